=== 305-adhd
title: Vyvanse for adult ADHD
genre: review
layout: one unbroken paragraph
condition: ADHD
area: mental
english: American
narrator: patient
overall: partly_improved
treatment: lisdexamfetamine
rating: 6/10
round: 1
ledger:
  atomoxetine | medication | tried | no_response | gastrointestinal
  methylphenidate | medication | tried | no_response | anger
  lisdexamfetamine | medication | ongoing | partial | gastrointestinal, appetite_weight, anger
---
[ADHD]{S diagnosis clin}, inattentive, told at 29 after I [got fired the third time]{S functioning}. [[Stratera]{T atomoxetine; tried} was garbage]{O no_benefit; atomoxetine}, [[puked]{S gastrointestinal side_effect} every morning]{O side_effect; atomoxetine} and [[forgot my truck keys]{S cognition} same as always]{O no_benefit; atomoxetine}. [Concertta]{T methylphenidate; tried} [made me [mean]{S anger side_effect}]{O side_effect; methylphenidate}, [nothing else]{O no_benefit; methylphenidate}. Now [vyvance]{T lisdexamfetamine; ongoing; dose=50mg} 50mg. [From 8 to 2 I can [finish a work order]{S cognition improved}]{O partial; lisdexamfetamine}, [after 2 I'm [useless]{S functioning} again]{O partial; lisdexamfetamine}. [[Cotton mouth]{S gastrointestinal side_effect}, [no lunch]{S appetite_weight side_effect}, [snap at my kid around 5]{S anger unclear}]{O side_effect; lisdexamfetamine}. Is the [snapping]{S anger unclear} the [crash]{S energy fig unclear} or is that just me without a filter like before? Wife says 50/50. Insurance copay is 90 bucks which is robbery.

=== 125-agoraphobia
title: The umbrella stand
genre: forum
layout: one post
condition: agoraphobia
area: mental
english: British
narrator: patient
overall: unknown
round: 1
ledger:
  imipramine | medication | stopped | unknown | gastrointestinal, other_physical, neurological
  escitalopram | medication | stopped | unknown | sexual, sleep
  exposure therapy | psychotherapy | stopped | partial
  relaxation tapes | mind_body | tried | no_response
  online cognitive behavioural therapy | psychotherapy | planned | unknown
---
There is an umbrella stand beside our front door, a brass one that belonged to my grandmother, and I mention it because I have had occasion to study it more closely than any object in England. It stands precisely where I [come to a halt]{S anxiety}.

Good evening. I have not written to a forum before and trust that I am doing it correctly. I am thirty-seven, a piano teacher, and I have had [agoraphobia]{S diagnosis clin} since an incident on a stationary train outside Didcot some nine years ago, when my [heart went like a wasp in a jar]{S other_physical fig} and I [was persuaded that I should die]{S anxiety} among strangers, beside a gentleman eating an egg. Thereafter [it was trains; then buses; then Waitrose]{S functioning}. My pupils come to me, which is convenient for everybody and does me no good whatever.

My first physician prescribed [imipramine]{T imipramine; stopped; duration=five weeks}. I do not doubt that it is an excellent drug in other people. [I was [parched]{S gastrointestinal side_effect}, [could not pass water]{S other_physical side_effect} without reciting the whole of the Forty-eight in my head, and on two occasions [fainted on rising]{S neurological side_effect}]{O side_effect; imipramine}. At five weeks I discontinued it, before it can have had a fair trial. [Cipralex]{T escitalopram; stopped}, afterwards, I gave up for reasons which I should rather not set out beyond saying that [I [slept the clock round]{S sleep side_effect} and that my [husband noticed an absence]{S sexual fig side_effect}]{O side_effect; escitalopram}. Some [relaxation tapes]{T relaxation tapes; tried} from the library [sent me nowhere, least of all out of doors]{O no_benefit; relaxation tapes}.

What did answer, for a time, was [exposure therapy]{T exposure therapy; stopped; sessions=sixteen sessions}, sixteen sessions with a most sensible young man from the hospital at Reading. The gate, the pillar box, the corner, one stop on the 17, two stops, and in the final week the [Paddington train]{S functioning improved}, first class at my own expense. [I [heard Schubert in a concert hall]{S functioning improved}; I wept in the interval for sheer novelty]{O benefit; exposure therapy}. We parted on the appointed date with a handshake and a written plan.

[For eleven months it held. Then I had [influenza]{S diagnosis clin}, was three weeks indoors, and upon recovering I went to post a letter and found myself [looking at the umbrella stand]{S anxiety fig}]{O partial; exposure therapy}. The plan is in the bureau. I know what it says. I simply [do not get as far as the plan]{S functioning}.

My own doctor has now put me forward for a course of [cognitive behavioural therapy by computer]{T online cognitive behavioural therapy; planned}, which is to begin when a "slot" becomes available; she thinks four to six weeks. I confess that I am uncertain whether one can be coaxed over a threshold by a machine. I should be glad to hear from anybody who has been through it: whether a person speaks to one, whether it can be done a second time after an earlier success, and whether it is thought foolish to carry a stick, as I have begun to do, though there is nothing the matter with my legs. It is only that it gives the hand something to think about.

I shall look in again on Sunday evening. With kind regards to all, and my apologies for the length.

=== 245-fibromyalgia
title: Under the skin, the sea
genre: article
layout: magazine feature with subheadings
condition: fibromyalgia
area: general
english: second-language English (some grammar errors)
narrator: journalist
overall: improved
round: 1
ledger:
  diclofenac | medication | tried | no_response | gastrointestinal
  tramadol | medication | tried | partial | gastrointestinal, cognition
  pregabalin | medication | stopped | partial | appetite_weight, neurological
  opioid patch | medication | declined | unknown
  magnesium | supplement | ongoing | partial
  devil's claw | supplement | tried | no_response
  thermal bath therapy | procedure | tried | partial
  mud therapy | procedure | tried | partial
  water gymnastics | lifestyle | tried | partial
  nordic walking | lifestyle | ongoing | response
  amitriptyline | medication | ongoing | response | gastrointestinal
  acceptance and commitment therapy | psychotherapy | tried | response
---
The [pain]{S pain} comes before the light. It begins behind the knees, says Ilinca, and then [it wanders like a tide which has forgotten where is the coast]{S pain fig}: the hips, the shoulders, the small bones of the hand, the jaw. Sometimes [even the hair hurts]{S pain}. "How will you explain this to somebody, that your [hair is hurting]{S pain}? I have stopped to explain. I put the braid down and I go to the bread."

Ilinca is 48 and a baker's wife, and herself also a baker, in a town of Transylvania between two hills. Since eleven years she has [fibromyalgia]{S diagnosis clin}.

**An illness without a picture**

It shows on no x-ray and in no blood. From hundred adults two to four have it, most of them women, and until they get the name they need in average more than two years and many doctors. What belongs to it:

- [pain in the whole body]{S pain general}, for longer than three months
- [sleep which does not refresh]{S sleep general}
- [exhaustion]{S energy clin general}
- [trouble with memory and attention]{S cognition general}, the so called "[fibro fog]{S cognition fig general}"
- often also [headache]{S pain general possible}, [irritable bowel]{S diagnosis clin general possible}, [depressed mood]{S mood clin general possible}

"The [nervous system has turned up its own volume]{S pain fig general}," explains professor Lorand Tessényi, rheumatologist at the regional clinic. "The tissue is not broken, but the [pain]{S pain general} is one hundred percent real. Who says to these women it is in the head makes a second illness from the first. I give no promise of healing. I promise that we will be less stupid together every year."

**The cupboard**

In Ilinca's kitchen is a cupboard, blue painted, and inside a box from a wedding cake. She empties it for us over the table: [diclofenac]{T diclofenac; tried}, [tramadol]{T tramadol; tried; route=drops}-drops, [pregabalin]{T pregabalin; stopped}, in strips with holes like an old film. [From the [diclofenac]{T diclofenac; tried} she had only the [burning stomach]{S gastrointestinal side_effect}]{O side_effect; diclofenac}, [on the [pain]{S pain} it made no impression]{O no_benefit; diclofenac}. [The [tramadol]{T tramadol; tried} [laid cotton around everything]{S pain fig improved} for some weeks]{O partial; tramadol}, and [around her head also; she [gave a customer three times the change]{S cognition side_effect}, and she [vomited]{S gastrointestinal clin side_effect} in the yard]{O side_effect; tramadol}. [[Pregabalin]{T pregabalin; stopped} was the best from the three]{O partial; pregabalin}. [It took perhaps a quarter away]{O partial; pregabalin}. But [with it she went up [fourteen kilo]{S appetite_weight side_effect} and [walked against door frames]{S neurological side_effect}]{O side_effect; pregabalin}, and she put it back into the cake box.

The village had also its opinions. She drank [devil's claw]{T devil's claw; tried} tea on the word of a nun; [the [tea]{T devil's claw; tried} did what tea does]{O no_benefit; devil's claw}. [Magnesium]{T magnesium; ongoing; frequency=in the evening} she takes until today, in the evening, [for the calves it is good, she says, the [cramps]{S pain improved} are come more seldom]{O partial; magnesium}.

At the pain center they offered to her a [patch with a strong opioid]{T opioid patch; declined}. She asked a night to think. In that night she remembered her brother, who came from the building sites of Spain with a [patch]{T opioid patch; other} like this and [could not live any more without it]{S substance_use other side_effect}. In the morning she said no.

**Water and sticks**

What did happen then is not one thing. The health insurance paid three weeks in a [thermal bath]{T thermal bath therapy; tried; duration=three weeks}, with [warm mud]{T mud therapy; tried}, [gymnastic in the water]{T water gymnastics; tried} and women who knew the same words. [There she was nearly without [pain]{S pain improved}. "Like [someone has untied me]{S pain fig improved}." At home it held until the first snow]{O partial; thermal bath therapy, mud therapy, water gymnastics}.

From the bath she brought two sticks. [Nordic walking]{T nordic walking; ongoing; duration=ten minutes first, then fifteen}: ten minutes first, then fifteen, never more than the day before yesterday. It sounds like nothing. Along the river, past the last houses, where the geese are insulting everybody. In the same autumn Prof. Tessényi wrote for her a very small dose of [amitriptyline]{T amitriptyline; ongoing; dose=10 milligram; frequency=at nine in the evening}, 10 milligram, at nine in the evening, and sent her to a [psychologist]{T acceptance and commitment therapy; tried}, a young man with a beard, for twelve hours of [acceptance and commitment therapy]{T acceptance and commitment therapy; tried; sessions=twelve hours}.

With the beard she was at first very strict. She thought he will tell her that she imagines. Instead of this he asked what she would do with her hands on a day when the [tide is low]{S pain fig improved}. She said: braid bread with seven strands, as my mother. He asked whether she could braid three when the [tide is high]{S pain fig}. They spoke a lot about her mother. The mother had also such hands and no word for it, and worked until she fell on the flour sacks; that was 1996. The psychologist had a dog that slept on Ilinca's feet. One winter goes by, also a spring.

[It is since then, says Ilinca, that she [braids]{S functioning improved} again, three strands or seven, as the day allows]{O benefit; acceptance and commitment therapy}. [The small [tablet]{T amitriptyline; ongoing} gave her [nights in one piece]{S sleep improved}]{O benefit; amitriptyline}, [although her [mouth is a desert]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline; neutral}. [And the [sticks]{T nordic walking; ongoing}, she says, are the only medicine which [made more of her and not less]{S functioning improved}]{O benefit; nordic walking}.

**What is known to help**

The European recommendations put one thing on the top: [movement]{T exercise (lifestyle); general}, slowly increased. It is the only one with a "strong for". Then follow [psychological therapy]{T psychotherapy (psychotherapy); general}, [warm water]{T hydrotherapy (procedure); general}, [acupuncture]{T acupuncture (mind_body); general}, and, for some, [amitriptyline]{T amitriptyline; general}, [duloxetine]{T duloxetine (medication); general} or [pregabalin]{T pregabalin; general}. About one from three patients has a useful relief with a medicine. [Strong opioids]{T strong opioids (medication); general} and [cortisone]{T corticosteroids (medication); general} are advised against.

**The question**

One answer nobody gave to her. Why? Was it the accident with the delivery van in 2011, the years with [four hours of sleep]{S sleep}, the mother's blood? "The professor says: maybe all, maybe nothing. I asked also the priest. He says it is a question for the professor."

[The [pain]{S pain improved} lives still in the house; she knows now its steps, and it sits seldom at the head of the table]{O benefit; overall}. At the end she gives us a loaf, warm. Seven strands.

=== 027-panic-disorder
title: Patient story: Marcus and the toll plaza
genre: article
layout: clinic web page with patient story
condition: panic disorder
area: mental
english: American
narrator: journalist
overall: improved
round: 1
ledger:
  lorazepam | medication | tried | partial | sleep
  propranolol | medication | declined | unknown
  paroxetine | medication | stopped | partial | sexual, energy
  interoceptive exposure | psychotherapy | tried | response | neurological
  panic control treatment | psychotherapy | stopped | response
  breathing retraining | mind_body | ongoing | unknown
  virtual reality exposure | psychotherapy | declined | unknown
---
**Patient Stories: Marcus, 31, regional sales**

Traffic on the toll plaza had not moved for eleven minutes. Marcus had the window down in February. His [left arm had gone to sleep]{S neurological}, his [breath was coming in sips]{S other_physical}, and he was composing, in an orderly way, a text message to his brother about the life insurance. Then the lane opened, he drove through, and by the second exit nothing was wrong with him at all.

That was the first one. Over the next four months there were about thirty more: at the dentist, in a carpool lane, once in the walk-in cooler of a customer's restaurant. Marcus was seen in three emergency departments. Each time the EKG was normal. "I had a folder of normal," he says. "Nobody asked what I was [not doing]{S functioning} anymore, which was driving."

**What Is [Panic Disorder]{S diagnosis clin general}?**

A [panic attack]{S anxiety clin general} is a surge of intense [fear]{S anxiety general} that peaks within minutes. Many people, perhaps one in four, have at least one. [Panic disorder]{S diagnosis clin general} is diagnosed when [attacks]{S anxiety general} keep coming without warning and are followed by a month or more of [worrying about the next one]{S anxiety general} or [changing one's life to avoid it]{S functioning general}. It affects 2 to 3 percent of American adults in a given year.

Signs of an [attack]{S anxiety general} may include:

- [Pounding or racing heart]{S other_physical general possible}
- [Shortness of breath]{S other_physical general possible} or [choking]{S other_physical general possible}
- [Chest pain]{S pain general possible}
- [Tingling]{S neurological general possible} or [numbness]{S neurological general possible}
- [Chills]{S other_physical general possible} or [hot flashes]{S other_physical general possible}
- [Feeling unreal]{S mania_psychosis general possible}
- [Fear of dying]{S anxiety general possible} or [losing control]{S anxiety general possible}

**How Marcus Came to Us**

His primary care doctor prescribed [Ativan]{T lorazepam; tried; dose=0.5 mg; frequency=as needed}, 0.5 mg as needed. [Within 20 minutes of a [tablet]{T lorazepam; tried} the [attack]{S anxiety improved} would recede]{O partial; lorazepam}. [It also put him [to sleep]{S sleep side_effect} in a parked car]{O side_effect; lorazepam}, and [it did not prevent the following one]{O no_benefit; lorazepam}. He began [counting the [pills]{T lorazepam; tried}]{S anxiety} before he left home. [Paxil]{T paroxetine; stopped; dose=20 mg}, 20 mg, was next. [On [paroxetine]{T paroxetine; stopped} the [attacks]{S anxiety improved} went from about eight a month to two]{O benefit; paroxetine}. [What did not change was the [map]{S anxiety fig}, his word for the growing list of bridges, tunnels and left-turn lanes that he [would not use]{S functioning}]{O no_benefit; paroxetine}. [He was also [tired]{S energy unclear}, and [could not finish]{S sexual side_effect} in bed]{O side_effect; paroxetine}.

He is careful on the point about [fatigue]{S energy clin unclear}. Was it the [medication]{T paroxetine; stopped}? He had quit coffee in the same month, his wife was pregnant, and [panic disorder]{S diagnosis clin} is itself [exhausting]{S energy unclear}. "I'd like to know," he says. "I don't."

A colleague in his sales region had recommended [propranolol]{T propranolol; declined}, having used it for presentations, and his doctor was willing. Marcus has mild [asthma]{S diagnosis clin} and said no.

**The Stairwell**

At our center in Columbus, Marcus completed twelve sessions of [panic control treatment]{T panic control treatment; stopped; sessions=twelve sessions}, a form of [cognitive behavioral therapy]{T panic control treatment; stopped}. The part that he remembers is [interoceptive exposure]{T interoceptive exposure; tried}: bringing on, deliberately, the sensations that he dreaded. He hyperventilated for sixty seconds. He spun in an office chair. He ran the east stairwell with his [therapist]{T panic control treatment; stopped}, a former college hurdler, who beat him.

[The first week he felt [dizzy]{S neurological side_effect} for an hour after each visit and [considered not returning]{S anxiety}]{O side_effect; interoceptive exposure}. In the fourth week, spinning, he noticed that he was bored. "That was it, I think. [My heart was going 140 and [I was bored]{S anxiety improved}]{O benefit; interoceptive exposure}." He was shown a [breathing exercise]{T breathing retraining; ongoing} too, and still does it, mostly, he says, out of politeness.

We offered him [virtual reality exposure]{T virtual reality exposure; declined} for the highway portion. He preferred an actual highway. [In week nine he [drove the plaza]{S functioning improved} at 5:15 p.m. on a Friday, in the center lane, without the [Ativan]{T lorazepam; tried} in the cup holder]{O benefit; panic control treatment, interoceptive exposure}.

**What the Research Says**

"In trials, between 70 and 80 percent of people who complete this kind of treatment are [panic-free]{S anxiety general improved} at the end," says Renata Pacheco-Hill, PhD, who directs the program. "The gains tend to hold. What people get wrong is the goal. The goal is not to be [calm]{S anxiety general improved}. The goal is to be able to have a [pounding heart]{S other_physical general} and buy groceries."

[SSRIs]{T SSRIs (medication); general} and [venlafaxine]{T venlafaxine (medication); general} are also effective, and the two approaches can be combined. [Benzodiazepines]{T benzodiazepines (medication); general} act quickly but carry a risk of [dependence]{S substance_use clin general side_effect possible}, and may get in the way of [exposure]{T exposure therapy (psychotherapy); general}.

**Another Road**

Not everyone takes the stairwell. DeShawna, 44, a school bus mechanic, did the same [program]{T panic control treatment; other} two years ago and dropped out after session five. "I hated the chair," she says. She did well on [sertraline]{T sertraline (medication); other} and a [walking group]{T walking group (lifestyle); other}, and has had no [attack]{S anxiety other improved} since 2023. We include her story with her permission because it is also true.

**Where He Is Now**

Marcus tapered off [paroxetine]{T paroxetine; stopped} over five months, under supervision, ending last August. His daughter is one. [He has [had one attack]{S anxiety improved} since, in a Target, and finished paying]{O benefit; overall}. [He [covers four counties again]{S functioning improved}]{O benefit; overall}. [There is one bridge, a narrow one near Marietta, that he still [goes around]{S functioning}]{O partial; overall}. Asked about it, he considers the question for some time. "It adds six minutes," he says.

**Is This You?**

If you have had sudden [attacks]{S anxiety general possible} and tests have found no other cause, call our intake line or ask your doctor for a referral. Most insurance plans are accepted.

=== 211-ptsd
title: Minipress for PTSD nightmares
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: PTSD
area: mental
english: Indian English
narrator: patient
overall: partly_improved
treatment: prazosin
rating: 3
round: 1
ledger:
  escitalopram | medication | ongoing | unknown
  prazosin | medication | ongoing | partial | neurological, other_physical
---
Condition treated: [PTSD]{S diagnosis clin} after bus accident at Ghat section, 2021

Side effects: [[giddiness]{S neurological side_effect} on standing (first four days, BP 96/60), [blocked nose]{S other_physical side_effect}, [palms going cold]{S other_physical side_effect} about one hour after dose]{O side_effect; prazosin}

Comments: Excuse me if my rating looks less, I am not meaning to discourage anybody. Already I am on [Nexito]{T escitalopram; ongoing}. [Minipress XL]{T prazosin; ongoing; dose=2.5; frequency=HS} 2.5 HS was added for the [dream]{S sleep}, always the same, [glass coming towards the left side of my neck]{S sleep}. [Within eight days of this stuff the [glass is stopping half way]{S sleep fig improved}]{O partial; prazosin}. [I used to [get up at 2.10]{S sleep} with [jaw locked]{S other_physical} and [vest wet]{S other_physical}, now it is 4.30 and [vest is dry]{S other_physical improved}]{O partial; prazosin}. [After that [sleep is not coming back]{S sleep}]{O no_benefit; prazosin}. [Daytime the [pill]{T prazosin; ongoing} does nothing, any horn and my [whole skin jumps]{S anxiety fig}]{O no_benefit; prazosin}. [Prazosin]{T prazosin; ongoing} is cheap at least. Sir has told to continue till March.

=== 260-eczema
title: A year of sleeves
genre: essay
layout: diary entries
condition: eczema
area: general
english: American
narrator: patient
overall: unchanged
round: 1
ledger:
  clobetasol | medication | tried | partial | other_physical
  bleach baths | other | tried | partial
  swimming | lifestyle | tried | worse | other_physical
  wet wraps | procedure | tried | partial
  doxepin | medication | stopped | partial | sexual, sleep, appetite_weight
  dupilumab | medication | stopped | partial | other_physical
  eye drops | medication | ongoing | unknown
  phototherapy | procedure | declined | unknown
  physical therapy | procedure | tried | partial
  crisaborole | medication | declined | unknown
  elimination diet | lifestyle | tried | no_response | anger
  moisturizer | medication | tried | unknown
---
**January 6**

My sister said at Christmas that I [look like I lost a fight with a rosebush]{S other_physical fig}, and then she said she was sorry, and I said no, it's fair. Maybe it is fair. My mother-in-law thinks it's gluten. The lady at the bank asked if it was catching. I'm going to try and write something down each month, I don't know if it'll be any use.

So. [Atopic dermatitis]{S diagnosis clin}, since I was four, I'm 41. Hands, elbows, neck, and this winter the eyelids. [It kind of hums]{S other_physical fig}. That's the only way I know to say it. My [skin hums]{S other_physical fig} and I [go at it until it stops]{S other_physical}, and then there's [blood on the pillowcase]{S other_physical}, and I feel, I guess, [ashamed]{S hopelessness}.

**January 29**

[Clobetasol]{T clobetasol; tried; duration=two weeks} again. [Two weeks of that and I have [real hands]{S other_physical fig improved}, hands you could put in a ring commercial]{O partial; clobetasol}. Then you have to take a break because [it [thins the skin]{S other_physical side_effect}, I've got [places on my wrists like wax paper]{S other_physical fig side_effect}]{O side_effect; clobetasol}, and [in the break [it comes right back]{S other_physical worsened}]{O partial; clobetasol}.

**February 17**

[Bleach baths]{T bleach baths; tried; dose=a quarter cup in half a tub; duration=ten minutes} per the dermatology nurse. A quarter cup in half a tub, ten minutes. I smell like a motel. [Possibly [less oozing]{S other_physical improved}? I'd say slightly less]{O partial; bleach baths}.

**March 20**

I did a dumb thing and took the [allergy diet]{T elimination diet; tried; duration=seven weeks} seriously: no wheat, eggs, dairy, nuts, for seven weeks. [What happened is I got [crabby]{S anger side_effect} and my skin did exactly what it was going to do]{O no_benefit; elimination diet}. My mother-in-law says I must have cheated.

**April 11**

Dr. Villaseñor wrote for [Dupixent]{T dupilumab; planned}. The insurance wants me to fail two other things first, on paper. I said I've been failing things since the Carter administration, well, not quite. She laughed. She also said [light treatment]{T phototherapy; declined}, but the nearest booth is ninety minutes away, three times a week, and I run a lunch counter, so that isn't happening. I turned down the [Eucrisa]{T crisaborole; declined} sample because the last person I know who used it said it felt [like a sunburn]{S pain fig other side_effect}.

**May 3**

For the nights they gave me [doxepin]{T doxepin; ongoing; dose=25 mg}, 25 mg, it's an old [antidepressant]{T doxepin; ongoing}, it just happens to be a monster [antihistamine]{T doxepin; ongoing}. [I [slept]{S sleep improved}. I mean I lay down and it was morning]{O partial; doxepin}, [still [scratched]{S other_physical}, apparently, Ron says I do it with my feet]{O partial; doxepin}.

**May 30**

I don't know how to put this. [There's [nothing there]{S sexual side_effect}. Ron was sweet and I was [like a person watching a cooking show with the sound off]{S sexual fig side_effect}]{O side_effect; doxepin}. I told the nurse practitioner and I whispered it, in an exam room, with the door shut. She said it can do that. [I also [can't get my eyes open]{S sleep side_effect} before nine and [all I want is toast]{S appetite_weight side_effect}]{O side_effect; doxepin}. So we're stopping.

**June 15**

[Off [doxepin]{T doxepin; stopped} two weeks. [That part's back]{S sexual improved side_effect}, thank you very much]{O tolerated; doxepin}. [The [nights]{S sleep worsened} aren't]{O withdrawal; doxepin}.

**July 8**

APPROVED. First [Dupixent]{T dupilumab; ongoing; dose=two shots} tonight, two shots in the belly on the couch with Ron reading the instructions out loud like a hostage letter.

**August 19**

I'm almost afraid to write it. [My neck is [smooth]{S other_physical improved}]{O benefit; dupilumab}. [[Wore a tank top]{S functioning improved} to the county fair]{O benefit; dupilumab}. [Eyes are [red]{S other_physical side_effect} and [gritty]{S other_physical side_effect}, they told me that might happen]{O side_effect; dupilumab; neutral}, I've got [drops]{T eye drops; ongoing}.

**September 12**

The [elbows have been stiff]{S other_physical} for years from holding them bent, from guarding I guess. Now that the skin can take it they sent me to [physical therapy]{T physical therapy; tried; sessions=eight visits}, eight visits, with putty and a pulley. [I got about fifteen degrees back on the right]{O partial; physical therapy}. Not the left. [Fifteen degrees is, well, it's the top shelf]{O partial; physical therapy}. The guy said [swimming]{T swimming; tried} would help too, so I tried the Y. [The chlorine had me [raw]{S other_physical side_effect worsened} in two days]{O worsening; swimming}.

**October 23**

I wasn't going to write this one. [The [patch behind the knees]{S other_physical} is back]{O partial; dupilumab}. Small. I've been telling myself it's the new detergent.

**November 14**

It's not the detergent. Neck, hands, lids. [Dr. V says it sometimes wears off, they don't really know why]{O no_benefit; dupilumab}. And then, because things come in twos, Ron's plant changed carriers and the copay card doesn't work with the new one. $1,340 a month. I said that's our mortgage and the pharmacist said yes ma'am, like she'd heard it already that day. So the [shots]{T dupilumab; stopped; ended=November} are done.

**December 2**

[Wet wraps]{T wet wraps; tried; frequency=four nights}: you put the [grease]{T moisturizer; tried} on, then damp tube socks with the toes cut off, then dry ones. Four nights. [It takes the [hum]{S other_physical fig improved} down a notch while they're on]{O partial; wet wraps}.

**December 26**

Same table, same rosebush. My sister didn't say anything this year, which was nice of her, or maybe she's just gotten used to it. [I read back through this and I think I'm about where I started, except for the fifteen degrees]{O no_benefit; overall}. I don't want that to sound sad. I [reached the gravy boat down]{S functioning improved} myself.

=== 144-migraine
title: "It knows where the spare key is": a conversation about chronic migraine
genre: interview
layout: Q:/A: turns
condition: migraine
area: general
english: American
narrator: interview
overall: unchanged
round: 1
ledger:
  ibuprofen | medication | tried | no_response
  propranolol | medication | tried | no_response | energy, other_physical
  topiramate | medication | tried | no_response | cognition, neurological, appetite_weight
  sumatriptan | medication | ongoing | partial | other_physical
  botulinum toxin | medication | tried | no_response | pain, other_physical
  fremanezumab | medication | stopped | partial | gastrointestinal
  nerve block | procedure | not_tried | unknown
  external trigeminal nerve stimulation | neuromodulation | tried | no_response
  feverfew | supplement | tried | no_response
  magnesium | supplement | tried | no_response
  riboflavin | supplement | tried | no_response
  acupuncture | mind_body | declined | unknown
  psychotherapy | psychotherapy | tried | no_response
---
Q: Let's begin with the worst one, since you mentioned it on the phone.

A: August 14, 2022. I was on the floor of a Walgreens in Tucson, under the greeting cards, [throwing up]{S gastrointestinal} into a tote bag that said World's Okayest Librarian. Day three of a [migraine]{S pain clin}. [Couldn't see out of the left half of either eye]{S neurological}. An employee asked if I was on something and I remember thinking, I wish.

Q: You've described your [migraine]{S diagnosis clin} as a tenant.

A: Ramona. My wife named her. [She moved into the attic]{S pain fig} when I was nineteen, she pays nothing, and [she stomps]{S pain fig}. Some months she's up there five days. For the last six years it's been more like eighteen. I log it: 212 [headache]{S pain} days in 2023, 209 in 2024, 214 last year.

Q: What does a visit look like?

A: First I [yawn]{S energy}. Then [words come out in the wrong order]{S cognition}. Forty minutes later [she drags the furniture]{S pain fig} from the right side to behind the eye. [Light hurts]{S neurological}, the [smell of toast hurts]{S neurological}. After she's gone there's a day of [feeling beaten with a rolled-up rug]{S pain fig}.

Q: Take me through what you've tried to evict her.

A: How long is the tape? [Ibuprofen]{T ibuprofen; tried}, [which is knocking on the ceiling with a broom]{O no_benefit; ibuprofen}. [Propranolol]{T propranolol; tried; dose=160 mg} up to 160 mg: [I was [slow as a barge]{S energy fig side_effect} and my [pulse was 48]{S other_physical side_effect}]{O side_effect; propranolol}. [Nineteen [headache]{S pain} days a month before, nineteen on it]{O no_benefit; propranolol}. [Topamax]{T topiramate; tried; dose=100 mg}, 100 mg. [I [lost 26 pounds]{S appetite_weight side_effect}, my [fingers buzzed]{S neurological side_effect}, and I [couldn't come up with the word "spatula"]{S cognition side_effect}]{O side_effect; topiramate}. I'm a reference librarian. Nouns are the job. [[Headache]{S pain} days: eighteen]{O no_benefit; topiramate}.

Q: And [Botox]{T botulinum toxin; tried}?

A: Six rounds, 155 units, every twelve weeks. [Zilch]{O no_benefit; botulinum toxin}. [A [stiff neck]{S pain side_effect} and a [forehead like a countertop]{S other_physical fig side_effect}]{O side_effect; botulinum toxin}.

Q: Supplements?

A: [Feverfew]{T feverfew; tried}, [magnesium]{T magnesium; tried; dose=400 mg}, 400 mg, [riboflavin]{T riboflavin; tried; dose=400 mg}, also 400. [Expensive pee]{O no_benefit; feverfew, magnesium, riboflavin}.

Q: There's a [headband device]{T external trigeminal nerve stimulation; general} that a lot of listeners ask about.

A: The [trigeminal stimulator]{T external trigeminal nerve stimulation; tried}. [Twenty minutes a day for four months of what felt like being pecked, and nothing to show for it in the log]{O no_benefit; external trigeminal nerve stimulation}.

Q: [Nerve blocks]{T nerve block; not_tried}?

A: Never had one. My plan won't authorize them without a diagnosis code that I don't have.

Q: So was there ever a stretch when she was gone?

A: Once. [Fremanezumab]{T fremanezumab; stopped; dose=225 mg; frequency=monthly}, 225 mg monthly, started October 2020. [By month three I was down to six days]{O benefit; fremanezumab}. [Six! I [planted tomatoes]{S functioning improved}]{O benefit; fremanezumab}. [A bit of [constipation]{S gastrointestinal clin side_effect}, who cares]{O side_effect; fremanezumab; neutral}. The protocol at that practice was twelve months on and then a pause, to see. So we paused, as agreed. [Seven weeks later she was back, with luggage]{O partial; fremanezumab}.

Q: You restarted?

A: In February '22. [And this time the [injections]{T fremanezumab; stopped} did nothing at all]{O no_benefit; fremanezumab}. [Eight months of nothing]{O no_benefit; fremanezumab}. I think of it as changing the locks, and in the meantime she's had a key cut.

Q: What did your neurologist say?

A: My neurologist then, and I'll leave out his name, told me that "some people have a stake in staying sick." I had brought a color-coded chart. He did not look at the chart. He wrote "overinvested in symptoms" in my file, I've seen it. Then he referred me to a [therapist]{T psychotherapy; tried; sessions=nine}, whom I saw nine times, and who concluded that I was reasonably happy and had [migraine]{S diagnosis clin}. [Pleasant woman, no change]{O no_benefit; psychotherapy}.

Q: Did you feel [low]{S mood possible} yourself?

A: No. [Furious]{S anger}, often. Not [depressed]{S mood absent}.

Q: Somebody must have suggested [acupuncture]{T acupuncture; declined}.

A: Somebody suggests it every Thanksgiving. I've got enough needles in my past, thank you, I passed.

Q: Do you take anything now?

A: [Sumatriptan]{T sumatriptan; ongoing; dose=6 mg; route=injector}, the 6 mg injector, nine a month, because that's what they'll cover. [It shuts her up for about four hours]{O partial; sumatriptan}. [My [chest gets tight]{S other_physical side_effect} for ten minutes each time]{O side_effect; sumatriptan; neutral}. You learn to choose: your niece's recital, yes. A Tuesday, no.

Q: So where does that leave the count?

A: [October: eighteen days. Same as October five years ago]{O no_benefit; overall}. I could say I've made peace with her. I haven't. I've stopped redecorating the attic, is all. I [work part time]{S functioning}, from a room with the blinds down. She's up there now, if you want to know. Third day. I can hear her unpacking.

=== 004-breast-cancer
title: What the body keeps: after breast cancer
genre: interview
layout: Q:/A: turns
condition: breast cancer
area: general
english: Australian
narrator: interview
overall: partly_improved
round: 1
ledger:
  lumpectomy | procedure | tried | response | pain
  doxorubicin and cyclophosphamide | medication | tried | response | gastrointestinal, other_physical
  scalp cooling | procedure | not_tried | unknown
  paclitaxel | medication | tried | response | neurological, functioning
  radiotherapy | procedure | tried | response | other_physical, energy
  goserelin | medication | ongoing | unknown | other_physical, sleep
  exemestane | medication | ongoing | unknown | pain
  oxybutynin | medication | ongoing | partial | gastrointestinal
  duloxetine | medication | stopped | no_response | appetite_weight, sleep
  exercise | lifestyle | ongoing | partial
  hormone replacement therapy | medication | not_tried | unknown
---
Q: You're holding that mug with both hands.

A: I do that now. [If I use one, I [can't tell how hard I'm gripping]{S neurological side_effect}]{O side_effect; paclitaxel}. [The [pads of my fingers feel like they've got dried glue on them]{S neurological fig side_effect}, all ten, from the tip to the first crease]{O side_effect; paclitaxel}. It stops at the crease as if somebody ruled a line. I can feel hot and cold. [I [can't feel a tea bag string]{S neurological side_effect}]{O side_effect; paclitaxel}.

Q: That's from the [chemo]{T paclitaxel; tried}?

A: From the [paclitaxel]{T paclitaxel; tried; sessions=twelve weeks}, the second lot, twelve weeks of it. I was 35, two kids under four, living in Wagga. [Stage two cancer in the left breast]{S diagnosis clin}, a [thing the size of a macadamia]{S other_physical fig}. I'd found it in the shower: [hard, didn't slide]{S other_physical}. First came the [lumpectomy]{T lumpectomy; tried}, then [AC]{T doxorubicin and cyclophosphamide; tried; sessions=four rounds}, four rounds, then the [Taxol]{T paclitaxel; tried}, then [radiation]{T radiotherapy; tried}.

Q: How did each of those feel, physically?

A: [The [op]{T lumpectomy; tried} was a [pulling under the arm, like a seam sewn too short]{S pain fig side_effect}]{O side_effect; lumpectomy}. [[AC]{T doxorubicin and cyclophosphamide; tried} was [metal in my mouth]{S gastrointestinal fig side_effect} by the Tuesday, [queasy]{S gastrointestinal side_effect} till the Friday, and my [hair came out]{S other_physical side_effect} on day sixteen in one wet handful]{O side_effect; doxorubicin and cyclophosphamide}. [With the [radiation]{T radiotherapy; tried} my [skin went the colour of rare steak]{S other_physical fig side_effect} and I was [tired]{S energy side_effect} in a heavy-kneed sort of way]{O side_effect; radiotherapy}.

Q: Did you wear the [cold cap]{T scalp cooling; not_tried} for your hair?

A: No. The unit had one machine and the health fund said it was cosmetic. So I never had it. I bought a beanie with a possum on it.

Q: And the [cancer]{S diagnosis} itself?

A: [The scans have been clear for two years]{O benefit; lumpectomy, doxorubicin and cyclophosphamide, paclitaxel, radiotherapy}. I want to put that first, actually, because otherwise I sound like a whinger.

Q: You don't. Tell me about the [flushes]{S other_physical side_effect}.

A: They put me into [menopause]{S other_physical side_effect} on purpose: [Zoladex]{T goserelin; ongoing; frequency=every 28 days; route=in the belly} in the belly every 28 days and [exemestane]{T exemestane; ongoing} every morning. [A [flush]{S other_physical side_effect} begins behind my breastbone, about here, climbs to the ears in nine or ten seconds, sits for three minutes, and then I'm [wet]{S other_physical side_effect} and [freezing]{S other_physical side_effect}]{O side_effect; goserelin}. [I counted 14 a day and 5 a night]{O side_effect; goserelin}. [I [wasn't sleeping more than ninety minutes at a go]{S sleep side_effect}]{O side_effect; goserelin}. [And from the [exemestane]{T exemestane; ongoing}, [knees and thumbs that creak]{S pain side_effect} till about ten in the morning]{O side_effect; exemestane}.

Q: You couldn't take [HRT]{T hormone replacement therapy; not_tried}, I suppose?

A: Not with my kind of [tumour]{S diagnosis clin}, no, it was off the table. What my oncologist did suggest was [oxybutynin]{T oxybutynin; planned; dose=2.5 milligrams; frequency=twice a day}, which is a [bladder tablet]{T oxybutynin; planned}. Off-label. 2.5 milligrams twice a day. I said my bladder's the one thing that works.

Q: And?

A: [It's gone from 14 to about 9]{O partial; oxybutynin}. [Nights, from 5 to 3]{O partial; oxybutynin}. [That's all]{O partial; oxybutynin}. People want me to say it vanished. [It's a small gain, but [three wakings]{S sleep improved side_effect} is a different animal to five]{O partial; oxybutynin}. [My [tongue sticks to my teeth]{S gastrointestinal side_effect}, so I carry water]{O side_effect; oxybutynin}.

Q: Was there anything for the fingers?

A: I was in a trial. [Duloxetine]{T duloxetine; stopped; duration=twelve weeks} against placebo for [neuropathy]{S neurological clin side_effect}, twelve weeks, and they unblinded it after, so I know I had the real one. There's a questionnaire out of 44, higher is better. [I started on 21 and finished on 23]{O no_benefit; duloxetine}. [They told me, kindly, that two points is noise]{O no_benefit; duloxetine}. [It also made me [yawn all day]{S sleep side_effect} and [put me off my food]{S appetite_weight side_effect}]{O side_effect; duloxetine}. I was glad to hand the bottles back.

Q: Do you [think about it returning]{S anxiety possible}?

A: When I cough. When I lie on that side. The psychologist at the centre asked if I was [anxious]{S anxiety possible} and I said not exactly, I'm listening. It's [like having a neighbour who might be moving house; you notice every bump]{S anxiety fig}. I don't [lie awake]{S sleep absent} over it.

Q: What are you doing now, day to day?

A: Still on the [implant]{T goserelin; ongoing}, till I'm forty. I do a [gym class]{T exercise; ongoing; frequency=Tuesdays and Thursdays} for [cancer]{S diagnosis general} people, Tuesdays and Thursdays, with Gaye who's eighty and lifts more than I do. [My [grip went from 17 kilos to 22]{S functioning improved side_effect}]{O benefit; exercise}. [I [can do the kids' buttons up]{S functioning improved side_effect}]{O benefit; exercise}. [Not [earrings]{S functioning side_effect}, not yet]{O partial; exercise}. You should see me with a butterfly back: I hold my breath, I watch in the mirror, I go by what the other ear remembers.

=== 129-anorexia-nervosa
title: my brother eats breakfast now, a sceptic's account
genre: relative
layout: sibling
condition: anorexia nervosa
area: mental
english: American
narrator: relative
overall: improved
round: 1
ledger:
  family-based treatment | psychotherapy | stopped | worse | anger
  hospital admission | care_setting | tried | partial
  nasogastric tube feeding | procedure | tried | partial | other_physical, pain
  fluoxetine | medication | tried | no_response
  olanzapine | medication | stopped | unknown | sleep, neurological
  residential treatment | care_setting | declined | unknown
  repetitive transcranial magnetic stimulation | neuromodulation | tried | unknown | pain
  enhanced cognitive behavioral therapy | psychotherapy | ongoing | unknown
  ketamine | medication | declined | unknown
---
Right now Theo is in my kitchen arguing with a waffle iron. He's 23, I'm 25, and [he has [eaten breakfast]{S appetite_weight improved} in front of me nineteen days running]{O benefit; overall}, which I know because I am the kind of sibling who counts and then pretends not to. I use they, he uses he, we both use my Netflix. I'm telling you this because people keep asking what worked, and I would like to go on record that I don't know, and neither does anyone who says they do.

Go back to 2019. He was sixteen and ran cross-country, and he got faster, and then he [got slower]{S energy}. He [cut out bread]{S appetite_weight}, then [anything with a label]{S appetite_weight}. He [wore two hoodies in June]{S other_physical}. His [hair came out]{S other_physical} in the shower. Nobody in our family said [anorexia]{S diagnosis clin} because nobody had told us that boys could have it, and when the school nurse finally did, Dad laughed. He's apologized since.

First we got [family-based treatment]{T family-based treatment; stopped}, where your parents become the food police. I get the theory. In our house it meant my mother crying over a plate of lasagna until eleven at night and Theo [putting his fist through the pantry door]{S anger side_effect}. [He [dropped another fourteen pounds]{S appetite_weight worsened} during it]{O worsening; family-based treatment}. "It gets worse before it gets better," said the [therapist]{T family-based treatment; stopped}, and OK, in the long run she can claim that, but the [FBT]{T family-based treatment; stopped} quit before the better did.

In February 2020 his [heart rate was 38]{S other_physical} and he was [admitted]{T hospital admission; tried; duration=seven weeks}. Seven weeks. They put in an [NG tube]{T nasogastric tube feeding; tried}, and I held his ankle while they did it because that was the only part of him not in use. [He had [nosebleeds]{S other_physical side_effect} and his [throat was raw]{S pain side_effect}]{O side_effect; nasogastric tube feeding}. [The [tube]{T nasogastric tube feeding; tried} got his [weight]{S appetite_weight improved} up]{O partial; nasogastric tube feeding}, I'll give it that. [It didn't touch whatever was [running the show upstairs]{S anxiety fig}]{O no_benefit; nasogastric tube feeding}. [He was home in April and [back to counting almonds]{S appetite_weight} by Memorial Day]{O partial; hospital admission}.

Then the [pills]{T fluoxetine; tried}. [Fluoxotine]{T fluoxetine; tried; duration=eight months}, or however you spell it, for eight months: [did squat]{O no_benefit; fluoxetine}. I looked it up, and apparently it usually does squat when you're that thin. They could have looked it up too. Our uncle recommended [ketamine]{T ketamine; declined}, because he'd heard a podcast. We declined.

[Three years of half-okay follow]{O partial; overall}. He [finished high school on a laptop]{S functioning}. He had a [resting face like an empty house]{S anhedonia fig}. They offered him [residential]{T residential treatment; declined} in Arizona in 2022 and he said he'd rather die, and the social worker wrote that down as a plan, so that was a fun week. (It wasn't one. No [suicidal thoughts]{S suicidality absent}, just sixteen other kinds of drama.)

What happened last year is that everything came at once. In March a new psychiatrist put him on [olanzipine]{T olanzapine; stopped; dose=2.5}, 2.5, then 5, which he took at night. In April he enrolled in a university study of [magnetic stimulation]{T repetitive transcranial magnetic stimulation; tried; sessions=20}, the [TMS]{T repetitive transcranial magnetic stimulation; tried} thing, 20 sessions with a coil on his head, clacking away. [He said it was like being [tapped by a bored woodpecker]{S pain fig side_effect}]{O side_effect; repetitive transcranial magnetic stimulation; neutral}. And in May he got to the top of a list for [CBT-E]{T enhanced cognitive behavioral therapy; ongoing}, with a guy named Marcus who used to be a line cook.

[At first it went the wrong way]{O worsening; olanzapine, repetitive transcranial magnetic stimulation, enhanced cognitive behavioral therapy}. [June was [horrible]{S mood}, he [wept on the bus]{S mood worsened unclear}, he [ran laps at 4 a.m.]{S sleep worsened unclear}]{O worsening; olanzapine, repetitive transcranial magnetic stimulation, enhanced cognitive behavioral therapy}. [The [Zyprexia]{T olanzapine; stopped} made him [sleep through two sessions]{S sleep side_effect} and gave him [restless feet]{S neurological side_effect}]{O side_effect; olanzapine}; he came off it in August. And sometime in September, with no announcement, [he [finished a sandwich]{S appetite_weight improved}]{O benefit; overall}.

So which? The [TMS]{T repetitive transcranial magnetic stimulation; tried} people would like the sandwich. Marcus would like the sandwich. Mom says it was the rosary and the psychiatrist says "a synergistic effect," which is what you say when you have no idea. [He's [up 22 pounds]{S appetite_weight improved} since]{O benefit; overall}. [The [number in his head]{S anxiety fig improved} still talks, he says, but now it mumbles]{O benefit; overall}.

He's still seeing Marcus, Wednesdays. He has just burned the waffle. He is looking at it the way you'd look at any burned waffle.

=== 009-generalised-anxiety-disorder
title: Fiona's story: living with generalised anxiety disorder
genre: article
layout: clinic web page with patient story
condition: generalised anxiety disorder
area: mental
english: British
narrator: journalist
overall: partly_improved
round: 1
ledger:
  escitalopram | medication | stopped | partial | anxiety, sexual, other_physical
  counselling | psychotherapy | tried | no_response
  cognitive behavioural therapy | psychotherapy | ongoing | partial
  pregabalin | medication | ongoing | partial | neurological
  worry time | psychotherapy | ongoing | response
---
"You'd [worry]{S anxiety} if you had nothing to worry about," Fiona's mother used to tell her. Her first husband said it too, less fondly. Her line manager put it in an appraisal, under Areas for Development.

Fiona, now 48, is a quantity surveyor from Perth, and she would like it noted that all three of them were technically correct. "On a scale called the GAD-7 I scored 19 out of 21," she says. "That was 3 October 2011. I kept the form."

About [generalised anxiety disorder]{S diagnosis clin general}

Everybody [worries]{S anxiety general}. In [generalised anxiety disorder]{S diagnosis clin general}, or [GAD]{S diagnosis clin general}, the [worry]{S anxiety general} is there on more days than not for at least six months, jumps from one subject to the next, and can't be put down. It is thought to affect around one adult in twenty in the UK, and it is more common in women and between the ages of 35 and 55. Signs include:

• [feeling restless]{S anxiety general} or [on edge]{S anxiety fig general}
• [tiring easily]{S energy general}
• [difficulty concentrating]{S cognition general}
• [irritability]{S anger general}
• [tense or aching muscles]{S pain general}
• [trouble dropping off or staying asleep]{S sleep general}

Many people see their GP about the [headaches]{S pain general}, [stomach trouble]{S gastrointestinal general} or [tiredness]{S energy general} and never mention the [worry]{S anxiety general}, because they have always had it and take it for their character.

Fiona did. "I went about my [jaw]{S pain}," she says. "I had [ground through two mouthguards]{S other_physical}."

The first time

Her GP prescribed [escitalopram]{T escitalopram; stopped; dose=5 mg; started=10 October 2011}: 5 mg from 10 October 2011, 10 mg from 24 October, 15 mg from the New Year. [For three weeks she was [more wound up]{S anxiety fig worsened side_effect} than before]{O side_effect; escitalopram}. Then came a Sunday in late November. "[I was doing the ironing and realised I was *only* doing the ironing]{O benefit; escitalopram}. [The [committee meeting in my head]{S anxiety fig improved} had been adjourned]{O benefit; escitalopram}." [By February 2012 her score was 6]{O benefit; escitalopram}.

What the [pill]{T escitalopram; stopped} also did was something she told nobody for two years. "[I [could not reach orgasm]{S sexual clin side_effect}]{O side_effect; escitalopram}. I may as well say it, we're all grown-ups. [I had the desire, I had a perfectly willing man, and it was [like waiting at a bus stop after the route's been cancelled]{S sexual fig side_effect}]{O side_effect; escitalopram}." [She also [sweated at night]{S other_physical side_effect}]{O side_effect; escitalopram}. She stayed on this stuff, as she calls it, until April 2014, came down over ten weeks with her GP, and [was [well]{S anxiety improved} for almost nine years]{O benefit; escitalopram}.

The second time

[In January 2023, with a father in hospital and a job under threat, it came back within a month]{O partial; escitalopram}: [awake at 3.40]{S sleep}, a [fist under the ribs]{S anxiety fig}, [checking every email four times]{S anxiety}. GAD-7: 18. Naturally she asked for what had worked. [Escitalopram]{T escitalopram; stopped; dose=10 mg; started=6 February}, 10 mg from 6 February, 20 mg from 20 March. "I had it all planned out. Three weeks of misery, then the ironing."

[There was no ironing]{O no_benefit; escitalopram}. [In May she scored 17]{O no_benefit; escitalopram}. [In July, 16]{O no_benefit; escitalopram}. [The [old trouble in bed]{S sexual fig side_effect} returned on schedule]{O side_effect; escitalopram}, she notes, so at least one part of the drug remembered her. Her employer's helpline arranged six sessions of [counselling]{T counselling; tried; sessions=six}, [which she found kind and beside the point]{O no_benefit; counselling}.

Why would the same [medicine]{T escitalopram; stopped} work once and not again?

"It's a question patients put to us every week, and the honest answer is that we're not certain," says Dr Moira Tennant, consultant psychiatrist at the Carse Clinic. "About half of people respond to the first [SSRI]{T SSRIs (medication); general} that they are given for [GAD]{S diagnosis clin general}. A good response in the past makes another one more likely, but it doesn't promise it. The illness may have changed, or the life around it. I'd say to anyone: a failed second course is no failure of yours. Come back and tell us."

Other options include [psychological therapies]{T psychological therapies (psychotherapy); general}, [SNRIs]{T SNRIs (medication); general} such as [venlafaxine]{T venlafaxine (medication); general}, and [pregabalin]{T pregabalin; general}, which can cause [dizziness]{S neurological general possible side_effect} and may be [habit-forming]{S substance_use general possible side_effect}. Never stop a tablet suddenly without advice.

Where things stand

Fiona stopped the [escitalopram]{T escitalopram; stopped; ended=September 2023} in September 2023 and came to us that autumn. She had fourteen sessions of [CBT]{T cognitive behavioural therapy; ongoing; sessions=fourteen}, weekly and then fortnightly, and still has a top-up every quarter. From it she keeps one tool above all: [worry time]{T worry time; ongoing; frequency=at 5.10 p.m.; duration=twenty minutes}, twenty minutes at 5.10 p.m., with a notebook, after which the shop is shut. [Four [worries]{S anxiety improved} in five turn out not to want the appointment]{O benefit; worry time}.

On 15 January 2024 she also started [pregabalin]{T pregabalin; ongoing; dose=75 mg}, now 75 mg twice a day. [She was [unsteady on the stairs]{S neurological side_effect} for about ten days]{O side_effect; pregabalin; neutral}, [and then not]{O tolerated; pregabalin}. [Her [sex life]{S sexual improved side_effect} is back, "with interest"]{O benefit; overall}. She walks the dog she swore she'd never get.

[Last month's score was 9]{O partial; cognitive behavioural therapy, pregabalin}. [That is neither 6 nor 19, and she is frank about it]{O partial; overall}. "[I'd call it two thirds]{O partial; overall}. [I still [wake early]{S sleep} before a site visit]{O partial; overall}. But I've read my own data, and I can live on two thirds. My mother says I'm now worrying about the decimal places."

=== 289-autistic-burnout-with-depression
title: Pristiq, 5 months
genre: review
layout: rating line then text
condition: autistic burnout with depression
area: mental
english: Australian
narrator: patient
treatment: desvenlafaxine
rating: 2/10
overall: worse
round: 1
ledger:
  sertraline | medication | stopped | response
  desvenlafaxine | medication | ongoing | worse | anhedonia, functioning, neurological, other_physical
---
Rating: 2 out of 10

Everyone at work reckoned I looked "heaps better" on this, which tells you how good I am at looking. Background, had [Zoloft]{T sertraline; stopped; started=2009} back in 2009 when I was just [depressed]{S mood} and working at the Bunnings in Geelong, and [it did the job]{O benefit; sertraline}, [came off it after a yr, no dramas]{O tolerated; sertraline}. Now 37, late diagnosed [autistic]{S diagnosis clin}, proper [burnout]{S diagnosis}, [cant do the shops]{S functioning}, [cant do phones]{S functioning}, the cat and I eat at the same time because otherwise I [forget]{S cognition}. GP goes ok newer one, [Pristiq]{T desvenlafaxine; ongoing; dose=50} 50. [Since then I've [lost speech]{S functioning worsened unclear} most evenings, [lights are louder]{S neurological fig worsened unclear}, [pupils like saucers]{S other_physical fig unclear}, and I [dont care about trains]{S anhedonia worsened unclear} anymore]{O worsening; desvenlafaxine}. TRAINS. Is that the [tablets]{T desvenlafaxine; ongoing} or the [burnout]{S diagnosis possible} getting deeper?? Psych shrugged. [Either way worse than when I started]{O worsening; desvenlafaxine}.

=== 019-bulimia
title: the tea
genre: forum
layout: post and replies by other members
condition: bulimia
area: mental
english: American
narrator: patient
overall: worse
round: 1
ledger:
  senna tea | supplement | tried | worse | gastrointestinal, pain, neurological, other_physical
  SSRIs | medication | ongoing | no_response | neurological, sleep
  psychotherapy | psychotherapy | ongoing | no_response
  5-HTP | supplement | planned | unknown
  meal plan | lifestyle | stopped | no_response
---
quietcello09:

Theres a box of ["slim & calm" tea]{T senna tea; tried} on my desk right now, green, with a lotus on it. I'm 16 and I've had [bulimia]{S diagnosis clin} since the summer before 9th grade. The [tea]{T senna tea; tried} is [senna]{T senna tea; tried} plus a bunch of stuff I cant pronounce. I bought it cause a girl on orchestra tour said it stops you [wanting to eat at night]{S appetite_weight improved general} and I thought if it fixed the [nights]{S appetite_weight} I wouldnt need to [purge]{S appetite_weight clin}. So in my brain it was a treatment.

It's not. [Around 40 min after a cup theres a [twisting low down on the left side]{S pain side_effect}, then it's [like a fist opening]{S pain fig side_effect}, then [diarrhea]{S gastrointestinal clin side_effect} til 3am]{O side_effect; senna tea}. [My [calves cramp]{S pain side_effect}]{O side_effect; senna tea}. [Last tuesday the [edges of my vision sparkled]{S neurological side_effect} in gym and my [heart did a skip, then a double]{S other_physical fig side_effect}]{O side_effect; senna tea}. [And the next day I'm [emptier]{S appetite_weight} so I [binge]{S appetite_weight worsened} harder, it went from 4 times a week to pretty much daily]{O worsening; senna tea}. Threw out the first box. Bought this one. Havent opened it.

Other stuff: my pediatrician put me on an [SSRI]{T SSRIs; ongoing; duration=11 weeks} 11 weeks ago, mom calls it "the [vitamin]{T SSRIs; ongoing}" in front of my grandparents lol. [My [hands have a tiny shake]{S neurological side_effect}, like the [bow wont sit still on the string]{S neurological fig side_effect}, and I [wake up at 5]{S sleep side_effect}]{O side_effect; SSRIs}. [It has done nothing for the [urge]{S appetite_weight}]{O no_benefit; SSRIs}. I see a [therapist]{T psychotherapy; ongoing; frequency=every other week} every other week and there was a [meal plan]{T meal plan; stopped} on the fridge, 3 meals 3 snacks, [lasted 9 days]{O no_benefit; meal plan}. My [weight is the same]{S appetite_weight absent} as in march btw, people think you can see this on a person. You cant. My [cheeks are puffy]{S other_physical}, thats the only thing.

[So overall it's worse, like a lot]{O worsening; overall}. Do I tell them about the [tea]{T senna tea; tried}?

---
orla_not_oreo:

Yes. Tell them tomorrow, the [skipped heartbeat]{S other_physical side_effect} part first. [Laxative teas]{T laxative tea (supplement); general} [mess with your potassium]{S other_physical general side_effect}. I'm 19 and that's how I ended up [inpatient]{T hospital admission (care_setting); other}.

---
benji.w:

what she said. also it took my [antidepressant]{T antidepressants (medication); other} two dose changes to touch the [binges]{S appetite_weight other improved}, 11 wks isnt forever. [group]{T group therapy (psychotherapy); other} helped me more than anything tho

---
quietcello09:

ok. ok. I was gonna try [5-HTP]{T 5-HTP; planned} instead but I'm guessing no, with the [meds]{T SSRIs; ongoing}. [Therapy]{T psychotherapy; ongoing} is thursday. [Honestly [therapy]{T psychotherapy; ongoing} hasnt done anything yet]{O no_benefit; psychotherapy} but thats maybe because she doesnt know theres a box of [tea]{T senna tea; tried}

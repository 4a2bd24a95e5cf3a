=== 2910-trigeminal-neuralgia-article
title: When the face hurts: Pauline's operation
genre: article
layout: clinic page, subheadings, quotes, general education between
condition: trigeminal neuralgia
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 7
ledger:
  bisoprolol | medication | ongoing | unknown
  root canal | procedure | tried | no_response
  carbamazepine | medication | stopped | partial | neurological
  gabapentin | medication | tried | unknown
  oxcarbazepine | medication | stopped | partial | other_physical, cognition
  hospital admission | care_setting | tried | unknown
  baclofen | medication | tried | unknown
  microvascular decompression | procedure | tried | partial | other_physical, neurological
  lacosamide | medication | ongoing | unknown
  gamma knife | procedure | declined | unknown
  glycerol injection | procedure | planned | unknown
---
[Trigeminal neuralgia]{S diagnosis clin general}: Pauline's story

Pauline Askew, 64, was cleaning her teeth before a shift at the garden centre when [something like a cattle prod]{S pain fig} went through her left cheek. "I dropped the brush and the dog ran off," she says. Within a month she was [living on soup]{S appetite_weight} and had [stopped answering the phone]{S functioning}, because [talking set it off]{S pain}. A dentist did a [root canal]{T root canal; tried} for £680. [The [attacks]{S pain} carried on just as before]{O no_benefit; root canal}. It turned out there had been nothing the matter with the tooth.

What is it?

In most people with [trigeminal neuralgia]{S diagnosis clin general} a blood vessel rubs on the nerve of the face where it leaves the brain. It brings [stabbing pain]{S pain general} on one side, for seconds at a time, often in runs. Chewing, shaving or a cold wind can start it. It is rarer than [migraine]{S diagnosis clin general} and is often taken for [toothache]{S pain general}.

How is it treated?

The first medicine is nearly always [carbamazepine]{T carbamazepine; general}, which was made for [epilepsy]{S diagnosis clin general}. About seven people in ten get relief to begin with. Over the years it tends to lose its hold and the dose has to rise. [Drowsiness]{S sleep possible general side_effect}, [unsteadiness]{S neurological possible general side_effect} and [a low sodium]{S other_physical possible general side_effect} are the usual reasons for changing. [Oxcarbazepine]{T oxcarbazepine; general} is a close relation. [Lamotrigine]{T lamotrigine (medication); general} is sometimes added. When tablets fail there is surgery, of which [microvascular decompression]{T microvascular decompression; general} is the largest: a small pad is put between vessel and nerve. [Gamma knife]{T gamma knife; general} needs no cut but can take months to work.

What Pauline was given

She was already on [bisoprolol]{T bisoprolol; ongoing} for her heart. Her GP put her on [carbamazepine]{T carbamazepine; stopped; started=February 2018} in February 2018, and a locum added [gabapentin]{T gabapentin; tried}, which stayed on the repeat slip for a year or so. The garden centre moved her to the tills, out of the wind.

"[By Easter I could [eat a sandwich]{S functioning improved}]{O benefit; carbamazepine}. I thought, well that's that then," she says. That was at 400mg. [It held until the following winter]{O partial; carbamazepine}. [At 1,000mg she was [seeing double]{S neurological side_effect} and [fell up the steps]{S neurological side_effect} of the bus, twice]{O side_effect; carbamazepine}, [and the [shocks]{S pain fig worsened} were coming every few minutes all the same]{O no_benefit; carbamazepine}.

The clinic changed her over to [oxcarbazepine]{T oxcarbazepine; stopped}, with a little [baclofen]{T baclofen; tried} beside it. [She had fourteen good weeks]{O partial; oxcarbazepine}. Then [her husband found her [muddled]{S cognition side_effect} in the kitchen, and her [sodium was 118]{S other_physical side_effect}]{O side_effect; oxcarbazepine}. She was in [hospital]{T hospital admission; tried; duration=six days} for six days, and it was taken off the chart there.

The operation

Pauline had [the decompression]{T microvascular decompression; tried; started=June 2021} in June 2021. "[I woke up and it was [gone]{S pain improved}. My head hurt, [my face didn't]{S pain absent}]{O benefit; microvascular decompression}." [She has been [deaf in that ear]{S other_physical side_effect} ever since and has a [numb patch by her nose]{S neurological side_effect}]{O side_effect; microvascular decompression}. We quote a risk of around one in fifty for [hearing loss]{S other_physical possible general side_effect}.

[For two and a half years she had [no pain]{S pain absent} whatever]{O benefit; microvascular decompression}. [Then, on Boxing Day, [it was back]{S pain}]{O partial; microvascular decompression}. "Not as bad. [Before, I'd have said ten out of ten and this is a five]{O partial; microvascular decompression}," she says. "But I know what it is when it knocks."

About one in four of those who have the operation are in this position after ten years. A second one is possible. Pauline was offered [gamma knife]{T gamma knife; declined} and turned it down, though Ivor, who sits beside her in the clinic and had it in 2017, has been [without an attack]{S pain improved other} since. She has been started on [lacosamide]{T lacosamide; ongoing}, and a [glycerol injection]{T glycerol injection; planned} is pencilled in for the spring if it is needed.

"I'd have the op again, yes," she says. "I just wouldn't have thrown the tablets away."

=== 2911-depression-rtms-article
title: TMS: what to expect, and how it went for Curtis
genre: article
layout: hospital newsletter, headings, quotes
condition: treatment-resistant depression
area: mental
english: American
narrator: journalist
split: train
overall: unchanged
round: 7
ledger:
  sertraline | medication | tried | no_response
  bupropion | medication | tried | no_response
  venlafaxine | medication | stopped | partial | other_physical
  aripiprazole | medication | stopped | worse | anxiety
  metformin | medication | ongoing | unknown
  cognitive behavioral therapy | psychotherapy | tried | partial
  transcranial magnetic stimulation | neuromodulation | stopped | partial | pain
  acetaminophen | medication | tried | response
  esketamine | medication | not_tried | unknown
  electroconvulsive therapy | neuromodulation | planned | unknown
  nortriptyline | medication | ongoing | unknown
---
Spotlight on [TMS]{T transcranial magnetic stimulation; general}

Curtis Bell drives a school bus in Dayton. He is 47, he coaches his daughter's bowling team, and for most of the past nine years he has been [depressed]{S mood}. "I could do the route. Kids are loud, you don't have to think," he says. "Then I'd park it and [sit in the lot for an hour]{S functioning}."

Before he came to us Curtis had taken [Zoloft]{T sertraline; tried}, [Wellbutrin]{T bupropion; tried}, [Effexor]{T venlafaxine; stopped} and [Abilify]{T aripiprazole; stopped}, and had sat through a course of [CBT]{T cognitive behavioral therapy; tried; duration=twelve weeks} that his union paid for, twelve weeks. He also takes [metformin]{T metformin; ongoing}.

What is [TMS]{T transcranial magnetic stimulation; general}?

[Transcranial magnetic stimulation]{T transcranial magnetic stimulation; general} works with a magnet, held against the scalp, that stirs up a region near the front of the brain that is sluggish in [depression]{S diagnosis clin general}. It is done in a chair, awake. A full course is 36 visits over nine weeks. In people who have not gotten better with two or more drugs, about half respond and a third go into remission. How long that lasts varies. Roughly a third need more treatment within the year.

You cannot have it with metal in or near the head. The most feared risk, a [seizure]{S neurological clin possible general side_effect}, happens in fewer than one in a thousand. [Headache]{S pain possible general side_effect} and [scalp soreness]{S pain possible general side_effect} are common and mostly fade.

The list behind him

Curtis goes through his history like stops on a route. "[The first two, nothing. Might as well been breath mints]{O no_benefit; sertraline, bupropion}. [The third one I had maybe a year out of where I was [decent]{S mood improved}]{O partial; venlafaxine}, [I just [sweated through my uniform]{S other_physical side_effect}]{O side_effect; venlafaxine}." It quit on him the fall his dad died and his doctor tapered him off. The fourth lasted nineteen days. "[I [walked the house all night]{S anxiety side_effect}]{O side_effect; aripiprazole}. [I was [darker]{S mood fig worsened} on it than off it]{O worsening; aripiprazole}. My wife threw it in the trash." The talking, he says, was the only one he would recommend to a stranger. "[It gave me a couple tools. It didn't [lift]{S mood fig} nothing]{O partial; cognitive behavioral therapy}."

Nine weeks in the chair

Curtis began [TMS]{T transcranial magnetic stimulation; stopped; sessions=36} last March, between the morning route and the afternoon one. [The tapping gave him [headaches]{S pain side_effect} for the first ten days]{O side_effect; transcranial magnetic stimulation}. [[Tylenol]{T acetaminophen; tried} beforehand took care of those]{O benefit; acetaminophen}. [Through week four there was no change on his score sheets]{O no_benefit; transcranial magnetic stimulation}. "I told Denise, the tech, I'm just here for the air conditioning."

[In week six he noticed he was [whistling]{S mood improved}]{O benefit; transcranial magnetic stimulation}. [By the last visit his PHQ-9 had gone from 21 to 7]{O benefit; transcranial magnetic stimulation}. [He [took the family to Cedar Point]{S functioning improved}]{O benefit; transcranial magnetic stimulation}. The course ended on May 22.

When it fades

[By Thanksgiving he was [back in the parking lot]{S functioning}]{O partial; transcranial magnetic stimulation}. Curtis is frank about it. "[It was real and then it wore off. Both]{O partial; transcranial magnetic stimulation}."

This happens, and it is nobody's fault. A second course works in most of those who did well with the first, but insurers can ask for a six-month gap, and his did. Others of our patients have gone on to [Spravato]{T esketamine; general} or [ECT]{T electroconvulsive therapy; general}. Curtis's plan refused the [Spravato]{T esketamine; not_tried} because it did not count the [Wellbutrin]{T bupropion; tried}. In the meantime he is on [nortriptyline]{T nortriptyline; ongoing}, two weeks in, which is too early to call.

His sister-in-law had [ECT]{T electroconvulsive therapy; other} in Columbus and [went back to teaching]{S functioning improved other} that same fall. He has a consult for it on the ninth. "[Right now I'm about where I was when I walked in here]{O no_benefit; overall}," he says. "But I've seen the other side of it. I know it's there."

To ask whether [TMS]{T transcranial magnetic stimulation; general} is right for you, call the clinic between 8 and 4.

=== 2912-copd-interview
title: Mr. Kehoe, breathing study, second visit
genre: interview
layout: transcript, Q and A, recorded at home
condition: COPD
area: general
english: Irish
narrator: interview
split: train
overall: worse
round: 7
ledger:
  salbutamol | medication | ongoing | partial | neurological
  tiotropium | medication | ongoing | unknown
  fluticasone | medication | stopped | no_response | other_physical
  prednisolone | medication | tried | partial | sleep, anger
  nicotine patches | medication | tried | no_response | sleep
  varenicline | medication | tried | response
  pulmonary rehabilitation | procedure | stopped | partial
  oxygen | medication | ongoing | partial
  hospital admission | care_setting | tried | unknown
  carbocisteine | medication | ongoing | unknown
  valve surgery | procedure | not_tried | unknown
  morphine | medication | planned | unknown
  aspirin | medication | ongoing | unknown
---
Q: You were telling me the last time about the inhalers.

A: I was. Which of them do you want? There's a bag of them there behind you. The blue fella, the [Ventolin]{T salbutamol; ongoing}, I have him since the year dot. There's the grey one with the capsule, [Spiriva]{T tiotropium; ongoing}, that's in the mornings. And there was a purple one and they took that off me.

Q: The [steroid]{T fluticasone; stopped} one?

A: That's it. [I had [thrush]{S other_physical side_effect} in the mouth three times off of it]{O side_effect; fluticasone} and then the new consultant, a young woman from Mayo, she looks at my bloods and she says [that was never doing a hap'orth for you, Mr. Kehoe]{O no_benefit; fluticasone}. Four years I'd been at it.

Q: And the blue one, does it help?

A: Ah [it does for ten minutes]{O partial; salbutamol}. [You'd have a [shake]{S neurological side_effect} in the hand after]{O side_effect; salbutamol; neutral}. The cat goes for the strap of it.

Q: Are you still smoking at all?

A: I am not. Fifty-one years I smoked and I gave up the week Brexit came in. I'd had [the patches]{T nicotine patches; tried} off the chemist two or three times before that. [They [gave me dreams]{S sleep side_effect} you could sell tickets to]{O side_effect; nicotine patches} and [I [smoked]{S substance_use} away on top of them]{O no_benefit; nicotine patches}. Then there was a tablet, [Champix]{T varenicline; tried}. Now. [I put down the [cigarettes]{S substance_use improved} in the third week and never lifted one since]{O benefit; varenicline}. And you can't get it now, my nephew was told. But the damage was done, like.

Q: You did the [rehab class]{T pulmonary rehabilitation; stopped}, I think?

A: In Navan. The 109 bus and then a walk up the hill, which if you could do the walk up the hill you'd no need of the class! Eight weeks of it, bands and steps, and a girl with a stopwatch. I was finished with it in the October. [I could [do the stairs in one go]{S functioning improved} at the end of that]{O benefit; pulmonary rehabilitation}. I'll be honest with you. I kept it up till about Christmas, and then it was wet, and the brother was sick, and [sure by Patrick's Day I was [back to the two stops]{S functioning}]{O partial; pulmonary rehabilitation}.

Q: Would you go again?

A: They asked me. There's no bus on a Thursday now.

Q: And last winter you were admitted.

A: Twice. [Beaumont]{T hospital admission; tried; duration=twelve days} was twelve days, and a week in [Drogheda]{T hospital admission; tried; duration=a week} before it on a trolley. That's when they'd fill you with [the steroids]{T prednisolone; tried}, the tablets, like.

Q: And how were those?

A: Well the first time, I'd say [in two days I was [breathing]{S other_physical improved} like a man of forty]{O benefit; prednisolone}. I painted the back door. [But you'd be [up at four]{S sleep side_effect} and [roaring at the television]{S anger side_effect}]{O side_effect; prednisolone}. [The last two or three goes they hardly touched it]{O no_benefit; prednisolone}. There's a thing for the [phlegm]{S other_physical} as well, [Exputex]{T carbocisteine; ongoing}. And the [aspirin]{T aspirin; ongoing}, but that's for the heart.

Q: The man in the next bed, you said, had an operation for it.

A: He'd [valves]{T valve surgery; other} put in, down in the lung. He was [walking the dog]{S functioning improved other} a month after, I seen him outside Dunnes. I asked herself was there any chance of that for me and she said the scan was wrong for it. Different shape of lung altogether.

Q: Can you tell me about the [oxygen]{T oxygen; ongoing}?

A: It's there in the hall, humming. Sixteen hours a day with a pipe that goes up the stairs, I've the daughter nearly killed on it. It came after Beaumont. [I'll say this much, the [headaches]{S pain improved} in the morning are gone since it]{O benefit; oxygen}. [For the [breath]{S other_physical} itself, no, I'd not say it did a lot]{O no_benefit; oxygen}. People think it's like petrol.

Q: And overall, compared with when I came the first time?

A: Oh, [worse]{O worsening; overall}. I was [making my own dinner]{S functioning improved} that time wasn't I? [I [can't dress]{S functioning worsened} now without sitting down in the middle of it]{O worsening; overall}. [I'm [frightened]{S anxiety} in the night, a bit]{O worsening; overall}. They're talking about a small drop of [morphine]{T morphine; planned} for that, she says it's not what I think it is. I'm to ring her when I make up my mind.

Q: Do you get [low]{S mood possible} with it?

A: [No]{S mood absent}. [Bored]{S other}. Put down [bored]{S other}.

=== 2913-panic-disorder-interview
title: Ordinary Nerves podcast, ep. 63: Tasha
genre: interview
layout: podcast transcript, HOST and TASHA
condition: panic disorder
area: mental
english: American
narrator: interview
split: train
overall: partly_improved
round: 7
ledger:
  alprazolam | medication | stopped | mixed
  inpatient taper | care_setting | tried | unknown
  paroxetine | medication | stopped | partial | sexual, appetite_weight
  propranolol | medication | tried | unknown
  escitalopram | medication | ongoing | partial
  Headspace | mind_body | tried | no_response
  breathing exercises | mind_body | tried | worse
  cold showers | lifestyle | tried | no_response
  interoceptive exposure | psychotherapy | tried | response
  emotional support animal | support | ongoing | unknown
  buspirone | medication | tried | no_response
  magnesium | supplement | ongoing | unknown
  stellate ganglion block | procedure | declined | unknown
---
HOST: We're back. So you said before the break it started in a Target.

TASHA: In the candle aisle, yeah. I was 29, I had my [hand on my chest]{S anxiety} and I told the girl I was [having a heart attack]{S anxiety fig}. Two ERs, same week. The second one sent me home with [Xanax]{T alprazolam; stopped; dose=half a milligram}, half a milligram, thirty of them.

HOST: And?

TASHA: And [it was like somebody turned the lights back on]{O benefit; alprazolam}. Honestly. I get why people love it. My problem is my doctor then just kept calling it in for three years. [By year two I needed two to go [get gas]{S functioning}]{O no_benefit; alprazolam}. [If I was late with one my [hands shook]{S neurological withdrawal}]{O withdrawal; alprazolam}.

HOST: How'd you come off?

TASHA: Badly, and then correctly. Badly was by myself over a long weekend, my cousin was getting married. [I had a [seizure]{S neurological clin withdrawal} at the rehearsal dinner]{O withdrawal; alprazolam}. Correctly was [ten days in a facility]{T inpatient taper; tried; duration=ten days} in Tucson and then four months of shaving them with a nail file. I've been off since August of '21.

HOST: Were you on anything else by then? An [SSRI]{T SSRIs (medication); general}, anything?

TASHA: So, [Paxil]{T paroxetine; stopped} was first. Then in there somewhere [Buspar]{T buspirone; tried}, [propranolol]{T propranolol; tried}, because my sister had that for playing the violin. And since Tucson it's [Lexapro]{T escitalopram; ongoing; dose=fifteen}, I'm on fifteen.

HOST: Any of those you'd call a winner?

TASHA: Not the first one. I mean, okay, that's not fair, [it did knock the [attacks]{S anxiety improved} down to like one a month]{O partial; paroxetine}. [But I [gained 35 pounds]{S appetite_weight side_effect} and I was [dead from the waist down]{S sexual fig side_effect}]{O side_effect; paroxetine}. So I quit. [The Buspar]{T buspirone; tried}, [I could have been licking stamps]{O no_benefit; buspirone}. The one I'm on now, I don't know... [it's a floor, it's not a ceiling]{O partial; escitalopram}. Somebody said that to me and it's true.

HOST: I want to ask about the wellness stuff, because people write in. You did all of it, right?

TASHA: All of it! I did [Headspace]{T Headspace; tried}. I did [cold showers]{T cold showers; tried}. The [box breathing]{T breathing exercises; tried}, four in, four hold. I take [magnesium]{T magnesium; ongoing} still, mostly for my legs at this point. [None of it did a thing]{O no_benefit; Headspace, cold showers} and [the breathing was worse than nothing, because I'd be lying there counting and then I'd [notice I couldn't get air]{S anxiety worsened}]{O worsening; breathing exercises}. I had more [attacks]{S anxiety} doing that than doing my taxes.

HOST: People are going to be mad at you.

TASHA: Let them. My mother does it every night and sleeps like a baby.

HOST: So where does the spinning come in? Because that's the thing I wanted to get to.

TASHA: Okay. So in 2022 I get on a wait list at the university, and I get this grad student, she's like twelve years old, and she says we're gonna make you [dizzy]{S neurological possible} on purpose. It's [interoceptive exposure]{T interoceptive exposure; tried; sessions=fourteen}. You spin in the office chair. You breathe through a coffee straw. You run in place till your heart goes. And you don't run away.

HOST: That sounds horrible.

TASHA: I hated it. I cancelled the first two. And my dog, he's an [ESA]{T emotional support animal; ongoing}, he has the vest, he had to wait in the hall because she said I was using him. Fourteen sessions.

HOST: And?

TASHA: [Nothing for five weeks]{O no_benefit; interoceptive exposure}. [Then around the sixth I'm in line at the DMV, my [heart's pounding]{S anxiety}, and I just kind of stood there. [It went away]{S anxiety improved}]{O benefit; interoceptive exposure}. [I [drove on the 10]{S functioning improved} that weekend]{O benefit; interoceptive exposure}. [I [flew]{S functioning improved} to Chicago]{O benefit; interoceptive exposure}.

HOST: So, cured.

TASHA: No. No, see, I'd like to say that. [Last winter after we moved they [came back]{S anxiety}, not like before, maybe two a month]{O partial; overall}. I know what to do with them now. [I'll [skip the freeway]{S functioning} some weeks]{O partial; overall}. I asked about doing a couple more with her but she graduated.

HOST: Somebody in the chat wants to know about the neck shot, the [stellate block]{T stellate ganglion block; general}.

TASHA: My psychiatrist floated that. Twelve hundred dollars. I said I'd rather have the couch.

=== 2914-me-cfs-essay
title: The economy of a day
genre: essay
layout: essay in sections with stars
condition: ME/CFS
area: general
english: British
narrator: patient
split: train
overall: unchanged
round: 7
ledger:
  levothyroxine | medication | ongoing | unknown
  graded exercise therapy | procedure | stopped | worse | energy, functioning
  cognitive behavioural therapy | psychotherapy | stopped | no_response
  amitriptyline | medication | tried | partial | gastrointestinal
  melatonin | supplement | tried | unknown
  low-dose naltrexone | medication | ongoing | partial | sleep
  vitamin B12 injections | supplement | tried | no_response
  coenzyme Q10 | supplement | tried | no_response
  D-ribose | supplement | tried | no_response
  Lightning Process | other | tried | worse
  pacing | lifestyle | ongoing | partial
  heart rate monitor | other | ongoing | unknown
  working from bed | other | stopped | partial
  immunoadsorption | procedure | not_tried | unknown
---
I was a quantity surveyor. I say that first because it's a job that consists of adding up, and adding up is what I still do, only the columns are smaller. A shower is a morning. A phone call from my brother, who is kind and talks slowly, is an afternoon. I had a flu in November 2014 and I have had [ME]{S diagnosis clin} ever since.

*

The hospital in the town where we then lived had a fatigue service, in a portakabin. I was prescribed a bicycle. [Graded exercise]{T graded exercise therapy; stopped}, they called it, and it went up by a minute and a half a week whatever happened to you. I am an obedient man. There was a [CBT]{T cognitive behavioural therapy; stopped} part to the programme as well, on Wednesdays, with a woman named Bernadette who had the nicest handwriting I have ever seen. I walked into the portakabin in March. In July I was brought home from it by a taxi driver who [had to help me up the path]{S functioning}.

I've heard people be very angry about the bicycle. I find I can't get up the steam. [But I should put down, since nobody at the service did, that I could [walk a mile]{S functioning} when I began it and [forty yards]{S functioning worsened side_effect} by the end]{O worsening; graded exercise therapy}. [Something in me [went flat]{S energy fig worsened side_effect} in the ninth week and it has never come back up]{O worsening; graded exercise therapy}. Bernadette's half [was neither here nor there]{O no_benefit; cognitive behavioural therapy}. She asked me what I believed about being tired. I believed I was [tired]{S energy}. They discharged me at the end of the summer as having completed.

*

My wife is a great sender-off for things. So there came through the letterbox, over about two years, [Q10]{T coenzyme Q10; tried}, a white powder called [ribose]{T D-ribose; tried}, and the [melatonin]{T melatonin; tried} her friend brings over from Spain in a sponge bag. A man in Harrogate gave me [B12]{T vitamin B12 injections; tried; route=injection} in the backside every Friday for a season, at forty pounds a time. The GP, who was embarrassed by me, gave me [amitriptyline]{T amitriptyline; tried; dose=ten milligrams}, ten milligrams. I was on [levothyroxine]{T levothyroxine; ongoing} already and go on being on it.

Of all that lot, [only the GP's was worth the getting up for]{O no_benefit; coenzyme Q10, D-ribose, vitamin B12 injections}. [It bought me five hours' [sleep]{S sleep improved} in a row]{O partial; amitriptyline}, [at the price of a [mouth like felt]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}, [and then after the second winter it bought me four, and then three]{O partial; amitriptyline}.

I ought to mention the [Lightning Process]{T Lightning Process; tried; duration=three days}, because I am ashamed of it. Three days in a hotel near Leamington, six hundred and twenty pounds, with a biscuit. We were told to stand on pieces of paper and say Stop. [I did it with a whole heart and [was in bed till the clocks changed]{S functioning worsened}]{O worsening; Lightning Process}. A young man on the same course [went back to university]{S functioning improved other}. I've no idea why. I used to wonder about it more than I do.

*

What people ask is whether I have tried anything that works. I have a wristband, now, a [heart rate]{T heart rate monitor; ongoing} one that buzzes at a hundred and five, and I [pace]{T pacing; ongoing}, which means that I stop before I want to. [It isn't a treatment in the sense of getting anyone anywhere]{O no_benefit; pacing}. [It has meant [fewer weeks in the dark room]{S functioning improved}, three last year against nine]{O partial; pacing}. And there is the [naltrexone]{T low-dose naltrexone; ongoing; dose=3}, the low dose, which I get by post from a chemist in Glasgow. [I had [dreams]{S sleep side_effect} for a month on it, the sort with staircases]{O side_effect; low-dose naltrexone}. [At 1.5 nothing]{O no_benefit; low-dose naltrexone}. [At 3 my [head is clearer]{S cognition improved} till about noon]{O partial; low-dose naltrexone}. I can do the crossword in the free paper. [I can't do the one in the paid paper]{O partial; low-dose naltrexone}.

For a while the firm let me [work from bed]{T working from bed; stopped}, ten hours a week, on a tray, [and I think that did me more good than any of them, for as long as I could [hold a sum in my head]{S cognition improved}]{O partial; working from bed}. They ended it when we were taken over.

In Germany they pass people's blood through a filter. I wrote to ask about the [filter]{T immunoadsorption; not_tried}. They wrote back very civilly with a price.

*

I'm asked to say how I am on forms. [I am as I was on the last form]{O no_benefit; overall}. The [legs]{S energy} are what they were; [the arms ache]{S pain}; if I [stand]{S neurological} too long the room goes. The rates have gone up again. I've an appointment in April and I shall be taken to it by my wife, who'll have a list.

=== 2915-bipolar-ii-essay
title: Notes toward a medication history
genre: essay
layout: personal essay, five short parts, lower case in places
condition: bipolar II disorder
area: mental
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  fluoxetine | medication | stopped | worse | mania_psychosis
  lithium | medication | stopped | response | neurological, other_physical
  lamotrigine | medication | ongoing | partial
  quetiapine | medication | tried | mixed | sleep, appetite_weight
  valproate | medication | tried | no_response
  hospital admission | care_setting | tried | unknown
  interpersonal and social rhythm therapy | psychotherapy | tried | partial
  dark therapy | lifestyle | tried | response
  omega-3 | supplement | tried | unknown
  levothyroxine | medication | ongoing | unknown
  mood charting | other | stopped | no_response
  lurasidone | medication | ongoing | partial | anxiety
  electroconvulsive therapy | neuromodulation | declined | unknown
---
one

every new clinic has the same page and the page has seven lines. Name of drug, dose, dates, response, reason for stopping. I'm 52. I write small.

two

In the nineties I was a [depressed]{S mood} grad student in Halifax with a fish tank, and they gave me [Prozac]{T fluoxetine; stopped}, because that's what they gave you. I'd like to report that I noticed. What I did was buy a share in a sailboat, sleep with the other owner of the sailboat, and write ninety pages on Milton in a weekend, of which I have kept four. Nobody uses the word [hypomania]{S mania_psychosis clin side_effect} about a woman with a deadline. [It took until spring, and [a week of not sleeping at all]{S sleep side_effect} and a [conversation with the fish]{S mania_psychosis side_effect}, for anyone to connect it to the little green and cream capsule]{O worsening; fluoxetine}. They took me off it in the [hospital]{T hospital admission; tried; duration=nineteen days}, nineteen days, Abbie Lane, good soup.

three

Then there was [lithium]{T lithium; stopped; duration=fourteen years; ended=2012}. On the page I write: 1998 to 2012, 900 mg. The line isn't long enough for the rest. [Fourteen years with [two episodes]{S mood improved} in them, both of which I could've walked off]{O benefit; lithium}. I got tenure. I got married, I taught the Milton. [My [hands shook]{S neurological side_effect} so I held the cup with both of them like a squirrel]{O side_effect; lithium; neutral} and it was nothing, it was rent. My friend Odile, who was on it in the same years, [never lost a day]{S functioning improved other}.

[What it was doing to my [kidneys]{S other_physical side_effect} showed up in a number, the kind you don't feel]{O side_effect; lithium}. [My [thyroid]{S other_physical side_effect} had already gone]{O side_effect; lithium}, hence the [Synthroid]{T levothyroxine; ongoing} in the morning to this day. They stopped the lithium... no, I'll be accurate. I stopped [the lithium]{T lithium; stopped}, in a nephrologist's office, crying, on her advice. [Within ten weeks I was [under the desk]{S mood fig withdrawal}]{O withdrawal; lithium}.

four

I've an aversion to the years that came after, and the page is no help with them. [Epival]{T valproate; tried}. [Seroquel]{T quetiapine; tried; dose=400}. A [sleep-and-routine therapy]{T interpersonal and social rhythm therapy; tried} with a name like a dance class, in which a resident and I plotted when I'd had my breakfast. [Fish oil]{T omega-3; tried}. A [mood chart]{T mood charting; stopped} on the fridge. For two weeks my husband and I did the [dark thing]{T dark therapy; tried; duration=two weeks}, amber glasses at six, lights out, fourteen hours of black, because he'd read a paper.

If you want them graded: [one kept me [flat]{S mood fig} and one kept me [asleep]{S sleep side_effect}]{O side_effect; quetiapine}. That's unfair. [The Epival]{T valproate; tried} [did nothing either way that anyone could see, and I include the lab]{O no_benefit; valproate}. The other I have to give its due, [on 400 I wasn't going [up]{S mania_psychosis fig absent}, not an inch]{O benefit; quetiapine}. [But I was a hundred and ninety pounds, I'd [gained fifty]{S appetite_weight side_effect} of them there, and I [nodded off]{S sleep side_effect} in a thesis defence. Not mine]{O side_effect; quetiapine}. The chart [told me what I knew]{O no_benefit; mood charting} and came down when we painted. [The breakfasts helped, a bit, I [still fell]{S mood fig} but I fell on schedule]{O partial; interpersonal and social rhythm therapy}. And the amber glasses, the one I'd have bet against, [that was four nights and I was [down]{S mania_psychosis fig improved}, an actual [high]{S mania_psychosis fig improved} cut off at the knees with no chemistry in it]{O benefit; dark therapy}. We had to sell the good bed to get one that would fit the small room, I forget why that mattered.

They offered me [ECT]{T electroconvulsive therapy; declined} in 2016. I had a term to teach.

five

where i am. [Lamotrigine]{T lamotrigine; ongoing; dose=200}, 200, since 2014 with one gap. [Latuda]{T lurasidone; ongoing; dose=40} 40 with a meal. The first, for about six years, [was the nearest I came to the old days, I had [whole terms]{S mood improved} on it]{O benefit; lamotrigine}, and [then in 2021 the [lows]{S mood} came back under it, in spite of it]{O partial; lamotrigine}. The second was put in to hold that up. [It does and it doesn't]{O partial; lurasidone}. [I get a [crawling in my calves]{S anxiety fig side_effect} from five o'clock on]{O side_effect; lurasidone}, and I take it at five o'clock.

My sister says I should go back on [lithium]{T lithium; declined}, a small dose, people do. My nephrologist says what nephrologists say. I said no, and I dream about it sometimes, like a boyfriend.

[I'd call this three-quarters]{O partial; overall}. I teach one course. There's a new clinic in March and they've mailed the page.

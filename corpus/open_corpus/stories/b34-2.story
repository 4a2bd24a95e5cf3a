=== 1433-bipolar-disorder
title: Salt
genre: essay
layout: first-person essay
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: dev
overall: improved
round: 4
ledger:
  venlafaxine | medication | tried | worse | mania_psychosis, sleep
  olanzapine | medication | stopped | mixed | appetite_weight, sleep, functioning
  valproate | medication | stopped | partial | other_physical, neurological
  oxcarbazepine | medication | tried | no_response | neurological
  lurasidone | medication | tried | no_response | anxiety
  fish oil | supplement | tried | no_response
  magnesium | supplement | tried | no_response
  keto diet | lifestyle | tried | no_response
  hospital admission | care_setting | tried | unknown
  lithium | medication | ongoing | response | other_physical, neurological, gastrointestinal, anhedonia
  propranolol | medication | ongoing | response
  interpersonal and social rhythm therapy | psychotherapy | tried | response
  sleep schedule | lifestyle | ongoing | response
  levothyroxine | medication | ongoing | unknown
  ibuprofen | medication | not_tried | unknown
---
My grandmother took [lithium]{T lithium; other} and hated every pill of it. She said it [turned her to furniture]{S anhedonia fig other side_effect}. She quit in 1979, drove to Reno, and married a man who sold pool covers, and that's how the family tells it, as a funny story. She was dead by fifty-five and nobody tells that part.

So when I was diagnosed with [bipolar I]{S diagnosis clin} at 26 I told the doctor anything but that.

Anything turned out to be a lot of things. It had begun with [Effexor]{T venlafaxine; tried} from a student health clinic, because what I'd walked in with was [crying]{S mood} and [sleeping fourteen hours]{S sleep}. [Five weeks on that and I [bought eleven bridesmaid dresses]{S mania_psychosis side_effect}]{O worsening; venlafaxine}. I was not a bridesmaid. [I [didn't sleep]{S sleep side_effect}, I [talked like an auctioneer]{S mania_psychosis fig side_effect}, I [thought the bus numbers were for me]{S mania_psychosis side_effect}]{O worsening; venlafaxine}. The police were decent about it.

Then [Zyprexa]{T olanzapine; stopped; duration=a year}. [That [brought me down]{S mania_psychosis fig improved} in four days, I'll give it that]{O benefit; olanzapine}. [It also [put fifty-five pounds on me]{S appetite_weight side_effect} in a year and I [slept through my alarm]{S sleep side_effect} so many times I [lost the library job]{S functioning side_effect}]{O side_effect; olanzapine}. We changed it for [Depakote]{T valproate; stopped}. [Sort of okay]{O partial; valproate}. [The [highs]{S mania_psychosis fig improved} got shorter]{O partial; valproate}, [the [lows]{S mood fig} stayed exactly where they were]{O no_benefit; valproate}. [My [hair came out]{S other_physical side_effect} in handfuls and I had a [tremor like an old lady]{S neurological fig side_effect}]{O side_effect; valproate}, and when I got engaged, a nurse practitioner looked at me, looked at the ring, and took me off it that same afternoon, because of what it does to babies.

[Trileptal]{T oxcarbazepine; tried}. [Latuda]{T lurasidone; tried}. [Fish oil]{T fish oil; tried} in doses for a seal. [Magnesium]{T magnesium; tried}. [Keto]{T keto diet; tried}, with my husband, who [lost twenty pounds]{S appetite_weight other side_effect} and was delighted. [I [cycled]{S mood clin} right through all of it, four [depressions]{S mood clin} and two [hypomanias]{S mania_psychosis clin} in three years]{O no_benefit; oxcarbazepine, lurasidone, fish oil, magnesium, keto diet}. [The first one made me [see double]{S neurological side_effect} and the second [itch to get out of my own skin]{S anxiety fig side_effect}]{O side_effect; oxcarbazepine, lurasidone}. My friend Teo takes [Latuda]{T lurasidone; other} and it's the best thing that ever happened to him. Good for Teo.

In the third year I was [in the garage with the car running]{S suicidality} and my husband came home early because of a hailstorm. I want to say that plainly and move on. I was in the [hospital]{T hospital admission; tried; duration=sixteen days} sixteen days. It was there that Dr. Oyelaran, who wore a different brooch every day, asked what exactly I had against [lithium]{T lithium; planned}.

I told her about the pool covers.

She said, your grandmother was probably on twice what we'd give you. She said they didn't measure it so often then. It's a salt, she said; it's in some drinking water; it is the only one of these medicines that's been shown to keep people alive, and nobody makes much money from it, so nobody brings you a pen with its name on. She drew me a kidney. She told me what I might get: [thirst]{S other_physical possible side_effect}, [shaky hands]{S neurological possible side_effect}, a [slow thyroid]{S other_physical possible side_effect}. I said okay mostly because I was tired of talking.

I've been on [lithium]{T lithium; ongoing; dose=900 milligrams; frequency=at night} for six years now. 900 milligrams at night.

Here's how it went, since when I was looking for this I couldn't find anyone who'd say. [The first month was [bad plumbing]{S other_physical fig side_effect}]{O side_effect; lithium}. [I [drank]{S other_physical side_effect} from the hose, I [peed every forty minutes]{S other_physical side_effect}, I had the [runs]{S gastrointestinal side_effect} at my own shower]{O side_effect; lithium}. [They switched me to the extended kind and the [stomach thing]{S gastrointestinal improved side_effect} went away]{O tolerated; lithium}. [Month two, nothing]{O no_benefit; lithium}. [My [hands shook]{S neurological side_effect} so that I couldn't do eyeliner]{O side_effect; lithium}; [a little [propranolol]{T propranolol; ongoing; dose=10 mg; frequency=mornings}, 10 mg mornings, took care of that]{O benefit; propranolol} and I still take it. [Month three I noticed it was October and I hadn't had the [thought about the garage]{S suicidality fig improved} since Labor Day]{O benefit; lithium}. That was all. Nobody [turned a light on]{S mood fig absent}. [It was just that a [noise I'd lived beside for ten years]{S suicidality fig improved} had quit]{O benefit; lithium}.

I waited for the [furniture part]{S anhedonia fig possible side_effect}. [I [wrote a chapter]{S functioning improved} that winter]{O benefit; lithium}. [I cried at a dog food commercial, so I wasn't [numb]{S anhedonia fig absent side_effect}]{O tolerated; lithium}. [I was [boring]{S anhedonia unclear} at parties for a while, or maybe I had always been and no one had noticed under the rest]{O side_effect; lithium}.

In 2022 I ran out. It was a pharmacy mix-up plus a holiday weekend plus me thinking, well, let's see. Let's see took nine days. [By the ninth I'd [emailed the governor]{S mania_psychosis withdrawal} and [wasn't sleeping]{S sleep withdrawal}, and my husband drove me to the ER with my shoes in his lap]{O withdrawal; lithium}. I haven't missed more than one night since.

People ask if it was only the [pills]{T lithium; ongoing}. No. After the [hospital]{T hospital admission; tried} they sent me to a [rhythm therapy]{T interpersonal and social rhythm therapy; tried; sessions=twenty-two} person, which I thought would be drums. It was charts. What time did you get up, when did you first talk to another human, when did you eat. Twenty-two sessions of charts. [It's the reason I can see one coming]{O benefit; interpersonal and social rhythm therapy}. I [go to bed at ten-fifteen]{T sleep schedule; ongoing}, weddings included. [If I hold to that I hold]{O benefit; sleep schedule}.

There was a bill for it, as there is for everything. [My [thyroid gave out]{S other_physical side_effect} in year four]{O side_effect; lithium}, so now there's a tiny [thyroid pill]{T levothyroxine; ongoing} beside the other two. Blood every three months. [My [kidneys are fine]{S other_physical absent side_effect}, so far]{O tolerated; lithium}, the brooch lady's successor says, and we look at the number together like a school grade. I can't take [ibuprofen]{T ibuprofen; not_tried}.

[Two [low spells]{S mood} since, each about a month, both survivable, both with me [going to work]{S functioning improved}]{O partial; overall}. [No [mania]{S mania_psychosis clin improved} other than the nine days]{O benefit; lithium}. I have a five-year-old who was born on it, with a lot of extra ultrasounds.

I'm not going to tell you to take it. I think about my grandmother, who got the same [element]{T lithium; other} in a bigger spoon, from men who didn't draw her anything.

=== 1434-ptsd
title: Notebook, February to July
genre: essay
layout: diary with dates
condition: PTSD
area: mental
english: second-language English (Dutch)
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  trazodone | medication | tried | partial | energy
  mirtazapine | medication | tried | partial | appetite_weight
  victim support | support | tried | no_response
  imaginal exposure | psychotherapy | tried | worse
  oxazepam | medication | stopped | unknown
  prazosin | medication | ongoing | response | neurological
  eye movement desensitization and reprocessing | psychotherapy | ongoing | partial | energy, sleep
  running | lifestyle | stopped | unknown | pain
  ear plug | other | ongoing | partial
  assistance dog | support | not_tried | unknown
---
3 February

The new [psychologist]{T eye movement desensitization and reprocessing; planned} says write it down, one page, no more. So. I was tram driver, 19 years. On 11 May two years ago a man stepped before my tram. I have [PTSD]{S diagnosis clin} they say now. First they said [tired]{S energy}.

What I have: [I see his jacket]{S anxiety}. [Bad sleep]{S sleep}. I [jump]{S anxiety} when the microwave makes ping. I do not [ride in trams]{S functioning}, also not as passenger. My [wife does the shopping]{S functioning} because of the crossing.

What I had for it until today, she wants the list. [Trazodone]{T trazodone; tried}, [mirtazapine]{T mirtazapine; tried}, from the house doctor. [With both I [slept]{S sleep improved}, but the [dreams]{S sleep} came just the same]{O partial; trazodone, mirtazapine}. [From the first I was [a wet mattress]{S energy fig side_effect} until noon]{O side_effect; trazodone}, [from the second came [eight kilo]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. Three talks with [victim support]{T victim support; tried; sessions=Three}. [Coffee, nice, for nothing]{O no_benefit; victim support}. And at the company's institute five times the [telling-therapy]{T imaginal exposure; tried; sessions=five}, where you tell it with eyes closed and hear yourself back from the telephone at home. [After the fifth I was [sleeping in the bath]{S sleep worsened} with the door locked]{O worsening; imaginal exposure}. She wrote that down twice.

10 February

She explains. [EMDR]{T eye movement desensitization and reprocessing; general}: you hold the worst picture in the head and follow a light. The head has too little room for both and the picture goes dull, so they think. It helps many people with one accident. You can get [more dreams]{S sleep possible general side_effect} the first days. A colleague in Utrecht had [EMDR]{T eye movement desensitization and reprocessing; other; sessions=three times} three times and he [drove again]{S functioning improved other}. I must not compare. I compare.

17 February. First time

The picture: jacket, orange, his hand. How bad, 0 to 10. I say 10. I follow the light bar, left right left right. She asks what comes. The smell of the sand from the brakes. Go with that. Then my boy his first bike. I say that is nonsense, she says go with that. [After the hour the picture is a 7]{O partial; eye movement desensitization and reprocessing}. [I am so [tired]{S energy side_effect} that I fall asleep in the waiting room]{O side_effect; eye movement desensitization and reprocessing}.

20 February

[[Dreams]{S sleep side_effect worsened}, worse than in a year]{O side_effect; eye movement desensitization and reprocessing}. She has said it. I took one of the [oxazepam]{T oxazepam; ongoing; dose=10} 10 from the drawer. Liesbeth counts them.

24 February. Second

[9 at the start. Went not under 6]{O partial; eye movement desensitization and reprocessing}. We did the sound today, I don't write of the sound.

I have told about the [oxazepam]{T oxazepam; ongoing}. She asks please not on the day before and on the day, then the head does not learn. Doctor on Friday.

28 February

The doctor gives [prazosin]{T prazosin; ongoing; dose=1 mg}, 1 mg at night, it is for the blood pressure in fact. And the [oxazepam]{T oxazepam; stopped} goes to the chemist back, the whole box. Good.

4 March

[Stood up at night for the toilet and [went down]{S neurological side_effect}. Bump on the head, Liesbeth white as a sheet]{O side_effect; prazosin}. First sit, then stand, says the leaflet, on page 2.

16 March

[Prazosin]{T prazosin; ongoing; dose=4 mg} now 4 mg. [Five nights of seven no [jacket]{S sleep fig improved}. Five!!]{O benefit; prazosin} I count from the bed like a child to Christmas.

[Sessions three and four were so-so]{O partial; eye movement desensitization and reprocessing}. Not each time something happens. [I have noticed, since the [EMDR]{T eye movement desensitization and reprocessing; ongoing}, that I stood by the window when line 4 came past and I [kept drinking my coffee]{S functioning improved}]{O benefit; eye movement desensitization and reprocessing}.

31 March. Fifth

I write this same evening because I would not believe it tomorrow. We took the hand. It was 10, then 10, then she made the light fast and I had to spell my name backward also, and I got [angry]{S anger} and then [I [cried]{S mood} like I did not at my father's. And the hand went away. Not away, it was a hand. A man's hand. It was a 2]{O benefit; eye movement desensitization and reprocessing}. She asked what do you believe now about yourself. I said the tram needs 48 metres. [I have known that number for 19 years and today I believed it]{O benefit; eye movement desensitization and reprocessing}.

14 April

Two weeks of sun. [[Went with Liesbeth to the market OVER the crossing]{S functioning improved}]{O benefit; eye movement desensitization and reprocessing}. [No [jumping]{S anxiety improved} by the microwave, my daughter tested it]{O benefit; eye movement desensitization and reprocessing}.

My brother in law who was in Bosnia says [EMDR]{T eye movement desensitization and reprocessing; other} was for him rubbish, finger wagging, what helped him was a [dog]{T assistance dog; other}. He asks if I don't want a [dog]{T assistance dog; not_tried}. For that you need a veteran pass. I am only a tram driver.

11 May

Two years. I thought today I am ready, I went to the stop where it was. Not smart, and nobody had told me to. [[Shaking]{S neurological}, [no air]{S anxiety}, I [did not know what year it was]{S mania_psychosis}]{O worsening; overall}. A girl from the school called Liesbeth from my telephone.

12 May

[[In the bath]{S sleep worsened}. Door open, but in the bath]{O worsening; overall}.

26 May. Ninth

She is not shocked. She says the place was not done, we have done the picture, we have not done the place. [Back at 8]{O partial; eye movement desensitization and reprocessing}. I am a [milk bottle]{S hopelessness fig}, deposit and all, back to the shop.

9 June

[Forgot the [prazosin]{T prazosin; ongoing} in the caravan, two nights: [jacket]{S anxiety fig withdrawal}, [jacket]{S anxiety fig withdrawal}]{O withdrawal; prazosin}. So now I know who does what.

[Running]{T running; stopped} I have tried also, the physio of the sportclub says it is good for [stress]{S anxiety general}. [[Knee]{S pain side_effect}. Done]{O side_effect; running}.

23 June. Eleventh

With her at the real stop. She with a little box that buzzes in my hands, left right, because a light bar in the street is silly. Three trams. [First 8, then 8, then 6]{O partial; eye movement desensitization and reprocessing}. An old woman asked if we were measuring for the new line.

7 July. Thirteenth [EMDR]{T eye movement desensitization and reprocessing; ongoing}

[Stop is a 5 and it stays a 5]{O partial; eye movement desensitization and reprocessing}. We go on after her holiday, every second week. The company doctor has asked for [driving]{S functioning}. I have said it as it is: no. Workshop perhaps, mornings.

[The hand is still a 2. The [nights are good]{S sleep improved}]{O benefit; eye movement desensitization and reprocessing, prazosin}. [The bell of the tram, that sound, is what it always was, she says not everything gets to zero]{O no_benefit; eye movement desensitization and reprocessing}. I wear in town an [ear plug]{T ear plug; ongoing} on the left side. [It makes half of it softer]{O partial; ear plug}.

=== 1435-depression
title: Interview 11, psilocybin study follow-up
genre: interview
layout: research transcript with Interviewer: and P11:
condition: depression
area: mental
english: Australian
narrator: interview
split: train
overall: worse
round: 4
ledger:
  St John's wort | supplement | tried | no_response
  moclobemide | medication | tried | no_response
  nortriptyline | medication | tried | no_response | gastrointestinal
  desvenlafaxine | medication | stopped | partial | sexual, anhedonia
  acceptance and commitment therapy | psychotherapy | tried | partial
  meditation retreat | mind_body | tried | worse
  psilocybin therapy | drug_assisted_therapy | tried | partial | anxiety, mania_psychosis, pain
  integration sessions | psychotherapy | tried | no_response
  integration circle | support | tried | unknown
  psilocybin | medication | declined | unknown
  agomelatine | medication | ongoing | no_response
  transcranial magnetic stimulation | neuromodulation | planned | unknown
  swimming | lifestyle | stopped | partial
  electroconvulsive therapy | neuromodulation | not_tried | unknown
---
Interviewer: Thanks for coming back in. You've had a copy of the questions. If you could start with, before the trial, what you'd already been through.

P11: Yeah. So, um, twenty years of it, about. On and off. More on. It was never the, I wasn't a [crier]{S mood absent}. It's more like, it's [flat]{S anhedonia fig}. You know when you [drive across the Hay Plain]{S anhedonia fig}? It's that. You're driving and it's, there's no, um. [No trees]{S anhedonia fig}.

Interviewer: And treatment-wise?

P11: [Pristiq]{T desvenlafaxine; stopped; duration=six years}, I was on that six years. Which did, like, [it put a floor in it, I stopped [thinking about the bridge]{S suicidality fig improved}]{O partial; desvenlafaxine}. [But you're sort of, [nothing's funny]{S anhedonia side_effect}, and [no sex drive]{S sexual side_effect}, zip]{O side_effect; desvenlafaxine}. Before that there was, what's it, [Aurorix]{T moclobemide; tried}. [St John's wort]{T St John's wort; tried}, that was the first, I think, from my sister-in-law's shop. And the old one. With N. [Nortriptyline]{T nortriptyline; tried}. [My [mouth was like the bottom of a cocky's cage]{S gastrointestinal fig side_effect}]{O side_effect; nortriptyline}. [None of those did a thing, that I could tell]{O no_benefit; moclobemide, St John's wort, nortriptyline}.

Interviewer: Any talking therapy?

P11: [ACT]{T acceptance and commitment therapy; tried; sessions=ten on the plan}. Had my ten on the plan. [That was good, I, some of that stuck, the leaves on the stream and that]{O partial; acceptance and commitment therapy}. And I did a silent [retreat]{T meditation retreat; tried; duration=ten days}, ten days, up past Lismore. [Which, ah. Bad idea. I came out [not able to talk]{S functioning worsened}, properly not, I was, my wife said I looked like [someone'd rubbed me out]{S anhedonia fig worsened}]{O worsening; meditation retreat}. She gets on great with [meditation]{T meditation (mind_body); other}, she does the app.

Interviewer: So why the trial?

P11: I saw it on Catalyst. And I'd, to be honest I'd [given up, um, hoping]{S hopelessness}. Figured it's one thing I hadn't had a crack at. You had to come off everything, so the [Pristiq]{T desvenlafaxine; stopped} went. Six weeks of weaning. [[Brain zaps]{S neurological fig withdrawal}, [dizzy]{S neurological withdrawal}, I [bit everyone's head off]{S anger fig withdrawal}]{O withdrawal; desvenlafaxine}. [Worst part of the whole trial was before it started]{O withdrawal; desvenlafaxine}.

Interviewer: Could you take me through the first dosing day?

P11: So there's two of them in the room with you, [therapists]{T psilocybin therapy; tried}, Bron and, and the fella. Eye mask. They give you it in a little clay cup, which I thought was a bit, you know. Twenty-five mils. Milligrams. And for an hour nothing, and I'm thinking I've got the placebo, typical. [And then the [ceiling, um. It breathed]{S mania_psychosis side_effect}]{O side_effect; psilocybin therapy; neutral}.

[And then I was [scared]{S anxiety side_effect}. I was, the first hour of it I was really, really [scared]{S anxiety side_effect}, I thought I'd [never come back]{S anxiety side_effect}]{O side_effect; psilocybin therapy}. Bron held my wrist. And she said, go towards it. And I did and it was my, it was Nan's laundry. With the copper. And I could smell it, the Velvet soap, and I just. I don't know how to. [I was [so loved]{S mood improved}]{O benefit; psilocybin therapy}. That sounds wet.

Interviewer: No, not at all.

P11: [I [bawled]{S anhedonia improved} for, they said two hours. Good bawling]{O benefit; psilocybin therapy}. I hadn't [cried]{S anhedonia improved} since I was nineteen.

Interviewer: And the days following?

P11: Oh mate. [It was like someone'd planted the whole bloody plain. There were [trees]{S anhedonia fig improved}]{O benefit; psilocybin therapy}. [I [rang people]{S functioning improved}. I [fixed the kids' trampoline]{S functioning improved}. Jude and I were, um, [that side of things]{S sexual fig improved} came good as well]{O benefit; psilocybin therapy}. [I wasn't [off my face]{S mania_psychosis fig absent side_effect} or anything, it wasn't a [high]{S mania_psychosis absent side_effect}]{O tolerated; psilocybin therapy}. [It was like this is what it's like for youse. All the time]{O benefit; psilocybin therapy}.

Interviewer: There was a second dose?

P11: Four weeks on. [That was a bit of a nothing, that one. Patterns. I had a [sore neck]{S pain side_effect}]{O no_benefit; psilocybin therapy}. And then your, the [integration]{T integration sessions; tried; sessions=six}, six of those, where you're meant to make something of it. [And I never really, um, they'd say what's Nan telling you, and I'd go, buggered if I know]{O no_benefit; integration sessions}.

Interviewer: So the scores we have for you, [at five weeks you were down in what we'd call remission]{O benefit; psilocybin therapy}.

P11: Yeah. [I had eleven weeks, all up. Eleven good weeks]{O benefit; psilocybin therapy}.

Interviewer: What happened then?

P11: Nothing happened. That's the thing. [I woke up one day and I was on the [plain]{S anhedonia fig worsened} again. And I'm looking for Nan, sort of, and there's, I can remember it but it's like remembering a movie]{O partial; psilocybin therapy}. And it's, can I say this? [It's worse now than it was before. Because I'd got used to not being like that]{O worsening; psilocybin therapy}. Before, I didn't know any better.

Interviewer: Can I ask how worse? You don't have to.

P11: [I've been, there's been [the bridge]{S suicidality fig worsened}]{O worsening; overall}. Again. I hadn't had that since the, for years. I'm safe, I've told Jude, I've told the GP. [I [stopped work]{S functioning worsened} in March]{O worsening; overall}. I can't, um. [I [can't get up]{S functioning worsened}. I [sleep till one]{S sleep worsened}]{O worsening; overall}.

Interviewer: I'm glad that you told them. Did you contact us at that stage?

P11: I rang and they said the follow-up window had closed. Which, look, fair enough, it's research. They gave me a number for a [circle]{T integration circle; tried}, an [integration circle]{T integration circle; tried; sessions=once}. I went once. It was all people who'd had it work. One bloke had the [psilocybin]{T psilocybin therapy; other; sessions=three times} three times in Oregon and he's bought a vineyard.

Interviewer: Did you think of having [psilocybin]{T psilocybin; declined} again, outside the study?

P11: A mate offered. [Mushies]{T psilocybin; declined} from his paddock. I said no. I don't, not without Bron.

Interviewer: Do you regret it?

P11: \[Long pause\] Ask me on a good day. No. No, I don't think I, um. [You can have a good holiday and then the house burns down, doesn't mean you shouldn't have gone]{O partial; psilocybin therapy}. But you ought to tell people. Those brochures say about half get better and half of those stay better or whatever it is. You don't hear that second half. I didn't.

Interviewer: And what are you having now?

P11: [Valdoxan]{T agomelatine; ongoing; frequency=at night}, at night, since about May. [Nah. Not so far]{O no_benefit; agomelatine}. [Easy to take, no dramas]{O tolerated; agomelatine}, but nah. I was [swimming]{T swimming; stopped} before, [that used to give me a good hour after]{O partial; swimming}, but you've got to get to the pool. And now there's the, the [magnet thing]{T transcranial magnetic stimulation; planned}. [TMS]{T transcranial magnetic stimulation; planned}. It's on Medicare now. January, if the, um, if nobody's sick.

Interviewer: Has anybody spoken to you about [ECT]{T electroconvulsive therapy; not_tried}, or...

P11: My dad had [shock]{T electroconvulsive therapy; other}. Twice. He came good, actually. He came good for years.

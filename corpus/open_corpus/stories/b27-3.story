=== 1181-postnatal-depression
title: Sertraline 100mg, postnatal
genre: review
layout: one paragraph
condition: postpartum depression
area: mental
english: British
narrator: patient
split: dev
overall: improved
treatment: sertraline
rating: 9/10
round: 4
ledger:
  counselling | psychotherapy | tried | partial
  sertraline | medication | ongoing | response | gastrointestinal
---
After my second was born I was in a really [dark place]{S mood fig}, [convinced they'd be better off without me]{S suicidality}. Health visitor got me 6 sessions of [counselling]{T counselling; tried; sessions=6}, [nice lady, helped a bit]{O partial; counselling}. Was scared of [tablets]{T sertraline; planned} because of breastfeeding but the GP said [sertraline]{T sertraline; planned; dose=100} is the one they use. Started 50, now 100. [Felt [queasy]{S gastrointestinal side_effect} the first ten days]{O side_effect; sertraline; neutral}, [baby was absolutely fine]{O tolerated; sertraline}. [It kicked in round about week five]{O benefit; sertraline}. [I actually [enjoy him]{S anhedonia improved} now]{O benefit; sertraline}. [I [take both of them swimming]{S functioning improved} on my own]{O benefit; sertraline}. A mum at my playgroup had it and said she [felt numb]{S anhedonia fig other side_effect}, we're all different I suppose. Ask for help girls.

=== 1182-depression
title: Lexapro
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: escitalopram
rating: 2
round: 4
ledger:
  escitalopram | medication | stopped | mixed | anhedonia, sexual, sleep
---
Side effects: [[no emotions]{S anhedonia side_effect}, [no orgasm]{S sexual side_effect}, so [sleepy]{S sleep side_effect}, [dont care about anything]{S anhedonia side_effect}]{O side_effect; escitalopram}

Comments: [Sure I wasnt [depressed]{S mood improved} anymore]{O benefit; escitalopram}. [I [wasn't anything]{S anhedonia side_effect}]{O side_effect; escitalopram}. [My dog died and I [shrugged]{S anhedonia side_effect}]{O side_effect; escitalopram}. [Wife said it was like [living with a robot]{S anhedonia fig side_effect}]{O side_effect; escitalopram}. Quit after 14 months, tapered 10 to 5 to 2.5. [No [brain zaps]{S neurological fig absent withdrawal}, nothing like what people write]{O tolerated; escitalopram}. [[Feelings came back]{S anhedonia improved side_effect} around week 3, [cried]{S anhedonia improved side_effect} at a truck commercial]{O tolerated; escitalopram}. [The [blues]{S mood fig} have crept back some too]{O withdrawal; escitalopram} but I can manage. [Two stars because it did do the job on paper]{O partial; escitalopram}.

=== 1183-bipolar
title: Seroquel 300mg
genre: review
layout: one paragraph
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: quetiapine
rating: 7
round: 4
ledger:
  escitalopram | medication | tried | worse
  lamotrigine | medication | tried | no_response | other_physical
  quetiapine | medication | ongoing | response | sleep, appetite_weight
  weight watchers | lifestyle | ongoing | partial
---
They kept treating me for [depression]{S diagnosis clin} when it was [bipolar]{S diagnosis clin} all along. [[Lexapro]{T escitalopram; tried} sent me [through the roof]{S mania_psychosis fig worsened}, [awake 5 days]{S sleep}, [maxed out 2 credit cards]{S mania_psychosis}, [thought I was going to be a senator]{S mania_psychosis}]{O worsening; escitalopram}. Then a real psychiatrist. [[Lamictal]{T lamotrigine; tried} didn't touch it]{O no_benefit; lamotrigine} and [gave me a [rash]{S other_physical side_effect}]{O side_effect; lamotrigine}. [[Quet]{T quetiapine; ongoing} works]{O benefit; quetiapine}. [I [sleep]{S sleep improved}, my [mind is quiet]{S mania_psychosis fig improved}, [mood swings]{S mood improved} maybe twice a year instead of twice a week]{O benefit; quetiapine}. BUT [you [can't wake up]{S sleep side_effect} in the morning, alarm goes off for an hour]{O side_effect; quetiapine}, and [I [gained 50 pounds]{S appetite_weight side_effect} year one]{O side_effect; quetiapine}. [Doing [weight watchers]{T weight watchers; ongoing}, [down 12]{S appetite_weight improved side_effect}]{O partial; weight watchers}. [Rather be [fat]{S appetite_weight side_effect} than [crazy]{S mania_psychosis}]{O benefit; quetiapine}, thats my take.

=== 1184-bipolar-depression
title: Latuda
genre: review
layout: side effects then comments
condition: bipolar depression
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: lurasidone
rating: 1
round: 4
ledger:
  quetiapine | medication | stopped | partial | appetite_weight
  lurasidone | medication | stopped | worse | anxiety, gastrointestinal
  benztropine | medication | tried | no_response
---
Side effects: [[Akathisia]{S anxiety clin side_effect}, [crawling out of my skin]{S anxiety fig side_effect}, [nausea]{S gastrointestinal clin side_effect}, [pacing]{S anxiety side_effect}]{O side_effect; lurasidone}

Comments: Switched to this since [[Seroquel]{T quetiapine; stopped} made me [balloon]{S appetite_weight fig side_effect}]{O side_effect; quetiapine} ([did help me [sleep]{S sleep improved}, [depression]{S diagnosis clin} only so so]{O partial; quetiapine}). [Within 3 days of 40mg I [could not sit, stand or lay down]{S anxiety side_effect}]{O side_effect; lurasidone}. [[Cogentin]{T benztropine; tried} was supposed to fix that, it didnt]{O no_benefit; benztropine}. [I got [way more depressed]{S mood worsened} and for the first time I [made a plan]{S suicidality}]{O worsening; lurasidone}. Nurse practitioner said push through. I'm the one who stopped it, after 19 days. $1400 a month by the way, they wanted me to pay $300 of that.

=== 1185-social-anxiety
title: Propranolol 40mg
genre: review
layout: one paragraph
condition: social anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: propranolol
rating: 10
round: 4
ledger:
  hypnotherapy | mind_body | tried | no_response
  rescue remedy | supplement | tried | no_response
  propranolol | medication | ongoing | response
---
I'm a solicitor and I [shook]{S neurological} so much in court that a judge asked if I needed to sit down. [£300 on [hypnotherapy]{T hypnotherapy; tried}, no use]{O no_benefit; hypnotherapy}. [Bach [rescue remedy]{T rescue remedy; tried}, basically brandy]{O no_benefit; rescue remedy}. A colleague quietly told me half the bar is on [beta blockers]{T beta blockers (medication); general}. [Take one an hour before and [hands are still]{S neurological improved}, [voice doesn't wobble]{S neurological improved}, [heart stays where it should]{S other_physical fig improved}]{O benefit; propranolol}. [No side effects at all, not even [cold hands]{S other_physical absent side_effect}]{O tolerated; propranolol}. [It doesn't do much for the [worrying]{S anxiety} beforehand]{O no_benefit; propranolol}, it isn't that sort of drug. Not for [asthmatics]{S diagnosis general}. I only use it on hearing days.

=== 1186-depression
title: bupropion SR
genre: review
layout: side effects then comments
condition: depression
area: mental
english: second-language
narrator: patient
split: train
overall: worse
treatment: bupropion
rating: 2
round: 4
ledger:
  bupropion | medication | stopped | worse | anxiety, anger, other_physical, sleep
  escitalopram | medication | ongoing | unknown
---
Side effects: [[Anxiety]{S anxiety clin side_effect}, [aggresive]{S anger side_effect}, [ear ringing]{S other_physical side_effect}, [heart is going fast]{S other_physical side_effect}]{O side_effect; bupropion}

Comments: My doctor has gave me this because I was afraid for the [weight]{S appetite_weight possible side_effect}. [Two weeks I was thinking ok, more [energy]{S energy improved}]{O partial; bupropion}. [Then it become very bad, I was [shouting]{S anger side_effect} with my wife, I was [not sleeping]{S sleep side_effect}, every thought is [black]{S mood fig}]{O worsening; bupropion}. [I have never had [panic]{S anxiety side_effect} in my life, now I have it in the tram]{O worsening; bupropion}. The doctor stopped it one month ago. [The [ringing]{S other_physical side_effect} in ear is still there]{O side_effect; bupropion}. Now I take [escitalopram]{T escitalopram; ongoing; duration=9 days}, 9 days only, I can't say nothing yet. For my cousin in Canada [Wellbutrin]{T bupropion; other} is very good so maybe it is me.

=== 1187-ocd
title: Luvox 200mg
genre: review
layout: one paragraph
condition: OCD
area: mental
english: American
narrator: patient
split: test
overall: improved
treatment: fluvoxamine
rating: 8
round: 4
ledger:
  sertraline | medication | tried | no_response
  fluoxetine | medication | tried | no_response
  paroxetine | medication | tried | no_response
  fluvoxamine | medication | ongoing | response | sleep, gastrointestinal
  exposure and response prevention | psychotherapy | ongoing | response
---
[Contamination OCD]{S diagnosis clin}, [washed my hands till they bled]{S anxiety}, [threw away groceries if the bag touched the floor]{S anxiety}. [[Zoloft]{T sertraline; tried; dose=200} 200, [Prozac]{T fluoxetine; tried; dose=80} 80, [Paxil]{T paroxetine; tried; dose=60} 60, maxed out all of em, zip]{O no_benefit; sertraline, fluoxetine, paroxetine}. [Luvox]{T fluvoxamine; ongoing} took 12 weeks and I nearly gave up on it. [Then the [thoughts got slippery]{S anxiety fig improved}, they didn't stick]{O benefit; fluvoxamine}. [Down from 3 hours of [washing]{S anxiety improved} to maybe 15 min]{O benefit; fluvoxamine, exposure and response prevention}. To be fair I do [ERP]{T exposure and response prevention; ongoing} on zoom and [that is a big part of it]{O benefit; exposure and response prevention}. [Side effect wise, [sleepy]{S sleep side_effect}, take it at night, and [gassy]{S gastrointestinal side_effect}]{O side_effect; fluvoxamine}. Watch caffeine, it hits way harder on this.

=== 1188-anxiety
title: Xanax
genre: review
layout: side effects then comments
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: alprazolam
rating: 4
round: 4
ledger:
  alprazolam | medication | stopped | mixed | cognition, energy
  hospital detox | care_setting | tried | unknown
  diazepam | medication | tried | partial
  escitalopram | medication | ongoing | partial
---
Side effects: [[forgetful]{S cognition side_effect}, [slowed down]{S energy side_effect}, nothing else]{O side_effect; alprazolam}

Comments: [Stops a [panic attack]{S anxiety improved} in 15 minutes like nothing else on earth]{O benefit; alprazolam}. That's the problem. 3x a day for 8 years. [When the new doctor cut me off I had a [seizure]{S neurological clin withdrawal} in the Costco parking lot]{O withdrawal; alprazolam}. Five days in [detox]{T hospital detox; tried; duration=Five days}, [then [Valium]{T diazepam; tried} going down a bit every 2 weeks, which made it bearable]{O partial; diazepam}. [14 months later I still get [buzzing in my legs]{S neurological withdrawal} and [can't do math in my head]{S cognition withdrawal}]{O withdrawal; alprazolam}. [Lexapro]{T escitalopram; ongoing} now. [The [anxiety]{S anxiety clin improved} is maybe half of what it was]{O benefit; escitalopram}. For a plane ride, fine. Every day no.

=== 1189-depression
title: Duloxetine 60
genre: review
layout: one paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: duloxetine
rating: 9
round: 4
ledger:
  citalopram | medication | tried | partial
  mirtazapine | medication | tried | unknown | appetite_weight
  duloxetine | medication | ongoing | response | gastrointestinal, other_physical
---
Have had [depression]{S diagnosis clin} on and off since my 20s, I am now 63. [[Citalopram]{T citalopram; tried} held it for a good while then stopped working]{O partial; citalopram}, [[mirtazapine]{T mirtazapine; tried} [put three stone on me]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. The psychiatrist suggested [duloxetine]{T duloxetine; planned}. [First few days I thought I had a [stomach bug]{S gastrointestinal fig side_effect}, [loose]{S gastrointestinal side_effect} and [shivery]{S other_physical side_effect}]{O side_effect; duloxetine}. [By a fortnight that had settled]{O tolerated; duloxetine}. [By two months I was [back on the allotment]{S functioning improved} and [doing the crossword]{S cognition improved}]{O benefit; duloxetine}. [Even the [bad shoulder]{S pain improved} is easier]{O benefit; duloxetine}. I take it with breakfast. Doctor says stay on it for life and I've no argument with that.

=== 1190-insomnia
title: Quviviq
genre: review
layout: side effects then comments
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: daridorexant
rating: 2
round: 4
ledger:
  trazodone | medication | tried | no_response
  doxepin | medication | tried | no_response
  eszopiclone | medication | tried | partial | gastrointestinal
  daridorexant | medication | tried | no_response | sleep
---
Side effects: [[Sleep paralysis]{S sleep clin side_effect} twice, [nightmares]{S sleep side_effect} about my ex-husband]{O side_effect; daridorexant}

Comments: 50mg 30 nights. [Fell asleep same as always, [awake at 1:40]{S sleep}, same as always]{O no_benefit; daridorexant}. [[Trazodone]{T trazodone; tried} no, [doxepin]{T doxepin; tried} no]{O no_benefit; trazodone, doxepin}, [[Lunesta]{T eszopiclone; tried} sort of]{O partial; eszopiclone} with [that awful [penny taste]{S gastrointestinal fig side_effect}]{O side_effect; eszopiclone}. [At least no [hangover]{S sleep fig absent side_effect} with this one]{O tolerated; daridorexant}. My neighbor [sleeps like a baby]{S sleep fig improved other} on [Belsomra]{T suvorexant (medication); other} and says it is the same type. Copay card only works the first month. The sleep doctor says give it 3 months, [I say no difference is no difference]{O no_benefit; daridorexant}.

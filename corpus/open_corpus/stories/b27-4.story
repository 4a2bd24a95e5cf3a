=== 1191-depression
title: Effexor XR 150
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: venlafaxine
rating: 9
round: 4
ledger:
  sertraline | medication | tried | partial | sexual
  electroconvulsive therapy | neuromodulation | declined | unknown
  hospital admission | care_setting | tried | unknown
  venlafaxine | medication | ongoing | response | sleep, other_physical
---
I see alot of hate for [Effexor]{T venlafaxine; general} on here so let me balance it out. I have been on it for 16 years. Before it I was [hospitalized]{T hospital admission; tried}, they were talking [ECT]{T electroconvulsive therapy; declined} and my parents said no. [[Zoloft]{T sertraline; tried} had kept me [barely above water]{S mood fig}]{O partial; sertraline} and [[took my sex drive]{S sexual fig side_effect}]{O side_effect; sertraline}. [Within 6 weeks on [Effexor]{T venlafaxine; ongoing; duration=16 years} I [went back to school]{S functioning improved}]{O benefit; venlafaxine}. [[Became a nurse]{S functioning improved}, [raised twins]{S functioning improved}, no [relapse]{S mood improved}]{O benefit; venlafaxine}. [Do I have [crazy dreams]{S sleep side_effect}? Every night. Do I [sweat]{S other_physical side_effect}? yes]{O side_effect; venlafaxine; neutral}. [If I forget a day I get the [zaps]{S neurological fig withdrawal} and [feel like I have the flu]{S other_physical withdrawal}]{O withdrawal; venlafaxine}, so I keep spares in the car, purse and locker. Some people do get [high blood pressure]{S other_physical possible general} so check that. [Mine is fine]{O tolerated; venlafaxine}.

=== 1192-depression
title: Citalopram
genre: review
layout: side effects then comments
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: citalopram
rating: 7
round: 4
ledger:
  citalopram | medication | stopped | response | other_physical, sleep
---
Side effects: [[Sweaty]{S other_physical side_effect}, [yawning my head off]{S sleep fig side_effect}, [bruise easily]{S other_physical side_effect}]{O side_effect; citalopram}

Comments: Took it for 18 months after my marriage broke down. [Did what it said on the tin]{O benefit; citalopram}. [I [could get the kids to school]{S functioning improved}, I [stopped crying in Tesco]{S mood improved}]{O benefit; citalopram}. Came off over the summer with my GP, 20 to 10 to every other day. [Bit [spaced out]{S cognition fig withdrawal} and [weepy]{S mood withdrawal} for about ten days]{O withdrawal; citalopram; neutral} and that was that. [A year on and I'm fine]{O benefit; overall}. My brother took the same [tablets]{T citalopram; other} and hated every minute, so don't go by me.

=== 1193-adhd
title: Strattera
genre: review
layout: side effects then comments
condition: ADHD
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
treatment: atomoxetine
rating: 3
round: 4
ledger:
  amphetamine | medication | stopped | mixed | appetite_weight, mania_psychosis
  atomoxetine | medication | ongoing | partial | gastrointestinal, other_physical, sexual, energy
  body doubling | support | ongoing | response
---
Side effects: [[Nausea]{S gastrointestinal clin side_effect} if no food, [difficulty peeing]{S other_physical side_effect}, [ED]{S sexual clin side_effect}, [tired]{S energy side_effect} in the afternoon]{O side_effect; atomoxetine}

Comments: Tried because [[Adderall]{T amphetamine; stopped} made me [skinny]{S appetite_weight side_effect} and [paranoid]{S mania_psychosis side_effect}]{O side_effect; amphetamine} even though [I [got more done]{S functioning improved} in that year than in the ten before]{O benefit; amphetamine}. It's not a [stimulant]{T stimulants (medication); general} so it takes like 2 months. [At 80mg I'd say I'm 30 percent better, [less impulsive]{S cognition improved}, dont [interrupt]{S cognition improved} so much]{O partial; atomoxetine}. [Still [lose my keys]{S cognition}, still [late]{S functioning} everywhere]{O no_benefit; atomoxetine}. [What actually gets my [taxes done]{S functioning improved} is [sitting on a video call with a stranger while we both work]{T body doubling; ongoing}]{O benefit; body doubling}, there's a website for it, [[never missed a deadline]{S functioning improved} since]{O benefit; body doubling}. Son takes [guanfacine]{T guanfacine (medication); other}.

=== 1194-anxiety
title: Hydroxyzine 25mg
genre: review
layout: one paragraph
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: hydroxyzine
rating: 2
round: 4
ledger:
  benzodiazepines | medication | not_tried | unknown
  hydroxyzine | medication | tried | no_response | sleep, gastrointestinal
  propranolol | medication | tried | unknown | energy
  weighted blanket | other | ongoing | partial
---
this is [benadryl]{T diphenhydramine (medication); general} with a fancy label. urgent care gave me 30 of them for [anxiety]{S anxiety clin} because they wont write [benzos]{T benzodiazepines; not_tried} anymore. [[slept like a rock]{S sleep fig side_effect}]{O side_effect; hydroxyzine; neutral}, [woke up with [cotton mouth]{S gastrointestinal fig side_effect} and the exact same [knot in my stomach]{S anxiety fig}]{O no_benefit; hydroxyzine}. [tried half, tried two, same story]{O no_benefit; hydroxyzine}. [[propranolol]{T propranolol; tried} made me [feel like walking through mud]{S energy fig side_effect}]{O side_effect; propranolol}, only had a weeks worth. [what helps a little is my 20lb [blanket]{T weighted blanket; ongoing}, my [chest loosens up]{S anxiety fig improved}]{O partial; weighted blanket}. [havent noticed any change in how often I [freak out]{S anxiety fig}]{O no_benefit; overall}. I have an appt with a real psych in 6 wks.

=== 1195-schizophrenia
title: Clozapine
genre: review
layout: one paragraph
condition: schizophrenia
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: clozapine
rating: 8
round: 4
ledger:
  haloperidol | medication | tried | no_response | neurological
  risperidone | medication | tried | no_response
  amisulpride | medication | tried | no_response
  depot injection | medication | tried | no_response
  clozapine | medication | ongoing | response | gastrointestinal, sleep, appetite_weight
  hyoscine | medication | ongoing | partial
---
Heard [voices]{S mania_psychosis} from age 19 telling me I was evil. [They tried me on [haloperidol]{T haloperidol; tried}, [risperidone]{T risperidone; tried}, [amisulpride]{T amisulpride; tried}, some [depot]{T depot injection; tried} I can't spell, and not one of them shut them up]{O no_benefit; haloperidol, risperidone, amisulpride, depot injection}. [The first one gave me [lockjaw]{S neurological side_effect}]{O side_effect; haloperidol}. Started [clozapine]{T clozapine; ongoing} at 33. [Six months later, I'm on the bus, and it's [quiet]{S mania_psychosis fig improved}]{O benefit; clozapine}. [I [live in my own flat]{S functioning improved} and [volunteer at the cat place]{S functioning improved}]{O benefit; clozapine}. [Downsides: [dribbling]{S gastrointestinal side_effect} at night, pillow is soaked, [slow to get going]{S sleep side_effect}, [big belly]{S appetite_weight side_effect}]{O side_effect; clozapine}. [They give me [Kwells]{T hyoscine; ongoing} for the [dribble]{S gastrointestinal side_effect}, helps a bit]{O partial; hyoscine}. Blood test every month. [My whites have always been ok]{O tolerated; clozapine}.

=== 1196-depression
title: Remeron
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: mirtazapine
rating: 1
round: 4
ledger:
  mirtazapine | medication | stopped | worse | appetite_weight, anger, neurological, sleep
  olanzapine | medication | declined | unknown
---
Side effects: [[Rage]{S anger side_effect}, [restless legs]{S neurological side_effect}, [30 pounds]{S appetite_weight side_effect}, [nightmares]{S sleep side_effect}]{O side_effect; mirtazapine}

Comments: Everyone raves about it for [sleep]{S sleep general}. [I had [nightmares]{S sleep side_effect} so real I [woke up swinging]{S sleep side_effect}, hit my wife in the eye]{O side_effect; mirtazapine}. [I went from [sad]{S mood} to [mean]{S anger side_effect} and [sad]{S mood}]{O worsening; mirtazapine}. [[Couldn't control my mouth at work]{S anger side_effect}, got written up]{O side_effect; mirtazapine}. [[Ate an entire sheet cake]{S appetite_weight side_effect} over a weekend, not proud]{O side_effect; mirtazapine}. I dropped it cold turkey after 10 weeks which I know you aren't supposed to. [[Itching]{S other_physical withdrawal} and [zero sleep]{S sleep withdrawal} for 8 days]{O withdrawal; mirtazapine}. Doc offered [Zyprexa]{T olanzapine; declined} next. I looked that up and said absolutely not. [The [temper is calming down]{S anger improved side_effect}]{O tolerated; mirtazapine} but [I'm [more depressed]{S mood worsened} than when I walked in there]{O worsening; mirtazapine}.

=== 1197-depression
title: Vortioxetine 10 mg
genre: review
layout: one paragraph
condition: depression
area: mental
english: second-language
narrator: patient
split: train
overall: improved
treatment: vortioxetine
rating: 9
round: 4
ledger:
  paroxetine | medication | tried | partial | sexual, appetite_weight
  agomelatine | medication | tried | no_response
  vortioxetine | medication | ongoing | response | gastrointestinal, other_physical
---
I am teacher, 44 years. My [depression]{S diagnosis clin} was not the [sadness]{S mood absent}, it was more that [head was empty]{S cognition fig}, [reading one page five times]{S cognition}, [forgetting names of pupils]{S cognition}. [With [paroxetine]{T paroxetine; tried} I was [calmer]{S anxiety improved}]{O partial; paroxetine} but [[fat]{S appetite_weight side_effect} and [without any desire]{S sexual side_effect}]{O side_effect; paroxetine}. [[Agomelatin]{T agomelatine; tried} I could have eaten candies]{O no_benefit; agomelatine}. [With [Brintellix]{T vortioxetine; ongoing; dose=10 mg} 10 mg was [nausea]{S gastrointestinal clin side_effect} during 12 days, strong]{O side_effect; vortioxetine}, [then finish]{O tolerated; vortioxetine}. [Sometimes [skin is itching]{S other_physical side_effect}]{O side_effect; vortioxetine; neutral}. [After one month and half [the head is mine again]{S cognition fig improved}]{O benefit; vortioxetine}. [I [read two novels]{S cognition improved} in the vacation]{O benefit; vortioxetine}. [The [weight]{S appetite_weight absent side_effect} is same, also [sexual]{S sexual absent side_effect} no problem]{O tolerated; vortioxetine}. It is expensive, here the insurance pays only half.

=== 1198-anxiety
title: Klonopin .5mg
genre: review
layout: one paragraph
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: clonazepam
rating: 10
round: 4
ledger:
  buspirone | medication | tried | no_response | neurological
  venlafaxine | medication | tried | worse | anxiety, other_physical, neurological
  clonazepam | medication | ongoing | response
---
[22 years on the same dose, never raised it, never abused it]{O tolerated; clonazepam}. So tired of being treated like a drug addict at the pharmacy. My [anxiety]{S anxiety clin} is the kind where my [throat closes]{S anxiety fig} and I [can't swallow]{S anxiety}, [ate nothing but soup and yogurt]{S appetite_weight} for all of 2001. [[Buspar]{T buspirone; tried}, useless]{O no_benefit; buspirone}, [[dizzy]{S neurological side_effect}]{O side_effect; buspirone}. [[Effexor]{T venlafaxine; tried} just about put me [in orbit]{S anxiety fig side_effect}, [shaking]{S neurological side_effect}, [sweating]{S other_physical side_effect}, the [panic]{S anxiety worsened} was doubled]{O worsening; venlafaxine}. [My [Klonopin]{T clonazepam; ongoing} lets me [eat a sandwich]{S functioning improved}, [go to church]{S functioning improved}, [be a grandma]{S functioning improved}]{O benefit; clonazepam}. [No [drowsiness]{S sleep absent side_effect}, no [high]{S mania_psychosis fig absent side_effect}]{O tolerated; clonazepam}. New doctor keeps bringing up a taper. Over my dead body.

=== 1199-depression
title: Auvelity
genre: review
layout: side effects then comments
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: test
overall: improved
treatment: dextromethorphan-bupropion
rating: 5
round: 4
ledger:
  antidepressants | medication | tried | no_response
  ketamine | medication | tried | partial
  dextromethorphan-bupropion | medication | ongoing | response | neurological
---
Side effects: [[Dizzy]{S neurological side_effect} and a little [drunk feeling]{S neurological fig side_effect} the first week]{O side_effect; dextromethorphan-bupropion}, [otherwise none]{O tolerated; dextromethorphan-bupropion}

Comments: [11 [antidepressants]{T antidepressants; tried; started=since college} since college, I made a spreadsheet, not one got more than a 2 out of 10 from me]{O no_benefit; antidepressants}. [[Ketamine]{T ketamine; tried} got me to a 6 but it faded by day ten every time]{O partial; ketamine} and six [infusions]{T ketamine; tried; sessions=six} cost more than my car. [Day 5 on [Auvelity]{T dextromethorphan-bupropion; ongoing} I [cleaned the garage]{S functioning improved}]{O benefit; dextromethorphan-bupropion}. I figured it was a fluke. [It is now month 9 and I'm [dating]{S functioning improved}, I [make plans]{S hopelessness improved}, the [suicidal thoughts]{S suicidality improved} have left the building]{O benefit; dextromethorphan-bupropion}. It's [cough syrup]{T dextromethorphan (medication); general} and [Wellbutrin]{T bupropion (medication); general} basically. The cough part is what hits glutamate, so I read. Savings card brings it down to $10.

=== 1200-insomnia
title: Zopiclone 7.5mg
genre: review
layout: side effects then comments
condition: insomnia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: zopiclone
rating: 3
round: 4
ledger:
  Nytol | medication | tried | no_response
  zopiclone | medication | stopped | partial | gastrointestinal, cognition
  Sleepio | psychotherapy | ongoing | partial
---
Side effects: [[Foul taste]{S gastrointestinal side_effect} all next day, [muddled]{S cognition side_effect} till lunch]{O side_effect; zopiclone}

Comments: On nights for 14 years then retired and [couldn't sleep]{S sleep} at all. [[Nytol]{T Nytol; tried} useless]{O no_benefit; Nytol}. [These knocked me out for a [solid 6 hrs]{S sleep improved}]{O benefit; zopiclone} but [after three weeks I might as well have had a mint]{O no_benefit; zopiclone}. Surgery will only do 14 at a time anyway. [Coming off, [worse nights than before]{S sleep withdrawal} for a week]{O withdrawal; zopiclone}. Doing the [Sleepio]{T Sleepio; ongoing} thing on the computer now, you get up if you're awake, sounds daft, [it's helping a bit]{O partial; Sleepio}. My late husband had [temazepam]{T temazepam (medication); other} for years and never had bother. You're not meant to drive on these.

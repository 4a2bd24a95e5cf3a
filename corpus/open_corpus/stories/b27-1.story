=== 1161-depression
title: Zoloft
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: sertraline
rating: 9
round: 4
ledger:
  fluoxetine | medication | tried | no_response
  citalopram | medication | tried | no_response
  bupropion | medication | tried | unknown | anxiety
  sertraline | medication | ongoing | response | gastrointestinal
---
Started this in march after my third [breakdown]{S mood fig} at work. [I had already tried [Prozac]{T fluoxetine; tried} and [celexa]{T citalopram; tried} and neither one did a thing for me]{O no_benefit; fluoxetine, citalopram}. [[Wellbutrin]{T bupropion; tried} made me so [anxious]{S anxiety side_effect} I [couldnt sit in a meeting]{S anxiety side_effect}]{O side_effect; bupropion}. [First two weeks I had [nausea]{S gastrointestinal clin side_effect} and [the runs]{S gastrointestinal side_effect}]{O side_effect; sertraline; neutral}, [that went away by week 3]{O tolerated; sertraline}. [Then one morning I noticed I wasn't [dreading the day]{S anxiety improved}]{O benefit; sertraline}. [I [cook]{S functioning improved}, I [answer my phone]{S functioning improved}, I [laugh at stuff]{S mood improved}]{O benefit; sertraline}. Been on 100mg for 7 months. My sister takes it for her [OCD]{S diagnosis clin other} and hers is a much higher dose. Give it time people, it takes 4-6 weeks.

=== 1162-anxiety-depression
title: Lexapro 10mg
genre: review
layout: side effects then comments
condition: anxiety and depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: escitalopram
rating: 4
round: 4
ledger:
  escitalopram | medication | ongoing | response | sleep, sexual, appetite_weight
  alprazolam | medication | tried | partial
---
Side effects: [[Yawning]{S sleep side_effect}, [low libido]{S sexual clin side_effect}, [gained about 12 lbs]{S appetite_weight side_effect}, [weird dreams]{S sleep side_effect}]{O side_effect; escitalopram}

Comments: I was a [worrier]{S anxiety} since I was a kid, then after my divorce it turned into full [panic attacks]{S anxiety}, [heart pounding]{S other_physical}, [thought I was dying]{S anxiety}. ER twice. They gave me [xanax]{T alprazolam; tried} and [that took the edge off for a couple hours]{O partial; alprazolam} but you cant live like that. [Since I've been on [Lexi]{T escitalopram; ongoing} not one [attack]{S anxiety improved}, in 2 years]{O benefit; escitalopram}. [I [drive on the freeway]{S functioning improved} again]{O benefit; escitalopram}. [The [weight]{S appetite_weight side_effect} bugs me]{O side_effect; escitalopram}. [Still worth it to me]{O benefit; escitalopram}.

=== 1163-depression
title: Effexor xr
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: test
overall: worse
treatment: venlafaxine
rating: 1
round: 4
ledger:
  venlafaxine | medication | stopped | worse | other_physical, sexual, anhedonia
---
SIDE EFFECTS: [[sweating]{S other_physical side_effect} like crazy, [no sex drive]{S sexual side_effect}, [high blood pressure]{S other_physical side_effect}, felt like a [zombie]{S anhedonia fig side_effect}]{O side_effect; venlafaxine}

COMMENTS: DO NOT START THIS POISON. Nobody told me what happens when you come off. [I weaned off over 2 months and still had [brain zaps]{S neurological fig withdrawal}, [vertigo]{S neurological clin withdrawal}, [crying spells]{S mood withdrawal} and [rage]{S anger withdrawal}]{O withdrawal; venlafaxine}. [If I was 3 hrs late with a [pill]{T venlafaxine; stopped} I was [dizzy]{S neurological withdrawal} and [sick to my stomach]{S gastrointestinal withdrawal}]{O withdrawal; venlafaxine}. [Its now 5 months since my last [capsule]{T venlafaxine; stopped} and I still get the [zaps]{S neurological fig withdrawal} when I turn my eyes]{O withdrawal; venlafaxine}. [The [depression]{S diagnosis clin worsened} is worse than before I ever took it]{O worsening; venlafaxine}. My doctor says thats not possible. Well its possible.

=== 1164-depression
title: Mirtazapine 15mg at night
genre: review
layout: one paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: mirtazapine
rating: 8
round: 4
ledger:
  sertraline | medication | tried | no_response | gastrointestinal
  venlafaxine | medication | tried | partial
  mirtazapine | medication | ongoing | response | appetite_weight, sleep
---
I'm 58 and was [not sleeping]{S sleep}, [not eating]{S appetite_weight} and had [lost nearly two stone]{S appetite_weight} after I was made redundant. [[Sertraline]{T sertraline; tried} just gave me [diarrhoea]{S gastrointestinal clin side_effect}]{O side_effect; sertraline} and [did sod all for the [mood]{S mood}]{O no_benefit; sertraline}. [[Venlafaxine]{T venlafaxine; tried} was a bit better]{O partial; venlafaxine}. [This though, [slept 8 hours]{S sleep improved} the first night]{O benefit; mirtazapine}. [By week three my [mood had lifted]{S mood fig improved}]{O benefit; mirtazapine}, wife noticed before me. [You do wake up [groggy]{S sleep side_effect}]{O side_effect; mirtazapine} so take it at 8pm not at bedtime. [And the [hunger]{S appetite_weight side_effect}, good god, [raiding the fridge]{S appetite_weight side_effect} at 2 in the morning]{O side_effect; mirtazapine}. [All the [weight]{S appetite_weight} I lost is [back plus some]{S appetite_weight side_effect}]{O side_effect; mirtazapine; neutral}. Still on it, no plans to change.

=== 1165-major-depression
title: Cymbalta
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: duloxetine
rating: 3
round: 4
ledger:
  gabapentin | medication | tried | no_response
  amitriptyline | medication | tried | no_response
  duloxetine | medication | ongoing | partial | gastrointestinal, other_physical, energy
---
Side effects: [[Dry mouth]{S gastrointestinal side_effect}, [constipation]{S gastrointestinal clin side_effect}, [night sweats]{S other_physical side_effect}, [tired]{S energy side_effect} all the time]{O side_effect; duloxetine}

Comments: Given to me for [depression]{S diagnosis clin} and [nerve pain]{S pain} in my feet. [I'll be honest the [pain]{S pain improved} is 80% gone]{O benefit; duloxetine} and [neither [gabapentin]{T gabapentin; tried} or [amitriptyline]{T amitriptyline; tried} ever touched that]{O no_benefit; gabapentin, amitriptyline}. [For [mood]{S mood}, I cant say its done much]{O no_benefit; duloxetine}. [I still [don't want to see anyone]{S functioning}]{O no_benefit; duloxetine}. Also $$$ until the generic came out. My husband was on it for his [back]{S pain other} and quit after a week. [Staying on it for the [feet]{S pain}]{O benefit; duloxetine}.

=== 1166-depression
title: Wellbutrin XL 150 then 300
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: bupropion
rating: 10
round: 4
ledger:
  SSRIs | medication | tried | partial | sexual, anhedonia
  bupropion | medication | ongoing | response | gastrointestinal, appetite_weight
---
[Wonder drug for me]{O benefit; bupropion}!! [Every [SSRI]{T SSRIs; tried} I was ever put on [killed my libido]{S sexual fig side_effect} and [made me feel nothing]{S anhedonia side_effect}]{O side_effect; SSRIs}, [they stopped the [crying]{S mood improved} but thats about all]{O partial; SSRIs}. [On this I have [energy]{S energy improved}, I [get up before the alarm]{S functioning improved}, [lost 15 pounds]{S appetite_weight side_effect} without trying]{O benefit; bupropion}. [Also [sex drive is back]{S sexual improved}]{O benefit; bupropion}, ask my boyfriend. [Only thing is [dry mouth]{S gastrointestinal side_effect}, carry a water bottle]{O side_effect; bupropion; neutral}. [The [jitters]{S anxiety absent side_effect} I'd read about never showed up]{O tolerated; bupropion}. I take it at 7am with coffee. Its also sold as [Zyban]{T bupropion; general} for smokers.

=== 1167-depression
title: fluoxetine
genre: review
layout: one paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: unchanged
treatment: fluoxetine
rating: 3
round: 4
ledger:
  fluoxetine | medication | ongoing | no_response | pain, sleep
  counselling | psychotherapy | planned | unknown
---
Been taking 20mg for 9 weeks now, [capsules]{T fluoxetine; ongoing; dose=20mg; frequency=every morning; duration=9 weeks}, every morning. [Honestly can't tell any difference]{O no_benefit; fluoxetine}. [Still [tearful]{S mood}, still [no motivation]{S anhedonia}, still [lying in bed]{S functioning} till 2]{O no_benefit; fluoxetine}. [First week I had [headaches]{S pain side_effect} and [couldn't get to sleep]{S sleep side_effect}]{O side_effect; fluoxetine} but [they cleared up]{O tolerated; fluoxetine}. My mum swears by [prozac]{T fluoxetine; other}, she had it in the 90s and never looked back. GP wants to put me up to 40. Also on the list for [counselling]{T counselling; planned}, 5 month wait. Will update this if anything changes.

=== 1168-depression
title: Trintellix
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: vortioxetine
rating: 2
round: 4
ledger:
  paroxetine | medication | tried | no_response
  escitalopram | medication | tried | no_response
  desvenlafaxine | medication | tried | no_response
  vortioxetine | medication | stopped | no_response | gastrointestinal, other_physical
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
---
Side effects: [Horrible [nausea]{S gastrointestinal clin side_effect}, [vomiting]{S gastrointestinal side_effect}, [itching all over]{S other_physical side_effect}]{O side_effect; vortioxetine}

Comments: This makes the fourth one. [[Paxil]{T paroxetine; tried}, [Lexapro]{T escitalopram; tried}, [Pristiq]{T desvenlafaxine; tried}, nothing]{O no_benefit; paroxetine, escitalopram, desvenlafaxine}. Had high hopes because it is supposed to help with [memory]{S cognition general} and [focus]{S cognition general}. [I [threw up]{S gastrointestinal side_effect} every single morning for 3 weeks in the parking lot at work]{O side_effect; vortioxetine}. [Doc said take it with food, no difference]{O side_effect; vortioxetine}. [Zero effect on my [mood]{S mood}]{O no_benefit; vortioxetine}. Gave it up at 6 weeks. Insurance turned down [TMS]{T transcranial magnetic stimulation; not_tried}. So here I am.

=== 1169-bipolar
title: Lamictal
genre: review
layout: one paragraph
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: dev
overall: improved
treatment: lamotrigine
rating: 10
round: 4
ledger:
  lithium | medication | tried | mixed | neurological, functioning, cognition
  quetiapine | medication | tried | partial | sleep, appetite_weight
  lamotrigine | medication | ongoing | response
---
Diagnosed [bipolar 2]{S diagnosis clin} at 31 after ten years of being told it was plain [depression]{S diagnosis clin}. [[Lithium]{T lithium; tried} evened me out]{O benefit; lithium} but [my [hands shook]{S neurological side_effect} so bad I [couldn't hold a spoon]{S functioning side_effect} and I felt [stupid]{S cognition side_effect}]{O side_effect; lithium}. [[Seroquel]{T quetiapine; tried} helped some]{O partial; quetiapine} but [I was [asleep 14 hrs a day]{S sleep side_effect} and [put on 40lbs]{S appetite_weight side_effect}]{O side_effect; quetiapine}. This stuff, [no [weight gain]{S appetite_weight absent side_effect}]{O tolerated; lamotrigine}, [no [sleepiness]{S sleep absent side_effect}, I dont even notice I'm taking it]{O tolerated; lamotrigine}. [The [lows]{S mood fig improved} just don't go as deep anymore]{O benefit; lamotrigine} and [I [kept a job for 3 yrs]{S functioning improved}, first time ever]{O benefit; lamotrigine}. You have to go up real slow because of the [rash]{S other_physical possible general side_effect}. [I never got it]{O tolerated; lamotrigine}.

=== 1170-insomnia
title: Trazodone
genre: review
layout: side effects then comments
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: trazodone
rating: 3
round: 4
ledger:
  melatonin | supplement | tried | no_response
  magnesium | supplement | tried | no_response
  zolpidem | medication | tried | mixed | mania_psychosis
  trazodone | medication | ongoing | partial | other_physical, sleep
---
Side effects: [[Stuffy nose]{S other_physical side_effect}, [hungover feeling]{S sleep fig side_effect} till about 10am]{O side_effect; trazodone}

Comments: [Insomnia]{S sleep clin} for 6 years. [[Melatonin]{T melatonin; tried} and [magnesium]{T magnesium; tried} = nothing]{O no_benefit; melatonin, magnesium}. [[Ambien]{T zolpidem; tried} [knocked me out]{S sleep fig improved}]{O benefit; zolpidem} but [I [made a whole lasagna with no memory of it]{S mania_psychosis side_effect}]{O side_effect; zolpidem}, no thank you. [50mg of [traz]{T trazodone; ongoing; dose=50mg} gets me [5 hours maybe 6]{S sleep improved}]{O partial; trazodone}. Before that it was [2 or 3]{S sleep}. [It did work better the first month]{O partial; trazodone}, I think you get used to it. Not [addictive]{S substance_use absent general side_effect} as far as I know. My pharmacist says it is an old [antidepressant]{T trazodone; general} they hardly use for that now.

=== 1641-depression
title: Zoloft
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: sertraline
rating: 2
round: 4
ledger:
  sertraline | medication | tried | no_response | gastrointestinal, sleep
---
Side effects: [[Upset stomach]{S gastrointestinal side_effect}, [diarrhea]{S gastrointestinal clin side_effect}, [insomnia]{S sleep clin side_effect}]{O side_effect; sertraline}

Comments: [Didn't do anything for me]{O no_benefit; sertraline}. Three months, 50 then 100 then 150. [Still [sad]{S mood}, still [mad at everyone]{S anger}]{O no_benefit; sertraline}. The pharmacist was nice about it. It's cheap, I'll say that.

=== 1642-depression
title: Prozac 20mg
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: fluoxetine
rating: 10
round: 4
ledger:
  fluoxetine | medication | tried | response
---
[This medicine worked wonders for me]{O benefit; fluoxetine}. I was [crying every day]{S mood}, [could not make a decision]{S cognition} about cereal. [It took about a month and then I was [myself again]{S mood fig improved}]{O benefit; fluoxetine}. [No [weight gain]{S appetite_weight absent side_effect}, no [zombie feeling]{S anhedonia fig absent side_effect}, easy to take]{O tolerated; fluoxetine}. My coworker took the generic and didn't like it.

=== 1643-anxiety
title: Buspirone 10mg
genre: review
layout: side effects then comments
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: buspirone
rating: 1
round: 4
ledger:
  buspirone | medication | tried | worse | neurological, other_physical, sleep
---
SIDE EFFECTS: [[dizzy]{S neurological side_effect}, [brain zaps]{S neurological fig side_effect}, [nightmares]{S sleep side_effect}, [ringing ears]{S other_physical side_effect}]{O side_effect; buspirone}

COMMENTS: [Terrible]{O side_effect; buspirone}. [Within an hour of each [pill]{T buspirone; tried} I was [spinning]{S neurological fig side_effect}]{O side_effect; buspirone}. [My [anxiety]{S anxiety clin worsened} was twice as bad as without it]{O worsening; buspirone}. I see people loving this and I don't get it. Maybe they should test your liver enzymes first.

=== 1644-bipolar
title: Seroquel XR
genre: review
layout: one paragraph
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: quetiapine
rating: 5
round: 4
ledger:
  lithium | medication | tried | no_response
  valproate | medication | tried | no_response
  quetiapine | medication | tried | mixed | appetite_weight, sleep, cognition
---
[[Lithium]{T lithium; tried} and [depakote]{T valproate; tried} never got me [level]{S mood fig}]{O no_benefit; lithium, valproate}. [This did, no more [mania]{S mania_psychosis clin improved}]{O benefit; quetiapine}. But [I [gained 60 pounds]{S appetite_weight side_effect} and [slept]{S sleep side_effect} through my sons whole first year]{O side_effect; quetiapine}. [[Could not hold a conversation]{S cognition side_effect} before noon]{O side_effect; quetiapine}. [Good drug for the illness]{O benefit; quetiapine}, [bad drug for the person]{O side_effect; quetiapine}, thats how I put it to the doctor. It can raise your [blood sugar]{S other_physical possible general} so watch for that.

=== 1645-insomnia
title: Lunesta 3mg
genre: review
layout: side effects then comments
condition: insomnia
area: mental
english: American
narrator: patient
split: dev
overall: unchanged
treatment: eszopiclone
rating: 3
round: 4
ledger:
  zolpidem | medication | tried | partial
  eszopiclone | medication | tried | partial | gastrointestinal, sleep
---
Side effects: [[Metallic taste]{S gastrointestinal side_effect} even water was gross, [drowsy]{S sleep side_effect} all morning]{O side_effect; eszopiclone}

Comments: [Gave me [4 or 5 hours]{S sleep improved} in the beginning, after a few weeks [2]{S sleep worsened}]{O partial; eszopiclone}. [[Ambien]{T zolpidem; tried} did about the same for me]{O partial; zolpidem} [without the [taste]{S gastrointestinal absent side_effect}]{O tolerated; zolpidem}. My husband takes one [Tylenol PM]{T diphenhydramine (medication); other} and [snores like a bear]{S sleep fig improved other}. Life isnt fair.

=== 1646-depression
title: Effexor
genre: review
layout: one paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: venlafaxine
rating: 6
round: 4
ledger:
  fluoxetine | medication | tried | no_response
  venlafaxine | medication | tried | partial | other_physical, sexual
---
Tried this after [[prozac]{T fluoxetine; tried}, which was useless]{O no_benefit; fluoxetine}. [Took the edge off, I was less [weepy]{S mood improved} and [could get to work most days]{S functioning improved}]{O partial; venlafaxine}. [Never felt properly well]{O partial; venlafaxine}. [Missed one [tablet]{T venlafaxine; tried} and [brain zaps]{S neurological fig withdrawal} by teatime]{O withdrawal; venlafaxine}. [[Sweating]{S other_physical side_effect}, [no interest in sex]{S sexual side_effect}]{O side_effect; venlafaxine}. My mum swears by hers, been on it since 2003.

=== 1647-psychosis
title: Haldol
genre: review
layout: side effects then comments
condition: schizophrenia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: haloperidol
rating: 2
round: 4
ledger:
  haloperidol | medication | tried | mixed | neurological, gastrointestinal, energy, anhedonia
  benztropine | medication | tried | response
---
Side effects: [[stiff as a board]{S neurological fig side_effect}, [drooling]{S gastrointestinal side_effect}, [slow]{S energy side_effect}, [no emotions]{S anhedonia side_effect}]{O side_effect; haloperidol}

Comments: [The [voices]{S mania_psychosis improved} did stop, in about a week]{O benefit; haloperidol}. [I [couldnt tie my own shoes]{S neurological side_effect} though and my [tongue kept going out]{S neurological side_effect}]{O side_effect; haloperidol}. [[Cogentin]{T benztropine; tried} fixed the [tongue]{S neurological improved side_effect}]{O benefit; benztropine}. My aunt had this in the 70s and it was the only one there was. There are newer ones now, ask for those.

=== 1648-adhd
title: Ritalin
genre: review
layout: one paragraph
condition: ADHD
area: mental
english: second-language
narrator: patient
split: train
overall: improved
treatment: methylphenidate
rating: 9
round: 4
ledger:
  methylphenidate | medication | tried | response | appetite_weight
---
I have used it during my studies, 20 mg two times. [It has helped me very much, I [could read the law books]{S cognition improved} without [standing up every five minutes]{S cognition improved}]{O benefit; methylphenidate}. [I [passed all the exams]{S functioning improved} in first try]{O benefit; methylphenidate}. [I was not [hungry]{S appetite_weight side_effect} in the day]{O side_effect; methylphenidate; neutral}, [other problems I had not]{O tolerated; methylphenidate}. Many people have fear that it makes [addicted]{S substance_use possible general side_effect}. [For me there was nothing like this]{O tolerated; methylphenidate}.

=== 1649-depression
title: Wellbutrin
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: bupropion
rating: 1
round: 4
ledger:
  bupropion | medication | tried | worse | anger, other_physical, anxiety, mood
---
Side effects: [[Rage]{S anger side_effect}, [hives]{S other_physical side_effect}, [panic attacks]{S anxiety side_effect}]{O side_effect; bupropion}

Comments: [Worst two months of my life]{O worsening; bupropion}. [I [threw a chair at a window]{S anger side_effect}]{O side_effect; bupropion}. [I was [more depressed]{S mood worsened} than ever and [cried]{S mood side_effect} in the car before and after work]{O worsening; bupropion}. [Ended up [losing my apartment]{S functioning worsened}]{O worsening; bupropion}. I know it's popular because it doesn't affect [weight]{S appetite_weight absent general side_effect}. [Not worth it]{O side_effect; bupropion}.

=== 1650-anxiety
title: Lexapro
genre: review
layout: one paragraph
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: escitalopram
rating: 8
round: 4
ledger:
  sertraline | medication | tried | unknown | gastrointestinal
  escitalopram | medication | tried | response | sexual
  running | lifestyle | tried | partial
---
[[Zoloft]{T sertraline; tried} made me [nauseous]{S gastrointestinal side_effect}]{O side_effect; sertraline}. [This one was smooth, [worry]{S anxiety improved} faded in about 3 weeks]{O benefit; escitalopram} and [I [quit checking the stove]{S anxiety improved}]{O benefit; escitalopram}. [[Delayed orgasm]{S sexual clin side_effect}, big deal]{O side_effect; escitalopram; neutral}. [No [tiredness]{S energy absent side_effect}]{O tolerated; escitalopram}. [[Running]{T running; tried} helped a bit too]{O partial; running}. I took it two years while my dad was sick with [cancer]{S diagnosis other}. He was given [Ativan]{T lorazepam (medication); other} by hospice.

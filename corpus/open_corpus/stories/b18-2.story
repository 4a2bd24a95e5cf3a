=== 738-bipolar-disorder
title: Lamictal
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: lamotrigine
rating: 5/5
round: 2
ledger:
  antidepressants | medication | tried | worse
  fluvoxamine | medication | tried | worse
  escitalopram | medication | tried | worse
  quetiapine | medication | tried | unknown | energy
  lamotrigine | medication | ongoing | response | pain, cognition
---
Reason for taking: [Bipolar 2]{S diagnosis clin}, [mood swings]{S mood}

Side effects: [[headaches]{S pain side_effect} the first month, [cant find words]{S cognition side_effect} sometimes]{O side_effect; lamotrigine}. [No [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine} (you have to go up very slow because of the [rash]{S other_physical general possible side_effect})

Comments: [WONDER DRUG]{O benefit; lamotrigine}. For 11 years they called it [depression]{S diagnosis clin} and gave me [antidepressants]{T antidepressants; tried; duration=11 years}. [[Luvox]{T fluvoxamine; tried}, [Lexapro]{T escitalopram; tried}, all of them made me [speedy]{S mania_psychosis fig worsened} and then I'd [crash]{S mood fig worsened}]{O worsening; fluvoxamine, escitalopram, antidepressants}. [[Seroquel]{T quetiapine; tried} made me a [zombie]{S energy fig side_effect}]{O side_effect; quetiapine}. [Around 150mg of this the [swings]{S mood improved} just got smaller]{O benefit; lamotrigine}. [I have [held the same job]{S functioning improved} for 3 years]{O benefit; lamotrigine}. My mom has [bipolar]{S diagnosis clin other} too and took [lithium]{T lithium (medication); other} till her [kidneys said no]{S other_physical fig other side_effect}. I take 200 in the morning with breakfast.

=== 739-bipolar-disorder
title: Lithium carbonate
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: bipolar disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: lithium
rating: 3/5
round: 2
ledger:
  lithium | medication | ongoing | mixed | neurological, gastrointestinal, appetite_weight, other_physical, anhedonia
  valproate | medication | declined | unknown
---
Reason for taking - [bipolar]{S diagnosis clin}

Side effects - [[hand tremors]{S neurological clin side_effect}, [thirsty]{S gastrointestinal side_effect} all day, [peeing]{S other_physical side_effect} all night, [put on 3 stone]{S appetite_weight side_effect}, [metal taste]{S gastrointestinal side_effect}, [spots]{S other_physical side_effect}, feel [flat]{S anhedonia fig side_effect}]{O side_effect; lithium}

Comments - [No [highs]{S mania_psychosis fig improved} since 2019 and not [sectioned]{S functioning improved} once, so it does what it says on the tin]{O benefit; lithium}. But I used to paint and [I [haven't wanted to pick up a brush]{S anhedonia side_effect} in four years]{O side_effect; lithium}. I told my psychiatrist its the [lithium]{T lithium; ongoing} and she says it isn't, she says that's just [depression]{S mood clin}. [I know my own head and it is the [tablets]{T lithium; ongoing}]{O side_effect; lithium}. Offered me [Epilim]{T valproate; declined} instead, no thanks, my brother had [liver trouble]{S other_physical other side_effect} with that. So I carry on. Bloods every 3 months.

=== 740-depression
title: Abilify add on
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: aripiprazole
rating: 1/5
round: 2
ledger:
  desvenlafaxine | medication | tried | unknown
  aripiprazole | medication | stopped | worse | anxiety, sleep, neurological, mood
---
Reason for Taking: [depression]{S diagnosis clin} add on to [pristiq]{T desvenlafaxine; tried}

Side Effects: [[akathisia]{S anxiety clin side_effect}!!!, [insomnia]{S sleep clin side_effect}, [pacing]{S anxiety side_effect}, [jaw clenching]{S neurological side_effect}, [blurry vision]{S neurological side_effect}]{O side_effect; aripiprazole}

Comments: [I [could not sit still]{S anxiety side_effect} for one minute. I [walked circles around my kitchen table]{S anxiety side_effect} at 3am [crying]{S mood side_effect}]{O side_effect; aripiprazole}. Doctor said it couldnt be the drug on 2 mg and it must be my [anxiety]{S anxiety clin possible}. I don't HAVE [anxiety]{S anxiety clin absent}. Stopped it myself, [gone in 5 days]{O tolerated; aripiprazole}. [Ruined my month and the [depression]{S mood clin} is exactly the same]{O no_benefit; aripiprazole}.

=== 741-schizophrenia
title: Zyprexa 7.5 mg
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: schizophrenia
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: olanzapine
rating: 3/5
round: 2
ledger:
  haloperidol | medication | tried | unknown | neurological
  olanzapine | medication | ongoing | mixed | appetite_weight, sleep, other_physical, pain
  metformin | medication | planned | unknown
---
Reason for taking: [hearing voices]{S mania_psychosis}, [paranoid]{S mania_psychosis}

Side effects: [[weight gain 70 pounds]{S appetite_weight side_effect}, [sleep 12 hrs]{S sleep side_effect}, [sugar is high]{S other_physical side_effect}, [cholesterol]{S other_physical side_effect}]{O side_effect; olanzapine}

Comments: [The [voices]{S mania_psychosis improved} went away in 2 weeks]{O benefit; olanzapine}. [I [talk to my family again]{S functioning improved}]{O benefit; olanzapine}. [In the hospital they gave me [Haldol]{T haloperidol; tried} and my [neck locked up]{S neurological side_effect}]{O side_effect; haloperidol}, [this is better than that]{O benefit; olanzapine}. [But I am [eating everything in the house]{S appetite_weight side_effect}]{O side_effect; olanzapine}. [I was 160, [now I'm 230]{S appetite_weight side_effect} and my [knees hurt]{S pain side_effect} going up the stairs]{O side_effect; olanzapine}. Dr wants to add [metformin]{T metformin; planned}. I'm not sure it's worth it but I'm afraid of the [voices]{S mania_psychosis possible} coming back if I stop. I live with my aunt.

=== 742-adhd
title: Vyvanse 40
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: lisdexamfetamine
rating: 4/5
round: 2
ledger:
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, appetite_weight, mood, anger, other_physical
---
Reason: [ADHD]{S diagnosis clin} (diagnosed at 34)

Side Effects: [[dry mouth]{S gastrointestinal side_effect}, [no apetite]{S appetite_weight side_effect}, [cold fingers]{S other_physical side_effect}, [evening crash]{S mood fig side_effect}, [irritable]{S anger side_effect} when it wears off]{O side_effect; lisdexamfetamine}

Comments: [First day I [cleaned out my email]{S functioning improved}, 4,000 of them, and [my brain was quiet]{S cognition fig improved}]{O benefit; lisdexamfetamine}. I cried in the car. [It's not a [high]{S substance_use absent side_effect}, it's like [putting glasses on]{S cognition fig improved}]{O benefit; lisdexamfetamine}. [Around 5pm it wears off and I'm [snappy]{S anger side_effect} with the kids for an hour]{O side_effect; lisdexamfetamine}. I eat a big breakfast before. Pharmacy is out of stock every other month and it costs me $85 with the coupon.

=== 743-adhd
title: atomoxetine
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: unchanged
treatment: atomoxetine
rating: 2/5
round: 2
ledger:
  stimulants | medication | not_tried | unknown
  methylphenidate | medication | not_tried | unknown
  atomoxetine | medication | stopped | no_response | gastrointestinal, sexual, energy, other_physical, mood
  lisdexamfetamine | medication | planned | unknown
---
Reason for taking
[ADHD]{S diagnosis clin} inattentive

Side effects
[[sick]{S gastrointestinal side_effect} every morning, [trouble peeing]{S other_physical side_effect}, [ED]{S sexual clin side_effect}, [knackered]{S energy side_effect}, [low mood]{S mood clin side_effect}]{O side_effect; atomoxetine}

Comments
Couldnt have [stimulants]{T stimulants; not_tried} like [Concerta]{T methylphenidate; not_tried} because of a [heart murmur]{S diagnosis clin}. They say to give this one 12 weeks so I gave it 14. [Did nothing for my [concentration]{S cognition}]{O no_benefit; atomoxetine}. [The only thing I was focused on was not [throwing up]{S gastrointestinal side_effect} on the 7.40 to Leeds]{O side_effect; atomoxetine}. Heart people have now cleared me so starting [Elvanse]{T lisdexamfetamine; planned} in January.

=== 744-insomnia
title: AMBIEN
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: insomnia
area: mental
english: American
narrator: patient
split: dev
overall: unchanged
treatment: zolpidem
rating: 1/5
round: 2
ledger:
  zolpidem | medication | stopped | mixed | sleep, cognition, mania_psychosis
  melatonin | supplement | tried | no_response
  diphenhydramine | medication | tried | no_response
  cognitive behavioural therapy for insomnia | psychotherapy | planned | unknown
---
Reason for taking: [cant sleep]{S sleep}, night shift

Side effects: [[sleep walking]{S sleep side_effect}, [sleep eating]{S sleep side_effect}, [no memory of it]{S cognition side_effect}, [saw things on the wall]{S mania_psychosis side_effect}]{O side_effect; zolpidem}

Comments: [[Melatonin]{T melatonin; tried}, [Benadryl]{T diphenhydramine; tried}... neither one touched it]{O no_benefit; melatonin, diphenhydramine}. [This put me [out]{S sleep improved} in 20 min]{O benefit; zolpidem}. [Then one morning there was a burnt pan on the stove and [my keys were in the freezer and I didnt remember any of it]{S cognition side_effect}]{O side_effect; zolpidem}. My neighbor takes it and she's fine. I live alone so not worth it, I flushed them. Signed up for [CBT-I]{T cognitive behavioural therapy for insomnia; planned} thru the VA, starts in May.

=== 745-insomnia
title: Trazodone 50mg
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: trazodone
rating: 4/5
round: 2
ledger:
  trazodone | medication | ongoing | response | other_physical, neurological
---
Reason for taking: [insomnia]{S sleep clin}. Side effects: [[stuffy nose]{S other_physical side_effect}, [dizzy]{S neurological side_effect} if I get up too fast]{O side_effect; trazodone; neutral}. Comments: [[Sleep 7 hrs]{S sleep improved} now]{O benefit; trazodone}. Take it with a cracker.

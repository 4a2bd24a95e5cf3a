=== 731-postnatal-depression
title: Zoloft, six months
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: postpartum depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: sertraline
rating: 2/5
round: 2
ledger:
  sertraline | medication | stopped | partial | gastrointestinal, sleep, sexual, appetite_weight, energy, anhedonia
  psychotherapy | psychotherapy | planned | unknown
---
Reason for taking: [PPD]{S diagnosis clin}, [panic attacks]{S anxiety}

Side effects: [[diarrhea]{S gastrointestinal clin side_effect}, [nausea]{S gastrointestinal clin side_effect}, [vivid dreams]{S sleep side_effect}, [no sex drive at all]{S sexual side_effect}, [yawning]{S energy side_effect}, [weight gain]{S appetite_weight side_effect} (22 lbs), feeling kind of [numb]{S anhedonia fig side_effect}]{O side_effect; sertraline}

Comments: My OB put me on this when my son was 5 weeks old. [It did stop the [panic attacks]{S anxiety improved}]{O benefit; sertraline}, I'll give it that. [But I [didn't feel love or joy or anything]{S anhedonia side_effect} either, just [blah]{S anhedonia fig side_effect}]{O side_effect; sertraline}. My sister takes the same thing and has no problems. After 6 months I tapered off over 4 weeks. [[Brain zaps]{S neurological fig withdrawal} and [crying]{S mood withdrawal} for about ten days]{O withdrawal; sertraline}. On a waiting list for [therapy]{T psychotherapy; planned} now.

=== 732-anxiety
title: Effexor XR
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
treatment: venlafaxine
rating: 2/5
round: 2
ledger:
  venlafaxine | medication | ongoing | mixed | other_physical, sexual, gastrointestinal, sleep
  fluoxetine | medication | planned | unknown
---
REASON FOR TAKING
[GAD]{S diagnosis clin}

SIDE EFFECTS
[[night sweats]{S other_physical side_effect}, [dry mouth]{S gastrointestinal side_effect}, [constipaton]{S gastrointestinal side_effect}, [cant orgasm]{S sexual side_effect}, [high BP]{S other_physical side_effect}, [weird dreams]{S sleep side_effect}]{O side_effect; venlafaxine}

COMMENTS
[It worked wonders for my [anxiety]{S anxiety clin improved}]{O benefit; venlafaxine}, no complaint there. The trouble is getting off. I am on week 9 of weaning off [effexer]{T venlafaxine; ongoing; dose=37.5} (150 down to 37.5). [[Zaps]{S neurological fig withdrawal} every time I move my eyes, [dizzy]{S neurological withdrawal}, [sick to my stomach]{S gastrointestinal withdrawal}, [crying at commercials]{S mood withdrawal}, [rage]{S anger withdrawal}]{O withdrawal; venlafaxine}. [If I'm 3 hrs late with a [capsule]{T venlafaxine; ongoing} I [feel like I have the flu]{S other_physical fig withdrawal}]{O withdrawal; venlafaxine}. Nobody told me any of this in 2016. Dr says it's my [anxiety]{S anxiety clin} returning. It is not, I never had [zaps]{S neurological fig absent} before. She wants to bridge me with [Prozac]{T fluoxetine; planned} next month. We'll see.

=== 733-anxiety
title: Lexapro 10mg
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: escitalopram
rating: 5/5
round: 2
ledger:
  escitalopram | medication | ongoing | response | energy, gastrointestinal
---
Reason: [Anxiety]{S anxiety clin}, [cant leave house]{S functioning}

Side effects: [[tired]{S energy side_effect} first 2 wks, [dry mouth]{S gastrointestinal side_effect}]{O side_effect; escitalopram; neutral}. [[No weight gain]{S appetite_weight absent side_effect}]{O tolerated; escitalopram}.

Comments: I was scared to start it because of the reviews on here. [Kicked in around week 5]{O benefit; escitalopram}. [I [drove on the freeway]{S functioning improved} yesterday]{O benefit; escitalopram}. [I [go to my kids games]{S functioning improved}]{O benefit; escitalopram}. Give it time people.

=== 734-depression
title: Wellbutrin XL 150
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: bupropion
rating: 1/5
round: 2
ledger:
  citalopram | medication | tried | no_response
  paroxetine | medication | tried | no_response
  bupropion | medication | stopped | worse | anger, anxiety, sleep, other_physical, neurological, suicidality, mania_psychosis
  vortioxetine | medication | not_tried | unknown
---
Reason for taking: [Depression]{S diagnosis clin}

Side effects: [[rage]{S anger side_effect}, [insomnia]{S sleep clin side_effect}, [ringing in ears]{S other_physical side_effect}, [racing heart]{S other_physical side_effect}, [shaky hands]{S neurological side_effect}, [anxiety thru the roof]{S anxiety fig side_effect}]{O side_effect; bupropion}

Comments: [[Celexa]{T citalopram; tried} and [Paxil]{T paroxetine; tried} did nothing for me]{O no_benefit; citalopram, paroxetine} so my doc wanted to try [welbutrin]{T bupropion; planned}. My best friend swears by it, [she quit smoking on it]{S substance_use other improved} too. [Day 4 I [screamed at my husband]{S anger side_effect} over a dish towel]{O side_effect; bupropion}. [Day 9 I was having [suicidal thoughts]{S suicidality side_effect}, which I never had before, not even when I was at my [lowest]{S mood fig}]{O side_effect; bupropion}. [Felt like a [different person]{S mania_psychosis fig side_effect}]{O side_effect; bupropion}. Called the nurse line and they said stop it today. [Back to my normal self in 3 days, just [depressed]{S mood} again like before]{O tolerated; bupropion; mixed}. Asked about [Trintellix]{T vortioxetine; not_tried} but insurance said no.

=== 735-depression
title: Cymbalta 60
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: duloxetine
rating: 3/5
round: 2
ledger:
  duloxetine | medication | ongoing | mixed | other_physical, sleep, cognition, sexual, appetite_weight
---
Reason for taking: [depression]{S diagnosis clin} and [back pain]{S pain}

Side effects: [[sweating]{S other_physical side_effect} loads, [no libido]{S sexual clin side_effect}, [brain fog]{S cognition fig side_effect}, [waking at 4]{S sleep side_effect}, [off my food]{S appetite_weight side_effect} at first]{O side_effect; duloxetine}

Comments: [Honestly cant make my mind up about this one]{O partial; duloxetine}. [[Mood]{S mood improved} is better]{O benefit; duloxetine} and [the [back]{S pain improved} is maybe half what it was]{O benefit; duloxetine}. [But I am [soaked through]{S other_physical side_effect} by 10am and I [forget words]{S cognition side_effect} in meetings]{O side_effect; duloxetine}. My husband says [I am [nicer to live with]{S anger improved}]{O benefit; duloxetine}. GP says stay on it another six months then review. Some days I want to bin it, other days I remember the [dark place]{S mood fig} I was in before and take it. Been on it 14 months.

=== 736-insomnia
title: mirtazapine
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression with insomnia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: mirtazapine
rating: 3/5
round: 2
ledger:
  mirtazapine | medication | ongoing | mixed | appetite_weight, sleep, other_physical, mood
---
reason for taking: [not sleeping]{S sleep}, [low mood]{S mood clin}

side effects: [[weight gain]{S appetite_weight side_effect} 2 stone, [always hungry]{S appetite_weight side_effect} esp for cereal, [groggy]{S sleep side_effect} til 11, [swollen ankles]{S other_physical side_effect}, [mad dreams]{S sleep side_effect}]{O side_effect; mirtazapine}

comments: [[sleep like a log]{S sleep fig improved} since the first night]{O benefit; mirtazapine} and [[mood]{S mood improved} is a bit better]{O partial; mirtazapine} but [[none of my clothes fit]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [the [weight]{S appetite_weight side_effect} is making me [miserable]{S mood side_effect} so whats the point]{O side_effect; mirtazapine}. dont know if i should stay on [mirt]{T mirtazapine; ongoing} or come off. the pharmacist told me going up to 30 can make you less [sleepy]{S sleep general possible side_effect}?? gp appt is on the 14th

=== 737-insomnia
title: Seroquel for sleep
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: unknown
treatment: quetiapine
rating: 2/5
round: 2
ledger:
  zolpidem | medication | stopped | partial
  quetiapine | medication | stopped | mixed | appetite_weight, energy, neurological, gastrointestinal, other_physical
---
Reason for Taking: [Insomnia]{S sleep clin}

Side Effects: [[restless legs]{S neurological side_effect}, [munchies]{S appetite_weight fig side_effect}, [hung over]{S energy fig side_effect} every morning, [dry mouth]{S gastrointestinal side_effect}, [30 lb weight gain]{S appetite_weight side_effect}]{O side_effect; quetiapine}

Comments: It's an [antipsychotic]{T quetiapine; stopped}, which no one mentioned. [[Ambien]{T zolpidem; stopped} worked until it stopped working]{O partial; zolpidem} so they switched me to this, 50 then 100 mg. [Yes it [knocks you out]{S sleep fig improved}]{O benefit; quetiapine}. [I was a [zombie]{S energy fig side_effect} till lunchtime]{O side_effect; quetiapine}. [My [A1C went up]{S other_physical side_effect} too]{O side_effect; quetiapine} and that scared me. I quit in March. [Took 2 weeks before I could [sleep]{S sleep withdrawal} at all]{O withdrawal; quetiapine}. Do your homework before you start [quet]{T quetiapine (medication); general} just for sleep.

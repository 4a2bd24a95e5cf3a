=== 341-depression
title: Sertraline
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: sertraline
rating: 4/5
round: 2
ledger:
  fluoxetine | medication | stopped | no_response
  escitalopram | medication | stopped | no_response
  sertraline | medication | ongoing | response | gastrointestinal, sleep, sexual, other_physical, anxiety
---
Reason for taking: [Depression]{S diagnosis clin}, [GAD]{S diagnosis clin}

Side effects: First two weeks [[nausea]{S gastrointestinal clin side_effect}, [diarrhea]{S gastrointestinal side_effect}, [yawning]{S sleep side_effect}, [jaw clenching]{S other_physical side_effect}, [vivid dreams]{S sleep side_effect}, [sweating]{S other_physical side_effect}]{O side_effect; sertraline}. [All of that went away except the [night sweats]{S other_physical side_effect}]{O tolerated; sertraline}. [[Sex drive is lower]{S sexual side_effect}]{O side_effect; sertraline}, [no [weight gain]{S appetite_weight absent side_effect}]{O tolerated; sertraline}.

Comments: Started on 25mg, then 50, now at 100 since February. [[Prozac]{T fluoxetine; stopped} and [Lexapro]{T escitalopram; stopped} before this, a year each, neither one did a thing for me]{O no_benefit; fluoxetine, escitalopram} and my doc took me off both. I almost quit this one in week 2 because [I felt [MORE anxious]{S anxiety worsened side_effect} than before]{O side_effect; sertraline}. So glad I didnt.[Somewhere around week 5 it kicked in]{O benefit; sertraline}. [I noticed I was [doing the dishes right after dinner]{S functioning improved} and not leaving them 3 days]{O benefit; sertraline}. [I [laugh at stuff]{S anhedonia improved} again]{O benefit; sertraline}. [I still have [bad days]{S mood} but they are just days]{O benefit; sertraline}. [My husband says he [got his wife back]{S mood fig improved}]{O benefit; sertraline}. You have to give it time people.

=== 342-depression
title: Effexor XR - never again
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: venlafaxine
rating: 1/5
round: 2
ledger:
  venlafaxine | medication | stopped | partial | other_physical, sexual, appetite_weight, cognition, sleep
  fluoxetine | medication | tried | partial
---
REASON FOR TAKING: [depression]{S diagnosis clin} after my second child, then they just left me on it

SIDE EFFECTS: [[Sweating like crazy]{S other_physical side_effect}, [no libido]{S sexual clin side_effect}, [gained 40 lbs]{S appetite_weight side_effect}, [brain fog]{S cognition fig side_effect}, [night terrors]{S sleep side_effect}, [high blood pressure]{S other_physical side_effect}]{O side_effect; venlafaxine}. And if you are 3 hrs late: [[brain zaps]{S neurological fig withdrawal}, [dizziness]{S neurological withdrawal}, [crying spells]{S mood withdrawal}, [rage]{S anger withdrawal}]{O withdrawal; venlafaxine}.

COMMENTS: 9 YEARS on this. I will be fair, [the first year or so it did help with the [depression]{S mood clin improved} and I was [able to take care of my kids]{S functioning improved}]{O partial; venlafaxine}. [Then it stopped working]{O no_benefit; venlafaxine} and every time they just upped my dose. 75, 150, 225, 300. Nobody told me what would happen when I tried to get off. [I went from 300 to 37.5 over 8 months with no big problem]{O tolerated; venlafaxine}. [The last 37.5 was pure HELL]{O withdrawal; venlafaxine}. [[Zaps]{S neurological fig withdrawal} every time I moved my eyes, [vertigo]{S neurological clin withdrawal}, [threw up]{S gastrointestinal withdrawal} at work, [cried]{S mood withdrawal} for days over nothing]{O withdrawal; venlafaxine}. Dr. gave me [Prozac]{T fluoxetine; tried; dose=10mg; duration=a few weeks} 10mg for a few weeks to get off which [took the edge off the [zaps]{S neurological fig improved withdrawal}]{O partial; fluoxetine}. Its been 5 months now since my last [pill]{T venlafaxine; stopped} and [I STILL get [dizzy]{S neurological withdrawal} in the grocery store]{O withdrawal; venlafaxine}. [I am [sadder]{S mood worsened} than before I ever took it]{O worsening; overall}. My sister takes [effexor]{T venlafaxine; other} too and loves it, so I guess everyone is different. Please ask your doctor how you get OFF before you get on.

=== 343-bipolar-ii
title: Lamictal 200
genre: review
layout: form with fields (Condition / Dosage & duration / Side effects / Comments)
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
  citalopram | medication | tried | worse | mania_psychosis
  lithium | medication | stopped | mixed | appetite_weight, neurological
  quetiapine | medication | stopped | mixed | sleep, appetite_weight
  lamotrigine | medication | ongoing | response | pain, cognition, sleep
---
Condition: [Bipolar 2]{S diagnosis clin}

Dosage & duration: 200 mg 1X D, 3 years

Side effects: [[Headaches]{S pain side_effect} while going up, [trouble finding words]{S cognition side_effect}, [weird dreams]{S sleep side_effect}]{O side_effect; lamotrigine}. [NO [weight gain]{S appetite_weight absent side_effect}!! No [rash]{S other_physical absent side_effect}!]{O tolerated; lamotrigine}

Comments: They had me as plain [depressed]{S mood} for ten yrs, until [[Celexa]{T citalopram; tried} sent me [flying]{S mania_psychosis fig side_effect} and I [bought a boat]{S mania_psychosis side_effect}]{O worsening; citalopram}. (We live in Kansas). Then [[lithium]{T lithium; stopped} held the [highs]{S mania_psychosis fig improved}]{O benefit; lithium} but [I [gained 30 lbs]{S appetite_weight side_effect} and my [hands shook]{S neurological side_effect}]{O side_effect; lithium}. [[Seroquel]{T quetiapine; stopped} made me [sleep 14 hrs]{S sleep side_effect} and [eat like a horse]{S appetite_weight fig side_effect}]{O side_effect; quetiapine}, [it did calm the [racing thoughts]{S mania_psychosis improved} though]{O benefit; quetiapine}. I was taken off both of them before starting here. You have to go up slow because of the [rash]{S other_physical possible general side_effect}, 25 for 2 weeks and so on, it took me almost 2 months to get to 200. [Nothing at all at 50 or 100]{O no_benefit; lamotrigine; neutral}. [At 150 it was like [somebody opened a window]{S mood fig improved}]{O benefit; lamotrigine}. [The [lows]{S mood fig improved} are not so low, I don't [lay in bed for a week]{S functioning improved} anymore, [been at the same job]{S functioning improved} 2 1/2 yrs which is a record for me]{O benefit; lamotrigine}. [If I [forget my words]{S cognition side_effect} sometimes I just say "the thing". Small price]{O side_effect; lamotrigine; neutral}.

=== 344-panic-disorder
title: Klonopin
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: panic disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: clonazepam
rating: 3/5
round: 2
ledger:
  paroxetine | medication | tried | no_response
  buspirone | medication | tried | no_response
  hydroxyzine | medication | tried | no_response
  clonazepam | medication | ongoing | mixed | cognition, energy, anhedonia
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
Reason for taking: [Panic attacks]{S anxiety}, [agoraphobia]{S diagnosis clin}

Side effects: [[memory loss]{S cognition side_effect}, [tired]{S energy side_effect}, [no motivation]{S anhedonia side_effect}]{O side_effect; clonazepam}. [None of that the first couple years]{O tolerated; clonazepam}

Comments: I have mixed feelings about this one. In 2011 I was having [6 or 7 attacks]{S anxiety} a day, [couldnt drive]{S functioning}, [couldnt stand in line at the bank]{S functioning}. [[Paxil]{T paroxetine; tried}, [Buspar]{T buspirone; tried} and [Vistaril]{T hydroxyzine; tried}, NONE of them even touched it]{O no_benefit; paroxetine, buspirone, hydroxyzine}. Then a new doc gave me this, .5 mg twice a day, [and it was like a miracle drug, the [panic]{S anxiety improved} was gone the same afternoon]{O benefit; clonazepam}. [I went [back to work]{S functioning improved}]{O benefit; clonazepam}. [I [got married]{S functioning improved}]{O benefit; clonazepam}. OK. Now 12 yrs later I take 2mg a day and [it does not do much except keep me from [getting sick]{S other_physical possible withdrawal} from not having it]{O no_benefit; clonazepam}. [I [cant remember]{S cognition side_effect} my sons 5th birthday]{O side_effect; clonazepam}. When the pharmacy was out for 4 days [I had the [shakes]{S neurological withdrawal}, [no sleep]{S sleep withdrawal} and [panic]{S anxiety worsened withdrawal} worse than in the beginning]{O withdrawal; clonazepam}. My doctor retired and the new one wants me off in six weeks, NO WAY. I found a lady online who says it should take over a year. I'm on a waiting list for [CBT]{T cognitive behavioural therapy; planned}. It wasn't a [high]{S mania_psychosis fig absent side_effect} and I never [abused it]{S substance_use absent side_effect}. [It saved my life]{O benefit; clonazepam} and [then it kind of took it back]{O side_effect; clonazepam}.

=== 345-adhd
title: Strattera for adult ADD
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: atomoxetine
rating: 2/5
round: 2
ledger:
  methylphenidate | medication | tried | mixed | anxiety, energy
  stimulants | medication | declined | unknown
  atomoxetine | medication | stopped | no_response | gastrointestinal, sexual, other_physical, anger, sleep, appetite_weight
  lisdexamfetamine | medication | planned | unknown
---
Reason for taking: [ADD]{S diagnosis clin} (inattentive), dx at 38

Side effects: [[nausea]{S gastrointestinal clin side_effect} every single morning, [dry mouth]{S gastrointestinal side_effect}, [constipation]{S gastrointestinal clin side_effect}, [trouble peeing]{S other_physical side_effect}, [sexual side effects]{S sexual side_effect} (guys you will know), [cold hands]{S other_physical side_effect}, [waking up at 3am]{S sleep side_effect}, [lost 11 lbs]{S appetite_weight side_effect}, [irritable]{S anger side_effect}]{O side_effect; atomoxetine}

Comments: Did not want another [stimulant]{T stimulants; declined} because [[Ritalin]{T methylphenidate; tried} worked for the [focus]{S cognition improved}]{O benefit; methylphenidate} but [made me [jumpy]{S anxiety side_effect} and I'd [crash]{S energy fig side_effect} at 4]{O side_effect; methylphenidate}. This was supposed to be smooth and all day. 40 mg for two weeks then 80. They say give it 6-8 weeks so I did, I gave it TEN. [Did nothing for my [concentration]{S cognition}]{O no_benefit; atomoxetine}. [I was the same [scatterbrain]{S cognition fig}, just a [sick]{S gastrointestinal side_effect} and [cranky]{S anger side_effect} one]{O no_benefit; atomoxetine}. If you take it without a big breakfast you are going to [puke]{S gastrointestinal possible general side_effect}, and I am not a breakfast person. Wife asked me in week 9 to please call the doctor. Stopped cold turkey on a Sunday, [no [withdrawals]{S other clin absent withdrawal} at all]{O tolerated; atomoxetine}, thats the one good thing I can say. Seeing someone about [Vyvanse]{T lisdexamfetamine; planned} next month if insurance okays it. My brother in law takes [strattera]{T atomoxetine; other} and says it changed his life, go figure.

=== 346-schizoaffective-disorder
title: Abilify 15mg
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: schizoaffective disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: aripiprazole
rating: 3/5
round: 2
ledger:
  olanzapine | medication | tried | mixed | appetite_weight, sleep
  risperidone | medication | stopped | mixed | other_physical, sexual
  aripiprazole | medication | ongoing | response | anxiety, sleep, gastrointestinal, other_physical, neurological
  propranolol | medication | ongoing | partial
  clozapine | medication | declined | unknown
---
Reason for taking: [schizoaffective disorder]{S diagnosis clin}

Side effects: [[Akathisia]{S anxiety clin side_effect} (look it up), [insomnia]{S sleep clin side_effect}, [blurry eyes]{S other_physical side_effect}, bit of [nausea]{S gastrointestinal clin side_effect}]{O side_effect; aripiprazole}

Comments: I've been on a few. [[Olanzapine]{T olanzapine; tried; duration=4 years} for 4 years, stopped the [voices]{S mania_psychosis improved} within a week]{O benefit; olanzapine} but [I went [from 11 stone to 17]{S appetite_weight side_effect} and [slept my life away]{S sleep fig side_effect}]{O side_effect; olanzapine}. [[Risperidone]{T risperidone; stopped}, [voices]{S mania_psychosis improved} gone as well]{O benefit; risperidone}, [but I started [making milk]{S other_physical side_effect} (I am a bloke) and [nothing worked downstairs]{S sexual fig side_effect}]{O side_effect; risperidone}. So they switched me to this. The first month was horrible,[I [could not sit still]{S anxiety side_effect}, [walked up and down the landing all night]{S anxiety side_effect}, mum thought I was getting ill again]{O side_effect; aripiprazole}. I wasn't [hearing anything]{S mania_psychosis absent}, it was the [tablet]{T aripiprazole; ongoing} doing it. My CPN got me [propranolol]{T propranolol; ongoing; dose=40mg} 40mg [which has helped a fair bit]{O partial; propranolol}. 8 months in now. [I've [lost 3 stone]{S appetite_weight improved side_effect}]{O tolerated; aripiprazole}, [my [head is clear]{S cognition improved}, I [go to college]{S functioning improved} two days]{O benefit; aripiprazole}. [[Voices]{S mania_psychosis improved} only mutter when I'm stressed]{O benefit; aripiprazole}. [Still get the [restless legs]{S neurological side_effect} some nights]{O side_effect; aripiprazole}. They've mentioned [clozapine]{T clozapine; declined} but I said no to the blood tests.

=== 347-insomnia
title: Trazodone 50 mg for sleep
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: trazodone
rating: 2/5
round: 2
ledger:
  melatonin | supplement | tried | no_response
  zolpidem | medication | stopped | mixed | sleep, cognition
  trazodone | medication | stopped | partial | sleep, other_physical, gastrointestinal, neurological, energy, cognition
---
Reason for Taking: [Insomnia]{S sleep clin}

Side Effects: [[Stuffy nose]{S other_physical side_effect}, [cotton mouth]{S gastrointestinal fig side_effect}, [groggy till noon]{S sleep side_effect}, [dizzy]{S neurological side_effect} if I get up to pee, [hangover feeling]{S energy fig side_effect}, [nightmares]{S sleep side_effect}]{O side_effect; trazodone}

Comments: I'm not [depressed]{S mood absent}, I just [dont sleep]{S sleep}. [[Melatonin]{T melatonin; tried} was a joke]{O no_benefit; melatonin}. [[Ambien]{T zolpidem; stopped} worked great]{O benefit; zolpidem} until [I [cooked a whole pan of eggs]{S sleep side_effect} and [had no memory of it]{S cognition side_effect}]{O side_effect; zolpidem}, so doc took it away. This stuff is an old [antidepressant]{T trazodone; stopped} they use for sleep now. [First week it [knocked me out]{S sleep fig improved}, [8 hrs straight]{S sleep improved}]{O benefit; trazodone}. By week 3 I needed 100, then 150. [After 2 months I was [staring at the ceiling]{S sleep} again AND had the [morning fog]{S cognition fig side_effect} on top of it]{O no_benefit; trazodone}. [[Nose so plugged]{S other_physical side_effect} I had to breathe through my mouth all night]{O side_effect; trazodone}. Quit in August. [Two [bad nights]{S sleep withdrawal}]{O withdrawal; trazodone; neutral} and that was it. [Back to [4 hours a night]{S sleep}]{O no_benefit; overall}. Oh well.

=== 348-social-anxiety
title: Paxil: the good the bad and the ugly
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: social anxiety disorder
area: mental
english: Canadian
narrator: patient
split: dev
overall: partly_improved
treatment: paroxetine
rating: 3/5
round: 2
ledger:
  paroxetine | medication | ongoing | mixed | sexual, appetite_weight, sleep, anhedonia
  fluoxetine | medication | planned | unknown
  group therapy | psychotherapy | ongoing | response
---
Reason for taking: [Social anxiety]{S diagnosis clin} / [blushing]{S anxiety}

Side effects: [[Delayed orgasm]{S sexual clin side_effect} then none, [weight gain]{S appetite_weight side_effect} 25 lbs around the belly, [sleepy in the afternoon]{S sleep side_effect}, [craving sweets]{S appetite_weight side_effect}, [feeling flat]{S anhedonia fig side_effect}]{O side_effect; paroxetine}

Comments: 20mg for about 3 yrs. Before I would [skip classes]{S functioning} if there was a presentation and [eat lunch in my car]{S functioning}. [After about 6 weeks I could [raise my hand in a meeting]{S functioning improved}, my [heart didn't pound]{S other_physical improved}, my [face stayed normal]{S anxiety improved}]{O benefit; paroxetine}. [It works, no question]{O benefit; paroxetine}. But the longer I'm on it [I [dont care about anything]{S anhedonia side_effect}. Good news, bad news, its all the same]{O side_effect; paroxetine}. [My girlfriend said I was like a [zombie]{S anhedonia fig side_effect} at my own brother's wedding]{O side_effect; paroxetine}. I tried to quit on my own last summer by skipping days, big mistake, [[electric shocks in my head]{S neurological fig withdrawal}, [flu feeling]{S other_physical withdrawal}, [snapped at everyone]{S anger withdrawal}]{O withdrawal; paroxetine}, so I went back on and [it all stopped in 2 days]{O benefit; paroxetine}. Plan is to switch to [prozac]{T fluoxetine; planned} in the new year, which leaves slower they say, and then get down from there. Also doing a [social anxiety group]{T group therapy; ongoing} at the hospital, [that actually is helping me more than I thought]{O benefit; group therapy}.

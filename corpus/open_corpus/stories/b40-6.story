=== 1759-postpartum-anxiety
title: celexa while nursing
genre: review
layout: short paragraph
condition: postpartum anxiety
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: citalopram
rating: 8
round: 5
ledger:
  counselling | psychotherapy | tried | partial
  citalopram | medication | ongoing | response | gastrointestinal, sleep
  hydroxyzine | medication | declined | unknown
---
checked if the baby was [breathing]{S anxiety} forty times a night, no exaggeration, [lost my milk]{S other_physical} from [not eating]{S appetite_weight}. saw a [counselor]{T counselling; tried; sessions=three times} thru the hospital three times, [nice to get it off my chest, the [checking]{S anxiety} didnt budge much]{O partial; counselling}. OB said 10 of [celexa]{T citalopram; ongoing; dose=10}, safe for nursing she said. [first days [tummy flips]{S gastrointestinal fig side_effect} and [yawning]{S sleep side_effect} nonstop]{O side_effect; citalopram; neutral}. [three weeks later i [fell asleep before him]{S sleep improved}]{O benefit; citalopram}. [i [check once]{S anxiety improved} now. once!!]{O benefit; citalopram} [i [drove him to my moms]{S functioning improved} over the bridge]{O benefit; citalopram}. was scared id [gain]{S appetite_weight possible side_effect}, [nope]{O tolerated; citalopram}. they wrote me [hydroxizine]{T hydroxyzine; declined} for emergencies, never filled it. husband was not on board with [meds]{T citalopram; planned} and now he sets the alarm for my [pill]{T citalopram; ongoing}. taking off two because refills are a pain.

=== 1760-depression
title: Duloxetine: not for me
genre: review
layout: form fields
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: worse
treatment: duloxetine
rating: 1
round: 5
ledger:
  fluoxetine | medication | tried | partial
  duloxetine | medication | stopped | worse | other_physical, gastrointestinal, appetite_weight, sleep, suicidality
  crisis team | care_setting | tried | partial
  vortioxetine | medication | planned | unknown
---
Reason: [depression]{S diagnosis clin} after losing my shop

Side effects: [[couldn't pass water]{S other_physical side_effect}, [heaving]{S gastrointestinal side_effect}, [no appetite]{S appetite_weight side_effect}, [awake all night]{S sleep side_effect}]{O side_effect; duloxetine}

Comments: I'm 61 and not one to moan. [Fluoxetine]{T fluoxetine; tried} in the nineties [saw me through a rough patch, more or less]{O partial; fluoxetine}, so I thought a [tablet]{T duloxetine; planned} would do the same. The chemist said give it a fortnight. [By the fortnight I was [sat in the van with the engine running]{S suicidality worsened side_effect} and the garage door down]{O worsening; duloxetine}. I'd been [low]{S mood}, I'd been skint, I had never been there. My son came home for his boots, that's the only reason I'm typing. The [crisis team]{T crisis team; tried} made me stop the [capsules]{T duloxetine; stopped} that night. They rang every day for two weeks, [which got me through the nights if nothing else]{O partial; crisis team}. [The [dark thoughts]{S suicidality fig improved} thinned out]{O benefit; overall} [but the [low]{S mood worsened} is lower than it was in January]{O worsening; duloxetine}. Next is [vortioxetine]{T vortioxetine; planned}, if I can make myself open the box. To whoever reads this and feels [strange]{S other general possible side_effect} in week one: ring somebody.

=== 1761-tourettes-adhd
title: Guanfacine for tics
genre: review
layout: one paragraph
condition: Tourette syndrome
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: guanfacine
rating: 7
round: 5
ledger:
  clonidine | medication | stopped | partial | sleep
  aripiprazole | medication | stopped | mixed | appetite_weight, anxiety
  guanfacine | medication | ongoing | partial | neurological, sleep
  comprehensive behavioural intervention for tics | psychotherapy | planned | unknown
---
17m, [tourettes]{S diagnosis clin} plus [adhd]{S diagnosis clin}. Writing this for school credit kind of. [Clonodine]{T clonidine; stopped} when I was 10: [less [blinking]{S neurological improved}, more [sleeping in math]{S sleep side_effect}]{O partial; clonidine}, so my mom stopped that. [Abilify]{T aripiprazole; stopped} when I was 14 and [for like a year I had basically no [tics]{S neurological clin improved}]{O benefit; aripiprazole}, [but I [went from a M to a XXL]{S appetite_weight side_effect}]{O side_effect; aripiprazole} and [I'd [get this jumpy leg thing]{S anxiety side_effect} in church]{O side_effect; aripiprazole}, done with that one after coach said something about my weight. So now [guanfacine]{T guanfacine; ongoing; dose=3 mg; frequency=at dinner} 3 mg at dinner. [The [neck one]{S neurological improved} is like half]{O benefit; guanfacine}. [The [barking]{S neurological} didn't change]{O no_benefit; guanfacine}. [I can [sit through chem]{S functioning improved} though]{O benefit; guanfacine}. [Got [dizzy]{S neurological side_effect} at practice a couple times]{O side_effect; guanfacine; neutral} so I drink more water. [If I nap I'm [gone]{S sleep fig side_effect} for 3 hrs]{O side_effect; guanfacine}. There's a [habit training thing]{T comprehensive behavioural intervention for tics; planned} called [CBIT]{T comprehensive behavioural intervention for tics; planned}, starting in June over zoom. People ask if the swearing thing is real, for me no. My uncle has [tics]{S neurological clin other} and just lives with it.

=== 1762-borderline
title: Lamictal for BPD? eh
genre: review
layout: form fields
condition: borderline personality disorder
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
treatment: lamotrigine
rating: 4
round: 5
ledger:
  sertraline | medication | tried | no_response
  quetiapine | medication | stopped | worse | sleep, hopelessness, suicidality
  lamotrigine | medication | stopped | no_response | sleep
  dialectical behaviour therapy | psychotherapy | ongoing | response
  cold shower | other | ongoing | partial
---
Reason: [borderline]{S diagnosis clin}, [moods up and down ten times a day]{S mood}

Side effects: [[insomnia]{S sleep clin side_effect} if taken at night]{O side_effect; lamotrigine; neutral}. [no [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}

Comments: There isn't a tablet for this but they keep having a go. [[Zoloft]{T sertraline; tried}, water off a duck]{O no_benefit; sertraline}. [[Seroquel]{T quetiapine; stopped} 300, I [slept through shifts]{S sleep side_effect}, [hated myself]{S hopelessness worsened side_effect} for it and [cut]{S suicidality worsened side_effect} more not less]{O worsening; quetiapine}, off that after four months. Then eleven months on [Lamictal]{T lamotrigine; stopped; duration=eleven months; dose=200}, up to 200, slowly slowly. [I'd love to tell you. My partner says I was the same girl]{O no_benefit; lamotrigine}. [Same [screaming matches]{S anger}, same [empty]{S anhedonia fig} Sundays]{O no_benefit; lamotrigine}. When my script ran out in Feb I didn't ring up. [No difference going off, none]{O tolerated; lamotrigine}. What actually shifted things is [DBT]{T dialectical behaviour therapy; ongoing; duration=14 months}, 14 months now. [I haven't [hurt myself]{S suicidality improved} since last August]{O benefit; dialectical behaviour therapy}. [I can [walk out of a fight]{S anger improved}]{O benefit; dialectical behaviour therapy}. And [cold showers]{T cold shower; ongoing} when it's [boiling over]{S anger fig}, [they bring it down a notch]{O partial; cold shower}. My facilitator Jo has a bell she rings, drives us nuts, love her.

=== 1763-depression
title: Ketamine lozenges by mail
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: ketamine
rating: 6
round: 5
ledger:
  escitalopram | medication | tried | no_response
  bupropion | medication | ongoing | partial
  ketamine | medication | stopped | partial | mania_psychosis, other_physical, sleep, gastrointestinal
  psilocybin | medication | planned | unknown
---
Background: three years of nothing sticks. [[Lexapro]{T escitalopram; tried} zero]{O no_benefit; escitalopram}, [[Wellbutrin]{T bupropion; ongoing; dose=300} 300 [gets me out of bed]{S functioning improved} and that's where it ends]{O partial; bupropion}. A box comes with six [troches]{T ketamine; stopped; sessions=six}, an eye mask and a journal with a lotus on it. You swish for seven minutes, it tastes like a tire. [I [left my own kitchen]{S mania_psychosis fig side_effect} for an hour]{O side_effect; ketamine}. [Had to [pee]{S other_physical side_effect} every 20 minutes for two days]{O side_effect; ketamine}. [The morning after number two I [wanted eggs]{S appetite_weight improved}. I [wanted to hear music]{S anhedonia improved}]{O benefit; ketamine}. [Lasted till about Sunday each time]{O partial; ketamine}. [By the fifth one it was just a [nap]{S sleep side_effect} with a [bad taste]{S gastrointestinal side_effect}]{O no_benefit; ketamine}. Did the six and let the subscription die, I can't be paying $250 for four good days. The guide on zoom was sweet but she kept calling it my journey. I read about [mushrooms]{T psilocybin; planned}, Oregon has a place, my sister in law says she will drive. My cousin got the real [infusions]{T ketamine infusions (medication); other} at a hospital and [went back to work]{S functioning improved other}, so maybe its the route.

=== 1764-schizophrenia
title: Invega / Abilify Maintena comparison
genre: review
layout: one paragraph
condition: schizophrenia
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: aripiprazole long-acting injection
rating: 8
round: 5
ledger:
  risperidone | medication | stopped | mixed | anhedonia, sexual
  aripiprazole long-acting injection | medication | ongoing | response | anxiety, pain
  clonazepam | medication | stopped | response
  peer specialist | support | ongoing | unknown
---
I used to [think the mailman was in on it]{S mania_psychosis}. [[Risperdal pills]{T risperidone; stopped} got rid of the [mailman]{S mania_psychosis fig improved}]{O benefit; risperidone} [and got rid of me too, I [had no thoughts]{S anhedonia fig side_effect} and [no wood]{S sexual fig side_effect}]{O side_effect; risperidone}, also I forgot them half the time. Then I was off everything for one summer and [[ended up on my roof]{S mania_psychosis fig withdrawal}]{O withdrawal; risperidone}. Since then I get [Maintena]{T aripiprazole long-acting injection; ongoing; dose=400; frequency=once a month} 400 in the arm once a month. [First two months I [paced]{S anxiety side_effect} a groove in the carpet]{O side_effect; aripiprazole long-acting injection}, they gave me a bit of [klonopin]{T clonazepam; stopped} for it, [that did the trick]{O benefit; clonazepam}, stopped by summer. [Arm is [sore]{S pain side_effect} for a day]{O side_effect; aripiprazole long-acting injection; neutral}. [I [read a book]{S cognition improved}, a whole one, about sharks]{O benefit; aripiprazole long-acting injection}. [I [trust my sister]{S mania_psychosis improved} with my keys]{O benefit; aripiprazole long-acting injection}. [[Sleep]{S sleep improved} like normal people]{O benefit; aripiprazole long-acting injection}. A [peer guy]{T peer specialist; ongoing} named Dre takes me for tacos, he's had [Abilify]{T aripiprazole (medication); other} too. Only thing is if you go late by two weeks you gotta take pills again. Eight.

=== 1765-depression
title: St Johns Wort (yes i know its not a drug)
genre: review
layout: short paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: St John's wort
rating: 6
round: 5
ledger:
  sertraline | medication | declined | unknown
  St John's wort | supplement | stopped | partial | other_physical
  5-HTP | supplement | stopped | no_response | gastrointestinal
  vitamin D | supplement | ongoing | unknown
  parkrun | lifestyle | ongoing | partial
---
Didn't want it on my record so said no to [sertraline]{T sertraline; declined} and bought this. Six weeks at 300mg three times a day. [Definately a bit [lighter]{S mood fig improved}, singing along in the van and that]{O partial; St John's wort}. [But the sun did for me, [bright red arms]{S other_physical side_effect} in Lidl car park, in April]{O side_effect; St John's wort}. Then the surgery said it messes with the pill, so I gave over. [5-HTP]{T 5-HTP; stopped} next, [gave me the [squits]{S gastrointestinal side_effect}]{O side_effect; 5-HTP} [and not a smile]{O no_benefit; 5-HTP}. Now it's [vit D]{T vitamin D; ongoing} and [parkrun]{T parkrun; ongoing; frequency=of a Saturday} of a Saturday. [[Parkrun]{T parkrun; ongoing} does something for about a day and a half]{O partial; parkrun}. [I'm not fixed]{O partial; overall}. [I'm [not under the duvet]{S functioning improved} either]{O partial; overall}. Mum reckons I should go back to the doctor. She would, she's been on [citalopram]{T citalopram (medication); other} since I was in nappies.

=== 1766-insomnia-anxiety
title: Doxepin 6mg / Silenor
genre: review
layout: form fields
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: doxepin
rating: 9
round: 5
ledger:
  temazepam | medication | stopped | mixed | cognition
  doxepin | medication | ongoing | response | gastrointestinal
  blackout curtains | other | ongoing | partial
  sleep apnea mouthpiece | procedure | declined | unknown
---
Condition: [waking at 3 am]{S sleep} for 9 years

Side effects: [[dry throat]{S gastrointestinal side_effect}, that's it]{O side_effect; doxepin; neutral}

Comments: [[Restoril]{T temazepam; stopped} worked the first year, I'll say it did]{O benefit; temazepam}. [Then I'd [wake]{S sleep} anyhow]{O partial; temazepam} [and [couldn't recall the news I'd just watched]{S cognition side_effect}]{O side_effect; temazepam}, my daughter said enough and we came off over two months. [[Jumpy]{S anxiety withdrawal} the whole of May]{O withdrawal; temazepam}. [Six of this, an hour before bed, on an empty stomach, and since about day nine I [sleep to 5:45]{S sleep improved}]{O benefit; doxepin}. [I get up and I'm a [pleasant person]{S anger improved}]{O benefit; doxepin}. [No [walking about]{S sleep absent side_effect} no [raiding the icebox]{S appetite_weight absent side_effect}]{O tolerated; doxepin}. [[Blackout curtains]{T blackout curtains; ongoing} helped some too]{O partial; blackout curtains}. Dentist wanted to sell me a [mouthpiece]{T sleep apnea mouthpiece; declined} for apnea, never had [apnea]{S diagnosis clin absent}. Watch the price, the capsule is $14 generic but the little 6 mg tablets are $280. Not all pharmacists know that.

=== 1767-smoking-depression
title: Chantix and my head
genre: review
layout: one paragraph
condition: nicotine dependence with depression history
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: varenicline
rating: 5
round: 5
ledger:
  nicotine patch | medication | tried | no_response | sleep
  hypnotherapy | psychotherapy | tried | no_response
  sertraline | medication | ongoing | partial
  varenicline | medication | stopped | mixed | gastrointestinal, sleep, mood, anger, suicidality
---
22 years, [pack and a half]{S substance_use}. [[Patches]{T nicotine patch; tried}, [nightmares]{S sleep side_effect} and I [smoked]{S substance_use} around them]{O no_benefit; nicotine patch}. [Hypnosis]{T hypnotherapy; tried} with a guy above the vape shop, [no]{O no_benefit; hypnotherapy}. I've had [depression]{S diagnosis clin} since high school, [[sertraline]{T sertraline; ongoing} does an ok job on it]{O partial; sertraline}, and the doctor said [Chantix]{T varenicline; stopped} is fine with that. [Day 8 the [cigarettes]{S substance_use improved} tasted like a wet ashtray and I just stopped. Just like that]{O benefit; varenicline}. [I [havent smoked]{S substance_use improved} in 11 months]{O benefit; varenicline}. So thats five stars. [Now take four away for weeks 3 through 9: [gagging]{S gastrointestinal side_effect}, [dreams in color with people I buried]{S sleep side_effect}, [biting my husband's head off]{S anger fig side_effect}]{O side_effect; varenicline}. [I got [darker]{S mood fig worsened side_effect} than I've been since I was 16]{O worsening; varenicline}. [I stood on the dock one night and [made plans]{S suicidality worsened side_effect}]{O worsening; varenicline}. Told him, quit the [pill]{T varenicline; stopped; ended=week 9} at week 9. [Took about a month to [feel like me]{S mood fig improved}]{O partial; varenicline}. I don't regret it exactly. It's right on the sheet, I just thought it meant someone else. My sister took [Chantix]{T varenicline (medication); other}, no problem.

=== 1768-anxiety
title: Gabapentin, day six
genre: review
layout: short paragraph
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: unknown
treatment: gabapentin
rating: 6
round: 5
ledger:
  lorazepam | medication | stopped | partial
  gabapentin | medication | ongoing | unknown | neurological, sleep
  fluvoxamine | medication | planned | unknown
---
Only on day 6 so grain of salt. Doc is trying [gabba]{T gabapentin; ongoing; dose=300; frequency=3x} 300 3x in place of the [Ativan]{T lorazepam; stopped} that I gave up last month. [[Ativan]{T lorazepam; stopped} took the edge off and then it bit me, more [anxious]{S anxiety worsened} in between]{O partial; lorazepam}. So far: [[drunk legs]{S neurological fig side_effect}, [dozing]{S sleep side_effect} at red lights (don't)]{O side_effect; gabapentin}. [Anxiety]{S anxiety clin} wise I can't say yet. She has [Luvox]{T fluvoxamine; planned} up her sleeve if not. [No [mood]{S mood absent side_effect} stuff]{O tolerated; gabapentin}. Ask me at Halloween.

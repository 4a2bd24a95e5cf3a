=== 746-depression
title: Prozac 20mg, 2 years
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: fluoxetine
rating: 3/5
round: 2
ledger:
  fluoxetine | medication | stopped | response | sleep, sexual, anxiety, appetite_weight
---
Reason for taking: [Depression]{S diagnosis clin}, [OCD]{S diagnosis clin}

Side effects: [[jittery]{S anxiety side_effect} at first, [insomnia]{S sleep clin side_effect}, [delayed orgasm]{S sexual side_effect}, [lost 8 lbs]{S appetite_weight side_effect}]{O side_effect; fluoxetine}

Comments: [First month nothing]{O no_benefit; fluoxetine}. [Then one day I was [singing in the shower]{S mood improved} and realised the [cloud]{S mood fig improved} was gone]{O benefit; fluoxetine}. [Stopped [checking the locks]{S anxiety improved} 20 times a night too]{O benefit; fluoxetine}. [I felt so good that I figured I was cured]{O benefit; fluoxetine} and quit cold turkey last summer, dumb. [No [withdrawals]{S other absent withdrawal} since it stays in your system so long]{O tolerated; fluoxetine}. [But by October it was all back, the [locks]{S anxiety fig withdrawal}, the [crying]{S mood withdrawal}, [not showering]{S functioning withdrawal}]{O withdrawal; fluoxetine}. Calling my doc Monday to ask to go back on [Prozac]{T fluoxetine; planned}. You need to know some people have to be on [antidepressants]{T antidepressants (medication); general} for life and that's ok.

=== 747-panic-disorder
title: Seroxat/Paxil
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: panic disorder
area: mental
english: British
narrator: patient
split: train
overall: unknown
treatment: paroxetine
rating: 1/5
round: 2
ledger:
  paroxetine | medication | ongoing | mixed | appetite_weight, sexual, energy, other_physical, anhedonia
  fluoxetine | medication | planned | unknown
---
Reason for taking: [Panic disorder]{S diagnosis clin}

Side effects: [[weight gain]{S appetite_weight side_effect}, [sweats]{S other_physical side_effect}, [zero sex drive]{S sexual side_effect}, [tired]{S energy side_effect}, [dont care about anything]{S anhedonia side_effect}]{O side_effect; paroxetine}

Comments: Been on it since 2004. [It did stop the [panic attacks]{S anxiety improved}, I havent had a full one in years]{O benefit; paroxetine}. But I want my life back. [Tried to come off three times and each time got [electric shocks]{S neurological fig withdrawal} in the head, [vertigo]{S neurological clin withdrawal}, [nightmares]{S sleep withdrawal}, [couldnt walk straight]{S neurological withdrawal}]{O withdrawal; paroxetine}. GP told me its not addictive and that [withdrawal]{S other general withdrawal} lasts 2 weeks max. TWO WEEKS!! Now trying again with the liquid, going down 1 mg every month, currently 13mg. When I get to 10 they will swap me to [fluoxetine]{T fluoxetine; planned}. I wish Id been told in 2004.

=== 748-depression
title: Trintellix
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: vortioxetine
rating: 4/5
round: 2
ledger:
  sertraline | medication | tried | no_response
  desvenlafaxine | medication | tried | no_response
  duloxetine | medication | tried | no_response
  vortioxetine | medication | ongoing | response | gastrointestinal, other_physical
---
REASON: [MDD]{S diagnosis clin}

SIDE EFFECTS: [[nausea]{S gastrointestinal clin side_effect} (bad), [itching]{S other_physical side_effect}, [gas]{S gastrointestinal side_effect}]{O side_effect; vortioxetine}

COMMENTS: [[Zoloft]{T sertraline; tried}, [Pristiq]{T desvenlafaxine; tried}, [Cymbalta]{T duloxetine; tried}... none of them did a thing]{O no_benefit; sertraline, desvenlafaxine, duloxetine}. Insurance denied this twice and my doctor had to write a letter. [First 3 weeks I wanted to [puke]{S gastrointestinal side_effect} every day from 9 to 11]{O side_effect; vortioxetine}. Take it with a real meal, not a banana. [By week 6 the [nausea]{S gastrointestinal clin improved side_effect} was gone]{O tolerated; vortioxetine} and [I was [making plans for the weekend]{S functioning improved} like a person]{O benefit; vortioxetine}. [[Sex drive is normal]{S sexual absent side_effect} which is a first]{O tolerated; vortioxetine}.

=== 749-depression
title: Pristiq 50
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
treatment: desvenlafaxine
rating: 3/5
round: 2
ledger:
  desvenlafaxine | medication | ongoing | partial | other_physical, sexual, anger
---
Reason: [depression]{S diagnosis clin} after divorce

Side effects: [[sweating]{S other_physical side_effect}, [no libido]{S sexual clin side_effect} (not that it matters), [short temper]{S anger side_effect}]{O side_effect; desvenlafaxine}

Comments: [Was great for a year, took the edge off everything]{O partial; desvenlafaxine}. [Last few months it feels like it has stopped working]{O no_benefit; desvenlafaxine}, [I'm back to [staring at the wall]{S functioning} on Sundays]{O no_benefit; desvenlafaxine}. [Upped my dose to 100 and only got more [sweaty]{S other_physical side_effect worsened}]{O side_effect; desvenlafaxine}. Should I change or stick it out? My sister says ask the doctor, the doctor says its up to me.

=== 750-anxiety
title: BuSpar
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: buspirone
rating: 2/5
round: 2
ledger:
  buspirone | medication | tried | no_response | neurological
  benzodiazepines | medication | declined | unknown
---
Reason for Taking: [anxiety]{S anxiety clin}, [overthinking]{S anxiety}

Side Effects: [[dizzy]{S neurological side_effect} for an hour after every dose, [brain zaps]{S neurological fig side_effect}, [ringing ears]{S neurological side_effect}]{O side_effect; buspirone}

Comments: [8 weeks, 30mg a day, might as well been tic tacs]{O no_benefit; buspirone}. [Still [up at 2am]{S sleep} [going over every word I said]{S anxiety}]{O no_benefit; buspirone}. They offered [benzos]{T benzodiazepines; declined} but my dad got [hooked]{S substance_use fig other} on [Xanax]{T alprazolam (medication); other} so that's a no from me.

=== 751-panic-disorder
title: klonopin
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
  propranolol | medication | tried | no_response
  hydroxyzine | medication | tried | no_response
  clonazepam | medication | ongoing | mixed | cognition, energy
  diazepam | medication | planned | unknown
---
reason for taking: [panic]{S anxiety}, [shortness of breath]{S other_physical}

side effects: [[memory loss]{S cognition side_effect}, [foggy]{S cognition fig side_effect}, [tired]{S energy side_effect}]{O side_effect; clonazepam}

comments: [worked within 20 min the very first time]{O benefit; clonazepam} when [[propranolol]{T propranolol; tried} and [vistaril]{T hydroxyzine; tried} did nothing]{O no_benefit; propranolol, hydroxyzine}. that was 9 yrs ago. [tolerance crept up, .5 then 1 then 2 and now I just take it to feel normal]{O no_benefit; clonazepam}. [between doses I get [shakes]{S neurological withdrawal} and [burning skin]{S neurological withdrawal}]{O withdrawal; clonazepam}. new dr wants me off and will cross me over to [valium]{T diazepam; planned} starting feb 1 and then cut 5% every two weeks. scared of [seizures]{S neurological possible withdrawal}. not a bad drug for short term, just dont let them leave you on it.

=== 752-bipolar-depression
title: Latuda
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: bipolar depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: lurasidone
rating: 2/5
round: 2
ledger:
  lamotrigine | medication | ongoing | partial
  lurasidone | medication | stopped | partial | anxiety, gastrointestinal, neurological, energy
  cariprazine | medication | planned | unknown
---
Reason for taking: [bipolar depression]{S diagnosis clin}

Side effects: [[restless]{S anxiety side_effect}, [nauseous]{S gastrointestinal side_effect}, [face twitching]{S neurological side_effect}, [sleepy]{S energy side_effect} an hour after dose]{O side_effect; lurasidone}

Comments: Needs 350 calories of food with it at night or it doesn't absorb. [It lifted the [depression]{S mood clin improved} maybe 40% for about 3 months]{O partial; lurasidone}. [Then my [eye and cheek started jumping]{S neurological side_effect}]{O side_effect; lurasidone}. Psychiatrist pulled me off that same week because of [TD]{S neurological clin possible side_effect} and [it went away]{O tolerated; lurasidone}. I stay on [Lamictal]{T lamotrigine; ongoing} [which helps the [highs]{S mania_psychosis fig improved} only]{O partial; lamotrigine}. Next is [Vraylar]{T cariprazine; planned} when the prior auth comes. My copay was $40.

=== 753-schizoaffective-disorder
title: Risperdal
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: schizoaffective disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: risperidone
rating: 1/5
round: 2
ledger:
  risperidone | medication | ongoing | mixed | other_physical, sexual, appetite_weight, energy, anhedonia
  aripiprazole | medication | not_tried | unknown
---
Reason for taking: [schizoaffective]{S diagnosis clin}

Side effects: [[man boobs]{S other_physical side_effect}, [leaking milk]{S other_physical side_effect}, [cant get it up]{S sexual fig side_effect}, [weight]{S appetite_weight side_effect}, [slow]{S energy side_effect}, [no feelings]{S anhedonia side_effect}]{O side_effect; risperidone}

Comments: I am 26 and I have this. [The [voices]{S mania_psychosis improved} are quieter yes]{O benefit; risperidone}. Consultant said the [chest]{S other_physical side_effect} is just [weight]{S appetite_weight side_effect} and would not do the prolactin test. I asked for [Abilify]{T aripiprazole; not_tried} which a lad on my ward got and it sorted his, they said no while I am [stable]{S mania_psychosis improved}. [Side effects outweigh benefits]{O side_effect; risperidone}.

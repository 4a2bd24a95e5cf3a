=== 1601-depression
title: sertralene
genre: review
layout: one paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: sertraline
rating: 10
round: 4
ledger:
  citalopram | medication | stopped | unknown | energy
  sertraline | medication | ongoing | response
---
not one for writing reviews but here goes. lost my job and my nan same month, [couldnt eat]{S appetite_weight}, [didnt leave my room for 6 weeks]{S functioning}. doctor gave me [citalopram]{T citalopram; stopped}, [took it four days, felt like a [zombie]{S energy fig side_effect}]{O side_effect; citalopram}, rang up and they swapped it. [sertralene]{T sertraline; ongoing; dose=50 then 100} 50 then 100. [first week was rough as they say it will be]{O side_effect; sertraline; neutral}. [no [sickness]{S gastrointestinal absent side_effect} though]{O tolerated; sertraline}. [week 4 I [had a shower]{S functioning improved} without being told]{O benefit; sertraline}. [now I'm [on the tills at Aldi]{S functioning improved}, [got me own place]{S functioning improved}, [sleeping fine]{S sleep improved}]{O benefit; sertraline}. dont listen to your mates saying [happy pills]{T antidepressants (medication); general}. my mate Dean says its for weak people and he [drinks 8 cans a night]{S substance_use other}. [10/10 would have been dead without it]{O benefit; sertraline}.

=== 1602-depression
title: Zoloft for depression
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: sertraline
rating: 3
round: 4
ledger:
  sertraline | medication | stopped | mixed | anhedonia, sexual, other_physical
  bupropion | medication | ongoing | response | other_physical
---
Side effects: [[No feelings]{S anhedonia side_effect}, [no libido]{S sexual clin side_effect}, [night sweats]{S other_physical side_effect}, [grinding my teeth]{S other_physical side_effect}, [cracked a molar]{S other_physical side_effect}]{O side_effect; sertraline}

Comments: To be fair to it, [the [crying]{S mood improved} stopped in a month and I quit [calling out of work]{S functioning improved}]{O benefit; sertraline}. But [I was walking around like a [houseplant]{S anhedonia fig side_effect}]{O side_effect; sertraline}. [My kid got a scholarship and I [thought ok]{S anhedonia side_effect}]{O side_effect; sertraline}. 2 yrs of that. Asked my doctor about [Wellbutrin]{T bupropion; planned} because a lady at church takes it. [We did the cross over, one down one up, and it was easy, no [zaps]{S neurological fig absent withdrawal}]{O tolerated; sertraline}. [The [color]{S anhedonia fig improved} came back on [Wellbutrin]{T bupropion; ongoing}]{O benefit; bupropion}. [My [ears ring]{S other_physical side_effect} a little]{O side_effect; bupropion; neutral}. [My [husband is happy]{S sexual fig improved side_effect} if you know what I mean]{O benefit; bupropion}. [So [Zoloft]{T sertraline; stopped} saved me and then it had to go]{O benefit; sertraline; mixed}. I know people who stay on it 20 years and feel normal.

=== 1603-anxiety-depression
title: Trintellix 20
genre: review
layout: one paragraph
condition: anxiety and depression
area: mental
english: American
narrator: patient
split: test
overall: partly_improved
treatment: vortioxetine
rating: 5
round: 4
ledger:
  escitalopram | medication | tried | partial | appetite_weight
  venlafaxine | medication | tried | no_response | other_physical
  vortioxetine | medication | ongoing | mixed | gastrointestinal
  ondansetron | medication | tried | response
---
I've been round the block. [[Lex]{T escitalopram; tried} was decent for the [anxiety]{S anxiety clin} part]{O partial; escitalopram} but [[30 lbs]{S appetite_weight side_effect}]{O side_effect; escitalopram}. [[Effexor]{T venlafaxine; tried}, nope]{O no_benefit; venlafaxine}, [just [sweaty]{S other_physical side_effect}]{O side_effect; venlafaxine} [and still [sad]{S mood}]{O no_benefit; venlafaxine}. [So far on this one my [thinking is sharp]{S cognition fig improved}, I'm the [quick one in meetings]{S cognition improved} now]{O benefit; vortioxetine} and [the [depression]{S diagnosis clin improved} has lifted maybe all the way]{O benefit; vortioxetine}. The [anxiety]{S anxiety clin worsened} tho. [It's worse, I [wake up at 5]{S sleep} with my [stomach in a fist]{S anxiety fig}]{O worsening; vortioxetine}. [The [nausea]{S gastrointestinal clin side_effect} almost made me quit]{O side_effect; vortioxetine}, [they gave me [Zofran]{T ondansetron; tried} and that fixed it]{O benefit; ondansetron}. [Now is it better on balance... 51/49]{O partial; vortioxetine}. [Four out of ten days are good days]{O partial; overall}. Somebody above wrote that it's the same as [Prozac]{T fluoxetine (medication); general}, it isn't.

=== 1604-premenstrual
title: Prozac two weeks on, two weeks off
genre: review
layout: side effects then comments
condition: premenstrual dysphoric disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: fluoxetine
rating: 5
round: 4
ledger:
  birth control pill | medication | tried | worse
  vitex | supplement | tried | no_response
  fluoxetine | medication | ongoing | response | gastrointestinal, sleep
---
Side effects: [a little [queasy]{S gastrointestinal side_effect} on day one of each round, [yawns]{S sleep side_effect}, otherwise nope]{O side_effect; fluoxetine; neutral}

Comments: [PMDD]{S diagnosis clin} is real. Ten days a month I [wanted to die]{S suicidality} and [threw plates]{S anger}. [The [pill]{T birth control pill; tried} ([Yaz]{T birth control pill; tried}) made it the whole month]{O worsening; birth control pill}. [[Vitex]{T vitex; tried} from the health store did zip]{O no_benefit; vitex}. Now from day 14 until I bleed I take 20mg. [Works right away]{O benefit; fluoxetine} which the doctor says is not how it works for [depression]{S diagnosis clin general}. [Cycle one I only [yelled]{S anger improved} once]{O benefit; fluoxetine}. [Cycle three my son asked if grandma had moved in because I was so [nice]{S anger improved}]{O benefit; fluoxetine}. [No problem stopping each month]{O tolerated; fluoxetine}. My friend has to take hers every day or she gets the [spins]{S neurological fig withdrawal other}. Still taking it 3 years in.

=== 1605-depression
title: Spravato
genre: review
layout: one paragraph
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: esketamine
rating: 8
round: 4
ledger:
  antidepressants | medication | tried | no_response
  transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  esketamine | medication | ongoing | response | mania_psychosis, gastrointestinal
  duloxetine | medication | ongoing | unknown
---
58 sessions in. [I'd been through nine [ADs]{T antidepressants; tried} since 1998 and couldn't tell you the difference between any of them]{O no_benefit; antidepressants}. [[TMS]{T transcranial magnetic stimulation; tried; sessions=36} 36 visits [bumped me up]{S mood fig improved} some]{O partial; transcranial magnetic stimulation} and [gave me [jaw pain]{S pain side_effect}]{O side_effect; transcranial magnetic stimulation}. [Spravato]{T esketamine; ongoing; sessions=58} you go sit in a recliner two hours with a blood pressure cuff on. [You get [floaty]{S mania_psychosis fig side_effect}, the [ceiling breathes]{S mania_psychosis fig side_effect}, [nauseous]{S gastrointestinal clin side_effect} if you had lunch]{O side_effect; esketamine; neutral}. I take [Cymbalta]{T duloxetine; ongoing} with it because insurance says you must. [First 4 visits nothing]{O no_benefit; esketamine}. [Visit 5, drove home (well, was driven) and I [wanted tacos]{S anhedonia improved}. I [hadn't wanted a thing]{S anhedonia} since Obama]{O benefit; esketamine}. [Now every 2 weeks keeps me [out of bed]{S functioning improved} and [not thinking about the rope]{S suicidality fig improved}]{O benefit; esketamine}. [When the clinic closed for a flood I [slid back]{S mood fig worsened} by day 20]{O withdrawal; esketamine}. Need a ride every time, that's the downside. My copay is $10, I've heard of others paying hundreds.

=== 1606-sleep
title: Belsomra
genre: review
layout: side effects then comments
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: suvorexant
rating: 4
round: 4
ledger:
  zolpidem | medication | stopped | partial | anxiety
  doxylamine | medication | tried | unknown | gastrointestinal
  suvorexant | medication | ongoing | partial | sleep, neurological
---
Side effects: [[Vivid dreams]{S sleep side_effect} (not scary), [weak knees]{S neurological side_effect} if I fight it]{O side_effect; suvorexant; neutral}

Comments: Was on [Ambien]{T zolpidem; stopped; duration=12 yrs} 12 yrs. [Great at first, then by the end 10mg gave me [3 hrs]{S sleep}]{O partial; zolpidem} and [I was [scared to go on vacation without it]{S anxiety side_effect}]{O side_effect; zolpidem}. [Getting off was a week of [staring at the fan]{S sleep withdrawal}]{O withdrawal; zolpidem}. [Store brand [Unisom]{T doxylamine; tried}, [mouth dry as dust]{S gastrointestinal fig side_effect}]{O side_effect; doxylamine}. This doesn't knock you out, you just sort of lose interest in being awake. [I get [5 1/2 to 6]{S sleep improved}]{O partial; suvorexant}. [Some nights it doesn't do squat]{O no_benefit; suvorexant}. [I'm not [groggy]{S sleep absent side_effect} after]{O tolerated; suvorexant}. [Husband says I [don't snore]{S sleep improved} with it]{O benefit; suvorexant}, he's deaf in one ear though. People with [narcolepsy]{S diagnosis clin general} can't have it.

=== 1607-adhd
title: Clonidine
genre: review
layout: one paragraph
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: clonidine
rating: 7
round: 4
ledger:
  methylphenidate | medication | stopped | mixed
  habit reversal training | psychotherapy | tried | partial
  clonidine | medication | ongoing | response | gastrointestinal, sleep
---
Adult with [ADHD]{S diagnosis clin} and [tics]{S neurological clin}. [[Ritalin]{T methylphenidate; stopped} sorted the [concentration]{S cognition improved}]{O benefit; methylphenidate} and [set the [tics]{S neurological clin worsened} off like fireworks]{O worsening; methylphenidate}, so that got binned. [I did a short course of [habit reversal]{T habit reversal training; tried} with a nurse in Leeds, cut the [shoulder one]{S neurological improved} down a bit]{O partial; habit reversal training}. [Clonidine]{T clonidine; general} is an old [blood pressure tablet]{T clonidine; general}. [First fortnight I [fell asleep]{S sleep side_effect} in the 9am meeting]{O side_effect; clonidine}. [That passed]{O tolerated; clonidine}. [Now the [tics]{S neurological clin improved} are down to a sniff and a blink]{O benefit; clonidine}, [and I [can sit still in the cinema]{S functioning improved}]{O benefit; clonidine}. [[Dry mouth]{S gastrointestinal side_effect} remains]{O side_effect; clonidine}. My son is on the same dose but I've no idea yet how he gets on. Never ever stop it suddenly, [I ran out on a Bank Holiday and my [blood pressure shot up]{S other_physical withdrawal}]{O withdrawal; clonidine}.

=== 1608-anxiety
title: Venlafaxine
genre: review
layout: side effects then comments
condition: anxiety
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: venlafaxine
rating: 4
round: 4
ledger:
  citalopram | medication | tried | no_response
  fluoxetine | medication | tried | worse | anxiety
  venlafaxine | medication | ongoing | response | other_physical, gastrointestinal
  psychotherapy | psychotherapy | ongoing | response
---
Side effects: [Bit [sweaty]{S other_physical side_effect}, bit [constipated]{S gastrointestinal side_effect}]{O side_effect; venlafaxine; neutral}. [No [weight gain]{S appetite_weight absent side_effect}, no [headaches]{S pain absent side_effect}]{O tolerated; venlafaxine}

Comments: [Third time lucky]{O benefit; venlafaxine}. [[Citalopram]{T citalopram; tried} I might as well have sucked a polo mint]{O no_benefit; citalopram}. [[Fluoxetine]{T fluoxetine; tried} had me [pulling my hair out]{S anxiety fig side_effect}]{O worsening; fluoxetine}. Went onto this in January at 75, up to 150 in March. [Quite quickly the [constant sick feeling]{S anxiety improved} I've had since school went]{O benefit; venlafaxine}. [I [drove over the Severn Bridge]{S functioning improved}, first time in 9 years!]{O benefit; venlafaxine}. Also paying for a [therapist]{T psychotherapy; ongoing} at £55 a go, [she's the reason I [can tell my mother no]{S functioning improved}]{O benefit; psychotherapy}. My friend couldn't get off [venlafaxine]{T venlafaxine; other} and had to be [admitted]{T hospital admission (care_setting); other}. [I forget one and by evening I'm [swimmy-headed]{S neurological fig withdrawal}]{O withdrawal; venlafaxine}. Plan is a year then see.

=== 1609-depression
title: Emsam patch
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
treatment: selegiline
rating: 6
round: 4
ledger:
  bupropion | medication | tried | no_response
  duloxetine | medication | tried | no_response
  vortioxetine | medication | tried | no_response
  selegiline | medication | ongoing | partial | other_physical, sleep
---
I wear a [patch]{T selegiline; ongoing; dose=9mg} on my hip, 9mg. [After [Wellbutrin]{T bupropion; tried}, [Cymbalta]{T duloxetine; tried} and [Trintellix]{T vortioxetine; tried} all failed]{O no_benefit; bupropion, duloxetine, vortioxetine} my psychiatrist got a little glint and said how do you feel about giving up pepperoni. At that dose you do have to watch what you eat (at 6 you don't). [[Skin is red]{S other_physical side_effect} where it sits, [awake at 4am]{S sleep side_effect} if I put it on late]{O side_effect; selegiline}. [I'm [more awake]{S energy improved}, I [return calls]{S functioning improved}, I [sit in the yard]{S functioning improved}]{O benefit; selegiline}. [It isn't a cure, [Sundays still get me]{S mood fig}]{O partial; selegiline}. $480 a month after the card ran out, so I cut corners, 5 days a week. [On the off days I'm [slower]{S energy withdrawal}]{O withdrawal; selegiline}. Doctors are scared of this class. My mom took a [pill]{T MAO inhibitors (medication); other} of the same family in the 70s and ate cheese daily, no harm done. I wouldn't.

=== 1610-bipolar
title: Caplyta
genre: review
layout: side effects then comments
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: lumateperone
rating: 5
round: 4
ledger:
  lamotrigine | medication | ongoing | partial
  lurasidone | medication | tried | unknown | anxiety
  lumateperone | medication | ongoing | response | sleep
  support group | support | ongoing | unknown
---
Side effects: [[Sleepy]{S sleep side_effect} 2 hrs after taking so I do it at night]{O side_effect; lumateperone; neutral}. [Nothing else, labs are clean]{O tolerated; lumateperone}

Comments: [Have been on [lamictal]{T lamotrigine; ongoing} for a decade, it stops the [mean depressions]{S mood fig improved} from killing me but I was always at 4/10]{O partial; lamotrigine}. [[Latuda]{T lurasidone; tried} made me [crawl the walls]{S anxiety fig side_effect}]{O side_effect; lurasidone}. Added this in April. [First week I woke up and the [lead blanket]{S energy fig improved} wasn't there]{O benefit; lumateperone}. [I [unpacked boxes]{S functioning improved} from a move in 2021]{O benefit; lumateperone}. My [support group]{T support group; ongoing} is split, some had [nausea]{S gastrointestinal clin other side_effect} and some got [up up up]{S mania_psychosis fig other side_effect}. [Not me, no [hypomania]{S mania_psychosis clin absent side_effect}]{O tolerated; lumateperone}. My PCP had never heard of it. Cost was a fight, three appeals. My brother who's [schizophrenic]{S diagnosis other} is on it too and it's so so for him.

=== 1950-depression
title: Effexor XR
genre: review
layout: form with fields (Reason / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
round: 5
overall: worse
treatment: venlafaxine
rating: 2
ledger:
  paroxetine | medication | stopped | response | appetite_weight
  venlafaxine | medication | ongoing | mixed | other_physical, sexual, sleep
  fluoxetine | medication | planned | unknown
  psychotherapy | psychotherapy | declined | unknown
---
Reason: [depression]{S diagnosis clin} & [anxiety]{S anxiety clin}
Side effects: [[BP went up]{S other_physical side_effect}, [sweating]{S other_physical side_effect}, [no orgasm]{S sexual side_effect}, [weird dreams]{S sleep side_effect}]{O side_effect; venlafaxine}
Comments: 225 mg, 9 years. [The first year I thought I'd been handed my life back]{O benefit; venlafaxine}. [I [drove across the country]{S functioning improved} by myself, me, who [couldn't do the grocery store]{S functioning}]{O benefit; venlafaxine}. [After that it was eight years of side effects]{O side_effect; venlafaxine}. Before it I was on [Paxil]{T paroxetine; stopped} and [that one did fine by me]{O benefit; paroxetine} except [I [outgrew my wedding ring]{S appetite_weight side_effect}]{O side_effect; paroxetine}; my old doctor retired and the new one changed everybody over.

[Be four hours late with the [capsule]{T venlafaxine; ongoing} and your [head buzzes]{S neurological withdrawal} when you look sideways]{O withdrawal; venlafaxine}. I tried to come down to 187 in the spring. [[Sobbing]{S mood withdrawal}, [wanted to hit people]{S anger withdrawal}, [dizzy]{S neurological withdrawal} on the stairs]{O withdrawal; venlafaxine}. Went right back up. [And the joke is I'm [depressed]{S mood} anyway, [more than I was at the start]{S mood worsened}]{O worsening; venlafaxine}. [I [cry in the shower]{S mood} where nobody hears]{O no_benefit; venlafaxine}.

Next month I'm asking about the [Prozac bridge]{T fluoxetine; planned} that people talk about on here. She'll say [therapy]{T psychotherapy; declined}, she always does, and I always say no. If you are starting this ask how you get off it before you get on it.

=== 1951-low-mood
title: CBT app from the NHS
genre: review
layout: app store review with stars
condition: depression
area: mental
english: British
narrator: patient
split: train
round: 5
overall: unchanged
treatment: CBT app
rating: 2/5
ledger:
  CBT app | psychotherapy | stopped | no_response
  counselling | psychotherapy | stopped | response
  citalopram | medication | ongoing | unknown | gastrointestinal, neurological
---
★★☆☆☆ nice colours
I was put on this while I wait for a person. Eight modules. A little badger asks how you feel from 1 to 5 and whatever you put he says well done for checking in. I did every module bar the last one. [Can't say I felt any different at the end to the start]{O no_benefit; CBT app}. [I already know my thoughts are unhelpful, writing it in a box doesn't get me out of bed]{O no_benefit; CBT app}. The videos freeze on older phones, support took 6 days to answer. Deleted it last Sunday.

For comparison, in 2016 I had proper [counselling]{T counselling; stopped; duration=a year} for a year when my marriage ended, and [that really did [get me back on my feet]{S functioning fig improved}]{O benefit; counselling}. Charity ran out of money, so it stopped. Last week the GP has also started me on [citalopram]{T citalopram; ongoing; started=Last week}, too early to tell, [so far just a [dicky tummy]{S gastrointestinal side_effect} and a bit [spaced out]{S neurological fig side_effect}]{O side_effect; citalopram}. Will update.

=== 1952-depression
title: Zoloft for 6 months, still crying
genre: review
layout: plain text review
condition: postpartum depression
area: mental
english: American
narrator: patient
split: train
round: 5
overall: unchanged
treatment: sertraline
rating: 4/10
ledger:
  sertraline | medication | ongoing | no_response | gastrointestinal, sleep
  buspirone | medication | ongoing | no_response
  brexpiprazole | medication | ongoing | no_response | anxiety, appetite_weight
  mothers' circle | support | ongoing | partial
  zuranolone | medication | planned | unknown
  placenta capsules | supplement | tried | no_response
---
Had my daughter in January. [PPD]{S diagnosis clin} hit at 3 weeks, I'd be nursing and [tears]{S mood} running in her hair.

25, 50, 100, 150, now 200. Its been six months and [I'm [still crying every single day]{S mood}]{O no_benefit; sertraline}. I know it can take a while, but come on. [The only thing I noticed for sure is [diarrhea]{S gastrointestinal side_effect} and [waking up at 4]{S sleep side_effect}]{O side_effect; sertraline}. My midwife kept on adding another. [First [Buspar]{T buspirone; ongoing}, then [Rexulti]{T brexpiprazole; ongoing}, three bottles on the counter and I feel about the same]{O no_benefit; sertraline, buspirone, brexpiprazole}. [On the [Rexulti]{T brexpiprazole; ongoing} I'm [restless]{S anxiety side_effect} and I [eat cereal at night]{S appetite_weight side_effect}]{O side_effect; brexpiprazole}. [Before that I even paid for the [placenta pills]{T placenta capsules; tried}, 300 bucks, don't bother]{O no_benefit; placenta capsules}.

[It has never made me [suicidal]{S suicidality clin absent side_effect}, never had [scary thoughts]{S anxiety absent} about the baby]{O tolerated; sertraline}. She is gaining great and I do love her, I'm just [so far away]{S anhedonia fig}.

The [moms' circle]{T mothers' circle; ongoing; frequency=Friday mornings} at the library, Friday mornings, [for that one hour I [breathe]{S anxiety fig improved}]{O partial; mothers' circle}. One of them got that [two week pill]{T zuranolone; other} and was [smiling]{S mood improved other} by the end. So I'm calling Monday to ask about it. [Zurzuvae]{T zuranolone; planned} I think its called. Does anyone know if insurance covers?

=== 1953-bipolar
title: seroquel 300mg
genre: review
layout: plain text review
condition: bipolar I disorder
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: quetiapine
rating: 6
ledger:
  lithium | medication | stopped | response | other_physical
  valproate | medication | tried | partial | other_physical, appetite_weight
  quetiapine | medication | ongoing | mixed | appetite_weight, other_physical, energy, cognition
  lurasidone | medication | planned | unknown
  hospital admission | care_setting | tried | unknown
---
10 yrs [bipolar 1]{S diagnosis clin}. 3 [inpatient stays]{T hospital admission; tried; sessions=3} before this med, zero since, [that's the review really]{O benefit; quetiapine}.

If you want the long version. [[Lithium]{T lithium; stopped} had me [steady]{S mood improved} for 6 years, best years I had]{O benefit; lithium}, [then my [thyroid went]{S other_physical side_effect} and [kidneys started to go]{S other_physical side_effect}]{O side_effect; lithium} so it was taken away. I still grieve that drug. [[Depakote]{T valproate; tried} stopped the [highs]{S mania_psychosis improved}, did zip for the [lows]{S mood}]{O partial; valproate}, [[lost hair]{S other_physical side_effect}, [gained a lot]{S appetite_weight side_effect}]{O side_effect; valproate}.

Serequel: [I [sleep]{S sleep improved}]{O benefit; quetiapine}. [No [voices]{S mania_psychosis improved}, no [spending]{S mania_psychosis improved}, no cops]{O benefit; quetiapine}. [The [downs]{S mood improved} are shallower, days instead of months]{O benefit; quetiapine}. The cost: [I'm [300 pounds]{S appetite_weight side_effect}, I was 190]{O side_effect; quetiapine}. [My A1C is [prediabetic]{S other_physical clin side_effect}]{O side_effect; quetiapine}. [Mornings I'm a [zombie]{S energy fig side_effect} until the second pot of coffee]{O side_effect; quetiapine}. [I used to play bass in three bands, now I [can't hold a song in my head]{S cognition side_effect}]{O side_effect; quetiapine}. Is it worth it? My wife says yes quicker than I do. They talk about [Latuda]{T lurasidone; planned} as the skinny one, we're doing a cross taper after the holidays if my labs are ok. I'm scared I'll [go up]{S mania_psychosis fig possible} again.

=== 1954-weight
title: Mounjaro stopped working for me
genre: review
layout: site review with fields
condition: type 2 diabetes
area: general
english: British
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: tirzepatide
rating: 3/5
ledger:
  metformin | medication | stopped | worse | gastrointestinal
  gliclazide | medication | tried | partial | appetite_weight, neurological
  slimming club | support | stopped | partial
  tirzepatide | medication | ongoing | partial | energy, gastrointestinal, other_physical
  cutting out bread | lifestyle | ongoing | unknown
  gastric bypass | procedure | planned | unknown
---
Reason for use: [type 2 diabetes]{S diagnosis clin} and [weight]{S appetite_weight}
How long: just under a year
Would you recommend? Not sure

[[Metformin]{T metformin; stopped} had me [on the toilet]{S gastrointestinal side_effect} all through my son's wedding]{O side_effect; metformin}, [sugars went up not down]{O worsening; metformin}, binned it. [Gliclazide]{T gliclazide; tried} [brought the numbers down a bit]{O partial; gliclazide}, [[hypos]{S neurological clin side_effect} and [more weight]{S appetite_weight side_effect}]{O side_effect; gliclazide}. Years of the [club with the scales]{T slimming club; stopped} in the church hall, [[two stone off]{S appetite_weight improved} and [two and a half back on]{S appetite_weight worsened}]{O partial; slimming club}, I packed it in.

Then the [jab]{T tirzepatide; ongoing}. [2.5 and 5 were wonderful, I [forgot about food]{S appetite_weight improved}, [three stone]{S appetite_weight improved} in five months]{O benefit; tirzepatide}. [HbA1c 71 to 48]{O benefit; tirzepatide}. [At 7.5 it slowed, at 10 it stopped]{O partial; tirzepatide}. [I've been the same weight since August and I'm [hungry]{S appetite_weight} by teatime]{O no_benefit; tirzepatide}. [[Tired]{S energy side_effect} as a dog the day after each one, [heartburn]{S gastrointestinal side_effect}, [freezing cold]{S other_physical side_effect}]{O side_effect; tirzepatide}. [Never actually [sick]{S gastrointestinal absent side_effect}, I was expecting to be]{O tolerated; tirzepatide}.

The nurse says give 15 a go. I've [cut out bread]{T cutting out bread; ongoing} in the meantime. My sister [lost seven stone]{S appetite_weight improved other} on [Ozempic]{T semaglutide (medication); other}, she doesn't half go on about it. I've asked to be put forward for the [bypass]{T gastric bypass; planned}.

=== 1955-schizophrenia
title: Review by his mum
genre: review
layout: plain text review
condition: schizophrenia
area: mental
english: Australian
narrator: relative
split: train
round: 5
overall: partly_improved
treatment: clozapine
rating: 7/10
ledger:
  olanzapine | medication | tried | partial | appetite_weight
  lurasidone | medication | tried | no_response
  paliperidone | medication | stopped | worse | anhedonia, neurological
  cannabis oil | other | stopped | worse
  clozapine | medication | ongoing | response | gastrointestinal, sleep, appetite_weight
  atropine drops | medication | ongoing | partial
  Thursday cooking group | support | declined | unknown
---
Writing for my son, 26, he won't do it himself. [Schizophrenia]{S diagnosis clin} since he was 18.

He has had [Zyprexa]{T olanzapine; tried}, [Latuda]{T lurasidone; tried} and the [paliperidone needle]{T paliperidone; stopped}. [The first took some of the [fear]{S anxiety improved} out of his face]{O partial; olanzapine} [and put [30 kilos]{S appetite_weight side_effect} on him]{O side_effect; olanzapine}. [The second, I couldn't tell you if he took it or not]{O no_benefit; lurasidone}. [The [needle]{T paliperidone; stopped} was cruel, he [shuffled]{S neurological side_effect}, he [dribbled]{S neurological side_effect}, [nobody home behind the eyes]{S anhedonia fig side_effect}]{O side_effect; paliperidone}, [and he was [more paranoid]{S mania_psychosis worsened} every week of it, he [taped up the vents]{S mania_psychosis worsened}]{O worsening; paliperidone}. We fought for a year to get it stopped. Then a mate gave him [hemp oil]{T cannabis oil; stopped}, [which sent him [right off]{S mania_psychosis fig worsened}]{O worsening; cannabis oil}, that went down the sink.

[This is what gave him back to us]{O benefit; clozapine}. [It took about five months before he [sat down to tea with us]{S functioning improved}]{O benefit; clozapine}. [He [hardly ever answers the voices]{S mania_psychosis improved} now]{O benefit; clozapine}. Blood test every four weeks. [He [drools]{S gastrointestinal side_effect} so the pillow's wet, [sleeps 13 hours]{S sleep side_effect}, [eats like there's no tomorrow]{S appetite_weight fig side_effect}]{O side_effect; clozapine}. [[Drops under the tongue]{T atropine drops; ongoing} cut the [dribble]{S gastrointestinal improved side_effect} by half]{O partial; atropine drops}. [No [seizures]{S neurological clin absent side_effect}]{O tolerated; clozapine}, which is what I lay awake over. He hasn't a [job]{S functioning} or [friends]{S functioning}. They run a [cooking group]{T Thursday cooking group; declined} on Thursdays and he won't go. I take [sertraline]{T sertraline (medication); other} myself these days, make of that what you will.

=== 1956-anxiety
title: Buspar
genre: review
layout: short review
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: buspirone
rating: 3/5
ledger:
  alprazolam | medication | stopped | mixed | substance_use, cognition
  buspirone | medication | ongoing | partial | neurological
  hydroxyzine | medication | tried | no_response | sleep
  weighted blanket | other | ongoing | unknown
  fluoxetine | medication | declined | unknown
---
Reason: [worry]{S anxiety}, [nervous stomach]{S gastrointestinal}. 15 mg twice a day, about a year and half.

It is ok. [I'd say it files the corners off]{O partial; buspirone}. [I don't [lay there rehearsing]{S anxiety improved} as much]{O partial; buspirone}, [I still [throw up before flights]{S gastrointestinal}]{O no_benefit; buspirone}. [15 minutes after each dose the [room tips]{S neurological fig side_effect}, then it passes]{O side_effect; buspirone; neutral}. [Not [sleepy]{S sleep absent side_effect}, no [weight gain]{S appetite_weight absent side_effect}, [sex drive]{S sexual absent side_effect} fine]{O tolerated; buspirone}. And it isn't [Xanax]{T alprazolam; stopped}. [[Xanax]{T alprazolam; stopped} worked in 20 min every time]{O benefit; alprazolam}, [and by year two I was [counting pills]{S substance_use side_effect} and [forgetting whole conversations]{S cognition side_effect}]{O side_effect; alprazolam}. Detox from those is another review. [[Vistaril]{T hydroxyzine; tried}: [nap]{S sleep side_effect}]{O side_effect; hydroxyzine}, [[wake up]{S sleep} and the [worry]{S anxiety} is sitting there waiting]{O no_benefit; hydroxyzine}. I sleep under a [15 lb blanket]{T weighted blanket; ongoing} my kids bought. Doc keeps wanting me on an [SSRI]{T fluoxetine; declined}, [Prozac]{T fluoxetine; declined} most recently, I told her no thanks, seen what it did to my dad's [temper]{S anger other side_effect}.

=== 1957-migraine
title: amitriptyline 10mg - 30mg
genre: review
layout: site review with fields
condition: migraine
area: general
english: British
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: amitriptyline
rating: 3
ledger:
  paracetamol | medication | stopped | worse | pain
  propranolol | medication | stopped | no_response | energy, sleep
  amitriptyline | medication | ongoing | partial | gastrointestinal, sleep, appetite_weight, other_physical
  sumatriptan | medication | tried | response | other_physical
  acupuncture | mind_body | tried | no_response
  topiramate | medication | planned | unknown
  daith piercing | other | tried | no_response | other_physical
---
Been on [ami]{T amitriptyline; ongoing; duration=14 months} 14 months for [migraines]{S diagnosis clin}, 2 or 3 a week before.

[I was taking [paracetamol]{T paracetamol; stopped} every day which it turns out was giving me [more headaches]{S pain worsened side_effect} than it took away]{O worsening; paracetamol}, the pharmacist spotted that and I stopped. [Propanolol]{T propranolol; stopped} after, [[legs like lead]{S energy fig side_effect}, [nightmares]{S sleep side_effect}]{O side_effect; propranolol}, [nothing to show for it after 3 months]{O no_benefit; propranolol}. My mate's mum does [acupuncture]{T acupuncture; tried} and I had an [ear piercing]{T daith piercing; tried} on the advice of Facebook. [Neither made a blind bit of difference]{O no_benefit; acupuncture, daith piercing}, [and the ear [went green]{S other_physical side_effect}]{O side_effect; daith piercing}.

[With the [ami]{T amitriptyline; ongoing} I get [one a week]{S pain improved} or so, so less than half, can't grumble]{O benefit; amitriptyline}. [They are just as bad when they come]{O no_benefit; amitriptyline}. [[Mouth like a flip flop]{S gastrointestinal fig side_effect}, [can't wake up]{S sleep side_effect} unless I take it at 7pm, [gone up two dress sizes]{S appetite_weight side_effect}]{O side_effect; amitriptyline}. [At 50 I [couldn't wee]{S other_physical side_effect}]{O side_effect; amitriptyline} so we came back down to 30. [[Sumatriptan]{T sumatriptan; tried} stops them dead]{O benefit; sumatriptan} [but makes my [throat go tight]{S other_physical side_effect}]{O side_effect; sumatriptan}.

Neurology in April. Leaflet says [topiramate]{T topiramate; planned} next. Can anyone tell me if it's true that you [lose your words]{S cognition possible side_effect} on it?

=== 1958-bulimia
title: High dose prozac (60)
genre: review
layout: plain text review
condition: bulimia
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: fluoxetine
rating: 4
ledger:
  residential treatment | care_setting | stopped | partial
  bupropion | medication | not_tried | unknown
  fluoxetine | medication | ongoing | mixed | sleep, other_physical, sexual, neurological
  dietitian | support | ongoing | response
  topiramate | medication | stopped | worse | cognition
  dialectical behaviour therapy | psychotherapy | planned | unknown
---
For [bulimia]{S diagnosis clin}, 11 years of it. They won't give us [Wellbutrin]{T bupropion; not_tried} because of the [seizure]{S neurological clin possible general side_effect} thing.

Did a [residential]{T residential treatment; stopped; duration=ten week} program at 19, ten weeks. [I was fine in there and [purging]{S appetite_weight} in the airport bathroom on the way home]{O partial; residential treatment}. Then a doctor gave me [Topamax]{T topiramate; stopped}. Guess what a drug that [kills appetite]{S appetite_weight general side_effect} does to somebody with an ED. [I [starved]{S appetite_weight worsened} all day and the [binges]{S appetite_weight worsened} were twice as big]{O worsening; topiramate}, [plus I [got lost on my own street]{S cognition side_effect}]{O side_effect; topiramate}. Out after 2 months.

So here, 60 mg, three years in July. [[Binging]{S appetite_weight improved} went from nightly to twice a month if that]{O benefit; fluoxetine}. [The [noise about my thighs]{S appetite_weight fig}, no change]{O no_benefit; fluoxetine}. [I [sleep like garbage]{S sleep fig side_effect}, [grind]{S other_physical side_effect}, [hands shake]{S neurological side_effect} when I hold a fork, and as for [sex]{S sexual side_effect}, ha]{O side_effect; fluoxetine}. [It didn't make me [gain]{S appetite_weight absent side_effect}, I was scared I'd [gain]{S appetite_weight possible side_effect}]{O tolerated; fluoxetine}. [My [dietitian]{T dietitian; ongoing} is who got me [eating breakfast]{S appetite_weight improved}]{O benefit; dietitian}, [the [pill]{T fluoxetine; ongoing} just makes it possible to listen to her]{O partial; fluoxetine}. Waitlisted for [DBT]{T dialectical behaviour therapy; planned}. Roommate is on the same [pill]{T fluoxetine; other} for [OCD]{S diagnosis clin other} at 80 and has none of this.

=== 1959-depression
title: Vraylar add on
genre: review
layout: short review
condition: depression
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: cariprazine
rating: 5/10
ledger:
  duloxetine | medication | ongoing | partial | sexual
  aripiprazole | medication | stopped | mixed | substance_use
  cariprazine | medication | ongoing | mixed | anxiety, gastrointestinal
  lithium | medication | planned | unknown
---
1.5 mg every other day. I take [Cymbalta]{T duloxetine; ongoing} too, [which got me [off the floor]{S mood fig improved} but not out the door]{O partial; duloxetine} [and took my [sex life]{S sexual side_effect}]{O side_effect; duloxetine}. [[Abilify]{T aripiprazole; stopped} was great for the [mood]{S mood improved}]{O benefit; aripiprazole}, [but I [gambled]{S substance_use side_effect} $4,000 on my phone in one month, me, a deacon]{O side_effect; aripiprazole}. Cut off same day I told them.

[This one: I [want to do stuff]{S anhedonia improved} again]{O benefit; cariprazine}. [I [built a coop]{S functioning improved}]{O benefit; cariprazine}. [I also [cannot stop moving my feet]{S anxiety side_effect}, my wife put a pillow between us]{O side_effect; cariprazine}. [[Heartburn]{S gastrointestinal side_effect}]{O side_effect; cariprazine}. [No [urges]{S substance_use absent side_effect} this time]{O tolerated; cariprazine}, and she holds the cards just in case. Real toss up. If the feet don't quit I'll ask for [lithium]{T lithium; planned} like my uncle Ray had. He was [steady]{S mood improved other} on it for 30 years.

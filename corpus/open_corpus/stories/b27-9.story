=== 1621-depression
title: Sertraline - read if you are scared to start
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: dev
overall: improved
treatment: sertraline
rating: 10
round: 4
ledger:
  passionflower tea | supplement | tried | unknown
  sertraline | medication | ongoing | response | sleep, gastrointestinal, sexual
---
I sat in the CVS parking lot with the bag for 40 minutes the first day. I'd read every horror story: [weight gain]{S appetite_weight possible side_effect}, [suicidal thoughts]{S suicidality possible side_effect}, [never having an orgasm again]{S sexual possible side_effect}. So here is what actually happened to me. [Days 1-5 [slept bad]{S sleep side_effect}, [stomach felt like an elevator]{S gastrointestinal fig side_effect}]{O side_effect; sertraline; neutral}. [Day 6, nothing]{O tolerated; sertraline}. [Week 3 my [shoulders came down from my ears]{S anxiety fig improved}]{O benefit; sertraline}. [Week 7 I [ate lunch with coworkers]{S functioning improved}]{O benefit; sertraline}. [Month 6 my [weight is the exact same]{S appetite_weight absent side_effect}]{O tolerated; sertraline} and [[everything works in the bedroom]{S sexual fig absent side_effect}]{O tolerated; sertraline}, [[takes a few extra minutes]{S sexual side_effect}]{O side_effect; sertraline; neutral}. I was drinking [passionflower tea]{T passionflower tea; tried} before, it's nice tea. My cousin has the opposite story, [50 lbs]{S appetite_weight side_effect other} on it and had to switch. Nobody can tell you which one you'll be. Refill is $3.

=== 1622-depression
title: Mirtazapine
genre: review
layout: side effects then comments
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: mirtazapine
rating: 3
round: 4
ledger:
  crisis team | care_setting | stopped | unknown
  mirtazapine | medication | tried | mixed | appetite_weight, neurological, other_physical
  propranolol | medication | ongoing | partial
---
Side effects: [[munchies]{S appetite_weight fig side_effect}, [legs fidgety]{S neurological side_effect}, [puffy ankles]{S other_physical side_effect}]{O side_effect; mirtazapine}

Comments: Had this for about eight months after my [breakdown]{S mood fig}. [It got me [sleeping]{S sleep improved} and it got me [eating]{S appetite_weight improved}, no question]{O benefit; mirtazapine}. [It never did a thing for the [dread]{S anxiety} in the mornings, if anything I was [more on edge]{S anxiety fig worsened} before lunch]{O worsening; mirtazapine}. [I've got [propranolol]{T propranolol; ongoing} for that, 10mg when needed, [slows the heart]{S other_physical improved} but not the head]{O partial; propranolol}. [Crisis team]{T crisis team; stopped} were lovely but three visits and gone. [Mirtazapine]{T mirtazapine; general} is not [addictive]{S substance_use absent general} according to the leaflet. My dad was on [Prothiaden]{T dosulepin (medication); other} in the eighties and used to [nod off]{S sleep side_effect other} in church so compared with that we've come a long way. [I'm not better and I'm not where I was]{O partial; overall}.

=== 1623-bulimia
title: Fluoxetine 60
genre: review
layout: one paragraph
condition: bulimia
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: fluoxetine
rating: 8
round: 4
ledger:
  residential treatment | care_setting | stopped | partial
  topiramate | medication | tried | worse | cognition
  fluoxetine | medication | ongoing | response | neurological, sleep
  dietitian | other | ongoing | response
---
For [bulimia]{S diagnosis clin} you need the high dose, 20 is for [depression]{S diagnosis clin general}. [I had [residential]{T residential treatment; stopped; duration=10 weeks} 10 weeks at 19, stopped the [purging]{S appetite_weight improved} until I got home]{O partial; residential treatment}. A neurologist put me on [Topamax]{T topiramate; tried} for something else and it [takes away appetite]{S appetite_weight general side_effect}. [That was gasoline, I [ate one meal every 2 days]{S appetite_weight worsened}]{O worsening; topiramate} and [[couldn't spell my own street]{S cognition side_effect}]{O side_effect; topiramate}. [Since about week 8 of the [Prozac]{T fluoxetine; ongoing} the [urges]{S appetite_weight improved} are like a [radio in another apartment]{S appetite_weight fig improved}]{O benefit; fluoxetine}. [I get [shaky hands]{S neurological side_effect} and [wake up at 4]{S sleep side_effect}]{O side_effect; fluoxetine}. [It has not made me [numb]{S anhedonia fig absent side_effect} like people say]{O tolerated; fluoxetine}. [[61 days]{S appetite_weight improved}, my longest ever]{O benefit; overall}. Also see a [dietitian]{T dietitian; ongoing; frequency=Tuesdays} on Tuesdays, [she's worth every cent]{O benefit; dietitian}. My roommate from there didn't do well on it.

=== 1624-depression
title: effexor 37.5 then 75
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: venlafaxine
rating: 1
round: 4
ledger:
  venlafaxine | medication | stopped | worse | other_physical, sleep, mania_psychosis, functioning
  hospital admission | care_setting | tried | unknown
  lithium | medication | planned | unknown
---
Side effects: [[Couldn't pee]{S other_physical side_effect}, [jaw locked]{S other_physical side_effect}, [spending]{S mania_psychosis side_effect}, [no sleep]{S sleep side_effect} for 4 days, [talking nonstop]{S mania_psychosis side_effect}]{O side_effect; venlafaxine}

Comments: They thought I was [depressed]{S mood}. I was. [I went to bed [depressed]{S mood} and woke up after the second week [believing I could fix the town's water]{S mania_psychosis side_effect}]{O worsening; venlafaxine}. [I [painted my truck]{S mania_psychosis side_effect}]{O worsening; venlafaxine}. [[Lost my job and my fiancee]{S functioning side_effect}]{O worsening; venlafaxine}. Police took me in, 12 days [inpatient]{T hospital admission; tried; duration=12 days}, they pulled the [Effexor]{T venlafaxine; stopped}. [The week after that was the [zaps]{S neurological fig withdrawal} and [sobbing]{S mood withdrawal}, [couldn't stand light]{S other_physical withdrawal}]{O withdrawal; venlafaxine}. Turns out it's [bipolar]{S diagnosis clin}. Nobody asked about my uncle. Now they want to put me on [lithium]{T lithium; planned} once the labs are in. My mom's been fine on [Effexor]{T venlafaxine; other} for 15 years so I figured it ran in the family. It did, just the wrong half. [I'm [lower]{S mood worsened} now than day one]{O worsening; overall}.

=== 1625-anxiety
title: Escitalopram for health anxiety
genre: review
layout: one paragraph
condition: health anxiety
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: escitalopram
rating: 9
round: 4
ledger:
  cognitive behavioural therapy | psychotherapy | stopped | partial
  diazepam | medication | declined | unknown
  escitalopram | medication | ongoing | response | energy, sexual
---
I had [decided I had a brain tumour]{S anxiety}, then MS, then the other thing. [Googling till 3am]{S anxiety}, [pressing my neck]{S anxiety} for lumps. [IAPT]{T cognitive behavioural therapy; stopped; sessions=eight} gave me eight phone sessions and [a worksheet, it did [calm me down]{S anxiety improved} a bit while it lasted]{O partial; cognitive behavioural therapy}. Asked for something stronger. Out of hours offered [diazepam]{T diazepam; declined}, I said no as I've seen what they did to my gran. [So [escitalopram]{T escitalopram; ongoing; dose=10} 10, and by the fifth week I'd [forgotten to check]{S anxiety improved}]{O benefit; escitalopram}. [I've [deleted three health apps]{S functioning improved}]{O benefit; escitalopram}. [[Can't finish]{S sexual fig side_effect} half the time, [sleepy at 3]{S energy side_effect}]{O side_effect; escitalopram; neutral}. [My [head is not empty but it's a lot more boring]{S anxiety fig improved}]{O benefit; escitalopram}. [Sister's kids think I'm [fun]{S mood improved}]{O benefit; escitalopram}. [Ran out in Spain once and got [giddy]{S neurological withdrawal} and [scratchy]{S anger fig withdrawal} by day three]{O withdrawal; escitalopram}. It's 12 quid private, free on the NHS in Scotland.

=== 1626-bipolar
title: Lithium, 3 months
genre: review
layout: side effects then comments
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: train
overall: unknown
treatment: lithium
rating: 3
round: 4
ledger:
  lamotrigine | medication | tried | partial | other_physical
  quetiapine | medication | stopped | response | appetite_weight
  lithium | medication | ongoing | unknown | neurological, other_physical, gastrointestinal
---
Side effects: [[shaky]{S neurological side_effect}, [peeing all night]{S other_physical side_effect}, [acne on my back]{S other_physical side_effect}, [diarrhea]{S gastrointestinal clin side_effect} at first]{O side_effect; lithium}

Comments: Too early to say on the [mood]{S mood}. Blood level is .7 and she wants .8. The reason for the switch is not that the old one failed. [[Seroquel]{T quetiapine; stopped} worked, two [calm]{S mood improved} years]{O benefit; quetiapine} and [[70 pounds]{S appetite_weight side_effect} I'm still carrying around]{O side_effect; quetiapine}. [Before it [Lamictal]{T lamotrigine; tried} I was maybe a third better]{O partial; lamotrigine}, [it gave me [zits]{S other_physical side_effect} too]{O side_effect; lamotrigine}. My roommate in the psych unit 8 yrs ago was on [lithium]{T lithium; other} since 1984 and told me it was the only thing between her and the river. They say about one in three does brilliantly on it. [No [weight gain]{S appetite_weight absent side_effect} so far]{O tolerated; lithium}. Drink water people. Ask me at Christmas.

=== 1627-depression
title: Wellbutrin + Lexapro
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: test
overall: improved
treatment: bupropion
rating: 9
round: 4
ledger:
  escitalopram | medication | ongoing | partial | anhedonia, sexual
  sildenafil | medication | tried | no_response | pain
  bupropion | medication | ongoing | response | anxiety, mania_psychosis
---
The [Lexapro]{T escitalopram; ongoing; dose=20mg; started=since 2019} 20mg I've had since 2019, [it took care of the [panic]{S anxiety improved} and half of the [depression]{S diagnosis clin improved}]{O benefit; escitalopram}. [Cost of doing business was [no sex drive]{S sexual side_effect} and being kind of [checked out]{S anhedonia fig side_effect}]{O side_effect; escitalopram}. [Doc gave [viagra]{T sildenafil; tried} which missed the point completely, [hydraulics fine]{S sexual fig absent side_effect}, [interest zero]{S sexual side_effect}]{O no_benefit; sildenafil}, [[headache]{S pain side_effect}]{O side_effect; sildenafil}. In May she added this. [Week one I was [hopping]{S anxiety fig side_effect}, [talked my wife's ear off]{S mania_psychosis fig side_effect}]{O side_effect; bupropion; neutral}. [Settled down after that]{O tolerated; bupropion}. [[Libido]{S sexual clin improved side_effect} is back at like 70 percent]{O benefit; bupropion}. [I [ride my bike to work]{S functioning improved}, I [signed up for a pottery class]{S functioning improved}]{O benefit; bupropion}. Still on both. Brother tried the same combo, got [hives]{S other_physical side_effect other}.

=== 1628-panic-disorder
title: Clonazepam taper review
genre: review
layout: side effects then comments
condition: panic disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: clonazepam
rating: 2
round: 4
ledger:
  clonazepam | medication | stopped | mixed | cognition, energy
  hydroxyzine | medication | tried | no_response
  sertraline | medication | declined | unknown
  mindfulness-based stress reduction | mind_body | ongoing | partial
---
Side effects: [ON it: [memory like a sieve]{S cognition fig side_effect}, [flat battery]{S energy fig side_effect}]{O side_effect; clonazepam}. [OFF it: [burning skin]{S neurological withdrawal}, [ears screaming]{S other_physical fig withdrawal}, [panic]{S anxiety withdrawal}, [crying]{S mood withdrawal}, [light hurts]{S other_physical withdrawal}]{O withdrawal; clonazepam}

Comments: Don't get me wrong. [For six years this kept the [attacks]{S anxiety improved} away completely, I [coached softball]{S functioning improved}]{O benefit; clonazepam}. Then [I noticed I was [reading the same email 4 times]{S cognition side_effect}]{O side_effect; clonazepam}. Took 14 months to get down with a nail file and a jeweler's scale. [[Vistaril]{T hydroxyzine; tried} from the doctor to help me through, a joke]{O no_benefit; hydroxyzine}. She pushed [Zoloft]{T sertraline; declined} and I refused it, not trading one for another. [The [MBSR class]{T mindfulness-based stress reduction; ongoing; frequency=Monday nights} on Monday nights is something]{O partial; mindfulness-based stress reduction}. [8 months out I have [good weeks]{S functioning improved} and [panic]{S anxiety} at the dentist]{O partial; overall}. [Some of it is back, though not every day]{O withdrawal; clonazepam}.

=== 1629-depression
title: Trintellix made me me
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: vortioxetine
rating: 10
round: 4
ledger:
  paroxetine | medication | tried | partial | appetite_weight
  desvenlafaxine | medication | tried | partial | other_physical
  vortioxetine | medication | ongoing | response | gastrointestinal
---
[[Paxil]{T paroxetine; tried} and [Pristiq]{T desvenlafaxine; tried} [got me through nursing school]{S functioning improved}, each good for about a year before they petered out]{O partial; paroxetine, desvenlafaxine}. [[Paxil]{T paroxetine; tried} [fattened me up]{S appetite_weight side_effect}]{O side_effect; paroxetine}, [[Pristiq]{T desvenlafaxine; tried} had me [sweating]{S other_physical side_effect} on the ward]{O side_effect; desvenlafaxine}. This was a sample box my sister had left over, yeah don't do that, then a real script. [Was [sick]{S gastrointestinal side_effect} to my stomach 9 days, ginger ale and saltines]{O side_effect; vortioxetine; neutral}. [Then gone]{O tolerated; vortioxetine}. [My [thoughts go in a line]{S cognition fig improved}, I [remember med times without my list]{S cognition improved}]{O benefit; vortioxetine}. [No more [2 o'clock wall]{S energy fig improved}]{O benefit; vortioxetine}. [I [laugh]{S mood improved} at my husbands jokes and they aren't even good]{O benefit; vortioxetine}. Sister went back to [Zoloft]{T sertraline (medication); other} which does great by her. [I've had no trouble with [sex]{S sexual absent side_effect}]{O tolerated; vortioxetine}. Ask the maker for the coupon, without it it's $460.

=== 1630-sleep
title: Dayvigo
genre: review
layout: side effects then comments
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: lemborexant
rating: 4
round: 4
ledger:
  melatonin | supplement | tried | no_response
  zaleplon | medication | tried | partial
  CPAP | procedure | ongoing | response
  lemborexant | medication | ongoing | response | sleep
---
Side effects: [woke up [unable to move]{S sleep side_effect} one time, [nightmare]{S sleep side_effect} about a bear another time]{O side_effect; lemborexant; neutral}

Comments: [Menopause]{S diagnosis} plus a truck route next door. [[Melatonin]{T melatonin; tried} 10mg, nope]{O no_benefit; melatonin}. [[Sonata]{T zaleplon; tried} [put me out]{S sleep fig improved} fine and let me go at 1]{O partial; zaleplon}. Did the sleep study, had [apnea]{S diagnosis clin} as well, so I wear the [hose]{T CPAP; ongoing} every night, [the [morning headaches]{S pain improved} are gone since]{O benefit; CPAP} but [I still [laid there]{S sleep}]{O no_benefit; CPAP}. Last fall 5mg [Dayvigo]{T lemborexant; ongoing; dose=5mg}. Took three or four nights. [I'm [asleep in 15 minutes]{S sleep improved} and [up once]{S sleep improved}]{O benefit; lemborexant}. [No [hangover]{S sleep fig absent side_effect}]{O tolerated; lemborexant}. [Skipped it for a weekend, was [tossing]{S sleep withdrawal} all night]{O withdrawal; lemborexant}. It is a controlled substance so the paperwork is a pain. The lady at my Bible study says it gave her [sleepwalking]{S sleep other side_effect}.

=== 2238-gambling-disorder
title: 400 days, no bets. what ive learnt
genre: forum
layout: recovery forum thread
condition: gambling addiction
area: mental
english: British, run-on
narrator: patient
split: train
overall: improved
round: 6
ledger:
  Gamblers Anonymous | support | stopped | partial
  self-exclusion | other | ongoing | response
  blocking software | other | ongoing | response
  hypnotherapy | mind_body | tried | no_response
  citalopram | medication | tried | no_response | sexual
  cognitive behavioural therapy | psychotherapy | tried | response
  naltrexone | medication | stopped | partial | gastrointestinal, energy
  couples counselling | psychotherapy | ongoing | partial
  handing over finances | other | ongoing | response
  residential treatment | care_setting | declined | unknown
  jigsaws | other | ongoing | response
---
morning all, [[400 days]{S substance_use improved} today]{O benefit; overall} so i treated myself to a bacon roll and a sit down,thought id put something up. 46, hgv driver, online roulette mostly, [lost the house]{S functioning} basically, two remortgages my wife knew nothing about and her nans ring. i was [doing it at the lights]{S substance_use}, in the toilet at my lads christening, wherever. [couldnt think about nothing else]{S substance_use}. in 2022 i [parked up on a bridge]{S suicidality} and a copper talked to me about fishing for an hour and thats the only reason

[GA]{T Gamblers Anonymous; stopped} was first. [did me good while i went, [7 weeks clean]{S substance_use improved}, then i missed one and that was that]{O partial; Gamblers Anonymous}. [hypnotism]{T hypnotherapy; tried} (£320, [[put a bet on]{S substance_use} in his car park]{O no_benefit; hypnotherapy}). [citalopram]{T citalopram; tried} off the doctor as he said i must be [depressed]{S mood possible}, [it didnt stop one bet]{O no_benefit; citalopram} [and [things stopped working downstairs]{S sexual fig side_effect}]{O side_effect; citalopram}. then the nhs clinic in leeds, now thats where it turned. they do 8 weeks of [CBT]{T cognitive behavioural therapy; tried; duration=8 weeks} in a group, lad next to me was a dentist. u write down what u tell yourself. mine was "ill win it back for her" ffs. [by week five i could let [the urge]{S substance_use improved} go past like a bus thats not mine]{O benefit; cognitive behavioural therapy}. they also gave me [naltrexone]{T naltrexone; stopped; duration=6 months}, 6 months, [bit [sick]{S gastrointestinal side_effect} and [washed out]{S energy fig side_effect}]{O side_effect; naltrexone}, [it took the buzz off i think, not sure how much was that]{O partial; naltrexone}, finished it in march and [never noticed it was gone]{O tolerated; naltrexone}

[boring stuff that works more than any of the above]{O benefit; self-exclusion, blocking software, handing over finances}: [gamstop]{T self-exclusion; ongoing}, [gamban]{T blocking software; ongoing} on every phone in the house and [wife has the money]{T handing over finances; ongoing}. i get £40 a week like a paper boy. [cant bet what u havent got]{O benefit; self-exclusion, blocking software, handing over finances}

we do [relate]{T couples counselling; ongoing} on thursdays. [it helps a bit, she shouts less, i listen more]{O partial; couples counselling}. and [jigsaws]{T jigsaws; ongoing}!!! 2000 piece. [keeps me hands off me phone of a night]{O benefit; jigsaws}

Shaz: well done darling. My husband went to the [Gordon Moody place]{T residential treatment; other}, 14 weeks, he's [3 yrs clean]{S substance_use other improved} but he [cant watch football]{S functioning other}
op: ta, they did offer me [residential]{T residential treatment; declined}, couldnt with work
BetFreeBob: Anyone on [aripiprazole]{T aripiprazole (medication); general} check the leaflet, it can CAUSE [gambling]{S substance_use possible general side_effect}. Happened to my sister on [ropinirole]{T ropinirole (medication); other}, 11 grand on scratchcards. Stopped when they took her off.
op: blimey. no i was just daft all by myself

=== 2239-treatment-resistant-depression
title: MAOI success story (Parnate), long list of fails first
genre: forum
layout: forum post with follow-ups
condition: depression
area: mental
english: American
narrator: patient
split: dev
overall: improved
round: 6
ledger:
  imipramine | medication | tried | no_response
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  venlafaxine | medication | tried | no_response
  duloxetine | medication | tried | no_response
  vilazodone | medication | tried | no_response
  mirtazapine | medication | tried | no_response
  bupropion | medication | tried | partial | neurological
  liothyronine | medication | tried | no_response
  quetiapine | medication | tried | no_response
  lithium | medication | tried | no_response
  lamotrigine | medication | tried | no_response
  L-methylfolate | supplement | tried | no_response
  psychoanalysis | psychotherapy | tried | no_response
  transcranial magnetic stimulation | neuromodulation | tried | no_response | neurological
  electroconvulsive therapy | neuromodulation | tried | partial | cognition
  ketamine infusions | medication | tried | partial | mania_psychosis
  selegiline patch | medication | stopped | unknown | other_physical
  tranylcypromine | medication | ongoing | response | neurological, sleep, other_physical
  dietary restriction | lifestyle | ongoing | unknown
  salt tablets | supplement | ongoing | response
---
I promised myself if something did work I would be back to this board and say so. Most people who get well leave, so all you ever see is us leftovers.

55, [melancholic depression]{S diagnosis clin} since 1989. Here is the graveyard: [imipramine]{T imipramine; tried}, [Prozac]{T fluoxetine; tried}, [Zoloft]{T sertraline; tried}, [Effexor]{T venlafaxine; tried} to 375, [Cymbalta]{T duloxetine; tried}, [Viibryd]{T vilazodone; tried}, [Remeron]{T mirtazapine; tried}. Augmented with [Cytomel]{T liothyronine; tried}, [Seroquel]{T quetiapine; tried}, [lithium]{T lithium; tried}, [Lamictal]{T lamotrigine; tried}, [Deplin]{T L-methylfolate; tried}. Four years on the couch with an honest to God [analyst]{T psychoanalysis; tried; duration=Four years}. [TMS]{T transcranial magnetic stimulation; tried}, 36 zaps, [[jaw twitch]{S neurological side_effect}]{O side_effect; transcranial magnetic stimulation} only. I'd love to tell you one of these did something. [They didn't, not any of them, not for a week]{O no_benefit; imipramine, fluoxetine, sertraline, venlafaxine, duloxetine, vilazodone, mirtazapine, liothyronine, quetiapine, lithium, lamotrigine, L-methylfolate, psychoanalysis, transcranial magnetic stimulation}.

Three exceptions, kind of. [[Wellbutrin]{T bupropion; tried} got me [out of bed by nine]{S functioning improved} for a couple of months in '03]{O partial; bupropion} [and then gave me a [twitch in my eyelid]{S neurological side_effect}]{O side_effect; bupropion}. [[ECT]{T electroconvulsive therapy; tried} pulled me back from [the edge]{S suicidality fig improved} in 2012]{O benefit; electroconvulsive therapy} [and I was right back there by the fall]{O partial; electroconvulsive therapy}, [minus [the whole summer my daughter got married]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. [[Ketamine]{T ketamine infusions; tried} worked for about 36 hours each time]{O partial; ketamine infusions} [and I [met my dead father as a lamp]{S mania_psychosis side_effect}]{O side_effect; ketamine infusions; neutral}.

Every doctor I ever had turned pale at the word [MAOI]{T MAOIs (medication); general}. Then mine retired, and the new one, 31 years old, says "Has anybody tried [Parnate]{T tranylcypromine; planned}?" We did the [patch]{T selegiline patch; stopped; duration=ten days} first, ten days, [it took the [skin off my shoulder]{S other_physical side_effect}]{O side_effect; selegiline patch}, so that came off.

[Parnate]{T tranylcypromine; ongoing; dose=60 mg}. 60 mg. [First month: [dizzy]{S neurological side_effect} every time I stood, one [faint]{S neurological side_effect} in a Home Depot, [awake]{S sleep side_effect} at 4, [blood pressure]{S other_physical side_effect} down in the basement]{O side_effect; tranylcypromine}. [[Salt tablets]{T salt tablets; ongoing} fixed most of the [dizziness]{S neurological improved side_effect}]{O benefit; salt tablets}. [No [blood pressure spikes]{S other_physical absent side_effect}, not once]{O tolerated; tranylcypromine}, and I did eat a slice of my sister's lasagna with God knows what on it. [The [diet]{T dietary restriction; ongoing} is not a big deal]{O tolerated; dietary restriction}: no old cheese, no cured sausage, no draught ale, no soy.

Day 38. [I was in the yard and I [smelled the cut grass and it was nice]{S anhedonia improved}]{O benefit; tranylcypromine}. That's all. I stood there like a cow. [It's fourteen months now. I [work]{S functioning improved}, I [sing in the car]{S anhedonia improved}, I [argue with my wife about normal things]{S functioning improved}]{O benefit; tranylcypromine}. [I still [wake early]{S sleep side_effect}]{O side_effect; tranylcypromine; neutral}.

Q from below: can you drink coffee? Yes. Q: did you have to come off the other [ADs]{T antidepressants (medication); general} first? Yes, two weeks washed out, five if it's [Prozac]{T fluoxetine; general}, do NOT skip that.

softlanding: 9 weeks on [Nardil]{T phenelzine (medication); other}, [gained 22 lb]{S appetite_weight other side_effect} and I don't even care, I [laughed]{S anhedonia other improved} at a funeral.

=== 2240-ocd
title: tried everything for ocd inc the brain surgery. AMA i guess
genre: forum
layout: forum post, lower case
condition: OCD
area: mental
english: Australian, phone typing
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  paroxetine | medication | tried | no_response
  fluvoxamine | medication | tried | no_response
  escitalopram | medication | tried | no_response
  sertraline | medication | tried | no_response
  risperidone | medication | tried | worse | appetite_weight, other_physical
  memantine | medication | tried | no_response
  N-acetylcysteine | supplement | tried | no_response | gastrointestinal
  transcranial magnetic stimulation | neuromodulation | tried | no_response | pain
  clomipramine | medication | ongoing | partial | gastrointestinal, sexual, other_physical
  exposure and response prevention | psychotherapy | ongoing | partial
  church elder prayer | support | tried | worse
  ketamine troches | medication | tried | no_response | mania_psychosis
  inpatient OCD unit | care_setting | stopped | partial
  deep brain stimulation | neuromodulation | ongoing | response | mania_psychosis, sleep, anger
  family accommodation programme | psychotherapy | not_tried | unknown
---
g'day. 39, perth. my [ocd]{S diagnosis clin} is "just right" + [counting]{S anxiety} + [harm]{S anxiety}, 31 yrs of it. at the bottom i took [six hours to get from bed to the dunny]{S functioning} bc every step had to be right or start again. had [sores on my feet]{S other_physical}. wife left, fair enough.

for the stats nerds: [aropax]{T paroxetine; tried}, [luvox]{T fluvoxamine; tried}, [lexapro]{T escitalopram; tried; dose=60} 60, [zoloft]{T sertraline; tried; dose=400} 400 (not a typo). [memantine]{T memantine; tried}, [NAC]{T N-acetylcysteine; tried} that stinks of rotten eggs [and gave me the [trots]{S gastrointestinal fig side_effect}]{O side_effect; N-acetylcysteine}, [tms]{T transcranial magnetic stimulation; tried} down in melb ([[headaches]{S pain side_effect}]{O side_effect; transcranial magnetic stimulation}), [ket lozenges]{T ketamine troches; tried} ([went to a [bad cartoon]{S mania_psychosis fig side_effect} for an hour]{O side_effect; ketamine troches}). zip. [zip from any of em, the [counting]{S anxiety} just kept counting]{O no_benefit; paroxetine, fluvoxamine, escitalopram, sertraline, memantine, N-acetylcysteine, transcranial magnetic stimulation, ketamine troches}

[[risperidone]{T risperidone; tried} on top made it worse, [checking]{S anxiety worsened} went thru the roof]{O worsening; risperidone} [and i [leaked milk]{S other_physical side_effect}, a bloke, and [put on 20 kg]{S appetite_weight side_effect}]{O side_effect; risperidone}. mums [church elders]{T church elder prayer; tried} had a go at casting it out, [i [counted the elders]{S anxiety worsened} for a month after]{O worsening; church elder prayer}

[only thing that ever moved the needle was [clomipramine]{T clomipramine; ongoing}, maybe a quarter less]{O partial; clomipramine}, [cant [crap]{S gastrointestinal fig side_effect} cant [come]{S sexual fig side_effect} cant stop [sweating]{S other_physical side_effect}]{O side_effect; clomipramine} but im still on it. and [erp]{T exposure and response prevention; ongoing}. spent 3 mths on the [ocd ward]{T inpatient OCD unit; stopped; duration=3 mths} in sydney with a [therapist]{T exposure and response prevention; ongoing} walking behind me telling me to step wrong. [got from 6 hrs to 2]{O partial; inpatient OCD unit, exposure and response prevention}, went home, [back to 4]{O partial; inpatient OCD unit, exposure and response prevention}.

so. [dbs]{T deep brain stimulation; planned}. i waited 4 yrs to be approved, ethics board, the lot. two wires in the head, battery in the chest like a pacemaker. awake for some of it, they asked me to count backwards lol of all things

when they turned it on the surgeon said how do u feel and [i [laughed]{S mood improved} for the first time since maybe 2009]{O benefit; deep brain stimulation}. too good tho. [first 2 wks i was [high as a kite]{S mania_psychosis fig side_effect}, [didnt sleep]{S sleep side_effect}, [sent my boss poems]{S mania_psychosis side_effect}, [snapped]{S anger side_effect} at the nurse]{O side_effect; deep brain stimulation}. turned it down a notch [and that settled]{O tolerated; deep brain stimulation}. [it was like 5 mths before the ocd itself moved]{O no_benefit; deep brain stimulation; neutral}. now: [[bed to dunny]{S functioning improved} in 40 min]{O benefit; deep brain stimulation}. [y-bocs 38 → 21]{O benefit; deep brain stimulation}. [no more [harm thoughts]{S anxiety improved}]{O benefit; deep brain stimulation}. and [now the [erp]{T exposure and response prevention; ongoing} actually sticks]{O benefit; exposure and response prevention}, [before the wires it was like drawing on water]{O no_benefit; exposure and response prevention}

battery went flat in june, didnt know. [within 3 days i was [stuck on the bathroom tiles]{S functioning withdrawal} [bawling]{S mood withdrawal}]{O withdrawal; deep brain stimulation}. new one in, [fine by the arvo]{O benefit; deep brain stimulation}

lilac: do u feel like u
op: [more me than before]{O benefit; deep brain stimulation} mate
lilac: my brother wont even take an [ssri]{T SSRIs (medication); other}.. our whole house runs on his rules
op: theres a [parents program]{T family accommodation programme; not_tried} called SPACE, we never had it, wish mum did
redback: 4 grand on [private erp]{T exposure and response prevention; other} here and [100% clear]{S anxiety other improved}, u dont need wires in ur skull
op: stoked for u. i did

=== 2241-bipolar-disorder
title: pregnant + bipolar, what did you stay on?
genre: forum
layout: thread
condition: bipolar disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 6
ledger:
  valproate | medication | stopped | response | appetite_weight, other_physical
  sertraline | medication | tried | worse | mania_psychosis
  hospital admission | care_setting | tried | unknown
  lamotrigine | medication | stopped | no_response | other_physical
  quetiapine | medication | ongoing | response | sleep, appetite_weight
  perinatal team | care_setting | ongoing | response
  early warning signs plan | other | ongoing | response
  promethazine | medication | tried | partial
  pregnancy yoga | mind_body | tried | unknown
  omega-3 | supplement | tried | no_response
  lithium | medication | tried | response | other_physical
  formula feeding | lifestyle | ongoing | response
  mother and baby unit | care_setting | not_tried | unknown
  electroconvulsive therapy | neuromodulation | not_tried | unknown
---
Hi ladies. 33, 9 weeks, wasn't planned, over the moon and terrified. [Bipolar 1]{S diagnosis clin}, last [manic]{S mania_psychosis clin} in 2019 ([sectioned]{T hospital admission; tried}, thought I was [engaged to the weatherman]{S mania_psychosis}). I was on [Depakote]{T valproate; stopped} till last spring, [it had kept me [level]{S mood improved} six years]{O benefit; valproate}, [along with [three stone]{S appetite_weight side_effect} and [thin hair]{S other_physical side_effect}]{O side_effect; valproate}, but they won't let you have it if you could get pregnant, [birth defects]{S other_physical possible general side_effect}, so it was stopped. Swapped to [lamotrigine]{T lamotrigine; stopped}, [came out in [spots]{S other_physical side_effect}]{O side_effect; lamotrigine} and [went [up]{S mania_psychosis fig} again in the summer on it]{O no_benefit; lamotrigine}, that got stopped as well. Now I've got [quetiapine]{T quetiapine; ongoing; dose=300} 300, [I'm [asleep by nine]{S sleep side_effect} and eating [toast like it's a job]{S appetite_weight fig side_effect}]{O side_effect; quetiapine} but [touch wood [stable]{S mood improved} 7 months]{O benefit; quetiapine}. My GP (not the psychiatrist) said come off everything. My mum says the same. Hubby says don't you dare. What did you all do?

KT82: Stayed on [lithium]{T lithium; other} whole way. Scans for the heart, all fine. He's four and he bites.

Foxglove: Came off [olanzapine]{T olanzapine (medication); other} at 6 weeks because of the internet. Was in the [mother and baby unit]{T mother and baby unit; other} by 5 days after. I [thought the health visitor was the devil]{S mania_psychosis other}. They gave me [ECT]{T electroconvulsive therapy; other} and it did work but I missed the first 8 weeks of her. Do not come off.

MrsPatel: I did it with no [medication]{T medication (medication); other} and was [fine]{S mood other}! [Yoga]{T yoga (mind_body); other} and [fish oil]{T omega-3; other}. Everyone's different x

OP: Thanks all. Saw the [perinatal team]{T perinatal team; ongoing}, a nurse called Bernie, who I want to marry. She said around half of women with [bipolar]{S diagnosis clin general} have an [episode]{S mood general} after birth and it's more if you stop. So staying on the [quet]{T quetiapine; ongoing}. She also drew up a [plan with red and amber]{T early warning signs plan; ongoing} for the fridge.

OP, 31 weeks: Still here. [Sick as a dog]{S gastrointestinal fig} till 20 weeks, got [promethazine]{T promethazine; tried} [which helped a bit]{O partial; promethazine}. I did [pregnancy yoga]{T pregnancy yoga; tried} once and fell asleep. [Omega 3]{T omega-3; tried} from Mrs Patel, [not noticed a thing]{O no_benefit; omega-3}. Bernie brought up [sertraline]{T sertraline; declined} because I was [weepy]{S mood} and I said no chance, [that's what [set me off]{S mania_psychosis fig side_effect} in 2019]{O worsening; sertraline}.

OP, baby is here!!!: Girl. Ivy. 6lb 2. They added [lithium]{T lithium; tried; duration=six weeks} the day after for six weeks to cover the danger time. [[Metal taste]{S other_physical side_effect}, [thirsty]{S other_physical side_effect}]{O side_effect; lithium}. [I'm [bottle feeding]{T formula feeding; ongoing} so hubby does nights and I get my [seven hours]{S sleep improved}, single best decision]{O benefit; formula feeding}. [On day 6 I was [talking fast]{S mania_psychosis} and hubby looked at the fridge and rang Bernie and it never went past amber]{O benefit; early warning signs plan}. 

OP, 5 months: [No [episode]{S mood absent}]{O benefit; quetiapine, lithium}. [No [unit]{T mother and baby unit; not_tried}]{O benefit; overall}, no [ECT]{T electroconvulsive therapy; not_tried}. Just [tired]{S energy}, the normal kind. [Bernie still comes on Mondays and I'd not be me without her]{O benefit; perinatal team}.

=== 2242-adhd
title: my 8 yo, 4 meds in, at the end of my rope
genre: forum
layout: parent thread
condition: ADHD
area: mental
english: American
narrator: relative
split: train
overall: improved
round: 6
ledger:
  red dye free diet | lifestyle | tried | no_response
  weighted vest | other | tried | no_response
  fish oil | supplement | tried | no_response
  essential oils | supplement | tried | no_response
  chiropractic | procedure | tried | no_response
  methylphenidate | medication | tried | worse | mood, anxiety, neurological, anger
  amphetamine salts | medication | stopped | mixed | appetite_weight, sleep, anger
  atomoxetine | medication | tried | no_response | gastrointestinal, anger
  clonidine | medication | tried | partial | sleep
  guanfacine | medication | ongoing | response | sleep, neurological
  viloxazine | medication | planned | unknown
  parent training | psychotherapy | tried | response
  occupational therapy | procedure | ongoing | partial
  wiggle seat | other | ongoing | response
  trampoline | lifestyle | ongoing | response
  melatonin | supplement | ongoing | response
---
My daughter Josie is 8, [combined type ADHD]{S diagnosis clin}, sweetest kid alive until 4pm. She [runs into the street]{S functioning}, she [can't sit through a meal]{S cognition}, she [got sent home 14 times]{S functioning} in first grade.

Natural stuff first because I was that mom: [no red dye]{T red dye free diet; tried}, [omegas]{T fish oil; tried}, a [weighted vest]{T weighted vest; tried} (she gave it to the dog), [oils on the feet]{T essential oils; tried}, a [chiropractor]{T chiropractic; tried} who said her neck was the problem. [I spent about $2,000 and the only one who calmed down was the dog]{O no_benefit; red dye free diet, fish oil, weighted vest, essential oils, chiropractic}.

Meds:
1) [Focalin]{T methylphenidate; tried}. [She [cried]{S mood side_effect} from noon on. [Picked her fingers]{S anxiety side_effect} raw. [Blinking]{S neurological side_effect}, over and over]{O side_effect; methylphenidate}. [And [hitting]{S anger side_effect}, she'd [never hit]{S anger absent} before, now she was [hitting]{S anger side_effect} her sister]{O side_effect; methylphenidate}
2) [Adderall XR]{T amphetamine salts; stopped; dose=10}, 10. [Oh my gosh. First A on a spelling test. [Wrote her whole name]{S functioning improved}]{O benefit; amphetamine salts}. And [[lost 9 lbs]{S appetite_weight side_effect} she didn't have, [up till 11]{S sleep side_effect}, [monster]{S anger fig side_effect} when it wore off]{O side_effect; amphetamine salts}. Dr pulled it at the 4 month weigh in
3) [Straterra]{T atomoxetine; tried}. [[Threw up]{S gastrointestinal side_effect}, [grumpy]{S anger side_effect}]{O side_effect; atomoxetine}, [nothing else to report]{O no_benefit; atomoxetine}
4) [Clonidine]{T clonidine; tried} at night, [she [fell asleep easier]{S sleep improved}]{O partial; clonidine} [and then [in her pancakes]{S sleep fig side_effect}]{O side_effect; clonidine}

I'm so tired. I have [ADHD]{S diagnosis clin other} too (found out because of her, like half of you) and I'm on [Vyvanse]{T lisdexamfetamine (medication); other} and it's a dream, so why can't she have that luck?

Replies:
tx_dad: [Intuniv]{T guanfacine; other} for our boy, night time dosing. Ask.
Reba: Did you do the [parent class]{T parent training; planned}? [PMT]{T parent training; general} is supposed to come before meds under 6 and works as well. For mine it didn't.
ellen_OT: [OT]{T occupational therapy; general} with a sensory background!
k8: my kid is on [Qelbree]{T viloxazine; other} and [eats like a linebacker]{S appetite_weight fig other}

Update (spring):
We did the [class]{T parent training; tried; sessions=ten Wednesdays}, ten Wednesdays, I cried in all of them, [it's the reason we don't scream at each other at bedtime]{O benefit; parent training}. And we tried [Intuniv]{T guanfacine; ongoing; dose=2 mg} 2 mg. [Two weeks of [naps at school]{S sleep side_effect} and [woozy]{S neurological side_effect}]{O side_effect; guanfacine}, [then that stopped]{O tolerated; guanfacine}. [She's been [sent home zero times]{S functioning improved} since February]{O benefit; guanfacine}. [She [sat through Encanto]{S cognition improved}]{O benefit; guanfacine}. [It doesn't do much for [spelling]{S cognition}]{O partial; guanfacine}, so [Qelbree]{T viloxazine; planned} may get added in the fall. [Melatonin]{T melatonin; ongoing; dose=1 mg} 1 mg, [[asleep by 8:15]{S sleep improved}]{O benefit; melatonin}. [OT]{T occupational therapy; ongoing} once a week, [some help]{O partial; occupational therapy}, and the [wiggle seat]{T wiggle seat; ongoing} they gave her, [teacher says it's like a different child in that chair]{O benefit; wiggle seat}. [Trampoline]{T trampoline; ongoing} before school, 15 min, don't skip it, [we skipped it Tuesday and I got the call by ten]{O withdrawal; trampoline}.

=== 2243-cocaine-use-disorder
title: CMA, rehab, nac, tms... coke
genre: forum
layout: forum post, breathless with one reply
condition: cocaine addiction
area: mental
english: Irish, run-on
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  Cocaine Anonymous | support | tried | no_response
  counselling | psychotherapy | tried | no_response
  topiramate | medication | tried | no_response | cognition
  N-acetylcysteine | supplement | tried | no_response
  modafinil | medication | tried | worse | sleep
  bupropion | medication | stopped | no_response | anger
  rehab | care_setting | stopped | partial
  transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  contingency management | psychotherapy | tried | response
  deleting contacts | other | tried | response
  mirtazapine | medication | ongoing | no_response | sleep, appetite_weight
  GAA coaching | other | ongoing | response
  sea swimming | lifestyle | ongoing | partial
---
right so im a chef, 35, and its everywhere in kitchens, started as a bit of craic on a saturday like everyone and then it was wednesday and then it was the walk in fridge before service. [nose bleeds]{S other_physical}, [heart hopping]{S other_physical fig}, thought [the guards were in the attic]{S mania_psychosis} one night and sat there till the postman came. mam found me. anyway

ive been through the lot so save yer money: [CA]{T Cocaine Anonymous; tried} meetings, [counsellor]{T counselling; tried} above the credit union, some yoke called [topiramate]{T topiramate; tried} off a private doc [i [couldnt read a docket]{S cognition side_effect} on it]{O side_effect; topiramate}, [NAC]{T N-acetylcysteine; tried} off the internet, ([not one bit of a difference, any of them, i was still [at it]{S substance_use} every weekend]{O no_benefit; Cocaine Anonymous, counselling, topiramate, N-acetylcysteine}), [modafinil]{T modafinil; tried} from a fella, [[wired]{S sleep fig side_effect} for two days]{O side_effect; modafinil} [and [used]{S substance_use worsened} more than ever to come down off it if that makes sense]{O worsening; modafinil}, [zyban]{T bupropion; stopped} till [i [threw a pan]{S anger side_effect} at a commis]{O side_effect; bupropion} and came off it, [never touched the [cravings]{S substance_use}]{O no_benefit; bupropion}. [rehab]{T rehab; stopped; duration=12 weeks} in wexford 12 weeks, grand place, great soup, [came out in october flying, [back on it]{S substance_use} by paddys day]{O partial; rehab}

[tms]{T transcranial magnetic stimulation; tried; sessions=20} i paid for, 20 goes in dublin 4, [head [lifting]{S pain fig side_effect} after]{O side_effect; transcranial magnetic stimulation}, and [i will say [the wanting]{S substance_use improved} did go quiet for about six weeks]{O partial; transcranial magnetic stimulation}, [then it got its voice back]{O partial; transcranial magnetic stimulation}. €3,800!!!! [ive mixed feelings ye could say]{O partial; transcranial magnetic stimulation}

what did work was mad simple, a trial thing in the clinic where u pee in a cup on monday and thursday and if its clean u get a voucher for tesco. [contingency something]{T contingency management; tried}. they laugh at u when u tell them. [i wasnt clean for more than 3 weeks in nine years and i did [17 weeks]{S substance_use improved} for tesco vouchers]{O benefit; contingency management}. and [changed the number and blocked 41 people]{T deleting contacts; tried}, [that was the hardest and the best thing i did]{O benefit; deleting contacts}. [mirtazapine]{T mirtazapine; ongoing} at night they have me on still, [[out for the count]{S sleep fig side_effect} and [ating biscuits]{S appetite_weight side_effect}]{O side_effect; mirtazapine; neutral}, [cant say it does anything for the other]{O no_benefit; mirtazapine}. i coach the [under 10s]{T GAA coaching; ongoing} saturday mornings, at 9, [ye cant be up all night if ye have 22 small lads at 9]{O benefit; GAA coaching}. and the [40 foot]{T sea swimming; ongoing}, [helps a bit with the [head]{S mood}]{O partial; sea swimming} although its full of podcasters now

had [one slip]{S substance_use} in august, a wedding. [that's it in 14 months]{O benefit; overall}. [still dont trust myself in a kitchen]{O partial; overall} so im on the pizza van

Re: fair play. My sister did the [rehab]{T rehab; other} three times. It was [Suboxone]{T buprenorphine (medication); other} she needed but hers was the other thing. Theres no tablet for coke, they keep trying.

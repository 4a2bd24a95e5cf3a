=== 2175-depression-diary
title: effexor comedown diary
genre: forum
layout: diary of a taper, dated entries
condition: depression
area: mental
english: British
narrator: patient
split: dev
overall: partly_improved
round: 6
ledger:
  citalopram | medication | tried | no_response
  venlafaxine | medication | stopped | partial | other_physical, anhedonia
  antihistamines | medication | tried | no_response
  fluoxetine | medication | ongoing | response
  cold water swimming | lifestyle | ongoing | partial
  counselling | psychotherapy | tried | no_response
---
3 Jan
Right, doing this. Eleven years on [venlafaxine]{T venlafaxine; stopped; dose=225; duration=Eleven years}, [225 down to 75 last year with no bother]{O tolerated; venlafaxine}. Why? [Because it [saved my bacon]{S mood fig improved} in 2013]{O benefit; venlafaxine} and [somewhere around 2019 it packed up]{O partial; venlafaxine} and [all i had left was the [sweating]{S other_physical side_effect} and the [not feeling anything]{S anhedonia side_effect}]{O side_effect; venlafaxine}. Before it there was [citalopram]{T citalopram; tried} ([useless]{O no_benefit; citalopram}).

19 Jan
37.5. [[Swimmy head]{S neurological fig withdrawal}, [crying]{S mood withdrawal} at the Archers]{O withdrawal; venlafaxine}. Work is stocktaking so nobody noticed.

2 Feb
Counted the beads out of a capsule like they say on here. My wife says I look like a drug dealer. [[Zaps]{S neurological fig withdrawal} when I look left]{O withdrawal; venlafaxine}. Someone on here said [piriton]{T antihistamines; planned}.

9 Feb
[[Piriton]{T antihistamines; tried} did nowt]{O no_benefit; antihistamines}. [[Temper]{S anger withdrawal} like a wasp in a jar]{O withdrawal; venlafaxine}, shouted at a sat nav.

1 March
Last bead. Cake.

6 March
[No cake. [Flu without the flu]{S other_physical fig withdrawal}, [sick]{S gastrointestinal withdrawal} twice, [floor going up and down]{S neurological fig withdrawal}, couldnt [hold a spoon steady]{S neurological withdrawal}]{O withdrawal; venlafaxine}. GP on the phone: how about a few weeks of [fluoxetine]{T fluoxetine; planned}, it comes off slower.

14 March
[20mg of [fluoxetine]{T fluoxetine; ongoing; dose=20mg} and the [zaps]{S neurological fig improved withdrawal} went in two days]{O benefit; fluoxetine}!! Two days. Why did nobody say.

30 April
Been going in the sea at Cullercoats with two women from the library, [cold water]{T cold water swimming; ongoing}. [It doesn't cure owt but you can't be [miserable]{S mood improved} for about an hour after]{O partial; cold water swimming}. My [counsellor]{T counselling; tried} ([six sessions, didnt get past my mam]{O no_benefit; counselling}) was right about one thing, get out of the house.

8 July
Still on the [fluoxetine]{T fluoxetine; ongoing}. [The [sweats]{S other_physical improved side_effect} have gone]{O tolerated; venlafaxine}. [I [heard a song and got goosebumps]{S anhedonia improved}]{O benefit; overall}. [Some [grey days]{S mood fig}, more than I'd like]{O partial; overall}. The lad next door has just been put on [venlafaxine]{T venlafaxine; other} and I said nothing.

=== 2176-anxiety
title: Diazepam 2mg for flying and then some
genre: review
layout: short untidy
condition: panic disorder
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: diazepam
rating: 8
ledger:
  fear of flying course | psychotherapy | tried | no_response
  sertraline | medication | ongoing | partial
  diazepam | medication | ongoing | response | cognition, energy
  kava | supplement | tried | no_response
---
[[Valium]{T diazepam; ongoing} is bloody marvellous]{O benefit; diazepam} and thats exactly why i keep it in the glovebox and not the kitchen. [Did the airline's [fear of flying course]{T fear of flying course; tried} ($600), [kava]{T kava; tried}, still [hyperventilated]{S anxiety} in the taxi both times]{O no_benefit; fear of flying course, kava}. With one of these [i [slept]{S sleep improved} from Perth to Sydney]{O benefit; diazepam}. [a bit [slow]{S cognition side_effect} the rest of the day, [legs like custard]{S energy fig side_effect}]{O side_effect; diazepam}. 20 tablets in 2 yrs so no [i'm not [hooked]{S substance_use absent side_effect}]{O tolerated; diazepam} thanks mum. The [sertraline]{T sertraline; ongoing} i take every day does the day to day stuff, [it'd be a C plus]{O partial; sertraline}, [still a [flutter]{S other_physical fig} in the chest now and then]{O partial; sertraline}. [Benzos]{T benzodiazepines (medication); general} are not lollies. Three stars for the price.

=== 2177-tobacco-drink-group
title: In your own words: feedback on the mood clinic
genre: feedback
layout: feedback form with free text
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  citalopram | medication | tried | no_response
  mirtazapine | medication | ongoing | mixed | appetite_weight
  naltrexone | medication | planned | unknown
  behavioural activation | psychotherapy | tried | partial
  compassion focused therapy | psychotherapy | stopped | no_response
  motivational interviewing | psychotherapy | tried | unknown
  peer support worker | support | ongoing | response
  allotment project | support | ongoing | response
  online forum | support | tried | no_response
  hypnotherapy | mind_body | declined | unknown
---
Q1. What treatment did you have with us?
[Mirtazapine]{T mirtazapine; ongoing; dose=30} 30 (it was after the [citalopram]{T citalopram; tried} from my GP [which was no use to man or beast]{O no_benefit; citalopram}). The [activity thing]{T behavioural activation; tried; sessions=eight} with Gwen, eight goes. One lot of [compassion group]{T compassion focused therapy; stopped}. A chat about drink that they call [motivational interviewing]{T motivational interviewing; tried}.

Q2. Did it help?
[Mixed bag]{O partial; overall}. [The [tablets]{T mirtazapine; ongoing} have me [sleeping]{S sleep improved} and I can [think past Tuesday]{S cognition improved}]{O benefit; mirtazapine} but [I've [put on three stone]{S appetite_weight side_effect} and [the fridge calls my name]{S appetite_weight fig side_effect}]{O side_effect; mirtazapine}. [Gwen's charts, I stuck to them, helped a fair bit at the time]{O partial; behavioural activation}. [The [compassion group]{T compassion focused therapy; stopped} I packed in after two, felt like being told off by a cushion]{O no_benefit; compassion focused therapy}. [Best thing was Terry, the [peer worker]{T peer support worker; ongoing}, because he's been there]{O benefit; peer support worker}, and he took me to the [allotment project]{T allotment project; ongoing}, [I [get up for it]{S functioning improved}, that's the difference]{O benefit; allotment project}.

Q3. Are you still drinking?
[[Three cans a night]{S substance_use improved}, it was ten]{O partial; overall}. Not proud. They've put me forward for [naltrexone]{T naltrexone; planned}, blood test first.

Q4. Anything you did not like?
The phone line. Also the man offered [hypnotherapy]{T hypnotherapy; declined} and I said I'd keep my eyes open thank you. [The [online forum]{T online forum; tried} was all people in the same hole]{O no_benefit; online forum}.

Q5. Would you recommend us?
To a friend, yes. My daughter had [CBT]{T cognitive behavioural therapy (psychotherapy); other} with you and it was like [a new girl]{S mood fig improved other}.

=== 2178-sleep
title: A good night at last: how Ray Timmins learned to sleep without tablets
genre: article
layout: clinic success story
condition: insomnia
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 6
ledger:
  temazepam | medication | stopped | mixed | cognition, neurological
  melatonin | supplement | tried | no_response
  amitriptyline | medication | tried | no_response | gastrointestinal
  pillow spray | other | tried | no_response
  white noise machine | other | tried | no_response
  cognitive behavioural therapy for insomnia | psychotherapy | stopped | response
  sleep restriction | lifestyle | stopped | response | energy
  no screens | lifestyle | ongoing | unknown
  daridorexant | medication | declined | unknown
  sleep apnoea device | procedure | not_tried | unknown
---
Ray Timmins, 68, has a theory about the nights in his house. "They got longer," he says. "Nobody tells you they do." When the postman from Wakefield came to the Hartley Sleep Clinic he had been taking [temazepam]{T temazepam; stopped} for six years. [It gave him [sleep]{S sleep improved} in the first year and after that a [thick head]{S cognition fig side_effect}]{O partial; temazepam}; [in the last two he [fell]{S neurological side_effect} twice on the landing]{O side_effect; temazepam}.

He had tried what the high street sells: [melatonin]{T melatonin; tried}, a [lavender pillow spray]{T pillow spray; tried}, a [machine that plays rain]{T white noise machine; tried}. "[They made my room smell nice and sound wet]{O no_benefit; melatonin, pillow spray, white noise machine}," he says. His doctor tried [amitriptyline]{T amitriptyline; tried} too. "[[Dry mouth]{S gastrointestinal side_effect}]{O side_effect; amitriptyline}, [and I lay there with it]{O no_benefit; amitriptyline}."

The first step was a test, which ruled out [sleep apnoea]{S diagnosis clin absent}, so a [mask]{T sleep apnoea device; not_tried} was not needed. Ray then had six weeks of [CBT-I]{T cognitive behavioural therapy for insomnia; stopped; duration=six weeks}, a form of [talking therapy]{T cognitive behavioural therapy for insomnia; general} for [insomnia]{S sleep clin general}. His bed was for sleep only, from one until six: [sleep restriction]{T sleep restriction; stopped}. "[The first ten nights I was a [wreck]{S energy fig side_effect}]{O side_effect; sleep restriction}," he says, "and my wife hid the car keys." [In the third week he [slept]{S sleep improved} for five hours in one piece]{O benefit; sleep restriction}. Meanwhile the [temazepam]{T temazepam; stopped} was cut by a quarter of a tablet at a time. "[I had [jumpy legs]{S neurological withdrawal} and a [bad temper]{S anger withdrawal}]{O withdrawal; temazepam}, then I had nothing to take." The [course]{T cognitive behavioural therapy for insomnia; stopped} ended in November.

[Today Ray [sleeps]{S sleep improved} from eleven to half past five]{O benefit; cognitive behavioural therapy for insomnia}. [He [wakes]{S sleep} most nights at two, and it no longer bothers him]{O benefit; cognitive behavioural therapy for insomnia}. He has [no telly after ten]{T no screens; ongoing}. He was told about a newer drug, [daridorexant]{T daridorexant; declined}, and decided to leave it. His wife, Maureen, [sleeps like a log]{S sleep fig improved other} without any of it, he adds.

About one adult in ten has [long-term insomnia]{S diagnosis general}. [CBT-I]{T cognitive behavioural therapy for insomnia; general} is advised as first treatment; [sleeping pills]{T hypnotics (medication); general} are for a few weeks only, since they may cause [dependence]{S substance_use clin possible general side_effect}, [falls]{S neurological possible general side_effect} and [confusion]{S cognition possible general side_effect}.

=== 2179-ocd-review
title: anafranil... the old one
genre: review
layout: numbered side effects then verdict
condition: OCD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: clomipramine
rating: 7
ledger:
  sertraline | medication | tried | no_response
  fluvoxamine | medication | tried | no_response | gastrointestinal
  exposure and response prevention | psychotherapy | tried | partial
  inositol | supplement | tried | no_response
  magic mushrooms | other | tried | partial
  clomipramine | medication | ongoing | mixed | gastrointestinal, other_physical, sexual, appetite_weight, neurological
  memantine | medication | ongoing | no_response
---
Ratings first. [Effectiveness 8]{O benefit; clomipramine}. [Side effects 2]{O side_effect; clomipramine}. Would take again: yes, grumbling.

(i) [[mouth like the Mojave]{S gastrointestinal fig side_effect}]{O side_effect; clomipramine}
(ii) [[cant pee]{S other_physical side_effect} when i need to]{O side_effect; clomipramine}
(iii) [[25 lb]{S appetite_weight side_effect}]{O side_effect; clomipramine}
(iv) [one time a [seizure]{S neurological clin side_effect}, at a wedding, in the salad]{O side_effect; clomipramine}
(v) [[orgasm]{S sexual clin side_effect}: see you next year]{O side_effect; clomipramine}
(vi) NOT [tired]{S energy absent side_effect} by the way

I have the [contamination kind]{S anxiety} and some [counting]{S anxiety}. [Zoloft]{T sertraline; tried} to 250, [luvox]{T fluvoxamine; tried} ([[barfed]{S gastrointestinal side_effect}]{O side_effect; fluvoxamine}), [inositol]{T inositol; tried} powder, one [shroom weekend]{T magic mushrooms; tried} in Oregon [that was lovely for eight days]{O partial; magic mushrooms}, [memantine]{T memantine; ongoing} which i still take on top because nobody has told me to quit. [The first three, forget it]{O no_benefit; sertraline, fluvoxamine, inositol}. [[memantine]{T memantine; ongoing} doesnt do squat]{O no_benefit; memantine}. [[ERP]{T exposure and response prevention; tried} twice with two different ladies helped me like 30%]{O partial; exposure and response prevention}, [i can [use a public bathroom]{S functioning improved}]{O benefit; exposure and response prevention}. [On the [clomipramine]{T clomipramine; ongoing; dose=200} 200 for six years the [washing]{S anxiety improved} went from 4 hrs to 20 min and i [cook for other people]{S functioning improved}]{O benefit; clomipramine}. My brother has it too and he got by on [Prozac]{T fluoxetine (medication); other} alone, lucky. EKG every year. Pharmacist calls it "the dinosaur". If they ever find a new one im first in line but you pry this out of my cold dead hand

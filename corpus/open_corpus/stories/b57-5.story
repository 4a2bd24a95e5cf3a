=== 2408-depression
title: "You'd have to ask the wife" - Len talks about his bad five years
genre: interview
layout: transcript from a men's shed newsletter
condition: depression
area: mental
english: British
narrator: interview
split: train
overall: improved
round: 6
ledger:
  citalopram | medication | tried | no_response | sleep
  mirtazapine | medication | tried | mixed | appetite_weight
  venlafaxine | medication | stopped | worse | other_physical
  counselling | psychotherapy | tried | no_response
  Men's Shed | support | ongoing | response
  lithium | medication | ongoing | response | neurological
  electroconvulsive therapy | neuromodulation | declined | unknown
  walking the canal | lifestyle | tried | partial
  fish oil | supplement | tried | no_response
  mindfulness class | mind_body | stopped | worse
  nortriptyline | medication | planned | unknown
  keeping pigeons | other | ongoing | response
---
**When did it start, Len?**

When they shut the works. 2015. I were 58. I didn't call it owt, I just, I sat. I [sat in the garage with the door down]{S functioning}. [Wouldn't answer the phone]{S functioning}. Our lass thought I'd gone off her.

**And the doctor gave you [tablets]{T citalopram; tried}.**

He gave me [citalopram]{T citalopram; tried}. [Slept]{S sleep side_effect}... [I slept, mind you, I [slept like a dog]{S sleep fig side_effect}]{O side_effect; citalopram}, but better? No. [No, I can't say as I was]{O no_benefit; citalopram}. Then, er, [mirtazapine]{T mirtazapine; tried}. [That one did summat. I [whistled]{S mood improved}, she says. You'd have to ask the wife.]{O benefit; mirtazapine} [I put on, what, [four stone]{S appetite_weight side_effect}? [Eating jam]{S appetite_weight side_effect} out the jar at midnight.]{O side_effect; mirtazapine} I'd never had a sweet tooth. And [venlafaxine]{T venlafaxine; stopped}, oh dear me. [I were [wringing wet]{S other_physical side_effect}]{O side_effect; venlafaxine}, [I were [lower than when I started]{S mood worsened}]{O worsening; venlafaxine}, so they fetched me off that.

**Did you have any [talking therapy]{T counselling; tried}?**

A [counsellor]{T counselling; tried}, eight goes, above the chemist's. Nice enough lad. [I don't know what it was for.]{O no_benefit; counselling} And there were a [mindfulness class]{T mindfulness class; stopped} at the library, eating one raisin. [You sit there with your eyes shut and it all comes in, doesn't it. I came out [shaking]{S anxiety worsened}.]{O worsening; mindfulness class} I never went back after the raisin.

**Was [ECT]{T electroconvulsive therapy; declined} mentioned?**

It was, [ECT]{T electroconvulsive therapy; declined}. In the hospital clinic. I said no. My mother had [that]{T electroconvulsive therapy; other} in 1961 and she came home [not knowing the dog]{S cognition other side_effect}. They say it's different now. I dare say it is.

**So what changed?**

Well it weren't [fish oil]{T fish oil; tried}. (laughs) [That did nowt.]{O no_benefit; fish oil} I, I walked, [walked the canal]{T walking the canal; tried} every day one summer because it said in a leaflet, [and it was, yeah, it was all right while I was out]{O partial; walking the canal}. But two things. She, Dr Amin, put me on [lithium]{T lithium; ongoing; dose=400}, only 400. [I thought nothing of it for a month]{O no_benefit; lithium}. [Then our Carl came round with a van that wanted doing and I [got under it]{S functioning improved}.]{O benefit; lithium} I'd [not touched a spanner]{S functioning} in three year. [So that were the [tablets]{T lithium; ongoing}.]{O benefit; lithium} [My [hands shake]{S neurological side_effect} with a cup, that's all.]{O side_effect; lithium; neutral}

**And the second?**

This place. The [Shed]{T Men's Shed; ongoing}. I came for a brew and stopped. [Nobody asks you how you feel and you end up telling 'em.]{O benefit; Men's Shed} And I've got my [pigeons]{T keeping pigeons; ongoing} again, you've to get up for pigeons. [I'd put the birds first, me.]{O benefit; keeping pigeons}

**Is the [depression]{S diagnosis clin possible} gone?**

[It [comes and stands at the door]{S mood fig} some mornings]{O partial; overall}. It doesn't come in. They're on about [nortriptyline]{T nortriptyline; planned} if it does. My mate Barry there, he's on [citalopram]{T citalopram; other}, same as I had, and [he's a new man]{S mood fig improved other}, so there's no telling, is there?

=== 2409-hypothyroidism
title: levothyroxine, synthroid, armour, the lot
genre: review
layout: drug review site, contradictory
condition: hypothyroidism
area: general
english: American
narrator: patient
split: train
treatment: levothyroxine
rating: 5
overall: partly_improved
round: 6
ledger:
  levothyroxine | medication | ongoing | partial | other_physical, anger
  desiccated thyroid | medication | stopped | mixed | other_physical, sleep
  liothyronine | medication | tried | worse | other_physical, anxiety
  selenium | supplement | tried | no_response
  cutting out gluten | lifestyle | tried | no_response
  iodine drops | supplement | tried | worse
  sertraline | medication | tried | no_response | sexual
  iron tablets | supplement | ongoing | response | gastrointestinal
  minoxidil foam | medication | ongoing | partial
  thyroidectomy | procedure | not_tried | unknown
---
[It keeps me alive so I guess thats a benefit!!]{O benefit; levothyroxine} Other than that I have a lot to say.

[Hashimotos]{S diagnosis clin}, dx at 29, I'm 47, dental hygienist, four kids. Before the pill I was [cold in July]{S other_physical}, [asleep at stop lights]{S sleep}, [eyebrows gone]{S other_physical} at the ends. [Generic [levo]{T levothyroxine; ongoing; dose=88} 88 got me [up off the couch]{S energy improved} in about six weeks]{O benefit; levothyroxine}, [it never got me back to ME, there's about 30% that stayed on the couch]{O partial; levothyroxine}. When they go up to 100 [my [heart races]{S other_physical side_effect} and I [fight with the mailman]{S anger side_effect}]{O side_effect; levothyroxine} and when they go down to 75 [I'm [asleep]{S sleep worsened} again]{O worsening; levothyroxine}, so 88, forever, on an empty stomach, no coffee for an hour, which is honestly the worst part.

My doctor's answer to the 30% was [Zoloft]{T sertraline; tried}. I wasn't [depressed]{S mood absent} I was [TIRED]{S energy}. [[No libido]{S sexual clin side_effect}]{O side_effect; sertraline}, [no change]{O no_benefit; sertraline}. So I went online like you do... [selenium]{T selenium; tried}, [gluten free]{T cutting out gluten; tried} for 14 months, [neither did a lick of good]{O no_benefit; selenium, cutting out gluten}. [Iodine drops]{T iodine drops; tried}, DON'T if you have Hashi's, [my [neck swelled]{S other_physical worsened} and my TSH went to 31]{O worsening; iodine drops}. [Cytomel]{T liothyronine; tried}, the T3, [like being [plugged into a wall]{S anxiety fig side_effect}, [pounding heart]{S other_physical side_effect}]{O side_effect; liothyronine}, [then flat on my face by 2, [more tired]{S energy worsened} than ever]{O worsening; liothyronine}. [Armour]{T desiccated thyroid; stopped}, that's pig: [I had eleven months of feeling 25, [hiked]{S functioning improved} with my boys, [lost 20 lbs]{S appetite_weight improved}]{O benefit; desiccated thyroid}, [and then [afib]{S other_physical clin side_effect} in the Costco parking lot]{O side_effect; desiccated thyroid} plus [I never [slept past three]{S sleep side_effect}]{O side_effect; desiccated thyroid}. Cardiologist took it away. I cried, I still miss it.

Two small things that do work. [Iron]{T iron tablets; ongoing}, nobody had checked my ferritin in ten years, it was 8, [now I [can do the stairs]{S functioning improved}]{O benefit; iron tablets}, [yes [constipated]{S gastrointestinal clin side_effect}]{O side_effect; iron tablets; neutral}. And [Rogaine]{T minoxidil foam; ongoing} for the [hair]{S other_physical}, [some fuzz at the front]{O partial; minoxidil foam}.

My aunt had hers taken [out]{T thyroidectomy; other} and says it's the best thing she ever did, I asked about [that]{T thyroidectomy; not_tried} and was told no goiter no knife. So that's where I am. [70 percent of a person, on time, every morning.]{O partial; overall}

=== 2410-borderline-personality
title: bpd meds + therapies, my verdicts, pls add yours
genre: forum
layout: forum post, one paragraph and replies
condition: borderline personality disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  fluoxetine | medication | tried | no_response
  lamotrigine | medication | tried | partial | other_physical
  quetiapine | medication | ongoing | partial | appetite_weight, sleep
  valproate | medication | tried | no_response | appetite_weight
  lorazepam | medication | stopped | worse | anger
  dialectical behaviour therapy | psychotherapy | tried | response
  schema therapy | psychotherapy | planned | unknown
  psychodynamic psychotherapy | psychotherapy | stopped | worse
  hospital admission | care_setting | tried | no_response
  DBT skills app | other | ongoing | partial
  ice bath for the face | other | ongoing | response
  omega-3 | supplement | tried | unknown
  roller derby | lifestyle | ongoing | response
  mood ring | other | tried | no_response
---
sooo i've been diagnosed four times with four different things and [bpd]{S diagnosis clin} is the one that fit, not a fun shoe but it fit. [empty]{S anhedonia fig} like a mall at midnight, [hurting myself]{S suicidality} since 13, [everybody is the love of my life or dead to me]{S functioning}. meds first!! [prozac]{T fluoxetine; tried} and [depakote]{T valproate; tried}, [did jack, either of them]{O no_benefit; fluoxetine, valproate} ([[depakote]{T valproate; tried} gave me a whole new [ass]{S appetite_weight fig side_effect} tho]{O side_effect; valproate}). [lamictal]{T lamotrigine; tried} [took the top off the [mood swings]{S mood improved} for half a year, then it sorta left the building]{O partial; lamotrigine}, [[rash]{S other_physical side_effect} scare too]{O side_effect; lamotrigine}. [ativan]{T lorazepam; stopped}, [worst idea ever for me]{O worsening; lorazepam}, [i was [meaner]{S anger side_effect} and [cut deeper]{S suicidality worsened}]{O worsening; lorazepam}, pdoc cut it off after the bathtub thing. [seroquel]{T quetiapine; ongoing; dose=100} 100 at night still, [it stops the 2am [texting]{S functioning improved}, cause i'm [unconscious]{S sleep fig side_effect}]{O partial; quetiapine}, [[up 40 lbs]{S appetite_weight side_effect}]{O side_effect; quetiapine}. [omega 3]{T omega-3; tried} i dunno. my bestie gave me a [mood ring]{T mood ring; tried}, [it said blue the whole time]{O no_benefit; mood ring} lol. [inpatient]{T hospital admission; tried; sessions=three times} three times, [comes out the same girl with grippy socks]{O no_benefit; hospital admission}. Therapy: a [lie on the couch guy]{T psychodynamic psychotherapy; stopped} who said nothing for 50 minutes, for a person with [abandonment stuff]{S anxiety}, genius. [I [fell apart]{S mood fig worsened} after every one and called his machine 11 times a night]{O worsening; psychodynamic psychotherapy}, had to quit. [DBT]{T dialectical behaviour therapy; tried; duration=14 months}, 14 months, [group]{T dialectical behaviour therapy; tried} plus a [coach]{T dialectical behaviour therapy; tried} you can text. I hated it, i thought it was for kindergartners, [it saved my life, [two years no cutting]{S suicidality improved} in march]{O benefit; dialectical behaviour therapy}. both true. i still use an [app]{T DBT skills app; ongoing} with the skills on it, [hit or miss]{O partial; DBT skills app}, and [face in ice water]{T ice bath for the face; ongoing}, [works in 30 seconds flat, i'm not joking]{O benefit; ice bath for the face}. and [derby]{T roller derby; ongoing}!! [u get to hit people and they hug u after, best thing for the [rage]{S anger improved} so far]{O benefit; roller derby}. waitlisted for [schema therapy]{T schema therapy; planned}. no drug is approved for [bpd]{S diagnosis clin general} by the way, they are all just guesses

> moth_in_a_jar: [lamictal]{T lamotrigine; other} has been my rock for six years, [dbt]{T dialectical behaviour therapy; other} made me feel like i was in detention
> gramsofgrace: my daughter has [bpd]{S diagnosis clin other} and i did [family connections]{T Family Connections (support); other} myself, the parents course. i [stopped yelling]{S anger improved other}. hugs to you
> op: can u adopt me

=== 2411-asthma
title: singulair - read before you give it to anyone
genre: review
layout: drug review site, angry
condition: asthma
area: general
english: Australian
narrator: patient
split: train
treatment: montelukast
rating: 1
overall: improved
round: 6
ledger:
  salbutamol | medication | ongoing | response | neurological
  beclometasone | medication | tried | no_response | other_physical
  fluticasone salmeterol | medication | tried | partial | other_physical
  montelukast | medication | stopped | worse | sleep, mood, suicidality
  tiotropium | medication | tried | no_response | gastrointestinal
  prednisolone | medication | tried | mixed | anger, appetite_weight
  Buteyko breathing | mind_body | tried | partial
  salt cave | other | tried | no_response
  mattress covers | other | ongoing | unknown
  omalizumab | medication | declined | unknown
  mepolizumab | medication | ongoing | response | pain
  bronchial thermoplasty | procedure | not_tried | unknown
---
[ONE STAR.]{O side_effect; montelukast} [It helped my [breathing]{S other_physical improved}, bit less [wheeze]{S other_physical improved} at footy]{O partial; montelukast}. [It also gave me [dreams where I killed my kids]{S sleep side_effect}, had me [sobbing]{S mood side_effect} in the ute, and by week six I was [working out how]{S suicidality side_effect}]{O side_effect; montelukast}. Forty four year old bloke, never a [down]{S mood absent} day. The chemist was the one who picked it. Binned them that arvo and [within ten days I was me]{O tolerated; montelukast}. Others have no bother at all, my niece has had [Singulair]{T montelukast; other} since she was four. But ask.

What else I've sucked on since 1984, for the record. [Ventolin]{T salbutamol; ongoing}, [does what it says, always has]{O benefit; salbutamol}, [[shaky]{S neurological side_effect} hands]{O side_effect; salbutamol; neutral}. [Becotide]{T beclometasone; tried}, the brown one, and [Spiriva]{T tiotropium; tried} later: [couldn't pick either from fresh air]{O no_benefit; beclometasone, tiotropium}, [[thrush]{S other_physical side_effect} off the first]{O side_effect; beclometasone}, [[dry mouth]{S gastrointestinal side_effect} off the second]{O side_effect; tiotropium}. [Seretide]{T fluticasone salmeterol; tried}, [real good for years then I was back [in hospital]{S functioning} every winter]{O partial; fluticasone salmeterol}, [[voice like a gravel truck]{S other_physical fig side_effect}]{O side_effect; fluticasone salmeterol}. [Pred]{T prednisolone; tried} bursts, maybe twenty of them, [fixes you in two days]{O benefit; prednisolone}, [[angry]{S anger side_effect} as a cut snake and [eating the pantry]{S appetite_weight fig side_effect}]{O side_effect; prednisolone}. Missus booked us a [salt cave]{T salt cave; tried} in Bendigo, [very relaxing, did nothing]{O no_benefit; salt cave}. [Buteyko]{T Buteyko breathing; tried} off a bloke in a church hall: [laughed at it, then used less puffer for about three months, then forgot to do it]{O partial; Buteyko breathing}. Got the [dust mite covers]{T mattress covers; ongoing} on the bed.

They had me down for [Xolair]{T omalizumab; declined} and I baulked at the price. The one where they [cook your airways]{T bronchial thermoplasty; not_tried} I asked about, they don't do it here anymore. Then last year [Nucala]{T mepolizumab; ongoing; frequency=once a month}, once a month in the guts. [[Sore arm]{S pain side_effect}, I mean gut, one day.]{O side_effect; mepolizumab; neutral} [Not one [hospital trip]{S functioning improved} since. [Umpired a grand final]{S functioning improved}.]{O benefit; mepolizumab} [Five stars to that.]{O benefit; mepolizumab} Wrong page I know.

=== 2412-tinnitus
title: I have tried it so you dont have to (tinnitus)
genre: forum
layout: forum post, list in brackets
condition: tinnitus
area: general
english: second language (Dutch)
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  ginkgo | supplement | tried | no_response
  zinc | supplement | tried | no_response
  betahistine | medication | tried | no_response
  acupuncture | mind_body | tried | no_response
  ear candles | other | tried | no_response
  Lenire device | neuromodulation | tried | no_response | neurological
  hearing aids | procedure | ongoing | partial
  white noise pillow | other | ongoing | response
  clonazepam | medication | stopped | mixed | sleep
  amitriptyline | medication | tried | worse | gastrointestinal
  tinnitus retraining therapy | psychotherapy | tried | partial
  cognitive behavioural therapy | psychotherapy | tried | response
  craniosacral therapy | mind_body | tried | worse
  choir | other | ongoing | response
  cochlear implant | procedure | not_tried | unknown
  transcranial magnetic stimulation | neuromodulation | planned | unknown
---
Dear all, I am Joost, 51, sound technician, yes laugh. Since a concert in 2017 I have a [tone]{S other_physical} of 6000 hertz in both ears, day and night. The first year I [slept three hours]{S sleep} and [thought about the train]{S suicidality}, I say it honest because maybe you are in this year now.

Useless: [ginkgo]{T ginkgo; tried}, [zinc]{T zinc; tried}, [betahistine]{T betahistine; tried}, [needles]{T acupuncture; tried}, [candles in the ear]{T ear candles; tried} (my mother in law) and a [tongue machine]{T Lenire device; tried} of 3000 euro. [I was for every one of them full of hope and for every one of them it [peeped]{S other_physical} exactly the same.]{O no_benefit; ginkgo, zinc, betahistine, acupuncture, ear candles, Lenire device} [The [machine]{T Lenire device; tried} made my [tongue asleep]{S neurological side_effect}.]{O side_effect; Lenire device; neutral}

Bad: [craniosacral]{T craniosacral therapy; tried}, after the second time [there came a second [tone]{S other_physical worsened}]{O worsening; craniosacral therapy}, it is still here, hello. And [amitriptyline]{T amitriptyline; tried}, [[louder]{S other_physical worsened}]{O worsening; amitriptyline} and [a mouth [like a shoe]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}. A colleague gets for his [nerve pain]{S pain other} the same [amitriptyline]{T amitriptyline; other} and is happy.

Difficult to say in one word: [clonazepam]{T clonazepam; stopped; dose=0.5}, 0.5. [It was the only thing ever that made it softer, truly softer.]{O benefit; clonazepam} [I [walked through the day asleep]{S sleep fig side_effect}]{O side_effect; clonazepam}, and the doctor said max six weeks and stopped it, [then [two weeks of hell]{S anxiety fig withdrawal}]{O withdrawal; clonazepam}. [Retraining]{T tinnitus retraining therapy; tried} with the noise generators, [some, I believe, or it was the time that did it]{O partial; tinnitus retraining therapy}.

Good:
- [pillow with rain in it]{T white noise pillow; ongoing}, [I [sleep six, seven hours]{S sleep improved}]{O benefit; white noise pillow}
- [hearing aids]{T hearing aids; ongoing}, [in company better, alone the same]{O partial; hearing aids}
- [CBT]{T cognitive behavioural therapy; tried; sessions=14} with a [psychologist]{T cognitive behavioural therapy; tried} of the audiological centre, 14 times. [The sound did not change, I did. [No train anymore]{S suicidality improved}.]{O benefit; cognitive behavioural therapy}
- [choir]{T choir; ongoing}. When forty people sing [I [don't hear]{S other_physical improved} it and I forget to check]{O benefit; choir}

> Is it true that implants cure it?
A [cochlear implant]{T cochlear implant; not_tried} is for deaf people, I have asked, not for me.
> Which drug is approved?
None. There is no approved drug.

In spring I go in a study with [magnetic stimulation]{T transcranial magnetic stimulation; planned}, because I never learn. [It is as loud as in 2017 and I have a life, both.]{O partial; overall}

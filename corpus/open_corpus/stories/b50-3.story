=== 2114-depression
title: 8 months on Pristiq
genre: review
layout: form fields
condition: depression
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
treatment: desvenlafaxine
rating: 6
round: 6
ledger:
  St John's wort | supplement | tried | no_response
  fluoxetine | medication | stopped | partial
  desvenlafaxine | medication | ongoing | partial | other_physical, sexual, gastrointestinal
  prunes | lifestyle | tried | response
  psychotherapy | psychotherapy | tried | no_response
  ocean swimming | lifestyle | ongoing | response
---
Why did you take it: [depression]{S diagnosis clin} (third go round), [tired]{S energy} all the time, [crying at red lights]{S mood}

Side effects: [[sweaty head]{S other_physical side_effect} at night]{O side_effect; desvenlafaxine}, [[takes forever to get there]{S sexual fig side_effect} if you know what i mean]{O side_effect; desvenlafaxine}, [[constipated]{S gastrointestinal side_effect}]{O side_effect; desvenlafaxine; neutral} ([[prunes]{T prunes; tried} fixed it]{O benefit; prunes})

Comments: [St Johns Wort]{T St John's wort; tried} from the chemist, [useless]{O no_benefit; St John's wort}. [Prozac]{T fluoxetine; stopped} in my twenties [worked a treat]{O benefit; fluoxetine} so i went off it like an idiot, and [second time around it did bugger all]{O no_benefit; fluoxetine}. Doctor changed me to [Pristiq]{T desvenlafaxine; ongoing; dose=100} in march, 50 then 100. [I'd call it 60%]{O partial; desvenlafaxine}. [Not [crying]{S mood improved}]{O benefit; desvenlafaxine}, [still [flat]{S mood fig} on sundays]{O partial; desvenlafaxine}. The [psychologist]{T psychotherapy; tried; sessions=10 sessions}, 10 sessions on the medicare plan, [mostly we talked about her dog]{O no_benefit; psychotherapy}. [The [ocean swim]{T ocean swimming; ongoing} with the Cold Hard Biddies does as much as the [tablet]{T desvenlafaxine; ongoing}]{O benefit; ocean swimming} and its free. [If you miss one by 6 hrs youll know, [whoosh whoosh in the head]{S neurological fig withdrawal}]{O withdrawal; desvenlafaxine}.

=== 2115-bulimia
title: prozac for bulimia
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
round: 6
ledger:
  residential treatment | care_setting | tried | partial
  food journal | other | tried | worse
  topiramate | medication | tried | mixed | cognition
  fluoxetine | medication | ongoing | response | sleep
  dialectical behaviour therapy | psychotherapy | ongoing | response
---
16 yrs [bulimic]{S diagnosis clin}, [3 to 4 times a day]{S appetite_weight} at the worst, [teeth are shot]{S other_physical}. [Residential]{T residential treatment; tried} in Arizona twice ([good while I was in it]{O partial; residential treatment}, [[relapsed]{S appetite_weight} in the airport]{O no_benefit; residential treatment} both times I'm not kidding). [Food journals]{T food journal; tried} [made it worse]{O worsening; food journal}. [Topamax]{T topiramate; tried} [took the [urge]{S appetite_weight improved} away]{O benefit; topiramate} [and my [vocabulary]{S cognition side_effect} along with it]{O side_effect; topiramate}, [I was a paralegal who [couldn't say "subpoena"]{S cognition side_effect}]{O side_effect; topiramate}. The high dose [Prozac]{T fluoxetine; ongoing; dose=60mg} thing, 60mg, I did not believe in it, wasn't even [depressed]{S mood absent}. [Weeks 1 through 5 nothing]{O no_benefit; fluoxetine}. [Then [once a day]{S appetite_weight improved}, then every couple days, now I honestly have to think about when the last one was]{O benefit; fluoxetine} (June?). [[Insomnia]{S sleep clin side_effect} if I take it after noon]{O side_effect; fluoxetine; neutral}. [No [weight gain]{S appetite_weight absent side_effect}, which I know is the only thing you want to know]{O tolerated; fluoxetine}. I also do [DBT]{T dialectical behaviour therapy; ongoing; frequency=Wednesdays} on Wednesdays and [the [group]{T dialectical behaviour therapy; ongoing} taught me to sit on my hands for 20 minutes]{O benefit; dialectical behaviour therapy}. A girl in there takes [Vyvanse]{T lisdexamfetamine (medication); other} for [binging]{S appetite_weight other} and hates it.

=== 2116-depression
title: meh
genre: review
layout: one short line
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: unchanged
treatment: citalopram
rating: 3
round: 6
ledger:
  citalopram | medication | tried | no_response | sleep
---
[20mg, 4 months, [slept like the dead]{S sleep fig side_effect}]{O side_effect; citalopram}, [still [miserable]{S mood}]{O no_benefit; citalopram}, sorry

=== 2117-schizoaffective
title: Latuda, take it with FOOD
genre: review
layout: plain paragraph
condition: schizoaffective disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: lurasidone
rating: 6
round: 6
ledger:
  olanzapine | medication | tried | mixed | appetite_weight, other_physical
  paliperidone | medication | tried | unknown | sexual, neurological
  haloperidol | medication | tried | unknown | neurological
  lurasidone | medication | ongoing | partial | neurological, sleep, gastrointestinal
  clozapine | medication | declined | unknown
  metformin | medication | ongoing | response
  clubhouse | support | ongoing | response
---
You have to eat 350 calories with it or you might as well throw it in the trash, my first doctor did not tell me, so [for 2 months it did nothing]{O no_benefit; lurasidone}. [Schizoaffective]{S diagnosis clin} since 19, I'm 37. I have been on [Zyprexa]{T olanzapine; tried} [which is the best I ever felt in my mind]{O benefit; olanzapine} [and I [got to 310 pounds]{S appetite_weight side_effect} and [prediabetic]{S other_physical side_effect}]{O side_effect; olanzapine}, then [Invega shots]{T paliperidone; tried; route=injection} ([[impotent]{S sexual side_effect}, [stiff as a robot]{S neurological fig side_effect}]{O side_effect; paliperidone}), and in the hospital [Haldol]{T haloperidol; tried}, [never again]{O side_effect; haloperidol}, [my [jaw locked]{S neurological side_effect} and my [eyes rolled up]{S neurological side_effect}]{O side_effect; haloperidol}. With [Latuda]{T lurasidone; ongoing} [the [voices are in the next apartment]{S mania_psychosis fig improved} and not in the room]{O partial; lurasidone}. [I can [listen to a whole song]{S functioning improved}]{O benefit; lurasidone}. [[Legs jump]{S neurological side_effect} at night and I'm [sleepy]{S sleep side_effect} by 8]{O side_effect; lurasidone}. [A little [upset stomach]{S gastrointestinal side_effect}]{O side_effect; lurasidone; neutral}. [They put me on [metformin]{T metformin; ongoing} and I have [lost 38 pounds]{S appetite_weight improved side_effect}]{O benefit; metformin}. They brought up [clozapine]{T clozapine; declined} again and I said no because of the blood draws. Weekdays I go to [Harbor House]{T clubhouse; ongoing; frequency=Weekdays}, its a clubhouse, I run the snack bar. [That keeps me going]{O benefit; clubhouse}. It is $1,300 a month without Medicaid.

=== 2118-anxiety
title: Buspar update at 12 weeks
genre: review
layout: form fields
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: buspirone
rating: 9
round: 6
ledger:
  alprazolam | medication | stopped | partial
  kava | supplement | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | partial
  weighted vest | other | tried | no_response
  gabapentin | medication | tried | no_response | cognition
  buspirone | medication | ongoing | response | neurological, pain
---
Reason: [anxiety]{S anxiety clin}, [tight chest]{S anxiety}, [always waiting for the other shoe]{S anxiety fig}

Side effects: [[dizzy]{S neurological side_effect} for 20 min after each pill, [headaches]{S pain side_effect} first wk]{O side_effect; buspirone; neutral}. [No [weight gain]{S appetite_weight absent side_effect}, no [sex problems]{S sexual absent side_effect}, not [drowsy]{S sleep absent side_effect}]{O tolerated; buspirone}

Comments: Give. It. Time. All the bad reviews on here are people at day 6. [Mine did nothing till wk 7]{O no_benefit; buspirone} then [one day I realized the [chest thing]{S anxiety improved} was just gone]{O benefit; buspirone}. [I [flew to Denver]{S functioning improved}]{O benefit; buspirone}. I was on [xanax]{T alprazolam; stopped} for 4 yrs, [works in the moment, more and more of it to get the same]{O partial; alprazolam}, [getting off that was a nightmare I don't wish on anyone ([no sleep]{S sleep withdrawal} for 11 days)]{O withdrawal; alprazolam}. [Therapist]{T cognitive behavioural therapy; tried} did [CBT]{T cognitive behavioural therapy; tried} with me, [okay, some of the tricks stuck]{O partial; cognitive behavioural therapy}. Wasted money on: [kava]{T kava; tried}, a [weighted vest]{T weighted vest; tried}, [gabapentin]{T gabapentin; tried} ([no no and no]{O no_benefit; kava, weighted vest, gabapentin}, [the last one made me [stupid]{S cognition side_effect}]{O side_effect; gabapentin}). 15mg twice a day here.

=== 2119-depression
title: Remeron, 3 reviews in one
genre: review
layout: dated updates in one review
condition: depression
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
treatment: mirtazapine
rating: 5
round: 6
ledger:
  duloxetine | medication | tried | no_response | gastrointestinal
  doxepin | medication | tried | no_response
  mirtazapine | medication | stopped | partial | appetite_weight, sleep, energy
  light therapy | other | ongoing | partial
  venlafaxine | medication | planned | unknown
---
Week 1. [Depressed]{S mood}, [skin and bones]{S appetite_weight fig}, [2 hrs a night]{S sleep}. Tried [cymbalta]{T duloxetine; tried} ([[barf]{S gastrointestinal side_effect}]{O side_effect; duloxetine}) and [doxepin]{T doxepin; tried}, [no good either of them]{O no_benefit; duloxetine, doxepin}. [Took 15mg of [remeron]{T mirtazapine; stopped; dose=15mg} friday and [slept 11 hours]{S sleep improved}]{O benefit; mirtazapine}. [Miracle]{O benefit; mirtazapine}!!!

Month 3. [[Up 26 lbs]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [I [eat cereal out of a mixing bowl at midnight]{S appetite_weight side_effect} and dont remember wanting to]{O side_effect; mirtazapine}. [[Mood]{S mood improved} better, not gonna lie]{O benefit; mirtazapine}. [I [went back to work]{S functioning improved} 4 days]{O benefit; mirtazapine}.

Month 9. [[Slow as molasses]{S energy fig side_effect}, [size 18]{S appetite_weight side_effect}]{O side_effect; mirtazapine}, and [the [sadness]{S mood} has come back anyway]{O partial; mirtazapine}. Came off over a month. [Now Im [wide awake]{S sleep withdrawal} again]{O withdrawal; mirtazapine}. Have a [light box]{T light therapy; ongoing} from my sister in law, [helps me get up some]{O partial; light therapy}. [Effexor]{T venlafaxine; planned} is next, starts Monday.

=== 2120-depression
title: Please read if you are breastfeeding age lol
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: vilazodone
rating: 2
round: 6
ledger:
  sertraline | medication | tried | partial
  bupropion | medication | tried | no_response | anxiety
  vilazodone | medication | tried | no_response | gastrointestinal, functioning, sleep
  gluten-free diet | lifestyle | tried | no_response
  transcranial magnetic stimulation | neuromodulation | planned | unknown
---
[Viibryd]{T vilazodone; tried}. Samples from the dr so at least it was free. [[Explosive... you know]{S gastrointestinal fig side_effect}, every single day about 40 min after i took it]{O side_effect; vilazodone}, [[planned my commute around gas stations]{S functioning side_effect}]{O side_effect; vilazodone}. [[Dreams in color]{S sleep side_effect}, I [got murdered]{S sleep side_effect} like five times a week]{O side_effect; vilazodone}. Did it help? [I guess i was too busy to be [sad]{S mood} lol, no, not really]{O no_benefit; vilazodone}. [Zoloft]{T sertraline; tried} [pooped out]{O partial; sertraline} after my second kid, [Wellbutrin]{T bupropion; tried} [made me a [nervous wreck]{S anxiety fig side_effect}]{O side_effect; bupropion}, [gluten free]{T gluten-free diet; tried} was my mother's idea. [Nothing has worked so far, thats the truth]{O no_benefit; bupropion, vilazodone, gluten-free diet}. Waiting to hear about [TMS]{T transcranial magnetic stimulation; planned}, they want proof you failed four. I can prove it!

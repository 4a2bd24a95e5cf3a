=== 2140-depression
title: does the job but hate it
genre: review
layout: one breathless paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: venlafaxine
rating: 6
ledger:
  citalopram | medication | tried | no_response
  mirtazapine | medication | tried | unknown | appetite_weight
  venlafaxine | medication | ongoing | mixed | other_physical, functioning, sexual, sleep
---
Been on this since feb last year, 75 then 150 now 225,[before that [citalopram]{T citalopram; tried} which was like eating smarties, did nothing]{O no_benefit; citalopram}, [then [mirtazipine]{T mirtazapine; tried} ([2 stone on]{S appetite_weight side_effect} in one winter, thanks for that)]{O side_effect; mirtazapine}... anyway the first fortnight on these i thought i was dying, [[sweats]{S other_physical side_effect},[jaw clamped shut]{S other_physical side_effect},[pupils like a cat]{S other_physical fig side_effect}]{O side_effect; venlafaxine}, my mum came to stay because [i couldnt [look after the kids]{S functioning side_effect}]{O side_effect; venlafaxine} and then one day in about the fourth week [i noticed i was [singing]{S mood improved} in the car]{O benefit; venlafaxine}!! [so yes it works]{O benefit; venlafaxine}, [the [crying]{S mood improved} has stopped and i [open my post]{S functioning improved} now]{O benefit; venlafaxine}, BUT [[no sex drive]{S sexual side_effect} whatsoever (husband is being very good about it) and the [dreams are like horror films]{S sleep fig side_effect}]{O side_effect; venlafaxine} and [god help you if you miss one, by teatime the [brain zaps]{S neurological fig withdrawal} start]{O withdrawal; venlafaxine}. we moved house in june so that didnt help either. [would i recomend it, no]{O side_effect; venlafaxine}, [giving it up tho, nope lol]{O benefit; venlafaxine}

=== 2141-insomnia
title: (no title)
genre: review
layout: numbered side-effect list
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: zolpidem
rating: 5
ledger:
  melatonin | supplement | tried | no_response
  valerian | supplement | tried | no_response
  diphenhydramine | medication | tried | no_response
  trazodone | medication | tried | unknown | energy
  zolpidem | medication | ongoing | mixed | sleep, gastrointestinal, cognition
---
Things I took first: [melatonin]{T melatonin; tried}, [valerian]{T valerian; tried}, [benadryl]{T diphenhydramine; tried} by the handful. [Zero]{O no_benefit; melatonin, valerian, diphenhydramine}. [[Trazodone]{T trazodone; tried} made me feel like I [had been hit by a truck]{S energy fig side_effect} until noon]{O side_effect; trazodone}.

[[Ambien]{T zolpidem; ongoing; dose=10mg} 10mg puts me out in 15 min flat]{O benefit; zolpidem}. [I went from [3 hrs]{S sleep} a night to [6 and a half]{S sleep improved}]{O benefit; zolpidem}. That's the good news.

Side effects so far
1. [[Ate a whole pan of cornbread]{S sleep side_effect} standing up, [no memory of it]{S cognition side_effect}]{O side_effect; zolpidem}
2. [[Metal taste]{S gastrointestinal side_effect} all morning]{O side_effect; zolpidem}
3. [[texted my ex]{S sleep side_effect}. TWICE]{O side_effect; zolpidem}
4. [[memory is shot]{S cognition fig side_effect} before 10 am]{O side_effect; zolpidem}
5. [if I run out I get [zero sleep]{S sleep withdrawal} for two nights, worse than before I ever started]{O withdrawal; zolpidem}

[No [headaches]{S pain absent side_effect} tho]{O tolerated; zolpidem}. My sister [sleepwalked]{S sleep side_effect other} on it and quit, she's on [Belsomra]{T suvorexant (medication); other} now and [sleeps like a baby]{S sleep fig improved other}. Insurance wants a prior auth for that one. I drive a forklift so i take mine at 9 on the dot and hide the car keys. 5 stars minus the cornbread.

=== 2142-bipolar
title: Weight!!!
genre: review
layout: untidy review
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: quetiapine
rating: 4
ledger:
  lithium | medication | tried | worse | neurological, functioning
  lamotrigine | medication | ongoing | partial
  quetiapine | medication | ongoing | mixed | appetite_weight, sleep, gastrointestinal
  keto diet | lifestyle | tried | no_response
  phentermine | medication | tried | no_response
  soup diet | lifestyle | tried | no_response
  metformin | medication | planned | unknown
  lurasidone | medication | planned | unknown
---
[[Always ended up heavier]{S appetite_weight side_effect}, whatever it was]{O no_benefit; keto diet, phentermine, soup diet}. [keto]{T keto diet; tried},[phentermine]{T phentermine; tried}, [eating nothing but soup]{T soup diet; tried}, [doesn't matter what i try]{O no_benefit; keto diet, phentermine, soup diet}. [im up [61 lbs]{S appetite_weight side_effect} since they put me on 300 mg of this stuff]{O side_effect; quetiapine}. and yet. [it is the ONLY thing that ever stopped the [mania]{S mania_psychosis clin improved}]{O benefit; quetiapine}, [lithum]{T lithium; tried} [made my [hands shake]{S neurological side_effect} so bad i couldn't [hold a fork]{S functioning side_effect}]{O side_effect; lithium} and [i had two [episodes]{S mania_psychosis worsened} on it in one year]{O worsening; lithium}, [worst pill i ever took]{O side_effect; lithium}. the [lamictal]{T lamotrigine; ongoing} im on with it [takes care of the [lows]{S mood improved} kind of]{O partial; lamotrigine}. [Ive [kept the same job]{S functioning improved} 22 months]{O benefit; quetiapine} which is a record for me. [[Sleep 12 hrs]{S sleep side_effect} if you let me, [mouth like cotton]{S gastrointestinal fig side_effect}]{O side_effect; quetiapine}. My pdoc says we can add [metformin]{T metformin; planned} in January or am i going to be switched to [latuda]{T lurasidone; planned}, depends on the insurance. So, [it works]{O benefit; quetiapine} [but id never recommend it to anybody who owns a mirror]{O side_effect; quetiapine}

=== 2143-anxiety
title: Works. That's the problem.
genre: review
layout: neat short review
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
round: 6
treatment: lorazepam
rating: 7
ledger:
  buspirone | medication | tried | no_response | neurological
  sertraline | medication | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | partial
  lorazepam | medication | ongoing | partial | cognition
---
I have had [GAD]{S diagnosis clin} since I was a kid. [[Buspar]{T buspirone; tried} made me [dizzy]{S neurological side_effect}]{O side_effect; buspirone} and [[Zoloft]{T sertraline; tried} might as well have been candy]{O no_benefit; sertraline}; [neither one did a thing for the [worrying]{S anxiety}]{O no_benefit; buspirone, sertraline}. [[CBT]{T cognitive behavioural therapy; tried; sessions=sixteen sessions}, sixteen sessions, gave me some tools that work on a good day]{O partial; cognitive behavioural therapy}.

I take half a milligram of [Ativan]{T lorazepam; ongoing; dose=half a milligram; frequency=two or three times a week} two or three times a week. [Within twenty minutes my [chest loosens]{S anxiety fig improved} and I can [sit through a meeting]{S functioning improved}]{O benefit; lorazepam}. [It doesn't make me feel [high]{S mania_psychosis absent side_effect} or [drugged]{S cognition absent side_effect}]{O tolerated; lorazepam}. [I do [lose words]{S cognition side_effect} on the days I take it]{O side_effect; lorazepam}. [Lately a half wears off in two hours, where it used to last me the afternoon]{O partial; lorazepam}, so I watch myself. My father was on [Xanax]{T alprazolam (medication); other} for nineteen years and had [seizures]{S neurological clin withdrawal other} when his doctor retired and nobody refilled it.

[Benzos]{T benzodiazepines (medication); general} are not meant for every day. I know that, my doctor knows that, and the pharmacist tells me each time anyway.

=== 2144-alcohol-dependence
title: naltrexone 50mg, 5 months in
genre: review
layout: lower-case run-on
condition: alcohol use disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 6
treatment: naltrexone
rating: 9
ledger:
  alcoholics anonymous | support | tried | no_response
  disulfiram | medication | stopped | worse | gastrointestinal
  hospital admission | care_setting | tried | no_response
  cannabidiol gummies | supplement | tried | no_response
  naltrexone | medication | ongoing | response | gastrointestinal, sleep
---
ok so background, i [drank a fifth a day]{S substance_use}, sometimes more at xmas, roofer, divorced, two boys. [rehab]{T hospital admission; tried; sessions=3 times} 3 times, [AA]{T alcoholics anonymous; tried} in two states, [cbd gummies]{T cannabidiol gummies; tried} my cousin makes, [none of it stuck]{O no_benefit; hospital admission, alcoholics anonymous, cannabidiol gummies}. [antabuse]{T disulfiram; stopped} .. [i [drank]{S substance_use} on top of it and [puked]{S gastrointestinal side_effect} so hard i ended up in the ER]{O side_effect; disulfiram}, never again. then my PCP who is like 29 years old says have you heard of [naltrexone]{T naltrexone; planned}. i hadnt. [first 4 days [queasy]{S gastrointestinal side_effect} and [wide awake at 3]{S sleep side_effect}]{O side_effect; naltrexone}, [that went off]{O tolerated; naltrexone}. [second week i [left HALF A BEER on the table]{S substance_use improved}]{O benefit; naltrexone}. i stood there looking at it. [its like [somebody turned the volume down on the wanting]{S substance_use fig improved}]{O benefit; naltrexone}. [130 days no [liquor]{S substance_use improved}]{O benefit; naltrexone}, [[boys come over]{S functioning improved} sundays now]{O benefit; naltrexone}. [not [depressed]{S mood absent side_effect} on it like they say on here]{O tolerated; naltrexone}, [food still tastes good]{O tolerated; naltrexone}. only downside the price without insurance and you cant take [pain pills]{T opioids (medication); general} if you get hurt. my brother gets the [shot]{T extended-release naltrexone (medication); other} every month and hes [at 2 years]{S substance_use improved other}.

=== 2145-schizoaffective
title: monthly needle
genre: review
layout: short, contradictory
condition: schizoaffective disorder
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: paliperidone palmitate
rating: 3
ledger:
  olanzapine | medication | tried | unknown | appetite_weight
  risperidone | medication | stopped | unknown | other_physical
  paliperidone palmitate | medication | ongoing | mixed | anhedonia, neurological, sexual
  benztropine | medication | ongoing | partial
  aripiprazole | medication | planned | unknown
---
I dont get a say, its court ordered, so take this how you like. The [voices]{S mania_psychosis} were really bad in 2021, [telling me the neighbors had my dog]{S mania_psychosis} etc. [Had [olanzapine]{T olanzapine; tried} ([fat]{S appetite_weight side_effect})]{O side_effect; olanzapine}, [then [risperidone]{T risperidone; stopped} tablets ([leaked milk]{S other_physical side_effect}, im a bloke)]{O side_effect; risperidone} that got swapped for the [jab]{T paliperidone palmitate; ongoing; frequency=every 4 weeks} every 4 weeks. [[Voices]{S mania_psychosis improved} gone since the third one, fair dinkum, gone]{O benefit; paliperidone palmitate}. [But so am I mate]{S anhedonia fig side_effect}. [I [sit on the couch and feel nothing]{S anhedonia side_effect}, [cant get it up]{S sexual side_effect}, [legs wont keep still]{S neurological side_effect}]{O side_effect; paliperidone palmitate}. They gave me [cogentin]{T benztropine; ongoing} for the [legs]{S neurological side_effect}, [helps a bit]{O partial; benztropine}. My case worker reckons the next review they might change me over to [abilify maintena]{T aripiprazole; planned}. [Best drug for [voices]{S mania_psychosis}]{O benefit; paliperidone palmitate}, [worst drug for having a life]{O side_effect; paliperidone palmitate}. Mum says [i'm [better company]{S functioning improved} than i was]{O benefit; paliperidone palmitate} and she would know

=== 2146-depression
title: 10 weeks on Lexapro, updating as I go
genre: review
layout: dated updates
condition: anxiety and depression
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 6
treatment: escitalopram
rating: 8
ledger:
  st john's wort | supplement | tried | no_response
  headspace | mind_body | tried | no_response
  counselling | psychotherapy | ongoing | partial
  escitalopram | medication | ongoing | response | sleep, gastrointestinal, anxiety, other_physical, sexual
  hydroxyzine | medication | tried | partial | sleep
  bupropion | medication | planned | unknown
---
Week 1. Dr gave me [Lexapro]{T escitalopram; ongoing; dose=5mg} 5mg because [St Johns Wort]{T st john's wort; tried} and the [Headspace app]{T headspace; tried} were [getting me nowhere]{O no_benefit; st john's wort, headspace}. [[Yawning]{S sleep side_effect} nonstop, [stomach is a mess]{S gastrointestinal fig side_effect}]{O side_effect; escitalopram}.

Week 2. 10mg. [[anxiety]{S anxiety clin worsened side_effect} is way UP, [heart pounding]{S other_physical side_effect} in bed]{O side_effect; escitalopram}. [She gave me [hydroxyzine]{T hydroxyzine; tried} for the nights, takes the edge off]{O partial; hydroxyzine} [but I'm a [zombie]{S sleep fig side_effect} after]{O side_effect; hydroxyzine}. My [counselor]{T counselling; ongoing} says hang in.

Week 4. [[Stomach]{S gastrointestinal improved side_effect} fine now]{O tolerated; escitalopram}. [Don't feel any different otherwise]{O no_benefit; escitalopram}. My roommate quit hers after a month so idk

Week 6!!!! [I [woke up and wasn't dreading it]{S anxiety improved}]{O benefit; escitalopram}. [[Laughed]{S mood improved} at a dumb video till I cried]{O benefit; escitalopram}. What is this

Week 10. [Still good]{O benefit; escitalopram}. [No [panic attacks]{S anxiety improved} since the 14th]{O benefit; escitalopram}, [I [went to my cousin's wedding and danced]{S functioning improved}]{O benefit; escitalopram}. [[Can't finish]{S sexual fig side_effect}, if you know what I mean]{O side_effect; escitalopram}, and the dr mentioned adding [Wellbutrin]{T bupropion; planned} for that, will see. [[Counseling]{T counselling; ongoing} is okay, mostly it's nice to have somebody to complain to]{O partial; counselling}. [SSRIs]{T SSRIs (medication); general} take their time so don't bail in week 2 like I nearly did.

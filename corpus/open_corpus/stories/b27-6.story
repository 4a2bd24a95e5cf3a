=== 1211-depression
title: Escitalopram
genre: review
layout: one paragraph
condition: depression
area: mental
english: Indian English
narrator: patient
split: test
overall: improved
treatment: escitalopram
rating: 8
round: 4
ledger:
  yoga | mind_body | tried | partial
  ashwagandha | supplement | tried | no_response
  escitalopram | medication | ongoing | response | gastrointestinal, sleep
  clonazepam | medication | stopped | partial | sleep
---
After lockdown I [left my job]{S functioning} in Pune, was only [lying in bed]{S functioning} and [crying]{S mood} without reason. Family said go for [yoga]{T yoga; planned} and give [ashwagandha]{T ashwagandha; planned}. [[Yoga]{T yoga; tried} gave some [peace]{S mood improved} for that hour]{O partial; yoga}, [[ashwagandha]{T ashwagandha; tried} no effect]{O no_benefit; ashwagandha}. Finally a psychiatrist in the government hospital gave [Nexito]{T escitalopram; ongoing; dose=10} 10 with half [clonazepam]{T clonazepam; stopped; dose=half; duration=first month} for first month. [The small one made me [sleepy]{S sleep side_effect} like anything]{O side_effect; clonazepam} but [[palpitation]{S other_physical clin improved} was less]{O partial; clonazepam}. That one he stopped after one month only. [[Loose motion]{S gastrointestinal side_effect} first week with the [Nexito]{T escitalopram; ongoing}]{O side_effect; escitalopram}. [Now one and half year, I am [working again]{S functioning improved}, [cooking for the full family]{S functioning improved}, [mood is stable]{S mood improved}]{O benefit; escitalopram}. [[Dreams]{S sleep side_effect} are coming daily, that is ok]{O side_effect; escitalopram; neutral}. My cousin says it will [spoil the liver]{S other_physical possible side_effect}. Doctor laughed.

=== 1212-depression
title: Pristiq 50
genre: review
layout: side effects then comments
condition: depression
area: mental
english: Australian
narrator: patient
split: train
overall: improved
treatment: desvenlafaxine
rating: 4
round: 4
ledger:
  escitalopram | medication | tried | partial | appetite_weight
  desvenlafaxine | medication | stopped | response | other_physical, neurological
  psychotherapy | psychotherapy | ongoing | response
---
Side effects: [[Sweats]{S other_physical side_effect}, [goosebumps]{S other_physical side_effect}, [twitchy legs]{S neurological side_effect} at bedtime]{O side_effect; desvenlafaxine}

Comments: Was on it just under 3 years for [depression]{S diagnosis clin} after dad's [cancer]{S diagnosis other}. [[Lexapro]{T escitalopram; tried} was alright, bit meh]{O partial; escitalopram}, [[put on 8 kilos]{S appetite_weight side_effect}]{O side_effect; escitalopram}. [[Pristiq]{T desvenlafaxine; stopped} was heaps better]{O benefit; desvenlafaxine}, [the [chest heaviness]{S mood fig improved} went within a month, I was [playing netball]{S functioning improved}]{O benefit; desvenlafaxine}. Wanted to have a baby so we stopped. They come in 50s and can't be cut so tapering is a joke. [Two weeks of [brain zaps]{S neurological fig withdrawal}, [motion sick]{S gastrointestinal withdrawal} in my own kitchen, [narky]{S anger withdrawal} at everyone]{O withdrawal; desvenlafaxine}. [All gone by week five]{O tolerated; desvenlafaxine}. [It hasn't come back]{O benefit; overall}. Still see my [psych]{T psychotherapy; ongoing; frequency=once a month} once a month, [she keeps me on track]{O benefit; psychotherapy}. [Would use it again if I had to]{O benefit; desvenlafaxine}. Ask for the half strength ones, they exist overseas.

=== 1213-anxiety
title: Pregabalin
genre: review
layout: one paragraph
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: pregabalin
rating: 6
round: 4
ledger:
  SSRIs | medication | tried | worse | anxiety
  pregabalin | medication | ongoing | mixed | cognition, appetite_weight, neurological
  counselling | psychotherapy | planned | unknown
---
[Mixed bag]{O partial; pregabalin}. I can't do [SSRIs]{T SSRIs; tried}, [every one of them turns me into a [shaking wreck]{S anxiety fig side_effect} within days]{O worsening; SSRIs}. So [Lyrica]{T pregabalin; ongoing; dose=150; frequency=twice a day}, 150 twice a day. [For the [anxiety]{S anxiety clin improved} it's brilliant, I'd give it ten, I [stopped scanning every room]{S anxiety improved} for the exits]{O benefit; pregabalin}. [For the rest of me it's a nightmare: [can't find words]{S cognition side_effect}, [walk into door frames]{S neurological side_effect}, [two dress sizes up]{S appetite_weight side_effect}]{O side_effect; pregabalin}. [I [called my own daughter by the cat's name]{S cognition side_effect}]{O side_effect; pregabalin}. [Ran out over Easter and was [wet through]{S other_physical withdrawal} and [jumping at the kettle]{S anxiety fig withdrawal} by the Sunday]{O withdrawal; pregabalin}. It's controlled now so they won't give you more than a month. Some folk use it for [nerve pain]{S pain general} or [fits]{S neurological general}. My physio takes it for his [back]{S pain other} with no bother at all. [Counselling]{T counselling; planned} starts when I get to the top of the list.

=== 1214-depression
title: Nardil
genre: review
layout: side effects then comments
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: phenelzine
rating: 5
round: 4
ledger:
  antidepressants | medication | tried | no_response
  electroconvulsive therapy | neuromodulation | tried | partial | cognition
  phenelzine | medication | ongoing | response | other_physical, energy, sleep, sexual
---
Side effects: [[Low blood pressure]{S other_physical side_effect} when I stand, [afternoon crash]{S energy fig side_effect}, [anorgasmia]{S sexual clin side_effect}, [insomnia]{S sleep clin side_effect}]{O side_effect; phenelzine}

Comments: Thirty years of being told they had one more thing to try. [Everything in the [SSRI]{T antidepressants; tried}, [SNRI]{T antidepressants; tried} and [tricyclic]{T antidepressants; tried} family, nothing]{O no_benefit; antidepressants}. [[ECT]{T electroconvulsive therapy; tried; sessions=14}, 14 of them, [lifted me]{S mood fig improved} for about six weeks]{O partial; electroconvulsive therapy} and [[took my daughter's wedding]{S cognition fig side_effect} with it, I only know it from photos]{O side_effect; electroconvulsive therapy}. Then an older doctor in Tulsa wrote for [Nardil]{T phenelzine; ongoing}. [I felt it in three weeks]{O benefit; phenelzine}. [I [felt interested]{S anhedonia improved}. In birds. In what's for dinner]{O benefit; phenelzine}. Yes you give up aged cheese, salami, tap beer. [Never once had the [blood pressure spike]{S other_physical absent side_effect} they scare you with]{O tolerated; phenelzine}. The trouble is finding somebody willing to prescribe it and a pharmacy that has it in stock. [MAOIs]{T MAO inhibitors (medication); general} are underused.

=== 1215-depression
title: Rexulti add on
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: brexpiprazole
rating: 1
round: 4
ledger:
  sertraline | medication | ongoing | partial
  aripiprazole | medication | tried | unknown | anxiety
  brexpiprazole | medication | stopped | worse | appetite_weight, substance_use, hopelessness
---
Saw the commercial, asked for it, my own fault. [I was doing so so on [Zoloft]{T sertraline; ongoing}, [functional]{S functioning improved} but [joyless]{S anhedonia}]{O partial; sertraline}. [Had [Abilify]{T aripiprazole; tried; duration=a week} for a week once, [couldn't stop moving my feet]{S anxiety side_effect}]{O side_effect; aripiprazole}, they told me this one was gentler. [First I [ate]{S appetite_weight side_effect}. [22 lbs]{S appetite_weight side_effect} in 2 months]{O side_effect; brexpiprazole}. Then, and this is the part nobody warned me about, [I started [gambling]{S substance_use side_effect}]{O side_effect; brexpiprazole}. Scratch tickets, then the boat. [[Lost $6,100]{S substance_use side_effect} and I'm a person who clips coupons]{O side_effect; brexpiprazole}. [I'm so [ashamed]{S hopelessness side_effect} I can hardly type this]{O side_effect; brexpiprazole}. My daughter found the thing about [compulsive behavior]{S substance_use clin general possible side_effect} online. Off it since June. [The [urge quit]{S substance_use improved side_effect} inside a week]{O tolerated; brexpiprazole}, [the [depression]{S diagnosis clin worsened} is about twice what it was]{O worsening; brexpiprazole}. Still take the [Zoloft]{T sertraline; ongoing}.

=== 1216-depression
title: Viibryd
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unknown
treatment: vilazodone
rating: 3
round: 4
ledger:
  fluoxetine | medication | tried | response | sexual
  vilazodone | medication | ongoing | unknown | gastrointestinal, sleep
---
Side effects: [[Diarrhea]{S gastrointestinal clin side_effect} like clockwork, [wild dreams]{S sleep side_effect}, [stomach gurgling]{S gastrointestinal side_effect} in meetings]{O side_effect; vilazodone}

Comments: Only day 13 so not rating effectiveness yet. I'm 29, teacher, two kids. Reason I asked for it is [sexual]{S sexual side_effect} stuff. [[Prozac]{T fluoxetine; tried} worked great on my [mood]{S mood improved}]{O benefit; fluoxetine} but [my [husband and I were roommates]{S sexual fig side_effect}]{O side_effect; fluoxetine}. My PA says [Viibryd]{T vilazodone; ongoing} is lower for that. Take it with a real meal, not a granola bar, learned that in the faculty bathroom. My coworker did great on it and my SIL quit in 4 days. [No [headaches]{S pain absent side_effect}, no [jitters]{S anxiety absent side_effect} so far]{O tolerated; vilazodone}. Will come back in a month.

=== 1217-bipolar
title: Risperdal 2mg
genre: review
layout: one paragraph
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: dev
overall: improved
treatment: risperidone
rating: 6
round: 4
ledger:
  haloperidol | medication | tried | mixed | neurological
  hospital admission | care_setting | stopped | partial
  risperidone | medication | stopped | response | sexual, other_physical, pain
  lithium | medication | ongoing | response | other_physical
---
Used in the [hospital]{T hospital admission; stopped; duration=2 weeks} two years ago when I was [manic]{S mania_psychosis clin} and [thought the TV was sending me instructions]{S mania_psychosis}. ER first gave me a shot of [Haldol]{T haloperidol; tried}, [[calmed me right down]{S mania_psychosis improved}]{O benefit; haloperidol} and [my [neck twisted to one side]{S neurological side_effect}]{O side_effect; haloperidol}. Then this. [Within 5 days I [knew who I was]{S mania_psychosis fig improved}]{O benefit; risperidone}. [2 weeks [inpatient]{T hospital admission; stopped} and went home [half myself]{S mood fig improved}]{O partial; hospital admission}. Stayed on [Risperdal]{T risperidone; stopped} 8 months. [My [period stopped]{S other_physical side_effect}, [no interest in sex]{S sexual side_effect}, [breasts hurt]{S pain side_effect}, [prolactin was sky high]{S other_physical fig side_effect}]{O side_effect; risperidone}, so the doctor took me off and left me on only [lithium]{T lithium; ongoing}. [No [episode]{S mania_psychosis clin improved} since]{O benefit; lithium}. [I [drink water like a camel]{S other_physical fig side_effect}]{O side_effect; lithium; neutral}. [For an emergency I think it's a lifesaver]{O benefit; risperidone}. [For every day, no]{O side_effect; risperidone}. My uncle has been on it for 20 yrs.

=== 1218-depression-menopause
title: Sertraline 50mg
genre: review
layout: side effects then comments
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: sertraline
rating: 3
round: 4
ledger:
  sertraline | medication | stopped | no_response | gastrointestinal, energy, other_physical
  hormone replacement therapy | medication | ongoing | response | other_physical
---
Side effects: [[Wind]{S gastrointestinal side_effect}, [shattered]{S energy fig side_effect}, [sore gums]{S other_physical side_effect}]{O side_effect; sertraline}

Comments: Don't know what to score this because I don't think I had [depression]{S diagnosis clin absent}. I was 49, [weeping]{S mood} in the stationery cupboard, [raging]{S anger} at my lovely husband, [awake from 3]{S sleep}. GP, male, about 12, handed me [antidepressants]{T sertraline; stopped}. [Seven months on them and I was still [weeping]{S mood}, only with [wind]{S gastrointestinal side_effect}]{O no_benefit; sertraline}. A nurse at the smear test asked if anyone had mentioned [HRT]{T hormone replacement therapy; planned}. Started the [gel]{T hormone replacement therapy; ongoing} and [weaned off the [tablets]{T sertraline; stopped}, not so much as a [headache]{S pain absent withdrawal}]{O tolerated; sertraline}. Ten days. I'm not joking, [ten days and I [slept through]{S sleep improved}]{O benefit; hormone replacement therapy}. [I [like my husband]{S anger improved} again]{O benefit; hormone replacement therapy}. [[Spotting]{S other_physical side_effect} now and then]{O side_effect; hormone replacement therapy; neutral}. My sister's on [sertraline]{T sertraline; other} and it truly saved her. [Right pill wrong woman]{O no_benefit; sertraline}.

=== 1219-sleep
title: Mirtazapine 7.5 for sleep
genre: review
layout: one paragraph
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: mirtazapine
rating: 8
round: 4
ledger:
  diphenhydramine | medication | tried | no_response | cognition
  cognitive behavioural therapy for insomnia | psychotherapy | tried | partial
  mirtazapine | medication | ongoing | response | appetite_weight, sleep
  mouth tape | other | declined | unknown
---
Never [depressed]{S mood absent} a day in my life, I'm a 61 yr old retired lineman who just [can't sleep]{S sleep}. [[Benadryl]{T diphenhydramine; tried}, [stupid]{S cognition side_effect} all the next day]{O side_effect; diphenhydramine} and [still [awake at 2]{S sleep}]{O no_benefit; diphenhydramine}. [Did the [sleep therapy]{T cognitive behavioural therapy for insomnia; tried; sessions=8} thing at the clinic, 8 visits, sleep diary and all, got me from [3 hours]{S sleep} to maybe [4 and a half]{S sleep improved}]{O partial; cognitive behavioural therapy for insomnia}. Daughter in law wanted me to [tape my mouth shut]{T mouth tape; declined}, no ma'am. Doc gave me [Remeron]{T mirtazapine; ongoing; dose=smallest one}, smallest one, says the smaller dose makes you sleepier than the bigger which sounds backwards. [[Seven hours]{S sleep improved}!! First night and every night since August]{O benefit; mirtazapine}. [You wake up [dopey]{S sleep side_effect}, walk it off]{O side_effect; mirtazapine; neutral}. [[Hungry]{S appetite_weight side_effect} at bedtime so I keep celery]{O side_effect; mirtazapine; neutral}. [Wife says I'm [nicer]{S anger improved}]{O benefit; mirtazapine}.

=== 1220-depression
title: Cymbalta (duloxetine) 30 to 90
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: duloxetine
rating: 2
round: 4
ledger:
  duloxetine | medication | stopped | partial | other_physical, appetite_weight
  fluoxetine | medication | stopped | response
  vitamin D | supplement | ongoing | unknown
---
Side effects: [While on: [sweaty palms]{S other_physical side_effect}, [no appetite]{S appetite_weight side_effect}, [liver numbers went up]{S other_physical side_effect}]{O side_effect; duloxetine}. [Coming off: [vertigo]{S neurological clin withdrawal}, [crying jags]{S mood withdrawal}, [electric jolts]{S neurological fig withdrawal} down to my fingers, [nightmares]{S sleep withdrawal}]{O withdrawal; duloxetine}

Comments: [It worked so so for two years]{O partial; duloxetine}. [My [pain]{S pain} stayed the same]{O no_benefit; duloxetine}, [my [mood]{S mood improved} was better than nothing]{O partial; duloxetine}. The [liver thing]{S other_physical side_effect} is why we quit. 90 to 60 to 30 over 6 weeks was way too fast for me, I ended up opening [capsules]{T duloxetine; stopped} and counting the little beads. 10 beads less a week. [[Prozac]{T fluoxetine; stopped; duration=ten days} for ten days at the end, a trick my pharmacist knew, stopped the [jolts]{S neurological fig improved withdrawal} cold]{O benefit; fluoxetine}. [I'm 4 months clear and my [head is my own]{S cognition fig improved}]{O benefit; overall}, [still [low]{S mood} some days]{O partial; overall}. Only thing I take is [vitamin D]{T vitamin D; ongoing}. My doctor wrote "mild discontinuation symptoms" in my chart. Mild!

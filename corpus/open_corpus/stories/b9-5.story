=== 374-ocd-pure-o
title: Luvox CR 200
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: OCD
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: fluvoxamine
rating: 4/5
round: 2
ledger:
  cognitive behavioural therapy | psychotherapy | tried | no_response
  fluvoxamine | medication | ongoing | response | gastrointestinal, sleep, energy, sexual
  N-acetylcysteine | supplement | stopped | unknown
---
Reason for taking: [Intrusive thoughts]{S anxiety clin} / [OCD]{S diagnosis clin} postpartum

Side effects: [[Upset stomach]{S gastrointestinal side_effect} 2 wks, [sleepy]{S sleep side_effect} (I take at night), [yawning]{S sleep side_effect}, [less interest in sex]{S sexual side_effect} but with a baby who can tell]{O side_effect; fluvoxamine}

Comments: Ladies please tell someone. I had [pictures in my head]{S anxiety} of hurting my daughter on the stairs and I [thought I was a monster]{S hopelessness}. I wasnt [depressed]{S mood absent}, I didn't want to do it, I was [terrified]{S anxiety}. I [quit bathing her]{S functioning}. First [therapist]{T cognitive behavioural therapy; tried} told me to snap a rubber band, said it was [CBT]{T cognitive behavioural therapy; tried}. [Made no difference]{O no_benefit; cognitive behavioural therapy}. Psychiatrist knew what it was in five minutes. 50 for a week, 100, then 200. [The first ten days I was [more tired]{S energy side_effect} than a newborn makes you]{O side_effect; fluvoxamine}. [Around day 30 the [pictures]{S anxiety improved} started skipping days]{O benefit; fluvoxamine}. I bought [NAC]{T N-acetylcysteine; stopped} from the health store too and then stopped it because of breastfeeding, so no opinion. [9 months later they are maybe once a month and I just go huh, [ok]{S anxiety improved}]{O benefit; fluvoxamine}. [I [do bath time]{S functioning improved}]{O benefit; fluvoxamine}. My mother in law thinks I'm on it for "[nerves]{S anxiety fig}". Watch your coffee on this, it makes caffeine last forever. Plan is to taper next spring.

=== 375-bipolar-i
title: Vraylar 1.5
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: bipolar I disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: cariprazine
rating: 3/5
round: 2
ledger:
  valproate | medication | stopped | mixed | appetite_weight
  asenapine | medication | stopped | unknown | gastrointestinal, neurological
  cariprazine | medication | ongoing | mixed | anxiety, gastrointestinal, sleep, anger
  benztropine | medication | ongoing | partial | gastrointestinal
---
Reason for taking: [bipolar 1]{S diagnosis clin} [depressive phase]{S mood clin}

Side effects: [[akathisia]{S anxiety clin side_effect}, [insomnia]{S sleep clin side_effect}, [nausea]{S gastrointestinal clin side_effect}, [short fuse]{S anger fig side_effect}]{O side_effect; cariprazine}

Comments: [[Depakote]{T valproate; stopped} [evened me out]{S mood fig improved}]{O benefit; valproate} and [[added 52 pounds]{S appetite_weight side_effect}]{O side_effect; valproate}, [[Saphris]{T asenapine; stopped} [tasted like a battery]{S gastrointestinal fig side_effect} and [numbed my tongue]{S neurological side_effect}]{O side_effect; asenapine}, both got dropped. [On this I have [lost 20 of those lbs]{S appetite_weight improved side_effect}]{O tolerated; cariprazine} and for the first time in four yrs [I [want to do things]{S anhedonia improved}]{O benefit; cariprazine}. [I [took my niece to the zoo]{S functioning improved}]{O benefit; cariprazine}. [Problem is I [can't stay in a chair]{S anxiety side_effect}]{O side_effect; cariprazine}. [At 3 mg I was [rocking at my desk]{S anxiety side_effect}, coworkers noticed]{O side_effect; cariprazine}, back to 1.5 and they gave me [cogentin]{T benztropine; ongoing}, [helps some]{O partial; benztropine}, [but then [dry mouth]{S gastrointestinal side_effect}]{O side_effect; benztropine}. This thing stays in your body for weeks, so if you get a bad side effect its not over when you quit. [Sleep is [5 hours]{S sleep side_effect} on a good night]{O side_effect; cariprazine}. [Boyfriend says I [bark]{S anger fig side_effect}]{O side_effect; cariprazine}. [But nobody has had to come get me since I started]{O benefit; cariprazine}. Three stars for now, I'll update.

=== 376-psychotic-depression
title: Zyprexa 5mg
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: psychotic depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: olanzapine
rating: 7/10
round: 2
ledger:
  electroconvulsive therapy | neuromodulation | tried | response | cognition
  olanzapine | medication | stopped | mixed | appetite_weight, sleep, energy
  slimming club | support | ongoing | response
---
Reason for taking: [psychotic depression]{S diagnosis clin} (I believed I had [bankrupted the family]{S mania_psychosis} and the [police were coming]{S mania_psychosis})

Side effects: [[Ravenous]{S appetite_weight side_effect}, [4 stone on]{S appetite_weight side_effect} in 11 months, [drugged sleep]{S sleep side_effect}, [no get up and go]{S energy fig side_effect}]{O side_effect; olanzapine}

Comments: I [don't recall the first fortnight]{S cognition unclear}. My husband tells me I [wouldn't eat]{S appetite_weight} because I [thought we couldn't pay for it]{S mania_psychosis}. They started [olanzapine]{T olanzapine; stopped; dose=5 then 15; frequency=at night} 5 then 15 at night and I had nine [ECTs]{T electroconvulsive therapy; tried; sessions=nine}. [I [remember nothing of that winter]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}, [but I came home [asking about the garden]{S anhedonia improved}]{O benefit; electroconvulsive therapy, olanzapine}. [The [police business]{S mania_psychosis improved} just melted]{O benefit; electroconvulsive therapy, olanzapine}. [So it does work]{O benefit; olanzapine}, credit where due. [It was the [hunger]{S appetite_weight side_effect} I couldn't bear, toast after toast, standing up]{O side_effect; olanzapine}. [I went [from 9 stone 4 to 13 stone 6]{S appetite_weight side_effect}]{O side_effect; olanzapine}. Consultant brought it down by 2.5 every month and I finished it in October. [No [withdrawal]{S other clin absent withdrawal} except a few [sleepless nights]{S sleep withdrawal}]{O withdrawal; olanzapine; neutral}. Joined [Slimming World]{T slimming club; ongoing}, [[two stone gone]{S appetite_weight improved side_effect}]{O benefit; slimming club}. [Not a sign of the illness coming back]{O benefit; overall}. My aunt was on [olanzapine]{T olanzapine; other; duration=thirty years} thirty years and [shook]{S neurological other side_effect}.

=== 377-mood-swings
title: Tegretol
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: cyclothymia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: carbamazepine
rating: 3/5
round: 2
ledger:
  carbamazepine | medication | stopped | mixed | neurological, other_physical, sleep
  oxcarbazepine | medication | ongoing | partial | other_physical, energy
---
Reason for taking: [mood swings]{S mood}, [temper]{S anger}

Side effects: [[Double vision]{S neurological side_effect}, [walking like a drunk]{S neurological fig side_effect}, [sleepy]{S sleep side_effect}, [low white cells]{S other_physical side_effect}, [rash]{S other_physical side_effect} at the end]{O side_effect; carbamazepine}

Comments: Neurologist had my dad on this for [seizures]{S neurological clin other} so I figured safe. My [temper]{S anger} is the reason for two divorces. 200 twice a day, then 400 twice a day. [Within a month my foreman asked me if I found Jesus]{O benefit; carbamazepine}. [I could [let things go]{S anger improved}]{O benefit; carbamazepine}. [[Highs and lows]{S mood fig improved} leveled]{O benefit; carbamazepine}. [The [double vision]{S neurological side_effect} hit about 2 hrs after the morning dose]{O side_effect; carbamazepine}, not great when you run a table saw. Blood work every month. [Month 8 my [white count dropped]{S other_physical side_effect} and a [rash]{S other_physical side_effect} came up on my chest]{O side_effect; carbamazepine} and they pulled it the same day. They put me on the cousin drug [Trileptal]{T oxcarbazepine; ongoing}, [ok but not as strong, and I've [thrown a wrench]{S anger} twice]{O partial; oxcarbazepine}. [[Low sodium]{S other_physical side_effect}, [tired]{S energy side_effect}]{O side_effect; oxcarbazepine}. If they could fix the blood thing I'd go back tomorrow.

=== 378-depression-add-on
title: Rexulti (as an add on)
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: brexpiprazole
rating: 1/5
round: 2
ledger:
  duloxetine | medication | ongoing | partial
  mirtazapine | medication | tried | no_response
  brexpiprazole | medication | stopped | no_response | appetite_weight, anxiety, substance_use, sleep
  transcranial magnetic stimulation | neuromodulation | planned | unknown
---
Reason for taking: booster for [Cymbalta]{T duloxetine; ongoing; dose=120}, [depression]{S diagnosis clin}

Side effects: [[Weight gain]{S appetite_weight side_effect} of 28 lbs, [spending money]{S substance_use side_effect}, [scratch off tickets]{S substance_use side_effect}, [restless]{S anxiety side_effect}, [sleeping 11 hrs]{S sleep side_effect}]{O side_effect; brexpiprazole}

Comments: I was at 120 of [cymbalta]{T duloxetine; ongoing; dose=120} and [about 60% ok]{O partial; duloxetine}. [[Remeron]{T mirtazapine; tried} added on top,nothing]{O no_benefit; mirtazapine}. So then this at 900 dollars a month before insurance. .5, 1, 2. [I kept waiting. 4 months]{O no_benefit; brexpiprazole}. [Only thing I ever felt was [hungry]{S appetite_weight side_effect}]{O no_benefit; brexpiprazole}. And something strange, [I started [buying $20 scratch tickets]{S substance_use side_effect} every day and [ordering from QVC]{S substance_use side_effect}, which is NOT me]{O side_effect; brexpiprazole}, my husband found 31 boxes in the closet. Read the insert: [compulsive shopping and gambling]{S substance_use possible general side_effect}. Nobody said one word. Off of it since june and [the [urges]{S substance_use improved side_effect} were gone inside of 2 weeks]{O tolerated; brexpiprazole}. [The [weight]{S appetite_weight side_effect} hasn't budged]{O side_effect; brexpiprazole}. [Still 60%]{O partial; duloxetine}. My doctor wants to send me for [TMS]{T transcranial magnetic stimulation; planned}, it's 36 visits and I work nights so we will see.

=== 379-depression-and-smoking
title: Wellbutrin SR
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: bupropion
rating: 5/5
round: 2
ledger:
  desvenlafaxine | medication | stopped | mixed | sexual, anhedonia
  bupropion | medication | ongoing | response | gastrointestinal, sleep, neurological, anxiety, appetite_weight
  nicotine patches | medication | tried | no_response
---
Reason for taking: [Depression]{S diagnosis clin}, [low energy]{S energy}, [smoker]{S substance_use}

Side effects: [[dry mouth]{S gastrointestinal side_effect}, [crazy dreams]{S sleep side_effect}, [a little shaky]{S neurological side_effect} first week]{O side_effect; bupropion; neutral}

Comments: Was on [pristiq]{T desvenlafaxine; stopped}, [helped me stop [crying]{S mood improved}]{O benefit; desvenlafaxine} but [I turned into a [rock]{S anhedonia fig side_effect} with [no sex drive]{S sexual side_effect}]{O side_effect; desvenlafaxine}. [This is like night and day]{O benefit; bupropion}. [I'm [up before the alarm]{S energy improved}, I [cleaned out the garage]{S functioning improved}, [libido]{S sexual clin improved} is back and then some]{O benefit; bupropion}. Don't take the 2nd dose after 4 pm or you'll be [up all night]{S sleep possible general side_effect}. [First 10 days I was [anxious]{S anxiety side_effect} and almost quit, it passed]{O tolerated; bupropion}. [[Patches]{T nicotine patches; tried} never worked for me]{O no_benefit; nicotine patches}, [but on this a cigarette started to taste like a wet dog and I [put them down]{S substance_use improved} on March 3]{O benefit; bupropion}. [[Lost 14 pounds]{S appetite_weight side_effect} without trying]{O side_effect; bupropion; positive}. I know it made my friend at work a [nervous wreck]{S anxiety fig other side_effect}, so it's different for everybody.

=== 380-anxiety-and-alcohol
title: Gabapentin 300 x3
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: anxiety after alcohol withdrawal
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: gabapentin
rating: 3/5
round: 2
ledger:
  detox | care_setting | tried | response
  gabapentin | medication | ongoing | partial | neurological, appetite_weight, cognition, other_physical
  benzodiazepines | medication | not_tried | unknown
---
Reason for taking: [anxiety]{S anxiety clin}, [cant sleep]{S sleep} after I quit [drinking]{S substance_use}

Side effects: [[wobbly]{S neurological side_effect}, [drunk feeling]{S neurological side_effect} at first, [forget what I was saying]{S cognition side_effect}, [puffy hands]{S other_physical side_effect}, [gained 15 lbs]{S appetite_weight side_effect}]{O side_effect; gabapentin}

Comments: [5 days of [detox]{T detox; tried; duration=5 days} got me through the [shakes]{S neurological improved withdrawal}]{O benefit; detox} and they sent me home on this so I wouldnt need a [benzo]{T benzodiazepines; not_tried}. 300 three times. [In 2 days I could [sit through a movie]{S anxiety improved}]{O benefit; gabapentin}. [[Slept]{S sleep improved} with no bottle for the first time in I dont know how long]{O benefit; gabapentin}. [9 months in it's not what it was, now I need 900 at night to get the same thing]{O partial; gabapentin}. [Words just [fall out of my head]{S cognition fig side_effect}]{O side_effect; gabapentin}. Tried to stop last month over a week and [got [sweats]{S other_physical withdrawal} and the [dread]{S anxiety withdrawal} was back]{O withdrawal; gabapentin} so I'm at 600 and holding. They told me it's not [habit forming]{S substance_use absent general side_effect}. ok sure. [14 months [sober]{S substance_use improved} though]{O benefit; overall}.

=== 381-schizophrenia
title: Clozapine changed our lives (mother)
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: schizophrenia
area: mental
english: British
narrator: relative
split: train
overall: improved
treatment: clozapine
rating: 9/10
round: 2
ledger:
  risperidone | medication | tried | no_response | energy
  haloperidol | medication | tried | no_response | energy
  amisulpride | medication | tried | no_response | energy
  hospital admission | care_setting | tried | unknown
  clozapine | medication | ongoing | response | gastrointestinal, sleep, appetite_weight, other_physical
  metformin | medication | ongoing | partial
---
Reason for taking: [Schizophrenia]{S diagnosis clin} (my son, 27)

Side effects: [[Dribbling]{S gastrointestinal side_effect} onto the pillow, [constipation]{S gastrointestinal clin side_effect} (serious, watch it), [sleeps 12 hours]{S sleep side_effect}, [weight]{S appetite_weight side_effect}, [fast heartbeat]{S other_physical side_effect}]{O side_effect; clozapine}

Comments: [Risperidone]{T risperidone; tried}, [haloperidol]{T haloperidol; tried}, [amisulpride]{T amisulpride; tried}, five years and six [sections]{T hospital admission; tried; sessions=six}. [They [slowed him down]{S energy side_effect}]{O side_effect; risperidone, haloperidol, amisulpride} but [the [voices]{S mania_psychosis} never left]{O no_benefit; risperidone, haloperidol, amisulpride}. He had [foil on the windows]{S mania_psychosis}. I've [depression]{S diagnosis clin other} myself and take [mirtazapine]{T mirtazapine (medication); other}, so I know a bit about waiting for [tablets]{T mirtazapine (medication); other}, but this was another world. They only give [clozapine]{T clozapine; general} when two others have failed. Weekly bloods for 18 weeks. [At three months nothing much, I was [in bits]{S mood fig other}]{O no_benefit; clozapine; negative}. [About month five he [asked me how MY day was]{S functioning improved}]{O benefit; clozapine}. I had to go and stand in the utility room. [He [does the shopping]{S functioning improved}, he [has a volunteer job]{S functioning improved} at the dogs home]{O benefit; clozapine}. [He says the [voices]{S mania_psychosis improved} are "next door's telly" now]{O benefit; clozapine}. He is on [metformin]{T metformin; ongoing} for the [weight]{S appetite_weight side_effect}, [which has helped a little]{O partial; metformin}. Why did it take five years?

=== 2440-depression-mirtazapine-review
title: Fat but asleep
genre: review
layout: Reason, Side effects, Comments
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
treatment: mirtazapine
rating: 6
ledger:
  ramipril | medication | ongoing | unknown
  citalopram | medication | tried | no_response
  sertraline | medication | stopped | unknown | gastrointestinal
  mirtazapine | medication | ongoing | partial | appetite_weight, sleep, neurological
  counselling | psychotherapy | planned | unknown
---
Reason: [Depression]{S diagnosis clin}, [no sleep]{S sleep}, [off my food]{S appetite_weight}

Side effects: [[Gained two and a half stone]{S appetite_weight side_effect}, [mad dreams]{S sleep side_effect}, [jumpy legs]{S neurological side_effect}]{O side_effect; mirtazapine}

Comments: Been on [mirt]{T mirtazapine; ongoing; dose=30mg; duration=14 months} 14 months now, 15mg to start then 30mg. I'd had [citalopram]{T citalopram; tried} and [sert]{T sertraline; stopped} before that. [The first one might as well have been smarties]{O no_benefit; citalopram}, [the second gave me [the runs]{S gastrointestinal side_effect} so bad I had to get off the bus two stops early]{O side_effect; sertraline}, so I packed it in after nine days and can't say more than that. Anyway this one. [First night I [slept]{S sleep improved} ten hours]{O benefit; mirtazapine}. By about week five I was [eating my tea]{S appetite_weight improved} again, and the neighbours tea as well if they'd left it out. The [mood]{S mood} side of things is harder to say. [I'm [not crying]{S mood improved} in the van any more]{O benefit; mirtazapine} [but I still [couldn't care less about the football]{S anhedonia} and I used to have a season ticket]{O no_benefit; mirtazapine}. Doctor says give it longer and has put me down for [counselling]{T counselling; planned}, they rang when I was up a ladder. My mum was on it after dad went and she [never put on a pound]{S appetite_weight other absent side_effect}, so it isn't everyone. Also on [ramipril]{T ramipril; ongoing}.

=== 2441-bipolar-lamotrigine-review
title: slow but worth it i think
genre: review
layout: one paragraph, lower case
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 7
treatment: lamotrigine
rating: 8
ledger:
  fluoxetine | medication | tried | worse
  valproate | medication | tried | unknown | other_physical, appetite_weight
  lithium | medication | declined | unknown
  lamotrigine | medication | ongoing | response | cognition
  psychotherapy | psychotherapy | ongoing | unknown
  birth control | medication | ongoing | unknown
  fish oil | supplement | tried | unknown
---
so i have [bipolar 2]{S diagnosis clin} which took them nine years to figure out. before that it was just [depression]{S diagnosis clin} and they gave me [prozac]{T fluoxetine; tried} in college, [i [didnt sleep]{S sleep worsened side_effect} for four days and [bought a horse]{S mania_psychosis worsened side_effect}]{O worsening; fluoxetine}. not kidding. we sold the horse. then [depakote]{T valproate; tried}, [[hair in the drain]{S other_physical side_effect} and [up 35 lbs]{S appetite_weight side_effect}]{O side_effect; valproate}. i said no to [lithium]{T lithium; declined} because of the blood draws, i work nights and the lab closes at 3. so [lamictal]{T lamotrigine; ongoing; dose=200} it was. you have to go up really slow bc of [the rash]{S other_physical possible general side_effect}, i checked my arms every day like a crazy person and [[nothing]{S other_physical absent side_effect} ever showed up]{O tolerated; lamotrigine}. [at 25 nothing, at 50 nothing]{O no_benefit; lamotrigine}, my insurance changed in the middle of all that which was a whole other mess. [once we got to 150 the [lows]{S mood fig improved} got shorter]{O benefit; lamotrigine}, im at 200 now and [i havent had a [bad one]{S mood improved} since may]{O benefit; lamotrigine}. [only thing is [words]{S cognition side_effect}, i [call the dishwasher the oven]{S cognition side_effect}]{O side_effect; lamotrigine; neutral}. i see a [therapist]{T psychotherapy; ongoing; frequency=every other week} every other week too and im on [birth control]{T birth control; ongoing} which you have to tell them about. took [fish oil]{T fish oil; tried} at one point. not a miracle, just a floor. would recommend if you can wait

=== 2442-insomnia-quetiapine-review
title: 25mg of sledgehammer
genre: review
layout: form
condition: insomnia
area: mental
english: Australian
narrator: patient
split: train
overall: unchanged
round: 7
treatment: quetiapine
rating: 3
ledger:
  temazepam | medication | tried | partial
  melatonin | supplement | tried | no_response
  valerian | supplement | tried | no_response
  quetiapine | medication | stopped | partial | energy, appetite_weight, functioning
  weighted blanket | other | ongoing | unknown
  perindopril | medication | ongoing | unknown
  cognitive behavioural therapy for insomnia | psychotherapy | planned | unknown
---
Condition: [Insomnia]{S diagnosis clin}, shift work, [mind won't switch off]{S anxiety fig}

Dose and length: 25mg, about 5 months

Tried before: [temazepam]{T temazepam; tried}, [melatonin]{T melatonin; tried}, [valerian]{T valerian; tried}. [Only the first did anything]{O partial; temazepam} and they won't give you more than ten at a time. [The other two, nah]{O no_benefit; melatonin, valerian}.

Side effects: [[Hangover]{S energy fig side_effect} till smoko, [hunger]{S appetite_weight side_effect} like you wouldn't believe]{O side_effect; quetiapine}

Comments: My GP put me on [Seroquel]{T quetiapine; stopped; dose=25mg}. I looked it up and it's for [schizophrenia]{S diagnosis clin general}, she reckons a low dose is different. [Knocked me out inside the hour]{O benefit; quetiapine}. [That lasted six or seven weeks and then I was [awake]{S sleep} at 3 again, [just fatter]{S appetite_weight side_effect}]{O partial; quetiapine}. [I [slept through my alarm]{S functioning side_effect} twice and the boss had words]{O side_effect; quetiapine}. Tapered off over a fortnight at Easter, had the in-laws staying which didn't help. [Coming off I had [four nights of nothing]{S sleep withdrawal} and [felt sick]{S gastrointestinal withdrawal}]{O withdrawal; quetiapine}. [Now I'm [sleeping]{S sleep} about what I did before all this]{O no_benefit; overall}. Got a [weighted blanket]{T weighted blanket; ongoing} for me birthday, use it, the dog uses it more. I'm still on [perindopril]{T perindopril; ongoing} for [blood pressure]{S other_physical}. There's a sleep psychologist in Newcastle who does [CBT-I]{T cognitive behavioural therapy for insomnia; planned}, got a spot in August.

=== 2443-depression-esketamine-review
title: Spravato, 22 sessions in
genre: review
layout: two paragraphs
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 7
treatment: esketamine
rating: 7
ledger:
  escitalopram | medication | tried | no_response
  bupropion | medication | tried | no_response
  duloxetine | medication | tried | partial
  aripiprazole | medication | tried | worse | anxiety
  transcranial magnetic stimulation | neuromodulation | tried | no_response
  esketamine | medication | ongoing | partial | mania_psychosis, gastrointestinal, other_physical
  vilazodone | medication | ongoing | unknown
  ondansetron | medication | ongoing | response
  electroconvulsive therapy | neuromodulation | declined | unknown
---
[Depressed]{S mood} since my divorce in 2014, more like since always. Past meds: [Lexapro]{T escitalopram; tried}, [Wellbutrin]{T bupropion; tried}, [Cymbalta]{T duloxetine; tried}, [Abilify]{T aripiprazole; tried} on top, plus 36 rounds of [TMS]{T transcranial magnetic stimulation; tried; sessions=36 rounds}. [None of that worked except the [Cymbalta]{T duloxetine; tried}]{O no_benefit; escitalopram, bupropion, transcranial magnetic stimulation}, [which gave me one decent summer]{O partial; duloxetine}. [The [Abilify]{T aripiprazole; tried} I [couldn't sit still]{S anxiety side_effect}, I walked the block at 2 am in my robe, and it made the [dark stuff]{S mood fig worsened side_effect} worse]{O worsening; aripiprazole}. They brought up [ECT]{T electroconvulsive therapy; declined} and I said absolutely not, I saw what it did to my uncle's [memory]{S cognition other side_effect}.

So, [Spravato]{T esketamine; ongoing; dose=84 mg}, 84 mg. You sit in a recliner two hours with a cuff on. [First time I [left the building]{S mania_psychosis fig side_effect}, mentally, and [threw up]{S gastrointestinal side_effect} in a bag]{O side_effect; esketamine}. They give me [Zofran]{T ondansetron; ongoing} beforehand now and [that fixed it]{O benefit; ondansetron}. [[BP]{S other_physical side_effect} goes up to 160 every time and comes down by the second hour]{O side_effect; esketamine; neutral}. You can't drive so my daughter loses half a Tuesday and parking is $14. Is it working. [After about session six I noticed I was [doing the dishes]{S functioning improved} same day]{O benefit; esketamine}. [The [suicidal thoughts]{S suicidality improved} are down to now and then]{O partial; esketamine}. [By day ten I'm [sinking]{S mood fig worsened} again so we can't stretch it past weekly]{O partial; esketamine}. I still take [Viibryd]{T vilazodone; ongoing} with it because the program makes you be on something.

=== 2444-adhd-atomoxetine-review
title: Not for me
genre: review
layout: Reason, Side effects, Comments
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
treatment: atomoxetine
rating: 2
ledger:
  methylphenidate | medication | tried | partial | anxiety
  atomoxetine | medication | stopped | no_response | gastrointestinal, sexual, energy, other_physical
  propranolol | medication | ongoing | unknown
  levothyroxine | medication | ongoing | unknown
  Access to Work coaching | support | tried | response
  lisdexamfetamine | medication | planned | unknown
---
Reason for taking: [ADHD]{S diagnosis clin}, combined type. [Can't finish anything]{S functioning}, [talk over everyone]{S other}.

Side effects: [[Nausea]{S gastrointestinal clin side_effect} within 20 mins, [peeing took forever]{S other_physical side_effect}, [hot sweats]{S other_physical side_effect}, [nothing doing downstairs]{S sexual fig side_effect}, [knackered]{S energy side_effect}]{O side_effect; atomoxetine}

Comments: Got put on [atomoxetine]{T atomoxetine; stopped; duration=three months} because [methylphenidate]{T methylphenidate; tried} [had me [wound up like a spring]{S anxiety fig side_effect} every afternoon]{O side_effect; methylphenidate}, [though to be fair I could [read a contract]{S cognition improved} on it]{O partial; methylphenidate}. Everyone on the internet says give it six weeks. I gave it three months, up to 80. [[Focus]{S cognition}: same. [Losing my keys]{S cognition}: same. [Temper]{S anger}: same]{O no_benefit; atomoxetine}. [The [sickness]{S gastrointestinal improved side_effect} did wear off once I took it with a proper breakfast]{O tolerated; atomoxetine}, [the rest didn't]{O side_effect; atomoxetine}. Stopped in November. Had to chase the clinic four times, their phone queue plays the same bit of Vivaldi.

Also on [propranolol]{T propranolol; ongoing} for [migraine]{S diagnosis clin} and [thyroxine]{T levothyroxine; ongoing}. Had a [coach]{T Access to Work coaching; tried; sessions=ten sessions} through Access to Work, ten sessions, [that honestly did more than either of the tablets, I [answer emails]{S functioning improved} now]{O benefit; Access to Work coaching}. Waiting to try [Elvanse]{T lisdexamfetamine; planned} if anyone ever has it in stock. My brother's on that and passed his driving test.

=== 2445-panic-disorder-cbt-review
title: Good but twelve weeks isn't enough
genre: review
layout: one paragraph
condition: panic disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
treatment: cognitive behavioural therapy
rating: 7
ledger:
  diazepam | medication | tried | partial
  paroxetine | medication | stopped | unknown
  breathing exercises | mind_body | tried | no_response
  Headspace | mind_body | tried | no_response
  cognitive behavioural therapy | psychotherapy | stopped | partial | energy
  propranolol | medication | ongoing | unknown
  oestrogen patches | medication | ongoing | unknown
  agoraphobia group | support | planned | unknown
---
[Panic attacks]{S anxiety} on and off since I was 31, I'm 52 now and on [oestrogen patches]{T oestrogen patches; ongoing} so half of it could be that for all I know. Years back it was [diazepam]{T diazepam; tried} in my handbag and then [Seroxat]{T paroxetine; stopped} for most of my forties, which took me a year to come off ([[electric shocks]{S neurological fig withdrawal} in my head, [weepy]{S mood withdrawal}, don't get me started]{O withdrawal; paroxetine}). [The [diazepam]{T diazepam; tried} was fine for the odd flight]{O partial; diazepam}. Finally got [CBT]{T cognitive behavioural therapy; stopped; sessions=twelve sessions} through the surgery, twelve sessions, the last one in June. She had me run up and down the stairs and spin in an office chair on purpose to bring on the [dizziness]{S neurological}. [I went home [wiped out]{S energy fig side_effect} every time]{O side_effect; cognitive behavioural therapy}. Don't bother with the [breathing]{T breathing exercises; tried} and the [Headspace]{T Headspace; tried} stuff, [neither touched it]{O no_benefit; breathing exercises, Headspace}. [But the spinning did]{O benefit; cognitive behavioural therapy}. [By week eight I'd gone from [four attacks]{S anxiety improved} a week to maybe one]{O benefit; cognitive behavioural therapy} and [I can do [Tesco]{S functioning improved} on my own]{O benefit; cognitive behavioural therapy}. [The [motorway]{S functioning} I still can't do, we'd only just got to it when my time was up]{O partial; cognitive behavioural therapy}. She's put me forward for a [group]{T agoraphobia group; planned} for [agoraphobia]{S diagnosis clin}, it's in a library on the other side of town so that's two buses. Got [propranolol]{T propranolol; ongoing} in the drawer for weddings.

=== 2446-bipolar-lithium-review
title: Lithium 19 years
genre: review
layout: form with short answers
condition: bipolar disorder
area: mental
english: Irish
narrator: patient
split: train
overall: improved
round: 7
treatment: lithium
rating: 8
ledger:
  hospital admission | care_setting | tried | unknown
  haloperidol | medication | tried | unknown | functioning
  carbamazepine | medication | tried | no_response | other_physical
  lithium | medication | ongoing | response | neurological, gastrointestinal, other_physical
  levothyroxine | medication | ongoing | unknown
  olanzapine | medication | stopped | mixed | appetite_weight
  Aware group | support | ongoing | unknown
---
What is it for: [Manic depression]{S diagnosis clin}, they've a new word for it now

How long: Nineteen years, 800mg at night

Other treatments: [St Pat's]{T hospital admission; tried; sessions=twice} twice. [Haldol]{T haloperidol; tried} ([I [walked like Frankenstein]{S functioning fig side_effect}]{O side_effect; haloperidol}), [Tegretol]{T carbamazepine; tried} ([came out in [spots]{S other_physical side_effect}]{O side_effect; carbamazepine} and [was [high as a kite]{S mania_psychosis fig} again by Christmas]{O no_benefit; carbamazepine}), [Zyprexa]{T olanzapine; stopped} for a few months in 2011

Side effects: [[Shake]{S neurological side_effect} in the hands, [thirst]{S gastrointestinal side_effect}, [thyroid went]{S other_physical side_effect}]{O side_effect; lithium}

Does it work: [I have had one [high]{S mania_psychosis improved} in all that time]{O benefit; lithium}. That was the 2011 one, my mother was dying and I [wasn't sleeping]{S sleep}. The [Zyprexa]{T olanzapine; stopped} was brought in, [[settled me]{S mania_psychosis improved} in a week]{O benefit; olanzapine}, [[three stone on]{S appetite_weight side_effect} by the summer]{O side_effect; olanzapine}, and out it went. The [lithium]{T lithium; ongoing} stayed. I take [Eltroxin]{T levothyroxine; ongoing} for the [thyroid]{S other_physical side_effect}. [I can't hold a cup and saucer in company because of the [shake]{S neurological side_effect}]{O side_effect; lithium}, I ask for a mug. [[Kidneys]{S other_physical absent side_effect} are grand so far, they check every three months]{O tolerated; lithium}.

Anything else: I go to the [Aware group]{T Aware group; ongoing; frequency=of a Wednesday} of a Wednesday. A young one there stopped [hers]{T lithium; other} because she felt well and was in [hospital]{T hospital admission; other} within the month. Get your bloods done. Drink water.

=== 2447-depression-phenelzine-review
title: The old one that nobody wants to prescribe
genre: review
layout: two paragraphs
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 7
treatment: phenelzine
rating: 9
ledger:
  paroxetine | medication | tried | no_response
  venlafaxine | medication | tried | no_response
  nortriptyline | medication | tried | partial | gastrointestinal
  lithium | medication | tried | unknown
  vagus nerve stimulator | neuromodulation | not_tried | unknown
  phenelzine | medication | ongoing | response | neurological, sleep, sexual, other_physical
  MAOI diet | lifestyle | ongoing | unknown
  salt tablets | supplement | tried | response
  atorvastatin | medication | ongoing | unknown
---
I am 67 and have had [atypical depression]{S diagnosis clin} since law school. I'd [sleep fourteen hours]{S sleep} and [my arms weighed a ton]{S energy fig}. Over the years: [Paxil]{T paroxetine; tried}, [Effexor]{T venlafaxine; tried}, [nortriptyline]{T nortriptyline; tried}, [lithium]{T lithium; tried} added to one of those, I forget which. [Nothing, nothing]{O no_benefit; paroxetine, venlafaxine}, and [the third took the edge off]{O partial; nortriptyline} [at the price of a [dry mouth]{S gastrointestinal side_effect} that cost me two crowns]{O side_effect; nortriptyline}. My insurer would not pay for the [vagus nerve stimulator]{T vagus nerve stimulator; not_tried}. My fourth psychiatrist was eighty years old and wrote me [Nardil]{T phenelzine; ongoing}.

Three weeks of feeling worse: [[light-headed]{S neurological side_effect} every time I stood, [up all night]{S sleep side_effect}, [no climax]{S sexual side_effect} whatsoever]{O side_effect; phenelzine}. [Then at 60 mg, on a Thursday in week five, I [wanted to call my brother]{S functioning improved}]{O benefit; phenelzine}. That was 2009. [I have [worked]{S functioning improved} every year since]{O benefit; phenelzine}. [Salt tablets]{T salt tablets; tried} [took care of the [standing up problem]{S neurological improved side_effect}]{O benefit; salt tablets}. [The [sexual part never fully came back]{S sexual side_effect}]{O side_effect; phenelzine}. [My [ankles swell]{S other_physical side_effect} in July]{O side_effect; phenelzine; neutral}. You follow [the diet]{T MAOI diet; ongoing}, which means no aged cheese and no tap beer, and you carry a card. I take [atorvastatin]{T atorvastatin; ongoing} too and that is allowed. The hard part is finding a pharmacy that has it. Mine drives it over from Dayton.

=== 1856-endometriosis
title: Coil out, Zoladex finished, what now? (endo stage 4)
genre: forum
layout: charity forum thread
condition: endometriosis
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  mefenamic acid | medication | tried | no_response | gastrointestinal
  combined pill | medication | stopped | worse | pain, mood
  norethisterone | medication | stopped | partial | anger, other_physical
  laparoscopy | procedure | tried | partial | pain
  hormonal coil | medication | stopped | mixed | mood, other_physical
  goserelin | medication | stopped | mixed | other_physical, cognition
  hormone replacement therapy | medication | stopped | partial
  TENS machine | procedure | ongoing | partial
  pelvic physiotherapy | procedure | ongoing | response | pain
  anti-inflammatory diet | lifestyle | stopped | no_response
  dienogest | medication | planned | unknown
  hysterectomy | procedure | declined | unknown
---
Topic started by: Ffion_L

Hiya lovelies, long time since I was on here. 33, [endo]{S diagnosis clin} stage 4 (bowel and left ovary), no kids and not sure. The nurse has asked me to do a timeline, I've got carried away, so I'm sharing.

School to 24. [Ponstan]{T mefenamic acid; tried}. [[Belly ache]{S gastrointestinal side_effect} on top of [belly ache]{S pain}]{O side_effect; mefenamic acid}. [Wouldn't have stopped a hiccup]{O no_benefit; mefenamic acid}.

16 to 22. The [pill]{T combined pill; stopped}, five or six brands. Everyone's told it evens things out. [On me the [pain]{S pain worsened} doubled in the week off]{O worsening; combined pill}, [I'd [migraines]{S pain clin side_effect} with sparkles and [sobbed]{S mood side_effect} in lectures]{O side_effect; combined pill}. Stopped by the migraine clinic, not by my GP, note.

23. [Norethisterone]{T norethisterone; stopped; frequency=three times a day; duration=five months}, three times a day for five months. [No [bleeding]{S other_physical improved} and about half the [pain]{S pain improved}]{O partial; norethisterone}. [But I was [horrible]{S anger side_effect} to live with, I threw a casserole]{O side_effect; norethisterone}. [[Hairy chin]{S other_physical side_effect}]{O side_effect; norethisterone}. Came off.

25 and 29. [Key hole]{T laparoscopy; tried; sessions=two}, two of them. First was a look and a tidy, [I got ten good months]{O partial; laparoscopy}. Second took five hours and a colorectal man. [It [hurt to cough]{S pain side_effect} for six weeks]{O side_effect; laparoscopy}, [then for a year and a half I was [working full time]{S functioning improved}]{O benefit; laparoscopy}. [Crept back since]{O partial; laparoscopy}.

29 to 31. [Mirena]{T hormonal coil; stopped}, put in during the second op. I can't give it a straight answer. [[Periods gone]{S other_physical improved}, brilliant, the [monthly agony]{S pain improved} with them]{O benefit; hormonal coil}. [[Low]{S mood side_effect} in a way I'd never been low, [acne]{S other_physical side_effect} down my back]{O side_effect; hormonal coil}. Had the [coil]{T hormonal coil; stopped} out in the Easter holidays. [Three weeks and I was [cheerful]{S mood improved side_effect}]{O tolerated; hormonal coil}, [four weeks and I was on the bathroom floor with the [cramps]{S pain withdrawal}]{O withdrawal; hormonal coil}.

32. [Zoladex]{T goserelin; stopped; duration=six months; route=injection}, six months of [jabs]{T goserelin; stopped} in the stomach with a bit of [HRT]{T hormone replacement therapy; stopped}. [Least [pain]{S pain improved} I have had since I was eleven]{O benefit; goserelin}. [The [flushes]{S other_physical side_effect}, the [2am sweats]{S other_physical side_effect}, [couldn't remember my own postcode]{S cognition side_effect}]{O side_effect; goserelin}. [The [HRT]{T hormone replacement therapy; stopped} took the worst of the [flushes]{S other_physical improved side_effect} away]{O partial; hormone replacement therapy}. You only get six months so both finished in July.

In between. [Anti-inflammatory diet]{T anti-inflammatory diet; stopped}, no wheat no dairy no joy. [Did it to the letter for a term and nothing changed but my bank balance]{O no_benefit; anti-inflammatory diet}.

Nowadays. [TENS]{T TENS machine; ongoing} on my back at work, [distracts more than anything]{O partial; TENS machine}. [Pelvic physio]{T pelvic physiotherapy; ongoing; frequency=monthly}, monthly. [The first time was [so sore]{S pain side_effect} I swore at her]{O side_effect; pelvic physiotherapy}. [I can [have sex]{S sexual improved} without bracing for it, first time since uni]{O benefit; pelvic physiotherapy}.

So the consultant has offered [dienogest]{T dienogest; planned} which I'm minded to say yes to, and he also did the [hysterectomy]{T hysterectomy; declined} talk which I stopped before he'd finished. Has anyone any experience with [dienogest]{T dienogest; planned}? Especially [mood]{S mood possible side_effect} wise!

» Reply by: sian73
I had the lot [out]{T hysterectomy; other} at 39. Bowel [pain]{S pain other} still there, thought you should know it isn't a cure. [Dienogest]{T dienogest; other} I had before, [spotting]{S other_physical other side_effect} for 3 months and then peace. [Mood]{S mood absent other side_effect} fine, which after [Mirena]{T hormonal coil; other} I hadn't dared hope.

» Reply by: Amara
It made me [flat]{S mood fig other side_effect}, sorry. My sister is on the same [tablet]{T dienogest; other} and sings its praises.

» Reply by: Ffion_L
Thanks girls xx. Mixed then! I'll try it over the summer hols so nobody has to meet me. [As for now, I'd say three good weeks in four, used to be one]{O benefit; overall}

=== 1857-alcohol-use-disorder
title: naltrexone vs campral vs just white knuckling it
genre: forum
layout: thread with replies
condition: alcohol use disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  Alcoholics Anonymous | support | stopped | partial
  detox | care_setting | stopped | response
  disulfiram | medication | stopped | worse | gastrointestinal, other_physical
  acamprosate | medication | stopped | no_response | gastrointestinal
  gabapentin | medication | stopped | partial | cognition
  naltrexone | medication | ongoing | partial | gastrointestinal, anhedonia
  SMART Recovery | support | ongoing | response
  sertraline | medication | ongoing | unknown
  naltrexone injection | medication | planned | unknown
  topiramate | medication | not_tried | unknown
---
day_one_again_dave
Topic: what worked, what didnt

47, HVAC, [alcoholic]{S diagnosis}. [Day 61]{S substance_use improved} today. [61 is my second longest ever]{O benefit; overall}. Counselor says know your history so.

2015 [AA]{T Alcoholics Anonymous; stopped}. Ninety in ninety. [Kept me [dry]{S substance_use improved} four months and I met good people]{O partial; Alcoholics Anonymous}. Then my sponsor [drank]{S substance_use other} and I [went right with him]{S substance_use}. I dont go now.

2017 5 day [detox]{T detox; stopped; duration=5 day} at County. [[Shook]{S neurological withdrawal} like a wet dog, [saw bugs]{S mania_psychosis withdrawal}]{O withdrawal; overall}. [They got me through it alive, thats what its for]{O benefit; detox}. Discharged on a Friday, [drunk]{S substance_use} on the Sunday.

2017 [Antabuse]{T disulfiram; stopped}. The idea is you drink and get [sick]{S gastrointestinal possible general side_effect}. [I [drank]{S substance_use} and got [sick]{S gastrointestinal side_effect}, [face like a tomato]{S other_physical fig side_effect}, [chest pounding]{S other_physical side_effect}, ambulance]{O side_effect; disulfiram}. [Learned to skip the [pill]{T disulfiram; stopped} Thursday thru Saturday, and drank [more]{S substance_use worsened} on those three than I used to in seven]{O worsening; disulfiram}. Wife flushed them.

2019 [Campral]{T acamprosate; stopped; frequency=three times a day}, two [horse pills]{T acamprosate; stopped} three times a day. [The [runs]{S gastrointestinal side_effect}]{O side_effect; acamprosate}. [[Craving]{S substance_use} didnt know it was there]{O no_benefit; acamprosate}. Maybe I forgot too many of the [horse pills]{T acamprosate; stopped}, who can tell. Stopped refilling

2020 [gabapentin]{T gabapentin; stopped}. [[Slept better]{S sleep improved}, less [shaky inside]{S anxiety fig improved}]{O partial; gabapentin}. [[Couldnt do math]{S cognition side_effect} for a duct size]{O side_effect; gabapentin}. [Still [drank]{S substance_use}, only slower]{O no_benefit; gabapentin}. VA stopped it when I asked for more, fair enough.

Now [naltrexone]{T naltrexone; ongoing; dose=50}, 50 in the morning. [First week I [threw up]{S gastrointestinal side_effect} at a customers house]{O side_effect; naltrexone}. [That went]{O tolerated; naltrexone}. [The [wanting]{S substance_use improved} is turned down, not off]{O partial; naltrexone}. [Thing nobody told me is [food and football are kinda gray]{S anhedonia fig side_effect} too]{O side_effect; naltrexone}. Also on [zoloft]{T sertraline; ongoing; started=2 wks} 2 wks, no opinion yet.

And [SMART]{T SMART Recovery; ongoing; frequency=Mondays} on Mondays, online, camera off. [I write down the [urge]{S substance_use improved} and rate it and by the time I'm done its a 3. Used to be a [bottle]{S substance_use fig}]{O benefit; SMART Recovery}.

Doc wants to swap the [pills]{T naltrexone; ongoing} for [Vivitrol]{T naltrexone injection; planned}, [shot]{T naltrexone injection; planned} in the butt once a month. Who has had the [shot]{T naltrexone injection; planned}?

gramma_sober_2011
Never needed a pill, the [rooms]{T Alcoholics Anonymous; other} saved my life and they'll save yours if you let them. 13 yrs [sober]{S substance_use improved other}

kettlebell
Had [Vivitrol]{T naltrexone injection; other} x 8. [Lump]{S other_physical other side_effect} the size of an egg, sat on one cheek for a week. But I couldn't "forget" it, that was what I needed. [Topamax]{T topiramate; not_tried} any good to you?

day_one_again_dave
Gramma with respect I tried the [rooms]{T Alcoholics Anonymous; stopped}. Kettle no they never offered me [topamax]{T topiramate; not_tried}. I think I'll do the [shot]{T naltrexone injection; planned}, got some padding.

=== 1858-type-2-diabetes
title: Metformin, Forxiga, Rybelsus.. now what
genre: forum
layout: short thread
condition: type 2 diabetes
area: general
english: Indian
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  metformin | medication | ongoing | partial | gastrointestinal
  glimepiride | medication | stopped | mixed | other_physical, cognition, appetite_weight
  dapagliflozin | medication | stopped | partial | other_physical
  fenugreek water | supplement | tried | no_response
  evening walk | lifestyle | ongoing | partial
  no rice at night | lifestyle | ongoing | response
  semaglutide | medication | stopped | worse | gastrointestinal, appetite_weight
  insulin glargine | medication | planned | unknown
  sitagliptin | medication | planned | unknown
---
Posted by SubbuR_Coimbatore

Dear all, age 52, bank officer, [sugar]{S diagnosis fig} since 2014. My doctor is proposing [insulin]{T insulin glargine; planned} and family is panicking. Kindly see what I have taken till now.

1. [Metformin]{T metformin; ongoing; dose=500 first, 1 gram twice now}, 500 first, 1 gram twice now. [HbA1c came from 9.1 to 7.8]{O partial; metformin}. [Initial one month [loose motions]{S gastrointestinal improved side_effect}, then settled]{O tolerated; metformin}. [Good but alone not sufficient]{O partial; metformin}.

2. [Amaryl]{T glimepiride; stopped}. [Numbers were excellent, 6.5]{O benefit; glimepiride}. [But [low sugar]{S other_physical side_effect} two times in the branch, [sweating]{S other_physical side_effect} and [talking nonsense]{S cognition side_effect} to a customer]{O side_effect; glimepiride}, [[plus six kilos]{S appetite_weight side_effect}]{O side_effect; glimepiride}. Stopped in 2018. [I cannot say good, I cannot say bad]{O partial; glimepiride}.

3. [Dapa]{T dapagliflozin; stopped}. [Brought it down half a point]{O partial; dapagliflozin}. [[Itching]{S other_physical side_effect} in private place again and again]{O side_effect; dapagliflozin}. So discontinued.

4. [Fenugreek water]{T fenugreek water; tried; frequency=every morning} every morning as per mother in law. [One full year, zero result]{O no_benefit; fenugreek water}, though she will not accept.

5. [No rice at night]{T no rice at night; ongoing} and [evening walk]{T evening walk; ongoing; duration=40 minutes} 40 minutes. Continuing. [The fasting value improved by nearly 40 only by [stopping the rice]{T no rice at night; ongoing}]{O benefit; no rice at night}. [[Walk]{T evening walk; ongoing} gives maybe 10 and I am [less tired]{S energy improved}]{O partial; evening walk}.

6. [Rybelsus]{T semaglutide; stopped; duration=seven weeks}, seven weeks. [[Vomiting]{S gastrointestinal side_effect} morning and night, [could not look at idli]{S appetite_weight side_effect}]{O side_effect; semaglutide}. [My readings went UP, doctor could not explain]{O worsening; semaglutide}. Stopped same day he said I may stop.

Present A1c is 8.2, [so in ten years I am only a little better than I started]{O partial; overall}. My question: is [insulin]{T insulin glargine; planned} the end of the road? [Eyesight]{S neurological absent} and [kidney]{S other_physical absent} are ok thank god.

Reply: VaidehiM
Not the end sir. My husband is taking [Lantus]{T insulin glargine; other; dose=14 units; frequency=at bedtime} 14 units at bedtime for six years and is [driving]{S functioning improved other}, [travelling]{S functioning improved other}, everything. Tiny needle. He did [put on weight]{S appetite_weight other side_effect}. Ask for [Januvia]{T sitagliptin; planned} before that, it was mild for me, no [vomiting]{S gastrointestinal absent other side_effect}.

Reply: SubbuR_Coimbatore
Thank you madam. I will ask about [Januvia]{T sitagliptin; planned} on Monday itself.

=== 1859-borderline-personality-disorder
title: dbt waitlist, what do i do in the meantime
genre: forum
layout: short post with replies
condition: borderline personality disorder
area: mental
english: American
narrator: patient
split: train
overall: unchanged
round: 5
ledger:
  fluoxetine | medication | tried | no_response
  quetiapine | medication | ongoing | partial | sleep, appetite_weight
  lamotrigine | medication | stopped | unknown | other_physical
  inpatient stay | care_setting | stopped | worse
  dialectical behavior therapy | psychotherapy | planned | unknown
  dialectical behavior therapy workbook | psychotherapy | ongoing | partial
  holding ice cubes | other | ongoing | response
  psychotherapy | psychotherapy | stopped | worse
---
moth.girl.99

diagnosed [bpd]{S diagnosis clin} in may, makes total sense, thanks i hate it. on the list for [dbt]{T dialectical behavior therapy; planned} until like FEBRUARY. what ive got until then:

[seroquel]{T quetiapine; ongoing; dose=100; frequency=at nite} 100 at nite. [[rages]{S anger improved} are shorter, hours not days]{O partial; quetiapine}. [i [sleep thru alarms]{S sleep side_effect} and i [ate a whole sheet cake]{S appetite_weight side_effect}]{O side_effect; quetiapine}
[prozac]{T fluoxetine; tried} before that, [cant say i noticed]{O no_benefit; fluoxetine}
[lamictal]{T lamotrigine; stopped; duration=9 days}, 9 days, [[rash]{S other_physical side_effect}]{O side_effect; lamotrigine}, stop immediately
[psych ward]{T inpatient stay; stopped; duration=twice} twice. [came out [wanting to die]{S suicidality worsened} more than going in]{O worsening; inpatient stay}, sorry but true
had a [therapist]{T psychotherapy; stopped} for 2 yrs who said she couldnt "hold" me and ended it by email. [[cut]{S suicidality worsened} for the first time in months that nite]{O worsening; psychotherapy}

only things that do anything are [ice cubes]{T holding ice cubes; ongoing} in my fists ([havent [cut]{S suicidality improved} in 7 wks]{O benefit; holding ice cubes}) and the [red workbook]{T dialectical behavior therapy workbook; ongoing}, [which i do half a page of and throw]{O partial; dialectical behavior therapy workbook}

overall? [im the same [mess]{S functioning fig} with better vocabulary]{O no_benefit; overall}

oldergoth
[DBT]{T dialectical behavior therapy; other} gave me a life at 40. i used to [OD]{S suicidality other} every birthday. the [skills group]{T dialectical behavior therapy; other} felt like kindergarten and then one day it didn't. keep going w the [workbook]{T dialectical behavior therapy workbook; ongoing}

Pete (mod)
You're not a [mess]{S functioning fig absent}. Try the [warm line]{T warm line (support); general} at night, number's pinned. No meds are approved for [BPD]{S diagnosis clin general} by the way, they only treat bits of it.

moth.girl.99
[[7 wks and 1 day]{S suicidality improved} now]{O benefit; holding ice cubes}

=== 649-crohns
title: Re: son just diagnosed, which drug worked for you?
genre: forum
layout: long reply to another member
condition: Crohn's disease
area: general
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  mesalazine | medication | tried | no_response
  prednisolone | medication | stopped | mixed | other_physical, appetite_weight, anger, sleep
  azathioprine | medication | tried | unknown | gastrointestinal, pain
  infliximab | medication | stopped | mixed | other_physical
  exclusive enteral nutrition | lifestyle | tried | response
  surgery | procedure | tried | response
  stoma | procedure | not_tried | unknown
  ustekinumab | medication | ongoing | response
  low fibre diet | lifestyle | ongoing | unknown
  CBD oil | supplement | declined | unknown
---
Hi Bethan, sorry to read about your lad. I'll tell you my order, but bear in mind everyone's guts are different. I was 17 when mine kicked off, 31 now.

[Pentasa]{T mesalazine; tried} first, two years of it. [Might as well have eaten Smarties]{O no_benefit; mesalazine}. Every time I [flared]{S gastrointestinal clin} they gave me a course of [pred]{T prednisolone; stopped}. [[Pred]{T prednisolone; stopped} is a wonder drug, I was [off the toilet]{S gastrointestinal improved} in 48 hours]{O benefit; prednisolone}. [It's also a swine: [moon face]{S other_physical side_effect}, [spots]{S other_physical side_effect}, [eating like a horse]{S appetite_weight fig side_effect}, [awake all night]{S sleep side_effect} and [biting everyone's head off]{S anger fig side_effect}]{O side_effect; prednisolone}. [And as soon as they tapered me the [blood]{S gastrointestinal} and [cramps]{S pain} were back]{O partial; prednisolone}. Mum still has the school photo. Your son will get warned about [thin bones]{S other_physical general possible side_effect} and [mood swings]{S mood general possible side_effect}, it is worth asking how long they plan to keep him on it.

[Azathioprine]{T azathioprine; tried; duration=nine days} I had for nine days. [[Being sick]{S gastrointestinal side_effect} and a [pain in my back]{S pain side_effect} like a kick, turned out to be [pancreatitis]{S gastrointestinal clin side_effect}]{O side_effect; azathioprine}. My cousin with [UC]{S diagnosis clin other} has been on [aza]{T azathioprine; other} for ten years and says it changed her life, so don't let me put you off.

Then [infliximab]{T infliximab; stopped}, a [drip]{T infliximab; stopped; frequency=every eight weeks} every eight weeks at the day unit. [Three brilliant years]{O benefit; infliximab}. [I [did my A levels late]{S functioning improved}, [went to uni]{S functioning improved}, [ate a curry]{S functioning improved}]{O benefit; infliximab}. Then one day [I [came out in hives]{S other_physical side_effect} ten minutes in]{O side_effect; infliximab} and they said I'd made antibodies. That was the end of that. No warning, just a nurse turning the pump off.

While we waited for the next thing I did eight weeks of [nothing but the shakes]{T exclusive enteral nutrition; tried; duration=eight weeks}, [Modulen]{T exclusive enteral nutrition; tried} it's called. Boring beyond belief [but the [pain]{S pain improved} went and I [put on half a stone]{S appetite_weight improved}]{O benefit; exclusive enteral nutrition}. For kids [liquid diets]{T exclusive enteral nutrition; general} are often the first choice so they may well offer it.

2021 I had [surgery]{T surgery; tried}, 30cm out. They'd prepared me for a [bag]{T stoma; planned} and I woke up without one. [Best thing I ever did]{O benefit; surgery}. Since then [ustekinumab]{T ustekinumab; ongoing; frequency=every 8 weeks}, an [injection]{T ustekinumab; ongoing} in the thigh every 8 weeks, at the kitchen table. [No side effects that I know of]{O tolerated; ustekinumab}. [Last scope was clear]{O benefit; ustekinumab}. I still [avoid sweetcorn and nuts]{T low fibre diet; ongoing}. People will try and sell him [CBD oil]{T CBD oil; declined}, they did me, I never bothered.

[I'm [at work full time]{S functioning improved}]{O benefit; overall}, I've got a mortgage and a dog. Tell him that.

=== 650-depression
title: Brintellix, my experience
genre: review
layout: rating fields then text
condition: anxiety and depression
area: mental
english: second-language (Polish)
narrator: patient
split: train
overall: improved
treatment: vortioxetine
rating: 4
round: 2
ledger:
  venlafaxine | medication | stopped | partial | other_physical, sexual
  vortioxetine | medication | ongoing | response | gastrointestinal, other_physical
  ginger tea | supplement | tried | partial
---
Sex: F   Age: 34
Reason: [depression]{S diagnosis clin}, [anxiety]{S anxiety clin}
Dose: 10 mg, now 15 mg
Stars: 4 of 5

I write because before I started I was reading only the bad opinions and I was afraid. [First 3 weeks is [nausea]{S gastrointestinal clin side_effect}]{O side_effect; vortioxetine}. Really big, like in the pregnancy. [I was [vomiting]{S gastrointestinal side_effect} two times at work]{O side_effect; vortioxetine}. Doctor told me to take with food in the evening. [[Ginger tea]{T ginger tea; tried} was helping little bit]{O partial; ginger tea}. [In fourth week it went away like somebody turned the key]{O tolerated; vortioxetine}. [Second problem is [itching]{S other_physical side_effect} of the skin, on hands, still have]{O side_effect; vortioxetine; neutral}.

Good things: [I am not [crying]{S mood improved} in the bus]{O benefit; vortioxetine}. [I [can read]{S cognition improved} again, before I was reading one page five times]{O benefit; vortioxetine}. [No [weight gain]{S appetite_weight absent side_effect}, no problem with [sex]{S sexual absent side_effect}]{O tolerated; vortioxetine}. This was important for me because on [Effexor]{T venlafaxine; stopped; duration=two years}, which I had two years, [it helped half-half]{O partial; venlafaxine} [but I was [sweating like a fountain]{S other_physical fig side_effect} and in the bed I was a [wood]{S sexual fig side_effect}]{O side_effect; venlafaxine}. [To go out from [venlafaxine]{T venlafaxine; stopped} was a horror: [electric shocks in head]{S neurological fig withdrawal}, [anger]{S anger withdrawal}, [dreams with murders]{S sleep withdrawal}]{O withdrawal; venlafaxine}.

[With the [anxiety]{S anxiety clin improved} is better but not finished, in the supermarket I still feel [stone on the chest]{S anxiety fig}]{O partial; vortioxetine}. Minus one star because it is expensive, no refund in my country.

=== 651-schizophrenia
title: Clozapine
genre: review
layout: star line and headings
condition: schizophrenia
area: mental
english: Irish
narrator: patient
split: train
overall: improved
treatment: clozapine
rating: 4/5
round: 2
ledger:
  olanzapine | medication | stopped | no_response | appetite_weight
  risperidone | medication | stopped | no_response | other_physical
  haloperidol | medication | stopped | no_response | neurological
  hospital admission | care_setting | tried | unknown
  clozapine | medication | ongoing | response | gastrointestinal, sleep, other_physical
  hyoscine | medication | ongoing | partial
  laxatives | medication | ongoing | unknown
---
4/5

Before
I'm 33, [schizophrenia]{S diagnosis clin} since college. [[Olanzapine]{T olanzapine; stopped} [put five stone on me]{S appetite_weight side_effect}]{O side_effect; olanzapine} and [[risperidone]{T risperidone; stopped} made me [leak milk]{S other_physical side_effect}, and I a man]{O side_effect; risperidone}. [[Haloperidol]{T haloperidol; stopped} had me [walking like a robot]{S neurological fig side_effect}]{O side_effect; haloperidol}. [All three were stopped because the [voices]{S mania_psychosis} paid no heed to any of them]{O no_benefit; olanzapine, risperidone, haloperidol}. Four [admissions]{T hospital admission; tried}. I thought RTÉ was [sending me messages]{S mania_psychosis}.

On it
Blood every week for 18 weeks, then fortnightly, now monthly. It's a nuisance but the nurse is sound. [About the third month I noticed the [voices]{S mania_psychosis improved} had gone down to [a mutter through a wall]{S mania_psychosis fig improved}]{O benefit; clozapine}. [Now there's whole days of nothing]{O benefit; clozapine}. [I [have a job in the co-op]{S functioning improved} three mornings]{O benefit; clozapine}. [I haven't been in hospital in six years]{O benefit; clozapine}.

The bad
[I [drool]{S gastrointestinal side_effect} all night, the pillow is destroyed]{O side_effect; clozapine}. [[Hyoscine]{T hyoscine; ongoing} helps it a bit]{O partial; hyoscine}. [I [sleep eleven hours]{S sleep side_effect}, there's no talking to me before ten]{O side_effect; clozapine}. [[Bowels stop]{S gastrointestinal side_effect} altogether without the [sachets]{T laxatives; ongoing}]{O side_effect; clozapine}. That one is serious, they say people have died of [blocked bowels]{S gastrointestinal general possible side_effect}. [[Heart went mad fast]{S other_physical side_effect} in the first month]{O side_effect; clozapine} [but that passed]{O tolerated; clozapine}. [[Back training]{S functioning improved} with the junior Bs, corner back, slow]{O benefit; clozapine}.

Never was [violent]{S anger absent}, by the way. People ask.

=== 652-alcohol-use-disorder
title: Sinclair Method, my log (long)
genre: forum
layout: diary entries then replies
condition: alcohol use disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  Alcoholics Anonymous | support | stopped | no_response
  disulfiram | medication | tried | no_response
  rehab | care_setting | tried | partial
  gabapentin | medication | tried | unknown | sleep
  naltrexone | medication | ongoing | response | gastrointestinal, neurological, anhedonia, sleep
  acamprosate | medication | planned | unknown
  running | lifestyle | ongoing | unknown
---
Background so nobody has to ask. 44, two kids, [drinking]{S substance_use} a fifth of vodka every two days. [AA]{T Alcoholics Anonymous; stopped; duration=5 years} for 5 years on and off, good people, bad coffee. [Antabuse]{T disulfiram; tried}, which I beat by not taking it. [28 days]{T rehab; tried; duration=28 days} in Arizona on my wife's insurance. [Out of the three I got eleven [sober]{S substance_use improved} weeks, and all eleven came from Arizona]{O partial; rehab}. [The other two, nothing]{O no_benefit; Alcoholics Anonymous, disulfiram}. I don't go to [meetings]{T Alcoholics Anonymous; stopped} anymore.

How [TSM]{T naltrexone (medication); general} works: you take [naltrexone]{T naltrexone (medication); general} an hour before you drink, every time, and the booze stops paying out. It blocks the reward. Over some months the brain unlearns it, in theory. People say it works for 3 out of 4, I'd take that number with salt.

**Day 1.** 50 mg. [[Queasy]{S gastrointestinal side_effect}, [dizzy]{S neurological side_effect}, [went to bed at 8]{S sleep side_effect}]{O side_effect; naltrexone}. [[Drank]{S substance_use} anyway. Five]{O no_benefit; naltrexone; neutral}.

**Week 3.** [[Nausea]{S gastrointestinal clin improved side_effect} is done]{O tolerated; naltrexone}. [Still five or six]{O no_benefit; naltrexone; neutral}. [The beer just tastes like... beer]{O partial; naltrexone}. [Everything is a little [flat]{S anhedonia fig side_effect} on it, music too]{O side_effect; naltrexone}.

**Week 9.** [Left half a drink on the porch and forgot about it]{O benefit; naltrexone}. I stood there in the morning looking at the glass. Has NEVER happened.

**Month 5.** Confession. Skipped the [pill]{T naltrexone; ongoing} at my brother's wedding because I [wanted the buzz]{S substance_use fig}. [[Blackout]{S substance_use withdrawal}, [three day bender]{S substance_use withdrawal}, the works]{O withdrawal; naltrexone}. Doc gave me [gabapentin]{T gabapentin; tried} for the [shakes]{S neurological withdrawal} when I stopped. [Made me [sleepy]{S sleep side_effect} is all I remember]{O side_effect; gabapentin}.

**Month 8.** [Down from 50 drinks a week to 12]{O benefit; naltrexone}. [Four [dry days]{S substance_use improved} most weeks]{O benefit; naltrexone}. [Liver numbers normal]{O benefit; naltrexone}. [Couldn't tell you I'm cured, I still [want it]{S substance_use} on payday]{O partial; naltrexone}. [Running]{T running; ongoing; frequency=mornings} mornings with the dog.

**brightwater_mn:** Congrats man. The [Vivitrol shot]{T naltrexone; other; route=shot} takes the forgetting out of it. My ex did great on the same.

**Poster:** Thanks. She mentioned the [shot]{T naltrexone; declined} but you can't drink-and-unlearn that way so I passed. If I want to quit for good, the plan is [Campral]{T acamprosate; planned} after New Years.

=== 653-ptsd
title: Feedback: trauma service
genre: review
layout: service questionnaire
condition: PTSD
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: eye movement desensitization and reprocessing
rating: 5/5
round: 2
ledger:
  diazepam | medication | tried | partial | cognition
  counselling | psychotherapy | tried | no_response
  trauma-focused cognitive behavioural therapy | psychotherapy | declined | unknown
  eye movement desensitization and reprocessing | psychotherapy | stopped | response | sleep, energy
---
How did you hear about us? GP, eventually.
How long did you wait? Fourteen months.
What were you seen for? Lorry hit me on the A46. [Nightmares]{S sleep}, [flashbacks]{S anxiety clin}, [jumping at every horn]{S anxiety}, [couldn't get in a car]{S functioning} at all, not even the back.

What had you tried before? GP gave me [diazepam]{T diazepam; tried; duration=a month} for a month. [Took the edge off]{O partial; diazepam} [but my [head was cotton wool]{S cognition fig side_effect}]{O side_effect; diazepam}. Then six phone calls with a [counsellor]{T counselling; tried; sessions=six}. Nice lad. [Talking about it over and over made no odds]{O no_benefit; counselling}.

What treatment did you have with us? Offered [trauma CBT]{T trauma-focused cognitive behavioural therapy; declined} or [EMDR]{T eye movement desensitization and reprocessing; planned}. Didn't fancy homework so I picked the second.

Did it help? I thought it was daft. Following a woman's finger. [After the first two I was [shattered]{S energy side_effect} and the [dreams]{S sleep worsened side_effect} got worse]{O side_effect; eye movement desensitization and reprocessing}. Nearly jacked it in. [Fourth time, the [lorry]{S anxiety fig improved} went from being on top of me to being, I don't know, a picture of a lorry]{O benefit; eye movement desensitization and reprocessing}. Ten in total, all done in June. [No [nightmares]{S sleep improved} since]{O benefit; eye movement desensitization and reprocessing}. [I [drove to Skegness]{S functioning improved} last bank holiday]{O benefit; eye movement desensitization and reprocessing}. [Still [tense up]{S anxiety} at junctions]{O partial; eye movement desensitization and reprocessing}.

Overall experience: Very good
Anything we could do better? Parking. My wife could do with some [EMDR]{T eye movement desensitization and reprocessing; other} as well and she's been told a year.

=== 654-endometriosis
title: Visanne vs Mirena vs another lap???
genre: forum
layout: post in one block with lists, two replies
condition: endometriosis
area: general
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  combined pill | medication | stopped | partial | mood, pain
  goserelin | medication | stopped | partial | other_physical, pain, anger
  laparoscopy | procedure | tried | partial
  dienogest | medication | ongoing | mixed | other_physical, mood, sexual
  hormonal coil | medication | planned | unknown
  pelvic physiotherapy | procedure | ongoing | response
  TENS machine | procedure | ongoing | partial
  heat pack | other | ongoing | partial
  turmeric | supplement | tried | no_response
  acupuncture | mind_body | tried | no_response
  anti-inflammatory diet | lifestyle | tried | no_response
  oxycodone | medication | stopped | partial | gastrointestinal
---
hey all, 27, stage 3 [endo]{S diagnosis clin}, Newcastle NSW. Need opinions bc my gyno gave me a choice and ten minutes.

[pill]{T combined pill; stopped; duration=15 til 22} from 15 til 22. [made [periods]{S pain improved} bearable]{O partial; combined pill} [but gave me [migraines]{S pain clin side_effect} with the lights and i [cried over bread]{S mood side_effect}]{O side_effect; combined pill}, so gp pulled me off. [Zoladex]{T goserelin; stopped; duration=6 months; route=implants in the belly}, [implants]{T goserelin; stopped} in the belly, 6 months, that's all they let you have. [[pain]{S pain improved} gone, completely]{O benefit; goserelin}. [[hot flushes]{S other_physical side_effect}, [aching bones]{S pain side_effect} and [rage]{S anger side_effect}, i was 23 with my nans body]{O side_effect; goserelin}. [within 2 cycles of finishing it was all back]{O partial; goserelin}. [[lap]{T laparoscopy; tried} in 2020 got me 14 good months]{O partial; laparoscopy}. [second [lap]{T laparoscopy; tried} 2022, 4 good months]{O partial; laparoscopy}. see the pattern.

been on [Visanne]{T dienogest; ongoing; duration=a year} for a year.
good: [no [bleeding]{S other_physical improved}]{O benefit; dienogest}, [[cramps]{S pain improved} down from a 9 to a 4]{O benefit; dienogest}, [havent [missed uni]{S functioning improved}]{O benefit; dienogest}
bad: [[hair falling out]{S other_physical side_effect}, [low mood]{S mood clin side_effect}, [zero libido]{S sexual clin side_effect}, [spots]{S other_physical side_effect}]{O side_effect; dienogest}
i was never a [low]{S mood absent} person before so im pretty sure its that and not the [endo]{S diagnosis clin}

other stuff: [pelvic physio]{T pelvic physiotherapy; ongoing} is the most underrated thing going, [first time in years [sex doesnt hurt]{S pain improved}]{O benefit; pelvic physiotherapy}. [[TENS]{T TENS machine; ongoing} and a [wheat bag]{T heat pack; ongoing} get me through a bad arvo]{O partial; TENS machine, heat pack}. [[turmeric]{T turmeric; tried}, [acupuncture]{T acupuncture; tried}, [cutting out gluten dairy and joy]{T anti-inflammatory diet; tried}, yeah nah]{O no_benefit; turmeric, acupuncture, anti-inflammatory diet}. [[endone]{T oxycodone; stopped} in ED works for about 3 hrs]{O partial; oxycodone} [and then i [vomit]{S gastrointestinal side_effect}]{O side_effect; oxycodone}, i dont ask for it any more.

so now its [Mirena]{T hormonal coil; planned} or a third [lap]{T laparoscopy; planned}. does the [Mirena]{T hormonal coil; planned} [mess with your head]{S mood fig possible side_effect} the same way??

**gumnut88:** 4 yrs with [Mirena]{T hormonal coil; other} here, [crampy]{S pain other side_effect} for 3 months then bliss. [mood]{S mood other absent side_effect} fine.

**Tash_in_Tassie:** my [Mirena]{T hormonal coil; other} came out after 7 weeks. [panic attacks]{S anxiety other side_effect} daily and ive never had one before or since. sorry x

=== 655-ptsd
title: SGB for PTSD, a skeptic reports
genre: forum
layout: post with numbered list
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  sertraline | medication | tried | no_response | sexual, anhedonia
  quetiapine | medication | tried | partial | sleep, appetite_weight
  prazosin | medication | ongoing | response | neurological
  prolonged exposure therapy | psychotherapy | stopped | worse
  stellate ganglion block | procedure | tried | response | neurological, other_physical
  vet center group | support | ongoing | unknown
  service dog | support | planned | unknown
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  cannabis | other | stopped | partial
---
Marine, two deployments, out since 2012, 38 now. Posting because when I searched there was nothing but ads.

What I had before, in order:

1. [Zoloft]{T sertraline; tried; dose=200}, got up to 200. [[Couldn't feel my kids]{S anhedonia fig side_effect}, [couldn't finish]{S sexual fig side_effect}, enough said]{O side_effect; sertraline}.
2. [Seroquel]{T quetiapine; tried} for [sleep]{S sleep}. [It [knocked me out]{S sleep fig improved}]{O partial; quetiapine} [and I was a [zombie]{S sleep fig side_effect} til noon and [put on 40 lbs]{S appetite_weight side_effect}]{O side_effect; quetiapine}.
3. [Prazosin]{T prazosin; ongoing}. [This one I keep, [nightmares]{S sleep improved} went from every night to maybe two a week]{O benefit; prazosin}. [[Dizzy]{S neurological side_effect} when I stand up]{O side_effect; prazosin; neutral}.
4. [PE]{T prolonged exposure therapy; stopped; sessions=7 out of 12} at the VA, you tell the worst day over and over into a recorder. I made it through 7 out of 12. [I was [sleeping in the truck]{S functioning worsened} and [checking the locks]{S anxiety worsened} ten times a night by then]{O worsening; prolonged exposure therapy}. I know it works for plenty of guys, my buddy Reyes swears by it. Not me.
5. [Weed]{T cannabis; stopped}. [Did the job for the [anger]{S anger improved} for a couple years]{O partial; cannabis} and [then it quit doing the job]{O no_benefit; cannabis} and I quit it.

My [anger]{S anger} was the thing. [Zero to a hundred]{S anger fig} over a dropped spoon. [On guard]{S anxiety fig} in every Walmart. I didn't [want to die]{S suicidality absent}, never been [suicidal]{S suicidality absent}, I just wanted everybody to shut up.

The [block]{T stellate ganglion block; tried} is a [shot]{T stellate ganglion block; tried} of numbing stuff in the right side of the neck with an ultrasound. Fifteen minutes. [I got the [droopy eyelid]{S neurological side_effect} and a [frog in my throat]{S other_physical fig side_effect}]{O side_effect; stellate ganglion block; neutral}, [normal by supper]{O tolerated; stellate ganglion block}. On the drive home my wife says you're quiet. [I was just... [quiet inside]{S anxiety fig improved}]{O benefit; stellate ganglion block}. Like [somebody turned off a fan I'd quit hearing]{S anxiety fig improved}. That night the neighbor's kids let off bottle rockets [and I [stayed in my chair]{S anxiety improved}]{O benefit; stellate ganglion block}.

[That lasted seven weeks]{O partial; stellate ganglion block}. [Then it was [creeping back]{S anxiety fig worsened} so they did a second one]{O partial; stellate ganglion block}, [and I'm four months out from that and holding]{O benefit; stellate ganglion block}. [I [sat through a whole ball game]{S functioning improved} in the bleachers]{O benefit; stellate ganglion block}. [Doesn't touch the [guilt]{S hopelessness}]{O no_benefit; stellate ganglion block}. For that I go to the [Tuesday group]{T vet center group; ongoing; frequency=Tuesday}. On the list for a [dog]{T service dog; planned}. Asked about [MDMA]{T MDMA-assisted therapy; not_tried}, they're not doing it outside of studies.

Oh and on the [Zoloft]{T sertraline; tried}, [far as the [PTSD]{S diagnosis clin} goes, it did squat too]{O no_benefit; sertraline}.

=== 656-adhd
title: Elvanse 50mg, adult
genre: review
layout: fields and short text
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: lisdexamfetamine
rating: 8
round: 2
ledger:
  citalopram | medication | stopped | no_response
  propranolol | medication | stopped | unknown
  methylphenidate | medication | stopped | mixed | anger, anxiety
  lisdexamfetamine | medication | ongoing | response | appetite_weight, gastrointestinal, sleep, other_physical, energy
  magnesium | supplement | tried | no_response
  phone alarms | lifestyle | ongoing | unknown
  ADHD coaching | support | planned | unknown
---
Name: Priya_M
Age: 36
Diagnosed: 2022 (privately, six years into an NHS list)
Score: 8/10

Spent my twenties being treated for [anxiety]{S anxiety clin}. [Citalopram]{T citalopram; stopped}, then [propranolol]{T propranolol; stopped}, came off both. [The first did nothing]{O no_benefit; citalopram} because the [anxiety]{S anxiety clin} was from losing my keys, bank card and two jobs.

They start you on [Concerta]{T methylphenidate; stopped} round here. [I [could concentrate]{S cognition improved}, yes]{O benefit; methylphenidate}, [and at four o'clock it wore off and I was [vile]{S anger side_effect}]{O side_effect; methylphenidate}. [[On edge]{S anxiety fig side_effect} the rest of the time]{O side_effect; methylphenidate}. Switched after two months.

[This one is smoother]{O benefit; lisdexamfetamine}. [I [read an entire contract]{S cognition improved} before lunch on day two and then cried in the loo because is this what everyone else has]{O benefit; lisdexamfetamine}. [[Washing up done]{S functioning improved}, [bills paid]{S functioning improved}, I don't [interrupt people]{S functioning improved}]{O benefit; lisdexamfetamine}. It's not a [buzz]{S mania_psychosis fig absent side_effect}, [it's just [quiet]{S cognition fig improved}]{O benefit; lisdexamfetamine}.

Against: [[no appetite]{S appetite_weight side_effect} till 7pm ([lost a stone]{S appetite_weight side_effect}), [dry mouth]{S gastrointestinal side_effect}, [heart a bit quick]{S other_physical side_effect}, [jaw clenching]{S other_physical side_effect}]{O side_effect; lisdexamfetamine}. [On 70 I [couldn't sleep]{S sleep side_effect}]{O side_effect; lisdexamfetamine}, [on 50 I can]{O tolerated; lisdexamfetamine}. [The [magnesium]{T magnesium; tried} everyone on TikTok goes on about made no difference to the [crash]{S energy fig side_effect}]{O no_benefit; magnesium}. I still need eleven [phone alarms]{T phone alarms; ongoing} to get out of the house. On the list for [coaching]{T ADHD coaching; planned}. My dad, 68, has just asked for his own assessment.

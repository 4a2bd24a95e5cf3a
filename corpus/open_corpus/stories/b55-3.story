=== 2314-adhd-titration
title: Adult ADHD clinic, waiting and titration
genre: feedback
layout: service feedback, ranting, one paragraph and an afterthought
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  citalopram | medication | tried | no_response
  venlafaxine | medication | tried | no_response
  bullet journal | lifestyle | tried | no_response
  Headspace | mind_body | tried | no_response
  methylphenidate | medication | stopped | mixed | anger, appetite_weight
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, other_physical
  ADHD coaching | support | not_tried | unknown
  atomoxetine | medication | planned | unknown
  body doubling | support | ongoing | partial
---
Four years and two months from referral to being seen, I got married and divorced in that time. In the meanwhile the GP treated me for [depression]{S diagnosis clin absent} I did not have, ([citalopram]{T citalopram; tried}, [venlafaxine]{T venlafaxine; tried}), told me to try a [bullet journal]{T bullet journal; tried} and the [Headspace]{T Headspace; tried} app, [and all of that lot together moved me not one inch]{O no_benefit; citalopram, venlafaxine, bullet journal, Headspace}, I was still [losing my keys in the fridge]{S cognition} and [on my third warning at work]{S functioning}. Then the assessment itself, ninety minutes, lovely doctor, diagnosis [ADHD]{S diagnosis clin} combined type, cried all the way home on the tram. Then another SEVEN months for titration. Who designed this. Started on [concerta]{T methylphenidate; stopped; dose=18}, 18 then 36 then 54. [It worked, I'm not saying it didn't, I [did my tax return]{S functioning improved}]{O benefit; methylphenidate}, [but come four o'clock I was [vile]{S anger fig side_effect}, proper Jekyll and Hyde with my son, and I [dropped to seven and a half stone]{S appetite_weight side_effect}]{O side_effect; methylphenidate}. Took six weeks of unanswered emails to get swapped to [Elvanse]{T lisdexamfetamine; ongoing; dose=40}. [That is the one. 40 mg and the [telly in my head]{S cognition fig improved} goes off]{O benefit; lisdexamfetamine}. [[Dry mouth]{S gastrointestinal side_effect} and [cold feet]{S other_physical side_effect}, I can live with it]{O side_effect; lisdexamfetamine; neutral}. Except the chemist hasn't got it, shortage, three weeks now with none and [I'm back to [staring at walls]{S cognition withdrawal} and [crying]{S mood withdrawal} over envelopes]{O withdrawal; lisdexamfetamine}. Clinic says they may put me on [atomoxetine]{T atomoxetine; planned} if it goes on. I asked about [coaching]{T ADHD coaching; not_tried}, they laughed, not unkindly. My brother paid private for his and had [tablets]{T medication (medication); other} in five weeks.

Forgot to say the only thing that helps right now is [a stranger on a webcam doing her own ironing while I do mine, "[body doubling]{T body doubling; ongoing}", free, some days it gets me through the post]{O partial; body doubling}

=== 2315-low-back-pain-tens
title: TENS machine - don't bother / do bother
genre: review
layout: shop review of a device, updated twice
condition: sciatica
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: TENS
rating: 4
ledger:
  TENS | neuromodulation | ongoing | partial | other_physical
  co-codamol | medication | stopped | no_response | gastrointestinal
  naproxen | medication | tried | no_response
  pregabalin | medication | tried | no_response | cognition, neurological
  osteopathy | procedure | tried | no_response
  Epsom salt baths | other | tried | no_response
  nerve flossing | lifestyle | ongoing | response
  nerve root injection | procedure | planned | unknown
  hard floor sleeping | other | tried | worse
---
First review (1 star): Bought for [sciatica]{S diagnosis} down the right leg. [Just feels like ants walking about, took my mind off nothing]{O no_benefit; TENS}. [Also the pads brought me out in [red squares]{S other_physical side_effect}]{O side_effect; TENS}. Going back in the box.

UPDATE june (3 stars) husband read the instructions. You are meant to turn it UP. [On 14 with the pads either side of the spine it does dull the [pain]{S pain improved}, only while its on mind, soon as you unclip it it's back]{O partial; TENS}. [But twenty minutes to peel potatoes without [gripping the sink]{S pain fig improved} is twenty minutes]{O partial; TENS}.

UPDATE again (still 3) people asked in the comments what else I've had so : [co-codamol]{T co-codamol; stopped} ([came off it, [bunged up]{S gastrointestinal side_effect}]{O side_effect; co-codamol}), [naproxen]{T naproxen; tried}, [pre-gabalin]{T pregabalin; tried} ([[walked into doors]{S neurological side_effect}, [forgot my PIN]{S cognition side_effect}]{O side_effect; pregabalin}), an [osteopath]{T osteopathy; tried; dose=55 quid} at 55 quid, [epsom salts]{T Epsom salt baths; tried} in the bath. [The whole shebang and I was still [going up the stairs on my bum]{S functioning}]{O no_benefit; co-codamol, naproxen, pregabalin, osteopathy, Epsom salt baths}. My neighbour told me to [sleep on the floor]{T hard floor sleeping; tried}, [couldn't get up, had to ring my daughter, [pain]{S pain worsened} off the scale]{O worsening; hard floor sleeping}. What HAS made a real difference is a thing off youtube called [nerve flossing]{T nerve flossing; ongoing; frequency=ten times each leg morning and night}, ten times each leg morning and night, [six weeks in and I can [sit through mass]{S functioning improved}]{O benefit; nerve flossing}. Down for a [nerve root injection]{T nerve root injection; planned} in November, my cousin had one and it lasted her a fortnight. So 3 stars, useful in the kitchen

=== 2316-bipolar-depot-team
title: Forced, then asked
genre: feedback
layout: feedback essay in two halves
condition: bipolar disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 6
ledger:
  quetiapine | medication | tried | partial | appetite_weight
  valproate | medication | tried | no_response | other_physical
  hospital admission | care_setting | tried | unknown
  zuclopenthixol | medication | stopped | worse | energy, neurological, sexual
  lithium | medication | ongoing | response | neurological, energy
  psychoeducation group | support | stopped | response
  sleep diary | lifestyle | ongoing | response
  dark glasses | other | ongoing | partial
  family therapy | psychotherapy | declined | unknown
---
For three years I was on a community treatment order. That means that a nurse came every second Wednesday with a [needle]{T zuclopenthixol; stopped; route=needle; frequency=every second Wednesday}, and if I was not in, the police came instead. The [needle]{T zuclopenthixol; stopped} was [zuclopenthixol]{T zuclopenthixol; stopped}. I'd been [high]{S mania_psychosis}, I had bought eleven bicycles and walked into a cathedral to [take over the sermon]{S mania_psychosis}, so [hospital]{T hospital admission; tried; duration=ten weeks} for ten weeks was fair enough. The [needle]{T zuclopenthixol; stopped} was not. [I was [flat as a road]{S energy fig side_effect}. My [hands shook]{S neurological side_effect}, I [dribbled]{S neurological side_effect} in the bank, there was [no question of a girlfriend]{S sexual side_effect}]{O side_effect; zuclopenthixol}. [I lost those years and I want that written down]{O worsening; zuclopenthixol}. Nobody asked me one thing.

I had tried [Depakote]{T valproate; tried} as well ([[hair thin as a baby's]{S other_physical fig side_effect}]{O side_effect; valproate}) and [Seroquel]{T quetiapine; tried} before that. [[Seroquel]{T quetiapine; tried} I will say brought me down off a [high]{S mania_psychosis improved} once, then it was all [cake and sofa]{S appetite_weight fig side_effect}]{O partial; quetiapine}. [[Depakote]{T valproate; tried}, I went [high]{S mania_psychosis} straight through it]{O no_benefit; valproate}.

Second half. Dr O. came in 2021, the first to bring a chair round to my side of the desk. She said what would you take if it was up to you? I said the one my father had. My father was on [lithium]{T lithium (medication); other} for thirty years and ran a garage. So the order was lifted, the [needle]{T zuclopenthixol; stopped} was stopped, and I began [lithium]{T lithium; ongoing}. [It was four months before anyone could say it was doing anything]{O no_benefit; lithium}. [I have not been [high]{S mania_psychosis improved} or in hospital since, that is four years]{O benefit; lithium}. [My [hands tremble]{S neurological side_effect} a bit when I pour and I'm [slower]{S energy side_effect} on the hills]{O side_effect; lithium; neutral}. [No [kidney trouble]{S other_physical absent side_effect}, touch wood]{O tolerated; lithium}.

Twelve weeks of the [Mood on Track group]{T psychoeducation group; stopped; duration=Twelve weeks} too, which finished at Easter. [I learnt my early signs there: I start correcting menus]{O benefit; psychoeducation group}. I keep a [sleep diary]{T sleep diary; ongoing} and [if it's under six hours two nights running I ring in, that's saved me twice]{O benefit; sleep diary}. [Amber glasses]{T dark glasses; ongoing; frequency=after eight} after eight, [they help me [drop off]{S sleep improved}, a bit]{O partial; dark glasses}. They offered [family therapy]{T family therapy; declined} but there's only my aunt and she's in Kingston.

I gather [depots]{T depot injection (medication); general} help a good many people to stay well. I would only say, ask them first.

=== 2317-endometriosis-dienogest
title: Visanne (dienogest) 2mg. Life saver or life ruiner? both
genre: review
layout: drug review, lower case, breathless, no paragraphs
condition: endometriosis
area: general
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: dienogest
rating: 6
ledger:
  combined pill | medication | stopped | partial | mood
  naproxen | medication | tried | no_response
  castor oil packs | other | tried | no_response
  seed cycling | supplement | tried | no_response
  laparoscopy | procedure | tried | partial
  dienogest | medication | ongoing | mixed | other_physical, sleep, sexual, mood, anhedonia
  leuprolide | medication | declined | unknown
  pelvic floor physiotherapy | procedure | ongoing | partial
  escitalopram | medication | planned | unknown
  heating pad | other | ongoing | partial
  endo group | support | ongoing | unknown
---
so after the [lap]{T laparoscopy; tried} in 2022 (stage 3 [endo]{S diagnosis clin}, [gave me maybe 8 months]{O partial; laparoscopy}) the surgeon said [visanne]{T dienogest; planned} or [lupron]{T leuprolide; declined} and i'd read about [lupron]{T leuprolide; declined} so no thank you. before that id done [birth control]{T combined pill; stopped} for 9 yrs skipping the sugar pills which [held it for a while]{O partial; combined pill} [until it made me [cry]{S mood side_effect} in costco and i quit]{O side_effect; combined pill}, then [naproxen]{T naproxen; tried} by the fistful, [castor oil packs]{T castor oil packs; tried}, [seed cycling]{T seed cycling; tried} don't laugh, [the three of them together about as much use as a chocolate teapot]{O no_benefit; naproxen, castor oil packs, seed cycling}. ok so [visanne]{T dienogest; ongoing}. [month one to three [spotting]{S other_physical side_effect} every. single. day]{O side_effect; dienogest}. month 4 it stopped and [the [pain]{S pain improved} was GONE i mean gone i sat on the floor and waited for it and it didn't come]{O benefit; dienogest}, [[didn't miss one shift]{S functioning improved}]{O benefit; dienogest} since last winter when i used to [miss two a month]{S functioning}. so why only 6 stars... [[hot flashes]{S other_physical side_effect}, [hair on the pillow]{S other_physical side_effect}, [waking at 3]{S sleep side_effect}, [dry as toast down there]{S sexual fig side_effect}]{O side_effect; dienogest} [and a kind of [grey film]{S mood fig side_effect} over everything, i'm not [sad]{S mood absent} exactly i just [don't look forward]{S anhedonia side_effect} to stuff]{O side_effect; dienogest}. my doctor wants to add [cipralex]{T escitalopram; planned} for that, starting friday, so now i take a [pill]{T escitalopram; planned} for the [pill]{T dienogest; ongoing}. the [pelvic physio]{T pelvic floor physiotherapy; ongoing} is good, [sex doesn't [hurt]{S pain improved} as bad]{O partial; pelvic floor physiotherapy}, i mean when there is any. [[heating pad]{T heating pad; ongoing} on the bus (yes there's a battery one) takes the edge off a bad day]{O partial; heating pad}. a girl in my [endo group]{T endo group; ongoing} was on it 5 yrs and then had a [hysterectomy]{T hysterectomy (procedure); other} and says do that first. would i recommend?? ask me on a tuesday

=== 2318-depression-relative-older-adults
title: Older persons mental health, feedback from a husband
genre: feedback
layout: typed letter, plain, long sentences
condition: anxiety and depression
area: mental
english: Irish
narrator: relative
split: train
overall: improved
round: 6
ledger:
  sertraline | medication | tried | no_response | other_physical
  mirtazapine | medication | tried | partial | appetite_weight
  diazepam | medication | stopped | worse | neurological
  counselling | psychotherapy | tried | no_response
  electroconvulsive therapy | neuromodulation | stopped | response | cognition, pain
  nortriptyline | medication | ongoing | response | gastrointestinal
  lithium | medication | declined | unknown
  day hospital | care_setting | ongoing | response
  rosary group | support | ongoing | response
---
My wife Nuala is seventy four and was never [sick in her mind]{S diagnosis absent} until she retired from the post office. Within the year she would [not cook]{S functioning}, she [paced the landing]{S anxiety} from four in the morning and she had it fixed in her head that [we were ruined]{S mania_psychosis}, though I showed her the book.

Our own doctor did his best. [Sertraline]{T sertraline; tried} first, [her [sodium dropped]{S other_physical side_effect} and she was brought in by ambulance]{O side_effect; sertraline} [and she was no better on it]{O no_benefit; sertraline}. Then [mirtazapine]{T mirtazapine; tried}. [She [ate]{S appetite_weight improved} a little and [slept]{S sleep improved} a little, no more than that]{O partial; mirtazapine}, [and put up a [stone and a half]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. A locum gave her [Valium]{T diazepam; stopped; frequency=three times a day} three times a day, [on which she [fell]{S neurological side_effect} twice and [paced]{S anxiety worsened} more than ever]{O worsening; diazepam}, and it was stopped when her wrist was set. A [counsellor]{T counselling; tried; sessions=five} came to the house five times, a nice girl. [Nuala told her [we were ruined]{S mania_psychosis}]{O no_benefit; counselling}. I was told of a [Men's Shed]{T men's shed (support); other} for myself, and I went, and I am not sorry I did.

When she [stopped drinking]{S appetite_weight} even tea your consultant came out on a Sunday and spoke of [ECT]{T electroconvulsive therapy; planned}. I will be honest, I was against it. I had seen the film. My own aunt had it in 1961 and [never knew us after]{S cognition other side_effect}. But I signed nothing and Nuala signed herself. Nine [treatments]{T electroconvulsive therapy; stopped; sessions=Nine}, the last on the eve of Palm Sunday. [After the fourth she [asked was there any tart]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. [After the seventh she [beat me at twenty-five]{S functioning improved}]{O benefit; electroconvulsive therapy}. [She has [lost the whole of that January]{S cognition side_effect} and she had a [sore jaw]{S pain side_effect} each time]{O side_effect; electroconvulsive therapy}, [but she [knows every one of the grandchildren]{S cognition absent side_effect}]{O tolerated; electroconvulsive therapy}.

They would have put her on [lithium]{T lithium; declined} after, and she said she was rattling enough. She is on [nortriptyline]{T nortriptyline; ongoing}, [a [dry mouth]{S gastrointestinal side_effect} with it]{O side_effect; nortriptyline}, [and she has [kept well]{S mood improved}]{O benefit; nortriptyline}. Two days in the [day hospital]{T day hospital; ongoing; frequency=Two days}, [where she has [taken charge of the tea]{S functioning improved}]{O benefit; day hospital}, and the [rosary group]{T rosary group; ongoing; frequency=Fridays} on Fridays, [which she says did as much as the [electric]{T electroconvulsive therapy; stopped}]{O benefit; rosary group}.

My complaint is only that it took fourteen months to get to you. My praise is for everything after that.

=== 2319-insomnia-melatonin-gummies
title: Melatonin gummies, cherry, 60 ct
genre: review
layout: shop review with list, five sentences and brackets
condition: insomnia
area: mental
english: American
narrator: patient
split: dev
overall: unchanged
round: 6
treatment: melatonin
rating: 2
ledger:
  trazodone | medication | tried | partial | energy
  zolpidem | medication | stopped | mixed | sleep
  Benadryl | medication | tried | no_response
  valerian | supplement | tried | no_response
  magnesium glycinate | supplement | tried | no_response
  mouth tape | other | tried | no_response
  weighted blanket | other | tried | no_response
  melatonin | supplement | stopped | no_response | sleep, pain
  cognitive behavioural therapy for insomnia | psychotherapy | planned | unknown
  white noise | other | ongoing | partial
---
Great taste, I'll start with the good. I've been [sleeping 3 to 4 hours]{S sleep} since my divorce ([ambien]{T zolpidem; stopped} = [[slept like a rock]{S sleep fig improved}]{O benefit; zolpidem} [but [woke up with a whole rotisserie chicken in the bed]{S sleep side_effect}]{O side_effect; zolpidem}, doc pulled it; [trazodone]{T trazodone; tried} = [[5 hrs]{S sleep improved}]{O partial; trazodone} and [[a truck on my chest till noon]{S energy fig side_effect}]{O side_effect; trazodone}; [useless: [Benadryl]{T Benadryl; tried}, [valerian]{T valerian; tried}, [magnesium glycinate]{T magnesium glycinate; tried}, [mouth tape]{T mouth tape; tried}, the 20 lb [blanket]{T weighted blanket; tried} that my cat loved]{O no_benefit; Benadryl, valerian, magnesium glycinate, mouth tape, weighted blanket}) so I had hopes for these. [Took one, nothing, took two, nothing]{O no_benefit; melatonin}, [took three and [dreamed my dead grandpa was selling me insurance]{S sleep side_effect}]{O side_effect; melatonin}... [[Woke up at 2:10]{S sleep} same as ever]{O no_benefit; melatonin} [only now with a [headache]{S pain side_effect}]{O side_effect; melatonin}!! My roommate eats one and is [out cold]{S sleep fig improved other} in ten minutes so maybe it's a people thing, they're in the trash, the sleep clinic has me down for [CBT-I]{T cognitive behavioural therapy for insomnia; planned} in April and until then it's me and the [fan noise]{T white noise; ongoing}, [which at least covers the neighbors]{O partial; white noise}.

=== 2320-ptsd-veterans-service
title: Op Courage and before, what I had and what I got told
genre: feedback
layout: timeline with dates, clipped
condition: PTSD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  alcohol | other | stopped | worse
  paroxetine | medication | stopped | no_response | sexual
  anger management course | psychotherapy | tried | no_response
  trauma-focused CBT | psychotherapy | tried | no_response
  prazosin | medication | ongoing | response | neurological
  eye movement desensitization and reprocessing | psychotherapy | stopped | response | sleep
  stellate ganglion block | procedure | not_tried | unknown
  equine therapy | other | tried | partial
  residential programme | care_setting | declined | unknown
  cold water swimming | lifestyle | ongoing | partial
  assistance dog | other | planned | unknown
---
2009. Came out after Helmand. Fine, I said. Self-medicated with [lager]{T alcohol; stopped}, [which worked till about eleven at night]{O partial; alcohol}.

2012. [Kicked a door through]{S anger}. GP, five minutes, [Seroxat]{T paroxetine; stopped}. [[Nothing below the waist]{S sexual fig side_effect}]{O side_effect; paroxetine} [and still [hitting the deck]{S anxiety fig} when the bins went out]{O no_benefit; paroxetine}. Two years of that, then stopped it myself. [Ten days of [zaps]{S neurological fig withdrawal} and [crying]{S mood withdrawal}, no one had warned me]{O withdrawal; paroxetine}.

2014. [Anger management]{T anger management course; tried; duration=eight weeks}, eight weeks, court said so. Flipchart. [CBT, trauma-focused]{T trauma-focused CBT; tried; sessions=ten} the year after, ten sessions, a civilian lass who cried before I did. [Neither made a dent]{O no_benefit; anger management course, trauma-focused CBT}.

2017. Wife left. [Drink up to a bottle of vodka]{S substance_use worsened}. [By then the [drink]{T alcohol; stopped} was the [problem]{S substance_use}]{O worsening; alcohol}. [Thought about the railway]{S suicidality}. Dry since 4 Sept 2018, that's [[2,200-odd days]{S substance_use improved}]{O benefit; overall}.

2019. Referred to the veterans' service. Ex-RAF nurse on reception, got it straight away. [Prazosin]{T prazosin; ongoing} at night, off licence. [[Nightmares]{S sleep improved} from seven a week to one]{O benefit; prazosin}. [[Light-headed]{S neurological side_effect} if I jump up]{O side_effect; prazosin; neutral}. [Best thing anyone's given me]{O benefit; prazosin}.

2020. [EMDR]{T eye movement desensitization and reprocessing; stopped} over a laptop because of covid. [It stirred everything up for a month, [dreams]{S sleep worsened side_effect} back, [shaking]{S anxiety}]{O side_effect; eye movement desensitization and reprocessing}. [Session nine, the lad in the ditch went from colour to black and white, and he's stayed that way]{O benefit; eye movement desensitization and reprocessing}. Signed off from that in the spring of 21.

2022. [Horses]{T equine therapy; tried; duration=long weekend}, long weekend in Wales. [Good while it lasted, [rage]{S anger} was back by Wednesday]{O partial; equine therapy}. Asked for the [neck injection]{T stellate ganglion block; not_tried} the Yanks get. Not available. Six weeks [residential]{T residential programme; declined} offered, couldn't, I've my lad every weekend. My old sergeant did go, and it has [kept him alive]{S suicidality improved other}.

Now. [Sea]{T cold water swimming; ongoing; frequency=most mornings}, most mornings, [[head quiet]{S anxiety fig improved} till dinner]{O partial; cold water swimming}. [Crowds still a [no-go]{S functioning}]{O partial; overall}. On the list for a [dog]{T assistance dog; planned}.

What would I change? Ask in 2009. Ask twice.

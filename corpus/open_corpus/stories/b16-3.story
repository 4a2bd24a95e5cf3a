=== 657-psychotic-depression
title: My daughter and ECT - for other parents
genre: forum
layout: post in paragraphs, question and answer below
condition: psychotic depression
area: mental
english: Irish
narrator: relative
split: train
overall: improved
round: 2
ledger:
  escitalopram | medication | stopped | no_response
  venlafaxine | medication | stopped | no_response | gastrointestinal
  olanzapine | medication | tried | partial | appetite_weight, sleep
  hospital admission | care_setting | tried | unknown
  electroconvulsive therapy | neuromodulation | stopped | response | cognition, pain
  lithium | medication | ongoing | unknown | neurological
  family therapy | psychotherapy | declined | unknown
  ketamine | medication | not_tried | unknown
---
I looked for a post like this last year and couldn't find one so here goes. My daughter is 22. She was in second year nursing when she [stopped eating]{S appetite_weight} and [stopped talking]{S functioning} and told her flatmates that she had [killed people on the ward]{S mania_psychosis}. She hadn't, needless to say. [Psychotic depression]{S diagnosis clin} was the name they gave it.

I've had [depression]{S diagnosis other clin} myself, after my second, and I was [right as rain]{S mood fig improved other} on [Lexapro]{T escitalopram; other}. So when they started her on [Lexapro]{T escitalopram; stopped} I thought, grand, six weeks. [It didn't do a thing for her]{O no_benefit; escitalopram}. They swapped it for [Effexor]{T venlafaxine; stopped}, right up to 300, with [Zyprexa]{T olanzapine; tried} alongside. [The [Zyprexa]{T olanzapine; tried} stopped the worst of the [terror]{S anxiety improved}, I'll give it that]{O partial; olanzapine}, [but she was [hungry morning noon and night]{S appetite_weight side_effect} and [slept]{S sleep side_effect} the day away]{O side_effect; olanzapine}. [The [Effexor]{T venlafaxine; stopped} gave her [nausea]{S gastrointestinal clin side_effect}]{O side_effect; venlafaxine} [and that was all it gave her]{O no_benefit; venlafaxine}. [Eleven weeks as an [inpatient]{T hospital admission; tried; duration=eleven weeks} and she was worse than the day she went in]{O worsening; overall}. She [wouldn't drink]{S appetite_weight}. That's when the consultant sat us down.

I cried the whole way home. All I could see was the film. My husband was dead against it, his aunt had [shock treatment]{T electroconvulsive therapy; other} in the sixties and [never knew her own children]{S cognition other side_effect} after. The doctor was very patient. She said it works for 7 or 8 in 10 of people with this type, that it's done under a short [anaesthetic]{T anaesthesia (procedure); general}, that there may be [memory problems]{S cognition general possible side_effect} and [headaches]{S pain general possible side_effect}. We signed.

Twice a week, Tuesdays and Fridays. [After the third she [asked for tea]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. That's all, a cup of tea. [After the fifth she [laughed]{S mood improved} at her brother]{O benefit; electroconvulsive therapy}. [By the eighth there was no more [talk of the ward]{S mania_psychosis improved} and she [was asking for her phone]{S functioning improved}]{O benefit; electroconvulsive therapy}. She had ten of them and then they finished.

The price? [She has [no memory of that Christmas]{S cognition side_effect} at all]{O side_effect; electroconvulsive therapy}. [[Sore jaw]{S pain side_effect} on the day]{O side_effect; electroconvulsive therapy; neutral}. [[Names were slow]{S cognition improved side_effect} for a month or two, they've come back]{O tolerated; electroconvulsive therapy}. They took her off the [Effexor]{T venlafaxine; stopped} and put her on [lithium]{T lithium; ongoing} so it won't return, [her [hands shake]{S neurological side_effect} a little]{O side_effect; lithium; neutral}. [She's [back on placement]{S functioning improved} since September]{O benefit; overall}. [I have her back]{O benefit; overall}.

Someone asked by PM:
- Was she forced? No, she couldn't consent so a second doctor had to agree.
- Did we do [family therapy]{T family therapy; declined}? They offered it. Himself wouldn't go.
- Was [ketamine]{T ketamine; not_tried} mentioned at all? I asked about it. They don't do it there.

=== 658-depression-insomnia
title: mirtazapina / Remeron
genre: review
layout: fields then text
condition: depression with insomnia
area: mental
english: second-language (Brazilian)
narrator: patient
split: train
overall: partly_improved
treatment: mirtazapine
rating: 7
round: 2
ledger:
  zolpidem | medication | stopped | partial | cognition, sleep
  mirtazapine | medication | stopped | mixed | appetite_weight, sleep, neurological
  psychotherapy | psychotherapy | ongoing | unknown
  trazodone | medication | planned | unknown
  walking | lifestyle | ongoing | response
---
Used for: [Depression]{S diagnosis clin} / [insomnia]{S sleep clin}
How long: 1 year and 2 months
Effective: 4 - Side effects: 2 - Total: 7/10

I was [sleeping two hours]{S sleep} per night after my divorce and I [lost 12 kilos]{S appetite_weight}. Before the doctor had passed me [zolpidem]{T zolpidem; stopped}, [it was good for some weeks]{O partial; zolpidem}, [after I was [making calls in the night]{S sleep side_effect} that I [do not remember]{S cognition side_effect}]{O side_effect; zolpidem}. I throw it away.

With [mirt]{T mirtazapine; stopped; dose=15 mg} 15 mg, first night: [I [slept nine hours]{S sleep improved}, I wake up and the sun was there]{O benefit; mirtazapine}. [It was a miracle]{O benefit; mirtazapine}. [But [zombie]{S sleep fig side_effect} until lunch]{O side_effect; mirtazapine}. [[Restless legs]{S neurological clin side_effect} some nights]{O side_effect; mirtazapine}. [The [sadness]{S mood improved} took more, maybe five weeks, then it was lifting]{O benefit; mirtazapine}. [I [came back to my dance class]{S functioning improved}]{O benefit; mirtazapine}.

The problem is the [hunger]{S appetite_weight side_effect}. [I [eat bread with condensed milk]{S appetite_weight side_effect} at 3 in the morning standing]{O side_effect; mirtazapine}. [[Plus 18 kilos]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. My doctor said it would stop when the dose go up to 30, [it did not stop]{O side_effect; mirtazapine}. So slowly I was taking out, in March the last one. [I [do not sleep so good]{S sleep withdrawal} now]{O withdrawal; mirtazapine}, [but [9 kilos are gone]{S appetite_weight improved side_effect} only with [walking]{T walking; ongoing}]{O benefit; walking}. The [psychologist]{T psychotherapy; ongoing} I continue. If the [bad nights]{S sleep possible} come more, he wants to try [trazodone]{T trazodone; planned}.

=== 659-fibromyalgia
title: Pregabalin 75 (Indian brand)
genre: review
layout: rating then text
condition: fibromyalgia
area: general
english: Indian English
narrator: patient
split: train
overall: partly_improved
treatment: pregabalin
rating: 3/5
round: 2
ledger:
  duloxetine | medication | stopped | no_response | gastrointestinal, sexual
  tramadol | medication | stopped | partial | gastrointestinal
  pregabalin | medication | ongoing | partial | appetite_weight, cognition, other_physical, neurological
  vitamin D | supplement | tried | no_response
  ayurvedic massage | mind_body | tried | partial
  yoga | mind_body | ongoing | response
  amitriptyline | medication | planned | unknown
---
My rating: 3/5
Age 47, schoolteacher, Kochi

[Whole body pain]{S pain} for nine years. Every report normal, so everybody's opinion is that it is [tension]{S anxiety}. Finally rheumatologist pressed eighteen places and said [fibromyalgia]{S diagnosis clin}. He gave [Duzela]{T duloxetine; stopped} first. [Only [vomiting feeling]{S gastrointestinal side_effect} I got, and [husband-wife matters became zero]{S sexual fig side_effect}]{O side_effect; duloxetine}. [[Pain]{S pain} was as it is]{O no_benefit; duloxetine}. He shifted me to this one.

75 in the night, then 75 two times. [The [burning in the arms]{S pain improved} became half in ten days]{O benefit; pregabalin}. [[Sleep is deep]{S sleep improved} now, earlier I was [counting the fan rounds]{S sleep fig}]{O benefit; pregabalin}. [[Shoulder and neck]{S pain} it has not touched]{O no_benefit; pregabalin}. [Now the other side: [six kg weight gain]{S appetite_weight side_effect}, [feet swelling]{S other_physical side_effect}, [giddy]{S neurological side_effect} in the morning, and I [forget the names of my own students]{S cognition side_effect}]{O side_effect; pregabalin}. When I missed it for two days at my sister's place [I was [sweating]{S other_physical withdrawal} and [crying]{S mood withdrawal}]{O withdrawal; pregabalin}. So don't stop suddenly.

Other things: [[vitamin D sachet]{T vitamin D; tried}, no difference]{O no_benefit; vitamin D}. [[Oil massage]{T ayurvedic massage; tried; duration=14 days} for 14 days, very nice till the day I returned home]{O partial; ayurvedic massage}. [[Tramadol]{T tramadol; stopped} relieved for few hours only]{O partial; tramadol} [and caused [constipation]{S gastrointestinal clin side_effect}]{O side_effect; tramadol}, left it. [Slow [yoga]{T yoga; ongoing} with chair gave more relief than everything else]{O benefit; yoga}. Doctor is thinking to add [amitriptyline]{T amitriptyline; planned}. My colleague with same illness takes [same tablet]{T amitriptyline; other} and is [sleeping]{S sleep other side_effect} in staff room.

=== 660-epilepsy
title: From 4 medicines to the VNS, my story (sorry for english)
genre: forum
layout: post with years as headings
condition: epilepsy
area: general
english: second-language (Dutch)
narrator: patient
split: dev
overall: partly_improved
round: 2
ledger:
  valproate | medication | stopped | mixed | appetite_weight, other_physical, neurological
  levetiracetam | medication | stopped | partial | anger, suicidality
  brivaracetam | medication | stopped | partial
  lamotrigine | medication | ongoing | partial
  carbamazepine | medication | stopped | unknown | other_physical
  epilepsy surgery | procedure | not_tried | unknown
  ketogenic diet | lifestyle | tried | unknown
  vagus nerve stimulation | neuromodulation | ongoing | response | other_physical
  midazolam | medication | ongoing | response
---
Some people asked so I write it one time complete. I am Joost, 35, [epilepsy]{S diagnosis clin} since I was 13. [Absences]{S neurological clin} and the [big ones]{S neurological fig}.

**2003-2010**
[Depakine]{T valproate; stopped}. [The [big seizures]{S neurological clin improved} went from weekly to some per year]{O benefit; valproate}. [But I was a [fat]{S appetite_weight side_effect} boy, [plus 20 kilo]{S appetite_weight side_effect}, with [thin hair]{S other_physical side_effect} and [hands that tremble]{S neurological side_effect}]{O side_effect; valproate}. School was not nice. My sister has it too, she is still on [Depakine]{T valproate; other} without one problem, only she may not become pregnant with it.

**2010-2014**
[Keppra]{T levetiracetam; stopped; dose=3000 mg; frequency=a day}, 3000 mg a day. [Seizures]{S neurological clin improved}: [four months none]{O benefit; levetiracetam}, [then they came back]{O partial; levetiracetam}. My [mood]{S mood side_effect}: [I was [angry]{S anger side_effect} on everything, I [broke a door]{S anger side_effect}]{O side_effect; levetiracetam}. I never had [depression]{S diagnosis clin absent} before, [and in this time I was [standing on the platform and thinking about the train]{S suicidality side_effect}]{O side_effect; levetiracetam}. My girlfriend called the neurologist, not me. In a week it was changed to [Briviact]{T brivaracetam; stopped}, which is the little brother. [The [rage]{S anger improved side_effect} was gone in days]{O tolerated; levetiracetam}. [For the [seizures]{S neurological clin} it did half]{O partial; brivaracetam}.

**2015**
[Tegretol]{T carbamazepine; stopped; duration=9 days}, 9 days, [[rash]{S other_physical side_effect} from top to toe]{O side_effect; carbamazepine}, hospital, finish.
[Lamictal]{T lamotrigine; ongoing; dose=400} 400, that I still take. [It's good for my [head]{S mood improved}, it is calm]{O benefit; lamotrigine}. [Still two or three [seizures]{S neurological clin} a month]{O partial; lamotrigine}.

**2017**
Week of video EEG for the [operation]{T epilepsy surgery; not_tried}. Answer: no, it begins on two sides. [Keto diet]{T ketogenic diet; tried; duration=5 weeks} 5 weeks. I am a baker. No more to say.

**2019 until now**
[VNS]{T vagus nerve stimulation; ongoing}. They put a thing like a biscuit under the skin and a wire to the nerve in the neck. The doctor said half of the people get half less. [First year almost no change]{O no_benefit; vagus nerve stimulation}. [My [voice goes hoarse]{S other_physical side_effect} every five minutes when it gives the pulse, and I [cough]{S other_physical side_effect}]{O side_effect; vagus nerve stimulation; neutral}. [You get used]{O tolerated; vagus nerve stimulation}. [Second year: one in the month]{O benefit; vagus nerve stimulation}. [Now it is eleven weeks]{O benefit; vagus nerve stimulation}. [With the magnet my girlfriend can stop one sometimes]{O partial; vagus nerve stimulation}, [and the [nose spray]{T midazolam; ongoing; route=nose spray} does the rest]{O benefit; midazolam}. [I [bike to work]{S functioning improved}]{O benefit; overall}. Driving not allowed yet.

=== 661-opioid-addiction
title: Methadone - liquid, clinic
genre: review
layout: one paragraph with rating
condition: opioid use disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: methadone
rating: 8/10
round: 2
ledger:
  back surgery | procedure | tried | unknown
  oxycodone with acetaminophen | medication | tried | unknown
  detox | care_setting | tried | no_response
  buprenorphine | medication | tried | partial
  Narcotics Anonymous | support | stopped | unknown
  methadone | medication | ongoing | response | other_physical, gastrointestinal, sexual, appetite_weight
  clonidine | medication | tried | partial
---
Overall: 8/10. Side effects: moderate. Would take again: yes.

[Dope]{S substance_use} for nine years, started with a [back surgery]{T back surgery; tried} and a bottle of [Percs]{T oxycodone with acetaminophen; tried}. [Detox]{T detox; tried; sessions=five times} five times, [I'd be [using]{S substance_use} again before the bracelet was off]{O no_benefit; detox}. [Suboxone]{T buprenorphine; tried} I tried twice. [First time I took it too early and went into full blown [withdrawal]{S other clin withdrawal} in my mom's bathroom]{O side_effect; buprenorphine}, [second time it held me about a year and I [relapsed]{S substance_use}]{O partial; buprenorphine}. The [NA]{T Narcotics Anonymous; stopped} people told me this isn't clean. I don't argue with them, I just don't go. Started at 30, took a couple months to get to 95. [It doesn't get me [high]{S mania_psychosis fig absent side_effect}, it makes me [normal]{S substance_use improved}]{O benefit; methadone}. [No [cravings]{S substance_use improved}, no [getting sick]{S other improved withdrawal} every morning]{O benefit; methadone}. [I [got my son back]{S functioning improved} on weekends, I [roof houses]{S functioning improved}]{O benefit; methadone}. [Bad part: [sweating through my shirt]{S other_physical side_effect}, [constipated]{S gastrointestinal side_effect}, [no sex drive]{S sexual side_effect}, [30 extra pounds]{S appetite_weight side_effect}, my [teeth]{S other_physical side_effect}]{O side_effect; methadone}. And the line at 5:30 am six days a week till they trust you with take homes. When they had me locked up for 4 days and didn't dose me [I [crawled]{S energy fig withdrawal}, [legs kicking]{S neurological withdrawal}, [puking]{S gastrointestinal withdrawal}]{O withdrawal; methadone}, [the [clonidine]{T clonidine; tried} they gave me took the edge off]{O partial; clonidine} is all. My cousin got off it in a year. I'm on year six. So what.

=== 662-seasonal-affective-disorder
title: SAD lamp, 10,000 lux
genre: review
layout: star line, shop review
condition: seasonal affective disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: light therapy
rating: 4 stars
round: 2
ledger:
  vitamin D | supplement | ongoing | no_response
  fluoxetine | medication | stopped | partial | anhedonia
  light therapy | procedure | ongoing | partial | sleep, pain
---
4 out of 5 stars - Does what it says, mostly
Verified purchase

Every October since I was about 20 I [go under]{S mood fig}. [Sleep ten hours and could sleep ten more]{S sleep}, [live on crumpets]{S appetite_weight}, [ignore the phone]{S functioning}. In May you'd never know. Took [fluoxetine]{T fluoxetine; stopped} two winters running, [it helped a bit]{O partial; fluoxetine} [but I felt [numb]{S anhedonia fig side_effect}]{O side_effect; fluoxetine} [and it took until February to get going]{O partial; fluoxetine}, so I've packed it in. [[Vitamin D]{T vitamin D; ongoing}, which I take because the radio says so, does nothing for my [mood]{S mood}]{O no_benefit; vitamin D}.

Thirty minutes with my porridge from 1st September. [Within ten days I [was getting up]{S functioning improved} with the first alarm]{O benefit; light therapy}. [The [carb thing]{S appetite_weight improved} calmed down]{O benefit; light therapy}. [I still [dip]{S mood fig} in January]{O partial; light therapy}. [Used it after lunch once and [lay awake]{S sleep side_effect} till two]{O side_effect; light therapy}. [[Headache]{S pain side_effect} on day one]{O side_effect; light therapy; neutral}, [none since]{O tolerated; light therapy}. The year I lent it to my neighbour ([post-natal depression]{S diagnosis clin other}, she says it did nowt) [I was [back under the duvet]{S mood fig withdrawal} by Bonfire Night]{O withdrawal; light therapy}, so I reckon it's not placebo.

Bulb hums. Cable's too short.

=== 663-depression
title: psilocybin trial, 9 months later
genre: forum
layout: post, questions by others, short answers
condition: depression
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  sertraline | medication | stopped | partial | sexual
  mirtazapine | medication | stopped | no_response | appetite_weight
  agomelatine | medication | tried | no_response
  lithium | medication | tried | no_response
  acceptance and commitment therapy | psychotherapy | tried | no_response
  psilocybin-assisted therapy | drug_assisted_therapy | tried | partial | anxiety, mania_psychosis, gastrointestinal, mood
  microdosing | medication | declined | unknown
  ocean swimming | lifestyle | ongoing | partial
---
I was in one of the Melbourne trials. Can't say which arm officially but mate, you know.

Background: 48M, [depressed]{S mood} on and off since uni, the last bout went for six years straight. [[Sertraline]{T sertraline; stopped} was ok for a while, took the edge off]{O partial; sertraline} ([[no erections]{S sexual side_effect}]{O side_effect; sertraline}), came off it for the trial. The rest, [mirtazapine]{T mirtazapine; stopped}, [agomelatine]{T agomelatine; tried}, [lithium]{T lithium; tried}, a round of [ACT]{T acceptance and commitment therapy; tried}... [didn't touch the sides, any of them]{O no_benefit; mirtazapine, agomelatine, lithium, acceptance and commitment therapy}. [The [mirt]{T mirtazapine; stopped} just [made me fat]{S appetite_weight side_effect}]{O side_effect; mirtazapine}, I quit that after one winter.

Three prep sessions with two [therapists]{T psilocybin-assisted therapy; tried}, one [dosing day]{T psilocybin-assisted therapy; tried; dose=25 mg; sessions=one}, 25 mg, eye mask, a playlist that was mostly cellos. [First hour was [terror]{S anxiety side_effect}, I [thought I'd died]{S mania_psychosis side_effect} and nobody'd told me, and I [chundered]{S gastrointestinal side_effect}]{O side_effect; psilocybin-assisted therapy}. After that I spent what felt like a week with my old man in his shed, he's been gone since 2009. [[Cried like a kid]{S mood fig side_effect}]{O side_effect; psilocybin-assisted therapy; neutral}. It wasn't fun. It wasn't [tripping]{S mania_psychosis fig absent side_effect} like at a festival.

[Next morning the [weight]{S mood fig improved} was off]{O benefit; psilocybin-assisted therapy}. I don't know how else to say it. [I [noticed birds]{S anhedonia improved}]{O benefit; psilocybin-assisted therapy}. [I [rang my ex and apologised]{S functioning improved}]{O benefit; psilocybin-assisted therapy}.

**benno:** how long did it last?
[About four months of feeling [properly well]{S mood improved}]{O benefit; psilocybin-assisted therapy}. [Then it [drifted]{S mood fig worsened}. I'd say I've kept a third of it]{O partial; psilocybin-assisted therapy}.

**KirraLee:** Any [flashbacks]{S mania_psychosis clin possible side_effect} or weird stuff after?
[No [flashbacks]{S mania_psychosis clin absent side_effect}]{O tolerated; psilocybin-assisted therapy}. [[Teary]{S mood side_effect} for a week]{O side_effect; psilocybin-assisted therapy; neutral}. People with [bipolar]{S diagnosis general clin} or [psychosis]{S mania_psychosis clin general} in the family get screened out.

**benno:** back on anything now?
Not so far. They don't do top ups in the trial, legal route is about 25 grand. Got offered some [microdosing]{T microdosing; declined} caps by a bloke at the surf club, nah. [[Ocean swim]{T ocean swimming; ongoing; frequency=every morning} every morning does about as much as the [sertraline]{T sertraline; stopped} ever did]{O partial; ocean swimming}.

**KirraLee:** thanks. I'm on a waiting list for the [MDMA]{T MDMA-assisted therapy (drug_assisted_therapy); other} one so this helps.

=== 664-anxiety
title: Coming off Venlafaxine 225 - does it EVER end
genre: forum
layout: short post, replies, poster returns
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  venlafaxine | medication | stopped | partial | other_physical, anhedonia
  fluoxetine | medication | stopped | response
  propranolol | medication | ongoing | partial
  cognitive behavioural therapy | psychotherapy | tried | partial
  omega 3 | supplement | ongoing | no_response
  cold showers | lifestyle | stopped | no_response
  diazepam | medication | not_tried | unknown
---
Been on [Venlafaxine]{T venlafaxine; stopped; duration=7 years} 7 years for [anxiety]{S anxiety clin}. [In fairness it was brilliant for the first five, I [went on planes]{S functioning improved}, [got married]{S functioning improved}]{O benefit; venlafaxine}. [Then it just stopped working]{O no_benefit; venlafaxine} [and left me with the [sweats]{S other_physical side_effect} and a [flat nothing feeling]{S anhedonia fig side_effect}]{O side_effect; venlafaxine}. GP said halve it, two weeks, halve it, stop. So I did, last one was 3rd of March.

[[Brain zaps]{S neurological fig withdrawal} every time I move my eyes, [dizzy]{S neurological withdrawal}, [night sweats]{S other_physical withdrawal}, [crying at adverts]{S mood withdrawal}, [rage at the kettle]{S anger withdrawal}, [feel sick]{S gastrointestinal withdrawal} on the stairs]{O withdrawal; venlafaxine}. This isn't my [anxiety]{S anxiety clin}, I know my [anxiety]{S anxiety clin}. [[Off work]{S functioning withdrawal} since Tuesday]{O withdrawal; venlafaxine}. Does it ever end??

**Jools62:** You poor love. That taper was mental. I took 14 months off the same dose counting beads and had hardly a [zap]{S neurological fig other absent withdrawal}. Ask about a [fluoxetine]{T fluoxetine; planned} bridge.

**not_a_doctor:** [Withdrawal]{S other clin general withdrawal} affects something like half of folk coming off [ADs]{T antidepressants (medication); general}, more with the short half life ones, the leaflets used to say 2 weeks which is tosh. Don't let them tell you it's relapse. I ended up in A&E on day ten with mine, they gave me [diazepam]{T diazepam; other}.

**Fishfinger (OP):** thanks both. Asked for [diazepam]{T diazepam; not_tried} and got a look. Did get the [fluoxetine]{T fluoxetine; stopped}, 20mg.

**Fishfinger (OP):** Right, five weeks later. [[Zaps]{S neurological fig improved withdrawal} went within three days of the [fluoxetine]{T fluoxetine; stopped}]{O benefit; fluoxetine}, [then weaned that over a month no bother]{O tolerated; fluoxetine}. [Still [jittery]{S anxiety fig} in the mornings]{O partial; overall}, [propranolol]{T propranolol; ongoing; dose=10mg} 10mg [slows the [heart]{S other_physical improved} but not the [thoughts]{S anxiety}]{O partial; propranolol}. [The [omega 3]{T omega 3; ongoing} and the [cold showers]{T cold showers; stopped} did sod all]{O no_benefit; omega 3, cold showers}, binned the [showers]{T cold showers; stopped}, kept the [fish]{T omega 3; ongoing}. [What I do lean on is stuff from the [CBT]{T cognitive behavioural therapy; tried} I did in 2018]{O benefit; cognitive behavioural therapy}, [which I thought was rubbish at the time]{O no_benefit; cognitive behavioural therapy}. [[Slept through]{S sleep improved} last night]{O benefit; overall}. [[Back at work]{S functioning improved} Monday]{O benefit; overall}. So yes Jools, it ends. xx

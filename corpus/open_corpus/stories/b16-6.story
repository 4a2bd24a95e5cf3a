=== 678-depression
title: At-home ketamine (the lozenges)
genre: review
layout: fields then rant
condition: depression and PTSD
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: ketamine lozenges
rating: 3/10
round: 2
ledger:
  cariprazine | medication | stopped | no_response | anxiety
  pramipexole | medication | stopped | no_response | substance_use
  internal family systems therapy | psychotherapy | ongoing | partial
  ketamine lozenges | medication | stopped | partial | gastrointestinal, mania_psychosis, other_physical
  ketamine infusion | medication | planned | unknown
---
Would you recommend: not this company
Value for money: 2/10   Effect: 4/10   Total: 3/10

You get a box in the mail, a blood pressure cuff, an eye mask and a link. You hold the thing in your mouth for seven minutes and spit. It tastes like a battery. 200 mg, then 400, then 600, the prescriber never once turned her camera on.

What it did: [first four times [the noise in my head stopped]{S anxiety fig improved} for a day or two]{O partial; ketamine lozenges}. [I [wrote my dad a letter]{S functioning improved}]{O benefit; ketamine lozenges}. [After that nothing at any dose]{O no_benefit; ketamine lozenges} [but [nausea]{S gastrointestinal clin side_effect} and a [high I didn't want]{S mania_psychosis fig side_effect}]{O side_effect; ketamine lozenges}. [Started [peeing every half hour]{S other_physical side_effect}]{O side_effect; ketamine lozenges}, which I reported and got a smiley. So I quit. [No [cravings]{S substance_use absent withdrawal}, I'll say that]{O tolerated; ketamine lozenges}. [And I'm right where I was, in [the pit]{S mood fig}, minus $1,400]{O no_benefit; ketamine lozenges}.

Same verdict as [Vraylar]{T cariprazine; stopped} ([[crawling out of my skin]{S anxiety fig side_effect}]{O side_effect; cariprazine}) and [Mirapex]{T pramipexole; stopped} ([[scratch tickets]{S substance_use side_effect}, look it up, it's a known thing]{O side_effect; pramipexole}): [none of these moved my [mood]{S mood} an inch for longer than a week]{O no_benefit; ketamine lozenges, cariprazine, pramipexole}. Off all of it now. The one thing I keep is my [IFS]{T internal family systems therapy; ongoing} lady, [she's slow but something is loosening]{O partial; internal family systems therapy}.

My coworker gets the real [IV]{T ketamine infusion; other} in a clinic with a nurse and it gave her her life back. I'm saving up for [infusions]{T ketamine infusion; planned}.

=== 679-graves-disease
title: Block & replace vs RAI vs just whip it out
genre: forum
layout: post, poll comments
condition: Graves' disease
area: general
english: Australian
narrator: patient
split: train
overall: improved
round: 2
ledger:
  lorazepam | medication | stopped | no_response | sleep
  carbimazole | medication | stopped | partial | other_physical, pain
  atenolol | medication | stopped | response | energy
  propylthiouracil | medication | stopped | unknown | other_physical
  radioactive iodine | procedure | declined | unknown
  thyroidectomy | procedure | tried | response | neurological
  levothyroxine | medication | ongoing | partial
  selenium | supplement | tried | no_response
  calcium | supplement | tried | unknown
---
Rightio, decision time so I want your war stories. 35F, [Graves]{S diagnosis clin}, three years in.

It started as what the GP called [anxiety]{S anxiety clin}. [Heart going 120]{S other_physical} on the couch, [lost 9 kg]{S appetite_weight} while eating like a teenage boy, [shaky]{S neurological}, [bawling]{S mood}, [screaming at the kids]{S anger}. He gave me [Ativan]{T lorazepam; stopped}. [It made me [sleepy]{S sleep side_effect}]{O side_effect; lorazepam} [and otherwise did nothing]{O no_benefit; lorazepam} because, mate, it wasn't [anxiety]{S anxiety clin absent}, it was my neck. That script went in the bin the day the bloods came back.

[Carbimazole]{T carbimazole; stopped; dose=30mg} 30mg. [Within six weeks I was a [human being]{S mood fig improved} again]{O benefit; carbimazole}. [[Itchy]{S other_physical side_effect} as, and [sore joints]{S pain side_effect}]{O side_effect; carbimazole}. [Atenolol]{T atenolol; stopped} for the first two months, [stopped the [thumping]{S other_physical improved} the same day]{O benefit; atenolol}, [bit [slow on the stairs]{S energy side_effect}]{O side_effect; atenolol; neutral}. They weaned me off the lot at 18 months as you do. About half stay well after that. I wasn't in that half. [Four months later I was [yelling at a magpie]{S anger}, [pulse 130]{S other_physical}]{O partial; carbimazole}. [Second time round I came up in [hives]{S other_physical side_effect} on it]{O side_effect; carbimazole}, tried [PTU]{T propylthiouracil; stopped} instead, [[liver tests went silly]{S other_physical side_effect}]{O side_effect; propylthiouracil}, stopped.

So the options are [RAI]{T radioactive iodine; planned}, which means a week away from the kids and it can make the [eyes]{S other_physical possible side_effect} worse, and mine already [stick out]{S other_physical}, or [surgery]{T thyroidectomy; planned}.

**poll so far:** [RAI]{T radioactive iodine (procedure); general} 11, [surgery]{T thyroidectomy (procedure); general} 19

**wombat_wendy** had [RAI]{T radioactive iodine; other} 2016, easy as, [tired]{S energy other side_effect} for a bit, no regrets
**Col** Wife had the [op]{T thyroidectomy; other}, [voice was husky]{S other_physical other side_effect} for 3 mths but it came good.

**EDIT, 5 months later** Went with the [knife]{T thyroidectomy; tried} in May. [Scar's tiny]{O tolerated; thyroidectomy}. [[Tingly lips]{S neurological side_effect} from low calcium for a fortnight]{O side_effect; thyroidectomy}, had to chew [tablets]{T calcium; tried; duration=a fortnight}, [all sorted now]{O tolerated; thyroidectomy}. [[Heart rate 68]{S other_physical improved}]{O benefit; thyroidectomy}. [I'm [patient with my children]{S anger improved}, they keep asking if I'm sick]{O benefit; thyroidectomy}. On [thyroxine]{T levothyroxine; ongoing} for life, [still [tired]{S energy}, we're fiddling with the dose]{O partial; levothyroxine}. [[Selenium]{T selenium; tried} for the [eyes]{S other_physical}, no change I can see]{O no_benefit; selenium}, boom tish.

=== 680-pots
title: Midodrine + fludro
genre: review
layout: fields, short
condition: POTS
area: general
english: British
narrator: patient
split: train
overall: partly_improved
treatment: midodrine
rating: 7/10
round: 2
ledger:
  fludrocortisone | medication | stopped | partial | pain, other_physical
  midodrine | medication | ongoing | response | other_physical
  bisoprolol | medication | tried | worse
  high salt diet | lifestyle | ongoing | partial
  recumbent bike | lifestyle | ongoing | partial
  ivabradine | medication | planned | unknown
---
Condition: [POTS]{S diagnosis clin} (after [glandular fever]{S diagnosis})
Age 21, student
7/10

I was [fainting]{S neurological} in lectures. In Tesco. On a date. [Heart rate 150]{S other_physical} doing my teeth. First cardiologist gave me [bisoprolol]{T bisoprolol; tried} [and I spent three weeks [on the floor]{S energy fig worsened}, literally worse]{O worsening; bisoprolol}. He'd also said was I an [anxious]{S anxiety possible} person, and no, I'm not [anxious]{S anxiety absent}, I'm [on the lino]{S neurological}.

New cardiologist: [fludro]{T fludrocortisone; stopped; duration=five months}. [[Fainted]{S neurological improved} less]{O partial; fludrocortisone}, [[headaches]{S pain side_effect} and [puffy ankles]{S other_physical side_effect}, [potassium in the basement]{S other_physical fig side_effect}]{O side_effect; fludrocortisone}. Off after five months. Then this. [Four [tablets]{T midodrine; ongoing; frequency=a day} a day and I [can stand in a queue]{S functioning improved}]{O benefit; midodrine}. [I've [been back at uni]{S functioning improved} since January]{O benefit; midodrine}. [[Scalp crawls]{S other_physical fig side_effect} half an hour after each one, you feel like you've got nits]{O side_effect; midodrine; neutral}. Can't lie down for four hours after or your [blood pressure rockets]{S other_physical fig general possible side_effect}. [Missed a day at Reading festival and [hit the deck]{S neurological fig withdrawal} by the burger van]{O withdrawal; midodrine}. [The [brain fog]{S cognition fig} is no different]{O no_benefit; midodrine}.

[Crisps at every meal]{T high salt diet; ongoing} and a [recumbent bike]{T recumbent bike; ongoing} [do their bit]{O partial; high salt diet, recumbent bike}. [Ivabradine]{T ivabradine; planned} next if I plateau. A girl on my ward was on [Procoralan]{T ivabradine; other} and loved it.

=== 681-gambling
title: 90 days. What helped me and what didnt
genre: forum
layout: milestone post with list and replies
condition: gambling addiction
area: mental
english: Irish
narrator: patient
split: train
overall: improved
round: 2
ledger:
  Gamblers Anonymous | support | ongoing | response
  residential treatment | care_setting | tried | partial
  hypnotherapy | mind_body | tried | no_response
  promising mother | other | tried | no_response
  blocking software | other | ongoing | response
  naltrexone | medication | stopped | partial | gastrointestinal, sleep
  cognitive behavioural therapy | psychotherapy | ongoing | response
  handing over wages | lifestyle | ongoing | response
  antidepressants | medication | declined | unknown
---
[90 days today without a [bet]{S substance_use improved}]{O benefit; overall}. I know it's not long, my last run was 200 and something. 29, electrician. Started with the fruit machines in Bundoran when I was 15, then the phone. [Lost the deposit for the house]{S substance_use}. [Took out loans]{S substance_use} in my brother's name. There was a night at Rosslare harbour where I [looked at the water]{S suicidality} a good while, I'll leave that there.

[What didn't help]{O no_benefit; hypnotherapy, promising mother}
- [hypnotherapy]{T hypnotherapy; tried}. 180 euro. [I [had a bet on]{S substance_use} in the car outside after]{O no_benefit; hypnotherapy}
- [promising my mother]{T promising mother; tried}

[What helped for a time]{O partial; residential treatment, naltrexone}
- [28 days in the treatment centre]{T residential treatment; tried; duration=28 days} in 2021. [Brilliant while I was inside]{O partial; residential treatment}. [Seven months after I was [at it]{S substance_use fig} again, worse]{O partial; residential treatment}
- [naltrexone]{T naltrexone; stopped; dose=50; duration=six months}. The psychiatrist there said it's used for drink mostly but it takes the buzz out of a win. 50 a day, six months. [It does, in fairness, [cheltenham came and went]{S substance_use improved} and I might as well have been watching paint]{O benefit; naltrexone}. [Side effects [sick in the morning]{S gastrointestinal side_effect}, [mad dreams]{S sleep side_effect}]{O side_effect; naltrexone}. I stopped collecting it, no reason, just thought I was sound. [[Relapsed]{S substance_use withdrawal} inside a month]{O withdrawal; naltrexone}. That was August

[What's helping now]{O benefit; blocking software, Gamblers Anonymous, cognitive behavioural therapy, handing over wages}
- [Gamban]{T blocking software; ongoing} on every device. [You can't bet if you can't bet]{O benefit; blocking software}
- [GA]{T Gamblers Anonymous; ongoing; frequency=Tuesdays} Tuesdays. I hated it the first time in 2019, all auld fellas. Now I'm one
- the [CBT woman]{T cognitive behavioural therapy; ongoing} in the HSE, got her after 9 months waiting. [She has me writing down every [urge]{S substance_use improved} and they're getting shorter]{O benefit; cognitive behavioural therapy}
- [wages go to my sister]{T handing over wages; ongoing}

GP wanted to give me [antidepressants]{T antidepressants; declined} too but I'm not [depressed]{S mood absent}, I'm broke.

[I'm [sleeping]{S sleep improved}. I [can look at people]{S hopelessness improved}]{O benefit; overall}.

**Tadhg_K:** Fair play. Six years for me, all [meetings]{T Gamblers Anonymous; other}, no tablets.

**shazz:** my fella was on [naltrexone]{T naltrexone; other} as well and it did nothing for him, he said it was like taking a mint. delighted for you though

=== 682-insomnia
title: CBT for insomnia, online version (NHS)
genre: review
layout: rating, bullet answers
condition: insomnia
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: cognitive behavioural therapy for insomnia
rating: 5/5
round: 2
ledger:
  zopiclone | medication | stopped | partial | gastrointestinal, cognition
  amitriptyline | medication | stopped | partial | sleep, gastrointestinal
  promethazine | medication | stopped | no_response | neurological
  melatonin | supplement | tried | no_response
  valerian | supplement | tried | no_response
  weighted blanket | other | tried | no_response
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response | energy
---
5/5 but you will hate it

- My problem: [awake from 2 till 5]{S sleep}, eleven years, since shift work. Not [depressed]{S mood absent}, not [anxious]{S anxiety absent} except about sleep.
- Tried first: [zopiclone]{T zopiclone; stopped}, [a treat for a fortnight and then it stopped working]{O partial; zopiclone}, [[metal taste]{S gastrointestinal side_effect}, [forgot a whole phone call]{S cognition side_effect}]{O side_effect; zopiclone}. [The four nights after I gave those up I [didn't sleep at all]{S sleep withdrawal}]{O withdrawal; zopiclone}. [Ami]{T amitriptyline; stopped; dose=10mg} 10mg, [did [keep me under]{S sleep fig improved}]{O partial; amitriptyline}, [[hungover]{S sleep fig side_effect} and a [mouth like carpet]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}, gave up. [Phenergan]{T promethazine; stopped}, [[legs twitched]{S neurological side_effect}]{O side_effect; promethazine}. [Melatonin]{T melatonin; tried}, [valerian]{T valerian; tried}, a [blanket full of beads]{T weighted blanket; tried}. [Money down the drain, all three]{O no_benefit; melatonin, valerian, weighted blanket}. [The [Phenergan]{T promethazine; stopped} likewise]{O no_benefit; promethazine}, into the bin with it.
- What it is: six weekly lessons. You're only allowed in bed for the hours you really sleep, in my case five. No naps. Up at six come what may.
- How it went: [weeks one and two I was [dead on my feet]{S energy fig side_effect}]{O side_effect; cognitive behavioural therapy for insomnia}, I shouldn't have been near a ladder. [Week three something clicked]{O benefit; cognitive behavioural therapy for insomnia}. [By the end it was [six and a half hours straight]{S sleep improved}]{O benefit; cognitive behavioural therapy for insomnia}. [A year later I still [sleep]{S sleep improved}, bad night once a month]{O benefit; cognitive behavioural therapy for insomnia}. [I don't [dread]{S anxiety improved} the stairs at ten o'clock]{O benefit; cognitive behavioural therapy for insomnia}.
- For whom: [sleep restriction]{T sleep restriction (psychotherapy); general} isn't for people with [epilepsy]{S diagnosis clin general} or [bipolar]{S diagnosis clin general}. The wife tried [CBT-I]{T cognitive behavioural therapy for insomnia; other} for three days and moved to the spare room.

=== 683-adhd
title: Strattera 80mg
genre: review
layout: fields, two dated parts
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: atomoxetine
rating: 4
round: 2
ledger:
  stimulants | medication | stopped | unknown
  amphetamine salts | medication | stopped | mixed | anxiety, appetite_weight, other_physical
  methylphenidate | medication | stopped | no_response | anger
  atomoxetine | medication | stopped | partial | gastrointestinal, sexual, other_physical
  guanfacine | medication | ongoing | partial | sleep
  planner | lifestyle | ongoing | unknown
---
Reason: [ADHD]{S diagnosis clin} (inattentive)
Dose: 80 mg
Gender: M  Age: 27
Rating 4 out of 10

Part 1, February. Can't do [stimulants]{T stimulants; stopped} anymore. [[Adderall]{T amphetamine salts; stopped} was perfect for the [focus]{S cognition improved}]{O benefit; amphetamine salts}, [I [graduated]{S functioning improved} on it]{O benefit; amphetamine salts}, [but [panic attacks]{S anxiety side_effect}, [140 pounds]{S appetite_weight side_effect} at six foot one, [BP of an old man]{S other_physical side_effect}]{O side_effect; amphetamine salts}. [[Ritalin]{T methylphenidate; stopped} as a kid made me [mean]{S anger side_effect}]{O side_effect; methylphenidate} [and didn't help me sit]{O no_benefit; methylphenidate}, mom took me off it. Dr says this is a different animal, not a [stimulant]{T stimulants; general}, builds up over 6 weeks. There's a black box warning about [suicidal thoughts]{S suicidality general possible side_effect} in kids. I'm not a kid. Day 3: [[nausea]{S gastrointestinal clin side_effect} so bad I pulled over]{O side_effect; atomoxetine}. Eat with it people, like a real meal.

Part 2, August. OK. [[Nausea]{S gastrointestinal clin improved side_effect} quit around week 3]{O tolerated; atomoxetine}. [I'd say the [focus]{S cognition improved} got 30% better, less [interrupting]{S functioning improved}]{O partial; atomoxetine}. [But [down there]{S sexual fig side_effect} everything was [cold and half asleep]{S sexual fig side_effect}, I [couldn't pee right]{S other_physical side_effect}, and I [sweat]{S other_physical side_effect} at 3 am]{O side_effect; atomoxetine}. Girlfriend was nice about it. I wasn't. Tapered in July. [No [withdrawal]{S other clin absent withdrawal}]{O tolerated; atomoxetine}. [[Everything down there woke back up]{S sexual fig improved side_effect} in five days]{O tolerated; atomoxetine}. [Never had the [suicidal]{S suicidality absent side_effect} thing]{O tolerated; atomoxetine}.

On [guanfacine]{T guanfacine; ongoing} now, [it's like half a pill of nothing plus a [nap]{S sleep fig side_effect}]{O partial; guanfacine}. My brother swears by [Strattera]{T atomoxetine; other}, four years on it, so try it. And buy a [paper planner]{T planner; ongoing}.

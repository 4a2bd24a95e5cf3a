=== 1408-ptsd
title: Graham's plot: one veteran's road through our services
genre: article
layout: charity web page with headings, myth box and list
condition: PTSD
area: mental
english: British
narrator: journalist
split: dev
overall: partly_improved
round: 4
ledger:
  alcohol | other | stopped | worse
  paroxetine | medication | tried | no_response | sexual, anhedonia
  group therapy | psychotherapy | tried | worse
  eye movement desensitization and reprocessing | psychotherapy | tried | partial | sleep
  prazosin | medication | tried | response | neurological
  weighted blanket | other | stopped | no_response
  assistance dog | support | ongoing | response
  Dig Deep | support | ongoing | partial
  stellate ganglion block | procedure | planned | unknown
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
---
Graham Tulley left the Royal Engineers in 2009 after three tours. He got a job with the water board, a mortgage and a shed. "I was fine for two years. Then somebody dropped a scaffold pole in the high street and I was [under a parked car]{S anxiety}. In my good suit."

By 2014 he was [sleeping two hours]{S sleep}, [sitting with his back to the wall]{S anxiety} in his own lounge and [drinking]{S substance_use}. "I wasn't [drinking]{S substance_use} for fun, I want to be clear. [Whisky]{T alcohol; stopped} was my [sleeping tablet]{T alcohol; stopped}. [It [got me off]{S sleep improved}]{O partial; alcohol} [and then I'd be [up at two]{S sleep} with the [horrors]{S anxiety fig worsened}, twice as bad]{O worsening; alcohol}." [He has [not had a drink]{S substance_use improved} since 3 March 2016]{O benefit; overall}. [That first week he [shook]{S neurological withdrawal} and [saw spiders]{S mania_psychosis withdrawal}]{O withdrawal; alcohol}; please do not do this without a doctor.

What is [PTSD]{S diagnosis clin general}?

[Post-traumatic stress disorder]{S diagnosis clin general} may follow anything where you feared for your life. About 6 in 100 veterans have it, 17 in 100 of those who were in combat roles. Signs include:

- [flashbacks]{S anxiety clin general} and [nightmares]{S sleep general}
- being [on edge]{S anxiety fig general} or [easily startled]{S anxiety general}
- [staying away from reminders]{S functioning general}
- [feeling numb]{S anhedonia fig general}
- [guilt]{S hopelessness general}

MYTHS AND FACTS

Myth: Only soldiers get it. Fact: Most people with [PTSD]{S diagnosis clin general} have never worn a uniform.
Myth: Talking always helps. Fact: Going over it without a plan can do harm. [Trauma therapies]{T trauma-focused therapy (psychotherapy); general} such as [EMDR]{T eye movement desensitization and reprocessing; general} and [prolonged exposure]{T prolonged exposure (psychotherapy); general} are different, and about half of people lose the diagnosis.
Myth: [Antidepressants]{T antidepressants (medication); general} cure it. Fact: They can take the pressure down for some.

What he tried first

[Paroxetine]{T paroxetine; tried; dose=40 mg}, at 40 mg. [He [couldn't manage it with the wife]{S sexual fig side_effect} and [didn't cry at his dad's funeral]{S anhedonia side_effect}]{O side_effect; paroxetine}. [The [nights]{S sleep} were just the same]{O no_benefit; paroxetine}. He was then sent to a [group]{T group therapy; tried; sessions=six} at the local hospital, six Tuesdays. "There was a lad from Basra who told his, and I took it home with me. [I now had his [nightmares]{S sleep worsened} on top of mine]{O worsening; group therapy}."

Our charity met Graham in 2017. He started [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=14} with one of our therapists, 14 sessions, watching a row of lights go left and right. [For two days after each one the [dreams were shocking]{S sleep side_effect}]{O side_effect; eye movement desensitization and reprocessing}. "[But the culvert, that was the worst one, the [culvert's gone grey]{S anxiety fig improved} now]{O benefit; eye movement desensitization and reprocessing}. [I [can look at it]{S functioning improved}]{O benefit; eye movement desensitization and reprocessing}. [The other two we never shifted]{O no_benefit; eye movement desensitization and reprocessing}."

For the [nightmares]{S sleep} a psychiatrist prescribed [prazosin]{T prazosin; tried}, an old [blood pressure tablet]{T prazosin; tried}. [He was [dizzy]{S neurological side_effect} on the stairs]{O side_effect; prazosin}. [He [slept through]{S sleep improved} for the first time in nine years]{O benefit; prazosin}. [A [weighted blanket]{T weighted blanket; stopped}, a gift from his daughter, was like being pinned, and he gave it to the lurcher]{O no_benefit; weighted blanket}.

The [lurcher]{T assistance dog; ongoing}

Biscuit is not a pet. She is one of 41 [assistance dogs]{T assistance dog; ongoing} trained by our partners in Wrexham. An [assistance dog]{T assistance dog; general} can wake its owner from a [bad dream]{S sleep general}, put itself between him and a stranger, or lean. "She knows before I do," says Graham. "[I [go in Tesco]{S functioning improved} now]{O benefit; assistance dog}. I [hadn't been in Tesco]{S functioning} for five years. [I [shout]{S anger improved} about a quarter of what I did]{O benefit; assistance dog}." The waiting list for a [dog]{T assistance dog; general} is currently two years.

[Dig Deep]{T Dig Deep; general}

[Dig Deep]{T Dig Deep; general} is our [allotment scheme]{T Dig Deep; general}. It costs nothing, and nobody will ask you anything. We offer:

- a plot of your own or a shared one
- tools, seeds and a brew
- a minibus from three stations

Graham has [plot 9]{T Dig Deep; ongoing; frequency=most mornings} and is there most mornings. [When he is [digging]{T Dig Deep; ongoing} he isn't [scanning the fence]{S anxiety improved}]{O partial; Dig Deep}, [though it comes back when he puts the spade down]{O partial; Dig Deep}.

What next?

He has been referred for a [stellate ganglion block]{T stellate ganglion block; planned}, an [injection]{T stellate ganglion block; planned} in the neck that is being studied in veterans. He asked about [MDMA therapy]{T MDMA-assisted therapy; not_tried}, having seen a documentary; it isn't available outside trials and the trial was full. His old sergeant had the [therapy]{T MDMA-assisted therapy; other} in Canada and sends long emails.

"Am I better? [I'm better than [under a car]{S anxiety improved}]{O partial; overall}," he says. "[I still [can't do fireworks]{S functioning}]{O no_benefit; overall}. We go to a cottage in Wales that week, me and her."

=== 1409-ibs
title: Tummy trouble: Priya and the three traffic lights
genre: article
layout: patients' magazine with headings and FAQ
condition: irritable bowel syndrome
area: general
english: Indian English
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  isabgol | supplement | tried | worse | gastrointestinal
  mebeverine | medication | tried | no_response
  rifaximin | medication | tried | partial
  dairy-free diet | lifestyle | tried | no_response
  low FODMAP diet | lifestyle | tried | mixed | appetite_weight, functioning, anxiety
  gut-directed hypnotherapy | psychotherapy | stopped | response
  hot water bottle | other | ongoing | partial
  peppermint oil | supplement | tried | unknown | gastrointestinal
  amitriptyline | medication | declined | unknown
---
For six years Priya Nair, 34, [chose her seat in the office by one thing only: the distance to the ladies' toilet]{S functioning}. She is a software tester in Kochi. "Eleven steps. I had counted."

Priya is having [IBS]{S diagnosis clin}, the type with [loose motions]{S gastrointestinal}. There was [bloating]{S gastrointestinal} also, so much that a bus conductor once gave her the seat for pregnant ladies. "I sat. What else I could do?"

What exactly is it?

[Irritable bowel syndrome]{S diagnosis clin general} is a disturbance in how the gut and the brain are talking to each other. In India about 4 to 7 per cent of adults have it. The intestine looks normal in all tests. Symptoms are:

• [stomach pain]{S pain general} connected with going to toilet
• [diarrhoea]{S gastrointestinal clin general}, [constipation]{S gastrointestinal clin general} or both
• [gas]{S gastrointestinal general} and [bloating]{S gastrointestinal general}
• feeling [tired]{S energy general}

See your doctor soon if there is [blood in the stool]{S gastrointestinal general possible}, [fever]{S other_physical general possible} or [weight loss]{S appetite_weight general possible}. That is not [IBS]{S diagnosis clin general}.

Everybody has one remedy

Her mother-in-law gave [isabgol]{T isabgol; tried; frequency=two spoons at night} in warm milk, two spoons at night. "[I [blew up like a balloon]{S gastrointestinal fig side_effect}]{O side_effect; isabgol}. [Instead of four times I was [running]{S gastrointestinal worsened} eight times]{O worsening; isabgol}." (The same mother-in-law has taken [isabgol]{T isabgol; other} for thirty years and is very regular.) Priya [stopped milk and curd]{T dairy-free diet; tried; duration=three months} for three months; the family doctor gave [mebeverine]{T mebeverine; tried; dose=200 mg}, 200 mg. [With both of them her life continued exactly as before]{O no_benefit; dairy-free diet, mebeverine}. [Rifaximin]{T rifaximin; tried}, an [antibiotic]{T rifaximin; tried} that stays in the gut, was costly. [It gave her five good weeks and then it came back slowly]{O partial; rifaximin}. [[Peppermint capsules]{T peppermint oil; tried} gave her [burning in the chest]{S gastrointestinal side_effect}]{O side_effect; peppermint oil}.

[Low FODMAP]{T low FODMAP diet; general}, explained by traffic lights

FODMAPs are sugars which ferment in the bowel. On a [low FODMAP diet]{T low FODMAP diet; general} one leaves out onion, garlic, wheat, many fruits and dals for four to six weeks (red light), brings them back one after the other (yellow), and then eats everything that is tolerated (green). Studies show relief in 50 to 70 per cent. It should be done with a dietitian. Done too long it may lead to [loss of weight]{S appetite_weight general possible side_effect} and [fear of food]{S anxiety general possible side_effect}.

Please imagine a Malayali kitchen without onion and garlic. Priya did the [red phase]{T low FODMAP diet; tried} for five weeks, then nine, then six months, because she did not dare the yellow light. [Her [motions]{S gastrointestinal improved} came down to two]{O benefit; low FODMAP diet}. [Her [stomach was flat]{S gastrointestinal improved}]{O benefit; low FODMAP diet}. [She also [became 41 kilos]{S appetite_weight side_effect} and [stopped going to weddings]{S functioning side_effect}]{O side_effect; low FODMAP diet}. "My colleagues were asking if I had cancer. [I was not [sick in the stomach]{S gastrointestinal improved} any more]{O benefit; low FODMAP diet}, [I was [afraid of a chapati]{S anxiety side_effect}]{O side_effect; low FODMAP diet}."

[Hypnosis]{T gut-directed hypnotherapy; general} from a telephone

[Gut-directed hypnotherapy]{T gut-directed hypnotherapy; general} was developed in Manchester in the 1980s. The listener relaxes and imagines, for example, a river that flows at the right speed. It works as good as the [diet]{T low FODMAP diet; general} in trials, and nobody knows fully why. Nerve signals, attention and serotonin in the bowel wall may have a part.

A gastroenterologist had first proposed [amitriptyline]{T amitriptyline; declined} in a low dose. Her father had taken that [tablet]{T amitriptyline; other} after shingles and [slept at the table]{S sleep other side_effect}, so she refused. Then came the idea of an [app]{T gut-directed hypnotherapy; planned}.

"I laughed. I am a tester, I know what is inside apps." Still she did the [recordings]{T gut-directed hypnotherapy; stopped; duration=42 days; frequency=15 minutes each day}, 15 minutes each day for 42 days, on the terrace, with the crows. [Twelve days nothing]{O no_benefit; gut-directed hypnotherapy; neutral}. [After that the [cramps]{S pain improved} became less, and around day thirty she ate her neighbour's sambar and waited for the [punishment]{S gastrointestinal fig improved}, and it didn't come]{O benefit; gut-directed hypnotherapy}. [There was not any unwanted effect, only one time she slept off and was sunburnt]{O tolerated; gut-directed hypnotherapy}.

The course ended two years back. [She now [sits near the window]{S functioning improved}, forty steps]{O benefit; gut-directed hypnotherapy}. [Before her monthly days the [pain]{S pain} still visits]{O partial; gut-directed hypnotherapy} and then [a [hot water bag]{T hot water bottle; ongoing} takes away some of it]{O partial; hot water bottle}.

Readers' questions

Is it in the mind? No. But the mind can turn the volume.

Which [app]{T gut-directed hypnotherapy; general}? We don't advertise. Ask your doctor, and look whether a hospital was involved.

Can my child have this? There are good results from the age of 8 for [tummy ache]{S pain general}.

=== 1410-adhd
title: Real readers: "My brain has eleven tabs open and one is playing music"
genre: article
layout: health magazine with headings and tips
condition: ADHD
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 4
ledger:
  sertraline | medication | tried | no_response
  planner | lifestyle | stopped | no_response
  coffee | other | tried | partial
  lisdexamfetamine | medication | ongoing | response | appetite_weight, gastrointestinal
  methylphenidate | medication | tried | worse | anger, other_physical
  atomoxetine | medication | tried | no_response | gastrointestinal
  body doubling | support | ongoing | response
  Two-Minute Tuesdays | support | stopped | no_response
  neurofeedback | neuromodulation | tried | no_response
  cold showers | other | tried | no_response
  ADHD coaching | support | not_tried | unknown
---
Deb Kowalczyk, a veterinary technician in Duluth, Minnesota, was 41 when her son's pediatrician handed her a checklist. "It was for Mason. I filled it in and I thought, well, who wrote this about me?"

She had [lost three jobs]{S functioning} by then, all for [being late]{S functioning}. She [interrupted]{S other}. She had [paid for the same parking ticket twice]{S cognition} and another one never. There was a [laundry mountain]{S functioning fig} in the hallway that the family called Everest.

[ADHD]{S diagnosis clin general} in women: the numbers

• About 3 in 100 adult women have it
• Girls are half as likely as boys to be diagnosed before age 12
• Typical: [daydreaming]{S cognition general}, [losing things]{S cognition general}, [racing thoughts]{S cognition general}, [starting ten things at once]{S functioning general}
• Often mistaken for [anxiety]{S anxiety clin general} or [depression]{S diagnosis clin general}

That last point fits. For six years Deb took [Zoloft]{T sertraline; tried; duration=six years}. "I wasn't [depressed]{S mood absent}. I was [overwhelmed]{S anxiety}. [Six years and I was just as [late]{S functioning}]{O no_benefit; sertraline}." She had bought, she guesses, thirty [planners]{T planner; stopped}. [Not one was used past February]{O no_benefit; planner}. [[Coffee]{T coffee; tried; dose=two pots; frequency=by noon}, two pots by noon, [got her through charting]{S functioning improved}, sort of]{O partial; coffee}.

How [stimulants]{T stimulants (medication); general} work

It sounds backward to give a [stimulant]{T stimulants (medication); general} to somebody who [can't sit still]{S anxiety general}. These drugs raise dopamine and noradrenaline in the front of the brain, which is in charge of brakes and steering. Around 7 in 10 adults respond to the first or second one. You may notice [dry mouth]{S gastrointestinal general possible side_effect}, [less appetite]{S appetite_weight general possible side_effect}, [trouble falling asleep]{S sleep general possible side_effect} or a [faster pulse]{S other_physical general possible side_effect}.

Deb got [Concerta]{T methylphenidate; tried} first. "[I was a [hornet]{S anger fig side_effect}. [Heart going a mile a minute]{S other_physical fig side_effect}, [yelling]{S anger side_effect} at a Labrador]{O side_effect; methylphenidate}. [And I was [more scattered]{S cognition fig worsened}, not less. I [put the car keys in the vaccine fridge]{S cognition worsened}]{O worsening; methylphenidate}." Mason takes the [exact same thing]{T methylphenidate; other} and got on the honor roll. [Strattera]{T atomoxetine; tried; duration=all ten of hers} is not a [stimulant]{T stimulants (medication); general} and takes weeks. [She was [queasy]{S gastrointestinal side_effect} for all ten of hers]{O side_effect; atomoxetine} [and got [no quieter upstairs]{S cognition fig}]{O no_benefit; atomoxetine}.

Then there was what she calls her internet phase. [Cold showers]{T cold showers; tried}. Twenty sessions of [neurofeedback]{T neurofeedback; tried; sessions=twenty} at a strip mall, $95 each, playing a space game with her forehead. [Waste of hot water, waste of money, in that order]{O no_benefit; cold showers, neurofeedback}.

[Vyvanse]{T lisdexamfetamine; ongoing; dose=40 mg; frequency=at six in the morning; duration=two years} was number four. She takes 40 mg at six in the morning and has for two years. "[It's like [somebody turned off the TV in the next room]{S cognition fig improved}]{O benefit; lisdexamfetamine}. [First day, I sat down and [did my taxes]{S functioning improved}. From 2019]{O benefit; lisdexamfetamine}. [I [forget lunch]{S appetite_weight side_effect} and my [mouth's dry]{S gastrointestinal side_effect}]{O side_effect; lisdexamfetamine; neutral}. [I was scared of [jitters]{S anxiety absent side_effect}, never had any]{O tolerated; lisdexamfetamine}." [In the shortage last spring she went eleven days without; she [slept twelve hours]{S sleep withdrawal} and [backed into a mailbox]{S cognition withdrawal}]{O withdrawal; lisdexamfetamine}.

Pills don't fold shirts

"Medication turns the light on," says Dr. Anand Rusk, who directs the adult clinic where Deb is seen. "You still have to clean the room." [Cognitive behavioral therapy]{T cognitive behavioural therapy (psychotherapy); general} made for [ADHD]{S diagnosis clin general} adds about as much again. Tips from the clinic:

1. [Keep one basket by the door]{T organizing aids (lifestyle); general} for keys
2. [Set alarms with names]{T organizing aids (lifestyle); general}
3. [Exercise]{T exercise (lifestyle); general} before the hard task
4. [Body double]{T body doubling; general}

[Body doubling]{T body doubling; general} means working beside someone who is also working. No one checks on you. Deb's [double]{T body doubling; ongoing; frequency=weeknights at seven} is a retired trucker from Tulsa named Ray, whom she has never met; they're on video weeknights at seven and he builds clocks. "[[Everest is down to a foothill]{S functioning fig improved}]{O benefit; body doubling}. [I don't know why it works. I [fold]{S functioning improved}, he glues]{O benefit; body doubling}."

[The clinic's own text-message program, [Two-Minute Tuesdays]{T Two-Minute Tuesdays; stopped}, she muted by the second week]{O no_benefit; Two-Minute Tuesdays}. A [coach]{T ADHD coaching; not_tried} would be $180 an hour, which is not going to happen.

Where's she at? [[Same job for nineteen months]{S functioning improved}, a record]{O benefit; overall}. [She [still interrupts]{S other}. She's [late to church]{S functioning}]{O no_benefit; overall}. "[I'd say I'm half fixed]{O partial; overall}. Which half, ask my husband."

=== 1411-long-covid
title: "Stop telling me to build up": life with long COVID
genre: article
layout: newspaper health page with fact box and bullets
condition: long covid
area: general
english: British
narrator: journalist
split: train
overall: worse
round: 4
ledger:
  graded exercise | lifestyle | tried | worse
  breathing exercises | mind_body | ongoing | partial
  fexofenadine | medication | tried | partial | sleep
  famotidine | medication | tried | partial | sleep
  low-histamine diet | lifestyle | tried | no_response | appetite_weight
  nattokinase | supplement | tried | no_response | other_physical
  pacing | lifestyle | ongoing | partial
  low-dose naltrexone | medication | tried | unknown | sleep
  hyperbaric oxygen | procedure | tried | no_response | pain
  cognitive behavioural therapy | psychotherapy | declined | unknown
  Couch Choir | support | ongoing | unknown
---
Before November 2020 Alistair Benn ran fells. He has a drawer with the numbers. He is 44, he taught geography at a secondary school in Penrith, and on the day we talk he has [allowed himself twenty-five minutes]{S functioning}, [flat on his back]{S functioning}, curtains shut. A kitchen timer is on his chest.

"When it goes off I'm going to stop in the middle of a sentence," he says. "Please don't be offended."

[Long COVID]{S diagnosis clin general}: what we know

An estimated two million people in the UK report it. More than 200 symptoms have been counted. The commonest:

• [fatigue]{S energy clin general}
• [shortness of breath]{S other_physical general}
• [brain fog]{S cognition fig general}
• [muscle ache]{S pain general}
• [feeling worse a day or two after any effort]{S energy general}, known as [PEM]{S energy clin general}

The last is the one that matters most for advice. Guidance changed in 2021: people with [PEM]{S energy clin general} should not be given fixed increases of [exercise]{T graded exercise; general}. Three in ten are better within a year, though for many it drags on.

Alistair was referred early to a [graded programme]{T graded exercise; tried; duration=twelve weeks} at a leisure centre. Twelve weeks, treadmill, five minutes more each week. "I'm a runner, so of course I overdid the homework. [At week seven I could [walk to the postbox]{S functioning}. At week twelve I [couldn't lift the kettle]{S functioning worsened}]{O worsening; graded exercise}. [I've never been back to where I was in week one]{O worsening; graded exercise}." A colleague with the same infection did the [same course]{T graded exercise; other} and [ran a half marathon]{S functioning other improved} in the autumn.

Dr Cerys Maddock, who leads a clinic in Carlisle, isn't surprised. "It is several illnesses with one name. There are no approved drugs. We've people who pick up on [antihistamines]{T antihistamines (medication); general}, people who pick up with [compression]{T compression garments (procedure); general}, and people for whom nothing we have makes a dent."

What Alistair tried:

• [Fexofenadine]{T fexofenadine; tried} and [famotidine]{T famotidine; tried}. [[Less of a hot face]{S other_physical improved}]{O partial; fexofenadine, famotidine}, [a bit [drowsy]{S sleep side_effect}]{O side_effect; fexofenadine, famotidine}.
• A [low-histamine diet]{T low-histamine diet; tried}, no cheese, no tomatoes, no wine. [[Lost a stone]{S appetite_weight side_effect} he didn't have to lose]{O side_effect; low-histamine diet}.
• [Nattokinase]{T nattokinase; tried}, from fermented soya. [[Nosebleeds]{S other_physical side_effect}]{O side_effect; nattokinase}.
• [Low-dose naltrexone]{T low-dose naltrexone; tried}, privately. [[Dreams so loud he woke his wife]{S sleep side_effect}]{O side_effect; low-dose naltrexone}.
• Forty dives in an [oxygen chamber]{T hyperbaric oxygen; tried; sessions=forty} belonging to an MS charity. [[Sore ears]{S pain side_effect}]{O side_effect; hyperbaric oxygen}.

"[The [diet]{T low-histamine diet; tried}, the [soya stuff]{T nattokinase; tried}, the [chamber]{T hyperbaric oxygen; tried}: nothing, nothing, nothing]{O no_benefit; low-histamine diet, nattokinase, hyperbaric oxygen}," he says. "Four thousand quid. My mother-in-law paid for the [diving]{T hyperbaric oxygen; tried}."

[CBT]{T cognitive behavioural therapy; declined} was offered twice, once by letter and once by a young man on the telephone. Alistair declined both. He is not [low]{S mood absent}, he says, he's [flat out]{S energy fig} in the other sense.

What has made some difference is the thing he was slowest to try. [Pacing]{T pacing; general} means doing less than you could, so that you have something left. A respiratory physiotherapist explained it with coins: ten a day, a shower is three. She also taught him to [breathe low and slow through the nose]{T breathing exercises; ongoing}. [His [chest is easier]{S other_physical improved} for that, especially at night]{O partial; breathing exercises}. As for the [coins]{T pacing; ongoing}: "[I [crash]{S energy fig improved} once a fortnight rather than every third day. I'm [no stronger]{S energy}]{O partial; pacing}. [It doesn't make you well, it stops you digging]{O partial; pacing}."

WHERE TO GET HELP

• Ask your GP about the local clinic; the average wait is now 26 weeks
• Keep a [diary of activity]{T activity diary (lifestyle); general} for two weeks
• The charity's [Couch Choir]{T Couch Choir; general} meets online; cameras off, lying down allowed

Alistair is a bass in the [Couch Choir]{T Couch Choir; ongoing}. He sings four coins' worth on a Thursday. In April he caught the virus a second time. [Since then he has been [in bed for twenty hours of the day]{S functioning worsened}]{O worsening; overall}. The [school has filled his post]{S functioning worsened}. [His [memory is going]{S cognition worsened} too, he thinks; this week it was the word for]{O worsening; overall}

The timer rings.

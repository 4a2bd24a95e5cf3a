=== 631-multiple-sclerosis
title: Member profile: Walter keeps time
genre: article
layout: newsletter spotlight, third person with quotes
condition: multiple sclerosis
area: general
english: American
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  interferon beta | medication | tried | no_response | mood, other_physical
  glatiramer | medication | tried | no_response | other_physical
  natalizumab | medication | stopped | response
  ocrelizumab | medication | ongoing | response | other_physical
  methylprednisolone | medication | tried | partial | sleep, anger
  modafinil | medication | stopped | partial | pain, anxiety
  baclofen | medication | ongoing | partial | energy
  bee stings | other | tried | no_response | pain
  physiotherapy | procedure | ongoing | partial
  stem cell transplant | procedure | declined | unknown
---
Walter Osei has played drums in the same wedding band since 1994. These days he plays them with one pedal.

He was 33 when his [right eye went gray]{S neurological} in the middle of a rehearsal. [Multiple sclerosis]{S diagnosis clin} was confirmed in 2002. Close to a million Americans have [MS]{S diagnosis clin general}; three quarters of them are women.

"My doctor said pick a shot," Walter recalls. He picked [Avonex]{T interferon beta; tried; frequency=once a week}, once a week. [He had the [flu]{S other_physical side_effect} every Saturday]{O side_effect; interferon beta} and [he got so [low]{S mood side_effect} that his wife hid his hunting rifle]{O side_effect; interferon beta}. Then came [Copaxone]{T glatiramer; tried; frequency=every day}, every day, [which left [dents in his thighs]{S other_physical side_effect}]{O side_effect; glatiramer}. "[Neither one held it]{O no_benefit; interferon beta, glatiramer}. [I had five [attacks]{S neurological} in six years]{O no_benefit; interferon beta, glatiramer}." For each [attack]{S neurological} there were three days of [steroids by drip]{T methylprednisolone; tried; duration=three days}: "[You'd [walk better]{S functioning improved} by Friday]{O partial; methylprednisolone} and [[want to fight the mailman]{S anger fig side_effect} by Sunday]{O side_effect; methylprednisolone}. [[No sleep]{S sleep side_effect} either]{O side_effect; methylprednisolone}."

A cousin in Kumasi mailed him a video about [bee stings]{T bee stings; tried}. He found a beekeeper. "[Forty stings and I can report that they [hurt]{S pain side_effect}]{O no_benefit; bee stings}."

[Tysabri]{T natalizumab; stopped} was different. [In four years there was not one [relapse]{S neurological absent}]{O benefit; natalizumab}. But a blood test turned positive for a virus that can cause a [brain infection]{S neurological general possible side_effect} in people on the drug, and in 2013 his neurologist ended it.

He has been on [Ocrevus]{T ocrelizumab; ongoing; frequency=two visits a year} since the year it was approved, two visits a year. [[Itchy throat]{S other_physical side_effect} during the first]{O side_effect; ocrelizumab; neutral}, [nothing since]{O tolerated; ocrelizumab}. [His scans have been quiet for six years]{O benefit; ocrelizumab}.

Quiet isn't the same as fixed. [His [leg drags]{S neurological} after two blocks]{O partial; overall} and the [fatigue]{S energy clin} is "a [wet mattress]{S energy fig}". [[Provigil]{T modafinil; stopped} got him through late gigs]{O partial; modafinil}, until the [[headaches]{S pain side_effect} and [jitters]{S anxiety side_effect}]{O side_effect; modafinil} made him quit. [[Baclofen]{T baclofen; ongoing} [loosens the leg]{S neurological improved}]{O partial; baclofen} but [if he takes it before noon he [needs a nap]{S energy side_effect}]{O side_effect; baclofen}. His [physical therapist]{T physiotherapy; ongoing} works on balance. "[I'm [falling]{S neurological improved} less]{O partial; physiotherapy}."

He read about [stem cell transplants]{T stem cell transplant; declined} in Mexico and decided against it. A bandmate's niece got a [transplant]{T stem cell transplant; other} in Chicago and is doing well, he adds.

The band has four weddings in June. Walter will be the one in the middle, sitting down, as drummers do.

=== 632-gambling-disorder
title: From the betting shop to the bench
genre: article
layout: local news item, third person with quotes
condition: gambling addiction
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  self-exclusion | lifestyle | ongoing | partial
  Gamblers Anonymous | support | stopped | partial
  fluvoxamine | medication | stopped | no_response | other_physical, gastrointestinal
  debt counselling | support | tried | response
  cognitive behavioural therapy | psychotherapy | tried | response
  naltrexone | medication | stopped | partial | gastrointestinal, sleep
  blocking software | other | ongoing | response
  residential treatment | care_setting | declined | unknown
---
A former bank cashier who [gambled away £140,000]{S substance_use} has opened a woodwork club for people in recovery.

Dean Whittle, 43, of Rotherham, made his first bet on a school trip. By 2012 he was [playing roulette on his phone under the counter]{S substance_use}. He [remortgaged without telling his wife]{S substance_use}. "I wasn't doing it to win," he said on Saturday. "[It was quiet in there]{S anxiety fig}. Nobody wanted owt from me."

In 2016 he was [sacked]{S functioning} and, on the same night, [tried to take his own life]{S suicidality}.

He had asked for help before. He signed up to [self-exclusion]{T self-exclusion; ongoing}, which bars a person from licensed sites. "[That shut the front door]{O partial; self-exclusion}. [I found the window by teatime]{O partial; self-exclusion}." [[Gamblers Anonymous]{T Gamblers Anonymous; stopped} kept him going for a winter]{O partial; Gamblers Anonymous} until a man there lent him fifty quid. A GP put him on [fluvoxamine]{T fluvoxamine; stopped}, [which made him [sweat the bed]{S other_physical side_effect} and [feel sick]{S gastrointestinal side_effect}]{O side_effect; fluvoxamine} and [made no odds to the [betting]{S substance_use}]{O no_benefit; fluvoxamine}. He gave that up too.

About one adult in 250 has a [gambling disorder]{S diagnosis clin general}, said Dr Leila Farouk, who runs the NHS clinic in Leeds where Mr Whittle was seen in 2018. Fewer than one in ten gets treatment. "There is no tablet with a licence for it," she said. "The best evidence is for [CBT]{T cognitive behavioural therapy; general}."

Mr Whittle had eight group sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=eight}. "You write down what you believe about the machine, then you look at it in daylight," he said. [By the fifth week he had [not placed a bet]{S substance_use improved} in 12 days]{O benefit; cognitive behavioural therapy}. He was also given [naltrexone]{T naltrexone; stopped; duration=four months} for four months. [It dulled the [itch]{S substance_use fig improved}]{O partial; naltrexone}, but [he was [queasy]{S gastrointestinal side_effect} and had [mad dreams]{S sleep side_effect}]{O side_effect; naltrexone}, and it was withdrawn. He turned down a place at a [residential unit]{T residential treatment; declined} in Cumbria because his mother was ill.

A [debt adviser]{T debt counselling; tried} set up a plan. "[First night's [sleep]{S sleep improved} I'd had since the Olympics]{O benefit; debt counselling}." His wife looks after the bank cards and his phone has a [blocker]{T blocking software; ongoing}. [It has never let him down, he says]{O benefit; blocking software}.

[He has had [one slip]{S substance_use} since, £20 on the Grand National in 2021]{O partial; overall}, and told his wife before the race was over. [He has now gone [three years without a bet]{S substance_use improved}]{O benefit; overall}.

The club meets at Masbrough on Tuesdays and is paid for by the lottery, which Mr Whittle said was "a bit rich, but we'll take it".

=== 633-menopause
title: What is the menopause? Carol, 53
genre: article
layout: charity page in first person, bulleted list
condition: menopause
area: general
english: British
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  black cohosh | supplement | tried | no_response
  citalopram | medication | tried | no_response | gastrointestinal, sexual
  sage tablets | supplement | tried | no_response
  hormone replacement therapy | medication | ongoing | response | other_physical, pain
  micronised progesterone | medication | stopped | unknown | mood, sleep
  hormonal coil | medication | ongoing | response | pain
  vaginal oestrogen | medication | ongoing | response
  testosterone | medication | not_tried | unknown
  cutting out wine | lifestyle | ongoing | partial
---
What is the [menopause]{S diagnosis general}?

It's when your periods stop because your ovaries have stopped making oestrogen. The average age is 51. Three in four women get symptoms and one in four get them badly. There are over thirty on the list. [Hot flushes]{S other_physical general} are the one everybody knows.

What happened to me

Nobody told me about the [rage]{S anger}. Or [forgetting the word for bread]{S cognition}. I've run a school kitchen for nineteen years and one Tuesday I stood in the walk-in freezer and [cried]{S mood}, partly because it was lovely and cold. I had [night sweats]{S other_physical}, [brain fog]{S cognition fig}, [sore hips]{S pain} and [no interest in that side of things]{S sexual fig}. I thought it was [dementia]{S diagnosis clin possible}.

What I tried first

* [Black cohosh]{T black cohosh; tried} and [sage tablets]{T sage tablets; tried}. [I may as well have eaten stuffing]{O no_benefit; black cohosh, sage tablets}.
* [Citalopram]{T citalopram; tried; duration=ten months}. My GP decided I was [depressed]{S mood absent}. I wasn't, I was [boiling]{S other_physical fig}. Ten months of it. [Didn't help]{O no_benefit; citalopram}, [[runs]{S gastrointestinal fig side_effect}]{O side_effect; citalopram}, and [what was left of my [sex drive]{S sexual side_effect} went]{O side_effect; citalopram}. 
* [Cutting out wine]{T cutting out wine; ongoing}. Annoyingly, [a bit better at night]{O partial; cutting out wine}.

My mum was on [HRT]{T hormone replacement therapy; other} in the nineties and was taken off it overnight after the scare in the papers, and she was never the same. So I was frightened. The nurse went through the real numbers with me: for most women under 60 the benefits outweigh the risks.

[What worked]{O benefit; hormone replacement therapy, hormonal coil, vaginal oestrogen}

I started [HRT patches]{T hormone replacement therapy; ongoing; started=September 2021} in September 2021. [Nine days and the [sweats]{S other_physical improved} had stopped]{O benefit; hormone replacement therapy}. [I got a [rash]{S other_physical side_effect} in a perfect square and [tender boobs]{S pain side_effect}]{O side_effect; hormone replacement therapy}, so they changed me to the [gel]{T hormone replacement therapy; ongoing}, two pumps.

You need something to protect the womb as well. I had [Utrogestan]{T micronised progesterone; stopped; duration=six weeks} for six weeks and [it gave me the [black dog]{S mood fig side_effect}]{O side_effect; micronised progesterone}. [I [slept like the dead]{S sleep fig side_effect} and [woke up weepy]{S mood side_effect}]{O side_effect; micronised progesterone}. They swapped that for the [Mirena coil]{T hormonal coil; ongoing}. [Having it put in [brought tears to my eyes]{S pain fig side_effect}]{O side_effect; hormonal coil}, [since then I've forgotten it's there]{O tolerated; hormonal coil}. [A bit of [oestrogen cream]{T vaginal oestrogen; ongoing} has sorted the rest]{O benefit; vaginal oestrogen}, and my husband says thank you.

I asked about [testosterone]{T testosterone; not_tried}. They don't prescribe it at my surgery.

Where I am now

[I'm [running the kitchen]{S functioning improved}, I'm [remembering the bread]{S cognition improved}]{O benefit; overall}. [I [lost my temper]{S anger} once this term and he deserved it]{O partial; overall}. I ran out of [gel]{T hormone replacement therapy; ongoing} over a bank holiday. [By the Monday I was [back in the freezer]{S other_physical fig withdrawal}]{O withdrawal; hormone replacement therapy}.

Where to get help

Keep a diary of your periods and symptoms, and ask if your surgery has a nurse who does menopause.

=== 634-depersonalisation
title: Behind glass
genre: article
layout: charity page in first person, question headings
condition: depersonalisation disorder
area: mental
english: British
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  quitting cannabis | lifestyle | ongoing | no_response
  venlafaxine | medication | tried | partial
  risperidone | medication | stopped | worse | energy, anxiety
  lamotrigine | medication | stopped | partial | other_physical
  ice packs | other | tried | partial
  cognitive behavioural therapy | psychotherapy | stopped | response
  bouldering | lifestyle | ongoing | response
  repetitive transcranial magnetic stimulation | neuromodulation | not_tried | unknown
---
What is [depersonalisation disorder]{S diagnosis clin general}?

It's feeling [unreal]{S mania_psychosis general}, or that [the world is]{S mania_psychosis general}, day in and day out. Most people get a minute of it when they are shattered or scared. Around one in a hundred get stuck. It takes seven to twelve years on average before anyone puts a name to it.

How did it start?

I was nineteen, in halls in Swansea, and I smoked something with a lad called Gaz. I had a [panic attack]{S anxiety}. The [panic]{S anxiety improved} passed. The other thing stayed: I was [behind glass]{S mania_psychosis fig}. My [hands looked like someone else's]{S mania_psychosis}. [Mum's voice sounded like a recording of Mum]{S mania_psychosis fig}. I was not [hearing voices]{S mania_psychosis absent} and I knew who the Prime Minister was, so I got sent home.

What did you try?

– [Packing in weed]{T quitting cannabis; ongoing}, that same night and for good. [Made no difference to it]{O no_benefit; quitting cannabis}, but I don't miss Gaz.
– [Venlafaxine]{T venlafaxine; tried}, one year at uni. [Less [panicky]{S anxiety improved}]{O partial; venlafaxine}. [[Glass]{S mania_psychosis fig} still there]{O no_benefit; venlafaxine}.
– [Risperidone]{T risperidone; stopped}, because a doctor thought it might be [psychosis]{S mania_psychosis clin possible}. [Now I was [behind glass]{S mania_psychosis fig worsened} AND [sedated]{S energy clin side_effect} AND [couldn't keep my legs still]{S anxiety side_effect}]{O worsening; risperidone}. Five weeks, my dad made them stop it.
– [Ice packs]{T ice packs; tried} on the neck. [You're back for about a minute]{O partial; ice packs}.
– [Lamotrigine]{T lamotrigine; stopped}. [There were some days in month three when [colours were colours]{S mania_psychosis improved}]{O partial; lamotrigine}. [Then a [rash]{S other_physical side_effect}]{O side_effect; lamotrigine}, and with that one they don't mess about. I was off it the same afternoon.

There's a clinic in London which did [magnetic stimulation]{T repetitive transcranial magnetic stimulation; not_tried} for it in a study. I wrote. The study had closed. A girl on the forum, glassgirl_88, did get [TMS]{T repetitive transcranial magnetic stimulation; other} and calls it a miracle. I try not to be jealous.

What made a difference?

In the end it was [CBT]{T cognitive behavioural therapy; stopped; sessions=18}, 18 sessions with a [psychologist]{T cognitive behavioural therapy; stopped} who had seen it before. She said I was [checking]{S anxiety}. I was, I'd [look in every shop window]{S anxiety} to see if I felt real yet. We cut the [checking]{S anxiety improved} down like you'd cut down fags. [For the first month I felt [further away]{S mania_psychosis fig worsened} than ever]{O worsening; cognitive behavioural therapy}. [Around Easter I was halfway through a bacon roll and realised I was [just eating a bacon roll]{S mania_psychosis improved}]{O benefit; cognitive behavioural therapy}. We wound up in July.

And [bouldering]{T bouldering; ongoing; frequency=twice a week}, twice a week. [You can't be [behind glass]{S mania_psychosis fig improved} when your fingers hurt]{O benefit; bouldering}.

Where are you now?

[I'd say I'm [out of it]{S mania_psychosis fig improved} four days in five]{O partial; overall}. [If I'm ill or hungover it [slides back]{S mania_psychosis fig}, and I wait]{O partial; overall}. [I've [finished my degree]{S functioning improved} and I'm [working]{S functioning improved} in a school for deaf children]{O benefit; overall}. [[Mum sounds like Mum]{S mania_psychosis improved}]{O benefit; overall}.

If you think you might have it, print our one-page letter for GPs.

=== 635-tinnitus
title: The kettle that never boils
genre: article
layout: newspaper health column, third person
condition: tinnitus
area: general
english: British
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  prednisolone | medication | tried | no_response | sleep
  betahistine | medication | stopped | no_response
  ginkgo | supplement | tried | no_response
  nortriptyline | medication | tried | partial | gastrointestinal
  hearing aids | procedure | ongoing | response
  sound generator | procedure | ongoing | partial
  counselling | psychotherapy | tried | response
  acupuncture | mind_body | tried | no_response
  diazepam | medication | declined | unknown
---
Colin Frith was a church organist in Lincoln until one Sunday in 2014, when he woke with a [kettle in his left ear]{S neurological fig}. It has been [coming to the boil]{S neurological fig} ever since.

[Tinnitus]{S diagnosis clin general} is sound with no source. One adult in seven has it, and for most it is a nuisance. For about one in a hundred it is a calamity. Mr Frith, who was then 61, was one of those. He [could not bear silence]{S neurological} and [could not bear music]{S neurological}. He [slept two hours a night]{S sleep}, [resigned from the cathedral]{S functioning} and began to think that he [would rather not be here]{S suicidality}.

First he was given [steroids]{T prednisolone; tried; duration=a week} for a week in case the nerve was inflamed. Then [betahistine]{T betahistine; stopped}, which is for [dizziness]{S neurological general}. He had never been [dizzy]{S neurological absent}. "[I might have been sucking mints]{O no_benefit; prednisolone, betahistine}," he says, "except that [on the [steroids]{T prednisolone; tried} the two hours' [sleep]{S sleep side_effect} became none]{O side_effect; prednisolone}." He gave the [betahistine]{T betahistine; stopped} up at Christmas. From a magazine he ordered [ginkgo]{T ginkgo; tried}, and a lady in Newark [put needles in his earlobe]{T acupuncture; tried}. [It boiled on regardless]{O no_benefit; ginkgo, acupuncture}.

His doctor offered [Valium]{T diazepam; declined}, which he wouldn't have in the house; his late wife had never got free of her own [sleeping pills]{T sleeping pills (medication); other}. He did accept [nortriptyline]{T nortriptyline; tried; dose=25mg; duration=a year}, 25mg at night, for a year. [It gave him [five hours]{S sleep improved}]{O partial; nortriptyline} and [a [mouth like a hymn book]{S gastrointestinal fig side_effect}]{O side_effect; nortriptyline}.

What turned it was a hearing test. He had [lost the top notes]{S neurological} in both ears without knowing it. When the ear stops sending a pitch, the brain may invent it. In January 2016 he was fitted with [hearing aids]{T hearing aids; ongoing}. "[Within the week there were sparrows]{O benefit; hearing aids}," he says. "[And where there were sparrows there was [less kettle]{S neurological fig improved}]{O benefit; hearing aids}."

By the bed he has a [box that plays rain]{T sound generator; ongoing}. [He finds it so-so]{O partial; sound generator}. More use was a [counsellor]{T counselling; tried; sessions=nine} at the hospital, whom he saw nine times. She asked him to write a rude limerick about the noise each day. [By the ninth he was [looking forward to it]{S anhedonia improved}]{O benefit; counselling}.

No drug has yet been shown to cure [tinnitus]{S diagnosis clin general}, though many are sold. [Hearing aids]{T hearing aids; general}, sound and talking help around two in three to mind it less.

[Mr Frith's [noise]{S neurological} is still there]{O no_benefit; overall}. [He measured it last spring, against a tuning fork, and it was as loud as in 2014]{O no_benefit; overall}. [But he [sleeps]{S sleep improved}]{O benefit; overall}, and [he is [back on the organ bench]{S functioning improved} at a smaller church]{O benefit; overall}. [He has no [wish to die]{S suicidality absent}]{O benefit; overall}. It's an E flat, he tells me, more or less.

=== 636-adolescent-depression
title: Patient story: a junior goalkeeper comes back
genre: article
layout: hospital web page, third person with parent's quotes
condition: adolescent depression
area: mental
english: American
narrator: journalist
split: dev
overall: improved
round: 2
ledger:
  psychotherapy | psychotherapy | stopped | no_response
  fluoxetine | medication | stopped | worse | anxiety, suicidality
  hospital admission | care_setting | stopped | partial
  escitalopram | medication | stopped | response | sleep
  interpersonal therapy for adolescents | psychotherapy | stopped | response
  melatonin | supplement | tried | no_response
  phone curfew | lifestyle | ongoing | partial
  soccer | lifestyle | ongoing | response
---
Micah was 14 when he [hung up his gloves]{S functioning}.

"He said his knee hurt," says his mother, Shauna, a mail carrier in Boise. "It wasn't his knee." He [quit showering]{S functioning}. He [went from A's to incompletes]{S functioning}. He [snapped at his little brother]{S anger}, then [cried about it]{S mood}. One night in October 2020 she found [marks on his arms]{S suicidality}.

About one in six American teens has an episode of [major depression]{S diagnosis clin general} each year. In boys it often looks like [anger]{S anger general}. Shauna knew something about it: she had been through [postpartum depression]{S diagnosis clin other} and had done well on [Zoloft]{T sertraline (medication); other}.

The pediatrician found Micah a [therapist]{T psychotherapy; stopped}, on video. "[Forty-five minutes of him looking at the ceiling fan]{O no_benefit; psychotherapy}," says Shauna. They let that go by Christmas. [[Melatonin gummies]{T melatonin; tried} didn't help him [sleep]{S sleep}]{O no_benefit; melatonin}. In January he was started on [Prozac]{T fluoxetine; stopped}.

All [antidepressants]{T antidepressants (medication); general} carry a boxed warning for people under 25. A small number, about two in a hundred more than on a dummy pill, have [new suicidal thoughts]{S suicidality general possible side_effect} in the early weeks. Families should watch for:

• [agitation]{S anxiety clin general possible side_effect} or [pacing]{S anxiety general possible side_effect}
• [not sleeping]{S sleep general possible side_effect}
• talk of [death]{S suicidality general possible side_effect}

"[Day nine, he's [walking circles in the yard]{S anxiety side_effect} at 2 a.m.]{O side_effect; fluoxetine}," Shauna says. "[He told me his [brain was yelling at him to do it]{S suicidality fig side_effect}]{O side_effect; fluoxetine}. He'd never said anything like that." She drove him to us. The drug was stopped that night and he spent eleven days on our [inpatient unit]{T hospital admission; stopped; duration=eleven days}. [He was [calmer]{S anxiety improved} within the week]{O benefit; hospital admission}. [When he went home he was safe, not well]{O partial; hospital admission}.

In March, with a lot of phone calls, he began [Lexapro]{T escitalopram; stopped}, a quarter of the usual dose at first. [There was no [pacing]{S anxiety absent side_effect} this time]{O tolerated; escitalopram}, [just some [weird dreams]{S sleep side_effect}]{O side_effect; escitalopram; neutral}. He also saw Dr. Alvarez, a [psychologist]{T interpersonal therapy for adolescents; stopped} here, for twelve weeks of [interpersonal therapy]{T interpersonal therapy for adolescents; stopped; duration=twelve weeks}, which looks at one relationship that has gone wrong. They picked his dad.

[In May he [ate dinner at the table]{S functioning improved}]{O benefit; escitalopram, interpersonal therapy for adolescents}. [In June he [asked for a ride to practice]{S functioning improved}]{O benefit; escitalopram, interpersonal therapy for adolescents}. "[I got my kid back in pieces]{O benefit; overall}," says Shauna. "First the [appetite]{S appetite_weight improved}. Then the [jokes]{S mood improved}. The jokes were bad."

The twelve weeks ended that summer. He stayed on the [medicine]{T escitalopram; stopped; duration=a year} a year and was weaned off it in the spring of 2022, [with no problems]{O tolerated; escitalopram}. His phone still [lives in the kitchen after ten]{T phone curfew; ongoing}. [He says it helps "like two percent"]{O partial; phone curfew}.

Micah is 17 and [starts in goal]{S functioning improved}. "[When I'm in the [box]{T soccer; ongoing} my [head shuts up]{S anxiety fig improved}]{O benefit; soccer}," he says. [He has had no [self-harm]{S suicidality absent} in two and a half years]{O benefit; overall}.

If your child is in danger, call or text 988.

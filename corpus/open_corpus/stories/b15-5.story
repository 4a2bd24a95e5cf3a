=== 625-late-life-depression
title: Facts about ECT, and one lady who had it
genre: article
layout: clinic page, patient story, facts and side effect list
condition: depression
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  nortriptyline | medication | stopped | no_response | gastrointestinal
  trazodone | medication | stopped | partial
  bereavement group | support | stopped | no_response
  methylphenidate | medication | stopped | no_response
  hospital admission | care_setting | stopped | unknown
  electroconvulsive therapy | neuromodulation | ongoing | response | cognition, pain
  vortioxetine | medication | ongoing | unknown
  esketamine | medication | not_tried | unknown
---
At 71, Dolores Whitaker [stopped talking]{S functioning}.

"She'd been [low]{S mood} since Dad passed, and we all put it down to that," says her daughter Renee, a schoolteacher in Tulsa. "Then she [quit eating]{S appetite_weight}. She'd [sit in the recliner with her coat on]{S functioning}. She told me her [insides had turned to stone]{S mania_psychosis fig}, and she believed it." Dolores [weighed 89 pounds]{S appetite_weight} when she was brought in.

In the two years before, her family doctor and then a psychiatrist had tried [nortriptyline]{T nortriptyline; stopped} ("[so [constipated]{S gastrointestinal clin side_effect} we ended up in the ER]{O side_effect; nortriptyline}," says Renee), [trazodone]{T trazodone; stopped}, a [grief group]{T bereavement group; stopped} at church and a little [Ritalin]{T methylphenidate; stopped}. [She [slept better]{S sleep improved} on the [trazodone]{T trazodone; stopped}]{O partial; trazodone}. [The rest did nothing]{O no_benefit; nortriptyline, bereavement group, methylphenidate}. All of it was stopped by the time of her [admission]{T hospital admission; stopped}.

Renee had seen the movie. "I said over my dead body. The doctor asked if I'd come watch one. I watched one. It was duller than a root canal."

What is [ECT]{T electroconvulsive therapy (neuromodulation); general}?

[Electroconvulsive therapy]{T electroconvulsive therapy (neuromodulation); general} is a short, controlled seizure under full anesthesia. The whole thing lasts about ten minutes. It is the fastest treatment we have for severe [depression]{S diagnosis clin general}, and six or seven out of ten patients get well or nearly well. Common side effects include:

- [headache]{S pain general possible side_effect} and [sore jaw]{S pain general possible side_effect}
- [nausea]{S gastrointestinal clin general possible side_effect}
- [confusion]{S cognition general possible side_effect} for an hour or so
- [gaps in memory]{S cognition general possible side_effect} for the weeks around treatment

[After her third [treatment]{T electroconvulsive therapy; ongoing} Dolores [asked for a biscuit]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. [After the sixth she was [arguing with the aide]{S energy improved} over the remote]{O benefit; electroconvulsive therapy}. She had ten in all and was discharged the week before Thanksgiving, [[up to 104 pounds]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}.

"[My [head ached]{S pain side_effect}]{O side_effect; electroconvulsive therapy}," Dolores says. "[And I've [lost that whole fall]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. [I [don't recall my own birthday]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. Renee says I wasn't missing much."

[Four months later she began [slipping]{S mood fig worsened}]{O partial; electroconvulsive therapy}. She now has a [maintenance session]{T electroconvulsive therapy; ongoing; frequency=every five weeks} every five weeks and takes [Trintellix]{T vortioxetine; ongoing}. Her son asked about [Spravato]{T esketamine; not_tried}; with her blood pressure it was ruled out. [She [plays bridge twice a week]{S functioning improved}, badly by her own account]{O benefit; overall}.

Renee takes [Zoloft]{T sertraline (medication); other} these days herself. "We don't keep it quiet any more in this family," she says.

=== 626-chronic-back-pain
title: Ten things I tried for my back
genre: article
layout: charity newsletter, numbered list, first person
condition: chronic back pain
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  codeine | medication | tried | partial | gastrointestinal, cognition
  naproxen | medication | stopped | partial | gastrointestinal
  osteopathy | procedure | stopped | partial
  gabapentin | medication | tried | no_response | sleep, cognition
  TENS machine | procedure | tried | partial
  steroid injection | medication | tried | no_response | pain
  spinal fusion | procedure | declined | unknown
  morphine patch | medication | stopped | worse | energy, gastrointestinal, sexual
  magnetic belt | other | tried | no_response
  pain management programme | care_setting | tried | response
  pacing | lifestyle | ongoing | response
  tai chi | mind_body | ongoing | response
  duloxetine | medication | declined | unknown
---
I'm Keith. I was a postman in Stoke until March 2010, when I bent down for a parcel of dog food and [stayed there]{S pain fig}.

[Back pain]{S pain general} is the commonest cause of disability in the world. Nine times out of ten nothing serious is found, and most people are better in six weeks. I was in the other lot. Here is what I had over eleven years, in order.

1. [Codeine]{T codeine; tried}. [Took the edge off]{O partial; codeine}, [[bunged me up]{S gastrointestinal fig side_effect}, [head like cotton wool]{S cognition fig side_effect}]{O side_effect; codeine}.
2. [Naproxen]{T naproxen; stopped}. [Helped a bit]{O partial; naproxen} till [my [stomach had other ideas]{S gastrointestinal fig side_effect}]{O side_effect; naproxen}.
3. [Osteopath]{T osteopathy; stopped}, £45 a go. [Smashing for a day]{O partial; osteopathy}. The money ran out.
4. [Gabapentin]{T gabapentin; tried; dose=1800mg}, up to 1800mg. [[Slept at the table]{S sleep side_effect}, [called the dog by the cat's name]{S cognition side_effect}]{O side_effect; gabapentin}. [Pain]{S pain}? [Never noticed]{O no_benefit; gabapentin}.
5. [TENS machine]{T TENS machine; tried}. [Something to do with your hands]{O partial; TENS machine}.
6. [Injection in the spine]{T steroid injection; tried}. [[Hurt]{S pain side_effect} like billy-o]{O side_effect; steroid injection}, [changed nothing]{O no_benefit; steroid injection}.
7. A [magnetic belt]{T magnetic belt; tried} from a catalogue. [It held my trousers up]{O no_benefit; magnetic belt}.
8. [Morphine patches]{T morphine patch; stopped; duration=three years}, three years. [I was a [zombie]{S energy fig side_effect} with [no sex drive]{S sexual side_effect} and I [only went to the loo on Sundays]{S gastrointestinal side_effect}]{O side_effect; morphine patch}. [The [pain]{S pain worsened} got worse, not better]{O worsening; morphine patch}. The GP said the drug itself can do that.
9. The surgeon's offer of a [fusion]{T spinal fusion; declined}. My brother-in-law had a [fusion]{T spinal fusion; other} and he's on two sticks. No ta.

Then there was number ten, and I only went because there was a free lunch.

It was a [pain management programme]{T pain management programme; tried; duration=eight Fridays} at Haywood Hospital, eight Fridays with a [physio]{T pain management programme; tried}, a [psychologist]{T pain management programme; tried} and a nurse. I'd thought they would tell me it was in my head. Nobody said anything of the sort. They explained that [pain]{S pain general} can carry on like a smoke alarm with no fire. They offered me [duloxetine]{T duloxetine; declined} and didn't mind when I'd had my fill of tablets. I was shown how to [pace]{T pacing; ongoing}: ten minutes gardening, then a sit, good day or bad.

[Coming off the [patches]{T morphine patch; stopped} was two months of [sweats]{S other_physical withdrawal}, [runny nose]{S other_physical withdrawal} and [no sleep]{S sleep withdrawal}]{O withdrawal; morphine patch}. [After that the [world came back in colour]{S mood fig improved}]{O benefit; overall}.

I've done [tai chi]{T tai chi; ongoing; frequency=Thursdays} in the church hall on Thursdays ever since. [I still [hurt]{S pain} every day, I'd put it at five where it was eight]{O partial; overall}. [I can [carry my granddaughter upstairs]{S functioning improved}]{O benefit; pain management programme, pacing, tai chi}. [I [walk to the match]{S functioning improved} and sit down at half time]{O benefit; overall}.

Self-referral forms are on the back page.

=== 627-psilocybin-trial
title: Local man tells of mushroom drug study
genre: article
layout: local news item, third person with quotes
condition: treatment-resistant depression
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  antidepressants | medication | stopped | no_response | sexual, anhedonia
  citalopram | medication | stopped | no_response | sexual, anhedonia
  imipramine | medication | stopped | no_response | sexual, anhedonia
  ketamine infusions | medication | stopped | partial | mania_psychosis
  running | lifestyle | ongoing | partial
  psilocybin-assisted therapy | drug_assisted_therapy | tried | partial | gastrointestinal, anxiety
  integration group | support | ongoing | response
---
COLUMBUS — Eric Baum has installed elevators in this city for 22 years. Last spring he lay on a couch at the university hospital with an eye mask on and, he says, rode one down.

Baum, 48, was among 34 volunteers in a study of [psilocybin]{T psilocybin (medication); general}, the compound in magic mushrooms, for [depression]{S diagnosis clin general} that has not yielded to standard drugs. Results were published Tuesday. Three weeks after a single dose, 12 of the 34 no longer met the definition of [depression]{S diagnosis clin general}; by six months the number was seven.

"I want to be careful," said Dr. Anjali Rao, who led the study. "It's not a cure and it's not legal outside of research. People should not try this at home." The drug can cause [nausea]{S gastrointestinal clin general possible side_effect}, a [rise in blood pressure]{S other_physical general possible side_effect} and [hours of fear]{S anxiety general possible side_effect}.

Baum had been [depressed]{S mood} since his twenties. "I never [missed work]{S functioning absent}," he said. "I [had nothing left when I got home]{S energy}. I'd [sit in the truck]{S functioning} in my own driveway for an hour." By his count he had been on nine [antidepressants]{T antidepressants; stopped}. He listed [Celexa]{T citalopram; stopped}, and an old one, [imipramine]{T imipramine; stopped}, then gave up. "[You can put all nine down as zero]{O no_benefit; antidepressants, citalopram, imipramine}. [What they had in common was I [couldn't feel my feet on the floor]{S anhedonia fig side_effect}, and [nothing worked downstairs]{S sexual fig side_effect}]{O side_effect; antidepressants, citalopram, imipramine}."

[[Ketamine infusions]{T ketamine infusions; stopped; sessions=six} at a strip mall clinic, $2,400 for six, gave him a good ten days]{O partial; ketamine infusions} and [the [sense that he was a tile in the ceiling]{S mania_psychosis fig side_effect}]{O side_effect; ketamine infusions}. He couldn't afford more. [[Running]{T running; ongoing} helps "as long as I'm running]{O partial; running}."

To join the study he had to come off all [medication]{T antidepressants; stopped}. He was given his [psilocybin]{T psilocybin-assisted therapy; tried; duration=eight hours} in May, with two therapists beside him for eight hours. "[The first hour I [threw up]{S gastrointestinal side_effect} and [wanted out]{S anxiety side_effect}]{O side_effect; psilocybin-assisted therapy}," he said. "It wasn't fun. It wasn't a party. I saw my dad's hands."

[For four months the change was plain to see]{O benefit; psilocybin-assisted therapy}, said his wife, Carla. "[He [sang in the shower]{S mood improved}. He [came straight in from the truck]{S functioning improved}]{O benefit; psilocybin-assisted therapy}." [In the fall it began to [fade]{S mood fig worsened}]{O partial; psilocybin-assisted therapy}. The trial allowed only one dose. [Baum [is not back where he was]{S mood improved}, he said, but he isn't where he was in June either]{O partial; overall}.

He meets with four others from the study on the first Sunday of the month. "[That [group]{T integration group; ongoing; frequency=first Sunday of the month} might be the part that lasts]{O benefit; integration group}," he said.

A larger trial will start recruiting in January. The other arm gets [niacin]{T niacin (supplement); general}.

=== 628-insomnia
title: Three a.m.: how I got my nights back
genre: article
layout: charity page in first person, list with a reason each
condition: insomnia
area: mental
english: Irish
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  melatonin | supplement | tried | no_response | sleep
  zolpidem | medication | stopped | partial | mania_psychosis
  mirtazapine | medication | stopped | mixed | cognition, appetite_weight
  quetiapine | medication | declined | unknown
  lavender spray | supplement | tried | no_response
  weighted blanket | other | tried | no_response
  valerian | supplement | tried | no_response
  cognitive behavioural therapy for insomnia | psychotherapy | stopped | response | sleep
  sleep restriction | lifestyle | ongoing | response | sleep
---
For six years I knew what 3 a.m. sounded like in every season. I'm Deirdre, I'm a bookkeeper, and I had [insomnia]{S diagnosis clin}.

What is [insomnia]{S diagnosis clin general}?

[Trouble falling or staying asleep]{S sleep general}, three nights a week or more, for three months or more. About one person in ten has it. It's commoner in women and in shift workers.

It began with my father's last illness, and it did not end when he did. I'd drop off at eleven no bother, then [bang, awake]{S sleep fig}, [heart going]{S other_physical fig}, [doing sums]{S anxiety}. I was [wrecked]{S energy fig} at work. I [put a VAT return in the wrong year]{S cognition}. I wasn't [anxious]{S anxiety absent} in the day. Just the nights.

What I tried

▪ [Melatonin]{T melatonin; tried} from the States: [[asleep a bit earlier]{S sleep improved}, [up just as early]{S sleep}]{O no_benefit; melatonin}. [[Vivid dreams]{S sleep side_effect}]{O side_effect; melatonin}.
▪ [Stilnoct]{T zolpidem; stopped}. [[Out like a light]{S sleep fig improved} for the first few weeks, then it wore off]{O partial; zolpidem}. [I [woke to find I'd cooked a chicken]{S mania_psychosis side_effect}]{O side_effect; zolpidem}. That was the end of that.
▪ [Mirtazapine]{T mirtazapine; stopped; dose=15mg; duration=a year}, 15mg for a year. [[Slept]{S sleep improved}, yes]{O benefit; mirtazapine}. [Had a [head like porridge]{S cognition fig side_effect} and [ate porridge by the pot]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. I stopped and [had four nights of [no sleep whatsoever]{S sleep withdrawal}]{O withdrawal; mirtazapine}.
▪ [Lavender spray]{T lavender spray; tried}, [valerian]{T valerian; tried}, a [weighted blanket]{T weighted blanket; tried}: [pleasant, useless, hot, in that order]{O no_benefit; lavender spray, valerian, weighted blanket}.

The doctor then had [quetiapine]{T quetiapine; declined} in mind. My sister-in-law is on a full dose of [quet]{T quetiapine; other} for [bipolar]{S diagnosis clin other} and gets on grand, but to me it seemed a sledgehammer, so I passed.

[What worked]{O benefit; cognitive behavioural therapy for insomnia, sleep restriction}

It was a pharmacist, of all people, who told me about [CBT-I]{T cognitive behavioural therapy for insomnia; planned}. The waiting list at the hospital was fourteen months. I found an [online course]{T cognitive behavioural therapy for insomnia; stopped; sessions=six} with a real [therapist]{T cognitive behavioural therapy for insomnia; stopped} on the other end, six sessions.

You are allowed [only the hours in bed that you sleep]{T sleep restriction; ongoing}. Mine were half past twelve to half five. No naps, no clock, and if you're awake you get up and sit in the cold and fold towels. [The first fortnight was savage, I [nodded off at traffic lights]{S sleep side_effect} and had to get the bus]{O side_effect; cognitive behavioural therapy for insomnia, sleep restriction}. I was raging at her. [In the third week I [slept from half twelve to five]{S sleep improved} without a stir]{O benefit; cognitive behavioural therapy for insomnia, sleep restriction}. They give you back fifteen minutes at a time. By the last session [I was on [six and a half hours]{S sleep improved}]{O benefit; cognitive behavioural therapy for insomnia}.

About seven in ten people improve on it, and unlike tablets it tends to hold.

Where I am now

The [course]{T cognitive behavioural therapy for insomnia; stopped; ended=2021} ended in 2021. [I've had [two bad patches]{S sleep} since, a week or so each]{O partial; overall}. [When it happens I go back to the [short nights]{T sleep restriction; ongoing} and it rights itself]{O benefit; sleep restriction}. [My [VAT is in the correct year]{S cognition improved}]{O benefit; overall}.

See our sleep diary overleaf, and bring it to your GP.

=== 629-ibs
title: Gut feelings: a case from our dietetic clinic
genre: article
layout: clinic page, third person, education and case
condition: irritable bowel syndrome
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  mebeverine | medication | tried | no_response
  loperamide | medication | ongoing | partial | gastrointestinal
  peppermint oil | supplement | tried | partial | gastrointestinal
  gluten-free diet | lifestyle | stopped | no_response
  probiotics | supplement | stopped | unknown | gastrointestinal
  low-FODMAP diet | lifestyle | stopped | partial
  gut-directed hypnotherapy | psychotherapy | stopped | response
  amitriptyline | medication | declined | unknown
  avoiding onion and garlic | lifestyle | ongoing | response
---
Sam Pritchard, 34, drives a gritting lorry for the council. There is no toilet in a gritting lorry.

[Irritable bowel syndrome]{S diagnosis clin general} is a disorder of the way gut and brain talk to each other. Scans and bloods are normal. Between one in ten and one in twenty people have it. It does not turn into [cancer]{S diagnosis general absent} or [colitis]{S diagnosis clin general absent}, but it can [take over a life]{S functioning fig general possible}.

It had [taken over Sam's]{S functioning fig}. He had [cramps]{S pain} most mornings, [had to run]{S gastrointestinal fig} six or seven times before noon and [blew up like a football]{S gastrointestinal fig} at night. He [would not eat before a shift]{S appetite_weight}. He [swapped to nights]{S functioning} so that nobody would see him pull over. He had had no [bleeding]{S gastrointestinal absent} and had not [lost weight]{S appetite_weight absent}, and a camera test was clear.

Before he was referred, Sam had used:

| [Mebeverine]{T mebeverine; tried} | [no effect]{O no_benefit; mebeverine} |
| [Imodium]{T loperamide; ongoing} | [stops it]{O partial; loperamide}, then [[blocks him solid]{S gastrointestinal side_effect}]{O side_effect; loperamide} |
| [Peppermint capsules]{T peppermint oil; tried} | [took the [cramps]{S pain improved} down a notch]{O partial; peppermint oil}; [[heartburn]{S gastrointestinal side_effect}]{O side_effect; peppermint oil} |
| [Probiotic yoghurts]{T probiotics; stopped} | [[more wind]{S gastrointestinal side_effect}]{O side_effect; probiotics} |
| [No gluten]{T gluten-free diet; stopped}, four months | [no better]{O no_benefit; gluten-free diet} |

"My wife is [coeliac]{S diagnosis clin other}, so [gluten free]{T gluten-free diet; other} made sense," he says. "Changed her life. [Cost me a fortune]{O no_benefit; gluten-free diet}." He packed it in, and the [yoghurts]{T probiotics; stopped} with it.

Our dietitian took him through the [low-FODMAP diet]{T low-FODMAP diet; stopped; duration=five weeks}: five weeks without a long list of foods, then each back in turn. It is meant to be short. [In week three he was [down to two trips a morning]{S gastrointestinal improved}]{O benefit; low-FODMAP diet}. [It didn't shift the [bloating]{S gastrointestinal}]{O no_benefit; low-FODMAP diet}. When foods came back, the guilty ones were onion and garlic. He [leaves them out]{T avoiding onion and garlic; ongoing} to this day. "[One curry and I know about it]{O benefit; avoiding onion and garlic}."

The gastroenterologist suggested a small dose of [amitriptyline]{T amitriptyline; declined}, which can calm the nerves of the gut and may cause [dry mouth]{S gastrointestinal general possible side_effect} and [sleepiness]{S sleep general possible side_effect}. A man who drives a lorry on ice thought not.

Instead he had [hypnotherapy]{T gut-directed hypnotherapy; stopped; sessions=seven} with our nurse, seven sessions, now finished. "I felt a right lemon," says Sam. "You picture a river. [Somewhere round the fifth river my belly [went quiet]{S gastrointestinal fig improved}]{O benefit; gut-directed hypnotherapy}."

[At six months he was [back on days]{S functioning improved}]{O benefit; overall}. [His symptom score had fallen from 380 to 160]{O benefit; overall}. [He still has a [rough week]{S gastrointestinal} about every two months]{O partial; overall} and keeps [Imodium]{T loperamide; ongoing} in the cab.

Ask your GP to rule out other causes before you cut out foods.

=== 630-trichotillomania
title: Ask a member: Bex, 26
genre: article
layout: charity newsletter, first person, short answers
condition: trichotillomania
area: mental
english: British
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  hats and gloves | other | tried | no_response
  citalopram | medication | stopped | worse | anhedonia
  N-acetylcysteine | supplement | ongoing | partial | gastrointestinal
  psychodynamic therapy | psychotherapy | stopped | no_response
  habit reversal training | psychotherapy | stopped | response
  fidget toys | other | ongoing | partial
  hypnosis | psychotherapy | tried | no_response
  olanzapine | medication | declined | unknown
---
What have you got?

[Trichotillomania]{S diagnosis clin}, [trich]{S diagnosis clin} for short. I [pull my hair out]{S anxiety}. Not in a [rage]{S anger absent}, not to [hurt myself]{S suicidality absent}, it isn't [self harm]{S suicidality absent}. I don't even notice half the time. It's about one or two people in every hundred, so there's probably one on your bus.

When did it start?

Year 7. I was reading Twilight and there was a [little pile on the duvet]{S anxiety}. By GCSEs I had [no lashes]{S other_physical} and a [bald patch the size of a beer mat]{S other_physical}. I [didn't go swimming]{S functioning}, [didn't let anyone stand behind me]{S functioning}, [never had a boyfriend]{S functioning} till I was 22.

What did you try, and why didn't it work?

> [Gloves, hats, Sellotape on my fingers]{T hats and gloves; tried}. [You can take gloves off]{O no_benefit; hats and gloves}.
> [Citalopram]{T citalopram; stopped}, from age 17 to 19. [Made me so [flat]{S anhedonia fig side_effect} I [pulled MORE]{S anxiety worsened} because I [didn't care]{S anhedonia side_effect}]{O worsening; citalopram}.
> [Hypnosis]{T hypnosis; tried} off a man in Doncaster. [£90, no]{O no_benefit; hypnosis}.
> [Psychodynamic therapy]{T psychodynamic therapy; stopped; duration=a year and a half}, a year and a half, all about my nan. [I miss my nan but she didnt do this]{O no_benefit; psychodynamic therapy}. It ended when the funding did.

A private psychiatrist wanted me on a bit of [olanzapine]{T olanzapine; declined}. I googled it and cancelled.

What helped?

[Habit reversal]{T habit reversal training; stopped; sessions=12}, through the hospital, 12 sessions. You learn what your hands are up to and give them another job, making a fist for a minute. It sounds too stupid to work. [First two weeks all it did was make me count, and the number was horrible]{O no_benefit; habit reversal training}. [Then I had a [day with none]{S anxiety improved}. Then four]{O benefit; habit reversal training}. My friend Lou off the forum did the same [course]{T habit reversal training; other} and got nowhere, so it's not for everybody.

I take [NAC]{T N-acetylcysteine; ongoing; dose=2400mg}, 2400mg, it's from the health shop and smells of eggs. [It turns the [itch]{S anxiety fig improved} down maybe a third]{O partial; N-acetylcysteine}. [[Windy]{S gastrointestinal side_effect}]{O side_effect; N-acetylcysteine}. I've got [fidget things]{T fidget toys; ongoing} in every coat. [They do for the train]{O partial; fidget toys}.

And now?

The sessions finished two years ago. [I've got [lashes]{S other_physical improved}!!]{O benefit; overall} [The [patch]{S other_physical improved} has grown in, wispy]{O benefit; overall}. [I [relapsed]{S anxiety} over my dissertation, [lost a whole eyebrow]{S other_physical}]{O partial; habit reversal training}, and [went back to the fists and it stopped]{O benefit; habit reversal training}. [I [swam in the sea]{S functioning improved} in Whitby in August]{O benefit; overall}. Freezing. Loved it.

Our next online meet-up is on the 14th. Cameras optional.

=== 1863-ocd
title: When the checking took nine hours: a brain implant for OCD
genre: article
layout: Sunday magazine report with subheadings
condition: OCD
area: mental
english: Australian
narrator: journalist
split: train
overall: partly_improved
round: 5
ledger:
  fluoxetine | medication | tried | no_response
  clomipramine | medication | stopped | mixed | gastrointestinal, appetite_weight, other_physical
  risperidone | medication | tried | worse | anxiety
  exposure and response prevention | psychotherapy | ongoing | partial
  hypnosis | mind_body | tried | no_response
  deep brain stimulation | neuromodulation | ongoing | partial | mania_psychosis, anger
  fluvoxamine | medication | ongoing | unknown
  inositol | supplement | not_tried | unknown
  whiteboard by the door | other | ongoing | partial
---
The stove was the big one. Then the iron, the back door, the fish tank, and the stove again. At his worst Tim Kavanagh, a bookkeeper in Geelong, spent [nine hours a day checking]{S anxiety}. He'd [photograph the knobs]{S anxiety} and then [couldn't trust the photograph]{S anxiety}. He [lost his job]{S functioning} in 2016 and his [fiancée]{S functioning} a year after. "I knew the stove was off. That's what no one gets. I wasn't [mad]{S mania_psychosis absent}. I just [couldn't make the knowing count]{S anxiety fig}."

[OCD]{S diagnosis clin general} affects about one Australian in fifty. Most [do well]{S anxiety improved general} with tablets, talking treatment or both. Around one in ten do not, and for a very small number of those there is an operation.

A long list

Tim, now 44, goes through his drugs like a man reading out a tax return. [[Prozac]{T fluoxetine; tried; dose=80 mg; duration=a year}, a year at 80 mg: "didn't touch the sides]{O no_benefit; fluoxetine}." [[Clomipramine]{T clomipramine; stopped} was the only one that ever did anything; he reckons it cut the [checking]{S anxiety improved} by half]{O benefit; clomipramine}, [but he was [bunged up]{S gastrointestinal side_effect} for two years and [gained 31 kilos]{S appetite_weight side_effect}]{O side_effect; clomipramine}. [His GP called time on it after a [heart tracing came back odd]{S other_physical side_effect}]{O side_effect; clomipramine}. [Risperidone]{T risperidone; tried} was put on top of that. [It made him [climb the walls]{S anxiety fig side_effect}]{O side_effect; risperidone}, [and the [rituals]{S anxiety worsened} doubled in a week]{O worsening; risperidone}. A cousin swore by a [hypnotist]{T hypnosis; tried; sessions=four visits} in Ballarat. [Four visits, eight hundred dollars, and Tim [checked the man's kettle]{S anxiety} on the way out]{O no_benefit; hypnosis}. Someone on a forum told him to buy [inositol]{T inositol; not_tried}; he never got around to it.

The psychologist who saw him for [exposure therapy]{T exposure and response prevention; ongoing} had him leave the house with the iron unplugged but unseen. "[I'd do it in the room with her and [fall in a heap]{S anxiety fig} at home]{O no_benefit; exposure and response prevention}," he says.

What the surgeon does

In [deep brain stimulation]{T deep brain stimulation (neuromodulation); general} two thin wires are passed through small holes in the skull into a spot where the circuits for fear and habit meet. They're connected to a battery under the collarbone. The current can be turned up, down or off with a tablet computer, which is why doctors prefer it to the older [operations]{T ablative psychosurgery (procedure); general} that burnt away a bit of tissue for good.

It has long been used for [Parkinson's disease]{S diagnosis clin general}. For [OCD]{S diagnosis clin general} the numbers are small. When a group in Amsterdam followed its first 70 patients, half had lost at least a third of their [symptoms]{S anxiety improved general} after a year. [Bleeding]{S other_physical possible general side_effect} and [infection]{S other_physical possible general side_effect} each happen to one or two in a hundred, and the current itself can bring on [overexcitement]{S mania_psychosis possible general side_effect}, [restless sleep]{S sleep possible general side_effect} or [forgetfulness]{S cognition possible general side_effect}.

"People come in thinking we flick a switch," says Associate Professor Helen Tsoutas, the psychiatrist on the Melbourne team. "What we do is make the brain soft enough that the psychology can get in."

Switched on

Tim was [operated on]{T deep brain stimulation; ongoing} in August 2021. [For the first six weeks after they switched on the [wires]{T deep brain stimulation; ongoing} he noticed not a thing]{O no_benefit; deep brain stimulation}. The setting was raised. [That Thursday he felt "[ten foot tall]{S mania_psychosis fig side_effect}", [talked till three in the morning]{S mania_psychosis side_effect} and bought a boat]{O side_effect; deep brain stimulation}. [He also [snapped at his sister]{S anger side_effect}, which was not like him]{O side_effect; deep brain stimulation}. It was turned back a notch and [both passed within days]{O tolerated; deep brain stimulation}. He has sold the boat.

[Then came a long, slow easing]{O benefit; deep brain stimulation}. [The [checking]{S anxiety improved} went from nine hours to four, and after he went back to [exposure]{T exposure and response prevention; ongoing; frequency=each fortnight}, which he still does each fortnight, to a bit under two]{O benefit; deep brain stimulation, exposure and response prevention}. He puts a cross on a [whiteboard beside the front door]{T whiteboard by the door; ongoing} for each thing he has looked at once. [The [board]{T whiteboard by the door; ongoing} works for the stove]{O benefit; whiteboard by the door}. [It does nothing for the fish]{O no_benefit; whiteboard by the door}.

When the battery ran flat in 2023, without warning, [he was [back at the stove by lunchtime]{S anxiety withdrawal}]{O withdrawal; deep brain stimulation}. "That settled any argument about whether it's placebo."

Who gets it

Candidates need five years of severe illness, three drugs at full dose and a proper go at [exposure therapy]{T exposure and response prevention (psychotherapy); general}. A tribunal has to agree. Fewer than sixty Australians have had it. Not all are glad. Marg, a retired nurse from Hobart, had her [leads]{T deep brain stimulation (neuromodulation); other} taken out after an [infection]{S other_physical other side_effect}; she says the [hand washing]{S anxiety other} was no different with or without. She has settled for [clomipramine]{T clomipramine (medication); other} at a low dose and a husband who hides the soap.

Tim is on [fluvoxamine]{T fluvoxamine; ongoing; dose=200 mg} too, 200 mg, and whether that adds anything nobody knows. [He [does the books]{S functioning improved} for two cafes]{O partial; overall}. [He is [still late to most things]{S functioning}]{O no_benefit; overall}. He would like to get it under an hour by the time he turns fifty, "so I could maybe have a person over."

=== 1864-alcohol-use-disorder
title: "I take it before the first drink": naltrexone and a different way to cut down
genre: article
layout: online health desk explainer built around one patient
condition: alcohol use disorder
area: mental
english: Scottish English
narrator: journalist
split: train
overall: improved
round: 5
ledger:
  Alcoholics Anonymous | support | stopped | partial
  hospital detox | care_setting | tried | no_response
  chlordiazepoxide | medication | stopped | response
  disulfiram | medication | stopped | worse | gastrointestinal, mood
  acamprosate | medication | tried | no_response | gastrointestinal
  naltrexone | medication | ongoing | response | gastrointestinal, anhedonia
  drinks notebook | other | ongoing | response
  counselling | psychotherapy | planned | unknown
  nalmefene | medication | not_tried | unknown
---
Moira Gilchrist is [not sober]{S substance_use}, and she'd like that understood. "I had a glass of wine at my niece's wedding," says the 57-year-old school cook from Kirkcaldy. "One. I left half."

Three years ago it was [two bottles a night]{S substance_use}, and a [half bottle of vodka in the boot]{S substance_use} for before work. Her [hands shook]{S neurological} doing the custard. She'd [stopped seeing the grandweans]{S functioning} after tea time because of what she was like by then. She was [ashamed]{S hopelessness} all day and [drunk]{S substance_use} all night.

Four tries

[AA]{T Alcoholics Anonymous; stopped} came first, in a church hall in Leven. "Lovely folk. [It kept me [off it]{S substance_use improved} eleven weeks]{O partial; Alcoholics Anonymous}. [Then my mother died and I [drank the day of the funeral]{S substance_use}]{O partial; Alcoholics Anonymous}, and I was too black affronted to go back." Her brother-in-law is [nineteen years dry]{S substance_use improved other} through the same [meetings]{T Alcoholics Anonymous (support); other} and still goes on Mondays.

Then [five days in the Victoria for a detox]{T hospital detox; tried; duration=five days}. [The [green and black capsules]{T chlordiazepoxide; stopped}, [chlordiazepoxide]{T chlordiazepoxide; stopped}, kept the [shakes]{S neurological withdrawal improved} and the [horrors]{S anxiety fig withdrawal improved} away]{O benefit; chlordiazepoxide}, and they were tailed off before she left. [She [lasted till the bus station]{S substance_use fig}]{O no_benefit; hospital detox}.

[Disulfiram]{T disulfiram; stopped} was meant to frighten her, since any drink on top of it makes you [violently sick]{S gastrointestinal possible general side_effect}. [She [drank]{S substance_use} anyway]{O no_benefit; disulfiram}. [The [Antabuse]{T disulfiram; stopped} had her [purple and vomiting]{S gastrointestinal side_effect} on the bathroom floor]{O side_effect; disulfiram}. [After that she [drank more than ever]{S substance_use worsened}, and got so [low]{S mood side_effect} that her daughter took a week off to sit with her]{O worsening; disulfiram}. Her daughter put the rest down the pan. [Acamprosate]{T acamprosate; tried; frequency=three times a day} was two tablets three times a day; [Moira had the [skitters]{S gastrointestinal side_effect}]{O side_effect; acamprosate} and [noticed nothing else whatever]{O no_benefit; acamprosate}.

What [naltrexone]{T naltrexone (medication); general} does

[Naltrexone]{T naltrexone (medication); general} sits on the same receptors in the brain as opioids. When you drink, the body releases its own opioids, and that is much of why the first glass feels so nice. With the receptors blocked, the glow doesn't come, or comes weakly. Taken daily, it helps people who have already stopped to [stay stopped]{S substance_use improved general}. Some doctors have patients take it only an hour before they drink, so that the brain slowly unlearns the reward.

Pooled trials say the drug does its job modestly. About one person in twelve is kept from going back to [heavy drinking]{S substance_use general} who would otherwise have done so. Common side effects are [queasiness]{S gastrointestinal possible general side_effect}, [headache]{S pain possible general side_effect} and [poor sleep]{S sleep possible general side_effect}. It must not be given to anyone on [morphine]{T opioid painkillers (medication); general} or [methadone]{T methadone (medication); general}, and the liver should be checked.

"It's badly underused here," says Dr Kenneth Baird, an addiction psychiatrist in Dundee. "A fair number of my patients notice nothing, mind you. A few are transformed. You cannot tell who from looking at them."

Moira's tablet

She had read about [nalmefene]{T nalmefene; not_tried}, which is like it, and asked; the practice didn't stock it. Her GP wrote her up for the [other one]{T naltrexone; ongoing; dose=50 mg} instead, 50 mg. [The first evening she [boaked]{S gastrointestinal side_effect} twice and nearly gave up there and then]{O side_effect; naltrexone}. On day three she cut it in half, and [the [sickness]{S gastrointestinal improved side_effect} went]{O tolerated; naltrexone}.

"I poured my wine the same as ever. [It was like drinking it with a cold]{O benefit; naltrexone}," she says. [In the first month she was [down to a bottle]{S substance_use improved}]{O partial; naltrexone}. [By month five there were [three nights a week with none]{S substance_use improved}, and not through trying]{O benefit; naltrexone}. Each drink goes in a [wee red notebook]{T drinks notebook; ongoing}. "[Writing it down stops the lying]{O benefit; drinks notebook}."

There was a cost. [On [pill]{T naltrexone; ongoing} nights other things were [dull]{S anhedonia fig side_effect} as well, the bingo, a bar of Dairy Milk]{O side_effect; naltrexone}. That is why she doesn't swallow it every day.

[She has [no craving]{S substance_use improved} now for weeks at a time]{O benefit; naltrexone}. [Her [hands are steady]{S neurological improved}]{O benefit; overall}. [Her liver tests came back normal in June]{O benefit; overall}. [She [has the wee ones on Saturdays]{S functioning improved}, overnight]{O benefit; overall}. [Counselling]{T counselling; planned} has been arranged for the autumn; there's a five-month wait.

Not for everyone

The pub regulars' view, as Moira reports it, is that it's cheating. Others have firmer grounds for doubt. Stuart, 41, a roofer from Glenrothes, took [naltrexone]{T naltrexone (medication); other} for ten weeks and [drank straight through it]{S substance_use other}. He got [dry]{S substance_use improved other} in a [residential rehab]{T residential rehabilitation (care_setting); other} in Ayrshire. "If there's a drink in the hoose I'll drink it," he says. "A tablet cannae shut the door."

Anyone who [drinks heavily]{S substance_use general} every day should not stop suddenly without asking a doctor, as [fits]{S neurological possible general withdrawal} and [seeing things]{S mania_psychosis possible general withdrawal} can follow.

=== 1865-narcolepsy
title: Waking up at forty-one: a patient's story from our sleep centre
genre: article
layout: sleep clinic website, promotional patient story
condition: narcolepsy
area: general
english: American
narrator: journalist
split: train
overall: improved
round: 5
ledger:
  sertraline | medication | stopped | no_response
  iron supplements | supplement | tried | no_response
  modafinil | medication | tried | partial | pain, anxiety
  methylphenidate | medication | stopped | mixed | other_physical, appetite_weight, anger
  scheduled naps | lifestyle | ongoing | partial
  pitolisant | medication | tried | no_response | sleep
  sodium oxybate | medication | ongoing | response | gastrointestinal, neurological
  venlafaxine | medication | declined | unknown
  low-carb diet | lifestyle | not_tried | unknown
---
For most of her life, Renee Thibodeaux thought everybody felt this way. "I figured other people were just tougher," says the high school band director from Lafayette. She [dozed off]{S sleep} at red lights. She [slept through]{S sleep} her own sister's rehearsal dinner. When the trombones did something funny, her [knees buckled]{S neurological} and she'd have to grab the podium. Kids filmed it.

At night it was the reverse. She [woke up eight or ten times]{S sleep}, and sometimes there was a [man standing in the room]{S mania_psychosis} who wasn't there.

Eleven years to a name

Like many people with [narcolepsy]{S diagnosis clin general}, Renee was first told that she was [depressed]{S mood}. She wasn't, she says, "just [bone tired]{S energy fig}." [Two years of [Zoloft]{T sertraline; stopped; duration=Two years} made no difference to the [sleepiness]{S sleep}]{O no_benefit; sertraline}, and she quit that herself. [[Iron pills]{T iron supplements; tried} didn't do it either]{O no_benefit; iron supplements}. A night in our lab followed by a day of nap tests gave the answer: [narcolepsy type 1]{S diagnosis clin}, the kind with [cataplexy]{S neurological clin}.

About one person in 2,000 has [narcolepsy]{S diagnosis clin general}. In most of them the cells that make a wakefulness chemical called orexin have been lost. [Sudden weakness]{S neurological general} when laughing, [vivid dreams]{S sleep general} at the edge of sleep, and [broken nights]{S sleep general} all come from the same gap. There is no cure so far.

First steps

Her neurologist started where insurers like to start. [[Modafinil]{T modafinil; tried} took the edge off the mornings]{O partial; modafinil}, [gave her a [headache]{S pain side_effect} and a [jittery]{S anxiety side_effect} stomach by noon]{O side_effect; modafinil}, [and the [buckling]{S neurological} went on as before]{O no_benefit; modafinil}. [[Ritalin]{T methylphenidate; stopped; dose=20 mg; frequency=three times a day} 20 mg three times a day kept her [awake through sixth period]{S sleep improved}, which nothing ever had]{O benefit; methylphenidate}. "[I was also a [monster]{S anger fig side_effect}]{O side_effect; methylphenidate}," she says. "[My [heart pounded]{S other_physical side_effect}, I [dropped to 104 pounds]{S appetite_weight side_effect}, and I [screamed at a clarinet]{S anger side_effect}]{O side_effect; methylphenidate}." The [stimulant]{T methylphenidate; stopped} came off the list that summer.

[[Wakix]{T pitolisant; tried; duration=three months} for three months did about what a Tic Tac would have done]{O no_benefit; pitolisant}, [only with more [insomnia]{S sleep clin worsened side_effect}]{O side_effect; pitolisant}. [Effexor]{T venlafaxine; declined} was suggested for the [cataplexy]{S neurological clin}; she had had enough of [antidepressants]{T venlafaxine; declined} and passed. [[Twenty-minute naps]{T scheduled naps; ongoing; frequency=at 11 and at 3}, at 11 and at 3 behind the tuba cases, help her a little, for an hour or so]{O partial; scheduled naps}. A coworker lost the [fog]{S cognition fig improved other} by [quitting bread]{T low-carb diet (lifestyle); other}, and Renee means no disrespect but she lives in Louisiana and has not [done that]{T low-carb diet; not_tried}.

How [oxybate]{T sodium oxybate (medication); general} works

[Sodium oxybate]{T sodium oxybate (medication); general} is a salty liquid taken in bed and, in the older form, again in the middle of the night. It pushes the brain into deep, slow-wave sleep. Nobody is sure why it also reduces [daytime sleepiness]{S sleep general improved} and [cataplexy]{S neurological clin general improved}, but it does; in one study weekly [attacks]{S neurological general improved} fell by 85 percent at the highest dose, and the effect kept building for two months.

The downsides are real. It's the same molecule as GHB, so it comes from a single pharmacy under lock and key. It's [high in sodium]{S other_physical possible general side_effect}, although there's a low-salt version. It must never be mixed with alcohol. [Nausea]{S gastrointestinal clin possible general side_effect}, [bedwetting]{S other_physical possible general side_effect}, [sleepwalking]{S sleep possible general side_effect} and [low mood]{S mood clin possible general side_effect} are all on the label, as is [slowed breathing]{S other_physical possible general side_effect}.

"For someone whose [nights are shredded]{S sleep fig general}, I'd think about it early," says Dr. Paul Etienne, medical director of the center. "For someone living alone with [sleep apnea]{S diagnosis clin general}, I'd think twice."

Renee's nights now

She was scared she'd [stop breathing]{S other_physical possible side_effect}. Her husband stayed up to watch the first week. [She [breathed fine]{S other_physical absent side_effect}]{O tolerated; sodium oxybate}. [She did [throw up]{S gastrointestinal side_effect} on two nights, and got to the bathroom once [walking like a sailor]{S neurological fig side_effect}]{O side_effect; sodium oxybate}, before the dose was brought down and built up again more slowly. [None of that has come back]{O tolerated; sodium oxybate}.

[For the first month the days were the same]{O no_benefit; sodium oxybate}. [Then the [man in the room]{S mania_psychosis improved} quit showing up]{O benefit; sodium oxybate}. [She [sleeps six hours in two pieces]{S sleep improved}]{O benefit; sodium oxybate}. [[Buckling]{S neurological improved} is down to once or twice a month, mostly at comedy shows]{O benefit; sodium oxybate}. [She [drives to Houston and back]{S functioning improved} with one stop]{O benefit; sodium oxybate}. She takes the [night stuff]{T sodium oxybate; ongoing; dose=3.75 grams; frequency=twice a night} at 3.75 grams, twice a night, with two alarms. [When a snowstorm, of all things, held up the courier for four days, the [man]{S mania_psychosis withdrawal} was back by the second]{O withdrawal; sodium oxybate}.

Is it right for you?

Adults and children seven and over may be candidates. A [once-nightly version]{T sodium oxybate (medication); general} exists as well. New drugs that act like orexin itself are being tested, and our center is enrolling. Ask your sleep physician, or call the number below.

Renee's marching band took second at regionals. [She says she was [awake for all of it]{S sleep improved}]{O benefit; overall}, and that the tempo was a mess.

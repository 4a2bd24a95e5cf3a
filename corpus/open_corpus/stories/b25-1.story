=== 1101-treatment-resistant-depression
title: Eleven medications, one recliner
genre: article
layout: magazine feature with subheadings
condition: treatment-resistant depression
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 4
ledger:
  fluoxetine | medication | tried | partial
  sertraline | medication | tried | no_response
  citalopram | medication | tried | no_response
  venlafaxine | medication | stopped | no_response | other_physical
  bupropion | medication | tried | worse | anxiety, anger
  aripiprazole | medication | tried | no_response | anxiety
  psychotherapy | psychotherapy | tried | unknown
  cognitive behavioral therapy | psychotherapy | tried | no_response
  transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  electroconvulsive therapy | neuromodulation | declined | unknown
  lithium | medication | tried | unknown | neurological, gastrointestinal
  esketamine | medication | ongoing | response | mania_psychosis, gastrointestinal, sleep, functioning
  duloxetine | medication | ongoing | unknown
  walking the neighbor's dogs | lifestyle | ongoing | response
---
On Tuesdays Gail Lindqvist packs a neck pillow, a bag of ginger chews and a paperback she knows she won't read. Her sister-in-law drives. The clinic is in a strip mall outside Dayton, between a tax preparer and a place that sells hot tubs, and it has six recliners. Gail likes the one in the corner.

A nurse takes her blood pressure. Then Gail tips her head back and gives herself the [spray]{T esketamine; ongoing; dose=three devices; route=spray; frequency=every Tuesday}, three devices, five minutes apart.

"[Within ten minutes [my hands are somewhere else]{S mania_psychosis fig side_effect}]{O side_effect; esketamine; neutral}," she says. "[The [ceiling breathes]{S mania_psychosis fig side_effect}]{O side_effect; esketamine; neutral}. I'm 58, I sold insurance, I never so much as smoked a joint. And I'm lying there next to a hot tub store."

She has done this 41 times.

When nothing works

About one American adult in twelve has an episode of [major depression]{S diagnosis clin general} in a given year. [Antidepressants]{T antidepressants (medication); general} help many of them, but not on the first try: in the largest study of its kind, only around a third of patients got well on the first drug. With each new drug the odds fell. By the third and fourth attempts, fewer than one in seven recovered. Doctors speak of [treatment-resistant depression]{S diagnosis clin general} when two medications, at a proper dose and over enough weeks, have failed.

Gail's count is somewhat higher. She keeps the list in the back of her checkbook. Her first [depression]{S diagnosis clin} came at 31, after her second son. [[Prozac]{T fluoxetine; tried; started=at 31} brought her about two thirds of the way back]{O partial; fluoxetine}, she says, and she thought that was how people lived. The second came at 44 and didn't move.

"[[Zoloft]{T sertraline; tried}, [Celexa]{T citalopram; tried}, [Effexor]{T venlafaxine; stopped}, none of them touched it]{O no_benefit; sertraline, citalopram, venlafaxine}. [[Effexor]{T venlafaxine; stopped} I [sweated through my blouses]{S other_physical side_effect}]{O side_effect; venlafaxine}, and [getting off it was [brain zaps]{S neurological fig withdrawal} for a month]{O withdrawal; venlafaxine}. [Wellbutrin]{T bupropion; tried} everybody told me was the happy one. [I [threw a stapler]{S anger side_effect}]{O side_effect; bupropion}. [I was [jittery]{S anxiety side_effect} and [mean]{S anger side_effect} and more [depressed]{S mood worsened} than before I started]{O worsening; bupropion}." A psychiatrist added [Abilify]{T aripiprazole; tried} to whatever she was taking at the time. [She [couldn't sit through a church service]{S anxiety side_effect}]{O side_effect; aripiprazole}, and [the [black mood]{S mood fig} stayed exactly where it was]{O no_benefit; aripiprazole}.

By 2016 she was [sleeping until two in the afternoon]{S sleep}. Her husband, Ron, did the laundry and the bills. "People figured we were separated," he says. "She [hadn't been to a ball game]{S functioning} in three years. She [didn't cry]{S mood absent}. I would have been glad if she cried."

She had had [therapists]{T psychotherapy; tried} too, four by her reckoning. One moved to Arizona. One, whom she saw for twenty weeks of [CBT]{T cognitive behavioral therapy; tried; duration=twenty weeks}, gave her worksheets. "I got A's. [I could tell you the distortion by name, and I was still [in the hole]{S mood fig}]{O no_benefit; cognitive behavioral therapy}."

Magnets, and a road not taken

In 2018 Gail's insurance agreed to pay for [TMS]{T transcranial magnetic stimulation; tried; sessions=36; started=2018}, [transcranial magnetic stimulation]{T transcranial magnetic stimulation; general}, where a coil on the scalp sends magnetic pulses into the cortex beneath the forehead. A course takes six to nine weeks of weekday visits. In clinics about half of patients respond and roughly a third have no [depression]{S diagnosis clin general} left at the end of it. Side effects are mostly [headache]{S pain possible general side_effect} and a [sore scalp]{S pain possible general side_effect}; about one patient in a thousand, or fewer, has a [seizure]{S neurological clin possible general side_effect}.

Gail went 36 times. [She had the [headaches]{S pain side_effect}]{O side_effect; transcranial magnetic stimulation}. [She also had, in week five, a weekend when she [baked]{S functioning improved}]{O partial; transcranial magnetic stimulation}. [By Labor Day it had worn off]{O partial; transcranial magnetic stimulation}. "That was the cruel one, because now I knew there was a person in there."

Her nephew had the same [treatment]{T transcranial magnetic stimulation; other} in Columbus a year later and has been well ever since. "He's 26. He did eight weeks and bought a motorcycle."

The next step, on paper, was [electroconvulsive therapy]{T electroconvulsive therapy; planned}. It is still the most effective treatment there is for [severe depression]{S diagnosis clin general}, according to Dr. Paul Achterberg, who runs a mood disorders program in Cincinnati and doesn't treat Gail. "Sixty percent and up, in people for whom nothing else has worked," he says. "The trade is [memory]{S cognition possible general side_effect}, and patients are right to ask about it. It's not what it was in the movies. It's not nothing either." Gail's mother had [shock treatments]{T electroconvulsive therapy; other} in 1969 and afterward [could not recall her own wedding]{S cognition other side_effect}. Gail said no to [ECT]{T electroconvulsive therapy; declined}, and has said no three times since. She took [lithium]{T lithium; tried; duration=a winter} for a winter in its place. [Of that she remembers a [shaky]{S neurological side_effect} signature and [diarrhea]{S gastrointestinal clin side_effect}]{O side_effect; lithium}.

How the [spray]{T esketamine; general} works

[Esketamine]{T esketamine; general}, sold as [Spravato]{T esketamine; general}, is one half of the [ketamine]{T ketamine (medication); general} molecule, an [anesthetic]{T ketamine (medication); general} from the 1960s. Ordinary [antidepressants]{T antidepressants (medication); general} act on serotonin and related messengers and need weeks. [Esketamine]{T esketamine; general} blocks a receptor for glutamate, the brain's main "go" signal, and is thought to let nerve cells put out new connections within hours or days. The FDA cleared it in March 2019. Because it can cause [sedation]{S sleep clin possible general side_effect}, [dissociation]{S mania_psychosis clin possible general side_effect} and a [rise in blood pressure]{S other_physical possible general side_effect}, it may only be used in a certified clinic, where the patient stays for two hours and is driven home.

The trials were not a triumph on every count. Two of the short-term ones missed their goal. In a longer one, patients who had got well on the [spray]{T esketamine; general} and were kept on it were about half as likely to [relapse]{S mood general} as people who were moved to a dummy. Britain's guideline body looked at the price and said no. "I have patients it saved and patients it bored," Achterberg says. "I can't tell you beforehand which you will be."

The insurer refused twice. The second letter suggested that she try [Zoloft]{T sertraline; declined}.

She began in February 2024, with a new [pill]{T duloxetine; ongoing}, [duloxetine]{T duloxetine; ongoing; dose=60 milligrams; started=February 2024}, 60 milligrams, since the label called for one. Twice a week for a month, then weekly. [The first visit she [threw up]{S gastrointestinal side_effect} in the car]{O side_effect; esketamine}. [After the second she [slept for eleven hours]{S sleep side_effect}]{O side_effect; esketamine}. [After the fourth, nothing]{O no_benefit; esketamine}. After the fifth, Ron was in the garage and heard a noise that he took for the radio.

[She was [singing]{S mood improved}]{O benefit; esketamine}. "Badly," says Ron.

What it can't do

[Gail's score on the standard questionnaire fell from 22 to 7 in seven weeks]{O benefit; esketamine}. [She [sees her grandsons]{S functioning improved}]{O benefit; esketamine}. [The [wish not to wake up]{S suicidality improved}, which had been so steady that she no longer reported it, is gone]{O benefit; esketamine}. What the [pill]{T duloxetine; ongoing} contributes no one knows.

But [when the clinic tried to space her out to every two weeks, the [heaviness]{S energy fig} was back by day ten]{O partial; esketamine}. So it is every Tuesday. [Wednesdays are [lost]{S functioning fig side_effect}, she's [groggy]{S sleep side_effect} and [no use to anybody]{S functioning side_effect}]{O side_effect; esketamine}. She has been told to give a urine sample twice a year, as long-term [ketamine]{T ketamine (medication); general} use can [hurt the bladder]{S other_physical possible general side_effect}; [so far hers is [fine]{S other_physical absent side_effect}]{O tolerated; esketamine}. She [hasn't gone back to work]{S functioning} and doesn't expect to. And [she doesn't say she's well]{O partial; overall}.

"[I'd call it sixty, sixty-five percent]{O partial; overall}," she says. "[Some mornings it [sits on the end of the bed]{S mood fig} and I have to go around it]{O partial; overall}."

In the corner recliner across from hers is a retired mail carrier who gets the same thing and reports no difference whatsoever after three months. His doctor has put him on a list for [psilocybin]{T psilocybin (drug_assisted_therapy); other}, in a trial at the state university. He asked Gail whether she'd go in for that.

"I told him I've got two beagles to walk," she says. They are the neighbor's; she has [walked them]{T walking the neighbor's dogs; ongoing; frequency=every day} every day since last spring, at first because the neighbor broke a hip. [It gets her [out of the house by nine]{S functioning improved}]{O benefit; walking the neighbor's dogs}. It isn't covered either.

=== 1102-bipolar-disorder
title: The postman of Kettle Lane
genre: article
layout: charity magazine feature with fact boxes
condition: bipolar disorder
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  paroxetine | medication | stopped | worse
  hospital admission | care_setting | tried | mixed | sleep
  haloperidol | medication | tried | response | neurological
  sodium valproate | medication | stopped | partial | appetite_weight, other_physical
  carbamazepine | medication | tried | no_response | other_physical
  olanzapine | medication | tried | partial | appetite_weight, sleep
  St John's wort | supplement | tried | unknown
  lithium | medication | ongoing | response | neurological, other_physical
  propranolol | medication | tried | response
  psychoeducation group | support | tried | response
  traffic light card | other | ongoing | response
  lamotrigine | medication | planned | unknown
---
Delroy Pinnock sold his van, his drum kit and his wife's piano in the same week, and gave the money to a man who was going to build a canal.

"There's no canal in Wolverhampton that needed building, they've got plenty," he says now, at 52, in the back office of the sorting depot where [he has [worked since 2014]{S functioning improved}]{O benefit; overall}. "But I'd seen it. I'd [seen the boats]{S mania_psychosis}."

He was 29 then. He'd [not slept for six nights]{S sleep} and felt, he says, like the [cleverest man in the Midlands]{S mania_psychosis fig}. Two months before that he had been [in bed with the curtains shut]{S functioning}, and a locum had given him [paroxetine]{T paroxetine; stopped}. "[The [Seroxat]{T paroxetine; stopped} got me up all right. It got me up and it [kept going up]{S mania_psychosis fig side_effect}]{O worsening; paroxetine}."

FACT BOX: What is [bipolar disorder]{S diagnosis clin general}?

Around one in fifty people in the UK will have a form of [bipolar disorder]{S diagnosis clin general} in their lifetime. It means spells of [depression]{S mood clin general} and spells of [mania]{S mania_psychosis clin general} or its milder cousin, [hypomania]{S mania_psychosis clin general}. On average it takes more than nine years to get the right diagnosis. Signs of a [high]{S mania_psychosis fig general} are:
- [needing very little sleep]{S sleep general}
- [racing thoughts]{S mania_psychosis general}
- [spending sprees]{S mania_psychosis general}
- [talking so fast that others can't follow]{S mania_psychosis general}
- in severe cases, [hearing voices]{S mania_psychosis general} or [grand beliefs]{S mania_psychosis general} about oneself

[Antidepressants]{T antidepressants (medication); general} given alone can tip somebody with [bipolar]{S diagnosis clin general} into [mania]{S mania_psychosis clin possible general side_effect}. The NICE guideline says that they should be reviewed, and usually stopped, as soon as this happens.

Delroy's weren't stopped until he was standing on the roof of a carpet warehouse. He wasn't [suicidal]{S suicidality absent}, he's keen to say. He wanted to see the route.

There followed seven weeks in [hospital]{T hospital admission; tried; duration=seven weeks}. [[Haloperidol]{T haloperidol; tried} brought him down inside a fortnight]{O benefit; haloperidol}; [it also [locked his jaw]{S neurological side_effect} and gave him a [shuffle]{S neurological side_effect} that his mum took for drink]{O side_effect; haloperidol}. Of the [admission]{T hospital admission; tried} itself he says two things. "[It kept me alive]{O benefit; hospital admission}. [And I was sat on by four men, which I still [dream about]{S sleep side_effect}]{O side_effect; hospital admission}." Black men in England are several times more likely than white men to be detained under the Mental Health Act. His consultant never mentioned this. His mum did, often.

Ten years of almost

What came next was the part which, in Delroy's words, nobody makes films of. First [Depakote]{T sodium valproate; stopped; duration=four years}, four years. "[It took the top off]{O partial; sodium valproate}. [I'd still go [flat as a pancake]{S mood fig} every February]{O partial; sodium valproate}. [I [put on four stone]{S appetite_weight side_effect} and my [hair came out]{S other_physical side_effect} in the plughole]{O side_effect; sodium valproate}." He was the one who ended that, one Easter, without telling anybody. [He was [high]{S mania_psychosis fig withdrawal} again by June]{O withdrawal; sodium valproate}.

[[Carbamazepine]{T carbamazepine; tried} did nothing]{O no_benefit; carbamazepine} [except [bring him out in a rash]{S other_physical side_effect}]{O side_effect; carbamazepine}. [[Olanzapine]{T olanzapine; tried; frequency=at night}, at night, gave him [sleep]{S sleep improved}]{O benefit; olanzapine} but [it was [too much sleep]{S sleep side_effect}, he [missed his alarm]{S sleep side_effect} three times a week and was [eating cereal from the mixing bowl]{S appetite_weight side_effect}]{O side_effect; olanzapine}. His aunt in Birmingham posted him [St John's wort]{T St John's wort; tried}, which you should on no account take with half of these things, and which he took.

His [marriage ended]{S functioning}. It ended, he says, for the ordinary reasons as well. His ex-wife, Sandra, who agreed to speak to us, remembers the [lows]{S mood fig} as worse than the [highs]{S mania_psychosis fig}. "When he was [up]{S mania_psychosis fig} you could at least phone somebody. When he was [down]{S mood} he'd [sit on the stairs]{S functioning}. Just on the stairs, with his coat on. [None of what they gave him did anything about the stairs]{O no_benefit; sodium valproate, carbamazepine, olanzapine}."

Sandra's own sister has [bipolar]{S diagnosis clin other} too, as it happens, and has been on [valproate]{T sodium valproate; other} since the nineties with no trouble. That drug is no longer started in anyone under 55, man or woman, unless two specialists agree that nothing else will do, because of the risks to unborn children and possible risks to male fertility.

FACT BOX: [Lithium]{T lithium; general}

[Lithium]{T lithium; general} is a salt. It has been used since 1949 and nobody knows for certain how it works. NICE recommends it as the first choice for the long-term treatment of [bipolar disorder]{S diagnosis clin general}. About a third of people do very well on it, a third do somewhat better and a third get little from it. It is one of few medicines shown to lower the risk of [suicide]{S suicidality general}. The gap between a helpful level and a harmful one is narrow, so there are blood tests, weekly at first and then every three to six months. Kidneys and thyroid are checked as well. Common effects: [thirst]{S other_physical possible general side_effect}, [passing more water]{S other_physical possible general side_effect}, a [fine tremor]{S neurological clin possible general side_effect}, a [metallic taste]{S gastrointestinal possible general side_effect}. Never stop it suddenly.

Delroy had turned down [lithium]{T lithium; declined} twice. He thought it was for people who were never coming out. Then in 2011 a community nurse, Bernadette, told him it was also in 7 Up once, and he laughed, and he tried it.

"I wasn't expecting owt. [First month, nothing]{O no_benefit; lithium}. [I had the [shakes]{S neurological side_effect}, I couldn't [carry a cup of tea]{S neurological side_effect} to my own mother]{O side_effect; lithium}." [A small dose of [propranolol]{T propranolol; tried; dose=small dose} saw to that]{O benefit; propranolol}. [He was [thirsty]{S other_physical side_effect}]{O side_effect; lithium; neutral}; [he's still [thirsty]{S other_physical side_effect}]{O side_effect; lithium; neutral}. "[February came and I [went to work]{S functioning improved}. I remember it was the fourteenth and I was on my bike and I thought, hang about]{O benefit; lithium}."

That was thirteen Februaries ago. [He has not been [in hospital]{S functioning improved} since]{O benefit; lithium}.

[There has been one [wobble]{S mania_psychosis fig}, in 2020, when the depot was short of staff and he did nights]{O partial; overall}. [He [slept three hours]{S sleep}, began to [make lists]{S mania_psychosis}, [ordered eleven pairs of trainers]{S mania_psychosis}]{O partial; overall}. This time there was a [card]{T traffic light card; ongoing}. He'd made it on a [course]{T psychoeducation group; tried; sessions=twelve Thursday evenings} for people newly steady, twelve Thursday evenings in a room above a library: [psychoeducation]{T psychoeducation group; general}, the professionals call it, and in trials it cuts [relapses]{S mania_psychosis general} by a good deal. The [card]{T traffic light card; ongoing} has three colours. Green is how Delroy is when he's Delroy. Amber is [lists]{S mania_psychosis}, trainers, [ringing people after ten]{S mania_psychosis}. Red has three telephone numbers and the sentence GIVE SANDRA YOUR BANK CARD.

"He brought it round at seven in the morning," says Sandra. "I'd not seen him for a year. He said, I'm [amber]{S mania_psychosis fig}."

[It went no further than [amber]{S mania_psychosis fig}]{O benefit; traffic light card}.

"People underrate the [group]{T psychoeducation group; general}," says Dr Meera Sandhu, a consultant psychiatrist who isn't involved in his care. "We give somebody a salt and a blood form and we're surprised when they stop. Up to half of people prescribed a [mood stabiliser]{T mood stabilisers (medication); general} don't take it as written. If you understand what it's for, you're more likely to put up with the [tremor]{S neurological clin general side_effect}." What did Delroy get from it? He thinks. "[I found out I wasn't the only one who'd bought a canal]{O benefit; psychoeducation group}."

Not everyone gets on with it. Two of the eleven people on that course had given up [lithium]{T lithium; other} within the year. One, a dinner lady called Pat, is on [quetiapine]{T quetiapine (medication); other} now and swears by it. Another, a young man, died.

The kidneys

[Last autumn a blood test showed that Delroy's [kidney function had dropped]{S other_physical side_effect}]{O side_effect; lithium}. [It isn't dangerous yet]{O side_effect; lithium; neutral}. His GP and Dr Sandhu's colleague have talked through what would happen if it fell further: a slow reduction, over months, and [lamotrigine]{T lamotrigine; planned} in its place, which is better at keeping off the [lows]{S mood fig general} than the [highs]{S mania_psychosis fig general}. He has read the leaflet. He doesn't want it yet.

"I take four [tablets]{T lithium; ongoing; dose=four tablets; frequency=at teatime} at teatime. I know all the dogs on my round. [I'm not [happy]{S mood improved} every day, who is, but I know which man's getting up]{O benefit; lithium}. If they take it off me I'll want a word with somebody."

The piano, by the way, was traced to a pub in Bilston. They wanted too much for it.

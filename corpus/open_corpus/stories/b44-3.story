=== 1866-ptsd
title: A needle in the neck for trauma: hope, hype and one paramedic
genre: article
layout: regional newspaper long read with question headings
condition: PTSD
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 5
ledger:
  paroxetine | medication | stopped | worse | anhedonia, sexual
  prazosin | medication | ongoing | partial | neurological
  eye movement desensitization and reprocessing | psychotherapy | stopped | worse
  service dog | support | ongoing | response
  alcohol | other | stopped | worse
  stellate ganglion block | procedure | tried | partial | other_physical
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  prolonged exposure therapy | psychotherapy | ongoing | partial | energy
  propranolol | medication | planned | unknown
---
The call that Luis Ferrara won't describe came in on a Sunday in 2018. He finished the shift. He finished the month. "Then I [couldn't put my hand on the rig door]{S functioning}," says Ferrara, 46, who was a paramedic in Albuquerque for seventeen years.

What followed will sound familiar to many families in this city. [Nightmares]{S sleep} four or five times a week. [Sitting with his back to the wall]{S anxiety} in restaurants, then no restaurants. He [yelled at his boys over a dropped spoon]{S anger}. A car backfiring put him [on the floor of a Walgreens]{S anxiety}. He wasn't [suicidal]{S suicidality absent}, he says, "just [done]{S hopelessness fig}."

What had he already tried?

[[Paxil]{T paroxetine; stopped} turned him into a [zombie]{S anhedonia fig side_effect} and [shut down the bedroom]{S sexual fig side_effect}]{O side_effect; paroxetine}. [The [dreams]{S sleep worsened} got more real, if anything]{O worsening; paroxetine}. [He quit it cold turkey, which he doesn't recommend: three days of [electric zaps]{S neurological fig withdrawal}]{O withdrawal; paroxetine}. A VA doctor, seeing him as a favor, wrote for [prazosin]{T prazosin; ongoing; frequency=at bedtime}, a [blood pressure drug]{T prazosin; ongoing}, at bedtime. [The [nightmares]{S sleep improved} went from five a week to two]{O benefit; prazosin}, [and he [got dizzy]{S neurological side_effect} if he stood up fast]{O side_effect; prazosin; neutral}. [Two is where it has stayed]{O partial; prazosin}.

For about a year he medicated with [Jim Beam]{T alcohol; stopped; duration=about a year}. "[You [sleep]{S sleep improved}, sure]{O partial; alcohol}. [Then you wake at two and [everything's louder]{S anxiety fig worsened}]{O worsening; alcohol}." He has poured out the [bottle]{T alcohol; stopped} and hasn't replaced it.

[EMDR]{T eye movement desensitization and reprocessing; stopped}, the therapy with the moving lights, has helped thousands. [It made Ferrara [more jumpy than before]{S anxiety worsened}]{O worsening; eye movement desensitization and reprocessing}. He walked out of the fourth one and didn't go back. [What did help was [Biscuit]{T service dog; ongoing}]{O benefit; service dog}, a yellow Lab from a group called Paws Forward. [With the [dog]{T service dog; ongoing} along he [can do a grocery store]{S functioning improved}]{O benefit; service dog}.

What is a [stellate ganglion block]{T stellate ganglion block (procedure); general}?

It's an old anesthetist's trick. A doctor, watching an ultrasound screen, puts [local anesthetic]{T stellate ganglion block (procedure); general} next to a cluster of nerves low in the neck, part of the wiring for fight or flight. It has been used for decades for [nerve pain in the arm]{S pain general} and for [hot flashes]{S other_physical general}. The whole thing takes fifteen minutes. The theory, and it's only that, is that the alarm gets a reboot.

Does it work?

Depends who you ask. An Army study of 113 soldiers found that scores dropped about twice as much with the real [injection]{T stellate ganglion block (procedure); general} as with salt water. An earlier Navy study found no difference at all. "I have seen men [sleep through the night]{S sleep improved general} for the first time since Fallujah," says Dr. Nina Castellanos, who does six a week at a clinic off Coors Boulevard. "I've also taken two thousand dollars from people who felt nothing. I say so up front." A [droopy eyelid]{S other_physical possible general side_effect} and a [hoarse voice]{S other_physical possible general side_effect} are expected for some hours; a [seizure]{S neurological clin possible general side_effect} or a [collapsed lung]{S other_physical possible general side_effect} is rare.

And for him?

Ferrara's first [neck shot]{T stellate ganglion block; tried; started=last February} was last February. [He [looked like a stroke patient]{S other_physical fig side_effect} until supper, with one eye half shut]{O side_effect; stellate ganglion block}. [By nightfall, he says, it was as if [somebody turned off a leaf blower]{S anxiety fig improved}]{O benefit; stellate ganglion block}. [He [wasn't scanning the street]{S anxiety improved}]{O benefit; stellate ganglion block}. [He [ate at Sadie's with his kids]{S functioning improved}, middle table]{O benefit; stellate ganglion block}.

[It lasted eight weeks]{O partial; stellate ganglion block}. [One morning in April the [leaf blower]{S anxiety fig} was back on, just like that]{O partial; stellate ganglion block}. A second [shot]{T stellate ganglion block; tried; started=May} in May [gave him three weeks]{O partial; stellate ganglion block} [and cost him his [voice]{S other_physical side_effect} for most of one of them]{O side_effect; stellate ganglion block}. Insurance paid for neither. He'd been offered a third and hasn't made up his mind.

What he did with the quiet, though, was start [prolonged exposure]{T prolonged exposure therapy; ongoing; frequency=every Tuesday}, in which you tell the thing aloud again and again. "[I couldn't have sat in that chair without the [block]{T stellate ganglion block; tried}]{O benefit; stellate ganglion block}." [Some weeks it leaves him [wrung out]{S energy fig side_effect}]{O side_effect; prolonged exposure therapy}. [But he [can say the street name]{S functioning improved} now]{O benefit; prolonged exposure therapy}. He goes every Tuesday.

What about others?

His old partner, Dee, had the same [injection]{T stellate ganglion block (procedure); other} the same week. Nothing. She did better on [Zoloft]{T sertraline (medication); other} and a transfer to dispatch, and [sleeps fine]{S sleep improved other}.

And the drug everybody asks about? Ferrara signed up for an [MDMA trial]{T MDMA-assisted therapy; not_tried} in 2021 and was turned away because of his [blood pressure]{S other_physical}. In 2024 the FDA declined to approve it.

His doctor is talking about [propranolol]{T propranolol; planned} for [stage fright]{S anxiety}, of all things. In the spring he is going to teach CPR at a community college. He has walked the room twice. Biscuit has her own lanyard.

=== 1867-schizophrenia
title: After thirty years of the same idea, a different kind of antipsychotic
genre: article
layout: science magazine report with a patient at its centre
condition: schizophrenia
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 5
ledger:
  haloperidol | medication | tried | mixed | neurological
  olanzapine | medication | stopped | mixed | appetite_weight, energy, other_physical
  aripiprazole | medication | stopped | worse | anxiety
  paliperidone | medication | stopped | partial | sexual, anhedonia
  metformin | medication | stopped | no_response | gastrointestinal
  clozapine | medication | declined | unknown
  xanomeline-trospium | medication | ongoing | response | gastrointestinal, other_physical
  ondansetron | medication | stopped | response
  Clubhouse | support | ongoing | response
  avatar therapy | psychotherapy | not_tried | unknown
---
The [voices]{S mania_psychosis} that Andre Whitfield hears have names, and for twenty years he has kept them to himself. "One's a lady from the DMV," he says. "I'm serious. She [tells me I filled it out wrong]{S mania_psychosis}."

Whitfield, who is 43 and stocks shelves at a garden center outside Columbus, Ohio, was diagnosed with [schizophrenia]{S diagnosis clin} at 22, after he [stopped eating food that his mother had touched]{S mania_psychosis}. He has taken six antipsychotics. Five of them work by the same route, blocking dopamine. The sixth does not, and that makes him part of a story that psychiatry has waited a long time to tell.

The old way

Every [antipsychotic]{T antipsychotics (medication); general} sold between 1954 and 2023 sat on the dopamine D2 receptor. They quiet [hallucinations]{S mania_psychosis clin general improved} and [delusions]{S mania_psychosis clin general improved} in perhaps two thirds of patients. They do little for [motivation]{S anhedonia general}, [speech]{S cognition general} or [memory]{S cognition general}, and the price can be steep: [stiffness]{S neurological possible general side_effect}, [tremor]{S neurological clin possible general side_effect}, [diabetes]{S diagnosis possible general side_effect}, [weight gain]{S appetite_weight possible general side_effect}.

Whitfield could serve as the illustration. [In the hospital [Haldol]{T haloperidol; tried} shut the [voices]{S mania_psychosis improved} up in four days]{O benefit; haloperidol} [and [locked his jaw]{S neurological side_effect} on the fifth]{O side_effect; haloperidol}. [[Zyprexa]{T olanzapine; stopped; duration=three years}, for three years, was "the good one": [no voices]{S mania_psychosis improved}, a [job at a car wash]{S functioning improved}]{O benefit; olanzapine}. [It also put [95 pounds]{S appetite_weight side_effect} on him and had him [asleep by six]{S energy side_effect}]{O side_effect; olanzapine}. A clinic added [metformin]{T metformin; stopped}. [That gave him [cramps]{S gastrointestinal side_effect}]{O side_effect; metformin} [and the [scale kept climbing]{S appetite_weight fig}]{O no_benefit; metformin}, so both were dropped when his [sugar hit 130]{S other_physical side_effect}. [On [Abilify]{T aripiprazole; stopped} he [couldn't stop walking]{S anxiety side_effect}]{O side_effect; aripiprazole}; [by week four the [DMV lady]{S mania_psychosis fig worsened} had brought friends]{O worsening; aripiprazole}. They gave up on it at week five.

Then a monthly [shot]{T paliperidone; stopped; duration=six years; frequency=monthly}, [paliperidone]{T paliperidone; stopped}, for six years. [The [voices]{S mania_psychosis improved} were further off, in the next room, say]{O partial; paliperidone}. [But he was [flat as a board]{S anhedonia fig side_effect}, and as for [girlfriends]{S sexual fig side_effect}, "forget it"]{O side_effect; paliperidone}. [Clozapine]{T clozapine; declined} was recommended twice. Blood draws every week; he told them no thanks.

A detour through [Alzheimer's]{S diagnosis clin general}

[Xanomeline]{T xanomeline (medication); general} was first tested in the 1990s in people with [Alzheimer's disease]{S diagnosis clin general}. It stimulates muscarinic receptors. To everyone's surprise, their [hallucinations]{S mania_psychosis clin general improved} and [suspicions]{S mania_psychosis general improved} eased. Their [stomachs rebelled]{S gastrointestinal fig general side_effect}, however, and the drug was shelved. The rescue was to pair it with [trospium]{T trospium (medication); general}, an old bladder pill that blocks the same receptors everywhere but in the brain.

In three five-week trials the combination beat placebo by about nine points on a standard scale, roughly what other drugs do, and with no [weight gain]{S appetite_weight absent general side_effect} to speak of. Close to one person in five had [nausea]{S gastrointestinal clin general side_effect} or [indigestion]{S gastrointestinal general side_effect}. It's not suitable for people with [liver disease]{S diagnosis general} or [trouble passing urine]{S other_physical general}, and a month's supply lists at $1,850.

"I wouldn't call it a revolution. I'd call it a second door," says Dr. Meredith Oyelaran, who studies [psychosis]{S diagnosis clin general} at a university clinic and has consulted for two manufacturers. A later study, which added the drug to an older one in people only half helped, narrowly failed.

Twice a day, on an empty stomach

Whitfield began on the [new one]{T xanomeline-trospium; ongoing; started=January} in January. [The first three weeks he [threw up in the mulch aisle]{S gastrointestinal side_effect}]{O side_effect; xanomeline-trospium}. [Zofran]{T ondansetron; stopped} [got him through that]{O benefit; ondansetron}, and he hasn't needed any since February. [His [heart raced]{S other_physical side_effect} for a while]{O side_effect; xanomeline-trospium}, [and it doesn't now]{O tolerated; xanomeline-trospium}. [The [lady from the DMV]{S mania_psychosis fig} kept right on through the winter]{O no_benefit; xanomeline-trospium}.

"[I told my sister, this is another dud]{O no_benefit; xanomeline-trospium}." [Somewhere around Easter he noticed that a [whole shift had gone by]{S mania_psychosis improved} without her]{O benefit; xanomeline-trospium}. [He still [hears her]{S mania_psychosis}, maybe Sundays]{O partial; xanomeline-trospium}. [What his sister noticed was that he [asked about her kids]{S anhedonia improved}]{O benefit; xanomeline-trospium}. [He has lost [forty pounds]{S appetite_weight improved side_effect} without dieting]{O benefit; overall}. His last [injection]{T paliperidone; stopped} was in March. He takes the [capsules]{T xanomeline-trospium; ongoing; frequency=at six and at six} at six and at six.

He gives some credit elsewhere. The [Clubhouse]{T Clubhouse; ongoing; frequency=two afternoons a week} on Parsons Avenue, where members run the kitchen, has him two afternoons a week. "[I [talk to people]{S functioning improved} there]{O benefit; Clubhouse}. That's not a pill."

A woman at the same [Clubhouse]{T Clubhouse (support); other} tried the [capsules]{T xanomeline-trospium (medication); other} and was back on [Risperdal]{T risperidone (medication); other} in a month, because her [voices]{S mania_psychosis other worsened} got bolder. Another has done well for twelve years with [clozapine]{T clozapine (medication); other}. In London there is a therapy in which people answer back to a [computer-made face]{T avatar therapy (psychotherapy); general} of their voice; Whitfield saw it on the news and would like to [have a go]{T avatar therapy; not_tried}, but no one near him offers it.

"I'd give her a mustache," he says.

=== 1868-c-diff
title: Thirty capsules and a glass of water
genre: article
layout: health charity magazine, patient story with fact panels
condition: recurrent Clostridioides difficile infection
area: general
english: British
narrator: journalist
split: train
overall: improved
round: 5
ledger:
  co-amoxiclav | medication | tried | mixed | gastrointestinal
  metronidazole | medication | tried | no_response | gastrointestinal
  vancomycin | medication | stopped | partial
  hospital admission | care_setting | tried | unknown
  probiotic yoghurt | supplement | stopped | no_response
  loperamide | medication | not_tried | unknown
  fidaxomicin | medication | tried | partial
  colectomy | procedure | not_tried | unknown
  faecal microbiota transplant | procedure | tried | response | gastrointestinal
  low-residue diet | lifestyle | tried | partial
  citalopram | medication | declined | unknown
---
It began with a tooth. Sheila Obadiah, 68, a retired registrar from Newport, had an [abscess]{S diagnosis} and was given [co-amoxiclav]{T co-amoxiclav; tried; duration=seven days}. [It cleared the [abscess]{S diagnosis improved} in seven days]{O benefit; co-amoxiclav}. [On the ninth day she [went to the toilet fourteen times]{S gastrointestinal side_effect}]{O side_effect; co-amoxiclav}.

"I thought it was a prawn," she says. By the weekend she was [too weak to lift the kettle]{S energy}. There was [blood]{S gastrointestinal}, and a [smell I won't forget]{S gastrointestinal}, and [pain across here like a belt]{S pain fig}. The test came back positive for [C. diff]{S diagnosis clin}.

Round and round

[Metronidazole]{T metronidazole; tried} was first. [It left a [taste of coins]{S gastrointestinal fig side_effect} and put her [right off her food]{S appetite_weight fig}]{O side_effect; metronidazole}, [and she was [running to the loo]{S gastrointestinal} just the same]{O no_benefit; metronidazole}. [[Vancomycin]{T vancomycin; stopped; duration=ten days} for ten days did the job]{O benefit; vancomycin}, [and then eleven days later [it all came back]{S gastrointestinal}]{O partial; vancomycin}. She was [admitted]{T hospital admission; tried; duration=nine nights} for nine nights with a [kidney injury]{S other_physical clin}. A second course, tapered over two months, [went the same way as the first]{O partial; vancomycin}. [[Fidaxomicin]{T fidaxomicin; tried}, the expensive one, bought her six weeks]{O partial; fidaxomicin}.

Friends meant well. She got through crates of [probiotic yoghurt]{T probiotic yoghurt; stopped}, [which did nothing except put her off yoghurt]{O no_benefit; probiotic yoghurt}, and no longer has it in the house. Her neighbour pressed [Imodium]{T loperamide; not_tried} on her; the ward had told her never to take it, so she didn't. [Living on [white rice and peeled apple]{T low-residue diet; tried} made the days a bit less frantic]{O partial; low-residue diet}.

By the third [relapse]{S gastrointestinal clin} Sheila had [lost nearly three stone]{S appetite_weight}. She [hadn't been further than the bins]{S functioning} since March. She [wept]{S mood} in the bath with the tap on. Her doctor offered [citalopram]{T citalopram; declined}. "I said I'm not [depressed]{S mood absent}, my love, I'm [empty]{S gastrointestinal fig}." A surgeon spoke of [taking the bowel away]{T colectomy; not_tried}, if the next one got bad. It never came to that.

FACTS: what is a [faecal transplant]{T faecal microbiota transplant (procedure); general}?

A healthy gut holds trillions of bacteria that keep [C. difficile]{S diagnosis clin general} in its place. [Antibiotics]{T antibiotics (medication); general} kill many of them, and the more courses somebody has, the more room there is for the bug. A [transplant]{T faecal microbiota transplant (procedure); general} puts a whole community back. Stool from a screened donor is filtered, frozen and given through a tube, at colonoscopy or, lately, in capsules.

In a Dutch trial that was stopped early, [diarrhoea]{S gastrointestinal clin improved general} was cured in 15 of 16 people after one or two goes, against four of 13 on [vancomycin]{T vancomycin (medication); general}. Larger collections since then put the success nearer to eight in ten. You may have [wind]{S gastrointestinal possible general side_effect}, [bloating]{S gastrointestinal possible general side_effect} and [loose motions]{S gastrointestinal possible general side_effect} for some days. There's a very small risk of catching an [infection]{S other_physical possible general side_effect} from the donor, which is why nobody should try it at home.

FACTS: who can have it?

In Wales and England it's recommended for adults who have had two or more proven [relapses]{S gastrointestinal clin general}. It's not offered for [irritable bowel]{S diagnosis general} or [ulcerative colitis]{S diagnosis clin general}, where results have been uneven.

The day itself

"You have to laugh," says Sheila. Thirty frozen [capsules]{T faecal microbiota transplant; tried; dose=Thirty frozen capsules; route=oral} came in a cool box from Birmingham. She swallowed them over an hour with her eyes on *Homes Under the Hammer*. The nurse called it a [poo swap]{T faecal microbiota transplant; tried} and so, since then, does the family.

[That night she was [blown up like a lilo]{S gastrointestinal fig side_effect}]{O side_effect; faecal microbiota transplant}. [No [fever]{S other_physical absent side_effect}, no [sickness]{S gastrointestinal absent side_effect}]{O tolerated; faecal microbiota transplant}. [For two days nothing was any better and she had made up her mind that it hadn't taken]{O no_benefit; faecal microbiota transplant}. [On the third morning she [went once, and it was solid]{S gastrointestinal improved}]{O benefit; faecal microbiota transplant}. She rang her daughter to tell her, at ten to six.

Dr Gethin Parry, who gave it, is careful. "It's the most satisfying thing I do, and I still see one in five come back," he says. "We don't know what the long game is. If Sheila needs [antibiotics]{T antibiotics (medication); general} again for her chest or her teeth, we'd want to hear about it first."

Not always once

Brian Leyshon, 74, from Barry, needed three [transplants]{T faecal microbiota transplant (procedure); other}. The first two held for a month apiece. He still has [cramps]{S pain other} and was left, he says, with [bowels that sulk]{S gastrointestinal fig other}. A woman on the charity's helpline tells callers frankly that it did nothing for her and that a long tail of [fidaxomicin]{T fidaxomicin (medication); other} did.

[Fourteen months on, Sheila has had no [relapse]{S gastrointestinal clin absent}]{O benefit; faecal microbiota transplant}. [Two of the three stone are [back on]{S appetite_weight improved}]{O benefit; overall}. [She [plans her route round toilets]{S functioning} still, from habit]{O partial; overall}. [[Dairy goes through her]{S gastrointestinal fig unclear}, which it never used to]{O side_effect; faecal microbiota transplant}. [In May she [went to Tenby on a coach]{S functioning improved}, two and a half hours with no lavatory on board]{O benefit; overall}. "I sat at the front," she says, "but that was for the view."

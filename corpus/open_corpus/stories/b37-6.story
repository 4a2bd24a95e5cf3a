=== 1560-chronic-pain
title: The body that won't switch the alarm off
genre: article
layout: newspaper feature with subheadings
condition: chronic low back pain
area: general
english: Australian
narrator: journalist
split: train
overall: partly_improved
round: 4
ledger:
  oxycodone | medication | stopped | partial | gastrointestinal, cognition, pain
  spinal fusion | procedure | tried | no_response
  pregabalin | medication | tried | mixed | appetite_weight, cognition
  cortisone injections | procedure | tried | partial
  duloxetine | medication | tried | unknown | gastrointestinal
  medicinal cannabis | medication | tried | no_response | cognition
  pain programme | care_setting | stopped | response
  hydrotherapy | procedure | ongoing | response
  acceptance and commitment therapy | psychotherapy | tried | partial
  spinal cord stimulation | neuromodulation | declined | unknown
  paracetamol | medication | ongoing | partial
  radiofrequency ablation | procedure | tried | worse | pain
---
Kev Maddern can tell you the exact bag of cement. It was the last of a pallet of forty, on a Friday in 2009, on a driveway in Whyalla, and as he swung it off the ute something in his [lower back made a noise like a knuckle]{S other_physical fig}. He finished the driveway.

He is 56 now, and [has not worked]{S functioning} since 2012. He has had two [operations]{T spinal fusion; tried}, eleven [injections]{T cortisone injections; tried} and what he calls a chemist shop. He has lost a marriage and found religion and lost that as well. He is one of 3.6 million Australians in [pain]{S pain general} that has outlived its cause.

An alarm with no fire

"[Pain]{S pain general} is a very good alarm," says Associate Professor Leila Haddad, who heads a pain unit in Adelaide. "In one person in five it goes on ringing after the fire brigade has gone home. The tissue has healed. The wiring has learned a tune." Scans, she adds, are of little help. Take a hundred people aged fifty who have no [backache]{S pain general} at all, put them through the machine, and sixty will have a [bulging disc]{S other_physical general}.

Maddern had a [bulging disc]{S other_physical}. He was shown the picture. "After that I [walked like a bloke carrying eggs]{S functioning fig}."

Myth: strong [pain]{S pain general} needs strong medicine

The GP in Whyalla gave him [oxycodone]{T oxycodone; stopped; dose=five milligrams}, five milligrams, for a fortnight. It was still being repeated seven years later, at eighty. ["The first month, mate, heaven."]{O partial; oxycodone} [After that he describes the [Endone]{T oxycodone; stopped} as rent: he paid it and stayed in the same house]{O no_benefit; oxycodone}. [He [couldn't go to the toilet]{S gastrointestinal side_effect} for nine days at a stretch]{O side_effect; oxycodone}. [He [forgot his son's twenty-first]{S cognition side_effect}]{O side_effect; oxycodone}. [In time his [skin hurt]{S pain side_effect}, even under a sheet]{O side_effect; oxycodone}, an effect that doctors call [hyperalgesia]{S pain clin general side_effect} and which is one of the crueller jokes in medicine: the [painkiller]{T opioids (medication); general} turns the volume up.

The largest trial of [opioids]{T opioids (medication); general} for an acutely [sore back]{S pain general}, done in Sydney, found that they beat a dummy pill by nothing whatever. Prescribing has since dropped by a third. Three Australians a day still die.

He came off over fourteen months, with a nurse called Bronwyn who drew him a staircase. "[I was [crook]{S other_physical withdrawal}. [Legs going]{S neurological withdrawal}, [sweats]{S other_physical withdrawal}, [howling]{S mood fig withdrawal} at the Masked Singer]{O withdrawal; oxycodone}. [And then I got to the bottom step and the back was no worse]{O tolerated; oxycodone}. That's the bit I was dirty about."

Cut, burn, needle

In 2012 a surgeon in the city offered to [weld two of his bones together]{T spinal fusion; planned}. [Spinal fusion]{T spinal fusion (procedure); general} costs about $60,000 and for plain [back pain]{S pain general} it does no better than a good [rehabilitation course]{T rehabilitation (care_setting); general}, according to every proper comparison so far. Maddern had the [fusion]{T spinal fusion; tried} in July and [by Christmas he was where he'd been]{O no_benefit; spinal fusion}. The man in the next bed, a shearer, had the [same thing]{T spinal fusion (procedure); other} done for a [crushed nerve]{S diagnosis other} and [went home dancing]{S functioning fig other improved}, which, as Haddad says, is what it is for.

[Cortisone]{T cortisone injections; tried; sessions=eight}, into the little joints, eight times: ["Three good weeks. Then two. Then you could've injected custard."]{O partial; cortisone injections} A [hot needle to cook the nerve]{T radiofrequency ablation; tried}: [he [couldn't sit]{S pain side_effect} for a month and it has [burned]{S pain side_effect} down the left side since]{O worsening; radiofrequency ablation}. [[Lyrica]{T pregabalin; tried} turned the [burning]{S pain improved} down]{O benefit; pregabalin}, no argument, [and [put on twenty kilos]{S appetite_weight side_effect} and left him [hunting for the word]{S cognition fig side_effect} for kettle]{O side_effect; pregabalin}. [[Duloxetine]{T duloxetine; tried} he [chucked up]{S gastrointestinal side_effect}]{O side_effect; duloxetine}. His sister Raelene, who has [fibromyalgia]{S diagnosis clin other}, takes both [pregabalin]{T pregabalin (medication); other} and [duloxetine]{T duloxetine (medication); other} and has [opened a nursery]{S functioning other improved}.

And there was the [oil]{T medicinal cannabis; tried}. A quarter of a million Australians now have a script for [medicinal cannabis]{T medicinal cannabis (medication); general}, most of them for [pain]{S pain general}, on evidence that Haddad calls "a rumour with a logo". Maddern's telehealth doctor spent six minutes on him. [The [drops]{T medicinal cannabis; tried} cost $240 a month and made him [thick]{S cognition side_effect}]{O side_effect; medicinal cannabis}. ["Back didn't notice."]{O no_benefit; medicinal cannabis}

The three-week school

By the time he got to the public pain unit, two and a half years on the list, he expected to be told it was in his head. In a way he was. The [three-week course]{T pain programme; stopped; duration=three-week} has a physio, a psychologist, a kitchen and a set of stairs, and nobody in it is permitted to ask how much it hurts. You set a timer. You walk to the letterbox whether you can or can't, and, harder, you stop at the letterbox when you could have gone on.

"Week one I thought they were having a lend of me," he says. ["Week three I [mowed a strip]{S functioning improved}. One strip. I went and stood on it."]{O benefit; pain programme} [A year after the [school]{T pain programme; stopped} he was [walking four kilometres]{S functioning improved} a day]{O benefit; pain programme}. About a third of graduates do as well as that, a third do somewhat, and for a third it makes no odds. Denise Arkwright, 44, in the same intake, went home on day four. "I didn't need a timer," she says. "I needed someone to believe me." She has since had a [stimulator]{T spinal cord stimulation (neuromodulation); other} put in, a battery that buzzes the spinal cord, and rates it at seven out of ten.

Maddern was offered a [stimulator]{T spinal cord stimulation; declined} too and said he'd had enough hardware.

The psychologist's part is known as [ACT]{T acceptance and commitment therapy; tried}. The idea is to stop arguing with the [pain]{S pain general} and get on with what matters. [He found her hour "pretty airy", and then it helped with the [sleeping]{S sleep improved}]{O partial; acceptance and commitment therapy}. [The [temper]{S anger} it didn't touch]{O no_benefit; acceptance and commitment therapy}.

What he'd never give up is the [pool]{T hydrotherapy; ongoing; frequency=Tuesdays and Fridays}. Tuesdays and Fridays, thirty-four degrees, among women of eighty in flowered caps. ["In there I [weigh nothing]{S pain fig improved} and I've got [no back]{S pain fig improved}."]{O benefit; hydrotherapy} The council wants to close it. Otherwise he is down to [Panadol]{T paracetamol; ongoing}, two at night, [which does "a bit, or I've decided it does"]{O partial; paracetamol}.

[Ask for the number, and he gives it reluctantly: "Six. Used to be eight."]{O partial; overall} [He's [back on speaking terms]{S functioning improved} with the son]{O benefit; overall}. [He [volunteers]{S functioning improved} one day a week at the tip shop]{O benefit; overall}, where he has made himself a rule about lifting, which he broke the morning of our visit, for a piano stool.

=== 1561-obesity
title: Thin again? The long argument over Maureen Duffy's stomach
genre: article
layout: newspaper feature with subheadings
condition: obesity
area: general
english: British
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  cabbage soup diet | lifestyle | tried | partial | gastrointestinal
  slimming club | support | stopped | partial | mood, hopelessness
  orlistat | medication | stopped | no_response | gastrointestinal
  sibutramine | medication | stopped | response | other_physical
  meal replacement diet | lifestyle | tried | partial | other_physical
  gastric balloon | procedure | stopped | partial | gastrointestinal
  gastric bypass | procedure | declined | unknown
  semaglutide | medication | stopped | response | gastrointestinal
  tirzepatide | medication | ongoing | response | gastrointestinal, other_physical
  CPAP | procedure | stopped | response
  hypnosis | psychotherapy | tried | no_response
---
There is a drawer in Maureen Duffy's kitchen in Gateshead that she calls the museum. In it are a calorie wheel from 1979, four [slimming club]{T slimming club; stopped} membership books, a tub of powder with a Dutch label, an acrylic model of a stomach, and eleven used [pens]{T semaglutide; stopped} with the needles off. She is 62, a retired dinner lady, and has been on a diet since decimalisation.

At her heaviest she was [21 stone 4]{S appetite_weight}. At her lightest, as a grown woman, she was [10 stone 2]{S appetite_weight improved}, for about a fortnight, for her daughter's wedding. "[I've [lost the whole of a rugby team]{S appetite_weight fig improved}]{O partial; overall}," she says. "[They all [came back and brought a friend]{S appetite_weight fig worsened}]{O partial; overall}."

Two thirds of adults in England are [overweight]{S appetite_weight general} or worse. [Obesity]{S diagnosis clin general} raises the odds of thirteen cancers, of [type 2 diabetes]{S diagnosis clin general}, of [worn-out knees]{S other_physical general}. It accounts for some £6.5 billion of NHS spending, and there is not a politician of the past thirty years who has not promised to do something about it.

'Eat less, move more'

This, says Professor Alun Prydderch, an endocrinologist in Newcastle, is like telling someone with [asthma]{S diagnosis clin general} to breathe more. "It's true, and it's no use." Twins raised apart end up within a few pounds of one another. Lose a tenth of your weight by [dieting]{T dieting (lifestyle); general} and the body will do its best to get it back: [hunger]{S appetite_weight general} goes up, the [engine idles lower]{S energy fig general}, and both stay that way for years.

Duffy could have saved him the research. In 1979 it was the [soup]{T cabbage soup diet; tried}, cabbage, for a fortnight at a time. ["[A stone off]{S appetite_weight improved} every time, and [a stone and a half back on]{S appetite_weight worsened}."]{O partial; cabbage soup diet} ["My husband slept in the box room, with the [wind]{S gastrointestinal side_effect}."]{O side_effect; cabbage soup diet; neutral} Then came the [club]{T slimming club; stopped}: church hall, scales, clapping. She joined it four times and left it four times. [It got her from [17 stone to 14]{S appetite_weight improved} in 1988, and again in 1996, and in 2003]{O partial; slimming club}. [The week she [put on]{S appetite_weight worsened} she'd [sit in the car and cry]{S mood side_effect}, and [feel like something you scrape off a shoe]{S hopelessness fig side_effect}]{O side_effect; slimming club}. Her friend Pat went to the [same hall]{T slimming club (support); other}, [lost six stone]{S appetite_weight other improved} and became the woman with the scales. It does happen. Across the trials, people who are sent to a [commercial group]{T slimming clubs (support); general} are about five pounds lighter after two years.

A short history of the pill

Doctors have been looking for a drug since there were drugs. There were [amphetamines]{T amphetamines (medication); general}, which her mother had in the sixties: "the [purple hearts]{T amphetamines (medication); other}. She cleaned the oven at midnight and was [nine stone]{S appetite_weight other improved} till she died." Duffy's doctor put her on [Xenical]{T orlistat; stopped}, which blocks the uptake of fat. What happens to the fat, she will tell you, is that it [leaves]{S gastrointestinal fig side_effect}. [She [ruined two pairs of slacks]{S gastrointestinal fig side_effect} and a bus seat]{O side_effect; orlistat}. ["[Lost three pound]{S appetite_weight improved}."]{O no_benefit; orlistat} She threw the box away before the second month.

[[Reductil]{T sibutramine; stopped} was better]{O benefit; sibutramine}. [She [went down two dress sizes]{S appetite_weight improved} in the spring of 2008]{O benefit; sibutramine}. [But her [heart raced]{S other_physical side_effect}]{O side_effect; sibutramine}, and in January 2010 the drug was withdrawn across Europe because of [strokes]{S neurological general side_effect}. [She had the [lot back]{S appetite_weight withdrawal} in a year]{O withdrawal; sibutramine}. A [hypnotist]{T hypnosis; tried} in Whitley Bay told her that she was full. [She had chips on the seafront directly after]{O no_benefit; hypnosis}.

By then she had [sleep apnoea]{S diagnosis clin}, and the [mask]{T CPAP; stopped}. ["Like kissing a Hoover, and I [slept like a bairn]{S sleep fig improved}."]{O benefit; CPAP}

Balloon, shakes and knife

In 2014, privately, with her lump sum, she bought a [balloon]{T gastric balloon; stopped; duration=six months}. It is swallowed empty, filled with blue water and taken out after six months. [She [retched]{S gastrointestinal side_effect} for four days]{O side_effect; gastric balloon}. [She [lost three stone]{S appetite_weight improved}; it stayed lost for as long as the [balloon]{T gastric balloon; stopped} stayed in, and no longer]{O partial; gastric balloon}. In 2018 her practice was part of a trial of [eight hundred calories a day in sachets]{T meal replacement diet; tried; dose=eight hundred calories a day; duration=twelve weeks}, twelve weeks. [The [sachets]{T meal replacement diet; tried} [cleared the sugar from her blood]{S other_physical improved}, to the nurse's joy]{O benefit; meal replacement diet}. [Her [hair thinned]{S other_physical side_effect}]{O side_effect; meal replacement diet}. [The [sugar was back]{S other_physical} by the following winter]{O partial; meal replacement diet}. Roughly half of the volunteers in such studies no longer have [diabetes]{S diagnosis clin general improved} after a year; by five years it is more like one in eight.

Then there is [surgery]{T bariatric surgery (procedure); general}. Prydderch calls it the best treatment that nobody wants. A [bypass]{T gastric bypass (procedure); general} takes off a quarter to a third of a person's weight and mostly keeps it off. It also carries a small risk of death, and one of [vitamin shortage]{S other_physical general possible side_effect} for life. Duffy's nephew Craig had a [bypass]{T gastric bypass (procedure); other} at 31 and [lost eleven stone]{S appetite_weight other improved}. He also, some eighteen months later, lost his licence: alcohol enters a rearranged gut like a train. She was on the list for the [operation]{T gastric bypass; declined} and rang up and took herself off.

The pens

No drug has ever been talked about like these. [Semaglutide]{T semaglutide (medication); general} and its rivals copy a hormone that the gut sends out after a meal. In the largest trials, people [lost 15 per cent of their weight]{S appetite_weight general improved} on the first and 21 on the [second]{T tirzepatide (medication); general}. [Nausea]{S gastrointestinal clin general side_effect} affects four in ten; [inflammation of the pancreas]{S gastrointestinal general possible side_effect} is rare. And two thirds of what has been lost returns within a year of stopping.

Duffy got hers through the hospital in 2023. She did the first [jab]{T semaglutide; stopped} on a Wednesday, after *Pointless*. "On the Friday I was making a crumble for the church. [And I [didn't pick]{S appetite_weight improved}]{O benefit; semaglutide}. I stood there with the spoon. [There'd been a [wireless on in me head]{S appetite_weight fig} for fifty years, going biscuit, biscuit, biscuit, and somebody [turned it off]{S appetite_weight fig improved}]{O benefit; semaglutide}." [[Four stone went]{S appetite_weight improved} in ten months]{O benefit; semaglutide}. [She was [sick]{S gastrointestinal side_effect} in a hedge, once, and [burped eggs]{S gastrointestinal side_effect}]{O side_effect; semaglutide; neutral}. She gave the [mask]{T CPAP; stopped} back.

Then the [Wegovy]{T semaglutide; stopped} ran out. It ran out everywhere; the supply had gone to people who could pay. There were four months with none at all. ["[Wireless]{S appetite_weight fig withdrawal} came back on the second week. Louder, if owt." [Two of the four stone returned]{S appetite_weight withdrawal} by Easter]{O withdrawal; semaglutide}.

She is now on the [other one]{T tirzepatide; ongoing; frequency=weekly}, [Mounjaro]{T tirzepatide; ongoing}, also weekly. [She weighs [13 stone 1]{S appetite_weight improved}]{O benefit; tirzepatide}. [Her [knees take the stairs]{S functioning improved}]{O benefit; tirzepatide}. [She has not [felt sick]{S gastrointestinal absent side_effect} on this one]{O tolerated; tirzepatide}, [though there's the [constipation]{S gastrointestinal clin side_effect}, and a [face like a dropped pie]{S other_physical fig side_effect}]{O side_effect; tirzepatide}. She walks the dog along the Tyne in the mornings, which she did before. Pat from the club is on [Mounjaro]{T tirzepatide (medication); other} as well, in secret, and still does the scales.

The NHS pays for two years. Duffy's run out in the autumn. A private prescription is around £180 a month, and a dinner lady's pension is not very much more than three times that. She has worked out that she could let the box room.

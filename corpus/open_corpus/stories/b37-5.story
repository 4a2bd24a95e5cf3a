=== 1558-migraine
title: 'It's only a headache': the lost Tuesdays of Britain's migraine millions
genre: article
layout: newspaper feature with subheadings
condition: migraine
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 4
ledger:
  paracetamol and codeine | medication | stopped | worse | pain, gastrointestinal
  propranolol | medication | tried | partial | energy, sleep
  topiramate | medication | stopped | mixed | cognition
  amitriptyline | medication | tried | no_response | appetite_weight
  sumatriptan | medication | ongoing | partial | other_physical
  acupuncture | mind_body | tried | no_response
  botulinum toxin | medication | tried | partial | pain
  daith piercing | procedure | tried | no_response
  erenumab | medication | ongoing | response | gastrointestinal
  occipital nerve block | procedure | tried | no_response
  riboflavin | supplement | tried | unknown
  elimination diet | lifestyle | tried | no_response
---
On the second Tuesday of March, a supply teacher called Hannah Prowse walked out of a year-four classroom in Swindon in the middle of the River Nile, locked herself in the stationery cupboard and lay down on the sugar paper. She was there for an hour and forty minutes. "The head came and knocked and asked, through the door, if I'd tried a glass of water," she says. "I'd [been sick]{S gastrointestinal} in the laminator box by then."

Prowse, 38, has [chronic migraine]{S diagnosis clin}. For most of her thirties she had an [attack]{S pain} on eighteen days out of thirty. She is one of around ten million people in Britain with the condition and, like most of them, she was told for years that it was something else: sinuses, eyes, hormones, her ex-husband.

MYTH ONE: IT'S JUST A BAD [HEADACHE]{S pain general}

It is the sixth most common reason in the world for living with disability. It costs the NHS an estimated £150 million a year and employers a good deal more. "The [head pain]{S pain general} is only the loud part," says Dr Femi Okunola, a consultant neurologist in Bristol. "There is [yawning]{S energy general} the day before, there is [light that hurts]{S neurological general}, [nausea]{S gastrointestinal clin general}, [words that won't come]{S cognition general}. A quarter of people see [zigzags]{S neurological general}. Afterwards there's a [hangover]{S energy fig general} that no one has earned."

Prowse never got [zigzags]{S neurological absent}. She gets a [smell of burnt toast]{S neurological}, then [half her face goes cold]{S neurological}. Then someone, as she puts it, [parks a van on her eye]{S pain fig}.

MYTH TWO: [PAINKILLERS]{T painkillers (medication); general} ARE THE SAFE OPTION

Her first doctor prescribed [co-codamol]{T paracetamol and codeine; stopped}. [It took the edge off the [van]{S pain fig}]{O partial; paracetamol and codeine} and so she took it, at first for the bad days, then in case of bad days. By 2017 she was getting through the [white bombs]{T paracetamol and codeine; stopped} at the rate of fifty a week. [Her eight [headache]{S pain worsened} days became eighteen]{O worsening; paracetamol and codeine}. [She was also, she says, "[bunged up]{S gastrointestinal side_effect} from Epiphany to Lent"]{O side_effect; paracetamol and codeine}.

This has a name, [medication overuse headache]{S diagnosis clin general}, and it can follow the use of [simple painkillers]{T painkillers (medication); general} on fifteen days a month or of [triptans]{T triptans (medication); general} or [opioids]{T opioids (medication); general} on ten. The cure is to stop. Prowse stopped over a half-term, at her mother's. "[The first nine days were the worst of my life, childbirth included]{O withdrawal; paracetamol and codeine}," she says. Her mother, who has had [migraines]{S pain clin other} since the Coronation and treats them with two [Anadin]{T aspirin (medication); other} and a [dark room]{T dark room (lifestyle); other}, thought she was making a fuss.

THE CUPBOARD OF ORDINARY THINGS

What follows is, in British general practice, as fixed as the order of service at a funeral. [Propranolol]{T propranolol; tried}, a [beta blocker]{T propranolol; tried} made for hearts, comes first. [For one summer it brought the count down by a third]{O partial; propranolol}. [It also made the stairs at school [feel like a fell]{S energy fig side_effect}]{O side_effect; propranolol}, and [gave her [dreams]{S sleep side_effect} in which she was chased by Ofsted]{O side_effect; propranolol; neutral}. [By October the [attacks]{S pain} were back up]{O no_benefit; propranolol}. [Amitriptyline]{T amitriptyline; tried; duration=five months}, an [antidepressant]{T amitriptyline; tried} at a dose too low to lift any mood, went on for five months. ["Nothing. A stone. I mean I [put one on]{S appetite_weight side_effect}."]{O no_benefit; amitriptyline}

Then [topiramate]{T topiramate; stopped}, which started life as an [[epilepsy]{S diagnosis clin general} drug]{T topiramate; stopped}. About half of those who take it see their [attacks halve]{S pain general improved}; it can also cause [tingling]{S neurological general possible side_effect}, [weight loss]{S appetite_weight general possible side_effect} and [low mood]{S mood clin general possible side_effect}, and since 2024 women of childbearing age have had to sign a form. [Prowse's [attacks]{S pain improved} did halve]{O benefit; topiramate}. "[They went to eight, it was bliss]{O benefit; topiramate}, and [I [couldn't do the register]{S cognition side_effect}. I looked at a child I'd taught for two years and [had no name for him]{S cognition side_effect}]{O side_effect; topiramate}." Teachers call it Dopamax; so, it turns out, do barristers. She handed in the packet at the pharmacy in the week of the SATs.

She bought things, too. A [ring through the cartilage of the ear]{T daith piercing; tried}, £45, from a man in Old Town who did them all day for the same reason. [Acupuncture]{T acupuncture; tried; sessions=twelve}, twelve sessions. A [diet without cheese, chocolate, citrus or joy]{T elimination diet; tried}. [None of it, she says, made a dent]{O no_benefit; daith piercing, acupuncture, elimination diet}. She also swallowed [vitamin B2]{T riboflavin; tried; dose=400 mg} for a year, 400 mg, which has a couple of small trials behind it and [turns the urine the colour of a highlighter]{S other_physical fig general side_effect}.

What of those for whom the cupboard does work? Graham Tilley, 61, a bus driver from Hull, took [propranolol]{T propranolol (medication); other} once in 1999 and has had four [attacks]{S pain other improved} since. "I feel a fraud at the [support meetings]{T support group (support); other}," he says. Priti Shah, 27, needs only a [triptan]{T triptans (medication); other} twice a month. Neither knows why. "Nor," says Okunola, "do I."

MYTH THREE: [BOTOX]{T botulinum toxin (medication); general} IS FOR FOREHEADS

By the time Prowse reached a hospital clinic she had waited 61 weeks. She was given [thirty-one small injections]{T botulinum toxin; tried; frequency=every twelve weeks} round the scalp and neck, every twelve weeks. The [Botox]{T botulinum toxin; tried} paralyses nothing you would notice. [The first round did nothing]{O no_benefit; botulinum toxin}. [The second gave her five [clear days]{S pain improved} in a row, and the third, four]{O partial; botulinum toxin}. [Her [neck ached]{S pain side_effect} for a week each time]{O side_effect; botulinum toxin}. [A [numbing injection at the back of the skull]{T occipital nerve block; tried}, offered on the same corridor, lasted as long as the drive home]{O no_benefit; occipital nerve block}.

And for an [attack]{S pain} itself she has [sumatriptan]{T sumatriptan; ongoing}, in her handbag, her car and the school safe. ["Sixty per cent of the time it works," she says]{O partial; sumatriptan}. ["My [chest goes tight]{S other_physical side_effect} and I get the [burnt neck]{S other_physical fig side_effect}, and you learn to ignore that."]{O side_effect; sumatriptan; neutral}

A DRUG MADE FOR THE JOB

Since 2018 there has been something new. CGRP is a small protein that surges during an attack, and a family of [antibodies]{T CGRP antibodies (medication); general} has been built to mop it up. They are the first medicines ever designed to prevent [migraine]{S diagnosis clin general}. In the trials roughly one person in two had their monthly days cut by half; one in five or so got next to nothing. They cost the health service about £5,000 a year a head, and a patient must have failed three older drugs first. "We make people climb the ladder," Okunola says, "and each rung is six months."

Prowse had climbed it. Her [pen]{T erenumab; ongoing; frequency=every four weeks} comes in a refrigerated van, every four weeks, in the same bag as the [insulin]{T insulin (medication); other} for the man next door. [Within the first month she had counted three [attacks]{S pain improved}]{O benefit; erenumab}. She assumed a fluke. [In the second, four; in the third, two]{O benefit; erenumab}. [The [Aimovig]{T erenumab; ongoing} has brought back the [constipation]{S gastrointestinal clin side_effect}]{O side_effect; erenumab; neutral}. [No [lost names]{S cognition absent side_effect}]{O tolerated; erenumab}. Her colleague Sue, in the same clinic, had [erenumab]{T erenumab (medication); other} for half a year without a flicker, was moved to [another of the antibodies]{T CGRP antibodies (medication); other} and now [skis]{S functioning other improved}.

[It is not the end of it]{O partial; overall}. [The [injection]{T erenumab; ongoing} seems to wear off in the fourth week]{O partial; erenumab}, so that Prowse knows which Tuesday to fear. [She has [gone back to full-time teaching]{S functioning improved}, though not in Swindon]{O benefit; overall}. She keeps a pillow in her car. The clinic will pause the [pens]{T erenumab; ongoing} after a year, as the rules require, to see what happens. She has asked for that to fall in the summer holidays and been told that it is not that sort of list.

=== 1559-long-covid
title: Four years on, the sick who didn't go away
genre: article
layout: newspaper feature with subheadings
condition: long covid
area: general
english: American
narrator: journalist
split: train
overall: unchanged
round: 4
ledger:
  graded exercise | lifestyle | stopped | worse | energy, functioning
  pacing | lifestyle | ongoing | response
  metoprolol | medication | stopped | unknown | energy
  ivabradine | medication | ongoing | response | neurological
  compression stockings | procedure | ongoing | partial
  salt and electrolytes | supplement | ongoing | partial
  naltrexone | medication | tried | partial | sleep
  nirmatrelvir-ritonavir | medication | tried | no_response | gastrointestinal
  nattokinase | supplement | tried | no_response
  hyperbaric oxygen | procedure | tried | no_response | pain
  antihistamines | medication | tried | unknown | sleep
  cognitive behavioural therapy | psychotherapy | tried | no_response
  modafinil | medication | declined | unknown
  blood washing | procedure | not_tried | unknown
---
DULUTH, Minn. — The last thing Travis Lindqvist carried was a refrigerator. It was December 2020, a side-by-side, third floor, no elevator. He was 34 and owned half of a moving company. He had had what he describes as the [sniffles]{S other_physical} at Thanksgiving.

Now he owns a shower stool, and none of a moving company. On the day we meet he has been [awake for ninety minutes]{S energy} and has, by his reckoning, about forty left. His wife, Kayla, sits at the other end of the table with a notebook in which she has written down everything they've tried, in two columns. One of them is much longer.

What we know, and don't

Something like seven in a hundred American adults say they have had [long covid]{S diagnosis clin general}; about half of those say they have it now. There is no test. Research money of more than a billion dollars has produced a great many papers and not one approved drug. More than two hundred symptoms have been recorded, of which the most common are [exhaustion]{S energy general}, [brain fog]{S cognition fig general}, [breathlessness]{S other_physical clin general} and a [racing heart on standing up]{S other_physical general}.

It is not, says Dr. Miriam Castellano, who runs a clinic in the Twin Cities with a fourteen-month waiting list, the same as being [tired]{S energy general}. "If you're [tired]{S energy general}, you rest, and you feel better. My patients rest and wake up [poisoned]{S energy fig general}."

Myth: they need to get moving

That is what Lindqvist's first doctor thought. He was sent to a [rehab gym]{T graded exercise; stopped} with a sheet on which the minutes went up ten percent a week. He'd been an athlete, so he did it by the sheet. "Week one, fine. [Week three I [slept in the truck]{S energy side_effect} because I [couldn't drive home]{S functioning side_effect}]{O side_effect; graded exercise}." [By week six of the [program]{T graded exercise; stopped} he [could not lift his daughter's lunchbox]{S functioning worsened}]{O worsening; graded exercise}. [He has never gotten back to where he was before the [gym]{T graded exercise; stopped}]{O worsening; graded exercise}. Kayla went and told them he was done.

Not everyone's story is like this. Dana Whitcomb, 51, a court reporter in Fargo, followed a [similar plan]{T graded exercise (lifestyle); other}, also on a doctor's orders, and [ran a 10K]{S functioning other improved} last fall. [Exercise]{T exercise (lifestyle); general} can help those whose problem is lungs or [deconditioning]{S energy clin general}; in those who [crash a day after effort]{S energy fig general}, Castellano says, it's like treating a broken leg with dancing.

What Lindqvist does in its place is called [pacing]{T pacing; ongoing}. He [wears a heart strap]{T pacing; ongoing} and sits down when it beeps, at 102. ["It's a leash," he says. "I hate it. I [crash]{S energy fig improved} maybe twice a month, used to be every third day."]{O benefit; pacing}

The heart

His pulse, lying down, was 64. Standing, it was 141. The name for that is [POTS]{S diagnosis clin}. A cardiologist prescribed [metoprolol]{T metoprolol; stopped}, a [beta blocker]{T metoprolol; stopped}, and [within the week he [couldn't get off the couch]{S energy side_effect}, "like somebody'd [poured me full of sand]{S energy fig side_effect}"]{O side_effect; metoprolol}. That was discontinued by phone. [Ivabradine]{T ivabradine; ongoing}, which slows the heart and does nothing else, was denied by the insurer twice. It took a letter from the cardiologist, and one, unasked, from Kayla, on the stationery of the moving company. [On it his standing pulse is 96]{O benefit; ivabradine}. [He [can cook an egg]{S functioning improved}]{O benefit; ivabradine}. [There are [bright spots]{S neurological side_effect} around headlights, but then he isn't driving]{O side_effect; ivabradine; neutral}.

He also wears [compression tights]{T compression stockings; ongoing}, bought from a hockey store, and drinks [salt water]{T salt and electrolytes; ongoing; dose=ten grams; frequency=a day}, ten grams a day. ["They buy me maybe a half hour, the two of them,"]{O partial; compression stockings, salt and electrolytes} he says.

Castellano's own mother takes a [beta blocker]{T beta blockers (medication); other} for [angina]{S diagnosis clin other}, with no trouble at all; most people do. Common effects of the class include [cold hands]{S other_physical general possible side_effect}, [fatigue]{S energy clin general possible side_effect} and [strange dreams]{S sleep general possible side_effect}.

Column two

In the absence of approved drugs there is everything else. Kayla reads from the notebook. January 2022: [antihistamines]{T antihistamines; tried}, two kinds. "[You [slept]{S sleep side_effect}]{O side_effect; antihistamines; neutral}. I put a question mark." April: [low-dose naltrexone]{T naltrexone; tried}, which is prescribed at a tenth of the dose that is used in addiction. [It [thinned the fog]{S cognition fig improved}]{O partial; naltrexone}; [he [dreamed]{S sleep side_effect} so hard he kicked her]{O side_effect; naltrexone}. [The good part faded around month five]{O partial; naltrexone}. August: fifteen days of [Paxlovid]{T nirmatrelvir-ritonavir; tried; duration=fifteen days}, in a study. [He got the [metal mouth]{S gastrointestinal side_effect}]{O side_effect; nirmatrelvir-ritonavir} and, when the envelope was opened, it had been the real thing. The study as a whole found no difference. [Neither did he]{O no_benefit; nirmatrelvir-ritonavir}.

[Nattokinase]{T nattokinase; tried}, made from fermented soybeans, supposed to dissolve clots: ["Ninety bucks a month and my legs were the same legs."]{O no_benefit; nattokinase} Forty sessions in the [dive tank]{T hyperbaric oxygen; tried; sessions=forty} at a wound center in Wisconsin, paid for by a fish fry. Breathing [pure oxygen]{T hyperbaric oxygen (procedure); general} under pressure looked good in one small Israeli trial and less good in a larger Swedish one. [His [ears hurt]{S pain side_effect}]{O side_effect; hyperbaric oxygen}. [He could find no other effect]{O no_benefit; hyperbaric oxygen}. A woman from Eau Claire who was in the [tank]{T hyperbaric oxygen (procedure); other} with him [got up from her wheelchair]{S functioning other improved}, he says, and he means it. "I was right there. I was happy for her till about the parking lot."

He was told of a clinic in Cyprus that [washes the blood]{T blood washing; not_tried}, at thirteen thousand dollars; the fish fry didn't stretch. He was offered [modafinil]{T modafinil; declined}, to stay awake, and said no because he does not trust anything that hides the gas gauge.

The head

Is it psychological? Half of the letters this newspaper receives on the subject say so. Lindqvist was sent for [cognitive behavioral therapy]{T cognitive behavioural therapy; tried; sessions=ten}, ten hours by video. He wasn't [depressed]{S mood absent}, according to the scores. "[Nice guy. We talked about acceptance. I accept it. I [still can't stand up]{S neurological}]{O no_benefit; cognitive behavioural therapy}." Trials of [CBT]{T cognitive behavioural therapy (psychotherapy); general} have shown small gains on questionnaires and none on a step counter. Kayla, who does night shifts at a nursing home and has the house, the kid and the notebook, sees a [counselor]{T counselling (psychotherapy); other} through her union. It's the hour in the week, she says, when no one needs a pillow.

The state rejected his disability claim in May and the appeal is set for February. The company's two trucks were sold to a cousin.

[Asked to compare himself with a year ago, Lindqvist takes some time. "The same," he says]{O no_benefit; overall}. He asks if he can be excused. Kayla writes in the notebook: reporter, 50 min.

=== 1661-anorexia-nervosa
title: The tray, the stopwatch and the magnet
genre: article
layout: weekend feature with subheadings
condition: anorexia nervosa
area: mental
english: British
narrator: journalist
split: test
overall: partly_improved
round: 4
ledger:
  family-based treatment | psychotherapy | stopped | partial
  hospital admission | care_setting | stopped | mixed
  nasogastric feeding | procedure | tried | unknown
  fluoxetine | medication | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | no_response
  olanzapine | medication | stopped | unknown | sleep
  horse riding | lifestyle | tried | unknown
  vitamin supplements | supplement | ongoing | unknown
  transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  deep brain stimulation | neuromodulation | not_tried | unknown
  MANTRA | psychotherapy | ongoing | response
---
Freya Lindqvist-Hall eats her porridge with a teaspoon, at ten past eight, from a blue bowl, with a stopwatch face down beside it. She is 27 and has had [anorexia]{S diagnosis clin} for longer than she has had a driving licence.

"It used to be face up," she says of the stopwatch. "That's progress, if you're looking for some."

[Anorexia nervosa]{S diagnosis clin general} kills more of its patients than almost any other psychiatric illness. About half of those who fall ill recover in the end; for a fifth or so it becomes a chronic condition. And unlike [depression]{S diagnosis clin general} or [psychosis]{S mania_psychosis clin general}, it has no licensed drug in this country at all.

What it has instead is a long list of things that people try.

A childhood in kilos

She was 14, a county runner in Northumberland, when she [stopped eating lunch]{S appetite_weight}. By the October half term she [weighed 38 kilos]{S appetite_weight} and [fainted]{S neurological} at a cross-country start. Her parents were taught [family-based treatment]{T family-based treatment; stopped; duration=fourteen months}, in which the parents take over every meal. "Dad took a leave of absence to watch me eat a baked potato." [It brought her [weight up]{S appetite_weight improved}]{O benefit; family-based treatment}. When it finished, after fourteen months, [the [weight went]{S appetite_weight worsened}, as she puts it, with the social worker]{O partial; family-based treatment}.

There have been three [admissions]{T hospital admission; stopped; sessions=three; duration=the longest of them 31 weeks}, the longest of them 31 weeks, with a [nasal tube]{T nasogastric feeding; tried}. [She left each one [heavier]{S appetite_weight improved}]{O benefit; hospital admission} and, by her own account, [cleverer at it]{O worsening; hospital admission}. She learned from a girl in the next bed how to [hide butter in a sock]{S appetite_weight}.

In between she had [fluoxetine]{T fluoxetine; tried} and twenty sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=twenty sessions}. "[Water off a duck's back, the pair of them]{O no_benefit; fluoxetine, cognitive behavioural therapy}." There was [olanzapine]{T olanzapine; stopped; dose=a small dose}, too, a small dose; [she remembers being [asleep at her grandmother's wedding]{S sleep side_effect}]{O side_effect; olanzapine} and coming off it soon afterwards. There were [ponies]{T horse riding; tried}. There are [vitamins]{T vitamin supplements; ongoing}, which she is supposed to take and mostly does.

The magnet

In 2022 a research team in the north-east was looking for adults who had been ill for more than five years. The treatment on trial, [repetitive transcranial magnetic stimulation]{T transcranial magnetic stimulation; general}, or [rTMS]{T transcranial magnetic stimulation; general}, uses a coil held against the scalp to nudge the circuits underneath. It is an accepted treatment for [depression]{S diagnosis clin general}. For [eating disorders]{S diagnosis clin general} it is experimental, and the first proper trial, in 34 women, found clear effects on [mood]{S mood general improved} and only slight ones on [weight]{S appetite_weight general improved}.

Freya had twenty sessions of [rTMS]{T transcranial magnetic stimulation; tried; sessions=twenty sessions}. "Like a woodpecker with a grudge. [[Headache]{S pain side_effect} every day for a week]{O side_effect; transcranial magnetic stimulation}." [Her weight moved by 400 grams]{O no_benefit; transcranial magnetic stimulation}. But [her [mood]{S mood improved}, which had been [on the floor]{S mood fig} since school, [got up on one elbow]{S mood fig improved}]{O partial; transcranial magnetic stimulation}. "[I [laughed]{S mood improved} at something on the bus]{O benefit; transcranial magnetic stimulation}. The researcher wrote it down."

She asked whether she could have [wires]{T deep brain stimulation; not_tried} put in as well, having read about [deep brain stimulation]{T deep brain stimulation; not_tried}. She could not: the nearest study was in China and took nobody over 25.

Three months later, [a little [lighter in spirit]{S mood fig improved} and [no heavier]{S appetite_weight}]{O partial; transcranial magnetic stimulation}, she was offered a place on a [talking treatment]{T MANTRA; planned} with an unfortunate acronym.

[MANTRA]{T MANTRA; general}, the [Maudsley model]{T MANTRA; general}, is done with a workbook. It assumes that the illness does something for the person: it numbs, it simplifies, it gets them noticed or lets them disappear. The patient writes to it, once as a friend and once as an enemy. In trials it has done about as well as its rivals.

"The friend letter was nine pages," says Freya. "The enemy letter took me till the summer."

[She has [put on six kilos]{S appetite_weight improved} in a year]{O benefit; MANTRA} with the [workbook]{T MANTRA; ongoing; duration=a year}, all of it at home. [Her [periods came back]{S other_physical improved} in March]{O benefit; MANTRA}. [She [eats in front of people]{S functioning improved}, if they're talking]{O partial; MANTRA}.

Two more mothers

For Gail Prentice of Hexham, [family-based treatment]{T family-based treatment; other} was the whole story. Her son Ollie, then 13, was [six stone]{S appetite_weight other} and [doing press-ups]{S functioning other} in the airing cupboard. A year of [supervised meals]{T family-based treatment; other; duration=a year} later he was [playing prop]{S functioning other improved}. "No pills, no hospital. I've got the grey hair, he's got the thighs."

For Mary-Ann Okoro it was otherwise. Her daughter Ruth spent most of four years on [wards]{T hospital admission; other; duration=most of four years} in three counties. She had [olanzapine]{T olanzapine; other}, the [tube]{T nasogastric feeding; other} and, in her last year, [ECT]{T electroconvulsive therapy (neuromodulation); other} for [depression]{S diagnosis clin other}. She died in 2020, aged 22. Mrs Okoro now sits on the panel that decides which studies get money. She voted for the [magnets]{T transcranial magnetic stimulation; general}. "I don't think they'll work," she says. "I'd vote for anything that isn't a corridor."

"We know very little"

Dr Simon Abara, a consultant in Leeds who sees the most severely ill, is blunt about the state of his art. "Ask me what works in children and I can give you an answer. Ask me what works in a woman of thirty who has had it since school, and I'd be making it up." He worries that trials like the one Freya joined raise hopes that a coil cannot carry. "Twenty sessions, a kind researcher, somebody pleased to see you. Was it the [magnet]{T transcranial magnetic stimulation; general}? I'd want a dummy coil and three hundred people."

There is a further objection, made quietly by some of his colleagues: that money for machines is money not spent on dietitians. In the region where Freya lives the wait for an adult outpatient place is 44 weeks.

She wouldn't argue with any of this. [She is still [cold]{S other_physical}, and still [cannot eat a thing she hasn't seen weighed]{S appetite_weight}]{O no_benefit; overall}. [She [works three mornings]{S functioning improved} in a wool shop]{O partial; overall}. Running is forbidden until the spring.

At eighteen minutes past eight she turned the stopwatch over. She had not, she said, been going to look.

=== 1662-alcohol-use-disorder-depression
title: A pill an hour before the pub
genre: article
layout: Sunday magazine feature, patient's story first
condition: alcohol use disorder
area: mental
english: Irish/British
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  chlordiazepoxide | medication | stopped | unknown
  residential rehabilitation | care_setting | tried | partial
  Alcoholics Anonymous | support | stopped | worse
  disulfiram | medication | tried | no_response | gastrointestinal
  acamprosate | medication | tried | unknown
  sertraline | medication | tried | no_response | sexual
  hypnotherapy | mind_body | tried | unknown
  naltrexone | medication | ongoing | response | gastrointestinal, neurological, pain
  drink diary | other | ongoing | unknown
  cognitive behavioural therapy | psychotherapy | planned | unknown
  semaglutide | medication | declined | unknown
---
At a quarter to seven on a Friday, in the hall of a semi-detached house in Drogheda, Declan Moran takes a small yellow [tablet]{T naltrexone; ongoing} with a mouthful of water. Then he sits on the stairs and does up his shoes. At a quarter to eight, and not a minute before, he will be in the pub.

"My wife's mother thinks I've found religion," he says. "It's the looking at the watch."

Moran is 54 and fits kitchens. From his thirties on he was drinking [two bottles of wine a night]{S substance_use} and, in the bad years, a [naggin of vodka]{S substance_use} before work. He [lost his licence]{S functioning} in 2011 and very nearly his marriage. He also had, it turned out, a [depression]{S diagnosis clin} that he had been watering daily since his father's death.

[He isn't abstinent]{O partial; overall}. That's the part that makes people angry.

The usual road

He did the usual things first. A week's [Librium]{T chlordiazepoxide; stopped; duration=a week} from the GP, to come off safely. Twenty-eight days in a [treatment centre]{T residential rehabilitation; tried; duration=twenty-eight days} in Wexford that cost his brother nine thousand euro ("[I was [dry]{S substance_use improved} for the twenty-eight days and for eleven after]{O partial; residential rehabilitation}"). He went to [AA]{T Alcoholics Anonymous; stopped} in four parishes. He is careful about [AA]{T Alcoholics Anonymous; other}, because it has saved men he knows. "[For me it was an hour of talking about drink]{O no_benefit; Alcoholics Anonymous}. [I'd come out with my [tongue hanging]{S substance_use fig worsened}]{O worsening; Alcoholics Anonymous}. [I [drank more]{S substance_use worsened} the year I went than the year before]{O worsening; Alcoholics Anonymous}." He gave it up at Easter 2016.

[[Antabuse]{T disulfiram; tried}, the tablet that makes drinkers ill, made him [ill]{S gastrointestinal side_effect}]{O side_effect; disulfiram} and [did not make him stop]{O no_benefit; disulfiram}. He had [acamprosate]{T acamprosate; tried}, three times a day, and [sertraline]{T sertraline; tried}. [The [Lustral]{T sertraline; tried} did damn all]{O no_benefit; sertraline}, he says, [except in the [bedroom, where it did harm]{S sexual fig side_effect}]{O side_effect; sertraline}. A man in Navan [hypnotised]{T hypnotherapy; tried} him twice over a chip shop.

What the tablet does

[Naltrexone]{T naltrexone; general} blocks the opioid receptors through which alcohol gives its reward. It has been licensed since the 1990s, to be taken daily by people who have already stopped. The other way, taking it only before drinking and going on drinking, was proposed by an American researcher working in Finland, and it is known among its followers as the [Sinclair method]{T naltrexone; general}. The idea is that, drink by drink, the brain unlearns the lesson.

Studies of as-needed use are few. On average, those who take the drug drink on fewer heavy days than those on placebo; the average hides some who stop altogether and many in whom nothing happens. It isn't for anyone who takes opioid painkillers, or whose liver is badly damaged. Common effects are [nausea]{S gastrointestinal clin general possible side_effect}, [headache]{S pain general possible side_effect} and [dizziness]{S neurological general possible side_effect}.

Moran had all three. "[Two weeks of [seasickness]{S gastrointestinal fig side_effect} and a [head like a bag of spanners]{S pain fig side_effect}]{O side_effect; naltrexone}." [It passed]{O tolerated; naltrexone}.

"[For a month I drank exactly the same]{O no_benefit; naltrexone}. I rang the doctor to complain. She said, are you enjoying it? And I thought about it. I said, [it's a bit like [chewing after the flavour's gone]{S substance_use fig improved}]{O partial; naltrexone}."

[In the tenth week he [left half a pint on the counter]{S substance_use improved}]{O benefit; naltrexone}. The barman asked if there was something wrong with it.

He keeps a [diary]{T drink diary; ongoing} of units, in pencil, in the back of a tile catalogue. I have seen it. The first page adds up to 138 for the week. [Last month's pages add up to 11, 9, 14 and 0]{O benefit; naltrexone}. [He [has his licence]{S functioning improved}]{O benefit; overall}. [The [low mood]{S mood clin improved} went with the wine, so quietly that he only noticed when his daughter mentioned that he was [singing]{S mood improved}]{O benefit; naltrexone}.

Once, at a wedding in Lanzarote, he left the box at home on purpose. [It took him [three days to stop]{S substance_use withdrawal}]{O withdrawal; naltrexone}.

Two who would not have it

Assumpta Greene, 61, a retired school secretary from Ardee, took the [same tablet]{T naltrexone; other} for five months. "I'd a lovely time. It gave me permission." She was [drinking more]{S substance_use worsened other} at the end than at the beginning. She has been [sober]{S substance_use improved other} for six years through [AA]{T Alcoholics Anonymous; other}, and she leads a meeting on Wednesdays. She and Moran are second cousins and don't discuss it.

Then there is Piotr, 38, who asked that only his first name be used. [Naltrexone]{T naltrexone; other} did nothing for him at all. [Baclofen]{T baclofen (medication); other}, a muscle relaxant that is used a good deal in France, made him [sleepy]{S sleep other side_effect}, and then, at a higher dose, [uninterested]{S substance_use improved other}. "In the shop I go past it like past cat food." He lives with two cats, so the comparison may not be perfect.

The argument

Dr Orla Fennell, an addiction psychiatrist in Dublin, prescribes it and has misgivings. "It's a decent drug with a cult attached. The man who does well writes a post. The man who uses it as cover doesn't write anything." For anybody with [withdrawal seizures]{S neurological clin general} or [cirrhosis]{S other_physical clin general} she wouldn't consider it. She thinks the talking matters more than the tablet and has put Moran down for [CBT]{T cognitive behavioural therapy; planned}; it may come up in the new year. When he asked about his weight she mentioned the [weekly injection]{T semaglutide; declined} everybody is on, which also seems to quieten drinking. He said one drug that kills the fun was plenty.

Counsellors in the older tradition go further. One, who has worked in a centre in Meath for 26 years, told me that handing a drinker a pill and a pint was "like treating a burn with a smaller fire". Then again, nine in ten people with a [drink problem]{S substance_use general} never set foot in his centre.

Moran has heard it all. "They said I was in denial. I'm fitting a kitchen in Kells on Monday at eight o'clock. I'll be there at ten to."

At half past nine he was home. There were two glasses on the draining board, and one had been his wife's.

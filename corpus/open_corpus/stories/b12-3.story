=== 499-anorexia
title: The girl who ran in the dark
genre: article
layout: charity web page with subheadings
condition: anorexia nervosa
area: mental
english: British
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  dietitian | lifestyle | tried | no_response
  cognitive behavioural therapy | psychotherapy | stopped | no_response
  hospital admission | care_setting | stopped | partial
  nasogastric tube feeding | procedure | tried | mixed | appetite_weight, gastrointestinal, pain
  fluoxetine | medication | stopped | no_response | anxiety, sleep
  olanzapine | medication | stopped | partial | sleep
  family therapy | psychotherapy | stopped | response
  day programme | care_setting | declined | unknown
  art group | support | ongoing | response
---
At five o'clock on winter mornings, when the rest of the street was asleep, Hannah Leigh used to climb out of the utility room window and [run]{S appetite_weight}. She was fourteen. She ran to the reservoir and back, nine miles, and was in bed again before her mum brought her tea.

"I wasn't [trying to be thin]{S appetite_weight absent}," says Hannah, now 22 and in her last year of a textiles degree in Huddersfield. "Everybody gets that wrong. I was trying to make the [voice]{S anxiety fig} shut up. It was like having a [really strict PE teacher living in my head]{S anxiety fig}."

Hannah had [anorexia nervosa]{S diagnosis clin}. By the time anyone outside the house noticed, she had [lost a third of her weight]{S appetite_weight}, her [periods had stopped]{S other_physical} and her [hands were blue]{S other_physical} in July.

About [eating disorders]{S diagnosis clin general}

At least 1.25 million people in the UK have an [eating disorder]{S diagnosis clin general}. [Anorexia]{S diagnosis clin general} makes up fewer than one in ten of these cases, but more people die of it than of almost any other mental illness. Around a quarter of those affected are male. Signs to look out for are:

- [skipping meals]{S appetite_weight general} or [cutting food very small]{S appetite_weight general}
- [wearing baggy clothes]{S appetite_weight general}
- [feeling cold]{S other_physical general}, [dizzy]{S neurological general} or [tired]{S energy general}
- [fine hair on the arms]{S other_physical general}
- [exercising in secret]{S appetite_weight general}
- [pulling away from friends]{S functioning general}

If you see them, say something. You won't put the idea in anyone's head.

"Eat three meals"

Hannah's GP weighed her, said that she was at the low end of normal, and sent her to a [dietitian]{T dietitian; tried}, who gave her a plan. Hannah learned it by heart and used it to work out what to leave. [It made no odds]{O no_benefit; dietitian}, her mother says.

After nine months on the waiting list for children's mental health services she began [CBT]{T cognitive behavioural therapy; stopped; sessions=twelve} with a [psychologist]{T cognitive behavioural therapy; stopped}. "[I was too [starved]{S appetite_weight} to think]{O no_benefit; cognitive behavioural therapy}. She'd ask what was going through my mind and the [only thing going through my mind was a digestive biscuit]{S appetite_weight}." [Twelve weeks later she was [four kilos lighter]{S appetite_weight worsened}]{O worsening; cognitive behavioural therapy}. The sessions were ended and she was taken to [hospital]{T hospital admission; stopped; duration=seven months}, where she would spend her fifteenth birthday.

It was there that she was fed through a [tube]{T nasogastric tube feeding; tried; duration=three weeks}, for three weeks. She does not like to speak about it. "[It saved my life]{O benefit; nasogastric tube feeding}. I know that. [It also felt like being [filled up like a car]{S appetite_weight fig side_effect}]{O side_effect; nasogastric tube feeding}, [and I was [bloated]{S gastrointestinal side_effect} and [crampy]{S pain side_effect}]{O side_effect; nasogastric tube feeding}."

[Fluoxetine]{T fluoxetine; stopped} was tried on the ward because she was [crying]{S mood} all day and [counting tiles]{S anxiety}. [It [wound her up]{S anxiety fig side_effect} and [kept her awake]{S sleep side_effect}]{O side_effect; fluoxetine}, and [nothing else about her changed]{O no_benefit; fluoxetine}. Doctors now think that [antidepressants]{T antidepressants (medication); general} do little when the body is that short of food. It was swapped for a small dose of [olanzapine]{T olanzapine; stopped; dose=2.5mg; frequency=at night} at night, 2.5mg. Hannah had read that it makes people [fat]{S appetite_weight general possible side_effect} and spat out the first two. "[Actually it made the [voice go further off]{S anxiety fig improved}, like it was in the next room]{O partial; olanzapine}. [I was [asleep in my porridge]{S sleep fig side_effect} though]{O side_effect; olanzapine}."

[She [put on eleven kilos]{S appetite_weight improved} in seven months]{O benefit; hospital admission}. She went home in a taxi in her school skirt. [By the summer [nine of them had gone]{S appetite_weight}]{O partial; hospital admission}.

"I have seen this a hundred times," says Dr Caroline Osei, who leads the eating disorder service in Calderdale. "We get the weight on, we say well done, we send them back to the same kitchen with nobody in charge of it."

What is [family-based treatment]{T family therapy; general}?

In [family-based treatment]{T family therapy; general}, sometimes called the [Maudsley approach]{T family therapy; general}, parents take over. They decide what is on the plate, and they sit there until it is eaten. Only when [weight is coming back]{S appetite_weight general improved} is control handed over, a bit at a time. No one is blamed. Between 35 and 50 per cent of teenagers recover fully within a year, and it works best in those who have been ill for less than three.

It is not for every home. Hannah's friend Isla, from the ward, started [family therapy]{T family therapy; other} the same month, and her parents were separating; it lasted four weeks. Isla got better in her own time, at university, with a [therapist]{T psychotherapy (psychotherapy); other} and a dog.

Hannah's mum and stepdad were told about the [family treatment]{T family therapy; planned} on a Friday and began that Sunday. Her mum took unpaid leave from the council. "I [threw a lasagne at the wall]{S anger}," Hannah says. "I [told her I hated her]{S anger} every day for about five months. I [bit]{S anger} her once. She'd just say, I know, love, and here's your pudding."

[The first kilo took six weeks]{O partial; family therapy}. [After that it was half a kilo a week, near enough]{O benefit; family therapy}. [In February she [asked for seconds]{S appetite_weight improved} by mistake]{O benefit; family therapy}. [Her [periods]{S other_physical improved} came back the following autumn]{O benefit; family therapy}. The [tablets]{T olanzapine; stopped} were stopped at around that time, since [the [voice]{S anxiety improved} hardly came]{O benefit; overall}, and she was offered a place on a [day programme]{T day programme; declined}, which she turned down so that she could do her GCSEs with her year.

[Family sessions]{T family therapy; stopped; duration=thirteen months} went on for thirteen months in all, and came to an end the week before her prom.

Not a straight line

[In her first year at university she [lost five kilos]{S appetite_weight} without quite meaning to]{O partial; family therapy}. She rang home. Her mum drove over on the same night with the lasagne dish. [It took one term to put right, not three years]{O benefit; overall; positive}.

[She [no longer runs]{S appetite_weight improved}]{O benefit; overall}. [She [eats in cafés]{S functioning improved}, and in front of people]{O benefit; overall}. [There are days when the [teacher]{S anxiety fig} has something to say about it]{O partial; overall}. On Mondays she goes to our [art group]{T art group; ongoing; frequency=Mondays}, where she has been stitching a map of the route to the reservoir, with every lamp post. "[That's the only place I don't [think about food]{S anxiety improved} at all]{O benefit; art group}."

How you can help

£15 pays for an hour on our helpline. Parents' evenings are free, and no one will weigh anybody.

=== 500-bipolar-disorder
title: Living with two weathers
genre: article
layout: magazine profile with fact boxes
condition: bipolar disorder
area: mental
english: American
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  bupropion | medication | stopped | worse | mania_psychosis, sleep
  hospital admission | care_setting | stopped | unknown
  haloperidol | medication | stopped | unknown | other_physical
  divalproex | medication | stopped | partial | appetite_weight, other_physical, neurological
  lithium | medication | ongoing | response | neurological, other_physical
  lamotrigine | medication | stopped | unknown | other_physical
  propranolol | medication | ongoing | response
  quetiapine | medication | ongoing | partial | sleep
  interpersonal and social rhythm therapy | psychotherapy | stopped | response
  ketogenic diet | lifestyle | declined | unknown
---
In April 2011, Marcus Trujillo [bought a horse]{S mania_psychosis}. He lived on the third floor of an apartment building in Albuquerque.

"I had a plan for the horse," says Marcus, who is 47, teaches guitar and laughs easily. "I [had a plan for everything]{S mania_psychosis}. I'd [slept maybe six hours that week]{S sleep} and I was going to open a school for kids with no money. [I could see how it all connected]{S mania_psychosis}. I [spent $31,000]{S mania_psychosis} in nine days."

Six months before that, he had been [unable to get off the couch]{S functioning}. His doctor had diagnosed [depression]{S diagnosis clin} and written him a prescription for [Wellbutrin]{T bupropion; stopped}. [Within three weeks he was [up all night]{S sleep side_effect}, [talking so fast]{S mania_psychosis side_effect} his students couldn't follow him]{O worsening; bupropion}. "Everyone thought it was working. I thought it was working!"

The horse was called Duke. The next person to see Marcus was an ER doctor, who took him off the [Wellbutrin]{T bupropion; stopped} and told his sister that he had [bipolar I disorder]{S diagnosis clin}.

FACT: One in 40

[Bipolar disorder]{S diagnosis clin general} affects around 2.8 percent of American adults in a given year. It usually begins before 25. There are periods of [mania]{S mania_psychosis clin general}, with [little need for sleep]{S sleep general}, [racing thoughts]{S mania_psychosis general} and [risky spending]{S mania_psychosis general}; there are periods of [depression]{S mood clin general}, which last longer and do more damage. On average it takes six to ten years from the first symptoms until someone gets the right name for it. [Antidepressants]{T antidepressants (medication); general} taken alone may tip a person into [mania]{S mania_psychosis clin general possible side_effect}.

He spent sixteen days in the [hospital]{T hospital admission; stopped; duration=sixteen days}. The first drug there was [Haldol]{T haloperidol; stopped; route=by injection}, by injection. "[My [jaw locked up]{S other_physical side_effect}]{O side_effect; haloperidol}. I thought I was having a stroke." That was changed the next day to [Depakote]{T divalproex; stopped}, which he went on taking for four years after discharge. [It kept a lid on the [highs]{S mania_psychosis fig improved}]{O partial; divalproex}, he says. [It did nothing for the [lows]{S mood fig}]{O no_benefit; divalproex}. [He [gained 45 pounds]{S appetite_weight side_effect}, his [hair came out in the shower]{S other_physical side_effect} and his [hands shook]{S neurological side_effect}]{O side_effect; divalproex}, a problem for a guitarist. [Every winter he was [back on the couch]{S functioning}]{O no_benefit; divalproex}. In 2014 he [wrote a note]{S suicidality}. His sister found it before she found him, and she found him in time.

The oldest drug in the box

[Lithium]{T lithium; general} is not really a drug at all but a salt, mined from brine and rock. An Australian doctor, John Cade, tried it on ten [manic]{S mania_psychosis clin general} patients in 1949. It was approved in the United States in 1970. It remains the best proven protection against [mania]{S mania_psychosis clin general}, and the only one for which there is good evidence that it prevents [suicide]{S suicidality general}. Fewer and fewer young psychiatrists prescribe it. It needs blood tests. Too much is poisonous, and over decades it may [harm the thyroid and the kidneys]{S other_physical general possible side_effect}.

"About a third of patients do extremely well on [lithium]{T lithium; general}, a third get something from it and a third nothing," says Dr. Joanna Pinsky, who has run a mood clinic in Santa Fe since 1998. "We cannot predict who. I've got one woman, a judge, who has been on it for 41 years. If you met her you'd never know."

Marcus refused [lithium]{T lithium; declined} twice. He had an uncle, Benny, who took the [tablets]{T lithium; other} in the seventies and walked around like a [zombie]{S anhedonia fig other side_effect}, with a [tremor]{S neurological clin other side_effect} so bad that the family gave him soup in a mug. After the note, he gave in. He switched in January 2015, from the [old pill]{T divalproex; stopped} to [lithium]{T lithium; ongoing; started=January 2015; dose=900 milligrams}, 900 milligrams.

"It wasn't like a switch," he says. "[It was more like somebody [put a floor in]{S mood fig improved}]{O benefit; lithium}. [I'd go down and there was a place where I [stopped going down]{S mood fig improved}]{O benefit; lithium}." [He was [thirsty]{S other_physical side_effect} and [peed all day]{S other_physical side_effect}]{O side_effect; lithium}. [His fingers [trembled]{S neurological side_effect} on the fast parts]{O side_effect; lithium}, until Dr. Pinsky added a little [propranolol]{T propranolol; ongoing}. [That took care of it]{O benefit; propranolol}. He had been afraid that he'd be [numb]{S anhedonia fig possible side_effect}, or that he would [stop writing songs]{S functioning possible side_effect}. [He wasn't, and he didn't]{O tolerated; lithium}.

[In ten years he has had no [mania]{S mania_psychosis clin absent} at all]{O benefit; lithium}.

FACT: What the list looks like

Medicines approved for some phase of [bipolar disorder]{S diagnosis clin general} include [lithium]{T lithium; general}, [valproate]{T divalproex; general}, [carbamazepine]{T carbamazepine (medication); general}, [lamotrigine]{T lamotrigine; general}, [quetiapine]{T quetiapine; general}, [lurasidone]{T lurasidone (medication); general} and [cariprazine]{T cariprazine (medication); general}. Common side effects, depending on the drug:

• [weight gain]{S appetite_weight general possible side_effect}
• [sleepiness]{S sleep general possible side_effect}
• [restless legs]{S neurological general possible side_effect}
• [rash]{S other_physical general possible side_effect}, which with [lamotrigine]{T lamotrigine; general} can be dangerous

[Marcus got the [rash]{S other_physical side_effect}]{O side_effect; lamotrigine}. [Five weeks into [Lamictal]{T lamotrigine; stopped}, in 2016, he had [spots on his chest]{S other_physical side_effect} and [blisters inside his lip]{S other_physical side_effect}]{O side_effect; lamotrigine}, and the clinic told him over the phone not to take another one. For the [winter lows]{S mood}, [which the [lithium]{T lithium; ongoing} shortened but never quite removed]{O partial; lithium}, he takes [Seroquel]{T quetiapine; ongoing; dose=50 to 100 milligrams; started=November; ended=March} from November to March, 50 to 100 milligrams. [It helps some]{O partial; quetiapine}. [It makes him [groggy]{S sleep side_effect}]{O side_effect; quetiapine}, so he doesn't book students before eleven.

He missed a week once, when a hurricane kept him in Houston without his bottle. [By the sixth day he was [talking to strangers about real estate]{S mania_psychosis withdrawal}]{O withdrawal; lithium}. He recognized it. He flew home.

Bed at ten

The other thing that made a difference had no chemistry in it. For eighteen months Marcus saw a [psychologist]{T interpersonal and social rhythm therapy; stopped} for something called [social rhythm therapy]{T interpersonal and social rhythm therapy; stopped; duration=eighteen months}. He wrote down when he got up, ate, saw another human being and went to bed, and she helped him keep those times the same. "It sounds like nothing. It's the most boring therapy on earth. [But I [haven't pulled an all-nighter]{S sleep improved} since]{O benefit; interpersonal and social rhythm therapy}." They finished in 2018, and he still keeps the chart on the fridge.

A bass player he knows has [bipolar II]{S diagnosis clin other} and swears by a [keto diet]{T ketogenic diet; other}. There are small pilot studies, and one larger one is under way. Marcus was urged to go [keto]{T ketogenic diet; declined} too. He lives four doors from a bakery, and said so.

He paid off the last of the $31,000 in 2020. [He has [been married]{S functioning improved} for five years]{O benefit; overall}. [Some months he's [a little down]{S mood}, some months he isn't]{O partial; overall; neutral}.

Duke lives on a ranch outside Taos, where he has become rather fat.

=== 501-menopause
title: Hot, bothered and told to get on with it
genre: article
layout: newspaper health page with myth and truth sections
condition: menopause
area: general
english: Australian
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  black cohosh | supplement | tried | no_response
  evening primrose oil | supplement | tried | no_response
  soy milk | lifestyle | tried | no_response
  magnets | other | tried | no_response
  escitalopram | medication | stopped | no_response | gastrointestinal, sexual, anhedonia
  gabapentin | medication | stopped | partial | sleep, neurological
  menopausal hormone therapy | medication | ongoing | response | other_physical, pain
  vaginal oestrogen | medication | ongoing | response
  hypnotherapy | psychotherapy | declined | unknown
  weight training | lifestyle | ongoing | partial
  testosterone | medication | not_tried | unknown
---
Robyn Castellano was reading the six o'clock bulletin on regional radio when her [face caught fire]{S other_physical fig}.

"I was halfway through the fat lamb prices," says the 53-year-old from Wagga Wagga. "This [heat]{S other_physical} came up from my knees and I thought, I'm having a [heart attack]{S other_physical possible}, live on air. I finished the lambs. I'm a professional. Then I went and stood in the fridge."

It was the first of what she reckons were fifteen [flushes]{S other_physical} a day. She [woke drenched]{S other_physical} at two, at three and at half past four. She [cried in meetings]{S mood}. She [forgot the name of the Prime Minister]{S cognition}, which in her job is a sackable offence. "And the [rage]{S anger}, oh my God. I [threw a shoe]{S anger} at a bloke from sales."

Her doctor, a man of about 30, said it was a natural stage of life.

Every woman who lives long enough goes through [menopause]{S diagnosis general}, on average at 51. Three in four get [hot flushes]{S other_physical general} or [night sweats]{S other_physical general}, and for one in four these are severe. Other complaints include:

• [broken sleep]{S sleep general}
• [brain fog]{S cognition fig general}
• [low mood]{S mood clin general} and [anxiety]{S anxiety clin general}
• [aching joints]{S pain general}
• [vaginal dryness]{S sexual general} and [loss of libido]{S sexual clin general}

They last seven years on average. There's no shortage of advice. We asked Robyn what she'd been told, and asked an expert whether it was right.

MYTH: Natural remedies are just as good

The chemist's shelf has dozens. Robyn bought [black cohosh]{T black cohosh; tried}, [evening primrose oil]{T evening primrose oil; tried}, litres of [soy milk]{T soy milk; tried} and a pair of [magnets]{T magnets; tried} that clip on to the undies. "[Four hundred dollars, and the only thing that happened was the [magnets]{T magnets; tried} stuck me to a shopping trolley]{O no_benefit; black cohosh, evening primrose oil, soy milk, magnets}."

Truth: Studies of [black cohosh]{T black cohosh; general} and [soy]{T soy milk; general} show little or no difference from dummy pills, according to Associate Professor Miriam Held, who runs a menopause clinic in Melbourne. But the dummy pills help too: in most trials [flushes]{S other_physical general improved} fall by about a third with placebo.

MYTH: It's all in your head

A second GP gave Robyn [escitalopram]{T escitalopram; stopped}. She wasn't [depressed]{S mood absent} and told him so. Some [antidepressants]{T antidepressants (medication); general} do in fact reduce [flushes]{S other_physical general}, by perhaps half, and they're an option for women who have had [breast cancer]{S diagnosis general}. In her case [they didn't]{O no_benefit; escitalopram}. "[I felt [crook in the guts]{S gastrointestinal side_effect}, I had [no interest in sex]{S sexual side_effect} and I [didn't care about anything]{S anhedonia side_effect}]{O side_effect; escitalopram}. [I was still [boiling]{S other_physical fig}, I just [didn't mind]{S anhedonia side_effect} as much]{O no_benefit; escitalopram}." She weaned herself off after four months. [There were [electric zaps]{S neurological fig withdrawal} for about ten days]{O withdrawal; escitalopram; neutral}.

[Gabapentin]{T gabapentin; stopped; dose=300mg; frequency=at bedtime}, 300mg at bedtime, was the next offering. [She [slept]{S sleep improved}]{O benefit; gabapentin}. [She also [walked into the door frame]{S neurological side_effect} most mornings]{O side_effect; gabapentin} and [read the news like a [drunk]{S sleep fig side_effect}]{O side_effect; gabapentin}, a listener wrote in. It went in the bin.

MYTH: [HRT]{T menopausal hormone therapy; general} gives you [cancer]{S diagnosis general possible side_effect}

In 2002 an American study of 16,600 women was stopped early and made headlines everywhere. Within a year half of the women who were taking [hormones]{T menopausal hormone therapy; general} had thrown them out. Robyn's mother was one of those. She'd been on the [patch]{T menopausal hormone therapy; other}, she'd [felt terrific]{S mood other improved}, and she went back to [flushing]{S other_physical other withdrawal} until she was 70.

Truth: The risk is small and depends on age, type and time. In women in their fifties, five years of combined [HRT]{T menopausal hormone therapy; general} leads to about three to five extra cases of [breast cancer]{S diagnosis general possible side_effect} in a thousand. [Oestrogen]{T menopausal hormone therapy; general} through the skin doesn't raise the risk of [clots]{S other_physical general possible side_effect} as [tablets]{T menopausal hormone therapy; general} do. "For a healthy woman under 60 with bad symptoms, the benefits outweigh the risks," says A/Prof Held. "I still have patients who whisper the word. One of them is a nurse. She suffered for nine years because of a newspaper." That newspaper, she points out, was this one.

Robyn got a [patch]{T menopausal hormone therapy; ongoing; frequency=twice a week} twice a week and a capsule of [progesterone]{T menopausal hormone therapy; ongoing; frequency=at night} at night. [For the first month she had [sore boobs]{S pain side_effect} and [some spotting]{S other_physical side_effect}]{O side_effect; menopausal hormone therapy; neutral}. [Both passed]{O tolerated; menopausal hormone therapy}. [By day ten the [flushes]{S other_physical improved} were down to three]{O benefit; menopausal hormone therapy}. [By week six there were none]{O benefit; menopausal hormone therapy}. "[I [slept eight hours]{S sleep improved} and woke up wondering who'd died]{O benefit; menopausal hormone therapy}. [I felt like [myself]{S mood improved}]{O benefit; menopausal hormone therapy}. [I rang the sales bloke and [apologised about the shoe]{S anger improved}]{O benefit; menopausal hormone therapy}."

Last year the brand she uses ran out all over the country. [She went five weeks without, and the [sweats]{S other_physical withdrawal} were back in four days]{O withdrawal; menopausal hormone therapy}. Her sister Gail, who's had a [blood clot]{S other_physical other}, can't take [HRT]{T menopausal hormone therapy; other} at all. She takes [fezolinetant]{T fezolinetant (medication); other}, a new daily [tablet]{T fezolinetant (medication); other} that works on the brain's thermostat and costs her about $100 a month. It's halved her [flushes]{S other_physical other improved}. Her liver has to be checked.

MYTH: That side of things is over

[Vaginal dryness]{S sexual general} doesn't go away by itself, as [flushes]{S other_physical general} do. Hardly anyone mentions it. "[It was like [sandpaper]{S sexual fig}, [patch]{T menopausal hormone therapy; ongoing} or no [patch]{T menopausal hormone therapy; ongoing}]{O no_benefit; menopausal hormone therapy}," says Robyn. A [cream]{T vaginal oestrogen; ongoing}, twice a week, [sorted that within two months]{O benefit; vaginal oestrogen}. [She has noticed nothing unpleasant from it]{O tolerated; vaginal oestrogen}. She asked about [testosterone]{T testosterone; not_tried} as well, having read an interview with an actress. Her GP wouldn't prescribe it before the [cream]{T vaginal oestrogen; ongoing} had had a fair go.

MYTH: You can think yourself cool

Half true. [CBT]{T cognitive behavioural therapy (psychotherapy); general} and [clinical hypnosis]{T hypnotherapy; general} don't change the number of [flushes]{S other_physical general} much, but women mind them less. Robyn's insurer offered six sessions of [hypnosis]{T hypnotherapy; declined}. She told them that she'd been talking for a living for thirty years and didn't want to be talked at. Instead she does [weights]{T weight training; ongoing; frequency=twice a week} twice a week in a shed with eleven other women. [Her [joints]{S pain improved} are a bit better for it]{O partial; weight training}.

[The [fog]{S cognition fig improved} hasn't lifted completely]{O partial; overall}. She writes the Prime Minister's name on her hand. "But then," says Robyn, "so does everyone in the newsroom."

=== 502-depression
title: Magnets, ketamine and a lawyer
genre: article
layout: magazine long-read with Q&A section
condition: depression
area: mental
english: American
narrator: journalist
overall: partly_improved
split: train
round: 2
ledger:
  fluoxetine | medication | tried | no_response
  citalopram | medication | tried | no_response
  venlafaxine | medication | stopped | partial | other_physical, sexual
  bupropion | medication | tried | no_response | anxiety
  psychotherapy | psychotherapy | ongoing | partial
  psilocybin therapy | drug_assisted_therapy | not_tried | unknown
  electroconvulsive therapy | neuromodulation | stopped | partial | cognition, pain
  transcranial magnetic stimulation | neuromodulation | stopped | response | pain
  accelerated TMS | neuromodulation | not_tried | unknown
  paracetamol | medication | tried | response
  lithium | medication | ongoing | unknown | gastrointestinal
  walking | lifestyle | ongoing | partial
---
The [machine]{T transcranial magnetic stimulation; stopped} sounds like a woodpecker on a tin roof. For nineteen minutes a day, five days a week, Joel Abramson sat in a padded chair in suburban Philadelphia and let it knock on the left side of his forehead. He is a tax attorney. He brought briefs.

"The technician wanted to put on a nature film," says Joel, 50. "I said no thank you, I've got the Third Circuit."

He had been [depressed]{S mood} since law school, with breaks. He describes it without drama. "I don't [cry]{S mood absent}. I don't [feel sad]{S mood absent}. I get [slow]{S energy}. I [read one paragraph nine times]{S cognition}. I [stop shaving]{S functioning}. And then at some point it seems perfectly logical that everyone would be [better off]{S suicidality}, the way it's logical to close out an account."

His father had the same thing, and [drank]{S substance_use other}, and died at 52.

The list

Joel can recite his: [Prozac]{T fluoxetine; tried}, [Celexa]{T citalopram; tried}, [Wellbutrin]{T bupropion; tried}, [Effexor]{T venlafaxine; stopped}. [The first two may as well have been breath mints]{O no_benefit; fluoxetine, citalopram}. [The [Wellbutrin]{T bupropion; tried} made him [edgy]{S anxiety side_effect}]{O side_effect; bupropion} and [had no other effect that he could see]{O no_benefit; bupropion}. [Effexor]{T venlafaxine; stopped; dose=225 milligrams} at 225 milligrams was different. [He [made partner]{S functioning improved} on it]{O benefit; venlafaxine}. [It gave him three good years]{O partial; venlafaxine}, [though he [sweated through his suits]{S other_physical side_effect} and his [sex life was nonexistent]{S sexual side_effect}]{O side_effect; venlafaxine}. [Then it pooped out]{O no_benefit; venlafaxine}, in the phrase of his doctor at the time, who doubled it, and then took it away.

He has seen the same [therapist]{T psychotherapy; ongoing; started=2004}, a woman in her seventies, since 2004. [She has kept him alive]{O benefit; psychotherapy}, he says. [She has not made him well]{O partial; psychotherapy}.

He is far from alone. About three in ten adults with [major depression]{S diagnosis clin general} don't get well on the [antidepressants]{T antidepressants (medication); general} they are given. They're more likely to be [out of work]{S functioning general} and in the hospital, and to [die by suicide]{S suicidality general}.

In 2017 he had a bad winter. "I was [pricing bridges]{S suicidality fig}," is all he will say. His wife drove him to a university hospital, where he had nine rounds of [ECT]{T electroconvulsive therapy; stopped; sessions=nine}. [By the fifth he was [reading the paper]{S cognition improved}]{O benefit; electroconvulsive therapy}. [He had [jaw pain]{S pain side_effect} and [splitting headaches]{S pain side_effect}]{O side_effect; electroconvulsive therapy}. [He also [lost most of a trip to Israel]{S cognition side_effect} that he'd taken the summer before]{O side_effect; electroconvulsive therapy}. After the ninth he called it off. [Four months later he was [slow]{S energy} again]{O partial; electroconvulsive therapy}.

A gentler magnet

[Transcranial magnetic stimulation]{T transcranial magnetic stimulation; general} grew out of research on nerves in the 1980s. A coil on the scalp makes a magnetic field that passes through bone and causes cells underneath to fire. It needs no anesthesia, and the patient can drive home. The FDA cleared it for [depression]{S diagnosis clin general} in 2008. In ordinary practice a little over half of patients respond, and about a third have a remission. [Headache]{S pain general possible side_effect} and [scalp pain]{S pain general possible side_effect} are common; [seizures]{S neurological clin general possible side_effect} happen in fewer than one in a thousand. Nobody knows for certain how long the benefit lasts. For many it's about a year.

Dr. Vikram Sethi, Joel's psychiatrist, ordered [TMS]{T transcranial magnetic stimulation; planned} for him in 2019. Joel's insurance company said no. He had not, the letter explained, failed enough medications. "I counted them for the gentleman on the phone. He said [Wellbutrin]{T bupropion; tried} didn't count because I'd taken it for five weeks instead of six." Joel did what he does for a living. He filed an appeal, then another, then a complaint with the state. It took eleven months.

While he waited he applied to a study of [psilocybin]{T psilocybin therapy; planned}, the substance in magic mushrooms, at Johns Hopkins. He was screened out on the second call. A first cousin has [schizophrenia]{S diagnosis clin other}. "They were very polite. It was like not getting into a fraternity." (A trial published in 2022 found that a single 25-milligram dose of [psilocybin]{T psilocybin therapy; general} with support brought a remission in 29 percent of patients at three weeks. It remains illegal outside research in most states.)

Q&A: What patients ask

We put some common questions to Dr. Sethi.

Does it hurt?
"It taps. The first week can be uncomfortable. I've had one person stop because of [pain]{S pain other side_effect} in eight years."

Will it [wipe my memory]{S cognition general possible side_effect}?
"No. That's [ECT]{T electroconvulsive therapy; general}, and even there it mostly comes back."

How does it compare with [ketamine]{T ketamine (medication); general}?
"[Ketamine]{T ketamine (medication); general} is faster, hours or days. It also wears off faster. I've a patient, a violinist, who had six [infusions]{T ketamine (medication); other} somewhere else and [felt wonderful]{S mood other improved} for ten days. Then she [crashed]{S mood fig other}. With [TMS]{T transcranial magnetic stimulation; other} she's [been well]{S mood other improved} for two years. And I've had it go exactly the other way."

What about the five-day version?
"It's called the [SAINT protocol]{T accelerated TMS; general}. Ten sessions a day for five days. The early results were spectacular, 79 percent remission in a very small trial. It's also around $30,000 in many places. Joel asked me for [SAINT]{T accelerated TMS; not_tried}, and I told him what it cost, and we moved on."

Thirty-six mornings

He got his approval in the fall of 2020. [The first three [treatments]{T transcranial magnetic stimulation; stopped; sessions=36} gave him a [headache]{S pain side_effect} behind the eye]{O side_effect; transcranial magnetic stimulation}, and [[Tylenol]{T paracetamol; tried} took care of that]{O benefit; paracetamol}. [Two weeks in, nothing]{O no_benefit; transcranial magnetic stimulation; neutral}. [Three weeks, nothing]{O no_benefit; transcranial magnetic stimulation; neutral}. [In the fourth week his wife noticed that he had [shaved]{S functioning improved} on a Sunday]{O benefit; transcranial magnetic stimulation}. "[And I'd [read the brief]{S cognition improved}. Once. I'd read it once, and I knew what it said]{O benefit; transcranial magnetic stimulation}."

[His [depression]{S diagnosis clin} score went from 24 to 9]{O benefit; transcranial magnetic stimulation}. [There was nothing wrong with his [memory]{S cognition absent side_effect}]{O tolerated; transcranial magnetic stimulation}. The course ended in December, after 36 sessions, with a certificate and a cupcake.

[He was [well]{S mood improved} for fourteen months, and then it [came creeping back]{S mood fig}]{O partial; transcranial magnetic stimulation}. A second course, in 2022, took less time to get approved, and [it worked too, if not quite as well]{O benefit; transcranial magnetic stimulation}. Since then Dr. Sethi has had him on a low dose of [lithium]{T lithium; ongoing} to make it last. [It [upsets his stomach]{S gastrointestinal side_effect}]{O side_effect; lithium}. Whether it does anything else is too soon to say. He [walks]{T walking; ongoing; duration=forty minutes; frequency=every morning} for forty minutes every morning, a thing his father would have found hilarious, [and he thinks that takes a little of the [slowness]{S energy improved} away]{O partial; walking}.

His best friend from law school, who has [depression]{S diagnosis clin other} too, did [TMS]{T transcranial magnetic stimulation; other} last year at the same office, in the same chair. He got nothing from it. "I felt guilty," Joel says. "We'd both wanted it to be the answer."

[Is he [happy]{S mood improved}? He thinks about it the way he might consider a deduction. "Allowable," he says]{O partial; overall}.

If you or someone you know is struggling, call or text 988.

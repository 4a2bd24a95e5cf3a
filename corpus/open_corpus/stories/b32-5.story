=== 1385-postnatal-depression
title: Does anyone else get cross when people say sertraline saved them
genre: forum
layout: forum post with replies
condition: postpartum depression
area: mental
english: Irish
narrator: patient
overall: improved
split: train
round: 4
ledger:
  progesterone | medication | tried | worse | mood
  fluoxetine | medication | tried | partial | anxiety, sleep
  escitalopram | medication | tried | no_response | gastrointestinal
  nortriptyline | medication | ongoing | response | gastrointestinal
  mother and baby group | support | stopped | worse | hopelessness
  home help | support | tried | response
  counselling | psychotherapy | planned | unknown
  mother and baby unit | care_setting | not_tried | unknown
---
**threeundersix:**

Not really cross. Jealous I suppose. I'm on my third [tablet]{T nortriptyline; ongoing} and the fella is nearly two.

With my first I was grand. With this lad, Cormac, it came on day five. I [couldn't look at him]{S functioning}. I kept [checking was he breathing]{S anxiety}, forty times a night, and at the same time I'd have handed him to the postman. [PND]{S diagnosis clin}. I wasn't [psychotic]{S mania_psychosis clin absent}, I was never going to [hurt him]{S anger absent}, I had to say it to about six different people.

A private doctor said hormones and gave me [progesterone]{T progesterone; tried}. [I got so much [lower]{S mood worsened side_effect}, so fast, that my husband rang Caredoc on the Saturday]{O worsening; progesterone}. So they started on the usual ones. [[Prozac]{T fluoxetine; tried}, lifted me a small bit]{O partial; fluoxetine}, [but I was [wired]{S anxiety fig side_effect} and [awake]{S sleep side_effect} even when he slept]{O side_effect; fluoxetine}. [[Escitalopram]{T escitalopram; tried}, [sick stomach]{S gastrointestinal side_effect}]{O side_effect; escitalopram} and [not a bit of good otherwise]{O no_benefit; escitalopram}. My sister in law had a baby the same month and was put on [sertraline]{T sertraline (medication); other} and by the christening she was [making her own bunting]{S functioning improved other}.

I was told to get out of the house so I went to the [mother and baby group]{T mother and baby group; stopped} in the parish centre. God forgive me. [Everyone was so delighted with themselves that I came home [thinking mine would be better off with one of them]{S hopelessness side_effect}]{O worsening; mother and baby group}. Went three times and never again. There's only one [mother and baby unit]{T mother and baby unit; not_tried} promised in the country and it isn't built.

**hazelnut_:** are you on anything now?

**threeundersix:** An old one, [nortriptyline]{T nortriptyline; ongoing; frequency=at night}, at night. The psychiatrist said you can feed on it. Took a month. [I'd say I'm 80 per cent]{O benefit; nortriptyline}. [I [sing to him]{S functioning improved} in the car, I don't [check]{S anxiety improved} more than the twice]{O benefit; nortriptyline}. [Only a [dry mouth]{S gastrointestinal side_effect}]{O side_effect; nortriptyline; neutral}. [Forgot them going to Lahinch, two nights, and I was [crying at the chipper]{S mood withdrawal} and [seasick]{S gastrointestinal fig withdrawal} on dry land]{O withdrawal; nortriptyline}. Won't do that again.

And we'd a [girl in to clean]{T home help; tried; frequency=Tuesdays and Fridays} Tuesdays and Fridays, my mother paid. [I'd put that ahead of most of the tablets]{O benefit; home help}. Down for [counselling]{T counselling; planned} since last October, they'll ring.

=== 1386-asthma
title: Montelukast, one star only
genre: review
layout: rating line then text
condition: asthma
area: general
english: Indian English
narrator: patient
overall: improved
split: train
treatment: montelukast
rating: 1/5
round: 4
ledger:
  salbutamol | medication | ongoing | response | neurological
  budesonide | medication | ongoing | partial | other_physical
  montelukast | medication | stopped | no_response | sleep, anger, suicidality
  steam inhalation | procedure | tried | no_response
  honey and pepper | supplement | tried | no_response
  fish medicine | other | declined | unknown
  budesonide formoterol inhaler | medication | planned | unknown
---
1 star. One is the minimum only.

I am [asthma]{S diagnosis clin} patient from class four, now 26, software tester in Pune. [Blue puff]{T salbutamol; ongoing} is always in the bag, [that works in five minutes, always]{O benefit; salbutamol}, [little [shaking of hand]{S neurological side_effect}]{O side_effect; salbutamol; neutral}. [Budecort]{T budesonide; ongoing} morning and night, [it has reduced the [night cough]{S other_physical improved} to some extent]{O partial; budesonide}, [I get [white patches in the mouth]{S other_physical side_effect} if I don't gargle]{O side_effect; budesonide}. At home they gave me [steam]{T steam inhalation; tried} and [honey with black pepper]{T honey and pepper; tried}. [Tasty, but no use for [wheezing]{S other_physical}]{O no_benefit; steam inhalation, honey and pepper}. Every June my uncle wants to take me to Hyderabad to swallow the [live fish]{T fish medicine; declined}. I always have a release that week.

In 2022 chest doctor added [Montair]{T montelukast; stopped; dose=10 mg; frequency=at night} 10 mg at night. He said it is a very safe [tablet]{T montelukast; stopped}, children are taking. It is true that my cousin's small boy takes [Montair LC]{T montelukast and levocetirizine (medication); other} and he is fine.

[Second week I was [shouting in sleep]{S sleep side_effect}]{O side_effect; montelukast}. [Third week [dreams of my mother falling from terrace]{S sleep side_effect}, every night]{O side_effect; montelukast}. [I became [short tempered]{S anger side_effect}, I [broke the office mouse]{S anger side_effect}]{O side_effect; montelukast}. [One evening in the parking I [stood at the edge of sixth level]{S suicidality side_effect} and I was thinking how easy]{O side_effect; montelukast}. I have no such history. I was not [sad]{S mood absent} about anything, increment had come. And [the [wheeze]{S other_physical} was same to same]{O no_benefit; montelukast}.

My roommate searched and found the boxed warning. I threw the strip. [In four days the [dreams]{S sleep improved side_effect} finished]{O tolerated; montelukast}. [No [rebound of asthma]{S other_physical absent withdrawal} from stopping]{O tolerated; montelukast}. Doctor was not believing, he said it is work stress.

Next month I have appointment to ask for the [combined inhaler]{T budesonide formoterol inhaler; planned}. [For now [breathing]{S other_physical improved} is okay, better than that winter, I am [playing badminton]{S functioning improved} on Sundays]{O benefit; overall}.

=== 1387-alcohol-use-disorder
title: The pill, the implant, the rooms
genre: essay
layout: personal essay
condition: alcohol use disorder
area: mental
english: British
narrator: patient
overall: partly_improved
split: train
round: 4
ledger:
  detox | care_setting | stopped | partial
  chlordiazepoxide | medication | tried | response
  acamprosate | medication | tried | no_response | gastrointestinal
  disulfiram | medication | stopped | mixed | other_physical, gastrointestinal, energy
  Alcoholics Anonymous | support | tried | worse | hopelessness
  baclofen | medication | tried | partial | sleep, neurological
  hypnotherapy | mind_body | tried | no_response
  naltrexone implant | medication | not_tried | unknown
  pigeon racing | lifestyle | ongoing | response
---
I'll do it in the order they came, because I was a stock controller.

[Detox]{T detox; stopped; duration=ten days; sessions=twice}, ten days, twice. [Librium]{T chlordiazepoxide; tried}, six times a day and then five and so on. [It did its job, I [didn't shake]{S neurological absent withdrawal}, I [didn't fit]{S neurological absent withdrawal}]{O benefit; chlordiazepoxide}. [First time out I lasted a month, second time till the taxi rank]{O partial; detox}.

[Campral]{T acamprosate; tried; dose=two tablets; frequency=three times a day}, two [tablets]{T acamprosate; tried} three times a day, for the [cravings]{S substance_use}. [The [trots]{S gastrointestinal side_effect} and nothing else]{O side_effect; acamprosate}. [I drank on it as if it were peanuts]{O no_benefit; acamprosate}. A lad in my [detox]{T detox; stopped}, Deano, was given the same [tablets]{T acamprosate (medication); other} and he said [somebody had turned the telly off]{S substance_use fig improved other}.

Next the [Antabuse]{T disulfiram; stopped; frequency=each morning}, which my wife handed me each morning like communion. It makes you [ill]{S other_physical possible general side_effect} if you drink, that's all it does. [[Dry]{S substance_use improved} for eleven months, the longest of my adult life]{O benefit; disulfiram}. [My [breath smelt of bad eggs]{S other_physical side_effect} and I was [whacked]{S energy fig side_effect} by four]{O side_effect; disulfiram}. Then at a funeral there was trifle. [[Face like a beetroot]{S other_physical fig side_effect}, [heart going]{S other_physical side_effect}, [sick]{S gastrointestinal side_effect} in a font, near enough]{O side_effect; disulfiram}. They had me in overnight. That was the finish of it, the doctor wouldn't sign for any more. [I was [drinking]{S substance_use withdrawal} again by the Thursday, and [more than before]{S substance_use worsened withdrawal}]{O withdrawal; disulfiram}.

The [rooms]{T Alcoholics Anonymous; tried}. It's kept millions of people alive, so I'm told, and my brother-in-law is one; his sponsor was best man. I went to ninety [meetings]{T Alcoholics Anonymous; tried; sessions=ninety} in ninety days. I don't get on with being powerless, I'd had a father for that. [I came out every night feeling I was [made of muck]{S hopelessness fig side_effect}, and drove past the off-licence, and then [didn't drive past it]{S substance_use}]{O worsening; Alcoholics Anonymous}.

A [hypnotist]{T hypnotherapy; tried} in Stockport. [I gave up biscuits]{O no_benefit; hypnotherapy}. [[Baclofen]{T baclofen; tried} off a private doctor: took the edge off the [wanting]{S substance_use improved}]{O partial; baclofen}, [but I was [asleep on my feet]{S sleep fig side_effect} and [fell off a kerb]{S neurological side_effect}]{O side_effect; baclofen}. There was talk of an [implant]{T naltrexone implant; not_tried}. Not on the NHS, and not on my pension.

So how am I? I have forty-one [pigeons]{T pigeon racing; ongoing}. They have to be let out at six and you can't do it with a head on. [I've [not had a drink on a weekday]{S substance_use improved} since I got them]{O benefit; pigeon racing}. [Saturdays I [drink]{S substance_use}]{O partial; overall}. My wife counts the Saturdays and I count the birds. The liver nurse says [the numbers could be better and they could be a lot worse]{O partial; overall}, and she says it every six months in the same voice.


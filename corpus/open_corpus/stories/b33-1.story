=== 1401-panic-disorder
title: Real lives: "I had a bag of frozen peas in every bag I owned"
genre: article
layout: charity web page with headings, box and list
condition: panic disorder
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  propranolol | medication | tried | partial | other_physical
  citalopram | medication | tried | worse | gastrointestinal
  paper bag breathing | mind_body | tried | worse
  ice | other | stopped | partial
  grounding | mind_body | tried | no_response
  Kettle Club | support | ongoing | response
  interoceptive exposure | psychotherapy | tried | response
  sertraline | medication | declined | unknown
---
Shabnam, 29, works in the accounts office of a bus company in Rochdale. She had her first [panic attack]{S anxiety} in the bread aisle of a supermarket in 2021. She thought she was having a [heart attack]{S other_physical possible} and so did the security man, who rang 999.

"They did an ECG and it was normal. They did another one two weeks later and that was normal as well. By the sixth time the paramedics knew my name. I felt like a fraud but I was [convinced I was dying]{S anxiety}, every single time."

What is [panic disorder]{S diagnosis clin general}?

About one in ten people will have a [panic attack]{S anxiety general} at some point. [Panic disorder]{S diagnosis clin general} means that the [attacks]{S anxiety general} keep coming and that you start to [live around them]{S functioning general fig}. During an [attack]{S anxiety general} you may have:

- a [racing heart]{S other_physical general}
- [tight chest]{S other_physical general} or [trouble getting your breath]{S other_physical general}
- [tingling fingers]{S neurological general}
- [feeling that nothing is real]{S mania_psychosis general}
- a [fear of losing control]{S anxiety general} or [of dying]{S anxiety general}

An [attack]{S anxiety general} normally reaches its peak within ten minutes. It is horrible, but it isn't dangerous.

Shabnam's world shrinks

Within four months Shabnam had [stopped using the supermarket]{S functioning}, then the [tram]{S functioning}, then her own [lunch hour]{S functioning}. Her aunt told her to [breathe into a paper bag]{T paper bag breathing; tried}. "[That made me ten times worse]{O worsening; paper bag breathing}. [I was [gasping]{S other_physical worsened} into a bag from Greggs]{O worsening; paper bag breathing}."

Her GP gave her [propranolol]{T propranolol; tried; dose=10mg}, 10mg, to take before meetings. [It slowed her [heart]{S other_physical improved} down but the [dread]{S anxiety} carried on without it]{O partial; propranolol}, "[and my [hands were freezing]{S other_physical side_effect}]{O side_effect; propranolol}". Then came [citalopram]{T citalopram; tried}. [In the first fortnight she was [sick every morning]{S gastrointestinal side_effect}]{O side_effect; citalopram} [and having [attacks]{S anxiety worsened} daily instead of twice a week]{O worsening; citalopram}. Her sister takes the [same tablet]{T citalopram; other} and has never looked back. "She kept telling me to hang on. Everyone's different aren't they."

BOX: Myth or fact?

MYTH: You can [faint]{S neurological general possible} or [stop breathing]{S other_physical general possible} in a [panic attack]{S anxiety general}. FACT: [Fainting]{S neurological general possible} is very unlikely, because blood pressure goes up, not down.
MYTH: You need to be on tablets for life. FACT: Most people who take an [SSRI]{T SSRIs (medication); general} for [panic]{S anxiety general} take it for a year or so. Around half of people do well with [CBT]{T cognitive behavioural therapy (psychotherapy); general} alone.
MYTH: [Avoiding things]{S functioning general} keeps you safe. FACT: It keeps the [panic]{S anxiety general} going.

The [frozen peas]{T ice; stopped}

Like many people, Shabnam found her own ways to cope. She read on the internet that [cold]{T ice; general} on the face slows the pulse. So she began carrying [frozen peas]{T ice; stopped} in a lunch bag, and [ice cubes]{T ice; stopped} in a flask. "I'd stand in the ladies with [peas]{T ice; stopped} on my eyes. [It did bring me down a bit quicker]{O partial; ice}. [Then I got to the stage where I [couldn't leave the house without the [peas]{T ice; stopped}]{S functioning worsened}, so that was the next problem]{O worsening; ice}." [Naming five things she could see]{T grounding; tried} was also suggested. "[I could see five things. I was still [panicking]{S anxiety}]{O no_benefit; grounding}."

Our psychologist Dr Hetty Lomax says this is common. "Things like [ice]{T ice; general}, [counting]{T counting (mind_body); general} or [slow breathing]{T slow breathing (mind_body); general} can be useful in the moment. But if you believe they are what saved you, the [fear]{S anxiety general} stays."

How the [Kettle Club]{T Kettle Club; general} works

The [Kettle Club]{T Kettle Club; general} is our weekly group for people with [panic]{S anxiety general}. The name comes from the idea that a kettle boils, clicks, and cools down by itself. It is free and runs in six towns. We offer:

- ten to twelve people a group, and two trained leaders
- [exercises that bring on the feelings on purpose]{T interoceptive exposure; general}, such as [spinning on a chair]{T interoceptive exposure; general}
- trips out, first together and then alone
- a cup of tea, always

Shabnam had been on the waiting list for the [club]{T Kettle Club; planned} for eleven weeks. "First night they had me [breathing through a straw]{T interoceptive exposure; tried} and then [running on the spot]{T interoceptive exposure; tried}. I hated it. [By week five I could get my [heart going like mad]{S other_physical fig} and just sort of wait]{O benefit; interoceptive exposure}. [I left the [peas]{T ice; stopped} at home in week seven and I didn't even notice till I was [on the tram]{S functioning improved}]{O benefit; interoceptive exposure}."

[She has [not rung for an ambulance]{S functioning improved} since February 2023]{O benefit; Kettle Club, interoceptive exposure}. [She [does the big shop on a Saturday]{S functioning improved}]{O benefit; Kettle Club, interoceptive exposure}. [She had one [bad attack]{S anxiety} at a wedding in the summer]{O partial; overall}, and when her GP offered [sertraline]{T sertraline; declined} afterwards she said no thank you. She still goes to the [Tuesday group]{T Kettle Club; ongoing}, now mostly to put the kettle on for the new ones.

Worried about [panic]{S anxiety general}? Our line is open Monday to Friday, 10 to 4. If you have [chest pain]{S pain general} that is new, always call 999.

=== 1402-borderline-personality-disorder
title: Skills, not lectures: Corinne's year at the Harbour Programme
genre: article
layout: clinic web page with headings, bullets and FAQ
condition: borderline personality disorder
area: mental
english: American
narrator: journalist
split: test
overall: partly_improved
round: 4
ledger:
  fluoxetine | medication | tried | no_response
  lamotrigine | medication | tried | no_response
  quetiapine | medication | stopped | mixed | appetite_weight, sleep
  psychotherapy | psychotherapy | tried | worse
  hospital admission | care_setting | tried | no_response
  Harbor Program | psychotherapy | stopped | response
  cold water | other | ongoing | response
  opposite action | psychotherapy | stopped | partial
  paced breathing | mind_body | stopped | no_response
  hot sauce | other | ongoing | partial
  phone coaching | support | tried | response
---
Corinne Abbate was 22 when a doctor in the emergency room told her she had [borderline personality disorder]{S diagnosis clin}. He gave her a printout. "It said I was manipulative. I was sitting there with [stitches in my arm]{S suicidality}. I thought, great, a flyer."

She is 31 now and drives a forklift in a furniture warehouse outside Providence. Last fall she finished our 12-month [Harbor Program]{T Harbor Program; stopped; duration=12-month; ended=Last fall}. She agreed to tell her story here, on condition that we didn't make it pretty.

About [BPD]{S diagnosis clin general}

Between 1 and 2 percent of adults live with [BPD]{S diagnosis clin general}. Common signs are:

• [moods that change within hours]{S mood general}
• [fear of being left]{S anxiety general}
• [feeling empty]{S anhedonia fig general}
• [anger]{S anger general} that comes up fast
• [self-harm]{S suicidality general} or [suicidal thoughts]{S suicidality general}
• [feeling unreal]{S mania_psychosis general} under stress

There is no FDA-approved drug for [BPD]{S diagnosis clin general}. [Antidepressants]{T antidepressants (medication); general} and [mood stabilizers]{T mood stabilizers (medication); general} are often prescribed, but the evidence is thin. Long-term studies are more hopeful than most people expect: after ten years, a majority no longer meet the criteria.

"A drawer full of orange bottles"

Corinne's first psychiatrist put her on [Prozac]{T fluoxetine; tried}. The second added [Lamictal]{T lamotrigine; tried; dose=200 mg}, 200 mg. "[I couldn't tell you one thing either of those did]{O no_benefit; fluoxetine, lamotrigine}." [Seroquel]{T quetiapine; stopped; ended=2021} was another story. "[I quit [throwing stuff]{S anger improved}. I'll give it that]{O benefit; quetiapine}. [I also [slept fourteen hours]{S sleep side_effect} and [gained 50 pounds]{S appetite_weight side_effect}]{O side_effect; quetiapine}." She weaned off it with her doctor's help in 2021. [She [didn't sleep]{S sleep withdrawal} for a week and was [mean as a snake]{S anger fig withdrawal}]{O withdrawal; quetiapine}.

She saw a [therapist]{T psychotherapy; tried; frequency=twice a week} twice a week who wanted to talk about her childhood. "[Every Thursday I went home and [cut]{S suicidality worsened}]{O worsening; psychotherapy}. [It got so much worse that year]{O worsening; psychotherapy}." She was [inpatient]{T hospital admission; tried; sessions=three times} three times. [She came out the same as she went in]{O no_benefit; hospital admission}.

How the program works

The [Harbor Program]{T Harbor Program; general} is based on [dialectical behavior therapy]{T dialectical behaviour therapy (psychotherapy); general}. Participants come on two evenings a week. It includes:

• a [skills class]{T skills training (psychotherapy); general}, with homework
• [individual therapy]{T psychotherapy; general; frequency=every week} every week
• [phone coaching]{T phone coaching; general}, for the moments between
• a [family night]{T family night (support); general; frequency=once a month} once a month

The best-known skills are for the body. A face in [cold water]{T cold water; general; duration=thirty seconds} for thirty seconds sets off the dive reflex. Intense [exercise]{T exercise (lifestyle); general} burns off adrenaline. [Paced breathing]{T paced breathing; general} makes the out-breath longer than the in-breath. In one published study, [self-harm]{S suicidality general improved} dropped by about half within a year.

What stuck

"I keep a dishpan in the break room," says Corinne. "People think it's for dishes. [When I'm [at a ten]{S anger fig} I stick my face in [ice water]{T cold water; ongoing} and I come up at a six]{O benefit; cold water}. [Works every time]{O benefit; cold water}." She also keeps [hot sauce]{T hot sauce; ongoing} packets in her vest. [One on the tongue buys her maybe five minutes]{O partial; hot sauce}. "That one isn't in the manual. That's mine."

Others did not stick. "[The [breathing]{T paced breathing; stopped}, forget it]{O no_benefit; paced breathing}. [I just got [mad]{S anger} at the [breathing]{T paced breathing; stopped}]{O no_benefit; paced breathing}." [[Opposite action]{T opposite action; stopped}, which means doing the reverse of what the feeling tells you, helped some with [hiding in bed]{S functioning improved}, less with [rage]{S anger}]{O partial; opposite action}. [Calling her [coach]{T phone coaching; tried} from the parking lot at two in the morning "is the reason there's no fourth hospital"]{O benefit; phone coaching}.

[It has been 14 months since she last [hurt herself]{S suicidality improved}]{O benefit; Harbor Program}. [She has [kept a job]{S functioning improved} for more than a year, which is a first]{O benefit; Harbor Program}. [It hasn't fixed everything]{O partial; Harbor Program}. [She still feels [hollow]{S anhedonia fig} most Sundays and her [brother still won't have her in the house]{S functioning}]{O no_benefit; overall}. "I went in thinking they'd give me a new personality. [I got the same one with a handle on it]{O partial; Harbor Program}."

Frequently asked questions

Do I have to stop my medication? No. About 70 percent of our participants take some.

Is it hard? Yes. One in four leaves before the end.

Will insurance pay? Most plans in the state do, after prior authorization. Call our intake desk.

I'm having [thoughts of suicide]{S suicidality general} right now. Call or text [988]{T crisis line (support); general}.

=== 1403-depression
title: Health: The magnet and the bus driver
genre: article
layout: newspaper health page with fact box
condition: treatment-resistant depression
area: mental
english: Australian
narrator: journalist
split: train
overall: unchanged
round: 4
ledger:
  escitalopram | medication | tried | partial | sexual
  desvenlafaxine | medication | tried | no_response | other_physical
  mirtazapine | medication | tried | no_response | appetite_weight
  agomelatine | medication | tried | no_response
  transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  Blokes and Bread | support | ongoing | partial
  lithium | medication | ongoing | unknown
  esketamine | medication | not_tried | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
---
Gary Mulholland, 58, has driven the 412 in Brisbane's western suburbs for nineteen years, on and off. The off is what this page is about.

"I'd be at the lights and they'd go green and I'd think, [what's the point]{S hopelessness}," he says. "Forty people on board. That's when I [rang the depot and said come and get your bus]{S functioning}."

[Depression]{S diagnosis clin general} affects about one in seven Australians over a lifetime. Roughly a third don't get well on the first two medicines. Doctors call that treatment-resistant, a word that Gary can't stand. "I'm not resisting. I've swallowed everything they've handed me."

He has. [Lexapro]{T escitalopram; tried; duration=six decent years} came first. [He says it gave him six decent years]{O partial; escitalopram}, [with [nothing doing in the bedroom]{S sexual fig side_effect}]{O side_effect; escitalopram}, [before it quietly stopped working]{O partial; escitalopram}. Then [Pristiq]{T desvenlafaxine; tried}, [which made him [sweat]{S other_physical side_effect}]{O side_effect; desvenlafaxine}. Then [mirtazapine]{T mirtazapine; tried}, [on which he ["ate the fridge"]{S appetite_weight fig side_effect}]{O side_effect; mirtazapine}. Then [agomelatine]{T agomelatine; tried}, [which did not upset him in any way]{O tolerated; agomelatine}. [As for the [black mood]{S mood fig}, the last three may as well have been mints]{O no_benefit; desvenlafaxine, mirtazapine, agomelatine}.

HOW IT WORKS

[Transcranial magnetic stimulation]{T transcranial magnetic stimulation; general}, or [TMS]{T transcranial magnetic stimulation; general}, uses a coil held against the scalp. A changing magnetic field makes a small current in the cells underneath, usually on the left side at the front. No anaesthetic is needed. A session lasts between three and forty minutes and a course is twenty to thirty-five sessions.

• About half of patients respond; a third are free of symptoms at the end
• Possible: [headache]{S pain general possible side_effect}, [sore scalp]{S pain general possible side_effect}, [twitching of the face]{S neurological general possible side_effect}; very rarely a [seizure]{S neurological clin general possible side_effect}
• Medicare has paid for it since 2021, if two [antidepressants]{T antidepressants (medication); general} have failed
• Not for people with metal in the skull

Dr Yvette Sorrell, who runs the service at a private hospital in Toowong, says the machine has been oversold and undersold. "Some people think it's [ECT]{T electroconvulsive therapy; general}. It isn't. Some think it's a [massage]{T massage (mind_body); general}. It isn't that either. I had one lady, a teacher, who walked out after three weeks and [went straight back to her year nines]{S functioning other improved}. [TMS]{T transcranial magnetic stimulation; other} did that. I've had others who gave me six weeks of their life for nothing."

Gary had thirty goes in the [chair]{T transcranial magnetic stimulation; tried; sessions=thirty}, five a week. "[It's like [a woodpecker with a grudge]{S pain fig side_effect}]{O side_effect; transcranial magnetic stimulation}. [I'd a [headache]{S pain side_effect} the first four days]{O side_effect; transcranial magnetic stimulation} [and then it didn't bother me]{O tolerated; transcranial magnetic stimulation}." [Around session eighteen his wife, Trish, heard him [whistling]{S mood improved} in the shed]{O benefit; transcranial magnetic stimulation}. [He [went back to work]{S functioning improved} in August, on short shifts]{O benefit; transcranial magnetic stimulation}.

[It held for eleven weeks]{O partial; transcranial magnetic stimulation}. [By Melbourne Cup day he was [back on the couch]{S functioning worsened}]{O partial; transcranial magnetic stimulation}. "Nobody did anything wrong. [It expired on me, like a bus ticket]{O partial; transcranial magnetic stimulation}."

He asked about the [ketamine spray]{T esketamine; not_tried} he had read of in this newspaper. At around $800 a time he couldn't have it. [ECT]{T electroconvulsive therapy; declined} was offered in December. He said no. His mother had [shock treatment]{T electroconvulsive therapy; other} at Wolston Park in 1971 and he remembers the visit.

The psychiatrist has now put [lithium]{T lithium; ongoing; started=three weeks ago} on top, three weeks ago. Too early to say, according to Gary, [apart from nothing bad so far]{O tolerated; lithium}.

WHAT ELSE HELPS?

Experts recommend [regular walking]{T walking (lifestyle); general}, [less alcohol]{T cutting down on alcohol (lifestyle); general}, and company. [Men's sheds]{T mens sheds (support); general} have some evidence behind them, and so does [looking after an animal]{T pets (support); general}.

Gary goes to [Blokes and Bread]{T Blokes and Bread; ongoing; frequency=Wednesdays} in a church kitchen on Wednesdays, where eight men bake a loaf each and don't have to talk. "[I wouldn't say I [enjoy]{S anhedonia} it. It's two hours I'm not [looking at the ceiling]{S anhedonia improved}]{O partial; Blokes and Bread}. Then I've got a loaf."

Trish would like it known that [he isn't [suicidal]{S suicidality improved} any more]{O benefit; overall}, and that he was. [Gary himself says he's where he was two years ago, less a few thousand dollars]{O no_benefit; overall}.

Lifeline: 13 11 14.


=== 1107-schizophrenia
title: The last drug on the list
genre: article
layout: magazine feature with a question-and-answer box
condition: schizophrenia
area: mental
english: Irish
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  Mass cards and novenas | support | tried | no_response
  risperidone | medication | tried | partial | sexual, other_physical
  olanzapine | medication | tried | worse | appetite_weight
  amisulpride | medication | tried | no_response
  depot injection | medication | stopped | no_response | neurological, pain
  hospital admission | care_setting | tried | unknown
  cognitive behavioural therapy for psychosis | psychotherapy | tried | partial
  cannabis | other | stopped | worse
  electroconvulsive therapy | neuromodulation | declined | unknown
  clozapine | medication | ongoing | response | sleep, gastrointestinal, appetite_weight, other_physical
  lactulose | medication | ongoing | response
  metformin | medication | ongoing | partial
  hyoscine | medication | stopped | mixed | cognition
  hearing voices group | support | ongoing | response
  family therapy | psychotherapy | tried | response
  fish oil | supplement | tried | no_response
  bowel surgery | procedure | tried | unknown
  employment support | support | ongoing | response
---
For nine years the [Taoiseach spoke to Ciarán Mulhern through the immersion heater]{S mania_psychosis}. He did not say much that was useful. "He'd comment," says Ciarán. "I'd be buttering bread and he'd say, look at him now with his bread."

Ciarán, 37, is from outside Ballinasloe. [He [works three mornings in a garden centre]{S functioning improved}]{O benefit; overall} and can tell you the Latin for anything in it. He was in second year of agricultural science when the [voices]{S mania_psychosis} came, and his mother thought, as a mother would, that it was the exams.

[Schizophrenia]{S diagnosis clin general} affects around one person in a hundred, usually from the late teens or twenties. It has nothing to do with split personality. There are what doctors call positive symptoms, things added: [voices]{S mania_psychosis general}, [beliefs that others can't share]{S mania_psychosis general}, [muddled speech]{S cognition general}. And there are negative ones, things taken away: [drive]{S energy general}, [speech]{S functioning general}, [interest in people]{S anhedonia general}. [Antipsychotic medicines]{T antipsychotics (medication); general} work on the first kind and do little for the second. About one patient in three doesn't get enough from any of the ordinary ones.

Ciarán had five, if he's counting right.

His mother began with [novenas and Mass cards]{T Mass cards and novenas; tried}. "She'd half of Connacht praying. [Not a budge]{O no_benefit; Mass cards and novenas}." When he was found on the Dublin train, with no ticket and no shoes, he was admitted to the [psychiatric unit]{T hospital admission; tried} and started on [risperidone]{T risperidone; tried; dose=6 mg}, 6 mg. [The [voices]{S mania_psychosis improved} turned down a bit, as though [he'd gone into the next room]{S mania_psychosis fig improved}]{O partial; risperidone}. [He also [leaked milk]{S other_physical side_effect}, which no one had warned a lad of 21 about, and [everything below was dead]{S sexual fig side_effect}]{O side_effect; risperidone}. [Olanzapine]{T olanzapine; tried; duration=two years}, two years: [he [went from eleven stone to seventeen]{S appetite_weight side_effect}]{O side_effect; olanzapine}. "[And I was more [paranoid]{S mania_psychosis worsened} than ever on it, I'd the [neighbours down for poisoning the hens]{S mania_psychosis}]{O worsening; olanzapine}." [[Solian]{T amisulpride; tried}, nothing]{O no_benefit; amisulpride}. [An [injection]{T depot injection; stopped; frequency=every fortnight; route=injection} every fortnight, he forgets the name, gave him a [sore backside]{S pain side_effect} and a [tongue that wouldn't stay in]{S neurological side_effect}]{O side_effect; depot injection}. [Of the [voices]{S mania_psychosis} it took not one]{O no_benefit; depot injection}. They were right to stop it, he says, they were only a year late.

In the times between he smoked [hash]{T cannabis; stopped}, to quiet it. [It quieted it for about the length of the joint and then they'd all be in, the [whole Dáil]{S mania_psychosis fig worsened}]{O worsening; cannabis}. He gave that up after the hens.

In fairness there was one good thing. A [psychologist]{T cognitive behavioural therapy for psychosis; tried} called Aoife did [CBT for psychosis]{T cognitive behavioural therapy for psychosis; tried; sessions=sixteen} with him, sixteen sessions. It's in every guideline, though the effect in trials is modest. "She'd never tell you they weren't real. She'd say, has he been right about anything? [He'd never once been right. I was [less afraid]{S anxiety improved} of him after]{O partial; cognitive behavioural therapy for psychosis}. [He'd no notion of leaving, mind]{O no_benefit; cognitive behavioural therapy for psychosis}."

Why wait nine years?

[Clozapine]{T clozapine; general} was made in 1959, introduced in the early seventies, and pulled from the market in Finland and elsewhere after people died. It can switch off the production of white blood cells: [agranulocytosis]{S other_physical clin possible general side_effect}, in somewhat under one patient in a hundred. It came back in 1990, with compulsory blood tests, because a trial had found that it helped 30 percent of those whom nothing had helped, against four percent on an older drug. With longer treatment it's nearer to half. It lowers the rate of [suicide]{S suicidality general}. Guidelines say to offer it after two [antipsychotics]{T antipsychotics (medication); general} have failed. In practice people wait, on average, several years, and get four, five or six other drugs first.

"That's fear, and paperwork," says Professor Dervla Keane of a Galway clinic that looks after 210 people on it. "Psychiatrists are afraid of the bloods. And the patient hears 'it could kill you' and, understandably, says no. What I say is that untreated [schizophrenia]{S diagnosis clin general} takes fifteen years off a life. It's the [bowel]{S gastrointestinal general side_effect} that worries me nowadays more than the bloods."

Ciarán's name was called for it twice. The first time he said no to [clozapine]{T clozapine; declined} as the immersion heater was against it. A locum suggested [ECT]{T electroconvulsive therapy; declined} instead and his father said over his dead body. His father was the one who came round first. He'd had a heart bypass, and he told Ciarán at visiting that he'd let a stranger saw him in half on better odds than nothing.

He began in the [unit]{T hospital admission; tried}, on a Monday in October 2014. 12.5 milligrams, then double, and up, with a nurse taking his pulse.

**What's it like? Ciarán answers our readers**

*Did it work right away?*
God no. [For six weeks I was [asleep]{S sleep side_effect}]{O side_effect; clozapine}. [I [drooled]{S gastrointestinal side_effect} so much they put a towel on the pillow]{O side_effect; clozapine}. They gave me the [travel-sickness thing]{T hyoscine; stopped} for that, [hyoscine]{T hyoscine; stopped}, under the tongue. [It halved it]{O benefit; hyoscine} but [I was [forgetting my own phone number]{S cognition side_effect}]{O side_effect; hyoscine} so now I've just a towel.

*When did you notice something?*
The January. I was shaving. [It was [very quiet]{S mania_psychosis improved} and I thought I'd gone deaf]{O benefit; clozapine}.

*Does he still speak to you?*
[Maybe [four times a year]{S mania_psychosis improved}, if I've a cold]{O benefit; clozapine}. He's very hoarse.

*Did you get the [blood thing]{S other_physical fig absent side_effect}?*
I did not. [Ten years of needles, and my [white cells]{S other_physical absent side_effect} are grand]{O tolerated; clozapine}.

*What about the [weight]{S appetite_weight side_effect}?*
[That didn't shift at all on the [Clozaril]{T clozapine; ongoing}, I was [eating in my sleep]{S appetite_weight side_effect}]{O side_effect; clozapine}. I'm on [metformin]{T metformin; ongoing; frequency=twice a day} for it, twice a day. [That took off a [stone and a half]{S appetite_weight improved side_effect}]{O partial; metformin}. I'd like it to take another two.

*Would you try vitamins?*
I tried [fish oil]{T fish oil; tried; duration=a year} for a year for my sister. [I smelt like Killybegs, that's all that happened]{O no_benefit; fish oil}.

The cost

[In his second year on the drug he had a [blockage of the bowel]{S gastrointestinal side_effect}, and [surgery]{T bowel surgery; tried}, and a priest]{O side_effect; clozapine}. [Constipation]{S gastrointestinal clin general side_effect} on [clozapine]{T clozapine; general} isn't a nuisance but a danger: the [gut slows]{S gastrointestinal general side_effect} to a quarter of its pace, and more people die of that than of the [missing white cells]{S other_physical general side_effect}. He takes [lactulose]{T lactulose; ongoing; frequency=every night} every night, [with which he's [as regular as the Angelus]{S gastrointestinal fig improved side_effect}]{O benefit; lactulose}. [He [sleeps eleven hours]{S sleep side_effect}]{O side_effect; clozapine; neutral}. [His [heart goes at a hundred]{S other_physical side_effect}]{O side_effect; clozapine; neutral}. A cousin of his in Athlone was put on [clozapine]{T clozapine; other} and had it stopped in the third week with an [inflamed heart muscle]{S other_physical other side_effect}.

Once, at his brother's stag in Carrick, [he left the [tablets]{T clozapine; ongoing} at home for a weekend, and by the Sunday [the radio had started]{S mania_psychosis fig withdrawal}]{O withdrawal; clozapine}. After two days without, you have to begin again at the bottom.

But listen to his mother. Philomena sat through eight evenings of [family therapy]{T family therapy; tried; sessions=eight evenings}, where they were taught to speak one at a time and not to argue with the heater. "[We don't shout now. That was worth the diesel]{O benefit; family therapy}." [Working with families]{T family therapy; general} roughly halves the rate of [relapse]{S mania_psychosis general} in some studies, and hardly any are offered it. And then: "[He [rang me from the garden centre]{S functioning improved} to ask did I want a hydrangea]{O benefit; clozapine}. I had to pull in. For nine years he'd [never once asked me did I want anything]{S functioning}."

[Not everything came back]{O partial; overall}. [He [doesn't read]{S cognition}. He has [no great wish for company]{S anhedonia} beyond the Monday [voices group]{T hearing voices group; ongoing; frequency=Monday}]{O no_benefit; clozapine}, seven people in Loughrea who compare theirs. "There's a woman has Daniel O'Donnell. [You can't be [ashamed]{S hopelessness absent} with a woman that has Daniel O'Donnell]{O benefit; hearing voices group}." Two of the seven are on [clozapine]{T clozapine; other}, one is on nothing at all and gets by.

The garden centre came through a [job coach]{T employment support; ongoing}, who sits in on his reviews with the manager. [He was [let go from four jobs]{S functioning} before her and none since]{O benefit; employment support}.

Would he ever come off it? The Professor asked him that as well. He told her he was thinking of asking the Taoiseach. "She wrote it down," says Ciarán. "I'd to tell her it was a joke."

=== 1108-depression
title: Wired: five years with a device in my chest
genre: article
layout: feature article, patient story and explainer alternating
condition: treatment-resistant depression
area: mental
english: Canadian
narrator: journalist
split: train
overall: unchanged
round: 4
ledger:
  escitalopram | medication | tried | no_response
  desvenlafaxine | medication | tried | no_response | other_physical
  nortriptyline | medication | tried | mixed | other_physical, gastrointestinal, cognition
  tranylcypromine | medication | stopped | response | pain, other_physical
  electroconvulsive therapy | neuromodulation | stopped | mixed | cognition
  quetiapine | medication | ongoing | partial | sleep, appetite_weight
  ketamine | medication | tried | partial | mania_psychosis
  mindfulness-based cognitive therapy | psychotherapy | tried | worse
  light therapy | procedure | tried | no_response
  repetitive transcranial magnetic stimulation | neuromodulation | tried | no_response | pain
  vagus nerve stimulation | neuromodulation | ongoing | no_response | other_physical, pain
  deep brain stimulation | neuromodulation | planned | unknown
  curling | lifestyle | ongoing | partial
  dog | support | ongoing | partial
---
[Every five minutes, for half a minute, Lorne Hatchett [goes hoarse]{S other_physical side_effect}]{O side_effect; vagus nerve stimulation; neutral}. You get used to it in conversation. He'll be explaining something about grain elevators and then [his voice drops to a [kind of gravel]{S other_physical fig side_effect}]{O side_effect; vagus nerve stimulation; neutral}, and he holds up a finger, and you wait.

"That's it working," he says when it's over. "That's the [box]{T vagus nerve stimulation; ongoing}. At least I know it's on. [Beyond that I couldn't tell you]{O no_benefit; vagus nerve stimulation}."

Hatchett is 61, a retired elevator agent in Swift Current, Saskatchewan. A [pulse generator]{T vagus nerve stimulation; ongoing} the size of a loonie, only thicker, sits under the skin of his chest. A wire runs up from it to the left vagus nerve in his neck. It was put there on June 4, 2019, to treat a [depression]{S diagnosis clin} that has come and mostly stayed since he was 38.

**A nerve with many jobs**

The vagus is the longest of the nerves that leave the skull. It slows the heart, tells the gut what to do, and carries news from the body back to the brain; four-fifths of its fibres run upward. [Vagus nerve stimulation]{T vagus nerve stimulation; general} was developed for [epilepsy]{S diagnosis clin general}. Doctors noticed that some patients were in [better spirits]{S mood fig general improved} even if their [seizures]{S neurological clin general} hadn't changed, and in 2001 Canada approved it for [depression]{S diagnosis clin general} that hasn't yielded to other treatment.

It is slow. In the one large randomized trial, people with the [device]{T vagus nerve stimulation; general} switched on did no better after ten weeks than people with it switched off. In those who were followed for five years, though, about two thirds of the [VNS]{T vagus nerve stimulation; general} group had responded at some point, compared to four in ten on whatever else their doctors could think of. A newer trial in nearly 500 patients again missed its main target at one year. "So you can look at the same pile of papers and see a lifeline or a very expensive placebo," says Dr. Sunita Rao, a Winnipeg psychiatrist. "I have eleven patients with [implants]{T vagus nerve stimulation; other}. Four would fight you if you tried to take it out."

Common effects are [hoarseness]{S other_physical possible general side_effect}, [cough]{S other_physical possible general side_effect}, a [tight throat]{S other_physical possible general side_effect} and [shortness of breath on exertion]{S other_physical possible general side_effect}.

**Twenty-three years**

Lorne's wife, Marjorie, keeps the pill bottles in an ice-cream pail. She doesn't know why. She has [sertraline]{T sertraline (medication); other} in the medicine cabinet herself, from after her mother died; it did her good in a month and she felt guilty about that.

In the pail are [Cipralex]{T escitalopram; tried} and [Pristiq]{T desvenlafaxine; tried}. "[Neither of them was worth the drive to the drugstore]{O no_benefit; escitalopram, desvenlafaxine}," he says. [The second one [had him soaked through his coveralls in January]{S other_physical side_effect}]{O side_effect; desvenlafaxine}. [[Nortriptyline]{T nortriptyline; tried}, an old [tricyclic]{T nortriptyline; tried}, was better]{O benefit; nortriptyline}. [He [ate]{S appetite_weight improved}. He [went to the rink]{S functioning improved}]{O benefit; nortriptyline}. [He also [couldn't pee]{S other_physical side_effect}, [couldn't spit]{S gastrointestinal side_effect} and [put diesel in a gas truck]{S cognition side_effect}]{O side_effect; nortriptyline}, and [he isn't sure to this day which side of the ledger came out ahead]{O partial; nortriptyline}.

Then came the one he still talks about. [Parnate]{T tranylcypromine; stopped}, [tranylcypromine]{T tranylcypromine; general}, belongs to a class from the 1950s that few doctors under fifty have ever prescribed. With it you can't have aged cheese, draft beer or soy sauce, or your [blood pressure]{S other_physical possible general side_effect} may go through the roof. About half of people who've failed newer drugs do well on [MAOIs]{T MAOIs (medication); general}. "[Three weeks in I [fixed the porch]{S functioning improved}. Nobody asked me to]{O benefit; tranylcypromine}. [I had two years of being a regular [miserable]{S mood improved} Prairie guy, and it was heaven]{O benefit; tranylcypromine}." In 2008, at a curling banquet, there was something in the dip. [He had the [worst headache of his life]{S pain side_effect} and a [pressure of 230]{S other_physical side_effect}]{O side_effect; tranylcypromine}. The hospital took him off it. [In six weeks he was [back in the basement]{S mood fig withdrawal}]{O withdrawal; tranylcypromine}, and no one has been willing to write it again.

He was never [suicidal]{S suicidality absent}, he says. Marjorie says that's not how she remembers the [grain auger]{S suicidality fig}.

There was a winter of [ECT]{T electroconvulsive therapy; stopped; sessions=nineteen treatments} in Regina, nineteen treatments. In good studies it brings remission to more than half of such patients. [It had him [out of bed]{S functioning improved} by the fifth]{O benefit; electroconvulsive therapy}. [After the twelfth he couldn't [find the word for hammer]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. [He has [no memory of his daughter's wedding]{S cognition side_effect}, though he's in all the pictures]{O side_effect; electroconvulsive therapy}. "They said it would come back. Some did." He called a halt when [it began to wear thin in spite of a top-up every two weeks]{O partial; electroconvulsive therapy}.

[Seroquel]{T quetiapine; ongoing; dose=150 mg; frequency=at night} he takes yet, 150 mg at night. [It gets him [six hours]{S sleep improved}]{O partial; quetiapine}, [along with [twenty-five pounds]{S appetite_weight side_effect} and a [head like wet cement]{S sleep fig side_effect} till ten]{O side_effect; quetiapine}. He did a [mindfulness group]{T mindfulness-based cognitive therapy; tried; duration=eight-week}, the eight-week kind, which in people who are well lowers the risk of another [depression]{S diagnosis clin general} by about a third. He wasn't well. "[They had me sit and watch my thoughts. I'd been trying for fifteen years not to look at them]{O worsening; mindfulness-based cognitive therapy}." [A [light box]{T light therapy; tried} and thirty rounds of [rTMS]{T repetitive transcranial magnetic stimulation; tried; sessions=thirty} in Saskatoon, he says, were the same: he sat there]{O no_benefit; light therapy, repetitive transcranial magnetic stimulation}. [The magnet gave him a [tooth that ached]{S pain side_effect}]{O side_effect; repetitive transcranial magnetic stimulation; neutral}.

And [ketamine]{T ketamine; tried; sessions=six; route=drip}, six drips in 2018. "[I was a [rug]{S mania_psychosis fig side_effect}. There is no other way to put it, I was a very old rug]{O side_effect; ketamine; neutral}. [And I'd have [two good days]{S mood improved} after, every time, two, and then bang]{O partial; ketamine}."

**The implant**

The [device]{T vagus nerve stimulation; general} costs about $30,000 with the surgery. Saskatchewan turned him down. A fund set up by a farm-implement dealer, whose son had died, paid for it.

It took an hour and a half under general anesthetic. [He'd been scared of [trouble swallowing]{S gastrointestinal absent side_effect} and he had none]{O tolerated; vagus nerve stimulation}, [the scar [pulled]{S pain side_effect} for a year]{O side_effect; vagus nerve stimulation}. They turn it up by a quarter of a milliamp at a time. [He was told not to look for anything before twelve months and at twelve months there wasn't anything]{O no_benefit; vagus nerve stimulation}. [At eighteen Marjorie thought he was [whistling]{S mood improved}]{O partial; vagus nerve stimulation}. [At twenty-four he thought she had imagined that]{O no_benefit; vagus nerve stimulation}.

"If you asked me to put a number on it," he begins, and the [box]{T vagus nerve stimulation; ongoing} comes on, and he waits. "If you asked me. [My score when they put it in was 27. Last month it was 25]{O no_benefit; vagus nerve stimulation}. [But I've not been [in the hospital]{S functioning improved} in five years, and before that it was every year]{O partial; vagus nerve stimulation}. So you tell me."

I asked Dr. Rao, who has seen his chart with his permission, if that could be the [stimulator]{T vagus nerve stimulation; ongoing}. It could, she said. It could also be the [Seroquel]{T quetiapine; ongoing}, or that he's sixty. He might be worse without. The only way to know is to switch it off, for which there's a magnet in a kitchen drawer: hold it over the chest and the pulses stop. He has done so for church, on account of the singing, and for an evening at most.

**What else there is**

In Canada one can apply to the government, case by case, for [psilocybin]{T psilocybin-assisted therapy (drug_assisted_therapy); general}. In the biggest trial for [resistant depression]{S diagnosis clin general}, some 29 percent were in remission three weeks after a 25 mg dose; at twelve weeks the gain had mostly faded. Hatchett was offered a referral for it, and has had enough of being a rug. For [deep brain stimulation]{T deep brain stimulation; planned} he's on a research list in Calgary. There the early open studies were splendid and two controlled ones were halted. He understands all that. He used to grade durum.

Meanwhile there's [curling]{T curling; ongoing; frequency=Wednesdays}, Wednesdays, with a stick as his [knees are shot]{S other_physical fig}. [It's good for about three hours]{O partial; curling}. There's a [dog called Deuce]{T dog; ongoing}, [who gets him up at six because she has to pee]{O partial; dog}.

"Folks from the church ask Marj if the [operation]{T vagus nerve stimulation; ongoing} was a success," he says. "She says it was a very nice [operation]{T vagus nerve stimulation; ongoing}."

[He was [in bed]{S functioning} for most of November]{O no_benefit; overall}. The battery has about two years left. He'll have to decide, then, if he wants another one.

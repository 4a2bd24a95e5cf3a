=== 491-depression
title: "I noticed I was humming": one teacher's long road to a nasal spray
genre: article
layout: hospital newsletter feature with subheadings
condition: depression
area: mental
english: American
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  sertraline | medication | tried | no_response | sexual
  escitalopram | medication | tried | no_response
  duloxetine | medication | stopped | partial | gastrointestinal, other_physical
  aripiprazole | medication | stopped | no_response | anxiety, appetite_weight
  cognitive behavioural therapy | psychotherapy | tried | partial
  electroconvulsive therapy | neuromodulation | declined | unknown
  ketamine infusions | medication | not_tried | unknown
  esketamine | medication | ongoing | response | mania_psychosis, gastrointestinal, neurological
  mirtazapine | medication | ongoing | unknown | appetite_weight
---
For almost nine years, Denise Albright told people she was [tired]{S energy}. It was easier than the truth. The 44-year-old middle school teacher got up, drove to work, taught five classes of seventh-grade science and came home to [lie on the bed in her coat]{S functioning}.

"I wasn't [sad]{S mood absent} exactly," she says. "I was [nothing]{S anhedonia fig}. My kids would tell me something funny and I knew it was funny, and I [couldn't feel it]{S anhedonia}. I was [going through the motions]{S functioning fig}."

Denise has [major depressive disorder]{S diagnosis clin}, a condition that affects about 21 million adults in the United States. She was diagnosed in 2014, after her younger son was born and her husband, Paul, found her [crying]{S mood} in the laundry room at four in the morning. Her family doctor prescribed [Zoloft]{T sertraline; tried}.

It was the first of many. Over the next six years she took [Zoloft]{T sertraline; tried}, [Lexapro]{T escitalopram; tried} and [Cymbalta]{T duloxetine; stopped}. [The first two did nothing for her]{O no_benefit; sertraline, escitalopram}, she says, [except that the [Zoloft]{T sertraline; tried} [killed her sex drive]{S sexual side_effect}]{O side_effect; sertraline}. [The third took the edge off for about a year]{O partial; duloxetine}. [She was [nauseous]{S gastrointestinal clin side_effect} every morning and [woke up soaked]{S other_physical side_effect}]{O side_effect; duloxetine}, but [she [could grade papers]{S cognition improved} again]{O benefit; duloxetine}. Then one winter [it just quit]{O no_benefit; duloxetine}.

Her psychiatrist at the time added [Abilify]{T aripiprazole; stopped; dose=5 mg}, 5 mg. [Denise [couldn't sit still]{S anxiety side_effect}]{O side_effect; aripiprazole}. [She [paced the hall]{S anxiety side_effect} outside her classroom and [gained 18 pounds]{S appetite_weight side_effect} in four months]{O side_effect; aripiprazole}. [Her [mood]{S mood} was exactly where it had been]{O no_benefit; aripiprazole}. That spring both drugs were stopped.

"[Getting off the [Cymbalta]{T duloxetine; stopped} was the worst part]{O withdrawal; duloxetine}," she recalls. "[I had [brain zaps]{S neurological fig withdrawal} for a month. I'd turn my head and feel a [jolt]{S neurological fig withdrawal}]{O withdrawal; duloxetine}. Nobody had warned me."

When [antidepressants]{T antidepressants (medication); general} are not enough

[Antidepressants]{T antidepressants (medication); general} work well for many people, but not for everyone. In a large government study, about a third of patients went into remission with their first drug, and another third still had significant symptoms after four. Doctors speak of [treatment-resistant depression]{S diagnosis clin general} when at least two medicines, at a proper dose and for long enough, have not helped.

"People blame themselves," says Dr. Alan Reyes, who directs the interventional psychiatry program at St. Brendan's. "They think they did it wrong. I had a patient, a retired firefighter, who had been on eleven [drugs]{T medication (medication); other}. He'd kept a list in his wallet. He had [ECT]{T electroconvulsive therapy; other} with us two years ago and he's [back on his boat]{S functioning other improved}."

[Electroconvulsive therapy]{T electroconvulsive therapy; general} was the first thing Dr. Reyes raised with Denise as well. It remains the most effective treatment for [severe depression]{S diagnosis clin general}, and it is done under general anesthesia. But [memory loss]{S cognition general possible side_effect} is a known risk. Denise said no to [ECT]{T electroconvulsive therapy; declined}. She teaches 140 students and was [afraid of forgetting]{S cognition possible side_effect} their names.

She had also looked at a private clinic that gives [IV ketamine]{T ketamine infusions; not_tried}. The price was $525 a visit, and her insurance would not pay for it. So when she learned that a related medicine, [esketamine]{T esketamine; planned}, was covered, she agreed to try it.

What is [esketamine]{T esketamine; general}?

[Esketamine]{T esketamine; general} (brand name [Spravato]{T esketamine; general}) is a [nasal spray]{T esketamine; general} approved by the FDA in 2019 for adults with [depression]{S diagnosis clin general} that has not responded to other drugs. It is thought to act on glutamate, the most common chemical messenger in the brain, while older [antidepressants]{T antidepressants (medication); general} act mostly on serotonin and norepinephrine. Patients take it at a certified clinic and must stay for two hours. They cannot drive until the next day.

Possible side effects include:

• [feeling disconnected from yourself]{S mania_psychosis general possible side_effect}
• [dizziness]{S neurological general possible side_effect}
• [nausea]{S gastrointestinal clin general possible side_effect} or [vomiting]{S gastrointestinal general possible side_effect}
• [sleepiness]{S sleep general possible side_effect}
• a [rise in blood pressure]{S other_physical general possible side_effect}

In one of the main trials, patients who stayed on the [spray]{T esketamine; general} were about half as likely to [relapse]{S mood clin general possible} as those who were switched to a dummy. Not all of the studies were positive, and experts point out that long-term data are limited.

Denise had her first [treatment]{T esketamine; ongoing; started=September 2022} in September 2022. Paul drove her. "[The [room got very far away]{S mania_psychosis fig side_effect}]{O side_effect; esketamine; neutral}," she says. "[I felt like I was [floating up by the light fixture]{S mania_psychosis fig side_effect}, and then I was [queasy]{S gastrointestinal side_effect}, and then I wanted a sandwich]{O side_effect; esketamine; neutral}." [It wasn't a [high]{S mania_psychosis absent side_effect}]{O tolerated; esketamine; neutral}, she adds, and [she did not [see things]{S mania_psychosis absent side_effect}]{O tolerated; esketamine}.

[After two weeks nothing had changed]{O no_benefit; esketamine; neutral}. She nearly cancelled the fifth appointment. On the way home from the sixth, Paul turned down the radio because he thought he heard something. "[I was [humming]{S mood improved}]{O benefit; esketamine}," says Denise. "I hadn't noticed. He had to pull over."

[By Thanksgiving her score on a standard questionnaire had dropped from 21 to 6]{O benefit; esketamine}. [She [hosted eleven people]{S functioning improved} for dinner]{O benefit; esketamine}. [She [laughed at her son's jokes]{S anhedonia improved}, the ones that were funny and the ones that were not]{O benefit; esketamine}.

Not a miracle

She is careful to say that it is not a miracle. She still comes in every other week, and takes [mirtazapine]{T mirtazapine; ongoing; frequency=at night} at night, which [has made her [hungrier]{S appetite_weight side_effect} than she would like]{O side_effect; mirtazapine}. [She is [dizzy]{S neurological side_effect} for an hour after each [dose]{T esketamine; ongoing; frequency=every other week}]{O side_effect; esketamine}. When the clinic closed for three weeks last summer because of a burst pipe, [she [slipped]{S mood fig withdrawal}]{O withdrawal; esketamine}. "[By the third week I was [back in my coat]{S functioning withdrawal}]{O withdrawal; esketamine}."

Her friend Lorraine, whom she met in the waiting area, had the same [spray]{T esketamine; other} for two months and got nothing out of it. Lorraine is now on [lithium]{T lithium (medication); other} and says she is [a bit better]{S mood other improved}. The two of them have lunch on Fridays.

Denise credits [therapy]{T cognitive behavioural therapy; tried} too. She did a course of [cognitive behavioral therapy]{T cognitive behavioural therapy; tried; sessions=sixteen} in her first year with us, sixteen sessions with a [psychologist]{T cognitive behavioural therapy; tried} in the same building. [She thinks it helped a little, mostly with the [guilt]{S hopelessness improved}]{O partial; cognitive behavioural therapy}.

In June she was named teacher of the year for her district. She put the plaque in a drawer. "What I'm proud of is the curtains," she says. "[I [open them]{S functioning improved} every day now]{O benefit; overall}."

To ask for a referral, call our intake line, Monday to Friday.

=== 492-migraine
title: Six myths about migraine, and one woman who believed all of them
genre: article
layout: magazine health piece with Myth/Fact sections
condition: migraine
area: general
english: British
narrator: journalist
overall: partly_improved
split: dev
round: 2
ledger:
  dark room | lifestyle | tried | unknown
  cold flannel | other | tried | unknown
  codeine | medication | stopped | worse | pain
  sumatriptan | medication | ongoing | partial | other_physical
  propranolol | medication | stopped | no_response | energy, sleep
  amitriptyline | medication | stopped | partial | gastrointestinal, sleep, appetite_weight
  topiramate | medication | stopped | mixed | cognition, neurological
  cutting out chocolate | lifestyle | tried | no_response
  feverfew | supplement | tried | no_response
  magnesium | supplement | ongoing | unknown
  botulinum toxin | medication | not_tried | unknown
  erenumab | medication | ongoing | response | gastrointestinal
  prune juice | lifestyle | ongoing | unknown
---
Ask Bethan Pryce what a [migraine]{S pain clin} is like and she closes her eyes. "It's [somebody standing on my eyeball]{S pain fig}," says the 38-year-old estate agent from Swansea. "[Light hurts]{S neurological}, [sound hurts]{S neurological}, the smell of toast makes me [sick]{S gastrointestinal}. I have been [on a bathroom floor]{S functioning} in a client's house."

Around one in seven people worldwide lives with [migraine]{S diagnosis clin general}. It is three times as common in women, and the NHS estimates that it costs 43 million working days a year. Yet half-truths are everywhere. With Bethan's help we look at six of them.

Myth 1: It's just a bad [headache]{S pain general}

[Migraine]{S diagnosis clin general} is a disorder of the brain. [Head pain]{S pain general} is only one part of it. There may also be [nausea]{S gastrointestinal clin general}, [vomiting]{S gastrointestinal general}, [zigzag lines in front of the eyes]{S neurological general}, [trouble finding words]{S cognition general} and a [washed-out feeling]{S energy fig general} the day after, which many call the [hangover]{S energy fig general}.

Bethan's [attacks]{S pain} began at 15. Her mother gave her a [dark room]{T dark room; tried} and a [cold flannel]{T cold flannel; tried} and told her it would pass. Her mother had them too. She took [pizotifen]{T pizotifen (medication); other} for twenty years and it kept her [going to work]{S functioning other improved}, although she [put on three stone]{S appetite_weight other side_effect}.

Myth 2: [Painkillers]{T painkillers (medication); general} are harmless

By the age of 27 Bethan was buying [codeine]{T codeine; stopped} over the counter and taking it most days. "I thought I was being sensible. [But the more I took, the more [headaches]{S pain worsened side_effect} I had]{O worsening; codeine}." The name for this is [medication overuse headache]{S diagnosis clin general}. It can happen with [painkillers]{T painkillers (medication); general} on more than ten or fifteen days a month, and with [triptans]{T triptans (medication); general} too.

Her GP told her to stop it, cold turkey. [The first fortnight was awful: [pounding head]{S pain withdrawal}, the [shakes]{S neurological withdrawal}, [no sleep]{S sleep withdrawal}]{O withdrawal; codeine}. "[Then one morning I woke up and my head was [clear]{S pain improved}]{O benefit; overall}. I'd forgotten that was possible."

These days she keeps [sumatriptan]{T sumatriptan; ongoing; dose=50mg} 50mg in her handbag. [If she catches an [attack]{S pain} early it works in about an hour]{O benefit; sumatriptan}. [If she wakes up with one, it does very little]{O no_benefit; sumatriptan}. [Her [neck goes tight]{S other_physical side_effect} for a few minutes]{O side_effect; sumatriptan; neutral}, which no longer frightens her.

Myth 3: It's what you eat

Cheese, red wine and chocolate have all been blamed. The evidence is weak. Some researchers now believe that a [craving for sweet things]{S appetite_weight general} is an early sign of the [attack]{S pain general} and not its cause. Bethan [gave up chocolate]{T cutting out chocolate; tried; duration=a year} for a year. She also took [feverfew]{T feverfew; tried} from the health shop. [Neither made any difference]{O no_benefit; cutting out chocolate, feverfew}, and she still takes [magnesium]{T magnesium; ongoing; frequency=every night} every night, "because my sister-in-law bought me a year's worth".

[Regular meals]{T regular meals (lifestyle); general}, [regular sleep]{T regular sleep (lifestyle); general} and [enough water]{T drinking water (lifestyle); general} do help some people, says Dr Hugh Mansell, a neurologist who runs a headache clinic in Cardiff.

Myth 4: There is nothing that prevents it

There are several [preventives]{T preventive medication (medication); general}, most of them borrowed from other branches of medicine. [Beta blockers]{T beta blockers (medication); general} were made for the heart, [amitriptyline]{T amitriptyline; general} for [depression]{S diagnosis clin general} and [topiramate]{T topiramate; general} for [epilepsy]{S diagnosis clin general}. "Each one helps perhaps four in ten patients, by which we mean half as many [attacks]{S pain general improved}," says Dr Mansell. "You may need to try two or three."

Bethan tried three. [Propranolol]{T propranolol; stopped} came first. "[It made me [exhausted]{S energy side_effect}]{O side_effect; propranolol}," she says. "[I had [mad dreams]{S sleep side_effect} and could [barely get up the stairs]{S energy side_effect}]{O side_effect; propranolol}. [And just as many [heads]{S pain}]{O no_benefit; propranolol}." She was weaned off it after ten weeks.

[Amitriptyline]{T amitriptyline; stopped; dose=30mg; frequency=at night} at night, 30mg, was kinder. [The [attacks]{S pain improved} came down from twelve a month to eight]{O partial; amitriptyline}. [On the other hand she had a [mouth like cotton wool]{S gastrointestinal fig side_effect}, [felt drugged until ten]{S sleep side_effect} and [put on a stone]{S appetite_weight side_effect}]{O side_effect; amitriptyline}. She asked to come off that, too.

Then there was [topiramate]{T topiramate; stopped; dose=100mg}. [At 100mg she had only four [attacks]{S pain improved} a month, the fewest since school]{O benefit; topiramate}. But [she [couldn't find her words]{S cognition side_effect}]{O side_effect; topiramate}. "[I'd be showing someone a kitchen and I [couldn't think of the word]{S cognition side_effect} for oven]{O side_effect; topiramate}. [I felt [stupid]{S cognition side_effect}]{O side_effect; topiramate}. [My [fingers tingled]{S neurological side_effect} all day]{O side_effect; topiramate}." [At a valuation in Mumbles she [forgot the owner's name]{S cognition side_effect} three times]{O side_effect; topiramate}, and that was the end of it. [A month later the [brain fog]{S cognition fig improved} had lifted]{O tolerated; topiramate}. [The [migraines]{S pain clin withdrawal} were back as well]{O withdrawal; topiramate}.

Women who could become pregnant should know that [topiramate]{T topiramate; general} can [harm an unborn baby]{S other general possible side_effect}, and the rules were tightened in 2024.

Myth 5: [Botox]{T botulinum toxin; general} is for film stars

[Botox]{T botulinum toxin; general} has been available on the NHS for [chronic migraine]{S diagnosis clin general} since 2012: some 31 small [injections]{T botulinum toxin; general} around the head and neck every twelve weeks. It does not suit everyone. A colleague of Bethan's, Ceri, has had the [injections]{T botulinum toxin; other} for three years and swears by it. Bethan was turned down for [Botox]{T botulinum toxin; not_tried}, because she was having twelve [bad days]{S pain} a month and the rule says fifteen.

Myth 6: New drugs are only hype

The first drugs designed for [migraine]{S diagnosis clin general} block a molecule called CGRP, which rises during an [attack]{S pain general}. [Erenumab]{T erenumab; general} is an [injection]{T erenumab; general} you give yourself once a month. In trials about half of patients saw their [migraine]{S pain clin general} days cut by half or more. A few saw no change at all. [Constipation]{S gastrointestinal clin general possible side_effect} and [sore skin]{S other_physical general possible side_effect} where the needle goes in are the usual complaints.

Bethan waited fourteen months for [erenumab]{T erenumab; planned}. [The first two [jabs]{T erenumab; ongoing; frequency=once a month} did nothing, or so she thought]{O no_benefit; erenumab; neutral}. Then she looked at her diary. [Twelve, eleven, seven, five]{O benefit; erenumab}. "[I [took the boys to a football match]{S functioning improved}, with floodlights]{O benefit; erenumab}," she says. "[I sat there waiting for it to start, and it didn't]{O benefit; erenumab}."

[She is [constipated]{S gastrointestinal clin side_effect}, and drinks [prune juice]{T prune juice; ongoing} without shame]{O side_effect; erenumab; neutral}. And [lately she has noticed that the last week of the month is [bad]{S pain} again, as if the [injection]{T erenumab; ongoing} wears off]{O partial; erenumab}. Her consultant has mentioned swapping to another drug of the same family, and she is thinking about it.

"[I'm not cured]{O partial; overall}," Bethan says. "[But I've [stopped cancelling things]{S functioning improved}]{O benefit; overall}. [I used to [say maybe]{S functioning improved} to everybody]{O benefit; overall}."

The Migraine Trust runs a helpline on weekdays from 10am.

=== 493-ocd
title: The man who could not leave the cooker
genre: article
layout: newspaper feature with subheadings
condition: OCD
area: mental
english: British
narrator: journalist
overall: partly_improved
split: train
round: 2
ledger:
  fluoxetine | medication | stopped | no_response | anxiety
  fluvoxamine | medication | stopped | no_response | gastrointestinal
  counselling | psychotherapy | tried | worse
  clomipramine | medication | ongoing | partial | gastrointestinal, other_physical, sexual
  exposure and response prevention | psychotherapy | stopped | response | other_physical, anxiety
  deep brain stimulation | neuromodulation | not_tried | unknown
  risperidone | medication | declined | unknown
  residential programme | care_setting | stopped | response
  support group | support | ongoing | response
---
On a wet Tuesday in Leicester, Martin Sehgal locks his front door, tries the handle once and walks to the bus stop. [It takes him [four minutes]{S anxiety improved}]{O benefit; overall}. Six years ago, it [took three hours]{S functioning}.

"I used to [film the cooker]{S anxiety}," says Martin, 52, a former bus driver. "Five videos, one for every knob. Then I'd get to the end of the road and think the video was from yesterday. So I'd go back. In the end I [lost the job]{S functioning}. I was [late two hundred times]{S functioning} in a year, I know that because they counted."

Martin has [obsessive-compulsive disorder]{S diagnosis clin}. It is believed to affect between one and two people in every hundred, and it is not, whatever the T-shirts say, about being tidy. People with [OCD]{S diagnosis clin general} have [thoughts they do not want]{S anxiety general}, of fire, germs, sin or harm, and [carry out rituals]{S anxiety general} to feel safe. The relief lasts for minutes. Then the [doubt]{S anxiety general} returns.

On average it takes twelve years to get help. Martin took nineteen. He hid it from his wife, who believed that he was having an affair.

The wrong sort of help

When he finally saw a GP, in 2009, he was put on [fluoxetine]{T fluoxetine; stopped; dose=20mg} 20mg and told to come back in six weeks. [He felt [jittery]{S anxiety side_effect} and [wired]{S anxiety fig side_effect}]{O side_effect; fluoxetine}. When he went back he saw a different doctor, who changed it to [fluvoxamine]{T fluvoxamine; stopped}. "[That one gave me the [runs]{S gastrointestinal side_effect}]{O side_effect; fluvoxamine}. [Neither of them touched it]{O no_benefit; fluoxetine, fluvoxamine}, but I was never on more than the lowest dose, and I've since found out you need a lot more for [OCD]{S diagnosis clin general}." After eight months he stopped collecting his prescription.

Next came [counselling]{T counselling; tried; sessions=ten}: ten sessions with a kind woman who asked about his father. "[She would tell me that the house was not going to burn down, and I'd [feel better]{S anxiety improved} until the car park]{O partial; counselling}. [By the end I was [ringing her to ask again]{S anxiety worsened}]{O worsening; counselling}."

That is a familiar story to Dr Naomi Achebe, a clinical psychologist in Birmingham. "Reassurance is the fuel," she says. "If the [talking treatment]{T psychotherapy (psychotherapy); general} becomes a place where you get reassured, the illness gets fed every Thursday."

What works

The treatment with the best evidence is [exposure and response prevention]{T exposure and response prevention; general}, known as [ERP]{T exposure and response prevention; general}, a form of [CBT]{T cognitive behavioural therapy (psychotherapy); general}. The patient is helped to face the thing he fears, in small steps, and not to carry out the ritual. [Anxiety]{S anxiety clin general} rises and then, left alone, it falls. About six in ten people who finish a course improve. As many as a third refuse it or drop out, because it is hard.

[SSRIs]{T SSRIs (medication); general} at high doses help roughly half of patients. When two of these have not worked, guidelines suggest [clomipramine]{T clomipramine; general}, a much older drug. Side effects can include:

– [dry mouth]{S gastrointestinal general possible side_effect}
– [constipation]{S gastrointestinal clin general possible side_effect}
– [sweating]{S other_physical general possible side_effect}
– [weight gain]{S appetite_weight general possible side_effect}
– [sexual problems]{S sexual general possible side_effect}

Martin has taken [clomipramine]{T clomipramine; ongoing; dose=150mg; started=2016} since 2016, at present 150mg. [It turned the volume down]{O partial; clomipramine}, he says. "[The thought still came, but it [wasn't screaming]{S anxiety fig improved}]{O partial; clomipramine}. [I got from [three hours at the door]{S anxiety improved} down to two]{O partial; clomipramine}." [He [sweats through his shirts]{S other_physical side_effect}, [can't finish in bed]{S sexual side_effect} and [lives on bran]{S gastrointestinal side_effect}]{O side_effect; clomipramine}. He was never [depressed]{S mood absent}, he insists, though he can see why people would be.

A consultant wanted to add [risperidone]{T risperidone; declined}. Martin had seen what [Risperdal]{T risperidone; other} did to his cousin, who [has schizophrenia]{S diagnosis clin other} and [trebled in size]{S appetite_weight other side_effect}, and he said no thank you.

Turned down for an [operation]{T deep brain stimulation; not_tried}

By 2018 he was [checking the cooker]{S anxiety} for nine hours a day and [sleeping in the kitchen]{S functioning}. His wife had moved to her sister's. In [despair]{S mood} he applied for a trial of [deep brain stimulation]{T deep brain stimulation; planned} in London, in which thin wires are placed inside the brain and joined to a battery under the collarbone.

[DBS]{T deep brain stimulation; general} is used for [Parkinson's disease]{S diagnosis clin general} and, in a few hundred people around the world, for the very worst [OCD]{S diagnosis clin general}. Risks include [bleeding]{S other_physical general possible side_effect}, [infection]{S other_physical general possible side_effect} and [changes in mood]{S mood general possible side_effect}. The team saw Martin twice and sent him home. He did not qualify for the [implant]{T deep brain stimulation; not_tried}, because he had never had a proper course of [ERP]{T exposure and response prevention; not_tried}. He was furious. "I cried on the train. Then I thought, well, nobody has offered me a proper course."

So they wrote to his local trust, and the trust, after an appeal, paid for twelve weeks at a [residential unit]{T residential programme; stopped; duration=twelve weeks} in Kent.

Day one, hob on

On his first morning there, his [therapist]{T exposure and response prevention; stopped} turned on a gas ring in the patients' kitchen, turned it off and walked Martin out of the building. He was not allowed to look back. "[My [heart was going like mad]{S other_physical side_effect}, I was [wringing wet]{S other_physical side_effect}, I [thought I would die]{S anxiety side_effect}]{O side_effect; exposure and response prevention}. Two hours. [Then it sort of [went off the boil]{S anxiety fig improved}]{O benefit; exposure and response prevention}. Nobody died."

They did that every day, in different ways, and at weekends he practised alone. [In week four he [left a kettle plugged in overnight]{S anxiety improved}]{O benefit; exposure and response prevention}. [In week nine he went to the pictures and [watched the film]{S cognition improved}]{O benefit; exposure and response prevention}. [His score on the scale that clinicians use fell from 34 to 15]{O benefit; residential programme, exposure and response prevention}.

His roommate there, a student named Owen who [washed his hands until they bled]{S anxiety other}, left after ten days. [ERP]{T exposure and response prevention; other} was too much for him. He tried again the following year with a higher dose of [sertraline]{T sertraline (medication); other} and it went better; he is [training to be a vet]{S functioning other improved}.

After he came home Martin had monthly [top-up sessions]{T exposure and response prevention; stopped; frequency=monthly} for a year. They finished just before the pandemic. [During lockdown some of the [checking]{S anxiety} crept back]{O partial; exposure and response prevention}, "because everyone was checking everything". He dug out his folder and did the [exercises]{T exposure and response prevention; stopped} himself, in the shed. [It took a month and then it was [quiet]{S anxiety fig improved} again]{O benefit; overall}.

Does he still have [OCD]{S diagnosis clin}?

"Yes," he says. "[I've got about [half an hour a day]{S anxiety improved} of it]{O partial; overall}. I can live with half an hour." [His [wife is back]{S functioning improved}]{O benefit; overall}. [He [drives a school minibus]{S functioning improved}]{O benefit; overall}. Once a fortnight he makes the tea at a [support group]{T support group; ongoing; frequency=once a fortnight} in a church hall, [and he thinks that has kept him [honest]{S anxiety improved} more than any of it]{O benefit; support group}.

The hall has a cooker. Someone else locks up.

=== 494-asthma
title: Breathing space
genre: article
layout: charity web page with a patient's story
condition: asthma
area: general
english: Irish
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  salbutamol | medication | ongoing | partial | neurological, other_physical
  beclometasone | medication | stopped | partial | other_physical
  prednisolone | medication | stopped | mixed | appetite_weight, mood, sleep, other_physical, functioning
  montelukast | medication | stopped | no_response | sleep, mood
  theophylline | medication | stopped | no_response | gastrointestinal
  Buteyko breathing | mind_body | tried | no_response
  bronchial thermoplasty | procedure | declined | unknown
  omalizumab | medication | not_tried | unknown
  mepolizumab | medication | ongoing | response | pain
  pulmonary rehabilitation | procedure | stopped | response
---
Aoife Considine keeps her hospital bracelets in a shoebox. There are 31 of them. "The last one's dated the ninth of January 2021," says the 29-year-old from Ennis. "I keep looking at that date. [I can't believe it's still the last]{O benefit; overall}."

Aoife has [severe asthma]{S diagnosis clin}. Around 380,000 people in Ireland live with [asthma]{S diagnosis clin general}, and in most of them it is well controlled with [inhalers]{T inhalers (medication); general}. In about one in twenty it is not. Those people account for half of what the illness costs, and for most of the sixty or so deaths a year.

"It's like [breathing through a straw]{S other_physical fig}, and somebody has a finger over the end," she says. "You're not [coughing]{S other_physical absent} much. You're just [not getting any in]{S other_physical}. I've had nurses tell me to calm down. I was calm. I was [blue]{S other_physical}."

A childhood on [steroids]{T prednisolone; stopped}

She was three when she was diagnosed. She had a [blue inhaler]{T salbutamol; ongoing} from the start and still carries it. [It [opens her up]{S other_physical fig improved} for a while]{O partial; salbutamol}, [at the price of [shaky hands]{S neurological side_effect} and a [racing heart]{S other_physical side_effect}]{O side_effect; salbutamol}. A [brown inhaler]{T beclometasone; stopped; frequency=twice a day} followed, twice a day. [It kept things steady until she was about twelve]{O partial; beclometasone}, [and left her with [thrush in her mouth]{S other_physical side_effect}]{O side_effect; beclometasone} because nobody had told her to rinse. It was replaced with a combined one when she started secondary school.

And then there were the [steroid tablets]{T prednisolone; stopped}. Every bad cold ended in a course of [prednisolone]{T prednisolone; stopped}, then two, and from the age of 19 she was on it all the time. "[It was a wonder drug]{O benefit; prednisolone}. [Two days and I could [walk to the shop]{S functioning improved}]{O benefit; prednisolone}. [But it made me somebody else: [moon face]{S appetite_weight fig side_effect}, [mood swings]{S mood side_effect}, [awake all night]{S sleep side_effect}, [five stone on]{S appetite_weight side_effect}]{O side_effect; prednisolone}. [I [didn't go to my own debs]{S functioning side_effect}]{O side_effect; prednisolone}." [At 24 a scan showed that she had the [bones of a woman of 60]{S other_physical fig side_effect}]{O side_effect; prednisolone}.

The doctors tried other things. [[Montelukast]{T montelukast; stopped} gave her [nightmares]{S sleep side_effect} and a [black mood]{S mood fig side_effect} she had never known before or since]{O side_effect; montelukast}; her mother put the packet in the bin after three weeks. [[Theophylline]{T theophylline; stopped} had her [vomiting]{S gastrointestinal side_effect} on the bus]{O side_effect; theophylline}. That was dropped as well. [Her [chest]{S other_physical} was no better for either]{O no_benefit; montelukast, theophylline}. She did a weekend course in [Buteyko breathing]{T Buteyko breathing; tried} in Limerick, which cost €300 and [did nothing at all]{O no_benefit; Buteyko breathing}.

At one stage she was offered [bronchial thermoplasty]{T bronchial thermoplasty; declined}, in which the muscle in the airways is heated with a wire. It takes three procedures and can cause [attacks]{S other_physical general possible side_effect} in the days afterwards. She thought about it for a week and refused.

What are [biologics]{T biologics (medication); general}?

[Biologics]{T biologics (medication); general} are medicines made from living cells that block one particular step in the immune system. Five are now licensed for [severe asthma]{S diagnosis clin general} in Ireland. They do not cure it. They are given by injection, every two, four or eight weeks, and the choice depends on blood tests.

[Omalizumab]{T omalizumab; general} is for people whose [asthma]{S diagnosis clin general} is driven by allergy. [Mepolizumab]{T mepolizumab; general} and [benralizumab]{T benralizumab (medication); general} act on eosinophils, a kind of white blood cell. In studies they reduced serious [attacks]{S other_physical general improved} by around half, and many people were able to cut their [steroids]{T steroids (medication); general} or give them up.

Common side effects are:

* [headache]{S pain general possible side_effect}
* a [sore arm or thigh]{S pain general possible side_effect}
* [back pain]{S pain general possible side_effect}
* [tiredness]{S energy general possible side_effect}

Serious [allergic reactions]{S other_physical general possible side_effect} are rare.

"I would caution people that it isn't for everybody," says Professor Dermot Lacey, respiratory consultant in Galway. "About one in five gets no benefit. I had a young man last year, a hurler, who was no better after six months of [mepolizumab]{T mepolizumab; other}. We moved him to [dupilumab]{T dupilumab (medication); other} and he was [playing]{S functioning other improved} by the summer."

The wrong sort of blood

Aoife first heard of [biologics]{T biologics (medication); general} in 2017, when a girl in the next bed was getting [Xolair]{T omalizumab; other}. She asked to go on [Xolair]{T omalizumab; not_tried} too. Her allergy test was negative, so she did not qualify. "I went home and bawled. I never wanted to be allergic to cats so badly."

Three years later, in the middle of the first lockdown, Professor Lacey rang her. Her eosinophils were four times normal. Would she consider [mepolizumab]{T mepolizumab; planned}? The health service approved the application that November, at the second attempt, and she had her first [injection]{T mepolizumab; ongoing; started=12 February} on 12 February, with a nurse in an apron and a visor.

[There was a [thumping headache]{S pain side_effect} the next day]{O side_effect; mepolizumab; neutral}. [That has never come back]{O tolerated; mepolizumab}. [For six weeks she noticed nothing else]{O no_benefit; mepolizumab; neutral}. [In April she [ran for a bus]{S functioning improved}]{O benefit; mepolizumab}. "I ran for it, and I got on, and I paid, and I was sitting down before I copped it. [I wasn't [wheezing]{S other_physical absent}]{O benefit; mepolizumab}. I rang my mam, and she thought something was wrong."

[She has not had a single [attack]{S other_physical improved} that needed hospital since]{O benefit; mepolizumab}. [Over fourteen months she came down off the [pred]{T prednisolone; stopped; duration=over fourteen months}, a milligram at a time]{O benefit; mepolizumab}. That was not easy. [Every step brought [aching joints]{S pain withdrawal} and a [tiredness like wet sand]{S energy fig withdrawal}]{O withdrawal; prednisolone}. [Her adrenal glands, she was told, had [gone to sleep]{S other_physical fig side_effect}]{O side_effect; prednisolone}. [They have since [woken up]{S other_physical fig improved side_effect}]{O tolerated; prednisolone}.

[The [weight]{S appetite_weight improved side_effect} has mostly gone]{O tolerated; prednisolone}. Eight weeks of [pulmonary rehab]{T pulmonary rehabilitation; stopped; duration=eight weeks}, in a class where the next youngest was 67, finished on a Friday in 2022. [By the last day she could [do twenty minutes on the bike]{S functioning improved}]{O benefit; pulmonary rehabilitation}. "They gave me a mug."

Her friend Sinéad, whom she met on the ward in 2016, was not so lucky with her own [biologic]{T biologics (medication); other}. It worked for a year and then stopped. She is now waiting for a different one, and still [has to sleep sitting up]{S sleep other}.

"I'm afraid it'll happen to me," says Aoife. "Of course I am. Sure what can you do. [I'm [working full-time]{S functioning improved}]{O benefit; overall}. [I go [sea swimming]{S functioning improved}]{O benefit; overall}, and I let people smoke near me at weddings, [I'm that cocky]{O benefit; overall}."

If you have used your [reliever]{T salbutamol; general} more than twice this week, ask your GP for an asthma review.

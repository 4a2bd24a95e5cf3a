=== 061-ptsd
title: Gordon and the lake
genre: article
layout: clinic web page with patient story
condition: PTSD
area: mental
english: Canadian
narrator: journalist
overall: partly_improved
round: 1
ledger:
  paroxetine | medication | stopped | no_response | sexual, energy
  cannabidiol | supplement | tried | no_response
  ashwagandha | supplement | tried | no_response | gastrointestinal
  prazosin | medication | ongoing | partial | neurological
  cognitive processing therapy | psychotherapy | tried | partial | sleep
  stellate ganglion block | procedure | not_tried | unknown
  canoeing | lifestyle | ongoing | partial
---
Patient stories | Tamarack Trauma Clinic

When the wind comes off Lake Nipissing from the north, Gordon [smells diesel]{S anxiety}. There is none. There is spruce, and wet rope, and his own coffee. But the [diesel rolls in over the water]{S anxiety fig} anyway, and behind it the highway, and the overturned bus with its wheels still going round, and the small mittens.

Gordon is 48 and was a volunteer firefighter for nineteen winters. He speaks the way some people walk on ice, trying each word before he puts his weight there. "I don't remember it," he says. "People get that wrong. You don't remember it. You're [standing in it]{S anxiety}. [It's this lake that you have to remember]{S mania_psychosis}."

About [post-traumatic stress]{S diagnosis clin general}

Roughly nine in a hundred Canadians will live with [PTSD]{S diagnosis clin general} at some point. Among first responders the figure may be as high as one in four. It is not a sign of weakness, and time by itself often doesn't mend it. The signs fall into four groups:

- The past intrudes: [nightmares]{S sleep general}, [flashbacks]{S anxiety clin general}, a [racing heart at a reminder]{S other_physical general}
- The person stays away: from [roads]{S anxiety general}, [people]{S functioning general}, [talk]{S functioning general}
- Thoughts and feelings change: [guilt]{S hopelessness general}, [numbness]{S anhedonia general}, [loss of trust]{S hopelessness general}
- The body stays on watch: [jumpiness]{S anxiety general}, [anger]{S anger general}, [poor sleep]{S sleep general}, [trouble concentrating]{S cognition general}

Symptoms that last longer than a month deserve an assessment.

Nights

In Gordon's house it was the nights. His wife Odile learned to wake him by the foot, with a broom handle, because the one time she touched his shoulder he [had her by the wrist before he was awake]{S anger}. He [dreamt the same eleven seconds]{S sleep}. He [slept in the truck]{S sleep}, then in the woodshed, and told the boys it was for the cool. By day he was a [lamp with the wick turned down]{S anhedonia fig}. He [quit the hockey bench]{S functioning}. When the school bus passed, he [went in and stood among the coats]{S anxiety}.

His family doctor prescribed [Paxil]{T paroxetine; stopped}. [He felt [heavy, as if he had been rained into]{S energy fig side_effect}]{O side_effect; paroxetine}, and [he and Odile [stopped being lovers]{S sexual side_effect}; "the [body just didn't answer the door]{S sexual fig side_effect}"]{O side_effect; paroxetine}. [The eleven seconds came as they always had]{O no_benefit; paroxetine}. After five months he gave up on it.

Then there was the shelf over the sink. A man at the marina sold [CBD oil]{T cannabidiol; tried} in brown bottles; Odile's sister swore by [ashwagandha]{T ashwagandha; tried}. [He took both for a summer and the summer was the same]{O no_benefit; cannabidiol, ashwagandha}, [except that the [ashwagandha]{T ashwagandha; tried} [turned his stomach]{S gastrointestinal side_effect}]{O side_effect; ashwagandha}. "The dog liked the [drops]{T cannabidiol; tried}," he says.

There isn't good evidence at present that [CBD]{T cannabidiol; general} or herbal products relieve [PTSD]{S diagnosis clin general}, and some interact with prescribed medicines. Tell your pharmacist what you take.

What he came to us with

He came with a shoebox of letters from the compensation board. Somebody in his platoon had gone to Alberta for a [stellate ganglion block]{T stellate ganglion block ; other}, a [needle]{T stellate ganglion block; general} placed next to a cluster of nerves in the neck, and had come home [able to sit in a restaurant]{S functioning improved other}. Gordon asked for the same [block]{T stellate ganglion block; not_tried}. The board refused it in eight lines, as experimental, and the appeal in five. He has never had it.

What was approved was [cognitive processing therapy]{T cognitive processing therapy; tried; sessions=twelve}, twelve sessions, and a [tablet]{T prazosin; ongoing} for blood pressure called [prazosin]{T prazosin; ongoing; frequency=at bedtime}, taken at bedtime.

"[Prazosin]{T prazosin; general} is old and it's inexpensive, and the trials disagree about it," says Dr. Fenwick Abara, who leads our sleep and trauma program. "In some people it quiets the [dreams]{S sleep general} very clearly. In others you'd be hard put to find a difference. We start low, because people [faint]{S neurological general possible side_effect}, and after six weeks we ask the person in the other half of the bed."

[Odile's answer, at six weeks, was: four nights in seven rather than seven in seven]{O partial; prazosin}. [On the other three he [still goes to the woodshed]{S sleep}]{O partial; prazosin}. [He has to [sit on the edge of the bed and count to twenty before he stands]{S neurological side_effect}]{O side_effect; prazosin; neutral}.

The [therapy]{T cognitive processing therapy; tried} was harder country. [In the weeks when he wrote the account out by hand, the [dreams thickened]{S sleep fig worsened side_effect}]{O side_effect; cognitive processing therapy}, and he considered driving past the exit. What he found on the page, in about the eighth week, was a sentence that he'd been living inside: I took the wrong side of the bus first. [He looked at it with his [therapist]{T cognitive processing therapy; tried} for an hour. It is [not gone]{S hopelessness}, he says, but it [lies down now when it's told]{S hopelessness fig improved}]{O partial; cognitive processing therapy}.

[His score on the PCL-5, a questionnaire where 33 and above suggests [PTSD]{S diagnosis clin general}, went from 61 to 49]{O partial; cognitive processing therapy, prazosin}. [We would call that a modest gain]{O partial; cognitive processing therapy, prazosin}. Gordon calls it the width of a paddle.

He [paddles]{T canoeing; ongoing; frequency=Most mornings}, in fact. Most mornings before the ice, alone, in a cedar strip canoe that took him two years. [Out in the middle the [diesel]{S anxiety fig} comes less often]{O partial; canoeing}. When it does, he puts his hand over the side.

Where to begin

* Talk to your family doctor or nurse practitioner; you don't need the right words.
* [Trauma-focused psychotherapy]{T trauma-focused psychotherapy (psychotherapy); general} is the first choice for most people.
* Medication can help with [sleep]{S sleep general} and [mood]{S mood general}.
* If a claim is refused, ask us about the appeal. We have a template.

"[I'm not mended]{O partial; overall}," Gordon says. He is coiling a rope and does it again until it lies flat. "[I'd say I'm [moored]{S anxiety fig improved}]{O partial; overall}."

=== 205-panic-disorder
title: YOUR HEALTH: The metronome on the piano
genre: article
layout: newspaper health column
condition: panic disorder
area: mental
english: American
narrator: journalist
overall: improved
round: 1
ledger:
  metoprolol | medication | tried | no_response
  cardiac catheter ablation | procedure | tried | no_response
  lorazepam | medication | stopped | partial | cognition, other_physical
  sertraline | medication | ongoing | response | gastrointestinal, sexual
  capnometry-guided breathing | procedure | ongoing | response
  interoceptive exposure | psychotherapy | tried | response | neurological
---
A mahogany metronome stands on Professor Linden Whitlock's piano, its pendulum taped to one side. It has not been permitted to swing since 2016.

"I [could not abide anything in the house that ticked faster than I wished my heart to]{S anxiety}," the professor explains, pouring tea. Whitlock, who is 61, uses the pronoun "they," taught music theory for thirty years in Pittsburgh, and would like it known that they consider this column an experiment in candor.

It began at a faculty recital. During the Brahms, with no warning whatsoever, Whitlock's [heart leapt to what felt like two hundred beats]{S other_physical fig}. The [hands tingled]{S neurological}. The [hall withdrew to the far end of a telescope]{S mania_psychosis fig}. "I was perfectly [sure that I was dying]{S anxiety}, and my chief feeling was regret that it should be during the scherzo."

At the emergency department the tests were normal. So they were the second time, and the seventh.

What is [panic disorder]{S diagnosis clin general}?

[Panic attacks]{S anxiety clin general} are common: more than one American in four will have one sooner or later. The name [panic disorder]{S diagnosis clin general} is reserved for [attacks]{S anxiety general} that arrive unannounced and repeatedly, until the person begins to [live in fear of the next]{S anxiety general}. It affects two to three percent of adults in a year. An [attack]{S anxiety general} commonly includes:

• [pounding heart]{S other_physical general}, [sweating]{S other_physical general} or [trembling]{S neurological general}
• [shortness of breath]{S other_physical general}, [choking]{S other_physical general} or [chest pain]{S pain general}
• [dizziness]{S neurological general}, [numbness]{S neurological general} or [tingling]{S neurological general}
• a [feeling of unreality]{S mania_psychosis general}
• [fear of dying]{S anxiety general} or of [losing control]{S anxiety general}

It is treatable, and it is frequently mistaken for a [disease of the heart]{S diagnosis general}.

It was so mistaken in Whitlock's case. A cardiologist found a [minor extra pathway]{S diagnosis} on a monitor and prescribed [metoprolol]{T metoprolol; tried}; [the [attacks]{S anxiety} went on, at a somewhat slower tempo]{O no_benefit; metoprolol}. In the spring of 2017 a [catheter ablation]{T cardiac catheter ablation; tried; started=spring of 2017} was performed, in which a thin wire is passed up from the groin to burn the culprit tissue. The [procedure]{T cardiac catheter ablation; tried} was a technical success. [The next [attack]{S anxiety} took place in the recovery room]{O no_benefit; cardiac catheter ablation}.

By then the professor had [ceased to conduct]{S functioning}, [took the stairs one flight at a time with a finger on the wrist]{S anxiety}, and had [not crossed a bridge]{S functioning} in a city that has four hundred and forty-six of them.

[What did not help]{O no_benefit; metoprolol, cardiac catheter ablation}, and [what did a little]{O partial; lorazepam}:

• the [metoprolol]{T metoprolol; tried}
• the [ablation]{T cardiac catheter ablation; tried}
• [lorazepam]{T lorazepam; stopped; dose=half a milligram}, half a milligram as needed ("[a very good cork]{O partial; lorazepam}")

Of the last, Whitlock is scrupulous to say that [it ended an [attack]{S anxiety improved} in twenty minutes]{O partial; lorazepam}. [It also [erased the names of students]{S cognition fig side_effect} and caused a [fall]{S other_physical side_effect} in the driveway]{O side_effect; lorazepam}, and was discontinued by slow steps in 2019.

What helped

A psychiatrist, at last consulted, started [sertraline]{T sertraline; ongoing; dose=25 mg} at 25 mg and raised it to 100 mg over three months. [There was a week of [loose bowels]{S gastrointestinal side_effect}, and a [diminution of ardor]{S sexual side_effect} that the professor declines to enlarge upon]{O side_effect; sertraline}. [The [attacks]{S anxiety improved}, which had averaged five a week, fell to one]{O benefit; sertraline}. [On the Panic Disorder Severity Scale, which runs from 0 to 28, the score went from 21 to 11]{O benefit; sertraline}.

[The remainder was done by a [box]{T capnometry-guided breathing; ongoing} the size of a hymnal]{O benefit; capnometry-guided breathing}. Whitlock was lent a [capnometer]{T capnometry-guided breathing; ongoing; frequency=Twice a day; duration=four weeks}, a [device]{T capnometry-guided breathing; general} that measures carbon dioxide in the exhaled breath through a small tube beneath the nose. Twice a day for four weeks the patient breathes along with a tone and watches a number on the screen. Whitlock's began at 29, which is low; it indicates [overbreathing]{S other_physical clin}. [By the fourth week it stood at 38]{O benefit; capnometry-guided breathing}.

"Many people with [panic]{S anxiety general} are chronically [breathing off too much carbon dioxide]{S other_physical general}," says Dr. Ruthanne Kilbride, who directs an anxiety clinic at Three Rivers Medical Center. "The [light-headedness]{S neurological general} and the [tingling]{S neurological general} are chemistry. When a patient can watch that number rise, the symptoms stop being a mystery. I would not call the [device]{T capnometry-guided breathing; general} a miracle. Insurance coverage is spotty, and [cognitive behavioral therapy]{T cognitive behavioural therapy (psychotherapy); general}, with or without medication, is still where I would begin."

Dr. Kilbride added [interoceptive exposure]{T interoceptive exposure; tried}, a component of that therapy in which the feared sensations are brought on deliberately. The professor was spun in an office chair. They ran in place, and breathed through a coffee stirrer. "[It was undignified, I was sick with [dizziness]{S neurological side_effect}]{O side_effect; interoceptive exposure; neutral}, and [by the ninth repetition I was, I confess, [bored]{S anxiety improved}]{O benefit; interoceptive exposure}. One cannot be both bored and [terrified]{S anxiety improved}."

[In the summer of 2021 the score was 3]{O benefit; sertraline, capnometry-guided breathing, interoceptive exposure}. [Whitlock [walked across the Smithfield Street Bridge]{S functioning improved}, twice, since it was there]{O benefit; overall}.

A second movement

By agreement with the psychiatrist, the [sertraline]{T sertraline; stopped; ended=2022} was then reduced over eight months and ended in the fall of 2022. All was well until March. [Three [attacks]{S anxiety} came in a single week, the first of them in a bank, and the score climbed to 14]{O partial; sertraline}.

Such a course is not unusual. In studies, between a quarter and a half of patients who discontinue an effective [antidepressant]{T antidepressants (medication); general} for [panic disorder]{S diagnosis clin general} see their symptoms return inside twelve months; the figure is lower among those who have also had [psychotherapy]{T psychotherapy (psychotherapy); general}.

[Sertraline]{T sertraline; ongoing; started=April 2023} was resumed in April 2023. The [box]{T capnometry-guided breathing; ongoing} was borrowed again and then purchased, for $310. [At the last visit, this September, the score was 4]{O benefit; sertraline, capnometry-guided breathing}. The professor expects to remain on the [tablets]{T sertraline; ongoing} indefinitely and has "made my peace with the doxology of the pill organizer."

If you or a family member has [attacks of sudden fear]{S anxiety general}, see a physician first, once, to rule out a [disorder of the heart, the thyroid or the ear]{S diagnosis possible general}. Then, Dr. Kilbride advises, believe the tests.

Before I left I inquired about the tape. Professor Whitlock considered the metronome for some time. "It could come off," they said. "I have merely grown accustomed to the quiet."

=== 135-adhd
title: strattera, 4 months, done
genre: review
layout: fragments, telegram style
condition: ADHD
area: mental
english: British
narrator: patient
overall: worse
treatment: atomoxetine
rating: 1
round: 1
ledger:
  atomoxetine | medication | stopped | worse | gastrointestinal, sexual, other_physical, mood
---
Blue and white [capsules]{T atomoxetine; stopped; duration=4 months}. 4 months. Hid them in a sock cos flatmates.

Point of it: [concentration]{S cognition}. Third yr, [dissertation not started]{S functioning}, told my tutor it was.

What I got. [[Sick on the 47 bus]{S gastrointestinal side_effect}. [Couldnt wee]{S other_physical side_effect}, stood there ages, bloke behind me coughing]{O side_effect; atomoxetine}. [[Couldnt get it up]{S sexual side_effect} either, then when did, [hurt to finish]{S sexual side_effect}. Girlfriend thought it was her]{O side_effect; atomoxetine}. Didnt tell her. Still havent.

[[Head worse]{S cognition worsened} not better]{O worsening; atomoxetine}. [[Crying in Lidl]{S mood side_effect}, never did that before]{O side_effect; atomoxetine}.

Binned [capsules]{T atomoxetine; stopped} last wk. [[Deferred the year]{S functioning worsened}]{O worsening; overall}. Mum doesnt know

=== 109-treatment-resistant-depression
title: WELLBEING | The third opinion
genre: article
layout: newspaper health column
condition: treatment-resistant depression
area: mental
english: Australian
narrator: journalist
overall: improved
round: 1
ledger:
  escitalopram | medication | tried | no_response | sexual
  desvenlafaxine | medication | tried | no_response | other_physical, sleep
  mindfulness | mind_body | tried | no_response
  psychotherapy | psychotherapy | tried | no_response
  hospital admission | care_setting | tried | partial | functioning
  electroconvulsive therapy | neuromodulation | declined | unknown
  ketamine | medication | declined | unknown
  tranylcypromine | medication | ongoing | response | neurological, sleep, cognition
  salt tablets | supplement | tried | response
---
[Treatment-resistant depression]{S diagnosis clin}. Lachie Dunmore laughs each time he says it. "As if I'd been resisting. As if they'd sent a bloke round with a clipboard and I'd told him to rack off."

Lachie is 31, shears sheep around Hay for part of the year and fixes pumps for the rest, and he agreed to be in this column on condition that nobody be told to "reach out". He doesn't hold with it. "I reached out at 24. I got a pamphlet."

It was, for the record, a pamphlet with a sunrise on it.

How common is it?

About one Australian in seven will have [depression]{S diagnosis clin general} in their lifetime. Of those who take an [antidepressant]{T antidepressants (medication); general}, something like a third feel well on the first, and after four attempts about two thirds have got there. The rest are said to have [treatment-resistant depression]{S diagnosis clin general}, a label which tells you a good deal about the treatments and rather little about the person.

It may show up as:

• [low or empty mood]{S mood general} that keeps on despite treatment
• [waking well before dawn]{S sleep general}
• [no pleasure in anything]{S anhedonia general}
• [slowness of movement and thought]{S energy general}
• [guilt out of all proportion]{S hopelessness general}
• [thoughts of being better off dead]{S suicidality general}

Lachie had five of the six. What he noticed first was the dogs. "I'd come home and they'd go off their heads and I'd look at them [like you'd look at a bin]{S anhedonia fig}. I used to be a mad dog man." He [lost eleven kilos]{S appetite_weight}. He [sat in the ute outside sheds with the engine off]{S functioning}. One Easter he [worked out which of his mates would be the right one to find him]{S suicidality}, settled on one, and then felt that it wasn't fair on the bloke's kids.

The old list

He was put on [Lexapro]{T escitalopram; tried} by a GP in Griffith, and then on [Pristiq]{T desvenlafaxine; tried}, [desvenlafaxine]{T desvenlafaxine; tried}, by the same GP, who did it over the phone. "[[Lexapro]{T escitalopram; tried} [took the lead out of the pencil]{S sexual fig side_effect}]{O side_effect; escitalopram}, [the other one had me [sweating like a pig in a wool press]{S other_physical fig side_effect} and [dreaming about drowning rams]{S sleep side_effect}]{O side_effect; desvenlafaxine}. Nothing else to report." A [psychologist on a screen]{T psychotherapy; tried; sessions=ten} gave him his ten subsidised visits. An app rang a small gong and told him to [notice his breath]{T mindfulness; tried}. "I noticed it. It was still going." [Seven years, the lot of it, and he wouldn't give you a dollar]{O no_benefit; escitalopram, desvenlafaxine, psychotherapy, mindfulness}.

I put it to him that some people swear by [meditation]{T mindfulness; general}. "Some people swear by magnets," he said.

In August 2022 his sister drove nine hours and [put him in hospital]{T hospital admission; tried; duration=Twenty-three days; started=August 2022}. Twenty-three days at a private clinic in Albury, on her cover. [He [ate]{S appetite_weight improved} there and he [stopped making plans about his mate]{S suicidality improved}]{O partial; hospital admission}. [He also [came out unable to make a phone call without being told that it was time to]{S functioning side_effect}]{O side_effect; hospital admission}. "Two psychologists and a lady with a drum. It's not the real world. [I was [crook again]{S mood worsened} within the month]{O partial; hospital admission}."

Two offers refused

On the ward he was offered [electroconvulsive therapy]{T electroconvulsive therapy; declined}, which is effective in more than half of people for whom tablets haven't worked. He said no. His nan had had [shock treatment]{T electroconvulsive therapy (neuromodulation); other} at Kenmore in the sixties. He was told that it is nothing like that now, under a general anaesthetic, with a muscle relaxant, and he accepts that. "Still no." Then a registrar raised [ketamine]{T ketamine; declined}. "I've seen ketamine. At a B and S ball. A bloke married a fence."

Scepticism of this kind is often written up in the notes as poor insight. Associate Professor Delphine Okoro-Hale, who sees country patients by telehealth and flies to Hay six times a year, thinks that a mistake.

"He'd been asked to believe in five things that didn't work," she says. "Why would he believe in the sixth? I didn't ask him to. I told him that there's a class of drug my teachers used and my juniors are scared of. The [monoamine oxidase inhibitors]{T monoamine oxidase inhibitors (medication); general} came out in the late 1950s. They went out of fashion because of the diet, and because nobody makes any money from them. In real resistance they're among the best things we have."

The drug is [tranylcypromine]{T tranylcypromine; ongoing}, sold here as [Parnate]{T tranylcypromine; ongoing}. With it come rules. People taking it must avoid aged cheese, cured meat, tap beer and Vegemite in any quantity, since these can send [blood pressure soaring]{S other_physical general possible side_effect}. [Cold and flu tablets]{T cold remedies (medication); general} are out. So are most other [antidepressants]{T antidepressants (medication); general}, which have to be cleared first.

"She told me no Vegemite," Lachie says. "That's how I knew it was a proper drug."

He began in February 2023 at 10 mg, after a fortnight on nothing. [By 30 mg, in the fifth week, he was [waking at three]{S sleep side_effect} and [going woozy whenever he stood up from a sheep]{S neurological side_effect}]{O side_effect; tranylcypromine}. "Which is a fair bit of standing up." [[Salt tablets]{T salt tablets; tried} and a slower rise got him over that]{O tolerated; tranylcypromine, salt tablets}. [At 50 mg, one morning in May, he was filling a trough and found that he was [talking rubbish to the dogs]{S anhedonia improved}]{O benefit; tranylcypromine}.

[He has had [no plans about his mate]{S suicidality improved} since]{O benefit; tranylcypromine}. [He [put back nine of the eleven kilos]{S appetite_weight improved}]{O benefit; tranylcypromine} and [did a [full season]{S functioning improved}]{O benefit; tranylcypromine}. The depression scale that Okoro-Hale uses [went from 34 to 8]{O benefit; tranylcypromine}.

A question left over

[One thing nags. He [loses words]{S cognition unclear}. He'll be halfway along a sentence and the name of a tool is not there]{O side_effect; tranylcypromine}. He reckons it's the [Parnate]{T tranylcypromine; ongoing}. His sister says that he was doing it at 26, and that seven years of [depression]{S diagnosis clin} will do that to anyone. Okoro-Hale has tested him twice and the tests don't say. "I can't tell him, and I won't pretend," she says.

"So I carry a list," says Lachie. It's in his top pocket: handpiece, poppet valve, Teflon tape, Delphine.

Asked whether he'd recommend the drug, he takes his time.

"I'd recommend getting a third opinion," he says. "And a sister."

=== 032-cluster-headache
title: nerve block, 3rd season
genre: review
layout: rating line then text
condition: cluster headache
area: general
english: American
narrator: patient
overall: improved
treatment: occipital nerve block
rating: 9
round: 1
ledger:
  occipital nerve block | procedure | tried | response | pain, neurological
---
[9 out of 10]{O benefit; occipital nerve block}

[14 attacks in 7 days]{S pain}, mean duration 52 min, [peak pain]{S pain} 10, that was the week before. [Greater occipital nerve block]{T occipital nerve block; tried; dose=2.5 mL}, right side, 2.5 mL [lidocaine]{T occipital nerve block; tried} plus [steroid]{T occipital nerve block; tried}. Week after: [[2 attacks]{S pain improved}, 20 min, [peak 4]{S pain improved}]{O benefit; occipital nerve block}. [Held 9 weeks both times]{O benefit; occipital nerve block}. [[Sore neck]{S pain side_effect} 48 hrs, [numb scalp]{S neurological side_effect} 5 hrs]{O side_effect; occipital nerve block; neutral}. Previous neurologist told me I was "too young and too anxious looking" for [clusters]{S diagnosis clin} and never looked at my log. What no one can tell me is why September, and why the [eye]{S pain} switched sides this year.

=== 253-rheumatoid-arthritis
title: Arava, seven months
genre: review
layout: form with fields
condition: rheumatoid arthritis
area: general
english: American
narrator: patient
overall: unchanged
treatment: leflunomide
rating: 2/5
round: 1
ledger:
  leflunomide | medication | ongoing | no_response | gastrointestinal, other_physical, sexual
  abatacept | medication | planned | unknown
---
Used for: [Rheumatoid arthritis]{S diagnosis clin}

Side effects: [[diarrhea]{S gastrointestinal clin side_effect}, [hair in the brush]{S other_physical side_effect}, [dryness down below]{S sexual side_effect}, and yes at 79 my husband and I still noticed]{O side_effect; leflunomide}

Remarks: The lowest was when I [could not turn the key in my own front door]{S functioning} and sat on the step until the mailman came. Bless him. [Seven months on, the [knuckles]{S pain} and the [swelling]{S other_physical} are just where they were]{O no_benefit; leflunomide}. The nurses are dears. They are lining up [Orencia]{T abatacept; planned} for January. I am thankful, and I am [worn out]{S energy}.

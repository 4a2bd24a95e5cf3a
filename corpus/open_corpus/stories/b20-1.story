=== 831-panic-disorder
title: The man who stopped taking the bus
genre: article
layout: newspaper health page
condition: panic disorder
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 3
ledger:
  propranolol | medication | tried | no_response | energy
  citalopram | medication | tried | worse | anxiety, gastrointestinal
  diazepam | medication | tried | partial
  self-help app | psychotherapy | tried | no_response
  pregabalin | medication | not_tried | unknown
  cognitive behavioural therapy | psychotherapy | stopped | response
  sertraline | medication | ongoing | response | sexual
---
Gareth Pruett, 44, drove the number 19 for eleven years. In the spring of 2021 he [could not sit on it as a passenger]{S functioning}.

"I thought I was [having a heart attack]{S anxiety fig}," he says. "[Racing heart]{S other_physical}, [pins and needles]{S neurological fig}, [couldn't breathe]{S other_physical}. The paramedic was very kind. She said, it's a [panic attack]{S anxiety}, love. I said I'm not the type."

He had four more that month. By July he was [off work]{S functioning}, and by September he was [not leaving the house]{S functioning} without his wife, Lorna.

[Panic disorder]{S diagnosis clin general} affects about two in every hundred people in the UK. It often starts in the twenties, though it can begin at any age. The [attacks]{S anxiety general} usually peak within ten minutes. They are not dangerous, but they feel it, and many people begin to [avoid the places where they happened]{S functioning general}.

His GP, a locum, gave him [propranolol]{T propranolol; tried}. "[Did nothing for me]{O no_benefit; propranolol}. [Well, it made me [tired]{S energy side_effect}]{O side_effect; propranolol}." Next was [citalopram]{T citalopram; tried; dose=20mg}, 20mg. "[First fortnight I was [climbing the walls]{S anxiety fig side_effect}]{O side_effect; citalopram}. [[Sick as a dog]{S gastrointestinal fig side_effect}]{O side_effect; citalopram}. [I had [three attacks in one day]{S anxiety worsened} and I'd never had that before]{O worsening; citalopram}." A week of [diazepam]{T diazepam; tried; duration=A week} was meant to get him through it. [That took the edge off]{O partial; diazepam}, he says, but he was told not to expect any more.

He went on the waiting list for [talking therapy]{T cognitive behavioural therapy; planned}. It was seven months. In the meantime he was sent a link to an [app]{T self-help app; tried}. "[It told me to imagine a beach. I was [sweating]{S other_physical} in my own hallway. Useless]{O no_benefit; self-help app}."

Lorna had ideas of her own. Her sister takes [pregabalin]{T pregabalin; other} for [anxiety]{S anxiety clin other} and calls it a wonder drug. Gareth asked about [pregabalin]{T pregabalin; not_tried}; the surgery said no.

What works?

[Cognitive behavioural therapy]{T cognitive behavioural therapy; general} is the first choice, says Dr Anneke Sowerby, a clinical psychologist in Hull. "People learn that the [dizziness]{S neurological general} or the [pounding heart]{S other_physical general} is not a warning. Then they go back, step by step." [SSRIs]{T SSRIs (medication); general} are the next option. [Propranolol]{T propranolol; general} may ease a [tremor]{S neurological clin general}, but the evidence for it in [panic]{S anxiety general} is thin. [Benzodiazepines]{T benzodiazepines (medication); general} work fast and can lead to [dependence]{S substance_use clin possible general side_effect}.

When his turn came, Gareth did 14 sessions of [CBT]{T cognitive behavioural therapy; stopped; sessions=14} in a room above a chemist's. The first few were breathing and worksheets. Then came the depot. They stood in it. The week after, they got on a bus that was not going anywhere. [In week nine he [rode two stops]{S functioning improved}]{O benefit; cognitive behavioural therapy}.

"[By the end I [could do the whole route]{S functioning improved}]{O benefit; cognitive behavioural therapy}," he says. "[Top deck, at the front, like a kid]{O benefit; cognitive behavioural therapy}."

A new GP had also started him on [sertraline]{T sertraline; ongoing}, very slowly, from a quarter of a tablet. He was frightened of another bad fortnight. [It never came]{O tolerated; sertraline}. [[Sertraline]{T sertraline; ongoing} keeps the [background worry]{S anxiety improved} down]{O benefit; sertraline}, he says, and [his [sex drive]{S sexual side_effect} down with it]{O side_effect; sertraline}. He and Lorna have talked about that. They are not bothered enough to change it.

[He [went back to driving]{S functioning improved} last March]{O benefit; overall}. His badge number is the same. [He hasn't had an [attack]{S anxiety improved} since the summer before]{O benefit; overall}.

=== 832-ulcerative-colitis
title: Meera's colitis story
genre: article
layout: charity page with headings
condition: ulcerative colitis
area: general
english: British
narrator: journalist
split: train
overall: improved
round: 3
ledger:
  mesalazine | medication | tried | partial
  prednisolone | medication | tried | mixed | sleep, appetite_weight, anger
  azathioprine | medication | stopped | no_response | gastrointestinal
  low-fibre diet | lifestyle | tried | no_response
  aloe vera | supplement | tried | no_response
  infliximab | medication | tried | partial
  surgery | procedure | declined | unknown
  iron infusion | procedure | tried | response
  tofacitinib | medication | ongoing | response | other_physical
---
Meera Chaudhry was in her second year at Leicester when she saw [blood in the toilet]{S gastrointestinal}. She put it down to a curry. Three weeks later she was [going fifteen times a day]{S gastrointestinal} and had [lost a stone]{S appetite_weight}.

"I knew where every loo was between my house and the library," she says. "I [stopped going to lectures]{S functioning}. I told people I had glandular fever because it sounded better."

What is [ulcerative colitis]{S diagnosis clin general}?

[Ulcerative colitis]{S diagnosis clin general}, or [UC]{S diagnosis clin general}, is a lifelong condition in which the lining of the large bowel becomes inflamed. About 296,000 people in the UK have been diagnosed. Common symptoms are:

- [diarrhoea]{S gastrointestinal clin general}, often with [blood]{S gastrointestinal general}
- [tummy cramps]{S pain general}
- [needing to rush to the toilet]{S gastrointestinal general}
- [tiredness]{S energy general}
- [weight loss]{S appetite_weight general}

It is not caused by stress or by food, although both can make a flare feel worse.

The first two years

A colonoscopy in May 2016 gave it a name. Meera was given [mesalazine]{T mesalazine; tried}, as granules and then as enemas. [It held things for about four months]{O partial; mesalazine}. Then came [steroids]{T prednisolone; tried; dose=40mg}, 40mg a day.

"[The [pred]{T prednisolone; tried} worked wonders on my gut]{O benefit; prednisolone}. [Within five days there was no [blood]{S gastrointestinal improved}]{O benefit; prednisolone}. [But I [didn't sleep]{S sleep side_effect}, I had a [moon face]{S appetite_weight fig side_effect}, I [screamed at my mum]{S anger side_effect} over a yoghurt]{O side_effect; prednisolone}. [And as soon as the dose went under 15 the [bleeding]{S gastrointestinal worsened} was back]{O partial; prednisolone}."

She tried [aloe vera juice]{T aloe vera; tried} from an aunt and a [low-fibre diet]{T low-fibre diet; tried} from a website. [Neither of them touched it]{O no_benefit; aloe vera, low-fibre diet}.

[Azathioprine]{T azathioprine; stopped} was meant to get her off the [steroids]{T prednisolone; tried}. [She was [throwing up]{S gastrointestinal side_effect} every morning]{O side_effect; azathioprine}. Blood tests were done each week. [At three months the colon looked no different]{O no_benefit; azathioprine}, and the consultant took her off it.

"My cousin has [Crohn's]{S diagnosis clin other}," says Meera. "She's been fine on [aza]{T azathioprine; other} for eight years. So for a while my family thought I wasn't trying."

[Biologics]{T biologics (medication); general} and after

[Biologics]{T biologics (medication); general} block one of the proteins that drive inflammation. They are given by drip or by injection. Around a third of people are in remission after a year. Possible side effects include [infections]{S other_physical clin possible general side_effect}, [headaches]{S pain possible general side_effect} and [skin reactions]{S other_physical possible general side_effect}.

Meera had [infliximab]{T infliximab; tried; frequency=every eight weeks} every eight weeks at a day unit with good biscuits. [For a year and a half she was [well]{S other improved}]{O partial; infliximab}. [She [finished her degree]{S functioning improved} and moved to Bristol]{O benefit; infliximab}. [Then it stopped working]{O no_benefit; infliximab}, because her body had made antibodies to it. She was also [badly anaemic]{S diagnosis clin}. [An [iron infusion]{T iron infusion; tried} got her [up the stairs]{S functioning improved} again]{O benefit; iron infusion}.

[Surgery]{T surgery; declined} was offered. She met the stoma nurse, who was lovely, and said not yet.

In 2021 she began [tofacitinib]{T tofacitinib; ongoing; frequency=twice a day}, a tablet twice a day. She had read the leaflet with its [blood clots]{S other_physical possible general side_effect} and [shingles]{S other_physical clin possible general side_effect}. [The only thing she has noticed is [spots]{S other_physical side_effect}]{O side_effect; tofacitinib; neutral}. "[Week three, I [went once]{S gastrointestinal improved}. Once! I rang my mum]{O benefit; tofacitinib}."

[Her scope last autumn was clear]{O benefit; tofacitinib}. She works for the council, in parking.

If you would like to talk to someone, our helpline is open on weekdays from ten till four.

=== 833-postnatal-depression
title: "I loved him like a neighbour's baby"
genre: article
layout: magazine feature
condition: postpartum depression
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 3
ledger:
  fluoxetine | medication | tried | no_response | anxiety
  counselling | psychotherapy | tried | no_response
  mirtazapine | medication | tried | response | appetite_weight, sleep
  mother and baby unit | care_setting | tried | response
  baby massage | mind_body | tried | partial
  electroconvulsive therapy | neuromodulation | declined | unknown
  support group | support | ongoing | response
---
The health visitor's form has ten questions. Kirsty Allardyce ticked the right boxes on all of them.

"I was a primary teacher. I know how to pass a test," she says. Her son Fraser was seven weeks old. She was [not eating]{S appetite_weight}, she [lay awake]{S sleep} even when he slept, and she had [thoughts of driving into the loch]{S suicidality}. She had [no feelings]{S anhedonia} for him, or none she could find. "I wasn't [crying]{S mood absent}. People think you [cry]{S mood general}. I was just [numb]{S anhedonia fig}. I [loved him like you'd love a neighbour's baby]{S anhedonia fig}."

More than one in ten women has [postnatal depression]{S diagnosis clin general} in the first year. It is not the [baby blues]{S mood fig general}, which pass within a fortnight. Signs include [low mood]{S mood clin general}, [guilt]{S hopelessness general}, [poor sleep]{S sleep general} and [frightening thoughts]{S anxiety general}. Many hide it out of [shame]{S hopelessness general}.

Her husband Neil found her in the bath at four in the morning, with the water cold. He rang the surgery.

The GP gave her [fluoxetine]{T fluoxetine; tried} and a number for [counselling]{T counselling; planned}. "[Six weeks of [Prozac]{T fluoxetine; tried; duration=Six weeks}, nothing]{O no_benefit; fluoxetine}. [I felt [jittery]{S anxiety side_effect}, like I'd had ten coffees]{O side_effect; fluoxetine}." The [counsellor]{T counselling; tried; sessions=five} had five appointments to give and used most of the first on a questionnaire. [It did no harm]{O tolerated; counselling}, Kirsty says. [It did no good either]{O no_benefit; counselling}.

Neil's mother had been through it in 1979. She got [Valium]{T diazepam (medication); other} and a holiday in Largs. "She said to me, hen, they took mine off me for a month. I was [terrified they would take Fraser]{S anxiety}."

They did not. In February, with Fraser at five months, the two of them were admitted to a [mother and baby unit]{T mother and baby unit; tried; duration=nine weeks} an hour away. There are only a couple of dozen in Britain. They stayed for nine weeks.

Dr Fiona Rankeillor, a perinatal psychiatrist, says that the [units]{T mother and baby unit; general} keep the bond going while the mother recovers. "[Antidepressants]{T antidepressants (medication); general} help around half to two thirds. Most can be taken while breastfeeding. When someone is very ill we also discuss [ECT]{T electroconvulsive therapy; general}, which is quick and has a bad name it doesn't deserve." It can cause [memory gaps]{S cognition possible general side_effect}, usually short.

[ECT]{T electroconvulsive therapy; declined} was discussed with Kirsty. She said no. She agreed to [mirtazapine]{T mirtazapine; tried; dose=30mg}, 30mg at night.

"[[Slept]{S sleep improved}. That was the first thing]{O benefit; mirtazapine}. [Then I was [hungry]{S appetite_weight side_effect}, my God, I ate toast at 2am]{O side_effect; mirtazapine; neutral}. [I [put on two stone]{S appetite_weight side_effect} and was a [zombie]{S sleep fig side_effect} till ten every morning]{O side_effect; mirtazapine}. [But about the fourth week I [noticed the weather]{S anhedonia improved}]{O benefit; mirtazapine}."

The nurses had her do [baby massage]{T baby massage; tried} with him on a mat. [It felt daft and then it felt a bit less daft]{O partial; baby massage}. [One morning he laughed at her and she [laughed back]{S mood improved}]{O benefit; mother and baby unit}. A nursery nurse called Jean saw it and had to leave the room.

Kirsty says that what the [unit]{T mother and baby unit; tried} gave her was time. "[Nobody looked at me like I was dangerous, and bit by bit I [wasn't scared of him]{S anxiety improved}]{O benefit; mother and baby unit}."

Fraser is four now. He likes diggers. [Kirsty is [back teaching]{S functioning improved}, Primary 3]{O benefit; overall}, and goes to a [mothers' group]{T support group; ongoing; frequency=Thursdays} in Stirling on Thursdays. [It keeps her honest]{O benefit; support group}, she says. Half of the women there are on [sertraline]{T sertraline (medication); other}; one of them got nothing from it and says so every week.

They had talked about another baby. They have decided on a dog.

=== 834-psoriasis
title: Short sleeves in October
genre: article
layout: clinic web page with patient story
condition: psoriasis
area: general
english: Australian
narrator: journalist
split: train
overall: improved
round: 3
ledger:
  betamethasone | medication | tried | partial | other_physical
  coal tar | medication | tried | no_response
  phototherapy | procedure | tried | partial
  methotrexate | medication | stopped | partial | gastrointestinal, energy
  fish oil | supplement | tried | no_response
  cutting out alcohol | lifestyle | tried | no_response
  psychotherapy | psychotherapy | declined | unknown
  secukinumab | medication | ongoing | response
---
About our patient

Dale Mirren is a 51-year-old surveyor from Toowoomba. He has had [psoriasis]{S diagnosis clin} since he was nineteen. His father had it too, and used [tar baths]{T coal tar; other} every night of Dale's childhood.

"It was my [elbows]{S other_physical} first. Then [scalp]{S other_physical}, [back]{S other_physical}, everywhere. By thirty I was [leaving a trail]{S other_physical fig}. You'd get up from a chair and there'd be [snow]{S other_physical fig} on it."

[Psoriasis]{S diagnosis clin general} speeds up the life cycle of skin cells. It causes [raised red patches]{S other_physical general} with [silvery scale]{S other_physical general} that can [itch]{S other_physical general} or [crack and bleed]{S other_physical general}. It is not contagious. Up to 30 per cent of people with it go on to get [sore joints]{S pain general}. Rates of [depression]{S diagnosis clin general} are higher than in other skin conditions.

What he used

Dale's first GP prescribed a [betamethasone cream]{T betamethasone; tried}. "[Cleared it for a fortnight, then it'd come back [angrier]{S other_physical fig worsened}]{O partial; betamethasone}. [After a few years the [skin on my arms was like tissue]{S other_physical fig side_effect}]{O side_effect; betamethasone}." He used his [father's tar]{T coal tar; tried} as well. [All it did was ruin the sheets]{O no_benefit; coal tar}.

At 33 he drove to Brisbane three times a week for [UVB]{T phototherapy; tried; sessions=36; frequency=three times a week}, 36 sessions in all. [His [back came good]{S other_physical improved}]{O benefit; phototherapy}. [[Scalp]{S other_physical} and [shins]{S other_physical} never budged]{O no_benefit; phototherapy}, and [by the next winter [all of it]{S other_physical worsened} had returned]{O partial; phototherapy}.

[Fish oil]{T fish oil; tried}, [giving up the grog]{T cutting out alcohol; tried; duration=eight months} for eight months: "[Waste of time, both. Although my bank account liked the second one]{O no_benefit; fish oil, cutting out alcohol}."

Then he was on [methotrexate]{T methotrexate; stopped; frequency=Friday nights}, Friday nights. [He'd say it was [half gone]{S other_physical improved}]{O partial; methotrexate}. [Saturdays were a write-off, though, with [nausea]{S gastrointestinal clin side_effect} and [no energy]{S energy side_effect}]{O side_effect; methotrexate}. His daughter played netball on Saturdays. [After two years his liver tests went up and it was stopped]{O side_effect; methotrexate}.

Around then his wife noticed that he had [stopped going to the beach]{S functioning} and [stopped ringing his mates]{S functioning}. The GP suggested a [psychologist]{T psychotherapy; declined}. Dale said he wasn't [depressed]{S mood absent}, he was [scaly]{S other_physical}.

[Biologics]{T biologics (medication); general} explained

[Biologics]{T biologics (medication); general} are injected proteins that block one messenger of the immune system. In Australia you must have failed at least two other treatments to get them on the PBS. You may notice:

• a [blocked or runny nose]{S other_physical possible general side_effect}
• [thrush]{S other_physical clin possible general side_effect}
• [redness]{S other_physical possible general side_effect} where the needle went in
• [diarrhoea]{S gastrointestinal clin possible general side_effect}

Tell us about any [fever]{S other_physical possible general side_effect} or [cough]{S other_physical possible general side_effect} that lasts.

"[Not one of those happened to me]{O tolerated; secukinumab}"

Dale started [secukinumab]{T secukinumab; ongoing; route=injection; frequency=once a month} in 2019. He now does the [injection]{T secukinumab; ongoing} himself once a month, at the kitchen bench. He'd been warned about [thrush]{S other_physical clin possible side_effect}. [He has had [none]{S other_physical absent side_effect}]{O tolerated; secukinumab}.

"[Five weeks. I looked down in the shower and there was [just leg]{S other_physical improved}]{O benefit; secukinumab}. [I'm [about 95 per cent clear]{S other_physical improved}]{O benefit; secukinumab}. [[Wore a T-shirt to work]{S functioning improved} in October and the young bloke asked if I'd been on holiday]{O benefit; secukinumab}."

His brother in Perth went on the [same injection]{T secukinumab; other} and it did bugger all. He's since moved to [risankizumab]{T risankizumab (medication); other}. The two of them compare notes at Christmas.

Our dermatology nurses run an injection class on the first Tuesday of each month. Bring your Medicare card.

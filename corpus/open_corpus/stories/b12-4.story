=== 503-schizophrenia
title: The drug nobody wants to start with
genre: article
layout: newspaper feature with subheadings
condition: schizophrenia
area: mental
english: American
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  risperidone | medication | stopped | no_response | sexual, other_physical
  olanzapine | medication | stopped | partial | appetite_weight, other_physical
  paliperidone | medication | stopped | no_response | anxiety, neurological
  hospital admission | care_setting | tried | partial
  cannabis | other | stopped | worse
  fish oil | supplement | tried | no_response
  clozapine | medication | ongoing | response | gastrointestinal, sleep, other_physical, appetite_weight
  metformin | medication | ongoing | partial
  cognitive behavioural therapy for psychosis | psychotherapy | stopped | partial
  xanomeline-trospium | medication | declined | unknown
  clubhouse | support | ongoing | response
---
MINNEAPOLIS — Every second Tuesday, at a quarter to eight, Terrence Lowe rolls up his sleeve at a clinic on Franklin Avenue. He gets his blood drawn, says good morning to the phlebotomist's African violet, and picks up two weeks of [pills]{T clozapine; ongoing}.

He has taken [clozapine]{T clozapine; ongoing; duration=for six years}, without missing a draw, for six years. He is 35. He works in the garden section of a hardware store.

"People ask if I mind the needle," he says. "I don't mind the needle. I mind the parking."

Lowe has [schizophrenia]{S diagnosis clin}. It began in his sophomore year of college, with a feeling that the radio was [leaving gaps for him to answer]{S mania_psychosis}. By Thanksgiving there were [three voices]{S mania_psychosis}, two men and a woman. "The woman was the mean one." He [covered the mirrors]{S mania_psychosis}. He [stopped eating anything that wasn't sealed]{S mania_psychosis}. His mother, Yvonne, drove four hours through snow, and found him [sitting in the bathtub in his parka]{S functioning}.

To get some [sleep]{S sleep}, he smoked [weed]{T cannabis; stopped}, a lot of it. [It shut the [voices]{S mania_psychosis improved} up for an hour]{O partial; cannabis}. [Then they were [louder]{S mania_psychosis worsened}]{O worsening; cannabis}. He hasn't touched it since 2012.

A common illness, badly understood

[Schizophrenia]{S diagnosis clin general} affects a little less than 1 percent of people. It is not a [split personality]{S mania_psychosis general absent}, and most of those who have it are never [violent]{S anger general absent}. There are [hallucinations]{S mania_psychosis clin general} and [delusions]{S mania_psychosis clin general}; there are also quieter problems, such as [lack of motivation]{S energy general}, [few words]{S functioning general} and [trouble concentrating]{S cognition general}, which often do more to keep people out of work.

[Antipsychotics]{T antipsychotics (medication); general} help about two out of three with the first kind. They block dopamine, a messenger in the brain. They don't do much for the second.

Lowe was given three of them in seven years. [Risperdal]{T risperidone; stopped} came first. "[I [leaked milk]{S other_physical side_effect}. I'm a guy]{O side_effect; risperidone}. [And [nothing worked down there]{S sexual fig side_effect}]{O side_effect; risperidone}." [The [voices]{S mania_psychosis} never let up]{O no_benefit; risperidone}. After ten months he was switched to [Zyprexa]{T olanzapine; stopped}, [which got rid of [one of the men]{S mania_psychosis improved}]{O partial; olanzapine}. [It [put 80 pounds on him]{S appetite_weight side_effect} and made him [pre-diabetic]{S other_physical clin side_effect}]{O side_effect; olanzapine}. He quit cold turkey, without telling anyone, on his 24th birthday. [Nineteen days later he was [barricaded in his room]{S mania_psychosis withdrawal}]{O withdrawal; olanzapine}.

There were four [hospital stays]{T hospital admission; tried; sessions=four} in all. [He'd come out [a bit clearer]{S cognition fig improved}, and be back within the year]{O partial; hospital admission}. At the last he was put on a monthly [shot]{T paliperidone; stopped; frequency=monthly}, [Invega Sustenna]{T paliperidone; stopped; frequency=monthly; route=shot}, so that no one would have to wonder if he'd taken it. [He [couldn't stop moving]{S anxiety side_effect}; his [legs walked by themselves]{S neurological side_effect} under the table]{O side_effect; paliperidone}. [The woman's [voice]{S mania_psychosis} told him it was poison]{O no_benefit; paliperidone}. It was given up after the fifth.

Yvonne sent away for [fish oil]{T fish oil; tried}, having read about a study in Vienna. [It made no difference that anyone could see]{O no_benefit; fish oil}.

Thirty years late

There is one drug that works when others have failed. [Clozapine]{T clozapine; general} was discovered in 1958, pulled from most markets in the 1970s after deaths in Finland, and brought back in the United States in 1989. It helps between 30 and 60 percent of those whom two other drugs have not. It lowers the risk of [suicide]{S suicidality general}. Guidelines in every rich country say that it should be offered third. On average, studies find, it's offered after five to nine years. Only about 4 percent of Americans with [schizophrenia]{S diagnosis clin general} take it.

Why? In fewer than one in a hundred it [stops the bone marrow from making white blood cells]{S other_physical general possible side_effect}, which is why there have been all those blood tests; the FDA dropped its strict rules about them in 2025. Then there are:

• [drooling]{S gastrointestinal general possible side_effect}
• [constipation]{S gastrointestinal clin general possible side_effect}, which can be serious
• [sleepiness]{S sleep general possible side_effect}
• [weight gain]{S appetite_weight general possible side_effect}
• [seizures]{S neurological clin general possible side_effect} at high doses
• [inflammation of the heart muscle]{S other_physical general possible side_effect}, in the first weeks

"Doctors are scared of it," says Dr. Marguerite Nilsen, who runs the clinic on Franklin Avenue. "I was scared of it. Then I watched a man who [hadn't spoken]{S functioning other} for two years [ask]{S functioning other improved} me who won the Vikings game. He'd been on [clozapine]{T clozapine; other} for nine weeks."

It doesn't always end like that. A friend of Lowe's from the ward, Dante, had to stop [clozapine]{T clozapine; other} when his [heart became inflamed]{S other_physical other side_effect}. He's [doing all right]{S functioning other improved} on two other [drugs]{T medication (medication); other} now, in a [group home]{T group home (care_setting); other} in Duluth.

When Dr. Nilsen proposed [clozapine]{T clozapine; planned} in 2018, Lowe said no. He'd heard it called the end of the line. It was Yvonne who asked him what he thought this was.

Quiet

He started on 12.5 milligrams and went up slowly to 350. [He [drooled]{S gastrointestinal side_effect} through three pillows]{O side_effect; clozapine}. [He [slept fourteen hours]{S sleep side_effect} and was [so constipated]{S gastrointestinal clin side_effect} that he went to the ER]{O side_effect; clozapine}. [His [heart raced]{S other_physical side_effect}]{O side_effect; clozapine}. In week five he asked to come off it. Dr. Nilsen asked for five more.

"It was around Halloween," he says. "I was at my mom's, doing dishes. [And it was [quiet]{S mania_psychosis improved}]{O benefit; clozapine}. I turned the water off to check. I called her in and I said, Mom, is it quiet? She said, yeah, baby, it's [quiet]{S mania_psychosis improved}. [I'd forgotten what my own [thinking]{S cognition improved} sounded like]{O benefit; clozapine}."

[The [voices]{S mania_psychosis improved} come back now and then if he's tired, like [somebody talking in another apartment]{S mania_psychosis fig}]{O partial; clozapine}. [He [got his own place]{S functioning improved} in 2020]{O benefit; clozapine} and [[went to work]{S functioning improved} the year after]{O benefit; clozapine}. [The [drooling]{S gastrointestinal improved side_effect} is down to a spot]{O tolerated; clozapine}. [He's [25 pounds heavier]{S appetite_weight side_effect} than he'd like]{O side_effect; clozapine}; [metformin]{T metformin; ongoing}, a [diabetes pill]{T metformin; ongoing}, [has kept it from being more]{O partial; metformin}. He naps at lunch in his truck.

For two years he also saw a [psychologist]{T cognitive behavioural therapy for psychosis; stopped; duration=two years} for a form of [cognitive behavioral therapy]{T cognitive behavioural therapy for psychosis; stopped; duration=two years} designed for [psychosis]{S diagnosis clin general}, until her grant ran out. [It helped him with what was left]{O partial; cognitive behavioural therapy for psychosis}. "She taught me to say, thanks for your input."

Last fall the FDA approved [Cobenfy]{T xanomeline-trospium; general}, the first drug for [schizophrenia]{S diagnosis clin general} in decades that works in a different way. It doesn't block dopamine directly. [Nausea]{S gastrointestinal clin general possible side_effect} and [vomiting]{S gastrointestinal general possible side_effect} are the main complaints, and how well it works in people like Lowe isn't known. Dr. Nilsen has asked whether he would like to try [Cobenfy]{T xanomeline-trospium; declined}, and he thanked her for her input.

On Saturdays he goes to a [clubhouse]{T clubhouse; ongoing; frequency=Saturdays} where members cook and run a thrift store. [It's where he [got his friends]{S functioning improved}]{O benefit; clubhouse}, he says, the ones who don't flinch.

At the hardware store nobody knows, apart from the manager. Lowe gave his permission for this article, and his full name. "Spring's our busy time," he says. "They'll be too busy to read it."

=== 504-rheumatoid-arthritis
title: Hands
genre: article
layout: charity magazine feature with Q&A section
condition: rheumatoid arthritis
area: general
english: British
narrator: journalist
overall: improved
split: dev
round: 2
ledger:
  ibuprofen | medication | stopped | partial | gastrointestinal
  copper bracelet | other | tried | no_response | other_physical
  nightshade-free diet | lifestyle | tried | no_response
  methotrexate | medication | ongoing | partial | gastrointestinal, energy, other_physical
  folic acid | supplement | ongoing | response
  sulfasalazine | medication | stopped | no_response | other_physical
  steroid injection | medication | tried | partial | mood
  hydroxychloroquine | medication | tried | no_response
  etanercept | medication | stopped | partial | other_physical
  rituximab | medication | declined | unknown
  baricitinib | medication | ongoing | response | other_physical
  hand therapy | procedure | ongoing | partial
  joint replacement | procedure | planned | unknown
---
Margaret Dunmore played the organ at St Cuthbert's for 22 years. She gave it up on Easter Sunday 2013, in the middle of the second hymn.

"My [fingers wouldn't close]{S other_physical}," says Margaret, 67. "It was as if somebody had [swapped them for parsnips]{S other_physical fig}. The choir went on and I sat there. They thought I'd lost my place."

She had had [sore knuckles]{S pain} since Christmas, and [feet that hurt]{S pain} when she got out of bed, and she was [tired in a way she couldn't explain]{S energy}. She took [ibuprofen]{T ibuprofen; stopped; frequency=four times a day} four times a day, [which helped a bit]{O partial; ibuprofen} [until it gave her an [ulcer]{S gastrointestinal side_effect}]{O side_effect; ibuprofen}. Her doctor, seeing the hands this time, sent her for blood tests on the same afternoon. It was [rheumatoid arthritis]{S diagnosis clin}.

What is the difference?

There are two main kinds of [arthritis]{S diagnosis clin general}. [Osteoarthritis]{S diagnosis clin general} is wear and repair, and most of us get some. [Rheumatoid arthritis]{S diagnosis clin general}, or [RA]{S diagnosis clin general}, is a different thing: the immune system attacks the lining of the joints. It affects some 450,000 people in the UK, two or three times as many women as men. Untreated it [destroys the joints]{S other_physical general possible}. The earlier it's treated, the better, and ideally within three months.

Typical signs are:

• [pain]{S pain general} and [swelling]{S other_physical general} in the small joints, on both sides
• [stiffness]{S other_physical general} in the morning for more than half an hour
• [tiredness]{S energy general}
• a [low fever]{S other_physical general} or [loss of appetite]{S appetite_weight general}

"Squeeze the knuckles," says Dr Fergus Baird, consultant rheumatologist in Newcastle. "If the patient goes through the ceiling, pick up the phone."

The first year

While Margaret waited for her appointment, everyone was kind. The vicar's wife gave her a [copper bracelet]{T copper bracelet; tried}. A woman in the choir had cured herself by [giving up tomatoes and potatoes]{T nightshade-free diet; other}. Margaret [gave up tomatoes, potatoes and aubergines]{T nightshade-free diet; tried; duration=for five months} as well, for five months. [Neither had the slightest effect]{O no_benefit; copper bracelet, nightshade-free diet}, [apart from a [green wrist]{S other_physical side_effect}]{O side_effect; copper bracelet; neutral}.

Dr Baird began with [methotrexate]{T methotrexate; ongoing}, once a week, and a [steroid jab]{T steroid injection; tried} in the buttock to tide her over. "[The [jab]{T steroid injection; tried} was a miracle for six weeks]{O partial; steroid injection}. [I was [playing Bach]{S functioning improved}]{O benefit; steroid injection} and [[talking nineteen to the dozen]{S mood fig side_effect}, my husband was quite alarmed]{O side_effect; steroid injection; neutral}. [Then it wore off and I was in [parsnips]{S other_physical fig} again]{O partial; steroid injection}."

[Methotrexate]{T methotrexate; general} is the anchor drug in [RA]{S diagnosis clin general}. At high doses it's used against [cancer]{S diagnosis general}, which frightens people; the weekly dose for joints is a tiny fraction of that. It takes eight to twelve weeks to kick in, and works well enough alone for about four people in ten. [Nausea]{S gastrointestinal clin general possible side_effect}, [mouth ulcers]{S other_physical clin general possible side_effect} and [changes in the liver]{S other_physical general possible side_effect} are possible, so there are regular blood tests, and alcohol should be kept low.

[On [tablets]{T methotrexate; ongoing} she was [sick]{S gastrointestinal side_effect} every Thursday and [good for nothing]{S energy fig side_effect} on Friday]{O side_effect; methotrexate}. [Some of her [hair came out]{S other_physical side_effect}]{O side_effect; methotrexate}. They changed her to [injections]{T methotrexate; ongoing; route=injections}, with [folic acid]{T folic acid; ongoing; frequency=on the other six days} on the other six days, and [that put an end to the [vomiting]{S gastrointestinal improved side_effect}]{O tolerated; methotrexate, folic acid}. [The [swelling]{S other_physical improved} went down by about half]{O benefit; methotrexate}. [It wasn't enough for the [organ]{S functioning}]{O no_benefit; methotrexate}.

[Sulfasalazine]{T sulfasalazine; stopped} and [hydroxychloroquine]{T hydroxychloroquine; tried} were added, one after the other. [No joy with either]{O no_benefit; sulfasalazine, hydroxychloroquine}. [The first gave her a [rash from neck to knee]{S other_physical side_effect}]{O side_effect; sulfasalazine} and had to be stopped at once.

Q: What are [biologics]{T biologics (medication); general}, and who can have them?

A: They are proteins that switch off one signal in the immune system. In England you need a high score, twice, a month apart, on a scale of 28 joints, after at least two standard drugs. The first was licensed in 1999. About two thirds of people get a good or moderate response.

Q: Do they wear off?

A: They can. When that happens, another one often works.

Q: What are the risks?

A: Chiefly [infections]{S other_physical general possible side_effect}. [Shingles]{S other_physical general possible side_effect} and [TB]{S other_physical clin general possible side_effect} can wake up. With the newer tablets called [JAK inhibitors]{T JAK inhibitors (medication); general} there's a small extra risk of [blood clots]{S other_physical general possible side_effect} and [heart attacks]{S other_physical general possible side_effect} in smokers and in the over-65s, so they're used with care.

Margaret failed to qualify the first time. Her score was 5.0, and the threshold was 5.1. "I said, squeeze harder." In 2016 she got it, and was given [etanercept]{T etanercept; stopped; frequency=weekly}, a [pen]{T etanercept; stopped} she used weekly on a Sunday. [By Whitsun she could [do up her own bra]{S functioning improved}]{O benefit; etanercept}. [By harvest festival she was back on the [organ]{S functioning improved} bench]{O benefit; etanercept}. [She had two [chest infections]{S other_physical side_effect} each winter]{O side_effect; etanercept}, and thought it a fair price.

That went on for nearly four years. [Then, quite gradually, the [mornings got longer]{S other_physical fig worsened}]{O partial; etanercept}. [A third [pneumonia]{S other_physical clin side_effect}, in 2020, settled the matter]{O side_effect; etanercept}, and she was told not to take any more.

She turned down the [drip]{T rituximab; declined} they suggested, [rituximab]{T rituximab; declined}, since it would have left her [without defences]{S other_physical fig possible side_effect} in the middle of a pandemic. For months she had only the weekly [methotrexate]{T methotrexate; ongoing}. "I wasn't [depressed]{S mood absent}, I don't do [depressed]{S mood absent}. But I [sat]{S functioning}."

Since March 2021 she's been on [baricitinib]{T baricitinib; ongoing; dose=2mg; started=March 2021}, one of the [tablets]{T baricitinib; ongoing} that Dr Baird speaks of, at the lower dose of 2mg because of her age. [It worked within ten days]{O benefit; baricitinib}. She rang the clinic to ask if that was allowed. [She's had one bout of [shingles]{S other_physical side_effect}]{O side_effect; baricitinib; neutral}, and her cholesterol is watched. [Her score is now 2.4, which counts as remission, nearly]{O benefit; baricitinib}.

No two alike

Margaret's neighbour Irene has the same disease and takes only [methotrexate]{T methotrexate; other}, has done since 1998, and [rides a bicycle]{S functioning other improved}. Her own daughter-in-law, who is 31, can't have [methotrexate]{T methotrexate; other} at all because she wants a baby; she's on [certolizumab]{T certolizumab (medication); other} and [doing nicely]{S pain other improved}.

What can't be mended are the [joints that went]{S other_physical} in the first years. [Two of Margaret's fingers [point sideways]{S other_physical}]{O no_benefit; overall}. She sees a [hand therapist]{T hand therapy; ongoing; frequency=monthly} monthly, whose [splints]{T hand therapy; ongoing} and [putty]{T hand therapy; ongoing} [give her a little more [reach]{S functioning improved}]{O partial; hand therapy}. She's on the list for a [new knuckle]{T joint replacement; planned}.

[She can [stretch an octave]{S functioning improved} with the left hand and a seventh with the right]{O benefit; overall}. [She has written the missing notes into the pedals]{O partial; overall}. Nobody in the congregation has noticed, she says, "or if they have they're too Church of England to mention it".

=== 505-postpartum-depression
title: Not the baby blues
genre: article
layout: clinic web page with myth headings
condition: postpartum depression
area: mental
english: American
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  sertraline | medication | ongoing | partial | gastrointestinal, anxiety, sexual
  lorazepam | medication | stopped | mixed | sleep
  placenta capsules | supplement | tried | no_response | gastrointestinal
  brexanolone | medication | not_tried | unknown
  mother-baby day program | care_setting | tried | response
  interpersonal psychotherapy | psychotherapy | tried | response
  zuranolone | medication | stopped | response | sleep, neurological
  postpartum doula | support | tried | response
  support group | support | ongoing | response
---
Alicia Moreno-Hart had wanted a baby for seven years. When the nurse laid Sofia on her chest, in March 2023, she [waited for the feeling]{S anhedonia} that everyone had promised her.

"I thought, she's very small," says Alicia, 36, a dental hygienist in Tucson. "That was it. I thought, somebody should take care of that."

By the second week she was [crying]{S mood} from the time her husband, Ben, left for work until she heard his key. She [couldn't sleep]{S sleep} even when the baby did. She [pictured dropping her]{S anxiety} down the stairs, over and over, so she [slid down them sitting]{S anxiety}. "I never wanted to [hurt her]{S anxiety absent}. I need people to know that. I was [terrified]{S anxiety} of it. I [hid the knives]{S anxiety}."

Alicia had [postpartum depression]{S diagnosis clin}. About one mother in eight does. Here are some of the things people get wrong.

Myth: It's just the [baby blues]{S mood fig general}

The [blues]{S mood fig general} are real. Up to 80 percent of new mothers are [tearful]{S mood general}, [moody]{S mood general} and [overwhelmed]{S anxiety general} for a few days, and it passes within two weeks. [Postpartum depression]{S diagnosis clin general} lasts longer and cuts deeper. Look for:

• [sadness]{S mood general} or [emptiness]{S anhedonia general} most of the day
• [no interest in the baby]{S anhedonia general}, or [constant worry]{S anxiety general} about the baby
• [trouble sleeping]{S sleep general} even when you have the chance
• [guilt]{S hopelessness general}
• [scary thoughts that won't go away]{S anxiety general}

A much rarer illness, [postpartum psychosis]{S diagnosis clin general}, is an emergency. Alicia did not have that; she [heard no voices]{S mania_psychosis absent} and always knew that the [pictures in her head]{S anxiety} were only pictures.

Myth: Good mothers don't take pills

Her midwife gave her a questionnaire at six weeks. Alicia lied on it. At nine weeks she didn't, and scored 22 out of 30. She was started on [Zoloft]{T sertraline; ongoing; dose=50 mg}, 50 mg.

Very little [sertraline]{T sertraline; general} passes into breast milk, and it is one of the best studied [antidepressants]{T antidepressants (medication); general} in nursing mothers. Even so, Alicia kept the bottle in the glove compartment for eight days before she opened it. Her sister-in-law had told her to have her [placenta made into capsules]{T placenta capsules; tried} instead. She'd done that; it cost $275. ("[Nothing]{O no_benefit; placenta capsules}," says Alicia. "[[Burps]{S gastrointestinal side_effect}]{O side_effect; placenta capsules; neutral}.")

[The first two weeks on the [Zoloft]{T sertraline; ongoing} were rough: [jittery]{S anxiety side_effect}, [upset stomach]{S gastrointestinal side_effect}]{O side_effect; sertraline}. [That wore off]{O tolerated; sertraline}. The doctor gave her a few [Ativan]{T lorazepam; stopped} to get through it. [She could finally [sleep]{S sleep improved}]{O benefit; lorazepam} and [then couldn't [wake up]{S sleep side_effect} when Sofia cried]{O side_effect; lorazepam}, so Ben flushed what was left.

[By week six the [crying]{S mood improved} was down to once a day]{O benefit; sertraline}. [The [pictures]{S anxiety} were still there]{O no_benefit; sertraline}. The dose went up to 100, then to 150. "[It put a [floor under me]{S mood fig improved}]{O partial; sertraline}, I'll give it that. [But I was [going through the motions]{S anhedonia fig}. I'd sing to her like I was [reading her the phone book]{S anhedonia fig}]{O no_benefit; sertraline}."

Myth: Nothing works fast

[Antidepressants]{T antidepressants (medication); general} usually need four to six weeks. Two newer drugs are related to a hormone that drops sharply after birth. The first, [brexanolone]{T brexanolone; general}, was approved in 2019. It was given by IV over sixty hours in the hospital and cost $34,000. The second, [zuranolone]{T zuranolone; general}, approved in August 2023, is a [pill]{T zuranolone; general} taken each evening for two weeks. In the main trial, 57 percent of women who took it had their symptoms cut by half at day 15, against 39 percent on placebo. The most common side effects were:

• [sleepiness]{S sleep general possible side_effect}
• [dizziness]{S neurological general possible side_effect}
• [diarrhea]{S gastrointestinal clin general possible side_effect}
• [tiredness]{S energy general possible side_effect}

You must not drive for twelve hours after a dose, and you need somebody to help with the baby at night. Critics have noted that it was not compared with ordinary [antidepressants]{T antidepressants (medication); general}, and that nobody was followed for long.

Alicia read about [brexanolone]{T brexanolone; not_tried} at four in the morning, on her phone. The nearest hospital that offered it was in Phoenix, and her insurance company denied the request in three days. In January 2024 her psychiatrist, Dr. Helen Yazzie, suggested [zuranolone]{T zuranolone; planned}. That was denied as well. Dr. Yazzie called the company herself, and stayed on hold, she reports, through an entire lunch.

"[The first night it hit me like a [truck full of pillows]{S sleep fig side_effect}]{O side_effect; zuranolone}," says Alicia. "[I was [dizzy]{S neurological side_effect} going to the bathroom, I [held on to the wall]{S neurological side_effect}]{O side_effect; zuranolone}." Her mother came from Nogales and took the nights. On the fifth morning Alicia walked into the kitchen, where Sofia was in her high chair with oatmeal in her hair.

"[She looked at me and I [felt it]{S anhedonia improved}]{O benefit; zuranolone}. I had to sit down on the floor. Ten months late. [I just [looked at her and looked at her]{S anhedonia improved}]{O benefit; zuranolone}."

[When the fourteen [capsules]{T zuranolone; stopped} were gone, her score was 7]{O benefit; zuranolone}. Dr. Yazzie isn't sure that it will be like that for everybody. "I've prescribed it eleven times. Six had a wonderful result, two some, and three I'd say none. One lady was so [sedated]{S sleep clin other side_effect} that we stopped on day three."

Myth: You should be able to do it alone

Nobody does. Before the [capsules]{T zuranolone; stopped}, Alicia spent five weeks at our [mother-baby day program]{T mother-baby day program; tried; duration=five weeks}, three mornings a week. [That was where she first [held Sofia without shaking]{S anxiety improved}]{O benefit; mother-baby day program}. She finished with twelve sessions of [interpersonal therapy]{T interpersonal psychotherapy; tried; sessions=twelve}, which is about roles and relationships. [It saved her marriage]{O benefit; interpersonal psychotherapy}, in Ben's opinion. A [doula]{T postpartum doula; tried; duration=three weeks} paid for by his coworkers came for three weeks to do laundry: "[I can't tell you what that meant]{O benefit; postpartum doula}."

And there's the Thursday [group]{T support group; ongoing; frequency=Thursday}. [That is what [keeps her sane]{S mood fig improved} now]{O benefit; support group}, she says. Her friend Trish from the [group]{T support group; ongoing} got over hers with no medicine at all, just [therapy]{T psychotherapy (psychotherapy); other} and time. Another, Dawn, had [ECT]{T electroconvulsive therapy (neuromodulation); other} and isn't shy about it.

Myth: It always comes back

Half of women who have had it once will have it again. Alicia still takes the [Zoloft]{T sertraline; ongoing; dose=100 mg}, 100 mg. [It has [lowered her sex drive]{S sexual side_effect}]{O side_effect; sertraline}, "which is one form of birth control". She and Ben have talked about a second. If they do it, there's a plan on the refrigerator, with phone numbers.

[The knives are [back in the drawer]{S anxiety improved}]{O benefit; overall}. [Sofia takes the stairs by herself, backwards, and Alicia stands at the bottom and [lets her]{S anxiety improved}]{O benefit; overall}.

National Maternal Mental Health Hotline: 1-833-TLC-MAMA, day and night.

=== 506-psoriasis
title: Comfortable in short sleeves: Declan's story
genre: article
layout: charity newsletter with fact list
condition: psoriasis
area: general
english: Irish
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  coal tar | medication | tried | no_response | other_physical
  betamethasone cream | medication | stopped | partial | other_physical
  oatmeal baths | lifestyle | tried | no_response
  sea water | lifestyle | tried | partial
  sunlight | lifestyle | tried | partial
  phototherapy | procedure | stopped | partial | other_physical
  acitretin | medication | stopped | partial | other_physical, mood
  ciclosporin | medication | stopped | mixed | other_physical, neurological
  fumaric acid esters | medication | declined | unknown
  apremilast | medication | tried | no_response | gastrointestinal, mood
  secukinumab | medication | ongoing | response | other_physical
  counselling | psychotherapy | planned | unknown
---
There is not one photograph of Declan Mulqueen in a T-shirt between the ages of 17 and 41. His sister went through the albums for his wedding, and it's all polo necks. "I looked like an IRA man," says the Sligo postman, who is 45. "In August."

Declan has [psoriasis]{S diagnosis clin}. It started on his elbows, in the week of his Leaving Cert results, and within a year it [covered his back, his legs and his scalp]{S other_physical}. He [itched]{S other_physical} all night. He [bled through shirts]{S other_physical}. He hoovered his own bed every morning so that nobody would see the [flakes]{S other_physical}.

"It's not the [skin]{S other_physical}. You could put up with the [skin]{S other_physical}. It's a woman in a shop putting your change on the counter so she won't have to touch your hand."

He [stopped swimming]{S functioning}, he [never went to dances]{S functioning}, and for some years he [drank]{S substance_use}. He wasn't [suicidal]{S suicidality absent}, he says, though he remembers a night at Rosses Point when he [didn't much care]{S hopelessness} either way.

The facts

• At least 73,000 people in Ireland have [psoriasis]{S diagnosis clin general}.
• It's not catching. Skin cells that ought to take a month to grow take four days.
• One in three gets [joint pain]{S pain general} as well.
• [Depression]{S diagnosis clin general} is about twice as common as in others.
• There's no cure, but [clear or nearly clear skin]{S other_physical general improved} is now a realistic aim.

Creams, salts and the toaster

The first doctor gave him [coal tar]{T coal tar; tried}. "[You [smelt like a new road]{S other_physical fig side_effect}]{O side_effect; coal tar}, [and not a bit of difference]{O no_benefit; coal tar}." [[Betnovate]{T betamethasone cream; stopped} was better, at least to begin with]{O partial; betamethasone cream}. [It took the [redness]{S other_physical improved} down in a week]{O benefit; betamethasone cream}. [Over ten years it made the skin inside his elbows [thin as cigarette paper]{S other_physical fig side_effect}]{O side_effect; betamethasone cream}, and [if he missed a few days it was [back with a vengeance]{S other_physical fig withdrawal}]{O withdrawal; betamethasone cream}. He was told to leave it off in the end.

His mother, God rest her, ran him [oatmeal baths]{T oatmeal baths; tried}. [They did nothing, bar block the drain]{O no_benefit; oatmeal baths}. [Two weeks of [sea water]{T sea water; tried; duration=two weeks} and [sun]{T sunlight; tried; duration=two weeks} in Lanzarote cleared half of it]{O benefit; sea water, sunlight}, and [the half was [back]{S other_physical} by Hallowe'en]{O partial; sea water, sunlight}.

At the hospital in Galway he was given [light treatment]{T phototherapy; stopped; sessions=thirty}: thirty sessions of [narrow-band UVB]{T phototherapy; stopped}, standing in what he calls the [toaster]{T phototherapy; stopped}. It was a 280-kilometre round trip, three times a week. [He [burned]{S other_physical side_effect} once, badly]{O side_effect; phototherapy}. [It gave him five [clear]{S other_physical improved} months]{O partial; phototherapy}. [A second lot gave him two]{O partial; phototherapy}. There's a limit to how much a person can have, and he reached it.

Stronger stuff

[Acitretin]{T acitretin; stopped}, a cousin of vitamin A, was started in 2006. [It [dried his lips till they split]{S other_physical side_effect}, his [hair thinned]{S other_physical side_effect}, and he was [in bad form]{S mood side_effect} the whole winter]{O side_effect; acitretin}. [The [scale]{S other_physical improved} came off, the [red]{S other_physical} stayed]{O partial; acitretin}. He wasn't sorry to finish with it.

[Ciclosporin]{T ciclosporin; stopped} came after that, a drug that's better known from kidney transplants. "[That was the first time I was [clear]{S other_physical improved}. Ever]{O benefit; ciclosporin}. I bought a T-shirt. [Then the [blood pressure]{S other_physical side_effect} went up, and the [hands started to shake]{S neurological side_effect}]{O side_effect; ciclosporin}, I was posting things in the wrong doors." [The [kidney tests weren't right]{S other_physical side_effect} either]{O side_effect; ciclosporin}. It was withdrawn after nine months. [Six weeks later the shirt didn't fit over the [plaques]{S other_physical clin withdrawal}]{O withdrawal; ciclosporin}, or that was how it felt.

He was offered [Fumaderm]{T fumaric acid esters; declined} and had read that you went [scarlet]{S other_physical possible side_effect} in front of people. No, thanks. In 2016 he was put on [apremilast]{T apremilast; tried}, [which had him [in the jacks]{S gastrointestinal fig side_effect} from Dromahair to Manorhamilton and [very low]{S mood side_effect} in himself]{O side_effect; apremilast}. [And no effect on the [skin]{S other_physical} that he could see]{O no_benefit; apremilast}. He gave it four months.

How do the [injections]{T biologics (medication); general} work?

"In [psoriasis]{S diagnosis clin general} the immune cells shout, using molecules called TNF, IL-17 and IL-23," says Dr Niamh Horgan, a consultant dermatologist. "[Biologics]{T biologics (medication); general} cover one of those mouths. With the newest, around half of patients get completely [clear skin]{S other_physical general improved}, which, when I was a registrar, we'd not have believed." Possible side effects are [colds and sore throats]{S other_physical general possible side_effect}, [thrush]{S other_physical general possible side_effect}, [redness where the needle goes in]{S other_physical general possible side_effect} and, with some, a flare of [bowel disease]{S gastrointestinal general possible side_effect}. They're expensive. A hospital consultant has to apply.

She'll often tell new patients about a farmer in Leitrim who had one [injection]{T biologics (medication); other} and was [clear]{S other_physical other improved} for fourteen months. She also tells them about a schoolteacher who's on her fifth and still [covered]{S other_physical other}.

Declan waited eleven months for an appointment and four for the paperwork. He was prescribed [secukinumab]{T secukinumab; ongoing}, two [pens]{T secukinumab; ongoing; frequency=a month} a month, in October 2019.

"[Three weeks]{O benefit; secukinumab}," he says, and holds up three fingers. "[I was in the shower and I put my hand on my back and it was [somebody else's back]{S other_physical fig improved}]{O benefit; secukinumab}. [It was like a [baby's]{S other_physical fig improved}]{O benefit; secukinumab}. I got out and I cried like one." [The [itch]{S other_physical improved} had gone before that, on the fourth or fifth day]{O benefit; secukinumab}. [He [slept]{S sleep improved}]{O benefit; secukinumab}.

[He's had [thrush]{S other_physical side_effect} twice and a few [head colds]{S other_physical side_effect}]{O side_effect; secukinumab; neutral}. [The [liver and kidneys are perfect]{S other_physical absent side_effect}]{O tolerated; secukinumab}. [Lately there's a [patch the size of a two-euro coin]{S other_physical} on one shin]{O partial; secukinumab}, which he's keeping an eye on. If it spreads there are others to try, Dr Horgan has told him.

More than skin

His cousin Fiona has it too, on the scalp. She's on [methotrexate]{T methotrexate (medication); other} tablets since she was twenty, and she's [clear as a bell]{S other_physical fig other improved}. Declan was never given that, because of the [drinking]{S substance_use}. [He's been [off it]{S substance_use improved} since 2018]{O benefit; overall}.

What the [injections]{T secukinumab; ongoing} haven't cleared is the [habit of hiding]{S functioning}. [He still [reaches for the long sleeves]{S functioning}]{O partial; overall}. Our helpline has put his name down for [counselling]{T counselling; planned}, and he's mad curious, he says, to hear what he'll come out with.

He was married at Strandhill in June, in front of ninety people. There's a photograph. [He's [in the sea, up to the waist, in nothing but his togs]{S functioning improved}]{O benefit; overall}.

Our helpline is open on Mondays and Thursdays.

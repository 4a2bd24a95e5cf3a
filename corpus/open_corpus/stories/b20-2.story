=== 835-bipolar-ii
title: Five diagnoses and a spreadsheet
genre: article
layout: newspaper feature
condition: bipolar II disorder
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 3
ledger:
  fluoxetine | medication | tried | no_response
  paroxetine | medication | tried | no_response
  bupropion | medication | tried | no_response
  venlafaxine | medication | stopped | worse | mania_psychosis
  hospital admission | care_setting | tried | unknown
  quetiapine | medication | tried | mixed | appetite_weight, sleep, gastrointestinal
  lithium | medication | tried | partial | neurological, other_physical
  lamotrigine | medication | ongoing | response
  interpersonal and social rhythm therapy | psychotherapy | ongoing | response
  ketamine | medication | declined | unknown
---
TULSA — Renata Oakes keeps a spreadsheet. Column A is the year. Column B is what a doctor said was wrong with her. Column C is what they gave her for it.

There are five entries in column B. The first, from 1998, says [depression]{S diagnosis clin}. The last, from 2016, says [bipolar II]{S diagnosis clin}.

"In between it says [ADHD]{S diagnosis clin}, [borderline]{S diagnosis clin}, and '[stress]{S diagnosis},'" said Oakes, 46, who manages a tire store. "I liked stress. Stress was cheap."

[Bipolar II disorder]{S diagnosis clin general} is marked by long [depressions]{S diagnosis clin general} and short, milder highs called [hypomania]{S mania_psychosis clin general}. People are sick for an average of eight to ten years before somebody gets it right. One reason is that nobody goes to a doctor to complain of feeling good. Another is that [antidepressants]{T antidepressants (medication); general}, given alone, can tip some patients into a [high]{S mania_psychosis fig possible general side_effect} or make them [cycle faster]{S mood possible general side_effect}.

Column C fills a page. "[Prozac]{T fluoxetine; tried}, [Paxil]{T paroxetine; tried}, [Wellbutrin]{T bupropion; tried}. [I'd get maybe two good weeks and then I was right back [in the hole]{S mood fig}]{O no_benefit; fluoxetine, paroxetine, bupropion}," she said. In 2014 came [Effexor]{T venlafaxine; stopped; dose=150 mg}, 150 mg. "[Within ten days I [didn't need sleep]{S mania_psychosis side_effect}. I [bought a boat]{S mania_psychosis side_effect}. I live in Oklahoma]{O side_effect; venlafaxine}. [Everyone said I looked great]{O worsening; venlafaxine; mixed}."

It ended with her husband, Troy, taking the car keys. The boat went back. [The crash after that was the [darkest place]{S mood fig} I've been]{O worsening; overall}, she said, and in April she was [admitted]{T hospital admission; tried; duration=eleven days} for eleven days after [taking pills]{S suicidality}. A resident asked about her mother. No one had before.

Her mother took [lithium]{T lithium; other} for thirty years and played the organ at First Methodist. She [never missed a Sunday]{S functioning other}. An uncle refused [meds]{T medication (medication); other} and died at 39.

The hospital took her off the [Effexor]{T venlafaxine; stopped} and started [Seroquel]{T quetiapine; tried}. "[Stopped the [racing thoughts]{S mania_psychosis improved} cold]{O benefit; quetiapine}. [I also [slept 14 hours]{S sleep side_effect} and [gained 35 pounds]{S appetite_weight side_effect} by Thanksgiving]{O side_effect; quetiapine}. [I [drooled]{S gastrointestinal side_effect} on a customer's paperwork]{O side_effect; quetiapine}." Then [lithium]{T lithium; tried}, since it had done so well by her mother. [It brought the [lows]{S mood improved} up some]{O partial; lithium}. [Her [hands shook]{S neurological side_effect} so bad she couldn't sign a receipt, and her [thyroid went off]{S other_physical side_effect}]{O side_effect; lithium}.

[Lithium]{T lithium; general} remains the best-studied drug for the illness, said Dr. Paul Vandermeer, who runs a mood clinic at a Tulsa hospital. It lowers the risk of [suicide]{S suicidality possible general}. But it needs regular blood tests, and perhaps a third of patients respond fully.

Since 2017 Oakes has taken [lamotrigine]{T lamotrigine; ongoing; dose=200 mg}, 200 mg. You have to go up slowly because of a rare and dangerous [rash]{S other_physical possible general side_effect}. [She checked her arms every night for two months and [nothing]{S other_physical absent side_effect} showed up]{O tolerated; lamotrigine}. [She has [lost the weight]{S appetite_weight improved side_effect}]{O tolerated; overall}. [The [bad spells]{S mood improved} come twice a year now in place of twice a month]{O benefit; lamotrigine}.

Her [therapist]{T interpersonal and social rhythm therapy; ongoing} works on clocks. It is called [social rhythm therapy]{T interpersonal and social rhythm therapy; ongoing}: same bedtime, same breakfast, same dog walk. Oakes thought that it was silly. "[It's the thing that keeps me [level]{S mood fig improved}]{O benefit; interpersonal and social rhythm therapy}. I hate saying so. I'm in bed at 9:40 like a toddler."

[Last winter was a hard one]{O partial; overall}. [She [missed two weeks of work]{S functioning}]{O partial; overall}. A clinic across town offered [ketamine]{T ketamine; declined} at $450 a visit, and a friend from her church had gotten [six infusions]{T ketamine; other; sessions=six} there and [felt human]{S mood fig improved other} for the first time in years. Oakes looked at the price, and at what happened in 2014, and passed.

Column D, she said, is for notes. [For this year it has one word in it so far: "OK."]{O benefit; overall}

=== 836-migraine
title: Counting the good days
genre: article
layout: charity page
condition: chronic migraine
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 3
ledger:
  sumatriptan | medication | tried | partial | other_physical
  amitriptyline | medication | tried | no_response | energy, gastrointestinal
  topiramate | medication | stopped | no_response | cognition, neurological
  candesartan | medication | tried | no_response
  daith piercing | other | tried | no_response
  magnesium | supplement | ongoing | unknown
  botulinum toxin | medication | tried | partial
  erenumab | medication | not_tried | unknown
  fremanezumab | medication | ongoing | response | gastrointestinal
  pacing | lifestyle | ongoing | partial
---
Siân Bevan has a calendar on the fridge. Red is for a [migraine]{S pain clin}, amber for a [bit of a head]{S pain fig}, green for a good day.

In January 2019 there were two greens.

"You [can't plan a thing]{S functioning}," she says. "I [missed my own hen do]{S functioning}. I was [in a dark room]{S functioning} with my [head in a vice]{S pain fig}, [being sick in a washing-up bowl]{S gastrointestinal}, and I could hear them singing next door."

[Chronic migraine]{S diagnosis clin general} means a [headache]{S pain general} on 15 days a month or more, at least eight of them with the features of [migraine]{S diagnosis clin general}. It affects one or two people in a hundred. Nobody is quite sure why the change from now-and-then to nearly-always takes place, but taking [painkillers]{T painkillers (medication); general} too often is one cause.

Siân was diagnosed at 24, by a GP who got [migraines]{S pain clin other} herself and kept [rizatriptan]{T rizatriptan (medication); other} in her desk. She gave Siân [sumatriptan]{T sumatriptan; tried}. "[It'd kick in after an hour, and I could [get up]{S functioning improved}]{O partial; sumatriptan}. [Then it'd wear off at teatime and back the [pain]{S pain} would come]{O partial; sumatriptan}. [You get this [tight chest]{S other_physical side_effect} with it as well]{O side_effect; sumatriptan}."

[Preventives]{T preventives (medication); general} are taken every day to make [attacks]{S pain general} fewer. Most were made for something else: [blood pressure tablets]{T antihypertensives (medication); general}, [epilepsy drugs]{T anticonvulsants (medication); general}, old [antidepressants]{T antidepressants (medication); general}. A good result is half as many bad days.

[Amitriptyline]{T amitriptyline; tried} came first. "[I was [like a wet sandbag]{S energy fig side_effect} in the mornings with a [mouth like carpet]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}. [Same number of reds]{O no_benefit; amitriptyline}." [With [topiramate]{T topiramate; stopped; duration=ten weeks}, she [lost her words]{S cognition side_effect}]{O side_effect; topiramate}. She is a registrar; she marries people. [One Saturday she [couldn't remember the groom's name]{S cognition side_effect}]{O side_effect; topiramate}. [Her [fingers fizzed]{S neurological fig side_effect}]{O side_effect; topiramate}. [It wasn't even working]{O no_benefit; topiramate}. She quit it after ten weeks. [[Candesartan]{T candesartan; tried}, a [daith piercing]{T daith piercing; tried} done in Swansea market: neither made a blind bit of difference]{O no_benefit; candesartan, daith piercing}.

She takes [magnesium]{T magnesium; ongoing} too. She has no idea whether it does anything and is not going to stop and see.

By 2020 she had failed enough tablets to be allowed [Botox]{T botulinum toxin; tried; frequency=every twelve weeks}. Thirty-one little [jabs]{T botulinum toxin; tried} in the forehead, scalp and neck, every twelve weeks. [It got her from two greens to nine]{O partial; botulinum toxin}. [She could [do weddings]{S functioning improved} again]{O benefit; botulinum toxin}. [In the last fortnight before each round it wore off, and everyone in the house knew]{O partial; botulinum toxin}. And then the clinic closed for covid.

The newer drugs, called [CGRP blockers]{T CGRP blockers (medication); general}, were designed for [migraine]{S diagnosis clin general} alone. They are given by monthly injection or as a tablet. [Constipation]{S gastrointestinal clin possible general side_effect} and [sore skin]{S pain possible general side_effect} at the site are the commonest complaints.

Siân asked for [erenumab]{T erenumab; not_tried}, because a woman in her online group had been on [Aimovig]{T erenumab; other} and thrown her calendar away. Her health board did not fund it. They did fund [Ajovy]{T fremanezumab; ongoing}.

"[The first month, not a lot]{O no_benefit; fremanezumab; neutral}," says Siân. "[Second month I looked at the fridge and there was this green patch, like a lawn]{O benefit; fremanezumab}. [I do get [bunged up]{S gastrointestinal fig side_effect}]{O side_effect; fremanezumab; neutral}. My nan's answer is prunes."

She is also learning [pacing]{T pacing; ongoing} from the clinic's occupational therapist: not doing everything on a green day. [She manages it about half the time, and those weeks are better]{O partial; pacing}.

[Her calendar for last month: sixteen greens, eight ambers, six reds]{O benefit; overall}. [Six is still six]{O partial; overall}, she says. [She was [at her sister's hen do]{S functioning improved} for all of it]{O benefit; overall}. It was in Tenby, and it rained.

=== 837-ocd
title: The taps
genre: article
layout: magazine true-life
condition: OCD
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 3
ledger:
  topical steroid | medication | tried | partial
  psychodynamic psychotherapy | psychotherapy | tried | no_response
  paroxetine | medication | stopped | partial | sexual, appetite_weight
  hypnotherapy | psychotherapy | tried | no_response
  exposure and response prevention | psychotherapy | stopped | response | anxiety, neurological
  clomipramine | medication | tried | mixed | gastrointestinal, other_physical
  deep brain stimulation | neuromodulation | not_tried | unknown
  fluvoxamine | medication | ongoing | response
  peer support group | support | ongoing | unknown
---
Tom Ashdown's water bill for 2012 was £1,940. He lived alone.

"[Forty minutes at the sink]{S anxiety}, then I'd touch the tap to turn it off and have to start over," says the 37-year-old piano tuner from Lewes. "My hands were [like raw mince]{S other_physical fig}. I [couldn't feel the strings]{S neurological}."

[He used [steroid cream]{T topical steroid; tried} from the chemist, which eased the [cracks]{S other_physical improved} but obviously not the [washing]{S anxiety}]{O partial; topical steroid}. He wasn't [afraid of germs]{S anxiety absent} for himself. He was [sure he would kill somebody]{S anxiety}: a child who played middle C after him.

[OCD]{S diagnosis clin general} has two halves. [Obsessions]{S anxiety clin general} are thoughts that push in and won't go. [Compulsions]{S anxiety clin general} are what you do to make them stop. It is not about being tidy. On average, people wait more than ten years to ask for help.

Tom's father paid for a [psychotherapist]{T psychodynamic psychotherapy; tried; duration=two years} in Hove. They talked about his mother for two years. "[Interesting woman, my mother. I was [washing]{S anxiety} exactly as much]{O no_benefit; psychodynamic psychotherapy}." His sister had seen the same man after her divorce and [felt saved by him]{S mood fig improved other}.

The surgery put him on [Seroxat]{T paroxetine; stopped}. [It turned the volume down a bit]{O partial; paroxetine}. [He [put on three stone]{S appetite_weight side_effect}, and he had [no sex drive]{S sexual side_effect} whatever]{O side_effect; paroxetine}. In 2014 he met someone, and weaned himself off. [The [brain zaps]{S neurological fig withdrawal} lasted a month]{O withdrawal; paroxetine}; [he'd be [in tears]{S mood withdrawal} at adverts]{O withdrawal; paroxetine}. The someone, Beth, stayed.

She bought him [hypnosis]{T hypnotherapy; tried} for his birthday. [Nothing]{O no_benefit; hypnotherapy}.

It was Beth who read about [ERP]{T exposure and response prevention; planned}. In [exposure and response prevention]{T exposure and response prevention; general} you touch the thing you fear and then you don't do the ritual. "The [anxiety]{S anxiety clin general} goes up, stays up, and comes down by itself," says psychologist Dr Imogen Tranter. "Six or seven out of ten people get real relief. It's also horrible, and I tell them so."

Tom's [ERP therapist]{T exposure and response prevention; stopped; sessions=twenty sessions} took him to the gents at Brighton station. He put his palm on the floor, then on a sandwich, and ate it.

"[I [shook]{S anxiety side_effect}. I thought I'd [pass out]{S neurological side_effect}]{O side_effect; exposure and response prevention}. [I [didn't wash till bedtime]{S anxiety improved}]{O benefit; exposure and response prevention}. [Next day it was a nine out of ten, and the week after a six]{O benefit; exposure and response prevention}."

There were twenty sessions. [At the end he was [washing for ten minutes a day]{S anxiety improved} all told]{O benefit; exposure and response prevention}. Alongside it he'd had [clomipramine]{T clomipramine; tried}. [That was strong stuff, he says, and it gave him the guts to do the floor]{O benefit; clomipramine}, but [[dry mouth]{S gastrointestinal side_effect}, [sweating]{S other_physical side_effect}, [constipated]{S gastrointestinal side_effect} for England]{O side_effect; clomipramine}. These days it's [fluvoxamine]{T fluvoxamine; ongoing; dose=100mg}, 100mg. [It does the same job with none of that]{O benefit; fluvoxamine}.

Readers have written to ask about brain surgery. [Deep brain stimulation]{T deep brain stimulation; general} has been tried in a few hundred people worldwide, for the most severe cases only. Tom asked his consultant about [DBS]{T deep brain stimulation; not_tried} once, on a bad day, and was told he was nowhere near ill enough.

In 2020, with the whole country at the sink, he was frightened that it would all come back. "[Everyone was doing my hobby. I did [slip]{S anxiety fig worsened} for a couple of months]{O partial; overall}." [It passed]{O benefit; overall}. He runs the Thursday [peer group]{T peer support group; ongoing; frequency=Thursday} in Lewes, where one man is on [Anafranil]{T clomipramine; other} and loves it.

He and Beth have a daughter now. She bangs on the piano with jam on her fingers. [He [lets her]{S anxiety improved}]{O benefit; overall}.

=== 838-rheumatoid-arthritis
title: Patient voices: Delores
genre: article
layout: clinic web page with patient story
condition: rheumatoid arthritis
area: general
english: American
narrator: journalist
split: train
overall: improved
round: 3
ledger:
  ibuprofen | medication | tried | partial | gastrointestinal
  paraffin wax bath | procedure | ongoing | partial
  methotrexate | medication | ongoing | partial | other_physical, gastrointestinal
  folic acid | supplement | ongoing | response
  hydroxychloroquine | medication | tried | no_response
  etanercept | medication | tried | partial | other_physical
  knee replacement | procedure | planned | unknown
  adalimumab | medication | not_tried | unknown
  abatacept | medication | ongoing | response
  occupational therapy | procedure | tried | response
---
Delores Whitfield taught piano to half of Macon, Georgia. At 58 she woke up and [could not make a fist]{S functioning}.

"I figured I'd slept on them," she says. "But it was both hands, and it was every day. It took me till lunch to [thaw out]{S other_physical fig}. I [couldn't open a jar]{S functioning}. I [couldn't turn a page]{S functioning}."

For eight months she took [Advil]{T ibuprofen; tried; duration=eight months}, four at a time. [It took the edge off]{O partial; ibuprofen}. [It also gave her an [ulcer]{S gastrointestinal clin side_effect}]{O side_effect; ibuprofen}. Her beautician had a [paraffin bath]{T paraffin wax bath; ongoing} and she bought one of her own, which she uses to this day. "[Feels like heaven, for about an hour]{O partial; paraffin wax bath}."

About [rheumatoid arthritis]{S diagnosis clin general}

[Rheumatoid arthritis]{S diagnosis clin general} is not wear and tear. The immune system goes for the joint lining. If it is left alone it can [bend fingers]{S other_physical possible general} and [damage the heart and lungs]{S other_physical possible general}. Early signs include:

* [morning stiffness]{S other_physical general} that goes on for more than half an hour
* [swelling]{S other_physical general} in the small joints of both hands or feet
* [fatigue]{S energy clin general}
* a [low fever]{S other_physical general}

Roughly 1.5 million Americans have it, most of them women. We aim to start a [disease-modifying drug]{T disease-modifying drugs (medication); general} within three months.

Her treatment

Dr. Okonkwo-Hale began [methotrexate]{T methotrexate; ongoing; frequency=weekly}, weekly, with [folic acid]{T folic acid; ongoing}. Delores had seen that name before, on her late husband's chart. He had been given [methotrexate]{T methotrexate; other; dose=huge doses} in huge doses for [lymphoma]{S diagnosis clin other}, and she remembered what it did to him. She sat in the parking lot for an hour.

"The dose isn't a hundredth of that," our pharmacist, Ray Dupree, explains. "At low doses it calms the immune system. Some people get [mouth sores]{S other_physical possible general side_effect}, [upset stomach]{S gastrointestinal possible general side_effect} or [thin hair]{S other_physical possible general side_effect}."

[Delores got the [mouth sores]{S other_physical side_effect} and felt [queasy]{S gastrointestinal side_effect} on Mondays]{O side_effect; methotrexate}. [More [folic acid]{T folic acid; ongoing} fixed the first]{O benefit; folic acid}, and [the [queasiness]{S gastrointestinal improved side_effect} wore off]{O tolerated; methotrexate}.

[After four months her blood markers were down by a third]{O partial; methotrexate}. [It was a start, and not enough]{O partial; methotrexate}. [Plaquenil]{T hydroxychloroquine; tried} was added. [She couldn't tell she was taking it]{O no_benefit; hydroxychloroquine}. [Enbrel]{T etanercept; tried} was next, a [shot]{T etanercept; tried}. [That gave her one wonderful year]{O partial; etanercept}. [She [played for her granddaughter's wedding]{S functioning improved}]{O benefit; etanercept}. [She had [welts]{S other_physical side_effect} on her thighs from the needle]{O side_effect; etanercept}. [In the second year the [swelling]{S other_physical worsened} came back in both wrists]{O no_benefit; etanercept}.

Dr. Okonkwo-Hale wanted [Humira]{T adalimumab; not_tried}. The insurance company did not. There were three letters and a phone call on speaker. In the end they settled on [abatacept]{T abatacept; ongoing}, which works on a different cell.

"My neighbor is on that one and she says it's water," Delores says. "[Well, give me water. I [button my own blouse]{S functioning improved}]{O benefit; abatacept}. [I [make a fist]{S functioning improved} in the morning just to see it]{O benefit; abatacept}." [Her last two exams found no [swollen joints]{S other_physical improved}]{O benefit; abatacept}. [She has had no [infections]{S other_physical absent side_effect}]{O tolerated; abatacept}.

[Our [occupational therapist]{T occupational therapy; tried; sessions=six}, whom she saw six times, found her a way to [play octaves]{S functioning improved} without stretching the thumb]{O benefit; occupational therapy}.

Her left knee is another matter. That damage was done early. She is scheduled for a [knee replacement]{T knee replacement; planned} in the spring, across the hall, with Dr. Lindqvist.

She has five pupils left. The youngest is six and does not practice.

To make an appointment, call the number at the top of this page. We accept most plans.

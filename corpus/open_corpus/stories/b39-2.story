=== 1655-depression-ketamine
title: The waiting room with the reclining chairs
genre: article
layout: newspaper feature with subheadings
condition: depression
area: mental
english: American
narrator: journalist
split: dev
overall: improved
round: 4
ledger:
  paroxetine | medication | tried | no_response
  duloxetine | medication | tried | no_response
  mirtazapine | medication | stopped | partial | appetite_weight
  lithium | medication | tried | unknown | neurological
  psychotherapy | psychotherapy | ongoing | unknown
  hospital admission | care_setting | tried | unknown
  ketamine | medication | stopped | response | mania_psychosis, gastrointestinal
  esketamine | medication | ongoing | response | other_physical
  running | lifestyle | ongoing | unknown
---
On the third floor of an office park in Tulsa, between a tax preparer and a company that sells gutters, there is a room with eight reclining chairs. Dana Pruitt, 47, always asks for the one by the window.

"I count the cars at the drive-through," she says. "If I can still count them, it hasn't started."

Pruitt, who drove a school bus for nineteen years, has had [depression]{S diagnosis clin} since the birth of her second son. At her lowest, in the winter of 2019, she [slept in the garage]{S functioning} so that her boys would not hear her [crying]{S mood}. She had a [plan]{S suicidality}. She tells this in the same voice in which she tells what a gallon of diesel costs.

She is one of a growing number of Americans who have been treated with [ketamine]{T ketamine; stopped}, an anesthetic from the 1960s that has found a second career in psychiatry. A close relative, [esketamine]{T esketamine (medication); general}, was approved as a nasal spray in 2019. Both act on glutamate, the brain's most common messenger, rather than on serotonin, and both can work within hours.

They are also expensive, loosely watched in places, and, some psychiatrists say, oversold.

Four drugs and a file folder

Pruitt keeps her records in a folder that once held bus routes. It begins with [Paxil]{T paroxetine; tried}. Then comes [Cymbalta]{T duloxetine; tried}. "[Sugar pills, both of them, for all the good they did]{O no_benefit; paroxetine, duloxetine}," she says. [[Mirtazapine]{T mirtazapine; stopped; duration=a year} let her [sleep]{S sleep improved}, and for that she was grateful, but the [sadness]{S mood} did not move]{O partial; mirtazapine}, and [she [gained 31 pounds]{S appetite_weight side_effect}]{O side_effect; mirtazapine}; after a year she flushed what was left. [Lithium]{T lithium; tried} was added to something, she isn't sure what. "[I had the [shakes]{S neurological side_effect}. I was driving sixty kids]{O side_effect; lithium}."

There were ten days in [a hospital]{T hospital admission; tried; duration=ten days} in Oklahoma City. There was, and still is, [a therapist]{T psychotherapy; ongoing; frequency=every other Thursday} named Colleen, every other Thursday, whom she describes as "the only person in this state who doesn't tell me to pray on it."

About a third of people with [major depression]{S diagnosis clin general} do not recover on two [antidepressants]{T antidepressants (medication); general} taken properly. Doctors call the condition [treatment-resistant]{S diagnosis clin general}, a term Pruitt dislikes. "I didn't resist anything. I took every pill they handed me."

The drip

In May 2021 her psychiatrist sent her for six [infusions]{T ketamine; stopped; sessions=six; route=infusions}, at $475 each. Her sister sold a horse trailer.

The first was strange. [She [floated above the parking lot]{S mania_psychosis fig side_effect}, she says, and was [sick]{S gastrointestinal side_effect} in a paper bag on the way home]{O side_effect; ketamine}. [Nothing else happened]{O no_benefit; ketamine}. [After the second, also nothing]{O no_benefit; ketamine}. The morning after the third she was standing in her kitchen at six o'clock, and the boys came in and looked at her oddly.

"[I'd [made eggs]{S functioning improved}]{O benefit; ketamine}," she says. "[I [hadn't cooked a breakfast]{S functioning} since I don't know when]{O benefit; ketamine}."

[The [thoughts of dying]{S suicidality improved}, which had been there daily for two years, were gone by the fourth]{O benefit; ketamine}. She remembers looking for them, the way one feels for a missing tooth.

Not everybody's eggs

Luis Ferrante had the chair next to hers. Ferrante, 60, a retired welder, went through the same six [infusions]{T ketamine; other} at the same clinic and felt, he says, "[drunk]{S neurological fig other side_effect}, and then poor." His [depression]{S diagnosis clin other}, which followed a divorce, was unchanged. What helped him in the end was [electroconvulsive therapy]{T electroconvulsive therapy (neuromodulation); other}, nine sessions in Dallas. He [cannot remember his daughter's graduation]{S cognition other side_effect}. He says he would do it again.

And Meredith Oakes, 29, a graduate student, began ordering [ketamine lozenges]{T ketamine; other} by mail from a telehealth company during the pandemic. Within a year she was [using them five times a week]{S substance_use other} and had [bladder pain]{S pain other side_effect} so bad that she [slept in the bathtub]{S functioning other side_effect}. She has been off them since last August. "Nobody ever saw me," she says. "There was a form."

Dr. Anil Rao, who studies mood disorders at a university hospital in Missouri and has no ties to the makers, says both stories should be told with the good ones. "In the short trials, the response is real. What we don't have is ten-year data. We're borrowing from the future a little bit." In one comparison with [ECT]{T electroconvulsive therapy (neuromodulation); general}, [ketamine]{T ketamine; general} held its own. In studies of the [spray]{T esketamine; general}, the edge over placebo was, in his words, "there, and not enormous."

Possible effects of the [spray]{T esketamine; general} include [dissociation]{S mania_psychosis clin general possible side_effect}, [dizziness]{S neurological general possible side_effect}, [sedation]{S energy clin general possible side_effect} and a [rise in blood pressure]{S other_physical general possible side_effect}. Patients must stay two hours and may not drive until the next day.

The spray

Pruitt's [infusions]{T ketamine; stopped} ended when the money did. [By September the [garage]{S functioning fig withdrawal} had begun to look good to her again]{O withdrawal; ketamine}. Her insurer, which would not pay for the [drip]{T ketamine; stopped}, agreed after two appeals to pay for [Spravato]{T esketamine; ongoing}, the brand name of the [spray]{T esketamine; ongoing}.

She has had it for three years now, first twice a week and lately every third Monday. [It is weaker than the [drip]{T ketamine; stopped}, she thinks, but it holds]{O benefit; esketamine}. [Her [blood pressure climbs]{S other_physical side_effect} for an hour and a nurse named Patrice writes it down]{O side_effect; esketamine; neutral}. [The [floating]{S mania_psychosis fig absent side_effect} never came back]{O tolerated; esketamine}. 

Last year [she [went back to driving]{S functioning improved}, a short route, with the kindergarten children]{O benefit; esketamine}. She also [runs]{T running; ongoing}, badly, by her account, around a pond near her house with a dog that belongs to a neighbor.

Rao would like to know what happens when patients like her stop. So would the insurer, which reviews her case each January. So, in a way, would Pruitt.

"They ask me how long I plan to stay on it," she says. "I say, how long do you plan to stay on your glasses."

Ferrante has a different view. "It's a nice chair," he says. "I'm glad for Dana. I wouldn't put my truck on it."

On a recent Monday there were eleven cars at the drive-through. She had got to seven.

=== 1656-psychosis-voices
title: Talking back
genre: article
layout: magazine feature
condition: schizophrenia
area: mental
english: British
narrator: journalist
split: train
overall: partly_improved
round: 4
ledger:
  haloperidol | medication | tried | mixed | neurological
  risperidone | medication | tried | no_response | sexual
  olanzapine | medication | tried | no_response | appetite_weight
  hospital admission | care_setting | tried | unknown
  clozapine | medication | ongoing | partial | gastrointestinal, sleep
  headphones | other | ongoing | partial
  cognitive behavioural therapy | psychotherapy | tried | unknown
  art class | support | stopped | unknown
  AVATAR therapy | psychotherapy | tried | response | anxiety, sleep
  hearing voices group | support | declined | unknown
---
The face on the screen has grey skin, a side parting and a small mouth. Kelvin Asante made it himself, with a slider for the nose and another for the jaw, in a room above a pharmacy in Croydon. It took him forty minutes.

"I'd known him nineteen years," he says, "and I'd never seen him."

Asante, 41, calls him the [Inspector]{S mania_psychosis fig}. He is the loudest of three [voices]{S mania_psychosis} that Asante has [heard]{S mania_psychosis} since the second year of a surveying degree. The Inspector comments. He counts Asante's change in shops, [reads out the faults in his character]{S mania_psychosis}, and at bad times [tells him to step off the platform]{S suicidality}.

Roughly seven in a hundred people will [hear a voice]{S mania_psychosis general} that nobody else hears at some point in their lives, and most of them will never need a doctor. For those with [schizophrenia]{S diagnosis clin general}, [voices]{S mania_psychosis general} are among the commonest symptoms, and in about a quarter they persist in spite of [antipsychotics]{T antipsychotics (medication); general}.

Asante is in that quarter. In the first of his four [admissions]{T hospital admission; tried; sessions=four} he was given [haloperidol]{T haloperidol; tried}. [It turned the volume of the [voices]{S mania_psychosis improved} right down]{O benefit; haloperidol}, he says, [and [locked his neck]{S neurological side_effect} to the left so that he had to be fed by his mother]{O side_effect; haloperidol}. [His [legs would not stay still]{S neurological side_effect} for a month]{O side_effect; haloperidol}. After that came [risperidone]{T risperidone; tried}, and after that [olanzapine]{T olanzapine; tried}. "[Neither one laid a glove on him]{O no_benefit; risperidone, olanzapine}. [I got [fat]{S appetite_weight side_effect} on one and, what's the polite word, [retired]{S sexual fig side_effect} on the other]{O side_effect; olanzapine, risperidone}."

Since 2012 he has taken [clozapine]{T clozapine; ongoing}, the drug that psychiatrists keep for when others fail. [Of three [voices]{S mania_psychosis improved}, it got rid of one and a half]{O partial; clozapine}. [He [dribbles]{S gastrointestinal side_effect} at night and [sleeps ten hours]{S sleep side_effect}]{O side_effect; clozapine}. He has blood taken every four weeks by a phlebotomist who supports Crystal Palace.

A computer, a therapist, a wig

[Avatar therapy]{T AVATAR therapy; general} was thought up in London in the late 2000s. The patient builds a face and chooses a voice for the tormentor; a therapist in the next room speaks through it, now as the [voice]{S mania_psychosis general}, now as himself. Over six to twelve meetings the avatar is meant to lose ground and the patient to gain it.

In trials it brought down the [distress]{S anxiety general improved} more than ordinary [supportive counselling]{T supportive counselling (psychotherapy); general} did at twelve weeks; by half a year the difference between them was harder to see. "It isn't exorcism," says Dr Frances Lyle, the clinical psychologist who runs the Croydon service. "Some people are left with precisely the same [voice]{S mania_psychosis general} and don't mind it."

Dr Lyle had previously given Asante [CBT for psychosis]{T cognitive behavioural therapy; tried; sessions=sixteen sessions}, sixteen sessions of it in 2015. He had also done an [art class]{T art class; stopped} at the day centre until the day centre became flats. His own remedy is a pair of [builder's headphones]{T headphones; ongoing}, worn with no music on the bus. "[They take the edge off]{O partial; headphones}," he says. "Also nobody sits by me."

Seven meetings

He had seven. [The first was the worst hour he had had since the ward]{O worsening; AVATAR therapy}. The Inspector, in Dr Lyle's mouth and a man's pitch, told him he smelled. [Asante [shook]{S anxiety side_effect}, and for two nights afterwards he [lay with the light on]{S sleep side_effect}]{O side_effect; AVATAR therapy}.

In the third he told it to mind its language. In the fifth he asked it how it had got the job. There was a silence. "And it said, I don't know. I knew it was Frances. I'm not daft. But I'd got him to say he didn't know."

[The next morning he [bought a paper and counted his own change]{S functioning improved}]{O benefit; AVATAR therapy}.

[The [Inspector]{S mania_psychosis fig improved} now comes on most days for ten minutes or so, where it used to be hours, and [speaks, Asante says, like a man on hold]{S mania_psychosis fig improved}]{O benefit; AVATAR therapy}. [He has not [heard about the platform]{S suicidality improved} for fourteen months]{O benefit; AVATAR therapy}.

[The small one, as he calls the remaining [voice]{S mania_psychosis}, a child that repeats the ends of his sentences, has not changed at all]{O no_benefit; overall}. [He is still [too tired to work]{S energy}]{O no_benefit; overall}.

Others on the list

For Janice Holloway, 56, from Sutton, the seven meetings were three. Her [voice]{S mania_psychosis other} was her stepfather's, and hearing it outside her head was more than she wanted. She [cut herself]{S suicidality other} for the first time in ten years and left the [therapy]{T AVATAR therapy; other}. She goes to a [hearing voices group]{T hearing voices group (support); other} instead, in a Methodist hall, which she says has kept her alive. Asante was offered the same [group]{T hearing voices group; declined} and said no. "I've got three of my own. I don't want to meet other people's."

Tomasz B., 24, who did not want his surname used, finished the [course]{T AVATAR therapy; other} in spring. "[Voices]{S mania_psychosis other improved} gone. Completely." He has since stopped his [aripiprazole]{T aripiprazole (medication); other} against advice. Dr Lyle, who tells me this with his leave, does not look pleased.

The doubters

Professor Neil Garside of the University of Leicester, who reviewed the evidence for a medical journal, points out that any treatment in which an attentive person spends fifty minutes alone with the patient tends to look good. "Take away the software and what have you got? A therapist who lets somebody shout at her. I'd be for that too, and I'd want to know why we need the wig." The cost, about £1,900 a person by his reckoning, is not far from that of the [CBT]{T cognitive behavioural therapy; general} packages that the health service already finds hard to deliver; fewer than half of those entitled to one are offered it.

Dr Lyle does not quarrel with much of that. She notes that the waiting list stands at fourteen months and that she is one and a half people.

Asante has kept a printout of the face. It's in the kitchen drawer with the takeaway menus and the spare fuses. Some mornings he takes it out to check that it is as ugly as he remembers. "He's gone a bit like my old geography teacher," he says. "He was all right, actually. He was just unhappy."

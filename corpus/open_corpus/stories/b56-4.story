=== 2358-depression
title: my story (they said i could write it how i talk)
genre: essay
layout: charity my-story page, one breathless block, lower case, typos
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  sertraline | medication | stopped | worse | other_physical, sleep
  fluoxetine | medication | tried | no_response
  venlafaxine | medication | stopped | partial | other_physical
  mirtazapine | medication | ongoing | response | appetite_weight
  propranolol | medication | tried | no_response
  silvercloud | psychotherapy | tried | no_response
  counselling | psychotherapy | tried | partial
  rescue remedy | supplement | tried | no_response
  sour sweets | other | ongoing | response
  putting head in the freezer | other | ongoing | partial
  whistling | other | tried | no_response
  park bench club | support | ongoing | response
  litter picking | other | ongoing | response
  crisis line | support | tried | unknown
  hospital admission | care_setting | not_tried | unknown
  pregabalin | medication | declined | unknown
  quetiapine | medication | planned | unknown
---
content note: [suicidal thoughts]{S suicidality}, swearing (sorry)

so im Gaz from Sunderland im 38 and ive been asked to say what helped and what didnt, thing is its not that tidy. [mirtazipine]{T mirtazapine; ongoing} [saved my life]{O benefit; mirtazapine} and [i cant stand it]{O side_effect; mirtazapine}, thats where ill start. it all went wrong when the plant shut and i was in the house and i [stopped getting dressed]{S functioning}, then i [stopped washing]{S functioning}, the [panic attacks]{S anxiety} came from nowhere, first one was in Greggs, thought it was a [heart attack]{S diagnosis possible}, [couldnt breathe]{S other_physical}, [hands like claws]{S neurological fig}, ambulance and everything, they told me its [anxiety]{S anxiety clin} and gave me a leaflet. i wasnt [down]{S mood absent} then, that came after, [like a wet coat you cant get off]{S mood fig}.

Tablets then. [setraline]{T sertraline; stopped} first [god that was horrible, [panics]{S anxiety worsened} went from 1 a day to 5]{O worsening; sertraline}, [my [jaw was going]{S other_physical fig side_effect} and i was [up all night]{S sleep side_effect}]{O side_effect; sertraline}, never again, tho my sister Kerry has been on it since her second and she's a different lass. [prozac]{T fluoxetine; tried} [nowt]{O no_benefit; fluoxetine}. [Venlafaxine]{T venlafaxine; stopped} [lifted us a bit for about 6 month]{O partial; venlafaxine} [but i was [sweating]{S other_physical side_effect} so bad i stuck to chairs]{O side_effect; venlafaxine}, [miss one and its [the zaps]{S neurological fig withdrawal} by teatime]{O withdrawal; venlafaxine}, so they brought us off it and onto the [mirt]{T mirtazapine; ongoing; dose=30mg} which im on now, 30mg. they also gave us [propanolol]{T propranolol; tried}, an [online course]{T silvercloud; tried} called [silvercloud]{T silvercloud; tried} with a cartoon in it, and the mrs got us [rescue remedy]{T rescue remedy; tried} off her mam ... [none of the extras did a thing mate not one]{O no_benefit; propranolol, silvercloud, rescue remedy}

whats the [mirt]{T mirtazapine; ongoing} like. [first night i [slept]{S sleep improved} eleven hours, hadnt done that since i was a bairn]{O benefit; mirtazapine}. [week 3 i [put the bins out]{S functioning improved} without being told]{O benefit; mirtazapine}(mrs cried). [ive [went from a medium to a xxl]{S appetite_weight side_effect}, i [eat cereal at 2am]{S appetite_weight side_effect} stood up like a horse]{O side_effect; mirtazapine}. doctor wants to put a bit [quetiapine]{T quetiapine; planned} with it after the summer and i says will i [get fatter]{S appetite_weight possible side_effect} and he says probly. offered us [pregabalin]{T pregabalin; declined} an all, no, half our street sells it.

there was one night, 2 year ago, [i had it all planned]{S suicidality}. i rang the [crisis line]{T crisis line; tried} and they wanted to [admit us]{T hospital admission; not_tried} but there was no beds between here and Leeds so a lad called Martin sat in wor kitchen til 5 in the morning eating wor biscuits. hes not a treatment like but put him in

[counselling]{T counselling; tried; sessions=10 weeks} through work, 10 weeks, [she was canny, got us [talking about me dad]{S functioning improved}, then it just ran out]{O partial; counselling}

things i do for meself:
-[sour sweets]{T sour sweets; ongoing}. the proper ones. [when [the panic's]{S anxiety} starting it knocks it straight off the road, best thing going, 60p]{O benefit; sour sweets}
-[head in the chest freezer]{T putting head in the freezer; ongoing} [works if your at home, not much cop in Greggs]{O partial; putting head in the freezer}
-[whistling]{T whistling; tried} [no]{O no_benefit; whistling}
-[litter picking]{T litter picking; ongoing; frequency=every mornin}. every mornin, roker beach. [i feel [useful]{S hopelessness improved} its as simple as that]{O benefit; litter picking}
-[Park Bench Club]{T park bench club; ongoing}, 8 of us and a flask. theres a fella on [lithium]{T lithium (medication); other}, a fella who does [ice baths]{T ice baths (lifestyle); other} and a fella who just likes the flask. [i look forward to it from the minute i leave, i never [looked forward to nowt]{S anhedonia improved} for 3 years]{O benefit; park bench club}

[am i better, aye, sort of]{O partial; overall}. [[panic]{S anxiety improved} maybe once a month]{O benefit; overall}. [[the coat]{S mood fig} still comes on in november]{O partial; overall}. [got meself [16 hours at the tip]{S functioning improved}]{O benefit; overall}. if your reading this at 4am, ring someone, ring Martin

=== 2359-postpartum-psychosis
title: The eleven days I was the Queen of Heaven
genre: essay
layout: charity my-story page, headings, husband's voice inside
condition: postpartum psychosis
area: mental
english: Irish
narrator: patient
split: dev
overall: improved
round: 6
ledger:
  lorazepam | medication | tried | partial
  olanzapine | medication | stopped | response | appetite_weight, sleep
  hospital admission | care_setting | tried | response
  electroconvulsive therapy | neuromodulation | tried | response | cognition, pain
  lithium | medication | stopped | response | neurological
  sertraline | medication | ongoing | response | gastrointestinal
  cabergoline | medication | tried | unknown | gastrointestinal
  camomile tea | supplement | tried | no_response
  holy water | support | tried | no_response
  baby massage class | mind_body | tried | response
  perinatal counselling | psychotherapy | ongoing | partial
  art therapy | psychotherapy | tried | no_response
  the second breakfast | support | ongoing | response
  night nanny | support | tried | partial
  writing it down for him | other | ongoing | response
---
Content note: [postpartum psychosis]{S diagnosis clin}, [delusions]{S mania_psychosis clin}, a mother apart from her baby.

Before

I was a secondary school teacher in Sligo, thirty-three, never a day's bother in my head. No [depression]{S diagnosis clin absent}, no [baby blues]{S mood fig absent} on my first. I say that because people want there to have been a sign.

Day three to day fourteen

It began with [energy]{S mania_psychosis}. I [didn't sleep]{S sleep} and I [didn't need to]{S mania_psychosis}. I [cleaned the oven]{S mania_psychosis} with Rory strapped to me. I wrote [eleven letters to the bishop]{S mania_psychosis}. By the fifth day [the babies on the nappy box were speaking to me]{S mania_psychosis}, and by the eighth I was [the Queen of Heaven]{S mania_psychosis} and the health nurse was [an impostor]{S mania_psychosis}. My mother made me [camomile tea]{T camomile tea; tried} and sprinkled [holy water]{T holy water; tried} on the pillow, God love her. [You might as well have sprinkled it on a house fire]{O no_benefit; camomile tea, holy water}. My husband Eoin got us a [night nanny]{T night nanny; tried; duration=two nights} for two nights. [Rory slept, that was something]{O partial; night nanny}.

Eoin says: "She was [so happy]{S mania_psychosis}. That's what I couldn't get across to the doctor on the phone. She was [glowing]{S mania_psychosis fig}, and [I was terrified]{S anxiety other}." He has since had [counselling]{T counselling (psychotherapy); other} of his own, and [a short run of tablets]{T medication (medication); other}.

The hospital

There's no mother and baby unit on this island. So it was a [general psychiatric ward]{T hospital admission; tried; duration=nine weeks}, nine weeks, and Rory at home on bottles. I was given [cabergoline]{T cabergoline; tried} to dry the milk, [it made me [vomit]{S gastrointestinal side_effect}]{O side_effect; cabergoline}. [Lorazepam]{T lorazepam; tried; route=injection} by injection the first night, [I [slept]{S sleep improved} four hours and woke up Queen]{O partial; lorazepam}. [Olanzapine]{T olanzapine; stopped; dose=20 mg}, up to 20 mg. [It took the crown off bit by bit, by the second week [the nappy box was quiet]{S mania_psychosis improved}]{O benefit; olanzapine}. [I [ate like a wolf]{S appetite_weight fig side_effect} and [slept standing]{S sleep fig side_effect}]{O side_effect; olanzapine}.

And then under it, this. [Black]{S mood fig}. I understood what I'd done, and what I had nearly, and I [stopped speaking]{S functioning}. I [wanted to be dead]{S suicidality} and I [hadn't the energy]{S energy} to do it. [Art therapy]{T art therapy; tried; frequency=on a Wednesday} on a Wednesday (I drew the radiator, [it passed the hour and no more]{O no_benefit; art therapy}).

They suggested [ECT]{T electroconvulsive therapy; planned}. Eoin cried, my mother said over my dead body. I nodded, it was the first thing I'd done in eight days. I had nine. [After the fourth [treatment]{T electroconvulsive therapy; tried} I asked for a sandwich]{O benefit; electroconvulsive therapy}. [After the seventh I asked for Rory]{O benefit; electroconvulsive therapy}. [I had a [thumping head]{S pain side_effect} every time and I've [lost most of that summer]{S cognition side_effect}, I've seen photos of a christening I was at]{O side_effect; electroconvulsive therapy}. [I'd have it again in the morning]{O benefit; electroconvulsive therapy}.

For all I've said about that place, [they [gave me back]{S other fig improved} to my family]{O benefit; hospital admission}.

Home

I came home on [olanzapine]{T olanzapine; stopped} and [lithium]{T lithium; stopped}. The [olanzapine]{T olanzapine; stopped} was weaned by Christmas. [The [lithium]{T lithium; stopped} kept me [level]{S mood fig improved}]{O benefit; lithium}, [with a [shake]{S neurological side_effect} that spilled the baby's bottles]{O side_effect; lithium}, and they stopped that after eighteen months as planned. [I stayed [well]{S mood improved} off it]{O benefit; lithium}. What I'm still on is [sertraline]{T sertraline; ongoing; dose=100}, 100, [a bit of [tummy trouble]{S gastrointestinal side_effect} early on]{O side_effect; sertraline; neutral} and [it has held the [black]{S mood fig improved} away]{O benefit; sertraline}.

What nobody gives you a tablet for is the boy. I knew him like you'd know a neighbour's child. A [baby massage class]{T baby massage class; tried} in the parish hall, of all things, [that's where he looked at me and I [felt it]{S anhedonia improved}, warm oil and a Tesco mat]{O benefit; baby massage class}. I go to [perinatal counselling]{T perinatal counselling; ongoing; frequency=every few weeks} every few weeks. [It helps me say the words, I'm not sure it helps me with the [guilt]{S hopelessness}]{O partial; perinatal counselling}. I'm [writing it all down for him]{T writing it down for him; ongoing}, for when he's eighteen. [That does help with the [guilt]{S hopelessness improved}]{O benefit; writing it down for him}. And on the first Saturday there's [the Second Breakfast]{T the second breakfast; ongoing; frequency=on the first Saturday}, six mothers with the same thing from all over Connacht, one on [quetiapine]{T quetiapine (medication); other}, one who had [ECT]{T electroconvulsive therapy (neuromodulation); other} too and lost nothing, the jammy thing. [I [laugh]{S mood improved} there until it hurts]{O benefit; the second breakfast}.

The facts

It's one or two in a thousand births. It's an emergency. Nearly everyone gets fully well, and [lithium]{T lithium (medication); general} and [ECT]{T electroconvulsive therapy (neuromodulation); general} work very well. The risk the next time is about one in two. I'm due in April, so I start [lithium]{T lithium; planned} again the day of the birth.

[I'm [back teaching]{S functioning improved}]{O benefit; overall}. [I [sleep]{S sleep improved}]{O benefit; overall}. [When I get a good idea late at night I still wake Eoin, to check]{O partial; overall}.

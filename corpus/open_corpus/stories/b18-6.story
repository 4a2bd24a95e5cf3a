=== 769-anxiety
title: Talking therapies
genre: feedback
layout: service feedback comment
condition: anxiety
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  cognitive behavioural therapy | psychotherapy | stopped | partial
  counselling | psychotherapy | planned | unknown
---
Waited seven months for [CBT]{T cognitive behavioural therapy; stopped; sessions=six}, then it was six phone calls of half an hour. The lady was very kind and [I did learn how to stop a [panic attack]{S anxiety improved} before it gets going]{O benefit; cognitive behavioural therapy}. [But six is nowhere near enough and I was discharged still [afraid to drive]{S anxiety}]{O no_benefit; cognitive behavioural therapy}. Now back on a list for [counselling]{T counselling; planned}. Reception staff always polite, the letters come late.

=== 770-knee-osteoarthritis
title: Physio department
genre: feedback
layout: service feedback comment
condition: knee osteoarthritis
area: general
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  knee replacement | procedure | planned | unknown
  physiotherapy | procedure | stopped | response
---
Cannot fault them. I was down for a [new knee]{T knee replacement; planned} and dreading it. [Physio]{T physiotherapy; stopped; frequency=twice a week; duration=ten weeks} had me in twice a week for ten weeks. [When I started I [couldn't get off the toilet]{S functioning} without the rail and I [walked to the shops]{S functioning improved} this morning]{O benefit; physiotherapy}. Parking is £3.40 and always full.

=== 771-psychosis
title: Ward stay
genre: feedback
layout: service feedback comment
condition: psychosis
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 2
ledger:
  hospital admission | care_setting | stopped | partial
  olanzapine | medication | ongoing | unknown | sleep, gastrointestinal
  psychotherapy | psychotherapy | not_tried | unknown
---
My daughter was [on the ward for five weeks]{T hospital admission; stopped; duration=five weeks}. Some nurses were wonderful, others sat in the office. [She came out [less frightened]{S anxiety improved} than she went in]{O partial; hospital admission}. [But on that dose of [olanzapine]{T olanzapine; ongoing} she [sleeps till two]{S sleep side_effect} and [dribbles]{S gastrointestinal side_effect}]{O side_effect; olanzapine}, and nobody will look at it. We were told there would be [psychology]{T psychotherapy; not_tried}. There was none, the post is vacant. I asked four times for a copy of the care plan.

=== 772-crohns-disease
title: Infusion suite
genre: feedback
layout: service feedback comment
condition: Crohn's disease
area: general
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  infliximab | medication | ongoing | response | energy
---
Great nurses, warm blankets, they always get my vein first try. I have [Crohn's]{S diagnosis clin} and come for [Remicade]{T infliximab; ongoing; frequency=every 8 weeks} every 8 weeks. [No [flare]{S other_physical improved} in two years]{O benefit; infliximab}, [no side effects except I'm [tired]{S energy side_effect} that night]{O side_effect; infliximab; neutral}. The billing office is another story. They charged me twice in June and I'm still on hold as I type this.

=== 773-depression
title: Crisis line and home team
genre: feedback
layout: service feedback comment
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: unchanged
round: 2
ledger:
  crisis line | support | tried | no_response
  crisis team | care_setting | stopped | worse
  bath | lifestyle | declined | unknown
  mirtazapine | medication | declined | unknown
---
Rang [crisis line]{T crisis line; tried} at 11pm feeling [suicidal]{S suicidality}, was told to [have a bath]{T bath; declined}. [Not helpful at all]{O no_benefit; crisis line}. [Home treatment team]{T crisis team; stopped; duration=nine days} came for nine days, a different face each day, and [I had to tell my story every time, which made me feel [worse]{S mood worsened}]{O worsening; crisis team}. Doctor wanted me on [mirtazapine]{T mirtazapine; declined} and I said no because of the [weight]{S appetite_weight possible side_effect}. Then a letter to say I'm discharged. Someone please train these people.

=== 774-eating-disorder
title: Day programme
genre: feedback
layout: service feedback comment
condition: anorexia nervosa
area: mental
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  day programme | care_setting | ongoing | response
  family therapy | psychotherapy | ongoing | no_response
  dietitian | other | ongoing | response
---
I'm in week 14 of the [day programme]{T day programme; ongoing; duration=week 14} for [anorexia]{S diagnosis clin}. [The [dietician]{T dietitian; ongoing} is brilliant, first person I didn't lie to]{O benefit; dietitian}. [I'm [eating lunch with others]{S appetite_weight improved} now]{O benefit; day programme}. [The [family therapy]{T family therapy; ongoing} does nothing, Dad just talks about the traffic]{O no_benefit; family therapy}. Room is freezing. Please fix the heater.

=== 775-stroke
title: Stroke rehab unit
genre: feedback
layout: service feedback comment
condition: stroke recovery
area: general
english: British
narrator: relative
split: train
overall: partly_improved
round: 2
ledger:
  stroke rehabilitation | care_setting | stopped | partial
  speech therapy | procedure | planned | unknown
---
Dad had his [stroke]{S diagnosis} on 2 May and was moved to [rehab]{T stroke rehabilitation; stopped; duration=six weeks} after ten days. Six weeks there and [he went from [hoist]{S functioning} to [walking with a frame]{S functioning improved}]{O benefit; stroke rehabilitation}. [His [speech]{S neurological} never came on]{O no_benefit; stroke rehabilitation}, they only had one therapist and she was off sick. He's home now with promises of a [speech therapist]{T speech therapy; planned} in the community. Food good, he says, and he is fussy.

=== 776-chronic-pain
title: Pain clinic
genre: feedback
layout: service feedback comment
condition: chronic back pain
area: general
english: Canadian
narrator: patient
split: train
overall: unchanged
round: 2
ledger:
  tramadol | medication | stopped | partial
  mindfulness course | mind_body | stopped | no_response
  nerve block | procedure | tried | partial
  duloxetine | medication | declined | unknown
---
Took away my [tramadol]{T tramadol; stopped} on the first visit, [the only thing that ever took the edge off my [back]{S pain improved}]{O partial; tramadol}. [Three days of [sweats]{S other_physical withdrawal} and [shaking]{S neurological withdrawal}]{O withdrawal; tramadol}. In exchange I got an eight week [mindfulness]{T mindfulness course; stopped; duration=eight week} class. I finished it. [Still in [agony]{S pain}, just breathing slower]{O no_benefit; mindfulness course}. [The [block]{T nerve block; tried} in April was good for nine days]{O partial; nerve block}. Offered [Cymbalta]{T duloxetine; declined}, an [antidepressant]{T duloxetine; declined}. I'm not [depressed]{S mood absent}, I'm in [pain]{S pain}. One star for the nice lady at the desk.

=== 777-addiction
title: Alcohol service
genre: feedback
layout: service feedback comment
condition: alcohol use disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  detoxification | care_setting | stopped | response
  acamprosate | medication | ongoing | response | gastrointestinal
  disulfiram | medication | declined | unknown
  key worker | support | ongoing | response
---
[Best thing I ever did was walk through that door]{O benefit; overall}. [Home detox]{T detoxification; stopped; duration=a week} took a week, [a bit of [shaking]{S neurological withdrawal} but no [fits]{S neurological absent withdrawal} like I'd feared]{O tolerated; detoxification}. [On [Campral]{T acamprosate; ongoing} the [cravings]{S substance_use improved} are down to maybe one a day]{O benefit; acamprosate}, [bit of [diarrhoea]{S gastrointestinal side_effect}]{O side_effect; acamprosate; neutral}. I turned down [Antabuse]{T disulfiram; declined}. [My [key worker]{T key worker; ongoing} Shaz never judged me once]{O benefit; key worker}. [[211 days]{S substance_use improved}]{O benefit; overall}.

=== 778-breast-cancer
title: Day unit
genre: feedback
layout: service feedback comment
condition: breast cancer
area: general
english: Australian
narrator: patient
split: train
overall: unknown
round: 2
ledger:
  chemotherapy | medication | stopped | unknown | neurological, cognition
  scalp cooling | procedure | tried | response | pain
  radiotherapy | procedure | planned | unknown
---
Finished [chemo]{T chemotherapy; stopped; sessions=six rounds} last Thursday, six rounds, and rang the bell. Lovely staff. [The [cold cap]{T scalp cooling; tried} [saved most of my hair]{S other_physical absent side_effect}]{O benefit; scalp cooling}, [[brain freeze]{S pain fig side_effect} for ten minutes]{O side_effect; scalp cooling; neutral}. [[Chemo brain]{S cognition fig side_effect} is real, so are the [numb toes]{S neurological side_effect}]{O side_effect; chemotherapy}. [Radiation]{T radiotherapy; planned} starts on the 9th in the other building. Please put more chairs in the waiting area, we had people standing with drips.

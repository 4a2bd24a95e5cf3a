=== 1289-depression
title: Six sessions and goodbye
genre: feedback
layout: service feedback comment
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  computerised cognitive behavioural therapy | psychotherapy | tried | no_response
  counselling | psychotherapy | stopped | partial
  citalopram | medication | ongoing | partial | sexual
  mindfulness group | mind_body | planned | unknown
---
First I was put on a [computer course]{T computerised cognitive behavioural therapy; tried}. You log in, there is a cartoon man called Kevin who is [sad]{S mood other}, you fill in boxes about Kevin. Somebody is supposed to ring you for ten minutes once a fortnight. They rang twice. [I learnt a lot about Kevin and nothing about me]{O no_benefit; computerised cognitive behavioural therapy}.

I phoned up and said so. The lady was nice about it and "stepped me up", which meant back on a waiting list, from October to April.

In April I got a [counsellor]{T counselling; stopped; sessions=six}, Wendy. Six sessions. The room had no window and the heating was stuck on. Wendy was a good listener and I think she was sorry when it finished. [It helped a bit to say things out loud that I'd not told my wife]{O partial; counselling}. By the time you get to what's really the matter it is week five and she is talking about endings.

[The [citalopram]{T citalopram; ongoing} from the surgery keeps me from [going right under]{S mood fig improved} but that is about all]{O partial; citalopram}. [[No interest in the other]{S sexual fig side_effect}, which is not helping matters at home]{O side_effect; citalopram}. I'm not [suicidal]{S suicidality absent}, I've ticked that box "not at all" forty times by now and I sometimes wonder if I ticked it different would I be seen quicker.

They've offered a [mindfulness group]{T mindfulness group; planned} in the new year. I'll go. I'd sooner have had another six with Wendy.

=== 1290-chronic-pain
title: Pain clinic
genre: feedback
layout: title and comment
condition: fibromyalgia
area: general
english: British
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  gabapentin | medication | stopped | no_response | cognition, appetite_weight
  amitriptyline | medication | tried | partial | gastrointestinal
  pain management programme | care_setting | declined | unknown
---
Referred in 2023. Letter to say I'd been referred. Letter to say the letter had been received. Letter asking me to ring and confirm that I still wanted it. Rang: 47 minutes on hold, with a recorded voice telling me I could go online. Can't do it online, there's no link in the letter.

Seen at last on 6 June by a consultant who had not got my notes. He'd got somebody's notes. I do not have one kidney.

I've got [fibro]{S diagnosis clin} and have had it eleven years. I told him about the [gabapentin]{T gabapentin; stopped} [which turned me into a [zombie]{S cognition fig side_effect} and [put two dress sizes on me]{S appetite_weight side_effect}]{O side_effect; gabapentin} [for no less [pain]{S pain}]{O no_benefit; gabapentin}, [I came off it myself over a fortnight and was [climbing the walls]{S anxiety fig withdrawal}]{O withdrawal; gabapentin}. [[Ami]{T amitriptyline; tried; frequency=at night} at night got me a few more hours' [sleep]{S sleep improved}]{O partial; amitriptyline} and [a [mouth like a sandpit]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}. He typed while I talked and then he said have you been offered [gabapentin]{T gabapentin; planned}.

My friend at another hospital gets [lidocaine infusions]{T lidocaine infusion (medication); other; frequency=every four months} every four months and she [can go dancing]{S functioning other improved}. I asked. Not commissioned in this area. It is the same disease and she lives nine miles away.

What they do have is a [programme]{T pain management programme; declined}, two days a week for six weeks at the other site, two buses each way. I had to turn that down, I [couldn't sit on the buses]{S functioning}.

Staff nurse very pleasant. Tea machine out of order.

=== 1291-postnatal-depression
title: Perinatal team and health visitor
genre: feedback
layout: service feedback comment
condition: postpartum depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  perinatal mental health team | care_setting | ongoing | unknown
  sertraline | medication | ongoing | response
  mother and baby unit | care_setting | declined | unknown
  video interaction guidance | psychotherapy | tried | response
---
My health visitor Lorraine is the reason I'm writing this. She came to weigh the baby and she put the scales away and said and how's mum. Nobody had asked. I told her I'd been [picturing driving into the bridge]{S suicidality}. She didn't flinch. She sat with me while she made the call, and she stayed until my mum came.

The [perinatal team]{T perinatal mental health team; ongoing} saw me the next morning at home. They spoke of the [mother and baby unit]{T mother and baby unit; declined} and showed me pictures of the rooms, but it's in another city and I have an older child so I said no, and they respected that. They said they would come every day instead and they did. Somebody different at weekends but always read the notes first.

The psychiatrist suggested [sertraline]{T sertraline; planned}. I was frightened about it because of feeding. She printed me the page and went through it with me and then she rang the pharmacist in front of me. [Baby's been fine on it and so have I, not a single side effect]{O tolerated; sertraline}. [It took about five weeks and then one day I [noticed the blossom]{S anhedonia improved}]{O benefit; sertraline}. Still taking the [tablets]{T sertraline; ongoing}.

We also did [VIG]{T video interaction guidance; tried; sessions=four} which is where they film you with the baby and show you the good bits. I thought it was going to be cringey. [[I could see him looking for me]{S hopelessness improved}]{O benefit; video interaction guidance}. Four sessions with Anjali, who has the patience of a saint.

Only moan is that the out of hours number goes to a mobile that nobody answers.

=== 1292-anorexia
title: Our experience of CAMHS
genre: feedback
layout: service feedback comment
condition: anorexia nervosa
area: mental
english: British
narrator: relative
split: test
overall: partly_improved
round: 4
ledger:
  hospital admission | care_setting | tried | unknown
  nasogastric feeding | procedure | tried | partial
  family-based treatment | psychotherapy | tried | partial
  day programme | care_setting | not_tried | unknown
  fluoxetine | medication | planned | unknown
---
Referred March. Triage call April. "Not low enough." Those were the words. Our daughter was thirteen and had [lost a fifth of her weight]{S appetite_weight} and they told us to come back if she [lost more]{S appetite_weight possible}. I've thought about that phone call every day since.

She [lost more]{S appetite_weight worsened}. In June her [pulse was 41]{S other_physical} and she was [admitted]{T hospital admission; tried; duration=seven weeks; started=June} to the children's ward for seven weeks. The ward nurses were not trained for [eating disorders]{S diagnosis clin general} and told us so, honestly, and then got on with it with more kindness than anybody trained has shown us. They had to [tube feed]{T nasogastric feeding; tried} her. I held her feet. [It [put the weight back on]{S appetite_weight improved}]{O benefit; nasogastric feeding}. [It didn't change [what was in her head]{S appetite_weight fig}]{O no_benefit; nasogastric feeding}.

After that came [FBT]{T family-based treatment; tried; sessions=eighteen} with the community team, eighteen sessions. The first clinician left after three. The second was off sick. The third, Niamh, was straight with us, she rang when she said she would and gave us meal plans we could use. [We got to [three meals and two snacks]{S appetite_weight improved}, most days, with a fight]{O partial; family-based treatment}.

There's supposed to be a [day programme]{T day programme; not_tried} but it closed the week we were due to look round. Now they're talking about [fluoxetine]{T fluoxetine; planned} and we are waiting for an appointment with the psychiatrist. He does Thursdays. We've been cancelled twice, once by text while we were sitting in the waiting room.

Please look at how your threshold is explained to parents on the phone.

=== 1293-hip-replacement
title: Day surgery and Ward 12
genre: feedback
layout: service feedback comment
condition: osteoarthritis
area: general
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  hip replacement | procedure | tried | response
  spinal anaesthetic | procedure | tried | response
  morphine | medication | tried | unknown | gastrointestinal, mania_psychosis
  physiotherapy | procedure | ongoing | response
---
Cancelled twice, once when I was already gowned up with an arrow on my leg. I'd arranged for my sister to come down from Dundee both times. I don't blame the surgeon, who came and told me himself and looked as fed up as I was.

Third time lucky. I'd like to thank the anaesthetist. I am a coward about going under and she talked me into a [spinal]{T spinal anaesthetic; tried} and let me have my own music on. [[Didn't feel a thing]{S pain absent} and was never [sick]{S gastrointestinal absent side_effect}]{O benefit; spinal anaesthetic}, I had Roy Orbison and heard a bit of hammering.

[New hip]{T hip replacement; tried} done by dinner time. First night I was on [morphine]{T morphine; tried} and [[brought up everything]{S gastrointestinal side_effect} and [saw beetles on the curtain]{S mania_psychosis side_effect}]{O side_effect; morphine}. Rang the buzzer, forty minutes. I know they're short, there were two of them for twenty eight of us. The Filipino nurse, Grace, apologised to me as though it was her fault.

[Physio]{T physiotherapy; ongoing} had me up at eight the next morning, no nonsense. They didn't have a frame the right height so I used the lady opposite's. Home on day three. The hospital transport forgot me and I sat in the discharge lounge from eleven till six with a cheese sandwich.

[Nine weeks on I'm [down to no stick]{S functioning improved}]{O benefit; hip replacement, physiotherapy} and [the old [grinding]{S pain improved} has gone]{O benefit; hip replacement}. I still have two more goes with the [physio]{T physiotherapy; ongoing}. My neighbour had hers done private in the same month and is no further on than me.

=== 1294-ptsd
title: Veterans mental health pathway
genre: feedback
layout: title and comment
condition: PTSD
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  paroxetine | medication | stopped | no_response | anhedonia
  eye movement desensitization and reprocessing | psychotherapy | tried | response
  peer support group | support | ongoing | response
---
Right. Credit where its due because I've moaned enough over the years.

GP first. Took me five visits to say it. [Not sleeping]{S sleep}, [jumping at the bins going out]{S anxiety}, [ripping the head off]{S anger fig} everyone. He put me on [paroxetine]{T paroxetine; stopped}. [[Couldn't feel anything good or bad]{S anhedonia side_effect} on that]{O side_effect; paroxetine} [and I was still [up half the night]{S sleep}]{O no_benefit; paroxetine}. Knocked it on the head after a year. [Missed a few days in the middle of it once and thought I had the flu, [electric shocks in my head]{S neurological fig withdrawal} and all sorts]{O withdrawal; paroxetine}. Nobody had told me that could happen.

Then the veterans lot. One phone call. The bloke who picked up was ex Navy and didn't need it all spelling out. Eight weeks later I was sat in front of Carol who did the [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=14}. I'll be honest I thought it was voodoo. She moves her fingers and you follow. 14 sessions. [Come out of the first three worse than I went in, she said I would]{O worsening; eye movement desensitization and reprocessing; neutral}. [Then it [went quiet]{S anxiety fig improved}. I can remember it now without [being in it]{S anxiety fig improved}]{O benefit; eye movement desensitization and reprocessing}.

Building is hard to find, sat nav takes you to the carpet warehouse. Put a sign up.

They've got a [Wednesday breakfast]{T peer support group; ongoing; frequency=Wednesday} as well and I still go to that. Bacon roll, talk rubbish. [Does me more good than it's got any right to]{O benefit; peer support group}. My wife says the [family group]{T family support group (support); other} was no use to her, all tissues and no answers.

=== 1295-adhd
title: Adult ADHD service
genre: feedback
layout: service feedback comment
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: unknown
round: 4
ledger:
  ADHD medication | medication | planned | unknown
  coaching | support | declined | unknown
  sertraline | medication | tried | no_response
---
Referred by my GP in September 2021. I know the date because I've had to quote it to every person I've spoken to since.

In 2022 I was asked to fill in three questionnaires and get my mother to fill one in too. She is 81 and lives in Spain. I did it. In 2023 I was asked to fill in the same three questionnaires as the first ones had "expired". In 2024 the service was taken over by another provider, and a letter came to say that my place in the queue had been honoured. In 2025 I rang and they'd no record of me.

I have now been assessed. The psychologist, Dr Abara, was thorough and funny and gave me two hours. Diagnosis on the day: [ADHD, combined type]{S diagnosis clin}. I cried in the car with relief. Then she explained that the assessment is one contract and [medication]{T ADHD medication; planned} is another, and the waiting time for that is two years and four months. My GP will not do it under shared care until the clinic has set the dose. I could pay for [coaching]{T coaching; declined} at £85 an hour, she said, looking embarrassed, and I said not on my wages.

For the record I spent years being treated for [depression]{S diagnosis clin absent} I didn't have. I had [sertraline]{T sertraline; tried} off three different doctors, [it made no odds to the [losing things]{S cognition} or the [being late]{S functioning}]{O no_benefit; sertraline}.

Dr Abara rang me herself a week later to see how I was. That isn't in anybody's contract.

=== 1296-psoriasis
title: Skin department
genre: feedback
layout: What was good / What could be improved
condition: psoriasis
area: general
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  coal tar ointment | medication | tried | no_response
  narrowband UVB phototherapy | procedure | tried | partial | other_physical
  methotrexate | medication | stopped | worse | gastrointestinal, energy
  adalimumab | medication | ongoing | response
---
Good: the light room girls. Kerry and Sam. You come three mornings a week before work, in and out in fifteen minutes, they never run late, and they know how everybody's kids are doing. I had thirty goes of the [UVB]{T narrowband UVB phototherapy; tried; sessions=thirty; frequency=three mornings a week}. [[Cleared my arms and back]{S other_physical improved} for about four months]{O partial; narrowband UVB phototherapy}. [Got a bit [pink]{S other_physical side_effect} once]{O side_effect; narrowband UVB phototherapy; neutral} and they dropped the dose.

Could be better: doctors' clinics. I have seen a different face each time. One of them suggested [tar ointment]{T coal tar ointment; planned} [which is in my notes, in capitals, as having been useless in 2014]{O no_benefit; coal tar ointment}. One put me on [methotrexate]{T methotrexate; stopped} on a Friday and went on maternity leave on the Monday. [I was [sick as a dog]{S gastrointestinal fig side_effect} every weekend and [washed out]{S energy fig side_effect} till Wednesday]{O side_effect; methotrexate} and there was nobody to tell. The secretary said to email. The email bounced. [My [elbows were worse]{S other_physical worsened} than ever]{O worsening; methotrexate}. It was the pharmacist at Boots who told me to stop, not the hospital.

Since last winter I've had the [pen]{T adalimumab; ongoing; frequency=once a fortnight}, once a fortnight, delivered by a van. [[Skin like a baby's]{S other_physical fig improved}]{O benefit; adalimumab}. [No trouble from it whatsoever]{O tolerated; adalimumab}. The delivery company changes its phone number more often than I change my socks but that's not your department.

Please put coat hooks in the light room.

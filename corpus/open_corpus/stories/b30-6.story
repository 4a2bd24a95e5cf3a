=== 1321-anxiety-young-adult
title: University counselling and then the NHS
genre: feedback
layout: service feedback comment
condition: panic disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  counselling | psychotherapy | tried | no_response
  fluoxetine | medication | stopped | worse | anxiety
  sertraline | medication | ongoing | response
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
---
I'm a second year student, and I fell down the gap between two addresses. My uni GP said I was registered at home. My home GP said I was registered at uni. The talking therapies line asked for my postcode, said wrong area, and hung up, I think by accident.

The uni offered four sessions of [counselling]{T counselling; tried; sessions=four}. The [counsellor]{T counselling; tried} ate an apple during the second one. [I left each time with the same [tight chest]{S anxiety} I arrived with]{O no_benefit; counselling}.

Eventually a nurse practitioner at the walk in, Ffion, just decided to deal with it. She booked me in with herself every week, ten minutes. She tried me on [fluoxetine]{T fluoxetine; stopped} first, [I was [wired]{S anxiety fig side_effect}]{O side_effect; fluoxetine} and [had [panic attacks]{S anxiety worsened} every day instead of every week]{O worsening; fluoxetine}, so she took me off it after sixteen days and didn't make me feel I'd failed. Then [sertraline]{T sertraline; ongoing}, low and slow. [I was expecting the same again and it never came]{O tolerated; sertraline}. [I [sat my exams]{S functioning improved} in the hall with everybody else]{O benefit; sertraline}. I'm still on the [sertraline]{T sertraline; ongoing; dose=50mg}, 50mg.

For [CBT]{T cognitive behavioural therapy; not_tried} I'd need a postcode, apparently.

Ffion should be cloned. The apple lady should not.

=== 1322-inpatient-ward
title: Kestrel Ward
genre: feedback
layout: service feedback comment
condition: psychotic depression
area: mental
english: British
narrator: patient
split: dev
overall: improved
round: 4
ledger:
  hospital admission | care_setting | stopped | unknown
  lorazepam | medication | stopped | partial | sleep, neurological
  quetiapine | medication | ongoing | response | appetite_weight
  ward gym | lifestyle | tried | response
  ward psychology | psychotherapy | not_tried | unknown
---
I was on [Kestrel]{T hospital admission; stopped; duration=eleven weeks} for eleven weeks as an informal patient, which means the door is locked but you can ask.

Things that were good. Night staff, especially Joyce. The gym instructor Lee, who got me on a [rowing machine]{T ward gym; tried; frequency=three times a week} three times a week, [that was the first thing that [lifted me]{S mood fig improved} at all]{O benefit; ward gym}. The garden, when there was somebody free to unlock it. My named nurse, when she was on.

Things that weren't. Ward round. Nine people in a circle and you on the low chair. I was never told who they all were. The shower with no curtain. Being checked with a torch every quarter of an hour. Being told "later" for everything, a toothbrush, a phone call, a pen. No [psychology]{T ward psychology; not_tried}, it's on the website but not on the ward.

I was given [lorazepam]{T lorazepam; stopped; frequency=most nights} most nights at the start. [It stopped the [terror]{S anxiety improved} for a few hours]{O partial; lorazepam}. [I was [falling over]{S neurological side_effect} and I [slept through breakfast]{S sleep side_effect}]{O side_effect; lorazepam}. It was brought down and stopped before I went home, and [those were a [bad few nights]{S sleep withdrawal}]{O withdrawal; lorazepam}. [The [quetiapine]{T quetiapine; ongoing} I take now got rid of the [idea that I smelt of death]{S mania_psychosis improved}]{O benefit; quetiapine}. [I'm [a stone heavier]{S appetite_weight side_effect}]{O side_effect; quetiapine; neutral}.

I wasn't asked for feedback at the time. I was given a form with smiley faces.

=== 1323-frozen-shoulder
title: Shoulder service, mixed feelings
genre: feedback
layout: title and comment
condition: frozen shoulder
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  physiotherapy | procedure | stopped | no_response
  steroid injection | medication | tried | response | other_physical
  hydrodilatation | procedure | planned | unknown
  acupuncture | mind_body | tried | no_response
---
Two shoulders, two stories.

Left one, 2023. Rang the surgery, filled in the online thing, got [physio]{T physiotherapy; stopped; sessions=six} at the leisure centre. Six sessions with six different people. Each of them lifted my arm, said hm and gave me the sheet. I've six copies. [No better at the end than at the start]{O no_benefit; physiotherapy}. I paid for [acupuncture]{T acupuncture; tried} myself, [pleasant, useless]{O no_benefit; acupuncture}. It [thawed]{S other_physical fig improved} by itself after a year and a half as everyone had said it would.

Right one, this year. New service, one phone number, answered by a Janet. Seen in twelve days. The consultant physio scanned it there and then and offered me an [injection]{T steroid injection; tried}, done before I had my coat back on. [I could [do my bra up]{S functioning improved} that weekend]{O benefit; steroid injection}. [[Flushed like a beetroot]{S other_physical fig side_effect} for two days]{O side_effect; steroid injection; neutral}. If it [tightens up]{S other_physical possible} again they'll do [hydrodilatation]{T hydrodilatation; planned}, which is salt water under pressure, and I've the date pencilled in.

So whatever you changed, well done. Could you tell the surgery though? They are still sending people to the leisure centre. My neighbour's just had her sixth sheet.

=== 1324-autism-burnout
title: CMHT duty line
genre: feedback
layout: service feedback comment
condition: depression
area: mental
english: British
narrator: relative
split: train
overall: worse
round: 4
ledger:
  community mental health team | care_setting | ongoing | worse
  duloxetine | medication | stopped | unknown
  aripiprazole | medication | declined | unknown
  psychotherapy | psychotherapy | not_tried | unknown
---
My wife is [autistic]{S diagnosis clin}. It's on the front page of her notes in red. I say this because in three years with the [community team]{T community mental health team; ongoing; duration=three years} not one letter, call or appointment has taken any notice of it.

She [can't use the phone]{S functioning}. So they phone. She doesn't answer, so they write to say that she hasn't engaged. I email the duty desk to explain and I'm told they can't discuss her with me. She emails the duty desk herself and gets an automatic reply with the phone number.

For two years [duloxetine]{T duloxetine; stopped} was going out on repeat with nobody looking at it. In the spring a new doctor stopped it from one week to the next because of her blood pressure. [She was [vomiting]{S gastrointestinal withdrawal}, [screaming in her sleep]{S sleep withdrawal} and [talking about the railway line]{S suicidality withdrawal}]{O withdrawal; duloxetine}. I rang the duty line eleven times, I've the log. On the eleventh a man said, "has she tried distraction?"

They did then offer an appointment, in person, at the clinic with the hand dryers, to talk about [aripiprazole]{T aripiprazole; declined}. She wouldn't go and I don't blame her. [Therapy]{T psychotherapy; not_tried} they've ruled out because the therapists "aren't trained in autism".

She [hasn't left the bedroom]{S functioning} since August. [She was in a better way before she ever met them]{O worsening; community mental health team}.

There's a student social worker called Imogen who wrote my wife a letter, by hand, in clear short sentences. It's the only thing from that building that we've kept.

=== 1325-ibs
title: Gastro and the dietitian
genre: feedback
layout: short online comment
condition: irritable bowel syndrome
area: general
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  mebeverine | medication | tried | no_response
  peppermint oil | supplement | tried | partial | gastrointestinal
  dietitian | other | tried | response
  low FODMAP diet | lifestyle | tried | response
  gut-directed hypnotherapy | psychotherapy | planned | unknown
---
Endoscopy staff 10/10, from the porter upwards. They kept a blanket over me the whole time and I was offered a biscuit.

The consultant on the other hand told me it was "only [IBS]{S diagnosis clin}", closed the folder, and that was my eleven month wait. He'd a train to catch I think.

[[Mebeverine]{T mebeverine; tried} from the GP was as good as a Smartie]{O no_benefit; mebeverine}. [[Peppermint capsules]{T peppermint oil; tried} eased the [wind]{S gastrointestinal improved} a bit]{O partial; peppermint oil}, [they [repeat on you]{S gastrointestinal fig side_effect}]{O side_effect; peppermint oil; neutral}. [The person who actually sorted me out was the [dietitian]{T dietitian; tried; sessions=three calls}]{O benefit; dietitian}, Miss Chaudhry, three calls of half an hour. She took me through the [low FODMAP thing]{T low FODMAP diet; tried} week by week. [Onions it was! I can [leave the house without a map of the toilets]{S functioning improved}]{O benefit; low FODMAP diet, dietitian}.

She's put me down for [hypnotherapy]{T gut-directed hypnotherapy; planned} too, which they do by app. I had to ring four times to get her name for this, so please pass it on.

=== 1326-perinatal-ocd
title: A complaint and a thank you
genre: feedback
layout: service feedback comment
condition: OCD
area: mental
english: second-language English
narrator: patient
split: train
overall: improved
round: 4
ledger:
  cognitive behavioural therapy | psychotherapy | ongoing | response
  sertraline | medication | declined | unknown
  mothers' group | support | tried | worse
---
Complaint is for the interpreter. I did not ask for interpreter, I speak English nine years, I am an accountant. They put a man on the speaker phone from my country, and I must say before him that I have [pictures in my head of knife and my baby]{S anxiety}. I did not say it. I said I am fine. So it was written in the paper: mother is fine.

Second complaint. Health visitor sent me to a [group for mothers]{T mothers' group; tried; sessions=two} in the church hall. I went two times. All talk about happy things and sleep. [I came home and [locked the kitchen]{S anxiety worsened}, it was worse after]{O worsening; mothers' group}.

Thank you is for Hannah from the perinatal service. She looked at my face and she said, some mothers have [thoughts they are afraid to tell]{S anxiety general}. It was the whole key. She was not shocked. She came to my home every week and we did [CBT]{T cognitive behavioural therapy; ongoing; frequency=every week}, with the knife on the table, later with the knife in my hand and baby in the chair. She comes still until December. [I [cook now]{S functioning improved}. The [pictures]{S anxiety} come but they are [only like rain on the window]{S anxiety fig improved}]{O benefit; cognitive behavioural therapy}.

Doctor offered [sertraline]{T sertraline; declined} also. I said not now, thank you, and she said okay and did not push.

Parking was always full but I come by bus.

=== 1327-chemo-day-unit
title: Chemo day unit
genre: feedback
layout: title and comment
condition: breast cancer
area: general
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  chemotherapy | medication | stopped | unknown | other_physical, gastrointestinal
  cold cap | procedure | tried | partial | pain
  ondansetron | medication | stopped | no_response | gastrointestinal
  aprepitant | medication | tried | response
  lumpectomy | procedure | tried | response
  letrozole | medication | ongoing | unknown | pain
---
From Tracey on reception, who remembers your name by your second visit, to the volunteers with the sandwiches, you can't buy what they've got on that unit.

[[Lumpectomy]{T lumpectomy; tried} in April, all clear margins]{O benefit; lumpectomy}. Then six [chemos]{T chemotherapy; stopped; sessions=six}, the last was on 2 October and I rang the bell though I said I wouldn't. I wore the [cold cap]{T cold cap; tried} and [[kept perhaps half of my hair]{S other_physical improved side_effect}]{O partial; cold cap}, [[ice cream headache]{S pain fig side_effect} for the first ten minutes]{O side_effect; cold cap; neutral}. The lady in the next chair didn't bother with it and looked fabulous.

[After the first one I was [sick]{S gastrointestinal side_effect} for three days]{O side_effect; chemotherapy}. [[Ondansetron]{T ondansetron; stopped} didn't hold it]{O no_benefit; ondansetron} and [[bunged me up]{S gastrointestinal fig side_effect}]{O side_effect; ondansetron}. I rang the helpline at two in the morning expecting a machine, and got a nurse, an actual nurse, who had my notes up. She had me changed to [aprepitant]{T aprepitant; tried} for the second. [Not so much as a [queasy]{S gastrointestinal absent side_effect} moment after that]{O benefit; aprepitant}.

Now the pharmacy. You have your bloods at nine, they're back by ten, and then you wait for the [drugs]{T chemotherapy; stopped} to be made up. My record was five hours and twenty minutes. I knitted a whole sleeve.

I'm on [letrozole]{T letrozole; ongoing; duration=five years} for five years now, [my [knees creak]{S pain fig side_effect}]{O side_effect; letrozole; neutral}. Chair four is the best one, by the window. Don't tell anyone.

=== 1328-insomnia-sleep-service
title: Sleep clinic
genre: feedback
layout: survey answers
condition: insomnia
area: mental
english: British
narrator: patient
split: test
overall: unchanged
round: 4
ledger:
  zopiclone | medication | stopped | partial
  promethazine | medication | ongoing | no_response | sleep
  sleep restriction | psychotherapy | stopped | no_response | sleep
  Sleepio | psychotherapy | stopped | no_response
  melatonin | medication | not_tried | unknown
---
What brought you to the service?
[Not sleeping]{S sleep}. Six years. I had a week of [zopiclone]{T zopiclone; stopped; duration=a week} off the GP, [bliss for that week]{O partial; zopiclone}, and he won't repeat it. [[Phenergan]{T promethazine; ongoing} from the chemist only makes me [groggy]{S sleep side_effect} at work]{O side_effect; promethazine} [and [wide awake at night]{S sleep}]{O no_benefit; promethazine}.

Were you seen on time?
I was seen on the day. I'd not call it on time.

Were you treated with respect?
By the technician, very much so, he wired me up like a Christmas tree and apologised for every wire. By the doctor, less. She asked me whether I had thought of not having a television in the bedroom. I do not have a television.

What treatment were you given?
An app, [Sleepio]{T Sleepio; stopped}, [which I finished, and which thinks I'm cured]{O no_benefit; Sleepio}. Then [sleep restriction]{T sleep restriction; stopped; duration=five weeks} with a [psychologist]{T sleep restriction; stopped}, bed at two, up at six, for five weeks. [I was [nodding off at the wheel]{S sleep side_effect}]{O side_effect; sleep restriction} and I gave it up, I drive a school minibus. I asked about [melatonin]{T melatonin; not_tried} and was told I'm too young by eight months.

Did it help?
[No]{O no_benefit; Sleepio, sleep restriction}.

Any other comments?
Your survey took longer to load than the consultation. The coffee shop on level 2 is very good.

=== 1780-depression
title: Ward feedback form, tablets changed
genre: feedback
layout: feedback form, three questions with answers
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  medication | medication | stopped | unknown
  mirtazapine | medication | ongoing | mixed | appetite_weight
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
  hospital admission | care_setting | stopped | partial
---
What was good about your care?
The night staff, specially Blessing. I had my own room with a shower and my sister could visit till eight.

What could we do better?
My [tablets]{T medication; stopped} were changed without anyone telling me, I found out at the hatch. [The new ones are [mirtazapine]{T mirtazapine; ongoing} and yes I [sleep]{S sleep improved} now]{O benefit; mirtazapine} but [I have [put on over a stone]{S appetite_weight side_effect} in seven weeks]{O side_effect; mirtazapine} and nobody warned me. [CBT]{T cognitive behavioural therapy; not_tried} was promised in the first ward round and it never came. The telly was on from six in the morning.

Overall how was your experience of our service?
Fair. [I came out of [hospital]{T hospital admission; stopped} [eating]{S appetite_weight improved} and [not crying]{S mood improved} every hour]{O benefit; hospital admission}, but [I am still [not right]{S mood}]{O partial; hospital admission} and I went home on a Friday with no phone number to ring.

=== 1781-anxiety
title: Six sessions by phone
genre: feedback
layout: one paragraph comment
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: unchanged
round: 5
ledger:
  guided self-help | psychotherapy | stopped | no_response
  counselling | psychotherapy | planned | unknown
---
I had six [phone calls]{T guided self-help; stopped; sessions=six} with a very nice young woman who read questions off a screen. Each week I had to say a number from 0 to 3. [After the six my score was the same as on the first day]{O no_benefit; guided self-help}, [I was [no less anxious]{S anxiety} going into a shop]{O no_benefit; guided self-help}, and then I was discharged because that is all you get. She did say the [workbook]{T guided self-help; stopped} suits some people more than others. I have now been put forward for [counselling]{T counselling; planned} and the wait is five months. Please don't take this as a complaint about her, she was lovely.

=== 1782-psychosis
title: To the home treatment team
genre: feedback
layout: thank-you letter from a mother
condition: first episode psychosis
area: mental
english: British
narrator: relative
split: train
overall: improved
round: 5
ledger:
  home treatment team | care_setting | stopped | response
  hospital admission | care_setting | not_tried | unknown
  olanzapine | medication | stopped | mixed | energy, appetite_weight
  aripiprazole | medication | ongoing | response
  early intervention team | care_setting | ongoing | response
---
Dear all at the [Home Treatment Team]{T home treatment team; stopped},

I am Kieran's mum, you will remember the house with the two greyhounds. I promised I would write when I had five minutes. You came twice a day for nineteen days, Christmas Day included, and sat with him in the kitchen when he [would not come out from behind the fridge]{S mania_psychosis}. I was told the other choice was a [bed ninety miles away]{T hospital admission; not_tried}.

[By the time you stopped coming he was [sleeping in his own bed]{S sleep improved} and had [stopped talking about the neighbours' satellite dish]{S mania_psychosis improved}]{O benefit; home treatment team}. [The [olanzapine]{T olanzapine; stopped} did calm the [voices]{S mania_psychosis improved}]{O benefit; olanzapine} but [he was like [a sack of sand]{S energy fig side_effect} on it and [ate us out of house and home]{S appetite_weight fig side_effect}]{O side_effect; olanzapine}, so Dr. Mensah moved him onto [aripiprazole]{T aripiprazole; ongoing; dose=10mg} 10mg, which he takes every morning with his toast. [He is [back on the vans with his uncle]{S functioning improved} three days a week]{O benefit; aripiprazole}. [He has [not heard anything]{S mania_psychosis improved} since February]{O benefit; aripiprazole}.

The [Early Intervention]{T early intervention team; ongoing} worker comes on Thursdays, [so far so good]{O benefit; early intervention team}.

Thank you from all of us, and from the dogs.

=== 1783-staff-praise
title: Comment card
genre: feedback
layout: comment card, one line
condition: mental health service
area: mental
english: British
narrator: patient
split: train
overall: unknown
round: 5
ledger:
---
Reception girl with the red glasses was brilliant, found me a taxi when my bus did not turn up. Parking is a joke, £4.80 for forty minutes and half of that was waiting. Doctor was running late but said sorry. Toilets clean.

=== 1784-bipolar
title: Complaint about a discharge
genre: feedback
layout: complaint letter
condition: bipolar disorder
area: mental
english: British
narrator: patient
split: train
overall: worse
round: 5
ledger:
  lithium | medication | stopped | response | neurological
  hospital admission | care_setting | stopped | worse
  valproate | medication | ongoing | no_response | other_physical
  lamotrigine | medication | planned | unknown
  crisis team | care_setting | tried | no_response
  warm bath | lifestyle | not_tried | unknown
---
To the Complaints Manager

I wish to complain about my [stay on Larch Ward]{T hospital admission; stopped; duration=from 3 to 21 May} from 3 to 21 May. [I had been well on [lithium]{T lithium; stopped; duration=eleven years} for eleven years]{O benefit; lithium}. [It kept me [level]{S mood fig improved} through two redundancies and a divorce]{O benefit; lithium}. [I had a bit of a [shaky hand]{S neurological side_effect} with it, which I was used to]{O side_effect; lithium; neutral}. On the ward a doctor I had never met stopped the [lithium]{T lithium; stopped} over a weekend because of one blood test and put me on [Depakote]{T valproate; ongoing}. My own consultant was not asked.

[I left that [ward]{T hospital admission; stopped} in a far worse state than I went in]{O worsening; hospital admission}. [Within ten days of the [lithium]{T lithium; stopped} going I was [high as a kite]{S mania_psychosis fig withdrawal} and had [spent £2,300]{S mania_psychosis withdrawal} on garden furniture]{O withdrawal; lithium}. [I cannot say the [Depakote]{T valproate; ongoing} is doing anything]{O no_benefit; valproate} except [make my [hair come out in the plughole]{S other_physical side_effect}]{O side_effect; valproate}. [The [crisis team]{T crisis team; tried} rang twice and told me to have a [warm bath]{T warm bath; not_tried}, which was no use to anyone]{O no_benefit; crisis team}. I am told [Lamictal]{T lamotrigine; planned} is "the next step". I would like to know who made the decision and why I was not in the room.

=== 1785-postnatal-depression
title: Mother and baby unit, exit survey
genre: feedback
layout: survey with short answers
condition: postpartum depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 5
ledger:
  mother and baby unit | care_setting | stopped | response
  sertraline | medication | ongoing | response | gastrointestinal
  baby massage | mind_body | tried | partial
  mindfulness | mind_body | declined | unknown
---
Length of stay: 9 weeks

Before I came here I: [could not be left alone with my daughter]{S functioning} and [thought everyone would be better off]{S suicidality}.

Now I: [I can [bath her on my own]{S functioning improved}]{O benefit; mother and baby unit}. [I [don't think those things]{S suicidality improved} any more]{O benefit; mother and baby unit}. Discharged Monday.

[What helped: the [unit]{T mother and baby unit; stopped; duration=9 weeks}, being together with her the whole time]{O benefit; mother and baby unit}. Nursery nurses are worth their weight in gold. [[Sertraline]{T sertraline; ongoing} I think, from about week five]{O benefit; sertraline}, [it gave me [the runs]{S gastrointestinal side_effect} to begin with]{O side_effect; sertraline}. [[Baby massage]{T baby massage; tried} was nice for the half hour it lasted]{O partial; baby massage}.

What did not: [mindfulness]{T mindfulness; declined} in the lounge, sorry, I never went. Milk kitchen locked after nine.

Anything else: my partner had to sleep in his car the first night. Can you do something about that please.

=== 1786-adhd
title: Adult ADHD clinic, titration
genre: feedback
layout: online service review with star rating
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  methylphenidate | medication | stopped | mixed | anxiety, appetite_weight
  lisdexamfetamine | medication | ongoing | partial | sleep
  atomoxetine | medication | declined | unknown
  coaching | support | planned | unknown
---
3 stars. Waited 27 months, then once I was in it went quickly. Titration nurse knew her stuff.

[[Concerta]{T methylphenidate; stopped} let me [finish a sentence]{S cognition improved} for once]{O benefit; methylphenidate} but [I was [jumpy]{S anxiety side_effect} and [forgot to eat]{S appetite_weight side_effect}, [two stone gone]{S appetite_weight side_effect}]{O side_effect; methylphenidate}, so that got the chop. [Now on [Elvanse]{T lisdexamfetamine; ongoing; dose=50}, 50, and it does about half the job, it's gone by 2pm and then I'm [all over the place]{S cognition fig} again]{O partial; lisdexamfetamine}. [Takes me till 1 to [drop off]{S sleep side_effect}]{O side_effect; lisdexamfetamine}. They offered me [atomoxetine]{T atomoxetine; declined} but I said no to that, my cousin was [sick as a dog]{S gastrointestinal fig other side_effect} on it. [Coaching]{T coaching; planned} is "coming in the new year". Lost a star for the app which logs you out every time and one for the pharmacy nonsense.

=== 1787-chronic-pain
title: Pain management programme evaluation
genre: feedback
layout: evaluation form, numbered questions
condition: chronic back pain
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  gabapentin | medication | stopped | worse | cognition, appetite_weight
  surgery | procedure | not_tried | unknown
  pain management programme | care_setting | stopped | partial
  pacing | lifestyle | ongoing | response
  tai chi | mind_body | stopped | worse
  amitriptyline | medication | planned | unknown
---
1. Why were you referred?
[Back pain]{S pain} since 2016, warehouse job. GP had me on [gabapentin]{T gabapentin; stopped} and [that was a disaster, I [couldn't remember my own PIN]{S cognition side_effect}, [piled the weight on]{S appetite_weight side_effect}]{O side_effect; gabapentin} and [the [pain]{S pain worsened} was worse if anything]{O worsening; gabapentin}. Came off it last autumn.

2. Was the programme what you expected?
No. I thought I'd get an [operation]{T surgery; not_tried} out of it.

3. What was most useful?
[The [pacing]{T pacing; ongoing}. I do twenty minutes then sit down, alarm on my phone, and I've [not had a flare up]{S pain improved} since Easter]{O benefit; pacing}.

4. What was least useful?
[The [tai chi]{T tai chi; stopped} put my [back out]{S pain worsened} twice]{O worsening; tai chi} so I stopped joining in with that. Chairs too low.

5. How do you feel now compared with the start?
[[Pain]{S pain} is the same number]{O no_benefit; pain management programme}. [I am [less frightened of it]{S anxiety improved} and I [go fishing]{S functioning improved} again]{O partial; pain management programme}, so [put me down as a bit better]{O partial; pain management programme}. The [course]{T pain management programme; stopped} finished in June.

6. What next?
Going to ask my doctor about a low dose of [amitriptyline]{T amitriptyline; planned} for nights.

=== 1788-eating-disorder
title: Parent's feedback on an adolescent unit
genre: feedback
layout: letter from a father
condition: anorexia nervosa
area: mental
english: Irish
narrator: relative
split: train
overall: partly_improved
round: 5
ledger:
  hospital admission | care_setting | stopped | mixed
  nasogastric feeding | procedure | stopped | partial
  family therapy | psychotherapy | ongoing | response
  fluoxetine | medication | declined | unknown
---
I am writing about our daughter's time in your [unit]{T hospital admission; stopped; duration=from January to the start of April} from January to the start of April. She was admitted with a [heart rate of 38]{S other_physical clin}. We do not doubt [ye saved her life]{O benefit; hospital admission}. [She [gained six kilos]{S appetite_weight improved} with ye]{O benefit; hospital admission} but [she came out [more frightened of food]{S anxiety worsened} than she went in, with tricks she learned off the older girls]{O worsening; hospital admission}. [The [tube]{T nasogastric feeding; stopped} got her through the worst fortnight]{O partial; nasogastric feeding} and she still won't speak about it.

Nobody rang us. We learned in the car park that [Prozac]{T fluoxetine; declined} had been suggested to her and that she had refused.

[What has made the difference is [family therapy]{T family therapy; ongoing; frequency=every second Wednesday} with Aoife every second Wednesday]{O benefit; family therapy}. [We have had [dinner at the one table]{S functioning improved} since July]{O benefit; family therapy}. [She is [not out of the woods]{S appetite_weight fig}]{O partial; overall}. My wife was [not sleeping]{S sleep other} for most of this and has a [counsellor]{T counselling (psychotherapy); other} herself now.

Also, the vending machine facing the dining room door. Would somebody please think.

=== 1789-ptsd
title: Veterans' service, questionnaire
genre: feedback
layout: short answers, blunt
condition: PTSD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  eye movement desensitization and reprocessing | psychotherapy | tried | mixed
  sertraline | medication | tried | no_response
  prazosin | medication | ongoing | response
  Tuesday shed | support | ongoing | response
---
Q. Did the treatment help?
[Some of it]{O partial; overall}. [[EMDR]{T eye movement desensitization and reprocessing; tried; sessions=nine}, nine of them. The Basra stuff [doesn't come at me]{S anxiety fig improved} in the day now]{O benefit; eye movement desensitization and reprocessing}, but [the weeks in between I was [drinking more]{S substance_use worsened} and [fighting with the missus]{S anger worsened}]{O worsening; eye movement desensitization and reprocessing}. Worth it? Ask me in a year.

Q. Medication?
[[Sertraline]{T sertraline; tried} for ages, can't say I ever noticed anything]{O no_benefit; sertraline}. [[Prazosin]{T prazosin; ongoing} at night, [no nightmares]{S sleep improved} bar one since March]{O benefit; prazosin}.

Q. What else do you use?
[The [Tuesday shed]{T Tuesday shed; ongoing}. Six old soldiers and a lathe. Only place I [don't sit facing the door]{S anxiety improved}]{O benefit; Tuesday shed}.

Q. Waiting time acceptable?
No. 14 months. One lad on the list [didn't make it]{S suicidality fig other}.

=== 1790-depression
title: Text reply survey
genre: feedback
layout: text message, very short
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: unchanged
round: 5
ledger:
  psychotherapy | psychotherapy | tried | no_response
---
Had 8 sessions of [therapy]{T psychotherapy; tried; sessions=8}. [Therapist]{T psychotherapy; tried} seemed tired. [No better than when I started to be honest]{O no_benefit; psychotherapy}. Thanks for asking tho

=== 1791-depression
title: Letter of thanks from a widower
genre: feedback
layout: letter
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 5
ledger:
  citalopram | medication | stopped | no_response
  electroconvulsive therapy | neuromodulation | stopped | mixed | cognition
  nortriptyline | medication | ongoing | unknown | gastrointestinal
  day hospital | care_setting | ongoing | partial
---
Dear Sister Donnelly,

My son has typed this as my [hand is not good]{S other_physical}. I was with you from the end of August until bonfire night and I don't believe I said thank you to anybody, I [wasn't in a fit state]{S functioning}.

I'm told that when I came I [would not drink]{S appetite_weight} and [lay facing the wall]{S energy}. [The [citalopram]{T citalopram; stopped} I'd come in with had done no good]{O no_benefit; citalopram} and was stopped. I was not keen on the [shock treatment]{T electroconvulsive therapy; planned} and you did not push me. [After the fifth one I [asked for a bacon sandwich]{S appetite_weight improved}, and by the end I was [walking to the paper shop]{S functioning improved}]{O benefit; electroconvulsive therapy}. Ten in all. [The [ECT]{T electroconvulsive therapy; stopped; sessions=Ten} has [taken a piece of last summer away]{S cognition fig side_effect}, I [could not tell you a thing about my granddaughter's wedding]{S cognition side_effect} and that is a sore loss]{O side_effect; electroconvulsive therapy}.

They keep me on [nortriptyline]{T nortriptyline; ongoing}. [[Mouth as dry as a biscuit]{S gastrointestinal fig side_effect}]{O side_effect; nortriptyline}. I go to the [day hospital]{T day hospital; ongoing; frequency=Mondays} Mondays, [the company [gets me through the week]{S mood improved} to about the Thursday]{O partial; day hospital}.

The custard was the best I have had outside of my own house.

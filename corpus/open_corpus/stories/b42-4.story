=== 1815-bipolar
title: Complaint about a medication change
genre: feedback
layout: complaint by email, with reply quoted
condition: bipolar disorder
area: mental
english: British
narrator: relative
split: train
overall: worse
round: 5
ledger:
  quetiapine | medication | stopped | partial | energy
  aripiprazole | medication | ongoing | worse | anxiety
  haloperidol | medication | tried | unknown | neurological
  hospital admission | care_setting | ongoing | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
---
Re: my wife, on Cedar since the 9th

I spoke to the ward manager on Tuesday and was asked to put it in writing.

My wife took [quetiapine]{T quetiapine; stopped; duration=six years} for six years. [It wasn't perfect, she was [slow in the mornings]{S energy side_effect}]{O side_effect; quetiapine} and [she still had a [bad patch]{S mood} each November]{O partial; quetiapine}, but [she [ran the shop]{S functioning improved}]{O benefit; quetiapine}. In October a locum swapped it for [Abilify]{T aripiprazole; ongoing} because of her cholesterol. I was at work and was not asked. [She has [paced the landing]{S anxiety side_effect} ever since]{O side_effect; aripiprazole}. [By the third week she was [writing to the King]{S mania_psychosis worsened}]{O worsening; aripiprazole}. That is how she comes to be [with you]{T hospital admission; ongoing}.

On the first night she was given [haloperidol]{T haloperidol; tried; route=injection} by injection and when I visited [her [head was pulled over to one side]{S neurological side_effect}]{O side_effect; haloperidol}. The nurse said "that can happen". Nobody told her it could.

Now the same locum is suggesting [ECT]{T electroconvulsive therapy; declined}. She has said no and so have I. All we want is the [old tablet]{T quetiapine; planned} back. Is that so hard?

I have no issue with the healthcare assistants, who are run off their feet.

=== 1816-depression
title: Friends and Family Test
genre: feedback
layout: one line with rating
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 5
ledger:
  day service | care_setting | stopped | response
---
Very good. [[Day service]{T day service; stopped; duration=12 wks} 12 wks, went in [not talking]{S functioning}, came out [running the quiz]{S functioning improved}]{O benefit; day service}. Lunch small

=== 1817-anxiety
title: Group anxiety course, mixed feelings
genre: feedback
layout: email reply to the course leader
condition: social anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  CBT group | psychotherapy | stopped | mixed
  paroxetine | medication | stopped | mixed | sexual, appetite_weight
  cognitive behavioural therapy | psychotherapy | planned | unknown
  chamomile tea | supplement | ongoing | no_response
---
Hi Marcy, you said be honest so here goes.

The [group]{T CBT group; stopped; duration=ten weeks} wrapped up last Thursday and I've been trying to decide. [I can [order on the phone]{S functioning improved} now. I [went to a baby shower]{S functioning improved}]{O benefit; CBT group}. Neither of those would've happened in January. But [the role plays wrecked me, I'd [throw up]{S gastrointestinal worsened} on Wednesdays just thinking about it, all ten weeks]{O worsening; CBT group}. I sort of feel you should warn people. You did say [exposure]{T exposure (psychotherapy); general} gets worse before it gets better, but to me worse meant [sweaty]{S other_physical general possible}.

You asked if I'd go back on [Paxil]{T paroxetine; declined}. No. [It was great for [talking to people]{S functioning improved}]{O benefit; paroxetine} and [I had [nobody to talk sweet to because I had no interest]{S sexual fig side_effect}, also [25 lbs]{S appetite_weight side_effect}]{O side_effect; paroxetine}. Getting off it was the smartest thing I did.

I'd like to do the [one on one CBT]{T cognitive behavioural therapy; planned} in the fall if there's a slot. Till then it's me and my [chamomile tea]{T chamomile tea; ongoing}, [which has never calmed a single soul]{O no_benefit; chamomile tea}, but it's warm.

=== 1818-chemo
title: Chemotherapy day unit
genre: feedback
layout: national survey, last box
condition: breast cancer
area: general
english: British
narrator: patient
split: train
overall: unknown
round: 5
ledger:
  chemotherapy | medication | ongoing | unknown | neurological, functioning, other_physical, gastrointestinal
  ondansetron | medication | stopped | mixed | gastrointestinal
  cold cap | other | stopped | no_response | pain
  acupuncture | mind_body | ongoing | partial
  counselling | psychotherapy | planned | unknown
---
Is there anything else you would like to tell us about your care?

Four [chemos]{T chemotherapy; ongoing; sessions=Four} in, two to go. Chairs comfy, Wi-fi hopeless. Jean with the sandwiches deserves a medal. Nobody told me which entrance to use and I walked round the building twice with [no hair]{S other_physical side_effect} and a flask.

[The [cold cap]{T cold cap; stopped} was a waste of an hour each time, it [came out anyway]{S other_physical side_effect}]{O no_benefit; cold cap}, and [gave me [brain freeze]{S pain fig side_effect}]{O side_effect; cold cap}, so I stopped having it. [[Sickness]{S gastrointestinal improved side_effect} fine on the [ondansetron]{T ondansetron; stopped}]{O benefit; ondansetron} but [it [bunged me up]{S gastrointestinal fig side_effect} so badly I cried on the loo]{O side_effect; ondansetron}. They've changed me to something else. [[Fingertips have gone]{S neurological fig side_effect}, [can't do an earring]{S functioning side_effect}]{O side_effect; chemotherapy}. The hospice does free [acupuncture]{T acupuncture; ongoing} for that, [takes a bit of the [tingle]{S neurological improved side_effect} away till about teatime]{O partial; acupuncture}. I've put my name down for the [counselling]{T counselling; planned}, I'm more [wobbly]{S anxiety fig} than I let on.

=== 1819-schizoaffective
title: Patient council, notes read out
genre: feedback
layout: notes from a spoken comment
condition: schizoaffective disorder
area: mental
english: Nigerian English
narrator: patient
split: train
overall: improved
round: 5
ledger:
  chlorpromazine | medication | stopped | worse | energy, other_physical
  clozapine | medication | ongoing | response | other_physical, gastrointestinal
  prayer | support | ongoing | response
  hearing voices group | support | planned | unknown
---
I am Emmanuel, on this ward before and now outpatient. They say speak so let me speak.

When they first took me I was given [chlorpromazine]{T chlorpromazine; stopped}. [That thing finished me. I was [walking like a robot]{S energy fig side_effect}, [skin burning in small sun]{S other_physical side_effect}]{O side_effect; chlorpromazine}, [the [voices]{S mania_psychosis worsened} were even louder]{O worsening; chlorpromazine}. They removed it when Dr. Farrow came. Since then is [clozapine]{T clozapine; ongoing; dose=350}, 350 at night. [I [drool]{S other_physical side_effect} on my pillow]{O side_effect; clozapine} and [sometimes [I don't go to toilet]{S gastrointestinal side_effect} for one week]{O side_effect; clozapine}, but my brother, [I have [my own key]{S functioning improved}. I [cook for myself]{S functioning improved}]{O benefit; clozapine}. [Voice is [one small one]{S mania_psychosis improved}, it comes on Sunday only]{O benefit; clozapine}.

Also [prayer]{T prayer; ongoing}. You people don't write it down. [It is [prayer]{T prayer; ongoing} that [keeps my heart quiet]{S anxiety fig improved}]{O benefit; prayer}.

What to improve? Rice. And the blood test queue. They told me about [hearing voices group]{T hearing voices group; planned} in the library, maybe I will go next month.

=== 1820-long-covid
title: Long Covid service satisfaction form
genre: feedback
layout: form
condition: long covid
area: general
english: British
narrator: patient
split: train
overall: unchanged
round: 5
ledger:
  long Covid clinic | care_setting | stopped | no_response
  breathing exercises | mind_body | ongoing | partial
  graded exercise | lifestyle | stopped | worse
  antihistamines | medication | ongoing | unknown | sleep
  low dose naltrexone | medication | not_tried | unknown
  pacing | lifestyle | ongoing | partial
---
How did you hear about us: GP
How long did you wait: 10 months

How helpful was the service: [I finished the [twelve weeks]{T long Covid clinic; stopped; duration=twelve weeks} with the same [heavy legs]{S energy fig} and the same [head full of porridge]{S cognition fig} I brought with me]{O no_benefit; long Covid clinic}.

Most helpful part: [the [breathing]{T breathing exercises; ongoing} off the speech lady, I'm [less puffed]{S other_physical improved} on the stairs, not cured]{O partial; breathing exercises}. [[Pacing]{T pacing; ongoing} keeps me from the [worst crashes]{S energy fig improved} but it's no life]{O partial; pacing}.

Least helpful part: [that [treadmill business]{T graded exercise; stopped}. Put me [in bed for eleven days]{S functioning worsened}]{O worsening; graded exercise}. I told the lad and he wrote "motivation".

Medication: two [antihistamines]{T antihistamines; ongoing} off the internet people, [a bit [dozy]{S sleep side_effect}]{O side_effect; antihistamines}, can't tell otherwise. Asked for [LDN]{T low dose naltrexone; not_tried}, refused.

Employment status: ha.

=== 1821-depression
title: Second opinion clinic
genre: feedback
layout: letter of thanks and grumble
condition: treatment-resistant depression
area: mental
english: Australian
narrator: patient
split: train
overall: improved
round: 5
ledger:
  escitalopram | medication | tried | no_response
  desvenlafaxine | medication | tried | no_response
  duloxetine | medication | tried | no_response
  mirtazapine | medication | tried | worse | appetite_weight
  tranylcypromine | medication | ongoing | mixed | neurological, sleep
  lithium | medication | declined | unknown
  walking group | support | ongoing | unknown
---
Dear Professor,

Eight years. [[Lexapro]{T escitalopram; tried}, [Pristiq]{T desvenlafaxine; tried}, [Cymbalta]{T duloxetine; tried}, none of the three did a thing for it]{O no_benefit; escitalopram, desvenlafaxine, duloxetine}. [[Mirt]{T mirtazapine; tried} just [fattened me]{S appetite_weight side_effect}]{O side_effect; mirtazapine} and [made me [sadder]{S mood worsened} about it]{O worsening; mirtazapine}. My old doctor's next idea was [lithium]{T lithium; declined} and I'd had enough by then, I passed.

You were the first to go back over all of it and write it on a whiteboard. [The [Parnate]{T tranylcypromine; ongoing} has [given me my Saturdays back]{S mood fig improved}, I [coach the under tens]{S functioning improved}]{O benefit; tranylcypromine}. The list of cheeses I can live with. What I'll say, since you asked, is that [every time I stand up the [room goes]{S neurological fig side_effect}]{O side_effect; tranylcypromine} and [I'm [awake from two]{S sleep side_effect}]{O side_effect; tranylcypromine}, so [it's a good drug and a pig of a drug]{O partial; tranylcypromine}. [I'd not swap]{O benefit; tranylcypromine}.

The [Thursday walkers]{T walking group; ongoing} you sent me to are a good bunch.

Now the grumble. $460 and then a further $85 for a letter? Strewth.

=== 1822-asthma
title: GP surgery review
genre: feedback
layout: online review, two stars
condition: asthma
area: general
english: British
narrator: patient
split: train
overall: unknown
round: 5
ledger:
  salbutamol | medication | ongoing | response | neurological
  beclometasone | medication | stopped | unknown
  montelukast | medication | stopped | unknown | sleep, mood
---
2 stars. Cant get an appointment for love nor money. 47th in the queue at 8.01.

They swapped my [brown inhaler]{T beclometasone; stopped} for a different one without a word, chemist said its the same, its not the same shape. [[Blue one]{T salbutamol; ongoing} [gets me through PE with the kids]{S functioning improved} (i'm a TA)]{O benefit; salbutamol} [but makes me [shaky]{S neurological side_effect}]{O side_effect; salbutamol}. Last winter they had me on [Montelukast]{T montelukast; stopped} and [i was [crying]{S mood side_effect} for no reason and having [nightmares]{S sleep side_effect}]{O side_effect; montelukast}, asked about it, told its the time of year. Googled it, stopped it myself, [fine in a week]{O tolerated; montelukast}. Nobody followed up. Nurse Carol is the only reason its not one star.

=== 1823-ocd
title: Intensive OCD programme, six months on
genre: feedback
layout: follow-up questionnaire
condition: OCD
area: mental
english: Irish
narrator: patient
split: train
overall: improved
round: 5
ledger:
  intensive OCD programme | care_setting | stopped | response
  clomipramine | medication | ongoing | partial | gastrointestinal, other_physical
  fluvoxamine | medication | tried | no_response
  risperidone | medication | stopped | worse | appetite_weight, other_physical
  booster sessions | psychotherapy | planned | unknown
---
Six months after leaving, how would you rate your progress?
[Holding]{O benefit; intensive OCD programme}. [I [leave the house with one check]{S anxiety improved}, where it was fifty]{O benefit; intensive OCD programme}. [I'm [back teaching]{S functioning improved}, mornings only]{O benefit; intensive OCD programme}.

Which parts of the [programme]{T intensive OCD programme; stopped} made a difference?
[The nurse who touched the bin and then ate a scone. Being there day in day out]{O benefit; intensive OCD programme}.

Are you taking medication?
[Clomipramine]{T clomipramine; ongoing; dose=150}, 150. [I'd say it does a third of the work]{O partial; clomipramine}. [I've a [tongue like sandpaper]{S gastrointestinal fig side_effect} and I [sweat]{S other_physical side_effect} through Mass]{O side_effect; clomipramine}. [[Faverin]{T fluvoxamine; tried} in my twenties, not a stir out of it]{O no_benefit; fluvoxamine}. [They'd added [risperidone]{T risperidone; stopped; duration=for a summer} for a summer and that was a cod, I was [leaking milk]{S other_physical side_effect} and [two dress sizes up]{S appetite_weight fig side_effect}]{O side_effect; risperidone}, and [[checking]{S anxiety worsened} more if anything]{O worsening; risperidone}.

Have you had any setbacks?
[My father died in May and I [went back to the taps]{S anxiety} for a fortnight]{O partial; overall}. [It passed]{O benefit; overall}.

Would you take up [booster sessions]{T booster sessions; planned}?
Down for two in the new year.

=== 1824-parking
title: Feedback kiosk
genre: feedback
layout: kiosk text, all capitals
condition: outpatient clinic
area: general
english: British
narrator: patient
split: train
overall: unknown
round: 5
ledger:
---
SCREEN SAID ROOM 4. WENT TO ROOM 4. ROOM 4 IS A CUPBOARD. LADY IN BLUE SORTED ME OUT. WAIT 1HR 20. DOCTOR NICE. NO LOO ROLL IN GENTS

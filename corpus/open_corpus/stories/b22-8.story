=== 967-bipolar-latuda
title: Latuda
genre: review
layout: form fields
condition: bipolar depression
area: mental
english: American
narrator: patient
split: train
treatment: lurasidone
rating: 4
overall: improved
round: 3
ledger:
  sertraline | medication | tried | worse | mania_psychosis
  lamotrigine | medication | tried | no_response | other_physical
  quetiapine | medication | tried | mixed | appetite_weight, sleep
  lurasidone | medication | ongoing | response | neurological, gastrointestinal, anxiety
  psychotherapy | psychotherapy | ongoing | unknown
---
Reason for taking: [bipolar depression]{S diagnosis clin}

Side effects: [[restless legs]{S neurological side_effect} at bedtime, [nausea]{S gastrointestinal clin side_effect} without food, [cant sit still]{S anxiety side_effect}]{O side_effect; lurasidone}

Comments: [[Zoloft]{T sertraline; tried} made me [manic]{S mania_psychosis side_effect}, I [bought a boat]{S mania_psychosis side_effect}]{O worsening; sertraline}. [[Lamictal]{T lamotrigine; tried} gave me a [rash]{S other_physical side_effect} on day 12]{O side_effect; lamotrigine}, [never got to a dose that does anything]{O no_benefit; lamotrigine}. [[Seroquel]{T quetiapine; tried} helped me [sleep]{S sleep improved}]{O benefit; quetiapine}, [I [gained 60 pounds]{S appetite_weight side_effect} and was a [zombie]{S sleep fig side_effect}]{O side_effect; quetiapine}. Got on [Latuda]{T lurasidone; ongoing; dose=40mg} 40mg with dinner, it has to be 350 calories. [About day 10 I [took a shower]{S functioning improved} without being told]{O benefit; lurasidone}. [I am [back at work]{S functioning improved} 4 days]{O benefit; lurasidone}. [[Lost 15 of the 60]{S appetite_weight improved side_effect}]{O tolerated; lurasidone}. I have a [therapist]{T psychotherapy; ongoing}, she is new. My daughter's friend was on it and [slept]{S sleep other side_effect} all day. It finally has a generic.

=== 968-menstrual-migraine-device
title: Cefaly headband
genre: review
layout: free text
condition: migraine
area: general
english: American
narrator: patient
split: train
treatment: external trigeminal nerve stimulation
rating: 3/5
overall: partly_improved
round: 3
ledger:
  rizatriptan | medication | ongoing | response | sleep
  magnesium | supplement | tried | no_response
  erenumab | medication | tried | partial | gastrointestinal
  botulinum toxin | medication | tried | no_response | pain
  external trigeminal nerve stimulation | neuromodulation | ongoing | partial | other_physical
---
[Migraine]{S diagnosis clin} since 8th grade. [[Magnesium]{T magnesium; tried}, nope]{O no_benefit; magnesium}. [[Botox]{T botulinum toxin; tried; sessions=two rounds}, two rounds, [stiff neck]{S pain side_effect}]{O side_effect; botulinum toxin}, [same [headaches]{S pain}]{O no_benefit; botulinum toxin}. [[Aimovig]{T erenumab; tried} was good for about a year and then it stopped working]{O partial; erenumab}, also [the [constipation]{S gastrointestinal clin side_effect} was no joke]{O side_effect; erenumab}. I use the [Cefaly]{T external trigeminal nerve stimulation; ongoing; frequency=every night; duration=five months} every night for 20 minutes, five months now. It sticks on your forehead and tingles. [I went from 14 [days]{S pain improved} a month to 10]{O partial; external trigeminal nerve stimulation}. [Doesn't do a thing once one has started]{O no_benefit; external trigeminal nerve stimulation}, for that I have [Maxalt]{T rizatriptan; ongoing}, [gone in an hour]{O benefit; rizatriptan}, [[sleepy]{S sleep side_effect}]{O side_effect; rizatriptan; neutral}. [[Red mark]{S other_physical side_effect} on my forehead till lunch]{O side_effect; external trigeminal nerve stimulation}. My coworker returned hers inside the 60 days. The gel pads are 25 bucks for three.

=== 969-panic-cbt
title: CBT for panic (12 sessions)
genre: review
layout: form fields
condition: panic disorder
area: mental
english: British
narrator: patient
split: train
treatment: cognitive behavioural therapy
rating: 5/5
overall: improved
round: 3
ledger:
  propranolol | medication | tried | partial | energy
  citalopram | medication | tried | no_response | gastrointestinal
  counselling | psychotherapy | tried | no_response
  diazepam | medication | declined | unknown
  cognitive behavioural therapy | psychotherapy | tried | response | anxiety
---
What was it for: [panic attacks]{S anxiety} on buses and in queues

Downsides: [[anxiety]{S anxiety clin worsened side_effect} got worse for a fortnight when we started going out]{O side_effect; cognitive behavioural therapy}

Your review: [[Propranolol]{T propranolol; tried} slowed the [heart]{S other_physical improved} but not the [fear]{S anxiety}]{O partial; propranolol}, [[shattered]{S energy fig side_effect} on it]{O side_effect; propranolol}. [[Citalopram]{T citalopram; tried}, three months, [the runs]{S gastrointestinal side_effect}]{O side_effect; citalopram}, [no fewer [attacks]{S anxiety}]{O no_benefit; citalopram}. [[Counselling]{T counselling; tried} went on about my dad]{O no_benefit; counselling}. The out of hours doctor offered [diazepam]{T diazepam; declined} and I said no as I drive for a living. Did 12 sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=12 sessions} with a trainee called Aled. He had me spin on a chair till I was [dizzy]{S neurological} so I'd learn it can't hurt me. [By session 5 I [stayed on the bus]{S functioning improved} to the end of the line]{O benefit; cognitive behavioural therapy}. [Two small [attacks]{S anxiety improved} since last March]{O benefit; cognitive behavioural therapy}. [I [do the big shop]{S functioning improved} on my own]{O benefit; cognitive behavioural therapy}. It does not work for everybody, around half they said. My sister had it online and found it cold.

=== 779-ocd
title: Clomipramine / Anafranil
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: OCD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: clomipramine
rating: 4/5
round: 2
ledger:
  SSRIs | medication | stopped | no_response
  clomipramine | medication | ongoing | response | gastrointestinal, other_physical, sexual, neurological, appetite_weight
  exposure and response prevention | psychotherapy | ongoing | partial
  aripiprazole | medication | declined | unknown
---
Reason for taking: [OCD]{S diagnosis clin} since I was 13

Side effects: [[dry mouth]{S gastrointestinal side_effect}, [constipation]{S gastrointestinal clin side_effect} (take it seriously), [sweating]{S other_physical side_effect} at night, [shaky]{S neurological side_effect}, [cant climax]{S sexual side_effect}, [weight]{S appetite_weight side_effect} +9kg, [hot flushes]{S other_physical side_effect}]{O side_effect; clomipramine}

Comments: [I went through four [SSRIs]{T SSRIs; stopped}, one after another, at top dose, and none of them touched the [washing]{S anxiety}]{O no_benefit; SSRIs}. Each one was stopped and we started again with the next. It took 22 years for anybody to mention this old one. My consultant said [it's dirty but effective and he was right on both]{O benefit; clomipramine; mixed}. [Nothing for 7 weeks, then I noticed I'd [left the kitchen without going back]{S anxiety improved}]{O benefit; clomipramine}. [I'm [down to about 40 minutes of rituals]{S anxiety improved} a day from five hours]{O benefit; clomipramine}. [The [ERP]{T exposure and response prevention; ongoing; frequency=Tuesdays} I do on Tuesdays couldn't get a foothold before and now it can]{O partial; exposure and response prevention}. He'd like me to add a bit of [aripiprazole]{T aripiprazole; declined}, I've said no, I take enough already. I need an ECG once a year. My dad had [OCD]{S diagnosis clin other} and never had anything for it, he just [turned the gas off and on]{S anxiety other} until he died. I'm 35 and [last month I [held my nephew]{S functioning improved} without gloves]{O benefit; overall}.

=== 780-depression
title: Spravato
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: dev
overall: unchanged
treatment: esketamine
rating: 3/5
round: 2
ledger:
  transcranial magnetic stimulation | neuromodulation | tried | no_response
  esketamine | medication | stopped | partial | mania_psychosis, gastrointestinal, other_physical
  electroconvulsive therapy | neuromodulation | planned | unknown
---
Reason for taking: [TRD]{S diagnosis clin}

Side effects: [[floaty]{S mania_psychosis fig side_effect} for an hour, [threw up]{S gastrointestinal side_effect} twice, [blood pressure spike]{S other_physical side_effect}, [tastes gross]{S gastrointestinal side_effect}]{O side_effect; esketamine}

Comments: You go to a clinic and they watch you for two hours and somebody else has to drive you home. My wife used up all her PTO. First I did [TMS]{T transcranial magnetic stimulation; tried; sessions=36}, 36 of them, [nothing]{O no_benefit; transcranial magnetic stimulation}. [Second week of the [spray]{T esketamine; stopped; frequency=twice a week} I was [making jokes]{S mood improved}]{O benefit; esketamine}, everybody at church said something. [Then they went from twice a week to once and it got thinner and thinner and by Labor Day I was back [on the couch with the blinds down]{S functioning}]{O no_benefit; esketamine}. It was stopped in October. [No [withdrawal]{S other absent withdrawal}, nothing]{O tolerated; esketamine}. Half the group I see online say it saved them. My doctor has now put me down for [ECT]{T electroconvulsive therapy; planned}. Scared of [losing my memory]{S cognition possible side_effect} but what else is there. I'm not [suicidal]{S suicidality absent}, just [tired of feeling like crap]{S mood}.

=== 781-bipolar-disorder
title: Tegretol
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: carbamazepine
rating: 2/5
round: 2
ledger:
  carbamazepine | medication | ongoing | mixed | neurological, cognition, other_physical, energy
  birth control | medication | ongoing | unknown
  fish oil | supplement | ongoing | unknown
  lamotrigine | medication | planned | unknown
---
Reason for taking: [bipolar]{S diagnosis clin}, [rage]{S anger}

Side effects: [[double vision]{S neurological side_effect}, [dizzyness]{S neurological side_effect}, [stumbling]{S neurological side_effect}, [low sodium]{S other_physical side_effect}, [spacey]{S cognition fig side_effect}, [rash]{S other_physical side_effect} on chest, [so tired]{S energy side_effect}]{O side_effect; carbamazepine}

Comments: [The [rages]{S anger improved} are gone, I'll say that first, I haven't [broken a thing]{S anger improved} in a year]{O benefit; carbamazepine}. [But every morning around 9 I [see two of everything]{S neurological side_effect} for half an hour]{O side_effect; carbamazepine} and I drive a forklift. I told the doctor and he says that's not from the [Tegretol]{T carbamazepine; ongoing}, get your eyes checked. Eye doc says eyes are fine. Also nobody told me it messes with [birth control]{T birth control; ongoing}, found out on here lol. So new plan, I see a different doctor on the 20th and she will start switching me over to [lamictal]{T lamotrigine; planned}, takes weeks because you have to go so slow. Till then I take it at night. I take [fish oil]{T fish oil; ongoing} for my [joints]{S pain}, thats not for this.

=== 782-schizophrenia
title: Clozaril
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: schizophrenia
area: mental
english: American
narrator: relative
split: train
overall: improved
treatment: clozapine
rating: 5/5
round: 2
ledger:
  antipsychotics | medication | stopped | no_response
  clozapine | medication | ongoing | response | gastrointestinal, energy, appetite_weight, other_physical
  atropine drops | medication | ongoing | response
  hospital admission | care_setting | tried | unknown
---
Reason for taking: [Schizophrenia]{S diagnosis clin} (our son, 24)

Side effects: [[drooling]{S gastrointestinal side_effect} on pillow, [sedated]{S energy clin side_effect}, [constipation]{S gastrointestinal clin side_effect}, [weight gain]{S appetite_weight side_effect}, [fast heart rate]{S other_physical side_effect}]{O side_effect; clozapine}

Comments: [Six [antipsychotics]{T antipsychotics; stopped} in 5 years and not one of them quieted the [voices]{S mania_psychosis}]{O no_benefit; antipsychotics}. They would try one, drop it, try another. He has been in the [hospital]{T hospital admission; tried} nine times. We had to beg for [clozapine]{T clozapine; planned} because of the blood draws. I am his mom and a nurse and I take [Lexapro]{T escitalopram (medication); other} myself these days. [About month 4 he [came down for dinner]{S functioning improved} and asked how my day was]{O benefit; clozapine}. [Now he [volunteers at the shelter]{S functioning improved} with the cats]{O benefit; clozapine}. [The [voices]{S mania_psychosis improved} are a mumble he says]{O benefit; clozapine}. [[Drool]{S gastrointestinal improved side_effect} is better with [atropine drops]{T atropine drops; ongoing} under the tongue]{O benefit; atropine drops}. Blood work weekly for 6 months, then every 2 weeks, then monthly. Don't give up, parents.

=== 783-narcolepsy
title: Provigil
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: narcolepsy
area: general
english: American
narrator: patient
split: train
overall: partly_improved
treatment: modafinil
rating: 3/5
round: 2
ledger:
  modafinil | medication | ongoing | partial | pain, anxiety, gastrointestinal, other_physical
  naps | lifestyle | ongoing | response
  sodium oxybate | medication | not_tried | unknown
---
REASON: [narcolepsy]{S diagnosis clin}

SIDE EFFECTS: [[headache]{S pain side_effect}, [jumpy]{S anxiety fig side_effect}, [dry mouth]{S gastrointestinal side_effect}, [pee smells weird]{S other_physical side_effect}]{O side_effect; modafinil}

COMMENTS: [Keeps me [awake]{S sleep improved} but [not alert]{S energy}, if that makes sense]{O partial; modafinil}. [Wears off about 2 and then I could [fall asleep]{S sleep} at a red light]{O partial; modafinil}. [A 15 minute [nap]{T naps; ongoing} in the truck at lunch honestly does as much]{O benefit; naps}. Asked for [Xyrem]{T sodium oxybate; not_tried}, insurance said I have to fail two more things. [It's not a [high]{S substance_use absent side_effect} and no [crash]{S energy fig absent side_effect}]{O tolerated; modafinil}, I'll say that.

=== 784-migraine
title: Topamax aka dopamax
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: migraine
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: topiramate
rating: 1/5
round: 2
ledger:
  topiramate | medication | stopped | mixed | cognition, neurological, appetite_weight, gastrointestinal, other_physical, mood
  erenumab | medication | ongoing | response | gastrointestinal
  magnesium | supplement | tried | no_response
  riboflavin | supplement | tried | no_response
---
Reason for taking: [chronic migraine]{S diagnosis clin}

Side effects: [[tingling]{S neurological side_effect} hands and feet, [cant find words]{S cognition side_effect}, [forgetfull]{S cognition side_effect}, [soda tastes like metal]{S gastrointestinal side_effect}, [lost 20 lbs]{S appetite_weight side_effect}, [kidney stone]{S other_physical side_effect}, [weepy]{S mood side_effect}]{O side_effect; topiramate}

Comments: OK so [the [headaches]{S pain improved}, yes, went from 20 to 8 a month]{O benefit; topiramate}. But I am a paralegal. [I sat in a meeting and [couldn't come up with the word "envelope"]{S cognition side_effect}]{O side_effect; topiramate}. My daughter thought I was having a stroke. [Then came the [kidney stone]{S other_physical side_effect}]{O side_effect; topiramate} and that was that, done, 7 months. [[Brain came back]{S cognition fig improved side_effect} in about 3 weeks]{O tolerated; topiramate}, thank god. [Did [magnesium]{T magnesium; tried}, [B2]{T riboflavin; tried}, all that health food store stuff, no difference]{O no_benefit; magnesium, riboflavin}. I'm now on [Aimovig]{T erenumab; ongoing; frequency=once a month} once a month, [4 a month and I can [think]{S cognition improved side_effect}]{O benefit; erenumab}. [Little [constipated]{S gastrointestinal side_effect}]{O side_effect; erenumab; neutral}. Some people do great on [Topamax]{T topiramate (medication); general} and I'm happy for them.

=== 785-schizophrenia
title: Invega injection
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: schizophrenia
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: paliperidone
rating: 1/5
round: 2
ledger:
  paliperidone | medication | ongoing | worse | anhedonia, sexual, appetite_weight, neurological, functioning
---
Reason for taking: court order

Side effects: [[no emotions]{S anhedonia side_effect}, [impotent]{S sexual side_effect}, [60 lbs]{S appetite_weight side_effect}, [stiff]{S neurological side_effect}, [cant read a book]{S functioning side_effect}, [zombie]{S anhedonia fig side_effect}]{O side_effect; paliperidone}

Comments: [RUINED MY LIFE]{O side_effect; paliperidone}. [I had a personality before the [shot]{T paliperidone; ongoing; frequency=every 28 days} and now I [sit]{S functioning side_effect}]{O side_effect; paliperidone}. Every 28 days, in the hip. I ask for a lower dose and the doctor tells me its the [illness]{S diagnosis}. How can it be when I was playing guitar the day before.

=== 786-depression
title: nortriptyline
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: nortriptyline
rating: 3/5
round: 2
ledger:
  nortriptyline | medication | ongoing | partial | gastrointestinal, other_physical
---
Reason for taking: [depression]{S diagnosis clin}. Side effects: [[dry eyes]{S other_physical side_effect}, [constipation]{S gastrointestinal clin side_effect}, [fast pulse]{S other_physical side_effect}]{O side_effect; nortriptyline}. Comments: [Meh. Not as [sad]{S mood improved}, [not exactly happy]{S mood}]{O partial; nortriptyline}. Week 10. Do I stay on it or not?

=== 787-anxiety
title: Hydroxyzine
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: hydroxyzine
rating: 1/5
round: 2
ledger:
  hydroxyzine | medication | stopped | no_response | sleep, gastrointestinal
---
Reason: [anxiety]{S anxiety clin}
Side effects: [[slept 14 hrs]{S sleep side_effect}, [dry mouth]{S gastrointestinal side_effect}]{O side_effect; hydroxyzine}
Comments: [Did nothing except [put me to sleep]{S sleep side_effect}]{O no_benefit; hydroxyzine}. [Woke up still [anxious]{S anxiety}]{O no_benefit; hydroxyzine}. Took it twice and gave up.

=== 788-high-cholesterol
title: Lipitor
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: high cholesterol
area: general
english: American
narrator: patient
split: train
overall: unknown
treatment: atorvastatin
rating: 2/5
round: 2
ledger:
  atorvastatin | medication | stopped | mixed | pain, energy, cognition, functioning
  coenzyme Q10 | supplement | tried | no_response
  rosuvastatin | medication | planned | unknown
---
Reason for taking: [Cholesterol]{S diagnosis} 268

Side effects: [[leg cramps]{S pain side_effect}, [sore muscles]{S pain side_effect}, [tired]{S energy side_effect}, [fuzzy memory]{S cognition fig side_effect}]{O side_effect; atorvastatin}

Comments: [LDL dropped by half]{O benefit; atorvastatin}. [By month 3 I [couldn't get up out of a squat]{S functioning side_effect}]{O side_effect; atorvastatin}, and I coach little league. Cardiologist said "we don't see that with this one" and had me take [CoQ10]{T coenzyme Q10; tried}, [which helped not at all]{O no_benefit; coenzyme Q10}. I quit for a month to see. [[Cramps]{S pain improved side_effect} gone by week 2]{O tolerated; atorvastatin}. Now he wants me to try a small dose of [Crestor]{T rosuvastatin; planned} every other day. My brother's had two [stents]{T stent (procedure); other} so I'll do it.

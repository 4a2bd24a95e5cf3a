=== 911-depression
title: Sertraline
genre: review
layout: form fields
condition: depression
area: mental
english: American
narrator: patient
split: train
treatment: sertraline
rating: 4
overall: improved
round: 3
ledger:
  citalopram | medication | tried | no_response
  bupropion | medication | tried | no_response | anxiety
  sertraline | medication | ongoing | response | gastrointestinal, sexual, sleep
---
Reason for taking: [depression]{S diagnosis clin}, [anxiety]{S anxiety clin}

Side effects: [[Nausea]{S gastrointestinal clin side_effect} the first 2 weeks, [loose stools]{S gastrointestinal side_effect}, [low sex drive]{S sexual side_effect}, [yawning]{S sleep side_effect}]{O side_effect; sertraline}

Comments: I tried [Celexa]{T citalopram; tried} and [Wellbutrin]{T bupropion; tried} before this. [[Celexa]{T citalopram; tried} did nothing]{O no_benefit; citalopram} and [[Wellbutrin]{T bupropion; tried} made me [jittery]{S anxiety side_effect}]{O side_effect; bupropion}. My doctor is a family doctor, not a psychiatrist. I take it in the morning with food. [Around week 5 I noticed I wasn't [crying]{S mood improved} in the car anymore]{O benefit; sertraline}. [I [go out with friends]{S functioning improved} again and I [get up]{S functioning improved} when the alarm goes]{O benefit; sertraline}. [The [nausea]{S gastrointestinal clin improved side_effect} went away]{O tolerated; sertraline}, [the [sex drive]{S sexual side_effect} did not come back]{O side_effect; sertraline} but [I can live with it]{O tolerated; sertraline; neutral}. My sister has been on it for years.

=== 912-generalised-anxiety
title: Buspar
genre: review
layout: free text
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: dev
treatment: buspirone
rating: 8/10
overall: improved
round: 3
ledger:
  escitalopram | medication | tried | partial | appetite_weight, sexual
  hydroxyzine | medication | tried | no_response | sleep
  alprazolam | medication | declined | unknown
  buspirone | medication | ongoing | response | neurological
---
Started this in March, 15mg twice a day now. I have had [GAD]{S diagnosis clin} since college. [[Lexapro]{T escitalopram; tried; dose=20mg} 20mg helped some]{O partial; escitalopram} but [I [gained 30 lbs]{S appetite_weight side_effect} and had [no sex drive]{S sexual side_effect}]{O side_effect; escitalopram}. [[Hydroxyzine]{T hydroxyzine; tried} just [knocked me out]{S sleep fig side_effect}]{O side_effect; hydroxyzine}, [did nothing for the [worrying]{S anxiety}]{O no_benefit; hydroxyzine}. My doctor offered [Xanax]{T alprazolam; declined} and I said no because my brother got [hooked]{S substance_use fig other side_effect} on it. So here we are. [I get [dizzy]{S neurological side_effect} about 20 minutes after I take it, lasts maybe half an hour]{O side_effect; buspirone}. It is not like a [benzo]{T benzodiazepines (medication); general}, you don't feel it kick in. [I just noticed I was [sleeping]{S sleep improved} and not [thinking about work all night]{S anxiety improved}]{O benefit; buspirone}. [No [weight gain]{S appetite_weight absent side_effect}, no [sexual problems]{S sexual absent side_effect}]{O tolerated; buspirone}. It is cheap too, 4 dollars with my plan.

=== 913-hypertension
title: Amlodipine
genre: review
layout: form fields
condition: high blood pressure
area: general
english: British
narrator: patient
split: train
treatment: amlodipine
rating: 2
overall: partly_improved
round: 3
ledger:
  ramipril | medication | tried | unknown | other_physical
  amlodipine | medication | ongoing | mixed | other_physical, energy
  indapamide | medication | planned | unknown
---
Reason for taking: [High blood pressure]{S diagnosis}

Side effects: [[Swollen ankles]{S other_physical side_effect}, [flushed face]{S other_physical side_effect}, [tired all the time]{S energy side_effect}]{O side_effect; amlodipine}

Comments: Was put on [ramipril]{T ramipril; tried} first and [got the [dry cough]{S other_physical side_effect} everyone gets]{O side_effect; ramipril}. Now 10mg of this. [BP has come down from 170/100 to 132/80 so it does what it says]{O benefit; amlodipine}. [But by tea time my [ankles are like balloons]{S other_physical fig side_effect} and I [cant get my shoes on]{S functioning side_effect}]{O side_effect; amlodipine}. My husband takes the same one at 5mg and has no trouble at all. The chemist said [swelling]{S other_physical general side_effect} is common at the higher dose. I see the nurse on the 14th and she mentioned [indapamide]{T indapamide; planned} instead. Never had a [headache]{S pain absent} with the [blood pressure]{S diagnosis}, it was found at a well woman check.

=== 914-insomnia
title: Trazodone for sleep
genre: review
layout: free text
condition: insomnia
area: mental
english: American
narrator: patient
split: train
treatment: trazodone
rating: 9/10
overall: improved
round: 3
ledger:
  zolpidem | medication | tried | mixed | mania_psychosis
  melatonin | supplement | tried | no_response
  diphenhydramine | medication | tried | no_response
  magnesium | supplement | tried | no_response
  trazodone | medication | ongoing | response | sleep, gastrointestinal
---
I havent [slept right]{S sleep} since my divorce. [[Melatonin]{T melatonin; tried}, [Benadryl]{T diphenhydramine; tried}, [magnesium]{T magnesium; tried}, none of it touched it]{O no_benefit; melatonin, diphenhydramine, magnesium}. [[Ambien]{T zolpidem; tried} put me to [sleep]{S sleep improved}]{O benefit; zolpidem} but [I was [doing things at night and not remembering]{S mania_psychosis side_effect}]{O side_effect; zolpidem}. Cooked eggs once. The dr gave me 50 mg of this, it's an old [antidepressant]{T trazodone; ongoing} that they use for [sleep]{S sleep general} now. [I take it at 9 and I'm [out]{S sleep fig improved} by 10 and I [stay asleep]{S sleep improved} till 5]{O benefit; trazodone}. [[Groggy]{S sleep side_effect} till my second coffee and [dry mouth]{S gastrointestinal side_effect}, that is it]{O side_effect; trazodone; neutral}. [No [weird dreams]{S sleep absent side_effect}]{O tolerated; trazodone}. Reviews here say it gives people [headaches]{S pain general possible side_effect} and a [stuffy nose]{S other_physical general possible side_effect}. Everyone is different. I'm 58, female, work at a school.

=== 915-bipolar
title: Lamictal
genre: review
layout: form fields
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: train
treatment: lamotrigine
rating: 5
overall: improved
round: 3
ledger:
  fluoxetine | medication | tried | worse | mania_psychosis
  lithium | medication | tried | partial | neurological, other_physical
  quetiapine | medication | tried | mixed | sleep, appetite_weight
  lamotrigine | medication | ongoing | response | cognition
---
REASON: [bipolar 2]{S diagnosis clin}

SIDE EFFECTS: [[trouble finding words]{S cognition side_effect} sometimes]{O side_effect; lamotrigine}. [No [rash]{S other_physical absent side_effect}, no [weight gain]{S appetite_weight absent side_effect}]{O tolerated; lamotrigine}.

COMMENTS: Diagnosed at 34 after years of people telling me it was [depression]{S diagnosis clin}. [[Prozac]{T fluoxetine; tried} sent me [sky high]{S mania_psychosis fig side_effect}]{O worsening; fluoxetine}. [[Lithium]{T lithium; tried} evened me out a bit]{O partial; lithium} but [I had [shaky hands]{S neurological side_effect} and was [thirsty]{S other_physical side_effect} all day]{O side_effect; lithium}. [[Seroquel]{T quetiapine; tried} worked]{O benefit; quetiapine}, [I also [slept 14 hours]{S sleep side_effect} and [put on 45 pounds]{S appetite_weight side_effect}]{O side_effect; quetiapine}. You have to go up slow with this one because of the [rash]{S other_physical general possible side_effect}. I was at 200 by the end of summer. [No more [crashes]{S mood fig improved}]{O benefit; lamotrigine}. [I have not [called in sick]{S functioning improved} since October]{O benefit; lamotrigine}. [The [mood swings]{S mood improved} are small enough that my wife asks me if I'm ok instead of hiding]{O benefit; lamotrigine}. My cousin got the bad [rash]{S other_physical other side_effect} and had to quit it, so do watch for it.

=== 916-migraine
title: Propranolol
genre: review
layout: free text
condition: migraine
area: general
english: British
narrator: patient
split: train
treatment: propranolol
rating: 7/10
overall: partly_improved
round: 3
ledger:
  amitriptyline | medication | tried | no_response | sleep
  topiramate | medication | tried | no_response | cognition, neurological
  riboflavin | supplement | tried | no_response
  sumatriptan | medication | ongoing | response
  propranolol | medication | ongoing | partial | energy, other_physical
  botulinum toxin | medication | not_tried | unknown
---
80mg slow release, been on it 7 months for [migraines]{S pain clin}. I was getting [12 a month]{S pain}, [now its 6 or 7]{O partial; propranolol}. [Not gone but I'll take it]{O partial; propranolol}. Tried [amitriptyline]{T amitriptyline; tried} ([[slept through my alarm]{S sleep side_effect}]{O side_effect; amitriptyline}, [no difference to the [head]{S pain}]{O no_benefit; amitriptyline}), [topiramate]{T topiramate; tried} ([[couldnt remember my own postcode]{S cognition side_effect}, [tingling fingers]{S neurological side_effect}]{O side_effect; topiramate}, [same number of [attacks]{S pain}]{O no_benefit; topiramate}) and [vitamin B2]{T riboflavin; tried} ([waste of money]{O no_benefit; riboflavin}). Side effects from this: [[cold hands]{S other_physical side_effect} and I get [out of breath]{S other_physical side_effect} on the stairs]{O side_effect; propranolol}. [[Tired]{S energy improved side_effect} for the first month but that passed]{O tolerated; propranolol}. [[Sumatriptan]{T sumatriptan; ongoing} still stops the [bad ones]{S pain improved} within the hour]{O benefit; sumatriptan}. Asked about [Botox]{T botulinum toxin; not_tried}, apparently you have to fail three tablets and I've not "failed" this one. Not to be taken if you have [asthma]{S diagnosis clin general}.

=== 917-adhd
title: Vyvanse 40
genre: review
layout: form fields
condition: ADHD
area: mental
english: American
narrator: patient
split: train
treatment: lisdexamfetamine
rating: 4
overall: improved
round: 3
ledger:
  amphetamine salts | medication | tried | mixed | anger
  atomoxetine | medication | tried | no_response | gastrointestinal
  lisdexamfetamine | medication | ongoing | response | appetite_weight, gastrointestinal, energy
---
Reason for taking: [ADD]{S diagnosis clin}

Side effects: [[no appetite]{S appetite_weight side_effect} till dinner, [dry mouth]{S gastrointestinal side_effect}, [crash]{S energy fig side_effect} about 4pm]{O side_effect; lisdexamfetamine}

Comments: I am 41 and a mother of three. They found it when my son was tested. He is on [Concerta]{T methylphenidate (medication); other} and doing great in 4th grade. [For me [Adderall]{T amphetamine salts; tried} worked]{O benefit; amphetamine salts} but [when it wore off I was [mean]{S anger side_effect}]{O side_effect; amphetamine salts}. [[Strattera]{T atomoxetine; tried; duration=2 months} for 2 months, [threw up]{S gastrointestinal side_effect} every morning]{O side_effect; atomoxetine}, [never felt a thing]{O no_benefit; atomoxetine}. [This one is smooth]{O benefit; lisdexamfetamine}. [I can [finish a load of laundry]{S functioning improved}]{O benefit; lisdexamfetamine}. [I [pay bills on time]{S functioning improved}]{O benefit; lisdexamfetamine}. [It isn't a [high]{S mania_psychosis fig absent side_effect}, it's just [quiet]{S cognition fig improved}]{O benefit; lisdexamfetamine}. [On days I skip it I [sleep till noon]{S sleep withdrawal}]{O withdrawal; lisdexamfetamine}. Insurance wants a new authorization every 12 months.

=== 918-copd-inhaler
title: Trelegy
genre: review
layout: free text
condition: COPD
area: general
english: American
narrator: patient
split: train
treatment: fluticasone/umeclidinium/vilanterol
rating: 8/10
overall: improved
round: 3
ledger:
  fluticasone/salmeterol | medication | tried | partial | other_physical
  tiotropium | medication | tried | partial
  fluticasone/umeclidinium/vilanterol | medication | ongoing | response | other_physical
  pulmonary rehabilitation | procedure | tried | response
---
72 years old, smoked till I was 60. [COPD]{S diagnosis clin} for nine years. [[Advair]{T fluticasone/salmeterol; tried} helped a little]{O partial; fluticasone/salmeterol} but [gave me [thrush]{S other_physical clin side_effect} over and over]{O side_effect; fluticasone/salmeterol}. [[Spiriva]{T tiotropium; tried} was so so]{O partial; tiotropium}. This is one puff a day. [Second week I could [walk to the mailbox]{S functioning improved} without stopping]{O benefit; fluticasone/umeclidinium/vilanterol}. [Still [hoarse]{S other_physical side_effect} some mornings]{O side_effect; fluticasone/umeclidinium/vilanterol}, you need to rinse your mouth every time. Did the [lung rehab]{T pulmonary rehabilitation; tried; sessions=16 visits} at the hospital too, 16 visits, [that is what got me [back on the golf course]{S functioning improved}]{O benefit; pulmonary rehabilitation}. My neighbor uses the same one and says it does nothing for him. The price is a crime, 600 a month before the deductible.

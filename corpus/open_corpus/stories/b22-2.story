=== 919-panic-disorder
title: Klonopin
genre: review
layout: free text
condition: panic disorder
area: mental
english: American
narrator: patient
split: train
treatment: clonazepam
rating: 9/10
overall: improved
round: 3
ledger:
  paroxetine | medication | tried | no_response | sexual, appetite_weight
  buspirone | medication | tried | no_response
  clonazepam | medication | ongoing | response | sleep
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
I take half a milligram of [Klonopin]{T clonazepam; ongoing; dose=half a milligram; frequency=twice a day} twice a day for [panic disorder]{S diagnosis clin}. Have done so for 11 years, same dose. Before I [could not go in a grocery store]{S functioning}, [heart racing]{S other_physical}, [thought I was dying]{S anxiety}. Went to the ER four times in 2012. [[Paxil]{T paroxetine; tried} made me [fat]{S appetite_weight side_effect} and [dead below the waist]{S sexual fig side_effect}]{O side_effect; paroxetine} and [I still had [attacks]{S anxiety}]{O no_benefit; paroxetine}. [[Buspar]{T buspirone; tried} may as well have been sugar]{O no_benefit; buspirone}. [With this I have maybe one [panic attack]{S anxiety improved} a year]{O benefit; clonazepam}. [A little [sleepy]{S sleep side_effect} if I take it on an empty stomach]{O side_effect; clonazepam; neutral}. Yes [benzos]{T benzodiazepines (medication); general} are [habit forming]{S substance_use general possible side_effect}. Yes I have read about the [withdrawals]{S other general possible withdrawal}. My new doctor wants me to do [CBT]{T cognitive behavioural therapy; planned} first and then talk about it, there's a 5 month list.

=== 920-hypothyroidism
title: Armour Thyroid
genre: review
layout: form fields
condition: hypothyroidism
area: general
english: American
narrator: patient
split: train
treatment: desiccated thyroid
rating: 5
overall: improved
round: 3
ledger:
  levothyroxine | medication | stopped | no_response | other_physical
  selenium | supplement | tried | no_response
  desiccated thyroid | medication | ongoing | response | other_physical
---
Reason for taking: [Hashimotos]{S diagnosis clin}

Side effects: [[racing heart]{S other_physical side_effect} when the dose was too high, none since]{O side_effect; desiccated thyroid}

Comments: [3 years on [Synthroid]{T levothyroxine; stopped; duration=3 years} and my labs were perfect and I [felt like garbage]{S other fig}]{O no_benefit; levothyroxine}. [[Hair falling out]{S other_physical}, [freezing]{S other_physical}, [brain fog]{S cognition fig}, [could sleep 12 hours]{S sleep}]{O no_benefit; levothyroxine}. [They kept upping it and I got [hot flashes]{S other_physical side_effect}]{O side_effect; levothyroxine}. [Tried [selenium]{T selenium; tried} because of a blog, no change]{O no_benefit; selenium}. I asked to switch. It took three doctors to find one who would write for [Armour]{T desiccated thyroid; ongoing}. [Within a month my [hair quit coming out]{S other_physical improved}]{O benefit; desiccated thyroid}. [I'm [awake]{S sleep improved} when my kids get home]{O benefit; desiccated thyroid}. [[Lost 9 lbs]{S appetite_weight improved}]{O benefit; desiccated thyroid}. My mom does fine on [Synthroid]{T levothyroxine (medication); other} so it is not a bad medicine, [it just wasnt mine]{O no_benefit; levothyroxine}. It comes from pigs if that matters to you.

=== 921-ptsd-emdr
title: EMDR
genre: review
layout: free text
condition: PTSD
area: mental
english: British
narrator: patient
split: train
treatment: eye movement desensitization and reprocessing
rating: 4/5
overall: improved
round: 3
ledger:
  counselling | psychotherapy | tried | no_response
  mirtazapine | medication | tried | partial | appetite_weight, sleep
  eye movement desensitization and reprocessing | psychotherapy | tried | response | energy, sleep
---
I was a paramedic for 16 years. [PTSD]{S diagnosis clin} from one job in particular. [Work paid for [counselling]{T counselling; tried; sessions=6 sessions} first, 6 sessions, nice lady, made no odds]{O no_benefit; counselling}. GP gave me [mirtazapine]{T mirtazapine; tried}, [I [slept]{S sleep improved}]{O benefit; mirtazapine} but [I [ate the fridge]{S appetite_weight fig side_effect} and [couldn't wake up]{S sleep side_effect}]{O side_effect; mirtazapine}. Then [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=14 sessions}, 14 sessions over five months. You follow a light bar with your eyes. Sounds daft. [After each one I was [wiped out]{S energy fig side_effect} for a day and had [worse dreams]{S sleep worsened side_effect} at first]{O side_effect; eye movement desensitization and reprocessing}. [Somewhere about number 8 the [picture stopped coming]{S anxiety fig improved}]{O benefit; eye movement desensitization and reprocessing}. [I can [drive past the junction]{S functioning improved} now]{O benefit; eye movement desensitization and reprocessing}. [No [flashbacks]{S anxiety clin improved} since June]{O benefit; eye movement desensitization and reprocessing}. [Still [jump at a siren]{S anxiety}]{O partial; eye movement desensitization and reprocessing}. A mate from the same station did it and packed it in after two. NICE recommends it along with [trauma focused CBT]{T trauma-focused cognitive behavioural therapy (psychotherapy); general}.

=== 922-type-2-diabetes
title: Ozempic
genre: review
layout: form fields
condition: type 2 diabetes
area: general
english: American
narrator: patient
split: train
treatment: semaglutide
rating: 4
overall: improved
round: 3
ledger:
  metformin | medication | ongoing | partial | gastrointestinal
  glipizide | medication | tried | mixed | neurological, other_physical
  keto diet | lifestyle | tried | partial
  semaglutide | medication | ongoing | response | gastrointestinal, other_physical
  insulin | medication | not_tried | unknown
---
Condition: [type 2 diabetes]{S diagnosis}

Side effects: [[nausea]{S gastrointestinal clin side_effect}, [burping that smells like eggs]{S gastrointestinal side_effect}, [constipation]{S gastrointestinal clin side_effect}, some [hair loss]{S other_physical side_effect}]{O side_effect; semaglutide}

Comments: A1C was 9.4. I still take [metformin]{T metformin; ongoing; frequency=twice a day} twice a day, [it brought it down a point]{O partial; metformin} and [gives me the [runs]{S gastrointestinal side_effect}]{O side_effect; metformin}. [[Glipizide]{T glipizide; tried} [dropped me so low]{S other_physical side_effect} I [passed out]{S neurological side_effect} at church]{O side_effect; glipizide}. [Did [keto]{T keto diet; tried} and [lost 20]{S appetite_weight improved} and [gained 25]{S appetite_weight}]{O partial; keto diet}. On this [shot]{T semaglutide; ongoing; route=shot} since February. [A1C 6.1 last week]{O benefit; semaglutide}. [[Down 38 pounds]{S appetite_weight improved}]{O benefit; semaglutide}. [I dont [think about food]{S appetite_weight improved} all day long]{O benefit; semaglutide}. [The [nausea]{S gastrointestinal clin side_effect} is worst the day after]{O side_effect; semaglutide}, eat small. Doctor had been talking about [insulin]{T insulin; not_tried} and now he isn't. My coworker takes it just for [weight]{S appetite_weight other} and pays cash.

=== 923-ocd
title: Luvox review
genre: review
layout: free text
condition: OCD
area: mental
english: Australian
narrator: patient
split: train
treatment: fluvoxamine
rating: 7/10
overall: partly_improved
round: 3
ledger:
  fluoxetine | medication | tried | no_response | anxiety
  sertraline | medication | tried | no_response
  clomipramine | medication | tried | partial | gastrointestinal, other_physical
  fluvoxamine | medication | ongoing | partial | sleep, sexual
  exposure and response prevention | psychotherapy | ongoing | response
---
250mg at night. [Checking]{S anxiety} type [OCD]{S diagnosis clin}, stove and locks mainly, since I was 9. [[Prozac]{T fluoxetine; tried} and [Zoloft]{T sertraline; tried} at max dose, nothing, not one less [check]{S anxiety}]{O no_benefit; fluoxetine, sertraline}. [The [Prozac]{T fluoxetine; tried} had me [pacing the hall]{S anxiety side_effect}]{O side_effect; fluoxetine}. [[Anafranil]{T clomipramine; tried} did help a fair bit]{O partial; clomipramine} but [the [dry mouth]{S gastrointestinal side_effect} and [sweating]{S other_physical side_effect} were too much in a Brisbane summer]{O side_effect; clomipramine}. [On [Luvox]{T fluvoxamine; ongoing} the [thoughts]{S anxiety improved} are still there but quieter, like a [radio in the next room]{S anxiety fig improved}]{O partial; fluvoxamine}. [Went from three hours of [checking]{S anxiety improved} a day to under one]{O benefit; fluvoxamine}. [Makes me [drowsy]{S sleep side_effect} so I take it at bedtime]{O side_effect; fluvoxamine; neutral}, [takes forever to [finish]{S sexual fig side_effect}]{O side_effect; fluvoxamine}. I see a [psych]{T exposure and response prevention; ongoing; frequency=once a fortnight} once a fortnight for [ERP]{T exposure and response prevention; ongoing} and [honestly that is what got me [out of the house on time]{S functioning improved}]{O benefit; exposure and response prevention}. Takes about 10 to 12 weeks for [OCD]{S diagnosis clin general}, longer than for [depression]{S diagnosis clin general}. Nobody told me that.

=== 924-rheumatoid-arthritis
title: Humira
genre: review
layout: form fields
condition: rheumatoid arthritis
area: general
english: British
narrator: patient
split: dev
treatment: adalimumab
rating: 4
overall: improved
round: 3
ledger:
  methotrexate | medication | tried | no_response | gastrointestinal, other_physical
  sulfasalazine | medication | tried | no_response
  hydroxychloroquine | medication | tried | no_response
  prednisolone | medication | tried | mixed | appetite_weight, sleep
  adalimumab | medication | ongoing | response | other_physical
---
Reason: [RA]{S diagnosis clin}, 8 years

Side effects: [[itchy red patch]{S other_physical side_effect} where it goes in, [colds]{S other_physical side_effect} that hang about]{O side_effect; adalimumab}

Comments: You have to fail two before the NHS will pay for it. [I failed three]{O no_benefit; methotrexate, sulfasalazine, hydroxychloroquine}. [[Methotrexate]{T methotrexate; tried}, [sulfasalazine]{T sulfasalazine; tried}, [hydroxychloroquine]{T hydroxychloroquine; tried}, none got my [knuckles]{S pain} down]{O no_benefit; methotrexate, sulfasalazine, hydroxychloroquine}. [[MTX]{T methotrexate; tried} had me [hugging the toilet]{S gastrointestinal fig side_effect} every Saturday and my [hair thinned]{S other_physical side_effect}]{O side_effect; methotrexate}. [[Steroids]{T prednisolone; tried} were marvellous]{O benefit; prednisolone}, [also [moon face]{S appetite_weight fig side_effect} and [awake at 3]{S sleep side_effect}]{O side_effect; prednisolone}. I jab [Humira]{T adalimumab; ongoing; frequency=every other Friday} every other Friday. [After the third [pen]{T adalimumab; ongoing} I [opened a jar]{S functioning improved}]{O benefit; adalimumab}. [[Morning stiffness]{S other_physical improved} ten minutes instead of two hours]{O benefit; adalimumab}. [Not one [flare]{S other_physical improved} since Easter]{O benefit; adalimumab}. They have moved some people to a copy of it and a lady at clinic said hers [stings]{S pain other side_effect} more. Blood test every 3 months.

=== 925-schizoaffective
title: Invega Sustenna
genre: review
layout: free text
condition: schizoaffective disorder
area: mental
english: American
narrator: patient
split: train
treatment: paliperidone
rating: 6/10
overall: improved
round: 3
ledger:
  risperidone | medication | tried | partial | other_physical
  haloperidol | medication | tried | unknown | neurological
  hospital admission | care_setting | tried | unknown
  paliperidone | medication | ongoing | response | sexual, appetite_weight, anhedonia
  benztropine | medication | ongoing | response | gastrointestinal
---
I get the [shot]{T paliperidone; ongoing; frequency=once a month} in my arm once a month at the clinic. [Pills]{T risperidone; tried} were a problem because I would forget them. [[Risperdal]{T risperidone; tried} tablets helped the [voices]{S mania_psychosis improved}]{O partial; risperidone} but [I got [breasts]{S other_physical side_effect}]{O side_effect; risperidone} and I'm a man. [[Haldol]{T haloperidol; tried} [locked my neck]{S neurological fig side_effect}, worst night of my life]{O side_effect; haloperidol}. I was in the [hospital]{T hospital admission; tried; frequency=5 times} 5 times before 2019 and [zero since]{O benefit; paliperidone}. [The [voices]{S mania_psychosis improved} are gone]{O benefit; paliperidone}. [I don't think people are [following me]{S mania_psychosis improved}]{O benefit; paliperidone}. Bad side: [[gained 50 lbs]{S appetite_weight side_effect}, [cant get it up]{S sexual side_effect}, [kind of flat]{S anhedonia fig side_effect}]{O side_effect; paliperidone}. I take [Cogentin]{T benztropine; ongoing} for the [shakes]{S neurological side_effect}, [it works]{O benefit; benztropine}, [[dry mouth]{S gastrointestinal side_effect}]{O side_effect; benztropine}. My roommate gets a different [shot]{T depot injection (medication); other} every two weeks. I [work part time]{S functioning improved} at a car wash.

=== 926-acid-reflux
title: Omeprazole 40mg
genre: review
layout: form fields
condition: acid reflux
area: general
english: American
narrator: patient
split: train
treatment: omeprazole
rating: 3
overall: partly_improved
round: 3
ledger:
  famotidine | medication | tried | no_response
  calcium carbonate | medication | tried | partial
  apple cider vinegar | supplement | tried | worse | gastrointestinal
  omeprazole | medication | ongoing | response | gastrointestinal, pain
  low-acid diet | lifestyle | ongoing | partial
---
Reason for taking: [GERD]{S diagnosis clin}

Side effects: [[gas]{S gastrointestinal side_effect}, [headache]{S pain side_effect}]{O side_effect; omeprazole}

Comments: [[Tums]{T calcium carbonate; tried} helped for an hour]{O partial; calcium carbonate}. [[Pepcid]{T famotidine; tried} quit working after two weeks]{O no_benefit; famotidine}. My mother in law swore by [apple cider vinegar]{T apple cider vinegar; tried} and [that [burned like fire]{S gastrointestinal fig side_effect}]{O worsening; apple cider vinegar}. I've been on this two years. [Most days I have no [heartburn]{S gastrointestinal improved}]{O benefit; omeprazole}. [Tried to quit in spring and the [acid]{S gastrointestinal withdrawal} came back double by day 3]{O withdrawal; omeprazole} so I'm back on it. [I also [don't eat after 7 and gave up tomatoes]{T low-acid diet; ongoing}, helps some]{O partial; low-acid diet}. You read that [PPIs]{T proton pump inhibitors (medication); general} can cause [bone loss]{S other_physical general possible side_effect} and [low magnesium]{S other_physical general possible side_effect}. [My bone scan was normal]{O tolerated; omeprazole}. Three stars because I don't want to take a [pill]{T omeprazole; ongoing} for life.

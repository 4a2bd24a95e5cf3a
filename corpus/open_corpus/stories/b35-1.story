=== 1461-depression
title: Finally sleeping
genre: review
layout: plain paragraph
condition: depression
area: mental
english: American
narrator: patient
split: dev
overall: improved
treatment: mirtazapine
rating: 9
round: 4
ledger:
  fluoxetine | medication | tried | no_response
  paroxetine | medication | tried | partial | sexual
  venlafaxine | medication | stopped | worse | other_physical, anger
  mirtazapine | medication | ongoing | response | appetite_weight, sleep
---
been on [mirt]{T mirtazapine; ongoing; duration=14 months; dose=30mg} 14 months now, 30mg at nite. before that i had [prozac]{T fluoxetine; tried} ([nothing, like eating tictacs]{O no_benefit; fluoxetine}), [[paxil]{T paroxetine; tried} which helped some]{O partial; paroxetine} but [[couldnt finish]{S sexual fig side_effect} if u know what i mean]{O side_effect; paroxetine} and [[effexor]{T venlafaxine; stopped} which made everything worse]{O worsening; venlafaxine}, [[sweating]{S other_physical side_effect} thru my shirt and [screaming at my kids]{S anger side_effect}]{O side_effect; venlafaxine}. doc pulled me off that one after 5 weeks. [this one i [slept]{S sleep improved} the FIRST night]{O benefit; mirtazapine} and [about week 4 stopped [crying]{S mood improved} in the car]{O benefit; mirtazapine}. [I [eat like a horse]{S appetite_weight fig side_effect} now, [up 22 lbs]{S appetite_weight side_effect} and im [groggy]{S sleep side_effect} till about 10 am]{O side_effect; mirtazapine} so take it early. my sister is on [mirt]{T mirtazapine; other; dose=15} too at 15 and [gained nothing]{S appetite_weight absent other side_effect} so who knows. I work in a tire shop and [havent [called in sick]{S functioning improved} since march]{O benefit; mirtazapine}. [worth it imo]{O benefit; mirtazapine}

=== 1462-obesity
title: Semaglutide - mixed feelings
genre: review
layout: Pros / Cons lists
condition: obesity
area: general
english: British
narrator: patient
split: train
overall: improved
treatment: semaglutide
rating: 4/5
round: 4
ledger:
  Slimming World | support | tried | partial
  orlistat | medication | tried | no_response | gastrointestinal
  semaglutide | medication | ongoing | response | gastrointestinal, other_physical, energy
  bariatric surgery | procedure | declined | unknown
---
[Start weight 18st 4. Now 15st 1]{O benefit; semaglutide}. 34 weeks in, on 1.7.

Pros
- [[food noise]{S appetite_weight fig improved} GONE. Never knew that other people dont think about toast all day]{O benefit; semaglutide}
- [knees [stopped hurting]{S pain improved} on the stairs]{O benefit; semaglutide}
- only once a week, [the [jab]{T semaglutide; ongoing; frequency=once a week} itself you dont feel]{O tolerated; semaglutide}

Cons
- price!!! went up again in September
- [[sulphur burps]{S gastrointestinal side_effect}, [constipation]{S gastrointestinal clin side_effect}, [heartburn]{S gastrointestinal side_effect}]{O side_effect; semaglutide}
- [[hair coming out]{S other_physical side_effect} in the shower since month 5]{O side_effect; semaglutide}
- [[shattered]{S energy fig side_effect} on day two after each [jab]{T semaglutide; ongoing}]{O side_effect; semaglutide}

Tried before: [Slimming World]{T Slimming World; tried} four times ([lost it and [put it back on]{S appetite_weight worsened} every time]{O partial; Slimming World}), [Xenical]{T orlistat; tried} off the GP ([useless]{O no_benefit; orlistat} and [had to bin some trousers, [oily leakage]{S gastrointestinal side_effect}]{O side_effect; orlistat}). Consultant wanted me to have the [bypass]{T bariatric surgery; declined} but my aunty had one and was in and out of hospital for a year so I said no ta.

They say you [put it all back on]{S appetite_weight possible general withdrawal} when you stop. So I'm not stopping.

=== 1463-anxiety
title: Buspar review
genre: review
layout: Reason / dose / time taken
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: buspirone
rating: 2
round: 4
ledger:
  escitalopram | medication | tried | partial | anhedonia
  buspirone | medication | tried | no_response | neurological, gastrointestinal
  lorazepam | medication | ongoing | response
  psychotherapy | psychotherapy | planned | unknown
---
Reason: [GAD]{S diagnosis clin}
Dose: 15 mg 2x a day
Time taken: 10 weeks

Side effects: [[dizzy]{S neurological side_effect} 20 mins after every dose, [brain zaps]{S neurological fig side_effect}, [queasy]{S gastrointestinal side_effect}]{O side_effect; buspirone}. [No [weight gain]{S appetite_weight absent side_effect} no [sexual problems]{S sexual absent side_effect}]{O tolerated; buspirone}

Comments: Everybody says give it time so I gave it time. [At week 10 my [anxiety]{S anxiety clin} was exactly where it started]{O no_benefit; buspirone}, [[chest tight]{S anxiety}, [checking the stove]{S anxiety}, [lying awake]{S sleep} doing math about money]{O no_benefit; buspirone}. I had [Lexapro]{T escitalopram; tried} two years ago and [it did take the edge off]{O partial; escitalopram} but [i was a [robot]{S anhedonia fig side_effect}, [didnt cry]{S anhedonia side_effect} at my grandmas funeral]{O side_effect; escitalopram}. [The only thing that works is [Ativan]{T lorazepam; ongoing; dose=0.5; frequency=twice a week tops}]{O benefit; lorazepam}, [0.5 and in half an hour I'm a [normal person]{S anxiety fig improved}]{O benefit; lorazepam}, and of course that's the one they don't want to give. I take it twice a week tops. New psychiatrist in January and I'm on the list for a [therapist]{T psychotherapy; planned}. My boss takes [Buspar]{T buspirone; other} and swears by it, so your mileage may vary.

=== 1464-high-cholesterol
title: atorvastatin 40
genre: review
layout: plain paragraph
condition: high cholesterol
area: general
english: Indian English
narrator: patient
split: train
overall: improved
treatment: atorvastatin
rating: 6
round: 4
ledger:
  atorvastatin | medication | stopped | mixed | pain, functioning
  coenzyme Q10 | supplement | tried | no_response
  garlic | supplement | tried | no_response
  rosuvastatin | medication | ongoing | response
---
I am 58 yrs, [diabetic]{S diagnosis clin} since ten years. LDL was 188 so cardiologist sir put me on [Atorva]{T atorvastatin; stopped; dose=40} 40. [Within 2 months LDL came down to 84]{O benefit; atorvastatin}, [no complaint there]{O tolerated; atorvastatin}. But [slowly slowly [pain in both calves]{S pain side_effect} started, then [thighs aching]{S pain side_effect}]{O side_effect; atorvastatin}, [I [could not climb my own staircase]{S functioning side_effect} without holding the wall]{O side_effect; atorvastatin}. Chemist told to add [CoQ10]{T coenzyme Q10; tried}, expensive capsule, [no difference at all]{O no_benefit; coenzyme Q10}. Family members told [garlic]{T garlic; tried} in morning, [also no use]{O no_benefit; garlic}, [only smell]{O side_effect; garlic; neutral}. My wife's brother takes same [atorvastatin]{T atorvastatin; other} since 12 yrs and is running in the park daily, so it is body to body. Doctor then changed to [rosuvastatin]{T rosuvastatin; ongoing; dose=5} 5 and [the [leg pain]{S pain improved side_effect} went in three weeks]{O tolerated; rosuvastatin}. [Latest LDL is 79]{O benefit; rosuvastatin}. Please do not stop on your own, ask for other brand.

=== 1465-bipolar-disorder
title: Lamictal is a keeper
genre: review
layout: title line then text, with updates
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: lamotrigine
rating: 10
round: 4
ledger:
  lithium | medication | tried | partial | neurological, appetite_weight
  quetiapine | medication | stopped | mixed | sleep, appetite_weight
  lamotrigine | medication | ongoing | response | cognition
---
[[Lamictal]{T lamotrigine; ongoing} is a keeper]{O benefit; lamotrigine}
[Bipolar 2]{S diagnosis clin} dx at 26 after ten years of being told I was [depressed]{S mood}. [Lithium]{T lithium; tried} first, [it [evened me out]{S mood fig improved} a little bit]{O partial; lithium} but [[hands shook]{S neurological side_effect} so bad I spilled coffee on a customer and I [gained 30]{S appetite_weight side_effect}]{O side_effect; lithium}. Then [Seroquel]{T quetiapine; stopped}. [Great for [sleep]{S sleep improved}]{O benefit; quetiapine}, [terrible for being awake, [zombie]{S sleep fig side_effect} til 2pm and [ate cereal by the box]{S appetite_weight side_effect}]{O side_effect; quetiapine}. Now [lamo]{T lamotrigine; ongoing} since last summer, slow titration bc of the [rash]{S other_physical possible general side_effect} they scare you with. [No [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}.

UPDATE 3 months: 200mg. [The [floor stopped falling out]{S mood fig improved} from under me]{O benefit; lamotrigine}. Off the [Seroquel]{T quetiapine; stopped} completely.

UPDATE 9 months: [forgot it on a camping trip, 4 days, and by day 3 [bawling]{S mood withdrawal} in a tent with [head zaps]{S neurological fig withdrawal}]{O withdrawal; lamotrigine}. Had to restart from 25. lesson learned

UPDATE 1 yr+: [[word finding is a little slow]{S cognition side_effect}]{O side_effect; lamotrigine; neutral}, I [call everything a thingy]{S cognition side_effect}. [Otherwise no [depression]{S mood clin improved} since February and I [got promoted]{S functioning improved}]{O benefit; lamotrigine}.

=== 1466-migraine
title: Topiramate
genre: review
layout: Side effects / Comments
condition: migraine
area: general
english: British
narrator: patient
split: train
overall: partly_improved
treatment: topiramate
rating: 1/5
round: 4
ledger:
  propranolol | medication | tried | no_response | energy
  amitriptyline | medication | tried | no_response | gastrointestinal
  topiramate | medication | stopped | mixed | neurological, cognition, gastrointestinal, appetite_weight, suicidality
  Cefaly | neuromodulation | tried | no_response
  rizatriptan | medication | ongoing | partial
  erenumab | medication | planned | unknown
---
Side effects: [[pins and needles]{S neurological fig side_effect} in fingers and lips, [fizzy drinks taste of metal]{S gastrointestinal side_effect}, [no appetite]{S appetite_weight side_effect}, [couldn't remember the word for kettle]{S cognition side_effect}, [weird dark thoughts]{S suicidality fig side_effect}]{O side_effect; topiramate}

Comments: Neurologist gave me this after [[propranolol]{T propranolol; tried} and [amitriptyline]{T amitriptyline; tried} both did diddly]{O no_benefit; propranolol, amitriptyline}. ([First one made me [walk like I was in treacle]{S energy fig side_effect}]{O side_effect; propranolol}, [second [mouth like a carpet]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}.) I will be honest [it cut my [migraines]{S pain clin improved} from 14 a month to 5]{O benefit; topiramate}. But [they call it [dopamax]{T topiramate; stopped} and rightly so]{O side_effect; topiramate}. [I teach year 9 physics and [forgot what I was saying]{S cognition side_effect} in the middle of a lesson, three times]{O side_effect; topiramate}. [When the [thoughts about not being here]{S suicidality fig side_effect} started]{O side_effect; topiramate} my husband rang the surgery and they weaned me off over a month. [[Migraines]{S pain clin} came straight back]{O withdrawal; topiramate}. Bought a [Cefaly]{T Cefaly; tried}, [£300 headband that does nothing]{O no_benefit; Cefaly}. [[Rizatriptan]{T rizatriptan; ongoing} sometimes works if I get in early]{O partial; rizatriptan}. Waiting to hear about [Aimovig]{T erenumab; planned}.

=== 1467-ocd
title: Luvox saved me
genre: review
layout: plain paragraph
condition: OCD
area: mental
english: second-language
narrator: patient
split: test
overall: improved
treatment: fluvoxamine
rating: 5/5
round: 4
ledger:
  prayer | support | tried | no_response | hopelessness
  sertraline | medication | tried | no_response
  fluvoxamine | medication | ongoing | response | gastrointestinal, sleep
  exposure and response prevention | psychotherapy | ongoing | response
---
I have [OCD]{S diagnosis clin} since I am 13, [washing]{S anxiety} and also [bad thought]{S anxiety} about to hurt my brother, I never want hurt anybody. In my country nobody speak about this, my mother take me to priest for [prayer]{T prayer; tried}. [Did not help]{O no_benefit; prayer}, [only more [shame]{S hopelessness worsened side_effect}]{O side_effect; prayer}. When I come to Canada doctor give me [sertraline]{T sertraline; tried; dose=200; duration=six month}, 200, six month, [my hands still was [bleeding]{S other_physical}]{O no_benefit; sertraline}. Then [Luvox]{T fluvoxamine; ongoing}. First two weeks [I have [nausea]{S gastrointestinal clin side_effect} and very [sleepy]{S sleep side_effect}]{O side_effect; fluvoxamine}, [it pass]{O tolerated; fluvoxamine}. [After ten weeks the [thought]{S anxiety improved} come but it go, like a bus that is not my bus]{O benefit; fluvoxamine}. I do also [ERP]{T exposure and response prevention; ongoing} with student therapist, is cheap, I touch the garbage lid and wait. [[Hands is healed]{S other_physical improved}]{O benefit; fluvoxamine, exposure and response prevention}. [I [wash now two minutes]{S anxiety improved}, before was two hour]{O benefit; fluvoxamine, exposure and response prevention}. Take with food!! [People in internet say it make [fat]{S appetite_weight possible general side_effect}, for me no]{O tolerated; fluvoxamine}.

=== 1468-hypertension
title: Amlodipine swollen ankles
genre: review
layout: plain paragraph
condition: high blood pressure
area: general
english: Australian
narrator: patient
split: train
overall: partly_improved
treatment: amlodipine
rating: 3
round: 4
ledger:
  walking | lifestyle | tried | no_response
  perindopril | medication | stopped | unknown | other_physical
  amlodipine | medication | ongoing | response | other_physical, gastrointestinal
  low-salt diet | lifestyle | ongoing | unknown
  indapamide | medication | planned | unknown
---
BP was 170/100 at the chemist's machine and I thought the thing was broken. Doc had me [walking]{T walking; tried; duration=3 months} for 3 months first, [didnt budge it]{O no_benefit; walking}. Then [perindopril]{T perindopril; stopped} and [that bloody [cough]{S other_physical side_effect}, dry, all night, like a dog]{O side_effect; perindopril}, so back I went and she swapped me to [amlodipine]{T amlodipine; ongoing}. [Been 128/80 or near enough since]{O benefit; amlodipine}. [Can't argue with that]{O benefit; amlodipine}. But [by arvo my [ankles are like bread dough]{S other_physical fig side_effect}, sock marks you could lose a coin in]{O side_effect; amlodipine}, and [[gums growing]{S other_physical side_effect} over me teeth, dentist noticed not me]{O side_effect; amlodipine}. [Bit [bunged up]{S gastrointestinal fig side_effect} too]{O side_effect; amlodipine; neutral}. [No [headaches]{S pain absent side_effect} which the leaflet goes on about]{O tolerated; amlodipine}. She wants to add a [water tablet]{T indapamide; planned}, [indapamide]{T indapamide; planned} I think, after Christmas. I've cut out [salt]{T low-salt diet; ongoing} , well most of it. My brother was on the [amlo]{T amlodipine; other} and they took him off because of his [feet]{S other_physical other side_effect}. [Works]{O benefit; amlodipine} but [not for people who like shoes]{O side_effect; amlodipine}.

=== 1469-adhd
title: Strattera
genre: review
layout: Reason for taking / Side effects / Comments
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: atomoxetine
rating: 1
round: 4
ledger:
  methylphenidate | medication | tried | response | appetite_weight
  bupropion | medication | tried | partial
  atomoxetine | medication | stopped | worse | gastrointestinal, sexual, anger, mood, sleep, other_physical, other
  lisdexamfetamine | medication | not_tried | unknown
---
Reason for taking: [ADHD]{S diagnosis clin} (inattentive)

Side effects: [[nausea]{S gastrointestinal clin side_effect}, [dry heaving]{S gastrointestinal side_effect}, [night sweats]{S other_physical side_effect}, [ED]{S sexual clin side_effect}, [insomnia]{S sleep clin side_effect}, [rage]{S anger side_effect}, [crying]{S mood side_effect} for no reason]{O side_effect; atomoxetine}

Comments: DO NOT take on a empty stomach. DO not take at all if you ask me!!! My insurance made me do 60 days of this before theyd pay for [Vyvanse]{T lisdexamfetamine; not_tried}. In high school i had [ritalin]{T methylphenidate; tried}, [worked great, [B student]{S functioning improved}]{O benefit; methylphenidate}, [just [wasnt hungry]{S appetite_weight side_effect}]{O side_effect; methylphenidate; neutral}. [[Wellbutrin]{T bupropion; tried} in college, helped my [focus]{S cognition improved} like 20%]{O partial; bupropion}. This? [My [focus]{S cognition worsened} got WORSE]{O worsening; atomoxetine}, [I [put a hole in the closet door]{S anger side_effect} over a lost sock]{O side_effect; atomoxetine}. [felt like a [different person]{S other fig side_effect} and nobody i liked]{O side_effect; atomoxetine}. Quit at day 41 and [girlfriend says im [back]{S mood fig improved side_effect}]{O tolerated; atomoxetine}. Now I have nothing. [[Missed two deadlines]{S functioning} this month]{O worsening; overall}.

=== 1470-sleep-apnoea
title: CPAP month by month
genre: review
layout: dated updates
condition: sleep apnoea
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: continuous positive airway pressure
rating: 5
round: 4
ledger:
  mandibular advancement device | procedure | tried | partial | pain
  melatonin | supplement | tried | no_response
  continuous positive airway pressure | procedure | ongoing | response | other_physical, anxiety, sleep, gastrointestinal
  chin strap | other | ongoing | response
---
Week 1. [Hate it]{O side_effect; continuous positive airway pressure}. [Feels like [sticking my head out of a car window]{S other_physical fig side_effect}]{O side_effect; continuous positive airway pressure}. [[Ripped it off]{S sleep side_effect} at 2am every night]{O side_effect; continuous positive airway pressure}.

Week 3. [Still hate it]{O side_effect; continuous positive airway pressure}. [[Air in my belly]{S gastrointestinal side_effect}, [red mark on nose]{S other_physical side_effect}, [panicky]{S anxiety side_effect} with the full face mask]{O side_effect; continuous positive airway pressure}. Called the supply company, got nasal pillows. The guy on the phone said try a [chin strap]{T chin strap; planned} too.

Month 2. OK so [with the [strap]{T chin strap; ongoing} the [dry mouth]{S gastrointestinal improved side_effect} is gone]{O tolerated; chin strap}. 5.5 hrs a night. [AHI from 41 to 3]{O benefit; continuous positive airway pressure}. [Woke up saturday and [wasn't tired]{S energy improved}]{O benefit; continuous positive airway pressure}. I sat on the edge of the bed confused.

Month 6. [I don't [nod off at red lights]{S sleep improved} anymore]{O benefit; continuous positive airway pressure}. [Wife came back from the [guest room]{S functioning improved}]{O benefit; continuous positive airway pressure}. [Machine]{T continuous positive airway pressure; ongoing} goes with me everywhere, TSA knows what it is.

Before [CPAP]{T continuous positive airway pressure; ongoing} i spent $1900 on a [dental thing]{T mandibular advancement device; tried} ([less [snoring]{S sleep improved}]{O partial; mandibular advancement device}, [[jaw killed me]{S pain fig side_effect}]{O side_effect; mandibular advancement device}) and took [melatonin]{T melatonin; tried} by the handful, [zip]{O no_benefit; melatonin}. My dad had [apnea]{S diagnosis clin other} and never got treated, [stroke]{S diagnosis clin other} at 61. Just do it.

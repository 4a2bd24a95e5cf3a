=== 935-postnatal-depression
title: Zoloft postpartum
genre: review
layout: free text
condition: postpartum depression
area: mental
english: American
narrator: patient
split: train
treatment: sertraline
rating: 10/10
overall: improved
round: 3
ledger:
  psychotherapy | psychotherapy | tried | no_response
  vitamin D | supplement | tried | no_response
  sertraline | medication | ongoing | response | pain, appetite_weight
---
My daughter is 8 months. [PPD]{S diagnosis clin} hit at week three. I had [thoughts of driving into the lake]{S suicidality} and I told nobody. My OB said try [vitamin D]{T vitamin D; tried} and [that was useless]{O no_benefit; vitamin D}. Saw a [counselor]{T psychotherapy; tried; duration=four times} four times online, [it was just me [sobbing]{S mood} at a laptop]{O no_benefit; psychotherapy}. I was scared of [meds]{T sertraline; planned} because I nurse. The pediatrician is the one who told me [Zoloft]{T sertraline (medication); general} is fine with nursing. So I take [Zoloft]{T sertraline; ongoing; dose=50mg} 50mg every morning. [[Headache]{S pain side_effect} and [no appetite]{S appetite_weight side_effect} the first ten days]{O side_effect; sertraline}. [Baby is fine, sleeps the same]{O tolerated; sertraline}. [Week 4 I sang to her in the bath and I realized I [felt something]{S anhedonia improved}]{O benefit; sertraline}. [The [bad thoughts]{S suicidality improved} are gone]{O benefit; sertraline}. My sister in law had it with both her kids and never took a thing. Please tell somebody.

=== 936-restless-legs
title: Requip vs gabapentin
genre: review
layout: free text
condition: restless legs syndrome
area: general
english: American
narrator: patient
split: dev
treatment: gabapentin
rating: 7/10
overall: improved
round: 3
ledger:
  iron | supplement | tried | no_response | gastrointestinal
  quinine | supplement | tried | no_response
  ropinirole | medication | tried | partial | substance_use, neurological
  gabapentin | medication | ongoing | response | neurological, appetite_weight
---
[RLS]{S diagnosis clin} for 20 years, runs in the family. [[Iron pills]{T iron; tried} only [stopped me up]{S gastrointestinal fig side_effect}]{O side_effect; iron}, [[legs the same]{S neurological}]{O no_benefit; iron}. [[Tonic water]{T quinine; tried}, no]{O no_benefit; quinine}. [[Requip]{T ropinirole; tried} was a wonder drug for three years]{O partial; ropinirole}, [then the [legs]{S neurological worsened side_effect} started at 4 in the afternoon and went to my arms]{O side_effect; ropinirole}. Doctors call that [augmentation]{S neurological clin general side_effect}. [I also [bought 2,000 dollars of scratch tickets]{S substance_use side_effect} and I don't gamble]{O side_effect; ropinirole}. I'm on [gabapentin]{T gabapentin; ongoing; dose=600mg; frequency=2 hours before bed} now, 600mg 2 hours before bed. [I [sit through a movie]{S functioning improved}]{O benefit; gabapentin}. [I [sleep six hours]{S sleep improved}]{O benefit; gabapentin}. [[Wobbly]{S neurological side_effect} if I get up to pee, and [10 pounds]{S appetite_weight side_effect}]{O side_effect; gabapentin}. My brother is still on [Requip]{T ropinirole (medication); other} and likes it fine. It's 9 dollars at Costco.

=== 937-social-anxiety
title: Paxil
genre: review
layout: form fields
condition: social anxiety disorder
area: mental
english: Indian English
narrator: patient
split: train
treatment: paroxetine
rating: 4
overall: improved
round: 3
ledger:
  ashwagandha | supplement | tried | no_response
  meditation | mind_body | tried | no_response
  propranolol | medication | tried | partial
  paroxetine | medication | ongoing | response | sexual, appetite_weight, other_physical, sleep, anxiety
---
Reason for taking: [Social anxiety]{S diagnosis clin}, [blushing]{S other_physical}

Side effects: [[weight gain]{S appetite_weight side_effect} 6 kgs, [delayed ejaculation]{S sexual clin side_effect}, [sweating]{S other_physical side_effect}]{O side_effect; paroxetine}

Comments: I am a software engineer and every standup meeting my [voice was shaking]{S anxiety}. First I tried [ashwagandha]{T ashwagandha; tried} from my mother and [meditation]{T meditation; tried} app, [both gave zero result]{O no_benefit; ashwagandha, meditation}. One doctor gave [Ciplar]{T propranolol; tried; dose=20 mg} 20 mg, [[hands were steady]{S neurological improved} but mind was still [panicking]{S anxiety}]{O partial; propranolol}. Then psychiatrist started [Pexep CR]{T paroxetine; ongoing; dose=12.5} 12.5. [First ten days I was [yawning]{S sleep side_effect} and [more anxious]{S anxiety worsened side_effect}]{O side_effect; paroxetine}. [After one month I [gave a demo]{S functioning improved} to the client]{O benefit; paroxetine}. [I [eat lunch with the team]{S functioning improved}]{O benefit; paroxetine}. My colleague says his [sertraline]{T sertraline (medication); other} is milder. People ask me is it [addictive]{S substance_use general absent side_effect}. It is not, but doctor says never stop suddenly. I still have the [tablets]{T paroxetine; ongoing} on my table every night.

=== 938-chronic-pain-tens
title: TENS unit, the cheap one
genre: review
layout: free text
condition: chronic back pain
area: general
english: British
narrator: patient
split: train
treatment: transcutaneous electrical nerve stimulation
rating: 3/5
overall: partly_improved
round: 3
ledger:
  co-codamol | medication | tried | partial | gastrointestinal, sleep
  ibuprofen gel | medication | tried | no_response
  physiotherapy | procedure | stopped | partial
  facet joint injection | procedure | planned | unknown
  transcutaneous electrical nerve stimulation | procedure | ongoing | partial | other_physical
---
Bought this off the internet for £28 for my [bad back]{S pain}, two [slipped discs]{S diagnosis}, warehouse work. [[Co-codamol]{T co-codamol; tried} took the edge off]{O partial; co-codamol} but [I was [bunged up]{S gastrointestinal fig side_effect} and [nodding off]{S sleep side_effect} at my desk]{O side_effect; co-codamol}. [[Ibuprofen gel]{T ibuprofen gel; tried} is useless, smells nice]{O no_benefit; ibuprofen gel}. [The [physio]{T physiotherapy; stopped; sessions=five times} was good for as long as I did the bends]{O partial; physiotherapy}, five times on the NHS and then you're on your own. So I clip the [TENS]{T transcutaneous electrical nerve stimulation; ongoing} to my belt, about four hours a day. [While it's on the [pain]{S pain improved} is a 4 instead of a 7]{O partial; transcutaneous electrical nerve stimulation}. [Take it off and it's back in half an hour]{O partial; transcutaneous electrical nerve stimulation}. [Pads give me a [red itchy patch]{S other_physical side_effect}]{O side_effect; transcutaneous electrical nerve stimulation}. Batteries last a week. On the list for a [facet joint injection]{T facet joint injection; planned}. My wife used [hers]{T transcutaneous electrical nerve stimulation; other} in labour and threw it at the midwife.

=== 939-schizophrenia-clozapine
title: Clozaril - 9 years
genre: review
layout: form fields
condition: schizophrenia
area: mental
english: British
narrator: patient
split: train
treatment: clozapine
rating: 4
overall: improved
round: 3
ledger:
  olanzapine | medication | tried | no_response | appetite_weight
  aripiprazole | medication | tried | no_response | anxiety
  amisulpride | medication | tried | no_response
  clozapine | medication | ongoing | response | gastrointestinal, sleep, appetite_weight
  metformin | medication | ongoing | partial
  hyoscine | medication | ongoing | response
---
Reason: [schizophrenia]{S diagnosis clin}

Side effects: [[dribbling on the pillow]{S gastrointestinal side_effect}, [sleeping 11 hrs]{S sleep side_effect}, [constipation]{S gastrointestinal clin side_effect}, [weight]{S appetite_weight side_effect}]{O side_effect; clozapine}

Comments: [[Olanzapine]{T olanzapine; tried}, [Abilify]{T aripiprazole; tried} and [amisulpride]{T amisulpride; tried} did not shift the [voices]{S mania_psychosis} at all]{O no_benefit; olanzapine, aripiprazole, amisulpride}. [[Olanzapine]{T olanzapine; tried} [put four stone on]{S appetite_weight side_effect} me]{O side_effect; olanzapine}, [[Abilify]{T aripiprazole; tried} made me [pace]{S anxiety side_effect}]{O side_effect; aripiprazole}. They only give this after two others have failed and you have your blood done for the white cells. [It took about 5 months]{O partial; clozapine}. [Then one morning in the kitchen there was [no one talking]{S mania_psychosis improved}]{O benefit; clozapine}. [I've got a [flat]{S functioning improved}, a cat and a [volunteer job at Oxfam]{S functioning improved}]{O benefit; clozapine}. I have [kwells]{T hyoscine; ongoing} for the [dribble]{S gastrointestinal side_effect}, [which does the job]{O benefit; hyoscine}, and [metformin]{T metformin; ongoing} for the [belly]{S appetite_weight side_effect}, [a bit]{O partial; metformin}. [Never a bad blood count]{O tolerated; clozapine}. Another lad at the blood clinic went red and had to come off it.

=== 940-acne
title: Spironolactone for hormonal acne
genre: review
layout: free text
condition: acne
area: general
english: American
narrator: patient
split: train
treatment: spironolactone
rating: 9/10
overall: improved
round: 3
ledger:
  doxycycline | medication | stopped | partial | gastrointestinal
  tretinoin | medication | tried | no_response | other_physical
  combined oral contraceptive | medication | tried | worse | mood
  isotretinoin | medication | declined | unknown
  spironolactone | medication | ongoing | response | other_physical, neurological
---
32 and [breaking out]{S other_physical} like a teenager, all jawline. [[Doxy]{T doxycycline; stopped} worked for the three months I was on it]{O partial; doxycycline} and [[hurt my stomach]{S gastrointestinal side_effect}]{O side_effect; doxycycline}. [[Tretinoin]{T tretinoin; tried} just [peeled]{S other_physical side_effect} me]{O side_effect; tretinoin}. [[Yaz]{T combined oral contraceptive; tried} made me [weepy]{S mood side_effect}]{O side_effect; combined oral contraceptive}, [my [skin]{S other_physical worsened} got worse if anything]{O worsening; combined oral contraceptive}. Derm pushed [Accutane]{T isotretinoin; declined}, I passed because we want a baby in a couple years. My roommate in college did [Accutane]{T isotretinoin; other} and her [lips split]{S other_physical other side_effect} but her [skin is still perfect]{S other_physical other improved}. 100mg of [spiro]{T spironolactone; ongoing; dose=100mg} a day. [Month one nothing]{O no_benefit; spironolactone}, [month two a [purge]{S other_physical fig worsened}]{O worsening; spironolactone}, [month four my [skin was clear]{S other_physical improved}]{O benefit; spironolactone}. [I [pee a lot]{S other_physical side_effect} and get [lightheaded]{S neurological side_effect} if I stand up quick]{O side_effect; spironolactone; neutral}. [Periods are normal]{O tolerated; spironolactone}. It is really a [blood pressure pill]{T spironolactone; ongoing}. [I do not wear foundation to work]{O benefit; spironolactone}.

=== 941-fibromyalgia
title: Lyrica
genre: review
layout: form fields
condition: fibromyalgia
area: general
english: American
narrator: patient
split: train
treatment: pregabalin
rating: 3
overall: partly_improved
round: 3
ledger:
  duloxetine | medication | tried | no_response | other_physical
  tramadol | medication | tried | partial | gastrointestinal
  cyclobenzaprine | medication | tried | unknown | sleep
  massage | mind_body | tried | partial
  pregabalin | medication | ongoing | partial | appetite_weight, cognition, other_physical
  warm water pool | lifestyle | ongoing | response
---
Reason: [fibro]{S diagnosis}

Side effects: [[weight gain]{S appetite_weight side_effect} (28 lb), [blurry vision]{S other_physical side_effect}, [foggy]{S cognition fig side_effect}, [puffy hands]{S other_physical side_effect}]{O side_effect; pregabalin}

Comments: [[Cymbalta]{T duloxetine; tried} made me [sweat]{S other_physical side_effect} through my scrubs]{O side_effect; duloxetine}, [[pain]{S pain} no better]{O no_benefit; duloxetine}. [[Flexeril]{T cyclobenzaprine; tried} was a [sleeping pill]{S sleep fig side_effect} basically]{O side_effect; cyclobenzaprine}. [[Tramadol]{T tramadol; tried} helped a few hours]{O partial; tramadol}, [[nauseous]{S gastrointestinal side_effect}]{O side_effect; tramadol}. [[Massage]{T massage; tried} good for a day]{O partial; massage}. I take [Lyrica]{T pregabalin; ongoing; dose=150mg; frequency=twice a day} 150mg twice a day. [It cut the [burning]{S pain improved} maybe in half]{O benefit; pregabalin}, [the [aching]{S pain} it doesn't touch]{O no_benefit; pregabalin}. [The [pool]{T warm water pool; ongoing} at the Y is what keeps me [moving]{S functioning improved}]{O benefit; warm water pool}. It's a controlled drug, they make you sign a paper. Studies say about one in three get good relief. [I can [hold my grandson]{S functioning improved} for ten minutes]{O benefit; overall}. Would I start it over knowing about the [weight]{S appetite_weight side_effect}? Probably.

=== 942-grief-depression-mirtazapine
title: Remeron
genre: review
layout: free text
condition: depression
area: mental
english: American
narrator: patient
split: train
treatment: mirtazapine
rating: 8/10
overall: improved
round: 3
ledger:
  escitalopram | medication | tried | no_response | gastrointestinal, appetite_weight
  grief group | support | tried | partial
  mirtazapine | medication | ongoing | response | appetite_weight, sleep
  lorazepam | medication | tried | response
---
I am 70. Lost my husband in 2023 and [quit eating]{S appetite_weight}, [went down to 97 lbs]{S appetite_weight}. [[Lexapro]{T escitalopram; tried} [upset my stomach]{S gastrointestinal side_effect} so I [ate even less]{S appetite_weight worsened side_effect}]{O side_effect; escitalopram}, [[mood]{S mood} no different]{O no_benefit; escitalopram}. [[Ativan]{T lorazepam; tried} got me through the funeral]{O benefit; lorazepam}. [The church has a [grief group]{T grief group; tried}, nice people, helped a little]{O partial; grief group}. Then the doctor ordered [Remeron]{T mirtazapine; ongoing; dose=15; frequency=at bedtime} 15 at bedtime. [I was [asleep]{S sleep improved} by 9 the first night]{O benefit; mirtazapine}. [Within a month I was [hungry]{S appetite_weight improved}]{O benefit; mirtazapine}. [I [weigh 118]{S appetite_weight improved}]{O benefit; mirtazapine}. [I do [crave ice cream]{S appetite_weight side_effect} at midnight and I feel [hung over]{S sleep fig side_effect} some mornings]{O side_effect; mirtazapine; neutral}. [I [play cards]{S functioning improved} on Thursdays]{O benefit; overall}. Younger women write that it makes them [fat]{S appetite_weight general possible side_effect}. At my age it's a blessing. My son thinks I should quit now, but [I like my [pill]{T mirtazapine; ongoing}]{O benefit; mirtazapine}.

=== 943-crohns
title: Stelara
genre: review
layout: form fields
condition: Crohn's disease
area: general
english: American
narrator: patient
split: train
treatment: ustekinumab
rating: 4
overall: improved
round: 3
ledger:
  prednisone | medication | tried | mixed | anger, appetite_weight
  azathioprine | medication | tried | no_response | gastrointestinal
  infliximab | medication | stopped | partial | other_physical
  bowel resection | procedure | tried | partial
  ustekinumab | medication | ongoing | response | pain, energy
---
Reason for taking: [Crohns]{S diagnosis clin}

Side effects: [[sore arm]{S pain side_effect}, [tired]{S energy side_effect} the next day]{O side_effect; ustekinumab; neutral}

Comments: [[Pred]{T prednisone; tried} fixed me every time]{O benefit; prednisone} and [I was [nasty]{S anger side_effect} to everyone and [swollen like a tick]{S appetite_weight fig side_effect}]{O side_effect; prednisone}. [[Imuran]{T azathioprine; tried} gave me [pancreatitis]{S gastrointestinal clin side_effect}]{O side_effect; azathioprine}. [[Remicade]{T infliximab; stopped} was great for four years and then I built up antibodies]{O partial; infliximab} and [my [throat swelled]{S other_physical side_effect}]{O side_effect; infliximab}, so they pulled it. [Had a foot of [bowel out]{T bowel resection; tried} in 2017, good till 2019]{O partial; bowel resection}. I inject [Stelara]{T ustekinumab; ongoing; frequency=every 8 weeks} every 8 weeks. [It is slow, I noticed nothing for 10 weeks]{O no_benefit; ustekinumab}. [Now I [go twice a day]{S gastrointestinal improved} instead of fifteen times]{O benefit; ustekinumab}. [No [blood]{S gastrointestinal improved}]{O benefit; ustekinumab}. [I [coach Little League]{S functioning improved}]{O benefit; ustekinumab}. My niece is on [Humira]{T adalimumab (medication); other} for [hers]{S diagnosis clin other}. [Still [can't eat popcorn]{S gastrointestinal}]{O partial; overall}.

=== 944-nightmares
title: Prazosin
genre: review
layout: free text
condition: PTSD
area: mental
english: American
narrator: patient
split: train
treatment: prazosin
rating: 10/10
overall: improved
round: 3
ledger:
  quetiapine | medication | tried | no_response | sleep
  zolpidem | medication | tried | no_response
  cannabis | supplement | tried | partial
  prolonged exposure | psychotherapy | declined | unknown
  prazosin | medication | ongoing | response | neurological
---
Army, two tours. [Nightmares]{S sleep} five, six nights a week, [swinging at my wife]{S sleep} in my sleep so she moved to the couch. The VA tried [Seroquel]{T quetiapine; tried} ([[zombie]{S sleep fig side_effect} till noon]{O side_effect; quetiapine}, [same [dreams]{S sleep}]{O no_benefit; quetiapine}) and [Ambien]{T zolpidem; tried} ([nothing]{O no_benefit; zolpidem}). [[Weed]{T cannabis; tried} helped me fall [asleep]{S sleep improved}, not stay there]{O partial; cannabis}. They also wanted me to do [prolonged exposure]{T prolonged exposure; declined}, I know guys it helped, I'm not going through it all with a 24 year old. I take 6mg of [prazosin]{T prazosin; ongoing; dose=6mg} at night. It is a [blood pressure med]{T prazosin; ongoing}. [I got up too fast once and [hit the floor]{S neurological side_effect}]{O side_effect; prazosin}. [Other than that, nothing]{O tolerated; prazosin}. [I [dream about fishing]{S sleep improved}]{O benefit; prazosin}. [My [wife is back in the bed]{S functioning improved}]{O benefit; prazosin}. [Still [don't like crowds]{S anxiety}, it doesn't do anything about daytime]{O no_benefit; prazosin}.

=== 945-epilepsy
title: Keppra
genre: review
layout: form fields
condition: epilepsy
area: general
english: British
narrator: patient
split: train
treatment: levetiracetam
rating: 3
overall: partly_improved
round: 3
ledger:
  valproate | medication | tried | mixed | appetite_weight, other_physical
  carbamazepine | medication | tried | no_response | other_physical
  levetiracetam | medication | ongoing | mixed | anger, mood
  vitamin B6 | supplement | ongoing | partial
  brivaracetam | medication | planned | unknown
---
Reason: [epilepsy]{S diagnosis clin}, [tonic clonics]{S neurological clin}

Side effects: [[rage]{S anger side_effect}, [crying]{S mood side_effect}, [no patience]{S anger side_effect}]{O side_effect; levetiracetam}

Comments: [[Epilim]{T valproate; tried} controlled it]{O benefit; valproate} but [I [put on 3 stone]{S appetite_weight side_effect} and my [hair fell out]{S other_physical side_effect}]{O side_effect; valproate}, and it's not for women my age. [[Tegretol]{T carbamazepine; tried} gave me a [rash]{S other_physical side_effect}]{O side_effect; carbamazepine} and [two [seizures]{S neurological clin} in a week]{O no_benefit; carbamazepine}. [On [Keppra]{T levetiracetam; ongoing; dose=1500 twice daily} 1500 twice daily I've had one [fit]{S neurological improved} in 18 months]{O benefit; levetiracetam}. [I can [bath with the door locked]{S functioning improved}]{O benefit; levetiracetam}. [But I [threw a plate]{S anger side_effect} at my partner over a tea towel]{O side_effect; levetiracetam}. Never did anything like that before. They call it [Kepprage]{S anger fig general side_effect} on the forums. [[B6]{T vitamin B6; ongoing} has softened it a little]{O partial; vitamin B6}. Neuro is going to swap me to [Briviact]{T brivaracetam; planned} in the new year. Some people, like my friend's lad, get no [moods]{S mood other absent side_effect} from it whatsoever.

=== 946-dbt
title: DBT group, 12 months
genre: review
layout: free text
condition: borderline personality disorder
area: mental
english: British
narrator: patient
split: train
treatment: dialectical behaviour therapy
rating: 4/5
overall: improved
round: 3
ledger:
  citalopram | medication | tried | no_response
  quetiapine | medication | ongoing | partial | sleep
  cognitive behavioural therapy | psychotherapy | tried | no_response
  dialectical behaviour therapy | psychotherapy | stopped | response
  hospital admission | care_setting | tried | no_response
---
Waited 22 months for this. [BPD]{S diagnosis clin}. Before it I'd had [CBT]{T cognitive behavioural therapy; tried} ([went in one ear]{O no_benefit; cognitive behavioural therapy}), [citalopram]{T citalopram; tried} ([no effect that I could tell]{O no_benefit; citalopram}) and two [stays on the ward]{T hospital admission; tried} which [did more for my knitting than my head]{O no_benefit; hospital admission}. [[Quetiapine]{T quetiapine; ongoing; frequency=at night} at night I'm still on, takes the top off]{O partial; quetiapine}, [[sleepy]{S sleep side_effect}]{O side_effect; quetiapine}. [DBT]{T dialectical behaviour therapy; stopped; frequency=weekly} was a group on Mondays and one to one on Thursdays, weekly, with homework. There are four modules. [The first three months I hated it and [cut]{S suicidality} as much as ever]{O no_benefit; dialectical behaviour therapy}. [Then the ice water thing started to work]{O benefit; dialectical behaviour therapy}. [I haven't [hurt myself]{S suicidality improved} in nine months]{O benefit; dialectical behaviour therapy}. [I can [have a row]{S functioning improved} and still be there the next day]{O benefit; dialectical behaviour therapy}. We finished in July with a cake. Four of the eleven dropped out. [The [empty feeling]{S anhedonia} hasn't gone]{O partial; overall}.

=== 947-sleep-apnoea
title: CPAP (AirSense)
genre: review
layout: form fields
condition: sleep apnoea
area: general
english: American
narrator: patient
split: train
treatment: CPAP
rating: 5
overall: improved
round: 3
ledger:
  oral appliance | procedure | tried | no_response | pain
  nasal strips | procedure | tried | no_response
  weight loss | lifestyle | tried | partial
  CPAP | procedure | ongoing | response | gastrointestinal, other_physical
  upper airway surgery | procedure | declined | unknown
---
Condition: [sleep apnea]{S diagnosis}, AHI 47

Side effects: [[dry nose]{S other_physical side_effect}, [swallowing air]{S gastrointestinal side_effect}, [mask marks]{S other_physical side_effect}]{O side_effect; CPAP; neutral}

Comments: My wife recorded me. [Sounded like a chainsaw]{S sleep fig} and then nothing. [Tried [nose strips]{T nasal strips; tried}, a joke]{O no_benefit; nasal strips}. [$1,800 [mouthpiece]{T oral appliance; tried} made my [jaw hurt]{S pain side_effect}]{O side_effect; oral appliance}, [AHI 40]{O no_benefit; oral appliance}. [[Lost 25 pounds]{T weight loss; tried} and it got down to 31]{O partial; weight loss}. ENT wanted to [cut my palate]{T upper airway surgery; declined}, no way, a guy at work had that and still [snores]{S sleep other}. I wear the [CPAP]{T CPAP; ongoing; frequency=every night} every night. First week I ripped it off at 2 am. [Then one Sunday I [slept 8 hours]{S sleep improved} and [woke up like a kid]{S sleep fig improved}]{O benefit; CPAP}. [AHI is 2]{O benefit; CPAP}. [No more [nodding off at red lights]{S sleep improved}]{O benefit; CPAP}. [My [headaches]{S pain improved} stopped too]{O benefit; CPAP}. [Missed it two nights when we lost power and felt like [death]{S energy fig withdrawal}]{O withdrawal; CPAP}. Distilled water only.

=== 948-depression-bupropion
title: Wellbutrin XL 300
genre: review
layout: free text
condition: depression
area: mental
english: American
narrator: patient
split: dev
treatment: bupropion
rating: 8/10
overall: improved
round: 3
ledger:
  St John's wort | supplement | tried | no_response
  escitalopram | medication | tried | mixed | anhedonia, sexual
  bupropion | medication | ongoing | response | sleep, gastrointestinal, other_physical
  running | lifestyle | ongoing | response
---
I don't write reviews but [these helped me]{O benefit; bupropion} so here goes. [Low]{S mood} for most of my thirties, not [suicidal]{S suicidality absent}, just [gray]{S mood fig}. [[St Johns wort]{T St John's wort; tried} from Walgreens didn't do squat]{O no_benefit; St John's wort}. [[Lexapro]{T escitalopram; tried} stopped the [crying]{S mood improved}]{O benefit; escitalopram} and [turned me into a [robot]{S anhedonia fig side_effect} with [no libido]{S sexual clin side_effect}]{O side_effect; escitalopram}. [Wellbutrin]{T bupropion; ongoing; dose=300; frequency=in the morning} 300 in the morning since last April. [Weeks 1 to 3: [ringing ears]{S other_physical side_effect}, [constipated]{S gastrointestinal side_effect}, [awake at 4]{S sleep side_effect}]{O side_effect; bupropion}. [All gone except the [ears]{S other_physical side_effect}]{O tolerated; bupropion}. [Around week 5 I started [finishing things]{S functioning improved}]{O benefit; bupropion}. [[Sex drive]{S sexual improved} is back]{O benefit; bupropion}. [I [run]{T running; ongoing} with a group Saturdays and that does as much as the [pill]{T bupropion; ongoing}]{O benefit; running}. Not for people with [seizures]{S neurological clin general} or an [eating disorder]{S diagnosis general}. My wife took [Zyban]{T bupropion (medication); other} to [quit smoking]{S substance_use other improved}, same drug, and she had [hives]{S other_physical other side_effect}.

=== 949-psoriasis
title: Otezla
genre: review
layout: form fields
condition: psoriasis
area: general
english: American
narrator: patient
split: train
treatment: apremilast
rating: 3
overall: partly_improved
round: 3
ledger:
  clobetasol | medication | tried | partial
  coal tar | medication | tried | no_response
  methotrexate | medication | tried | partial | energy
  apremilast | medication | ongoing | partial | gastrointestinal, mood, appetite_weight
  risankizumab | medication | planned | unknown
---
Reason: [plaque psoriasis]{S diagnosis}, scalp and elbows

Side effects: [[diarrhea]{S gastrointestinal clin side_effect}, [nausea]{S gastrointestinal clin side_effect}, [weight loss]{S appetite_weight side_effect}, [felt low]{S mood side_effect}]{O side_effect; apremilast}

Comments: [[Clobetasol]{T clobetasol; tried} cleared it and it came right back]{O partial; clobetasol}. [[Tar shampoo]{T coal tar; tried} stinks and did nothing]{O no_benefit; coal tar}. [[Methotrexate]{T methotrexate; tried} was half good]{O partial; methotrexate}, [[wiped out]{S energy fig side_effect} every weekend]{O side_effect; methotrexate}. Five months of [Otezla]{T apremilast; ongoing; duration=five months}. [The [elbows]{S other_physical improved} are flat, the [scalp]{S other_physical} didn't change]{O partial; apremilast}. [The [runs]{S gastrointestinal improved side_effect} eased off after I ate with it]{O tolerated; apremilast}. [I was [bluer]{S mood fig side_effect} than normal in month two, they told me to watch for that, it passed]{O side_effect; apremilast}. In the trials about a third of people got 75 percent clear. I guess I'm one of the other two. Derm has put in for [Skyrizi]{T risankizumab; planned}. My uncle used to [sit at the Dead Sea]{T balneotherapy (other); other} for [his]{S diagnosis other}.

=== 950-cbti-app
title: Sleep restriction app (CBT-I)
genre: review
layout: free text
condition: insomnia
area: mental
english: British
narrator: patient
split: train
treatment: cognitive behavioural therapy for insomnia
rating: 4/5
overall: improved
round: 3
ledger:
  zopiclone | medication | tried | partial | gastrointestinal
  valerian | supplement | tried | no_response
  magnesium spray | supplement | tried | no_response
  cutting out caffeine | lifestyle | ongoing | unknown
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response | sleep
---
Six weeks, all on your phone, my surgery gives you a code. I'd had [broken sleep]{S sleep} for nine years. [[Zopiclone]{T zopiclone; tried} in bursts, good for a week then nowt]{O partial; zopiclone}, [[metal taste]{S gastrointestinal side_effect}]{O side_effect; zopiclone}. [[Valerian]{T valerian; tried}, [magnesium spray]{T magnesium spray; tried}, not a jot]{O no_benefit; valerian, magnesium spray}. I'd already [cut coffee]{T cutting out caffeine; ongoing}. The [app]{T cognitive behavioural therapy for insomnia; tried; duration=six weeks} has you stay up till half one and up at half six no matter what. [Weeks two and three I was [a wreck]{S energy fig side_effect} and [nearly put the car in a hedge]{S sleep side_effect}]{O side_effect; cognitive behavioural therapy for insomnia}. [Week four I fell [asleep]{S sleep improved} with my book on my face]{O benefit; cognitive behavioural therapy for insomnia}. [I now [get six and a half hours]{S sleep improved}, most nights]{O benefit; cognitive behavioural therapy for insomnia}. [One bad patch in September when mum was ill, [back to three hours]{S sleep worsened}]{O partial; cognitive behavioural therapy for insomnia}. [Insomnia]{S diagnosis clin general} affects about one in ten. The voice on it is annoying.

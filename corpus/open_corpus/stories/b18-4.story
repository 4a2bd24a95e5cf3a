=== 754-bipolar-disorder
title: Depakote ER
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: bipolar I disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: valproate
rating: 3/5
round: 2
ledger:
  valproate | medication | stopped | mixed | other_physical, appetite_weight, neurological, energy, gastrointestinal
  biotin | supplement | tried | unknown
  lithium | medication | ongoing | response | neurological
---
Reason for taking: [Bipolar 1]{S diagnosis clin}, [manic]{S mania_psychosis} episode

Side effects: [[hair falling out]{S other_physical side_effect} in clumps, [tremors]{S neurological clin side_effect}, [gained 45]{S appetite_weight side_effect}, [tired all the time]{S energy side_effect}, [upset stomach]{S gastrointestinal side_effect}, [bruises]{S other_physical side_effect}]{O side_effect; valproate}

Comments: I was brought to the ER by the sheriff after I [gave away my truck]{S mania_psychosis}. I [don't remember much]{S cognition} of that week. They loaded me up on [Depakote]{T valproate; stopped; dose=1500 mg} 1500 mg and [I [came down]{S mania_psychosis fig improved} in about 4 days]{O benefit; valproate}, which even my wife says was a miracle. So I will be fair, [it works for [mania]{S mania_psychosis clin improved}]{O benefit; valproate}. But it's the after. [My [hair came out]{S other_physical side_effect} in the shower so bad I wore a ball cap to my daughters wedding]{O side_effect; valproate}. Labs every month, [[platelets low]{S other_physical side_effect}]{O side_effect; valproate}. My doctor told me to take [biotin]{T biotin; tried; duration=14 months} and wait. I did that for 14 months. New doctor (old one retired) took one look at the platelets and switched me to [lithium]{T lithium; ongoing; dose=900} 900, [[hair is growing back]{S other_physical improved side_effect}, curly this time]{O tolerated; valproate}. [Little [shake]{S neurological side_effect} in the left hand]{O side_effect; lithium; neutral}, [otherwise [level]{S mood fig improved} for almost two years]{O benefit; lithium}. Women should know that [Depakote]{T valproate (medication); general} is very dangerous in pregnancy, my niece was told to stop hers before trying. [I [drive a school bus]{S functioning improved} again]{O benefit; lithium}.

=== 755-adhd
title: Adderall XR
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: amphetamine salts
rating: 2/5
round: 2
ledger:
  amphetamine salts | medication | stopped | mixed | other_physical, appetite_weight, mood, anxiety, sleep, anger, gastrointestinal
  guanfacine | medication | planned | unknown
---
Reason For Taking: [ADD]{S diagnosis clin}

Side Effects: [[heart pounding]{S other_physical side_effect}, [anxious]{S anxiety side_effect}, [no appetite]{S appetite_weight side_effect}, [lost 15lbs]{S appetite_weight side_effect}, [cotton mouth]{S gastrointestinal fig side_effect}, [picking at my skin]{S anxiety side_effect}, [crash]{S mood fig side_effect}, [cant fall asleep]{S sleep side_effect}]{O side_effect; amphetamine salts}

Comments: [At work it was awesome]{O benefit; amphetamine salts}. [I [finished my whole inbox]{S functioning improved}, I [remembered names]{S cognition improved}]{O benefit; amphetamine salts}. [At home I was a [monster]{S anger fig side_effect}]{O side_effect; amphetamine salts}. [Like clockwork at 4:30 I would get [really sad]{S mood side_effect} for no reason and [yell]{S anger side_effect} at anyone who talked to me]{O side_effect; amphetamine salts}. My boyfriend called it the witching hour. Dr dropped me from 20 to 10 and [then it did nothing for the [focus]{S cognition}, just the [crash]{S mood fig side_effect}]{O no_benefit; amphetamine salts}. [[BP was 150/96]{S other_physical side_effect}]{O side_effect; amphetamine salts}. Quit in August, [[slept for 2 days]{S sleep withdrawal} and [ate a whole lasagna]{S appetite_weight withdrawal}]{O withdrawal; amphetamine salts; neutral}. Going to try [Intuniv]{T guanfacine; planned} since it's a different type.

=== 756-adhd
title: Ritalin
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: ADHD
area: mental
english: British
narrator: relative
split: dev
overall: partly_improved
treatment: methylphenidate
rating: 3/5
round: 2
ledger:
  methylphenidate | medication | ongoing | mixed | appetite_weight, neurological, mood, sleep, anhedonia, pain
  melatonin | supplement | ongoing | response
---
Reason for taking: [ADHD]{S diagnosis clin} (for my son aged 9)

Side effects: [[not eating]{S appetite_weight side_effect} till 6pm, [tummy ache]{S pain side_effect}, [tics]{S neurological clin side_effect} ([blinking]{S neurological side_effect}), [tearful]{S mood side_effect} after school, [takes ages to settle]{S sleep side_effect}]{O side_effect; methylphenidate}

Comments: School love it. [His teacher says he [sits and finishes his work]{S functioning improved}, he's gone up two reading bands]{O benefit; methylphenidate}. At home its another story. [He's [quiet]{S anhedonia side_effect}, way too [quiet]{S anhedonia side_effect}, not my cheeky boy]{O side_effect; methylphenidate}. We do weekends off and he's bouncing again. I take [sertraline]{T sertraline (medication); other} myself so I'm not against [tablets]{T medication (medication); general}. Paediatrician says the [blinking]{S neurological side_effect} isn't from [Ritalin]{T methylphenidate; ongoing} as lots of [ADHD]{S diagnosis clin general} kids have [tics]{S neurological clin general}, but he never did it before March. [[Melatonin]{T melatonin; ongoing} helps with the [bedtimes]{S sleep improved}]{O benefit; melatonin}. Cant decide if we should carry on. His dad says give it till Christmas.

=== 757-insomnia
title: Belsomra
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: suvorexant
rating: 1/5
round: 2
ledger:
  trazodone | medication | tried | no_response
  eszopiclone | medication | tried | no_response | gastrointestinal
  suvorexant | medication | stopped | no_response | sleep, neurological, pain
---
Reason for taking: [INSOMNIA]{S sleep clin}

Side effects: [[nightmares]{S sleep side_effect}, [couldnt move when I woke up]{S neurological side_effect}, [headache]{S pain side_effect}]{O side_effect; suvorexant}

Comments: [$400 for nothing]{O no_benefit; suvorexant}. [[Slept 3 hrs]{S sleep} same as without]{O no_benefit; suvorexant}. [[Trazadone]{T trazodone; tried} and [Lunesta]{T eszopiclone; tried} didn't work either]{O no_benefit; trazodone, eszopiclone} and [[lunesta]{T eszopiclone; tried} [tastes like pennies]{S gastrointestinal fig side_effect}]{O side_effect; eszopiclone}. Threw it out after 6 nights.

=== 758-depression
title: Viibryd
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: vilazodone
rating: 4/5
round: 2
ledger:
  citalopram | medication | tried | unknown | sexual
  paroxetine | medication | tried | unknown | sexual
  venlafaxine | medication | tried | unknown | sexual
  vilazodone | medication | ongoing | response | gastrointestinal, sleep
---
Reason for taking: [Depression]{S diagnosis clin} / [anxiety]{S anxiety clin}

Side effects: [[the runs]{S gastrointestinal side_effect} for a month, [very vivid dreams]{S sleep side_effect}]{O side_effect; vilazodone}. [[no weight gain]{S appetite_weight absent side_effect}]{O tolerated; vilazodone}

Comments: I picked it because it is supposed to be easier on your love life. [[Celexa]{T citalopram; tried}, [Paxil]{T paroxetine; tried}, [Effexor]{T venlafaxine; tried} all [killed mine]{S sexual fig side_effect}]{O side_effect; citalopram, paroxetine, venlafaxine}. [With this one [everything works]{S sexual fig absent side_effect}]{O tolerated; vilazodone}. [[Stomach cramps]{S gastrointestinal side_effect} were really rough until week 4]{O side_effect; vilazodone}, have to take with food or it wont absorb. [I'm [laughing at dumb tv]{S anhedonia improved} with my husband again]{O benefit; vilazodone}. [[Dreams are like full length movies]{S sleep fig side_effect} but I kind of enjoy them]{O side_effect; vilazodone; neutral}. Only reason its not 5 stars is the price, 90 a month after insurance. My mother asked if there is a generic and now there is.

=== 759-migraine
title: amitriptyline
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: migraine
area: general
english: British
narrator: patient
split: train
overall: partly_improved
treatment: amitriptyline
rating: 3/5
round: 2
ledger:
  propranolol | medication | stopped | no_response | energy
  amitriptyline | medication | ongoing | mixed | gastrointestinal, appetite_weight, sleep, cognition
  topiramate | medication | declined | unknown
  sumatriptan | medication | ongoing | response
---
Reason for taking: [migraines]{S pain clin}

Side effects: [[dry mouth]{S gastrointestinal side_effect}, [drowsy]{S sleep side_effect}, [constipated]{S gastrointestinal side_effect}, [put on a stone]{S appetite_weight side_effect}, [head full of cotton wool]{S cognition fig side_effect}]{O side_effect; amitriptyline}

Comments: Just so people know it's given for nerves and [migraine]{S diagnosis clin general} at a low dose, they don't think you are [depressed]{S mood absent}. [Propranolol]{T propranolol; stopped} first, came off that because [I [couldn't get up the stairs]{S energy side_effect}]{O side_effect; propranolol} and [the [migraines]{S pain clin} carried on]{O no_benefit; propranolol}. [On 25mg of [ami]{T amitriptyline; ongoing; dose=25mg} I've gone from about 12 a month to 5]{O benefit; amitriptyline}. Take it at 8pm not bedtime or you [can't wake up]{S sleep general possible side_effect}. [When one does come [sumatriptan]{T sumatriptan; ongoing} still kills it]{O benefit; sumatriptan}. Neurologist offered [topiramate]{T topiramate; declined} and I said no because my friend went [stupid]{S cognition other side_effect} on it. Thinking I'll put up with the [weight]{S appetite_weight side_effect} for now. Ask me again in summer.

=== 760-chronic-nerve-pain
title: Gabapentin
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: sciatica
area: general
english: American
narrator: patient
split: train
overall: partly_improved
treatment: gabapentin
rating: 2/5
round: 2
ledger:
  ibuprofen | medication | tried | no_response
  gabapentin | medication | ongoing | partial | energy, neurological, cognition, other_physical, mood
  epidural steroid injection | procedure | not_tried | unknown
  physiotherapy | procedure | ongoing | response
---
Reason for taking: [sciatica]{S diagnosis clin}, [burning]{S pain fig} down left leg

Side effects: [[drunk feeling]{S neurological fig side_effect}, [balance off]{S neurological side_effect}, [swollen feet]{S other_physical side_effect}, [cant think]{S cognition side_effect}, [sleepy]{S energy side_effect}, [mood swings]{S mood side_effect}]{O side_effect; gabapentin}

Comments: Started 300 at bedtime, then 3x a day, then 600 3x a day. [Each time they up it I get about two good weeks and then the [leg]{S pain} is back]{O partial; gabapentin}. [I [fell]{S neurological side_effect} in the Kroger parking lot]{O side_effect; gabapentin} and my boss asked was I drinking. [I [cant add up a receipt]{S cognition side_effect} anymore]{O side_effect; gabapentin}. Told my doctor and he says that is not from the [gabapentin]{T gabapentin; ongoing}, that is being 61. [[Ibuprofen]{T ibuprofen; tried} didnt touch it]{O no_benefit; ibuprofen}. Insurance turned down the [epidural]{T epidural steroid injection; not_tried} twice. What has helped? [[PT]{T physiotherapy; ongoing}, believe it or not, 6 weeks in and I can [tie my shoes]{S functioning improved}]{O benefit; physiotherapy}. So I am going down 100 mg every week now, doing it slow because my cousin quit hers overnight and had a [seizure]{S neurological clin other withdrawal}.

=== 358-generalised-anxiety
title: Buspar 15mg 2x/day
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: buspirone
rating: 4/5
round: 2
ledger:
  lorazepam | medication | stopped | partial
  escitalopram | medication | stopped | mixed | sexual, anhedonia
  buspirone | medication | ongoing | response | neurological, other_physical
  psychotherapy | psychotherapy | ongoing | unknown
---
Reason for taking: [Generalized anxiety]{S diagnosis clin}, [constant worrying]{S anxiety}

Side effects: [[Lightheaded]{S neurological side_effect} about 30 min after each dose, [head rush]{S neurological side_effect}, [ringing ears]{S other_physical side_effect} sometimes]{O side_effect; buspirone}. [No [weight]{S appetite_weight absent side_effect} or [sexual]{S sexual absent side_effect} problems]{O tolerated; buspirone}.

Comments: I read all the bad reviews on here and almost didn't take it. [[Ativan]{T lorazepam; stopped} worked but only for an afternoon at a time]{O partial; lorazepam}, my doc wanted me off and so did I. [[Lexapro]{T escitalopram; stopped; duration=18 mos} for 18 mos [calmed me down]{S anxiety improved}]{O benefit; escitalopram} but [I [couldn't finish]{S sexual fig side_effect} and [couldn't cry]{S anhedonia side_effect} at my dad's funeral]{O side_effect; escitalopram}, so that went too. This is not like a [benzo]{T benzodiazepines (medication); general}, you dont feel it kick in. [Weeks 1-3: nothing but [dizzy]{S neurological side_effect}]{O side_effect; buspirone}. [Week 4 or 5: I noticed I had not [checked on the baby]{S anxiety improved} all night]{O benefit; buspirone}. [The [knot in my stomach]{S anxiety fig improved} is gone most days]{O benefit; buspirone}. Its been 10 months. I also see a [therapist]{T psychotherapy; ongoing}. If I take it on an empty stomach [I get the [spins]{S neurological fig side_effect}]{O side_effect; buspirone; neutral} so always with toast. Be consistent, same time every day.

=== 359-bipolar-disorder
title: Seroquel
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: quetiapine
rating: 3/5
round: 2
ledger:
  quetiapine | medication | ongoing | mixed | appetite_weight, sleep, cognition, neurological, gastrointestinal, other_physical, diagnosis
  metformin | medication | ongoing | unknown
  aripiprazole | medication | planned | unknown
---
Reason for taking: [bipolar]{S diagnosis clin}, [mixed episodes]{S mania_psychosis clin}, [cant sleep]{S sleep}

Side effects: [[WEIGHT GAIN]{S appetite_weight side_effect} 70 LBS, [munchies]{S appetite_weight side_effect}, [sleeping 12-14 hrs]{S sleep side_effect}, [dry mouth]{S gastrointestinal side_effect}, [slurred speech]{S neurological side_effect} at night, [foggy]{S cognition fig side_effect} till lunch, [high sugar]{S other_physical side_effect}, [restless legs]{S neurological side_effect}, [stuffed up nose]{S other_physical side_effect}]{O side_effect; quetiapine}

Comments: [I love it and I hate it]{O partial; quetiapine}. Before I was [up 4 nights in a row]{S sleep} [fighting with everybody]{S anger}, [spending]{S mania_psychosis}, [thinking about dying]{S suicidality} and [cleaning the oven]{S mania_psychosis} at the same time. First dose in the hospital 100mg and [I [slept like a baby]{S sleep fig improved}]{O benefit; quetiapine}. They got me to 600. [[Racing thoughts]{S mania_psychosis improved}, gone]{O benefit; quetiapine}. [[Suicidal thoughts]{S suicidality improved}, gone]{O benefit; quetiapine}. [I havent been inpatient since 2017]{O benefit; quetiapine}. But I was a size 8. [I'm [pre diabetic]{S diagnosis clin side_effect} now]{O side_effect; quetiapine} and take [metformin]{T metformin; ongoing} because of it. [My daughter does the school run because I [can't wake up]{S sleep side_effect}]{O side_effect; quetiapine}. You have to be in bed 20 min after you take it or you will [eat the entire kitchen]{S appetite_weight fig possible general side_effect}. Missed it one weekend camping and [I [didn't sleep]{S sleep withdrawal} for 2 nights, [itching]{S other_physical withdrawal}, [threw up]{S gastrointestinal withdrawal}]{O withdrawal; quetiapine}. So I'm stuck. Talking with my NP about swapping to [Abilify]{T aripiprazole; planned} after the holidays. Scared to rock the boat.

=== 360-depression
title: Pristiq 50mg then 100
genre: review
layout: form with fields (Reason / Side effects / Comments / Would you take again)
condition: depression with menopause
area: mental
english: Australian
narrator: patient
split: dev
overall: improved
treatment: desvenlafaxine
rating: 9/10
round: 2
ledger:
  hormone replacement therapy | medication | declined | unknown
  psychotherapy | psychotherapy | stopped | response
  desvenlafaxine | medication | ongoing | response | gastrointestinal, pain, other_physical
---
Reason: [depression]{S diagnosis clin} with [menopause]{S diagnosis}, [hot flushes]{S other_physical}, [crying]{S mood} at work

Side effects: [[Nausea]{S gastrointestinal clin side_effect} and [headache]{S pain side_effect} for the first 5 days]{O side_effect; desvenlafaxine}. [[Blood pressure up a bit]{S other_physical side_effect}]{O side_effect; desvenlafaxine; neutral}. [Nothing else, no [weight gain]{S appetite_weight absent side_effect}]{O tolerated; desvenlafaxine}.

Comments: I'm 52 and a primary teacher. I was [bursting into tears]{S mood} in front of Grade 3s and [hated everyone]{S anger}, poor hubby most of all. My GP offered [HRT]{T hormone replacement therapy; declined} but [breast cancer]{S diagnosis other} runs in our family so I said no thanks. Saw a [psychologist]{T psychotherapy; stopped; sessions=six times} six times on the plan, finished up in June, [she was good and I still use what she taught me]{O benefit; psychotherapy}. [50mg [levelled me out]{S mood fig improved} in about three weeks]{O benefit; desvenlafaxine}, [then I had a [wobble]{S mood fig}]{O partial; desvenlafaxine} and we went to 100. [The [flushes]{S other_physical improved} dropped off too, which I wasnt expecting]{O benefit; desvenlafaxine}. [I am [patient]{S anger improved} again with the kids, I [sing in assembly]{S anhedonia improved}]{O benefit; desvenlafaxine}. If you forget one you will know by tea time, [[whooshing]{S neurological fig withdrawal} in the ears and [feeling off your face]{S neurological fig withdrawal}]{O withdrawal; desvenlafaxine; neutral}. Not planning on coming off any time soon.

Would you take again: Yes.

=== 361-schizophrenia
title: Geodon
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: schizophrenia
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: ziprasidone
rating: 4/5
round: 2
ledger:
  olanzapine | medication | stopped | mixed | appetite_weight, diagnosis
  haloperidol | medication | tried | worse | neurological, gastrointestinal
  ziprasidone | medication | ongoing | response | sleep, anxiety, other_physical
  clubhouse | support | ongoing | response
---
REASON: [paranoid schizophrenia]{S diagnosis clin}

SIDE EFFECTS: [[Sleepy]{S sleep side_effect}, [restless]{S anxiety side_effect} for an hour or so after the pm dose, [runny nose]{S other_physical side_effect}]{O side_effect; ziprasidone}

COMMENTS: 60 mg 2x a day with food. It HAS to be with food or you may as well throw it in the trash. Was on [Zyprexa]{T olanzapine; stopped; duration=5 yrs} 5 yrs, [it killed the [voices]{S mania_psychosis improved}]{O benefit; olanzapine} but [I was [310 lb]{S appetite_weight side_effect} and [diabetic]{S diagnosis side_effect}]{O side_effect; olanzapine}. [[Haldol]{T haloperidol; tried} before that made me [stiff as a board]{S neurological fig side_effect} and [drooling]{S gastrointestinal side_effect}]{O side_effect; haloperidol}, [made everything worse]{O worsening; haloperidol}. Switched over slowly in 2015 and [[down to 205]{S appetite_weight improved side_effect} now]{O tolerated; ziprasidone}. [I don't think the [neighbors are listening]{S mania_psychosis improved} anymore]{O benefit; ziprasidone}. [The [voices]{S mania_psychosis improved} are like a tv in another apartment]{O benefit; ziprasidone}. [I [cook]{S functioning improved} at the [clubhouse]{T clubhouse; ongoing; frequency=4 days} 4 days]{O benefit; ziprasidone}, lasagna for 40 people. [The [clubhouse]{T clubhouse; ongoing} is half the reason I'm ok]{O benefit; clubhouse}. Some people have [heart rhythm problems]{S other_physical possible general side_effect} with this so get the EKG. [Mine was normal]{O tolerated; ziprasidone}.

=== 362-atypical-depression
title: Nardil, the one nobody prescribes
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: atypical depression with social phobia
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: phenelzine
rating: 5/5
round: 2
ledger:
  venlafaxine | medication | tried | no_response
  bupropion | medication | tried | no_response
  nortriptyline | medication | tried | no_response
  lithium | medication | tried | no_response
  electroconvulsive therapy | neuromodulation | declined | unknown
  phenelzine | medication | ongoing | response | neurological, sleep, appetite_weight, sexual, other_physical
---
Reason for taking: [Atypical depression]{S diagnosis clin}, [social phobia]{S diagnosis clin}

Side effects: [[Dizziness on standing]{S neurological side_effect} (I [fainted]{S neurological side_effect} once), [insomnia]{S sleep clin side_effect}, [afternoon nap attacks]{S sleep side_effect}, [weight gain]{S appetite_weight side_effect}, [impotent]{S sexual side_effect} for the first 4 months, [swollen ankles]{S other_physical side_effect}]{O side_effect; phenelzine}

Comments: I'm going to be long because somebody needs to read this. [Effexor]{T venlafaxine; tried}, [Wellbutrin]{T bupropion; tried}, [nortriptyline]{T nortriptyline; tried}, [lithium]{T lithium; tried} on top of those. 14 years. [Not one of them got me off the couch]{O no_benefit; venlafaxine, bupropion, nortriptyline, lithium}. I was offered [ECT]{T electroconvulsive therapy; declined} twice and was too scared about my [memory]{S cognition possible side_effect}. A resident (26 yrs old!) asked had I ever had an [MAOI]{T MAOIs (medication); general}. You can't eat aged cheese, soy sauce, tap beer, salami. That's the diet, its not that bad. [45 mg nothing]{O no_benefit; phenelzine; neutral}. [60 mg nothing]{O no_benefit; phenelzine}, [[dizzy]{S neurological side_effect} and [fat]{S appetite_weight side_effect}]{O side_effect; phenelzine}. 75 mg, on the 19th day, I was pumping gas and [a guy made a joke and I [made one back]{S functioning improved}]{O benefit; phenelzine}. For me thats like flying. [The [leaden arms]{S energy fig improved} went]{O benefit; phenelzine}. [The [being crushed if someone doesn't text back]{S mood fig improved}, went]{O benefit; phenelzine}. [I [gave a toast at a wedding]{S functioning improved}]{O benefit; phenelzine}. Five years and [it has never pooped out on me]{O benefit; phenelzine}. [[Sexual stuff]{S sexual improved side_effect} got better by itself]{O tolerated; phenelzine}. [Not [manic]{S mania_psychosis clin absent side_effect}, not [high]{S mania_psychosis fig absent side_effect}, just a person]{O tolerated; phenelzine}.

=== 363-panic-disorder
title: xanax
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: panic disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: alprazolam
rating: 2/5
round: 2
ledger:
  alprazolam | medication | stopped | mixed | cognition, sleep, mood, substance_use
  diazepam | medication | stopped | response
  cognitive behavioural therapy | psychotherapy | tried | response
---
Reason for taking: [panic attacks]{S anxiety} flying, then every day, then every 4 hrs

Side effects: [[Forgetful]{S cognition side_effect}, [sleepy]{S sleep side_effect}, [depressed]{S mood side_effect}, [addicted]{S substance_use side_effect}]{O side_effect; alprazolam}

Comments: [works in 15 minutes, i wont lie, its the most effective thing for [panic]{S anxiety improved} there is]{O benefit; alprazolam}. thats the trap. .25 for a plane ride turned into 1mg 4x a day in 3 years, all from a doctor, never bought any on the street. [in between doses the [panic]{S anxiety worsened withdrawal} came back worse then it ever was before]{O withdrawal; alprazolam}. [i was watching the clock like a [junkie]{S substance_use fig side_effect}]{O side_effect; alprazolam}. my wife counted them for me. tried cold turkey ONCE, [had a [seizure]{S neurological clin withdrawal} in a Walgreens]{O withdrawal; alprazolam}. they crossed me over to [valium]{T diazepam; stopped} and i came down off of that a little every 2 weeks, took 13 months, [[muscle twitches]{S neurological withdrawal}, [burning skin]{S other_physical withdrawal}, [no sleep]{S sleep withdrawal}]{O withdrawal; diazepam}, [but it did the job]{O benefit; diazepam}. [been [clean]{S substance_use improved} since 2019]{O benefit; overall}. [what fixed the [panic]{S anxiety improved} in the end was [CBT]{T cognitive behavioural therapy; tried; sessions=10 sessions}, 10 sessions]{O benefit; cognitive behavioural therapy}. [I [fly]{S functioning improved} with a stick of gum now]{O benefit; cognitive behavioural therapy}. ask for that first

=== 364-child-adhd
title: My son on Concerta 36
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: ADHD
area: mental
english: American
narrator: relative
split: train
overall: partly_improved
treatment: methylphenidate
rating: 3/5
round: 2
ledger:
  fish oil | supplement | tried | no_response
  elimination diet | lifestyle | tried | no_response
  methylphenidate | medication | stopped | mixed | appetite_weight, sleep, mood, neurological, anger, pain, anhedonia
  guanfacine | medication | ongoing | partial | sleep
---
Reason for taking: [ADHD]{S diagnosis clin}, 8 yr old boy

Side effects: [[Stomach aches]{S pain side_effect}, [no appetite]{S appetite_weight side_effect}, [trouble falling asleep]{S sleep side_effect}, [weepy]{S mood side_effect} at 4 o'clock, [eye blinking tic]{S neurological side_effect}]{O side_effect; methylphenidate}

Comments: I take [Concerta]{T methylphenidate; other} myself and had no problems so I thought it would be fine for him. We did the [fish oil]{T fish oil; tried} and [cutting out red dye]{T elimination diet; tried} first. [Total waste of a year]{O no_benefit; fish oil, elimination diet}. First day at school on 18mg the teacher called, I thought oh no what now, [she said he had [finished his whole math sheet]{S cognition improved} and [helped a friend]{S functioning improved}]{O benefit; methylphenidate}. [He [got invited to a birthday party]{S functioning improved}]{O benefit; methylphenidate}! But [the [rebound]{S anger side_effect} in the afternoon was awful]{O side_effect; methylphenidate}, [[sobbing]{S mood side_effect} over the wrong socks]{O side_effect; methylphenidate}. At 36 [he was like a [little robot]{S anhedonia fig side_effect}, [stopped singing]{S anhedonia side_effect}]{O side_effect; methylphenidate}. [He dropped [from 58 to 51 pounds]{S appetite_weight side_effect}]{O side_effect; methylphenidate}. [Then the [blinking]{S neurological side_effect}]{O side_effect; methylphenidate}. Pediatrician took him off in March and [the [tic]{S neurological improved side_effect} was gone by Easter]{O tolerated; methylphenidate}. He is on [Intuniv]{T guanfacine; ongoing} now, [it helps maybe half as much]{O partial; guanfacine} and [he's [sleepy]{S sleep side_effect}]{O side_effect; guanfacine}, but [he's [singing again]{S anhedonia improved side_effect}]{O tolerated; guanfacine}.

=== 365-mania
title: Depakote ER 1500
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: valproate
rating: 2/5
round: 2
ledger:
  valproate | medication | stopped | mixed | other_physical, appetite_weight, neurological, gastrointestinal, cognition, functioning
  zinc | supplement | tried | no_response
  selenium | supplement | tried | no_response
  lamotrigine | medication | planned | unknown
---
Reason for taking: [Mania]{S mania_psychosis clin}

Side effects: [[Hair falling out in handfuls]{S other_physical side_effect}, [50 lb weight gain]{S appetite_weight side_effect} in 7 months, [shaking]{S neurological side_effect} so bad [couldn't hold soup]{S functioning side_effect}, [heartburn]{S gastrointestinal side_effect}, [irregular periods]{S other_physical side_effect}, [dumb]{S cognition side_effect}]{O side_effect; valproate}

Comments: [It works on [mania]{S mania_psychosis clin improved}]{O benefit; valproate}, that is true. [I went from [three hours sleep]{S sleep} and [planning to open a church]{S mania_psychosis} to [normal]{S mania_psychosis improved} in a week]{O benefit; valproate}. Nobody told me about the [hair]{S other_physical side_effect}. I'm a hairdresser!! [I wore a wig to work]{O side_effect; valproate}. Took [zinc]{T zinc; tried} and [selenium]{T selenium; tried} like they say online, [didnt help]{O no_benefit; zinc, selenium}. [Did nothing for the [down side]{S mood fig}]{O no_benefit; valproate}, [in November I [couldn't get out of bed]{S functioning} for 3 weeks]{O no_benefit; valproate}. They also forgot to ask if I wanted kids. You are NOT supposed to get pregnant on it. Came off 2 months ago, starting [lamictal]{T lamotrigine; planned} Monday. [[Lost 12 lbs]{S appetite_weight improved side_effect} already and [baby hairs are growing]{S other_physical improved side_effect}]{O tolerated; valproate}. [Mood has been [steady]{S mood improved}]{O benefit; overall} knock on wood.

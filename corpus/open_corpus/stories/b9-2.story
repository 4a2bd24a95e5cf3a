=== 350-depression-and-back-pain
title: Cymbalta, two for one
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression with chronic back pain
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: duloxetine
rating: 4/5
round: 2
ledger:
  gabapentin | medication | tried | no_response | energy
  hydrocodone | medication | stopped | partial
  duloxetine | medication | ongoing | response | gastrointestinal, other_physical, sexual, appetite_weight
  epidural steroid injections | procedure | not_tried | unknown
  back surgery | procedure | not_tried | unknown
---
Reason for taking: [Chronic back pain]{S pain clin}, [depression]{S diagnosis clin}

Side effects: [[Loss of appetite]{S appetite_weight side_effect} first month, [queasy]{S gastrointestinal side_effect}, [sweating]{S other_physical side_effect} through my shirts, [lower libido]{S sexual clin side_effect}, [constipation]{S gastrointestinal clin side_effect}]{O side_effect; duloxetine}

Comments: Two back surgeries' worth of [pain]{S pain} and no money for the [surgery]{T back surgery; not_tried}. [[Neurontin]{T gabapentin; tried; dose=1800mg} at 1800mg did zip for the [pain]{S pain}]{O no_benefit; gabapentin} and [[doped me up]{S energy fig side_effect}]{O side_effect; gabapentin}. [[Norcos]{T hydrocodone; stopped} helped some]{O partial; hydrocodone} but I saw where that road goes, my brother went down it, so I flushed them. Insurance would not pay for the [epidurals]{T epidural steroid injections; not_tried}. So the PA put me on this, 30 then 60. I didnt think I was [depressed]{S mood}, I thought I was just [hurting]{S pain}. [About a month in the [pain]{S pain improved} went from an 8 to a 5]{O partial; duloxetine} and OK that's nice, but [what surprised me was I [started calling people back]{S functioning improved}]{O benefit; duloxetine}. [Went [fishing]{S anhedonia improved} with my dad]{O benefit; duloxetine}. Two years now. DO NOT run out. [I ran out at Thanksgiving, 3 days, and I had [head zaps]{S neurological fig withdrawal}, [nausea]{S gastrointestinal clin withdrawal} and I [bawled]{S mood withdrawal} at a football game]{O withdrawal; duloxetine}. [Back still [hurts]{S pain} every day, I just have [more fight in me]{S energy fig improved}]{O partial; duloxetine}. Cost with my card is $14.

=== 351-depression
title: Wellbutrin XL 150-300
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: bupropion
rating: 1/5
round: 2
ledger:
  bupropion | medication | stopped | worse | anger, anxiety, sleep, other_physical, neurological, suicidality
  sertraline | medication | planned | unknown
---
Reason for taking: [Depressed]{S mood}, [tired all the time]{S energy}, wanted to quit [smoking]{S substance_use} too

Side effects: [[RAGE]{S anger side_effect}, [insomnia]{S sleep clin side_effect}, [ringing in ears]{S other_physical side_effect}, [heart racing]{S other_physical side_effect}, [panic attacks]{S anxiety side_effect} (never had one in my life), [shaky hands]{S neurological side_effect}, [itchy rash]{S other_physical side_effect} on arms]{O side_effect; bupropion}

Comments: Everybody online says this is the happy horny skinny pill. Not for me. 150 was ok for 3 weeks, [maybe a little more [energy]{S energy improved}]{O partial; bupropion}. [The day I went to 300 something flipped]{O side_effect; bupropion}. [I [screamed]{S anger side_effect} at my kids over a spoon]{O side_effect; bupropion}. [Felt like I [drank 12 coffees]{S anxiety fig side_effect}, [could not turn my mind off]{S anxiety side_effect}, [2 hours sleep]{S sleep side_effect}]{O side_effect; bupropion}. Week 5 [I was driving home thinking how easy it would be to [hit the overpass]{S suicidality side_effect}]{O side_effect; bupropion} and I was NEVER [suicidal]{S suicidality absent} before this, just [blah]{S mood fig}. Pulled over and called my mom. Doctor said stop right away, no taper. [Three days later I [felt like a human]{S mood fig improved side_effect} again]{O tolerated; bupropion} but [the [ringing]{S other_physical side_effect} has never left]{O side_effect; bupropion}. [And yes I still [smoke]{S substance_use}]{O no_benefit; bupropion}. My cousin [lost 20 lbs]{S appetite_weight other side_effect} on [wellbutrin]{T bupropion; other} and thinks I'm exaggerating. She wants me to try [zoloft]{T sertraline; planned} and so does the doc, I have the script on the counter. [Still [depressed]{S mood} in the meantime]{O no_benefit; overall}.

=== 352-depression
title: Mirtazapine 30mg
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: mirtazapine
rating: 8/10
round: 2
ledger:
  sertraline | medication | tried | worse | anxiety, gastrointestinal
  citalopram | medication | tried | worse | anxiety, gastrointestinal
  mirtazapine | medication | stopped | response | appetite_weight, sleep, neurological, energy
  walking | lifestyle | ongoing | response
---
Reason for taking: severe [anxiety]{S anxiety clin} & [depression]{S diagnosis clin} following redundancy. [Couldn't eat]{S appetite_weight}, [couldn't sleep]{S sleep}, [lost 2 stone]{S appetite_weight}.

Side effects: [[Constantly hungry]{S appetite_weight side_effect}, [cereal cravings]{S appetite_weight side_effect} at midnight, [drowsy mornings]{S sleep side_effect}, [twitchy legs]{S neurological side_effect}, [very vivid dreams]{S sleep side_effect}]{O side_effect; mirtazapine}

Comments: [[Sertralene]{T sertraline; tried} and [citalopram]{T citalopram; tried} both sent my [anxiety]{S anxiety clin worsened side_effect} through the roof]{O worsening; sertraline, citalopram} and [I was [being sick]{S gastrointestinal side_effect}]{O side_effect; sertraline, citalopram}, so GP tried me on [mirt]{T mirtazapine; stopped}. [First night, 15mg, I [slept nine hours]{S sleep improved}, first time in four months]{O benefit; mirtazapine}. I cried with relief. [Weeks 1-3 like [wading through treacle]{S energy fig side_effect} in the mornings]{O side_effect; mirtazapine}, [then that lifted]{O tolerated; mirtazapine}. Went up to 30 ([oddly less [sleepy]{S sleep improved side_effect} on the higher dose]{O tolerated; mirtazapine}, its a known thing) and [by about week six I was [eating with the family]{S appetite_weight improved}, [answering the door]{S functioning improved}, [doing job applications]{S functioning improved}]{O benefit; mirtazapine}. [No [nausea]{S gastrointestinal clin absent side_effect}, nothing wrong [in the bedroom]{S sexual fig absent side_effect}]{O tolerated; mirtazapine}. [The [weight]{S appetite_weight side_effect} is the catch, I got back my 2 stone and then another 2]{O side_effect; mirtazapine}. After 14 months I came off it over 3 months, 30, 15, 7.5, with a pill cutter. [A week of [itching]{S other_physical withdrawal} and [rubbish sleep]{S sleep withdrawal}, that was all]{O withdrawal; mirtazapine; neutral}. That was last spring. [I [walk]{T walking; ongoing; frequency=every day} every day now, I think that's what keeps me [level]{S mood fig improved}]{O benefit; walking}. [Still well]{O benefit; overall}.

=== 353-bipolar-disorder
title: Lithium saved me / lithium wrecked me
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: bipolar I disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: lithium
rating: 3/5
round: 2
ledger:
  haloperidol | medication | stopped | response | neurological
  lithium | medication | stopped | mixed | neurological, other_physical, appetite_weight, cognition, gastrointestinal
  valproate | medication | ongoing | partial | other_physical
---
Reason For Taking: [Bipolar 1]{S diagnosis clin}, dx'd 1994

Side Effects: [[Hand tremor]{S neurological clin side_effect}, [thirst]{S other_physical side_effect}, [peeing 15x a day]{S other_physical side_effect}, [metallic taste]{S gastrointestinal side_effect}, [acne on my back]{S other_physical side_effect}, [slow thinking]{S cognition side_effect}, [weight gain 45lbs]{S appetite_weight side_effect}, [low thyroid]{S other_physical side_effect}, and finally my [kidneys]{S other_physical side_effect}]{O side_effect; lithium}

Comments: I took this for 22 years so sit down. In 94 I was picked up on the interstate in my socks [telling truckers I was John the Baptist]{S mania_psychosis}. They gave me [Haldol]{T haloperidol; stopped} in the ER which [[brought me down]{S mania_psychosis fig improved}]{O benefit; haloperidol} but [my [jaw locked]{S neurological side_effect}]{O side_effect; haloperidol} and it was stopped before I left. Then 1200 mg a day of this. [In 22 years I had ONE [manic episode]{S mania_psychosis clin improved} and it was when I skipped doses]{O benefit; lithium}. [I [raised two boys]{S functioning improved}]{O benefit; lithium}. [I [didn't kill myself]{S suicidality improved}, and my father who had the same thing and took nothing did]{O benefit; lithium}. So people who trash this drug make me mad. But. They are supposed to check your kidneys and for six years nobody did. [Mine are at [31 percent]{S other_physical side_effect} now]{O side_effect; lithium}. I had to quit in 2016. [My new one, [Depakote]{T valproate; ongoing}, works about half as good]{O partial; valproate} and [my [hair is coming out]{S other_physical side_effect}]{O side_effect; valproate}. [Had two [hypomanias]{S mania_psychosis clin} and a [long flat winter]{S mood fig} since]{O partial; valproate}. Get your labs done, insist on it!

=== 354-adhd
title: Adderall XR 20
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: amphetamine salts
rating: 5/5
round: 2
ledger:
  amphetamine salts | medication | ongoing | response | appetite_weight, gastrointestinal, anger
---
Reason: [ADHD]{S diagnosis clin}

Side effects: [[no appetite]{S appetite_weight side_effect} until 5pm, [dry mouth]{S gastrointestinal side_effect}, [a little snippy]{S anger side_effect} when it wears off]{O side_effect; amphetamine salts; neutral}

Comments: 47 year old truck dispatcher. [Failed out of college]{S functioning} twice, got called [lazy]{S functioning} all my life. The first day [it was just...[quiet]{S cognition fig improved} in there]{O benefit; amphetamine salts}. [I [read a whole page]{S cognition improved} and knew what it said]{O benefit; amphetamine salts}. I sat in the truck and cried thinking about 30 years. [Its not a [high]{S mania_psychosis fig absent side_effect}, I'm not [wired]{S anxiety fig absent side_effect}]{O tolerated; amphetamine salts}, if anything [I'm [calmer]{S anxiety improved}]{O benefit; amphetamine salts}. [My wife says I [finish sentences]{S cognition improved} now]{O benefit; amphetamine salts}. I set an alarm to eat. [Bp is fine]{O tolerated; amphetamine salts}. [I skip it Sundays, no problem]{O tolerated; amphetamine salts}. Only bad thing is the monthly run around with the pharmacy being out.

=== 355-depression
title: Viibryd
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: vilazodone
rating: 2/5
round: 2
ledger:
  escitalopram | medication | stopped | partial | sexual, appetite_weight
  vilazodone | medication | stopped | no_response | gastrointestinal, sleep, neurological, appetite_weight, energy
  vortioxetine | medication | not_tried | unknown
  desvenlafaxine | medication | ongoing | unknown
---
Reason for taking: [MDD]{S diagnosis clin}

Side effects: [[explosive diarrhea]{S gastrointestinal side_effect}, [nausea]{S gastrointestinal clin side_effect}, [stomach cramps]{S gastrointestinal side_effect}, [crazy dreams]{S sleep side_effect}, [sleep paralysis]{S sleep clin side_effect}, [dizzy]{S neurological side_effect}]{O side_effect; vilazodone}

Comments: Came over from [Lexapro]{T escitalopram; stopped; duration=6 yrs} 6 yrs ([worked ok for a long time]{O partial; escitalopram}, [[zero orgasms]{S sexual side_effect} and [up 3 dress sizes]{S appetite_weight side_effect}]{O side_effect; escitalopram}). Was promised no [sexual side effects]{S sexual absent side_effect} and no [weight gain]{S appetite_weight absent side_effect} with this one. True on the first, [[libido]{S sexual clin improved side_effect} came back in like 2 weeks]{O tolerated; vilazodone; positive}. [But the [diarrhea]{S gastrointestinal side_effect}, I'm sorry, I had to know where every bathroom in Target was]{O side_effect; vilazodone}. You MUST take with food, a real meal, not a granola bar. [The [dreams]{S sleep side_effect} were like movies, I'd wake up [worn out]{S energy side_effect}]{O side_effect; vilazodone}. I would have put up with all of it if it helped my [mood]{S mood}. [It didn't]{O no_benefit; vilazodone}. [I [gained 9 lbs]{S appetite_weight side_effect} anyway]{O side_effect; vilazodone}. Eleven weeks at 40mg [and I was [crying]{S mood} in the shower same as before]{O no_benefit; vilazodone}. Wanted [Trintellix]{T vortioxetine; not_tried}, insurance denied it, so they started me on [Pristiq]{T desvenlafaxine; ongoing; duration=4 days} 4 days ago. Too soon to tell.

=== 356-ocd
title: Anafranil (clomipramine)
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: OCD
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: clomipramine
rating: 4/5
round: 2
ledger:
  fluvoxamine | medication | tried | no_response
  paroxetine | medication | tried | no_response
  citalopram | medication | tried | no_response
  exposure and response prevention | psychotherapy | ongoing | response
  clomipramine | medication | ongoing | response | gastrointestinal, other_physical, appetite_weight, sexual, neurological, sleep
---
Reason for taking: [OCD]{S diagnosis clin} ([contamination]{S anxiety}, [checking]{S anxiety}) since age 11

Side effects: [[Dry mouth]{S gastrointestinal side_effect} like the desert, [constipation]{S gastrointestinal clin side_effect}, [sweats]{S other_physical side_effect}, [25lb weight gain]{S appetite_weight side_effect}, [can't finish]{S sexual fig side_effect}, [muscle jerks]{S neurological side_effect} when falling asleep]{O side_effect; clomipramine}

Comments: [Luvox]{T fluvoxamine; tried}, [Paxil]{T paroxetine; tried}, [celexa]{T citalopram; tried}, nine years of them. [Did nothing, or nothing I could see]{O no_benefit; fluvoxamine, paroxetine, citalopram}. [SSRIs]{T SSRIs (medication); general} are supposed to be first and most [OCD]{S diagnosis clin general} people get something out of them. [I didnt]{O no_benefit; fluvoxamine, paroxetine, citalopram}. My psych was 70 yrs old and said lets go old school. 25mg up to 225 over three months with EKGs. [For 8 weeks I was just [sleepy]{S sleep side_effect} with [stuck bowels]{S gastrointestinal side_effect}]{O side_effect; clomipramine}. Then one night [I realized I had [locked the door ONE time]{S anxiety improved} and gone to bed]{O benefit; clomipramine}. [My [hand washing]{S anxiety} was 40 times a day, it's [now maybe 10]{S anxiety improved}]{O benefit; clomipramine}. I'm also doing [ERP]{T exposure and response prevention; ongoing}, [which I had flunked before]{O no_benefit; exposure and response prevention}, [now I [can sit through it]{S anxiety improved}]{O benefit; exposure and response prevention}. [The [thoughts]{S anxiety improved} still come by, they just [don't have teeth]{S anxiety fig improved}]{O benefit; clomipramine}. [The side effects are real and I'd take them twice over]{O side_effect; clomipramine; mixed}. My mom has it too, she won't take anything.

=== 357-bipolar-depression
title: Latuda 40
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: bipolar depression
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: lurasidone
rating: 1/5
round: 2
ledger:
  lurasidone | medication | stopped | worse | anxiety, gastrointestinal, neurological, anhedonia, cognition, suicidality
  lamotrigine | medication | ongoing | partial
---
Reason for taking: [Bipolar depression]{S diagnosis clin}

Side effects: [[inner restlessness]{S anxiety side_effect}, [crawling out of my skin]{S anxiety fig side_effect}, [vomiting]{S gastrointestinal side_effect}, [stiff neck]{S neurological side_effect}, [tongue thing]{S neurological side_effect}, [zombie]{S anhedonia fig side_effect}, [couldnt think]{S cognition side_effect}]{O side_effect; lurasidone}

Comments: The commercial with the lady at the farmers market made me ask for it. [20mg I just felt [sick]{S gastrointestinal side_effect} after dinner]{O side_effect; lurasidone}. (you have to eat 350 calories with it). At 40 [I started [pacing]{S anxiety side_effect}]{O side_effect; lurasidone}. [I mean [pacing]{S anxiety side_effect}, 5 hours around the dining table, my kids would hold my hands and I'd drag them along]{O side_effect; lurasidone}. On call doctor said wait it out. [My [depression]{S mood clin worsened} got blacker than it has been since high school]{O worsening; lurasidone} and [I wanted to [not be here]{S suicidality fig side_effect}, just so the [moving]{S anxiety side_effect} would stop]{O side_effect; lurasidone}. Went off after 23 days. [The [restlessness]{S anxiety improved side_effect} took another month to go]{O side_effect; lurasidone; mixed}. [My tongue still [pokes out]{S neurological side_effect} when I'm tired]{O side_effect; lurasidone}. I'm back on just [lamictal]{T lamotrigine; ongoing} now, [which [keeps me on the planet]{S suicidality fig improved} but not much more]{O partial; lamotrigine}. If your [legs start up]{S anxiety fig possible general side_effect}, call, and call again!!!

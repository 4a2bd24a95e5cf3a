=== 2100-anxiety
title: worked then it didnt
genre: review
layout: one paragraph
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: escitalopram
rating: 6
round: 6
ledger:
  buspirone | medication | tried | no_response
  hydroxyzine | medication | tried | no_response | sleep
  breathing app | mind_body | tried | no_response
  escitalopram | medication | ongoing | partial | sexual, sleep
  vilazodone | medication | planned | unknown
---
so i had tried [buspar]{T buspirone; tried}, [hydroxyzine]{T hydroxyzine; tried} and one of those [breathing apps]{T breathing app; tried} and [none of it touched my [anxiety]{S anxiety clin}]{O no_benefit; buspirone, hydroxyzine, breathing app}, [[hydroxyzine]{T hydroxyzine; tried} just made me [sleepy]{S sleep side_effect}]{O side_effect; hydroxyzine}...then my doc put me on [lexapro]{T escitalopram; ongoing} and [wow, by week 5 i was [driving on the interstate]{S functioning improved} again]{O benefit; escitalopram}!! [two really good years]{O benefit; escitalopram}. [Now its like it just quit]{O no_benefit; escitalopram}, [the [racing heart]{S other_physical} is back and im [up at 3am]{S sleep} again [going over every dumb thing i said]{S anxiety} at work]{O no_benefit; escitalopram} (im a dental hygienist so theres a lot of talking). [Also [no sex drive]{S sexual side_effect} the whole time and [crazy dreams]{S sleep side_effect}]{O side_effect; escitalopram}. We are switching to [viibryd]{T vilazodone; planned} after the holidays if insurance plays along.

=== 2101-depression
title: Cymbalta after everything else
genre: review
layout: form fields
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: duloxetine
rating: 9
round: 6
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  citalopram | medication | tried | no_response | appetite_weight
  venlafaxine | medication | tried | no_response
  duloxetine | medication | ongoing | response | gastrointestinal, other_physical
---
Reason: [Major depression]{S diagnosis clin}, [back pain]{S pain}

Side effects: [[nausea]{S gastrointestinal clin side_effect} first 10 days, [sweating]{S other_physical side_effect}, [constipation]{S gastrointestinal clin side_effect}]{O side_effect; duloxetine}

Comments: I'm 58 and had been through [Prozac]{T fluoxetine; tried}, [Zoloft]{T sertraline; tried}, [Celexa]{T citalopram; tried}, [Effexor]{T venlafaxine; tried}. [Did nothing for me, any of them]{O no_benefit; fluoxetine, sertraline, citalopram, venlafaxine}, [well [Celexa]{T citalopram; tried} put [20 lbs on me]{S appetite_weight side_effect}]{O side_effect; citalopram}. [[Cymbalta]{T duloxetine; ongoing; dose=60mg} 60mg kicked in around week 4]{O benefit; duloxetine}. [I [mow my own yard]{S functioning improved}]{O benefit; duloxetine}. [I [went to my grandsons ball game]{S functioning improved} and stayed for all of it]{O benefit; duloxetine}. [The [back]{S pain improved} is maybe a third better, not what I hoped for]{O partial; duloxetine}. [The [nausea]{S gastrointestinal clin improved side_effect} went away]{O tolerated; duloxetine}, [the [sweating]{S other_physical side_effect} did not]{O side_effect; duloxetine; neutral}, I buy more t shirts. [Miss a dose and you get the [zaps]{S neurological fig withdrawal} by supper]{O withdrawal; duloxetine}.

=== 2102-adhd
title: no title
genre: review
layout: one short line
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: unknown
treatment: amphetamine salts
rating: 2
round: 6
ledger:
  amphetamine salts | medication | tried | unknown | anger, appetite_weight, other
---
[[crash]{S other fig side_effect} was brutal]{O side_effect; amphetamine salts}, [[mean]{S anger side_effect} to my kids every day at 4, [cant eat]{S appetite_weight side_effect}]{O side_effect; amphetamine salts}

=== 2103-bipolar
title: lithium 11 yrs
genre: review
layout: one paragraph
condition: bipolar disorder
area: mental
english: British
narrator: patient
split: dev
overall: improved
treatment: lithium
rating: 8
round: 6
ledger:
  hospital admission | care_setting | tried | unknown
  valproate | medication | tried | no_response | other_physical
  quetiapine | medication | tried | partial | sleep, appetite_weight
  lithium | medication | ongoing | response | gastrointestinal, neurological, other_physical, functioning
  psychoeducation group | support | tried | response
---
Before [lithium]{T lithium; ongoing} I was [sectioned]{T hospital admission; tried} four times in six years, [lost a flat]{S functioning}, [lost a husband]{S functioning} (no great loss). They'd had me on [Depakote]{T valproate; tried}, [my [hair fell out]{S other_physical side_effect} by the handful]{O side_effect; valproate} and [I still went [up like a rocket]{S mania_psychosis fig} every May]{O no_benefit; valproate}, then [quetiapine]{T quetiapine; tried} [which did calm the [highs]{S mania_psychosis fig improved}]{O partial; quetiapine} [but I [slept through my own fortieth]{S sleep side_effect} and [went up three dress sizes]{S appetite_weight side_effect}]{O side_effect; quetiapine}. [Since the [lithium]{T lithium; ongoing; duration=eleven years}, not one admission]{O benefit; lithium}. Eleven years!! Blood test every three months, that's the deal. [I [wee all night]{S other_physical side_effect}, [thirsty]{S other_physical side_effect} as a camel, [hands shake]{S neurological side_effect} so i [don't do the teas]{S functioning side_effect} at church]{O side_effect; lithium}. [First month I had [the runs]{S gastrointestinal side_effect}]{O side_effect; lithium}, [that settled]{O tolerated; lithium}. [The [Bipolar Education Group]{T psychoeducation group; tried} at the Fairfield helped a lot as well]{O benefit; psychoeducation group}. My sister has [bipolar]{S diagnosis clin other} as well and won't go near [lithium]{T lithium (medication); general}, she's on [lamotrigine]{T lamotrigine (medication); other} and [still goes under]{S mood fig other} every winter so draw your own conclusions.

=== 2104-ocd
title: Zoloft and my teenage son
genre: review
layout: caregiver review, one paragraph
condition: OCD
area: mental
english: American
narrator: relative
split: train
overall: improved
treatment: sertraline
rating: 8
round: 6
ledger:
  fluoxetine | medication | tried | worse | anxiety, sleep
  cognitive behavioural therapy | psychotherapy | tried | no_response
  worry doll box | other | tried | no_response
  sertraline | medication | ongoing | response | pain
  exposure and response prevention | psychotherapy | ongoing | response
---
My son is 14 and has [OCD]{S diagnosis clin}, the kind with [washing]{S anxiety} and [asking me the same question forty times]{S anxiety}. We did [CBT]{T cognitive behavioural therapy; tried} with a very nice lady and a [box of worry dolls]{T worry doll box; tried} my mother sent. [Neither made a dent]{O no_benefit; cognitive behavioural therapy, worry doll box}. The pediatrician tried [Prozac]{T fluoxetine; tried} first and [he was [climbing the walls]{S anxiety fig side_effect}, [not sleeping]{S sleep side_effect}]{O side_effect; fluoxetine}, [the [washing]{S anxiety worsened} went from 1 hr a day to 3]{O worsening; fluoxetine}. I almost gave up right there. I take [Zoloft]{T sertraline (medication); other} myself since my second was born ([PPD]{S diagnosis clin other}) and it [gave me my life back]{S functioning fig improved other}, so I asked. He's on [Zoloft]{T sertraline; ongoing; dose=100 mg} too, at 100 mg now. [[Stomach aches]{S pain side_effect} for a week]{O side_effect; sertraline; neutral}, [no [suicidal thoughts]{S suicidality absent side_effect} which is what I lost sleep over]{O tolerated; sertraline}. [At eight weeks he [hugged me with his shoes on]{S functioning improved}]{O benefit; sertraline}. If you know [OCD]{S diagnosis clin general} you know. [Now with [ERP]{T exposure and response prevention; ongoing; frequency=Thursdays} on Thursdays he [touches the dog, the mail, the garbage can]{S functioning improved}]{O benefit; sertraline, exposure and response prevention}. [His [hands]{S other_physical improved} have healed]{O benefit; sertraline, exposure and response prevention}. [He still [asks]{S anxiety improved} but its maybe five times and then he laughs at himself]{O benefit; sertraline}.

=== 2105-depression
title: Never again
genre: review
layout: form fields
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: venlafaxine
rating: 1
round: 6
ledger:
  venlafaxine | medication | stopped | worse | other_physical, sexual, anhedonia
  fluoxetine | medication | tried | unknown
---
Reason for taking: [depression]{S diagnosis clin} after job loss

Side effects: [[night sweats]{S other_physical side_effect}, [high BP]{S other_physical side_effect}, [no orgasm]{S sexual side_effect}, [total emotional blank]{S anhedonia fig side_effect}]{O side_effect; venlafaxine}

Comments: The problem isn't getting on it, [its getting off it]{O withdrawal; venlafaxine}. Nobody told me that. [I [didnt cry]{S anhedonia side_effect} when we buried my dad]{O side_effect; venlafaxine}. So I decided to stop. Dr. said go from 150 to 75 to 37.5 and then nothing. [Nothing was 3 months of hell, [brain zaps]{S neurological fig withdrawal}, [vertigo]{S neurological clin withdrawal}, [rage]{S anger withdrawal}, [puking]{S gastrointestinal withdrawal} in the car]{O withdrawal; venlafaxine}. Ended up counting beads out of the [capsules]{T venlafaxine; stopped}, look it up, people online do that. They gave me [prozac]{T fluoxetine; tried; duration=few weeks} for a few weeks to bridge. Im 14 months off [effexor]{T venlafaxine; stopped} and [my [memory]{S cognition withdrawal} is not what it was]{O withdrawal; venlafaxine}. [This drug ruined my life]{O worsening; venlafaxine}. I was [sad]{S mood} about a job!!!

=== 2106-anxiety
title: A slow yes
genre: review
layout: plain paragraph
condition: generalised anxiety disorder
area: mental
english: Irish
narrator: patient
split: train
overall: improved
treatment: pregabalin
rating: 7
round: 6
ledger:
  propranolol | medication | tried | partial
  paroxetine | medication | stopped | no_response | sexual
  counselling | psychotherapy | tried | response
  pregabalin | medication | ongoing | response | neurological, appetite_weight
---
I'd had [propranolol]{T propranolol; tried}, [grand for the [shakes]{S neurological improved} and no use for the [head]{S anxiety}]{O partial; propranolol}. I was swapped from [Seroxat]{T paroxetine; stopped} to this last Easter. [[Seroxat]{T paroxetine; stopped} never did anything]{O no_benefit; paroxetine} [only [finish me in the bedroom]{S sexual fig side_effect}]{O side_effect; paroxetine}. First week on [Lyrica]{T pregabalin; ongoing} [I was [drunk]{S neurological fig side_effect}]{O side_effect; pregabalin}, there's no other word, and I wondered what was all the fuss for because [the [worry]{S anxiety} was exactly where I'd left it]{O no_benefit; pregabalin}. Gave it time. [By the summer I'd [gone to Mass, the mart and my niece's wedding]{S functioning improved}]{O benefit; pregabalin}. [It [turned the volume down]{S anxiety fig improved}]{O benefit; pregabalin}. [Half a stone [on]{S appetite_weight side_effect}]{O side_effect; pregabalin; neutral}, sure I was thin. [[Counsellor]{T counselling; tried} was a great help too in fairness]{O benefit; counselling}. I've heard it's hard to come off so I'll cross that bridge.

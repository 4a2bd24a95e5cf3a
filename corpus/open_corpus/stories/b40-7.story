=== 1769-depression-anxiety
title: Lexapro. Year one vs year four
genre: review
layout: long form
condition: anxiety and depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: escitalopram
rating: 5
round: 5
ledger:
  diphenhydramine | medication | tried | no_response
  escitalopram | medication | stopped | mixed | energy, anhedonia, sexual, appetite_weight
  bupropion | medication | stopped | worse | anxiety, sleep
  psychotherapy | psychotherapy | ongoing | partial
  walking group | support | ongoing | response
  vortioxetine | medication | planned | unknown
---
Reason: [depression]{S diagnosis clin}, [panic]{S anxiety} in stores

Duration: 4 yrs 2 mos

Side effects: first year: [none, really]{O tolerated; escitalopram}. After: [[tired]{S energy side_effect} down to my shoes, [dont care]{S anhedonia side_effect}, [dead]{S sexual fig side_effect} downstairs, [up 38]{S appetite_weight side_effect}]{O side_effect; escitalopram}

Comments: I want to write two reviews. Review one, 2019: I was [hiding behind the cereal]{S anxiety} at Kroger. [By Thanksgiving I [hosted eleven people]{S functioning improved} and [slept through]{S sleep improved} the night after]{O benefit; escitalopram}. [I [smiled]{S mood improved} in the school picture, you can see it]{O benefit; escitalopram}. Nine out of ten. Review two, 2022: [somewhere in there I quit [laughing]{S anhedonia side_effect} at my own kids]{O side_effect; escitalopram}. [The [panic]{S anxiety improved} never did come back]{O benefit; escitalopram}, I'll give the [pill]{T escitalopram; stopped} that. [But a good cry, a good fight, a good roll in the hay, none of it]{O side_effect; escitalopram}. I asked was there any thing and they put [Wellbutrin]{T bupropion; stopped} on top. [That made me [wired]{S anxiety fig side_effect}, [up at 3]{S sleep side_effect}, [more panicky]{S anxiety worsened side_effect} than in Kroger]{O worsening; bupropion}, gone in a month. So this spring we came down, 20, 10, 5, a half of a 5. [[Dizzy]{S neurological withdrawal} and [snippy]{S anger withdrawal} for three weeks]{O withdrawal; escitalopram}. Now I have Sheila, a [therapist]{T psychotherapy; ongoing; frequency=every Wednesday}, every Wednesday, [she's helped me some with the [dread]{S anxiety}]{O partial; psychotherapy} and I walk with the [mall ladies]{T walking group; ongoing}. [That walking has done more for me than I'd admit]{O benefit; walking group}. [Not back to 2019 me. Not 2022 me either]{O partial; overall}. If I sink, [Trintellix]{T vortioxetine; planned} is the plan. I'd tried [Benadryl]{T diphenhydramine; tried} for the [nerves]{S anxiety} before any of it ([nope]{O no_benefit; diphenhydramine}).

=== 1770-panic
title: Clonazepam wafers
genre: review
layout: one paragraph
condition: panic disorder
area: mental
english: Australian
narrator: patient
split: train
overall: improved
treatment: clonazepam
rating: 4
round: 5
ledger:
  breathing into a bag | other | tried | no_response
  clonazepam | medication | stopped | mixed | substance_use, cognition, mood
  diazepam | medication | stopped | partial
  sertraline | medication | ongoing | response | gastrointestinal
  exposure therapy | psychotherapy | ongoing | response
---
Day one: a [panic attack]{S anxiety} on the escalator, a stranger told me to [breathe in a bag]{T breathing into a bag; tried}, [useless]{O no_benefit; breathing into a bag}. GP gave me [clonazepam]{T clonazepam; stopped} and a nice talk. [For a year it was heaven on a tongue, I [went to Bali]{S functioning improved}]{O benefit; clonazepam}. [Nobody checked when I began [biting a bit off a second one]{S substance_use side_effect}]{O side_effect; clonazepam}. [Three years on I couldn't [spell my own suburb]{S cognition side_effect} and I was [flat as lino]{S mood fig side_effect}]{O side_effect; clonazepam}. [Miss the 7am one and my [hands went]{S neurological fig withdrawal}, [vomited]{S gastrointestinal withdrawal} in a bin at Central]{O withdrawal; clonazepam}. They crossed me to [Valium]{T diazepam; stopped} over nine months which finished in November, [that was a crawl but I did it]{O partial; diazepam}. [Zoloft]{T sertraline; ongoing; dose=100} 100 keeps me upright now: [no [panic]{S anxiety improved} since April]{O benefit; sertraline}, [bit of [nausea]{S gastrointestinal clin side_effect} that went]{O tolerated; sertraline}. The [exposure]{T exposure therapy; ongoing} bloke had me ride that escalator 60 times. [I [ride it for fun]{S functioning improved} now]{O benefit; exposure therapy}. My mate swears by [kava]{T kava (supplement); other}. Four because the heaven year was real.

=== 1771-bipolar
title: Trileptal + Seroquel + the rest
genre: review
layout: one paragraph
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: oxcarbazepine
rating: 6
round: 5
ledger:
  lithium | medication | stopped | mixed | other_physical, cognition
  topiramate | medication | tried | no_response | cognition
  oxcarbazepine | medication | ongoing | partial | neurological, other_physical
  quetiapine | medication | ongoing | mixed | appetite_weight, sleep
  lamotrigine | medication | planned | unknown
  lumateperone | medication | not_tried | unknown
---
Currently on 900 of this and 150 of [Seroquel]{T quetiapine; ongoing; dose=150}. I'm a truck dispatcher so being clear headed matters. [Lithium]{T lithium; stopped; duration=six years} for six years, [kept me from [buying boats]{S mania_psychosis improved}]{O benefit; lithium} [but then my [kidneys slowed down]{S other_physical side_effect} and my [brain turned to soup]{S cognition fig side_effect}]{O side_effect; lithium} so it came out. [[Topamax]{T topiramate; tried} was only good for being [dumb]{S cognition side_effect}]{O no_benefit; topiramate}. [On [Trileptal]{T oxcarbazepine; ongoing; dose=900} the [highs]{S mania_psychosis fig improved} got shorter, maybe by half]{O benefit; oxcarbazepine} [and the [lows]{S mood fig} stayed exactly where they were]{O no_benefit; oxcarbazepine}. [[Double vision]{S neurological side_effect} on 1200, had to go back down, and my [sodium]{S other_physical side_effect} was low]{O side_effect; oxcarbazepine}. [[Seroquel]{T quetiapine; ongoing} at night keeps me [asleep]{S sleep improved}]{O benefit; quetiapine} [plus the [hungries]{S appetite_weight fig side_effect} and [late mornings]{S sleep side_effect}]{O side_effect; quetiapine}. [If I skip the [Seroquel]{T quetiapine; ongoing} I'm [up all night]{S sleep withdrawal} and [itchy]{S other_physical withdrawal}]{O withdrawal; quetiapine}. I asked for [Caplyta]{T lumateperone; not_tried}, insurance laughed. She says [Lamictal]{T lamotrigine; planned} is next for the [lows]{S mood fig}. [I'm at 60% of myself]{O partial; overall}. My nephew has [bipolar]{S diagnosis clin other}, he got [ECT]{T electroconvulsive therapy (neuromodulation); other} and [plays ball]{S functioning improved other} again.

=== 1772-social-anxiety
title: Paroxetine, still here
genre: review
layout: short paragraph
condition: social anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: paroxetine
rating: 7
round: 5
ledger:
  paroxetine | medication | ongoing | response | sexual, other_physical, appetite_weight
  assertiveness course | psychotherapy | tried | partial
---
20mg [Seroxat]{T paroxetine; ongoing; dose=20mg; started=2006} since 2006. I know everyone hates it. Before, I [couldn't buy stamps]{S functioning}, I'd [shake]{S neurological} at the counter and [go purple]{S other_physical}. [About month two I [asked a lad out]{S functioning improved}, he's upstairs asleep]{O benefit; paroxetine}. [[Slow to finish]{S sexual side_effect}, [sweaty back]{S other_physical side_effect}, [bit podgy]{S appetite_weight side_effect}]{O side_effect; paroxetine; neutral}. [Ran out once in Tenerife and had [electric eyeballs]{S neurological fig withdrawal} and [cried at a donkey]{S mood withdrawal}]{O withdrawal; paroxetine}. Did a council [assertiveness course]{T assertiveness course; tried}, eight Thursdays, [mostly it was biscuits but I learnt to say no to my boss]{O partial; assertiveness course}. Everybody wants me to come off. Why would I? [It's fifteen years of a life I wouldn't have had]{O benefit; paroxetine}. [Not [suicidal]{S suicidality absent side_effect}, not a [robot]{S anhedonia fig absent side_effect}]{O tolerated; paroxetine}. Be careful if you forget it, that's all.

=== 1773-depression
title: Mirtazapine: the appetite thing
genre: review
layout: form fields
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: unchanged
treatment: mirtazapine
rating: 2
round: 5
ledger:
  citalopram | medication | tried | no_response
  mirtazapine | medication | stopped | worse | appetite_weight, sleep, mood
  five-a-side | lifestyle | not_tried | unknown
  psychotherapy | psychotherapy | planned | unknown
---
Reason: [depression]{S diagnosis clin} following a stroke

Side effects: [[ravenous]{S appetite_weight side_effect}, [sleepy]{S sleep side_effect} to noon, [strange dreams]{S sleep side_effect}, [more weepy]{S mood worsened side_effect}]{O side_effect; mirtazapine}

Comments: The hospital had me on [citalopram]{T citalopram; tried}, [not so you'd notice]{O no_benefit; citalopram}. [Mirtazapine]{T mirtazapine; stopped; duration=ten weeks} they said would help with [sleep]{S sleep} and food. [It certainly did the food]{O benefit; mirtazapine; mixed}. [I [got through a loaf]{S appetite_weight side_effect} of an evening]{O side_effect; mirtazapine}. [The [weeping]{S mood worsened side_effect} doubled]{O worsening; mirtazapine} and [I [sat in the greenhouse]{S functioning worsened} all of June]{O worsening; mirtazapine}. Ten weeks I did and then my wife rang them and it was taken off. [Things went back to how they were]{O tolerated; mirtazapine; neutral}, which isn't saying much. Doctor suggested [five-a-side]{T five-a-side; not_tried}, I've one working leg. Now the [psychologist]{T psychotherapy; planned} in the stroke team, she's booked in for the 9th. My speech therapist is a hoot but that's for the speech.

=== 1774-ptsd
title: Seroquel for PTSD nights
genre: review
layout: short paragraph
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: quetiapine
rating: 6
round: 5
ledger:
  prazosin | medication | tried | no_response
  quetiapine | medication | ongoing | mixed | sleep, appetite_weight
  notebook by the bed | other | ongoing | partial
---
ok so I had [prazosin]{T prazosin; tried} up to 9 mg and [the [nightmares]{S sleep} showed up anyway]{O no_benefit; prazosin}. Now its 100 of the [Big S]{T quetiapine; ongoing; dose=100}, as I call it. [[Night terrors]{S sleep improved} went from every night to maybe Sundays]{O benefit; quetiapine}. [[Wake up groggy]{S sleep side_effect}, [gained 22]{S appetite_weight side_effect}]{O side_effect; quetiapine}. [[Hypervigilance]{S anxiety clin} in the daytime is untouched]{O no_benefit; quetiapine}. I keep a [notebook by the bed]{T notebook by the bed; ongoing} and jot the one that woke me, [sometimes that lets me [go back]{S sleep improved}]{O partial; notebook by the bed}. Trauma doc is ok, laughs at my jokes. Taking it past 10 pm is my own mistake.

=== 1775-depression
title: Venlafaxine saved me, mostly
genre: review
layout: form fields
condition: depression
area: mental
english: Irish
narrator: patient
split: train
overall: improved
treatment: venlafaxine
rating: 9
round: 5
ledger:
  fluoxetine | medication | stopped | partial
  duloxetine | medication | tried | no_response | gastrointestinal
  electroconvulsive therapy | neuromodulation | stopped | response | cognition
  venlafaxine | medication | ongoing | response | other_physical, sexual
  day hospital | care_setting | stopped | partial
---
Reason: [depression]{S diagnosis clin}, third bout

Side effects: [[sweating]{S other_physical side_effect}, [blood pressure a bit up]{S other_physical side_effect}, [libido gone on holiday]{S sexual fig side_effect}]{O side_effect; venlafaxine; neutral}

Comments: [[Prozac]{T fluoxetine; stopped} carried me through my thirties, then it just died]{O partial; fluoxetine}. Off it by '09. [[Cymbalta]{T duloxetine; tried} did no more than [turn my stomach]{S gastrointestinal fig side_effect}]{O no_benefit; duloxetine}. Then it got bad, I'll spare you, I was [in the bed facing the wall]{S functioning} for eleven weeks. St. Brigid's gave me eight rounds of [ECT]{T electroconvulsive therapy; stopped; sessions=eight rounds}. [By the fifth I was [asking for the paper]{S functioning improved}]{O benefit; electroconvulsive therapy}. [My [memory of that summer]{S cognition side_effect} is gone for good]{O side_effect; electroconvulsive therapy}, which, fine. The [course]{T electroconvulsive therapy; stopped} ended in August. Since then I take 225 of [Efexor]{T venlafaxine; ongoing; dose=225}. [I have my [mood]{S mood improved} and I [run the farm shop]{S functioning improved}]{O benefit; venlafaxine}. [Three years clear and counting]{O benefit; venlafaxine}. [The [day hospital]{T day hospital; stopped} I went to till Christmas was grand, I needed the company more than the pottery]{O partial; day hospital}. [Never once thought of [ending it]{S suicidality fig absent} since]{O benefit; venlafaxine}. Miss a dose and [your head's a [bee hive]{S neurological fig withdrawal}]{O withdrawal; venlafaxine}, set the alarm.

=== 1776-anxiety
title: Ashwagandha & magnesium instead of SSRIs
genre: review
layout: short paragraph
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: ashwagandha
rating: 3
round: 5
ledger:
  ashwagandha | supplement | stopped | no_response | gastrointestinal
  magnesium | supplement | ongoing | unknown
  SSRIs | medication | planned | unknown
  cutting down on coffee | lifestyle | ongoing | partial
---
Took this instead of the [SSRI]{T SSRIs; planned} my PCP is pushing because a podcast. Four months, 600 mg. [Honest to god nothing. My [heart still gallops]{S other_physical fig} in meetings]{O no_benefit; ashwagandha}. [[Burps]{S gastrointestinal side_effect} like a barn]{O side_effect; ashwagandha}. Tossed it Sunday. I'm taking [mag glycinate]{T magnesium; ongoing} of an evening, no idea. [[Cutting coffee to one cup]{T cutting down on coffee; ongoing} did more than all 4 bottles]{O partial; cutting down on coffee}, [I [shake]{S neurological improved} less]{O partial; cutting down on coffee}. I've got the [SSRI]{T SSRIs; planned} script in my purse. Scared of [weight]{S appetite_weight possible side_effect}. My brother [lost 20 lbs]{S appetite_weight improved other} on [prozac]{T fluoxetine (medication); other} so who even knows. Anyway this isnt medical advice.

=== 1777-depression
title: Abilify add-on
genre: review
layout: form fields
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: aripiprazole
rating: 8
round: 5
ledger:
  sertraline | medication | ongoing | partial
  aripiprazole | medication | ongoing | response | anxiety
  lithium | medication | not_tried | unknown
---
Reason: [depression]{S diagnosis clin}, add on to [Zoloft]{T sertraline; ongoing}

Side effects: [[restless]{S anxiety improved side_effect} for ten days, then gone]{O tolerated; aripiprazole}

Comments: [I'd plateaued]{O partial; sertraline}. [150 of [Zoloft]{T sertraline; ongoing; dose=150} got me from the [basement]{S mood fig} to the ground floor]{O partial; sertraline}, not upstairs. 2 mg, thats a crumb. [Ten days of [jiggle foot]{S anxiety fig side_effect}]{O side_effect; aripiprazole}. [Then the [to-do list quit scaring me]{S anxiety improved}. I [sent my resume]{S functioning improved}. I [had opinions]{S anhedonia improved}]{O benefit; aripiprazole}. [No [gambling]{S substance_use absent side_effect}, no [weight]{S appetite_weight absent side_effect}]{O tolerated; aripiprazole}. Dr S had [lithium]{T lithium; not_tried} in reserve, we never got there. [Best 8 months since college]{O benefit; aripiprazole}. My friend took the same thing and [couldn't sit through a movie]{S anxiety other side_effect}, so start at the crumb.

=== 1778-insomnia-depression
title: Lunesta, no thanks
genre: review
layout: one paragraph
condition: depression with insomnia
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: eszopiclone
rating: 1
round: 5
ledger:
  eszopiclone | medication | stopped | worse | gastrointestinal, mood, cognition
  bupropion | medication | ongoing | no_response
  melatonin | supplement | tried | no_response
  sleep hygiene | lifestyle | tried | no_response
  trazodone | medication | planned | unknown
---
[Lunesta]{T eszopiclone; stopped}. [The taste! [pennies and batteries]{S gastrointestinal fig side_effect} all day, my coffee, my kids birthday cake]{O side_effect; eszopiclone}. [I [slept]{S sleep improved} maybe five nights]{O partial; eszopiclone} [and then I'd be [wide awake with it in me]{S sleep}]{O no_benefit; eszopiclone}. [And the [depression]{S mood clin worsened} got so much worse, [cried]{S mood side_effect} in carpool line every day]{O worsening; eszopiclone}. I do take [Wellbutrin]{T bupropion; ongoing; dose=300} 300 and [it was already limping]{O no_benefit; bupropion}. [[Forgot I'd made dinner]{S cognition side_effect} and made a second one]{O side_effect; eszopiclone}. [[Melatonin]{T melatonin; tried} and the [rules]{T sleep hygiene; tried}, no tv, no phone, garbage]{O no_benefit; melatonin, sleep hygiene}. Told the clinic I'm stopping it and they argued, so I stopped it and told them after. [Still [up at 2, 3, 4]{S sleep}]{O no_benefit; overall}. PA wants to do [trazodone]{T trazodone; planned}. Do not take this if you have [depression]{S diagnosis clin general}. I'd rather be [tired]{S energy possible}.

=== 1779-depression
title: SAMe and Celexa
genre: review
layout: form fields
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: citalopram
rating: 6
round: 5
ledger:
  SAMe | supplement | stopped | no_response | gastrointestinal
  citalopram | medication | ongoing | partial | sleep, sexual
  light therapy | procedure | declined | unknown
  yoga | mind_body | planned | unknown
---
Reason: [seasonal lows]{S mood}

Side effects: [[yawns]{S sleep side_effect}, [slow finish]{S sexual side_effect}]{O side_effect; citalopram; neutral}

Comments: I'm 66, first time on anything for my head. [SAMe]{T SAMe; stopped} from the co-op for a winter: [nothing]{O no_benefit; SAMe} but [[bubbly guts]{S gastrointestinal fig side_effect}]{O side_effect; SAMe}, quit. [20 of [Celexa]{T citalopram; ongoing; dose=20; started=since November} since November keeps me [in the middle lane]{S mood fig improved}]{O partial; citalopram}. [I [go to bridge]{S functioning improved}]{O partial; citalopram}. [I don't [bawl]{S mood improved} in the shower]{O benefit; citalopram}. [Mornings I'm no better]{O no_benefit; citalopram}. Daughter wanted me to get a [happy lamp]{T light therapy; declined}, I'm not putting the sun on my desk. She also says [yoga]{T yoga; planned}, might in spring. [[Weight]{S appetite_weight absent side_effect} hasn't budged]{O tolerated; citalopram}. I'm told take it till April then see.

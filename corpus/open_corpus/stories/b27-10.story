=== 1631-depression
title: Lexapro 10
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: escitalopram
rating: 9
round: 4
ledger:
  fluoxetine | medication | tried | response | anxiety
  nortriptyline | medication | tried | response | gastrointestinal
  escitalopram | medication | ongoing | response | sleep
---
Third bad [depression]{S diagnosis clin} of my life. [In '95 it was [Prozac]{T fluoxetine; tried}, got me over the hump in two months]{O benefit; fluoxetine}, [I was [wound up]{S anxiety fig side_effect} on it]{O side_effect; fluoxetine}. In '07 a different doctor liked [nortriptyline]{T nortriptyline; tried}, [that one worked too]{O benefit; nortriptyline} but [I was [constipated]{S gastrointestinal side_effect} for a year]{O side_effect; nortriptyline}. [This is the easiest by a mile]{O benefit; escitalopram}. [By the fifth week I was [whistling]{S mood improved} in the shop]{O benefit; escitalopram}. [I [finished the deck]{S functioning improved} that's been half built since my wife passed]{O benefit; escitalopram}. [A [nap]{S sleep side_effect} after lunch is the only side effect]{O side_effect; escitalopram; neutral}, [no [upset stomach]{S gastrointestinal absent side_effect}, no [jitters]{S anxiety absent side_effect}]{O tolerated; escitalopram}. I plan to stay on it, I'm 70, who's counting. My grandson asked me is grandpa taking a [happy pill]{T escitalopram; ongoing}, I said I'm taking a regular [pill]{T escitalopram; ongoing}.

=== 1632-anxiety
title: Paxil CR
genre: review
layout: side effects then comments
condition: social anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: paroxetine
rating: 4
round: 4
ledger:
  toastmasters | support | tried | partial
  paroxetine | medication | ongoing | response | sexual, appetite_weight, sleep, other_physical
---
Side effects: [[15 lbs]{S appetite_weight side_effect}, [delayed O]{S sexual fig side_effect}, [yawning]{S sleep side_effect} in the morning, [sweaty feet]{S other_physical side_effect}]{O side_effect; paroxetine}

Comments: I used to [eat lunch in a bathroom stall]{S functioning}, I'm 34 and an engineer. [Did [Toastmasters]{T toastmasters; tried; duration=a year} for a year, [could get through a speech]{S functioning improved} but then I'd [throw up]{S anxiety} after]{O partial; toastmasters}. [With [paxil]{T paroxetine; ongoing; dose=25mg} 25mg the [blushing]{S anxiety improved} went first, then the [rehearsing what I'd say]{S anxiety improved} for hours]{O benefit; paroxetine}. [Last week I [sent back a steak]{S functioning improved}]{O benefit; paroxetine}. People on here complain about coming off and I believe them. [Once I forgot my bag at my parents and by night two my [eyes lagged behind my head]{S neurological fig withdrawal}]{O withdrawal; paroxetine}. Not planning on stopping. A guy on my team is the [shyest]{S anxiety other} person I know and it did nothing for him, so.

=== 1633-depression
title: Duloxetine
genre: review
layout: one paragraph
condition: depression
area: mental
english: British
narrator: patient
split: dev
overall: worse
treatment: duloxetine
rating: 1
round: 4
ledger:
  sertraline | medication | stopped | response
  duloxetine | medication | stopped | worse | gastrointestinal, mood, suicidality
  crisis house | care_setting | tried | response
---
[I was doing fine on [sertraline]{T sertraline; stopped}, it worked, honestly it did]{O benefit; sertraline}, but the new GP said this would help my [back]{S pain} too. [Biggest mistake]{O worsening; duloxetine}. [Three days in I was [vomiting]{S gastrointestinal side_effect} every hour and [crying]{S mood side_effect} in between]{O side_effect; duloxetine}. [The second week I was [planning how to do it]{S suicidality side_effect}, and I had never got that far in twenty years of [depression]{S diagnosis clin}]{O worsening; duloxetine}. My sister drove me to a [crisis house]{T crisis house; tried; duration=five nights}, five nights, [they got me [safe]{S suicidality improved}]{O benefit; crisis house}. The psychiatrist there stopped it that day, [no [zaps]{S neurological fig absent withdrawal} thankfully since it was only a fortnight]{O tolerated; duloxetine}. I've asked to go back to my old [tablets]{T sertraline; planned} and it's still being discussed. [The [back]{S pain} is the same]{O no_benefit; duloxetine}. [I'm [frightened of my own head]{S anxiety fig} now]{O worsening; overall}. I know a woman who swears by it for [fibro]{S diagnosis clin other}.

=== 1634-bipolar
title: Geodon
genre: review
layout: side effects then comments
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: ziprasidone
rating: 3
round: 4
ledger:
  olanzapine | medication | tried | mixed | appetite_weight, other_physical
  ziprasidone | medication | ongoing | mixed | sleep, anxiety, other_physical
  trazodone | medication | ongoing | response
---
Side effects: [[heart skipping]{S other_physical fig side_effect}, [sleepy]{S sleep side_effect} two hours after dinner dose, [restless]{S anxiety side_effect} if I don't eat 500 calories with it]{O side_effect; ziprasidone}

Comments: [[Zyprexa]{T olanzapine; tried} took the [mania]{S mania_psychosis clin improved} down in 4 days]{O benefit; olanzapine} and [put me in [size 44 pants]{S appetite_weight side_effect}, [sugar 190]{S other_physical side_effect}]{O side_effect; olanzapine}. Hence [Geodon]{T ziprasidone; ongoing}. [The [weight]{S appetite_weight improved side_effect} is coming off, I'm down 38]{O benefit; ziprasidone} and [I'm not [high]{S mania_psychosis fig improved}]{O benefit; ziprasidone}. [On the other hand I'm [flatter]{S mood fig worsened} and [low]{S mood worsened} more days than not]{O worsening; ziprasidone}. [[Sleep]{S sleep} would be a mess but the [traz]{T trazodone; ongoing; dose=100} 100 at night fixes that]{O benefit; trazodone}. You've got to take it with a full meal twice a day or you may as well flush it. My sister in law had an [EKG thing]{S other_physical other side_effect} on it and had to stop. [Lithium]{T lithium (medication); general} wasn't mentioned, don't know why.

=== 1635-depression
title: Mirtazapine 30mg
genre: review
layout: one paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: mirtazapine
rating: 9
round: 4
ledger:
  mirtazapine | medication | stopped | response | appetite_weight
  walking group | support | ongoing | response
---
Came off this last month so thought I'd finally write one. Two years, 30mg at night. When I started I was [eight stone soaking wet]{S appetite_weight}, [up pacing]{S anxiety} all night, [couldn't look at the post]{S functioning}. [It [knocked me out]{S sleep fig improved} lovely the first night and I never looked back]{O benefit; mirtazapine}. [After a couple of months I [could read]{S cognition improved}, [do the shopping]{S functioning improved}, [phone the bank]{S functioning improved}]{O benefit; mirtazapine}. [[Twenty one pounds]{S appetite_weight side_effect}, I needed ten of them]{O side_effect; mirtazapine; neutral}. When I [felt steady]{S mood fig improved} I asked to come down, 30, 15, 7.5 every second night. [Two [itchy]{S other_physical withdrawal} weeks and a bit of [queasiness]{S gastrointestinal withdrawal}, nothing like I'd feared]{O withdrawal; mirtazapine; neutral}. [[Sleeping]{S sleep improved} on my own now]{O benefit; overall}. The vicar's wife runs a [walking group]{T walking group; ongoing; frequency=on Wednesdays} on Wednesdays and [that has been every bit as good as the [tablets]{T mirtazapine; stopped}]{O benefit; walking group}. My sister has [mirtazapine]{T mirtazapine; other} for [itching]{S other_physical other} of all things.

=== 1636-adhd
title: Adderall XR
genre: review
layout: side effects then comments
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: amphetamine
rating: 4
round: 4
ledger:
  bupropion | medication | tried | unknown | anger
  amphetamine | medication | ongoing | response | appetite_weight, gastrointestinal, anxiety
  coach | support | planned | unknown
---
Side effects: [[dry mouth]{S gastrointestinal side_effect}, [not hungry]{S appetite_weight side_effect} until 7 then [eat the kitchen]{S appetite_weight fig side_effect}, [wired]{S anxiety fig side_effect} if I add coffee, [bad crash]{S energy fig withdrawal} on Sundays when I skip it]{O side_effect; amphetamine}

Comments: I'm a 45 yr old paralegal who [got fired from 5 jobs]{S functioning}. [First dose, the [noise in the office became background]{S cognition fig improved}]{O benefit; amphetamine}. [I [answered 31 emails]{S functioning improved} and cried at my desk]{O benefit; amphetamine}. [[Haven't missed a filing]{S functioning improved} in 14 months]{O benefit; amphetamine}. [Home is another story, my [laundry]{S functioning} is still the mountain it was]{O no_benefit; amphetamine}. Before that [Wellbutrin]{T bupropion; tried}, they were hoping it'd do both, [all I remember is being [mean]{S anger side_effect}]{O side_effect; bupropion}. I asked for a [coach]{T coach; planned} on the EAP, waiting for a call. [Shortage this spring was hell, two weeks without, [slept 14 hours a day]{S sleep withdrawal} and [ate]{S appetite_weight withdrawal}]{O withdrawal; amphetamine}. [On those days I remember what I was]{O withdrawal; amphetamine}. My boss is on it too, funny enough.

=== 1637-depression
title: Cymbalta stopping
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: duloxetine
rating: 3
round: 4
ledger:
  duloxetine | medication | stopped | mixed | sexual, other_physical
  magnesium glycinate | supplement | tried | unknown
  SSRIs | medication | declined | unknown
---
[I'm the rare person who says it HELPED and it HURT]{O benefit; duloxetine; mixed}. [Helped: my [depression]{S diagnosis clin improved}, gone after two months, 2017 to 2019 were good years]{O benefit; duloxetine}. [Hurt: [no libido]{S sexual clin side_effect} and [soaked sheets]{S other_physical side_effect}]{O side_effect; duloxetine}. I was never told about stopping. Doctor cut me from 60 to 30 to none in two weeks, said I'd be fine. [Day 3 [brain zaps]{S neurological fig withdrawal}, day 5 I [fell in the shower]{S neurological withdrawal}, day 9 [suicidal]{S suicidality withdrawal}, first time ever]{O withdrawal; duloxetine}. [Magnesium glycinate]{T magnesium glycinate; tried}, no idea whether it did anything. [It took four months for the [shocks]{S neurological fig withdrawal} to quit]{O withdrawal; duloxetine}. [Now I'm ok, [shaky]{S anxiety} in crowds, [no desire]{S sexual} has come back]{O partial; overall}. I was offered an [SSRI]{T SSRIs; declined} last spring and I'm not doing it. It works for a lot of folks with [arthritis]{S diagnosis clin general}, my dad among them.

=== 1638-schizophrenia
title: Invega injection
genre: review
layout: side effects then comments
condition: schizophrenia
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: paliperidone
rating: 4
round: 4
ledger:
  risperidone | medication | stopped | partial
  hospital admission | care_setting | tried | unknown
  paliperidone | medication | ongoing | response | other_physical, sexual, pain
  clubhouse | support | ongoing | response
---
Side effects: [[sore arm]{S pain side_effect} the day of, [stiff]{S other_physical side_effect} in the morning, [sexual problems]{S sexual side_effect}]{O side_effect; paliperidone}

Comments: [The [pills]{T risperidone; stopped}, [Risperdal]{T risperidone; stopped}, helped when I took them]{O partial; risperidone} which was not always. [I'd [feel good]{S mood improved} and quit and be back in the [hospital]{T hospital admission; tried} in three months with [voices]{S mania_psychosis withdrawal}]{O withdrawal; risperidone}. Every fourth Friday now the nurse gives me the [shot]{T paliperidone; ongoing; frequency=every fourth Friday} and we talk about the Browns. [Two years, no [hospital]{S functioning improved}]{O benefit; paliperidone}. [I [have a library card]{S functioning improved}, a bank card and a bus pass]{O benefit; paliperidone}. [The [injections]{T paliperidone; ongoing} never gave me [shakes]{S neurological absent side_effect}, the doctor was surprised]{O tolerated; paliperidone}. I go to the [clubhouse]{T clubhouse; ongoing} Mon to Thurs, [that's the main thing I like]{O benefit; clubhouse}. My friend Kevin got the same [shot]{T paliperidone; other} and hates it.

=== 1639-anxiety
title: Propranolol didn't
genre: review
layout: one paragraph
condition: anxiety
area: mental
english: Australian
narrator: patient
split: test
overall: unchanged
treatment: propranolol
rating: 3
round: 4
ledger:
  propranolol | medication | stopped | no_response | energy, other_physical
  escitalopram | medication | declined | unknown
  psychotherapy | psychotherapy | planned | unknown
---
Short one. Took it 3x a day for nine weeks for [anxiety]{S anxiety clin} at work (emergency services, they keep telling me it's [stress]{S anxiety}). [Sure the [heart stopped racing]{S other_physical improved}]{O benefit; propranolol} but [the [mind kept going a hundred miles an hour]{S anxiety fig}]{O no_benefit; propranolol}. [[Cold fingers]{S other_physical side_effect}, [legs like concrete]{S energy fig side_effect} on the stairs in turnouts]{O side_effect; propranolol}. Which is no good to anyone at a fire. [I had no trouble coming off, halved it for a week]{O tolerated; propranolol}. The GP wants me on [Lexapro]{T escitalopram; declined}, not keen, my partner was a [zombie]{S anhedonia fig other side_effect} on it. The station has put me down for six sessions with a [psychologist]{T psychotherapy; planned; sessions=six}. [Still [jumping]{S anxiety} when the pager goes]{O no_benefit; overall}.

=== 1640-depression
title: Abilify 2mg as add on
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: aripiprazole
rating: 5
round: 4
ledger:
  venlafaxine | medication | ongoing | partial
  buspirone | medication | tried | no_response
  aripiprazole | medication | ongoing | response | sleep, appetite_weight
---
Side effects: [[2 lbs up]{S appetite_weight side_effect}, can't call that anything]{O tolerated; aripiprazole}. [[Wide awake]{S sleep side_effect} if I take it at night so, morning]{O side_effect; aripiprazole; neutral}

Comments: [Been on [Effexor]{T venlafaxine; ongoing} five years, stuck at about 60%]{O partial; venlafaxine}. They added [Buspar]{T buspirone; tried}, [I may as well have eaten tic tacs]{O no_benefit; buspirone}. Then this at a tiny dose, 2mg. [On the third day I [cleaned out my car]{S functioning improved}]{O benefit; aripiprazole}, [day ten I [called my sister]{S functioning improved} who I'd [ducked]{S functioning} for months]{O benefit; aripiprazole}. [The [fog]{S cognition fig improved} I'd had since I was 27 isn't there in the mornings]{O benefit; aripiprazole}. [No [twitches]{S neurological absent side_effect}, no [gambling]{S substance_use absent side_effect}]{O tolerated; aripiprazole}. If you're afraid because it's for [schizophrenia]{S diagnosis clin general}, don't be, it's used in small doses for this. Took my pharmacist a week to get the 2s, they wanted to give me 5s to cut up. My friend said she [couldn't sit still]{S anxiety other side_effect} on it, which I believe, she can't sit still off it either.

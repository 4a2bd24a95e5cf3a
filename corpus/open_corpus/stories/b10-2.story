=== 399-insomnia
title: Seroquel for sleep
genre: review
layout: one unbroken paragraph
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: quetiapine
rating: 5/10
round: 2
ledger:
  zolpidem | medication | stopped | unknown | sleep
  trazodone | medication | tried | no_response
  melatonin | supplement | tried | no_response
  diphenhydramine | medication | tried | no_response
  quetiapine | medication | ongoing | mixed | energy, appetite_weight, neurological
  cognitive behavioural therapy for insomnia | psychotherapy | planned | unknown
---
I dont have [bipolar]{S diagnosis clin absent} or [schizophrenia]{S diagnosis clin absent}, I just [can't sleep]{S sleep}. Worked third shift for nineteen years and my [body forgot how]{S sleep fig}. Doc tried [trazadone]{T trazodone; tried}, I tried [melatonin]{T melatonin; tried} and [Benadryl]{T diphenhydramine; tried} on my own, [all three were like taking candy]{O no_benefit; trazodone, melatonin, diphenhydramine}. [[Ambien]{T zolpidem; stopped} had me [making sandwiches and not remembering it]{S sleep side_effect}]{O side_effect; zolpidem} so my wife hid the bottle and that was the end of that. So, [Seroquel]{T quetiapine; ongoing; dose=50 mg}, 50 mg. [[Knocked me out]{S sleep fig improved} in 40 minutes the first night and every night since]{O benefit; quetiapine}. [I get [seven solid hours]{S sleep improved}]{O benefit; quetiapine}. The problem is the other seventeen. [I'm a [zombie]{S energy fig side_effect} until about noon, I [eat cereal out of the box]{S appetite_weight side_effect} at 10 pm like a raccoon and I've [gained 26 pounds]{S appetite_weight side_effect} since October]{O side_effect; quetiapine}. [My [legs twitch]{S neurological side_effect} before it kicks in]{O side_effect; quetiapine}. It's an [antipsychotic]{T quetiapine; ongoing}, people, they don't tell you that at the counter. The VA has a [sleep class]{T cognitive behavioural therapy for insomnia; planned} coming up in spring and I signed up, then I'll see about getting off this.

=== 400-epilepsy
title: Keppra rage
genre: review
layout: Pros/Cons
condition: epilepsy
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: levetiracetam
rating: 3/5
round: 2
ledger:
  phenytoin | medication | stopped | unknown | other_physical
  carbamazepine | medication | tried | no_response
  levetiracetam | medication | stopped | mixed | anger, mood, energy
  vitamin B6 | supplement | tried | partial
  brivaracetam | medication | ongoing | response
---
[Focal seizures]{S neurological clin} since I was 22. Prior meds [Dilantin]{T phenytoin; stopped} ([[gums swelled]{S other_physical side_effect}]{O side_effect; phenytoin}, dentist made me quit) and [Tegretol]{T carbamazepine; tried} ([two [seizures]{S neurological clin} a week on it, same as without]{O no_benefit; carbamazepine}).

Pros
- [[seizure free]{S neurological clin improved} 14 months on 1500 mg twice daily]{O benefit; levetiracetam}. First time in my adult life
- [[got my license back]{S functioning improved}]{O benefit; levetiracetam}
- generic, $12
- no blood tests

Cons
- [the [rage]{S anger side_effect}]{O side_effect; levetiracetam}. [I [threw a remote through a window]{S anger side_effect} because the show was buffering]{O side_effect; levetiracetam}. That is not me. My kids started checking what mood mom was in before they came downstairs
- [[crying]{S mood side_effect} after, every time]{O side_effect; levetiracetam}
- [[wiped out]{S energy fig side_effect} by 7pm]{O side_effect; levetiracetam}

Neuro suggested [B6]{T vitamin B6; tried; dose=100 mg}, 100 mg. [Took the edge off, not more]{O partial; vitamin B6}. In May he swapped me straight over to [Briviact]{T brivaracetam; ongoing}. [Still [no seizures]{S neurological clin improved}]{O benefit; brivaracetam} and [by the second week my daughter said "you're [nice]{S anger improved side_effect} again"]{O tolerated; brivaracetam; positive}. Insurance fought it for 6 weeks. Leaving 3 stars because [the [Keppra]{T levetiracetam; stopped} did do its job]{O benefit; levetiracetam}.

=== 401-depression
title: Wellbutrin XL 300
genre: review
layout: two paragraphs
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: bupropion
rating: 9/10
round: 2
ledger:
  sertraline | medication | tried | no_response | sexual, appetite_weight
  vortioxetine | medication | tried | no_response | sexual, appetite_weight
  vilazodone | medication | tried | no_response | sexual, appetite_weight
  bupropion | medication | ongoing | response | gastrointestinal, anxiety, sleep, other_physical
---
Male, 44. [Low]{S mood}, [no motivation]{S energy}, [staring at my laptop]{S functioning} for hours, [sleeping all weekend]{S sleep}. I wouldn't say [suicidal]{S suicidality absent} but I [didn't care if I woke up]{S suicidality}. Was given [Zoloft]{T sertraline; tried}, then [Trintellix]{T vortioxetine; tried}, then [Viibryd]{T vilazodone; tried}: [same story with all of them, [no libido]{S sexual clin side_effect}, [fatter]{S appetite_weight side_effect}]{O side_effect; sertraline, vortioxetine, vilazodone}, and [just as [miserable]{S mood}]{O no_benefit; sertraline, vortioxetine, vilazodone}. I figured I was one of the people nothing works for.

[Wellbutrin]{T bupropion; ongoing} is different. It works on dopamine instead of serotonin, so my doctor said. [First two weeks I had [dry mouth]{S gastrointestinal side_effect}, [jaw clenching]{S other_physical side_effect} and was [jittery like six cups of coffee]{S anxiety fig side_effect}]{O side_effect; bupropion}. [[Couldn't sleep]{S sleep side_effect} until I moved it to 7 am]{O side_effect; bupropion; neutral}. [Around day 25 I [mowed the lawn]{S functioning improved} without being asked]{O benefit; bupropion} and my wife took a picture. We went up from 150 to 300 in March. [I'm [reading]{S cognition improved} again, [working out]{S functioning improved} again]{O benefit; bupropion}, [[things work in the bedroom]{S sexual fig absent side_effect}]{O tolerated; bupropion}. [Still get [blah]{S mood fig} days in winter]{O partial; bupropion; neutral}. Don't drink on it, and don't take it if you've ever had [seizures]{S neurological clin general possible}.

=== 402-acne
title: ACCUTANE worth every nosebleed ★★★★★
genre: review
layout: title line in capitals with stars
condition: acne
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: isotretinoin
rating: 5/5
round: 2
ledger:
  benzoyl peroxide | medication | tried | no_response
  minocycline | medication | tried | no_response
  tretinoin | medication | tried | no_response
  spironolactone | medication | tried | no_response
  cutting out dairy | lifestyle | tried | no_response
  isotretinoin | medication | stopped | response | other_physical, pain
---
[[ACCUTANE]{T isotretinoin; stopped} worth every [nosebleed]{S other_physical side_effect}]{O benefit; isotretinoin} ★★★★★

where do i start. [cystic acne]{S diagnosis clin} since 6th grade, jawline back and chest. i had [benzoyl peroxide]{T benzoyl peroxide; tried}, [minocycline]{T minocycline; tried}, [retin-a]{T tretinoin; tried}, [spiro]{T spironolactone; tried}, i [cut out dairy]{T cutting out dairy; tried} for a YEAR. [nothing nothing nothing]{O no_benefit; benzoyl peroxide, minocycline, tretinoin, spironolactone, cutting out dairy}. i [skipped my own graduation pictures]{S functioning}.

6 months of [accutane]{T isotretinoin; stopped; dose=40mg then 60; duration=6 months}, 40mg then 60, done since august. [[lips peeling]{S other_physical side_effect}, [nosebleeds]{S other_physical side_effect}, [back pain]{S pain side_effect} after volleyball, [dry eyes]{S other_physical side_effect} so no contacts]{O side_effect; isotretinoin}. [month 2 it got worse before it got better]{O worsening; isotretinoin}, i cried to my mom and she said give it one more month. [month 4 i woke up and had [no new ones]{S other_physical improved}]{O benefit; isotretinoin}. you have to do blood work every 30 days and the pregnancy tests and that website, annoying but ok. they ask every time if youre [depressed]{S mood possible side_effect}, [i wasnt [depressed]{S mood absent side_effect}]{O tolerated; isotretinoin}, if anything [i was [happier]{S mood improved} than ever]{O benefit; isotretinoin}. [its been 7 months since my last [pill]{T isotretinoin; stopped} and [still clear]{S other_physical improved}]{O benefit; isotretinoin}. just [scars]{S other_physical} left

=== 403-depression
title: Abilify add-on, akathisia
genre: review
layout: fragments, telegram style
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: aripiprazole
rating: 1/10
round: 2
ledger:
  desvenlafaxine | medication | ongoing | partial
  aripiprazole | medication | stopped | unknown | anxiety, suicidality
  propranolol | medication | tried | partial
  brexpiprazole | medication | declined | unknown
---
Added to [Pristiq]{T desvenlafaxine; ongoing} because [Pristiq]{T desvenlafaxine; ongoing} alone [only got me halfway]{O partial; desvenlafaxine}. 2 mg, one week. 5 mg, two weeks. Then the ER. The sheet stapled to the bag said it could cause [weight gain]{S appetite_weight general possible side_effect}, [constipation]{S gastrointestinal clin general possible side_effect}, [blurry vision]{S neurological general possible side_effect} and way at the bottom [restlessness]{S anxiety general possible side_effect}. That is one word for it.

[[Could not sit still]{S anxiety side_effect}. [Pacing the kitchen]{S anxiety side_effect} 4 am. Felt like [ants under my skin]{S anxiety fig side_effect}. [Rocking]{S anxiety side_effect}]{O side_effect; aripiprazole}. [Boss sent me home because I kept [getting up during a meeting]{S anxiety side_effect}]{O side_effect; aripiprazole}. [Day 17 I had [thoughts of driving into the overpass]{S suicidality side_effect}, and I've never been [suicidal]{S suicidality absent} before, not once]{O side_effect; aripiprazole}. ER doc knew right away: [akathisia]{S anxiety clin side_effect}. [[Inderal]{T propranolol; tried} took it down a notch]{O partial; propranolol}. [Stopped the [Abilify]{T aripiprazole; stopped}, [gone]{S anxiety improved side_effect} in four days]{O tolerated; aripiprazole; positive}.

New doc wants me to try [Rexulti]{T brexpiprazole; declined}, says it's gentler. I said absolutely not. My aunt takes [Abilify]{T aripiprazole (medication); other} with zero problems. I know. Still.

=== 404-migraine
title: Aimovig after everything else failed
genre: review
layout: rating line then text
condition: chronic migraine
area: general
english: British
narrator: patient
split: train
overall: improved
treatment: erenumab
rating: 8/10
round: 2
ledger:
  pizotifen | medication | tried | no_response
  candesartan | medication | tried | no_response
  nortriptyline | medication | tried | no_response
  onabotulinumtoxinA | medication | stopped | partial
  erenumab | medication | ongoing | response | pain, gastrointestinal, other_physical
  macrogol | medication | ongoing | unknown
  sumatriptan | medication | ongoing | response
---
8/10, been on it 16 months

I've had [chronic migraine]{S diagnosis clin} for the best part of twenty years and at the worst point was in a [dark room]{S functioning} 22 days out of 30. To get [Aimovig]{T erenumab; ongoing} on the NHS you have to have failed three [preventers]{T migraine preventives (medication); general} first. [Well I'd failed [pizotifen]{T pizotifen; tried}, [candesartan]{T candesartan; tried} and [nortriptyline]{T nortriptyline; tried}]{O no_benefit; pizotifen, candesartan, nortriptyline}, and [Botox]{T onabotulinumtoxinA; stopped; duration=two years}, which [helped for two years and then wore off]{O partial; onabotulinumtoxinA}, so that was the end of that.

The nurse told me these [CGRP drugs]{T CGRP antibodies (medication); general} do something for about half of people and to watch for [constipation]{S gastrointestinal clin general possible side_effect} and [itchy lumps]{S other_physical general possible side_effect}. You inject yourself once a month. It's a pen thing, bit of a click, [no worse than a [wasp sting]{S pain fig side_effect}]{O side_effect; erenumab; neutral}. [First month nothing]{O no_benefit; erenumab; neutral}, was gutted. [Second month I had nine [migraines]{S pain clin improved}]{O benefit; erenumab}. [Now it's three or four and my [sumatriptan]{T sumatriptan; ongoing} actually works on them]{O benefit; erenumab, sumatriptan}. [I've [gone back to four days a week]{S functioning improved} in the library]{O benefit; erenumab}. [Downsides: [constipation]{S gastrointestinal clin side_effect} like you wouldn't believe (on [Laxido]{T macrogol; ongoing}) and a bit of [hair loss]{S other_physical unclear}, which may be the [menopause]{S diagnosis possible}, who knows]{O side_effect; erenumab}. I dread the day they review it.

=== 405-insomnia
title: Sleepio app
genre: review
layout: two paragraphs
condition: insomnia
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: cognitive behavioural therapy for insomnia
rating: 4/5
round: 2
ledger:
  zopiclone | medication | stopped | partial | gastrointestinal
  chamomile tea | supplement | tried | no_response
  lavender spray | supplement | tried | no_response
  magnesium | supplement | tried | no_response
  sleep restriction | psychotherapy | stopped | response | energy, sleep
  cognitive behavioural therapy for insomnia | psychotherapy | stopped | response
---
Free through my GP. I'd had [zopiclone]{T zopiclone; stopped; duration=two weeks} for two weeks after my dad's funeral, [which worked a treat until they took it away]{O partial; zopiclone}, [[metal taste]{S gastrointestinal side_effect} and all]{O side_effect; zopiclone}. After that: [chamomile tea]{T chamomile tea; tried}, [lavender spray]{T lavender spray; tried}, [magnesium]{T magnesium; tried}. [Waste of money the lot]{O no_benefit; chamomile tea, lavender spray, magnesium}. I was [lying there]{S sleep} from midnight until 4, [watching the clock]{S sleep}, [dreading bed]{S anxiety}.

The [app]{T cognitive behavioural therapy for insomnia; stopped; sessions=six} is six weekly sessions with a cartoon professor, which put me off a bit. There's a diary every morning. Then comes the hard part, [sleep restriction]{T sleep restriction; stopped}. They only let you be in bed from 1 till 6. [For a fortnight I was a [walking corpse]{S energy fig side_effect}, [nodded off]{S sleep side_effect} on the bus and went to the depot]{O side_effect; sleep restriction}. Nearly packed it in. [Then in week four I [slept right through]{S sleep improved}, and the next night as well]{O benefit; sleep restriction}. I finished in May. [It's November now and I'd say five or six [good nights]{S sleep improved} out of seven]{O benefit; cognitive behavioural therapy for insomnia}. Only four stars because it kept logging me out and there's nobody to talk to. My sister gave up after session two and went back to her [Nytol]{T diphenhydramine (medication); other}.

=== 406-hypothyroidism
title: Levothyroxine / Synthroid
genre: review
layout: fragments
condition: hypothyroidism
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: levothyroxine
rating: 7/10
round: 2
ledger:
  duloxetine | medication | tried | no_response
  levothyroxine | medication | ongoing | response | other_physical
---
TSH was 48. Doctor said how are you even standing. [Freezing]{S other_physical} in July, [hair coming out]{S other_physical} in handfuls, [brain fog]{S cognition fig}, [constipated]{S gastrointestinal}, [slept 12 hours and woke up tired]{S energy}. For two years before that I was told it was [depression]{S diagnosis clin} and given [Cymbalta]{T duloxetine; tried}, [which of course did nothing]{O no_benefit; duloxetine}.

Started 50 mcg. [Too much of a jump to 112, [heart pounding]{S other_physical side_effect}, [sweaty]{S other_physical side_effect}, back down to 88]{O side_effect; levothyroxine}. [At 88 for a year now and I'd say I am 85% of my [old self]{S functioning improved}]{O benefit; levothyroxine}. [[Fog]{S cognition fig improved} lifted first, about week 5]{O benefit; levothyroxine}. [[Hair]{S other_physical improved} took six months]{O benefit; levothyroxine}. [The [weight]{S appetite_weight} didn't budge]{O no_benefit; levothyroxine}, sorry ladies. Empty stomach, no coffee for an hour, no calcium near it. I feel a difference between brand and generic but my mom, who takes the same [pill]{T levothyroxine (medication); other}, says that's nonsense.

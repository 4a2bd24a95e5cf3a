=== 407-adhd
title: Vyvanse 40 mg, adult ADHD
genre: review
layout: one unbroken paragraph
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: lisdexamfetamine
rating: 8/10
round: 2
ledger:
  methylphenidate | medication | stopped | partial | anger
  amphetamine | medication | stopped | mixed | energy, other_physical
  lisdexamfetamine | medication | ongoing | response | appetite_weight, gastrointestinal
  psychotherapy | psychotherapy | ongoing | unknown
---
Diagnosed at 38 after my son was. [Ritalin]{T methylphenidate; stopped} first, [worked three hours]{O partial; methylphenidate} and then [I'd [bite everyone's head off]{S anger fig side_effect}]{O side_effect; methylphenidate}, so that was over by Christmas. [Adderall]{T amphetamine; stopped} second, [I [could clean the garage]{S functioning improved}]{O benefit; amphetamine} [but my [heart raced]{S other_physical side_effect} and the [crash]{S energy fig side_effect} at 3 pm was brutal]{O side_effect; amphetamine}. Moved to this in 2022. [Smoother by a mile]{O benefit; lisdexamfetamine}. [It isn't a [high]{S mania_psychosis fig absent side_effect}, I don't feel [speedy]{S mania_psychosis fig absent side_effect}]{O tolerated; lisdexamfetamine}, [I just [start the thing and finish the thing]{S cognition improved}]{O benefit; lisdexamfetamine}. [I [opened my mail]{S functioning improved}. I [paid a bill before it was red]{S functioning improved}]{O benefit; lisdexamfetamine}. Kicks in at about 8:30, wears off around 6. [[Not hungry]{S appetite_weight side_effect} till dinner, [cottonmouth]{S gastrointestinal side_effect}]{O side_effect; lisdexamfetamine}, set an alarm to eat. On days off I skip it and nap. [It does nothing for being [late]{S functioning}, by the way]{O no_benefit; lisdexamfetamine}, that's what my [therapist]{T psychotherapy; ongoing} is for. The shortage last fall was hell, eleven pharmacies. Loses two points for the price.

=== 408-high-cholesterol
title: Lipitor - muscle pain, nobody believed me
genre: review
layout: two paragraphs
condition: high cholesterol
area: general
english: American
narrator: patient
split: dev
overall: improved
treatment: atorvastatin
rating: 3/10
round: 2
ledger:
  fish oil | supplement | tried | no_response
  oatmeal | lifestyle | tried | no_response
  atorvastatin | medication | stopped | mixed | pain, energy, functioning
  coenzyme Q10 | supplement | tried | no_response
  rosuvastatin | medication | ongoing | response
---
LDL was 191, father had a [heart attack]{S other_physical other} at 52, so I didn't argue. Tried [fish oil]{T fish oil; tried} and [oatmeal]{T oatmeal; tried; duration=half a year} for half a year first, [didn't move it ten points]{O no_benefit; fish oil, oatmeal}. [Lipitor]{T atorvastatin; stopped; dose=40 mg}, 40 mg at bedtime. [LDL down to 84 at the next draw]{O benefit; atorvastatin}, can't fault it there.

About two months in [my [thighs ached like I'd run a marathon]{S pain fig side_effect}]{O side_effect; atorvastatin}. [I [couldn't get up off the floor]{S functioning side_effect} after playing with my grandson]{O side_effect; atorvastatin}. [[Tired]{S energy side_effect} all the time]{O side_effect; atorvastatin}. Doctor #1 said it was age. CK test came back normal so doctor #2 said it was in my head. [CoQ10]{T coenzyme Q10; tried}, 60 dollars, [nothing]{O no_benefit; coenzyme Q10}. I stopped the [statin]{T atorvastatin; stopped} on my own in February, [and within three weeks I was [back on the tennis court]{S functioning improved side_effect}]{O tolerated; atorvastatin; positive}. Now here's the funny part, [[Crestor]{T rosuvastatin; ongoing; dose=5 mg; frequency=three times a week} 5 mg three times a week gives me no [pain]{S pain absent side_effect}]{O tolerated; rosuvastatin} and [LDL is 97]{O benefit; rosuvastatin}. Most people take [statins]{T statins (medication); general} fine. Some don't. Listen to your own legs.

=== 409-depression
title: Remeron - sleep and weight
genre: review
layout: Pros/Cons
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: mirtazapine
rating: 6/10
round: 2
ledger:
  fluoxetine | medication | tried | no_response | other_physical
  venlafaxine | medication | tried | no_response | other_physical
  duloxetine | medication | tried | no_response | other_physical
  mirtazapine | medication | ongoing | partial | appetite_weight, sleep, neurological
  bupropion | medication | planned | unknown
---
[Prozac]{T fluoxetine; tried}, [Effexor]{T venlafaxine; tried}, [Cymbalta]{T duloxetine; tried}, you name it. [None of them did anything but make me [sweat]{S other_physical side_effect}]{O no_benefit; fluoxetine, venlafaxine, duloxetine}. [Mirt]{T mirtazapine; ongoing; dose=15 then 30} for 5 months now, 15 then 30. They say any one [antidepressant]{T antidepressants (medication); general} works for maybe half of people so I kept rolling the dice.

PROS: [[Sleep]{S sleep improved}!!! From 3 hrs to 8, from the very first pill]{O benefit; mirtazapine}. [[Appetite]{S appetite_weight improved} back]{O benefit; mirtazapine} (I was [down to 108 lb]{S appetite_weight}). [[Anxiety]{S anxiety clin improved} way less]{O benefit; mirtazapine}. [No [sexual stuff]{S sexual absent side_effect}, no [nausea]{S gastrointestinal clin absent side_effect}]{O tolerated; mirtazapine}. Cheap.

CONS: [I will [eat the drywall]{S appetite_weight fig side_effect}. [Carb cravings]{S appetite_weight side_effect} at midnight, [up 33 lb]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [[Groggy]{S sleep side_effect} till 10 am, [restless legs]{S neurological clin side_effect}, [crazy dreams]{S sleep side_effect}]{O side_effect; mirtazapine}. [[Mood]{S mood improved} is maybe 40% better, I'm not [crying]{S mood improved} but I'm [not laughing]{S anhedonia} either]{O partial; mirtazapine}.

Doc wants to add [Wellbutrin]{T bupropion; planned} in the new year to take care of the [weight]{S appetite_weight side_effect}. My cousin called that combo a wonder drug for her. We'll see.

=== 410-ptsd
title: Prazosin for nightmares
genre: review
layout: rating line then text
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: prazosin
rating: 9/10
round: 2
ledger:
  prolonged exposure | psychotherapy | stopped | worse
  zolpidem | medication | tried | no_response
  alcohol | other | tried | unknown
  prazosin | medication | ongoing | response | neurological
  sertraline | medication | ongoing | partial
  ptsd service dog | support | planned | unknown
---
9 out of 10. VA patient, OIF 04-05.

Twelve years of the same [nightmare]{S sleep}. [Wake up swinging]{S sleep}, [sheets soaked]{S other_physical}. My wife slept in the other room so she wouldn't catch an elbow. [[Ambien]{T zolpidem; tried} got me to sleep but right back into the [dream]{S sleep}]{O no_benefit; zolpidem}. [Whiskey]{T alcohol; tried} I don't have to tell you. Did half of [PE]{T prolonged exposure; stopped} (the one where you tell it over and over) and [walked out, it was making me worse]{O worsening; prolonged exposure}.

This is a [blood pressure pill]{T prazosin; ongoing}, old as dirt. Start at 1 mg and go up or you'll [pass out]{S neurological general possible side_effect}. [I stood up too quick on night 3 and [woke up on the bathroom tile]{S neurological side_effect}]{O side_effect; prazosin}. I'm on 10 now. [Two [bad nights]{S sleep improved} this month instead of thirty]{O benefit; prazosin}. [Wife's [back in the bed]{S functioning improved}]{O benefit; prazosin}. When I ran out over Labor Day [the [dreams]{S sleep withdrawal} were back that same night]{O withdrawal; prazosin}, so I know it's the [pill]{T prazosin; ongoing}. [Doesn't do a thing for the [daytime stuff]{S anxiety}, still [scan every room]{S anxiety}]{O no_benefit; prazosin}, [[Zoloft]{T sertraline; ongoing} helps that a little]{O partial; sertraline}. Waiting on a [dog]{T ptsd service dog; planned}, 2 yr list.

=== 411-performance-anxiety
title: propranolol for auditions
genre: review
layout: all lower case
condition: performance anxiety
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: propranolol
rating: 5/5
round: 2
ledger:
  rescue remedy | supplement | tried | no_response
  hypnotherapy | mind_body | tried | no_response
  propranolol | medication | ongoing | response | energy
---
viola player here. my bow arm used to [shake]{S neurological} so badly i'd come off the string, [hands like ice]{S other_physical fig}, [mouth dry]{S gastrointestinal}, [heart in my throat]{S anxiety fig}. it's not that i was [anxious]{S anxiety absent} about life, i'm a fairly cheerful person. just auditions. tried [rescue remedy]{T rescue remedy; tried} and [hypnotherapy]{T hypnotherapy; tried; sessions=four} (four sessions, £240). [lovely, useless]{O no_benefit; rescue remedy, hypnotherapy}.

gp gave me 40mg, i take half an hour before. [first time i walked on and my [hands just sat there]{S neurological improved} being hands]{O benefit; propranolol}. [still [nervous]{S anxiety} in my head]{O partial; propranolol; neutral} but [the [shake]{S neurological improved} is gone]{O benefit; propranolol}. [got the trial]{O benefit; propranolol}. half my section is on [beta blockers]{T beta blockers (medication); other}, nobody says so. [bit [slow]{S energy side_effect} on the stairs after]{O side_effect; propranolol; neutral}. not if you've got [asthma]{S diagnosis clin general}.

=== 412-rheumatoid-arthritis
title: METHOTREXATE - Tuesdays are ruined
genre: review
layout: title line in capitals with stars
condition: rheumatoid arthritis
area: general
english: Irish
narrator: patient
split: train
overall: improved
treatment: methotrexate
rating: 3/5
round: 2
ledger:
  sulfasalazine | medication | tried | no_response
  steroids | medication | stopped | partial
  methotrexate | medication | ongoing | response | gastrointestinal, cognition, energy, other_physical
  folic acid | supplement | ongoing | partial
  adalimumab | medication | planned | unknown
---
[METHOTREXATE]{T methotrexate; ongoing} - [Tuesdays are ruined]{O side_effect; methotrexate} ***

I was 36 with a toddler and [couldn't undo a nappy]{S functioning}. [Sulfasalazine]{T sulfasalazine; tried; duration=four months} for four months, [not a bit of good]{O no_benefit; sulfasalazine}. A course of [steroids]{T steroids; stopped}, [magic while it lasted]{O partial; steroids}. Then the consultant put me on this, ten [tablets]{T methotrexate; ongoing; dose=ten; frequency=of a Monday night} of a Monday night, [folic acid]{T folic acid; ongoing} the other days.

[It was twelve weeks before I felt any good of it]{O benefit; methotrexate}. [By then the [swelling]{S other_physical improved} in the knuckles was down and I [could turn a key]{S functioning improved}]{O benefit; methotrexate}. [Two years on I've [no pain]{S pain improved} at all most mornings]{O benefit; methotrexate}. But Tuesdays. [[Sick to my stomach]{S gastrointestinal side_effect}, a [head full of wool]{S cognition fig side_effect}, [lying on the couch]{S energy side_effect} with Peppa Pig on]{O side_effect; methotrexate}. [The [folic acid]{T folic acid; ongoing} took the worst off it]{O partial; folic acid}. [The [hair is thinner]{S other_physical side_effect} as well]{O side_effect; methotrexate}. No drink. No babies while you're on it and that's the bit that hurts, so we're to talk in September about changing me to [Humira]{T adalimumab; planned}. My mother had the [gold injections]{T gold injections (medication); other} in the eighties and her [hands were destroyed]{S other_physical other fig}. I do know I'm lucky.

=== 413-depression
title: TMS (36 sessions, NeuroStar)
genre: review
layout: two paragraphs
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: repetitive transcranial magnetic stimulation
rating: 7/10
round: 2
ledger:
  imipramine | medication | tried | no_response
  tranylcypromine | medication | tried | no_response
  lithium | medication | tried | no_response
  electroconvulsive therapy | neuromodulation | declined | unknown
  repetitive transcranial magnetic stimulation | neuromodulation | stopped | partial | pain
  paracetamol | medication | tried | response
  ketamine | medication | not_tried | unknown
---
Insurance makes you fail four meds before they'll cover it. I'd failed fourteen, including the old ones, [imipramine]{T imipramine; tried} and [Parnate]{T tranylcypromine; tried}, and [lithium]{T lithium; tried} on top. [Not one got me past a few good weeks]{O no_benefit; imipramine, tranylcypromine, lithium}. My doctor brought up [ECT]{T electroconvulsive therapy; declined} and I said no, my grandmother had it in the fifties and never talked about it. So every weekday for seven weeks I sat in a chair with a [magnet]{T repetitive transcranial magnetic stimulation; stopped; frequency=every weekday; duration=seven weeks} on my head. Feels like a woodpecker. [[Headaches]{S pain side_effect} the first week]{O side_effect; repetitive transcranial magnetic stimulation; neutral}, [[Tylenol]{T paracetamol; tried} fixed it]{O benefit; paracetamol}. [No [memory trouble]{S cognition absent side_effect} whatsoever]{O tolerated; repetitive transcranial magnetic stimulation}.

[Session 19 I [noticed trees]{S anhedonia improved}]{O benefit; repetitive transcranial magnetic stimulation}. [I mean I [saw that they were green]{S anhedonia improved}]{O benefit; repetitive transcranial magnetic stimulation}. [PHQ-9 went 23 to 6 by the end]{O benefit; repetitive transcranial magnetic stimulation}. [I [called my brother]{S functioning improved}, I [cooked]{S functioning improved}, I [stopped rehearsing my own funeral]{S suicidality fig improved}]{O benefit; repetitive transcranial magnetic stimulation}. [That held for eight months, and then since about February it has been [sliding back]{S mood fig worsened}]{O partial; repetitive transcranial magnetic stimulation}. They want to do a second round but United says I have to wait a year, and [ketamine]{T ketamine; not_tried} is $600 a pop out of pocket so no. About 60% respond they say, a third go into remission.

=== 414-urinary-tract-infection
title: Cipro for a UTI. Never again
genre: review
layout: one unbroken paragraph
condition: urinary tract infection
area: general
english: American
narrator: patient
split: train
overall: worse
treatment: ciprofloxacin
rating: 1/10
round: 2
ledger:
  cranberry pills | supplement | tried | no_response
  nitrofurantoin | medication | tried | no_response
  ciprofloxacin | medication | stopped | mixed | pain, sleep, anxiety, neurological, functioning
  physiotherapy | procedure | ongoing | partial
---
It was just a [bladder infection]{S diagnosis}. I'd taken [cranberry pills]{T cranberry pills; tried} and a round of [Macrobid]{T nitrofurantoin; tried} [which hadn't cleared it]{O no_benefit; cranberry pills, nitrofurantoin}, so urgent care gave me [Cipro]{T ciprofloxacin; stopped; dose=500; frequency=twice a day}, 500 twice a day. [And yes the [burning]{S pain improved} was gone in 36 hours]{O benefit; ciprofloxacin}. On day four I was walking to my car and [my [calf felt like someone kicked it]{S pain fig side_effect}]{O side_effect; ciprofloxacin}. Nobody there. [Then both [Achilles]{S pain side_effect}, then my [wrists]{S pain side_effect}]{O side_effect; ciprofloxacin}. [[Didn't sleep]{S sleep side_effect} for three nights, [panic attacks]{S anxiety side_effect} out of nowhere, [buzzing in my feet]{S neurological side_effect}]{O side_effect; ciprofloxacin}. I looked at the box and there's a black box warning about [tendons]{S pain general possible side_effect}, nobody mentioned it. Quit at pill nine. That was fourteen months ago. [I'm in [physio]{T physiotherapy; ongoing} and [can do stairs]{S functioning improved} now]{O partial; physiotherapy}, [but I used to [run half marathons]{S functioning side_effect} and I [can't stand through a grocery line]{S functioning side_effect}]{O side_effect; ciprofloxacin}. Ask for something else. They save these [antibiotics]{T fluoroquinolones (medication); general} for anthrax for a reason.

=== 415-panic-disorder
title: Klonopin - wonder drug until it isn't
genre: review
layout: rating line then text
condition: panic disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: clonazepam
rating: 5/10
round: 2
ledger:
  clonazepam | medication | stopped | mixed | cognition
  diazepam | medication | stopped | unknown
  cold showers | lifestyle | ongoing | response
  cognitive behavioural therapy | psychotherapy | ongoing | response
---
5/10 ([10 for the first year, 0 for the last]{O partial; clonazepam})

[Panic attacks]{S anxiety} so bad I [pulled over on the interstate]{S functioning} and called 911 on myself. Thought it was my [heart]{S other_physical possible}. Doctor gave me [Klonopin]{T clonazepam; stopped; dose=.5; frequency=twice a day} .5 twice a day. [[Gone]{S anxiety improved} in an hour]{O benefit; clonazepam}. [I [went back to work]{S functioning improved} that week]{O benefit; clonazepam}. [For a year it was the best thing that ever happened to me]{O benefit; clonazepam}.

Then [.5 stopped holding and we upped my dose, and upped it again]{O no_benefit; clonazepam}. [By year six I was on 4 mg, [couldn't remember my daughter's recital]{S cognition side_effect}]{O side_effect; clonazepam} and [had [panic attacks]{S anxiety withdrawal} between doses]{O withdrawal; clonazepam}. My new doctor crossed me over to [Valium]{T diazepam; stopped} and cut it by 10% every three weeks. 19 months. [[Shaking]{S neurological withdrawal}, [ears ringing]{S neurological withdrawal}, [no sleep]{S sleep withdrawal}, [skin on fire]{S pain fig withdrawal}]{O withdrawal; clonazepam, diazepam}. Don't ever go cold turkey, you can have a [seizure]{S neurological clin general possible withdrawal}. I've been off [benzos]{T clonazepam; stopped} since last March. [[Cold showers]{T cold showers; ongoing} and a [CBT]{T cognitive behavioural therapy; ongoing} lady on video get me through]{O benefit; cold showers, cognitive behavioural therapy}. [Still [avoid bridges]{S functioning}]{O partial; overall}. Not telling anybody not to take it. Just know what you're signing up for.

=== 1700-generalised-anxiety
title: Mixed bag after 16 months
genre: review
layout: form fields
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: escitalopram
rating: 3
round: 5
ledger:
  escitalopram | medication | ongoing | mixed | sexual, appetite_weight, sleep
  bupropion | medication | planned | unknown
---
Reason: [GAD]{S diagnosis clin}, [worrying all day long]{S anxiety}

Side effects: [[no sex drive]{S sexual side_effect}, [weight gain]{S appetite_weight side_effect} (18 lbs), [vivid dreams]{S sleep side_effect}, [yawning]{S sleep side_effect}]{O side_effect; escitalopram}

Duration: 16 months

Comments: I take 15 mg of [lexi]{T escitalopram; ongoing; dose=15 mg} at night. The good: [I [dont spiral]{S anxiety fig improved} over emails anymore]{O benefit; escitalopram} and [I can [sit thru a staff meeting]{S functioning improved}]{O benefit; escitalopram}. The bad: [my husband and I have basically [become roommates]{S sexual fig side_effect}]{O side_effect; escitalopram} and [[nothing in my closet zips]{S appetite_weight fig side_effect}]{O side_effect; escitalopram}. So I dont know what to rate this. [Half of me is better and the other half is worse than when I started]{O partial; escitalopram}. Going to ask my doc about adding [welly]{T bupropion; planned} because I read it can help with the [libido]{S sexual clin side_effect} thing. My insurance changed in July so now I see a new guy anyway.

=== 1701-depression
title: Do NOT let them put you on this
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: paroxetine
rating: 1
round: 5
ledger:
  paroxetine | medication | stopped | worse | anger, energy, sexual
  fluoxetine | medication | declined | unknown
---
[Worst 9 months of my life]{O side_effect; paroxetine}. I went in because I was [sad]{S mood} after my divorce and [not eating much]{S appetite_weight}, thats all, and came out with a script for [paxil]{T paroxetine; stopped; duration=9 months}. [First I was a [zombie]{S energy fig side_effect} and then I was [mad at everybody]{S anger side_effect}]{O side_effect; paroxetine}. [I [threw a plate at my brother]{S anger side_effect}]{O side_effect; paroxetine}, I have never thrown anything in my life. [Lost any [feeling below the belt]{S sexual fig side_effect}]{O side_effect; paroxetine}. [And the [depression]{S mood clin worsened} got deeper, I went from [sad]{S mood} to [not wanting to wake up]{S suicidality worsened}]{O worsening; paroxetine}. Then you try and quit. [[Brain zaps]{S neurological fig withdrawal} every time I moved my eyes, [sweating]{S other_physical withdrawal}, [crying over commercials]{S mood withdrawal}, [felt like I had the flu]{S other_physical fig withdrawal} for 7 weeks]{O withdrawal; paroxetine}. Doctor said that was my [depression]{S mood clin} coming back. No sir. He offered me [Prozac]{T fluoxetine; declined} to get off of it and I said absolutely not. Been off since April. [Never been the same since]{O worsening; paroxetine}.

=== 1702-ocd
title: Three goes, one that did something
genre: review
layout: one paragraph
condition: OCD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: fluvoxamine
rating: 7
round: 5
ledger:
  sertraline | medication | tried | no_response
  citalopram | medication | tried | no_response | sleep
  fluvoxamine | medication | ongoing | partial | gastrointestinal, sleep
  exposure and response prevention | psychotherapy | planned | unknown
---
I've had [OCD]{S diagnosis clin} since I was about 11, [checking]{S anxiety} mostly ([hob, taps, front door]{S anxiety}) and [horrible thoughts]{S anxiety} I wont go into. First [sertralene]{T sertraline; tried; dose=200}, up to 200, then [citalopram]{T citalopram; tried}. [Can't say I noticed anything on either]{O no_benefit; sertraline, citalopram} [except on [citalopram]{T citalopram; tried} I [couldn't keep my eyes open]{S sleep side_effect} at the till]{O side_effect; citalopram}. [Faverin]{T fluvoxamine; ongoing; dose=250mg} since last October, 250mg. [Felt [sick]{S gastrointestinal side_effect} for three weeks]{O side_effect; fluvoxamine}, [that passed]{O tolerated; fluvoxamine}. [Bit [dopey]{S sleep side_effect} in the mornings even now]{O side_effect; fluvoxamine; neutral}. [I'd say [checking]{S anxiety improved} is down by a third, maybe]{O partial; fluvoxamine}. [I still [go back for the door]{S anxiety} but I don't [drive home from work to look at it]{S functioning improved}]{O partial; fluvoxamine}. [The [thoughts]{S anxiety} are still there]{O no_benefit; fluvoxamine}. I'm on the list for [ERP]{T exposure and response prevention; planned}, 14 months they reckon. My cousin had [OCD]{S diagnosis clin other} too and for her the [Faverin]{T fluvoxamine (medication); other} did the lot so everyones different.

=== 1703-bipolar
title: After lithium and Zyprexa
genre: review
layout: form fields
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: lamotrigine
rating: 9
round: 5
ledger:
  lithium | medication | stopped | mixed | neurological, other_physical
  olanzapine | medication | stopped | mixed | appetite_weight, sleep
  lamotrigine | medication | ongoing | response | pain, cognition
---
Condition: [Bipolar 2]{S diagnosis clin}

Dosage: 200 mg 1X D

Side Effects: [[headache]{S pain side_effect} first month, [forget words]{S cognition side_effect} now and then]{O side_effect; lamotrigine; neutral}. [No [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}

Comments: Before this I had [lithium]{T lithium; stopped; duration=two years} for two years. [It kept me from going [high]{S mania_psychosis fig improved}, I'll give it that]{O benefit; lithium}, [but my [hands shook]{S neurological side_effect} so bad I couldnt solder and my [thyroid quit]{S other_physical side_effect}]{O side_effect; lithium}, so that was pulled. Then [zyprexa]{T olanzapine; stopped}. [Knocked the [mania]{S mania_psychosis clin improved} out in 4 days]{O benefit; olanzapine} [and I [gained 50 lbs]{S appetite_weight side_effect} and [slept 14 hours a night]{S sleep side_effect}]{O side_effect; olanzapine}. Dumped that in June 2022. Slow titration on the [lamictal]{T lamotrigine; ongoing} because of the [rash]{S other_physical possible side_effect} they warn you about. [Nothing at all till 100 mg]{O no_benefit; lamotrigine}. [Then one week I noticed I had [called my mom back]{S functioning improved}, twice]{O benefit; lamotrigine}. [No more [weeks in bed]{S functioning improved}]{O benefit; lamotrigine}. [I'm [not high]{S mania_psychosis fig improved}, I'm [not down]{S mood improved}]{O benefit; lamotrigine}. [[Weight came off]{S appetite_weight improved side_effect} too after the [Z]{T olanzapine; stopped} was gone]{O tolerated; olanzapine}. If you forget it for 5 days you have to start over so get a pill box.

=== 1704-insomnia
title: Ambien nope
genre: review
layout: short paragraph
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: zolpidem
rating: 2
round: 5
ledger:
  melatonin | supplement | tried | no_response
  zolpidem | medication | stopped | mixed | mania_psychosis, cognition
  no screens after nine | lifestyle | ongoing | unknown
  suvorexant | medication | not_tried | unknown
---
Oh [it put me to [sleep]{S sleep improved} alright]{O benefit; zolpidem}. [Woke up at 6 in the garage with peanut butter on the steering wheel and [no memory of any of it]{S cognition side_effect}]{O side_effect; zolpidem}. Second week my daughter says [I [held a whole conversation with the coat rack]{S mania_psychosis side_effect}]{O side_effect; zolpidem}. She laughed, I did not. [Threw the [pills]{T zolpidem; stopped} in the cat litter and now I'm back to [3 hours a night]{S sleep withdrawal}]{O withdrawal; zolpidem}. I'd already had a bottle of [melatonin]{T melatonin; tried} the size of my head. [zip]{O no_benefit; melatonin}. Asked for [Belsomra]{T suvorexant; not_tried}, insurance said no, $400 a month lol. Right now its [no phone or tv after nine]{T no screens after nine; ongoing} like the sleep doctor says. Week one so ask me later. Two stars because [the [sleep]{S sleep improved} itself was good when I was in the bed]{O benefit; zolpidem}.

=== 1705-adhd
title: Elvanse at 43
genre: review
layout: form fields
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: lisdexamfetamine
rating: 8
round: 5
ledger:
  methylphenidate | medication | stopped | partial | other_physical, anger
  lisdexamfetamine | medication | ongoing | response | appetite_weight, gastrointestinal, energy
  atomoxetine | medication | declined | unknown
---
What are you taking it for? [ADHD]{S diagnosis clin}, diagnosed at 43 after my lad was

How long? 7 months (50mg)

Side effects: [[dry mouth]{S gastrointestinal side_effect}, [dont want lunch]{S appetite_weight side_effect}, [knackered]{S energy side_effect} about 5 o clock when it wears off]{O side_effect; lisdexamfetamine; neutral}. [My [blood pressure]{S other_physical absent side_effect} was fine, I was worried about that]{O tolerated; lisdexamfetamine}

Your experience: Was on [Concerta]{T methylphenidate; stopped} first. [That did help me [get started on stuff]{S functioning improved}]{O partial; methylphenidate} [but my [heart was thumping]{S other_physical side_effect} and I was [snapping at the kids]{S anger side_effect} by teatime]{O side_effect; methylphenidate}, so they swapped it. [[Elvanse]{T lisdexamfetamine; ongoing} is smoother]{O benefit; lisdexamfetamine}. [My [head is quiet]{S cognition fig improved}]{O benefit; lisdexamfetamine}. [I [did my tax return in one go]{S functioning improved}]{O benefit; lisdexamfetamine}. I [used to lose my keys]{S cognition} every single day. [Still [late for everything]{S functioning}]{O no_benefit; lisdexamfetamine}, tablets cant do that apparently. The nurse did offer the non stimulant one, [atomoxetine]{T atomoxetine; declined}, but said it takes weeks and can make you [sick]{S gastrointestinal possible side_effect} so no. My son is on [Medikinet]{T methylphenidate (medication); other} and [eats nothing]{S appetite_weight other side_effect} either.

=== 1706-depression
title: meh
genre: review
layout: short paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: vortioxetine
rating: 4
round: 5
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  citalopram | medication | tried | no_response
  bupropion | medication | stopped | worse | anxiety
  vortioxetine | medication | ongoing | no_response | gastrointestinal, other_physical
  transcranial magnetic stimulation | neuromodulation | planned | unknown
---
Ok so [prozac]{T fluoxetine; tried}, [zoloft]{T sertraline; tried}, [celexa]{T citalopram; tried}, I had all the golden oldies and [none of them touched it]{O no_benefit; fluoxetine, sertraline, citalopram}. [[Wellbutrin]{T bupropion; stopped} made me [more anxious than before]{S anxiety worsened side_effect}, like [pacing the driveway]{S anxiety side_effect}]{O worsening; bupropion}, quit that one fast. So this was supposed to be the fancy one, $90 copay. Six months, 20 mg, and [I'm still [crying in the shower]{S mood} every morning]{O no_benefit; vortioxetine}. [[Nausea]{S gastrointestinal clin side_effect} that you could set your watch by, 40 mins after the [pill]{T vortioxetine; ongoing; dose=20 mg; duration=Six months}, and an [itch]{S other_physical side_effect} all over]{O side_effect; vortioxetine}. [To be fair no [sexual problems]{S sexual absent side_effect} and I haven't [put on a pound]{S appetite_weight absent side_effect}]{O tolerated; vortioxetine}. My psychiatrist keeps saying give it time. Next step is [TMS]{T transcranial magnetic stimulation; planned} if they approve it. [I take it because I'm scared of what comes off of stopping, not because it works]{O no_benefit; vortioxetine}.

=== 1707-schizophrenia
title: The monthly injection
genre: review
layout: form fields
condition: schizophrenia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: paliperidone
rating: 5
round: 5
ledger:
  haloperidol | medication | stopped | mixed | neurological
  olanzapine | medication | tried | partial | appetite_weight
  hospital admission | care_setting | tried | unknown
  paliperidone | medication | ongoing | mixed | anhedonia, sleep, sexual, other_physical
  Tuesday shed | support | ongoing | response
---
Reason for taking: [voices]{S mania_psychosis}, [thinking I was followed]{S mania_psychosis}

Side effects: [[flat]{S anhedonia fig side_effect}, [sleepy]{S sleep side_effect}, [cant perform]{S sexual fig side_effect}, [leaking from chest]{S other_physical side_effect} (had to have bloods)]{O side_effect; paliperidone}

Comments: I get the [jab]{T paliperidone; ongoing; frequency=every 4 weeks} every 4 weeks in the bum from Denise. Before that [haldol]{T haloperidol; stopped} which [did stop the [voices]{S mania_psychosis improved}]{O benefit; haloperidol} [but my [neck locked]{S neurological side_effect} and I [walked like a robot]{S neurological fig side_effect}]{O side_effect; haloperidol}, got took off that in [hospital]{T hospital admission; tried}. [[Olanzapine tablets]{T olanzapine; tried} sort of worked]{O partial; olanzapine}, [[ate the fridge]{S appetite_weight fig side_effect}]{O side_effect; olanzapine}. [On the [injection]{T paliperidone; ongoing} the [voices]{S mania_psychosis improved} have gone right down, a mumble]{O benefit; paliperidone} [and I [go on the bus]{S functioning improved} by myself]{O benefit; paliperidone}. [But I [dont feel anything]{S anhedonia side_effect}, [not happy not sad, just there]{S anhedonia side_effect}]{O side_effect; paliperidone}. [What gets me out is the [Tuesday shed]{T Tuesday shed; ongoing}, we mend bikes, I [had a laugh]{S mood improved} last week]{O benefit; Tuesday shed}. Denise is lovely she always warms her hands. I asked to go lower and they said not this year.

=== 1708-panic-disorder
title: xanax saved and nearly sank me
genre: review
layout: one paragraph
condition: panic disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: alprazolam
rating: 5
round: 5
ledger:
  alprazolam | medication | stopped | mixed | cognition, substance_use
  diazepam | medication | stopped | response
  cognitive behavioural therapy | psychotherapy | tried | response
  breathing exercises | mind_body | ongoing | response
---
[Works in 20 minutes]{O benefit; alprazolam}, thats the thing nobody can argue with. [A [panic attack]{S anxiety improved} would start in the chest and half a [xanny]{T alprazolam; stopped} later, gone]{O benefit; alprazolam}. [For the first year I'd have given it 10 stars]{O partial; alprazolam}. Then [half a [pill]{T alprazolam; stopped} didnt cut it]{O partial; alprazolam}, then one didnt, then I was up at 4 mg a day and [more [scared]{S anxiety worsened} between [pills]{T alprazolam; stopped} than I ever was before]{O worsening; alprazolam}. [[Memory full of holes]{S cognition fig side_effect}, [dont remember my sons 8th birthday]{S cognition side_effect}]{O side_effect; alprazolam}. [I was [counting pills]{S substance_use side_effect} all day long]{O side_effect; alprazolam}. New doctor moved me over to [valium]{T diazepam; stopped} and we tapered it for 11 months. [[Shakes]{S neurological withdrawal}, [no sleep]{S sleep withdrawal}, [ants under my skin]{S neurological fig withdrawal}]{O withdrawal; alprazolam, diazepam}, [but slow made it doable]{O benefit; diazepam}. In between did [CBT]{T cognitive behavioural therapy; tried; sessions=12 sessions}, 12 sessions. [That plus the [slow breathing]{T breathing exercises; ongoing} I do now does what the [pill]{T alprazolam; stopped} did, it just takes longer]{O benefit; cognitive behavioural therapy, breathing exercises}. [Havent been to the ER in two years]{O benefit; overall}. So five. One for each end.

=== 1709-depression
title: Edronax
genre: review
layout: short form
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: unknown
treatment: reboxetine
rating: 1
round: 5
ledger:
  sertraline | medication | stopped | partial | sexual
  reboxetine | medication | stopped | unknown | other_physical, sleep
  mirtazapine | medication | planned | unknown
---
Reason: [low mood]{S mood clin}, [no energy]{S energy}

Dose: 4mg twice daily

Side effects: [[couldn't wee]{S other_physical side_effect}, [sweating buckets]{S other_physical fig side_effect}, [chills]{S other_physical side_effect}, [awake all night]{S sleep side_effect}, [racing heart]{S other_physical side_effect}]{O side_effect; reboxetine}

Comments: Eleven days is all I managed so I can't tell you if it helps with [mood]{S mood}. [Was switched on to it from [sertraline]{T sertraline; stopped} because of [bedroom problems]{S sexual fig side_effect}]{O side_effect; sertraline} ([the [sertraline]{T sertraline; stopped} had been alright, took the edge off]{O partial; sertraline}). [I [stood at the toilet for twenty minutes at a time]{S other_physical side_effect} like an old man]{O side_effect; reboxetine}, I'm 34. Rang 111 and they told me stop the [tablets]{T reboxetine; stopped} right away. [Everything went back to normal within three days]{O tolerated; reboxetine}. GP now wants me to try [mirtazapine]{T mirtazapine; planned}, picking it up Friday. I know people who swear by this one, just not for me.

=== 1710-ptsd
title: Prazosin for nightmares
genre: review
layout: one paragraph
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: prazosin
rating: 10
round: 5
ledger:
  trazodone | medication | stopped | worse | sleep
  prazosin | medication | ongoing | response | neurological
  eye movement desensitization and reprocessing | psychotherapy | declined | unknown
  vet group | support | ongoing | partial
---
Two tours, 19 years of [PTSD]{S diagnosis clin}, same [dream]{S sleep} 4 or 5 nights out of the week. VA had me on [trazadone]{T trazodone; stopped} for a while. [All that did was hold me under so I [couldnt wake up out of it]{S sleep worsened side_effect}]{O worsening; trazodone}. Took myself off. Then a PA who was maybe 25 years old put me on this blood pressure med. [First night I stood up too quick and [went down]{S neurological side_effect} in the hallway]{O side_effect; prazosin}, so start low and sit on the edge of the bed. [I got up to 6 mg and one morning I realized the [dream]{S sleep improved} hadn't come in over a week]{O benefit; prazosin}. [My wife [moved back in to our room]{S functioning improved}]{O benefit; prazosin}. [[Slept through]{S sleep improved} the fourth of July, first time since 04]{O benefit; prazosin}. [Doesn't do a thing for daytime, I'm still [jumpy]{S anxiety} in the grocery]{O no_benefit; prazosin}. For that I go to the [Thursday guys]{T vet group; ongoing}, [it helps some]{O partial; vet group}. They've asked me twice to do [EMDR]{T eye movement desensitization and reprocessing; declined}, nope, not going back in there on purpose. [No complaints about this drug whatsoever]{O benefit; prazosin}.

=== 1711-bipolar-depression
title: Latuda: hard to rate
genre: review
layout: form fields
condition: bipolar depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: lurasidone
rating: 6
round: 5
ledger:
  quetiapine | medication | stopped | partial | sleep, appetite_weight
  lurasidone | medication | ongoing | mixed | anxiety, neurological, gastrointestinal
  benztropine | medication | ongoing | no_response | gastrointestinal
  propranolol | medication | ongoing | partial
---
For: [bipolar depression]{S diagnosis clin}
Time on drug: 1 yr

Pros: [I [shower]{S functioning improved}. I [answer texts]{S functioning improved}. The [black hole feeling]{S mood fig improved} went away about week 3]{O benefit; lurasidone}. [[Weight]{S appetite_weight absent side_effect} hasn't moved]{O tolerated; lurasidone}, unlike [Seroquel]{T quetiapine; stopped}, [which helped me a little with [mood]{S mood improved}]{O partial; quetiapine} [but gave me [35 extra pounds]{S appetite_weight side_effect} and a [hangover]{S sleep fig side_effect} til noon]{O side_effect; quetiapine} before I switched.

Cons: [The [restlessness]{S anxiety side_effect}. My [legs will not stop]{S neurological side_effect}, I watched a whole movie [standing up]{S anxiety side_effect}]{O side_effect; lurasidone}. [If I take it without enough food I'm [queasy]{S gastrointestinal side_effect} all night]{O side_effect; lurasidone}. They gave me [cogentin]{T benztropine; ongoing} for the [restlessness]{S anxiety side_effect} and [I can't tell any difference]{O no_benefit; benztropine} [apart from [cotton mouth]{S gastrointestinal fig side_effect}]{O side_effect; benztropine}. [[Propranolol]{T propranolol; ongoing; dose=10mg} 10mg helps about half]{O partial; propranolol}.

Overall: [if I could have the mood without the legs it'd be a ten]{O partial; lurasidone}.

=== 1712-alcohol-use-disorder
title: Antabuse did what it says
genre: review
layout: one paragraph
condition: alcohol use disorder
area: mental
english: Irish
narrator: patient
split: train
overall: improved
treatment: disulfiram
rating: 7
round: 5
ledger:
  acamprosate | medication | tried | no_response | gastrointestinal
  disulfiram | medication | stopped | response | other_physical, gastrointestinal, energy
  Alcoholics Anonymous | support | not_tried | unknown
  Steps Forward | support | ongoing | response
  naltrexone | medication | planned | unknown
---
This isn't a drug for [cravings]{S substance_use}, get that straight first. I'd had [Campral]{T acamprosate; tried} before and [I [drank straight through it]{S substance_use}]{O no_benefit; acamprosate}, three big [tablets]{T acamprosate; tried; frequency=three times a day} three times a day and [the [runs]{S gastrointestinal side_effect} besides]{O side_effect; acamprosate}. The [Antabuse]{T disulfiram; stopped} just means you can't. My wife watched me take it at the kettle every morning. [One slip, on a sherry trifle if you don't mind, and I was [scarlet]{S other_physical side_effect} and [thought my heart would burst]{S other_physical fig side_effect}]{O side_effect; disulfiram}. [Never did it again]{O benefit; disulfiram}. [[Metal taste]{S gastrointestinal side_effect}, [bit tired]{S energy side_effect}]{O side_effect; disulfiram; neutral}, liver bloods every so often. [I [stayed dry]{S substance_use improved} ten months on it]{O benefit; disulfiram} and then came off it in March as agreed. [Sixteen months [without a drink]{S substance_use improved} now]{O benefit; overall}. What keeps me right these days is [Steps Forward]{T Steps Forward; ongoing}, the Wednesday crowd over the credit union. [Those people [talked me down]{S substance_use improved} on Christmas Eve]{O benefit; Steps Forward}. I never did [AA]{T Alcoholics Anonymous; not_tried}. The doctor says if the [itch]{S substance_use fig possible} comes back we could go for [naltrexone]{T naltrexone; planned}.

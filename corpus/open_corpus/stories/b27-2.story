=== 1171-panic-disorder
title: Paxil (paroxetine)
genre: review
layout: one paragraph
condition: panic disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: paroxetine
rating: 5
round: 4
ledger:
  clonazepam | medication | tried | partial | energy
  paroxetine | medication | stopped | mixed | appetite_weight, sexual, anhedonia
  cognitive behavioural therapy | psychotherapy | ongoing | response
---
[I have mixed feelings on this one]{O partial; paroxetine}. It was 2009, I was having 4 or 5 [panic attacks]{S anxiety} a day, [couldn't go in a Walmart]{S functioning}. [[Klonopin]{T clonazepam; tried} [calmed me]{S anxiety improved} some]{O partial; clonazepam} but [I was [dragging]{S energy fig side_effect} all day]{O side_effect; clonazepam}. [Within a month of [Paxil]{T paroxetine; stopped} the [panic]{S anxiety improved} was gone, I mean GONE]{O benefit; paroxetine}. [Nine good years]{O benefit; paroxetine}. [I also [gained 55 lbs]{S appetite_weight side_effect}, [couldn't finish in bed]{S sexual fig side_effect} and [didn't cry at my own dads funeral]{S anhedonia side_effect}]{O side_effect; paroxetine}. In 2018 I decided enough. [Coming off was the worst thing I've ever done, [electric shocks in my head]{S neurological fig withdrawal}, [puking]{S gastrointestinal withdrawal}, [screaming at my kids]{S anger withdrawal} over nothing]{O withdrawal; paroxetine}. Took a year with [liquid]{T paroxetine; stopped} and a syringe. [Now I see a guy for [CBT]{T cognitive behavioural therapy; ongoing; frequency=every other Thursday} every other Thursday and thats holding it]{O benefit; cognitive behavioural therapy}. Would I take it again? I dont know.

=== 1172-depression
title: Zoloft 50 mg
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: sertraline
rating: 1
round: 4
ledger:
  sertraline | medication | stopped | worse | suicidality, anxiety, sleep, other_physical
  hospital admission | care_setting | tried | unknown
  lorazepam | medication | tried | unknown
---
Side effects: [[suicidal thoughts]{S suicidality side_effect}, [couldnt sit still]{S anxiety side_effect}, [no sleep]{S sleep side_effect}, [teeth grinding]{S other_physical side_effect}]{O side_effect; sertraline}

Comments: I was a little [down]{S mood} after having my son, nothing major, I [could take care of him fine]{S functioning absent}. [Day 4 on [sertraline]{T sertraline; stopped} I was [pacing the house]{S anxiety side_effect} at 3am [thinking about driving off the bridge]{S suicidality side_effect}]{O worsening; sertraline}. I had never been [suicidal]{S suicidality absent} in my life. My husband called the nurse line and they said take me in. [Stayed one night]{T hospital admission; tried; duration=one night}, got [Ativan]{T lorazepam; tried}, and told never take that again. [It's been 3 weeks and I'm still not right]{O worsening; sertraline}. I know it helps alot of people, my best friend loves hers. Read the black box warning please.

=== 1173-generalised-anxiety
title: Venlafaxine MR 75mg
genre: review
layout: one paragraph
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: venlafaxine
rating: 9
round: 4
ledger:
  propranolol | medication | tried | no_response
  citalopram | medication | tried | partial
  sertraline | medication | tried | partial
  venlafaxine | medication | ongoing | response | other_physical, appetite_weight
---
[GAD]{S diagnosis clin} since uni. [Doctors fobbed me off with [propranolol]{T propranolol; tried} for years, pointless]{O no_benefit; propranolol}. [Then [citalopram]{T citalopram; tried} and [sertraline]{T sertraline; tried}, both good for about six months and then they just pooped out]{O partial; citalopram, sertraline}. Was nervous about this one due to the horror stories. [First fortnight: [no appetite]{S appetite_weight side_effect}, [pupils like saucers]{S other_physical fig side_effect}, [sweating]{S other_physical side_effect} in January]{O side_effect; venlafaxine}. [All gone by week 4 except the [sweats]{S other_physical side_effect}]{O tolerated; venlafaxine}. [I [feel like me]{S mood fig improved}]{O benefit; venlafaxine}. [I'm not [checking the door nine times]{S anxiety improved}, I [can sit through a film]{S functioning improved}, I [got married]{S functioning improved}]{O benefit; venlafaxine}. Been on it three years. [Missed two doses on holiday once and [felt drunk]{S neurological fig withdrawal}, so don't do that]{O withdrawal; venlafaxine}.

=== 1174-schizoaffective
title: Abilify
genre: review
layout: side effects then comments
condition: schizoaffective disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: aripiprazole
rating: 3
round: 4
ledger:
  risperidone | medication | tried | response | other_physical
  olanzapine | medication | tried | response | appetite_weight
  aripiprazole | medication | ongoing | partial | neurological, anxiety, sleep
---
Side effects: [[restless legs]{S neurological side_effect}, [inner restlessness]{S anxiety side_effect}, [up all night]{S sleep side_effect}]{O side_effect; aripiprazole}

Comments: [The [voices]{S mania_psychosis improved} are quieter but they aren't gone]{O partial; aripiprazole}. [On [Risperdal]{T risperidone; tried} and on [Zyprexa]{T olanzapine; tried} they were gone totally]{O benefit; risperidone, olanzapine}. But [I [leaked milk]{S other_physical side_effect} (I'm a guy!!) with the first]{O side_effect; risperidone} and [[went from 180 to 260]{S appetite_weight side_effect} with the second]{O side_effect; olanzapine}. [So its a trade]{O partial; aripiprazole}. [No [weight gain]{S appetite_weight absent side_effect} on this]{O tolerated; aripiprazole}. [I [can work part time]{S functioning improved} stocking shelves]{O benefit; aripiprazole}. Roommate from the group home gets the same stuff as a [shot]{T aripiprazole; other} once a month and he thinks I should too. Maybe.

=== 1175-adhd
title: Vyvanse 40mg
genre: review
layout: one paragraph
condition: ADHD
area: mental
english: American
narrator: patient
split: test
overall: improved
treatment: lisdexamfetamine
rating: 9
round: 4
ledger:
  methylphenidate | medication | tried | mixed | anger
  amphetamine | medication | tried | partial | anxiety, other_physical
  atomoxetine | medication | tried | no_response | gastrointestinal
  lisdexamfetamine | medication | ongoing | response | appetite_weight, gastrointestinal
---
diagnosed at 37 after my daughter was. tried [concerta]{T methylphenidate; tried}, [[focus was great]{S cognition improved}]{O benefit; methylphenidate} but [by 4pm I was [snapping at everybody]{S anger side_effect}]{O side_effect; methylphenidate}. [[adderall]{T amphetamine; tried} worked ok]{O partial; amphetamine}, [[heart racing]{S other_physical side_effect} tho, [jittery]{S anxiety side_effect}]{O side_effect; amphetamine}. [[strattera]{T atomoxetine; tried; duration=a month} nothing]{O no_benefit; atomoxetine} but [[nausea]{S gastrointestinal clin side_effect} for a month]{O side_effect; atomoxetine}. [this one is smooth, no [crash]{S energy fig absent side_effect}]{O tolerated; lisdexamfetamine}, [I [do my paperwork]{S functioning improved}, I [finish sentences]{S cognition improved}, I [remember the dentist]{S cognition improved}]{O benefit; lisdexamfetamine}. [I [have to set a timer to eat]{S appetite_weight side_effect} and [mouth is like sandpaper]{S gastrointestinal fig side_effect}]{O side_effect; lisdexamfetamine}. my insurance wanted a prior auth and it took 3 wks. daughter is on the [patch]{T methylphenidate patch (medication); other} and doing good.

=== 1176-insomnia
title: Ambien
genre: review
layout: side effects then comments
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: zolpidem
rating: 2
round: 4
ledger:
  zolpidem | medication | stopped | partial | mania_psychosis, cognition, sleep, gastrointestinal
  melatonin | supplement | not_tried | unknown
  sleep restriction | psychotherapy | planned | unknown
---
Side effects: [[Sleep walking]{S sleep side_effect}, [ordered $400 of shoes online]{S mania_psychosis side_effect}, [memory holes]{S cognition fig side_effect}, [metal taste]{S gastrointestinal side_effect}]{O side_effect; zolpidem}

Comments: [Worked like a dream for two weeks, [out in 20 minutes]{S sleep improved}]{O benefit; zolpidem}. [Then needed two to get the same thing]{O partial; zolpidem}. [When I ran out I was [awake for 3 nights straight]{S sleep withdrawal}, [shaky]{S neurological withdrawal} and [heart pounding]{S other_physical withdrawal}]{O withdrawal; zolpidem}. Threw the rest in the trash. [I'm right back to [4 hours a night]{S sleep} where I was]{O withdrawal; zolpidem}. The VA has a [sleep class]{T sleep restriction; planned} that does [sleep restriction]{T sleep restriction; planned}, starts in October. [Melatonin]{T melatonin; not_tried} gets recommended all over these boards, never bothered.

=== 1177-depression
title: Prozac weekly? no, daily 20
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: fluoxetine
rating: 10
round: 4
ledger:
  psychotherapy | psychotherapy | tried | no_response
  St John's wort | supplement | tried | no_response
  exercise | lifestyle | tried | no_response
  prayer | support | tried | no_response
  fluoxetine | medication | ongoing | response
---
I fought taking a [pill]{T fluoxetine; declined} for years because I thought I should be able to snap out of it. Did [talk therapy]{T psychotherapy; tried}, [St Johns Wort]{T St John's wort; tried}, [running]{T exercise; tried}, [prayer]{T prayer; tried}. [None of it budged the [black cloud]{S mood fig}]{O no_benefit; psychotherapy, St John's wort, exercise, prayer}. [5 weeks after my first [capsule]{T fluoxetine; ongoing} I was driving home and realized I was [singing]{S mood improved}]{O benefit; fluoxetine}. Its been eleven years. [[Prozac]{T fluoxetine; ongoing; duration=eleven years} gave me a life, I'm not exaggerating]{O benefit; fluoxetine}. [I've had no side effects that I can name]{O tolerated; fluoxetine}. My mother had the same thing and in her day they gave her [shock treatments]{T electroconvulsive therapy (neuromodulation); other}. Don't be stubborn like me.

=== 1178-bipolar
title: Lithium carbonate
genre: review
layout: side effects then comments
condition: bipolar I disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: lithium
rating: 4
round: 4
ledger:
  hospital admission | care_setting | tried | unknown
  olanzapine | medication | tried | mixed | appetite_weight, sleep
  valproate | medication | tried | no_response | other_physical
  lithium | medication | ongoing | response | neurological, other_physical
  medication | medication | ongoing | unknown
---
Side effects: [[Thirst]{S other_physical side_effect}, [weeing all the time]{S other_physical side_effect}, [slight tremor]{S neurological clin side_effect}, [thyroid packed up]{S other_physical fig side_effect} so now another [tablet]{T medication; ongoing} for that]{O side_effect; lithium}

Comments: 19 years on [lithium]{T lithium; ongoing; duration=19 years}. Before that I was [sectioned]{T hospital admission; tried} three times, once [off a motorway bridge]{S suicidality}. [[Olanzapine]{T olanzapine; tried} brought me down from [high]{S mania_psychosis fig improved}]{O benefit; olanzapine} but [I [slept through my twenties]{S sleep fig side_effect} and [ate the house]{S appetite_weight fig side_effect}]{O side_effect; olanzapine}. [[Depakote]{T valproate; tried} only made my [hair fall out]{S other_physical side_effect}]{O side_effect; valproate}, [didn't stop the next [episode]{S mania_psychosis clin}]{O no_benefit; valproate}. [Since the [lithium]{T lithium; ongoing}, no [admissions]{S functioning improved}, not one]{O benefit; lithium}. [I've [held a mortgage down and a marriage]{S functioning improved}]{O benefit; lithium}. Have your bloods done every three months, it can be [toxic]{S other_physical possible general side_effect}, and drink your water in hot weather.

=== 1179-depression
title: Pristiq
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: desvenlafaxine
rating: 4
round: 4
ledger:
  duloxetine | medication | tried | partial
  desvenlafaxine | medication | ongoing | no_response | other_physical
  aripiprazole | medication | planned | unknown
---
Week 10. [I wouldn't say it does nothing but I wouldn't say it does anything either]{O no_benefit; desvenlafaxine}. [I am [sweaty]{S other_physical side_effect} and my [jaw is clenched]{S other_physical side_effect}]{O side_effect; desvenlafaxine}. I go to work, come home, [sit in the car in the garage]{S functioning} for half an hour. [[Cymbalta]{T duloxetine; tried} did a better job]{O partial; duloxetine} and [even that only got me maybe halfway]{O partial; duloxetine}. [No trouble with [sleep]{S sleep absent side_effect} or [stomach]{S gastrointestinal absent side_effect} at least]{O tolerated; desvenlafaxine}. Next appointment he wants to add a little [Abilify]{T aripiprazole; planned}. I see all these 10/10 reviews and wonder what I'm doing wrong.

=== 1180-anxiety
title: Buspar
genre: review
layout: side effects then comments
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: buspirone
rating: 3
round: 4
ledger:
  hydroxyzine | medication | tried | no_response | sleep
  benzodiazepines | medication | not_tried | unknown
  buspirone | medication | ongoing | partial | neurological
  magnesium | supplement | ongoing | unknown
---
Side effects: [[dizzy]{S neurological side_effect} for about 20 min after each dose, [lightheaded]{S neurological side_effect}, some [zaps in the face]{S neurological fig side_effect}]{O side_effect; buspirone}

Comments: I am [in recovery]{S substance_use improved} so [benzos]{T benzodiazepines; not_tried} are off the table for me. [[Vistaril]{T hydroxyzine; tried} just made me [sleepy]{S sleep side_effect}]{O side_effect; hydroxyzine}, [still [worried]{S anxiety}, only [sleepy]{S sleep side_effect} while doing it]{O no_benefit; hydroxyzine}. [With [buspirone]{T buspirone; ongoing; dose=15mg; frequency=twice a day} 15mg twice a day the [volume is turned down]{S anxiety fig improved} maybe 40 percent]{O partial; buspirone}. [I don't [cry in the bathroom at work]{S mood improved} anymore]{O benefit; buspirone}. [Still [can't do crowds]{S functioning} or [phone calls]{S functioning}]{O no_benefit; buspirone}. Not [addictive]{S substance_use absent general side_effect} which is why I picked it. Also take [magnesium]{T magnesium; ongoing}. Don't take it with grapefruit, learned that.

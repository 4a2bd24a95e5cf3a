=== 2380-generalised-anxiety
title: Took its time
genre: review
layout: drug review site, one paragraph
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: train
treatment: buspirone
rating: 7
overall: partly_improved
round: 6
ledger:
  escitalopram | medication | tried | mixed | sexual, sleep
  duloxetine | medication | tried | worse | other_physical
  hydroxyzine | medication | tried | no_response | sleep
  propranolol | medication | ongoing | partial
  buspirone | medication | ongoing | response | neurological
  cognitive behavioural therapy | psychotherapy | tried | partial
  Calm app | mind_body | tried | no_response
  magnesium | supplement | tried | unknown
---
OK so [it works but you have to hang on!!]{O benefit; buspirone} I'm 41, truck dispatcher, [worrier]{S anxiety} since about second grade, [GAD]{S diagnosis clin} on paper since 2015. [Lexapro]{T escitalopram; tried; dose=20 mg} 20 mg [took the [worry]{S anxiety improved} right down, like a dial]{O benefit; escitalopram}, [but [no sex drive]{S sexual side_effect} for three years and I [slept ten hours]{S sleep side_effect} a night]{O side_effect; escitalopram}, my marriage did not enjoy it. [[Cymbalta]{T duloxetine; tried} was the absolute worst]{O side_effect; duloxetine}, [I was [sweating through my shirts]{S other_physical side_effect}]{O side_effect; duloxetine} [and way more [anxious]{S anxiety worsened} than I was before it]{O worsening; duloxetine}, do not ask me about that month. [Vistaril]{T hydroxyzine; tried} ([hydroxyzine]{T hydroxyzine; tried}) [just [knocked me out]{S sleep fig side_effect}]{O side_effect; hydroxyzine}, [woke up still [worrying]{S anxiety}]{O no_benefit; hydroxyzine} lol. Did a round of [CBT]{T cognitive behavioural therapy; tried} through work, 10 sessions with a [lady]{T cognitive behavioural therapy; tried} I liked, [some of it stuck, some of it didnt]{O partial; cognitive behavioural therapy}. The [Calm app]{T Calm app; tried}... [no]{O no_benefit; Calm app}. I also bought [magnesium]{T magnesium; tried} because my sister in law takes [magnesium]{T magnesium; other} for her [nerves]{S anxiety fig other} and swears by it. So then the new doc says [Buspar]{T buspirone; planned} and I go home and read the reviews (mistake) and leave it in the cabinet for two weeks. [First few days I got the [dizzies]{S neurological side_effect} about half an hour after each pill]{O side_effect; buspirone; neutral}, [that went away]{O tolerated; buspirone}. [Weeks one to four, nothing.]{O no_benefit; buspirone} [Week six I noticed I had driven to my moms without [rehearsing the crash]{S anxiety fig improved} in my head]{O benefit; buspirone}. [No [weight gain]{S appetite_weight absent side_effect}, no [zombie]{S anhedonia fig absent side_effect}, [sex drive]{S sexual improved side_effect} is back]{O tolerated; buspirone}. I still use [propranolol]{T propranolol; ongoing; dose=10 mg} 10 mg for the dentist and presentations, [does the [shaky hands]{S neurological improved} not the head]{O partial; propranolol}. Taking off points because three times a day is a pain and I forget the noon one constantly.

=== 2381-irritable-bowel
title: my IBS-D list, what did what (long sorry)
genre: forum
layout: forum post with two replies
condition: irritable bowel syndrome
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  peppermint oil capsules | supplement | tried | no_response | gastrointestinal
  mebeverine | medication | tried | no_response
  Symprove | supplement | tried | no_response
  cutting out gluten | lifestyle | tried | no_response
  loperamide | medication | ongoing | response | gastrointestinal
  low FODMAP diet | lifestyle | tried | partial
  amitriptyline | medication | tried | mixed | gastrointestinal, sleep
  Nerva hypnotherapy app | mind_body | tried | partial
  ondansetron | medication | planned | unknown
  hot water bottle | other | ongoing | unknown
---
Hi all, been lurking since spring, thought id give something back. 33, primary school TA, [IBS-D]{S diagnosis clin} since a dodgy prawn in 2018. At its worst I was [going eleven times]{S gastrointestinal} before school and I [stopped taking the class on trips]{S functioning}.

In no order:
- [peppermint capsules]{T peppermint oil capsules; tried}, [mebeverine]{T mebeverine; tried}, [Symprove]{T Symprove; tried} (£80!!), [no gluten]{T cutting out gluten; tried} for a whole sad summer. [None of those made a blind bit of difference]{O no_benefit; peppermint oil capsules, mebeverine, Symprove, cutting out gluten}. [The [mint ones]{T peppermint oil capsules; tried} gave me [heartburn]{S gastrointestinal side_effect} on top]{O side_effect; peppermint oil capsules}
- [low fodmap]{T low FODMAP diet; tried}, with the NHS [dietitian]{T low FODMAP diet; tried}, well two video calls and a leaflet. [The [bloating]{S gastrointestinal improved} went down loads]{O partial; low FODMAP diet}, [the [running to the loo]{S gastrointestinal} did not]{O no_benefit; low FODMAP diet}. Also [it is no life, you can't eat an onion at anyone's house]{O side_effect; low FODMAP diet}
- [amitriptyline]{T amitriptyline; tried; dose=10mg; frequency=at night} 10mg at night. I know, it's an [antidepressant]{T amitriptyline; tried}, I wasn't [depressed]{S mood absent}, it's for the gut nerves apparently. [So it worked, [down to three times a day]{S gastrointestinal improved}]{O benefit; amitriptyline}, [but I was a [zombie till playtime]{S sleep fig side_effect} and my [mouth was like carpet]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}. [Couldn't recommend it to anyone with a job]{O side_effect; amitriptyline}
- [Imodium]{T loperamide; ongoing}. Honestly just [Imodium]{T loperamide; ongoing; frequency=one before work}. One before work. [I [did the trip to the farm]{S functioning improved} in June]{O benefit; loperamide}. [If I take two I'm [bunged up]{S gastrointestinal side_effect} for days]{O side_effect; loperamide; neutral}
- [Nerva]{T Nerva hypnotherapy app; tried}, the hypnosis app, 6 weeks. [Helped with the [panicking about needing to go]{S anxiety improved}]{O partial; Nerva hypnotherapy app}, [my gut took no notice]{O no_benefit; Nerva hypnotherapy app}
- [hot water bottle]{T hot water bottle; ongoing} obviously

Gastro is now talking about [ondansetron]{T ondansetron; planned} and I've to ring on Thursday. Anyone?

*tealeaf_77*: I'm on [ondansetron]{T ondansetron; other}, [constipated]{S gastrointestinal clin other side_effect} the first week then normal for the first time in years. [Mebeverine]{T mebeverine; other} did nowt for me either.

*Gaz from Hull*: my wife's was [bile acid malabsorption]{S diagnosis clin other} all along. Ask for the SeHCAT scan. She's on [colesevelam]{T colesevelam (medication); other} now and [can leave the house]{S functioning improved other}.

=== 2382-bipolar-two
title: lamictal (and the ones before it)
genre: review
layout: medication review site
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: train
treatment: lamotrigine
rating: 9
overall: improved
round: 6
ledger:
  sertraline | medication | tried | worse | mania_psychosis, sleep
  bupropion | medication | tried | worse | anger
  lithium | medication | stopped | mixed | neurological, functioning, gastrointestinal, other_physical
  quetiapine | medication | tried | no_response | sleep, appetite_weight
  aripiprazole | medication | tried | unknown | anxiety
  lamotrigine | medication | ongoing | response | cognition, sleep
  interpersonal and social rhythm therapy | psychotherapy | ongoing | response
  fish oil | supplement | tried | no_response
---
It took nine years and four doctors for somebody to say [bipolar 2]{S diagnosis clin} instead of [depression]{S diagnosis clin}. Nobody asks about the good weeks.

[Zoloft]{T sertraline; tried} [made me [hypo]{S mania_psychosis clin side_effect}, [three hours of sleep]{S sleep side_effect} and two credit cards]{O worsening; sertraline}. [Wellbutrin]{T bupropion; tried} same story but [angry]{S anger side_effect}: [I [threw a toaster]{S anger side_effect}]{O worsening; bupropion}. Then [lithium]{T lithium; stopped}, what can I say. [It stopped the [swings]{S mood improved} like a wall, I had a whole level year]{O benefit; lithium}. [It also gave me [shakes]{S neurological side_effect} so I [couldn't do my eyeliner]{S functioning side_effect}, the [runs]{S gastrointestinal side_effect}, and [acne]{S other_physical side_effect} at 36]{O side_effect; lithium}. When [my [thyroid went]{S other_physical side_effect}]{O side_effect; lithium} they pulled it. [[Seroquel]{T quetiapine; tried} (I call it the [coma pill]{T quetiapine; tried}), [slept]{S sleep side_effect} and [ate]{S appetite_weight side_effect}, that was it, [plus 30 lbs]{S appetite_weight side_effect}]{O side_effect; quetiapine}, [mood stayed exactly where it was]{O no_benefit; quetiapine}. [Abilify]{T aripiprazole; tried} about five weeks, [couldn't [sit still]{S anxiety side_effect} for one of them]{O side_effect; aripiprazole}. [Fish oil]{T fish oil; tried}: [expensive burps, nothing else]{O no_benefit; fish oil}.

[Lamictal]{T lamotrigine; ongoing} is slow, you go up like a snail on account of the [rash]{S other_physical possible general side_effect} thing and at 25 and 50 [I felt zero]{O no_benefit; lamotrigine}. At 150 something... [the [floor came up]{S mood fig improved}]{O benefit; lamotrigine}. There's no other way to say it. [I haven't been in the [basement]{S mood fig improved} since last October]{O benefit; lamotrigine}. [I do [lose words]{S cognition side_effect}, I called a fork "the food rake" in front of my boss]{O side_effect; lamotrigine}, and [the [dreams]{S sleep side_effect} are something else]{O side_effect; lamotrigine; neutral}. [Worth it.]{O benefit; lamotrigine} [No [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}. [No [weight]{S appetite_weight absent side_effect}.]{O tolerated; lamotrigine}

I see a [social rhythm therapist]{T interpersonal and social rhythm therapy; ongoing} as well, bed at the same time, meals at the same time, boring as dirt, [and I think that's half of why I'm level]{O benefit; interpersonal and social rhythm therapy}. My brother's on [lithium]{T lithium; other} and doing great so don't let me put you off.

=== 2383-migraine
title: Dopamax is right
genre: review
layout: drug review site, short
condition: chronic migraine
area: general
english: Canadian
narrator: patient
split: dev
treatment: topiramate
rating: 3
overall: improved
round: 6
ledger:
  topiramate | medication | stopped | mixed | cognition, neurological, appetite_weight, anhedonia, other_physical
  propranolol | medication | tried | no_response | energy
  nortriptyline | medication | tried | no_response | appetite_weight
  Botox | procedure | tried | partial | pain
  rizatriptan | medication | ongoing | response | other_physical
  erenumab | medication | ongoing | response | gastrointestinal
  daith piercing | other | tried | no_response
  riboflavin | supplement | tried | no_response
---
[3 stars and one of those is for [losing 18 pounds]{S appetite_weight side_effect}]{O side_effect; topiramate; positive}. [It cut my [migraines]{S pain clin improved} in half, i won't lie, [14 a month to 6 or 7]{S pain improved}]{O benefit; topiramate}. But i do bookkeeping for a living and [i [couldn't add]{S cognition side_effect}]{O side_effect; topiramate}. [I [forgot my own postal code]{S cognition side_effect}. [Fingers fizzing]{S neurological fig side_effect} all day, [pop tastes like pennies]{S other_physical fig side_effect}.]{O side_effect; topiramate} [My husband said it was like living with a very polite [ghost]{S anhedonia fig side_effect}]{O side_effect; topiramate}. Came off it after tax season, [[brain]{S cognition improved side_effect} was back in ten days]{O tolerated; topiramate}, [so were the [headaches]{S pain withdrawal}]{O withdrawal; topiramate}.

For those asking what else (because i always read these for that): [propranolol]{T propranolol; tried}, [nortriptyline]{T nortriptyline; tried}, [B2]{T riboflavin; tried; dose=400 mg} 400 mg, the [ear piercing]{T daith piercing; tried}... [all useless]{O no_benefit; propranolol, nortriptyline, riboflavin, daith piercing}. [[Propranolol]{T propranolol; tried} made the stairs feel like [Everest]{S energy fig side_effect}]{O side_effect; propranolol} and [i [gained]{S appetite_weight side_effect} everything i lost on the [nort]{T nortriptyline; tried}]{O side_effect; nortriptyline}. [Botox]{T Botox; tried; sessions=three rounds} three rounds, [good for about seven weeks out of every twelve]{O partial; Botox}, [[neck ache]{S pain side_effect} the rest]{O side_effect; Botox}. [Maxalt]{T rizatriptan; ongoing} when one hits, [[gone]{S pain improved} in an hour]{O benefit; rizatriptan} [with a [tight jaw]{S other_physical side_effect}]{O side_effect; rizatriptan; neutral}.

Been on [Aimovig]{T erenumab; ongoing} since fall and [i had TWO [attacks]{S pain improved} last month]{O benefit; erenumab}. [[Constipation]{S gastrointestinal clin side_effect} is real though.]{O side_effect; erenumab; neutral} My insurance says they'll review it in May and i am honestly sick about it.

=== 2384-ptsd
title: Re: did anything actually help you? (TW car accident)
genre: forum
layout: forum reply, one block
condition: PTSD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  victim support counselling | psychotherapy | tried | no_response
  paroxetine | medication | stopped | mixed | sexual, anhedonia
  venlafaxine | medication | tried | worse | other_physical, anger
  prazosin | medication | ongoing | response | neurological
  eye movement desensitization and reprocessing | psychotherapy | tried | response | sleep
  trauma-focused cognitive behavioural therapy | psychotherapy | tried | worse
  diazepam | medication | tried | partial
  Blue Light Choir | support | ongoing | partial
  greyhound | other | ongoing | response
  stellate ganglion block | procedure | not_tried | unknown
---
Mine was a lorry on the A1, 2019, i was the passenger so i didnt even do anything wrong and still felt [guilty]{S hopelessness}. [Nightmares]{S sleep} four or five a week, [couldn't be driven]{S functioning} never mind drive, [jumping out of my skin]{S anxiety fig} at brakes. First was a [counsellor]{T victim support counselling; tried} from Victim Support who was a lovely woman and we talked about my mum mainly, [did nothing for the accident]{O no_benefit; victim support counselling}. [Paroxetine]{T paroxetine; stopped; dose=30} 30, now [that did calm me, i [got on a bus]{S functioning improved}]{O benefit; paroxetine}, [but i [couldn't cry]{S anhedonia side_effect} at my nan's funeral and [nothing worked downstairs]{S sexual fig side_effect}]{O side_effect; paroxetine}. Swapped me onto [venlafaxine]{T venlafaxine; tried} and [oh my god the [sweats]{S other_physical side_effect}, the [temper]{S anger side_effect}]{O side_effect; venlafaxine}, [more [jumpy]{S anxiety worsened} than day one]{O worsening; venlafaxine}. The odd [diazepam]{T diazepam; tried} [for car journeys, fine, takes the edge off and then it's four hours later]{O partial; diazepam}. Then they gave me [trauma CBT]{T trauma-focused cognitive behavioural therapy; tried} where you record it again and again and listen at home!! [I was [back on the hard shoulder]{S anxiety fig worsened} every single night]{O worsening; trauma-focused cognitive behavioural therapy}. Might be right for others, my mate from the fire service had the same [trauma CBT]{T trauma-focused cognitive behavioural therapy; other} and he's sorted. [[EMDR]{T eye movement desensitization and reprocessing; tried; sessions=Nine} is what did it for me]{O benefit; eye movement desensitization and reprocessing}. Nine of them. I thought it was nonsense, following a pen. [I had [weird dreams]{S sleep side_effect} between]{O side_effect; eye movement desensitization and reprocessing; neutral} and then around the sixth [it sort of went into the past where it belongs]{O benefit; eye movement desensitization and reprocessing}. [I [drove to Doncaster]{S functioning improved}.]{O benefit; eye movement desensitization and reprocessing} Still take [prazosin]{T prazosin; ongoing; frequency=at bedtime} at bedtime, [[one bad dream]{S sleep improved} a month if that]{O benefit; prazosin}, [bit [lightheaded]{S neurological side_effect} getting up]{O side_effect; prazosin; neutral}. I sing with the [Blue Light Choir]{T Blue Light Choir; ongoing}, [does me some good]{O partial; Blue Light Choir}, and [the [greyhound]{T greyhound; ongoing} does more good than all of the tablets put together]{O benefit; greyhound}. Someone upthread asked about the [neck injection]{T stellate ganglion block; not_tried}, no i've not had it, sorry. [Still don't [like roundabouts]{S anxiety}. But i'm alright most days.]{O partial; overall}

=== 2385-restless-legs
title: relief, then trouble
genre: review
layout: drug review site
condition: restless legs syndrome
area: general
english: American
narrator: patient
split: train
treatment: pramipexole
rating: 4
overall: improved
round: 6
ledger:
  pramipexole | medication | stopped | mixed | neurological, sleep, other
  ropinirole | medication | tried | worse | gastrointestinal
  gabapentin | medication | ongoing | response | neurological
  iron infusion | procedure | tried | partial
  quinine tablets | medication | tried | no_response
  bar of soap in the bed | other | tried | no_response
  compression socks | other | tried | no_response
  cutting out caffeine | lifestyle | ongoing | partial
  calf massage | mind_body | ongoing | partial
  methadone | medication | not_tried | unknown
---
I am 68 yrs old and have had the [crazy legs]{S neurological fig} since my third pregnancy. [Mirapex]{T pramipexole; stopped; dose=0.25} 0.25 [was a miracle the first night and I mean the first night, I [slept till seven]{S sleep improved} and cried at breakfast]{O benefit; pramipexole}. [That lasted about four years.]{O partial; pramipexole} Then [it started to come on [at three in the afternoon]{S neurological worsened}, then [at noon, then in my arms]{S neurological worsened}]{O worsening; pramipexole}. [They call that [augmentation]{S neurological clin side_effect}]{O side_effect; pramipexole} and nobody told me!! They just upped my dose each time. [I also [bought four sewing machines]{S other side_effect}, I do not sew.]{O side_effect; pramipexole} [That is a side effect believe it or not.]{O side_effect; pramipexole} [I would [drop asleep]{S sleep side_effect} with a fork in my hand.]{O side_effect; pramipexole} Getting off it took a whole winter and [I would not wish those nights on a dog, [not one hour of sleep]{S sleep withdrawal} some of them]{O withdrawal; pramipexole}.

[Requip]{T ropinirole; tried}, [[threw it up]{S gastrointestinal side_effect}]{O side_effect; ropinirole}, [worse [legs]{S neurological worsened} on top]{O worsening; ropinirole}. [Bar of Ivory soap under the sheet]{T bar of soap in the bed; tried} (go ahead and laugh), [compression socks]{T compression socks; tried}, [quinine]{T quinine tablets; tried} that my cousin brought from Mexico: [a lot of nothing]{O no_benefit; bar of soap in the bed, compression socks, quinine tablets}. [Iron]{T iron infusion; tried; sessions=one; route=drip}, one drip, because my ferritin was 19, [that helped maybe a third, till about Easter]{O partial; iron infusion}. [No coffee]{T cutting out caffeine; ongoing} after breakfast [helps some]{O partial; cutting out caffeine}. My husband [rubs my calves]{T calf massage; ongoing} during the news, [good for as long as he's rubbing]{O partial; calf massage}.

Now on [gabapentin]{T gabapentin; ongoing; dose=600} 600 and [I'd say [nine nights in ten]{S sleep improved} are fine]{O benefit; gabapentin}, [a little [wobbly]{S neurological side_effect} to the bathroom]{O side_effect; gabapentin; neutral}. A man in my church is on low dose [methadone]{T methadone; other} for his and [sleeps like a baby]{S sleep fig improved other}, I asked could I have [methadone]{T methadone; not_tried} too and my doctor looked at me like I had asked for a gun.

=== 2386-insomnia
title: rank every sleep thing you have tried, i'll start
genre: forum
layout: numbered list post
condition: chronic insomnia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  zolpidem | medication | stopped | mixed | mania_psychosis, cognition
  trazodone | medication | tried | partial | other_physical, energy
  melatonin | supplement | tried | no_response | sleep
  mirtazapine | medication | tried | mixed | appetite_weight
  doxylamine | medication | tried | no_response | energy
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response | energy, mood
  weighted blanket | other | tried | no_response | other_physical
  cannabis gummies | supplement | tried | partial
  mouth tape | other | tried | no_response
  daridorexant | medication | ongoing | partial
---
context: 29f, nights in a bakery until 2021, [couldn't sleep]{S sleep} ever since even tho i work days now. average was [like 3.5 hrs]{S sleep}

1. [CBT-I]{T cognitive behavioural therapy for insomnia; tried} thru the VA app (im a dependent). the part where they cut your time in bed is hell, [i [cried at a red light]{S mood side_effect}, i was [so tired]{S energy side_effect}]{O side_effect; cognitive behavioural therapy for insomnia}. and then [week 5 boom, [6 hours]{S sleep improved}, and it stuck for most of two years]{O benefit; cognitive behavioural therapy for insomnia}. [only thing i'd call real]{O benefit; cognitive behavioural therapy for insomnia}
2. [Quviviq]{T daridorexant; ongoing}, started last month cuz my divorce wrecked everything. [4 nights of 7 i'd say. meh. ok]{O partial; daridorexant}. [no [hangover]{S energy absent side_effect}]{O tolerated; daridorexant}
3. [mirtazipine]{T mirtazapine; tried}. [[slept like the dead]{S sleep fig improved}, 8 hrs, amazing]{O benefit; mirtazapine}, [[gained 26 lbs]{S appetite_weight side_effect} in one winter eating cereal in my sleep basically]{O side_effect; mirtazapine}
4. [edibles]{T cannabis gummies; tried; dose=5mg}, 5mg. [good for falling asleep, garbage for [staying asleep]{S sleep}]{O partial; cannabis gummies}
5. [trazadone]{T trazodone; tried}. [fine for a couple weeks then it quit working]{O partial; trazodone}. [[stuffy nose]{S other_physical side_effect}, [felt hungover]{S energy fig side_effect} till lunch]{O side_effect; trazodone}
6. [ambien]{T zolpidem; stopped}. look [it [knocks you out]{S sleep fig improved}, no argument]{O benefit; zolpidem}. [i also [ordered a kayak]{S mania_psychosis side_effect} and [dont remember]{S cognition side_effect} it]{O side_effect; zolpidem}. my then husband flushed them
7. [melatonin]{T melatonin; tried}, [unisom]{T doxylamine; tried}, [weighted blanket]{T weighted blanket; tried}, [mouth tape]{T mouth tape; tried} lmao. [zero, zero, zero, zero.]{O no_benefit; melatonin, doxylamine, weighted blanket, mouth tape} [[blanket]{T weighted blanket; tried} made me [sweat]{S other_physical side_effect}, [melatonin]{T melatonin; tried} = [nightmares]{S sleep side_effect}, [unisom]{T doxylamine; tried} = [groggy]{S energy side_effect}]{O side_effect; melatonin, doxylamine, weighted blanket}

*crustpunk*: [ambien]{T zolpidem; other} saved my residency, never had the [sleepwalking]{S sleep absent other side_effect}. everyone's different
*op*: sure, and i have a kayak

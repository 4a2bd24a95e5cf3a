=== 433-ocd
title: Luvox CR for OCD
genre: review
layout: one unbroken paragraph
condition: OCD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: fluvoxamine
rating: 8/10
round: 2
ledger:
  citalopram | medication | tried | no_response
  risperidone | medication | stopped | unknown | other_physical
  fluvoxamine | medication | ongoing | partial | gastrointestinal, sleep, neurological
  clomipramine | medication | not_tried | unknown
  exposure and response prevention | psychotherapy | ongoing | response
  support group | support | ongoing | unknown
  N-acetylcysteine | supplement | tried | no_response
---
[OCD]{S diagnosis clin} about [germs]{S anxiety} and [hitting people with my car]{S anxiety}. [Washed]{S anxiety} till my [hands bled]{S other_physical}. Was put on [Celexa]{T citalopram; tried; dose=40} 40 in college and [it didn't touch the [thoughts]{S anxiety}]{O no_benefit; citalopram}, then they threw in [Risperdal]{T risperidone; stopped} and [I started [leaking milk]{S other_physical side_effect}]{O side_effect; risperidone}, I'm a dude, so that got yanked. Asked about [Anafranil]{T clomipramine; not_tried}, doc said heart. [Luvox]{T fluvoxamine; ongoing}: [OCD]{S diagnosis clin general} doses are high and slow so don't judge it at 100 mg. [At 100 I was just [queasy]{S gastrointestinal side_effect} and [sleepy]{S sleep side_effect}]{O side_effect; fluvoxamine}. [At 250, month three, the [thoughts]{S anxiety improved} still come but they don't stick]{O partial; fluvoxamine}. [I went from [two hours in the shower]{S anxiety} to 15 minutes]{O benefit; fluvoxamine}. [My [hands tremble]{S neurological side_effect} a bit holding a cup]{O side_effect; fluvoxamine; neutral}. [No [sexual side effects]{S sexual absent side_effect}, which surprised me]{O tolerated; fluvoxamine}. The other half is [ERP]{T exposure and response prevention; ongoing; frequency=weekly}, weekly on Zoom, [I [touched a gas pump]{S functioning improved} last week with no wipe]{O benefit; exposure and response prevention}. A guy in my [support group]{T support group; ongoing} is on [Luvox]{T fluvoxamine (medication); other} plus [NAC]{T N-acetylcysteine (supplement); other}, [I tried the [NAC]{T N-acetylcysteine; tried}, nothing but a rotten egg smell]{O no_benefit; N-acetylcysteine}. Watch the caffeine, this one makes it hang around forever.

=== 434-insomnia
title: Belsomra, the nightmares though
genre: review
layout: fragments
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: suvorexant
rating: 2/10
round: 2
ledger:
  eszopiclone | medication | tried | no_response | gastrointestinal
  doxepin | medication | tried | no_response
  trazodone | medication | tried | no_response
  suvorexant | medication | stopped | no_response | sleep, mania_psychosis
  cannabis edibles | other | ongoing | partial
---
[Sleep has been garbage]{S sleep fig} since [menopause]{S diagnosis}. Been through [Lunesta]{T eszopiclone; tried} ([[everything tasted like pennies]{S gastrointestinal fig side_effect}]{O side_effect; eszopiclone}), [doxepin]{T doxepin; tried}, [trazodone]{T trazodone; tried}. [None of the three gave me more than an extra hour]{O no_benefit; eszopiclone, doxepin, trazodone}.

[Belsomra]{T suvorexant; stopped; dose=15 mg}, 15 mg, $380 after insurance, 11 nights. How it's supposed to work: it turns off the wake signal instead of knocking you out. The leaflet lists [sleepiness]{S sleep general possible side_effect}, [strange dreams]{S sleep general possible side_effect}, [sleep paralysis]{S sleep clin general possible side_effect} and [seeing things]{S mania_psychosis general possible side_effect}. I laughed. [My wake signal did not get the memo]{O no_benefit; suvorexant}.

[Night 2, [couldn't move]{S sleep side_effect}, a [man standing by the dresser]{S mania_psychosis side_effect}]{O side_effect; suvorexant}. No man. [Night 5 [nightmare]{S sleep side_effect} about my late sister so real I called my brother at 3]{O side_effect; suvorexant}. Never had [nightmares]{S sleep absent} before, not even as a child. Poured the rest down the sink and I'd do it again.

Now half a [weed gummy]{T cannabis edibles; ongoing}. [Five hours]{O partial; cannabis edibles}, no men.

=== 435-bipolar-depression
title: Vraylar 1.5
genre: review
layout: two paragraphs
condition: bipolar depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: cariprazine
rating: 8/10
round: 2
ledger:
  lurasidone | medication | tried | no_response | anxiety
  ziprasidone | medication | tried | no_response
  quetiapine | medication | stopped | partial | energy, appetite_weight
  lamotrigine | medication | ongoing | partial
  cariprazine | medication | ongoing | response | anxiety, gastrointestinal
  benztropine | medication | declined | unknown
---
[Bipolar]{S diagnosis clin}, mostly the [down]{S mood} side of it. [[Lamictal]{T lamotrigine; ongoing} takes the edge off]{O partial; lamotrigine} and I'll probably be on it till I die. On top of it I've had [Latuda]{T lurasidone; tried} ([had to [pace]{S anxiety side_effect}, like in a cage]{O side_effect; lurasidone}), [Geodon]{T ziprasidone; tried}, and [Seroquel]{T quetiapine; stopped}. [The first two did nothing for the [depression]{S mood clin}]{O no_benefit; lurasidone, ziprasidone}, [[Seroquel]{T quetiapine; stopped} did something]{O partial; quetiapine} [but I was a [fat]{S appetite_weight side_effect} [zombie]{S energy fig side_effect}]{O side_effect; quetiapine}, so out it went last summer.

The pharmacist warned me this one builds up for weeks, so go slow. [At 3 mg I got the [jimmy legs]{S anxiety fig side_effect}, [couldn't sit through church]{S anxiety side_effect}]{O side_effect; cariprazine}. They offered [Cogentin]{T benztropine; declined}, I said let's go back down instead. [At 1.5 it stopped]{O tolerated; cariprazine}. [Bit of [heartburn]{S gastrointestinal side_effect}]{O side_effect; cariprazine; neutral}. [Week four I [did the dishes]{S functioning improved} and then realized nobody had asked]{O benefit; cariprazine}. [Been [steady]{S mood improved} since October]{O benefit; cariprazine}. [I wouldn't call it happy but I [look forward to things]{S anhedonia improved}, my grandson, the Braves]{O benefit; cariprazine}. [Haven't [gained]{S appetite_weight absent side_effect} an ounce]{O tolerated; cariprazine}. $1400 a month without the savings card, which is obscene.

=== 436-migraine
title: IMITREX INJECTION - FAST BUT NOT FUN
genre: review
layout: title line in capitals, one paragraph
condition: migraine
area: general
english: American
narrator: patient
split: train
overall: partly_improved
treatment: sumatriptan
rating: 7/10
round: 2
ledger:
  acetaminophen/aspirin/caffeine | medication | stopped | unknown | pain
  rizatriptan | medication | tried | no_response
  sumatriptan | medication | ongoing | response | other_physical, neurological, energy
  magnesium | supplement | ongoing | unknown
  daith piercing | procedure | tried | no_response
  topiramate | medication | declined | unknown
---
[IMITREX INJECTION]{T sumatriptan; ongoing} - [FAST BUT NOT FUN]{O benefit; sumatriptan; mixed}

I get them with my period and when the weather turns, always [left eye]{S pain}, always [vomiting]{S gastrointestinal} by hour two so pills come right back up. [Excedrin]{T acetaminophen/aspirin/caffeine; stopped} was my daily bread until the neuro explained [that was giving me [rebound headaches]{S pain clin side_effect}]{O side_effect; acetaminophen/aspirin/caffeine}. [Maxalt]{T rizatriptan; tried} melts, [nope]{O no_benefit; rizatriptan}. Got my [ear pierced]{T daith piercing; tried} because of Pinterest, [nope]{O no_benefit; daith piercing}. The [shot]{T sumatriptan; ongoing}: [15 minutes, I timed it, from [crying]{S mood} on the tile to [sitting up]{S functioning improved} and asking for toast]{O benefit; sumatriptan}. [Before that happens you get five minutes of [hot neck]{S other_physical side_effect}, [tight chest]{S other_physical side_effect} and [pins and needles]{S neurological fig side_effect} all over]{O side_effect; sumatriptan}. First time I thought it was a [heart attack]{S other_physical possible side_effect}, it isn't, they had me hooked up. [I'm [wiped]{S energy fig unclear} the rest of the day but that could be the [migraine]{S pain clin}]{O side_effect; sumatriptan; neutral}. Insurance gives me 4 a month, I have 6 [migraines]{S pain clin} a month, do the math. Neuro wants me on [Topamax]{T topiramate; declined}, hard pass, I need my brain for school. I do take [magnesium]{T magnesium; ongoing}.

=== 437-smoking
title: Chantix, smoke free 1 yr
genre: review
layout: rating line then text
condition: nicotine dependence
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: varenicline
rating: 9/10
round: 2
ledger:
  nicotine patch | medication | tried | no_response
  nicotine gum | medication | tried | no_response
  hypnosis | mind_body | tried | no_response
  cold turkey | lifestyle | tried | no_response
  varenicline | medication | stopped | response | sleep, gastrointestinal, mood
---
9/10 [Would have been 10 but the [dreams]{S sleep side_effect}]{O side_effect; varenicline}.

34 yrs, [pack and a half a day]{S substance_use}. [Patch]{T nicotine patch; tried}, [gum]{T nicotine gum; tried}, [hypnosis]{T hypnosis; tried}, [cold turkey]{T cold turkey; tried} about nine times. [Longest I ever went was 11 days]{O no_benefit; nicotine patch, nicotine gum, hypnosis, cold turkey}. You smoke the first week, that's allowed. [By day 8 they tasted like a tire and I [put one out half done]{S substance_use improved}]{O benefit; varenicline}. [Day 12 was my last]{O benefit; varenicline}. [[Sick to my stomach]{S gastrointestinal side_effect} unless I ate a real breakfast]{O side_effect; varenicline; neutral}. [[Dreams in Technicolor]{S sleep fig side_effect}, one where I married my dentist]{O side_effect; varenicline}. [Maybe a touch [blue]{S mood fig side_effect} the second month]{O side_effect; varenicline}, wife kept an eye on me, [never [suicidal]{S suicidality absent side_effect} or any of that]{O tolerated; varenicline}. Finished the 12 weeks, did 12 more to be safe. [366 days today [without one]{S substance_use improved}]{O benefit; varenicline}. [I [can climb to my deer stand]{S functioning improved} and not [wheeze]{S other_physical improved}]{O benefit; varenicline}. Brother tried it and was [mean as a snake]{S anger other side_effect}, gave up after ten days.

=== 438-menopause
title: Estradiol patch + progesterone
genre: review
layout: Pros/Cons
condition: menopause
area: general
english: British
narrator: patient
split: train
overall: improved
treatment: estradiol patch
rating: 8/10
round: 2
ledger:
  antidepressants | medication | tried | no_response
  black cohosh | supplement | tried | no_response
  sage tablets | supplement | tried | no_response
  estradiol patch | medication | ongoing | response | pain, other_physical
  progesterone | medication | ongoing | unknown | sleep
  testosterone gel | medication | planned | unknown
---
51, teacher. [Night sweats]{S other_physical}, [brain fog]{S cognition fig}, [crying]{S mood} in the stock cupboard, [heart going like the clappers]{S other_physical fig} at 2am. GP no. 1 said [depression]{S diagnosis clin} and handed me an [antidepressant]{T antidepressants; tried; duration=four months}. It wasn't [depression]{S diagnosis clin absent}. Took it four months, [not a jot of difference]{O no_benefit; antidepressants}. [Black cohosh]{T black cohosh; tried} and [sage tablets]{T sage tablets; tried}, [ditto]{O no_benefit; black cohosh, sage tablets}.

PROS
* [[sweats]{S other_physical improved} gone in nine days. NINE]{O benefit; estradiol patch}
* [back to [remembering the names]{S cognition improved} of 30 children]{O benefit; estradiol patch}
* [[joints don't creak]{S pain fig improved}]{O benefit; estradiol patch}
* [the [panicky feeling]{S anxiety improved} has lifted]{O benefit; estradiol patch}

CONS
* [[sore boobs]{S pain side_effect} first month]{O side_effect; estradiol patch; neutral}
* [a [red square]{S other_physical side_effect} on my bum where the [patch]{T estradiol patch; ongoing} was]{O side_effect; estradiol patch; neutral}
* [[progesterone]{T progesterone; ongoing} makes me [woozy]{S sleep side_effect}, so bedtime only]{O side_effect; progesterone; neutral}
* [did nothing for my [libido]{S sexual clin}]{O no_benefit; estradiol patch}, I'm to see about [testosterone gel]{T testosterone gel; planned} in June
* shortages

My mum was told to stop her [HRT]{T HRT (medication); other} in 2002 when the scare came out and suffered for ten years.

=== 439-adhd
title: Qelbree, my daughter
genre: review
layout: short, two paragraphs
condition: ADHD
area: mental
english: American
narrator: relative
split: train
overall: partly_improved
treatment: viloxazine
rating: 6/10
round: 2
ledger:
  guanfacine | medication | stopped | partial | sleep
  methylphenidate | medication | stopped | mixed | neurological, appetite_weight, mood
  viloxazine | medication | ongoing | partial | energy, gastrointestinal
  behavioral parent training | psychotherapy | planned | unknown
---
Daughter, 9, [ADHD]{S diagnosis clin} combined type. [[Intuniv]{T guanfacine; stopped} calmed her]{O partial; guanfacine} but [she [fell asleep]{S sleep side_effect} in reading group]{O side_effect; guanfacine}. [[Concerta]{T methylphenidate; stopped} was night and day]{O benefit; methylphenidate}, [[finished her homework]{S functioning improved} before dinner]{O benefit; methylphenidate}, [then came the [eye blinking tic]{S neurological clin side_effect}, [not eating]{S appetite_weight side_effect} and [tears]{S mood side_effect} at 4 pm when it wore off]{O side_effect; methylphenidate}. Pediatrician pulled it after the growth chart.

On this 8 weeks, 200 mg sprinkled on applesauce. [First weeks [tired]{S energy side_effect} and a [tummy ache]{S gastrointestinal side_effect}]{O side_effect; viloxazine}, [better now]{O tolerated; viloxazine}. [No [tics]{S neurological absent side_effect}]{O tolerated; viloxazine}. Teacher says [she [raises her hand]{S functioning improved} more and [blurts]{S cognition improved} less]{O partial; viloxazine}. [Still [can't find her shoes]{S cognition}]{O no_benefit; viloxazine; neutral}. [It isn't [Concerta]{T methylphenidate; stopped}, but I have my kid at the dinner table]{O partial; viloxazine; positive}. We are on the list for the [parent class]{T behavioral parent training; planned} too. I take [Adderall]{T amphetamine (medication); other} myself so I know what [ADHD]{S diagnosis clin other} feels like.

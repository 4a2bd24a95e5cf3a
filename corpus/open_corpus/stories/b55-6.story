=== 2335-panic-disorder-gp-pathway
title: Pushed from pillar to post (panic)
genre: feedback
layout: feedback comment, breathless, brackets, feelings and facts in no order
condition: panic disorder
area: mental
english: British
narrator: patient
split: dev
overall: partly_improved
round: 6
ledger:
  breathing into a paper bag | mind_body | tried | worse | neurological
  sertraline | medication | ongoing | partial | gastrointestinal, anxiety
  diazepam | medication | not_tried | unknown
  SilverCloud | psychotherapy | tried | no_response
  telephone counselling | psychotherapy | tried | no_response
  rescue spray | supplement | tried | no_response
  sour sweets | other | ongoing | response
  cognitive behavioural therapy | psychotherapy | planned | unknown
  bus rides with sister | support | ongoing | partial
---
been to A&E nine times in a year with what turned out to be [panic attacks]{S anxiety}, i know how that sounds, but when your [heart's going like a train]{S other_physical fig} and your [hands go to claws]{S neurological fig} you don't think oh it's only panic do you... first lot of feedback is for the A&E doctor who gave me a [paper bag]{T breathing into a paper bag; tried} ([made it ten times worse, i [passed out]{S neurological side_effect} on a trolley]{O worsening; breathing into a paper bag}) and told me to pull myself together,second is for the GP. ten minutes,[sertraline]{T sertraline; ongoing},see you in six weeks. nobody said it makes you worse first!! [day four was [the worst panic of my life]{S anxiety worsened side_effect} and [the trots]{S gastrointestinal fig side_effect}]{O side_effect; sertraline}, i rang, they said carry on, i carried on, and [by about week seven yeah, fewer, shorter, not gone]{O partial; sertraline}. i asked for [diazepam]{T diazepam; not_tried}, just two for the flight to my dad's funeral, no. i missed it. i won't forgive that one. referred to talking therapies who put me on [SilverCloud]{T SilverCloud; tried} (a website) then [telephone counselling]{T telephone counselling; tried; sessions=five} with Gavin, five calls, Gavin had a cold, and my mother in law bought me a [spray]{T rescue spray; tried} for under the tongue. [website, Gavin, [spray]{T rescue spray; tried} : it all amounted to nothing, still [couldn't get on a bus]{S functioning}]{O no_benefit; SilverCloud, telephone counselling, rescue spray}. what helps?? a bag of [extra sour sweets]{T sour sweets; ongoing}, no lie, a woman on tiktok, you put one in when it starts and [your brain's too busy, stopped four out of five of them]{O benefit; sour sweets}. and my sister who rides the [number 12 with me]{T bus rides with sister; ongoing; frequency=Sundays} on sundays, [we're up to the garden centre]{O partial; bus rides with sister}, she had the same thing after her twins and [beta blockers]{T beta blockers (medication); other} sorted her in a week. the [real CBT]{T cognitive behavioural therapy; planned} starts in may they say. i'll believe it when i see the whites of its eyes

=== 2336-sleep-apnoea-cpap
title: CPAP: 4 stars, marriage 5 stars
genre: review
layout: device review with a list of masks
condition: sleep apnoea
area: general
english: British
narrator: patient
split: train
overall: improved
round: 6
treatment: CPAP
rating: 8
ledger:
  nasal strips | other | tried | no_response
  tennis ball T-shirt | other | tried | no_response
  mandibular splint | procedure | stopped | no_response | pain
  didgeridoo | lifestyle | tried | no_response
  tonsillectomy | procedure | declined | unknown
  amitriptyline | medication | tried | worse | energy
  CPAP | procedure | ongoing | response | anxiety, other_physical, gastrointestinal
  humidifier | other | ongoing | response
  tirzepatide | medication | planned | unknown
---
I drive a forty tonne lorry and I [fell asleep]{S sleep} at a red light in Goole. That's how I got the test. Forty-six [stops]{S sleep} an hour. The wife had been in the back bedroom since 2015 on account of the [snoring]{S sleep}.

Previous attempts, all hers: [nose strips]{T nasal strips; tried}, a [tennis ball sewn in my pyjama back]{T tennis ball T-shirt; tried}, the [didgeridoo]{T didgeridoo; tried} (there was a study), then a [gumshield thing]{T mandibular splint; stopped} off the dentist, 380 pounds, [gave me a [jaw like I'd been hit]{S pain fig side_effect}]{O side_effect; mandibular splint} so it went in the drawer. [Not one of them made a scrap of difference]{O no_benefit; nasal strips, tennis ball T-shirt, didgeridoo, mandibular splint}. A locum thought it was [stress]{S anxiety possible} and gave me [amitriptyline]{T amitriptyline; tried} of all things, [I was [more asleep]{S energy worsened side_effect} at the wheel than before]{O worsening; amitriptyline}.

The [machine]{T CPAP; ongoing}. [First week I tore it off every night, felt like [drowning in a hairdryer]{S anxiety fig side_effect}]{O side_effect; CPAP}. Masks:
- full face, [[bridge of my nose raw]{S other_physical side_effect}]{O side_effect; CPAP}
- nasal, [blew out of my mouth, [belly full of wind]{S gastrointestinal side_effect}]{O side_effect; CPAP}
- pillows, [spot on]{O benefit; CPAP}
Get the [humidifier]{T humidifier; ongoing}, [[dry throat]{S gastrointestinal improved side_effect} gone in a night]{O benefit; humidifier}.

Then one morning, week five I think, I woke up before the alarm and could not work out what was wrong. [I wasn't [tired]{S energy improved}. That was it]{O benefit; CPAP}. [[Events]{S sleep improved} down to two an hour]{O benefit; CPAP}, [[blood pressure down]{S other_physical improved}]{O benefit; CPAP}, [wife [back in the room]{S functioning improved}]{O benefit; CPAP}. [[Licence back]{S functioning improved} after eleven weeks]{O benefit; CPAP}. [Didn't lose any [weight]{S appetite_weight} like the leaflet promised]{O no_benefit; CPAP}, so the clinic's putting me forward for [Mounjaro]{T tirzepatide; planned}. My brother had his [tonsils out]{T tonsillectomy (procedure); other} for it and [snores]{S sleep other} on regardless, so I passed when they offered me the [op]{T tonsillectomy; declined}.

You look like a fighter pilot. Minus one star for packing it for holidays.

=== 2337-psychotic-depression-ward-diary
title: Six weeks on Larch (I was asked for comments, here are my notes)
genre: feedback
layout: long diary of a ward stay handed in as feedback
condition: psychotic depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 6
ledger:
  venlafaxine | medication | ongoing | no_response | other_physical
  hospital admission | care_setting | stopped | response
  olanzapine | medication | ongoing | unknown | appetite_weight, sleep
  lorazepam | medication | stopped | partial
  mindfulness group | mind_body | tried | no_response
  psychotherapy | psychotherapy | not_tried | unknown
  zopiclone | medication | tried | partial | gastrointestinal
  electroconvulsive therapy | neuromodulation | stopped | response | pain, cognition
  pottery | other | tried | response
  walking group | lifestyle | planned | unknown
  recovery college | support | planned | unknown
---
Day 1. Brought in by my son. I believed [my insides had turned to cement]{S mania_psychosis} and that the [police were waiting]{S mania_psychosis} till I finished my tea. Took my shoelaces. Told I'm under Section 2. They say I'm on [venlafaxine]{T venlafaxine; ongoing} already, eleven weeks, and [it clearly hasn't held me]{O no_benefit; venlafaxine}.

Day 3. Refused [olanzapine]{T olanzapine; declined}. A man with a clipboard said we can do this the easy way. I took it.

Day 6. [[Slept]{S sleep side_effect} all day]{O side_effect; olanzapine}. [The food suddenly [tastes]{S appetite_weight side_effect} wonderful, I had three puddings with cement insides]{O side_effect; olanzapine}. [Lorazepam]{T lorazepam; stopped} at two when it gets bad, [gives me an hour]{O partial; lorazepam}.

Day 9. [Mindfulness group]{T mindfulness group; tried}. Raisins. [I could only think the raisin was evidence]{O no_benefit; mindfulness group}.

Day 12. Asked for a [psychologist]{T psychotherapy; not_tried}. There is one for four wards and she's on leave. The woman in bed four got one by screaming. She has her own [lithium]{T lithium (medication); other} in a sock and says it's the only thing.

Day 15. [Zopiclone]{T zopiclone; tried}. [[Five hours]{S sleep improved}]{O partial; zopiclone}. [[Tin mouth]{S gastrointestinal fig side_effect}]{O side_effect; zopiclone}.

Day 17. Dr A. talks of [ECT]{T electroconvulsive therapy; planned}. I said you might as well, I'm [dead]{S mania_psychosis} already. My son cried. I [did not feel anything]{S anhedonia} about it.

Day 19. First one. Cold gel, a kind hand, then toast. [[Head splitting]{S pain fig side_effect}]{O side_effect; electroconvulsive therapy}.

Day 22. [Second one. No different]{O no_benefit; electroconvulsive therapy}.

Day 26. After number four. [I noticed I'd [crossed my legs]{S energy improved}. I hadn't moved of my own accord for a month]{O benefit; electroconvulsive therapy}.

Day 29. [The [cement]{S mania_psychosis fig improved} has gone. I don't know where it went, I looked for it]{O benefit; electroconvulsive therapy}. [[Can't remember]{S cognition side_effect} what day my son came, or the name of the cat]{O side_effect; electroconvulsive therapy}.

Day 31. [Pottery]{T pottery; tried} with Lynne. Made an ashtray for no one. [Happiest hour since last winter]{O benefit; pottery}.

Day 34. [Lorazepam]{T lorazepam; stopped} finished. [Not missed, no [shakes]{S neurological absent withdrawal}]{O tolerated; lorazepam}.

Day 38. Eighth and last. [I [asked for the newspaper]{S anhedonia improved}]{O benefit; electroconvulsive therapy}.

Day 42. Home tomorrow, on the [venlafaxine]{T venlafaxine; ongoing} ([[sweating]{S other_physical side_effect} a bit]{O side_effect; venlafaxine}) and the [olanzapine]{T olanzapine; ongoing} ([[a stone]{S appetite_weight side_effect} in six weeks]{O side_effect; olanzapine}). They're sending me to the [recovery college]{T recovery college; planned} and a [walking group]{T walking group; planned}. [The [ward]{T hospital admission; stopped} kept me safe, I'll give it that]{O benefit; hospital admission}.

My comments: [it was the toast ladies, the potter and the [machine]{T electroconvulsive therapy; stopped}]{O benefit; electroconvulsive therapy, pottery}. The rest was waiting. Please get a second psychologist. I am told that [ECT]{T electroconvulsive therapy (neuromodulation); general} helps perhaps seven in ten people as ill as I was and I wish somebody had said so on day one, in daylight, with a chair.

=== 2338-ibs-hypnotherapy-app
title: I rolled my eyes too
genre: review
layout: app review, chatty, run-on with a list in brackets
condition: irritable bowel syndrome
area: general
english: American
narrator: patient
split: train
overall: improved
round: 6
treatment: gut-directed hypnotherapy app
rating: 9
ledger:
  dicyclomine | medication | tried | partial | gastrointestinal
  rifaximin | medication | tried | partial
  probiotics | supplement | tried | no_response
  celery juice | other | tried | no_response
  IBgard | supplement | ongoing | partial | gastrointestinal
  low FODMAP diet | lifestyle | stopped | mixed | appetite_weight, mood
  nortriptyline | medication | stopped | unknown | sleep, gastrointestinal
  gut-directed hypnotherapy app | psychotherapy | ongoing | response
  bathroom footstool | other | ongoing | response
  linaclotide | medication | declined | unknown
  colonic irrigation | procedure | tried | worse
---
Ok so I am a nurse and when my GI doc said "there's an [app]{T gut-directed hypnotherapy app; planned}" I about walked out. 12 years of [IBS]{S diagnosis clin}, the [cramps]{S pain}, the [running for the bathroom]{S gastrointestinal}, then [nothing for 5 days]{S gastrointestinal}, I've [turned down two weddings]{S functioning} and a promotion. ([probiotics]{T probiotics; tried}, every brand, and [celery juice]{T celery juice; tried} and the spa place with the hose, I mean a [colonic]{T colonic irrigation; tried} : [the first two did squat]{O no_benefit; probiotics, celery juice} and [the hose set me back a month, [cramping]{S pain worsened} round the clock]{O worsening; colonic irrigation}.) [Bentyl]{T dicyclomine; tried}, [ok for the [cramps]{S pain improved}]{O partial; dicyclomine} [if you don't mind your [tongue stuck to your teeth]{S gastrointestinal fig side_effect}]{O side_effect; dicyclomine}. [Xifaxan]{T rifaximin; tried; duration=2 weeks}, 2 weeks, [heaven for about a month then right back where I was and $$$]{O partial; rifaximin}. [Low fodmap]{T low FODMAP diet; stopped; duration=5 months} [worked great honestly]{O benefit; low FODMAP diet} [except I got down to like nine foods and [98 lbs]{S appetite_weight side_effect} and [cried at a baby shower]{S mood side_effect} over hummus]{O side_effect; low FODMAP diet}, so after 5 months I quit that. [Nortriptyline]{T nortriptyline; stopped}, [[slept through 2 alarms]{S sleep side_effect} and [backed up]{S gastrointestinal fig side_effect} even worse]{O side_effect; nortriptyline}, done in a week. She wanted [Linzess]{T linaclotide; declined} next, my mom's on that and [can't leave the house before noon]{S functioning other side_effect} so hard pass.

So, the [app]{T gut-directed hypnotherapy app; ongoing; duration=15 min; frequency=a night}. 15 min a night, a British man telling me my colon is a river. [I fell [asleep]{S sleep improved} every single time and figured I was wasting my money]{O no_benefit; gut-directed hypnotherapy app}. [Week 4 I noticed I hadn't [scoped out the restrooms]{S anxiety improved} at Target]{O benefit; gut-directed hypnotherapy app}. [Week 7 I [ATE A SALAD]{S functioning improved}]{O benefit; gut-directed hypnotherapy app}. Finished the program in july and still do it 3x a week, [I'd say 80% better]{O benefit; gut-directed hypnotherapy app}. Also the [squatty potty]{T bathroom footstool; ongoing}, [life changing, laugh all you want]{O benefit; bathroom footstool}, and [IBgard]{T IBgard; ongoing} before restaurants ([takes it down a notch]{O partial; IBgard}, [[minty burps]{S gastrointestinal side_effect}]{O side_effect; IBgard; neutral}). My coworker with [Crohn's]{S diagnosis clin other} tried the [app]{T gut-directed hypnotherapy app (psychotherapy); other} and it did zip for her, which figures. minus a star cause the river guy says "bowel" like "bowl"

=== 2339-occipital-neuralgia-procedures
title: What I've had stuck in the back of my head (a ranking)
genre: forum
layout: forum ranking with a reply, dry and untidy
condition: occipital neuralgia
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  carbamazepine | medication | stopped | mixed | cognition, other_physical
  gabapentin | medication | tried | no_response
  baclofen | medication | tried | no_response
  lidocaine patches | medication | tried | no_response
  dry needling | procedure | tried | worse
  occipital nerve block | procedure | tried | partial
  pulsed radiofrequency | procedure | tried | partial | neurological
  cryoablation | procedure | tried | no_response | neurological
  occipital nerve stimulator | neuromodulation | ongoing | response | pain
  nerve decompression surgery | procedure | declined | unknown
  buckwheat pillow | other | ongoing | partial
  chin tucks | lifestyle | ongoing | partial
  cutting hair short | other | tried | partial
---
zapped_in_tulsa wrote:
6 yrs of [ON]{S diagnosis clin}, left side, [ice pick]{S pain fig} from the neck to the eyebrow, [can't brush my hair]{S functioning}, people ask so here it is worst to best

dead last: [dry needling]{T dry needling; tried}. [[spasm]{S pain worsened} for 9 days. the guy said that means it's working]{O worsening; dry needling}
pills: [gabapentin]{T gabapentin; tried}, [baclofen]{T baclofen; tried}, plus the [lidocaine patches]{T lidocaine patches; tried} that won't stick to hair anyway - [goose egg]{O no_benefit; gabapentin, baclofen, lidocaine patches}. [[tegretol]{T carbamazepine; stopped} actually DID cut the [zaps]{S pain fig improved} way down]{O benefit; carbamazepine} [but i was [stupid]{S cognition side_effect}, i mean put-the-phone-in-the-dryer stupid, and then the [rash]{S other_physical side_effect}, so they yanked it]{O side_effect; carbamazepine}
[cryo]{T cryoablation; tried}, $2,800 cash: [[numb scalp]{S neurological side_effect} for 4 months]{O side_effect; cryoablation} and [underneath the [numb]{S neurological side_effect}, same old [pick]{S pain fig}]{O no_benefit; cryoablation}
[nerve blocks]{T occipital nerve block; tried; sessions=14}, had 14 : [glorious for anywhere between 3 hours and 3 weeks]{O partial; occipital nerve block}, [last two not at all]{O no_benefit; occipital nerve block}
[pulsed RF]{T pulsed radiofrequency; tried; sessions=twice}, twice. [first one 5 months of about half]{O partial; pulsed radiofrequency}. [second one nada]{O no_benefit; pulsed radiofrequency} and [a [tingly ear]{S neurological side_effect} that stayed]{O side_effect; pulsed radiofrequency}
the winner: the [stimulator]{T occipital nerve stimulator; ongoing; started=march '23}, implanted march '23. [went from 8s and 9s to 3s]{O benefit; occipital nerve stimulator}. [battery pocket is [sore]{S pain side_effect} if i sit against it]{O side_effect; occipital nerve stimulator; neutral}. [i [went back to the bakery]{S functioning improved} half days]{O benefit; occipital nerve stimulator}. not cured. [still get a [bad one]{S pain} with weather]{O partial; occipital nerve stimulator}

free stuff: [chin tucks]{T chin tucks; ongoing} + a [buckwheat pillow]{T buckwheat pillow; ongoing} [both help some, about as much as an aspirin would]{O partial; chin tucks, buckwheat pillow}. [shaved the left side of my head]{T cutting hair short; tried} in year 2, [less weight, less pull, a little]{O partial; cutting hair short}. surgeon in dallas wants to [decompress the nerve]{T nerve decompression surgery; declined}, i've read the odds and told him no

neckromancer wrote:
[decompressed]{T nerve decompression surgery (procedure); other} in 2020 here. took all of mine. so don't write it off. also I was on [tegretol]{T carbamazepine (medication); other} 3 yrs w/o a single [rash]{S other_physical absent other side_effect}, go figure

zapped_in_tulsa wrote:
glad for you truly. my wife had hers done by the same dude for [migraine]{S diagnosis clin other}, and she's on [qulipta]{T atogepant (medication); other} now so

=== 1657-ptsd-prazosin
title: 20 yrs of stuff for ptsd. now doing CPT at the VA
genre: forum
layout: long post, flat sentences
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  sertraline | medication | tried | no_response | sexual
  paroxetine | medication | tried | no_response | sexual
  trazodone | medication | tried | unknown
  zolpidem | medication | stopped | worse | sleep
  prazosin | medication | ongoing | response | neurological
  buspirone | medication | tried | unknown
  alcohol | other | stopped | worse | anger, functioning
  eye movement desensitization and reprocessing | psychotherapy | tried | unknown
  prolonged exposure | psychotherapy | stopped | worse
  equine therapy | support | stopped | response
  stellate ganglion block | procedure | tried | no_response | other_physical
  service dog | support | not_tried | unknown
  cognitive processing therapy | psychotherapy | ongoing | partial
---
Retired Army, two deployments, then EMT for 8 years. [PTSD]{S diagnosis clin} rating came through in 2006. Wife says I should write this down. So.

VA started me on [Zoloft]{T sertraline; tried}. Then [Paxil]{T paroxetine; tried}. [Nothing from either]{O no_benefit; sertraline, paroxetine} but [[couldn't finish]{S sexual fig side_effect}]{O side_effect; sertraline, paroxetine}, and that's a hell of a thing at 28. [Trazodone]{T trazodone; tried}, they hand that out like gum. [Ambien]{T zolpidem; stopped}. [[Woke up in the truck]{S sleep side_effect}, parked at the high school, in my underwear]{O side_effect; zolpidem}. [Scared me worse than the [nightmares]{S sleep}]{O worsening; zolpidem}. Threw it in the burn barrel. [BuSpar]{T buspirone; tried} for a while too.

And I'll be honest there was [Jack Daniels]{T alcohol; stopped; duration=three years} for about three years, I took that for [sleep]{S sleep} same as a pill. [Got me [mean]{S anger side_effect} and [divorced]{S functioning side_effect}]{O worsening; alcohol}. [12 years [dry]{S substance_use improved} this June]{O benefit; overall}.

[EMDR]{T eye movement desensitization and reprocessing; tried; sessions=5 or 6 times} with a contractor in Killeen, went 5 or 6 times. My buddy Ruiz swears by it, says it wiped the whole convoy for him. Good for him. [PE]{T prolonged exposure; stopped}, that's where you tell it again and again into a recorder. [I was [sleeping in the closet with a shotgun]{S anxiety worsened} by week 4]{O worsening; prolonged exposure}. I quit. They marked me noncompliant.

The [neck shot]{T stellate ganglion block; tried}, [stellate]{T stellate ganglion block; tried} something. Paid for by a charity. [My [eye drooped]{S other_physical side_effect} for six hours]{O side_effect; stellate ganglion block; neutral} and [that was the only thing that happened]{O no_benefit; stellate ganglion block}. Put in for a [service dog]{T service dog; not_tried} and got turned down on account of the fence.

[Horses]{T equine therapy; stopped; duration=one summer}. A lady outside Lampasas does it free for vets. One summer, mucking and leading. I thought it was hippie stuff. [I [slept]{S sleep improved} the nights I'd been out there and [quit scanning the tree line]{S anxiety improved}]{O benefit; equine therapy}. She sold the place.

[Prazosin]{T prazosin; ongoing; dose=10 mg; frequency=at bedtime} I still take, 10 mg at bedtime. That's a blood pressure pill. [[Nightmares]{S sleep improved} went from every night to about twice a month]{O benefit; prazosin}. [Get up slow or you'll [hit the floor]{S neurological side_effect}]{O side_effect; prazosin; neutral}. [Ran out over Thanksgiving once and [they]{S sleep withdrawal} came back the second night]{O withdrawal; prazosin}.

Now what's going on now. [CPT]{T cognitive processing therapy; ongoing; sessions=session 9 of 12}. [Cognitive processing]{T cognitive processing therapy; ongoing}. I'm on session 9 of 12. It's worksheets. You write what you believe about what happened and then you and the counselor look for evidence like a couple of insurance adjusters. Mine was "[I should have gone in the second car]{S hopelessness}." I'd believed that since 2005.

First month I hated it. [I was [short with everybody]{S anger worsened} and [didn't want to leave the shop]{S functioning worsened}]{O worsening; cognitive processing therapy}. She said that's common. They say it works for better than half that finish it but a bunch don't finish.

[Session 6 or so I read the sheet out loud and it didn't make sense to me any more]{O benefit; cognitive processing therapy}. Simple as that. [The [guilt]{S hopelessness improved} is down, I'd say by a third]{O partial; cognitive processing therapy}. [I [went to a ball game]{S functioning improved}, left in the 7th]{O partial; cognitive processing therapy}. [Still [can't sit with my back to a door]{S anxiety} and still [jump]{S anxiety} at a nail gun]{O no_benefit; cognitive processing therapy}, which is a problem because my son in law frames houses.

[No [flashback]{S anxiety clin absent} in the sessions so far, which I was braced for]{O tolerated; cognitive processing therapy}.

I'll post when I'm done. Don't ask me about disability claims, I don't know anything.

=== 1658-generalised-anxiety
title: GAD lifers, roll call. Here is my CV
genre: forum
layout: post with humour
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  propranolol | medication | tried | partial
  citalopram | medication | tried | no_response
  duloxetine | medication | tried | no_response | other_physical
  pregabalin | medication | stopped | mixed | appetite_weight, substance_use
  diazepam | medication | tried | response
  kava | supplement | tried | unknown
  cannabidiol | supplement | tried | no_response
  mindfulness-based stress reduction | mind_body | tried | worse
  Headspace | mind_body | tried | unknown
  acupuncture | mind_body | tried | unknown
  weighted blanket | other | stopped | unknown
  acceptance and commitment therapy | psychotherapy | tried | partial
  worry hour | other | ongoing | partial
  vortioxetine | medication | ongoing | no_response | gastrointestinal
  quetiapine | medication | declined | unknown
---
Name: Bev. Age: 58. Occupation: [worrying]{S anxiety}, with some light accountancy.

Officially it's [GAD]{S diagnosis clin}, since 1994, but my mother says I was born [looking at the exits]{S anxiety fig}.

Career history in no sort of order. [[Propranolol]{T propranolol; tried} for the [wobbles]{S neurological fig}, helpful for funerals and presentations, not for a Tuesday]{O partial; propranolol}. [[Citalopram]{T citalopram; tried} and [Cymbalta]{T duloxetine; tried}, didn't touch the sides]{O no_benefit; citalopram, duloxetine}, [though with the second one I [sweated like a cheese]{S other_physical fig side_effect}]{O side_effect; duloxetine}. [Lyrica]{T pregabalin; stopped} - [oh, I loved [Lyrica]{T pregabalin; stopped}. Six months of [peace]{S anxiety improved}]{O benefit; pregabalin}. [Then [three dress sizes]{S appetite_weight side_effect}]{O side_effect; pregabalin} and [[needing more and more of it]{S substance_use side_effect}]{O no_benefit; pregabalin}, and the GP and I agreed to wind it down over a winter. [Worst winter of my life, [jittery]{S anxiety withdrawal}, [no sleep]{S sleep withdrawal}, [skin on fire]{S neurological fig withdrawal}]{O withdrawal; pregabalin}. [Valium]{T diazepam; tried; frequency=five tablets a year} for the dentist and aeroplanes, five tablets a year, counted out like communion. [That does work, every time]{O benefit; diazepam}. Which is the trouble with it.

[Kava]{T kava; tried}, when you could get it. [CBD oil]{T cannabidiol; tried} from the nice boy in the health food shop, [£45 and I might as well have drunk the washing up water]{O no_benefit; cannabidiol}. [MBSR]{T mindfulness-based stress reduction; tried; sessions=eight weeks}, eight weeks in a church hall, lying on a mat noticing my breath. [Noticing my breath is what I do at 4 am, thank you. It made me [ten times worse]{S anxiety worsened}]{O worsening; mindfulness-based stress reduction}. [Headspace]{T Headspace; tried}. [Acupuncture]{T acupuncture; tried}. A [heavy blanket]{T weighted blanket; stopped}, which the dog has now.

[ACT]{T acceptance and commitment therapy; tried; sessions=14 sessions} with a young man named Olly, 14 sessions. [I'd give that a cautious yes. The [worries]{S anxiety} still come but I do the shopping with them in the trolley]{O partial; acceptance and commitment therapy}. And what I made up myself, [worry hour]{T worry hour; ongoing; frequency=five till six}, five till six, kitchen table, egg timer, all the [worries]{S anxiety} written on old envelopes. [It keeps the evenings a bit clearer]{O partial; worry hour}. Not an hour really. Forty minutes and then I'm bored.

My husband, who has never been [anxious]{S anxiety absent other} in his life, was put on [sertraline]{T sertraline (medication); other} after his heart attack and [became a sort of Buddhist]{S anxiety fig improved other}. He does jigsaws. I'm not bitter.

Current post: [vortioxetine]{T vortioxetine; ongoing; dose=20 mg; duration=since March}, since March, 20 mg. New-ish. [Brintellix]{T vortioxetine; ongoing}, if you're googling. It's for [depression]{S diagnosis clin absent}, which I haven't got, but the psychiatrist (one visit, eleven month wait) thought it worth a try. [I've been [sick]{S gastrointestinal side_effect} most mornings]{O side_effect; vortioxetine}, [less now than in spring]{O tolerated; vortioxetine}. [[Libido]{S sexual clin absent side_effect} unaffected, for what it's worth in this house]{O tolerated; vortioxetine}. 

And the [worrying]{S anxiety}? [Well. I did the GAD-7 on Friday. Seventeen. In March it was seventeen]{O no_benefit; vortioxetine}.

[I still [wake at four]{S sleep}]{O no_benefit; overall}. [I still [ring my daughter if she's ten minutes late]{S anxiety}]{O no_benefit; overall} (she's 31 and lives in Dundee). He has offered me [quetiapine]{T quetiapine; declined} to go with it and I looked at the leaflet and said I'd rather [fret]{S anxiety}.

People will tell you that [SSRIs]{T SSRIs (medication); general} and [CBT]{T cognitive behavioural therapy (psychotherapy); general} sort out most of us. I'm sure they do. Somebody has to be in the other column.

Next!

=== 1659-borderline-personality-disorder
title: everything they gave me for bpd (there is no pill for bpd)
genre: forum
layout: run-on post, lower case
condition: borderline personality disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 4
ledger:
  psychotherapy | psychotherapy | tried | unknown
  fluoxetine | medication | tried | no_response
  bupropion | medication | tried | no_response
  topiramate | medication | tried | unknown | cognition
  oxcarbazepine | medication | tried | no_response
  aripiprazole | medication | tried | no_response
  quetiapine | medication | stopped | mixed | appetite_weight, sleep, other_physical
  hydroxyzine | medication | tried | unknown
  hospital admission | care_setting | tried | worse
  partial hospitalization program | care_setting | tried | partial
  equine therapy | support | not_tried | unknown
  rubber band | other | tried | no_response
  dialectical behaviour therapy | psychotherapy | ongoing | response
  ice | other | tried | response
---
ok so i'm 26 and somebody asked me in chat what have you been on and i started typing and it got too long so its a post now

13 years old first [therapist]{T psychotherapy; tried}, first [prozac]{T fluoxetine; tried}. then over the years [wellbutrin]{T bupropion; tried}, [topamax]{T topiramate; tried} (aka [dopamax]{T topiramate; tried}, [i [forgot the word for fork]{S cognition side_effect}]{O side_effect; topiramate}), [trileptal]{T oxcarbazepine; tried}, [abilify]{T aripiprazole; tried}. they thought [bipolar]{S diagnosis clin absent} obviously. everyone with [bpd]{S diagnosis clin general} gets a turn at being [bipolar]{S diagnosis clin general}. [[prozac]{T fluoxetine; tried} [wellbutrin]{T bupropion; tried} [trileptal]{T oxcarbazepine; tried} [abilify]{T aripiprazole; tried} none of it did a thing for the [mood swings]{S mood}]{O no_benefit; fluoxetine, bupropion, oxcarbazepine, aripiprazole} because they arent that kind of [mood swings]{S mood}, they're about whether someone texted back. [vistaril]{T hydroxyzine; tried} as needed. 

[seroquel]{T quetiapine; stopped; duration=2 yrs} 2 yrs. [it stopped me [hurting myself]{S suicidality improved}, i was too [sedated]{S sleep clin side_effect} to find the thing, so thats a plus i guess]{O benefit; quetiapine} but [i [gained 50 lbs]{S appetite_weight side_effect} and [slept thru sophomore year]{S sleep side_effect}]{O side_effect; quetiapine}. [mom took me off it when my [sugar came back high]{S other_physical side_effect}]{O side_effect; quetiapine}.

[inpatient]{T hospital admission; tried; sessions=x6}, x6. [every time i came out [worse]{S suicidality worsened} than i went in, you learn stuff from the other girls]{O worsening; hospital admission}. [php]{T partial hospitalization program; tried; duration=five weeks} five weeks, [that was decent, held me together til christmas]{O partial; partial hospitalization program}. three or four regular [therapists]{T psychotherapy; tried} whose names i dont know any more. [[rubber band]{T rubber band; tried} on the wrist, lol no]{O no_benefit; rubber band}. there was supposed to be a [horse program]{T equine therapy; not_tried} but medicaid said no

my cousin has [bpd]{S diagnosis clin other} too and she takes [lamictal]{T lamotrigine (medication); other} and [zoloft]{T sertraline (medication); other} and is like married with a baby so idk. theres no pill approved for it, the pills are for the stuff around it. [dbt]{T dialectical behaviour therapy; general} was invented for it tho by a woman who had it herself. and [mbt]{T mentalization-based therapy (psychotherapy); general} and [schema]{T schema therapy (psychotherapy); general} are supposed to be good also

so now. [full dbt]{T dialectical behaviour therapy; ongoing; duration=16 months}, real one, not the handouts they give you on the unit. individual every weds, [skills class]{T dialectical behaviour therapy; ongoing} on mondays, and you can text your person for coaching. been in since last july, 16 months. the first months were not cute. [diary card every night and i lied on it. i [cut]{S suicidality} twice in september]{O no_benefit; dialectical behaviour therapy}. we had to do a chain analysis after which is so boring you'd rather not cut than do another one. maybe thats the secret

[412 days since i [hurt myself]{S suicidality improved}]{O benefit; dialectical behaviour therapy}. [havent [been to the er]{S functioning improved} in over a year]{O benefit; dialectical behaviour therapy}. i got left on read for a whole weekend in august and what i did was hold [ice]{T ice; tried} and then clean the fridge and [it passed]{O benefit; ice}. [i [have a friend i've had for longer than 6 months]{S functioning improved}]{O benefit; dialectical behaviour therapy}

[still feel [empty]{S anhedonia fig} alot. nobody told me what to do about that one]{O no_benefit; dialectical behaviour therapy}. it comes at like 9pm. theres a skill for it, theres a skill for everything, it has an acronym

not on any meds at all now. my psychiatrist just checks in

the [class]{T dialectical behaviour therapy; ongoing} costs me 20 dollars a week sliding scale and two buses

=== 1660-postnatal-depression-relapse
title: So many tablets. Second baby, trying something new
genre: forum
layout: post to a mothers' board
condition: postpartum depression
area: mental
english: second-language (Polish speaker in Ireland)
narrator: patient
split: train
overall: improved
round: 4
ledger:
  escitalopram | medication | tried | no_response
  venlafaxine | medication | stopped | worse | other_physical, anger
  mirtazapine | medication | tried | unknown | appetite_weight
  quetiapine | medication | tried | unknown
  progesterone | medication | tried | no_response
  omega-3 | supplement | tried | unknown
  St John's wort | supplement | stopped | unknown
  counselling | psychotherapy | tried | partial
  mother and baby group | support | tried | unknown
  sertraline | medication | ongoing | response | gastrointestinal
  interpersonal psychotherapy | psychotherapy | ongoing | unknown
  zuranolone | medication | not_tried | unknown
---
Hello girls. I am in Cork from 2011, I have boy of 5 and girl of 4 months. I was reading you in the nights so now I write also.

After my boy I had [depression after the birth]{S diagnosis} very heavy. Nobody asked. I [did not feel he is mine]{S anhedonia}. I was [crying]{S mood} when he was crying and also when he was sleeping. At 7 months my husband brought me to doctor by hand.

Then was the parade. [[Lexapro]{T escitalopram; tried}, for nothing]{O no_benefit; escitalopram}. [Efexor]{T venlafaxine; stopped}, [this was horror, I [sweat]{S other_physical side_effect}, I [throw plates]{S anger side_effect}, [the thoughts that they are better without me]{S suicidality worsened} came on this tablet for first time]{O worsening; venlafaxine}. Doctor took it away. It took three weeks and [in my head was [electric]{S neurological fig withdrawal}]{O withdrawal; venlafaxine}. [Mirtazapine]{T mirtazapine; tried}, [[ten kilo]{S appetite_weight side_effect} of bread with butter]{O side_effect; mirtazapine}. Small [Seroquel]{T quetiapine; tried; dose=25} for the night, 25. A private lady doctor gave me [progesterone]{T progesterone; tried; route=pessaries} in pessaries, because hormones, €200, [and it was not hormones, or not these ones, no change]{O no_benefit; progesterone}. From Poland my sister sent [fish oil]{T omega-3; tried} and [dziurawiec]{T St John's wort; stopped}, it is [St John's wort]{T St John's wort; stopped}, but pharmacist said with tablets it is dangerous so I put it in bin.

[Counselling]{T counselling; tried; sessions=six} from HSE, six times by phone. [It helped a little, she had also baby in incubator once]{O partial; counselling}. And the [mothers' group]{T mother and baby group; tried} in library with songs.

[When he was two and half it went away by itself more or less]{O benefit; overall}. Like a guest who does not say goodbye.

So with the girl I was [afraid]{S anxiety} already from the test with two lines. In hospital now they have special midwife for the mental health, this is new. She told me that after one such [depression]{S diagnosis clin general} it comes again by one woman of three, maybe more. She told to start before, not after. So from week 36 I take [sertraline]{T sertraline; ongoing; dose=100}, first 50, from the birth 100. I am feeding with breast, it is allowed, they checked two times. I asked about this new American tablet for two weeks, [zuranolone]{T zuranolone; not_tried}, but in Ireland it is not.

My neighbour was saying don't take it, she was on [sertraline]{T sertraline; other} and was [like wood]{S anhedonia fig other}. [I am not [wood]{S anhedonia fig absent side_effect}]{O tolerated; sertraline}. [I had [loose stomach]{S gastrointestinal side_effect} first ten days]{O side_effect; sertraline; neutral}, [finished]{O tolerated; sertraline}. [Baby is fine, she [sleeps]{S sleep absent other side_effect} not more and not less than other babies]{O tolerated; sertraline}.

And what is: [when she came out they put her on me and [I knew her]{S anhedonia improved}]{O benefit; sertraline}. I was waiting for the [grey]{S mood fig possible}. Two weeks, three weeks. [It [did not come]{S mood fig absent}]{O benefit; sertraline}. [I [laugh at her]{S mood improved}, she makes face like priest]{O benefit; sertraline}. At six weeks midwife gave me the questions and [I had 5 points. With him I had 24]{O benefit; sertraline}.

Also I go Thursdays to [IPT]{T interpersonal psychotherapy; ongoing; frequency=Thursdays}, we talk about my mother mostly and about who can wash bottles. It is only fourth time, I cannot say yet.

There are bad days, when she has fever I [count the breathing]{S anxiety}. But this I think is normal, midwife also says.

I don't know if [tablet]{T sertraline; ongoing} made it or the second child is just other child. My husband says [tablet]{T sertraline; ongoing}. [I say [tablet]{T sertraline; ongoing} too]{O benefit; sertraline}.

If you are pregnant and you had it once, say it before. They don't ask in every hospital.

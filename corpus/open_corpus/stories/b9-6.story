=== 382-depression
title: Spravato, session 22
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: esketamine
rating: 4/5
round: 2
ledger:
  clomipramine | medication | tried | no_response
  selegiline | medication | tried | no_response
  brexpiprazole | medication | tried | no_response
  transcranial magnetic stimulation | neuromodulation | tried | partial
  electroconvulsive therapy | neuromodulation | declined | unknown
  esketamine | medication | ongoing | response | mania_psychosis, gastrointestinal, other_physical, energy
  psychotherapy | psychotherapy | ongoing | unknown
---
Reason for taking: [treatment resistant depression]{S diagnosis clin}, [suicidal thoughts]{S suicidality}

Side effects: in the chair: [[floating]{S mania_psychosis fig side_effect}, [feeling far away]{S mania_psychosis side_effect}, [nausea]{S gastrointestinal clin side_effect}, [blood pressure spike]{S other_physical side_effect}, [nasty taste]{S gastrointestinal side_effect}]{O side_effect; esketamine}. After: [[wiped out]{S energy fig side_effect} rest of the day]{O side_effect; esketamine; neutral}

Comments: 51, [depressed]{S mood} since college. [Anafranil]{T clomipramine; tried}, [Emsam]{T selegiline; tried}, [Rexulti]{T brexpiprazole; tried} as a booster and about nine others I cant spell. [None of it ever got me past a 3 out of 10]{O no_benefit; clomipramine, selegiline, brexpiprazole}. [[TMS]{T transcranial magnetic stimulation; tried; sessions=36} 36 sessions, gave me one good summer and then poof]{O partial; transcranial magnetic stimulation}. They wanted to do [ECT]{T electroconvulsive therapy; declined}, I drive for a living so no. Insurance took 4 months to approve this. You sit there 2 hrs, a nurse takes your bp, somebody has to drive you. [First session I was scared to death and [kind of left my body]{S mania_psychosis fig side_effect}]{O side_effect; esketamine; neutral}, [it wasn't [scary]{S anxiety absent side_effect} once it started]{O tolerated; esketamine}, it wasn't a party either. [Session 3, I was in my wife's car and noticed I was [hungry]{S appetite_weight improved} and that the [trees were green]{S anhedonia fig improved}]{O benefit; esketamine}. I dont know how else to put it. [[Suicidal thoughts]{S suicidality improved} went from every hour to not at all by week 4]{O benefit; esketamine}. We went from twice a week to every 2 weeks. [At every 3 weeks I [slid back]{S mood fig}]{O partial; esketamine} so now its every 2 again. [I [coach]{S functioning improved} my kid's team]{O benefit; esketamine}. [I'm maybe a 6]{O partial; esketamine}. I'll take a 6. I see my [therapist]{T psychotherapy; ongoing; frequency=the day after} the day after while things are loose.

=== 383-depression
title: Fetzima
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: levomilnacipran
rating: 1/5
round: 2
ledger:
  levomilnacipran | medication | stopped | worse | other_physical, anxiety, pain, gastrointestinal, sleep, anger
---
Reason for taking: [depression]{S diagnosis clin}

Side effects: [[Heart rate 130]{S other_physical side_effect} sitting still, [sweating buckets]{S other_physical fig side_effect}, [couldn't pee]{S other_physical side_effect}, [testicle pain]{S pain side_effect}, [nausea]{S gastrointestinal clin side_effect}, [rage]{S anger side_effect}, [up all night]{S sleep side_effect}]{O side_effect; levomilnacipran}

Comments: 20 then 40 from a sample pack. WHO approved this?? Day 3 [my [heart was pounding]{S other_physical side_effect} so hard the bed moved]{O side_effect; levomilnacipran}. Went to urgent care, ekg ok. [Day 8 I [threw a laptop]{S anger side_effect}]{O side_effect; levomilnacipran}. [More [depressed]{S mood worsened} then when I started and now [afraid of my own chest]{S anxiety side_effect}]{O worsening; levomilnacipran}. Tossed the rest of the pack. Save your money

=== 384-depression-and-headache
title: Amitriptyline 25mg
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression with tension headache
area: mental
english: Irish
narrator: patient
split: dev
overall: partly_improved
treatment: amitriptyline
rating: 6/10
round: 2
ledger:
  amitriptyline | medication | stopped | partial | sleep, gastrointestinal, appetite_weight, cognition
  acupuncture | mind_body | tried | no_response
  propranolol | medication | ongoing | response
---
Reason for taking: [Low mood]{S mood clin}, [tension headaches]{S pain clin}, [not sleeping]{S sleep}

Side effects: [[Dead to the world]{S sleep fig side_effect} till 11am, [mouth like sandpaper]{S gastrointestinal fig side_effect}, a [stone in weight]{S appetite_weight side_effect}, [fuzzy head]{S cognition fig side_effect}]{O side_effect; amitriptyline}

Comments: On [ami]{T amitriptyline; stopped; duration=16 months; dose=10 to 25 to 50} for about 16 months, 10 to 25 to 50. My mam has been on [amitriptylene]{T amitriptyline; other; started=2003} for her [back]{S pain other} since 2003 and swears by it. [[Sleep]{S sleep improved} was sorted from the first night]{O benefit; amitriptyline}. [[Headaches]{S pain improved} from five a week to two]{O benefit; amitriptyline}. [[Mood]{S mood}, not a thing. Still [crying]{S mood} in the car]{O no_benefit; amitriptyline}. [At 50 I [fell asleep]{S sleep side_effect} at the lights on the Naas Road]{O side_effect; amitriptyline}, so back to 25. The GP says the dose for [depression]{S diagnosis clin general} would be 100 or more, and no thanks. I went to an [acupuncture]{T acupuncture; tried} fella in Newbridge as well, [four hundred euro and no change]{O no_benefit; acupuncture}. Tapered off in January over six weeks, [bit of [nausea]{S gastrointestinal clin withdrawal} and [jumping out of my skin]{S anxiety fig withdrawal} for ten days]{O withdrawal; amitriptyline}. [[Propranolol]{T propranolol; ongoing} for the [head]{S pain} since and it's grand]{O benefit; propranolol}. As for the [mood]{S mood}, I'm only getting round to it now.

=== 385-performance-anxiety
title: Inderal for stage fright
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: performance anxiety
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: propranolol
rating: 5/5
round: 2
ledger:
  propranolol | medication | ongoing | response | other_physical
---
Reason for taking: [stage fright]{S anxiety}, [shaky hands]{S neurological}

Side effects: [none that I can tell]{O tolerated; propranolol}, [[cold fingers]{S other_physical unclear} maybe]{O side_effect; propranolol; neutral}

Comments: violinist, 10 mg 45 min before. Used to [shake]{S neurological} so bad the bow skipped. Its not a [tranquilizer]{T tranquillisers (medication); general}, [my head still [worries]{S anxiety} but the [heart]{S other_physical improved} stays down and the [hands]{S neurological improved} are steady]{O benefit; propranolol}. [Won my audition in march]{O benefit; propranolol}. [Beta blockers]{T beta blockers (medication); general} don't build up, you dont get [hooked]{S substance_use fig absent general side_effect}. Only as needed. [Didn't do anything for my regular [anxiety]{S anxiety clin}]{O no_benefit; propranolol; neutral}.

=== 386-smoking-cessation
title: Chantix
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: nicotine dependence
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: varenicline
rating: 3/5
round: 2
ledger:
  nicotine gum | medication | tried | no_response
  hypnosis | mind_body | tried | no_response
  cold turkey | lifestyle | tried | no_response
  varenicline | medication | stopped | mixed | gastrointestinal, sleep, mood, anger, hopelessness
---
Reason for taking: quit [smoking]{S substance_use}, 2 packs 31 yrs

Side effects: [[Nausea]{S gastrointestinal clin side_effect} every AM, [gas]{S gastrointestinal side_effect} (!!!), [vivid dreams]{S sleep side_effect} some of them R rated, [low mood]{S mood clin side_effect}, [crabby]{S anger side_effect}]{O side_effect; varenicline}

Comments: [Gum]{T nicotine gum; tried}, [hypnosis]{T hypnosis; tried}, [cold turkey]{T cold turkey; tried} more times than I can count. [Never got past day 9]{O no_benefit; nicotine gum, hypnosis, cold turkey}. You start it a week before quit day. By day 6 [the cigarette did nothing for me, may as well smoke a straw]{O benefit; varenicline}. Great. Then at about week 5 [I got so [down]{S mood side_effect} I sat in the truck in the driveway with [no reason to go inside]{S hopelessness side_effect}]{O side_effect; varenicline}, and I'm a happy guy. There is a black box thing about this I should have read. Wife found me, called the doc. Half dose two more weeks and then quit it. [[Mood]{S mood improved side_effect} came right back up]{O tolerated; varenicline}. [And I'm still [off cigs]{S substance_use improved} 11 months]{O benefit; varenicline}. So would I do it again? Yeah but tell your family what to look for.

=== 387-depression
title: Emsam patch
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: selegiline
rating: 2/5
round: 2
ledger:
  nefazodone | medication | stopped | response
  selegiline | medication | stopped | no_response | other_physical, sleep, neurological
  tranylcypromine | medication | planned | unknown
---
Reason for taking: [depression]{S diagnosis clin} x 25 years

Side effects: [[red itchy square]{S other_physical side_effect} everywhere I put it, [insomnia]{S sleep clin side_effect}, [low bp]{S other_physical side_effect}, [dizzy getting up]{S neurological side_effect}]{O side_effect; selegiline}

Comments: First off, [the only thing that ever truly worked for me was [Serzone]{T nefazodone; stopped; started=1997} back in 1997]{O benefit; nefazodone}, [I was [myself]{S mood improved} for six years]{O benefit; nefazodone}, and they took it off the market over people's livers. I'm still mad. This is the [patch]{T selegiline; stopped}. 6 mg 4 weeks, 9 mg 6 weeks, 12 mg for 2 months. At 6 you can eat what you want, above that no cheese. [I had high hopes and got a [rash]{S other_physical side_effect}]{O no_benefit; selegiline}. [Maybe 2 days where I felt I could [tackle the mail]{S functioning improved}, then zip]{O no_benefit; selegiline}. [I was [awake at 4 AM]{S sleep side_effect}]{O side_effect; selegiline} counting how many squares I had left. $1,400 a month. After the [patch]{T selegiline; stopped} you have to wait 2 weeks for anything new and then it's [Parnate]{T tranylcypromine; planned}. Thats where I am, day 9 of the wait. I'm not [suicidal]{S suicidality absent}, just [worn down]{S energy fig}. Ask me in March.

=== 388-psychosis
title: risperdal 4mg
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: psychosis
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: risperidone
rating: 2/5
round: 2
ledger:
  hospital admission | care_setting | tried | unknown
  risperidone | medication | stopped | mixed | anhedonia, sexual, neurological, appetite_weight, energy, other_physical, cognition
  lurasidone | medication | ongoing | response
---
Reason for taking: [psychosis]{S mania_psychosis clin} after [no sleep]{S sleep} / finals

Side effects: [[flat]{S anhedonia fig side_effect}, [no sex drive]{S sexual side_effect}, [cant get it up]{S sexual side_effect}, [stiff]{S neurological side_effect}, [hungry all the time]{S appetite_weight side_effect}, [tired all the time]{S energy side_effect}, [high prolactin]{S other_physical clin side_effect}]{O side_effect; risperidone}

Comments: i was [convinced my roommate was replaced]{S mania_psychosis}.[first week in [hospital]{T hospital admission; tried} this [brought me back to earth]{S mania_psychosis fig improved}, [paranoia]{S mania_psychosis clin improved} gone in like 6 days]{O benefit; risperidone}.[so it did its job]{O benefit; risperidone}. but then they kept me on 4 mg for a year and a half.[i had the [personality of a wet sponge]{S anhedonia fig side_effect}]{O side_effect; risperidone}.my friends stopped calling.[[could not get a joke]{S cognition side_effect}]{O side_effect; risperidone}.every appt they asked "any [voices]{S mania_psychosis possible}?" and I said no never had [voices]{S mania_psychosis absent} and that was the appt.[my sister finally came with me and said hes [not in there]{S anhedonia fig side_effect}]{O side_effect; risperidone}.new doc went down half a mg a month.[every step down i felt a [light come on]{S anhedonia fig improved side_effect}]{O tolerated; risperidone}.[had two [bad nights]{S sleep withdrawal} at the end]{O withdrawal; risperidone; neutral}.on 20 of [latuda]{T lurasidone; ongoing} now,[no [psychosis]{S mania_psychosis clin improved}, [back in school]{S functioning improved} part time]{O benefit; lurasidone}.[short term ok]{O benefit; risperidone}.[long term no]{O side_effect; risperidone}

=== 389-postpartum-depression
title: Lorazepam .5 / what my doctor called a bridge
genre: review
layout: form with fields (Reason for taking / Comments / Side effects)
condition: postpartum depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: lorazepam
rating: 4/5
round: 2
ledger:
  lorazepam | medication | stopped | response | sleep
  brexanolone | medication | not_tried | unknown
  fluvoxamine | medication | ongoing | response | gastrointestinal
  postpartum support group | support | ongoing | response
---
Reason for taking: [PPD]{S diagnosis clin}/[PPA]{S diagnosis clin}, while waiting on the [antidepressant]{T fluvoxamine; ongoing}

Comments: 9 days after my son was born I [couldn't sleep even when he slept]{S sleep}, [couldn't swallow food]{S appetite_weight}, and I [thought he'd be better off]{S hopelessness} with somebody else. OB said [baby blues]{S mood fig}. It was not the [blues]{S mood fig absent}. I asked about that [infusion]{T brexanolone; not_tried}, no hospital within 300 miles has it. So it was [Luvox]{T fluvoxamine; ongoing} for the long haul and this for the meantime, half a milligram at bedtime. [I got [4 hours]{S sleep improved} in a row and cried from happiness]{O benefit; lorazepam}. [It took the [panic]{S anxiety improved} down enough that I [could hold him]{S functioning improved}]{O benefit; lorazepam}. [By week 5 the [Luvox]{T fluvoxamine; ongoing} had kicked in]{O benefit; fluvoxamine}, [the [scary thoughts]{S anxiety improved} were gone]{O benefit; fluvoxamine}, and I stopped the other, 16 [pills]{T lorazepam; stopped} total, [no trouble at all]{O tolerated; lorazepam}. My best friend got [stuck]{S substance_use fig other side_effect} on [ativan]{T lorazepam; other; duration=3 yrs} for 3 yrs so I was very careful. [The [Tuesday moms group]{T postpartum support group; ongoing; frequency=Tuesday} has been everything]{O benefit; postpartum support group}. He's 8 months and [I [adore him]{S functioning improved}]{O benefit; overall}.

Side effects: [A little [groggy]{S sleep side_effect} for the 6am bottle]{O side_effect; lorazepam; neutral}. [[Loose stomach]{S gastrointestinal side_effect} was the [Luvox]{T fluvoxamine; ongoing}]{O side_effect; fluvoxamine}.

=== 349-depression
title: Pamelor - with updates
genre: review
layout: form with fields (Reason for taking / Side effects / Comments), updated twice
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: nortriptyline
rating: 2/5
round: 2
ledger:
  vilazodone | medication | stopped | no_response
  levomilnacipran | medication | stopped | no_response
  St. John's wort | supplement | stopped | no_response
  nortriptyline | medication | stopped | partial | gastrointestinal, other_physical, sleep, appetite_weight
  ketamine infusions | medication | not_tried | unknown
  behavioural activation | psychotherapy | planned | unknown
---
Reason for taking: [Depression]{S diagnosis clin}, third [episode]{S diagnosis clin}

Side effects: [[Dry mouth]{S gastrointestinal side_effect}, [constipated]{S gastrointestinal side_effect}, [heart pounding]{S other_physical side_effect} going up stairs, [sweats]{S other_physical side_effect}, [sleepy]{S sleep side_effect}, [sugar cravings]{S appetite_weight side_effect}]{O side_effect; nortriptyline}. [No [sexual problems]{S sexual absent side_effect}]{O tolerated; nortriptyline}.

Comments: Day 9, 25 mg. The pharmacy sheet says it may cause [blurred vision]{S other_physical possible general side_effect}, [trouble urinating]{S other_physical possible general side_effect}, [confusion]{S cognition possible general side_effect}, [suicidal thoughts]{S suicidality possible general side_effect} in people under 25. I'm 58. I picked it up on a Tuesday, $6. My doctor is Dr. P, he has a fish tank. [Viibryd]{T vilazodone; stopped}, [Fetzima]{T levomilnacipran; stopped} and [St. John's Wort]{T St. John's wort; stopped} are all in my rear view mirror, [not one of the three got me to want to shave]{O no_benefit; vilazodone, levomilnacipran, St. John's wort}. My wife takes [amitriptyline]{T amitriptyline (medication); other} for [migraine]{S diagnosis clin other} and it [knocks her flat]{S energy fig other side_effect}. So far [only [cotton mouth]{S gastrointestinal fig side_effect}]{O side_effect; nortriptyline; neutral}.

UPDATE week 7, 75 mg: blood level was 92 which he liked. [I do think the [bottom has come up]{S mood fig improved} some]{O partial; nortriptyline}. [I [shaved]{S functioning improved}]{O benefit; nortriptyline}. [Went to my granddaughters recital and didnt [look at my watch]{S anhedonia improved}]{O benefit; nortriptyline}. Two weeks ago that would of been no.

UPDATE month 6: [it quit on me]{O no_benefit; nortriptyline}. Same dose, same level, [and I'm [back in the recliner]{S functioning} with the [tv on mute]{S anhedonia}]{O no_benefit; nortriptyline}. He stopped it over 3 weeks, [some [nausea]{S gastrointestinal clin withdrawal} and [wild dreams]{S sleep withdrawal}, nothing awful]{O withdrawal; nortriptyline; neutral}. He brought up [ketamine]{T ketamine infusions; not_tried}, my plan won't touch it. I'm number 40 on a list for something called [behavioral activation]{T behavioural activation; planned}. I am not [suicidal]{S suicidality absent}. I'm just [tired of being tired]{S energy fig}.

=== 366-depression
title: Trintellix 20mg, 7 months
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: vortioxetine
rating: 5/5
round: 2
ledger:
  duloxetine | medication | stopped | partial | other_physical, cognition
  vortioxetine | medication | ongoing | response | gastrointestinal, other_physical, sleep
  ondansetron | medication | stopped | response
---
Reason for taking: [Depression]{S diagnosis clin}, [brain fog]{S cognition fig}

Side effects: [[NAUSEA]{S gastrointestinal clin side_effect} with a capital N, [itching]{S other_physical side_effect} all over no rash, [weird dreams]{S sleep side_effect}]{O side_effect; vortioxetine}. [After wk 6 just the [itching]{S other_physical side_effect} now and then]{O tolerated; vortioxetine}.

Comments: I am a paralegal and I was [reading the same paragraph six times]{S cognition}. [[Cymbalta]{T duloxetine; stopped; duration=two years} got me through two years, partly]{O partial; duloxetine}, but [the [sweats]{S other_physical side_effect} and [fog]{S cognition fig side_effect} were bad]{O side_effect; duloxetine} and [coming off of it was 3 weeks of [zaps]{S neurological fig withdrawal} I won't repeat]{O withdrawal; duloxetine}. With this one the first two weeks [I was [nauseous like a pregnancy]{S gastrointestinal fig side_effect}]{O side_effect; vortioxetine}. Doc called in [zofran]{T ondansetron; stopped} for it, [that helped]{O benefit; ondansetron}, didn't need it after a month. Take it after dinner with actual food. [At 10mg I felt a bit [lighter]{S mood fig improved}]{O partial; vortioxetine}, [at 20 the [fog]{S cognition fig improved} cleared]{O benefit; vortioxetine}. [I [remember names]{S cognition improved}]{O benefit; vortioxetine}! [I'm [reading novels]{S anhedonia improved}]{O benefit; vortioxetine}! [No [weight gain]{S appetite_weight absent side_effect}, no [numb feeling]{S anhedonia fig absent side_effect}, [sex life]{S sexual absent side_effect} normal]{O tolerated; vortioxetine}. [My boss asked what I'm doing different]{O benefit; vortioxetine}. $$$ without the coupon.

=== 367-binge-eating-disorder
title: Vyvanse for binge eating
genre: review
layout: form with fields (Reason for taking / Dosage / Side effects / Comments)
condition: binge eating disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: lisdexamfetamine
rating: 3/5
round: 2
ledger:
  topiramate | medication | stopped | partial | cognition, neurological
  lisdexamfetamine | medication | ongoing | mixed | anxiety, other_physical, gastrointestinal, energy, mania_psychosis
  overeaters anonymous | support | tried | no_response
  nutritionist | lifestyle | ongoing | response
---
Reason for taking: [Binge eating disorder]{S diagnosis clin}. Not [ADD]{S diagnosis clin absent}.

Dosage: 50 mg, was 70

Side effects: [[jittery]{S anxiety side_effect}, [teeth grinding]{S other_physical side_effect}, [dry mouth]{S gastrointestinal side_effect}, [heart pounding]{S other_physical side_effect} on stairs, [mean evening crash]{S energy fig side_effect}]{O side_effect; lisdexamfetamine}

Comments: 34F. I was [eating until I hurt]{S appetite_weight} 5 nights a week and [hiding the wrappers]{S hopelessness} in my gym bag. [Topamax]{T topiramate; stopped} was first, [the [binges]{S appetite_weight improved} got smaller]{O partial; topiramate} but [I [couldn't remember the word for fork]{S cognition side_effect} and had [tingly hands]{S neurological side_effect}]{O side_effect; topiramate}, off it after 10 weeks. [[OA]{T overeaters anonymous; tried} wasn't for me]{O no_benefit; overeaters anonymous}. [First month on [Vyvanse]{T lisdexamfetamine; ongoing} I [binged]{S appetite_weight improved} ZERO times]{O benefit; lisdexamfetamine}, [I forgot there was ice cream in the house, thats how [quiet]{S appetite_weight fig improved} it was]{O benefit; lisdexamfetamine}. [Month 5 and I'm back to maybe [one a week]{S appetite_weight}, always at night after it wears off]{O partial; lisdexamfetamine}. [70 made me [paranoid]{S mania_psychosis side_effect} so we went down]{O side_effect; lisdexamfetamine}. What keeps me honest is the [nutritionist]{T nutritionist; ongoing}, [3 meals 2 snacks no skipping, and it's working]{O benefit; nutritionist}. This is not a diet pill. If you have a history with [stimulants]{T stimulants (medication); general} tell your doctor.

=== 368-alcohol-use-disorder
title: Naltrexone 50
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: alcohol use disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: naltrexone
rating: 5/5
round: 2
ledger:
  alcoholics anonymous | support | tried | no_response
  disulfiram | medication | stopped | no_response
  rehab | care_setting | tried | partial
  naltrexone | medication | ongoing | response | gastrointestinal, pain, sleep, anhedonia
---
Reason for taking: [drinking]{S substance_use}. [18 beers a day]{S substance_use}

Side effects: [[nausea]{S gastrointestinal clin side_effect}, [headache]{S pain side_effect}, [weird sleep]{S sleep side_effect} 1st week]{O side_effect; naltrexone; neutral}. [nothing since]{O tolerated; naltrexone}

Comments: Ok here goes. [2 [rehabs]{T rehab; tried}, both got me 60 days]{O partial; rehab}. [[AA]{T alcoholics anonymous; tried} good people but I'd leave the meeting and [stop at the store]{S substance_use fig}]{O no_benefit; alcoholics anonymous}. [[Antabuse]{T disulfiram; stopped} I just quit taking on fridays, you see the problem, worthless for me]{O no_benefit; disulfiram}. A nurse friend gave me an article about this.My own doctor never heard of it for [drinking]{S substance_use}!! You take it an hour before. [The 1st week I had 3 beers and [poured the 4th out]{S substance_use improved} and stood there looking at the sink]{O benefit; naltrexone}. [It [takes the reward out]{S substance_use fig improved}, the beer is just wet]{O benefit; naltrexone}. [Month 2: [5 a day]{S substance_use improved}. Month 4: [weekends only]{S substance_use improved}. Month 9: [havent had any]{S substance_use improved} since labor day]{O benefit; naltrexone}. [[Liver tests]{S other_physical improved} normal]{O benefit; overall}. [[Lost 31 lbs]{S appetite_weight improved}]{O benefit; overall}. [No [cravings]{S substance_use improved}]{O benefit; naltrexone}, [I go to my sons games and [see the whole game]{S functioning improved}]{O benefit; naltrexone}. [It also [takes a little shine off other things]{S anhedonia fig side_effect}, food and such, I can live with it]{O side_effect; naltrexone; neutral}. Wont help you if you dont swallow it.

=== 369-ptsd
title: Prazosin for nightmares
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: prazosin
rating: 5/5
round: 2
ledger:
  trazodone | medication | tried | no_response
  quetiapine | medication | stopped | partial | appetite_weight, cognition
  prolonged exposure therapy | psychotherapy | stopped | worse
  prazosin | medication | ongoing | response | neurological, other_physical
  service dog | support | planned | unknown
---
Reason for taking: [PTSD]{S diagnosis clin} [nightmares]{S sleep}, Army '04-'09

Side effects: [[Passed out]{S neurological side_effect} the first night getting up to use the bathroom, [stuffy nose]{S other_physical side_effect}, [swollen feet]{S other_physical side_effect} at higher dose]{O side_effect; prazosin}. Sit on the edge of the bed!

Comments: The VA tried [trazodone]{T trazodone; tried} then [Seroquel]{T quetiapine; stopped}. [First one did squat]{O no_benefit; trazodone}. [Second one at least [knocked me out]{S sleep fig improved}]{O partial; quetiapine} [but I put on [35 lbs]{S appetite_weight side_effect} and was a [zombie]{S cognition fig side_effect}]{O side_effect; quetiapine} so my wife said enough and that was the end of it. Did 9 sessions of [prolonged exposure]{T prolonged exposure therapy; stopped; sessions=9} and quit, [it only made me [drink]{S substance_use}]{O worsening; prolonged exposure therapy}. This is a [blood pressure pill]{T prazosin; ongoing} from the 70s. 1 mg up to 8, slow. [At 1, 2, 3 nothing]{O no_benefit; prazosin; neutral}. [At 6 mg I [woke up and it was DAYLIGHT]{S sleep improved}]{O benefit; prazosin}. 11 years I had been [waking up swinging]{S sleep} at 2:30. [Wife [sleeps in the same bed]{S functioning improved} as me now]{O benefit; prazosin}. [Still [jumpy]{S anxiety}, still [sit facing the door]{S anxiety}, it doesn't do a thing for the daytime]{O no_benefit; prazosin}. Missed it on a hunting trip [and the [dream]{S sleep withdrawal} was back that same night]{O withdrawal; prazosin}. On the list for a [dog]{T service dog; planned}.

=== 370-depression
title: 12 years on Effexor, positive
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: venlafaxine
rating: 9/10
round: 2
ledger:
  venlafaxine | medication | ongoing | response | other_physical, gastrointestinal
---
Reason for taking: [clinical depression]{S diagnosis clin}, two [breakdowns]{S mood fig}

Side effects: [[Sweating]{S other_physical side_effect} at night]{O side_effect; venlafaxine}. [Bit of [constipation]{S gastrointestinal clin side_effect}]{O side_effect; venlafaxine; neutral}.

Comments: I'm writing because only people with a grudge write on here. My twin sister was on [Effexor]{T venlafaxine; other} too and she had to come off because of [palpitations]{S other_physical clin other side_effect}, so I know it isn't for everyone. For me, 150mg a day since 2012. In 2011 I [couldn't wash my hair]{S functioning} or [open the post]{S functioning}, my mother was feeding my children. [Took about a month, then one day I [put the radio on]{S functioning improved}]{O benefit; venlafaxine}. [I've held down [a job]{S functioning improved} in the council ever since]{O benefit; venlafaxine}. [Never [suicidal]{S suicidality improved} again, not once]{O benefit; venlafaxine}. I've no wish to stop. Would you ask a diabetic to? [If I'm late with it I get a bit [swimmy]{S neurological fig withdrawal}]{O withdrawal; venlafaxine; neutral}, so I'm not late with it. [Antidepressants]{T antidepressants (medication); general} help some and not others.

=== 371-schizophrenia
title: Invega injection (monthly)
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: schizophrenia
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: paliperidone
rating: 1/5
round: 2
ledger:
  paliperidone | medication | stopped | mixed | sexual, anhedonia, other_physical, functioning, appetite_weight
  aripiprazole | medication | declined | unknown
---
Reason for taking: they say [psychosis]{S mania_psychosis clin}. Court ordered

Side effects: [[no emotions]{S anhedonia side_effect}, [impotence]{S sexual clin side_effect}, [breasts]{S other_physical side_effect}, [cant feel music]{S anhedonia side_effect}, [gained 60 pounds]{S appetite_weight side_effect}, [lay in bed all day]{S functioning side_effect}]{O side_effect; paliperidone}

Comments: I took the [shot]{T paliperidone; stopped; duration=7 months} 7 months because I had to. The first [injection]{T paliperidone; stopped} was 234 the second 156. I was an artist before. I painted every day. [Now I look at the canvas and there is nothing there, [no imagination]{S anhedonia side_effect}, [no inner voice]{S anhedonia side_effect}, it [erased me]{S anhedonia fig side_effect}]{O side_effect; paliperidone}. Yes [I stopped [hearing the radio people]{S mania_psychosis improved}]{O benefit; paliperidone; negative}. [But I stopped [hearing myself]{S anhedonia fig side_effect} too]{O side_effect; paliperidone}. With a pill you can quit. With this it is in your body for months whether you like it or not. Order ended in april, its 5 months since the last one, [my [emotions]{S anhedonia side_effect} are still not back]{O side_effect; paliperidone}. They offered [abilify shot]{T aripiprazole; declined} next, I said NEVER. [my dad says I'm [easier to be around]{S functioning improved}]{O benefit; paliperidone; negative}. [I'm not easier I'm [gone]{S anhedonia fig side_effect}]{O side_effect; paliperidone}

=== 372-anxiety
title: Hydroxyzine 25
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: anxiety
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
treatment: hydroxyzine
rating: 3/5
round: 2
ledger:
  hydroxyzine | medication | ongoing | partial | sleep, gastrointestinal
  alprazolam | medication | not_tried | unknown
  deep breathing | mind_body | ongoing | partial
---
Reason for taking: [anxiety]{S anxiety clin} as needed

Side effects: [[sleepy]{S sleep side_effect} [sleepy]{S sleep side_effect} [sleepy]{S sleep side_effect}, [dry mouth]{S gastrointestinal side_effect}]{O side_effect; hydroxyzine}

Comments: Asked for [Xanax]{T alprazolam; not_tried} before my root canal, was told they don't do that anymore and got this. Its basically a strong [benadryl]{T diphenhydramine (medication); general}. [Took one at my desk and was [drooling]{S sleep side_effect} by 10:30, coworker had to drive me home]{O side_effect; hydroxyzine}. [At night though its perfect]{O benefit; hydroxyzine}. [[Mind slows down]{S anxiety improved}, [out]{S sleep improved} in 40 min]{O benefit; hydroxyzine}. [In the daytime I take half a [pill]{T hydroxyzine; ongoing; dose=half} plus do my [breathing]{T deep breathing; ongoing}, and that takes the edge off]{O partial; hydroxyzine, deep breathing}. [Wouldn't stop a real [panic attack]{S anxiety possible}]{O no_benefit; hydroxyzine}. Not [addictive]{S substance_use absent general side_effect} which is why they give it out like candy.

=== 373-insomnia
title: Ambien CR
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: zolpidem
rating: 2/5
round: 2
ledger:
  zolpidem | medication | stopped | mixed | mania_psychosis, cognition, sleep
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response
---
Reason for taking: [insomnia]{S sleep clin} since [menopause]{S diagnosis}

Side effects: [[sleep walking]{S sleep side_effect}, [sleep EATING]{S sleep side_effect}, [sleep shopping]{S sleep side_effect} (a kayak), [amnesia]{S cognition clin side_effect}, [seeing faces]{S mania_psychosis side_effect} in the curtains]{O side_effect; zolpidem}

Comments: [7 hours of blissful [sleep]{S sleep improved} every night for the first year or so]{O partial; zolpidem}. Then my husband started finding me. [In the garage with the car keys, in the yard, once [frying chicken in my nightgown]{S sleep side_effect} at 3 AM, and I [remembered none of it]{S cognition side_effect}]{O side_effect; zolpidem}. He put a bell on the bedroom door. Dr said cut to 6.25 which is what women should have been on all along it turns out. [It didn't work at that dose]{O no_benefit; zolpidem}. When I quit [I had 6 nights of [NO sleep]{S sleep withdrawal}, worse than the original]{O withdrawal; zolpidem}, that rebound thing is real so do it over a vacation. Then an app with [CBT-I]{T cognitive behavioural therapy for insomnia; tried}, strict bedtime of 1 am. Hated it. [[Sleeping]{S sleep improved} 6 1/2 hrs now with nothing]{O benefit; cognitive behavioural therapy for insomnia}. Still have the kayak.

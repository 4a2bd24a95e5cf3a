=== 2432-depression-duloxetine-review
title: 11 years, some good some bad
genre: review
layout: Reason, Side effects, Comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: duloxetine
rating: 3
ledger:
  pregabalin | medication | stopped | unknown | appetite_weight, cognition
  tramadol | medication | tried | partial | gastrointestinal
  paroxetine | medication | tried | no_response
  chiropractic | procedure | tried | no_response
  massage gun | other | tried | no_response
  duloxetine | medication | ongoing | partial | gastrointestinal, other_physical, sexual
  aripiprazole | medication | tried | no_response | anxiety
  pool walking | lifestyle | ongoing | response
  vortioxetine | medication | planned | unknown
  quilting group | support | ongoing | partial
---
Reason: [depression]{S diagnosis clin} + [fibro]{S diagnosis clin}

Side effects: [[night sweats]{S other_physical side_effect}, [constipation]{S gastrointestinal clin side_effect}, [no "O"]{S sexual fig side_effect}, [grinding teeth]{S other_physical side_effect}]{O side_effect; duloxetine}

Comments: I'm 58, retired school cafeteria manager, two ex husbands, one good dog. I was given [cymbalta]{T duloxetine; ongoing} in 2013 because it's supposed to do the [mood]{S mood} and the [pain]{S pain} both. By then I had had [lyrica]{T pregabalin; stopped}, [tramadol]{T tramadol; tried}, [paxil]{T paroxetine; tried}, a [chiropractor]{T chiropractic; tried} and one of those [massage guns]{T massage gun; tried}. [[Tramadol]{T tramadol; tried} was the only one that did anything, for a few hours]{O partial; tramadol}, [and it [plugged me up]{S gastrointestinal fig side_effect}]{O side_effect; tramadol}. [The [paxil]{T paroxetine; tried}, the [chiropractor]{T chiropractic; tried} and the [gun]{T massage gun; tried}, nada]{O no_benefit; paroxetine, chiropractic, massage gun}. [[Lyrica]{T pregabalin; stopped}, I [put on 40 pounds]{S appetite_weight side_effect} and [left the stove on]{S cognition side_effect} so many times my son disconnected it]{O side_effect; pregabalin}, I got off it. With [cymbalta]{T duloxetine; ongoing} [the first ten days were [puking]{S gastrointestinal side_effect} and [sweats]{S other_physical side_effect}]{O side_effect; duloxetine} and then one Sunday in church [it [didn't hurt to kneel]{S pain improved}]{O benefit; duloxetine}. I thought it was Jesus. [It was good, really good, for about four years]{O benefit; duloxetine}. [Then it kind of faded]{O partial; duloxetine}. Went 60 to 90 to 120. [At 120 my [blood pressure went up]{S other_physical side_effect}]{O side_effect; duloxetine}, [no better]{O no_benefit; duloxetine}, back to 60. They added [abilify]{T aripiprazole; tried}, [couldn't [sit still]{S anxiety side_effect}]{O side_effect; aripiprazole}, [did nothing for the [blues]{S mood fig}]{O no_benefit; aripiprazole}. [Now I'd say it takes the top off the [pain]{S pain improved} and not much else]{O partial; duloxetine}. Then again when the mail order was late [I was [sobbing]{S mood withdrawal} on the floor with [electric shocks]{S neurological fig withdrawal} by day 2]{O withdrawal; duloxetine}, so it's doing something or it's just got me. [Walking in the pool]{T pool walking; ongoing; frequency=three mornings a week} three mornings a week [helps more than the [pill]{T duloxetine; ongoing}]{O benefit; pool walking}, and my [quilt ladies]{T quilting group; ongoing} [get me [out of the house]{S functioning improved} at least]{O partial; quilting group}. One of them is on [cymbalta]{T duloxetine; other} and thinks it hung the moon. [Trintellix]{T vortioxetine; planned} is next if insurance says yes. Never run out. NEVER.

=== 2433-borderline-lamotrigine-review
title: lamictal, read this if you're scared of the rash
genre: review
layout: one paragraph
condition: borderline personality disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 6
treatment: lamotrigine
rating: 8
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  promethazine | medication | tried | no_response | sleep
  crisis team | care_setting | tried | no_response
  quetiapine | medication | stopped | partial | energy, appetite_weight
  lamotrigine | medication | ongoing | response | cognition, pain, sleep
  dialectical behaviour therapy | psychotherapy | tried | response
  cold water face dunking | other | ongoing | response
  cats | support | ongoing | response
---
hi, 29f, [bpd]{S diagnosis clin} (and maybe [bipolar]{S diagnosis clin possible}, they change there minds), been on [lamotrigine]{T lamotrigine; ongoing; dose=200mg} 200mg since lockdown. history: [fluoxetine]{T fluoxetine; tried} at 17, [sertraline]{T sertraline; tried} at uni, [promethazine]{T promethazine; tried} for when i was [kicking off]{S anger fig}, [crisis team]{T crisis team; tried} who told me to have a bath, all of the above and [i still [cut]{S suicidality} most weeks]{O no_benefit; fluoxetine, sertraline, promethazine, crisis team}. [the [promethazine]{T promethazine; tried} just made me [sleep through lectures]{S sleep side_effect}]{O side_effect; promethazine}. [quetiapine]{T quetiapine; stopped} [did [calm]{S anger improved} me, fair play]{O partial; quetiapine}, [but i was a [sofa]{S energy fig side_effect} with a person on it and [two dress sizes up]{S appetite_weight side_effect}]{O side_effect; quetiapine} so i binned it. then the new psychiatrist (smiley man, bow tie) suggested [lamictal]{T lamotrigine; planned} and i googled the [rash]{S other_physical possible} and had a meltdown in the boots car park. you go up so slowly, 25 for two weeks, 50 for two, its boring. [no [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}. [a [headache]{S pain side_effect} each time it went up and [mad vivid dreams]{S sleep side_effect}]{O side_effect; lamotrigine}, [they went]{O tolerated; lamotrigine}. [did i feel anything? not at 50, not at 100]{O no_benefit; lamotrigine}. [at 150 my flatmate goes you havent [slammed a door]{S anger improved} since pancake day]{O benefit; lamotrigine}. [its like the [drop]{S mood fig improved} has a floor in it now]{O benefit; lamotrigine}. [i still [feel everything]{S mood fig} just not all at once]{O benefit; lamotrigine}. [havent [hurt myself]{S suicidality improved} for 3 years and 2 months]{O benefit; lamotrigine}. [[words go missing]{S cognition side_effect} a lot, i called a fridge the cold wardrobe]{O side_effect; lamotrigine}, bit embarassing, im training to be a teaching assistant. i missed 6 days at a festival once and you have to START AGAIN at 25, [those weeks were [hell]{S mood fig withdrawal}]{O withdrawal; lamotrigine}. [DBT]{T dialectical behaviour therapy; tried; duration=a year} for a year as well, so to be fair [that did half of it]{O benefit; dialectical behaviour therapy}, [sticking my face in cold water]{T cold water face dunking; ongoing} is from there and [works every time]{O benefit; cold water face dunking}. my [cats]{T cats; ongoing} [keep me here on bad nights]{O benefit; cats}. if you get any [spots]{S other_physical possible general side_effect} ring 111 dont wait, and it can mess with [the pill]{T contraceptive pill (medication); general} so check.

=== 2434-psoriasis-review
title: Skin clear, wallet empty
genre: review
layout: Reason, Side effects, Comments
condition: psoriasis
area: general
english: American
narrator: patient
split: train
overall: improved
round: 6
treatment: apremilast
rating: 3
ledger:
  clobetasol | medication | ongoing | partial | other_physical
  coal tar shampoo | medication | tried | no_response
  calcipotriene | medication | tried | no_response | other_physical
  Dead Sea salt baths | other | tried | no_response
  carnivore diet | lifestyle | stopped | no_response | gastrointestinal
  phototherapy | procedure | tried | partial
  apremilast | medication | ongoing | response | gastrointestinal, pain, appetite_weight, mood
  methotrexate | medication | declined | unknown
  ixekizumab | medication | planned | unknown
---
Reason: [plaque psoriasis]{S diagnosis clin}, elbows knees scalp and places you dont want it

Side effects: [[diarrhea]{S gastrointestinal clin side_effect} (BAD, three weeks), [headaches]{S pain side_effect}, [weight loss]{S appetite_weight side_effect}, some [gloom]{S mood side_effect}]{O side_effect; apremilast}

Comments: Had it since high school, I'm 44 now and coach swimming so everybody sees it. [Clobetasol]{T clobetasol; ongoing} ([works for a week, comes back]{O partial; clobetasol}, [[thinned the skin]{S other_physical side_effect}]{O side_effect; clobetasol}), [tar shampoo]{T coal tar shampoo; tried}, [Dovonex]{T calcipotriene; tried} ([[burned]{S other_physical side_effect}]{O side_effect; calcipotriene}), [Dead Sea salt]{T Dead Sea salt baths; tried} by the bucket. [[Carnivore diet]{T carnivore diet; stopped; duration=3 months}, 3 months and all I got was [backed up]{S gastrointestinal fig side_effect}]{O side_effect; carnivore diet}, quit that. [Other than the [clobetasol]{T clobetasol; ongoing} I can't say any of those did anything]{O no_benefit; coal tar shampoo, calcipotriene, Dead Sea salt baths, carnivore diet}. [Light box]{T phototherapy; tried; sessions=24 visits} at the hospital, 24 visits, [[cleared]{S other_physical improved} me about half and it was back by Memorial Day]{O partial; phototherapy}. Derm wanted [methotrexate]{T methotrexate; declined}, I like a beer so no. [Otezla]{T apremilast; ongoing; frequency=twice a day} twice a day. I'll be honest [the first 3 weeks I [did not get far from a toilet]{S gastrointestinal side_effect}]{O side_effect; apremilast}. [Skin looked exactly the same, maybe [redder]{S other_physical worsened}]{O no_benefit; apremilast}. I wrote a one star review on here (sorry). Wife made me finish the second bottle. [Week 10 my [shins were pink instead of red]{S other_physical improved}]{O benefit; apremilast}, [week 16 one of my kids on the team asked "coach wheres your [stuff]{S other_physical fig improved}"]{O benefit; apremilast}. [That was 4 yrs ago and I'm about 85% [clear]{S other_physical improved}]{O benefit; apremilast}. [The [stomach]{S gastrointestinal improved side_effect} settled]{O tolerated; apremilast}, [then acted up again last spring for no reason]{O side_effect; apremilast}, [then settled]{O tolerated; apremilast}. [The [down feeling]{S mood unclear} I never decided if its the [pill]{T apremilast; ongoing} or my knees or turning 40]{O side_effect; apremilast; neutral}. [Insurance lapsed between jobs, off it 2 months, [scalp like a snow globe]{S other_physical fig withdrawal}]{O withdrawal; apremilast}. The copay card is a pain, call them every January. [It never did clear my [nails]{S other_physical}]{O no_benefit; apremilast} so derm is switching me to [Taltz]{T ixekizumab; planned} when it's approved. My brother had his gone in a month on [Taltz]{T ixekizumab; other}.

=== 2435-social-anxiety-paroxetine-review
title: Honest review after a decade
genre: review
layout: one paragraph
condition: social anxiety disorder
area: mental
english: Indian English
narrator: patient
split: train
overall: improved
round: 6
treatment: paroxetine
rating: 7
ledger:
  ashwagandha | supplement | tried | no_response
  homeopathy | supplement | tried | no_response
  fluoxetine | medication | tried | no_response
  clonazepam | medication | stopped | partial | sleep
  paroxetine | medication | ongoing | response | sleep, sexual, appetite_weight, gastrointestinal
  propranolol | medication | ongoing | response
  yoga | mind_body | ongoing | partial
  cognitive behavioural therapy | psychotherapy | tried | partial
  Toastmasters | support | tried | response
---
I am writing this because only unhappy people write reviews. I am a software tester from Pune, now in Leeds, and from school days I [could not speak in front of four people]{S functioning}, my [voice would shake]{S anxiety} and I would [go red]{S other_physical}. Family gave me [ashwagandha]{T ashwagandha; tried} and took me to a [homeopath]{T homeopathy; tried}, later a doctor gave [fluoxetine]{T fluoxetine; tried}, and [from these three there was no result whatsoever]{O no_benefit; ashwagandha, homeopathy, fluoxetine}. [Clonazepam]{T clonazepam; stopped} before exams [was good for the [nerves]{S anxiety improved}]{O partial; clonazepam} [but I [slept]{S sleep side_effect} in the exam itself]{O side_effect; clonazepam}, so my father threw it away. Then [paroxetine]{T paroxetine; ongoing; dose=12.5}, first 12.5, then 25, for some time 37.5. [In the beginning only [sleepiness]{S sleep side_effect} and [loose motions]{S gastrointestinal side_effect}]{O side_effect; paroxetine}, [I was thinking the doctor has fooled me]{O no_benefit; paroxetine}. [After perhaps two months I [asked a question]{S functioning improved} in a meeting]{O benefit; paroxetine}. I did not even notice it, my colleague Farhan sent me a clapping emoji. [From then it improved every month, I [gave a speech]{S functioning improved} at my own wedding]{O benefit; paroxetine}, 600 guests, it was raining. [Bad points: [weight]{S appetite_weight side_effect}, 11 kg, and [it takes very long time]{S sexual fig side_effect}, you understand what I mean]{O side_effect; paroxetine}. [That second problem became less when I came down to 20]{O tolerated; paroxetine}, [then again became more]{O side_effect; paroxetine}, so I am not sure. [Once in 2019 I left it by myself because I was feeling so well, in one week [current was passing in my head]{S neurological fig withdrawal} and by one month I was [eating lunch in the stairwell]{S functioning withdrawal}]{O withdrawal; paroxetine}. So I went back [and it took ten weeks to work again]{O benefit; paroxetine}. Beside it I keep [propranolol]{T propranolol; ongoing} for interviews, [it stops the [shaking]{S anxiety improved} completely]{O benefit; propranolol}, I do [yoga]{T yoga; ongoing; frequency=in the mornings} in the mornings ([some peace]{O partial; yoga}) and had [CBT]{T cognitive behavioural therapy; tried} on Zoom [which gave me two or three useful tricks]{O partial; cognitive behavioural therapy}. [Toastmasters]{T Toastmasters; tried} [also made a big difference]{O benefit; Toastmasters}. My wife is on [sertraline]{T sertraline (medication); other} and has no such troubles. I would say, try [other SSRIs]{T SSRIs (medication); general} first, and never leave this one suddenly.

=== 2436-schizoaffective-aripiprazole-depot-review
title: Monthly shot, year 5
genre: review
layout: Reason, Side effects, Comments
condition: schizoaffective disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 6
treatment: aripiprazole
rating: 4
ledger:
  hospital admission | care_setting | tried | unknown
  haloperidol | medication | tried | unknown | neurological
  ziprasidone | medication | tried | no_response
  olanzapine | medication | tried | partial | appetite_weight
  risperidone | medication | stopped | mixed | other_physical, appetite_weight
  aripiprazole | medication | ongoing | response | anxiety, pain, sleep
  benztropine | medication | stopped | response | gastrointestinal
  Fountain House | support | ongoing | response
  headphones | other | ongoing | partial
  lithium | medication | ongoing | unknown | neurological
---
Reason: [schizoaffective]{S diagnosis clin}, [voices]{S mania_psychosis}

Side effects: [[restless legs]{S anxiety side_effect} at first, [sore butt]{S pain side_effect} 2 days, [cant sleep]{S sleep side_effect} the night after]{O side_effect; aripiprazole}

Comments: I like doing this from a laptop in the library because its quiet. I heard [voices]{S mania_psychosis} from 19, thought the [neighbors were in the vents]{S mania_psychosis}. 4 [hospitals]{T hospital admission; tried} (two in Ohio). They gave me [haldol]{T haloperidol; tried} ([[locked my neck]{S neurological side_effect}]{O side_effect; haloperidol}), [geodon]{T ziprasidone; tried} ([nothing]{O no_benefit; ziprasidone}), [zyprexa]{T olanzapine; tried} ([got me to [sleep]{S sleep improved} and turned it down some]{O partial; olanzapine}, [[90 lbs]{S appetite_weight side_effect}, not kidding]{O side_effect; olanzapine}) and [risperdal]{T risperidone; stopped}. [Risperdal]{T risperidone; stopped} [worked good on the [voices]{S mania_psychosis improved}]{O benefit; risperidone} [but I [leaked milk]{S other_physical side_effect} and [gained]{S appetite_weight side_effect}]{O side_effect; risperidone}, they took me off after the labs. The thing with pills was I quit them every time I felt ok. So my case worker brought up the [shot]{T aripiprazole; planned}. I said no, then my mom cried, then I said ok. [Abilify Maintena]{T aripiprazole; ongoing; dose=400; frequency=once a month} 400 once a month. [First two months I was [pacing]{S anxiety side_effect} a hole in the rug]{O side_effect; aripiprazole} and they gave me [cogentin]{T benztropine; stopped} [which helped it]{O benefit; benztropine} [and [dried my mouth out]{S gastrointestinal side_effect}]{O side_effect; benztropine}, off that now. [The [voices]{S mania_psychosis} didnt go anywhere till month three, if anything they were [mad]{S mania_psychosis worsened} about it]{O no_benefit; aripiprazole}. [Then it was more like a [tv in another apartment]{S mania_psychosis fig improved}]{O partial; aripiprazole}. [Now most days nothing]{O benefit; aripiprazole}. [5 yrs no hospital, I [stock shelves]{S functioning improved} at a pet store]{O benefit; aripiprazole}. Mom says [my [face moves]{S mood improved} again]{O benefit; aripiprazole}. [I was 12 days late with it in the snow storm and [started looking at the vents]{S mania_psychosis fig withdrawal}]{O withdrawal; aripiprazole}. I also take [lithium]{T lithium; ongoing}, [[hands shake]{S neurological side_effect}]{O side_effect; lithium}, couldnt tell you what it does. [Headphones]{T headphones; ongoing} with baseball on [for bad days, helps a little]{O partial; headphones}. [Fountain House]{T Fountain House; ongoing; frequency=3 days a week} 3 days a week, [thats where I got my life]{O benefit; Fountain House}. A guy there gets [invega]{T paliperidone (medication); other} and [sleeps all the time]{S sleep other side_effect}. Get the shoulder not the butt.

=== 2437-insomnia-trazodone-review
title: It is fine. I think.
genre: review
layout: one paragraph
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: trazodone
rating: 6
ledger:
  diphenhydramine | medication | tried | no_response | cognition
  melatonin | supplement | tried | no_response
  magnesium | supplement | tried | no_response
  tart cherry juice | supplement | tried | no_response | gastrointestinal
  white noise machine | other | tried | no_response
  zolpidem | medication | stopped | partial | cognition
  trazodone | medication | ongoing | partial | sleep, gastrointestinal, other_physical
  cognitive behavioural therapy for insomnia | psychotherapy | stopped | unknown | sleep
  old radio shows | other | ongoing | response
  suvorexant | medication | not_tried | unknown
  escitalopram | medication | ongoing | response
---
Let me say first that I am 70 and taught Latin, so I will be long. My [sleep]{S sleep} went when my wife did, in 2017; [up at 1]{S sleep}, at 2:40, at 4, [awake with the birds]{S sleep}. From the drugstore: [Benadryl]{T diphenhydramine; tried}, [melatonin]{T melatonin; tried}, [magnesium]{T magnesium; tried}, [tart cherry juice]{T tart cherry juice; tried}, a [machine that makes the sound of rain]{T white noise machine; tried}. [A year of my life and perhaps ten extra minutes, all told]{O no_benefit; diphenhydramine, melatonin, magnesium, tart cherry juice, white noise machine}. [The [Benadryl]{T diphenhydramine; tried} left me [stupid]{S cognition side_effect}]{O side_effect; diphenhydramine}, [the [juice]{T tart cherry juice; tried} had me [trotting]{S gastrointestinal fig side_effect}]{O side_effect; tart cherry juice}. [Ambien]{T zolpidem; stopped} [worked]{O partial; zolpidem}, [and I wrote letters on it that I [do not remember]{S cognition side_effect} writing]{O side_effect; zolpidem}, so my son took it home with him. [Trazodone]{T trazodone; ongoing; dose=50 mg} 50 mg came next and I still take it, six years on. [The first week I [slept like a stone]{S sleep fig improved}]{O benefit; trazodone}. [The second week less so]{O partial; trazodone}. [By the second month I wondered whether it did anything at all]{O no_benefit; trazodone}; we raised it to 100 [and it did]{O benefit; trazodone}. [[Dry mouth]{S gastrointestinal side_effect}, a [stuffed nose]{S other_physical side_effect}, and a [thick head]{S sleep fig side_effect} until my second coffee]{O side_effect; trazodone}. [The [thick head]{S sleep fig improved side_effect} has mostly cleared]{O tolerated; trazodone}. I was warned about [priapism]{S sexual clin possible side_effect}, [no such excitement]{O tolerated; trazodone}. [When I left the bottle in Vermont, I lay [awake]{S sleep withdrawal} for three nights]{O withdrawal; trazodone}, [so I suppose it works]{O partial; trazodone}. [On a good night, I get [six hours]{S sleep improved}; on a poor one, [four]{S sleep}]{O partial; trazodone}. I began the [sleep restriction course]{T cognitive behavioural therapy for insomnia; stopped} everybody praises, [was [falling asleep]{S sleep side_effect} over the steering wheel by the second week]{O side_effect; cognitive behavioural therapy for insomnia}, and quit. The pharmacist spoke well of [Belsomra]{T suvorexant; not_tried}; Medicare did not. Meanwhile [Lexapro]{T escitalopram; ongoing}, given for the [low spirits]{S mood}, [has been a true help with those]{O benefit; escitalopram}. And what sends me off, oddly, are [old radio shows]{T old radio shows; ongoing}: [ten minutes of Jack Benny and I am [gone]{S sleep fig improved}]{O benefit; old radio shows}. I have taken up the cello. My neighbor takes [trazodone]{T trazodone; other} and says it is candy. Start low, sit on the edge of the bed before you stand, and do not look at the clock.

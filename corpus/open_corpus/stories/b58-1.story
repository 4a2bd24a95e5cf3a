=== 2420-depression-review
title: Stick with it (I nearly didnt)
genre: review
layout: Reason, Side effects, Comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 6
treatment: escitalopram
rating: 4
ledger:
  St John's wort | supplement | tried | no_response
  citalopram | medication | tried | no_response
  bupropion | medication | tried | no_response
  escitalopram | medication | ongoing | response | gastrointestinal, sleep, sexual, energy, anxiety
  lorazepam | medication | tried | partial
  counselling | psychotherapy | tried | partial
  walking the dog | lifestyle | ongoing | response
---
Reason: [Depression]{S diagnosis clin}, [worrying about everything]{S anxiety}, [crying]{S mood} in the car

Side effects: [[Nausea]{S gastrointestinal clin side_effect} (2 weeks), [yawning all day]{S energy side_effect}, [weird dreams]{S sleep side_effect}, [no sex drive]{S sexual side_effect}]{O side_effect; escitalopram}... [the first three went away]{O tolerated; escitalopram}

Comments: I work nights at a distribution center and have two girls, 9 and 12. My doctor first gave me [celexa]{T citalopram; tried}, then [welbutrin]{T bupropion; tried}, and before all that I bought [St Johns wort]{T St John's wort; tried} at Walmart because my aunt swears by it. [None of that did a thing]{O no_benefit; citalopram, bupropion, St John's wort}. So when he said [Lexapro]{T escitalopram; planned; dose=10mg} 10mg I figured here we go again. [Week one I was [sick to my stomach]{S gastrointestinal side_effect} every morning]{O side_effect; escitalopram} [and honestly [more anxious]{S anxiety worsened side_effect} than before]{O worsening; escitalopram}, he gave me a few [ativan]{T lorazepam; tried} to get over the hump, [which took the edge off for maybe 4 hrs]{O partial; lorazepam}. [Week three nothing]{O no_benefit; escitalopram}. Called to say I want off, nurse said give it two more. [Then my sister goes "you're [humming]{S mood improved}"]{O benefit; escitalopram}!! I hadnt noticed. [Around week 6 I realized I hadnt [cried]{S mood improved} in the car in days]{O benefit; escitalopram}. [Its been 2 1/2 years now and I'm not [depressed]{S mood improved}]{O benefit; escitalopram}, I get mad and sad like normal people. [We went to 20 last winter when it [dipped]{S mood fig worsened} some]{O partial; escitalopram}, [been solid since]{O benefit; escitalopram}. [If i miss two days I get the [brain zaps]{S neurological fig withdrawal} so set an alarm]{O withdrawal; escitalopram}. [[Libido]{S sexual clin side_effect} never came back, my husband isnt thrilled]{O side_effect; escitalopram}, oh well. Also had 8 visits with a [counselor]{T counselling; tried; sessions=8 visits}, [okay but kind of just venting]{O partial; counselling}, and [walking the dog]{T walking the dog; ongoing; frequency=every day} every day which i still do, [it helps as much as anything on a bad day]{O benefit; walking the dog}. We moved to Toledo in the middle of all this so who knows. Everybodys different, dont read too many reviews, give it the full 8 weeks and take it with food.

=== 2421-bipolar-review
title: Seroquel XR - works but
genre: review
layout: one paragraph
condition: bipolar disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: quetiapine
rating: 6
ledger:
  lithium | medication | tried | partial | neurological, gastrointestinal
  valproate | medication | stopped | worse | appetite_weight, other_physical
  olanzapine | medication | tried | unknown | appetite_weight
  hospital admission | care_setting | tried | unknown
  quetiapine | medication | ongoing | mixed | sleep, appetite_weight, energy, cognition, anhedonia
  metformin | medication | ongoing | partial
  cognitive behavioural therapy | psychotherapy | tried | no_response
  Bipolar UK group | support | ongoing | response
  aripiprazole | medication | planned | unknown
---
Been on this 7 years for [bipolar 2]{S diagnosis clin} so I think I can say something useful.I was diagnosed at 34 after a summer when I [bought a narrowboat]{S mania_psychosis} and [slept about 3 hours a night]{S sleep} (still got the boat). Before it I had [lithium]{T lithium; tried}, [did half a job on the [highs]{S mania_psychosis fig improved}]{O partial; lithium}, [[shaky hands]{S neurological side_effect} and [the runs]{S gastrointestinal fig side_effect} though]{O side_effect; lithium}, then [depakote]{T valproate; stopped} which [made me [balloon]{S appetite_weight fig side_effect} and my [hair fell out in the shower]{S other_physical side_effect}]{O side_effect; valproate} [and I was [lower]{S mood worsened} than when I started]{O worsening; valproate}, that was pulled after a blood test, [[olanzipine]{T olanzapine; tried} I only remember for the [hunger]{S appetite_weight side_effect}]{O side_effect; olanzapine}. In [hospital]{T hospital admission; tried; duration=five weeks} (five weeks, food shocking, a lovely nurse called Bev) they put me on [quetiapine]{T quetiapine; ongoing; dose=300}, 300 at night. [First month I was a [zombie]{S energy fig side_effect}, [couldn't follow a film]{S cognition side_effect}, [slept till noon]{S sleep side_effect}]{O side_effect; quetiapine}. [By the third month my [moods]{S mood improved} had evened out and I [went back to work]{S functioning improved} 3 days]{O benefit; quetiapine}. [My mum said she'd got me back]{O benefit; quetiapine}. I was less sure, [felt like someone had [turned the colour down]{S anhedonia fig side_effect}]{O side_effect; quetiapine}... [that got better when they cut it to 200]{O tolerated; quetiapine}, [then I went [high]{S mania_psychosis fig worsened} at Easter so up again to 250, been there since]{O partial; quetiapine}. [4 stone]{S appetite_weight side_effect}!!! [That's what it's cost me]{O side_effect; quetiapine}. I'm on [metformin]{T metformin; ongoing} for that, [lost maybe half a stone with it]{O partial; metformin}. Did [CBT]{T cognitive behavioural therapy; tried; sessions=12 sessions} on the NHS, 12 sessions, [can't say it touched anything]{O no_benefit; cognitive behavioural therapy}. [Bipolar UK group]{T Bipolar UK group; ongoing; frequency=once a month} once a month above a pub [is the best thing I do for myself]{O benefit; Bipolar UK group}; half of them are on [quetiapine]{T quetiapine; other} as well and we all eat the biscuits. Psychiatrist wants me to change to [abilify]{T aripiprazole; planned} in the new year because of my cholesterol. [So it works]{O benefit; quetiapine} and I'd never recommend it, if that makes sense. [No hospital in six years]{O benefit; quetiapine}, [fat]{S appetite_weight side_effect} and [stable]{S mood improved}.

=== 2422-migraine-review
title: Took 4 months!!
genre: review
layout: Reason, Side effects, Comments
condition: migraine
area: general
english: American
narrator: patient
split: train
overall: improved
round: 6
treatment: topiramate
rating: 3
ledger:
  propranolol | medication | tried | no_response | energy
  amitriptyline | medication | tried | no_response | gastrointestinal, appetite_weight
  riboflavin | supplement | tried | no_response
  daith piercing | procedure | tried | no_response
  cutting out aged cheese and red wine | lifestyle | tried | no_response
  topiramate | medication | ongoing | mixed | neurological, cognition, gastrointestinal, appetite_weight
  sumatriptan | medication | ongoing | response | other_physical
  bag of frozen peas | other | ongoing | partial
  botulinum toxin | procedure | not_tried | unknown
  erenumab | medication | planned | unknown
---
Reason: [chronic migraine]{S diagnosis clin}, 16-18 [headache]{S pain} days a month since my son was born

Side effects: 1. [[tingling]{S neurological side_effect} fingers and toes]{O side_effect; topiramate} 2. [[soda tastes like pennies]{S gastrointestinal fig side_effect}]{O side_effect; topiramate} 3. [[cant find words]{S cognition side_effect} (stupid-max lol)]{O side_effect; topiramate} 4. [[lost 19 lbs]{S appetite_weight side_effect} which i didnt mind]{O side_effect; topiramate; positive}

Comments: I'm a dental hygenist so calling in sick is a big deal, people have booked six months out. Tried [propranolol]{T propranolol; tried}, [amitriptyline]{T amitriptyline; tried}, [B2]{T riboflavin; tried}, the [daith piercing]{T daith piercing; tried} (yes really, $60), [gave up aged cheese and red wine]{T cutting out aged cheese and red wine; tried; duration=a year} for a year and [none of it was worth the bus fare]{O no_benefit; propranolol, amitriptyline, riboflavin, daith piercing, cutting out aged cheese and red wine}. [The [propranalol]{T propranolol; tried} made me [tired]{S energy side_effect}]{O side_effect; propranolol} and [the [ami]{T amitriptyline; tried}, [dry mouth]{S gastrointestinal side_effect} plus [12 pounds]{S appetite_weight side_effect}]{O side_effect; amitriptyline}. Neuro wanted [botox]{T botulinum toxin; not_tried} but insurance said two more preventives first so [Topamax]{T topiramate; ongoing; dose=25} it was, 25 going up to 100. [The first 3 months I would of said its garbage]{O no_benefit; topiramate}. [I [called my own dog by my brothers name]{S cognition side_effect}]{O side_effect; topiramate}. At a wedding in May my friend Dana asked why I wasnt [hiding in the bathroom]{S functioning improved} and I counted back on my app: [five [migraines]{S pain improved clin} in the whole month]{O benefit; topiramate}!! [Now about 4, and shorter]{O benefit; topiramate}. I missed a week when the pharmacy was out [and had [three in a row]{S pain withdrawal}]{O withdrawal; topiramate}. For those that get through I use [Imitrex]{T sumatriptan; ongoing}, [kills it in 40 min]{O benefit; sumatriptan} [but my [jaw feels like its in a vise]{S other_physical fig side_effect}]{O side_effect; sumatriptan}, and a [bag of frozen peas]{T bag of frozen peas; ongoing} on my neck, [which at least feels nice]{O partial; bag of frozen peas}. [The [word thing]{S cognition side_effect} has not gone, I had to [quit teaching the new girls]{S functioning side_effect} because I'd [blank out]{S cognition fig side_effect} mid sentence]{O side_effect; topiramate}. [So is it worth it, some days]{O partial; topiramate}. I'll ask about [Aimovig]{T erenumab; planned} in January. Drink TONS of water, [kidney stones]{S other_physical possible general side_effect} are a thing with it ([I havent had [one]{S other_physical absent side_effect}]{O tolerated; topiramate}).

=== 2423-anxiety-buspirone-review
title: not a quick fix but glad i stayed
genre: review
layout: one breathless paragraph
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: dev
overall: improved
round: 6
treatment: buspirone
rating: 8
ledger:
  alprazolam | medication | stopped | mixed | cognition
  paroxetine | medication | tried | no_response | sexual, appetite_weight
  sertraline | medication | tried | no_response
  hydroxyzine | medication | tried | no_response | sleep
  cannabidiol gummies | supplement | tried | no_response
  buspirone | medication | ongoing | response | neurological, gastrointestinal
  psychotherapy | psychotherapy | ongoing | response
  humming | mind_body | ongoing | partial
  giving up coffee | lifestyle | ongoing | partial
---
ok so ive had [anxiety]{S anxiety clin} since i was like 11 and i am 38 now, [stomach in knots]{S gastrointestinal fig}, [heart racing]{S other_physical}, [checking the stove]{S anxiety} forty times the whole package, i was on [xanax]{T alprazolam; stopped; duration=six years} six years and [it worked like a charm]{O benefit; alprazolam} [until i [couldnt remember my kids teachers names]{S cognition side_effect}]{O side_effect; alprazolam} and the new doc would not refill it so i had to taper, [worst summer of my life, [shaking]{S neurological withdrawal}, [no sleep]{S sleep withdrawal}, [bugs under my skin]{S neurological fig withdrawal}]{O withdrawal; alprazolam}, then [paxil]{T paroxetine; tried}, [zoloft]{T sertraline; tried}, [visteril]{T hydroxyzine; tried}, the [CBD gummies]{T cannabidiol gummies; tried} from the gas station, [nothing on that list did squat]{O no_benefit; paroxetine, sertraline, hydroxyzine, cannabidiol gummies} ([[paxil]{T paroxetine; tried} killed my [sex life]{S sexual side_effect} and put [30 lbs]{S appetite_weight side_effect} on me]{O side_effect; paroxetine} and [the [visteril]{T hydroxyzine; tried} just [knocked me out]{S sleep fig side_effect}]{O side_effect; hydroxyzine}), so [buspar]{T buspirone; ongoing; dose=5mg; frequency=twice a day}... they started me at 5mg twice a day [and for a month i swear it was sugar pills]{O no_benefit; buspirone} except [i got [swimmy headed]{S neurological fig side_effect} for half an hour after each one and a little [queasy]{S gastrointestinal side_effect}]{O side_effect; buspirone}, went to 10 then 15, and [somewhere in there my husband said hey [not one word out of you about the stove]{S anxiety improved}]{O benefit; buspirone}, i thought it was the new job tbh because i had just gone to days at the county clerk, but then i ran out over thanksgiving and [by saturday the [knots]{S gastrointestinal fig withdrawal} were back]{O withdrawal; buspirone} so no it was the [pill]{T buspirone; ongoing}, its been 3 yrs, [i still [worry]{S anxiety} but i can [put it down]{S anxiety fig improved}]{O benefit; buspirone}, [the [dizzy]{S neurological improved side_effect} thing stopped by month 2]{O tolerated; buspirone}, [no [weight]{S appetite_weight absent side_effect}, no [fog]{S cognition fig absent side_effect}, [everything works in the bedroom]{S sexual fig absent side_effect}]{O tolerated; buspirone}, i also see a [therapist]{T psychotherapy; ongoing; frequency=every other thursday} every other thursday [who has been a godsend]{O benefit; psychotherapy} and she taught me to [hum]{T humming; ongoing} in traffic ([dumb but it kinda works]{O partial; humming}) and [i [quit coffee]{T giving up coffee; ongoing} which probly helped some]{O partial; giving up coffee}, my mom takes [buspar]{T buspirone; other} too and says hers does nothing so go figure, give it 6 to 8 weeks and dont take it with grapefruit

=== 2424-hypothyroidism-review
title: Levothyroxine, twelve years on
genre: review
layout: Reason, Side effects, Comments
condition: hypothyroidism
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: levothyroxine
rating: 3
ledger:
  fluoxetine | medication | tried | no_response
  iron tablets | supplement | tried | no_response | gastrointestinal
  levothyroxine | medication | ongoing | response | other_physical, sleep
  going gluten free | lifestyle | stopped | no_response
  selenium | supplement | ongoing | no_response
  liothyronine | medication | not_tried | unknown
  brazil nuts | lifestyle | tried | unknown
  aqua aerobics | lifestyle | ongoing | partial
---
Reason: [underactive thyroid]{S diagnosis} ([Hashimoto's]{S diagnosis clin})

Side effects: [[Palpitations]{S other_physical clin side_effect} and [wide awake at 3]{S sleep side_effect} when the dose was too high]{O side_effect; levothyroxine}. [Otherwise none]{O tolerated; levothyroxine}.

Comments: It took two years and three GPs to get here. I was [freezing]{S other_physical} in July, [so tired]{S energy} I sat down on the stairs halfway, my [eyebrows were going]{S other_physical} and I'd [put on two stone]{S appetite_weight}. First they said I was [depressed]{S mood possible}, I got [fluoxetine]{T fluoxetine; tried}; then [anaemic]{S diagnosis possible}, so [iron tablets]{T iron tablets; tried}, [which [bunged me up]{S gastrointestinal fig side_effect}]{O side_effect; iron tablets}. [Neither made a blind bit of difference]{O no_benefit; fluoxetine, iron tablets}. Finally a locum (bless her) did a thyroid test and it was 48. I started on 25 mcg of [levothyroxine]{T levothyroxine; ongoing; dose=25 mcg}. [I'd been told I'd feel like a new woman and I felt like the old one for four months]{O no_benefit; levothyroxine}. [At 75 it began to lift, slowly, I noticed I'd [vacuumed the stairs]{S functioning improved} without stopping]{O benefit; levothyroxine}. [At 125 my [heart was going like the clappers]{S other_physical fig side_effect}]{O side_effect; levothyroxine}, back to 100 and that's where I am. My daughter got married, we lost Dad, I retired from the library; the dose has stayed the same. [I'd call it 80 per cent of my old self]{O benefit; levothyroxine}. [The [brain fog]{S cognition fig} still comes and [the weight]{S appetite_weight} never went]{O no_benefit; levothyroxine}. For that I [went gluten free]{T going gluten free; stopped; duration=a year} for a year ([no difference]{O no_benefit; going gluten free}, and I missed toast, so I packed it in), ate [brazil nuts]{T brazil nuts; tried}, and I take [selenium]{T selenium; ongoing}, [don't ask me what it does]{O no_benefit; selenium; neutral}. [Aqua aerobics]{T aqua aerobics; ongoing; frequency=on Tuesdays} on Tuesdays [loosens me up a bit]{O partial; aqua aerobics}. I asked the endocrinologist for [T3]{T liothyronine; not_tried} but it's not funded round here; a lady on the forum pays for [hers]{T liothyronine; other} privately and says it has changed her life. [When I forgot my [tablets]{T levothyroxine; ongoing} on a fortnight in Crete I was [asleep]{S sleep withdrawal} on every coach trip]{O withdrawal; levothyroxine}. My advice: empty stomach, no tea for half an hour, ask for the actual number.

=== 2425-depression-mirtazapine-review
title: Mixed feelings about mirt
genre: review
layout: one paragraph
condition: depression
area: mental
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: mirtazapine
rating: 5
ledger:
  sertraline | medication | stopped | worse | anxiety, gastrointestinal
  venlafaxine | medication | tried | partial | other_physical
  mirtazapine | medication | ongoing | mixed | appetite_weight, cognition, functioning
  zopiclone | medication | tried | partial
  psychotherapy | psychotherapy | tried | no_response
  sea swimming | lifestyle | ongoing | response
  vitamin D | supplement | tried | no_response
  agomelatine | medication | planned | unknown
---
I was put on [mirtazapine]{T mirtazapine; ongoing} three years ago this March after the farm was sold. I [wasn't sleeping]{S sleep} and I [wasn't eating]{S appetite_weight}, [two hours a night]{S sleep} if that, and the [head was gone]{S cognition fig}. They had started with [sertraline]{T sertraline; stopped} and [it had me [climbing the walls]{S anxiety fig side_effect} and [running to the jacks]{S gastrointestinal fig side_effect}]{O side_effect; sertraline}, [I was worse than before I went in to the doctor]{O worsening; sertraline} and I threw them in the range after nine days. Then [Effexor]{T venlafaxine; tried}, [grand for about four months and then nothing]{O partial; venlafaxine}, [[sweating like a horse]{S other_physical fig side_effect}]{O side_effect; venlafaxine}. [Zimovane]{T zopiclone; tried} for the [sleep]{S sleep}, [it got me [five hours]{S sleep improved} a night for a while]{O partial; zopiclone}. Well, [the first night on [mirt]{T mirtazapine; ongoing} I slept [ten hours]{S sleep improved}]{O benefit; mirtazapine} and [the next day I was [like a cow in fog]{S cognition fig side_effect}]{O side_effect; mirtazapine}. [I [ate]{S appetite_weight side_effect} everything, bread at 4am, the children's Easter eggs]{O side_effect; mirtazapine}. [[Mood]{S mood} wise I would say nothing happened for two months]{O no_benefit; mirtazapine}, [then the wife said I was [whistling]{S mood improved}, which I dispute]{O benefit; mirtazapine}. [I'm not [crying]{S mood improved} in the shed anymore and I can [go to the mart]{S functioning improved} again]{O benefit; mirtazapine}. [But I'm [23 kilos up]{S appetite_weight side_effect} and can't get the dose under 30]{O side_effect; mirtazapine}, [tried 15 for a fortnight in the summer and the [black dog]{S mood fig withdrawal} was at the gate]{O withdrawal; mirtazapine}. I also saw a [psychologist]{T psychotherapy; tried; sessions=six times} in Ennis six times, a nice lad but he was about twelve, [no good to me]{O no_benefit; psychotherapy}. [Vitamin D]{T vitamin D; tried}, [same]{O no_benefit; vitamin D}. What I would recommend to anyone is the [sea]{T sea swimming; ongoing; frequency=every morning}, I go in off the slip every morning with four other lunatics, [and it clears the [head]{S cognition improved} better than any tablet]{O benefit; sea swimming}. My brother is on [mirtazapine]{T mirtazapine; other} also and never [gained]{S appetite_weight other absent side_effect} a pound. I'm to be changed to [agomelatine]{T agomelatine; planned} after Christmas, we'll see. So is it good? [I'm alive]{O benefit; mirtazapine}. Is it good? [I [can't tie my boots]{S functioning side_effect}]{O side_effect; mirtazapine}.

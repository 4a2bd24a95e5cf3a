=== 1724-major-depression
title: Trintellix and I are done
genre: review
layout: one paragraph
condition: major depression
area: mental
english: Canadian
narrator: patient
split: train
overall: unchanged
treatment: levomilnacipran
rating: 2
round: 5
ledger:
  vortioxetine | medication | stopped | no_response | gastrointestinal
  levomilnacipran | medication | stopped | worse | other_physical, anger
  light therapy | procedure | ongoing | partial
  ketamine infusions | medication | not_tried | unknown
---
I came to this one straight off [Trintellix]{T vortioxetine; stopped; duration=eight months}, eight months of it. [[Sick to my stomach]{S gastrointestinal side_effect} and still [couldn't care less]{S anhedonia} if the house burned]{O no_benefit; vortioxetine}. So my hopes were not high for [Fetzima]{T levomilnacipran; stopped; dose=40}. [Week two at 40 my [heart was going like a sewing machine]{S other_physical fig side_effect} lying in bed]{O side_effect; levomilnacipran}. [I [sweated]{S other_physical side_effect} through two shirts on a February morning in Regina]{O side_effect; levomilnacipran}. [I picked a [fight]{S anger side_effect} with a bylaw officer]{O side_effect; levomilnacipran}. And the thing it was supposed to be for? [The [gloom]{S mood worsened} got thicker if anything, I [stopped opening mail]{S functioning worsened}]{O worsening; levomilnacipran}. I flushed the rest in May and yes I know you aren't supposed to. [Nothing dramatic happened, a [headache]{S pain withdrawal}]{O withdrawal; levomilnacipran; neutral}. These days it's just a [lamp]{T light therapy; ongoing; duration=half an hour; frequency=in the mornings} in the mornings, half an hour with my porridge. [Bit [brighter]{S mood fig improved} until lunch]{O partial; light therapy}. I wanted to try [ketamine]{T ketamine infusions; not_tried} and the wait was long, then the clinic closed, then it reopened at $700 a go, so that's that. My dentist's receptionist did [ketamine]{T ketamine infusions (medication); other} and [quit her job to paint]{S functioning improved other}. Two out of ten because one of those points is for the box design.

=== 1725-bipolar-1
title: Lithium 11 years
genre: review
layout: form fields
condition: bipolar I disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: lithium
rating: 7
round: 5
ledger:
  valproate | medication | stopped | partial | other_physical, appetite_weight
  lithium | medication | ongoing | response | neurological, other_physical, mood
  levothyroxine | medication | ongoing | response
  mood diary | other | ongoing | unknown
---
Taking for: [bipolar 1]{S diagnosis clin}

Duration: 11 years

Side effects: [[thirsty]{S other_physical side_effect}, [weeing all night]{S other_physical side_effect}, [slight tremor]{S neurological clin side_effect}, [thyroid packed up]{S other_physical fig side_effect}]{O side_effect; lithium}

Comments: I was on [Depakote]{T valproate; stopped} first. [Two quiet years and then I was [high as a kite]{S mania_psychosis fig} in Lidl]{O partial; valproate}. [[Hair loss]{S other_physical side_effect} too and [fat]{S appetite_weight side_effect}]{O side_effect; valproate}. They changed me to [Priadel]{T lithium; ongoing} when I wanted children. [Not one [admission]{S functioning improved} since]{O benefit; lithium}. [Eleven years, [two babies]{S functioning improved}, a mortgage]{O benefit; lithium}. [I [miss the highs]{S mood side_effect} a little]{O side_effect; lithium; neutral}. [I [don't miss the police]{S mania_psychosis improved}]{O benefit; lithium}. [My [hand shakes]{S neurological side_effect} when I sign for parcels]{O side_effect; lithium; neutral}. [Kidneys are checked every three months and so far so good]{O tolerated; lithium}, though they [can go]{S other_physical possible side_effect}. For the [thyroid]{S other_physical side_effect} I have [levothyroxine]{T levothyroxine; ongoing; dose=75}, 75, [that's sorted it]{O benefit; levothyroxine}. [I went four days without it on holiday because of a lost case and was [buying a boat]{S mania_psychosis withdrawal} on day five]{O withdrawal; lithium}. I keep a [mood diary]{T mood diary; ongoing}, smiley faces, my daughter thinks it's hers. My grandad had the same illness and nobody ever gave him [lithium]{T lithium (medication); other}, they gave him a [farm hospital]{T hospital admission (care_setting); other}. Drink water. Get your bloods.

=== 1726-anxiety
title: Hydroxyzine = nap
genre: review
layout: short paragraph
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: unknown
treatment: hydroxyzine
rating: 4
round: 5
ledger:
  hydroxyzine | medication | ongoing | partial | sleep, gastrointestinal
  clonazepam | medication | not_tried | unknown
---
Prescribed this for [anxiety]{S anxiety clin} at school because they wont give a 20 yr old [klonopin]{T clonazepam; not_tried} no matter how nice you ask. 25 mg as needed. [What happens is I take it and then I'm [asleep in the library]{S sleep side_effect}]{O side_effect; hydroxyzine}. [I guess you cant be [anxious]{S anxiety improved} if your unconscious lol]{O partial; hydroxyzine}. [[Mouth like sand]{S gastrointestinal fig side_effect}]{O side_effect; hydroxyzine}. [Half a [pill]{T hydroxyzine; ongoing} is sort of ok for before bed and slows the [racing thoughts]{S anxiety improved} some]{O partial; hydroxyzine}. [Did nothing in an actual [panic attack]{S anxiety}, that takes 40 min to kick in and by then its over anyway]{O no_benefit; hydroxyzine}. My roommate takes it for [hives]{S other_physical other}. 4/10, wouldnt drive on it

=== 1727-depression
title: Prozac lifer
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
round: 5
ledger:
  fluoxetine | medication | ongoing | response | sexual, anxiety
---
Started the summer my second was born, 1998. I would sit in the closet with the vacuum running so the kids couldnt hear me [cry]{S mood}. [20 mg, took about five weeks, and one morning I noticed I was [humming]{S mood improved} at the stove]{O benefit; fluoxetine}. Side effects: [[jittery]{S anxiety side_effect} at first]{O side_effect; fluoxetine}, [which went away]{O tolerated; fluoxetine}, and [it [takes longer to get there]{S sexual fig side_effect} if you follow me]{O side_effect; fluoxetine; neutral}. I tried to come off it in 2004 cause my church friends said I should pray more. [By Easter I was [back in the closet]{S mood fig withdrawal}]{O withdrawal; fluoxetine}. Same thing 2011, [lasted four months, [crying]{S mood withdrawal} at red lights]{O withdrawal; fluoxetine}. So I take my 20 mg with my vitamin and my coffee and I will until they bury me. [I [raised three kids]{S functioning improved} and [buried two parents on my feet]{S functioning improved}]{O benefit; fluoxetine}. [Never once felt [drugged]{S energy absent side_effect}]{O tolerated; fluoxetine}. Some people say [prozac]{T fluoxetine (medication); general} changes who you are. [Honey it let me be who I am]{O benefit; fluoxetine}. Its $4 at Walmart.

=== 1728-psychosis
title: Risperdal as a teenager
genre: review
layout: one paragraph
condition: psychosis
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: risperidone
rating: 1
round: 5
ledger:
  risperidone | medication | stopped | mixed | other_physical, appetite_weight, sleep
  mastectomy | procedure | tried | response
  aripiprazole | medication | ongoing | partial
---
I was put on [Risperdal]{T risperidone; stopped; dose=4 mg} at 15, 4 mg, after I told a teacher the ceiling fan was [talking about me]{S mania_psychosis}. [I am not going to lie and say it didn't work]{O benefit; risperidone}. [The [fan shut up]{S mania_psychosis fig improved} within a month]{O benefit; risperidone}. But nobody told a 15 year old boy [he would [grow breasts]{S other_physical side_effect}]{O side_effect; risperidone}. Try gym class with that. [[Ninety pounds]{S appetite_weight side_effect}, [fell asleep]{S sleep side_effect} on the bus past my stop all the time, [milk]{S other_physical side_effect} on my shirt]{O side_effect; risperidone}. My mom asked and asked and the doctor said it was puberty. At 19 I finally got a woman doctor and she had it stopped inside of six weeks. [[Weight]{S appetite_weight improved side_effect} went]{O tolerated; risperidone}. [The [chest]{S other_physical side_effect} did not]{O side_effect; risperidone}, I had a [surgery]{T mastectomy; tried} for that at 21. [Best money I ever spent]{O benefit; mastectomy}. I'm on [Abilify]{T aripiprazole; ongoing} now. [Its ok, I hear [muttering]{S mania_psychosis} when I'm tired but I [hold down a job]{S functioning improved} at a print shop]{O partial; aripiprazole}. One star. It could have been a five if one grown up had looked at me.

=== 1729-fibromyalgia-depression
title: Cymbalta for pain and mood
genre: review
layout: form fields
condition: fibromyalgia
area: general
english: American
narrator: patient
split: train
overall: partly_improved
treatment: duloxetine
rating: 5
round: 5
ledger:
  gabapentin | medication | tried | no_response | cognition
  duloxetine | medication | ongoing | mixed | sexual, other_physical, gastrointestinal, mood
  low dose naltrexone | medication | planned | unknown
  warm water class | lifestyle | ongoing | response
---
Reason: [fibro]{S diagnosis clin} / [depression]{S diagnosis clin}

Side effects: [[soaked sheets]{S other_physical side_effect}, [constipation]{S gastrointestinal clin side_effect}, [no O]{S sexual fig side_effect}]{O side_effect; duloxetine}

Comments: [Its worked for the [pain]{S pain improved}]{O benefit; duloxetine} [but made the [gloom]{S mood worsened side_effect} worse]{O worsening; duloxetine}, if that makes sense. [[Shoulders]{S pain improved} and hips I'd say 60% better since I went to 60]{O benefit; duloxetine}. [I can [carry my own groceries]{S functioning improved}]{O benefit; duloxetine}. [[Neurontin]{T gabapentin; tried} before it didn't touch the [pain]{S pain}]{O no_benefit; gabapentin}, [only made me [forget my zip code]{S cognition side_effect}]{O side_effect; gabapentin}. [But I got [sadder]{S mood worsened side_effect} on the [Cymbalta]{T duloxetine; ongoing; dose=60}, [teary]{S mood worsened side_effect}, [didnt want my own grandbabies over]{S functioning worsened}]{O worsening; duloxetine}. How can a [antidepressant]{T duloxetine (medication); general} do that! [One day my ride was late with the refill and I had [electric shocks]{S neurological fig withdrawal} down to my toes]{O withdrawal; duloxetine}, so quitting scares me. Doctor is thinking about [LDN]{T low dose naltrexone; planned}, theres a pharmacy two towns over that mixes it. What I can recommend without any ifs is the [warm pool class]{T warm water class; ongoing} at the Y. [After it I [sleep]{S sleep improved} and I'm [decent company]{S mood improved}]{O benefit; warm water class}. Mary runs it, shes 81.

=== 1730-depression
title: Seroquel 50mg "for sleep"
genre: review
layout: one paragraph
condition: depression with insomnia
area: mental
english: Australian
narrator: patient
split: train
overall: worse
treatment: quetiapine
rating: 1
round: 5
ledger:
  sertraline | medication | ongoing | partial
  quetiapine | medication | stopped | worse | energy, appetite_weight, other_physical, diagnosis, anhedonia
  temazepam | medication | declined | unknown
  metformin | medication | ongoing | unknown
---
Whoever hands this out as a [sleeping tablet]{T quetiapine (medication); general} should take it for a year first. [[Zoloft]{T sertraline; ongoing} was doing a so-so job with the [depression]{S mood clin}]{O partial; sertraline}, I only said I was [waking at 3]{S sleep}. I turned down [temazepam]{T temazepam; declined} because of the [addiction]{S substance_use clin possible side_effect} thing, thought I was being sensible. So: [Seroquel]{T quetiapine; stopped}. [Yes I [slept]{S sleep improved}, about 12 hours]{O benefit; quetiapine}, [and then [dragged myself about like a wet doona]{S energy fig side_effect} till 2 in the arvo]{O side_effect; quetiapine}. [I'd be [standing at the pantry eating cereal out of the box]{S appetite_weight side_effect} at midnight]{O side_effect; quetiapine}. [[31 kilos]{S appetite_weight side_effect} in fourteen months]{O side_effect; quetiapine}. [My [sugar went up]{S other_physical side_effect} and I'm [prediabetic]{S diagnosis clin side_effect}]{O side_effect; quetiapine}, taking [metformin]{T metformin; ongoing} at 36. [And I couldn't [feel]{S anhedonia side_effect} a thing, my nephew was born, nice, whatever]{O side_effect; quetiapine}. [The [depression]{S mood clin worsened} was worse because now I was a [fat sad]{S mood worsened} person in bed]{O worsening; quetiapine}. Stopped it in August on my own. [Ten nights of [no sleep at all]{S sleep withdrawal} and [itching]{S other_physical withdrawal}]{O withdrawal; quetiapine}. [The 3 o'clock [waking]{S sleep withdrawal} is back and honestly? hello old friend]{O withdrawal; quetiapine; neutral}.

=== 1731-seasonal-depression
title: Agomelatine - hard to get, worth it
genre: review
layout: one paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: agomelatine
rating: 8
round: 5
ledger:
  St John's wort | supplement | stopped | no_response
  citalopram | medication | tried | partial | sexual
  mirtazapine | medication | stopped | mixed | appetite_weight
  agomelatine | medication | ongoing | response | pain, gastrointestinal, other_physical
---
My [lows]{S mood fig} come in October and go home in March. [[St Johns wort]{T St John's wort; stopped} from Holland & Barrett didn't shift anything]{O no_benefit; St John's wort}, binned when I read about the pill. [[Citalopram]{T citalopram; tried} lifted it about half way]{O partial; citalopram} [and left me [as sexy as a filing cabinet]{S sexual fig side_effect}]{O side_effect; citalopram}. [[Mirtazapine]{T mirtazapine; stopped}: [slept beautifully]{S sleep improved}, [mood]{S mood improved} good]{O benefit; mirtazapine}, [[ate for two]{S appetite_weight fig side_effect}]{O side_effect; mirtazapine}, and I stopped it for my knees. Took a hospital psychiatrist to write for [Valdoxan]{T agomelatine; ongoing} as GPs in our area aren't allowed. You need liver tests, six of them the first half year. [Mine stayed normal]{O tolerated; agomelatine}. [Bit of a [headache]{S pain side_effect} and [loose tummy]{S gastrointestinal side_effect} to start]{O side_effect; agomelatine; neutral}. [By bonfire night I was [going to bed at ten and waking at six]{S sleep improved} like a person]{O benefit; agomelatine}. [This is the second winter I've [worked straight through]{S functioning improved}]{O benefit; agomelatine}. [Not a thing wrong with my [love life]{S sexual absent side_effect} either]{O tolerated; agomelatine}. One star off for the faff and one because [I [feel the cold]{S other_physical unclear} more, could be age]{O side_effect; agomelatine; neutral}.

=== 1732-opioid-use-disorder
title: Suboxone: ignore the haters
genre: review
layout: form fields
condition: opioid use disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: buprenorphine-naloxone
rating: 9
round: 5
ledger:
  rehab | care_setting | tried | no_response
  methadone | medication | stopped | partial | sleep, appetite_weight
  buprenorphine-naloxone | medication | ongoing | response | pain, gastrointestinal
  buprenorphine depot | medication | planned | unknown
  Narcotics Anonymous | support | declined | unknown
---
Reason: [oxys]{S substance_use} then [dope]{S substance_use}

Side effects: [[headaches]{S pain side_effect} early, [constipated]{S gastrointestinal side_effect}, my teeth]{O side_effect; buprenorphine-naloxone}

Comments: Three [rehabs]{T rehab; tried; sessions=Three}. [Every single time I [used]{S substance_use} the day I got out]{O no_benefit; rehab}. [Methadone]{T methadone; stopped} two years, [it did stop the [needle]{S substance_use improved}]{O partial; methadone} [but I was [nodding off]{S sleep side_effect} in my cereal and [blew up]{S appetite_weight fig side_effect}]{O side_effect; methadone} and you have to be in line at 5:30 am so I bailed. Waited till I was [good and sick]{S other withdrawal} like they tell you and put the [strip]{T buprenorphine-naloxone; ongoing} under my tongue. [45 minutes, no [shakes]{S neurological improved withdrawal}, no [gooseflesh]{S other_physical improved withdrawal}]{O benefit; buprenorphine-naloxone}. [I [dont think about it]{S substance_use improved} till noon most days, some days not at all]{O benefit; buprenorphine-naloxone}. [Its [not a high]{S mania_psychosis absent side_effect}, dont let anyone say you traded one for the other]{O tolerated; buprenorphine-naloxone}. [[Got my CDL]{S functioning improved}, [seeing my little girl]{S functioning improved} weekends]{O benefit; buprenorphine-naloxone}. I take 12 mg. They want me on the [monthly shot]{T buprenorphine depot; planned} in the new year. I dont do [NA]{T Narcotics Anonymous; declined}, went in the parking lot once and left, they say the [strips]{T buprenorphine-naloxone; ongoing} isnt clean. My cousin's clean their way and he's dead. Brush after. Rinse, wait, brush.

=== 1733-depression
title: Zurzuvae after baby
genre: review
layout: one paragraph
condition: postpartum depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: zuranolone
rating: 8
round: 5
ledger:
  sertraline | medication | ongoing | no_response
  zuranolone | medication | stopped | response | sleep, neurological
  moms group | support | planned | unknown
---
FTM, baby is 5 months. I had [zoloft]{T sertraline; ongoing; duration=nine weeks} on board for nine weeks and [I was still [looking at her like a stranger's baby]{S mood fig}]{O no_benefit; sertraline}. [Scary thoughts]{S anxiety} too that I wont type. It's 14 days and then it's finished, you take the [capsules]{T zuranolone; stopped; duration=14 days} with a fatty dinner. My mother in law came to do nights because [you are [drunk-tired]{S sleep fig side_effect} within the hour, I [walked into the changing table]{S neurological side_effect}]{O side_effect; zuranolone}. I had to pump and dump which made me sad. [Day 4 I laughed at a diaper blowout, like [laughed]{S mood improved}]{O benefit; zuranolone}. [By the end of the two weeks the [thoughts]{S anxiety improved} had quit and I [wanted to hold her]{S functioning improved}]{O benefit; zuranolone}. [Its been 2 months since and so far it has stayed gone]{O benefit; zuranolone}. I stay on [sertraline]{T sertraline; ongoing} for now, 50. Nurse mentioned a [moms group]{T moms group; planned} at the library, starts in September. My insurance paid after two phone calls and one meltdown. My sister had [PPD]{S diagnosis clin other} and white knuckled it for a year, I wish shed had this.

=== 1734-depression
title: Sertraline and the stomach
genre: review
layout: form fields
condition: anxiety and depression
area: mental
english: British
narrator: patient
split: train
overall: unchanged
treatment: sertraline
rating: 2
round: 5
ledger:
  sertraline | medication | stopped | no_response | gastrointestinal, anxiety, other_physical
  SilverCloud | psychotherapy | tried | no_response
  counselling | psychotherapy | planned | unknown
---
Reason: [anxious]{S anxiety} and [miserable]{S mood} at work

Duration: 5 mths

Side effects: [the [runs]{S gastrointestinal side_effect} every morning for five months, [jaw clenching]{S other_physical side_effect}, [more panicky]{S anxiety worsened side_effect} first fortnight]{O side_effect; sertraline}

Comments: Everyone at my office seems to be on [sertraline]{T sertraline (medication); other} and they all say it's great. I gave it five months, 50 then 100. [I honestly couldn't tell you a single thing that was different, apart from knowing where every toilet is between here and Swindon]{O no_benefit; sertraline}. [Still [dreading Mondays]{S anxiety} from about Saturday lunch]{O no_benefit; sertraline}. [Still [snapping]{S anger} at my mum]{O no_benefit; sertraline}. Stopped in June under the pharmacist, halved it for a month. [No [zaps]{S neurological fig absent withdrawal}, no nothing]{O tolerated; sertraline}. Was given an online course, [SilverCloud]{T SilverCloud; tried; sessions=four modules}, did four modules, [can't remember any of them]{O no_benefit; SilverCloud}. Work are paying for six sessions of [counselling]{T counselling; planned; sessions=six} which begin after half term. Somebody suggested a walk at lunch, I walk at lunch anyway, to Greggs.

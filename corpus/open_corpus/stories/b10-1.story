=== 391-depression
title: Effexor XR
genre: review
layout: rating line then text
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: venlafaxine
rating: 3/10
round: 2
ledger:
  paroxetine | medication | tried | partial
  citalopram | medication | tried | no_response
  buspirone | medication | tried | no_response
  venlafaxine | medication | stopped | mixed | other_physical, sexual, sleep
  fluoxetine | medication | ongoing | partial
---
Rating: 3/10. Taken for 2 to 5 years.

I have had [depression]{S diagnosis clin} since college. [[Paxil]{T paroxetine; tried} worked for a year and then it quit on me]{O partial; paroxetine}, [Celexa]{T citalopram; tried} and [Buspar]{T buspirone; tried}... [never noticed a thing from either]{O no_benefit; citalopram, buspirone}. My new doctor put me on [Effexor XR]{T venlafaxine; stopped; dose=75mg}, 75mg, later 150. [To be fair it did lift the [depression]{S mood clin improved}]{O benefit; venlafaxine}. [By the second month I was [getting up with my kids]{S functioning improved} and [making breakfast again]{S functioning improved}]{O benefit; venlafaxine}. [But the [night sweats]{S other_physical side_effect} were so bad I slept on a towel, I had [no sex drive]{S sexual side_effect} at all and the [vivid dreams]{S sleep side_effect} never went away]{O side_effect; venlafaxine}. And heaven help you if you miss a dose. [Four hours late and the [brain zaps]{S neurological fig withdrawal} start]{O withdrawal; venlafaxine}.

It took me seven months to get off, counting beads. [[Dizzy]{S neurological withdrawal}, [crying over nothing]{S mood withdrawal}, [nausea]{S gastrointestinal clin withdrawal}, [sick as a dog]{S other_physical fig withdrawal}]{O withdrawal; venlafaxine}. My doctor called it "discontinuation". Been on [Prozac]{T fluoxetine; ongoing; duration=since June} since June and [it's okay, not as strong but I can live with it]{O partial; fluoxetine}. If you are reading this before your first pill, ask how you get OFF.

=== 392-type-2-diabetes
title: OZEMPIC - A1C FINALLY DOWN ****
genre: review
layout: title line in capitals with stars
condition: type 2 diabetes
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: semaglutide
rating: 4/5
round: 2
ledger:
  metformin | medication | stopped | partial | gastrointestinal
  glipizide | medication | tried | no_response | other_physical
  liraglutide | medication | not_tried | unknown
  semaglutide | medication | ongoing | response | gastrointestinal
  ginger chews | supplement | ongoing | response
---
[OZEMPIC]{T semaglutide; ongoing} - [A1C FINALLY DOWN]{O benefit; semaglutide} ****

58 yr old male, truck driver, [type 2]{S diagnosis clin} since 2011. [[Metformin]{T metformin; stopped; duration=8 years} for 8 years kept me around 8.1]{O partial; metformin} [but I had to [know where every rest stop was]{S gastrointestinal fig side_effect}]{O side_effect; metformin}, if you know you know. [[Glipizide]{T glipizide; tried} gave me [lows]{S other_physical side_effect} on the road]{O side_effect; glipizide} and [my sugars were no better]{O no_benefit; glipizide}. Insurance turned down [Victoza]{T liraglutide; not_tried} twice, then out of the blue they paid for this. Go figure.

Started .25 in January, on 1 mg since April. [A1C went from 8.4 to 6.2]{O benefit; semaglutide}. [[Down 31 lbs]{S appetite_weight improved} without trying]{O benefit; semaglutide}. [I used to [think about food]{S appetite_weight improved} from the minute I woke up and that is just gone]{O benefit; semaglutide}. My doctor took me off the [metformin]{T metformin; stopped} last month. Bad side: [the day after the [shot]{T semaglutide; ongoing} I get [nausea]{S gastrointestinal clin side_effect} and [burps that taste like rotten eggs]{S gastrointestinal side_effect}]{O side_effect; semaglutide}. [[Ginger chews]{T ginger chews; ongoing} help]{O benefit; ginger chews}. [No [vomiting]{S gastrointestinal absent side_effect} so far]{O tolerated; semaglutide}, my sister in law [threw up]{S gastrointestinal other side_effect} every week on [Mounjaro]{T tirzepatide (medication); other}. $25 copay with the card. One star off for the pens being out of stock three times.

=== 393-generalised-anxiety-disorder
title: lexapro (lexi) 10 mg
genre: review
layout: all lower case, one paragraph
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: escitalopram
rating: 9/10
round: 2
ledger:
  alprazolam | medication | not_tried | unknown
  escitalopram | medication | ongoing | response | anxiety, gastrointestinal, sleep, appetite_weight
---
i put off taking [lexapro]{T escitalopram; planned} for like 2 years bc i read all the horror stories on here so i want to leave a good one. i have [gad]{S diagnosis clin} and was having [panic attacks]{S anxiety} at work, in the car, even in church. [couldnt eat]{S appetite_weight}, [couldnt sleep]{S sleep}, [heart racing]{S other_physical} all day. asked my dr for [xanax]{T alprazolam; not_tried} and she said no, glad now. [first 10 days on [lexi]{T escitalopram; ongoing; dose=5 mg} 5 mg were rough]{O side_effect; escitalopram}. [more [anxious]{S anxiety worsened side_effect} than before, [nausea]{S gastrointestinal clin side_effect}, [yawning all day]{S sleep side_effect}]{O side_effect; escitalopram}. i called the nurse and she said stick with it so i did. [week 3 it was like somebody [turned the volume down in my head]{S anxiety fig improved}]{O benefit; escitalopram}. im on 10 now, 8 months. [havent had a [panic attack]{S anxiety improved} since easter]{O benefit; escitalopram}. [i [drive on the freeway]{S functioning improved}, i [went to a concert]{S functioning improved}!!]{O benefit; escitalopram} only bad thing is [i [gained like 9 lbs]{S appetite_weight side_effect}]{O side_effect; escitalopram} but id take the 9 lbs any day. [i did not turn into a [zombie]{S anhedonia fig absent side_effect} and my [sex drive]{S sexual absent side_effect} is fine]{O tolerated; escitalopram}. please dont let reviews scare you, everybody is different

=== 394-migraine
title: Topamax for migraine prevention
genre: review
layout: two paragraphs
condition: migraine
area: general
english: American
narrator: patient
split: train
overall: partly_improved
treatment: topiramate
rating: 4/10
round: 2
ledger:
  propranolol | medication | tried | no_response
  amitriptyline | medication | stopped | no_response | appetite_weight
  topiramate | medication | stopped | mixed | neurological, cognition, appetite_weight, gastrointestinal
  rimegepant | medication | ongoing | partial
  onabotulinumtoxinA | medication | planned | unknown
---
[Migraines]{S pain clin} 15+ days a month. [[Inderal]{T propranolol; tried} did nothing]{O no_benefit; propranolol}, [[amitriptyline]{T amitriptyline; stopped} just made me [gain 20 lbs]{S appetite_weight side_effect}]{O side_effect; amitriptyline} so I quit it. Then [Topamax]{T topiramate; stopped}, 25 mg going up to 100. [Within about six weeks I was down to 4 [migraines]{S pain clin improved} a month]{O benefit; topiramate}. I was thrilled. [I [lost 18 pounds]{S appetite_weight side_effect}, [soda tasted like metal]{S gastrointestinal side_effect}, my [fingers and toes tingled]{S neurological side_effect}]{O side_effect; topiramate; neutral}, I could live with all of that.

[What I could not live with was [being stupid]{S cognition side_effect}]{O side_effect; topiramate}. They call it [Dopamax]{T topiramate; general} for a reason. [I am a paralegal and I [couldn't find the word]{S cognition side_effect} for stapler]{O side_effect; topiramate}. [I [put the milk in the cupboard]{S cognition side_effect}, [forgot my nephew's name]{S cognition side_effect}, [lost my train of thought]{S cognition side_effect} in front of a judge]{O side_effect; topiramate}. My husband said [it was like [talking to someone on a bad phone line]{S cognition fig side_effect}]{O side_effect; topiramate}. After five months I tapered off over three weeks. [The [fog]{S cognition fig improved side_effect} cleared in days]{O tolerated; topiramate; positive}, [the [headaches]{S pain withdrawal} came back in about a month]{O withdrawal; topiramate}. Now I use [Nurtec]{T rimegepant; ongoing; frequency=as needed} as needed, [helps maybe half the time]{O partial; rimegepant}, and am waiting for approval for [Botox]{T onabotulinumtoxinA; planned}.

=== 395-bipolar-ii
title: Lamictal saved my marriage
genre: review
layout: one unbroken paragraph
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: lamotrigine
rating: 10/10
round: 2
ledger:
  antidepressants | medication | stopped | worse
  sertraline | medication | stopped | worse | mania_psychosis, sleep, anger
  bupropion | medication | stopped | worse | mania_psychosis, sleep, anger
  valproate | medication | stopped | partial | appetite_weight, other_physical
  lamotrigine | medication | ongoing | response | cognition
---
I was told I had [depression]{S diagnosis clin} for eleven years and got [antidepressants]{T antidepressants; stopped} thrown at me. [[Zoloft]{T sertraline; stopped} and [Wellbutrin]{T bupropion; stopped} both [sent me through the roof]{S mania_psychosis fig side_effect}, [up all night]{S sleep side_effect}, [spending]{S mania_psychosis side_effect}, [screaming at my wife]{S anger side_effect}]{O worsening; sertraline, bupropion, antidepressants}. A new psychiatrist finally said [bipolar 2]{S diagnosis clin} and took me off both. [Depakote]{T valproate; stopped} came first, [it evened me out some]{O partial; valproate} [but I [put on 40 pounds]{S appetite_weight side_effect} and my [hair fell out]{S other_physical side_effect} in the shower]{O side_effect; valproate}, so we switched to [Lamictal]{T lamotrigine; ongoing}. You go up very slow on account of the [rash]{S other_physical general possible side_effect}, 25 for two weeks, 50 for two weeks and so on, and honestly [the first month did nothing]{O no_benefit; lamotrigine; neutral}. [At 150 the [mood swings]{S mood improved} just stopped]{O benefit; lamotrigine}. I am at 200 now. I still get sad, I still get mad at the Browns, [but I don't [go off a cliff]{S mood fig improved} anymore]{O benefit; lamotrigine}. [No [rash]{S other_physical absent side_effect}, no [weight gain]{S appetite_weight absent side_effect}]{O tolerated; lamotrigine}. [I do [forget words]{S cognition side_effect} sometimes]{O side_effect; lamotrigine; neutral}. [My wife says she got back the guy she met in 2004]{O benefit; lamotrigine}. Do not skip doses, you'd have to start over from the beginning.

=== 396-contraception
title: Mini pill made me a different person
genre: review
layout: fragments
condition: contraception
area: general
english: British
narrator: patient
split: dev
overall: improved
treatment: desogestrel
rating: 1/5
round: 2
ledger:
  ethinylestradiol/levonorgestrel | medication | stopped | unknown | pain
  desogestrel | medication | stopped | unknown | mood, hopelessness, anger, sexual, other_physical
  citalopram | medication | declined | unknown
  copper coil | procedure | planned | unknown
---
Was on [Microgynon]{T ethinylestradiol/levonorgestrel; stopped; duration=four years} four years, [had to come off it because of [migraines]{S pain clin side_effect}]{O side_effect; ethinylestradiol/levonorgestrel}. Nurse gave me [Cerelle]{T desogestrel; stopped}. [DO NOT recommend]{O side_effect; desogestrel}.

Month 1 - fine. [Bit of [spotting]{S other_physical side_effect}]{O side_effect; desogestrel; neutral}.
Month 2 - [[bleeding]{S other_physical side_effect} 19 days out of 30]{O side_effect; desogestrel}. [[Spotty]{S other_physical side_effect} chin like I was 14]{O side_effect; desogestrel}.
Month 3 - [[crying every day]{S mood side_effect}, [snapping at my boyfriend]{S anger side_effect}, [no interest in sex]{S sexual side_effect} whatsoever]{O side_effect; desogestrel}. I have never been [depressed]{S mood absent} in my life!! [Sat in the Tesco car park [thinking what's the point]{S hopelessness side_effect}]{O side_effect; desogestrel}. GP offered me [citalopram]{T citalopram; declined}. Said no thanks, I'll just stop the [pill]{T desogestrel; stopped}.
Two weeks after stopping - [[myself again]{S mood improved side_effect}]{O tolerated; desogestrel; positive}. My mum noticed before I did.

My best mate has been on it since uni, so it's not everyone. [Coil]{T copper coil; planned} (copper, no hormones) booked for March.

=== 397-generalised-anxiety-disorder
title: Buspirone 15 mg twice a day
genre: review
layout: rating line then text
condition: generalised anxiety disorder
area: mental
english: Canadian
narrator: patient
split: train
overall: unchanged
treatment: buspirone
rating: 2/5
round: 2
ledger:
  buspirone | medication | stopped | no_response | neurological, sleep
  lorazepam | medication | ongoing | response
  psychotherapy | psychotherapy | planned | unknown
---
2 stars. [Effectiveness 1]{O no_benefit; buspirone}, ease of use 3.

[It did nothing for me except the [dizzy spells]{S neurological side_effect}]{O no_benefit; buspirone}. About half an hour after each dose [the [room would tilt]{S neurological fig side_effect} and I'd hear a [whoosh]{S neurological side_effect} when I turned my head]{O side_effect; buspirone}, lasted twenty minutes. Grapefruit is off limits and you have to take it the same way every time, with food or without. Went from 5 to 10 to 15 mg twice daily over ten weeks. [My [worry]{S anxiety} never budged]{O no_benefit; buspirone}. [[Slept worse]{S sleep worsened side_effect} if anything]{O side_effect; buspirone}. I told the doctor in September and we dropped it, no tapering needed, [no [withdrawal]{S other absent withdrawal}]{O tolerated; buspirone}. [[Ativan]{T lorazepam; ongoing; frequency=twice a month; dose=0.5} 0.5 maybe twice a month still works when I really need it]{O benefit; lorazepam} but she won't give me more than ten. I'm on a list for a [psychologist]{T psychotherapy; planned} through the hospital, nine months they say. My brother takes [buspirone]{T buspirone (medication); other} with his [Cipralex]{T escitalopram (medication); other} and swears by it so who knows.

=== 398-high-blood-pressure
title: Lisinopril cough is real
genre: review
layout: one paragraph
condition: high blood pressure
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: lisinopril
rating: 5/10
round: 2
ledger:
  lisinopril | medication | stopped | mixed | other_physical
  cough drops | supplement | tried | no_response
  benzonatate | medication | tried | no_response
  omeprazole | medication | tried | no_response
  losartan | medication | ongoing | response
  walking | lifestyle | ongoing | unknown
  low-salt diet | lifestyle | ongoing | unknown
---
[Worked great on the numbers, 162/98 down to 124/78 in a month on 20 mg]{O benefit; lisinopril}. [Then the [cough]{S other_physical side_effect} started]{O side_effect; lisinopril}. [[Dry, tickly]{S other_physical side_effect}, all night long]{O side_effect; lisinopril}. [I [coughed]{S other_physical side_effect} until I [wet myself]{S other_physical side_effect}]{O side_effect; lisinopril}, sorry but somebody has to say it. I tried [cough drops]{T cough drops; tried}, [Tessalon perles]{T benzonatate; tried}, even [Prilosec]{T omeprazole; tried} in case it was [reflux]{S diagnosis clin possible}. [None of it touched it]{O no_benefit; cough drops, benzonatate, omeprazole}. Had a chest xray, clear. It was the pharmacist, not the doctor, who looked at my list and said it's your [blood pressure pill]{T lisinopril; stopped} hon. About one in ten people get it from [ACE inhibitors]{T ACE inhibitors (medication); general}. Doctor changed me to [losartan]{T losartan; ongoing; dose=50} 50 and [the [cough]{S other_physical improved side_effect} was gone in 2 weeks]{O tolerated; lisinopril; positive}. [Pressure this morning 126/80]{O benefit; losartan}. Also [walking]{T walking; ongoing; frequency=after supper} after supper and [going easy on the salt]{T low-salt diet; ongoing}. I am 66, retired mail carrier.

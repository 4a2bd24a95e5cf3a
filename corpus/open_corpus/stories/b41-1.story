=== 1930-depression
title: Cymbalta
genre: review
layout: form with fields (Reason / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: duloxetine
rating: 3
ledger:
  fluoxetine | medication | tried | no_response
  citalopram | medication | tried | mixed | appetite_weight
  duloxetine | medication | ongoing | mixed | sexual, other_physical, gastrointestinal
  bupropion | medication | planned | unknown
---
Reason: [depression]{S diagnosis clin} and [fibro]{S diagnosis clin}
Dosage & duration: 60 mg, 3 years
Side effects: [[Night sweats]{S other_physical side_effect}, [no sex drive]{S sexual side_effect}, [constipated]{S gastrointestinal clin side_effect} all the time]{O side_effect; duloxetine}
Comments: Been on it 3 yrs this fall. Before that I had [Prozac]{T fluoxetine; tried} back in college, [can't say I noticed anything from that one]{O no_benefit; fluoxetine}, and [Celexa]{T citalopram; tried} after my second kid. [Celexa]{T citalopram; tried} [did pick me up]{O benefit; citalopram} [but I [put on 45 lbs]{S appetite_weight side_effect}]{O side_effect; citalopram}. With this one [the [pain]{S pain improved} in my shoulders is about half what it was]{O benefit; duloxetine} and [I'm not as [tearful]{S mood improved}]{O benefit; duloxetine}. I work full time, two boys, husband drives truck. [The bad part is I wake up [drenched]{S other_physical side_effect} 4 nights out of 7]{O side_effect; duloxetine} and [in the bedroom I [may as well be a log]{S sexual fig side_effect}]{O side_effect; duloxetine}. [If I forget the [capsule]{T duloxetine; ongoing} I get [brain zaps]{S neurological fig withdrawal} by supper]{O withdrawal; duloxetine}. So I feel stuck with it. Going to ask my doc about adding [welly]{T bupropion; planned} since a gal at work takes it for her [low libido]{S sexual other}.

=== 1931-bipolar-ii
title: Lamictal
genre: review
layout: plain text review
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: train
round: 5
overall: improved
treatment: lamotrigine
rating: 9/10
ledger:
  sertraline | medication | tried | worse | mania_psychosis, sleep
  lithium | medication | stopped | mixed | other_physical, neurological, cognition
  quetiapine | medication | stopped | unknown | sleep, appetite_weight
  lamotrigine | medication | ongoing | response | cognition
  notebook by the bed | other | ongoing | partial
---
Six years at 200 mg. I was diagnosed as [plain depressed]{S mood} for most of my twenties, and [every time they gave me [Zoloft]{T sertraline; tried} I [didn't sleep for four days]{S sleep side_effect} and [maxed out a credit card]{S mania_psychosis side_effect}]{O worsening; sertraline}. Then somebody finally said [bipolar 2]{S diagnosis clin}. [[Lithium]{T lithium; stopped} leveled me]{O benefit; lithium} [but [my hands shook]{S neurological side_effect} so bad I couldnt do eyeliner, I [was thirsty]{S other_physical side_effect} day and night, and I [felt stupid]{S cognition side_effect}]{O side_effect; lithium}. My kidneys decided that one for me. [[Seroquel]{T quetiapine; stopped} was a [16 hour nap]{S sleep fig side_effect} and a [fridge I could not walk past]{S appetite_weight fig side_effect}]{O side_effect; quetiapine}, lasted a month on it.

Titrating up on this takes forever because of the [rash]{S other_physical possible side_effect} they warn you about. [Never had a [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}. [Around week 7 the [floor stopped falling out]{S mood fig improved} every three weeks]{O benefit; lamotrigine}. I still have a [down day]{S mood} here and there, [it's nothing like the [black holes]{S mood fig improved} before]{O benefit; lamotrigine}. [I do [lose words]{S cognition side_effect}]{O side_effect; lamotrigine; neutral}, yesterday I called the dishwasher the box. Fine by me. I also keep a [notebook by the bed]{T notebook by the bed; ongoing} and write down hours slept, [that helps me catch it some when I'm [speeding up]{S mania_psychosis fig}]{O partial; notebook by the bed}. My sister tried it too and quit, so who knows.

=== 1932-migraine
title: Topamax for migraine
genre: review
layout: form with fields (Reason / Side effects / Comments)
condition: migraine
area: general
english: American
narrator: patient
split: train
round: 5
overall: unchanged
treatment: topiramate
rating: 2
ledger:
  propranolol | medication | tried | partial | energy
  amitriptyline | medication | stopped | no_response | appetite_weight, sleep
  topiramate | medication | stopped | mixed | neurological, gastrointestinal, cognition, appetite_weight, mood, other
  sumatriptan | medication | ongoing | partial
  erenumab | medication | planned | unknown
  onabotulinumtoxinA | medication | not_tried | unknown
---
REASON: chronic [migraine]{S diagnosis clin} w/ aura
SIDE EFFECTS: [[Tingling fingers]{S neurological side_effect}, [pop tastes flat]{S gastrointestinal side_effect}, [can't find words]{S cognition side_effect}, [lost 22 lb]{S appetite_weight side_effect}, [weepy]{S mood side_effect}]{O side_effect; topiramate}
COMMENTS: I'm giving it a two because yes, [it took me from 15 [headaches]{S pain improved} a month down to 5]{O benefit; topiramate}. I will be fair about that. But [they don't call it [dopamax]{T topiramate; stopped} for nothing]{O side_effect; topiramate}. I teach 4th grade and [I stood there and could not remember the word for [fraction]{S cognition side_effect}]{O side_effect; topiramate}. My husband said [I was a [different person]{S other fig side_effect}, [crying over commercials]{S mood side_effect}]{O side_effect; topiramate}. I never was [depressed]{S mood absent} before in my life. Quit after 8 months, [the words came back in a few weeks]{O tolerated; topiramate} [and so did the [headaches]{S pain withdrawal}]{O withdrawal; topiramate}.
Previously: [propranolol]{T propranolol; tried} ([took the edge off]{O partial; propranolol}, [[tired]{S energy side_effect}]{O side_effect; propranolol}) and [ami]{T amitriptyline; stopped; dose=25 mg} 25 mg ([[slept like a rock]{S sleep fig side_effect} and [gained]{S appetite_weight side_effect}]{O side_effect; amitriptyline}, [same number of [headaches]{S pain}]{O no_benefit; amitriptyline}, tossed it). I carry [Imitrex]{T sumatriptan; ongoing} in my purse, [works if I catch it in the first 20 minutes]{O partial; sumatriptan}. Insurance said no to [Botox]{T onabotulinumtoxinA; not_tried}. Next step is [Aimovig]{T erenumab; planned} if the paperwork ever goes through.

=== 1933-anxiety
title: It numbs you
genre: review
layout: short review
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: escitalopram
rating: 3/5
ledger:
  escitalopram | medication | ongoing | mixed | anxiety, other_physical, appetite_weight, anhedonia, sexual, sleep
  propranolol | medication | tried | partial
  counselling | psychotherapy | tried | no_response
  cognitive behavioural therapy | psychotherapy | planned | unknown
  mirtazapine | medication | declined | unknown
---
For [GAD]{S diagnosis clin}. 10mg going on four years. [Does what it says on the tin for the [worry]{S anxiety improved}]{O benefit; escitalopram}, [I can [drive on the motorway]{S functioning improved} and I [don't ring my mum nine times a day]{S anxiety improved} to see if she's alive]{O benefit; escitalopram}. The first fortnight was rough, [[more anxious than before]{S anxiety worsened side_effect}, [jaw clenching]{S other_physical side_effect}, [no appetite]{S appetite_weight side_effect}]{O side_effect; escitalopram}. Stick with it.

What nobody mentions is [the [flatness]{S anhedonia fig side_effect}]{O side_effect; escitalopram}. [Didn't [cry]{S anhedonia side_effect} at my nan's funeral]{O side_effect; escitalopram}. [Orgasm is a [rumour]{S sexual fig side_effect}]{O side_effect; escitalopram}. [I [yawn]{S sleep side_effect} all day long]{O side_effect; escitalopram}.

GP offered to swap me on to [mirtazapine]{T mirtazapine; declined} but I'm scared I'd [gain weight]{S appetite_weight possible side_effect}, so no ta. I had six lots of [counselling]{T counselling; tried; sessions=six lots} at the surgery, lovely woman, [no real difference]{O no_benefit; counselling}. [Beta blockers]{T propranolol; tried} before interviews [were ok for the [shakes]{S neurological improved}]{O partial; propranolol}, [didn't stop the [thoughts]{S anxiety}]{O no_benefit; propranolol}. On the list for [CBT]{T cognitive behavioural therapy; planned}, 11 months and counting.

=== 1934-adhd
title: Vyvanse, 2 years
genre: review
layout: plain text review
condition: ADHD
area: mental
english: Canadian
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: lisdexamfetamine
rating: 7
ledger:
  methylphenidate | medication | stopped | worse | anger, anxiety
  atomoxetine | medication | tried | no_response | gastrointestinal, sexual
  lisdexamfetamine | medication | ongoing | partial | mood, anger, gastrointestinal, appetite_weight, sleep
  guanfacine | medication | planned | unknown
  no screens after nine | lifestyle | not_tried | unknown
---
34 M, [ADHD]{S diagnosis clin} diagnosed at 31. 40mg in the morning.

[Concerta]{T methylphenidate; stopped} first: [[angry]{S anger side_effect}, [picking at my skin]{S anxiety side_effect}, [couldn't finish a sentence without snapping]{S anger side_effect}]{O side_effect; methylphenidate}, [I was more [scattered]{S cognition fig worsened} at 4pm than without anything]{O worsening; methylphenidate}. Off it in 3 weeks. [Strattera]{T atomoxetine; tried}: [[puked]{S gastrointestinal side_effect} most mornings and [couldn't get it up]{S sexual side_effect}]{O side_effect; atomoxetine}, [six months and my desk still looked like a [landfill]{S functioning fig}]{O no_benefit; atomoxetine}.

[This one is the best so far but it ain't magic]{O partial; lisdexamfetamine}. [From 8 till about 1 I can [read an email to the bottom]{S cognition improved}]{O benefit; lisdexamfetamine}, [I [haven't lost a bank card]{S cognition improved} since last year]{O benefit; lisdexamfetamine}. [Then it wears off]{O partial; lisdexamfetamine} and [there's a [crash]{S mood fig side_effect}, I'm [cranky]{S anger side_effect} with my daughter]{O side_effect; lisdexamfetamine}. [[Dry mouth]{S gastrointestinal side_effect}, [no hunger]{S appetite_weight side_effect} until supper, [up till 2]{S sleep side_effect}]{O side_effect; lisdexamfetamine}. The pharmacist suggested [no screens after nine]{T no screens after nine; not_tried}, haven't tried it, probably should. Asking my NP next month whether a bit of [Intuniv]{T guanfacine; planned} in the evening would smooth it out. My brother swears by that combo.

=== 1935-contraception
title: Took it for endo
genre: review
layout: site review with fields
condition: endometriosis
area: general
english: British
narrator: patient
split: train
round: 5
overall: worse
treatment: desogestrel
rating: 1/5
ledger:
  combined pill | medication | stopped | mixed | pain
  desogestrel | medication | stopped | worse | other_physical, mood, sexual, suicidality
  hormonal coil | medication | declined | unknown
  hot water bottle | other | ongoing | partial
---
Reason for taking: [endo]{S diagnosis clin} / contraception
Length of time: 5 months
What I liked: nothing
What I didn't like: where do I start

[I was on the [combined pill]{T combined pill; stopped} for years and it was brilliant for the [cramps]{S pain improved}]{O benefit; combined pill}, until [I started with [migraines]{S pain clin side_effect}]{O side_effect; combined pill} and the nurse took me off it. She put me on this instead. [[Bleeding]{S other_physical side_effect} for 61 days out of the first 90]{O side_effect; desogestrel}. [[Spots]{S other_physical side_effect} along my jaw like a 14 year old]{O side_effect; desogestrel}. [The [pain]{S pain worsened} actually doubled, I was [off work]{S functioning worsened} every single month]{O worsening; desogestrel}. Then [my mood went, I was [sobbing in the car]{S mood side_effect}, [didn't want my boyfriend near me]{S sexual side_effect}, and one night I [thought about not waking up]{S suicidality side_effect}]{O side_effect; desogestrel}. I'd never had [mental health problems]{S other absent}. I stopped there and then. [Three weeks later I [felt like me again]{S mood improved fig side_effect}]{O tolerated; desogestrel}. [The [cramps]{S pain} I'm left with]{O no_benefit; overall}. They're pushing the [coil]{T hormonal coil; declined} now and I've said no more hormones. [Hot water bottle]{T hot water bottle; ongoing} it is, [which takes the top off]{O partial; hot water bottle}.

=== 1936-depression
title: TMS honest review
genre: review
layout: plain text review
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: transcranial magnetic stimulation
rating: 3/5
ledger:
  fluoxetine | medication | tried | no_response
  venlafaxine | medication | tried | no_response
  mirtazapine | medication | tried | no_response
  aripiprazole | medication | tried | no_response | anxiety
  transcranial magnetic stimulation | neuromodulation | stopped | partial | pain
  paracetamol | medication | tried | response
  esketamine | medication | planned | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
---
I see all 5 stars or 1 star here so heres a 3. [Prozac]{T fluoxetine; tried}, [effexer]{T venlafaxine; tried}, [mirt]{T mirtazapine; tried}, [Abilify]{T aripiprazole; tried} on top, and [after eleven years of that I was still [lying on the couch]{S functioning} with the blinds shut]{O no_benefit; fluoxetine, venlafaxine, mirtazapine, aripiprazole}. [(The [Abilify]{T aripiprazole; tried} also [made me pace]{S anxiety side_effect}.)]{O side_effect; aripiprazole}

Started in January, 36 visits, mon-fri at 7:15. Staff was sweet and they play whatever music you like. [It feels like a [woodpecker on your skull]{S pain fig side_effect} and I had a [headache]{S pain side_effect} the first 2 weeks]{O side_effect; transcranial magnetic stimulation; neutral}, [[tylenol]{T paracetamol; tried} took care of it]{O benefit; paracetamol}. [Nothing at 10]{O no_benefit; transcranial magnetic stimulation}. [Nothing at 20]{O no_benefit; transcranial magnetic stimulation}. The tech told me some people are late responders. [Around 27 I [did the dishes]{S functioning improved} without a debate]{O benefit; transcranial magnetic stimulation}. [I [called my brother]{S functioning improved}]{O benefit; transcranial magnetic stimulation}. [PHQ went from 22 to 13]{O partial; transcranial magnetic stimulation}, thats not remission but ill take it.

Finished in March. [It held until about the 4th of July and then I started [sliding]{S mood fig} again]{O partial; transcranial magnetic stimulation}. Doc talked about [ECT]{T electroconvulsive therapy; declined}, not doing it, I need my memory for work. He also brought up the [nose spray]{T esketamine; planned} ([Spravato]{T esketamine; planned}) and I'm gonna ask next visit what my copay would be.

=== 1937-weight
title: 14 months on it
genre: review
layout: long review
condition: obesity
area: general
english: Australian
narrator: patient
split: train
round: 5
overall: improved
treatment: semaglutide
rating: 4
ledger:
  keto | lifestyle | tried | partial | other_physical
  phentermine | medication | stopped | mixed | other_physical, sleep
  liraglutide | medication | stopped | partial | gastrointestinal
  semaglutide | medication | ongoing | response | gastrointestinal, other_physical
  gastric sleeve | procedure | declined | unknown
  psyllium | supplement | ongoing | response
  strength training | lifestyle | planned | unknown
---
F 52, start 118 kg, now 91. [Prediabetic]{S diagnosis clin}, [knees shot]{S pain fig}, [sleep apnoea]{S diagnosis clin}.

I've done the lot. [Keto]{T keto; tried} ([[minus 12]{S appetite_weight improved}, [plus 15]{S appetite_weight worsened}]{O partial; keto}, [[breath like a bin]{S other_physical fig side_effect}]{O side_effect; keto}). [Duromine]{T phentermine; stopped}, [which melted it off]{O benefit; phentermine} [but [heart going like the clappers]{S other_physical fig side_effect} and [awake at 3]{S sleep side_effect}]{O side_effect; phentermine}, so the GP pulled it. [Saxenda]{T liraglutide; stopped; duration=five months}, [daily jabs]{T liraglutide; stopped}, five months, [[lost 4 kilos]{S appetite_weight improved} and then stuck]{O partial; liraglutide}, [[spewing]{S gastrointestinal side_effect} twice a week]{O side_effect; liraglutide}, couldn't afford it. Surgeon quoted me for the [sleeve]{T gastric sleeve; declined} and I got as far as the car park.

So, [the weekly pen]{T semaglutide; ongoing; frequency=weekly}. [The [food noise]{S appetite_weight fig improved} was gone by the second one]{O benefit; semaglutide}. I hadn't known it was noise. [I [leave chips on the plate]{S appetite_weight improved}]{O benefit; semaglutide}. [[Down 27 kilos]{S appetite_weight improved}, [sugars normal]{S other_physical improved}]{O benefit; semaglutide}. [[Knees hardly bother me]{S pain improved} now]{O benefit; semaglutide}.

Bad bits: [[burps that taste of egg]{S gastrointestinal side_effect}, [blocked up]{S gastrointestinal side_effect} for days]{O side_effect; semaglutide} ([psyllium]{T psyllium; ongoing} [fixed that]{O benefit; psyllium}), [[hair coming out]{S other_physical side_effect} in the shower]{O side_effect; semaglutide}. [No [gallstones]{S gastrointestinal clin absent side_effect}, no [pancreatitis]{S gastrointestinal clin absent side_effect}, touch wood]{O tolerated; semaglutide}. Missed three weeks when the chemist ran out, [hunger back with a [vengeance]{S appetite_weight fig withdrawal}]{O withdrawal; semaglutide}. My cousin came off hers and [put it all back on]{S appetite_weight worsened other}. I mean to start [weights]{T strength training; planned} because they say you [lose muscle]{S other_physical possible general side_effect}. Haven't yet.

=== 1938-ocd
title: Luvox
genre: review
layout: form with fields (Reason / Side effects / Comments)
condition: OCD
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: fluvoxamine
rating: 4
ledger:
  paroxetine | medication | stopped | mixed | appetite_weight, sexual
  fluvoxamine | medication | ongoing | partial | gastrointestinal, sleep
  clomipramine | medication | declined | unknown
  exposure and response prevention | psychotherapy | ongoing | response | neurological
  N-acetylcysteine | supplement | tried | no_response
---
Reason: [OCD]{S diagnosis clin} ([checking]{S anxiety}, [contamination]{S anxiety clin})
Side effects: [[Nausea]{S gastrointestinal clin side_effect} first month, [drowsy]{S sleep side_effect}]{O side_effect; fluvoxamine}, [no [sexual problems]{S sexual absent side_effect}]{O tolerated; fluvoxamine}
Comments: I take 200 mg at night. Came to this from [Paxil]{T paroxetine; stopped; duration=3 yrs}, 3 yrs, [it did quiet the [washing]{S anxiety improved}]{O benefit; paroxetine} [but [50 pounds heavier]{S appetite_weight side_effect} and [nothing worked downstairs]{S sexual fig side_effect}]{O side_effect; paroxetine}. Getting off [the Big P]{T paroxetine; stopped} took me half a year, [[electric shocks]{S neurological fig withdrawal}, [rage]{S anger withdrawal}, [crying]{S mood withdrawal}]{O withdrawal; paroxetine}. [Since the switch I'd say I'm 40% better]{O partial; fluvoxamine}. [I [still go back to the stove]{S anxiety}, twice instead of twenty times]{O benefit; fluvoxamine}. [The [thoughts]{S anxiety} don't go, they just [turn the volume down]{S anxiety fig improved}]{O partial; fluvoxamine}. [The real work got done in [ERP]{T exposure and response prevention; ongoing; frequency=once a week}, once a week]{O benefit; exposure and response prevention}, [and it's a nightmare, I [shook]{S neurological side_effect} the first time she had me touch the trash can]{O side_effect; exposure and response prevention}. [Now I can [use a public restroom]{S functioning improved}]{O benefit; exposure and response prevention}. Tried [NAC]{T N-acetylcysteine; tried} from amazon, [smelled bad, end of story]{O no_benefit; N-acetylcysteine}. Psych would like to go to [Anafranil]{T clomipramine; declined}, I read the leaflet ([seizures]{S neurological clin possible side_effect}, [heart rhythm]{S other_physical possible side_effect}) and passed.

=== 1939-insomnia
title: sleep app review
genre: review
layout: short review
condition: insomnia
area: mental
english: British
narrator: patient
split: train
round: 5
overall: improved
treatment: digital CBT-I app
rating: 4/5
ledger:
  zopiclone | medication | stopped | partial | gastrointestinal
  melatonin | supplement | tried | no_response
  digital CBT-I app | psychotherapy | stopped | response | energy
  no phone in the bedroom | lifestyle | ongoing | response
  lavender spray | supplement | tried | no_response
---
Got this free through work, it is a six week programme for people who [can't sleep]{S sleep general}. I'd been [sleeping 3 to 4 hrs]{S sleep} since my divorce. Doctor gave me [zop]{T zopiclone; stopped} for a fortnight, [fine while it lasted]{O partial; zopiclone}, [[mouth like a battery]{S gastrointestinal fig side_effect}]{O side_effect; zopiclone}, and he wouldnt do a repeat. [[Melatonin]{T melatonin; tried} gummies off the internet and [lavender stuff]{T lavender spray; tried} on the pillow, you might as well spray it on the cat]{O no_benefit; melatonin, lavender spray}.

A cartoon man tells you off for going to bed. You're only allowed 5.5 hrs at first. [Week 2 I was [dead on my feet]{S energy fig side_effect} and nearly binned it]{O side_effect; digital CBT-I app}. [Week 4 I [slept through]{S sleep improved} for the first time since 2021]{O benefit; digital CBT-I app}. [Now [6 and half hours]{S sleep improved}, most nights, and I [don't dread bedtime]{S anxiety improved}]{O benefit; digital CBT-I app}. The [phone lives in the kitchen]{T no phone in the bedroom; ongoing} as well, [which I think was half the battle]{O benefit; no phone in the bedroom}. One star off as the [app]{T digital CBT-I app; stopped} kept logging me out and theres no human to ask. My ex did the same [course]{T digital CBT-I app; other} and says it was rubbish, but then he would.

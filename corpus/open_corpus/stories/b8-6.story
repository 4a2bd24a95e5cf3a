=== 091-bulimia
title: Comment card, Lakeview eating disorder program
genre: feedback
layout: service feedback comment
condition: bulimia
area: mental
english: American
narrator: patient
overall: unknown
round: 1
ledger:
  intensive outpatient program | care_setting | ongoing | unknown
  topiramate | medication | ongoing | unknown | neurological, cognition
---
Low point was the Costco parking lot, [half a sheet cake]{S appetite_weight}, no fork, my dentist waving at me from the next Subaru. That's who referred me, for the [enamel]{S other_physical}. [Bulimia]{S diagnosis clin} at 48, ask me about my book club.

Feedback on week 2 of the [evening program]{T intensive outpatient program; ongoing; duration=week 2}: chairs fine. [Dietitian]{T intensive outpatient program; ongoing} terrific. Please do not hold it in the room that says NUTRITION FUN on the wall. [The [Topamax]{T topiramate; ongoing} has made [seltzer taste like a battery]{S neurological side_effect}, and I [lost the word for "stapler"]{S cognition side_effect}]{O side_effect; topiramate}, but nobody oversold it. My sister's in [dialysis]{T dialysis (procedure); other} three nights a week for her [kidneys]{S diagnosis other} and they give HER a recliner. Ask me in a month if any of it took. Parking validation is broken.

=== 244-insomnia
title: Raat Ki Baat, episode 31: The watchman in the skull
genre: interview
layout: radio transcript with names
condition: insomnia
area: mental
english: Indian English
narrator: interview
overall: improved
round: 1
ledger:
  alprazolam | medication | stopped | partial | cognition, functioning
  zolpidem | medication | tried | partial | mania_psychosis, gastrointestinal
  melatonin | medication | tried | no_response
  ashwagandha | supplement | tried | no_response
  warm oil treatment | other | tried | no_response
  psychotherapy | psychotherapy | declined | unknown
  residential sleep programme | care_setting | tried | response
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response | sleep, anger
  doxepin | medication | stopped | partial | gastrointestinal
  daridorexant | medication | not_tried | unknown
  yoga nidra | mind_body | tried | no_response
---
ANJALI: Do you know what is the most useless sentence in the English language? Farida Contractor does, and she has been told it by a great many people. Farida, welcome. What is it?

FARIDA: "Just try to relax." Have you ever tried to relax, Anjali? With effort? It is like being ordered to sneeze.

ANJALI: You are twenty-five, you are an illustrator, and for six years you had what the doctors call [chronic insomnia]{S diagnosis clin}. You call it something else.

FARIDA: The [chowkidar]{S sleep fig}. In my colony in Pune there was a night watchman who went round banging his lathi on the road every hour, to prove to the committee that he was awake. I'd got [one of those inside my skull]{S sleep fig}. One o'clock, [tok]{S sleep fig}. Two o'clock, [tok]{S sleep fig}. He's guarding nothing! And I'm paying his salary.

ANJALI: How did he get the post?

FARIDA: NIFT entrance, when I was nineteen. I [stopped sleeping]{S sleep} for ten days before it, and I got in, and he stayed on. By second year I was on [two hours, three hours]{S sleep}. My [hands shook]{S neurological}, so my lines shook. I [forgot my own roll number]{S cognition}. I [used to cry in the fabric store]{S mood}. My professor told me that all great designers are sleepless. He went home at five every day.

ANJALI: And your family?

FARIDA: My mother put [hot oil]{T warm oil treatment; tried} on my head. My aunt sent [ashwagandha]{T ashwagandha; tried}. A gentleman in a saffron kurta on YouTube did [yoga nidra]{T yoga nidra; tried} at me. [You may write all three in one line and put a cross next to it]{O no_benefit; warm oil treatment, ashwagandha, yoga nidra}. [I smelled like a salad and I was [awake]{S sleep}]{O no_benefit; warm oil treatment}.

ANJALI: The family doctor?

FARIDA: Ah. [Alprax]{T alprazolam; stopped; dose=0.5}. 0.5, he gave it like toffees, this was 2019. [First month, the [chowkidar was out cold]{S sleep fig improved}]{O partial; alprazolam}, I'll say it, I [slept]{S sleep improved} like the dead. [By the fourth month he'd built up a tolerance, not me, him]{O partial; alprazolam}. [I was [blank]{S cognition side_effect} in class, I [walked into a scooter]{S functioning side_effect}]{O side_effect; alprazolam}. When I ran out one Diwali and the chemist was shut, [I [didn't close my eyes]{S sleep withdrawal} for three days and my [skin crawled]{S neurological withdrawal fig}]{O withdrawal; alprazolam}. Nobody had said one word that this could happen. He had a framed certificate for community service.

ANJALI: Did you stop then?

FARIDA: Over eight months, cutting the [tablet]{T alprazolam; stopped} with a paper cutter, on my own. Then a new doctor, a new [tablet]{T zolpidem; tried}: [Zolfresh]{T zolpidem; tried; dose=10 mg}, which is [zolpidem]{T zolpidem; tried}, 10 mg. [I got five hours from it]{O partial; zolpidem}. [I also got up and [fried puris]{S mania_psychosis side_effect} without knowing]{O side_effect; zolpidem}. My flatmate found me. [And a [bitter tongue]{S gastrointestinal side_effect} all day]{O side_effect; zolpidem}. [Melatonin]{T melatonin; tried} too, in between. [Might as well lick the wall]{O no_benefit; melatonin}.

ANJALI: Had anyone proposed [therapy]{T psychotherapy; declined}?

FARIDA: A psychiatrist said, it's [depression]{S diagnosis clin absent}, go and see a [counsellor]{T psychotherapy; declined} about your mother. I said it isn't [depression]{S diagnosis clin absent}, sir, it's [arithmetic]{S sleep fig}, I am [eleven thousand hours short]{S sleep}. I didn't go.

ANJALI: And what about these new ones, the [orexin tablets]{T orexin receptor antagonists (medication); general}? [Daridorexant]{T daridorexant; not_tried}? Listeners keep writing in.

FARIDA: I've only read of it. Nobody has put it in my hand, and somebody would have to sell a kidney.

ANJALI: So what did remove him?

FARIDA: [Eighteen days in a place near Wayanad]{T residential sleep programme; tried; duration=eighteen days}, where they take away your phone and your clock. I went in a very bad temper. My father paid, I'm aware of what that means, I know who can't go. A thin doctor, Dr Kurien, looked at my diary and told me, "You're spending nine hours in bed to [sleep three]{S sleep}. We'll give you five hours and no more." Bed at half past one, up at half past six. No lying down otherwise. That's the method, [CBT-I]{T cognitive behavioural therapy for insomnia; tried}. It's cruelty with a Latin name.

ANJALI: It was hard?

FARIDA: [The first week I [fell asleep standing]{S sleep side_effect}, in a queue for idlis]{O side_effect; cognitive behavioural therapy for insomnia}. [I [threw a slipper]{S anger side_effect} at a man doing pranayama]{O side_effect; cognitive behavioural therapy for insomnia}. I wrote my father a letter about human rights. And he started me on a small thing alongside, [doxepin]{T doxepin; stopped; dose=3 milligrams; duration=ten weeks}, it's an old [depression]{S diagnosis clin general} [capsule]{T doxepin; stopped}, but they give it off-label there in a drop of a dose, 3 milligrams. Ten weeks I took it. [[Dry mouth]{S gastrointestinal side_effect}, nothing else]{O side_effect; doxepin; neutral}.

ANJALI: Then?

FARIDA: Night twelve. Dr Kurien's method says if you are [awake]{S sleep}, get up, sit in the corridor. So I'm sitting in the corridor, hating everybody, and I noticed I was listening for him. And there's only frogs. [I [woke up]{S sleep improved} at half past six with my head on the arm of a cane chair and a bell ringing]{O benefit; cognitive behavioural therapy for insomnia, residential sleep programme}. I thought, who's dead?

ANJALI: And at home, afterwards?

FARIDA: [It's been eight months, and I [sleep]{S sleep improved} seven hours, give or take]{O benefit; cognitive behavioural therapy for insomnia, residential sleep programme}. [I [finished my degree]{S functioning improved}]{O benefit; overall}. [My [lines don't wobble]{S neurological improved}]{O benefit; overall}. How much was the [capsule]{T doxepin; stopped}, they can't tell me; [maybe it greased the hinge]{O partial; doxepin}. [When I stopped it I had [two bad nights]{S sleep withdrawal} and that was all]{O withdrawal; doxepin; neutral}.

ANJALI: You still sound angry, if I may.

FARIDA: I'm furious! Six years. Bed at half past one, up at half past six: my grandmother could have given me that for free, and it was known, it's in the books since before I was born. They gave me toffees because toffees take two minutes. I've drawn a comic about it. On the last page the [chowkidar]{S sleep fig improved} is retired and he's sitting at home in his vest, and he can't sleep.

ANJALI: What does he do about it?

FARIDA: He calls the family doctor.

=== 288-seasonal-affective-disorder
title: Light therapy lamp (10,000 lux)
genre: review
layout: fragments, telegram style
condition: seasonal affective disorder
area: mental
english: Australian
narrator: patient
overall: improved
treatment: light therapy
rating: 4/5
round: 1
ledger:
  vitamin D | supplement | tried | no_response
  light therapy | procedure | ongoing | response | pain, neurological
  psychotherapy | psychotherapy | planned | unknown
---
Sorry, this'll wander, always do, ask my housemates. Hobart. 22. Third winter here, from Townsville, where it's never actually dark?? [Turn into a potato]{S energy fig} every May. Literally [sprout]{S energy fig}. [Sleep 12 hrs]{S sleep}, [eat toast in bed]{S appetite_weight}, [ignore Mum's calls]{S functioning}, mum thinks I've joined a cult. [SAD]{S diagnosis clin}, uni doc said, bad name, sounds made up. [Vit D]{T vitamin D; tried} first, [[spud remained spud]{S energy fig}]{O no_benefit; vitamin D}. Then [lamp]{T light therapy; ongoing; frequency=30 min w/ brekky}. $140 secondhand off a bloke with ferrets. 30 min w/ brekky. [Bit of a [headache]{S pain side_effect} first wk, [eyes prickly]{S neurological side_effect}]{O side_effect; light therapy; neutral}, sat further back. [About day 12 [rang Mum]{S functioning improved} without being told]{O benefit; light therapy}. [[Up before 9]{S sleep improved}, [went to netball]{S functioning improved}, knees shocking but thats separate]{O benefit; light therapy}. [[Potato had become chip]{S energy fig improved}]{O benefit; light therapy}?? idk. Seeing a [psych]{T psychotherapy; planned} from March so I'm ready before next one, free through uni, waitlist was long as. Minus 1 star, cat sits in front of it.

=== 145-depression
title: A night in the kitchen, and a question about help
genre: forum
layout: post and replies by other members
condition: depression
area: mental
english: British
narrator: patient
overall: partly_improved
round: 1
ledger:
  dosulepin | medication | tried | partial | gastrointestinal
  repetitive transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  choir | support | ongoing | partial
  borage tea | supplement | tried | partial
  sea swimming | lifestyle | ongoing | partial
  vortioxetine | medication | ongoing | partial | gastrointestinal, other_physical
  psychodynamic therapy | psychotherapy | stopped | partial
  psychotherapy | psychotherapy | planned | unknown
---
**Wren_of_Whitby**

The fridge has just shuddered and stopped, and I'm by the window in Derek's old dressing gown watching the trawler lights go out over the bar one behind another. Twenty to four. I am seventy-two. [This winter's been the long kind]{S mood fig}; [grief without a funeral]{S mood fig}, that's how I'd put it if anybody asked me at the chemist's. The doctor calls it [late-life depression]{S diagnosis clin}. I [don't pick up a brush]{S anhedonia}. I painted every day for forty years, and now the [sea's only wet]{S anhedonia fig}.

I did see somebody, a [psychodynamic lady]{T psychodynamic therapy; stopped; duration=two years} up a flight of stairs in Scarborough, for two years. [With her there were weeks when I [heard the birds start]{S mood improved}]{O partial; psychodynamic therapy}. Sixty-five pounds an hour. Derek's pension stopped with Derek, so I stopped.

My consultant put in for the [magnet treatment]{T repetitive transcranial magnetic stimulation; not_tried}, and it was refused by a panel in an office in York, none of whom has met me. "Not exceptional." I've had that embroidered, or I would if I could thread the needle. So I've never had it and I don't expect to.

Small mercies, what each gave me:

- the [Tuesday choir]{T choir; ongoing; frequency=Tuesday}: [an hour and the walk home]{O partial; choir}
- [borage tea]{T borage tea; tried}: [something blue to look at]{O partial; borage tea}
- the [water]{T sea swimming; ongoing}, up to my neck, in May: [a morning, once a whole day]{O partial; sea swimming}
- [vortioxetine]{T vortioxetine; ongoing; dose=10mg; duration=since February}, 10mg since February: [I [wash]{S functioning improved}, I [answer the door]{S functioning improved}]{O partial; vortioxetine}

[The last made me [sick as a dog]{S gastrointestinal fig side_effect} at first and I [itch]{S other_physical side_effect}]{O side_effect; vortioxetine}. Years back, after my second was born, it was [dothiepin]{T dosulepin; tried}, [which [dried every drop of spit]{S gastrointestinal side_effect} in me]{O side_effect; dosulepin} and [gave me a summer]{O partial; dosulepin}.

Has anybody got round a panel? Or found a [listening person]{T psychotherapy; planned} who doesn't cost the coal money?

**moorland_pete**

We appealed for my wife and won on the second go. [rTMS]{T repetitive transcranial magnetic stimulation; other}, 30 sessions in Leeds. She's [gardening]{S anhedonia other improved}. Ask for the minutes, they have to give you them.

**Jan B**

[Talking Therapies]{T talking therapy (psychotherapy); general} is free and you can refer yourself, Wren. I waited 14 weeks. Mine was [CBT]{T cognitive behavioural therapy (psychotherapy); other} by telephone and too brisk for me, but they do have others. Also the chapel on Flowergate does sliding scale [counselling]{T counselling (psychotherapy); general}.

**Wren_of_Whitby**

Thank you, both. Minutes! I'd never have thought. It's light now, of a sort; a gull's on Derek's shed like a bailiff. [I am [not well]{S mood}, but I'm not where I was at Christmas]{O partial; overall}. [There was a minute just now when the [wet part had a colour in it]{S anhedonia fig improved}]{O partial; overall}. I'd call it pewter. I looked for the tube, and it's dried solid, but I did look.

=== 074-depression
title: "I'd give it a C-plus": a skeptic on getting somewhat better
genre: interview
layout: Q:/A: turns
condition: depression
area: mental
english: American
narrator: interview
overall: partly_improved
round: 1
ledger:
  bupropion | medication | tried | no_response | anxiety, neurological
  duloxetine | medication | tried | no_response | gastrointestinal, sexual
  buspirone | medication | tried | no_response
  SAMe | supplement | tried | no_response
  positive affirmations | lifestyle | tried | no_response
  float tank | mind_body | tried | no_response
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  hospital admission | care_setting | declined | unknown
  intensive outpatient program | care_setting | tried | partial
  esketamine | medication | ongoing | partial | mania_psychosis, gastrointestinal, other_physical
  lithium | medication | ongoing | partial | other_physical
  interpersonal psychotherapy | psychotherapy | tried | partial
  psilocybin | medication | declined | unknown
---
Q: If I asked you to grade your treatment overall?

A: [C-plus]{O partial; overall}. B-minus if I've slept. I teach high school chemistry, I don't round up.

Q: That'll surprise people. You look well.

A: Everyone says so. I looked well in 2021, when I was [rehearsing how I'd tell the kids I was leaving the profession, by which I meant everything]{S suicidality}. I wore a nice blazer. I've concluded that looks are not a valid instrument.

Q: You brought a piece of paper.

A: I did. It's got a title, I'll read you the title. "[No Effect Above Placebo, Sample Size Me]{O no_benefit; bupropion, duloxetine, buspirone, SAMe, positive affirmations, float tank}." Then it goes:

[Wellbutrin]{T bupropion; tried; dose=300; duration=five months}, 300, five months
[Cymbalta]{T duloxetine; tried; dose=60; duration=a year}, 60, a year
[Buspar]{T buspirone; tried; duration=add-on, ten weeks}, add-on, ten weeks
[SAM-e]{T SAMe; tried}, from Costco
[affirmations]{T positive affirmations; tried}, my sister's idea, taped to the mirror
a [float tank]{T float tank; tried}, gift certificate

Q: Any of those do harm?

A: [The [Wellbutrin]{T bupropion; tried} had me [grinding through the ceiling]{S anxiety fig side_effect}, [ears ringing]{S neurological side_effect}]{O side_effect; bupropion}. [[Cymbalta]{T duloxetine; tried}, [nausea]{S gastrointestinal clin side_effect} and a [marriage like a sibling relationship]{S sexual fig side_effect}]{O side_effect; duloxetine}. The [float tank]{T float tank; tried} was just wet.

Q: What did the [depression]{S diagnosis clin} itself feel like? People ask us to ask.

A: They want a black dog. I don't have a dog for you. It was [inert]{S energy fig}. You know noble gases? Everything's going by and [you don't bond to any of it]{S anhedonia fig}. I [graded labs for eleven hours because I couldn't decide between an 86 and an 87]{S cognition}. I [slept in my car at lunch]{S sleep}. I [didn't cry]{S mood absent}; I'd have found that encouraging.

Q: Was [ECT]{T electroconvulsive therapy; not_tried} ever on the table?

A: You're the fourth person to ask me that. No. I never had it, and nobody ever brought it up, which I find interesting, given that it's got better data than the [tank]{T float tank; tried}.

Q: [Psilocybin]{T psilocybin; declined}?

A: A parent at my school offered, in the pick-up line, in a Volvo. I said no thank you. I'm subject to random testing.

Q: So how did you wind up in the program?

A: I told my doctor the truth by mistake. She'd asked how I was and the fire alarm went off, and I said, "Oh, good." She didn't let that go. It was either the [hospital]{T hospital admission; declined} or an [intensive outpatient program]{T intensive outpatient program; tried; frequency=three hours a day; duration=seven weeks}, three hours a day for seven weeks in an office park next to a Quiznos. Eleven of us. A guy who restrung tennis rackets. I went in with my arms folded.

Q: And came out?

A: With them at my sides, let's say. [It got me [dressed by nine]{S functioning improved}]{O partial; intensive outpatient program}. [The [thoughts about leaving]{S suicidality improved} backed off in about week four]{O benefit; intensive outpatient program}, and I want to be fair about that, since it's the main thing. [The [inertness]{S energy}, no change]{O no_benefit; intensive outpatient program}.

Q: Then came [Spravato]{T esketamine; ongoing}.

A: Then came three things in five weeks, which is how you ruin an experiment. [Spravato]{T esketamine; ongoing; dose=84 milligrams; frequency=twice a week}, 84 milligrams, twice a week, up the nose. A low dose of [lithium]{T lithium; ongoing; dose=300} on top, 300. And sixteen sessions of [interpersonal therapy]{T interpersonal psychotherapy; tried; sessions=sixteen}, because a slot came open. I begged them to do it one at a time. They told me I wasn't a titration.

Q: How were the side effects?

A: Early on, rough. [The [spray]{T esketamine; ongoing} [took my hands off and put them over by the sink]{S mania_psychosis fig side_effect}]{O side_effect; esketamine}. [I [threw up]{S gastrointestinal side_effect} in the nurse's recycling, and my [blood pressure]{S other_physical clin side_effect} hit 168]{O side_effect; esketamine}. [By the fifth visit all that was over]{O tolerated; esketamine}; I do the crossword. [The [lithium]{T lithium; ongoing} makes me [thirsty]{S other_physical side_effect}]{O side_effect; lithium; neutral}. I was told I'd [gain weight]{S appetite_weight possible side_effect}. [I haven't]{O tolerated; lithium}.

Q: And the effect?

A: [My PHQ-9 was 21 and it's 11]{O partial; esketamine, lithium, interpersonal psychotherapy}. Eleven's still a positive test, you understand. [In April I [laughed]{S mood improved} at a kid's pun about moles]{O partial; esketamine, lithium, interpersonal psychotherapy}. [I [pick a grade in under a minute]{S cognition improved}]{O benefit; esketamine, lithium, interpersonal psychotherapy}. But which of them did it? I've got three variables and no control. My psychiatrist says the [spray]{T esketamine; ongoing}. The [IPT]{T interpersonal psychotherapy; tried} woman says I finally had it out with my sister about Dad's house. I couldn't tell you, and I'd distrust anyone who could.

Q: What's still missing, to get from a C-plus to an A?

A: [Music]{S anhedonia}. I used to sing in the car, and now it's sound. [Sundays]{S mood}. [Wanting a thing before it's in front of me]{S anhedonia}. They've stretched the visits to every other week and [around day twelve I start to [go inert]{S energy fig} again]{O partial; esketamine}, you could set your watch.

Q: Will you carry on with it?

A: The copay's $240, so ask me in January. But yes. A C-plus passes. I tell my students that all the time, and I watch their faces, and up until this year I didn't really believe it.

=== 261-panic-disorder
title: 22M, panic attacks, is it the sertraline or is it me
genre: forum
layout: post with TL;DR
condition: panic disorder
area: mental
english: British
narrator: patient
overall: partly_improved
round: 1
ledger:
  propranolol | medication | stopped | partial | energy, other_physical
  grounding | mind_body | ongoing | partial
  CBD oil | supplement | tried | no_response
  sertraline | medication | ongoing | partial | gastrointestinal, anxiety, sleep, sexual, neurological
  cutting out caffeine | lifestyle | ongoing | partial
  diazepam | medication | declined | unknown
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
my nan reckons its my phone. my gaffer reckons its cos i dont eat breakfast. lad at 5 a side reckons im "on one". paramedic who came out to me outside greggs said mate your heart is fine its a [panic attack]{S anxiety}, which tbf was the first useful thing anyone said

so yeah, 22, scaffolder (lol i know), [panic disorder]{S diagnosis clin} since last summer. first one was on the M62 in the van, [chest like someones parked on it]{S other_physical fig}, [fingers went all claw]{S neurological}, [couldnt swallow]{S other_physical}, [100% sure i was dying]{S anxiety}, made Kev pull over on the hard shoulder. after that i was having like 4 a wk. [stopped getting in the van]{S functioning}. [stopped going gym]{S functioning} cos a [fast heart]{S other_physical} felt the same as one starting

doc gave me [propanalol]{T propranolol; stopped; dose=40mg; frequency=when needed} 40mg when needed. ngl [it was class for about 2 months]{O partial; propranolol}, [[heart stayed put]{S other_physical improved} so my head had nowt to kick off about]{O partial; propranolol}. [then it just sort of wore off?]{O partial; propranolol} [was taking 3 a day and still [going off]{S anxiety} in aldi]{O no_benefit; propranolol}. [[cold hands]{S other_physical side_effect} and [legs like wet bread]{S energy fig side_effect} up the ladders aswell]{O side_effect; propranolol} so binned it

sister got me [cbd oil]{T CBD oil; tried}, 45 quid, [tastes like a shed, did nothing]{O no_benefit; CBD oil}

went back and got [sertraline]{T sertraline; ongoing; dose=50} 50, been 7 wks. heres what ive had off it:

- the [[runs]{S gastrointestinal side_effect} (on a SITE. with one portaloo)
- [yawning]{S sleep side_effect} constantly
- [shaky jaw]{S neurological side_effect}
- [cant finish]{S sexual side_effect}, gf thinks its hilarious, i dont
- [mad dreams]{S sleep side_effect}, was married to my old PE teacher]{O side_effect; sertraline}

now the actual q. first 3 wks [the [panics]{S anxiety worsened unclear} went UP, like 6 or 7 a wk]{O worsening; sertraline}, and i get this [buzzy electric feeling in my arms]{S neurological unclear} round 11am an hour after the [tablet]{T sertraline; ongoing}. is that the [tablet]{T sertraline; ongoing} or is it just me being [anxious]{S anxiety unclear} about the [tablet]{T sertraline; ongoing}?? pharmacist said "could be either" cheers love. doc offered [diazepam]{T diazepam; declined} to get me over the hump and i said nah, my uncle had a [problem w them]{S substance_use other}

to be fair to it, [last 2 wks ive had 1 each wk]{O partial; sertraline}. [was back in the [van]{S functioning improved} on tues, passenger side, window down, fine]{O benefit; sertraline}. [still [cant do motorway]{S functioning}]{O partial; sertraline}. also [knocked monster on the head]{T cutting out caffeine; ongoing} the same time so might be that lol, [was on 3 cans a day, deffo [less jittery]{S anxiety improved}]{O partial; cutting out caffeine}. and i do the [5 things you can see]{T grounding; ongoing} thing, [works if i catch it early, useless once its going]{O partial; grounding}

on the list for [cbt]{T cognitive behavioural therapy; planned}, 5 months they said

anyone else get the [arm buzz]{S neurological unclear}? did it go? dont say google it ive googled it, ive got every disease

TL;DR: [propranolol]{T propranolol; stopped} [worked then didnt]{O partial; propranolol}, [sertraline]{T sertraline; ongoing} [made it [worse]{S anxiety worsened unclear} then a bit [better]{S anxiety improved}]{O partial; sertraline}, cant tell whats [tablet]{T sertraline; ongoing} and whats me, nan still says phone

=== 256-asthma
title: Symbicort
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: asthma
area: general
english: American
narrator: patient
overall: improved
treatment: budesonide/formoterol
rating: 4/5
round: 1
ledger:
  fluticasone | medication | tried | no_response
  budesonide/formoterol | medication | ongoing | response | other_physical, neurological
  salbutamol | medication | ongoing | unknown
---
Reason for taking: [asthma]{S diagnosis clin}, moderate persistent

Side effects: [[thrush]{S other_physical clin side_effect} once (rinse!!), [jittery hands]{S neurological side_effect}, [hoarse]{S other_physical side_effect}]{O side_effect; budesonide/formoterol; neutral}

Comments: Everybody on my softball team swore by [Symbicort]{T budesonide/formoterol; other} so naturally I assumed it was hype. Had been on [Flovent]{T fluticasone; tried}, [still [wheezing]{S other_physical} rounding first]{O no_benefit; fluticasone}. OK, fine, they were right. [About 3 wks in I [ran out a triple]{S functioning improved}, [chest quiet]{S other_physical improved}]{O benefit; budesonide/formoterol}. [Went from using my [albuterol]{T salbutamol; ongoing} ([ProAir]{T salbutamol; ongoing}) daily to maybe 2x a month]{O benefit; budesonide/formoterol}. Then I figured I was cured, skipped 9 days. [By the weekend I was [coughing up a lung]{S other_physical fig withdrawal} and [sitting up to sleep]{S sleep withdrawal}]{O withdrawal; budesonide/formoterol}. Insurance switched me to the generic [budesonide/formoterol]{T budesonide/formoterol; ongoing}, [works the same as far as I can tell]{O benefit; budesonide/formoterol}. Minus one for the dose counter, it lies.

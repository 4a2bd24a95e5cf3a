=== 2560-treatment-resistant-depression
title: running out of things to try, ketamine or TMS?
genre: forum
layout: one paragraph question, two replies, EDIT
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
round: 7
ledger:
  fluoxetine | medication | tried | no_response
  citalopram | medication | tried | no_response | sexual
  bupropion | medication | tried | no_response | anxiety
  venlafaxine | medication | stopped | partial
  lamotrigine | medication | tried | no_response
  aripiprazole | medication | tried | worse | anxiety
  desvenlafaxine | medication | ongoing | unknown
  psychotherapy | psychotherapy | ongoing | unknown
  exercise | lifestyle | tried | partial
  fish oil | supplement | ongoing | unknown
  light therapy | other | tried | no_response
  transcranial magnetic stimulation | neuromodulation | planned | unknown
  ketamine | medication | not_tried | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
---
Hi all, long time lurker.I'm 41, two kids, work in freight insurance, had [depression]{S diagnosis clin} on and off since college but the last 3 yrs its just been on. [Prozac]{T fluoxetine; tried}, [Celexa]{T citalopram; tried}, [Wellbutrin]{T bupropion; tried}, [lamictal]{T lamotrigine; tried}... [none of those did anything for me]{O no_benefit; fluoxetine, citalopram, bupropion, lamotrigine} ([the [celexa]{T citalopram; tried} killed my [sex drive]{S sexual side_effect}]{O side_effect; citalopram} and [[wellbutrin]{T bupropion; tried} had me [wired]{S anxiety fig side_effect}]{O side_effect; bupropion}), then [Effexor]{T venlafaxine; stopped; dose=225} 225 [which was good for about 8 months]{O partial; venlafaxine} and [then it pooped out]{O no_benefit; venlafaxine}, [coming off that was [brain zaps]{S neurological fig withdrawal} and [crying at car commercials]{S mood withdrawal} for 3 weeks]{O withdrawal; venlafaxine}. [Abilify]{T aripiprazole; tried; dose=2mg} 2mg on top of it, [I [couldnt sit still]{S anxiety side_effect}, paced the driveway at midnight]{O side_effect; aripiprazole}, [worst month of the whole thing]{O worsening; aripiprazole}. My new psych has me on [Pristiq]{T desvenlafaxine; ongoing; dose=50mg} 50mg since Labor Day and I see a [therapist]{T psychotherapy; ongoing; frequency=every other week} every other week, $40 copay, she's over by the mall. Still take my [fish oil]{T fish oil; ongoing} lol. I bought one of those [light boxes]{T light therapy; tried}, [zip]{O no_benefit; light therapy}. [The [gym]{T exercise; tried} did help some when i could drag myself there]{O partial; exercise} but [lately I can't even [shower]{S functioning} before noon]{O worsening; overall}. So now doc says [TMS]{T transcranial magnetic stimulation; planned} and has put in for the authorization, which can take 6 weeks. I asked about [ketamine]{T ketamine; not_tried}, insurance wont touch it and the clinic here wants 450 a pop. He also brought up [ECT]{T electroconvulsive therapy; declined} and I told him no thanks, my nan had it. I'm not [suicidal]{S suicidality absent}, just [so tired]{S energy} of it. Anybody done both, which would you pick???

mossyrock88: I did [TMS]{T transcranial magnetic stimulation; other; sessions=36 sessions} (36 sessions, drove 50 minutes each way) and got maybe half better. [Headaches]{S pain other side_effect} the first week.

dee_in_tulsa: [ketamine]{T ketamine; other} here. [Suicidal thoughts]{S suicidality improved other} gone after the second one but it fades, I go back every 5 weeks and it eats my savings.

EDIT: thank you guys. Authorization got denied, we're appealing. [No change on my end]{O no_benefit; overall}, same [fog]{S cognition fig}, same couch.

=== 2561-ocd
title: OCD - my list after 16 years, for anyone who needs one
genre: forum
layout: list with headings
condition: OCD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  counselling | psychotherapy | tried | no_response
  sertraline | medication | ongoing | partial | gastrointestinal, sexual
  clomipramine | medication | stopped | mixed | gastrointestinal, other_physical, sleep
  risperidone | medication | tried | worse | appetite_weight, anhedonia
  exposure and response prevention | psychotherapy | tried | response
  hospital admission | care_setting | tried | unknown
  mindfulness | mind_body | tried | worse
  N-acetylcysteine | supplement | tried | no_response
  inositol | supplement | tried | no_response
  OCD Action group | support | ongoing | response
  propranolol | medication | tried | unknown
  deep brain stimulation | neuromodulation | not_tried | unknown
  transcranial magnetic stimulation | neuromodulation | declined | unknown
  psilocybin | medication | planned | unknown
---
I get asked for this in messages so I'm posting it once. [Contamination OCD]{S diagnosis clin} since I was 14, [intrusive thoughts]{S anxiety clin} about harming my nephews since 22. I am a surveyor, married, one cat.

THINGS THAT WERE A WASTE OF TIME
- [Counselling]{T counselling; tried; duration=two years} (two years of it, university then private). [All it did was teach me to talk about the [taps]{S anxiety} while still [checking]{S anxiety} the taps.]{O no_benefit; counselling}
- [NAC]{T N-acetylcysteine; tried} and [inositol]{T inositol; tried}. [Nothing from either]{O no_benefit; N-acetylcysteine, inositol}, and inositol tastes of cake mix.
- [Mindfulness app]{T mindfulness; tried}. [Sitting still with my own head made the [thoughts]{S anxiety worsened} louder.]{O worsening; mindfulness}

THINGS THAT HELPED A BIT
- [Sertraline]{T sertraline; ongoing; dose=200mg; started=2013} 200mg, since 2013. [It turned the volume from ten to seven.]{O partial; sertraline} [[Loose stomach]{S gastrointestinal side_effect} for a month]{O side_effect; sertraline}, [[can't finish]{S sexual side_effect} in bed to this day]{O side_effect; sertraline}.

IT WORKED BUT
- [Clomipramine]{T clomipramine; stopped; dose=150}. [On 150 I was down to [twenty minutes of washing]{S anxiety improved} a day, which for me is a miracle.]{O benefit; clomipramine} [[Constipated]{S gastrointestinal side_effect}, [sweating]{S other_physical side_effect} through shirts, [asleep on my feet]{S sleep fig side_effect} in client meetings.]{O side_effect; clomipramine} Taken off it after a bad ECG.

MADE THINGS WORSE
- [Risperidone]{T risperidone; tried; dose=1mg}, added at 1mg. [[Two stone in four months]{S appetite_weight side_effect} and [no feelings at all]{S anhedonia side_effect}]{O side_effect; risperidone}, [while the [rituals]{S anxiety worsened} got longer]{O worsening; risperidone}.

WHAT REALLY WORKED
- [ERP]{T exposure and response prevention; tried; sessions=Twenty sessions} with a specialist in Leeds. Twenty sessions, I touched a bin lid and ate a sandwich. [I can [hold my nephews]{S functioning improved} now.]{O benefit; exposure and response prevention} [It is the reason I am [married]{S functioning improved}.]{O benefit; exposure and response prevention}
- [OCD Action group]{T OCD Action group; ongoing; frequency=first Monday of the month}, first Monday of the month. [Nobody flinches at anything, and I come home lighter.]{O benefit; OCD Action group}

Also had: four weeks in [hospital]{T hospital admission; tried; duration=four weeks} in 2016, [propranolol]{T propranolol; tried} from the GP at some point. I was offered [TMS]{T transcranial magnetic stimulation; declined} as part of a trial and didn't fancy the travelling. For [DBS]{T deep brain stimulation; not_tried} I'm apparently not ill enough, which I'll take as a compliment. On the list for a [psilocybin]{T psilocybin; planned} study at the Maudsley, they said spring.

Ask me anything except what's on the bottom of my shoes.

=== 2562-ptsd
title: update on the retreat (long)
genre: forum
layout: three dated updates
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  prazosin | medication | ongoing | partial | neurological
  paroxetine | medication | stopped | no_response | anhedonia, appetite_weight
  eye movement desensitization and reprocessing | psychotherapy | tried | worse | anxiety
  prolonged exposure | psychotherapy | declined | unknown
  hospital admission | care_setting | tried | unknown
  stellate ganglion block | procedure | tried | partial | other_physical
  service dog | support | ongoing | response
  ayahuasca | drug_assisted_therapy | tried | mixed | gastrointestinal, sleep
  integration circle | support | ongoing | unknown
  trazodone | medication | ongoing | unknown
  alcohol | other | stopped | worse
  fishing | lifestyle | ongoing | response
---
Some of yall asked me to report back so here goes. Background for the new folks: Army, two tours, [PTSD]{S diagnosis clin} rated 70%. The VA had me on [Paxil]{T paroxetine; stopped} [which made me [a zombie]{S anhedonia fig side_effect} with a [gut]{S appetite_weight side_effect}]{O side_effect; paroxetine} and [didn't stop one [nightmare]{S sleep}]{O no_benefit; paroxetine}, I took myself off. [Prazosin]{T prazosin; ongoing; dose=6mg}, on 6mg of it now, [cuts the bad [dreams]{S sleep improved} to a couple a week]{O partial; prazosin}, [[dizzy]{S neurological side_effect} if I stand up fast]{O side_effect; prazosin}. [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=five times} five times, [every time I drove home [shaking]{S anxiety worsened side_effect} and [had flashbacks]{S anxiety worsened side_effect clin} for days]{O worsening; eye movement desensitization and reprocessing}. They wanted me to do [PE]{T prolonged exposure; declined} after that, no sir. I was [inpatient]{T hospital admission; tried; duration=11 days} for 11 days back in '19. [Drank]{T alcohol; stopped} to sleep for years, [till it was making the [anger]{S anger worsened} and everything else worse]{O worsening; alcohol}, [[3 yrs sober]{S substance_use improved} in August]{O benefit; overall}. Best money I ever spent was the [dog]{T service dog; ongoing}, [I can [stand in line at Walmart]{S functioning improved} with her]{O benefit; service dog}.

APRIL. Got the [shot in the neck]{T stellate ganglion block; tried} at the pain clinic, the SGB, my voice and [one eyelid went droopy]{S other_physical side_effect} [for the afternoon]{O side_effect; stellate ganglion block; neutral}. [I was [calm]{S anxiety improved} for about five weeks, I mean [calm]{S anxiety improved}]{O benefit; stellate ganglion block}. [Then it wore off]{O partial; stellate ganglion block}. They don't pay for a second one.

JUNE. Flew to Peru on my buddy's dime for the [ayahuasca]{T ayahuasca; tried; sessions=four nights}, four nights. First we had to stop our meds except blood pressure. Night one [I [puked]{S gastrointestinal side_effect} till I was on my hands and knees]{O side_effect; ayahuasca} and saw nothing. Night two I saw the road and the kid on it and for the first time I could look at him. [I cried till sunup, it was like [setting a ruck down]{S hopelessness fig improved}]{O benefit; ayahuasca}. There was a woman in the next mat screaming and the helpers singing over her. Nights three and four I slept mostly. Flight home was delayed in Lima.

UPDATE Sept. Ok so the honest part. [The [guilt]{S hopelessness improved} is still lighter, my wife sees it]{O benefit; ayahuasca}. [But I [didnt sleep]{S sleep side_effect} for most of July, jungle every time I shut my eyes]{O side_effect; ayahuasca}. Doc gave me [trazodone]{T trazodone; ongoing; frequency=at night} to take at night beside the [prazosin]{T prazosin; ongoing}. I log on to the [integration circle]{T integration circle; ongoing; frequency=Thursdays} Thursdays, it's eight of us, one guy in Norway. I [fish]{T fishing; ongoing} most mornings, [nothing evens me out like it]{O benefit; fishing}. Would I tell you to go? Not without somebody home who knows you. One of the guys from our group came back [seeing things]{S mania_psychosis other side_effect} and had to be [hospitalized]{T hospital admission; other}.

=== 2563-adhd
title: nothing works or am i doing it wrong (adhd, 24f)
genre: forum
layout: one lower-case run-on, replies
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  methylphenidate | medication | stopped | mixed | other_physical, appetite_weight, mood
  lisdexamfetamine | medication | ongoing | partial | gastrointestinal, sleep
  atomoxetine | medication | tried | worse | gastrointestinal, sexual, anger
  guanfacine | medication | planned | unknown
  coaching | support | tried | no_response
  body doubling | other | ongoing | response
  melatonin | supplement | ongoing | unknown
  combined pill | medication | ongoing | unknown
  sertraline | medication | tried | unknown
  omega 3 | supplement | tried | no_response
  cutting out sugar | lifestyle | tried | no_response
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
---
so i was diagnosed at 23 after failing second year twice, everyone kept saying just use a planner lol. right so [adhd]{S diagnosis clin}, [inattentive mostly]{S cognition}, [cant start anything]{S functioning}, [lose everything]{S cognition}, [late to my own nans funeral]{S functioning}. they started me on [concerta]{T methylphenidate; stopped; dose=36} 36, first day i cleaned the whole flat and cried cos [it was [quiet in there]{S cognition fig improved}]{O benefit; methylphenidate}, by week 3 [[heart pounding]{S other_physical side_effect} sat still, [couldnt eat]{S appetite_weight side_effect} and at 4pm i'd [crash]{S mood fig side_effect} and [sob at my boyfriend]{S mood side_effect}]{O side_effect; methylphenidate}, so they swapped me onto [strattera]{T atomoxetine; tried} and omg [[threw up]{S gastrointestinal side_effect} on the 38 bus, [no sex drive]{S sexual side_effect}, [wanted to bite everyone]{S anger fig side_effect}]{O side_effect; atomoxetine} [and it did sod all for the [focus]{S cognition}]{O no_benefit; atomoxetine}. now its [elvanse]{T lisdexamfetamine; ongoing; dose=40}, 40, [its alright, i can [read]{S cognition improved} a page]{O partial; lisdexamfetamine}, [wears off by 2]{O partial; lisdexamfetamine} tho and [[dry mouth]{S gastrointestinal side_effect} and [wide awake]{S sleep side_effect} till gone 1]{O side_effect; lisdexamfetamine}. i take [melatonin]{T melatonin; ongoing; dose=2mg} 2mg and im on the [pill]{T combined pill; ongoing} (rigevidon) dunno if that matters?? was on [sertraline]{T sertraline; tried} at uni. had a [coach]{T coaching; tried; sessions=6 calls} thru access to work, 6 calls, she sent me spreadsheets, [i lost the spreadsheets]{O no_benefit; coaching}. [[omega 3]{T omega 3; tried} and [no sugar]{T cutting out sugar; tried} cos of tiktok, no difference whatsoever]{O no_benefit; omega 3, cutting out sugar}. only thing that REALLY helps is my mate on facetime doing her essays while i do mine, [[body doubling]{T body doubling; ongoing} its called, [ive handed in 3 things on time]{S functioning improved}]{O benefit; body doubling}!! nurse says next is adding [guanfacine]{T guanfacine; planned} but theres a shortage. asked for [cbt]{T cognitive behavioural therapy; not_tried} for adhd and was told not commissioned in our area. anyone else get the 2pm wall, does a booster dose do anything?

>> jonnyb: yeah i get a 10mg [dex]{T dexamfetamine (medication); other; dose=10mg} top up at 1, sorted me. ask

>> Priya_M: Food first! I was taking mine on an empty stomach and had [palpitations]{S other_physical clin other side_effect}. Porridge fixed it.

update: asked. she said no to the booster, dose goes up to 50 on monday. dissertation is on eels btw

=== 2564-anorexia
title: Tomorrow makes 2 years. What they gave me and what I think of it
genre: forum
layout: paragraphs, neat
condition: anorexia nervosa
area: mental
english: Canadian
narrator: patient
split: train
overall: improved
round: 7
ledger:
  hospital admission | care_setting | tried | mixed | anxiety
  nasogastric tube feeding | procedure | tried | unknown
  olanzapine | medication | stopped | partial | sleep
  fluoxetine | medication | tried | no_response
  family-based treatment | psychotherapy | tried | worse
  day program | care_setting | tried | response
  cognitive behavioural therapy | psychotherapy | ongoing | response
  dietitian | other | ongoing | unknown
  meal plan | lifestyle | ongoing | response
  calcium | supplement | ongoing | unknown
  oral contraceptive | medication | declined | unknown
  knitting group | support | ongoing | partial
  yoga | mind_body | stopped | worse
  residential treatment | care_setting | not_tried | unknown
---
I was fifteen when it started and I'm twenty-six now, in Saskatoon, working at a garden centre. I promised myself that if I got to two years I would write the post I was looking for when I was [starving]{S appetite_weight}. No numbers, mods, don't worry.

[Hospital]{T hospital admission; tried; sessions=three times}, three times. I was given a [feeding tube]{T nasogastric tube feeding; tried} for nine days the first time and potassium was checked each morning. [The admissions kept me alive]{O benefit; hospital admission} and [I came home each time more [scared of food]{S anxiety worsened side_effect} than I went in]{O worsening; hospital admission}. Both are true. My parents slept in shifts.

[Family-based treatment]{T family-based treatment; tried} was next. [It turned our kitchen into a war and I [lost more]{S appetite_weight worsened}.]{O worsening; family-based treatment} I know it saves younger kids. It helped my cousin, who did it at thirteen.

Medication. [[Prozac]{T fluoxetine; tried} did nothing.]{O no_benefit; fluoxetine} [[Olanzapine]{T olanzapine; stopped} slowed the [calculator in my head]{S anxiety fig improved} a little and let me sit through a plate]{O partial; olanzapine}, [though I [slept through]{S sleep side_effect} most mornings of it]{O side_effect; olanzapine}; we stopped after five months. A gynecologist wanted me on the [pill]{T oral contraceptive; declined} to bring [my period]{S other_physical} back and I refused, because I wanted to know when it came by itself. I take [calcium]{T calcium; ongoing}.

For [residential]{T residential treatment; not_tried} I'd have had to go to Toronto, and the province turned it down. So it was the [day program]{T day program; tried; duration=fourteen weeks}, fourteen weeks, eight to four. [That was the turn.]{O benefit; day program} Someone sat opposite me with the same sandwich and told me about her dog while we chewed.

Since then I have seen a [psychologist]{T cognitive behavioural therapy; ongoing; frequency=weekly} for CBT-E, weekly, [and she has taken the [fear]{S anxiety improved} apart screw by screw]{O benefit; cognitive behavioural therapy}. I see a [dietitian]{T dietitian; ongoing; frequency=once a month} once a month; she's on Third Avenue and has a fish tank. [The [meal plan]{T meal plan; ongoing} still holds me up on bad days.]{O benefit; meal plan} [[Yoga]{T yoga; stopped} just became another way to [burn]{S appetite_weight worsened}]{O worsening; yoga} so I gave that up. [My [knitting group]{T knitting group; ongoing} keeps my hands busy after supper, which is something.]{O partial; knitting group}

[I [eat birthday cake]{S appetite_weight improved}. My [hair has come back]{S other_physical improved}, and in March so did [my period]{S other_physical improved}.]{O benefit; overall} I still hear [the voice]{S anxiety fig} when I'm tired. It doesn't get a vote.

=== 2565-insomnia
title: Help... 3 hours a night since Feb
genre: forum
layout: short lines with bullets, replies, update
condition: insomnia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  zopiclone | medication | stopped | partial | gastrointestinal
  promethazine | medication | tried | no_response | energy
  amitriptyline | medication | tried | worse | sleep, gastrointestinal, appetite_weight
  melatonin | supplement | tried | no_response
  magnesium | supplement | ongoing | unknown
  chamomile tea | supplement | ongoing | unknown
  no phone after nine | lifestyle | ongoing | unknown
  Sleepio | psychotherapy | planned | unknown
  sleep restriction | psychotherapy | ongoing | response | energy
  amlodipine | medication | ongoing | unknown
  hypnotherapy | mind_body | declined | unknown
  acupuncture | mind_body | tried | no_response
  daridorexant | medication | not_tried | unknown
---
Hello. I'm 58, a school cook, and since February I've had about [3 hours]{S sleep} a night. Some nights [none]{S sleep}. I'm [snapping]{S anger} at the dinner ladies and I [put salt in the custard]{S cognition}.

What I've had so far:
• [Zopiclone]{T zopiclone; stopped; duration=two weeks}, two weeks. [[Slept]{S sleep improved} like a log]{O benefit; zopiclone}, [[taste of old coins]{S gastrointestinal fig side_effect}]{O side_effect; zopiclone}. Doctor wouldn't give me any more [and the first night without I [lay there till five]{S sleep withdrawal}]{O withdrawal; zopiclone}
• [Phenergan]{T promethazine; tried} from the chemist. [No sleep and [thick as a plank]{S energy fig side_effect} the next day]{O no_benefit; promethazine}
• [Amitriptyline]{T amitriptyline; tried; dose=10mg} 10mg. [[Groggy]{S sleep side_effect} till lunch, [mouth like a flip flop]{S gastrointestinal fig side_effect}, [ate the cupboard bare]{S appetite_weight side_effect}]{O side_effect; amitriptyline}, [still awake at 2]{O no_benefit; amitriptyline}
• [melatonin]{T melatonin; tried} my daughter brought from the States, [nope]{O no_benefit; melatonin}
• [acupuncture]{T acupuncture; tried; sessions=4 goes}, 4 goes at £45. [Very relaxing, [slept]{S sleep} no better]{O no_benefit; acupuncture}
• [magnesium]{T magnesium; ongoing}, [chamomile]{T chamomile tea; ongoing}, [no phone after nine]{T no phone after nine; ongoing}. Doing all of that
• I also take [amlodipine]{T amlodipine; ongoing} for my [blood pressure]{S other_physical}, five years now

Asked about that new one, [daridorexant]{T daridorexant; not_tried}. Not on the list in our area apparently. A friend wants me to see her [hypnotist]{T hypnotherapy; declined}, I'd feel daft. Doctor has sent me a code for [Sleepio]{T Sleepio; planned} and I haven't opened it because I don't get on with computers.

What do you all do???

— carol_p: [Sleep restriction]{T sleep restriction; other}. Horrible for a fortnight, [cured]{S sleep other improved} me.
— Big Al: [Mirtazapine]{T mirtazapine (medication); other; dose=7.5mg}, 7.5mg. I've [gained]{S appetite_weight other side_effect} a bit but I [sleep]{S sleep improved other}.
— nightowl: See if it's the change love. I got [HRT]{T hormone replacement therapy (medication); other}, [sweats]{S other_physical improved other} gone and sleep came back.

UPDATE, seven weeks on. Did what Carol said. [Bed at half past midnight]{T sleep restriction; ongoing}, up at six whatever happens. [I was [dead on my feet]{S energy fig side_effect} at work, dropped a whole tray of sponge]{O side_effect; sleep restriction}. [Week three something clicked and I'm getting [five and a half hours]{S sleep improved} most nights]{O benefit; sleep restriction}. Not what I had, [but I've [stopped snapping]{S anger improved}]{O benefit; sleep restriction}. Off to my sister's in Filey for half term.

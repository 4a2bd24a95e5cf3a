=== 455-bulimia
title: prozac 60 for bulimia, 1 yr honest update
genre: forum
layout: single post, dated edits
condition: bulimia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  nutritionist | lifestyle | tried | partial
  fluoxetine | medication | ongoing | partial | sleep, neurological, sexual
  topiramate | medication | stopped | mixed | cognition, energy
  Overeaters Anonymous | support | stopped | worse
  intensive outpatient program | care_setting | stopped | response
  enhanced cognitive behavioural therapy | psychotherapy | planned | unknown
  lisdexamfetamine | medication | declined | unknown
---
tw no numbers

I used to search this sub at 2am for anybody who'd been on [prozac]{T fluoxetine; general} for [bulimia]{S diagnosis clin general} and not plain [depression]{S diagnosis clin general}, so here you go, me from the future.

Where I was: [b/p]{S appetite_weight} three or four times a day, [throat bleeding]{S other_physical}, [swollen cheeks]{S other_physical}, [stealing my roommate's food]{S appetite_weight} and replacing it from the 24 hr Safeway. Engaged, he had no idea. I'd seen a campus [nutritionist]{T nutritionist; tried} who was kind and [her [meal plan]{T nutritionist; tried} got me through one semester]{O partial; nutritionist}. I wasn't [thin]{S appetite_weight absent}, people think you have to be.

PCP said 60mg, that's the dose for this, it's higher than for [mood]{S mood general}. First month: [[jaw clenching]{S neurological side_effect}, [insane dreams]{S sleep side_effect}, [zero libido]{S sexual clin side_effect}]{O side_effect; fluoxetine}. [No [weight gain]{S appetite_weight absent side_effect}, which was the thing I was scared of]{O tolerated; fluoxetine}. [By week 7 there were whole days with no [purging]{S appetite_weight improved}]{O benefit; fluoxetine}. It's hard to explain. [The [urge]{S appetite_weight improved} would come up and I could sort of watch it go by like a bus that isn't mine]{O benefit; fluoxetine}.

Then [around month 5 it kind of pooped out]{O partial; fluoxetine}. [[Back to most nights]{S appetite_weight worsened}]{O partial; fluoxetine}. She added [topomax]{T topiramate; stopped; duration=six weeks} and [the [binges]{S appetite_weight improved} shut off like a faucet]{O benefit; topiramate} but [I [put my car keys in the freezer]{S cognition side_effect} and [fell asleep]{S energy side_effect} in a job interview]{O side_effect; topiramate}. Six weeks and she took me off. She floated [Vyvanse]{T lisdexamfetamine; declined}, my mom has it for [ADHD]{S diagnosis clin other} and she's a [skeleton]{S appetite_weight fig other side_effect} on it, so hard pass.

My fiance (he knows now) found me [OA]{T Overeaters Anonymous; stopped}. People there are lovely. [For me the whole no flour no sugar thing made the [binges]{S appetite_weight worsened} ten times worse]{O worsening; Overeaters Anonymous}, I walked.

edit march: doing an [IOP]{T intensive outpatient program; ongoing; frequency=3 evenings a week}, 3 evenings a week, insurance gave me exactly 20 days. [Eating [actual dinner]{S appetite_weight improved} with other humans]{O benefit; intensive outpatient program}. [[Nothing came back up]{S appetite_weight improved} in two weeks]{O benefit; intensive outpatient program}

edit june: they cut the [IOP]{T intensive outpatient program; stopped} at day 20 on the dot. On a waitlist for [CBT-E]{T enhanced cognitive behavioural therapy; planned}. Still on the [prozac]{T fluoxetine; ongoing}. [Once a week maybe, [b/p]{S appetite_weight improved}. From 25]{O benefit; overall}. [My dentist said [gums look better]{S other_physical improved}]{O benefit; overall} and I cried in the parking lot, good crying.

=== 456-alcohol-use-disorder
title: Anybody do TSM while still drinking??
genre: forum
layout: thread with replies and updates
condition: alcohol use disorder
area: mental
english: American
narrator: patient
split: dev
overall: improved
round: 2
ledger:
  detox | care_setting | tried | partial
  Alcoholics Anonymous | support | stopped | partial
  disulfiram | medication | stopped | no_response | gastrointestinal
  acamprosate | medication | stopped | no_response | gastrointestinal
  naltrexone | medication | ongoing | response | gastrointestinal, energy
  gabapentin | medication | tried | partial | neurological
  SMART Recovery | support | ongoing | unknown
---
Big_Lou_1969
Long haul trucker, well was. 55. Two [detoxes]{T detox; tried; sessions=two}, [each one held about a month]{O partial; detox}. [[AA]{T Alcoholics Anonymous; stopped} kept me [dry]{S substance_use improved} eleven months in '09]{O partial; Alcoholics Anonymous} then my sponsor died and I quit going. [Antabuse]{T disulfiram; stopped}, ha. [You just stop taking it on a Thursday so you can [drink]{S substance_use} on the Saturday]{O no_benefit; disulfiram}. [I also tested it once and [puked]{S gastrointestinal side_effect} in a Denny's]{O side_effect; disulfiram}. [[Campral]{T acamprosate; stopped; frequency=three times a day}, three times a day, all it gave me was [the trots]{S gastrointestinal fig side_effect}]{O no_benefit; acamprosate}, threw the rest out.

Now my daughter sent me a video about this [Sinclair method]{T naltrexone; planned} where you take a [naltrexone]{T naltrexone; general} an hour before and then drink ON PURPOSE?? Sounds like something a drunk came up with. Anybody?

quietkitchen
Me. 3 yrs. Went from a [box of wine a night]{S substance_use other} to a glass at Christmas. It blocks the buzz so your brain unlearns it, that's the theory. [Nauseous]{S gastrointestinal other side_effect} the first week, eat something first. It's not for people on [opioids]{T opioids (medication); general}.

OneDayDon
Abstinence or death brother. Get back to your [meetings]{T Alcoholics Anonymous; general}.

quietkitchen
With respect Don, what works for you works for you.

carla.m
my husband got the [shot version]{T naltrexone; other; frequency=monthly} monthly and it did squat, he just [drank]{S substance_use other} thru it. for him it was [gabapentin]{T gabapentin; other} plus losing his license lol

Big_Lou_1969
OK so. VA doc wrote the [naltrexone]{T naltrexone; ongoing; dose=50mg} same day, liver numbers were ok. 50mg. [First two weeks I felt like [hammered dog meat]{S energy fig side_effect}, [sick to my stomach]{S gastrointestinal side_effect}, slept in the recliner]{O side_effect; naltrexone}. [[Drank the same amount]{S substance_use} only it was boring]{O no_benefit; naltrexone; neutral}. Week 3 now.

Big_Lou_1969
Four months. [I [left half a beer]{S substance_use improved} on the porch rail and found it next morning with a moth in it]{O benefit; naltrexone}. I never left half a beer in my life. [From 12-14 a day to about [9 a week]{S substance_use improved}]{O benefit; naltrexone}. They gave me some [gabapentin]{T gabapentin; tried} for the [shakes]{S neurological withdrawal} the first month, [helped some with [sleep]{S sleep improved}]{O partial; gabapentin}, [[wobbly]{S neurological side_effect} on the stairs tho]{O side_effect; gabapentin}.

OneDayDon
Glad your alive Lou.

Big_Lou_1969
Thanks Don. I go to a [SMART]{T SMART Recovery; ongoing} meeting online now so I'm not all the way a heathen. [[Got my CDL physical]{S functioning improved} and passed it]{O benefit; overall}. Never thought I'd see that.

=== 457-schizoaffective
title: invega shot vs clozapine
genre: forum
layout: single post, lower case, with signature
condition: schizoaffective disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  haloperidol | medication | stopped | no_response | neurological
  risperidone | medication | stopped | mixed | sexual, other_physical
  hospital admission | care_setting | tried | unknown
  paliperidone | medication | stopped | partial | anhedonia, anxiety
  olanzapine | medication | stopped | mixed | appetite_weight, other_physical
  clozapine | medication | ongoing | response | gastrointestinal, other_physical, sleep
  metformin | medication | ongoing | partial
  electroconvulsive therapy | neuromodulation | declined | unknown
  polyethylene glycol | medication | ongoing | unknown
  clubhouse | support | ongoing | response
---
somebody asked in chat so im making a post

i got sick at 20 in the army. [voices]{S mania_psychosis}, mostly two men [commenting on what i do]{S mania_psychosis}, and i thought [the tv knew my pin number]{S mania_psychosis}. dx [schizoaffective]{S diagnosis clin} [bipolar type]{S diagnosis clin}.

[haldol]{T haloperidol; stopped} first. [[neck locked to one side]{S neurological side_effect} in the chow line]{O side_effect; haloperidol} [and the [guys]{S mania_psychosis fig} didnt even lower their [voices]{S mania_psychosis}]{O no_benefit; haloperidol}. so that was two weeks. then [risperdal]{T risperidone; stopped; dose=4mg} 4mg, [[voices]{S mania_psychosis improved} down to a mumble, pretty good]{O benefit; risperidone}, [but i [grew boobs]{S other_physical side_effect} and [nothing worked]{S sexual fig side_effect} with my gf]{O side_effect; risperidone}. i was 23. i quit it behind everyones back and [was in the [hospital]{T hospital admission; tried} by easter]{O withdrawal; risperidone}.

after that court ordered [invega shot]{T paliperidone; stopped; frequency=every month; duration=3 years}, every month for 3 years. [kept me out of the hospital, ill give it that]{O partial; paliperidone}. [but i was [dead inside]{S anhedonia fig side_effect}. no really. [no thoughts]{S anhedonia side_effect}, [no music]{S anhedonia side_effect}, just [pacing my moms hallway]{S anxiety side_effect} til the rug wore out]{O side_effect; paliperidone}. [[voices]{S mania_psychosis} still there on weekends for some reason]{O no_benefit; paliperidone}. when the order ended they switched me to [zyprexa]{T olanzapine; stopped}. [best i ever [slept]{S sleep improved}]{O benefit; olanzapine}. [[190 to 270 lbs]{S appetite_weight side_effect}]{O side_effect; olanzapine} and [[sugar went up]{S other_physical side_effect}]{O side_effect; olanzapine}, so no.

they said [ect]{T electroconvulsive therapy; declined} or [clozapine]{T clozapine; planned}. i picked [cloz]{T clozapine; ongoing}. you get blood drawn every week at first because it can [kill your white cells]{S other_physical general possible side_effect}. [i [drool]{S gastrointestinal side_effect} a lake, [sleep 11 hrs]{S sleep side_effect}, [constipated]{S gastrointestinal side_effect}, [heart runs fast]{S other_physical side_effect}]{O side_effect; clozapine}. [no [seizures]{S neurological clin absent side_effect}]{O tolerated; clozapine}. [and its [QUIET]{S mania_psychosis fig improved}]{O benefit; clozapine}. [it took about 5 months and one day i noticed i was just doing the dishes. [nobody announcing it]{S mania_psychosis improved}]{O benefit; clozapine}. [[metformin]{T metformin; ongoing} took off about 20 of the [pounds]{S appetite_weight improved side_effect}]{O partial; metformin}.

my roommate is on the [invega]{T paliperidone; other} and its perfect for him, works full time, so dont get off yours because of me. talk to your doc.

[i go to the [clubhouse]{T clubhouse; ongoing; frequency=4 days} 4 days and [run the snack bar]{S functioning improved}]{O benefit; clubhouse}. thats more than the army ever let me run

--
[clozapine]{T clozapine; ongoing; dose=350} 350 / [metformin]{T metformin; ongoing; dose=1000} 1000 / [miralax]{T polyethylene glycol; ongoing}

=== 458-fibromyalgia
title: Lyrica, Cymbalta, Savella, LDN... is it me?
genre: forum
layout: thread with replies
condition: fibromyalgia
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  pregabalin | medication | stopped | no_response | appetite_weight, cognition
  duloxetine | medication | stopped | no_response | sleep
  milnacipran | medication | stopped | no_response | other_physical
  tramadol | medication | tried | partial | gastrointestinal, other_physical
  cyclobenzaprine | medication | ongoing | partial | sleep
  low-dose naltrexone | medication | planned | unknown
  gluten-free diet | lifestyle | tried | no_response
  antidepressants | medication | declined | unknown
  warm water pool | lifestyle | ongoing | response | pain
  pacing | lifestyle | ongoing | partial
---
**mama_bear_of_5**
Good morning from rainy Oregon. [Fibro]{S diagnosis clin} for 11 yrs, dx'd after my fourth was born. [Everything hurts]{S pain}. My [hair hurts]{S pain}. I know how that sounds. [Fog]{S cognition fig} so bad I left the baby's carseat on the porch (no baby in it thank God).

I have been through [Lyrica]{T pregabalin; stopped}, [Cymbalta]{T duloxetine; stopped} and [Savella]{T milnacipran; stopped}, which are the 3 that are supposed to be FOR this, and [I can truthfully say I was in exactly the same [pain]{S pain} on all of them]{O no_benefit; pregabalin, duloxetine, milnacipran}. [[Lyrica]{T pregabalin; stopped} put [28 lbs]{S appetite_weight side_effect} on me and made the [fog]{S cognition fig worsened side_effect} worse]{O side_effect; pregabalin}. [On [Cymbalta]{T duloxetine; stopped} I [didn't sleep]{S sleep side_effect}]{O side_effect; duloxetine}. [[Savella]{T milnacipran; stopped} I [sweated through church]{S other_physical side_effect}]{O side_effect; milnacipran}. My doctor pulled each one after 3 months. [[Tramadol]{T tramadol; tried} after my gallbladder took it from an 8 to a 5]{O partial; tramadol} but [[itchy]{S other_physical side_effect} and [stopped up]{S gastrointestinal side_effect}]{O side_effect; tramadol} and nobody will write it now anyway. [[Flexeril]{T cyclobenzaprine; ongoing} at night loosens me up enough to [fall asleep]{S sleep improved}]{O partial; cyclobenzaprine}, [[groggy]{S sleep side_effect} til ten]{O side_effect; cyclobenzaprine}.

Now the NP wants a "trial of an [antidepressant]{T antidepressants; declined}" and I told her no and about lost it, I'm not [depressed]{S mood absent}, I am tired of [hurting]{S pain}. Anybody do [LDN]{T low-dose naltrexone; planned}?

**Deb in Duluth**
[LDN]{T low-dose naltrexone; other; dose=4.5} 4.5 since 2020. It takes 2-3 months. [Weird dreams]{S sleep other side_effect}. I [garden]{S functioning improved other} again. You have to get it from a compounding pharmacy and no, insurance doesn't pay.

**sore_loser**
[LDN]{T low-dose naltrexone; other} did nada for me. [Gluten free]{T gluten-free diet; other} did.

**mama_bear_of_5**
Did the [gluten]{T gluten-free diet; tried; duration=six months} thing for six months, [the only difference was my grocery bill]{O no_benefit; gluten-free diet}.

**Deb in Duluth**
Have you got a warm pool near you? My rheumy says [movement]{T exercise (lifestyle); general} is the one thing that has real evidence behind it, as hard as it is to hear.

**mama_bear_of_5**
Hi girls, it's been a while. Pharmacy is backordered on the [LDN]{T low-dose naltrexone; planned} so I still can't tell you. BUT Deb. [THE POOL]{T warm water pool; ongoing}. The Y keeps one at 92 degrees, I go Tues and Thurs with the arthritis ladies. [I was [sorer]{S pain side_effect} for the first month and almost quit]{O side_effect; warm water pool}. [Last week I [braided all three girls' hair]{S functioning improved} before school]{O benefit; warm water pool}. [Still have [flares]{S pain} when the weather turns, still [can't vacuum]{S functioning}]{O partial; overall}. [Doing stuff in [20 min chunks]{T pacing; ongoing} with a timer keeps me from [crashing]{S energy fig improved}, mostly]{O partial; pacing}.

=== 459-pmdd
title: PMDD - is it surgery or bust?
genre: forum
layout: thread with replies and update
condition: premenstrual dysphoric disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  vitex | supplement | tried | no_response
  vitamin B6 | supplement | tried | no_response
  drospirenone pill | medication | stopped | worse | mood, anger, pain
  escitalopram | medication | stopped | partial | gastrointestinal
  goserelin | medication | stopped | response | other_physical
  hormone replacement therapy | medication | ongoing | response
  hysterectomy with oophorectomy | procedure | tried | response | other_physical, pain
---
cyclopath
Two weeks a month I'm a nice primary school teaching assistant. Other two weeks I'm a [monster]{S anger fig}. [Screaming]{S anger} at the kids (mine not school), [sobbing]{S mood} on the bathroom floor, [want to leave my husband]{S functioning}, [want to die]{S suicidality}, and then day 2 of my period [someone switches the light on]{S mood fig improved}. It's not [PMS]{S diagnosis clin absent}. [PMDD]{S diagnosis clin} confirmed by tracking, only took 9 years.

Tried [agnus castus]{T vitex; tried} and [B6]{T vitamin B6; tried}, [laughable]{O no_benefit; vitex, vitamin B6}. GP put me on [Yaz]{T drospirenone pill; stopped; duration=three months} back to back and [it was like being stuck on day 24 for three months]{O worsening; drospirenone pill}. [[Low]{S mood side_effect}, [vile]{S anger side_effect}, [boobs like rocks]{S pain fig side_effect}]{O side_effect; drospirenone pill}. Ditched that. [Escitalopram]{T escitalopram; stopped; frequency=just for the two weeks} just for the two weeks, which you can do with this, nobody knows why it works in a day when for [depression]{S diagnosis clin general} it takes a month. [It blunted the [rage]{S anger improved}, I'd say by half]{O partial; escitalopram}, [a bit of [nausea]{S gastrointestinal clin side_effect} on the first day each time]{O side_effect; escitalopram; neutral}. [Two good years, then it just stopped working]{O partial; escitalopram} so I packed it in.

Gynae has now offered [Zoladex]{T goserelin; planned} as a test run, and if that does it, the full [hysterectomy + ovaries]{T hysterectomy with oophorectomy; planned}. I'm 39. Done with babies. Anyone??

moonfaced
Had the [lot out]{T hysterectomy with oophorectomy; other} in 2021. Best thing I ever did but sort your [HRT]{T hormone replacement therapy; general} BEFORE, I went six weeks without and had [flushes]{S other_physical other} you could heat a greenhouse with.

Tilly_T
I couldn't stand the [chemical menopause]{T goserelin; other}. [Achy bones]{S pain other side_effect}, [brain like soup]{S cognition fig other side_effect}. Went back to [venlafaxine]{T venlafaxine (medication); other} in luteal and I manage.

anon8812
It's an [oestrogen patch]{T oestrogen patch (medication); other} for me, cycle gone, [mood level]{S mood improved other}. Did they talk about that?

cyclopath
No, they went straight to the [injections]{T goserelin; planned}. First one's next Friday.

cyclopath
So. [First month after the [injection]{T goserelin; stopped} was the worst ever, they warned me about the flare]{O worsening; goserelin}. [[Sweats]{S other_physical side_effect} every hour]{O side_effect; goserelin}. Second month... [nothing. I kept waiting for the [monster]{S anger fig improved}. My youngest said "mummy you're the same every day now"]{O benefit; goserelin}. I'm in bits writing that.

cyclopath
Final update. Had the [op]{T hysterectomy with oophorectomy; tried} in November so no more [injections]{T goserelin; stopped}. [[Sore]{S pain side_effect} for five weeks]{O side_effect; hysterectomy with oophorectomy; neutral} and [[hot flushes]{S other_physical side_effect} like a furnace]{O side_effect; hysterectomy with oophorectomy}, [those stopped once we got the [gel]{T hormone replacement therapy; ongoing} right]{O benefit; hormone replacement therapy}. [Four months, no [dark weeks]{S mood fig improved}]{O benefit; hysterectomy with oophorectomy}. I took the tracking app off my phone.

=== 460-depersonalization
title: dpdr 2 years after edible, what helped / didnt
genre: forum
layout: single post, bullet lists
condition: depersonalisation disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  escitalopram | medication | not_tried | unknown
  paroxetine | medication | stopped | partial | anhedonia, sexual, mania_psychosis
  lamotrigine | medication | stopped | no_response | other_physical
  clonazepam | medication | stopped | partial | sleep
  psychotherapy | psychotherapy | stopped | no_response
  cutting out caffeine | lifestyle | ongoing | partial
  staying off forums | other | tried | response
  jiu jitsu | lifestyle | ongoing | response
  cold showers | lifestyle | tried | no_response
---
19M when it hit me. one 50mg edible at a cabin and [the world went behind glass]{S mania_psychosis fig} and stayed there. [hands not mine]{S mania_psychosis fig}, [mom's voice like a recording]{S mania_psychosis fig}, [felt like a bot]{S mania_psychosis fig}. i was never [psychotic]{S mania_psychosis clin absent}, i always knew something was wrong. thats the worst part. [DPDR]{S diagnosis clin} affects like 1-2% of people and none of them are doctors apparently bc i had to explain it to three of them.

[DIDNT HELP]{O no_benefit; lamotrigine, psychotherapy, cold showers}
- [[lamictal]{T lamotrigine; stopped}. theres some study. not for me]{O no_benefit; lamotrigine}. [got a [rash]{S other_physical side_effect} at 100]{O side_effect; lamotrigine} so game over
- [[therapist]{T psychotherapy; stopped} #1 who kept asking about my childhood. my childhood was fine]{O no_benefit; psychotherapy}. dropped her after a month
- [[cold showers]{T cold showers; tried}. now i was [unreal]{S mania_psychosis} and wet]{O no_benefit; cold showers}

[HELPED SOME]{O partial; paroxetine, clonazepam, cutting out caffeine}
- [paxil]{T paroxetine; stopped; dose=20}. they were gonna do [lexapro]{T escitalopram; not_tried} but im allergic to something in it. [it killed the [panic]{S anxiety improved} on top of the [dpdr]{S diagnosis clin}, which was half the problem]{O partial; paroxetine}. [but the [glass got thicker]{S mania_psychosis fig worsened side_effect} if anything, i [didnt care]{S anhedonia side_effect} about anything, and [no libido]{S sexual clin side_effect} at 20 is depressing]{O side_effect; paroxetine}. tapered off after a year, [slow, no [zaps]{S neurological fig absent withdrawal}]{O tolerated; paroxetine}
- [[klonopin]{T clonazepam; stopped}. for like 4 hours i was [REAL]{S mania_psychosis improved}. then not]{O partial; clonazepam}. [[slept thru a final]{S sleep side_effect} on it]{O side_effect; clonazepam}. my uncle got [hooked]{S substance_use fig other} on [benzos]{T benzodiazepines (medication); other} so i gave the rest back to the pharmacy
- [[no caffeine]{T cutting out caffeine; ongoing}. small but real]{O partial; cutting out caffeine}

[HELPED A LOT]{O benefit; jiu jitsu, staying off forums}
- [jiu jitsu]{T jiu jitsu; ongoing; frequency=3x a week}. 3x a week. [hard to feel [unreal]{S mania_psychosis improved} with a plumber on your neck]{O benefit; jiu jitsu}
- [getting off this sub]{T staying off forums; tried}. sorry. i was [checking if i felt real]{S anxiety} 400 times a day and you guys were part of that. [after two months away there was a whole afternoon i [forgot to check]{S anxiety improved}]{O benefit; staying off forums}

im 21 now. [id say 90% back]{O benefit; overall}. [my girlfriends face is [her face]{S mania_psychosis fig improved}]{O benefit; overall}. [get a [flicker]{S mania_psychosis fig} when im [tired]{S energy}]{O partial; overall}, i dont chase it. only came back to post this. bye for real

=== 461-benzodiazepine-withdrawal
title: 0.25 Klonopin left to go... has anyone done the Valium switch?
genre: forum
layout: thread with replies, months apart
condition: panic disorder and benzodiazepine dependence
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  clonazepam | medication | stopped | partial | cognition, mood
  diazepam | medication | stopped | response | sleep
  hydroxyzine | medication | tried | no_response | gastrointestinal
  flumazenil | medication | not_tried | unknown
  rehab | care_setting | declined | unknown
  breathing exercises | mind_body | ongoing | response
---
**piano_teacher_pam** (day 1)
I'm 66 and was given [clonazepam]{T clonazepam; stopped; dose=1mg; frequency=twice a day; started=1998} in 1998, 1mg twice a day for [panic]{S anxiety}. Nobody told me anything. [It was a wonder drug, I won't lie, not one [attack]{S anxiety improved} for years]{O benefit; clonazepam}. [But somewhere in there it quit doing its job]{O partial; clonazepam}, and [I was [forgetting students' names]{S cognition side_effect}, [flat]{S mood fig side_effect} as a board]{O side_effect; clonazepam}. New doctor refuses to refill. His idea was off in a month or 28 day [rehab]{T rehab; declined}. I am not going to a [rehab]{T rehab; declined} with my church friends' kids.

So I've been cutting by myself, down from 2 to 0.25 since last summer and [these last bits are a horror]{O withdrawal; clonazepam}. [[Skin burning]{S neurological withdrawal}, [ears ringing]{S neurological withdrawal}, [legs like jello]{S neurological fig withdrawal}, [terror]{S anxiety withdrawal} at 4am]{O withdrawal; clonazepam}. Is it the [anxiety]{S anxiety clin unclear} coming back or the drug leaving? How would one know??

**ashton_fan** 
It's the drug leaving. If you didn't have [burning skin]{S neurological general absent illness} before you ever took it, it isn't your illness. [Valium]{T diazepam; general} crossover is what I did. Longer acting so the drops are softer. [Clonazepam]{T clonazepam; other} for 9 yrs, free for 4.

**rick_benz**
Don't do [Valium]{T diazepam; other}. It made me [cry]{S mood other side_effect} all day. Direct micro taper with a scale. Everyone's different of course

**piano_teacher_pam** (week 3)
Found a nurse practitioner who has heard of the Ashton manual! Switched over to [diazepam]{T diazepam; stopped; dose=5}, 5. [[Drowsy]{S sleep side_effect} as a cat]{O side_effect; diazepam; neutral} but [the [burning]{S neurological improved withdrawal} is less]{O benefit; diazepam}. She gave me [hydroxyzine]{T hydroxyzine; tried} in case, [[dry as toast]{S gastrointestinal fig side_effect}]{O side_effect; hydroxyzine} and [[no calmer]{S anxiety}]{O no_benefit; hydroxyzine}.

**ashton_fan**
Great news. Slow and steady.

**rick_benz**
there's a clinic in Italy that does [flumazenil]{T flumazenil; general} drips if you've got 12 grand. Did you look at it?

**piano_teacher_pam**
I live on social security, Rick. No [drips]{T flumazenil; not_tried} for me.

**piano_teacher_pam** (month 9)
I jumped off the last half milligram on May 2nd. [[Didn't sleep]{S sleep withdrawal} for four nights]{O withdrawal; diazepam}. [Since July the [ringing]{S neurological withdrawal} is all that's left]{O partial; overall}. [I had one [panic attack]{S anxiety} at the dentist and did my [breathing]{T breathing exercises; ongoing} and it passed]{O benefit; breathing exercises}. [I [know all my students' names]{S cognition improved side_effect}]{O tolerated; clonazepam}. [The recital made me weep, I hadn't [wept at music]{S mood improved side_effect} since the Clinton administration]{O tolerated; clonazepam}.

=== 462-borderline-personality-disorder
title: Sister told me to post this. DBT graduate lol
genre: forum
layout: single post with comments
condition: borderline personality disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  quetiapine | medication | stopped | partial | appetite_weight, sleep
  aripiprazole | medication | stopped | no_response | anxiety
  mood stabilisers | medication | not_tried | unknown
  crisis team | care_setting | tried | no_response
  psychotherapy | psychotherapy | stopped | worse
  dialectical behaviour therapy | psychotherapy | stopped | response
  promethazine | medication | ongoing | partial
  peer support | support | planned | unknown
---
Right then. 27, [EUPD]{S diagnosis clin}, or [BPD]{S diagnosis clin}, whichever's on the letter that week. From 14 to about 25 it was [cutting]{S suicidality}, [overdoses]{S suicidality}, [rows]{S anger} that ended up with the police, [empty]{S anhedonia fig} in between. Love someone at breakfast, [hate]{S anger} them by lunch.

They threw the kitchen sink at it. [[Quet]{T quetiapine; stopped} 300 shut me up]{O partial; quetiapine}, [[4 stone]{S appetite_weight side_effect} in a year and [couldn't hear my alarm]{S sleep side_effect}]{O side_effect; quetiapine}. [[Aripiprazole]{T aripiprazole; stopped; duration=ten days}, ten days of [wanting to crawl out of my skin]{S anxiety fig side_effect}]{O side_effect; aripiprazole} and [the [cutting]{S suicidality} carried on the same]{O no_benefit; aripiprazole}. I asked about [mood stabilisers]{T mood stabilisers; not_tried} and got told no because girls my age might get pregnant. The [crisis team]{T crisis team; tried} said have a bath. [Have a BATH]{O no_benefit; crisis team}. No medicine is actually licensed for this, I found that out from a leaflet.

Also had a private [therapist]{T psychotherapy; stopped} my nan paid for who went digging in the stuff with my stepdad twice a week, [no skills no nothing, just opened me up and sent me home on the bus. [Two overdoses]{S suicidality worsened} in that spring]{O worsening; psychotherapy}. Nan pulled the plug thank god.

[DBT]{T dialectical behaviour therapy; planned} I waited 22 months for. I thought it'd be colouring in. [First three months I [kicked off]{S anger fig} in every group and got put on a behaviour contract]{O no_benefit; dialectical behaviour therapy}. It's homework basically. Holding ice cubes, ringing your coach instead of doing the thing, writing down what set you off. Somewhere about month five I rang her from the bus stop with the tablets in my bag, and [I binned them. At the bus stop]{O benefit; dialectical behaviour therapy}. [That was the last time]{O benefit; dialectical behaviour therapy}. Finished the 12 months in March. [Not [cut]{S suicidality improved} in 19 months]{O benefit; dialectical behaviour therapy}. [Held down the [job at Greggs]{S functioning improved} for 14]{O benefit; dialectical behaviour therapy}. [I still [feel everything times ten]{S mood fig}]{O partial; dialectical behaviour therapy}, it's just there's a gap now between that and my hands.

Only thing I take is [promethazine]{T promethazine; ongoing} when I really can't [sleep]{S sleep}, [does the job more or less]{O partial; promethazine}. I've put in for the [peer support]{T peer support; planned} training.

COMMENTS
lozza: so proud of you (I'm the sister). For balance, [DBT]{T dialectical behaviour therapy; other} did bugger all for me, [schema therapy]{T schema therapy (psychotherapy); other} did x
mr_tibbs_dad: Is it all groups? My daughter won't do groups
OP: half n half, group plus one to one. tell her biscuits

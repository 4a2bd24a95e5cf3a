=== 441-depression
title: 9 meds in and my insurance just said no
genre: forum
layout: single post with later edit
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  escitalopram | medication | tried | no_response
  venlafaxine | medication | stopped | no_response | other_physical
  bupropion | medication | tried | no_response
  vortioxetine | medication | stopped | no_response | gastrointestinal
  aripiprazole | medication | stopped | partial | anxiety
  psychotherapy | psychotherapy | ongoing | unknown
  transcranial magnetic stimulation | neuromodulation | planned | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
  dextromethorphan-bupropion | medication | ongoing | partial | neurological
---
hey everyone, 38F, [depressed]{S mood} on and off since high school, mostly on. I work the front desk at a vet, have been [on leave]{S functioning} since February.

so heres the list. [[prozac]{T fluoxetine; tried}, [zoloft]{T sertraline; tried}, [lexapro]{T escitalopram; tried}, [effexor]{T venlafaxine; stopped; dose=up to 225} up to 225, [wellbutrin]{T bupropion; tried}, [trintellix]{T vortioxetine; stopped}, and honestly none of them ever touched it]{O no_benefit; fluoxetine, sertraline, escitalopram, venlafaxine, bupropion, vortioxetine}. [The [effexor]{T venlafaxine; stopped} gave me [night sweats]{S other_physical side_effect} so bad I slept on a towel]{O side_effect; venlafaxine} and [coming off was two weeks of [brain zaps]{S neurological fig withdrawal}]{O withdrawal; venlafaxine}. [[Trintellix]{T vortioxetine; stopped; duration=9 days} made me [throw up]{S gastrointestinal side_effect} every single morning]{O side_effect; vortioxetine}, lasted 9 days. [[Abilify]{T aripiprazole; stopped; dose=2mg} 2mg as an add on took the edge off for maybe a month]{O partial; aripiprazole} then [I [couldn't sit still]{S anxiety side_effect}, I was [pacing]{S anxiety side_effect} the parking lot on my lunch]{O side_effect; aripiprazole}. My doctor stopped that one. I also have a [therapist]{T psychotherapy; ongoing}, shes nice.

I'm not [suicidal]{S suicidality absent}. I'm just [done]{S hopelessness fig}. I [don't enjoy]{S anhedonia} a single thing, [food tastes like paper]{S anhedonia fig}.

New psych wanted to do [TMS]{T transcranial magnetic stimulation; planned}. Insurance denied it because apparently you need four fails "of adequate dose" and they only count two of mine?? We're appealing. She also brought up [ECT]{T electroconvulsive therapy; declined} and I said no, I live alone and have nobody to drive me. Has anyone here tried [Auvelity]{T dextromethorphan-bupropion; planned}? Its that or wait.

Please don't tell me to try [yoga]{T yoga (mind_body); general}.

EDIT (7 weeks later): appeal still "under review". Meanwhile I got a coupon and started the [Auvelity]{T dextromethorphan-bupropion; ongoing}. [[Dizzy]{S neurological side_effect} as heck the first week]{O side_effect; dextromethorphan-bupropion}, [that went away]{O tolerated; dextromethorphan-bupropion}. [I [cleaned out my car]{S functioning improved} on Sunday and [sang along to the radio]{S anhedonia improved}]{O benefit; dextromethorphan-bupropion}. [Still a [gray cloud]{S mood fig} most afternoons but it's something]{O partial; dextromethorphan-bupropion}. If the [TMS]{T transcranial magnetic stimulation; planned} ever gets approved I'm still doing it.

=== 442-panic-disorder
title: Day 5 on paroxetine and worse??
genre: forum
layout: thread with replies and updates
condition: panic disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  propranolol | medication | ongoing | partial
  paroxetine | medication | ongoing | response | neurological, gastrointestinal, sleep, anxiety, sexual
  diazepam | medication | not_tried | unknown
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
wobblyjo
Hi, new here. I've been getting [panic attacks]{S anxiety} since my dad's funeral, five or six a week, [heart racing]{S other_physical}, [tingling hands]{S neurological}, [convinced I'm dying]{S anxiety}, the lot. GP gave me [propranalol]{T propranolol; ongoing} in spring and [it [slows the heart down]{S other_physical improved}]{O partial; propranolol} but [the [fear]{S anxiety} is still there, so not much use really]{O no_benefit; propranolol}. Last Thursday she put me on [paroxetine]{T paroxetine; ongoing; dose=10mg} 10mg and [I feel ten times worse]{O worsening; paroxetine}. [[Shaky]{S neurological side_effect}, [feel sick]{S gastrointestinal side_effect}, [awake since 3]{S sleep side_effect}]{O side_effect; paroxetine}. [Had an [attack]{S anxiety side_effect} in Boots yesterday, first one ever in a shop]{O worsening; paroxetine}. I asked for [diazepam]{T diazepam; not_tried} to get me through and she wouldn't. Is this normal?? does it pass

Malc_from_Hull
Yes and yes. Mine was [citalopram]{T citalopram (medication); other} but same story, first fortnight [climbing the walls]{S anxiety fig other side_effect}, week 4 it kicked in and I was [back driving the van]{S functioning improved other}. [SSRIs]{T SSRIs (medication); general} do that, they [rev you up]{S anxiety fig general side_effect} before they [calm you down]{S anxiety improved general}.

teabag71
Sorry to be the voice of doom but [paroxetine]{T paroxetine; other} was the worst thing I ever put in my mouth. Fine while I was on it. Coming off took me fourteen months, [electric shocks in my head]{S neurological fig other withdrawal} and [crying]{S mood other withdrawal} at adverts. Ask about [CBT]{T cognitive behavioural therapy; general} before you get settled on it.

wobblyjo
Thanks both. I'm down for [CBT]{T cognitive behavioural therapy; planned}, 18 week wait. No history of [depression]{S diagnosis clin absent} btw, I'm a cheerful person normally! Will stick it out till my review.

wobblyjo
Update, week 6, now on 20. [I haven't had a proper [attack]{S anxiety improved} in eleven days]{O benefit; paroxetine}. [[Sickness]{S gastrointestinal improved side_effect} gone by about day 16]{O tolerated; paroxetine}. [[Went to my cousin's wedding]{S functioning improved} and stayed for the disco]{O benefit; paroxetine}. Only gripe, and sorry if tmi, [the [bedroom department is shut]{S sexual fig side_effect}]{O side_effect; paroxetine}. Husband says he'd rather have me back than that lol. Still waiting on the [CBT]{T cognitive behavioural therapy; planned}.

Malc_from_Hull
Told you. Well done you

=== 443-bipolar-ii
title: does anyone actually feel like themselves on this
genre: forum
layout: single post, lower case
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  sertraline | medication | stopped | worse | mania_psychosis, anger, sleep
  lithium | medication | stopped | mixed | neurological, other_physical, cognition, anhedonia
  quetiapine | medication | stopped | mixed | appetite_weight, sleep
  lamotrigine | medication | ongoing | response | sleep
  lumateperone | medication | not_tried | unknown
---
ok so this will be long sorry

dx'd [bipolar 2]{S diagnosis clin} at 26 after my GP gave me [zoloft]{T sertraline; stopped} for what everyone thought was plain [depression]{S diagnosis clin}. [within ten days i was [sleeping two hours]{S sleep side_effect}, [picking fights]{S anger side_effect} with my boss, and [bought a kayak]{S mania_psychosis side_effect}]{O worsening; sertraline}. i live in phoenix. so that got pulled and they put me on [lithium]{T lithium; stopped; dose=900}, 900 at first.

[[lithium]{T lithium; stopped} DID work, i will say that]{O benefit; lithium}. [no [ups]{S mania_psychosis fig improved}, no [downs]{S mood fig improved}, for almost two years]{O benefit; lithium}. [but i was a [zombie]{S anhedonia fig side_effect}. my [hands shook]{S neurological side_effect}, [peeing constantly]{S other_physical side_effect}, [couldn't find words]{S cognition side_effect}]{O side_effect; lithium}. i teach 3rd grade and [i [couldn't hold the marker steady]{S neurological side_effect}]{O side_effect; lithium}. my sister is on it too, 12 yrs, loves it, not even a [tremor]{S neurological clin absent other side_effect}. everybodys different. anyway [after the second [bad kidney test]{S other_physical side_effect} that was the end of it]{O side_effect; lithium}.

then [seroquel]{T quetiapine; stopped; dose=300}, 300 at night. [knocked me out]{O benefit; quetiapine; neutral}, and [the [racing thoughts]{S mania_psychosis improved} quit]{O benefit; quetiapine}. [i also [gained 41 lbs]{S appetite_weight side_effect} in 8 months and would [eat cereal standing up in the dark]{S appetite_weight side_effect} like a raccoon]{O side_effect; quetiapine}. [mornings i was a [sandbag]{S sleep fig side_effect} til 11]{O side_effect; quetiapine}. nope. came off it last fall.

now its just [lamictal]{T lamotrigine; ongoing; dose=200; duration=9 months}, 200, 9 months. [no [weight]{S appetite_weight absent side_effect}, no [fog]{S cognition fig absent side_effect}, no [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}. [some [weird vivid dreams]{S sleep side_effect} i kind of like]{O side_effect; lamotrigine; neutral}. [the [lows]{S mood fig improved} are maybe a third as deep]{O benefit; lamotrigine}. my question is the [ups]{S mania_psychosis fig}. [i still get a [buzzy]{S mania_psychosis fig} week every couple months]{O partial; lamotrigine} and the pdoc wanted to add [caplyta]{T lumateperone; not_tried} but its 1500 a month and my plan said no way.

so. does anyone feel like *themselves* on just [lamictal]{T lamotrigine; general}? or do you guys all take something with it

=== 444-ptsd
title: Prazosin for nightmares - my experience + a question
genre: forum
layout: thread with replies and update
condition: PTSD
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
round: 2
ledger:
  hospital admission | care_setting | tried | unknown
  mirtazapine | medication | stopped | partial | appetite_weight
  prolonged exposure therapy | psychotherapy | stopped | worse
  prazosin | medication | ongoing | response | neurological
  eye movement desensitization and reprocessing | psychotherapy | ongoing | response | energy, sleep
  service dog | support | planned | unknown
  stellate ganglion block | procedure | not_tried | unknown
---
Posted by DocksideRay
Navy, out since 2011. [PTSD]{S diagnosis clin}, rated 70%. The VA is an hour and ten each way.

After my [stay at the hospital]{T hospital admission; tried} in 2019 they had me on [mirt]{T mirtazapine; stopped}. [It put me to [sleep]{S sleep improved} alright]{O partial; mirtazapine}, [[dreams]{S sleep} kept coming just the same]{O no_benefit; mirtazapine} and [I went from a 34 to a [40 waist]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. So I quit taking it. Then they did [prolonged exposure]{T prolonged exposure therapy; stopped; sessions=5 sessions}. I made it 5 sessions. [I was [drinking again]{S substance_use worsened} by the third and [sleeping in my truck]{S functioning worsened} by the fifth]{O worsening; prolonged exposure therapy}. Good [therapist]{T prolonged exposure therapy; stopped}, wrong time I guess.

[Prazosin]{T prazosin; ongoing} is a [blood pressure pill]{T prazosin; ongoing}. That's what it was made for. They start you low and work up. [At 2mg nothing]{O no_benefit; prazosin; neutral}. [At 6 I [stood up too fast and hit the floor]{S neurological side_effect}]{O side_effect; prazosin}. [At 8 the [nightmares]{S sleep improved} went from every night to maybe twice a month]{O benefit; prazosin}. [My wife is [back in the bed]{S functioning improved}]{O benefit; prazosin}. Days are a different matter. [I'm still [on guard]{S anxiety fig} in every restaurant, still [jump at the toaster]{S anxiety}]{O no_benefit; prazosin}.

Question is has anybody done [EMDR]{T eye movement desensitization and reprocessing; planned} after failing the other one? They've offered it. And has anyone gotten the [neck shot]{T stellate ganglion block; planned}, [SGB]{T stellate ganglion block; planned}?

Reply from tess_w
Civilian here (car wreck). [EMDR]{T eye movement desensitization and reprocessing; other; sessions=ten sessions} sounded like hooey to me and ten sessions later I [can drive on the interstate]{S functioning improved other}. [Prazosin]{T prazosin; other} on the other hand just made me [woozy]{S neurological other side_effect}.

Reply from hm2_gomez
My buddy had the [SGB]{T stellate ganglion block; other} done in San Diego, said he felt [calm]{S anxiety improved other} for 3 weeks then poof. I never had [nightmares]{S sleep other absent}, my thing was [rage]{S anger other}. [Anger group]{T anger management group (support); other} fixed more than any pill.

Posted by DocksideRay
Back with an update like I promised, it's been four months. Doing the [EMDR]{T eye movement desensitization and reprocessing; ongoing; frequency=every other Tuesday} every other Tuesday. [It [wipes me out]{S energy fig side_effect} and [the dreams get louder]{S sleep fig worsened side_effect} for a night or two after]{O side_effect; eye movement desensitization and reprocessing}. But [I [sat in a Chili's with my back to the door]{S functioning improved} last week]{O benefit; eye movement desensitization and reprocessing}. First time in 12 years. On a list for a [service dog]{T service dog; planned}. Didn't need the [neck thing]{T stellate ganglion block; not_tried} so far.

=== 445-depression
title: Cymbalta taper - when does it END
genre: forum
layout: thread, diary of one poster with replies
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  duloxetine | medication | stopped | mixed | anhedonia, sexual, other_physical
  fluoxetine | medication | declined | unknown
  fish oil | supplement | ongoing | unknown
  magnesium | supplement | tried | no_response
  walking | lifestyle | ongoing | partial
---
**countingbeads**
Was on [cymbalta]{T duloxetine; stopped; dose=60mg; duration=6 years} 60mg for 6 years, for [depression]{S diagnosis clin} mainly, [bad knees]{S pain} as a bonus. [First year it worked great]{O benefit; duloxetine}. [Then I just went [numb]{S anhedonia fig side_effect}. [No sex drive]{S sexual side_effect}, [didn't cry when my dog died]{S anhedonia side_effect}, and [sweating]{S other_physical side_effect} through my scrubs]{O side_effect; duloxetine}. So I decided to wean off. My dr said 60-30-0 over two weeks "and you'll be fine."

[I was not fine]{O withdrawal; duloxetine}. [[Brain zaps]{S neurological fig withdrawal} every time I move my eyes, [nausea]{S gastrointestinal clin withdrawal}, [rage]{S anger withdrawal} at the dishwasher, [sobbing]{S mood withdrawal} in the walk in fridge]{O withdrawal; duloxetine}. So I went back up to 30 and [within a day the [zaps]{S neurological fig improved withdrawal} stopped]{O benefit; duloxetine; neutral}. Now I'm opening [capsules]{T duloxetine; stopped} and counting beads on a cutting board like some kind of jeweler.

**slowtaper_sue**
Two weeks from 60 is basically cold turkey. Ten percent a month is what most people can stand. Took me 19 months off [paxil]{T paroxetine (medication); other}. You're not crazy and it's not a [relapse]{S mood absent}.

**nursedan**
There's the [prozac]{T fluoxetine; general} bridge too. Long half life. Worked for my wife when she came off [pristiq]{T desvenlafaxine (medication); other}.

**countingbeads**
Asked my dr about the [prozac]{T fluoxetine; declined} thing, she offered to write it but I don't want to swap one for another. Doing [fish oil]{T fish oil; ongoing} because everyone says so, can't say if it does anything. [[Magnesium]{T magnesium; tried} did zip]{O no_benefit; magnesium}.

**countingbeads**
MONTH 5. Down to 30 beads out of 200 something. [Dropped too fast over Thanksgiving and got the [dizzies]{S neurological withdrawal} and [no sleep]{S sleep withdrawal} for a week]{O withdrawal; duloxetine}. [[Walking]{T walking; ongoing; duration=an hour; frequency=after every shift} an hour after every shift is the only thing that takes it down a notch]{O partial; walking}.

**countingbeads**
Last post I hope. 11 weeks since the last bead. [The [zaps]{S neurological fig improved withdrawal} are gone]{O benefit; overall}. [I [cried at a commercial]{S anhedonia improved side_effect} and was so happy about it I called my mom]{O tolerated; duloxetine}. [Some of the old [sadness]{S mood withdrawal} is creeping back since about week 6, not going to lie]{O withdrawal; duloxetine}. But I'd rather feel it. [[Sex drive]{S sexual improved side_effect} is back too]{O tolerated; duloxetine}, husband sends his regards to this forum

=== 446-ocd
title: clomipramine?? scared to start
genre: forum
layout: thread with replies and update
condition: OCD
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  escitalopram | medication | stopped | no_response
  fluvoxamine | medication | stopped | partial | sleep
  counselling | psychotherapy | tried | no_response
  N-acetylcysteine | supplement | tried | no_response
  exposure and response prevention | psychotherapy | ongoing | response | neurological, mood
  clomipramine | medication | ongoing | response | gastrointestinal, other_physical, sexual
  deep brain stimulation | neuromodulation | not_tried | unknown
---
tapcheck_tapcheck
anyone on [clomipramine]{T clomipramine; planned}?? psych wants me on it and I've read the leaflet which was a mistake. [seizures]{S neurological clin possible general side_effect}, [heart rhythm]{S other_physical possible general side_effect}, [weight gain]{S appetite_weight possible general side_effect}...

background: [OCD]{S diagnosis clin} since about nine. [contamination]{S anxiety} + [checking]{S anxiety}, [intrusive thoughts]{S anxiety clin} about hurting the cat (I would never). [hands raw]{S other_physical} from bleach. [late for everything]{S functioning} bc of the taps, [lost my job]{S functioning} at the garden centre over it. [[escitalopram]{T escitalopram; stopped; dose=20} 20 = nothing]{O no_benefit; escitalopram}. swapped to [fluvoxamine]{T fluvoxamine; stopped} and [that one got me from maybe 5 hrs of [rituals]{S anxiety improved} a day to 3]{O partial; fluvoxamine} but [i [slept through three alarms and the dustmen]{S sleep side_effect}]{O side_effect; fluvoxamine}, now weaning off. six sessions of [counselling]{T counselling; tried; sessions=six sessions} where [we talked about my mum and it did nothing for me at all]{O no_benefit; counselling}. [bought [NAC]{T N-acetylcysteine; tried} off the internet, 3 tubs, smelt like eggs, no difference]{O no_benefit; N-acetylcysteine}

am on the list for [ERP]{T exposure and response prevention; planned}. they say may.

jules1988
been on [clomi]{T clomipramine; other; dose=150; duration=7 years} 7 years, 150. [dry mouth]{S gastrointestinal other side_effect} like a hamster cage, [need a poo diary]{S gastrointestinal fig other side_effect}, would not swap it for anything. I [leave the house]{S functioning improved other} in one go now.

\[deleted\]
tried it, [heart went mental]{S other_physical fig other side_effect}, off it in a fortnight. get the ecg.

jules1988
yes get the ecg!

bertrand_r
My brother has [severe OCD]{S diagnosis clin other} and for him it was [ERP]{T exposure and response prevention; other} that broke it, [tablets]{T medication (medication); other} only made him [calm]{S anxiety improved other} enough to do it. About 60 percent of people get a good response from [exposure work]{T exposure and response prevention; general} I believe. He did look into the [brain implant]{T deep brain stimulation; other} before that. Have they mentioned [DBS]{T deep brain stimulation; not_tried} to you?

tapcheck_tapcheck
no, never come up and nobody is drilling into my head thanks 😂 ok. starting tonight. 10mg. ecg was fine

tapcheck_tapcheck
right its august and i said id report back. on 125 of the [clomipramine]{T clomipramine; ongoing; dose=125}. [[constipated]{S gastrointestinal side_effect}, [sweaty]{S other_physical side_effect}, and [can't finish]{S sexual fig side_effect} if you know what i mean]{O side_effect; clomipramine}. [no [seizures]{S neurological clin absent side_effect}, no [weight]{S appetite_weight absent side_effect}]{O tolerated; clomipramine}. [around week 9 the [thoughts]{S anxiety improved} just got quieter, like [someone shut a door on a party]{S anxiety fig improved}]{O benefit; clomipramine}. and the [ERP]{T exposure and response prevention; ongoing} came through in june!! [horrible, [shook]{S neurological side_effect} and [cried]{S mood side_effect} the whole first month]{O side_effect; exposure and response prevention}. [but i [touched a bin lid]{S functioning improved} and ate a crisp after]{O benefit; exposure and response prevention}. [down to about 25 mins of [rituals]{S anxiety improved} a day]{O benefit; clomipramine, exposure and response prevention}

=== 447-insomnia
title: Everything I've taken for sleep, ranked by a man who is awake
genre: forum
layout: single post, list
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  melatonin | supplement | stopped | no_response
  diphenhydramine | medication | stopped | partial | cognition, gastrointestinal
  trazodone | medication | stopped | no_response | sleep, sexual
  zolpidem | medication | stopped | mixed | sleep
  suvorexant | medication | not_tried | unknown
  cannabis edibles | other | stopped | partial | mania_psychosis
  doxepin | medication | stopped | partial
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response | energy, sleep
---
Not a doctor, I sell flooring. [Insomnia]{S sleep clin} since 2016, nobody knows why. I'm not [depressed]{S mood absent}, not [anxious]{S anxiety absent}, I just [don't sleep]{S sleep}. Four hours was a good night.

1. [Melatonin]{T melatonin; stopped}. [Went from 1 to 10mg, did squat]{O no_benefit; melatonin}. Gave the [gummies]{T melatonin; stopped} to my brother in law who swears by them.

2. [Benadryl]{T diphenhydramine; stopped}. [Worked four nights, then wore off]{O partial; diphenhydramine}. [[Dry mouth]{S gastrointestinal side_effect} and [brain fog]{S cognition fig side_effect} all morning]{O side_effect; diphenhydramine}.

3. [Trazadone]{T trazodone; stopped; dose=50 to 150}, 50 to 150. [[Hungover]{S sleep fig side_effect} but somehow had [not slept]{S sleep}. How]{O no_benefit; trazodone}. [One incident with [an erection that would not leave]{S sexual side_effect}, I won't elaborate]{O side_effect; trazodone}.

All three of the above went in the trash.

4. [Ambien]{T zolpidem; stopped}. [Wonder drug]{O benefit; zolpidem}. [[Seven hours a night]{S sleep improved} for two months]{O benefit; zolpidem}. [Then I [made a meatloaf in my sleep]{S sleep side_effect}]{O side_effect; zolpidem}. My wife has video. [Quit and had [zero sleep]{S sleep withdrawal} for three nights straight]{O withdrawal; zolpidem}.

5. [Belsomra]{T suvorexant; not_tried}. Can't rate it. Insurance wanted $380.

6. [Edibles]{T cannabis edibles; stopped}. Legal in my state. [[Asleep]{S sleep improved} in an hour on a good night]{O partial; cannabis edibles}, [on a bad one I was [sure the neighbors were in the crawl space]{S mania_psychosis side_effect}]{O side_effect; cannabis edibles}. No more.

7. [Low dose doxepin]{T doxepin; stopped; dose=6mg; duration=a year}, 6mg, a year. [It kept me [asleep]{S sleep improved} but didn't get me there, if that makes sense]{O partial; doxepin}. [No [hangover]{S sleep fig absent side_effect}]{O tolerated; doxepin}. I only stopped because of number 8.

8. [CBT-I]{T cognitive behavioural therapy for insomnia; tried}. The VA has a free app, mine was with a [psychologist]{T cognitive behavioural therapy for insomnia; tried; sessions=6 visits}, 6 visits. She cut my time in bed to 5.5 hours. [I was a [wreck]{S energy fig side_effect} for 3 weeks, [nodding off at red lights]{S sleep side_effect}]{O side_effect; cognitive behavioural therapy for insomnia}. [By week five I was [sleeping straight through]{S sleep improved}]{O benefit; cognitive behavioural therapy for insomnia}. That was 14 months ago. [I still do six and a half most nights, take nothing, and I [coach Little League]{S functioning improved} again]{O benefit; cognitive behavioural therapy for insomnia}.

My doctor keeps offering a sleep study, I keep saying no. About 10 percent of adults have this supposedly. Most of them are on this board at 3am.

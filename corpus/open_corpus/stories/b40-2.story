=== 1713-depression
title: Effexor, the getting off is the problem
genre: review
layout: form fields
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: venlafaxine
rating: 4
round: 5
ledger:
  venlafaxine | medication | stopped | mixed | other_physical, sexual, anhedonia
  fluoxetine | medication | stopped | unknown
  omega-3 | supplement | ongoing | unknown
  psychotherapy | psychotherapy | ongoing | partial
---
Reason: [major depression]{S diagnosis clin}, [hot flashes]{S other_physical}

Side effects: [[night sweats]{S other_physical side_effect}, [cant climax]{S sexual side_effect}, [blood pressure up]{S other_physical side_effect}, [numb]{S anhedonia fig side_effect}]{O side_effect; venlafaxine}

Duration: 6 years

Comments: I'll be fair. [The first year [Effexor]{T venlafaxine; stopped; dose=150; duration=6 years} pulled me [out of a very dark place]{S mood fig improved}]{O benefit; venlafaxine}. [I [went back to teaching]{S functioning improved}, I [planted tomatoes]{S functioning improved}]{O benefit; venlafaxine}, 150 was the magic number. [The [hot flashes]{S other_physical improved} even got better]{O benefit; venlafaxine}. Then around year four [it was like somebody [turned the volume off on everything]{S anhedonia fig side_effect}]{O side_effect; venlafaxine}. [My dog died and [I felt nothing]{S anhedonia side_effect}]{O side_effect; venlafaxine}. I decided to come off. Lord have mercy. [If I was even 3 hours late I got the [zaps]{S neurological fig withdrawal}]{O withdrawal; venlafaxine}. [Counting beads out of [capsules]{T venlafaxine; stopped} for five months, [dizzy]{S neurological withdrawal}, [throwing up]{S gastrointestinal withdrawal}, [weepy]{S mood withdrawal}, [rage]{S anger withdrawal}]{O withdrawal; venlafaxine}. They bridged me with [prozac]{T fluoxetine; stopped; duration=six weeks} for six weeks at the end and then that was stopped too. Now I take [fish oil]{T omega-3; ongoing} and see a [counselor]{T psychotherapy; ongoing; frequency=every other Monday} every other Monday, [she helps, I wont say cured]{O partial; psychotherapy}. [I [cry]{S anhedonia improved} at movies again and [I'm glad about it]{S anhedonia improved}]{O benefit; overall}. [Some days I'm [low]{S mood}]{O partial; overall}. Nobody told me in 2017 what it would be like to leave. That should be on the bottle in red.

=== 1714-generalised-anxiety
title: Not convinced by Buspar
genre: review
layout: one paragraph
condition: generalised anxiety disorder
area: mental
english: Australian
narrator: patient
split: train
overall: unchanged
treatment: buspirone
rating: 3
round: 5
ledger:
  buspirone | medication | stopped | no_response | neurological
  diazepam | medication | declined | unknown
  pregabalin | medication | not_tried | unknown
  escitalopram | medication | planned | unknown
  magnesium | supplement | ongoing | unknown
---
Ten weeks, 15mg twice a day. I wanted this to work because it's not meant to be addictive and my mum was on [Valium]{T diazepam (medication); other; duration=most of my childhood} most of my childhood, which is also why I said no to [Valium]{T diazepam; declined} when they offered. [About half an hour after each [tablet]{T buspirone; stopped} the room would [tilt]{S neurological fig side_effect} for a bit]{O side_effect; buspirone}, [otherwise no dramas, no [weight]{S appetite_weight absent side_effect}, no [tiredness]{S energy absent side_effect}]{O tolerated; buspirone}. [But the [worry]{S anxiety}? Same as ever. I still [lie there at 2am rehearsing]{S sleep} phone calls to the tax office]{O no_benefit; buspirone}. [I kept waiting for it to kick in and I think I'm just [waiting and anxious]{S anxiety} instead of [anxious]{S anxiety}]{O no_benefit; buspirone}. Let it run out and didn't refill. [Noticed nothing coming off either]{O tolerated; buspirone}. Asked about [Lyrica]{T pregabalin; not_tried} and the GP said not for this in Australia. She wants me on [Lexapro]{T escitalopram; planned}, the script's on the fridge, I'll start after my sister's wedding. Been having [magnesium powder]{T magnesium; ongoing} of a night, too early to say. People on here saying [Buspar]{T buspirone (medication); general} needs three months, fine, but I was not going to do another winter of it.

=== 1715-depression
title: Nardil - the last one on the list
genre: review
layout: one paragraph
condition: treatment-resistant depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: phenelzine
rating: 9
round: 5
ledger:
  antidepressants | medication | tried | no_response
  lithium | medication | tried | no_response | neurological
  electroconvulsive therapy | neuromodulation | tried | partial | cognition
  phenelzine | medication | ongoing | response | neurological, sleep, appetite_weight
---
I'd had eleven different [antidepressants]{T antidepressants; tried} by the time I was forty, [some did nothing and some did nothing with side effects]{O no_benefit; antidepressants}. [Lithium]{T lithium; tried} was put on top, [no change in [mood]{S mood} that I or my wife could see]{O no_benefit; lithium}, [a [shake]{S neurological side_effect} that meant I gave up soup]{O side_effect; lithium}. Nine rounds of [ECT]{T electroconvulsive therapy; tried; sessions=Nine} in 2016: [I [came up]{S mood fig improved} for a spring and [went under]{S mood fig} again by September]{O partial; electroconvulsive therapy}, [and the holiday in Crete is [simply not there]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. So, [Nardil]{T phenelzine; ongoing; dose=60mg}. 60mg. Nobody under 55 prescribes it, my consultant had to look up how to order it. [Three weeks of [falling over when I stood]{S neurological side_effect}, and [waking at four]{S sleep side_effect} on the dot]{O side_effect; phenelzine}. [[Belly]{S appetite_weight side_effect}, yes, a stone and a half]{O side_effect; phenelzine; neutral}. [Then on a Thursday I heard myself [whistling]{S mood improved}]{O benefit; phenelzine}. [Four years and it has held]{O benefit; phenelzine}. [I'm [doing three days a week]{S functioning improved} at the garden centre]{O benefit; phenelzine}. [I [hardly think about death]{S suicidality improved} now, which used to be a daily appointment]{O benefit; phenelzine}. People fuss about the cheese. I don't eat Stilton, I don't eat Marmite, I carry a card. The supply is the real worry, it ran out all over the country twice and the pharmacist rang round nine shops. One off because of that.

=== 1716-bipolar
title: Abilify made me crawl
genre: review
layout: form fields
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: aripiprazole
rating: 1
round: 5
ledger:
  lamotrigine | medication | ongoing | partial
  aripiprazole | medication | stopped | worse | anxiety, sleep, substance_use, suicidality
  lorazepam | medication | tried | partial
---
What for: add on for [bipolar depression]{S diagnosis clin}

Side effects: [[inner restlessness]{S anxiety side_effect}, [no sleep]{S sleep side_effect}, [gambling]{S substance_use side_effect}, [wanting to claw my skin off]{S anxiety fig side_effect}]{O side_effect; aripiprazole}

Comments: I was doing OK-ish on [lamictal]{T lamotrigine; ongoing}, [it keeps the [lows]{S mood fig improved} shallow]{O partial; lamotrigine}. They wanted OK to be good so they added 5 mg of this. [By day four I was [walking circles around the dining table]{S anxiety side_effect} at 3 am]{O side_effect; aripiprazole}. I called and the nurse said that's [anxiety]{S anxiety clin}, take an [Ativan]{T lorazepam; tried}. [The [Ativan]{T lorazepam; tried} gave me maybe two hours each time]{O partial; lorazepam}. Then I opened the scratch ticket account. [I have never [gambled]{S substance_use side_effect} in my life, I lost $3,100 in a month]{O side_effect; aripiprazole}. [[Sleep]{S sleep worsened side_effect} got even worse, and by Thanksgiving I was [more suicidal]{S suicidality worsened side_effect} than the day I was diagnosed]{O worsening; aripiprazole}. [ER doc took one look and said [akathisia]{S anxiety clin side_effect}]{O side_effect; aripiprazole}, stop it tonight. [It was mostly gone in a week]{O tolerated; aripiprazole}. The money is not coming back and [my husband [sleeps at his mother's]{S functioning worsened}]{O worsening; overall}. My brother in law takes [Abilify]{T aripiprazole (medication); other} and says he [feels great]{S mood improved other}. Good for him. [I would not give it to a dog]{O side_effect; aripiprazole}.

=== 1717-social-anxiety
title: propranolol before presentations
genre: review
layout: one paragraph
condition: social anxiety disorder
area: mental
english: Indian English
narrator: patient
split: train
overall: partly_improved
treatment: propranolol
rating: 8
round: 5
ledger:
  propranolol | medication | ongoing | response | other_physical
  sertraline | medication | declined | unknown
  Toastmasters | support | planned | unknown
---
I am software engineer 29 M and every Monday I have to present in the stand up. [Hands used to shake]{S neurological}, [voice going up and down]{S other_physical}, [face red]{S other_physical}. My uncle is physician, he suggested [Ciplar]{T propranolol; ongoing; dose=20; frequency=one hour before} 20 one hour before. [First time itself [heart was quiet]{S other_physical improved}]{O benefit; propranolol}. [[Trembling]{S neurological improved} stopped fully]{O benefit; propranolol} [and I [could finish all my slides]{S functioning improved}]{O benefit; propranolol}. Please understand it is not taking away the thoughts, [inside I am still [thinking all are laughing at me]{S anxiety}]{O no_benefit; propranolol}, only the body part. Side effect wise [[hands and feet are cold]{S other_physical side_effect}]{O side_effect; propranolol; neutral} and [no [sleepiness]{S sleep absent side_effect}]{O tolerated; propranolol}. I am not taking daily, maximum two times in a week. One psychiatrist wanted to start [sertraline]{T sertraline; declined} for long term, I refused as of now because of marriage talks going on in the house and they will ask. [Asthma]{S diagnosis clin general} people should not take this [tablet]{T propranolol (medication); general}, my friend had a bad [attack]{S other_physical other side_effect} with it. Next month I am thinking to join [Toastmasters]{T Toastmasters; planned}. Eight out of ten.

=== 1718-adhd
title: Strattera for my ADHD, honest review
genre: review
layout: form fields
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: atomoxetine
rating: 2
round: 5
ledger:
  amphetamine salts | medication | stopped | mixed | other_physical, sleep, anger
  atomoxetine | medication | stopped | no_response | gastrointestinal, other_physical, sexual, sleep, appetite_weight
  planner | other | ongoing | partial
  guanfacine | medication | planned | unknown
---
Reason: [ADHD inattentive]{S diagnosis clin}

Side effects: [[nausea]{S gastrointestinal clin side_effect}, [painful urination]{S other_physical side_effect}, [ED]{S sexual clin side_effect}, [sleepy at my desk]{S sleep side_effect}, [lost 12 lbs]{S appetite_weight side_effect}]{O side_effect; atomoxetine}

Time: 4 months, 80mg

[I had to get off [Adderall]{T amphetamine salts; stopped} because my [heart rate was 130]{S other_physical side_effect}]{O side_effect; amphetamine salts}. I miss it. [On [addy]{T amphetamine salts; stopped} I [finished things]{S functioning improved}]{O benefit; amphetamine salts}. [I also [never slept]{S sleep side_effect} and [screamed at traffic]{S anger side_effect} so]{O side_effect; amphetamine salts}. [Strattera]{T atomoxetine; stopped} was suppose to be the safe one. [Month one: [threw up]{S gastrointestinal side_effect} in a potted plant at work]{O side_effect; atomoxetine}. [Month two: ok the [puking]{S gastrointestinal improved side_effect} quit]{O tolerated; atomoxetine}. [Month three, four: still [reading the same page 5 times]{S cognition}, still [14 tabs open in my brain]{S cognition fig}, still [late on rent]{S functioning} bc I [forgot it existed]{S cognition}]{O no_benefit; atomoxetine}. [Just with a [limp noodle]{S sexual fig side_effect} on top]{O side_effect; atomoxetine}. Told her I was done and she didnt even argue. The only thing that has moved the needle is a $3 [paper planner]{T planner; ongoing} I keep in the bathroom. [It catches maybe half]{O partial; planner}. We are gonna try [Intuniv]{T guanfacine; planned} once my blood pressure log is done. My daughter's on that same one, no wait, hers is the [patch]{T methylphenidate (medication); other}. Whatever. Two stars because it's not a stimulant and that's something I guess.

=== 1719-insomnia
title: Trazodone as a sleeper
genre: review
layout: one paragraph
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: trazodone
rating: 9
round: 5
ledger:
  diphenhydramine | medication | tried | no_response | cognition
  trazodone | medication | ongoing | response | sleep, other_physical
  zolpidem | medication | declined | unknown
---
Night nurse for 22 years so my [clock was shot]{S sleep fig}. [[Benadryl]{T diphenhydramine; tried} just made me [stupid]{S cognition side_effect} and [awake]{S sleep}]{O no_benefit; diphenhydramine}. Told my doctor no [Ambien]{T zolpidem; declined}, I've seen what it does to folks on my floor. He gave me 50 mg of [Trazodone]{T trazodone; ongoing; dose=50 mg}. Its an old [antidepressant]{T trazodone (medication); general}, they use it more for sleep now. [I'm [out in 40 minutes]{S sleep improved} and I [sleep six and a half hours]{S sleep improved} solid]{O benefit; trazodone}. [Used to be up at every car door]{S sleep}. [[Stuffy nose]{S other_physical side_effect}, and the first week I was [groggy]{S sleep side_effect} till my second coffee]{O side_effect; trazodone; neutral}. [No [hangover]{S sleep fig absent side_effect} these days]{O tolerated; trazodone}. I was never [depressed]{S mood absent} so cant speak to that. [It hasn't quit working in 3 years and I never had to go up]{O benefit; trazodone}. [I'm [nicer to my patients]{S anger improved}]{O benefit; trazodone} thats what they tell me anyhow. Men should know about the rare [thing that wont go down]{S sexual fig possible general side_effect}, look it up.

=== 1720-depression
title: Spravato at the clinic
genre: review
layout: one paragraph
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: esketamine
rating: 6
round: 5
ledger:
  duloxetine | medication | ongoing | no_response
  esketamine | medication | ongoing | partial | mania_psychosis, gastrointestinal, neurological
  ondansetron | medication | ongoing | response
  electroconvulsive therapy | neuromodulation | declined | unknown
---
Twice a week for a month and now its every week. You sit in a recliner for two hours with a cuff on and a lady named Bree checks on you, she brings a blanket, love her. [I [float]{S mania_psychosis fig side_effect}, the [ceiling breathes]{S mania_psychosis fig side_effect}, then I [feel seasick]{S gastrointestinal fig side_effect}]{O side_effect; esketamine}. [They give me [zofran]{T ondansetron; ongoing} ahead of time now and that took care of the [puking]{S gastrointestinal improved side_effect}]{O benefit; ondansetron}. [Had to be [walked to my sisters car]{S neurological side_effect} like a drunk]{O side_effect; esketamine}. Does it work? [Two days after, the [weight is off]{S mood fig improved}, I [do dishes]{S functioning improved}, I [sing]{S mood improved}]{O benefit; esketamine}. [By day five it is wearing off and by day six I am [face down]{S mood fig} again]{O partial; esketamine}. [The [suicidal thoughts]{S suicidality improved} are the one thing that stayed gone]{O benefit; esketamine}, and thats not nothing. I'm kept on [cymbalta]{T duloxetine; ongoing} too because you have to, [that never did squat]{O no_benefit; duloxetine}. They brought up [ECT]{T electroconvulsive therapy; declined}, my aunt [forgot her own wedding]{S cognition other side_effect} after [hers]{T electroconvulsive therapy (neuromodulation); other}, so no thanks. Insurance wants a letter every 3 months. [Half a person better, so six]{O partial; esketamine}.

=== 1721-schizoaffective
title: Clozapine saved him but
genre: review
layout: form fields
condition: schizoaffective disorder
area: mental
english: British
narrator: relative
split: train
overall: improved
treatment: clozapine
rating: 8
round: 5
ledger:
  risperidone | medication | tried | no_response
  quetiapine | medication | tried | no_response
  zuclopenthixol decanoate | medication | stopped | worse | neurological, mood
  clozapine | medication | ongoing | response | gastrointestinal, sleep, appetite_weight
  hyoscine | medication | ongoing | partial
  family therapy | psychotherapy | declined | unknown
---
Reviewer: Mum of a 27 year old

Reason: [schizoaffective]{S diagnosis clin}

Side effects: [[drooling]{S gastrointestinal side_effect} (pillow soaked), [sleeps 13 hrs]{S sleep side_effect}, [constipation]{S gastrointestinal clin side_effect}, [four stone on]{S appetite_weight side_effect}]{O side_effect; clozapine}

Comments: My son was on [risperidone]{T risperidone; tried}, then [quetiapine]{T quetiapine; tried}, [still [talking to the radiator]{S mania_psychosis} on both]{O no_benefit; risperidone, quetiapine}. Then a [depot]{T zuclopenthixol decanoate; stopped}, [Clopixol]{T zuclopenthixol decanoate; stopped}. [He [shuffled]{S neurological side_effect} like my dad with his [Parkinsons]{S diagnosis clin other}]{O side_effect; zuclopenthixol decanoate} [and he got [lower]{S mood worsened side_effect} than I've ever seen him]{O worsening; zuclopenthixol decanoate}. That was stopped when we moved. [Clozapine]{T clozapine; ongoing} is the one with the blood tests, weekly at first, you get a text if it's amber. [Took the best part of eight months and then one Sunday he [asked what was for dinner]{S functioning improved}]{O benefit; clozapine}. [The [voices]{S mania_psychosis improved} are a whisper he says]{O benefit; clozapine}. [He [goes to the gym desk job]{S functioning improved} two mornings]{O benefit; clozapine}. [The [hyoscine]{T hyoscine; ongoing} helps the [dribble]{S gastrointestinal improved side_effect} a bit]{O partial; hyoscine}. I am terrified of his [bowels]{S gastrointestinal possible side_effect}, read about it before you say yes. They offered us [family therapy]{T family therapy; declined} and he wouldn't sit in the room. I take [sertraline]{T sertraline (medication); other} myself to cope. [Would I sign again, yes]{O benefit; clozapine}. Eight.

=== 1722-depression
title: Wellbutrin XL
genre: review
layout: form fields
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: bupropion
rating: 10
round: 5
ledger:
  sertraline | medication | stopped | mixed | sexual, appetite_weight
  bupropion | medication | ongoing | response | gastrointestinal, other_physical, sleep
---
Condition: [Depression]{S diagnosis clin}. also [smoking]{S substance_use}

Side effects: [[dry mouth]{S gastrointestinal side_effect}, [ringing in ears]{S other_physical side_effect} 2 wks, [crazy dreams]{S sleep side_effect}]{O side_effect; bupropion; neutral}

Comments: [[Zoloft]{T sertraline; stopped; duration=three years} had fixed my [mood]{S mood improved}]{O benefit; sertraline} [and [killed everything south of my belt]{S sexual fig side_effect}, plus [25 lbs]{S appetite_weight side_effect}]{O side_effect; sertraline} so after three years we switched. [Week 1 to 3 on the [XL]{T bupropion; ongoing} 150: nothing]{O no_benefit; bupropion}, I almost gave up. Week 4 went to 300. [Woke up on a Saturday and [mowed the lawn]{S functioning improved} without a fight with myself]{O benefit; bupropion}. [[Sex drive]{S sexual improved} is back, ask my girlfriend]{O benefit; bupropion}. [[Down 19 pounds]{S appetite_weight improved}]{O benefit; bupropion}. [Havent [had a cig]{S substance_use improved} since labor day and wasnt even trying]{O benefit; bupropion}. [My [head is clear]{S cognition fig improved}]{O benefit; bupropion}. [I was worried about [seizures]{S neurological clin absent side_effect} since I had one as a kid with a [fever]{S other_physical}, none]{O tolerated; bupropion}. Dont drink on it. My buddy tried [Wellbutrin]{T bupropion (medication); other} and got [jittery]{S anxiety other side_effect} as hell so its not for [anxious]{S anxiety general} types. For me, ten.

=== 1723-depression
title: Cipramil
genre: review
layout: one short paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: citalopram
rating: 5
round: 5
ledger:
  citalopram | medication | ongoing | partial | sleep, anhedonia
  talking therapy | psychotherapy | planned | unknown
  running | lifestyle | not_tried | unknown
---
[20mg keeps me [level]{S mood fig improved}, I suppose]{O partial; citalopram}. [I'm [not as tearful]{S mood improved} and I [get to work]{S functioning improved}]{O partial; citalopram}. [[Not happy]{S mood} though]{O partial; citalopram}. [[Sweaty]{S other_physical absent side_effect} no, [fat]{S appetite_weight absent side_effect} no, the things people warn you of didn't happen]{O tolerated; citalopram}. [I [yawn]{S sleep side_effect} all day and I [don't get excited]{S anhedonia side_effect} about anything, even the football]{O side_effect; citalopram}. GP just renews it. Told me to try [running]{T running; not_tried}, haven't yet, got [bad knees]{S pain}. I've put myself down for [talking therapies]{T talking therapy; planned} on the website. Wouldn't say don't take it and wouldn't say do.

=== 1529-insomnia
title: 14 things I tried for insomnia, ranked by a tired man
genre: forum
layout: ranked list with verdicts, then thread
condition: chronic insomnia
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 4
ledger:
  melatonin | supplement | tried | no_response
  valerian | supplement | tried | no_response
  tart cherry juice | supplement | tried | no_response
  magnesium | supplement | tried | no_response
  mouth tape | other | tried | no_response | anxiety
  white noise machine | other | ongoing | partial
  diphenhydramine | medication | tried | worse | cognition
  zolpidem | medication | tried | mixed | functioning
  trazodone | medication | tried | partial | energy
  doxepin | medication | tried | no_response
  suvorexant | medication | not_tried | unknown
  whiskey | other | tried | worse | sleep
  cold showers | lifestyle | tried | worse
  sleep restriction | psychotherapy | tried | response | energy
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response
---
Posted by nightshift_dad (former) on 10/2

I drove nights for UPS for 12 years. Quit nights in 2019 and my [body never got the memo]{S sleep fig}. [3 hours a night, sometimes zero]{S sleep}. Here is my list from the bottom up. None of this is advice.

14 through 11, [all tied for last]{O no_benefit; melatonin, valerian, tart cherry juice, magnesium}: [melatonin]{T melatonin; tried; dose=3, 5, and 10 mg} (3, 5, and 10 mg), [valerian]{T valerian; tried}, [tart cherry juice]{T tart cherry juice; tried}, [magnesium glycinate]{T magnesium; tried}. [Might as well have licked the counter]{O no_benefit; melatonin, valerian, tart cherry juice, magnesium}. The [cherry juice]{T tart cherry juice; tried} is $11 a bottle by the way.

10. [Mouth tape]{T mouth tape; tried; sessions=two nights}. Two nights. [[Panicked]{S anxiety side_effect}, ripped it off, took some mustache with it]{O side_effect; mouth tape}. [Slept no longer]{O no_benefit; mouth tape}.

9. [Cold shower]{T cold showers; tried} before bed. Some guy with a podcast. [[Wide awake till 5]{S sleep worsened}]{O worsening; cold showers}.

8. [Bourbon]{T whiskey; tried}. [Out by ten, [up at one with my heart going]{S sleep worsened side_effect}]{O worsening; whiskey}. We all know this and we all try it.

7. [ZzzQuil]{T diphenhydramine; tried}. [Day two it quits working]{O no_benefit; diphenhydramine} and [I was [dumb as a post]{S cognition fig side_effect} till noon]{O side_effect; diphenhydramine}. [By the end of that month I was [sleeping worse]{S sleep worsened} than before I bought it]{O worsening; diphenhydramine}.

6. [Doxepin]{T doxepin; tried; dose=6 mg}, the little 6 mg. [No effect, good or bad]{O no_benefit; doxepin}.

5. [Trazodone]{T trazodone; tried; dose=100} 100. [Got me to [5 hours]{S sleep improved}]{O partial; trazodone}. [[Hung over]{S energy fig side_effect} every morning]{O side_effect; trazodone}. My brother-in-law swears by [the same pill]{T trazodone; other}, at 25.

4. [Ambien]{T zolpidem; tried; dose=10; duration=off and on for two years} 10, off and on for two years. [[Knocked me out]{S sleep fig improved}, no question]{O benefit; zolpidem}. [Also [cooked a full breakfast]{S functioning side_effect} at 3 a.m. with no memory of it]{O side_effect; zolpidem}, stove on when my wife came down. [First night without, [did not close my eyes]{S sleep withdrawal}]{O withdrawal; zolpidem}.

3. [Box fan]{T white noise machine; ongoing}. I'm serious. Wife hates it, it runs every night. [Helps some]{O partial; white noise machine}.

2 and 1. [CBT-I]{T cognitive behavioural therapy for insomnia; tried; sessions=six visits} with a [psychologist]{T cognitive behavioural therapy for insomnia; tried} at the VA, six visits, and the piece of it called [sleep restriction]{T sleep restriction; tried} which deserves its own number. You only get to be in bed the hours you really sleep. For me 12:30 to 5:30. [First two weeks I was a [danger to the public]{S energy fig side_effect}]{O side_effect; sleep restriction}. [Then it clicked, and I was [asleep in ten minutes]{S sleep improved} and staying that way]{O benefit; sleep restriction, cognitive behavioural therapy for insomnia}.

[Belsomra]{T suvorexant; not_tried} isn't on here because Tricare wouldn't pay. Ask me anything.

** REPLIES **

yawnsville, 10/2: Isn't it dangerous to sleep LESS? I get [migraines]{S pain clin other}.

nightshift_dad, 10/2: They screen you. People with [seizures]{S neurological clin general} or [bipolar]{S diagnosis clin general} aren't supposed to do it. [CBT-I]{T cognitive behavioural therapy for insomnia; general} is the first thing the sleep doctors' guideline recommends and nobody's doctor mentions it, mine handed me [Ambien]{T zolpidem; tried} in under four minutes.

hopelessly_awake, 10/3: I did [sleep restriction]{T sleep restriction; other} for 8 weeks with an app and all I got was [fired]{S functioning other}. [Seroquel]{T quetiapine (medication); other} 25 is what works for me.

Linda in Duluth, 10/5: My husband takes [Belsomra]{T suvorexant; other}, he has [dreams about bears]{S sleep other side_effect}.

nightshift_dad, 2/19: Somebody asked if it held up. Four months out. [I'm at [6 to 6.5 most nights]{S sleep improved}]{O benefit; cognitive behavioural therapy for insomnia}. [Had one bad stretch of nine days when my mom was in the hospital, went back to the [12:30 thing]{T sleep restriction; tried} and it straightened out]{O benefit; sleep restriction}. [Not one [nap at a red light]{S sleep improved} since October]{O benefit; overall}. [Fan]{T white noise machine; ongoing}'s still on.

=== 1530-social-anxiety
title: propranolol before presentations, is it cheating + where im at
genre: forum
layout: message board, opener in lower case, repliers with signatures
condition: social anxiety disorder
area: mental
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  hypnotherapy | psychotherapy | tried | no_response
  Bach flower drops | supplement | tried | no_response
  escitalopram | medication | tried | partial | anhedonia, sexual
  pregabalin | medication | tried | worse | cognition, mood
  cognitive behavioural group therapy | psychotherapy | tried | mixed | functioning
  toastmasters | support | tried | worse
  propranolol | medication | ongoing | response | other_physical
  improv class | other | ongoing | partial
  beta-alanine | supplement | not_tried | unknown
---
donal_ish
Tue 14 Nov 2023

is taking a [beta blocker]{T propranolol; ongoing} before every meeting cheating. thats the question. the rest is background so skip if you like

im 26 [SAD]{S diagnosis clin} (the social one not the winter one) since about second year of school. [couldnt eat in front of people]{S functioning}, [go the colour of a post box]{S other_physical fig} if someone says my name, [left two courses]{S functioning} because of the class presentations. not [depressed]{S mood absent}, i love my life when nobodys looking at it

what ive had

[hypnosis]{T hypnotherapy; tried; sessions=4} x4 and the [bach drops]{T Bach flower drops; tried} mam bought. [nothing]{O no_benefit; hypnotherapy, Bach flower drops}. the [hypnosis]{T hypnotherapy; tried} lad had a lovely voice in fairness

[lexapro]{T escitalopram; tried; dose=10; duration=fourteen months} 10, fourteen months. [took the edge off, id say a third]{O partial; escitalopram}. [felt like i was [watching telly with the sound down]{S anhedonia fig side_effect}, also [no interest in that other thing]{S sexual fig side_effect}]{O side_effect; escitalopram}

[lyrica]{T pregabalin; tried; dose=150; frequency=twice a day} 150 twice a day from a private psychiatrist. [[drunk without the drink]{S cognition fig side_effect}]{O side_effect; pregabalin}. [[cried]{S mood side_effect} in a lidl]{O side_effect; pregabalin}. [more [self conscious]{S anxiety worsened} than ever because now i had something to hide]{O worsening; pregabalin}. [worst eight weeks since the leaving cert]{O worsening; pregabalin}

and now [inderal]{T propranolol; ongoing; dose=20mg; frequency=as needed} 20mg as needed since june. [first time i took one i read out a whole page at work and [my voice did not shake]{S neurological improved}]{O benefit; propranolol}. [[hands a bit cold]{S other_physical side_effect}]{O side_effect; propranolol; neutral}. [thats it really, no [fog]{S cognition fig absent side_effect}, no [crash]{S energy fig absent side_effect}]{O tolerated; propranolol}

so. cheating?

aoife_b
Tue 14 Nov 2023
Not cheating!! Half the orchestra is on [propranolol]{T propranolol; general}. I've [asthma]{S diagnosis clin other} so I'm not allowed it, I get [hydroxyzine]{T hydroxyzine (medication); other} and I [fall asleep]{S sleep other side_effect} in the wings. Has anyone tried [beta alanine]{T beta-alanine; not_tried} on you Donal, my cousin takes it

~ second violin, first to leave ~

donal_ish
Tue 14 Nov 2023
never heard of it no

Ruairi79
Wed 15 Nov 2023
I'd say it's grand but I was on it 11 years, [Inderal]{T propranolol; other} I mean, and I [could not buy a stamp]{S functioning other} without one in me. The tablet tells your body there was something to be scared of. [Group CBT]{T cognitive behavioural group therapy; other} in Vincent's sorted me, you have to do silly things like drop your change in a queue.

donal_ish
Wed 15 Nov 2023
funny i done [that group]{T cognitive behavioural group therapy; tried; sessions=12} too ruairi (12 weeks, 2021, in tallaght). [found id stop [rehearsing phone calls]{S anxiety improved} which was huge]{O benefit; cognitive behavioural group therapy}. [then they filmed us and showed it back and i [didnt leave the flat]{S functioning side_effect} for a week]{O side_effect; cognitive behavioural group therapy}. so [half and half]{O partial; cognitive behavioural group therapy}

and [toastmasters]{T toastmasters; tried; sessions=one night}, one night, they clap everything. [[threw up]{S gastrointestinal} in the car park, worse for a month after]{O worsening; toastmasters}

gretel_from_bremen
Thu 16 Nov 2023
I think when you take less than before it is help, and when you take more than before it is a crutch. In my country the doctors give [opipramol]{T opipramol (medication); other}, for me it makes only [thirsty]{S gastrointestinal other side_effect}.

~ Ordnung muss nicht sein ~

donal_ish
Mon 22 Jan 2024

gretel that stuck with me so i counted. [november 14 [tablets]{T propranolol; ongoing}, december 9, january 3 so far]{O benefit; overall}
started an [improv class]{T improv class; ongoing; frequency=thursdays} on thursdays (i know. i KNOW). [its helping, somewhat]{O partial; improv class}. [i still [go red]{S other_physical}]{O no_benefit; overall} but theres a game where the red one wins
[[ate a sandwich at my desk]{S functioning improved}]{O benefit; overall}. [[wouldnt do a wedding speech]{S functioning} if you paid me]{O partial; overall}. brothers getting married in may so well see

aoife_b
Mon 22 Jan 2024
Sandwich!!! What kind

donal_ish
Mon 22 Jan 2024
egg. aiming high

=== 1531-ibs
title: IBS-D what helped / didnt, 6 years in
genre: forum
layout: gut forum, list of what-I-tried with one verdict each, replies
condition: irritable bowel syndrome
area: general
english: second-language English
narrator: patient
split: train
overall: improved
round: 4
ledger:
  mebeverine | medication | tried | no_response
  peppermint oil | supplement | ongoing | partial | gastrointestinal
  loperamide | medication | ongoing | response | gastrointestinal
  probiotics | supplement | tried | no_response
  kefir | supplement | tried | worse
  gluten-free diet | lifestyle | tried | no_response
  low FODMAP diet | lifestyle | tried | response | appetite_weight
  charcoal tablets | supplement | tried | no_response
  amitriptyline | medication | tried | partial | energy, gastrointestinal
  rifaximin | medication | tried | partial
  gut-directed hypnotherapy | psychotherapy | stopped | response
  hot water bottle | other | ongoing | partial
  ondansetron | medication | planned | unknown
---
Topic: IBS-D, what helped and what not (long)
by katka_brno » 07 Apr 2024, 19:22

Hello to all, I write first time. I am 38, accountant, from Czech Republic, so excuse mistakes. I have [IBS]{S diagnosis clin} of the [diarrhoea]{S gastrointestinal clin} type since a food poisoning in 2018 in holiday. On bad days [eight times toilet before work]{S gastrointestinal}. [I was not in cinema]{S functioning} since 2018. Colonoscopy, celiac blood, all clear. No [blood]{S gastrointestinal absent}, no [weight loss]{S appetite_weight absent}. The doctor told: live with it.

I tried:

[Duspatalin]{T mebeverine; tried; dose=200 mg; frequency=2x day} ([mebeverine]{T mebeverine; tried; dose=200 mg; frequency=2x day}), 200 mg 2x day. [Nothing]{O no_benefit; mebeverine}.
[Probiotics]{T probiotics; tried}, 5 brands, I have Excel. [Nothing]{O no_benefit; probiotics}.
[Charcoal]{T charcoal tablets; tried}. [Nothing]{O no_benefit; charcoal tablets}, [only [black]{S gastrointestinal side_effect}]{O side_effect; charcoal tablets; neutral}.
Without [gluten]{T gluten-free diet; tried; duration=4 months}, 4 months. [Nothing]{O no_benefit; gluten-free diet}, and bread is my life.
[Kefir]{T kefir; tried; duration=every morning two weeks} of my grandmother, every morning two weeks. [Catastrophe. [Pain like knives]{S pain fig worsened}, [ten times on toilet]{S gastrointestinal worsened}]{O worsening; kefir}.
[Peppermint capsules]{T peppermint oil; ongoing}, I take them still. [Little bit less [cramps]{S pain improved}]{O partial; peppermint oil}, [sometimes the [mint burps]{S gastrointestinal side_effect}]{O side_effect; peppermint oil; neutral}.
[Imodium]{T loperamide; ongoing; frequency=before travel}, before travel. [It works always]{O benefit; loperamide}, [next day [nothing goes]{S gastrointestinal side_effect}]{O side_effect; loperamide; neutral}.
[Amitriptyline]{T amitriptyline; tried; dose=10 mg} 10 mg for the gut nerves, not for the head. [From eight to five]{O partial; amitriptyline}. [I was [sleeping in tram]{S energy side_effect}, [mouth as paper]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}.
[Xifaxan]{T rifaximin; tried; sessions=2 courses}, 2 courses. [Each time six good weeks and then back]{O partial; rifaximin}. [No problems with it]{O tolerated; rifaximin}.
[Hot bottle on belly]{T hot water bottle; ongoing; frequency=each evening}, each evening, [is nice, small help]{O partial; hot water bottle}.
[Low FODMAP]{T low FODMAP diet; tried; duration=6 weeks} with a dietitian, 6 weeks and then putting foods back. [This was the first big thing. No onion, no apple, and from eight to three]{O benefit; low FODMAP diet}. [[Lost 5 kilo]{S appetite_weight side_effect} which I did not want]{O side_effect; low FODMAP diet}.

Who has other ideas? Somebody knows [hypnosis for gut]{T gut-directed hypnotherapy; planned}? I found one lady in Olomouc.

Re: IBS-D, what helped and what not (long)
by bowelmovementarian » 07 Apr 2024, 21:50

Welcome Katka, your English is better than my Czech. I had the [Manchester hypnotherapy]{T gut-directed hypnotherapy; other}, 7 sessions. Thought it was hokum. [Went on a coach trip]{S functioning improved other} after. [Gut hypnotherapy]{T gut-directed hypnotherapy; general} helps about as many people as [low FODMAP]{T low FODMAP diet; general} does, there have been trials. You imagine a river, mainly.

Re: IBS-D, what helped and what not (long)
by Shell_G » 08 Apr 2024, 07:12

[Ondansetron]{T ondansetron; other} changed everything for me, 4 mg. It's an [anti sickness drug]{T ondansetron; general} but it [bungs you up]{S gastrointestinal fig general possible side_effect}. Also get tested for bile acid thing, my mum had that and it was [colesevelam]{T colesevelam (medication); other} she needed, not [IBS]{S diagnosis clin other} at all.

Re: IBS-D, what helped and what not (long)
by katka_brno » 08 Apr 2024, 20:01

Thank you both. Bile test I have asked, is negative. [Ondansetron]{T ondansetron; planned} I write on the list for my doctor in September.

Re: IBS-D, what helped and what not (long)
by katka_brno » 30 Sep 2024, 18:40

So I report. The [lady in Olomouc]{T gut-directed hypnotherapy; stopped; sessions=ten times}, ten times, finished in August, 900 korun each. I was sceptic. [After the fourth I noticed that in the morning I drink coffee and [do not calculate where is the toilet]{S functioning improved}]{O benefit; gut-directed hypnotherapy}. [Now it is [one or two times a day]{S gastrointestinal improved}, normal]{O benefit; gut-directed hypnotherapy, low FODMAP diet}. [[Cinema yes]{S functioning improved}, in the middle of the row]{O benefit; gut-directed hypnotherapy}! [Onion I still cannot]{O partial; overall}. The doctor wants still to try that [anti-nausea pill]{T ondansetron; planned} if it comes back.

Re: IBS-D, what helped and what not (long)
by bowelmovementarian » 30 Sep 2024, 22:15

Told you. River?

Re: IBS-D, what helped and what not (long)
by katka_brno » 01 Oct 2024, 06:55

Waterfall.

=== 1532-pmdd
title: pmdd - anyone do ssri just for 2 weeks a month?
genre: forum
layout: subforum post with EDIT and UPDATE lines, comments
condition: premenstrual dysphoric disorder
area: mental
english: American
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  drospirenone and ethinylestradiol | medication | tried | worse
  levonorgestrel intrauterine device | medication | stopped | worse | anger, mood
  vitamin B6 | supplement | tried | no_response
  chasteberry | supplement | tried | no_response
  seed cycling | lifestyle | tried | no_response
  quitting sugar | lifestyle | tried | no_response
  fluoxetine | medication | tried | partial | sleep, sexual
  calcium | supplement | ongoing | unknown
  journaling | other | ongoing | unknown
  leuprolide | medication | planned | unknown
  hysterectomy | procedure | not_tried | unknown
---
u/lutealgoblin · 3/3

TL;DR luteal dosing, yes or no

ok hi. 33f, [pmdd]{S diagnosis clin}, tracked for 9 cycles so nobody can tell me it's stress. day 15 to day 1 I'm a [completely different person]{S other fig}. I [rage at my partner]{S anger}, I [quit jobs]{S functioning} (4), I [google how long it takes to drown]{S suicidality}. then I bleed and it's like [somebody opened the blinds]{S mood fig improved}. no [depression]{S diagnosis clin absent} the other two weeks, zero, which is why the first 3 docs said it was hormones honey and the 4th said it's all in your head honey

tried so far
- [yaz]{T drospirenone and ethinylestradiol; tried; duration=4 packs}, 4 packs, the one that's FDA approved for this. [made it all month long instead of half]{O worsening; drospirenone and ethinylestradiol}
- [mirena]{T levonorgestrel intrauterine device; stopped}. [[angrier]{S anger worsened side_effect}, [crying at work]{S mood worsened side_effect}]{O worsening; levonorgestrel intrauterine device}. had the thing yanked after 10 weeks
- [b6]{T vitamin B6; tried}, [vitex]{T chasteberry; tried}, [seed cycling]{T seed cycling; tried} (flax then sesame, don't ask), [no sugar]{T quitting sugar; tried}. [literally none of this touched it]{O no_benefit; vitamin B6, chasteberry, seed cycling, quitting sugar}
- [calcium]{T calcium; ongoing; dose=1200} 1200, still taking it, who knows
- [journal]{T journaling; ongoing; frequency=every night} every night

gyn gave me [prozac]{T fluoxetine; planned; dose=20} 20 to take day 14 till my period and I'm staring at the bottle

EDIT: not in danger tonight, it's day 6, thank you for checking

moonlit_mary · 3/3
Yes! [Prozac]{T fluoxetine; other} the two weeks only, five years. Works within a day or two for [pmdd]{S diagnosis clin general}, it's not like for [depression]{S diagnosis clin general} where you wait a month. My sister couldn't do on and off, she got [zaps]{S neurological fig other withdrawal} every time, so she takes hers daily.

u/lutealgoblin · 3/4
a DAY?? ok that's wild. taking it on the 12th then

chemgirl_88 · 3/4
Background for anyone reading. Hormone levels in [PMDD]{S diagnosis clin general} are normal, it's the brain's reaction to them that isn't. [SSRIs]{T SSRIs (medication); general} help something like 60%. If those fail there's [Lupron]{T leuprolide; general}, which shuts the ovaries off ([hot flashes]{S other_physical general possible side_effect}, [bone loss]{S other_physical general possible side_effect}), and surgery as a last resort. I had the full [hysterectomy]{T hysterectomy; other} with [ovaries out]{T oophorectomy (procedure); other} at 36 and I'm finally me.

UPDATE u/lutealgoblin · 3/27
cycle 1 on the [prozac]{T fluoxetine; tried}. you were not lying mary. [took it thursday, by saturday the [rage]{S anger improved} was just annoyed]{O partial; fluoxetine}. [[insomnia]{S sleep clin side_effect} both weeks]{O side_effect; fluoxetine} but whatever

UPDATE 2 · 5/20
cycle 3. [the [anger]{S anger improved} is maybe half]{O partial; fluoxetine}. [the [drowning googling]{S suicidality} not better]{O no_benefit; fluoxetine}. [[can't finish]{S sexual fig side_effect}]{O side_effect; fluoxetine}

moonlit_mary · 5/20
Did they go up to 40? And are you safe?

u/lutealgoblin · 5/21
40 last month, [same]{O no_benefit; fluoxetine}. safe, partner has the car keys days 20-28

UPDATE 3 · 8/2
I know people hate when threads just end so. [[prozac]{T fluoxetine; tried} ended up like everything else, [two good cycles]{S mood improved} and then zip]{O partial; fluoxetine}. [[quit job]{S functioning} number 5 on day 25]{O no_benefit; overall}. asked about the [surgery]{T hysterectomy; not_tried}, [hysterectomy]{T hysterectomy; not_tried}, was told not at 33 without kids. [lupron]{T leuprolide; planned} is being fought over with insurance, earliest november. today is day 22. my dog is asleep on my feet

chemgirl_88 · 8/2
Appeal the insurance with your tracking charts, that's what got mine through. Sitting with you.

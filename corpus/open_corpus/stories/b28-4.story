=== 1229-postnatal-depression
title: Talk given at the Tuesday clinic
genre: essay
layout: speech
condition: postpartum depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  listening visits | psychotherapy | tried | partial
  baby massage class | support | tried | worse | anxiety, mood
  placenta capsules | supplement | tried | no_response
  sertraline | medication | stopped | response | gastrointestinal, anxiety
  formula feeding | lifestyle | tried | response
  mother and baby unit | care_setting | stopped | response
  video interaction guidance | psychotherapy | tried | response
  olanzapine | medication | stopped | response | appetite_weight, sleep
  acupuncture | mind_body | declined | unknown
  peer support group | support | ongoing | response
---
Can everybody hear me? The baby on the left can, clearly.

I'm Leanne, I've got two boys, and I was asked to say something about having Harvey because Harvey's the one I was ill with. I'll be ten minutes and then there's flapjack.

He's five now. He was a planned baby, I'd like to say that, and an easy birth, and the sun was out. On day nine I was stood at the changing table and it was like [someone had pulled a plug]{S mood fig}. I [just went]{S mood fig}. I thought, [that's not my baby]{S anhedonia}. I knew he was, I wasn't daft. But I [couldn't feel anything for him]{S anhedonia}, and I [couldn't sleep]{S sleep} even when he did, and I started to [count the paracetamol]{S suicidality}.

About one in ten women get [postnatal depression]{S diagnosis clin general}, and it can start any time in the first year. It's not the [baby blues]{S mood general fig}, that's day three and gone by the weekend. Dads can get it and all.

So I'll tell you what I had and what it did. My health visitor, Bev, some of you know Bev, did six [listening visits]{T listening visits; tried; sessions=six}, an hour a week on the settee. [I [felt better]{S mood improved} while she was on the settee]{O partial; listening visits}. She sent me to [baby massage]{T baby massage class; tried} in the church hall, and I know people love it, my sister-in-law had the [massage]{T baby massage class (support); other} with hers and cried when it ended. [I came out of there [in bits]{S mood fig worsened side_effect}]{O worsening; baby massage class}. Eleven women and eleven happy babies on towels, [I was [shaking so much I dropped the oil]{S anxiety side_effect}]{O side_effect; baby massage class}. I'd had my [placenta made into capsules]{T placenta capsules; tried} as well, two hundred pounds, a lady drove them over from Wigan. [I may as well have eaten the cool bag]{O no_benefit; placenta capsules}. My mum wanted me to go to her [acupuncturist]{T acupuncture; declined} and I said Mum, no more people touching me.

The doctor started me on [sertraline]{T sertraline; stopped; dose=50}, 50. You can feed on it, by the way, nobody tells you. Now it takes a few weeks, and [the first fortnight I was [on the ceiling]{S anxiety fig worsened side_effect}]{O worsening; sertraline}. [[Sick]{S gastrointestinal side_effect}, [jittery]{S anxiety side_effect}]{O side_effect; sertraline}. [And the thoughts went from [counting paracetamol]{S suicidality} to thinking [Harvey had been swapped by the midwife]{S mania_psychosis} and there was a [sign of it in the wallpaper]{S mania_psychosis}]{O worsening; sertraline}. My husband rang Bev on her mobile on a Saturday. They'd got a bed in the [mother and baby unit]{T mother and baby unit; planned} by teatime.

I was scared to death of that. I thought they'd take him. They don't. You go in together, that's what it's for, he was in a cot right next to my bed and a nursery nurse called Femi did the nights.

I was in there eleven weeks. They kept the [sertraline]{T sertraline; stopped; dose=150} and put it up to 150, they added a bit of [olanzapine]{T olanzapine; stopped} at night for the [wallpaper]{S mania_psychosis}. And Femi gave me permission to do [bottles]{T formula feeding; tried}. I'm not saying breast isn't lovely. [The day that we went onto the [bottle]{T formula feeding; tried} I [slept six hours]{S sleep improved} and I woke up and the [wall was a wall]{S mania_psychosis improved}]{O benefit; formula feeding, olanzapine}. [I did [put on two and a half stone]{S appetite_weight side_effect}, that [night tablet]{T olanzapine; stopped} makes you want to eat the curtains]{O side_effect; olanzapine}, [and you're [groggy]{S sleep side_effect} till eleven]{O side_effect; olanzapine}. 

There was a [psychologist]{T video interaction guidance; tried} too, who filmed me and Harvey for five minutes each week, and then she'd show me the film. It's called [VIG]{T video interaction guidance; tried; frequency=each week}, [video interaction guidance]{T video interaction guidance; tried}. She only shows you the good bits. She'd freeze it and go, look, what's he doing? And I'd go, he's looking. Who's he looking at? And I couldn't say it for three weeks. Me. He was looking at me.

[In week eight I was doing his socks up and I [smelled his head]{S anhedonia improved}]{O benefit; video interaction guidance}. I'm not going to go on about that, I'd said I wouldn't.

We went home on the second of December. [The [unit]{T mother and baby unit; stopped} saved my life]{O benefit; mother and baby unit}, and I want to be clear [it was the whole lot together, the people and the [pills]{T sertraline; stopped; duration=eighteen months}]{O benefit; mother and baby unit, sertraline}, and I'm not sorry for either one. I had the [night tablet]{T olanzapine; stopped; duration=till spring} till spring and the others for eighteen months, and [there was no drama coming off them, a week of feeling a bit [fizzy]{S neurological fig withdrawal}]{O tolerated; sertraline, olanzapine; neutral}. With Jack, my second, they watched me like a hawk and I had the [sertraline]{T sertraline; stopped} again from thirty-four weeks just in case. [[Nothing]{S mood absent}. [Happy as Larry]{S mood fig improved}]{O benefit; sertraline}.

What I do still is [Thursdays at the Sure Start]{T peer support group; ongoing; frequency=Thursdays}, ten till twelve, it's mums who've been there. I run the tea. [I don't think I'd have [left the house]{S functioning improved} that first winter without it]{O benefit; peer support group}. There's a poster for it by the door.

Somebody asked me on the way in, do you look at your Harvey now and feel [guilty]{S hopelessness possible}? Love, he's five. I look at him and think, put some trousers on.

Flapjack's at the back. The one with the sticker has nuts.

=== 1230-alcohol-dependence
title: Counting backwards
genre: essay
layout: diary with dates
condition: alcohol use disorder
area: mental
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  diazepam detox | medication | tried | response
  disulfiram | medication | tried | worse | mood
  Alcoholics Anonymous | support | tried | mixed | sleep
  residential rehab | care_setting | tried | partial
  acamprosate | medication | stopped | no_response | gastrointestinal
  Reiki | mind_body | tried | no_response
  sober app | other | tried | no_response
  naltrexone | medication | ongoing | response | gastrointestinal, pain
  benzodiazepines | medication | not_tried | unknown
  buspirone | medication | stopped | unknown | neurological
  addiction counsellor | psychotherapy | ongoing | response
  sea swimming | lifestyle | ongoing | partial
  anxiety group | support | planned | unknown
---
6th January
Women's Christmas, and I'm drinking tea. Dr Nolan says write it down each week, keep it short, don't be making it nice. I am 47, I'm a court clerk in a town you'd know. The [drink]{S substance_use} is twenty years now and the [nerves]{S anxiety fig} are longer.

For the file: [home detox]{T diazepam detox; tried} twice with the [Valium]{T diazepam detox; tried} counted out by my sister. [It did what it's for, no [shakes]{S neurological absent withdrawal}, no [fits]{S neurological absent withdrawal}]{O benefit; diazepam detox}. [Antabuse]{T disulfiram; tried}, the one that makes you ill if you touch a drop. I [touched a drop]{S substance_use}. [Ambulance]{O side_effect; disulfiram}. [And in between I was as [low]{S mood worsened side_effect} as I've ever been in my life, sitting there with a [tablet]{T disulfiram; tried} for a policeman]{O worsening; disulfiram}. [Campral]{T acamprosate; stopped; frequency=six a day}, six a day, [[diarrhoea]{S gastrointestinal side_effect}]{O side_effect; acamprosate}, [[drank]{S substance_use} through it]{O no_benefit; acamprosate}. An [app with a badge]{T sober app; tried} and a [Reiki woman]{T Reiki; tried} in Kinvara, [the pair of them useless]{O no_benefit; sober app, Reiki}, she had lovely rugs. [Twenty-eight days in the place in the midlands]{T residential rehab; tried; duration=Twenty-eight days}, 2019, that cost the price of a car. [Five months [dry]{S substance_use improved} out of it]{O partial; residential rehab}.

[AA]{T Alcoholics Anonymous; tried}. That's hard to put in a line. [It was the first room where I'd told the truth]{O benefit; Alcoholics Anonymous}. [And then it was the room I [lay awake]{S sleep side_effect} over, because half the courthouse was in it]{O side_effect; Alcoholics Anonymous}. My brother Declan is eleven years in the [fellowship]{T Alcoholics Anonymous (support); other} and he'd be dead otherwise, he tells me so every Sunday.

13th January
[New tablet]{T naltrexone; ongoing}, [naltrexone]{T naltrexone; ongoing; dose=50mg}, 50mg. It blocks whatever it is that the drink does for you. Dr Nolan wants it every day and he's not even asking me to stop, says we'll see what happens. I said are you well.

20th January
[[Sick as a small hospital]{S gastrointestinal fig side_effect} four mornings running and a [head]{S pain fig side_effect} on me]{O side_effect; naltrexone}. [Drank]{S substance_use} on Wednesday and Saturday. A bottle and a bottle. [No different]{O no_benefit; naltrexone; neutral}.

27th January
[[Stomach has settled down]{S gastrointestinal improved side_effect}]{O tolerated; naltrexone}. [I [left half a glass]{S substance_use improved}]{O benefit; naltrexone}. I'm only saying it because I've never left half a glass in my life, I thought somebody had come in.

10th February
Started back with Carmel, she's the [addiction counsellor]{T addiction counsellor; ongoing; frequency=Mondays} in the health centre, Mondays. I had her in 2021 and walked out. She remembers. We are doing a chart of the hour between half five and half six.

Dr Nolan has offered [buspirone]{T buspirone; planned} for the [nerves]{S anxiety fig}, since I'm not to have [benzos]{T benzodiazepines; not_tried} ever again.

24th February
[Buspirone]{T buspirone; stopped; duration=ten days} ten days and [I was [reeling]{S neurological side_effect} on the stairs of the courthouse in front of a barrister]{O side_effect; buspirone}. Too early to say anything about the [nerves]{S anxiety fig}. I've put it in the drawer with the [Campral]{T acamprosate; stopped}.

[[Drink]{S substance_use improved}: one evening this week. Three glasses]{O benefit; naltrexone}.

17th March
Don't laugh. [I [didn't]{S substance_use improved}]{O benefit; naltrexone}. Declan and I went to the parade and had a 99.

31st March
[Seven weeks on the [tablet]{T naltrexone; ongoing}, and the half five to half six is only an hour. It used to have a [pull like the tide]{S substance_use fig improved}]{O benefit; naltrexone, addiction counsellor}.

19th April
Mammy's anniversary. I decided on the Thursday that I wouldn't take it, to be able to have the drink properly. I'm putting that down because Carmel says the deciding is the thing. Didn't take it Thursday, Friday, Saturday. [Was found by Declan on the Sunday in the good room with the heating on. [Two naggins and wine]{S substance_use withdrawal}]{O withdrawal; naltrexone}.

22nd April
Back on it. My own choice, nobody poured it into me.

5th May
Carmel has me bring in the bad day and go through it by the minute like a deposition, I'm good at those. [There's no giving out. I come away from her [less ashamed]{S hopelessness improved}, I'd not been able to say that about any of the others]{O benefit; addiction counsellor}.

A girl from the office got me into the [sea]{T sea swimming; ongoing} at the pier. It's nine degrees. [The [nerves]{S anxiety fig improved} are gone out of me for about two hours after it, and then they're back]{O partial; sea swimming}.

16th June
[[Forty days of nothing]{S substance_use improved}, then [two glasses]{S substance_use} at a wedding, then nothing]{O partial; overall}. That's the score as of today. [The [nerves]{S anxiety fig} are no better than they were in January]{O no_benefit; overall}, Dr Nolan has me down for a [group for anxiety]{T anxiety group; planned} in September. [[Liver bloods are normal]{S other_physical improved}, first time since the nineties]{O benefit; overall}. He drew a small star on the page. I'm 47 years of age and I was delighted with it.

=== 1231-chronic-insomnia
title: My seven weeks of not being allowed to sleep
genre: essay
layout: blog post with headings
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 4
ledger:
  melatonin | supplement | tried | no_response
  diphenhydramine | medication | tried | no_response | cognition
  trazodone | medication | tried | partial | sleep, gastrointestinal
  zolpidem | medication | stopped | mixed | mania_psychosis, cognition
  suvorexant | medication | tried | no_response | sleep
  weighted blanket | procedure | tried | no_response | other_physical
  magnesium | supplement | tried | no_response
  cannabis edibles | supplement | tried | partial | cognition
  white noise machine | procedure | stopped | unknown
  cognitive behavioral therapy for insomnia | psychotherapy | tried | response | sleep, anger, mood
  doxepin | medication | declined | unknown
---
I promised a couple of you at the reunion that I'd write this up. Short version for the [tired]{S energy general}: [it worked]{O benefit; cognitive behavioral therapy for insomnia}, I hated it, do it on a month when you don't have to operate machinery.

Before

I've had [insomnia]{S diagnosis clin} since my divorce, so eleven years. Not the [falling asleep kind]{S sleep absent}. I drop off like a child at ten and then at 1:50 I am [awake like somebody said my name]{S sleep fig}. I've done the tour. [Melatonin]{T melatonin; tried}, [magnesium]{T magnesium; tried}, a [blanket]{T weighted blanket; tried} with eighteen pounds of glass beads in it, [Benadryl]{T diphenhydramine; tried}. [Nothing, nothing, [sweaty]{S other_physical side_effect} nothing]{O no_benefit; melatonin, magnesium, weighted blanket}, [nothing]{O no_benefit; diphenhydramine} and [[stupid the next day]{S cognition side_effect}]{O side_effect; diphenhydramine}. [[Trazodone]{T trazodone; tried} gave me till about 3:30]{O partial; trazodone}, with [a [mouth full of sand]{S gastrointestinal fig side_effect} and a [hangover]{S sleep fig side_effect}]{O side_effect; trazodone}. [Belsomra]{T suvorexant; tried} cost as much as my car payment. [I'd have gotten as much from looking at the box]{O no_benefit; suvorexant}, [plus that [paralyzed thing on waking]{S sleep side_effect}, once, which I never want again]{O side_effect; suvorexant}. [[Gummies]{T cannabis edibles; tried} got me through 2020]{O partial; cannabis edibles}, [[fuzzy as a peach]{S cognition fig side_effect}]{O side_effect; cannabis edibles}.

And [Ambien]{T zolpidem; stopped}. [I'd get [seven hours]{S sleep improved}, real ones, it was bliss]{O benefit; zolpidem}. [I also [mailed my ex-husband a ham]{S mania_psychosis side_effect}, with a note, and have [no memory of any of it]{S cognition side_effect}]{O side_effect; zolpidem}. My doctor pulled it after the ham. [The two weeks after, I [slept worse than ever in my life]{S sleep worsened withdrawal}, ninety minutes some nights]{O withdrawal; zolpidem}. My friend Joanne has been on [Ambien]{T zolpidem (medication); other} for fourteen years with no [hams]{S mania_psychosis fig absent other side_effect}.

My doctor then wanted to try low-dose [doxepin]{T doxepin; declined; dose=low-dose}. I said I'm done swallowing things. That's when she wrote the letters on a Post-it.

What [CBT-I]{T cognitive behavioral therapy for insomnia; tried} is

[Cognitive behavioral therapy for insomnia]{T cognitive behavioral therapy for insomnia (psychotherapy); general}. It's four to eight sessions, and it's supposed to be the thing they try before pills, and nobody I know has ever heard of it. The main piece is [sleep restriction]{T sleep restriction (psychotherapy); general}: you're only allowed to be in bed for as long as you actually sleep. Seven or eight out of ten people get better. It can make you [drowsy]{S sleep possible general side_effect} at the start, and it isn't for people with [bipolar]{S diagnosis general} or [seizures]{S neurological clin general}. I got Dr. Fenwick over video, from her porch, with a rooster.

The diary

Week 1. Just writing it down. In bed nine hours, [asleep four and three quarters]{S sleep}. Dr. Fenwick said so for every two hours you pay for, you're getting one.

Week 2. My window is 12:30 to 5:30. That is all. No lying down, no couch. I've taken up grouting. [I [fell asleep at a red light]{S sleep side_effect}]{O side_effect; cognitive behavioral therapy for insomnia}, so now my neighbor drives me.

Week 3. [I [screamed at a printer]{S anger side_effect}. I [cried]{S mood side_effect} at the eye doctor]{O side_effect; cognitive behavioral therapy for insomnia}. [[Still up at 1:50]{S sleep}, only now I've been in bed an hour and twenty minutes, so honestly this is worse]{O worsening; cognitive behavioral therapy for insomnia}. Told the rooster I was quitting. 

Week 4. [On Tuesday I [woke up and the clock said 4:55]{S sleep improved}]{O benefit; cognitive behavioral therapy for insomnia}. I got the flashlight to check it.

Week 5. [4:50, 5:10, 5:20, 1:50 (argument with my son), 5:25]{O benefit; cognitive behavioral therapy for insomnia}. She gave me fifteen more minutes, like a prison visit.

She also made me get rid of the [noise machine]{T white noise machine; stopped}, which I'd had running since 2014. I can't tell you if it ever did a thing.

Week 6. We did the thoughts part. I wrote down what I believe will happen if I [don't sleep]{S sleep}. Get fired, get [dementia]{S diagnosis possible}, die in traffic. She asked how many of those had happened in eleven years. One near miss, and that was her fault.

Week 7. [In bed six and a half, [asleep six]{S sleep improved}]{O benefit; cognitive behavioral therapy for insomnia}. [My neighbor handed me back my keys]{O benefit; cognitive behavioral therapy for insomnia}.

After

That was a year and a half ago. Last fall, when my dad was dying, [it all came back, [1:50 on the nose]{S sleep worsened}, five weeks of it]{O partial; cognitive behavioral therapy for insomnia}. I'd kept the worksheets. I put myself back in the 12:30 jail with no doctor and no rooster, and [in sixteen days I was out]{O benefit; cognitive behavioral therapy for insomnia}.

[These days I [get six, six and a half]{S sleep improved}]{O benefit; overall}. [I'm [not a person who gets eight]{S sleep}]{O partial; overall}. [I [drive]{S functioning improved}]{O benefit; overall}. I mailed nobody anything at Christmas.

=== 542-bipolar-ii
title: My daughter on meds, a moms honest list
genre: relative
layout: forum post
condition: bipolar II disorder
area: mental
english: American
narrator: relative
split: train
overall: partly_improved
round: 2
ledger:
  antidepressants | medication | stopped | worse | mania_psychosis, anxiety, anger, sleep
  carbamazepine | medication | stopped | unknown | neurological, other_physical
  lurasidone | medication | tried | partial | neurological, gastrointestinal
  quetiapine | medication | stopped | mixed | energy, appetite_weight
  lithium | medication | declined | unknown
  cariprazine | medication | ongoing | response | anxiety
  benztropine | medication | tried | partial
  dialectical behaviour therapy | psychotherapy | ongoing | response
  intensive outpatient program | care_setting | tried | partial
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  melatonin | supplement | tried | no_response
---
Hi everyone, lurker, first time posting. My daughter is 22, dx [bipolar 2]{S diagnosis clin} at 19. When we started I wanted somebody to just lay it all out so here goes. Every kid is different, this is ours only.

Age 16 to 18: three different [antidepressants]{T antidepressants; stopped}, I honestly dont remember the order. [None of them did a thing for her [depression]{S diagnosis clin} and every one of them made her [agitated]{S anxiety clin side_effect}, [mean]{S anger side_effect} and [awake for two days]{S sleep side_effect}]{O worsening; antidepressants}. We thought it was attitude. [Looking back that was [hypomania]{S mania_psychosis clin side_effect}]{O worsening; antidepressants} but nobody was looking. When she got to college the student health doc pulled her off and sent her to a real psychiatrist, thank God.

[Tegretol]{T carbamazepine; stopped}. [She was [dizzy]{S neurological side_effect}, [clumsy]{S neurological side_effect}, [broke out in a rash]{S other_physical side_effect} by week 3]{O side_effect; carbamazepine}. Done.

[Latuda]{T lurasidone; tried; duration=14 months}. You have to take it with 350 calories which for a 19 yr old in a dorm means Pop Tarts at 10 pm. [It did lift the [depression]{S diagnosis clin improved}]{O benefit; lurasidone}. [She [went back to class]{S functioning improved}, she [got a C+ in chem]{S functioning improved}]{O benefit; lurasidone}, I have never been so happy about a C+. [Side effects: [restless legs]{S neurological side_effect} like she had ants, [nausea]{S gastrointestinal clin side_effect} if she skipped the food]{O side_effect; lurasidone}. [Lasted about 14 months and then it just quit working]{O partial; lurasidone}. [She went [right back down the hole]{S mood fig}]{O partial; lurasidone}.

[Seroquel]{T quetiapine; stopped}. Ugh. Where do I start. [It stabilized her]{O benefit; quetiapine}. [No [mood swings]{S mood improved}, no [suicidal thoughts]{S suicidality improved}]{O benefit; quetiapine}. [But she was a [zombie]{S energy fig side_effect} and she [gained 48 lbs]{S appetite_weight side_effect} in under a year]{O side_effect; quetiapine}. She said mom I'd rather be sad and thin. I said baby I'd rather have you. We fought about that med more than anything else in her life. In the end she was the one that tapered, with the dr on board.

Offered [lithium]{T lithium; declined}, she said no bc of the bloodwork and her grandma's kidneys. My mom was on [lithium]{T lithium; other} for 30 yrs and it saved her life and it wrecked her [kidneys]{S other_physical other side_effect}, both things are true.

[Vraylar]{T cariprazine; ongoing; dose=3 mg}, where we are now. 1.5 then 3 mg. [First month I was not impressed]{O no_benefit; cariprazine}. [She [couldn't sit still]{S anxiety side_effect}, [paced the kitchen]{S anxiety side_effect} at midnight]{O side_effect; cariprazine}. They added a little [Cogentin]{T benztropine; tried} for that and [it helped some]{O partial; benztropine}. And then I dont know. It wasnt one day. [She started [leaving her door open]{S functioning improved}]{O benefit; cariprazine}. She asked what was for dinner. [I'd say she's 80% of herself and she [lost 30 of the 48]{S appetite_weight side_effect improved} on her own]{O benefit; cariprazine}. [No [high]{S mania_psychosis fig improved} since a year ago March]{O benefit; cariprazine}. 

Non med stuff: she did an [IOP]{T intensive outpatient program; tried; duration=six weeks; frequency=3 days a week} for six weeks, 3 days a week. [It was ok, it gave her somewhere to be]{O partial; intensive outpatient program}. [DBT]{T dialectical behaviour therapy; ongoing} is the thing that stuck, she has a binder. [She [uses the ice trick instead of cutting]{S suicidality improved}, it'll be 14 months in May]{O benefit; dialectical behaviour therapy}. I asked about [TMS]{T transcranial magnetic stimulation; not_tried} and her dr said not with bipolar, not in her case. [Melatonin]{T melatonin; tried} [did nothing for her]{O no_benefit; melatonin} (I take it and I'm out like a light).

Since people always ask me, no I'm not on anything but coffee and wine. Ask me whatever. I'm on here most nights after 9.

=== 543-insomnia
title: Sleep log, do not read before bed
genre: essay
layout: diary with dates
condition: insomnia
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  zopiclone | medication | stopped | partial | gastrointestinal
  sleepy tea | supplement | tried | no_response | other_physical
  magnesium glycinate | supplement | stopped | unknown | gastrointestinal
  weighted blanket | lifestyle | stopped | no_response
  mirtazapine | medication | stopped | mixed | appetite_weight, sleep
  cognitive behavioural therapy for insomnia | psychotherapy | stopped | response | sleep, energy
  cutting out caffeine | lifestyle | ongoing | partial
  daridorexant | medication | planned | unknown
  melatonin | medication | stopped | no_response | sleep
  CPAP | procedure | not_tried | unknown
---
1 Sept. [Asleep 2.40, awake 4.15]{S sleep}. [Tired]{S energy} isnt the word.

3 Sept. Dr. Locum. [Zopiclone]{T zopiclone; ongoing; dose=7.5}, 7.5, two weeks only, he said it three times.

4 Sept. [[Seven hours]{S sleep improved}!!!]{O benefit; zopiclone} [[mouth tastes like I licked a battery]{S gastrointestinal fig side_effect}]{O side_effect; zopiclone}

11 Sept. 5 hrs. [wearing off already]{O partial; zopiclone}

17 Sept. Last [tablet]{T zopiclone; ongoing}.

18 Sept. [[None]{S sleep withdrawal}. Zero. Watched a man restore a clock on youtube]{O withdrawal; zopiclone}

19 Sept. [1 hr. [Shaky]{S neurological withdrawal}. [Teary]{S mood withdrawal} on the school run]{O withdrawal; zopiclone}

2 Oct. [Back to where I started, 3-4 hrs]{O partial; zopiclone; negative}. [Sleepy tea]{T sleepy tea; tried} (Mum). [[Wee'd four times]{S other_physical side_effect}]{O no_benefit; sleepy tea}.

9 Oct. [Magnesium glycinate]{T magnesium glycinate; ongoing; dose=400mg} 400mg off tiktok.

15 Oct. [magnesium]{T magnesium glycinate; stopped} = [the [trots]{S gastrointestinal side_effect}]{O side_effect; magnesium glycinate}. stopped. 

20 Oct. [Weighted blanket]{T weighted blanket; stopped} from Aldi. [Dreamt I was a pressed flower]{O no_benefit; weighted blanket}. Gave it to the dog.

1 Nov. Own GP. Not [depressed]{S mood absent}, did the form. Not [snoring]{S sleep absent}, asked Kev, so no need for the [mask thing]{T CPAP; not_tried}. Bloods normal. Referred for [CBT-I]{T cognitive behavioural therapy for insomnia; planned}, online, 10 wk wait. [Mirtazapine]{T mirtazapine; ongoing; dose=15} 15 meantime. Kev's brother is on [mirt]{T mirtazapine; other} for [low mood]{S mood clin other}.

2 Nov. [9 hrs. NINE]{O benefit; mirtazapine}

3 Nov. [8.5]{O benefit; mirtazapine}. [[Can't get my eyes open]{S sleep side_effect}, drove like my nan]{O side_effect; mirtazapine}

20 Nov. [Still sleeping]{O benefit; mirtazapine}. [[Up half a stone]{S appetite_weight side_effect}. Ate the advent calendar, all of it, it's November]{O side_effect; mirtazapine}

14 Dec. [[Up a stone]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. GP says try 7.5, apparently its more sedating lower down.

28 Dec. [It isnt. 5 hrs]{O no_benefit; mirtazapine}.

10 Jan. Off the [mirt]{T mirtazapine; stopped}. [[Itchy]{S other_physical withdrawal}, [sick]{S gastrointestinal withdrawal}, [no sleep]{S sleep withdrawal} for 4 nights]{O withdrawal; mirtazapine}

19 Jan. Letter. [CBT-I]{T cognitive behavioural therapy for insomnia; planned} starts Monday. Leaflet says it works for 7 in 10 people and that its better than pills long term. yeah ok.

22 Jan. Wk 1. Keep a diary. Ha.

29 Jan. Wk 2. "[Sleep restriction]{T cognitive behavioural therapy for insomnia; ongoing}". I'm allowed in bed 1am to 6am. Thats IT. No naps, no phone, no clock, [no coffee after 12]{T cutting out caffeine; ongoing}.

1 Feb. [I have never been [so tired]{S energy side_effect} in my life]{O side_effect; cognitive behavioural therapy for insomnia}. [[Fell asleep in a meeting]{S sleep side_effect} about fire doors]{O side_effect; cognitive behavioural therapy for insomnia}.

4 Feb. [Kev found me [asleep on the landing]{S sleep side_effect} at 12.40]{O side_effect; cognitive behavioural therapy for insomnia; neutral}.

8 Feb. [[Slept 1 to 6 straight]{S sleep improved}]{O benefit; cognitive behavioural therapy for insomnia}. Didn't tell anyone in case.

9 Feb. Same.

12 Feb. Wk 4. Allowed 12.30. Feel like I've won something.

26 Feb. [11.45 - 6]{O benefit; cognitive behavioural therapy for insomnia}. Awake once, wee, straight back off.

5 Mar. Bad night, Dad's fall. 2 hrs. Old me would of cancelled the week.

6 Mar. [6.5 hrs]{O benefit; cognitive behavioural therapy for insomnia}

11 Mar. GP checked in, mentioned a new one, [daridorexant]{T daridorexant; planned}, if it all goes wrong. In my back pocket.

2 April. Finished the course. [Average 6 hrs 40]{O benefit; cognitive behavioural therapy for insomnia}. [[Brain fog]{S cognition fig improved} gone]{O benefit; cognitive behavioural therapy for insomnia}. [[Didn't cry at a single thing]{S mood improved} in March]{O benefit; overall}. [[Less coffee]{T cutting out caffeine; ongoing} helps a bit]{O partial; cutting out caffeine} I think.

15 May. Holiday. Jet lag so tried Jan's [melatonin]{T melatonin; stopped} 2 nights: [[nightmares]{S sleep side_effect}]{O side_effect; melatonin}, [no use]{O no_benefit; melatonin}, binned.

30 June. Forgot to fill this in for six weeks.

=== 544-generalized-anxiety-disorder
title: What I said at the staff wellbeing day
genre: essay
layout: speech
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  propranolol | medication | stopped | partial | energy
  venlafaxine | medication | stopped | no_response | sleep, sexual
  paroxetine | medication | stopped | mixed | appetite_weight, anhedonia
  guided self-help | psychotherapy | tried | no_response
  lavender oil capsules | supplement | tried | no_response
  diazepam | medication | tried | partial
  pregabalin | medication | declined | unknown
  cognitive behavioural therapy | psychotherapy | tried | response
  buspirone | medication | ongoing | response | neurological
  couch to 5k | lifestyle | ongoing | response
  headspace app | mind_body | stopped | no_response
---
Hello. I'm Steph from accounts, most of you know me as the one who chases your receipts. Graham asked if I'd say something about mental health and I said yes straight away and then was awake till three.

So I've got [generalised anxiety disorder]{S diagnosis clin}. GAD for short. It isn't being a worrier. My mum's a worrier, she worries the oven's on. With this there doesn't have to be an oven.

When it was bad I'd wake up at five with my [heart racing]{S other_physical}. [Tight chest]{S other_physical}, [sick feeling]{S gastrointestinal}, [jaw clenched]{S neurological}, all before the alarm. I'd do the drive in with my [hands shaking]{S neurological}. I [reread every email nine times]{S anxiety}. I was convinced, every single day for about four years, that [I was about to be sacked]{S anxiety}. I never had a proper [panic attack]{S anxiety clin absent}, which I used to feel a bit of a fraud about. And I wasn't [suicidal]{S suicidality absent}. I just couldn't imagine [feeling like that until I retired]{S hopelessness}.

I'm going to go through what I tried because people are funny about tablets, and I'd rather you asked me than Google.

First, [beta blockers]{T propranolol; stopped}, [propranolol]{T propranolol; stopped}. Lots of people take those for presentations, my brother-in-law has them for his driving test, third go. [They did stop the [shaking]{S neurological improved}]{O partial; propranolol}. [They didn't stop the [thoughts]{S anxiety}]{O no_benefit; propranolol}. [And I was [knackered]{S energy side_effect} going up the stairs to HR]{O side_effect; propranolol}, so I packed them in.

Next, [venlafaxine]{T venlafaxine; stopped}. Works for millions. [For me, three months of [bad dreams]{S sleep side_effect} and [no sex life]{S sexual side_effect}]{O side_effect; venlafaxine} [and I was just as [anxious]{S anxiety}]{O no_benefit; venlafaxine}. They switched me to [paroxetine]{T paroxetine; stopped; duration=two years}. [Now that one did work]{O benefit; paroxetine}, I've got to be fair. [The [worry]{S anxiety improved} stopped, like someone had turned a radio off]{O benefit; paroxetine}. Trouble is, [everything else stopped too]{O side_effect; paroxetine}. [I was [numb]{S anhedonia fig side_effect}. I [put on two stone]{S appetite_weight side_effect}]{O side_effect; paroxetine}. My nan passed away and [I [stood there in the crem thinking about lunch]{S anhedonia side_effect}]{O side_effect; paroxetine}. I stuck that out for two years. [Coming off it was horrendous, [brain zaps]{S neurological fig withdrawal}, [sweats]{S other_physical withdrawal}, [crying]{S mood withdrawal} in the Lidl car park]{O withdrawal; paroxetine}, and [by the end of that summer the [five o'clock wake-ups]{S sleep withdrawal} were back]{O withdrawal; paroxetine}.

Other bits. I had a [self-help booklet]{T guided self-help; tried} that someone rings you up about, [lavender capsules]{T lavender oil capsules; tried}, and [Headspace]{T headspace app; stopped}. [None of that did anything for me, sorry]{O no_benefit; guided self-help, lavender oil capsules, headspace app}. The app I cancelled when it told me I'd missed a day, because then I worried about that. I was given four [diazepam]{T diazepam; tried; dose=four} for a flight, once. [Lovely]{O benefit; diazepam}. [Wore off over Belgium]{O partial; diazepam}. The doctor wouldn't give me more and he was right.

There was talk of [pregabalin]{T pregabalin; declined}. I read up on it and decided not to.

So what worked? Two things and a half. I waited eleven months for proper [CBT]{T cognitive behavioural therapy; tried; sessions=sixteen}, sixteen sessions, with a lady called Yvonne. If you're on that list, stay on it. She made me send an email with a typo in. On purpose. To Graham. I felt ill for a whole day and then nothing happened. You didn't even notice, did you? We did that sort of thing every week. [By the end I was [sending emails without rereading them]{S anxiety improved}]{O benefit; cognitive behavioural therapy}. [I [put in for the promotion]{S functioning improved}]{O benefit; cognitive behavioural therapy}. 

The second is [buspirone]{T buspirone; ongoing}, which nobody's heard of. It's an old one, it's not addictive, and doctors will tell you that it's a bit weak. [I get [light-headed]{S neurological side_effect} for twenty minutes after I take it]{O side_effect; buspirone; neutral}. [No [weight gain]{S appetite_weight absent side_effect}, no [numbness]{S anhedonia fig absent side_effect}]{O tolerated; buspirone}. It takes about a month to kick in, so you have to be patient. I remember I was sat at the lights at Sainsbury's roundabout and [I noticed my [shoulders were down]{S anxiety improved}]{O benefit; buspirone}. I actually looked at them.

And the half is [Couch to 5K]{T couch to 5k; ongoing}. I know, I know. [But I [sleep]{S sleep improved} on the days I do it]{O benefit; couch to 5k}. 

I still get [wobbles]{S anxiety fig}. Year end, I'm [a bit on edge]{S anxiety fig}, anyone who's had an email from me in March can confirm. [But that's [a week, not a life]{S anxiety improved}]{O benefit; overall}.

Please do your receipts. Thank you.

=== 545-opioid-addiction
title: Our boy and the strip
genre: relative
layout: letter to a local paper
condition: opioid use disorder
area: mental
english: American
narrator: relative
split: train
overall: improved
round: 2
ledger:
  oxycodone | medication | stopped | unknown | substance_use
  detox | care_setting | tried | no_response
  Narcotics Anonymous | support | stopped | partial
  extended-release naltrexone | medication | stopped | partial | anhedonia, sleep
  residential rehab | care_setting | tried | no_response
  methadone | medication | tried | response | sleep, other_physical
  naloxone | medication | tried | response
  buprenorphine | medication | ongoing | response | gastrointestinal, pain
  counselling | psychotherapy | ongoing | response
  buprenorphine injection | medication | planned | unknown
  sober living house | care_setting | declined | unknown
---
To the Editor:

Your columnist wrote last week that the county's [Suboxone]{T buprenorphine; general} clinic is "trading one drug for another." I would like to tell him about my son Tyler. My husband doesn't want me to use our last name but everybody in town knows it anyhow.

Tyler was a catcher. Junior year he tore his shoulder and a good surgeon fixed it and sent him home with sixty [Percocet]{T oxycodone; stopped}. I had the same [pills]{T oxycodone; other} myself after my [hysterectomy]{T hysterectomy (procedure); other} and put the bottle away half full. He is not me. [By the time they quit refilling it he was [hooked]{S substance_use fig side_effect}]{O side_effect; oxycodone}. By twenty he was on [heroin]{S substance_use}, then [fentanyl]{S substance_use}. He wasn't a [bad kid]{S anger absent}. He [stole my mother's ring]{S functioning} and he cried when he told me.

He went to [detox]{T detox; tried; sessions=four times} four times. Five days, a sandwich and a bus pass. [He was [using]{S substance_use} again inside of a week every time]{O no_benefit; detox}. He did [rehab]{T residential rehab; tried; duration=twenty-eight days} in Arizona, twenty-eight days. That one cost us the lake lot. [He [used]{S substance_use} at the airport coming home]{O no_benefit; residential rehab}. I don't say that to be cruel. The counselor told us later that after [rehab]{T residential rehab; general} is the most dangerous time there is, since the body forgets how much it could take.

[NA]{T Narcotics Anonymous; stopped} he liked. [It held him for about two months]{O partial; Narcotics Anonymous}, then a fella there told him he wasn't clean because he took something for sleep and he quit going.

The first medicine anybody offered was [Vivitrol]{T extended-release naltrexone; stopped; frequency=monthly; route=shot}, the [shot]{T extended-release naltrexone; stopped}. It blocks it. [He couldn't [get high]{S substance_use improved}, and that bought us a good winter]{O partial; extended-release naltrexone}. [But he was [flat]{S anhedonia fig side_effect} and he [didn't sleep]{S sleep side_effect}]{O side_effect; extended-release naltrexone}, [he said [the craving]{S substance_use clin} sat in the room and watched TV with him]{O no_benefit; extended-release naltrexone}. In March he skipped the appointment and that was the last of the [shots]{T extended-release naltrexone; stopped}. [On April 9 his sister found him [blue on the bathroom floor]{S substance_use}]{O withdrawal; extended-release naltrexone}. She is a dental assistant. She had [Narcan]{T naloxone; tried; dose=two} in her purse, two of them, and [it took both]{O benefit; naloxone}. 

After that came [methadone]{T methadone; tried; frequency=every morning}, in the next county, every morning by six, forty minutes each way in my car. [It worked, I'll say that]{O benefit; methadone}. [He [stopped using]{S substance_use improved}]{O benefit; methadone}. [He also [nodded off]{S sleep side_effect} over his eggs and [sweated]{S other_physical side_effect} through the seat covers]{O side_effect; methadone}. [When my car died he missed four days and he was [dope sick]{S substance_use fig withdrawal}, [throwing up]{S gastrointestinal withdrawal}, [legs kicking]{S neurological withdrawal}]{O withdrawal; methadone}, and [by Friday he'd [gone back out]{S substance_use fig withdrawal}]{O withdrawal; methadone}. 

The clinic your columnist wants to close opened that fall, behind the tire store. They started him on [Suboxone]{T buprenorphine; ongoing}, the [strip]{T buprenorphine; ongoing; route=under the tongue} that goes under the tongue. They had us wait till he was [good and sick]{S substance_use withdrawal} first. I'd heard it was just another high. I watched my son put it in his mouth with his [teeth chattering]{S neurological withdrawal}, and we sat in that waiting room under a poster of a lighthouse. [In forty minutes he [quit shaking]{S neurological withdrawal improved}]{O benefit; buprenorphine}. He looked at me and said "Mom, [I'm [hungry]{S appetite_weight improved}]{O benefit; buprenorphine}." [It wasn't a [high]{S substance_use fig absent side_effect}]{O tolerated; buprenorphine}. I know what that looks like.

It is now three years and two months. [He gets [headaches]{S pain side_effect} and he's [constipated]{S gastrointestinal side_effect}]{O side_effect; buprenorphine; neutral}. [He has [not used]{S substance_use improved}]{O benefit; buprenorphine}. They see him twice a month, and he has a [counselor]{T counselling; ongoing; frequency=twice a month} there, a big man named Otis who was on the street himself, and [he has [talked to Otis about things he never told us]{S functioning improved}]{O benefit; counselling}. They wanted him in a [sober house]{T sober living house; declined} and he said he'd rather be home, and we said yes. They are talking of the [monthly shot]{T buprenorphine injection; planned} of the same medicine, if the insurance comes through. His friend Cody went on [Suboxone]{T buprenorphine; other} too and it did not take, Cody is buried at St. Mark's. It doesn't work for everybody. People on it are about half as likely to die. I looked that up.

[Tyler [coaches the nine-year-olds]{S functioning improved}]{O benefit; overall}. [He [pays rent]{S functioning improved}]{O benefit; overall}. He bought a ring for his grandmother out of his own check, it isn't the same one and she wears it.

So, yes, one drug for another. I'd make that trade every morning of my life.

=== 546-long-covid
title: Notes from the slow lane
genre: essay
layout: personal essay
condition: long covid and POTS
area: general
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  graded exercise | lifestyle | tried | worse | energy, functioning
  antihistamines | medication | ongoing | partial
  electrolytes | supplement | ongoing | partial
  compression stockings | procedure | ongoing | partial
  metoprolol | medication | stopped | no_response | energy, neurological
  ivabradine | medication | ongoing | response | neurological
  naltrexone | medication | ongoing | partial | sleep
  vitamin C drip | supplement | tried | no_response
  nicotine patch | medication | tried | unknown | gastrointestinal, other_physical
  pacing | lifestyle | ongoing | response
  desvenlafaxine | medication | declined | unknown
  psychologist | psychotherapy | tried | partial
  hyperbaric oxygen | procedure | not_tried | unknown
---
My watch used to congratulate me. Ten thousand steps, little fireworks. These days it asks if I'm okay. I'll be brushing my teeth, and it buzzes, and it says: it looks like you're working out.

I caught COVID in March of 2022, off a substitute teacher. It was a cold. I was back at the front of my Grade 4 class in nine days, feeling fine. In the fifth week I stood up to write the date and [the board slid sideways]{S neurological fig}.

What followed, I've had to explain so many times that I can do it in the length of an elevator ride. [Fatigue]{S energy clin}, and not [tired]{S energy absent}, it's a bad word for it, more as if [someone had let the sand out]{S energy fig}. [Heart rate of 150]{S other_physical} from standing. [Brain fog]{S cognition fig}. I [forgot the word for scissors]{S cognition} and I [forgot a child's name]{S cognition}. Owen, I'm sorry. [Headaches]{S pain}, [night sweats]{S other_physical}, [weird rashes]{S other_physical}. And the [crash]{S energy fig}, which comes a day or two after you've done too much, where too much might be a shower.

The first doctor told me that I was [deconditioned]{S energy clin} and gave me an [exercise plan]{T graded exercise; tried}. I'm a good student. I did it for three weeks, adding five minutes a day. [On the twenty-second I [couldn't lift my head off the pillow]{S energy side_effect}, and I was [in bed until Thanksgiving]{S functioning side_effect}]{O worsening; graded exercise}. I'm told he has since stopped handing it out. The second doctor said [anxiety]{S anxiety clin}. He offered me [Pristiq]{T desvenlafaxine; declined}, and I asked him if he'd like to stand up with me and watch my pulse. I wasn't [anxious]{S anxiety absent}. I was furious. My sister has had [anxiety]{S anxiety clin other} all her life and takes [Pristiq]{T desvenlafaxine; other} for it and says it's a wonder drug, so it isn't that I look down on it.

The third one, a woman, had me lie flat for ten minutes and then stand. She watched the number and said "Well, there you are." It's called [POTS]{S diagnosis clin}. It has to do with the nerves that tell your blood vessels to squeeze.

I have a shelf now. Let me take you along it. [Salt drinks]{T electrolytes; ongoing} and [compression stockings]{T compression stockings; ongoing}: [boring, and each worth about ten percent]{O partial; electrolytes, compression stockings}. [Antihistamines]{T antihistamines; ongoing; frequency=twice a day}, two kinds, twice a day: [the [rashes]{S other_physical improved} are gone]{O benefit; antihistamines}, [the rest didn't care]{O no_benefit; antihistamines}. [Metoprolol]{T metoprolol; stopped}: [I [couldn't stay awake]{S energy side_effect} and [the dizziness]{S neurological side_effect worsened} got worse]{O side_effect; metoprolol}, [pulse barely budged]{O no_benefit; metoprolol}; that came off the shelf after a month. An [IV of vitamin C]{T vitamin C drip; tried; route=IV} in a strip mall, two hundred and forty dollars. [I'd have done better to eat the money]{O no_benefit; vitamin C drip}. [Nicotine patches]{T nicotine patch; tried}, because of a man on Reddit. [I [threw up]{S gastrointestinal side_effect} in a Canadian Tire and my [heart was pounding]{S other_physical side_effect} until midnight]{O side_effect; nicotine patch}. [Hyperbaric oxygen]{T hyperbaric oxygen; not_tried} I priced and couldn't. Someone in my support chat remortgaged for the [chamber]{T hyperbaric oxygen; other}, and she says yes, a bit, for a while.

[Ivabradine]{T ivabradine; ongoing} is at the good end of the shelf. It slows the heart without dropping the pressure. I took the first half [tablet]{T ivabradine; ongoing} on a Sunday and [on the Monday I [stood at the stove and made a grilled cheese]{S functioning improved}]{O benefit; ivabradine}. [I [see sparkles]{S neurological side_effect} when I go from dark to light, like a kid's birthday card]{O side_effect; ivabradine; neutral}. [My standing pulse is 95, where it was 150]{O benefit; ivabradine}. I called my mother to tell her about the sandwich.

Beside it is [low-dose naltrexone]{T naltrexone; ongoing}. It's really for addiction; in crumbs, it does something else. [[Vivid dreams]{S sleep side_effect} for a few weeks]{O side_effect; naltrexone; neutral}. [The [fog]{S cognition fig improved} is thinner, I'd say by a third]{O partial; naltrexone}. [I can [read a chapter]{S cognition improved}]{O benefit; naltrexone}. I [couldn't read a menu]{S cognition} in 2022.

But what I'd hand to anyone on day one is free. It's called [pacing]{T pacing; ongoing}. You find the line and you stay behind it, always, even on the good day, most of all on the good day. It took a [psychologist]{T psychologist; tried} to get me to do it, because I [cried]{S mood} every time I put the laundry down half folded. [She helped me [stop hating the couch]{S hopelessness improved}, if not much else]{O partial; psychologist}. I wear a heart monitor and it beeps at 110 and I sit down wherever I am, on the curb, on a display of dog food.

[I haven't had a [big crash]{S energy fig improved} since last May]{O benefit; pacing}. [I'm [back two mornings a week]{S functioning improved}, reading support, sitting down]{O partial; overall}. Roughly one in ten of us gets all the way well by this point, and I'm not that one. [I [can't dance]{S functioning}. I [can't do a whole day of anything]{S functioning}]{O partial; overall}.

There's a boy who comes to me on Tuesdays who can't hold a line of print in his head, it gets away from him like a fish. I've got nothing but time. I put my finger under the word, and he puts his finger under mine, and we wait.

=== 479-bipolar-i
title: Anyone had success with Vraylar? At my wits end
genre: forum
layout: single post in one paragraph, replies
condition: bipolar I disorder
area: mental
english: American
narrator: patient
split: train
overall: unchanged
round: 2
ledger:
  lithium | medication | tried | no_response
  valproate | medication | stopped | partial | other_physical, appetite_weight
  oxcarbazepine | medication | tried | no_response
  ziprasidone | medication | tried | no_response
  lurasidone | medication | tried | no_response
  asenapine | medication | stopped | no_response | neurological, sleep
  olanzapine-samidorphan | medication | not_tried | unknown
  cariprazine | medication | ongoing | worse | anxiety, sleep, gastrointestinal
  hospital admission | care_setting | tried | unknown
  psychotherapy | psychotherapy | ongoing | unknown
---
Hi everyone, I have been reading here for a long time but this is my first post so please bear with me. I was diagnosed with [bipolar 1]{S diagnosis clin} in 2009 after a [manic episode]{S mania_psychosis clin} where I [maxed out four credit cards]{S mania_psychosis} and drove to Florida. Since then I have been on [lithium]{T lithium; tried}, [Depakote]{T valproate; stopped}, [Trileptal]{T oxcarbazepine; tried}, [Geodon]{T ziprasidone; tried}, [Latuda]{T lurasidone; tried} and [Saphris]{T asenapine; stopped} and [none of them have worked for very long, if they worked at all]{O no_benefit; lithium, valproate, oxcarbazepine, ziprasidone, lurasidone, asenapine}. [The [Depakote]{T valproate; stopped} did help with the [mood swings]{S mood improved} for about a year]{O partial; valproate} but [my [hair fell out]{S other_physical side_effect} in clumps and I [gained 50 pounds]{S appetite_weight side_effect}]{O side_effect; valproate}, so I was taken off. [The [Saphris]{T asenapine; stopped} made my [mouth numb]{S neurological side_effect} and I [slept all day]{S sleep side_effect}]{O side_effect; asenapine}, I lasted two weeks. I have been in the [hospital]{T hospital admission; tried; sessions=three times} three times, the last one in August for [depression]{S mood clin}. They wanted to put me on [Lybalvi]{T olanzapine-samidorphan; not_tried} when I got out but my insurance would not cover it, so now I am on [Vraylar]{T cariprazine; ongoing; dose=1.5; duration=day 19} 1.5, today is day 19. [I feel awful]{O worsening; cariprazine}. [I [can't sit still]{S anxiety side_effect}, I am [up at 3 every night]{S sleep side_effect}, I feel [nauseous]{S gastrointestinal side_effect}, and my [anxiety]{S anxiety clin worsened side_effect} is through the roof]{O side_effect; cariprazine}. [The [depression]{S mood clin} has not budged either]{O no_benefit; cariprazine}. [I still [cry every day]{S mood} and I [can't make myself shower]{S functioning}]{O no_benefit; cariprazine}. I am not [manic]{S mania_psychosis clin absent} at least. My husband has been great. I see a [therapist]{T psychotherapy; ongoing; frequency=every other week} every other week. My next appointment with the psychiatrist is not until the 30th and the nurse told me to give it more time. Has anyone had this and did it get better?? How long did it take to work for you? I don't want to give up on it too soon but I don't know how much longer I can do this. Thank you for reading.

**sunnyday4me:** Hang in there. [Vraylar]{T cariprazine; other} was a lifesaver for me but the first month I was [restless]{S anxiety other side_effect} too. My doctor gave me [Cogentin]{T benztropine (medication); other} for it. That is called [akathisia]{S anxiety clin general side_effect} and you should not wait until the 30th, call them.

**dawg_pound:** I had to quit it. [Akathisia]{S anxiety clin other side_effect} never went away. [Lamictal]{T lamotrigine (medication); other} has been the best thing for my [lows]{S mood fig other}. Good luck

**JennyP:** Please call your doctor tomorrow. Not everybody can take it and that's ok.

=== 480-depression-anxiety
title: Mirtazapine success story (for those who need one)
genre: forum
layout: single post, plain
condition: anxiety and depression
area: mental
english: British
narrator: patient
split: dev
overall: improved
round: 2
ledger:
  herbal remedies | supplement | tried | no_response
  sertraline | medication | stopped | worse | anxiety, gastrointestinal, sleep
  mirtazapine | medication | ongoing | response | sleep, appetite_weight
  zopiclone | medication | tried | partial
  counselling | psychotherapy | stopped | partial
  walking | lifestyle | ongoing | response
---
When I was at my worst I looked on here every night for a positive story and could only find horror stories, so I promised myself I would write one if I ever got better.

I'm 48, married, two teenagers. In January last year I had a [breakdown]{S mood}. I didn't see it coming. I'd been under a lot of stress at work and my mum had gone into a home. I [stopped sleeping]{S sleep}, I [lost a stone and a half]{S appetite_weight} in five weeks, I had [panic attacks]{S anxiety} in the supermarket, and I woke every morning with a feeling of [dread]{S anxiety}. I [couldn't be left on my own]{S functioning}. I had [dark thoughts]{S suicidality fig} but I would never have [acted on them]{S suicidality absent}. The doctor said [severe depression]{S diagnosis clin} with [anxiety]{S anxiety clin}.

I tried some [herbal stuff]{T herbal remedies; tried} first, [which did nothing for me]{O no_benefit; herbal remedies}. Then I was put on [sertralene]{T sertraline; stopped; duration=four weeks}. I know it helps a lot of people and my sister has been on it for years with no problems, but [for me it was a disaster]{O worsening; sertraline}. [My [anxiety]{S anxiety clin worsened side_effect} went sky high, I had [diarrhoea]{S gastrointestinal clin side_effect} and I [didn't sleep at all]{S sleep side_effect}]{O side_effect; sertraline}. I gave it four weeks. The GP then switched me to [mirtazapine]{T mirtazapine; ongoing; dose=15mg} 15mg, which you take at night. She also gave me [zopiclone]{T zopiclone; tried; duration=two weeks} for two weeks, [which gave me a few hours' [sleep]{S sleep improved}]{O partial; zopiclone}, but you can't stay on them.

[The first night on [mirt]{T mirtazapine; ongoing} I [slept nine hours]{S sleep improved}]{O benefit; mirtazapine}. I cried with relief. [I felt [drugged]{S sleep fig side_effect} in the mornings for about three weeks]{O side_effect; mirtazapine} and [I wanted to [eat everything in sight]{S appetite_weight side_effect}]{O side_effect; mirtazapine}, which in my case was no bad thing. [The [grogginess]{S sleep improved side_effect} wore off]{O tolerated; mirtazapine}. [The [dread]{S anxiety} took longer]{O partial; mirtazapine}. At about six weeks I was upped to 30mg and [after that I started to have good days]{O benefit; mirtazapine}. It wasn't a straight line. [I'd have three good days and then a bad one and think I was back at the beginning]{O partial; mirtazapine}. [By the summer the good days outnumbered the bad]{O benefit; mirtazapine}. [I [went back to work]{S functioning improved} in September, part time at first]{O benefit; overall}.

I also had six sessions of [counselling]{T counselling; stopped; sessions=six sessions} through work. It came to an end just as I was getting somewhere, but [it did help me to see why I never say no]{O partial; counselling}. And I [walk]{T walking; ongoing; frequency=every day} every day, whatever the weather. [I honestly think the [walking]{T walking; ongoing} did as much as the [tablets]{T mirtazapine; ongoing}]{O benefit; walking}.

It's now eighteen months. [I'm about a stone [heavier]{S appetite_weight side_effect} than I'd like to be]{O side_effect; mirtazapine}. That's it. [I feel like [myself]{S mood improved} again]{O benefit; overall}. [I [laugh]{S mood improved}, I [sleep]{S sleep improved}, I [look forward to things]{S anhedonia improved}]{O benefit; overall}. I'm in no hurry to come off it and my doctor is happy for me to stay on it for another year.

If you're in that [dark place]{S mood fig general} now, please hold on. You will not always feel like this. If the first tablet doesn't suit you, go back and ask for a different one.

=== 481-menieres-disease
title: Meniere's - betahistine not working, steroid or gentamicin jab?
genre: forum
layout: thread with replies and update
condition: Meniere's disease
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  low-salt diet | lifestyle | ongoing | unknown
  betahistine | medication | stopped | no_response
  prochlorperazine | medication | ongoing | partial | sleep
  bendroflumethiazide | medication | stopped | no_response | other_physical
  intratympanic steroid injection | procedure | tried | partial | pain
  gentamicin injection | procedure | declined | unknown
  hearing aid | procedure | ongoing | partial
  vestibular rehabilitation | procedure | planned | unknown
  sertraline | medication | declined | unknown
---
Posted by Old Gregor
Hello. I am 59 and was diagnosed with [Menieres]{S diagnosis clin} in my right ear two years ago. I get [attacks of spinning]{S neurological} which last from two to six hours, with [vomiting]{S gastrointestinal}, [roaring in the ear]{S other_physical} and [loss of hearing]{S neurological}. I have had to [give up driving]{S functioning} and I was a driving instructor, so you can imagine.

I am on a [low salt diet]{T low-salt diet; ongoing}. I took [betahistine]{T betahistine; stopped; dose=16mg; frequency=three times a day}, 16mg three times a day, then double that, and then I was given a [water tablet]{T bendroflumethiazide; stopped} with it. [I can't say that either made a difference]{O no_benefit; betahistine, bendroflumethiazide}, [I was just [up to the toilet all night]{S other_physical side_effect} with the [water tablet]{T bendroflumethiazide; stopped}]{O side_effect; bendroflumethiazide}. The consultant has now stopped both. [[Stemetil]{T prochlorperazine; ongoing} takes the edge off an [attack]{S neurological} if I get it under my gum in time]{O partial; prochlorperazine}, but [it makes me very [drowsy]{S sleep side_effect}]{O side_effect; prochlorperazine}.

He says I can have either a [steroid injection]{T intratympanic steroid injection; planned} through the eardrum, or [gentamicin]{T gentamicin injection; planned}, which kills off the balance nerve and can take the [hearing]{S neurological general possible side_effect} with it. Has anybody had either?

My GP also offered me [sertraline]{T sertraline; declined} because I said I was [fed up]{S mood}. I'm not [depressed]{S mood absent}, I'm [dizzy]{S neurological}! I politely declined.

Reply by Marjorie T
I had [gentamicin]{T gentamicin injection; other; sessions=two lots} in 2015, two lots. No [attacks]{S neurological improved other} since. My [balance was terrible]{S neurological other side_effect} for three months and I did the [exercises]{T vestibular rehabilitation; other} every day. I [lost a bit more hearing]{S neurological other} but it was going anyway.

Reply by stu_in_spain
The [steroid]{T intratympanic steroid injection; other} one didn't work for me at all. It works in some and not in others, I think they say 6 or 7 out of 10 with [steroids]{T steroids (medication); general} and a bit more with [gent]{T gentamicin injection; general}. My wife has [Menieres]{S diagnosis clin other} too, would you believe, and [betahistine]{T betahistine; other} keeps hers under control.

Posted by Old Gregor
Thank you both. I have decided against the [gentamicin]{T gentamicin injection; declined} as my other ear isn't perfect. The [steroid]{T intratympanic steroid injection; planned} is booked for the 9th.

Posted by Old Gregor
I said I would let you know. I've had three of the [injections]{T intratympanic steroid injection; tried; sessions=three} a week apart. [They were [sore]{S pain side_effect} for a minute or so, no worse than the dentist]{O side_effect; intratympanic steroid injection; neutral}. [My [hearing]{S neurological absent side_effect} wasn't affected]{O tolerated; intratympanic steroid injection}. [I went eleven weeks without an [attack]{S neurological improved}]{O benefit; intratympanic steroid injection}, then [I had two small ones in March]{O partial; intratympanic steroid injection}. [The [roaring]{S other_physical} is the same as ever]{O no_benefit; intratympanic steroid injection}. I have a [hearing aid]{T hearing aid; ongoing} now and [it masks it a bit]{O partial; hearing aid}. I'm waiting for [balance physio]{T vestibular rehabilitation; planned}. [Not driving]{S functioning} yet, but [I [took the dog round the reservoir]{S functioning improved} by myself]{O benefit; overall}.

=== 482-binge-eating-disorder
title: vyvanse for BED, 6 months
genre: forum
layout: post with replies, lower case
condition: binge eating disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  Weight Watchers | lifestyle | stopped | worse
  phentermine | medication | stopped | partial | other_physical, anxiety, sleep
  bupropion | medication | tried | no_response
  psychotherapy | psychotherapy | ongoing | partial
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, other_physical, anger
  semaglutide | medication | not_tried | unknown
  naltrexone-bupropion | medication | declined | unknown
---
so i've had [binge eating disorder]{S diagnosis clin} since i was about 12 but didn't know it was a thing until last year. i thought i was just lazy and had no willpower. i would [eat until i felt sick]{S appetite_weight}, alone, in my car, and then [hate myself]{S hopelessness} for days. no [throwing up]{S gastrointestinal absent}, so not [bulimia]{S diagnosis clin absent}.

things i tried before. [[weight watchers]{T Weight Watchers; stopped; sessions=4 separate times} 4 separate times, each time i [lost 20]{S appetite_weight improved}, quit and [gained back 30]{S appetite_weight worsened}]{O worsening; Weight Watchers}. [phentermine]{T phentermine; stopped} from a weight loss clinic, [worked for a month]{O partial; phentermine}, [[heart pounding]{S other_physical side_effect}, [anxious]{S anxiety side_effect}, [couldn't sleep]{S sleep side_effect}]{O side_effect; phentermine}. i stopped because it scared me. [[welbutrin]{T bupropion; tried} did nothing either way]{O no_benefit; bupropion}. i started seeing a [therapist]{T psychotherapy; ongoing; started=march} in march and [she has helped me a lot with the [shame]{S hopelessness improved} but the [binges]{S appetite_weight} were still 4 or 5 a week]{O partial; psychotherapy}.

in june my dr put me on [vyvanse]{T lisdexamfetamine; ongoing; dose=30 and now 50; started=june}, 30 and now 50. it's the only drug that's approved for this. i was worried about being on a [stimulant]{T lisdexamfetamine; ongoing}. my cousin has been on it for [adhd]{S diagnosis clin other} since she was a kid and she says it makes her feel like a [robot]{S anhedonia fig other side_effect}. [i don't feel like a [robot]{S anhedonia fig absent side_effect}]{O tolerated; lisdexamfetamine}. [the [food noise]{S appetite_weight fig improved} is just gone. i can [drive past mcdonalds]{S functioning improved} and not even think about it]{O benefit; lisdexamfetamine}. [i've had 3 [binges]{S appetite_weight improved} since july]{O benefit; lisdexamfetamine}

side effects: [[dry mouth]{S gastrointestinal side_effect}, [constipation]{S gastrointestinal clin side_effect}, [cold hands]{S other_physical side_effect}, and when it wears off around 5 i'm pretty [irritable]{S anger side_effect}]{O side_effect; lisdexamfetamine}. [the evenings are still hard, 2 of the 3 [binges]{S appetite_weight} were after it wore off]{O partial; lisdexamfetamine}. [i've [lost 22 lbs]{S appetite_weight improved}]{O benefit; lisdexamfetamine} but that isn't the point and my doctor says don't weigh so much.

i asked about [ozempic]{T semaglutide; not_tried} and she said insurance won't pay without [diabetes]{S diagnosis clin absent}. does anyone take an afternoon booster?

**kettlecorn:** i do, 10mg [adderall]{T amphetamine (medication); other} at 2. it helps with the [crash]{S mood fig other side_effect} but then i [don't sleep]{S sleep other side_effect} great
**hopeful_in_ohio:** [Vyvanse]{T lisdexamfetamine; other} worked for 8 months then stopped for me. I'm on [Contrave]{T naltrexone-bupropion; other} now and so far so good. Have you thought about that?
**op:** she brought up [contrave]{T naltrexone-bupropion; declined} but since [wellbutrin]{T bupropion; tried} didn't do anything i passed
**hopeful_in_ohio:** makes sense!

=== 483-postconcussion
title: 1 year post concussion - amantadine, vestibular PT, what else
genre: forum
layout: single post with update
condition: post-concussion syndrome
area: general
english: Canadian
narrator: patient
split: train
overall: improved
round: 2
ledger:
  dark room rest | lifestyle | tried | worse
  acetaminophen | medication | stopped | worse | pain
  nortriptyline | medication | stopped | partial | sleep, gastrointestinal
  amantadine | medication | stopped | no_response | sleep, mania_psychosis
  occipital nerve block | procedure | tried | partial
  vestibular rehabilitation | procedure | stopped | response | neurological
  vision therapy | procedure | not_tried | unknown
  exercise bike | lifestyle | ongoing | response
  citalopram | medication | declined | unknown
---
Hi all. I'm a 35 year old hygienist and I slipped on ice in the parking lot at work last January. No [loss of consciousness]{S neurological clin absent}, CT was normal, they told me I would be fine in two weeks. It has been a year.

My symptoms were [headache]{S pain} every day, [dizzy]{S neurological} when I turn my head, [brain fog]{S cognition fig}, [can't stand noise]{S neurological}, [tired]{S energy} all the time and [very emotional]{S mood}. I was [off work]{S functioning} for ten months. Workers comp has been a nightmare and I won't get into that.

What I was told first was to [lie in a dark room]{T dark room rest; tried}. I did that for five weeks and [I think it made everything worse]{O worsening; dark room rest}. They don't recommend it any more. I also took [Tylenol]{T acetaminophen; stopped; frequency=every day; duration=three months} every day for three months and [ended up with [rebound headaches]{S pain side_effect} on top of the first kind]{O side_effect; acetaminophen}. [It took two weeks after I quit for those to go away]{O tolerated; acetaminophen}.

[Nortriptyline]{T nortriptyline; stopped; dose=25 mg} 25 mg [brought the [headaches]{S pain improved} from a 7 down to a 5]{O partial; nortriptyline}, but [I had [dry mouth]{S gastrointestinal side_effect} and [slept through my alarm]{S sleep side_effect}]{O side_effect; nortriptyline}. Then the physiatrist tried me on [amantadine]{T amantadine; stopped} for the [fog]{S cognition fig}. [No change in the [fog]{S cognition fig}]{O no_benefit; amantadine}, [really [vivid dreams]{S sleep side_effect}, and I [saw a cat]{S mania_psychosis side_effect} that wasn't there]{O side_effect; amantadine}. I am off both of those now. [Nerve blocks]{T occipital nerve block; tried; sessions=x3} in the back of the head x3, [each one helped for about two weeks]{O partial; occipital nerve block}.

[What really helped was [vestibular PT]{T vestibular rehabilitation; stopped}]{O benefit; vestibular rehabilitation}. [The [exercises]{T vestibular rehabilitation; stopped} make you [dizzy]{S neurological side_effect} on purpose, so the first month I felt worse]{O side_effect; vestibular rehabilitation}. [After about ten weeks I could [go down a grocery aisle]{S functioning improved} without holding the cart]{O benefit; vestibular rehabilitation}. I was discharged in September. The other thing is the [exercise bike]{T exercise bike; ongoing; duration=20 minutes; frequency=daily}, 20 minutes daily, keeping the heart rate under what sets off symptoms. [My [energy]{S energy improved} started to come back within a few weeks of that]{O benefit; exercise bike}.

My family doctor thought I was [depressed]{S mood possible} and wanted me on [citalopram]{T citalopram; declined}. I said I would wait and I'm glad I did. About 15 to 20 percent of people have symptoms past three months, so if this is you, you're not imagining it.

Question: has anyone done [vision therapy]{T vision therapy; not_tried}? A girl I work with swears by it, but it's $180 a session and comp won't approve it for me.

UPDATE (April): [[Back at work]{S functioning improved} four days a week]{O benefit; overall}. [[Headaches]{S pain improved} maybe twice a week and not bad]{O benefit; overall}. [I still get [foggy]{S cognition fig} by 3 o'clock]{O partial; overall}. Comp said no to the [vision therapy]{T vision therapy; not_tried} again.

=== 484-depression
title: 20 yrs on Effexor and trying to get off - please tell me it gets better
genre: forum
layout: thread with replies and update
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
round: 2
ledger:
  venlafaxine | medication | ongoing | response | anhedonia, sexual, other_physical
  antidepressants | medication | tried | no_response
  lorazepam | medication | tried | partial
  diphenhydramine | medication | tried | partial
  omega-3 | supplement | tried | no_response
  psychotherapy | psychotherapy | ongoing | unknown
  fluoxetine | medication | planned | unknown
---
**Lindalou58**
I have been on [effexor xr]{T venlafaxine; ongoing; duration=20 years} since 2004. I was put on it for [severe depression]{S diagnosis clin} after my son died, after a couple other [ADs]{T antidepressants; tried} [had not helped at all]{O no_benefit; antidepressants}. At the time [it saved my life]{O benefit; venlafaxine}. [I could [get up and go to work]{S functioning improved} and [take care of my girls]{S functioning improved}]{O benefit; venlafaxine}. So I'm not here to bash it.

But over the years [I have become so [numb]{S anhedonia fig side_effect}. [No highs, no lows]{S anhedonia fig side_effect}, [no interest in sex]{S sexual side_effect}, and I [sweat]{S other_physical side_effect} like I'm still in menopause]{O side_effect; venlafaxine}. [I'm not [depressed]{S mood improved} any more]{O benefit; venlafaxine}. I just want to feel something. My doctor agreed that I could come off. She had me go from 150 to 75 to 37.5 to nothing in six weeks.

[I am on day 12 of nothing and it is the worst thing I have ever been through]{O withdrawal; venlafaxine}. [[Brain zaps]{S neurological fig withdrawal} all day, [dizziness]{S neurological withdrawal}, [nausea]{S gastrointestinal clin withdrawal}, [vivid nightmares]{S sleep withdrawal}, [crying spells]{S mood withdrawal}, [rage]{S anger withdrawal}]{O withdrawal; venlafaxine}. [I [threw a plate]{S anger withdrawal} at the wall, I have never done anything like that in my life]{O withdrawal; venlafaxine}. [I can't [drive]{S functioning withdrawal}]{O withdrawal; venlafaxine}. My husband wants me to go to the ER. I took one of his [ativan]{T lorazepam; tried} last night and [it helped for a few hours]{O partial; lorazepam}. [[Benadryl]{T diphenhydramine; tried} takes a little of the [nausea]{S gastrointestinal clin improved withdrawal} away]{O partial; diphenhydramine}, [[omega 3]{T omega-3; tried} nothing]{O no_benefit; omega-3}. Is this the [depression]{S mood clin unclear} coming back? How long does it last??

**kmd1977**
Oh honey. It is NOT the [depression]{S mood clin absent} coming back, [brain zaps]{S neurological fig general withdrawal} are not [depression]{S mood clin general}. [Effexor]{T venlafaxine; general} is one of the hardest to get off because it leaves your body so fast. Six weeks after 20 years is way too fast. Call your doctor and ask to go back on the last dose and start over slower.

**BillyG**
I went cold turkey in 2018. Do not do what I did. Took five months before I felt [human]{S other fig improved other}. But it does get better, I've been off everything ever since.

**kmd1977**
My sister did it with a [prozac]{T fluoxetine; other} bridge, ask about that too.

**Lindalou58**
Thank you both, I sat here and bawled reading this. Nobody told me any of it. I called and she is letting me go back to 37.5.

**Lindalou58**
Day 4 back on the [effexor]{T venlafaxine; ongoing; dose=37.5}. [The [zaps]{S neurological fig improved withdrawal} stopped within 24 hours and I [slept]{S sleep improved withdrawal}]{O benefit; venlafaxine; neutral}. My [counselor]{T psychotherapy; ongoing} says there is no shame in it. We are going to stay here until after the holidays and then either count beads or try the [prozac]{T fluoxetine; planned} thing. [Still [numb]{S anhedonia fig side_effect}]{O side_effect; venlafaxine}. I will take [numb]{S anhedonia fig side_effect} over that.

=== 485-acne
title: Accutane and depression, should I be worried? (with update)
genre: forum
layout: thread with replies and update
condition: acne
area: general
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  citalopram | medication | stopped | response
  benzoyl peroxide | medication | tried | no_response
  adapalene | medication | tried | no_response
  doxycycline | medication | stopped | partial | gastrointestinal
  spironolactone | medication | stopped | no_response | neurological, other_physical
  dairy-free diet | lifestyle | tried | no_response
  isotretinoin | medication | stopped | response | other_physical, pain, mood
  blue light therapy | procedure | declined | unknown
---
**mallory_92**
Hi all. I'm 27F and I have had [cystic acne]{S diagnosis} since I was 13. I've done [benzoyl peroxide]{T benzoyl peroxide; tried}, [differin]{T adapalene; tried}, [going dairy free]{T dairy-free diet; tried}, you name it, and [none of it made any difference]{O no_benefit; benzoyl peroxide, adapalene, dairy-free diet}. [[Doxy]{T doxycycline; stopped} cleared my [skin]{S other_physical improved} for about three months and then it all came back as soon as I finished]{O partial; doxycycline}, plus [it [hurt my stomach]{S gastrointestinal side_effect}]{O side_effect; doxycycline}. I was on [spiro]{T spironolactone; stopped} last year. [I was [dizzy]{S neurological side_effect} and [peeing all the time]{S other_physical side_effect}]{O side_effect; spironolactone} and [my chin looked the same]{O no_benefit; spironolactone} so my derm took me off.

Now she wants to put me on [Accutane]{T isotretinoin; planned}. I have a history of [depression]{S diagnosis clin} in college (I took [Celexa]{T citalopram; stopped} for a year and [it helped a lot]{O benefit; citalopram}, then I weaned off and [was fine]{O benefit; citalopram}). I've read that it can cause [depression]{S mood clin general possible side_effect} and [suicidal thoughts]{S suicidality general possible side_effect} and I'm really nervous. You have to do a pregnancy test every month and sign a bunch of forms. Has anyone with a history taken it?

**skinny_latte**
I did, and I was fine! Actually my [mood]{S mood improved other} got better because my skin did. [Dry lips]{S other_physical other side_effect} like you wouldn't believe, buy stock in Aquaphor.

**throwaway_3310**
I had to stop [Accutane]{T isotretinoin; other} at month 2. I got so [low]{S mood other side_effect} I [couldn't get out of bed]{S functioning other side_effect}. It went away after. Tell someone you live with to watch you.

**dermtech_kim**
The big studies didn't find more [depression]{S mood clin general absent side_effect} overall but some people are sensitive. Did they offer you [blue light]{T blue light therapy; general}?

**mallory_92**
They did offer the [light]{T blue light therapy; declined} but it was $900 and not covered so no. I'm going to start and my boyfriend has instructions.

**mallory_92**
Six months later, finished my last pack of [Accutane]{T isotretinoin; stopped; duration=Six months} yesterday! [[Dry lips]{S other_physical side_effect}, [nosebleeds]{S other_physical side_effect}, [sore knees]{S pain side_effect}]{O side_effect; isotretinoin}. [Around month 3 I was [down]{S mood side_effect} and [weepy]{S mood side_effect} for a couple weeks]{O side_effect; isotretinoin}, we lowered the dose and [that passed]{O tolerated; isotretinoin}. [Never [suicidal]{S suicidality absent side_effect}]{O tolerated; isotretinoin}. [My skin is [completely clear]{S other_physical improved}]{O benefit; isotretinoin}. [I [went to work without makeup]{S functioning improved} on Friday for the first time ever]{O benefit; isotretinoin}.

=== 486-acid-reflux
title: Coming off omeprazole - rebound or is my reflux really this bad?
genre: forum
layout: single post with replies
condition: acid reflux
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  antacids | medication | ongoing | partial
  omeprazole | medication | stopped | response | other_physical
  lansoprazole | medication | stopped | no_response | pain
  apple cider vinegar | supplement | tried | worse
  famotidine | medication | ongoing | partial
  raising the bed | lifestyle | ongoing | response
  weight loss | lifestyle | ongoing | unknown
  fundoplication | procedure | planned | unknown
  hypnotherapy | mind_body | not_tried | unknown
---
Hello, I'm hoping somebody can put my mind at rest.

I'm 55 and have had [reflux]{S diagnosis clin} for about ten years. [Burning]{S pain} behind the breastbone, [acid in my mouth]{S gastrointestinal} at night and a [cough]{S other_physical} that wouldn't go away. The camera showed a small [hiatus hernia]{S diagnosis clin}. My mother had the same thing and lived on [Gaviscon]{T antacids; other}.

I was put on [omeprazole]{T omeprazole; stopped; dose=20mg; duration=eight years}, 20mg, and was on it for eight years. [It worked very well, I have to say]{O benefit; omeprazole}. [I could [eat what I liked]{S functioning improved} and [sleep flat]{S sleep improved}]{O benefit; omeprazole}. But then [my blood tests showed that my [magnesium and B12 were low]{S other_physical unclear}]{O side_effect; omeprazole}, and I'd read about [thin bones]{S other_physical general possible side_effect}, so the doctor agreed I could come off it. He told me to simply stop.

[By day three I was in [agony]{S pain withdrawal}]{O withdrawal; omeprazole}. [I was [bringing up acid]{S gastrointestinal withdrawal} all night and I thought I was having a [heart attack]{S diagnosis possible withdrawal}]{O withdrawal; omeprazole}. I rang 111. The pharmacist told me afterwards that it's called [rebound]{S gastrointestinal clin withdrawal}, the stomach makes more acid for a while when you stop, and you're supposed to come down slowly. I then tried [lansoprazole]{T lansoprazole; stopped} instead, [which gave me [headaches]{S pain side_effect}]{O side_effect; lansoprazole} and [didn't hold it anyway]{O no_benefit; lansoprazole}, so that went in the bin too. A lady at work told me to take [apple cider vinegar]{T apple cider vinegar; tried}. Don't. [It was like [drinking fire]{S pain fig worsened}]{O worsening; apple cider vinegar}.

At the moment I'm taking [famotidine]{T famotidine; ongoing; frequency=at night} at night, [which helps to some extent]{O partial; famotidine}, and [[Rennies]{T antacids; ongoing} during the day, which give me half an hour]{O partial; antacids}. I've put the [head of the bed on blocks]{T raising the bed; ongoing} and [that's been the best thing, I'm only [woken]{S sleep improved} once or twice a week]{O benefit; raising the bed}. I'm also trying to [lose some weight]{T weight loss; ongoing}. I've got an appointment in May to talk about the [operation]{T fundoplication; planned}.

My question is, how long does the [rebound]{S gastrointestinal clin withdrawal} last? It's been five weeks. I don't know any more what is [rebound]{S gastrointestinal clin unclear} and what is me.

**Reply from Pennywise:** It took me two months to get off [omeprazole]{T omeprazole; other} and I did it a quarter at a time. I get no [heartburn]{S pain other absent} now unless I have red wine.
**Reply from gutsy_gareth:** I had the [wrap]{T fundoplication; other} in 2016. No [acid]{S gastrointestinal improved other} since, but I [can't burp]{S gastrointestinal other side_effect} and I [bloat]{S gastrointestinal other side_effect} like a balloon. My wife has [tablets]{T medication (medication); other} and wouldn't have it done. Did they mention [hypnotherapy]{T hypnotherapy; not_tried}?
**Reply from OP:** No, nobody has. Thank you both. Week seven now and [the [burning]{S pain improved withdrawal} is a bit less, so perhaps it was [rebound]{S gastrointestinal clin withdrawal}]{O partial; overall}.

=== 487-health-anxiety
title: Health anxiety ruined 10 years of my life, how I got (mostly) better
genre: forum
layout: long single post with advice
condition: health anxiety
area: mental
english: Irish English
narrator: patient
split: train
overall: improved
round: 2
ledger:
  beta blockers | medication | stopped | no_response | energy
  alprazolam | medication | stopped | partial | cognition
  vortioxetine | medication | ongoing | partial | gastrointestinal
  counselling | psychotherapy | tried | no_response
  cognitive behavioural therapy | psychotherapy | stopped | response | anxiety
  mindfulness | mind_body | tried | worse
  not googling | other | ongoing | response
  gym | lifestyle | ongoing | partial
  pregabalin | medication | declined | unknown
---
I've been meaning to post this for anyone lying awake googling their symptoms like I did.

I'm 36, I have two small kids and I work in payroll. It started when a friend of mine died from a [brain tumour]{S diagnosis other} at 25. After that every [headache]{S pain} was a [tumour]{S diagnosis possible}. Then it was my heart, then [MS]{S diagnosis clin possible} because my [legs were tingling]{S neurological}, then [bowel cancer]{S diagnosis possible}, then back to the heart. I [checked my pulse]{S anxiety} a hundred times a day. I had [chest pains]{S pain}, [palpitations]{S other_physical clin}, a [lump in my throat]{S anxiety fig}, I was [dizzy]{S neurological}, and all of it was [anxiety]{S anxiety clin}. I've had four ECGs, an MRI, two CT scans and a camera, all clear. I'd be [relieved]{S anxiety improved} for a day and then I'd think they missed it. I [couldn't watch hospital programmes]{S functioning}. I [didn't go on my own honeymoon]{S functioning} because there was no hospital on the island. I was never [suicidal]{S suicidality absent}, the opposite, I was [terrified of dying]{S anxiety}.

What I tried. [Beta blockers]{T beta blockers; stopped}, [which slowed my heart so then I [worried]{S anxiety} that it was too slow]{O no_benefit; beta blockers}, and [I was [wrecked]{S energy fig side_effect} on them]{O side_effect; beta blockers}. I didn't stay on those. [[Xanax]{T alprazolam; stopped} took it away for a few hours]{O partial; alprazolam}, [I couldn't [think straight]{S cognition side_effect} at work]{O side_effect; alprazolam}, and my GP wouldn't give me any more after the first box, which was the right thing. A year of [counselling]{T counselling; tried; duration=A year}, where [I talked about my friend every week and got no better at all]{O no_benefit; counselling}. [[Mindfulness]{T mindfulness; tried}, which meant lying there listening to my heart, was a disaster]{O worsening; mindfulness}.

Then two years ago I was put on [vortioxetine]{T vortioxetine; ongoing; dose=10mg}. [I had terrible [nausea]{S gastrointestinal clin side_effect} for the first ten days]{O side_effect; vortioxetine} and of course I thought it was [stomach cancer]{S diagnosis possible}. [It passed]{O tolerated; vortioxetine}. [After about two months I noticed the thoughts weren't as [sticky]{S anxiety fig improved}]{O partial; vortioxetine}. I'm still on 10mg. They offered me [Lyrica]{T pregabalin; declined} as well and I said no because my brother had a hard time getting off it.

[But the real change came from [CBT]{T cognitive behavioural therapy; stopped; sessions=14 sessions} with a [psychologist]{T cognitive behavioural therapy; stopped} who knew about this exact thing]{O benefit; cognitive behavioural therapy}. 14 sessions. The idea is that looking for reassurance is what keeps it going. I had to write the scary thing down and not check. No pulse, [no Google]{T not googling; ongoing}, no asking my husband. [The first month was awful and my [anxiety]{S anxiety clin worsened side_effect} went through the roof]{O side_effect; cognitive behavioural therapy}. [By session eight I was down to [checking]{S anxiety improved} once or twice a day]{O benefit; cognitive behavioural therapy}. I finished it last June. [I haven't [been to A&E]{S anxiety improved} in 19 months]{O benefit; overall}. [Staying off [Google]{T not googling; ongoing} is half the battle]{O benefit; not googling}. [The [gym]{T gym; ongoing} helps as well]{O partial; gym}, [it got me used to my heart going fast]{O partial; gym}.

[I still have [wobbles]{S anxiety fig}]{O partial; overall}. [I had one in March when I found a lump, it was a cyst, and I just waited for the appointment, same as anyone would]{O benefit; overall}. We booked the honeymoon. Better late than never.

My advice: it's not about your heart. Ask for [CBT]{T cognitive behavioural therapy; general}, and ask if the person has treated [health anxiety]{S diagnosis clin general} before. [SSRIs]{T SSRIs (medication); general} can help some people too, there is no shame in it.

=== 488-persistent-depression
title: Anyone manage depression w/o meds? My supplement list
genre: forum
layout: thread with replies and update
condition: persistent depressive disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  SSRIs | medication | stopped | partial | sexual, anhedonia
  St John's wort | supplement | stopped | partial | other_physical
  5-HTP | supplement | stopped | no_response | gastrointestinal
  SAM-e | supplement | stopped | mixed | anxiety
  lithium orotate | supplement | tried | no_response
  ashwagandha | supplement | tried | no_response
  exercise | lifestyle | ongoing | response | pain
  ketogenic diet | lifestyle | stopped | partial | energy
  cold plunges | lifestyle | ongoing | partial
  online therapy | psychotherapy | stopped | no_response
  saffron | supplement | tried | no_response
  bupropion | medication | planned | unknown
---
**northfork_nate**
31M here. I've had [low grade depression]{S diagnosis clin} for as long as I can remember. They call it [dysthymia]{S diagnosis clin}. I'm not [in bed all day]{S functioning absent}, I go to work, I pay my bills, I just have [no motivation]{S energy}, [no interest in anything]{S anhedonia} and I [feel like crap about myself]{S hopelessness}.

I was on two [SSRIs]{T SSRIs; stopped} in my 20s. [They took the edge off]{O partial; SSRIs} but [I had [no libido]{S sexual clin side_effect} and felt [flat]{S anhedonia fig side_effect} all the time]{O side_effect; SSRIs} so I went off them and I don't want to go back. No judgement, my girlfriend takes [Zoloft]{T sertraline (medication); other} and it changed her life.

My list so far:
[St John's wort]{T St John's wort; stopped}: [helped a little the first couple months, then nothing]{O partial; St John's wort}. [I [sunburned]{S other_physical side_effect} really easy on it]{O side_effect; St John's wort}. Quit.
[5-HTP]{T 5-HTP; stopped}: [did nothing]{O no_benefit; 5-HTP}, [[upset stomach]{S gastrointestinal side_effect}]{O side_effect; 5-HTP}. Quit.
[SAM-e]{T SAM-e; stopped}: [this one actually worked, more [energy]{S energy improved} in a week]{O benefit; SAM-e}, but [it made me super [anxious]{S anxiety side_effect} and [wired]{S anxiety fig side_effect}]{O side_effect; SAM-e} and it's $70 a month. Quit.
[[Lithium orotate]{T lithium orotate; tried} and [ashwagandha]{T ashwagandha; tried}: no effect, good or bad]{O no_benefit; lithium orotate, ashwagandha}.
[Keto]{T ketogenic diet; stopped; duration=4 months} for 4 months: [first two weeks I was [exhausted]{S energy side_effect}]{O side_effect; ketogenic diet}, [then my [head felt clearer]{S cognition improved}]{O partial; ketogenic diet}. Couldn't keep it up, I like bread.
[[Cold plunges]{T cold plunges; ongoing}: good for about an hour]{O partial; cold plunges}.
[Lifting]{T exercise; ongoing; frequency=4x a week} 4x a week: [best thing I've found]{O benefit; exercise}. [If I miss a week my [mood drops]{S mood withdrawal}]{O withdrawal; exercise}.

Also did one of those [online therapy]{T online therapy; stopped} things. [The lady mostly said "that sounds hard" and I got nothing out of it]{O no_benefit; online therapy}. Canceled after a month.

Anything I'm missing? Has anybody tried [saffron]{T saffron; planned}?

**wrenbird**
Be careful stacking [St John's wort]{T St John's wort; general} with anything serotonergic. Also it makes birth control stop working, ask me how I know.

**mr_beige**
I was the no meds guy for 15 years. Then I tried [Wellbutrin]{T bupropion; other} and I wish I had done it sooner. It's not an [SSRI]{T SSRIs; general}, no sexual side effects for most people. I did get [dry mouth]{S gastrointestinal other side_effect} and [headaches]{S pain other side_effect} at first.

**northfork_nate**
Thanks. My dad was on [Wellbutrin]{T bupropion; other} to quit smoking and got real [irritable]{S anger other side_effect}. I'll think about it.

**northfork_nate**
Update after 5 months. [Still [lifting]{T exercise; ongoing}, and I [hurt my shoulder]{S pain side_effect} overdoing it]{O side_effect; exercise}. [The [saffron]{T saffron; tried} was a dud]{O no_benefit; saffron}. [Overall I'd say I'm better than last year, but I still have the [gray days]{S mood fig}]{O partial; overall}. I made an appointment to talk about [Wellbutrin]{T bupropion; planned}. Never say never.

=== 489-menopause
title: HRT patches - 3 months in, plus what I tried first
genre: forum
layout: thread with replies
condition: menopause
area: general
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  black cohosh | supplement | tried | no_response
  sage tablets | supplement | tried | no_response
  evening primrose oil | supplement | tried | no_response
  antidepressants | medication | declined | unknown
  clonidine | medication | stopped | no_response | gastrointestinal, energy
  cognitive behavioural therapy | psychotherapy | tried | partial
  oestrogen patches | medication | ongoing | response | other_physical, pain
  progesterone | medication | ongoing | response | sleep
  testosterone gel | medication | not_tried | unknown
---
HotFlushHelen wrote:
I'm 51 and it hit me like a train two years ago. [Night sweats]{S other_physical}, [hot flushes]{S other_physical} in meetings, [couldn't remember words]{S cognition}, [aching joints]{S pain}, [no sex drive]{S sexual}, [anxious]{S anxiety} about driving on the motorway, and [rage]{S anger}. I thought I had [dementia]{S diagnosis clin possible}. I nearly handed in my notice.

I started with the health shop. [[Black cohosh]{T black cohosh; tried}, [sage tablets]{T sage tablets; tried}, [evening primrose]{T evening primrose oil; tried}, a fortune spent and not a blind bit of difference from any of them]{O no_benefit; black cohosh, sage tablets, evening primrose oil}. First GP offered me [antidepressants]{T antidepressants; declined}. I said I'm not [depressed]{S mood absent}, I'm [menopausal]{S diagnosis}, and she said it's often the same thing. I didn't take the prescription. Second one wouldn't give me [HRT]{T oestrogen patches; not_tried} because my mum had [breast cancer]{S diagnosis other}, and put me on [clonidine]{T clonidine; stopped}. [That gave me a [dry mouth]{S gastrointestinal side_effect} and I felt [washed out]{S energy fig side_effect}]{O side_effect; clonidine}, [the [flushes]{S other_physical} were just the same]{O no_benefit; clonidine}, and I stopped it after six weeks. Work paid for a short [CBT course]{T cognitive behavioural therapy; tried} for [hot flushes]{S other_physical}, which sounds daft, but [it did help me to [panic]{S anxiety improved} less when one came on]{O partial; cognitive behavioural therapy}.

Finally I saw a menopause nurse. She went through the figures with me, the risk is small and it depends on the type. She prescribed [patches]{T oestrogen patches; ongoing; dose=50; frequency=twice a week}, 50, changed twice a week, and [Utrogestan]{T progesterone; ongoing; frequency=at night} at night.

[Week one, [sore boobs]{S pain side_effect}]{O side_effect; oestrogen patches}. [Week two the [night sweats]{S other_physical improved} stopped. Just stopped]{O benefit; oestrogen patches}. [The [Utrogestan]{T progesterone; ongoing} makes me [sleepy]{S sleep side_effect}, which is a bonus, I'm [sleeping through]{S sleep improved} for the first time in years]{O benefit; progesterone}. [The [patches]{T oestrogen patches; ongoing} leave a [red itchy square]{S other_physical side_effect}]{O side_effect; oestrogen patches; neutral}. [By week eight the [rage]{S anger improved} had gone and I could [remember people's names]{S cognition improved}]{O benefit; oestrogen patches}. [I've [driven to Bristol and back]{S functioning improved}]{O benefit; oestrogen patches}. [[Joints]{S pain improved} about half better]{O partial; oestrogen patches}. [Nothing has happened in the [sex drive]{S sexual} department]{O no_benefit; oestrogen patches}. I asked about [testosterone]{T testosterone gel; not_tried} and was told not until I've done six months.

DebsFromDevon wrote:
I'm so pleased for you. I'm on the [gel]{T oestrogen gel (medication); other}, the [patches]{T oestrogen patches; other} wouldn't stick to me. Couldn't tolerate [Utrogestan]{T progesterone; other} at all, I was [suicidal]{S suicidality other side_effect} on it, so I've the [Mirena]{T hormonal coil (medication); other} instead. Now I'm fine. We're all different.

anonymouse wrote:
Can't have [HRT]{T hormone replacement therapy (medication); other} after my own [cancer]{S diagnosis other}. [Venlafaxine]{T venlafaxine (medication); other} has halved my [flushes]{S other_physical improved other}, so don't write off [antidepressants]{T antidepressants; general}. They're not only for [depression]{S mood clin general}.

HotFlushHelen wrote:
That's good to know, thank you. xx

=== 1663-seasonal-depression
title: Can a cold lake do what the tablets didn't?
genre: article
layout: regional newspaper feature with fact box
condition: depression
area: mental
english: Canadian
narrator: journalist
split: train
overall: partly_improved
round: 4
ledger:
  bupropion | medication | ongoing | unknown
  escitalopram | medication | tried | partial | sexual
  venlafaxine | medication | stopped | no_response | other_physical
  vitamin D | supplement | ongoing | unknown
  light therapy | procedure | stopped | worse | pain, mania_psychosis, anger
  cognitive behavioural therapy | psychotherapy | tried | unknown
  gym | lifestyle | tried | unknown
  psilocybin therapy | drug_assisted_therapy | not_tried | unknown
  cold water swimming | lifestyle | ongoing | partial | other_physical
  swimming group | support | ongoing | response
---
There are eleven of them on the dock at Lake Ramsey this morning, in toques and bathing suits, and it is minus four. Somebody has chopped a hole the size of a parking space.

"Don't look at it," advises Colette Tremblay-Shaw, 50, handing me a thermos. "Looking is the worst part."

Tremblay-Shaw teaches Grade 6 French immersion in Sudbury. Each fall since her early thirties, sometime around Thanksgiving, she has come down with what her doctor calls [recurrent depression with a seasonal pattern]{S diagnosis clin} and she calls "the [shutters]{S mood fig}". [Sleeping eleven hours]{S sleep}. [Bagels at midnight]{S appetite_weight}. In the winter of 2017 she [took nine weeks off work]{S functioning} and [didn't wash her hair]{S functioning} for three of them.

About 15 per cent of Canadians will report at least a mild case of the [winter blues]{S mood fig general}; two to three per cent have the full disorder. Nobody is sure why. Light is the main suspect.

What came before

Her first prescription was [Cipralex]{T escitalopram; tried}. [It got her through two winters, more or less]{O partial; escitalopram}, [at the price of her [sex life]{S sexual fig side_effect}]{O side_effect; escitalopram}. [The next one, [Effexor]{T venlafaxine; stopped; ended=April 2016}, made her [sweat]{S other_physical side_effect} in January]{O side_effect; venlafaxine}, which in Sudbury takes some doing. [The [shutters]{S mood fig} came down regardless]{O no_benefit; venlafaxine}. She went off it in April 2016 and [had [electric shocks behind the eyes]{S neurological fig withdrawal} until May]{O withdrawal; venlafaxine}. She takes [vitamin D]{T vitamin D; ongoing}, because everybody here takes [vitamin D]{T vitamin D; general}. She has done a course of [CBT]{T cognitive behavioural therapy; tried} over the phone, and had a [gym]{T gym; tried} membership two Januaries running.

The [light box]{T light therapy; stopped; duration=half an hour; frequency=before breakfast}, half an hour before breakfast, is what most guidelines would try first. [She got [splitting headaches]{S pain side_effect}]{O side_effect; light therapy} and then something odder. "[By the second week I was [marking at four in the morning]{S mania_psychosis side_effect}, I was [snapping at the kids]{S anger side_effect}, I was [talking like an auctioneer]{S mania_psychosis fig side_effect}. And when that ended I [went lower]{S mood worsened} than I'd been without it]{O worsening; light therapy}." Her doctor had her put it in the closet.

Since 2019 she has taken [bupropion]{T bupropion; ongoing; frequency=from September to April} from September to April. She doesn't have much to say on the subject of [bupropion]{T bupropion; ongoing}. It's beside the toothbrush.

She also applied, through a lawyer's form and a great many emails, to be treated with [psilocybin]{T psilocybin therapy; not_tried} under the federal access program. Health Canada said no.

Into the hole

The [swimming]{T cold water swimming; ongoing} began with a dare. In November 2021 a colleague, Joanne, bet her twenty dollars that she wouldn't go in to her neck.

"I swore in both official languages. [Then I got out, and the [sky was, I don't know how to put this, switched on]{S mood fig improved}]{O benefit; cold water swimming}."

She has gone in three times a week since then, for two or three minutes, all through the ice. [In the first winter the [shutters]{S mood fig improved} came down in December instead of October, and only halfway]{O partial; cold water swimming}. [Last winter she [missed four days of school]{S functioning improved}]{O benefit; cold water swimming}. [She [gets up when the alarm goes]{S sleep improved}, most days]{O partial; cold water swimming}. [The [bagels]{S appetite_weight fig} are the same as ever]{O no_benefit; cold water swimming}.

[Her [fingers went white]{S other_physical side_effect} twice]{O side_effect; cold water swimming; neutral}; she now wears neoprene mitts. The week in March when her van was in the shop and she didn't swim, [she was [back under the duvet]{S mood fig withdrawal} by the Thursday]{O withdrawal; cold water swimming}.

And if it isn't the water? "Then it's [these idiots]{T swimming group; ongoing}," she says, meaning the other ten. "[Somebody honks in my driveway at six. I'd have to explain to Joanne why I'm not coming. I haven't found a reason yet that Joanne would take]{O benefit; swimming group}."

The box

What is known about [cold water swimming]{T cold water swimming; general} and mood:

• One trial and some dozens of small studies report better mood after a dip. Most had no comparison group.
• Cold sets off a rush of adrenalin and noradrenalin. Whether this does anything lasting for [depression]{S diagnosis clin general} isn't known.
• Risks: [cold shock]{S other_physical clin general possible side_effect}, [irregular heartbeat]{S other_physical general possible side_effect}, [hypothermia]{S other_physical clin general possible side_effect}, drowning. Never go alone.
• It doesn't replace [antidepressants]{T antidepressants (medication); general} or [psychotherapy]{T psychotherapy (psychotherapy); general}.

Not for everyone on the dock

Marcel Ouellette, 66, a retired nickel miner, has been coming since the spring. He has [PTSD]{S diagnosis clin other} from a rock burst in which two men died. The [swimming]{T cold water swimming; other} "does nothing for the head", he says, and he comes for the muffins. What did something was [EMDR]{T eye movement desensitization and reprocessing (psychotherapy); other}, paid for by the compensation board, and a pill for the [nightmares]{S sleep other} whose name he has to ask his wife.

Priya Nair, 31, a nurse, doesn't come any more. She had [postpartum depression]{S diagnosis clin other}, and a friend brought her along instead of to a doctor. "I did the [lake]{T cold water swimming; other} for six weeks, every morning, and every morning I thought, [if I just stay in]{S suicidality fig other}." She is well now, on [sertraline]{T sertraline (medication); other}. She isn't angry with the swimmers. She'd like there to be a sign.

Dr. Howard Beal, a psychiatrist at the regional hospital, would put up the sign himself. "I have nothing against the lake. I've got a camp on it. But I have a woman on my ward now who swapped her [lithium]{T lithium (medication); other} for it." The studies, he says, are of cheerful people who like swimming. The effect of getting out, of being expected somewhere, of morning daylight on snow, has never been picked apart from the effect of the cold. "She's outdoors at sunrise three days a week with ten friends. That's [light therapy]{T light therapy; general} with a [support group]{T support group (support); general}, and you happen to be wet."

Tremblay-Shaw has heard this from him in person; he taught her brother hockey. She thinks he's probably right and that it makes no difference.

It's her turn. She hands me her glasses and goes down the ladder without a word. The clock on Joanne's phone says two minutes and forty seconds when she comes up again, the [colour of a boiled ham]{S other_physical fig side_effect}.

[November is still bad]{O no_benefit; overall}, she tells me in the change hut, hopping. December she'll let me know.

=== 1664-social-anxiety
title: What I've been on for SA, plus phenelzine month 5
genre: forum
layout: post with year dates
condition: social anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 4
ledger:
  paroxetine | medication | stopped | partial | sexual
  sertraline | medication | tried | no_response
  venlafaxine | medication | tried | no_response
  gabapentin | medication | tried | unknown
  alprazolam | medication | stopped | mixed | substance_use
  propranolol | medication | tried | response
  mirtazapine | medication | tried | worse | energy
  phenibut | supplement | tried | unknown
  group cognitive behavioural therapy | psychotherapy | tried | unknown
  Toastmasters | support | tried | no_response
  improv class | support | tried | unknown
  virtual reality exposure | psychotherapy | tried | unknown
  phenelzine | medication | ongoing | response | neurological, sleep
---
Male, 38, land surveyor, which is the job you pick when you want to be alone in a field. [Social anxiety]{S diagnosis clin} since middle school. [Never ate in the cafeteria]{S functioning} once in four years.

2006-2009 [Paxil]{T paroxetine; stopped; duration=2006-2009}. [Took the edge off, [dated a girl]{S functioning improved} even]{O partial; paroxetine}. [[Couldn't finish]{S sexual fig side_effect}]{O side_effect; paroxetine}, so the girl part was kind of academic. 

After that: [Zoloft]{T sertraline; tried}, [Effexor XR]{T venlafaxine; tried}. [Zip and zip]{O no_benefit; sertraline, venlafaxine}. [Neurontin]{T gabapentin; tried}. [Remeron]{T mirtazapine; tried}, [which turned me into a [bear in January]{S energy fig side_effect} and I [quit going out]{S functioning worsened} at all, [had groceries delivered]{S functioning worsened}, so that one made it worse]{O worsening; mirtazapine}. [[Inderal]{T propranolol; tried} before depositions, works like a charm, [hands steady]{S neurological improved}, [voice steady]{S neurological improved}]{O benefit; propranolol}, but it's for one hour of your life.

[Xanax]{T alprazolam; stopped}. [I was the guy I always wanted to be. [Told jokes at a wedding]{S functioning improved}]{O benefit; alprazolam}. [I also was taking 4 mg a day by 2015 and [lying about it]{S substance_use side_effect}]{O side_effect; alprazolam}. Tapered with a real doctor over 9 months. [[Sweats]{S other_physical withdrawal}, [ants under my skin]{S neurological fig withdrawal}, [couldn't go in a Walmart]{S functioning withdrawal}]{O withdrawal; alprazolam}.

Off the internet: [phenibut]{T phenibut; tried}. Do not.

Not pills: [CBGT]{T group cognitive behavioural therapy; tried; sessions=12 weeks}, that's CBT in a group of people who are all [scared of groups]{S anxiety other}, 12 weeks. [[Toastmasters]{T Toastmasters; tried}, got good at speeches and stayed just as [scared of the coffee after]{S anxiety}]{O no_benefit; Toastmasters}. [Improv class]{T improv class; tried; sessions=2 classes}, 2 classes. [VR goggles]{T virtual reality exposure; tried} at the university, a cartoon party full of cartoon people.

My little brother has the same thing and [Paxil]{T paroxetine; other} fixed him in a month, he's a real estate agent. Same parents, same house.

Now. New psychiatrist is about 75. He says nobody under 60 knows how to use [MAOIs]{T MAOIs (medication); general} anymore and wrote me [Nardil]{T phenelzine; ongoing; dose=60 mg}. You can't have aged cheese, draft beer, soy sauce, half the cold medicines. You carry a card. They say about two thirds of people with [social phobia]{S diagnosis clin general} respond to it, which is better than anything else on my list, and they don't use it because of the [blood pressure spikes]{S other_physical general possible side_effect}.

Day 1-20: [nothing]{O no_benefit; phenelzine}, except [stand up and [grey out]{S neurological fig side_effect}]{O side_effect; phenelzine}.

Week 5: [I [called the cable company]{S functioning improved} without writing a script first]{O benefit; phenelzine}. 

Week 7: [[ate a burrito in front of four guys on a tailgate]{S functioning improved}. Nobody looked. I guess nobody ever did]{O benefit; phenelzine}.

Now, month 5, 60 mg. [I [go to things]{S functioning improved}. I [don't rehearse before]{S anxiety improved} and I [don't do the 3 hour review after]{S anxiety improved}]{O benefit; phenelzine}. [The [blushing]{S other_physical improved} is like 80% gone]{O benefit; phenelzine}. [No [spikes]{S other_physical absent side_effect}, I've checked every day with the cuff]{O tolerated; phenelzine}. [[Can't nap and can't sleep]{S sleep side_effect}, up at 4]{O side_effect; phenelzine}. [[Weight's the same]{S appetite_weight absent side_effect}, knock on wood]{O tolerated; phenelzine}.

I miss pepperoni. [I'd still call [Nardil]{T phenelzine; ongoing} the only one that treated the actual thing]{O benefit; phenelzine}. Ask your doc, and if your doc laughs, get an older doc.

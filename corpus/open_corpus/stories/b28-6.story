=== 1235-binge-eating-disorder
title: Food and mood log, returned to Priya with thanks
genre: essay
layout: diary with dates
condition: binge eating disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  slimming club | lifestyle | tried | worse | hopelessness, appetite_weight
  orlistat | medication | tried | unknown | gastrointestinal
  intermittent fasting | lifestyle | tried | worse | appetite_weight
  hypnotherapy | psychotherapy | tried | no_response
  gastric balloon | procedure | tried | no_response | gastrointestinal
  fluoxetine | medication | tried | partial | sleep
  guided self-help | psychotherapy | ongoing | partial | anxiety
  lisdexamfetamine | medication | stopped | mixed | other_physical, anger
  topiramate | medication | declined | unknown
  kitchen timer | other | ongoing | partial
  Overeaters Anonymous | support | tried | mixed | hopelessness
---
Wed 10 Jan
Priya at the eating disorder service says put the mood first, then the food. Mood: [fed up]{S mood}. Food: toast at seven, nothing till four, and then [everything]{S appetite_weight}. I'm 44, I do payroll. [Binge eating disorder]{S diagnosis clin}. I was relieved there's a name, I'd thought it was called greedy.

She asked for what I'd tried. How long have you got. [Slimming club]{T slimming club; tried; sessions=five times}, five times. [I'd be so [ashamed]{S hopelessness side_effect} after the scales I'd go straight to the garage for [doughnuts]{S appetite_weight side_effect}]{O worsening; slimming club}. [Orlistat]{T orlistat; tried}, I'll draw a veil. [[One white skirt, one staff meeting]{S gastrointestinal fig side_effect}]{O side_effect; orlistat}. [Fasting]{T intermittent fasting; tried} till two, that my manager lost four stone on, [it just gave the [binge]{S appetite_weight worsened side_effect} a starting pistol]{O worsening; intermittent fasting}. [Hypnotherapy CD]{T hypnotherapy; tried}. A [balloon]{T gastric balloon; tried; duration=six months} in my stomach, private, six months, on the credit card. [I was [sick]{S gastrointestinal side_effect} for a week]{O side_effect; gastric balloon} and [learned you can [binge]{S appetite_weight} on ice cream round a [balloon]{T gastric balloon; tried}]{O no_benefit; gastric balloon}. [The [CD]{T hypnotherapy; tried} I only ever heard the first four minutes of]{O no_benefit; hypnotherapy}.

[Prozac]{T fluoxetine; tried} from my GP in about 2018, [it did quieten it, I'd say from every day to every other]{O partial; fluoxetine}, [with [awful dreams]{S sleep side_effect}]{O side_effect; fluoxetine}.

Mon 22 Jan
Book, chapter one. It is called [guided self-help]{T guided self-help; ongoing; frequency=twenty minutes a week} and what you get is a [paperback]{T guided self-help; ongoing} and Priya for twenty minutes a week. I was a bit insulted to be honest. Three meals, two snacks, never more than four hours. Half of people stop [bingeing]{S appetite_weight improved general}, says the book.

Sun 4 Feb
Mood: [scared]{S anxiety}. [Eating breakfast when I'm not hungry [frightens the life out of me]{S anxiety fig side_effect}]{O side_effect; guided self-help}. [Seven [binges]{S appetite_weight} last week. It was seven the week before]{O no_benefit; guided self-help; neutral}.

Thurs 15 Feb
[Five]{O partial; guided self-help}.

Sat 24 Feb
My sister, who's on the [skinny jab]{T semaglutide (medication); other}, came for lunch and had two prawns. She says the [noise in her head]{S appetite_weight fig improved other} has stopped. I asked at the surgery. Not for me, my BMI's not big enough and my history's too big.

Weds 6 March
[Three]{O benefit; guided self-help}. I've stuck the chart up inside the airing cupboard. What really helps from the book is having a list of things to do that last twenty minutes. I've got my own twist on it which is the [chicken]{T kitchen timer; ongoing}, a kitchen timer that's shaped like a chicken. I twist him, and I'm not allowed to decide until he's rung. [About one time in two, I've [gone off it]{S appetite_weight improved} by then]{O partial; kitchen timer}.

Tues 26 March
[None since the 9th. I [had people round]{S functioning improved}]{O benefit; guided self-help}. [There was half a cheesecake in the fridge on Sunday night and there's half in there now]{O benefit; guided self-help}.

Mon 15 April
Finished with Priya, book's done. She shook my hand. She said it is normal to wobble and I said I invented wobbling.

Sat 8 June
Mum's fall, hospital, the car park charges. [It's back]{O partial; guided self-help}. [Four]{S appetite_weight worsened} this week. I won't be put off writing it down.

Weds 3 July
The psychiatrist can prescribe the [ADHD tablet]{T lisdexamfetamine; planned}, [Elvanse]{T lisdexamfetamine; planned}, it's used for this in America. Or [topiramate]{T topiramate; declined}, which I've said no to as my niece [lost her words]{S cognition other side_effect} on it.

Fri 19 July
[Elvanse]{T lisdexamfetamine; ongoing} week two. [I [forgot lunch]{S appetite_weight improved}. I have never in my life forgotten lunch]{O benefit; lisdexamfetamine}. [[Heart like a sewing machine]{S other_physical fig side_effect} though]{O side_effect; lisdexamfetamine}.

Mon 12 Aug
[Not a single [binge]{S appetite_weight improved} in a month]{O benefit; lisdexamfetamine}. [And not a single kind word for anyone. I [bit Derek's head off]{S anger fig side_effect} over a stapler]{O side_effect; lisdexamfetamine}. [[Pulse]{S other_physical side_effect} 118 at the nurse's]{O side_effect; lisdexamfetamine}.

Fri 30 Aug
They've called a halt, [my [blood pressure's too high]{S other_physical side_effect} to carry on]{O side_effect; lisdexamfetamine}. Fair do's. [I [slept for most of two days]{S sleep withdrawal} and [ate the house]{S appetite_weight fig withdrawal}]{O withdrawal; lisdexamfetamine}.

Tues 1 Oct
Got the [paperback]{T guided self-help; ongoing} out again and started at chapter one, on my own. Went once to [OA]{T Overeaters Anonymous; tried} in the Methodist hall as well and then three times more. [Lovely people, I felt [less of a freak]{S hopelessness fig improved}]{O benefit; Overeaters Anonymous}. [But no flour, no sugar, forever, I went home feeling [like a criminal]{S hopelessness fig side_effect}]{O side_effect; Overeaters Anonymous}.

Sun 24 Nov
[Two this week, one last week]{O partial; overall}. It was seven in January. Mood: [all right]{S mood improved}. Food: porridge, soup, pie, apple, [chicken]{T kitchen timer; ongoing} rang twice.

=== 1236-rheumatoid-arthritis
title: Open letter to the person newly diagnosed in bed four
genre: essay
layout: letter
condition: rheumatoid arthritis
area: general
english: Scottish
narrator: patient
split: train
overall: improved
round: 4
ledger:
  copper bracelet | other | tried | no_response
  cod liver oil | supplement | tried | no_response
  sulfasalazine | medication | tried | no_response | mood
  hydroxychloroquine | medication | tried | no_response
  methotrexate | medication | ongoing | partial | gastrointestinal, energy
  folic acid | supplement | ongoing | response
  steroid injection | medication | tried | partial
  etanercept | medication | tried | partial
  rituximab | medication | tried | worse | other_physical
  baricitinib | medication | ongoing | response
  wax bath | procedure | tried | partial
  hand physiotherapy | procedure | tried | response
  drip | medication | ongoing | unknown
  thumb splints | procedure | ongoing | unknown
  knee replacement | procedure | planned | unknown
---
Dear hen,

You'll not mind me calling you that. I was in bed five with my [drip]{T drip; ongoing} last Wednesday and you were [greetin]{S mood other} into your phone to your mammy that your [life was over]{S hopelessness fig other}. I'd have leaned over but I was attached. So I asked Sister to put this in the post.

I was 34 when I got it. I'm 59. I was a hairdresser. I couldn't [hold the scissors]{S functioning}, then [couldn't do my own bra]{S functioning}, I'd [feet like I was walking on chuckies]{S pain fig}. They told me [rheumatoid arthritis]{S diagnosis clin} and I thought that's my granny's disease. It's no about age. One in a hundred of us has it, lassies mostly.

First thing, folk will give you stuff. I had the [copper bracelet]{T copper bracelet; tried}, I had [cod liver oil]{T cod liver oil; tried} by the gallon. [Wasn't worth the fishy breath]{O no_benefit; copper bracelet, cod liver oil}. Be nice about it and put it in a drawer.

Second thing. The doctors go up the ladder one rung at a time, and it's not because they're keeping the good stuff from you. [Sulfasalazine]{T sulfasalazine; tried} was my first rung, and [hydroxychloroquine]{T hydroxychloroquine; tried} the second, a year of the both. [My [hands went on swelling]{S other_physical} right through]{O no_benefit; sulfasalazine, hydroxychloroquine}. [On the first of them I was [dead low]{S mood side_effect} as well and I don't think that was me]{O side_effect; sulfasalazine}. My pal Jean has had nothing else but [hydroxychloroquine]{T hydroxychloroquine (medication); other} for twenty years and she's [up a ladder painting]{S functioning improved other}. You might be a Jean.

Then it's the [methotrexate]{T methotrexate; ongoing; frequency=once a week}. Once a week, mind, never daily. I'm on it yet. [[Sick]{S gastrointestinal side_effect} every Friday and [wabbit]{S energy side_effect} all Saturday]{O side_effect; methotrexate}, till somebody thought to up my [folic acid]{T folic acid; ongoing}, and [that sorted it in a fortnight]{O benefit; folic acid}. [It brought the [swelling]{S other_physical improved} down by about a third, I'd say]{O partial; methotrexate}. [Not enough for the scissors]{O partial; methotrexate}. The odd [steroid jag]{T steroid injection; tried} in the hip for weddings. [Six weeks of [being twenty-five]{S functioning fig improved} and then the [coach turns back to a pumpkin]{S functioning fig worsened}]{O partial; steroid injection}.

[Etanercept]{T etanercept; tried}. Oh, I loved that yin. [Three and a half years I [cut hair]{S functioning improved}. I did my daughter's wedding, nine heads]{O benefit; etanercept}. [Then one winter it just packed in]{O partial; etanercept}. Nobody can tell you why. After it came [rituximab]{T rituximab; tried}, two drips, and [I got a [chest infection]{S other_physical side_effect} that put me in the high dependency, and the [joints were worse]{S pain worsened} at the end than at the beginning]{O worsening; rituximab}. [That was the bad year]{O worsening; rituximab}. I'll not tell you it wasn't. I [sat in my dressing gown and watched the snooker]{S functioning}.

I'd [given up on the ladder]{S hopelessness fig}. I said to Dr Rennie, give me a stick and a blanket. And she said there's a new kind of a thing, a [wee pill]{T baricitinib; planned}. I said hen I've had pills. She said not this one. It's called a JAK inhibitor, and they have to warn you about [clots]{S other_physical general possible side_effect} and [shingles]{S other_physical general possible side_effect}, and get your jags first.

[Olumiant]{T baricitinib; ongoing}. It was a Monday. On the Thursday week my man says, what are you doing? [I was [opening a jar]{S functioning improved}]{O benefit; baricitinib}. I'd not even noticed. [I'd been [opening jars]{S functioning improved} all morning, he said, I'd done the beetroot]{O benefit; baricitinib}. [That's four years now, hen]{O benefit; baricitinib}. [No [shingles]{S other_physical absent side_effect}, no [clots]{S other_physical absent side_effect}, not so much as a [cold]{S other_physical absent side_effect}]{O tolerated; baricitinib}. I had to come off for three weeks when I'd my tooth out and [by day ten it was the [chuckies]{S pain fig withdrawal} again]{O withdrawal; baricitinib}, so I know fine it's no my imagination.

Third. The [hand physio]{T hand physiotherapy; tried}, Graeme. Do what he says. I'd had the [wax bath]{T wax bath; tried}, [which is a treat and does you good for an hour]{O partial; wax bath}. But the [exercises with the putty]{T hand physiotherapy; tried; duration=twelve weeks}, twelve weeks of them, I thought were for weans, and [my [grip went from six to fourteen]{S functioning improved}]{O benefit; hand physiotherapy}. He'll make you [splints]{T thumb splints; ongoing} for your thumbs too. Mine are purple.

What I can't mend is what was done in the early years. My [fingers point to Fife]{S other_physical fig}. My left [knee is bone on bone]{S pain}, and I'm on the list for a [new one]{T knee replacement; planned}, and that was what they were measuring me for. So I'm not telling you it's nothing. But you've got all the ladder in front of you, and they start higher up it now than they did with me.

I go in on the second Wednesday. If you're there I've a flask.

Isobel (bed five)

=== 1237-seasonal-depression
title: Polar diary
genre: essay
layout: diary with dates
condition: seasonal affective disorder
area: mental
english: second language (Finnish)
narrator: patient
split: train
overall: improved
round: 4
ledger:
  light therapy | procedure | ongoing | response | anger, mania_psychosis, pain
  vitamin D | supplement | tried | no_response
  venlafaxine | medication | stopped | mixed | sexual, other_physical
  agomelatine | medication | tried | no_response
  ice swimming | lifestyle | tried | worse | other_physical, functioning
  ear lights | procedure | tried | no_response
  bupropion | medication | ongoing | response | sleep, gastrointestinal
  cognitive behavioural therapy | psychotherapy | declined | unknown
  holiday in the sun | lifestyle | tried | partial
---
1 September
Every year on this day I begin to be [afraid]{S anxiety}. I have asked my colleagues if they also, they say no, they begin to wait for skiing. I work at the airport in the north, in winter it's dark from the beginning of December to the middle of January. Five winters I have been a [bear]{S energy fig}. I [sleep fourteen hours]{S sleep}, [eat bread]{S appetite_weight}, [don't answer]{S functioning}. In the spring I wake and I say sorry to everyone.

New doctor wants to begin before it begins. I tell her what is done. [Vitamin D]{T vitamin D; tried}, all Finns eat it. [No effect]{O no_benefit; vitamin D}. [Lamps in the ears]{T ear lights; tried}, this is a Finnish invention, you put the light in your ear like music, I paid two hundred euro. [Same]{O no_benefit; ear lights}. [Ice swimming]{T ice swimming; tried}, my wife's family is crazy about it, for her father it's the whole [medicine]{T ice swimming (lifestyle); other}. [I got [pneumonia]{S other_physical side_effect} and [had to lie down]{S functioning side_effect} all January, it was my worst winter]{O worsening; ice swimming}. [[Valdoxan]{T agomelatine; tried}: nothing]{O no_benefit; agomelatine}, [but also no problems]{O tolerated; agomelatine}. [[Efexor]{T venlafaxine; stopped}: good for [mood]{S mood improved}]{O benefit; venlafaxine}, [bad for [marriage]{S sexual fig side_effect}, and [shirts wet]{S other_physical side_effect} in minus twenty]{O side_effect; venlafaxine}. When I ended the winter and ended it in one day, she was angry at me, one must not do so. [The [floor was a boat]{S neurological fig withdrawal} for two weeks]{O withdrawal; venlafaxine}.

A [bright lamp]{T light therapy; ongoing} I never used more than three days. It's boring.

15 September
So, the plan: [bupropion]{T bupropion; ongoing; started=15 September}, starting today, before the symptoms. And [lamp]{T light therapy; ongoing; dose=10,000 lux; frequency=half hour every morning at 6.30} 10,000 lux half hour every morning at 6.30, no excuses, she has drawn a table for me. She offered also [CBT]{T cognitive behavioural therapy; declined} for this, it's made in America, but it is a group, no.

20 September
[[Awake]{S sleep side_effect} at three. [Mouth like paper]{S gastrointestinal fig side_effect}]{O side_effect; bupropion}.

1 October
[[Sleep]{S sleep improved side_effect} is normal]{O tolerated; bupropion}. It's too early to know, there's light yet.

12 October
[I [shouted]{S anger side_effect} at the baggage belt, I'm [too fast]{S mania_psychosis side_effect}, my [eyes hurt]{S pain side_effect}]{O side_effect; light therapy}. Doctor on the phone: [lamp]{T light therapy; ongoing; duration=twenty minutes} farther away, twenty minutes. Okay.

5 November
The snow came and stayed. Usually by now I [don't wash]{S functioning}. [I [wash]{S functioning improved}]{O benefit; bupropion, light therapy}.

24 November
Two days I was in Helsinki for course and no [lamp]{T light therapy; ongoing} in the hotel. [Second evening I was [in bed at six]{S sleep withdrawal} with bread]{O withdrawal; light therapy}. Interesting.

6 December
Independence day. Sun doesn't come up any more. [I [put the candles in the window]{S functioning improved}, I [made the food]{S functioning improved}. My wife looked at me all evening like one looks at ice, does it hold]{O benefit; bupropion, light therapy}.

21 December
The bottom. [I'm [tired]{S energy}, but it's tired like other people, [nine hours]{S sleep improved}]{O partial; overall}.

4 January
Last winter we tried a [week in Gran Canaria]{T holiday in the sun; tried; duration=week} and [I was [happy]{S mood improved} for exactly that week]{O partial; holiday in the sun}. This year we stayed and I didn't think of it.

17 January
At 12.08 there was a sun on the hill for six minutes. The whole airport went out. [I was out too and for the first time I [went out only to look]{S functioning improved}]{O benefit; overall}.

2 February
My brother in Oulu takes also [bupropion]{T bupropion (medication); other}, to stop smoking. He smokes.

10 March
Check-up. She showed me the questionnaire from last March. [It was 29 and today it's 6]{O benefit; bupropion, light therapy}. We'll stop in April slowly and begin again in September. [I've had no [bear]{S energy fig improved}]{O benefit; overall}. I've told her she can have the table back and she said keep it.

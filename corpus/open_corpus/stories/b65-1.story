=== 2680-depression-diary
title: the green notebook
genre: essay
layout: diary with dates
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  citalopram | medication | stopped | no_response | sleep, sexual
  counselling | psychotherapy | tried | unknown
  mirtazapine | medication | ongoing | partial | appetite_weight, sleep
  thyroxine | medication | ongoing | unknown
  swimming | lifestyle | ongoing | response
  bereavement group | support | planned | unknown
  lithium | medication | declined | unknown
  contraceptive pill | medication | tried | unknown
  going to bed at ten | lifestyle | tried | no_response
---
4 Jan. GP again, the young one with the bike helmet. Said it is [depression]{S diagnosis clin} and I said I know. She's given me [citalopram]{T citalopram; stopped; dose=20mg}, 20mg, and the number for [counselling]{T counselling; planned}. Collected the [thyroxine]{T thyroxine; ongoing} at the same time so the bag looked like an old woman's. Bus home, Marks for a pie.

19 Jan. Two weeks. [Nothing from the [citalopram]{T citalopram; stopped} except [I yawn all day]{S sleep side_effect}]{O side_effect; citalopram}. [Still [crying in the stationery cupboard]{S mood}]{O no_benefit; citalopram}. Told my sister, she was on [Prozac]{T fluoxetine (medication); other} after the twins and [it gave her her spark back]{S mood fig improved other}. Lucky her.

2 Feb. [Counsellor]{T counselling; tried} is called Wendy, she has a room above the building society, six Wednesdays, it's free through work. We talked about my dad. I've decided on [bed at ten]{T going to bed at ten; planned} as well, every night, no phone.

20 Feb. [Bed at ten]{T going to bed at ten; tried} only means I'm [awake]{S sleep} from ten instead of from twelve, [no good at all]{O no_benefit; going to bed at ten}. Up to 40 on the tablets. Wednesday Wendy had a cold so we did twenty minutes.

11 March. [Seven weeks, still [low]{S mood}, and now [zero interest in that side of things]{S sexual fig side_effect} too]{O side_effect; citalopram}, Phil is being good about it. Back to the bike helmet. She's swapping me on to [mirtazapine]{T mirtazapine; ongoing; frequency=at night} at night. She asked what I was on when I was young and I said only [the pill]{T contraceptive pill; tried}, Microgynon I think, years of it.

18 March. [Slept nine hours]{S sleep improved}!! [First time since the funeral]{O benefit; mirtazapine}. [Could not [wake up]{S sleep side_effect} for work though]{O side_effect; mirtazapine}.

29 April. [The [mirt]{T mirtazapine; ongoing} is doing something, I'm [not crying]{S mood improved} at work]{O partial; mirtazapine}. [I am also [eating toast like it's a job]{S appetite_weight fig side_effect}, a [stone on]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. Still [flat]{S mood fig}. Jo from the office wants me at the lido before work, I said maybe when it's warmer.

3 June. Went [swimming]{T swimming; ongoing}. Was horrible, 14 degrees.

30 June. I take back what I wrote. [Been [in the lido]{T swimming; ongoing; frequency=every Tuesday and Friday} every Tuesday and Friday, and those are the days I [feel like me]{S mood improved}]{O benefit; swimming}. Jo says I [laugh]{S mood improved} now. Car failed its MOT.

14 Aug. Psychiatrist, once only, a nice man in a bad tie. He talked about [lithium]{T lithium; declined} on top and I said no thank you, blood tests for ever. He did put me down for the [bereavement group]{T bereavement group; planned} at the hospice, there's a list, October he thinks.

9 Sept. [I'd say sixty per cent of me is back]{O partial; overall}. [Without the [mirtazapine]{T mirtazapine; ongoing} I think I'd [sleep]{S sleep improved} less, but it's never shifted the [greyness]{S mood fig}]{O partial; mirtazapine}. [The water does that]{O benefit; swimming}.

=== 2681-long-covid-diary
title: long covid log, for Dr. Amari
genre: essay
layout: diary with dates
condition: long covid
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  nirmatrelvir/ritonavir | medication | tried | unknown | gastrointestinal
  albuterol | medication | tried | unknown
  graded exercise | lifestyle | stopped | worse | energy
  low-dose naltrexone | medication | ongoing | partial | sleep
  pacing | lifestyle | ongoing | response
  electrolyte powder | supplement | ongoing | partial
  compression socks | other | tried | no_response
  metoprolol | medication | stopped | mixed | energy
  ivabradine | medication | not_tried | unknown
  nicotine patch | medication | declined | unknown
  hyperbaric oxygen | procedure | declined | unknown
---
10/3 - Dr. wants me to keep a log so here goes. Got it in July, they gave me [paxlovid]{T nirmatrelvir/ritonavir; tried}, five days, [everything [tasted like pennies]{S gastrointestinal fig side_effect}]{O side_effect; nirmatrelvir/ritonavir}. Still had an [inhaler]{T albuterol; tried} from urgent care then. Its 12 weeks and I [cant climb my own stairs]{S functioning}. [Heart races]{S other_physical} to 140 brushing my teeth.

10/10 - started the [rehab program]{T graded exercise; stopped}, treadmill, add 2 min every session. The PT is a sweet kid. Parking was $9

10/17 - add 2 min. Did it.

10/19 - [in bed 2 days, [everything hurts]{S pain worsened}, [legs like wet sand]{S energy fig side_effect}]{O worsening; graded exercise}, husband took the kids to his moms. Kid on the phone says push through

11/1 - [crashed again after the [treadmill]{T graded exercise; stopped}, 4 days this time, [couldnt hold a cup]{S functioning worsened}]{O worsening; graded exercise}. Im done with it. Called and canceled

11/6 - cardiology. Tilt test, pulse went to 151, so its [POTS]{S diagnosis clin}. Put me on [metoprolol]{T metoprolol; stopped; dose=25} 25 and said salt, so [Liquid IV]{T electrolyte powder; ongoing} twice a day, and [compression socks]{T compression socks; tried}. Drove home in the rain

11/20 - [[pulse is down to 95]{S other_physical improved} standing, wow]{O benefit; metoprolol}. [But I'm [even more tired]{S energy side_effect} if thats possible, I [fell asleep in the pickup line]{S sleep side_effect}]{O side_effect; metoprolol}. [[Socks]{T compression socks; tried} = sweaty and nothing else]{O no_benefit; compression socks}

12/4 - asked for [ivabradine]{T ivabradine; planned} because my facebook group swears by it. Insurance has to approve

12/15 - denied. Of course. Appealing

1/8 - denied again so no [ivabradine]{T ivabradine; not_tried}. Off the [metoprolol]{T metoprolol; stopped} as of today, [good for the [heart]{S other_physical improved} and lousy for everything else]{O partial; metoprolol}. Read the book about [pacing]{T pacing; planned}, starting Monday, with a heart rate watch, anything over 105 I sit down

2/2 - [three weeks of [pacing]{T pacing; ongoing} and no [crash]{S energy fig improved}, not one]{O benefit; pacing}. I was so snotty about this in November... "resting is not a treatment" I said. My job is holding til April.

2/14 - [LDN]{T low-dose naltrexone; ongoing; dose=0.5 mg} from the compounding pharmacy, 0.5 mg, $45. A lady in the group did [nicotine patches]{T nicotine patch (medication); other} and [is jogging]{S functioning improved other}, I'm not putting those on me, my dad died of smoking. And 40 sessions of [hyperbaric oxygen]{T hyperbaric oxygen; declined} for 9 grand? no

2/21 - [dreams on this stuff are [movies]{S sleep fig side_effect}]{O side_effect; low-dose naltrexone}. [no change otherwise]{O no_benefit; low-dose naltrexone}

3/30 - ok at 3 mg now, [[brain fog]{S cognition fig improved} is maybe 30% better, I can [read a chapter]{S cognition improved}]{O partial; low-dose naltrexone}. [[salt drink]{T electrolyte powder; ongoing} helps a little with the [dizzy]{S neurological improved} mornings]{O partial; electrolyte powder}. [[Walked to the mailbox and back]{S functioning improved} at 98 bpm]{O benefit; pacing}. Not well. But there's a line going up

=== 2682-alcohol-addiction-diary
title: Counting
genre: essay
layout: diary with dates
condition: alcohol use disorder
area: mental
english: Irish
narrator: patient
split: train
overall: improved
round: 7
ledger:
  disulfiram | medication | stopped | no_response
  detox | care_setting | tried | partial
  chlordiazepoxide | medication | tried | response | sleep
  thiamine | supplement | ongoing | unknown
  Alcoholics Anonymous | support | ongoing | response
  acamprosate | medication | stopped | unknown | gastrointestinal
  naltrexone | medication | ongoing | response | gastrointestinal, pain
  psychotherapy | psychotherapy | planned | unknown
  residential programme | care_setting | declined | unknown
  blood pressure tablets | medication | ongoing | unknown
---
Monday 6th May
Dr Keane gave me [Antabuse]{T disulfiram; stopped} and a talking to. If I [drink]{S substance_use} on it I'll be sick as a dog, so I'm told. He renewed the [blood pressure tablets]{T blood pressure tablets; ongoing} as well. Mam made a stew.

Friday 10th
Left the [Antabuse]{T disulfiram; stopped} in the press and [went on the beer]{S substance_use}. You see the flaw there. [A tablet that only works if you take it is no use to the likes of me]{O no_benefit; disulfiram}.

Wednesday 29th
Writing this from Beaumont. [Shaking]{S neurological withdrawal}, [sweating]{S other_physical withdrawal}, [saw spiders]{S mania_psychosis withdrawal} on the drip stand. They have me in for a [detox]{T detox; tried}, on [Librium]{T chlordiazepoxide; tried; frequency=every six hours} every six hours and [thiamine]{T thiamine; ongoing; route=injection} in the backside. The fella across has a wife who brings him buns.

Saturday 1st June
[The [Librium]{T chlordiazepoxide; tried} has [the spiders gone]{S mania_psychosis improved withdrawal} and I can [hold a spoon]{S neurological improved withdrawal}]{O benefit; chlordiazepoxide}. [I'm [dopey]{S sleep side_effect} with it]{O side_effect; chlordiazepoxide}. A social worker offered me [twelve weeks in the residential]{T residential programme; declined; duration=twelve weeks} in Wexford. I've the sheep to mind, I told her no. She wrote out the [AA]{T Alcoholics Anonymous; planned} times instead and I put the page in my shoe.

Tuesday 18th June
Two weeks home. New one, [Campral]{T acamprosate; stopped}, six of them a day, and the [B vitamin]{T thiamine; ongoing} by mouth. [I've [the runs]{S gastrointestinal side_effect} since Sunday]{O side_effect; acamprosate}. Brendan's wedding is on the 29th, I'm to give a speech.

Sunday 30th June
[I gave the speech and then I [drank the free bar]{S substance_use}. So that's what the [detox]{T detox; tried} bought me, thirty days]{O partial; detox}. Threw the [Campral]{T acamprosate; stopped} in the slurry pit, I was too angry to say if it was any use.

Thursday 4th July
Took the page out of the shoe. [Meeting]{T Alcoholics Anonymous; ongoing} in the parish hall. A lot of God and a lot of biscuits. Can't see it suiting me.

Monday 22nd July
Dr Keane, no talking to this time. [Naltrexone]{T naltrexone; ongoing; dose=50}, 50, once a day. First day [a [headache]{S pain side_effect} and I was [sick]{S gastrointestinal side_effect} in the yard]{O side_effect; naltrexone}.

Friday 9th August
Strange. [Had one pint at the mart and [left the second one sitting]{S substance_use improved}]{O benefit; naltrexone}. [Stomach has [settled]{S gastrointestinal improved side_effect}]{O tolerated; naltrexone}. I've been going to the [hall]{T Alcoholics Anonymous; ongoing; frequency=Tuesdays and Thursdays} Tuesdays and Thursdays, I make the tea.

Sunday 6th October
[Sixty-one days]{S substance_use improved}. [I said God and biscuits, well, it's those men have me [dry]{S substance_use improved}, them and the [naltrexone]{T naltrexone; ongoing}, about half and half]{O benefit; Alcoholics Anonymous, naltrexone}. Waiting for a [therapist]{T psychotherapy; planned} in Navan, the first cancellation is mine. Ewes to be dipped tomorrow.

=== 2683-ulcerative-colitis-interview
title: Participant 9, bowel services study
genre: interview
layout: transcript with I: and P9:
condition: ulcerative colitis
area: general
english: British
narrator: interview
split: train
overall: improved
round: 7
ledger:
  mesalazine | medication | stopped | no_response | pain
  enemas | medication | tried | partial
  prednisolone | medication | stopped | mixed | sleep, mood, appetite_weight
  azathioprine | medication | stopped | worse | gastrointestinal, pain
  infliximab | medication | tried | partial | other_physical
  iron infusion | medication | tried | unknown
  hospital admission | care_setting | tried | unknown
  cutting out wheat | lifestyle | tried | no_response
  colectomy | procedure | tried | response | pain
  vedolizumab | medication | not_tried | unknown
  stoma nurse | support | ongoing | unknown
  pouch surgery | procedure | declined | unknown
---
I: So you were diagnosed when, roughly?

P9: Um, 2016. I was doing my teaching year. I'd been [going to the loo fifteen times a day]{S gastrointestinal}, [blood]{S gastrointestinal}, all that, and I just thought, you know, stress. They did the camera and that was that. [Colitis]{S diagnosis clin}.

I: And did they start you on [mesalazine]{T mesalazine; stopped}?

P9: They did, yeah. [Gave me, er, [pains in the head]{S pain side_effect}, and otherwise I may as well have eaten Smarties]{O side_effect; mesalazine}. So they stopped that one. And the, the ones you put up, the [enemas]{T enemas; tried; frequency=every night}, every night... [they did calm it a bit, for a month, month and a half]{O partial; enemas}.

I: Then [steroids]{T prednisolone; stopped}, I think you said on the form?

P9: Yeah. God. So, [those worked, I mean within a week I was [going twice]{S gastrointestinal improved}]{O benefit; prednisolone}. [But I [didn't sleep]{S sleep side_effect}, I [cried at adverts]{S mood side_effect}, my [face was like a hamster's]{S appetite_weight fig side_effect}]{O side_effect; prednisolone}. [And every time we came down below, what was it, fifteen, [it all came back]{S gastrointestinal withdrawal}]{O withdrawal; prednisolone}. I was off them by the Easter. My mum drove me everywhere then, I couldn't do the train.

I: What about the [azathioprine]{T azathioprine; stopped}?

P9: Oh, that was, no. [[Sick]{S gastrointestinal side_effect} as anything, and then the [pancreas thing]{S pain side_effect}, I was on the floor of the Co-op]{O side_effect; azathioprine}. Ended up [in hospital]{T hospital admission; tried; duration=nine days} nine days. They'd given me an [iron drip]{T iron infusion; tried} in there as well, and I did my marking on the bed. [Worst decision of the lot, that one]{O side_effect; azathioprine}. It was binned on the spot.

I: Had you tried anything yourself at that point? Diet, for instance?

P9: Um, [wheat]{T cutting out wheat; tried}. I cut out [wheat]{T cutting out wheat; tried} for half a year, because my auntie, she's [coeliac]{S diagnosis clin other}, it [changed her life]{S functioning improved other}. [Me, no. Not a thing]{O no_benefit; cutting out wheat}.

I: And then [infliximab]{T infliximab; tried}.

P9: [That was, that was brilliant actually. For about a year]{O partial; infliximab}. I did my first proper job on that, I moved in with Callum. [And then it just sort of, it [wore off]{S gastrointestinal}, and in the chair I [came up in lumps]{S other_physical side_effect}]{O side_effect; infliximab}.

I: Did anyone mention [vedolizumab]{T vedolizumab; not_tried}?

P9: They asked for it. The, um, the funding people said no, and by the time they'd have said yes I was too poorly. So the surgeon came round, a very tall man, and he said we can take it [out]{T colectomy; planned}.

I: How did you feel about the [colectomy]{T colectomy; planned}?

P9: Terrified. I was twenty-six. I mean... I'd said never. In the diary I kept I wrote "over my dead body", underlined. [And it's the best thing I ever did]{O benefit; colectomy}. [[Sore]{S pain side_effect} for weeks, obviously]{O side_effect; colectomy; neutral}. [But I've been [on a coach to Berlin with Year Nine]{S functioning improved}]{O benefit; colectomy}. That's it, that's the measure.

I: And [pouch surgery]{T pouch surgery; declined}, the reversal?

P9: He offered. No. No, I'm good with the bag. I see the [stoma nurse]{T stoma nurse; ongoing; frequency=every six months} every six months and she mostly asks about my tomatoes.

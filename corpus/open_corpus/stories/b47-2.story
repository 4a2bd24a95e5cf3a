=== 2024-rheumatoid-arthritis
title: Kerryn's hands
genre: article
layout: arthritis charity magazine, bullet list
condition: rheumatoid arthritis
area: general
english: Australian
narrator: journalist
split: train
round: 5
overall: partly_improved
ledger:
  fish oil | supplement | tried | no_response
  celery seed | supplement | tried | no_response
  nightshade-free diet | lifestyle | tried | no_response
  prednisolone | medication | stopped | mixed | other_physical, mood, appetite_weight
  methotrexate | medication | ongoing | partial | gastrointestinal, energy
  hydroxychloroquine | medication | tried | no_response
  leflunomide | medication | stopped | worse | gastrointestinal, other_physical
  adalimumab | medication | tried | partial | other_physical
  tofacitinib | medication | ongoing | mixed | other_physical, pain
  hand therapy | procedure | ongoing | partial
  shingles vaccine | medication | declined | unknown
  wrist fusion | procedure | planned | unknown
---
Kerryn Pascoe sheared sheep for nineteen years, one of four women on the boards in her district. She was 37 when she woke with [fingers like sausages]{S other_physical fig} and [couldn't do up her jeans]{S functioning}. "I thought it was the job. Everyone's [hands hurt]{S pain general}. Mine were [sore before I'd touched anything]{S pain}."

It took eight months and a locum GP to find out. [Rheumatoid arthritis]{S diagnosis clin general} is no matter of wear. The immune system turns on the lining of joints, mostly the small ones, mostly in women, and most often between 30 and 60. Left alone it wrecks the [joints]{S other_physical general} and it can harm the [lungs]{S other_physical possible general} and the [heart]{S other_physical possible general} as well. Around two in every hundred Australians live with it.

Before she would see a specialist Kerryn went through the health-food aisle:

- [Fish oil]{T fish oil; tried; dose=eight capsules; frequency=a day}, eight capsules a day
- [Celery seed]{T celery seed; tried}, on her aunt's say-so
- [No tomatoes, spuds or capsicum]{T nightshade-free diet; tried; duration=all of one summer}, all of one summer

"[My dog's coat looked terrific on the [fish oil]{T fish oil; tried}. My [hands]{S pain} stayed as they were]{O no_benefit; fish oil, celery seed, nightshade-free diet}," she says.

**The long list**

"[[Prednisolone]{T prednisolone; stopped} was like a miracle for a month, I [shore a full run]{S functioning improved} on it]{O benefit; prednisolone}. [Then my [face blew up]{S other_physical side_effect}, I [bawled at the footy]{S mood side_effect}, I was [eating cold chops over the sink]{S appetite_weight side_effect}]{O side_effect; prednisolone}." It took her a year to get off the [pred]{T prednisolone; stopped}. [Each milligram down [hurt]{S pain withdrawal}]{O withdrawal; prednisolone}.

[Methotrexate]{T methotrexate; ongoing; frequency=once a week}, once a week, is where nearly everybody starts. [It halved the [swelling]{S other_physical improved}]{O benefit; methotrexate}, [and Tuesdays were a write-off: [chucking]{S gastrointestinal side_effect}, [flat]{S energy fig side_effect}, [no good to man or beast]{S functioning fig side_effect}]{O side_effect; methotrexate}. [Switching from the [tablets]{T methotrexate; ongoing} to the [needle]{T methotrexate; ongoing; route=injection} fixed the [chucking]{S gastrointestinal improved side_effect}]{O tolerated; methotrexate}. [[Plaquenil]{T hydroxychloroquine; tried} was added and did not do a thing that anyone could see]{O no_benefit; hydroxychloroquine}. [[Leflunomide]{T leflunomide; stopped} was added instead, and she had the [runs]{S gastrointestinal side_effect} in the ute, on the boards, everywhere, and [lost hair by the handful]{S other_physical side_effect}]{O side_effect; leflunomide}, [while both [wrists got worse]{S pain worsened} than they had been]{O worsening; leflunomide}. Off that after three months. [[Humira]{T adalimumab; tried; duration=two years} gave her two years, nearly [pain free]{S pain improved}, before it fizzled out]{O partial; adalimumab}. [The only bother was an [itchy red patch]{S other_physical side_effect} on the tummy]{O side_effect; adalimumab; neutral}.

**A tablet that works from the inside**

In 2022 her rheumatologist, Dr Siobhan Perera-Lund, put her on [tofacitinib]{T tofacitinib; ongoing; dose=5 mg; frequency=twice a day}, 5 mg twice a day. It belongs to a group called [JAK inhibitors]{T JAK inhibitors (medication); general}. "The [older injections]{T biologics (medication); general} mop up one messenger outside the cell," says Dr Perera-Lund. "This [tablet]{T tofacitinib (medication); general} goes in and pulls out the doorbell wire. About six in ten people get a decent response, and you know within twelve weeks."

The wire rings for other things too. [Shingles]{S other_physical possible general side_effect} is two to three times as common. In people over 65, and in smokers, a large trial found more [heart attacks]{S other_physical possible general side_effect}, [clots]{S other_physical possible general side_effect} and some [cancers]{S other_physical possible general side_effect} than with the [injections]{T biologics (medication); general}. A [vaccine]{T shingles vaccine (medication); general} against [shingles]{S other_physical possible general} is recommended first.

Kerryn was offered the [jab]{T shingles vaccine; declined} and put it off. She was busy, she says, and she'd had enough needles.

"[Week five, I [opened a jar]{S functioning improved}]{O benefit; tofacitinib}. Beetroot. I rang me mum. [I [wasn't stiff]{S other_physical absent} getting out of bed for the first time in ten years]{O benefit; tofacitinib}." [By spring she was [rousing again in the shed]{S functioning improved}]{O benefit; tofacitinib}. It isn't shearing, but it's near the sheep.

[In her eighth month the [shingles]{S other_physical side_effect} came, across the left eye and forehead]{O side_effect; tofacitinib}. [She was in a dark room for three weeks, and the [nerve pain]{S pain side_effect} has never quite left]{O side_effect; tofacitinib}. "[It's like [ants with hot feet]{S pain fig side_effect}]{O side_effect; tofacitinib}," she says. "[I've swapped a [pain]{S pain improved} for a [pain]{S pain side_effect}]{O partial; tofacitinib}. [If you asked me on a good day I'd say worth it]{O benefit; tofacitinib}. Ask me on a windy day."

[She has had no [clots]{S other_physical absent side_effect}]{O tolerated; tofacitinib}, and she gave up the smokes before any of this. [Her cholesterol has [gone up a bit]{S other_physical side_effect}]{O side_effect; tofacitinib; neutral}.

**Where things stand**

[A [hand therapist]{T hand therapy; ongoing} in town has taught her to [hold a mug]{S functioning improved} with two palms]{O partial; hand therapy}; she has [splints]{T hand therapy; ongoing} for the nights. [The [knuckles are bent]{S other_physical} and will stay that way]{O no_benefit; overall}. [The right [wrist still aches]{S pain} by lunchtime]{O no_benefit; overall}, and next winter a surgeon in Adelaide is to [fuse it]{T wrist fusion; planned}. Other readers may remember Graham from our last issue, who went back to the bowls club on [rituximab]{T rituximab (medication); other}. His [shoulder]{S pain worsened other}, we hear, is playing up again.

Asked what she'd say to someone newly diagnosed, Kerryn shrugs. "Get in early. Have the [vaccine]{T shingles vaccine (medication); general}."

=== 2025-schizophrenia
title: My son and the Wednesday blood test
genre: relative
layout: carers' newsletter, father's account
condition: schizophrenia
area: mental
english: Irish
narrator: relative
split: train
round: 5
overall: partly_improved
ledger:
  haloperidol | medication | tried | worse | other_physical, anxiety
  paliperidone | medication | stopped | no_response | sexual, energy
  aripiprazole | medication | stopped | worse | anxiety
  cognitive behavioural therapy for psychosis | psychotherapy | tried | no_response
  clozapine | medication | ongoing | mixed | gastrointestinal, appetite_weight, sleep, other_physical
  hyoscine | medication | ongoing | partial
  metformin | medication | tried | no_response | gastrointestinal
  The Boat Shop | support | ongoing | response
  cariprazine | medication | planned | unknown
---
My wife used to do the talking in our house. She's gone six years, so it falls to me to tell you about Cathal.

He was in second year engineering in Galway when he rang to say that the lads upstairs were [reading his thoughts back to him through the pipes]{S mania_psychosis}. I told him to move. I did not know what I was listening to. By Easter he'd [put tinfoil over the sockets]{S mania_psychosis} and [hadn't washed]{S functioning} since February. He was never [violent]{S anger absent}. People always want to know that so I'll say it early.

[Schizophrenia]{S diagnosis clin}. One in a hundred get it, the nurse told me, same in Mayo as in Mumbai.

I'll go through the drugs the way I have them in my notebook. [[Haloperidol]{T haloperidol; tried} by needle in the hospital: his [neck twisted round]{S other_physical side_effect} and he [could not sit down]{S anxiety side_effect} for three days]{O side_effect; haloperidol}, [and he was [more frightened than when he went in]{S anxiety worsened}]{O worsening; haloperidol}. [The [monthly jab]{T paliperidone; stopped; frequency=monthly}, [paliperidone]{T paliperidone; stopped}, eighteen months of it and he was [hearing them]{S mania_psychosis} the whole way through]{O no_benefit; paliperidone}, [only now he [hadn't the energy to answer]{S energy side_effect} them]{O side_effect; paliperidone}. [It took the [other thing]{S sexual fig side_effect} off him too, which a lad of 23 minds]{O side_effect; paliperidone}. They stopped it. [Then [Abilify]{T aripiprazole; stopped}, which had him [pacing the landing]{S anxiety side_effect}]{O side_effect; aripiprazole} [and the [voices]{S mania_psychosis worsened} doubled, he said there was a woman now]{O worsening; aripiprazole}. Six weeks and that went as well. A lovely girl did [CBT]{T cognitive behavioural therapy for psychosis; tried} with him for the [voices]{S mania_psychosis}. [He [hid in the jacks]{S functioning} for most of it]{O no_benefit; cognitive behavioural therapy for psychosis}.

So it came to [clozapine]{T clozapine; planned}. The consultant, Dr Fogarty-Lim, sat me down and gave it to me straight. "It's the oldest of the [newer ones]{T atypical antipsychotics (medication); general} and nothing has beaten it," she said. "Of people where two drugs failed, about four in ten do well on this, and it's the only one that cuts the [suicides]{S suicidality general improved}. But one in a hundred [lose their white cells]{S other_physical possible general side_effect}, so there's a blood test every week for eighteen weeks, then every fortnight, then monthly for life. There's [heart inflammation]{S other_physical clin possible general side_effect}, there's [weight]{S appetite_weight possible general side_effect}, and the one nobody talks about is the [bowels]{S gastrointestinal possible general side_effect}."

A man in our carers' group lost a brother to that last one on the same drug. Another family's daughter is [teaching]{S functioning improved other} on it. I knew both of those things the night we said yes.

He's been on it since the May of 2021, 350 at night.

[At first there was nothing but [dribble]{S gastrointestinal side_effect} and [sleep]{S sleep side_effect}]{O side_effect; clozapine}. [The pillow [soaked]{S gastrointestinal side_effect}, and him [fourteen hours in the bed]{S sleep side_effect}]{O side_effect; clozapine}. I'll tell you when it turned. It was the hurling, a Sunday in August, and [he asked me who was [playing]{S anhedonia improved}]{O benefit; clozapine}. He [hadn't asked me a question]{S functioning} in four years. I had to go out to the yard.

[The [pipes are quiet]{S mania_psychosis fig improved} now]{O benefit; clozapine}. [He'd say himself that there's a [bit of muttering]{S mania_psychosis improved} when he's tired, but he [knows it for what it is]{S mania_psychosis improved}]{O benefit; clozapine}. [He [makes his own dinner]{S functioning improved}]{O benefit; clozapine}. [He has not been inside in a hospital since]{O benefit; clozapine}.

[And he's [twenty-three stone]{S appetite_weight side_effect}]{O side_effect; clozapine}. I've to put that down beside it. He was a corner forward. [He [gets out of breath]{S other_physical side_effect} tying his shoes]{O side_effect; clozapine}. [[Metformin]{T metformin; tried} they gave him for the [weight]{S appetite_weight side_effect}, which [loosened him]{S gastrointestinal fig side_effect}]{O side_effect; metformin} [and never shifted a pound]{O no_benefit; metformin}. [The little [travel sickness tablets]{T hyoscine; ongoing} under the tongue dry up the [dribbling]{S gastrointestinal improved side_effect} somewhat]{O partial; hyoscine}. [Twice he's been in A&E, [blocked]{S gastrointestinal side_effect}, and the second time I thought of that man's brother]{O side_effect; clozapine}. [The [sugar is on the border]{S other_physical side_effect}]{O side_effect; clozapine}.

Would he come off it? He did it once on his own, to slim. [In nine days he was [back at the sockets]{S mania_psychosis withdrawal}]{O withdrawal; clozapine}. It took till Christmas to build up the dose again.

What has done him most good after the [tablet]{T clozapine; ongoing} isn't on any chart. There's a place on the quay called the [Boat Shop]{T The Boat Shop; ongoing; frequency=four mornings a week} where they build currachs, half of them have been sick and half have not and nobody says which. [He's there four mornings a week and he [has a friend]{S functioning improved}, Declan, who can't stand me]{O benefit; The Boat Shop}.

Dr Fogarty-Lim wants to add [cariprazine]{T cariprazine; planned} in the new year, to see could they bring the [clozapine]{T clozapine; ongoing} down by a third and get some of the [weight]{S appetite_weight side_effect} off. I have my doubts, after the [Abilify]{T aripiprazole; stopped}. Cathal is for it. It's his head, as he says.

[I have him [back]{S functioning fig improved}, is the truth of it, [most of him]{S functioning fig improved}, and I lie awake about his heart]{O partial; overall}.

=== 2026-postpartum-depression
title: Fourteen days in March
genre: article
layout: city magazine, health section
condition: postpartum depression
area: mental
english: American
narrator: journalist
split: train
round: 5
overall: improved
ledger:
  bupropion | medication | stopped | worse | anxiety
  escitalopram | medication | ongoing | partial | sexual
  lavender oil | supplement | tried | no_response
  placenta capsules | supplement | tried | no_response
  postpartum doula | support | stopped | partial
  interpersonal psychotherapy | psychotherapy | tried | partial
  brexanolone | medication | not_tried | unknown
  zuranolone | medication | stopped | response | sleep, neurological
  Stroller Crew | support | ongoing | response
---
On the ninth of March, Tamika Brandt-Lewis took her baby to Target, parked, and [could not remember how to get out of the car]{S cognition}. She sat there two hours. Her daughter slept. "It wasn't [crying]{S mood absent}. Everybody asks if I [cried]{S mood}," she says. "I was [behind glass]{S anhedonia fig}. I looked at this perfect kid and felt [like I was babysitting]{S anhedonia fig}."

One in eight American mothers has [postpartum depression]{S diagnosis clin general}. It's not the [baby blues]{S mood general}, which pass in two weeks. It brings [guilt]{S hopelessness general}, [sleeplessness when the baby sleeps]{S sleep general}, [scary thoughts]{S anxiety general}. [Suicide]{S suicidality general} is now among the leading causes of death in the first year after a birth.

Tamika, 31, an air traffic controller, had all of it by week six. "I had this [picture of dropping her]{S anxiety} down the stairs. Over and over. I never [wanted to hurt her]{S anger absent}. I [slid down the steps on my butt]{S functioning} so I couldn't."

She tried what people brought her. [There was [lavender]{T lavender oil; tried} for the pillow, there were [placenta pills]{T placenta capsules; tried} from a friend of a friend, neither of which touched anything]{O no_benefit; lavender oil, placenta capsules}. [A [night doula]{T postpartum doula; stopped}, paid for by her mother until the money ran out, gave her [five hours of sleep]{S sleep improved} at a stretch and made her a little less [scared]{S anxiety improved}]{O partial; postpartum doula}. [Her own doctor began with [Wellbutrin]{T bupropion; stopped}, because it had worked for her cousin, and the [picture on the stairs]{S anxiety worsened} went from ten times a day to all day]{O worsening; bupropion}. [She was [grinding her teeth]{S anxiety side_effect} too]{O side_effect; bupropion}. Out it went, and in came [Lexapro]{T escitalopram; ongoing; dose=10 mg}, 10 mg. [By week five of that the edge was off the [stairs]{S anxiety improved}]{O partial; escitalopram}. [The [glass]{S anhedonia fig} stayed right where it was]{O no_benefit; escitalopram}. [[Interpersonal therapy]{T interpersonal psychotherapy; tried; frequency=once a week} by video, once a week, was helpful about her husband and not so helpful about 4 a.m]{O partial; interpersonal psychotherapy}.

Her cousin on [Wellbutrin]{T bupropion (medication); other}, it turned out, had taken it to [quit smoking]{S substance_use improved other}.

In late March she was seen at the women's mood clinic at Lakeshore Memorial. The psychiatrist, Dr. Ilse Navarro-Quist, offered a drug that had been on the market for less than two years. [Zuranolone]{T zuranolone (medication); general} is a capsule taken with a fatty dinner for fourteen nights, and then it's over.

"In pregnancy the placenta makes a steroid that calms the brain, in huge amounts, and at delivery it falls off a cliff," Dr. Navarro-Quist explains. "This drug is a copy. It builds a bridge over the cliff. In the trials 57 percent were at least half better at two weeks, against 39 percent on a [dummy pill]{T placebo (medication); general}." An older version, [brexanolone]{T brexanolone; general}, meant sixty hours on a drip, as an inpatient. Tamika had asked about [that one]{T brexanolone; not_tried} in February, and her insurer said no.

The label carries a boxed warning. No driving for twelve hours after a dose. [Drowsiness]{S sleep possible general side_effect} hits a third of women, and there may be [confusion]{S cognition possible general side_effect}, [dizziness]{S neurological possible general side_effect} or [diarrhea]{S gastrointestinal clin possible general side_effect}. As with all [antidepressants]{T antidepressants (medication); general}, [suicidal thoughts]{S suicidality possible general side_effect} need watching in the young. The price is about $16,000 a course.

The [capsules]{T zuranolone; stopped; duration=fourteen nights; route=oral} came by courier. Her mother moved in, because she wasn't to be alone with the baby at night.

"[Night one I was [drunk, basically]{S neurological fig side_effect}. I [fell asleep on the stairs]{S sleep side_effect}]{O side_effect; zuranolone}. [Night three I woke up and [I was hungry]{S appetite_weight improved}]{O benefit; zuranolone}. [And on day five, I'm changing her, and she does this sneeze, and it went [straight into me]{S anhedonia fig improved}]{O benefit; zuranolone}. I yelled for my mom. I thought something was wrong."

[By the last capsule her score on the Edinburgh scale had gone from 23 to 6]{O benefit; zuranolone}. [The [picture]{S anxiety improved} comes around maybe once a week, and she waves it through, she says, like a plane]{O benefit; zuranolone}. [She never had the [diarrhea]{S gastrointestinal clin absent side_effect}]{O tolerated; zuranolone}.

Not everyone does. Of 40 women whom the clinic has treated, 23 are [well]{S mood improved other}, nine are [somewhat better]{S mood improved other}, and eight noticed only the [sleepiness]{S sleep other side_effect}. One, a nurse named Jo, [felt wonderful]{S mood improved other} for three weeks and then [slid all the way down]{S mood fig other}; she is now on [lithium]{T lithium (medication); other} and [recovering]{S mood improved other}. Nobody knows how long it lasts. The studies stop at day 45.

It's November. [Tamika is [back in the tower]{S functioning improved} since August]{O benefit; overall}. She takes the [Lexapro]{T escitalopram; ongoing} yet, [though she [could do without what it's done to her marriage bed]{S sexual fig side_effect}]{O side_effect; escitalopram}, and plans to come off it with Dr. Navarro-Quist next spring, slowly. A group from the clinic, the [Stroller Crew]{T Stroller Crew; ongoing; frequency=on Saturdays}, walks around the reservoir on Saturdays. "[That's where I [quit feeling like a monster]{S hopelessness improved}]{O benefit; Stroller Crew}," she says. "Every one of those women had a [staircase]{S anxiety fig other}."

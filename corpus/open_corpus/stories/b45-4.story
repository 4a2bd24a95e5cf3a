=== 1912-chronic-migraine
title: head log (mods said I could)
genre: forum
layout: forum log thread, dated entries, replies quoted
condition: chronic migraine
area: general
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
ledger:
  topiramate | medication | stopped | mixed | cognition, neurological, appetite_weight
  propranolol | medication | stopped | no_response | energy
  botulinum toxin | medication | ongoing | partial | pain, neurological
  sumatriptan | medication | ongoing | mixed | other_physical, pain
  erenumab | medication | stopped | no_response | gastrointestinal
  nerve stimulator headband | neuromodulation | stopped | worse | pain
  magnesium | supplement | ongoing | unknown | gastrointestinal
  daith piercing | procedure | stopped | no_response
  ice hat | procedure | ongoing | partial
  atogepant | medication | ongoing | response | energy
  nerve block | procedure | declined | unknown
  feverfew | supplement | not_tried | unknown
---
**1/6** Starting this because my neuro wants a "proper diary" and I lose paper. Lindsey, 36, school bus dispatcher, [chronic migraine]{S diagnosis clin}. December had 22 [headache days]{S pain}. Quick history so nobody has to ask. [Topamax]{T topiramate; stopped; duration=a year and change}: a year and change. [Cut the days in half, swear to God]{O benefit; topiramate}. [Also [couldn't remember the word for mailbox]{S cognition side_effect}, [fingers asleep]{S neurological fig side_effect}, [lost 30 lbs]{S appetite_weight side_effect} everybody complimented me on]{O side_effect; topiramate}. [Got off it when I [called my own kid by the dog's name]{S cognition side_effect}]{O side_effect; topiramate}. [Propranolol]{T propranolol; stopped}, my boyfriend called it [nap pills]{T propranolol; stopped}. [[Tired]{S energy side_effect}]{O side_effect; propranolol}, [still had the [headaches]{S pain}]{O no_benefit; propranolol}, quit.

**1/20** Round 5 of [Botox]{T botulinum toxin; ongoing}. 31 needles. She does it in like four minutes. [Neck's [sore]{S pain side_effect} and I [can't hold my head up right]{S neurological side_effect}]{O side_effect; botulinum toxin}, [goes away by the weekend usually]{O tolerated; botulinum toxin}.

**2/11** 17 days in the last 30. [So the [tox]{T botulinum toxin; ongoing} gets me from 22 to 17]{O partial; botulinum toxin}. [Then week ten it quits on me]{O partial; botulinum toxin}. > *"Have you tried [feverfew]{T feverfew; not_tried}?" (tinroofrusted)* No I have not. Also no to the [nerve block]{T nerve block; declined} they offered Thursday, I've seen the length of that needle.

**3/2** [Imitrex]{T sumatriptan; ongoing} confession. [I love it, forty minutes and I'm a [person]{S functioning improved}]{O benefit; sumatriptan}. I've also been taking it 16 days a month when you're supposed to stay under 10. [Neuro says half of these [headaches]{S pain side_effect} ARE the [Imitrex]{T sumatriptan; ongoing}]{O side_effect; sumatriptan}. [[Rebound]{S pain clin side_effect}]{O side_effect; sumatriptan}. [Also it [squeezes my chest]{S other_physical side_effect}]{O side_effect; sumatriptan}. [So it's the best thing I own and it's making me sick]{O partial; sumatriptan}, cool cool cool. Cutting to two a week as of today.

**3/9** [Day 7 of cutting down. [Head in a vise]{S pain fig withdrawal}, [threw up]{S gastrointestinal withdrawal} at dispatch, [cried]{S mood withdrawal} on the radio]{O withdrawal; sumatriptan}.

**4/1** [Fewer. 14]{O benefit; overall}. Not a joke. First [Aimovig]{T erenumab; ongoing; route=injection} shot in the thigh. The rep calls it a game changer. It's a once-a-month thing that blocks a protein that sets off [attacks]{S pain general}, and about half of people get half as many.

**5/4** [Shot]{T erenumab; ongoing} 2. [[Constipated]{S gastrointestinal side_effect} like you wouldn't believe]{O side_effect; erenumab}. 15 days. [Can't say I've noticed anything up top]{O no_benefit; erenumab}.

**6/30** [Shot]{T erenumab; stopped} 4 was the last. [13, 15, 14, 15]{O no_benefit; erenumab}. My sister takes [Aimovig]{T erenumab (medication); other} and she's [down to two a month]{S pain other improved}. Same parents!! I'm not bitter. > *"Try the [headband thing]{T nerve stimulator headband; planned}, got mine refurbished" (oldbaldgary)* Ordering.

**7/19** [Headband]{T nerve stimulator headband; stopped}, the zappy one that sits on your forehead. [It felt like [bees]{S pain fig side_effect}]{O side_effect; nerve stimulator headband}. [Every time I used it I got a full blown [migraine]{S pain clin worsened} inside the hour]{O worsening; nerve stimulator headband}. Five for five. Sent it back, sorry Gary.

**8/2** While I was being stupid I also got the [ear piercing]{T daith piercing; stopped}. [Daith]{T daith piercing; stopped}, 60 bucks. It closed up. [Nada]{O no_benefit; daith piercing}. On the plus side the [gel hat]{T ice hat; ongoing} from the freezer. [It doesn't stop anything but I can lie there and not [want to die]{S pain fig improved}]{O partial; ice hat}.

**9/15** [Magnesium]{T magnesium; ongoing; dose=400} 400 because literally everyone. [[Runs]{S gastrointestinal side_effect}]{O side_effect; magnesium}. Only been ten days.

**10/3** Insurance finally approved [Qulipta]{T atogepant; ongoing; frequency=Daily}! Daily pill. Started Sunday. Things it can do: [nausea]{S gastrointestinal clin possible general side_effect}, [weight loss]{S appetite_weight possible general side_effect}, [tired]{S energy possible general side_effect}. I'd take the middle one.

**10/31** [Nine. NINE]{O benefit; atogepant}. [I [took my kid trick or treating]{S functioning improved} with strobe lights going]{O benefit; atogepant}. [[Light]{S neurological improved} doesn't bother me like it did]{O benefit; atogepant}. [A little [draggy]{S energy fig side_effect} around 3pm, don't care]{O side_effect; atogepant; neutral}.

**12/20** Year end for whoever scrolls. [22 days to 8]{O benefit; overall}. [[Imitrex]{T sumatriptan; ongoing} maybe five times a month]{O benefit; overall}. [Still doing the [Botox]{T botulinum toxin; ongoing}, it's the assist, not the goal]{O partial; botulinum toxin}. [[Qulipta]{T atogepant; ongoing} was the goal]{O benefit; atogepant}. [Week before my period is still [three days in the closet]{S pain}]{O partial; overall}. [Not fixed]{O partial; overall}. [I [put in for the supervisor job]{S functioning improved}]{O benefit; overall}.

=== 1913-treatment-resistant-depression
title: The long list
genre: interview
layout: radio transcript, presenter and guest
condition: treatment-resistant depression
area: mental
english: British
narrator: interview
split: train
round: 5
overall: partly_improved
ledger:
  fluoxetine | medication | stopped | no_response
  venlafaxine | medication | stopped | mixed | sexual, other_physical
  nortriptyline | medication | stopped | no_response
  phenelzine | medication | stopped | mixed | other_physical, pain
  aripiprazole | medication | stopped | no_response
  liothyronine | medication | stopped | no_response
  electroconvulsive therapy | neuromodulation | stopped | mixed | cognition
  transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  behavioural activation | psychotherapy | ongoing | partial
  vagus nerve stimulation | neuromodulation | planned | unknown
  psilocybin | drug_assisted_therapy | not_tried | unknown
  allotment | lifestyle | ongoing | response
  lithium | medication | declined | unknown
  day centre | care_setting | stopped | response
  vortioxetine | medication | ongoing | unknown | gastrointestinal
---
PRESENTER: Howard Fenn was a maths teacher. He's 63, and he describes himself as the man the leaflets don't mention. Howard, your doctors have a phrase.

HOWARD: [Treatment-resistant depression]{S diagnosis clin}. I always say it's not me that's resisting.

PRESENTER: You've brought a list.

HOWARD: My wife typed it. [[Fluoxetine]{T fluoxetine; stopped}, [nortriptyline]{T nortriptyline; stopped}, [aripiprazole]{T aripiprazole; stopped} on top, a [thyroid hormone]{T liothyronine; stopped}: for those four she's put a dash]{O no_benefit; fluoxetine, nortriptyline, aripiprazole, liothyronine}. The dash means she couldn't tell from across the breakfast table. [I'd be six, seven months in and still [weeping into the marking]{S mood}]{O no_benefit; fluoxetine}. They'd double it. Then I'd be taken off that and put on the next.

PRESENTER: Were any of them any good?

HOWARD: [[Venlafaxine]{T venlafaxine; stopped; duration=four good years} gave me four good years]{O benefit; venlafaxine}. I say good. [I [went back to teaching]{S functioning improved}]{O benefit; venlafaxine}. [I also [sweated through my suits]{S other_physical side_effect} and the [marriage bed was a reading room]{S sexual fig side_effect}]{O side_effect; venlafaxine}. [Then one spring it simply wasn't there any more, the effect]{O partial; venlafaxine}. They had me up to 375. [The [floor went]{S mood fig}]{O no_benefit; venlafaxine}. [Coming down took me a year of what young people call [zaps]{S neurological fig withdrawal}]{O withdrawal; venlafaxine}.

PRESENTER: And the old-fashioned ones, the [MAOIs]{T phenelzine; stopped}?

HOWARD: [Nardil]{T phenelzine; stopped}. Now that is interesting. [On [Nardil]{T phenelzine; stopped} I was [better than well]{S mood fig improved}, I [sang in the car]{S mood improved}]{O benefit; phenelzine}. You can't eat cheese with it. You can't eat marmite. I ate a pizza in Whitby, on a school trip, without thinking. [My [blood pressure]{S other_physical side_effect} went to two hundred and twenty and I [thought my skull would open]{S pain fig side_effect}]{O side_effect; phenelzine}. That was the end of that, they wouldn't let me near it again. I still miss it.

PRESENTER: Did nobody suggest [lithium]{T lithium; declined}?

HOWARD: Two of them did. My father was on [lithium]{T lithium (medication); other} and it did for his [kidneys]{S other_physical other side_effect}. I know it's safer nowadays. I couldn't do it.

PRESENTER: You've had [ECT]{T electroconvulsive therapy; stopped; sessions=eleven}. People find that frightening.

HOWARD: People have seen a film. You're asleep, it's two minutes, you get a biscuit. I had eleven in 2014.

PRESENTER: And?

HOWARD: [I'd [not eaten]{S appetite_weight} for three weeks when I went in, and after the fifth I [asked for toast]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. [It [lifted the thing clean off me]{S mood fig improved}]{O benefit; electroconvulsive therapy}. [What it also [lifted was our holiday in Portugal, and the names of half of Year Nine]{S cognition fig side_effect}]{O side_effect; electroconvulsive therapy}. [I [don't have Portugal]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. My wife shows me the photographs. [And by the following Easter I was [back down the hole]{S mood fig}]{O partial; electroconvulsive therapy}.

PRESENTER: Would you have [ECT]{T electroconvulsive therapy; not_tried} again?

HOWARD: If I [stopped eating]{S appetite_weight possible}, yes. Not otherwise.

PRESENTER: What about the [magnets]{T transcranial magnetic stimulation; tried}?

HOWARD: [TMS]{T transcranial magnetic stimulation; tried; sessions=thirty sessions}. A woodpecker on your forehead, thirty sessions. [[Headaches]{S pain side_effect}]{O side_effect; transcranial magnetic stimulation}. [A bit less [grey]{S mood fig improved}. I'd call it a third]{O partial; transcranial magnetic stimulation}.

PRESENTER: Listeners have texted in about [psilocybin]{T psilocybin; not_tried}. Have you been on a trial?

HOWARD: I volunteered. I was too old and on too much else. So no, I've not had a [mushroom]{T psilocybin; not_tried} in my life except on toast.

PRESENTER: Let's talk about now.

HOWARD: Now I'm on [vortioxetine]{T vortioxetine; ongoing; dose=twenty milligrams}, twenty milligrams. Five weeks. [[Queasy]{S gastrointestinal side_effect} after breakfast]{O side_effect; vortioxetine}. Ask me at Christmas. In January I see them about a [vagus nerve device]{T vagus nerve stimulation; planned}, like a pacemaker for the neck. It can make you [hoarse]{S other_physical possible general side_effect}, which in a retired teacher is no loss.

PRESENTER: And [talking]{T behavioural activation; ongoing}?

HOWARD: A young woman called Beth does [behavioural activation]{T behavioural activation; ongoing} with me. It's a timetable, in effect. You do the thing whether you want it or not, and wait for the wanting to turn up. [It has turned up about twice]{O partial; behavioural activation}. [But I'm [dressed by nine]{S functioning improved}, which I wasn't]{O benefit; behavioural activation}.

PRESENTER: You told our researcher that the best thing was a potato.

HOWARD: [Plot 14B]{T allotment; ongoing}. Yes. There was a day place at the old hospital, the [Orchard]{T day centre; stopped}, they've sold it now for flats. [The [Orchard]{T day centre; stopped} is the one place I was ever [not lonely]{S functioning improved} with it]{O benefit; day centre}. When they shut it three of us took on an [allotment]{T allotment; ongoing}. [On [14B]{T allotment; ongoing} I can go an hour without noticing myself]{O benefit; allotment}. That's as near as I can put it.

PRESENTER: Are you still [depressed]{S mood}, Howard?

HOWARD: Yes. [I've [not wanted to be dead]{S suicidality improved} since February]{O benefit; overall}. [Put that down as a half]{O partial; overall}.

=== 1914-ulcerative-colitis
title: Things my husband won't tell you
genre: relative
layout: blog guest post by wife
condition: ulcerative colitis
area: general
english: Nigerian English, living in Britain
narrator: relative
split: train
round: 5
overall: improved
ledger:
  mesalazine | medication | tried | partial
  prednisolone | medication | stopped | mixed | mood, sleep, anger, hopelessness
  azathioprine | medication | stopped | worse | gastrointestinal, pain, diagnosis
  infliximab | medication | stopped | partial
  bitter leaf juice | supplement | stopped | no_response | other_physical
  deliverance prayer | support | stopped | unknown
  vedolizumab | medication | tried | no_response | pain
  colectomy | procedure | tried | response | pain, functioning
  upadacitinib | medication | declined | unknown
  stoma bag | procedure | ongoing | mixed | other_physical, sexual
  J-pouch | procedure | planned | unknown
  stoma nurse | support | ongoing | response
  counselling | psychotherapy | declined | unknown
---
My husband Emeka is a private person, so it is I, Ngozi, who will write. He has read it. He removed one paragraph only.

We married in 2014. By 2016 he was [going to toilet twelve, fifteen times a day]{S gastrointestinal} and hiding it from me. A grown man, he was [carrying spare trousers]{S functioning} to the office. When I saw the [blood]{S gastrointestinal} I screamed. He told me it was pepper. It was [ulcerative colitis]{S diagnosis clin}. Not [cancer]{S diagnosis absent}, which is what my mother-in-law had already announced in Enugu.

They began with [mesalazine]{T mesalazine; tried}, big [tablets]{T mesalazine; tried} like something for a horse. [It held him small, small, for maybe one year]{O partial; mesalazine}. When it no longer held him they gave [steroids]{T prednisolone; stopped; sessions=Four courses}. I want to talk about [steroids]{T prednisolone; stopped}. [Within five days the [blood]{S gastrointestinal improved} stopped, I danced in the kitchen]{O benefit; prednisolone}. But who was this man? [He [shouted]{S anger side_effect} at the television. At 3 a.m. he was [arranging the garage]{S sleep side_effect}]{O side_effect; prednisolone}. [He sat on the bed and told me that he was [finished as a man]{S hopelessness side_effect}]{O side_effect; prednisolone}. [Each time they reduced the [pred]{T prednisolone; stopped} he [bled]{S gastrointestinal}]{O partial; prednisolone}, and [each time they raised it he [became the other man]{S mood fig side_effect}]{O side_effect; prednisolone}. Four courses. If you ask me, did it work, [I will say it worked and it nearly broke my house]{O partial; prednisolone}.

In between, our people had their own prescriptions. His aunty sent [bitter leaf]{T bitter leaf juice; stopped}, and he drank it every morning till the smell was in the curtains. [Nothing]{O no_benefit; bitter leaf juice}. [Only [green teeth]{S other_physical side_effect}]{O side_effect; bitter leaf juice}. Our pastor held a three day [deliverance]{T deliverance prayer; stopped; duration=three day}. I cannot say what it did or did not do. It ended and we went home. God uses doctors also.

[[Azathioprine]{T azathioprine; stopped; duration=Nineteen days} was a disaster]{O side_effect; azathioprine}. [His [belly was on fire]{S pain fig side_effect}, he [vomited]{S gastrointestinal side_effect} until he was the colour of cement]{O side_effect; azathioprine}. [It turned out to be [pancreatitis]{S diagnosis clin side_effect}]{O side_effect; azathioprine}. [They kept him in one week and all that time the [colitis]{S diagnosis clin worsened} was getting worse]{O worsening; azathioprine}. Nineteen days he was on it. I have the box, I keep it as evidence.

Then the [infusions]{T infliximab; stopped; route=infusion}. [Infliximab]{T infliximab; stopped; route=infusion} first. [My God, that was a good year, he [ate suya]{S functioning improved}, we [flew home]{S functioning improved} for Christmas]{O benefit; infliximab}. [The second year his body made something against it and the [drip]{T infliximab; stopped} was like water]{O partial; infliximab}. They moved him to [vedolizumab]{T vedolizumab; tried}. [Six months. I kept a chart on the fridge door: eleven times, ten times, eleven times]{O no_benefit; vedolizumab}. [He also had [joint pains]{S pain side_effect} from it, or from the weather, he says]{O side_effect; vedolizumab}. A man in his office has taken [vedolizumab]{T vedolizumab (medication); other} for five years and [plays five-a-side]{S functioning improved other}.

The consultant, Dr Whitfield, put two things on the table. A new tablet, [upadacitinib]{T upadacitinib; declined}. Or the [operation]{T colectomy; planned}, take out the large bowel completely. She said of the [tablet]{T upadacitinib; declined} that it helps many, but it can give [clots]{S other_physical possible general side_effect} and [shingles]{S other_physical possible general side_effect}. Emeka said, madam, I am tired of things that help many. He signed.

The [surgery]{T colectomy; tried} was in June 2022. [He could [not stand up straight]{S functioning side_effect} for three weeks and the [pain]{S pain side_effect} made him sing hymns]{O side_effect; colectomy}. But the [colitis]{S diagnosis clin improved}? You cannot have it in a thing that is in a bucket. [It is gone]{O benefit; colectomy}. [The [running]{S gastrointestinal improved}, the [blood]{S gastrointestinal improved}, the [spare trousers]{S functioning improved}, all of it gone]{O benefit; colectomy}. [He [sleeps from eleven to six]{S sleep improved}]{O benefit; colectomy}. [He has [gained nine kilos]{S appetite_weight improved} and I bought him new collars]{O benefit; colectomy}.

The [bag]{T stoma bag; ongoing} is another matter. [It freed him]{O benefit; stoma bag}. [He can [stand through a whole wedding]{S functioning improved}]{O benefit; stoma bag}. [It also [leaks]{S other_physical side_effect}, and the [skin peels]{S other_physical side_effect} like onion]{O side_effect; stoma bag}. [And for almost one year he [did not turn to me in the night]{S sexual fig side_effect}]{O side_effect; stoma bag}. That is the paragraph he removed, so I have put it in one line. The hospital offered a [counsellor]{T counselling; declined}. He said a man does not go and pay somebody to hear about a bag, even when it is free.

The person who saved us there is Sister Moira, the [stoma nurse]{T stoma nurse; ongoing; frequency=every second Monday}. She rings every second Monday. She found a [ring]{T stoma bag; ongoing} that fits his shape. [Since that [ring]{T stoma bag; ongoing} there are [fewer leaks]{S other_physical improved side_effect}]{O benefit; stoma nurse}. [She asked him straight about the bedroom and he answered her, which he had never done with me, and it [mended]{S sexual fig improved side_effect}]{O benefit; stoma nurse}.

Next year they may join him inside, what they call a [J-pouch]{T J-pouch; planned}. He is thinking. I have told him that I married the man, I will take any plumbing.

My mother-in-law tells everybody it was the [bitter leaf]{T bitter leaf juice; stopped}.

=== 1915-borderline-personality-disorder
title: paper me
genre: essay
layout: blog diary, dated entries, lower case
condition: borderline personality disorder
area: mental
english: British, young
narrator: patient
split: train
round: 5
overall: partly_improved
ledger:
  hospital admission | care_setting | stopped | worse
  citalopram | medication | stopped | worse | suicidality
  dialectical behaviour therapy | psychotherapy | ongoing | mixed
  quetiapine | medication | stopped | mixed | anhedonia, appetite_weight
  crisis line | support | tried | unknown
  crisis house | care_setting | stopped | response
  lamotrigine | medication | stopped | no_response | other_physical
  ice cubes | mind_body | ongoing | response
  creative writing group | support | ongoing | response
  trauma therapy | psychotherapy | planned | unknown
  promethazine | medication | declined | unknown
  colouring book | mind_body | stopped | no_response
  fluoxetine | medication | not_tried | unknown
---
**mon 9 jan**
ok so my care coordinator gave us all diaries from the pound shop. i'm bee, 23, [bpd]{S diagnosis clin}, work in a garden centre when i'm [well enough to stand near people]{S functioning}. last year they tried me on [citalopram]{T citalopram; stopped} before anyone said [bpd]{S diagnosis clin}. [it made me [braver]{S suicidality fig side_effect}, in the wrong direction]{O side_effect; citalopram}. [i [cut]{S suicidality worsened} more in those 5 weeks than in the whole year before]{O worsening; citalopram}. taken off it in a&e. not doing [ssris]{T SSRIs (medication); general} again in a hurry

**thurs 19 jan**
[dbt]{T dialectical behaviour therapy; planned} starts feb. it's a year. [skills group]{T dialectical behaviour therapy; planned} AND [one to one]{T dialectical behaviour therapy; planned}. someone on my insta did a year of [dbt]{T dialectical behaviour therapy (psychotherapy); other} and [has a mortgage now]{S functioning other improved} so

**weds 8 feb**
first [group]{T dialectical behaviour therapy; ongoing; frequency=weds}. eight of us and a bowl of fizzy laces. homework is notice when you're noticing. the gp wanted to give me [promethazine]{T promethazine; declined} for the [nights]{S sleep}, nah, my mum lives on it and she's a [ghost till lunch]{S sleep other fig side_effect}

**fri 3 mar**
psychiatrist (new one, number six) wants [quetiapine]{T quetiapine; planned}, tiny amount, for the [rows]{S anger}. going to think. he asked if i'd had [fluoxetine]{T fluoxetine; not_tried}. no. he wrote that down for ages

**sun 12 mar**
on the [quet]{T quetiapine; ongoing; dose=50}, 50. [[slept]{S sleep improved} like i'd been hit]{O benefit; quetiapine}

**tues 4 apr**
[three weeks no [screaming at tash]{S anger improved}]{O benefit; quetiapine}. [i don't feel [calm]{S anxiety absent} exactly]{O partial; quetiapine}, [i feel like someone's [turned the contrast down]{S anhedonia fig side_effect}]{O side_effect; quetiapine}. [eating [cereal by the box]{S appetite_weight side_effect}]{O side_effect; quetiapine}

**weds 26 apr**
[i am so much worse since [dbt]{T dialectical behaviour therapy; ongoing}]{O worsening; dialectical behaviour therapy}. nobody warned me. [you go in, you open the drawer, they say see you next week, and i'm on the bus [shaking]{S anxiety worsened} with the drawer open]{O worsening; dialectical behaviour therapy}. [[cut]{S suicidality worsened} twice since easter]{O worsening; dialectical behaviour therapy}. before that nothing since december. rang to quit. kirsty said don't quit on a wednesday, quit on a friday if you still want

**fri 28 apr**
didn't quit

**thurs 11 may**
[tablets laid out on the bed]{S suicidality}. didn't. rang the [line]{T crisis line; tried}. they offered [hospital]{T hospital admission; declined} and i said please no, [last [admission]{T hospital admission; stopped} i came out worse]{O worsening; hospital admission}, so they got me the [crisis house]{T crisis house; ongoing}, a normal house with a cat

**thurs 18 may**
home. [7 days at [maple house]{T crisis house; stopped; duration=7 days} did more than any ward]{O benefit; crisis house}. [somebody made me eggs and it [went quiet]{S mood fig improved}]{O benefit; crisis house}. i've [not wanted to]{S suicidality improved} since saturday

**mon 12 june**
came off the [quetiapine]{T quetiapine; stopped} (my choice, told them first). [[2 stone]{S appetite_weight side_effect}]{O side_effect; quetiapine}. [[can't sleep]{S sleep withdrawal} now obvs]{O withdrawal; quetiapine}. starting [lamotrigine]{T lamotrigine; planned} instead, you go up slow cos of the [rash]{S other_physical possible side_effect}

**sat 5 aug**
[got the [rash]{S other_physical side_effect} lol. the actual [rash]{S other_physical side_effect}]{O side_effect; lamotrigine}. stopped same day. [8 weeks of [lamotrigine]{T lamotrigine; stopped; duration=8 weeks} and honestly if you'd swapped it for tic tacs i'd not have known]{O no_benefit; lamotrigine}. so now i'm on no meds, first time since i was 19

**tues 29 aug**
things i've used this week: [ice cubes]{T ice cubes; ongoing} (you hold them till it hurts, it's a [dbt]{T dialectical behaviour therapy; ongoing} thing). [[ice]{T ice cubes; ongoing} gets me through the twenty minutes, it does, every time]{O benefit; ice cubes}. [colouring book]{T colouring book; stopped} from nan. [i coloured one owl and [cried]{S mood}]{O no_benefit; colouring book}, gave it to tash's kid

**weds 27 sept**
[group]{T dialectical behaviour therapy; ongoing} was on opposite action. [i did it on the bus, i wanted to text my ex 40 times and instead i [texted my ex no times]{S functioning improved}]{O benefit; dialectical behaviour therapy}. [i can feel it [coming up]{S anger fig} now before it's out of my mouth]{O benefit; dialectical behaviour therapy}. that's new. that wasn't there in april

**sat 14 oct**
the [write club]{T creative writing group; ongoing; frequency=saturdays} at the library, saturdays, it's called [paper boats]{T creative writing group; ongoing}. i read a thing out. [[paper boats]{T creative writing group; ongoing} is the only room i'm [not the ill one]{S functioning improved} in]{O benefit; creative writing group}

**fri 22 dec**
so. a year. [[dbt]{T dialectical behaviour therapy; ongoing}: made me worse then made me better, ask me in spring which won]{O partial; dialectical behaviour therapy}, got till feb. [no [cutting]{S suicidality improved} for 19 weeks]{O benefit; overall}. [[four shifts a week]{S functioning improved}]{O benefit; overall}. [tash still here]{O benefit; overall}. [i still get the [drop]{S mood fig}, sunday nights, like a [lift with no floor]{S mood fig}]{O partial; overall}. kirsty's put me down for the [trauma therapy]{T trauma therapy; planned} after, waiting list is 14 months, so see you there i guess

=== 1970-depression
title: Trintellix 20 mg
genre: review
layout: form with fields (Reason / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: vortioxetine
rating: 4
ledger:
  venlafaxine | medication | stopped | mixed | other_physical
  vilazodone | medication | stopped | no_response | gastrointestinal, sleep
  vortioxetine | medication | ongoing | mixed | gastrointestinal, other_physical
  ginger chews | supplement | ongoing | response
  lithium orotate | supplement | stopped | no_response
  l-methylfolate | supplement | planned | unknown
---
Reason for taking: [MDD]{S diagnosis clin}, [brain fog]{S cognition fig}
Side effects: [[Nausea]{S gastrointestinal clin side_effect}, [itching]{S other_physical side_effect}]{O side_effect; vortioxetine}
Comments: Taking it since spring of last year. My history is [effexor]{T venlafaxine; stopped} ([great [mood]{S mood improved}]{O benefit; venlafaxine}, [[blood pressure 160]{S other_physical side_effect}]{O side_effect; venlafaxine}, taken off), then [Vybrid]{T vilazodone; stopped} ([[lived in the bathroom]{S gastrointestinal fig side_effect}, [dreamed about snakes]{S sleep side_effect}]{O side_effect; vilazodone}, [three months and my wife hadn't noticed a thing and neither had I]{O no_benefit; vilazodone}). I took myself off that one.

[What this one did is [clear my head]{S cognition fig improved}]{O benefit; vortioxetine}. [I can [follow a meeting]{S cognition improved}. I [read two novels]{S functioning improved} this winter]{O benefit; vortioxetine}. [The [sadness]{S mood} I would call a tie]{O no_benefit; vortioxetine}. [And every single morning at 10 I'm [sick to my stomach]{S gastrointestinal side_effect}, a year in, they said 2 weeks]{O side_effect; vortioxetine}. [[Ginger chews]{T ginger chews; ongoing} get me through]{O benefit; ginger chews}. [My neck [itches]{S other_physical side_effect} till it bleeds]{O side_effect; vortioxetine}. [[Libido]{S sexual clin absent side_effect} is untouched]{O tolerated; vortioxetine} so we're not complaining there. Bought [lithium orotate]{T lithium orotate; stopped} online for a while, don't anymore, [expensive nothing]{O no_benefit; lithium orotate}. Will bring up [methylfolate]{T l-methylfolate; planned} with the doc since my gene test came back funny.

=== 1971-ocd
title: Anafranil saved me and ruined me
genre: review
layout: plain text review
condition: OCD
area: mental
english: British
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: clomipramine
rating: 3/5
ledger:
  sertraline | medication | tried | no_response
  fluoxetine | medication | tried | no_response
  clomipramine | medication | ongoing | mixed | gastrointestinal, other_physical, sexual, appetite_weight, neurological
  exposure therapy | psychotherapy | stopped | partial
  risperidone | medication | declined | unknown
  memantine | medication | planned | unknown
---
[Intrusive thoughts]{S anxiety clin} about hurting people I love since I was 16. I am a grandmother, I've never hurt a fly.

200 mg [sertraline]{T sertraline; tried; dose=200 mg}, 60 [fluoxetine]{T fluoxetine; tried; dose=60}, [years of it between them, and I still [hid the knives]{S anxiety}]{O no_benefit; sertraline, fluoxetine}. [[Exposure therapy]{T exposure therapy; stopped; sessions=twenty goes} in Sheffield, twenty goes, took me from [hiding all of them]{S anxiety} to only the big one]{O partial; exposure therapy}, then she left on maternity and it wasn't carried on.

The old [tricyclic]{T clomipramine; ongoing} was the last throw. [In the eighth week I was [peeling potatoes]{S functioning improved} with the wee one next to me and there was [nothing in my head but potatoes]{S anxiety fig improved}]{O benefit; clomipramine}. [I've had seven years of that and I'd not give it back]{O benefit; clomipramine}.

But listen. [I've [no spit]{S gastrointestinal side_effect}, I've lost four teeth over it]{O side_effect; clomipramine}. [[Three stone]{S appetite_weight side_effect} up]{O side_effect; clomipramine}. [I [shake]{S neurological side_effect} so I can't carry a cup on a saucer, I'm [soaked]{S other_physical side_effect} by the top of the stairs]{O side_effect; clomipramine}. [As for [relations]{S sexual fig side_effect}, that shop has shut]{O side_effect; clomipramine}. [My [heart]{S other_physical absent side_effect} trace is fine, they check it yearly]{O tolerated; clomipramine}. They tried cutting it to 100 and [within a month I was [counting the scissors]{S anxiety withdrawal}]{O withdrawal; clomipramine}. I turned down [risperidone]{T risperidone; declined} on top. There was something about [memantine]{T memantine; planned} in the charity's newsletter, I've cut it out for my appointment.

=== 1972-contraception
title: Implant removed after 11 months
genre: review
layout: site review with fields
condition: contraception
area: general
english: British
narrator: patient
split: train
round: 5
overall: improved
treatment: etonogestrel implant
rating: 2/5
ledger:
  combined pill | medication | stopped | unknown | pain
  etonogestrel implant | medication | stopped | mixed | other_physical, mood, mania_psychosis, sexual
  fertility tracking app | other | ongoing | unknown
  copper coil | procedure | declined | unknown
---
Reason: contraception, forgetful with tablets
Pros: [didn't get pregnant]{O benefit; etonogestrel implant}. [[Cramps]{S pain improved} gone]{O benefit; etonogestrel implant}
Cons: everything else

[Microgynon]{T combined pill; stopped} before that but [I got [migraine with aura]{S pain clin side_effect}]{O side_effect; combined pill} so it was a no go. [Fitting [didn't hurt]{S pain absent side_effect}]{O tolerated; etonogestrel implant}, [a [bruise]{S other_physical side_effect} like a banana after]{O side_effect; etonogestrel implant; neutral}. [First three months fine]{O tolerated; etonogestrel implant}. [Then I [bled]{S other_physical side_effect} three weeks in every four, [cystic spots]{S other_physical side_effect} on my back]{O side_effect; etonogestrel implant}. [I [wasn't myself]{S mood fig side_effect}, [weepy]{S mood side_effect}, [paranoid that my friends hated me]{S mania_psychosis side_effect}, [zero interest]{S sexual side_effect} in my poor fella]{O side_effect; etonogestrel implant}. Surgery said give it another six months. I gave it two. [Out it came, and within a fortnight I was [singing in the car]{S mood improved side_effect}]{O tolerated; etonogestrel implant}. My housemate has had hers two years and loves it, we're all different. I use an [app]{T fertility tracking app; ongoing} and a thermometer now. [Copper coil]{T copper coil; declined} was offered, my eyes watered, no.

=== 1973-migraine
title: nurtec
genre: review
layout: short review
condition: migraine
area: general
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: rimegepant
rating: 7
ledger:
  sumatriptan | medication | stopped | mixed | pain, anxiety
  butalbital | medication | stopped | worse | pain, substance_use
  rimegepant | medication | ongoing | partial | gastrointestinal
  eptinezumab | medication | planned | unknown
  ice cap | other | ongoing | partial
---
[[Sumatriptan shots]{T sumatriptan; stopped} worked]{O benefit; sumatriptan} [but felt like [somebody standing on my chest]{S pain fig side_effect} and I'd [panic]{S anxiety side_effect}]{O side_effect; sumatriptan}, my cardiologist ended that. Before those, ten years of [Fioricet]{T butalbital; stopped}. [By the end I had a [headache]{S pain worsened side_effect} 28 days a month, caused by the [headache pill]{T butalbital; stopped}]{O worsening; butalbital}. [And I was [hooked]{S substance_use side_effect}]{O side_effect; butalbital}. Hospital took me off, [nasty week]{O withdrawal; butalbital}.

With this you let it melt under your tongue. Tastes like a mint that gave up. [6 times out of 10 I'm [back at my desk]{S functioning improved} in 90 min]{O benefit; rimegepant}, [the other 4 I end up in the dark with the [ice hat]{T ice cap; ongoing} on]{O partial; rimegepant}. ([The [hat]{T ice cap; ongoing} does numb it some]{O partial; ice cap}.) [[Queasy]{S gastrointestinal side_effect}, not bad]{O side_effect; rimegepant; neutral}. [No [chest stuff]{S pain absent side_effect}, no [rebound]{S pain absent side_effect}]{O tolerated; rimegepant}. They only give me 8 a month and I have 11 [migraines]{S pain clin}, do the math. Doc wants to start [Vyepti]{T eptinezumab; planned} drip, waiting to hear from the insurance.

=== 1974-depression
title: I did the 8-week mindfulness course
genre: review
layout: plain text review
condition: depression
area: mental
english: British
narrator: patient
split: train
round: 5
overall: improved
treatment: mindfulness-based cognitive therapy
rating: 3/5
ledger:
  mindfulness-based cognitive therapy | mind_body | stopped | worse | mood, anxiety, sleep
  citalopram | medication | ongoing | response | sexual
  behavioural activation | psychotherapy | stopped | response
  gardening | lifestyle | ongoing | response
---
Unpopular opinion coming. Fourth bout of [depression]{S diagnosis clin} was just behind me, I was doing all right on 20 mg of [citalopram]{T citalopram; ongoing; dose=20 mg}, and my consultant said the [course]{T mindfulness-based cognitive therapy; stopped} would stop me from [going under again]{S mood fig possible}. Eight Tuesdays, two and a half hours, fourteen of us on mats. Teacher very kind. Studies show it halves [relapse]{S mood general} or some such.

[For me it was the opposite]{O worsening; mindfulness-based cognitive therapy}. Forty minutes a day alone with my own head was the last thing I needed. [I [brooded]{S mood worsened side_effect}, I felt [dread]{S anxiety side_effect} rising in the body scan and had to leave the room twice]{O side_effect; mindfulness-based cognitive therapy}. [By week five I was [waking at four]{S sleep worsened side_effect} again and [worse than I'd been since the spring]{S mood worsened}]{O worsening; mindfulness-based cognitive therapy}. I was told to sit with it. I didn't sit with it, I left at week six. The woman on the next mat loved it, off her [pills]{T antidepressants (medication); other}, [glowing]{S mood fig improved other}.

What does suit me is doing. [With [behavioural activation]{T behavioural activation; stopped}, which I did with a trainee in 2019 until she qualified, I was [out of my dressing gown]{S functioning improved} in a month]{O benefit; behavioural activation}. [And the [allotment]{T gardening; ongoing} never fails]{O benefit; gardening}. [The [tablet]{T citalopram; ongoing} keeps me [level]{S mood fig improved}]{O benefit; citalopram}, [the [bedroom]{S sexual fig side_effect} is not what it was]{O side_effect; citalopram}. Three stars because it might be right for somebody quieter.

=== 1975-weight
title: Contrave
genre: review
layout: form with fields (Reason / Side effects / Comments)
condition: obesity
area: general
english: American
narrator: patient
split: train
round: 5
overall: unchanged
treatment: naltrexone-bupropion
rating: 2
ledger:
  Weight Watchers | support | stopped | partial
  naltrexone-bupropion | medication | stopped | worse | gastrointestinal, sleep, other_physical, anger, mood
  sertraline | medication | ongoing | unknown | appetite_weight
  semaglutide | medication | not_tried | unknown
  intermittent fasting | lifestyle | planned | unknown
---
Reason: [250 lb]{S appetite_weight}, hereditary, plus [Zoloft]{T sertraline; ongoing} [[weight]{S appetite_weight side_effect}]{O side_effect; sertraline}
Side effects: [[Nausea]{S gastrointestinal clin side_effect}, [projectile vomiting]{S gastrointestinal side_effect}, [insomnia]{S sleep clin side_effect}, [hot flashes]{S other_physical side_effect}, [mean]{S anger side_effect}]{O side_effect; naltrexone-bupropion}
Comments: Insurance said no to [Wegovy]{T semaglutide; not_tried}, said yes to this, there's your first clue. [Week 1 I lost 5 lb because I [couldn't keep water down]{S gastrointestinal side_effect}]{O side_effect; naltrexone-bupropion}. Week 3 you're supposed to go to 2 and 2. [I got to 2 and 1 and [threw up in a client's driveway]{S gastrointestinal side_effect}]{O side_effect; naltrexone-bupropion}. [I'm a cheerful person and I became [hateful]{S anger side_effect}, I [cried]{S mood side_effect} in Target]{O side_effect; naltrexone-bupropion}. [Total loss after 10 weeks: [gained 3]{S appetite_weight worsened}, since bread was all that stayed down]{O worsening; naltrexone-bupropion}. Flushed it. [2 weeks out and [I'm sweet as pie]{S anger fig improved side_effect}]{O tolerated; naltrexone-bupropion}.
[[WW]{T Weight Watchers; stopped} [took 40 off me]{S appetite_weight improved} in 2012, then I quit going and here I am]{O partial; Weight Watchers}. My pastor's wife does the [16 hour fast]{T intermittent fasting; other}, I may give [fasting]{T intermittent fasting; planned} a whirl come January.

=== 1976-psychosis
title: haldol dec (wife writing)
genre: review
layout: short review
condition: schizophrenia
area: mental
english: American
narrator: relative
split: train
round: 5
overall: partly_improved
treatment: haloperidol decanoate
rating: 3
ledger:
  risperidone | medication | stopped | unknown | other_physical
  ziprasidone | medication | tried | no_response
  haloperidol decanoate | medication | ongoing | mixed | neurological, anhedonia, energy, sexual
  benztropine | medication | ongoing | mixed | cognition
  valbenazine | medication | planned | unknown
  clubhouse | support | ongoing | response
---
My husband gets this [shot]{T haloperidol decanoate; ongoing; frequency=every 4 weeks} every 4 weeks, 2 yrs in December. [Schizophrenia]{S diagnosis clin}, [paranoid]{S mania_psychosis} type of thing with the neighbors. Before this they had him on [Risperdal]{T risperidone; stopped} ([he [grew breasts]{S other_physical side_effect}]{O side_effect; risperidone}, so stopped) and [Geodon]{T ziprasidone; tried} ([you'd of thought it was candy]{O no_benefit; ziprasidone}).

[He has not [called the police on the neighbors]{S mania_psychosis improved} since the second [shot]{T haloperidol decanoate; ongoing}]{O benefit; haloperidol decanoate}. [He [mows their lawn]{S functioning improved}, if you can believe that]{O benefit; haloperidol decanoate}. [But he's a [statue]{S anhedonia fig side_effect}, [hardly talks]{S energy side_effect}, his [hand rolls]{S neurological side_effect} like he's counting money, and his [tongue comes out]{S neurological side_effect}]{O side_effect; haloperidol decanoate}. [Not [interested in me]{S sexual side_effect} at all]{O side_effect; haloperidol decanoate}. [[Cogentin]{T benztropine; ongoing} helps the [stiffness]{S neurological improved side_effect}]{O partial; benztropine} [and makes him [forgetful]{S cognition side_effect}]{O side_effect; benztropine}. I want to ask about [Ingrezza]{T valbenazine; planned} for the [mouth]{S neurological side_effect}. [He goes to the [Clubhouse]{T clubhouse; ongoing; frequency=Tuesdays and Fridays} Tuesdays and Fridays and they've got him [running the snack bar]{S functioning improved}]{O benefit; clubhouse}. I'm on [Lexapro]{T escitalopram (medication); other} because of all this, my sister calls it the [wife pill]{T escitalopram (medication); other}.

=== 1977-depression
title: BetterHelp / online CBT - meh
genre: review
layout: app store review with stars
condition: anxiety and depression
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: online therapy
rating: 2/5
ledger:
  online therapy | psychotherapy | stopped | no_response
  escitalopram | medication | ongoing | partial | sleep
  journaling | lifestyle | tried | no_response
  psychotherapy | psychotherapy | planned | unknown
  Couch to 5K | lifestyle | ongoing | response
---
★★ you get what you get
Paid $320 a month for four months. First counselor ghosted me, second one ate lunch on camera. Third was nice, she'd nod and say that sounds hard. [Four months and I could not tell you one thing that changed]{O no_benefit; online therapy}. [I was [lonely]{S functioning} before and after]{O no_benefit; online therapy}. The [worksheets]{T journaling; tried} she sent, gratitude and that, [I filled them out like a tax form]{O no_benefit; journaling}. Cancelling took three emails.

In fairness I was not in [crisis]{S other absent} and it was never going to be like seeing someone in a room. The [lexi]{T escitalopram; ongoing; dose=10} my regular doctor put me on, 10 mg, [has done more, I'd guess I'm [40 percent less on edge]{S anxiety fig improved}]{O partial; escitalopram}, [[yawning]{S sleep side_effect} all day though]{O side_effect; escitalopram}. And the [couch to 5k]{T Couch to 5K; ongoing} app, which is free!! [[Sleep]{S sleep improved} came right by week 4]{O benefit; Couch to 5K}. I'm on the list for an actual [psychologist]{T psychotherapy; planned} in my town. My coworker found her person on here and swears by it, so flip a coin.

=== 1978-anxiety
title: Gabapentin for anxiety
genre: review
layout: form with fields (Reason / Side effects / Comments)
condition: anxiety
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: gabapentin
rating: 6
ledger:
  lorazepam | medication | stopped | mixed | substance_use
  bupropion | medication | tried | worse | anxiety
  duloxetine | medication | tried | no_response
  gabapentin | medication | ongoing | mixed | neurological, cognition, other_physical
  kava | supplement | tried | no_response
  clonidine | medication | planned | unknown
---
Reason: [anxiety]{S anxiety clin} / came off [ativan]{T lorazepam; stopped}
Side effects: [[dizzy]{S neurological side_effect}, [puffy feet]{S other_physical side_effect}, [words missing]{S cognition side_effect}]{O side_effect; gabapentin}
Dosage: 300 3x daily, 2.5 yrs
Comments: Off label. [Ativan]{T lorazepam; stopped} [was heaven]{O benefit; lorazepam}, [I was [eating them]{S substance_use fig side_effect} like mints by the end]{O side_effect; lorazepam}, detoxed in 2021. [Wellbutrin]{T bupropion; tried}, [gas on the fire, I was [twice as jittery]{S anxiety worsened side_effect}]{O worsening; bupropion}. [Cymbalta]{T duloxetine; tried}, [meh, six wks, zilch]{O no_benefit; duloxetine}. [Kava tea]{T kava; tried} [tasted like a ditch and did as much]{O no_benefit; kava}.
Gabba: [first time in years my [shoulders came down]{S anxiety fig improved} from my ears]{O benefit; gabapentin}. [I can [take a phone call]{S functioning improved}]{O benefit; gabapentin}. [It lasts about 5 hours a pop and you feel it leave]{O partial; gabapentin}. [I [fell off a curb]{S neurological side_effect} and [called my boss Mom]{S cognition side_effect}]{O side_effect; gabapentin}. [No [craving]{S substance_use absent side_effect}, for me]{O tolerated; gabapentin}, others say different. [Ran out on a camping trip, [sweating]{S other_physical withdrawal} and [heart racing]{S other_physical withdrawal} by day 2]{O withdrawal; gabapentin}. Next visit I'm asking for [clonidine]{T clonidine; planned} so I can maybe cut this in half.

=== 1979-bipolar
title: Depakote
genre: review
layout: short review
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: valproate
rating: 5
ledger:
  lamotrigine | medication | stopped | unknown | other_physical
  valproate | medication | stopped | mixed | appetite_weight, other_physical, neurological
  lithium | medication | ongoing | response | other_physical
  regular bedtime | lifestyle | ongoing | partial
  metformin | medication | declined | unknown
---
Took it from 2015 to 2019, 1500 mg at night. [Worked, I will say that, I went from two [manias]{S mania_psychosis clin improved} a year to none]{O benefit; valproate}. [I also went from a size 8 to a [size 20]{S appetite_weight side_effect}, [hair thin]{S other_physical side_effect} enough to see scalp, [tremor]{S neurological clin side_effect}]{O side_effect; valproate}. [Endocrine found [cysts on my ovaries]{S other_physical side_effect}]{O side_effect; valproate}. They wanted to throw [metformin]{T metformin; declined} at it and I said why not throw out the thing causing it. [Lamictal]{T lamotrigine; stopped} was only 12 days, [[rash]{S other_physical side_effect} up to my chin]{O side_effect; lamotrigine}.
I take [lithium]{T lithium; ongoing; dose=900} 900 now. [[Even]{S mood improved}, [clear]{S cognition improved}, [pants fit]{S appetite_weight improved side_effect}]{O benefit; lithium}. [I [drink water like a horse]{S other_physical fig side_effect}]{O side_effect; lithium; neutral}. [Bed at ten no matter what]{T regular bedtime; ongoing}, [I think it buys me some insurance]{O partial; regular bedtime}. If you're a woman under 40 ask them why this and not something else. They can cause [birth defects]{S other_physical possible general side_effect}.

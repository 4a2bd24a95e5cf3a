=== 684-long-covid
title: things i tried so you dont have to (LC, 3 yrs)
genre: forum
layout: ranked list in lower case, replies
condition: long covid
area: general
english: second-language (Italian)
narrator: patient
split: dev
overall: partly_improved
round: 2
ledger:
  bromazepam | medication | tried | response
  prednisone | medication | tried | partial | sleep
  antihistamines | medication | tried | no_response | sleep
  hyperbaric oxygen therapy | procedure | stopped | partial | pain
  graded exercise therapy | procedure | stopped | worse
  olfactory training | other | ongoing | partial
  nicotine patch | medication | tried | worse | gastrointestinal, other_physical
  fluvoxamine | medication | stopped | partial | sleep
  pacing | lifestyle | ongoing | response
  psychotherapy | psychotherapy | ongoing | response
  metformin | medication | not_tried | unknown
---
ciao to all, giulia, 39, from bologna. i am sick since november 2021. sorry my english. before i was physiotherapist and i was running half marathons, now i [work 3 hours from home]{S functioning}. symptoms: so [tired]{S energy} that the hair dryer is heavy, [brain fog]{S cognition fig}, [no smell]{S neurological}, [heart that runs]{S other_physical fig}, [muscle pain]{S pain}. many doctors told me [anxiety]{S anxiety clin}. it was not [anxiety]{S anxiety clin absent}, i know what is that, i had it at university and [it passed with some drops of [Lexotan]{T bromazepam; tried}]{O benefit; bromazepam}.

i put in order from worst to best

10. [graded exercise]{T graded exercise therapy; stopped; duration=6 weeks}, 6 weeks. i, physiotherapist, believed in it!! [i finished in the [wheelchair]{S functioning worsened}]{O worsening; graded exercise therapy}. never again.
9. [nicotine patch]{T nicotine patch; tried}. one week. [[vomit]{S gastrointestinal side_effect} and [heart in the throat]{S other_physical fig side_effect}]{O side_effect; nicotine patch}. [i was worse for a month]{O worsening; nicotine patch}.
8. [antihistamines]{T antihistamines; tried}, three types. [zero]{O no_benefit; antihistamines}, [only [sleep]{S sleep side_effect}]{O side_effect; antihistamines}.
7. [prednisone]{T prednisone; tried; duration=two weeks} two weeks. [five days i was [a lion]{S energy fig improved}]{O partial; prednisone}, [then [crash]{S energy fig}]{O partial; prednisone}. [[did not close an eye]{S sleep fig side_effect}]{O side_effect; prednisone}.
6. [fluvoxamine]{T fluvoxamine; stopped; dose=50}, 50. [a little more clear in the [head]{S cognition improved}, maybe]{O partial; fluvoxamine}. [[crazy dreams]{S sleep side_effect}]{O side_effect; fluvoxamine}. stopped because nothing more came.
5. [hyperbaric oxygen]{T hyperbaric oxygen therapy; stopped; sessions=40}, 40 times, 4000 euro. [in the middle i [could read a novel]{S cognition improved}]{O benefit; hyperbaric oxygen therapy}. [two months after the last, same as before]{O partial; hyperbaric oxygen therapy}. [[ear pain]{S pain side_effect}]{O side_effect; hyperbaric oxygen therapy; neutral}.
4. [smelling the four little bottles]{T olfactory training; ongoing; frequency=every morning} every morning. [i have [lemon and coffee]{S neurological improved} back]{O partial; olfactory training}. not my son.
3. my [psychologist]{T psychotherapy; ongoing}. [not for the illness, for the [desperation]{S hopelessness improved}]{O benefit; psychotherapy}.
1 and 2. [pacing]{T pacing; ongoing}, with the watch that screams at 105. it's boring and [it is the only thing that stopped the [crashes]{S energy fig improved}]{O benefit; pacing}.

**hedgehog_uk:** brilliant list. [HBOT]{T hyperbaric oxygen therapy; other} got me [back to work]{S functioning other improved}, so it isn't the same for everyone. did you try [metformin]{T metformin; not_tried}?

no, nobody gives it here. [LDN]{T low-dose naltrexone (medication); general} i hear good things but you need to import.

=== 685-psoriasis
title: Cosentyx
genre: review
layout: star rating and short paragraphs
condition: psoriatic arthritis
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: secukinumab
rating: 8/10
round: 2
ledger:
  clobetasol | medication | stopped | partial
  coal tar shampoo | medication | stopped | no_response
  methotrexate | medication | tried | no_response | gastrointestinal, energy
  apremilast | medication | tried | no_response | gastrointestinal, mood
  adalimumab | medication | tried | partial
  secukinumab | medication | ongoing | response | other_physical
  sunbathing | lifestyle | stopped | partial | diagnosis
---
8/10 | Male, 50s | 2 to 5 years | Reason: [plaque psoriasis]{S diagnosis clin}

I left a trail of [flakes]{S other_physical} everywhere I sat for 20 years. [Elbows, scalp, backside]{S other_physical}, plus my [fingers swelled up like hot dogs]{S other_physical fig}. [Kept my shirt on at the lake]{S functioning}.

History: [clobetasol]{T clobetasol; stopped}, [tar shampoo]{T coal tar shampoo; stopped}, [baking myself on the dock]{T sunbathing; stopped} till [they cut a [skin cancer]{S diagnosis side_effect} off my ear]{O side_effect; sunbathing}. [The [clobetasol]{T clobetasol; stopped} and the sun would knock it down some, for a while]{O partial; clobetasol, sunbathing}. [Tar just stunk]{O no_benefit; coal tar shampoo}. Quit all three. [[Methotrexate]{T methotrexate; tried; duration=a year} for a year, [puked]{S gastrointestinal side_effect} every Friday night and [slept Saturday]{S energy side_effect}]{O side_effect; methotrexate}. [[Otezla]{T apremilast; tried} gave me the [runs]{S gastrointestinal side_effect} and the [blues]{S mood fig side_effect}]{O side_effect; apremilast}. [Skin didn't care about either one]{O no_benefit; methotrexate, apremilast}. [Then [Humira]{T adalimumab; tried}, 2 good years, and it quit on me]{O partial; adalimumab}.

Started this in 2021. First month is a [shot]{T secukinumab; ongoing; frequency=a week} a week, after that monthly. [By week 8 I was [clear]{S other_physical improved}]{O benefit; secukinumab}. CLEAR. [[Fingers look like fingers]{S other_physical improved}]{O benefit; secukinumab}. [[Back to bowling]{S functioning improved}]{O benefit; secukinumab}. [I get more [colds]{S other_physical side_effect} and had [thrush]{S other_physical clin side_effect} once]{O side_effect; secukinumab}. [[Scalp]{S other_physical} comes back a little the week before I'm due]{O partial; secukinumab}.

Price on the statement is $7,000 a month, copay card makes it zero, don't ask me. My daughter has the same [psoriasis]{S diagnosis clin other} and does fine with just a [cream]{T topical cream (medication); other}.

=== 686-bowel-cancer
title: Chemo diary for anyone about to start CAPOX
genre: forum
layout: numbered cycles, last line
condition: bowel cancer
area: general
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  surgery | procedure | tried | unknown
  stoma | procedure | stopped | unknown
  chemotherapy | medication | stopped | unknown
  capecitabine | medication | stopped | unknown | energy, other_physical, gastrointestinal
  oxaliplatin | medication | stopped | unknown | neurological, pain, energy, functioning
  ondansetron | medication | tried | response | gastrointestinal
  dexamethasone | medication | tried | unknown | sleep
  urea cream | other | tried | partial
  ginger biscuits | other | tried | no_response
  duloxetine | medication | declined | unknown
  counselling | psychotherapy | planned | unknown
---
Somebody on here wrote one of these and it got me through, so passing it on. I'm 56, postman, [stage 3 bowel cancer]{S diagnosis}, found because I kept putting off the poo stick and my wife did it for me. [Op]{T surgery; tried} in January, [bag]{T stoma; stopped} till they reversed it in October. I wasn't a bit scared of the [op]{T surgery; tried}. I was terrified of the [chemo]{T chemotherapy; stopped}, on account of my dad, who had [5FU]{T fluorouracil (medication); other} in 1989 and [couldn't lift his head]{S energy other side_effect}.

The plan is a [drip]{T oxaliplatin; planned} on day 1 and [tablets]{T capecitabine; planned} for a fortnight, then a week off, four times over. They tell you it can cause [sickness]{S gastrointestinal general possible side_effect}, [hair thinning]{S other_physical general possible side_effect}, [tingling]{S neurological general possible side_effect}, [infection]{S other_physical general possible side_effect}. Everyone gets a card with a phone number.

CYCLE 1. [Drip]{T oxaliplatin; stopped} took two hours. Walked outside, touched the car door, [[electric shock]{S neurological fig side_effect} up to the elbow]{O side_effect; oxaliplatin}. That's the cold thing. Gloves on for the fridge. [[Throat felt like swallowing glass]{S pain fig side_effect} if the drink was cold]{O side_effect; oxaliplatin}. [No [sickness]{S gastrointestinal absent side_effect}]{O tolerated; oxaliplatin, capecitabine}, the [ondansetron]{T ondansetron; tried} [did its job]{O benefit; ondansetron} [but [blocked me up]{S gastrointestinal side_effect} for four days]{O side_effect; ondansetron}. [[Steroids]{T dexamethasone; tried}: [wide awake at 3am]{S sleep side_effect} ironing]{O side_effect; dexamethasone}.

CYCLE 2. Same again, [more [tired]{S energy side_effect}]{O side_effect; oxaliplatin, capecitabine}. [[Ginger biscuits]{T ginger biscuits; tried} are a myth]{O no_benefit; ginger biscuits}. My cycle buddy Ken had to stop, his [heart]{S other_physical other side_effect} didn't like it.

CYCLE 3. [[Palms and soles red]{S other_physical side_effect} and [peeling]{S other_physical side_effect}, [mouth sores]{S other_physical side_effect}, [the runs]{S gastrointestinal side_effect}]{O side_effect; capecitabine}. [The [udder cream]{T urea cream; tried} takes the edge off the hands]{O partial; urea cream}. They dropped the dose by a quarter [and that was bearable]{O tolerated; capecitabine}.

CYCLE 4. [[Couldn't do my shirt buttons]{S functioning side_effect}]{O side_effect; oxaliplatin}. Rang the bell though I'd sworn I wouldn't.

NOW, 14 months on. [Scans clear, twice]{O benefit; overall}. [[Back on the round]{S functioning improved}, half days]{O benefit; overall}. [The [mouth]{S other_physical improved side_effect} and the [skin]{S other_physical improved side_effect} went back to normal in weeks]{O tolerated; capecitabine}. [My [feet are still numb]{S neurological side_effect}, like [walking on a rolled up sock]{S neurological fig side_effect}]{O side_effect; oxaliplatin}. Offered [duloxetine]{T duloxetine; declined} for that, read the leaflet, no ta. [The [head]{S mood} side is slower]{O partial; overall}, I [cry at the darts]{S mood}. On the list to see the [Macmillan counsellor]{T counselling; planned}.

=== 687-opioid-addiction
title: Buvidal monthly
genre: review
layout: Pros:/Cons: lists
condition: opioid use disorder
area: mental
english: Australian
narrator: patient
split: train
overall: improved
treatment: buprenorphine depot
rating: 9/10
round: 2
ledger:
  methadone | medication | tried | partial | sleep, other_physical, sexual
  buprenorphine film | medication | tried | partial | other_physical
  naltrexone implant | medication | declined | unknown
  buprenorphine depot | medication | ongoing | response | pain, other_physical, gastrointestinal, sleep
  SMART Recovery | support | ongoing | response
---
Score: 9/10, Length of use: 22 months

Quick background. Codeine from the chemist, then oxy after a ute rolled on me, then [whatever I could get]{S substance_use}. [Methadone]{T methadone; tried; duration=six years} six years, [it kept me out of jail]{O partial; methadone} [but I was [on the nod]{S sleep fig side_effect} at the table and [sweated like a horse]{S other_physical fig side_effect}]{O side_effect; methadone}. [Films]{T buprenorphine film; tried} after that, [better]{O partial; buprenorphine film}, [[teeth wrecked]{S other_physical side_effect}]{O side_effect; buprenorphine film}, and chemist every morning with everyone looking. Sold a few too, being honest.

Pros
* [I [don't think about it]{S substance_use improved} till the nurse texts me]{O benefit; buprenorphine depot}
* [no [sick]{S other improved withdrawal} mornings]{O benefit; buprenorphine depot}
* [it's not a [buzz]{S mania_psychosis fig absent side_effect}, [head is clear]{S cognition improved}]{O benefit; buprenorphine depot}
* [[drove to Broome]{S functioning improved} to see my daughter, couldn't have gone 3 days from a chemist before]{O benefit; buprenorphine depot}

Cons
* [[burns]{S pain side_effect} like buggery going in, [lump]{S other_physical side_effect} for a week]{O side_effect; buprenorphine depot}
* [[constipated]{S gastrointestinal side_effect}, [weird dreams]{S sleep side_effect}]{O side_effect; buprenorphine depot}
* [last 3 days of the month I get a bit [scratchy]{S anger fig}]{O partial; buprenorphine depot}
* [[libido]{S sexual clin side_effect} never came back from the [methadone]{T methadone; tried} days]{O no_benefit; buprenorphine depot}

Was offered the [naltrexone implant]{T naltrexone implant; declined} in Perth, no way, heard too many stories. My mate Dazza had the [implant]{T naltrexone implant; other} and he's been good, fair enough. [SMART]{T SMART Recovery; ongoing; frequency=Wednesdays} on Wednesdays [keeps me honest]{O benefit; SMART Recovery}. Dr wants me on it at least another two years. I'm 44 and I own a lawnmower.

=== 688-treatment-resistant-depression
title: Parnate, last stop before ECT (update in comments)
genre: forum
layout: post with prior meds line, two updates, replies
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  duloxetine | medication | stopped | no_response
  vortioxetine | medication | stopped | no_response
  nortriptyline | medication | stopped | no_response
  lumateperone | medication | stopped | no_response
  bupropion | medication | stopped | partial | anger
  accelerated TMS | neuromodulation | tried | partial | pain
  tranylcypromine | medication | ongoing | response | neurological, sleep, other_physical
  low tyramine diet | lifestyle | ongoing | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
  exercise | lifestyle | stopped | no_response
  trazodone | medication | ongoing | partial
---
Prior: [Cymbalta]{T duloxetine; stopped}, [Trintellix]{T vortioxetine; stopped}, [nortrip]{T nortriptyline; stopped}, [Caplyta]{T lumateperone; stopped}, [Wellbutrin]{T bupropion; stopped}, in that order, each one for at least eight weeks, all discontinued. [The only one that did anything was [Wellbutrin]{T bupropion; stopped}, and it gave me about three weeks]{O partial; bupropion} [followed by [wanting to fight strangers]{S anger side_effect} at Costco]{O side_effect; bupropion}. [The other four could've been breath mints]{O no_benefit; duloxetine, vortioxetine, nortriptyline, lumateperone}.

I'm 46. Dad of twins. I [can't shower]{S functioning} more than twice a week. My wife does the talking at school things. Everyone says [exercise]{T exercise; stopped} so for a year I [lifted]{T exercise; stopped; duration=a year} at 5 am with a trainer, [got strong, stayed [depressed]{S mood}]{O no_benefit; exercise}. Let the membership go. No [mania]{S mania_psychosis clin absent}, no [voices]{S mania_psychosis absent}, plain old can't.

In March I flew out and did the five-day [accelerated TMS]{T accelerated TMS; tried; duration=five-day; sessions=ten sessions a day}, ten sessions a day, out of pocket, don't ask. [[Scalp like a sunburned toe]{S pain fig side_effect}]{O side_effect; accelerated TMS}. [On day 4 I heard a song in the Uber and it got in]{O benefit; accelerated TMS}. [I was [normal]{S mood improved} for five weeks and then it slid off me over a weekend]{O partial; accelerated TMS}.

So it's [Parnate]{T tranylcypromine; planned} now or [ECT]{T electroconvulsive therapy; planned}. Had to wash out two weeks first. No aged cheese, no tap beer, no fava beans. They warn you about [hypertensive crisis]{S other_physical clin general possible side_effect}. About half of people who failed everything get something from an [MAOI]{T MAOIs (medication); general}, says my doc, who's 74 and the only one around that will write it. Anyone here on it?

**quietcar:** [Parnate]{T tranylcypromine; other} 60 mg since 2017, changed my life. You will be [dizzy]{S neurological general possible side_effect} when you stand up. Salt.

**hank_m:** My mother had [Nardil]{T phenelzine (medication); other} in the 70s and ate cheese the entire time lol

**OP, week 3:** 30 mg. [[Dizzy]{S neurological side_effect}, yep, [went down on one knee]{S neurological side_effect} in the garage]{O side_effect; tranylcypromine}. [[Two hours of sleep]{S sleep side_effect}]{O side_effect; tranylcypromine}, [[traz]{T trazodone; ongoing} gets me to five]{O partial; trazodone}. [[Mood]{S mood}: nada]{O no_benefit; tranylcypromine}.

**OP, week 11:** 50 mg. Sorry I vanished. [I've been [coaching]{S functioning improved}]{O benefit; tranylcypromine}. [I [shower]{S functioning improved}]{O benefit; tranylcypromine}. [I [argue about movies]{S anhedonia improved}]{O benefit; tranylcypromine}. [It's like somebody [paid the electric bill]{S mood fig improved}]{O benefit; tranylcypromine}. [The [dizzies]{S neurological improved side_effect} are mostly gone]{O tolerated; tranylcypromine}. [[BP dropped]{S other_physical side_effect} to 90/50 once]{O side_effect; tranylcypromine; neutral}. I keep a [card in my wallet and a list on the fridge]{T low tyramine diet; ongoing}. Told them thanks but no thanks on the [ECT]{T electroconvulsive therapy; declined}. Don't wait for number six like I did.

=== 689-menopause
title: Veozah for hot flashes
genre: review
layout: fields then text
condition: menopause after breast cancer
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: fezolinetant
rating: 9
round: 2
ledger:
  tamoxifen | medication | ongoing | unknown | other_physical, sleep
  clonidine | medication | stopped | no_response | gastrointestinal, neurological
  desvenlafaxine | medication | stopped | partial | gastrointestinal, sexual
  oxybutynin | medication | stopped | partial | cognition, gastrointestinal
  cooling pillow | other | ongoing | unknown
  evening primrose oil | supplement | stopped | no_response
  hormone replacement therapy | medication | not_tried | unknown
  fezolinetant | medication | ongoing | response | gastrointestinal
---
Condition treated: [Hot flashes]{S other_physical}
Ease: 5  Effectiveness: 5  Overall: 9/10
Age 45-54

I've had [breast cancer]{S diagnosis} so [hormones]{T hormone replacement therapy; not_tried} are off the table for me. Thanks to [tamoxifen]{T tamoxifen; ongoing}, which I'm on until 2027, [I had 15 to 20 [flashes]{S other_physical side_effect} a day]{O side_effect; tamoxifen}. [I mean [dripping]{S other_physical side_effect}, in a board meeting, [mascara on my chin]{S other_physical side_effect}]{O side_effect; tamoxifen}. [[Up five times a night]{S sleep side_effect}]{O side_effect; tamoxifen}.

[Clonidine]{T clonidine; stopped}, [Pristiq]{T desvenlafaxine; stopped}, [oxybutynin]{T oxybutynin; stopped}, [evening primrose]{T evening primrose oil; stopped}, all come and gone. [The first and the last were useless]{O no_benefit; clonidine, evening primrose oil}, [the middle two cut it by maybe a third]{O partial; desvenlafaxine, oxybutynin}. [[Clonidine]{T clonidine; stopped}: [dry mouth]{S gastrointestinal side_effect}, [dizzy]{S neurological side_effect}]{O side_effect; clonidine}. [[Pristiq]{T desvenlafaxine; stopped}: [nausea]{S gastrointestinal clin side_effect}, [no O's]{S sexual side_effect}]{O side_effect; desvenlafaxine}, [[brain zaps]{S neurological fig withdrawal} coming off]{O withdrawal; desvenlafaxine}. [[Oxybutynin]{T oxybutynin; stopped}: [couldn't think]{S cognition side_effect} or [poop]{S gastrointestinal side_effect}]{O side_effect; oxybutynin}.

Insurance said no twice. Third letter worked. It's not a hormone, it works on the thermostat in the brain. You do liver tests because of possible [liver injury]{S other_physical general possible side_effect}. [Day FOUR, I noticed at dinner that I'd had one all day]{O benefit; fezolinetant}. [[Slept eight hours]{S sleep improved} that night]{O benefit; fezolinetant}. [Thirteen months in, two a week tops]{O benefit; fezolinetant}. [Some [stomach ache]{S gastrointestinal side_effect} the first week]{O side_effect; fezolinetant; neutral}. [My [mood swings]{S mood} and [joint pain]{S pain} it does nothing for]{O no_benefit; fezolinetant}. Ran out over July 4th [and was [drenched]{S other_physical withdrawal} by Sunday]{O withdrawal; fezolinetant}.

Still sleep on the [cooling pillow]{T cooling pillow; ongoing} out of habit. My sister got nothing out of [Veozah]{T fezolinetant; other} but she never does.

=== 1994-multiple-sclerosis
title: "I count in stairs": one man's decade with MS
genre: article
layout: magazine feature, first person as told to a reporter
condition: multiple sclerosis
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 5
ledger:
  interferon beta | medication | stopped | no_response | other_physical, mood
  methylprednisolone | medication | tried | mixed | sleep, mania_psychosis, mood
  glatiramer acetate | medication | declined | unknown |
  natalizumab | medication | stopped | response |
  fingolimod | medication | stopped | worse | other_physical
  ocrelizumab | medication | ongoing | partial | other_physical
  fampridine | medication | stopped | no_response | sleep
  baclofen | medication | ongoing | mixed | energy, neurological
  functional electrical stimulation | procedure | ongoing | response |
  oxygen chamber | procedure | tried | no_response |
  stem cell transplant | procedure | planned | unknown |
  the overcoming ms diet | lifestyle | stopped | no_response |
  physiotherapy | procedure | ongoing | response |
---
Gareth Pryce, 46, was a roofer in Swansea until his [left foot stopped listening]{S neurological fig}. He told us his story over two afternoons, with a long [nap]{S energy} between them.

"It was 2015. I [came off a ladder]{S neurological} and everyone blamed the ladder. Then in the autumn [one eye went grey]{S neurological fig}, like a dirty window, and they did the scan. [Relapsing-remitting MS]{S diagnosis clin}. My auntie Mair had [MS]{S diagnosis clin other} and was in a chair at forty, so you can imagine.

"The eye they treated with [steroids]{T methylprednisolone; tried; route=in the arm; duration=three days}, three days of it in the arm. [Brilliant, I'll be honest. [Sight back]{S neurological improved} by the weekend]{O benefit; methylprednisolone}. [I also [didn't sleep]{S sleep side_effect} for four nights and I [painted the whole downstairs and thought I was a genius]{S mania_psychosis side_effect}]{O side_effect; methylprednisolone}. My wife was ready to send me back. I've had the [drip]{T methylprednisolone; tried} twice more since. [It shortens a [relapse]{S neurological improved}]{O benefit; methylprednisolone}, [but the [comedown]{S mood fig side_effect} gets worse every time]{O side_effect; methylprednisolone}.

"To prevent attacks, they gave me the choice of two. [Copaxone]{T glatiramer acetate; declined} was every day so I said no. I went on [Rebif]{T interferon beta; stopped; frequency=three jabs a week; duration=Two years}, three [jabs]{T interferon beta; stopped} a week. Two years. [[Flu]{S other_physical side_effect}, every Monday, Wednesday and Friday, and I was [snappy and down]{S mood side_effect} on it, not me at all]{O side_effect; interferon beta}. [Three [relapses]{S neurological clin} while I was taking the stuff, same as without, so you tell me]{O no_benefit; interferon beta}.

"Then [Tysabri]{T natalizumab; stopped; frequency=once a month; route=the drip; duration=for nearly three years}. Once a month on the ward, for nearly three years. [Not one [attack]{S neurological absent}. Not one!]{O benefit; natalizumab} [I was [back up on roofs]{S functioning improved}, only bungalows, mind]{O benefit; natalizumab}. [I had no side effect you could name]{O tolerated; natalizumab}. But my blood turned positive for a virus and they were frightened of a [brain infection]{S neurological possible side_effect}, so off it I came."

What followed is the part he tells with his eyes shut. He was switched to a capsule, [fingolimod]{T fingolimod; stopped}. [Ten weeks after the last [infusion]{T natalizumab; stopped} he had the [worst relapse]{S neurological withdrawal worsened} of his life]{O withdrawal; natalizumab}. "[I went to bed with a stick and I woke up and [couldn't move from the chest down]{S neurological worsened}]{O worsening; fingolimod}. [My [heart slowed right up]{S other_physical side_effect} with the first capsule as well, they kept me in]{O side_effect; fingolimod}. [Honest to God that drug did me nothing but harm]{O worsening; fingolimod}. I stopped it in the hospital bed.

"Since then it's [Ocrevus]{T ocrelizumab; ongoing; frequency=every six months}, every six months. [New lesions, none on the last two scans]{O benefit; ocrelizumab}. [But it hasn't given back what I lost]{O no_benefit; ocrelizumab}, and [year on year I'm [a bit slower]{S neurological worsened}]{O worsening; ocrelizumab}. [[Chest infections]{S other_physical side_effect} each winter, that's the [infusion]{T ocrelizumab; ongoing} for you]{O side_effect; ocrelizumab}."

He keeps his own scale. The house has thirteen stairs. In 2014 he took them two at a time. "[After that [relapse]{S neurological clin}: none. I [slept in the front room]{S functioning} for a year]{O worsening; overall}. Then the [physio]{T physiotherapy; ongoing}, Bethan, she got hold of me, and [by the following June I [did four]{S functioning improved}. Then nine]{O benefit; physiotherapy}. She also fitted me the [FES]{T functional electrical stimulation; ongoing}, it's a little box that zaps the leg so your toes come up. I call it [Sparky]{T functional electrical stimulation; ongoing}. [With [Sparky]{T functional electrical stimulation; ongoing} on I [don't trip]{S neurological improved}, full stop]{O benefit; functional electrical stimulation}. [I [walked my daughter into the church]{S functioning improved} with that thing buzzing]{O benefit; functional electrical stimulation}. The sticks I own, three of them, they're just sticks.

"For the [spasms]{S neurological clin} I take [baclofen]{T baclofen; ongoing; dose=30 mg a day}, 30 mg a day. [The [legs stop kicking]{S neurological improved} at night]{O benefit; baclofen}. [By day they're [like jelly]{S neurological fig side_effect} on it and I [doze off mid-sentence]{S energy side_effect}]{O side_effect; baclofen}. [So I've swapped one lot of bad legs for another]{O partial; baclofen}. [Fampridine]{T fampridine; stopped; duration=a fortnight}, the [walking tablet]{T fampridine; stopped}, I had that a fortnight. [They timed me over 25 feet before and after: 14 seconds, 14 seconds]{O no_benefit; fampridine}. [Kept me [awake]{S sleep side_effect} too]{O side_effect; fampridine}. They took it off me.

"I did the [diet]{T the overcoming ms diet; stopped; duration=eighteen months}, fish and no butter, the OMS one, eighteen months. [I felt very holy. I didn't feel any different]{O no_benefit; the overcoming ms diet}. Back on the butter. The [oxygen tank]{T oxygen chamber; tried; sessions=Twenty goes} at the charity in town, you sit in it with a mask like a diver. Twenty goes. [Lovely people, can't say it shifted anything]{O no_benefit; oxygen chamber}. [Cannabis]{T cannabis (other); other} works for the lad I sit with on infusion days, for his [spasms]{S neurological clin improved other}, but my wife's a magistrate so.

"Next on the list is [stem cells]{T stem cell transplant; planned}. They're assessing me in Sheffield in March. It's [chemo]{T chemotherapy (medication); general} basically, you can get [infections]{S other_physical possible general side_effect}, you can [die]{S other_physical possible general side_effect} of it. I've not made up my mind."

About 130,000 people in the UK live with [MS]{S diagnosis clin general}. [Disease-modifying drugs]{T disease-modifying drugs (medication); general} cut the number of [relapses]{S neurological clin improved general} but do not repair damage already done.

On the day of our second visit he did eleven stairs, sat down on the twelfth, and asked for his tea. "[Last week I did eight]{O partial; overall}," he said. "[Heat. In the heat I'm [useless]{S functioning worsened}]{O worsening; overall}."

=== 1995-ocd
title: Anyone else had the whole menu? My OCD timeline
genre: forum
layout: forum thread, opening post, updates and replies
condition: OCD
area: mental
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  fluvoxamine | medication | stopped | partial | sexual, energy
  psychotherapy | psychotherapy | tried | worse |
  clomipramine | medication | stopped | mixed | gastrointestinal, appetite_weight, other_physical
  aripiprazole | medication | stopped | worse | anxiety
  exposure and response prevention | psychotherapy | ongoing | response | anxiety, gastrointestinal
  inositol | supplement | tried | no_response | gastrointestinal
  n-acetylcysteine | supplement | tried | no_response |
  fluoxetine | medication | ongoing | partial | sleep
  meditation app | mind_body | stopped | worse |
  support group | support | ongoing | response |
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown |
  delay timer | other | ongoing | partial |
---
Stovecheck99 wrote:

First post, been lurking since forever. I'm 29, in Manitoba, [OCD]{S diagnosis clin} since I was about 9. [Checking]{S anxiety} mostly (stove, taps, did I [hit somebody with the car]{S anxiety}), some [bad thoughts]{S anxiety} I'd rather not type out. At my worst it was [four and a half hours to leave the house]{S functioning}. I never [heard voices]{S mania_psychosis absent} or anything, my dr asked about that a lot.

2012 – [Luvox]{T fluvoxamine; stopped; duration=two years}, up to 200. [Maybe a third less [checking]{S anxiety improved}? I'd [get out in three hours]{S functioning improved} instead of four and a half lol]{O partial; fluvoxamine}. [[No sex drive]{S sexual side_effect}, [dead tired]{S energy fig side_effect}]{O side_effect; fluvoxamine}. Stayed on it two years because nobody told me there was anything else, then quit.

2014 – [talk therapist]{T psychotherapy; tried; duration=eight months}, the kind where you talk about your dad. Eight months. [She kept telling me the [thoughts]{S anxiety} must mean something and I got SO much worse, I was [hiding the knives]{S anxiety worsened} by the end]{O worsening; psychotherapy}. I don't blame her she was kind but that's not what you do with [OCD]{S diagnosis clin general}.

2015 – [clomipramine]{T clomipramine; stopped}, the old timer. My psychiatrist called this [tricyclic]{T clomipramine; stopped} the gold standard. [Finally something with teeth. At 225 the [doubt got quieter]{S anxiety fig improved}, I was [at the bus stop in under an hour]{S functioning improved}, I [held a job at Canadian Tire]{S functioning improved}]{O benefit; clomipramine}. [On the flip side: [plugged up]{S gastrointestinal fig side_effect} for days, [sweat dripping off my nose]{S other_physical side_effect}, [60 lbs]{S appetite_weight side_effect} in two years, and my [heart rhythm]{S other_physical side_effect} went funny on the ECG]{O side_effect; clomipramine}. So it got pulled because of the heart. [Every bit of the [checking]{S anxiety withdrawal} came home within six weeks]{O withdrawal; clomipramine}, plus [some [electric zaps]{S neurological fig withdrawal} on the way down]{O withdrawal; clomipramine}.

2018 – they stacked [Abilify]{T aripiprazole; stopped} on top of nothing, don't ask. [Could not [sit still]{S anxiety side_effect}, I [walked circles]{S anxiety side_effect} in my parents basement all night]{O side_effect; aripiprazole}. [[Checking]{S anxiety worsened} went up if anything]{O worsening; aripiprazole}. Nine days and done.

Supplements: [inositol]{T inositol; tried; dose=18 g} 18 g of the powder, [NAC]{T n-acetylcysteine; tried}. [Neither moved the needle]{O no_benefit; inositol, n-acetylcysteine}. [[Inositol]{T inositol; tried} gave me [gas]{S gastrointestinal side_effect} that cleared rooms]{O side_effect; inositol; neutral}.

[Calm]{T meditation app; stopped}, the app. [Sitting there alone with my head for 20 min was the worst idea anyone ever had, the [thoughts]{S anxiety worsened} doubled]{O worsening; meditation app}. Deleted.

TMS: a friend in Toronto had [rTMS]{T transcranial magnetic stimulation (neuromodulation); other} and it did [OCD]{S diagnosis clin improved other} a world of good. Not offered here, not covered, so no [magnet]{T transcranial magnetic stimulation; not_tried} for me.

Which brings me to [ERP]{T exposure and response prevention; ongoing; started=Jan}. Started with a psych resident in Jan. I'm keeping a log so I'll post it.

UPDATE week 2: turned the stove on, off, took NO photo, drove to Timmies. [[Panic]{S anxiety side_effect} 9/10, [puked]{S gastrointestinal side_effect} in the lot]{O side_effect; exposure and response prevention}.

UPDATE week 5: [[stove]{S anxiety improved} is a 4/10]{O benefit; exposure and response prevention}. [The [driving stuff]{S anxiety worsened} has flared though, [circled the block eleven times]{S anxiety worsened} Sunday]{O worsening; exposure and response prevention}. Apparently it whack-a-moles.

UPDATE week 9: also back on a med, [Prozac]{T fluoxetine; ongoing; dose=60 mg} this time, 60 mg. Too soon to say.

UPDATE week 14: [[out the door]{S functioning improved} in 12 minutes!!!! My mom cried]{O benefit; exposure and response prevention}

UPDATE week 22: bad. Grandpa died, missed four sessions, [back at [ninety minutes]{S functioning worsened}]{O worsening; overall}. Feel like [I wrecked it]{S hopelessness}.

UPDATE week 31: okay. [25 minutes most days. I [drive to work without turning around]{S functioning improved}]{O benefit; exposure and response prevention}. The rule the resident gave me that I use outside of sessions is a [kitchen timer]{T delay timer; ongoing; duration=10 min}, when I want to check I set 10 min first. [About half the time the [urge]{S anxiety improved} fizzles before the ding]{O partial; delay timer}. The [Prozac]{T fluoxetine; ongoing} I think [takes the top off the [dread]{S anxiety improved}, no more than that]{O partial; fluoxetine}, [and I get the [weirdest dreams]{S sleep side_effect}]{O side_effect; fluoxetine; neutral}. Also found a [Tuesday group]{T support group; ongoing; frequency=Tuesday} at the library, nine of us. [First time in 20 yrs I'm [not ashamed]{S hopelessness improved}]{O benefit; support group}.

mapleandmope replied: [ERP]{T exposure and response prevention (psychotherapy); other} was hell and I quit twice. [Zoloft]{T sertraline (medication); other} 200 carried me. Different strokes.

Stovecheck99 replied: @mapleandmope did the [Zoloft]{T sertraline (medication); other} mess with your [sleep]{S sleep possible other side_effect}? My doc says [SSRIs]{T SSRIs (medication); general} for [OCD]{S diagnosis clin general} need higher doses & like 12 weeks.

=== 1996-ulcerative-colitis
title: Flare diary / what worked, what didn't
genre: forum
layout: forum post with diary
condition: ulcerative colitis
area: general
english: Indian English
narrator: patient
split: train
overall: improved
round: 5
ledger:
  mesalamine | medication | stopped | partial | pain
  prednisolone | medication | stopped | mixed | mood, anger, appetite_weight, other_physical
  azathioprine | medication | stopped | worse | gastrointestinal, other_physical
  ayurvedic medicine | supplement | stopped | worse | gastrointestinal
  specific carbohydrate diet | lifestyle | stopped | partial | appetite_weight
  vedolizumab | medication | stopped | no_response |
  tofacitinib | medication | ongoing | response | other_physical
  probiotics | supplement | tried | no_response |
  fecal transplant | procedure | not_tried | unknown |
  colectomy | procedure | declined | unknown |
  iron infusion | supplement | tried | response |
  yoga | mind_body | planned | unknown |
  hospital admission | care_setting | tried | partial |
---
Hello all. Writing from Pune. 31 M, software. [UC]{S diagnosis clin} since 2017, pancolitis, biopsy done. Sharing in detail as I myself got so much from this forum.

First year only [mesacol]{T mesalamine; stopped; dose=4.8 g}. [4.8 g per day, was okay-okay, [bleeding]{S gastrointestinal improved} used to come and go]{O partial; mesalamine}. [[Hair fall]{S other_physical absent side_effect} nothing]{O tolerated; mesalamine}, [some [headache]{S pain side_effect}]{O side_effect; mesalamine; neutral}. After 14 months [the same [mesalamine]{T mesalamine; stopped} stopped holding]{O partial; mesalamine} and doctor discontinued.

Then my mother took me to a vaidya in Nashik. [Kadha]{T ayurvedic medicine; stopped; frequency=morning and night}, morning and night, and told to leave all allopathic. [Two weeks [loose motions]{S gastrointestinal side_effect} like water]{O side_effect; ayurvedic medicine}, [then [blood]{S gastrointestinal worsened} each time, 18 times a day]{O worsening; ayurvedic medicine}. I threw that bottle. Not saying all [ayurveda]{T ayurvedic medicine (supplement); general} is bad, my father's [knees]{S pain improved other} are fine with it. [For my gut it was a disaster]{O worsening; ayurvedic medicine}.

[Admitted]{T hospital admission; tried; duration=nine days} nine days. [Weight 47 kg]{S appetite_weight}. [IV steroids]{T prednisolone; stopped; route=IV}, then [wysolone]{T prednisolone; stopped; dose=40 mg} 40 mg at home. [Within three days I went from 18 to 5]{O benefit; prednisolone}, [I could [eat curd rice]{S appetite_weight improved} and [walk to the temple]{S functioning improved}]{O benefit; prednisolone}. [But what it did to my head! [Crying]{S mood side_effect} in stand-up call, [fighting with my wife]{S anger side_effect}, [moon face]{S other_physical fig side_effect}, [always hungry]{S appetite_weight side_effect}]{O side_effect; prednisolone}. [Whenever I came under 15 mg the [blood]{S gastrointestinal withdrawal} was back]{O withdrawal; prednisolone}. Four courses like that in 3 years. Never again I hope.

[Azoran]{T azathioprine; stopped}. [[Vomiting]{S gastrointestinal side_effect} from day 4, [counts fell]{S other_physical side_effect}]{O side_effect; azathioprine}, [[colitis]{S diagnosis clin worsened} no better, rather worse]{O worsening; azathioprine}. Stopped by doctor himself in week 6.

[SCD diet]{T specific carbohydrate diet; stopped; duration=five months} I did five months. No rice, in a Maharashtrian house! [Motions reduced from 8 to 5]{O partial; specific carbohydrate diet}, [[urgency]{S gastrointestinal clin} same]{O no_benefit; specific carbohydrate diet}, [and [4 more kg gone]{S appetite_weight side_effect}]{O side_effect; specific carbohydrate diet}. Not worth it, left it at Diwali. [Probiotics]{T probiotics; tried}, the costly American sachet: [I noticed nothing except the bill]{O no_benefit; probiotics}.

[Vedolizumab]{T vedolizumab; stopped; sessions=five doses}, five doses, insurance paid only half. People here call it [vedo]{T vedolizumab (medication); general} the gentle one. [Gentle it was, no side effects at all]{O tolerated; vedolizumab}. [Six months and still [going ten times]{S gastrointestinal} with [cramps]{S pain}]{O no_benefit; vedolizumab}. They kept saying give it one more [infusion]{T vedolizumab; stopped}. I gave. Then closed the file.

Surgeon was called, told me about [removing the colon]{T colectomy; declined}. I was not ready to have a bag at 29. I said no. A cousin's wife has the [pouch]{T ileal pouch surgery (procedure); other} and she dances at weddings, so don't be frightened if you need.

Diary of the next thing, [tofacitinib]{T tofacitinib; ongoing; dose=10 mg; frequency=twice}, 10 mg twice:

Day 1 – 11 times, [blood]{S gastrointestinal}, [could not take the office bus]{S functioning}.
Day 4 – [8 times]{O partial; tofacitinib}.
Day 9 – [[no blood]{S gastrointestinal improved} in the morning!! first time since 2019]{O benefit; tofacitinib}
Day 16 – ate outside paneer, bad idea. [9 times, [very weak]{S energy worsened}]{O worsening; tofacitinib}.
Day 30 – [3 times, [formed]{S gastrointestinal improved}]{O benefit; tofacitinib}.
Day 70 – [one time. [Slept whole night]{S sleep improved}]{O benefit; tofacitinib}. [[Zoster]{S other_physical clin side_effect} on left side, painful, settled in 2 weeks]{O side_effect; tofacitinib; neutral}.

In between [iron drip]{T iron infusion; tried; sessions=two times} two times as Hb was 7.8. [Within some days I was [climbing to 3rd floor]{S functioning improved} without stopping]{O benefit; iron infusion}.

Now it is 16 months on 5 mg twice. [Small [flare]{S gastrointestinal worsened} in June when pharmacy had no stock for 12 days]{O withdrawal; tofacitinib}. [Otherwise [remission]{S gastrointestinal clin improved}, colonoscopy Mayo 0]{O benefit; tofacitinib}. [[Weight]{S appetite_weight improved} 63]{O benefit; tofacitinib}. [I [travel by local train]{S functioning improved}, you UC people will know what this means]{O benefit; tofacitinib}. I get scared of [clots]{S other_physical possible side_effect}, that is written in the box.

I asked about [FMT]{T fecal transplant; not_tried}, not available in my hospital. My wife says [yoga]{T yoga; planned}, from January I will see.

gutfeeling_blr: bro did you get [acne]{S other_physical possible side_effect} with [tofa]{T tofacitinib; ongoing}? I am on [upadacitinib]{T upadacitinib (medication); other} and my [face is like a teenager]{S other_physical fig other side_effect}

OP: @gutfeeling_blr [no [acne]{S other_physical absent side_effect}]{O tolerated; tofacitinib}, only the [zoster]{S other_physical clin side_effect}. Take the vaccine.

=== 1997-bipolar-disorder
title: The medicine drawer
genre: essay
layout: personal essay
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  paroxetine | medication | stopped | worse | mania_psychosis, sleep
  lithium | medication | stopped | mixed | neurological, other_physical, gastrointestinal
  quetiapine | medication | stopped | partial | energy, appetite_weight
  divalproex | medication | stopped | worse | other_physical
  lamotrigine | medication | ongoing | response | other_physical
  interpersonal and social rhythm therapy | psychotherapy | tried | response |
  dark therapy | lifestyle | ongoing | response |
  omega-3 | supplement | stopped | no_response |
  electroconvulsive therapy | neuromodulation | declined | unknown |
  lurasidone | medication | tried | partial | anxiety
  bupropion | medication | planned | unknown |
  hospital admission | care_setting | tried | partial |
  mood chart | other | ongoing | partial |
---
My sister, who is organized, wanted to throw out the contents of the drawer in my bathroom, and I asked her for one hour to write down what was in it first.

The oldest bottle is [Paxil]{T paroxetine; stopped}. I was 22 and [sleeping through my shifts]{S functioning} at the print shop, [crying]{S mood} in the paper room. The campus doctor said [depression]{S diagnosis clin} and nobody asked if I'd ever been the other thing. [On day eleven the other thing arrived]{O worsening; paroxetine}. [I [slept two hours]{S sleep worsened side_effect}, I [bought a kayak]{S mania_psychosis side_effect}, I [told my boss I was going to buy the shop]{S mania_psychosis side_effect}]{O side_effect; paroxetine}. I was not [happy]{S mood absent}, people get that wrong. I was [plugged into the wall]{S mania_psychosis fig}. I spent [twelve days on a ward]{T hospital admission; tried; duration=twelve days} in Duluth. [It slowed me down, I'll give it that]{O partial; hospital admission}. The [antidepressant]{T paroxetine; stopped} was stopped at the door, and I left with a new name for it: [bipolar two]{S diagnosis clin}.

[Lithium]{T lithium; stopped; dose=900 mg; duration=four years}, 900 mg, four years. This is the hard one to be fair about. [It worked. I want that in writing. I had [no ups]{S mania_psychosis absent} worth the name, and I [finished my degree]{S functioning improved}]{O benefit; lithium}. [And my [hands shook]{S neurological side_effect} so that I couldn't carry soup, I [drank like a camel]{S other_physical fig side_effect}, I knew every [bathroom]{S gastrointestinal fig side_effect} between here and Two Harbors]{O side_effect; lithium}. [Then it went after my [thyroid]{S other_physical side_effect} and my [kidneys]{S other_physical side_effect}]{O side_effect; lithium}, and my nephrologist said that was that. My uncle is on [lithium]{T lithium (medication); other} thirty-one years, kidneys like a boy's.

[Depakote]{T divalproex; stopped}: [[hair in the drain]{S other_physical side_effect}]{O side_effect; divalproex} and [the longest [gray stretch]{S mood fig worsened} I ever had, I mean [in bed from Labor Day to Halloween]{S functioning worsened}]{O worsening; divalproex}. [I can't name one thing that bottle did for me]{O no_benefit; divalproex}. I came off it in November.

[Seroquel]{T quetiapine; stopped; frequency=at night}, 300 at night. [[Slept]{S sleep improved}. God, I [slept]{S sleep improved}]{O benefit; quetiapine}. [It got me maybe half way up out of the [hole]{S mood fig improved}]{O partial; quetiapine}. [I also [ate cereal in the dark]{S appetite_weight side_effect} at 2 a.m. like a raccoon, [up 38 pounds]{S appetite_weight side_effect}, and was [fit for nothing]{S energy side_effect} before lunch]{O side_effect; quetiapine}. Two bottles left over when I quit.

[Fish oil]{T omega-3; stopped; duration=A year}, the size of a thumb. A year. [My eyes may be shinier]{O no_benefit; omega-3; neutral}. The doctor in the good practice across the river mentioned [ECT]{T electroconvulsive therapy; declined}, the fall that I [wasn't eating]{S appetite_weight} and [thought about the bridge]{S suicidality}. I said I'd rather not lose [my memory]{S cognition possible side_effect}. She said most people [get it back]{S cognition improved general side_effect}. I still said no.

[Latuda]{T lurasidone; tried; dose=40 mg}, 40 mg, with food. [My [mood]{S mood improved} picked itself up off the floor in about ten days, sort of, to about knee height]{O partial; lurasidone}. [I could [not keep my feet still]{S anxiety side_effect} in church]{O side_effect; lurasidone}.

In front, because I use it, is the [Lamictal]{T lamotrigine; ongoing; frequency=every morning}. I take 200 every morning. It was the slowest thing I ever did, an inch at a time because of the [rash]{S other_physical possible side_effect}. [I got a [rash]{S other_physical side_effect}, actually, at week three, and it turned out to be laundry soap]{O side_effect; lamotrigine; neutral}. [Nothing for two months. And then one morning I noticed I'd been [humming]{S mood improved}]{O benefit; lamotrigine}. [Three years now, and the [lows]{S mood improved} come for days where it used to be months]{O benefit; lamotrigine}. [[No weight gain]{S appetite_weight absent side_effect}, [no shakes]{S neurological absent side_effect}]{O tolerated; lamotrigine}.

Not everything fits in a drawer. I had [rhythm therapy]{T interpersonal and social rhythm therapy; tried; duration=twenty weeks}, twenty weeks of it, getting up at the same minute, eating at the same minute. [I thought it was for toddlers. I [haven't missed a day of work since that spring]{S functioning improved}]{O benefit; interpersonal and social rhythm therapy}. From it I've kept the [amber glasses and blackout curtains]{T dark therapy; ongoing; frequency=after eight}, on after eight. [Two times I've felt the [buzz]{S mania_psychosis fig improved} coming and the [glasses]{T dark therapy; ongoing} put it out]{O benefit; dark therapy}. And a [chart on the fridge]{T mood chart; ongoing}, a plus or a minus. [It doesn't lift anything, but it's caught me early, once]{O partial; mood chart}.

Some entries off the chart, this winter:

Jan 9. Minus. [[Showered]{S functioning improved}, anyway]{O partial; overall}.
Jan 14. Minus minus. [[Did not open the mail]{S functioning worsened}, [cried]{S mood worsened} at a tire ad]{O worsening; overall}.
Jan 22. Zero.
Feb 2. [Plus. [Laughed]{S mood improved} on the phone with Dee]{O benefit; overall}.
Feb 20. Minus. [Lost the gym habit again, [three weeks gone]{S functioning worsened}]{O worsening; overall}.

I'm going to ask about adding a little [Wellbutrin]{T bupropion; planned} for the winters. My sister says after the [Paxil]{T paroxetine; stopped} I must be nuts. I know that [antidepressants]{T antidepressants (medication); general} can [flip a person]{S mania_psychosis fig possible general side_effect}. I know it. I'd still like to ask.

She threw out the kayak receipt.

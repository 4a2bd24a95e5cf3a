=== 2401-panic-disorder
title: anyone else give up on half the list?
genre: forum
layout: forum thread, op and repliers
condition: panic disorder with agoraphobia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  citalopram | medication | stopped | worse
  sertraline | medication | tried | no_response | gastrointestinal
  mirtazapine | medication | ongoing | partial | appetite_weight, sleep
  diazepam | medication | ongoing | response
  bisoprolol | medication | tried | no_response | energy
  breathing exercises | mind_body | tried | worse
  cognitive behavioural therapy | psychotherapy | tried | no_response
  driving school for panickers | other | ongoing | response
  frozen peas on the neck | other | ongoing | response
  Rescue Remedy | supplement | tried | no_response
  DARE book | other | tried | partial
  counselling | psychotherapy | planned | unknown
  pregabalin | medication | declined | unknown
---
**wobblytom** wrote:
Evening. Bit of a moan and a question. Had my first [panic attack]{S anxiety} in the big Asda in 2016 by the fish, thought I was [dying]{S anxiety}, ambulance, all clear, felt a right lemon. Within a year I [couldn't do motorways, queues, cinemas or the barber's]{S functioning}, and [the barber's]{S functioning} is still a work in progress as you'd see.

I'll go through it. [Citalopram]{T citalopram; stopped; duration=nine days}, nine days. [The start up was the worst thing that has ever happened to me, [four attacks a day]{S anxiety worsened}, [shaking in the airing cupboard]{S anxiety worsened}]{O worsening; citalopram}. GP said to stick at it, I didn't. [Sertraline]{T sertraline; tried}, slower, drops and everything, got to a proper dose, [felt a bit [sick]{S gastrointestinal side_effect}]{O side_effect; sertraline; neutral}, [no difference, and I mean the wife was keeping a tally on the fridge, no difference]{O no_benefit; sertraline}. [Bisoprolol]{T bisoprolol; tried}, [legs [like wet sand]{S energy fig side_effect}]{O side_effect; bisoprolol}, [still [panicked]{S anxiety}, just slower]{O no_benefit; bisoprolol}. Talking Therapies gave me six lots of [CBT]{T cognitive behavioural therapy; tried; sessions=six} on the telephone with a [lad]{T cognitive behavioural therapy; tried} who read off a sheet. [Waste of his time and mine.]{O no_benefit; cognitive behavioural therapy} [Breathing exercises]{T breathing exercises; tried}: now everyone says these are lovely, [they set me OFF, the minute I think about my breath it goes]{O worsening; breathing exercises}. [Rescue Remedy]{T Rescue Remedy; tried} is brandy with ideas, [nothing]{O no_benefit; Rescue Remedy}. The [DARE book]{T DARE book; tried}, [yes, some of that went in, a few good weeks]{O partial; DARE book}.

What I have got on my side: [mirtazapine]{T mirtazapine; ongoing; dose=30} 30, [attacks [down to a couple a week]{S anxiety improved}]{O partial; mirtazapine}, [plus [two stone]{S appetite_weight side_effect}, plus [asleep]{S sleep side_effect} in front of Vera]{O side_effect; mirtazapine}. One [diazepam]{T diazepam; ongoing; dose=2mg} 2mg in the wallet, [haven't swallowed it since 2021, works through the leather]{O benefit; diazepam}. [Bag of frozen peas]{T frozen peas on the neck; ongoing} on the back of the neck, [stops one dead in ninety seconds]{O benefit; frozen peas on the neck}. And a woman called Bev who runs a [driving school for panickers]{T driving school for panickers; ongoing} out of a Corsa. [I did [two junctions of the M62]{S functioning improved} on Sunday!!]{O benefit; driving school for panickers}

They've now said [counselling]{T counselling; planned}, 40 week wait. And the doctor fancied [pregabalin]{T pregabalin; declined} but I drive for work so no.

So has anyone just stopped trying new things? Is that allowed

**kez_x**: [citalopram]{T citalopram; other} was fine for me, [yawning]{S sleep other side_effect} for a week and then my life back. but [sert]{T sertraline; other} gave me the [shakes]{S neurological other side_effect}. we're all wired different love
**MrsDoyle2**: My son had [attacks]{S anxiety other} at uni and [boxing]{T boxing (lifestyle); other} cured him. Peas though!! Trying that
**wobblytom**: tenner says the [peas]{T frozen peas on the neck; ongoing} outlive me

=== 2402-menieres-disease
title: Serc and all the rest (review by an ex piano tuner)
genre: review
layout: medication review site, neat
condition: Meniere's disease
area: general
english: British
narrator: patient
split: train
treatment: betahistine
rating: 4
overall: partly_improved
round: 6
ledger:
  betahistine | medication | ongoing | no_response | pain
  prochlorperazine | medication | ongoing | partial | sleep
  low-salt diet | lifestyle | ongoing | partial
  bendroflumethiazide | medication | stopped | unknown | other_physical
  intratympanic steroid injections | procedure | tried | partial | pain
  gentamicin injection | procedure | tried | mixed | other_physical, neurological
  vestibular rehabilitation | procedure | tried | response
  ginkgo | supplement | tried | no_response
  Epley manoeuvre | procedure | tried | no_response
  lipoflavonoids | supplement | tried | no_response
  hearing aid | procedure | ongoing | response
  grommet | procedure | declined | unknown
---
I have taken [betahistine]{T betahistine; ongoing; dose=16 mg; frequency=three times a day}, sold as [Serc]{T betahistine; ongoing}, 16 mg three times a day, for nine years, and [I could not swear in a court of law that it does anything at all]{O no_benefit; betahistine}. [When I ran out in Portugal nothing happened.]{O no_benefit; betahistine} [When I doubled it nothing happened either, apart from a [headache]{S pain side_effect}.]{O no_benefit; betahistine} The surgery keeps sending it and I keep swallowing it. That is the review. Four stars because [it is cheap and does no harm]{O tolerated; betahistine}.

For those newly diagnosed, and you have my sympathy, here is the remainder. I tuned pianos for forty years. In 2014 the left ear [filled up like a bath]{S other_physical fig} and the room [went round]{S neurological} until I was [sick]{S gastrointestinal} in a client's umbrella stand. [Six hours on the carpet]{S functioning}, every nine or ten days, with a [roar]{S other_physical} that never left. I could no longer [hear the beats]{S functioning} between two strings.

The useless: [ginkgo]{T ginkgo; tried}, [lipoflavonoids]{T lipoflavonoids; tried} from America, the [Epley manoeuvre]{T Epley manoeuvre; tried} (which is for something else, as I learned afterwards). [I regret only the postage]{O no_benefit; ginkgo, lipoflavonoids, Epley manoeuvre}. A [water tablet]{T bendroflumethiazide; stopped}, [which [sent my sodium down]{S other_physical side_effect}]{O side_effect; bendroflumethiazide} before anyone could judge it and was withdrawn.

The middling: [salt]{T low-salt diet; ongoing}, or none of it. [The [fullness]{S other_physical improved} is less in a good week, and returns after one restaurant]{O partial; low-salt diet}. [Buccastem]{T prochlorperazine; ongoing; route=under the lip} under the lip, [shortens the [vomiting]{S gastrointestinal improved} and does not touch the [spinning]{S neurological}]{O partial; prochlorperazine}, [I [sleep]{S sleep side_effect} all the next day]{O side_effect; prochlorperazine; neutral}. [Steroid through the eardrum]{T intratympanic steroid injections; tried; sessions=three}, three times; [it [stung]{S pain side_effect} abominably]{O side_effect; intratympanic steroid injections} and [gave me a summer]{O partial; intratympanic steroid injections}. One summer.

The terrible and wonderful: [gentamicin]{T gentamicin injection; tried}. It poisons the balance organ on purpose. [The [attacks]{S neurological improved} ended. I have had one in five years.]{O benefit; gentamicin injection} [What [hearing]{S other_physical side_effect} was left on that side went with them, and for two months I [walked like a sailor]{S neurological fig side_effect}.]{O side_effect; gentamicin injection} The [balance physio]{T vestibular rehabilitation; tried}, a stern young woman with a foam cushion, saw to the second of those: [I [cycled]{S functioning improved} to church by harvest]{O benefit; vestibular rehabilitation}. And the [hearing aid]{T hearing aid; ongoing} on the other side means that [I [can follow my granddaughter]{S functioning improved}, who mumbles]{O benefit; hearing aid}.

A [grommet]{T grommet; declined} was suggested early on; I declined. My tennis partner had [one]{T grommet; other} and plays still. [I [no longer tune]{S functioning}.]{O no_benefit; overall} My wife, who has [migraine]{S diagnosis clin other} and takes [pizotifen]{T pizotifen (medication); other}, says between us we have one good head.

=== 2403-depression
title: TMS. idk man
genre: review
layout: treatment review, lower-case run-on
condition: major depression
area: mental
english: American
narrator: patient
split: train
treatment: transcranial magnetic stimulation
rating: 6
overall: partly_improved
round: 6
ledger:
  escitalopram | medication | tried | partial | anhedonia
  venlafaxine | medication | stopped | worse | other_physical
  bupropion | medication | ongoing | partial | sleep
  cariprazine | medication | tried | worse | anxiety, anger
  mirtazapine | medication | tried | no_response | appetite_weight, sleep
  transcranial magnetic stimulation | neuromodulation | tried | response | pain, sleep
  better help therapist | psychotherapy | tried | no_response
  acceptance and commitment therapy | psychotherapy | ongoing | response
  cold plunges | lifestyle | tried | partial
  vitamin D | supplement | tried | no_response
  St John's wort | supplement | not_tried | unknown
  light box | procedure | tried | no_response
  ketamine infusions | medication | planned | unknown
  pickup basketball | lifestyle | ongoing | response
---
[so is it worth it, i guess yeah??]{O benefit; transcranial magnetic stimulation; mixed} [i'm not cured i just [don't hate mornings]{S mood improved} anymore]{O benefit; transcranial magnetic stimulation} which if you told me in january i would of paid double (it was 0 copay, took 3 appeals, thank you Denise in billing)

im 26, [been low]{S mood} since high school, dropped out twice, [couldn't shower]{S functioning}, you know the drill. meds i've had: [lexapro]{T escitalopram; tried} ([ok for a year]{O partial; escitalopram}, [turned me into [furniture]{S anhedonia fig side_effect}]{O side_effect; escitalopram}), [effexor]{T venlafaxine; stopped} ([NO. just no. [soaked the mattress]{S other_physical side_effect} every night]{O side_effect; venlafaxine}, [and my mood [fell thru the floor]{S mood fig worsened} under the floor]{O worsening; venlafaxine}, [[brain zaps]{S neurological fig withdrawal} for a month when i got off]{O withdrawal; venlafaxine}), [remeron]{T mirtazapine; tried} ([[fat]{S appetite_weight side_effect} and [sleepy]{S sleep side_effect}]{O side_effect; mirtazapine}, [same [sad]{S mood}]{O no_benefit; mirtazapine}), [vraylar]{T cariprazine; tried} ([couldn't [keep my legs still]{S anxiety side_effect}]{O side_effect; cariprazine}, [i [punched a vending machine]{S anger side_effect}, i'm a gentle person]{O worsening; cariprazine}). [wellbutrin]{T bupropion; ongoing} i still take, [its like a cup of coffee for the soul, a small cup]{O partial; bupropion}, [[up at 5]{S sleep side_effect} tho]{O side_effect; bupropion; neutral}

non meds: [vitamin d]{T vitamin D; tried}, [lightbox]{T light box; tried}, a [betterhelp lady]{T better help therapist; tried} who kept calling me Brandon. [literally nothing from any of it]{O no_benefit; vitamin D, light box, better help therapist}. [cold plunges]{T cold plunges; tried} in a trash can, [good for like 2 hours]{O partial; cold plunges}. asked the doc about [st johns wort]{T St John's wort; not_tried} and she said not with the others

ok [TMS]{T transcranial magnetic stimulation; tried; sessions=36 days; frequency=monday to friday}. 36 days, monday to friday, its a drive. [taps like a woodpecker, [headache]{S pain side_effect} the first 2 weeks, [dead tired]{S sleep side_effect} after]{O side_effect; transcranial magnetic stimulation; neutral}. [around number 12 i got WORSE, there's a dip, [i cried in a wendys]{S mood worsened}]{O worsening; transcranial magnetic stimulation}, they tell you about it, still sucks. [number 22 i noticed i was [singing]{S mood improved} in the car.]{O benefit; transcranial magnetic stimulation} [phq went 21 to 8.]{O benefit; transcranial magnetic stimulation} that was in april and [its november and i'm at like 10]{O benefit; transcranial magnetic stimulation}. a guy who had the slot before me got nothing out of it, 36 for 36, i think about him

now i do [ACT]{T acceptance and commitment therapy; ongoing} with a [real human]{T acceptance and commitment therapy; ongoing} in a real room, [thats doing a lot]{O benefit; acceptance and commitment therapy}, and [tuesday ball]{T pickup basketball; ongoing} at the Y, [best hour of my week no contest]{O benefit; pickup basketball}. if i slip they said maintenance or [ketamine]{T ketamine infusions; planned}. my roommate did [ketamine]{T ketamine infusions; other} and cried about his hamster for 40 min and was fine after so

=== 2404-long-covid
title: 3 years: full list, no sugar coating
genre: forum
layout: forum post with headings
condition: long covid
area: general
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  pacing | lifestyle | ongoing | response
  graded return to exercise | lifestyle | stopped | worse
  nattokinase | supplement | tried | unknown
  coenzyme Q10 | supplement | tried | no_response
  famotidine | medication | tried | partial
  loratadine | medication | ongoing | partial
  low-dose naltrexone | medication | ongoing | response | sleep
  ivabradine | medication | ongoing | response | neurological
  metoprolol | medication | tried | worse | energy
  hyperbaric oxygen | procedure | tried | no_response | other_physical
  nicotine patches | medication | tried | mixed | gastrointestinal, sleep
  smell training | other | tried | partial
  compression stockings | other | ongoing | partial
  fluvoxamine | medication | tried | worse | anxiety
  brain retraining course | mind_body | tried | no_response
  stellate ganglion block | procedure | planned | unknown
---
Caught it March 2022, mild, ha. Was a letter carrier, 22 km a day. Now I'm a person who [sits down to brush teeth]{S functioning}. Main stuff: [crashes]{S energy fig} after doing nothing, [heart at 140]{S other_physical} from standing, [brain fog]{S cognition fig}, [can't smell]{S neurological}.

**[Made me worse]{O worsening; graded return to exercise, metoprolol, fluvoxamine}**
[Physio]{T graded return to exercise; stopped} at the covid clinic with the bike, add a minute every day. [By week 3 I was [in a dark room]{S functioning worsened} and that lasted till spring.]{O worsening; graded return to exercise} My wife pulled me out of it. [Metoprolol]{T metoprolol; tried}, [[couldn't lift my arms]{S energy side_effect} to wash my hair]{O side_effect; metoprolol}. [Luvox]{T fluvoxamine; tried}, which some people say helps, [gave me [panic]{S anxiety side_effect} I've never had in my life]{O side_effect; fluvoxamine}, [and the [fog]{S cognition fig worsened} got thicker]{O worsening; fluvoxamine}.

**[Did nothing]{O no_benefit; coenzyme Q10, hyperbaric oxygen, brain retraining course}**
[CoQ10]{T coenzyme Q10; tried}, [hyperbaric oxygen]{T hyperbaric oxygen; tried; sessions=20 dives} (20 dives, $4,000 of my in-laws' money, [[ears popping]{S other_physical side_effect} for a week]{O side_effect; hyperbaric oxygen}), that [brain retraining course]{T brain retraining course; tried} where you say stop stop stop to your symptoms.

**Hard to say**
[Nattokinase]{T nattokinase; tried}. I started four things that month so who knows. [Nicotine patch]{T nicotine patches; tried; dose=7mg}, 7mg cut in half. [I swear the [fog]{S cognition fig improved} lifted like a blind, I [read a whole novel]{S cognition improved}]{O benefit; nicotine patches}, [but [puking]{S gastrointestinal side_effect} and [dreams about dead relatives]{S sleep side_effect}]{O side_effect; nicotine patches}. A lady in our Saturday group uses the [patches]{T nicotine patches; other} and she's [back skiing]{S functioning improved other}.

**[Some help]{O partial; famotidine, loratadine, compression stockings, smell training}**
[Pepcid]{T famotidine; tried} [for a couple months, then it fizzled]{O partial; famotidine}. [Claritin]{T loratadine; ongoing}, [[hives]{S other_physical improved} fewer, that's all I ask of it]{O partial; loratadine}. [Stockings]{T compression stockings; ongoing} up to here, very sexy, [buys me maybe [ten more minutes upright]{S functioning improved}]{O partial; compression stockings}. [Sniffing jars]{T smell training; tried} of clove and lemon twice a day: [[coffee came back]{S neurological improved}, nothing else did]{O partial; smell training}.

**[Keepers]{O benefit; pacing, ivabradine, low-dose naltrexone}**
[Pacing]{T pacing; ongoing} with the watch alarm at 105. I fought this so hard. [I went from [three crashes a week]{S energy fig} to [one a month]{S energy fig improved}.]{O benefit; pacing} [Ivabradine]{T ivabradine; ongoing; dose=5 mg; frequency=twice a day} 5 mg twice a day, [[heart rate]{S other_physical improved} normal in three days, actually cried]{O benefit; ivabradine}, [[sparkly lights]{S neurological side_effect} in the evening]{O side_effect; ivabradine; neutral}. [LDN]{T low-dose naltrexone; ongoing; dose=4.5}, up to 4.5, [took four months and a lot of [weird sleep]{S sleep side_effect}]{O side_effect; low-dose naltrexone; neutral}, [then the [aches]{S pain improved} just quit]{O benefit; low-dose naltrexone}.

Booked for a [neck block]{T stellate ganglion block; planned} in Calgary in Feb. Studies are small. Around one in ten of us still isn't right after a year, they say.

[I'm not [back at work]{S functioning}. I [can do the dishes]{S functioning improved}, [a short podcast]{S functioning improved}, Sunday dinner if I lie down before.]{O partial; overall}

=== 2405-hyperhidrosis
title: sweaty hands. 1 star 5 star idk
genre: review
layout: drug review site, four breathless sentences
condition: hyperhidrosis
area: general
english: American
narrator: patient
split: train
treatment: glycopyrrolate
rating: 7
overall: improved
round: 6
ledger:
  aluminium chloride | medication | tried | no_response | other_physical
  sage tea | supplement | tried | no_response
  iontophoresis | procedure | tried | partial | pain
  Botox | procedure | tried | mixed | pain, functioning
  oxybutynin | medication | stopped | mixed | cognition, gastrointestinal
  propranolol | medication | tried | no_response
  glycopyrrolate | medication | ongoing | response | gastrointestinal, other_physical
  glycopyrronium wipes | medication | tried | worse | other_physical
  sympathectomy | procedure | declined | unknown
---
I've [dripped]{S other_physical} since kindergarten, like [holes in the homework]{S other_physical}, [never held a hand]{S functioning} until I was 24, and I have had the [Drysol]{T aluminium chloride; tried} (with the saran wrap overnight, [[itch]{S other_physical side_effect} city]{O side_effect; aluminium chloride}), and [sage tea]{T sage tea; tried} because my grandma is Croatian, and a [beta blocker]{T propranolol; tried} from a doctor who decided I was nervous (I wasn't [nervous]{S anxiety absent}, I was WET), [all three were a joke]{O no_benefit; aluminium chloride, sage tea, propranolol}. Then the [water tray machine]{T iontophoresis; tried}, which [does work if you do it every single other day for the rest of your natural life and I have a toddler]{O partial; iontophoresis} [and it [zaps]{S pain fig side_effect} any paper cut]{O side_effect; iontophoresis}, then [Botox]{T Botox; tried; sessions=fifty needles a palm} at fifty needles a palm, [five months DRY I shook hands with strangers for fun]{O benefit; Botox} [but [I screamed]{S pain side_effect} and [couldn't open a jar]{S functioning side_effect} till summer]{O side_effect; Botox}, then [ditropan]{T oxybutynin; stopped}, [hands were perfect]{O benefit; oxybutynin} [I just [couldn't remember]{S cognition side_effect} what I'd come in the room to do with them, and a [mouth like the inside of a vacuum bag]{S gastrointestinal fig side_effect}]{O side_effect; oxybutynin}, so the doc took that away, then the [Qbrexza wipes]{T glycopyrronium wipes; tried} which I rubbed my EYE with and [one [pupil was a dinner plate]{S other_physical fig side_effect} at my cousins wedding]{O side_effect; glycopyrronium wipes}, [and they made my hands [sweat MORE]{S other_physical worsened}, explain that]{O worsening; glycopyrronium wipes}. So now [Robinul]{T glycopyrrolate; ongoing; dose=1mg; frequency=twice} 1mg twice and [you get [dry mouth]{S gastrointestinal side_effect}, and you [can't pee]{S other_physical side_effect} real fast, and you'd better not run a 10k in July because I [nearly cooked]{S other_physical fig side_effect}]{O side_effect; glycopyrrolate; neutral}, [but my palms are like anybodys palms!!!]{O benefit; glycopyrrolate} They offered the [nerve cutting surgery]{T sympathectomy; declined}, I've read those forums, no thank you, a girl I know had [ETS]{T sympathectomy; other} in 2011 and now her [back drips]{S other_physical other side_effect} instead.

[So would I recommend it, I mean, if you're desperate, and if you're reading this you're desperate, it's been two years and I [type on paper]{S functioning improved} lol I mean WRITE.]{O benefit; glycopyrrolate}

=== 2406-schizoaffective
title: my meds history for whoever needs it
genre: forum
layout: forum post, flat style
condition: schizoaffective disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 6
ledger:
  haloperidol | medication | tried | mixed | neurological, anxiety
  procyclidine | medication | tried | response | gastrointestinal
  olanzapine | medication | stopped | mixed | appetite_weight, energy
  risperidone | medication | tried | partial | other_physical
  sodium valproate | medication | ongoing | partial | other_physical
  aripiprazole | medication | tried | no_response | anxiety
  clozapine | medication | ongoing | response | gastrointestinal, other_physical, sleep
  metformin | medication | ongoing | partial
  CBT for psychosis | psychotherapy | tried | partial
  hearing voices group | support | ongoing | response
  family therapy | psychotherapy | declined | unknown
  electroconvulsive therapy | neuromodulation | tried | unknown | cognition
  humming | other | ongoing | response
  art therapy | psychotherapy | tried | no_response
  depot injection | medication | not_tried | unknown
---
I'm 39. I've been [schizoaffective]{S diagnosis clin} on paper since 2009, it was [psychosis]{S mania_psychosis clin} before that and [drama]{S other} before that according to my stepdad. I [hear voices]{S mania_psychosis}, two men and a child. When I'm ill I also [get high as a kite]{S mania_psychosis fig} or I [lie there]{S functioning} and [can't speak]{S functioning}.

[Haloperidol]{T haloperidol; tried} on my first section. [Shut the [voices]{S mania_psychosis improved} right up]{O benefit; haloperidol}, [[neck twisted]{S neurological side_effect}, [paced till my feet bled]{S anxiety side_effect}]{O side_effect; haloperidol}. They give you [procyclidine]{T procyclidine; tried} for that and [it did [untwist]{S neurological improved side_effect} me]{O benefit; procyclidine}, [[dry mouth]{S gastrointestinal side_effect}, hardly the worst]{O side_effect; procyclidine; neutral}.

[Olanzapine]{T olanzapine; stopped}. Five years. [It kept me [out of hospital]{S functioning improved}]{O benefit; olanzapine} and [I went from 10 stone to [nearly 19]{S appetite_weight side_effect}, I was [a sofa]{S energy fig side_effect}]{O side_effect; olanzapine}. I took myself off at Christmas like an idiot and [by Easter I was [the Archangel's assistant]{S mania_psychosis withdrawal}]{O withdrawal; olanzapine}. Back inside. [ECT]{T electroconvulsive therapy; tried} that time because I'd [stopped eating]{S appetite_weight}, [I [don't remember that spring]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}, so I can't tell you.

[Risperidone]{T risperidone; tried}, [took the [child]{S mania_psychosis improved} away but not the [men]{S mania_psychosis}]{O partial; risperidone}. [[Periods stopped]{S other_physical side_effect}, [milk]{S other_physical side_effect}, horrible]{O side_effect; risperidone}. [Aripiprazole]{T aripiprazole; tried}. [No good, just [restless]{S anxiety side_effect}.]{O no_benefit; aripiprazole} My brother, who has [bipolar]{S diagnosis clin other}, is on [aripiprazole]{T aripiprazole; other} and runs a scaffolding firm.

[CBT for voices]{T CBT for psychosis; tried; sessions=16}, 16 of them. [I still [hear them]{S mania_psychosis} but I argue back, that's worth something.]{O partial; CBT for psychosis} [Art therapy]{T art therapy; tried} on the ward, [I drew a lot of horses, end of]{O no_benefit; art therapy}. They wanted [family therapy]{T family therapy; declined}, see stepdad, no. They talked about the [jab]{T depot injection; not_tried} instead of tablets but it never happened.

[Clozapine]{T clozapine; ongoing; dose=350mg} since 2018, 350mg. You have a blood test every month, it's not optional. [[Dribble]{S gastrointestinal side_effect} on the pillow, [heart goes]{S other_physical side_effect}, [sleep eleven hours]{S sleep side_effect}, [bowels like concrete]{S gastrointestinal fig side_effect}.]{O side_effect; clozapine} [And it's [quiet]{S mania_psychosis improved}.]{O benefit; clozapine} Honest to God I'd forgotten what quiet was. [I've [not been in hospital]{S functioning improved} for six years.]{O benefit; clozapine} [Valproate]{T sodium valproate; ongoing} for the [highs]{S mania_psychosis fig}, [the [small ones]{S mania_psychosis} still get through]{O partial; sodium valproate}, [[hair's thin]{S other_physical side_effect}]{O side_effect; sodium valproate}. [Metformin]{T metformin; ongoing} for the [weight]{S appetite_weight side_effect}, [[a stone off]{S appetite_weight improved side_effect}, six to go]{O partial; metformin}.

The [voices group]{T hearing voices group; ongoing; frequency=every other Wednesday} at the library, every other Wednesday. [Nobody flinches. That's done more for me than a lot of doctors.]{O benefit; hearing voices group} And I [hum]{T humming; ongoing}. [If I hum on the bus they can't talk.]{O benefit; humming} Simple as that.

[I've [got my own flat]{S functioning improved} and a [part time job in a garden centre]{S functioning improved}.]{O benefit; overall} Roughly one in three people do badly on the ordinary [antipsychotics]{T antipsychotics (medication); general}, ask about [clozapine]{T clozapine; general} early, that's all I wanted to say.

=== 2407-overactive-bladder
title: vesicare = desert mouth, same bathroom
genre: review
layout: drug review site
condition: overactive bladder
area: general
english: American
narrator: patient
split: dev
treatment: solifenacin
rating: 2
overall: improved
round: 6
ledger:
  tolterodine | medication | tried | no_response | gastrointestinal
  solifenacin | medication | stopped | no_response | gastrointestinal, other_physical, cognition
  mirabegron | medication | tried | partial | other_physical
  Kegel exercises | lifestyle | tried | no_response
  pelvic floor therapy | procedure | tried | response
  bladder training | lifestyle | ongoing | response
  cutting out coffee and soda | lifestyle | ongoing | partial | anger
  tibial nerve stimulation | neuromodulation | tried | partial
  bladder Botox | procedure | tried | mixed | other_physical
  sacral nerve stimulator | neuromodulation | ongoing | response | pain
  pumpkin seed extract | supplement | tried | no_response
  vaginal estrogen | medication | ongoing | unknown
---
[Verdict: [thirsty]{S gastrointestinal side_effect} and STILL [running]{S other_physical}.]{O no_benefit; solifenacin} I'm a school bus driver, 58, so you can picture it. Three route stops I knew a gas station at. [Leaking]{S other_physical} on the seat. [Up five times]{S sleep} a night.

[Detrol]{T tolterodine; tried}, [Vesicare]{T solifenacin; stopped}: [didn't do a thing either one of them, except my tongue [stuck to the roof of my mouth]{S gastrointestinal side_effect}]{O no_benefit; tolterodine, solifenacin}. [On the [Vesicare]{T solifenacin; stopped} also [eyes like sandpaper]{S other_physical fig side_effect}, [no BM for six days]{S gastrointestinal side_effect}, and I [lost my words]{S cognition side_effect} so bad my daughter thought [stroke]{S diagnosis possible}.]{O side_effect; solifenacin} Quit that on the spot, [[words came back]{S cognition improved side_effect}]{O tolerated; solifenacin}. [Myrbetriq]{T mirabegron; tried}, [better! maybe a third better]{O partial; mirabegron}, [[blood pressure up]{S other_physical side_effect}]{O side_effect; mirabegron}, 90 bucks a month. [Kegels]{T Kegel exercises; tried} from a magazine and [pumpkin seed pills]{T pumpkin seed extract; tried} (lol): [nothing]{O no_benefit; Kegel exercises, pumpkin seed extract}. Then a real [pelvic floor therapist]{T pelvic floor therapy; tried}, turns out I was squeezing the wrong end of everything, [six visits and [no more puddle]{S other_physical improved} when I sneeze]{O benefit; pelvic floor therapy}. She did the [timed going]{T bladder training; ongoing} with me too, add ten minutes a week, [I'm at two and a half hours from forty minutes]{O benefit; bladder training}. [No coffee no Diet Coke]{T cutting out coffee and soda; ongoing}, [helps some]{O partial; cutting out coffee and soda}, [makes me [mean]{S anger side_effect}]{O side_effect; cutting out coffee and soda; neutral}. [Ankle needle]{T tibial nerve stimulation; tried; sessions=12 weeks} for 12 weeks, [good while I went]{O partial; tibial nerve stimulation}. [Botox in the bladder]{T bladder Botox; tried}, [[dry as a bone]{S other_physical fig improved} for seven months, glory]{O benefit; bladder Botox} [but I [couldn't go at all]{S other_physical side_effect} for two weeks, had to use the tube, and two [infections]{S other_physical side_effect}]{O side_effect; bladder Botox}. My sister gets the [Botox]{T bladder Botox; other} every year with no trouble at all.

So last spring I had the [InterStim]{T sacral nerve stimulator; ongoing} put in, a little battery in your butt. [Sore [hip]{S pain side_effect} when I sit wrong.]{O side_effect; sacral nerve stimulator; neutral} [I [sleep till five]{S sleep improved}. I [drove the whole band to state]{S functioning improved} and back.]{O benefit; sacral nerve stimulator} The gyno has me on the [estrogen cream]{T vaginal estrogen; ongoing} as well, no opinion yet. [Overactive bladder]{S diagnosis clin general} gets about one in six of us and everybody's told to try pills first, I say try the therapist lady first.

=== 1347-chronic-back-pain
title: "I'd stopped bending for nine years"
genre: essay
layout: pain charity website, first person
condition: chronic back pain
area: general
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  co-codamol | medication | tried | partial | gastrointestinal
  diclofenac | medication | tried | no_response
  nortriptyline | medication | tried | no_response | gastrointestinal, sleep
  facet joint injections | procedure | tried | partial
  back belt | other | tried | worse
  inversion table | other | tried | worse
  opioid patches | medication | stopped | mixed | sleep, gastrointestinal
  Pilates | lifestyle | tried | no_response
  spinal fusion | procedure | declined | unknown
  psychotherapy | psychotherapy | tried | response
  Move It group | support | tried | response
  exercise | lifestyle | ongoing | response
---
I'm Terry, I fitted kitchens for twenty-six years. In 2013 I lifted a worktop on my own to save waiting ten minutes for Daz and my [back went]{S pain fig}. Nine years that lasted.

There was nothing much on the scan. A couple of [bulging discs]{S diagnosis clin}. I've since been told that more than half of people my age have got them and don't know it.

List of what I had, for anyone who's counting. [[Co-codamol]{T co-codamol; tried; dose=30/500}, the 30/500s, they'd get me through half a day]{O partial; co-codamol} and [I was [bunged up]{S gastrointestinal fig side_effect} solid]{O side_effect; co-codamol}. [[Diclofenac]{T diclofenac; tried}, waste of time]{O no_benefit; diclofenac}. [[Nortriptyline]{T nortriptyline; tried; frequency=at night} at night, [dry mouth]{S gastrointestinal side_effect}, [couldn't wake up]{S sleep side_effect} for work]{O side_effect; nortriptyline}, [[back]{S pain} no different]{O no_benefit; nortriptyline}. My wife has that one too. [[Facet injections]{T facet joint injections; tried; sessions=twice}, twice, first lot gave me five weeks, second lot nothing]{O partial; facet joint injections}. I bought an [inversion table]{T inversion table; tried} off eBay and hung there like a bat, [and I came down worse than I went up, [couldn't straighten]{S functioning worsened} for three days]{O worsening; inversion table}. [[Pilates]{T Pilates; tried} with my sister in law, six weeks, no joy]{O no_benefit; Pilates}. It sorted hers, she never shuts up about it.

I wore a [back belt]{T back belt; tried} every waking hour for four years. I'd not have gone to the shop without my [belt]{T back belt; tried}. Turns out [I got weaker in it and the [spasms]{S pain worsened} got closer together]{O worsening; back belt}. Nobody told me it was for two weeks.

Then the [patches]{T opioid patches; stopped}, [BuTrans]{T opioid patches; stopped} first and then stronger. [I won't lie, the first month I thought they were a miracle, I [dug the garden]{S functioning improved}]{O benefit; opioid patches}. After that they went up and up. [I [nodded off]{S sleep side_effect} at the table, I was [sick]{S gastrointestinal side_effect} in the mornings]{O side_effect; opioid patches} and my lad asked his mum if I was poorly. When I came off them it took from March to August. [[Sweats]{S other_physical withdrawal}, [shakes]{S neurological withdrawal}, [crying at Homes Under the Hammer]{S mood withdrawal}]{O withdrawal; opioid patches}. [Here's the odd thing, once I was clear of them the [pain]{S pain clin} was exactly the same]{O no_benefit; opioid patches}. [Opioids]{T opioids (medication); general} help about one in ten people with [long-term pain]{S pain general}, the leaflet says, and I wasn't the one.

The surgeon offered a [fusion]{T spinal fusion; declined} with odds of fifty fifty. I said I wouldn't fit a kitchen on those odds.

[What got me right was two women in a health centre in Rotherham]{O benefit; psychotherapy, Move It group}. One's a [psychologist]{T psychotherapy; tried; sessions=seven times}. I went in with my arms folded because I'm not mental and I wasn't making it up. She asked me to show her how I picked up a pen. I [went down like I was defusing a bomb]{S functioning fig}. She said, what do you think'll happen? And I'd no answer. I saw her seven times. [It's thanks to her I stopped being [frightened]{S anxiety improved} of my own spine]{O benefit; psychotherapy}. The other was a physio that ran [Move It]{T Move It group; tried; duration=ten Tuesdays}, ten Tuesdays in a gym with eight other [creaking gates]{S pain fig other}. [First week, I [picked up an empty washing basket]{S functioning improved}]{O partial; Move It group}. [Week nine it had a bag of sand in]{O benefit; Move It group}. [Somewhere in the middle of that [group]{T Move It group; tried} I [forgot to have a bad back]{S pain fig improved} for a whole afternoon]{O benefit; Move It group}.

[I haven't had [pain]{S pain improved} worth mentioning since the spring of 2023]{O benefit; overall}. [I [do half-days fitting]{S functioning improved} with Daz's son]{O benefit; overall}. I [lift]{T exercise; ongoing; frequency=three mornings a week} three mornings a week in my garage, proper [weights]{T exercise; ongoing}. [If I skip the [weights]{T exercise; ongoing} over Christmas I [stiffen up]{S other_physical withdrawal}]{O withdrawal; exercise} and then I start again and [it goes]{O benefit; exercise}. I'm told it isn't the same for everybody. There was a lad on the Tuesdays with a [crushed disc]{S diagnosis other} and it did him no good whatever.

=== 1348-long-covid
title: Anneke, 38: eighteen months and a bit
genre: essay
layout: long Covid charity blog, first person
condition: long covid
area: general
english: second language (Dutch)
narrator: patient
split: dev
overall: improved
round: 4
ledger:
  running plan | lifestyle | stopped | worse
  vitamin C | supplement | tried | no_response
  zinc | supplement | tried | no_response
  antihistamines | medication | tried | partial | sleep
  low-histamine diet | lifestyle | stopped | worse | appetite_weight
  hyperbaric oxygen | procedure | tried | no_response | pain
  HELP apheresis | procedure | declined | unknown
  nicotine patches | medication | tried | unknown | gastrointestinal, sleep
  propranolol | medication | not_tried | unknown
  occupational therapy | procedure | tried | response
  nasal smell training | procedure | tried | response
  bupropion | medication | stopped | response
  lunch hammock | lifestyle | ongoing | response
---
I had [Covid]{S diagnosis clin} in November 2021, after a wedding in Utrecht. It was like a [bad cold]{S other_physical fig}. In January I noticed that I [could not follow a meeting]{S cognition}. In February I [could not climb to my own flat]{S functioning} without sitting on the stairs between two and three. I [smelled nothing]{S neurological} and when the [smell came a bit]{S neurological improved}, it was the wrong one, [coffee was burnt rubber]{S neurological fig}.

I write this because on forums you mostly meet the people who are still ill. That is logical, the others are outside.

My first idea was to train it away. I'm a rower. I made a [running plan]{T running plan; stopped} in Excel. [After each run I was [flat on the floor]{S energy fig worsened} for two days, then four days, then nine]{O worsening; running plan}. In April I gave it up. My brother, who had [Covid]{S diagnosis clin other} on the same wedding, did [train]{T running plan; other} himself back to health, so our mother did not understand it.

I took [vitamin C]{T vitamin C; tried} and [zinc]{T zinc; tried} in quantities for a horse. [No difference except in the purse]{O no_benefit; vitamin C, zinc}. [[Antihistamines]{T antihistamines; tried}, two sorts, gave a bit less [headache]{S pain improved}]{O partial; antihistamines}, [I [yawned]{S sleep side_effect} all day]{O side_effect; antihistamines}. Someone said then you must also [eat without histamine]{T low-histamine diet; planned}. On the [low-histamine diet]{T low-histamine diet; stopped} you may have rice and pear. [I [lost seven kilos]{S appetite_weight side_effect} that I did not have to spare]{O side_effect; low-histamine diet}, [I was [weaker]{S energy worsened} every week]{O worsening; low-histamine diet}. My doctor ordered me to quit the [pears]{T low-histamine diet; stopped}.

Then money. Forty sessions in the [oxygen tank]{T hyperbaric oxygen; tried; sessions=forty}, €6,000 of my savings. [My [ears hurt]{S pain side_effect}]{O side_effect; hyperbaric oxygen}. [On the questionnaire of the tank firm I had 61 before and 60 after]{O no_benefit; hyperbaric oxygen}. There is one trial from Israel where it helped [thinking]{S cognition general improved}, other trials found nothing. A clinic on Cyprus wanted to [wash my blood]{T HELP apheresis; declined} for three times that amount and I said nee, bedankt. I glued [nicotine patches]{T nicotine patches; tried; duration=a week} for a week because of a Facebook group. [I was [nauseous]{S gastrointestinal side_effect} and I [dreamed in colours]{S sleep side_effect}]{O side_effect; nicotine patches}, more I can't say. I asked about [propranolol]{T propranolol; not_tried} but my [pressure was too low]{S other_physical} for it.

[What helped, then]{O benefit; occupational therapy, nasal smell training, bupropion}. An [occupational therapist]{T occupational therapy; tried; frequency=every other week}, Wiesje, came every other week to my home. We made blocks on paper in three colours, and red was telephoning. I found it childish. [In six weeks I had [no crashes]{S energy fig improved} any more]{O benefit; occupational therapy}. [I [showered standing]{S functioning improved}]{O benefit; occupational therapy}. For the [nose]{S neurological} I did [training]{T nasal smell training; tried; frequency=twice a day; duration=five months} with four little jars, clove, rose, lemon, eucalyptus, twice a day, five months. [One evening I [smelled]{S neurological improved} that the neighbours had fried onion, and I had to cry]{O benefit; nasal smell training}. It is free and [it has no side effects]{O tolerated; nasal smell training}, only your cat goes away.

In October 2022 the GP proposed [bupropion]{T bupropion; planned}. I told her that I was not [depressed]{S mood absent}. She said it's for the [fog]{S cognition fig}, it's not proven, we can try. [Wellbutrin]{T bupropion; stopped; dose=150} 150. I was afraid of [shaking]{S neurological possible side_effect}. [I felt nothing bad of it at all]{O tolerated; bupropion}. [After three weeks I [read a book]{S cognition improved}, a whole one]{O benefit; bupropion}. I used it for ten months and then I stopped it slowly. [For a week I was a bit [cranky]{S anger withdrawal}]{O withdrawal; bupropion; neutral}, and [the [fog]{S cognition fig improved} has not come back]{O benefit; bupropion}.

[Since the summer of 2023 I consider myself healthy]{O benefit; overall}. [I [row]{S functioning improved}, I [work four days]{S functioning improved}]{O benefit; overall}. I have kept the [hammock]{T lunch hammock; ongoing; duration=forty minutes; frequency=every lunch} in the meeting room, every lunch forty minutes. [I don't need it medically I think, but the afternoons are better with it]{O benefit; lunch hammock}. About one in fifteen adults in our country has had [long Covid]{S diagnosis clin general}. Some of my friends from then still [lie in the dark]{S energy other}. [I took [bupropion]{T bupropion; stopped} and I got better]{O benefit; bupropion}, and Femke took [bupropion]{T bupropion; other} and her [heart raced]{S other_physical other side_effect} and she's where she was.

=== 1349-trigeminal-neuralgia
title: Weathering it: Dolores R.
genre: essay
layout: facial pain association magazine, first person
condition: trigeminal neuralgia
area: general
english: American
narrator: patient
split: train
overall: worse
round: 4
ledger:
  root canal | procedure | tried | no_response
  ibuprofen | medication | tried | no_response
  carbamazepine | medication | stopped | response | cognition, other_physical, neurological
  oxcarbazepine | medication | tried | partial | other_physical
  baclofen | medication | tried | no_response | sleep
  microvascular decompression | procedure | tried | partial
  Gamma Knife | procedure | tried | worse | neurological
  chiropractic | procedure | tried | no_response
  lacosamide | medication | ongoing | partial | neurological
  lidocaine nose spray | medication | ongoing | response
  ski mask | other | ongoing | response
  support group | support | ongoing | unknown
  motor cortex stimulation | neuromodulation | planned | unknown
---
They asked me for something hopeful. I told them they had the wrong Dolores. They said write it anyway.

I was brushing my teeth, March 9, 2011, and [somebody stuck a cattle prod in my jaw]{S pain fig}. That's [trigeminal neuralgia]{S diagnosis clin}. [TN]{S diagnosis clin}. Four to thirteen people per hundred thousand get it every year, more women than men, and nearly every one of us goes to the dentist first.

I did. Two [root canals]{T root canal; tried; sessions=two}, perfectly good teeth. [Didn't help a lick]{O no_benefit; root canal}. [A handful of [Motrin]{T ibuprofen; tried} every day, same]{O no_benefit; ibuprofen}. A neurologist in Tulsa gave me [Tegretol]{T carbamazepine; stopped} and told me if it worked I had [TN]{S diagnosis clin}, and [it worked in two days]{O benefit; carbamazepine}. [I called my sister and [ate a peach]{S functioning improved}]{O benefit; carbamazepine}. [I was [dumb as a post]{S cognition fig side_effect} on it, I'd drive past my own house]{O side_effect; carbamazepine}, but I'd have stayed on [Tegretol]{T carbamazepine; stopped} till I died. [In the second year my [sodium dropped to 118]{S other_physical side_effect} and I [ended up on the kitchen floor]{S neurological side_effect}]{O side_effect; carbamazepine}. They pulled it. [The [shocks]{S pain fig withdrawal} were back before I was out of the hospital]{O withdrawal; carbamazepine}. [[Trileptal]{T oxcarbazepine; tried} is its cousin, half as good]{O partial; oxcarbazepine} and [[sodium trouble]{S other_physical side_effect} again]{O side_effect; oxcarbazepine}. [[Baclofen]{T baclofen; tried}, I [slept]{S sleep side_effect} through Thanksgiving]{O side_effect; baclofen}. [Woke up, still [hurt]{S pain}]{O no_benefit; baclofen}.

In 2014 I had [brain surgery]{T microvascular decompression; tried}, an [MVD]{T microvascular decompression; tried}. They put a bit of Teflon between the artery and the nerve. About seven in ten get long relief, and possible complications are [hearing loss]{S other_physical possible general side_effect}, [facial numbness]{S neurological possible general side_effect}, [leaking of spinal fluid]{S other_physical possible general side_effect}. [I got none of those]{O tolerated; microvascular decompression}. [I got three years and four months with [nothing]{S pain improved}, and I [sang at both my granddaughters' baptisms]{S functioning improved}]{O benefit; microvascular decompression}. [Then it came back on a Sunday, in the drive-through]{O partial; microvascular decompression}. My friend Jolene from the association had the [MVD]{T microvascular decompression; other} the same month and she's at twelve years. I'm happy for her most days.

[Gamma Knife]{T Gamma Knife; tried} was next. It is [radiation]{T Gamma Knife; tried}, not a knife. [My cheek went [dead]{S neurological fig side_effect}]{O side_effect; Gamma Knife}. [And under the [dead]{S neurological fig side_effect} part it started to [burn]{S pain worsened}, all day, which it never used to]{O worsening; Gamma Knife}. That has a name, [anesthesia dolorosa]{S diagnosis clin}, with my own name in it. [If I could give one thing back I'd give that back]{O worsening; Gamma Knife}. It happens to very few.

I let a [chiropractor]{T chiropractic; tried} at my neck and hips for a summer. [Nope]{O no_benefit; chiropractic}.

Nowadays I take [lacosamide]{T lacosamide; ongoing; dose=200; frequency=twice a day}, 200 twice a day. [It knocks down maybe a third of the [jolts]{S pain fig improved}]{O partial; lacosamide} and [makes me [walk like a sailor]{S neurological fig side_effect}]{O side_effect; lacosamide}. [If I'm late with it by noon the [prod]{S pain fig withdrawal} is plugged in]{O withdrawal; lacosamide}. When it gets to where I [can't talk]{S functioning} I have a [numbing spray]{T lidocaine nose spray; ongoing; route=up the nose} that a pharmacist mixes, [lidocaine]{T lidocaine nose spray; ongoing}, up the nose. [It quits in under a minute]{O benefit; lidocaine nose spray}. [You get about an hour]{O partial; lidocaine nose spray}. And I wear a [ski mask]{T ski mask; ongoing}, pink, fleece, from October to May, in Walmart and in church. Wind is what gets me. [With the [mask]{T ski mask; ongoing} on I can [walk to the mailbox]{S functioning improved}]{O benefit; ski mask}. The bank has asked me to take it off.

I go to the [Zoom group]{T support group; ongoing; frequency=Thursdays} on Thursdays. We don't fix anybody.

They're talking about a [stimulator on the brain]{T motor cortex stimulation; planned}, on top, not inside. I've got the consult in February. I'm 71. [I [hurt]{S pain worsened} more now than I did in 2011]{O worsening; overall}. That's not a hopeful sentence but it's so.

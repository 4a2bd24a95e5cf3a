=== 527-parkinsons-disease
title: Brian's tablets, by his wife
genre: relative
layout: letter to a support magazine
condition: Parkinson's disease
area: general
english: New Zealand
narrator: relative
split: train
overall: partly_improved
round: 2
ledger:
  propranolol | medication | stopped | no_response | energy
  levodopa | medication | ongoing | partial | gastrointestinal, neurological
  ginger biscuits | supplement | tried | response
  mucuna powder | supplement | declined | unknown
  pramipexole | medication | stopped | mixed | substance_use, sleep
  clonazepam | medication | ongoing | response
  physiotherapy | procedure | tried | partial
  boxing class | lifestyle | ongoing | response
  Lee Silverman voice treatment | procedure | tried | response
  deep brain stimulation | neuromodulation | ongoing | response | neurological, other_physical
  apomorphine pump | medication | declined | unknown
  mirabegron | medication | ongoing | no_response
---
Dear Editor,

You asked for readers' experience of treatments. My husband Brian is 68 and was a stock agent in Southland. I keep the book because [his writing has gone so small]{S neurological} that even he can't read it.

At first the GP thought it was a [harmless tremor]{S neurological clin} and put him on [propranolol]{T propranolol; stopped}. I take that myself, for my [migraines]{S diagnosis clin other}, and it suits me down to the ground. [Brian it only made [slow as a wet week]{S energy fig side_effect}]{O side_effect; propranolol} [and the [hand went on jumping]{S neurological}]{O no_benefit; propranolol}. He chucked it in after a winter. Two years on, a locum watched him [walk in with one arm not swinging]{S neurological} and said the word. [Parkinson's]{S diagnosis clin}. It had never crossed our minds, because of the [loss of smell]{S neurological} going back ten years and the [kicking in his sleep]{S sleep}, and who would put those together?

[Sinemet]{T levodopa; ongoing; frequency=three times a day}, three times a day. Well! [Within the fortnight he was [doing up his own fly]{S functioning improved} and [whistling]{S mood improved}]{O benefit; levodopa}. [He was a bit [crook in the stomach]{S gastrointestinal side_effect} to start with]{O side_effect; levodopa; neutral} [but [ginger biscuits]{T ginger biscuits; tried} fixed that]{O benefit; ginger biscuits}. His brother sent him some [mucuna powder]{T mucuna powder; declined} off the internet, which is meant to be the same thing from a bean. It went on the compost.

[We had about four good years]{O partial; levodopa; positive}. They call it the honeymoon, everyone in our group knows that. After that [it began to [wear off]{S neurological fig worsened} before the next one was due]{O partial; levodopa}, and he'd be [stuck in a doorway like a cow at a gate]{S neurological fig}. [When there was too much of it on board he [wriggled]{S neurological side_effect} so badly he kicked the cat's dish across the room]{O side_effect; levodopa}. So up and down it went. Five times a day, then six, then six and a half.

To smooth things out they added [pramipexole]{T pramipexole; stopped}. I have a lot to say about that one. [It smoothed things out all right, he was [moving beautifully]{S neurological improved}]{O benefit; pramipexole}. [He was also, I found out the following March, [on the pokies]{S substance_use side_effect}]{O side_effect; pramipexole}. My Brian, who wouldn't buy a raffle ticket! [[Eleven thousand dollars gone]{S substance_use side_effect}, and a second ride-on mower]{O side_effect; pramipexole}. [He'd [nod off]{S sleep side_effect} with the fork in his hand, as well]{O side_effect; pramipexole}. I rang the nurse and she wasn't even surprised. It can bring on [gambling]{S substance_use possible general side_effect}, [shopping]{S substance_use possible general side_effect}, [eating]{S appetite_weight possible general side_effect} and the [other thing]{S sexual fig possible general side_effect}; it's in the leaflet, she said. It's in print that would suit an ant. They brought him off it over a month. [He was [very low]{S mood withdrawal} for a while, very [flat]{S mood fig withdrawal}]{O withdrawal; pramipexole}, [and then the [gambling]{S substance_use side_effect improved} just went, like a light switched off]{O tolerated; pramipexole}. [He has never wanted to since]{O tolerated; pramipexole}.

Nights: [clonazepam]{T clonazepam; ongoing; dose=half a tablet}, half a tablet. [He no longer [boxes the headboard]{S sleep improved}]{O benefit; clonazepam} and I no longer have to sleep in the sewing room. For the [waterworks]{S other_physical fig} they have him on [mirabegron]{T mirabegron; ongoing}, [and I can't say we've noticed]{O no_benefit; mirabegron}; [he's [up four times]{S other_physical} regardless]{O no_benefit; mirabegron}.

The [physio]{T physiotherapy; tried} taught him to count when he sticks. [It works in the kitchen and not in the supermarket]{O partial; physiotherapy}. The [speech lady]{T Lee Silverman voice treatment; tried; frequency=four days a week; duration=a month} had him shouting "AH" four days a week for a month. [People on the phone [stopped asking him to repeat himself]{S neurological improved}]{O benefit; Lee Silverman voice treatment}. And every Tuesday he goes to [boxing]{T boxing class; ongoing; frequency=every Tuesday}, non-contact, with nine other old fellows and a woman of 44 who flattens the lot of them. [It's the one morning of the week he [doesn't move like treacle]{S energy fig improved}]{O benefit; boxing class}.

When [six and a half a day was no longer enough]{O no_benefit; levodopa} we were given a choice: a [pump]{T apomorphine pump; declined} under the skin, or [brain surgery]{T deep brain stimulation; planned}. There is a chap in our group who has the [pump]{T apomorphine pump; other} and he's happy with it, but [lumps on his tummy]{S other_physical other side_effect} like walnuts. Brian picked the other. They do it awake. He says the worst part was the noise, and that the surgeon had Radio Hauraki on.

Nothing whatever happened for a month, because they don't switch it on until the [swelling]{S other_physical side_effect}'s gone. Then a girl with a tablet computer pressed something and [I saw my husband's hand [lie down in his lap and stay there]{S neurological improved}]{O benefit; deep brain stimulation}. I hadn't seen that in nine years. [He's on less than half the [pills]{T levodopa; ongoing}]{O benefit; deep brain stimulation}. [There's [no wriggling]{S neurological improved}]{O benefit; deep brain stimulation}. [His [speech has gone a bit slurry]{S neurological side_effect}, that's the price]{O side_effect; deep brain stimulation}.

They were careful to tell us it is not a cure, and it doesn't help the [memory]{S cognition general} or the [balance]{S neurological general} in anybody. He [had two falls]{S neurological} at Easter. I'm on [tramadol]{T tramadol (medication); other} for my [shoulder]{S pain other} from picking him up. But [he [drove us to Te Anau]{S functioning improved} last month]{O benefit; overall}.

Yours faithfully,
Mrs J. McL.

=== 528-alcohol-use-disorder
title: Dad, drinking and not
genre: relative
layout: essay
condition: alcohol use disorder
area: mental
english: British
narrator: relative
split: dev
overall: improved
round: 2
ledger:
  disulfiram | medication | stopped | no_response | gastrointestinal
  Alcoholics Anonymous | support | stopped | no_response
  citalopram | medication | tried | no_response
  chlordiazepoxide | medication | tried | response | sleep
  detox | care_setting | tried | partial
  residential rehab | care_setting | tried | partial
  acamprosate | medication | stopped | unknown | gastrointestinal
  naltrexone | medication | ongoing | response | gastrointestinal
  thiamine | supplement | ongoing | no_response
  SMART Recovery | support | ongoing | response
  alcohol-free beer | lifestyle | ongoing | partial
  inpatient unit | care_setting | not_tried | unknown
---
My father was a good drunk, as drunks go. He was not [violent]{S anger absent}. He never [missed a shift]{S functioning absent} on the buses until I was fifteen. He would just [go away]{S functioning fig}, about half past seven every night, while sitting in front of you. My brother and I used to wave a hand.

It was [vodka]{S substance_use} by the end. [A litre a day]{S substance_use}, decanted into a Lucozade bottle. When my mother left he had the first [seizure]{S neurological clin withdrawal}, in the Co-op, because he had tried to stop by himself, cold turkey, which was all anyone had ever told him to do, and nobody had said that can kill you.

I'm going to go through what they gave him, since at the family meetings that is what everyone wants to know.

[Antabuse]{T disulfiram; stopped; duration=three months}. You take it and if you drink on top of it you're [violently ill]{S gastrointestinal possible general side_effect}. Dad found out how ill. [He [spewed until he bled]{S gastrointestinal side_effect}]{O side_effect; disulfiram}. Then he worked out that he could just not swallow it, and that was that, three months. [Useless]{O no_benefit; disulfiram}. [AA]{T Alcoholics Anonymous; stopped}, St Luke's, Thursdays. It's saved more people than I could count, our neighbour Ted has been [sober]{S substance_use other improved} twenty-two years on [AA]{T Alcoholics Anonymous; other} and black coffee. But Dad couldn't do the God bit and [it went nowhere]{O no_benefit; Alcoholics Anonymous}. He walked out during the Serenity Prayer and never went back. The GP said he was [depressed]{S mood}, which, yes, and tried him on [citalopram]{T citalopram; tried}. You might as well [put a plaster on a burst main]{O no_benefit; citalopram}.

I wasn't well either, I suppose. I was twenty-six and couldn't hear a key in a door without my [heart going]{S other_physical other}. I had [counselling]{T counselling (psychotherapy); other} through work and six months of [propranolol]{T propranolol (medication); other}, and I went to [Al-Anon]{T Al-Anon (support); other}, where a woman with a budgie brooch told me that I didn't cause it, can't cure it and can't control it. I wrote that inside my wardrobe.

In 2016 he [turned yellow]{S other_physical}. They did a proper [detox]{T detox; tried; duration=seven days} on a ward, seven days, with [Librium]{T chlordiazepoxide; tried}. [No [fits]{S neurological absent withdrawal}, no [snakes on the ceiling]{S mania_psychosis absent withdrawal}]{O benefit; chlordiazepoxide}. [It did make him [sleep like a baby elephant]{S sleep fig side_effect}]{O side_effect; chlordiazepoxide; neutral}. From there he got twelve weeks at a [rehab]{T residential rehab; tried; duration=twelve weeks} near Weston-super-Mare, paid for by the council, which I'm told doesn't happen now. He came out brown. He had learned to make a risotto. [He [stayed dry]{S substance_use improved} for five months]{O partial; residential rehab, detox} and then his sister died and I found the Lucozade bottle in the cistern. [Within a fortnight he was [back on a litre]{S substance_use}]{O partial; residential rehab, detox}.

He did try. I'd like that written down somewhere. There was a [craving tablet]{T acamprosate; stopped}, [Campral]{T acamprosate; stopped; frequency=six a day}, six a day, [which gave him the [trots]{S gastrointestinal side_effect}]{O side_effect; acamprosate}, and which he couldn't remember to take, on account of being drunk. It was quietly dropped. I asked about getting him into the [unit]{T inpatient unit; not_tried} again and was told he'd "had his turn". 

It was a locum pharmacist who told us about [naltrexone]{T naltrexone; planned}. It doesn't make you sick. It blocks whatever it is that makes the first drink taste like coming home. About a third of people do really well on it, she said, a third do all right, and a third you'd never know. The oddest part was that he was not ordered to stop. He was to take it an hour before, and drink if he liked.

[The first night he drank his usual]{O no_benefit; naltrexone; neutral}, and [he [felt sick]{S gastrointestinal side_effect}]{O side_effect; naltrexone}, and he was in a [filthy mood]{S anger}. I thought here we go. [The second week he [left an inch in the bottle]{S substance_use improved}]{O partial; naltrexone}. I measured it. I've still got the ruler with the pen mark. [By month three it was [half a litre]{S substance_use improved}]{O partial; naltrexone}. One Sunday in the November we had a roast at mine and at half past seven I looked over, out of habit, and [he was [still there]{S functioning improved}]{O benefit; naltrexone}. He was arguing with my husband about bus lanes. I had to go and stand in the larder.

[He [had his last drink]{S substance_use improved} on 2 January 2019]{O benefit; naltrexone}. That's not what the drug is for, strictly, plenty carry on drinking moderately with it, but [he said [it had got boring]{S substance_use improved}, like [chewing a ticket]{S substance_use fig improved}]{O benefit; naltrexone}. He takes the [tablet]{T naltrexone; ongoing} to this day, in case, and [thiamine]{T thiamine; ongoing} for his [nerves]{S neurological}. [His [feet are still numb]{S neurological}]{O no_benefit; thiamine; neutral}, that's not coming back. He goes to [SMART]{T SMART Recovery; ongoing; frequency=on Mondays} on Mondays, which is like the other lot without the prayer, [and he now [runs the tea urn]{S functioning improved}, so they've got him for life]{O benefit; SMART Recovery}. He drinks [alcohol-free Guinness]{T alcohol-free beer; ongoing}. Some of the meeting disapprove. [It [takes the edge off]{S substance_use fig improved} Christmas]{O partial; alcohol-free beer}, he says.

[He [picks my son up from school]{S functioning improved} on Wednesdays]{O benefit; overall}. He's always early. I drive past sometimes, not checking, and there he is at the gate in his good coat, with his hands in his pockets, entirely present.

=== 529-ulcerative-colitis
title: Toilet maps
genre: relative
layout: charity fundraising page
condition: ulcerative colitis
area: general
english: British
narrator: relative
split: train
overall: improved
round: 2
ledger:
  mesalazine | medication | tried | no_response | pain
  prednisolone | medication | tried | partial | appetite_weight, mood, other_physical
  specific carbohydrate diet | lifestyle | tried | no_response
  probiotics | supplement | tried | no_response
  aloe vera juice | supplement | tried | no_response
  azathioprine | medication | stopped | unknown | gastrointestinal
  infliximab | medication | stopped | partial | other_physical
  iron infusion | medication | tried | response
  tofacitinib | medication | not_tried | unknown
  colectomy | procedure | tried | response | pain
  stoma bag | procedure | ongoing | unknown | other_physical
  clinical psychologist | psychotherapy | tried | partial
  pouch surgery | procedure | declined | unknown
---
Our Jamie is running the Great North Run in September and I'm his mum, so I've been told to write the bit at the top. He'd only put "I have a bag, give us a tenner."

He was fifteen. It started with [going to the loo a lot]{S gastrointestinal}, then [blood]{S gastrointestinal}, and being fifteen he told nobody. I found out when he [fainted]{S neurological} in the queue at Greggs. They did a camera test and it was [ulcerative colitis]{S diagnosis clin}, the whole bowel. I've got [IBS]{S diagnosis clin other}, have had for years, I manage it with [peppermint capsules]{T peppermint oil (supplement); other} and [Imodium]{T loperamide (medication); other}, and I said in front of the consultant "is it like mine then" and he was very polite.

At his worst he was [going twenty-two times a day]{S gastrointestinal}. We had a map of every toilet between home and school. He [stopped going out]{S functioning}. He [dropped football]{S functioning}. He wasn't [depressed]{S mood absent}, he'd tell you, he was just [knackered]{S energy} and [ashamed]{S hopelessness}.

They began with [Pentasa]{T mesalazine; tried; route=granules and an enema}, granules and an enema. [Never got on top of it]{O no_benefit; mesalazine} [and it gave him [headaches]{S pain side_effect}]{O side_effect; mesalazine}. Then [steroids]{T prednisolone; tried; dose=40mg}, 40mg of [pred]{T prednisolone; tried}. [It worked wonders for about five weeks]{O partial; prednisolone}: [he [slept through]{S gastrointestinal improved}, [went to a party]{S functioning improved}]{O benefit; prednisolone}. [But his [face blew up]{S appetite_weight side_effect}, he [came out in spots]{S other_physical side_effect} and he'd [mood swings]{S mood side_effect} you could set your watch by]{O side_effect; prednisolone}. [And the minute they brought it down under 15 he was [bleeding]{S gastrointestinal} again]{O partial; prednisolone}. Three rounds we did. [Each one worked a bit less than the last]{O partial; prednisolone}.

Meanwhile Mother had been on Facebook. I had him on the [specific carbohydrate diet]{T specific carbohydrate diet; tried; duration=eleven weeks} (eleven weeks, no bread, I cried more than him), [probiotics]{T probiotics; tried} at thirty quid a box and [aloe vera juice]{T aloe vera juice; tried}, which tastes of hedge. [None of them touched it]{O no_benefit; specific carbohydrate diet, probiotics, aloe vera juice}. He said so kindly and went for a McDonald's.

[Azathioprine]{T azathioprine; stopped} lasted nineteen days, [he was [sick as a dog]{S gastrointestinal fig side_effect}, his blood showed [his pancreas was up]{S gastrointestinal side_effect}]{O side_effect; azathioprine}, and it never had the chance to do anything. Next was [infliximab]{T infliximab; stopped; frequency=every eight weeks; route=drip}, a drip every eight weeks at the RVI. A girl there called Beth had been on it six years and was doing her nursing degree, so we were full of hope. [First three [infusions]{T infliximab; stopped}, [normal poos]{S gastrointestinal improved}]{O benefit; infliximab}. I know what I sound like, but I rang my sister. [He [put a stone back on]{S appetite_weight improved}]{O benefit; infliximab}. He sat his GCSEs. [By the sixth it was only lasting five weeks, then three]{O partial; infliximab}, and [on the seventh he [came up in hives]{S other_physical side_effect} and [couldn't get his breath]{S other_physical side_effect}]{O side_effect; infliximab}. That finished that.

He was so [anaemic]{S other_physical clin} they gave him [iron]{T iron infusion; tried; route=by drip} by drip. [Brown iron, and he was [pink]{S other_physical improved} within a week]{O benefit; iron infusion}. There was talk of a tablet called [tofacitinib]{T tofacitinib; not_tried} but the funding didn't come through in time, because in the January of his A-level year it [flared]{S gastrointestinal} like never before and he was in a side room with a surgeon drawing on his tummy with a felt tip.

About one in six or seven people with [colitis]{S diagnosis clin general} end up having the [operation]{T colectomy; general}, they told us, it isn't a failure. It felt like one. They [took out all of his large bowel]{T colectomy; tried} on the 19th and he woke up with a [stoma]{T stoma bag; ongoing}. He [turned his face to the wall]{S mood} for four days. He told the night nurse he [wished he hadn't woken up]{S suicidality}, and she sat with him till seven.

Nobody prepared me for how quick it was after that. [The [pain]{S pain improved} was gone]{O benefit; colectomy}. [Not the [surgical pain]{S pain side_effect}, that was bad enough]{O side_effect; colectomy}, but the other. [Day six he [asked for a curry]{S appetite_weight improved}]{O benefit; colectomy}. [By Easter he was [playing five-a-side]{S functioning improved}]{O benefit; colectomy}. [He [hasn't looked for a toilet]{S functioning improved} in a strange town since]{O benefit; colectomy}.

It's not all roses. [The [bag]{T stoma bag; ongoing} has leaked, twice on a bus]{O side_effect; stoma bag}, and [the [skin gets sore]{S other_physical side_effect} in hot weather]{O side_effect; stoma bag}. He wouldn't [go swimming]{S functioning}, he wouldn't [let a lass near him]{S functioning}. There's a [clinical psychologist]{T clinical psychologist; tried; sessions=five} attached to the ward and he had five sessions. [He said it helped a bit, she didn't talk rubbish]{O partial; clinical psychologist}. What helped more was a bin man from Blyth he met online who's had his since 1994 and has named it.

They've offered to do the [pouch]{T pouch surgery; declined}, where they make you a new one inside. He's said no, not now, maybe never. "[It's the first thing that's ever worked]{O benefit; colectomy}, mam."

He's 21. He works for the council. [He [had his top off]{S functioning improved} in Tynemouth all summer]{O benefit; overall}. Sponsor him, he's slow but he'll get there.

=== 530-antidepressant-withdrawal
title: Counting beads
genre: essay
layout: diary with dates
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  venlafaxine | medication | stopped | response | sexual, other_physical, anhedonia
  omega-3 | supplement | stopped | no_response
  magnesium | supplement | ongoing | partial
  promethazine | medication | tried | partial | sleep
  vortioxetine | medication | declined | unknown
  acceptance and commitment therapy | psychotherapy | ongoing | response
  open-water swimming | lifestyle | ongoing | response
---
**Wed 4 Jan**
Saw Dr Okoro. Nine yrs on [venlafaxine]{T venlafaxine; ongoing; dose=225; duration=nine yrs}, 225. [It got me through the divorce, no question]{O benefit; venlafaxine}. [But [sweats]{S other_physical side_effect}, [no libido]{S sexual clin side_effect}, [can't cry]{S anhedonia side_effect} even at Dad's funeral]{O side_effect; venlafaxine}. Want off. Plan: 187.5 for 4 wks.

**Sun 8 Jan**
Day 4. [Bit [dizzy]{S neurological withdrawal}]{O withdrawal; venlafaxine}. Tesco. Ironing.

**Wed 11 Jan**
[[Brain zaps]{S neurological fig withdrawal}, every time I turn my eyes]{O withdrawal; venlafaxine}. [Like [stepping off a kerb]{S neurological fig withdrawal} that isn't there]{O withdrawal; venlafaxine}. Ordered [omega 3]{T omega-3; planned} because the forum says so. A woman on there, tealeaf62, did hers in two weeks off 75. Good for her.

**Fri 27 Jan**
[[Zaps]{S neurological fig withdrawal improved} gone]{O tolerated; venlafaxine}. Fish burps.

**Wed 1 Feb**
Down to 150.

**Sat 4 Feb**
[Woke 3am [drenched]{S other_physical withdrawal}, [heart pounding]{S other_physical withdrawal}, [mad dreams]{S sleep withdrawal} about the old house]{O withdrawal; venlafaxine}. [[Shouted at Poppy]{S anger withdrawal} over a yoghurt]{O withdrawal; venlafaxine}. Not [depressed]{S mood absent}. [It's not that, it's [raw]{S mood fig withdrawal}, like I've had a layer off]{O withdrawal; venlafaxine}.

**Mon 13 Feb**
GP gave me [promethazine]{T promethazine; tried} for nights. [[Slept]{S sleep improved}]{O benefit; promethazine}. [[Hungover]{S sleep fig side_effect} till eleven]{O side_effect; promethazine}. [Good enough for twice a week, no more]{O partial; promethazine}.

**Wed 1 March**
Holding at 150. Not moving while work's like this. Appraisal fine.

**Tue 14 March**
[Forgot [tablet]{T venlafaxine; ongoing} at Jen's. By 4pm [nauseous]{S gastrointestinal clin withdrawal}, [crying]{S mood withdrawal} at the self checkout]{O withdrawal; venlafaxine}. [So I [CAN cry]{S anhedonia side_effect improved}]{O tolerated; venlafaxine}.

**Wed 5 April**
112.5. [Omega]{T omega-3; stopped} finished, not buying more. [Did nothing as far as I can tell]{O no_benefit; omega-3}. [Magnesium]{T magnesium; ongoing; frequency=at bedtime} at bedtime, mum's idea, she has it for [cramps]{S pain other}. [Possibly [calmer legs]{S neurological withdrawal improved}]{O partial; magnesium}.

**Thu 20 April**
First session with Anneke. It's called [ACT]{T acceptance and commitment therapy; ongoing; frequency=fortnightly}, you don't argue with the thoughts, you let them sit on the bus. Fortnightly, £60. 

**Sat 22 April**
Dentist. Filling.

**Sun 7 May**
[[Irritable]{S anger withdrawal} all week, [flu thing]{S other_physical fig withdrawal}, [zaps]{S neurological fig withdrawal} back]{O withdrawal; venlafaxine}. Asked pharmacist re liquid. No such thing. You open the [capsules]{T venlafaxine; ongoing} and count beads. He said it's off licence then showed me how.

**Wed 31 May**
75. Halfway was ages ago apparently.

**Fri 9 June**
Walked into the reservoir with the [Tuesday swimmers]{T open-water swimming; ongoing; frequency=Tuesday}, on a Friday. 14 degrees. [Came out and [felt something]{S anhedonia improved}, properly, first time in yrs. It was mostly swearing]{O benefit; open-water swimming}.

**Tue 27 June**
Dr O rang. Offered [vortioxetine]{T vortioxetine; declined} as a bridge. Said thank you, no.

**Mon 17 July**
37.5. 90 beads. Jen's husband came off [citalopram]{T citalopram (medication); other} same time, no bother at all. Everyone's different says leaflet, about half of people get something.

**Sat 22 July**
[Worst yet. [Room spinning]{S neurological withdrawal}, [rage]{S anger withdrawal}, [dark thoughts]{S mood fig withdrawal}]{O withdrawal; venlafaxine}. Not [suicidal]{S suicidality absent}, wrote that down for Anneke. Went back up to 50ish beads more and [by Monday it had passed]{O tolerated; venlafaxine}. Lesson: 10 beads at a time.

**Sun 3 Sept**
60 beads. [Sessions with A. are what's keeping me [upright]{S functioning fig improved}]{O benefit; acceptance and commitment therapy}. 

**Thu 28 Sept**
[[Cried]{S anhedonia improved} at a choir. [Lovely]{S mood improved}]{O benefit; overall}.

**Wed 25 Oct**
12 beads. Silly really. MOT due.

**Sat 4 Nov**
Last one. Kept the empty capsule.

**Sun 26 Nov**
3 wks clear. [[Tingly]{S neurological withdrawal}, [tearful]{S mood withdrawal}, fine]{O withdrawal; venlafaxine; neutral}. [And the [other department]{S sexual fig improved side_effect} has reopened]{O tolerated; venlafaxine}. G. amazed.

**Sat 13 Jan**
Ten weeks. Kept waiting for it to come back. [It hasn't]{O benefit; overall}. [[Low]{S mood} on Thurs, [swam]{T open-water swimming; ongoing}, [less low]{S mood improved} Fri]{O benefit; open-water swimming}. That's just people, Anneke says.

=== 531-migraine
title: Head book
genre: essay
layout: diary with dates
condition: chronic migraine
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  acetaminophen-aspirin-caffeine | medication | stopped | partial | pain
  sumatriptan | medication | stopped | partial | other_physical, neurological
  topiramate | medication | stopped | no_response | cognition, neurological, gastrointestinal, appetite_weight
  riboflavin | supplement | tried | no_response
  cutting out red wine | lifestyle | ongoing | unknown
  nortriptyline | medication | stopped | partial | gastrointestinal, appetite_weight
  erenumab | medication | not_tried | unknown
  botulinum toxin | medication | ongoing | partial | neurological
  rizatriptan | medication | ongoing | response | sleep
  daith piercing | other | tried | no_response | other_physical
  fremanezumab | medication | ongoing | response | gastrointestinal
  ginger tea | supplement | ongoing | partial
---
Feb 2. Starting this because Dr. Lim wants a log. [Headache]{S pain} days in January: 19. Take [Excedrin]{T acetaminophen-aspirin-caffeine; ongoing; frequency=most days} most days. [Takes the edge off]{O partial; acetaminophen-aspirin-caffeine}.

Feb 5. [Migraine]{S pain clin}, left side, [ice pick behind the eye]{S pain fig}. [Threw up]{S gastrointestinal} at work. [Imitrex]{T sumatriptan; ongoing} at 10, [[gone by noon]{S pain improved}]{O benefit; sumatriptan}, [[tight chest]{S other_physical side_effect} and [tingly scalp]{S neurological side_effect}]{O side_effect; sumatriptan}.

Feb 9. Dr. Lim: [the [Excedrin]{T acetaminophen-aspirin-caffeine; stopped} is [making more of them]{S pain side_effect}]{O side_effect; acetaminophen-aspirin-caffeine}. [Rebound]{S pain clin side_effect}. Cold turkey as of tonight.

Feb 11. [Day 2 of none. [Head like a bowling ball]{S pain fig withdrawal}. [Shaky]{S neurological unclear} (could be the coffee). [Called out sick]{S functioning withdrawal}]{O withdrawal; acetaminophen-aspirin-caffeine}.

Feb 20. [Better. Two [clear days]{S pain improved} in a row]{O benefit; overall}. Dog to vet, $240.

Feb 26. Started [topiramate]{T topiramate; ongoing; dose=25} 25.

Mar 12. Up to 50. [[Fingers buzz]{S neurological fig side_effect}. [Soda tastes like metal]{S gastrointestinal side_effect}]{O side_effect; topiramate}.

Mar 30. 100. [[Can't find words]{S cognition side_effect}. Called the stapler "the biter" in a meeting]{O side_effect; topiramate}. [[Lost 9 lb]{S appetite_weight side_effect}, won't complain]{O side_effect; topiramate; neutral}. [[Headache]{S pain} days in March: 18. So, no]{O no_benefit; topiramate}.

Apr 14. [Told Dr. Lim I felt [stupid]{S cognition side_effect}]{O side_effect; topiramate}. They call it Dopamax, she said. Tapering off, 2 weeks.

Apr 29. [[Words]{S cognition side_effect improved} are back]{O tolerated; topiramate}. Trying [vitamin B2]{T riboflavin; ongoing; dose=400 mg}, 400 mg, neon pee. No [red wine]{T cutting out red wine; ongoing}, no aged cheese.

May 6. [Migraine]{S pain clin} at Ella's recital. [Sat in the car with a coat over my head]{S functioning}. [Imitrex]{T sumatriptan; ongoing} x2. [It [came right back]{S pain} the next morning, it does that every time now]{O partial; sumatriptan}.

May 31. 17 days. [B2 did squat]{O no_benefit; riboflavin}.

June 3. [Nortriptyline]{T nortriptyline; ongoing; dose=10; frequency=at night} 10 at night. My mom takes the same stuff for [nerve pain]{S pain clin other}. 

June 24. 25 now. [[Sleeping]{S sleep improved} great]{O benefit; nortriptyline}. [[Dry mouth]{S gastrointestinal side_effect}, [constipated]{S gastrointestinal side_effect}, [eating everything]{S appetite_weight side_effect}]{O side_effect; nortriptyline}.

July 31. 13 days. [That's something]{O partial; nortriptyline}. [[Up 11 lb]{S appetite_weight side_effect}, that's also something]{O side_effect; nortriptyline}.

Aug 15. Coworker talked me into a [daith piercing]{T daith piercing; tried}. Hers "cured" her. [Mine got [infected]{S other_physical side_effect}]{O side_effect; daith piercing} and [I had a [migraine]{S pain clin} in the piercing chair]{O no_benefit; daith piercing}.

Sep 2. Appealed for [Aimovig]{T erenumab; not_tried}. Denied. Must fail [Botox]{T botulinum toxin; planned} first. They have a flow chart.

Sep 20. Stopped [nortrip]{T nortriptyline; stopped}, pants.

Oct 4. [Botox]{T botulinum toxin; ongoing; sessions=31 shots} #1, 31 [shots]{T botulinum toxin; ongoing}. Takes up to 3 rounds to know.

Oct 9. [[Can't raise my eyebrows]{S neurological side_effect}. [Neck is a wet noodle]{S neurological fig side_effect}]{O side_effect; botulinum toxin; neutral}.

Nov 30. [15 days. meh]{O no_benefit; botulinum toxin}. Thanksgiving ok, left the table once.

Jan 6. [Botox]{T botulinum toxin; ongoing} #2. Dr. Lim swapped [Imitrex]{T sumatriptan; stopped} for [Maxalt]{T rizatriptan; ongoing}, the melt kind.

Jan 19. [Maxalt]{T rizatriptan; ongoing} at first twinge, [[back at my desk]{S functioning improved} in 50 min]{O benefit; rizatriptan}. [This one works]{O benefit; rizatriptan}. [[Sleepy]{S sleep side_effect}, whatever]{O side_effect; rizatriptan; neutral}.

Apr 2. [Botox]{T botulinum toxin; ongoing} #3. March: 11 days. [Slow but real]{O partial; botulinum toxin}. [Wears off about week 10 and the [ice pick]{S pain fig} is back on schedule]{O partial; botulinum toxin}.

May 18. New insurance (!!). Approved for [Ajovy]{T fremanezumab; tried}. 

May 20. First [shot]{T fremanezumab; ongoing; route=belly}, belly, did it on the bathroom floor with Ella reading me the instructions.

June 30. [6 days. SIX]{O benefit; fremanezumab}.

July 31. [4 days, [mild]{S pain improved}]{O benefit; fremanezumab}. [[Constipation]{S gastrointestinal clin side_effect}, prunes]{O side_effect; fremanezumab; neutral}. [No [hives]{S other_physical absent side_effect}]{O tolerated; fremanezumab}.

Aug 17. Went to Six Flags. [[Rode the thing]{S functioning improved}. In the sun. With noise]{O benefit; fremanezumab}.

Aug 18. [Nothing]{O benefit; fremanezumab}. Waited all day for it.

Sep 4. [Ginger tea]{T ginger tea; ongoing} for the [queasy]{S gastrointestinal} hour before. [Helps a bit]{O partial; ginger tea}.

Oct 1. Year and a half. [19 to 4]{O benefit; overall}. [Still get a [bad one]{S pain} with my period]{O partial; overall}. Dr. Lim asked what number would make me happy and I couldn't think of one.

=== 532-panic-disorder
title: Lexapro log, cautiously
genre: essay
layout: diary with dates
condition: panic disorder with agoraphobia
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  alprazolam | medication | stopped | response | sleep
  buspirone | medication | stopped | no_response | neurological
  escitalopram | medication | ongoing | response | anxiety, gastrointestinal, neurological, sexual, sleep
  chamomile tea | supplement | tried | no_response
  hydroxyzine | medication | declined | unknown
  box breathing | mind_body | ongoing | partial
  cognitive behavioural therapy | psychotherapy | stopped | response
  cutting out caffeine | lifestyle | ongoing | response
  partial hospitalization program | care_setting | not_tried | unknown
  cold water | lifestyle | ongoing | partial
---
9/3 Haven't [driven on the freeway]{S functioning} since June. ER twice. EKG normal twice. It is not my [heart]{S other_physical absent}. Writing it down so I believe it.

9/5 [Panic attack]{S anxiety clin} in Target, lightbulb aisle. [Racing heart]{S other_physical}, [couldn't breathe]{S other_physical}, [hands numb]{S neurological}, sure I was [dying]{S anxiety}. [Xanax]{T alprazolam; ongoing; dose=0.5} 0.5 from my doctor. [It [calmed]{S anxiety improved} me in 20 min]{O benefit; alprazolam} [then [slept through dinner]{S sleep side_effect}]{O side_effect; alprazolam}.

9/8 Psych appt, Dr. Bhatt. I said I already did [Buspar]{T buspirone; stopped} in college. [That stuff did nothing for me]{O no_benefit; buspirone} [except [woozy]{S neurological side_effect}]{O side_effect; buspirone}, quit after a month. She wants [Lexapro]{T escitalopram; planned}. [SSRIs]{T SSRIs (medication); general} can make it [worse]{S anxiety possible general side_effect} before it's better, she said, go slow, 4-6 weeks. Also [CBT]{T cognitive behavioural therapy; planned}, waitlist.

9/9 Filled it. Put it in the cabinet.

9/12 Still in the cabinet. My sister was on [Lexi]{T escitalopram; other} for 2 yrs and [gained 30 lb]{S appetite_weight other side_effect} and also it saved her life, her words, in that order.

9/14 5 mg. Took it. Sat and stared at the wall waiting to [die]{S anxiety possible}.

9/15 [[Jittery]{S anxiety side_effect}. [Yawning]{S sleep side_effect}. [Nauseous]{S gastrointestinal clin side_effect}]{O side_effect; escitalopram}. 

9/18 [[Anxiety]{S anxiety clin side_effect} through the roof]{O side_effect; escitalopram}. [Two [attacks]{S anxiety side_effect} in one day, never had that]{O side_effect; escitalopram}. Called the nurse. "Expected."

9/22 [Chamomile tea]{T chamomile tea; tried}. [lol]{O no_benefit; chamomile tea}

9/24 Dr. B offered [hydroxyzine]{T hydroxyzine; declined} for the [jitters]{S anxiety side_effect}. No more pills please.

9/28 10 mg. [[Stomach]{S gastrointestinal side_effect improved} fine now]{O tolerated; escitalopram}. [[Teeth clenching]{S neurological side_effect}, [vivid dreams]{S sleep side_effect}]{O side_effect; escitalopram}.

10/6 Therapist has an opening. Her name is Joy, of course it is.

10/10 [CBT]{T cognitive behavioural therapy; ongoing} #1. Drew the cycle. Homework: spin in a chair to get [dizzy]{S neurological} on purpose. Learned [box breathing]{T box breathing; ongoing}, 4-4-4-4.

10/14 [Quit coffee]{T cutting out caffeine; ongoing} ([decaf]{T cutting out caffeine; ongoing}). [[Headache]{S pain withdrawal} 3 days]{O withdrawal; cutting out caffeine}.

10/19 5 wks on the [Lex]{T escitalopram; ongoing}. Huh. [[Went to Target]{S functioning improved}, bought lightbulbs]{O benefit; escitalopram}.

10/20 [Didn't check my [pulse]{S anxiety improved} once]{O benefit; escitalopram}.

10/29 Bad. [Attack]{S anxiety} on the overpass as a passenger. [The [breathing]{T box breathing; ongoing} helped some]{O partial; box breathing}, [Xanax]{T alprazolam; ongoing} in my bra the whole time. Joy says the [Xanax]{T alprazolam; ongoing} is a crutch. Asked her about the [day program]{T partial hospitalization program; not_tried} at St. Anne's. She said I'm nowhere near needing that.

11/9 15 mg. [[Sex drive]{S sexual side_effect} has left the building]{O side_effect; escitalopram}. Told Tom. Tom is fine with it, Tom is lying.

11/15 [Exposure]{T cognitive behavioural therapy; ongoing}: on-ramp, one exit, with Joy on speaker. [Shook]{S anxiety} the whole way. Cried after, good cry.

11/16 Two exits.

11/23 [Drove to my mom's. [34 miles of freeway]{S functioning improved}]{O benefit; overall}. Ate four rolls.

12/1 Gave the rest of the [Xanax]{T alprazolam; stopped} to the pharmacy drop box. Hadn't had one since Halloween.

12/12 Splash [cold water]{T cold water; ongoing} on face when it starts. [Works like half the time]{O partial; cold water}.

12/20 [Not one full [attack]{S anxiety improved} in a month]{O benefit; escitalopram, cognitive behavioural therapy}. Which one did it? Joy says me. Dr. B says [meds]{T escitalopram; ongoing}. Tom says [no coffee]{T cutting out caffeine; ongoing}, [and honestly my [chest is quieter]{S other_physical fig improved} without it]{O benefit; cutting out caffeine}.

1/8 Ran out over the holiday, 3 days. [[Zaps]{S neurological fig withdrawal}, [weepy]{S mood withdrawal}, [mean]{S anger withdrawal}]{O withdrawal; escitalopram}. Noted!!

1/30 Last session w Joy, #14. Relapse plan on an index card.

2/14 Dropped back to 10 w Dr. B's ok. [[Libido]{S sexual clin side_effect improved} says hello]{O tolerated; escitalopram}. [[Calm]{S anxiety improved} holding]{O benefit; escitalopram}.

3/3 Six months. [[Flew to Phoenix]{S functioning improved}. Middle seat]{O benefit; overall}. Read a whole magazine about boats.

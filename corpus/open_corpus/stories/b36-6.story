=== 1542-health-anxiety
title: convinced its MS this time. been here before. rant + question
genre: forum
layout: one long unpunctuated ramble, replies, short updates by week
condition: health anxiety
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  paroxetine | medication | stopped | response | energy
  psychotherapy | psychotherapy | tried | partial
  rescue remedy | supplement | tried | no_response
  citalopram | medication | ongoing | response | neurological, gastrointestinal
  blocking google | other | ongoing | response
  breathing exercises | mind_body | ongoing | partial
  allotment | lifestyle | ongoing | response
---
pebblemill83 » Thu 11:42pm

sorry if this goes on. its nearly midnight and im in the bathroom with my phone again so the kids dont wake. ive had a [twitch]{S neurological} in my left calf nine days and [im sure its MS]{S anxiety}. last year it was [my bowel]{S anxiety}, the year before a [brain tumour]{S anxiety}, 2016 was [heart]{S anxiety} and that one got me three ECGs and a lecture. i work in a library, we have two girls, my husband is a saint but hes starting to do the sigh

to be fair ive had help. i did the nhs [talking therapy]{T psychotherapy; tried; sessions=six phone calls; started=2017} in 2017, six phone calls with a lad called josh, and [it did help a bit with the [checking]{S anxiety improved}, i went from [feeling my neck]{S anxiety} forty times a day to about ten]{O partial; psychotherapy}. before that there was [paroxetine]{T paroxetine; stopped} when my youngest was small and honestly that [was four good years, i [forgot i had a body]{S anxiety fig improved}]{O benefit; paroxetine}, but [i was [tired all the time]{S energy side_effect}]{O side_effect; paroxetine} and we were thinking about a third so the doctor had me cut it down to nothing. [the [dizzy spells]{S neurological withdrawal} when i came off were so bad i thought they were a stroke]{O withdrawal; paroxetine}, you can imagine. no third as it turned out. [rescue remedy]{T rescue remedy; tried} as well, everyones mum has that in her bag, [makes no odds]{O no_benefit; rescue remedy}

anyway the gp today did the hammer and the tuning fork and said all normal and gave me [citalopram]{T citalopram; planned; dose=20} 20 and i havent opened it because of the leaflet. its the [seizures]{S neurological clin possible side_effect} line. has anyone just not read the leaflet

Norfolk_Nige » Fri 6:15am

Morning pebble. Twelve years of this, mine is always [cancer]{S anxiety other}. I had my wife cut the leaflet up and bin it before I got home. [Citalopram]{T citalopram; other} took about a month. It didn't stop the [thoughts]{S anxiety other} for me, it stopped me believing them. 40 mg, now 10.

daisychainsaw » Fri 8:30am

my mum read me only the good bits lol. i had to swap [citalopram]{T citalopram; other} for [sertraline]{T sertraline (medication); other} bc of [palpitations]{S other_physical clin other side_effect} which as a [heart worrier]{S anxiety other} was just perfect. what helped me loads was my brother putting a [block]{T blocking google; other} on all the health sites

gp_in_a_past_life » Fri 10:02am

[Calf twitches]{S neurological general} are called benign [fasciculations]{S neurological clin general} and nearly everybody gets them, more so when [anxious]{S anxiety general} or [short of sleep]{S sleep general}. Every drug leaflet has to list what was ever reported. [CBT]{T cognitive behavioural therapy (psychotherapy); general} for [health anxiety]{S diagnosis clin general} does better than reassurance, which wears off in a day or two, and scans wear off in about a week.

pebblemill83 » Fri 9:10pm

nige ive done it, husband cut it up and took the first [tablet]{T citalopram; ongoing} at tea. he's put [the block]{T blocking google; ongoing} on as well and only he knows the password

pebblemill83 » 8 days later

[[jaw like ive been chewing a tyre]{S neurological fig side_effect}]{O side_effect; citalopram}, [[runs]{S gastrointestinal side_effect} twice]{O side_effect; citalopram}. [twitch]{S neurological} still going. doing the [7-11 breathing]{T breathing exercises; ongoing} when i want to look stuff up, [gets me through roughly half the time]{O partial; breathing exercises}

Norfolk_Nige » 8 days later

Bang on schedule. Plough on.

pebblemill83 » week 7

this is a short one. [i dont know when the [twitch]{S neurological improved} stopped because i wasnt looking]{O benefit; citalopram}. [found a [lump]{S other_physical} on my wrist monday, thought hm, showed it to the nurse friday, ganglion, fine, that was it]{O benefit; citalopram, blocking google}. weve took on half an [allotment]{T allotment; ongoing} with next door and [thats two evenings a week i [dont think about me]{S anxiety improved}]{O benefit; allotment}. [[jaw has settled]{S neurological improved side_effect}]{O tolerated; citalopram}

daisychainsaw » week 7

crying. what are you growing

pebblemill83 » week 7

slugs mostly

=== 1543-long-covid
title: Long Covid month 26: ask me what I've wasted money on
genre: forum
layout: Q and A thread, opener answers members one at a time
condition: long covid
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  graded exercise therapy | procedure | stopped | worse
  pacing | lifestyle | ongoing | response
  ivermectin | medication | declined | unknown
  hyperbaric oxygen therapy | procedure | tried | partial
  naltrexone | medication | ongoing | partial | sleep
  salt | other | ongoing | response
  compression stockings | procedure | ongoing | response
  famotidine | medication | stopped | unknown
  cetirizine | medication | stopped | unknown
  nicotine patches | medication | tried | worse | gastrointestinal, other_physical
  CoQ10 | supplement | tried | no_response
  nattokinase | supplement | tried | no_response
  vagus nerve stimulator | neuromodulation | tried | no_response
  ivabradine | medication | ongoing | response | other_physical
  psychotherapy | psychotherapy | not_tried | unknown
---
LeanneFromAccounting, 1/14, 2:20 pm

It's a [lying-down day]{S energy} so I've got time. 44, caught it 11/2021, was running half marathons, now [shower sitting down]{S functioning}. Diagnoses: [long covid]{S diagnosis clin}, [POTS]{S diagnosis clin}. [On disability]{S functioning} since last June. Go ahead, ask.

goosebumps_: What was the worst thing you did?

LeanneFromAccounting: [Graded exercise]{T graded exercise therapy; stopped} at a rehab place. Add 10% a week no matter how you feel. [Week four I [couldn't lift a fork]{S energy worsened}]{O worsening; graded exercise therapy}, and I quit, and [it took me till summer to get back to where I'd been before I walked in the door]{O worsening; graded exercise therapy}. Second worst, [nicotine patches]{T nicotine patches; tried; dose=7 mg; duration=4 days} off Twitter, 7 mg, 4 days, [[puked]{S gastrointestinal side_effect} in a Wendy's]{O side_effect; nicotine patches} and [[heart rate 150]{S other_physical worsened side_effect} lying flat]{O worsening; nicotine patches}.

TomCat_MN: wow, the [patches]{T nicotine patches; other} [got me off the couch]{S functioning improved other}. Biggest dollar amount?

LeanneFromAccounting: [Hyperbaric]{T hyperbaric oxygen therapy; tried; sessions=40 dives}, 40 dives, $8,400 on a card. [My [head was clearer]{S cognition improved} for about five weeks]{O partial; hyperbaric oxygen therapy}. Would I do it again? With your money.

Runner-up: the ear clip [vagus nerve zapper]{T vagus nerve stimulator; tried}, $700. [CoQ10]{T CoQ10; tried} and [natto]{T nattokinase; tried} at $90 a month between them. [If those three did anything they kept it to themselves]{O no_benefit; vagus nerve stimulator, CoQ10, nattokinase}.

Pilar M.: And what do you still take?

LeanneFromAccounting:
- [ivabradine]{T ivabradine; ongoing; dose=5 mg; frequency=2x}, 5 mg 2x. [[Standing went from 140 to 95]{S other_physical improved}, I can [cook an egg]{S functioning improved}]{O benefit; ivabradine}. [[Sparkly lights]{S other_physical side_effect} at the edges when I go in the garage]{O side_effect; ivabradine; neutral}
- [LDN]{T naltrexone; ongoing; dose=3 mg} 3 mg. [[Weird dreams]{S sleep side_effect} at first]{O side_effect; naltrexone}. [I'd call it 15% on the [aches]{S pain improved}]{O partial; naltrexone}
- [salt]{T salt; ongoing; dose=8 grams a day}, 8 grams a day in water, and [compression tights]{T compression stockings; ongoing}. Cheapest things on here. [I [don't gray out]{S neurological fig improved} in line at the pharmacy since those two]{O benefit; salt, compression stockings}
- [Pepcid]{T famotidine; stopped} and [Zyrtec]{T cetirizine; stopped} I took all last year, don't remember why I quit buying them

goosebumps_: did you do [ivermectin]{T ivermectin; declined}?

LeanneFromAccounting: My cousin offered me his. No.

DrewPT: Physical therapist here. To be fair, [graded exercise]{T graded exercise therapy; general} is helpful in plenty of conditions, just not with [post-exertional malaise]{S energy clin general}. NICE pulled it for [ME]{S diagnosis clin general} in 2021. [Pacing]{T pacing; general} means staying under your limit on good days too.

LeanneFromAccounting: Thank you Drew. [[Pacing]{T pacing; ongoing} is the thing I'd keep if I had to throw out the rest]{O benefit; pacing}, I've a heart rate alarm at 105. [I haven't had a real [crash]{S energy fig improved} since September]{O benefit; pacing}.

TomCat_MN: anybody send you to a [shrink]{T psychotherapy; not_tried}?

LeanneFromAccounting: Asked for one actually. The wait's a year and they closed the list.

LeanneFromAccounting, 6/30

Some of you asked for a midyear. Same pills. [[4,000 steps]{S functioning improved}, was 900]{O benefit; overall}. [I [do the books]{S functioning improved} for my sister's salon, six hours a week, in bed]{O partial; overall}. [Got [covid]{S diagnosis clin} again in May and it [cost me three weeks]{S functioning}]{O partial; overall}. [[Not running]{S functioning}]{O partial; overall}. Gave my race shoes to my niece.

=== 1544-schizophrenia
title: clozapine - is anyone actually glad they went on it?
genre: forum
layout: carefully written opener, short replies, yearly update
condition: schizophrenia
area: mental
english: second-language English
narrator: patient
split: train
overall: improved
round: 4
ledger:
  haloperidol | medication | tried | worse | neurological, anxiety
  risperidone | medication | tried | partial | sexual, other_physical
  olanzapine | medication | tried | partial | appetite_weight
  paliperidone | medication | stopped | no_response
  headphones | other | ongoing | partial
  prayer | support | ongoing | unknown
  omega-3 | supplement | tried | unknown
  clozapine | medication | ongoing | response | gastrointestinal, energy
  metformin | medication | ongoing | response
  avatar therapy | psychotherapy | not_tried | unknown
  clubhouse | support | ongoing | response
---
Samuel_Addis (new member)
20 Sep 2022, 16:05

Greetings. I am Samuel, 30 years, from Ethiopia, living in Sweden since my 19. I hear [three men who comment me]{S mania_psychosis}, also when I make coffee: now he takes the milk. I believed before that [the tram drivers are sending]{S mania_psychosis}. My diagnosis is [schizophrenia]{S diagnosis clin} since 2014.

The doctor at the clinic wants to begin [clozapine]{T clozapine; planned} and I must answer on Thursday. I write which medicines I had so you can compare.

[Haldol]{T haloperidol; tried; route=injected} at the first hospital, injected. [My [neck turned]{S neurological side_effect} and I [could not be still in the legs]{S anxiety side_effect}]{O side_effect; haloperidol}, [the [men became loud]{S mania_psychosis worsened}, they were laughing about it]{O worsening; haloperidol}.
[Risperdal]{T risperidone; tried; dose=6 mg; duration=two years}, 6 mg, two years. [The [tram drivers]{S mania_psychosis improved} stopped sending, the men did not]{O partial; risperidone}. [[Milk from my chest]{S other_physical side_effect} and [nothing with women]{S sexual fig side_effect}]{O side_effect; risperidone}.
[Zyprexa]{T olanzapine; tried; dose=20 mg}, 20 mg. [The men [whispered]{S mania_psychosis improved}, it was better]{O partial; olanzapine}. [[Plus 28 kg]{S appetite_weight side_effect}]{O side_effect; olanzapine}.
[The monthly injection]{T paliperidone; stopped} (Xeplion), until 2021. [Same like water]{O no_benefit; paliperidone}.
[Fish oil]{T omega-3; tried} my aunt was sending, I do not know. I have [headphones with Tizita music]{T headphones; ongoing}, [when I wear them it is [two men]{S mania_psychosis improved}]{O partial; headphones}. And I [pray]{T prayer; ongoing}.

I was never [violent]{S anger absent}. I have a cleaning job, four nights. So is anybody glad of [clozapine]{T clozapine; planned}?

mirabelle_L
20 Sep 2022, 18:44
Yes. My son is. He was in [hospital]{T hospital admission (care_setting); other; sessions=nine times} nine times, none since. He [drools]{S gastrointestinal other side_effect} and he [sleeps eleven hours]{S sleep other side_effect}. I'd sign again tomorrow.

formerly_known_as
20 Sep 2022, 20:20
no. had to come off at week 9, [white cells dropped]{S other_physical other side_effect}. [amisulpride]{T amisulpride (medication); other} now, not brilliant. but they do check your blood so they caught it, that's the point of the blood tests, weekly for 18 weeks then every 2

Oskar_T
21 Sep 2022, 07:30
It's for when two others have failed, it works for maybe four or five out of ten of those. [Constipation]{S gastrointestinal clin general possible side_effect} is the one to take seriously, tell them on day one if nothing happens. Ask for [metformin]{T metformin; general} from the start against the [weight]{S appetite_weight general possible side_effect}. Have you had [avatar therapy]{T avatar therapy; not_tried}? There was a study in Denmark.

Samuel_Addis
21 Sep 2022, 08:15
This I have not heard, it is not in my city. Thank you all, also the one who said no. I will say yes.

Samuel_Addis
2 Oct 2023, 15:00
Good day, one year with [clozapine]{T clozapine; ongoing; duration=one year; dose=350 mg}. Maybe you remember, the man with the milk.
I take it 350 mg in the evening and [metformin]{T metformin; ongoing} with food. [I [wet the pillow]{S gastrointestinal side_effect} and the mornings are [heavy]{S energy fig side_effect}]{O side_effect; clozapine}. [My [weight stands still]{S appetite_weight absent side_effect}]{O tolerated; metformin, clozapine}. [Blood good every time]{O tolerated; clozapine}.
It was not quick. [Until February I would have written to you, no]{O no_benefit; clozapine}. [In March there was a morning where I made coffee and [it was only coffee]{S mania_psychosis improved}]{O benefit; clozapine}. [One [man]{S mania_psychosis improved} comes sometimes when I am [tired]{S energy}, far away, like a neighbour's radio]{O benefit; clozapine}.
I go to a [clubhouse]{T clubhouse; ongoing; frequency=Tuesday and Friday} Tuesday and Friday, we cook for forty persons, [it made that I [have friends]{S functioning improved} who are Swedish]{O benefit; clubhouse}. I changed from nights to days. [Music I hear now because I like it]{O benefit; overall}.

mirabelle_L
2 Oct 2023, 15:31
I do remember. Thank you for coming back to tell us.

=== 463-restless-legs-syndrome
title: Warning re Mirapex (augmentation + something weirder)
genre: forum
layout: thread with replies and update
condition: restless legs syndrome
area: general
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  magnesium | supplement | tried | no_response
  pramipexole | medication | stopped | worse | neurological, substance_use
  gabapentin | medication | tried | no_response | neurological
  iron infusion | medication | tried | response
  leg vibration pad | procedure | not_tried | unknown
  buprenorphine | medication | ongoing | response | gastrointestinal
  prunes | lifestyle | ongoing | response
---
**retired_pipefitter**
Been meaning to write this up. [RLS]{S diagnosis clin} in my family, dad [paced the hall]{S neurological other} every night and we thought it was the war. Mine started at 50. [Ants under the skin]{S neurological fig}, [got to move]{S neurological}, you all know.

[Magnesium]{T magnesium; tried} naturally. Rubbed it, drank it, soaked in it. [No]{O no_benefit; magnesium}.

Doc put me on [Mirapex]{T pramipexole; stopped}. I want to be fair, [the first night I took it I [slept 8 hours]{S sleep improved}]{O benefit; pramipexole} and I wrote the doctor a thank you card. [That lasted about two years]{O partial; pramipexole}. Then [the [legs]{S neurological worsened side_effect} started up at 4 in the afternoon instead of 10 at night. Then my [arms]{S neurological worsened side_effect}]{O worsening; pramipexole}. [Every time we upped the dose it was good for a month and then worse than before]{O partial; pramipexole}. It's called [augmentation]{S neurological clin side_effect}, nobody warned me. [And I took up [scratch tickets]{S substance_use side_effect}. Me, who never bet on a ballgame. $11,000 before my wife found the shoebox]{O side_effect; pramipexole}. It's in the fine print under [compulsive behavior]{S substance_use clin general possible side_effect}.

[Coming off it was five nights of [hell]{S neurological fig withdrawal}]{O withdrawal; pramipexole}. [I [walked to the county line]{S neurological withdrawal} one of them]{O withdrawal; pramipexole}. [No interest in [tickets]{S substance_use improved side_effect} since, not even a twinge]{O tolerated; pramipexole}.

**nightwalker_nell**
Same thing happened to me with [Requip]{T ropinirole (medication); other} except it was QVC.

**DrSleepless (not a dr)**
get your ferritin checked!! should be over 75 for us, the lab "normal" is not normal

**retired_pipefitter**
It was 19. Got an [iron infusion]{T iron infusion; tried; sessions=two bags}, two bags. [Helped more than I figured, maybe from every night to [every third]{S neurological improved}]{O benefit; iron infusion}. [Gabapentin]{T gabapentin; tried} I only did three weeks, [[drunk feeling]{S neurological fig side_effect}]{O side_effect; gabapentin}, [[legs]{S neurological} didn't notice]{O no_benefit; gabapentin}. Medicare won't touch that [vibrating pad]{T leg vibration pad; not_tried}.

**retired_pipefitter**
8 mos later. Specialist at the university has me on a tiny dose of [buprenorphine]{T buprenorphine; ongoing}. Yes the [addiction drug]{T buprenorphine; ongoing}. I'm no [addict]{S substance_use absent}, it's not a [high]{S mania_psychosis absent side_effect}, [it's nothing, it's just [quiet]{S neurological fig improved}]{O benefit; buprenorphine}. [[Bound up]{S gastrointestinal side_effect}]{O side_effect; buprenorphine; neutral}, [[prunes]{T prunes; ongoing} fix that]{O benefit; prunes}. [I [sat through a whole movie at the theater]{S functioning improved}]{O benefit; buprenorphine}. First one since Gladiator.

=== 464-psoriatic-arthritis
title: Failed methotrexate, insurance says fail something else first
genre: forum
layout: single post with edits, abbreviations
condition: psoriatic arthritis
area: general
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  ibuprofen | medication | stopped | partial | gastrointestinal
  methotrexate | medication | stopped | partial | gastrointestinal, energy, other_physical
  folic acid | supplement | tried | unknown
  sulfasalazine | medication | stopped | no_response | pain, other_physical
  prednisone | medication | stopped | mixed | sleep, anger, appetite_weight
  anti-inflammatory diet | lifestyle | declined | unknown
  secukinumab | medication | not_tried | unknown
  adalimumab | medication | ongoing | response | other_physical
---
33M electrician. [PsA]{S diagnosis clin} 3 yrs, [psoriasis]{S diagnosis clin} since I was a kid but just elbows. [Sausage fingers]{S other_physical fig}, [heels on fire]{S pain fig} first thing, [can't grip pliers]{S functioning}. I've had to [ask the apprentice to open my Gatorade]{S functioning}.

Lived on [Advil]{T ibuprofen; stopped} till my stomach said no ([[ulcer]{S gastrointestinal side_effect}]{O side_effect; ibuprofen}), [it dulled the [pain]{S pain improved} a little]{O partial; ibuprofen}. Then [MTX]{T methotrexate; stopped; duration=7 months}, [pills]{T methotrexate; stopped} then [shots]{T methotrexate; stopped}, 7 months total. [Every Friday I took it and every Saturday I was [praying to the toilet]{S gastrointestinal fig side_effect}]{O side_effect; methotrexate}. [Sunday I was a [wet rag]{S energy fig side_effect}, [hair in the drain]{S other_physical side_effect}]{O side_effect; methotrexate}. They give you [folic acid]{T folic acid; tried} with it. [[Skin cleared up]{S other_physical improved} about half]{O partial; methotrexate}, [[joints]{S pain} never got the memo]{O no_benefit; methotrexate}. Rheum finally called it.

So she wrote for [Cosentyx]{T secukinumab; planned}. DENIED. Step therapy. I have to fail [sulfasalazine]{T sulfasalazine; planned} first, a [pill]{T sulfasalazine; planned} from like 1940, does that sound right to anyone?? It's for guts mostly. My mom took it for her [colitis]{S diagnosis clin other}.

And before anybody posts it I am not doing the [nightshade diet]{T anti-inflammatory diet; declined}. I like tomatoes.

**edit 1:** 12 weeks of [SSZ]{T sulfasalazine; stopped; duration=12 weeks} done. [[Orange pee]{S other_physical side_effect}, [headaches]{S pain side_effect}]{O side_effect; sulfasalazine}, [zilch for the [joints]{S pain}]{O no_benefit; sulfasalazine}. During which I had a [flare]{S pain worsened} so bad I got a [pred]{T prednisone; stopped} burst. [That stuff is magic, I [ran up a ladder]{S functioning improved}]{O benefit; prednisone}. [Also [awake 3 days]{S sleep side_effect}, [yelled at a Home Depot]{S anger side_effect}, the entire store, and [ate a rotisserie chicken]{S appetite_weight side_effect} in the truck]{O side_effect; prednisone}. [When the taper ended so did the magic]{O partial; prednisone}.

**edit 2:** Plan changed what it prefers AGAIN so the [Cosentyx]{T secukinumab; not_tried} is out and it's [Humira]{T adalimumab; ongoing}, well the [knockoff]{T adalimumab; ongoing}. Fine. Whatever. [Thumb sized [bruise]{S other_physical side_effect} where I stick it]{O side_effect; adalimumab; neutral}. [Had one [sinus thing]{S other_physical unclear} that hung around a month]{O side_effect; adalimumab}. [By the fourth [shot]{T adalimumab; ongoing} the [fingers were fingers]{S other_physical fig improved}]{O benefit; adalimumab}. [[Pulled wire for nine hours]{S functioning improved} Tuesday]{O benefit; adalimumab}. [[Opened my own Gatorade]{S functioning improved}]{O benefit; adalimumab}.

=== 465-endometriosis
title: lap next month, been through every hormone going
genre: forum
layout: thread with replies and update
condition: endometriosis
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  mefenamic acid | medication | tried | no_response
  combined pill | medication | tried | no_response
  norethisterone | medication | tried | no_response
  hormonal coil | medication | stopped | worse | other_physical, pain, mood
  dienogest | medication | stopped | mixed | mood, sexual, other_physical
  leuprorelin | medication | declined | unknown
  heat patches | procedure | ongoing | partial
  TENS | procedure | ongoing | partial
  laparoscopic excision | procedure | tried | response | pain, gastrointestinal
  physiotherapy | procedure | ongoing | partial
  pregnancy | other | not_tried | unknown
---
sparrowlegs: [Endo]{S diagnosis clin} stage 3 apparently, found by accident when they took my appendix. I'm 26 and work in a call centre where they log your toilet breaks. [Stabbing]{S pain fig} on the left, [can't stand up straight]{S pain} days 1-3, [bleeding through]{S other_physical} everything, [sex is out]{S sexual} because of the [pain]{S pain}.

Since I was 15 I've had [mefenamic acid]{T mefenamic acid; tried}, three different [pills]{T combined pill; tried}, [norethisterone]{T norethisterone; tried}. [I may as well have been taking Smarties]{O no_benefit; mefenamic acid, combined pill, norethisterone}. [Then the [Mirena]{T hormonal coil; stopped}, which everybody raves about. Seven months of [bleeding]{S other_physical worsened side_effect}, [cramps]{S pain worsened side_effect} worse than ever, [crying]{S mood side_effect} at nothing]{O worsening; hormonal coil}. Had it yanked. Then [dienogest]{T dienogest; stopped}, private prescription. [[Pain]{S pain improved} went from 9 to about a 4, best I'd been]{O benefit; dienogest}. [But I got [really low]{S mood side_effect} on it. Proper [black cloud]{S mood fig side_effect}, [no sex drive]{S sexual side_effect}, [hair falling out]{S other_physical side_effect}]{O side_effect; dienogest}. I've never been a [depressed]{S mood absent} person. Came off and [within a fortnight the [cloud]{S mood fig improved side_effect} just lifted]{O tolerated; dienogest}, [so did the [pain]{S pain worsened withdrawal}, lol, right back up]{O withdrawal; dienogest}.

They offered [Prostap]{T leuprorelin; declined} and I said no, my aunt was on it and her [bones are shot]{S other_physical fig other side_effect}. One consultant (male) said have you thought about [getting pregnant]{T pregnancy; not_tried}. I have not, Keith.

So [lap]{T laparoscopic excision; planned} on the 14th. What should I pack?

*dolly_mix:* big knickers. peppermint tea for the [shoulder gas]{S pain general}. Mine gave me 3 good years.

*hatfulofhollow:* Sorry to be gloomy but I've had five and it grows back. Make sure it's [excision]{T laparoscopic excision; general} not [burning]{T ablation (procedure); general}.

sparrowlegs: it's [excision]{T laparoscopic excision; planned}. ta both. [Living on [heat patches]{T heat patches; ongoing} and my [tens]{T TENS; ongoing} till then, takes it down a peg]{O partial; heat patches, TENS}

sparrowlegs: 5 months after [op]{T laparoscopic excision; tried}. [First two weeks were grim, [sore]{S pain side_effect} and [bloated]{S gastrointestinal side_effect}]{O side_effect; laparoscopic excision}. [Since then I've had ONE [sick day]{S functioning improved}]{O benefit; laparoscopic excision}. [The [stabbing]{S pain fig improved} on the left is gone]{O benefit; laparoscopic excision}. [[Sex]{S sexual} is still [ouch]{S pain}]{O partial; laparoscopic excision}, seeing a [pelvic physio]{T physiotherapy; ongoing} for that and [it's getting there slowly]{O partial; physiotherapy}. Keith has retired.

=== 466-hypothyroidism
title: levo not doing it for me - anyone on NDT?
genre: forum
layout: single post with one reply and an update
condition: Hashimoto's hypothyroidism
area: general
english: Irish English
narrator: patient
split: train
overall: improved
round: 2
ledger:
  antidepressants | medication | stopped | no_response
  levothyroxine | medication | ongoing | partial | other_physical, neurological
  selenium | supplement | tried | no_response
  natural desiccated thyroid | medication | declined | unknown
  liothyronine | medication | ongoing | response | other_physical
  cutting out gluten | lifestyle | stopped | no_response
---
Hi all, first post, be gentle. I'm 47, secondary teacher in Clonmel.

Three years I was told I was [depressed]{S mood}. I'd be [asleep in the car]{S sleep} at lunch. [Freezing]{S other_physical} in June. [Hair like straw]{S other_physical fig}, [put on two stone]{S appetite_weight}, [couldn't remember the name]{S cognition} of a lad I'd taught for four years. Two different [ADs]{T antidepressants; stopped} I was put on, for a year between them, and [sure they did nothing, why would they]{O no_benefit; antidepressants}. I stopped the second one by myself. Then a locum felt my neck. TSH of 61. [Hashimotos]{S diagnosis clin}.

[Levo]{T levothyroxine; ongoing} since, 50 then 75 then 112. [Look, it gave me back [heat]{S other_physical improved} in my hands and I can [stay awake]{S sleep improved}]{O partial; levothyroxine}. When they had me on 125 [I'd [palpitations]{S other_physical clin side_effect} and my [hands were shaking]{S neurological side_effect} on the chalk]{O side_effect; levothyroxine}, that [settled when they dropped it]{O tolerated; levothyroxine}. [The [brain fog]{S cognition fig} though, it's not shifted one inch]{O no_benefit; levothyroxine}. Bloods are "perfect". [[Selenium]{T selenium; tried}, nothing. [Gluten free]{T cutting out gluten; stopped; duration=14 weeks} 14 weeks, nothing, only missed toast]{O no_benefit; selenium, cutting out gluten} so I'm back on the toast.

My sister-in-law in Boston is on [Armour]{T natural desiccated thyroid; other}, the pig one, and she's flying it. The endo here rolled his eyes and said I'd be welcome to buy [NDT]{T natural desiccated thyroid; declined} but he won't monitor it, so I left it. About one in seven on [levothyroxine]{T levothyroxine; general} still don't feel right by what I read. He did say he'd *think* about adding [T3]{T liothyronine; planned}. Anyone get that from the HSE?

— Maireadh

Reply (cork_con): I did after a year of asking. Bring bloods and bring your husband, they listen to husbands. [T3]{T liothyronine; other} made me [jittery]{S anxiety other side_effect}, I'm back on plain [levo]{T levothyroxine; other}. My wife's the other way.

Update from Maireadh, after the midterm: He gave in! 10 of [T3]{T liothyronine; ongoing; dose=10} on top of 100 of the [levo]{T levothyroxine; ongoing; dose=100}. [Bit of a [racing heart]{S other_physical side_effect} for ten days]{O side_effect; liothyronine; neutral}. [I [corrected two sets of exams]{S functioning improved} on Saturday and [knew every name]{S cognition improved}]{O benefit; liothyronine}. [It's like [someone cleaned the windscreen]{S cognition fig improved}]{O benefit; liothyronine}.

=== 467-depression
title: TMS diary (36 sessions) - finally approved
genre: forum
layout: diary with dates, replies at end
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  bupropion | medication | ongoing | partial
  mirtazapine | medication | tried | no_response
  vilazodone | medication | tried | no_response
  nortriptyline | medication | tried | no_response
  brexpiprazole | medication | tried | no_response
  transcranial magnetic stimulation | neuromodulation | stopped | response | pain, energy
  ketamine | medication | declined | unknown
  peer group | support | planned | unknown
---
**Jan 3.** Approved! Third try. The letter wanted four failures, so for the record [mirtazapine]{T mirtazapine; tried}, [Viibryd]{T vilazodone; tried}, [nortriptyline]{T nortriptyline; tried}, [Rexulti]{T brexpiprazole; tried}: [I stayed [sad]{S mood}, just in different fonts]{O no_benefit; mirtazapine, vilazodone, nortriptyline, brexpiprazole}. [[Wellbutrin]{T bupropion; ongoing} is the one I've kept because without it I [can't get to work]{S functioning}]{O partial; bupropion}. Copay is $50 a session. My brother offered to pay for [ketamine]{T ketamine; declined} instead. I get [seasick]{S gastrointestinal} in the tub so no.

**Jan 9.** Mapping. They find the spot that makes your thumb jump. The tech is named Corey and plays 90s country.

**Jan 12.** Session 3. [Feels like a [woodpecker]{S pain fig side_effect} on my eyebrow. [Headache]{S pain side_effect} until dinner]{O side_effect; transcranial magnetic stimulation}.

**Jan 20.** Session 9. [Nothing]{O no_benefit; transcranial magnetic stimulation; neutral}. The lady after me is on 12 and says she [sang]{S mood improved other} in her car, so I'm mad at her.

**Jan 27.** Session 14. [Worse. [Sobbed]{S mood worsened} in the parking garage. [Thoughts]{S suicidality fig worsened} I haven't had since college]{O worsening; transcranial magnetic stimulation}. Corey says "the dip" happens to some. I told my husband and he put the guns at his dad's.

**Feb 2.** Session 18. [No more [headaches]{S pain improved side_effect} at all]{O tolerated; transcranial magnetic stimulation}. Snowed.

**Feb 6.** Session 20. [I noticed I was [hungry]{S appetite_weight improved}]{O benefit; transcranial magnetic stimulation}. [PHQ 21 to 15]{O partial; transcranial magnetic stimulation}, Corey drew me a little arrow.

**Feb 17.** Session 27. [[Called my friend back]{S functioning improved}. [Laughed]{S mood improved} so hard I had to sit down]{O benefit; transcranial magnetic stimulation}. My husband heard it from the garage and came to see what was wrong.

**Mar 3.** Session 36, [TMS]{T transcranial magnetic stimulation; stopped; sessions=36} is done. They ring a bell. [PHQ 4]{O benefit; transcranial magnetic stimulation}. [[Tired]{S energy side_effect} all the way through, I should say that, naps every day]{O side_effect; transcranial magnetic stimulation}.

**bluebonnet_tx:** Congrats!! How long will it last? I've had [TMS]{T transcranial magnetic stimulation; other} twice, each time I got around ten months.
**grayscale:** did nothing for me but I'm glad
**OP:** No idea. About half who respond are still well at a year, Corey says. Been told to find a [peer group]{T peer group; planned}, there's one at the Methodist church, I'm going to go, just not this week.

**Sept 15.** Six months check in as requested. [Still 4. One [bad week]{S mood} in July when the dog was sick, and it passed like a bad week and not like a bad decade]{O benefit; transcranial magnetic stimulation}.

=== 468-seasonal-affective-disorder
title: Light box people: how long, what time, and does anybody also take meds
genre: forum
layout: question post with replies
condition: seasonal affective disorder
area: mental
english: Canadian
narrator: patient
split: dev
overall: partly_improved
round: 2
ledger:
  vitamin D | supplement | ongoing | no_response
  tanning bed | other | tried | partial | other_physical
  bupropion | medication | stopped | response | anxiety, gastrointestinal
  light therapy | procedure | ongoing | partial | pain, anxiety
  trip south | lifestyle | tried | partial
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
Yellowknife checking in, sunrise 10:06 today. I'm a dispatcher so I spend the four hours of daylight underground.

Every year, first week of October, like [somebody pulls a plug]{S mood fig}: [sleep 12 hours]{S sleep}, [eat bread like it's a job]{S appetite_weight fig}, [don't answer texts]{S functioning}, [cry]{S mood} in the truck. In May I'm a delight. Winter before last I took [Wellbutrin XL]{T bupropion; stopped; dose=150; started=September; ended=April}, 150, September to April, and [I'll be honest, best winter I've had up here]{O benefit; bupropion}. [[Skated]{S functioning improved} with my kids and everything]{O benefit; bupropion}. [[Wired]{S anxiety fig side_effect} and [dry mouth]{S gastrointestinal side_effect} till about Halloween]{O side_effect; bupropion; neutral}. Can't this year, I had a [seizure]{S neurological clin} in June (nothing to do with it, hockey) and it's off the table.

[[Vitamin D]{T vitamin D; ongoing} I take because everyone does, never felt a thing from it]{O no_benefit; vitamin D}. The year I turned 30 I used a [tanning bed]{T tanning bed; tried}, [it perked me up for an evening at a time]{O partial; tanning bed} and [gave me a [weird mole]{S other_physical side_effect}]{O side_effect; tanning bed}. [A [week in Mexico]{T trip south; tried; duration=week} helped for exactly a week]{O partial; trip south}.

So I bought a [lamp]{T light therapy; ongoing; dose=10,000 lux; frequency=30 min with my coffee at 5:30}, 10,000 lux, 30 min with my coffee at 5:30. Day 8. [So far [headache]{S pain side_effect}]{O side_effect; light therapy}. Is it too close? How long till it does something? Does anybody do that plus the [CBT]{T cognitive behavioural therapy; general} thing?

> **ptarmigan:** Back it off to 16 inches. Week 2 for me. I go through a whole winter on the [lamp]{T light therapy; other} alone.
> **northern_lyts:** It made my [bipolar]{S diagnosis clin other} husband [high as a kite]{S mania_psychosis fig other side_effect}, so be careful if that's you. [Light]{T light therapy; general} is a drug.
> **ptarmigan:** true. also don't do it at night

OP, Nov 29: not [bipolar]{S diagnosis clin absent}, thank god. [Moved it back and the [headache]{S pain improved side_effect} quit]{O tolerated; light therapy}. [[Up at 6]{S sleep improved} without the alarm twice this week]{O partial; light therapy}. [Still [eating like a bear]{S appetite_weight fig}]{O no_benefit; light therapy}.

OP, Jan 15: Verdict for the archive. [I'd call it a 5 out of 10 winter, when they're usually a 2]{O partial; light therapy}. [The [crying]{S mood improved} is about gone, the [bread]{S appetite_weight fig} is not]{O partial; light therapy}. [If I do it past noon I'm [buzzing]{S anxiety fig side_effect} till two]{O side_effect; light therapy}. Signed up for the [CBT]{T cognitive behavioural therapy; planned} for next fall, there's a phone one.

=== 469-long-covid
title: 26 months. What moved the needle and what was a waste of $
genre: forum
layout: single post with headings and comments
condition: long covid
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  graded exercise | procedure | stopped | worse | energy, pain
  antihistamines | medication | ongoing | partial | sleep
  low-dose naltrexone | medication | ongoing | partial | sleep, anger
  nicotine patch | medication | stopped | no_response | gastrointestinal, sleep
  nattokinase | supplement | stopped | no_response
  coenzyme Q10 | supplement | stopped | no_response
  hyperbaric oxygen | procedure | tried | no_response | pain
  beta blockers | medication | not_tried | unknown
  ivabradine | medication | ongoing | response | neurological
  compression stockings | procedure | ongoing | partial
  pacing | lifestyle | ongoing | response
  counselling | psychotherapy | declined | unknown
---
Former ICU nurse, infected at work, you can guess when. [Long covid]{S diagnosis clin} + [POTS]{S diagnosis clin}. I was running half marathons. Month 4 I [couldn't stand long enough to shower]{S functioning}.

**[What made me sicker]{O worsening; graded exercise}**
[PT]{T graded exercise; stopped; duration=six weeks}. The "increase ten percent every week" kind. [I went in walking and six weeks later I was [in a wheelchair]{S functioning worsened}]{O worsening; graded exercise}. [After every session [two days in the dark]{S energy worsened side_effect} with [flu aches]{S pain worsened side_effect}]{O worsening; graded exercise}. I fired them.

**[Waste of money]{O no_benefit; nicotine patch, nattokinase, coenzyme Q10, hyperbaric oxygen}**
[Nicotine patches]{T nicotine patch; stopped} (the internet was sure), [nattokinase]{T nattokinase; stopped}, [CoQ10]{T coenzyme Q10; stopped}, and 20 dives of [hyperbaric]{T hyperbaric oxygen; tried; sessions=20 dives} for the price of a Corolla. [Nothing, nothing, nothing, nothing]{O no_benefit; nicotine patch, nattokinase, coenzyme Q10, hyperbaric oxygen}. [From the [dives]{T hyperbaric oxygen; tried} [sore ears]{S pain side_effect}]{O side_effect; hyperbaric oxygen}. [The [patches]{T nicotine patch; stopped} also had me [retching]{S gastrointestinal side_effect} and [dreaming in 4K]{S sleep fig side_effect}]{O side_effect; nicotine patch}. All in the trash now.

**[Some help]{O partial; antihistamines, low-dose naltrexone, compression stockings}**
[[Zyrtec plus Pepcid]{T antihistamines; ongoing}: fewer [hives]{S other_physical improved}, fewer [food freakouts]{S gastrointestinal fig improved}]{O partial; antihistamines}. [[Sleepy]{S sleep side_effect}]{O side_effect; antihistamines; neutral}.
[LDN]{T low-dose naltrexone; ongoing; dose=3mg}, 3mg. [First month [insomnia]{S sleep clin side_effect} and I was a [raging b]{S anger fig side_effect}]{O side_effect; low-dose naltrexone}, [then that calmed down]{O tolerated; low-dose naltrexone}. [Maybe 20% off the [fog]{S cognition fig improved}. I can [read a chapter]{S cognition improved}]{O partial; low-dose naltrexone}.
[[Compression stockings]{T compression stockings; ongoing}, ugly, useful]{O partial; compression stockings}.

**[Actual help]{O benefit; ivabradine, pacing}**
[Ivabradine]{T ivabradine; ongoing}. Took three appeals. [Standing [heart rate]{S other_physical improved} from 148 to 96]{O benefit; ivabradine}. [I see [sparkles]{S neurological fig side_effect} in bright light, it's a known thing, kinda pretty]{O side_effect; ivabradine; neutral}. [I [cook dinner standing]{S functioning improved}]{O benefit; ivabradine}.
[Pacing]{T pacing; ongoing} with a watch alarm at 105. [My [crashes]{S energy fig improved} went from weekly to one since Easter]{O benefit; pacing}.

Somebody at the clinic suggested [counseling]{T counselling; declined} to "accept the new normal". I'm not [depressed]{S mood absent}, I'm furious, there's a difference. No thanks.

Not cured. [I'd say 45% of the old me]{O partial; overall}, was 15.

COMMENTS
*marathon_mo:* my neighbor got all better on [nicotine]{T nicotine patch; other} in a week so ymmv
*spoonie_sam:* [pacing]{T pacing; other} got me [back to part time]{S functioning improved other}. Did they try you on [metoprolol]{T metoprolol (medication); general}?
*OP:* [asthma]{S diagnosis clin}, so no [betablockers]{T beta blockers; not_tried}.

=== 470-trichotillomania
title: 143 days no pulling
genre: forum
layout: short celebratory post with replies
condition: trichotillomania
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  SSRIs | medication | tried | no_response
  hypnosis | mind_body | tried | no_response
  N-acetylcysteine | supplement | ongoing | response | gastrointestinal
  habit reversal training | psychotherapy | tried | partial
  memantine | medication | not_tried | unknown
  fidget toys | other | ongoing | partial
---
guys. GUYS. [143 days]{O benefit; overall}.

im 22, [pulling]{S anxiety} since 5th grade. [no lashes]{S other_physical}, [bald spot]{S other_physical} the size of a coaster, [never swam]{S functioning} at a pool party in my life. everyone thinks its [anxiety]{S anxiety clin} but half the time im not even [anxious]{S anxiety absent}, im watching netflix.

whats different this time idk!! heres everything:
[high school psych gave me an [ssri]{T SSRIs; tried}, slept fine, [pulled]{S anxiety} the same]{O no_benefit; SSRIs}
[mom paid for [hypnosis]{T hypnosis; tried; sessions=4 times}, 4 times, i [pulled]{S anxiety} in the WAITING ROOM]{O no_benefit; hypnosis}
[[habit reversal]{T habit reversal training; tried} w a lady on zoom, ok that was the first thing that made me notice my hand going up. cut it by like a third]{O partial; habit reversal training}
[nac]{T N-acetylcysteine; ongoing; dose=2400mg}, 2400mg. [[farts]{S gastrointestinal side_effect}. sorry but [farts]{S gastrointestinal side_effect}]{O side_effect; N-acetylcysteine}. [around week 10 the [itch to do it]{S anxiety fig improved} just... wasnt as loud]{O benefit; N-acetylcysteine}
[[fidget rings]{T fidget toys; ongoing}, help in class]{O partial; fidget toys}

[i have [EYELASHES]{S other_physical improved}]{O benefit; overall}. [i went [swimming]{S functioning improved} july 4th]{O benefit; overall}

**wigwam:** crying for you!! [nac]{T N-acetylcysteine; other} made no difference for me, im on [memantine]{T memantine; other}, theres a study
**wigwam:** did you ever try it?
**op:** [memantine]{T memantine; not_tried}? no my dr never heard of it lol
**patchy_adams:** day 3 here. thank you for this

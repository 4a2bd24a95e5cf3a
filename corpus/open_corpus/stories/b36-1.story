=== 1521-panic-disorder
title: anyone else get worse before better on sertraline?? (with updates)
genre: forum
layout: forum thread with user names, dates, replies and the opener's updates
condition: panic disorder
area: mental
english: British
narrator: patient
split: dev
overall: improved
round: 4
ledger:
  propranolol | medication | tried | partial | energy
  citalopram | medication | tried | no_response | sexual
  ice | other | ongoing | partial
  box breathing | mind_body | tried | worse
  sertraline | medication | ongoing | response | gastrointestinal, anxiety
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
Panic and agoraphobia board > Medication

lou_in_leeds - 4 Feb, 21:14

hi all, long time lurker. 31, [panic attacks]{S anxiety} since i was 19, bad again since october. [cant do buses]{S functioning}, [cant do the big tesco]{S functioning}. doc started me on [sertraline]{T sertraline; ongoing; dose=50mg; duration=six days} 50mg six days ago. previous: [propranolol]{T propranolol; tried} ([stopped the [heart going mad]{S other_physical fig improved}]{O benefit; propranolol}, [didnt stop the [fear]{S anxiety}]{O no_benefit; propranolol}, [made me [knackered]{S energy side_effect}]{O side_effect; propranolol}) and [[citalopram]{T citalopram; tried; dose=20mg; duration=a year} 20mg for a year at uni which did nothing for me]{O no_benefit; citalopram} except [[kill my sex drive]{S sexual fig side_effect}]{O side_effect; citalopram}.

ok so. day 6 and [im having more [attacks]{S anxiety worsened side_effect} than before i started]{O worsening; sertraline}. 3 yesterday. [[feel sick]{S gastrointestinal side_effect} all morning]{O side_effect; sertraline}. is this normal or is it just not for me

other stuff i do: [ice cube]{T ice; ongoing} in each hand, [that does [bring me down]{S anxiety fig improved} a bit]{O partial; ice} but looks mental on the bus. [[box breathing]{T box breathing; tried} off youtube, makes me more [panicky]{S anxiety worsened} cos then im thinking about breathing]{O worsening; box breathing}. im on the list for [CBT]{T cognitive behavioural therapy; planned}, 18 weeks they said

GrahamT - 4 Feb, 21:40

Hi Lou. Normal, I am sorry to say. [SSRIs]{T SSRIs (medication); general} can make [anxiety]{S anxiety clin general possible side_effect} worse for the first couple of weeks. I had [diazepam]{T diazepam (medication); other} to tide me over when I started on [escitalopram]{T escitalopram (medication); other}. Four years now and I [fly to Spain]{S functioning other improved} every June.

mrs_pickle - 4 Feb, 22:02

opposite here, [sertraline]{T sertraline; other} made me [climb the walls]{S anxiety fig other side_effect} for two months and i jacked it in. [walking the dog]{T dog walking (lifestyle); other} did more. everyones different. take it with food tho

lou_in_leeds - 4 Feb, 22:10

> take it with food tho

ah. been taking it on an empty stomach like a wally. thanks both

lou_in_leeds - 19 Feb, 18:30

update day 21. [[sickness]{S gastrointestinal improved side_effect} gone since i have it with toast]{O tolerated; sertraline}. [still getting [attacks]{S anxiety improved} but 2 a week]{O partial; sertraline}. told the nurse at my review and she said hang in there till week 6

GrahamT - 19 Feb, 19:15

Good lass. Any news on the [CBT]{T cognitive behavioural therapy; planned}?

lou_in_leeds - 20 Feb, 08:02

nope. rang them, now its 22 weeks lol

lou_in_leeds - 18 March, 20:47

week 6!! sorry for disappearing. [no [full blown attack]{S anxiety improved} for 15 days]{O benefit; sertraline}. [[got the number 4 bus]{S functioning improved} on my own with headphones in and nobody looked at me]{O benefit; sertraline}. [didnt need the [ice]{T ice; ongoing}]{O benefit; sertraline}. [i do still get a [wobble]{S anxiety fig} in queues]{O partial; sertraline}. been put up to 75 and [not noticed any difference side effects wise]{O tolerated; sertraline}. going to stay on till at least next spring

newbie_dan - 2 April, 11:20

Thanks for posting this Lou, I'm on day 4 of [setraline]{T sertraline; other} and was about to bin it. [Shaking like a leaf]{S neurological fig other side_effect} today. Did you take it morning or night?

lou_in_leeds - 2 April, 12:31

mornings. with toast!!

=== 1522-depression
title: 11 years, 9 meds, what's left?
genre: forum
layout: long first post with a dated list, then replies
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  paroxetine | medication | stopped | no_response | appetite_weight
  venlafaxine | medication | stopped | partial
  bupropion | medication | tried | worse | anger, sleep
  aripiprazole | medication | tried | unknown | anxiety
  vortioxetine | medication | not_tried | unknown
  mirtazapine | medication | tried | mixed | appetite_weight
  psychotherapy | psychotherapy | ongoing | unknown
  cold showers | lifestyle | tried | no_response
  5-HTP | supplement | tried | no_response
  nortriptyline | medication | ongoing | partial | gastrointestinal
  lithium | medication | not_tried | unknown
  transcranial magnetic stimulation | neuromodulation | planned | unknown
---
Posted by tired_in_toledo on Sept 9

43 m. I'm putting the whole list here because every new doc asks for it and I figured somebody might see a pattern I don't.

2013 [Prozac]{T fluoxetine; tried; dose=up to 60} up to 60
2014 [Zoloft]{T sertraline; tried; dose=200} 200
2014-15 [Paxil]{T paroxetine; stopped; dose=40} 40. [[Gained 30 lbs]{S appetite_weight side_effect}]{O side_effect; paroxetine}
^ [none of those three touched it]{O no_benefit; fluoxetine, sertraline, paroxetine}
2016 [Effexor]{T venlafaxine; stopped; dose=225} 225. [This was the best one, I [went back to coaching little league]{S functioning improved}]{O benefit; venlafaxine}. [Then it pooped out after maybe 14 months]{O partial; venlafaxine}. Doc took me off it in 2018 and [the [brain zaps]{S neurological fig withdrawal} lasted till Easter]{O withdrawal; venlafaxine}
2018 [Wellbutrin]{T bupropion; tried; dose=300; duration=5 weeks} 300, 5 weeks. [[Rage]{S anger side_effect}. [No sleep]{S sleep side_effect}]{O side_effect; bupropion}. [Was [darker]{S mood fig worsened} than when I started]{O worsening; bupropion}
2019 added [Abilify]{T aripiprazole; tried; dose=2mg} 2mg, [[could not sit still]{S anxiety side_effect}]{O side_effect; aripiprazole}
2020 [Trintellix]{T vortioxetine; not_tried}, insurance said no twice
2021 [Remeron]{T mirtazapine; tried; dose=30} 30, [[slept]{S sleep improved} great]{O benefit; mirtazapine}, [[ate the entire house]{S appetite_weight fig side_effect}]{O side_effect; mirtazapine}, [[mood]{S mood} zero change]{O no_benefit; mirtazapine}
2023 to now [nortriptyline]{T nortriptyline; ongoing; dose=100} 100. [Takes the edge off]{O partial; nortriptyline}, [[dry mouth]{S gastrointestinal side_effect}]{O side_effect; nortriptyline}

Not meds: [therapist]{T psychotherapy; ongoing; frequency=every other Tuesday} every other Tuesday, she's good people. [Cold showers]{T cold showers; tried; duration=all of January} all of January, [5-HTP]{T 5-HTP; tried} from Costco. [Waste of hot water and money respectively]{O no_benefit; cold showers, 5-HTP}.

I work in a parts warehouse. Divorced, two kids every other weekend. I'm not [suicidal]{S suicidality absent}, I just [don't feel like a person]{S anhedonia fig}. My sister had [ECT]{T electroconvulsive therapy (neuromodulation); other} in 2009 and it gave her her life back but she [lost most of that summer]{S cognition fig other side_effect}. New psych put in for [TMS]{T transcranial magnetic stimulation; planned} and I'm waiting on the prior auth. Anybody here done it?

Reply from K_Marlowe, Sept 9
36 sessions of [TMS]{T transcranial magnetic stimulation; other}, finished in May. Loud, feels like a [woodpecker on your skull]{S pain fig other side_effect}. I was [crying at commercials]{S anhedonia improved other} again by week 4, in the good way. It works for roughly half of people so don't bet the farm.

Reply from bluejay77, Sept 10
Nobody's tried you on [lithium]{T lithium; not_tried}? They add it to [tricyclics]{T tricyclic antidepressants (medication); general} a lot. My husband was put on [lithium]{T lithium; other} with his [Pamelor]{T nortriptyline; other}, made all the difference, although he [shakes]{S neurological other side_effect} some.

Reply from tired_in_toledo, Sept 10
Huh, nobody has ever said that to me. Writing it down. Thanks K, woodpecker noted.

Reply from tired_in_toledo, Nov 30
Update since people DM'd me. Auth denied in October, we appealed, approved last week, start date is January 6. Still on the [Pamelor]{T nortriptyline; ongoing}. [Nothing is better]{O no_benefit; overall}. [[Missed four shifts]{S functioning} this month]{O no_benefit; overall}. Will report back.

=== 1523-migraine
title: What did nothing / what helped (3 yrs of keeping score)
genre: forum
layout: list post with two headings, then questions and answers
condition: chronic migraine
area: general
english: American
narrator: patient
split: train
overall: improved
round: 4
ledger:
  propranolol | medication | tried | no_response
  daith piercing | procedure | tried | no_response
  gluten-free diet | lifestyle | tried | no_response
  feverfew | supplement | tried | no_response
  chiropractic | procedure | tried | no_response
  topiramate | medication | tried | worse | cognition, neurological
  magnesium | supplement | ongoing | partial | gastrointestinal
  ice cap | other | ongoing | partial
  botulinum toxin | medication | tried | partial | pain
  erenumab | medication | tried | unknown | gastrointestinal
  fremanezumab | medication | ongoing | response
  sumatriptan | medication | ongoing | response | other_physical
---
r_halvorsen wrote (June 2):

ok so mods said we could post these. 15+ days a month since 2020, [chronic migraine]{S diagnosis clin} with [aura]{S neurological clin} on the left. I teach 4th grade.

[WHAT DID NOTHING]{O no_benefit; propranolol, daith piercing, gluten-free diet, feverfew, chiropractic}
- [propranolol]{T propranolol; tried; dose=80 mg; duration=4 mos} 80 mg, 4 mos
- [daith piercing]{T daith piercing; tried} (cute tho)
- [quitting gluten]{T gluten-free diet; tried; duration=7 months}, 7 months, my poor husband
- [feverfew]{T feverfew; tried}
- [chiropractor]{T chiropractic; tried; sessions=ten visits}, ten visits, $650

[WHAT MADE IT WORSE]{O worsening; topiramate}
- [Topamax]{T topiramate; tried}. [dopamax]{T topiramate; tried}. [I [couldn't remember the word "stapler"]{S cognition side_effect} in front of 24 kids, [fingers buzzing]{S neurological fig side_effect}]{O side_effect; topiramate} and [the [headaches]{S pain worsened} went from 15 to 20]{O worsening; topiramate}

[WHAT HELPED SOME]{O partial; magnesium, ice cap, botulinum toxin}
- [mag]{T magnesium; ongoing; dose=400; frequency=at night} 400 at night. [[poop]{S gastrointestinal plain side_effect} warning]{O side_effect; magnesium; neutral}
- the [ice hat thing]{T ice cap; ongoing}. I have three and rotate them
- [Botox]{T botulinum toxin; tried; sessions=4 rounds}, 4 rounds. [took me to about 11 days]{O partial; botulinum toxin} but [wore off at week 9 every single time]{O partial; botulinum toxin} and [my [neck hurt]{S pain side_effect}]{O side_effect; botulinum toxin}

[WHAT ACTUALLY HELPED]{O benefit; fremanezumab, sumatriptan}
- [Ajovy]{T fremanezumab; ongoing; started=since last August} since last August. [I'm at 5 days a month]{O benefit; fremanezumab}. FIVE. [no side effects at all that I can tell]{O tolerated; fremanezumab}
- [Imitrex]{T sumatriptan; ongoing} when one breaks through, [knocks it out in 40 min if I catch it]{O benefit; sumatriptan}. [[tight chest]{S other_physical side_effect} for a sec, then fine]{O side_effect; sumatriptan; neutral}

Tried [Aimovig]{T erenumab; tried; sessions=two shots} first, two shots, [so [backed up]{S gastrointestinal fig side_effect} I ended up at urgent care]{O side_effect; erenumab}, so can't say if it would've worked.

penny_lane_62 wrote:
> [daith piercing]{T daith piercing; tried} (cute tho)
lol same. I did both ears!! For me it was all [perimenopause]{S other plain other} and the [patch]{T estradiol (medication); other} sorted it. How long til the [Ajovy]{T fremanezumab; ongoing} did anything?

r_halvorsen wrote:
[second shot. first month I had 14 days]{O benefit; fremanezumab} so don't give up

marcus_b wrote:
[Topamax]{T topiramate; other} gave me my life back so pls don't scare people. [Topiramate]{T topiramate; other} is still one of the best studied preventives. [Brain fog]{S cognition fig general possible side_effect} is dose related, go slow. The [CGRP shots]{T CGRP antibodies (medication); general} block a protein that's released during an [attack]{S pain general}, they're about $600 without coverage.

r_halvorsen wrote:
Fair!! I was bumped up 25 every 4 days, which my new neuro made a face at. ymmv

penny_lane_62 wrote:
Also what brand is the [hat]{T ice cap; ongoing}

r_halvorsen wrote:
dunno, gas station. Update for 8/30: school started, [still 5 or 6 a month]{O benefit; fremanezumab}, [[haven't used a sick day]{S functioning improved} yet]{O benefit; overall}. Insurance wants me to "re-try" [topiramate]{T topiramate; declined} next year and I told them absolutely not.

=== 1524-ptsd
title: EMDR - does it ever stop being horrible
genre: forum
layout: thread without punctuation, signature lines
condition: PTSD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  counselling | psychotherapy | tried | worse
  paroxetine | medication | tried | partial | other_physical
  prazosin | medication | tried | response | neurological
  eye movement desensitization and reprocessing | psychotherapy | ongoing | partial | energy, sleep, anxiety
  weighted blanket | other | ongoing | partial
  salt | other | tried | no_response
  veterans' breakfast club | support | ongoing | unknown
  medical cannabis | medication | declined | unknown
---
exREME_col
posts 14
12/01

evening all not posted for a while. started [EMDR]{T eye movement desensitization and reprocessing; ongoing} in november through the nhs veterans lot and want to know if its meant to be this bad. ive had 5. [after each one im [wrecked]{S energy fig side_effect} two days and the [dreams]{S sleep worsened side_effect} are back to every night]{O worsening; eye movement desensitization and reprocessing} [wife says im [jumpier]{S anxiety worsened side_effect} than before xmas]{O worsening; eye movement desensitization and reprocessing}

before anyone asks what ive had
[counselling]{T counselling; tried; sessions=12} via work 2016 12 sessions lovely woman but she had me tell it start to finish every week and [i came out worse than i went in]{O worsening; counselling}
[seroxat]{T paroxetine; tried; duration=two years} two years [helped my [temper]{S anger improved}]{O partial; paroxetine} [did sod all for the [nights]{S sleep}]{O no_benefit; paroxetine} [[sweats]{S other_physical side_effect} something chronic]{O side_effect; paroxetine}
[prazosin]{T prazosin; tried} off a private doc [now that did work [nightmares]{S sleep improved} down to one a month]{O benefit; prazosin} [[dizzy]{S neurological side_effect} getting up]{O side_effect; prazosin; neutral} cost a bomb though
[salt under the tongue]{T salt; tried} when i get a [flashback]{S anxiety clin} from some bloke on facebook [useless]{O no_benefit; salt}
[heavy blanket]{T weighted blanket; ongoing} 12 kilo on it now [i [nod off quicker]{S sleep improved} under it]{O partial; weighted blanket} [dont stay off though]{O no_benefit; weighted blanket}

--
2 tours 1 [dodgy knee]{S pain}

tinks
12/01
Hi Col. Mine got worse until about session 7, then it sort of tipped over. I did 16 of [EMDR]{T eye movement desensitization and reprocessing; other} for a car accident. Tell your therapist about the two days!! They can slow it down.

OllieG_mod
13/01
Some general info. In [EMDR]{T eye movement desensitization and reprocessing; general} you hold the memory in mind while following a finger or a light. NICE recommends it 3 months or more after the event, for non combat trauma. [Vivid dreams]{S sleep general possible side_effect} between sessions are common. [Trauma focused CBT]{T trauma-focused cognitive behavioural therapy (psychotherapy); general} is the other one with evidence.

baz1966
13/01
mate get the [oil]{T medical cannabis; general} i get [weed]{T medical cannabis; other} on private script [sleep like a baby]{S sleep fig improved other} [antideps]{T antidepressants (medication); other} turned me into a [zombie]{S anhedonia fig other side_effect}

exREME_col
13/01
cheers all
baz no ta not for me the [weed]{T medical cannabis; declined} i drive hgv
tinks you might be right ill say something tuesday

--
2 tours 1 [dodgy knee]{S pain}

exREME_col
27/03

update as promised 13 done now. therapist went slower like tinks said and puts me in the garden at the end. [we did the market place one from 10 down to a 2 so that one is just a thing that happened]{O benefit; eye movement desensitization and reprocessing}. [went in asda on a saturday and [didnt clock the exits]{S anxiety improved}]{O benefit; eye movement desensitization and reprocessing} first time in years
not all roses [theres a second one we havent shifted it sits at 7 and wont move]{O partial; eye movement desensitization and reprocessing} and [[sleep]{S sleep} is still rubbish]{O no_benefit; overall}
got 5 left. [breakfast club]{T veterans' breakfast club; ongoing; frequency=first sunday} first sunday of the month as well now full english and nobody asks you owt

tinks
27/03
Chuffed for you x

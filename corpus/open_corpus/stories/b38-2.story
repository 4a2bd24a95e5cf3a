=== 1585-depression
title: TMS log, for Dr Abernathy and for me
genre: essay
layout: dated diary entries
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 4
ledger:
  bupropion | medication | ongoing | unknown
  vilazodone | medication | tried | no_response
  aripiprazole | medication | stopped | worse | anxiety
  clonazepam | medication | stopped | unknown
  transcranial magnetic stimulation | neuromodulation | stopped | response | pain, neurological, other_physical
  ibuprofen | medication | tried | response
  maintenance TMS | neuromodulation | planned | unknown
  esketamine | medication | declined | unknown
---
Mon Jan 8. Snow. Mapping day. First session of 36. Tech named Luis, Cubs lanyard. He moves the coil until my thumb jumps, writes a number down. Chair like a dentist's. Earplugs. [Feels like [a woodpecker on my eyebrow]{S pain fig side_effect}]{O side_effect; transcranial magnetic stimulation}. Nineteen minutes. Score today 23.

On [Wellbutrin]{T bupropion; ongoing; dose=300} 300 still. Had to taper the [Klonopin]{T clonazepam; stopped} before they'd start, it messes with the threshold or so they say. Off that since Dec 20.

Tues Jan 9. [[Headache]{S pain side_effect} from lunch on]{O side_effect; transcranial magnetic stimulation}. Took [Advil]{T ibuprofen; tried}. [Gone by 3]{O benefit; ibuprofen}. Drove home past the Kroger fire, whole lot full of trucks.

Thu Jan 11. [Nothing to report]{O no_benefit; transcranial magnetic stimulation}. Luis says his aunt had [TMS]{T transcranial magnetic stimulation; other} at another clinic and [started cooking again]{S functioning improved other} week 3. OK Luis.

Fri Jan 12. -4 degrees. [Didn't shower]{S functioning} but went. [[Jaw twitches]{S neurological side_effect} with the pulses]{O side_effect; transcranial magnetic stimulation; neutral}. Weird not bad.

Mon Jan 15. Holiday, closed. [Stayed in bed]{S energy}. Mom called twice, [let it ring]{S functioning}.

Wed Jan 17. Session 7. Insurance called about session 1. They wanted the list of failures again. [Viibryd]{T vilazodone; tried} ([zip]{O no_benefit; vilazodone}), [Abilify]{T aripiprazole; stopped} ([made me want to [crawl out of my skin]{S anxiety fig side_effect}]{O side_effect; aripiprazole}, [by day 10 I was [thinking about the overpass]{S suicidality worsened}]{O worsening; aripiprazole}, they pulled it). I read these to a woman named Denise who said "mm-hm, mm-hm."

Fri Jan 19. Session 9. [No [headache]{S pain improved side_effect} since Tuesday]{O tolerated; transcranial magnetic stimulation}. [[Mood]{S mood} the same]{O no_benefit; transcranial magnetic stimulation}. I [don't want anything]{S anhedonia}. Ate a cream cheese bagel standing up because there was one.

Mon Jan 22. [Score 22]{O no_benefit; transcranial magnetic stimulation}. Whoopee.

Thu Jan 25. Session 13. [Bad. [Crying]{S mood worsened} in the parking garage, level 2, forty minutes, couldn't tell you about what]{O worsening; transcranial magnetic stimulation}. Dr A calls it the [dip]{S mood fig}, says lots of people get a [dip]{S mood fig general} around two and a half weeks and it isn't a sign it's failing. I said what is it a sign of. He said Thursday.

Fri Jan 26. [Worse. [No sleep]{S sleep worsened}, [everything gray]{S mood fig worsened}]{O worsening; transcranial magnetic stimulation}. Went anyway because Luis would call.

Mon Jan 29. Session 15. [Score 24!! Higher than when I started]{O worsening; transcranial magnetic stimulation}. Asked Dr A what else there is. He brought up [Spravato]{T esketamine; declined}, the [nose spray]{T esketamine; declined} one. My neighbor does [Spravato]{T esketamine; other}, her husband has to take off work to drive her and she says it's like [being very drunk in a Walgreens]{S mania_psychosis fig other side_effect}. Passed on that.

Wed Jan 31. Thaw. Gutters going all night. Rick plowed my drive, didn't ask. Said the Bears are hopeless. They are.

Fri Feb 2. Session 19. [[Noticed a bird]{S anhedonia improved}]{O benefit; transcranial magnetic stimulation}. I'm writing down that I [noticed a bird]{S anhedonia improved}.

Mon Feb 5. [Score 19]{O partial; transcranial magnetic stimulation}.

Tue Feb 6. [[Made eggs]{S functioning improved}]{O benefit; transcranial magnetic stimulation}. [[Washed the pan]{S functioning improved}]{O benefit; transcranial magnetic stimulation}.

Thu Feb 8. Session 23. [[Called Mom back]{S functioning improved}]{O benefit; transcranial magnetic stimulation}. She talked about her [knee]{S pain other} for an hour and [I [didn't want to hang up]{S functioning improved}]{O benefit; transcranial magnetic stimulation}. There's a guy in the waiting room, Wendell, session 30, looks like a tax lawyer, and he says it hasn't touched him. His wife brings a crossword. I felt bad for having eggs.

Mon Feb 12. [Score 14]{O benefit; transcranial magnetic stimulation}. [[Sleeping six hours]{S sleep improved}]{O benefit; transcranial magnetic stimulation}.

Wed Feb 14. Luis gave everyone those chalk hearts. Coil slipped, they had to remap me. [Little [burn spot]{S other_physical side_effect} on the scalp, size of a dime]{O side_effect; transcranial magnetic stimulation; neutral}.

Sat Feb 17. Sunny, 51. Went to the driving range with Rick and them. Hit a bucket. [[Laughed]{S mood improved} at something, a real one]{O benefit; transcranial magnetic stimulation}.

Tue Feb 20. Session 31. Taper starts, three a week, then two, then one.

Mon Feb 26. [Score 8]{O benefit; transcranial magnetic stimulation}. [Eight is in the normal box]{O benefit; transcranial magnetic stimulation}.

Fri Mar 1. Last of [TMS]{T transcranial magnetic stimulation; stopped; sessions=36}. Luis shook my hand. They give you a certificate, which is kind of awful. Dr A says there is [maintenance]{T maintenance TMS; planned; frequency=one a month} if it slides, one a month, he put me down for April. Stay on the [Wellbutrin]{T bupropion; ongoing}. 

Sat Mar 30. [Score 7]{O benefit; transcranial magnetic stimulation}, did it myself on the kitchen table. [Still [up by seven]{S functioning improved}, [working full days]{S functioning improved}]{O benefit; transcranial magnetic stimulation}. Rained. Gutters need doing.

=== 1586-insomnia
title: Sleep diary with remarks (handed in to the practice, Kiel)
genre: feedback
layout: telegraphic diary log
condition: chronic insomnia
area: mental
english: second-language (German)
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  zopiclone | medication | stopped | partial
  valerian | supplement | tried | no_response
  melatonin | supplement | tried | unknown | sleep
  cognitive behavioural therapy for insomnia | psychotherapy | stopped | no_response
  sleep restriction | lifestyle | stopped | worse | sleep, other_physical, cognition, functioning
  progressive muscle relaxation | mind_body | tried | partial
  daridorexant | medication | not_tried | unknown
  trazodone | medication | planned | unknown
  ramipril | medication | ongoing | unknown
  weighted blanket | other | ongoing | unknown
  worry book | psychotherapy | planned | unknown
---
03.09. Start. Course is called [KVT-I]{T cognitive behavioural therapy for insomnia; ongoing; sessions=eight evenings}, eight evenings with Frau Petersen, and this booklet. Before: [zopiclone]{T zopiclone; stopped} from 2019 to 2021, [first wonderful, then half a tablet, one tablet, two, and [awake at three]{S sleep} all the same]{O partial; zopiclone}. [When I let it away I had [five nights with nothing]{S sleep withdrawal}]{O withdrawal; zopiclone}. [[Valerian]{T valerian; tried}, the [tea]{T valerian; tried} and the [dragees]{T valerian; tried}: effect like tap water]{O no_benefit; valerian}. I take [ramipril]{T ramipril; ongoing} for the [pressure]{S other_physical}, this has not to do with it.

04.09. To bed 22.30. [Awake 01.10 to 04.45]{S sleep}. Rain. Heard the first ferry.

05.09. The same. Counted the ferry horn.

09.09. First evening. Six people. Frau Petersen explains: the bed must learn again what it is for. [Sleep restriction]{T sleep restriction; general}, she says, is for most people the strongest part. I become a [window]{T sleep restriction; planned}: 00.30 to 05.30. Five hours! Herr Jansen beside me has the [window]{T sleep restriction; other} already once made, in Hamburg, and [slept]{S sleep improved other} after.

10.09. [Window]{T sleep restriction; ongoing} day 1. Sat till 00.30 on the hard chair so I don't [nod]{S sleep possible}. Bed. [Awake 02.00 to 05.30]{S sleep}. Bright wind, 14 degrees.

11.09. [[Slept three hours]{S sleep}]{O no_benefit; sleep restriction}. [At work I [wrote a wrong invoice]{S cognition side_effect} to Aarhus]{O side_effect; sleep restriction}.

13.09. [[Two and half hours]{S sleep worsened}. Less than before the course]{O worsening; sleep restriction}. [Eyes [like with sand]{S other_physical fig side_effect}]{O side_effect; sleep restriction}.

15.09. [[Nodded off]{S sleep side_effect} at red light, B76, the man behind horned]{O side_effect; sleep restriction}. [I [don't drive now]{S functioning side_effect}]{O side_effect; sleep restriction}. Birgit brings me, she says nothing, she hums.

16.09. Second evening. The [relaxing of the muscles]{T progressive muscle relaxation; tried}, fist, arm, shoulder. Frau Petersen has a nice voice. Frau Lorenzen snored, all laughed.

18.09. [Muscles]{T progressive muscle relaxation; tried} at 23.00 with CD. [I come down a little, the [heart is slower]{S other_physical improved}]{O partial; progressive muscle relaxation}. [Sleep itself: not impressed]{O no_benefit; progressive muscle relaxation}.

20.09. Plum cake at Birgit's sister. Sun. Bed 00.30. [Awake]{S sleep} 03.00.

23.09. Third evening. They make the [window]{T sleep restriction; ongoing} to 5 h 30. Herr Jansen [sleeps already six hours]{S sleep improved other}. He brings cake.

27.09. [[Three hours ten]{S sleep}]{O no_benefit; sleep restriction}. Storm, the bin of the neighbours came on visit.

30.09. Fourth evening: thoughts. I shall [write at 19.00 all worries into a book]{T worry book; planned} and close it. My [worries]{S anxiety} fit on one line: [will I sleep]{S anxiety}.

05.10. [Melatonin]{T melatonin; tried} from the drugstore, my own idea, four nights. [[Dreams of teeth]{S sleep side_effect}]{O side_effect; melatonin}. 

08.10. Hausarzt Dr Thiessen. [Blood pressure]{S other_physical worsened} 158. He thinks it is from [too few sleep]{S sleep}. He asked for the new one, [Quviviq]{T daridorexant; not_tried}, the Kasse pays not. He would give [trazodone]{T trazodone; planned} in low dose, after the course only.

12.10. Talked to Frau Petersen by telephone. I stop the [window]{T sleep restriction; stopped}. She finds it early but ok. [I am [not a person any more]{S functioning fig}, [screamed at the printer]{S anger worsened}]{O worsening; sleep restriction}.

14.10. First night free window, 22.30 to 06.30. [Awake]{S sleep} 01.00 to 04.00. Fog over the Förde, pretty.

21.10. Seventh evening. I come for the others mostly. Frau Lorenzen told from her allotment. She does everything wrong, reads in bed, has a television there, and [sleeps]{S sleep improved other}.

28.10. Last evening. [Questionnaire: before course 21 points, today 20. One point]{O no_benefit; cognitive behavioural therapy for insomnia}. Certificates also here. Herr Jansen gave me his number, we go perhaps sailing.

30.10. A [heavy blanket]{T weighted blanket; ongoing} arrived, seven kilo, present of Birgit. I lie under it like a flounder.

02.11. [Awake]{S sleep} 01.20 to 04.40. Heard the first ferry. [All as it was on the third September]{O no_benefit; overall}. Dr Thiessen on the 12th because of the [trazodone]{T trazodone; planned}.

=== 1587-psoriatic-arthritis
title: wk by wk on mtx (blog, updating as I go)
genre: essay
layout: blog log, week numbers
condition: psoriatic arthritis
area: general
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  naproxen | medication | tried | no_response | gastrointestinal
  sulfasalazine | medication | tried | no_response | other_physical
  coal tar shampoo | medication | ongoing | unknown
  cortisone injection | medication | tried | response
  methotrexate | medication | ongoing | partial | gastrointestinal, energy, other_physical
  folic acid | supplement | ongoing | unknown
  ondansetron | medication | tried | response
  hydrotherapy | procedure | tried | unknown
  prednisolone | medication | declined | unknown
  adalimumab | medication | planned | unknown
---
Doing this because I couldnt find one when I wanted one. Me: Shaz, 38, Bendigo, two kids, canteen manager. [PsA]{S diagnosis clin}, 2 yrs. [Fingers]{S pain}, one [knee]{S pain}, both [heels]{S pain}. [Sausage toe]{S other_physical fig}, the doc really calls it that.

Before this: [Naprosyn]{T naproxen; tried} ([stuff all]{O no_benefit; naproxen}, plus [[reflux]{S gastrointestinal clin side_effect}]{O side_effect; naproxen}). [Salazopyrin]{T sulfasalazine; tried; duration=eight months} eight months ([my [wee went orange]{S other_physical side_effect}]{O side_effect; sulfasalazine}, [the [fingers]{S pain} carried on regardless]{O no_benefit; sulfasalazine}). I use a [tar shampoo]{T coal tar shampoo; ongoing} for the [scalp]{S other_physical}. That's the lot.

WEEK 1, Feb 4. [Methotrexate]{T methotrexate; ongoing; dose=10 mg; frequency=Sunday nights}, 10 mg, Sunday nights. [Folic acid]{T folic acid; ongoing; frequency=Thursdays} Thursdays. 41 degrees today. Dog in the bath. Pharmacist read me the whole leaflet in front of the queue: [liver trouble]{S other_physical general possible side_effect}, [mouth ulcers]{S other_physical clin general possible side_effect}, [hair loss]{S other_physical general possible side_effect}, [infections]{S other_physical general possible side_effect}. Ta Warren.

WEEK 2, Feb 11. [Monday [spewed]{S gastrointestinal side_effect} at work, told them it was the prawns]{O side_effect; methotrexate}. [[Knackered]{S energy side_effect} till Tuesday arvo]{O side_effect; methotrexate}. [Knee like a grapefruit]{S other_physical fig}.

WEEK 3. Feb 18. Up to 15. [Same again Monday]{O side_effect; methotrexate}. Rang the nurse, Trish, she sent a script for [wafers]{T ondansetron; tried}.

WEEK 4. Feb 25. [Wafer at 7, no [chucking]{S gastrointestinal improved side_effect}]{O benefit; ondansetron}. [Brilliant little thing]{O benefit; ondansetron}. Kids started swimming club. [Hands no different, still [can't do a jar]{S functioning}]{O no_benefit; methotrexate}.

WEEK 5. Mar 3. Bushfire smoke, all windows shut. Mum reckons her mate Glenys went on [methotrexate]{T methotrexate; other} and her [hair came out]{S other_physical other side_effect} in the shower. Cheers Mum. [Mine's still on]{O tolerated; methotrexate}.

WEEK 6. Mar 10. [Knee so bad]{S pain} I [had to sit to serve]{S functioning}. Saw Dr Mukherjee early. He stuck [cortisone]{T cortisone injection; tried} in it. He also offered a run of [pred]{T prednisolone; declined} tablets and I said nah, seen what those did to Dad.

WEEK 6 and a half. [[Knee is a KNEE]{S pain fig improved}. [Walked]{S functioning improved} to the oval and back]{O benefit; cortisone injection}. 

WEEK 7. Mar 17. Up to 20. [One [ulcer]{S other_physical clin side_effect}, inside lip]{O side_effect; methotrexate; neutral}. [Bloods fine]{O tolerated; methotrexate}.

WEEK 8. Mar 24. [[Walked to the shop]{S functioning improved} for milk and forgot I'd walked]{O benefit; methotrexate}, if that makes sense. [[Heels are heaps better]{S pain improved} first thing]{O benefit; methotrexate}. Is it this or the [jab]{T cortisone injection; tried}? [Jab]{T cortisone injection; tried} was the knee so it's this.

WEEK 9. Easter. Too many eggs. [Morning [stiffness]{S other_physical improved} down to half an hour, used to be till smoko]{O benefit; methotrexate}.

WEEK 10. Apr 7. [Lost the whole of Monday [on the couch]{S energy side_effect}]{O side_effect; methotrexate}. It's the [Monday thing]{S energy fig side_effect}, every week. Boss has moved me to Tue to Sat. Ken swapped, he's a legend.

WEEK 11. Ap 14. There was a pool thing, [hydro]{T hydrotherapy; tried; sessions=4}, 4 goes at the hospital with Trish's sister-in-law running it. Warm. Me and five blokes over eighty.

WEEK 12. Ap 21. Review. [Joint count was 11, now 6]{O partial; methotrexate}. [He says "partial responder"]{O partial; methotrexate}. I say [[toes good]{S pain improved}, [heels good]{S pain improved}, [fingers rubbish]{S pain}]{O partial; methotrexate}. Up to 25, and as a [needle]{T methotrexate; ongoing; dose=25} not [tablets]{T methotrexate; ongoing}, to spare the [guts]{S gastrointestinal possible side_effect}.

WEEK 13. Ap 28. First [needle]{T methotrexate; ongoing}. Did it in the loo with the door locked. [No [spew]{S gastrointestinal absent side_effect}. Not even a bit off]{O tolerated; methotrexate}. Cold out now, first fire of the year.

WEEK 14. May 5. Someone commented asking if I'm on [Humira]{T adalimumab; planned}. No Jan, have to fail two first and do six months, that's Medicare for you. He's pencilled it in for August if the [fingers]{S pain} don't shift.

WEEK 18. Jun 2. Sorry been slack. Nothing new. [Fingers still [fat and sore]{S pain}, ring still in the drawer]{O no_benefit; methotrexate}. Footy with the kids Saturday, I was goal umpire, [[stood the whole match]{S functioning improved}]{O benefit; methotrexate}. [Swings and roundabouts]{O partial; methotrexate}. Staying on it.

=== 1588-ptsd
title: EMDR notebook, spring
genre: essay
layout: diary, undated years, private notes
condition: PTSD
area: mental
english: British
narrator: patient
split: dev
overall: partly_improved
round: 4
ledger:
  trauma-focused cognitive behavioural therapy | psychotherapy | stopped | worse
  paroxetine | medication | tried | no_response | sexual
  propranolol | medication | ongoing | unknown
  eye movement desensitization and reprocessing | psychotherapy | ongoing | response | sleep, pain, anxiety
  prazosin | medication | stopped | unknown | neurological
  tapping | mind_body | tried | no_response
  crisis line | support | tried | partial
  peer support group | support | declined | unknown
  writing | other | ongoing | unknown
---
2 March. Occupational health finally coughed up. Twelve sessions of [EMDR]{T eye movement desensitization and reprocessing; planned; sessions=twelve} with someone called Ruth in Stockport, over a vape shop. She says write things down between. So, [writing]{T writing; ongoing}.

For the record. Driver, 23 years on the trams. The lad at Cornbrook, Nov before last. [Flashbacks]{S anxiety clin}, most days. [Not slept through]{S sleep} since.

Had already: [[trauma CBT]{T trauma-focused cognitive behavioural therapy; stopped} off the NHS, had to tell it on tape and play it back and I [went to bits]{S mood fig worsened}, [drinking]{S substance_use worsened}, [off sick]{S functioning worsened} again]{O worsening; trauma-focused cognitive behavioural therapy}. Packed it in after five. [Paroxetine]{T paroxetine; tried} ([[no urge]{S sexual side_effect}]{O side_effect; paroxetine}, [no change]{O no_benefit; paroxetine}). [Propranolol]{T propranolol; ongoing; frequency=three times a day} three times a day.

6 March. Session 1. Just talking. Made a list. She has a spider plant. Tram home, sat at the back.

13 March. Session 2. A "safe place." Mine's Anglesey, the slipway. Drizzle all day. Liam's parents' evening, he's doing all right in maths.

20 March. Session 3. First real go. Follow the fingers. [Afterwards [head like a split log]{S pain fig side_effect}, [slept eleven hours]{S sleep side_effect} on the settee]{O side_effect; eye movement desensitization and reprocessing}.

21 March. [[Nightmare]{S sleep worsened side_effect}. [Nightmare]{S sleep worsened side_effect}. [Jen moved to Liam's floor]{S functioning worsened}]{O side_effect; eye movement desensitization and reprocessing}.

23 March. [Worse than it's been all year]{O worsening; eye movement desensitization and reprocessing}. [[Saw the coat everywhere]{S anxiety worsened}, on a bin bag, on a woman at Aldi]{O worsening; eye movement desensitization and reprocessing}. Didn't tell Ruth.

24 March. Rang the [drivers' line]{T crisis line; tried} at two in the morning, got a chap called Alun, ex-Arriva. [It got me through to the milk]{O partial; crisis line}.

27 March. Session 4. Told Ruth. She says it is normal for it to stir up before it settles. She showed me [tapping]{T tapping; tried}, on the collarbones. [Tapped for a week like a daft woodpecker. Nowt]{O no_benefit; tapping}.

1 April. GP. [Prazosin]{T prazosin; stopped} for [nights]{S sleep}. Dave at the depot swears by [prazosin]{T prazosin; other}, he was Army.

3 April. [Stood up to let the cat out, [went down like a sack]{S neurological fig side_effect}]{O side_effect; prazosin}. GP says stop. That's that then. Two tablets.

4 April. Session 5. Liam's birthday tomorrow. Cake from Morrisons with a caterpillar on.

10 April. Session 6. Something went. [I was on the cab step and in the picture the [sound was turned off]{S anxiety fig improved}]{O benefit; eye movement desensitization and reprocessing}. I looked at it. [It was a [long way off]{S anxiety fig improved}]{O benefit; eye movement desensitization and reprocessing}.

12 April. [[Slept]{S sleep improved} till five. Then again on the 13th]{O benefit; eye movement desensitization and reprocessing}.

17 April. Session 7. [Bit of nothing this week]{O no_benefit; eye movement desensitization and reprocessing}. Ruth had a cold.

20 April. Frost on the cars. Union rep Carol asked would I come to the [survivors' coffee]{T peer support group; declined} on Wednesdays. No. I see enough of drivers.

24 April. Session 8. We did the smell. [Whole day [shaking]{S anxiety side_effect} after]{O side_effect; eye movement desensitization and reprocessing}. 

29 April. But: [[rode a tram through Cornbrook]{S functioning improved}. As a passenger. With Jen, and a bag of chips]{O benefit; eye movement desensitization and reprocessing}.

1 May. Session 9. Bank holiday traffic, late. She asked how bad it is nought to ten, the [picture]{S anxiety}. [It was ten in March. I said three]{O benefit; eye movement desensitization and reprocessing}.

8 May. Session 10. Warm. Doors open at the vape shop, mango all up the stairs.

9 May. [No [flashback]{S anxiety clin improved} for eleven days]{O benefit; eye movement desensitization and reprocessing}. Wrote it on the calendar in pencil.

15 May. Session 11. Told her I still [can't have the phone ringing]{S anxiety} in the house. [We've not shifted the [phone]{S anxiety}]{O no_benefit; eye movement desensitization and reprocessing}, it was the phone I had to pick up to control. She'll ask for six more.

22 May. Session 12. OH said yes to four. So it goes on, Thursdays.

30 May. [[Back in uniform]{S functioning improved}, customer desk at Piccadilly, not the cab]{O partial; overall}. Don't know about the cab. [Jen's [moved back in]{S functioning improved}]{O benefit; overall}. City lost.

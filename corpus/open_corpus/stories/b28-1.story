=== 1221-ptsd
title: Grey notebook, autumn on the lights
genre: essay
layout: diary with dates
condition: PTSD
area: mental
english: British
narrator: patient
split: test
overall: improved
round: 4
ledger:
  sertraline | medication | tried | no_response | gastrointestinal, anhedonia
  propranolol | medication | tried | partial | energy
  counselling | psychotherapy | tried | worse
  mindfulness app | mind_body | tried | no_response
  paroxetine | medication | declined | unknown
  eye movement desensitization and reprocessing | psychotherapy | stopped | response | sleep, energy
  prazosin | medication | ongoing | response | neurological, other_physical
  station brew-up | support | ongoing | partial
---
Monday 4 September
[Off sick]{S functioning} week nineteen. Occupational health want it all written down for the new woman so here it is for the last time. Nineteen years on the ambulances. The job at the level crossing was in February last year. I carried on till November and then [couldn't get out of the cab]{S functioning}. [PTSD]{S diagnosis clin} it says on the fit note.

Things I have had. [Sertraline]{T sertraline; tried; dose=100mg; duration=four months}, 100mg, four months: [[bad guts]{S gastrointestinal side_effect} and I was like a [robot]{S anhedonia fig side_effect}]{O side_effect; sertraline}, [and the [dreams]{S sleep} came just the same]{O no_benefit; sertraline}. [Propranolol]{T propranolol; tried}: [took the edge off the [shaking]{S neurological improved}, not much else]{O partial; propranolol}, [and I was [shattered]{S energy fig side_effect} going up stairs]{O side_effect; propranolol}. The [works counsellor]{T counselling; tried; sessions=six sessions}, six sessions of her asking me how that made me feel. [I used to drive home from there [shaking]{S neurological worsened} worse than I went in]{O worsening; counselling}. [A [mindfulness app]{T mindfulness app; tried}, pointless]{O no_benefit; mindfulness app}. Doctor offered [paroxetine]{T paroxetine; declined} on top in the summer and I said no thanks.

That's it. That's the lot.

Thursday 14 September
First one with Hilary. She did not do anything, only asked for a list of the worst ten and gave each a number. I gave the crossing a ten and the cot one a ten. She said you can have two tens. She explained the [EMDR]{T eye movement desensitization and reprocessing; planned; sessions=Twelve}: there's a light bar, you follow the light and think about the thing and your brain files it. About two thirds of people do well she says, some get worse before they get better. Starts next week. Twelve sessions on the waiting list initiative, and no more after that.

Thursday 21 September
Green dot, left right left right. I felt a right pillock for ten minutes and then [I could [smell the diesel]{S anxiety}]{O side_effect; eye movement desensitization and reprocessing}. Came home and slept in my boots.

Sunday 24 September
[Three nights of [nightmares]{S sleep worsened side_effect}, twice as many as normal]{O worsening; eye movement desensitization and reprocessing}. Jan went in the spare room. She was good about it.

Thursday 28 September
Told Hilary. She said that happens. [[Wiped out]{S energy fig side_effect} all day after]{O side_effect; eye movement desensitization and reprocessing}.

Friday 6 October
GP about the [nights]{S sleep}. She has written to the clinic and they say [prazosin]{T prazosin; planned; dose=1mg}, which is an old [blood pressure tablet]{T prazosin; planned}. Start with 1mg. Dave at the station has a brother in Colchester, ex Army, who swears by [prazosin]{T prazosin (medication); other}. He says it [turned the telly off in his head]{S anxiety fig improved other}.

Monday 9 October
Second [tablet]{T prazosin; ongoing; dose=4mg}. [Got up for a pee and [went over like a tree]{S neurological fig side_effect}]{O side_effect; prazosin}. [Bruise]{S other_physical side_effect} on the hip. Supposed to sit on the edge of the bed first and count to thirty.

Tuesday 24 October
[Fourteen nights now, four [bad dreams]{S sleep improved}]{O benefit; prazosin}. It was fourteen out of fourteen. [The [wobbliness]{S neurological improved side_effect} has gone off too]{O tolerated; prazosin}. I'm on 4mg. [Jan has moved back in]{O benefit; prazosin}.

Hilary session five. She had me go at the cot. I can't write that one down.

Thursday 2 November
[It was a ten and today it was a four]{O benefit; eye movement desensitization and reprocessing}. I said to her are you sure I'm not just bored of it and she said that is more or less the idea.

Saturday 4 November
Fireworks. [Stayed in the shed]{S functioning} with the radio on loud till it was finished. So.

Wednesday 15 November
[Forgot my [tablet]{T prazosin; ongoing} on Monday, staying at the in-laws, and it was straight [back in the mud]{S sleep fig withdrawal}, [up at three]{S sleep withdrawal}, [soaked]{S other_physical withdrawal}]{O withdrawal; prazosin}. Have put a strip in the glovebox.

Saturday 25 November
Went to the [Saturday brew-up]{T station brew-up; ongoing}. It is four or five of the off sick and retired, in the old stores at the back of the station, a kettle and no talking about it unless you want to. Nobody organised it, Mick just kept turning up. Mick had the [light bar]{T eye movement desensitization and reprocessing; other; started=two years back} as well, two years back, and said it did bugger all for him. He's on [venlafaxine]{T venlafaxine (medication); other} and a [dog]{T dog (support); other}. [I come away a bit [lighter]{S mood fig improved}, it wears off by about Monday]{O partial; station brew-up}.

Thursday 14 December
Last one, number twelve. She did the list again with the numbers. [Crossing two]{O benefit; eye movement desensitization and reprocessing}. [Cot three]{O benefit; eye movement desensitization and reprocessing}. [The rest noughts and ones]{O benefit; eye movement desensitization and reprocessing}, [except the girl on the A road which is still a six, we didn't get to her]{O no_benefit; eye movement desensitization and reprocessing; neutral}. I asked could I have more for the six and it's a no, funding.

[I [drove over the crossing]{S functioning improved} on the way home]{O benefit; eye movement desensitization and reprocessing}. Barrier up, straight over, second gear. Nothing happened.

Monday 8 January
Occupational health again. [Phased return]{S functioning improved}, control room not vehicles. [I'm still [jumpy]{S anxiety} and I still [don't like bangs]{S anxiety}]{O partial; overall}. [But I am [sleeping]{S sleep improved} and I'm [at work]{S functioning improved}]{O benefit; overall}. They have asked me to keep taking the [blood pressure thing]{T prazosin; ongoing; duration=for a year at least} for a year at least. Fine by me.

=== 1222-ulcerative-colitis
title: Infusion log
genre: essay
layout: diary with dates
condition: ulcerative colitis
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  mesalamine | medication | tried | no_response
  prednisone | medication | stopped | mixed | sleep, anger, appetite_weight
  azathioprine | medication | tried | unknown | gastrointestinal
  probiotics | supplement | tried | no_response
  aloe vera juice | supplement | tried | no_response
  specific carbohydrate diet | lifestyle | tried | no_response
  adalimumab | medication | tried | partial
  ustekinumab | medication | not_tried | unknown
  vedolizumab | medication | ongoing | partial | pain, energy, sleep, functioning
  colectomy | procedure | planned | unknown
  heating pad | procedure | ongoing | partial
---
Feb 2
My sister gave me this notebook because she says I tell it different every time. So for the record. [UC]{S diagnosis clin}, left side, since sophomore year. I'm 31. I teach middle school band, which is a job where you cannot leave the room.

[[Mesalamine]{T mesalamine; tried}, [pills]{T mesalamine; tried; route=pills} and then the [enemas]{T mesalamine; tried; route=enemas}: zip]{O no_benefit; mesalamine}. [[Imuran]{T azathioprine; tried; duration=nine days}: [threw up]{S gastrointestinal side_effect} for nine days]{O side_effect; azathioprine}, so I can't tell you if it works. [Probiotics]{T probiotics; tried}, [aloe juice]{T aloe vera juice; tried}, the [SCD diet]{T specific carbohydrate diet; tried} out of the library book. [None of that made one bit of difference]{O no_benefit; probiotics, aloe vera juice, specific carbohydrate diet}, and aloe tastes like a lawn. [[Humira]{T adalimumab; tried; duration=sixteen pretty good months} gave me sixteen pretty good months]{O partial; adalimumab} and [then my body made antibodies and we were back to [twelve times a day]{S gastrointestinal worsened}]{O no_benefit; adalimumab}.

Feb 11
Dr. Okafor wanted [Stelara]{T ustekinumab; not_tried}. Blue Cross said no, has to be [Entyvio]{T vedolizumab; planned} first. She was on hold for 50 minutes, I saw her do it. [Vedolizumab]{T vedolizumab (medication); general} only works in the gut, so fewer [infections]{S other_physical possible general side_effect} than the others, that is the selling point. It's slow. She said give it 14 weeks.

Meanwhile [prednisone]{T prednisone; planned; dose=40 mg} 40 mg as a bridge. I know this bridge.

Feb 15
[Down to [five times]{S gastrointestinal improved}, no [blood]{S gastrointestinal improved}]{O benefit; prednisone}. Of course. It always does that. [Also [awake at 3:40]{S sleep side_effect} alphabetizing the spices and I [yelled at a clarinet]{S anger side_effect}]{O side_effect; prednisone}.

Feb 20
[Infusion]{T vedolizumab; ongoing; sessions=#1} #1. Thirty minutes, nice chair. The lady next to me gets [Remicade]{T infliximab (medication); other} and has been in remission nine years. She brings a crossword. I told her about the [Humira]{T adalimumab; tried} and she patted me.

March 6
[Infusion]{T vedolizumab; ongoing; sessions=number two} number two was today. [[Slept fourteen hours]{S sleep side_effect} after, [like I'd been hit by a bus]{S energy fig side_effect}]{O side_effect; vedolizumab}. 30 mg of [pred]{T prednisone; ongoing; dose=30 mg}.

March 19
[Pred]{T prednisone; ongoing; dose=20} 20. [[Back up to eight]{S gastrointestinal worsened}]{O partial; prednisone}. [Pale pink water]{S gastrointestinal fig}. I have a sub plan in a red folder and they've used it four times.

[[Face like a dinner plate]{S appetite_weight fig side_effect}]{O side_effect; prednisone}. A seventh grader asked if I was having a baby.

April 3
Third one. Six weeks in. [Nothing]{O no_benefit; vedolizumab; neutral}. Dr. O. says we're not at week 14. I said I can count.

The only thing I actually look forward to is this little [walnut-filled heating pad]{T heating pad; ongoing} my mom sewed, goes in the microwave. [It calms the [cramps]{S pain clin improved} enough to [fall asleep]{S sleep improved}]{O partial; heating pad}.

April 16
Last [prednisone]{T prednisone; stopped; duration=Ten weeks}! Ten weeks start to finish. She wants no more of it this year, period. Bones.

April 28
[[Joints]{S pain side_effect}. Both wrists and one ankle, [can't hold the baton right]{S functioning side_effect}]{O side_effect; vedolizumab}. I looked it up and it's on the list. [No [colds]{S other_physical absent side_effect} though, and the whole band room has been [coughing]{S other_physical other} since Easter]{O tolerated; vedolizumab}.

May 9
Huh. [[Five times]{S gastrointestinal improved} yesterday. Four today]{O benefit; vedolizumab}.

May 22
[[Four, three, four, three]{S gastrointestinal improved}]{O benefit; vedolizumab}. [I [conducted the whole spring concert]{S functioning improved}, ninety minutes, without the red folder]{O benefit; vedolizumab}. Mom cried. She always cries at Holst.

June 14
Scope. [There's [healing]{S gastrointestinal improved} up to about the halfway point and then it's [still red and bleeding]{S gastrointestinal} below that]{O partial; vedolizumab}. [Dr. O. calls this a partial response and I call it half a colon]{O partial; vedolizumab}. She's asked insurance to let me go every four weeks instead of eight.

She also said the word [surgery]{T colectomy; planned}, and not for the first time. Not now, she said. Have the conversation, she said, meet the surgeon, ask him what you want. My uncle Ray had [his colon out]{T colectomy (procedure); other} in the nineties and rides a Harley.

July 2
Approved for every four weeks, after two appeals.

August 30
[[Two to four times a day]{S gastrointestinal improved}. Some [blood]{S gastrointestinal improved} still on maybe one day out of five]{O partial; vedolizumab}. [[Wrists]{S pain improved side_effect} are better]{O tolerated; vedolizumab}. I have the surgeon on Sept 12, just to talk. School starts Tuesday. I packed the red folder but I put it in the bottom drawer.

=== 1223-depression
title: Thirty-six mornings
genre: essay
layout: diary with dates
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  fluoxetine | medication | tried | partial
  bupropion | medication | tried | worse | anxiety
  escitalopram | medication | tried | no_response | sexual
  vortioxetine | medication | tried | no_response
  aripiprazole | medication | tried | no_response | anxiety
  cognitive behavioural therapy | psychotherapy | tried | partial
  vitamin D | supplement | tried | no_response
  transcranial magnetic stimulation | neuromodulation | stopped | no_response | pain
  desvenlafaxine | medication | ongoing | unknown | other_physical
  esketamine | medication | planned | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
---
Day 1. They measure your head with a tape like a hat shop. Then a cap with marker dots on it. To find the spot they make your thumb jump. The operator is called Tyrell and he's about 24. [It feels like a [woodpecker with a grudge]{S pain fig side_effect}, right above the left eyebrow]{O side_effect; transcranial magnetic stimulation; neutral}. 19 minutes.

I'm doing this because of a list. [Prozac]{T fluoxetine; tried} in college, [that one helped some, for a while]{O partial; fluoxetine}. [[Wellbutrin]{T bupropion; tried}, made everything worse, I was [crawling out of my skin]{S anxiety fig side_effect}]{O worsening; bupropion}. Then [Lexapro]{T escitalopram; tried} and [Trintellix]{T vortioxetine; tried} and [Abilify]{T aripiprazole; tried} on top of the [Trintellix]{T vortioxetine; tried}. [Three for three, nothing]{O no_benefit; escitalopram, vortioxetine, aripiprazole}. Well, [[no sex drive]{S sexual side_effect} on the first]{O side_effect; escitalopram} and [I [couldn't sit still]{S anxiety side_effect} on the last]{O side_effect; aripiprazole}. [CBT]{T cognitive behavioural therapy; tried; duration=a year} for a year with a very kind man; [I got better at [arguing with myself]{S hopelessness improved}, and then I lost the arguments]{O partial; cognitive behavioural therapy}. Somebody always asks about [vitamin D]{T vitamin D; tried}. [Yes I took it. No]{O no_benefit; vitamin D}.

I'm staying on [Pristiq]{T desvenlafaxine; ongoing; dose=100} 100 through this, because they don't like to change two things at a time.

Day 2. [[Headache]{S pain side_effect} till dinner]{O side_effect; transcranial magnetic stimulation}. Took it lying down.

Day 4. Parking is $6. [[Headache]{S pain side_effect} again, smaller]{O side_effect; transcranial magnetic stimulation; neutral}.

Day 7. In the waiting area there's a woman, Doreen, on day 30. She told me at day 18 she went home and [washed the car]{S functioning improved other} and realized she was [singing]{S mood improved other}. She'd had [ECT]{T electroconvulsive therapy (neuromodulation); other} before, and [lost most of a year]{S cognition other side_effect}. [TMS]{T transcranial magnetic stimulation (neuromodulation); other} was the one for her, she said, and she grabbed my arm.

Day 10. Two weeks. PHQ-9 was 21 when I started. [Today 20]{O no_benefit; transcranial magnetic stimulation}. [No [headaches]{S pain improved side_effect} any more, you get used to the woodpecker]{O tolerated; transcranial magnetic stimulation}. Tyrell is saving up for a truck.

Day 13. I [cried in the parking garage]{S mood} for no reason. It's a strange thing to be driven somewhere every day to have hope applied to your head.

Day 18. [Nobody sang]{O no_benefit; transcranial magnetic stimulation}.

Day 20. Dr. Lindqvist moved the coil a centimeter forward. There's a thing called the [dip]{S mood fig possible general}, she says, some people [feel worse]{S mood possible general} around week three or four and then [come up]{S mood improved general}. She has data. About half respond. I said so about half don't. She said yes, she isn't a salesman.

Day 24. [I have been [snapping at my husband]{S anger}. [Sleeping in the afternoon]{S sleep}. PHQ 22]{O worsening; transcranial magnetic stimulation}. If this is the [dip]{S mood fig possible} then I'd like to see the other side of the [dip]{S mood fig possible}.

Day 27. Missed one, snow.

Day 30. [19]{O no_benefit; transcranial magnetic stimulation}. Doreen's last day was ages ago and a new guy has her chair. I told him nothing. What would I tell him.

Day 33. We are in the taper now, three times a week, then two, then one. My mother on the phone wanted to know if I felt [electric]{S other fig absent}. She took [amitriptyline]{T amitriptyline (medication); other} in 1984 and says it was a miracle, why don't they give people that any more.

Day 36. Done. They ring a bell for you if you want. I did not want. Tyrell shook my hand and said it can come on late, he's seen it come on late. [PHQ 20. It was 21]{O no_benefit; transcranial magnetic stimulation}.

Three weeks after. [It did not come on late]{O no_benefit; transcranial magnetic stimulation}. [I still [shower about twice a week]{S functioning}, I still [can't read a page]{S cognition}]{O no_benefit; overall}. [No harm done either, I guess. My [ears]{S other_physical absent side_effect} are fine, my [memory]{S cognition absent side_effect} is what it was]{O tolerated; transcranial magnetic stimulation}.

[Pristiq]{T desvenlafaxine; ongoing} I'm still taking, mostly because [missing it by half a day gives me [brain zaps]{S neurological fig withdrawal}]{O withdrawal; desvenlafaxine}. [It also makes me [sweat through my shirts]{S other_physical side_effect}]{O side_effect; desvenlafaxine}. Whether it does anything else, I honestly couldn't say.

Six weeks after. Dr. L. laid out the menu. [ECT]{T electroconvulsive therapy; declined}: I said no, because of Doreen's year. [Spravato]{T esketamine; planned}: yes, okay, put me in for it. The prior authorization went in on Friday. It's the same building, a different floor. Parking's still six dollars.

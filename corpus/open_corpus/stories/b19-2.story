=== 795-postpartum-depression
title: Milk and static
genre: essay
layout: plain paragraphs
condition: postpartum depression
area: mental
english: Australian
narrator: patient
split: train
overall: improved
round: 2
ledger:
  sertraline | medication | stopped | partial | gastrointestinal, sexual
  mother and baby unit | care_setting | tried | response
  quetiapine | medication | stopped | mixed | sleep, appetite_weight
  mothers' group | support | tried | worse
  walking | lifestyle | ongoing | response
  brexanolone | medication | not_tried | unknown
  counselling | psychotherapy | ongoing | partial
---
Everyone brought lasagne. I remember that. There were nine lasagnes in the chest freezer and a baby in the bassinet and, where I used to be, a [television with the aerial out]{S anhedonia fig}.

I'd wanted her for six years. She was born on a Thursday in Ballarat, 3.4 kilos, easy as you like. They put her on my chest and I waited. The midwife said, "There's that rush of love," and I nodded, because it seemed rude not to. What I felt was [static]{S anhedonia fig}. I felt like I'd been [handed somebody's parcel to mind]{S anhedonia fig}.

By week three I [couldn't eat]{S appetite_weight}. By week five I [couldn't sleep even when she slept]{S sleep}; I lay there with my [heart galloping]{S other_physical fig}, [listening for her to stop breathing]{S anxiety}. By week eight I'd worked out, very calmly, that she and her dad would be [better off without me]{S suicidality}, and I was drafting a list for him about the washing machine.

I never wanted to hurt her. [Hurting the baby]{S anxiety absent} wasn't in it. I put that down because it's the first thing they ask, and because I know there'll be a woman reading this at 3 am with her thumb.

My sister had it with both of hers. She took [Lexapro]{T escitalopram (medication); other} and says she was [right as rain]{S mood fig other improved} by the christening. So I went to the GP, and he said "[baby blues]{S diagnosis possible}", and then he saw my list and he said something else. [Postnatal depression]{S diagnosis clin}. He gave me [Zoloft]{T sertraline; stopped; dose=fifty milligrams}, fifty milligrams, safe with breastfeeding.

[The first fortnight I had the [runs]{S gastrointestinal side_effect} and a [mouth like carpet]{S gastrointestinal fig side_effect}]{O side_effect; sertraline}. [Around week four it took the edge off the [heart thing]{S other_physical improved}]{O partial; sertraline}. [The list, though, I still had that]{O no_benefit; sertraline}.

They'd got a new drug overseas, a sixty-hour [drip]{T brexanolone; not_tried} made for exactly this. I read about it on my phone while feeding. Not here, said the psychiatrist, and not at that price. She upped my dose, and she found me a bed in the [mother and baby unit]{T mother and baby unit; tried; duration=five weeks}, and I went in on a Monday with the pram and a bag of wrong clothes and stayed five weeks.

How do I tell you about the [unit]{T mother and baby unit; tried}? It was a brick building next to a car park. Six rooms, six women, six babies. There was a nurse called Trish who'd sit on my bed at midnight and take the baby off me and say, "Go on, clock off." I got [Seroquel]{T quetiapine; stopped; frequency=at night} at night. [It [knocked me out]{S sleep fig improved} for eight hours, the first in four months]{O benefit; quetiapine}. [It also [knocked me out]{S sleep fig side_effect} for most of the following morning, and I [ate toast like a machine]{S appetite_weight fig side_effect}]{O side_effect; quetiapine}. They stopped that before I left.

[On the nineteenth day I was changing her, and she sneezed, and looked so affronted, and I [laughed]{S anhedonia improved}]{O benefit; mother and baby unit}. [The [picture came in]{S anhedonia fig improved}, only for a second, with sound]{O benefit; mother and baby unit}. I called out to Trish as if the house was on fire.

It wasn't all up from there. After I came home I was sent to a [mothers' group]{T mothers' group; tried} in a hall. [They compared sleep schedules and I went home each week [feeling like a fraud]{S hopelessness} and [cried in the car]{S mood}]{O worsening; mothers' group}. I gave it three goes. One of the women in it told me much later that she'd been on [Prozac]{T fluoxetine (medication); other} the entire time. We could've saved each other some trouble.

[What got me the rest of the way was [walking]{T walking; ongoing; frequency=every day}]{O benefit; walking}. It sounds like nothing. I put her in the sling every day and walked to the lake and round it, rain or not, and I named things to her. Pelican. Bin. Man with hat. [Somewhere in all that naming, things started [having colours]{S anhedonia fig improved}]{O benefit; walking}. [By her first birthday I [loved her so much I was sick with it]{S anhedonia improved}, the ordinary way]{O benefit; overall}.

I came off the [tablets]{T sertraline; stopped} when she was two, slowly. [It gave me [my own body]{S sexual fig improved side_effect} back]{O tolerated; sertraline}, [which had been [under a sheet]{S sexual fig side_effect} the whole time]{O side_effect; sertraline}. [A week of [weepiness]{S mood withdrawal}, then clear]{O withdrawal; sertraline; neutral}. I see a [counsellor]{T counselling; ongoing; frequency=once a month} once a month. [That's useful, some]{O partial; counselling}.

She's seven now. She wants to know why there are no photos of me in the first album. I was behind the camera, I tell her. It's nearly true. I was [behind something]{S anhedonia fig}.

=== 796-sleep-apnoea
title: The elephant and the hose
genre: essay
layout: plain paragraphs
condition: sleep apnoea
area: general
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  modafinil | medication | stopped | partial | pain, other_physical
  melatonin | supplement | tried | no_response
  nasal strips | procedure | tried | no_response
  uvulopalatopharyngoplasty | procedure | tried | no_response | pain
  mandibular advancement device | procedure | stopped | partial | pain
  continuous positive airway pressure | procedure | ongoing | response | other_physical, anxiety, gastrointestinal
  hypoglossal nerve stimulation | neuromodulation | declined | unknown
  tirzepatide | medication | planned | unknown
---
I drove a school bus for the Dayton district, and I [fell asleep at a red light]{S sleep} with thirty-one children behind me. Nobody was hurt. The light changed and a fourth grader named Marcus said, "Mr. Ray, it's green." I have thanked God for Marcus every day since.

I was forty-nine. I [hadn't had a real night]{S sleep} in ten years and I didn't know it. I thought I was getting old. I was [tired]{S energy} the way a wet coat is heavy. I [nodded off]{S sleep} in church, at my daughter's recital, and one time in the dentist's chair with his hands in my mouth. My wife had moved down the hall because of the [snoring]{S sleep}. "An [elephant dying in a culvert]{S sleep fig}," she called it. And the [silences]{S sleep fig}, she said. The [silences]{S sleep fig} were worse. The elephant would quit, and she'd lie there and count.

My doctor started with the easy stuff. He wrote me [Provigil]{T modafinil; stopped} for the daytime. My nephew takes [that same pill]{T modafinil (medication); other} for [narcolepsy]{S diagnosis clin other} and does fine. [I was [awake]{S sleep improved}, all right, until about two in the afternoon]{O partial; modafinil}. [I was awake with a [hammer behind my eyes]{S pain fig side_effect} and my [heart running stairs]{S other_physical fig side_effect}]{O side_effect; modafinil}. I quit that after one refill. [Melatonin]{T melatonin; tried}, [nasal strips]{T nasal strips; tried}. [You could have taped those strips to the elephant for all the good they did, and the [melatonin]{T melatonin; tried} was candy]{O no_benefit; nasal strips, melatonin}.

After the red light they sent me to a sleep lab. Wires on my scalp, paste in my beard. I [stopped breathing]{S other_physical} sixty-two times an hour. The technician, a big gentle kid, showed me the paper the next morning. It looked like the Badlands. "[Severe obstructive sleep apnea]{S diagnosis clin}, sir," he said. "You've been [drowning]{S other_physical fig} every minute, all night, for years."

The standard answer is a [CPAP machine]{T continuous positive airway pressure (procedure); general}, which blows air down your throat and holds the door open. It works in most people who can stand to wear it, and about half can't. I figured I was the half. So I let a surgeon trim my soft palate, a [UPPP]{T uvulopalatopharyngoplasty; tried}. [Three weeks of [swallowing razor blades]{S pain fig side_effect}]{O side_effect; uvulopalatopharyngoplasty}. [The repeat study said fifty-five]{O no_benefit; uvulopalatopharyngoplasty}. Next was a dentist with a [mouthpiece]{T mandibular advancement device; stopped} that pushes out your jaw. [That got me to thirty, and my wife came back for a month]{O partial; mandibular advancement device}. [It also gave me a [jaw that popped like bubble wrap]{S pain fig side_effect}]{O side_effect; mandibular advancement device}, and one morning I bit it in two and that was the end of that.

They talked to me about a [nerve stimulator]{T hypoglossal nerve stimulation; declined} in the chest with a wire to the tongue. A man at my lodge has one. I said I had been cut enough.

So, the [hose]{T continuous positive airway pressure; ongoing}.

I won't lie. The first night I lasted forty minutes. [I felt [buried alive by a vacuum cleaner]{S anxiety fig side_effect}]{O side_effect; continuous positive airway pressure}. [I had a [groove across my nose]{S other_physical side_effect}, a [belly full of air]{S gastrointestinal side_effect} like a parade balloon, and I ripped it off in my sleep and threw it at the dresser]{O side_effect; continuous positive airway pressure}. I used up three kinds of [mask]{T continuous positive airway pressure; ongoing}. I sat in the den at noon watching baseball with the thing on my face, just to make friends, the way you'd sit with a strange dog. [After that the [panic]{S anxiety improved} let go of me]{O tolerated; continuous positive airway pressure}.

Night twenty-three. I remember the date, since it was my wife's birthday. [I [lay down at ten, and then it was six]{S sleep improved}]{O benefit; continuous positive airway pressure}. There wasn't anything in between. [I thought that I had died, and then I noticed that I [felt wonderful]{S energy improved}]{O benefit; continuous positive airway pressure}. [The world had been [washed like a window]{S cognition fig improved}]{O benefit; continuous positive airway pressure}. I stood in the yard in my robe and looked at a robin. [I could [remember the robin]{S cognition improved} that evening]{O benefit; continuous positive airway pressure}, that's what got me. I'd been [forgetting my days]{S cognition} as fast as they came.

[My blood pressure came down twenty points]{O benefit; continuous positive airway pressure}. [No [headache]{S pain absent} in the morning]{O benefit; continuous positive airway pressure}. My wife came back up the hall with her pillow under her arm. She says that now it sounds like sleeping next to the ocean, a small one, in a box.

The doctor would like me to try [Zepbound]{T tirzepatide; planned} for the [weight]{S appetite_weight} and maybe someday I won't need the [hose]{T continuous positive airway pressure; ongoing}. The insurance is thinking about it.

They never gave me back the bus, and they were right. I work in the parts room. But last spring a tall young fellow came in for a brake line, and it was Marcus. I told him it was green.

=== 797-ocd
title: The customs officer
genre: essay
layout: plain paragraphs
condition: OCD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  citalopram | medication | tried | no_response | sexual
  clomipramine | medication | ongoing | partial | gastrointestinal, other_physical
  psychoanalysis | psychotherapy | stopped | worse
  exposure and response prevention | psychotherapy | stopped | response | anxiety
  repetitive transcranial magnetic stimulation | neuromodulation | stopped | no_response | pain
  deep brain stimulation | neuromodulation | not_tried | unknown
  inositol | supplement | stopped | no_response | gastrointestinal
---
There's a customs officer at every door I own. He has a clipboard. He's asked me, politely, for thirty years, whether I've anything to declare, and I've stood there and [turned out my pockets]{S anxiety fig} until my [hands bled]{S other_physical}.

I mean that last part. My [hands bled]{S other_physical}. I [washed them]{S anxiety} with Vim.

[OCD]{S diagnosis clin} gets played for laughs, the tidy sock drawer, the lined-up pens. My flat was a tip. I [couldn't clean it]{S functioning}, since to clean it I'd have had to touch it. At the worst I lived in a [square of carpet]{S functioning fig} by the window, about the size of a door, and a friend [put shopping on the end of a broom]{S functioning}. I wasn't [mad]{S mania_psychosis absent}, I never [heard voices]{S mania_psychosis absent}. I knew the officer was me. It made no difference to him.

My father had it too, though we called it "being careful". He never took anything except [whisky]{T alcohol (other); other}.

I spent my twenties on a couch in Hampstead, four times a week, and I paid for it with my grandmother's house. My [analyst]{T psychoanalysis; stopped; frequency=four times a week} was a kind, silent man with a cat. We went looking for what I felt [guilty]{S hopelessness} about. [I came out with more to [feel guilty about]{S hopelessness worsened} than I'd brought in, and by the fifth year I was [washing my change]{S anxiety worsened}]{O worsening; psychoanalysis}. He retired, which is how that finished.

[Citalopram]{T citalopram; tried} followed, up to sixty in those days. [I got nothing from it in the way of peace]{O no_benefit; citalopram}. [I got a [department closed for refurbishment]{S sexual fig side_effect}, if you take my meaning]{O side_effect; citalopram}. I also sent off to America for [inositol]{T inositol; stopped}, a powder, having read of it on a forum. [It gave me [wind]{S gastrointestinal side_effect}]{O side_effect; inositol} [and nothing else whatever]{O no_benefit; inositol}. The tub went in the bin, when I could touch the bin.

In 2009 a psychiatrist at the Maudsley put me on [clomipramine]{T clomipramine; ongoing}, a drug older than me. [My [mouth dried up]{S gastrointestinal side_effect} overnight, and I [sweat]{S other_physical side_effect} through my shirts still]{O side_effect; clomipramine; neutral}. [At three months I noticed the officer had sat down]{O partial; clomipramine}. [He still asks, but he doesn't get up]{O partial; clomipramine}. And so, with him sitting, I could begin [the thing that really got me [off the carpet]{S functioning fig improved}]{O benefit; exposure and response prevention}.

It's called [exposure and response prevention]{T exposure and response prevention; stopped; sessions=twenty}, and the leaflet tells you that two people out of three get better. The leaflet doesn't say it's like being asked to lick a bus. Her name was Amrit, she was twenty-seven, and in our second session she laid her palm on the floor of the hospital lift and then ate a crisp. "Your turn," she said.

[I [shook]{S anxiety side_effect}]{O side_effect; exposure and response prevention; neutral}. [I [was sure that my mother would die]{S anxiety side_effect} of it]{O side_effect; exposure and response prevention}. I rang her from the corridor and she was doing the crossword. We did the lift, the bin, the Tube pole, the library book. Twenty sessions, and a party at the end with unwashed grapes. [By the summer I'd [touched everything in my own home]{S anxiety improved}]{O benefit; exposure and response prevention}. [I [had people in]{S functioning improved}]{O benefit; exposure and response prevention}. [I [sat on my sofa]{S functioning improved}, on all of it, like a king]{O benefit; exposure and response prevention}.

I'd like to stop the story there. [In 2020 the entire country was told to wash its hands, and the officer [leapt to his feet]{S anxiety fig worsened}]{O partial; overall}. Everyone was doing it, that was the horror of it. They'd all moved into my house. The clinic was closed. When it opened again they tried [magnets]{T repetitive transcranial magnetic stimulation; stopped; duration=six weeks} on my skull for six weeks, a woodpecker in a helmet. It does help some people. [My skull got [sore]{S pain side_effect}]{O side_effect; repetitive transcranial magnetic stimulation}. [I walked out at the finish exactly as I'd walked in]{O no_benefit; repetitive transcranial magnetic stimulation}. There was even a letter about [electrodes in the brain]{T deep brain stimulation; not_tried}; I wasn't bad enough, it said, and I've never been so pleased to be turned down.

So these days I do my own lifts. I've a list on the fridge. [Good weeks I'm [out of the house in two minutes]{S anxiety improved}, bad weeks it's [forty]{S anxiety}]{O partial; overall}. I'm writing this at a café table that somebody has wiped, or hasn't. I notice him over by the till with his clipboard, an old man now, a bit deaf. Nothing to declare, I say. He lifts his pen. I drink my coffee.

=== 798-depression
title: Coming off the Efexor, week by week
genre: essay
layout: diary with dates
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  venlafaxine | medication | stopped | partial | sexual, other_physical
  omega-3 | supplement | tried | unknown
  diphenhydramine | medication | stopped | partial | sleep
  fluoxetine | medication | tried | partial
  running | lifestyle | ongoing | response
  mirtazapine | medication | declined | unknown
---
**6 January.** 150 mg. Saw Dr Okafor. Four years on [Effexer]{T venlafaxine; ongoing; dose=150 mg; duration=Four years} (can't spell it, never could). [It got me out of a [dark place]{S mood fig improved} in 2020, I won't deny it]{O benefit; venlafaxine}, but [I've been [flat as a pancake]{S anhedonia fig} for the last two of those four]{O no_benefit; venlafaxine}. [[Night sweats]{S other_physical side_effect} and [no sex drive]{S sexual side_effect} on top]{O side_effect; venlafaxine}. He says to drop by 37.5 a month. Possible [dizziness]{S neurological general possible withdrawal}, possible [flu feelings]{S other_physical general possible withdrawal}.

**13 January.** 112.5. [Nothing to report]{O tolerated; venlafaxine}. Snow. Boiler man came.

**19 January.** Spoke too soon. [[Brain zaps]{S neurological fig withdrawal} when I turn my head, like licking a battery with my eyes]{O withdrawal; venlafaxine}. Bought [fish oil]{T omega-3; tried} because Reddit says so.

**10 February.** 75. Mum's birthday. [I [cried at the candles]{S mood withdrawal}]{O withdrawal; venlafaxine}. Am I [depressed]{S mood unclear possible} again or is it the drop? Dad came off [Seroxat]{T paroxetine (medication); other} in 2003 and told me he [felt drunk]{S neurological fig other withdrawal} for a fortnight, so, family tradition.

**14 February.** [[Sick]{S gastrointestinal withdrawal} on the bus]{O withdrawal; venlafaxine}. Chemist suggested an [antihistamine]{T diphenhydramine; planned}.

**16 February.** [The [Nytol]{T diphenhydramine; ongoing} settles the [stomach]{S gastrointestinal improved withdrawal} for the night]{O partial; diphenhydramine}, [[dopey]{S sleep fig side_effect} till eleven]{O side_effect; diphenhydramine}.

**12 March.** 37.5. Binned the [Nytols]{T diphenhydramine; stopped}, don't like them. Started [running]{T running; ongoing; frequency=Tues and Sat} with Gemma, Tues and Sat. [It's the only hour when my head isn't [full of wasps]{S neurological fig improved withdrawal}]{O partial; running}.

**9 April.** Zero! Last [bead]{T venlafaxine; stopped} gone at 8am.

**12 April.** Hell. [[Zaps]{S neurological fig withdrawal}, [rage]{S anger withdrawal}, [nightmares]{S sleep withdrawal} about lifts, I [couldn't stand up straight]{S neurological withdrawal} in Aldi]{O withdrawal; venlafaxine}. Rang surgery. Doc gave me two weeks of [fluoxetine]{T fluoxetine; tried; dose=20 mg; duration=two weeks}, 20 mg, as a bridge.

**20 April.** [Bridge is holding]{O partial; fluoxetine}. [[Zaps]{S neurological fig improved withdrawal} down to a handful]{O partial; fluoxetine}.

**18 May.** Nothing in my system now for three weeks. Offered [mirtazapine]{T mirtazapine; declined} "in case". No ta.

**2 July.** [[Sex drive]{S sexual improved side_effect} is back, hello stranger]{O tolerated; venlafaxine}. [No [sweats]{S other_physical absent side_effect}]{O tolerated; venlafaxine}.

**15 September.** 10k done, 58 mins. [[Running]{T running; ongoing} has done more for my [mood]{S mood improved} than the last two years of [pills]{T venlafaxine; stopped}]{O benefit; running}. [I [feel things]{S anhedonia improved}, including some I'd rather not]{O benefit; overall}. [October always has [teeth]{S mood fig} though and I can feel it [looking at me]{S mood fig}]{O partial; overall}.

=== 799-polymyalgia-rheumatica
title: Steroid diary, kept for the rheumatologist
genre: essay
layout: diary with dates
condition: polymyalgia rheumatica
area: general
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  ibuprofen | medication | stopped | no_response
  prednisone | medication | ongoing | response | sleep, mood, appetite_weight, other_physical
  alendronate | medication | stopped | unknown | gastrointestinal
  zoledronic acid | medication | tried | unknown | other_physical
  methotrexate | medication | declined | unknown
  tai chi | mind_body | ongoing | response
---
**Mar 3.** Age 71. [Can't lift my arms to comb my hair]{S functioning}. [Stiff as a plank]{S other_physical fig} from the shoulders down every morning. [Advil]{T ibuprofen; stopped; duration=three weeks} for three weeks, [no use]{O no_benefit; ibuprofen}. Dr. Lindqvist drew blood, sed rate 74.

**Mar 6.** [Polymyalgia rheumatica]{S diagnosis clin}. [Prednisone]{T prednisone; ongoing; dose=15 mg; frequency=at breakfast}, 15 mg at breakfast. Told to quit the [Advil]{T ibuprofen; stopped}.

**Mar 7.** [I [combed my hair]{S functioning improved}]{O benefit; prednisone}! One [pill]{T prednisone; ongoing}! [Wonder drug, got up off the floor like a girl]{O benefit; prednisone}.

**Mar 15.** Still 15. [[Up at 2 a.m.]{S sleep side_effect} alphabetizing the spices]{O side_effect; prednisone; neutral}. My sister was on [pred]{T prednisone (medication); other} for her [asthma]{S diagnosis clin other} and painted a whole porch.

**Apr 5.** 12.5. [Holding]{O benefit; prednisone}. Bone doctor ordered [Fosamax]{T alendronate; stopped; frequency=once a week} once a week.

**Apr 20.** [[Heartburn]{S gastrointestinal side_effect} like a lit match, from the [Fosamax]{T alendronate; stopped}]{O side_effect; alendronate}. Called it in, they took me off and set up an [infusion]{T zoledronic acid; planned} instead.

**May 4.** 10 mg. Had the [Reclast]{T zoledronic acid; tried} Tuesday, one bag, twenty minutes, done for a year. [Felt like the [flu]{S other_physical side_effect} Wednesday]{O side_effect; zoledronic acid; neutral}, [fine by Friday]{O tolerated; zoledronic acid}.

**May 30.** 9. [[Moon face]{S other_physical fig side_effect}. I have [gained 11 lbs]{S appetite_weight side_effect} and I [weep]{S mood side_effect} at the hymns]{O side_effect; prednisone}. Church picnic, Ed brought his accordion and the Petersons sent the big tent.

**Jun 28.** 8. [Woke up with [cement]{S other_physical fig worsened} in both hips]{O partial; prednisone}. Was told that happens to about half of folks when they go down. Back to 10.

**Jul 2.** [[Cement gone]{S other_physical fig improved}]{O benefit; prednisone}. She wants me to think on [methotrexate]{T methotrexate; declined}, to get off the [steroid]{T prednisone; ongoing} quicker. My neighbor Arlene takes that. I'd rather go slow, and I said so.

**Aug 1 to Oct 1.** 9, then 8, half a milligram at a time. Grandson's wedding, Duluth. [[Danced two polkas]{S functioning improved}]{O benefit; overall}.

**Oct 14.** [Tai chi]{T tai chi; ongoing; frequency=twice a week} at the senior center twice a week. [[Balance]{S neurological improved} is better for it, and I [sleep]{S sleep improved}]{O benefit; tai chi}.

**Dec 12.** 5 mg. [Sed rate 14]{O benefit; prednisone}. [No [stiffness]{S other_physical absent} to speak of]{O benefit; prednisone}. [Four of the eleven [pounds]{S appetite_weight improved side_effect} have left]{O tolerated; prednisone}. Next visit March. Remember to ask about the eye exam.

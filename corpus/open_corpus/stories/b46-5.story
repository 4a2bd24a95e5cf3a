=== 2006-fibromyalgia
title: Fibro: what I'm on, what I binned, what's next
genre: forum
layout: forum post with weekly updates and replies
condition: fibromyalgia
area: general
english: British
narrator: patient
split: train
overall: unchanged
round: 5
ledger:
  pregabalin | medication | stopped | worse | appetite_weight, cognition, mood, functioning
  amitriptyline | medication | ongoing | partial | gastrointestinal
  duloxetine | medication | stopped | mixed | other_physical
  tramadol | medication | tried | no_response | gastrointestinal
  hydrotherapy | procedure | stopped | response |
  vitamin d | supplement | ongoing | no_response |
  magnesium spray | supplement | tried | unknown | other_physical
  acupuncture | mind_body | stopped | partial |
  pain management programme | care_setting | tried | mixed |
  low dose naltrexone | medication | planned | unknown |
  medical cannabis | medication | not_tried | unknown |
  heated blanket | other | ongoing | partial |
  tai chi | mind_body | declined | unknown |
---
Hello all, Jan from Hull. 52, dinner lady, [fibro]{S diagnosis clin} since the hysterectomy in 2018. Rheumatology took two years to see me. My daughter typed this because of my [thumbs]{S pain}.

[Amitriptyline]{T amitriptyline; ongoing; dose=20 mg; frequency=at night} was where it started and I take it now, 20 mg at night. [Gets me off to [sleep]{S sleep improved}, does nowt for the [aching]{S pain}]{O partial; amitriptyline}. [[Mouth like a carpet]{S gastrointestinal fig side_effect} in the morning]{O side_effect; amitriptyline; neutral}.

Next they gave me [Lyrica]{T pregabalin; stopped}, [pregaba-whatsit]{T pregabalin; stopped}, up to 300. I'd read folk on here raving about it. [Well. I [put on three stone]{S appetite_weight side_effect}, I [forgot my own pin number]{S cognition side_effect}]{O side_effect; pregabalin}, [I was that [low]{S mood side_effect} I [sat in the garage so nobody would see]{S functioning side_effect}]{O side_effect; pregabalin}. [And the [pain]{S pain worsened} was worse in my hands than it was before!]{O worsening; pregabalin} I told the GP he could have them back. [Took four months to get off, with the [shakes]{S neurological withdrawal}]{O withdrawal; pregabalin}. My friend Sheila takes the same and [dances at Butlins]{S functioning improved other}, so who knows.

[Tramadol]{T tramadol; tried}. [[Sick]{S gastrointestinal side_effect} as a parrot]{O side_effect; tramadol}. [I can't say I noticed it touch anything]{O no_benefit; tramadol}.

[Duloxetine]{T duloxetine; stopped; duration=thirteen months}. This one's hard to score. [I was [less weepy]{S mood improved} and I [went back to four days]{S functioning improved}]{O benefit; duloxetine}. [But I [sweated]{S other_physical side_effect} through my tabard by ten o'clock, they were having to send me home to change]{O side_effect; duloxetine}. Thirteen months of that then I gave it up, which I half regret. [Went [down again]{S mood fig withdrawal} after and [lost the fourth day]{S functioning withdrawal}]{O withdrawal; duloxetine}.

What wasn't tablets. [Hydro]{T hydrotherapy; stopped; sessions=eight weeks}, at the infirmary, eight weeks on the NHS in that lovely hot water. [Best I've been. I could [lift my arms to peg out]{S functioning improved}]{O benefit; hydrotherapy}. When the eight weeks were done they were done, and [by Whitsun I [couldn't peg out]{S functioning worsened} again]{O partial; hydrotherapy}. [Acupuncture]{T acupuncture; stopped; frequency=fortnightly}, fortnightly, [a day and a half of [ease]{S pain improved} each time]{O partial; acupuncture}, £45. Packed it in over the money. [Vitamin D]{T vitamin d; ongoing; frequency=every day}, every day, because my blood was low. [Blood's fine now, I'm not]{O no_benefit; vitamin d}. [Magnesium spray]{T magnesium spray; tried}: [[stings]{S other_physical side_effect}]{O side_effect; magnesium spray}. My [leccy blanket]{T heated blanket; ongoing}, [I'd not get through January without it, it loosens the [hips]{S pain improved} for an hour or two]{O partial; heated blanket}.

Then there was the [programme]{T pain management programme; tried; sessions=ten Tuesdays}. Ten Tuesdays in a church hall. I'll put my notes:

Wk 1: two buses. Nice biscuits.
Wk 3: [[flare]{S pain worsened}, three days [in bed]{S functioning worsened}, it's the buses]{O worsening; pain management programme}
Wk 4: missed it. [Wednesday could [not turn the tap]{S functioning worsened}]{O worsening; overall}.
Wk 7: [[asked my husband for help]{S functioning improved} without shouting]{O benefit; pain management programme}
Wk 10: certificate. [Head better, body worse]{O partial; pain management programme}.

The lady there wanted us all to do [tai chi]{T tai chi; declined}. No thank you. I asked the consultant about [cannabis oil]{T medical cannabis; not_tried} and he said not on his pad. What I'm going to try is [LDN]{T low dose naltrexone; planned}, my appointment is the 9th.

UPDATE from Jan: clinic cancelled. New date in March. [Same as ever here, [hands]{S pain} bad]{O no_benefit; overall}.

> bridlington_bev: [pregabalin]{T pregabalin (medication); other} turned me into a [zombie]{S energy fig other side_effect} too. They don't tell you [it's hard to come off]{S substance_use possible general withdrawal}.

> Moor_Walker: Get walking Jan, best medicine.

> Jan: @Moor_Walker I walked here from the settee.

=== 2007-chronic-migraine-relapse
title: A short history of my left eye
genre: essay
layout: personal essay
condition: migraine with depression
area: general
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  flunarizine | medication | stopped | mixed | mood, appetite_weight
  venlafaxine | medication | ongoing | mixed | sexual, other_physical
  sumatriptan | medication | stopped | partial | other_physical
  erenumab | medication | stopped | mixed | gastrointestinal
  riboflavin | supplement | tried | no_response | other_physical
  nerve stimulator | neuromodulation | stopped | no_response | neurological
  massage | mind_body | stopped | worse |
  nerve block | procedure | tried | partial |
  biofeedback | mind_body | ongoing | partial |
  rimegepant | medication | ongoing | response |
  atogepant | medication | planned | unknown |
  ketogenic diet | lifestyle | declined | unknown |
---
The left eye goes first. It feels as if [somebody has a thumb behind it]{S pain fig}. I drive a snowplow for the municipality, nights, and from my thirtieth birthday on I was [missing one shift in three]{S functioning}.

The first neurologist in Sudbury was keen on [flunarizine]{T flunarizine; stopped}. Ten milligrams at bedtime. [By February I was down from fourteen [attacks]{S pain improved} to six, so I can't call it useless]{O benefit; flunarizine}. [By April I'd [gained thirty pounds]{S appetite_weight side_effect}]{O side_effect; flunarizine} [and I [cried]{S mood side_effect} in the cab with the blade up]{O side_effect; flunarizine}. I'd never been [depressed]{S mood absent} in my life. [It worked for the head and it made the rest of me not worth having]{O partial; flunarizine}. My wife counted out the last of the [capsules]{T flunarizine; stopped} and put them in the stove. [The [crying]{S mood side_effect} outlasted them]{O side_effect; flunarizine}.

That's how I came to be on [venlafaxine]{T venlafaxine; ongoing}, which was supposed to do both jobs. I'm on 150 today. [It did the one. I'm [not as dark]{S mood fig improved} as I was, I [joke on the radio]{S mood improved}]{O benefit; venlafaxine}. [As for the [migraines]{S pain clin}, six before and six after]{O no_benefit; venlafaxine}. [I [sweat]{S other_physical side_effect} at minus thirty and the [other department]{S sexual fig side_effect} is closed for the season]{O side_effect; venlafaxine}. [Forget it one morning and by supper my [brain is a bad light switch]{S neurological fig withdrawal}]{O withdrawal; venlafaxine}.

For the attack itself there was [Imitrex]{T sumatriptan; stopped}. [It worked for two years, then it worked if I caught it early, then it didn't]{O partial; sumatriptan}. [It put a [belt around my chest]{S other_physical fig side_effect}, too]{O side_effect; sumatriptan}, and the heart doctor took it away from me.

I had a spell of buying things. [B2]{T riboflavin; tried} at 400 a day: [[pee like antifreeze]{S other_physical fig side_effect}]{O side_effect; riboflavin; neutral}, [no other news]{O no_benefit; riboflavin}. A [headband]{T nerve stimulator; stopped} that tingles your forehead: [[pins and needles]{S neurological fig side_effect}]{O side_effect; nerve stimulator; neutral} and [three months later exactly as many stickers on the calendar]{O no_benefit; nerve stimulator}, so it went back in its box and I got a partial refund. A [massage]{T massage; stopped} course at the mall, [where each visit was followed by a [thumper]{S pain fig worsened}, worse ones than usual]{O worsening; massage}. I quit after four. My cousin went [keto]{T ketogenic diet; declined} and says I should. I like bread.

The second neurologist was a woman from Thunder Bay who gave me [freezing]{T nerve block; tried; route=in the back of the head} in the back of the head. [Three weeks, [clear as a bell]{S pain fig improved}. The fourth week, not]{O partial; nerve block}. Then a monthly [pen]{T erenumab; stopped}, [Aimovig]{T erenumab; stopped; frequency=monthly; duration=a year and a half}. Here is what I wrote:

Nov. Pen 1. Five.
Dec. [Pen 2. Three]{O benefit; erenumab}.
Jan. [Two. [Worked every shift]{S functioning improved} of the big storm]{O benefit; erenumab}.
Mar. [Two. [Have not gone]{S gastrointestinal fig side_effect} in eight days]{O side_effect; erenumab}.
June. [ER with the [bowels]{S gastrointestinal side_effect}]{O side_effect; erenumab}.
Sept. [Four]{O partial; erenumab}.
Apr. [Seven. [Lost the eye for an afternoon]{S neurological fig worsened}]{O worsening; erenumab}.

[A year and a half, the good part and the bad part about equal]{O partial; erenumab}. We stopped the [pen]{T erenumab; stopped} in May.

What do I use? There's a [clip on my finger]{T biofeedback; ongoing; frequency=before shift}, [biofeedback]{T biofeedback; ongoing} they call it, you warm your own hand up by thinking. I do that before shift. [I'd have laughed. It turns away maybe one in four]{O partial; biofeedback}. And [Nurtec]{T rimegepant; ongoing; dose=one}, one, when the [thumb]{S pain fig} starts. [In an hour I'm [back in the plow]{S functioning improved}, four times out of five]{O benefit; rimegepant}. [[No belt]{S other_physical fig absent side_effect}, [no sleepiness]{S energy absent side_effect}]{O tolerated; rimegepant}. The daily version, [Qulipta]{T atogepant; planned}, she's applied to my drug plan for it. They've said eight weeks. I'm wary of it, these things can [bind you up]{S gastrointestinal fig possible general side_effect}.

[Last winter I missed nine shifts where it used to be thirty]{O benefit; overall}. [This winter it's December and I've [missed five]{S functioning worsened}]{O worsening; overall}. My supervisor keeps a calendar too.

=== 1232-chronic-migraine
title: The calendar on the pantry door
genre: essay
layout: diary with dates
condition: chronic migraine
area: general
english: Canadian
narrator: patient
split: train
overall: improved
round: 4
ledger:
  topiramate | medication | tried | worse | cognition, neurological, mood
  propranolol | medication | tried | no_response
  butterbur | supplement | tried | no_response
  riboflavin | supplement | tried | no_response
  daith piercing | procedure | tried | no_response | other_physical
  candesartan | medication | tried | partial
  sumatriptan | medication | tried | response | other_physical
  codeine tablets | medication | stopped | worse | pain
  onabotulinumtoxinA | medication | ongoing | response | other_physical
  galcanezumab | medication | not_tried | unknown
  green lamp | procedure | ongoing | response
  rimegepant | medication | ongoing | response
---
March 1
The neurologist's secretary said bring a calendar, so I've hung the free one from the Co-op on the pantry door and I'm to put an X for each [headache]{S pain} day, a circle for a [migraine]{S pain clin}, and what I took. February as I remember it: 22 X's, 14 circles.

My husband says write the history down too since I always forget half in the office. Here goes, Walt. [Topamax]{T topiramate; tried}: [[couldn't find the word for "spoon"]{S cognition side_effect}, [fingers buzzed]{S neurological fig side_effect}, [cried at hockey]{S mood side_effect}]{O side_effect; topiramate}, [and [more circles]{S pain fig worsened side_effect} than before I went on, so that was a dead loss]{O worsening; topiramate}. [Propranolol]{T propranolol; tried}, [butterbur]{T butterbur; tried}, [B2]{T riboflavin; tried} in horse doses, a [hole through the ear]{T daith piercing; tried} that my niece did at the mall. [Nothing from those four]{O no_benefit; propranolol, butterbur, riboflavin, daith piercing} [except an [infected ear]{S other_physical side_effect}]{O side_effect; daith piercing}. [[Candesartan]{T candesartan; tried} took off maybe three days in the month, for one winter]{O partial; candesartan}. [Imitrex]{T sumatriptan; tried} for the attacks: [that's a good drug, forty minutes and I'd be [up making supper]{S functioning improved}]{O benefit; sumatriptan}, [with a [band round the chest]{S other_physical fig side_effect} that scared the daylights out of Walt]{O side_effect; sumatriptan}, but you're allowed nine a month, and then what do you do with the other thirteen days.

What I did was the [222s]{T codeine tablets; stopped}. You get them over the counter here.

March 14
Saw her. Dr. Achebe, tiny, runs marathons. She looked at the boxes of [222s]{T codeine tablets; stopped} I had listed and didn't say a word for a while. [Turns out that they were making the [headaches]{S pain worsened side_effect}]{O worsening; codeine tablets}. [Medication overuse]{S diagnosis clin}. So those go first, as of tonight, and [Botox]{T onabotulinumtoxinA; planned; frequency=every twelve weeks} every twelve weeks when it's approved. She'd have liked [Emgality]{T galcanezumab; not_tried} but the drug plan won't look at it till you've failed the [needles]{T onabotulinumtoxinA; planned}.

March 17
[Oh boy]{O withdrawal; codeine tablets}. [[Head like an anvil]{S pain fig withdrawal} and I've [thrown up]{S gastrointestinal withdrawal} twice, [can't keep my legs still]{S neurological withdrawal}]{O withdrawal; codeine tablets}. Walt has the phone off the hook.

March 26
[First day with [no X]{S pain fig improved} since I don't know when]{O benefit; overall}.

April 11
Thirty-one pricks, I counted, forehead, temples, back of the head, shoulders. It's an assembly line. The woman ahead of me has hers for [neck spasms]{S pain other}. Takes about two weeks to kick in and the first round often doesn't do much, she said, so don't come crying.

April 20
[[Neck like a bobblehead]{S other_physical fig side_effect}. Can't hold it up by suppertime]{O side_effect; onabotulinumtoxinA}. [One [eyebrow is higher]{S other_physical side_effect}]{O side_effect; onabotulinumtoxinA; neutral}. I look doubtful.

April 30
[15 X's, 9 circles]{O partial; onabotulinumtoxinA}.

May 15
[[Neck is fine again]{S other_physical improved side_effect}]{O tolerated; onabotulinumtoxinA}.

May 31
[11 and 6]{O benefit; onabotulinumtoxinA}. Sheila next door has had the [needles]{T onabotulinumtoxinA (medication); other} for three years and she says it's round three that tells.

Our son sent me one of those [green lamps]{T green lamp; ongoing}. I thought, this is the ear all over again. [But I sit with that on in place of the dark and I can [knit]{S functioning improved}. It takes the [throb]{S pain improved} right out]{O benefit; green lamp}. I was rude about it on the phone so I've had to call him back.

June 24
Last two weeks before the next lot are no good. [Five circles in nine days, it wears off]{O partial; onabotulinumtoxinA}. She says she can't go sooner than twelve weeks, it's the rules.

July 4
Round two. [No [wobbly neck]{S other_physical improved side_effect} this time, she stayed higher]{O tolerated; onabotulinumtoxinA}. She's given me samples of a new one for attacks, [Nurtec]{T rimegepant; ongoing}, melts on the tongue.

July 13
[Circle at noon, took the melt, at two I was [picking peas]{S functioning improved}]{O benefit; rimegepant}. [[Nothing in the chest]{S other_physical absent side_effect} at all]{O tolerated; rimegepant}.

September 30
[Five X's. Two circles]{O benefit; onabotulinumtoxinA}. I had Walt check my sums.

November 12
Round three was a month ago. [It's 4 and 1]{O benefit; onabotulinumtoxinA}. [I [drove to Moose Jaw by myself]{S functioning improved} for the craft sale and drove home after dark with the oncoming lights and everything]{O benefit; onabotulinumtoxinA}. Dr. Achebe said she would like to frame the calendar. I told her it's got Walt's dentist on it.

I've asked her what happens when you stop. She said we're not stopping.

=== 1233-agoraphobia
title: To Dr Fairley, since I can't say it in ten minutes
genre: essay
layout: letter
condition: panic disorder with agoraphobia
area: mental
english: British
narrator: patient
split: test
overall: unchanged
round: 4
ledger:
  escitalopram | medication | tried | worse | anxiety, suicidality
  venlafaxine | medication | tried | partial | other_physical
  pregabalin | medication | stopped | response | appetite_weight, cognition
  computerised CBT | psychotherapy | tried | no_response
  cognitive behavioural therapy | psychotherapy | stopped | partial
  breathing into a bag | mind_body | tried | worse
  Rescue Remedy | supplement | tried | no_response
  hypnotherapy | psychotherapy | tried | no_response
  lorazepam | medication | tried | response
  virtual reality exposure | psychotherapy | stopped | partial | gastrointestinal
  clonidine | medication | stopped | unknown | neurological
  assistance from my daughter walking ahead | support | ongoing | partial
  home visits by support worker | support | planned | unknown
---
Dear Dr Fairley,

You asked me on the telephone what I've had "so far", and I said a bit of everything, and you laughed. I am sorry, I wasn't being funny. I've sat down to do it properly. I am sixty-one and I have [not been past the postbox]{S functioning} since the autumn of 2016. I used to teach geography.

It began with [panic attacks]{S anxiety} in Sainsbury's. [Heart going like the clappers]{S other_physical fig}, [couldn't breathe]{S other_physical}, [thought that was it]{S anxiety fig}. Somebody at the till had me [breathe into a paper bag]{T breathing into a bag; tried; duration=a year} and I did that for a year on the advice of a magazine, and [it made them worse, I know why now]{O worsening; breathing into a bag}. Then I [only went to the small shop]{S functioning}, then I [only went with my daughter]{S functioning}, and so on inwards.

Dr Moss, before you, started me on [escitalopram]{T escitalopram; tried; duration=nine days}. I had nine days of it. [I have never been so [frightened]{S anxiety worsened side_effect}, and on the eighth day I was [looking at the tablets in the wrong way]{S suicidality fig side_effect}]{O worsening; escitalopram}. I know millions take it. My own daughter takes [escitalopram]{T escitalopram (medication); other} and [went back to her job]{S functioning improved other} on it. [It wasn't for me]{O side_effect; escitalopram}. [[Venlafaxine]{T venlafaxine; tried}, I can't fault as such, it brought the [attacks]{S anxiety improved} down from daily to perhaps two a week]{O benefit; venlafaxine}. [I still [couldn't go out]{S functioning}]{O no_benefit; venlafaxine}, and [I [sweated like a horse]{S other_physical fig side_effect}]{O side_effect; venlafaxine}. [When the surgery ran out over one bank holiday I had [little electric jolts behind the eyes]{S neurological fig withdrawal} for three days]{O withdrawal; venlafaxine}.

[Pregabalin]{T pregabalin; stopped; ended=2020}. [I must be careful what I say as that was the nearest I came]{O partial; pregabalin}. [In the summer of 2019 I [walked to the church and back]{S functioning improved}, alone, nine times]{O benefit; pregabalin}. I've got the dates. [I also [put on three stone]{S appetite_weight side_effect} in a year, and I [couldn't do the crossword]{S cognition side_effect}]{O side_effect; pregabalin}. Dr Moss retired and the locum did not approve of it and so I was brought down over six weeks in 2020, and [I [shook]{S neurological withdrawal}, and [lay awake]{S sleep withdrawal}, and by the end of it I was [indoors again]{S functioning worsened withdrawal}]{O withdrawal; pregabalin}. I've asked for it back. It is a controlled drug now, I'm told.

[The [lorazepam]{T lorazepam; tried} that I was given for my mother's funeral worked perfectly]{O benefit; lorazepam}. I got two [tablets]{T lorazepam; tried; dose=two}. I understand the reasons.

Of the talking sort I have had: the [computer course]{T computerised CBT; tried}, a young man with a cartoon battery, and a [hypnotherapist]{T hypnotherapy; tried; sessions=four} who came to the house, four times at sixty pounds. [Neither made any impression]{O no_benefit; computerised CBT, hypnotherapy}. I don't count the [Rescue Remedy]{T Rescue Remedy; tried}, [it is brandy]{O no_benefit; Rescue Remedy}. [CBT]{T cognitive behavioural therapy; stopped; sessions=twelve; started=in 2021; route=over the telephone} proper, twelve sessions, in 2021, over the telephone since I [couldn't attend]{S functioning}. She was called Saoirse and she was excellent. She taught me that the [feeling comes up like a wave]{S anxiety fig} and if you stand there it must go down. [I [got to the postbox]{S functioning improved}, which I have kept]{O benefit; cognitive behavioural therapy}. It stopped at twelve because there were twelve.

Then there was the [goggles]{T virtual reality exposure; stopped}. [Virtual reality]{T virtual reality exposure; stopped; duration=six weeks}, the university ran it, six weeks. You stand in your own sitting room and you're on a bus. [I was [sick]{S gastrointestinal side_effect} in a bowl on two occasions]{O side_effect; virtual reality exposure}. [By the end I could [travel on that bus with my hands in my pockets]{S functioning improved}]{O benefit; virtual reality exposure}. [I can't say that it transferred]{O no_benefit; virtual reality exposure}. A man in the same study, I had this from the researcher, [went to Portugal]{S functioning improved other}.

You yourself tried [clonidine]{T clonidine; stopped; started=this spring} this spring, and [I [fainted]{S neurological side_effect} against the cooker]{O side_effect; clonidine}, and we left it there.

What I do. My daughter comes Saturdays. She [walks ten yards in front]{T assistance from my daughter walking ahead; ongoing; frequency=Saturdays} with her phone on, and she doesn't turn round, and I follow. We thought of it ourselves. [I [can get to the corner]{S functioning improved} like that, past the postbox, in dry weather]{O partial; assistance from my daughter walking ahead}. [Without her I'm [where I was in 2016]{S functioning}]{O no_benefit; overall}.

I am not [low]{S mood absent}. You ask me every time, and I do see why. I read, I have the radio, I've got a very good relationship with the bird feeder. I don't have [thoughts of that kind]{S suicidality fig absent}, save for the eight days I've told you about.

I understand there's a [support worker]{T home visits by support worker; planned} who visits, and that the list is about nine months. Please put my name on. If in the meantime anybody is willing to discuss [pregabalin]{T pregabalin; planned} I'd be glad to be telephoned, mornings are best.

Yours sincerely,
Margaret Oakes

=== 1234-schizophrenia
title: My ten years with the radio men
genre: essay
layout: blog post with headings
condition: schizophrenia
area: mental
english: Indian English
narrator: patient
split: train
overall: improved
round: 4
ledger:
  temple healing | support | tried | worse | anxiety
  haloperidol | medication | tried | mixed | neurological, anxiety
  risperidone | medication | tried | partial | sexual, other_physical
  electroconvulsive therapy | neuromodulation | tried | unknown | cognition
  ayurvedic powder | supplement | tried | no_response
  ashwagandha | supplement | declined | unknown
  clozapine | medication | ongoing | response | gastrointestinal, appetite_weight, sleep
  metformin | medication | ongoing | partial
  cognitive behavioural therapy for psychosis | psychotherapy | tried | response
  earphones with old songs | other | ongoing | partial
  clubhouse | support | ongoing | response
---
First part: how it came

I was in second year B.Com. when the [radio men]{S mania_psychosis fig} started. There were two, one older and one very rude, and they were [commenting on everything]{S mania_psychosis}: now he is eating, see how he's eating. I thought it's the neighbour's set. Then I thought it's in the wall. Then I [broke the wall]{S mania_psychosis}.

My parents are good people and they took me first to where their parents would have taken me. It was [three weeks at a temple]{T temple healing; tried; duration=three weeks}, with lemon and ash, and a rope on my foot in the night so I don't run. [I came back more [afraid]{S anxiety worsened side_effect} than I went, and the [rude one]{S mania_psychosis fig worsened} had learned some mantras]{O worsening; temple healing}. Many people in the waiting hall there were telling it cured their son. Maybe. I don't fight with them.

Second part: the tablets

[Schizophrenia]{S diagnosis clin} affects nearly one in hundred persons and the medicine works for the majority, this the doctor told to my father, Dr Kulkarni, with a model of the brain in his hand. For me first was [haloperidol]{T haloperidol; tried}. [The [radio men went into the next room]{S mania_psychosis fig improved} within ten days]{O benefit; haloperidol}. [But my [neck turned to one side like a parrot]{S neurological fig side_effect} and I was [walking walking whole day]{S anxiety side_effect}, [could not sit for a meal]{S anxiety side_effect}]{O side_effect; haloperidol}. Next was [risperidone]{T risperidone; tried; duration=two years}, two years. [It was fifty percent. I [passed some papers]{S functioning improved}]{O partial; risperidone}. [I had [milk in my chest]{S other_physical side_effect}, forgive me, and [no manly feeling]{S sexual fig side_effect}]{O side_effect; risperidone}. I told nobody about that for a year. One uncle has sent an [ayurvedic powder]{T ayurvedic powder; tried}, that [did nothing]{O no_benefit; ayurvedic powder} and tasted of mud, and an aunty sent [ashwagandha]{T ashwagandha; declined} that I gave to the dog's bowl (the dog also refused).

In 2014 they gave [ECT]{T electroconvulsive therapy; tried; sessions=eight}, eight numbers. [I [don't remember that month]{S cognition side_effect} and I don't remember my cousin's wedding]{O side_effect; electroconvulsive therapy}, so please ask my mother if it worked, I was not there.

Third part: the Tuesday blood

After two medicines have failed there's one that is kept in the back of the shelf, because it can [drop the white cells]{S other_physical general possible side_effect}. [Clozapine]{T clozapine; ongoing}. Every week for the first eighteen weeks they take blood, in my case on Tuesdays, and the compounder will not give the strip until the report is there. I was fearing the needle more than the [white cell]{S other_physical possible side_effect} thing. [In ten years my [count has never fallen]{S other_physical absent side_effect}]{O tolerated; clozapine}.

I wrote in my old accounts book at that time. I'm copying some lines.

12.5. [[Slept fifteen hours]{S sleep side_effect}]{O side_effect; clozapine}.
50. [[Pillow wet like I've been swimming]{S gastrointestinal fig side_effect}]{O side_effect; clozapine}. This is the famous saliva.
100. [[Rude one]{S mania_psychosis fig} is same]{O no_benefit; clozapine; neutral}.
150. [[Rude one]{S mania_psychosis fig} is same, he is saying the [tablet]{T clozapine; ongoing} is chalk]{O no_benefit; clozapine; neutral}.
200. [[No motion]{S gastrointestinal side_effect} four days]{O side_effect; clozapine}. Mother is giving papaya.
250. [The [older one has not come]{S mania_psychosis fig improved} since Friday]{O benefit; clozapine}. I'm not writing this loudly.
300. Sunday. Heard the pressure cooker, heard the parrot, heard one scooter. [It was only that. It was [only what there is]{S mania_psychosis fig improved}]{O benefit; clozapine}.

That last was the fourteenth week. I am on 350 now. [They come in my [fever]{S other_physical} or if I [don't sleep]{S sleep}, from far, like a [match in someone's other house]{S mania_psychosis fig improved}]{O partial; clozapine}. Once, in the lockdown, the lab was shut and I missed six days. [[Full volume, both of them, plus a third]{S mania_psychosis fig withdrawal}]{O withdrawal; clozapine}. So I do not miss.

[The [weight]{S appetite_weight side_effect} is the bad part. I was 61 kilos and I touched 94]{O side_effect; clozapine}. They added the [sugar tablet]{T metformin; ongoing}, [metformin]{T metformin; ongoing}, and [it is 88 now]{O partial; metformin}. My father takes the same [metformin]{T metformin (medication); other} for real [diabetes]{S diagnosis clin other}, and we have one box.

Fourth part: not tablets

From 2019 I had a [psychologist]{T cognitive behavioural therapy for psychosis; tried}, Miss Anjali, for [CBT for the voices]{T cognitive behavioural therapy for psychosis; tried; sessions=twenty}, twenty sessions. She didn't ask them to leave. She asked what they know, what do they actually know that you do not know? I had to test it. The rude one said the bus will crash; I took the bus. [After that also when he talks I am [not obeying]{S mania_psychosis improved}, he has [become like an advertisement]{S mania_psychosis fig improved}]{O benefit; cognitive behavioural therapy for psychosis}. [[Earphones with Kishore Kumar]{T earphones with old songs; ongoing} are good for twenty minutes or so]{O partial; earphones with old songs}, my own idea.

And the [clubhouse]{T clubhouse; ongoing}, near the old mill. It's for people like us, we run the canteen and the accounts are mine. [I [have friends]{S functioning improved} from there, four. Before I was [having nobody but the two]{S functioning}]{O benefit; clubhouse}. One of them, Suresh, is on the [monthly injection]{T depot injection (medication); other} and does not need any blood, and he makes fun of my Tuesdays.

People ask me am I cured. [I'm [doing the canteen's GST return]{S functioning improved}]{O benefit; overall}. The auditor has passed it.

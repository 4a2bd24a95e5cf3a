=== 1442-depression
title: Phone notes, Pune
genre: essay
layout: diary from a phone, dated notes
condition: depression
area: mental
english: Indian English
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  escitalopram | medication | tried | response
  paroxetine | medication | tried | worse | suicidality
  amitriptyline | medication | tried | no_response | gastrointestinal
  ashwagandha | supplement | tried | no_response
  panchakarma | mind_body | tried | no_response
  pranayama | mind_body | ongoing | partial
  clonazepam | medication | stopped | unknown
  cognitive behavioural therapy | psychotherapy | tried | partial
  electroconvulsive therapy | neuromodulation | stopped | partial | cognition, pain, gastrointestinal
  esketamine | medication | not_tried | unknown
  venlafaxine | medication | ongoing | unknown | other_physical
  temple visits | support | declined | unknown
  evening walk | lifestyle | ongoing | response
---
2 Aug
Dr Kulkarni ma'am says keep note daily because [ECT]{T electroconvulsive therapy; general} patients forget and then fight with her. OK. I am Sandeep, 39, structural engineer, wife Rucha, one daughter. [Depression]{S diagnosis clin} third [episode]{S mood}. This one is running since Diwali before last.

3 Aug
Full history she took again. So [Nexito]{T escitalopram; tried} in 2012, [that was good for the first [episode]{S mood improved}, eighty percent]{O benefit; escitalopram}. 2017, [paroxetine]{T paroxetine; tried}. [Came to [standing on the terrace parapet]{S suicidality side_effect worsened} on third week of that, never before]{O worsening; paroxetine}. This time [amitriptyline]{T amitriptyline; tried}, then from my mother's side [ashwagandha]{T ashwagandha; tried} and fourteen days [panchakarma]{T panchakarma; tried; duration=fourteen days} in Kerala with oil on head. [Very relaxing for my mother]{O no_benefit; panchakarma}. [First two also zero result]{O no_benefit; amitriptyline, ashwagandha}, only [[constipation]{S gastrointestinal clin side_effect} from the [ami]{T amitriptyline; tried}]{O side_effect; amitriptyline}. Six sittings of [CBT]{T cognitive behavioural therapy; tried; sessions=Six} online, [liked it, did little bit good]{O partial; cognitive behavioural therapy}.

Mother takes [escitalopram]{T escitalopram; other} herself since my father passed, but in the house we call it [BP tablet]{T escitalopram; other}.

5 Aug
[Can't bathe]{S functioning}. [Can't do any calculation]{S cognition}, I open the sheet and the [beam is just a line]{S cognition fig}. Rucha signed, I signed. She has stopped my [clonazepam]{T clonazepam; stopped} because it raises the threshold. Some family should not be told, Rucha says. Everybody is told.

7 Aug, [ECT]{T electroconvulsive therapy; stopped} 1
Nothing by mouth. Cap, jelly. Anaesthesia fellow asked which cricket team. [Woke up, [jaw paining]{S pain side_effect}, [did not know which building]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. [It passed in one hour]{O tolerated; electroconvulsive therapy}. Ate idli.

9 Aug, no 2
[[Headache]{S pain side_effect}, [vomited]{S gastrointestinal side_effect} once in the car]{O side_effect; electroconvulsive therapy}. [[Mood]{S mood} same]{O no_benefit; electroconvulsive therapy}.

11 Aug, no 3
[Same]{O no_benefit; electroconvulsive therapy}.

12 Aug
Mausi came with prasad and wants me to do eleven Tuesdays at [the temple]{T temple visits; declined}. Told her after. I will not.

14 Aug, no 4
[Rucha says I [hummed in the shower]{S mood improved}]{O benefit; electroconvulsive therapy}. [I am having [no memory of humming]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. [But I was [in the shower]{S functioning improved}]{O benefit; electroconvulsive therapy}!

16 Aug, no 5
[Took Ira down to the society garden, [pushed the swing]{S functioning improved}]{O benefit; electroconvulsive therapy}. People looked at me like I am returned from Dubai. [I [felt hungry]{S appetite_weight improved} at 7, properly hungry]{O benefit; electroconvulsive therapy}.

18 Aug, no 6
[HAM-D from 27 to 9]{O benefit; electroconvulsive therapy}. Ma'am is smiling. She tells about three of four patients with severe type respond, but half will slip in one year if nothing is given after. So [venlafaxine]{T venlafaxine; planned} she will start after no 8 also.

21 Aug, no 7
[[Could not tell PIN of the ATM]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. Same PIN since college.

23 Aug, no 8. Last.
Course finished. [Venlafaxine]{T venlafaxine; ongoing; dose=75} 75 from today.

2 Sept
[Opened the sheet. The [beam is a beam]{S cognition fig improved}]{O benefit; electroconvulsive therapy}. [I [did moment calculation]{S cognition improved} for two bays, checked it, correct]{O benefit; electroconvulsive therapy}.

19 Sept
[[Back to office]{S functioning improved}, half day]{O benefit; electroconvulsive therapy}. [A man came with sweets, his project I had done in May. I was having [no idea who he was]{S cognition side_effect}. [April to July is a hole]{S cognition fig side_effect}]{O side_effect; electroconvulsive therapy}. Good I write this.

[The [sweat]{S other_physical side_effect} from the [venla]{T venlafaxine; ongoing} is too much, I am changing shirt at lunch]{O side_effect; venlafaxine}.

10 Oct
[Okay days. 6 out of 10, 7]{O partial; overall}.

1 Nov. Diwali
[Was [happy]{S mood improved} for the whole evening and knew that I was]{O benefit; electroconvulsive therapy}.

27 Nov
[[Woke 3.30]{S sleep worsened}. Third day like that]{O partial; electroconvulsive therapy}.

4 Dec
[The [beam is a line]{S cognition fig worsened}]{O partial; electroconvulsive therapy}.

6 Dec
[Ma'am: HAM-D 24]{O partial; electroconvulsive therapy}. She is not angry, I thought she would be. [So it held 15 weeks]{O partial; electroconvulsive therapy}. She raised the [venlafaxine]{T venlafaxine; ongoing; dose=225} to 225. Asked about the [nose spray]{T esketamine; not_tried}, that [esketamine]{T esketamine; not_tried}, for one dose they want more than our car EMI, insurance fellow laughed on the phone.

18 Dec
Maintenance [ECT]{T electroconvulsive therapy; stopped; frequency=weekly} we started, weekly one. This is second. My colleague's uncle had [ECT]{T electroconvulsive therapy; other} in Sangli in the nineties without any anaesthesia, he tells that at lunch. I am sitting there only.

9 Jan
Five done. [This time no swing, no hum]{O no_benefit; electroconvulsive therapy}. [Only the [holes]{S cognition fig side_effect worsened} are coming, I [called Ira by my sister's name]{S cognition side_effect} for a full day]{O side_effect; electroconvulsive therapy}. I told ma'am enough. She agreed, she said one more and then I said enough today.

26 Jan
Republic Day. Flag hoisting, stood at the back.

Position as on date: [HAM-D 25, where I was last year also]{O no_benefit; overall}. [Venla]{T venlafaxine; ongoing} 225 going on, early to say about the new dose. [Bhramari pranayama]{T pranayama; ongoing; frequency=ten minutes morning} ten minutes morning, [it [calms the chest]{S anxiety fig improved} for some time]{O partial; pranayama}. Rucha takes me for [walk]{T evening walk; ongoing; frequency=every evening} to the tekdi every evening, no discussion. [When I come back from that I am able to [eat]{S appetite_weight improved}]{O benefit; evening walk}.

No [terrace thoughts]{S suicidality fig absent}. Noting that because she asks.

=== 1443-ptsd
title: The medic who could not do Tuesdays
genre: article
layout: regional newspaper feature
condition: PTSD
area: mental
english: Canadian
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  peer debriefing | support | tried | no_response
  sertraline | medication | tried | partial | sexual
  zopiclone | medication | tried | partial | gastrointestinal
  nabilone | medication | stopped | response
  cannabis oil | medication | stopped | worse | mania_psychosis
  alcohol | other | stopped | worse | substance_use
  cognitive processing therapy | psychotherapy | tried | no_response
  equine therapy | psychotherapy | tried | partial
  stellate ganglion block | procedure | tried | no_response | other_physical
  eye movement desensitization and reprocessing | psychotherapy | stopped | response | sleep, pain
  graded return to work | other | stopped | response
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  hockey | lifestyle | ongoing | response
---
For four years the schedulers at the Brandon ambulance hall knew [not to put Gwen Tymchuk on a Tuesday]{S functioning}. They did not know why. Neither, for a good part of that time, did she.

It was on a Tuesday in November that Tymchuk, now 47, a paramedic for two decades, was first on scene at a grain elevator near Souris. She will not describe it, and her lawyer, her husband and the reader are all asked to respect this. There were two young men. She was there for six hours. On the Wednesday she worked.

"They sent us a [debriefer]{T peer debriefing; tried; sessions=one session} with doughnuts," she says. "One session. [I could have told him the hockey scores for all it did]{O no_benefit; peer debriefing}."

The first sign was barley. The smell of it made her [pull the truck over]{S anxiety}. Then came [dreams]{S sleep}, then not wanting them: she would [stay up till four]{S sleep} watching curling from Scotland. She [stopped kissing her children goodnight]{S functioning}, she says, because of what her hands had done. She [screamed at a bagger]{S anger} in the Sobeys. She was never [afraid]{S anxiety absent}, she insists, and never [flashed back]{S anxiety absent} in the way of the movies. "It was more like I was a [house with the power cut]{S anhedonia fig}, and every so often someone would [throw the main switch]{S anxiety fig}."

A doctor in Winnipeg named it: [post-traumatic stress disorder]{S diagnosis clin}. The compensation board, after eleven months and an appeal, agreed.

What the board paid for

The file is as thick as a phone book, back when there were phone books. There is [Zoloft]{T sertraline; tried}, [which took some of the [temper]{S anger improved}]{O partial; sertraline} and [all of the [sex]{S sexual side_effect}]{O side_effect; sertraline}. There is [zopiclone]{T zopiclone; tried}, [four hours a night]{O partial; zopiclone} and [a [taste of pennies]{S gastrointestinal fig side_effect}]{O side_effect; zopiclone}. There is [nabilone]{T nabilone; stopped; dose=one milligram}, a synthetic cannabinoid, one milligram. "[The [dreams]{S sleep improved} quit that week]{O benefit; nabilone}," she says. "[No hangover, nothing]{O tolerated; nabilone}. Then they changed the formulary."

What she did about that was her own idea. A neighbour's [oil]{T cannabis oil; stopped; route=under the tongue}, under the tongue. [Within a month she [thought the RCMP were parked behind the Co-op]{S mania_psychosis side_effect} on her account]{O worsening; cannabis oil}. She poured it in the snow. And there was [rye]{T alcohol; stopped; frequency=nightly}, nightly, for the [switch]{S anxiety fig}. [It was she who [became the drunk]{S substance_use side_effect} on the call sheet that winter; her husband, Orest, twice fetched her from the garage floor]{O worsening; alcohol}. She gave that up on her daughter's tenth birthday. [The [shakes]{S neurological withdrawal} lasted five days]{O withdrawal; alcohol}, with Orest, who drives a school bus and has no training, taking her pulse.

Twelve sessions of [cognitive processing therapy]{T cognitive processing therapy; tried; sessions=Twelve} came next, then [horses]{T equine therapy; tried; duration=one summer}, one summer, at a ranch for first responders. [The [worksheets]{T cognitive processing therapy; tried} left her cold]{O no_benefit; cognitive processing therapy}. [The [horses]{T equine therapy; tried} she liked; for as long as she had a brush in her hand, the [switch]{S anxiety fig improved} stayed where it was]{O partial; equine therapy}. A partner on her old crew had sworn by the [worksheets]{T cognitive processing therapy; other}. A clinic in Calgary froze a nerve in her neck, the [stellate ganglion block]{T stellate ganglion block; tried} which soldiers get. [Her [eyelid drooped]{S other_physical side_effect} for an afternoon]{O side_effect; stellate ganglion block}, [and that was the sum total]{O no_benefit; stellate ganglion block}.

Asked about [MDMA]{T MDMA-assisted therapy; not_tried}, on which she is regularly sent articles, she says she is a farm girl and would not know where to stand.

What is [EMDR]{T eye movement desensitization and reprocessing; general}?

[Eye movement desensitization and reprocessing]{T eye movement desensitization and reprocessing; general} was developed in the late 1980s. The patient holds a bad memory in mind, while following a moving hand or light, or while being tapped on the knees, and reports whatever comes up. Why it works is argued about; that it works about as well as the [other trauma therapies]{T trauma-focused therapies (psychotherapy); general} is not. It may bring [vivid dreams]{S sleep possible general side_effect} or [distress]{S anxiety possible general side_effect} between sessions. For a single event, eight to twelve sessions are usual. Tymchuk, who had twenty years of calls behind the one, had thirty-one.

Thirty-one Mondays

The [therapist]{T eye movement desensitization and reprocessing; stopped; sessions=Thirty-one}, a former army nurse with an office over a tire shop, began by not beginning. For five weeks they did nothing except build what she called a safe place. Tymchuk's was the penalty box in the Neepawa rink. "I told her I'm at peace in there. Two minutes, no one can get at you."

[The first four sessions on the elevator itself went badly]{O worsening; eye movement desensitization and reprocessing}. [She [ground her teeth till one cracked]{S pain side_effect}]{O side_effect; eye movement desensitization and reprocessing}. [She was [up all night]{S sleep side_effect} after each]{O side_effect; eye movement desensitization and reprocessing}, and [by the fourth she had [quit answering the phone]{S functioning worsened}]{O worsening; eye movement desensitization and reprocessing}. She told Orest that it was one more for the phone book.

[The tenth Monday was different, and she has no theory about it]{O benefit; eye movement desensitization and reprocessing}. They were working on the hands. "Left, right, left, right. And she goes, what do you notice? And I said, they're warm. I'd thought the whole time that they were cold, the boys. They were warm. I had hold of them." She stops. "I'd had hold of them the whole time."

[That night she [slept for eleven hours]{S sleep improved}]{O benefit; eye movement desensitization and reprocessing}. [On the Wednesday she [went into her son's room]{S functioning improved}, who was by then fifteen and mortified, and kissed him on the head]{O benefit; eye movement desensitization and reprocessing}.

After the elevator they did the others, one after another: the crib, the highway, the man with the dog. [Some went in a single hour. Barley went in two]{O benefit; eye movement desensitization and reprocessing}. [By spring the score that the board uses for such things had fallen from 62 to 11, where anything under 33 does not count as the [disorder]{S diagnosis improved}]{O benefit; eye movement desensitization and reprocessing}. The therapist closed the file in June. There was a cake.

[Going back was done [by the spoonful]{T graded return to work; stopped; duration=ten weeks}, ten weeks of it, first the hall, then the bench seat, then the siren]{O benefit; graded return to work}. [She has been [on full duties]{S functioning improved} for two years]{O benefit; overall}.

There is no guarantee, and she has been told so. Her former partner, the one with the [worksheets]{T cognitive processing therapy; other}, [went off]{S functioning other worsened} again last fall. She keeps the old army nurse's number in her boot. [She has had one [bad night]{S sleep} since, after a drowning, and [slept through]{S sleep improved} the next]{O benefit; overall}. On Thursdays she plays [beer-league hockey]{T hockey; ongoing; frequency=Thursdays}, on ginger ale. [It [keeps her head straight]{S mood fig improved}, she says, and the penalties are voluntary]{O benefit; hockey}.

[This week she is [working Monday to Friday]{S functioning improved}]{O benefit; overall}.

=== 1444-bipolar-disorder
title: Participant P22, interview transcript
genre: interview
layout: transcript with INT: and P22:
condition: bipolar disorder
area: mental
english: South African
narrator: interview
split: train
overall: worse
round: 4
ledger:
  traditional healer | other | tried | no_response
  hospital admission | care_setting | tried | partial
  haloperidol | medication | tried | mixed | neurological
  lithium | medication | stopped | response | other_physical, neurological
  psychoeducation group | support | tried | response
  valproate | medication | tried | worse | appetite_weight, other_physical
  lamotrigine | medication | tried | no_response
  carbamazepine | medication | stopped | unknown | other_physical, neurological
  quetiapine | medication | ongoing | partial | sleep, appetite_weight
  biltong and rooibos | lifestyle | tried | no_response
  dialysis | procedure | planned | unknown
  electroconvulsive therapy | neuromodulation | planned | unknown
  psychotherapy | psychotherapy | ongoing | partial
  cariprazine | medication | not_tried | unknown
---
INT: So just to start, tell me in your own words about the, um, the beginning of the illness.

P22: Ja. So I was twenty-five, I was at the post office in, in Mthatha. And I, how can I say. I [stopped sleeping]{S sleep}. I was [giving the stamps away]{S mania_psychosis}. I was [telling people that the, the President was my uncle]{S mania_psychosis}. \[Laughs\] And my brothers they took me first to the [sangoma]{T traditional healer; tried}, it's our way, you go there first, and he said it's ancestors. We slaughtered. [I don't say it's nonsense, I don't, I just, it's not for this thing]{O no_benefit; traditional healer}.

INT: And then the [hospital]{T hospital admission; tried}.

P22: Then the [hospital]{T hospital admission; tried}, ja. [Haloperidol]{T haloperidol; tried; route=injection}, the injection. [It put me down, one time, the [high]{S mania_psychosis improved} was gone in the week]{O benefit; haloperidol}. [But I was [walking like a, like a robot]{S neurological fig side_effect}, my [mouth hanging]{S neurological side_effect}]{O side_effect; haloperidol}. My mother cried when she saw me. She thought it's worse than the other thing.

INT: When did you come on to [lithium]{T lithium; stopped}?

P22: That same year, '96. Dr Naidoo, he's late now. He said this is a salt, you'll take it for life. And I took it for, eish. Twenty-four years.

INT: That's a long time. How was it?

P22: [It was good]{O benefit; lithium}. It was, [I must say it was very good, I [built the house]{S functioning improved}. I was [postmaster]{S functioning improved}. In twenty-four years I was not one time [high]{S mania_psychosis improved}, only two times a bit [down]{S mood}]{O benefit; lithium}. [The [hands]{S neurological side_effect}, ja, they were always like this, with the cup]{O side_effect; lithium; neutral}. [And the [water]{S other_physical side_effect}, I was [drinking like a horse]{S other_physical fig side_effect}]{O side_effect; lithium; neutral}. And there was a [class]{T psychoeducation group; tried; sessions=eight}, with the nurse, eight times, about the signs, when to, what to watch. [That was a very good class, my wife she still has the paper, she can see it before me]{O benefit; psychoeducation group}.

INT: Some people talk about missing the [highs]{S mania_psychosis general}?

P22: No. No, no. Not me.

INT: Did you ever stop it yourself?

P22: One time. In 2003, the church said I'm healed. [Six weeks, and I was [on the roof preaching]{S mania_psychosis withdrawal}]{O withdrawal; lithium}. [So I took it again and it was fine]{O benefit; lithium}.

INT: So what, um, what changed?

P22: It's the kidneys. You know the [lithium]{T lithium; general}, it can, after many years, with some people, not all, it can [eat the kidneys]{S other_physical fig general side_effect}. They must check. And they did check, but then the clinic, with the Covid, it was two years nobody checked. And when they checked the number was twenty-eight. It should be, I think, ninety. [So that's stage four, the [kidneys]{S other_physical side_effect}, from the [pills]{T lithium; stopped}]{O side_effect; lithium}. And the kidney doctor said it must come out. And the head doctor said it must stay in. \[Laughs\] They were fighting over me. The kidney one, she won.

INT: How was that, when it came out?

P22: They did it slowly, three months. I was, the first month was fine. [I even thought, hey, my hands, I could [write my name]{S neurological improved side_effect}]{O tolerated; lithium}. [And then it came. First I was [high]{S mania_psychosis withdrawal}, I [bought a, two taxis]{S mania_psychosis withdrawal}. Then [down]{S mood withdrawal}, then [high]{S mania_psychosis withdrawal}, there's no, there was [no floor in between]{S mood fig withdrawal}]{O withdrawal; lithium}.

INT: And what did they try in its place?

P22: Ja, everything. [Epilim]{T valproate; tried}. [That one, I was [more down]{S mood worsened} than I have been in my life on that one]{O worsening; valproate}, and [[fat]{S appetite_weight side_effect}, and the [hair]{S other_physical side_effect}]{O side_effect; valproate}. [Lamictin]{T lamotrigine; tried}, no. [That's like water]{O no_benefit; lamotrigine}. My daughter uses [Lamictin]{T lamotrigine; other} for the [fits]{S neurological other} and for her it's a hundred percent. Then [Tegretol]{T carbamazepine; stopped; duration=two weeks}, two weeks. [The [salt in the blood went down]{S other_physical side_effect} and I [fell in the bank]{S neurological side_effect}]{O side_effect; carbamazepine}, they took that off the same day. My wife's cousin said [rooibos, and only biltong]{T biltong and rooibos; tried}, no sugar, no bread. [Also nothing]{O no_benefit; biltong and rooibos}.

INT: And the one you're on now?

P22: [Seroquel]{T quetiapine; ongoing; dose=six hundred}, six hundred. It's, um. [The [top]{S mania_psychosis fig improved}, it holds the top. I'm [not giving the stamps]{S mania_psychosis improved}]{O partial; quetiapine}. [The [bottom]{S mood fig} it doesn't hold]{O no_benefit; quetiapine}. [And I [sleep till eleven]{S sleep side_effect}, I'm [eating in the night]{S appetite_weight side_effect} like a, like a thief]{O side_effect; quetiapine}.

INT: I see from the notes you were admitted?

P22: [Four times]{T hospital admission; tried; sessions=Four times}, since it came out. In twenty-four years not once and now four. [They get me [steady]{S mood improved} and I go home, and it's two months, three months]{O partial; hospital admission}. At the private one they talked about a new one, [cariprazine]{T cariprazine; not_tried}, but the medical aid said it's not on the, the formulary.

INT: And has anyone, um, has [ECT]{T electroconvulsive therapy; planned} come up at all?

P22: Ja. They want to do it, in Gqeberha. There's a list. I'm, I don't know the word. I'm not afraid. I'm just tired of the taxi.

INT: Is there anything at all that helps, day to day?

P22: There's a [psychologist]{T psychotherapy; ongoing; frequency=once a month}, a young one, Xhosa-speaking, once a month at the clinic. [I can [talk straight]{S functioning improved} with her, it helps for, it's that day and the next day]{O partial; psychotherapy}. My wife is very [tired]{S energy other}.

INT: If you look at where you are now.

P22: [I'm worse than '96. I can say it. In '96 I was sick, one month, and then I was well. Now I'm [not well]{S mood worsened}, there's no, I don't get to the well part]{O worsening; overall}. [And the [kidneys]{S other_physical side_effect}, they're at nineteen]{O side_effect; lithium}. They showed me the [machine]{T dialysis; planned}, the [dialysis]{T dialysis; planned}, it's for next year maybe. So I gave the kidneys and I didn't even, um. I can't even keep what I paid for.

INT: Are you angry?

P22: With who? [It gave me the house]{O benefit; lithium}. [I was [postmaster]{S functioning improved}]{O benefit; lithium}. \[Pause\] If they'd checked, ja. If somebody just checked.

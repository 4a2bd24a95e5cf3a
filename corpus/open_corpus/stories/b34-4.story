=== 1439-psychotic-depression
title: Oral history, tape 7: Con
genre: interview
layout: oral history transcript with Q: and Con:
condition: psychotic depression
area: mental
english: Irish
narrator: interview
split: test
overall: improved
round: 4
ledger:
  a priest's blessing | support | tried | no_response
  dosulepin | medication | tried | response
  diazepam | medication | tried | partial
  reboxetine | medication | tried | no_response
  trifluoperazine | medication | tried | no_response | other_physical
  zopiclone | medication | tried | partial
  bereavement counselling | psychotherapy | declined | unknown
  hospital admission | care_setting | stopped | unknown
  occupational therapy | psychotherapy | tried | no_response
  electroconvulsive therapy | neuromodulation | ongoing | response | cognition, pain
  venlafaxine | medication | ongoing | unknown
  quetiapine | medication | stopped | unknown | sleep
  Men's Shed | support | ongoing | response
---
Q: You're all right with that on the table there?

Con: I am. I won't, ah, I won't look at it.

Q: So would you tell me about the first time? You were a young man.

Con: I was, I was twenty-nine. We'd the farm from my uncle and the, the brucellosis came through, and all the cows went. And I [went after them]{S mood fig}, sort of. I [took to the bed]{S functioning}. My mother had the, she had the [priest]{T a priest's blessing; tried} in to bless me. [He was a nice enough man but he might as well have blessed the dresser]{O no_benefit; a priest's blessing}.

And then the doctor, he gave me a [tablet]{T dosulepin; tried}, [Prothiaden]{T dosulepin; tried}, a red and brown [capsule]{T dosulepin; tried}. [And that was good]{O benefit; dosulepin}. [I'd say in five weeks I was [out calling the dog]{S functioning improved}]{O benefit; dosulepin}. [And I was [on the flat of my feet]{S functioning fig improved} then for, I don't know, twenty-two years]{O benefit; dosulepin}?

Q: And no more treatment in those years?

Con: None. A [Valium]{T diazepam; tried; frequency=here and there} here and there. For a wedding. [Took the edge off]{O partial; diazepam}.

Q: And then it returned.

Con: In oh-nine. My wife, Nuala, she'd died the spring before that. And you'd expect to be low, a person would. But this was, um. This wasn't that. I [stopped washing]{S functioning}. And then the, the money. I got it into my head that [the money was gone]{S mania_psychosis}. And the children would show me the book from the Credit Union, and I'd see the figure on it, and I'd know, I'd know well that [they'd had it printed]{S mania_psychosis}.

Q: You believed that.

Con: I did. And that I was [rotten inside]{S mania_psychosis}. That I'd no, I'd [no stomach]{S mania_psychosis}. I told the doctor there was [nothing below the ribs]{S mania_psychosis}. So I [wouldn't eat]{S appetite_weight}, where would it go? I [went down to eight stone]{S appetite_weight}.

Q: What did they try?

Con: Everything, God help them. Different young doctor every six months. There was [Edronax]{T reboxetine; tried}, there was [Stelazine]{T trifluoperazine; tried}, I'd that before at some, no, it was then. [I got no good from the pair of them]{O no_benefit; reboxetine, trifluoperazine}, [only the [Stelazine]{T trifluoperazine; tried} left me [stiff as a gate]{S other_physical fig side_effect}]{O side_effect; trifluoperazine}. A [sleeper]{T zopiclone; tried}. [Four hours out of that, if I was lucky]{O partial; zopiclone}. My brother Dinny was on [Stelazine]{T trifluoperazine; other; duration=thirty years} thirty years in Our Lady's and he drove a tractor on it, so.

Q: Was there talk of [counselling]{T bereavement counselling; declined}?

Con: For Nuala. [Bereavement]{T bereavement counselling; declined}, they call it. I said no. I said how can I talk to a woman about my wife when I've [no stomach]{S mania_psychosis}. \[Laughs\] It made sense.

Q: And so you came to be in [hospital]{T hospital admission; stopped; duration=Eleven weeks}.

Con: Eleven weeks. They'd a girl there with a, she'd have you [making baskets]{T occupational therapy; tried; duration=eleven weeks}. [I made the one basket eleven weeks]{O no_benefit; occupational therapy}. And I was, at the end of it I [wasn't drinking]{S appetite_weight} either. The [tongue was black]{S other_physical}. So the consultant sat down on the bed, Dr Halloran, and he said Con, I'm going to talk to Orla, that's my eldest, about the [electric treatment]{T electroconvulsive therapy; planned}.

Q: What did you know of it then?

Con: Only the picture. Jack Nicholson. And I said nothing, because I thought, I'm [dead anyway]{S mania_psychosis}, it won't work on a dead man.

Q: Can you remember the first session?

Con: I don't. Now that's, see, that's the thing I should say to you. [I've [nothing from that]{S cognition side_effect}, from the February to about June]{O side_effect; electroconvulsive therapy}. [It's just [gone, like you'd taken a page out with a ruler]{S cognition fig side_effect}]{O side_effect; electroconvulsive therapy}. So what I have I have from Orla. She wrote it down. You're put asleep, it's about four minutes. They give you a thing to relax the muscles, so there's no jumping about. It's only the toe moves. It was Mondays and Thursdays.

[After the second one I'd a [head like a threshing mill]{S pain fig side_effect}, she has that]{O side_effect; electroconvulsive therapy}. [After the third, no change]{O no_benefit; electroconvulsive therapy}. [After the fourth, I [asked the nurse for a rasher]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}.

Q: A rasher.

Con: A rasher! [And I [ate it]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. [So I must have [found the stomach]{S mania_psychosis fig improved}]{O benefit; electroconvulsive therapy}. [And the sixth, Orla came in, and I said to her, what's the price of heifers]{O benefit; electroconvulsive therapy}? She went out to the corridor to, um. She'd to go out.

I'd eleven [treatments]{T electroconvulsive therapy; ongoing; sessions=eleven; frequency=Mondays and Thursdays} in all. [And I went home in the May and I'd the [silage cut]{S functioning improved} in June]{O benefit; electroconvulsive therapy}.

Q: And that was the end of it?

Con: It was not. I was put on [Efexor]{T venlafaxine; ongoing} that time, and I'm on it yet, and the other one, for sleep, no, for the, the [notions]{S mania_psychosis fig}. [Seroquel]{T quetiapine; stopped; duration=two years}. [I was [asleep in the jeep]{S sleep side_effect} on that one]{O side_effect; quetiapine}. They left me off it after two years.

[But the Christmas after, it was coming in again, the [money was going]{S mania_psychosis worsened}]{O partial; electroconvulsive therapy}. [Seven months I'd had]{O partial; electroconvulsive therapy}. And Orla rang and he said bring him up tomorrow. [Four more, and I was right]{O benefit; electroconvulsive therapy}. And the year after the same. Three goes of that. So then he said, instead of waiting till the [roof's off]{S other fig possible}, would you not come in the once a month and keep the slates on. [Maintenance]{T electroconvulsive therapy; ongoing; frequency=once a month; sessions=a hundred and something}. There's not many do it. So that's what I do, it's every five weeks now, of a Wednesday. A neighbour drives me. I've had, I think it's a hundred and something.

Q: And since then?

Con: [Never again]{O benefit; electroconvulsive therapy}. Not the once. [I've not had the [money]{S mania_psychosis improved} nor the [stomach]{S mania_psychosis improved} since 2013]{O benefit; electroconvulsive therapy}. During the Covid now they closed it. Fifteen weeks. [I was [counting the coins]{S mania_psychosis withdrawal} at week twelve]{O withdrawal; electroconvulsive therapy}. I knew it myself, I rang up.

Q: And the memory, if I could go back to it?

Con: [The [old stuff is all there]{S cognition absent side_effect}, I could tell you every cow]{O tolerated; electroconvulsive therapy}. It's, [I [lose names]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. [I was at a funeral, and I'd to [ask who was dead]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. I've a notebook, look, here. You're in it. I'd be lost without it and I'm grand with it. [They test me every year and it's no worse]{O tolerated; electroconvulsive therapy}. There's a woman goes in ahead of me of a Wednesday, and she [lost her wedding day]{S cognition fig other side_effect} from it, and she's very, she's bitter. And she's right. I've no, you couldn't argue with her.

Q: If someone asked you would they have it?

Con: I'd say ask your daughter. \[Laughs\] No. I'd say it's not a nice thing, and there's times there's no nice thing. [I'm well, thank God]{O benefit; overall}. [I'm eleven years well]{O benefit; overall}. I've the [Men's Shed]{T Men's Shed; ongoing; frequency=Tuesdays} Tuesdays, we did a, what's this it was. A boat. [They're great company, they'd drag the talk out of a stone]{O benefit; Men's Shed}.

Is that thing still going?

=== 1440-depression
title: what 3 years of ketamine is actually like (long)
genre: essay
layout: long first-person blog post, run-on
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  escitalopram | medication | tried | no_response
  fluoxetine | medication | tried | worse | suicidality, anxiety
  venlafaxine | medication | tried | partial
  brexpiprazole | medication | tried | no_response | appetite_weight
  lithium | medication | tried | partial | gastrointestinal
  partial hospitalization program | care_setting | tried | partial
  dialectical behavior therapy | psychotherapy | tried | partial
  transcranial magnetic stimulation | neuromodulation | stopped | worse | anxiety
  ketamine infusions | medication | stopped | response | mania_psychosis, cognition, gastrointestinal
  ondansetron | medication | tried | response
  ketamine lozenges | medication | ongoing | partial | other_physical, energy, cognition
  D-mannose | supplement | ongoing | unknown
  weighted blanket | other | ongoing | response
  esketamine | medication | not_tried | unknown
  safety plan | other | ongoing | response
---
OK so people keep dming me and I'm going to put it all in one place and then link it forever. None of this is advice I'm a dog groomer.

Me: 36, [suicidal]{S suicidality} on some level every day since 8th grade. Like a [refrigerator hum]{S suicidality fig}. Most people picture [suicidal]{S suicidality general} as an event and for me it was more of a [climate]{S suicidality fig}.

What I had before, quick version. [[Lexapro]{T escitalopram; tried}, at 17, nothing]{O no_benefit; escitalopram}. [Prozac]{T fluoxetine; tried} at 18, [two weeks in I was [pacing the dorm roof]{S anxiety side_effect}, and it went from a [hum]{S suicidality fig} to a [plan with a date]{S suicidality side_effect worsened}]{O worsening; fluoxetine}, there's a black box warning about exactly that and nobody read it to me. [Effexor]{T venlafaxine; tried; duration=9 years}, 9 years, [ok that one held me up some]{O partial; venlafaxine} but if you've ever been on it you know about missing a dose. [I left it at my moms once and by day 2 I had [brain zaps]{S neurological fig withdrawal} so bad I pulled over on the interstate]{O withdrawal; venlafaxine}. [Rexulti]{T brexpiprazole; tried} on top. [[Thirty lbs]{S appetite_weight side_effect} and a bill]{O side_effect; brexpiprazole}, [that's all it was]{O no_benefit; brexpiprazole}. [Lithium]{T lithium; tried}, low dose. [[Hum]{S suicidality fig improved} got maybe 20% quieter, I'm not going to lie]{O partial; lithium}, [but so did my stomach lining, [diarrhea]{S gastrointestinal clin side_effect} every day of a summer]{O side_effect; lithium}.

Not pills: [PHP]{T partial hospitalization program; tried; sessions=twice} twice (partial hospital, you go home at 3). [Good while you're there]{O partial; partial hospitalization program}. A full year of [DBT]{T dialectical behavior therapy; tried; duration=full year}. [That's why I don't [cut]{S suicidality improved} anymore, 100%]{O benefit; dialectical behavior therapy}, [it just didn't do anything to the [hum]{S suicidality fig}]{O no_benefit; dialectical behavior therapy}. And [TMS]{T transcranial magnetic stimulation; stopped; sessions=29 of 36}. I know its a miracle for some of you, my cousin had [TMS]{T transcranial magnetic stimulation; other} and [went back to law school]{S functioning other improved}. [I got [revved up]{S anxiety fig side_effect} and [sobby]{S mood worsened} and by week 5 I was in the worst shape of my life]{O worsening; transcranial magnetic stimulation}. I made it to 29 of 36.

So then [ketamine]{T ketamine infusions; stopped}.

I did [IV]{T ketamine infusions; stopped; route=IV; sessions=six} first. Six in two and a half weeks at an anesthesiologist's place in a medical plaza, there was a fountain. I took a [zofran]{T ondansetron; tried} beforehand after #1 because [#1 I [puked]{S gastrointestinal side_effect} in the fountain]{O side_effect; ketamine infusions}. ([[Zofran]{T ondansetron; tried} worked great]{O benefit; ondansetron}.)

#1 and #2 were just weird. [I was [a hallway]{S mania_psychosis fig side_effect}. [Couldn't have told you my name]{S cognition side_effect}]{O side_effect; ketamine infusions; neutral}. It's not fun btw, people who say you're [getting high]{S mania_psychosis general absent side_effect} on insurance, its not fun and insurance doesn't pay.

#3. I've told this so many times it's worn smooth so I'll just say it. My boyfriend drove me home and we were at the light by the Wendy's and I said what's that noise. And he said what noise. And I said no it stopped. [The [hum]{S suicidality fig improved} stopped]{O benefit; ketamine infusions}. I was 33. I'd never heard the inside of a car before.

[I [slept nine hours]{S sleep improved}. I [made a dentist appointment]{S hopelessness improved}. For a FUTURE date]{O benefit; ketamine infusions}.

[#4 to 6 it stayed off]{O benefit; ketamine infusions}. Then it was a [booster]{T ketamine infusions; stopped; frequency=every 4 wks} every 4 wks for a year and a half. [Each time around day 24 I'd hear it [tick on in the next room]{S suicidality fig}, and the [booster]{T ketamine infusions; stopped} would shut it up again]{O partial; ketamine infusions}. $400 a pop. I sold my grandmas ring, I groomed on Sundays. We tried to get [Spravato]{T esketamine; not_tried} covered since I'd failed like a zillion things, denied, because [TMS]{T transcranial magnetic stimulation; stopped} was "incomplete". 29 of 36!!!

Then in spring of '24 the plaza place closed, literally a note on the door. So that was it for the [IVs]{T ketamine infusions; stopped}. I went 7 weeks with zip and [I won't describe the 7th week. My boyfriend slept [on the floor in front of the bathroom]{S suicidality withdrawal}]{O withdrawal; ketamine infusions}.

Since then its [troches]{T ketamine lozenges; ongoing; dose=150mg; frequency=every third night}, [lozenges]{T ketamine lozenges; ongoing}, from a compounding pharmacy by mail. 150mg, every third night, you hold it in your cheek till your spit could strip paint. I have a real psychiatrist on zoom for it and she counts them.

Is it the same? no. [I'd call it 60%]{O partial; ketamine lozenges}. [The [hum]{S suicidality fig improved} is there but its down the street]{O partial; ketamine lozenges}. [I [groom 5 dogs a day]{S functioning improved}, I'm [nice to my boyfriend]{S anger improved}]{O benefit; ketamine lozenges}. [The day after one I'm [slow]{S energy side_effect} and kind of [stupid]{S cognition side_effect} til noon]{O side_effect; ketamine lozenges}. [No [hallway]{S mania_psychosis fig absent side_effect} on the [lozenge]{T ketamine lozenges; ongoing}, I can watch baking shows]{O tolerated; ketamine lozenges}.

Stuff nobody tells you so I will: it's [hard on the bladder]{S other_physical general possible side_effect}. People who take a lot for fun end up with [bladders like walnuts]{S other_physical fig possible general side_effect}. [I started [peeing blood]{S other_physical side_effect} last fall, a tiny bit]{O side_effect; ketamine lozenges}. [She cut me from every other night to every third and it went away]{O tolerated; ketamine lozenges}, and I take [D-mannose]{T D-mannose; ongoing} because a nurse on here swears by it, can't tell you if it does a thing. [Some nights my [heart pounds]{S other_physical side_effect} for an hour]{O side_effect; ketamine lozenges}, I get under the [weighted blanket]{T weighted blanket; ongoing} and [that fixes it]{O benefit; weighted blanket}. Also yes you can get [addicted]{S substance_use possible general side_effect}, I have a friend from the fountain place who orders from two pharmacies now and I've told her what I think.

Q I get the most, will it work for me. idk!! In the studies it's like half. The guy in the next recliner had six [infusions]{T ketamine infusions; other; sessions=six} and got his money's worth of naps.

Q second most, are you cured. [No. Last month I had a [bad four days]{S mood}, real bad, used my whole [safety plan]{T safety plan; ongoing} top to bottom incl. calling my sister at 3]{O partial; overall}. [It's laminated, it's on the fridge, it works]{O benefit; safety plan}. But I have a dentist. [I've had the same dentist for three years]{O benefit; overall}.

=== 1441-schizophrenia
title: My son, the number 1.4
genre: relative
layout: mother's account, letter style
condition: schizophrenia
area: mental
english: second-language English (Polish)
narrator: relative
split: train
overall: worse
round: 4
ledger:
  early intervention team | care_setting | stopped | response
  risperidone | medication | tried | no_response
  aripiprazole | medication | tried | worse | anxiety
  olanzapine | medication | tried | partial | appetite_weight
  paliperidone | medication | tried | no_response | sexual
  family therapy | psychotherapy | tried | partial
  electroconvulsive therapy | neuromodulation | tried | no_response | cognition
  evening primrose oil | supplement | tried | no_response
  holy water | other | tried | no_response
  clozapine | medication | stopped | response | other_physical, sleep
  filgrastim | medication | tried | no_response
  amisulpride | medication | ongoing | no_response
  hospital admission | care_setting | ongoing | unknown
  lithium | medication | not_tried | unknown
  chess | lifestyle | tried | response
---
You asked the families to write how it was with the medicines. I am not good in writing English but I am exact, I was bookkeeper in Łódź and here I do payroll for a bakery.

My son is Kacper. He is 27 years old now. He became [ill]{S diagnosis} at 18, in the spring before A levels, physics, maths, further maths. First he [did not sleep]{S sleep}. Then he [took out the light bulbs]{S mania_psychosis} because they were [listening]{S mania_psychosis}. Then he stood in our street in his socks and [shouted at the planes]{S mania_psychosis}. I also have had an illness, I tell it so that it is complete, after his birth I had [depression]{S diagnosis clin other} and took [amitriptyline]{T amitriptyline (medication); other; duration=one year} one year, and it passed. I have asked many times if it came from me. They say no.

The first years there was the [early team]{T early intervention team; stopped; duration=three years}. [They were wonderful, they came to the house, they got him [through the college exam]{S functioning improved} with a nurse in the corridor]{O benefit; early intervention team}. It is only for three years and then you are too old for early.

The medicines. I make it in a row. [Risperidone]{T risperidone; tried; dose=6 mg}, 6 mg. [Aripiprazole]{T aripiprazole; tried; duration=seven weeks}, seven weeks. [On this he was [walking from wall to wall]{S anxiety side_effect} and it was [much more of the voices]{S mania_psychosis worsened}, not less, and he [hit his father]{S anger worsened}, who has never been hit]{O worsening; aripiprazole}. [Olanzapine]{T olanzapine; tried; dose=20 mg}, 20 mg. [With [olanzapine]{T olanzapine; tried} he was [calmer]{S anger improved} and [slept]{S sleep improved}]{O partial; olanzapine}, [and he [ate a whole bread at night]{S appetite_weight side_effect}, from 70 kilo he [became 104]{S appetite_weight side_effect}]{O side_effect; olanzapine}. The [injection]{T paliperidone; tried; frequency=monthly} monthly, [Xeplion]{T paliperidone; tried}. [From the [injection]{T paliperidone; tried} was [nothing in the trousers]{S sexual fig side_effect}]{O side_effect; paliperidone}, he told this to me, his mother, so it must have troubled him. [Not one of these four took the [voices]{S mania_psychosis} away, not for a day]{O no_benefit; risperidone, aripiprazole, olanzapine, paliperidone}.

Other things. [Electric treatment]{T electroconvulsive therapy; tried; sessions=ten}, ten times. [He [forgot the chess openings]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}, [else all was the same]{O no_benefit; electroconvulsive therapy}. My sister sent [evening primrose]{T evening primrose oil; tried} and my mother [water from Licheń]{T holy water; tried}. I gave both. [I write zero]{O no_benefit; evening primrose oil, holy water}. The four of us had [family therapy]{T family therapy; tried; sessions=twelve}, twelve times, in a room with a mirror. [We have learned not to all speak at once, and this was good for his [nerves]{S anxiety improved}]{O partial; family therapy}, and my husband learned that it is not laziness.

About [clozapine]{T clozapine; planned} I have read myself. I brought the paper from the internet to Dr Whitcombe, with yellow pen. I asked him three times in two years, and he always said let us first try. He was afraid of the white cells. In the group for parents there was a father whose daughter [works now in a nursery]{S functioning improved other} on [clozapine]{T clozapine; other}. So I knew it can be.

It began on 9 January, with Kacper [in the ward]{T hospital admission; stopped; duration=three weeks} for three weeks. 25, 50, 75. I have the table. [He [wet the pillow]{S other_physical side_effect} and he [slept and slept]{S sleep side_effect}]{O side_effect; clozapine}. [No [fever]{S other_physical absent side_effect}, [heart good]{S other_physical absent side_effect}]{O tolerated; clozapine}. At 350 mg he came home.

I tell you three dates.

2 March. [He [puts one light bulb in]{S mania_psychosis improved} again]{O benefit; clozapine}. In the kitchen.

28 March. [I come from the bakery and he has [cooked pierogi]{S functioning improved} from a video]{O benefit; clozapine}. They were terrible. I have the photograph.

19 April. My birthday. He says, "Mamo, it is quiet." I say yes, your father is at the football. He says, "No. [It is [quiet]{S mania_psychosis improved}]{O benefit; clozapine}."

After so many years you do not dare to move.

[All summer it held]{O benefit; clozapine}. [He started with [chess]{T chess; tried} in the library, Thursdays, and there he [had a friend]{S functioning improved}, Mr Adeyemi, 80 years old]{O benefit; clozapine, chess}. He wanted to know what the university costs. We said to each other in bed, my husband and I, do not count it, but we counted.

Every week blood. The nurse has a machine, it gives green, amber, red. We had green, green, green. In week 31 it was amber. [Week 32, 1.4. That is red]{O side_effect; clozapine}. Under 1.5 it must be stopped on the same day, it is the law, if you go on a person can die of a throat ache. They rang at 16:40 to say do not give the [evening tablet]{T clozapine; stopped}. I had it in my hand.

They tried what there was. A [medicine for the bone marrow]{T filgrastim; tried; route=in the belly} in the belly, [filgrastim]{T filgrastim; tried}, so that perhaps he could start again. [It went up to 2.1 and fell down to 1.2]{O no_benefit; filgrastim}. I asked for [lithium]{T lithium; not_tried}, since I had read that it makes the white cells more, the second opinion doctor said his kidneys are not for this. So his name is now on a list, in the whole country, of who may not get it any more.

[In nine days it was back. All of it, the [planes]{S mania_psychosis withdrawal worsened}, the [bulbs]{S mania_psychosis withdrawal worsened}, and on top of it [vomiting]{S gastrointestinal withdrawal} and [sweats]{S other_physical withdrawal}]{O withdrawal; clozapine}. They said it comes harder when it is stopped so quick. [On the fourteenth day he [went into the river]{S suicidality withdrawal} with his coat on]{O withdrawal; clozapine}. A man with a dog. I have his name, I send him a card at Christmas.

Now he has [amisulpride]{T amisulpride; ongoing; dose=1,200}, 1,200. [We see nothing from it, good or bad]{O no_benefit; amisulpride}. [He is since eleven months in a [locked house]{T hospital admission; ongoing; duration=eleven months} 60 kilometres from us and he [does not come to the door]{S functioning worsened}]{O worsening; overall}. [I would say it is the worst it was]{O worsening; overall}. It is not true that he knows nothing. He asked on Sunday how is Mr Adeyemi, and I said good. Mr Adeyemi died in November.

The doctors tell us about new ones in the study, one that works on another place than dopamine. I wrote down the name, [xanomeline]{T xanomeline (medication); general}. I have a new yellow pen. I ask you only to write in your report: [it did work. Seven months and three weeks]{O benefit; clozapine}. I do not want that somebody makes it to zero.

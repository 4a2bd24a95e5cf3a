=== 1132-generalised-anxiety-disorder
title: anyone else feel nothing from buspirone??
genre: forum
layout: post and replies by other members
condition: generalised anxiety disorder
area: mental
english: American
split: test
narrator: patient
overall: improved
round: 4
ledger:
  escitalopram | medication | stopped | mixed | sexual, anhedonia
  hydroxyzine | medication | tried | unknown | sleep
  magnesium | supplement | tried | no_response
  lorazepam | medication | ongoing | response
  medication | medication | tried | unknown
  buspirone | medication | stopped | no_response | neurological
  propranolol | medication | ongoing | partial
  duloxetine | medication | ongoing | response | gastrointestinal
  worry time | lifestyle | ongoing | response
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
---
ok so im 7 wks into [buspar]{T buspirone; ongoing; dose=15mg; frequency=2x a day; duration=7 wks} 15mg 2x a day and [i swear they are giving me tic tacs]{O no_benefit; buspirone}. [gad]{S diagnosis clin} since forever, the usual, [chest tight]{S other_physical}, [mind wont shut up]{S anxiety fig}, [check the stove 5 times]{S anxiety}. [only thing i notice is if i take it w/out food i get [dizzy]{S neurological side_effect} for like 20 min]{O side_effect; buspirone}. anyone else?? does it ever kick in?

history for context: was on [lexapro]{T escitalopram; stopped; duration=2 years; ended=last spring} 2 years. [no more [panic attacks]{S anxiety clin improved}, none]{O benefit; escitalopram} [but also [no sex drive]{S sexual side_effect} and i [didnt cry at my grandpas funeral]{S anhedonia side_effect}, felt like a [robot]{S anhedonia fig side_effect}]{O side_effect; escitalopram} so i came off last spring. [[hydroxyzine]{T hydroxyzine; tried} just [knocks me out]{S sleep fig side_effect}]{O side_effect; hydroxyzine}. [tried [magnesium]{T magnesium; tried} cuz tiktok, nope]{O no_benefit; magnesium}. i have [ativan]{T lorazepam; ongoing; dose=0.5; frequency=only 10 a month} 0.5 for emergencies and [it works every single time]{O benefit; lorazepam} but i only get 10 a month and i'm scared of it tbh, my mom was on [benzos]{T benzodiazepines (medication); other; duration=14 yrs} 14 yrs and getting off [nearly broke her]{S other fig other withdrawal}

the clinic has a 5 month waitlist for [cbt]{T cognitive behavioural therapy; planned} so dont say it

> **marlowe_k:** [Buspar]{T buspirone; other; duration=10 weeks} took 10 weeks for me and then one day I noticed I wasn't [clenching my jaw]{S other_physical other improved}. Hang in.

> **tenpinterror:** never did jack for me either. [Pregabalin]{T pregabalin (medication); other} is what fixed my [GAD]{S diagnosis clin other improved}, but I [put on weight]{S appetite_weight other side_effect}

> **DrNotADoctor:** It isn't a [benzo]{T benzodiazepines (medication); general}, you won't feel a hit from it. If you've had [benzos]{T benzodiazepines (medication); general} before, [buspirone]{T buspirone; general} often seems weak by comparison. Also it has a short half life so some people dose 3x.

@marlowe_k ok ill give it till 10. @tenpinterror did you get [brain fog]{S cognition fig other possible side_effect} from it? i do spreadsheets all day i cant be [stupid]{S cognition possible side_effect}

update, wk 11. [still nothing]{O no_benefit; buspirone}. told my np and she didnt even argue lol. she gave me [propranolol]{T propranolol; ongoing; dose=10} 10 for work presentations, and says lets go to [cymbalta]{T duloxetine; planned}. i know what reddit says about [cymbalta]{T duloxetine; general}.

EDIT: 4 months later bc someone dm'd me. [so the [prop]{T propranolol; ongoing} stops the [shaky voice]{S neurological improved} and the [racing heart]{S other_physical improved}]{O benefit; propranolol}, [[brain still says youre gonna die]{S anxiety fig improved} but quieter because body isnt joining in]{O partial; propranolol}. [cymbalta]{T duloxetine; ongoing; dose=60} 60 now. [first 2 wks [nausea]{S gastrointestinal clin side_effect}, lived on toast]{O side_effect; duloxetine}, [then it left]{O tolerated; duloxetine}. [around wk 6 i realized i [drove to my sisters w/out rehearsing the whole drive]{S anxiety improved}]{O benefit; duloxetine}. [[sex drive is fine]{S sexual absent side_effect} btw, thats what i was scared of]{O tolerated; duloxetine}. the other thing i do is what i call [worry o'clock]{T worry time; ongoing; duration=15 min; frequency=at 6pm} where i write all of it down 15 min at 6pm then close the notebook. sounds dumb. [works better than half the [pills]{T medication; tried} i had]{O benefit; worry time}.

never did get to the top of the [cbt]{T cognitive behavioural therapy; not_tried} list, i think they lost me

=== 1187-ocd
title: Luvox 200mg
genre: review
layout: one paragraph
condition: OCD
area: mental
english: American
split: test
narrator: patient
overall: improved
treatment: fluvoxamine
rating: 8
round: 4
ledger:
  sertraline | medication | tried | no_response
  fluoxetine | medication | tried | no_response
  paroxetine | medication | tried | no_response
  fluvoxamine | medication | ongoing | response | sleep, gastrointestinal
  exposure and response prevention | psychotherapy | ongoing | response
---
[Contamination OCD]{S diagnosis clin}, [washed my hands till they bled]{S anxiety}, [threw away groceries if the bag touched the floor]{S anxiety}. [[Zoloft]{T sertraline; tried; dose=200} 200, [Prozac]{T fluoxetine; tried; dose=80} 80, [Paxil]{T paroxetine; tried; dose=60} 60, maxed out all of em, zip]{O no_benefit; sertraline, fluoxetine, paroxetine}. [Luvox]{T fluvoxamine; ongoing; duration=12 weeks} took 12 weeks and I nearly gave up on it. [Then the [thoughts got slippery]{S anxiety fig improved}, they [didn't stick]{S anxiety fig improved}]{O benefit; fluvoxamine}. [Down from 3 hours of [washing]{S anxiety improved} to maybe 15 min]{O benefit; fluvoxamine}. To be fair I do [ERP]{T exposure and response prevention; ongoing; route=on zoom} on zoom and [that is a big part of it]{O benefit; exposure and response prevention}. [Side effect wise, [sleepy]{S sleep side_effect}, take it at night, and [gassy]{S gastrointestinal side_effect}]{O side_effect; fluvoxamine}. Watch caffeine, it hits way harder on this.

=== 1615-insomnia
title: quetiapine 25mg for sleep
genre: review
layout: one paragraph
condition: insomnia
area: mental
english: British
split: test
narrator: patient
overall: unchanged
treatment: quetiapine
rating: 4
round: 4
ledger:
  promethazine | medication | tried | no_response
  amitriptyline | medication | tried | partial | gastrointestinal
  quetiapine | medication | stopped | mixed | appetite_weight, neurological, energy, other_physical
  melatonin | medication | not_tried | unknown
---
Have [not had a proper night]{S sleep} since the divorce. [[Phenergan]{T promethazine; tried} no good]{O no_benefit; promethazine}, [[ami]{T amitriptyline; tried; dose=10mg; duration=a month} 10mg helped for a month]{O partial; amitriptyline} [bone [dry mouth]{S gastrointestinal side_effect} though]{O side_effect; amitriptyline}. A locum gave me a tiny dose of [quetiapine]{T quetiapine; stopped; dose=tiny dose; duration=4 months} even though I'm not [psychotic]{S mania_psychosis clin absent}, told me it's off label. [I [slept]{S sleep improved}, I'll give it that, 9 hours [dead to the world]{S sleep fig improved}]{O benefit; quetiapine}. [But [crisps by the multipack]{S appetite_weight side_effect}, [legs jumping]{S neurological side_effect} as I dropped off, and the next morning like a [wet sandbag]{S energy fig side_effect}]{O side_effect; quetiapine}. [After 4 months my [sugar was up]{S other_physical side_effect} so the practice nurse said no more]{O side_effect; quetiapine}. [Stopping it I was [awake three nights]{S sleep withdrawal}, [itchy]{S other_physical withdrawal} and [sick]{S gastrointestinal withdrawal}]{O withdrawal; quetiapine}. [So now I'm [back to 4 hours]{S sleep}, same as ever]{O no_benefit; overall}. I've heard good things about [melatonin]{T melatonin; not_tried} but that's over 55s only.

=== 1233-agoraphobia
title: To Dr Fairley, since I can't say it in ten minutes
genre: essay
layout: letter
condition: panic disorder with agoraphobia
area: mental
english: British
split: test
narrator: patient
overall: unchanged
round: 4
ledger:
  paper bag breathing | mind_body | tried | worse
  escitalopram | medication | stopped | worse | anxiety, suicidality
  venlafaxine | medication | tried | partial | other_physical
  pregabalin | medication | stopped | response | appetite_weight, cognition
  lorazepam | medication | tried | response
  computerised cognitive behavioural therapy | psychotherapy | tried | no_response
  hypnotherapy | psychotherapy | tried | no_response
  rescue remedy | supplement | tried | unknown
  cognitive behavioural therapy | psychotherapy | stopped | partial
  virtual reality therapy | psychotherapy | stopped | partial | gastrointestinal
  clonidine | medication | stopped | unknown | neurological
  exposure practice | psychotherapy | ongoing | partial
  support worker | support | planned | unknown
---
Dear Dr Fairley,

You asked me on the telephone what I've had "so far", and I said a bit of everything, and you laughed. I am sorry, I wasn't being funny. I've sat down to do it properly. I am sixty-one and I have [not been past the postbox]{S functioning} since the autumn of 2016. I used to teach geography.

It began with [panic attacks]{S anxiety clin} in Sainsbury's. [Heart going like the clappers]{S other_physical fig}, [couldn't breathe]{S other_physical}, [thought that was it]{S anxiety fig}. Somebody at the till had me [breathe into a paper bag]{T paper bag breathing; tried; duration=a year} and I did that for a year on the advice of a magazine, and [it made them worse]{O worsening; paper bag breathing}, I know why now. Then I [only went to the small shop]{S functioning}, then I [only went with my daughter]{S functioning}, and so on inwards.

Dr Moss, before you, started me on [escitalopram]{T escitalopram; stopped; duration=nine days}. I had nine days of it. [I have never been so [frightened]{S anxiety side_effect}, and on the eighth day I was [looking at the [tablets]{T escitalopram; stopped} in the wrong way]{S suicidality fig side_effect}]{O side_effect; escitalopram}. I know millions take it. My own daughter takes [escitalopram]{T escitalopram; other} and [went back to her job]{S functioning other improved} on it. [It wasn't for me]{O side_effect; escitalopram}. [[Venlafaxine]{T venlafaxine; tried}, I can't fault as such, it brought the [attacks]{S anxiety improved} down from daily to perhaps two a week]{O benefit; venlafaxine}. [I still [couldn't go out]{S functioning}]{O no_benefit; venlafaxine}, and [I [sweated like a horse]{S other_physical fig side_effect}]{O side_effect; venlafaxine}. [When the surgery ran out over one bank holiday I had little [electric jolts behind the eyes]{S neurological fig withdrawal} for three days]{O withdrawal; venlafaxine}.

[Pregabalin]{T pregabalin; stopped; ended=2020}. [I must be careful what I say as that was the nearest I came]{O partial; pregabalin}. [In the summer of 2019 I [walked to the church and back, alone]{S functioning improved}, nine times]{O benefit; pregabalin}. I've got the dates. [I also [put on three stone]{S appetite_weight side_effect} in a year, and I [couldn't do the crossword]{S cognition side_effect}]{O side_effect; pregabalin}. Dr Moss retired and the locum did not approve of it and so [I was brought down over six weeks in 2020, and I [shook]{S neurological withdrawal}, and [lay awake]{S sleep withdrawal}]{O withdrawal; pregabalin}, and [by the end of it I was [indoors again]{S functioning withdrawal}]{O withdrawal; pregabalin}. I've asked for it back. It is a controlled drug now, I'm told.

[The [lorazepam]{T lorazepam; tried} that I was given for my mother's funeral worked perfectly]{O benefit; lorazepam}. I got two [tablets]{T lorazepam; tried; dose=two}. I understand the reasons.

Of the talking sort I have had: the [computer course]{T computerised cognitive behavioural therapy; tried}, a young man with a cartoon battery, and a [hypnotherapist]{T hypnotherapy; tried; sessions=four times} who came to the house, four times at sixty pounds. [Neither made any impression]{O no_benefit; computerised cognitive behavioural therapy, hypnotherapy}. I don't count the [Rescue Remedy]{T rescue remedy; tried}, it is brandy. [CBT]{T cognitive behavioural therapy; stopped; sessions=twelve; started=in 2021; route=over the telephone} proper, twelve sessions, in 2021, over the telephone since I [couldn't attend]{S functioning}. She was called Saoirse and she was excellent. She taught me that the [feeling comes up like a wave]{S anxiety fig} and if you stand there it must go down. [I [got to the postbox]{S functioning improved}, which I have kept]{O benefit; cognitive behavioural therapy}. It stopped at twelve because there were twelve.

Then there was the [goggles]{T virtual reality therapy; stopped}. [Virtual reality]{T virtual reality therapy; stopped; duration=six weeks}, the university ran it, six weeks. You stand in your own sitting room and you're on a bus. [I was [sick in a bowl]{S gastrointestinal side_effect} on two occasions]{O side_effect; virtual reality therapy}. [By the end I could [travel on that bus with my hands in my pockets]{S functioning improved}]{O benefit; virtual reality therapy}. [I can't say that it transferred]{O no_benefit; virtual reality therapy}. A man in the same study, I had this from the researcher, [went to Portugal]{S functioning other improved}.

You yourself tried [clonidine]{T clonidine; stopped; started=this spring} this spring, and [I [fainted]{S neurological side_effect} against the cooker, and we left it there]{O side_effect; clonidine}.

What I do. My daughter comes Saturdays. She [walks ten yards in front]{T exposure practice; ongoing; frequency=Saturdays} with her phone on, and she doesn't turn round, and I follow. We thought of it ourselves. [I [can get to the corner]{S functioning improved} like that, past the postbox, in dry weather]{O partial; exposure practice}. [Without her I'm [where I was in 2016]{S functioning}]{O no_benefit; overall}.

I am not [low]{S mood absent}. You ask me every time, and I do see why. I read, I have the radio, I've got a very good relationship with the bird feeder. I don't have [thoughts of that kind]{S suicidality fig absent}, save for the eight days I've told you about.

I understand there's a [support worker]{T support worker; planned} who visits, and that the list is about nine months. Please put my name on. If in the meantime anybody is willing to discuss [pregabalin]{T pregabalin; planned} I'd be glad to be telephoned, mornings are best.

Yours sincerely,
Margaret Oakes

=== 1304-sciatica
title: Rating 2 stars - spinal service
genre: feedback
layout: rating and comment
condition: sciatica
area: general
english: British
split: test
narrator: patient
overall: unchanged
rating: 2/5
round: 4
ledger:
  physiotherapy | procedure | tried | worse
  nerve root block | procedure | tried | no_response
  pregabalin | medication | ongoing | partial | cognition
  surgery | procedure | planned | unknown
---
2 stars and both of them are for the radiographer.

Jan: GP. Feb: different GP. March: [physio]{T physiotherapy; tried; route=on the telephone; started=March} on the telephone, how do you do [physio]{T physiotherapy; general} on a telephone, he emailed me a pdf. [Did the [stretches]{T physiotherapy; tried}, [leg was twice as bad]{S pain worsened}]{O worsening; physiotherapy}, said so at the review, also on the telephone, and was told to carry on. June: MRI at 9pm on a Sunday in a lorry, no complaints at all, lovely lad, warm blanket. Then nothing till September because the results had gone to the GP who left in February.

The consultant had two students in and addressed the whole thing to them. Disc this, root that. He offered a [nerve root block]{T nerve root block; planned}. It came through in November, they ran two hours behind and I'd been nil by mouth for no reason, turns out you don't need to be. [Had high hopes of the [injection]{T nerve root block; tried; started=November} and it did absolutely nothing]{O no_benefit; nerve root block}. I'm on [pregabalin]{T pregabalin; ongoing}, [takes the edge off the [leg]{S pain improved}]{O partial; pregabalin} and [makes me [thick]{S cognition side_effect}]{O side_effect; pregabalin}. [I [put diesel in the wife's car]{S cognition side_effect}]{O side_effect; pregabalin}.

Now I'm waiting on the [operation]{T surgery; planned}. A lad at work had the same [op]{T surgery; other} and was [back on the vans]{S functioning other improved} in a month, another had it and [isn't right yet]{S other other}. I asked how long the list is and the secretary laughed, not nastily.

I'm told somebody reads these.

=== 1365-ptsd
title: The hundred and forty seconds
genre: essay
layout: personal essay
condition: PTSD
area: mental
english: British
split: test
narrator: patient
overall: worse
round: 4
ledger:
  alcohol | other | stopped | partial | mood
  counselling | psychotherapy | stopped | partial
  eye movement desensitization and reprocessing | psychotherapy | stopped | worse | cognition, anxiety, mania_psychosis
  prazosin | medication | tried | no_response | neurological
  sertraline | medication | ongoing | unknown | sexual
  trauma-focused cognitive behavioural therapy | psychotherapy | declined | unknown
  peer support group | support | ongoing | partial
---
I drove an ambulance for nineteen years and I was all right for about seventeen of them. I want to set down what happened when I asked for help, because I have been asked to fill in a satisfaction form and there isn't room in the box.

The job that did it was on a slip road. I won't describe it. It lasted, according to the log, a hundred and forty seconds. After that I had [nightmares]{S sleep}, I [jumped at the microwave]{S anxiety}, I [couldn't drive past the junction]{S functioning}. I wasn't [suicidal]{S suicidality absent} and I wasn't what I'd call [depressed]{S mood absent}. I was [on edge]{S anxiety fig} and I was [drinking]{T alcohol; stopped} to sleep. In fairness to [whisky]{T alcohol; stopped; ended=the week before my assessment}, [it did [get me to sleep]{S sleep improved}]{O benefit; alcohol}. [It also made me [cry]{S mood side_effect} in the shed]{O side_effect; alcohol}. I packed that in on my own, the week before my assessment, because I thought they would ask.

The first person I saw was the service [counsellor]{T counselling; stopped; sessions=eight times}, eight times. [She helped somewhat, I could at least [say the word out loud]{S functioning improved} by the end]{O partial; counselling}. Then the trust paid for [EMDR]{T eye movement desensitization and reprocessing; stopped}. I had read about it. You follow a finger or a light and you think of the thing, and the memory is supposed to move from the front of the shop to the stockroom. It works for a good many people and it is in all the guidelines. A paramedic I trained with had [EMDR]{T eye movement desensitization and reprocessing; other} after the bombings and she says it [gave her her life back]{S functioning fig other improved}.

We did one session of getting to know each other. In the second we went straight to the slip road.

[I [don't remember driving home]{S cognition side_effect}]{O worsening; eye movement desensitization and reprocessing}. [That night I had the [nightmare]{S sleep worsened} three times instead of once]{O worsening; eye movement desensitization and reprocessing}. [By the end of the week I was having [flashbacks]{S anxiety clin side_effect} in daylight, which I had never had before, with the smell]{O worsening; eye movement desensitization and reprocessing}. I told the therapist and she said it often gets worse before it gets better, that this was processing. So I went back. [Third and fourth session, the same]{O worsening; eye movement desensitization and reprocessing}, and [in between I began to [lose time]{S mania_psychosis fig side_effect}; my wife found me [standing in the utility room with my coat on]{S mania_psychosis side_effect}]{O worsening; eye movement desensitization and reprocessing}. After the fifth I rang and cancelled the rest.

Nobody rang back, for what it's worth. I got a letter saying I had disengaged.

My GP did his best. [Prazosin]{T prazosin; tried} for the [nightmares]{S sleep}. [I got [dizzy]{S neurological side_effect} on the stairs]{O side_effect; prazosin} and [[dreamed exactly as before]{S sleep}]{O no_benefit; prazosin}. [Sertraline]{T sertraline; ongoing; dose=100 mg}, 100 mg, which I still take, more out of politeness than anything. [It has put paid to [that side of things]{S sexual fig side_effect}]{O side_effect; sertraline}. Whether it does anything else I couldn't tell you. He also put me forward for [trauma-focused CBT]{T trauma-focused cognitive behavioural therapy; declined} and I thanked him and said not on your life.

[The one thing I would give five stars is a [breakfast]{T peer support group; ongoing; frequency=First Saturday of the month}]{O benefit; peer support group}. First Saturday of the month, a café by the bus station, ex-forces mainly but they let me in. Nobody processes anything. [I come home [lighter]{S mood fig improved}, and I [sleep]{S sleep improved} that night]{O partial; peer support group}. One night a month.

It is three years now. [The [flashbacks]{S anxiety clin side_effect} have not gone back to where they came from]{O worsening; eye movement desensitization and reprocessing}. I [left the service]{S functioning} in March. I don't say the [treatment]{T eye movement desensitization and reprocessing; stopped} is bad. I say that [I walked in with [bad dreams]{S sleep} and walked out with something I didn't have before]{O worsening; eye movement desensitization and reprocessing}, and that the form has a scale from one to five and no line underneath.

=== 1439-psychotic-depression
title: Oral history, tape 7: Con
genre: interview
layout: oral history transcript with Q: and Con:
condition: psychotic depression
area: mental
english: Irish
split: test
narrator: interview
overall: improved
round: 4
ledger:
  blessing | support | tried | no_response
  dosulepin | medication | tried | response
  diazepam | medication | tried | partial
  reboxetine | medication | tried | no_response
  trifluoperazine | medication | tried | no_response | other_physical
  sleeping tablets | medication | tried | partial
  bereavement counselling | psychotherapy | declined | unknown
  hospital admission | care_setting | stopped | unknown
  occupational therapy | other | tried | no_response
  electroconvulsive therapy | neuromodulation | ongoing | response | cognition, pain
  venlafaxine | medication | ongoing | unknown
  quetiapine | medication | stopped | unknown | sleep
  men's shed | support | ongoing | response
---
Q: You're all right with that on the table there?

Con: I am. I won't, ah, I won't look at it.

Q: So would you tell me about the first time? You were a young man.

Con: I was, I was twenty-nine. We'd the farm from my uncle and the, the brucellosis came through, and all the cows went. And I [went after them]{S mood fig}, sort of. I [took to the bed]{S functioning}. My mother had the, she had the [priest]{T blessing; tried} in to bless me. He was a nice enough man but [he might as well have blessed the dresser]{O no_benefit; blessing}.

And then the doctor, he gave me a [tablet]{T dosulepin; tried}, [Prothiaden]{T dosulepin; tried}, a red and brown [capsule]{T dosulepin; tried}. [And that was good]{O benefit; dosulepin}. [I'd say in five weeks I was [out calling the dog]{S functioning improved}]{O benefit; dosulepin}. [And I was [on the flat of my feet]{S functioning fig improved} then for, I don't know, twenty-two years]{O benefit; dosulepin}?

Q: And no more treatment in those years?

Con: None. A [Valium]{T diazepam; tried; frequency=here and there} here and there. For a wedding. [Took the edge off]{O partial; diazepam}.

Q: And then it returned.

Con: In oh-nine. My wife, Nuala, she'd died the spring before that. And you'd expect to be low, a person would. But this was, um. This wasn't that. I [stopped washing]{S functioning}. And then the, the money. I [got it into my head that the money was gone]{S mania_psychosis}. And the children would show me the book from the Credit Union, and I'd see the figure on it, and I'd know, I'd [know well that they'd had it printed]{S mania_psychosis}.

Q: You believed that.

Con: I did. And that I was [rotten inside]{S mania_psychosis}. That I'd no, I'd [no stomach]{S mania_psychosis}. I told the doctor there was [nothing below the ribs]{S mania_psychosis}. So I [wouldn't eat]{S appetite_weight}, where would it go? I [went down to eight stone]{S appetite_weight}.

Q: What did they try?

Con: Everything, God help them. Different young doctor every six months. There was [Edronax]{T reboxetine; tried}, there was [Stelazine]{T trifluoperazine; tried}, I'd that before at some, no, it was then. [I got no good from the pair of them]{O no_benefit; reboxetine, trifluoperazine}, [only the [Stelazine]{T trifluoperazine; tried} left me [stiff as a gate]{S other_physical fig side_effect}]{O side_effect; trifluoperazine}. A [sleeper]{T sleeping tablets; tried}. [Four hours out of that, if I was lucky]{O partial; sleeping tablets}. My brother Dinny was on [Stelazine]{T trifluoperazine; other; duration=thirty years} thirty years in Our Lady's and he drove a tractor on it, so.

Q: Was there talk of [counselling]{T bereavement counselling; declined}?

Con: For Nuala. [Bereavement]{T bereavement counselling; declined}, they call it. I said no. I said how can I talk to a woman about my wife when I've [no stomach]{S mania_psychosis}. \[Laughs\] It made sense.

Q: And so you came to be in [hospital]{T hospital admission; stopped; duration=Eleven weeks}.

Con: Eleven weeks. They'd a girl there with a, she'd have you [making baskets]{T occupational therapy; tried; duration=eleven weeks}. [I made the one basket eleven weeks]{O no_benefit; occupational therapy}. [And I was, at the end of it I [wasn't drinking]{S appetite_weight} either]{O worsening; overall}. The [tongue was black]{S other_physical}. So the consultant sat down on the bed, Dr Halloran, and he said Con, I'm going to talk to Orla, that's my eldest, about the [electric treatment]{T electroconvulsive therapy; planned}.

Q: What did you know of it then?

Con: Only the picture. Jack Nicholson. And I said nothing, because I thought, I'm [dead anyway]{S mania_psychosis}, it won't work on a dead man.

Q: Can you remember the first session?

Con: I don't. Now that's, see, that's the thing I should say to you. [I've [nothing from that]{S cognition side_effect}, from the February to about June]{O side_effect; electroconvulsive therapy}. [It's [just gone, like you'd taken a page out with a ruler]{S cognition fig side_effect}]{O side_effect; electroconvulsive therapy}. So what I have I have from Orla. She wrote it down. You're put asleep, it's about four minutes. They give you a thing to relax the muscles, so there's no [jumping about]{S neurological general absent side_effect}. It's only the toe moves. It was Mondays and Thursdays.

[After the second one I'd a [head like a threshing mill]{S pain fig side_effect}, she has that]{O side_effect; electroconvulsive therapy}. [After the third, no change]{O no_benefit; electroconvulsive therapy}. [After the fourth, I [asked the nurse for a rasher]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}.

Q: A rasher.

Con: A rasher! [And I [ate it]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. [So I must have [found the stomach]{S mania_psychosis fig improved}]{O benefit; electroconvulsive therapy}. [And the sixth, Orla came in, and I said to her, what's the price of heifers]{O benefit; electroconvulsive therapy}? She went out to the corridor to, um. She'd to go out.

I'd eleven [treatments]{T electroconvulsive therapy; ongoing; sessions=eleven; frequency=Mondays and Thursdays} in all. [And I went home in the May and I'd the [silage cut]{S functioning improved} in June]{O benefit; electroconvulsive therapy}.

Q: And that was the end of it?

Con: It was not. I was put on [Efexor]{T venlafaxine; ongoing} that time, and I'm on it yet, and the other one, for sleep, no, for the, the [notions]{S mania_psychosis}. [Seroquel]{T quetiapine; stopped; duration=two years}. [I was [asleep in the jeep]{S sleep side_effect} on that one]{O side_effect; quetiapine}. They left me off it after two years.

[But the Christmas after, it was coming in again, the [money was going]{S mania_psychosis}]{O partial; electroconvulsive therapy}. [Seven months I'd had]{O partial; electroconvulsive therapy}. And Orla rang and he said bring him up tomorrow. [Four more, and I was right]{O benefit; electroconvulsive therapy}. And the year after the same. Three goes of that. So then he said, instead of waiting till the [roof's off]{S other fig possible}, would you not come in the once a month and keep the slates on. [Maintenance]{T electroconvulsive therapy; ongoing; frequency=every five weeks; sessions=a hundred and something}. There's not many do it. So that's what I do, it's every five weeks now, of a Wednesday. A neighbour drives me. I've had, I think it's a hundred and something.

Q: And since then?

Con: [Never again]{O benefit; electroconvulsive therapy}. Not the once. [I've not had the [money]{S mania_psychosis improved} nor the [stomach]{S mania_psychosis improved} since 2013]{O benefit; electroconvulsive therapy}. During the Covid now they closed it. Fifteen weeks. [I was [counting the coins]{S mania_psychosis withdrawal} at week twelve]{O withdrawal; electroconvulsive therapy}. I knew it myself, I rang up.

Q: And the memory, if I could go back to it?

Con: [The [old stuff is all there]{S cognition absent side_effect}, I could tell you every cow]{O tolerated; electroconvulsive therapy}. It's, [I [lose names]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. [I was at a funeral, and I'd to [ask who was dead]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. I've a notebook, look, here. You're in it. I'd be lost without it and I'm grand with it. [They test me every year and it's no worse]{O tolerated; electroconvulsive therapy}. There's a woman goes in ahead of me of a Wednesday, and she [lost her wedding day]{S cognition other side_effect} from it, and she's very, she's bitter. And she's right. I've no, you couldn't argue with her.

Q: If someone asked you would they have it?

Con: I'd say ask your daughter. \[Laughs\] No. I'd say it's not a nice thing, and there's times there's no nice thing. [I'm well, thank God]{O benefit; overall}. [I'm eleven years well]{O benefit; overall}. I've the [Men's Shed]{T men's shed; ongoing; frequency=Tuesdays} Tuesdays, we did a, what's this it was. A boat. [They're great company, they'd drag the talk out of a stone]{O benefit; men's shed}.

Is that thing still going?

=== 1503-depression
title: Remeron made me mean and hungry
genre: review
layout: plain paragraph
condition: depression
area: mental
english: American
split: test
narrator: patient
overall: unchanged
treatment: mirtazapine
rating: 2
round: 4
ledger:
  paroxetine | medication | stopped | response
  mirtazapine | medication | stopped | worse | sleep, appetite_weight, neurological, anger
  prayer group | support | ongoing | partial
  vilazodone | medication | planned | unknown
---
Everyone on here raves about it so I figured what the heck. [I had been fine on [Paxil]{T paroxetine; stopped; duration=8 years} for 8 years]{O benefit; paroxetine} ([it worked, period]{O benefit; paroxetine}) but moved states and the new doctor doesn't like it at my age, 68. So [Remeron]{T mirtazapine; stopped; dose=15}, 15. [[Slept 13 hours]{S sleep side_effect} and [woke up drunk]{S sleep fig side_effect}]{O side_effect; mirtazapine}. [[Ate a whole pie]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [[19 pounds]{S appetite_weight side_effect} in seven weeks]{O side_effect; mirtazapine}. [[legs jumping]{S neurological side_effect} all night, [dreams about my dead ex husband]{S sleep side_effect}]{O side_effect; mirtazapine}. [I [called my daughter in law a name]{S anger side_effect} I have never used in my life]{O side_effect; mirtazapine}. [And the [blues got bluer]{S mood fig worsened}, I [didnt wash]{S functioning} for six days]{O worsening; mirtazapine}. Took myself off, little nibbles of [pill]{T mirtazapine; stopped}. [No [withdrawal]{S other clin absent withdrawal} to speak of]{O tolerated; mirtazapine}. [Still [sad]{S mood}]{O no_benefit; overall}. [The ladies at [Tuesday prayer]{T prayer group; ongoing; frequency=Tuesday} help me through the day, some]{O partial; prayer group}. Next appointment the 14th, she wants [Viibryd]{T vilazodone; planned}. My neighbor takes [Remeron]{T mirtazapine; other} and looks like a rose.

=== 1557-opioid-addiction
title: Thirteen years married to a mouth full of strips
genre: relative
layout: plain paragraphs
condition: opioid use disorder
area: mental
english: American
split: test
narrator: relative
overall: improved
round: 4
ledger:
  oxycodone | medication | tried | unknown
  detoxification | care_setting | stopped | no_response
  residential rehabilitation | care_setting | stopped | partial
  ear acupuncture | mind_body | tried | no_response
  narcotics anonymous | support | tried | no_response
  naltrexone | medication | stopped | partial | other_physical
  sertraline | medication | tried | unknown | sexual
  methadone | medication | stopped | response | sleep, gastrointestinal
  buprenorphine/naloxone | medication | stopped | response | other_physical, pain
  counselling | psychotherapy | tried | partial
  couples therapy | psychotherapy | declined | unknown
  ibogaine | medication | not_tried | unknown
  buprenorphine | medication | ongoing | response | pain
---
My husband Ray fell off a water tower in 2011, or off the ladder of one. They sent him home with [oxycodone]{T oxycodone; tried; started=in 2011} and thirteen years later here we are. I'm not going to do the whole thing. I'm going to do the treatments, because a lady at my [Al-Anon]{T Al-Anon (support); other} asked me to write down what we'd been through for her son, and this is the list I wish I'd had, with the prices left off.

So the first time was a [detox]{T detoxification; stopped; duration=Six days}. Six days, a county building, linoleum. [He [shook]{S neurological withdrawal}, he [sweat through the mattress]{S other_physical withdrawal}]{O withdrawal; detoxification}. [He [used]{S substance_use} the same night he got home]{O no_benefit; detoxification}. I drove him back in October for the same six days. [Same thing]{O no_benefit; detoxification}. A nurse told me then, on the smoking porch, that [drying out]{T detoxification; general} on its own fails nine times in ten and that the dangerous part is after, when they [go back to the old amount]{S substance_use general} with a new body. I wrote that on my hand.

[Rehab]{T residential rehabilitation; stopped; duration=twenty-eight days}, Arizona, twenty-eight days. They had horses. My parents remortgaged. [He came home brown and [cheerful]{S mood improved} and it held till about the Super Bowl]{O partial; residential rehabilitation}. There was [acupuncture in the ears]{T ear acupuncture; tried} there too, and [I don't believe it did a thing except give him a story]{O no_benefit; ear acupuncture}. His cousin Lonnie went to the same place on our say so and has been [clean]{S substance_use other improved} since, [runs the kitchen]{S functioning other improved}.

[Meetings]{T narcotics anonymous; tried}. Ray went to [NA]{T narcotics anonymous; tried; frequency=five nights a week} in the Lutheran basement five nights a week and sat by the coffee. [He hated every minute and [used]{S substance_use} in the parking lot]{O no_benefit; narcotics anonymous}. I went to mine and it kept me from putting a skillet through his head. You can't go by what works on the wife.

After that the [shot]{T naltrexone; stopped}, [Vivitrol]{T naltrexone; stopped; frequency=Once a month; route=in the hip}. Once a month in the hip. It isn't an opioid, it just locks the door, so if you use you don't feel it. The man on the clinic video said people were staying on it about four months, average. [Ray got five, and was [himself]{S functioning improved} for five]{O partial; naltrexone}. [Then he missed one, and the missed week was a bad one]{O withdrawal; naltrexone}. [He had a [lump like an egg]{S other_physical fig side_effect} every time they did it]{O side_effect; naltrexone}. Somewhere in there our family doctor also started him on [Zoloft]{T sertraline; tried}. [It [killed things in the bedroom]{S sexual fig side_effect}]{O side_effect; sertraline}. I take [Zoloft]{T sertraline; other}, and it doesn't do that to me.

Then the [juice]{T methadone; stopped}. The line at five-thirty a.m., everybody in their car with their heater on. [Methadone]{T methadone; stopped}. My uncle was on [methadone]{T methadone; other; duration=thirty years} for thirty years and [coached Little League]{S functioning other improved}, so I had no quarrel with it. [Ray [never touched a pill]{S substance_use improved} for two years on the [juice]{T methadone; stopped; duration=two years}]{O benefit; methadone}. [He also [fell asleep with a fork in his hand]{S sleep side_effect}, he was [plugged up]{S gastrointestinal side_effect} so bad we were at the ER]{O side_effect; methadone}, and we couldn't go to his own mother's funeral in Tulsa because you can't take it with you till you've earned it. He got moved over.

Moved over was [Suboxone]{T buprenorphine/naloxone; stopped}. You have to be [sick]{S other general withdrawal} to start it. [He waited and then he didn't wait enough and was [crawling on the bathroom tile]{S other withdrawal} inside of an hour]{O side_effect; buprenorphine/naloxone}. [But by the weekend he was [mowing the lawn]{S functioning improved}]{O benefit; buprenorphine/naloxone}. Those [strips]{T buprenorphine/naloxone; stopped; duration=six years} were six years of our life. They taste like orange and pennies. [He [worked]{S functioning improved} the whole six]{O benefit; buprenorphine/naloxone}. [He [lost four teeth]{S other_physical side_effect}]{O side_effect; buprenorphine/naloxone}. [[Headaches]{S pain side_effect}, not too bad]{O side_effect; buprenorphine/naloxone; neutral}. [Every time the pharmacist was out of [strips]{T buprenorphine/naloxone; stopped} we had three days of the [sweats]{S other_physical withdrawal} and I'd drive all over the county]{O withdrawal; buprenorphine/naloxone}. People say it's swapping one for another. About half of people who stop in the first year [go back to using]{S substance_use general withdrawal} and I tell them that.

With that he had a [counselor]{T counselling; tried; frequency=every other week; duration=two years}, every other week for two years because the program made him. [He'd tell you it was worthless]{O no_benefit; counselling}. [I'd tell you he [quit lying to me]{S functioning improved} about small stuff]{O partial; counselling}. She wanted us both in for [couples]{T couples therapy; declined} and I had had enough chairs by then. A guy at the shop went to Mexico for [ibogaine]{T ibogaine; other} and [saw his dead dog]{S mania_psychosis other side_effect} and came back fine. Ray asked. Ray's heart doctor said [ibogaine]{T ibogaine; not_tried} over his dead body, and it'd be Ray's.

Since last June it's the [monthly]{T buprenorphine; ongoing; frequency=monthly; started=last June}. [Sublocade]{T buprenorphine; ongoing; route=in the belly}, goes in the belly, same stuff as the [strips]{T buprenorphine/naloxone; stopped} but slow. [It [burns like a hornet]{S pain fig side_effect} going in]{O side_effect; buprenorphine}. [He [doesn't think about it]{S substance_use improved}, is what he says, there's [nothing in the morning to think about]{S substance_use improved}]{O benefit; buprenorphine}. [No [sweats]{S other_physical absent withdrawal}]{O tolerated; buprenorphine}. [He's at [five hundred and six days]{S substance_use improved}]{O benefit; buprenorphine}. It used to be I'd count the spoons.

[His [back still hurts]{S pain}]{O no_benefit; overall}. [Nobody has fixed the back]{O no_benefit; overall}.

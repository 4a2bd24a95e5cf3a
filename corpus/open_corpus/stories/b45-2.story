=== 1904-ptsd
title: Twenty questions with Russ
genre: interview
layout: firefighters' union newsletter, Q and A
condition: PTSD
area: mental
english: American
narrator: interview
split: train
round: 5
overall: improved
ledger:
  paroxetine | medication | stopped | worse | sexual, anger, anhedonia
  prazosin | medication | ongoing | response | neurological
  eye movement desensitization and reprocessing | psychotherapy | stopped | mixed | sleep, pain
  alcohol | other | stopped | worse
  peer line | support | declined | unknown
  service dog | support | not_tried | unknown
  stellate ganglion block | procedure | tried | partial | other_physical
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  Boots Off retreat | support | tried | response
  venlafaxine | medication | not_tried | unknown
  police scanner rule | lifestyle | ongoing | response
---
*Retired Captain Russell Amato, 26 years on Engine 9, agreed to be this quarter's Twenty Questions. We ended up with fewer.*

**Q. Tell the younger members what happened.**
A. The Delancey Street fire, 2016. You all know about it, I won't draw pictures. I went to work for two more years after that like everything was fine. It was not fine. I was [checking the hallway]{S anxiety} with a flashlight. I [yelled at my kid]{S anger} for making toast. It's the smell. My wife called it living with a [tripwire]{S anxiety fig}.

**Q. When did you get the diagnosis?**
A. [PTSD]{S diagnosis clin}, fall of 2018. Department doc.

**Q. What were you using to cope up to then?**
A. Bud Light. I'm not joking. I was [treating it with beer]{T alcohol; stopped}. [Eight of those and you're out cold, and then you're [awake at two with your heart pounding]{S sleep worsened}]{O worsening; alcohol}. I haven't touched [alcohol]{T alcohol; stopped} since March of '19. [[Six years and change]{S substance_use improved}]{O benefit; overall}.

**Q. Did you call the [peer line]{T peer line; declined}?**
A. No sir. They gave me the card for the [peer line]{T peer line; declined}, and it went in the glove box. I knew every guy who'd pick up. I should have called. You should call.

**Q. So what did the doctor do?**
A. [Paxil]{T paroxetine; stopped; duration=five months}. It's one of two that's approved for this, I was told. I know a lieutenant who says [Paxil]{T paroxetine (medication); other} [gave him his house back]{S functioning fig improved other}. Me, five months. [I was [meaner]{S anger worsened side_effect}. I was [dead below the belt]{S sexual fig side_effect}. I [didn't feel a thing at my mother's funeral]{S anhedonia side_effect}]{O side_effect; paroxetine}. [And the [nightmares]{S sleep worsened} went to every night from maybe three a week]{O worsening; paroxetine}. I told him I'm done, he said there's [Effexor]{T venlafaxine; not_tried}, and before we got that far I'd changed doctors.

**Q. Did quitting give you any trouble?**
A. [[Brain zaps]{S neurological fig withdrawal}. Two weeks of that. Like touching a fence]{O withdrawal; paroxetine}.

**Q. What was different with the second doctor?**
A. She asked about my [sleep]{S sleep}. First one who did. She wrote me [prazosin]{T prazosin; ongoing; dose=6 milligrams; frequency=at bedtime}, which is for [blood pressure]{S other_physical general}, old men take it for their prostate. [Stood up too fast the first night and [went down like a tree]{S neurological fig side_effect}]{O side_effect; prazosin}. You learn to sit on the edge of the bed. [But Jesus, the [dreams]{S sleep improved} quit]{O benefit; prazosin}. [Not all. I'd say nine out of ten]{O benefit; prazosin}. I take 6 milligrams at bedtime.

**Q. Did you do [talk therapy]{T eye movement desensitization and reprocessing; stopped}?**
A. [EMDR]{T eye movement desensitization and reprocessing; stopped; sessions=Twelve}. You follow a light bar and you go back in the building. Twelve sessions, finished it the week before Thanksgiving. I'll give you both sides. [During, it was the worst I'd been. [Migraine]{S pain clin side_effect} every Wednesday night, [couldn't sleep]{S sleep side_effect} till the Friday]{O side_effect; eye movement desensitization and reprocessing}. [I nearly [put my truck into the lake]{S suicidality} after number five]{O worsening; eye movement desensitization and reprocessing}, and I told the therapist that. She got me in the next morning. [After, I could [smell smoke]{S anxiety improved} and it was just smoke]{O benefit; eye movement desensitization and reprocessing}. [I [went to a barbecue]{S functioning improved}]{O benefit; eye movement desensitization and reprocessing}.

**Q. Would you do it again?**
A. The [eye thing]{T eye movement desensitization and reprocessing; declined}? No. Once.

**Q. Readers want to hear about the [shot in the neck]{T stellate ganglion block; tried}.**
A. My [stellate block]{T stellate ganglion block; tried}. Had it, twice. [Your [eyelid droops]{S other_physical side_effect} and you [sound like Donald Duck]{S other_physical fig side_effect} for the day]{O side_effect; stellate ganglion block; neutral}. [I was [calm]{S anxiety improved} for three weeks, real calm, grocery store on a Saturday calm]{O partial; stellate ganglion block}. [Then it wore off]{O partial; stellate ganglion block}. [The second one, I couldn't tell you I noticed anything]{O no_benefit; stellate ganglion block}. Twelve hundred bucks out of pocket.

**Q. Have you looked into [psychedelics]{T MDMA-assisted therapy; not_tried}? [MDMA]{T MDMA-assisted therapy; not_tried}?**
A. I've read about the vets. I've never done [trip therapy]{T MDMA-assisted therapy; not_tried} and at my age with my ticker nobody's offering.

**Q. A [dog]{T service dog; not_tried}?**
A. There's a three year list for a trained one. I've got a beagle named Hydrant. He isn't trained for anything. He's a dog.

**Q. What do you tell a probie who's [not sleeping]{S sleep other possible}?**
A. Don't wait two years. That's number one. Number two, not everything works for everybody, the [pills]{T antidepressants (medication); general} are fine for some guys, [EMDR]{T eye movement desensitization and reprocessing (psychotherapy); general} is fine for some guys.

**Q. Anything we haven't covered?**
A. [Boots Off]{T Boots Off retreat; tried; duration=five days}. That's five days in a cabin in Vermont, first responders only, no bosses. You cook, you cut wood, you talk or you don't. [I [slept without a light on]{S anxiety improved} up there and I've done it since]{O benefit; Boots Off retreat}. And I made a rule, [no scanner in the house]{T police scanner rule; ongoing}. I'd had it on in the kitchen since I retired. My wife unplugged it. [That helped more than I'd like to admit]{O benefit; police scanner rule}.

**Q. How are you today?**
A. [I [coach softball]{S functioning improved}]{O benefit; overall}. [I'm [not jumpy]{S anxiety improved}, I'm not, what's the word, [scanning]{S anxiety improved}]{O benefit; overall}. [The Fourth of July I still spend [in the basement]{S functioning}]{O partial; overall} with the beagle and a movie.

=== 1905-parkinsons-disease
title: Mum's good hour
genre: relative
layout: carers' newsletter, first person
condition: Parkinson's disease
area: general
english: British, Scottish
narrator: relative
split: train
round: 5
overall: worse
ledger:
  ropinirole | medication | stopped | mixed | substance_use, sleep
  co-careldopa | medication | ongoing | partial | neurological, gastrointestinal
  opicapone | medication | tried | no_response
  rivastigmine patch | medication | stopped | worse | gastrointestinal, sleep
  deep brain stimulation | neuromodulation | not_tried | unknown
  apomorphine pump | medication | declined | unknown
  speech therapy | procedure | stopped | partial
  Dance for Parky's | support | ongoing | response
  laser stick | procedure | ongoing | response
  citalopram | medication | tried | no_response
  quetiapine | medication | planned | unknown
  mucuna beans | supplement | declined | unknown
---
My mother Isobel is seventy-four. She taught infants in Kirkcaldy. [Parkinson's]{S diagnosis clin}, since 2013. I live four doors down and I'm writing this on my break, so it'll be in lumps.

It began with her [writing getting wee]{S neurological}. The register [looked like ants]{S neurological fig}. Then a [thumb that wouldn't sit still]{S neurological}. I'd gone through [breast cancer]{S diagnosis other} the year before and I was full of [Tamoxifen]{T tamoxifen (medication); other} and [hot flushes]{S other_physical other side_effect}, so I'll admit I wasn't looking at anyone's thumb.

The first tablet was [ropinirole]{T ropinirole; stopped}. [It worked a treat for the [shake]{S neurological clin improved}]{O benefit; ropinirole}. [She [iced a cake]{S functioning improved} for the church]{O benefit; ropinirole}. What we didn't know about was the [bingo]{S substance_use side_effect}. They do warn you these drugs can set off [gambling]{S substance_use general possible side_effect} and [shopping]{S substance_use general possible side_effect}, it's in the leaflet, who reads it. [In fourteen months she [lost eleven thousand pounds]{S substance_use side_effect} on her phone]{O side_effect; ropinirole}. This is a woman who rinsed out freezer bags. [And she'd [nod off]{S sleep side_effect} with a fork in her hand]{O side_effect; ropinirole}. The nurse stopped it over six weeks, and [the [bingo]{S substance_use improved side_effect} stopped with it]{O tolerated; ropinirole}. I could never say if that drug was good or bad. [It was the best she'd been and it took her savings]{O partial; ropinirole}.

Since then it's been [Sinemet]{T co-careldopa; ongoing; frequency=five times a day}, five times a day, seven, half ten, one, four and bedtime. You can set the kettle by it. [For three years it gave her the whole day]{O benefit; co-careldopa}. [Now a [tablet]{T co-careldopa; ongoing} gives her an hour, maybe an hour and ten]{O partial; co-careldopa}. [In that hour she can [butter her own toast]{S functioning improved} and cheek the carer]{O partial; co-careldopa}. [Before it she's a [statue]{S neurological fig} and at the top of it she [wriggles like a fish]{S neurological fig side_effect}]{O side_effect; co-careldopa}. [It [binds her up]{S gastrointestinal fig side_effect} something terrible as well]{O side_effect; co-careldopa}. They added [opicapone]{T opicapone; tried; frequency=at night} at night to stretch it. [Stretch it? I timed it with the oven clock, not a minute]{O no_benefit; opicapone}.

She's not been without [sadness]{S mood}. My dad died in 2019, that's a different thing. But after, she [stopped doing her hair]{S functioning} and [stopped asking after the grandweans]{S anhedonia}, and the GP tried her with [citalopram]{T citalopram; tried}. [Half a year later she was sitting in the same chair with the same face]{O no_benefit; citalopram}. He kept saying give it time.

Last autumn she started [seeing bairns in the garden]{S mania_psychosis}. Well behaved, she says, from her old school. She isn't [frightened]{S anxiety absent}. They thought it might be her [memory]{S cognition possible} and tried the [Exelon patch]{T rivastigmine patch; stopped; duration=Seventeen days}. [She was [sick]{S gastrointestinal side_effect} on the bed, on the stairs, on the priest]{O side_effect; rivastigmine patch}. [She [dreamt her teeth were on fire]{S sleep side_effect}]{O side_effect; rivastigmine patch}. [The [bairns]{S mania_psychosis worsened} went from four to a whole assembly]{O worsening; rivastigmine patch}. Seventeen days and I peeled the last [patch]{T rivastigmine patch; stopped} off myself. Now the consultant wants a wee touch of [quetiapine]{T quetiapine; planned} if it gets worse, and I've said let me think about that, because it can make them [stiffer]{S neurological possible general side_effect}.

People at work ask, can she not get that [operation]{T deep brain stimulation; not_tried}, the [wires]{T deep brain stimulation; not_tried}. [DBS]{T deep brain stimulation; not_tried}. My pal's uncle in Dundee had his [wires]{T deep brain stimulation (neuromodulation); other} done and [plays bowls]{S functioning other improved}. They looked at her for it, and between the heart and the [seeing things]{S mania_psychosis} the team said no. She was offered the [pump]{T apomorphine pump; declined}, needle in the tummy. "I'm no a petrol station" is what they got. And there's a woman from the chapel who wanted her on [mucuna beans]{T mucuna beans; declined} off the internet, very natural. We didn't.

What's helped? Not much that came in a box. The [speech lassie]{T speech therapy; stopped; sessions=eight visits} came for eight visits and had her shouting the Lord's Prayer. [You could [hear her on the phone]{S neurological improved} for a month or two after]{O partial; speech therapy}. [When the visits finished it [faded to a whisper]{S neurological fig} again]{O partial; speech therapy}. There's a [stick with a red laser]{T laser stick; ongoing} that draws a line on the floor. [She [freezes]{S neurological fig} in the lobby, I press the button, and over the line she [goes like a wee soldier]{S neurological fig improved}]{O benefit; laser stick}. A hundred and forty quid, best I ever spent. And on a Monday there's [Dance for Parky's]{T Dance for Parky's; ongoing; frequency=on a Monday} in the Old Kirk hall. They do a Gay Gordons in chairs. [Coming home from the [dancing]{T Dance for Parky's; ongoing} she's [talking]{S neurological improved}, she's [bright]{S mood improved}]{O benefit; Dance for Parky's}. [By Tuesday dinner it's away]{O partial; Dance for Parky's}.

I'll not dress it up. [She's [further down]{S functioning fig worsened} than last year, and last year she was [further down]{S functioning fig} than the year before]{O worsening; overall}. [She [needs two to lift her]{S functioning worsened}]{O worsening; overall}. [We get the hour]{O partial; overall}. That's me, back to the till.

=== 1906-depression
title: keeping a record this time
genre: essay
layout: blog diary, dated entries
condition: depression
area: mental
english: Australian
narrator: patient
split: train
round: 5
overall: partly_improved
ledger:
  mirtazapine | medication | stopped | mixed | appetite_weight
  bupropion | medication | stopped | mixed | anxiety, sleep, other_physical, anger, gastrointestinal
  desvenlafaxine | medication | ongoing | partial | other_physical, sexual
  esketamine nasal spray | medication | ongoing | response | mania_psychosis, gastrointestinal
  cold bath | lifestyle | stopped | no_response
  Shed Tuesday | support | ongoing | response
  psychotherapy | psychotherapy | ongoing | partial
  St John's wort | supplement | declined | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
  no screens after nine | lifestyle | stopped | unknown
---
**4 March.** [Psychologist]{T psychotherapy; ongoing} says write it down so next time I can't say nothing ever worked. Righto. I'm Gaz, 44, I fit kitchens. [Depression]{S diagnosis clin}, third go. [Awake at three]{S sleep}, [no appetite]{S appetite_weight}, [can't be stuffed ringing anyone back]{S functioning}. On [mirt]{T mirtazapine; ongoing; dose=30 mg} 30 mg since January.

**11 March.** [The [mirt]{T mirtazapine; ongoing} has me [sleeping]{S sleep improved}, gotta give it that]{O benefit; mirtazapine}. [Also has me [in the fridge at midnight eating shredded cheese]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [[Up 6 kilos]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [Mood's the same, [grey]{S mood fig}, [no colour in anything]{S anhedonia fig}]{O no_benefit; mirtazapine}.

**26 March.** GP visit. Told her about the cheese. She wants to try something else and I said what about [Wellbutrin]{T bupropion; planned}, my cousin in Texas swears by it, ha. Here they only do it for smokers so it'd be off label and I'd pay. Going to think about it. She also said [exercise]{T exercise (lifestyle); general} works as well as anything for some people. I carry benchtops, mate.

**2 April.** Stopping the [mirt]{T mirtazapine; stopped}, halving it each week. [[Sleep]{S sleep withdrawal} is already shot]{O withdrawal; mirtazapine}. Mum posted me [St John's wort]{T St John's wort; declined}. Straight in the bin, you can't mix that.

**19 April.** Day 6 of the [welly]{T bupropion; ongoing; dose=150}. 150. [[Dry mouth]{S gastrointestinal side_effect}, [ears ringing]{S other_physical side_effect}]{O side_effect; bupropion}. No idea yet.

**8 May.** I'm [up before the alarm]{S energy improved}! [Did the tax, did the gutters, [rang my brother]{S functioning improved}]{O benefit; bupropion}. [First time since spring I've [wanted to get in the ute]{S anhedonia improved}]{O benefit; bupropion}. Is it the [welly]{T bupropion; ongoing}? I reckon it is.

**30 May.** Spoke too soon. [It's like 5 coffees]{O side_effect; bupropion}. [[Heart going]{S other_physical fig side_effect}, [snapping at the apprentice]{S anger side_effect}, [two hours a night]{S sleep side_effect}]{O side_effect; bupropion}. [The [dread]{S anxiety worsened side_effect} in the mornings is worse than before I started anything]{O worsening; bupropion}. [The [get up and go]{S energy fig improved} is still there]{O benefit; bupropion}, I'll say that for it. It's just got nowhere to go.

**6 June.** Off it, doctor's orders. She put me on [Pristiq]{T desvenlafaxine; ongoing; dose=50}, 50. And a psychiatrist in September, earliest they had.

**21 June.** Bloke on YouTube does [cold baths]{T cold bath; planned}. Water's about 9 degrees here at the moment. We'll see.

**14 July.** [Cold bath]{T cold bath; ongoing; frequency=every morning}, every morning, day 20. [[Alert]{S energy improved} for ten minutes, then the same [sad sack in a towel]{S mood fig}]{O no_benefit; cold bath}. [The [Pristiq]{T desvenlafaxine; ongoing; dose=100} (100 now) has taken a bit off the top]{O partial; desvenlafaxine}. [I [don't cry]{S mood improved} in the ute]{O partial; desvenlafaxine}. [I just sit in the ute]{O partial; desvenlafaxine}. [[Sweat]{S other_physical side_effect} through two shirts a day]{O side_effect; desvenlafaxine}. Knocked the [baths]{T cold bath; stopped} on the head.

**12 Aug.** Tried [no screens after nine]{T no screens after nine; stopped; duration=a week} for a week. Footy finals came. End of that.

**3 Sept.** Psychiatrist. Nice bloke, loud tie. Went through the lot. He said I could go [ECT]{T electroconvulsive therapy; declined} or the [ketamine spray]{T esketamine nasal spray; planned}. I said nobody's plugging me in. My old man had [ECT]{T electroconvulsive therapy (neuromodulation); other} in '88 and [lost most of that year]{S cognition other side_effect}. It works, the doc said, eight in ten. I believe him. Still no. The [spray]{T esketamine nasal spray; planned} you get twice a week in the clinic and they watch you for two hours.

**17 Sept.** Not good. [Thought about the Westgate]{S suicidality fig} on the way home. Told Deb, told the [psych]{T psychotherapy; ongoing}, so that's out there. [Pristiq]{T desvenlafaxine; ongoing} continues. [The [psych]{T psychotherapy; ongoing; frequency=fortnightly}, fortnightly, has been good for getting things said. It hasn't shifted the [weight]{S mood fig}]{O partial; psychotherapy}.

**24 Sept.** First [spray]{T esketamine nasal spray; ongoing; dose=56 mg}. 56 mg. [The chair got very long and I was [looking at my hands from across the room]{S mania_psychosis side_effect}]{O side_effect; esketamine nasal spray; neutral}. [[Spewed]{S gastrointestinal side_effect} in the bag after]{O side_effect; esketamine nasal spray}. Deb drove.

**8 Oct.** Number 5. [[Something's lifted]{S mood fig improved}]{O benefit; esketamine nasal spray}. [I was [laughing]{S mood improved} at the dog]{O benefit; esketamine nasal spray}. [The [bridge]{S suicidality fig improved} hasn't come into my head since last Tuesday]{O benefit; esketamine nasal spray}. [No [vomiting]{S gastrointestinal absent side_effect} the last two]{O tolerated; esketamine nasal spray}.

**29 Oct.** Once a week now. Joined the [Men's Shed]{T Shed Tuesday; ongoing}, we call ourselves [Shed Tuesday]{T Shed Tuesday; ongoing}. Old fellas making possum boxes. Old fella called Merv is on the [spray]{T esketamine nasal spray (medication); other} too, didn't do a thing for him. Makes you feel lucky and bad.

**20 Nov.** Summing up so future Gaz can't fib. [[Mirt]{T mirtazapine; stopped}: [sleep]{S sleep improved} yes, guts no, [mood]{S mood} no]{O partial; mirtazapine}. [[Welly]{T bupropion; stopped}: best fortnight and worst fortnight of the year]{O partial; bupropion}. [[Pristiq]{T desvenlafaxine; ongoing}: [floor under me]{S mood fig improved}, low floor]{O partial; desvenlafaxine}, [and [nothing doing in bed]{S sexual fig side_effect}]{O side_effect; desvenlafaxine}. [[Spray]{T esketamine nasal spray; ongoing; frequency=every second Wednesday}: the one that did it]{O benefit; esketamine nasal spray}, every second Wednesday from here. [[Shed]{T Shed Tuesday; ongoing}: I'd not miss it]{O benefit; Shed Tuesday}. [I'm [working four days]{S functioning improved}]{O benefit; overall}. [[Mornings]{S mood} still suck]{O partial; overall}.

=== 1907-adhd
title: "I was the lazy one": Priyanka on late diagnosis
genre: interview
layout: student union website, names before turns
condition: ADHD
area: mental
english: Indian English, studying in Canada
narrator: interview
split: train
round: 5
overall: improved
ledger:
  ashwagandha | supplement | tried | no_response
  methylphenidate | medication | stopped | mixed | anger, appetite_weight, mood
  atomoxetine | medication | stopped | worse | gastrointestinal, sleep, mood, functioning
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, appetite_weight
  ADHD coaching | support | stopped | partial
  body doubling | lifestyle | ongoing | response
  sertraline | medication | declined | unknown
  guanfacine | medication | not_tried | unknown
  neurofeedback | neuromodulation | not_tried | unknown
  omega-3 | supplement | not_tried | unknown
  melatonin | supplement | planned | unknown
---
Priyanka is a fourth-year in civil engineering. She was diagnosed with [ADHD]{S diagnosis clin} at 22. The Well asked her ten minutes of questions and got an hour.

**The Well:** What was school like?

**Priyanka:** I topped, actually, till class ten. After that it was [losing the admit card, losing the bus, losing the calculator]{S cognition}. My father called me the lazy one. I was [reading the same line]{S cognition} till the candle finished, so to say. My grandmother gave me [ashwagandha]{T ashwagandha; tried} in milk for concentration, every night for a year. [I concentrated on hating milk]{O no_benefit; ashwagandha}.

**The Well:** And in Canada?

**Priyanka:** Here there was nobody to wake me. I [failed two courses]{S functioning}. The walk-in doctor said [anxiety]{S anxiety clin}, here is [sertraline]{T sertraline; declined}. I wasn't [anxious]{S anxiety absent}, I was [late]{S functioning}! I didn't fill it. My roommate takes [sertraline]{T sertraline (medication); other} and for her it is a different thing, she really has the [panic attacks]{S anxiety other}.

**The Well:** Who picked it up?

**Priyanka:** A TA. Then the psychologist did a five-hour assessment, which cost more than my rent. Then [Ritalin]{T methylphenidate; stopped}.

**The Well:** Did it help?

**Priyanka:** [It did and it didn't]{O partial; methylphenidate}. [For four hours I was [sharp]{S cognition fig improved}, I [finished a lab report in one sitting]{S functioning improved}, I cried looking at it]{O benefit; methylphenidate}. [At the fifth hour came the [crash]{S mood fig side_effect}. I would [bite my boyfriend's head off]{S anger fig side_effect} and then [weep]{S mood side_effect}]{O side_effect; methylphenidate}. [[Lunch was impossible]{S appetite_weight side_effect}]{O side_effect; methylphenidate}. [Every day [up, down, up, down]{S mood fig side_effect}]{O side_effect; methylphenidate}. By reading week I had had enough of the [tablets]{T methylphenidate; stopped} and gave the rest back to the pharmacy.

**The Well:** Then a [non-stimulant]{T atomoxetine; stopped}?

**Priyanka:** [Strattera]{T atomoxetine; stopped; duration=Ten weeks}. Full marks for effort. [[Nausea]{S gastrointestinal clin side_effect} on the GO train, [wide awake]{S sleep side_effect}, [so low]{S mood side_effect} I [stopped going to my own birthday]{S functioning side_effect}]{O side_effect; atomoxetine}. [I was [more scattered]{S cognition fig worsened} than without]{O worsening; atomoxetine}. [Ten weeks, not one good day]{O no_benefit; atomoxetine}, then the doctor took me off.

**The Well:** Some people here mention [guanfacine]{T guanfacine; not_tried}.

**Priyanka:** Not me, no. They give it to children mostly, isn't it? I don't know anybody.

**The Well:** What are you on at the moment?

**Priyanka:** [Vyvanse]{T lisdexamfetamine; ongoing; dose=40 mg}, 40 mg, since last September. It converts slowly in the body so there is no peak. [I take it at 7.30 and till evening my [mind is one radio station]{S cognition fig improved}]{O benefit; lisdexamfetamine}. [I [passed everything]{S functioning improved}]{O benefit; lisdexamfetamine}. [No [crash]{S mood fig absent side_effect}, I was so scared of the [crash]{S mood fig possible side_effect}]{O tolerated; lisdexamfetamine}. [[Dry mouth]{S gastrointestinal side_effect}, yes, and I have [lost three kilos]{S appetite_weight side_effect} which I didn't have to lose]{O side_effect; lisdexamfetamine}. I set an alarm called EAT.

**The Well:** Is it [addictive]{S substance_use general possible side_effect}? Readers worry.

**Priyanka:** Any [stimulant]{T stimulants (medication); general} can be [misused]{S substance_use possible general}. When it is taken as written the risk is low, that is what studies say. I forget to take mine. Does that sound like an [addict]{S substance_use absent}?

**The Well:** What happens when you forget?

**Priyanka:** [I [put my phone in the rice cooker]{S cognition withdrawal}]{O withdrawal; lisdexamfetamine}.

**The Well:** Did you try [neurofeedback]{T neurofeedback; not_tried}? [Omega-3]{T omega-3; not_tried}?

**Priyanka:** The [brain games with wires]{T neurofeedback; not_tried}? One clinic quoted two hundred dollars per sitting. No. [Fish oil]{T omega-3; not_tried} no, I am vegetarian.

**The Well:** And [coaching]{T ADHD coaching; stopped}, which the accessibility office pays for?

**Priyanka:** I had a [coach]{T ADHD coaching; stopped; sessions=six meetings}, six meetings. Nice lady. [The calendar colours stayed with me, the rest went out by the other ear]{O partial; ADHD coaching}. The funding ended and so did she.

**The Well:** If you could keep only one thing?

**Priyanka:** [Study-with-me]{T body doubling; ongoing}. We are seven girls on a video call with mics off, we named it the [Silent Aunties]{T body doubling; ongoing; frequency=every weekday at eight}, every weekday at eight. I don't know why another face helps. [With the [Aunties]{T body doubling; ongoing} I [start]{S functioning improved}. Without, I clean the fridge]{O benefit; body doubling}.

**The Well:** [Sleep]{S sleep possible}?

**Priyanka:** [Bad]{S sleep}. It was always bad, it is not from the [capsule]{T lisdexamfetamine; ongoing}. The doctor said try [melatonin]{T melatonin; planned}, I will buy some after exams.

**The Well:** What did your father say?

**Priyanka:** He said there is no such thing. Then he did the online questionnaire himself and scored higher than me. Now he asks which line to stand in. He has not gone to anybody. As for me: [I'm [not lazy]{S functioning improved}]{O benefit; overall}. [Second class, but [passing]{S functioning improved}]{O partial; overall}.

=== 102-epilepsy
title: Four Out of Five
genre: essay
layout: essay
condition: epilepsy
area: general
english: British
narrator: patient
overall: improved
round: 1
ledger:
  anticonvulsants | medication | tried | no_response | other_physical, sleep, anger
  newer anticonvulsants | medication | ongoing | response
  benzodiazepines | medication | ongoing | partial | energy
  ketogenic diet | lifestyle | tried | no_response | gastrointestinal, appetite_weight
  temporal lobe surgery | procedure | declined | unknown
  vagus nerve stimulation | neuromodulation | ongoing | partial | other_physical
  sleep routine | lifestyle | ongoing | response
---
"Satisfactory." That's what it says on the last clinic letter: [seizure]{S neurological clin improved} control satisfactory. If a builder left your roof in that condition and used that word you'd have him on the local news.

I'm fifty-two and I drove lorries until I was thirty-three. On the fourteenth of February 2006, in a lay-by outside Grantham, with the handbrake on, thank God, and a pasty in my hand, I [looked at the dashboard and it was somebody else's]{S mania_psychosis}. Then there was a paramedic. I had [bitten my tongue to ribbons]{S neurological fig} and [wet myself]{S other_physical} in front of two Polish drivers who had put a fleece over my lap, and to this day that fleece is the kindest thing anybody in the whole business has done for me.

They [took the licence]{S functioning} in nine days. The diagnosis took fourteen months.

[Temporal lobe epilepsy]{S diagnosis clin}. Let me tell you what I [lose]{S cognition}: minutes, mostly. The [big ones]{S neurological} are rare. The small ones go like this. There's a [lurch like a lift setting off]{S gastrointestinal fig}, a [taste of coins]{S neurological}, then a [certainty that I've had this exact conversation before]{S mania_psychosis}, and then I'm stood there [plucking at my cuff]{S neurological} and people have moved. In 2010 I was having eleven a month. I've [put a hot iron down on my own hand]{S neurological} and I've [walked out of Morrisons with a stranger's trolley]{S neurological}, and I've had a security man explain to me slowly what a receipt is.

The first [tablets]{T anticonvulsants; tried} were from the old guard. I won't name them and nor did my consultant, he just pointed to the family on a chart, [anticonvulsants]{T anticonvulsants; tried}, like a waiter with a wine list. [I had two of that lot, one after the other and then both together, and still had my eleven a month]{O no_benefit; anticonvulsants}. [What they did do was make me [swell in the gums]{S other_physical side_effect} like a boxer]{O side_effect; anticonvulsants}. [I was [asleep by seven]{S sleep side_effect}, and awake I was a [nasty piece of work]{S anger fig side_effect}]{O side_effect; anticonvulsants}. [I [told my daughter's school play it was rubbish]{S anger side_effect}. During it]{O side_effect; anticonvulsants}. My wife kept a diary for the neurologist and he put it in a drawer without opening it; I watched him.

And [weight]{S appetite_weight possible side_effect}. Every person I met in a waiting room had a tale about [weight]{S appetite_weight other side_effect}. A chap from Sleaford had [put on five stone]{S appetite_weight other side_effect} with his [tablets]{T anticonvulsants; other} and showed me photographs of himself as one might of a lost relative. When the next consultant, a younger woman with a cold, wanted me on one of the [newer drugs]{T newer anticonvulsants; planned}, I made her swear about it. I got on the scales every Sunday for a year with a face like thunder. [[Eleven stone ten]{S appetite_weight absent side_effect} it said, and eleven stone ten, and I was actually annoyed; I'd bought trousers]{O tolerated; newer anticonvulsants}. [Nor did the [temper]{S anger absent side_effect} come back]{O tolerated; newer anticonvulsants}.

[The new one brought eleven down to four]{O benefit; newer anticonvulsants}. I want to be accurate, as nobody else has been. [Four is not none]{O partial; newer anticonvulsants}. You can't drive on four. You can't have a bath with the door locked on four.

So in between came the [diet]{T ketogenic diet; tried; duration=five months}. It was all the rage that year, a hospital in London was doing it in adults, and for five months I lived like a trawlerman's cat: cream, mackerel, a weighed-out walnut. [Ketogenic]{T ketogenic diet; tried}, they call it. [I got [constipated]{S gastrointestinal side_effect} beyond what's decent, [dropped a stone]{S appetite_weight side_effect} I hadn't asked to drop]{O side_effect; ketogenic diet}, and [the graph went four, five, four, four, four]{O no_benefit; ketogenic diet}. The dietitian told me that I hadn't fully committed. I had eaten a cube of lard in a Travelodge.

Then they wanted the piece of brain. I don't say that for effect. They'd had me in for five days with wires glued to my scalp, and the surgeon said that I was "a lovely candidate" for a [temporal lobectomy]{T temporal lobe surgery; declined}, seven in ten go [seizure free]{S neurological general improved}, and that I might notice some difficulty afterwards with [names]{S cognition possible side_effect}. I asked how much difficulty. He said, most people find that they can work around it. I asked whether he'd be able to work around it, being unable to find the word scalpel. That was the end of the appointment. I turned it down and I turned it down again in the letter, and I've been treated ever since as the sort of passenger who won't put his seat belt on.

What they gave me in place of the knife is a thing like a large watch battery under the collarbone, with a lead to a nerve in the neck. [Vagus nerve stimulator]{T vagus nerve stimulation; ongoing; started=2016}. 2016. Every five minutes it gives me thirty seconds. [I [croak]{S other_physical side_effect}, if I'm speaking when it goes off, as if somebody had stood on me]{O side_effect; vagus nerve stimulation}. I've learnt to pause; people think I'm being thoughtful. [It's worth about one a month, in my estimation]{O partial; vagus nerve stimulation}. There's a magnet you swipe over it if you feel one coming, and [sometimes it [cuts it off]{S neurological improved} and sometimes you've wiped a magnet on your chest in a post office]{O partial; vagus nerve stimulation}.

The thing that really turned it, and here's what makes me want to throw crockery, was sleep. Nobody had asked. Eighteen years of appointments and not one had asked what time I went to bed. I'd been a night driver; I [slept in two bits]{S sleep}, or [not at all]{S sleep}, like a dog. It was a nurse, Comfort, covering for another nurse, who drew my [seizures]{S neurological clin} against my nights on the back of a menu, and there it was, you could have framed it. Every bad week had a [bad Tuesday night]{S sleep} in front of it. She put me on a [routine]{T sleep routine; ongoing}: in bed at half ten, up at half six, Sundays as well, no telly in there. And a little [benzo]{T benzodiazepines; ongoing; frequency=for emergencies} for emergencies, [which shortens a bad run by a day or so]{O partial; benzodiazepines} and [leaves me [fit for nothing]{S energy side_effect} the next]{O side_effect; benzodiazepines}.

[I've had [three in the past year]{S neurological improved}]{O benefit; newer anticonvulsants, vagus nerve stimulation, sleep routine}. Not a month. [A year]{O benefit; overall}. [I [sleep like a judge]{S sleep fig improved}]{O benefit; sleep routine}. It cost the National Health Service one menu.

[So I'm better]{O benefit; overall}, and I'm not grateful, and I'm told that the second is holding back the first. Perhaps it is. I think of the man I'd have been with that menu in 2008, forty-odd thousand miles a year up and down the A1 with the window open. I'd have him back tomorrow, gums, pasty and all.

I still have the fleece. I washed it and I took it to that lay-by twice to see if they'd be there. You would think that somebody could put that in the letter.

=== 333-parkinsons-disease
title: 11 months of data on the little green one
genre: review
layout: capitals in places
condition: Parkinson's disease
area: general
english: American
narrator: patient
overall: unchanged
treatment: ropinirole
rating: 4
round: 1
ledger:
  ropinirole | medication | ongoing | no_response | gastrointestinal, sleep, other_physical
---
My bridge partner said "you're [shuffling]{S neurological}" and she did NOT mean the cards. [Parkinson's]{S diagnosis clin} dx at 61, I'm 62 now, retired actuary. [Rigidity]{S neurological clin} right arm, [tremor]{S neurological clin} at rest about 4.5 per second, [handwriting shrinking]{S neurological}: my signature went from 41 mm to 26.

I started at 0.25 three times daily and went up weekly to 4 mg. I do a finger tapping test each morning at 8:15. Month 1 mean, 38 taps in 15 seconds. [Month 11 mean, 37.6. THAT IS NOT A RESULT]{O no_benefit; ropinirole}. [[Signature]{S neurological} 25 mm]{O no_benefit; ropinirole}.

What this stuff DOES do: [[nausea]{S gastrointestinal clin side_effect} 40 min after each dose, gone by 90]{O side_effect; ropinirole}. [I [FELL ASLEEP AT A GREEN LIGHT]{S sleep side_effect}, no warning, twice]{O side_effect; ropinirole}. [[Both feet swollen]{S other_physical side_effect} by 6 pm]{O side_effect; ropinirole; neutral}. [No [gambling]{S substance_use absent side_effect}, no [shopping]{S substance_use absent side_effect}, I was told to watch for that and checked the Visa]{O tolerated; ropinirole}.

I forgot the [pill]{T ropinirole; ongoing} on a cruise, 2 days = 6 doses. [[Sweats]{S other_physical withdrawal}, [PANICKY]{S anxiety withdrawal}, [legs like cast iron]{S neurological fig withdrawal}]{O withdrawal; ropinirole}. So it's evidently doing SOMETHING in there. I just can't find it in the numbers.

=== 106-ocd
title: anafranil diary, the short version
genre: review
layout: all lower case
condition: OCD
area: mental
english: Irish
narrator: patient
overall: improved
treatment: clomipramine
rating: 8
round: 1
ledger:
  clomipramine | medication | ongoing | response | gastrointestinal, neurological, other_physical, sexual, anxiety
---
25mg, 4 jan: [[tongue stuck to the roof of the mouth]{S gastrointestinal side_effect} by noon]{O side_effect; clomipramine}
75mg, 1 feb: [[fine tremor in the left ring finger only]{S neurological side_effect}, [slow to start peeing]{S other_physical side_effect}]{O side_effect; clomipramine}, [[washing]{S anxiety worsened side_effect} went UP from 40 to about 60 times a day, knuckles [split]{S other_physical worsened}]{O worsening; clomipramine}, nearly packed it in
150mg, 9 mar: [noticed at the sink i had [turned the tap off after one go]{S anxiety improved}]{O benefit; clomipramine}, stood there like a heifer
150mg, sept: [[nine or ten washes]{S anxiety improved}, normal ones, [skin closed]{S other_physical improved}]{O benefit; clomipramine}
[still [sweating behind the knees]{S other_physical side_effect}, and [climax takes an age]{S sexual side_effect}]{O side_effect; clomipramine; neutral}, grand, i have time now

=== 064-sleep-apnoea
title: the mask, a saga
genre: review
layout: one unbroken paragraph
condition: sleep apnoea
area: general
english: Irish
narrator: patient
overall: unchanged
treatment: CPAP
rating: 2/5
round: 1
ledger:
  CPAP | procedure | ongoing | partial | gastrointestinal, other_physical
---
It looks like an elephant's nose hanging off the bedpost and my grandson put a hat on it, that's the first thing to be said for it, and the second is [himself in the other bed says the [snoring]{S sleep improved} is gone, not a peep]{O benefit; CPAP}, and he should know, he was in the spare room with the ironing board since the Pope's visit. So that's grand for him. But I was sent for the [tiredness]{S energy} not the [noise]{S sleep}, I was [falling asleep at the Stations of the Cross]{S sleep}, and [eight months of the [machine]{T CPAP; ongoing; duration=eight months} later I'm [every bit as tired]{S energy}]{O no_benefit; CPAP}, the nurse in the Galway clinic, lovely girl, her mother was a Hession, says the card in it shows four events an hour which is nothing. [I've a [belly full of wind]{S gastrointestinal side_effect} from it and a [welt on the bridge of my nose]{S other_physical side_effect}]{O side_effect; CPAP}. And now [I've a [dry cough]{S other_physical unclear} but whether that's the [mask]{T CPAP; ongoing} or the [apnoea]{S diagnosis clin} or the new dog who's to say]{O side_effect; CPAP}, Dr Fahy says it's the age. I keep it on because I told them I would.

=== 174-ptsd
title: HEALTH MATTERS: 'Everybody wanted me to breathe'
genre: article
layout: newspaper health column
condition: PTSD
area: mental
english: American
narrator: journalist
overall: improved
round: 1
ledger:
  psychotherapy | psychotherapy | stopped | worse | anger
  kratom | supplement | stopped | partial | gastrointestinal, other_physical
  kava | supplement | tried | no_response
  fluoxetine | medication | declined | unknown
  medication | medication | ongoing | partial | gastrointestinal, sexual
  written exposure therapy | psychotherapy | tried | response | sleep
---
The kitchen timer goes off, and Andre Tillery throws it at the wall.

It is a cheap one, shaped like a hen. It cracks. He looks at the hen and then at me, and he says, "See, a year ago you'd be out on the sidewalk by now." He picks up the pieces, all of them, and sets them on the counter in a row. He turns the burner off. [He is [laughing]{S anger improved}, slightly]{O benefit; overall}.

Tillery is 25, a line cook in Baltimore, and in March 2022 he was held on the floor of a walk-in refrigerator for two hours by two men with a shotgun. They wanted a safe that the restaurant didn't own. What remained with him was the compressor. "Any motor kicks on. A bus. A hand dryer. And I'm [on that floor]{S anxiety fig}, and I can [feel the drain under my cheek]{S anxiety}." He [punched a vending machine]{S anger}. He [punched a locker, a car door, a cousin]{S anger}. He [stopped sleeping with the refrigerator plugged in]{S sleep}, so that for five months he ate out of cans. He [could not say his own name to a person behind him]{S anxiety}.

"People want [PTSD]{S diagnosis clin} to be [sad]{S mood absent}," he says. "I wasn't [sad]{S mood absent}. I was [lit]{S anger fig}."

What the numbers say

About six of every 100 Americans will have [post-traumatic stress disorder]{S diagnosis clin general} during their lives. After an armed robbery the share is nearer to one in five. [Anger]{S anger general} is among the most frequent symptoms and the least discussed; in some studies it predicts better than [fear]{S anxiety general} who will drop out of therapy.

Others to know:

• [reliving the event]{S anxiety general}, awake or in [dreams]{S sleep general}
• [steering clear of reminders]{S anxiety general}
• [feeling detached]{S anhedonia general} or [blaming oneself]{S hopelessness general}
• [being on guard]{S anxiety fig general}, [quick to startle]{S anxiety general} or [quick to rage]{S anger general}

Around half of those who complete a [trauma-focused therapy]{T trauma-focused therapy (psychotherapy); general} lose the diagnosis. Medication helps a smaller share, and the two are often combined.

Nobody told Tillery any of this. The restaurant's employee plan gave him a [counselor]{T psychotherapy; stopped; sessions=four} by phone. He remembers four calls. "Every one, breathe in. Breathe out. I said, ma'am, I was breathing in there, that's the only thing I was doing in there. She said she was hearing some hostility." On the fourth call she told him that he might not be ready to heal, and closed the file. [He hung up [angrier]{S anger worsened side_effect} than he had dialed]{O worsening; psychotherapy}.

A walk-in clinic offered him [Prozac]{T fluoxetine; declined}. He refused it. "Eight minutes. Man didn't look up. I wasn't taking a [brain pill]{T fluoxetine; declined} from the side of a man's head."

What he took was what the corner store had. There was [kava]{T kava; tried} in a can, "[like drinking a wet sidewalk, did nothing]{O no_benefit; kava}." There was [kratom]{T kratom; stopped}, a leaf sold as a green powder, which he used to get to sleep, and then to get to work. [It [slowed the motor]{S anxiety fig improved} for maybe a month]{O partial; kratom}. [Then he was [throwing up at the fry station]{S gastrointestinal side_effect} and [itching until he bled]{S other_physical side_effect}]{O side_effect; kratom}, and [when he skipped a day his [legs kicked all night]{S neurological withdrawal} and he [cried]{S mood withdrawal}]{O withdrawal; kratom}. He flushed it in January 2023.

[Kratom]{T kratom; general} isn't approved for any medical use. It acts on the same receptors as opioids. It has been linked to [seizures]{S neurological clin general possible side_effect}, [liver injury]{S other_physical general possible side_effect} and [dependence]{S substance_use clin general possible side_effect}. No herbal product has been shown to treat [PTSD]{S diagnosis clin general}.

Five sessions

His grandmother, whom he describes as five feet of trouble, drove him to a community clinic in Sandtown and sat in the lobby with her pocketbook on her lap until someone saw him. That someone was Dr. Calloway Brandt, a [psychologist]{T written exposure therapy; tried}.

"The first thing Andre said to me was a word you can't print," Brandt recalls. "I told him that it sounded accurate. [Anger]{S anger general} isn't a side issue in [PTSD]{S diagnosis clin general}, and it isn't bad manners. It's the fight that the person wasn't allowed to have. My advice to families is not to calm anyone down. Find out what it is guarding."

Brandt uses [written exposure therapy]{T written exposure therapy; general}, a short treatment: five sessions or a few more, in which the patient writes by hand about the event for thirty minutes. There's no homework. In a head-to-head trial it did as well as a therapy twice as long, and far fewer people quit.

Tillery did six. [After the second he [dreamed he was the drain]{S sleep worsened side_effect}]{O side_effect; written exposure therapy}. In the fourth he wrote, in capitals, the thing that he had wanted to do to the man with the shotgun, and it took up both sides. [By the sixth he wrote a page and was finished with ten minutes left. He drew the hen]{O benefit; written exposure therapy}.

He also agreed, this time, to a [pill]{T medication; ongoing; frequency=at night}. He will not say which one and he isn't sure that he could spell it. "It's this stuff I take at night. She looked up." [It [binds him up]{S gastrointestinal side_effect}, and [things are slow with his girlfriend]{S sexual side_effect}]{O side_effect; medication}. [He thinks it [takes the top inch off]{S anger fig improved}]{O partial; medication}. "[The [writing]{T written exposure therapy; tried} took the rest]{O benefit; written exposure therapy}."

[The refrigerator in his apartment is [plugged in]{S sleep improved}]{O benefit; overall}. [He went [back on the line]{S functioning improved} in September, at a place with an open kitchen and the walk-in out back, and most days he's the one who gets the butter]{O benefit; overall}. When the compressor starts he says his name, aloud, and the date.

He is still [angry]{S anger}, and would like that quoted. He is angry about the phone calls. He's angry that his grandmother had to sit there. "I had a right to that lady looking up," he says, "from day one."

He glues the hen on Sunday. It no longer rings. It kind of coughs.

To find treatment near you, call your local health department. In a crisis, dial [988]{T crisis line (support); general}.

=== 218-bipolar-disorder
title: guinea pig, retired
genre: review
layout: form with fields
condition: bipolar disorder
area: mental
english: British
narrator: patient
overall: unchanged
treatment: pramipexole
rating: 2/10
round: 1
ledger:
  lithium | medication | ongoing | no_response
  pramipexole | medication | stopped | no_response | gastrointestinal, sleep, substance_use, other_physical
---
Taken for: [bipolar depression]{S diagnosis clin}. Off licence, it's a [Parkinson's]{S diagnosis clin general} drug, on a trial

Side effects: [[retching]{S gastrointestinal side_effect}, [nodding off on the loo]{S sleep side_effect}, [£312 on scratchcards]{S substance_use side_effect}]{O side_effect; pramipexole}

Comments: They gave me a fridge magnet with the study logo. That's stayed up longer than I have. Week 7 I had what they wrote down as "lift." It wasn't [happiness]{S mood absent}. It wasn't a [high]{S mania_psychosis absent side_effect} either, I know a [high]{S mania_psychosis}. [It was a [hum, like a strip light]{S other_physical fig side_effect}]{O side_effect; pramipexole; neutral}. [By week 12 the questionnaire and I were [exactly as flat]{S anhedonia fig} as before]{O no_benefit; pramipexole}. Trial ended, thanks very much, back to [lithium]{T lithium; ongoing} only, [which keeps the roof on and does nothing for the [cellar]{S mood fig}]{O no_benefit; lithium}. The magnet's decent.

=== 171-ocd
title: Re: how did you know the med was right for you
genre: forum
layout: reply to somebody's question
condition: OCD
area: mental
english: American
narrator: patient
overall: unknown
round: 1
ledger:
  SSRIs | medication | ongoing | partial | sexual, sleep
  exposure and response prevention | psychotherapy | tried | partial
  glutamate modulator | medication | ongoing | unknown | neurological
---
[OCD]{S diagnosis clin}, the gross kind, not the tidy kind. I'm 48, they/them, diagnosed at 44 after telling people for two decades I was "particular." You asked how you know. You don't. Here's what I've got.

Mine come in two flavors. One is [contamination]{S anxiety}: [raw chicken]{S anxiety}, [doorknobs]{S anxiety}, the [bottoms of bags]{S anxiety}. Two is the [bad pictures]{S anxiety}, which I'm not describing. Imagine the [worst channel on cable and somebody sat on the remote]{S anxiety fig}. I'd [say the alphabet backward]{S anxiety} in my head to cancel one, then again if I flubbed the Q. Three hours a day by my husband's count. I [lost a job at a deli]{S functioning}, surprise.

[SSRI]{T SSRIs; ongoing; dose=high dose}, high dose, a lot higher than your cousin takes for the blues. They'll tell you twelve weeks and they mean it. [At fourteen I [bought a chicken]{S anxiety improved}]{O benefit; SSRIs}. [Whole chicken. [Touched it, cooked it, ate it]{S anxiety improved}]{O benefit; SSRIs}. [[Doorknobs]{S anxiety improved}, fine]{O benefit; SSRIs}. [The [pictures]{S anxiety} did not budge one bit]{O no_benefit; SSRIs}. So that's half a disease. [Also the [equipment is off the grid]{S sexual fig side_effect}]{O side_effect; SSRIs} and [I [yawn like a hippo]{S sleep fig side_effect}]{O side_effect; SSRIs; neutral}.

[ERP]{T exposure and response prevention; tried; sessions=20}, 20 sessions. [Good for [bags and handles]{S anxiety improved}]{O benefit; exposure and response prevention}. [For the [pictures]{S anxiety} she had me record them and play them back and I [did alphabets under the playback]{S anxiety}, so no]{O no_benefit; exposure and response prevention}. That one's on me.

Now he's added something off label, a [glutamate drug]{T glutamate modulator; ongoing; started=five weeks}, it's for [Alzheimer's]{S diagnosis clin general}, it isn't FDA approved for this. Five weeks. [I get [dizzy]{S neurological side_effect} if I look up at shelves]{O side_effect; glutamate modulator}. Is it working? Some days I've done [no alphabets till lunch]{S anxiety improved}. Then I'll do [nine in a row]{S anxiety}. It's also baseball season and I'm distracted, so who knows. I'm not calling it and you shouldn't let anybody make you call it at five weeks either.

How do you know. Buy a chicken.

=== 315-agoraphobia
title: DO NOT BELIEVE THE LABEL (kava)
genre: review
layout: one unbroken paragraph
condition: agoraphobia
area: mental
english: American
narrator: patient
overall: unknown
treatment: kava
rating: 1
round: 1
ledger:
  kava | supplement | tried | no_response | other_physical, gastrointestinal
  flower remedy | supplement | tried | no_response
  magnesium | supplement | ongoing | unknown
---
Who writes "calm in a capsule" on a jar and sleeps at night?? 25, [agoraphobia]{S diagnosis clin}, I [havent been past the mailbox since Feb]{S functioning} and I [get groceries thru the bathroom window]{S functioning} because the front door [makes my legs quit]{S anxiety fig}. So obviously Im online at 2am buying stuff. $44 [kava]{T kava; tried}. [Took it 6 wks as directed and [made it to: the mailbox]{S functioning}]{O no_benefit; kava}.[My [skin got scaly]{S other_physical side_effect} on my shins and everything [tasted of dirt]{S gastrointestinal side_effect}]{O side_effect; kava}.Then customer service tells me did I "stack" it, so I stacked it, [flower drops]{T flower remedy; tried} which are literally brandy, [nothing]{O no_benefit; flower remedy}. Now somebodys mom is sending me [magnesium]{T magnesium; ongoing} and Im on day 4 so dont ask. And before anyone says see a doctor, HOW. He doesnt do video. I called, I was on hold for the entire length of a lasagna. One star because theres no zero

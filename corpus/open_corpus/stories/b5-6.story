=== 269-alcohol-use-disorder
title: Not the post I meant to write
genre: forum
layout: post and replies by other members
condition: alcohol use disorder
area: mental
english: British
narrator: patient
overall: worse
round: 1
ledger:
  disulfiram | medication | stopped | partial | energy, gastrointestinal
  acamprosate | medication | tried | no_response | gastrointestinal
  allotment gardening | lifestyle | stopped | partial
  SMART Recovery | support | stopped | partial
  detox | care_setting | planned | unknown
  naltrexone | medication | declined | unknown
---
**Saltmarsh_Pete**

Forgive me, all. I know I said I'd come back in the autumn with good news and a marrow.

It went like this. In January, snow on the estuary, I began the [Antabuse]{T disulfiram; stopped; frequency=every morning}, swallowed every morning in front of my brother like a boy with cod liver oil. I'd dreaded my [liver turning on me]{S other_physical possible side_effect}, I'd read things. [Bloods were clean each month, [not a murmur]{S other_physical absent side_effect}]{O tolerated; disulfiram}. [I was [leaden]{S energy fig side_effect}, and [everything tasted as if I'd licked a gate]{S gastrointestinal fig side_effect}]{O side_effect; disulfiram}. But [I was [dry]{S substance_use improved}, ninety-four mornings, with the curlews]{O benefit; disulfiram}.

And I had the [allotment]{T allotment gardening; stopped}. [Double dug it. I used to stand there at dusk with hands that smelt of leeks and [want nothing]{S substance_use improved}]{O partial; allotment gardening; positive}. [SMART meeting]{T SMART Recovery; stopped; frequency=Tuesdays} on Tuesdays, upstairs from the chiropodist, [a help so long as I went]{O partial; SMART Recovery}.

In April my brother took the job in Aberdeen, so no one to watch me swallow. The clinic changed me over to [Campral]{T acamprosate; tried; dose=two tablets; frequency=three times a day}, two tablets three times a day. [It gave me the [runs]{S gastrointestinal side_effect}]{O side_effect; acamprosate}, and [as for the [wanting]{S substance_use}, it was like asking the tide to mind its feet]{O no_benefit; acamprosate}. [I [drank]{S substance_use} on the ninth day]{O no_benefit; acamprosate}. I stopped going Tuesdays. The plot's all bindweed.

[It's a [litre a day]{S substance_use worsened} now, it was never more than a bottle of wine before]{O worsening; overall}. [I [shake until ten]{S neurological worsened}]{O worsening; overall}. I've [seen the herons come in through the window]{S mania_psychosis}, and they're not there, are they. Sorry. It's beautiful out.

**Maureen62**

Pete love, never apologise in here. [Herons]{S mania_psychosis} is an ambulance thing though. Do NOT just stop on your own, you can have a [fit]{S neurological possible withdrawal}. My hubby did. Ring 111 tonight

**tenpastfour**

seconded. did they offer [naltrexone]{T naltrexone; declined}? thats what did it for me, [nalt]{T naltrexone; other} an hour before, 3 yrs [barely touch it]{S substance_use other improved}

**Saltmarsh_Pete**

They did and I waved it off, I thought one more tablet, one more gate to lick. I've rung 111. There's a [detox bed]{T detox; planned; duration=seven days}, seven days, they think Thursday. A lad called Imran talked to me for forty minutes about fishing.

**Maureen62**

Good man. Leave your curtains open and text your brother

**Saltmarsh_Pete**

Texted. He's put a boat and a question mark. I [can't hold the phone still]{S neurological} to answer

=== 200-ocd
title: Young Voices: Rowan and the rule of eights
genre: article
layout: newsletter portrait
condition: OCD
area: mental
english: British
narrator: journalist
overall: unchanged
round: 1
ledger:
  school counselling | psychotherapy | stopped | worse
  sertraline | medication | stopped | unknown | anger, anxiety
  fluoxetine | medication | tried | no_response | gastrointestinal
  risperidone | medication | stopped | no_response | appetite_weight, other_physical
  cognitive behavioural therapy with exposure | psychotherapy | stopped | partial
  parent-led programme | psychotherapy | tried | no_response
  magnesium | supplement | tried | no_response
  inpatient unit | care_setting | planned | unknown
---
On the shelf above Rowan's desk are eight erasers. Seven of them have never been used. The eighth was used once, in Year 9, and was replaced the same evening; Rowan's father drove to Kettering for an identical one before the shop shut.

Rowan is 16 and prefers to speak about the matter as though filing a report. "It [began at eight, with eight]{S anxiety}," they say. "I'm aware of how that sounds." A switch had to be [pressed eight times]{S anxiety} so that their little brother would not stop breathing. Later it was stairs, then [swallowing]{S anxiety}, then [reading each line eight times]{S anxiety}, which, in a GCSE year, is a great many lines. Rowan's [knuckles bleed in winter]{S other_physical} from [washing]{S anxiety}. They have [not sat through a full lesson]{S functioning} since last November, and [eat from the one bowl]{S appetite_weight}.

[OCD]{S diagnosis clin general} IN YOUNG PEOPLE: THE FACTS

[Obsessive-compulsive disorder]{S diagnosis clin general} affects roughly one in a hundred children and teenagers. The average delay before treatment in this country is several years. Signs that parents mention to our helpline include:

• asking for [reassurance]{S anxiety general} over and over
• [taking very long]{S functioning general} in the bathroom or over homework
• [meltdowns]{S anger general fig} if an order is disturbed
• [counting]{S anxiety general}, [tapping]{S anxiety general} or [hoarding]{S anxiety general} what looks like rubbish

The recommended treatment is [CBT with exposure and response prevention]{T cognitive behavioural therapy with exposure; general}, known as [ERP]{T cognitive behavioural therapy with exposure; general}, with the family involved. An [SSRI]{T SSRIs (medication); general} may be added. Around six in ten young people improve a good deal.

"That still leaves four," says Dr. Philippa Nkemelu, a child psychiatrist in Leicester. "We talk about those four as if they hadn't tried. Most have tried harder than anyone in the building."

Rowan is one of the four.

The first person they saw was a [counsellor]{T school counselling; stopped; sessions=five weeks} attached to the school. She considered that Rowan was "a perfectionist, which is a lovely problem", and suggested that they do everything nine times to show the [OCD]{S diagnosis clin} who was boss. Rowan did everything nine times. Then, in order that nine should be cancelled, they did it [sixteen]{S anxiety worsened}. [Five weeks of this made the evenings longer, and their mother ended it]{O worsening; school counselling}.

CAMHS, after a wait of fourteen months, offered [sertraline]{T sertraline; stopped}. [Within ten days Rowan had [kicked a hole in the airing cupboard]{S anger side_effect} and [could not keep still]{S anxiety side_effect} long enough to be driven to the clinic]{O side_effect; sertraline}, and the [medicine]{T sertraline; stopped} was withdrawn. [Fluoxetine]{T fluoxetine; tried} was gentler. [Apart from [sickness]{S gastrointestinal side_effect} in the mornings, Rowan has nothing to report of it]{O side_effect; fluoxetine; neutral}: [eight was eight]{O no_benefit; fluoxetine}. When a low dose of [risperidone]{T risperidone; stopped} was put on top, [they [gained two stone]{S appetite_weight side_effect} by Easter and their [chest grew sore]{S other_physical side_effect}]{O side_effect; risperidone}, for a young person with Rowan's feelings about their chest the end of the discussion. [The [counting]{S anxiety} had not altered]{O no_benefit; risperidone}.

Their grandmother sent [magnesium]{T magnesium; tried}. [Rowan took eight]{O no_benefit; magnesium}.

THE GOOD TERM

It is there in the diary, in green ink. Between January and April of Year 10 they had sixteen sessions of [ERP]{T cognitive behavioural therapy with exposure; stopped; sessions=sixteen} with a trainee, Gethin, who wore odd socks on purpose. [By the twelfth, Rowan could [leave a switch after one press]{S anxiety improved} and sit, Gethin beside them, until the [dread]{S anxiety improved} ran down by itself]{O benefit; cognitive behavioural therapy with exposure}. [Their score on the children's [OCD]{S diagnosis clin} scale went from 31 to 17]{O benefit; cognitive behavioural therapy with exposure}. There was a school trip to York. There is a photograph.

The sessions finished as they were meant to, with a certificate and a plan. [In June Rowan's brother had [croup]{S diagnosis other}; by July the score was 30]{O partial; cognitive behavioural therapy with exposure}. A second course was approved, with somebody else, on a screen. "The same words," Rowan says. "They were just words that time. [It did nothing]{O no_benefit; cognitive behavioural therapy with exposure}."

WHERE THINGS STAND

Rowan's parents have since done a [programme]{T parent-led programme; tried; duration=ten weeks} in which they learn to stop helping: no reassurance, no spare erasers. They followed it for ten weeks. "We got very good at it," says Rowan's father. "[Rowan just did our part as well]{O no_benefit; parent-led programme}."

A place at a [national unit]{T inpatient unit; planned} has been requested. The waiting time is quoted in months; Rowan has worked out that, in eights, it is not too many. They deny being [low]{S mood absent}. They are [bored]{S anhedonia}, they say, and somewhat tired of being interesting to people.

"You'd want to know if I'm any better," they volunteer, as the visit ends. "[I'm at 30. I was at 31]{O no_benefit; overall}. It isn't statistically meaningful." Then, since the door has been opened once, they ask politely whether one would mind.

One doesn't. It takes a minute and a half.

*If you're worried about a child, our helpline is open on weekdays from two until eight. Do not stop any medicine without talking to the team that prescribed it.*

=== 254-benzodiazepine-dependence
title: Portrait of a volunteer: Miss Audrey Penhallow
genre: article
layout: newsletter portrait
condition: benzodiazepine dependence
area: mental
english: British
narrator: journalist
overall: improved
round: 1
ledger:
  nitrazepam | medication | stopped | unknown | cognition, neurological
  lorazepam | medication | stopped | partial | substance_use
  cold turkey | lifestyle | stopped | worse
  diazepam taper | medication | stopped | response
  hydroxyzine | medication | tried | no_response | sleep
  physiotherapy | procedure | tried | response
  balance class | lifestyle | ongoing | response
  telephone helpline | support | tried | response
---
The pill cutter is of blue plastic and has lost its lid. It lives in the drawer of the hall stand at Miss Penhallow's house in Truro, under the bus timetables, and she shows it to visitors on request. She is 79, a retired cartographer. She sees no reason to be sentimental about it.

She was first given [Mogadon]{T nitrazepam; stopped} in 1971, after a broken engagement, and [Ativan]{T lorazepam; stopped} in 1979, for [nerves]{S anxiety}. The prescriptions were repeated for forty-one years by nine doctors. "One was on the map and one stayed on it," she says. [For the first months the [Ativan]{T lorazepam; stopped} had quietened her]{O partial; lorazepam}. [After that, so far as she can judge, she was taking it [in order not to be without it]{S substance_use side_effect}]{O side_effect; lorazepam}. [The years on [Mogadon]{T nitrazepam; stopped} she describes as [unsurveyed]{S cognition fig side_effect}: a niece's christening, most of 1988]{O side_effect; nitrazepam}. [She had begun to [fall]{S neurological side_effect}]{O side_effect; nitrazepam, lorazepam}.

In 2012, having read an article, she [stopped both at once]{T cold turkey; stopped; started=2012}. [On the fourth day she had a [seizure]{S neurological clin withdrawal} in the Co-op]{O withdrawal; lorazepam, nitrazepam}. [She was put back on the full dose, and her [confidence]{S functioning worsened} did not return for years]{O worsening; cold turkey}.

WHAT WE KNOW

More than a million people in England are prescribed a [benzodiazepine]{T benzodiazepines (medication); general} in a given year, and perhaps a quarter of a million have taken one for longer than the recommended two to four weeks. [Dependence]{S substance_use clin general} can develop within a month.

"It's a physical adaptation and not a weakness," says Dr. Rhodri Escott, a GP who leads a withdrawal service in Exeter. "If the stairs took forty years to climb, one doesn't come down them by the window." He recommends [reductions]{T dose tapering (medication); general} of five to ten per cent every two to four weeks, slower toward the end.

Withdrawal may bring:

• [anxiety]{S anxiety clin general possible withdrawal} and [insomnia]{S sleep clin general possible withdrawal}
• [muscle cramps]{S pain general possible withdrawal} and [twitching]{S neurological general possible withdrawal}
• [sensitivity to noise and light]{S neurological general possible withdrawal}
• in abrupt cessation, [fits]{S neurological general possible withdrawal}

SURVEYING THE COAST

The second attempt began in October 2018. Both drugs were exchanged for an equivalent of [diazepam]{T diazepam taper; stopped; duration=two years and five months}, and this was reduced for two years and five months. She plotted it on graph paper. It did not look like a slope, she says; it was a coast, with headlands. [At the headlands she had [ants under the skin]{S neurological fig withdrawal}, a [metallic taste]{S gastrointestinal withdrawal} and [nights with no middle]{S sleep fig withdrawal}]{O withdrawal; diazepam taper}. [Hydroxyzine]{T hydroxyzine; tried} was tried for the [nights]{S sleep withdrawal}. [It made her [drowsy]{S sleep side_effect} at noon]{O side_effect; hydroxyzine} and [left two in the morning as it was]{O no_benefit; hydroxyzine}. On Sundays, which were worst, she rang [our line]{T telephone helpline; tried; frequency=Sundays}. [She rang it sixty times, and does not believe that she would have rounded the last point without it]{O benefit; telephone helpline}.

There was also the matter of the [legs]{S neurological}. A [physiotherapist]{T physiotherapy; tried; sessions=twelve}, Miss Oduya, saw her twelve times, and had her stand on one foot while naming the sea areas in order. [At the outset she [managed three seconds, and Viking]{S neurological}; at the close, [forty, and Fair Isle]{S neurological improved}]{O benefit; physiotherapy}.

NOW AT NIL

The last quarter-tablet was taken on 9 March 2021. Under this heading, on the graph paper, she has entered:

[[sleep, six hours]{S sleep improved}]{O benefit; diazepam taper}
[[falls, none]{S neurological improved}]{O benefit; diazepam taper, physiotherapy}
[[reading, yes]{S cognition improved}; Trollope]{O benefit; diazepam taper}
[[nerves]{S anxiety}, as in 1970]{O partial; diazepam taper; neutral}

On Mondays she attends a [balance class]{T balance class; ongoing; frequency=Mondays} at the Methodist hall, [to which she credits a winter without a stick]{O benefit; balance class}. On Sundays she answers the [line]{T telephone helpline; tried} from which she once sought answers. Callers are told that the coast is longer than it appears from the sea. They are not told that it's pretty.

Asked whether she regrets the forty-one years, Miss Penhallow closes the drawer. It sticks slightly; the timetables have to be pushed down.

=== 188-ptsd
title: Remarks at the VFW auxiliary supper
genre: essay
layout: speech
condition: PTSD
area: mental
english: American
narrator: patient
overall: improved
round: 1
ledger:
  diazepam | medication | stopped | no_response | sleep
  paroxetine | medication | stopped | partial | sexual, other_physical
  prazosin | medication | stopped | partial | neurological, other_physical
  group therapy | psychotherapy | tried | partial
  prolonged exposure | psychotherapy | stopped | worse
  stellate ganglion block | procedure | tried | partial | other_physical
  cognitive processing therapy | psychotherapy | tried | response
  service dog | support | ongoing | response
  prayer | support | ongoing | partial
  venlafaxine | medication | declined | unknown
---
It was a Thursday in 1969, about a quarter to five in the morning, and I was holding a boy's hand, and the generator quit.

That's the worst of it. I've told it first because in my experience if you save it for the end, nobody can enjoy their cobbler. I was twenty-two. I was an Army nurse at an evacuation hospital up the coast, I'd come from Decorah, Iowa, I had never been farther than Omaha. There were thirty-one of them on litters. And when the lights went I could hear which of them were breathing, and then I could hear which of them weren't, and I had one hand.

So. Thank you, Darlene, for the introduction. Thank you for the corsage. I'm seventy-nine and I get thanked a good deal now, they have us up on the float; I'm grateful for it and I could use a nap.

I came home in 1970 and I went straight to work in labor and delivery. You'd think I chose it for the joy. I chose it for the noise. I [couldn't stand a quiet room]{S anxiety}. At home I kept the radio on, and the fan, and the dishwasher with nothing in it. Because the minute that it was quiet, the [generator would quit again]{S anxiety fig}. I don't mean that I remembered. I mean [it quit]{S anxiety}. I'd be at my own sink and there'd be the [smell of that tent, canvas and copper]{S anxiety}. My husband learned not to unplug things.

I [slept in the bathtub]{S sleep} for a while, with the tap dripping. I [checked my children's breathing]{S anxiety} until they were in junior high school. I [jumped]{S anxiety} if a toaster went. I [hit a man at a church picnic]{S anger}, he'd only come up behind me with the relish. I [drank a little]{S substance_use}; a little more than that. We didn't have a word, and when they got the word, in 1980, it was for the men. A doctor over at Rochester told me that nurses "weren't in combat." He gave me [Valium]{T diazepam; stopped}. [I was a [sleepy]{S sleep side_effect} woman with the radio on]{O no_benefit; diazepam}. I gave that up on my own.

Now I'm going to skip, and be glad that I am, to 1998, when I was fifty-one, and my granddaughter was born, and she didn't cry right away, and I [went down on the floor of that delivery room]{S anxiety} in front of people I'd trained. The head nurse drove me to the VA herself. There was a young fellow at the desk who asked me for my husband's service number.

But they let me in. I'm going to tell you what I had, because someone at one of these tables is wondering, and you can come by and see me at the pie.

I had [Paxil]{T paroxetine; stopped; duration=two years}. That was two years. [It turned the generator down; I'd say it put a [quilt over it]{S anxiety fig improved}]{O partial; paroxetine}. [And I'll be frank with you ladies, it [put a quilt over the marriage bed]{S sexual fig side_effect} as well]{O side_effect; paroxetine}. [There was [no feeling, none, in that department]{S sexual side_effect}, and I was fifty-two and not dead]{O side_effect; paroxetine}. Vern never said a word, God rest him, but he took up bowling. [I [perspired]{S other_physical clin side_effect} so much I ruined a good wool suit]{O side_effect; paroxetine}. I stopped it on account of the one and not the other.

I had [prazosin]{T prazosin; stopped; frequency=at bedtime}, at bedtime. It's a [blood pressure pill]{T prazosin; stopped}, it's meant for the [nightmares]{S sleep}. [It cut them down by half, and that was a blessing]{O partial; prazosin}. [But I [keeled over twice]{S neurological side_effect} going to the bathroom, and the second time I [broke my wrist]{S other_physical side_effect}]{O side_effect; prazosin}, so that was the end of that.

I sat in a [group]{T group therapy; tried; duration=six years} for six years, Wednesdays, eight fellows and me. They were polite. Somebody always brought doughnuts, and I always ended up pouring the coffee, which tells you something. [It was a comfort to be where no one asked why you were [facing the door]{S anxiety}]{O partial; group therapy; positive}. [I don't believe it changed a single night]{O no_benefit; group therapy}.

There was a [treatment where you tell it and tell it]{T prolonged exposure; stopped; sessions=five}, on a tape, and play the tape at home. I did five sessions of it. The girl was very nice. She'd never been anyplace dark. [The generator got [louder]{S anxiety fig worsened}, and I quit]{O worsening; prolonged exposure}. I've since met women who were saved by that very thing, so don't go by me.

They wanted me on [Effexor]{T venlafaxine; declined} after that and I said, does it do what the other one did to a person? She said it could. I said Vern has bowled enough.

In 2014 they put a [needle in my neck]{T stellate ganglion block; tried; route=in my neck}. There's a knot of nerves right here, and they numb it. I was scared to death of it. They give you a paper: [stroke]{S diagnosis possible side_effect}, [seizure]{S neurological clin possible side_effect}, [collapsed lung]{S other_physical possible side_effect}. I wrote out my funeral hymns. [Well, my [eyelid drooped]{S other_physical side_effect} until supper, and I was [hoarse]{S other_physical side_effect}]{O side_effect; stellate ganglion block; neutral}, and [that's all that ever happened, none of the paper came true]{O tolerated; stellate ganglion block}. And I want to be accurate about what it did. People get up at these things and they'll tell you it was night and day. It was not. [What it did was, I [didn't jump at the toaster]{S anxiety improved}]{O partial; stellate ganglion block; positive}. [That's it. Forty-five years I'd [jumped]{S anxiety improved} at toast, and I stood there in my robe, and it popped, and I buttered it]{O partial; stellate ganglion block; positive}. [The [rest went on humming]{S anxiety fig}]{O partial; stellate ganglion block}. But I had breakfast in peace, and I've got to say that a small thing every morning is not as small as it looks.

And then at the age of sixty-nine, I got Dr. Haverkamp. No relation to the tire people. She did a thing called [cognitive processing therapy]{T cognitive processing therapy; tried; sessions=twelve}, twelve visits, and it's mostly homework. You write down the sentence that you've been living under. It took me three weeks to find mine. It was: *[I let go of his hand]{S hopelessness}.*

She asked me, "Did you?"

I'd never once looked. I said, I must have, I had thirty more. She said, "Write what happened." So I wrote it. I sat at the card table and went through it by the minute, like a chart. And the lights came on at 4:58, and I was holding his hand. He'd died, and I was holding it. I had [carried that the wrong way around]{S hopelessness} for forty-seven years.

[The generator [still quits]{S anxiety fig improved}, now and again. But then it starts back up]{O benefit; cognitive processing therapy}. [I hear it catch. That's the only way that I can say it]{O benefit; cognitive processing therapy}. [I [sleep in the bed]{S sleep improved}]{O benefit; cognitive processing therapy}. [I can [sit in the chapel before anyone comes]{S anxiety improved}]{O benefit; cognitive processing therapy}.

You've met [Biscuit]{T service dog; ongoing}, he's under the table there with somebody's roll. The [dog]{T service dog; ongoing} came in 2019 from the program at the prison. [He [walks behind me in the market so that nobody has to]{S anxiety improved}]{O benefit; service dog}. And I [pray]{T prayer; ongoing}. [I won't tell you that it fixed me; it's company]{O partial; prayer; positive}.

Darlene gave me ten minutes and I've had twelve. What I'd ask of you is simple. There's women in this county who were there and who'll say "I was only a nurse." Don't thank them. I mean thank them, but then pull up a chair, on the side where they can see you, and if it goes quiet, let it. Stay put, and leave the lights alone.

That cobbler's peach. I'm done.

=== 008-bipolar-disorder
title: Talk to second-year psychology students
genre: essay
layout: speech
condition: bipolar disorder
area: mental
english: British
narrator: patient
overall: unchanged
round: 1
ledger:
  lithium | medication | stopped | partial | other_physical, neurological
  valproate | medication | stopped | no_response | other_physical
  lamotrigine | medication | ongoing | partial
  aripiprazole | medication | ongoing | no_response | anxiety
  electroconvulsive therapy | neuromodulation | declined | unknown
  psychoeducation | psychotherapy | tried | unknown
  swimming | lifestyle | tried | no_response
  alcohol abstinence | lifestyle | ongoing | no_response
  yoga | mind_body | not_tried | unknown
  dark therapy | lifestyle | ongoing | partial | functioning
---
This is a ring binder. Lever arch, A4, two inches. It's volume nine. Would somebody pass it along; it won't bite, and you may open it at any page.

What you'll see is a daily line. I'm 66, I was a biomedical scientist in a haematology lab at Hull, and since 1 January 1994 I have scored my mood every night from minus five to plus five. Eleven thousand nine hundred and some data points. I've missed forty-one, and you can guess which sort of days those were.

The diagnosis is [bipolar disorder, type one]{S diagnosis clin}. In volume one you'll find a run of [plus fours]{S mania_psychosis}. That's April '94. I was [sleeping ninety minutes]{S sleep}, I'd [ordered a marquee]{S mania_psychosis}, I [was convinced that I'd found a new blood group]{S mania_psychosis} and I rang the Royal Society. Then you turn over and it's [minus four]{S mood} until October. [Couldn't wash]{S functioning}, [couldn't count change]{S cognition}. [Everything I looked at had the sound off]{S anhedonia fig}. You'll see small crosses in the margin; each is a day when I [thought about the railway]{S suicidality}.

Now to interventions. I'll give you n equals one and no p-values.

[Lithium]{T lithium; stopped; dose=800 milligrams; started=November 1994}, November 1994, 800 milligrams, serum level 0.7. Look at the top of the page. [There isn't a [plus four, or a plus three]{S mania_psychosis absent}, for seventeen years]{O benefit; lithium}. [It abolished the [mania]{S mania_psychosis clin improved}, I can't put it more plainly]{O benefit; lithium}. Look at the bottom half. [The [depressions]{S mood} were 112 days a year before, and 109 on it]{O no_benefit; lithium}. So: one pole, not the other. Please write that down, because the textbook has them as one illness. [Adverse effects: [passing four litres of urine a day]{S other_physical side_effect}, and a [tremor]{S neurological clin side_effect} that finished my pipetting]{O side_effect; lithium}.

In volume three you have a natural experiment. In 2001 I was on a course in Leiden and left the [tablets]{T lithium; stopped} at home; I reasoned that nine days was neither here nor there. [Day six, [plus three]{S mania_psychosis withdrawal}. Day eight, I [addressed the canal]{S mania_psychosis withdrawal}]{O withdrawal; lithium}. Dutch police are very courteous.

[In 2011 my kidney function came back with an [eGFR of 38]{S other_physical clin side_effect}]{O side_effect; lithium}, and they changed me from [lithium]{T lithium; stopped} to [valproate]{T valproate; stopped; duration=fourteen months}. Fourteen months of that. [[Hair loss]{S other_physical side_effect}, quantified, since I weighed the brush]{O side_effect; valproate}. [Two admissions' worth of [plus four]{S mania_psychosis worsened}, so I call it a failure]{O no_benefit; valproate}. Then we switched to [aripiprazole]{T aripiprazole; ongoing; dose=15 milligrams}, 15 milligrams, and [lamotrigine]{T lamotrigine; ongoing; dose=200}, 200, which I still have. [On [aripiprazole]{T aripiprazole; ongoing} I have had a [plus three]{S mania_psychosis} each spring but one]{O no_benefit; aripiprazole}, plus [a [jigging of the left leg]{S anxiety side_effect}, you'll have noticed it behind the lectern]{O side_effect; aripiprazole}. [The [lamotrigine]{T lamotrigine; ongoing} took the [low days]{S mood improved} from 109 to about 80]{O partial; lamotrigine}. [It then let them drift up again, and last year was 107]{O partial; lamotrigine}.

I was offered [ECT]{T electroconvulsive therapy; declined} in 2016, in a proper and unhurried way. I know the response rates, which are better than for anything else I've named. I declined. I have one instrument left and it's my [memory]{S cognition possible side_effect}. Some of you will think that irrational. It may be.

Lifestyle. People always ask, and there's a question after, I'd put money on it, about [yoga]{T yoga; not_tried}. I have not done [yoga]{T yoga; not_tried}.

[Alcohol, nil]{T alcohol abstinence; ongoing; started=2003}, since 2003. [Swimming]{T swimming; tried; duration=two years}, 1,200 metres, three mornings a week for two years. [Correlation of either with mood the following week: nought point nought something]{O no_benefit; alcohol abstinence, swimming}. [I'm fitter and soberer and precisely as ill]{O no_benefit; alcohol abstinence, swimming}. There was a [course of teaching sessions]{T psychoeducation; tried; sessions=ten} about the illness, ten of them, to which I contributed a graph.

The one that surprised me is what's called [dark therapy]{T dark therapy; ongoing; frequency=six in the evening until eight in the morning}. Amber glasses and no lamps from six in the evening until eight in the morning, as soon as I score plus two. [It shortens a [high]{S mania_psychosis improved} from nineteen days to thirteen or so, mean of seven episodes]{O partial; dark therapy}. [It is also exceedingly [dull]{S functioning side_effect}, and I've walked into the clothes horse]{O side_effect; dark therapy; neutral}.

So here is the slide I was asked for, "outcome". In 1994, before treatment, I spent 51 per cent of days within one point of zero. [In the best decade it was 68. Last year it was 52]{O no_benefit; overall}. My consultant was good enough to check the arithmetic. [I'm where I began, with better handwriting]{O no_benefit; overall}.

I'm not telling you this in order to be [gloomy]{S mood absent}. I was a scientist, and negative results get left in drawers, and then some other poor soul repeats the experiment. Somebody your age will look at eleven thousand points from one dull woman in Hull and see the thing that I've missed. It might be the weather. It might be on the page that you've got there, in the third row, yes, the one with the tea on it. Hold on to it a moment. Have a look.

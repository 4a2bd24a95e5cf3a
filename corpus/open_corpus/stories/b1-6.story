=== 127-adhd
title: Birds at the end of the sentence
genre: essay
layout: blog post with headings
condition: ADHD
area: mental
english: American
narrator: patient
overall: partly_improved
round: 1
ledger:
  gifted program | other | tried | no_response
  stimulants | medication | stopped | mixed | appetite_weight, other_physical, mood, anxiety
  non-stimulant medication | medication | ongoing | partial | sleep, gastrointestinal
  intensive outpatient program | care_setting | tried | response
  body doubling | support | ongoing | response
  timers | lifestyle | ongoing | partial
---
What they said about me

"Ellis would do so well if Ellis could be kept indoors." That's a second-grade teacher, in pencil. "Bright but [elsewhere]{S cognition fig}." "Never seen a kid lose a tuba." And my grandfather, who shelled peas by feel with his eyes on the ballgame: "That one's got a [head full of swallows]{S cognition fig}, and the [barn doors open both ends]{S cognition fig}."

He meant it kindly. I've carried it for eighteen years, and of everything that has ever been written in my file it's the only line with weather in it.

Swallows

Here's what it's like. A [thought comes in low over the hay, banks once, and is gone out the far side]{S cognition fig}, and there's another one on its tail. I [begin sentences that I don't see the end of]{S cognition}. I [put the milk in the piano bench]{S cognition}. I [lose keys]{S cognition}, and rent checks, and [four jobs]{S functioning}, one of them in the time it took to walk to it. At twenty-two I was told by a psychologist in Asheville with beautiful shoes that it was [ADHD]{S diagnosis clin}, [inattentive]{S cognition clin} mostly, and that it had been all along. As a child I'd been sent to a [gifted program]{T gifted program; tried} to settle me. [I didn't settle]{O no_benefit; gifted program}. I named the ceiling tiles.

The bright year

They gave me a [stimulant]{T stimulants; stopped; dose=thirty milligrams; frequency=morning}, thirty milligrams, each morning with toast. I'm not going to name it. It has enough friends.

I'd like to tell you about the first day. [I sat on the back step and [watched one bird]{S cognition improved}, one actual bird, a wren, for the whole time that it took to eat a spider]{O benefit; stimulants}. [Then I went in and [did my taxes]{S functioning improved}, three years of them, in ink]{O benefit; stimulants}. [I called my mother and [let her finish]{S cognition improved}]{O benefit; stimulants}. [That night I stood in the kitchen and it was [so still]{S cognition fig improved}]{O benefit; stimulants}. You could've heard the refrigerator make up its mind.

My cousin Thea had been on the same kind of [pill]{T stimulants; other} since she was nine, and she'd told me to expect this. For her it was [eyeglasses]{S cognition fig other improved}, she said; you put them on, you see leaves, you never think of it again. She's thirty now and still [sees leaves]{S cognition fig other improved}.

[I [saw leaves]{S cognition fig improved} too]{O benefit; stimulants}. [But by noon I [couldn't swallow food]{S appetite_weight side_effect}, and by Thanksgiving I was [down to one hundred and eight pounds]{S appetite_weight side_effect}]{O side_effect; stimulants}. [My [heart ran up and down stairs]{S other_physical fig side_effect}]{O side_effect; stimulants}. [At around four each afternoon [something in me shut like a piano lid]{S mood fig side_effect}, and I'd [cry]{S mood side_effect}, tidily, until five]{O side_effect; stimulants}. [I [picked the skin off both thumbs]{S anxiety side_effect}]{O side_effect; stimulants}. [The wren came back and I watched her with my [teeth together]{S anxiety side_effect}]{O side_effect; stimulants}. In the eleventh month the doctor took my pulse, took it again, and asked for the bottle back.

I still think of it as the year that I could see. [I wouldn't have missed it, and I couldn't have lived in it]{O partial; stimulants; mixed}.

Nine to three

So there I was at twenty-four with the [doors open again]{S cognition fig}, both ends. [Depressed]{S mood}, a little, by then. I [slept in my clothes]{S functioning}. My aunt found a [program]{T intensive outpatient program; tried; duration=six weeks; frequency=nine to three}, six weeks, nine to three, in a former carpet showroom, for grown people who can't get from the one thing to the next. There were ten of us. A roofer. A woman who'd dropped out of the same college four times. A pastor who wrote his sermons in the parking lot, in the last eleven minutes.

They didn't try to shut the barn. I want that understood. They taught us where swallows like to land. You'd write the day on one index card, not two. You'd set a [timer]{T timers; ongoing}, not to hurry but to be called home. We learned to [work in company]{T body doubling; ongoing}, each of us at a long table with our own dull task, saying nothing, and I filled out a form there in nineteen minutes that I'd been carrying since March. [[Shame]{S hopelessness improved} came off us like wet coats]{O benefit; intensive outpatient program}. [On the last day the pastor finished a sermon on a Wednesday, and I had [kept all thirty appointments]{S functioning improved}]{O benefit; intensive outpatient program}.

There's also a [pill]{T non-stimulant medication; ongoing} again, of the other sort, a [non-stimulant]{T non-stimulant medication; ongoing; duration=since February}, since February. [It makes me [sleepy]{S sleep side_effect} and a bit [sick]{S gastrointestinal side_effect} if I forget to eat]{O side_effect; non-stimulant medication}. [My [appetite]{S appetite_weight absent side_effect} it leaves alone]{O tolerated; non-stimulant medication}. [I'd say it closes one door, halfway]{O partial; non-stimulant medication}.

Where they land

It's October. I've had the same job for nine months, repairing hymnals and maps at the county library, with a [timer]{T timers; ongoing} shaped like a pear. [Every other pear or so, I hear it]{O partial; timers}. On Mondays and Fridays the woman who dropped out four times [sits across from me]{T body doubling; ongoing; frequency=Mondays and Fridays} on a screen and does her algebra. [I [get to the bottom of the page]{S cognition improved} more often than I don't]{O benefit; body doubling}.

[I still [lose things]{S cognition}]{O partial; overall}. Last week it was a ladder. But [when I look up now at what's gone through, I can often say what it was]{O partial; overall}: which color, what sort of tail, and where I might walk, not fast, to meet it.

=== 108-borderline-personality-disorder
title: Schema therapy, year two
genre: review
layout: rating line then text
condition: borderline personality disorder
area: mental
english: American
narrator: patient
treatment: schema therapy
rating: 9/10
overall: improved
round: 1
ledger:
  quetiapine | medication | tried | no_response
  lamotrigine | medication | tried | no_response
  topiramate | medication | tried | no_response
  schema therapy | psychotherapy | ongoing | response | energy
  dialectical behavior therapy | psychotherapy | not_tried | unknown
---
9/10

Worst was sitting in the Walmart lot at 2am [texting my ex 61 times]{S functioning} with the [lighter on my arm]{S suicidality}. I'm 34, that was not a kid. [[Seroquel]{T quetiapine; tried}, [Lamictal]{T lamotrigine; tried}, [Topamax]{T topiramate; tried}, nothing, nothing, nothing]{O no_benefit; quetiapine, lamotrigine, topiramate}. Insurance turned down [DBT]{T dialectical behavior therapy; not_tried} twice so I cant tell you about that one. A training clinic took me for [schema therapy]{T schema therapy; ongoing; frequency=weekly}, weekly, $15. [I drive home [wiped out]{S energy fig side_effect} every time]{O side_effect; schema therapy; neutral}. [But [no burns]{S suicidality improved} in 13 months]{O benefit; schema therapy}. [When somebody's late I [feel it, breathe, and they're just late]{S anxiety improved}]{O benefit; schema therapy}. Thank you Imogen. Im so [tired]{S energy}, but [I'm [okay]{S mood improved}]{O benefit; overall}.

=== 079-bipolar-disorder
title: Second opinions: a skeptic on getting better
genre: interview
layout: Q:/A: turns
condition: bipolar disorder
area: mental
english: American
narrator: interview
overall: improved
round: 1
ledger:
  divalproex | medication | tried | no_response | appetite_weight, neurological
  lithium | medication | ongoing | partial | neurological
  electroconvulsive therapy | neuromodulation | tried | response | cognition, pain
  lamotrigine | medication | ongoing | response
  dark therapy | lifestyle | ongoing | response
  blue-blocking glasses | procedure | ongoing | unknown
  interpersonal and social rhythm therapy | psychotherapy | ongoing | response
  repetitive transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  psychotherapy | psychotherapy | declined | unknown
  trazodone | medication | tried | no_response | energy
---
Q: You brought a number with you.

A: Two hundred and six. That's how many consecutive hours I was [awake]{S sleep} in November of 2021, give or take a nap in a truck stop. I'm an actuary. My wife did the count, I checked it.

Q: What were you doing with all that time?

A: I was [designing a toll road]{S mania_psychosis}. For Nebraska. I'd [called the governor's office forty times]{S mania_psychosis}, and I [bought a used road grader]{S mania_psychosis}. Everything was [lit from the inside]{S mania_psychosis fig}. And then in January it went over the edge and I [didn't speak]{S energy} for nine days.

Q: You'd had the diagnosis by then?

A: [Bipolar one]{S diagnosis clin}, since '09. I didn't believe it. I don't believe a lot of things. I wanted to see the confidence interval.

Q: What had you been taking?

A: [Depakote]{T divalproex; tried; duration=six years}, six years. [[Thirty-five pounds]{S appetite_weight side_effect}, and a [tremor]{S neurological clin side_effect}]{O side_effect; divalproex}. Did it hold me? [I had four [episodes]{S mood} in six years, and I'd had four in the six before]{O no_benefit; divalproex}. You tell me.

Q: And [trazodone]{T trazodone; tried} for [sleep]{S sleep}?

A: [It made me [sluggish]{S energy side_effect}, [awake]{S sleep} and [sluggish]{S energy side_effect}]{O side_effect; trazodone}. [Did nothing you could bill for]{O no_benefit; trazodone}.

Q: Let's go to the hospital. They proposed [ECT]{T electroconvulsive therapy; planned}.

A: I said absolutely not. I had seen the movie. Then my wife read me three meta-analyses at the bedside, in a monotone, including the funnel plots. So I signed. Eleven treatments, February into March of '22, right side.

Q: And what did it feel like?

A: You count backward, and then somebody gives you graham crackers. [My [jaw was sore]{S pain side_effect}]{O side_effect; electroconvulsive therapy; neutral}. [After the fourth I asked for the newspaper]{O benefit; electroconvulsive therapy}. [After the seventh, Lorraine says, I complained about the coffee, and she went out in the hall and wept, because I was [back]{S functioning improved}]{O benefit; electroconvulsive therapy}.

Q: Side effects?

A: [I've [lost most of that winter]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. [There's also a trip to Portugal from the year before that [I'd swear never happened]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. I've seen the photos. Nice-looking fellow. I was told that it might [take my math]{S cognition fig possible side_effect}, and that's the one I really lay awake over. [It didn't]{O tolerated; electroconvulsive therapy}. [I retested myself on the exam tables]{O tolerated; electroconvulsive therapy}.

Q: Was [magnetic stimulation]{T repetitive transcranial magnetic stimulation; not_tried} ever on the table?

A: Not for somebody in my shape. Never had it.

Q: So the [ECT]{T electroconvulsive therapy; tried} is what got you [well]{S mood improved}?

A: Now, see, that's what I'd like to talk about. [It got me [out of the ditch]{S mood fig improved}]{O benefit; electroconvulsive therapy}. Staying on the pavement is another claim. That same spring they started [lithium]{T lithium; ongoing; dose=900 milligrams}, 900 milligrams, and in June [lamotrigine]{T lamotrigine; ongoing; dose=200}, up to 200, and a social worker enrolled me in [social rhythm therapy]{T interpersonal and social rhythm therapy; ongoing}, where you get up, eat and see human beings at the same times each day. And I started on the [dark]{T dark therapy; ongoing}. Four variables. N of one.

Q: The [dark]{T dark therapy; ongoing}?

A: It's a real thing. There was a trial. When you feel the [engine racing]{S mania_psychosis fig possible}, you go into a [dark room]{T dark therapy; ongoing} from six at night until eight in the morning. I said that it sounded medieval. For the other nights they've got [amber glasses]{T blue-blocking glasses; ongoing; frequency=at 8 p.m.} that cut out the blue, I put those on at 8 p.m. I look like a bug inspector.

Q: Does it work?

A: [In May of last year I was [down to three hours]{S sleep} and [pricing a helicopter]{S mania_psychosis}. Four nights of [darkness]{T dark therapy; ongoing; duration=four nights} and I was [sleeping seven]{S sleep improved} and embarrassed]{O benefit; dark therapy}. I'd have bet against it. I did, actually, I owe my brother-in-law twenty bucks.

Q: What does your psychiatrist make of it all?

A: I asked her which one I could drop. She's a very dry woman. She said, "[Leonard, you've gone from four [hospitalizations]{S functioning improved} a decade to [none in four years]{S functioning improved}, and you'd like to run a controlled experiment]{O benefit; lithium, lamotrigine, interpersonal and social rhythm therapy, dark therapy}?" I said yes. She said no.

Q: And the [lithium]{T lithium; ongoing}, any trouble?

A: [My [signature's gone wavy]{S neurological side_effect}]{O side_effect; lithium; neutral}. [[Kidneys]{S other_physical absent side_effect} fine]{O tolerated; lithium}. [I think it takes about a third off the top, on the high side]{O partial; lithium}, but I can't prove it.

Q: Do you see somebody to talk to?

A: I was offered a [therapist]{T psychotherapy; declined} on top of the [rhythm lady]{T interpersonal and social rhythm therapy; ongoing}. I said I've got a wife with access to PubMed.

Q: So how would you sum it up?

A: [[Better]{S mood improved}]{O benefit; overall}. I'll commit to better. [I [work four days]{S functioning improved}]{O benefit; overall}. [I'm [in bed by ten]{S sleep improved}]{O benefit; overall}. I sold the road grader at a loss. If you want cause and effect, get yourself a thousand Leonards. Lorraine says that one's sufficient.

=== 336-anorexia-nervosa
title: Eating disorders in later life, interview 12
genre: interview
layout: speaker turns 'Interviewer:' / initials or 'P12:'
condition: anorexia nervosa
area: mental
english: British
narrator: interview
overall: partly_improved
round: 1
ledger:
  chlorpromazine | medication | tried | worse | energy, appetite_weight
  hospital admission | care_setting | tried | partial
  olanzapine | medication | stopped | partial | sleep
  specialist supportive clinical management | psychotherapy | tried | partial
  MANTRA | psychotherapy | ongoing | partial
  day patient programme | care_setting | stopped | partial
  nasogastric tube feeding | procedure | declined | unknown
  fluoxetine | medication | stopped | no_response
  family therapy | psychotherapy | not_tried | unknown
  dietitian | lifestyle | ongoing | response
  discord group | support | ongoing | response
  alendronic acid | medication | ongoing | unknown
  calcium | supplement | ongoing | unknown
---
Interviewer: Shall we start wherever you'd like to start?

P12: [Largactil]{T chlorpromazine; tried}. 1976. I know that's a weird place to start but it's literally the first thing anybody gave me for it, so. I was sixteen. Four times a day, in a syrup, orange. [Chlorpromazine]{T chlorpromazine; tried; dose=100 milligrams; frequency=four times}, 100 milligrams, they'd written it on a card at the end of the bed.

Interviewer: And what was that for, did they tell you?

P12: To make me [eat]{S appetite_weight}. Lol. [It made me [lie there]{S energy side_effect}]{O side_effect; chlorpromazine}. [I [put on a stone in five weeks]{S appetite_weight side_effect} because I couldn't get up to get rid of it, and then I was discharged and I [lost two]{S appetite_weight worsened}]{O worsening; chlorpromazine}. My mum used to say "they let our kid out in slippers". [Zero stars]{O worsening; chlorpromazine}.

Interviewer: You mentioned before the tape that you're sixty-six. You don't, if I may say so, talk like…

P12: I know. I got it off the girls on the unit. I was the oldest by like forty years, and they adopted me, and now it's just my voice. My wife thinks it's cringe.

Interviewer: How would you describe the illness itself?

P12: It's a [landlady]{S anxiety fig}. No, hang on, that's too nice. You know when an [app's running in the background and it's eating your battery]{S anxiety fig}? That. From fourteen. I [could be at a funeral and I'd be adding up the sandwiches]{S anxiety}. [Cold all the time]{S other_physical}, [fur on my arms]{S other_physical}, [no periods]{S other_physical} till I was twenty, which as a nonbinary kid with no word for it I was honestly fine about. That confused people.

Interviewer: And then there was a long gap.

P12: A functional gap. I was a postie, thirty-one years. I walked ten miles a day and nobody asks a postie why they're [thin]{S appetite_weight}. I had rules. [I [ate the same four things]{S appetite_weight}]{O partial; overall; neutral}. [It wasn't recovery, it was… a [truce with a really strict ceasefire line]{S appetite_weight fig}]{O partial; overall}. Then I retired, 30 June 2018. And no round, no steps. I [lost 15 kilos]{S appetite_weight worsened} in a year. I [broke a hip]{S other_physical} getting off a bus.

Interviewer: Is that how you came to be admitted?

P12: Yeah. They scanned my bones, and the doctor looked at the scan and then at me and goes, how long? I said since the Bay City Rollers. So: [inpatient]{T hospital admission; tried; started=4 November 2019}, on a specialist unit, 4 November 2019 to 21 February 2020. My BMI was 14.1.

Interviewer: Were you [tube fed]{T nasogastric tube feeding; declined}?

P12: They offered the [tube]{T nasogastric tube feeding; declined} and I said no thank u. I said let me do it with a fork, give me a week. It [took me two hours to eat a jacket potato]{S appetite_weight}, and this tiny nineteen-year-old called Mo sat and did it with me bite for bite. So no, never [tubed]{T nasogastric tube feeding; not_tried}. They did start me on [olanzapine]{T olanzapine; stopped; dose=2.5; started=11 November}, 2.5 at night from 11 November, 5 from the 25th.

Interviewer: Was that helpful?

P12: [At first, massively]{O benefit; olanzapine}. [Within about ten days it turned the volume down]{O benefit; olanzapine}. [I could [hear people finish a sentence]{S cognition improved}]{O benefit; olanzapine}. [I was [sleeping like a labrador]{S sleep fig side_effect}, too much, I'd miss breakfast, which they weren't having]{O side_effect; olanzapine}. [But by the summer it'd worn off]{O partial; olanzapine}. [Same dose, same time, and the [sums]{S anxiety fig} were back like they'd never been away]{O partial; olanzapine}. We went to 7.5 in August, [no change]{O no_benefit; olanzapine}, and I came off it that October.

Interviewer: What did the [admission]{T hospital admission; tried} do for you overall?

P12: [I went in at 38 kilos and [came out at 49]{S appetite_weight improved}]{O benefit; hospital admission}. Which is, like, [it saved my life]{O benefit; hospital admission}, not being dramatic. [But I'd left my brain in the locker]{O partial; hospital admission}. Then lockdown, three weeks later. Everybody's panic buying pasta, and I'm the only person in Stockport who's relieved they can't get any. [I was [down to 45]{S appetite_weight worsened} by June]{O partial; hospital admission}.

Interviewer: Did you have [family therapy]{T family therapy; not_tried}, at any stage?

P12: No. Nobody's ever suggested it. I think they look at my wife and think, well, that's two pensioners and a cat.

Interviewer: But there've been other therapies?

P12: Ok so, in order. [SSCM]{T specialist supportive clinical management; tried}, which is specialist supportive something something, twenty sessions, by video, from September 2020. [It was ok. It held me at 46]{O partial; specialist supportive clinical management}. [Fluoxetine]{T fluoxetine; stopped; dose=20 then 40}, 20 then 40, January till July of '21, [made no odds]{O no_benefit; fluoxetine}. I had a go at the [day programme]{T day patient programme; stopped; frequency=three days a week} in 2022, three days a week, 10 January to 8 April. [Good while I was there]{O partial; day patient programme}. [A month after, I was [weighing grapes]{S appetite_weight} again]{O partial; day patient programme}.

Interviewer: And now?

P12: Now it's [MANTRA]{T MANTRA; ongoing}. Since March last year, with Yasmin. It's got a workbook and you write letters to it. To [anorexia]{S diagnosis clin}, I mean. My first one was [extremely sweary]{S anger}. What I like is she's not trying to win. She said, what's it for, what's it been doing for you for fifty-two years, and I [cried on the 192]{S mood} all the way home. [I'd say the [sums]{S anxiety fig improved} are on maybe… forty percent of the day now]{O partial; MANTRA}. [It was ninety-five]{O partial; MANTRA}.

Interviewer: That's a large change.

P12: [It's kinda huge]{O benefit; MANTRA}? [But I've been [stuck at 50 kilos]{S appetite_weight} since Easter, and when we got to the bit about butter I [ghosted Yasmin for two weeks]{S functioning}]{O partial; MANTRA}. So.

Interviewer: Is anyone else involved?

P12: [Dietitian]{T dietitian; ongoing; frequency=once a month}, once a month, Precious, absolute legend. [She got me [eating lunch]{S appetite_weight improved}]{O benefit; dietitian}. I [hadn't had a lunch since 1991]{S appetite_weight}. [Alendronic acid]{T alendronic acid; ongoing; dose=70 milligrams; frequency=Sundays} for the bones, 70 milligrams, Sundays, you have to stand up for half an hour after like you're in assembly. [Calcium]{T calcium; ongoing}. And there's a [group chat]{T discord group; ongoing}, a [Discord]{T discord group; ongoing}, of people off the unit. Mo's got a baby. We do lunch on camera, Tuesdays. [That's the one thing that's never worn off, tbh]{O benefit; discord group}.

Interviewer: Is there anything that you'd want people who design services to hear?

P12: That we exist? They handed me a leaflet with a teenager on it, looking out of a window. I'm on a concessionary bus pass. Nobody said "what about the next twenty years", because the charts stop at about thirty. And don't take the scales off somebody on the day they leave and go "trust the process". Which process? Show me.

Interviewer: And how are you, would you say, today?

P12: Mid. [Like, properly, [better than I've been since I was thirteen]{S mood improved}, and still mid]{O partial; overall}. [I [had a scone]{S appetite_weight improved} before I came here. I had *half* a scone]{O partial; overall}. It had raisins in, so I'm counting that as a fruit and an act of war. Are we done? Was that alright?

=== 270-me-cfs
title: Morning Clinic, Wednesday edition
genre: interview
layout: radio transcript with names
condition: ME/CFS
area: general
english: Indian English
narrator: interview
overall: improved
round: 1
ledger:
  vitamin B12 | supplement | tried | no_response
  iron | supplement | tried | no_response
  ashwagandha | supplement | tried | no_response
  panchakarma | mind_body | tried | no_response | gastrointestinal
  antidepressants | medication | stopped | partial | other_physical, sexual, gastrointestinal, sleep, neurological
  exercise | lifestyle | tried | worse
  pacing | lifestyle | ongoing | response
  beta blockers | medication | ongoing | partial | other_physical
  intravenous immunoglobulin | medication | declined | unknown
  afternoon rest | lifestyle | ongoing | response
---
\[Programme music fades\]

SHALINI RAO: Good morning, you are listening to Morning Clinic. With me is Mr. Venkat Subramaniam, sixty-one years of age, retired from the railways accounts office in Hubballi. Sir, I believe you wish to start with a date.

VENKAT SUBRAMANIAM: The ninth of October 2017. [Dengue]{S diagnosis clin}. Ten days' [fever]{S other_physical}, platelets twenty-two thousand, I was discharged on the nineteenth. Everybody distributed sweets. I am still waiting to get well from it.

SHALINI RAO: Please tell our listeners what happened.

VENKAT SUBRAMANIAM: Nothing happened. That is the whole illness. I went to bathe, and after bathing I [had to lie down for two hours]{S energy}. I read one column of the newspaper and the [second column would not go in]{S cognition}. [Throat paining]{S pain}, [glands]{S other_physical}, [calves like somebody had beaten them with a lathi]{S pain fig}. [Sleep eleven hours, get up as if I had not slept]{S sleep}. If I did any small thing extra today, I would [pay on Friday]{S energy fig}.

SHALINI RAO: And it has a name, isn't it? [ME]{S diagnosis clin}, or [chronic fatigue syndrome]{S diagnosis clin}.

VENKAT SUBRAMANIAM: It has two names and no respect. My own brother-in-law, a doctor, told me I am lazy. I did double entry for thirty-four years, madam. A lazy man's books do not tally.

SHALINI RAO: How long was it before you were diagnosed?

VENKAT SUBRAMANIAM: Three years, two months. Eleven doctors. Rupees four lakh sixty thousand, and I have all the receipts. [B12]{T vitamin B12; tried; route=injections} injections, [iron]{T iron; tried}, [ashwagandha]{T ashwagandha; tried}: [I may as well have thrown the money in the Tungabhadra]{O no_benefit; vitamin B12, iron, ashwagandha}. Then somebody said go to Kerala, so I went to Kerala. Twenty-one days of [panchakarma]{T panchakarma; tried; duration=Twenty-one days}, oil and [purging]{T panchakarma; tried}. One lakh ten. [Very pleasant boys, and I came home on a stretcher with [loose motions]{S gastrointestinal side_effect}]{O side_effect; panchakarma}. [The [tiredness]{S energy} they did not touch]{O no_benefit; panchakarma}.

SHALINI RAO: A lot of listeners have been told just to [walk more]{T exercise; general}.

VENKAT SUBRAMANIAM: I was also told. A physician in Belagavi, big name, he wrote on the pad: [brisk walk]{T exercise; tried; frequency=daily; duration=forty-five minutes} forty-five minutes daily, no excuses. I am an obedient person. I did it for sixteen days. [On the seventeenth I [could not lift the tumbler]{S energy worsened}, my wife was feeding me]{O worsening; exercise}. [Five months I was [on the cot]{S functioning worsened}]{O worsening; exercise}. That gentleman charged eight hundred rupees.

SHALINI RAO: Did you lose [hope]{S hopelessness possible}?

VENKAT SUBRAMANIAM: I lost [patience]{S anger}. [Hope]{S hopelessness absent}, no. I am not that type.

SHALINI RAO: What was the first thing that made any difference?

VENKAT SUBRAMANIAM: Dr. Fernandes, in Panjim, a lady half my age. She listened for one hour and then she said, "Sir, you are spending salary you haven't earned." That I could understand! She taught me [pacing]{T pacing; ongoing}. You find out what is the income and spend three-fourths of it. I made a ledger. So many minutes for bathing, so many for the telephone. My son gave me a watch, and when the pulse crosses 105 I sit, I don't care where. I have sat down in the State Bank.

SHALINI RAO: And medicines?

VENKAT SUBRAMANIAM: She gave me one of the old [antidepressants]{T antidepressants; stopped; dose=a small dose; frequency=at bedtime}, a small dose at bedtime. I objected: I am not [depressed]{S mood absent}. She said it is for the [legs]{S pain} and the [sleep]{S sleep}. [The [leg pain]{S pain improved} became half, truly]{O benefit; antidepressants}. [The [sleep]{S sleep}, no; I slept longer and [got up worse]{S energy worsened}]{O no_benefit; antidepressants}. And then there was the rest of it.

SHALINI RAO: Would you like to tell us?

VENKAT SUBRAMANIAM: I have made a list. \[paper rustles\] [One, [mouth dry like papad]{S gastrointestinal fig side_effect}. Two, [no motion for four days]{S gastrointestinal side_effect}. Three, [urine would not start]{S other_physical side_effect}. Four, [giddiness]{S neurological side_effect}. Five, [dreams about auditors]{S sleep side_effect}. Six, I will not say on the radio, but [my wife also noticed]{S sexual side_effect}]{O side_effect; antidepressants}.

SHALINI RAO: \[laughs\] We will leave number six. You stopped?

VENKAT SUBRAMANIAM: After eight months, with her permission, slowly. Now for the [heart racing]{S other_physical} when I stand I am on a [beta blocker]{T beta blockers; ongoing; dose=quarter tablet}, quarter tablet. [It has done good for the [racing]{S other_physical improved} and nothing for the [fatigue]{S energy clin}]{O partial; beta blockers}. [The [hands go cold]{S other_physical side_effect}]{O side_effect; beta blockers; neutral}. It costs one rupee forty.

SHALINI RAO: We hear about newer treatments from abroad, [immunoglobulin]{T intravenous immunoglobulin; declined} and so on.

VENKAT SUBRAMANIAM: One hospital in Bengaluru offered me. [Immunoglobulin drip]{T intravenous immunoglobulin; declined; frequency=every month; duration=six months}, every month, six months, eighteen lakhs. I asked, what is the proof? They showed me a brochure with a sunrise. I said give me my file.

SHALINI RAO: So when you say today that you've improved, you mean…

VENKAT SUBRAMANIAM: I mean by the ledger. [In 2020 my income was forty minutes [upright]{S energy improved} in a day. Today it is four hours and a half]{O benefit; pacing}. [I [go to the temple tank]{S functioning improved} and come back]{O benefit; pacing}. [I [read the whole paper]{S cognition improved}, including the obituaries]{O benefit; pacing}. Every afternoon from one to three I am [flat, curtains closed, no phone]{T afternoon rest; ongoing; frequency=every afternoon; duration=from one to three}, and [without that the evening is finished]{O benefit; afternoon rest}. [I'm not cured]{O partial; overall}. [I am solvent]{O benefit; overall}.

SHALINI RAO: Doctors in our studio last month said that about five in a hundred make a full recovery.

VENKAT SUBRAMANIAM: Then ninety-five people need a good accountant. Tell them the cheap things are the ones that helped. [Pacing]{T pacing; ongoing} cost me one notebook, thirty rupees.

SHALINI RAO: Thank you, sir. After the news, we take your questions on cataract.

=== 048-depression
title: The harmonium under my bed
genre: forum
layout: post with TL;DR
condition: depression
area: mental
english: Indian English
narrator: patient
overall: improved
round: 1
ledger:
  escitalopram | medication | ongoing | response | gastrointestinal
  counselling | psychotherapy | tried | response
---
There is a harmonium under my bed in Pune, my late father's. For three years I [did not draw it out]{S anhedonia}. I'm 48, they/them, teaching geography. I write because that instrument explains my [depression]{S diagnosis clin} better than I can. [All the keys were there and the bellows had a tear]{S energy fig}. You press and press, [only wood comes]{S anhedonia fig}.

Psychiatrist madam wrote [Nexito]{T escitalopram; ongoing; dose=10} 10. [Three weeks of [acidity]{S gastrointestinal side_effect}]{O side_effect; escitalopram}, and then, shyly, [[some air]{S energy fig improved}]{O benefit; escitalopram}. [My PHQ-9 went 22, 15, 8]{O benefit; escitalopram}. She also sent me for [counselling]{T counselling; tried; sessions=twelve}, twelve sittings, [and there the tear got its patch]{O benefit; counselling}. I read that in our country eight of ten never get any treatment. So many silent boxes under so many beds, yaar.

On Diwali night [I [played]{S anhedonia improved} one bhajan, badly]{O benefit; overall}. The neighbour's parrot objected. [Last score: 3]{O benefit; overall}.

TL;DR: [tablets]{T escitalopram; ongoing} + [talking]{T counselling; tried} = [PHQ 22 to 3 in 7 months]{O benefit; escitalopram, counselling}. Find your bellows person.

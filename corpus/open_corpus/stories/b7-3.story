=== 081-adhd
title: ok so my sister
genre: relative
layout: sibling
condition: ADHD
area: mental
english: American
narrator: relative
overall: improved
round: 1
ledger:
  ginkgo | supplement | tried | no_response | other_physical
  lion's mane | supplement | tried | no_response
  tincture | supplement | tried | no_response
  stimulants | medication | ongoing | response | other_physical, appetite_weight, anger, gastrointestinal
  antidepressants | medication | tried | no_response | sleep
  support group | support | ongoing | response
---
She [left the water running in the tub]{S cognition} so many times that the ceiling in her kitchen has a name. We call it Lake Denise. My sister Denise is 52, I'm 28, same dad different moms, so she half raised me and I'm writing this cuz she asked me to write down "what it looked like from the couch."

What it looked like from the couch lol. ok. She'd [start a sentence about dinner and end it about the Erie Canal]{S cognition}. She had like six calendars. She [paid the same parking ticket twice and never paid the other one]{S cognition}. She taught 4th grade for 23 yrs and was AMAZING at it, the kids worshipped her, and then she'd come home and [sit in the car in the driveway for an hour]{S functioning} because going inside meant deciding stuff. Then [menopause]{S diagnosis} hit and it was [like someone took the lid off]{S cognition fig worsened}. She [forgot a field trip]{S cognition}. Like the whole field trip. The bus came.

Everybody said [depressed]{S mood possible}. Her doc gave her an [antidepressant]{T antidepressants; tried; duration=8 months} and she was on it for 8 months, [nothing happened]{O no_benefit; antidepressants} [except she was [sleepy]{S sleep side_effect} AND late]{O side_effect; antidepressants}. Then came what I call her witch era. [Ginkgo]{T ginkgo; tried}. [Lion's mane]{T lion's mane; tried} (thats a mushroom). A [tincture]{T tincture; tried} from a lady named Sparrow that tasted like a lawn. [Her [nose bled]{S other_physical side_effect} from the [ginkgo]{T ginkgo; tried}]{O side_effect; ginkgo}, [and none of the witch stuff did anything for her [brain]{S cognition}]{O no_benefit; ginkgo, lion's mane, tincture}, except she had really expensive pee, her words.

It was a mom at her school who said have u ever been tested, because her kid just got dx'd and the checklist was, quote, Denise. So she went. 3 hours of tests. The guy said he'd rarely seen a bigger gap between the one thing and the other thing. She got the diagnosis, [ADHD]{S diagnosis clin} at 51. She called me and she was [crying]{S mood} but like... [mad crying]{S mood}? "Fifty one, Kayla. I could've been on time."

They started her on a [stimulant]{T stimulants; ongoing}, one of the long acting ones. First few wks, ngl, I was worried. [Her [heart was going like a hummingbird]{S other_physical fig side_effect}]{O side_effect; stimulants}. [She [wasn't eating]{S appetite_weight side_effect}, she'd hold a sandwich and talk at it]{O side_effect; stimulants}. [Around 5 when it wore off she'd get [SO snappy]{S anger side_effect} we all hid]{O side_effect; stimulants}. [And her [mouth was dry]{S gastrointestinal side_effect} so she clicked when she talked]{O side_effect; stimulants}. But they took the dose down and then slowly up, and [by like week 7 that was all just gone, [heart]{S other_physical improved side_effect} normal, [sandwiches eaten]{S appetite_weight improved side_effect}]{O tolerated; stimulants}.

And then. Dude. I came over in March and there was ONE calendar. [She [finished a sentence]{S cognition improved}. Then she finished the next one]{O benefit; stimulants}. [She [graded papers on the actual day]{S functioning improved}]{O benefit; stimulants}. I didnt know what to do with my hands, I'm used to like finding her keys.

The other thing is the [group]{T support group; ongoing}. It's women over 45 with [ADHD]{S diagnosis clin other}, it's in the back of a quilt shop on the first Monday, and it starts half an hr after it says because obviously. She did not want to go. She thought it would be sad. She came home with a quilt lady named Bernadette who's now her "body double," they get on a video call and do bills in silence. [The [pills]{T stimulants; ongoing} help her do a thing and the [group]{T support group; ongoing} helps her [not hate herself]{S hopelessness improved} about the thing]{O benefit; stimulants, support group}, is how she says it. And she [laughs]{S mood improved} about it now. Before she'd only do the joke and then go [quiet for two days]{S mood}.

[Not everything is fixed]{O partial; overall} ok. Her house is still a lot. She [interrupts]{S cognition} me constantly. I asked her to proofread this and she sent back a picture of her own shoe.

But last week she ran a bath. I was on the couch. [I heard it go on, and I waited, and I [heard it go off]{S cognition improved}]{O benefit; overall}. I literally texted our brother. He sent back the praying hands. We fixed the ceiling in June but there's still a ring if you know where to look, and she says leave it, it's a historical site.

=== 330-cluster-headache
title: Interview 17
genre: interview
layout: speaker turns, P number
condition: cluster headache
area: general
english: British
narrator: interview
overall: partly_improved
round: 1
ledger:
  dental extraction | procedure | tried | no_response
  sumatriptan | medication | ongoing | response | other_physical
  oxygen therapy | procedure | ongoing | response
  verapamil | medication | tried | partial | gastrointestinal, sleep, other_physical
  prednisolone | medication | stopped | partial | appetite_weight, mood, sleep
  galcanezumab | medication | ongoing | partial
  physiotherapy | procedure | tried | no_response
  exercise | lifestyle | ongoing | partial
  abstinence from alcohol | lifestyle | ongoing | response
  lithium | medication | not_tried | unknown
---
Interviewer: Thank you for coming in. How did it start for you?

P17: Well, my neighbour Jean said it was teeth. Jean's a hygienist, retired, so you'd believe her, wouldn't you, and she looked at me over the fence holding my face and she said "That's an abscess, that is." So I had a [molar out]{T dental extraction; tried}. Perfectly good molar as it turned out. I've still got it, it's in a ring box. [Made no odds at all]{O no_benefit; dental extraction}.

Interviewer: And what were you feeling at that time?

P17: [Pain behind the eye]{S pain}. The left. But, I mean, "[pain]{S pain}", you say pain for a stubbed toe. This was [somebody trying to post a snooker ball through from the back]{S pain fig}. And the [eye streaming]{S other_physical}, the [lid drooping]{S other_physical}, [one nostril bunged solid]{S other_physical}. Always ten past one in the morning. You could have set the church clock. I'd [walk round and round the kitchen island]{S anxiety}, which we'd only just had put in, lovely quartz, and I've [banged my head]{S functioning} on that quartz, I'm afraid.

Interviewer: How long would an [attack]{S pain} last?

P17: Three-quarters of an hour, an hour and a half. Two a night. For nine weeks. Then it would be gone till the next autumn, and I'd think, oh, was I making a fuss?

Interviewer: When did you get a diagnosis?

P17: Four years in. My own GP was off with her knee, and there was this locum, Ghanaian chap, looked about twelve, and he said "Do you pace?" and I burst into tears. [Cluster headache]{S diagnosis clin}. He'd had one lecture on it.

Interviewer: What were you given?

P17: The [injection]{T sumatriptan; ongoing; dose=six milligrams; route=injection}, [sumatriptan]{T sumatriptan; ongoing; dose=six milligrams}, six milligrams in the thigh. [Seven minutes and the [snooker ball's out]{S pain fig improved}]{O benefit; sumatriptan}. [You do get a [squeezing in the throat]{S other_physical side_effect} and your [scalp creeps]{S other_physical side_effect}]{O side_effect; sumatriptan; neutral}, but who cares? Only you're allowed two a day, and they're dear, there was a discussion. And the [oxygen]{T oxygen therapy; ongoing; route=mask}. The man who delivers it is called Clive and he breeds budgies. Big cylinder, mask, fifteen litres. [If I catch it early it's [gone]{S pain improved} in a quarter of an hour, four times out of five]{O benefit; oxygen therapy}.

Interviewer: And to prevent them?

P17: [Verapamil]{T verapamil; tried; dose=480}. That's for hearts really. They did ECGs on me, I've had more stickers than a suitcase. Up to 480. [It took it from two a night to one a night]{O partial; verapamil}. [But the [constipation]{S gastrointestinal clin side_effect}! I'd rather not say, on tape. And [ankles like bolsters]{S other_physical fig side_effect}, and I'd [be asleep in my dinner]{S sleep side_effect}]{O side_effect; verapamil}. Then [steroids]{T prednisolone; stopped; duration=a fortnight}, [prednisolone]{T prednisolone; stopped}, a fortnight. [Marvellous, [nothing]{S pain improved} from day three]{O benefit; prednisolone}, [and it all [came back]{S pain} the week they came down]{O partial; prednisolone}. [I put on [nearly two stone]{S appetite_weight side_effect} that winter, what with the [eating]{S appetite_weight side_effect}. I was [up at five making marmalade]{S sleep side_effect} and [crying]{S mood side_effect} at the marmalade]{O side_effect; prednisolone}. My daughter got married that May and I'm the size of a marquee in the photographs. I don't mind. Well, I do.

Interviewer: Were you ever offered [lithium]{T lithium; not_tried}?

P17: No, that was never mentioned. Isn't that for [bipolar]{S diagnosis clin general}?

Interviewer: It's sometimes used. What are you on now?

P17: So, I'm on the trial one. Sort of a trial. It's licensed for [migraine]{S diagnosis clin general} here, but they've got me on it for this, I had to sign three things. [Galcanezumab]{T galcanezumab; ongoing; dose=Three; frequency=once a month}. I call it Gladys. Three pens, once a month. My husband does them, he used to do the ferrets. [No side effects to speak of]{O tolerated; galcanezumab}. [This last bout was five weeks and not nine, and I'd say [eleven bad nights]{S pain improved} all told]{O partial; galcanezumab}. So that's something. [It's [not gone]{S pain}, mind]{O partial; galcanezumab}.

Interviewer: Was there anything you did yourself, besides the medicines?

P17: They sent me for [neck physio]{T physiotherapy; tried; sessions=eight}, eight sessions, chin tucks, a young man with very cold hands. [Did nothing for my [head]{S pain}]{O no_benefit; physiotherapy}, I've a beautiful posture. Then to get the two stone off I went to [Aqua Zumba]{T exercise; ongoing}, which is exactly what you'd imagine, and [I've [lost nineteen pounds]{S appetite_weight improved side_effect}]{O benefit; exercise}, and [I do find if I've been [in the pool]{T exercise; ongoing} in the afternoon the one o'clock is sometimes [late]{S pain improved}, or it's [half-hearted]{S pain improved}]{O partial; exercise}. And [no alcohol in season]{T abstinence from alcohol; ongoing}. September to December, not a trifle. [One sherry will set it off, so that's worth doing]{O benefit; abstinence from alcohol}.

Interviewer: How do you feel about next autumn?

P17: I've booked it. I've put it in the calendar, in pencil, "Snooker". You've got to laugh. Jean says have I thought about the wisdom teeth.

=== 257-borderline-personality-disorder
title: 18 months of tracking (long, numbers)
genre: forum
layout: post with an update weeks later
condition: borderline personality disorder
area: mental
english: Canadian
narrator: patient
overall: unchanged
round: 1
ledger:
  SSRIs | medication | stopped | no_response | sexual, sleep
  mood stabilisers | medication | tried | no_response | neurological, other_physical
  antipsychotics | medication | ongoing | partial | appetite_weight, energy
  schema therapy | psychotherapy | ongoing | no_response
  melatonin | supplement | tried | no_response
  mindfulness | mind_body | tried | no_response
---
[BPD]{S diagnosis clin}, 25F, Saskatoon, diagnosed Oct 2022 (7 of 9 criteria). I'm a survey tech so I log things. I've logged this for 18 months, daily, 0-10 on four channels: [anger]{S anger}, [emptiness]{S anhedonia}, [fear of being left]{S anxiety}, [urge to self-harm]{S suicidality}. Plus sleep from a watch. I'm posting because everyone I meet says "it gets better" and I'd like to compare curves with somebody.

Baseline (8 wks, no meds): [anger]{S anger} 6.1, [emptiness]{S anhedonia} 7.4, [fear]{S anxiety} 6.8, [urge]{S suicidality} 3.9. [Sleep 5 h 12]{S sleep}. [Sleep onset latency]{S sleep clin} 94 min. Longest streak without a [blowup]{S anger} at my boyfriend, 6 days.

Phase 1, [SSRI]{T SSRIs; stopped; duration=10 wks}, 10 wks, two dose steps. [[Anger]{S anger} 6.0, [emptiness]{S anhedonia} 7.3. That's inside the noise]{O no_benefit; SSRIs}. [[Latency]{S sleep clin worsened side_effect} went UP to 121 min]{O side_effect; SSRIs} and [[orgasm]{S sexual clin side_effect} went from normal to not available, n = 0 in ten weeks]{O side_effect; SSRIs}. Stopped with a 3 wk taper, [zero [zaps]{S neurological fig absent withdrawal} or [flu feeling]{S other_physical absent withdrawal}, which I'd read I would get]{O tolerated; SSRIs}.

Phase 2, [mood stabilizer]{T mood stabilisers; tried; duration=14 wks}, slow titration because of the [rash]{S other_physical possible side_effect} thing, 14 wks. [No [rash]{S other_physical absent side_effect}]{O tolerated; mood stabilisers}. [[Double vision]{S other_physical side_effect} for ~2 h post dose, [unsteady on stairs]{S neurological side_effect}, [fell once]{S neurological side_effect} with a tripod]{O side_effect; mood stabilisers}. [Channels flat. Literally draw a ruler]{O no_benefit; mood stabilisers}.

Phase 3, low dose [antipsychotic]{T antipsychotics; ongoing; frequency=at night} at night, month 9 onward. [[Latency]{S sleep clin improved} fell to 31 min in week one, [sleep now 7 h 40]{S sleep improved}]{O benefit; antipsychotics}. So as a [sleep]{S sleep} drug, 9/10. [[Anger]{S anger} 5.8, [emptiness]{S anhedonia} 7.6, [fear]{S anxiety} 6.9, [urge]{S suicidality} 3.7]{O no_benefit; antipsychotics}. I'm a better rested version of the [same storm]{S mood fig}. [[Weight +6.3 kg]{S appetite_weight side_effect}, [mornings like wet cement till 10]{S energy fig side_effect}]{O side_effect; antipsychotics}.

[Melatonin]{T melatonin; tried; dose=3, 5, 10 mg} 3, 5, 10 mg before that, [latency difference of 2 min, ie none]{O no_benefit; melatonin}. [Mindfulness app]{T mindfulness; tried; sessions=41}, 41 sessions, [[anger]{S anger} on app days vs non app days differed by 0.1]{O no_benefit; mindfulness}.

[Schema therapy]{T schema therapy; ongoing; frequency=weekly} weekly since month 6. I like her. She has a whiteboard. [I can now name which "mode" I was in when I [threw the phone]{S anger}, and I still [throw the phone]{S anger}]{O no_benefit; schema therapy}.

My roommate has [bipolar 1]{S diagnosis clin other} and takes [lithium]{T lithium (medication); other} and in her it was a switch, two weeks, [done]{S mood other improved}. I was happy for her and I also went and [sat in the laundry room and pressed my nails in]{S suicidality} until there were marks. Just being accurate.

Question: has anyone with actual records seen movement after month 18? And in which channel first?

UPDATE 5 wks on. Thanks, 23 replies, 4 with data. Two people said that [fear]{S anxiety other improved} moved first, around yr 2-3. So I'm extending. Current 5 wk means: 5.9 / 7.4 / 6.8 / 3.8, [sleep 7 h 35]{S sleep improved}. [For those keeping score, that's baseline]{O no_benefit; overall}. Boyfriend moved to Regina. I coded him as an event. The doctor wants to take me off the [sleeping one]{T antipsychotics; ongoing} because of the [weight]{S appetite_weight side_effect} and I've said not before breakup season is over. Next report at week 26.

=== 015-generalised-anxiety-disorder
title: LYRICA and the "wellness clinic"
genre: review
layout: two paragraphs
condition: generalised anxiety disorder
area: mental
english: second-language English
narrator: patient
overall: partly_improved
treatment: pregabalin
rating: 5
round: 1
ledger:
  residential programme | care_setting | stopped | worse | anxiety
  pregabalin | medication | ongoing | partial | neurological, appetite_weight, cognition
---
A plastic bracelet with my name wrong they put me, for three weeks, in this [wellness clinic]{T residential programme; stopped; duration=three weeks} where my family paid four thousand euro. They take the phone from a person with [anxiety]{S anxiety clin}! [I came out more [nervous]{S anxiety worsened side_effect} than I go in]{O worsening; residential programme}. Nobody there say to me what even the internet know, that for [GAD]{S diagnosis clin general} two from three people get better with therapy or tablets.

Then normal doctor, ten minutes, [Lyrica]{T pregabalin; ongoing; dose=75; frequency=two times} 75 two times. [The [hand on my throat]{S anxiety fig improved} open after some days]{O benefit; pregabalin}. [But the [thinking about bills, bills, mother, bills]{S anxiety} stays]{O partial; pregabalin}. [Also I [walk like on boat]{S neurological fig side_effect}, I [forget words]{S cognition side_effect} in all my languages, I [grow two sizes]{S appetite_weight side_effect}]{O side_effect; pregabalin}. [Five stars, minus the clinic is five from ten]{O partial; overall}.

=== 241-insomnia
title: Sleep after fifty: conversation with J.
genre: interview
layout: Q/A turns
condition: insomnia
area: mental
english: American
narrator: interview
overall: improved
round: 1
ledger:
  sleep hygiene | lifestyle | tried | no_response
  trazodone | medication | stopped | partial | neurological, other_physical, cognition
  eszopiclone | medication | stopped | partial | gastrointestinal, cognition
  estradiol | medication | ongoing | partial | other_physical
  cognitive behavioural therapy for insomnia | psychotherapy | stopped | response | sleep
  daridorexant | medication | ongoing | response | pain
  CPAP | procedure | not_tried | unknown
---
Q: What is the first thing you noticed?

A: That I [woke at 2:47]{S sleep}. Not around a quarter to three. 2:47, five nights of seven, in the spring of 2017. I was 52. I'm a retired chemical engineer and I own a stopwatch, so don't be surprised by anything I tell you.

Q: And then you'd lie awake?

A: Average [wake time after onset]{S sleep clin}, 118 minutes. I [fell asleep fine]{S sleep absent}. That's what I couldn't get through to people. It wasn't [trouble going off]{S sleep absent}, I'd be gone in nine minutes. It was the [middle that had been cut out]{S sleep fig}, like a tunnel through a mountain.

Q: Were you [worried]{S anxiety possible} about something? [Anxious]{S anxiety possible}?

A: No. I was not [anxious]{S anxiety absent} and I was not [sad]{S mood absent}. I was interested. My mind would be [humming along at highway speed]{S sleep fig} on, I don't know, gasket materials. It was pleasant for about a week.

Q: And during the day?

A: By 2 p.m. I was [pouring myself through the afternoon]{S energy fig}. [Reaction time]{S cognition clin}, which I measured with one of those online tests, went from 268 to 341 milliseconds. I [put a decimal point in the wrong place]{S cognition} in a relief valve calculation. Nobody was hurt. I retired eleven months later, and I've told people that it was for the grandchildren.

Q: What did you try to begin with?

A: What everyone's told. [Dark room, no screens, 65 degrees]{T sleep hygiene; tried; duration=Six weeks}. Six weeks. [118 minutes became 114]{O no_benefit; sleep hygiene}.

Q: Did you go to a doctor?

A: May 2018. [Trazodone]{T trazodone; stopped; dose=50 milligrams}, 50 milligrams. Then 100. [At 50 I got the gap down to 80 minutes]{O partial; trazodone}. [At 100 I'd stand up and the [room would slide to the left]{S neurological fig side_effect}]{O side_effect; trazodone}. [My [nose was stuffed]{S other_physical side_effect}, and I was [stupid until ten in the morning]{S cognition side_effect}]{O side_effect; trazodone}. I stopped after four months.

Q: Next?

A: [Lunesta]{T eszopiclone; stopped; dose=2 milligrams; started=October 2018}, [eszopiclone]{T eszopiclone; stopped; dose=2 milligrams}, 2 milligrams, October 2018. [The taste! A [penny dissolved in grapefruit]{S gastrointestinal fig side_effect}. It got into my coffee]{O side_effect; eszopiclone}. [But I [slept]{S sleep improved}, the gap was 35 minutes]{O benefit; eszopiclone}. [For about ten weeks. Then 50, then 70]{O partial; eszopiclone}. [And one evening I [had a whole phone call with my son that I don't recall]{S cognition side_effect}]{O side_effect; eszopiclone}. He said I was charming. That did it, I quit.

Q: Some women at that age are offered [hormones]{T hormone therapy (medication); general}.

A: I was. [Estradiol patch]{T estradiol; ongoing; dose=0.05; route=patch; frequency=twice a week}, 0.05, twice a week, started February 2019 and I wear it now. So here's a nice clean result. [The [night sweats]{S other_physical improved} went from four a night to none in 16 days]{O benefit; estradiol}. [The 2:47 wake-up didn't move by one minute]{O no_benefit; estradiol}. [I get a [square of itchy skin]{S other_physical side_effect} where it's been]{O side_effect; estradiol; neutral}. I'd have lost money on that. I was sure it was the [sweats]{S other_physical} waking me.

Q: Did anybody test you for [sleep apnea]{S diagnosis clin possible}?

A: Yes, a home test, index of 3, which is normal. So no [CPAP]{T CPAP; not_tried}. My husband is disappointed. He's got one and he wanted company.

Q: When did you hear about [CBT for insomnia]{T cognitive behavioural therapy for insomnia; stopped; sessions=seven; started=fall of 2019}?

A: From a podcast, driving to Tulsa. I found a [psychologist]{T cognitive behavioural therapy for insomnia; stopped} who did it by video, seven sessions, fall of 2019. She restricted me to five and a half hours. [I was a menace for three weeks. I [fell asleep on a step stool]{S sleep side_effect}]{O side_effect; cognitive behavioural therapy for insomnia}. [And then the gap closed: 22 minutes by session five, 14 by session seven. Sleep efficiency 91 percent, from 68]{O benefit; cognitive behavioural therapy for insomnia}. I had that printed on a mug.

Q: So that was the solution.

A: We finished in December as planned, she signed off on me, and [it held for nineteen months]{O benefit; cognitive behavioural therapy for insomnia}. [In July 2021, no cause that I could identify, the mountain [had a tunnel]{S sleep fig worsened} again. Same 2:47. I redid the program out of my notes; it got me to 60 minutes and stuck there]{O partial; cognitive behavioural therapy for insomnia}.

Q: How did you feel about that?

A: Offended. I'd done the work.

Q: What are you using at present?

A: [Quviviq]{T daridorexant; ongoing; dose=25; started=September 2022}. [Daridorexant]{T daridorexant; ongoing; dose=25; started=September 2022}, 25, since September 2022, and 50 since January 2023. It's a different principle, it turns down the wake signal, it doesn't hit you with a board. [[Headache]{S pain side_effect} the first eight days, 3 out of 10]{O side_effect; daridorexant; neutral}. [The gap was 41 minutes at four weeks and 19 at twelve, and I don't need the stopwatch anymore, but I use it]{O benefit; daridorexant}. [[Reaction time]{S cognition clin improved}, 274]{O benefit; daridorexant}.

Q: Is it a drugged feeling?

A: No. There's no [swoon]{S sleep absent side_effect}. It isn't [cotton]{S cognition fig absent side_effect}, it isn't a [hangover]{S energy fig absent side_effect}. [I expected to pay for it in the morning and I don't]{O tolerated; daridorexant}. I simply [sleep through a place where I used to wake up]{S sleep improved}.

Q: Do you plan to stop at some point?

A: My doctor and I look at it every January. I've got seven years of tables. I showed him a plot once, and he said that in his whole career nobody had brought him error bars.

Q: Anything you would say to other people?

A: Write it down. You'd be amazed by how much you're wrong about. I'd have sworn to you that I [never slept]{S sleep}, and in the worst month it was 4 hours 51.

=== 090-generalised-anxiety-disorder
title: the geese (long, tldr at bottom)
genre: forum
layout: post with TL;DR
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
overall: improved
round: 1
ledger:
  medication | medication | ongoing | response | appetite_weight, sleep
  breathing exercises | mind_body | tried | no_response
  psychotherapy | psychotherapy | ongoing | response
---
"You [live like somebody's about to knock]{S anxiety fig}," my grandmother told me, peeling an orange in one long ribbon, and I've carried that sentence around for two years now because she wasn't being mean, she was just looking.

I'm 25. I work nights in a greenhouse, seedlings mostly. And all day and all night there was this [weather in my ribs]{S anxiety fig}. I'd [rehearse the deaths of everyone I love]{S anxiety} while misting lettuces. My [shoulders lived up by my ears]{S other_physical fig}. I'd [wake at four]{S sleep} with my [pulse going like a moth in a lampshade]{S other_physical fig}, certain I'd left something on, something open, someone alone. [Generalized anxiety]{S diagnosis clin}, the nurse said, and I thought generalized is a good word, like rain.

I tried the [breathing]{T breathing exercises; tried}, in for four, out for six. [It made me [listen to my heart more]{S anxiety worsened}]{O worsening; breathing exercises}.

So last October: the [pill]{T medication; ongoing; started=last October}. Small and peach colored. [For a month I didn't feel a thing but [hunger]{S appetite_weight side_effect}]{O side_effect; medication}. [Then the geese came over one morning as I was locking up and I looked at them, only looked, and understood that I [wasn't bracing]{S anxiety improved}]{O benefit; medication}. [My [shoulders had come down like two birds]{S other_physical fig improved}]{O benefit; medication}.

[This stuff did put [twenty-two pounds]{S appetite_weight side_effect} on me]{O side_effect; medication}. I grew out of the green dress. I mourned the green dress a little and then I gave it to my cousin, who looks like spring in it. [And the [dreams]{S sleep side_effect}, long and lit up, full of stairs]{O side_effect; medication; neutral}.

Then in February the mail-order was late, four days, five. [[Sparks in my teeth]{S neurological fig withdrawal}. I [wept at a seed catalog]{S mood withdrawal}. The [ground tilted]{S neurological withdrawal} every time I turned toward the sink]{O withdrawal; medication}. I keep a spare strip inside the sugar tin now.

[Therapy]{T psychotherapy; ongoing; frequency=every other week} too, every other week, a woman with silver boots. [She taught me to [let a worry stand at the door and not set a place for it]{S anxiety fig improved}]{O benefit; psychotherapy}.

My grandmother says [I [peel oranges slower]{S anxiety improved}]{O benefit; overall}.

tl;dr: [the [pill]{T medication; ongoing} + silver boots lady = [calm]{S anxiety improved}]{O benefit; medication, psychotherapy}, [[bigger jeans]{S appetite_weight side_effect}]{O side_effect; medication}, don't run out of it

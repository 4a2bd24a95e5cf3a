=== 040-migraine
title: Re: Botox or the monthly injection, which one first?
genre: forum
layout: reply to somebody's question
condition: migraine
area: general
english: second-language English (some grammar errors)
narrator: patient
overall: partly_improved
round: 1
ledger:
  metoprolol | medication | stopped | no_response | energy
  valproate | medication | stopped | partial | neurological, appetite_weight
  botulinum toxin | medication | stopped | no_response | pain
  erenumab | medication | not_tried | unknown
  galcanezumab | medication | ongoing | partial | gastrointestinal, other_physical
  sumatriptan | medication | ongoing | response
---
I must excuse myself first, I am not doctor, I repair elevators, and my case is only one case. But you asked for order and for numbers, so here they are.

Man, 61. [Chronic migraine]{S diagnosis clin}, 17 days in the month when it was the highest. For me it is not [pulsating]{S pain absent}. It is not [half of the head]{S pain absent} and there are no [lights]{S neurological absent}, so for eleven years the doctors wrote [tension headache]{S diagnosis clin}. It is a [hat of iron]{S pain fig}, with [nausea]{S gastrointestinal clin} and I [cannot bear the smell of oil]{S neurological}, what is bad in an elevator shaft.

1) [Metoprolol]{T metoprolol; stopped; dose=100 mg; duration=January till June 2014} 100 mg, January till June 2014. [No change]{O no_benefit; metoprolol}. [On stairs I was [slow like a cow]{S energy fig side_effect}]{O side_effect; metoprolol}.

2) [Valproate]{T valproate; stopped; dose=600 then 900 mg; started=autumn 2014} 600 then 900 mg, autumn 2014 until 2016. [From 17 days to 12, in second year again 15]{O partial; valproate}. [[Hands were trembling]{S neurological side_effect} with the small screws, [plus 8 kilo]{S appetite_weight side_effect}]{O side_effect; valproate}.

3) [Botox]{T botulinum toxin; stopped; dose=155 units; sessions=5 rounds; duration=2018-2019}, 155 units, 5 rounds from 12 to 12 weeks, 2018-2019. [My diary says 15, 14, 15, 15, 14]{O no_benefit; botulinum toxin}. [[Neck pain]{S pain side_effect} each time for one week]{O side_effect; botulinum toxin}. With this I answer one half of your question. But my colleague's wife has from the [same needles]{T botulinum toxin; other} [only 3 days]{S pain improved other}, so it means nothing for you.

4) Then the doctor wanted [Aimovig]{T erenumab; not_tried}. The insurance refused in March 2020 because I "have not failed four", I had failed three. So I did not get it. I asked if I can fail faster. No reply.

5) [Emgality]{T galcanezumab; ongoing; dose=120 mg; frequency=monthly; started=4 October 2021}, approved after objection, first dose 240 on 4 October 2021, since then 120 mg monthly, I inject on the first Monday. [Month 1: 13 days. Month 3: 9. Month 6: 8. Today, after five years nearly: 8]{O partial; galcanezumab}. So it is half. [[Constipated]{S gastrointestinal side_effect}, and [red spot as a coin]{S other_physical side_effect} at the place]{O side_effect; galcanezumab; neutral}. It was not like a new life, what some people write. [I was not [happy]{S mood absent}, I was only less [sick]{S other improved}]{O partial; galcanezumab}. For the [attacks]{S pain} I have [sumatriptan]{T sumatriptan; ongoing; dose=6 mg; route=in the leg} 6 mg in the leg, [in 25 minutes I can read a wiring plan]{O benefit; sumatriptan}.

One thing more. [In the last week before the [injection]{T galcanezumab; ongoing} the [hat]{S pain fig} comes back a little]{O partial; galcanezumab}, my wife sees it earlier than me, she says I [stop to whistle]{S mood}. I noted it 31 times of 58.

If I should begin again: ask in writing which number of failures they need. Start with the cheaper.

=== 252-high-blood-pressure
title: Telma-AM
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: high blood pressure
area: general
english: Indian English
narrator: patient
treatment: telmisartan
rating: 4.5/5
overall: improved
round: 1
ledger:
  atenolol | medication | tried | no_response
  garlic pearls | supplement | tried | no_response
  low-salt diet | lifestyle | tried | no_response
  telmisartan | medication | ongoing | response | other_physical
  amlodipine | medication | ongoing | response | other_physical
  renal denervation | procedure | planned | unknown
---
Taken for: [BP]{S diagnosis clin}, 48 F

Side effects: [[ankles like idlis]{S other_physical fig side_effect} by evening]{O side_effect; telmisartan, amlodipine; neutral}

Comments: [Presently 126/78, machine is shocked, I am shocked]{O benefit; telmisartan, amlodipine}. One [tablet]{T telmisartan; ongoing} of [Telma-AM]{T telmisartan; ongoing; dose=40+5} 40+5, that is [telmisartan]{T telmisartan; ongoing} plus [amlodipine]{T amlodipine; ongoing}. Last year it was 174/106 and I had [hammering in the nape]{S pain fig} each time my mother-in-law rang, which may be coincidence.

[What did nothing:
- [Aten]{T atenolol; tried; dose=50} 50
- [garlic pearls]{T garlic pearls; tried} (social life also nil)
- [saltless sambar]{T low-salt diet; tried}]{O no_benefit; atenolol, garlic pearls, low-salt diet}

[All three items together brought down only my mood at dinner]{O no_benefit; atenolol, garlic pearls, low-salt diet}. Cardiologist sir wants [renal denervation]{T renal denervation; planned} if it climbs again. I told him let it climb first.

=== 255-adhd
title: What the body does at ten past two
genre: article
layout: newspaper health column
condition: ADHD
area: mental
english: British
narrator: journalist
overall: unknown
round: 1
ledger:
  hypnotherapy | mind_body | tried | no_response
  methylphenidate | medication | stopped | partial | sleep, other_physical, mood
  melatonin | supplement | ongoing | partial
  lisdexamfetamine | medication | ongoing | unknown | appetite_weight, other_physical
  cognitive behavioural therapy | psychotherapy | tried | partial
  atomoxetine | medication | not_tried | unknown
---
I owe Lottie Baines an apology. I was forty minutes late to interview her about lateness, and by the time I arrived she had dismantled the café's sugar dispenser and was putting it back in the wrong order. "Don't worry," she said. "I only got here five minutes ago. I've been sitting in the car describing my hands."

She meant it literally. Lottie, 31, restores stained glass, and she notices bodies the way that other people notice dogs. Her own has been under observation since April of last year, when she was told that she had [attention deficit hyperactivity disorder]{S diagnosis clin}. In a green notebook she writes down what it does, and at what time.

At ten past two in the afternoon, for example, the [soles of her feet start to itch]{S anxiety} from inside. At twenty past there's a [hum in the teeth]{S anxiety fig}. By half past the glass cutter is on the floor, she is [in another room]{S cognition}, and there is a kettle on somewhere. "It isn't that I'm [bored]{S anhedonia absent}," she says. "It's as if my [skeleton has remembered an appointment]{S anxiety fig}."

A disorder of the school bus?

We still picture [ADHD]{S diagnosis clin general} as a boy on a bus. In fact around 3 to 4 per cent of British adults are thought to meet the criteria, and at most one in nine of them knows it. Girls are diagnosed on average four years later than boys, and many women only when a child of theirs is referred. In adults the signs to look for include

• [losing the thread]{S cognition fig general} of conversations
• [inner restlessness]{S anxiety general}, rather than running about
• [starting six things]{S functioning general} and finishing none
• [blurting]{S cognition general}, [overspending]{S functioning general}, [falling out with people]{S functioning general}
• a [body clock that runs late]{S sleep general}

The last of these has had less attention than it ought. Up to three quarters of adults with [ADHD]{S diagnosis clin general} have a [delayed sleep rhythm]{S sleep clin general}: the evening rise of melatonin comes about ninety minutes behind everybody else's.

Lottie's comes, by the notebook, at a quarter to three in the morning. She [hasn't been sleepy at midnight]{S sleep} since she was nine. Her mother took her to a [hypnotist]{T hypnotherapy; tried} in Worthing, who counted backwards. [She lay there and counted the ceiling roses with him]{O no_benefit; hypnotherapy}.

The first [tablet]{T methylphenidate; stopped}

In June she was prescribed [methylphenidate]{T methylphenidate; stopped; dose=18 mg}, slow release, 18 mg. What follows is from page 31. "40 min: jaw. [55 min: the [itch]{S anxiety improved} goes out of the left foot, then right]{O benefit; methylphenidate}. [70 min: I can [hear one thing]{S cognition improved}]{O benefit; methylphenidate}." [That first day she leaded a whole panel, a Saint Agnes with lamb, and forgot the kettle in quite a different way, by not wanting tea]{O benefit; methylphenidate}.

It then got worse before it got better. [In week two, at 36 mg, the [tablet]{T methylphenidate; stopped; dose=36 mg} let go of her at four in the afternoon and she [dropped through the floor]{S mood fig side_effect}: [tears]{S mood side_effect} in the Co-op, [heart at 112]{S other_physical side_effect} on the stairs]{O side_effect; methylphenidate}. [And the [nights]{S sleep worsened side_effect}, already short, went to three hours]{O side_effect; methylphenidate}. She was within a day of flushing the lot. A pharmacist moved the dose to seven in the morning, and her GP added [melatonin]{T melatonin; ongoing; dose=2 mg; frequency=at nine}, 2 mg at nine. [By week six the [four o'clock drop]{S mood fig improved side_effect} had levelled out]{O tolerated; methylphenidate}. [She was [asleep by one]{S sleep improved}, which for her was practically teatime]{O partial; melatonin}.

[From October to Christmas, she says, she was as near to [punctual]{S functioning improved} as she's ever been]{O benefit; methylphenidate}. She had ten sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=ten sessions} adapted for adults with [ADHD]{S diagnosis clin general}, [from which she has kept two things, a kitchen timer and a sentence ("Is this the job, or is it near the job?")]{O partial; cognitive behavioural therapy}. [She [finished four commissions]{S functioning improved}]{O benefit; methylphenidate}.

[Then it thinned]{O no_benefit; methylphenidate}. "You know when a stained window's been cleaned too often? The colour's there, it's got no depth." [In January the seventy minutes became two hours, the two hours became an idea. By February she was [losing the thread]{S cognition fig} at ten in the morning]{O no_benefit; methylphenidate}.

The break

Dr Samir Benkirane, who leads an adult service on the south coast, says that this is common and not well understood. "True tolerance exists, but more often life has grown to fill the new space. I'm fond of a planned holiday from the drug, four weeks or so, with a date for its end, simply to see who is there." He is careful to add that nobody should try it alone, that some people get [very low]{S mood possible general withdrawal}, and that for others a [non-stimulant]{T non-stimulants (medication); general} such as [atomoxetine]{T atomoxetine; general} is the better question.

Lottie took the holiday in March. It was agreed, supervised and entered in green. [Day three, [feet]{S anxiety}. Day five, [teeth]{S anxiety fig}. On day nine she [left a gas torch burning]{S cognition} and a strip of lead ran down the bench like spilt milk]{O partial; methylphenidate}. [By the end of it she was as she had been before any of this]{O partial; methylphenidate}, she reckons, plus one scorch mark.

She asked about [atomoxetine]{T atomoxetine; not_tried}; the waiting time for the switch was longer than the wait for [lisdexamfetamine]{T lisdexamfetamine; ongoing; dose=30 mg; started=a fortnight before our meeting}, which is why she began [lisdexamfetamine]{T lisdexamfetamine; ongoing}, 30 mg, a fortnight before our meeting.

And is it doing anything? She turns her wrists over on the table. [[Colder than they were]{S other_physical side_effect}; she's [not hungry]{S appetite_weight side_effect} until dark; there's a [flutter under the left collarbone]{S other_physical unclear}, though that could be the café's espresso]{O side_effect; lisdexamfetamine; neutral}. As for the rest, two weeks is fourteen lines in a notebook. She won't be drawn.

"Ask me in three months," she says, and looks at the clock. It's ten past two. Neither of us says anything. She puts the lid on the sugar, takes it off again, and goes out to see whether she has locked the car.

=== 283-opioid-use-disorder
title: Buprenophine, an assessment (with update)
genre: forum
layout: post with an update weeks later
condition: opioid use disorder
area: mental
english: British
narrator: patient
overall: unknown
round: 1
ledger:
  codeine | medication | tried | unknown | substance_use
  methadone | medication | tried | no_response | sleep, other_physical
  buprenorphine | medication | ongoing | partial | gastrointestinal, mood
  key worker | support | ongoing | unknown
---
[On balance I should award it six marks of ten]{O partial; buprenorphine}, and I had hoped for eight.

By way of introduction: I am 31, formerly a chorister and latterly a conveyancing clerk. I was prescribed [codiene]{T codeine; tried} for a wisdom tooth, [and within the twelvemonth I was [taking forty a day]{S substance_use side_effect}]{O side_effect; codeine} and thereafter [heroin]{S substance_use}. The word on my file is [opioid use disorder]{S diagnosis clin}.

[Methodone]{T methadone; tried; dose=60 ml; duration=seven months} came first, 60 ml, for seven months. One attended the chemist at half past eight and swallowed it before an audience of people buying shampoo. I made the acquaintance there of a most civil ex-jockey. I mention the shampoo because one comes to hate the smell. [It made no difference to me; I [used]{S substance_use} on top of it every single day]{O no_benefit; methadone}, [I [nodded off]{S sleep side_effect} over title deeds and [perspired]{S other_physical side_effect} like a horse]{O side_effect; methadone}.

[Buprenophine]{T buprenorphine; ongoing; dose=12mg}, 12mg, since March. [The [craving]{S substance_use clin improved} has fallen to a murmur]{O benefit; buprenorphine}. [I am [bound up]{S gastrointestinal side_effect}, which I accept]{O side_effect; buprenorphine; neutral}. [But I am also [low]{S mood unclear}, [grey in all weathers]{S mood fig unclear}, and I cannot determine whether this is the [tablet]{T buprenorphine; ongoing} or simply what I was before I anaesthetised it]{O side_effect; buprenorphine}. [I have [lapsed]{S substance_use clin} twice]{O partial; buprenorphine}.

UPDATE, seven weeks on. My [key worker]{T key worker; ongoing} proposes the monthly [Buvidal]{T buprenorphine; planned}, and I have moved to my aunt's at Ludlow where there is no signal. I shall not report figures, as I have ceased to keep them. Thank you all for your courtesy.

=== 001-insomnia
title: Awake 21 hrs again. Sick of "have you tried chamomile"
genre: forum
layout: post and replies by other members
condition: insomnia
area: mental
english: Australian
narrator: patient
overall: improved
round: 1
ledger:
  chamomile | supplement | tried | no_response
  magnesium | supplement | ongoing | partial
  valerian | supplement | tried | no_response
  sleep hygiene | lifestyle | tried | no_response
  temazepam | medication | tried | no_response | cognition
  doxylamine | medication | tried | no_response | energy
  acupuncture | mind_body | tried | no_response
  sleep restriction | psychotherapy | ongoing | partial | mood
  suvorexant | medication | ongoing | partial | sleep
---
fitter_wollongong:
[Eyes wide open]{S sleep}, 4.12am, fourth night running, kookaburra laughing at me personally. I'm 31 and I've got the [sleep]{S sleep} of a 90 yr old fugitive. It isn't the [falling off]{S sleep absent}, I drop like a rock at 10. It's [1.30, bang, awake]{S sleep}, [heart thumping]{S other_physical}, and that's me till smoko. I work on live switchboards. Does anybody at the clinic get that? I could cook someone.

If one more person says [chamomile]{T chamomile; tried} I'm gonna lose it. Since you're all going to ask: [chamomile]{T chamomile; tried}, [magnesium]{T magnesium; ongoing}, [valerian]{T valerian; tried}, [no screens, cold room, same time every night]{T sleep hygiene; tried}, [Temaze]{T temazepam; tried}, [Restavit]{T doxylamine; tried}, and a bloke in Thirroul who stuck [needles]{T acupuncture; tried} in my ears for $95. [NOTHING. Not one of em bought me a single extra hour]{O no_benefit; chamomile, magnesium, valerian, sleep hygiene, temazepam, doxylamine, acupuncture}. [The [Temaze]{T temazepam; tried} I [put my boots in the fridge]{S cognition side_effect}]{O side_effect; temazepam}, [[Restavit]{T doxylamine; tried} I was a [wet sandbag]{S energy fig side_effect} till lunch]{O side_effect; doxylamine}.

Been like this since the night-shift job at the steelworks in 2022. I've [called in sick]{S functioning} eleven times this year, I [snap at the apprentice]{S anger} over nothing and he's a good kid, and on Sunday I [put diesel in the missus's Corolla]{S cognition}. That's a $1400 yawn.

GP looked at me Tuesday and said everyone's [tired]{S energy general} these days. MATE. Fourteen years of school for that.

dozy_jo:
oh love. Have you tried [lavender]{T lavender (supplement); general}

fitter_wollongong:
Jo I swear to god

carpenterant:
Not being smart but have you done proper [sleep restriction]{T sleep restriction; not_tried}? I was [awake 2 to 5]{S sleep other} for six years. Hated every second of it. [Fixed]{S sleep improved other}. Also my missus is on [Belsomra]{T suvorexant; other} and [snores]{S sleep other} now lol

fitter_wollongong:
Not done [restriction]{T sleep restriction; not_tried} no. Sounds like torture with a spreadsheet. Will ask. Waiting list's probably till the next Olympics.

nightowl_deb:
careful, the [Belsomra]{T suvorexant; other} gave me [mad dreams]{S sleep other side_effect}

fitter_wollongong:
Ok so it's 9 weeks later and I said I'd come back. [I'm still [angry]{S anger}, just [better rested]{S sleep improved}]{O benefit; overall}. Rang a [sleep psych]{T sleep restriction; ongoing} in Sydney, telehealth, $38 after medicare so no excuse you lot. She put me on [restriction]{T sleep restriction; ongoing; frequency=bed 12.30, up at 6}, bed 12.30, up at 6, no matter what. Same week a different GP, a woman with an actual face, wrote me [Belsomra]{T suvorexant; ongoing; dose=20} 20. And I never stopped the [mag]{T magnesium; ongoing} so chuck that in. [First ten days was hell, I [bawled at a Bunnings]{S mood side_effect}]{O side_effect; sleep restriction}. [Then around week 4, I [woke up and it was LIGHT]{S sleep improved}]{O partial; sleep restriction, suvorexant, magnesium}. [I'm on about 6 hrs 20, five nights outta seven]{O benefit; overall}. No idea if it's the [psych]{T sleep restriction; ongoing}, the [pill]{T suvorexant; ongoing} or the stupid [magnesium]{T magnesium; ongoing}. [Bit [groggy]{S sleep side_effect} off the [Belsomra]{T suvorexant; ongoing} Mondays, no [weird dreams]{S sleep absent side_effect}]{O side_effect; suvorexant; neutral}.

[[Back on live work]{S functioning improved}]{O benefit; overall}. Haven't cooked anyone.

dozy_jo:
so happy for you!! was it the [lavender]{T lavender (supplement); general}

=== 231-autistic-burnout-with-depression
title: tms + wellbutrin, 52F
genre: review
layout: one unbroken paragraph
condition: autistic burnout with depression
area: mental
english: American
narrator: patient
treatment: repetitive transcranial magnetic stimulation
rating: 8
overall: improved
round: 1
ledger:
  bupropion | medication | tried | partial | anxiety
  repetitive transcranial magnetic stimulation | neuromodulation | tried | response | pain, neurological
---
ok so [rock bottom]{S mood fig} = me, 52, [nonverbal]{S functioning} in a Costco parking lot for 3 hrs w ear defenders on, my son had to come get me lol. [autistic burnout]{S diagnosis clin} plus [depression]{S diagnosis clin} on top, [couldnt mask]{S functioning}, [couldnt cook]{S functioning}, [lights hurt]{S neurological}. [[wellbutron]{T bupropion; tried} [got me outta bed]{S functioning improved} ngl]{O partial; bupropion} but also [made me [buzzy]{S anxiety fig side_effect}]{O side_effect; bupropion}. then did 36 sessions of [tms]{T repetitive transcranial magnetic stimulation; tried; sessions=36}, [the tapping is LOUD, [sore scalp]{S pain side_effect}, [eye twitchin]{S neurological side_effect}]{O side_effect; repetitive transcranial magnetic stimulation}, bring ur own plugs. [like #20 i [laughed at a tiktok]{S anhedonia improved}. like #30 [words came back]{S functioning improved}]{O benefit; repetitive transcranial magnetic stimulation}. [still [autistic]{S diagnosis clin} obvs, just not [on fire]{S mood fig improved}]{O benefit; overall} 💀 tysm to my tech who let me stim

=== 329-insomnia
title: To the Director of the Sleep Institute, regarding invoice 20418
genre: essay
layout: letter
condition: insomnia
area: mental
english: American
narrator: patient
overall: worse
round: 1
ledger:
  trazodone | medication | stopped | partial | sexual
  zolpidem | medication | tried | partial
  CBT for insomnia | psychotherapy | tried | worse | energy
  residential sleep program | care_setting | tried | worse
  white noise | other | tried | no_response
  light therapy | procedure | tried | no_response
  biofeedback | mind_body | tried | no_response
  weighted robe | other | tried | unknown
  daridorexant | medication | tried | no_response | neurological, pain
  gabapentin | medication | planned | unknown
---
Dear Dr. Halvorsen:

[Chronic insomnia disorder]{S diagnosis clin}, severe, with [sleep-maintenance features]{S sleep clin}. Those are the words on your invoice, line one. Line two is $11,750. I'm writing to contest line two, and while I have the stationery out I'd like to say a few things about line one.

I'm 37. I run the night desk at a regional freight railroad, or did. Before you decide that this explains it: I [slept badly]{S sleep} for nine years before I took nights, and I took nights because I was [awake]{S sleep} anyhow. At fourteen I shared a room with my brother Dale, who could sleep in a canoe. I'd lie there and hate him, and the hate would [keep me up]{S sleep}. That's the whole origin story. I have told it to six professionals, and all of them wrote down "canoe."

Here's a week of mine when your brochure reached me: [four hours, three, five, none, two and a half, four, three]{S sleep}. I was [falling asleep at red lights]{S sleep}. I [sent a grain train to Decatur]{S cognition} that belonged in Danville. I'd [yelled at my daughter]{S anger} over a spoon. I had a [vise from here to here]{S pain fig}, and my eyes felt [breaded]{S other_physical fig}.

I'd been under doctors before, to be fair to you, and there is a piece of it that I'm coming back to. In 2011 a country doctor named Ruth Sparks, who wore a fishing vest, gave me [trazodone]{T trazodone; stopped; dose=50 milligrams; started=2011}, 50 milligrams. It's old, it's cheap, it was made for [depression]{S diagnosis clin general} and nobody uses it for that. [I [slept six hours]{S sleep improved} a night for fourteen months]{O partial; trazodone}. I'd been warned about [priapism]{S sexual clin possible side_effect}, which if you've never had it explained to you by a woman in a fishing vest is an experience. [It never happened]{O tolerated; trazodone}. [A little [trouble finishing]{S sexual side_effect}, that was all]{O side_effect; trazodone; neutral}. Then Dr. Sparks retired, the new man "didn't believe in it," and he swapped me to [Ambien]{T zolpidem; tried}. [[Ambien]{T zolpidem; tried} was great for five weeks and then it was a breath mint]{O partial; zolpidem}. I was afraid I'd [sleep-drive]{S sleep possible side_effect}, like the man in the news. [I can report that I never drove anywhere, asleep or awake]{O tolerated; zolpidem}.

So. Your Institute. Twelve nights, [residential]{T residential sleep program; tried; duration=Twelve nights}, in what used to be a Ramada.

I will list what I was given. A [white noise machine]{T white noise; tried} that played a stream. A [light box]{T light therapy; tried; frequency=at six in the morning} at six in the morning. [Biofeedback]{T biofeedback; tried}, where I was asked to make a cartoon balloon go up with my mind. A [weighted robe]{T weighted robe; tried}, which I assume is in the eleven thousand. And your own protocol, which is [CBT for insomnia]{T CBT for insomnia; tried} with the C removed: [time in bed cut]{T CBT for insomnia; tried} to four and a half hours, an attendant with a clipboard, and no naps. [I slept [less every night than the night before]{S sleep worsened}. I've got your own printouts: 4:10 on the first night, 1:55 on the last]{O worsening; residential sleep program, CBT for insomnia}. [On day nine I [walked into a glass door]{S energy side_effect}]{O side_effect; CBT for insomnia}. [The [stream]{T white noise; tried}, the [box]{T light therapy; tried} and the [balloon]{T biofeedback; tried} did nothing to any of it, for better or worse]{O no_benefit; white noise, light therapy, biofeedback}, though I got to be pretty good with the balloon.

When I said to your Dr. Voss that [I was getting worse]{O worsening; residential sleep program, CBT for insomnia}, he said, "That's the [therapy]{T CBT for insomnia; tried} working." Does a plumber get to say that?

Let me tell you about the fellow in 114. I won't name him. He was a retired bus mechanic, a sweet guy, he had [restless legs]{S neurological clin other} so bad that the [bed walked]{S neurological fig other}. Nobody checked his iron. I'm a dispatcher, I'm not a doctor, but I had a nurse for an aunt and *I* asked about his iron. He got the [robe]{T weighted robe; other}. He left on the sixth night in a cab and I carried his bag down, and I should have got in.

On discharge you started me on the new one, [Quviviq]{T daridorexant; tried; dose=50 milligrams}, 50 milligrams, with a coupon. The coupon worked. After the pamphlet I sat bolt upright against the headboard, waiting for [sleep paralysis]{S sleep clin possible side_effect} like a man waiting for the cops. [No [paralysis]{S sleep clin absent side_effect}]{O tolerated; daridorexant}. [Also no [sleep]{S sleep}]{O no_benefit; daridorexant}. [I got a [headache]{S pain side_effect} and I got [wobbly]{S neurological side_effect}]{O side_effect; daridorexant}. I gave it two months because it was $480 before the coupon, and you'd be surprised how long a person can believe in $480.

That was April. It's September. You'll want an outcome for your website, so take this down. [I'm at [two to three hours]{S sleep worsened}, and there are [two nights a week with nothing in them]{S sleep worsened}]{O worsening; overall}. I didn't used to be [scared of my bedroom]{S anxiety}; now I [stand at the door with a pillow]{S anxiety} like I'm checking in somewhere. I'm [on leave]{S functioning} from the railroad. My wife has taken our daughter to her mother's, for the school year, they said, because of the [hours]{S sleep} and because of the [yelling]{S anger}. [I wasn't any of that before I checked in]{O worsening; residential sleep program}. I was a guy who [slept four hours]{S sleep}.

My new doctor wants to try [gabapentin]{T gabapentin; planned}. I asked for the [trazodone]{T trazodone; not_tried} again. She said that the guidelines have moved on. I said, so has everybody.

Here's my offer. I'll pay for the room, at the rate of the Ramada in its last year of business, which I looked up: $59 a night, twelve nights, $708. Check enclosed. I won't pay for the stream.

You may keep the [robe]{T weighted robe; tried}.

[Wide awake]{S sleep}, and sincerely,

Curtis Beaumont

P.S. It is 3:36 a.m. Dale, wherever he is, is out cold.

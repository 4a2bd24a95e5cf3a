=== 613-pmdd
title: Two weeks in every four
genre: article
layout: charity page in first person, question headings, list with ticks and crosses
condition: premenstrual dysphoric disorder
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  evening primrose oil | supplement | tried | no_response
  desogestrel | medication | stopped | worse
  fluoxetine | medication | stopped | partial | sexual, anhedonia
  vitamin B6 | supplement | tried | unknown | neurological
  cognitive behavioural therapy | psychotherapy | tried | partial
  drospirenone pill | medication | tried | no_response | pain
  goserelin | medication | stopped | response | other_physical
  hormone replacement therapy | medication | ongoing | response
  oophorectomy | procedure | tried | response | pain
---
What is [PMDD]{S diagnosis clin general}?

[PMDD]{S diagnosis clin general} is not bad [PMS]{S diagnosis clin general}. It is a severe reaction of the brain to normal hormone changes, and it affects one in twenty women. For up to two weeks before a period there can be [rage]{S anger general}, [despair]{S mood general} and [suicidal thoughts]{S suicidality general}. A day or two after the bleed begins, it lifts.

What was it like for you, Kirsty?

Two weeks of me and [two weeks of her]{S mood fig}. That's what my husband called her, her. She [threw a lasagne]{S anger}. She [handed in my notice]{S functioning}, twice. She [told me every night that my girls would be better off]{S suicidality}. Then on day two I'd come round and spend my good fortnight saying sorry.

What have you tried?

✗ [Evening primrose]{T evening primrose oil; tried}. [About as much use as a candle in the bath]{O no_benefit; evening primrose oil}.
✗ [Vitamin B6]{T vitamin B6; tried}. A forum told me triple the dose. [[Pins and needles]{S neurological fig side_effect} in both feet]{O side_effect; vitamin B6}.
✗ The [mini pill]{T desogestrel; stopped}. [Now it was [four weeks of her]{S mood fig worsened} out of four]{O worsening; desogestrel}. Off it after ten weeks.
✗ [Yasmin]{T drospirenone pill; tried; duration=a year}, a year, no breaks. [[Headaches]{S pain side_effect}]{O side_effect; drospirenone pill}. [Still her]{O no_benefit; drospirenone pill}.
~ [Fluoxetine]{T fluoxetine; stopped} on the bad days only, later every day. [It shaved the top off]{O partial; fluoxetine}. [[Couldn't climax]{S sexual side_effect}, [couldn't cry at a funeral]{S anhedonia side_effect}]{O side_effect; fluoxetine}. I stopped it before my [operation]{T oophorectomy; tried}.
~ [CBT]{T cognitive behavioural therapy; tried}. [I learned to hand my husband the car keys. It helped him]{O partial; cognitive behavioural therapy}.

Two GPs thought it was [bipolar]{S diagnosis clin absent}. It wasn't. My sister is [bipolar]{S diagnosis clin other} and takes [lithium]{T lithium (medication); other}, and hers doesn't keep to a calendar.

What made the difference?

I filled in a chart for three months and took it to a gynaecologist, who put me on [Zoladex]{T goserelin; stopped; frequency=every 28 days}, an [implant]{T goserelin; stopped} in the tummy every 28 days. It switches off the ovaries. [First month she was horrific]{O worsening; goserelin}. [The second month, nobody came]{O benefit; goserelin}. [I [sweated through my uniform]{S other_physical side_effect}]{O side_effect; goserelin}, so they added a bit of [HRT]{T hormone replacement therapy; ongoing}. [That sorted it]{O benefit; hormone replacement therapy}.

It's not licensed for ever. So in 2023, at 41, with two kids and no doubts, I had [both ovaries out]{T oophorectomy; tried}. [Three weeks of [pain]{S pain side_effect} like a kick from a horse]{O side_effect; oophorectomy}. Since then I've used a [gel]{T hormone replacement therapy; ongoing} every morning.

Where are you now?

[Eighteen months without a single [bad fortnight]{S mood improved}]{O benefit; oophorectomy}. [I've [been promoted]{S functioning improved}]{O benefit; overall}. I wouldn't say everyone should do what I did. It was the last thing on a long list.

If you are [thinking about ending your life]{S suicidality possible general}, ring 999 or text our line, any day of your cycle.

=== 614-social-anxiety
title: The quiet one at the back
genre: article
layout: student newsletter column, first person
condition: social anxiety disorder
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  alcohol | other | stopped | partial
  bupropion | medication | stopped | worse | neurological, sleep
  ashwagandha | supplement | tried | no_response
  propranolol | medication | ongoing | partial
  group cognitive behavioural therapy | psychotherapy | tried | response
  phenelzine | medication | declined | unknown
  improv class | support | ongoing | response
  SSRIs | medication | declined | unknown
---
I have [thrown up before every presentation]{S anxiety} since sixth grade. I picked my major because it had no oral exam. So if you are the person who [sits by the door]{S anxiety general} and [eats lunch in the library]{S functioning general}, this column is yours.

[Social anxiety disorder]{S diagnosis clin general} isn't shyness. About 12 percent of Americans get it at some point, most before age 15, and the average person waits more than a decade before telling anyone. I waited eleven years. I told a nurse at student health because she was typing and wasn't looking at me.

Here's what I did before that, and some of what I did after.

[Four beers]{T alcohol; stopped; dose=Four beers}. [I was funny for about ninety minutes]{O partial; alcohol}. [Then I'd [lie awake replaying every sentence]{S anxiety}]{O worsening; alcohol}. Sophomore year I was [drinking to go to study group]{S substance_use}, so I cut it out.

[Wellbutrin]{T bupropion; stopped}, from a telehealth place that never asked me much. [It made me [shaky]{S neurological side_effect}]{O side_effect; bupropion}, [I [slept three hours a night]{S sleep side_effect}]{O side_effect; bupropion}, and [the [blushing]{S other_physical worsened} got worse, if that's possible]{O worsening; bupropion}. I ghosted them in week five.

[Ashwagandha gummies]{T ashwagandha; tried}. [Tasted like a barn, did what a barn would do]{O no_benefit; ashwagandha}.

The nurse suggested an [SSRI]{T SSRIs; declined}. My roommate was taking [Celexa]{T citalopram (medication); other} and had turned into a very calm person who never finished a movie, so I said I'd rather not. She offered [group CBT]{T group cognitive behavioural therapy; planned} instead. A group. For people [afraid of groups]{S anxiety general}. I laughed and then I signed.

The [group]{T group cognitive behavioural therapy; tried; duration=ten Thursdays} ran ten Thursdays in a room over the bookstore. We gave each other compliments. We ordered the wrong coffee on purpose and sent it back. [Week four was awful]{O worsening; group cognitive behavioural therapy}. [By the last Thursday I [asked a question in a 200-seat lecture]{S functioning improved}, and it was a dumb question, and nobody died]{O benefit; group cognitive behavioural therapy}.

For talks I still have a little orange bottle of [propranolol]{T propranolol; ongoing; dose=20 mg; frequency=an hour before}, 20 mg, an hour before. It blocks adrenaline, musicians use it. [My [hands don't shake]{S neurological improved} and my [heart stays in its lane]{S other_physical fig improved}]{O benefit; propranolol}. [My brain still [thinks everyone hates me]{S anxiety}]{O partial; propranolol}. [I've had no [dizziness]{S neurological absent side_effect} or any of that]{O tolerated; propranolol}.

The psychiatrist who prescribes them once mentioned an old drug, [Nardil]{T phenelzine; declined}, that is supposedly magic for this. You can't have pepperoni on it. I live on pepperoni.

Since January I've been taking an [improv class]{T improv class; ongoing; frequency=Mondays} downtown on Mondays. [I'm bad at it and I [look forward to it]{S anhedonia improved}]{O benefit; improv class}. I wasn't [depressed]{S mood absent} before, I want to be clear, I was just [alone a lot]{S functioning}. [Now I'm [alone a normal amount]{S functioning improved}]{O benefit; overall}.

[I still [rehearse phone calls]{S anxiety}. I still [can't do parties past eleven people]{S anxiety}]{O partial; overall}. I've counted.

Student health takes walk-ins from 9 to 4. The nurse does not look up from her keyboard. It's great.

=== 615-seasonal-depression
title: Library lends out lamps as dark months close in
genre: article
layout: local news item
condition: seasonal affective disorder
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  vitamin D | supplement | ongoing | no_response
  St John's wort | supplement | stopped | partial
  venlafaxine | medication | tried | no_response | other_physical
  light therapy | procedure | ongoing | response | pain
  snowshoeing | lifestyle | ongoing | response
---
MARQUETTE, Mich. (Nov. 4) The Peter White branch has added twelve items to its shelves that can't be read: [bright-light lamps]{T light therapy (procedure); general}, free with a library card for three weeks at a time.

The idea came from Beth Lahti, 52, a bus dispatcher who has had [seasonal affective disorder]{S diagnosis clin} since she moved north from Tucson in 2009.

"My first winter I thought I was coming down with something," Lahti said Monday. "I [slept ten hours]{S sleep} and [woke up tired]{S energy}. I [ate noodles standing up]{S appetite_weight}. I [didn't care if the buses ran]{S anhedonia}." It [lifted]{S mood fig improved} in April and was back the next October, and the next.

She started on [vitamin D]{T vitamin D; ongoing}, as everyone in the Upper Peninsula does. "[Still take it, never noticed a thing]{O no_benefit; vitamin D}." [[St. John's wort]{T St John's wort; stopped; duration=two winters} from the co-op helped a little for two winters]{O partial; St John's wort}, but she had to drop it when she went on birth control. A doctor in Ishpeming prescribed [Effexor]{T venlafaxine; tried}. [She [broke out in hives]{S other_physical side_effect} on day 12]{O side_effect; venlafaxine} and [it hadn't done anything by then]{O no_benefit; venlafaxine}.

In 2016 her sister-in-law, who works nights at the hospital, gave her an old [lamp]{T light therapy; ongoing}. Lahti kept it by the toaster and had [thirty minutes of light]{T light therapy; ongoing; duration=thirty minutes; frequency=before each shift} before each shift.

"[Ten days]{O benefit; light therapy}," she said. "[On the tenth day I was [humming]{S mood improved} on the radio channel and the drivers complained]{O benefit; light therapy}." [She got a [headache]{S pain side_effect} at first, until she moved it farther away]{O side_effect; light therapy; neutral}. [She has had [no winter as bad]{S mood improved} since]{O benefit; light therapy}, [though the week before Christmas is [still hard]{S mood}]{O partial; light therapy}. One year the bulb blew and she didn't replace it. [By February she was [back on the couch]{S functioning}]{O withdrawal; light therapy}.

She has also taken up [snowshoeing]{T snowshoeing; ongoing; frequency=Sundays} on Sundays. "[Best thing for me after the [lamp]{T light therapy; ongoing}]{O benefit; snowshoeing}," she said.

About 5 percent of U.S. adults have [seasonal depression]{S diagnosis clin general}, and the rate rises with distance from the equator, said Dr. Paul Niemi, a psychiatrist at the regional medical center. [Light therapy]{T light therapy (procedure); general} works for a little over half, he said, about as well as [antidepressants]{T antidepressants (medication); general}. People with [bipolar disorder]{S diagnosis clin general} or [eye disease]{S diagnosis general} should ask a doctor first. It can cause [eyestrain]{S pain general possible side_effect}, [headache]{S pain general possible side_effect} and, less often, [agitation]{S anxiety clin general possible side_effect}.

The lamps cost $1,400, paid by the Friends of the Library and a pasty sale. As of Friday there was a waiting list of 31 names.

=== 616-borderline-personality-disorder
title: Case example: Saoirse and the four modules
genre: article
layout: treatment explainer with a case, third person
condition: borderline personality disorder
area: mental
english: Irish
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  citalopram | medication | stopped | no_response
  olanzapine | medication | stopped | no_response | appetite_weight
  topiramate | medication | stopped | no_response | cognition
  hospital admission | care_setting | tried | worse
  dialectical behaviour therapy | psychotherapy | stopped | response
  phone coaching | support | stopped | response
  promethazine | medication | tried | partial
  schema therapy | psychotherapy | planned | unknown
---
What is [DBT]{T dialectical behaviour therapy (psychotherapy); general}?

[Dialectical behaviour therapy]{T dialectical behaviour therapy (psychotherapy); general} was developed in the 1980s for people with [borderline personality disorder]{S diagnosis clin general}. It has four modules: mindfulness, distress tolerance, emotion regulation and interpersonal skills. In trials it has cut [self-harm]{S suicidality general} by about half. It is not a quick fix; a full programme takes a year.

A case: Saoirse

Saoirse was 23 and working in a phone shop in Limerick when she was referred to our team. She had been [cutting]{S suicidality} since she was 13, had taken [three overdoses]{S suicidality} and could go [from delight to despair]{S mood} in the time it takes to read a text. She described herself as "a [house with no walls]{S other fig}". She had [lost two jobs]{S functioning} and most of her friends.

Over the years before that she had been prescribed:

• [citalopram]{T citalopram; stopped}
• [olanzapine]{T olanzapine; stopped}, small dose, at night
• [topiramate]{T topiramate; stopped}
• [promethazine]{T promethazine; tried}, as needed, for the bad evenings

"[None of it got near it, to be honest]{O no_benefit; citalopram, olanzapine, topiramate, promethazine}," she says. "[The [olanzapine]{T olanzapine; stopped} had me [eating toast in my sleep]{S appetite_weight side_effect} and the [size of a bus]{S appetite_weight fig side_effect}]{O side_effect; olanzapine}. [On the other one I [forgot the word for kettle]{S cognition side_effect}]{O side_effect; topiramate}. [The [promethazine]{T promethazine; tried} might knock me out for a night]{O partial; promethazine}." She was [admitted]{T hospital admission; tried; sessions=four times} four times. [Each time, she says, she came out worse]{O worsening; hospital admission}.

Her mother, who has [bipolar disorder]{S diagnosis clin other} and has done well on [quetiapine]{T quetiapine (medication); other}, asked if she could have the same. Guidelines do not recommend medication for the condition itself, and we took her off all three regular tablets in the first four months.

She had an hour of [individual therapy]{T dialectical behaviour therapy; stopped; frequency=a week} a week, a [skills group]{T dialectical behaviour therapy; stopped; frequency=Wednesdays} on Wednesdays and [phone coaching]{T phone coaching; stopped} when a crisis came.

The first ten weeks were rocky. [She [cut more]{S suicidality worsened}, not less]{O worsening; dialectical behaviour therapy}, and twice walked out of [group]{T dialectical behaviour therapy; stopped}. Then her [therapist]{T dialectical behaviour therapy; stopped} taught her to put her face in a basin of ice water. "I thought he was having me on," she says. "[It's the first thing that ever [brought me down]{S mood fig improved} without a blade]{O benefit; dialectical behaviour therapy}." [Ringing the [coaching line]{T phone coaching; stopped} from the toilets at work got her through Christmas]{O benefit; phone coaching}.

She finished in June of last year. [She [had not harmed herself]{S suicidality improved} for seven months at that point]{O benefit; dialectical behaviour therapy}; [at follow-up a year later there had been [one lapse]{S suicidality}]{O partial; dialectical behaviour therapy}. [She is [assistant manager]{S functioning improved} of the shop]{O benefit; overall}.

"[I still [feel everything at a hundred miles an hour]{S mood fig}]{O no_benefit; dialectical behaviour therapy}," says Saoirse. "[I just don't drive it into things]{O benefit; dialectical behaviour therapy}."

She is on the list for [schema therapy]{T schema therapy; planned}, which may start next spring.

Who is it not for?

[DBT]{T dialectical behaviour therapy (psychotherapy); general} asks for a commitment of a year. It is less suitable during [psychosis]{S mania_psychosis clin general} or for people who can't attend weekly.

=== 617-migraine
title: Common questions about migraine, and one uncommon patient
genre: article
layout: clinic page, patient story, side effect list
condition: chronic migraine
area: general
english: American
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  topiramate | medication | stopped | no_response | cognition, neurological
  amitriptyline | medication | stopped | no_response | appetite_weight
  metoprolol | medication | stopped | no_response | neurological
  riboflavin | supplement | tried | no_response
  daith piercing | other | tried | no_response
  sumatriptan | medication | ongoing | partial | other_physical
  botulinum toxin injections | medication | stopped | partial | pain
  acupuncture | mind_body | declined | unknown
  erenumab | medication | ongoing | response | gastrointestinal
  trigger diary | lifestyle | ongoing | unknown
---
Luis Bermudez tunes pianos. For nine years he did it with one eye shut.

"Light, smell, middle C, everything [hurt]{S pain}," says Luis, 46, of El Paso. He was having [headaches]{S pain} on 22 days out of 30, [throwing up]{S gastrointestinal} on most of them and [losing the left half of the keyboard]{S neurological fig} in a shimmer beforehand. He [canceled so many jobs]{S functioning} that a church hired a guy from Las Cruces.

What is [chronic migraine]{S diagnosis clin general}?

It means [headache]{S pain general} on 15 or more days a month, at least eight of them [migraine]{S pain clin general}. About 2 percent of people live with it. Women have it three times more often than men. It is a disease of the nervous system, not a reaction to stress, although stress doesn't help.

"They started me on [Topamax]{T topiramate; stopped}. [I [forgot my own phone number]{S cognition side_effect} and my [fingers tingled]{S neurological side_effect}]{O side_effect; topiramate}," says Luis. "Then [amitryptiline]{T amitriptyline; stopped}, [which [put 25 pounds on me]{S appetite_weight side_effect}]{O side_effect; amitriptyline}, then [metoprolol]{T metoprolol; stopped}, where [I [fainted]{S neurological side_effect} on a Steinway]{O side_effect; metoprolol}. My sister got me [vitamin B2]{T riboflavin; tried} and my daughter made me get my [ear pierced]{T daith piercing; tried}. [Not one of those five took away a single [headache]{S pain}]{O no_benefit; topiramate, amitriptyline, metoprolol, riboflavin, daith piercing}." The three prescriptions were each stopped inside of four months.

He relied on [Imitrex]{T sumatriptan; ongoing}, and still does. [It worked two times out of three]{O partial; sumatriptan}, [with a [squeezed feeling]{S other_physical side_effect} in the chest]{O side_effect; sumatriptan}, but insurance covered nine [tablets]{T sumatriptan; ongoing} a month. He did the math.

When he came here in 2019 we gave him [Botox]{T botulinum toxin injections; stopped; frequency=every 12 weeks; sessions=31 small shots}, 31 small shots every 12 weeks. [He went from 22 days to 15]{O partial; botulinum toxin injections}, [with a [stiff neck]{S pain side_effect} each time]{O side_effect; botulinum toxin injections}. After five rounds we agreed it wasn't enough and called it a day. We offered [acupuncture]{T acupuncture; declined}. "I've had enough needles," he said.

Since 2021 he has injected [Aimovig]{T erenumab; ongoing; frequency=once a month} once a month at home. [By the third month he was down to six days]{O benefit; erenumab}. [He gets [constipated]{S gastrointestinal clin side_effect}, and keeps prunes in the truck]{O side_effect; erenumab; neutral}.

Common side effects of this class include:

• [constipation]{S gastrointestinal clin general possible side_effect}
• [redness or pain where the needle went in]{S other_physical general possible side_effect}
• [muscle cramps]{S pain general possible side_effect}

About half of patients see their [migraine]{S pain clin general} days cut in half. His mother, who has had [migraines]{S pain clin other} since her twenties, got nothing from [Aimovig]{T erenumab; other} at all.

Luis keeps a [diary of triggers]{T trigger diary; ongoing}, which he calls "the weather report". [He still [loses a Sunday]{S functioning} now and then]{O partial; overall}. [The church has [hired him back]{S functioning improved}]{O benefit; overall}.

To book a first visit, call the number below. New patients wait about five weeks.

=== 618-opioid-use-disorder
title: "They count my strips, I count my days"
genre: article
layout: charity page in first person, dated headings
condition: opioid use disorder
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  oxycodone | medication | stopped | mixed | substance_use
  cold turkey | lifestyle | tried | no_response
  residential rehab | care_setting | stopped | partial
  methadone | medication | stopped | response | energy, other_physical
  naltrexone injection | medication | not_tried | unknown
  naloxone | medication | tried | response
  buprenorphine | medication | ongoing | response | other_physical, gastrointestinal
  clonidine | medication | tried | partial
  Narcotics Anonymous | support | stopped | worse
  recovery coach | support | ongoing | response
---
My name is Dawn. I'm 38 and I do hair in Chillicothe, Ohio.

2009

I fell off a porch and they gave me [Percocet]{T oxycodone; stopped} for my [back]{S pain}. [It worked great, for the back]{O benefit; oxycodone}. It wasn't about a high. It was more like [somebody put a blanket around me]{S mood fig improved}. [By spring I was [taking them by the handful]{S substance_use side_effect}]{O side_effect; oxycodone}, then buying them, then it wasn't pills any more.

[Opioid use disorder]{S diagnosis clin general} can happen to anyone. Over two million Americans have it. Without treatment most people who stop will use again within a month.

2011 to 2016, what I tried

→ [Cold turkey]{T cold turkey; tried; sessions=three times} at my mother's, three times. [[Sweats]{S other_physical withdrawal}, [legs kicking]{S neurological withdrawal}, [puking]{S gastrointestinal withdrawal}]{O withdrawal; cold turkey}. [Longest I made it was nine days]{O no_benefit; cold turkey}.
→ [Rehab]{T residential rehab; stopped; duration=28 days}, 28 days, paid by the county. They gave me [clonidine]{T clonidine; tried} for the first week, [which took the edge off the [shakes]{S neurological improved withdrawal}]{O partial; clonidine}. I graduated. I have the mug. [[Used]{S substance_use} eleven days later]{O partial; residential rehab}.
→ [NA]{T Narcotics Anonymous; stopped}. [They told me I wasn't clean if I was on medicine. I left and [got high]{S substance_use} that night]{O worsening; Narcotics Anonymous}. Other groups are different, I'm told. I haven't been back.
→ [Methadone]{T methadone; stopped; duration=two years; frequency=every morning at 5:30}, two years. [It kept me [off the street stuff]{S substance_use improved}]{O benefit; methadone}. [I was [nodding]{S energy side_effect} at red lights and [sweating]{S other_physical side_effect} through my smock]{O side_effect; methadone}, and the clinic was ninety miles round trip, every morning at 5:30. My car died. That's how that ended, and [I was [using]{S substance_use} in a week]{O withdrawal; methadone}.

My cousin Tyler got the [Vivitrol shot]{T naltrexone injection; other} in jail and is [five years clean]{S substance_use improved other}. I asked for the same [shot]{T naltrexone injection; not_tried} and Medicaid said no that year.

2018

I [overdosed]{S substance_use} in the bathroom at a gas station. [A trucker had [Narcan]{T naloxone; tried}, or I wouldn't be typing this]{O benefit; naloxone}. In the ER a doctor younger than my shoes asked if I wanted to start [Suboxone]{T buprenorphine; planned} before I went home. I said what's the catch.

[Within an hour of the first [strip]{T buprenorphine; ongoing} my [bones quit hurting]{S pain improved withdrawal}]{O benefit; buprenorphine}. [By the second week I [wasn't thinking about it]{S substance_use improved} every minute]{O benefit; buprenorphine}. That's it. [I felt [regular]{S other improved}]{O benefit; buprenorphine}.

Now

Six years on 16 mg of [bupe]{T buprenorphine; ongoing; dose=16 mg; duration=Six years}. [My [teeth took a hit]{S other_physical fig side_effect}]{O side_effect; buprenorphine} and [I'm [backed up]{S gastrointestinal fig side_effect} all the time]{O side_effect; buprenorphine}. [I missed doses once in a snowstorm and by day three I was [crawling out of my skin]{S anxiety fig withdrawal}]{O withdrawal; buprenorphine}. People ask when I'll get off it. Nobody asks my dad when he'll get off [insulin]{T insulin (medication); other}.

I've got a [recovery coach]{T recovery coach; ongoing; frequency=every Friday}, Miss Yolanda, who texts every Friday. [She's the reason I [have my kids back]{S functioning improved}]{O benefit; recovery coach}. [[2,190 days]{S substance_use improved}]{O benefit; overall}.

Free [naloxone]{T naloxone; general} is available at every library in Ross County.

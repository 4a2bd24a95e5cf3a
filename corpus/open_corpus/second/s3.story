=== 161-schizoaffective-disorder
title: Participant 12, second conversation
genre: interview
layout: speaker turns 'Interviewer:' / 'P12:'
condition: schizoaffective disorder
area: mental
english: second-language
narrator: interview
overall: unknown
ledger:
  religious healing | support | tried | no_response
  hospital admission | care_setting | tried | unknown
  olanzapine | medication | stopped | mixed | sleep, appetite_weight
  depot injection | medication | ongoing | unknown | anxiety, pain, sexual
  propranolol | medication | tried | partial
  valproate | medication | ongoing | unknown | neurological
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  family therapy | psychotherapy | stopped | no_response
  psychotherapy | psychotherapy | planned | unknown
  boxing | lifestyle | ongoing | partial
---
P12: … and so I am standing in the yard of the school with my shoes in the hand, and the caretaker, he comes, he says what are you doing, and I say I am waiting for the roof to finish.

Interviewer: To finish?

P12: To finish speaking. The [roof was speaking]{S mania_psychosis}. Is it recording already?

Interviewer: It is, yes. You can stop at any point. How old were you then?

P12: Seventeen. Now I am nineteen. So this is the famous day. After this day everybody has a theory. My uncle's theory is the evil eye, my teacher's theory is cannabis, the doctors have two theories, so they put both together and that is [schizoaffective]{S diagnosis clin}. I am not convinced. I only say.

Interviewer: What does the word mean to you?

P12: That I have the [voices]{S mania_psychosis} and I have also the [weather]{S mood fig}. Two weeks I [need no sleep]{S sleep}, I [write a plan for the metro of the whole city]{S mania_psychosis}. Then I [lie like a carpet]{S energy fig}, and the [voices]{S mania_psychosis} are there in both. In [bipolar]{S diagnosis clin general} the [voices go home]{S mania_psychosis fig improved general} when the [weather is good]{S mood fig improved general}. It is what she explained me, Dr Anke.

Interviewer: What was the first thing anyone did to help?

P12: My uncle brought a [man who reads verses over you]{T religious healing; tried; sessions=Three evenings}. Three evenings. He was polite, he had cold hands. [After this I [heard him]{S mania_psychosis worsened} also]{O worsening; religious healing}. [So, no]{O no_benefit; religious healing}.

Interviewer: And then the [hospital]{T hospital admission; tried}?

P12: Then [hospital]{T hospital admission; tried; duration=seven weeks}, seven weeks. With police, I would like to say, two cars, for one thin boy with no shoes. There they gave [olanzapine]{T olanzapine; stopped}. I didn't know the name at that time, they say "this is for the sleep." Okay, I slept. [I [slept on the soup]{S sleep side_effect}]{O side_effect; olanzapine}. [The [roof was finished]{S mania_psychosis improved} after maybe ten days]{O benefit; olanzapine}, this is true, I don't deny. But [I [ate my dinner and the dinner of the neighbour]{S appetite_weight side_effect}, and in two months I was [eighteen kilo more]{S appetite_weight side_effect}]{O side_effect; olanzapine}. My trousers, my face. My little brother asked who is this.

Interviewer: Did you carry on with it at home?

P12: No. I'm honest. I put it in the plant. The plant is okay, by the way.

Interviewer: What happened?

P12: Six weeks good, I thought, you see, liars. [And then the [metro plan came back]{S mania_psychosis withdrawal}, with five lines]{O withdrawal; olanzapine}.

Interviewer: And now you have an [injection]{T depot injection; ongoing}.

P12: Now I have the [depot]{T depot injection; ongoing; frequency=every month}, every month. This was explained to me as a freedom. You don't need to think about it! But with a needle in the arm, by a nurse who looks if you really come. This stuff costs, do you know what it costs? I saw the paper. It's more than my mother's rent. The insurance made a letter that I must first fail with two cheap ones. I had failed only with one, so Dr Anke wrote that I failed with two, you can't write that please. Or write it without a name. For three months it was not sure who pays, and my mother cleaned one more office.

Interviewer: How was it in the beginning, the [injection]{T depot injection; ongoing}?

P12: [Worse]{O worsening; depot injection}. Very much. [The first and the second month I [walked]{S anxiety side_effect}]{O side_effect; depot injection}. In the flat, kitchen, door, kitchen, door. [I [could not sit for a film]{S anxiety side_effect}, inside of my legs there were [ants with hammers]{S anxiety fig side_effect}]{O side_effect; depot injection}. [And the [voices were angry, as if somebody closed them in a small room]{S mania_psychosis fig worsened}]{O worsening; depot injection}. I said to the nurse, you're killing me slowly, and she wrote it down like it was a symptom. They gave [propranolol]{T propranolol; tried} for the [walking]{S anxiety side_effect}. [It made the [ants smaller]{S anxiety fig improved side_effect}]{O partial; propranolol}.

Interviewer: You went on with it all the same?

P12: Because of Samir. Samir was in the same room in the hospital, he has the same [injection]{T depot injection; other}, same dose also, we compared. He [works in a bakery]{S functioning improved other} since one year, he has a girlfriend, he is [totally quiet in the head]{S mania_psychosis fig improved other}, he says. He told me wait until the fourth one. So I waited. But Samir has only the [voices]{S mania_psychosis other}. He doesn't have the [weather]{S mood fig absent other}.

Interviewer: And after the fourth?

P12: I had the fifth two weeks ago. What should I say to you. [The [ants are gone]{S anxiety fig improved side_effect}]{O tolerated; depot injection}. [My [arm hurts]{S pain side_effect}]{O side_effect; depot injection}. And, it's anonymous, yes? [[In the trousers nothing happens]{S sexual fig side_effect}]{O side_effect; depot injection}. The roof, I don't look at it. If you don't look you don't know.

Interviewer: Do you still [hear voices]{S mania_psychosis possible}?

P12: You're the third who asks this week. Sometimes I think it is them and it's the pipes. It's an old house.

Interviewer: Are you taking anything for the mood part?

P12: [Depakine]{T valproate; ongoing; dose=one thousand}, one thousand. [My [hands shake]{S neurological side_effect}]{O side_effect; valproate}, see. I can't tell you if the [weather is better]{S mood fig possible} because it's summer. In summer it was always either very good or [too good]{S mania_psychosis}. Ask me in November.

Interviewer: Was [ECT]{T electroconvulsive therapy; not_tried} ever spoken about?

P12: With the electricity? No. Thanks God.

Interviewer: And talking? Has there been any kind of [talking treatment]{T psychotherapy; not_tried}?

P12: [Family meetings]{T family therapy; stopped; sessions=four times}, four times. My mother cried, my uncle explained the eye, the psychologist nodded, I counted the books. [Finished, nothing came out of it]{O no_benefit; family therapy}. For alone with a [psychologist]{T psychotherapy; planned} I'm on a list, eight months they say. Private is ninety euros. I asked my mother not to clean another office.

Interviewer: Is there something you do yourself that helps?

P12: [Boxing]{T boxing; ongoing}. Not to fight, only the sack, in the cellar of the youth house, it's free. [When I hit it, it's [one hour silent]{S mania_psychosis improved}, everything]{O partial; boxing}. Dr Anke likes it for the [kilos]{S appetite_weight side_effect}. I like it because the sack has no theory.

Interviewer: If I asked you, is it better now than a year ago?

P12: Then I'd say, who wants to know? My mother says yes. The nurse says "stable", which is a word for tables. I have my shoes on, look. I can't say you more than that.

=== 184-complex-ptsd
title: Patient voices: Ellery
genre: article
layout: clinic web page with patient story
condition: complex PTSD
area: mental
english: American
narrator: journalist
overall: partly_improved
ledger:
  psychotherapy | psychotherapy | tried | no_response
  escitalopram | medication | ongoing | partial | gastrointestinal, anhedonia
  prazosin | medication | tried | response
  prolonged exposure therapy | psychotherapy | declined | unknown
  peer group | support | ongoing | response
  grounding | mind_body | ongoing | partial
  eye movement desensitization and reprocessing | psychotherapy | ongoing | unknown | energy, sleep
---
What do you do if the thing you survived went on for eleven years and you can't find the one moment to be traumatized by? Ellery, 37, a piano tuner from outside Dayton, put that question to an intake form in 2021. There were two lines for the answer. "I wrote 'see attached,'" Ellery says, "and attached nothing. It seemed about right."

Ellery, who uses they and them, has [complex PTSD]{S diagnosis clin}. They'd like it known that they also have two beagles, a good credit score and strong opinions on humidity.

[PTSD]{S diagnosis clin general}, only more so?

[Post-traumatic stress disorder]{S diagnosis clin general} can follow a single terrible event. [Complex PTSD]{S diagnosis clin general} is more often seen after harm that was repeated and hard to escape: years of abuse in childhood, captivity, a violent home. People have the signs of [PTSD]{S diagnosis clin general}, such as [flashbacks]{S anxiety clin general}, [nightmares]{S sleep general} and being [constantly on guard]{S anxiety fig general}. On top of these they may notice:

• [emotions that flare up quickly]{S mood general possible} and take hours to settle
• a lasting [sense of being worthless or to blame]{S hopelessness general possible}
• [difficulty trusting or staying close to people]{S functioning general possible}
• [feeling far away from oneself]{S mania_psychosis fig general possible}, which clinicians call [dissociation]{S mania_psychosis clin general possible}

Surveys suggest that between 1 and 8 percent of adults meet the description, and around half of those who attend specialist mental health services. It's a recognized diagnosis in the WHO's manual but doesn't have a line of its own in the American one. "So, officially, I have a European disease," says Ellery. "I feel that I should dress better."

How it sounded

Tuners listen for beats, the slow wobble when two strings are nearly but not quite in agreement. Ellery describes the illness in the same terms. "There's me, and there's [something a hair flat of me, and I hear the two of us throbbing]{S mania_psychosis fig}." They'd [lose an afternoon]{S mania_psychosis fig} inside a client's Steinway and come to with the job done and [no memory of doing it]{S cognition}. A slammed lid, and they'd be [nine years old and behind the water heater]{S anxiety fig}. [Sleep ran from one to four]{S sleep}. [Friends were rescheduled]{S functioning} until they took the hint.

What was tried

From 2016 on there'd been three [therapists]{T psychotherapy; tried; started=2016}. [None of it stuck]{O no_benefit; psychotherapy}. The third cried at what she heard, and Ellery ended up passing the tissues.

In 2021 a nurse practitioner at this clinic prescribed [Lexapro]{T escitalopram; ongoing; dose=10 mg; started=2021}, 10 mg. [It put a floor in, Ellery says, though nobody would call it a ceiling]{O partial; escitalopram}. [There was a month of [queasy]{S gastrointestinal side_effect} mornings]{O side_effect; escitalopram}. More awkward is the question of [flatness]{S anhedonia unclear}. "[I [don't cry at anything]{S anhedonia unclear}]{O side_effect; escitalopram}. Not at funerals, not at the dog commercials. Is that [escitalopram]{T escitalopram; ongoing}, or is it the thing I walked in with? I was like that at ten. They've got no before picture."

Then came [prazosin]{T prazosin; tried}, an old [blood pressure medicine]{T prazosin; general} that is used for [nightmares]{S sleep general}. Ellery, who works on ladders and whose grandmother broke a hip getting up in the night, was convinced that [Minipress]{T prazosin; tried} would [drop them on the floor]{S neurological possible side_effect}. They slept for a week in a bicycle helmet. "[I never so much as [swayed]{S neurological absent side_effect}]{O tolerated; prazosin}. I looked ridiculous for nothing." [At 5 mg of [prazosin]{T prazosin; tried; dose=5 mg} the [nightmares]{S sleep improved} went from nightly to a couple a month]{O benefit; prazosin}.

They were offered [prolonged exposure]{T prolonged exposure therapy; declined} by another service and said no. "Eighty hours of talking about the water heater, with homework. I've met the water heater."

A room with bad coffee

What they did say yes to, reluctantly, was a Tuesday [peer group]{T peer group; ongoing; frequency=Tuesday} in the basement of a credit union. Nine folding chairs, no expert. "[It's the first place I ever [told the truth in a normal voice]{S functioning improved}]{O benefit; peer group}," they say. One member, a retired bus mechanic, has become the person they call instead of [vanishing]{S functioning fig improved}. He's the one who taught them to [name five things that they could see]{T grounding; ongoing}. [It works on about half of the [flashbacks]{S anxiety clin improved}]{O partial; grounding}. "The other half I tune something."

What helps, in general?

"There is no single right order," says Dr. Samir Lund, who leads the trauma program here. "For years we told people that they'd have to be stable before we would touch the memories. The evidence for making everybody wait is thinner than we believed. [Trauma-focused therapies]{T trauma-focused therapy (psychotherapy); general}, [EMDR]{T eye movement desensitization and reprocessing; general} among them, can help with [complex PTSD]{S diagnosis clin general} too, though it may take longer. Medication can make the road passable. It isn't the road."

In trials, about half of those who finish a course of [trauma-focused therapy]{T trauma-focused therapy (psychotherapy); general} no longer meet the criteria for the diagnosis. Some drop out, and some feel more [distressed]{S mood general worsened side_effect} in the first weeks. If you have [thoughts of harming yourself]{S suicidality general possible}, call [988]{T crisis line (support); general} at any hour.

And now

This August Ellery began [EMDR]{T eye movement desensitization and reprocessing; ongoing; started=This August; sessions=five sessions}. They've had five sessions: two spent deciding where in the room the chair should go and three with the hand-held buzzers, "which are both about a quarter tone sharp." [They go home [wrung out]{S energy fig side_effect} and [sleep until their beagles object]{S sleep side_effect}]{O side_effect; eye movement desensitization and reprocessing}. Is it doing anything? Too early, they say, and please don't lean on the scale. When we checked this page with them in October they asked us to leave the last paragraph blank. We explained that web pages don't work that way. "Then put that the piano at the credit union is terrible," said Ellery, "and I've offered."

=== 303-borderline-personality-disorder
title: Blue notebook
genre: essay
layout: diary entries
condition: borderline personality disorder
area: mental
english: British
narrator: patient
overall: partly_improved
ledger:
  crisis line | support | tried | no_response
  bath | lifestyle | not_tried | unknown
  quetiapine | medication | stopped | partial | appetite_weight, anhedonia
  mentalization-based therapy | psychotherapy | not_tried | unknown
  lamotrigine | medication | ongoing | unknown
  dialectical behaviour therapy | psychotherapy | ongoing | partial
  cold water | mind_body | tried | response
  hospital admission | care_setting | declined | unknown
  promethazine | medication | tried | partial | sleep
---
**11 January**

Half past two and I'm on the stairs with my coat on over my pyjamas. Jodie has not answered since ten. I know she's asleep. Normal people sleep. I've [sent nineteen messages]{S functioning} and the last six are just me [being vile]{S anger}. There's a [hole opening under my ribs]{S mood fig} and I want to put something in it, quick, anything. Rang the [crisis line]{T crisis line; tried}. Forty minutes of pan pipes and then a lad who asked if I'd tried having a [bath]{T bath; not_tried}. [Useless]{O no_benefit; crisis line}.

**12 January**

Jodie rang at seven. She was asleep. Obviously. I [apologised eleven times]{S hopelessness}. [Couldn't look at my own face]{S hopelessness} to clean my teeth.

**30 January**

Diagnosis letter came. [Emotionally unstable personality disorder, borderline type]{S diagnosis clin}. Brilliant. It sounds like something you'd return to the shop. Dr Osei says there's a waiting list for [DBT]{T dialectical behaviour therapy; planned} and in the meantime [quetiapine]{T quetiapine; planned; dose=50mg; frequency=at night}, 50mg at night. He doesn't love it, he said that, he said "I don't love it." There's another thing, [mentalization]{T mentalization-based therapy; not_tried} something, but our trust hasn't got anyone who does it.

**16 February**

[Quetiapine]{T quetiapine; ongoing} does one thing. [It [turns me off at the wall]{S sleep fig improved}: [asleep by eleven]{S sleep improved}, no coat, no stairs]{O partial; quetiapine}. [The [tempers]{S anger} it does not touch]{O no_benefit; quetiapine}. I [threw a casserole dish]{S anger} on Sunday. Empty, but still, it was Nan's. [And I [could eat the settee]{S appetite_weight fig side_effect}]{O side_effect; quetiapine}.

**3 March**

Mum has her thyroid results. [Underactive]{S diagnosis other}. That's why she's been so [tired]{S energy other} and [cold]{S other_physical other}, she thought it was me wearing her out. She starts [levothyroxine]{T levothyroxine (medication); other; started=tomorrow} tomorrow. I said I'd go with her to the chemist and then had a row with her about the car and didn't.

**9 March**

[[Half a stone up]{S appetite_weight unclear} since January]{O side_effect; quetiapine}. Is it the [tablet]{T quetiapine; ongoing} or is it that I have discovered the garage does pasties till midnight? [And this [empty grey thing]{S anhedonia fig worsened unclear} in the afternoons, I'd always had it, I think I'd always had it, but it's heavier]{O side_effect; quetiapine}. Dr Osei says could be either. I've asked to come down off it. He's put me on [lamotrigine]{T lamotrigine; ongoing; dose=25} instead, 25, creeping up. No idea yet.

**2 April**

[Quetiapine]{T quetiapine; stopped; ended=2 April} finished. [[Slept three hours]{S sleep withdrawal}, [sweated like a builder]{S other_physical fig withdrawal}]{O withdrawal; quetiapine}.

**20 May**

First [DBT group]{T dialectical behaviour therapy; ongoing; started=20 May}. Eight of us in a room above the library with a poster of an otter. There's a worksheet for everything. A woman called Bev has done the whole year once already and is back for seconds; she says for her the [skills]{T dialectical behaviour therapy; other} were no good until the second time round, and now she's not been in A&E for fourteen months. She has a laugh like a gate. I decided to dislike her and then she gave me half her Twix.

**4 June**

Homework: [put your face in cold water]{T cold water; tried} when you're [about to blow]{S anger fig}. I thought, you are having me on. Tried it in the kitchen sink at quarter past nine at night because Jodie had "liked" somebody's photo. [It works]{O benefit; cold water}. [It actually works]{O benefit; cold water}. [It's about ninety seconds before the [red comes back]{S anger fig} but ninety seconds is enough to get your phone under a cushion]{O partial; cold water; positive}.

**19 July**

Bad. [Cut]{S suicidality}, first time since last year. Not deep. Jodie's dad is in a hospice and she hasn't got room for me, which is right, and I knew it was right while I was doing it. The duty doctor wanted me to go in for a few days. I said no to [hospital]{T hospital admission; declined}. They gave me [promethazine]{T promethazine; tried; duration=three nights} for three nights, [which [knocked me flat]{S sleep fig side_effect} and that was about all it was for]{O partial; promethazine; neutral}.

Told the [group]{T dialectical behaviour therapy; ongoing} on Thursday. Bev didn't say anything, she just shoved her chair up. My [individual therapist]{T dialectical behaviour therapy; ongoing}, Rukmini, made me go through the whole day, minute by minute, like a plane crash. The chain had fourteen links. I'd have said it had one.

**30 August**

Jodie's dad died on the 21st. I did the sandwiches. I [did not make it about me]{S functioning improved} for an entire day. I wanted to, I'm writing that down too.

**14 October**

[Nobody's had a [nineteen-message night]{S functioning improved} since June]{O benefit; overall}. I counted back to check. Mum, who's [bright as a button]{S energy fig improved other} on her [thyroid tablets]{T levothyroxine (medication); other} and can't stop polishing, said it while she was doing the taps: "[You still [get as cross]{S anger}, love, but you [come back quicker]{S mood fig improved}]{O partial; overall}. You used to be [gone for days]{S mood fig}."

I wrote that on my hand.

**2 November**

Dr Osei asked about the [lamotrigine]{T lamotrigine; ongoing; dose=150}, 150 now. I told him I couldn't say. [I've no [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}, which is the thing they go on about. Maybe it's holding the floor up and maybe it's just in my tablet box for decoration. He said we'd leave it. He's stopped saying he doesn't love things.

**25 December**

The [empty thing]{S anhedonia fig}'s still here. It came for its dinner. [The [group]{T dialectical behaviour therapy; ongoing} hasn't shifted that]{O no_benefit; dialectical behaviour therapy} and I don't know that it will, Rukmini says we start on it in the spring. But I [had Jodie and Mum in one room for five hours]{S functioning improved}, sprouts, charades, the lot, and the only thing that got thrown was a cracker. [I'm a [better person to live near]{S functioning improved} than I was a year ago]{O benefit; overall}, and I'm including myself in who lives near.

=== 220-adhd
title: My mother, as observed
genre: relative
layout: adult child
condition: ADHD
area: mental
english: British
narrator: relative
overall: improved
ledger:
  citalopram | medication | tried | no_response
  day programme | care_setting | stopped | partial
  atomoxetine | medication | not_tried | unknown
  lisdexamfetamine | medication | ongoing | response | appetite_weight, gastrointestinal
  ADHD coaching | support | ongoing | response
---
[Elvanse]{T lisdexamfetamine; ongoing} comes in a bottle with a child-proof cap, and my mother, who is 41, keeps hers in the egg compartment of the fridge so that she'll see it. That is her own system. I have written down what I saw over four years because the clinic asked "somebody who knows her" to do so, and I turned out to be the only candidate.

She had me at nineteen. I learned early to carry the house keys, because [hers were in the bread bin, on the bus, once inside a library book]{S cognition}. She started things. There were [eleven tins of paint in our hallway and one and a half painted walls]{S functioning}. She was [sacked from three jobs for lateness]{S functioning} and [resigned from two more]{S functioning} before they could. She [cried over council tax letters]{S mood} without opening them. The doctor at our old surgery called it [depression]{S diagnosis clin} and put her on [citalopram]{T citalopram; tried; duration=two years} for two years. [I noticed no change, except that she [lost the [tablets]{T citalopram; tried}]{S cognition} too]{O no_benefit; citalopram}.

In 2021, after a bad spring in which she [did not leave her bed]{S functioning} until I came in from college, she was given a place on a [day programme]{T day programme; stopped; duration=six weeks; started=2021} called Stepping Stones, six weeks, nine till three, with a minibus. It was meant for [low mood]{S mood clin}. [She [got up]{S functioning improved} for it, and she [ate lunch]{S appetite_weight improved}]{O benefit; day programme}. [Within a fortnight of the last day the [bed won again]{S functioning fig}]{O partial; day programme}. But a nurse there watched her [lose four cardigans in a month]{S cognition} and said the letters [ADHD]{S diagnosis clin} out loud.

The wait was twenty-six months. She asked whether she could go to one of the private clinics under Right to Choose and the integrated care board refused to fund it that year. They also refused [atomoxetine]{T atomoxetine; not_tried} without a specialist's letter, so she never had that. My mother's friend Bev paid privately and was on [Elvanse]{T lisdexamfetamine; other; dose=50} 50 in nine days. Bev says she [clenches her teeth]{S other_physical other side_effect} and is [short with her husband]{S anger other side_effect}. Bev also has a [clean car]{S functioning improved other} now.

Mum started in February last year. [Thirty milligrams did nothing that I could see]{O no_benefit; lisdexamfetamine}. [At fifty she [finished the hallway]{S functioning improved}]{O benefit; lisdexamfetamine}. I came down one Saturday and it was a colour, all of it. [She [opened the post]{S functioning improved} standing up]{O benefit; lisdexamfetamine}. [She [forgets to eat]{S appetite_weight side_effect} until about four and her [mouth is always dry]{S gastrointestinal side_effect}, so there are glasses of squash everywhere]{O side_effect; lisdexamfetamine}. She also rings an [ADHD coach]{T ADHD coaching; ongoing; frequency=every other Thursday} every other Thursday, a former bus driver from Hull, [who got her [paying bills]{S functioning improved} on one day of the month]{O benefit; ADHD coaching}.

[She has [held the same job for fifteen months]{S functioning improved}]{O benefit; overall}. She told me about it as if reading from a label.

What nobody has answered is the spring of 2021. The psychiatrist says it was [burnout]{S energy possible} from years of undiagnosed [ADHD]{S diagnosis clin}. The GP says [recurrent depression]{S diagnosis clin possible}, and that it may come round again. They have not, as far as I know, spoken to one another. I check the eggs when I visit.

=== 105-chronic-back-pain
title: Is it normal for pregabalin to do this? 19, back pain 2 years
genre: forum
layout: one post
condition: chronic back pain
area: general
english: Nigerian or South African English
narrator: patient
overall: worse
ledger:
  ibuprofen/paracetamol/codeine | medication | tried | partial | gastrointestinal
  physiotherapy | procedure | tried | no_response
  biokinetics | procedure | stopped | worse
  deep heat patch | medication | tried | no_response
  tramadol/paracetamol | medication | stopped | partial | gastrointestinal, neurological
  amitriptyline | medication | tried | no_response | sleep, functioning, gastrointestinal, sexual
  pregabalin | medication | ongoing | no_response | other_physical, neurological, appetite_weight, cognition, sexual
  epidural injection | procedure | planned | unknown
---
Good evening everyone. Can somebody tell me whether it is normal to [still have the same [pain]{S pain} after 10 weeks on [Lyrica]{T pregabalin; ongoing; dose=150mg; frequency=twice a day; duration=10 weeks} 150mg twice a day]{O no_benefit; pregabalin}? I am 19, studying in Bloemfontein, I use they. I will give the facts.

It started in matric. I helped my uncle to load a geyser on his bakkie and I felt [something go in the low back]{S pain}, left side. I finished the job. Next morning I [could not put on my shoes]{S functioning}. MRI last year said [bulge at L5/S1]{S diagnosis clin}. The [pain goes down the left leg]{S pain} to the small toe and there are [pins and needles]{S neurological fig} when I sit longer than half an hour, which is every lecture.

What I have used so far:

[Myprodol]{T ibuprofen/paracetamol/codeine; tried} from the pharmacy. [Helps for three hours]{O partial; ibuprofen/paracetamol/codeine}, [then [stomach cramps]{S gastrointestinal side_effect}]{O side_effect; ibuprofen/paracetamol/codeine}.

[Physio]{T physiotherapy; tried; sessions=8 sessions} through the campus clinic, 8 sessions. [No difference]{O no_benefit; physiotherapy}.

[Bio]{T biokinetics; stopped; duration=six weeks}. I was told to push through. [After six weeks I [could not stand up straight]{S functioning worsened} in the shower]{O worsening; biokinetics}, so I stopped.

[Deep heat patch]{T deep heat patch; tried}, my gogo's idea. [No]{O no_benefit; deep heat patch}.

[Tramacet]{T tramadol/paracetamol; stopped; duration=four days}. [Took the top off it]{O partial; tramadol/paracetamol} but [I was [vomiting]{S gastrointestinal side_effect} and [everything was spinning]{S neurological fig side_effect}]{O side_effect; tramadol/paracetamol}. Stopped after four days.

[Amitriptyline]{T amitriptyline; tried; dose=25mg; frequency=at night} 25mg at night. [I [slept till 11]{S sleep side_effect} and [missed two tests]{S functioning side_effect}]{O side_effect; amitriptyline}. [[Mouth was dry]{S gastrointestinal side_effect}]{O side_effect; amitriptyline}. Also, I am only writing this because nobody knows me here, [I [could not finish]{S sexual side_effect} when I was with my partner]{O side_effect; amitriptyline}. They thought it was about them. [The back was exactly the same]{O no_benefit; amitriptyline}.

So now the [Lyrica]{T pregabalin; ongoing}. Side effects, in order of how much they bother me:

1. [[swollen feet]{S other_physical side_effect}
2. [walking like I am drunk]{S neurological fig side_effect}
3. [9kg up]{S appetite_weight side_effect} since August
4. [forgetting what I came in for]{S cognition side_effect}
5. [no interest in sex]{S sexual side_effect} at all now, so at least that argument is over
6. [double vision]{S neurological side_effect} when I read in the taxi]{O side_effect; pregabalin}

[And the [pain]{S pain worsened}, which I scored 5 out of 10 last year, is 7]{O worsening; overall}. [The [toe is numb]{S neurological worsened} now, it was not numb before]{O worsening; overall}. I [dropped two modules]{S functioning}. I sit at the back so I can [lie on the floor]{S functioning} behind the last row. The lecturer steps over me, he is used to it.

The specialist at Pelonomi wants to do an [epidural injection]{T epidural injection; planned}. I am on the list, they said February, then they said "not before April". I have no medical aid. It is not an emergency according to them because I [can still hold my water]{S other_physical absent}.

Two questions. One, do I stay on the [capsules]{T pregabalin; ongoing} until the [injection]{T epidural injection; planned} or ask to come down. Two, has anyone had that injection under 25 and did it hold?

Please do not tell me to rest, I have exams.

=== 019-bulimia
title: the tea
genre: forum
layout: post and replies by other members
condition: bulimia
area: mental
english: American
narrator: patient
overall: worse
ledger:
  senna tea | supplement | tried | worse | gastrointestinal, pain, neurological, other_physical
  SSRIs | medication | ongoing | no_response | neurological, sleep
  psychotherapy | psychotherapy | ongoing | no_response
  meal plan | lifestyle | stopped | unknown
  5-HTP | supplement | not_tried | unknown
---
quietcello09:

Theres a box of ["slim & calm" tea]{T senna tea; tried} on my desk right now, green, with a lotus on it. I'm 16 and I've had [bulimia]{S diagnosis clin} since the summer before 9th grade. The [tea]{T senna tea; tried} is [senna]{T senna tea; tried} plus a bunch of stuff I cant pronounce. I bought it cause a girl on orchestra tour said it stops you [wanting to eat at night]{S appetite_weight general improved} and I thought if it fixed the nights I wouldnt need to [purge]{S appetite_weight clin}. So in my brain it was a treatment.

[It's not]{O no_benefit; senna tea}. [Around 40 min after a cup theres a [twisting low down on the left side]{S pain side_effect}, then it's [like a fist opening]{S pain fig side_effect}, then [diarrhea]{S gastrointestinal clin side_effect} til 3am]{O side_effect; senna tea}. [My [calves cramp]{S pain side_effect}]{O side_effect; senna tea}. [Last tuesday the [edges of my vision sparkled]{S neurological fig side_effect} in gym and my [heart did a skip, then a double]{S other_physical fig side_effect}]{O side_effect; senna tea}. [And the next day I'm [emptier]{S appetite_weight} so I [binge harder]{S appetite_weight worsened}, it went from 4 times a week to pretty much daily]{O worsening; senna tea}. Threw out the first box. Bought this one. Havent opened it.

Other stuff: my pediatrician put me on an [SSRI]{T SSRIs; ongoing; duration=11 weeks} 11 weeks ago, mom calls it "the [vitamin]{T SSRIs; ongoing}" in front of my grandparents lol. [My [hands have a tiny shake]{S neurological side_effect}, like the [bow wont sit still on the string]{S neurological fig side_effect}, and I [wake up at 5]{S sleep side_effect}]{O side_effect; SSRIs}. [It has done nothing for the [urge]{S appetite_weight}]{O no_benefit; SSRIs}. I see a [therapist]{T psychotherapy; ongoing; frequency=every other week} every other week and there was a [meal plan]{T meal plan; stopped; duration=9 days} on the fridge, 3 meals 3 snacks, lasted 9 days. My [weight is the same]{S appetite_weight absent} as in march btw, people think you can see this on a person. You cant. My [cheeks are puffy]{S other_physical}, thats the only thing.

[So overall it's worse, like a lot]{O worsening; overall}. Do I tell them about the [tea]{T senna tea; tried}?

---
orla_not_oreo:

Yes. Tell them tomorrow, the [skipped heartbeat]{S other_physical side_effect} part first. [Laxative teas]{T laxative tea (supplement); general} [mess with your potassium]{S other_physical general side_effect}. I'm 19 and that's how I ended up [inpatient]{T hospital admission (care_setting); other}.

---
benji.w:

what she said. also it took my [antidepressant]{T antidepressants (medication); other} two dose changes to touch the [binges]{S appetite_weight improved other}, 11 wks isnt forever. [group]{T support group (support); other} helped me more than anything tho

---
quietcello09:

ok. ok. I was gonna try [5-HTP]{T 5-HTP; not_tried} instead but I'm guessing no, with the [meds]{T SSRIs; ongoing}. [Therapy]{T psychotherapy; ongoing} is thursday. [Honestly [therapy]{T psychotherapy; ongoing} hasnt done anything yet]{O no_benefit; psychotherapy} but thats maybe because she doesnt know theres a box of [tea]{T senna tea; tried}

=== 289-autistic-burnout-with-depression
title: Pristiq, 5 months
genre: review
layout: rating line then text
condition: autistic burnout with depression
area: mental
english: Australian
treatment: desvenlafaxine
rating: 2/10
narrator: patient
overall: worse
ledger:
  sertraline | medication | stopped | response
  desvenlafaxine | medication | ongoing | worse | functioning, neurological, other_physical, anhedonia
---
Rating: 2 out of 10

Everyone at work reckoned I looked "heaps better" on this, which tells you how good I am at looking. Background, had [Zoloft]{T sertraline; stopped; started=2009; duration=a yr} back in 2009 when I was just [depressed]{S mood} and working at the Bunnings in Geelong, and [it did the job]{O benefit; sertraline}, [came off it after a yr, no dramas]{O tolerated; sertraline}. Now 37, late diagnosed [autistic]{S diagnosis clin}, proper [burnout]{S diagnosis}, [cant do the shops]{S functioning}, [cant do phones]{S functioning}, the cat and I eat at the same time because otherwise I [forget]{S cognition}. GP goes ok newer one, [Pristiq]{T desvenlafaxine; ongoing; dose=50} 50. [Since then I've [lost speech]{S functioning unclear} most evenings, [lights are louder]{S neurological fig unclear}, [pupils like saucers]{S other_physical fig unclear}, and I [dont care about trains]{S anhedonia unclear} anymore]{O side_effect; desvenlafaxine}. TRAINS. Is that the [tablets]{T desvenlafaxine; ongoing} or the [burnout getting deeper]{S diagnosis possible}?? Psych shrugged. [Either way worse than when I started]{O worsening; desvenlafaxine}.

=== 033-endometriosis
title: Visanne
genre: review
layout: two paragraphs
condition: endometriosis
area: general
english: Australian
treatment: dienogest
narrator: patient
overall: unknown
ledger:
  hot water bottle | other | ongoing | unknown
  dienogest | medication | stopped | partial | other_physical, sexual, mood
  levonorgestrel intrauterine device | medication | planned | unknown
---
There's a [hot water bottle]{T hot water bottle; ongoing} shaped like a koala that lives down my trackies at work, behind the counter, and I've never told anyone why. [Endo]{S diagnosis clin}. I'm 25, NB, and saying the word period in front of customers makes me want to die a bit. [[Visanne]{T dienogest; stopped; dose=2mg} 2mg did make the [stabbing]{S pain fig improved} less, maybe by half]{O partial; dienogest}.

But. [I [bled for 7 wks straight]{S other_physical side_effect}, had [zero interest in sex]{S sexual side_effect}, and [cried]{S mood side_effect} in the coolroom]{O side_effect; dienogest}. [It wasnt [sadness]{S mood absent side_effect} exactly and it wasnt [PMS]{S diagnosis clin absent side_effect}, more like [someone had wrung me out]{S mood fig side_effect}]{O side_effect; dienogest}. Stopped at month 4 and felt ashamed telling the gyno, like Id failed at swallowing. Off it 9 days so no idea what happens now. [Mirena]{T levonorgestrel intrauterine device; planned; started=Feb} booked for Feb.

=== 020-asthma
title: montelukast, 4 months
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: asthma
area: general
english: British
treatment: montelukast
rating: 5/10
narrator: patient
overall: partly_improved
ledger:
  brown inhaler | medication | ongoing | unknown
  montelukast | medication | ongoing | partial | sleep
  blue inhaler | medication | ongoing | unknown
---
Reason: Ambulance off the uni astro in October, [sats 84]{S other_physical clin}, [lips blue]{S other_physical}. [Asthma]{S diagnosis clin}. Added to my [brown inhaler]{T brown inhaler; ongoing}.

Side effects: [[Odd dreams]{S sleep side_effect}]{O side_effect; montelukast}. One about a swan. [No [mood stuff]{S mood absent side_effect}, which the leaflet bangs on about]{O tolerated; montelukast}.

Comments: One [tablet]{T montelukast; ongoing; dose=One tablet; frequency=evening}, evening. [[Hay fever]{S diagnosis improved} gone, [nose works]{S other_physical improved}]{O benefit; montelukast}. [[Chest: slightly better]{S other_physical improved}]{O partial; montelukast}. [[Wheeze on hills]{S other_physical} same as before]{O no_benefit; montelukast}. [[Blue inhaler]{T blue inhaler; ongoing; frequency=4} down from about 5 puffs a day to 4]{O partial; montelukast}. [Still [cough at night]{S other_physical}]{O no_benefit; montelukast}. Will carry on as theres no reason not to.

=== 235-insomnia
title: Temazepam 10mg
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: insomnia
area: mental
english: British
treatment: temazepam
narrator: patient
overall: unknown
ledger:
  temazepam | medication | ongoing | unknown | neurological, gastrointestinal, sleep
  sleep clinic | care_setting | declined | unknown
---
Reason for taking: Does a man of 79 need one? [Broken nights]{S sleep}, since the hip.

Side effects: [[left foot lands late on the stair]{S neurological side_effect}, [furred tongue]{S gastrointestinal side_effect}, [dreams in Welsh]{S sleep side_effect}, [heavy lids]{S sleep side_effect} to 10.15]{O side_effect; temazepam}

Comments: Five [tablets]{T temazepam; ongoing; dose=Five tablets} in. Surgery proposed a [sleep clinic]{T sleep clinic; declined} in Swindon; I declined, two buses. Too early to pronounce.

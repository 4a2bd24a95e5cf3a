=== 1900-bipolar-ii
title: Kitchen table tapes, number 9: Marnie
genre: interview
layout: podcast transcript, initials
condition: bipolar II disorder
area: mental
english: British
narrator: interview
split: train
round: 5
overall: partly_improved
ledger:
  sertraline | medication | stopped | worse | mania_psychosis
  quetiapine | medication | stopped | mixed | appetite_weight, sleep, functioning
  lithium | medication | ongoing | partial | neurological, other_physical
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  lamotrigine | medication | planned | unknown
  mood notebook | lifestyle | ongoing | response
  Steady On group | support | stopped | no_response
  fish oil | supplement | tried | no_response
  meditation | mind_body | declined | unknown
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
---
J: Thanks for having us in your kitchen. What is it you've got, in your own words?

M: [Bipolar two]{S diagnosis clin}. It took them eleven years to say so. Before that I was down as [depression]{S diagnosis clin}, and before that as a pain in the backside. I work at the council, in parking. You get shouted at for a living.

J: Was the [depression]{S diagnosis clin} treated?

M: With [sertraline]{T sertraline; stopped; dose=100}, yes, up to 100. Everybody I know has been on [sertraline]{T sertraline (medication); other} at some point, my sister, my boss. My sister says [it saved her marriage]{S functioning other fig improved}. [Me, within three weeks I was [up at two in the morning painting the hall]{S mania_psychosis side_effect}]{O worsening; sertraline}. [I'd [bought a boat]{S mania_psychosis side_effect}]{O worsening; sertraline}. We live in Leicester.

J: So the [antidepressant]{T sertraline; stopped} did that?

M: That's what the psychiatrist reckoned, when I finally saw one. She had me off it inside a week. [And then I [dropped like a stone]{S mood fig withdrawal}]{O withdrawal; sertraline}, so that was a nice spring.

J: What came next?

M: [Quetiapine]{T quetiapine; stopped; dose=300 mg; frequency=at night}, 300 mg at night. [I've got mixed feelings about the [quet]{T quetiapine; stopped}]{O partial; quetiapine}. [It [slept me]{S sleep improved}, first proper [nights]{S sleep improved} since I was a teenager]{O benefit; quetiapine}. [It took the top off the [highs]{S mania_psychosis fig improved} as well]{O benefit; quetiapine}. But [I was a [zombie]{S sleep fig side_effect} till dinner time, and I [put on four stone]{S appetite_weight side_effect}]{O side_effect; quetiapine}. Four. [I [couldn't do up my own shoes]{S functioning side_effect} without a sit down]{O side_effect; quetiapine}. [So was it good or bad? Both]{O partial; quetiapine}. I did two years and I said that'll do, and we brought it down bit by bit.

J: Did they ever offer you [ECT]{T electroconvulsive therapy; not_tried}?

M: No! My nan had the [shock treatment]{T electroconvulsive therapy (neuromodulation); other}, in the sixties. Nobody's mentioned it to me. I was [low]{S mood} but I wasn't that [low]{S mood absent}. I never [stopped eating]{S appetite_weight absent} or any of that, and I've never been [suicidal]{S suicidality absent}.

J: And now?

M: Now it's [lithium]{T lithium; ongoing; dose=800; frequency=every night}. 800 every night with my tea. Blood test every three months. They tell you it can [knacker your kidneys]{S other_physical possible general side_effect} and your [thyroid]{S other_physical possible general side_effect}.

J: Does it work?

M: [It's half the job]{O partial; lithium}. [The [highs]{S mania_psychosis fig improved} are gone, haven't had one in three years]{O benefit; lithium}. [The [lows]{S mood fig} though, the [lows]{S mood fig} come round same as ever]{O no_benefit; lithium}. [October I was [in bed]{S functioning} for eleven days]{O no_benefit; lithium}. [My [hands shake]{S neurological side_effect} and I'm [thirsty]{S other_physical side_effect} all the time]{O side_effect; lithium}. I carry a bottle about like a baby.

J: Is there anything they can do about the [lows]{S mood fig}?

M: Next thing is [Lamictal]{T lamotrigine; planned}. I've got the leaflet. There's a [rash]{S other_physical possible side_effect} you can get that can kill you, so of course I've only read that bit. I'm seeing her on the ninth and if I say yes we start tiny and go up every fortnight.

J: A lot of our listeners ask about [talking treatments]{T psychotherapy (psychotherapy); general}. Have you had [CBT]{T cognitive behavioural therapy; not_tried}?

M: I've been on the list since before the pandemic. So no.

J: Anything not out of a packet?

M: My [notebook]{T mood notebook; ongoing}. It's a red one, it lives by the toaster. I write down what time I went to bed, what I've spent and a number for the mood out of ten. If I see under five hours' [sleep]{S sleep possible} two nights running I ring my CPN. [The [red book]{T mood notebook; ongoing} has caught me twice on the way [up]{S mania_psychosis fig improved}]{O benefit; mood notebook}. [I'd put it above any tablet]{O benefit; mood notebook}.

J: Groups?

M: I went to one called [Steady On]{T Steady On group; stopped; duration=about four months}, at the library, for about four months. Lovely people. [I can't say I came home any different]{O no_benefit; Steady On group}, and it clashed with my shifts, so I packed it in. Oh and [fish oil]{T fish oil; tried}. [Smelly burps]{S gastrointestinal side_effect}, that's my review of [fish oil]{T fish oil; tried}. [Not a thing otherwise]{O no_benefit; fish oil}. The GP's forever on at me to [meditate]{T meditation; declined}. I've told her, I'd rather eat the boat.

J: If you had to sum up?

M: [Better than I was]{O partial; overall}. [I'm [at work]{S functioning improved}, I'm [still married]{S functioning improved}]{O benefit; overall}. [I [lose a couple of weeks a year]{S functioning}]{O partial; overall}. Do you want more tea?

=== 1901-postnatal-depression
title: What I saw from the landing
genre: relative
layout: parenting site guest post
condition: postpartum depression
area: mental
english: Irish
narrator: relative
split: train
round: 5
overall: improved
ledger:
  counselling | psychotherapy | stopped | no_response
  escitalopram | medication | ongoing | response | gastrointestinal, anxiety, sexual
  herbal tea | supplement | tried | no_response
  mother and baby unit | care_setting | declined | unknown
  night shifts by husband | lifestyle | stopped | response
  Buggy Brigade | support | ongoing | response
  mirtazapine | medication | stopped | mixed | appetite_weight, sleep
  hypnotherapy | mind_body | not_tried | unknown
---
I'm Donal, and Aoife said I could write this so long as I left in the part about the washing machine.

Our lad was born the second week of January, by section. She was grand for about ten days. Then she [couldn't be got to put him down]{S anxiety} and she [couldn't look at him]{S functioning} either. I'd come home from the depot and she'd be [sat on the stairs in the dark]{S functioning} with the monitor, and the child asleep in another room. She [wasn't crying]{S mood absent}. I kept waiting for [crying]{S mood possible}, because that's what they show you. She'd gone [flat]{S anhedonia fig}. She told me after that she felt [like she'd been poured into someone else]{S mania_psychosis fig}.

The public health nurse did the questionnaire and got her in with a [counsellor]{T counselling; stopped} over the chemist. Fair play, it was quick. [Five weeks of [counselling]{T counselling; stopped; duration=Five weeks} and she was still [checking was he breathing]{S anxiety} forty times a night]{O no_benefit; counselling}. The woman herself said it wasn't enough and sent us back to the doctor. Her mam meanwhile had her on some [tea]{T herbal tea; tried} with fennel in it. [She might as well have been drinking the canal]{O no_benefit; herbal tea}.

The doctor was a young one. He said [post-natal depression]{S diagnosis clin}, [with anxiety]{S anxiety clin}. About one mother in eight gets [it]{S diagnosis general}, he said, and most get right on [tablets]{T antidepressants (medication); general} or [talking]{T psychotherapy (psychotherapy); general} or the two. He asked was she [thinking of harming herself]{S suicidality possible} or the baby. She wasn't. There was a [mother and baby unit]{T mother and baby unit; declined} he could ring about, across the water because we haven't one, and she said she'd walk into the sea first, and then had to explain that was a joke.

So it was [Lexapro]{T escitalopram; ongoing; dose=10mg}, 10mg. She was breastfeeding and she was afraid it would make him [drowsy]{S sleep possible other side_effect}. I'll be honest, I was no help. I'd been on [Seroxat]{T paroxetine (medication); other} myself at twenty and coming off it [near killed me]{S other fig other withdrawal}, and I said as much, which I shouldn't have. She took it anyway. [First fortnight she was [heaving into the sink]{S gastrointestinal side_effect}]{O side_effect; escitalopram} and [if anything she was more [jittery]{S anxiety worsened side_effect}]{O worsening; escitalopram}. We nearly binned it.

For the nights they gave her [mirtazapine]{T mirtazapine; stopped; dose=15} on top, the 15. [With the [Zispin]{T mirtazapine; stopped} she [slept]{S sleep improved}, I mean you could have driven a train through the room]{O benefit; mirtazapine}. That was the trouble too. [She [couldn't wake for the feeds]{S sleep side_effect} and she was [ratting the press for biscuits]{S appetite_weight fig side_effect} at all hours]{O side_effect; mirtazapine}. [She [put up a stone and a half]{S appetite_weight side_effect} in three months and [cried]{S mood} in the changing room in Dunnes]{O side_effect; mirtazapine}. She got shot of it at Easter.

What I did was [take the nights]{T night shifts by husband; stopped; duration=seven weeks}. Bottles, eleven till six, seven weeks, until I went back on earlies. I [fell asleep at the lights]{S sleep other} in Naas once. [She says that did as much as the chemist]{O benefit; night shifts by husband}. [She was getting [five hours straight]{S sleep improved}]{O benefit; night shifts by husband}.

When did it turn? I'd say it was the sixth week of the [Lex]{T escitalopram; ongoing}. I came in and she was giving out to the washing machine. Roaring at it. It had eaten a sock. And I stood on the landing thinking, there she is. [Her [spirit]{S mood improved} was back]{O benefit; escitalopram}. [After that the [checking]{S anxiety improved} went from forty to ten to the odd one]{O benefit; escitalopram}. [By summer she'd [bring him into town on her own]{S functioning improved}]{O benefit; escitalopram}. [The one thing is the [other side of things]{S sexual fig side_effect}, which is gone altogether]{O side_effect; escitalopram}, and she said I could say that too, since I'm so fond of talking.

There's a crowd of mams called the [Buggy Brigade]{T Buggy Brigade; ongoing; frequency=Thursdays} that walk the canal Thursdays. I thought it was a keep fit thing. It isn't, they go at about one mile an hour and they tell each other desperate things. [She comes back from the [Brigade]{T Buggy Brigade; ongoing} [lighter]{S mood fig improved}]{O benefit; Buggy Brigade}. One of the women in it swears by [hypnotherapy]{T hypnotherapy (mind_body); other}. Aoife looked up [hypnotherapy]{T hypnotherapy; not_tried}, saw ninety euro, closed the laptop.

He's two now. She takes 10mg with her porridge, and in the spring the doctor wants to see about bringing it down. [She's not [afraid]{S anxiety improved} of the stairs any more]{O benefit; overall}. [I'd call it ninety per cent]{O benefit; overall}. I went back to the nurse with a box of Roses and she'd forgotten who we were.

=== 1902-ocd
title: notes to self (contamination stuff)
genre: forum
layout: forum diary thread, dated entries
condition: OCD
area: mental
english: American, lower case
narrator: patient
split: train
round: 5
overall: partly_improved
ledger:
  fluoxetine | medication | stopped | no_response | sexual, sleep
  fluvoxamine | medication | ongoing | partial | gastrointestinal, sleep
  exposure and response prevention | psychotherapy | ongoing | mixed | neurological
  N-acetylcysteine | supplement | stopped | no_response | gastrointestinal
  aripiprazole | medication | stopped | worse | anxiety
  OCD app | other | stopped | worse
  clomipramine | medication | planned | unknown
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  weighted blanket | other | ongoing | unknown
  propranolol | medication | declined | unknown
---
**Feb 3**
new notebook thread bc my old one got archived. 27, [contamination ocd]{S diagnosis clin} since i was 15. [hands cracked up to the wrist]{S other_physical}. currently on [prozac]{T fluoxetine; ongoing; dose=60}, 60, since last summer. [cant say it does anything for the [washing]{S anxiety}]{O no_benefit; fluoxetine}. [i [sleep like garbage]{S sleep fig side_effect} and [cant finish]{S sexual fig side_effect}, if you know what i mean]{O side_effect; fluoxetine}. seeing the new doc tuesday.

**Feb 8**
doc says six months at that dose is a fair trial and shes right. so the [prozac]{T fluoxetine; stopped} goes and [luvox]{T fluvoxamine; planned} comes. prescription is in my bag. havent opened it. for [ocd]{S diagnosis clin general} they go way higher than for [depression]{S diagnosis clin general}, she said, and it takes 10-12 weeks. she also said ask about [ERP]{T exposure and response prevention; planned}. ive read about [ERP]{T exposure and response prevention; planned}. no thank you lol.

**Feb 21**
day 11 on [luvox]{T fluvoxamine; ongoing; dose=50}, 50. [[nausea]{S gastrointestinal clin side_effect}. so much [nausea]{S gastrointestinal clin side_effect}]{O side_effect; fluvoxamine}. [also [dreams that are basically movies]{S sleep fig side_effect}]{O side_effect; fluvoxamine}. washed [31 times]{S anxiety} yesterday, i counted.

**Mar 19**
200 now. [the [nausea]{S gastrointestinal clin improved side_effect} is gone]{O tolerated; fluvoxamine}, thats something. @kettlefish said [NAC]{T N-acetylcysteine (supplement); other} took his [skin picking]{S anxiety improved other} down by half so i ordered [NAC]{T N-acetylcysteine; planned}. he also did [TMS]{T transcranial magnetic stimulation (neuromodulation); other} and says it was a dud... anyway. my insurance wont touch [TMS]{T transcranial magnetic stimulation; not_tried} unless you fail four meds. i am at 1.5

**Apr 2**
taking the [NAC]{T N-acetylcysteine; ongoing; dose=2400 mg}, 2400 mg. [it smells like a fart and gives me [farts]{S gastrointestinal side_effect}]{O side_effect; N-acetylcysteine}.

**Apr 30**
ok. something i want to write down properly. [i [touched the mailbox with my bare hand]{S functioning improved} today and only [washed once]{S anxiety improved}]{O benefit; fluvoxamine}. my sister cried. its the [luvox]{T fluvoxamine; ongoing}, week 11, it has to be. the [NAC]{T N-acetylcysteine; stopped} i quit two weeks ago. [it did squat]{O no_benefit; N-acetylcysteine}.

**May 16**
so i caved. started [ERP]{T exposure and response prevention; ongoing; frequency=every thursday} with a guy called ray, every thursday. ray made me hold a shoe. [i [shook]{S neurological side_effect} the whole bus ride]{O side_effect; exposure and response prevention}. he says that means its working. easy for ray.

**Jun 9**
[honest update: im worse]{O worsening; exposure and response prevention}. [4 [ERP]{T exposure and response prevention; ongoing; sessions=4} sessions in, im [washing more than in february]{S anxiety worsened} and im [not sleeping]{S sleep worsened}]{O worsening; exposure and response prevention}. ray says it can [spike]{S anxiety possible general} before it goes down. doc wants to add [abilify]{T aripiprazole; planned; dose=2 mg}, 2 mg, to boost the [luvox]{T fluvoxamine; ongoing}. she also brought up [propranolol]{T propranolol; declined} for the [shakes]{S neurological side_effect}, i passed, my blood pressure is already in the basement.

**Jun 27**
[abilify]{T aripiprazole; stopped; duration=9 days} lasted 9 days. [i [paced]{S anxiety side_effect}. i [could not sit through a sandwich]{S anxiety side_effect}. my [legs had their own plans]{S anxiety fig side_effect}]{O side_effect; aripiprazole}. [and the [thoughts]{S anxiety worsened} got louder on top]{O worsening; aripiprazole}. took my last one saturday. no more of that please

**Jul 15**
someone in here told me to download the [app with the blue owl]{T OCD app; ongoing}. you log every [compulsion]{S anxiety clin}. day 3.

**Jul 29**
deleted the [owl]{T OCD app; stopped}. [logging turned into its own [ritual]{S anxiety worsened}]{O worsening; OCD app}. i was [logging the logging]{S anxiety worsened}. do not recommend to the counters among us. [pacing]{S anxiety improved side_effect} is all gone tho. got a [weighted blanket]{T weighted blanket; ongoing} off marketplace, too hot to tell.

**Sep 5**
ray day. [[touched a gas pump, a dumpster and a baby]{S functioning improved}, in that order]{O benefit; exposure and response prevention}, not my idea about the baby. [i [ate a sandwich after with no washing]{S anxiety improved}]{O benefit; exposure and response prevention}. i dont get it. [the [exposure]{T exposure and response prevention; ongoing} thing was hell for two months and now its the only thing thats moved the [ocd]{S diagnosis clin improved} an inch since april]{O benefit; exposure and response prevention}.

**Oct 20**
where im at. [[luvox]{T fluvoxamine; ongoing; dose=300} at 300, i give it 40%]{O partial; fluvoxamine}. [[sleepy]{S sleep side_effect} all afternoon on it]{O side_effect; fluvoxamine}. [ray does the rest]{O benefit; exposure and response prevention} [but the nights after an [exposure]{T exposure and response prevention; ongoing} are brutal, [crying in the tub]{S mood} brutal]{O worsening; exposure and response prevention}. [[hands have skin on them]{S other_physical improved}]{O benefit; overall}. [[back at the bakery]{S functioning improved} two days a week]{O benefit; overall}. [still cant do [public restrooms]{S functioning}]{O partial; overall}. if its no better by christmas the doc says [clomipramine]{T clomipramine; planned}, the old school one. she did say it can mess with your [heart rhythm]{S other_physical possible side_effect}. will report.

=== 1903-rheumatoid-arthritis
title: "I negotiate with my hands": a conversation with Teun Verhagen
genre: interview
layout: patient magazine interview, bold questions
condition: rheumatoid arthritis
area: general
english: international, second language
narrator: interview
split: train
round: 5
overall: partly_improved
ledger:
  ibuprofen | medication | stopped | partial | gastrointestinal
  prednisone | medication | stopped | mixed | sleep, anger, other_physical
  methotrexate | medication | stopped | mixed | gastrointestinal, energy
  folic acid | supplement | stopped | no_response
  sulfasalazine | medication | tried | no_response
  adalimumab | medication | ongoing | partial | other_physical
  tofacitinib | medication | planned | unknown
  wrist fusion | procedure | declined | unknown
  Mediterranean diet | lifestyle | tried | no_response
  hand therapy | procedure | ongoing | response
  cannabis oil | supplement | not_tried | unknown
  antidepressants | medication | declined | unknown
---
Teun Verhagen (51) repairs accordions in Utrecht. For nine years he has had [rheumatoid arthritis]{S diagnosis clin}. We talk in the workshop, where a kettle and four dogs make it difficult to record.

**When did you notice it first?**
In the bellows of a Hohner. I [could not pinch the leather]{S functioning}. The knuckles were [fat and warm]{S other_physical}. I thought it is work. I took [ibuprofen]{T ibuprofen; stopped; frequency=six a day} like sweets, six a day. [It helped till lunch]{O partial; ibuprofen}, [and then I [bled in the stomach]{S gastrointestinal side_effect}]{O side_effect; ibuprofen} and the doctor took the box away.

**And then the diagnosis.**
Yes, and the first thing is the [pred]{T prednisone; stopped; dose=Thirty milligrams}. Thirty milligrams. [In two days I was [cured]{S pain improved}. I [ran up the stairs]{S functioning improved}]{O benefit; prednisone}. But [I [did not sleep]{S sleep side_effect}, I [shouted at the customers]{S anger side_effect}, my [face became a cheese]{S other_physical fig side_effect}]{O side_effect; prednisone}. My wife said, choose, me or the [steroids]{T prednisone; stopped}. I went down by two and a half every week until zero. [It was the best and the worst medicine of my life]{O partial; prednisone}. [[Prednisone]{T prednisone; stopped} is a loan with bad interest]{O partial; prednisone; mixed}.

**Did the [methotrexate]{T methotrexate; stopped} do better?**
[It did its work for three years, let us be fair]{O benefit; methotrexate}. [The [swelling]{S other_physical improved} went away]{O benefit; methotrexate}. [But Friday [injection]{T methotrexate; stopped; route=injection; frequency=Friday}, Saturday [on the bathroom floor]{S gastrointestinal fig side_effect}, Sunday [like a wet coat]{S energy fig side_effect}]{O side_effect; methotrexate}. They gave me [folic acid]{T folic acid; stopped}. [I noticed nothing from that]{O no_benefit; folic acid}. By the end I was [sick]{S gastrointestinal worsened side_effect} already on Friday morning when I saw the yellow box. So we stopped, the both of them.

**I read that many patients in that situation get [sulfasalazine]{T sulfasalazine; tried}.**
I also. [Four months, big orange [tablets]{T sulfasalazine; tried; duration=Four months}, and my hands were exactly so [stiff]{S other_physical} as before]{O no_benefit; sulfasalazine}. [No side effects either]{O tolerated; sulfasalazine}. [It is like a visitor who does not say anything]{O no_benefit; sulfasalazine; neutral}.

**What do you use today?**
[Humira]{T adalimumab; ongoing; frequency=every two weeks}. I inject it every two weeks. There was a fear for [infections]{S other_physical possible side_effect}, and yes, [last winter I had [pneumonia]{S other_physical side_effect}, two weeks]{O side_effect; adalimumab}. [It holds the [fire]{S pain fig improved} small]{O partial; adalimumab}. [Not out]{O partial; adalimumab}. [The first year was better than now. By day ten my [wrists know that day fourteen is coming]{S pain fig}]{O partial; adalimumab}. My rheumatologist now talks about a [JAK inhibitor]{T tofacitinib; planned}, [tofacitinib]{T tofacitinib; planned}. In December we look at the blood and decide.

**Was [surgery]{T wrist fusion; declined} ever a topic?**
For the left wrist, yes, they offered me to [fix it with a plate]{T wrist fusion; declined}. After that it doesn't [hurt]{S pain possible} any more, but it also doesn't bend any more. An accordion man with a wrist that doesn't bend! I have said thank you, no. A colleague in Tilburg let them do the [plate]{T wrist fusion (procedure); other} and he has [no pain]{S pain other improved}. He is retired, so.

**Readers always ask about food.**
I know. One year [Mediterranean]{T Mediterranean diet; tried; duration=One year}, no meat, oil over everything. [My cholesterol was very happy. The hands didn't get the letter]{O no_benefit; Mediterranean diet}.

**And [cannabis oil]{T cannabis oil; not_tried}?**
No. Everybody thinks we all do this here. Not me. I get already [dizzy]{S neurological absent} from one beer... no, not dizzy, I get silly.

**Is there something you would miss?**
Ans. She is the [hand therapist]{T hand therapy; ongoing; frequency=morning and evening}. She made me [splints]{T hand therapy; ongoing} of blue plastic for the night and gave me [exercises with putty]{T hand therapy; ongoing}. Eight minutes, morning and evening. [Through [hand therapy]{T hand therapy; ongoing} I can [hold a screwdriver number two]{S functioning improved} again]{O benefit; hand therapy}. When I was with her the first time I could [hold nothing smaller than a broom]{S functioning}.

**Has it affected your spirits?**
In the second year I was a [somber man]{S mood}. The house doctor offered [antidepressants]{T antidepressants; declined}. I thought about it one weekend. I was not [ill in the head]{S mood absent}, I was [angry with my thumbs]{S anger}. [It passed when the shop was full again]{O benefit; overall}. For others those [pills]{T antidepressants (medication); general} are a blessing, I say nothing bad.

**How do you see the future?**
[I do [three instruments a month]{S functioning}, it was seven]{O partial; overall}. [In the morning it takes one hour before I can [close a fist]{S other_physical improved}; it was three hours]{O benefit; overall}. [[Tired]{S energy} I am always]{O no_benefit; overall}. I negotiate with my hands. Some days they agree. The dogs get paid in any case.

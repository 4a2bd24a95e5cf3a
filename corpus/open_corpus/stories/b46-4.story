=== 2002-anorexia-nervosa
title: No before-and-after picture
genre: essay
layout: personal essay
condition: anorexia nervosa
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  fluoxetine | medication | stopped | no_response | sleep
  family therapy | psychotherapy | stopped | worse |
  inpatient treatment | care_setting | stopped | mixed | suicidality
  nasogastric feeding | procedure | tried | partial | pain
  art therapy | psychotherapy | tried | no_response |
  olanzapine | medication | stopped | mixed | sleep, appetite_weight, other_physical
  cognitive behavioural therapy for eating disorders | psychotherapy | stopped | partial |
  recovery app | other | stopped | worse |
  day hospital | care_setting | stopped | response |
  meal plan | lifestyle | ongoing | response | gastrointestinal
  dietitian | other | ongoing | response |
  support group | support | ongoing | partial |
  sertraline | medication | ongoing | response | sexual
  residential unit | care_setting | not_tried | unknown |
  alendronic acid | medication | declined | unknown |
  compassion focused therapy | psychotherapy | planned | unknown |
---
I won't give numbers. If you have had [anorexia]{S diagnosis clin} you'd only use them, and if you haven't they won't mean what you think.

It began at fourteen, with a school nurse and a chart. By the GCSE year I was [cold all the time]{S other_physical}, [hadn't had a period]{S other_physical} since the Easter before, and [cut a grape into eight]{S appetite_weight}. The GP gave me [fluoxetine]{T fluoxetine; stopped; duration=for a year}, because what else has a GP got. I took it for a year. [I was still [weighing myself eleven times a day]{S appetite_weight} at the end of it]{O no_benefit; fluoxetine}. [It made my nights [full of running about]{S sleep fig side_effect}]{O side_effect; fluoxetine}, and then somebody noticed and it was stopped.

They tried us with [family therapy]{T family therapy; stopped; frequency=every other Wednesday}, every other Wednesday, the five of us in a ring with the box of tissues in the middle like a campfire. It's meant to be the best thing there is at that age. It was for the girl next door to me on the ward, she was [eating pizza]{S appetite_weight improved other} in half a year. [In our house it turned every meal into a court case, and I [ate less]{S appetite_weight worsened} than before we'd begun]{O worsening; family therapy}. Dad stopped coming, then we all did.

So, [inpatient]{T inpatient treatment; stopped; duration=seven months}. Seven months the first time. The [tube]{T nasogastric feeding; tried} came in week two. [My [throat was raw]{S pain side_effect}]{O side_effect; nasogastric feeding}. [It [put weight on me]{S appetite_weight improved}, nobody can say it didn't]{O benefit; nasogastric feeding}. [It did nothing whatever to the [voice]{S anxiety fig}]{O no_benefit; nasogastric feeding}. That's the trouble with the ward altogether. [I came out [heavier]{S appetite_weight improved} and alive]{O benefit; inpatient treatment}, [and I'd learned to [hurt myself]{S suicidality side_effect} from a girl called M., which I'd never done before]{O side_effect; inpatient treatment}. [Eight weeks after discharge I was [lighter than the day I went in]{S appetite_weight worsened}]{O partial; inpatient treatment}. They had [art therapy]{T art therapy; tried} there too. [I made a very nice pot]{O no_benefit; art therapy}.

The second time, I was nineteen, and they added [olanzapine]{T olanzapine; stopped; dose=two and a half}, two and a half. I'd read that it [makes people fat]{S appetite_weight possible general side_effect}. I hid the first four. [When I did take the [wafer]{T olanzapine; stopped}, the [noise went down, like somebody had moved the radio next door]{S anxiety fig improved}]{O benefit; olanzapine}. I'd never have believed it. [I [slept like the dead]{S sleep fig side_effect}, I [dribbled on the pillow]{S other_physical side_effect}, and I was [hungry]{S appetite_weight side_effect}, which for me was the worst thing that could happen]{O side_effect; olanzapine}. So was it good or bad? [It let me [eat]{S appetite_weight improved}]{O benefit; olanzapine} [and it made me [hate eating]{S appetite_weight side_effect}]{O side_effect; olanzapine}. I took myself off it the week I got out. [[Radio back on]{S anxiety fig withdrawal} by Sunday]{O withdrawal; olanzapine}.

University, take two. [CBT-E]{T cognitive behavioural therapy for eating disorders; stopped; sessions=forty sessions}, forty sessions, with a spreadsheet. [It got me down from eleven [weighings]{S appetite_weight improved} to one]{O benefit; cognitive behavioural therapy for eating disorders}. [The [food bit]{S appetite_weight} never budged]{O no_benefit; cognitive behavioural therapy for eating disorders}. When it finished I had the [app]{T recovery app; stopped}, the one where you log your meals. You can see what I did with that. [It was a calculator with flowers on and I got worse with it]{O worsening; recovery app}. Deleted on the night bus.

Then the [day hospital]{T day hospital; stopped; duration=nine months; frequency=four days a week}, nine months, four days a week, home in the evenings. I don't know why that one. [I think because I had to do breakfast at my own table and then tell somebody]{O benefit; day hospital}. Here are the bits from the diary they made us keep:

Week 3. [Half the porridge]{O partial; day hospital}. [[Cried]{S mood worsened} in the corridor, more than I've [cried]{S mood} in years]{O worsening; day hospital}.
Week 8. [[All the porridge]{S appetite_weight improved}]{O benefit; day hospital}. [[Stomach like a drum]{S gastrointestinal fig side_effect}]{O side_effect; meal plan}.
Week 13. [[Ate a sandwich on a bench]{S appetite_weight improved}. On a bench, in the street]{O benefit; day hospital}.
Week 15. Nothing. [[Water for two days]{S appetite_weight worsened}]{O worsening; overall}. Exams.
Week 22. [[Period]{S other_physical improved}]{O benefit; day hospital}. Rang Mum.
Week 30. [[Laughed]{S mood improved} at lunch and [forgot to count]{S appetite_weight improved}]{O benefit; day hospital}.

They discharged me in the March. I still have the [plan]{T meal plan; ongoing; frequency=three and three}, three and three, it's on the fridge, and I stick to it like a train driver. [On the [plan]{T meal plan; ongoing} I've [kept my weight]{S appetite_weight improved} for two years, near enough]{O benefit; meal plan}. I see the [dietitian]{T dietitian; ongoing; frequency=once a month} once a month. [She's the only person who ever made me [less frightened of oil]{S anxiety improved}]{O benefit; dietitian}. Sundays there's a [Beat group]{T support group; ongoing; frequency=Sundays} online, [good for the [loneliness]{S functioning improved}, not so good when someone's [very poorly]{S appetite_weight other} and I start comparing]{O partial; support group}.

[Sertraline]{T sertraline; ongoing; dose=150; frequency=a day} is 150 a day. [It keeps the [dread]{S anxiety improved} to a size I can walk round]{O benefit; sertraline}. [My boyfriend would like it known that I have [no interest]{S sexual side_effect} these days]{O side_effect; sertraline}. The bone clinic wants me on [alendronic acid]{T alendronic acid; declined}; I've said not till I've had children. A consultant once put me up for a [residential place]{T residential unit; not_tried} in Devon and the funding panel said I wasn't ill enough. I believed them, too.

In January I'm down for [compassion therapy]{T compassion focused therapy; planned}. I roll my eyes at the name.

[I'm not recovered]{O partial; overall}. [I [eat]{S appetite_weight improved}]{O benefit; overall}. [I [teach Year 4]{S functioning improved}]{O benefit; overall}. [After the flu in October I [lost some]{S appetite_weight worsened} and a small nasty part of me was pleased]{O worsening; overall}.

=== 2003-adhd
title: late dx ADHD, my meds saga (+ non meds)
genre: forum
layout: forum post, lower case, replies
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  caffeine | other | stopped | mixed | neurological, anxiety
  bupropion | medication | stopped | no_response | anger
  methylphenidate | medication | stopped | mixed | anhedonia, other_physical
  amphetamine salts | medication | stopped | mixed | anxiety, sleep, other_physical
  atomoxetine | medication | stopped | worse | gastrointestinal, sexual
  guanfacine | medication | tried | partial | neurological, sleep
  lisdexamfetamine | medication | ongoing | partial | appetite_weight
  adhd coach | support | stopped | no_response |
  bullet journal | other | stopped | no_response |
  cognitive behavioural therapy | psychotherapy | tried | partial |
  body doubling | support | ongoing | response |
  visual timer | other | ongoing | response |
  running | lifestyle | stopped | partial | pain
  neurofeedback | neuromodulation | tried | no_response |
  sugar-free diet | lifestyle | declined | unknown |
  viloxazine | medication | planned | unknown |
---
tabs_open_247

37F, dx'd last year bc my KID got dx'd and i filled out the parent form going uhhhh. kid is on [concerta]{T methylphenidate (medication); other} and [thriving]{S functioning improved other}, [straight Bs]{S functioning improved other}, [no more meltdowns]{S anger improved other}. me, not so linear.

before i knew, there was [coffee]{T caffeine; stopped; dose=nine cups; frequency=a day}. nine cups a day. [it did actually let me [do payroll]{S functioning improved}]{O benefit; caffeine}, [with a side of [shakes]{S neurological side_effect} and [doom]{S anxiety fig side_effect}]{O side_effect; caffeine}. down to one now, for pleasure.

then the years when everyone thought i was [depressed]{S mood possible}. i wasn't [sad]{S mood absent}, i was [late]{S functioning}. got put on [wellbutrin]{T bupropion; stopped; duration=14 months}, 300, for 14 months and i kept waiting for the thing. [i guess the thing never came]{O no_benefit; bupropion}. [[snapped at the dog]{S anger side_effect} a lot on it]{O side_effect; bupropion}. quit when my script lapsed and of course i [forgot to call]{S cognition}, lol, [noticed zero difference]{O no_benefit; bupropion}.

ok the actual meds:

[ritalin]{T methylphenidate; stopped; dose=10; frequency=3x a day} 10 3x a day. [first hour ever that my [brain shut up]{S cognition fig improved}, i cried in the staples parking lot]{O benefit; methylphenidate}. [but i was a [robot]{S anhedonia fig side_effect}, my husband said "where'd you go"]{O side_effect; methylphenidate}, [and every wear-off at 3pm was like being [dropped down a well]{S mood fig withdrawal}]{O withdrawal; methylphenidate}. also [[heart pounding]{S other_physical side_effect}]{O side_effect; methylphenidate}. [so, yes AND no]{O partial; methylphenidate}. stopped after the summer.

[adderall]{T amphetamine salts; stopped; dose=20}, the XR, 20. [four good months]{O partial; amphetamine salts}. [i [filed three years of taxes]{S functioning improved}]{O benefit; amphetamine salts}. [i [read to the end of things]{S cognition improved}]{O benefit; amphetamine salts}. [then, idk, the same [capsule]{T amphetamine salts; stopped} started making me [grind my teeth]{S other_physical side_effect}, [pick my arms]{S anxiety side_effect} and [lie there at 3am planning a bakery]{S sleep side_effect}]{O side_effect; amphetamine salts}. [we went up, it got worse]{O side_effect; amphetamine salts}; [we went down, it did nothing]{O no_benefit; amphetamine salts}. done.

[strattera]{T atomoxetine; stopped}. [[threw up]{S gastrointestinal side_effect} every day at 9:15 for a month]{O side_effect; atomoxetine}. [[couldn't finish]{S sexual fig side_effect}, sorry tmi]{O side_effect; atomoxetine}. [and the [fog]{S cognition fig worsened} was thicker if anything, i [left my kid at karate]{S cognition worsened}]{O worsening; atomoxetine}. off it so fast.

[guanfacine]{T guanfacine; tried; duration=ten weeks} for like ten weeks: [[temper]{S anger improved} better, like 30%]{O partial; guanfacine}, [[dizzy]{S neurological side_effect} every time i stood up & [nodding off in zooms]{S sleep side_effect}]{O side_effect; guanfacine}.

[vyvanse]{T lisdexamfetamine; ongoing; dose=40; frequency=mornings} 40, mornings, current. [i'd give it a B minus]{O partial; lisdexamfetamine}. [[can start stuff]{S functioning improved}]{O benefit; lisdexamfetamine}. [[can't finish stuff]{S functioning}]{O no_benefit; lisdexamfetamine}. [not a [robot]{S anhedonia fig absent side_effect} on it]{O tolerated; lisdexamfetamine}. [[food is cardboard]{S appetite_weight fig side_effect} til dinner, [down 14 lb]{S appetite_weight side_effect} i didnt want to lose]{O side_effect; lisdexamfetamine}. [days there's a shortage i'm [on the couch in a towel]{S functioning withdrawal}]{O withdrawal; lisdexamfetamine}. doc wants to try adding [qelbree]{T viloxazine; planned} next month, meh, scared it'll be [strattera]{T atomoxetine; stopped} [barf]{S gastrointestinal possible side_effect} all over again.

non meds bc ppl always ask:

- [coach]{T adhd coach; stopped; duration=3 months}, $150/hr, 3 months. [she made me a color coded system and i [lost the system]{S cognition}]{O no_benefit; adhd coach}. cancelled
- [bullet journal]{T bullet journal; stopped}. [two gorgeous pages]{O no_benefit; bullet journal}. it's in the closet with the other four
- [CBT]{T cognitive behavioural therapy; tried; sessions=10} workbook w/ an actual [psychologist]{T cognitive behavioural therapy; tried}, 10 visits. [i [procrastinate]{S functioning} exactly as much]{O no_benefit; cognitive behavioural therapy} [but i've [stopped calling myself trash]{S hopelessness improved}]{O benefit; cognitive behavioural therapy}
- [body doubling]{T body doubling; ongoing; frequency=weekdays}, an online room where strangers work on camera. weekdays. [i've [cleared an inbox of 9,000]{S functioning improved}. witchcraft]{O benefit; body doubling}
- [the red timer]{T visual timer; ongoing}, the kind for preschoolers. [have not been [late for pickup]{S functioning improved} since march]{O benefit; visual timer}
- [running]{T running; stopped; frequency=4x a week}, 4x a week. [honestly as good as 10mg of anything]{O benefit; running}, [until my [knee]{S pain side_effect}]{O side_effect; running}. haven't run since june, [and my [focus went out]{S cognition worsened withdrawal} with it]{O withdrawal; running}
- [neurofeedback]{T neurofeedback; tried; sessions=20}, 20 sessions of making a little plane fly w/ my brain. MIL paid. [plane flew. that's it that's the review]{O no_benefit; neurofeedback}
- MIL also says [cut out sugar]{T sugar-free diet; declined}. no ma'am

log from this week so you get the vibe
mon: [[meds]{T lisdexamfetamine; ongoing} + [timer]{T visual timer; ongoing}, [did 6 of 7 things]{S functioning improved}]{O benefit; lisdexamfetamine, visual timer}
tue: [forgot [meds]{T lisdexamfetamine; ongoing}]{S cognition}. [[stared at wall]{S cognition withdrawal}]{O withdrawal; lisdexamfetamine}
wed: [3 of 7]{O partial; lisdexamfetamine}
thu: [[lost car, in own driveway]{S cognition worsened}]{O worsening; overall}
fri: [5 of 7, [called the dentist]{S functioning improved} finally (had that on the list since 2022)]{O benefit; overall}

replies

gnat_brain: [strattera]{T atomoxetine (medication); other} [saved my marriage]{S functioning improved other}, funny how that goes. took 8 wks

notadoctorbut: [stimulants]{T stimulants (medication); general} work for something like 7 in 10. might be the dose

tabs_open_247: might be! will ask. if i remember

=== 2004-pots-after-covid
title: The year my heart forgot how to stand
genre: article
layout: newspaper health page, first person as told to
condition: long covid and POTS
area: general
english: Australian
narrator: journalist
split: train
overall: partly_improved
round: 5
ledger:
  escitalopram | medication | declined | unknown |
  salt and fluids | lifestyle | ongoing | partial | gastrointestinal
  compression tights | other | ongoing | partial |
  bed raising | other | ongoing | unknown |
  metoprolol | medication | stopped | worse | functioning, mood, energy
  fludrocortisone | medication | tried | no_response | other_physical
  midodrine | medication | stopped | mixed | other_physical, pain
  iv saline | procedure | stopped | response |
  naturopathic supplements | supplement | stopped | no_response | gastrointestinal
  breathing exercises | mind_body | tried | worse |
  ivabradine | medication | ongoing | response | neurological
  exercise physiologist | procedure | ongoing | response |
  recumbent bike | lifestyle | ongoing | response |
  pyridostigmine | medication | planned | unknown |
---
Tess Moriarty, 28, was a netball umpire from Bendigo when she caught [Covid]{S diagnosis} at a cousin's wedding. Five months later her [pulse hit 160]{S other_physical} brushing her teeth. This is her account.

"Everyone else at table nine was over it in a week. I was [on the lounge room floor]{S functioning}, because the floor was the only place the [room didn't tip]{S neurological fig}. [Blood pooling in my feet]{S other_physical}, [purple, like I'd trodden grapes]{S other_physical fig}. Three different doctors said [anxiety]{S anxiety clin possible}. One handed me a script for [Lexapro]{T escitalopram; declined} and I left it on his desk. I knew what [nerves]{S anxiety} felt like, I'd umpired grand finals.

"A locum finally stood me against a wall for ten minutes with a clip on my finger. [POTS]{S diagnosis clin}. First it was the free stuff. [Salt]{T salt and fluids; ongoing; dose=two teaspoons; frequency=a day}, two teaspoons a day, three litres of [water]{T salt and fluids; ongoing; dose=three litres}, and those [tights]{T compression tights; ongoing} that go up to your bra. [Together I'd say they gave me back [standing in the shower]{S functioning improved}]{O benefit; salt and fluids, compression tights}. [The [salt]{T salt and fluids; ongoing} makes me [queasy]{S gastrointestinal side_effect} before ten]{O side_effect; salt and fluids; neutral}. I put [bricks under the head of the bed]{T bed raising; ongoing}, which I couldn't tell you if it's doing a thing, but I'm not getting the [bricks]{T bed raising; ongoing} out again.

"[Metoprolol]{T metoprolol; stopped} was the first proper drug. [It got the [number]{S other_physical improved} down all right]{O benefit; metoprolol}. [I [couldn't lift my arms to do my hair]{S functioning side_effect}, I was [flat]{S mood fig side_effect}, I was [wading through custard]{S energy fig side_effect}]{O side_effect; metoprolol}. [By the third week on the [beta blocker]{T metoprolol; stopped} I'd gone from the couch [back to the floor]{S functioning worsened}]{O worsening; metoprolol}. That was the end of that.

"[Fludrocortisone]{T fludrocortisone; tried}: [[ankles like bread rolls]{S other_physical fig side_effect}]{O side_effect; fludrocortisone}, [and I'd be kidding you if I said I stood up any longer]{O no_benefit; fludrocortisone}. [Midodrine]{T midodrine; stopped; duration=six months}, [now that one had a bit of go]{O partial; midodrine}. [Half an hour after a [tablet]{T midodrine; stopped} I could [walk round the supermarket]{S functioning improved}]{O benefit; midodrine}. [But my [scalp crawled like nits]{S other_physical fig side_effect}, and if I lay down on it my [head split]{S pain fig side_effect}]{O side_effect; midodrine}. For six months I put up with it, [then my [blood pressure went through the roof]{S other_physical fig side_effect}]{O side_effect; midodrine} and they pulled the [midodrine]{T midodrine; stopped}.

"I had [drips of saline]{T iv saline; stopped; frequency=on Fridays}, on Fridays, at a GP clinic in town. [Best two days of every week]{O benefit; iv saline}. [I [went to the pictures]{S functioning improved}]{O benefit; iv saline}. [By Monday you'd never know I'd had it]{O partial; iv saline}. Then the clinic lost the nurse.

"I'm not proud of the [naturopath]{T naturopathic supplements; stopped}. Eleven bottles, $640. [All I got was the [runs]{S gastrointestinal fig side_effect}]{O side_effect; naturopathic supplements}. [I stopped the lot and nothing changed, so that's your answer]{O no_benefit; naturopathic supplements}. The [breathing course]{T breathing exercises; tried}, they told me I was doing it wrong. [Every session brought on a [faint]{S neurological worsened}]{O worsening; breathing exercises}. Other people love it.

"[Ivabradine]{T ivabradine; ongoing; dose=five; frequency=twice a day} is what I take, five twice a day. [From the second morning I could [stand and butter toast]{S functioning improved}]{O benefit; ivabradine}. [There are [sparkles round the headlights]{S neurological fig side_effect} when Mum drives at night, no drama]{O side_effect; ivabradine; neutral}. [No [tiredness]{S energy absent side_effect} from it]{O tolerated; ivabradine}.

"And then Priya. She's an [exercise physiologist]{T exercise physiologist; ongoing}, she'd had [long Covid]{S diagnosis other} herself, so she knew about [crashes]{S energy fig general}. She's got me on a [bike you lie back in]{T recumbent bike; ongoing}. We started on forty-five seconds, I'm not joking."

She reads from the notes on her phone.

"March 2. 45 secs. [Okay]{O tolerated; recumbent bike}.
March 9. 1 min 30.
March 20. Got cocky, did 4. [March 21, [couldn't sit up to drink]{S functioning worsened}]{O worsening; recumbent bike}. [March 22 same]{O worsening; recumbent bike}. [March 24, [cried]{S mood worsened}, Mum [washed my hair]{S functioning worsened}]{O worsening; recumbent bike}.
April 15. Back to 2 mins.
July. [8 mins]{O benefit; recumbent bike}.
October. [20 mins]{O benefit; recumbent bike}. [[Walked to the letterbox and had a yarn]{S functioning improved}]{O benefit; recumbent bike}."

"[Priya's work and the [bike]{T recumbent bike; ongoing}, that's what built me up, no doubt about it]{O benefit; exercise physiologist, recumbent bike}. [I [work three mornings]{S functioning improved} from home]{O benefit; overall}. [I [haven't got my whistle back]{S functioning fig}]{O partial; overall}. [This winter I copped another virus and the [resting rate]{S other_physical worsened} went up fifteen beats, and I'm only [doing two mornings]{S functioning worsened} just now]{O worsening; overall}.

"Next they're talking about [Mestinon]{T pyridostigmine; planned}. I've got the script in the drawer. My mate Jodes from the online group had [Mestinon]{T pyridostigmine (medication); other} and [lived in the loo]{S gastrointestinal fig other side_effect}, so I'm waiting for a week when I've nothing on."

Specialists estimate that a large share of people with [long Covid]{S diagnosis general} have a [racing heart on standing]{S other_physical general}. [Beta blockers]{T beta blockers (medication); general} may help some of them; others report [fatigue]{S energy clin possible general side_effect}. There is no approved drug.

=== 2005-bipolar-disorder
title: med journey, bipolar 1, 15 yrs. long
genre: forum
layout: forum post with mood log, replies
condition: bipolar I disorder
area: mental
english: Filipino English
narrator: patient
split: train
overall: improved
round: 5
ledger:
  escitalopram | medication | stopped | worse | sleep, mania_psychosis
  hospital admission | care_setting | tried | unknown |
  haloperidol | medication | stopped | mixed | neurological, anhedonia
  valproate | medication | stopped | partial | appetite_weight, neurological
  carbamazepine | medication | stopped | unknown | other_physical
  prayer healing | support | tried | no_response |
  herbal tea | supplement | declined | unknown |
  olanzapine | medication | stopped | mixed | appetite_weight, other_physical, sleep, functioning
  electroconvulsive therapy | neuromodulation | stopped | response | cognition
  aripiprazole | medication | tried | no_response | anxiety
  lithium | medication | ongoing | response | other_physical, neurological
  family psychoeducation | psychotherapy | tried | response |
  sleep routine | lifestyle | ongoing | response |
  zumba | lifestyle | ongoing | partial |
  lamotrigine | medication | planned | unknown |
---
Hi everyone, from Cebu. My English is not perfect. I'm 36 F, [bipolar 1]{S diagnosis clin}, first episode in nursing school.

It started as [depression]{S diagnosis clin}, I [could not go to duty]{S functioning}, I [only lie down]{S functioning}. The campus doctor gave [Lexapro]{T escitalopram; stopped; duration=Five weeks}. [Five weeks later I'm [not sleeping]{S sleep side_effect} for four nights, [preaching in the jeepney]{S mania_psychosis side_effect}, [giving away my tuition]{S mania_psychosis side_effect}]{O worsening; escitalopram}. My father carried me to the [hospital]{T hospital admission; tried} and there they stopped the [antidepressant]{T escitalopram; stopped}.

In the ward, [haloperidol]{T haloperidol; stopped; route=by injection} by injection. [In three days I [knew my own name]{S mania_psychosis improved} again]{O benefit; haloperidol}. [My [neck twisted]{S neurological side_effect}, my [tongue was thick]{S neurological side_effect}, and I [could not cry or laugh]{S anhedonia side_effect} for months]{O side_effect; haloperidol}. [So I'm thankful to [Haldol]{T haloperidol; stopped} and I also hate it]{O partial; haloperidol}. It was changed by the second doctor.

Changed to [Depakote]{T valproate; stopped; duration=2 years}, 2 years. [The [highs]{S mania_psychosis fig improved} became smaller but every [February]{S mania_psychosis fig} still one]{O partial; valproate}. [[Gained 18 kilos]{S appetite_weight side_effect}, [hands like jelly]{S neurological fig side_effect}]{O side_effect; valproate}. Because I want baby, they took me off.

[Carbamazepine]{T carbamazepine; stopped; duration=9 days}, just 9 days, [[rashes]{S other_physical side_effect} all over with [blisters]{S other_physical side_effect}]{O side_effect; carbamazepine}, ER, finish. Cannot say if it's good.

My titas brought me to a [healer]{T prayer healing; tried}, [prayer over with oil]{T prayer healing; tried; sessions=three times}, three times. I respect it. [The [voices]{S mania_psychosis} that time did not go even one bit]{O no_benefit; prayer healing}. Another tita sells [banaba tea]{T herbal tea; declined}, I said no thank you po, my kidneys are busy.

[Olanzapine]{T olanzapine; stopped}, 2016. [It worked like a switch]{O benefit; olanzapine}, [in one week I was [sleeping]{S sleep improved}, [voices gone]{S mania_psychosis improved}]{O benefit; olanzapine}. [But I [became 94 kilos]{S appetite_weight side_effect}, [sugar went up]{S other_physical side_effect}, I'm [asleep]{S sleep side_effect} in front of patients]{O side_effect; olanzapine}. [I [got fired]{S functioning side_effect} in the job because of that]{O side_effect; olanzapine}. [When I stop the [olan]{T olanzapine; stopped} by my own decision because of the weight, two months only and the [February]{S mania_psychosis fig withdrawal} came in November]{O withdrawal; olanzapine}.

After that [high]{S mania_psychosis fig} came the worst [low]{S mood}. [Not eating]{S appetite_weight}, [not talking]{S functioning}, [wanting to join my lola]{S suicidality fig}. So [ECT]{T electroconvulsive therapy; stopped; sessions=Eight}. I was scared because of movies. Eight, Monday Wednesday Friday. My sister kept this log for me:

[ECT]{T electroconvulsive therapy; stopped} 1 – [[asked for water]{S functioning improved}]{O benefit; electroconvulsive therapy}
[ECT]{T electroconvulsive therapy; stopped} 3 – [[said good morning]{S functioning improved} to nurse]{O benefit; electroconvulsive therapy}
[ECT]{T electroconvulsive therapy; stopped} 4 – [[asked what year]{S cognition side_effect}, three times]{O side_effect; electroconvulsive therapy}
[ECT]{T electroconvulsive therapy; stopped} 6 – [[ate two cups rice]{S appetite_weight improved}, [laughed]{S mood improved} at my joke]{O benefit; electroconvulsive therapy}
[ECT]{T electroconvulsive therapy; stopped} 8 – last. [[did not remember our cousin's wedding]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}

[I came home a person]{O benefit; electroconvulsive therapy}. [The [wedding never came back]{S cognition side_effect}, I look at the pictures like tourist]{O side_effect; electroconvulsive therapy}. If I need I would sign again.

They paired with [Abilify]{T aripiprazole; tried; duration=half a year}. [Half a year, I was waiting waiting, same same]{O no_benefit; aripiprazole}, [only the [feet that want to walk]{S anxiety fig side_effect}]{O side_effect; aripiprazole}.

And [lithium]{T lithium; ongoing; dose=900; duration=five years}. It's 900 with food, five years already. [Since then no admission, no [February]{S mania_psychosis fig improved}]{O benefit; lithium}. [I'm [back in nursing]{S functioning improved}, day shift]{O benefit; lithium}. [Always [thirsty]{S other_physical side_effect}, small [tremor]{S neurological clin side_effect} when I put the IV so my partner does it]{O side_effect; lithium; neutral}. [I [lost 11 of the kilos]{S appetite_weight side_effect improved}]{O tolerated; olanzapine}. People say [li]{T lithium (medication); general} makes you [numb]{S anhedonia fig possible general side_effect}, [I'm not [numb]{S anhedonia fig absent side_effect}]{O tolerated; lithium}.

Also my family had the [class]{T family psychoeducation; tried; sessions=8 Saturdays}, 8 Saturdays. [Before, they will shout; now they see it in my eyes before me and we call the doctor]{O benefit; family psychoeducation}. And [bed at 9:30, phone outside]{T sleep routine; ongoing}. [If I follow, I [sleep seven]{S sleep improved}]{O benefit; sleep routine}. [One time I did night duty to help a friend and I [did not sleep]{S sleep withdrawal} for three days]{O withdrawal; sleep routine}. [Zumba]{T zumba; ongoing; frequency=Saturday} with the barangay, Saturday: [good for the [heaviness]{S energy fig improved}, until Monday]{O partial; zumba}.

This rainy season [little bit [down]{S mood worsened} again, I [don't answer chats]{S functioning worsened}]{O worsening; overall}. My doctor said maybe we add [lamotrigine]{T lamotrigine; planned} after my labs. I'm afraid for [rashes]{S other_physical possible side_effect} because of before.

kuyaBen: Sis same here [lithium]{T lithium (medication); other} 10 yrs. Any [thyroid problem]{S other_physical possible side_effect} for you?

OP: [None pa]{O tolerated; lithium}! labs every 3 months.

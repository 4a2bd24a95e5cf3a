=== 1163-depression
title: Effexor xr
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
overall: worse
split: test
treatment: venlafaxine
rating: 1
round: 4
ledger:
  venlafaxine | medication | stopped | worse | other_physical, sexual, anhedonia
---
SIDE EFFECTS: [[sweating like crazy]{S other_physical fig side_effect}, [no sex drive]{S sexual side_effect}, [high blood pressure]{S other_physical side_effect}, felt like a [zombie]{S anhedonia fig side_effect}]{O side_effect; venlafaxine}

COMMENTS: DO NOT START THIS POISON. Nobody told me what happens when you come off. [I weaned off over 2 months and still had [brain zaps]{S neurological fig withdrawal}, [vertigo]{S neurological clin withdrawal}, [crying spells]{S mood withdrawal} and [rage]{S anger withdrawal}]{O withdrawal; venlafaxine}. [If I was 3 hrs late with a [pill]{T venlafaxine; stopped} I was [dizzy]{S neurological withdrawal} and [sick to my stomach]{S gastrointestinal withdrawal}]{O withdrawal; venlafaxine}. [Its now 5 months since my last [capsule]{T venlafaxine; stopped; ended=5 months} and I still get the [zaps]{S neurological fig withdrawal} when I turn my eyes]{O withdrawal; venlafaxine}. [The [depression]{S diagnosis clin worsened} is worse than before I ever took it]{O worsening; venlafaxine}. My doctor says thats not possible. Well its possible.

=== 1211-depression
title: Escitalopram
genre: review
layout: one paragraph
condition: depression
area: mental
english: Indian English
narrator: patient
overall: improved
split: test
treatment: escitalopram
rating: 8
round: 4
ledger:
  yoga | mind_body | tried | partial
  ashwagandha | supplement | tried | no_response
  escitalopram | medication | ongoing | response | gastrointestinal, sleep
  clonazepam | medication | stopped | partial | sleep
---
After lockdown I [left my job]{S functioning} in Pune, was only [lying in bed]{S functioning} and [crying]{S mood} without reason. Family said go for [yoga]{T yoga; planned} and give [ashwagandha]{T ashwagandha; planned}. [[Yoga]{T yoga; tried} gave some [peace]{S mood improved} for that hour]{O partial; yoga}, [[ashwagandha]{T ashwagandha; tried} no effect]{O no_benefit; ashwagandha}. Finally a psychiatrist in the government hospital gave [Nexito]{T escitalopram; ongoing; dose=10} 10 with half [clonazepam]{T clonazepam; stopped; dose=half; duration=first month} for first month. [The small one made me [sleepy]{S sleep side_effect} like anything]{O side_effect; clonazepam} but [[palpitation]{S other_physical clin improved} was less]{O partial; clonazepam}. That one he stopped after one month only. [[Loose motion]{S gastrointestinal side_effect} first week with the [Nexito]{T escitalopram; ongoing; duration=one and half year}]{O side_effect; escitalopram}. [Now one and half year, I am [working again]{S functioning improved}, [cooking for the full family]{S functioning improved}, [mood is stable]{S mood improved}]{O benefit; escitalopram}. [[Dreams are coming daily]{S sleep side_effect}, that is ok]{O side_effect; escitalopram; neutral}. My cousin says it will [spoil the liver]{S other_physical possible side_effect}. Doctor laughed.

=== 1639-anxiety
title: Propranolol didn't
genre: review
layout: one paragraph
condition: anxiety
area: mental
english: Australian
narrator: patient
overall: unchanged
split: test
treatment: propranolol
rating: 3
round: 4
ledger:
  propranolol | medication | stopped | partial | other_physical, energy
  escitalopram | medication | declined | unknown
  psychotherapy | psychotherapy | planned | unknown
---
Short one. Took it 3x a day for nine weeks for [anxiety]{S anxiety clin} at work (emergency services, they keep telling me it's [stress]{S anxiety}). [Sure the [heart stopped racing]{S other_physical improved}]{O benefit; propranolol} but [the [mind kept going a hundred miles an hour]{S anxiety fig}]{O no_benefit; propranolol}. [[Cold fingers]{S other_physical side_effect}, [legs like concrete]{S energy fig side_effect} on the stairs in turnouts]{O side_effect; propranolol}. Which is no good to anyone at a fire. [I had no trouble coming off]{O tolerated; propranolol}, halved it for a week. The GP wants me on [Lexapro]{T escitalopram; declined}, not keen, my partner was a [zombie]{S anhedonia fig other side_effect} on it. The station has put me down for six sessions with a [psychologist]{T psychotherapy; planned; sessions=six}. [Still [jumping when the pager goes]{S anxiety}]{O no_benefit; overall}.

=== 1265-bipolar-mother
title: My mother's lithium
genre: relative
layout: magazine essay by a grown-up son
condition: bipolar disorder
area: mental
english: American
narrator: relative
overall: improved
split: test
round: 4
ledger:
  perphenazine and amitriptyline | medication | tried | mixed | mania_psychosis
  electroconvulsive therapy | neuromodulation | tried | mixed | cognition
  lithium | medication | stopped | mixed | neurological, other_physical
  cash envelopes | lifestyle | ongoing | response
  carbamazepine | medication | tried | no_response | other_physical
  valproate | medication | tried | partial | other_physical, appetite_weight
  citalopram | medication | tried | worse | mania_psychosis
  lamotrigine | medication | ongoing | response
  orange glasses | procedure | ongoing | partial
  dark therapy | lifestyle | planned | unknown
  thyroid hormone | medication | ongoing | unknown
  support group | support | tried | unknown
  lurasidone | medication | declined | unknown
  interpersonal and social rhythm therapy | psychotherapy | planned | unknown
---
In our family the word was "[spells]{S diagnosis fig}." My mother had one in 1979, before me, and one in 1984, which is my first memory: she has [painted the piano white]{S mania_psychosis}, keys included, and is standing back from it at six in the morning, in an evening gown, and she's [happy]{S mania_psychosis}. She is so [happy]{S mania_psychosis}. Then there was the other part, [weeks in the back bedroom]{S functioning} with a towel along the door.

What the family doctor in Duluth gave her for the [back bedroom]{S mood fig} was [Triavil]{T perphenazine and amitriptyline; tried}, a [tablet]{T perphenazine and amitriptyline; tried} that doesn't exist any more, half an [antidepressant]{T perphenazine and amitriptyline; tried}. [It [got her up]{S functioning improved}]{O benefit; perphenazine and amitriptyline}. [It got her up so far that she [bought a motel]{S mania_psychosis side_effect}]{O worsening; perphenazine and amitriptyline}. An [antidepressant]{T antidepressants (medication); general} by itself can tip someone with [bipolar disorder]{S diagnosis clin general} over into [mania]{S mania_psychosis clin possible general side_effect}; it's the kind of thing that is on the first page of the pamphlet now. My father sold the motel at a loss to a cousin.

She had [shock treatments]{T electroconvulsive therapy; tried; sessions=Nine; started=spring of 1985} at the state hospital in the spring of 1985. Nine. [They ended the [depression]{S diagnosis clin improved} flat]{O benefit; electroconvulsive therapy}. [They also [took my third and fourth birthdays]{S cognition fig side_effect} and [how to make her mother's potica]{S cognition fig side_effect}]{O side_effect; electroconvulsive therapy}. I have asked her if she'd make the trade again. She says it depends on the day, and who's baking.

Then [lithium]{T lithium; stopped; dose=1200 mg; duration=twenty-six years}, 1200 mg, and twenty-six years. [I don't have a lot of stories about those years, and that's my evidence]{O benefit; lithium}. [She [taught sixth-grade science]{S functioning improved}]{O benefit; lithium}. [She [was at every one of my meets]{S functioning improved}]{O benefit; lithium}. [She wasn't [flat]{S anhedonia fig absent side_effect}, whatever you've heard about it]{O tolerated; lithium}. [Her [hands shook]{S neurological side_effect} enough that she wrote on the board in capitals, and she [drank water by the gallon]{S other_physical side_effect}]{O side_effect; lithium}. She called the [pills]{T lithium; stopped} her salt. Once, on a canoe trip, she lost the bottle overboard. [It was five days before we could get more and by the fourth she was [talking to the portage signs]{S mania_psychosis withdrawal}]{O withdrawal; lithium}.

My wife's brother has been on [lithium]{T lithium; other; started=college} since college and it has never done a thing for him. About a third of people get a complete response, a third some, and a third nothing; nobody can tell beforehand which you are. It's a metal. It comes out of the ground in Chile.

[It [got her kidneys]{S other_physical fig side_effect}]{O side_effect; lithium}. It does that slowly. In 2011 the nephrologist in Rochester drew a line on a graph and carried it out past the edge of the paper, and we all understood. That fall it was stopped.

The next three years are the ones that I'd erase. [Tegretol]{T carbamazepine; tried}: [a [rash]{S other_physical side_effect} from the neck to the knees]{O side_effect; carbamazepine}, and [it wasn't holding her anyway]{O no_benefit; carbamazepine}. [Depakote]{T valproate; tried}: [it blunted the [highs]{S mania_psychosis fig improved}]{O partial; valproate}, [never touched the [lows]{S mood fig}]{O no_benefit; valproate}, and [her [hair came out]{S other_physical side_effect} and she [put on fifty pounds]{S appetite_weight side_effect}]{O side_effect; valproate}. A resident who was in a hurry added [Celexa]{T citalopram; tried}. I take [Celexa]{T citalopram; other} myself, for garden-variety [nerves]{S anxiety fig other}, and think of it about as often as I think about my spleen. [It put my mother [on the roof]{S mania_psychosis side_effect}]{O worsening; citalopram}. She was sixty-eight and she'd gone up to [talk to the shingles]{S mania_psychosis side_effect}.

I flew in. I slept in my old room with the science fair ribbons. At night I could hear her [walking]{S sleep}.

A retired psychiatrist from my father's church, who had no business practicing, came over with a yellow pad and asked her about everything since 1979. It took two afternoons. He said she ought to have been tried on [Lamictal]{T lamotrigine; planned}. He said it's poor for the [highs]{S mania_psychosis fig general} and good for the [lows]{S mood fig general} and that the [lows]{S mood fig} were what was going to kill her. He also told her to wear [orange glasses]{T orange glasses; planned} and [sit in the dark]{T dark therapy; planned; started=eight o'clock} from eight o'clock, and we thought he might be one of us.

It was a long climb, a few milligrams every other week. She watched herself for the [rash]{S other_physical possible side_effect} with a hand mirror. [It never came]{O tolerated; lamotrigine}. My sister and I took turns calling on Sundays. I'd ask what she was doing, and she'd say, "[Sitting]{S functioning}." [One Sunday in April she said she couldn't talk, she [had dough on her hands]{S functioning improved}]{O benefit; lamotrigine}.

[She hasn't been in the [back bedroom]{S mood fig improved} in nine years]{O benefit; lamotrigine}. She's 78. She takes 200 milligrams of [Lamictal]{T lamotrigine; ongoing; dose=200 milligrams} and [a [thyroid pill]{T thyroid hormone; ongoing} that the [lithium]{T lithium; stopped} left her needing]{O side_effect; lithium}. [She says the [orange glasses]{T orange glasses; ongoing} help her [wind down]{S sleep fig improved}, somewhat]{O partial; orange glasses}. She went to the [DBSA meeting]{T support group; tried; duration=a winter} in the library basement for a winter. A new doctor wanted to add [Latuda]{T lurasidone; declined} "to be safe," and she told him that she'd been safe since before he could drive. She is thinking about [rhythm therapy]{T interpersonal and social rhythm therapy; planned}, where you get up and eat and see people at set hours, because it sounds like teaching.

And there are the [envelopes]{T cash envelopes; ongoing; started=1986}. She invented these in 1986. Cash for the week, in seven [envelopes]{T cash envelopes; ongoing}, and my sister holds the cards. Anything above fifty dollars she has to want for ten days. [She has not [bought a motel]{S mania_psychosis improved} since]{O benefit; cash envelopes}.

[She still gets a little [speedy]{S mania_psychosis fig} in May]{O partial; overall}. She knows it, we know it, the hardware store knows it. The piano is in my house. You can see the ivory where my kids have worn through.

=== 1328-insomnia-sleep-service
title: Sleep clinic
genre: feedback
layout: survey answers
condition: insomnia
area: mental
english: British
narrator: patient
overall: unchanged
split: test
round: 4
ledger:
  zopiclone | medication | stopped | response
  promethazine | medication | ongoing | no_response | sleep
  sleep hygiene | lifestyle | not_tried | unknown
  cognitive behavioural therapy for insomnia | psychotherapy | stopped | no_response
  sleep restriction therapy | psychotherapy | stopped | no_response | sleep
  melatonin | medication | not_tried | unknown
---
What brought you to the service?
[Not sleeping]{S sleep}. Six years. I had a week of [zopiclone]{T zopiclone; stopped; duration=a week} off the GP, [bliss for that week]{O benefit; zopiclone}, and he won't repeat it. [[Phenergan]{T promethazine; ongoing} from the chemist only makes me [groggy]{S sleep side_effect} at work]{O side_effect; promethazine} and [[wide awake at night]{S sleep}]{O no_benefit; promethazine}.

Were you seen on time?
I was seen on the day. I'd not call it on time.

Were you treated with respect?
By the technician, very much so, he wired me up like a Christmas tree and apologised for every wire. By the doctor, less. She asked me whether I had thought of [not having a television in the bedroom]{T sleep hygiene; not_tried}. I do not have a television.

What treatment were you given?
An app, [Sleepio]{T cognitive behavioural therapy for insomnia; stopped}, which I finished, and which thinks I'm cured. Then [sleep restriction]{T sleep restriction therapy; stopped; duration=five weeks} with a [psychologist]{T sleep restriction therapy; stopped}, bed at two, up at six, for five weeks. [I was [nodding off at the wheel]{S sleep side_effect}]{O side_effect; sleep restriction therapy} and I gave it up, I drive a school minibus. I asked about [melatonin]{T melatonin; not_tried} and was told I'm too young by eight months.

Did it help?
[No]{O no_benefit; cognitive behavioural therapy for insomnia, sleep restriction therapy}.

Any other comments?
Your survey took longer to load than the consultation. The coffee shop on level 2 is very good.

=== 1402-borderline-personality-disorder
title: Skills, not lectures: Corinne's year at the Harbour Programme
genre: article
layout: clinic web page with headings, bullets and FAQ
condition: borderline personality disorder
area: mental
english: American
narrator: journalist
overall: improved
split: test
round: 4
ledger:
  fluoxetine | medication | tried | no_response
  lamotrigine | medication | tried | no_response
  quetiapine | medication | stopped | mixed | sleep, appetite_weight
  psychotherapy | psychotherapy | tried | worse
  hospital admission | care_setting | tried | no_response
  dialectical behaviour therapy | psychotherapy | stopped | response
  cold water immersion | mind_body | ongoing | response
  hot sauce | other | ongoing | partial
  paced breathing | mind_body | stopped | no_response
  opposite action | psychotherapy | stopped | partial
  phone coaching | support | tried | response
---
Corinne Abbate was 22 when a doctor in the emergency room told her she had [borderline personality disorder]{S diagnosis clin}. He gave her a printout. "It said I was manipulative. I was sitting there with [stitches in my arm]{S suicidality}. I thought, great, a flyer."

She is 31 now and drives a forklift in a furniture warehouse outside Providence. Last fall she finished our 12-month [Harbor Program]{T dialectical behaviour therapy; stopped; duration=12-month; ended=Last fall}. She agreed to tell her story here, on condition that we didn't make it pretty.

About [BPD]{S diagnosis clin general}

Between 1 and 2 percent of adults live with [BPD]{S diagnosis clin general}. Common signs are:

• [moods that change within hours]{S mood general}
• [fear of being left]{S anxiety general}
• [feeling empty]{S anhedonia fig general}
• [anger]{S anger general} that comes up fast
• [self-harm]{S suicidality general} or [suicidal thoughts]{S suicidality general}
• [feeling unreal]{S mania_psychosis general} under stress

There is no FDA-approved drug for [BPD]{S diagnosis clin general}. [Antidepressants]{T antidepressants (medication); general} and [mood stabilizers]{T mood stabilizers (medication); general} are often prescribed, but the evidence is thin. Long-term studies are more hopeful than most people expect: after ten years, a majority no longer meet the criteria.

"A drawer full of orange bottles"

Corinne's first psychiatrist put her on [Prozac]{T fluoxetine; tried}. The second added [Lamictal]{T lamotrigine; tried; dose=200 mg}, 200 mg. "[I couldn't tell you one thing either of those did]{O no_benefit; fluoxetine, lamotrigine}." [Seroquel]{T quetiapine; stopped; ended=2021} was another story. "[I [quit throwing stuff]{S anger improved}]{O benefit; quetiapine}. I'll give it that. [I also [slept fourteen hours]{S sleep side_effect} and [gained 50 pounds]{S appetite_weight side_effect}]{O side_effect; quetiapine}." She weaned off it with her doctor's help in 2021. [She [didn't sleep]{S sleep withdrawal} for a week and was [mean as a snake]{S anger fig withdrawal}]{O withdrawal; quetiapine}.

She saw a [therapist]{T psychotherapy; tried; frequency=twice a week} twice a week who wanted to talk about her childhood. "[Every Thursday I went home and [cut]{S suicidality}]{O worsening; psychotherapy}. [It got so much worse that year]{O worsening; psychotherapy}." She was [inpatient]{T hospital admission; tried; frequency=three times} three times. [She came out the same as she went in]{O no_benefit; hospital admission}.

How the program works

The [Harbor Program]{T dialectical behaviour therapy; general} is based on [dialectical behavior therapy]{T dialectical behaviour therapy; general}. Participants come on two evenings a week. It includes:

• a [skills class]{T skills training (psychotherapy); general}, with homework
• [individual therapy]{T psychotherapy; general; frequency=every week} every week
• [phone coaching]{T phone coaching; general}, for the moments between
• a [family night]{T family group (support); general; frequency=once a month} once a month

The best-known skills are for the body. A [face in cold water]{T cold water immersion; general; duration=thirty seconds} for thirty seconds sets off the dive reflex. Intense [exercise]{T exercise (lifestyle); general} burns off adrenaline. [Paced breathing]{T paced breathing; general} makes the out-breath longer than the in-breath. In one published study, [self-harm]{S suicidality improved general} dropped by about half within a year.

What stuck

"I keep a dishpan in the break room," says Corinne. "People think it's for dishes. [When I'm at a ten I stick my [face in ice water]{T cold water immersion; ongoing} and I come up at a six]{O benefit; cold water immersion}. [Works every time]{O benefit; cold water immersion}." She also keeps [hot sauce]{T hot sauce; ongoing} packets in her vest. [One on the tongue buys her maybe five minutes]{O partial; hot sauce}. "That one isn't in the manual. That's mine."

[Others did not stick]{O no_benefit; paced breathing, opposite action}. "[The [breathing]{T paced breathing; stopped}, forget it]{O no_benefit; paced breathing}. [I just got mad at the [breathing]{T paced breathing; stopped}]{O no_benefit; paced breathing}." [[Opposite action]{T opposite action; stopped}, which means doing the reverse of what the feeling tells you, helped some with [hiding in bed]{S functioning improved}]{O partial; opposite action}, [less with [rage]{S anger}]{O partial; opposite action}. [Calling her [coach]{T phone coaching; tried} from the parking lot at two in the morning "is the reason there's no fourth hospital]{O benefit; phone coaching}".

[It has been 14 months since she last [hurt herself]{S suicidality improved}]{O benefit; dialectical behaviour therapy}. [She has [kept a job]{S functioning improved} for more than a year, which is a first]{O benefit; dialectical behaviour therapy}. [It hasn't fixed everything]{O partial; dialectical behaviour therapy}. [She still feels [hollow]{S anhedonia fig} most Sundays and her [brother still won't have her in the house]{S functioning}]{O no_benefit; dialectical behaviour therapy}. "I went in thinking they'd give me a new personality. [I got the same one with a handle on it]{O partial; dialectical behaviour therapy}."

Frequently asked questions

Do I have to stop my medication? No. About 70 percent of our participants take some.

Is it hard? Yes. One in four leaves before the end.

Will insurance pay? Most plans in the state do, after prior authorization. Call our intake desk.

I'm having [thoughts of suicide]{S suicidality general} right now. Call or text [988]{T crisis line (support); general}.

=== 1479-depression
title: TMS 36 sessions
genre: review
layout: title line then text
condition: depression
area: mental
english: American
narrator: patient
overall: unchanged
split: test
treatment: transcranial magnetic stimulation
rating: 4
round: 4
ledger:
  duloxetine | medication | tried | no_response
  bupropion | medication | tried | no_response
  vortioxetine | medication | tried | no_response
  aripiprazole | medication | tried | no_response
  transcranial magnetic stimulation | neuromodulation | stopped | partial | pain, neurological
  esketamine | medication | planned | unknown
---
36 sessions of [woodpecker]{T transcranial magnetic stimulation; stopped; sessions=36}

[[Cymbalta]{T duloxetine; tried}, [Wellbutrin]{T bupropion; tried}, [Trintellix]{T vortioxetine; tried}, [Abilify]{T aripiprazole; tried} as an add on: I have been through the whole medicine cabinet and not one of them moved the needle]{O no_benefit; duloxetine, bupropion, vortioxetine, aripiprazole}. So my psychiatrist submitted the paperwork for [TMS]{T transcranial magnetic stimulation; planned; frequency=Five days a week} and eight weeks later I was in the chair. Five days a week, 19 minutes, they put on HGTV for you.

[It feels like a [pencil being flicked at your skull]{S pain fig side_effect}]{O side_effect; transcranial magnetic stimulation}. [[headaches]{S pain side_effect} the first two weeks, [eye twitch]{S neurological side_effect}]{O side_effect; transcranial magnetic stimulation}. [Nothing else]{O tolerated; transcranial magnetic stimulation}. [No [memory trouble]{S cognition absent side_effect}]{O tolerated; transcranial magnetic stimulation}. The techs Dana and Luis were the best part of my day. 

[Around session 20 I [noticed birds]{S anhedonia improved}]{O benefit; transcranial magnetic stimulation}. I [called my brother]{S functioning improved}. I thought this is it. [Then five weeks after the last session I was [back on the couch]{S functioning}]{O partial; transcranial magnetic stimulation}. [PHQ 22 before, 13 at the end, 21 now]{O partial; transcranial magnetic stimulation}. About half the people who do it get better and a third stay better, per the brochure. The lady with the slot after me is one, she sends me pictures of her garden. They could do another round but insurance wants six months in between. [Spravato]{T esketamine; planned} is the next thing. No stars for parking.

=== 1527-ocd
title: sertraline at 200 and still checking (update p.2)
genre: forum
layout: forum posts lower case, no punctuation in the opener's posts
condition: OCD
area: mental
english: American
narrator: patient
overall: improved
split: test
round: 4
ledger:
  fluvoxamine | medication | tried | no_response | gastrointestinal
  clomipramine | medication | tried | mixed | sleep, gastrointestinal, sexual
  sertraline | medication | ongoing | partial | other_physical
  psychotherapy | psychotherapy | tried | worse
  rubber band on the wrist | other | tried | no_response
  inositol | supplement | tried | no_response | gastrointestinal
  taking pictures | other | stopped | worse
  risperidone | medication | declined | unknown
  exposure and response prevention | psychotherapy | ongoing | response
---
jmc_0411 \[OP\]
aug 6

so i [check the stove]{S anxiety} the garage the iron which i do not even own and the door around 40 times before work 2 hrs on a bad day been [late]{S functioning} so much they [moved me to nights]{S functioning}
[ocd]{S diagnosis clin} since 12 i am 29

meds so far
[luvox]{T fluvoxamine; tried; dose=300} 300 [[threw up]{S gastrointestinal side_effect}]{O side_effect; fluvoxamine} and [nope]{O no_benefit; fluvoxamine}
[anafranil]{T clomipramine; tried; duration=one year} one year [cut the [checking]{S anxiety improved} in half no lie]{O benefit; clomipramine} but [i was [asleep at the wheel]{S sleep fig side_effect} [constipated]{S gastrointestinal side_effect} [couldnt finish]{S sexual fig side_effect} wife was not thrilled]{O side_effect; clomipramine}
[zoloft]{T sertraline; ongoing; dose=200; started=feb} 200 since feb [maybe 20 percent]{O partial; sertraline} and [i [sweat like a pig]{S other_physical fig side_effect}]{O side_effect; sertraline}

other
regular [talk therapy]{T psychotherapy; tried; duration=3 yrs} 3 yrs about my dad [got worse if anything because i [confessed every thought]{S anxiety} to her]{O worsening; psychotherapy}
[[rubber band on the wrist]{T rubber band on the wrist; tried} [inositol powder]{T inositol; tried; dose=12 g a day} 12 g a day two big zeros]{O no_benefit; rubber band on the wrist, inositol} well [[inositol]{T inositol; tried} gave me the [runs]{S gastrointestinal side_effect}]{O side_effect; inositol}
[taking a pic of the stove]{T taking pictures; ongoing} on my phone before i leave

psych wants to add [risperdal]{T risperidone; planned} what do yall think

stefaniaa
aug 6

Hello. I am from Italy sorry my english. I had the same with gas. For me [fluvoxamine]{T fluvoxamine; other} was the one that works, and my brother nothing works except the [ERP]{T exposure and response prevention; other}. In this therapy you do the [fear]{S anxiety general} and you do not do the [ritual]{S anxiety clin general}. It is hard like to stop smoking. Did you do it?

jmc_0411 \[OP\]
aug 7

no never [erp]{T exposure and response prevention; not_tried} nobody in my county does it

oldhat_ron
aug 7

> [taking a pic of the stove]{T taking pictures; ongoing}

Bud that's a [compulsion]{S anxiety clin}. I had [9,000 pictures of my front door]{S anxiety other}. It feeds it.
Plenty of people do [ERP]{T exposure and response prevention; general; route=over video} over video now. And ask about weight before you start [Risperdal]{T risperidone; planned}, it can [put pounds on you]{S appetite_weight possible general side_effect} and [tics]{S neurological possible general side_effect}, though it helps about a third of folks who add it. It did zip for me.

jmc_0411 \[OP\]
aug 7

900 in mine lol ok ron looking it up

jmc_0411 \[OP\]
oct 22

update
said no to the [risperdal]{T risperidone; declined} for now
quit the [pictures]{T taking pictures; stopped; ended=sept 1} sept 1 [they had got to 3 per burner so yeah they made it worse]{O worsening; taking pictures}
found an [erp]{T exposure and response prevention; ongoing; route=on video; sessions=7; frequency=weekly} lady in another state on video 7 so far weekly 160 a pop insurance pays none of it
first one i had to leave for the mailbox with the stove ON low and a pot of water i [about died]{S anxiety fig}
[same [zoloft]{T sertraline; ongoing} same dose still [sweaty]{S other_physical side_effect}]{O side_effect; sertraline}

stefaniaa
oct 23

Bravo!! And the work?

jmc_0411 \[OP\]
dec 15

[week 15 [out the door in 12 minutes]{S functioning improved} [back on days]{S functioning improved}]{O benefit; exposure and response prevention}
[missed [zoloft]{T sertraline; ongoing} for 3 days over thanksgiving forgot the bottle and got [zaps]{S neurological fig withdrawal} and [cried]{S mood withdrawal} at a parade]{O withdrawal; sertraline} so thats staying
[garage door still gets me some nights [6 or 7 checks]{S anxiety}]{O partial; exposure and response prevention} but [i know what to do about it now]{O benefit; exposure and response prevention}

=== 1594-borderline-personality-disorder
title: after the course ended
genre: forum
layout: forum post, lower case, then replies
condition: borderline personality disorder
area: mental
english: British
narrator: patient
overall: worse
split: test
round: 4
ledger:
  citalopram | medication | tried | no_response
  sertraline | medication | tried | no_response
  mirtazapine | medication | tried | no_response
  quetiapine | medication | stopped | unknown | sleep, cognition
  lamotrigine | medication | ongoing | unknown
  cannabis | other | stopped | unknown | mania_psychosis
  dialectical behaviour therapy | psychotherapy | stopped | partial
  holding ice | mind_body | ongoing | partial
  crisis team | care_setting | tried | worse
  bath | lifestyle | not_tried | unknown
  crisis house | care_setting | stopped | response
  promethazine | medication | ongoing | partial | sleep
  peer support | support | stopped | unknown
  mentalisation-based treatment | psychotherapy | planned | unknown
  top-up group | psychotherapy | not_tried | unknown
---
not sure if this is the right board. 26, [bpd]{S diagnosis clin}, swansea. finished my [dbt]{T dialectical behaviour therapy; stopped; duration=year; ended=may} year in may and everyone keeps saying congratulations so i thought id say how it actually is

short history. [citalopram]{T citalopram; tried}, [sertraline]{T sertraline; tried}, [mirtazapine]{T mirtazapine; tried}, all before i was 21, all for "[depression]{S diagnosis clin absent}". [none of them did anything, not one]{O no_benefit; citalopram, sertraline, mirtazapine}. i wasnt even [depressed]{S mood absent}, i was [up and down like a lift]{S mood fig} five times a day. [quetiapine]{T quetiapine; stopped} after that, [[couldnt wake up]{S sleep side_effect}, [couldnt think]{S cognition side_effect}, they took me off when i [fell asleep in a lecture]{S sleep side_effect} and got carried out]{O side_effect; quetiapine}. im on [lamotrigine]{T lamotrigine; ongoing}. [weed]{T cannabis; stopped; ended=jan last year} for my [nerves]{S anxiety fig} most of that time, i did think it was medicine, [it made me [paranoid]{S mania_psychosis side_effect} as hell]{O side_effect; cannabis} so ive given that up since jan last year

the [dbt]{T dialectical behaviour therapy; stopped}. [group]{T dialectical behaviour therapy; stopped; frequency=on a thursday} on a thursday with bethan and rhys, [one to one]{T dialectical behaviour therapy; stopped; frequency=on a monday} on a monday with carys. [first two months i [cut]{S suicidality worsened} more not less cos you have to write it down and look at it]{O worsening; dialectical behaviour therapy}. [then it did click, it did]{O benefit; dialectical behaviour therapy}. [from about september i didnt [hurt myself]{S suicidality improved} for 5 months, my [mum could leave me in the house]{S functioning improved}]{O benefit; dialectical behaviour therapy}. [the skills are daft names but they work while someones ringing you]{O partial; dialectical behaviour therapy}. [[ice in your fist]{T holding ice; ongoing}, thats one, gets me down from a ten to a seven and i still do it]{O partial; holding ice}

then may. you get a card and a cake (coffee and walnut, bethan made it) and thats it, no more phone. june i was ok. [july i wasnt]{O partial; dialectical behaviour therapy; negative}. [august i [od'd]{S suicidality}]{O partial; dialectical behaviour therapy; negative}

the [crisis team]{T crisis team; tried} came. two different people every time and every time from the start. one of them said have you tried a [bath]{T bath; not_tried}. [honestly i was [closer to doing it]{S suicidality worsened} after each visit than before]{O worsening; crisis team}. [what DID help was the [crisis house]{T crisis house; stopped; duration=six nights} in neath, six nights, a woman called maureen who stayed up and did a jigsaw with me]{O benefit; crisis house}. [came out of there [calm]{S anxiety improved}, first time since spring]{O benefit; crisis house}. [no drama no side effects lol]{O tolerated; crisis house}. you can only have it once in a year tho

they give me [promethazine]{T promethazine; ongoing; frequency=evenings} now for the evenings, [takes a bit of the edge off]{O partial; promethazine} and [im [groggy]{S sleep side_effect} til dinner]{O side_effect; promethazine}. had a [peer support worker]{T peer support; stopped; duration=over the autumn} over the autumn, gethin, he likes trains

my cousin sian has [bpd]{S diagnosis clin other} as well. she did the same [dbt]{T dialectical behaviour therapy; other} in cardiff with the same book and shes married now and [works for the council]{S functioning improved other}. so dont let me put anyone off. [dbt]{T dialectical behaviour therapy; general} is the one with the evidence, it cuts [self harm]{S suicidality improved general} by about half or something

waiting list for [mbt]{T mentalisation-based treatment; planned} is 14 months. im on it

so thats where it is. [im [cutting]{S suicidality} again most weeks, [dropped out of uni]{S functioning}, [not speaking to mum]{S functioning}]{O worsening; overall}. [i was in a better place before i started all this, i know that sounds mad]{O worsening; overall}. i see the girls on a sunday, we go down the mumbles and get chips, whatever the weather. not asking for advice really

> kes_: hi love. after my [dbt]{T dialectical behaviour therapy; other} i went downhill too and had a [top up group]{T top-up group; other}, ask carys about a [top up]{T top-up group; not_tried}??
> OP: asked. not funded
> dragonfly_9: im on [lamotrigine]{T lamotrigine; other} its the only thing that keeps me [even]{S mood fig improved other}. how is it for you
> OP: cant tell. never been off it
> kes_: ring me tonight x

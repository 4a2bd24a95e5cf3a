=== 551-bipolar-disorder
title: Episode 31: Two phones and a kayak
genre: interview
layout: podcast transcript with questions on lines of their own
condition: bipolar disorder
area: mental
english: American
narrator: interview
split: train
overall: improved
round: 2
ledger:
  sertraline | medication | stopped | worse | mania_psychosis, sleep
  hospital admission | care_setting | stopped | unknown
  quetiapine | medication | stopped | partial | energy, appetite_weight, sleep
  lithium | medication | ongoing | response | neurological, other_physical
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  valproate | medication | declined | unknown
  psychotherapy | psychotherapy | ongoing | response
  sleep routine | lifestyle | ongoing | response
---
HOST: So take us back. When did it, when did things first go wrong?

MARCUS: I was nineteen, sophomore year, Ohio. I was [really low]{S mood} for like four months. [Couldn't get out of bed]{S functioning}, [skipping class]{S functioning}, [not eating]{S appetite_weight}. And so the campus doctor, nice lady, she gave me [Zoloft]{T sertraline; stopped}. Which, you know, everybody in my dorm was on [Zoloft]{T sertraline; other}.

HOST: And did it help?

MARCUS: \[laughs\] Uh. No. I mean, I thought so! [Within two weeks I was [up all night]{S sleep side_effect}, [talking a mile a minute]{S mania_psychosis fig side_effect}, I [bought two phones and a kayak]{S mania_psychosis side_effect}]{O side_effect; sertraline}. In Ohio. In February. My roommate called my dad. They stopped it right there in the ER.

HOST: So that was the [mania]{S mania_psychosis clin side_effect}.

MARCUS: That was the [mania]{S mania_psychosis clin side_effect}, yeah. And then they kept me nine days. [Hospital]{T hospital admission; stopped; duration=nine days}, my first and so far only time. The diagnosis was on the discharge papers, [bipolar one]{S diagnosis clin}, and I had never even heard it said out loud. I thought [bipolar]{S diagnosis clin general} meant [moody]{S mood general}.

HOST: A lot of people think that. What did they put you on?

MARCUS: [Seroquel]{T quetiapine; stopped; dose=400; frequency=at night}. 400 at night. And look, [it brought me [down]{S mania_psychosis fig improved}, I'll give it that]{O partial; quetiapine}. [I was [sleeping]{S sleep improved} again]{O benefit; quetiapine}. [But I was a [zombie]{S energy fig side_effect}]{O side_effect; quetiapine}. [I [slept fourteen hours a day]{S sleep side_effect} and I [gained fifty pounds]{S appetite_weight side_effect} in, what, eight months]{O side_effect; quetiapine}. [And I was still [depressed]{S mood} under there, it never touched that part]{O no_benefit; quetiapine}.

HOST: Did you just stop?

MARCUS: No no. I'd read about people who quit cold turkey and ended up back in the ER so, no, I did it with the doctor. This was a new one, back home. He had me go down over three months while he started the [lithium]{T lithium; ongoing}. He wanted [Depakote]{T valproate; declined} at first. My mom had looked up the [hair loss]{S other_physical general possible side_effect} and I was twenty and vain, so I said what else you got.

HOST: And [lithium]{T lithium; ongoing} was...

MARCUS: [[Lithium]{T lithium; ongoing} was it for me]{O benefit; lithium}. I'm not saying it's a wonder drug. My uncle was on [lithium]{T lithium; other} in the eighties and he hated every minute. But for me. [About six weeks in, I remember I was driving to work and I realized I was [just fine]{S mood improved}]{O benefit; lithium}. [Not [high]{S mania_psychosis fig absent}, not [down]{S mood fig absent}]{O benefit; lithium}. [I [went back to school]{S functioning improved} that fall and I [finished]{S functioning improved}]{O benefit; lithium}. [I have not been [manic]{S mania_psychosis clin improved} in seven years]{O benefit; lithium}.

HOST: Any side effects?

MARCUS: Oh sure. [My [hands shake]{S neurological side_effect}]{O side_effect; lithium}, you can see it now, look, with the coffee. [I'm [thirsty]{S other_physical side_effect} all the time and I [pee like a racehorse]{S other_physical fig side_effect}]{O side_effect; lithium; neutral}. They check my kidneys and thyroid twice a year. [So far no [thyroid trouble]{S other_physical absent side_effect}]{O tolerated; lithium}, knock on wood. I'll take it. [The [shaking]{S neurological side_effect} bothers my mother more than me]{O side_effect; lithium; neutral}.

HOST: A listener wrote in, she wanted me to ask if you ever had [ECT]{T electroconvulsive therapy; not_tried}.

MARCUS: No. Never came up. There was a lady on the unit who was having [ECT]{T electroconvulsive therapy; other} and she swore by it, she went from [not speaking]{S functioning other} to [doing the crossword]{S functioning other improved}. But that's her, it wasn't me.

HOST: And what about the non-drug side?

MARCUS: So I see a [therapist]{T psychotherapy; ongoing; frequency=every other week} every other week, Denise. She's, okay, [she's how I learned to catch it early]{O benefit; psychotherapy}. Like if I'm [awake at four with ideas]{S mania_psychosis}, that's not inspiration, that's a phone call. And [bedtime]{T sleep routine; ongoing}. I'm in bed by ten thirty, same on weekends, no screens. [It sounds dumb but that's half of it, honestly]{O benefit; sleep routine}. I missed my [lithium]{T lithium; ongoing} once for a week on a camping trip, I forgot the bottle. [By day five I was [snapping at everyone]{S anger withdrawal} and [not sleeping]{S sleep withdrawal}]{O withdrawal; lithium}. I drove home and got it. Lesson learned.

HOST: [Mood stabilizers]{T mood stabilizers (medication); general} get a bad name for making people [flat]{S anhedonia fig general possible side_effect}.

MARCUS: They do. [I was scared I'd [lose my music]{S functioning possible side_effect}, and I didn't, I [play]{S functioning improved} every Thursday]{O tolerated; lithium}. I work for the county now, water department. I have a dog. [I'm good]{O benefit; overall}. I'd like the kayak back, though. \[laughs\]

=== 552-endometriosis
title: Research interview P07
genre: interview
layout: research transcript, I: and P:
condition: endometriosis
area: general
english: British
narrator: interview
split: dev
overall: partly_improved
round: 2
ledger:
  mefenamic acid | medication | stopped | no_response | gastrointestinal
  combined pill | medication | stopped | partial | mood, pain, neurological
  laparoscopy | procedure | tried | partial
  hormonal coil | medication | ongoing | partial | other_physical
  goserelin | medication | stopped | mixed | other_physical, sleep, mood
  hormone replacement therapy | medication | planned | unknown
  hysterectomy | procedure | declined | unknown
  pelvic floor physiotherapy | procedure | tried | response
  TENS machine | procedure | ongoing | partial
  dairy-free diet | lifestyle | tried | no_response
  antidepressants | medication | not_tried | unknown
  counselling | psychotherapy | planned | unknown
---
I: Thanks for doing this. If there's anything you don't want to answer just say. So could you tell me how it started?

P: Erm, so, I was fourteen. My periods were always, well, [heavy]{S other_physical}, and the [pain]{S pain}, I used to [pass out]{S neurological} in PE. My mum said hers were the same. Everyone said that. I saw three different GPs between fourteen and, I think, twenty-two, before anyone said the word.

I: The word being [endometriosis]{S diagnosis clin}?

P: Yeah. [Endometriosis]{S diagnosis clin}. Or [endo]{S diagnosis clin}. Before that it was "[women's troubles]{S diagnosis fig possible}" or [IBS]{S diagnosis clin possible}.

I: And what treatments were you given in those years?

P: [Mefenamic acid]{T mefenamic acid; stopped}, first. [Did nothing for me]{O no_benefit; mefenamic acid}, [except it gave me [awful stomach]{S gastrointestinal side_effect}]{O side_effect; mefenamic acid}, so I packed that in. Then the [pill]{T combined pill; stopped}, I mean the proper one, [Microgynon]{T combined pill; stopped}. I was on that from sixteen to twenty-one. [It took the edge off, like I [could get through a school day]{S functioning improved}]{O partial; combined pill}. [But the [mood swings]{S mood side_effect} were terrible]{O side_effect; combined pill}. [I was [crying over nothing]{S mood side_effect}]{O side_effect; combined pill}. [And then I started getting [migraines]{S pain clin side_effect} with the [zigzags]{S neurological fig side_effect}]{O side_effect; combined pill}, and the nurse said right, that's off, you can't have that one any more.

I: Was that related to the [pill]{T combined pill; stopped}, do you think?

P: Well [they went when I stopped it]{O tolerated; combined pill}, so.

I: Okay. And then you had [surgery]{T laparoscopy; tried}?

P: [Laparoscopy]{T laparoscopy; tried}, in Leeds, twenty-three. Well, I waited nineteen months for it. They burnt off what they could see and put the [Mirena]{T hormonal coil; ongoing} in at the same time. [And for about a year it was, oh, it was brilliant, I [went to the gym]{S functioning improved}, I [had no days off]{S functioning improved}]{O benefit; laparoscopy, hormonal coil}. I thought, that's it, I'm fixed. [Then the [pain]{S pain worsened} crept back]{O partial; laparoscopy, hormonal coil}. [My [periods have stopped]{S other_physical improved} though, with the [coil]{T hormonal coil; ongoing}, that's stayed]{O benefit; hormonal coil}. [I got a bit [spotty]{S other_physical side_effect}]{O side_effect; hormonal coil; neutral}. That's all.

I: Did anyone talk to you about [injections]{T goserelin; stopped}? I think in the questionnaire you put...

P: [Zoladex]{T goserelin; stopped; duration=six months}, yeah. Six months, they don't like you to have longer. [It put me in the [menopause]{S other_physical side_effect}, at twenty-five]{O side_effect; goserelin}. [[Hot flushes]{S other_physical side_effect}, [night sweats]{S other_physical side_effect}, [couldn't sleep]{S sleep side_effect}, [felt like a different person]{S mood fig side_effect}]{O side_effect; goserelin}. [But the [pain]{S pain improved} went, I'd say, ninety per cent]{O benefit; goserelin}. That's the annoying thing. [And then after the last one it was back within about three months]{O partial; goserelin}. They said I could have another round, maybe in a couple of years, with the add-back [HRT]{T hormone replacement therapy; planned}.

I: How do you feel about that?

P: \[pause\] I don't know. I don't know.

I: That's fine. Have you ever been offered a [hysterectomy]{T hysterectomy; declined}?

P: The consultant mentioned a [hysterectomy]{T hysterectomy; declined}. I said no, I'm twenty-seven, I'd like the option. And my aunt had a [hysterectomy]{T hysterectomy; other} for hers and still has [pain]{S pain other}, so, it's not a magic wand, is it.

I: No. And anything you've found for yourself? Diet, or...

P: I [cut out dairy]{T dairy-free diet; tried; duration=four months} for four months, because of Instagram. [Made no difference whatsoever]{O no_benefit; dairy-free diet}. I missed cheese. The [TENS machine]{T TENS machine; ongoing} I do use, at my desk. [It sort of distracts you, takes it from an eight to a six]{O partial; TENS machine}. And the one that surprised me was the [women's health physio]{T pelvic floor physiotherapy; tried; sessions=Six}, the pelvic floor one. Six appointments on the NHS. I nearly didn't go. I thought it would be kegels. It's the opposite, it's all about letting go, breathing, erm, she did some internal work. [[Sex doesn't hurt]{S sexual improved} now]{O benefit; pelvic floor physiotherapy}. [That's the first time since, well, ever]{O benefit; pelvic floor physiotherapy}. I can't believe nobody told me.

I: Did you have any [antidepressants]{T antidepressants; not_tried} at any point? Some women are offered them for [pain]{S pain general}.

P: Nope. No [antidepressants]{T antidepressants; not_tried}. I wasn't [depressed]{S mood absent}, I was [knackered]{S energy}. I did put my name down for [counselling]{T counselling; planned} through work though, that's in January.

I: And today, where would you say you are?

P: [Better than at twenty]{O partial; overall}. [[Bad days]{S pain improved} are maybe three a month now instead of ten]{O benefit; overall}. I [plan around it]{S functioning}. [I still [cancel things]{S functioning}]{O partial; overall}. [It's manageable, most of the time]{O partial; overall}. Is that all right? I feel like I've rambled.

I: You haven't at all.

=== 553-treatment-resistant-depression
title: Late remission after lithium augmentation and electroconvulsive therapy
genre: case_report
layout: case presentation, continuous
condition: treatment-resistant depression
area: mental
english: British
narrator: clinician
split: train
overall: improved
round: 2
ledger:
  citalopram | medication | tried | no_response
  venlafaxine | medication | stopped | no_response | other_physical
  cognitive behavioural therapy | psychotherapy | stopped | no_response
  nortriptyline | medication | ongoing | partial | gastrointestinal
  lithium | medication | ongoing | unknown
  electroconvulsive therapy | neuromodulation | stopped | response | cognition, pain
  hospital admission | care_setting | tried | unknown
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
---
Case presentation

A 63-year-old retired bus driver was referred to our tertiary service with an 18-month history of [low mood]{S mood clin}, [anhedonia]{S anhedonia clin}, [early morning waking]{S sleep clin} and [weight loss of 11 kg]{S appetite_weight}. He described [guilt]{S hopelessness} about minor errors made at work decades earlier and expressed [passive death wishes]{S suicidality clin} without [intent]{S suicidality clin absent} or [plan]{S suicidality clin absent}. There was no [psychotic symptomatology]{S mania_psychosis clin absent}. There was a family history of [depression]{S diagnosis clin other}; a brother had been treated with [amitriptyline]{T amitriptyline (medication); other}. Physical examination, thyroid function and brain MRI were unremarkable. The Montgomery-Åsberg Depression Rating Scale (MADRS) score was 38.

Treatment history

[Citalopram]{T citalopram; tried; dose=40 mg; duration=ten weeks} was titrated to 40 mg over four weeks and continued for a total of ten weeks [without benefit]{O no_benefit; citalopram}. [Venlafaxine]{T venlafaxine; stopped; dose=225 mg} was introduced and increased to 225 mg; [no response was observed]{O no_benefit; venlafaxine}, [and the patient developed [hypertension]{S other_physical clin side_effect} (168/102 mmHg)]{O side_effect; venlafaxine}, leading to discontinuation. A course of 16 sessions of [CBT]{T cognitive behavioural therapy; stopped; sessions=16} was completed; [the patient attended reliably but reported no change]{O no_benefit; cognitive behavioural therapy}.

Progress

[Nortriptyline]{T nortriptyline; ongoing; dose=100 mg} was started at 25 mg and titrated to 100 mg under plasma level monitoring. [After six weeks the MADRS score had fallen to 29, which was considered a partial response]{O partial; nortriptyline}. [[Dry mouth]{S gastrointestinal side_effect} was reported and tolerated]{O side_effect; nortriptyline; neutral}. [Lithium carbonate]{T lithium; ongoing; dose=0.6 mmol/l} was added (serum level 0.6 mmol/l). Before its effect could be assessed the patient [stopped eating and drinking]{S appetite_weight worsened} and was [admitted under section]{T hospital admission; tried}. [rTMS]{T transcranial magnetic stimulation; not_tried} was not available locally. Bilateral [ECT]{T electroconvulsive therapy; stopped; frequency=twice weekly; sessions=nine} was commenced twice weekly.

[[Oral intake]{S appetite_weight improved} resumed after the third [treatment]{T electroconvulsive therapy; stopped}]{O benefit; electroconvulsive therapy}. [After nine [treatments]{T electroconvulsive therapy; stopped} the MADRS score was 7 and the course was concluded]{O benefit; electroconvulsive therapy}. [Transient [headache]{S pain side_effect} and [patchy autobiographical memory loss]{S cognition clin side_effect} were recorded]{O side_effect; electroconvulsive therapy}; [the latter had largely resolved at three months]{O tolerated; electroconvulsive therapy}.

At twelve-month follow-up, on [nortriptyline]{T nortriptyline; ongoing} and [lithium]{T lithium; ongoing}, [the patient remained in remission]{O benefit; overall} and [had [resumed his allotment]{S functioning improved}]{O benefit; overall}.

Discussion

[ECT]{T electroconvulsive therapy; general} remains the most effective acute treatment for severe [depression]{S diagnosis clin general} in later life, yet its use has declined. Relapse rates of around 50% within a year have been reported where no continuation pharmacotherapy is given. The contribution of [lithium]{T lithium; ongoing} to this patient's sustained remission cannot be determined.

=== 554-depression
title: Comment on a GP practice
genre: feedback
layout: one paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: unknown
round: 2
ledger:
  mirtazapine | medication | tried | unknown
---
Been with this surgery 15 yrs and its gone downhill since the old partners retired. Rang at 8am on the dot, number 24 in the queue, by the time I got thru all appointments gone. When I did get seen I had 6 minutes with a locum who didnt look up from the screen. I was [crying]{S mood} in front of him and he printed off [mirtazapine]{T mirtazapine; tried} and said come back in a month. No questions about home, no questions about work. The chemist asked me more than he did. Receptionist called Bev is lovely, thats the only star from me.

=== 555-postnatal-depression
title: Perinatal team
genre: feedback
layout: one paragraph
condition: postpartum depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  perinatal mental health team | care_setting | stopped | response
  sertraline | medication | ongoing | response
---
Cannot thank the [perinatal team]{T perinatal mental health team; stopped} enough. When my health visitor referred me I was [not sleeping]{S sleep} even when baby slept, having [panic attacks]{S anxiety} in the supermarket and convinced she'd be [better off without me]{S suicidality}. I was so scared of social services I nearly didnt answer the door. The [nurse]{T perinatal mental health team; stopped; frequency=every week; duration=five months} came every week for five months. She explained [sertraline]{T sertraline; planned} is ok with breastfeeding and never pushed. [A month after I started it the [panic]{S anxiety improved} eased right off]{O benefit; sertraline}. [I'm discharged now and I actually [enjoy being a mum]{S anhedonia improved}]{O benefit; overall}. [They saved me]{O benefit; perinatal mental health team}.

=== 556-psychosis
title: Inpatient ward, complaint
genre: feedback
layout: one paragraph, no capitals
condition: psychosis
area: mental
english: British
narrator: patient
split: train
overall: worse
round: 2
ledger:
  hospital admission | care_setting | stopped | worse
  haloperidol | medication | tried | unknown | neurological
---
was [held under section 3]{T hospital admission; stopped; duration=eleven weeks} for eleven weeks. staff sat in the office on there phones. nobody told me what i was being given, four of them held me down and put a [needle]{T haloperidol; tried} in me in front of other patients. found out after it was [haloperidol]{T haloperidol; tried; route=needle}. [my [jaw locked]{S neurological side_effect} and my [eyes rolled up]{S neurological side_effect} and i [couldnt stop pacing]{S neurological side_effect} for days]{O side_effect; haloperidol}. when i said so they wrote down that i was [agitated]{S anxiety clin}. [there is nothing theraputic about that place i came out worse than i went in]{O worsening; hospital admission}. food was cold. advocate was good.

=== 557-anxiety
title: Talking therapies waiting list
genre: feedback
layout: short comment
condition: anxiety
area: mental
english: British
narrator: patient
split: train
overall: worse
round: 2
ledger:
  cognitive behavioural therapy | psychotherapy | planned | unknown
  self-help app | other | tried | no_response
---
Self referred in March for [CBT]{T cognitive behavioural therapy; planned}. Telephone assessment in June. It is now February and Im still on "the list". Got sent a link to an [app]{T self-help app; tried} in the meantime, [which told me to breathe and didnt do anything]{O no_benefit; self-help app}. Every time I ring its another 12 weeks. [My [anxiety]{S anxiety clin worsened} is no better, if anything its worse]{O worsening; overall}, [and I've [had to go part time]{S functioning worsened} at work]{O worsening; overall}. The girl on the phone was polite I'll give them that.

=== 558-anorexia
title: CAMHS eating disorder service
genre: feedback
layout: two paragraphs
condition: anorexia nervosa
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 2
ledger:
  family-based treatment | psychotherapy | stopped | response
  hospital admission | care_setting | not_tried | unknown
  olanzapine | medication | declined | unknown
---
Our daughter (14) was seen within 9 days of referral which I know is not the norm. By then she'd [lost two stone]{S appetite_weight} and was [cold all the time]{S other_physical}. They offered [family based treatment]{T family-based treatment; stopped; frequency=weekly}, weekly, the whole family in the room incl her brother who did not want to be there. It was the hardest thing we have ever done. [But it worked, she is [weight restored]{S appetite_weight improved} and [back at dance]{S functioning improved}]{O benefit; family-based treatment}. We finished in the summer. She never needed [hospital]{T hospital admission; not_tried}. They did suggest [olanzapine]{T olanzapine; declined} at one stage and respected it when she said no.

Only grumble is the parking, and that the blood test clinic is the other side of town. [The [thoughts]{S anxiety} are still there]{O partial; overall} but she knows who to ring.

=== 559-knee-osteoarthritis
title: Physio department
genre: feedback
layout: one paragraph
condition: knee osteoarthritis
area: general
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  physiotherapy | procedure | tried | partial
  steroid injection | medication | tried | partial
  knee replacement | procedure | planned | unknown
---
Attended [physio]{T physiotherapy; tried} for the [bad knee]{S pain}, [arthritis]{S diagnosis clin}. Fiona the [physio]{T physiotherapy; tried} could not have been nicer and explained everything in plain English with a plastic knee. [The [exercises]{T physiotherapy; tried} helped a bit, I'm [better on the stairs]{S functioning improved}]{O partial; physiotherapy}. I'd had the [injection]{T steroid injection; tried} off the GP in the spring, [great for six weeks and then it wore off]{O partial; steroid injection}. I'm down for the [new knee]{T knee replacement; planned} but sure it could be two years. My neighbour went to Belfast and paid for hers and is [out dancing]{S functioning other improved}. No complaints about the department only the chairs in the waiting room are too low for people with knees!

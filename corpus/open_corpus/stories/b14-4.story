=== 578-ocd
title: Stuck, season two: Priya
genre: interview
layout: podcast transcript with questions on lines of their own
condition: OCD
area: mental
english: British
narrator: interview
split: train
overall: improved
round: 2
ledger:
  cognitive behavioural therapy | psychotherapy | stopped | worse
  fluvoxamine | medication | tried | partial | gastrointestinal, sleep
  fluoxetine | medication | stopped | no_response | anxiety, sexual
  clomipramine | medication | stopped | mixed | gastrointestinal, neurological, appetite_weight, sexual
  exposure and response prevention | psychotherapy | tried | response | anxiety
  escitalopram | medication | ongoing | unknown | sexual
  N-acetylcysteine | supplement | tried | no_response
  deep brain stimulation | neuromodulation | not_tried | unknown
  hospital admission | care_setting | not_tried | unknown
  OCD support group | support | ongoing | response
---
Jo: Hi everyone, a quick warning, we do talk about [intrusive thoughts]{S anxiety clin} today, some of it's rough. Right. Priya, hello!

Priya: Hello! I'm nervous. Normal nervous.

Jo: When did it start for you?

Priya: I was nine. My grandad died and I got it into my head I'd done it by stepping on a line. So I had to, erm, I had to [step back]{S anxiety}, and [say sorry]{S anxiety}, and if I said it wrong do it again. And it grew. By uni it was [harm]{S anxiety}. Like [I've poisoned the flatmates]{S anxiety}. I'd [throw away food that wasn't even mine]{S anxiety}. I was [washing my hands]{S anxiety} till they [bled]{S other_physical}.

Jo: And people say oh I'm a bit [OCD]{S diagnosis clin general}.

Priya: Don't. \[laughs\] They do though. My boss colour codes his pens.

Jo: Did you get help?

Priya: I went to the GP and couldn't say it. I said I was [stressed]{S anxiety}. So I got [CBT]{T cognitive behavioural therapy; stopped; sessions=five}, over the phone, five sessions, for [stress]{S anxiety}. And she was teaching me to challenge the thought, you know, what's the evidence. Which for somebody with [OCD]{S diagnosis clin general}... [I just added it to the [ritual]{S anxiety}]{O worsening; cognitive behavioural therapy}. [I was [checking the evidence]{S anxiety worsened} forty times a day]{O worsening; cognitive behavioural therapy}. I stopped ringing in.

Jo: Oh God. And then?

Priya: Then a psychiatrist, finally, and he said the word, and I [cried]{S mood}. He gave me [fluvoxamine]{T fluvoxamine; tried; dose=two hundred}, two hundred in the end. [It [turned the volume down]{S anxiety fig improved}]{O partial; fluvoxamine}, I'd say thirty per cent. [I felt [sick]{S gastrointestinal side_effect} all the time though, and I was [falling asleep]{S sleep side_effect} at my desk]{O side_effect; fluvoxamine}. So, [Prozac]{T fluoxetine; stopped; dose=sixty}. Sixty. [Nothing, for three months]{O no_benefit; fluoxetine}, [except I was [jittery]{S anxiety side_effect} and my [libido packed its bags]{S sexual fig side_effect}]{O side_effect; fluoxetine}. [Which came back when I came off]{O tolerated; fluoxetine}, thankfully.

Jo: And I know you did the old one. The big one.

Priya: [Clomipramine]{T clomipramine; stopped}. [It worked the best of the lot, that's the thing]{O benefit; clomipramine}. [I [handed in a dissertation]{S functioning improved}]{O benefit; clomipramine}. [But I was [dry as a bone]{S gastrointestinal fig side_effect}, I had the [shakes]{S neurological side_effect}, I [put on two stone]{S appetite_weight side_effect} and I [couldn't, you know, finish]{S sexual side_effect}]{O side_effect; clomipramine}. And you have to have the heart tracings. [They're fine, mine were always fine]{O tolerated; clomipramine}. I did a year and a half, and then I thought, I can't be thirty and feel like this, so we tapered it.

Jo: And what happened?

Priya: [Back it came]{O withdrawal; clomipramine}. [By Christmas I [couldn't hold my sister's baby]{S functioning withdrawal}]{O withdrawal; clomipramine}. That was, erm. That was the worst bit. I'd never hurt anyone. But my brain was going, [what if you drop her]{S anxiety}, [what if you want to]{S anxiety}. And I wasn't, people need to hear this, I wasn't [psychotic]{S mania_psychosis clin absent}, I wasn't [dangerous]{S anger absent}. I was [terrified of myself]{S anxiety}.

Jo: Were you [suicidal]{S suicidality possible} at that point?

Priya: I thought [they'd be better off]{S suicidality}. I never did anything.

Jo: So what got you out?

Priya: [ERP]{T exposure and response prevention; tried; sessions=twenty}. [Exposure and response prevention]{T exposure and response prevention; tried; sessions=twenty}. I was on the list for the specialist [inpatient unit]{T hospital admission; planned} in London, and while I was waiting they started me as an outpatient, and in the end I never needed the [bed]{T hospital admission; not_tried}. Twenty sessions with a man called Neil. [First month was hell, I'd come home and be [sick with fear]{S anxiety fig side_effect}]{O side_effect; exposure and response prevention}. He had me hold a doll by one arm over the stairs. Then, a knife in the kitchen with my mum there. No washing after. You sit in it. It's called habituation, the [anxiety]{S anxiety clin general improved} comes up and then it drops on its own, if you let it.

Jo: And did it?

Priya: [It did]{O benefit; exposure and response prevention}! [Around session eight, I [changed her nappy]{S functioning improved}]{O benefit; exposure and response prevention}. By myself. My sister was pretending not to watch from the landing. \[laughs\] [By the end I was down from four hours of [rituals]{S anxiety improved} to about twenty minutes]{O benefit; exposure and response prevention}.

Jo: Are you on anything now?

Priya: [Escitalopram]{T escitalopram; ongoing; dose=twenty}, twenty. We started it the same week as Neil so I can't swear which did what. [I'm a bit [slow to get there]{S sexual fig side_effect}, otherwise no complaints]{O side_effect; escitalopram; neutral}. My mum, who by the way has it as well, undiagnosed for fifty years, she's on [escitalopram]{T escitalopram; other} now too and she's [stopped ironing socks]{S anxiety other improved}.

Jo: A couple of listeners asked about [NAC]{T N-acetylcysteine; tried}, and also the [brain implants]{T deep brain stimulation; not_tried}.

Priya: I did take [NAC]{T N-acetylcysteine; tried; duration=twelve weeks}, twelve weeks, smells of eggs. [Made no odds]{O no_benefit; N-acetylcysteine}. [Brain implants]{T deep brain stimulation; not_tried}, no. Nobody's ever suggested it. That's for people who've tried absolutely everything, I think. And I go to an [OCD group]{T OCD support group; ongoing; frequency=first Monday} on Zoom, first Monday. [That's kept me honest]{O benefit; OCD support group}. There's someone on there who can spot a [sneaky ritual]{S anxiety general} from space.

Jo: Are you cured?

Priya: No. [I still [get the thoughts]{S anxiety}]{O partial; overall}. [They just [don't run the house]{S anxiety fig improved}]{O benefit; overall}.

=== 579-perimenopausal-depression
title: The Change Project, interview 9
genre: interview
layout: research interview with numbered turns, Q and A
condition: depression with menopause
area: mental
english: Irish
narrator: interview
split: train
overall: improved
round: 2
ledger:
  citalopram | medication | stopped | no_response | anhedonia, appetite_weight
  venlafaxine | medication | stopped | partial | other_physical
  black cohosh | supplement | tried | no_response
  evening primrose oil | supplement | tried | no_response
  counselling | psychotherapy | tried | partial
  oestradiol patch | medication | ongoing | response | other_physical
  progesterone | medication | ongoing | unknown | mood, energy
  hormonal coil | medication | planned | unknown
  testosterone gel | medication | declined | unknown
  sleeping tablets | medication | declined | unknown
  antidepressants | medication | declined | unknown
  sea swimming | lifestyle | ongoing | response
---
Q1: Could you start by describing how things were before you looked for help?

A: I was forty-six. I'd three teenagers and I was running a creche. And I started [waking at three]{S sleep}, every night, [drenched]{S other_physical}. I thought it was the duvet. Then the [mood]{S mood}, like a [curtain coming down]{S mood fig}, for no reason. I'd be [roaring at the kids]{S anger} one minute and [crying in the hot press]{S mood} the next.

Q2: The hot press?

A: The airing cupboard. \[laughs\] It was the only door that closed.

Q3: And did you connect it with the [menopause]{S diagnosis}?

A: Not at all. I still had my periods. I thought I was [going mad]{S mania_psychosis fig possible}, or early [dementia]{S diagnosis clin possible}, because I [couldn't think of words]{S cognition}. I [called the photocopier the oven]{S cognition}.

Q4: What did the doctor say?

A: She was very kind. She did one of those questionnaires and she said [depression]{S diagnosis clin}, and wrote me up for [citalopram]{T citalopram; stopped; dose=20}, 20. I'd never been [depressed]{S mood absent} in my life, not after the babies, not when Dad died. But I took it. [I gave it seven months and it didn't do a thing for me]{O no_benefit; citalopram} [only make me [numb]{S anhedonia fig side_effect}]{O side_effect; citalopram}. [I'd look at a sunset and I'd [feel nothing]{S anhedonia side_effect}]{O side_effect; citalopram}. [And I [put up a stone]{S appetite_weight side_effect}]{O side_effect; citalopram}.

Q5: Did you go back?

A: I did and it was a different doctor, a young lad, and he changed me over to [Effexor]{T venlafaxine; stopped}. Now, [that helped the [flushes]{S other_physical improved}, funnily enough]{O benefit; venlafaxine}. [It didn't lift me, but I was [sleeping]{S sleep improved} a bit better]{O partial; venlafaxine}. [[Blood pressure went up]{S other_physical side_effect}]{O side_effect; venlafaxine}, so it was stopped. [The two weeks after it, God almighty, the [head zaps]{S neurological fig withdrawal}, I was [holding on to the worktop]{S neurological withdrawal}]{O withdrawal; venlafaxine}. [I [missed a family wedding]{S functioning withdrawal}]{O withdrawal; venlafaxine}.

Q6: Did you try anything yourself?

A: Oh I did. [Black cohosh]{T black cohosh; tried}, [evening primrose]{T evening primrose oil; tried}, something with a hare on the box. [Money down the drain, the lot of it]{O no_benefit; black cohosh, evening primrose oil}. I paid for a [counsellor]{T counselling; tried; sessions=eight} as well, eight sessions, sixty-five euro a go. [It was good to have the hour]{O partial; counselling}. [But you can't talk your way out of a hormone, can you]{O no_benefit; counselling}.

Q7: Were you offered anything for the [sleep]{S sleep}? [Sleeping tablets]{T sleeping tablets; declined}?

A: I was offered [sleepers]{T sleeping tablets; declined} and I didn't take them. My mother was on [Valium]{T diazepam (medication); other; duration=thirty years} thirty years and she was a [ghost]{S functioning fig other side_effect}. I wouldn't go near that.

Q8: So how did [HRT]{T oestradiol patch; planned} come up?

A: My sister! She's two years older, she'd got the [patches]{T oestradiol patch; other}, and she rang me up and said, you have what I had. So I went back, to the first lady, with my sister's list in my hand, and in fairness she put her hands up and said we should've thought of it. [Oestrogen patches]{T oestradiol patch; ongoing; frequency=twice a week}, twice a week, and the [progesterone]{T progesterone; ongoing; frequency=at night} at night.

Q9: And how soon...

A: [Twelve days]{O benefit; oestradiol patch}. I can tell you it was a Tuesday. [I was making lunches and I was [humming]{S mood improved}]{O benefit; oestradiol patch}. The youngest said, are you all right, Mam? [The [sweats]{S other_physical improved} went first, then I [slept]{S sleep improved}, and then the [curtain just, it lifted]{S mood fig improved}]{O benefit; oestradiol patch}. [I [have my words back]{S cognition improved}]{O benefit; oestradiol patch}. [I [can do the crossword]{S cognition improved}]{O benefit; oestradiol patch}.

Q10: Any downsides?

A: [The glue gives me a [red square]{S other_physical side_effect} on my hip]{O side_effect; oestradiol patch; neutral}. [And the [progesterone]{T progesterone; ongoing} I don't love, I'm [groggy]{S energy side_effect} and a bit [weepy]{S mood side_effect} on it, those two weeks]{O side_effect; progesterone}. We might switch to the [coil]{T hormonal coil; planned} for that part. I was frightened of [breast cancer]{S diagnosis possible side_effect}, with what was in the papers years ago, she went through the figures with me. It's a small number. Drink is worse, she said.

Q11: The [coil]{T hormonal coil; planned}, is that decided?

A: It's not. I've an appointment in September to talk about it.

Q12: And [testosterone]{T testosterone gel; declined}? Some women in the project have been given that.

A: She mentioned [testosterone gel]{T testosterone gel; declined}, for the, eh, [that side of things]{S sexual fig}. I said himself is happy enough and so am I. \[laughs\] So no.

Q13: You told me on the phone you also [swim]{T sea swimming; ongoing}.

A: I do, [sea swimming]{T sea swimming; ongoing; frequency=every Saturday}, every Saturday with four other lunatics. I started in the bad year. [Even when I was at my worst I'd be right for a couple of hours after it]{O partial; sea swimming}. [Now it's just the best bit of the week]{O benefit; sea swimming}. I wouldn't call it a cure. Cold is cold.

Q14: If a friend came to you with the same symptoms?

A: I'd say keep a diary and ask about your hormones before you take an [antidepressant]{T antidepressants; general}. I'm not against them. They work for plenty. [They just weren't the answer to my question]{O no_benefit; citalopram, venlafaxine}. They tried to put me back on an [AD]{T antidepressants; declined} in the spring, when I had a [dip]{S mood fig}, and I said no thank you. They put up the [patch]{T oestradiol patch; ongoing} instead. [And I'm [grand]{S mood improved} again]{O benefit; oestradiol patch}.

=== 580-schizophrenia-clozapine
title: Clozapine after three failed trials in early-onset schizophrenia
genre: case_report
layout: case report with headings
condition: schizophrenia
area: mental
english: American
narrator: clinician
split: train
overall: partly_improved
round: 2
ledger:
  risperidone | medication | tried | no_response | other_physical
  aripiprazole | medication | stopped | worse | neurological
  olanzapine | medication | stopped | partial | appetite_weight, diagnosis
  paliperidone palmitate | medication | declined | unknown
  clozapine | medication | ongoing | response | gastrointestinal, sleep, other_physical
  metformin | medication | ongoing | response
  glycopyrrolate | medication | ongoing | partial
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  supported employment | support | ongoing | response
---
HISTORY

A 24-year-old man with [schizophrenia]{S diagnosis clin}, onset at age 17, was transferred to our clinic for persistent [command auditory hallucinations]{S mania_psychosis clin}, [persecutory delusions]{S mania_psychosis clin} and [social withdrawal]{S functioning clin}. He [had not left his parents' home]{S functioning} in eleven months. The Positive and Negative Syndrome Scale (PANSS) total was 104. There was no history of [substance use]{S substance_use clin absent} and no family history of [psychosis]{S mania_psychosis clin absent other}.

PRIOR TREATMENT

[[Risperidone]{T risperidone; tried; dose=6 mg; frequency=daily; duration=eight weeks} 6 mg daily for eight weeks produced no reduction in [voices]{S mania_psychosis}]{O no_benefit; risperidone}; [[galactorrhea]{S other_physical clin side_effect} was noted]{O side_effect; risperidone}. [Aripiprazole]{T aripiprazole; stopped; dose=15 mg} 15 mg was discontinued after nine days [because of severe [akathisia]{S neurological clin side_effect}]{O side_effect; aripiprazole} and [escalating [paranoia]{S mania_psychosis clin worsened}]{O worsening; aripiprazole}. [On [olanzapine]{T olanzapine; stopped; dose=20 mg} 20 mg, [agitation]{S anxiety clin improved} lessened but [hallucinations]{S mania_psychosis clin} were unchanged]{O partial; olanzapine}; [he [gained 21 kg]{S appetite_weight side_effect} and developed [prediabetes]{S diagnosis clin side_effect}]{O side_effect; olanzapine}. Adherence was confirmed by plasma levels. The family had declined [paliperidone palmitate]{T paliperidone palmitate; declined}. [ECT]{T electroconvulsive therapy; not_tried} was not considered at that time.

COURSE

[Olanzapine]{T olanzapine; stopped} was cross-tapered to [clozapine]{T clozapine; ongoing; dose=350 mg} over four weeks, reaching 350 mg (level 412 ng/mL). [On day 16 the patient became [tachycardic]{S other_physical clin side_effect} (118 bpm) without [fever]{S other_physical absent side_effect} or [chest pain]{S pain absent side_effect}]{O side_effect; clozapine}; troponin and echocardiogram were normal and titration was slowed. [[Sialorrhea]{S gastrointestinal clin side_effect} and [sedation]{S sleep clin side_effect} were prominent]{O side_effect; clozapine}. [Sublingual [glycopyrrolate]{T glycopyrrolate; ongoing; route=sublingual} gave partial relief of [drooling]{S gastrointestinal improved side_effect}]{O partial; glycopyrrolate}. [Weekly absolute neutrophil counts remained above 2,500/µL]{O tolerated; clozapine}. [Metformin]{T metformin; ongoing; dose=1,000 mg; frequency=twice daily} 1,000 mg twice daily was added prophylactically, and [[8 kg were lost]{S appetite_weight improved side_effect} in the first year]{O benefit; metformin}.

[By week 14 the patient reported that the [voices]{S mania_psychosis improved} had become "[a radio in another apartment]{S mania_psychosis fig improved}"]{O benefit; clozapine}. [PANSS total at six months was 61]{O benefit; clozapine}. [He [attends the clinic unaccompanied]{S functioning improved}]{O benefit; clozapine} and, through a [supported employment]{T supported employment; ongoing} program, [[works 12 hours a week]{S functioning improved} in a hardware store]{O benefit; supported employment}. [[Negative symptoms]{S anhedonia clin}, in particular [blunted affect]{S anhedonia clin}, have not improved]{O no_benefit; clozapine}.

DISCUSSION

[Clozapine]{T clozapine; general} is indicated after two adequate trials, yet the mean delay exceeds four years. Patients and families should be told of [agranulocytosis]{S other_physical clin general possible side_effect}, [myocarditis]{S diagnosis clin general possible side_effect}, [constipation]{S gastrointestinal clin general possible side_effect} and [seizures]{S neurological clin general possible side_effect}.

=== 581-depression
title: IAPT group course
genre: feedback
layout: one paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  group cognitive behavioural therapy | psychotherapy | tried | no_response
  counselling | psychotherapy | stopped | partial
  citalopram | medication | ongoing | partial
---
Six week [CBT group]{T group cognitive behavioural therapy; tried; duration=Six week} on teams with 14 other people with there cameras off. The facilitator read from the slides. [Did nothing for me]{O no_benefit; group cognitive behavioural therapy}, and I dont want to slate anyone because the lass running it was clearly run off her feet. After I complained I got six sessions of [one to one]{T counselling; stopped; sessions=six} with Marie, [that was a different world, she got me [talking about my brother]{S functioning improved} for the first time]{O benefit; counselling}. But six? [Just as I was getting somewhere it stopped]{O partial; counselling}. [The [citalopram]{T citalopram; ongoing} keeps my [head above water]{S functioning fig improved}]{O partial; citalopram} but its not a life. [Back to [not answering the door]{S functioning worsened}]{O partial; overall}.

=== 582-miscarriage-early-pregnancy
title: Early pregnancy unit
genre: feedback
layout: two short paragraphs
condition: miscarriage
area: general
english: British
narrator: patient
split: train
overall: unknown
round: 2
ledger:
  misoprostol | medication | tried | no_response | pain, gastrointestinal
  vacuum aspiration | procedure | tried | response
  counselling | psychotherapy | planned | unknown
---
Scan room next to the antenatal clinic. You sit there with people holding photos. Who planned that?

[Bleeding]{S other_physical} started at 10 weeks. Given the [tablets]{T misoprostol; tried} to do it at home, told it would be "like a [heavy period]{S other_physical possible side_effect}". It was not. [I was [on the bathroom floor in agony]{S pain side_effect} and [vomiting]{S gastrointestinal side_effect}]{O side_effect; misoprostol} and [it didnt even work]{O no_benefit; misoprostol}. Went in for the [procedure]{T vacuum aspiration; tried} under local the week after and Sister Okafor held my hand the entire time, [over in ten minutes]{O benefit; vacuum aspiration}. She also put me down for the bereavement [counselling]{T counselling; planned}. Get a different waiting room.

=== 583-eating-disorder-adult
title: Adult eating disorder service
genre: feedback
layout: short comment
condition: bulimia
area: mental
english: British
narrator: patient
split: train
overall: unchanged
round: 2
ledger:
  guided self-help | psychotherapy | tried | no_response
  fluoxetine | medication | tried | partial | sleep
  day programme | care_setting | not_tried | unknown
---
Told by the dietitian I was "not thin enough" for the [day programme]{T day programme; not_tried}. I [make myself sick]{S appetite_weight} six times a day, my [potassium is on the floor]{S other_physical fig}, but ok. Got given a [self help book]{T guided self-help; tried} and a phone call every other week, [absolutely useless for someone who has had [bulimia]{S diagnosis clin} for 16 years]{O no_benefit; guided self-help}. [Fluoxetine]{T fluoxetine; tried; dose=60} 60 from the GP [cut it down for a while and then stopped working]{O partial; fluoxetine}, [plus [vivid dreams]{S sleep side_effect}]{O side_effect; fluoxetine}. I am not a number on a scale. The receptionist was sweet.

=== 584-ptsd-birth
title: Birth trauma clinic
genre: feedback
layout: one paragraph
condition: PTSD
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  eye movement desensitization and reprocessing | psychotherapy | tried | response | energy
  antidepressants | medication | declined | unknown
---
I [could not drive past the hospital]{S functioning} for two years after I had Teddy. [Flashbacks]{S anxiety clin} every time I heard a monitor beep in casualty on tv. GP kept offering [antidepressants]{T antidepressants; declined} but I wasnt [depressed]{S mood absent}, I was [scared]{S anxiety}. Self referred in the end to the birth trauma clinic and got ten sessions of [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=ten}. [[Shattered]{S energy fig side_effect} after each one]{O side_effect; eye movement desensitization and reprocessing; neutral} [but I cannot believe the difference]{O benefit; eye movement desensitization and reprocessing}. [Last week I [went in to visit my nan on the 4th floor]{S functioning improved} and bought a coffee like any body else]{O benefit; overall}. Why isnt every midwife handing out that leaflet?

=== 585-dementia-memory-clinic
title: Memory clinic, about my husband
genre: feedback
layout: one paragraph
condition: Alzheimer's disease
area: general
english: Australian
narrator: relative
split: train
overall: unchanged
round: 2
ledger:
  donepezil | medication | stopped | unknown | gastrointestinal, sleep
  rivastigmine patch | medication | ongoing | partial
  day centre | support | declined | unknown
---
Took 7 months to get in but can't fault them since. Doctor spoke to my husband, not over his head to me. First [tablet]{T donepezil; stopped}, [Aricept]{T donepezil; stopped}, [gave him the [trots]{S gastrointestinal side_effect} and shocking [nightmares]{S sleep side_effect}]{O side_effect; donepezil}, so they took him off and put him on the [patch]{T rivastigmine patch; ongoing}. [No [tummy trouble]{S gastrointestinal absent side_effect}]{O tolerated; rivastigmine patch} and [I'd say it's holding him steady]{O partial; rivastigmine patch}. [He [asks the same thing]{S cognition} twenty times a day still]{O no_benefit; overall; neutral}. They suggested a [day centre]{T day centre; declined}, he won't hear of it. I am on [blood pressure tablets]{T antihypertensives (medication); other} since all this started! A carers line that picks up after 5pm would be good.

=== 586-crisis-house
title: Crisis house instead of the ward
genre: feedback
layout: one paragraph, run-on sentences
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  hospital admission | care_setting | declined | unknown
  crisis house | care_setting | stopped | response
  quetiapine | medication | tried | mixed | energy
---
Was [standing on the bridge]{S suicidality} in november when the police brought me in and the doctor said either the [ward]{T hospital admission; declined} or the [crisis house]{T crisis house; planned} and thank god I said [crisis house]{T crisis house; planned}. 9 nights. You get your own key. Someone sits with you at 4am and doesnt write it down, they cook a proper tea, there was a cat. [Nothing I've had in 20 yrs has helped me like that place did]{O benefit; crisis house}. They started me on [quetiapine]{T quetiapine; tried; dose=50} 50 at night, [[slept]{S sleep improved} for the first time in weeks]{O benefit; quetiapine} [but like a [zombie]{S energy fig side_effect} till dinner time]{O side_effect; quetiapine}. Home now, [[dark thoughts]{S suicidality fig improved} come and go]{O partial; overall}. Then I read in the paper its closing in april because of cuts. Shame on you.

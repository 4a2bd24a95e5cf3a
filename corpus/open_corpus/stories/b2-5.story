=== 279-multiple-sclerosis
title: A draw, so far
genre: article
layout: magazine feature with subheadings
condition: multiple sclerosis
area: general
english: American
narrator: journalist
overall: unchanged
round: 1
ledger:
  methylprednisolone | medication | tried | partial | sleep, gastrointestinal, mood
  interferon beta-1a | medication | tried | no_response | other_physical, pain, mood
  glatiramer acetate | medication | tried | no_response | other_physical, anxiety
  dimethyl fumarate | medication | not_tried | unknown
  ocrelizumab | medication | ongoing | partial | other_physical
  baclofen | medication | ongoing | partial | cognition
  physical therapy | procedure | tried | no_response
  vitamin D | supplement | ongoing | unknown
---
"[A draw, maybe]{O no_benefit; overall}," says Teresa, when we ask how it has gone. She looks at the parking lot for a bit. "[Is that an answer? I'd say we're tied]{O no_benefit; overall}."

She is 52, teaches second grade in Fresno, and has had [relapsing-remitting multiple sclerosis]{S diagnosis clin} for fourteen years. In that time she has gone through three drugs meant to slow the disease, two rounds of [steroids]{T methylprednisolone; tried}, and a folding chair that she keeps beside the whiteboard. Her [walking]{S functioning}, measured over twenty-five feet, takes as long now as it did in 2016. In [MS]{S diagnosis clin general} that can be called a success. It doesn't always feel like one.

What is going on

[MS]{S diagnosis clin general} happens when the immune system strips the insulation from nerves in the brain and spinal cord. Nearly a million Americans live with it, three women for every man. No two have the same list, but these are common:

• [numbness]{S neurological general} or [pins and needles]{S neurological fig general}
• [blurred or lost vision in one eye]{S neurological general}
• [fatigue]{S energy clin general} that sleep does not fix
• [muscle stiffness]{S neurological general} and [spasms]{S neurological clin general}
• [bladder urgency]{S other_physical clin general}

About 85 percent begin with [attacks]{S neurological general} that come and go. Around twenty drugs are now approved, and together they have roughly halved the number of people who need a cane at fifteen years.

First, the eye

For Teresa it began during a spelling test. "I thought somebody had [smeared Vaseline on my glasses]{S neurological fig}," she says. "I don't, um, I don't wear glasses." Three days later [red looked brown]{S neurological} out of the left eye and it [hurt to look sideways]{S pain}. She was given three days of [Solu-Medrol]{T methylprednisolone; tried; dose=a gram; frequency=a day; duration=three days; route=by IV} by IV, a gram a day. [In a week she could [read the bottom line of the chart]{S neurological improved}]{O benefit; methylprednisolone}.

When her legs [buzzed and went heavy]{S neurological} two years after that, she asked for the same again. [The second course, she says, "was like putting the same quarter in and getting no gumball]{O no_benefit; methylprednisolone}." [The [legs]{S neurological improved} came back by about half, over months, as they might have anyway]{O no_benefit; methylprednisolone}. [What she got was [no sleep]{S sleep side_effect}, [heartburn]{S gastrointestinal side_effect} and a [crying fit over a stapler]{S mood side_effect}]{O side_effect; methylprednisolone}.

The list on the refrigerator

Teresa's neurologist asked her to write everything down, and she did so on the back of a district calendar. We reproduce part of it with her permission and her spelling. Under "[Avenex]{T interferon beta-1a; tried; duration=2 yrs}, 2 yrs": [[flu every Saturday]{S other_physical fig side_effect}, [chills]{S other_physical side_effect}, [aches]{S pain side_effect}, [thighs sore]{S pain side_effect}, [blue for no reason]{S mood fig side_effect}]{O side_effect; interferon beta-1a}. Under "[Copaxon]{T glatiramer acetate; tried}": [[lumps]{S other_physical side_effect}, [welts]{S other_physical side_effect}, [dents in hips]{S other_physical side_effect}, one time [could'nt breathe]{S other_physical side_effect} 10 min, [thought I was dying]{S anxiety side_effect}]{O side_effect; glatiramer acetate}. [She had a new [relapse]{S neurological clin} on each of them]{O no_benefit; interferon beta-1a, glatiramer acetate}.

There is also a line that says "[Tecfadera]{T dimethyl fumarate; not_tried} – ins. said no."

Since 2019 it has been [Ocrevus]{T ocrelizumab; ongoing; frequency=twice a year; route=infusion} ("[Ocravus]{T ocrelizumab; ongoing}"), an infusion twice a year. [Her [throat itches]{S other_physical side_effect} while it runs and they slow it down]{O side_effect; ocrelizumab; neutral}. [No [new spots]{S neurological absent} on the scans since then]{O benefit; ocrelizumab}. [And [nothing has come back, either, of what was already gone]{S neurological}]{O no_benefit; ocrelizumab}.

"That's the conversation I have most often," says Dr. Lionel Batchelder, a neurologist who doesn't treat Teresa. "These drugs prevent. They don't repair. If I haven't made that clear on day one, then three years of a stable MRI will feel to the patient like three years of nothing."

The rest of the toolbox

For the [stiffness]{S neurological} she takes [baclofen]{T baclofen; ongoing; frequency=at bedtime} at bedtime. [It [loosens the calves]{S neurological improved} some]{O partial; baclofen}, and [it makes her [dopey]{S cognition side_effect} if she takes it before noon]{O side_effect; baclofen}. She did [physical therapy]{T physical therapy; tried; sessions=twelve visits}, twelve visits; [her timed walk was 8.1 seconds on the first day and 8.1 on the last]{O no_benefit; physical therapy}. [Vitamin D]{T vitamin D; ongoing}, because everyone does.

Her husband, Ray, who drives a produce truck and has been asked to wait outside but hasn't, leans in at this point. "[I don't see that she's any better and I don't see that she's any worse]{O no_benefit; overall}," he says. "She's tired of people asking like there's going to be news."

Teresa thinks this over. "I guess I'd, well. I'd have liked some news," she says. Then the bell goes, and she picks up the folding chair.

Questions to ask your neurologist

• Is this drug meant to prevent, to relieve, or to repair?
• How and when will we decide that it isn't working?
• Which side effects should I call about the same day?

=== 324-acid-reflux
title: omeprazole, twice
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: acid reflux
area: general
english: American
narrator: patient
overall: partly_improved
treatment: omeprazole
rating: 3
round: 1
ledger:
  wedge pillow | procedure | ongoing | partial | pain
  omeprazole | medication | ongoing | partial | pain, gastrointestinal
  calcium carbonate | medication | ongoing | partial
  diet | lifestyle | ongoing | unknown
  fundoplication | procedure | planned | unknown
---
Reason for taking: I sleep on a [foam wedge]{T wedge pillow; ongoing} the size of a car door. I am 19. [GERD]{S diagnosis clin}. [Acid in my throat]{S gastrointestinal} at night, [sour burps]{S gastrointestinal}, [hoarse]{S other_physical} every morning, [enamel going]{S other_physical} per the dentist.

Side effects: [[Headache]{S pain side_effect} wk 1. [Gassy]{S gastrointestinal side_effect}]{O side_effect; omeprazole}. [Otherwise none noted]{O tolerated; omeprazole}.

Comments: Took [prilosec]{T omeprazole; ongoing; dose=20; duration=8 weeks} 20 for 8 weeks junior year of high school. [Worked completely]{O benefit; omeprazole}. Stopped like the box says. [[Burn]{S gastrointestinal withdrawal} came back in about 10 days and [worse than before]{S gastrointestinal worsened withdrawal}]{O withdrawal; omeprazole}, apparently thats a thing. Second time around (since last August, 40 mg, half an hour before breakfast, I set a timer) [it is not the same drug]{O partial; omeprazole}. [Daytime is ok, I can [drink coffee]{S gastrointestinal improved}]{O partial; omeprazole}. [Nights no change, still [wake up choking]{S other_physical} 2x a week]{O no_benefit; omeprazole}. I add [Tums]{T calcium carbonate; ongoing}, [which buys an hour]{O partial; calcium carbonate}. The [wedge]{T wedge pillow; ongoing} [helps more than any of it]{O partial; wedge pillow} but [my [back hurts]{S pain side_effect}]{O side_effect; wedge pillow}. Cut out [pizza, mint, dinner after 7]{T diet; ongoing}. GI doc wants a pH probe in March and then maybe the [surgery where they wrap the stomach around itself]{T fundoplication; planned}. Three stars because half.

=== 181-alcohol-use-disorder
title: campral
genre: review
layout: all lower case, few full stops
condition: alcohol use disorder
area: mental
english: Australian
narrator: patient
overall: unchanged
treatment: acamprosate
rating: 2/10
round: 1
ledger:
  acamprosate | medication | ongoing | no_response
  disulfiram | medication | declined | unknown
  rehab | care_setting | declined | unknown
---
[woke up in the carport]{S substance_use} with the neighbours kelpie licking my face, work lanyard still on, that was the day i asked for something

two [campral]{T acamprosate; ongoing; dose=two; frequency=three times a day; duration=eleven weeks} three times a day, eleven weeks now, theyre like swallowing gravel

was shitting myself about [shitting myself]{S gastrointestinal possible side_effect} cause every page on the net says the [runs]{S gastrointestinal possible general side_effect} and nah, [nothing, [bowels like a swiss train]{S gastrointestinal fig absent side_effect}]{O tolerated; acamprosate}, so congrats to the manufacturer

[does it stop me [wanting one]{S substance_use}? does it buggery]{O no_benefit; acamprosate} [still a [bottle and a bit most nights]{S substance_use}]{O no_benefit; acamprosate}

dr offered [antabuse]{T disulfiram; declined} and i said no ta im not paying to be poisoned, she offered [rehab]{T rehab; declined} too and who feeds the chooks

[youd think for six horse [pills]{T acamprosate; ongoing} a day youd get something]{O no_benefit; acamprosate}

=== 224-nicotine-dependence
title: 12 weeks of data
genre: review
layout: Pros:/Cons: lists
condition: nicotine dependence
area: mental
english: American
narrator: patient
overall: worse
treatment: varenicline
rating: 1.5/5
round: 1
ledger:
  nicotine patch | medication | stopped | partial | other_physical
  varenicline | medication | stopped | worse | gastrointestinal, sleep, anger
  nicotine lozenge | medication | planned | unknown
---
I hesitate to post this since n=1 and I know [Chantix]{T varenicline; general} has good trial data (~1 in 4 abstinent at a year, which beats everything else). But here are my numbers. 41M, [14 cigs/day]{S substance_use} at baseline, 21 mg [patch]{T nicotine patch; stopped; dose=21 mg; duration=10 weeks} first (10 weeks, [[got me to 6/day]{S substance_use improved}]{O partial; nicotine patch}, [then [itchy squares]{S other_physical side_effect} on both arms]{O side_effect; nicotine patch} so my doc switched me).

Pros:
- $0 copay
- [[Nausea]{S gastrointestinal clin side_effect}, 7/10 on days 4-11, was gone by day 20 if I ate a bagel first]{O tolerated; varenicline}
- [The [technicolor dreams]{S sleep fig side_effect} quit around week 5]{O tolerated; varenicline}. Kind of miss those

Cons:
- [0.5 → 1 mg twice a day, full 12 weeks. Day 35: 11/day. Day 60: 15/day. Day 84: 19/day]{O worsening; varenicline}
- [Cigarettes tasted like nothing so I [smoked more looking for the taste]{S substance_use worsened}]{O worsening; varenicline}, no idea if that is pharmacologically sane
- [[Short fuse]{S anger fig side_effect}, wife logged 3 "incidents"]{O side_effect; varenicline}
- [Currently a [pack plus]{S substance_use worsened} and I [cough]{S other_physical} on the stairs, which I didn't in spring]{O worsening; overall}

Have an appt on the 14th re: [lozenges]{T nicotine lozenge; planned; dose=4 mg} 4 mg. Will update the spreadsheet.

=== 024-ocd
title: thanks for nothing anafranil
genre: forum
layout: post with TL;DR
condition: OCD
area: mental
english: American
narrator: patient
overall: unchanged
round: 1
ledger:
  paroxetine | medication | stopped | no_response | appetite_weight
  clomipramine | medication | ongoing | no_response | gastrointestinal, other_physical, cognition
  support group | support | ongoing | partial
---
[Anafranil]{T clomipramine; ongoing; dose=225mg}, everyone on here acts like it's the big gun. OK. [I'm at 225mg. Where's the bang?]{O no_benefit; clomipramine}

31M, [contamination and counting]{S anxiety}, plus I [reread every line of code I write]{S anxiety} at work until the ticket is overdue. [Paxil]{T paroxetine; stopped; dose=60mg; duration=14 months} before this, 60mg, 14 months: [[25 lbs]{S appetite_weight side_effect}]{O side_effect; paroxetine}, [same [rituals]{S anxiety}, bigger pants]{O no_benefit; paroxetine}. So they switched me in February.

[[Dry mouth]{S gastrointestinal side_effect}, [peeing takes a full podcast]{S other_physical side_effect}, the works]{O side_effect; clomipramine}. [YBOCS 29 in Feb, 28 last week]{O no_benefit; clomipramine}. My doc called that "a trend". [And now I've got this [thing where my brain goes blank mid sentence]{S cognition unclear}, I can't tell if that's the [Anafranil]{T clomipramine; ongoing} or if it's just what happens when you [count ceiling tiles]{S anxiety} for 20 years]{O side_effect; clomipramine}. Doc can't tell either. Great.

Only thing that isn't a waste is the [Thursday group]{T support group; ongoing; frequency=Thursday} in the library basement. [They're as messed up as me so I can [say the gross stuff out loud]{S functioning improved}]{O partial; support group}. [Doesn't change the [tiles]{S anxiety}]{O no_benefit; support group}.

TL;DR: [[Paxil]{T paroxetine; stopped} nothing, [Anafranil]{T clomipramine; ongoing} nothing + [can't pee]{S other_physical side_effect}]{O no_benefit; paroxetine, clomipramine}, [group]{T support group; ongoing} has donuts. Anyone else get the [blank thing]{S cognition unclear}??

=== 160-pots
title: heart slower, legs still jelly
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: POTS
area: general
english: British
narrator: patient
overall: partly_improved
treatment: beta blockers
rating: 6/10
round: 1
ledger:
  beta blockers | medication | ongoing | partial | other_physical, sleep, energy
  salt | supplement | ongoing | unknown
  compression tights | procedure | ongoing | partial
---
Reason for taking: [Heart 150]{S other_physical} on standing up, [black spots]{S neurological}, [on the kitchen floor]{S other_physical fig} twice. [POTS]{S diagnosis clin}, took 3 yrs and a tilt table.

Side effects: [[Cold feet]{S other_physical side_effect}, [nightmares]{S sleep side_effect}, [dead legs on hills]{S energy fig side_effect}]{O side_effect; beta blockers}

Comments: Lowest dose of a [beta blocker]{T beta blockers; ongoing; dose=Lowest dose; frequency=morning and teatime}, morning and teatime, since May. [[Pulse tops out at 115]{S other_physical improved} now]{O benefit; beta blockers} and [the [thudding in my ears]{S other_physical improved} in the shower has stopped]{O benefit; beta blockers}. [I can [queue]{S functioning improved} if theres something to lean on]{O partial; beta blockers}. [Still [faint]{S other_physical} about once a fortnight]{O no_benefit; beta blockers}, and [still [shattered]{S energy fig} by 2]{O no_benefit; beta blockers}. [Salt]{T salt; ongoing} and [tights]{T compression tights; ongoing} as well, [the [tights]{T compression tights; ongoing} do a bit]{O partial; compression tights}. What nobody can tell me is why it started, covid, the pill, growing?? Cardiology discharged me, neurology says ask cardiology.

=== 263-social-anxiety-disorder
title: two steps back, waiting for the forward part
genre: forum
layout: post with TL;DR
condition: social anxiety disorder
area: mental
english: American
narrator: patient
overall: unchanged
round: 1
ledger:
  kava | supplement | stopped | partial | gastrointestinal, neurological
  lemon balm | supplement | tried | no_response
  group therapy | psychotherapy | stopped | no_response
  escitalopram | medication | planned | unknown
  Toastmasters | support | planned | unknown
---
[Blushing]{S other_physical}. Not cute pink, I mean [chest to hairline like somebody spilled Kool-Aid in me]{S other_physical fig}, and it starts if a coworker so much as says my name in a meeting. I'm 34 and I'm a vet tech. Dogs: fine. Dog owners: I [rehearse "he did great today" in the supply closet]{S anxiety}.

I wanted to write where I'm at because I found a post like this in 2022 and it helped to know someone was in the middle and not at the end.

Started with the natural stuff bc I was [scared of a doctor knowing]{S anxiety}. [Kava]{T kava; stopped} from the smoke shop. [It does take the edge off, for like 2 hrs]{O partial; kava}, and [my [tongue went numb]{S neurological side_effect} and I [barfed]{S gastrointestinal side_effect} at a baby shower]{O side_effect; kava}. Plus [liver stuff]{S other_physical possible general side_effect} online so I quit. [Lemon balm tea]{T lemon balm; tried}: [tastes like Pledge, did nothing]{O no_benefit; lemon balm}.

Then this spring the [social anxiety group]{T group therapy; stopped; duration=12 weeks} at the community clinic, 12 weeks. They tell you up front it gets worse before it gets better. Oh it did. [Weeks 2 thru 6 I [called in sick]{S functioning worsened} four times and [cried]{S mood worsened} in the parking lot after]{O worsening; group therapy}. [Then around 8 it came [back down]{S anxiety improved}]{O partial; group therapy}. And then [group]{T group therapy; stopped} ended, and [I took the same quiz they gave us the first night and got the same number. Literally 71 and 71]{O no_benefit; group therapy}.

BUT. I didn't get worse in the long run, I met a lady who also [hides in supply closets]{S functioning other}, and I finally told my regular doctor. I've got [Lexapro]{T escitalopram; planned; dose=5 mg} waiting at CVS, 5 mg to start, picking it up Friday. And the closet lady wants us to try [Toastmasters]{T Toastmasters; planned} in January, we made a pact, I know, I know. I have a good feeling and I can't explain it.

TL;DR: [[kava]{T kava; stopped}, [tea]{T lemon balm; tried} and [group]{T group therapy; stopped} and I'm right where I began (still a [tomato]{S other_physical fig})]{O no_benefit; kava, lemon balm, group therapy}, starting [Lexapro]{T escitalopram; planned} this wk. Tell me your first-month stories, gentle ones pls.

=== 186-ptsd
title: The kettle and the siren
genre: article
layout: magazine feature with subheadings
condition: PTSD
area: mental
english: British
narrator: journalist
overall: unchanged
round: 1
ledger:
  paroxetine | medication | stopped | no_response | anhedonia, appetite_weight
  venlafaxine | medication | stopped | no_response | other_physical
  trauma-focused cognitive behavioural therapy | psychotherapy | tried | no_response
  valerian | supplement | tried | no_response
  cannabidiol | supplement | tried | no_response
  eye movement desensitization and reprocessing | psychotherapy | planned | unknown
---
The worst of it, Philippa will tell you, was not the collision. It was a Sunday fourteen months later, in her sister's kitchen in Ludlow, when the kettle whistled and she found that she had [pulled her small nephew under the table]{S anxiety} and had her hand over his mouth. "He thought that it was a game," she says. "He was very good about it."

Philippa, who is thirty-seven and used to drive an ambulance, has been living with [post-traumatic stress disorder]{S diagnosis clin} for six years. She speaks in whole sentences and pours the tea without spilling. One would not guess.

An injury of memory

Around one person in three who goes through a serious trauma will develop [PTSD]{S diagnosis clin general}. Among emergency staff the proportion affected at any time is put at about one in seven. The signs fall into four groups:

• [reliving]{S anxiety general}: [nightmares]{S sleep general}, [flashbacks]{S anxiety clin general}, [sudden sweating]{S other_physical general} at a smell or sound
• [avoidance]{S anxiety clin general} of places and of talk
• [feeling cut off]{S anhedonia fig general}, [blaming oneself]{S hopelessness general}
• being [on guard]{S anxiety fig general}: [poor sleep]{S sleep general}, [temper]{S anger general}, [starting at noises]{S anxiety general}

"Ordinary memories grow older," explains Dr Marguerite Ashdown-Lee, a consultant psychologist. "These do not. The aim of treatment is to put a date on them. [Trauma-focused therapies]{T trauma-focused psychotherapy (psychotherapy); general} do that for perhaps six patients in ten, which is splendid for the six."

What was tried

Her general practitioner began with [Seroxat]{T paroxetine; stopped; duration=eight months}. [Philippa remembers eight months of [feeling upholstered]{S anhedonia fig side_effect}, and a [stone in weight]{S appetite_weight side_effect}]{O side_effect; paroxetine}. [The [dreams]{S sleep} continued without alteration]{O no_benefit; paroxetine}. She was moved on to [venlafaxine]{T venlafaxine; stopped; dose=150 mg}, in the end at 150 mg. [It [raised her blood pressure]{S other_physical side_effect}]{O side_effect; venlafaxine} and [did not quieten anything]{O no_benefit; venlafaxine}.

Then came the long weekend when she left the [capsules]{T venlafaxine; stopped} at home. [By the Saturday night there were ["little whip-cracks behind the eyes"]{S neurological fig withdrawal}, [sweats]{S other_physical withdrawal} and a [rage at a deckchair]{S anger withdrawal} of which she is still [ashamed]{S hopelessness}]{O withdrawal; venlafaxine}. [When finally she was weaned off it, over five months, the same things returned at every step]{O withdrawal; venlafaxine}.

[Trauma-focused CBT]{T trauma-focused cognitive behavioural therapy; tried; sessions=sixteen} was provided by the ambulance trust, sixteen meetings with a [therapist]{T trauma-focused cognitive behavioural therapy; tried} whom she liked. [She did her homework, she drove past the junction, she recorded the account and played it back daily; and it remained, she says, "[as fresh as paint]{S anxiety fig}]{O no_benefit; trauma-focused cognitive behavioural therapy}." In between, friends pressed upon her [valerian tablets]{T valerian; tried}, and then an expensive [CBD oil]{T cannabidiol; tried; route=under the tongue} to be dropped under the tongue. [One might as well have used it on the salad]{O no_benefit; cannabidiol}.

[Nothing on that list, in six years, has shifted the thing by an inch]{O no_benefit; paroxetine, venlafaxine, trauma-focused cognitive behavioural therapy, valerian, cannabidiol}. It is uncomfortable to print, and she was anxious that we should.

When nothing has worked

Dr Ashdown-Lee is cautious. "First, I would ask whether it has been the right dose and the right length. Second, one looks for what is sitting on top: [pain]{S pain general}, [drink]{S substance_use general}, a [sleep disorder]{S sleep clin general}. And [EMDR]{T eye movement desensitization and reprocessing; general} may succeed where talking has not. I have seen it do so at year ten."

Philippa has been on the list for [EMDR]{T eye movement desensitization and reprocessing; planned} since the spring. She now works in the ambulance service's stores, counting blankets. [She [still sleeps in the chair facing the door]{S anxiety}]{O no_benefit; overall}; [she [still will not have a kettle that whistles]{S anxiety}]{O no_benefit; overall}. "[I am exactly as I was]{O no_benefit; overall}," she says, "but I know a great deal more about it." The nephew, who is eight, has asked whether they might play the table game again.

If this has happened to you

Ask your GP for a referral, and do not stop [antidepressants]{T antidepressants (medication); general} without a plan. Helplines for serving and former emergency staff are open at all hours.

=== 601-depression
title: What is treatment-resistant depression?
genre: article
layout: charity page in first person, question headings, bulleted list
condition: depression
area: mental
english: British
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  citalopram | medication | stopped | no_response | anhedonia
  reboxetine | medication | stopped | worse | anxiety
  venlafaxine | medication | stopped | partial | other_physical
  counselling | psychotherapy | stopped | no_response
  electroconvulsive therapy | neuromodulation | declined | unknown
  lithium | medication | ongoing | response | neurological, gastrointestinal
  mirtazapine | medication | ongoing | response | appetite_weight
  walking group | support | ongoing | response
---
What is [treatment-resistant depression]{S diagnosis clin general}?

Doctors use the term when two or more [antidepressants]{T antidepressants (medication); general}, taken at a proper dose for long enough, have not worked. Around a third of people with [depression]{S diagnosis clin general} are in this group. It does not mean that nothing can be done.

How it started for me

My name is Alison and I drive a school minibus in Hartlepool. I was 31 and newly divorced when I first saw a GP, but it wasn't the divorce. I'd been [in a dark place]{S mood fig} on and off since college. I [couldn't get out of bed]{S functioning}, I [stopped answering the door]{S functioning} and some weeks I [hardly washed]{S functioning}. I was never [suicidal]{S suicidality absent}. I just [didn't care either way]{S anhedonia}.

What I tried first

- [Citalopram]{T citalopram; stopped; duration=a year}, a year. [Did nothing for my [mood]{S mood}]{O no_benefit; citalopram} and [left me [numb]{S anhedonia fig side_effect}]{O side_effect; citalopram}.
- [Reboxetine]{T reboxetine; stopped; duration=seven weeks}, seven weeks. [I was [on edge]{S anxiety fig side_effect} from morning till night]{O side_effect; reboxetine} and [the [depression]{S diagnosis clin worsened} got worse]{O worsening; reboxetine}.
- [Venlafaxine]{T venlafaxine; stopped; dose=225mg}, up to 225mg. [Took the edge off for a few months, then stopped working]{O partial; venlafaxine}. [The [night sweats]{S other_physical side_effect} were something else]{O side_effect; venlafaxine}.
- [Counselling]{T counselling; stopped; sessions=six}, the six sessions you get. [Nice lady, no difference]{O no_benefit; counselling}.

By then I had given up on the lot. [Weaning off that last one took me five weeks, with [brain zaps]{S neurological fig withdrawal} every time I turned my head]{O withdrawal; venlafaxine}.

The psychiatrist brought up [ECT]{T electroconvulsive therapy; declined}. A man at my mum's church had it twice and it [gave him his life back]{S functioning fig improved other}, so I'm not against it, but I drive children for a living and I said not yet.

Where I am now

In 2022 I was put on [lithium]{T lithium; ongoing} with a small dose of [mirtazapine]{T mirtazapine; ongoing} at night. It means blood tests every three months. [By the second month I was [up before the alarm]{S functioning improved}]{O benefit; lithium, mirtazapine}. [I still get [bad weeks]{S mood}, maybe one in six]{O partial; overall}. [I've a bit of a [shake]{S neurological side_effect} and I'm always [thirsty]{S gastrointestinal side_effect}]{O side_effect; lithium}, and [I've [gone up two dress sizes]{S appetite_weight side_effect} on the [mirt]{T mirtazapine; ongoing}]{O side_effect; mirtazapine}. [I can live with that]{O tolerated; lithium, mirtazapine; neutral}.

The other thing is the [Tuesday walking group]{T walking group; ongoing; frequency=Tuesday}. [Nobody there asks how you are, and I've [made two proper friends]{S functioning improved}]{O benefit; walking group}.

Where to get help

Talk to your GP, or ring our helpline between 9 and 5. If you feel [suicidal]{S suicidality possible general}, ring 999.

=== 602-ocd
title: Patient stories: Devin and the front door
genre: article
layout: clinic page, third person with quotes
condition: OCD
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  fluvoxamine | medication | stopped | partial | sleep, gastrointestinal
  sertraline | medication | stopped | no_response | sexual
  psychotherapy | psychotherapy | tried | no_response
  alprazolam | medication | declined | unknown
  exposure and response prevention | psychotherapy | stopped | response | anxiety, gastrointestinal
  clomipramine | medication | not_tried | unknown
---
Devin Okafor is 27 and manages a tire store outside Dayton. Two years ago it [took him an hour and ten minutes to leave his apartment]{S functioning}.

"[Lock, unlock, lock]{S anxiety}. [Photos of the lock]{S anxiety}. Then I'd [drive back from the freeway]{S anxiety} because what if the photo was from yesterday," he says. He had been diagnosed with [obsessive-compulsive disorder]{S diagnosis clin} at 19, after a college roommate with the same thing recognized it.

[OCD]{S diagnosis clin general} affects about one adult in forty at some point. [Intrusive thoughts]{S anxiety clin general} set off [rituals]{S anxiety clin general}, and the [rituals]{S anxiety clin general} bring relief for a few minutes. People with [OCD]{S diagnosis clin general} wait seven years on average before they get the right help.

Over the next six years Devin tried:

• [Luvox]{T fluvoxamine; stopped}. "[It helped maybe twenty percent]{O partial; fluvoxamine} and [I was [nauseous]{S gastrointestinal side_effect} and [sleepy]{S sleep side_effect} all day]{O side_effect; fluvoxamine}."
• [Zoloft]{T sertraline; stopped; dose=200 mg}, up to 200 mg. [No change in the [checking]{S anxiety}]{O no_benefit; sertraline}. [[Sex drive gone]{S sexual side_effect}]{O side_effect; sertraline}.
• Two years of weekly [talk therapy]{T psychotherapy; tried; duration=two years; frequency=weekly} about his parents. "[I understood my dad better. I still [couldn't leave the house]{S functioning}]{O no_benefit; psychotherapy}."

An urgent-care doctor offered him [Xanax]{T alprazolam; declined}. He handed the script back; his aunt had been [hooked on]{S substance_use fig other} [benzos]{T benzodiazepines (medication); other}.

He found our program through an ad on a podcast. His insurer first denied coverage, then paid after an appeal.

How it works

In [exposure and response prevention]{T exposure and response prevention (psychotherapy); general}, or [ERP]{T exposure and response prevention (psychotherapy); general}, patients face what they fear in small steps and hold off the [ritual]{S anxiety clin general}. Sessions last 90 minutes, twice a week.

Common side effects of the first weeks include:

• more [anxiety]{S anxiety clin general possible side_effect} after sessions
• [poor sleep]{S sleep general possible side_effect}
• [irritability]{S anger general possible side_effect}

"[Week two I was a [wreck]{S anxiety fig side_effect}]{O side_effect; exposure and response prevention}," Devin says. "She had me lock it once and walk. [I [threw up]{S gastrointestinal side_effect} in the parking lot]{O side_effect; exposure and response prevention}." [By week eight he was [out the door in under five minutes]{S functioning improved}]{O benefit; exposure and response prevention}. The [ERP course]{T exposure and response prevention; stopped; duration=17 weeks} ended after 17 weeks. [His score on the Yale-Brown scale had gone from 31 to 11]{O benefit; exposure and response prevention}.

Had it not worked, the plan was [clomipramine]{T clomipramine; not_tried}. It was never needed. He takes no medication today.

A year on he comes in every three months. "[I still get the [thought]{S anxiety}]{O partial; overall}," he says. "[It's like spam now. I [don't open it]{S anxiety fig improved}]{O benefit; overall}."

=== 603-ptsd
title: Veteran spotlight: Ray
genre: article
layout: newsletter spotlight, third person
condition: PTSD
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  paroxetine | medication | stopped | no_response | sexual, anhedonia
  quetiapine | medication | stopped | mixed | appetite_weight, energy, other_physical
  alcohol | other | stopped | worse | other_physical
  prazosin | medication | ongoing | response | neurological
  prolonged exposure | psychotherapy | stopped | worse
  eye movement desensitization and reprocessing | psychotherapy | tried | partial | sleep
  service dog | support | planned | unknown
---
VETERAN SPOTLIGHT

Name: Ray Tolliver
Served: Army, 2003 to 2011
Lives in: Joplin, Missouri

Ray did three tours as a truck driver. He came home in the spring of 2011 and took a job at a feed mill. The [nightmares]{S sleep} began that fall.

"I'd [wake up swinging]{S sleep}," he says. "My wife moved to the couch, then to her sister's." He [checked the yard]{S anxiety} every night, [couldn't sit with his back to a door]{S anxiety} and [blew up]{S anger fig} at his kids over nothing. A VA doctor diagnosed [PTSD]{S diagnosis clin} in 2013.

First came [Paxil]{T paroxetine; stopped}. "[Zero effect]{O no_benefit; paroxetine}, [except down below, where it had the [wrong effect]{S sexual fig side_effect}]{O side_effect; paroxetine}." [He remembers [feeling nothing]{S anhedonia side_effect} at his daughter's graduation]{O side_effect; paroxetine}. He quit after five months. Next was [Seroquel]{T quetiapine; stopped}. [He [slept]{S sleep improved}]{O benefit; quetiapine}, and [[gained 50 pounds]{S appetite_weight side_effect} and [walked around like a zombie]{S energy fig side_effect}]{O side_effect; quetiapine}. His doctor took him off it when [his [blood sugar climbed]{S other_physical side_effect}]{O side_effect; quetiapine}.

In between he treated himself with [whiskey]{T alcohol; stopped}. "[Works till about 2 a.m.]{O partial; alcohol}," he says. "[Then you've got [nightmares]{S sleep worsened} plus a [hangover]{S other_physical side_effect}]{O worsening; alcohol}." [He's been [sober]{S substance_use improved} since June 2017]{O benefit; overall}.

[Prolonged exposure]{T prolonged exposure; stopped; sessions=four}, a talk treatment in which veterans retell the event, is one of the best studied. About half of those who finish no longer meet the diagnosis. Ray lasted four sessions. "[I got [meaner]{S anger worsened} and I [quit eating]{S appetite_weight}]{O worsening; prolonged exposure}. Good treatment. Wrong guy, or wrong year."

[What turned things around, he says, was a [blood pressure pill]{T prazosin; ongoing}]{O benefit; prazosin}. [Prazosin]{T prazosin; general}, taken at bedtime, is also used for [trauma nightmares]{S sleep general}. "[Third night I [slept through]{S sleep improved}. I thought I'd died]{O benefit; prazosin}." [He got [dizzy]{S neurological side_effect} standing up the first couple weeks]{O side_effect; prazosin; neutral}, [which passed]{O tolerated; prazosin}.

Last year he did [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=twelve} with a [counselor]{T eye movement desensitization and reprocessing; tried} in Springfield, twelve sessions. [The [dreams]{S sleep side_effect worsened} flared up after each of the first few]{O side_effect; eye movement desensitization and reprocessing}. [By the end he could [drive under an overpass without changing lanes]{S functioning improved}]{O benefit; eye movement desensitization and reprocessing}. [The [temper]{S anger} is still there, he admits]{O no_benefit; eye movement desensitization and reprocessing}.

[His [wife is back]{S functioning improved}]{O benefit; overall}. "[He's [about seventy percent Ray]{S functioning fig improved}]{O partial; overall}," says Donna, who takes [Lexapro]{T escitalopram (medication); other} herself. "I'll take seventy."

He is on the waiting list for a [service dog]{T service dog; planned}. The wait is around two years.

=== 604-bipolar-disorder
title: Living with bipolar II: Nuala's page
genre: article
layout: charity page in first person, headings
condition: bipolar II disorder
area: mental
english: Irish
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  escitalopram | medication | stopped | worse | mania_psychosis, sleep
  antidepressants | medication | stopped | worse
  sodium valproate | medication | stopped | mixed | other_physical, appetite_weight
  lithium | medication | declined | unknown
  lamotrigine | medication | ongoing | response | cognition
  sleep routine | lifestyle | ongoing | response
  fish oil | supplement | tried | no_response
  psychoeducation group | support | stopped | response
---
What is [bipolar II]{S diagnosis clin general}?

People with [bipolar II]{S diagnosis clin general} have long [depressions]{S mood clin general} and short [highs]{S mania_psychosis fig general}, called [hypomania]{S mania_psychosis clin general}, which can feel good and are easily missed. About one person in a hundred has it. Many are treated for [depression]{S diagnosis clin general} alone for years.

My road to a diagnosis

I'm Nuala, I'm 44 and I teach woodwork in Tuam. I was treated for [depression]{S diagnosis clin} from the age of 22. Every winter I'd [sink]{S mood fig}. I'd [sleep fourteen hours]{S sleep} and [cry]{S mood} over the marking. Then in April I'd be [flying]{S mania_psychosis fig}, and nobody goes to the doctor when they're [flying]{S mania_psychosis fig general}.

In 2014 I was given [Lexapro]{T escitalopram; stopped}. [Within ten days I was [up all night]{S sleep side_effect} re-tiling the hall, [talking the ear off everyone]{S mania_psychosis fig side_effect} and I [spent four thousand euro on a boat]{S mania_psychosis side_effect}]{O side_effect; escitalopram}. I get seasick. My sister, who was on the very same [tablet]{T escitalopram; other} for [panic attacks]{S anxiety other}, had no bother at all with it.

That's how they worked out that it was never just [depression]{S diagnosis clin}. [[Antidepressants]{T antidepressants; stopped} were making me [go up and down faster]{S mood fig worsened}]{O worsening; antidepressants}. They were stopped that month.

What I tried

• [Epilim]{T sodium valproate; stopped; duration=two years}, two years. [It [levelled me]{S mood fig improved}]{O benefit; sodium valproate}, but [my [hair came out in the shower]{S other_physical side_effect} and I [put on three stone]{S appetite_weight side_effect}]{O side_effect; sodium valproate}. I came off it when we were trying for a baby.
• [Fish oil]{T fish oil; tried}, on the advice of a taxi driver. [Not a thing]{O no_benefit; fish oil}.
• [Lithium]{T lithium; declined} was offered in 2016. My father was on it for years and his [kidneys were destroyed]{S other_physical other side_effect}, so no thank you.

Since 2017 I've been on [lamotrigine]{T lamotrigine; ongoing; dose=200mg}, 200mg. You have to go up very slowly because of the [rash]{S other_physical general possible side_effect}. [I had no [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}. [I do [lose words]{S cognition side_effect}, which is awkward in front of thirty lads]{O side_effect; lamotrigine; neutral}. [I've had one [bad winter]{S mood} in seven years]{O benefit; lamotrigine}. [It's not that I don't get [sad]{S mood}. I get [sad]{S mood} and it [has a floor]{S mood fig improved}]{O benefit; lamotrigine}.

The hospital ran a [ten-week group]{T psychoeducation group; stopped; duration=ten-week} where you learn your own warning signs. I finished it in 2018. [Mine is buying paint, and because of that [group]{T psychoeducation group; stopped} my husband and I have [caught two highs]{S mania_psychosis fig improved} before they got going]{O benefit; psychoeducation group}. [Bed at half ten]{T sleep routine; ongoing; frequency=every night}, every night, no matter what. [Boring, and it works]{O benefit; sleep routine}.

Where I am now

[I've been [teaching full time]{S functioning improved} since 2019]{O benefit; overall}. The boat is sold.

Where to get help

Our support line is open Monday to Friday. See the list of groups by county below.

=== 605-postnatal-depression
title: Reader's story: Not the baby blues
genre: article
layout: newsletter column in first person
condition: postpartum depression
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  vitamin B complex | supplement | tried | no_response
  sertraline | medication | stopped | response | gastrointestinal, neurological, sleep
  mother and baby unit | care_setting | declined | unknown
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
  peer support group | support | stopped | partial
  baby massage | mind_body | tried | no_response
---
My son was born on a Thursday in March and by the Sunday I was [sure I'd made a mistake]{S hopelessness}. The midwife said [baby blues]{S mood general}, gone in a fortnight. Most women get them.

A fortnight came. I [cried]{S mood} over the steriliser. I [couldn't sleep]{S sleep} even when he did. I [felt nothing when he smiled]{S anhedonia}, and then [felt like the worst mother in Leeds]{S hopelessness} for feeling nothing. My mum bought me [vitamin B]{T vitamin B complex; tried}. [I took them for a month and all that changed was the colour of my wee]{O no_benefit; vitamin B complex}.

The health visitor had me fill in a form with ten questions. I scored 21. She wasn't shocked, which helped more than she'll know. About one in ten new mothers has [postnatal depression]{S diagnosis clin general}, she said, and most get well.

I was put down for [CBT]{T cognitive behavioural therapy; not_tried}. The wait was nine months; I am told my name came up when he was walking. They also talked about a [mother and baby unit]{T mother and baby unit; declined} in York. I begged them not to. I wasn't [hearing things]{S mania_psychosis absent} and I had no [thoughts of harming him]{S suicidality absent}, so they let me stay at home with visits.

So it was [sertraline]{T sertraline; stopped}, which is thought safe with breastfeeding. I [cried]{S mood} when I took the first one. [Week one: [loose bowels]{S gastrointestinal side_effect}, [jaw clenching]{S neurological side_effect}, [vivid dreams]{S sleep side_effect} about losing the pram]{O side_effect; sertraline}. [Week two, nothing good yet]{O no_benefit; sertraline}. In the fourth week I was hanging out muslins and [I noticed I was [singing]{S mood improved}]{O benefit; sertraline}. [By summer I [missed him when he was at his gran's]{S anhedonia improved}]{O benefit; sertraline}. They upped me to 100 in the autumn when [it [dipped]{S mood fig worsened} a bit]{O partial; sertraline}, and that was that.

What else? [Baby massage]{T baby massage; tried} at the children's centre, five Mondays: [he slept, I [cried]{S mood} in the car]{O no_benefit; baby massage}. A [mums' group]{T peer support group; stopped} above a carpet shop: [some weeks a lifeline, some weeks a competition]{O partial; peer support group}. I stopped going when I went [back to work]{S functioning improved}.

He's three now. I tapered over a winter, a quarter [tablet]{T sertraline; stopped} at a time, [no [zaps]{S neurological fig absent withdrawal}]{O tolerated; sertraline}, [just a bit [teary]{S mood withdrawal} at adverts]{O withdrawal; sertraline; neutral}. [That was fourteen months ago and it [hasn't come back]{S mood improved}]{O benefit; overall}. We're talking about a second. My friend Jo, who had it worse, has been told to start [tablets]{T medication (medication); other} the day after birth next time. I've asked about that for me too; nobody has decided anything.

Names have been changed. If this sounds like you, tell your health visitor.

=== 606-panic-disorder
title: What helped me with panic disorder
genre: article
layout: charity page in first person, two lists
condition: panic disorder
area: mental
english: Canadian
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  propranolol | medication | stopped | partial | energy
  clonazepam | medication | stopped | mixed | cognition
  breathing exercises | mind_body | tried | no_response
  magnesium | supplement | tried | no_response | gastrointestinal
  cutting out coffee | lifestyle | ongoing | partial
  cognitive behavioural therapy | psychotherapy | stopped | response
  escitalopram | medication | ongoing | unknown | anxiety, sexual, sleep
  cold showers | lifestyle | tried | no_response
---
My first [panic attack]{S anxiety} was on the number 20 bus in Halifax, when I was 24. [Racing heart]{S other_physical}, [tingling hands]{S neurological}, [couldn't get a breath]{S other_physical}. I was certain I was [having a heart attack]{S anxiety}. The paramedics were kind. The ECG was normal. So were the next three.

[Panic disorder]{S diagnosis clin general} means repeated [panic attacks]{S anxiety general} plus [fear of the next one]{S anxiety general}. It is one of the most treatable conditions there is. I wish someone had told me so in the ER.

By that winter I [didn't take buses]{S functioning}, [didn't go to movies]{S functioning} and [did my groceries at 7 a.m.]{S functioning} near the exit.

[What I tried that didn't work]{O no_benefit; breathing exercises, magnesium, cold showers}:

- [Breathing into a bag]{T breathing exercises; tried}. [Made me think about breathing]{O no_benefit; breathing exercises}.
- [Magnesium]{T magnesium; tried}, two bottles. [The [runs]{S gastrointestinal fig side_effect}]{O side_effect; magnesium}.
- [Cold showers]{T cold showers; tried}. [I was [panicky]{S anxiety} AND cold]{O no_benefit; cold showers}.

[What sort of worked]{O partial; propranolol, clonazepam, cutting out coffee}:

- [Propranolol]{T propranolol; stopped}. [Stopped the [pounding]{S other_physical improved} but not the [dread]{S anxiety}]{O partial; propranolol}. [Made me [sluggish]{S energy side_effect} at hockey]{O side_effect; propranolol}, so I dropped it.
- [Clonazepam]{T clonazepam; stopped}. [Worked like a light switch]{O benefit; clonazepam}. [After a year I was [foggy]{S cognition fig side_effect} and [couldn't remember my own shifts]{S cognition side_effect}]{O side_effect; clonazepam}, and [one wasn't enough any more]{O partial; clonazepam}. [Getting off it was six months of [shaking]{S neurological withdrawal}, [sweats]{S other_physical withdrawal} and [no sleep]{S sleep withdrawal}]{O withdrawal; clonazepam}. Never again for me. My uncle takes [Ativan]{T lorazepam (medication); other; frequency=once a year} once a year to fly and that's all he needs.
- [Cutting out coffee]{T cutting out coffee; ongoing}. [Took it down from daily to a few a week]{O partial; cutting out coffee}. Still on decaf.

[What did]{O benefit; cognitive behavioural therapy}:

[CBT]{T cognitive behavioural therapy; stopped; sessions=fourteen}, fourteen sessions over video with a [psychologist]{T cognitive behavioural therapy; stopped} in Truro. She had me spin in an office chair to make myself dizzy on purpose, then ride one stop, then two. [After the ninth session I [rode the 20 end to end]{S functioning improved} with my eyes shut and my thumbs up]{O benefit; cognitive behavioural therapy}. We finished that spring.

I'd started [Cipralex]{T escitalopram; ongoing} a couple months earlier. [The first ten days it [cranked everything up]{S anxiety fig side_effect worsened}]{O side_effect; escitalopram}. [I [yawn all day]{S sleep side_effect} and the [bedroom is quieter than it was]{S sexual fig side_effect}]{O side_effect; escitalopram}. I'm staying on it until after my wedding, then we'll see.

[I haven't had a full [attack]{S anxiety improved} in two years]{O benefit; overall}. [I've had [flutters]{S anxiety fig}]{O partial; overall}. [I let them come]{O benefit; overall}.

If you need help now, call or text 9-8-8.

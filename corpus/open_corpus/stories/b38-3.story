=== 1589-anorexia
title: Thursdays with a sandwich
genre: essay
layout: essay in sections
condition: anorexia nervosa
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  family-based treatment | psychotherapy | tried | worse
  dietetics | other | tried | unknown
  hospital admission | care_setting | stopped | partial
  nasogastric feeding | procedure | tried | mixed | other_physical
  olanzapine | medication | stopped | worse | sleep
  fluoxetine | medication | ongoing | unknown
  calcium and vitamin D | supplement | ongoing | unknown
  enhanced cognitive behavioural therapy | psychotherapy | stopped | response
  meal plan | lifestyle | stopped | response | gastrointestinal
  art therapy | psychotherapy | tried | unknown
  day programme | care_setting | declined | unknown
---
I am writing this because my cousin's daughter, who is fifteen, has just been told she has [anorexia]{S diagnosis clin other}, and my cousin asked me what works. I said I'd tell her what happened, which isn't the same.

I [stopped eating lunch]{S appetite_weight} at thirteen. By fourteen I was [under six stone]{S appetite_weight}, [cold]{S other_physical} all the time, with [fur on my arms]{S other_physical}, and I [could tell you the calories in a stamp]{S anxiety fig}. The child and adolescent service in Derby gave us [family therapy, the Maudsley sort]{T family-based treatment; tried}, where the parents take charge of the food. It has good figures. [Family-based treatment]{T family-based treatment; general} works for something like half of teenagers. In our house [it produced a lot of plates on the floor and I [lost another half stone]{S appetite_weight worsened}]{O worsening; family-based treatment}. My dad is a quiet man and it made him shout. A [dietitian]{T dietetics; tried} drew circles on paper. Her name was Miss Oakley and she wore odd socks.

Then the [ward]{T hospital admission; stopped; duration=seven months}. I was in seven months, the first time with a [tube]{T nasogastric feeding; tried}. I find it hard to be fair to the [tube]{T nasogastric feeding; tried}. [It kept me alive, my [heart came back up]{S other_physical improved} from thirty-eight]{O benefit; nasogastric feeding}. And [my [throat bled]{S other_physical side_effect}]{O side_effect; nasogastric feeding} and [I learnt from it that food is something that's done to you, which took me ten years to unlearn]{O worsening; nasogastric feeding}. On the ward they also tried me on [olanzapine]{T olanzapine; stopped}, to quieten my head. [I [slept through lessons]{S sleep side_effect}]{O side_effect; olanzapine} and, knowing that it makes you [gain]{S appetite_weight possible general side_effect}, [I [hid more]{S appetite_weight worsened} than I'd ever hidden]{O worsening; olanzapine}. They took me off it within the month. The girl in the next room, Priya, had [olanzapine]{T olanzapine; other} too and it let her [finish a yoghurt]{S appetite_weight improved other} for the first time in a year. So there you are. There was [art therapy]{T art therapy; tried; frequency=Friday mornings} on Friday mornings.

[I came out at a [healthy weight]{S appetite_weight improved}]{O benefit; hospital admission}, and [by Christmas I'd [lost it again]{S appetite_weight}]{O partial; hospital admission}. People who've not been near this think weight is the illness.

After that come the years I don't have much to say about. I did a degree, badly. I was put on [fluoxetine]{T fluoxetine; ongoing} at some point and I take it still. I take the [calcium with D]{T calcium and vitamin D; ongoing} because of what the scan said about my [hips]{S other_physical}. I worked in a bookshop with four other people who all went for chips on a Friday, and I [had a headache every Friday]{S functioning}.

What turned it

I was twenty-seven. A letter came: I'd got to the top of the list for [CBT-E]{T enhanced cognitive behavioural therapy; planned; sessions=forty sessions}, forty sessions, in an office above a dental lab, with a [psychologist]{T enhanced cognitive behavioural therapy; planned} called Hannah who was younger than me. They'd also offered me the [day programme]{T day programme; declined}, five days a week, and I'd said no because I'd have lost the job.

[CBT-E]{T enhanced cognitive behavioural therapy; stopped} is dull. You write down everything as you eat it. You get weighed together. There's a [plan]{T meal plan; stopped}, three meals and three snacks. And I want to say this to my cousin's daughter, since nobody told me: [for the first ten weeks it was awful. I was [bloated]{S gastrointestinal side_effect}, I had [cramps]{S gastrointestinal side_effect}]{O side_effect; meal plan}, and [the [voice]{S anxiety fig worsened} got louder, not softer]{O worsening; enhanced cognitive behavioural therapy}. Around session sixteen [I [skipped]{S appetite_weight worsened} for a whole week]{O worsening; enhanced cognitive behavioural therapy} and turned up ready to be sacked. Hannah said, "Right, what did you have for breakfast?"

I had toast. That's all the wisdom there was.

[Somewhere in the thirties it began to be boring in a different way]{O benefit; enhanced cognitive behavioural therapy}. [I [ate an unplanned biscuit]{S appetite_weight improved}]{O benefit; enhanced cognitive behavioural therapy}. [My [periods]{S other_physical improved} came back after nine years]{O benefit; enhanced cognitive behavioural therapy, meal plan}. I finished the forty, and six months later I stopped using the [plan]{T meal plan; stopped} as well, because [I [could just have lunch]{S appetite_weight improved}]{O benefit; meal plan}.

I'm thirty-one. [I [go out on Thursdays]{S functioning improved} with the bookshop lot, and I [have a sandwich]{S appetite_weight improved}, or a cream cake if someone's leaving]{O benefit; overall}. [I don't [weigh myself]{S anxiety improved}]{O benefit; overall}. I [still don't like swimming pools]{S functioning}. The hips are the [hips of a woman of sixty]{S other_physical fig}, they tell me, and that won't change.

=== 1590-panic-disorder
title: My experience with panic, Lucknow to Pune (long post sorry)
genre: forum
layout: forum post with edit
condition: panic disorder with agoraphobia
area: mental
english: Indian English
narrator: patient
split: train
overall: improved
round: 4
ledger:
  pantoprazole | medication | tried | no_response
  homeopathy | supplement | tried | no_response
  etizolam | medication | stopped | partial
  escitalopram | medication | ongoing | response | gastrointestinal, appetite_weight, sexual
  ashwagandha | supplement | tried | unknown
  pranayama | mind_body | ongoing | partial
  counselling | psychotherapy | tried | unknown
  graded exposure | psychotherapy | ongoing | response | mood
  paroxetine | medication | not_tried | unknown
  propranolol | medication | not_tried | unknown
---
Hello all. Long time reader first time posting. 34 M, software, WFH. I am posting since this forum helped me and most success stories are written by people after 2 wks only. I am writing after 2 yrs.

It started in the lift of my office in Hinjewadi. [Heart was going 150]{S other_physical}, [hands went numb]{S neurological}, I told the guard [I am dying]{S anxiety}. ECG normal. Next month three more times, and I did what everybody is doing, I [stopped taking lift]{S functioning}, then [stopped metro]{S functioning}, then [could not go to my own building gate]{S functioning}. Physician said [acidity]{S gastrointestinal}. [Pan 40]{T pantoprazole; tried; dose=40; duration=one month} one month. Then my mother's [homeopath]{T homeopathy; tried}, small white [balls]{T homeopathy; tried}. [Both of these gave zero result]{O no_benefit; pantoprazole, homeopathy}, only the [balls]{T homeopathy; tried} are tasty.

Then one chemist uncle (not doctor!!) gave [Etizola]{T etizolam; stopped; dose=0.5; frequency=daily; duration=5 months}. [0.5 and in 20 minutes I was [king]{S anxiety fig improved}]{O benefit; etizolam}. But [it wears off by evening and [next attack]{S anxiety} is bigger]{O partial; etizolam}. I took daily for 5 months. Do not do this. [When I left it I had [shivering]{S neurological withdrawal}, [no sleep]{S sleep withdrawal} for 6 nights, and I [could smell burning]{S mania_psychosis withdrawal} where nothing is burning]{O withdrawal; etizolam}.

Real treatment: Dr Kulkarni, psychiatrist. She explained [panic disorder]{S diagnosis clin general} is very common, 2-3 in 100. [SSRIs]{T SSRIs (medication); general} are first choice, may cause [nausea]{S gastrointestinal clin general possible side_effect}, [restlessness]{S anxiety general possible side_effect} in beginning, and take 4 to 6 weeks. She asked did I have [paroxetine]{T paroxetine; not_tried} before, I said no nothing. She started [Nexito]{T escitalopram; ongoing; dose=5} 5 then 10.

Week 1: [[loose motion]{S gastrointestinal side_effect}, [no appetite]{S appetite_weight side_effect}]{O side_effect; escitalopram}.
Week 2: [[panic]{S anxiety worsened} every day, even in sleep. I called her clinic 4 times]{O worsening; escitalopram}.
Week 3: [same]{O worsening; escitalopram}, wife wanted to throw strip in dustbin.
Week 5: [one Sunday I saw I have [not checked my pulse]{S anxiety improved} since morning]{O benefit; escitalopram}.
Week 8: [[attacks]{S anxiety improved} stopped. Full stop]{O benefit; escitalopram}.

So people, hold on. [Only remaining thing is [delay in bed]{S sexual fig side_effect}, wife has no complaint]{O side_effect; escitalopram; neutral}. [No [weight gain]{S appetite_weight absent side_effect}, no [drowsy]{S sleep absent side_effect}]{O tolerated; escitalopram}. My colleague Sameer took same [Nexito]{T escitalopram; other} and he [gained 11 kg]{S appetite_weight other side_effect}, so body to body it is different.

But [tablet]{T escitalopram; ongoing} did not take me to the gate, this is important. [[Attacks]{S anxiety improved} were gone and I was [still sitting inside]{S functioning}]{O partial; escitalopram}. For this she sent me to her junior Ms Rachna who made a [ladder]{T graded exposure; ongoing}, 15 steps. Step 1 stand in corridor. Step 4 gate. Step 9 is lift, one floor, with her on phone. [I was [crying]{S mood side_effect} in step 4, I am not ashamed]{O side_effect; graded exposure}. [I did [step 15, metro to Vanaz alone]{S functioning improved}, in 5 months]{O benefit; graded exposure}. I still do one [step]{T graded exposure; ongoing} each Saturday so it does not rust. [These days I [walk to the shop]{S functioning improved} for milk and don't even notice it is happening]{O benefit; graded exposure}, earlier that was [expedition]{S functioning fig}.

Others:
- [Anulom vilom]{T pranayama; ongoing; frequency=10 min} 10 min, my father's orders. [Helps little bit if I do before meeting]{O partial; pranayama}
- [Ashwagandha]{T ashwagandha; tried; duration=3 months} 3 months in between
- office gave [EAP counsellor]{T counselling; tried; sessions=3} on video, 3 times, her dog was barking

Friends group (Amit, Sule, Jojo) came every Friday to play carrom so that I don't go mad, this I never forget.

Now the plan. I am to fly to Germany in January, first flight. Dr says keep 1 [Inderal]{T propranolol; planned} in pocket, I will see. 

EDIT: many asking dose. 10 mg. Still taking, she says minimum one more year. @vinny_s no I am not taking anything for BP. @meera_k sorry that [Nexito]{T escitalopram; other} did not suit you, ask for other.

EDIT 2: [[went and came]{S functioning improved}. Window seat. [Slept]{S anxiety improved} over Turkey]{O benefit; overall}. Did not need the [tablet]{T propranolol; not_tried}.

=== 1591-schizophrenia
title: What I would put on the form if there was room
genre: essay
layout: plain essay, short sentences
condition: schizophrenia
area: mental
english: American
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  haloperidol | medication | tried | mixed | neurological
  benztropine | medication | tried | unknown | cognition
  risperidone | medication | tried | no_response | other_physical
  olanzapine | medication | tried | partial | appetite_weight
  hospital admission | care_setting | tried | unknown
  clozapine | medication | ongoing | partial | gastrointestinal, sleep
  metformin | medication | ongoing | unknown
  hearing voices group | support | ongoing | response
  cognitive behavioural therapy for psychosis | psychotherapy | tried | no_response
  electroconvulsive therapy | neuromodulation | declined | unknown
  headphones | other | ongoing | partial
  clubhouse | support | tried | unknown
---
Every year the county sends a form. It says How Effective Is Your Treatment, one through five. There is a line for comments. This is my comments.

My name is Russell. I'm fifty-eight. I live at Maple House, second floor, with a view of the Arby's. I have had [schizophrenia]{S diagnosis clin} since the Navy.

In the Navy hospital they gave me [Haldol]{T haloperidol; tried}. [It shut the [men]{S mania_psychosis fig improved} up in four days]{O benefit; haloperidol}. [It also [locked my neck]{S neurological side_effect} so I was looking at the ceiling]{O side_effect; haloperidol}, and [after a year of it my [tongue started doing what it still does]{S neurological side_effect}]{O side_effect; haloperidol}. People on the bus move seats. So was it effective. They gave me [Cogentin]{T benztropine; tried} with it and [on that I [couldn't remember my sister's phone number]{S cognition side_effect}]{O side_effect; benztropine}.

I don't hold anything against [Haldol]{T haloperidol; general}. It was what there was. There's a fellow here, Lonnie, gets the [Haldol shot]{T haloperidol; other} once a month and he [has a girlfriend]{S functioning improved other}.

Then [Risperdal]{T risperidone; tried}. [The [men]{S mania_psychosis fig} came right through it like it was a screen door]{O no_benefit; risperidone}. [I [grew breasts]{S other_physical side_effect}]{O side_effect; risperidone}. Then [[Zyprexa]{T olanzapine; tried}, which turned them down some, maybe like a [TV in another apartment]{S mania_psychosis fig improved}]{O partial; olanzapine}, and [I [put on ninety pounds]{S appetite_weight side_effect}]{O side_effect; olanzapine}. My sister Arlene bought me suspenders.

I have been in the [hospital]{T hospital admission; tried; sessions=eleven times} eleven times. Topeka, Larned, Topeka. I don't have anything to say about that.

They asked me about [shock]{T electroconvulsive therapy; declined} in 2004. I said no. I wasn't [depressed]{S mood absent}. Why would you [shock]{T electroconvulsive therapy; general} a man for [hearing what he hears]{S mania_psychosis}.

Since 2006 it is [clozapine]{T clozapine; ongoing}. It's the one you give when the rest don't work, and about half the people it's given to get better on it, that's what the doctor's chart said. Blood every week and then every month. [At first I [drooled]{S gastrointestinal side_effect} on my pillow so bad I slept on a towel]{O side_effect; clozapine}, [I still do]{O side_effect; clozapine}, and [I [sleep twelve hours]{S sleep side_effect}]{O side_effect; clozapine}. [I haven't been [arrested]{S functioning improved} since 2006]{O benefit; clozapine}. [The [men]{S mania_psychosis fig} didn't leave. They [stopped telling me to do things]{S mania_psychosis improved}, they just describe]{O partial; clozapine}. He's sitting down. He's got the mustard. In 2011 I missed four days when the van broke and [they [told me to do things]{S mania_psychosis withdrawal}, I won't say what]{O withdrawal; clozapine}. So I don't miss it. I take [metformin]{T metformin; ongoing} as well.

A young man from the college did [CBT]{T cognitive behavioural therapy for psychosis; tried; sessions=sixteen visits} on me, for [psychosis]{S mania_psychosis clin}, sixteen visits. He asked what's the evidence. I said I [hear them]{S mania_psychosis}. He said what else could explain it. I said I have [schizophrenia]{S diagnosis clin}. We got along fine. [At the end nothing was different, and he got his grade]{O no_benefit; cognitive behavioural therapy for psychosis}.

There was a [clubhouse]{T clubhouse; tried} on Sixth Street for a while, before the roof.

[What I would put a five on is the [Voices group]{T hearing voices group; ongoing; frequency=Mondays}]{O benefit; hearing voices group}. Mondays at the Methodist church, Verna runs it and she [hears a choir]{S mania_psychosis other}. [I went thirty years thinking I was the only one with the [men]{S mania_psychosis fig}, and the [group]{T hearing voices group; ongoing} took that off me]{O benefit; hearing voices group}. [I [talk to people]{S functioning improved} now because of it]{O benefit; hearing voices group}. [Not at first, the first winter I [sat by the coats]{S functioning}]{O no_benefit; hearing voices group}. Verna told me put on [headphones]{T headphones; ongoing} with the ball game, and [that covers them for about two innings]{O partial; headphones}.

Also there's a group of us has supper on Fridays, Lonnie and Big Dale and Mrs. Tran, she makes a soup that needs salt. That's just supper.

How effective. [I [hear them]{S mania_psychosis} today same as last year and same as the year before that]{O no_benefit; overall}. They're [saying he's writing]{S mania_psychosis}. They're [saying he's about done]{S mania_psychosis}. [I circled three]{O partial; overall}. I always circle three.

=== 1592-chronic-migraine
title: 16 years of migraine, what did what
genre: forum
layout: forum post with list and replies
condition: chronic migraine
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  propranolol | medication | tried | no_response | energy
  amitriptyline | medication | tried | no_response | gastrointestinal
  topiramate | medication | stopped | mixed | cognition, neurological, mood
  riboflavin | supplement | ongoing | unknown
  magnesium | supplement | ongoing | unknown
  sumatriptan | medication | ongoing | response | other_physical
  codeine | medication | stopped | worse
  acupuncture | mind_body | stopped | partial
  daith piercing | procedure | tried | no_response | other_physical
  erenumab | medication | tried | partial | gastrointestinal
  botulinum toxin | medication | ongoing | response | neurological, other_physical, pain
  neuromodulation device | neuromodulation | not_tried | unknown
  hormonal coil | medication | ongoing | unknown
  atogepant | medication | planned | unknown
---
Someone in the other thread asked for "the list" so here it is. F 42, teaching assistant, [migraine]{S diagnosis clin} since I was 26, [chronic migraine]{S diagnosis clin} (more than 15 days a month) since my second was born.

Preventers.

[Propranolol]{T propranolol; tried; dose=80mg}, 80mg. [Amitriptyline]{T amitriptyline; tried; dose=up to 50}, up to 50. [Neither made the slightest difference to my count]{O no_benefit; propranolol, amitriptyline}, [the first one made me [plod]{S energy fig side_effect}]{O side_effect; propranolol} and [the second gave me a [mouth like carpet]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}. I know [ami]{T amitriptyline; general} is a miracle for some, my sister in law sleeps on [ami]{T amitriptyline; other} like a baby and hasn't had a [migraine]{S pain clin improved other} in two years.

[Topiramate]{T topiramate; stopped; duration=8 months}. OK. [Went from 18 days to 7]{O benefit; topiramate}, I mean that's HUGE. Also [I [couldn't find the word for "kettle"]{S cognition side_effect}]{O side_effect; topiramate}, [had [pins and needles]{S neurological fig side_effect} round my mouth]{O side_effect; topiramate}, and [[cried]{S mood side_effect} in the stationery cupboard because I'd [forgotten a child's name]{S cognition side_effect}, a child I'd had for two yrs]{O side_effect; topiramate}. Came off it after 8 months. [Back up to 18 within the month]{O withdrawal; topiramate}.

[Vitamin B2]{T riboflavin; ongoing} and [magnesium]{T magnesium; ongoing}, take both, have done for years. I've got the [coil]{T hormonal coil; ongoing} too.

Had a go at [acupuncture]{T acupuncture; stopped; sessions=10} with a Mr Lam in Bury, 10 goes on the NHS if you can believe it. [Knocked a couple of days off while it lasted]{O partial; acupuncture}. The [ear piercing]{T daith piercing; tried}, the daith one, forty quid: [an [infected ear]{S other_physical side_effect}]{O side_effect; daith piercing} and [no fewer [migraines]{S pain clin}]{O no_benefit; daith piercing}. I'd got to that stage.

[Aimovig]{T erenumab; tried} once it finally came through, 18 month wait. [First three months were like being let out, 5 days, 4 days, 6 days]{O benefit; erenumab}. And then [it just wore off, by the autumn I was [15]{S pain} again]{O partial; erenumab}. [[Constipated]{S gastrointestinal side_effect} to a degree I won't describe]{O side_effect; erenumab}.

For the attack itself.

[Sumatriptan]{T sumatriptan; ongoing}. [If I catch it early it's gone in an hour]{O benefit; sumatriptan}. [Bit of a [tight chest]{S other_physical side_effect}, doesn't bother me anymore]{O side_effect; sumatriptan; neutral}. Only allowed 10 a month. Before I knew about that I was on [co-codamol]{T codeine; stopped} more or less daily and [that's what made me chronic, every day a [head]{S pain worsened}, every single day]{O worsening; codeine}. Neurologist made me stop dead. [Ten days of the [worst headache ever]{S pain withdrawal} on my mum's sofa, [sick]{S gastrointestinal withdrawal}]{O withdrawal; codeine}. [Painkillers]{T painkillers (medication); general} more than 2 or 3 days a week can do this to anyone with [migraine]{S diagnosis clin general}, print that out.

[Botox]{T botulinum toxin; ongoing; frequency=every 12 weeks}. Every 12 weeks, 31 little [jabs]{T botulinum toxin; ongoing}, with nurse Colette. Nearly didnt go back after the first lot because [my [neck was so weak]{S neurological side_effect} I was holding my chin up to eat]{O side_effect; botulinum toxin} and [that first quarter was actually [worse]{S pain worsened}, 20 days in the March]{O worsening; botulinum toxin}. Everyone on here said give it three rounds. Right you were. [Round three: 8 days. Round five: 6, and mild]{O benefit; botulinum toxin}. [I [went to a wedding]{S functioning improved}. I [went to a wedding and stayed for the disco]{S functioning improved}]{O benefit; botulinum toxin}. [One [droopy eyebrow]{S other_physical improved side_effect}, gone after six weeks]{O tolerated; botulinum toxin}. [I won't hear a word against it]{O benefit; botulinum toxin}.

Having said which. [Last two rounds it's run out by week 9, so I get three [rotten weeks]{S pain} before I'm due]{O partial; botulinum toxin}. Asked about the [zappy headset thing]{T neuromodulation device; not_tried} and our area doesn't fund it. He's going to write off for [atogepant]{T atogepant; planned}, don't hold your breath.

Things people WILL tell you to do: drink a glass of water, have a cold drink of coke, a walk to the shop, salt under the tongue, less stress. Thanks Barbara.

> headcase_77: [Topiramate]{T topiramate; other} gave me [kidney stones]{S other_physical other side_effect}. still [down to 3]{S pain improved other} tho so i stay on it
> MrsTiggy: is [botox]{T botulinum toxin; general} [sore]{S pain general possible side_effect}?
> OP: [like [someone flicking you]{S pain fig side_effect}]{O side_effect; botulinum toxin; neutral}. Colette talks about her caravan and then its over.

=== 1593-adult-adhd
title: Late
genre: essay
layout: personal essay
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 4
ledger:
  venlafaxine | medication | stopped | no_response
  methylphenidate | medication | tried | mixed | anxiety, other_physical
  atomoxetine | medication | tried | no_response | gastrointestinal
  lisdexamfetamine | medication | ongoing | response | appetite_weight, sleep, gastrointestinal, anger
  guanfacine | medication | not_tried | unknown
  coaching | support | tried | response
  body doubling | other | ongoing | response
  neurofeedback | neuromodulation | declined | unknown
  couples therapy | psychotherapy | ongoing | unknown
  fish oil | supplement | tried | unknown
  lisinopril | medication | ongoing | unknown
---
I was late to my own diagnosis by about forty years. I was also [forty minutes late for the appointment]{S functioning}, which Dr. Salazar wrote down.

What everybody had seen up to then was [anxiety]{S anxiety clin}. I sold insurance for a company in Tulsa and [lost things]{S cognition}: keys, claims, once a rental car. For that [anxiety]{S anxiety clin} I took [Effexor]{T venlafaxine; stopped; duration=six years} for six years, and [I'm sorry to say to the people who paid for it that I [lost exactly as many things]{S cognition}]{O no_benefit; venlafaxine}. I quit it the winter before the test. [Quitting was the part I noticed: [brain zaps]{S neurological fig withdrawal}, [crying at truck commercials]{S mood withdrawal}, [sweats]{S other_physical withdrawal}, three weeks]{O withdrawal; venlafaxine}.

The test is a questionnaire and a computer that shows you the letter X. I [missed]{S cognition} so many X's that I thought the machine was broken.

Dr. Salazar started with [Concerta]{T methylphenidate; tried}. I'd read about [stimulants]{T stimulants (medication); general}; they help seven in ten adults, more or less, and my son Caleb has been on [Concerta]{T methylphenidate; other} since third grade with nothing worse than a [skipped lunch]{S appetite_weight other side_effect}. For me it was two things at once. [I [read a policy document front to back]{S cognition improved}, for the first time, at my desk, like somebody in a movie]{O benefit; methylphenidate}. And [by two in the afternoon [my heart was in my ears]{S other_physical fig side_effect} and I was [sure I was going to be fired]{S anxiety side_effect}]{O side_effect; methylphenidate}. [I [got more done]{S functioning improved}]{O benefit; methylphenidate} and [I [lived in terror]{S anxiety fig side_effect}, and I can't call that winning]{O side_effect; methylphenidate}. 

[Strattera]{T atomoxetine; tried; duration=Ten weeks} had neither the one nor the other. [Ten weeks. [Queasy]{S gastrointestinal side_effect} after breakfast]{O side_effect; atomoxetine}, and [as to [focus]{S cognition}, I [left my laptop on the roof of the car]{S cognition}]{O no_benefit; atomoxetine}.

There was [fish oil]{T fish oil; tried} in there too, because of my mother. My brother-in-law, who sells it, offered me [neurofeedback]{T neurofeedback; declined} at the family rate, and I declined at the family rate. 

[Vyvanse]{T lisdexamfetamine; ongoing; dose=30} was third. I want to be exact about it, because the internet has it as a miracle or a poison. [At 30 nothing]{O no_benefit; lisdexamfetamine}. [At 50 I was [mean]{S anger side_effect}. I'd come home as it wore off and [pick a fight]{S anger side_effect} about the dishwasher]{O side_effect; lisdexamfetamine}. [[Dry mouth]{S gastrointestinal side_effect}]{O side_effect; lisdexamfetamine}. Then in the second month [it quit altogether for about two weeks, I [lost a client file]{S cognition worsened} and [slept in my office]{S functioning worsened}]{O no_benefit; lisdexamfetamine}, and I called the nurse, Yolanda, and said [put me down as a failure]{O no_benefit; lisdexamfetamine}. She asked if I was eating breakfast. [I was [not eating until four p.m.]{S appetite_weight side_effect}]{O side_effect; lisdexamfetamine} She told me eggs, and she moved me to 40.

I don't know if it was the eggs. [I [finish things]{S cognition improved}. I have finished, this year, a deck, a tax return, and Middlemarch]{O benefit; lisdexamfetamine}. [I'm [on time]{S functioning improved}, mostly]{O benefit; lisdexamfetamine}. [I've [lost fourteen pounds]{S appetite_weight side_effect} I didn't mean to]{O side_effect; lisdexamfetamine} and [if I take it after nine I'm [up till two]{S sleep side_effect}]{O side_effect; lisdexamfetamine}. [It's still the best thing that has ever happened to my head]{O benefit; lisdexamfetamine}. The [blood pressure]{S other_physical} is a little up. I was on [lisinopril]{T lisinopril; ongoing} already.

A pill doesn't teach you what a calendar is for. I had a [coach]{T coaching; tried; sessions=ten calls} for that, ten calls with a woman in Duluth named Ingrid who had it worse than I did. [Her one trick, put it where your feet go, has saved me more than I paid her]{O benefit; coaching}. And I [work side by side]{T body doubling; ongoing; frequency=every morning} every morning on a video call with a stranger in Leeds; we don't talk. The name for it is [body doubling]{T body doubling; ongoing} and it sounds like a crime. [I [get the claims done]{S functioning improved} by eleven]{O benefit; body doubling}.

Somebody asked me if I'd added [guanfacine]{T guanfacine; not_tried}. No, nobody's brought it up.

My wife and I see a [counselor]{T couples therapy; ongoing; frequency=every other Wednesday}, every other Wednesday, at her request. She was married for nineteen years to a man who [wasn't listening]{S cognition}, and it turns out he couldn't, and it turns out that doesn't give her the nineteen years. She takes the dog out when I explain about dopamine.

=== 1594-borderline-personality-disorder
title: after the course ended
genre: forum
layout: forum post, lower case, then replies
condition: borderline personality disorder
area: mental
english: British
narrator: patient
split: test
overall: worse
round: 4
ledger:
  citalopram | medication | tried | no_response
  sertraline | medication | tried | no_response
  mirtazapine | medication | tried | no_response
  quetiapine | medication | stopped | unknown | sleep, cognition
  lamotrigine | medication | ongoing | unknown
  cannabis | other | stopped | unknown | mania_psychosis
  dialectical behaviour therapy | psychotherapy | stopped | partial
  ice cubes | other | ongoing | partial
  crisis team | care_setting | tried | worse
  bath | lifestyle | not_tried | unknown
  crisis house | care_setting | stopped | response
  promethazine | medication | ongoing | partial | sleep
  peer support worker | support | tried | unknown
  mentalization-based therapy | psychotherapy | planned | unknown
  top up group | psychotherapy | not_tried | unknown
---
not sure if this is the right board. 26, [bpd]{S diagnosis clin}, swansea. finished my [dbt]{T dialectical behaviour therapy; stopped; duration=year; ended=may} year in may and everyone keeps saying congratulations so i thought id say how it actually is

short history. [citalopram]{T citalopram; tried}, [sertraline]{T sertraline; tried}, [mirtazapine]{T mirtazapine; tried}, all before i was 21, all for "[depression]{S diagnosis clin}". [none of them did anything, not one]{O no_benefit; citalopram, sertraline, mirtazapine}. i wasnt even [depressed]{S mood absent}, i was [up and down like a lift]{S mood fig} five times a day. [quetiapine]{T quetiapine; stopped} after that, [[couldnt wake up]{S sleep side_effect}, [couldnt think]{S cognition side_effect}, they took me off when i [fell asleep in a lecture]{S sleep side_effect} and got carried out]{O side_effect; quetiapine}. im on [lamotrigine]{T lamotrigine; ongoing}. [weed]{T cannabis; stopped; ended=jan last year} for my [nerves]{S anxiety} most of that time, i did think it was medicine, [it made me [paranoid]{S mania_psychosis side_effect} as hell]{O side_effect; cannabis} so ive given that up since jan last year

the [dbt]{T dialectical behaviour therapy; stopped}. [group]{T dialectical behaviour therapy; stopped; frequency=on a thursday} on a thursday with bethan and rhys, [one to one]{T dialectical behaviour therapy; stopped; frequency=on a monday} on a monday with carys. first two months [i [cut]{S suicidality worsened} more not less cos you have to write it down and look at it]{O worsening; dialectical behaviour therapy}. [then it did click, it did]{O benefit; dialectical behaviour therapy}. [from about september i didnt [hurt myself]{S suicidality improved} for 5 months]{O benefit; dialectical behaviour therapy}, [my mum [could leave me in the house]{S functioning improved}]{O benefit; dialectical behaviour therapy}. [the skills are daft names but they work while someones ringing you]{O partial; dialectical behaviour therapy}. [ice]{T ice cubes; ongoing} in your fist, thats one, [gets me down from a ten to a seven]{O partial; ice cubes} and i still do it

then may. you get a card and a cake (coffee and walnut, bethan made it) and thats it, no more phone. june i was ok. [july i wasnt]{O partial; dialectical behaviour therapy; negative}. [august i [od'd]{S suicidality}]{O partial; dialectical behaviour therapy; negative}

the [crisis team]{T crisis team; tried} came. two different people every time and every time from the start. one of them said have you tried a [bath]{T bath; not_tried}. [honestly i was [closer to doing it]{S suicidality worsened} after each visit than before]{O worsening; crisis team}. [what DID help was the [crisis house]{T crisis house; stopped; duration=six nights} in neath, six nights, a woman called maureen who stayed up and did a jigsaw with me]{O benefit; crisis house}. [came out of there [calm]{S anxiety improved}, first time since spring]{O benefit; crisis house}. [no drama no side effects lol]{O tolerated; crisis house}. you can only have it once in a year tho

they give me [promethazine]{T promethazine; ongoing; frequency=evenings} now for the evenings, [takes a bit of the edge off]{O partial; promethazine} and [im [groggy]{S sleep side_effect} til dinner]{O side_effect; promethazine}. had a [peer support worker]{T peer support worker; tried; duration=over the autumn} over the autumn, gethin, he likes trains

my cousin sian has [bpd]{S diagnosis clin other} as well. she did the same [dbt]{T dialectical behaviour therapy; other} in cardiff with the same book and shes [married now]{S functioning improved other} and [works for the council]{S functioning improved other}. so dont let me put anyone off. [dbt]{T dialectical behaviour therapy; general} is the one with the evidence, it cuts [self harm]{S suicidality general improved} by about half or something

waiting list for [mbt]{T mentalization-based therapy; planned} is 14 months. im on it

so thats where it is. [im [cutting]{S suicidality worsened} again most weeks, [dropped out of uni]{S functioning worsened}, [not speaking to mum]{S functioning worsened}]{O worsening; overall}. [i was in a better place before i started all this]{O worsening; overall}, i know that sounds mad. i see the girls on a sunday, we go down the mumbles and get chips, whatever the weather. not asking for advice really

> kes_: hi love. after my [dbt]{T dialectical behaviour therapy; other} i [went downhill]{S mood fig other} too and had a [top up group]{T top up group; other}, ask carys about a [top up]{T top up group; not_tried}??
> OP: asked. not funded
> dragonfly_9: im on [lamotrigine]{T lamotrigine; other} its the only thing that [keeps me even]{S mood fig improved other}. how is it for you
> OP: cant tell. never been off it
> kes_: ring me tonight x

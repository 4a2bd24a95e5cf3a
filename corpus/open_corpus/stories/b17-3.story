=== 700-borderline-personality-disorder
title: "I thought everybody lived like that"
genre: article
layout: charity web page with headings
condition: borderline personality disorder
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  fluoxetine | medication | tried | no_response
  venlafaxine | medication | tried | no_response
  quetiapine | medication | stopped | no_response | energy, appetite_weight
  hospital admission | care_setting | tried | worse | suicidality
  counselling | psychotherapy | tried | no_response
  dialectical behaviour therapy | psychotherapy | stopped | response
  mentalization-based therapy | psychotherapy | not_tried | unknown
  lithium | medication | declined | unknown
  cold showers | lifestyle | ongoing | partial
  peer support | support | ongoing | response
---
Shannon Okafor was 19 when a crisis nurse in Leeds first used the words [borderline personality disorder]{S diagnosis clin}. She is 28 now and works in a garden centre. "I'd [gone from best friends to screaming]{S anger} with the same person in one afternoon," she says. "I thought everybody lived like that."

She had [cut herself]{S suicidality} since she was 13. She had taken [two overdoses]{S suicidality}. In between, she says, there was mostly [nothing]{S anhedonia fig}: "[Empty]{S anhedonia fig}. Like the [lights are on in a shop and there's no stock]{S anhedonia fig}."

**A drawer full of boxes**

Shannon's GP had treated her for [depression]{S diagnosis clin} since school. She was given [fluoxetine]{T fluoxetine; tried}, then [venlafaxine]{T venlafaxine; tried}, then [quetiapine]{T quetiapine; stopped}, each for about a year. "[None of them did anything for me]{O no_benefit; fluoxetine, venlafaxine, quetiapine}," she says. "[The last one made me [tired]{S energy side_effect} and [two sizes bigger]{S appetite_weight side_effect}]{O side_effect; quetiapine}." A psychiatrist proposed [lithium]{T lithium; declined}. She declined, because by then she was, in her words, done being a chemistry set. The last box went back to the pharmacy in 2018.

Six sessions of [counselling]{T counselling; tried; sessions=Six sessions} at college were kind but [left her no better]{O no_benefit; counselling}. The three weeks she spent as an [inpatient]{T hospital admission; tried; duration=three weeks} were another matter. "[I learned new ways to [hurt myself]{S suicidality side_effect}]{O side_effect; hospital admission}. [I came out worse]{O worsening; hospital admission}."

**What is [BPD]{S diagnosis clin general}?**

[BPD]{S diagnosis clin general}, also called [emotionally unstable personality disorder]{S diagnosis clin general}, affects about one person in a hundred. Common signs are:

- [intense emotions]{S mood general} that change quickly
- [fear of being left]{S anxiety general}
- [impulsive spending, sex or drinking]{S other general}
- [self-harm]{S suicidality general} or [suicidal thoughts]{S suicidality general}
- [feeling empty]{S anhedonia fig general}

No medicine is licensed for it. Guidelines advise against using [antipsychotics]{T antipsychotics (medication); general} for more than a short crisis. [Dialectical behaviour therapy]{T dialectical behaviour therapy; general}, or [DBT]{T dialectical behaviour therapy; general}, is the best studied approach: in trials it roughly halved the number of [suicide attempts]{S suicidality general}. It combines a weekly one-to-one with a skills group. Around a quarter of people leave before the end.

"People arrive here having been told they're difficult," says Dr Helen Marsh, who leads the service. "I had a woman of sixty last year, a retired head teacher, who finished [DBT]{T dialectical behaviour therapy; other} and told me she had stopped [dreading the phone]{S anxiety other improved}. I had a young man who left after a month and now does very well with [mentalization-based therapy]{T mentalization-based therapy; other} across town. It isn't one size."

**The yellow folder**

Shannon waited nineteen months for her place. She was nearly thrown out for missing three sessions in a row. "Then my [therapist]{T dialectical behaviour therapy; stopped} rang me and said, I've kept your chair." She still has the yellow folder of handouts, with tea on it.

[By the fourth month she had [stopped cutting]{S suicidality improved}]{O benefit; dialectical behaviour therapy}. [The [rows]{S anger improved} took longer]{O partial; dialectical behaviour therapy; neutral}. "There's a skill called opposite action. I hated it. [I used it on my mum on Boxing Day and we [got through to pudding]{S functioning improved}]{O benefit; dialectical behaviour therapy}."

She finished the course in 2021. Nobody offered her [MBT]{T mentalization-based therapy; not_tried} and she has not looked for anything else since. [There was [one slip]{S suicidality}, after a break-up, the spring after]{O partial; dialectical behaviour therapy}. She rang the duty line instead of her ex and [it stayed at one]{O benefit; overall}.

Now she takes [cold showers]{T cold showers; ongoing} when things [boil over]{S anger fig} ("[it buys me ten minutes]{O partial; cold showers}") and goes to a [peer group]{T peer support; ongoing; frequency=every second Wednesday} every second Wednesday, [where she has [made two friends she keeps]{S functioning improved}]{O benefit; peer support}. Her younger brother, who has [ADHD]{S diagnosis clin other} and takes [Elvanse]{T lisdexamfetamine (medication); other}, drives her there.

"[I've had the same job for three years and the [same best friend]{S functioning improved} for four]{O benefit; overall}," she says. "That's not a recovery story, is it? It's just a life. [I'm [dead chuffed]{S mood improved} with it]{O benefit; overall}."

*If you are in crisis, call 999 or your local crisis team.*

=== 701-schizophrenia
title: The drug nobody wanted to give him
genre: article
layout: magazine feature
condition: schizophrenia
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  haloperidol | medication | tried | partial | neurological
  olanzapine | medication | stopped | partial | appetite_weight, sleep
  aripiprazole | medication | stopped | no_response | anxiety
  risperidone | medication | stopped | no_response | sexual
  paliperidone | medication | stopped | no_response
  clozapine | medication | ongoing | response | gastrointestinal, sleep, appetite_weight
  metformin | medication | ongoing | partial
  cognitive behavioural therapy for psychosis | psychotherapy | planned | unknown
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  supported employment | support | ongoing | response
  xanomeline-trospium | medication | planned | unknown
---
On the second shelf of Marcus Delacroix's refrigerator, between the hot sauce and the eggs, is a calendar with a drop of blood drawn on every fourth Tuesday. He drew them himself. "That's my price of admission," he says.

Marcus, 37, of Baton Rouge, has [schizophrenia]{S diagnosis clin}. The [voices]{S mania_psychosis} started his sophomore year. There were three of them, two men and what he calls the [librarian]{S mania_psychosis fig}, and they [commented on everything he did]{S mania_psychosis}. He came to believe that the campus radio station was [talking about him]{S mania_psychosis}. He [quit going to class]{S functioning}, then to meals.

His mother, Yvonne, drove him to the ER with a pillowcase over the car radio, because that was the only way he would get in.

He was given [Haldol]{T haloperidol; tried}. [The [voices]{S mania_psychosis improved} went down to a mutter]{O partial; haloperidol}, [but his [jaw locked]{S neurological side_effect} and his [legs wouldn't keep still]{S neurological side_effect}]{O side_effect; haloperidol}. After that came [Zyprexa]{T olanzapine; stopped}. [For nearly two years it held]{O partial; olanzapine}, and [he [finished an associate's degree]{S functioning improved} on it]{O benefit; olanzapine}. [It also put [ninety pounds]{S appetite_weight side_effect} on him and he [slept till two in the afternoon]{S sleep side_effect}]{O side_effect; olanzapine}. He stopped without telling anyone. [Within six weeks the [librarian]{S mania_psychosis fig withdrawal} was back]{O withdrawal; olanzapine}.

Then, Yvonne says, it was one thing after another. [Abilify]{T aripiprazole; stopped}. [Risperdal]{T risperidone; stopped}. The [Invega shot]{T paliperidone; stopped}. "[Not a one of them touched it]{O no_benefit; aripiprazole, risperidone, paliperidone}. [On the [Abilify]{T aripiprazole; stopped} he [paced a groove in my carpet]{S anxiety side_effect}]{O side_effect; aripiprazole}, [on the [Risperdal]{T risperidone; stopped} he told me he was [broken as a man]{S sexual fig side_effect}]{O side_effect; risperidone}." Each was tried for a few months and dropped.

**Thirty percent**

Roughly thirty percent of people with [schizophrenia]{S diagnosis clin general} do not respond to two or more ordinary [antipsychotics]{T antipsychotics (medication); general}. For them one drug has been shown to work better than the rest. [Clozapine]{T clozapine; general} was first made in 1959; between 40 and 60 percent of those who had failed everything else improve on it, and it lowers the rate of [suicide]{S suicidality general}. Yet fewer than one in ten eligible Americans gets it. The reasons are in the package insert: a dangerous [fall in white cells]{S other_physical general possible side_effect}, [seizures]{S neurological clin general possible side_effect}, [inflammation of the heart]{S other_physical general possible side_effect}, severe [constipation]{S gastrointestinal clin general possible side_effect}. Blood counts are weekly for the first six months.

"Doctors are more frightened of it than patients are," says Dr. Lena Abramson, who runs a [clozapine]{T clozapine; general} clinic in New Orleans. "I have a man who had been in the state hospital for eleven years. On [clozapine]{T clozapine; other} he went home and took up the trombone. I also have a woman whose white count dropped in week nine, and that was the end of that for her. You have to say both."

Two psychiatrists had told Yvonne that Marcus was not a good candidate. The third was Abramson.

**Week eleven**

He started the [clozapine]{T clozapine; ongoing; started=January of 2019} in January of 2019. [The first thing he noticed was the [drool]{S gastrointestinal side_effect}; he slept on a beach towel]{O side_effect; clozapine}. [He was [knocked out]{S sleep fig side_effect} by eight every night]{O side_effect; clozapine}. [Nothing else changed until March]{O no_benefit; clozapine; neutral}. Then, in week eleven, he was peeling shrimp at the sink and [it was [quiet]{S mania_psychosis fig improved}]{O benefit; clozapine}.

"I shut the tap to check," he says. "[[Quiet]{S mania_psychosis fig improved}]{O benefit; clozapine}."

[It is not perfectly [quiet]{S mania_psychosis fig}]{O partial; clozapine}. [One of the men [still mumbles]{S mania_psychosis} when he is tired]{O partial; clozapine}. [His white cells have never dipped]{O tolerated; clozapine}. [He [gained another twenty-five pounds]{S appetite_weight side_effect}]{O side_effect; clozapine}, for which he takes [metformin]{T metformin; ongoing}; [ten of them have come off]{O partial; metformin}. He has asked Abramson about the [new pill]{T xanomeline-trospium; planned} that works in a different way and she says they can talk about it when his insurance does. [Shock treatment]{T electroconvulsive therapy; not_tried} was never suggested. He is on a list for [CBT for psychosis]{T cognitive behavioural therapy for psychosis; planned}, though the nearest [therapist]{T cognitive behavioural therapy for psychosis; planned} trained in it is in Houston.

[He has [not been in a hospital]{S functioning improved} for five years]{O benefit; overall}. Through a [job program]{T supported employment; ongoing} he stocks shelves at a branch library, mornings, four days a week. "[It gave me somewhere to be that isn't my head]{O benefit; supported employment}," he says.

A library, he is asked. Is that a joke?

"She liked it too," says Marcus. "We were in agreement on that."

=== 702-treatment-resistant-depression
title: Spray, chair, blanket: one farmer's year on esketamine
genre: article
layout: regional newspaper health page
condition: treatment-resistant depression
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  citalopram | medication | tried | no_response
  duloxetine | medication | ongoing | no_response | other_physical
  mirtazapine | medication | tried | no_response | appetite_weight
  nortriptyline | medication | tried | no_response
  aripiprazole | medication | stopped | worse | anxiety
  electroconvulsive therapy | neuromodulation | tried | partial | cognition
  esketamine | medication | ongoing | response | mania_psychosis, other_physical
  psilocybin | drug_assisted_therapy | not_tried | unknown
  vagus nerve stimulation | neuromodulation | declined | unknown
  church men's breakfast | support | ongoing | unknown
  psychotherapy | psychotherapy | ongoing | partial
---
MASON CITY, Iowa. The room has a recliner, a blood pressure cuff and a fleece blanket with mallards on it. Wayne Hulstrom brings the blanket himself.

Hulstrom, 61, farms corn and beans with his son. For most of the last decade, he says, his son farmed and he [sat in the truck]{S functioning}.

"I didn't have [sad]{S mood absent}," he said. "I had [nothing]{S anhedonia fig}. I [couldn't have told you if it rained]{S anhedonia fig}."

He can recite the list like seed varieties. [Celexa]{T citalopram; tried}, [Cymbalta]{T duloxetine; ongoing}, [Remeron]{T mirtazapine; tried}, [nortriptyline]{T nortriptyline; tried}. "[Four of them and I'd say zero, zero, zero and zero]{O no_benefit; citalopram, duloxetine, mirtazapine, nortriptyline}." [The [Remeron]{T mirtazapine; tried} put [forty pounds]{S appetite_weight side_effect} on him]{O side_effect; mirtazapine}. When [Abilify]{T aripiprazole; stopped} was added, [he [couldn't sit through a sermon]{S anxiety side_effect}]{O side_effect; aripiprazole} and [his [thoughts of dying]{S suicidality worsened}, until then a thing at the back of the barn, came up to the house]{O worsening; aripiprazole}. His wife, Carol, locked up the guns and called the clinic. He was off it by that Friday.

He still takes the [Cymbalta]{T duloxetine; ongoing}, mostly, he says, because [he [sweats]{S other_physical side_effect} on it but going without is worse]{O side_effect; duloxetine}.

**When pills don't work**

About one in three people with [major depression]{S diagnosis clin general} does not get well after two [antidepressants]{T antidepressants (medication); general}. Doctors call that [treatment-resistant depression]{S diagnosis clin general}. Options include [ECT]{T electroconvulsive therapy; general}, [magnetic stimulation]{T transcranial magnetic stimulation (neuromodulation); general} and, since 2019, [esketamine]{T esketamine; general}, a [nasal spray]{T esketamine; general} sold as [Spravato]{T esketamine; general}. It is related to [ketamine]{T ketamine (medication); general}, an anesthetic. It must be taken in a certified clinic and patients are watched for two hours.

In one trial about half of those who took the [spray]{T esketamine; general} with a new pill were in remission at four weeks, against about a third on placebo. Some other studies found no difference. Possible effects include [dissociation]{S mania_psychosis clin general possible side_effect}, [dizziness]{S neurological general possible side_effect}, [nausea]{S gastrointestinal clin general possible side_effect} and a [rise in blood pressure]{S other_physical general possible side_effect}.

"It isn't a wonder drug and I tell people that on day one," said Dr. Anita Rao, a psychiatrist at North Iowa Behavioral. "I've treated sixty patients with it. Maybe thirty-five did well. I had a schoolteacher who was back in her classroom in two weeks. I had a man who felt nothing but [seasick]{S gastrointestinal fig other side_effect}, and we stopped."

**[ECT]{T electroconvulsive therapy; tried} first**

Hulstrom had [ECT]{T electroconvulsive therapy; tried; sessions=nine sessions} in 2020, nine sessions in Rochester, Minn. [It lifted him enough to [get in the combine]{S functioning improved} that fall]{O partial; electroconvulsive therapy}. [By February it had worn off]{O partial; electroconvulsive therapy}. [He also [lost most of the summer]{S cognition side_effect}, including his granddaughter's baptism]{O side_effect; electroconvulsive therapy}. "I've seen the pictures. I'm in them." He was offered more of it, and an implant, a [vagus nerve stimulator]{T vagus nerve stimulation; declined}. He turned down both.

His first [Spravato]{T esketamine; ongoing; started=April of last year} was in April of last year. The insurer had denied it twice.

"[Forty minutes of [floating over the grain bins]{S mania_psychosis fig side_effect}]{O side_effect; esketamine; neutral}," he said. It wasn't a [high]{S mood fig absent side_effect}, he said, or not one he would pay for. [His [blood pressure]{S other_physical side_effect} went up the first three times and he had to sit longer]{O side_effect; esketamine; neutral}. [That has settled]{O tolerated; esketamine}.

[After the fifth visit Carol heard him [whistle]{S mood improved}]{O benefit; esketamine}. [By June he was [arguing with his son about nitrogen]{S functioning improved}]{O benefit; esketamine}, which the son, Brent, called the best fight of his life.

[The [thoughts of dying]{S suicidality improved} have not come back]{O benefit; esketamine}.

He tried to stretch it to once a month at harvest. [By the third week he was [in the truck]{S functioning fig withdrawal} again]{O withdrawal; esketamine}. So it is every other week, ninety minutes of driving each way, and Carol drives. He also talks with a [counselor]{T psychotherapy; ongoing; frequency=twice a month} twice a month ("[it helps some]{O partial; psychotherapy}") and goes to the [men's breakfast]{T church men's breakfast; ongoing} at Trinity Lutheran.

A neighbor's daughter went to Oregon for [mushrooms]{T psilocybin; other}. People ask him if he'd do that. He hasn't had [psilocybin]{T psilocybin; not_tried} and he doesn't plan on it.

Asked to put a number on where he is, he thought about it. "[Oh, a B minus]{O partial; overall}," he said. "I'd been flunking."

=== 703-rheumatoid-arthritis
title: Hands back on the keys
genre: article
layout: charity magazine story with fact box
condition: rheumatoid arthritis
area: general
english: British
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  naproxen | medication | stopped | partial | gastrointestinal
  methotrexate | medication | tried | partial | gastrointestinal, other_physical, cognition
  folic acid | supplement | tried | response
  sulfasalazine | medication | stopped | no_response | other_physical
  hydroxychloroquine | medication | stopped | no_response
  prednisolone | medication | stopped | partial | sleep, mood
  adalimumab | medication | stopped | partial
  rituximab | medication | declined | unknown
  baricitinib | medication | ongoing | response | other_physical
  hand therapy | procedure | ongoing | partial
  turmeric | supplement | tried | no_response
  copper bracelet | other | tried | no_response
  wrist splints | procedure | ongoing | unknown
---
For thirty-one years Margaret Pryce played the organ at St Teilo's. Then, one Advent, she [couldn't make a fist]{S functioning}.

"I thought I'd slept on them," says Margaret, 67, from Carmarthen. "By Christmas I [couldn't lift the kettle]{S functioning}. My [knuckles were like plums]{S other_physical fig}." Her GP gave her [naproxen]{T naproxen; stopped} and sent bloods. [The [tablets]{T naproxen; stopped} eased it a bit]{O partial; naproxen}, but [they gave her [heartburn]{S gastrointestinal side_effect}]{O side_effect; naproxen} and she was told to stop. In February a consultant told her she had [rheumatoid arthritis]{S diagnosis clin}.

Her mother had had it too. "She was given [gold injections]{T gold injections (medication); other}, and [aspirin]{T aspirin (medication); other} by the handful. She [ended up in a chair]{S functioning other}. So you can imagine what I thought."

**FACT BOX: What is RA?**

[Rheumatoid arthritis]{S diagnosis clin general} affects about 1 in 100 adults in the UK, women more often than men. The body's defences attack the joints, causing [pain]{S pain general}, [swelling]{S other_physical general}, [stiffness]{S other_physical general} in the morning and [tiredness]{S energy general}. Most people start with a [DMARD]{T disease-modifying antirheumatic drugs (medication); general} such as [methotrexate]{T methotrexate; general}. About four in ten do well on that alone. If two have failed, a [biologic]{T biologics (medication); general} or a [JAK inhibitor]{T JAK inhibitors (medication); general} can be added. Side effects of [methotrexate]{T methotrexate; general} can include [feeling sick]{S gastrointestinal general possible side_effect}, [mouth ulcers]{S other_physical clin general possible side_effect} and [hair thinning]{S other_physical general possible side_effect}.

**[Methotrexate]{T methotrexate; tried} Mondays**

Margaret started [methotrexate]{T methotrexate; tried; frequency=one day a week} at once, one day a week. She chose Mondays. "[Tuesday I was no use to anybody, [sick]{S gastrointestinal side_effect} and [foggy]{S cognition fig side_effect}]{O side_effect; methotrexate}. [I had [ulcers]{S other_physical clin side_effect} on my tongue]{O side_effect; methotrexate}." [Swapping to the [injection]{T methotrexate; tried} and taking [folic acid]{T folic acid; tried} put most of that right]{O tolerated; methotrexate, folic acid}. [It also brought the [swelling]{S other_physical improved} down by about half, she reckons]{O partial; methotrexate}. [It was not enough to [play]{S functioning}]{O no_benefit; methotrexate}.

[Sulfasalazine]{T sulfasalazine; stopped} and [hydroxychloroquine]{T hydroxychloroquine; stopped} were added in turn. "[Nothing, either of them]{O no_benefit; sulfasalazine, hydroxychloroquine}. [Well, the first one gave me a [rash]{S other_physical side_effect}]{O side_effect; sulfasalazine}." Both were taken away again. Friends brought [turmeric]{T turmeric; tried} and a [copper bracelet]{T copper bracelet; tried}, [which made no odds]{O no_benefit; turmeric, copper bracelet}. During one bad [flare]{S other_physical clin} she had [steroids]{T prednisolone; stopped; duration=six weeks}. "[Marvellous for six weeks]{O partial; prednisolone}. [I was [up at four]{S sleep side_effect} doing the brasses and [high as a kite]{S mood fig side_effect}]{O side_effect; prednisolone}. Then they weaned me off and [it all [came back]{S pain}]{O partial; prednisolone}."

In 2019 she qualified for [adalimumab]{T adalimumab; stopped}. [She [played]{S functioning improved} for her niece's wedding that summer]{O benefit; adalimumab}. [By the next year it had stopped working]{O partial; adalimumab} and it was changed.

"It happens," says Dr Gareth Beynon, her rheumatologist at Glangwili. "A fair number of people lose the effect of a [TNF blocker]{T TNF inhibitors (medication); general} over five years. I have one gentleman who is on his fifth drug, and a lady who has been on her first for seventeen years and bowls for Wales. We can't yet tell who will be who."

He offered her [rituximab]{T rituximab; declined}, by drip, in Swansea. She doesn't drive any more and said no. The other choice was a [tablet]{T baricitinib; ongoing}, [baricitinib]{T baricitinib; ongoing; frequency=once a day}, once a day.

"[Three weeks]{O benefit; baricitinib}," says Margaret. "[Three weeks and I [did my own buttons]{S functioning improved}]{O benefit; baricitinib}."

[She has had [shingles]{S other_physical side_effect} once on it]{O side_effect; baricitinib}. [Her bloods have been fine]{O tolerated; baricitinib}. [She is still [stiff]{S other_physical improved} for half an hour in the morning, where it used to be three]{O benefit; baricitinib}. She has [splints]{T wrist splints; ongoing} for the night and sees a [hand therapist]{T hand therapy; ongoing}, who has her squeezing putty; "[it helps, a bit, if I do it]{O partial; hand therapy}."

**Sunday**

[She is [back on the organ stool]{S functioning improved} two Sundays in four]{O benefit; overall}. The other two belong to Tomos, who is 15 and plays everything too fast. "[I [can't reach the octaves]{S functioning} I used to]{O partial; overall}," she says. "So we sing the hymns that haven't got them. Nobody's noticed but the vicar, and he's tone deaf."

=== 704-adult-adhd
title: Late to her own diagnosis
genre: article
layout: women's magazine feature
condition: ADHD
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  sertraline | medication | stopped | no_response | anhedonia
  buspirone | medication | stopped | no_response
  mixed amphetamine salts | medication | stopped | mixed | anxiety, other_physical, mood
  methylphenidate | medication | stopped | partial | anger
  atomoxetine | medication | tried | no_response | gastrointestinal, sleep
  lisdexamfetamine | medication | ongoing | response | appetite_weight, gastrointestinal
  clonidine | medication | planned | unknown
  ADHD coaching | support | ongoing | response
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
  planner | lifestyle | tried | no_response
  bullet journal | lifestyle | tried | no_response
  sticky notes | lifestyle | tried | no_response
  gym | lifestyle | ongoing | partial
  neurofeedback | neuromodulation | declined | unknown
---
Priya Raman missed her first appointment with the [ADHD]{S diagnosis clin} specialist because she had the wrong week. She missed the second because she was in the parking lot, looking for her phone, on her phone.

"The receptionist said, honey, you're fine, everybody does that here," says Raman, 41, a tax attorney in Columbus, Ohio, and a mother of two.

She had spent fifteen years being treated for something else. At 25 a doctor told her she had [anxiety]{S anxiety clin} and put her on [Zoloft]{T sertraline; stopped}. Later [Buspar]{T buspirone; stopped} was added. "[They did nothing for me, either one]{O no_benefit; sertraline, buspirone}. [The [Zoloft]{T sertraline; stopped} made me [numb]{S anhedonia fig side_effect}, so then I was [late for everything]{S functioning} and didn't mind]{O side_effect; sertraline}." She took herself off both when she was pregnant with her son.

There were systems, too: [planners]{T planner; tried}, a [bullet journal]{T bullet journal; tried}, [sticky notes]{T sticky notes; tried} up the stairs. [Each worked for nine days]{O no_benefit; planner, bullet journal, sticky notes}. She [lost four car keys in one year]{S cognition}. She [paid bills twice or not at all]{S functioning}. At night her [mind was a browser with sixty tabs]{S cognition fig}.

It was her son's evaluation, at age 7, that did it. The psychologist read out the checklist. "I said, that's not a symptom, that's Tuesday." The boy was started on [Focalin]{T dexmethylphenidate (medication); other}, [did well]{S functioning other improved}, and six months later his mother sat in the same chair and was told that she had [ADHD, inattentive type]{S diagnosis clin}.

THE SCIENCE

[ADHD]{S diagnosis clin general} affects an estimated 4 percent of American adults. Girls are missed because they tend to [daydream]{S cognition general} rather than disrupt. [Stimulants]{T stimulants (medication); general} are the first choice and they help around 70 percent of adults; they work by raising dopamine and norepinephrine in the front of the brain. Common side effects are [poor appetite]{S appetite_weight general possible side_effect}, [dry mouth]{S gastrointestinal general possible side_effect}, [trouble sleeping]{S sleep general possible side_effect} and a [faster pulse]{S other_physical general possible side_effect}. [Non-stimulants]{T non-stimulants (medication); general} such as [atomoxetine]{T atomoxetine; general} take longer and help fewer.

"The drug buys you a window," says Joan Kessler, MD, who runs an adult clinic at a Cleveland hospital. "You still have to climb through it." One of her patients, a chef, takes his [Adderall]{T mixed amphetamine salts; other} only on inventory days. Another, a nurse, did best with no drug at all and a very bossy [coach]{T ADHD coaching; other}.

TRIAL AND ERROR

Raman's own road was bumpy. [Adderall]{T mixed amphetamine salts; stopped} came first. "[Day one, I [read an entire contract]{S cognition improved} in one sitting, and I wept]{O benefit; mixed amphetamine salts}." [But her [heart raced]{S other_physical side_effect}, she was [wired]{S anxiety fig side_effect}, and at four o'clock came the [crash]{S mood fig side_effect}]{O side_effect; mixed amphetamine salts}. "[My kids called it the witching hour]{O side_effect; mixed amphetamine salts}." She gave it five months. On [Concerta]{T methylphenidate; stopped} [she was [calmer]{S anxiety improved} and about half as [focused]{S cognition improved}]{O partial; methylphenidate}; [by evening she [snapped at everyone]{S anger side_effect}]{O side_effect; methylphenidate}. That was dropped too.

Next she asked for something that was not a [stimulant]{T stimulants (medication); general}. [Strattera]{T atomoxetine; tried; duration=ten weeks} for ten weeks. [[Nausea]{S gastrointestinal clin side_effect} every morning, [vivid dreams]{S sleep side_effect} every night]{O side_effect; atomoxetine}, and [no change that she or her husband could see]{O no_benefit; atomoxetine}.

She had all but given up when Kessler suggested [Vyvanse]{T lisdexamfetamine; planned}, which is released more slowly.

"It's not fireworks," Raman says. "[I just [do the thing]{S functioning improved}. I think of the thing and then I'm doing the thing]{O benefit; lisdexamfetamine}." [She [filed her own taxes in February]{S functioning improved}, a first]{O benefit; lisdexamfetamine}. [She has to [set an alarm to eat]{S appetite_weight side_effect}]{O side_effect; lisdexamfetamine; neutral}, [[lost eleven pounds]{S appetite_weight side_effect} that she says she could spare]{O side_effect; lisdexamfetamine; neutral}, and [carries water everywhere for the [dry mouth]{S gastrointestinal side_effect}]{O side_effect; lisdexamfetamine; neutral}. [There is no [crash]{S mood fig absent side_effect}]{O tolerated; lisdexamfetamine}. During last fall's shortage she went three weeks without, and [was [back to losing keys]{S cognition fig withdrawal}]{O withdrawal; lisdexamfetamine}.

If [sleep gets harder]{S sleep possible} there is talk of [clonidine]{T clonidine; planned}. A clinic near her office quoted $4,000 for [neurofeedback]{T neurofeedback; declined}, and she laughed. She has never had [CBT for ADHD]{T cognitive behavioural therapy; not_tried}; the waiting list in Columbus closed before she found it.

What she does have is a [coach]{T ADHD coaching; ongoing; frequency=Fridays}, Fridays at noon, by phone. "[She's the reason the [laundry gets folded]{S functioning improved}]{O benefit; ADHD coaching}." The [gym]{T gym; ongoing} before work [helps too, on the days she finds her shoes]{O partial; gym}.

Was she angry, about the fifteen years? She thinks. Somewhere in the house a timer goes off.

"Ask me on the drive home," she says, getting up. "I'll remember. I think."

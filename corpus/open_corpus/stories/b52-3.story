=== 2188-binge-eating-disorder
title: The freezer in the garage: what binge eating disorder looks like
genre: article
layout: American magazine feature, myths and one woman's story
condition: binge eating disorder
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 6
ledger:
  Weight Watchers | lifestyle | tried | partial
  grapefruit diet | lifestyle | tried | partial
  Optavia | lifestyle | tried | partial
  fen-phen | medication | stopped | partial | other_physical
  boot camp | lifestyle | tried | partial
  gastric sleeve | procedure | tried | partial | gastrointestinal
  hypnosis CD | mind_body | tried | no_response
  Overeaters Anonymous | support | tried | no_response
  topiramate | medication | stopped | mixed | cognition, neurological
  fluoxetine | medication | tried | no_response
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, other_physical, sleep
  cognitive behavioural therapy | psychotherapy | tried | response
  regular eating | lifestyle | ongoing | response
  intuitive eating workbook | other | ongoing | partial
  semaglutide | medication | not_tried | unknown
  dialectical behaviour therapy | psychotherapy | planned | unknown
---
The freezer is still in Dawn Kirchner's garage in Tulare, California. There was a padlock on it once. She is 55, sells insurance, raised three boys on her own, and used to hide the key from herself.

"I'd find it, obviously, I'm the one who hid it," she says. "I'd be standing out there in my robe [eating hot dog buns frozen]{S appetite_weight}. I wasn't [hungry]{S appetite_weight absent}. I don't think I'd been [hungry]{S appetite_weight absent} in years."

Myth: it's a lack of willpower

[Binge eating disorder]{S diagnosis clin general} turns up more often than any other [eating disorder]{S diagnosis general} in the United States, affecting about 3 percent of women and 2 percent of men. It means [eating a large amount in a short time]{S appetite_weight general}, at least once a week for three months, [with a sense of having no control]{S appetite_weight general}, and [shame]{S hopelessness general} afterwards. There is no [vomiting]{S gastrointestinal absent general} as in [bulimia]{S diagnosis clin general}. It can occur at any weight. It tends to run in families.

Forty years of Mondays

Every diet starts on a Monday, Dawn says, and she has had about forty years of them. [Weight Watchers]{T Weight Watchers; tried} (three times). [The grapefruit thing]{T grapefruit diet; tried}. [Optavia]{T Optavia; tried}, [a boot camp]{T boot camp; tried} in a park with a man who yelled. "[You name it, I [lost twenty]{S appetite_weight improved} and [gained thirty]{S appetite_weight worsened}, every single time]{O partial; Weight Watchers, grapefruit diet, Optavia, boot camp}."

In the nineties a strip-mall doctor gave her [fen-phen]{T fen-phen; stopped; ended=1997}. [She [lost fifty pounds]{S appetite_weight improved} and [did not think about food]{S appetite_weight improved} for the first time since fourth grade]{O benefit; fen-phen}. "Then it was on the news." It came off the market in 1997. [She has a [leaky valve]{S other_physical side_effect} to remember it by]{O side_effect; fen-phen}, [and she [gained it all back]{S appetite_weight withdrawal} by the Super Bowl]{O withdrawal; fen-phen}.

[Diets]{T diets (lifestyle); general}, says Anita Rowe, a psychologist who runs an eating disorder clinic in Fresno, are usually the gasoline. "Restrict, [crave]{S appetite_weight general}, [binge]{S appetite_weight general}, repent, restrict. Everyone praises the restricting. Nobody sees the garage."

The sleeve

In 2012 Dawn had [a sleeve]{T gastric sleeve; tried}. No one at the surgeon's office asked about [binges]{S appetite_weight}, and she didn't offer. [She got down [ninety pounds]{S appetite_weight improved} in a year]{O benefit; gastric sleeve}. [What she hadn't been told is that you can [graze around it]{S appetite_weight}, and by 2016 she had found every way]{O partial; gastric sleeve}. [She's had [heartburn]{S gastrointestinal side_effect} ever since]{O side_effect; gastric sleeve}.

She listened to a [hypnosis CD]{T hypnosis CD; tried} in the car. She went to [Overeaters Anonymous]{T Overeaters Anonymous; tried} in a Methodist basement; the people were lovely and [the rules, no flour, no sugar, sent her straight to Vons]{O worsening; Overeaters Anonymous}. Her doctor tried [Prozac]{T fluoxetine; tried}. [Those three didn't change one thing about the garage]{O no_benefit; hypnosis CD, Overeaters Anonymous, fluoxetine}. [[Topamax]{T topiramate; stopped} did, she'll give it that]{O benefit; topiramate}, [only she [couldn't remember clients' names]{S cognition side_effect} and her [feet buzzed]{S neurological fig side_effect}]{O side_effect; topiramate}. "I sell insurance. I need names." Off it went.

What works

• [Talk therapy]{T psychotherapy (psychotherapy); general}. [CBT]{T cognitive behavioural therapy; general} made for [binge eating]{S appetite_weight general} is the best studied: around half of patients stop [bingeing]{S appetite_weight improved general} by the end. It's not a weight-loss program.
• [Guided self-help]{T guided self-help (psychotherapy); general}. Cheaper, nearly as good for milder cases.
• Medication. [Lisdexamfetamine]{T lisdexamfetamine; general} ([Vyvanse]{T lisdexamfetamine; general}) is the only drug with FDA approval. In trials it cut [binge]{S appetite_weight improved general} days from about five a week to about one. It may cause [dry mouth]{S gastrointestinal possible general side_effect}, [trouble sleeping]{S sleep possible general side_effect}, a [fast heartbeat]{S other_physical possible general side_effect} and [irritability]{S anger possible general side_effect}, and it can be misused.
• [GLP-1 drugs]{T GLP-1 receptor agonists (medication); general} such as [semaglutide]{T semaglutide; general} are being studied. Nobody knows yet.

Dawn read about [Ozempic]{T semaglutide; not_tried} like everyone else and her plan wouldn't cover it. Her middle son, Tyler, is on it for [diabetes]{S diagnosis other} and says [the noise in his head]{S appetite_weight fig improved other} is gone. He had [the noise]{S appetite_weight fig other} too. They had never talked about it before.

Breakfast

It was Tyler's wife who sent her the number of the clinic. Dawn went for twenty visits. [Dr. Rowe's trainee, Marisol]{T cognitive behavioural therapy; tried; sessions=twenty}, didn't weigh her. She told her to eat: [breakfast, lunch, supper and two snacks, by the clock]{T regular eating; planned}, whatever the night before had been.

"I thought, this girl is twenty-six and she's going to kill me. [First week I was [bingeing]{S appetite_weight} just the same, plus breakfast]{O no_benefit; regular eating}. [And then around Thanksgiving I went out to the garage for a turkey and came back in with a turkey]{O benefit; regular eating, cognitive behavioural therapy}." [She went from five [binges]{S appetite_weight improved} a week to one or two]{O benefit; cognitive behavioural therapy}. She still [eats by the clock]{T regular eating; ongoing}.

[Vyvanse]{T lisdexamfetamine; ongoing; dose=50 mg; frequency=each morning} was added in the spring, 50 mg each morning. [It "[turned down the radio]{S appetite_weight fig improved}" in the afternoons]{O benefit; lisdexamfetamine}. [Her [mouth is like a sandbox]{S gastrointestinal fig side_effect} and her [heart races]{S other_physical side_effect} if she has coffee]{O side_effect; lisdexamfetamine}, so she's given up coffee. [If she takes it past nine she is [up till two]{S sleep side_effect}]{O side_effect; lisdexamfetamine}. She is working through an [intuitive eating workbook]{T intuitive eating workbook; ongoing}, "[some of which is hooey and some isn't]{O partial; intuitive eating workbook}," and when a place opens she'll join a [DBT]{T dialectical behaviour therapy; planned} group for the [evenings when she's sad]{S mood}.

[She weighs about what she did]{O no_benefit; overall; neutral}. [She had two [slips]{S appetite_weight} in the last three months]{O partial; overall}. [The padlock is on the shed, where the mower is]{O benefit; overall}.

=== 2189-long-covid
title: Pacing, patience and a perching stool
genre: article
layout: British magazine article, story and NHS-style advice
condition: long covid
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 6
ledger:
  couch to 5k | lifestyle | stopped | worse | energy
  vitamin D | supplement | tried | no_response
  nattokinase | supplement | tried | no_response
  antihistamines | medication | ongoing | partial | sleep
  low histamine diet | lifestyle | tried | no_response
  hyperbaric oxygen | procedure | tried | partial | other_physical
  sertraline | medication | tried | no_response | gastrointestinal
  propranolol | medication | tried | worse | energy
  ivabradine | medication | ongoing | response
  salt tablets | supplement | ongoing | partial
  breathing physiotherapy | procedure | tried | response
  pacing | lifestyle | ongoing | response
  smell training | other | tried | partial
  long covid clinic | care_setting | stopped | partial
  low dose naltrexone | medication | ongoing | partial | sleep
  perching stool | other | ongoing | response
  graded exercise therapy | lifestyle | declined | unknown
  antivirals | medication | not_tried | unknown
---
Before the spring of 2020 Andrew Mbeki, a sous-chef from Bristol, worked six doubles a week and ran home from them. "Up Park Street," he says. "With knives."

He was not in hospital with Covid. He had a [cough]{S other_physical} and a [temperature]{S other_physical} for five days, lay on the settee watching darts, and went back to work on the eleventh. On the fourteenth he [sat down on the floor of the walk-in fridge]{S energy} and [couldn't get up]{S energy}.

Long covid in brief

[Long covid]{S diagnosis clin general} means symptoms that last more than twelve weeks after an infection with no other explanation. Close to two million people in Britain have described it. More than two hundred symptoms have been listed, the commonest being [fatigue]{S energy clin general}, [breathlessness]{S other_physical general}, [brain fog]{S cognition fig general}, [aching muscles]{S pain general} and a [racing heart]{S other_physical general}. Most get better slowly over the first year. Some don't.

The wrong sort of effort

Andrew's first treatment was his own. [Couch to 5k]{T couch to 5k; stopped}, week one. "[I did the ninety seconds of running and I was [in bed for nine days]{S energy worsened side_effect}]{O worsening; couch to 5k}. So I waited and did it again, because I'm thick. [Eleven days]{O worsening; couch to 5k}." That was the end of it. What he had run into is called [post-exertional malaise]{S energy clin}: [a crash]{S energy fig general}, often a day or two late, out of all proportion to what was done. It is the reason why [graded exercise]{T graded exercise therapy; general} is no longer recommended for people who have it. (It was offered to Andrew in 2021, all the same, on a photocopied sheet, and he gave [the sheet]{T graded exercise therapy; declined} back.)

What he took

His GP, he says, was honest: she had no idea. She gave him [sertraline]{T sertraline; tried} in case he was [depressed]{S mood possible}. "I wasn't [depressed]{S mood absent}. [Twelve weeks of it and I had the same legs and [the runs]{S gastrointestinal side_effect}]{O side_effect; sertraline}." He took [vitamin D]{T vitamin D; tried} from her and [nattokinase]{T nattokinase; tried} from a man on YouTube, and he cut out [tomatoes, wine, aubergines and anything aged]{T low histamine diet; tried}, for a chef a kind of bereavement. [Not a flicker from any of those]{O no_benefit; sertraline, vitamin D, nattokinase, low histamine diet}. [[Antihistamines]{T antihistamines; ongoing; frequency=two sorts a day}, two sorts a day, do calm the [rashes]{S other_physical improved}]{O partial; antihistamines}, [and send him [to sleep]{S sleep side_effect} after lunch]{O side_effect; antihistamines}; he's on them still.

His brother-in-law, who also caught it, swears by [cold showers]{T cold showers (lifestyle); other} and was [back on his bike]{S functioning improved other} by June. "He's a lovely man. I could have drowned him in one."

With £2,400 from a staff whip-round he went to a diving centre in Plymouth and sat in [hyperbaric oxygen]{T hyperbaric oxygen; tried; sessions=twenty} for twenty sessions. [His [head cleared]{S cognition fig improved} so well by the end that he read a novel]{O benefit; hyperbaric oxygen}. [It was gone inside six weeks]{O partial; hyperbaric oxygen}, [and his [ears have crackled]{S other_physical side_effect} ever since]{O side_effect; hyperbaric oxygen}.

When standing up is the problem

One in three people at long covid clinics have [PoTS]{S diagnosis clin general}, in which the [heart speeds up]{S other_physical general} by thirty beats or more on standing. It can cause [dizziness]{S neurological general}, [shaking]{S neurological general} and [blackouts]{S neurological general}. Helpful measures:

– two to three litres of [fluid]{T fluids (lifestyle); general} and, on advice, extra [salt]{T salt tablets; general}
– [compression tights]{T compression tights (other); general}
– getting up in stages
– medicines such as [beta blockers]{T beta blockers (medication); general} or [ivabradine]{T ivabradine; general}

Andrew's [pulse went from 68 to 121]{S other_physical} when a student nurse stood him against a wall. [[Propranolol]{T propranolol; tried} made him so [slow]{S energy side_effect} he "could hear his own blinking"]{O side_effect; propranolol}, [and he was [fainting]{S neurological worsened} more, not less]{O worsening; propranolol}. [Ivabradine]{T ivabradine; ongoing} arrived in 2022. [Inside a week he [showered standing up]{S functioning improved}]{O benefit; ivabradine}. [The [salt tablets]{T salt tablets; ongoing} help a bit as well, mainly in the heat]{O partial; salt tablets}.

The clinic

He waited ten months for the [long covid clinic]{T long covid clinic; stopped} at Southmead and was discharged from it after a year. [It gave him, he says, no cure and two good people]{O partial; long covid clinic}. One was a [physio]{T breathing physiotherapy; tried} who had spotted that he breathed with his shoulders. "She had me [humming]{T breathing physiotherapy; tried}. Me, lying down, [humming]{T breathing physiotherapy; tried}. [I stopped [gasping]{S other_physical improved} on the phone]{O benefit; breathing physiotherapy}."

The other was Fran, an occupational therapist. She taught him [pacing]{T pacing; ongoing}: to find out how much he could do on a bad day, do that and no more on a good one, and rest before he needed to. He hated it for months. [With it the [crashes]{S energy fig improved} went from weekly to one every other month]{O benefit; pacing}. She also got him a [perching stool]{T perching stool; ongoing}, [and that [put him back at a stove]{S functioning improved}]{O benefit; perching stool}.

He sniffed [little jars of clove and lemon]{T smell training; tried} every morning for most of a year. "[Lemon's come back. Clove smells of lemon]{O partial; smell training}."

What's next

Trials of [antivirals]{T antivirals; not_tried} and other drugs are under way; he wasn't eligible for the one nearby, having been ill too long. A private doctor prescribes him [low dose naltrexone]{T low dose naltrexone; ongoing; dose=3 mg}, 3 mg. [The [dreams]{S sleep side_effect} are like films he wouldn't pay for]{O side_effect; low dose naltrexone}. [Whether the [aches]{S pain improved} are a quarter less or he's a quarter more used to them, he can't say]{O partial; low dose naltrexone}. In one American survey half of the people taking it felt somewhat better; proper trials are awaited.

[He does three four-hour shifts, on the stool, on sauces]{O partial; overall}. [He [doesn't run]{S functioning}]{O no_benefit; overall}. His partner Lou has given up her [antidepressants]{T antidepressants (medication); other}, which she began in the second lockdown, and thinks they have both come out the other side of something.

"I used to say I'm 60 per cent. Now I don't do the percentage. [I did a hollandaise on Sunday, and it held]{O benefit; overall}."

=== 2190-panic-disorder
title: Eight myths about panic, and the woman who believed six of them
genre: article
layout: British lifestyle magazine, numbered myths with one story
condition: panic disorder with agoraphobia
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 6
ledger:
  diazepam | medication | stopped | partial | cognition
  paper bag breathing | other | tried | worse
  propranolol | medication | tried | partial
  Rescue Remedy | supplement | ongoing | no_response
  magnesium | supplement | tried | no_response
  Reiki | mind_body | tried | no_response
  ashwagandha | supplement | tried | no_response
  cutting out coffee | lifestyle | ongoing | partial
  Silvercloud | psychotherapy | tried | no_response
  psychodynamic therapy | psychotherapy | stopped | no_response
  escitalopram | medication | stopped | response | anxiety, sexual
  cognitive behavioural therapy | psychotherapy | tried | response
  pregabalin | medication | declined | unknown
  choir | support | ongoing | response
  walking the neighbour's dog | lifestyle | tried | response
---
Siobhan Keane is 36 and for two and a half years she [lived between her front door and the Co-op]{S functioning}, 240 metres. She measured it. We went through the eight things people most often get wrong about [panic]{S anxiety general} with her and with Dr Ruth Amos, a clinical psychologist.

1. "It's a heart attack"

Almost everyone thinks so the first time. A [panic attack]{S anxiety general} brings [chest pain]{S pain general}, [a pounding heart]{S other_physical general}, [tingling hands]{S neurological general}, [sweating]{S other_physical general}, [feeling unreal]{S mania_psychosis general}. It peaks within ten minutes and passes. It isn't dangerous, though a first [attack]{S anxiety general} should be checked.

Siobhan's came on the 19 bus, on the way home from a perfectly nice day. "I was [certain I was dying]{S anxiety}. I rang my mum to say goodbye, and she said, are you on the bus?" She went to A&E five times that winter. Her tests were fine. The diagnosis, in the end, was [panic disorder with agoraphobia]{S diagnosis clin}.

2. "Breathe into a paper bag"

Please don't. It isn't helpful and for some people it isn't safe. [She [did it]{T paper bag breathing; tried} on the advice of a paramedic's cousin and it [frightened her]{S anxiety worsened} more]{O worsening; paper bag breathing}.

3. "Just avoid what sets you off"

This is the one that does the harm. Every place you leave out teaches the brain that it was dangerous. One in fifty people has [panic disorder]{S diagnosis clin general}; about a third of them go on to [avoid]{S anxiety general} so much that they have [agoraphobia]{S diagnosis clin general}. Siobhan [gave up the bus]{S functioning}, then [the bank where she worked]{S functioning}, then [Mass]{S functioning}, then [her hairdresser's]{S functioning}.

4. "There's a pill that stops it"

Yes and no. [Diazepam]{T diazepam; general} and its cousins act in half an hour. They are for days or weeks, since the body gets used to them. "The out-of-hours man gave me [diazepam]{T diazepam; stopped} and [God, it was gorgeous]{O benefit; diazepam}. [It stopped it stone dead]{O benefit; diazepam}. [I was also [leaving the keys in the fridge]{S cognition side_effect}]{O side_effect; diazepam}." [By the second month she needed two]{O partial; diazepam}. Her own GP tapered it. [The fortnight after the last half she had [attacks]{S anxiety withdrawal} [in her sleep]{S sleep withdrawal}]{O withdrawal; diazepam}. [[Propranolol]{T propranolol; tried} slowed her [heart]{S other_physical improved} and left the rest alone]{O partial; propranolol}.

5. "Natural means it works"

On her windowsill stood, for a time, [magnesium]{T magnesium; tried}, [ashwagandha]{T ashwagandha; tried} and a spray called [Rescue Remedy]{T Rescue Remedy; ongoing}. Her sister booked her [Reiki]{T Reiki; tried}. None of these has good evidence for [panic]{S anxiety general}, says Dr Amos, though a warm room and a kind person don't hurt.

"[Windowsill, nothing. [Reiki]{T Reiki; tried}, I had a nice lie down]{O no_benefit; magnesium, ashwagandha, Rescue Remedy, Reiki}." The spray is still in her handbag! "That's not medicine, that's a rabbit's foot."

[Coffee]{T cutting out coffee; ongoing} is another matter. Caffeine can bring on [attacks]{S anxiety general} in people who are prone to them. [Cutting it out took away [the morning ones]{S anxiety improved}]{O partial; cutting out coffee}, and she drinks barley cup now, with a face.

6. "You need to find out where it comes from"

You may want to. You don't have to. A woman in Clifton saw Siobhan every Thursday for fourteen months for [psychodynamic therapy]{T psychodynamic therapy; stopped; duration=fourteen months; frequency=every Thursday}, by telephone once she [could no longer get there]{S functioning}. "[I know an awful lot about my father now. I still [couldn't go to the bank]{S functioning}]{O no_benefit; psychodynamic therapy}." They parted friends. The NHS had her do an online course, [Silvercloud]{T Silvercloud; tried}, [which timed out every time she stopped to [cry]{S mood} and taught her nothing]{O no_benefit; Silvercloud}.

7. "[Antidepressants]{T antidepressants (medication); general} are for [depression]{S diagnosis clin general}"

[SSRIs]{T SSRIs (medication); general} are among the first choices for [panic disorder]{S diagnosis clin general}. Between half and two thirds of people improve. They may feel [jittery]{S anxiety possible general side_effect}, [sick]{S gastrointestinal possible general side_effect} or [sleepless]{S sleep possible general side_effect} at the start, and it's wise to begin at half the dose. Coming off should be slow: [dizziness]{S neurological possible general withdrawal}, [electric-shock feelings]{S neurological fig possible general withdrawal} and [tearfulness]{S mood possible general withdrawal} are common when it isn't.

She was terrified of [escitalopram]{T escitalopram; planned}. It sat in the drawer from February until June. Then she started on 2.5 mg, a crumb. [For two weeks she had [more attacks]{S anxiety worsened side_effect} than ever]{O side_effect; escitalopram}; [in the fourth she noticed that she [hadn't had one since Sunday]{S anxiety improved}]{O benefit; escitalopram}. [It [flattened her love life]{S sexual fig side_effect}]{O side_effect; escitalopram}, which, as there was no one in it, was no tragedy. She took it for two years, and came off over five months, last summer. [[No zaps]{S neurological fig absent withdrawal}]{O tolerated; escitalopram}. [[Panic]{S anxiety improved}: none]{O benefit; escitalopram}.

Somebody at the surgery had offered [pregabalin]{T pregabalin; declined} instead, and her brother, who'd been on it for his [back]{S pain other} and had [a terrible time getting off]{S other other withdrawal}, told her where to put that.

8. "Therapy means talking about your feelings"

"Mine meant running up and down a stairwell," says Siobhan. [CBT]{T cognitive behavioural therapy; general} for [panic]{S anxiety general} works by bringing on the feelings on purpose: spinning in a chair for [dizziness]{S neurological general}, breathing through a straw for [breathlessness]{S other_physical general}. After 12 sessions around seven in ten people are free of [attacks]{S anxiety improved general}.

Hers were fourteen, with a [trainee]{T cognitive behavioural therapy; tried; sessions=fourteen} called Dominic, who came to the house. "I hated him on the spinning chair day. [By week nine we'd [done the bus]{S functioning improved}, the two of us, upstairs at the front]{O benefit; cognitive behavioural therapy}. [By week fourteen I [did it on my own]{S functioning improved} and I bought an ice cream, in March]{O benefit; cognitive behavioural therapy}."

Between sessions she [borrowed next door's spaniel]{T walking the neighbour's dog; tried}, who had views about the Co-op and pulled her past it. [She puts a good deal of her second kilometre down to that dog]{O benefit; walking the neighbour's dog}. And on Mondays she sings alto in the [Horfield choir]{T choir; ongoing; frequency=on Mondays}, in the back row, near the door. [You can't hold your breath and sing]{O benefit; choir}, she says.

[She is [back at the bank]{S functioning improved}, four days]{O benefit; overall}. [She has had two small [wobbles]{S anxiety fig} this year, both on trains]{O partial; overall}, and she [stayed on the trains]{S functioning improved}.

=== 2191-epilepsy
title: Driving again: Maddie's road to seizure control
genre: article
layout: American epilepsy center success story
condition: epilepsy
area: general
english: American
narrator: journalist
split: dev
overall: improved
round: 6
ledger:
  levetiracetam | medication | stopped | partial | anger, suicidality
  carbamazepine | medication | tried | no_response | other_physical, neurological
  zonisamide | medication | tried | no_response | appetite_weight
  lacosamide | medication | ongoing | partial | neurological
  cannabidiol | medication | tried | no_response | gastrointestinal
  modified Atkins diet | lifestyle | stopped | no_response | gastrointestinal
  vagus nerve stimulation | neuromodulation | tried | partial | other_physical
  chiropractic | procedure | tried | no_response
  essential oils | supplement | tried | no_response
  clobazam | medication | stopped | mixed | sleep
  intranasal midazolam | medication | tried | response
  laser ablation | procedure | tried | response | pain, neurological
  temporal lobectomy | procedure | declined | unknown
  cenobamate | medication | not_tried | unknown
  sleep routine | lifestyle | ongoing | response
  counselling | psychotherapy | ongoing | response
  escitalopram | medication | planned | unknown
---
On the wall of Dr. Pauline Voss's office in Omaha is a photocopy of a Nebraska driver's license. The girl in the picture is trying not to grin. "She mailed it to me," says Dr. Voss. "I've had diplomas that meant less."

Maddie Sorensen's [seizures]{S neurological clin} began at thirteen, with a smell of burnt sugar. For a minute or so she'd [stare]{S neurological}, [pick at her sleeve]{S neurological} and [not know her name]{S cognition}. A teacher sent her to detention for it. Then, at her cousin's wedding, she went into a [full-body convulsion]{S neurological} on the dance floor, with three dozen phones out.

What is [focal epilepsy]{S diagnosis clin general}?

[Epilepsy]{S diagnosis clin general} affects one in twenty-six Americans at some point in life. In the focal kind, [seizures]{S neurological clin general} start in one area of the brain. They can look like [daydreaming]{S neurological general}, [a strange taste]{S neurological general}, [fear]{S anxiety general}, or a [jerking arm]{S neurological general}, and may spread. Two out of three people will be free of [seizures]{S neurological clin improved general} on medication. If two suitable drugs have failed, the chance of a third doing so is around 5 percent. At that point, national guidelines say, a person should be seen at an epilepsy center. The average wait is over fifteen years.

[Keppra]{T levetiracetam; stopped} and the rest

Maddie waited nine. First was [Keppra]{T levetiracetam; stopped}. [The [big ones]{S neurological improved} went away and the [small ones]{S neurological improved} came less]{O benefit; levetiracetam}. [Her mother, Lynn, remembers a child who [threw a lamp]{S anger side_effect}]{O side_effect; levetiracetam}. "[She told me she'd [rather be dead]{S suicidality side_effect}. At fourteen. Because of a pill]{O side_effect; levetiracetam}." They took her off it in three weeks. Lynn, who was getting up every night to listen at the door, ended up on [Ambien]{T zolpidem (medication); other} herself.

After that came [Tegretol]{T carbamazepine; tried} ([[hives]{S other_physical side_effect}, [double vision]{S neurological side_effect}]{O side_effect; carbamazepine}), and [Zonegran]{T zonisamide; tried}, [on which she [lost eighteen pounds]{S appetite_weight side_effect} she didn't have]{O side_effect; zonisamide}. An aunt paid for a [chiropractor]{T chiropractic; tried}. Someone at church diffused [oils]{T essential oils; tried}. [Epidiolex]{T cannabidiol; tried}, the purified CBD, [gave her [the runs]{S gastrointestinal side_effect}]{O side_effect; cannabidiol}. For seven months she and Lynn weighed every bite for a [modified Atkins diet]{T modified Atkins diet; stopped; duration=seven months}, heavy cream in everything, [until she was [throwing up]{S gastrointestinal side_effect} at the sight of bacon]{O side_effect; modified Atkins diet} and they called it quits.

"[Through every bit of that she was having four to six a week]{O no_benefit; carbamazepine, zonisamide, chiropractic, essential oils, cannabidiol, modified Atkins diet}," says Lynn. "[It didn't matter what we poured in]{O no_benefit; carbamazepine, zonisamide, chiropractic, essential oils, cannabidiol, modified Atkins diet}."

[Onfi]{T clobazam; stopped} was the best of the bunch. [On it she had a summer with only five [seizures]{S neurological clin improved}]{O benefit; clobazam}. [She also [slept through the summer]{S sleep fig side_effect}]{O side_effect; clobazam}, and she had it tapered before starting community college. [[Vimpat]{T lacosamide; ongoing; frequency=twice a day} cut them by about a third]{O partial; lacosamide}, [with a little [wooziness]{S neurological side_effect} after each dose]{O side_effect; lacosamide; neutral}; she takes it twice a day to this day.

Devices: the "brain pacemaker"

[Vagus nerve stimulation]{T vagus nerve stimulation; general} ([VNS]{T vagus nerve stimulation; general}) sends mild pulses from a device under the collarbone to a nerve in the neck. About half of people have their [seizures]{S neurological clin improved general} cut in half, slowly, over a year or two; few become [seizure-free]{S neurological improved general}. [Hoarseness]{S other_physical possible general side_effect}, [cough]{S other_physical possible general side_effect} and [shortness of breath]{S other_physical possible general side_effect} during pulses are usual.

Maddie got hers at nineteen. [Her [voice wobbled]{S other_physical side_effect} every five minutes, "like a goat on the phone."]{O side_effect; vagus nerve stimulation} [The [seizures]{S neurological improved} got shorter]{O partial; vagus nerve stimulation}. [They didn't get fewer]{O no_benefit; vagus nerve stimulation}. [The [nose spray]{T intranasal midazolam; tried}, on the other hand, kept her out of the ER four times]{O benefit; intranasal midazolam}.

She [couldn't drive]{S functioning}. She [couldn't take a bath with the door shut]{S functioning}. She was [let go from a frozen yogurt shop]{S functioning}. "I wasn't [scared]{S anxiety absent} of the [seizures]{S neurological}, I was out for those. I was [scared]{S anxiety} of every minute in between."

A light the width of a pencil lead

Dr. Voss's team admitted her for nine days of monitoring and found the source: a scar in the right temporal lobe, smaller than a lima bean. There were two ways to go. An [open lobectomy]{T temporal lobectomy; declined} offers the best odds, with about 65 to 70 percent of patients [free of disabling seizures]{S neurological improved general} at two years. [Laser ablation]{T laser ablation; general}, through a hole the width of a pencil lead, offers somewhat lower odds, around 55 percent, a night in the hospital and, as a rule, less risk to [memory]{S cognition possible general side_effect}. Possible problems of either include [bleeding]{S other_physical possible general side_effect}, [infection]{S other_physical possible general side_effect}, [loss of part of the visual field]{S neurological clin possible general side_effect} and [trouble naming things]{S cognition possible general side_effect}. A newer drug, [cenobamate]{T cenobamate; not_tried}, was talked about too, but her insurer wanted two more failures first.

She chose the [laser]{T laser ablation; planned}. "I have a lot of hair. That's, like, not the reason. But it's a reason."

[She had a [headache]{S pain side_effect} "for the ages"]{O side_effect; laser ablation} [and a [smudge in the upper left corner]{S neurological side_effect} of what she sees, which she's stopped noticing]{O side_effect; laser ablation; neutral}. [Her [memory]{S cognition absent side_effect} tests came out the same as before]{O tolerated; laser ablation}. [On day eleven she had a [seizure]{S neurological clin}, and Lynn sat down in the driveway and cried]{O no_benefit; laser ablation}. That can happen while the brain heals. [It was the [last one]{S neurological improved}. That was twenty-six months ago]{O benefit; laser ablation}.

Not the end of the story

Three in ten people with [epilepsy]{S diagnosis clin general} have [anxiety]{S anxiety clin general} or [depression]{S diagnosis clin general}, and it doesn't always leave with the [seizures]{S neurological clin general}. Maddie still [sniffs the air for burnt sugar]{S anxiety}. She sees a [counselor]{T counselling; ongoing} at our center, [who has helped her to [take that bath]{S functioning improved}]{O benefit; counselling}, and will start [Lexapro]{T escitalopram; planned} after New Year's if the [nerves]{S anxiety} don't let up. She keeps a [strict bedtime]{T sleep routine; ongoing}, no exceptions for boys; [she believes it's half the battle]{O benefit; sleep routine}.

The man who shared her room on the monitoring unit, Walt, 61, had the [open surgery]{T temporal lobectomy; other} the same spring. He is [down to a handful a year]{S neurological improved other}, from hundreds. They text each other on anniversaries: his of fewer, hers of none.

[She [drove to Lincoln and back]{S functioning improved} in October, for tacos]{O benefit; overall}.

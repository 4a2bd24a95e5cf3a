=== 619-rheumatoid-arthritis
title: My RA story, by Lynne
genre: article
layout: charity page in first person, bulleted list with reasons
condition: rheumatoid arthritis
area: general
english: Canadian
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  ibuprofen | medication | stopped | partial | gastrointestinal
  methotrexate | medication | stopped | partial | gastrointestinal, other_physical
  sulfasalazine | medication | stopped | unknown | other_physical
  etanercept | medication | tried | partial
  copper bracelet | other | tried | no_response
  nightshade-free diet | lifestyle | tried | no_response
  adalimumab | medication | stopped | no_response
  tofacitinib | medication | ongoing | response | other_physical, appetite_weight
  hand therapy | procedure | tried | partial
  folic acid | supplement | tried | unknown
---
What is [rheumatoid arthritis]{S diagnosis clin general}?

[RA]{S diagnosis clin general} is an illness in which your own defences attack the lining of your joints. It is not wear and tear, and it isn't only for old people. One in a hundred Canadians has it. I was 37.

How it began

I'm a baker in Moncton. In the fall of 2012 I [couldn't close my hand around a rolling pin]{S functioning}. My [feet felt like I was walking on marbles]{S pain fig}. My doctor said it was the job. A year later I was [going down the stairs on my behind]{S functioning} and a blood test came back sky high.

What they tried

• [Advil]{T ibuprofen; stopped}. [Got me through a shift]{O partial; ibuprofen}. [Then I had an [ulcer]{S gastrointestinal clin side_effect}]{O side_effect; ibuprofen}, so no more of those.
• [Methotrexate]{T methotrexate; stopped; frequency=Friday nights}, Friday nights, with [folic acid]{T folic acid; tried}. [Maybe half better]{O partial; methotrexate}. [[Sick as anything]{S gastrointestinal side_effect} every Saturday]{O side_effect; methotrexate} and [my [hair got thin]{S other_physical side_effect}]{O side_effect; methotrexate}. I did six years. [They stopped it because of my [liver]{S other_physical side_effect}]{O side_effect; methotrexate}.
• [Sulfasalazine]{T sulfasalazine; stopped; duration=day eight}. [[Rash]{S other_physical side_effect} from my neck to my knees on day eight]{O side_effect; sulfasalazine}. Done.
• [Enbrel]{T etanercept; tried}. [Oh, I loved it. Three good years]{O partial; etanercept}. [Then it just wore off]{O no_benefit; etanercept}.
• [Humira]{T adalimumab; stopped; duration=seven months}, seven months. [Didn't do a darn thing]{O no_benefit; adalimumab}.

And what everybody else told me to try

• [Copper bracelet]{T copper bracelet; tried}. [Green wrist]{O no_benefit; copper bracelet}.
• [No tomatoes, no potatoes, no peppers]{T nightshade-free diet; tried}. [I was a sad baker and just as [stiff]{S other_physical}]{O no_benefit; nightshade-free diet}.

My neighbour Guy has [gout]{S diagnosis clin other} and says it's the same thing. He takes [cherry juice]{T cherry juice (supplement); other}. It isn't the same thing.

Where I am now

In 2021 the rheumatologist moved me to a [pill]{T tofacitinib; ongoing}, [Xeljanz]{T tofacitinib; ongoing; frequency=twice a day}, twice a day. There are warnings about [clots]{S other_physical general possible side_effect} and [shingles]{S other_physical general possible side_effect}, so I got the vaccine first. [Five weeks later I [opened a jar]{S functioning improved} at work and didn't notice till someone cheered]{O benefit; tofacitinib}. [Touch wood, no [infections]{S other_physical absent side_effect}]{O tolerated; tofacitinib}. [My [cholesterol went up]{S other_physical side_effect} and [so did my waist]{S appetite_weight fig side_effect}]{O side_effect; tofacitinib}.

A [hand therapist]{T hand therapy; tried} made me splints and showed me how to lift trays with my forearms. [Some help]{O partial; hand therapy}. [I'm [on my feet five days a week]{S functioning improved}]{O benefit; overall}. [Two [fingers are never going to be straight again]{S other_physical}]{O partial; overall}.

Where to get help

Ask your family doctor for a referral early. Our online chat is open to everyone.

=== 620-bulimia
title: Recovery stories: Hannah
genre: article
layout: clinic page, third person with quotes
condition: bulimia
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  keto diet | lifestyle | stopped | worse
  fluoxetine | medication | tried | partial | sleep
  bupropion | medication | not_tried | unknown
  Overeaters Anonymous | support | tried | no_response
  residential treatment | care_setting | stopped | partial
  topiramate | medication | tried | mixed | neurological, appetite_weight
  enhanced cognitive behavioural therapy | psychotherapy | stopped | response
  meal plan | lifestyle | ongoing | response | appetite_weight
  naltrexone | medication | declined | unknown
---
"Nobody knew," says Hannah, 30. "I was a dental hygienist. I spent all day looking at other people's enamel."

Hannah's [bulimia nervosa]{S diagnosis clin} began with a [keto diet]{T keto diet; stopped} the year she turned 20. [Six weeks of no bread ended in a [loaf in the car]{S appetite_weight}]{O worsening; keto diet}, and then [throwing it up]{S appetite_weight}. She gave up the diet. The [bingeing]{S appetite_weight} and [purging]{S appetite_weight} stayed, up to four times a day. She [canceled dinners]{S functioning}, [ran up a $9,000 card at drive-throughs]{S appetite_weight} and [hated herself]{S hopelessness}.

[Bulimia]{S diagnosis clin general} affects one to two percent of women and about half a percent of men. Most are a normal weight, which is why it is missed. It can cause [heart rhythm problems]{S other_physical general possible} from low potassium.

In the next five years she went through:

- [Prozac]{T fluoxetine; tried; dose=60 mg}, 60 mg. "[Cut it in half for a while]{O partial; fluoxetine}. [Then I was [up all night]{S sleep side_effect}, which is when I'd [binge]{S appetite_weight} anyway]{O side_effect; fluoxetine}."
- [Overeaters Anonymous]{T Overeaters Anonymous; tried}. "[Great people. I [binged]{S appetite_weight} on the way home]{O no_benefit; Overeaters Anonymous}."
- [Topamax]{T topiramate; tried}. [It [shut off the urge]{S appetite_weight improved}]{O benefit; topiramate}, but [her [hands buzzed]{S neurological fig side_effect} and she [lost 19 pounds]{S appetite_weight side_effect} she didn't have to lose]{O side_effect; topiramate}.
- [Residential treatment]{T residential treatment; stopped; duration=45 days} in Arizona, 45 days. "[In there I was perfect]{O benefit; residential treatment}. [Eight days after I flew home I was [back at it]{S appetite_weight}]{O partial; residential treatment}."

A doctor who didn't know about the [vomiting]{S appetite_weight} wanted to give her [Wellbutrin]{T bupropion; not_tried}. The pharmacist caught it: in people who [purge]{S appetite_weight general} it can cause [seizures]{S neurological clin general possible side_effect}.

She came to our [outpatient program]{T enhanced cognitive behavioural therapy; stopped} in January 2021. The treatment was [CBT-E]{T enhanced cognitive behavioural therapy; stopped; sessions=20}, 20 sessions, and a [plan of three meals and three snacks]{T meal plan; ongoing}, no matter what had happened the day before.

"I thought the [meals]{T meal plan; ongoing} would make me [huge]{S appetite_weight possible side_effect}," says Hannah. "[I [gained four pounds]{S appetite_weight side_effect} and then nothing]{O tolerated; meal plan; neutral}." [Within three weeks she was [down to one binge a day]{S appetite_weight improved}]{O benefit; enhanced cognitive behavioural therapy, meal plan}. [By session 15 she'd [gone a full week]{S appetite_weight improved}]{O benefit; enhanced cognitive behavioural therapy}. We offered [naltrexone]{T naltrexone; declined} for the last of the [cravings]{S appetite_weight}, and she preferred not to. Her final session was in June.

[Hannah [relapsed]{S appetite_weight} once]{O partial; overall}. [In the winter after her divorce it was [back for two months]{S appetite_weight}]{O partial; enhanced cognitive behavioural therapy}. She booked three extra [sessions]{T enhanced cognitive behavioural therapy; stopped; sessions=three} and got through it. [She's been [free of it]{S appetite_weight improved} since March 2023]{O benefit; overall}.

"[I [ate birthday cake]{S functioning improved} with my niece]{O benefit; overall}," she says. "A slice. It was a little dry."

Not everyone needs a residential stay. Call us for an assessment.

=== 621-sleep-apnoea
title: Ferry skipper backs snoring checks
genre: article
layout: local news item with quotes
condition: sleep apnoea
area: general
english: British
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  mouthguard | procedure | stopped | no_response | pain
  nasal strips | other | tried | no_response
  throat surgery | procedure | tried | no_response | pain
  weight loss | lifestyle | tried | partial
  zopiclone | medication | tried | worse | energy
  continuous positive airway pressure | procedure | ongoing | response | other_physical
  paroxetine | medication | stopped | no_response | sexual
  semaglutide | medication | planned | unknown
---
A ferry skipper who [nodded off]{S sleep} at the wheel of his own car is urging drivers to have their [snoring]{S sleep general} checked.

Iain MacLeish, 56, of Oban, had been told for years that he was [depressed]{S mood}. He was [falling asleep over his dinner]{S sleep}, [forgetting the names of his deckhands]{S cognition} and [snapping at passengers]{S anger}. His GP gave him [paroxetine]{T paroxetine; stopped}. "[It did nothing]{O no_benefit; paroxetine}, because I wasn't [depressed]{S mood absent}," he said. "[My wife noticed [one other thing it did]{S sexual fig side_effect}]{O side_effect; paroxetine}, so I binned them."

A locum added [sleeping tablets]{T zopiclone; tried}. "[That was the worst month of all]{O worsening; zopiclone}. [I was like a [zombie]{S energy fig side_effect} on the bridge]{O side_effect; zopiclone}." In May 2018 he drove into a hedge at Kilninver. Nobody was hurt.

A sleep study found that he [stopped breathing 61 times an hour]{S sleep}. He had severe [obstructive sleep apnoea]{S diagnosis clin}, which affects around four million people in the UK. Most don't know. Untreated, it raises the risk of [high blood pressure]{S other_physical general possible} and [stroke]{S neurological clin general possible}.

Mr MacLeish [lost his licence and his job]{S functioning} for five months.

Before the test, and while he was waiting for it, he had bought [strips for his nose]{T nasal strips; tried} and a [gumshield]{T mouthguard; stopped} off the internet. [Neither of them made a blind bit of difference]{O no_benefit; nasal strips, mouthguard} and [the [shield]{T mouthguard; stopped} gave him [jaw ache]{S pain side_effect}]{O side_effect; mouthguard}, so it went in the bin. As a younger man he had had his [palate trimmed]{T throat surgery; tried} for [snoring]{S sleep}. "[A fortnight of [agony]{S pain side_effect}]{O side_effect; throat surgery}. [By the summer the [snoring]{S sleep} was back]{O no_benefit; throat surgery}." [[Losing two stone]{T weight loss; tried} brought the number down to 44]{O partial; weight loss}.

In August he was lent a [CPAP machine]{T continuous positive airway pressure; ongoing}, which blows air through a mask to hold the throat open. About a third of people give up on theirs within a year. His own brother keeps his [CPAP]{T continuous positive airway pressure; other} in a wardrobe.

"[The first week I tore it off every night]{O no_benefit; continuous positive airway pressure}. [I had a [sore]{S other_physical side_effect} on the bridge of my nose]{O side_effect; continuous positive airway pressure}," Mr MacLeish said. "The nurse changed the mask. [Next morning I woke up and I thought somebody had [cleaned the windows]{S cognition fig improved}]{O benefit; continuous positive airway pressure}."

[His score is now under three]{O benefit; continuous positive airway pressure}. [He [got his licence back]{S functioning improved} in November 2018 and the ferry the spring after]{O benefit; overall}. [The [sore]{S other_physical improved side_effect} has healed]{O tolerated; continuous positive airway pressure}. [On holiday in Crete he left the [machine]{T continuous positive airway pressure; ongoing} at home and was [asleep in the soup]{S sleep fig withdrawal} by the Wednesday]{O withdrawal; continuous positive airway pressure}.

He has asked about [weight-loss jabs]{T semaglutide; planned} and is due to begin [Wegovy]{T semaglutide; planned} in the new year.

The free checks run at Oban harbour office until Saturday.

=== 622-adult-adhd
title: What is ADHD in women? Tash explains
genre: article
layout: charity page in first person, headings
condition: ADHD
area: mental
english: Australian
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  desvenlafaxine | medication | stopped | no_response | anhedonia
  planners and apps | other | tried | no_response
  dexamfetamine | medication | tried | partial | energy, anger, appetite_weight
  methylphenidate | medication | stopped | worse | other_physical, anxiety
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, appetite_weight
  ADHD coaching | support | ongoing | partial
  clonidine | medication | ongoing | response
  guanfacine | medication | not_tried | unknown
  omega-3 | supplement | tried | no_response | gastrointestinal
---
What is [ADHD]{S diagnosis clin general}?

[ADHD]{S diagnosis clin general} is a difference in how the brain handles attention and effort. It starts in childhood. About one adult in thirty-five has it, and girls who daydream are picked up later than boys who climb the curtains.

I was picked up at 39.

Before

I'm Tash, a vet nurse from Toowoomba. [Lost keys]{S cognition}, [lost wallets]{S cognition}, [one lost ute]{S cognition}. I'd [start the washing and find it three days later]{S cognition}. I got through uni by [crying]{S mood} and Red Bull. The doctor said [anxiety]{S anxiety clin} and put me on [Pristiq]{T desvenlafaxine; stopped; duration=four years}, four years of it. [Nothing changed]{O no_benefit; desvenlafaxine} except [I [stopped minding]{S anhedonia side_effect}]{O side_effect; desvenlafaxine}. I got off it when I was pregnant.

When my son was tested I read the form and thought, hang on. He's been on [Ritalin]{T methylphenidate; other} since grade two and it's brilliant for him.

[What I tried that didn't work]{O no_benefit; planners and apps, omega-3, methylphenidate, dexamfetamine} (and why)

+ [Fourteen planners]{T planners and apps; tried}. [I'd have to remember to look at them]{O no_benefit; planners and apps}.
+ [Fish oil]{T omega-3; tried}, two big ones a day. [[Fishy burps]{S gastrointestinal side_effect}]{O side_effect; omega-3}, [same brain]{O no_benefit; omega-3}.
+ [Ritalin]{T methylphenidate; stopped}, same as my boy. [[Heart going like the clappers]{S other_physical fig side_effect}, [panicky]{S anxiety side_effect} in the supermarket]{O side_effect; methylphenidate}. [If anything I was more [scattered]{S cognition fig worsened}]{O worsening; methylphenidate}. The specialist pulled it after a fortnight.
+ [Dex]{T dexamfetamine; tried; frequency=three times a day}, three times a day. [Each one gave me three good hours]{O partial; dexamfetamine}. [Then came the [crash]{S energy fig side_effect}, when I'd [bite everyone's head off]{S anger fig side_effect}]{O side_effect; dexamfetamine}. [[Couldn't eat lunch]{S appetite_weight side_effect} either]{O side_effect; dexamfetamine}.

My psychiatrist had looked at [guanfacine]{T guanfacine; not_tried} but it isn't subsidised here for adults who weren't diagnosed as kids.

[What does]{O benefit; lisdexamfetamine, clonidine, ADHD coaching}

[Vyvanse]{T lisdexamfetamine; ongoing; dose=50 mg; started=February 2022}, since February 2022, 50 mg now. [It's smooth, it lasts till teatime]{O benefit; lisdexamfetamine}. People think it must feel like speed. [It's not a [buzz]{S mood fig absent side_effect} at all]{O tolerated; lisdexamfetamine}. [It's like [someone turned off nine of the ten radios]{S cognition fig improved}]{O benefit; lisdexamfetamine}. [I [finished a certificate]{S functioning improved} I'd started in 2008]{O benefit; lisdexamfetamine}. [[Dry mouth]{S gastrointestinal side_effect} and [dinner's a chore]{S appetite_weight fig side_effect}]{O side_effect; lisdexamfetamine; neutral}. I had the shortage last year, three weeks with none. [The [radios]{S cognition fig withdrawal} all came back on]{O withdrawal; lisdexamfetamine}.

[Clonidine]{T clonidine; ongoing; frequency=at night} at night, [so I [sleep]{S sleep improved}]{O benefit; clonidine}. And a [coach]{T ADHD coaching; ongoing; frequency=once a month} once a month. [Good when I do the homework]{O partial; ADHD coaching}.

Where I am now

[My [house is still a tip]{S functioning fig}]{O partial; overall}. [I [haven't lost a vehicle]{S cognition improved} in two years]{O benefit; overall}.

More information

See our fact sheet on women and girls, or find a clinic near you.

=== 623-epilepsy
title: My life with a battery: Joel
genre: article
layout: charity page in first person
condition: epilepsy
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  sodium valproate | medication | stopped | partial | neurological, appetite_weight
  carbamazepine | medication | stopped | unknown | other_physical
  hospital admission | care_setting | tried | unknown
  levetiracetam | medication | stopped | mixed | anger, suicidality
  brivaracetam | medication | ongoing | partial
  lamotrigine | medication | ongoing | partial
  modified Atkins diet | lifestyle | tried | no_response
  epilepsy surgery | procedure | not_tried | unknown
  vagus nerve stimulation | neuromodulation | ongoing | partial | other_physical
  cannabidiol | medication | declined | unknown
---
I'm Joel, I'm 33, and there is a battery in my chest the size of a custard cream.

What is [drug-resistant epilepsy]{S diagnosis clin general}?

[Epilepsy]{S diagnosis clin general} means a tendency to have [seizures]{S neurological clin general}. Two in three people get full control with medicine. If two well-chosen drugs have failed, the chance that a third will do it is small, about one in twenty. That's when you should be seen at a specialist centre. I wasn't, for eleven years.

My seizures

The first was in a maths exam at 15. I [go blank]{S neurological fig}, [pick at my shirt]{S neurological} and then, on a bad day, [drop]{S neurological}. I was having [six or seven a week]{S neurological}. I [couldn't drive]{S functioning}, [couldn't bath with the door locked]{S functioning} and [had to give up roofing]{S functioning}, obviously.

What I tried first

– [Epilim]{T sodium valproate; stopped}. [Fewer [big ones]{S neurological improved}]{O partial; sodium valproate}. [[Trembling hands]{S neurological side_effect}, [two stone on]{S appetite_weight side_effect}]{O side_effect; sodium valproate}. Swapped at 18.
– [Tegretol]{T carbamazepine; stopped}. [A [rash]{S other_physical side_effect} like a map of Norway]{O side_effect; carbamazepine}, in [hospital]{T hospital admission; tried; duration=two nights} two nights, finished.
– [Keppra]{T levetiracetam; stopped}. [[Fits]{S neurological improved} down to one a week]{O benefit; levetiracetam}, and [I turned into a [different person]{S anger fig side_effect}]{O side_effect; levetiracetam}. [I [put my fist through a door]{S anger side_effect} and I [thought about the railway]{S suicidality fig side_effect}]{O side_effect; levetiracetam}. Never had thoughts like that in my life. They changed it to its cousin, [Briviact]{T brivaracetam; ongoing}, and [within a month the [thoughts]{S suicidality improved side_effect} were gone]{O tolerated; levetiracetam}. 
– [Atkins]{T modified Atkins diet; tried}, under a dietitian. [Five months of bacon for nothing]{O no_benefit; modified Atkins diet}.

They wired me up for a week in London to see about [brain surgery]{T epilepsy surgery; not_tried}. Mine comes from both sides, so that was ruled out. A lad on my ward had the [operation]{T epilepsy surgery; other} and he's driving now. I'm pleased for him. Mostly.

The battery

The [VNS]{T vagus nerve stimulation; ongoing} went in four years ago. It sends a pulse up a nerve in the neck every five minutes. Doctors don't fully know how it works. About half of people have their [seizures]{S neurological clin general} halved, and it takes a year or two.

[For the first six months all it gave me was a [croaky voice]{S other_physical side_effect} and a [cough]{S other_physical side_effect}]{O side_effect; vagus nerve stimulation}. [My girlfriend thought it was sexy, so no complaints]{O tolerated; vagus nerve stimulation; neutral}. [By the second Christmas I was on [two a week]{S neurological improved}]{O benefit; vagus nerve stimulation}. [I swipe a magnet over it when I feel one coming and about half the time it stops]{O partial; vagus nerve stimulation}.

I still take the [Briviact]{T brivaracetam; ongoing} and [lamotrigine]{T lamotrigine; ongoing}. [Together they keep the [drops]{S neurological improved} away, not the [blanks]{S neurological fig}]{O partial; brivaracetam, lamotrigine}. I was offered [cannabidiol]{T cannabidiol; declined} and after all that I said let me have one year with no changes.

[I [teach the roofers' safety course]{S functioning improved} at college]{O benefit; overall}. They listen, I'll say that.

Where to get help: our nurses are on the phone six days a week.

=== 624-eczema
title: Skin deep: Mrs Adeyemi's four summers
genre: article
layout: treatment explainer with a case, third person
condition: eczema
area: general
english: British
narrator: journalist
split: dev
overall: improved
round: 2
ledger:
  topical corticosteroids | medication | ongoing | partial | other_physical
  wet wraps | procedure | tried | partial
  dairy-free diet | lifestyle | tried | no_response
  Chinese herbal tea | supplement | tried | no_response | gastrointestinal
  phototherapy | procedure | tried | partial
  ciclosporin | medication | stopped | mixed | other_physical, pain
  chlorphenamine | medication | tried | no_response | sleep
  dupilumab | medication | ongoing | response | other_physical
  baricitinib | medication | declined | unknown
---
Funmi Adeyemi, 41, is a school cook in Luton. For four summers she wore long sleeves over a fryer.

[Atopic eczema]{S diagnosis clin general} affects up to one in ten adults. The skin barrier leaks, the immune system overreacts, and the result is [itch]{S other_physical general}. It often comes with [asthma]{S diagnosis clin general} and [hay fever]{S diagnosis general}.

Hers had been mild since school. After her second baby it was everywhere. She [scratched till the sheets were red]{S other_physical}. She [slept in half hours]{S sleep}. She [would not let her husband see her back]{S functioning}. "People moved away from me on the bus," she says. "I wasn't [depressed]{S mood absent}. I was [humiliated]{S hopelessness}."

In that time she tried:

· [steroid creams]{T topical corticosteroids; ongoing} of every strength: [they calm it for as long as they are on]{O partial; topical corticosteroids}, and [the skin on her arms has [gone like tissue paper]{S other_physical fig side_effect}]{O side_effect; topical corticosteroids}
· [wet wraps]{T wet wraps; tried}, [which helped at night but took her mother an hour to put on]{O partial; wet wraps}
· [Piriton]{T chlorphenamine; tried}: [[drowsy]{S sleep side_effect}]{O side_effect; chlorphenamine} and [[itching]{S other_physical} all the same]{O no_benefit; chlorphenamine}
· [giving up milk and cheese]{T dairy-free diet; tried; duration=a year}, for a year: [no change]{O no_benefit; dairy-free diet}
· a [bitter tea]{T Chinese herbal tea; tried} from a herbalist, £35 a week: [[stomach cramps]{S gastrointestinal side_effect}]{O side_effect; Chinese herbal tea} and [nothing else]{O no_benefit; Chinese herbal tea}
· [light treatment]{T phototherapy; tried; sessions=thirty}, thirty visits to the hospital: [[clear]{S other_physical improved} by the last, [back]{S other_physical} within the month]{O partial; phototherapy}

She then had [ciclosporin]{T ciclosporin; stopped; duration=eight months} for eight months. "[That was the first time I [wore a dress]{S functioning improved}]{O benefit; ciclosporin}," she says. But [her [blood pressure rose]{S other_physical side_effect}, her [gums swelled]{S other_physical side_effect} and she had [headaches]{S pain side_effect}]{O side_effect; ciclosporin}, and it had to be withdrawn. [Two weeks on, her face [split]{S other_physical}]{O withdrawal; ciclosporin}.

How the newer injections work

[Dupilumab]{T dupilumab; general} blocks two messengers that drive the inflammation. It is given under the skin every two weeks. In trials about 40% of patients had skin that was clear or nearly so by week 16. Side effects may include:

· [sore or red eyes]{S other_physical general possible side_effect}
· [cold sores]{S other_physical general possible side_effect}
· [pain where the needle went in]{S pain general possible side_effect}

Mrs Adeyemi began [dupilumab]{T dupilumab; ongoing; frequency=every two weeks} in May 2022. [The [itch]{S other_physical improved} went first, in about nine days]{O benefit; dupilumab}. [By August she was [in short sleeves]{S functioning improved}]{O benefit; dupilumab}. [She did get the [eyes]{S other_physical side_effect}, and uses drops]{O side_effect; dupilumab; neutral}. She was told of a [tablet]{T baricitinib; declined}, [baricitinib]{T baricitinib; declined}, in case she tired of needles, and declined. She still keeps a tube of [steroid]{T topical corticosteroids; ongoing} for her hands.

Her son, six, has [eczema]{S diagnosis clin other} behind the knees. [Moisturiser]{T emollients (medication); other} is all he needs so far.

"[I [sleep]{S sleep improved}]{O benefit; overall}," Mrs Adeyemi says. "[I [hug people]{S functioning improved} again]{O benefit; overall}. You have no idea."

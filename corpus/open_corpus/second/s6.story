=== 1144-anorexia-nervosa
title: 11 years of treatment, ranked
genre: forum
layout: post with two edits
condition: anorexia nervosa
area: mental
english: American
narrator: patient
overall: partly_improved
split: test
round: 4
ledger:
  dronabinol | medication | tried | worse | mania_psychosis
  residential treatment | care_setting | stopped | worse | appetite_weight
  fluoxetine | medication | tried | no_response
  cyproheptadine | medication | tried | no_response | sleep
  family-based treatment | psychotherapy | tried | no_response
  zinc | supplement | tried | unknown
  nasogastric tube feeding | procedure | tried | mixed | anxiety
  equine therapy | psychotherapy | tried | partial
  enhanced cognitive behavioural therapy | psychotherapy | tried | partial
  oestrogen | medication | ongoing | unknown
  mirtazapine | medication | ongoing | partial | sleep
  meal plan | lifestyle | tried | response
  recovery coaching | support | ongoing | response
  deleting the app | lifestyle | tried | response
  olanzapine | medication | declined | unknown
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
---
TW no numbers. Throwaway bc my sister is on here.

I'm 26. [AN]{S diagnosis clin} since 15. [I'm not recovered and I'm not going to tell you I am, but I'm [in grad school]{S functioning improved} and I [ate a burrito in front of people]{S functioning improved}]{O partial; overall} so. Here's everything they did to me or I did to me, ranked from most useless to least.

16. [Marinol]{T dronabinol; tried}. Someone thought giving a [starving]{S appetite_weight} girl [synthetic weed]{T dronabinol; tried} was a plan. [I was [convinced the nurses were poisoning the Ensure]{S mania_psychosis side_effect}]{O side_effect; dronabinol} and [[ate less]{S appetite_weight worsened} than before]{O worsening; dronabinol}.
15. [Residential]{T residential treatment; stopped} number one and two and three, all same chain. [[Picked up every trick in the book]{S appetite_weight fig worsened side_effect} from the other girls, [lower]{S appetite_weight worsened} each time I left]{O worsening; residential treatment}. I know ppl who say [resi]{T residential treatment; general} saved their life and I'm glad.
14. [Prozac]{T fluoxetine; tried}. 13. [Periactin]{T cyproheptadine; tried}. [Neither one moved anything, in my head or on the scale]{O no_benefit; fluoxetine, cyproheptadine}. [[Periactin]{T cyproheptadine; tried} made me [sleep through chem]{S sleep side_effect}]{O side_effect; cyproheptadine}. (Apparently [SSRIs]{T SSRIs (medication); general} don't work well when you're [underweight]{S appetite_weight general}? nobody mentioned)
12. [FBT]{T family-based treatment; tried; duration=7 months}. 7 months of my dad crying over lasagna. [No change]{O no_benefit; family-based treatment}. It's the best studied one for teens btw, it just wasn't built for my dad.
11. [Zinc]{T zinc; tried}. Who knows.
10. [NG tube]{T nasogastric tube feeding; tried; started=in 2017}. [Yes it kept me alive in 2017, my [heart rate was 34]{S other_physical} and it [came up]{S other_physical improved}]{O benefit; nasogastric tube feeding}. [I still [panic]{S anxiety side_effect} if someone touches my nose]{O side_effect; nasogastric tube feeding}.
9. [Horses]{T equine therapy; tried; frequency=an hour a week}. [For an hour a week I wasn't [counting]{S anxiety improved}, then I got back in the car]{O partial; equine therapy}. 
8. [CBT-E]{T enhanced cognitive behavioural therapy; tried; sessions=40 sessions}, 40 sessions, the actual protocol. [It did the [behaviors]{S anxiety improved}, [weighing 9x a day]{S anxiety} went to [once a week]{S anxiety improved}]{O benefit; enhanced cognitive behavioural therapy}. [The [voice]{S anxiety fig} didn't give a crap]{O no_benefit; enhanced cognitive behavioural therapy}.
7. [Estrogen patch]{T oestrogen; ongoing; route=patch} for [bones]{S other_physical}. Still wear it. Bone scan in May, we'll see.
6. [Remeron]{T mirtazapine; ongoing; dose=15; started=since December}, I've been on 15 since December. [I'm [hungry at meals]{S appetite_weight improved} which is a thing I forgot existed]{O benefit; mirtazapine} and [I'm [terrified of being hungry]{S anxiety} so half the time I fight it]{O partial; mirtazapine}. [[Groggy]{S sleep side_effect}]{O side_effect; mirtazapine}.
5-3. My [meal plan]{T meal plan; tried}, written by a dietitian who swears a lot. Three and three. [It took the deciding out]{O benefit; meal plan}. 
2. My [coach]{T recovery coaching; ongoing; frequency=daily at lunch}. She had it, she texts me daily at lunch. [I've [eaten lunch 5 days out of 7]{S appetite_weight improved} since I got her, that's never been true in my adult life]{O benefit; recovery coaching}.
1. [Deleting the app]{T deleting the app; tried}. Free. Took 4 seconds. [Number one by a mile]{O benefit; deleting the app}.

Not ranked: [zyprexa]{T olanzapine; declined}, they've offered it at every single intake and I say no every single time. My friend from program is on it and it turned her [ed voice]{S anxiety fig improved other} down a LOT and she cried telling me. I know. I know! 

EDIT: to the ppl asking about [TMS]{T transcranial magnetic stimulation; not_tried} for [AN]{S diagnosis clin general}, there's a trial at my university and I got screened out for the [seizure]{S neurological clin} I had at 19.

EDIT 2, five months: bone scan was bad not terrible. [[Lost ground]{S appetite_weight fig worsened} over midterms, [skipping lunch]{S appetite_weight worsened} again]{O worsening; overall}, [told my [coach]{T recovery coaching; ongoing} within 2 days which normally would be 2 months]{O benefit; recovery coaching}. [[Going up]{S appetite_weight improved} again as of last week]{O benefit; overall}. That's it that's the post

=== 1199-depression
title: Auvelity
genre: review
layout: side effects then comments
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
overall: improved
split: test
treatment: dextromethorphan-bupropion
rating: 5
round: 4
ledger:
  antidepressants | medication | tried | no_response
  ketamine | medication | tried | partial
  dextromethorphan-bupropion | medication | ongoing | response | neurological
---
Side effects: [[Dizzy]{S neurological side_effect} and a little [drunk feeling]{S neurological fig side_effect} the first week]{O side_effect; dextromethorphan-bupropion}, [otherwise none]{O tolerated; dextromethorphan-bupropion}

Comments: 11 [antidepressants]{T antidepressants; tried; started=since college} since college, I made a spreadsheet, [not one got more than a 2 out of 10 from me]{O no_benefit; antidepressants}. [[Ketamine]{T ketamine; tried} got me to a 6 but it faded by day ten every time]{O partial; ketamine} and six [infusions]{T ketamine; tried; sessions=six} cost more than my car. [Day 5 on [Auvelity]{T dextromethorphan-bupropion; ongoing; duration=month 9} I [cleaned the garage]{S functioning improved}]{O benefit; dextromethorphan-bupropion}. I figured it was a fluke. [It is now month 9 and I'm [dating]{S functioning improved}, I [make plans]{S hopelessness improved}, the [suicidal thoughts]{S suicidality improved} have left the building]{O benefit; dextromethorphan-bupropion}. It's [cough syrup]{T dextromethorphan (medication); general} and [Wellbutrin]{T bupropion (medication); general} basically. The cough part is what hits glutamate, so I read. Savings card brings it down to $10.

=== 1627-depression
title: Wellbutrin + Lexapro
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
overall: improved
split: test
treatment: bupropion
rating: 9
round: 4
ledger:
  escitalopram | medication | ongoing | partial | sexual, anhedonia
  sildenafil | medication | tried | no_response | pain
  bupropion | medication | ongoing | response | anxiety, mania_psychosis
---
The [Lexapro]{T escitalopram; ongoing; dose=20mg; started=since 2019} 20mg I've had since 2019, [it took care of the [panic]{S anxiety improved} and half of the [depression]{S diagnosis clin improved}]{O benefit; escitalopram}. [Cost of doing business was [no sex drive]{S sexual side_effect} and being kind of [checked out]{S anhedonia fig side_effect}]{O side_effect; escitalopram}. [Doc gave [viagra]{T sildenafil; tried} which missed the point completely, [hydraulics fine]{S sexual fig improved side_effect}, [interest zero]{S sexual side_effect}]{O no_benefit; sildenafil}, [[headache]{S pain side_effect}]{O side_effect; sildenafil}. In May she added this. [Week one I was [hopping]{S anxiety fig side_effect}, [talked my wife's ear off]{S mania_psychosis fig side_effect}]{O side_effect; bupropion}. [[Settled down]{S anxiety improved side_effect} after that]{O tolerated; bupropion}. [[Libido]{S sexual clin improved side_effect} is back at like 70 percent]{O benefit; bupropion}. [I [ride my bike to work]{S functioning improved}, I [signed up for a pottery class]{S functioning improved}]{O benefit; bupropion}. Still on both. Brother tried the same combo, got [hives]{S other_physical side_effect other}.

=== 1253-epilepsy
title: My son's seizure log, and what I left out of it
genre: relative
layout: newsletter piece by a father
condition: epilepsy
area: general
english: Canadian
narrator: relative
overall: unchanged
split: test
round: 4
ledger:
  levetiracetam | medication | stopped | worse | mood, anger, suicidality
  vitamin B6 | supplement | tried | no_response
  lamotrigine | medication | ongoing | partial | sleep
  clobazam | medication | tried | partial | other_physical, sleep
  topiramate | medication | tried | no_response | cognition, appetite_weight, neurological
  modified Atkins diet | lifestyle | stopped | response | gastrointestinal
  cannabidiol | medication | not_tried | unknown
  surgery | procedure | not_tried | unknown
  vagus nerve stimulation | neuromodulation | ongoing | partial | other_physical
  midazolam | medication | ongoing | response
  seizure dog | support | planned | unknown
---
Owen was 13 when he had the first one. Hockey practice, a Sunday in February. The coach thought he was goofing around on the ice. I was in the stands with a coffee.

I've kept a log since then. It's a spreadsheet. I'm an accountant and that's how I cope. It has 614 rows.

[Epilepsy]{S diagnosis clin general} is common, about one person in a hundred, and two thirds of people will get control with the first or second drug. Our neurologist in Hamilton told us that in the first appointment and I wrote it at the top of the sheet. [He's in the other third]{O no_benefit; overall}.

The first drug was [Keppra]{T levetiracetam; stopped; dose=500; frequency=twice a day; ended=by May}, 500 twice a day. I'll be blunt. [It [turned our kid into someone else]{S mood fig side_effect}]{O side_effect; levetiracetam}. [He [put his fist through the bathroom door]{S anger side_effect}]{O side_effect; levetiracetam}. [He told his sister he [didn't want to be alive]{S suicidality side_effect}, he said it over pancakes]{O side_effect; levetiracetam}. He had never been [depressed]{S mood absent}, never been [angry]{S anger absent}, he was the kid who apologised to the goalie. They call it [Kepp-rage]{S anger fig side_effect general}, in the parent groups. We were told to try [vitamin B6]{T vitamin B6; tried} with it. [Nope]{O no_benefit; vitamin B6}. [And the [seizures]{S neurological clin worsened} went from one a month to four]{O worsening; levetiracetam}. I know a girl his age who has been on [Keppra]{T levetiracetam; other; duration=five years} five years, [seizure free]{S neurological clin improved other}, sweet as anything. It isn't a bad drug. [It was a bad drug in my house]{O side_effect; levetiracetam}. It was gone by May.

[Lamotrigine]{T lamotrigine; ongoing; dose=300 mg} goes up slowly on account of the [rash]{S other_physical possible side_effect general}. It took nine weeks to get to a dose. [The [big ones]{S neurological improved} dropped by about a third]{O partial; lamotrigine}. [No [rash]{S other_physical absent side_effect}, no [mood stuff]{S mood absent side_effect}]{O tolerated; lamotrigine}. [[Weird dreams]{S sleep side_effect} if he takes it late]{O side_effect; lamotrigine}. He's on 300 mg. We get it delivered.

They added things on top. [Clobazam]{T clobazam; tried}: [amazing for three months, then it stopped working]{O partial; clobazam}. [Also he [drooled]{S other_physical side_effect} and [slept through math]{S sleep side_effect}]{O side_effect; clobazam}. [Topamax]{T topiramate; tried}: [he [couldn't find the word for fork]{S cognition side_effect}]{O side_effect; topiramate}. [He [lost 20 pounds]{S appetite_weight side_effect} and his [fingers tingled]{S neurological side_effect}]{O side_effect; topiramate}. [The count in column F didn't move]{O no_benefit; topiramate}.

Now my part. I take [topiramate]{T topiramate; other; dose=50 mg; duration=for years} myself. For [migraines]{S diagnosis clin other}, 50 mg, and I'd told him it was nothing, that I'd been on it for years and never noticed a thing. So he didn't tell me about the [words]{S cognition side_effect} for two months. He thought he was being soft. That isn't in the spreadsheet.

The dietitian at McMaster got us going on the [modified Atkins]{T modified Atkins diet; stopped; dose=Under 20 grams of carbs a day; duration=fourteen months}. Under 20 grams of carbs a day. Bacon, cream, eggs, macadamia nuts, my grocery bill was insane. [In the third week he [had zero]{S neurological improved}]{O benefit; modified Atkins diet}. [[Zero]{S neurological improved} the week after]{O benefit; modified Atkins diet}. [He [went 71 days]{S neurological improved}, he [played a full season]{S functioning improved}, he [went to camp]{S functioning improved}]{O benefit; modified Atkins diet}. [[Constipated]{S gastrointestinal side_effect} the whole time]{O side_effect; modified Atkins diet}. He stuck to it for fourteen months. Then he was 15 and there was a girl and she worked at a Dairy Queen. He told us at supper he was done. [Six days later he [seized]{S neurological clin withdrawal} in the Dairy Queen]{O withdrawal; modified Atkins diet}. He hasn't gone back on it and I've quit asking.

[CBD oil]{T cannabidiol; not_tried}, before you email me: we asked about the prescription kind, and the drug plan only covers it for two rare syndromes that he doesn't have. [Surgery]{T surgery; not_tried} was looked at too. Five days in Toronto with his head in a bandage. It starts on both sides, so no.

He got the [VNS]{T vagus nerve stimulation; ongoing; started=in June 2024} in June 2024. It's a thing like a pacemaker under the collarbone and a lead from it to a nerve in the neck. How it works, nobody could tell me in a way I could put in a cell. About half of people with one get half the [seizures]{S neurological clin improved general}. [He gets [hoarse]{S other_physical side_effect} every five minutes when it fires, he [sounds like his grandpa]{S other_physical fig side_effect}]{O side_effect; vagus nerve stimulation}. [At a year the [drops]{S neurological improved} were down maybe 40 percent]{O partial; vagus nerve stimulation} and [the [nights]{S neurological} the same]{O no_benefit; vagus nerve stimulation}. And we have the [nose spray]{T midazolam; ongoing; route=nose spray}, [midazolam]{T midazolam; ongoing; route=nose spray}, in the kitchen, in the car, in his hockey bag. [It stops a [long one]{S neurological improved} in two minutes]{O benefit; midazolam}. [We haven't called an ambulance since we've had it]{O benefit; midazolam}. His sister can give it. She's eleven.

We're on a list for a [seizure dog]{T seizure dog; planned}. Owen wants to call it Carbs.

He's 17. [He [had five]{S neurological} in October]{O no_benefit; overall}. He [can't get his licence]{S functioning}, that's what gets him, his buddies all drive. He's got a part-time job at Canadian Tire, in paint. Row 614 was Tuesday, 6:40 am, two minutes ten, [bit his tongue]{S neurological}, [slept till noon]{S sleep}.

=== 1316-asthma-child
title: Children's A&E
genre: feedback
layout: short online comment
condition: asthma
area: general
english: British
narrator: relative
overall: improved
split: test
round: 4
ledger:
  salbutamol | medication | tried | no_response
  nebuliser | medication | tried | response | neurological
  prednisolone | medication | tried | unknown | anger
  beclometasone | medication | ongoing | response
---
Took my daughter (6) in at four in the morning, [sucking in under her ribs]{S other_physical} and [couldn't finish a sentence]{S other_physical}. [We'd done ten puffs of the [blue one]{T salbutamol; tried; dose=ten puffs} at home like the plan says and it wasn't holding]{O no_benefit; salbutamol}.

Seen in three minutes. I timed it. [Nebuliser]{T nebuliser; tried} on, cartoon on, a nurse in a cape who told her she was breathing dragon smoke. [Twenty minutes later she was [asking for toast]{S functioning improved}]{O benefit; nebuliser}. [She [shook like a leaf]{S neurological fig side_effect} from it, they'd told us she would]{O side_effect; nebuliser; neutral}. Doctor came and explained it to her first, then to me. [Three days of [prednisolone]{T prednisolone; tried; duration=Three days} made her a [monster]{S anger fig side_effect}]{O side_effect; prednisolone}, that's not their fault!

The asthma nurse rang on the Monday. Nobody's ever rung us before. She found that the [brown inhaler]{T beclometasone; ongoing; route=inhaler} had been empty for I don't know how long and showed me how to tell. [Since then, not one [bad night]{S other_physical improved}]{O benefit; beclometasone}.

The only thing I'd say is £11 for the car park with a child who [can't breathe]{S other_physical}.

=== 1377-restless-legs
title: Ropinirole, the long version
genre: review
layout: long review
condition: restless legs syndrome
area: general
english: American
narrator: patient
overall: improved
split: test
treatment: ropinirole
rating: 2/10
round: 4
ledger:
  magnesium oil | supplement | tried | no_response
  bar of soap | other | tried | no_response
  ropinirole | medication | stopped | mixed | gastrointestinal, neurological, functioning, substance_use
  pregabalin | medication | tried | partial | neurological
  iron infusion | medication | tried | response
  methadone | medication | ongoing | response | gastrointestinal
  prunes | lifestyle | ongoing | unknown
---
If you have [RLS]{S diagnosis clin general} and your doctor hands you this, print this page out and take it with you.

I've had the [legs]{S neurological} since I was pregnant with my second, 1989. Like [soda pop under the skin]{S neurological fig}. Tried [magnesium oil]{T magnesium oil; tried}, tried the [bar of soap]{T bar of soap; tried} between the sheets. Don't laugh till you've been [up at 3]{S sleep}. [Neither one helped]{O no_benefit; magnesium oil, bar of soap}. My dad used to take a [malaria pill]{T quinine (medication); other}, can't get [quinine]{T quinine (medication); general} anymore.

[Requip]{T ropinirole; stopped; dose=0.25}, 0.25 to start. [The first night I [slept straight through]{S sleep improved} and cried in the morning]{O benefit; ropinirole}. [Heaven for two years]{O benefit; ropinirole}. [[Nausea]{S gastrointestinal clin improved side_effect} at the start but that passed in a week or so]{O tolerated; ropinirole}.

[Then it started [coming at supper instead of bedtime]{S neurological worsened side_effect}]{O worsening; ropinirole}. Doctor raised it. [Then it [came at noon]{S neurological worsened side_effect}, and [in my ARMS]{S neurological worsened side_effect}, which I never had]{O worsening; ropinirole}. He raised it. [By 2017 I was on sixteen times what I began with and [could not sit through church]{S functioning worsened side_effect}, [could not sit through a sandwich]{S functioning fig worsened side_effect}]{O worsening; ropinirole}. There is a name for this, [augmentation]{S neurological clin side_effect}, the drug that treats it makes it spread. It happens to a large share of people over the years. It was known. Nobody told me.

And the other thing. [I [bought $11,000 of scratch tickets]{S substance_use side_effect}]{O side_effect; ropinirole}. Me, Lutheran. [I'd be in the Kwik Trip at 6 am in my robe, [couldn't stop]{S substance_use side_effect}]{O side_effect; ropinirole}. Never [gambled]{S substance_use absent side_effect} before and haven't since.

[Getting off it: twelve nights with [no sleep]{S sleep withdrawal} at all, I mean none, I [wanted to die]{S suicidality withdrawal} and I [walked the county road in the dark]{S anxiety withdrawal}]{O withdrawal; ropinirole}. [[Lyrica]{T pregabalin; tried} to cushion it, took the edge off]{O partial; pregabalin}, [[dizzy as a drunk]{S neurological fig side_effect}]{O side_effect; pregabalin}.

A specialist in Rochester checked my ferritin, it was 11, and [gave me [iron]{T iron infusion; tried; route=through the vein} through the vein, which helped more than all of the above]{O benefit; iron infusion}. I also take [methadone]{T methadone; ongoing; dose=5 mg}, yes that one, 5 mg, a baby dose. [[Legs are quiet]{S neurological fig improved} five nights out of seven]{O benefit; methadone}. [[Constipation]{S gastrointestinal clin side_effect}]{O side_effect; methadone}, [prunes]{T prunes; ongoing}.

My sister in law just got put on [ropinirole]{T ropinirole; other} and says it's a miracle. I know it is, Judy.

=== 1467-ocd
title: Luvox saved me
genre: review
layout: plain paragraph
condition: OCD
area: mental
english: second-language
narrator: patient
overall: improved
split: test
treatment: fluvoxamine
rating: 5/5
round: 4
ledger:
  prayer | support | tried | no_response | hopelessness
  sertraline | medication | tried | no_response
  fluvoxamine | medication | ongoing | response | gastrointestinal, sleep
  exposure and response prevention | psychotherapy | ongoing | response
---
I have [OCD]{S diagnosis clin} since I am 13, [washing]{S anxiety} and also [bad thought about to hurt my brother]{S anxiety}, I never want hurt anybody. In my country nobody speak about this, my mother take me to priest for [prayer]{T prayer; tried}. [Did not help]{O no_benefit; prayer}, [only more [shame]{S hopelessness worsened side_effect}]{O side_effect; prayer}. When I come to Canada [doctor give me [sertraline]{T sertraline; tried; dose=200; duration=six month}, 200, six month, my [hands still was bleeding]{S other_physical}]{O no_benefit; sertraline}. Then [Luvox]{T fluvoxamine; ongoing}. [First two weeks I have [nausea]{S gastrointestinal clin improved side_effect} and very [sleepy]{S sleep improved side_effect}, it pass]{O tolerated; fluvoxamine}. [After ten weeks the [thought come but it go, like a bus that is not my bus]{S anxiety fig improved}]{O benefit; fluvoxamine}. I do also [ERP]{T exposure and response prevention; ongoing} with student therapist, is cheap, I touch the garbage lid and wait. [[Hands is healed]{S other_physical improved}]{O benefit; fluvoxamine, exposure and response prevention}. [I [wash now two minutes]{S anxiety improved}, before was [two hour]{S anxiety}]{O benefit; fluvoxamine, exposure and response prevention}. Take with food!! [People in internet say it [make fat]{S appetite_weight absent side_effect}, for me no]{O tolerated; fluvoxamine}.

=== 1515-ptsd
title: EMDR 9 sessions
genre: review
layout: title line then text
condition: PTSD
area: mental
english: British
narrator: patient
overall: improved
split: test
treatment: eye movement desensitization and reprocessing
rating: 5/5
round: 4
ledger:
  counselling | psychotherapy | tried | worse
  paroxetine | medication | stopped | no_response | sexual
  eye movement desensitization and reprocessing | psychotherapy | tried | response | energy, sleep
  weighted blanket | other | ongoing | unknown
---
Sounded like rubbish. [Wasnt]{O benefit; eye movement desensitization and reprocessing}.

Bus driver, had a lad go under my wheels in 2019. [saw his trainer every time I shut my eyes]{S anxiety}, [couldn't drive]{S functioning}, [couldn't even be a passenger]{S functioning}. Work paid for [counselling]{T counselling; tried; sessions=6 goes}, 6 goes, [telling it over and over made me worse, I was [drinking]{S substance_use worsened} by the end]{O worsening; counselling}. [Seroxat]{T paroxetine; stopped} off the GP, [all I noticed was [no lead in the pencil]{S sexual fig side_effect}]{O side_effect; paroxetine} so I knocked that on the head. Then [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=9 sessions}, 9 sessions with buzzers in your hands. [[Knackered]{S energy side_effect} after, [bad dreams]{S sleep side_effect} that week]{O side_effect; eye movement desensitization and reprocessing}. [Session 5 the [picture went small and grey like an old telly]{S anxiety fig improved}]{O benefit; eye movement desensitization and reprocessing}. [I [drove the 86]{S functioning improved} on 3rd March]{O benefit; eye movement desensitization and reprocessing}. [Not had a [flashback]{S anxiety clin improved} in a year]{O benefit; eye movement desensitization and reprocessing}. The missus got me a [heavy blanket]{T weighted blanket; ongoing}, its warm. A copper on the forum did [EMDR]{T eye movement desensitization and reprocessing; other} and said it [opened a can of worms]{S anxiety fig side_effect other}, so get someone qualified.

=== 1582-ocd
title: Oral history project: "The stove was never the point"
genre: interview
layout: Q and A, bold questions, magazine
condition: OCD
area: mental
english: American
narrator: interview
overall: partly_improved
split: test
round: 4
ledger:
  sertraline | medication | tried | no_response
  psychotherapy | psychotherapy | tried | no_response
  rubber band snapping | psychotherapy | tried | no_response | other_physical
  clomipramine | medication | stopped | unknown | gastrointestinal, sleep
  n-acetylcysteine | supplement | tried | unknown
  exposure and response prevention | psychotherapy | stopped | response | gastrointestinal
  fluvoxamine | medication | ongoing | partial | sexual
  intensive programme | care_setting | declined | unknown
  memantine | medication | not_tried | unknown
  deep brain stimulation | neuromodulation | not_tried | unknown
---
Marcus Delacroix, 33, repairs HVAC systems outside Baton Rouge. He has had [OCD]{S diagnosis clin} since the eighth grade. We talked in his truck, because it was raining and because, he says, the truck is the one place he has never had to [check]{S anxiety absent}.

Q: When did you first get help?

At nineteen. My mom drove me. I was [checking the stove]{S anxiety} maybe sixty, seventy times before I could leave the house. I'd [lost a job]{S functioning} at the tire place over it. [The first doctor gave me [Zoloft]{T sertraline; tried; dose=two hundred milligrams}, went up to two hundred milligrams, and I can't tell you one thing it did]{O no_benefit; sertraline}. My cousin Andre takes [Zoloft]{T sertraline; other} for [nerves]{S anxiety other} and he's a [new man]{S mood fig improved other} on it. Not me.

Q: And [therapy]{T psychotherapy; tried}?

I saw a lady [therapist]{T psychotherapy; tried; duration=about a year} downtown for about a year. Talked about my dad a lot. I liked her. [[Stove]{S anxiety fig} didn't care]{O no_benefit; psychotherapy}. [I'd leave her office and [go back to look if I'd locked my truck]{S anxiety}]{O no_benefit; psychotherapy}. She also had me wear a [rubber band]{T rubber band snapping; tried} on my wrist, snap it when the [thought]{S anxiety} comes. [All I got out of that was [thoughts]{S anxiety} and a [red wrist]{S other_physical side_effect}]{O no_benefit; rubber band snapping}.

Q: You mentioned a [drug]{T clomipramine; stopped} you had to quit.

[Anafranil]{T clomipramine; stopped; duration=a month}. That was the next doctor. [Man, I was so [dry in the mouth]{S gastrointestinal side_effect} I couldn't lick an envelope, [couldn't go to the bathroom]{S gastrointestinal side_effect}, [fell asleep up on a roof]{S sleep side_effect} one time, in July]{O side_effect; clomipramine}. So I quit it after a month. Whether it'd have worked, who knows.

Q: Did you try anything on your own?

I took [NAC]{T n-acetylcysteine; tried; dose=two bottles}, it's a [supplement]{T n-acetylcysteine; tried}, guy on the internet said so. Took two bottles of it. And I was [drinking]{S substance_use}, but not to fix anything, just [drinking]{S substance_use}.

Q: People reading this may have heard of [exposure therapy]{T exposure and response prevention; general}. Can you explain?

So [ERP]{T exposure and response prevention; general}, that's you touch the thing and then you don't do the thing. That's all it is. [ERP]{T exposure and response prevention; general} works for a lot of folks, they say more than half. I found Dr. Guidry through the university, she had a grant, so it was free. Twice a week, fourteen weeks, and homework. First week of [ERP]{T exposure and response prevention; stopped; frequency=Twice a week; duration=fourteen weeks} I turned the stove on, turned it off, and walked out to the driveway and stood there. [I [threw up]{S gastrointestinal side_effect} in the azaleas]{O side_effect; exposure and response prevention}.

Q: So it got worse?

[Oh it got a whole lot worse, three or four weeks, I was [checking stuff I never even checked before]{S anxiety worsened}, the iron, the dog]{O worsening; exposure and response prevention}. I told my wife I'm done. Dr. Guidry said give me two more. So okay. [And around week seven I was at a job in Zachary and it was three in the afternoon and I realized I had [not thought about the stove]{S anxiety improved} since breakfast]{O benefit; exposure and response prevention}. I had to pull over. [By the end I was [checking one time]{S anxiety improved}, like a normal human]{O benefit; exposure and response prevention}. [Best thing I ever did, and the hardest]{O benefit; exposure and response prevention}.

Q: But you said on the phone it hasn't gone away.

No. [The [stove]{S anxiety fig improved} is gone]{O benefit; exposure and response prevention}. What I've got now is [what if I hit somebody with the truck]{S anxiety}. That started when my little girl was born. I [drive around the block to look]{S anxiety}. So I'm on [Luvox]{T fluvoxamine; ongoing; duration=two years} now, two years. [It takes the edge off]{O partial; fluvoxamine}. [The [thought comes but it don't grab me by the collar]{S anxiety fig improved}, most days]{O partial; fluvoxamine}. [The [sex stuff]{S sexual fig side_effect}, yeah, that's gone to zero]{O side_effect; fluvoxamine}, put that in, my wife won't mind.

Q: Would you do the [exposure]{T exposure and response prevention; declined} again for this one?

The grant ran out. There's a [program]{T intensive programme; declined; frequency=three hours every day; duration=a month} in Houston, three hours every day for a month. I got two kids and a mortgage. I said no thank you.

Q: What about adding a second [medication]{T memantine; not_tried}? [Memantine]{T memantine; not_tried} has been studied.

Never heard of it till you said it. No, no [memantine]{T memantine; not_tried}.

Q: And [surgery]{T deep brain stimulation; not_tried}, [deep brain stimulation]{T deep brain stimulation; not_tried}?

That with the wires? Nobody has put wires in my head, no sir. I saw a guy on TV had it done and he was laughing. I'm not that bad off.

Q: What does a good day look like?

Get up, kids to school, four or five calls, home. A cold drink on the step. I [drive around the block maybe once]{S anxiety improved}. That's good. On a bad one my [wife comes and gets me]{S functioning}.

=== 1251-autism-adhd
title: Four bottles on top of the fridge
genre: relative
layout: blog post by a mother
condition: autism and ADHD in a child
area: mental
english: British
narrator: relative
split: train
overall: improved
round: 4
ledger:
  visual timetable | lifestyle | tried | partial
  weighted blanket | other | stopped | no_response
  omega-3 | supplement | tried | no_response
  dairy-free diet | lifestyle | tried | no_response
  melatonin | medication | ongoing | response
  play therapy | psychotherapy | not_tried | unknown
  methylphenidate | medication | tried | mixed | appetite_weight, mood, anhedonia, neurological
  atomoxetine | medication | tried | no_response | gastrointestinal, energy
  guanfacine | medication | ongoing | response | sleep
  lego club | support | ongoing | response
  risperidone | medication | declined | unknown
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
Our Jamie is nine. He has [autism]{S diagnosis clin} and [ADHD]{S diagnosis clin} and a hamster. I'm writing this because when he was five I read every mum's blog going, at two in the morning, and half of them stopped just before the bit I needed.

He was diagnosed in Year 1. School had rung me eleven times that half term. He'd [bolted out of assembly]{S functioning}, he'd [bitten a dinner lady]{S anger}, he'd been [under the table]{S functioning} since register. At home he [couldn't sit through a bowl of cereal]{S cognition}. He [screamed if his sock seams weren't straight]{S anxiety} and he was [up till midnight]{S sleep} every single night, [running lengths of the landing]{S anxiety}.

So first we did all the things you do. The autism outreach lady made us a [visual timetable]{T visual timetable; tried} with velcro pictures. [That helped a bit with mornings]{O partial; visual timetable}. [He [got his shoes on]{S functioning improved} without a war for about a month, then he started eating the velcro]{O partial; visual timetable}. My mum bought him a [weighted blanket]{T weighted blanket; stopped}, eighty quid. My sister-in-law sent [fish oil]{T omega-3; tried} and told me to take him [off dairy]{T dairy-free diet; tried; duration=six weeks}, which we did for six weeks. [None of it made any difference we could see]{O no_benefit; weighted blanket, omega-3, dairy-free diet}. The hamster has the [blanket]{T weighted blanket; stopped} now.

[[Melatonin]{T melatonin; ongoing; dose=2mg} was the first thing that worked]{O benefit; melatonin}. The paediatrician said 2mg, half an hour before bed. [First night he [was asleep]{S sleep improved} by half eight and I stood outside his door crying]{O benefit; melatonin}. He still has it. [No [nightmares]{S sleep absent side_effect}, no [grogginess]{S sleep absent side_effect}]{O tolerated; melatonin}.

We asked for [play therapy]{T play therapy; not_tried} through CAMHS. They wrote back that he didn't meet the threshold.

I need to say something about me here, because people always ask if it's in the family. I've been on [sertraline]{T sertraline (medication); other} since he was a baby. I had the [postnatal thing]{S diagnosis fig other}. It did me good, I [stopped shaking]{S anxiety improved other}, and nobody judged me for it. So I didn't get why people were so funny about tablets for children. My brother's lad is on [Concerta]{T methylphenidate; other} and got his GCSEs on it. My brother thinks it's a wonder drug and says so at every barbecue.

[Methylphenidate]{T methylphenidate (medication); general} is a stimulant. It works in about seven out of ten children with [ADHD]{S diagnosis clin general}, the leaflet said, and may cause [loss of appetite]{S appetite_weight clin general possible side_effect}, [trouble sleeping]{S sleep general possible side_effect} and [tics]{S neurological clin general possible side_effect}. You're meant to weigh them.

Jamie had [Medikinet]{T methylphenidate; tried; dose=10mg} when he was seven, 10mg then 20. [By the second week he [could do a whole page of number bonds]{S cognition improved}]{O benefit; methylphenidate}. [His teacher rang me, a twelfth call, and it was a nice one]{O benefit; methylphenidate}. [But he [stopped eating]{S appetite_weight side_effect}]{O side_effect; methylphenidate}. [He'd [come home with the lunchbox full]{S appetite_weight side_effect} and [lost half a stone]{S appetite_weight side_effect}, off a child with nothing to lose]{O side_effect; methylphenidate}. [He was a [zombie]{S anhedonia fig side_effect} till four and then at five it wore off and we got the [crash]{S mood fig side_effect}, [sobbing]{S mood side_effect}, an hour of it]{O side_effect; methylphenidate}. [He'd started [blinking]{S neurological side_effect} as well, hard, both eyes]{O side_effect; methylphenidate}. He said to me, "Mummy, [I [can't find my funny]{S anhedonia fig side_effect}]{O side_effect; methylphenidate}."

Then they tried [Strattera]{T atomoxetine; tried; duration=ten weeks}. Ten weeks. [[Tummy ache]{S gastrointestinal side_effect} every morning and [tired all day]{S energy side_effect}]{O side_effect; atomoxetine}, [and he was still [climbing the curtains]{S other fig}]{O no_benefit; atomoxetine}. One of the mums at the school gate swears by [atomoxetine]{T atomoxetine; other} for her daughter, so there you go.

A locum brought up [risperidone]{T risperidone; declined} for the [biting]{S anger}. I read about it on the bus home and said no. I'm not against it for other people.

The specialist nurse came to the house in October. She's called Bernie and she drives a Fiat with a dent in it. She looked at the chart on the fridge and said has anyone mentioned [guanfacine]{T guanfacine; planned}. Nobody had.

He's on 3mg of [Intuniv]{T guanfacine; ongoing; dose=3mg} now. [The first fortnight he [fell asleep in the car, at swimming, once on the toilet]{S sleep side_effect}]{O side_effect; guanfacine}. [That passed]{O tolerated; guanfacine}. They check his blood pressure every three months. [It isn't as strong on the [concentration]{S cognition improved} as the [Medikinet]{T methylphenidate; tried} was]{O partial; guanfacine}, [but he [eats]{S appetite_weight improved}, he's [funny]{S anhedonia improved}, and he [hasn't bitten anyone]{S anger improved} since Bonfire Night]{O benefit; guanfacine}. [We forgot the packet on holiday and he was [dizzy]{S neurological withdrawal} and [sick]{S gastrointestinal withdrawal} for two days in a caravan]{O withdrawal; guanfacine}. You're not supposed to miss it. Nobody had told us that, or they had and I wasn't listening.

And there's [Lego club]{T lego club; ongoing; frequency=Saturdays}, Saturdays, in the library. Six kids, one builds, one finds the bricks, one reads the plan. It is run by a retired engineer. [He has [a friend]{S functioning improved} there called Ptolemy, I promise you that is the child's name]{O benefit; lego club}.

He's down for [CBT]{T cognitive behavioural therapy; planned}, the version for autistic children, because the [worrying]{S anxiety} hasn't gone. [He still [can't do assembly]{S functioning}]{O no_benefit; overall}. The list is fourteen months. School have moved his peg nearer the door.

=== 1252-postpartum-depression
title: Transcript: "I could hold her but I was not there"
genre: interview
layout: podcast transcript with speaker names
condition: postpartum depression
area: mental
english: American
narrator: interview
split: train
overall: improved
round: 4
ledger:
  sertraline | medication | tried | no_response | gastrointestinal, sleep
  placenta capsules | supplement | tried | no_response
  support group | support | tried | worse
  escitalopram | medication | stopped | partial | sexual, anhedonia
  quetiapine | medication | tried | mixed | sleep
  hospital admission | care_setting | declined | unknown
  brexanolone | medication | not_tried | unknown
  zuranolone | medication | stopped | response | sleep
  interpersonal therapy | psychotherapy | ongoing | response
  sleep shifts | lifestyle | ongoing | partial
---
HOST: This is The Long Year, episode forty. I'm here with Danielle, who lives outside Tulsa and does payroll for a trucking company. Danielle, thanks for coming in.

DANIELLE: Thanks for having me. I brought donuts, they're in the hall.

HOST: Let's start with June two years ago.

DANIELLE: June I had Maisie. Thirty-one hours, then a section. And everybody says you'll fall in love. I [felt nothing]{S anhedonia fig}. I looked at her and thought, okay, that's a baby. By week three I was [crying]{S mood} in the shower so my husband wouldn't hear and I was [checking her breathing]{S anxiety} forty times a night. I [couldn't sleep even when she slept]{S sleep}.

HOST: Did you think about [harming yourself]{S suicidality possible}?

DANIELLE: I thought about driving. Just [driving and not coming back]{S suicidality fig}. I was never going to [hurt her]{S suicidality absent}. I want to say that because people get scared to talk. I wasn't [psychotic]{S mania_psychosis clin absent}, I wasn't [hearing voices]{S mania_psychosis absent}.

HOST: For listeners, about one in eight new mothers in this country has symptoms of [postpartum depression]{S diagnosis clin general}. The "[baby blues]{S mood fig general}" are gone by two weeks. This is different.

DANIELLE: Right. My OB gave me the questionnaire at six weeks and I scored a 21. She wrote me [Zoloft]{T sertraline; tried}, fifty and then a hundred. [Did nothing for me]{O no_benefit; sertraline}. [I had [diarrhea]{S gastrointestinal clin side_effect} and [crazy dreams]{S sleep side_effect}, that's it]{O side_effect; sertraline}. And my sister, same OB, same [pill]{T sertraline; other}, [Zoloft]{T sertraline; other} turned her around in a month. So I figured I was [broken]{S hopelessness fig}.

HOST: You'd also bought something online.

DANIELLE: Oh God. The [placenta capsules]{T placenta capsules; tried}. A lady in Broken Arrow does it in her kitchen. Two hundred fifty dollars. [All I noticed was my husband wouldn't look in the fridge]{O no_benefit; placenta capsules; negative}. And then I went to a [moms' circle]{T support group; tried; sessions=twice} at a church, twice. They were all lovely, with the hair. [I came home from that [group]{T support group; tried} so much [lower]{S mood worsened} that I [didn't leave the house]{S functioning worsened} for nine days]{O worsening; support group}.

HOST: Because of something they said?

DANIELLE: No. They'd all brushed their hair.

HOST: What came next?

DANIELLE: [Lexapro]{T escitalopram; stopped}. [The [panic]{S anxiety improved} calmed down, I'd give it that, I could [run an errand]{S functioning improved}]{O benefit; escitalopram}. [But [no sex drive]{S sexual side_effect}, zero, and I was even [number]{S anhedonia fig side_effect}]{O side_effect; escitalopram}. And they put [Seroquel]{T quetiapine; tried; dose=twenty-five; frequency=at night} on top, twenty-five at night. [I [slept]{S sleep improved}]{O benefit; quetiapine}. [I slept [so hard I didn't hear her cry]{S sleep side_effect}, and that terrified me more than anything]{O side_effect; quetiapine}. My mother-in-law has been on [Seroquel]{T quetiapine; other} for twenty years for [bipolar]{S diagnosis clin other} and she said honey it does that.

HOST: I think a lot of people would want to know whether you were ever in [hospital]{T hospital admission; declined}.

DANIELLE: They offered. There's no unit here where you take the baby, so I'd have been on a regular ward without her. I said no. And I asked about the [infusion]{T brexanolone; not_tried}, the sixty-hour one. Insurance turned that down in, like, a day.

HOST: [Brexanolone]{T brexanolone (medication); general} was the first drug made for this. It had to be given by drip under watch, because people could [pass out]{S neurological general possible side_effect}. The pill that followed, [zuranolone]{T zuranolone (medication); general}, is taken for fourteen days. Both act on a brain chemical called GABA.

DANIELLE: So that's the one I got. Maisie was almost ten months, which, technically you're supposed to be under a year. The psychiatrist at OU fought for it. One [capsule]{T zuranolone; stopped; duration=Fourteen nights} at dinner, fourteen nights, with something fatty. We ate a lot of Whataburger.

HOST: And?

DANIELLE: [Day four. I was folding her onesies and I was [singing]{S mood improved}]{O benefit; zuranolone}. I [hadn't sung]{S anhedonia} since the hospital. [By the end of the two weeks my score was a 6]{O benefit; zuranolone}. [It made me [sleepy]{S sleep side_effect}, you can't drive on it, so my dad drove me around like I was sixteen]{O side_effect; zuranolone; neutral}. [I'd been warned about [confusion]{S cognition absent side_effect} and I didn't get any]{O tolerated; zuranolone}. I know a girl from Muskogee who took the [same pill]{T zuranolone; other} and it didn't do a thing, so.

HOST: Did you stay on the others?

DANIELLE: I came off the [Lexapro]{T escitalopram; stopped; ended=that fall} that fall. Slow. [I still got the [brain zaps]{S neurological fig withdrawal}, and I was [snapping at everybody]{S anger withdrawal} for two weeks]{O withdrawal; escitalopram}. My doctor said I could go back on, and I didn't.

HOST: What do you do now?

DANIELLE: I see a [therapist]{T interpersonal therapy; ongoing; frequency=Tuesdays} Tuesdays on my lunch break, on the phone in my truck. It's called [interpersonal therapy]{T interpersonal therapy; ongoing}. It's about who you were before and who you are to people now. [That's how come I can [be in a room with my mom]{S functioning improved}]{O benefit; interpersonal therapy}. And we do [shifts]{T sleep shifts; ongoing}. He's on till two, I'm on after two. We wrote it on the garage door. [It takes the edge off]{O partial; sleep shifts}. She's two and a half and she doesn't sleep either.

HOST: Would you have another?

DANIELLE: He wants to. I don't know. I told him ask me at Christmas.

HOST: How are you today, one to ten?

DANIELLE: [Today's an eight]{O benefit; overall}. [I get a bad week around my period, I get [scared it's coming back]{S anxiety}]{O partial; overall}. Eat a donut.

=== 1253-epilepsy
title: My son's seizure log, and what I left out of it
genre: relative
layout: newsletter piece by a father
condition: epilepsy
area: general
english: Canadian
narrator: relative
split: test
overall: partly_improved
round: 4
ledger:
  levetiracetam | medication | stopped | worse | mood, anger, suicidality
  vitamin B6 | supplement | tried | no_response
  lamotrigine | medication | ongoing | partial | sleep
  clobazam | medication | tried | partial | sleep, other_physical
  topiramate | medication | tried | no_response | cognition, appetite_weight, neurological
  modified Atkins diet | lifestyle | stopped | response | gastrointestinal
  cannabidiol | medication | not_tried | unknown
  midazolam nasal spray | medication | ongoing | response
  vagus nerve stimulation | neuromodulation | ongoing | partial | other_physical
  epilepsy surgery | procedure | not_tried | unknown
  seizure dog | support | planned | unknown
---
Owen was 13 when he had the first one. Hockey practice, a Sunday in February. The coach thought he was goofing around on the ice. I was in the stands with a coffee.

I've kept a log since then. It's a spreadsheet. I'm an accountant and that's how I cope. It has 614 rows.

[Epilepsy]{S diagnosis clin general} is common, about one person in a hundred, and two thirds of people will get control with the first or second drug. Our neurologist in Hamilton told us that in the first appointment and I wrote it at the top of the sheet. [He's in the other third]{O no_benefit; overall}.

The first [drug]{T levetiracetam; stopped} was [Keppra]{T levetiracetam; stopped; dose=500; frequency=twice a day; ended=by May}, 500 twice a day. I'll be blunt. [It [turned our kid into someone else]{S mood fig side_effect}]{O side_effect; levetiracetam}. [He [put his fist through the bathroom door]{S anger side_effect}]{O side_effect; levetiracetam}. [He told his sister he [didn't want to be alive]{S suicidality side_effect}, he said it over pancakes]{O side_effect; levetiracetam}. He had never been [depressed]{S mood absent}, never been [angry]{S anger absent}, he was the kid who apologised to the goalie. They call it [Kepp-rage]{S anger fig side_effect general}, in the parent groups. We were told to try [vitamin B6]{T vitamin B6; tried} with it. [Nope]{O no_benefit; vitamin B6}. [And the [seizures]{S neurological clin worsened} went from one a month to four]{O worsening; levetiracetam}. I know a girl his age who has been on [Keppra]{T levetiracetam; other; duration=five years} five years, [seizure free]{S neurological clin improved other}, sweet as anything. It isn't a bad drug. [It was a bad [drug]{T levetiracetam; stopped} in my house]{O side_effect; levetiracetam}. It was gone by May.

[Lamotrigine]{T lamotrigine; ongoing; dose=300 mg} goes up slowly on account of the [rash]{S other_physical possible side_effect}. It took nine weeks to get to a dose. [The [big ones]{S neurological improved} dropped by about a third]{O partial; lamotrigine}. [No [rash]{S other_physical absent side_effect}, no [mood stuff]{S mood absent side_effect}]{O tolerated; lamotrigine}. [[Weird dreams]{S sleep side_effect} if he takes it late]{O side_effect; lamotrigine}. He's on 300 mg. We get it delivered.

They added things on top. [Clobazam]{T clobazam; tried}: [amazing for three months, then it stopped working]{O partial; clobazam}. [Also he [drooled]{S other_physical side_effect} and [slept through math]{S sleep side_effect}]{O side_effect; clobazam}. [Topamax]{T topiramate; tried}: [he [couldn't find the word for fork]{S cognition side_effect}]{O side_effect; topiramate}. [He [lost 20 pounds]{S appetite_weight side_effect} and his [fingers tingled]{S neurological side_effect}]{O side_effect; topiramate}. [The count in column F didn't move]{O no_benefit; topiramate}.

Now my part. I take [topiramate]{T topiramate; other; dose=50 mg; duration=for years} myself. For [migraines]{S diagnosis clin other}, 50 mg, and I'd told him it was nothing, that I'd been on it for years and never noticed a thing. So he didn't tell me about the [words]{S cognition side_effect} for two months. He thought he was being soft. That isn't in the spreadsheet.

The dietitian at McMaster got us going on the [modified Atkins]{T modified Atkins diet; stopped; duration=fourteen months}. Under 20 grams of carbs a day. Bacon, cream, eggs, macadamia nuts, my grocery bill was insane. [In the third week he had zero]{O benefit; modified Atkins diet}. [Zero the week after]{O benefit; modified Atkins diet}. [He went 71 days, he [played a full season]{S functioning improved}, he [went to camp]{S functioning improved}]{O benefit; modified Atkins diet}. [[Constipated]{S gastrointestinal clin side_effect} the whole time]{O side_effect; modified Atkins diet}. He stuck to it for fourteen months. Then he was 15 and there was a girl and she worked at a Dairy Queen. He told us at supper he was done. [Six days later he [seized]{S neurological clin withdrawal} in the Dairy Queen]{O withdrawal; modified Atkins diet}. He hasn't gone back on it and I've quit asking.

[CBD oil]{T cannabidiol; not_tried}, before you email me: we asked about the prescription kind, and the drug plan only covers it for two rare syndromes that he doesn't have. [Surgery]{T epilepsy surgery; not_tried} was looked at too. Five days in Toronto with his head in a bandage. It starts on both sides, so no.

He got the [VNS]{T vagus nerve stimulation; ongoing; started=in June 2024} in June 2024. It's a thing like a pacemaker under the collarbone and a lead from it to a nerve in the neck. How it works, nobody could tell me in a way I could put in a cell. About half of people with one get half the [seizures]{S neurological clin improved general}. [He gets [hoarse]{S other_physical side_effect} every five minutes when it fires, he [sounds like his grandpa]{S other_physical fig side_effect}]{O side_effect; vagus nerve stimulation}. [At a year the [drops]{S neurological improved} were down maybe 40 percent]{O partial; vagus nerve stimulation} and [the [nights]{S neurological} the same]{O no_benefit; vagus nerve stimulation}. And we have the [nose spray]{T midazolam nasal spray; ongoing}, [midazolam]{T midazolam nasal spray; ongoing}, in the kitchen, in the car, in his hockey bag. [It stops a [long one]{S neurological} in two minutes]{O benefit; midazolam nasal spray}. [We haven't called an ambulance since we've had it]{O benefit; midazolam nasal spray}. His sister can give it. She's eleven.

We're on a list for a [seizure dog]{T seizure dog; planned}. Owen wants to call it Carbs.

He's 17. [He had five in October]{O partial; overall}. He [can't get his licence]{S functioning}, that's what gets him, his buddies all drive. [He's [got a part-time job]{S functioning improved} at Canadian Tire, in paint]{O benefit; overall}. Row 614 was Tuesday, 6:40 am, two minutes ten, [bit his tongue]{S other_physical}, [slept till noon]{S sleep}.

=== 1254-childhood-ocd
title: "The rule said four": an interview with a family
genre: interview
layout: Q and A with a mother and her son for a charity magazine
condition: OCD
area: mental
english: British
narrator: interview
split: train
overall: partly_improved
round: 4
ledger:
  reward chart | lifestyle | tried | worse
  school counselling | psychotherapy | tried | no_response
  hypnotherapy | psychotherapy | tried | no_response
  fluoxetine | medication | ongoing | partial | sleep
  sertraline | medication | stopped | worse | anxiety, sleep, suicidality
  exposure and response prevention | psychotherapy | stopped | response
  aripiprazole | medication | declined | unknown
  clomipramine | medication | declined | unknown
  specialist unit | care_setting | not_tried | unknown
  naming the OCD | other | ongoing | response
  booster sessions | psychotherapy | planned | unknown
---
Theo is fourteen and likes trains, drumming and his nan's dog. He has had [obsessive compulsive disorder]{S diagnosis clin} since he was nine. We met him with his mother, Ruth, at their home in Stockport.

**Theo, what was it like at the start?**

Theo: Fours. [Everything had to be fours]{S anxiety}. [Tapping the tap]{S anxiety}, [touching the door]{S anxiety}, [blinking]{S anxiety}. [If I did three my mum would die]{S anxiety}. I know how it sounds.

Ruth: We thought it was a habit. Then he was [in the bathroom for two hours]{S functioning} and his [hands were bleeding]{S other_physical}.

Theo: That was sixteens. Four fours.

**What did you try first?**

Ruth: I made a [star chart]{T reward chart; tried}. I'm a teaching assistant, that's what we do. A star for every time he didn't tap. [It made him so much worse, because then he had to [count]{S anxiety worsened} the stars]{O worsening; reward chart}. I still think about that.

Theo: You got the ones with smiley faces. There were five in a row.

Ruth: Then he saw the [school counsellor]{T school counselling; tried; sessions=six times}, six times. Lovely woman, they drew their feelings. And a [hypnotherapist]{T hypnotherapy; tried} in Altrincham, which was my ex-husband's idea, because [hypnosis]{T hypnotherapy; other} got him off [cigarettes]{S substance_use improved other}. [Neither of those touched it]{O no_benefit; school counselling, hypnotherapy}.

**Some readers will ask about [medication]{T sertraline; stopped}. He was quite young.**

Ruth: Ten. It was [sertraline]{T sertraline; stopped; dose=fifty} to begin with, fifty. I had reservations, because I'd been on [sertraline]{T sertraline; other} after the divorce and I did well on it but I remember the first week. [Theo was [bouncing off the walls]{S anxiety fig side_effect}]{O side_effect; sertraline}. [He [couldn't keep his legs still]{S anxiety side_effect}, he was [awake]{S sleep side_effect}, he was [saying he wanted to be dead]{S suicidality side_effect}]{O side_effect; sertraline}. [And the [tapping]{S anxiety worsened} went up to sixty-fours]{O worsening; sertraline}. They took him off it after nineteen days.

**Young people starting this kind of medicine are supposed to be seen every week, aren't they?**

Ruth: They are. He was seen on day nineteen.

**And after that?**

Ruth: They left it for half a year. Then [fluoxetine]{T fluoxetine; ongoing; dose=10mg}, liquid, 10mg and up ever so slowly.

Theo: It tastes of fake mint. I still have it. 40 now.

**Does it help?**

Theo: [It's like [turning the telly down in the next room]{S anxiety fig improved}. It's still on]{O partial; fluoxetine}. [I have [mad dreams]{S sleep side_effect}, but good ones, I was a signal box once]{O side_effect; fluoxetine; neutral}.

Ruth: [He's had no [jitters]{S anxiety absent side_effect} with this one at all]{O tolerated; fluoxetine}. [We ran out once over a bank holiday and by the Monday he was [tearful]{S mood withdrawal} and [dizzy]{S neurological withdrawal}]{O withdrawal; fluoxetine}.

**Tell me about [ERP]{T exposure and response prevention; stopped; sessions=fourteen}.**

Ruth: [Exposure and response prevention]{T exposure and response prevention (psychotherapy); general} is what NICE says every child with [OCD]{S diagnosis clin general} should get, on its own or with a tablet. You face the thing that frightens you, and you don't do the ritual. About two in three get clearly better. I could recite the leaflet. We waited sixteen months for it.

Theo: Amir did it with me. He wasn't a doctor, he had trainers on. First thing he goes, touch the door three times and leave. I told him no way. Then he did it, and he said, my mum's in Bolton, shall I ring her? And he rang her.

**What happened?**

Theo: She was at Aldi.

Ruth: Fourteen sessions, and there was homework. He had to turn a tap off once. Once! I had to stand there and not answer when he [asked if I'd be all right]{S anxiety}. That was the hardest part for me, they taught me to stop reassuring him.

Theo: [The first three weeks were horrible]{O worsening; exposure and response prevention}. [I was [more scared]{S anxiety worsened} than before]{O worsening; exposure and response prevention}. [Then it [went boring]{S anxiety fig improved}]{O benefit; exposure and response prevention}. [You do it and do it and it's just a door]{O benefit; exposure and response prevention}.

Ruth: [By the end the score had gone from 31 to 12]{O benefit; exposure and response prevention}. [He was [in the bathroom six minutes]{S functioning improved}]{O benefit; exposure and response prevention}. [[His hands healed]{S other_physical improved}]{O benefit; exposure and response prevention}.

**Was there anything you were offered and didn't want?**

Ruth: [When the [sertraline]{T sertraline; stopped} went wrong]{O worsening; sertraline} there was talk of [aripiprazole]{T aripiprazole; declined}, and the consultant before last wanted [clomipramine]{T clomipramine; declined}. My brother had [clomipramine]{T clomipramine; other} in the nineties and he [couldn't wee]{S other_physical other side_effect} and he [put on four stone]{S appetite_weight other side_effect}. So, no thank you.

**Did you ever think about a [special unit]{T specialist unit; not_tried}?**

Ruth: It never came to that. They exist for the ones who can't manage at home.

**Theo, anything you thought of yourself?**

Theo: I [called it Gary]{T naming the OCD; ongoing}. The [OCD]{S diagnosis clin}. Amir said I could name it but he wanted me to do something scary. Gary's not scary, he's a bloke who's always complaining. So I go, all right Gary, and I get on with it. [That actually works]{O benefit; naming the OCD}. [I [went to a sleepover]{S functioning improved} and [Gary was going on all night]{S anxiety fig} and I just let him]{O benefit; naming the OCD}.

**How are things today?**

Ruth: [Up and down]{O partial; overall}. [He was brilliant all summer and then Year 9 started and [some of it's crept back]{S anxiety worsened}]{O partial; overall; negative}. He's [re-reading]{S anxiety} his homework. He's [asking me things again]{S anxiety}.

Theo: Only sometimes.

Ruth: Only sometimes. They've promised [booster sessions]{T booster sessions; planned} in January.

**And fours?**

Theo: I'm wearing four hoodies right now. Joking.

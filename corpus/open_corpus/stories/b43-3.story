=== 1847-panic-disorder
title: Lexapro made me worse?? and what now
genre: forum
layout: thread with replies
condition: panic disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  alprazolam | medication | stopped | mixed | cognition, sleep
  escitalopram | medication | stopped | worse | gastrointestinal, neurological
  hydroxyzine | medication | tried | no_response | sleep
  cannabidiol | supplement | tried | no_response
  paced breathing | mind_body | ongoing | partial
  ice water | other | ongoing | partial
  interoceptive exposure | psychotherapy | ongoing | response | anxiety, neurological
  clonazepam | medication | declined | unknown
  sertraline | medication | planned | unknown
---
u/jellyknees2004

warning long post

i (20f) started getting [panic attacks]{S anxiety} last january in the middle of an econ final. [thought it was my heart]{S anxiety}. ekg fine, echo fine, bill not fine. [panic disorder]{S diagnosis clin}, cool, at least its got a name. so heres everything in order and pls tell me what YOU did

1) urgent care gave me [xanax]{T alprazolam; stopped; dose=0.5}, 0.5. [omg it works, 20 min and im [a person again]{S anxiety fig improved}]{O benefit; alprazolam}. [but i [bombed two quizzes]{S cognition side_effect} and [slept through my shift]{S sleep side_effect}]{O side_effect; alprazolam}, [and when it wore off the [panic]{S anxiety worsened} came back meaner]{O worsening; alprazolam}. i ran out in april and decided not to get more. [was [shaky]{S neurological withdrawal} a few days]{O withdrawal; alprazolam}. verdict: [great for one afternoon, awful as a plan]{O partial; alprazolam}

2) student health put me on [lexi]{T escitalopram; stopped; dose=10}, 10mg. ppl told me it [can get worse before better]{S anxiety possible general side_effect}. [well it got worse. [attacks]{S anxiety worsened} went from 2 a week to 2 a DAY]{O worsening; escitalopram}. [[nausea]{S gastrointestinal clin side_effect}, [yawning]{S neurological side_effect} nonstop, like [electric skin]{S neurological fig side_effect}]{O side_effect; escitalopram}. i gave the [lexi]{T escitalopram; stopped} five wks then stopped. verdict: [nothing but harm]{O worsening; escitalopram} sorry to the people who love it

3) [vistaril]{T hydroxyzine; tried}. [it made me [sleepy]{S sleep side_effect}]{O side_effect; hydroxyzine} [and [panicky]{S anxiety} at the same time, 0/10]{O no_benefit; hydroxyzine}

4) [cbd gummies]{T cannabidiol; tried} from my roommate. [tasted good? thats the review]{O no_benefit; cannabidiol}

5) [box breathing]{T paced breathing; ongoing}, and sticking my face in a [bowl of ice water]{T ice water; ongoing}. still do both. [[ice]{T ice water; ongoing} cuts an [attack]{S anxiety improved} from half an hour to maybe 10 min]{O benefit; ice water}. [the [breathing]{T paced breathing; ongoing} helps if i start before it peaks, otherwise forget it]{O partial; paced breathing}

6) since september im seeing a grad student at the training clinic for [interoceptive exposure]{T interoceptive exposure; ongoing; started=since september; frequency=once a week}, once a week, where you [spin in a chair]{T interoceptive exposure; ongoing} and [breathe thru a straw]{T interoceptive exposure; ongoing} on purpose. [felt [dizzy]{S neurological side_effect} and [terrified]{S anxiety side_effect} every time for a month]{O side_effect; interoceptive exposure}. [then i [took the bus]{S functioning improved}. and [sat in the middle of the row]{S functioning improved}]{O benefit; interoceptive exposure}. [its been 19 days since the last [attack]{S anxiety improved}]{O benefit; interoceptive exposure}

but finals are coming and im [scared]{S anxiety} of january. my doc offered [klonopin]{T clonazepam; declined} "just for exam week" and i turned it down bc of number 1. shes also talking about [zoloft]{T sertraline; planned} starting at like a crumb. i said id think about it over break. does [zoloft]{T sertraline; planned} make you worse too if [lexapro]{T escitalopram; stopped} did??

u/sodium_boi
not necessarily! i was [bouncing off the walls]{S anxiety fig other side_effect} on [lexapro]{T escitalopram; other} and [zoloft]{T sertraline; other} was totally boring. started at 12.5. they're cousins not twins. [SSRIs]{T SSRIs (medication); general} hit everybody different

u/momofthreeinboise
Honey I have had [panic]{S anxiety other} for 25 years and the only regret I've got is the ten I spent on [Klonopin]{T clonazepam; other}. Took me two years to taper. What you're doing in that chair is the right stuff. I [never fly]{S functioning other}, you took a bus!

u/jellyknees2004
ok crying (good crying). will try a crumb in jan maybe. [ngl overall im way better than last spring just not done]{O partial; overall}

=== 1848-eating-disorder
title: Binge eating - everything I've tried with marks out of ten
genre: forum
layout: list with replies
condition: binge eating disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  slimming club | support | stopped | worse
  orlistat | medication | stopped | no_response | gastrointestinal
  fluoxetine | medication | tried | partial
  guided self-help | psychotherapy | tried | partial
  topiramate | medication | stopped | mixed | cognition, neurological
  three and three | lifestyle | ongoing | response
  Overeaters Anonymous | support | tried | no_response
  lisdexamfetamine | medication | ongoing | partial | other_physical, sleep
  semaglutide | medication | declined | unknown
  compassion-focused therapy | psychotherapy | planned | unknown
---
From: Plum Duff
Thu 7 Nov

I've been reading here for a year and it's about time I paid my way. Age 46, librarian, [binge eating]{S diagnosis} since I was 13 though it only got that name in 2018. [Not bulimic]{S diagnosis absent}, I've never made myself sick. Here is the sorry list with scores.

[Slimming club]{T slimming club; stopped; duration=eleven years}, on and off for eleven years. [[Lost four stone, found five]{S appetite_weight worsened fig}]{O worsening; slimming club}. [Every weigh-in I'd go home via the garage and [eat in the car]{S appetite_weight worsened}]{O worsening; slimming club}. Cancelled my direct debit the day I was diagnosed. [Minus 3]{O worsening; slimming club}.

[Orlistat]{T orlistat; stopped}, 2014. [I won't describe the [leakage]{S gastrointestinal side_effect}]{O side_effect; orlistat}. [It does not stop you [wanting a whole cheesecake]{S appetite_weight}]{O no_benefit; orlistat}. Threw it away. [0]{O no_benefit; orlistat}.

[Fluoxetine]{T fluoxetine; tried; dose=60}, 60, the big dose. [For about four months I [binged]{S appetite_weight improved} twice a week instead of daily]{O partial; fluoxetine}. [Then it sort of faded]{O partial; fluoxetine}. [No side effects to speak of]{O tolerated; fluoxetine}. [4]{O partial; fluoxetine}.

[Guided self-help]{T guided self-help; tried; sessions=9 calls} with a book and a lady on the phone, 9 calls. [I learnt what sets me off (being alone, after half eight, not being hungry at all)]{O partial; guided self-help}. [Knowing it didn't always stop it]{O no_benefit; guided self-help}. [6]{O partial; guided self-help}.

[Topiramate]{T topiramate; stopped}, off label, a private psychiatrist. [The [thoughts of food]{S appetite_weight improved} switched off as if someone had found the plug]{O benefit; topiramate}. [So did half of my [vocabulary]{S cognition fig side_effect}. I called a wheelbarrow a garden pram]{O side_effect; topiramate}. [My [feet tingled]{S neurological side_effect}]{O side_effect; topiramate}. He stopped it after [I [got lost]{S cognition side_effect} on my own ring road]{O side_effect; topiramate}. [5, being an average of 10 and 0]{O partial; topiramate}.

[OA]{T Overeaters Anonymous; tried; sessions=four meetings}, four meetings. Kind people. [God and I are not on those terms, and nothing changed]{O no_benefit; Overeaters Anonymous}. [2]{O no_benefit; Overeaters Anonymous}.

[Three and three]{T three and three; ongoing}, which is what I call three meals and three snacks at set times, no skipping, chart on the fridge. Boring as paint. [I've not [bought food to hide]{S appetite_weight improved} since June]{O benefit; three and three}. [8]{O benefit; three and three}.

[Elvanse]{T lisdexamfetamine; ongoing; dose=50 mg; started=since summer}, since summer, 50 mg. [Good till about four in the afternoon, then I'm [ravenous]{S appetite_weight}]{O partial; lisdexamfetamine}. [[Dry lips]{S other_physical side_effect}, [heart going]{S other_physical side_effect}, [awake at two]{S sleep side_effect}]{O side_effect; lisdexamfetamine}. [6, would be 7 if I [slept]{S sleep side_effect}]{O partial; lisdexamfetamine}.

Refused: the [jab]{T semaglutide; declined}. The GP more or less had the pen out. I'm not against it, my brother-in-law has [lost six stone]{S appetite_weight improved other} on [Wegovy]{T semaglutide; other} and can [kneel on his allotment]{S functioning improved other}, but with my history I'm frightened of what happens when it ends.

Coming up: [compassion focused therapy]{T compassion-focused therapy; planned}, 16 weeks, starts in the new year with the eating disorders team. Has anyone on here done [CFT]{T compassion-focused therapy; planned}? Is it all beanbags?

From: Nettie
No beanbags when I did it. Lots of imagining a kind person, I felt a right berk. The [shame]{S hopelessness improved other} did go down. The [binges]{S appetite_weight other} not so much to begin with.

From: Hal_in_Hull
I'm on [Elvanse]{T lisdexamfetamine; other} too, split it into two and the afternoons are better. Ask about the timing before you give up on it. [Lost two stone]{S appetite_weight other side_effect} and my [temper]{S anger other side_effect}.

From: Plum Duff
Thank you both. Have written "split??" on my hand. [If you want a score for the whole sorry list, I'd say I am a 6 now and I was a 1]{O partial; overall}.

=== 1849-fibromyalgia
title: LDN next? my fibro list
genre: forum
layout: thread with replies
condition: fibromyalgia
area: general
english: American
narrator: patient
split: train
overall: unchanged
round: 5
ledger:
  ibuprofen | medication | tried | no_response
  duloxetine | medication | stopped | mixed | sexual, other_physical
  pregabalin | medication | stopped | worse | appetite_weight, neurological, functioning
  cyclobenzaprine | medication | ongoing | partial | sleep
  graded exercise | lifestyle | stopped | worse
  aqua class | lifestyle | ongoing | partial
  keto | lifestyle | stopped | no_response | appetite_weight
  turmeric | supplement | tried | no_response
  trigger point injections | procedure | tried | partial | pain
  medical marijuana | medication | ongoing | partial | appetite_weight
  low-dose naltrexone | medication | planned | unknown
  milnacipran | medication | not_tried | unknown
---
ShellyfromTulsa
Joined: 2023 Posts: 14

Ok girls (and Don). Rheumy next week, wanting to ask for [LDN]{T low-dose naltrexone; planned}. [Fibro]{S diagnosis clin} dx'd 2016, I did hair for 22 yrs, [can't hold the dryer]{S functioning} no more. Heres my rap sheet:

[Advil]{T ibuprofen; tried}: [like spitting on a house fire]{O no_benefit; ibuprofen}.

[Cymbalta]{T duloxetine; stopped; dose=60; duration=3 yrs}: 60, 3 yrs. [[Pain]{S pain improved} went from 8 to 4, I could [do a full head of foils]{S functioning improved}]{O benefit; duloxetine}. [[No interest in my husband]{S sexual side_effect} whatsoever and [sweat running in my eyes]{S other_physical side_effect}]{O side_effect; duloxetine}. Lost my insurance so I lost the [Cymbalta]{T duloxetine; stopped}. [Getting off was the sickest I ever been, [zaps]{S neurological fig withdrawal}, [vomiting]{S gastrointestinal withdrawal}, [mean as a snake]{S anger fig withdrawal}]{O withdrawal; duloxetine}.

[Lyrica]{T pregabalin; stopped}: [[30 lbs in 10 wks]{S appetite_weight side_effect}]{O side_effect; pregabalin}, [[drunk walking]{S neurological fig side_effect}, [fell in the Walmart]{S functioning side_effect}]{O side_effect; pregabalin}. [And I [hurt more]{S pain worsened} because of the [weight]{S appetite_weight side_effect}]{O worsening; pregabalin}. Quit. [Worst ever]{O worsening; pregabalin}.

[Flexeril]{T cyclobenzaprine; ongoing; frequency=at bedtime}: at bedtime, take it to this day. [Loosens my neck a little]{O partial; cyclobenzaprine}. [[Hungover]{S sleep fig side_effect} til 10]{O side_effect; cyclobenzaprine}.

[PT with the "add a little every day"]{T graded exercise; stopped}: [by week 4 I was [in bed]{S functioning worsened}]{O worsening; graded exercise}. Walked out.. well, limped.

[Aqua class]{T aqua class; ongoing; frequency=Tues and Thurs} at the Y, Tues and Thurs. [In the water [nothing hurts]{S pain improved}]{O benefit; aqua class}. [Back on dry land its about the same]{O no_benefit; aqua class}.

[Keto]{T keto; stopped; duration=2 months}, 2 months: [[lost 9 lbs]{S appetite_weight side_effect}]{O side_effect; keto; neutral}, [[pain]{S pain} laughed at it]{O no_benefit; keto}. Gave up at my granddaughters birthday.

[Turmeric]{T turmeric; tried}: [made my counters yellow. The end]{O no_benefit; turmeric}.

[Trigger point shots]{T trigger point injections; tried; sessions=x3}, x3. [Each one good for maybe ten days]{O partial; trigger point injections}. [Going in they [hurt]{S pain side_effect} like the dickens]{O side_effect; trigger point injections}.

[Gummies]{T medical marijuana; ongoing; frequency=nights}, legal, card and all: nights. [[Don't hurt any less]{S pain}, just care less, and I [sleep]{S sleep improved} 6 hrs instead of 3]{O partial; medical marijuana}. [[Munchies]{S appetite_weight side_effect}]{O side_effect; medical marijuana}.

So yall tell me bout this [LDN]{T low-dose naltrexone; planned}.

Don_K
[LDN]{T low-dose naltrexone; other; dose=4.5} 4.5 here. First month [wild dreams]{S sleep other side_effect}. About month three I woke up and my [feet didn't burn]{S pain improved other}. Aint a cure. You CANNOT take it with any [opioid]{T opioids (medication); general}. It's made up by a compounding pharmacy, runs me $40.

ritaskates
Nada from [LDN]{T low-dose naltrexone; other} for me. [Savella]{T milnacipran; not_tried} was better, have you had that one?

ShellyfromTulsa
Never had [Savella]{T milnacipran; not_tried} no. My mama has [fibro]{S diagnosis clin other} too and she swears by [Cymbalta]{T duloxetine; other}, shes still on it. [All in all I'm right where I was in 2016 with less money]{O no_benefit; overall}. Thx Don

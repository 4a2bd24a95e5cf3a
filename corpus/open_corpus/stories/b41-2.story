=== 1940-depression
title: wellbutrin xl
genre: review
layout: form with fields (Reason / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
round: 5
overall: worse
treatment: bupropion
rating: 1
ledger:
  sertraline | medication | stopped | mixed | sexual, anhedonia
  bupropion | medication | stopped | worse | other_physical, anger, sleep, neurological, anxiety, mood
  vortioxetine | medication | planned | unknown
---
Reason: [depression]{S diagnosis clin}, [quit smoking]{S substance_use improved} too
Dosage: 150 then 300
Time taken: 7 weeks
Side effects: [[ringing ears]{S other_physical side_effect}, [heart pounding]{S other_physical side_effect}, [rage]{S anger side_effect}, [no sleep]{S sleep side_effect}, [tremors]{S neurological side_effect}, [scalp itched]{S other_physical side_effect} like crazy]{O side_effect; bupropion}

Comments: Everybody and their mother loves this stuff so I asked for it. I had been on [Zoloft]{T sertraline; stopped; duration=5 yrs} 5 yrs, [it kept me [going to work]{S functioning improved}]{O benefit; sertraline} [but [no interest in sex]{S sexual side_effect} and [no feelings]{S anhedonia side_effect} at all]{O side_effect; sertraline}, so we tapered that and started the [welly]{T bupropion; stopped}. [First 4 days I [cleaned the garage]{S functioning improved} and thought wow]{O benefit; bupropion}. [Then the [anxiety]{S anxiety clin worsened side_effect} came in like a truck]{O side_effect; bupropion}. [I [screamed at my 6 yr old]{S anger side_effect} over a sock]{O side_effect; bupropion}. [Upped to 300 and I had the first [panic attack]{S anxiety side_effect} of my life in a Walmart]{O side_effect; bupropion}. [By week six I was way more [depressed]{S mood worsened} than when I walked in there, [couldn't see a reason to get dressed]{S hopelessness worsened}]{O worsening; bupropion}. Never was [suicidal]{S suicidality absent} but I understood it. [The one good thing, I don't [smoke]{S substance_use improved}]{O benefit; bupropion}. Nurse line told me to stop cold, so I did, no taper. [Took 5 days to [feel human]{S mood fig improved side_effect}]{O tolerated; bupropion}. Doctor mentioned [Trintellix]{T vortioxetine; planned}, appointment is the 9th.

=== 1941-ptsd
title: My honest opinion on EMDR after 14 sessions
genre: review
layout: plain text review
condition: PTSD
area: mental
english: British
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: eye movement desensitization and reprocessing
rating: 4/5
ledger:
  counselling | psychotherapy | tried | worse
  sertraline | medication | ongoing | partial | sexual
  eye movement desensitization and reprocessing | psychotherapy | ongoing | response | sleep, energy
  Tuesday shed | support | ongoing | response
  prazosin | medication | not_tried | unknown
---
Ex fire service, 22 years. [PTSD]{S diagnosis clin} since a job in 2014 that I am not going to describe.

I'll start with what didn't help. Brigade [counselling]{T counselling; tried; sessions=six hours}, six hours of telling it again and again, [I came out of there with worse [nightmares]{S sleep worsened} than I went in with]{O worsening; counselling}. [Sertraline]{T sertraline; ongoing; dose=150} (150), I'm on that to this day, [it turns the [anger]{S anger improved} down a notch]{O partial; sertraline}, [it doesn't touch the [flashbacks]{S anxiety clin}]{O no_benefit; sertraline}, [and the wife and I are [more like flatmates]{S sexual fig side_effect}]{O side_effect; sertraline}.

So a lad from the [Tuesday shed]{T Tuesday shed; ongoing} (we mend mowers and don't talk, [best thing I do all week]{O benefit; Tuesday shed}) said he'd had [EMDR]{T eye movement desensitization and reprocessing; other} and [sleeps]{S sleep improved other} now. I thought it was wizardry. You follow a light bar. My therapist is called Moira and she takes no nonsense.

[First five were hell]{O side_effect; eye movement desensitization and reprocessing}. [I was [shattered]{S energy fig side_effect} for two days after and [the dreams got more vivid]{S sleep worsened side_effect}]{O side_effect; eye movement desensitization and reprocessing}. I rang to cancel twice. [About the eighth, the picture sort of [moved back]{S anxiety fig improved}]{O benefit; eye movement desensitization and reprocessing}. It is hard to put better than that. [I [drove past the site]{S functioning improved} on the way to my sister's and only clocked it after]{O benefit; eye movement desensitization and reprocessing}. [[Nightmares]{S sleep improved} once a fortnight, used to be nightly]{O benefit; eye movement desensitization and reprocessing}. [I'm still [jumpy]{S anxiety} with bangs]{O no_benefit; eye movement desensitization and reprocessing}.

Asked the doctor about [prazosin]{T prazosin; not_tried} for what's left and was told they don't do it here. Four more booked.

=== 1942-insomnia
title: Remeron
genre: review
layout: form with fields (Reason / Side effects / Comments)
condition: depression with insomnia
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: mirtazapine
rating: 3
ledger:
  trazodone | medication | tried | no_response | other_physical
  escitalopram | medication | tried | worse | anxiety
  mirtazapine | medication | ongoing | mixed | appetite_weight, sleep, neurological, cognition
  metformin | medication | planned | unknown
  lemborexant | medication | planned | unknown
---
Reason - [not sleeping]{S sleep}, [not eating]{S appetite_weight}, [depressed]{S mood} after my husband passed
Side effects - [[weight gain]{S appetite_weight side_effect}, [groggy]{S sleep side_effect} till noon, [legs jumping]{S neurological side_effect}]{O side_effect; mirtazapine}
Comments - I am 71. They gave me [trazadone]{T trazodone; tried} which [only [stuffed up my nose]{S other_physical side_effect}]{O side_effect; trazodone}, [I [laid there all night]{S sleep} just the same]{O no_benefit; trazodone}. Then [Lexapro]{T escitalopram; tried} which [made me so [nervous]{S anxiety worsened side_effect} I [walked the hall]{S anxiety side_effect}]{O worsening; escitalopram}. This one 15 mg at 9 o'clock. [I was [asleep]{S sleep improved} by 9.30 the very first night and [slept 8 hours]{S sleep improved}]{O benefit; mirtazapine}. [I [eat]{S appetite_weight improved} again]{O benefit; mirtazapine}, [oh boy do I [eat]{S appetite_weight side_effect}, [31 lbs]{S appetite_weight side_effect} since Easter and none of my slacks close]{O side_effect; mirtazapine}. [My daughter says I have [color in my face]{S other_physical improved} and I [went back to choir]{S functioning improved}]{O benefit; mirtazapine}. [I do still [miss the mornings]{S sleep fig side_effect}, head is [full of cotton]{S cognition fig side_effect}]{O side_effect; mirtazapine}. When I ran out over Labor Day [I was [up]{S sleep withdrawal} three nights and [sick to my stomach]{S gastrointestinal withdrawal}]{O withdrawal; mirtazapine}. I am going to ask Dr. about [Dayvigo]{T lemborexant; planned} instead, or [metformin]{T metformin; planned} for the weight like my neighbor gets.

=== 1943-schizoaffective
title: Abilify injection
genre: review
layout: plain text review
condition: schizoaffective disorder
area: mental
english: British
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: aripiprazole depot
rating: 6/10
ledger:
  olanzapine | medication | stopped | mixed | appetite_weight, sleep
  risperidone | medication | stopped | worse | other_physical, sexual, neurological
  aripiprazole tablets | medication | tried | unknown
  aripiprazole depot | medication | ongoing | mixed | anxiety, sleep, pain
  procyclidine | medication | tried | no_response
  clozapine | medication | declined | unknown
  Steps Forward | support | ongoing | response
---
[Schizoaffective]{S diagnosis clin} here, 38, been under the team since I was 19.

[Olanzapine]{T olanzapine; stopped} was first, [the [voices]{S mania_psychosis improved} packed in after three weeks]{O benefit; olanzapine}, [and then [seven stone]{S appetite_weight side_effect} went on and I [slept 14 hours a day]{S sleep side_effect}]{O side_effect; olanzapine}. My mum begged them to take me off it and they did. [[Risperidone]{T risperidone; stopped}: [milk came out of my chest]{S other_physical side_effect}, as a bloke, [could not do the business]{S sexual fig side_effect}, [stiff as a board]{S neurological fig side_effect}]{O side_effect; risperidone}. [The [voices]{S mania_psychosis worsened} got louder on that one]{O worsening; risperidone}. Ended up back in, they stopped it on the ward.

Now it's 400 mg monthly in the bum cheek, going on two and a half years. I had [the tablets]{T aripiprazole tablets; tried; duration=a fortnight} for a fortnight before to check I'd be ok. [I'm [awake]{S sleep improved side_effect}, I've a [waist]{S appetite_weight improved side_effect} again]{O tolerated; aripiprazole depot}. [The [voices]{S mania_psychosis improved} mumble, I can tell them to do one]{O benefit; aripiprazole depot}. [But I [can't sit still]{S anxiety side_effect}. I [walk round the table]{S anxiety side_effect} while I eat my tea]{O side_effect; aripiprazole depot}. [I [don't get off till 4am]{S sleep side_effect} in the first week after the [jab]{T aripiprazole depot; ongoing}]{O side_effect; aripiprazole depot}. [Arse is [sore]{S pain side_effect} for two days]{O side_effect; aripiprazole depot; neutral}. [They gave me [procyclidine]{T procyclidine; tried}, didnt do nothing]{O no_benefit; procyclidine}.

Doc brings up [clozapine]{T clozapine; declined} every review, weekly bloods, no thank you. [What keeps me going is [Steps Forward]{T Steps Forward; ongoing}, it's an [allotment thing]{T Steps Forward; ongoing} round here, Mondays and Thursdays]{O benefit; Steps Forward}. My worker Dee is alright.

=== 1944-depression
title: 20 yrs of Prozac
genre: review
layout: short review
condition: depression
area: mental
english: American
narrator: patient
split: train
round: 5
overall: unchanged
treatment: fluoxetine
rating: 5/10
ledger:
  imipramine | medication | tried | response | gastrointestinal
  fluoxetine | medication | ongoing | partial | sexual, anhedonia
  venlafaxine | medication | planned | unknown
---
On and off since 1998, steady since 2007. Before this there was [Tofranil]{T imipramine; tried}, [it worked]{O benefit; imipramine}, [[dry mouth]{S gastrointestinal side_effect} so bad my teeth suffered]{O side_effect; imipramine}. [For the first ten years I'd have given this a 10. I [got married]{S functioning improved}, I [finished my degree]{S functioning improved}, I [laughed]{S mood improved}]{O benefit; fluoxetine}. [Then it pooped out]{O partial; fluoxetine}. [They raised it to 60, back to 40, up to 80, and I can't honestly say I notice anything]{O no_benefit; fluoxetine}. [[Blah]{S anhedonia fig side_effect}, [couldn't care less]{S anhedonia side_effect}, [sex is a chore]{S sexual side_effect}]{O side_effect; fluoxetine}. [No [weight gain]{S appetite_weight absent side_effect}, no [nausea]{S gastrointestinal clin absent side_effect}]{O tolerated; fluoxetine}, I'll give it that. It can cause [low sodium]{S other_physical possible general side_effect} at our age so get your labs. Thinking of asking about [Effexor]{T venlafaxine; planned} but my sister in law had such a time getting off hers that I keep putting it off.

=== 1945-migraine
title: Emgality vs everything else I tried
genre: review
layout: site review with fields
condition: chronic migraine
area: general
english: Australian
narrator: patient
split: train
round: 5
overall: improved
treatment: galcanezumab
rating: 9
ledger:
  pizotifen | medication | tried | no_response | appetite_weight
  sodium valproate | medication | stopped | mixed | other_physical, appetite_weight
  candesartan | medication | tried | partial | neurological
  onabotulinumtoxinA | medication | stopped | partial | pain
  magnesium | supplement | ongoing | unknown
  galcanezumab | medication | ongoing | response | pain, other_physical, gastrointestinal
  rizatriptan | medication | ongoing | response
---
Condition: [chronic migraine]{S diagnosis clin}, 20+ days a month
How long: 16 months
Effectiveness 5/5 Ease of use 4/5

What came before: [Sandomigran]{T pizotifen; tried} ([[ate the house]{S appetite_weight fig side_effect}]{O side_effect; pizotifen}, [not one day fewer]{O no_benefit; pizotifen}), [Epilim]{T sodium valproate; stopped} ([good control for a year actually]{O benefit; sodium valproate}, [then my [hair fell out]{S other_physical side_effect} and I [blew up like a balloon]{S appetite_weight fig side_effect}]{O side_effect; sodium valproate}, so that went), [candesartan]{T candesartan; tried} ([a bit less [severe]{S pain improved}]{O partial; candesartan}, [[light headed]{S neurological side_effect}]{O side_effect; candesartan}), four rounds of [Botox]{T onabotulinumtoxinA; stopped; sessions=four rounds}. [The [botox]{T onabotulinumtoxinA; stopped} did help for the first two, down to 12 days, then wore off at week eight, then week five, then not at all]{O partial; onabotulinumtoxinA}. [[Stiff neck]{S pain side_effect} like you wouldn't believe]{O side_effect; onabotulinumtoxinA}. $$$ so we called it quits.

Now: [3 days a month. THREE]{O benefit; galcanezumab}. [I [went back full time]{S functioning improved} in Feb]{O benefit; galcanezumab}. [I [booked a holiday]{S functioning improved} and [wasn't scared]{S anxiety improved} I'd spend it in the bath with the light off]{O benefit; galcanezumab}. [The [pen]{T galcanezumab; ongoing} [stings]{S pain side_effect} and leaves a [red lump]{S other_physical side_effect}]{O side_effect; galcanezumab; neutral}. [Bit [constipated]{S gastrointestinal clin side_effect}]{O side_effect; galcanezumab; neutral}. [The last week of the month it's weaker, you can set a watch by it]{O partial; galcanezumab}. When one does come, a [Maxalt wafer]{T rizatriptan; ongoing} [kills it in an hour]{O benefit; rizatriptan}, which it never used to. I take [magnesium]{T magnesium; ongoing} as well out of superstition.

=== 1946-contraception
title: Mirena 4 years in
genre: review
layout: short review
condition: heavy periods
area: general
english: British
narrator: patient
split: train
round: 5
overall: improved
treatment: levonorgestrel intrauterine system
rating: 4/5
ledger:
  tranexamic acid | medication | tried | partial
  iron tablets | supplement | stopped | response | gastrointestinal
  levonorgestrel intrauterine system | medication | ongoing | mixed | pain, other_physical, mood, anger
  endometrial ablation | procedure | declined | unknown
---
Had it for [flooding]{S other_physical}, I'm 44. [Tranexamic acid]{T tranexamic acid; tried} [made it a bit [lighter]{S other_physical improved}]{O partial; tranexamic acid}, not so you could leave the house. I was [anaemic]{S other_physical clin}, [running on empty]{S energy fig}. [Iron]{T iron tablets; stopped} [sorted my bloods]{O benefit; iron tablets} [and [bunged me up]{S gastrointestinal fig side_effect}]{O side_effect; iron tablets}, don't need them these days.

Fitting: [I won't lie, [worse than labour]{S pain fig side_effect} for about forty seconds]{O side_effect; levonorgestrel intrauterine system}. [[Spotting]{S other_physical side_effect} for 5 months, every day a pad]{O side_effect; levonorgestrel intrauterine system}. Then it stopped and [I haven't had a [proper period]{S other_physical improved} since 2022]{O benefit; levonorgestrel intrauterine system}. [[White trousers]{S functioning fig improved}, swimming with the kids, the lot]{O benefit; levonorgestrel intrauterine system}.

[On the minus side my moods are [up and down]{S mood fig unclear}, I'm [snappier]{S anger worsened unclear} than I was and [hairier]{S other_physical unclear}]{O side_effect; levonorgestrel intrauterine system}. It may be my age. I was offered the [burning of the lining]{T endometrial ablation; declined}, said I'd see this one out first. [Never once felt the [strings]{S pain absent side_effect}]{O tolerated; levonorgestrel intrauterine system}. My friend got the [copper one]{T copper coil (procedure); other} and [bleeds like a pig]{S other_physical fig other side_effect}, so do your homework.

=== 1947-panic
title: sertraline 4 months
genre: review
layout: plain text review
condition: panic disorder
area: mental
english: Irish
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: sertraline
rating: 3.5
ledger:
  diazepam | medication | stopped | partial | sleep
  sertraline | medication | ongoing | partial | gastrointestinal, anxiety, sleep
  breathing exercises | mind_body | tried | worse
  cold water on the wrists | other | ongoing | partial
  psychotherapy | psychotherapy | not_tried | unknown
  pregabalin | medication | declined | unknown
---
Wasn't going to write one of these but I read hundreds when I started so fair is fair.

27, [panic attacks]{S anxiety} on the bus, at mass, in Dunnes. A&E twice thinking it was a [heart attack]{S other_physical possible}. Doc started me with [Valium]{T diazepam; stopped; duration=two weeks} for two weeks, [grand for a few hours]{O partial; diazepam} [and [conked out]{S sleep fig side_effect} on the sofa]{O side_effect; diazepam}, and then the [setraline]{T sertraline; ongoing; dose=50}, 50, 100 since June.

Weeks 1 to 3: [[the runs]{S gastrointestinal side_effect}, [yawning]{S sleep side_effect}, [pure dread]{S anxiety worsened side_effect} first thing, far worse than before I took anything]{O side_effect; sertraline}. I nearly threw the [tablets]{T sertraline; ongoing} in the Liffey. [Week 5 nothing much]{O no_benefit; sertraline}. [Week 8 I realised I was [on the bus]{S functioning improved}]{O benefit; sertraline}. [I'd say the [attacks]{S anxiety improved} went from daily to one or two a week]{O partial; sertraline}. [That's as far as it's gone, there's been no change since September]{O partial; sertraline}. [I [still won't do the motorway]{S functioning}]{O no_benefit; sertraline}. [The [tummy]{S gastrointestinal improved side_effect} settled]{O tolerated; sertraline}.

[The [breathing app]{T breathing exercises; tried} my cousin sent, sure counting my breaths made me more [panicky]{S anxiety worsened}]{O worsening; breathing exercises}. [Cold tap on the wrists]{T cold water on the wrists; ongoing} [gets me through a meeting alright]{O partial; cold water on the wrists}. There's a [pscyhologist]{T psychotherapy; not_tried} in the health centre with a two year list so that's that. Was told [Lyrica]{T pregabalin; declined} could be added and I said I'd rather not, my uncle was [hooked]{S substance_use other side_effect} on those. Will ask about going to 150.

=== 1948-adhd
title: Strattera for my AuDHD self
genre: review
layout: short review
condition: ADHD
area: mental
english: American
narrator: patient
split: train
round: 5
overall: unchanged
treatment: atomoxetine
rating: 2/5
ledger:
  amphetamine salts | medication | stopped | mixed | anxiety, appetite_weight, mood
  atomoxetine | medication | stopped | no_response | gastrointestinal, other_physical, sexual, mood
  viloxazine | medication | planned | unknown
  body doubling | lifestyle | ongoing | response
---
3 months at 80. I'm sure it helps some people, [for me it was three months of waiting for a bus]{O no_benefit; atomoxetine}. [[Stomach ache]{S gastrointestinal side_effect} every morning, [peeing took forever]{S other_physical side_effect}, [no libido]{S sexual clin side_effect}, and kind of a [gray film]{S mood fig side_effect} over the day]{O side_effect; atomoxetine}. [Still [late to everything]{S functioning}, still [14 tabs open]{S cognition fig}]{O no_benefit; atomoxetine}. I ended it by just not picking up the refill. [No [withdrawal]{S other absent withdrawal} that I could tell]{O tolerated; atomoxetine}.

[Addy]{T amphetamine salts; stopped} in my twenties [was like getting [glasses for my brain]{S cognition fig improved}]{O benefit; amphetamine salts}, [I also [weighed 98 lbs]{S appetite_weight side_effect} and [ground my teeth]{S anxiety side_effect} and [cried]{S mood side_effect} every day at 5]{O side_effect; amphetamine salts}. Had to quit when I was pregnant. My psych wants to go with [Qelbree]{T viloxazine; planned} next since he says stimulants and my blood pressure don't mix. [Honestly the thing that gets my taxes [done]{S functioning improved} is [having a friend sit on zoom with me]{T body doubling; ongoing}]{O benefit; body doubling}. It's free.

=== 1949-fibromyalgia
title: Lyrica, mixed feelings
genre: review
layout: form with fields (Reason / Side effects / Comments)
condition: fibromyalgia
area: general
english: Canadian
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: pregabalin
rating: 3
ledger:
  nortriptyline | medication | tried | no_response | gastrointestinal
  duloxetine | medication | stopped | worse | gastrointestinal, suicidality
  pregabalin | medication | ongoing | mixed | appetite_weight, other_physical, cognition, neurological, mood, functioning, energy
  aquafit | lifestyle | ongoing | partial
  low-dose naltrexone | medication | planned | unknown
---
Reason: [fibro]{S diagnosis clin}, [nerve pain]{S pain}
Side effects: [[weight]{S appetite_weight side_effect}, [swollen ankles]{S other_physical side_effect}, [memory]{S cognition side_effect}, [drunk feeling]{S neurological side_effect}]{O side_effect; pregabalin}
Comments: 5 yrs on 150 twice a day. [It worked for the [burning]{S pain improved}, I can [wear a bra]{S functioning improved} and [hold my grandson]{S functioning improved}]{O benefit; pregabalin}. [But it has made the [gloom]{S mood worsened side_effect} worse, I'm sure of it]{O worsening; pregabalin}. [I [don't pick up the phone]{S functioning side_effect}, I [sit]{S energy side_effect}]{O side_effect; pregabalin}. [I [forgot my own postal code]{S cognition side_effect} at the bank]{O side_effect; pregabalin}. [Dropping even 25 mg gives me the [shakes]{S neurological withdrawal} and [sweats]{S other_physical withdrawal}]{O withdrawal; pregabalin}, the doctor never told me that part.
Others: [nortriptyline]{T nortriptyline; tried} [[dried me out]{S gastrointestinal side_effect}]{O side_effect; nortriptyline}, [no change in [pain]{S pain} that I could see]{O no_benefit; nortriptyline}. [Cymbalta]{T duloxetine; stopped}, ten days, [[vomited]{S gastrointestinal side_effect} and had [thoughts I don't want to write down]{S suicidality fig side_effect}]{O side_effect; duloxetine}, [felt a hundred times worse in my head]{O worsening; duloxetine}. Stopped that one myself. [[Aquafit]{T aquafit; ongoing; frequency=Wednesdays} on Wednesdays loosens me till about Thursday noon]{O partial; aquafit}. A lady there takes [LDN]{T low-dose naltrexone; other} and says it [gave her legs back]{S functioning fig improved other}. I printed something about [naltrexone]{T low-dose naltrexone; planned} to bring to my next appointment.

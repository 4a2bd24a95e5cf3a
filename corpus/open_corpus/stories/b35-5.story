=== 1501-depression-anxiety
title: Lexapro - day by day then yr by yr
genre: review
layout: dated updates
condition: anxiety and depression
area: mental
english: Australian
narrator: patient
split: train
overall: improved
treatment: escitalopram
rating: 8
round: 4
ledger:
  escitalopram | medication | ongoing | response | gastrointestinal, sleep, anxiety, other_physical
  psychotherapy | psychotherapy | tried | response
  kava | supplement | tried | no_response
  running | lifestyle | tried | partial
---
Day 1-5. [[Spew feeling]{S gastrointestinal side_effect}, [yawning]{S sleep side_effect} like a hippo, [skin crawling]{S anxiety fig side_effect}]{O side_effect; escitalopram}. Half a 10.

Day 12. [[Bawling]{S mood worsened} in the Woolies carpark, more [anxious]{S anxiety worsened} than before I started the bloody things]{O worsening; escitalopram}. Rang the GP, she said it's common, hang on.

Week 6. [Hung on. Glad. The [knot]{S anxiety fig improved} has come undone]{O benefit; escitalopram}.

Yr 1. [I went to my cousins wedding and [danced]{S functioning improved}]{O benefit; escitalopram}. [[Sweaty]{S other_physical side_effect} of a night, that's it]{O side_effect; escitalopram; neutral}. [No [weight]{S appetite_weight absent side_effect}, no [sexual]{S sexual absent side_effect} dramas]{O tolerated; escitalopram}.

Yr 3. Came off over two months cause I was [well]{S mood improved}, GP on board. [Four months later [couldn't open my emails]{S functioning}]{O partial; escitalopram}. Back on, 10mg. [Took about 5 weeks and good as gold]{O benefit; escitalopram}.

Other stuff: ten sessions with a [psych]{T psychotherapy; tried; sessions=ten} on the mental health plan, [taught me heaps and I still use it]{O benefit; psychotherapy}. [Running]{T running; tried}, [helped for the hour I was doing it]{O partial; running}. [Kava]{T kava; tried}, [tastes of mud, does what mud does]{O no_benefit; kava}. My bro's on [Lexapro]{T escitalopram; other} 20 and reckons it's made him a [brick]{S anhedonia fig other side_effect}. [SSRIs]{T SSRIs (medication); general} aren't happy pills. They just turn the volume down.

=== 1502-obesity
title: Mounjaro vs everything else
genre: review
layout: Reason / dose / time taken
condition: obesity
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: tirzepatide
rating: 10
round: 4
ledger:
  phentermine | medication | tried | partial | other_physical, sleep
  naltrexone and bupropion | medication | tried | no_response | gastrointestinal, pain
  Weight Watchers | support | tried | partial
  semaglutide | medication | tried | no_response | gastrointestinal
  tirzepatide | medication | ongoing | response | gastrointestinal, other_physical
  gastric sleeve | procedure | declined | unknown
---
Reason: [297 lbs]{S appetite_weight}, [prediabetic]{S diagnosis clin}, [PCOS]{S diagnosis clin}
Dose: 10 mg
Time taken: 11 months

ok so what i did before: [WW]{T Weight Watchers; tried} since i was 14 ([down 20 up 30, repeat]{O partial; Weight Watchers}). [Adipex]{T phentermine; tried} ([[dropped 25]{S appetite_weight improved} in a summer then it just stopped working]{O partial; phentermine}, [[heart going like a drum]{S other_physical fig side_effect}, [up cleaning at 2]{S sleep side_effect}]{O side_effect; phentermine}). [Contrave]{T naltrexone and bupropion; tried} ([nope. [Nausea]{S gastrointestinal clin side_effect}, [headache]{S pain side_effect}]{O side_effect; naltrexone and bupropion}, [zero lbs]{O no_benefit; naltrexone and bupropion}). [Ozempic]{T semaglutide; tried}, my sister [lost 60]{S appetite_weight improved other} on [ozempic]{T semaglutide; other}, [me 4 pounds in 5 months]{O no_benefit; semaglutide} and [[burps like rotten eggs]{S gastrointestinal fig side_effect}]{O side_effect; semaglutide}. Then [MJ]{T tirzepatide; ongoing; dose=10 mg}. [First shot on a friday, by sunday i forgot to [eat lunch]{S appetite_weight improved}. FORGOT]{O benefit; tirzepatide}. [Today 221]{O benefit; tirzepatide}. [A1C normal]{O benefit; tirzepatide}. [[periods regular]{S other_physical improved}]{O benefit; tirzepatide}. [i [fit in the booth]{S functioning improved} at dennys]{O benefit; tirzepatide}. 

[some [nausea]{S gastrointestinal clin side_effect} day 2, [hair thinning]{S other_physical side_effect}, [injection spot itches]{S other_physical side_effect}]{O side_effect; tirzepatide; neutral}. surgeon still wants to do a [sleeve]{T gastric sleeve; declined}, told him no thanks. It works on two hormones instead of one, thats why some do better. not a miracle for everybody, lady at my church [gained]{S appetite_weight other side_effect} on [mounjaro]{T tirzepatide; other}.

=== 1503-depression
title: Remeron made me mean and hungry
genre: review
layout: plain paragraph
condition: depression
area: mental
english: American
narrator: patient
split: test
overall: unchanged
treatment: mirtazapine
rating: 2
round: 4
ledger:
  paroxetine | medication | stopped | response
  mirtazapine | medication | stopped | worse | appetite_weight, anger, sleep, neurological
  prayer group | support | ongoing | partial
  vilazodone | medication | planned | unknown
---
Everyone on here raves about it so I figured what the heck. [I had been fine on [Paxil]{T paroxetine; stopped; duration=8 years} for 8 years]{O benefit; paroxetine} ([it worked, period]{O benefit; paroxetine}) but moved states and the new doctor doesn't like it at my age, 68. So [Remeron]{T mirtazapine; stopped; dose=15}, 15. [[Slept 13 hours]{S sleep side_effect} and woke up [drunk]{S neurological fig side_effect}]{O side_effect; mirtazapine}. [[Ate a whole pie]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [[19 pounds]{S appetite_weight side_effect} in seven weeks]{O side_effect; mirtazapine}. [[legs jumping]{S neurological side_effect} all night, [dreams about my dead ex husband]{S sleep side_effect}]{O side_effect; mirtazapine}. [I [called my daughter in law a name]{S anger side_effect} I have never used in my life]{O side_effect; mirtazapine}. And [the [blues]{S mood fig worsened} got bluer, I [didnt wash]{S functioning} for six days]{O worsening; mirtazapine}. Took myself off, little nibbles of [pill]{T mirtazapine; stopped}. [No [withdrawal]{S other absent withdrawal} to speak of]{O tolerated; mirtazapine}. [Still [sad]{S mood}]{O no_benefit; overall}. The ladies at [Tuesday prayer]{T prayer group; ongoing} [help me through the day, some]{O partial; prayer group}. Next appointment the 14th, she wants [Viibryd]{T vilazodone; planned}. My neighbor takes [Remeron]{T mirtazapine; other} and looks like a rose.

=== 1504-heart-failure-bp
title: Bisoprolol
genre: review
layout: Side effects / Comments
condition: atrial fibrillation
area: general
english: British
narrator: patient
split: train
overall: partly_improved
treatment: bisoprolol
rating: 3/5
round: 4
ledger:
  cardioversion | procedure | tried | partial
  flecainide | medication | stopped | no_response | neurological
  bisoprolol | medication | ongoing | partial | energy, other_physical, sleep, sexual
  cutting out coffee | lifestyle | tried | no_response
  apixaban | medication | ongoing | unknown | other_physical
  catheter ablation | procedure | planned | unknown
---
Side effects: [[cold feet and hands]{S other_physical side_effect}, [legs like lead]{S energy fig side_effect}, [mad dreams]{S sleep side_effect}, [not much going on downstairs]{S sexual fig side_effect}]{O side_effect; bisoprolol}

Comments: Retired postie, 71, fit as a butchers dog till the [AF]{S diagnosis clin}. [heart flopping about like a fish]{S other_physical fig}, [breathless]{S other_physical} on the flat. They [shocked me]{T cardioversion; tried} at the Royal in Feb, [lasted nine days]{O partial; cardioversion}. [Flecainide]{T flecainide; stopped} after, [made the [room swim]{S neurological fig side_effect}]{O side_effect; flecainide} and [I was still in [AF]{S diagnosis clin}]{O no_benefit; flecainide} so that was stopped. [Bisop]{T bisoprolol; ongoing; dose=5} 5 [holds the rate at 70ish, the [fish]{S other_physical fig improved} is still there but asleep]{O partial; bisoprolol}. [Can [do the allotment]{S functioning improved} if I sit down every row]{O partial; bisoprolol}. I [packed in coffee]{T cutting out coffee; tried; duration=for a month} for a month, [no odds]{O no_benefit; cutting out coffee}. Also [Eliquis]{T apixaban; ongoing} for the [clots]{S other_physical possible}, [[bruise]{S other_physical side_effect} if you look at me]{O side_effect; apixaban}. Waiting on an [ablation]{T catheter ablation; planned}, list is 40 wks. Chap in the next bed had his [ablation]{T catheter ablation; other} twice and was [playing bowls]{S functioning improved other}. Don't stop [betas]{T beta blockers (medication); general} sudden, it says so in big letters, [I ran out over a bank holiday and had a [racing heart]{S other_physical withdrawal} till the Tuesday]{O withdrawal; bisoprolol}.

=== 1505-bipolar-lithium
title: Lithium, 22 years
genre: review
layout: title line then text
condition: bipolar disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: lithium
rating: 10/10
round: 4
ledger:
  hospital admission | care_setting | tried | unknown
  haloperidol | medication | tried | unknown | neurological
  carbamazepine | medication | tried | no_response | other_physical
  psychoanalysis | psychotherapy | tried | no_response
  lithium | medication | ongoing | response | neurological, other_physical
  levothyroxine | medication | ongoing | response
---
Plain salt of the earth

Three [sections]{T hospital admission; tried; sessions=Three} before I was 30. I [gave away my car]{S mania_psychosis} and [thought I was engaged to a newsreader]{S mania_psychosis}. [Haloperidol]{T haloperidol; tried} on the ward, [[stiff as a deckchair]{S neurological fig side_effect}]{O side_effect; haloperidol}. Then [Tegretol]{T carbamazepine; tried; duration=two years}, two years, [[high]{S mania_psychosis fig} twice on it]{O no_benefit; carbamazepine} and [a [rash]{S other_physical side_effect}]{O side_effect; carbamazepine}. My parents paid for an [analyst]{T psychoanalysis; tried} in Hampstead, [he was very interested in my mother and it made no difference whatever]{O no_benefit; psychoanalysis}.

[Priadel]{T lithium; ongoing; dose=800}, 800 at night, since 2004. [I have not been [high]{S mania_psychosis fig improved} since. Not once]{O benefit; lithium}. [I [taught maths]{S functioning improved} for nineteen years]{O benefit; lithium}. [[Tremor]{S neurological clin side_effect} (do not ask me to carry soup), [thirst]{S other_physical side_effect}, [thyroid packed up]{S other_physical fig side_effect}]{O side_effect; lithium; neutral} so I have [thyroxine]{T levothyroxine; ongoing} as well, [which sorted that]{O benefit; levothyroxine}. [Kidneys holding at 61]{O tolerated; lithium}. My late father had the [illness]{S diagnosis other} and no [lithium]{T lithium; other} and that is why he is my late father. Bloods every three months. It is an element, nobody owns it, so nobody advertises it. Stopping suddenly can bring on [mania]{S mania_psychosis clin possible general withdrawal} in weeks. [I've never missed the [creativity]{S cognition absent side_effect} people bang on about]{O tolerated; lithium}.

=== 1506-acne-isotretinoin
title: Accutane, 6 months
genre: review
layout: Pros / Cons
condition: acne
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: isotretinoin
rating: 9
round: 4
ledger:
  doxycycline | medication | stopped | partial | gastrointestinal
  tretinoin | medication | tried | no_response | other_physical
  spironolactone | medication | tried | no_response | other_physical
  dairy-free diet | lifestyle | tried | no_response
  facials | procedure | tried | worse
  isotretinoin | medication | stopped | response | other_physical, pain, mood
---
(19, female, finished 3 weeks ago)

PROS
* [[clear]{S other_physical improved}. like glass]{O benefit; isotretinoin}. I keep touching it
* [[hair never greasy]{S other_physical improved side_effect}, washed it 1x/wk lol]{O benefit; isotretinoin}
* [I [took off the mask]{S functioning improved}, I [let my bf turn on the light]{S functioning improved}]{O benefit; isotretinoin}

CONS
* [[lips peeling]{S other_physical side_effect} like string cheese, [nosebleeds]{S other_physical side_effect} in lab, [back pain]{S pain side_effect} like im 80]{O side_effect; isotretinoin}
* [[purge]{S other_physical worsened} in month 1, got way worse, big [cysts]{S other_physical worsened} on my jaw]{O worsening; isotretinoin}
* pregnancy test every month even tho. ipledge website can burn
* [felt kinda [blah]{S mood fig side_effect} in month 4 but finals so idk]{O side_effect; isotretinoin; neutral}
* [was scared of the [suicide]{S suicidality possible side_effect} stuff, didnt happen]{O tolerated; isotretinoin}

BEFORE: [doxy]{T doxycycline; stopped} ([half [cleared]{S other_physical improved}, back when i stopped]{O partial; doxycycline}; [[barfed on the bus]{S gastrointestinal side_effect}]{O side_effect; doxycycline}), [[Retin-A]{T tretinoin; tried} [peeled]{S other_physical side_effect}]{O side_effect; tretinoin}, [[spiro]{T spironolactone; tried} [peed 24/7]{S other_physical side_effect}]{O side_effect; spironolactone}, [no dairy]{T dairy-free diet; tried; duration=5 months} for 5 months. [none of it got to the deep ones]{O no_benefit; tretinoin, spironolactone, dairy-free diet}. [[Facials]{T facials; tried} from my aunts friend literally made it spread]{O worsening; facials}. About 1 in 5 need a second round. My brother did [accutane]{T isotretinoin; other} twice so fingers crossed.

=== 1507-binge-eating-cbt
title: guided self-help CBT for bingeing
genre: review
layout: plain paragraph
condition: binge eating disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: cognitive behavioural therapy
rating: 3.5
round: 4
ledger:
  Overeaters Anonymous | support | tried | no_response
  hypnotherapy | mind_body | tried | no_response
  cognitive behavioural therapy | psychotherapy | stopped | partial
  locked biscuit tin | other | ongoing | response
  fluoxetine | medication | ongoing | partial | sleep
---
[Bingeing]{S appetite_weight} since I was about 15, secret, wrappers in the boot of the car, every night after the kids were down. Went to [OA]{T Overeaters Anonymous; tried} twice, too much god, [didn't help]{O no_benefit; Overeaters Anonymous}. Paid a man in Stockport for [hypnosis]{T hypnotherapy; tried} and [ate a Viennetta on the way home]{O no_benefit; hypnotherapy}, so there you go. The NHS gave me the book and a [wellbeing practitioner]{T cognitive behavioural therapy; stopped; sessions=eight} on the phone for eight weeks. You write what you ate and what you felt and have three meals and three snacks whatever happened. [[Binges]{S appetite_weight improved} went from 7 a week to 2]{O benefit; cognitive behavioural therapy}. [It's crept back to 3 or 4 since the calls finished]{O partial; cognitive behavioural therapy}. I don't [make myself sick]{S appetite_weight absent}, never have. My husband came up with a [tin with a padlock and he has the key]{T locked biscuit tin; ongoing}, everyone told me that's unhealthy, [it's worked better than the lot]{O benefit; locked biscuit tin}. On [fluoxetine]{T fluoxetine; ongoing; dose=60} 60 as well, [takes the edge off the [urge]{S appetite_weight improved}]{O partial; fluoxetine}, [[sleep is bitty]{S sleep side_effect}]{O side_effect; fluoxetine}. In America they get [Elvanse]{T lisdexamfetamine (medication); general} for it, here the doctor had never heard of that. My friend did [CBT]{T cognitive behavioural therapy; other} face to face and cracked it, so if you can get a room and a person take it. [Weight the same, by the way, 16 stone 2]{O no_benefit; overall}.

=== 1508-crohns-disease
title: Infliximab (Remicade then Inflectra)
genre: review
layout: plain paragraph with updates
condition: Crohn's disease
area: general
english: Irish
narrator: patient
split: train
overall: improved
treatment: infliximab
rating: 8
round: 4
ledger:
  exclusive enteral nutrition | lifestyle | tried | partial
  prednisolone | medication | stopped | mixed | sleep, appetite_weight, anger
  azathioprine | medication | stopped | unknown | other_physical
  infliximab | medication | stopped | partial | pain
  bowel resection | procedure | tried | partial
  ustekinumab | medication | ongoing | response
---
I was dx with [Crohns]{S diagnosis clin} in Leaving Cert year. First the [milkshakes]{T exclusive enteral nutrition; tried; duration=8 weeks} for 8 weeks and no food at all, [savage boring but it worked, [cramps]{S pain improved} gone]{O benefit; exclusive enteral nutrition}. [Then it came back]{O partial; exclusive enteral nutrition} and it was [pred]{T prednisolone; stopped}: [grand for the gut]{O benefit; prednisolone}, [[face like a football]{S appetite_weight fig side_effect}, [awake all night]{S sleep side_effect}, [ate the head off]{S anger fig side_effect} my mam]{O side_effect; prednisolone}. Tapered off that. [[Imuran]{T azathioprine; stopped} gave me [pancreatitis]{S other_physical clin side_effect}, ten days in hospital, I'd take the [Crohns]{S diagnosis clin} any day]{O side_effect; azathioprine}, stopped obviously. 

The [drip]{T infliximab; stopped; frequency=every 8 weeks}, every 8 weeks, lovely nurses, tea and toast. [From the second one I was [flying]{S energy fig improved}]{O benefit; infliximab}. [No more [mapping every jacks in Dublin]{S functioning fig improved}]{O benefit; infliximab}.

Update yr 3: they changed it to the [copy]{T infliximab; stopped}, no difference. [[sore joints]{S pain side_effect} the week after]{O side_effect; infliximab; neutral}

Update yr 5: [antibodies, stopped working nearly overnight]{O partial; infliximab}. Had [20cm of bowel out]{T bowel resection; tried}, [bought me a year]{O partial; bowel resection}. On [Stelara]{T ustekinumab; ongoing} since, [it's quiet as a mouse down there]{O benefit; ustekinumab}, [not one side effect]{O tolerated; ustekinumab}. [Still giving 8 to the [Remicade]{T infliximab; stopped} because it got me through college]{O benefit; infliximab}. About a third lose response to it in the end I was told. My roommate is on [Humira]{T adalimumab (medication); other} for hers since she was 12.

=== 1509-panic-benzodiazepine
title: Klonopin is a trap
genre: review
layout: title line then text
condition: panic disorder
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
treatment: clonazepam
rating: 5
round: 4
ledger:
  clonazepam | medication | stopped | mixed | cognition, energy
  detox | care_setting | declined | unknown
  diazepam | medication | stopped | unknown
  hydroxyzine | medication | tried | no_response | sleep
  panic therapy app | other | tried | no_response
  sertraline | medication | ongoing | partial | sexual
  cold showers | lifestyle | ongoing | response
---
[wonder drug till its not]{O partial; clonazepam}

[I give it 5 bc it was a 10 and then a 0]{O partial; clonazepam}. [Kpins]{T clonazepam; stopped; dose=.5; frequency=twice a day} .5 twice a day for [panic attacks]{S anxiety}. [First day I [drove over the bridge]{S functioning improved}, I [bought groceries]{S functioning improved}, I [was ME]{S functioning fig improved}]{O benefit; clonazepam}. [for about 2 years no [attacks]{S anxiety improved}]{O benefit; clonazepam}. [then .5 did nothing, then 1, then 2]{O no_benefit; clonazepam}. [[memory shot]{S cognition fig side_effect}, I [lost whole conversations]{S cognition side_effect}, [couch potato]{S energy fig side_effect}]{O side_effect; clonazepam}. New dr says oh we dont do that here and cut me in HALF. [[Shaking]{S neurological withdrawal}, [ears screaming]{S neurological fig withdrawal}, [bugs on my skin]{S neurological fig withdrawal}, [no sleep]{S sleep withdrawal} for 4 days, I thought i was going to [have a seizure]{S neurological possible withdrawal}]{O withdrawal; clonazepam}. Somebody suggested a [detox]{T detox; declined} place, no, I have a job. Found a pharmacist who knows the Ashton thing, came down 5% at a time w/ [valium]{T diazepam; stopped; duration=14 months}, 14 months. Off since 4th of july. [[tinnitus]{S neurological clin withdrawal} is still here]{O withdrawal; clonazepam}

[vistaril]{T hydroxyzine; tried}: [a [nap]{S sleep side_effect}, nothing else]{O no_benefit; hydroxyzine}. an [app with a cartoon fox]{T panic therapy app; tried}: [please]{O no_benefit; panic therapy app}. [zoloft]{T sertraline; ongoing; dose=75}  75: [helps a bit, [attacks]{S anxiety improved} are once a month and smaller]{O partial; sertraline}, [[takes forever]{S sexual fig side_effect}]{O side_effect; sertraline}. weirdest one, [cold showers]{T cold showers; ongoing; duration=2 min}, 2 min: [stops one dead in its tracks]{O benefit; cold showers}. my mom's been on [klonopin]{T clonazepam; other} since 1991 same dose and is fine. these are meant for 2-4 weeks

=== 1510-knee-osteoarthritis
title: Cortisone shot vs everything
genre: review
layout: Pros / Cons / verdict
condition: knee osteoarthritis
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: corticosteroid injection
rating: 3
round: 4
ledger:
  corticosteroid injection | medication | tried | partial | pain, other_physical
  hyaluronic acid injections | procedure | tried | no_response
  glucosamine | supplement | tried | no_response
  celecoxib | medication | ongoing | partial
  WD-40 | other | tried | no_response
  physiotherapy | procedure | ongoing | response
  knee replacement | procedure | not_tried | unknown
---
PRO: [2 days after the [shot]{T corticosteroid injection; tried} I [walked the mall]{S functioning improved}]{O benefit; corticosteroid injection}. quick, cheap, insurance pays.
CON: [needle itself [hurt like the dickens]{S pain fig side_effect}, [blood sugar 280]{S other_physical side_effect} for 3 days, [face red]{S other_physical side_effect}]{O side_effect; corticosteroid injection}. [First one gave me four months. Second one six weeks. Third one I'm still waiting]{O partial; corticosteroid injection}
VERDICT: [ok for a wedding]{O partial; corticosteroid injection}.

I'm 63, was a roofer so the [knees]{S pain} are on me. Did the [rooster comb]{T hyaluronic acid injections; tried} series, $900, [zilch]{O no_benefit; hyaluronic acid injections}. [Glucosamine]{T glucosamine; tried} since 05, [dog does better on it than me]{O no_benefit; glucosamine}. And yes I sprayed [WD40]{T WD-40; tried} on it because Earl said so, [smelled like a garage and [limped]{S functioning} like before]{O no_benefit; WD-40}. [[Celebrex]{T celecoxib; ongoing} keeps me at about half]{O partial; celecoxib}. [Stomach's been fine on it]{O tolerated; celecoxib}. Surgeon says I'm [too heavy]{S appetite_weight} for a [replacement]{T knee replacement; not_tried}, come back under 240. Now here's what gets me. A kid at the [PT]{T physiotherapy; ongoing} place had me doing [step ups]{T physiotherapy; ongoing; frequency=three times a week} and those [rubber bands]{T physiotherapy; ongoing} three times a week and [in two months I [came down my own ladder]{S functioning improved} face forward]{O benefit; physiotherapy}. [Still doing them, [pain]{S pain improved} is maybe a 2]{O benefit; physiotherapy}. My wife got a [cortisone shot]{T corticosteroid injection; other} in 2019 and hasn't thought of her knee since. They say no more than 3 a year, it softens the cartilage.

=== 671-depression
title: Auvelity
genre: review
layout: fields then text with update
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: dextromethorphan-bupropion
rating: 6
round: 2
ledger:
  trazodone | medication | ongoing | partial | other_physical
  brexpiprazole | medication | tried | partial | appetite_weight, anxiety
  dextromethorphan-bupropion | medication | ongoing | partial | neurological, anxiety, sleep, gastrointestinal, other_physical
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
---
Age range: 25-34 | Female | On it less than 6 months
Condition: [Major Depressive Disorder]{S diagnosis clin}
6 out of 10

Let me start by saying I'm sensitive to everything. [First day I [felt drunk]{S neurological fig side_effect}]{O side_effect; dextromethorphan-bupropion}. Like two margaritas. My husband had to carry the groceries because [I was [walking into door frames]{S neurological side_effect}]{O side_effect; dextromethorphan-bupropion}. [That wore off by day 6]{O tolerated; dextromethorphan-bupropion}. [By day 10 I [woke up and made the bed]{S functioning improved}]{O benefit; dextromethorphan-bupropion}. I don't make the bed. [I [texted people back]{S functioning improved}, I [sang to the cat]{S mood improved}]{O benefit; dextromethorphan-bupropion}. I thought ok, wonder drug.

Went up to twice a day like you're supposed to. [[Racing heart]{S other_physical side_effect}, [jittery]{S anxiety fig side_effect}, [teeth grinding]{S other_physical side_effect}, [no sleep]{S sleep side_effect}]{O side_effect; dextromethorphan-bupropion}. We backed off to one [and most of that quit]{O tolerated; dextromethorphan-bupropion}. [[Dry mouth]{S gastrointestinal side_effect} never did]{O side_effect; dextromethorphan-bupropion}.

It's a [cough medicine]{T dextromethorphan (medication); general} plus an old [antidepressant]{T bupropion (medication); general}, supposed to kick in faster because it works on glutamate. My coinsurance is $110.

What I was on before: [Rexulti]{T brexpiprazole; tried}, [which pulled me up a little]{O partial; brexpiprazole} [but I [ate everything]{S appetite_weight side_effect} and couldn't stop [pacing]{S anxiety side_effect}]{O side_effect; brexpiprazole}. Still take [trazodone]{T trazodone; ongoing; dose=50} 50 for bed, [usually works]{O partial; trazodone}, [[stuffy nose]{S other_physical side_effect}]{O side_effect; trazodone; neutral}. They denied [TMS]{T transcranial magnetic stimulation; not_tried}.

UPDATE month 4: [I'd call it half]{O partial; dextromethorphan-bupropion}. [The [crying]{S mood improved} is gone]{O benefit; dextromethorphan-bupropion}, [the [don't care]{S anhedonia} isn't]{O no_benefit; dextromethorphan-bupropion}. Dropping from 9 to 6.

=== 672-panic-disorder
title: Lexi was the only thing - AMA (ask me anything I guess)
genre: forum
layout: question and answer thread
condition: panic disorder
area: mental
english: Indian English
narrator: patient
split: dev
overall: improved
round: 2
ledger:
  temple visits | support | tried | unknown
  propranolol | medication | tried | partial
  alprazolam | medication | stopped | partial | substance_use
  buspirone | medication | tried | no_response | neurological
  ashwagandha | supplement | tried | no_response
  pranayama | mind_body | ongoing | response
  escitalopram | medication | ongoing | response | anxiety, sleep, sexual
  counselling | psychotherapy | stopped | unknown
  hydroxyzine | medication | not_tried | unknown
---
Two years back I was searching this sub at 3 am [thinking I am dying]{S anxiety}, so giving back. 31, software, Pune. First [panic attack]{S anxiety} came in the office bus. [Chest tight]{S other_physical}, [fingers numb]{S neurological}, [sure it is heart attack]{S anxiety}. Three ECGs, one angiogram (!!), all clear. After that I [stopped the bus]{S functioning}, then the lift, then the office.

**How long before you got diagnosed?**
Eight months. Cardiologist only told me go to psychiatrist. My parents told me go to [temple]{T temple visits; tried}. I did both.

**What did you try before?**
[Inderal]{T propranolol; tried}, [buspirone]{T buspirone; tried}, [Alprax]{T alprazolam; stopped}. [[Inderal]{T propranolol; tried} stops the [heart]{S other_physical improved} but the [fear]{S anxiety} is there only]{O partial; propranolol}. [[Buspirone]{T buspirone; tried} [head spinning]{S neurological side_effect}]{O side_effect; buspirone}, [otherwise water]{O no_benefit; buspirone}. [[Alprax]{T alprazolam; stopped} is magic for 4 hours]{O partial; alprazolam} [and I was [eating it like chana]{S substance_use fig side_effect}]{O side_effect; alprazolam}. Getting off those took me 3 months, 0.125 at a time, [[shivering]{S neurological withdrawal}, [ants under skin]{S neurological fig withdrawal}]{O withdrawal; alprazolam}. Also my chachi gave [ashwagandha]{T ashwagandha; tried}, [I felt nothing except poorer]{O no_benefit; ashwagandha}.

**Did [Lexi]{T escitalopram; ongoing} make you worse first? I'm on day 4 of it and [climbing the walls]{S anxiety fig other side_effect}**
Yes! Everybody should be told. [First ten days [anxiety]{S anxiety clin worsened side_effect} was double and I was [awake whole night]{S sleep side_effect}]{O side_effect; escitalopram}. Start with 2.5 not 10. You hold on, please. I was ready to throw it. [In week 4 I [sat in the bus]{S functioning improved} one stop]{O benefit; escitalopram}. [In week 7 whole route]{O benefit; escitalopram}. [Now I have had zero [attacks]{S anxiety improved} for 14 months]{O benefit; escitalopram}.

**[Sex]{S sexual possible side_effect} side effects?**
[[Takes longer]{S sexual fig side_effect}]{O side_effect; escitalopram; neutral}. Wife has given no complaint, moving on.

**Did you try [hydroxyzine]{T hydroxyzine; not_tried}?**
No, I don't get it here for this.

**[Therapy]{T counselling; stopped}?**
Six sittings with a [counsellor]{T counselling; stopped; sessions=Six sittings}, then she shifted to Canada. [Anulom vilom]{T pranayama; ongoing; frequency=every morning} every morning, don't laugh, [it really brings me down when I feel one coming]{O benefit; pranayama}.

**Will you stop it one day?**
Tried last Diwali by myself, cold turkey, very clever. [In three weeks the [tight chest]{S other_physical withdrawal} was back, and some [current in the head]{S neurological fig withdrawal}]{O withdrawal; escitalopram}. So back on 10. [Settled again in a month]{O benefit; escitalopram}.

=== 673-eczema
title: Dupixent for adult eczema
genre: review
layout: pros and cons fields
condition: eczema
area: general
english: British
narrator: patient
split: train
overall: improved
treatment: dupilumab
rating: 9/10
round: 2
ledger:
  hydrocortisone cream | medication | stopped | no_response
  betamethasone cream | medication | stopped | partial | other_physical
  ciclosporin | medication | stopped | mixed | other_physical
  phototherapy | procedure | tried | partial
  dairy-free diet | lifestyle | stopped | no_response
  oat baths | other | stopped | no_response
  dupilumab | medication | ongoing | response | other_physical, pain
  eye drops | medication | ongoing | partial
  emollient | medication | ongoing | unknown
---
Product: [Dupixent]{T dupilumab; ongoing; frequency=every other Sunday} pen, every other Sunday
Rating: 9/10

Had [eczema]{S diagnosis} since I was in nappies. [Blood on the sheets]{S other_physical}, [scratching]{S other_physical} in meetings, people moving seat on the tube. I [never wore short sleeves]{S functioning}. [Didn't sleep more than three hours]{S sleep} in a row for most of 2019.

[What didn't work: [hydrocortisone]{T hydrocortisone cream; stopped}, [oat baths]{T oat baths; stopped}, [no dairy]{T dairy-free diet; stopped}]{O no_benefit; hydrocortisone cream, oat baths, dairy-free diet}. Gave the lot up. [[Betnovate]{T betamethasone cream; stopped} worked till it didn't]{O partial; betamethasone cream}, [my [skin went like tissue paper]{S other_physical fig side_effect}]{O side_effect; betamethasone cream}, [and coming off that was [red burning hell]{S other_physical fig withdrawal}]{O withdrawal; betamethasone cream}. [Light box]{T phototherapy; tried; sessions=30 goes}, 30 goes at the hospital, [lovely for a month after]{O partial; phototherapy}. [[Ciclosporin]{T ciclosporin; stopped} cleared me completely]{O benefit; ciclosporin} [but my [blood pressure shot up]{S other_physical side_effect}]{O side_effect; ciclosporin}, so they pulled it after five months. [It all came back within the fortnight]{O partial; ciclosporin}.

PROS
[[Itch]{S other_physical improved} gone by week 3]{O benefit; dupilumab}
[[Slept through]{S sleep improved} for the first time in my adult life]{O benefit; dupilumab}
[[Wore a T shirt]{S functioning improved} to work, got asked if I'd been on holiday]{O benefit; dupilumab}
No blood tests, not an immune suppressant in the old way

CONS
[[Sore red eyes]{S other_physical side_effect}]{O side_effect; dupilumab}, [[drops]{T eye drops; ongoing} help some]{O partial; eye drops}
[[Stings]{S pain side_effect} going in]{O side_effect; dupilumab; neutral}
[[Neck still patchy]{S other_physical}]{O partial; dupilumab}
14 months wait for dermatology

You still need your [moisturiser]{T emollient; ongoing}. My nephew, 6, has just been put on [Dupixent]{T dupilumab; other} as well.

=== 674-type-2-diabetes
title: HbA1c 9.4 to 6.1, what I did (no magic)
genre: forum
layout: dated list and replies
condition: type 2 diabetes
area: general
english: Indian English
narrator: patient
split: train
overall: improved
round: 2
ledger:
  metformin | medication | ongoing | partial | gastrointestinal
  karela juice | supplement | stopped | no_response
  fenugreek seeds | supplement | stopped | no_response
  glimepiride | medication | stopped | partial | other_physical, neurological, appetite_weight
  insulin | medication | declined | unknown
  semaglutide | medication | stopped | response | gastrointestinal, energy
  low carbohydrate diet | lifestyle | ongoing | response
  walking after meals | lifestyle | ongoing | response
  continuous glucose monitor | procedure | tried | unknown
---
Since many are asking in the other thread I am posting here my timeline. Male, 52, Hyderabad, both parents [diabetic]{S diagnosis other}. [Type 2]{S diagnosis clin} found in 2015 in LIC medical. No symptom at all at that time, no [thirst]{S other_physical absent}, nothing.

2015. [Metformin]{T metformin; ongoing; dose=500 twice; started=2015}, 500 twice, which I am taking till today. [First month [loose motion]{S gastrointestinal side_effect} five times in a day]{O side_effect; metformin}, [[SR tablet]{T metformin; ongoing} solved it]{O tolerated; metformin}. [HbA1c from 8.8 came to 7.6 and sat there]{O partial; metformin}.
2016-17. Wife's department: [karela juice]{T karela juice; stopped}, [methi seeds]{T fenugreek seeds; stopped} overnight soaked. [Numbers did not care]{O no_benefit; karela juice, fenugreek seeds}. I stopped because of the taste.
2018. Doctor added [glimepiride]{T glimepiride; stopped}. [7.0]{O partial; glimepiride}. [But twice I got [low sugar]{S other_physical side_effect} on the scooter, [sweating]{S other_physical side_effect}, [hands shaking]{S neurological side_effect}]{O side_effect; glimepiride}. [Also [5 kg up]{S appetite_weight side_effect}]{O side_effect; glimepiride}.
2021. Covid, sitting at home, biryani. [9.4]{O worsening; overall}. [Feet burning]{S neurological} at night started. Doctor said now [insulin]{T insulin; declined}. I begged for three months time.

What I did in those three months and after:
- [rice only at lunch, one katori]{T low carbohydrate diet; ongoing}, eggs, sprouts
- [15 minute walk after each meal]{T walking after meals; ongoing}, even at 10 pm in the parking
- a [sensor]{T continuous glucose monitor; tried; duration=one month} on the arm for one month, so I saw with my own eyes what idli does to me
[8.1, then 7.2]{O benefit; low carbohydrate diet, walking after meals}. [Glimepiride]{T glimepiride; stopped} he removed himself.
2023. [Rybelsus]{T semaglutide; stopped}. [I became a man who [leaves food]{S appetite_weight improved}]{O benefit; semaglutide}. [[Minus 11 kg]{S appetite_weight improved} and 6.1]{O benefit; semaglutide}. [[Nausea]{S gastrointestinal clin side_effect}, [burping like eggs]{S gastrointestinal fig side_effect}, [no energy]{S energy side_effect}]{O side_effect; semaglutide}. Cost is ten thousand a month so after one year that was closed. [[4 kg returned]{S appetite_weight withdrawal}, A1c 6.4]{O withdrawal; semaglutide}.
[[Feet are quiet]{S neurological fig improved} since last summer]{O benefit; overall}.

**raju_58:** Sir my doctor gave [Rybelsus]{T semaglutide; other} and I am [vomiting]{S gastrointestinal other side_effect} daily, shall I continue?
Tell him only. I am not a doctor.

**Deepa T:** [Metformin]{T metformin (medication); general} can [lower B12]{S other_physical general possible side_effect}, please check all of you.

=== 675-depression
title: Headset for depression (tDCS), 10 weeks
genre: review
layout: shop review with stars, headings
condition: depression
area: mental
english: second-language (German)
narrator: patient
split: train
overall: partly_improved
treatment: transcranial direct current stimulation
rating: 3
round: 2
ledger:
  medication | medication | declined | unknown
  St John's wort | supplement | tried | partial | other_physical
  agomelatine | medication | stopped | no_response
  transcranial direct current stimulation | neuromodulation | stopped | partial | other_physical, pain
  psychotherapy | psychotherapy | planned | unknown
  bupropion | medication | ongoing | unknown
---
*** (3 of 5)

WHO I AM
Man, 40, [middle depression]{S diagnosis clin} since the pandemic, working. Not [suicidal]{S suicidality absent}. I did not want strong [tablets]{T medication; declined}, because my father has taken [amitriptyline]{T amitriptyline (medication); other} his whole life and was like a [piece of furniture]{S anhedonia fig other side_effect}.

BEFORE
[St John's wort]{T St John's wort; tried; duration=half a year}, half a year. [It lifted me a bit, maybe 20 percent]{O partial; St John's wort}, [but I got [red skin]{S other_physical side_effect} already in March]{O side_effect; St John's wort}. Then [agomelatine]{T agomelatine; stopped}, [three months no effect]{O no_benefit; agomelatine}, doctor ended it.

THE DEVICE
You put it on the forehead for 30 minutes, first five times a week, later two times. The app makes stupid questions. [It [prickles]{S other_physical side_effect}, and I had a [red mark like a forehead lamp]{S other_physical fig side_effect}]{O side_effect; transcranial direct current stimulation; neutral}. [Two or three times [headache]{S pain side_effect}]{O side_effect; transcranial direct current stimulation}. In studies it helps a part of the people, other studies found no difference to a false device, I have read both.

RESULT
[Weeks 1-4: nothing]{O no_benefit; transcranial direct current stimulation}. [Week 6 my colleague asks if I have a girlfriend, because I [make jokes again]{S mood improved}]{O benefit; transcranial direct current stimulation}. [I [cooked]{S functioning improved}]{O benefit; transcranial direct current stimulation}. [The [morning hole]{S mood fig} stayed as it is]{O no_benefit; transcranial direct current stimulation}. After ten weeks the subscription ended and I sent it back. [One month later I was [sitting on the edge of the bed]{S functioning withdrawal} again till nine]{O withdrawal; transcranial direct current stimulation}.

NOW
Waiting list for [therapy]{T psychotherapy; planned}, 7 months. Since last week [Elontril]{T bupropion; ongoing}. I will report.

=== 676-chronic-migraine
title: Botox for chronic migraine
genre: review
layout: question fields
condition: chronic migraine
area: general
english: Irish
narrator: patient
split: train
overall: partly_improved
treatment: botulinum toxin
rating: 7/10
round: 2
ledger:
  metoprolol | medication | stopped | no_response | energy
  topiramate | medication | stopped | no_response | cognition
  candesartan | medication | stopped | no_response
  codeine with paracetamol | medication | stopped | worse | pain
  botulinum toxin | medication | ongoing | response | neurological, pain
  greater occipital nerve block | procedure | tried | no_response
  rimegepant | medication | planned | unknown
  magnesium | supplement | ongoing | unknown
---
What for: [chronic migraine]{S diagnosis clin}, 22 days a month
How many rounds: five
How would you rate it: 7/10
Would you pay for it yourself: I did the first two, €600 a go

I went through [Betaloc]{T metoprolol; stopped}, [Topamax]{T topiramate; stopped} and [candesartan]{T candesartan; stopped} like everyone has to before they'll refer you. [The [Betaloc]{T metoprolol; stopped} [made me drag my feet]{S energy fig side_effect}]{O side_effect; metoprolol}, [the [Topamax]{T topiramate; stopped} made me [stupid]{S cognition side_effect}]{O side_effect; topiramate}, [and the third did nothing good or bad]{O no_benefit; candesartan}. [None of the three took a single day off the count]{O no_benefit; metoprolol, topiramate, candesartan} so I was taken off each one in turn. It was the [Solpadeine]{T codeine with paracetamol; stopped}, it turned out. [Eight a day and it was feeding the [headaches]{S pain worsened side_effect}]{O worsening; codeine with paracetamol}. [Coming off those was the worst ten days of my life, [vomiting]{S gastrointestinal withdrawal}, [banging head]{S pain withdrawal}]{O withdrawal; codeine with paracetamol}.

31 small needles, forehead to shoulders, ten minutes. [First round nothing]{O no_benefit; botulinum toxin}. [After the second I had [my first clear week]{S pain improved} since the Leaving Cert]{O benefit; botulinum toxin}. [Now it's 9 or 10 days a month and they're milder]{O benefit; botulinum toxin}. [It wears off about week ten and I [crawl]{S energy fig} to the next one]{O partial; botulinum toxin}. [[Droopy eyelid]{S neurological side_effect} once]{O side_effect; botulinum toxin}, [[stiff neck]{S pain side_effect} for a few days]{O side_effect; botulinum toxin}. And the forehead of a twenty year old, which nobody warned me about.

They tried a [nerve block]{T greater occipital nerve block; tried} at the back of the head too, [no good]{O no_benefit; greater occipital nerve block}. Still on the [magnesium]{T magnesium; ongoing}. I'm down for [rimegepant]{T rimegepant; planned} when the HSE makes up its mind. My sister gets three a year and takes a [Zomig]{T zolmitriptan (medication); other} and goes dancing.

=== 677-postpartum-depression
title: Zurzuvae diary, 5 months pp
genre: forum
layout: day-by-day log with replies
condition: postpartum depression
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  paroxetine | medication | stopped | no_response | gastrointestinal
  psychotherapy | psychotherapy | ongoing | unknown
  zuranolone | medication | stopped | response | sleep, neurological, cognition
  moms' group | support | ongoing | response
  night nurse | support | tried | response
  brexanolone | medication | not_tried | unknown
---
FTM, baby girl is 5 mo. [PPD]{S diagnosis clin} since about week 3. Not [psychosis]{S mania_psychosis clin absent}, never wanted to [hurt her]{S anger absent}. I just [felt nothing]{S anhedonia} when she smiled, and I'd think she'd be [better off with anybody else]{S hopelessness}. My OB started me on [Paxil]{T paroxetine; stopped; duration=7 weeks}, [7 weeks, [queasy]{S gastrointestinal side_effect} the whole time]{O side_effect; paroxetine} [and my score went from 22 to 21]{O no_benefit; paroxetine}. Stopped that. Husband has been on [Paxil]{T paroxetine; other} for his [panic attacks]{S anxiety other} since before I knew him, and it works for him, so I kept hoping.

The 14 day one got approved after an appeal. No breastfeeding during (you can pump and dump, we just switched to formula, she did not care). You take it with a fatty dinner and you can't drive for 12 hours.

Day 1. [[Out like a light]{S sleep fig side_effect}]{O side_effect; zuranolone}. My sister did the night.
Day 2. [[Wobbly]{S neurological side_effect}, [foggy]{S cognition fig side_effect}]{O side_effect; zuranolone}. Ate an avocado like a baseball.
Day 4. She sneezed three times [and I [laughed]{S mood improved}]{O benefit; zuranolone}. I stood there like who was that.
Day 6. [Still [sleepy]{S sleep side_effect}]{O side_effect; zuranolone}. [But I [opened the blinds]{S functioning improved}]{O benefit; zuranolone}.
Day 9. Bad day. [Cried]{S mood} in Target. Might've just been Target.
Day 14. Last two [pills]{T zuranolone; stopped}.
Day 30. [Score 6]{O benefit; zuranolone}. [I [miss her when she naps]{S anhedonia improved}]{O benefit; zuranolone}. [[Sleepiness]{S sleep improved side_effect} gone the day after I finished]{O tolerated; zuranolone}.

**mamabear_TX:** so happy for you. I did the 60 hr [drip]{T brexanolone; other; duration=60 hr} in 2020 and it saved my life but they don't make it any more
**kaylee.b:** didn't do anything for me :( lasted a week then right back in [the pit]{S mood fig other}. On [Wellbutrin]{T bupropion (medication); other} now
**OP:** I'm so sorry kaylee. I was scared of that. [It's been 4 months now and it's holding]{O benefit; zuranolone}. Never did the [drip]{T brexanolone; not_tried}. What else I'd credit: the [Thursday moms]{T moms' group; ongoing; frequency=Thursday}, [the only room where I didn't have to fake it]{O benefit; moms' group}, and my in-laws paying for a [night nurse]{T night nurse; tried; duration=two weeks} for two weeks, [which let me [sleep]{S sleep improved}]{O benefit; night nurse}. Still see my [therapist]{T psychotherapy; ongoing}, she's fine.

=== 761-polymyalgia
title: Prednisone
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: polymyalgia rheumatica
area: general
english: American
narrator: patient
split: train
overall: partly_improved
treatment: prednisone
rating: 3/5
round: 2
ledger:
  prednisone | medication | ongoing | mixed | sleep, appetite_weight, other_physical, anger, mood
  methotrexate | medication | planned | unknown
  cataract surgery | procedure | planned | unknown
---
Reason for Taking: [PMR]{S diagnosis clin}

Side Effects: [[moon face]{S other_physical fig side_effect}, [insomnia]{S sleep clin side_effect}, [hungry]{S appetite_weight side_effect} 24/7, [bruising]{S other_physical side_effect}, [roid rage]{S anger fig side_effect}, [crying]{S mood side_effect} over nothing, [blood sugar up]{S other_physical side_effect}, [thin skin]{S other_physical side_effect}]{O side_effect; prednisone}

Comments: [Miracle and poison]{O partial; prednisone}. [[Could not lift my arms to comb my hair]{S functioning} and 6 hrs after the first 15mg I was [raking leaves]{S functioning improved}]{O benefit; prednisone}. I'm 72. [Every time I get under 7mg the [shoulders and hips lock up]{S other_physical withdrawal} again]{O withdrawal; prednisone} so back up I go. On [pred]{T prednisone; ongoing; dose=8mg; duration=2 1/2 years} 2 1/2 years, currently 8mg. My poor husband. Rheumatologist wants to add [methotrexate]{T methotrexate; planned} as a way off, starting after my [cataract surgery]{T cataract surgery; planned}. The lady in my water class has been on 5mg for ten years and looks fine to me.

=== 762-high-blood-pressure
title: Lisinopril
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: high blood pressure
area: general
english: American
narrator: patient
split: train
overall: unknown
treatment: lisinopril
rating: 1/5
round: 2
ledger:
  lisinopril | medication | stopped | mixed | other_physical, neurological
  losartan | medication | planned | unknown
---
Reason for taking: [high blood pressure]{S diagnosis}

Side effects: [[cough]{S other_physical side_effect} [cough]{S other_physical side_effect} [cough]{S other_physical side_effect}, [dizzy]{S neurological side_effect}]{O side_effect; lisinopril}

Comments: [Numbers came down fine, 128 over 80]{O benefit; lisinopril}. [But I [coughed]{S other_physical side_effect} for 5 months so hard I [wet myself]{S other_physical side_effect}]{O side_effect; lisinopril}. Dr #1 said [allergies]{S diagnosis possible}. Dr #2 said [acid reflux]{S gastrointestinal possible}. My PHARMACIST told me it was the [lisinopril]{T lisinopril; stopped}. [Quit, 9 days later no more [cough]{S other_physical improved side_effect}]{O tolerated; lisinopril}. Picking up [losartan]{T losartan; planned} tomorrow.

=== 763-hypothyroidism
title: levothyroxine
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: hypothyroidism
area: general
english: British
narrator: patient
split: train
overall: unchanged
treatment: levothyroxine
rating: 2/5
round: 2
ledger:
  levothyroxine | medication | ongoing | no_response | other_physical
  liothyronine | medication | not_tried | unknown
  selenium | supplement | tried | no_response
  iron | supplement | tried | no_response
---
reason for taking: [underactive thyroid]{S diagnosis}

side effects: [[hair loss]{S other_physical unclear}? [palps]{S other_physical clin side_effect}]{O side_effect; levothyroxine}

comments: my TSH is perfect so the gp is happy. [i am still [exhausted]{S energy}, still [cold]{S other_physical}, still [foggy]{S cognition fig}, still [two stone overweight]{S appetite_weight}]{O no_benefit; levothyroxine}. asked about [T3]{T liothyronine; not_tried}, refused, too dear for the nhs. my sister in laws doctor gives it her privately. [[selenium]{T selenium; tried}, [iron]{T iron; tried}, the lot, made no odds]{O no_benefit; selenium, iron}. doctor says could be [depression]{S mood clin possible}. i wasn't [depressed]{S mood absent} before my [thyroid packed up]{S other_physical fig} and im not now, im tired of being told i am

=== 764-type-2-diabetes
title: Ozempic
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: type 2 diabetes
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: semaglutide
rating: 4/5
round: 2
ledger:
  metformin | medication | ongoing | partial | gastrointestinal
  semaglutide | medication | ongoing | response | gastrointestinal, energy, other_physical
---
Reason for taking: [type 2 diabetes]{S diagnosis clin}

Side effects: [[sulfur burps]{S gastrointestinal side_effect}, [nausea]{S gastrointestinal clin side_effect} day 2 and 3 after shot, [constipation]{S gastrointestinal clin side_effect}, [wiped out]{S energy fig side_effect}, [hair thinning]{S other_physical side_effect}]{O side_effect; semaglutide}

Comments: [A1C 9.1 down to 6.2]{O benefit; semaglutide}. [[Lost 41 lbs]{S appetite_weight improved} without trying]{O benefit; semaglutide}. [[Metformin]{T metformin; ongoing} alone only got me to 8]{O partial; metformin} and [gave me the [trots]{S gastrointestinal fig side_effect}]{O side_effect; metformin} but I still take it. [The [food noise]{S appetite_weight fig improved} just turned off]{O benefit; semaglutide}. [When I went to 1mg I [threw up]{S gastrointestinal side_effect} in my sons truck]{O side_effect; semaglutide}, went back to .5 and [that was fine]{O tolerated; semaglutide}. Eat small, no fried food on shot day. My neighbor had to quit hers because of [gallstones]{S other_physical other side_effect}.

=== 765-nightmares-ptsd
title: Prazosin at night
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: prazosin
rating: 4/5
round: 2
ledger:
  sertraline | medication | tried | no_response | sexual
  group therapy | psychotherapy | declined | unknown
  prazosin | medication | ongoing | response | neurological, other_physical
---
Reason for taking: [PTSD]{S diagnosis clin} [nightmares]{S sleep}

Side effects: [[lightheaded]{S neurological side_effect} when standing, [stuffed up nose]{S other_physical side_effect}]{O side_effect; prazosin; neutral}

Comments: Two tours. VA had me on [Zoloft]{T sertraline; tried} and [all that did was [kill the bedroom]{S sexual fig side_effect}]{O side_effect; sertraline}, [still woke up [swinging]{S sleep}]{O no_benefit; sertraline}. They kept pushing [group therapy]{T group therapy; declined}, not for me. This is an old [blood pressure med]{T prazosin; ongoing}. Started at 1mg and they raise it every few days. [At 6mg I had my first night with [no dreams]{S sleep improved} since 2007]{O benefit; prazosin}. [[Wife moved back in the bed]{S functioning improved}]{O benefit; prazosin}. [Ran out over Thanksgiving and they came back in 2 nights]{O withdrawal; prazosin}. [Days are still days, still [jumpy]{S anxiety fig}, still [no crowds]{S functioning}]{O no_benefit; prazosin}. Don't stand up quick.

=== 766-bipolar-depression
title: Vraylar
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: cariprazine
rating: 3/5
round: 2
ledger:
  aripiprazole | medication | tried | no_response
  ziprasidone | medication | tried | no_response
  cariprazine | medication | ongoing | mixed | anxiety, gastrointestinal, energy, neurological
  benztropine | medication | ongoing | no_response | gastrointestinal
---
Reason for Taking: [Bipolar II]{S diagnosis clin}

Side effects: [[legs wont stop moving]{S neurological side_effect}, [inner restlessness]{S anxiety clin side_effect}, [constipation]{S gastrointestinal clin side_effect}, [exhausted but cant nap]{S energy side_effect}]{O side_effect; cariprazine}

Comments: Ugh. I really want to love it. [[Abilify]{T aripiprazole; tried}, [Geodon]{T ziprasidone; tried}, zero help from either]{O no_benefit; aripiprazole, ziprasidone}. [This one I woke up on day 8 and [did dishes, laundry, called my mom]{S functioning improved}]{O benefit; cariprazine}. [It was not [hypomania]{S mania_psychosis clin absent side_effect}, I know what that feels like, this was just normal]{O tolerated; cariprazine}. [But the [restlessness]{S anxiety clin side_effect} makes me [want to rip my skin off]{S anxiety fig side_effect}]{O side_effect; cariprazine}. [They added [Cogentin]{T benztropine; ongoing} for it and that gave me [dry mouth]{S gastrointestinal side_effect}]{O side_effect; benztropine} and [did zip]{O no_benefit; benztropine}. Psych says wait 4 more weeks as it builds up slow. My sister thinks I should bail. I honestly don't know. [No [suicidal thoughts]{S suicidality improved} for the first time in 2 yrs]{O benefit; cariprazine} so how do you walk away from that.

=== 767-depression
title: Celexa 20
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: citalopram
rating: 5/5
round: 2
ledger:
  citalopram | medication | ongoing | response
---
Reason for taking: [Depression]{S diagnosis clin}, [menopause]{S diagnosis}. Side effects: [none that I noticed]{O tolerated; citalopram}. Comments: [Gave me my life back]{O benefit; citalopram}. [I used to [cry]{S mood improved} in the walk-in at work every shift and now I don't]{O benefit; citalopram}. Husband noticed before I did. 6 yrs on it, not planning to stop.

=== 768-depression
title: Lexapro, coming off
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: Australian
narrator: patient
split: dev
overall: partly_improved
treatment: escitalopram
rating: 3/5
round: 2
ledger:
  escitalopram | medication | ongoing | response | appetite_weight, anhedonia, sexual, other_physical, energy, anxiety, sleep
  psychotherapy | psychotherapy | ongoing | response
  running | lifestyle | ongoing | unknown
  bupropion | medication | planned | unknown
---
Reason for taking: [depression]{S diagnosis clin} and [anxiety]{S anxiety clin}

Side effects: [[weight gain 14kg]{S appetite_weight side_effect}, [feel nothing]{S anhedonia side_effect}, [cant finish]{S sexual side_effect}, [sweaty at night]{S other_physical side_effect}, [yawning]{S energy side_effect}]{O side_effect; escitalopram}

Comments: Long one sorry. I went on [Lexi]{T escitalopram; ongoing; started=2018} in 2018 after I lost my job at the mine and [couldn't get out of bed]{S functioning}. [The first 2 weeks were hell, [anxiety]{S anxiety clin side_effect} way worse, [no sleep]{S sleep side_effect}]{O side_effect; escitalopram}, the doc warned me about that and [it passed]{O tolerated; escitalopram}. [By about week 5 I was up at six and [putting in job applications]{S functioning improved}]{O benefit; escitalopram}. So yes, [it got me [out of the hole]{S mood fig improved}]{O benefit; escitalopram}. Then the years go by and [you notice you [haven't cried]{S anhedonia side_effect} at your dad's funeral and you don't [look forward to]{S anhedonia side_effect} the footy either]{O side_effect; escitalopram}. My mates who never took [ADs]{T antidepressants (medication); general} don't get it. I do a [psychologist]{T psychotherapy; ongoing; frequency=once a fortnight} once a fortnight and [that has done more for the [worrying]{S anxiety improved} than anything]{O benefit; psychotherapy}, and I [run]{T running; ongoing}. Down from 20 to 15 to 10 to 5 since Easter. [Bit [teary]{S mood withdrawal}, [head feels swimmy]{S neurological fig withdrawal}, nothing I cant handle]{O withdrawal; escitalopram; neutral}. If it comes back the plan is [Zyban]{T bupropion; planned}, which apparently doesn't do the [weight]{S appetite_weight general possible side_effect} thing. Fingers crossed.

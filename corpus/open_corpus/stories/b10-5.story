=== 425-adhd
title: strattera, 3 weeks was enough
genre: review
layout: short, all lower case
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: unchanged
treatment: atomoxetine
rating: 2/10
round: 2
ledger:
  stimulants | medication | not_tried | unknown
  atomoxetine | medication | stopped | no_response | gastrointestinal, sexual, other_physical
  methylphenidate | medication | planned | unknown
---
got put on this as i've had [heart trouble]{S other_physical} and they didnt want me on [stims]{T stimulants; not_tried}. 40 then 80. [felt [sick]{S gastrointestinal side_effect} every single morning, [sweating]{S other_physical side_effect} in january, [couldn't finish]{S sexual fig side_effect} if you catch my drift, [weeing took ages]{S other_physical side_effect}]{O side_effect; atomoxetine}. [[focus]{S cognition}? still [lost my keys]{S cognition} twice a day]{O no_benefit; atomoxetine}. everyone says give it 8 weeks but i'd had enough by the third and rang the clinic. they said cardiology will have a look and if they're happy i can try [concerta]{T methylphenidate; planned}. my mate has been on [strattera]{T atomoxetine (medication); other} 5 years and loves it so dont take my word

=== 426-social-anxiety
title: Paxil - worked wonders but the price
genre: review
layout: one unbroken paragraph
condition: social anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: paroxetine
rating: 5/10
round: 2
ledger:
  Toastmasters | support | tried | no_response
  kava | supplement | tried | no_response
  alcohol | other | tried | no_response
  lorazepam | medication | not_tried | unknown
  paroxetine | medication | stopped | mixed | sexual, appetite_weight, anhedonia
  group therapy | psychotherapy | ongoing | partial
---
I'm a guy who [hid in the restroom]{S functioning} at his own birthday. [Social anxiety]{S diagnosis clin} since middle school, [blushing]{S other_physical}, [voice shaking]{S neurological}, [couldn't order at a drive thru]{S functioning}. I had tried [Toastmasters]{T Toastmasters; tried}, [kava]{T kava; tried} and two [beers]{T alcohol; tried} in the parking lot, [and none of them ever got me through a door]{O no_benefit; Toastmasters, kava, alcohol}. I asked about [Ativan]{T lorazepam; not_tried}, the doctor said that's for once in a while, not for a whole life, and [SSRIs]{T SSRIs (medication); general} help something like 6 in 10 people with this. I was sure I'd get the [tremors]{S neurological possible side_effect} or whatever was on the list. On [Paxil]{T paroxetine; stopped; dose=20 mg} 20 mg [it was like I'd been wearing a [lead coat]{S anxiety fig improved} and somebody took it off]{O benefit; paroxetine}. [I [gave a toast]{S functioning improved}. I [asked a woman out]{S functioning improved} and married her]{O benefit; paroxetine}. That's the wonders part. [The price was 50 pounds of [weight gain]{S appetite_weight side_effect}, [taking an hour to finish]{S sexual fig side_effect} if at all and after a few years a kind of [whatever]{S anhedonia fig side_effect} about everything, layoffs, funerals, whatever]{O side_effect; paroxetine}. My wife said "I miss when you were [nervous]{S anxiety}." So I came off in 2020, too fast, three weeks. [It was the [worst flu of my life]{S other_physical fig withdrawal} plus [lightning in the head]{S neurological fig withdrawal} plus [rage]{S anger withdrawal}]{O withdrawal; paroxetine}. Went back on, came off again with the [liquid]{T paroxetine; stopped} and that time it took a year. Clean since 2022. [Some of the [fear]{S anxiety withdrawal} came back, not all]{O withdrawal; paroxetine}. I do a [Thursday group]{T group therapy; ongoing; frequency=Thursday} and [it's decent]{O partial; group therapy}. [[Down 38 lbs]{S appetite_weight improved side_effect}]{O tolerated; paroxetine; positive}. Would I do it again? Ask me on a different day.

=== 427-obesity
title: ZEPBOUND 7.5 - THE FOOD NOISE IS GONE *****
genre: review
layout: title line in capitals with stars
condition: obesity
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: tirzepatide
rating: 5/5
round: 2
ledger:
  weight watchers | lifestyle | tried | partial
  keto diet | lifestyle | tried | partial
  phentermine | medication | stopped | partial | other_physical, sleep
  liraglutide | medication | stopped | no_response | gastrointestinal
  CPAP | procedure | stopped | unknown
  antihypertensives | medication | ongoing | unknown
  gastric sleeve | procedure | declined | unknown
  tirzepatide | medication | ongoing | response | gastrointestinal, energy, other_physical
---
[ZEPBOUND]{T tirzepatide; ongoing; dose=7.5} 7.5 - [THE [FOOD NOISE]{S appetite_weight fig improved} IS GONE]{O benefit; tirzepatide} *****

[Starting weight 287, today 231, five months]{O benefit; tirzepatide}. I'm a school bus driver and I [could not buckle the belt]{S functioning} last August, that was my wake up call. [WW]{T weight watchers; tried} four times, [keto]{T keto diet; tried} twice, [lost and gained the same 30 pounds]{O partial; weight watchers, keto diet}. [[Phentermine]{T phentermine; stopped} took off 22]{O partial; phentermine} and [gave me [heart flutters]{S other_physical side_effect} and [no sleep]{S sleep side_effect}]{O side_effect; phentermine} so my doctor pulled it. [Saxenda]{T liraglutide; stopped}, [[nauseous]{S gastrointestinal clin side_effect} every day for 6 lbs]{O no_benefit; liraglutide}. The surgeon wanted to do the [sleeve]{T gastric sleeve; declined}, I chickened out.

[I'm telling you from the first [shot]{T tirzepatide; ongoing} I [forgot the pantry was there]{S appetite_weight fig improved}]{O benefit; tirzepatide}. [A1C normal, [knees don't hurt]{S pain improved} on the bus steps]{O benefit; tirzepatide}. [Took the [CPAP]{T CPAP; stopped} off last week, sleep doctor's orders]{O benefit; tirzepatide}. These [GLP drugs]{T GLP-1 agonists (medication); general} slow your stomach down and they warn you about [gallstones]{S other_physical general possible side_effect} and [pancreatitis]{S other_physical clin general possible side_effect}. Sides: [[tired]{S energy side_effect} on day 2, [constipated]{S gastrointestinal side_effect}, [hair shedding]{S other_physical side_effect} around month 4]{O side_effect; tirzepatide; neutral}. [No [throwing up]{S gastrointestinal absent side_effect}]{O tolerated; tirzepatide}. Insurance says it's cosmetic LOL, paying $499 for vials. If I stop it'll probably come back. That's what they told me about my [blood pressure meds]{T antihypertensives; ongoing} too.

=== 428-anxiety
title: Hydroxyzine (Vistaril) prn
genre: review
layout: fragments
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: hydroxyzine
rating: 4/10
round: 2
ledger:
  alprazolam | medication | stopped | response
  hydroxyzine | medication | tried | no_response | sleep, other_physical, gastrointestinal
  deep breathing | mind_body | tried | no_response
---
Given instead of my [Xanax]{T alprazolam; stopped} when the new doctor took over and decided nobody gets [Xanax]{T alprazolam; stopped}. Had it 9 years, never asked for more, [it worked]{O benefit; alprazolam}.

25 mg - [nothing]{O no_benefit; hydroxyzine}. 50 mg - [[slept]{S sleep side_effect} through my kid's soccer game]{O side_effect; hydroxyzine}. It's basically strong [Benadryl]{T diphenhydramine (medication); general}. Printout says may cause [drowsiness]{S sleep general possible side_effect}, [confusion]{S cognition general possible side_effect}, [fast heartbeat]{S other_physical general possible side_effect}. [I was [knocked out]{S sleep fig side_effect} but still [anxious]{S anxiety}, if that makes sense]{O no_benefit; hydroxyzine}. [[Heart pounding]{S other_physical} and [drooling]{S other_physical side_effect}]{O side_effect; hydroxyzine}. [[Dry mouth]{S gastrointestinal side_effect} that water doesn't fix]{O side_effect; hydroxyzine}. [Good for my [itchy hives]{S other_physical improved} though]{O benefit; hydroxyzine}.

"Have you tried [deep breathing]{T deep breathing; tried}?" Yes Susan. [Yes I have]{O no_benefit; deep breathing}.

=== 429-crohns-disease
title: Humira pens
genre: review
layout: two paragraphs
condition: Crohn's disease
area: general
english: British
narrator: patient
split: train
overall: partly_improved
treatment: adalimumab
rating: 6/10
round: 2
ledger:
  prednisolone | medication | tried | mixed | appetite_weight, sleep, mood
  azathioprine | medication | stopped | unknown | other_physical
  adalimumab | medication | stopped | partial | other_physical, pain
  ustekinumab | medication | ongoing | unknown
  stoma surgery | procedure | not_tried | unknown
---
[Crohn's]{S diagnosis clin} at 19, now 27. Every winter a course of [pred]{T prednisolone; tried}, [which works like a dream]{O benefit; prednisolone} and [turns me into a [moon faced]{S appetite_weight side_effect} [weepy]{S mood side_effect} [insomniac]{S sleep clin side_effect}]{O side_effect; prednisolone}. [Azathioprine]{T azathioprine; stopped; duration=five weeks} five weeks, [[pancreatitis]{S other_physical clin side_effect}]{O side_effect; azathioprine}, end of. Then came [Humira]{T adalimumab; stopped; frequency=every other Wednesday}, a pen in the thigh every other Wednesday. The nurse came to the flat to show me and was lovely.

[By week eight I was [going twice a day]{S gastrointestinal improved} rather than fifteen times, I [ate a curry]{S appetite_weight improved}, I [went to Leeds Fest]{S functioning improved}]{O benefit; adalimumab}. [The old [pens]{T adalimumab; stopped} [sting]{S pain side_effect} like mad, the citrate free ones don't]{O side_effect; adalimumab; neutral}. [Had three [chest infections]{S other_physical side_effect} that year]{O side_effect; adalimumab}. [Year two it was fading]{O partial; adalimumab} so they put me to weekly. [That got me six more months and then the [blood]{S gastrointestinal worsened} was back]{O partial; adalimumab}. Antibodies, apparently, your body works out what it is. In April they moved me over to [Stelara]{T ustekinumab; ongoing}, too early to say. I was terrified they'd say [bag]{T stoma surgery; not_tried}, they didn't. My uncle had his [bowel out]{T colectomy (procedure); other} at my age and says it's the best thing he ever did.

=== 430-borderline-personality-disorder
title: DBT (12 month program)
genre: review
layout: Pros/Cons
condition: borderline personality disorder
area: mental
english: Canadian
narrator: patient
split: train
overall: improved
treatment: dialectical behaviour therapy
rating: 9/10
round: 2
ledger:
  medication | medication | tried | no_response
  quetiapine | medication | stopped | no_response | appetite_weight
  psychodynamic therapy | psychotherapy | stopped | worse
  hospital admission | care_setting | tried | unknown
  dialectical behaviour therapy | psychotherapy | stopped | response
  ice water | mind_body | ongoing | response
---
Who I was: 26, [BPD]{S diagnosis clin}, five [admissions]{T hospital admission; tried; sessions=five}, [cutting]{S suicidality} since grade 8. A pile of [meds]{T medication; tried}, [zero effect]{O no_benefit; medication}, [[Seroquel]{T quetiapine; stopped} only made me [fat]{S appetite_weight side_effect}]{O side_effect; quetiapine} so I dumped it. Two years on a couch talking about my dad, [I came out of [psychodynamic therapy]{T psychodynamic therapy; stopped} worse than I went in]{O worsening; psychodynamic therapy}.

Pros: They teach you actual things to do. Opposite action, [ice water]{T ice water; ongoing} on the face ([works, don't ask me why]{O benefit; ice water}), a sheet for every crisis. You can call your person at night. [Haven't [hurt myself]{S suicidality improved} in 22 months]{O benefit; dialectical behaviour therapy}. [No ER in two years]{O benefit; dialectical behaviour therapy}. [I [kept a job]{S functioning improved}, [kept a roommate]{S functioning improved}]{O benefit; dialectical behaviour therapy}. [I still [feel everything at 11]{S mood fig} but I don't [burn the house down]{S anger fig improved}]{O partial; dialectical behaviour therapy; positive}.

Cons: homework. [Group]{T dialectical behaviour therapy; stopped} is 2.5 hrs and one girl talked the whole time. The wait was 14 months, and it costs if your province doesn't cover it. [My [fear of being left]{S anxiety} is the same as ever]{O no_benefit; dialectical behaviour therapy}.

Graduated last March, they give you a bracelet.

=== 431-high-blood-pressure
title: amlodipine ankles
genre: review
layout: fragments, telegram style
condition: high blood pressure
area: general
english: British
narrator: patient
split: train
overall: improved
treatment: amlodipine
rating: 3/5
round: 2
ledger:
  ramipril | medication | stopped | unknown | other_physical
  amlodipine | medication | stopped | mixed | other_physical
  support stockings | procedure | tried | no_response
  indapamide | medication | ongoing | response | sleep
---
72, female. [Ramipril]{T ramipril; stopped} first, [[lips swelled]{S other_physical side_effect}, ambulance]{O side_effect; ramipril}, thank you and goodbye. Then these, 5 mg, then 10. [Reading from 170s to 135. Can't argue]{O benefit; amlodipine}.

[But [ankles like balloons]{S other_physical fig side_effect}]{O side_effect; amlodipine}. [[Shoes wouldn't do up]{S other_physical side_effect} by teatime]{O side_effect; amlodipine}. [Support stockings]{T support stockings; tried}, [useless]{O no_benefit; support stockings}, and it takes two people to get them on. [Also [hot face]{S other_physical side_effect}, and [gums growing]{S other_physical side_effect}, the hygienist spotted it]{O side_effect; amlodipine}. [No [headaches]{S pain absent side_effect}]{O tolerated; amlodipine}, which my neighbour Jean got with hers.

[Calcium blockers]{T calcium channel blockers (medication); general} do that to a lot of women, says the chemist. New lady doctor swapped me to a [water tablet]{T indapamide; ongoing}. [128 over 76]{O benefit; indapamide}. [[Ankles back]{S other_physical improved side_effect}]{O tolerated; amlodipine; positive}. [[Up in the night]{S sleep unclear}, but I was anyway]{O side_effect; indapamide; neutral}.

=== 432-depression
title: Alpha-Stim ear clip device
genre: review
layout: rating line then text
condition: anxiety and depression
area: mental
english: American
narrator: patient
split: dev
overall: unchanged
treatment: cranial electrotherapy stimulation
rating: 2/5
round: 2
ledger:
  antidepressants | medication | stopped | unknown | sexual, appetite_weight
  cranial electrotherapy stimulation | neuromodulation | stopped | no_response | pain, neurological
  repetitive transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  acupuncture | mind_body | planned | unknown
---
** out of 5

$1,195, so let me save you some money. I can't take [antidepressants]{T antidepressants; stopped} anymore ([[no libido]{S sexual clin side_effect}, [plus 30 lbs]{S appetite_weight side_effect}, every one of them]{O side_effect; antidepressants}) and I wanted something without pills. [TMS]{T repetitive transcranial magnetic stimulation; not_tried} was what my psychiatrist really wanted, Blue Cross said I hadn't failed enough. So she wrote a script for this. You clip it to your ears with the wet pads, 20 minutes to an hour a day. [The first week I did feel [relaxed]{S anxiety improved} after, kind of like after a nap]{O partial; cranial electrotherapy stimulation}. [That stopped]{O no_benefit; cranial electrotherapy stimulation}. I kept going for ten weeks and kept a chart like the booklet says. [[Sleep]{S sleep} the same, [mood]{S mood} the same, [worry]{S anxiety} the same, my chart is a ruler]{O no_benefit; cranial electrotherapy stimulation}. [[Dizzy]{S neurological side_effect} if I turned it above 3, and a [headache]{S pain side_effect} twice]{O side_effect; cranial electrotherapy stimulation; neutral}. Customer service was polite and gave me half back. My daughter in law uses hers for [fibromyalgia]{S diagnosis clin other} and says it helps her [sleep]{S sleep improved other}. Next I am trying [acupuncture]{T acupuncture; planned}, first visit is the 14th.

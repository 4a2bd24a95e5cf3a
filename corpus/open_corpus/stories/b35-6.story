=== 1511-migraine
title: Ajovy
genre: review
layout: plain paragraph
condition: chronic migraine
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: fremanezumab
rating: 10
round: 4
ledger:
  botulinum toxin injections | procedure | stopped | response | pain
  verapamil | medication | tried | unknown | gastrointestinal
  daith piercing | other | tried | unknown
  fremanezumab | medication | ongoing | response | other_physical
  sumatriptan | medication | ongoing | response
---
[22 [migraine]{S pain clin improved} days a month to 3. Thats the review]{O benefit; fremanezumab}. ok a little more. [Botox]{T botulinum toxin injections; stopped; sessions=4 rounds} 4 rounds [worked beautiful]{O benefit; botulinum toxin injections} ([[stiff neck]{S pain side_effect} for a week]{O side_effect; botulinum toxin injections}) but then our plan changed. [[Verapamil]{T verapamil; tried} all i remember is [constipation]{S gastrointestinal clin side_effect}]{O side_effect; verapamil}. I even have the [ear piercing]{T daith piercing; tried}, its cute. The [shot]{T fremanezumab; ongoing; frequency=once a month} is once a month, [[itchy welt]{S other_physical side_effect} for 2 days]{O side_effect; fremanezumab; neutral}, [nothing else]{O tolerated; fremanezumab}. [I [planned a vacation]{S functioning improved} and WENT]{O benefit; fremanezumab}. [[Imitrex]{T sumatriptan; ongoing} still knocks out the few that get thru]{O benefit; sumatriptan}. The [CGRP meds]{T CGRP inhibitors (medication); general} dont work for everybody, my cousin did [Ajovy]{T fremanezumab; other} 6 mos and had to quit.

=== 1512-ocd
title: Anafranil, old but gold
genre: review
layout: Pros / Cons
condition: OCD
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: clomipramine
rating: 8/10
round: 4
ledger:
  SSRIs | medication | tried | no_response
  mindfulness app | mind_body | tried | worse
  clomipramine | medication | ongoing | response | gastrointestinal, other_physical, sexual, neurological
  cognitive behavioural therapy | psychotherapy | tried | response
---
Pros: [it works. [Checking]{S anxiety improved} was four hours a day, now its maybe ten minutes]{O benefit; clomipramine}. [I [leave the house]{S functioning improved} by the front door like a citizen]{O benefit; clomipramine}. Cheap.

Cons: [[mouth like the bottom of a birdcage]{S gastrointestinal fig side_effect}, [sweats]{S other_physical side_effect}, [cant pee]{S other_physical side_effect}, [cant come]{S sexual side_effect}, [hands shake]{S neurological side_effect}]{O side_effect; clomipramine}. [Left mine at my mums and by next night I was [sick]{S gastrointestinal withdrawal}, [jumpy]{S anxiety withdrawal} and [wide awake]{S sleep withdrawal}]{O withdrawal; clomipramine}

Three different [SSRIs]{T SSRIs; tried} before, [waste of four years]{O no_benefit; SSRIs}. [The [mindfulness app]{T mindfulness app; tried} the uni gave us made me watch my [thoughts]{S anxiety worsened} even closer, much worse]{O worsening; mindfulness app}. [CBT]{T cognitive behavioural therapy; tried; sessions=20 sessions} with Helen, 20 sessions, [did me a power of good on top]{O benefit; cognitive behavioural therapy}. You need an ECG. My aunt takes [clomipramine]{T clomipramine; other} for [cataplexy]{S neurological clin other}, same stuff.

=== 1513-restless-legs
title: ropinirole for RLS
genre: review
layout: Reason / dose / comments, with updates
condition: restless legs syndrome
area: general
english: American
narrator: patient
split: train
overall: worse
treatment: ropinirole
rating: 3
round: 4
ledger:
  ropinirole | medication | stopped | mixed | gastrointestinal, substance_use, neurological
  iron | supplement | ongoing | unknown
  soap in the bed | other | tried | unknown
  gabapentin enacarbil | medication | planned | unknown
---
Reason: [RLS]{S diagnosis clin}
Dose: .25 up to 3 mg

2021: [MIRACLE]{O benefit; ropinirole}. [[legs still]{S neurological improved} in 2 days, [slept 7 hours]{S sleep improved}]{O benefit; ropinirole}. [little [queasy]{S gastrointestinal side_effect}]{O side_effect; ropinirole; neutral}

2023 update: [had to go up. and up]{O partial; ropinirole}. [it starts at 4 in the afternoon now and its in my [arms]{S neurological worsened side_effect}]{O worsening; ropinirole}. doc says [augmentation]{S neurological clin side_effect}, the drug feeds it.

2024 update: off. [11 days of no [sleep]{S sleep withdrawal}, [walking the hall]{S neurological withdrawal}, [crying]{S mood withdrawal}]{O withdrawal; ropinirole}. Also NOBODY TOLD ME, [I [lost 14 thousand on slots]{S substance_use side_effect} on that [pill]{T ropinirole; stopped}]{O side_effect; ropinirole}, [[never gambled]{S substance_use improved side_effect} since i quit]{O tolerated; ropinirole}. [The [legs]{S neurological worsened} are worse than before I ever took it]{O worsening; ropinirole}. I take [iron]{T iron; ongoing} bc ferritin was 19, had a [bar of soap under the sheet]{T soap in the bed; tried} too like my mother. [Horizant]{T gabapentin enacarbil; planned} next if approved. [Dopamine agonists]{T dopamine agonists (medication); general} used to be first choice and now the guidelines say last.

=== 1514-contraception
title: Depo shot
genre: review
layout: plain paragraph
condition: heavy periods
area: general
english: second-language
narrator: patient
split: train
overall: improved
treatment: medroxyprogesterone injection
rating: 4
round: 4
ledger:
  tranexamic acid | medication | tried | response
  levonorgestrel coil | medication | stopped | worse | pain, other_physical
  medroxyprogesterone injection | medication | ongoing | response | appetite_weight, other_physical
  calcium | supplement | ongoing | unknown
---
My [period]{S other_physical} was [nine days with big clot]{S other_physical}, I [faint]{S neurological} in work. [Tablet tranexamic]{T tranexamic acid; tried}, [it was good, half the [blood]{S other_physical improved}]{O benefit; tranexamic acid}, only must remember. [Mirena]{T levonorgestrel coil; stopped; duration=5 month} 5 month, [for me catastrophe, [pain]{S pain side_effect}, [bleeding everyday]{S other_physical side_effect}]{O side_effect; levonorgestrel coil}, [more blood than before]{O worsening; levonorgestrel coil}, doctor take it out. Now [depo]{T medroxyprogesterone injection; ongoing; frequency=each 12 week} each 12 week since two years. [No [period]{S other_physical improved} at all!]{O benefit; medroxyprogesterone injection} [I have [5 kg more]{S appetite_weight side_effect} and [skin with pimple]{S other_physical side_effect}]{O side_effect; medroxyprogesterone injection}, [no [mood]{S mood absent side_effect} problem like they say]{O tolerated; medroxyprogesterone injection}. Bone can be [thin]{S other_physical possible general side_effect} if you use long so I drink milk and take [calcium]{T calcium; ongoing}. My sister in Manila use [depo]{T medroxyprogesterone injection; other} for 8 year no child, then she stop and baby came after one year and half. So plan.

=== 1515-ptsd
title: EMDR 9 sessions
genre: review
layout: title line then text
condition: PTSD
area: mental
english: British
narrator: patient
split: test
overall: improved
treatment: eye movement desensitization and reprocessing
rating: 5/5
round: 4
ledger:
  counselling | psychotherapy | tried | worse
  paroxetine | medication | stopped | no_response | sexual
  eye movement desensitization and reprocessing | psychotherapy | tried | response | sleep, energy
  weighted blanket | other | ongoing | unknown
---
Sounded like rubbish. [Wasnt]{O benefit; eye movement desensitization and reprocessing}.

Bus driver, had a lad go under my wheels in 2019. [saw his trainer every time I shut my eyes]{S anxiety}, [couldn't drive]{S functioning}, [couldn't even be a passenger]{S functioning}. Work paid for [counselling]{T counselling; tried; sessions=6}, 6 goes, [telling it over and over made me worse, I was [drinking]{S substance_use worsened} by the end]{O worsening; counselling}. [Seroxat]{T paroxetine; stopped} off the GP, [all I noticed was [no lead in the pencil]{S sexual fig side_effect}]{O side_effect; paroxetine} so I knocked that on the head. Then [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=9}, 9 sessions with buzzers in your hands. [[Knackered]{S energy side_effect} after, [bad dreams]{S sleep side_effect} that week]{O side_effect; eye movement desensitization and reprocessing}. [Session 5 the [picture went small and grey like an old telly]{S anxiety fig improved}]{O benefit; eye movement desensitization and reprocessing}. [I [drove the 86]{S functioning improved} on 3rd March]{O benefit; eye movement desensitization and reprocessing}. [Not had a [flashback]{S anxiety clin improved} in a year]{O benefit; eye movement desensitization and reprocessing}. The missus got me a [heavy blanket]{T weighted blanket; ongoing}, its warm. A copper on the forum did [EMDR]{T eye movement desensitization and reprocessing; other} and said it opened a can of worms, so get someone qualified.

=== 1516-hair-loss
title: finasteride 1mg
genre: review
layout: month by month
condition: hair loss
area: general
english: American
narrator: patient
split: train
overall: partly_improved
treatment: finasteride
rating: 6
round: 4
ledger:
  finasteride | medication | stopped | mixed | sexual, mood, other_physical
  minoxidil | medication | ongoing | response | other_physical
  laser cap | procedure | tried | unknown
  hair transplant | procedure | declined | unknown
---
mo 2: [[shed]{S other_physical worsened} like a husky, looked worse]{O worsening; finasteride}. stay the course they said
mo 6: [stopped [falling]{S other_physical improved}]{O benefit; finasteride}. [barber noticed]{O benefit; finasteride}
mo 9: [temples [filling in]{S other_physical improved}]{O benefit; finasteride}, BUT [[zero libido]{S sexual clin side_effect}, [half mast]{S sexual fig side_effect}, [blah about everything]{S mood fig side_effect}, [sore nipples]{S other_physical side_effect}]{O side_effect; finasteride}. im 28
mo 10: quit. 
mo 12: [[down there]{S sexual fig improved side_effect} is back to normal thank god]{O tolerated; finasteride}, took 6 wks. [hair started [thinning]{S other_physical withdrawal} again by xmas]{O withdrawal; finasteride}
now: [rogaine foam]{T minoxidil; ongoing; frequency=2x a day} 2x a day, [holding what i got]{O benefit; minoxidil}, [[flaky scalp]{S other_physical side_effect}]{O side_effect; minoxidil}. the $700 [laser hat]{T laser cap; tried} is in a closet. guy in turkey quoted me for a [transplant]{T hair transplant; declined}, nah. my dad took [propecia]{T finasteride; other} 20 yrs no issues. only 2% get the [sex stuff]{S sexual fig possible general side_effect} acc to the label

=== 1517-schizophrenia
title: Clozapine gave us our daughter back
genre: review
layout: plain paragraph
condition: schizophrenia
area: mental
english: British
narrator: relative
split: train
overall: improved
treatment: clozapine
rating: 9
round: 4
ledger:
  risperidone | medication | tried | no_response
  amisulpride | medication | tried | no_response
  flupentixol | medication | stopped | worse | anxiety
  clozapine | medication | ongoing | response | gastrointestinal, other_physical, appetite_weight, sleep
  hyoscine | medication | ongoing | response
  family therapy | psychotherapy | tried | response
---
Writing for my daughter, 29. [[Risperidone]{T risperidone; tried} and [amisulpride]{T amisulpride; tried} never touched the [voices]{S mania_psychosis}]{O no_benefit; risperidone, amisulpride}. The [Depixol]{T flupentixol; stopped; route=injections} injections were stopped because [she [paced]{S anxiety side_effect} the landing all night]{O side_effect; flupentixol} and [became more [paranoid]{S mania_psychosis clin worsened}, not less, the police were called]{O worsening; flupentixol}. [Clozapine]{T clozapine; planned} was always "next time". It should be offered after two failures. [Four months in she [asked me how I was]{S functioning improved}]{O benefit; clozapine}. [She [does her own shopping]{S functioning improved} and [has a cat]{S functioning improved}]{O benefit; clozapine}. [[Voices]{S mania_psychosis improved} only when poorly]{O benefit; clozapine}. [She [dribbles]{S gastrointestinal side_effect} at night, has [constipation]{S gastrointestinal clin side_effect}, [two stone heavier]{S appetite_weight side_effect}, [sleeps till eleven]{S sleep side_effect}, [heart rate up]{S other_physical side_effect}]{O side_effect; clozapine}. [[Kwells]{T hyoscine; ongoing; frequency=at bedtime} at bedtime have [dried the pillow]{S gastrointestinal fig improved side_effect}]{O benefit; hyoscine}. Weekly bloods for 18 weeks, then fortnightly. We all did [family sessions]{T family therapy; tried; sessions=ten}, ten of them, [and they [stopped us shouting]{S functioning improved}]{O benefit; family therapy}. I'm on [sertraline]{T sertraline (medication); other} myself through all this and so is her dad.

=== 1518-hypertension
title: losartan
genre: review
layout: Side effects / Comments
condition: high blood pressure
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: losartan
rating: 9
round: 4
ledger:
  hydrochlorothiazide | medication | tried | unknown | other_physical, neurological
  lisinopril | medication | stopped | mixed | other_physical
  epinephrine | medication | tried | unknown
  beet juice | supplement | tried | unknown | other_physical
  losartan | medication | ongoing | response | neurological
  DASH diet | lifestyle | ongoing | unknown
---
Side effects: [lil [lightheaded]{S neurological side_effect} week one]{O side_effect; losartan; neutral}. [none now]{O tolerated; losartan}

Comments: [162/98 down to 121/77 in a month on 50]{O benefit; losartan}. [Havent seen those numbers since the army]{O benefit; losartan}. [[Lisinopril]{T lisinopril; stopped} brought it down too]{O benefit; lisinopril} but [one morning my [lip swole up]{S other_physical side_effect} like a inner tube]{O side_effect; lisinopril}, ER, [epi pen]{T epinephrine; tried}, [never again]{O side_effect; lisinopril}, its on my chart in red. Before that [HCTZ]{T hydrochlorothiazide; tried}, i [just recall [peeing]{S other_physical side_effect} and [leg cramps]{S neurological side_effect}]{O side_effect; hydrochlorothiazide}. [Beet juice]{T beet juice; tried}, [turns everything [pink]{S other_physical side_effect}, scared me half to death]{O side_effect; beet juice}. Wife cooks the [DASH]{T DASH diet; ongoing} stuff now, who knows. [No [cough]{S other_physical absent side_effect}]{O tolerated; losartan}. There was a recall some yrs ago, check ur lot. My sister had to quit [losartan]{T losartan; other}, [potassium too high]{S other_physical other side_effect}.

=== 1519-depression-maoi
title: Nardil - last resort, first thing that worked
genre: review
layout: plain paragraph with updates
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: phenelzine
rating: 10
round: 4
ledger:
  antidepressants | medication | tried | no_response
  psilocybin therapy | drug_assisted_therapy | tried | partial
  phenelzine | medication | ongoing | response | other_physical, sleep, sexual, appetite_weight, neurological
  vitamin B6 | supplement | ongoing | response
  vagus nerve stimulation | neuromodulation | not_tried | unknown
---
14 [ADs]{T antidepressants; tried}. [[SSRI]{T antidepressants; tried} [SNRI]{T antidepressants; tried} [tricyclic]{T antidepressants; tried}, you name it, all sugar pills]{O no_benefit; antidepressants}. was in a [mushroom study]{T psilocybin therapy; tried; sessions=2}, 2 sessions, [felt [human]{S mood fig improved} for a month then [crashed]{S mood fig}]{O partial; psilocybin therapy}. Insurance said no to [VNS]{T vagus nerve stimulation; not_tried}. Old psychiatrist, 80 if hes a day, goes ever try [Nardil]{T phenelzine; planned}? [Week 4 [lights came on]{S mood fig improved}]{O benefit; phenelzine}. [I [sang in the shower]{S anhedonia improved}, I [flirted with a bank teller]{S functioning improved}]{O benefit; phenelzine}. [The diet is not that bad]{O tolerated; phenelzine}, no aged cheese no tap beer no soy sauce. 
UPDATE 6 mo: [[swollen ankles]{S other_physical side_effect}, [up at 4]{S sleep side_effect}, [cant finish]{S sexual fig side_effect}, [15 lb]{S appetite_weight side_effect}]{O side_effect; phenelzine}. [hands went [numb]{S neurological side_effect}]{O side_effect; phenelzine}, doc said [B6]{T vitamin B6; ongoing; dose=50}, 50, [fixed that in 2 weeks]{O benefit; vitamin B6}.
UPDATE 2 yr: [still [well]{S mood improved}]{O benefit; phenelzine}. pharmacy ran out for 9 days, [[nightmares]{S sleep withdrawal}, [raving]{S mania_psychosis withdrawal}, dont let that happen]{O withdrawal; phenelzine}. [MAOIs]{T monoamine oxidase inhibitors (medication); general} are underused. My uncle took [Parnate]{T tranylcypromine (medication); other} and ate pizza his whole life but i dont recommend it.

=== 1520-seasonal-depression
title: SAD lamp, honest
genre: review
layout: Good / Bad
condition: seasonal affective disorder
area: mental
english: second-language
narrator: patient
split: train
overall: improved
treatment: light therapy
rating: 4/5
round: 4
ledger:
  light therapy | procedure | ongoing | response | pain, sleep
  vitamin D | supplement | tried | no_response
  bupropion | medication | stopped | worse | anxiety
  winter swimming | lifestyle | ongoing | response
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
---
Good: From Tromsø, so winter is serious. [After one week with the [lamp]{T light therapy; ongoing; duration=30 minutes; frequency=at breakfast}, 30 minutes at breakfast, I [get up]{S energy improved} without to hate]{O benefit; light therapy}. [I [eat not so much bread]{S appetite_weight improved} and I [answer friends]{S functioning improved}]{O benefit; light therapy}. [In the three winters I have it I was not one day [sick leave]{S functioning improved}]{O benefit; light therapy}.

Bad: [[head ache]{S pain side_effect} in begin, if I use it late I [lie awake]{S sleep side_effect}]{O side_effect; light therapy}. It is ugly. [When I travelled without it 10 days the [dark]{S mood fig withdrawal} was on me again]{O withdrawal; light therapy}.

Other: [vitamin D]{T vitamin D; tried} everybody here takes, [no effect on the [mood]{S mood}]{O no_benefit; vitamin D}. [Wellbutrin]{T bupropion; stopped; duration=one month} one month, [my [heart was in the throat]{S anxiety fig side_effect}]{O side_effect; bupropion}, [I became more [down]{S mood worsened} than without]{O worsening; bupropion}, I ended it. The [sea]{T winter swimming; ongoing; frequency=Sundays} on Sundays with the ladies, four degrees, [makes me [happy]{S mood improved} until Tuesday, every time]{O benefit; winter swimming}. My colleague bought the same [lamp]{T light therapy; other} and felt only [warm in the face]{S other_physical other side_effect}. [CBT]{T cognitive behavioural therapy; not_tried} for [SAD]{S diagnosis clin general} exists but not here.

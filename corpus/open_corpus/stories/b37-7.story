=== 1562-bipolar-depression
title: Pramipexole-associated gambling in a patient with bipolar II depression
genre: case_report
layout: case report
condition: bipolar disorder
area: mental
english: international
narrator: clinician
split: train
overall: improved
round: 4
ledger:
  fluoxetine | medication | tried | worse | mania_psychosis, anger, functioning
  quetiapine | medication | tried | partial | energy, appetite_weight
  lamotrigine | medication | tried | no_response
  lithium | medication | ongoing | response | neurological
  electroconvulsive therapy | neuromodulation | declined | unknown
  pramipexole | medication | stopped | mixed | gastrointestinal, other
  psychoeducation group | psychotherapy | tried | unknown
  lurasidone | medication | ongoing | response | anxiety
---
CASE

Mr. T., a 49-year-old surveyor, was referred by his general practitioner in November with a fourth episode of [bipolar depression]{S diagnosis clin} ([type II]{S diagnosis clin}). Onset at 27. His father had the same illness and was well on [lithium]{T lithium (medication); other} for two decades; an aunt died by [suicide]{S suicidality other}. On admission to our outpatient service he described [hypersomnia]{S sleep clin}, [leaden limbs]{S energy fig} and [loss of interest]{S anhedonia clin}. He denied [suicidal ideation]{S suicidality clin absent}. There was no [psychosis]{S mania_psychosis clin absent}.

Previous treatment. [[Fluoxetine]{T fluoxetine; tried; dose=20 mg}, 20 mg, prescribed before the diagnosis was known, led within two weeks to [hypomania]{S mania_psychosis clin side_effect} with [irritability]{S anger side_effect} and a [dismissal from work]{S functioning side_effect}]{O worsening; fluoxetine}. [[Quetiapine]{T quetiapine; tried; dose=300 mg} 300 mg lessened the [anxious]{S anxiety improved} component and little else]{O partial; quetiapine}; [he was [sedated]{S energy clin side_effect} and [gained 12 kg]{S appetite_weight side_effect}]{O side_effect; quetiapine}. [[Lamotrigine]{T lamotrigine; tried; dose=200 mg} 200 mg: no effect]{O no_benefit; lamotrigine}. A six-session [psychoeducation group]{T psychoeducation group; tried; sessions=six} was attended. [Electroconvulsive therapy]{T electroconvulsive therapy; declined} was offered in 2019 and again by us; he refused on both occasions, his aunt having received it.

[[Lithium]{T lithium; ongoing; started=eight years earlier} had been begun eight years earlier (0.7 mmol/l) and had abolished the [hypomanic swings]{S mania_psychosis clin improved}]{O benefit; lithium}, [at the price of a [fine tremor]{S neurological clin side_effect}]{O side_effect; lithium; neutral}. [The [depressive pole]{S mood clin} was unaffected]{O no_benefit; lithium}.

[Pramipexole]{T pramipexole; stopped; dose=raised to 1.5 mg} was added and raised to 1.5 mg over six weeks. A [dopamine agonist]{T pramipexole; stopped}, it is licensed for Parkinson's disease; about one in seven patients treated with [such agents]{T dopamine agonists (medication); general} develops an [impulse control disorder]{S diagnosis clin general side_effect}. He was told so. [[Nausea]{S gastrointestinal clin improved side_effect} in the first fortnight passed]{O tolerated; pramipexole}. [By week eight the MADRS score had fallen from 31 to 9]{O benefit; pramipexole}. [He [returned to work]{S functioning improved} and [resumed choral singing]{S anhedonia improved}]{O benefit; pramipexole}.

In week nineteen his wife telephoned. [He had [lost 14,000 euros]{S other side_effect} in online roulette, at night, over nine days]{O side_effect; pramipexole}. He had never gambled. The [dopamine agonist]{T pramipexole; stopped} was withdrawn over ten days. [The [urge to play]{S other improved side_effect} ceased entirely within a week]{O tolerated; pramipexole}; [the [low mood]{S mood clin withdrawal} was back by the fourth]{O withdrawal; pramipexole}.

[Lurasidone]{T lurasidone; ongoing; dose=37 mg} 37 mg with the evening meal was then started. [There was some [restlessness of the legs]{S anxiety side_effect}]{O side_effect; lurasidone; neutral}. [At twelve months he remains [euthymic]{S mood clin improved} on the combination with [lithium]{T lithium; ongoing}]{O benefit; lurasidone, lithium}. The bank was asked to reverse three of the payments.

=== 1563-anorexia-nervosa
title: Clinic note, community eating disorder service
genre: case_report
layout: clinician's note
condition: anorexia nervosa
area: mental
english: British
narrator: clinician
split: dev
overall: partly_improved
round: 4
ledger:
  family-based treatment | psychotherapy | tried | partial
  hospital admission | care_setting | stopped | partial
  nasogastric feeding | procedure | tried | response | other_physical
  fluoxetine | medication | tried | no_response
  olanzapine | medication | tried | partial | sleep, functioning
  MANTRA | psychotherapy | ongoing | response
  meal support | support | ongoing | response
  calcium | supplement | ongoing | unknown
  vitamin D | supplement | ongoing | unknown
  oestrogen patches | medication | planned | unknown
  day programme | care_setting | declined | unknown
---
Reviewed today with her mother for the second half. 23, care assistant, [restricting-type anorexia nervosa]{S diagnosis clin} since 14. Lives in the annexe. Drove herself.

History in brief, as the notes have gone missing twice. At 15: [FBT]{T family-based treatment; tried; sessions=twenty}, twenty sessions, parents in charge of the plate. [BMI 14.2 to 17.8]{O benefit; family-based treatment}. [All [lost again]{S appetite_weight worsened} in the first term of sixth form]{O partial; family-based treatment}. Her younger brother had the same [family treatment]{T family-based treatment (psychotherapy); other} with my colleague two years later and was discharged well, which she brings up every time. At 18: [medical ward]{T hospital admission; stopped}, [pulse 34]{S other_physical}, [tube]{T nasogastric feeding; tried; duration=eleven days} for eleven days. [It got her through]{O benefit; nasogastric feeding}. [[Phosphate dropped]{S other_physical side_effect}, [ankles swelled]{S other_physical side_effect}]{O side_effect; nasogastric feeding}. [Left [hospital]{T hospital admission; stopped} [six kilos up]{S appetite_weight improved} and [kept three]{S appetite_weight improved}]{O partial; hospital admission}. She was asked about [laxatives]{S appetite_weight absent} then and now: none ever. No [purging]{S appetite_weight clin absent}.

Drugs. [[Fluoxetine]{T fluoxetine; tried; duration=3 months} via GP, 3 months, for the [checking]{S anxiety} and the [mood]{S mood}: nil]{O no_benefit; fluoxetine}. Not a surprise at that weight. [Olanzapine]{T olanzapine; tried; dose=5 mg; frequency=nocte} 5 mg nocte, [it turned the volume of the [calorie arithmetic]{S anxiety fig improved} down by, she says, a third]{O partial; olanzapine}. [[Slept till ten]{S sleep side_effect}, [missed two shifts]{S functioning side_effect}]{O side_effect; olanzapine}. [Feared [weight gain]{S appetite_weight absent side_effect}, did not happen]{O tolerated; olanzapine}. Mother is herself on [olanzapine]{T olanzapine (medication); other} ([bipolar]{S diagnosis clin other}, stable) and has [gained three stone]{S appetite_weight other side_effect}, hence the fear.

Current. On session 22 of [MANTRA]{T MANTRA; ongoing; sessions=22} with Rhian. Has written the two letters, to the illness as friend and as enemy. [[Eats in front of colleagues]{S functioning improved}]{O benefit; MANTRA}. [Weight 47.1, [up 4.4 kg]{S appetite_weight improved} since February]{O benefit; MANTRA}. [The [food rules]{S anxiety improved} are down from nineteen to six, on her own list]{O benefit; MANTRA}. [[Meal support]{T meal support; ongoing; frequency=two evenings} from our HCA two evenings: [gets the pudding in]{S appetite_weight improved}]{O benefit; meal support}. Still [weighs herself daily]{S anxiety}. [Still [runs before shifts]{S appetite_weight improved}, shorter]{O partial; overall}. [Periods absent]{S other_physical} four years. DEXA spine T score -2.6; [calcium]{T calcium; ongoing} and [D3]{T vitamin D; ongoing} continue. Transdermal [oestrogen]{T oestrogen patches; planned} discussed, she would like to wait for the dietitian. Evidence in adults is thin (some gain in young people). [Day programme]{T day programme; declined} offered again in view of the winter, declined, would lose the job.

Risk: no [self-harm]{S suicidality absent}, no [thoughts of ending life]{S suicidality absent}. Bloods and ECG today. Squat test normal. DVLA not indicated.

Plan: as above. Six weeks. Letter copied to patient.

=== 1564-catatonia
title: Catatonia in a young woman first treated as depression
genre: case_report
layout: case report
condition: catatonia
area: mental
english: Indian English
narrator: clinician
split: train
overall: improved
round: 4
ledger:
  escitalopram | medication | tried | no_response
  haloperidol | medication | stopped | worse | neurological, other_physical
  faith healing | support | tried | no_response
  lorazepam | medication | tried | partial | sleep
  electroconvulsive therapy | neuromodulation | tried | response | cognition
  intravenous fluids | procedure | tried | unknown
  amantadine | medication | not_tried | unknown
  olanzapine | medication | ongoing | response | appetite_weight
  clozapine | medication | not_tried | unknown
---
A 22-year-old woman, B.Com. final year, was brought to the casualty by her parents with complaints of [not speaking]{S neurological} and [not eating]{S appetite_weight} for nine days. Five weeks before, after the semester results, she had become [withdrawn]{S functioning} and was [crying]{S mood} at night. A physician prescribed [escitalopram]{T escitalopram; tried; dose=10 mg}, 10 mg. [No change was seen over three weeks]{O no_benefit; escitalopram}. The family then took her to a shrine where [threads were tied and ash given]{T faith healing; tried}; her elder cousin, with [fits]{S neurological other}, is said to have become well by the [same ritual]{T faith healing (support); other}. [In her case nothing came of it]{O no_benefit; faith healing}.

At a nursing home she was considered [psychotic]{S mania_psychosis clin possible} and given [haloperidol]{T haloperidol; stopped; dose=5 mg; route=injection}, 5 mg, [two injections]{T haloperidol; stopped}. [After the second she became [rigid]{S neurological clin side_effect} and [febrile]{S other_physical clin side_effect}, 38.9 °C, CPK 2,140]{O worsening; haloperidol}. No further dose was given and she was referred.

On examination she was [mute]{S neurological clin} and [staring]{S neurological}, with [waxy flexibility]{S neurological clin} and [posturing]{S neurological clin}. Bush–Francis score was 27. MRI, EEG, thyroid profile and anti-NMDA receptor antibodies were negative. [IV fluids]{T intravenous fluids; tried} were started.

[[Lorazepam]{T lorazepam; tried; dose=2 mg; route=IV} 2 mg IV brought about [speech]{S neurological improved} after eleven minutes, she asked for her phone]{O benefit; lorazepam}. It is well known that six to eight of every ten [catatonic]{S neurological clin general} patients respond to [benzodiazepines]{T benzodiazepines (medication); general}. [The gain was lost by evening, and at 12 mg per day she was [drowsy]{S sleep side_effect} but [stiff]{S neurological}]{O partial; lorazepam}. [Amantadine]{T amantadine; not_tried} was not in stock.

On day five, consent for [ECT]{T electroconvulsive therapy; planned} was taken. Her mother was afraid, since a neighbour had the [shocks]{T electroconvulsive therapy (neuromodulation); other} without anaesthesia in 1981 and [lost her memory]{S cognition other side_effect}. The parents were shown the room. [Bitemporal ECT]{T electroconvulsive therapy; tried; frequency=thrice weekly} was given thrice weekly. [After the second session she [drank tea by herself]{S functioning improved}]{O benefit; electroconvulsive therapy}. [After the fifth, the score was 2]{O benefit; electroconvulsive therapy}. [She has [no recollection]{S cognition side_effect} of the Pongal week]{O side_effect; electroconvulsive therapy; neutral}.

When [able to talk]{S neurological improved} she told of [voices discussing her marks]{S mania_psychosis}, since a year. [Olanzapine]{T olanzapine; ongoing; dose=10 mg} 10 mg was introduced under cover of [lorazepam]{T lorazepam; tried}. [[Rigidity]{S neurological clin absent side_effect} did not recur]{O tolerated; olanzapine}. [The [voices]{S mania_psychosis improved} stopped in the fourth week]{O benefit; olanzapine}. [She has [gained 9 kg]{S appetite_weight side_effect}]{O side_effect; olanzapine}. [Clozapine]{T clozapine; not_tried} was not needed. [At eight months she has [cleared two of three arrear papers]{S functioning improved}]{O benefit; overall}. Father is a bus conductor and the fees are paid till March.

=== 1565-tardive-dyskinesia-schizophrenia
title: Ward round summary: voices, a tongue and a pair of headphones
genre: case_report
layout: clinician's note
condition: schizophrenia
area: mental
english: American
narrator: clinician
split: train
overall: unchanged
round: 4
ledger:
  fluphenazine depot | medication | stopped | mixed | neurological
  olanzapine | medication | tried | no_response | appetite_weight
  aripiprazole | medication | tried | worse | anxiety
  benztropine | medication | stopped | worse | cognition
  valbenazine | medication | ongoing | partial
  clozapine | medication | ongoing | partial | gastrointestinal, other_physical
  transcranial magnetic stimulation | neuromodulation | tried | no_response | pain
  headphones | lifestyle | ongoing | response
  cognitive behavioural therapy for psychosis | psychotherapy | tried | no_response
  clubhouse | support | ongoing | response
  metformin | medication | planned | unknown
  amisulpride | medication | not_tried | unknown
---
Mr. Ellery is 58, single, Army veteran (motor pool), dx [schizophrenia]{S diagnosis clin} 1989. Group home. Admitted Tuesday after police found him [shouting at a mailbox]{S mania_psychosis}. Utox negative.

Med hx obtained from him, the home, and three bankers boxes. [[Prolixin shots]{T fluphenazine depot; stopped; frequency=q2wks} q2wks through most of the 90s: kept him out of the hospital, only stretch he [worked]{S functioning improved}]{O benefit; fluphenazine depot}. [Gave him the [tongue]{S neurological fig side_effect}]{O side_effect; fluphenazine depot}. [[Lip smacking]{S neurological side_effect}, [tongue darting]{S neurological side_effect}, AIMS 19]{O side_effect; fluphenazine depot}. After that [Zyprexa]{T olanzapine; tried} ([no better]{O no_benefit; olanzapine}, [[sixty pounds]{S appetite_weight side_effect}]{O side_effect; olanzapine}) and [Abilify]{T aripiprazole; tried} ([[climbing out of his skin]{S anxiety fig side_effect}]{O side_effect; aripiprazole}; [[voices]{S mania_psychosis worsened} louder, [put a chair through a window]{S anger worsened}]{O worsening; aripiprazole}). Somebody put him on [Cogentin]{T benztropine; stopped} for the [mouth]{S neurological fig side_effect}. [It does not treat that, and sure enough the [mouth]{S neurological fig worsened side_effect} got worse]{O worsening; benztropine} [and he [couldn't find his room]{S cognition side_effect}]{O side_effect; benztropine}. We d/c'd it on a prior admission.

[Clozapine]{T clozapine; ongoing; dose=375 mg} since 2014, 375 mg. Level 410, so he takes it. [[Voices]{S mania_psychosis improved} went from "a [stadium]{S mania_psychosis fig}" to "a [bar]{S mania_psychosis fig improved}"]{O partial; clozapine}. [[Drool]{S gastrointestinal side_effect}; [resting HR 104]{S other_physical side_effect}]{O side_effect; clozapine; neutral}. [No [constipation]{S gastrointestinal clin absent side_effect}]{O tolerated; clozapine}. A roommate died of [clozapine]{T clozapine (medication); other} [bowel obstruction]{S gastrointestinal clin other side_effect} in 2018, so he is asked at every visit. The home ran out over Labor Day. [Two missed days and he [heard the dispatcher]{S mania_psychosis withdrawal} all night]{O withdrawal; clozapine}.

[Valbenazine]{T valbenazine; ongoing; dose=80 mg} 80 mg for the [TD]{S diagnosis clin side_effect}. [AIMS 19 to 12]{O partial; valbenazine}. He is not bothered by it and says the ladies at church are.

Also tried: [low frequency TMS]{T transcranial magnetic stimulation; tried; sessions=20} to the left temporoparietal area, 20 sessions ([[scalp pain]{S pain side_effect}]{O side_effect; transcranial magnetic stimulation}); [CBTp]{T cognitive behavioural therapy for psychosis; tried} with the psychology fellow. [He reports zero from either]{O no_benefit; transcranial magnetic stimulation, cognitive behavioural therapy for psychosis}. Meta-analyses give both a small effect. His brother (same dx) did well in [CBTp]{T cognitive behavioural therapy for psychosis (psychotherapy); other} in Oregon and is on no [antipsychotic]{T antipsychotics (medication); other}. [Amisulpride]{T amisulpride; not_tried} as augmentation: not available here.

[What works, in his view, is [headphones]{T headphones; ongoing}]{O benefit; headphones}. Left ear only, AM radio, farm report. ["They [can't talk over hogs]{S mania_psychosis fig improved}."]{O benefit; headphones} And the [clubhouse]{T clubhouse; ongoing; frequency=M-F}, M-F, where he runs the snack bar. [[Gets dressed]{S functioning improved} for it]{O benefit; clubhouse}. The charger for the [cans]{T headphones; ongoing} broke on Sunday, which may be the entire history of this admission.

MSE today: [guarded]{S mania_psychosis clin}, [answers to someone else]{S mania_psychosis}, [tongue active]{S neurological side_effect}. A1c 6.3; [metformin]{T metformin; planned} to start Friday. No [SI]{S suicidality clin absent}, no [HI]{S anger clin absent}. [Overall at his baseline of the last three years]{O no_benefit; overall; neutral}. Social work buying a charger.

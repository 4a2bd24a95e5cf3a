=== 1013-catatonia
title: Relapsing catatonia in a woman with bipolar I disorder
genre: case_report
layout: clinical case report, third person
condition: bipolar disorder
area: mental
english: American
narrator: clinician
split: train
overall: improved
round: 3
ledger:
  carbamazepine | medication | tried | no_response | other_physical
  haloperidol | medication | stopped | worse | neurological
  lorazepam | medication | tried | partial | sleep
  zolpidem | medication | tried | no_response
  electroconvulsive therapy | neuromodulation | ongoing | response | cognition
  lamotrigine | medication | ongoing | unknown
  clozapine | medication | declined | unknown
---
Ms. R is a 46-year-old right-handed librarian with a 20-year history of [bipolar I disorder]{S diagnosis clin}. Her mother had [bipolar disorder]{S diagnosis clin other} and did well for three decades on [lithium]{T lithium (medication); other}. There was no history of [substance use]{S substance_use clin absent} or [seizures]{S neurological clin absent}. She lives with her husband and two cats and was [last employed in 2021]{S functioning}.

[In earlier episodes she received [carbamazepine]{T carbamazepine; tried; dose=800 mg/day}, 800 mg/day, without prophylactic effect]{O no_benefit; carbamazepine}; [it was associated with a [maculopapular rash]{S other_physical clin side_effect}]{O side_effect; carbamazepine}.

She was brought in by ambulance with a nine-day history of [mutism]{S functioning clin}, [posturing]{S neurological clin}, and [refusal of food]{S appetite_weight}. In the emergency department she was given [haloperidol]{T haloperidol; stopped; dose=5 mg} 5 mg twice. [Over the next 24 hours she became [rigid]{S neurological clin side_effect} and [febrile]{S other_physical clin side_effect}]{O side_effect; haloperidol}, [and the Bush-Francis score rose from 19 to 27]{O worsening; haloperidol}. The drug was discontinued. Creatine kinase was 3,140 U/L. MRI of the brain was unremarkable.

[Lorazepam]{T lorazepam; tried; dose=2 mg; route=IV} 2 mg IV was given. [Within ten minutes she [asked for water]{S functioning improved} and [said her husband's name]{S functioning improved}]{O benefit; lorazepam}; [the effect lasted four hours]{O partial; lorazepam}. [At 16 mg/day she was [somnolent]{S sleep clin side_effect}]{O side_effect; lorazepam} [and remained [mute]{S functioning clin}]{O no_benefit; lorazepam}. [A [zolpidem]{T zolpidem; tried; dose=10 mg} challenge (10 mg) was negative]{O no_benefit; zolpidem}.

[ECT]{T electroconvulsive therapy; planned} was discussed with the husband, who consented. Bitemporal [ECT]{T electroconvulsive therapy; ongoing; frequency=three times weekly} was given three times weekly. [After the fourth session she [fed herself]{S functioning improved}]{O benefit; electroconvulsive therapy}, [and after the seventh the Bush-Francis score was 1]{O benefit; electroconvulsive therapy}. [She had [anterograde memory difficulty]{S cognition clin side_effect} for about three weeks]{O side_effect; electroconvulsive therapy}.

[Clozapine]{T clozapine; declined} was proposed for maintenance; she and her husband declined, citing the blood monitoring. She takes [lamotrigine]{T lamotrigine; ongoing; dose=200 mg/day} 200 mg/day and attends for [maintenance ECT]{T electroconvulsive therapy; ongoing; frequency=monthly} monthly. [At nine months she [volunteers at the library]{S functioning improved}]{O benefit; overall}, [without recurrence of [catatonia]{S neurological clin improved}]{O benefit; overall}.

Discussion. [Antipsychotics]{T antipsychotics (medication); general} can worsen [catatonia]{S neurological clin worsened general side_effect} and may precipitate [neuroleptic malignant syndrome]{S neurological clin possible general side_effect}. [Benzodiazepines]{T benzodiazepines (medication); general} relieve 60 to 80 percent of cases. [ECT]{T electroconvulsive therapy; general} should not be delayed when the response is incomplete.

=== 1014-hyperthyroidism
title: Psychiatric presentation of Graves' disease in a 29-year-old man
genre: case_report
layout: clinical case report, third person
condition: hyperthyroidism
area: general
english: British
narrator: clinician
split: train
overall: improved
round: 3
ledger:
  sertraline | medication | stopped | worse | anxiety
  diazepam | medication | tried | no_response
  mindfulness course | mind_body | tried | no_response
  propranolol | medication | tried | response
  carbimazole | medication | stopped | partial | other_physical
  cetirizine | medication | tried | unknown
  propylthiouracil | medication | not_tried | unknown
  radioiodine | procedure | tried | response
  levothyroxine | medication | ongoing | response
---
A 29-year-old secondary school teacher was referred to the community mental health team with six months of [anxiety]{S anxiety clin}, [irritability]{S anger} and [insomnia]{S sleep clin}. He had [lost 9 kg]{S appetite_weight} despite a [ravenous appetite]{S appetite_weight}. He had no past psychiatric history. A sister takes [levothyroxine]{T levothyroxine; other} for [Hashimoto's thyroiditis]{S diagnosis clin other}. He does not smoke.

His general practitioner had diagnosed [generalised anxiety disorder]{S diagnosis clin} and prescribed [sertraline]{T sertraline; stopped; dose=50 mg} 50 mg. [He reported feeling "[wired]{S anxiety fig side_effect}" within days]{O side_effect; sertraline} [and the [panic attacks]{S anxiety worsened} increased from weekly to daily]{O worsening; sertraline}. He discontinued it after three weeks. [[Diazepam]{T diazepam; tried; dose=2 mg} 2 mg and an eight-week online [mindfulness course]{T mindfulness course; tried; duration=eight-week} were of no benefit]{O no_benefit; diazepam, mindfulness course}. [Talking therapy]{T psychotherapy (psychotherapy); general} is usually offered next, but the assessing nurse recorded a resting pulse of 128 and a fine [tremor]{S neurological clin}.

Free T4 was 61 pmol/L, TSH was undetectable and TSH-receptor antibodies were positive. He denied [low mood]{S mood clin absent} and [suicidal ideation]{S suicidality clin absent}. There was mild [lid retraction]{S other_physical clin}. [Graves' disease]{S diagnosis clin} was diagnosed.

[[Propranolol]{T propranolol; tried; dose=40 mg; frequency=three times daily} 40 mg three times daily abolished the [tremor]{S neurological clin improved} and [palpitations]{S other_physical clin improved} within two days]{O benefit; propranolol}. [[Carbimazole]{T carbimazole; stopped; dose=40 mg} 40 mg was followed by [pruritus]{S other_physical clin side_effect}, managed with [cetirizine]{T cetirizine; tried}]{O side_effect; carbimazole}; [he was [euthyroid]{S other_physical clin improved} at ten weeks]{O benefit; carbimazole}. [[Relapse]{S other_physical clin} occurred four months after the planned eighteen-month course]{O partial; carbimazole}. [Propylthiouracil]{T propylthiouracil; not_tried} was considered unsuitable because of raised transaminases. He received [radioiodine]{T radioiodine; tried; dose=550 MBq} (550 MBq) and now takes [levothyroxine]{T levothyroxine; ongoing; dose=125 micrograms} 125 micrograms.

[One year later he [sleeps seven hours]{S sleep improved}]{O benefit; overall}, [has [regained his weight]{S appetite_weight improved}]{O benefit; overall} [and [teaches full-time]{S functioning improved}]{O benefit; overall}. [He has had no further [panic attacks]{S anxiety improved}]{O benefit; overall}. [Radioiodine]{T radioiodine; general} may worsen [eye disease]{S other_physical worsened general side_effect} in smokers. Thyroid function should be checked before [antidepressants]{T antidepressants (medication); general} are prescribed for new [anxiety]{S anxiety clin general} with [weight loss]{S appetite_weight general}.

=== 1015-tourette
title: Treatment of severe tics and OCD in an adolescent: a case report
genre: case_report
layout: clinical case report, third person
condition: Tourette syndrome
area: mental
english: Indian
narrator: clinician
split: train
overall: partly_improved
round: 3
ledger:
  ayurvedic oil massage | mind_body | tried | no_response
  clonidine | medication | tried | no_response | sleep
  pimozide | medication | tried | partial | appetite_weight, other_physical
  habit reversal training | psychotherapy | tried | partial
  fluvoxamine | medication | ongoing | response
  deep brain stimulation | neuromodulation | declined | unknown
  yoga | mind_body | ongoing | unknown
---
Master K, 15 years, was brought by his parents to our outpatient department with [motor tics]{S neurological clin} since the age of seven and [vocal tics]{S neurological clin} since nine. There was [hand washing]{S anxiety} up to three hours daily. His father gave a history of similar [blinking]{S neurological other} in childhood, for which he took [haloperidol]{T haloperidol (medication); other} for two years and recovered. School had asked the boy to stay at home. Birth and development were normal. EEG was normal.

The family had first consulted a vaidya. [[Oil massage]{T ayurvedic oil massage; tried; duration=forty days} for forty days brought no change]{O no_benefit; ayurvedic oil massage}. A paediatrician gave [clonidine]{T clonidine; tried; dose=0.1 mg} 0.1 mg; [he was [drowsy in class]{S sleep side_effect}]{O side_effect; clonidine} [and the [tics]{S neurological clin} persisted]{O no_benefit; clonidine}. [With [pimozide]{T pimozide; tried; dose=4 mg} 4 mg the YGTSS total fell from 42 to 30]{O partial; pimozide}. [He [gained 11 kg]{S appetite_weight side_effect} in five months and the [QTc was prolonged]{S other_physical clin side_effect}]{O side_effect; pimozide}.

On presentation he was cooperative. He was not [psychotic]{S mania_psychosis clin absent}. He described an "[itch inside the neck]{S neurological fig}" before each [jerk]{S neurological}. His mother was [tearful]{S mood other}.

Ten sessions of [habit reversal training]{T habit reversal training; tried; sessions=Ten} were conducted by our [psychologist]{T habit reversal training; tried}. [The [shoulder tic]{S neurological improved} responded; the [shouting]{S neurological} did not]{O partial; habit reversal training}. [Fluvoxamine]{T fluvoxamine; ongoing; dose=150 mg} was raised to 150 mg. [By week ten [washing]{S anxiety improved} took twenty minutes]{O benefit; fluvoxamine}, and [no [gastric upset]{S gastrointestinal absent side_effect} was reported]{O tolerated; fluvoxamine}.

The parents asked about [deep brain stimulation]{T deep brain stimulation; declined}, having seen a video. The risks of [haemorrhage]{S other_physical clin possible general side_effect} and [infection]{S other_physical possible general side_effect} were explained and they decided against it. He attends [yoga]{T yoga; ongoing} with his grandfather.

At present he continues [fluvoxamine]{T fluvoxamine; ongoing}. [He [wrote his board examination]{S functioning improved} in a separate room]{O benefit; overall} and [[can travel by bus]{S functioning improved}]{O benefit; overall}. [Some [tics]{S neurological clin} remain]{O partial; overall}. [Tics]{S neurological clin general improved} often lessen in early adulthood irrespective of treatment. In comorbid [OCD]{S diagnosis clin general}, [SSRIs]{T SSRIs (medication); general} act on the [compulsions]{S anxiety clin general} and not on the [tics]{S neurological clin general}.

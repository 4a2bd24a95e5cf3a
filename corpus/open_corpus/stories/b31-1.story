=== 1331-chronic-migraine
title: Chronic migraine with medication overuse in a bus driver
genre: case_report
layout: clinical case report, third person
condition: chronic migraine
area: general
english: British
narrator: clinician
split: train
overall: improved
round: 4
ledger:
  amitriptyline | medication | tried | no_response | sleep, gastrointestinal
  propranolol | medication | tried | worse | energy
  topiramate | medication | stopped | partial | cognition, neurological
  acupuncture | mind_body | tried | no_response
  sumatriptan | medication | stopped | partial
  naproxen | medication | tried | no_response
  greater occipital nerve block | procedure | tried | response
  onabotulinumtoxinA | medication | tried | unknown | pain
  galcanezumab | medication | ongoing | response
  erenumab | medication | not_tried | unknown
---
A 44-year-old bus driver was referred to the regional headache clinic in February with 22 [headache]{S pain} days a month. [Migraine without aura]{S diagnosis clin} had begun at the age of 15. Her mother had [migraine]{S diagnosis clin other} until the menopause and had used [propranolol]{T propranolol (medication); other} with success. The patient is a non-smoker and lives with two teenage sons.

[[Amitriptyline]{T amitriptyline; tried; dose=up to 50 mg} up to 50 mg did not alter the frequency of [attacks]{S pain}]{O no_benefit; amitriptyline} [and made her [drowsy]{S sleep side_effect} on early shifts, with a [dry mouth]{S gastrointestinal side_effect}]{O side_effect; amitriptyline}. [On [propranolol]{T propranolol; tried; dose=160 mg} 160 mg the number of [headache]{S pain worsened} days rose from 14 to 19]{O worsening; propranolol}, [and she reported [leaden legs]{S energy fig side_effect}]{O side_effect; propranolol}. [[Topiramate]{T topiramate; stopped; dose=100 mg} 100 mg reduced [attacks]{S pain improved} by about a third]{O partial; topiramate}. [She [searched for words]{S cognition side_effect} and had [tingling fingers]{S neurological side_effect}, and the drug was withdrawn when she [could not recall the name of a stop]{S cognition side_effect} on her own route]{O side_effect; topiramate}. [A course of ten sessions of [acupuncture]{T acupuncture; tried; sessions=ten} through a local charity was without effect]{O no_benefit; acupuncture}.

By referral she was taking [sumatriptan]{T sumatriptan; stopped; frequency=on 18 days a month} on 18 days a month. [It had aborted [attacks]{S pain improved} reliably at first but by then gave [relief]{S pain improved} for three hours at most]{O partial; sumatriptan}. [[Naproxen]{T naproxen; tried; dose=500 mg} 500 mg had been added without gain]{O no_benefit; naproxen}. [Medication overuse headache]{S diagnosis clin} was diagnosed.

The [triptan]{T sumatriptan; stopped} was stopped abruptly. [In the first six days she had continuous [headache]{S pain withdrawal} and [vomiting]{S gastrointestinal withdrawal}]{O withdrawal; sumatriptan}. Bilateral [greater occipital nerve block]{T greater occipital nerve block; tried} was performed on day four. [Within a day the [pain]{S pain clin improved} fell from 9 to 3]{O benefit; greater occipital nerve block}. [She tolerated the [injections]{T greater occipital nerve block; tried} well: no [scalp numbness]{S neurological absent side_effect} persisted beyond the evening]{O tolerated; greater occipital nerve block}.

One cycle of [onabotulinumtoxinA]{T onabotulinumtoxinA; tried; sessions=one cycle} was given in May. [Her [neck ached]{S pain side_effect} for a fortnight]{O side_effect; onabotulinumtoxinA}. The effect on her [headache]{S pain} could not be judged, because her diary was lost. [Erenumab]{T erenumab; not_tried} was not funded locally at that time. [Galcanezumab]{T galcanezumab; ongoing; dose=120 mg; frequency=monthly} 120 mg monthly was begun in August and continues. [At six months she recorded four [headache]{S pain improved} days a month]{O benefit; galcanezumab}. [There was no [constipation]{S gastrointestinal clin absent side_effect} and no [injection site reaction]{S other_physical clin absent side_effect}]{O tolerated; galcanezumab}. [She has had [two days of sick leave]{S functioning improved} since]{O benefit; galcanezumab}.

Comment. About half of patients with [medication overuse headache]{S diagnosis clin general} improve with [withdrawal]{T analgesic withdrawal (other); general} alone. [CGRP antibodies]{T CGRP antibodies (medication); general} halve [migraine]{S pain clin improved general} days in some four of ten patients; [constipation]{S gastrointestinal clin possible general side_effect} and [hypertension]{S other_physical clin possible general side_effect} should be asked about.

=== 1332-crohns-disease
title: Exclusive enteral nutrition before a second biologic in Crohn's disease
genre: case_report
layout: clinical case report, first person plural
condition: Crohn's disease
area: general
english: American
narrator: clinician
split: train
overall: improved
round: 4
ledger:
  mesalamine | medication | tried | no_response
  budesonide | medication | tried | partial
  prednisone | medication | stopped | mixed | mood, sleep, anger
  azathioprine | medication | stopped | unknown | gastrointestinal
  infliximab | medication | stopped | partial
  adalimumab | medication | tried | worse | other_physical
  exclusive enteral nutrition | lifestyle | stopped | response
  ustekinumab | medication | ongoing | response
  ileocecal resection | procedure | declined | unknown
  smoking cessation | lifestyle | ongoing | unknown
---
We report a 27-year-old apprentice electrician with ileal [Crohn's disease]{S diagnosis clin} since age 19. He presented to us with [cramping]{S pain}, six [loose stools]{S gastrointestinal clin} a day and a [weight loss of 31 lb]{S appetite_weight} in five months. An uncle with [Crohn's]{S diagnosis clin other} had undergone three [resections]{T bowel resection (procedure); other}; a cousin had done well on [infliximab]{T infliximab (medication); other}.

Prior therapy was as follows. [[Mesalamine]{T mesalamine; tried; duration=two years} for two years had no discernible effect]{O no_benefit; mesalamine}. [[Budesonide]{T budesonide; tried; dose=9 mg} 9 mg eased the [diarrhea]{S gastrointestinal clin improved} by roughly half]{O benefit; budesonide}. [[Prednisone]{T prednisone; stopped; dose=40 mg} 40 mg brought [remission]{S gastrointestinal clin improved} in ten days]{O benefit; prednisone}, [but on it he was [tearful]{S mood side_effect}, [could not sleep]{S sleep side_effect} and [struck a wall with his fist]{S anger side_effect}]{O side_effect; prednisone}. [Each of three tapers was followed by [relapse]{S gastrointestinal clin withdrawal} below 15 mg]{O withdrawal; prednisone}, and he has refused it since. [[Azathioprine]{T azathioprine; stopped} was discontinued in its third week for [pancreatitis]{S gastrointestinal clin side_effect}]{O side_effect; azathioprine}. [With [infliximab]{T infliximab; stopped; dose=5 mg/kg} 5 mg/kg he [worked full time]{S functioning improved} for eighteen months]{O benefit; infliximab}; [thereafter trough levels were undetectable and the [cramps]{S pain} returned]{O partial; infliximab}. [Adalimumab]{T adalimumab; tried; frequency=every other week} every other week was substituted elsewhere. [On it the [stool frequency]{S gastrointestinal worsened} doubled]{O worsening; adalimumab} [and [scaling plaques]{S other_physical clin side_effect} appeared on both palms]{O side_effect; adalimumab}.

MR enterography showed 14 cm of narrowed terminal ileum without [abscess]{S other_physical clin absent}. Our surgeon recommended [ileocecal resection]{T ileocecal resection; declined}. The patient, mindful of his uncle, declined the [operation]{T ileocecal resection; declined}. We offered [exclusive enteral nutrition]{T exclusive enteral nutrition; planned} instead. For eight weeks he took nothing but a [polymeric formula]{T exclusive enteral nutrition; stopped; duration=eight weeks; dose=2,400 kcal a day}, 2,400 kcal a day, which his coworkers named "the paint." [By week three he [passed one formed stool]{S gastrointestinal improved} a day]{O benefit; exclusive enteral nutrition}. [CRP fell from 88 to 6 mg/L]{O benefit; exclusive enteral nutrition}, [and he [regained 17 lb]{S appetite_weight improved}]{O benefit; exclusive enteral nutrition}. [He denied [hunger]{S appetite_weight absent side_effect} and [nausea]{S gastrointestinal clin absent side_effect}]{O tolerated; exclusive enteral nutrition}. The [formula]{T exclusive enteral nutrition; stopped} ended as planned. [Ustekinumab]{T ustekinumab; ongoing; route=subcutaneously; frequency=every eight weeks} was started in week six and is given subcutaneously every eight weeks. He has also [stopped smoking]{T smoking cessation; ongoing}.

[Fourteen months later he remains in [remission]{S gastrointestinal clin improved}]{O benefit; ustekinumab}. [No [infection]{S other_physical clin absent side_effect} or [infusion reaction]{S other_physical clin absent side_effect} has occurred]{O tolerated; ustekinumab}. He passed his journeyman's examination in June.

[Enteral nutrition]{T exclusive enteral nutrition (lifestyle); general} is first-line in children and underused in adults, chiefly because of taste. [Infections]{S other_physical clin possible general side_effect}, [headache]{S pain possible general side_effect} and [fatigue]{S energy clin possible general side_effect} are listed for [ustekinumab]{T ustekinumab (medication); general}.

=== 1333-long-covid-pots
title: Postural tachycardia after Covid-19 in a primary school teacher
genre: case_report
layout: clinical case report, third person
condition: long covid and POTS
area: general
english: Indian English
narrator: clinician
split: train
overall: partly_improved
round: 4
ledger:
  escitalopram | medication | tried | no_response | gastrointestinal
  graded exercise | lifestyle | tried | worse
  multivitamin infusions | supplement | tried | no_response
  salt and fluid loading | lifestyle | ongoing | partial
  abdominal binder | other | ongoing | partial
  propranolol | medication | tried | mixed | energy, sleep
  ivabradine | medication | ongoing | response | neurological
  fludrocortisone | medication | declined | unknown
  recumbent rowing | lifestyle | ongoing | unknown
---
A 33-year-old primary school teacher from Nashik came to the autonomic clinic nine months after a mild [Covid infection]{S diagnosis clin}. She had [palpitations]{S other_physical clin} on standing, [giddiness]{S neurological}, and [tiredness]{S energy} such that she was [taking class from a chair]{S functioning}. She was not [anxious]{S anxiety absent} at interview and there was no [fever]{S other_physical absent}. Her husband, who was infected in the same week, had recovered without any treatment.

A physician had earlier made a diagnosis of [anxiety neurosis]{S diagnosis clin} and prescribed [escitalopram]{T escitalopram; tried; dose=10 mg; duration=ten weeks} 10 mg. [After ten weeks there was no change]{O no_benefit; escitalopram} [except for [loose motions]{S gastrointestinal side_effect} in the initial days]{O side_effect; escitalopram; neutral}. A gym programme of [graded exercise]{T graded exercise; tried} was advised by a relative who is a physiotherapist. [She [collapsed]{S neurological} twice and for a fortnight [could not climb to her own first floor]{S functioning worsened}]{O worsening; graded exercise}. At a wellness centre she received six [multivitamin drips]{T multivitamin infusions; tried; sessions=six; route=drips} at considerable expense; [no benefit was noticed]{O no_benefit; multivitamin infusions}.

On active stand the [heart rate rose]{S other_physical} from 78 to 127 per minute in six minutes with blood pressure unchanged. Haemoglobin, thyroid function, morning cortisol and echocardiogram were normal.

[Salt and fluids]{T salt and fluid loading; ongoing; dose=8 g salt and three litres daily} (8 g salt and three litres daily) and an [abdominal binder]{T abdominal binder; ongoing} were started together, and [the [giddiness]{S neurological improved} became somewhat less with the two]{O partial; salt and fluid loading, abdominal binder}. [[Propranolol]{T propranolol; tried; dose=10 mg; frequency=thrice daily} 10 mg thrice daily controlled the [heart rate]{S other_physical improved} nicely]{O benefit; propranolol} [but left her so [drained]{S energy fig side_effect} that she was [sleeping through the afternoon]{S sleep side_effect}]{O side_effect; propranolol}. [Ivabradine]{T ivabradine; ongoing; dose=5 mg; frequency=twice daily} 5 mg twice daily followed. [[Standing rate]{S other_physical improved} at one month was 96]{O benefit; ivabradine}. [She described [bright flashes]{S neurological side_effect} when entering a dark room, which did not trouble her]{O side_effect; ivabradine; neutral}. [When she missed the [tablets]{T ivabradine; ongoing} during a wedding in Indore the [pounding]{S other_physical withdrawal} returned by the second evening]{O withdrawal; ivabradine}. [Fludrocortisone]{T fludrocortisone; declined} was offered and the patient declined because of fear of [weight gain]{S appetite_weight possible side_effect}. [Rowing in the lying position]{T recumbent rowing; ongoing; duration=five minutes} for five minutes was begun last month under supervision.

[At present she [teaches standing for two periods]{S functioning improved}]{O partial; overall}. [The [fatigue]{S energy clin} is as before]{O no_benefit; overall}. She has applied for transfer to a school nearer to home.

Discussion: in published series, [beta blockers]{T beta blockers (medication); general} give relief to about half of the patients with [POTS]{S diagnosis clin general}. [Exercise]{T exercise (lifestyle); general} has to be introduced lying down and only where [post-exertional malaise]{S energy clin possible general} is excluded.

=== 1334-tinnitus
title: Bothersome tinnitus after noise exposure: a year of follow-up
genre: case_report
layout: clinic letter style case
condition: tinnitus
area: general
english: British
narrator: clinician
split: train
overall: partly_improved
round: 4
ledger:
  betahistine | medication | tried | no_response
  ginkgo biloba | supplement | tried | no_response
  ear candles | other | tried | no_response
  nortriptyline | medication | stopped | partial | gastrointestinal
  hearing aids with sound generator | procedure | ongoing | response | other_physical
  tinnitus group | support | tried | response
  cognitive behavioural therapy | psychotherapy | planned | unknown
  bimodal tongue stimulation | neuromodulation | not_tried | unknown
  pink noise pillow | other | ongoing | partial
---
Mr T., 58, a retired sheet-metal worker, was seen in audiology in January with eleven months of bilateral [tinnitus]{S diagnosis clin}. He likened it to a [kettle that nobody takes off the hob]{S other_physical fig}. He [slept three hours a night]{S sleep}, [no longer went to the allotment society]{S functioning} and scored 74 on the Tinnitus Handicap Inventory. He was [low]{S mood} but not [suicidal]{S suicidality absent}. There was no [vertigo]{S neurological clin absent} and no [ear pain]{S pain absent}. A former workmate has [tinnitus]{S diagnosis clin other} too and [sleeps well]{S sleep improved other} with [nortriptyline]{T nortriptyline (medication); other}.

His GP had given [betahistine]{T betahistine; tried; dose=16 mg; frequency=three times a day} 16 mg three times a day. He had bought [ginkgo]{T ginkgo biloba; tried} and, on his daughter's insistence, [ear candles]{T ear candles; tried}. [None of the three made the slightest difference]{O no_benefit; betahistine, ginkgo biloba, ear candles}. [[Nortriptyline]{T nortriptyline; stopped; dose=10 to 20 mg} 10 to 20 mg lengthened [sleep]{S sleep improved} to five hours without touching the [noise]{S other_physical}]{O partial; nortriptyline}; [he was [constipated]{S gastrointestinal side_effect}]{O side_effect; nortriptyline} and took himself off it in March. [The following fortnight was [wretched]{S mood withdrawal}, with [hardly any sleep]{S sleep withdrawal} and a [louder whistle]{S other_physical fig withdrawal}]{O withdrawal; nortriptyline}.

Audiometry showed a [high-frequency loss]{S other_physical clin}, 60 dB at 4 kHz. He had been told at the high street that he did not need [aids]{T hearing aids with sound generator; not_tried}. [Hearing aids with a built-in sound generator]{T hearing aids with sound generator; ongoing; started=April} were fitted in April. [For the first three weeks he found his own cutlery [unbearably loud]{S other_physical side_effect}]{O side_effect; hearing aids with sound generator}, [a complaint that had gone by the second visit]{O tolerated; hearing aids with sound generator}. [From then on he was unaware of the [tinnitus]{S other_physical clin improved} for most of the day]{O benefit; hearing aids with sound generator}. He wears the [devices]{T hearing aids with sound generator; ongoing; duration=twelve hours a day} twelve hours a day.

He attended five evenings of the department's [tinnitus group]{T tinnitus group; tried; sessions=five evenings}. [He considers this the most useful thing that we did]{O benefit; tinnitus group}. "[[I stopped listening out for it]{S anxiety improved}]{O benefit; tinnitus group}," he told the audiologist. At night he uses a [pillow speaker with pink noise]{T pink noise pillow; ongoing} that his son-in-law assembled from an old telephone. [It helps him to [get off to sleep]{S sleep improved}]{O partial; pink noise pillow} but [he still [wakes at four]{S sleep}]{O no_benefit; pink noise pillow}.

[Digital CBT]{T cognitive behavioural therapy; planned} has been arranged for the winter. He enquired about [tongue stimulation]{T bimodal tongue stimulation; not_tried}, which we do not provide.

[In November his score was 38]{O partial; overall}. Around one adult in seven has [tinnitus]{S diagnosis clin general}, and no drug is licensed for it in this country. [CBT]{T cognitive behavioural therapy (psychotherapy); general} reduces [distress]{S mood general improved} rather than loudness. [Sound therapy]{T sound therapy (procedure); general} helps chiefly those with [hearing loss]{S other_physical general}.

=== 1335-persistent-spinal-pain
title: Persistent leg pain after two lumbar operations
genre: case_report
layout: clinical case report, third person
condition: chronic back pain
area: general
english: Australian
narrator: clinician
split: train
overall: unchanged
round: 4
ledger:
  microdiscectomy | procedure | tried | partial
  lumbar fusion | procedure | tried | worse
  pregabalin | medication | stopped | mixed | appetite_weight, cognition
  duloxetine | medication | tried | no_response | other_physical
  oxycodone | medication | stopped | partial | gastrointestinal, sexual
  epidural steroid injections | procedure | tried | no_response
  pulsed radiofrequency | procedure | tried | no_response
  spinal cord stimulator | neuromodulation | tried | unknown | neurological
  hospital admission | care_setting | stopped | unknown
  clonidine | medication | tried | unknown
  pain management programme | care_setting | ongoing | partial
  hydrotherapy | procedure | ongoing | unknown
---
A 51-year-old former shearer was admitted to the pain service with left [leg pain]{S pain} of six years' standing. He rated it 8 out of 10 and described [fencing wire pulled hot through the calf]{S pain fig}. He could [sit for no more than ten minutes]{S functioning}. Bladder and bowel function were normal. His brother, also a shearer, had [returned to work]{S functioning improved other} after a [fusion]{T lumbar fusion (procedure); other} by the same surgeon.

[A [microdiscectomy]{T microdiscectomy; tried} at L5/S1 gave him eleven good months]{O partial; microdiscectomy}. [The [pain]{S pain} recurred while he was lifting a ram]{O partial; microdiscectomy}. [Fusion]{T lumbar fusion; tried} was performed in the following year. [From the week of that [operation]{T lumbar fusion; tried} the [pain]{S pain worsened} was constant, and it has had a [burning]{S pain worsened} quality since]{O worsening; lumbar fusion}. Imaging showed solid union and no compression.

Drug treatment: [[pregabalin]{T pregabalin; stopped; dose=600 mg} 600 mg, which took away the [electric jolts]{S pain fig improved}]{O benefit; pregabalin} [at the price of [19 kg]{S appetite_weight side_effect} and a [head full of wool]{S cognition fig side_effect}]{O side_effect; pregabalin}; weaned over three months. [No [withdrawal]{S other absent withdrawal} was seen]{O tolerated; pregabalin}. [[Duloxetine]{T duloxetine; tried; dose=60 mg} 60 mg, ineffective]{O no_benefit; duloxetine}, [with [profuse sweating]{S other_physical side_effect}]{O side_effect; duloxetine}. [[Oxycodone]{T oxycodone; stopped; dose=up to 80 mg a day; duration=four years} up to 80 mg a day for four years, of some use early on and of none after the second year]{O partial; oxycodone}; [he was [constipated]{S gastrointestinal side_effect} throughout and [lost his libido]{S sexual clin side_effect}]{O side_effect; oxycodone}.

[Two [epidural steroid injections]{T epidural steroid injections; tried; sessions=two} and [pulsed radiofrequency]{T pulsed radiofrequency; tried} of the left L5 root brought nothing at all]{O no_benefit; epidural steroid injections, pulsed radiofrequency}. A trial lead for a [spinal cord stimulator]{T spinal cord stimulator; tried; duration=seven days} was in place for seven days. [It produced an unpleasant [buzzing in the groin]{S neurological side_effect} and the lead migrated before it could be assessed]{O side_effect; spinal cord stimulator}; the manufacturer's representative was overseas. He did not wish to repeat it.

During [admission]{T hospital admission; stopped} the [opioid]{T oxycodone; stopped} was ceased over nine days with [clonidine]{T clonidine; tried} cover. [He had [gooseflesh]{S other_physical withdrawal}, [diarrhoea]{S gastrointestinal clin withdrawal} and [restless legs]{S neurological withdrawal}]{O withdrawal; oxycodone}. [[Pain]{S pain clin} scores at discharge were the same as on 80 mg]{O no_benefit; overall}, a fact that he himself remarked on with some bitterness.

He now attends the [Back on Track program]{T pain management programme; ongoing; frequency=two mornings a week} in Dubbo two mornings a week. [He has learnt to break up tasks, and he [drove to Bourke in four stages]{S functioning improved}]{O partial; pain management programme}. [Warm pool sessions]{T hydrotherapy; ongoing} form part of the [program]{T pain management programme; ongoing}. [At review in October his [pain]{S pain} stood at 8]{O no_benefit; overall}.

[Persistent pain]{S pain general} follows ten to forty per cent of lumbar operations. [Stimulators]{T spinal cord stimulator (neuromodulation); general} help perhaps half of selected patients, and the devices may [migrate or become infected]{S other_physical possible general side_effect}.

=== 117-seasonal-affective-disorder
title: lamp for winter depression
genre: review
layout: all lower case, few full stops
condition: seasonal affective disorder
area: mental
english: British
narrator: patient
overall: improved
treatment: light therapy
rating: 8
round: 1
ledger:
  vitamin D | supplement | ongoing | partial
  light therapy | procedure | ongoing | response | pain
---
do they work, these [lamps]{T light therapy; ongoing}, [well at 72 i can tell you mine does]{O benefit; light therapy}, had [sad]{S diagnosis clin} since i retired up to caithness, from october [i sleep like a dormouse]{S sleep fig} and [eat bread by the loaf]{S appetite_weight} and [cant be bothered with the allotment society]{S anhedonia}
doctor put me on [vitamin d]{T vitamin D; ongoing} first [which i'd call a wee nudge]{O partial; vitamin D}, still take it with porridge
then the [light box]{T light therapy; ongoing; frequency=half an hour before 8 each morning} half an hour before 8 each morning [and by the second week i was [up with the hens]{S sleep fig improved} and [doing the accounts]{S functioning improved} again]{O benefit; light therapy}, [[bit of eye ache]{S pain side_effect} if i sit too near]{O side_effect; light therapy; neutral}, buy a big one the small ones are useless

=== 182-depression
title: Trintellix (vortioxetine) for depression
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: depression
area: mental
english: American
narrator: patient
overall: improved
treatment: vortioxetine
rating: 7
round: 1
ledger:
  psychotherapy | psychotherapy | stopped | no_response
  vortioxetine | medication | ongoing | partial | gastrointestinal, other_physical, sexual, sleep
---
Reason: [Depression]{S diagnosis clin}, [no appetite]{S appetite_weight}, [not talking to roommates]{S functioning}

Side Effects: [[nausea]{S gastrointestinal clin side_effect} (20-40 min after the [pill]{T vortioxetine; ongoing}, always on the left side of my stomach for some reason), [itchy forearms]{S other_physical side_effect}, [burping]{S gastrointestinal side_effect}, [dreams with a plot]{S sleep side_effect}, [harder to finish]{S sexual side_effect}]{O side_effect; vortioxetine}

Comments: Sorry if this is not what anyone needs to hear, I'm kind of unsure myself. First time on [Trintellix]{T vortioxetine; ongoing; dose=10mg} I was 17, 10mg, and [by day 12 my [shoulders came down from my ears]{S anxiety fig improved} and [food had salt in it again]{S anhedonia fig improved}]{O benefit; vortioxetine}. Came off after a year like we planned, fine. [Then sophomore fall it all came back]{O partial; vortioxetine} and I figured same [pill]{T vortioxetine; ongoing} same result. Nope. [10 did zip]{O no_benefit; vortioxetine}, [at 20 I get maybe [half of the lift]{S mood fig improved}]{O partial; vortioxetine}. [The campus [therapist]{T psychotherapy; stopped; sessions=3 visits} checked her phone while I was [crying]{S mood}]{O no_benefit; psychotherapy} so I quit that after 3 visits. Still, [[I shower]{S functioning improved}, [I go to lab]{S functioning improved}, my [jaw isn't tight]{S anxiety improved} when I wake up]{O benefit; vortioxetine}. Its enough to stay on.

=== 147-schizoaffective-disorder
title: Invega Sustenna
genre: review
layout: fragments, telegram style
condition: schizoaffective disorder
area: mental
english: American
narrator: patient
overall: improved
treatment: paliperidone
rating: 9/10
round: 1
ledger:
  paliperidone | medication | ongoing | response | other_physical, appetite_weight, sexual, pain
  walking | lifestyle | ongoing | partial
  sleep routine | lifestyle | ongoing | partial
---
Age 20. Parking garage roof, Tulsa, 2 am, [talking to the satellites]{S mania_psychosis}, cops. [Schizoaffective]{S diagnosis clin}, bipolar type. Started the [shot]{T paliperidone; ongoing; dose=156; frequency=monthly} in county, 156 monthly. [3 months in, [satellites quiet]{S mania_psychosis fig improved}]{O benefit; paliperidone}. [1 year in, [back at the tire shop]{S functioning improved}]{O benefit; paliperidone}. Dr and me agreed to stop it last June, all planned out, good summer. [October [voices through the vents]{S mania_psychosis} again, not loud but there]{O partial; paliperidone}. Back on. [[Gone]{S mania_psychosis improved} by Xmas]{O benefit; paliperidone}. Bad stuff: [[missed periods]{S other_physical side_effect}, [leaky boobs]{S other_physical side_effect}, [30 lb]{S appetite_weight side_effect}, [zero sex drive]{S sexual side_effect}, [sore butt cheek]{S pain side_effect}]{O side_effect; paliperidone}. [Dog walks]{T walking; ongoing; duration=1 hr; frequency=every day} 1 hr every day, [bed at 10]{T sleep routine; ongoing}, no exceptions. [Those help too, [keep me level]{S mood fig improved}]{O partial; walking, sleep routine}. Get the 1.5 inch needle nurse, not the new guy.

=== 271-type-2-diabetes
title: weekly GLP-1 shot
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: type 2 diabetes
area: general
english: American
narrator: patient
overall: improved
treatment: GLP-1 receptor agonists
round: 1
ledger:
  metformin | medication | ongoing | no_response
  GLP-1 receptor agonists | medication | ongoing | response | gastrointestinal, energy, appetite_weight
---
Condition: [Type 2 diabetes]{S diagnosis clin}, dx 2019, [A1c 9.1 on the old [pill]{T metformin; ongoing} alone]{O no_benefit; metformin}

Side effects: [[sulfur burps]{S gastrointestinal side_effect}, [constipated]{S gastrointestinal side_effect} day 2-3 after the [shot]{T GLP-1 receptor agonists; ongoing}, [wore out]{S energy side_effect} on Mondays, [off coffee]{S appetite_weight side_effect} completely]{O side_effect; GLP-1 receptor agonists}

Review: I dont know if I'm the right guy to rate this, its one of those weekly [GLP-1]{T GLP-1 receptor agonists; ongoing; frequency=weekly} pens plus my [metformin]{T metformin; ongoing}. [I guess it works]{O benefit; GLP-1 receptor agonists}? [A1c went to 6.4]{O benefit; GLP-1 receptor agonists} and [I'm [down 31 lbs]{S appetite_weight improved}]{O benefit; GLP-1 receptor agonists}. [Not [peeing all night]{S other_physical improved} either]{O benefit; GLP-1 receptor agonists}. My doctor put it better, she said "[Darnell, if every patient did this on it I could retire]{O benefit; GLP-1 receptor agonists}". I keep waiting for the catch. Maybe the catch is the copay.

=== 325-irritable-bowel-syndrome
title: Xifaxan for IBS-D
genre: review
layout: one unbroken paragraph
condition: irritable bowel syndrome
area: general
english: American
narrator: patient
overall: partly_improved
treatment: rifaximin
rating: 3/5
round: 1
ledger:
  rifaximin | medication | stopped | partial | gastrointestinal, pain
  dicyclomine | medication | declined | unknown
---
[IBS-D]{S diagnosis clin}, or as my frat calls it, Tuesday. Doc offered [dicyclomine]{T dicyclomine; declined} first but it can make you [blurry]{S other_physical general side_effect possible} and [dumb]{S cognition general side_effect possible} and I had finals so no thanks. Did [Xifaxan]{T rifaximin; stopped; dose=550; frequency=3x a day; duration=two weeks} 550 3x a day for two weeks. [Days 1 thru 6 were worse, [gas that cleared a library]{S gastrointestinal side_effect}, [cramps]{S pain side_effect}]{O side_effect; rifaximin}. [Then around day 10 the [trips]{S gastrointestinal improved} went from nine to three]{O partial; rifaximin}. [I still [map every bathroom on campus]{S anxiety}]{O partial; overall} but now its a hobby not a survival skill.

=== 013-treatment-resistant-depression
title: A difficult sequence of augmentation in a young man with persistent depression
genre: case_report
layout: clinical case report, third person
condition: treatment-resistant depression
area: mental
english: British
narrator: clinician
overall: worse
round: 1
ledger:
  citalopram | medication | tried | no_response | sexual
  mirtazapine | medication | tried | no_response | appetite_weight, sleep
  cognitive behavioural therapy | psychotherapy | stopped | no_response
  venlafaxine | medication | tried | partial | other_physical
  lithium | medication | stopped | partial | neurological, other_physical
  triiodothyronine | medication | stopped | partial
  pramipexole | medication | stopped | worse | anxiety, substance_use, gastrointestinal
  electroconvulsive therapy | neuromodulation | declined | unknown
  home treatment team | care_setting | ongoing | unknown
---
**Presentation**

His flatmates described him as "[someone who had been switched to standby]{S anhedonia fig}"; his mother, who telephoned the clinic before he did, said that he [no longer quarrelled]{S energy} with her. The patient himself, a 28-year-old warehouse planner, thought that there was probably nothing the matter. He gave a seven-year history of [low mood]{S mood clin}, [anhedonia]{S anhedonia clin}, [psychomotor slowing]{S energy clin} and [early morning wakening]{S sleep clin}, with [passive suicidal ideation]{S suicidality clin} but no [attempts]{S suicidality absent}. There was no evidence of [elation]{S mania_psychosis clin absent}, although the family history (a paternal aunt with [bipolar disorder]{S diagnosis clin other}) was perhaps given too little weight at the time. A diagnosis of [recurrent depressive disorder]{S diagnosis clin}, severe without [psychotic symptoms]{S mania_psychosis clin absent}, was made.

**Previous treatment**

[He had not responded to [citalopram]{T citalopram; tried; dose=40 mg; duration=14 weeks} 40 mg (14 weeks) or [mirtazapine]{T mirtazapine; tried; dose=45 mg; duration=ten weeks} 45 mg (ten weeks)]{O no_benefit; citalopram, mirtazapine}. [The former caused [anorgasmia]{S sexual clin side_effect}]{O side_effect; citalopram}, [the latter [weight gain]{S appetite_weight side_effect} of 9 kg and [daytime somnolence]{S sleep clin side_effect}]{O side_effect; mirtazapine}. [Twelve sessions of [cognitive behavioural therapy]{T cognitive behavioural therapy; stopped; sessions=Twelve sessions} were completed without measurable change (PHQ-9 23 before, 22 after)]{O no_benefit; cognitive behavioural therapy}.

**Course**

[Venlafaxine]{T venlafaxine; tried; dose=titrated to 225 mg} was titrated to 225 mg. At week eight [lithium carbonate]{T lithium; stopped} was added (plasma level 0.7 mmol/l) and, because of a borderline TSH, [triiodothyronine]{T triiodothyronine; stopped; dose=25 micrograms} 25 micrograms in the same fortnight. [His MADRS fell from 36 to 17 over six weeks]{O partial; venlafaxine, lithium, triiodothyronine} and [he [resumed part-time work]{S functioning improved}]{O partial; venlafaxine, lithium, triiodothyronine}. We cannot say which of the three agents was responsible; in retrospect the two augmenting drugs ought not to have been started together. [A [fine tremor]{S neurological clin side_effect} and [polyuria]{S other_physical clin side_effect} were tolerable to him]{O side_effect; lithium; neutral}; [[sweating]{S other_physical side_effect} on [venlafaxine]{T venlafaxine; tried} was less so]{O side_effect; venlafaxine}.

As agreed at the outset, the [lithium]{T lithium; stopped; duration=twelve months} and [triiodothyronine]{T triiodothyronine; stopped; duration=twelve months} were withdrawn after twelve months, by a gradual taper. [Within seven weeks of the last dose the MADRS was 33]{O partial; lithium, triiodothyronine}. He was [not washing]{S functioning} and had [begun to give away his records]{S suicidality}. He preferred not to restart [lithium]{T lithium; declined}, for reasons that he did not elaborate. [Electroconvulsive therapy]{T electroconvulsive therapy; declined} was discussed on two occasions and declined.

[Pramipexole]{T pramipexole; stopped; dose=increased to 1.5 mg daily} was then tried outside its licence, increased to 1.5 mg daily. [[Nausea]{S gastrointestinal clin side_effect} was troublesome in the first days]{O side_effect; pramipexole}. [In the fifth week he became [agitated]{S anxiety clin side_effect worsened} and [slept for two hours a night]{S sleep worsened}]{O worsening; pramipexole}, and [it emerged that he had lost some £4,000 in [online betting]{S substance_use side_effect}, a thing he had never done before]{O side_effect; pramipexole}. The drug was stopped. [The [gambling]{S substance_use side_effect improved} ceased within days]{O tolerated; pramipexole}; [the [depression]{S diagnosis clin worsened} did not lift and has, if anything, deepened, with [active suicidal thoughts]{S suicidality clin} for the first time (MADRS 39)]{O worsening; overall}.

**Comment**

At the time of writing the patient is under a [home treatment team]{T home treatment team; ongoing; frequency=twice daily}, who visit twice daily. About a third of patients are said not to remit after several adequate trials of [antidepressants]{T antidepressants (medication); general}, and the evidence for [dopamine agonists]{T dopamine agonists (medication); general} in such cases is still slender. [Impulse-control problems]{S substance_use clin general side_effect possible} are well described in [Parkinson's disease]{S diagnosis clin general}; prescribers in psychiatry may be less ready to ask about them. Whether he has an unrecognised [bipolar illness]{S diagnosis clin possible} we remain, frankly, uncertain.

=== 017-first-episode-psychosis
title: Kettle: a conversation on local radio
genre: interview
layout: radio transcript with names
condition: first-episode psychosis
area: mental
english: British
narrator: interview
overall: unknown
round: 1
ledger:
  antipsychotics | medication | stopped | partial | appetite_weight, energy, neurological, cognition
  fish oil | supplement | tried | no_response | gastrointestinal
  ashwagandha | supplement | stopped | unknown | sleep
  early intervention service | care_setting | tried | unknown
  family therapy | psychotherapy | tried | partial
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
PRESENTER (Huw): You've brought something in with you. For listeners, it's a kettle. A perfectly ordinary white kettle.

TAMSIN: It's the kettle. I had it in a bin bag on the balcony for four months because it was [saying my name]{S mania_psychosis}. I keep it on the desk at work now. It makes tea. I thought you'd want a prop, you people always want a prop.

HUW: (laughs) Guilty. You were how old?

TAMSIN: Twenty-three. Twenty-five now. I was fitting kitchens with my uncle, which is a laugh given the appliances. First it was a bit of [muttering when the water came up to the boil]{S mania_psychosis}. Then I [stopped sleeping]{S sleep}, and then I [worked out that the neighbours had wired the block]{S mania_psychosis}. I was very organised about it. I had a folder.

HUW: Were you [frightened]{S anxiety possible}?

TAMSIN: Not to start with. I was chuffed, if you want to know. It's a compliment, isn't it, all that trouble for a kitchen fitter from Barry. The [fear]{S anxiety} came later, when they [started on about my little brother]{S mania_psychosis}. That's when my mam rang the doctor.

HUW: And they called it?

TAMSIN: [First-episode psychosis]{S diagnosis clin}. Which I've always thought was cheeky, "[first episode]{S diagnosis clin}", like there's a series commissioned.

HUW: So what did they do for you?

TAMSIN: The [early intervention team]{T early intervention service; tried} came to the flat, which was decent, I'll say that. And they put me on an [antipsychotic]{T antipsychotics; stopped}. I'm not going to say which, because whichever I say you'll get emails.

HUW: Fair enough. Did it help?

TAMSIN: See, everyone wants it to go: she took the [tablet]{T antipsychotics; stopped}, the [kettle shut up]{S mania_psychosis possible}. [It [went from talking to humming]{S mania_psychosis fig improved}]{O partial; antipsychotics}. After about two months. [A small thing. I'd give it that, a small thing]{O partial; antipsychotics}. But in those same two months I was sleeping at my mam's, I'd [stopped the weed]{S substance_use improved}, I wasn't on my own with the folder, and my auntie had me on [fish oil]{T fish oil; tried} the size of bullets and something called [ashwagandha]{T ashwagandha; stopped}. So you tell me what did it. The consultant was sure. I noticed he was always sure.

HUW: What about the [fish oil]{T fish oil; tried}? There's been research.

TAMSIN: There's been research on everything. [All I got from the [fish oil]{T fish oil; tried} was [burps that'd frighten a seal]{S gastrointestinal fig side_effect}]{O no_benefit; fish oil}. [The [ashwagandha]{T ashwagandha; stopped} made me [dopey]{S sleep side_effect} on top of the [prescription]{T antipsychotics; stopped}]{O side_effect; ashwagandha}, so my nurse asked me to knock that on the head, and I did.

HUW: Any side effects from the main one?

TAMSIN: How long have you got? [I [put on two and a half stone]{S appetite_weight side_effect}]{O side_effect; antipsychotics}. [[Knees going under the table all day, like I was running a sewing machine]{S neurological fig side_effect}]{O side_effect; antipsychotics}. [And [slow]{S energy side_effect}. [Thick, like custard]{S cognition fig side_effect}]{O side_effect; antipsychotics}. [I [measured a worktop three times and cut it wrong]{S cognition side_effect}]{O side_effect; antipsychotics}. [They halved the dose and the [knees stopped]{S neurological side_effect improved}]{O tolerated; antipsychotics}.

HUW: Were you offered anything else? I'm thinking, older listeners will remember [electric shock treatment]{T electroconvulsive therapy; not_tried}.

TAMSIN: No! God. Nobody came near me with that. We did have [family sessions]{T family therapy; tried; frequency=every other week; duration=half a year}, every other week for half a year, me and Mam and my brother in a room with a box of tissues and a plant. [They were better than I'd have bet]{O partial; family therapy}. Mam stopped watching me eat. I'm still not sure what the plant was for. And I'm down for [CBT]{T cognitive behavioural therapy; planned}, the kind for [voices]{S mania_psychosis general}. Fourteen months I've been down for it.

HUW: We did ask the health board, and they told us that two in three young people seen in the first years by a team like that need no [stay in hospital]{T hospital admission (care_setting); general} at all.

TAMSIN: I'd want to see how they counted.

HUW: You came off the [medication]{T antipsychotics; stopped} in the spring, is that right?

TAMSIN: April. With the team knowing, all above board. Down in halves, then quarters.

HUW: And how are you now? Is it [quiet]{S mania_psychosis fig possible}?

TAMSIN: You see, I don't answer that one. If I say it's [quiet]{S mania_psychosis fig possible}, I'm a poster. If I say it isn't, someone listening who's about to take their first tablet thinks what's the point. I [go to work]{S functioning improved}. I cut worktops. Some of them are the right length.

HUW: And the kettle?

TAMSIN: The kettle's got limescale.

HUW: One thing you'd tell somebody at the beginning?

TAMSIN: Ask them how they know. Whatever they tell you, the doctor, your auntie, the bloke online, ask how they know and watch their face. And get someone to do your shopping, because [nobody in that state eats]{S appetite_weight general}.

HUW: Tamsin, thank you. It's nine minutes to eleven, and after the news we've got the man who's knitted a lifeboat.

=== 002-body-dysmorphic-disorder
title: Fluoxetine for BDD
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: body dysmorphic disorder
area: mental
english: British
narrator: patient
overall: partly_improved
treatment: fluoxetine
rating: 3 out of 5
round: 1
ledger:
  fluoxetine | medication | ongoing | partial | neurological, gastrointestinal
---
Reason: [BDD]{S diagnosis clin} (nose, pores, jawline)

Side effects: [[shaky knees]{S neurological side_effect}, [runny tummy]{S gastrointestinal side_effect}]{O side_effect; fluoxetine}, [no [weight gain]{S appetite_weight side_effect absent} which I'd been dreading]{O tolerated; fluoxetine}

Comments: Today [I [checked two mirrors]{S anxiety improved}. In January it was more like sixty]{O partial; fluoxetine}. [YBOCS-BDD gone from 34 to 21 on 40mg]{O partial; fluoxetine}, [still [see every pore]{S anxiety}, just don't [pick]{S anxiety improved}]{O partial; fluoxetine}.

=== 022-epilepsy
title: keppra 6 yrs
genre: review
layout: one unbroken paragraph
condition: epilepsy
area: general
english: British
narrator: patient
overall: improved
treatment: levetiracetam
rating: 8
round: 1
ledger:
  valproate | medication | stopped | no_response | appetite_weight
  carbamazepine | medication | stopped | no_response | other_physical
  levetiracetam | medication | ongoing | response | anger
---
[My helmet is still hanging in the hall as a hat stand, thats how well its going]{O benefit; levetiracetam}.[Epilepsy]{S diagnosis clin} from 2012, [epillim]{T valproate; stopped; dose=600mg} 600mg till 2015 ([[got fat]{S appetite_weight side_effect}]{O side_effect; valproate}, [still [went down like a tree]{S neurological fig} in Tesco]{O no_benefit; valproate}), [tegratol]{T carbamazepine; stopped; dose=800} 800 till nov 17 ([[rash]{S other_physical side_effect}]{O side_effect; carbamazepine}, [[same trees]{S neurological fig}]{O no_benefit; carbamazepine}), then [kepra]{T levetiracetam; ongoing; dose=500 twice a day} 500 twice a day, 1000 twice since march 2018. [Last [seizure]{S neurological clin improved} 9/6/2018]{O benefit; levetiracetam}. [Made me a [right grump]{S anger side_effect} for a year]{O side_effect; levetiracetam}, wife says I was that before. [Got the [driving licence back]{S functioning improved} 2019]{O benefit; levetiracetam}, drive like a vicar.

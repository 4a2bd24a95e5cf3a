=== 2520-depression-ward-feedback
title: Acute ward, six weeks
genre: feedback
layout: form fields
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  hospital admission | care_setting | tried | partial
  sertraline | medication | stopped | unknown
  venlafaxine | medication | ongoing | mixed | other_physical, sleep
  occupational therapy | other | tried | response
  psychotherapy | psychotherapy | not_tried | unknown
  community mental health team | care_setting | planned | unknown
---
What was good?
The healthcare assistants. Two of them always had time for a cup of tea and remembered my cat's name. [OT]{T occupational therapy; tried} was held in a cupboard more or less, but [baking scones with Marion was the first thing in months I [looked forward to]{S anhedonia improved}]{O benefit; occupational therapy}.

What could we do better?
I came in on [sertraline]{T sertraline; stopped; dose=150} 150 and on the second day it had been swapped for [venlafaxine]{T venlafaxine; ongoing}, nobody asked me. I found out at the hatch. [To be fair the [venlafaxine]{T venlafaxine; ongoing} did get me [out of bed]{S functioning improved} and [washing]{S functioning improved} again]{O benefit; venlafaxine}, [but I [sweat through the sheets]{S other_physical side_effect} and have [horrible dreams]{S sleep side_effect} with it]{O side_effect; venlafaxine} and when I said so to the consultant he looked at his watch. I was told there would be [therapy]{T psychotherapy; not_tried} on the [ward]{T hospital admission; tried; duration=six weeks}. In six weeks there was none, the post is vacant. Bathroom light broken the whole time.

Anything else?
[I went home [safe]{S suicidality improved}, which I wasn't when I arrived]{O benefit; hospital admission}, [but I'm still [flat]{S anhedonia fig} and still [not leaving the house]{S functioning} much]{O partial; hospital admission}. The [community team]{T community mental health team; planned} were meant to ring within seven days. It has been nineteen.

=== 2521-suicidal-crisis-team-feedback
title: crisis team - not a crisis apparently
genre: feedback
layout: one paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: unchanged
round: 7
ledger:
  crisis team | care_setting | tried | no_response
  having a bath | lifestyle | tried | no_response
  diazepam | medication | tried | unknown
  hospital admission | care_setting | not_tried | unknown
  medication | medication | ongoing | unknown
---
rang the number on the card at 2am because i was [going to take all my tablets]{S suicidality}, got told to [have a bath]{T having a bath; tried} and a milky drink, i dont even have a bath i've got a shower!! ok so i stood in the shower, [it did nothing obviously]{O no_benefit; having a bath}.The [crisis team]{T crisis team; tried; duration=nine days} came out next day, two of them, never the same two twice, i had to tell it all from the beginning seven times in nine days,one of them was looking at her phone. They left me four [diazepam]{T diazepam; tried; dose=four} in a brown envelope and said carry on with my [meds]{T medication; ongoing}. i asked could i go in to [hospital]{T hospital admission; not_tried} and they said no beds and anyway i had "capacity".I was discharged by text. By TEXT. [I was [just as suicidal]{S suicidality} on the last day as the first]{O no_benefit; crisis team}, my mum had to take a week off work to sit with me. the lad called Deano was kind and i want that passed on to him

=== 2522-anxiety-talking-therapies-feedback
title: Talking Therapies: six was not enough
genre: feedback
layout: survey answers
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  online course | psychotherapy | tried | no_response
  cognitive behavioural therapy | psychotherapy | stopped | partial
  worry diary | lifestyle | ongoing | response
  propranolol | medication | ongoing | unknown
  antidepressants | medication | declined | unknown
---
1. How long did you wait for your first appointment? Eleven weeks, then a further five months.

2. What were you offered? First an [online course]{T online course; tried} with a cartoon owl. [It did not help in the slightest]{O no_benefit; online course} and I am 61 and do not need an owl. Then [CBT]{T cognitive behavioural therapy; stopped; sessions=six} by telephone, six sessions of half an hour.

3. Did it help? [Yes, it was starting to]{O partial; cognitive behavioural therapy}. [By the fourth call I could [drive on the bypass]{S functioning improved} again]{O benefit; cognitive behavioural therapy}. [The [worry diary]{T worry diary; ongoing} in particular has been very useful]{O benefit; worry diary} and I keep it up. Then we had used up my six and I was finished, whether I was better or not. [The [churning stomach]{S gastrointestinal fig} has come back since]{O partial; cognitive behavioural therapy}.

4. Are you taking any medication? I have [propranolol]{T propranolol; ongoing; dose=40mg} from the GP, 40mg when needed. I was offered [antidepressants]{T antidepressants; declined} and said no thank you.

5. Would you recommend us? My therapist, yes. The system, no.

=== 2523-anorexia-eating-disorder-unit-feedback
title: From a mother
genre: feedback
layout: letter
condition: anorexia nervosa
area: mental
english: British
narrator: relative
split: train
overall: improved
round: 7
ledger:
  family therapy | psychotherapy | tried | no_response
  child and adolescent mental health services | care_setting | tried | no_response
  eating disorder unit admission | care_setting | tried | response
  nasogastric tube | procedure | tried | unknown | pain, other_physical
  olanzapine | medication | tried | partial | sleep
  meal support | support | tried | response
  yoga | mind_body | tried | unknown
  day programme | care_setting | ongoing | response
---
To the unit manager

I am writing about my daughter, who was with you from the end of January. I wish to thank you and I also have a complaint.

First the thanks. Before you we had eight months of [CAMHS]{T child and adolescent mental health services; tried; duration=eight months}, with [family therapy]{T family therapy; tried; frequency=once a fortnight} once a fortnight, and [through all of it she [got thinner]{S appetite_weight worsened}]{O no_benefit; child and adolescent mental health services, family therapy}. [On the [unit]{T eating disorder unit admission; tried} she [gained nine kilos]{S appetite_weight improved}]{O benefit; eating disorder unit admission}, and, what matters more to me, [she [laughed at her brother]{S mood improved} on the telephone in April]{O benefit; eating disorder unit admission}. [The staff who sat with her at [meals]{T meal support; tried} got her through every one of them]{O benefit; meal support}. There was [yoga]{T yoga; tried; frequency=on Wednesdays} on Wednesdays and a visiting spaniel.

Now the complaint. On the first night she had a [tube]{T nasogastric tube; tried} put down and nobody rang us. She says [it [hurt]{S pain side_effect} and her [nose bled]{S other_physical side_effect}]{O side_effect; nasogastric tube}. She was also given [olanzapine]{T olanzapine; tried} for the best part of a month before anyone told me, and she is fifteen. [It did quieten [the voice about food]{S anxiety fig improved} a little]{O partial; olanzapine} [but she [slept through my visits]{S sleep side_effect}]{O side_effect; olanzapine}. A phone call takes two minutes.

She now comes to your [day programme]{T day programme; ongoing; frequency=three days a week} three days a week and [is still [eating]{S appetite_weight improved}]{O benefit; day programme}. We are grateful. Please ring the parents.

Mrs J. Threlfall

=== 2524-dementia-memory-clinic-feedback
title: Memory clinic, my husband
genre: feedback
layout: form fields
condition: Alzheimer's disease
area: general
english: British
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  donepezil | medication | stopped | unknown | gastrointestinal, sleep
  rivastigmine | medication | ongoing | partial
  cognitive stimulation therapy | psychotherapy | tried | response
  singing group | support | ongoing | response
  blood pressure tablets | medication | ongoing | unknown
  memantine | medication | planned | unknown
---
Who is filling in this form? Wife

What went well?
The nurse, Pauline, speaks to Ted and not over his head. She explained that he has [Alzheimer's]{S diagnosis clin} and drew us a picture. The first tablets, [donepezil]{T donepezil; stopped}, [gave him [the runs]{S gastrointestinal fig side_effect} and [shocking nightmares]{S sleep side_effect}]{O side_effect; donepezil}, and she had him off them within the week and on to a [patch]{T rivastigmine; ongoing}. [That's been kinder]{O tolerated; rivastigmine}. [I would say he has [stayed about the same]{S cognition improved} for a year with it]{O partial; rivastigmine}, which they tell me is as good as we can ask. [He enjoyed the [stimulation group]{T cognitive stimulation therapy; tried; duration=fourteen weeks} (fourteen weeks) and he was [chattier]{S functioning improved} at tea on those days]{O benefit; cognitive stimulation therapy}.

What could be improved?
Parking. The wait for the scan. And when the group ended there was nothing, we found the [singing]{T singing group; ongoing} at St Luke's by ourselves and [it does him the world of good]{O benefit; singing group}.

Any comments about medicines?
He takes [blood pressure tablets]{T blood pressure tablets; ongoing} too and I do them all in a box. The doctor spoke of [memantine]{T memantine; planned} for later on. My sister had [donepezil]{T donepezil; other} for years without any bother so it's luck.

=== 2525-wrist-fracture-ae-feedback
title: A&E 11 hours
genre: feedback
layout: one paragraph
condition: fractured wrist
area: general
english: British
narrator: patient
split: train
overall: worse
round: 7
ledger:
  paracetamol | medication | tried | no_response
  splint | procedure | tried | worse
  operation | procedure | tried | unknown
  morphine | medication | not_tried | unknown
  physiotherapy | procedure | planned | unknown
---
came off my bike on the ring road, [wrist bent like a fork]{S other_physical fig}, sat in your waiting room from 4pm til 3am next to a man who was being [sick]{S gastrointestinal other} in a bowl. Got two [paracetamol]{T paracetamol; tried; dose=two} at triage [which didn't touch it]{O no_benefit; paracetamol}, asked for something stronger and was told they only give [morphine]{T morphine; not_tried} to "proper breaks".The doctor looked about 15, said it was a [sprain]{S diagnosis}, put a [splint]{T splint; tried} on it and sent me home to take the bus. I work in a bakery, I went in next day because we're short. [Five days in that [splint]{T splint; tried} and my [fingers had gone blue]{S other_physical worsened}]{O worsening; splint}, my boss drove me back and surprise suprise it WAS [broken]{S diagnosis} in two places. Had an [operation]{T operation; tried} on the friday, plate and six screws, different hospital. [physio]{T physiotherapy; planned} to follow, the letter says up to 14 weeks. [I [cant hold a cup]{S functioning}]{O worsening; overall}. Can somebody please look at the x-ray properly next time

=== 2526-birth-maternity-feedback
title: Maternity ward
genre: feedback
layout: two headings
condition: childbirth
area: general
english: British
narrator: patient
split: train
overall: improved
round: 7
ledger:
  gas and air | medication | tried | partial | neurological, gastrointestinal
  epidural | medication | not_tried | unknown
  birthing pool | other | tried | response
  stitches | procedure | tried | unknown | pain
  antibiotics | medication | stopped | response
  iron tablets | supplement | ongoing | unknown
  frozen pads | other | tried | response
---
THE GOOD
My midwife on nights (Oyin??) was an angel. I got the [pool]{T birthing pool; tried} in the end and [oh my word the relief, the [pain]{S pain improved} halved the second I sat down]{O benefit; birthing pool}. [Gas and air]{T gas and air; tried} [took the edge off]{O partial; gas and air} [and made me [sick]{S gastrointestinal side_effect} and [woozy]{S neurological side_effect} in equal measure]{O side_effect; gas and air}, but hey. Lovely toast.

THE NOT SO GOOD
I had asked for an [epidural]{T epidural; not_tried} in writing. First I was too early then I was too late. A doctor I'd never seen did my [stitches]{T stitches; tried} while chatting about his skiing holiday and [I [felt every one]{S pain side_effect}]{O side_effect; stitches}. Then on the ward nobody looked at them for two days although I kept saying [it's hot and it smells]{S other_physical}. It was [infected]{S diagnosis}. [Antibiotics]{T antibiotics; stopped; duration=a week} for a week, [cleared it up]{O benefit; antibiotics}, finished those on Sunday. What actually got me through was another mum telling me to [freeze wet pads]{T frozen pads; tried}, [bliss]{O benefit; frozen pads}. Sent home with [iron tablets]{T iron tablets; ongoing} and no explanation. Partner made to leave at 8pm, I cried, she cried, the baby cried.

=== 2527-teen-selfharm-camhs-feedback
title: CAMHS (my own words, I'm 16)
genre: feedback
layout: form fields
condition: self-harm
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  counselling | psychotherapy | tried | response
  fluoxetine | medication | ongoing | unknown | anxiety
  dialectical behaviour therapy | psychotherapy | planned | unknown
  holding ice cubes | lifestyle | tried | no_response
  drawing | lifestyle | ongoing | response
---
What do you think of the service?
its ok. took 14 months to get it so

What was good?
Jas my worker. she doesnt do the head tilt. i told her about [cutting]{S suicidality} and she just asked how long and didnt freak

What was bad?
they make you fill in the same questionaire every single time. they told me to hold [ice cubes]{T holding ice cubes; tried} [and all that happens is your hand is wet]{O no_benefit; holding ice cubes}. the doctor put me on [fluoxetine]{T fluoxetine; ongoing} after like ten minutes and didnt say [it would make me [jittery]{S anxiety side_effect}]{O side_effect; fluoxetine}. i see him again after half term

What has helped you?
[school [counselling]{T counselling; tried} tbh, before i even got here]{O benefit; counselling}. and [[drawing]{T drawing; ongoing} on my arm in biro instead, havent [cut]{S suicidality improved} since march]{O benefit; drawing}

Is there anything you are waiting for?
[DBT]{T dialectical behaviour therapy; planned} group. theres a list

=== 1001-postnatal-depression
title: Perinatal team feedback
genre: feedback
layout: service feedback comment
condition: postpartum depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  sertraline | medication | tried | response | gastrointestinal
  perinatal mental health team | care_setting | tried | response
  baby massage | mind_body | tried | unknown
---
I was seen by the [perinatal team]{T perinatal mental health team; tried} at Holmfield from March. The car park is a joke but the staff aren't. I was [crying all day]{S mood} and [couldn't hold my son]{S functioning}. They started me on [sertraline]{T sertraline; tried}. [First week I had [the runs]{S gastrointestinal side_effect}]{O side_effect; sertraline}, [after that I [slept]{S sleep improved} and [ate]{S appetite_weight improved}]{O benefit; sertraline}. Went to [baby massage]{T baby massage; tried; sessions=four} four times with my mum, who had [PND]{S diagnosis clin other} herself and got nothing for it in 1987. [By his first birthday I [felt like a proper mum]{S functioning improved}]{O benefit; overall}. [Thank you Shell, you saved us]{O benefit; perinatal mental health team}.

=== 1002-generalised-anxiety
title: IAPT survey comment
genre: feedback
layout: service feedback comment
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: unchanged
round: 3
ledger:
  cognitive behavioural therapy | psychotherapy | stopped | no_response
  counselling | psychotherapy | not_tried | unknown
  propranolol | medication | ongoing | partial
---
Waited 11 months for six telephone sessions of [CBT]{T cognitive behavioural therapy; stopped; sessions=six}. She read from a script. I told her twice that I wasn't [having panic attacks]{S anxiety absent}, I just [worry]{S anxiety} from the minute I open my eyes, and she still sent me the [panic]{S anxiety} worksheet. [Score at the start 17, score at the end 17]{O no_benefit; cognitive behavioural therapy}. Asked for face to face [counselling]{T counselling; not_tried} and was told I didn't meet the criteria. [My GP's [propranolol]{T propranolol; ongoing} stops the [shaking]{S neurological improved} but not the [thoughts]{S anxiety}]{O partial; propranolol}. Reception staff polite.

=== 1003-knee-replacement
title: Orthopaedic ward comment card
genre: feedback
layout: service feedback comment
condition: knee osteoarthritis
area: general
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  cortisone injection | medication | tried | partial
  knee replacement | procedure | tried | response
  oxycodone | medication | stopped | unknown | gastrointestinal, sleep
  physiotherapy | procedure | ongoing | response
---
Ward 6, left [knee replacement]{T knee replacement; tried}, 9 February. [Two [cortisone injections]{T cortisone injection; tried; sessions=Two} before that bought me a few months each]{O partial; cortisone injection}. Food good, nights noisy. [On the [oxycodone]{T oxycodone; stopped} I was [bunged up]{S gastrointestinal side_effect} and [had awful nightmares]{S sleep side_effect}]{O side_effect; oxycodone} so they took me off it. The lady in the next bed had the same [tablets]{T oxycodone; other} and was happy as Larry. The [physios]{T physiotherapy; ongoing} are strict but [I [can bend it past 110]{S functioning improved}]{O benefit; physiotherapy, knee replacement} and I still go on Tuesdays. [[Walked to the shop]{S functioning improved} for the first time in two years]{O benefit; knee replacement}.

=== 1004-bipolar-disorder
title: Lithium clinic
genre: feedback
layout: service feedback comment
condition: bipolar disorder
area: mental
english: Australian
narrator: patient
split: train
overall: improved
round: 3
ledger:
  lithium | medication | ongoing | response | neurological, gastrointestinal
  valproate | medication | tried | no_response | appetite_weight
---
The [lithium]{T lithium; ongoing} clinic moved to the new building last year. Parking is $9. Bloods every three months, results by text. [[Valproate]{T valproate; tried} just [made me fat]{S appetite_weight side_effect}]{O side_effect; valproate} and [I was [up and down like a yoyo]{S mood fig} the whole time]{O no_benefit; valproate}. [This one keeps me [level]{S mood fig improved}]{O benefit; lithium}. [[Bit of a shake]{S neurological side_effect} and always [thirsty]{S gastrointestinal side_effect}, I can live with that]{O side_effect; lithium; neutral}. Leanne rings if the level is off. Could use better magazines. My one gripe, a new registrar told me that [lithium]{T lithium; general} can [hurt the kidneys]{S other_physical possible general side_effect} as if I'd not heard it forty times.

=== 1005-alcohol-dependence
title: Rehab exit questionnaire
genre: feedback
layout: service feedback comment
condition: alcohol use disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  residential rehab | care_setting | stopped | response
  chlordiazepoxide | medication | stopped | response
  group therapy | psychotherapy | tried | response
  equine therapy | psychotherapy | tried | no_response
  naltrexone | medication | ongoing | response
  Alcoholics Anonymous | support | planned | unknown
---
[28 days]{T residential rehab; stopped; duration=28 days; ended=Friday}, finished Friday. Room 14, roommate snored. [[Librium]{T chlordiazepoxide; stopped; duration=first five days} the first five days, no [seizures]{S neurological clin absent withdrawal}, hardly any [sweats]{S other_physical improved withdrawal}]{O benefit; chlordiazepoxide}. [[Group]{T group therapy; tried} got me to [say stuff out loud]{S functioning improved} I never said sober]{O benefit; group therapy}. [[Horse therapy]{T equine therapy; tried} was a waste of an afternoon, I just got stepped on]{O no_benefit; equine therapy}. [[Cravings]{S substance_use improved} way down on [naltrexone]{T naltrexone; ongoing}]{O benefit; naltrexone}. Have a list of [AA]{T Alcoholics Anonymous; planned} meetings near my house. Insurance wouldn't cover week five. [Best thing I ever did]{O benefit; residential rehab}.

=== 1006-eating-disorder
title: Day programme feedback form
genre: feedback
layout: service feedback comment
condition: anorexia nervosa
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 3
ledger:
  day programme | care_setting | tried | partial
  supported meals | other | tried | partial
  body image group | psychotherapy | tried | worse
  art therapy | psychotherapy | tried | response
  olanzapine | medication | declined | unknown
  dietitian | procedure | ongoing | unknown
---
What went well: [Supported meals]{T supported meals; tried}. [Horrible but they worked up to a point, I [put on]{S appetite_weight improved} 5 kilos]{O partial; supported meals, day programme}. [[Art therapy]{T art therapy; tried} with Bea, the only hour I didn't [hear the calculator in my head]{S anxiety fig improved}]{O benefit; art therapy}.

What could be better: The [body image group]{T body image group; tried}. [Ten of us comparing, I went home and [skipped tea]{S appetite_weight worsened} every time]{O worsening; body image group}. I was asked about [olanzapine]{T olanzapine; declined} at every review although I said no at the first one. Some girls found [olanzapine]{T olanzapine; other} made them [sleepy]{S sleep side_effect other}.

Anything else: I still see the [dietitian]{T dietitian; ongoing}. [Not well yet, but I'm not [counting peas]{S anxiety improved}]{O partial; overall}.

=== 1007-copd
title: Pulmonary rehab, how did we do?
genre: feedback
layout: service feedback comment
condition: COPD
area: general
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  pulmonary rehabilitation | procedure | tried | response
  salbutamol | medication | tried | no_response
  tiotropium | medication | ongoing | unknown
  nicotine patches | medication | tried | response
---
I'm 71 and a retired roofer. Did the eight weeks of [pulmonary rehab]{T pulmonary rehabilitation; tried; duration=eight weeks} at the leisure centre, Mondays and Thursdays. [[Blue inhaler]{T salbutamol; tried} never made any odds]{O no_benefit; salbutamol}, I'm on the [grey one]{T tiotropium; ongoing} once a day now. [Before the [class]{T pulmonary rehabilitation; tried} I [had to stop twice on the stairs]{S energy}, now I [don't stop]{S energy improved}]{O benefit; pulmonary rehabilitation}. [[Gave up the fags]{S substance_use improved} with [patches]{T nicotine patches; tried}]{O benefit; nicotine patches}. My brother did [patches]{T nicotine patches; other} as well and was [back smoking]{S substance_use other} by Easter. [Young lass who runs it wants a medal]{O benefit; pulmonary rehabilitation}.

=== 1008-ect
title: ECT suite patient comment
genre: feedback
layout: service feedback comment
condition: depression
area: mental
english: Irish
narrator: patient
split: dev
overall: improved
round: 3
ledger:
  venlafaxine | medication | tried | no_response
  quetiapine | medication | tried | no_response
  electroconvulsive therapy | neuromodulation | tried | response | cognition, pain
  nortriptyline | medication | ongoing | unknown
---
Nine treatments of [ECT]{T electroconvulsive therapy; tried; sessions=Nine}. The nurses held my hand each time and told me my name when I woke up. [[Headache]{S pain side_effect} and [muddled]{S cognition side_effect} until dinner]{O side_effect; electroconvulsive therapy}. [I have [lost most of that spring]{S cognition side_effect}, my niece's Communion and all]{O side_effect; electroconvulsive therapy}. But I had been [lying facing the wall]{S functioning} since October. [[Venlafaxine]{T venlafaxine; tried} and [quetiapine]{T quetiapine; tried} hadn't put a dent in it]{O no_benefit; venlafaxine, quetiapine}. [After number five I [asked for a cup of tea]{S functioning improved}]{O benefit; electroconvulsive therapy}. My husband cried. I take [nortriptyline]{T nortriptyline; ongoing; frequency=at night} at night now. The trolley could do with a new wheel.

=== 1009-ibs
title: Gastro dietitian service review
genre: feedback
layout: service feedback comment
condition: irritable bowel syndrome
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 3
ledger:
  mebeverine | medication | tried | no_response
  peppermint oil | supplement | tried | partial | gastrointestinal
  low FODMAP diet | lifestyle | ongoing | partial
  hypnotherapy | psychotherapy | not_tried | unknown
---
Referred by my doctor after [[mebeverine]{T mebeverine; tried} did nothing]{O no_benefit; mebeverine} and [[peppermint capsules]{T peppermint oil; tried} helped the [wind]{S gastrointestinal improved} a bit]{O partial; peppermint oil} [but [repeated on me]{S gastrointestinal side_effect}]{O side_effect; peppermint oil}. The dietitian went through [low FODMAP]{T low FODMAP diet; ongoing} properly, not just a leaflet. [[Bloating]{S gastrointestinal improved} is about half, [cramps]{S pain} still there at period time]{O partial; low FODMAP diet}. Gut [hypnotherapy]{T hypnotherapy; not_tried} isn't funded here. She said about seven in ten people get some relief from the [diet]{T low FODMAP diet; general}. Appointments run 20 mins late, bring a book.

=== 1010-adhd
title: Adult ADHD clinic
genre: feedback
layout: service feedback comment
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  methylphenidate | medication | tried | mixed | energy, anger, appetite_weight
  lisdexamfetamine | medication | ongoing | response | gastrointestinal
  coaching | support | planned | unknown
---
3 year wait, thats not the clinics fault. Titration nurse answered emails same day. [[Concerta]{T methylphenidate; tried} got me [working]{S functioning improved}]{O benefit; methylphenidate} [but the [crash]{S energy fig side_effect} at 5pm, [snapping at the kids]{S anger side_effect}, [no appetite]{S appetite_weight side_effect}]{O side_effect; methylphenidate}. [[Elvanse]{T lisdexamfetamine; ongoing; dose=50mg} 50mg is smoother]{O benefit; lisdexamfetamine}, [[dry mouth]{S gastrointestinal side_effect} and that's it]{O side_effect; lisdexamfetamine; neutral}. [I [passed my driving theory]{S functioning improved}]{O benefit; lisdexamfetamine}. My daughter starts [Elvanse]{T lisdexamfetamine; other} in June so we're keeping you busy. On the list for [coaching]{T coaching; planned}.

=== 1011-psychosis
title: Early intervention, what would you tell us?
genre: feedback
layout: service feedback comment
condition: psychosis
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  early intervention team | care_setting | ongoing | response
  risperidone | medication | stopped | mixed | sexual, energy
  aripiprazole | medication | ongoing | response
  family therapy | psychotherapy | tried | response
---
[[Risperidone]{T risperidone; stopped} stopped the [voices]{S mania_psychosis improved}]{O benefit; risperidone} but [I was a [zombie]{S energy fig side_effect} with [no sex drive]{S sexual side_effect}]{O side_effect; risperidone}. Kofi listened and got it changed. [On [aripiprazole]{T aripiprazole; ongoing} I'm [awake]{S energy improved} and [quiet upstairs]{S mania_psychosis fig improved}]{O benefit; aripiprazole}. [[Family sessions]{T family therapy; tried} got my dad to [talk to me]{S functioning improved} instead of at me]{O benefit; family therapy}. I've got eight months left with the [team]{T early intervention team; ongoing}. [I'm [doing a plumbing course]{S functioning improved}]{O benefit; overall}.

=== 1012-migraine
title: Headache clinic comments
genre: feedback
layout: service feedback comment
condition: chronic migraine
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 3
ledger:
  topiramate | medication | tried | no_response | cognition, neurological
  amitriptyline | medication | tried | no_response | sleep
  botulinum toxin | medication | ongoing | partial
  erenumab | medication | not_tried | unknown
---
Third [Botox]{T botulinum toxin; ongoing} round today. Dr Osei is quick and explains. [Went from 22 [migraine]{S pain clin improved} days to 13]{O partial; botulinum toxin}. [[Topiramate]{T topiramate; tried} made me [stupid]{S cognition side_effect} and [my hands tingled]{S neurological side_effect}]{O side_effect; topiramate}, [[amitriptyline]{T amitriptyline; tried} I [slept through my alarm]{S sleep side_effect}]{O side_effect; amitriptyline}, [neither did a thing for my [head]{S pain}]{O no_benefit; topiramate, amitriptyline}. Not allowed the [monthly injection]{T erenumab; not_tried} until I "fail" this. A lady in the waiting room has [Aimovig]{T erenumab; other} and has [thrown her sunglasses away]{S other_physical improved other}. Please fix the strip light.

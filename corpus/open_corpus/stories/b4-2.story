=== 313-irritable-bowel-syndrome
title: Stepwise management of diarrhoea-predominant irritable bowel syndrome in a 57-year-old woman
genre: case_report
layout: clinical case report
condition: irritable bowel syndrome
area: general
english: second language
narrator: clinician
overall: improved
round: 1
ledger:
  mebeverine | medication | tried | no_response
  loperamide | medication | ongoing | partial | gastrointestinal, pain
  fibre | supplement | stopped | worse | gastrointestinal
  rifaximin | medication | tried | partial
  low-fodmap diet | lifestyle | ongoing | response
  amitriptyline | medication | ongoing | response | gastrointestinal, sleep, appetite_weight, neurological
  gut-directed hypnotherapy | mind_body | planned | unknown
  ondansetron | medication | declined | unknown
---
Case presentation

[Irritable bowel syndrome with predominant diarrhoea]{S diagnosis clin} was diagnosed in this 57-year-old tailor in 2019, after nine years of complaints. She presented [urgent loose stools]{S gastrointestinal clin} six to eight times daily, [cramps in the left lower abdomen]{S pain} relieved by defecation, [bloating]{S gastrointestinal} and [passage of mucus]{S gastrointestinal clin}. There was no [blood]{S gastrointestinal absent}, no [fever]{S other_physical absent} and no [nocturnal awakening]{S sleep clin absent}. Colonoscopy with biopsies, coeliac serology and faecal calprotectin were without finding. The patient has described herself as "[prisoner of the nearest toilet]{S functioning fig}" and she had [given up the tram]{S functioning} since two years. She had [lost 7 kg]{S appetite_weight}, in part because she [did not eat before to leave the house]{S appetite_weight}.

Treatment course

First-line therapy consisted in [mebeverine]{T mebeverine; tried; dose=135 mg; frequency=three times daily} 135 mg three times daily and [psyllium]{T fibre; stopped}. [[Mebeverine]{T mebeverine; tried} remained without effect after ten weeks]{O no_benefit; mebeverine}. [The [fibre]{T fibre; stopped} has increased the [distension]{S gastrointestinal clin worsened side_effect} and the [flatulence]{S gastrointestinal clin worsened side_effect}]{O side_effect; fibre} and was abandoned. [[Loperamide]{T loperamide; ongoing; dose=2 mg; frequency=on demand} 2 mg on demand reduced the [stool frequency]{S gastrointestinal improved}]{O partial; loperamide}, [however at the price of [constipation]{S gastrointestinal clin side_effect} for several days followed by [painful]{S pain side_effect} rebound]{O side_effect; loperamide}.

In 2020 a course of [rifaximin]{T rifaximin; tried; dose=550 mg; frequency=three times daily; duration=14 days} (550 mg three times daily, 14 days) was given. [[Bloating]{S gastrointestinal improved} disappeared for seven weeks and then returned]{O partial; rifaximin}.

In January 2021 we started [amitriptyline]{T amitriptyline; ongoing; dose=10 mg; frequency=at night; started=January 2021} 10 mg at night, together with a [low-FODMAP diet]{T low-fodmap diet; ongoing} supervised by dietician. The patient was informed that [tricyclics]{T tricyclic antidepressants (medication); general} are used here for [visceral pain]{S pain clin general} and not for [depression]{S diagnosis clin general}. [During first three weeks the condition deteriorated: [pain]{S pain worsened} rose from 6 to 8 on the numeric scale and she was [off work for nine days]{S functioning}]{O worsening; amitriptyline, low-fodmap diet}. She wished to stop. After discussion by telephone, the dose was held instead of increased.

From week five there was gradual change. [At week twelve she had [two formed stools per day]{S gastrointestinal improved} and [pain]{S pain improved} of 2 out of 10, on 25 mg]{O benefit; amitriptyline, low-fodmap diet}. Side effects recorded under [amitriptyline]{T amitriptyline; ongoing}: [[dry mouth]{S gastrointestinal side_effect}, [morning somnolence]{S sleep clin side_effect}, [blurred vision]{S neurological clin side_effect}, [increased appetite]{S appetite_weight clin side_effect}, [weight gain of 5 kg]{S appetite_weight clin side_effect}]{O side_effect; amitriptyline}. [The last was welcome to her at beginning and was not so welcome later]{O side_effect; amitriptyline; mixed}. [Ondansetron]{T ondansetron; declined} was offered as alternative; she preferred to not change.

Outcome and follow-up

[At 18 months the improvement is maintained]{O benefit; amitriptyline, low-fodmap diet}. [She [takes again the tram]{S functioning improved}, [works full time]{S functioning improved} and uses [loperamide]{T loperamide; ongoing} only before the weddings of relatives]{O benefit; amitriptyline, low-fodmap diet}. Onion and apples stay excluded. She has inscribed for [gut-directed hypnotherapy]{T gut-directed hypnotherapy; planned}, waiting time one year. In her words: "[I thank the doctors, it is good, but I am tired of thinking about my intestine every day]{O partial; overall}."

Discussion

Low-dose [tricyclic antidepressants]{T tricyclic antidepressants (medication); general} have moderate evidence in this indication. Early deterioration can lead to premature cessation; the present case suggests that patience, and an available telephone, may be part of the prescription.

=== 026-anorexia-nervosa
title: Adjunctive olanzapine and supervised resistance training in severe enduring anorexia nervosa
genre: case_report
layout: clinical case report
condition: anorexia nervosa
area: mental
english: American
narrator: clinician
overall: improved
round: 1
ledger:
  fluoxetine | medication | tried | no_response
  residential treatment | care_setting | tried | partial
  nasogastric feeding | procedure | tried | partial | other_physical
  hospital admission | care_setting | stopped | response
  meal plan | lifestyle | tried | response
  olanzapine | medication | tried | response | sleep, gastrointestinal
  cognitive behavioural therapy for eating disorders | psychotherapy | tried | response
  resistance training | procedure | tried | response
  vitamin d | supplement | tried | unknown
  zinc | supplement | tried | unknown
  senna tea | supplement | stopped | worse | gastrointestinal, other_physical
  estradiol patch | medication | tried | unknown
  swimming | lifestyle | ongoing | unknown
  cooking together | lifestyle | ongoing | unknown
  keeping no scale | lifestyle | ongoing | unknown
---
Introduction

[Olanzapine]{T olanzapine (medication); general} is used off label in [anorexia nervosa]{S diagnosis clin general} with the aim of reducing [ruminative thinking]{S anxiety clin general} about food. Weight effects in trials are small, and the drug is often refused because patients fear [weight gain]{S appetite_weight general possible side_effect}. We describe a patient in whom it was combined with an [inpatient protocol]{T hospital admission; stopped} and a [graded exercise prescription]{T resistance training; tried}.

Case

Ms. H, a 28-year-old graduate student in hydrology, was admitted with a body mass index of 14.1. She had an eleven-year history of [restricting-type anorexia nervosa]{S diagnosis clin}, with [dietary restriction]{S appetite_weight clin}, [compulsive stair climbing]{S other clin} and [fear of weight gain]{S anxiety clin}. On examination there were [bradycardia]{S other_physical clin} (38 beats per minute), [lanugo]{S other_physical clin}, [cold extremities]{S other_physical clin} and [orthostatic dizziness]{S neurological clin}. [Menses had been absent]{S other_physical clin} for six years and densitometry showed [osteoporosis]{S diagnosis clin}. She denied [purging]{S appetite_weight clin absent} and [suicidal ideation]{S suicidality clin absent}. She did report daily use of a "slimming" [senna tea]{T senna tea; stopped} bought online, [to which we attributed her [hypokalemia]{S other_physical clin side_effect} and [abdominal cramping]{S gastrointestinal clin side_effect}]{O side_effect; senna tea}; it was discontinued on admission.

Prior treatment comprised [fluoxetine]{T fluoxetine; tried; dose=40 mg; duration=14 months} 40 mg for 14 months, [without benefit]{O no_benefit; fluoxetine}, and two stays in [residential programs]{T residential treatment; tried}. [After each, [weight was restored]{S appetite_weight improved} but [relapse]{S other clin} followed within five months]{O partial; residential treatment}. [Nasogastric feeding]{T nasogastric feeding; tried} had been used in 2018; [[weight]{S appetite_weight improved} rose by 4 kg and was lost within weeks]{O partial; nasogastric feeding}, and [she recalled the experience as "[being inflated]{S other_physical fig side_effect}]{O side_effect; nasogastric feeding}."

Treatment

During a nine-week [admission]{T hospital admission; stopped; duration=nine-week} Ms. H received a structured [meal plan]{T meal plan; tried} beginning at 1,400 kcal, with phosphate monitoring. [No [refeeding syndrome]{S other_physical clin absent side_effect} occurred]{O tolerated; meal plan; neutral}. [Olanzapine]{T olanzapine; tried; dose=2.5 mg; frequency=at bedtime} 2.5 mg at bedtime was begun in week two and raised to 5 mg. [Cholecalciferol]{T vitamin d; tried; dose=2,000 IU}, 2,000 IU, and [zinc gluconate]{T zinc; tried} were given, and a transdermal [estradiol patch]{T estradiol patch; tried; route=transdermal} was added for bone protection. From week five a [physical therapist]{T resistance training; tried} supervised [resistance training]{T resistance training; tried; frequency=three times a week} three times a week, on the condition that intake rose to match it.

[By week four [preoccupation with food]{S anxiety clin improved} had fallen from an estimated 90 to 50 percent of waking hours, and the patient noted that "the [calculator has gone into another room]{S anxiety fig improved}"]{O benefit; olanzapine}. [She had anticipated [uncontrolled hunger]{S appetite_weight absent side_effect} on [olanzapine]{T olanzapine; tried}; this was not observed]{O tolerated; olanzapine}. [Adverse effects were [sedation]{S sleep clin side_effect} until mid-morning and [constipation]{S gastrointestinal clin side_effect}]{O side_effect; olanzapine}. [The [supervised exercise]{T resistance training; tried} appeared to displace [stair climbing]{S other improved}, which ceased in week seven]{O benefit; resistance training}.

She was discharged at a BMI of 17.6 to outpatient [CBT-E]{T cognitive behavioural therapy for eating disorders; tried; frequency=weekly}, weekly.

Follow-up

[At twelve months BMI was 19.2, [menses had resumed]{S other_physical clin improved}, and Ms. H had [returned to field work]{S functioning improved}]{O benefit; hospital admission, meal plan, olanzapine, cognitive behavioural therapy for eating disorders, resistance training}. [Some [rigidity around lunch]{S anxiety clin} persists]{O partial; overall}. She continues to [swim]{T swimming; ongoing} for pleasure, [cooks with a roommate]{T cooking together; ongoing; frequency=on Sundays} on Sundays and [keeps no scale at home]{T keeping no scale; ongoing}, measures that she devised herself. She expressed gratitude to the staff and added that recovery was "[more [tiring]{S energy} than being ill, because you have to be there for it]{O partial; overall}."

Comment

Whether [olanzapine]{T olanzapine; tried}, the [training]{T resistance training; tried} or the length of the [stay]{T hospital admission; stopped} was decisive cannot be determined from a single case.

=== 153-first-episode-psychosis
title: The hum
genre: relative
layout: sibling's account
condition: first-episode psychosis
area: mental
english: British
narrator: relative
overall: worse
round: 1
ledger:
  hypnotherapy | mind_body | tried | no_response
  early intervention service | care_setting | tried | unknown
  risperidone | medication | stopped | partial | sexual, other_physical
  olanzapine | medication | stopped | partial | anhedonia, appetite_weight, sleep
  hospital admission | care_setting | tried | partial
  gym programme | lifestyle | tried | partial
  aripiprazole | medication | ongoing | worse | anxiety
  clozapine | medication | planned | unknown
  cognitive behavioural therapy for psychosis | psychotherapy | tried | no_response
---
My brother [tilts his head to the left]{S mania_psychosis} when it starts. About ten degrees, like a bird on a lawn. Then his right thumb begins to rub the side of his forefinger, and if you are sitting close you can hear the skin. That's how I know [someone is talking to him]{S mania_psychosis} before he does.

I'm three years older than Kit. I had never really looked at him until he got ill, and now I could draw him from memory, every lash.

When he was fifteen he had [night terrors]{S sleep clin} and Mum took him to a [hypnotherapist]{T hypnotherapy; tried} above a carpet shop in Kettering. [It cost her forty quid a go and all he got from it was a tape of the sea]{O no_benefit; hypnotherapy}. I bring this up because every doctor asks whether there was anything earlier, and that's the only thing we've got.

At twenty-three he [stopped using the kettle]{S mania_psychosis}. There was a [hum in it, he said, with words in]{S mania_psychosis}. He [put parcel tape over the sockets]{S mania_psychosis}. He [lost his place at the print works]{S functioning} because he [wouldn't stand with his back to a window]{S mania_psychosis}. The [early intervention team]{T early intervention service; tried} were round within nine days, which I gather is good going, and he was given [risperidone]{T risperidone; stopped; dose=4 mg}. [On 4 mg the [hum]{S mania_psychosis improved} went behind a wall, was how he put it]{O partial; risperidone}. [But his [chest leaked]{S other_physical side_effect}, actual milk, two small damp coins on a grey T-shirt, and he couldn't, you know, [with his girlfriend]{S sexual side_effect}]{O side_effect; risperidone}. He came off it and told nobody. [By Easter he was [in the loft with a torch]{S mania_psychosis withdrawal}]{O withdrawal; risperidone}.

So then seven weeks in [hospital]{T hospital admission; tried; duration=seven weeks}, and [olanzapine]{T olanzapine; stopped; dose=fifteen milligrams}, fifteen milligrams. I'd visit and watch his hands. [The [thumb went still]{S mania_psychosis improved} in week three]{O partial; olanzapine, hospital admission}. [His face also [went still]{S anhedonia side_effect}, and he [ate cereal out of the mixing bowl]{S appetite_weight side_effect}, and he [slept fourteen hours]{S sleep side_effect}]{O side_effect; olanzapine}. [He came home [four stone heavier]{S appetite_weight side_effect}]{O side_effect; olanzapine}.

The team had a [gym scheme]{T gym programme; tried}, with a lad called Dev who'd been a patient himself and only ever talked about deadlifts. Kit went Tuesdays and Fridays. [For the best part of a year it was good; he got his [neck back]{S appetite_weight improved}, he [told jokes]{S mood improved}]{O partial; gym programme, olanzapine}. There was a [psychologist]{T cognitive behavioural therapy for psychosis; tried} too, the [CBT]{T cognitive behavioural therapy for psychosis; tried} sort, but [he sat through it like a dental appointment]{O no_benefit; cognitive behavioural therapy for psychosis}.

And then it simply wore off. No missed [tablets]{T olanzapine; stopped; frequency=twice daily}, I counted them myself, twice daily, out of the blister. [One evening in October he laid down his fork and his [head went over]{S mania_psychosis worsened}, ten degrees]{O no_benefit; olanzapine}.

They've changed him to [aripiprazole]{T aripiprazole; ongoing} since. [He [paces]{S anxiety side_effect}. I measured the hall, and he does about six miles a night]{O side_effect; aripiprazole}. [The [voices]{S mania_psychosis worsened} are three now and one of them uses my name]{O worsening; aripiprazole}. There is talk of [clozapine]{T clozapine; planned}, with the blood tests, but there was talk of it in January as well.

I asked the consultant straight out: is this [schizophrenia]{S diagnosis clin possible}? Is it [bipolar]{S diagnosis clin possible}, is it the weed he smoked at college, is it us? She said they prefer to keep an open mind. I looked at her pen. She'd clicked it eleven times.

=== 285-complex-ptsd
title: Ninety-three days in the box room
genre: article
layout: newsletter portrait
condition: complex PTSD
area: mental
english: British
narrator: journalist
overall: unknown
round: 1
ledger:
  counselling | psychotherapy | tried | no_response
  citalopram | medication | tried | no_response
  mirtazapine | medication | tried | no_response | appetite_weight, sleep
  valerian | supplement | tried | no_response
  colouring books | other | tried | no_response
  yoga | mind_body | tried | no_response
  trauma-focused cognitive behavioural therapy | psychotherapy | stopped | partial
  eye movement desensitization and reprocessing | psychotherapy | ongoing | partial | sleep
  prazosin | medication | ongoing | partial | neurological
  stabilisation group | psychotherapy | tried | partial
  intensive trauma programme | care_setting | planned | unknown
  psychotherapy | psychotherapy | planned | unknown
  walking | lifestyle | planned | unknown
---
Ninety-three days in the box room

On 11 November 2021, at twenty past two, Bridget Aldous went upstairs to fetch a screwdriver and [did not come down again until February]{S functioning}.

"I should say that I did use the bathroom," she says. "People picture a bucket. There was no bucket."

She was 44, an assistant head at a primary school in the Fens, a mother of two, treasurer of a bell-ringing society. A delivery driver had shouted at her on the step, nothing much, something about a gate. She [shook for an hour]{S anxiety}. Then she took the screwdriver, removed the handle from the box room door and put it on the inside.

What came next took fourteen months to get a name. Bridget has [complex post-traumatic stress disorder]{S diagnosis clin}, usually written [C-PTSD]{S diagnosis clin}, and the driver, it turned out, had the same vowels as a stepfather she had not thought about since 1988.

What is [complex PTSD]{S diagnosis clin general}?

[Post-traumatic stress disorder]{S diagnosis clin general} can follow a single frightening event. The complex form, recognised by the World Health Organization in the eleventh edition of its classification, tends to follow harm that was repeated and hard to escape, often in childhood. Alongside [flashbacks]{S anxiety clin general}, [avoidance]{S anxiety clin general} and a [constant sense of threat]{S anxiety general}, people may have:

- [trouble calming strong feelings]{S mood general}, or [feeling nothing at all]{S anhedonia general}
- a [deep sense of being worthless or guilty]{S hopelessness general}
- [difficulty staying close to others]{S functioning general}
- [dissociation]{S mania_psychosis clin general}, when the world or one's own body seems unreal
- [broken sleep]{S sleep general} and [nightmares]{S sleep general}

Surveys suggest that between one and eight people in a hundred are affected at some point. About half of those in specialist trauma clinics meet the criteria.

"Many of my patients arrive with four or five other labels," says Dr Ines Macaulay, a consultant clinical psychologist who runs a trauma service in the east of England and who has not treated Bridget. "They've been told it's [anxiety]{S anxiety clin general}, it's [depression]{S diagnosis clin general}, it's [personality]{S diagnosis general}. Nobody asked what happened, or they asked with one eye on the clock."

The shelf

Bridget keeps a shelf. On it, in date order, stand the things that were supposed to help: a leaflet from the workplace [counsellor]{T counselling; tried; sessions=six} (six sessions), an empty packet of [citalopram]{T citalopram; tried}, an emptier packet of [mirtazapine]{T mirtazapine; tried}, a tin of [valerian]{T valerian; tried}, three [mandala colouring books]{T colouring books; tried} and a [yoga]{T yoga; tried} mat that has been unrolled twice, once by the cat.

"[The Museum of Nice Try]{O no_benefit; counselling, citalopram, mirtazapine, valerian, colouring books, yoga}," she says. "[None of it touched the sides]{O no_benefit; counselling, citalopram, mirtazapine, valerian, colouring books, yoga}. [Although [mirtazapine]{T mirtazapine; tried} did make me [eat an entire Battenberg standing up]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [I [put on two and a half stone]{S appetite_weight side_effect} and could [sleep through the bells]{S sleep side_effect}, which for a ringer is a resigning matter]{O side_effect; mirtazapine}."

The [weight]{S appetite_weight side_effect}, oddly, is the part that strangers comment on. She was congratulated on it by an aunt, who assumed she must be happy.

A score of 61

In January 2023 a nurse at the local mental health team handed her two questionnaires. On one, where 33 is the usual cut-off for probable [PTSD]{S diagnosis clin general}, she scored 61. She was put on a waiting list and, to keep her going, into a [stabilisation group]{T stabilisation group; tried; duration=ten weeks} that met for ten weeks above a library.

"We learned to name five things we could see. [I can now name five things in any room in Cambridgeshire]{O partial; stabilisation group}. [But I did [stop holding my breath on the stairs]{S anxiety improved}, so, credit to the five things]{O partial; stabilisation group; positive}."

[Trauma-focused CBT]{T trauma-focused cognitive behavioural therapy; stopped; sessions=sixteen} followed, sixteen sessions, on a screen. [Her score came down to 52]{O partial; trauma-focused cognitive behavioural therapy}. [She could [open the front door]{S functioning improved}; she could [not yet be behind it when somebody knocked]{S anxiety}]{O partial; trauma-focused cognitive behavioural therapy}. When the sessions ended her therapist wrote that there had been "meaningful but incomplete" progress. Bridget has had it framed, and hung over the shelf.

How it is treated

There is no single agreed path. British guidance for [PTSD]{S diagnosis clin general} recommends [trauma-focused cognitive behavioural therapy]{T trauma-focused cognitive behavioural therapy; general} and [EMDR]{T eye movement desensitization and reprocessing; general}, short for [eye movement desensitisation and reprocessing]{T eye movement desensitization and reprocessing; general}, in which the patient holds a memory in mind while following a moving light or tapping. For the complex form, more sessions are usually needed. Medicines are a second choice: [venlafaxine]{T venlafaxine (medication); general} or an [SSRI]{T SSRIs (medication); general} may be tried, and [antipsychotics]{T antipsychotics (medication); general} occasionally. Roughly four in ten people still have significant symptoms after a first course of therapy, and drop-out is common, at around one in five.

"What I tell people is that slow isn't failed," says Dr Macaulay. "If you learnt over ten years that nobody is safe, sixteen Tuesdays won't undo that. We also see [sleep]{S sleep general worsened} get worse before it gets better, and we warn them."

Finger puppets

Since last March Bridget has been having [EMDR]{T eye movement desensitization and reprocessing; ongoing; frequency=once a fortnight} once a fortnight, with a retired army [psychologist]{T eye movement desensitization and reprocessing; ongoing} who dislikes the light bar and uses two finger puppets instead, a badger and what may be an otter.

"I am a grown woman with a pension. I sit in a converted dairy and watch a badger go from left to right, and out of nowhere I can [smell the inside of a Ford Cortina]{S anxiety}." [For two days after each session she [dreams in sequence, like a box set]{S sleep fig side_effect}]{O side_effect; eye movement desensitization and reprocessing}. A psychiatrist added [prazosin]{T prazosin; ongoing}, an old [blood pressure tablet]{T prazosin; ongoing} given for [nightmares]{S sleep}. [It has [taken the sound off]{S sleep fig improved}, she reports, though the picture remains]{O partial; prazosin}; [she also [blacked out]{S neurological side_effect} in a garden centre on the second night's dose and came round among the gnomes]{O side_effect; prazosin}.

[One memory out of the eleven on their list has [gone flat]{S anxiety fig improved}]{O partial; eye movement desensitization and reprocessing}. The gate, as it happens.

Her bell-ringing friend Maureen, 67, a retired midwife, had the same [therapy]{T eye movement desensitization and reprocessing (psychotherapy); other} after a car accident. "Four sessions, done. [Sleeps like a log]{S sleep other fig improved}," says Bridget. "I sent a card. It wasn't a warm card."

What comes now

On the Monday after this newsletter goes out, Bridget is due to begin an [intensive programme]{T intensive trauma programme; planned; duration=eight days}: eight days in a former convent, [therapy]{T psychotherapy; planned; frequency=each morning} each morning, [walking]{T walking; planned; frequency=each afternoon} each afternoon, no telephones. Early studies from the Netherlands report large falls in symptoms after such courses, although the groups were small and few followed people beyond a year. She has been told to bring flat shoes and an object that makes her feel safe.

She is bringing the door handle.

Will it work? She considers this for rather a long time. Downstairs the post drops onto the mat and [neither shoulder moves]{S anxiety absent}, or perhaps they have learnt to be discreet.

"Put down that I'm going," she says. "You can leave the rest of the form blank."

If you are affected, your GP can refer you to a trauma service. In an emergency call 999. [Helplines]{T helpline (support); general} such as [Samaritans]{T helpline (support); general} are open day and night.

=== 190-binge-eating-disorder
title: Seven from ten
genre: interview
layout: speaker turns
condition: binge eating disorder
area: mental
english: second language
narrator: interview
overall: improved
round: 1
ledger:
  treatment | other | tried | response
  low-calorie diets | lifestyle | tried | worse
  medication | medication | tried | unknown
  topiramate | medication | stopped | partial | neurological, cognition, other_physical
  day clinic | care_setting | tried | response
  cognitive behavioural therapy | psychotherapy | tried | response
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, sleep, other_physical, anger
  nordic walking | lifestyle | ongoing | unknown
  boxing | lifestyle | ongoing | response
  fluoxetine | medication | not_tried | unknown
  inpatient stay | care_setting | not_tried | unknown
---
Interviewer: How would you rate your [treatment]{T treatment; tried}, all together?

P17: [Seven from ten]{O benefit; treatment}. [The [clinic]{T day clinic; tried} is eight]{O benefit; day clinic}, [the [capsule]{T lisdexamfetamine; ongoing} is seven]{O benefit; lisdexamfetamine}, the first doctor is minus two.

Interviewer: Let's begin with minus two, then.

P17: He looked on the scale and said I should eat less. I had 24 years. I told him I [eat at night three packets of toast bread]{S appetite_weight}, with butter, until my [jaw hurts]{S pain}, and after it I [sit on the kitchen floor and hate myself]{S hopelessness}. He wrote "[obesity]{S diagnosis clin}". He gave me a paper with 1200 calories. So I made [diets]{T low-calorie diets; tried}, one after the other, for four years. [Every [diet]{T low-calorie diets; tried} made the [attacks of eating]{S appetite_weight worsened} bigger, this is logical, now I know it]{O worsening; low-calorie diets}.

Interviewer: How often were the [binges]{S appetite_weight clin}?

P17: In the worst time eleven in a week. I have counted always, it is my profession, I am controller in a company for elevators. [Binge]{S appetite_weight clin} is more than 2000 kilocalories in one hour, that was my definition. I did not [vomit]{S appetite_weight absent}. Never. People think always you [vomit]{S appetite_weight general possible}.

Interviewer: Who gave it the right name?

P17: A dentist! She saw my sister has an [eating problem]{S diagnosis plain other} and asked me too. Then a psychiatrist, and she said [binge eating disorder]{S diagnosis clin}. I was angry, first, that it has a name and nobody told me it.

Interviewer: Did she offer [medicine]{T medication; tried} straight away? [Fluoxetine]{T fluoxetine; not_tried}, for instance?

P17: Not this one. [Topiramate]{T topiramate; stopped; dose=100}. It is for [epilepsy]{S diagnosis clin general}, in truth. I took it seven months, until 100. [The [binges]{S appetite_weight improved} went from eleven to five, good]{O partial; topiramate}. [But I was [stupid]{S cognition side_effect}]{O side_effect; topiramate}. [I stood in the meeting and I [didn't find the word for invoice]{S cognition side_effect}, in my mother language]{O side_effect; topiramate}. [And the [fingers were asleep]{S neurological side_effect}, and [mineral water tasted like metal]{S other_physical side_effect}]{O side_effect; topiramate}. A controller without words is nothing. I have stopped it.

Interviewer: And then the [clinic]{T day clinic; tried}. Were you an [inpatient]{T inpatient stay; not_tried}?

P17: No, no. I slept at home. [Day clinic]{T day clinic; tried; duration=ten weeks}, ten weeks, from eight until four. They paid it by the insurance, I must say, without discussion.

Interviewer: What happens there?

P17: You eat. Three times, at a table with others, and somebody looks. In between there is [cognitive behavioural therapy]{T cognitive behavioural therapy; tried}, group and single, and you write everything on paper: what, where, how much, which feeling. I hated the feeling column. I wrote always "none". After two weeks the [therapist]{T cognitive behavioural therapy; tried} said, none is also a column, let us look inside. And there was of course my [father's voice]{S hopelessness}, what else, it is very boring, everybody has a father.

Interviewer: Did it help?

P17: Yes. [After the [day clinic]{T day clinic; tried} I had [one binge in a week]{S appetite_weight improved}, sometimes none]{O benefit; day clinic, cognitive behavioural therapy}. [And I [can eat in front of people]{S functioning improved}]{O benefit; day clinic}. [For the [weight]{S appetite_weight} it did nothing]{O no_benefit; day clinic}, but they said from the first day it is not for the [weight]{S appetite_weight}. I was annoyed by that. I am still a little annoyed.

Interviewer: There was an [exercise]{T nordic walking; ongoing} element, I believe.

P17: [Nordic walking]{T nordic walking; ongoing}, with the sticks. Like grandmothers! I laughed. But a group of twelve persons in the rain with sticks, one starts to talk. I continue it on Sundays. And I began with [boxing]{T boxing; ongoing; frequency=two times in the week}, two times in the week, not against humans, against the bag. [When the [pressure]{S anxiety fig} comes in the evening I go there and mostly it goes out through the arms]{O benefit; boxing}.

Interviewer: Tell me about the [capsule]{T lisdexamfetamine; ongoing}.

P17: [Elvanse]{T lisdexamfetamine; ongoing; dose=Fifty; frequency=in the morning}, this is [lisdexamfetamine]{T lisdexamfetamine; ongoing}. Fifty in the morning, since one and half year. For the [ADHD]{S diagnosis clin general} children it is made. I was afraid, because it is an [amphetamine]{T lisdexamfetamine; ongoing} and my brother has taken such things in the disco and was for some days not from this planet. [I feared I become [high]{S mania_psychosis fig absent side_effect}, or [addicted]{S substance_use absent side_effect}. It didn't come]{O tolerated; lisdexamfetamine}. [I felt only that the refrigerator [stopped to call me]{S appetite_weight fig improved}]{O benefit; lisdexamfetamine}.

Interviewer: No side effects at all?

P17: Naturally there are. I have a list, wait, on the phone. "[[Dry mouth]{S gastrointestinal side_effect}. [Heart fast]{S other_physical side_effect}, resting 92. [Sleep five hours]{S sleep side_effect}. [Teeth pressing]{S other_physical side_effect}. In the afternoon [bad tempered]{S anger side_effect}, ask colleagues]{O side_effect; lisdexamfetamine}." [The [sleep]{S sleep improved side_effect} is better since I take it at six]{O tolerated; lisdexamfetamine}.

Interviewer: And the [binges]{S appetite_weight clin} today?

P17: [The last one was on the 2nd of May]{O benefit; overall}. Now we have September. [I [lost also nine kilos]{S appetite_weight improved}, without counting]{O benefit; lisdexamfetamine}, which the dentist finds very funny.

Interviewer: So what's missing, for a ten?

P17: Two points, because I needed seven years to find it. And one point because [when I am alone in a hotel I still [put the chair before the minibar]{S anxiety}]{O partial; overall}. That's it. Can I ask for whom is this study?

=== 169-borderline-personality-disorder
title: Things I broke and what they gave me for it
genre: essay
layout: blog post with headings
condition: borderline personality disorder
area: mental
english: British
narrator: patient
overall: improved
round: 1
ledger:
  family therapy | psychotherapy | tried | no_response
  sertraline | medication | tried | no_response
  quetiapine | medication | stopped | partial | sleep, appetite_weight, anhedonia, gastrointestinal
  medication | medication | tried | no_response
  lamotrigine | medication | stopped | no_response | other_physical
  diazepam | medication | tried | worse | anger, other
  crisis house | care_setting | tried | partial
  dialectical behaviour therapy | psychotherapy | tried | response
  crisis line | support | tried | unknown
  mentalization-based therapy | psychotherapy | declined | unknown
---
The plate

I [threw it]{S anger}. I'd like to say that it slipped. We were eating fish fingers and Jamie said he might stay at his mum's on Saturday, and something [went up my spine like a kettle]{S anger fig}, and there was the plate, in bits, and there was his face, and I [wanted to die]{S suicidality}. All that took perhaps four seconds. He hadn't even said that he was leaving me. He'd said Saturday.

I haven't told many people about the plate. Or the phone, or the car door, or what I did to my [arm]{S suicidality} in the toilets of a Wetherspoons on my nineteenth birthday. I'm writing this under a different name, which I suppose gives away how I feel about it.

What it isn't

Since I got the diagnosis I've read a lot of other people's explanations of [borderline personality disorder]{S diagnosis clin}, and they always come in capital letters: Intense! Passionate! It isn't [passion]{S mood absent}. It isn't being [moody]{S mood absent}, which is what my nan says, and it was never [mania]{S mania_psychosis clin absent}, although one locum wrote [bipolar]{S diagnosis clin absent} on a form. I don't [hear voices]{S mania_psychosis absent}. It's not even [sadness]{S mood absent}, really. It is a [door with no wall round it]{S other fig}. Somebody walks past and I [don't know who I am]{S mania_psychosis} until they look at me, and if they don't look, there is [nobody in]{S anhedonia fig}.

Then there's the [shame]{S hopelessness}. I'd put the [shame]{S hopelessness} first, to be truthful; the [rages]{S anger} last minutes and the [shame]{S hopelessness} goes on until the next one.

Early doors

When I was fourteen we were sent for [family therapy]{T family therapy; tried}, in a room with a two-way mirror and a box of farm animals. My dad made the pig talk. [Nothing came of it apart from the pig]{O no_benefit; family therapy}. At sixteen the GP gave me [sertraline]{T sertraline; tried; duration=two years}, which I took for two years. [I can't tell you one thing that it did]{O no_benefit; sertraline}.

By nineteen I'd been to A&E five times. They stitch you, they ask whether you've eaten, there's a leaflet. Someone said "attention" behind a curtain. I rang the [crisis line]{T crisis line; tried} so often that a woman called Pauline recognised my cough.

The [tablets]{T medication; tried} years

[Quetiapine]{T quetiapine; stopped; dose=150 mg; frequency=at night} first, 150 mg at night. I don't want to be unfair to it. [The [rows got fewer]{S anger improved}]{O partial; quetiapine}. [They got fewer because [I was unconscious]{S sleep fig side_effect}]{O side_effect; quetiapine}. [I'd [wake at noon with a mouth like a doormat]{S gastrointestinal fig side_effect}, [eat a loaf of bread]{S appetite_weight side_effect}, and feel [as if somebody had laminated me]{S anhedonia fig side_effect}]{O side_effect; quetiapine}. [I [gained twenty kilos]{S appetite_weight side_effect} in eight months]{O side_effect; quetiapine}, and I was already a person who couldn't look at her own arms. So I stopped.

They swapped it for [lamotrigine]{T lamotrigine; stopped}, which you have to creep up on, 25 mg by 25 mg. [At 100 I came out in a [rash]{S other_physical side_effect} from my collarbones to my knees]{O side_effect; lamotrigine} and that was the end of that. [It hadn't done anything by then either]{O no_benefit; lamotrigine}. [Diazepam]{T diazepam; tried}, for emergencies: [I took one in an emergency and [kicked a bin down Mill Road]{S anger side_effect}]{O worsening; diazepam}. [It wasn't [calm]{S anxiety absent} that I got from it, it was [not caring who saw]{S other side_effect}]{O side_effect; diazepam}.

So that's [four [drugs]{T medication; tried}, if you count the early one, and a kitchen with no plates]{O no_benefit; medication, sertraline, quetiapine, lamotrigine, diazepam}. A psychiatrist told me, kindly, that there isn't a medicine for it, that tablets are for the edges. I [cried]{S mood} in the car park because I had been thinking all this time that I was [failing at the [pills]{T medication; tried}]{S hopelessness}.

The house with the blue gate

After my second [overdose]{S suicidality} I had nine days in a [crisis house]{T crisis house; tried; duration=nine days}. It isn't hospital. There's a cat. A support worker sat on the stairs with me at three in the morning and didn't say a word about my arm, she taught me how to do a plait with four strands. [I [felt safe]{S anxiety improved} there, for nine days, and about an hour after I got home I wasn't]{O partial; crisis house}.

They offered me a place on a [mentalisation]{T mentalization-based therapy; declined} course, and I turned it down because it was on the ground floor of the building where Jamie worked. That's the sort of decision I was making.

Homework

[DBT]{T dialectical behaviour therapy; tried}. [Dialectical behaviour therapy]{T dialectical behaviour therapy; tried; duration=twelve months}. I'd thought it would be talking. It's school. There is a folder, there are handouts with cartoons of a wise owl, a [skills group]{T dialectical behaviour therapy; tried; frequency=on Wednesdays} on Wednesdays and a [therapist]{T dialectical behaviour therapy; tried} on Mondays who makes you go through every disaster backwards, link by link, like somebody looking for the dodgy bulb in the Christmas lights. Twelve months of it.

[For the first three I [harmed more]{S suicidality worsened}, not less]{O worsening; dialectical behaviour therapy}. I nearly left. I [hid the folder in the airing cupboard]{S hopelessness} when friends came round.

What changed was so small that I don't trust it to be interesting. I had an argument with a girl at work about a rota. I felt the [kettle]{S anger fig} start. And I went into the walk-in fridge and held a bag of frozen peas against my eyes, because that is skill number something, and when I took it away [I still [wanted to scream]{S anger} but I had a choice of when]{O partial; dialectical behaviour therapy; positive}.

[It's nineteen months since I [cut]{S suicidality improved}]{O benefit; dialectical behaviour therapy}. [I [haven't been to A&E]{S suicidality improved} since the peas]{O benefit; dialectical behaviour therapy}. [I've [kept a job]{S functioning improved} for a year, and I [own plates]{S anger improved}]{O benefit; dialectical behaviour therapy}. 

Jamie

He's with somebody else. He deserves to be. I wrote him a letter, which was on one of the handouts, and he sent back a thumbs up, and I looked at that thumb for an entire afternoon. A year ago I'd have driven to his house. [I [did the washing-up]{S functioning improved} instead]{O benefit; overall}. I'm [still ashamed]{S hopelessness}. I've decided that I can be [ashamed]{S hopelessness} and also dry a plate and put it away.

=== 050-social-anxiety-disorder
title: 14 seconds
genre: article
layout: newsletter portrait
condition: social anxiety disorder
area: mental
english: British
narrator: journalist
overall: improved
round: 1
ledger:
  school counselling | psychotherapy | tried | no_response
  propranolol | medication | tried | partial | neurological
  sertraline | medication | tried | no_response | sleep, gastrointestinal
  melatonin | supplement | tried | no_response
  magnesium | supplement | tried | no_response
  alcohol | other | tried | worse | sleep
  medication | medication | tried | unknown
  virtual reality exposure | procedure | tried | response | gastrointestinal
  exposure therapy | psychotherapy | tried | unknown
  cognitive behavioural therapy | psychotherapy | tried | response
  escitalopram | medication | ongoing | response | sexual
---
Members' portrait: Robin

[Robin Teague now [orders their own coffee]{S functioning improved}]{O benefit; overall}. It takes 14 seconds, on average, over the last 40 orders. "Standard deviation of three," they say. "There was one outlier but the card machine was down."

Robin is 22, uses they/them pronouns and is in the final year of an electronics degree in Sheffield. [Last month they [stood in front of sixty people]{S functioning improved} and explained a battery charger]{O benefit; overall}. Two years ago they [hadn't spoken aloud in a seminar]{S functioning} since enrolling, and had [dropped a module]{S functioning} sooner than answer a register by voice.

Not just shy

[Social anxiety disorder]{S diagnosis clin general} is a lasting, intense [fear of being watched, judged or embarrassed]{S anxiety general}. It is among the most common [anxiety disorders]{S diagnosis clin general}: up to one person in eight will have it at some time, and half of them before the age of 13. Yet the average wait before asking for help is more than ten years.

The body joins in. Look out for:

- [blushing]{S other_physical general}, [sweating]{S other_physical general} or a [trembling voice]{S neurological general}
- a [mind that goes blank]{S cognition general}
- [going over conversations for hours afterwards]{S anxiety general}
- [avoiding phones, canteens, lifts]{S functioning general}
- [feeling sick]{S gastrointestinal general} before ordinary meetings

"It isn't a [lack of confidence]{S anxiety general absent}," says Dr Femi Strand, a psychiatrist at an anxiety clinic in Leeds. "People with this condition have run a very good surveillance system for years. The trouble is that every camera points at themselves."

2012 to 2021: the logbook

The cameras went up when Robin was nine. Their father has [epilepsy]{S diagnosis clin other}, and had a [seizure]{S neurological clin other} on the touchline at sports day. "Everyone stared at him and then everyone stared at me. I [went so red]{S other_physical} that a teacher thought I'd been stung."

At 13 there was a school [counsellor]{T school counselling; tried; sessions=eight}, eight sessions, [of which Robin says only that the radiator was good]{O no_benefit; school counselling}. At 16 they began to keep a log, in a spreadsheet, which at the last count ran to 2,900 rows: situation, heart rate from a watch, [fear]{S anxiety} out of ten, [hours of sleep lost]{S sleep}. The final column is the one that they find hardest to read now. "I'd [lie there until four replaying how I'd said 'cheers' to a bus driver]{S sleep}. I averaged 5.1 hours. Of course I was [useless]{S cognition} by day."

In between they [stopped eating in the canteen]{S functioning}, [cut their own hair for five years]{S functioning} and, at parties, [drank]{T alcohol; tried}. "Three ciders and I was a person. [I used [drink]{T alcohol; tried} as a prescription, basically, and it [ruined what sleep I had]{S sleep side_effect}]{O worsening; alcohol}."

[First-line failures]{O no_benefit; propranolol, sertraline, melatonin, magnesium}

The subheading is Robin's own, from the spreadsheet. Under it are:

- [propranolol]{T propranolol; tried; dose=40 mg; frequency=before presentations}, 40 mg before presentations: [[heart]{S other_physical improved} 128 down to 96, [fear]{S anxiety} unchanged at 8]{O partial; propranolol}; [[giddy]{S neurological side_effect} on standing]{O side_effect; propranolol}
- [sertraline]{T sertraline; tried; dose=100 mg; duration=22 weeks}, 100 mg, 22 weeks: [mean [fear]{S anxiety} 7.4 before, 7.2 after]{O no_benefit; sertraline}; [[insomnia]{S sleep clin side_effect}, [loose bowels]{S gastrointestinal side_effect}]{O side_effect; sertraline}
- [melatonin]{T melatonin; tried; dose=3 mg}, 3 mg, and [magnesium]{T magnesium; tried}: [nil]{O no_benefit; melatonin, magnesium}

"They're not bad [drugs]{T medication; tried}," Robin adds. "They're not bad drugs for somebody."

The [headset]{T virtual reality exposure; tried}

In the autumn of 2023 a poster went up in the student union. The university clinic was testing [virtual reality exposure]{T virtual reality exposure; tried} with automated coaching. You put on a goggle the weight of a bag of sugar and find yourself in a café, a waiting room, a train. The strangers are computer drawings. They can be told to look up.

[Exposure]{T exposure therapy; general}, the gradual and repeated meeting of what is feared, has been at the heart of treatment since the 1960s; the [headset]{T virtual reality exposure; general} makes it possible to practise a rude barista twelve times before lunch. In trials, about two thirds of people improve with [CBT]{T cognitive behavioural therapy; general} that includes it, and [VR]{T virtual reality exposure; general} does roughly as well as the real thing.

Robin had 12 sessions over six weeks. [The first made them so [motion sick]{S gastrointestinal side_effect} that they [threw up]{S gastrointestinal side_effect} in a recycling bin, in front of two nurses and a porter]{O side_effect; virtual reality exposure}. "Which was, if you think about it, also [exposure]{T exposure therapy; tried}. [Fear]{S anxiety} ten out of ten. Nobody died. I logged it."

[By session nine the watch had nothing to report: 84 beats a minute while a carriage of drawn commuters turned to [stare]{S anxiety improved}]{O benefit; virtual reality exposure}. The [goggles]{T virtual reality exposure; tried} were followed by ten hours of ordinary [CBT]{T cognitive behavioural therapy; tried; sessions=ten hours}, with homework: ask for directions, return a jumper, drop coins on purpose in a queue. A second medicine, [escitalopram]{T escitalopram; ongoing; dose=10 mg}, was added in the third week of that, 10 mg.

"[I can't separate the [tablet]{T escitalopram; ongoing} from the coins, statistically]{O benefit; escitalopram, cognitive behavioural therapy; mixed}," Robin says. "[The curves go down together]{O benefit; escitalopram, cognitive behavioural therapy}. [There's a [sexual side effect]{S sexual side_effect} I won't be logging for you]{O side_effect; escitalopram; neutral}."

Where the line is today

[Mean [fear]{S anxiety improved} last term: 2.8]{O benefit; overall}. [[Sleep]{S sleep improved}: 7.3 hours]{O benefit; overall}. [There are still rows with an eight in them; phone calls to strangers, for some reason, [have not shifted]{S anxiety}]{O partial; overall}, and their dad's consultant appointments, where Robin takes the notes, remain [hard]{S anxiety}.

Dr Strand isn't surprised. "Recovery isn't a zero. It's when the number stops deciding what you do."

The charger talk, for the record, scored six. Robin gave it anyway, then bought a coffee. Eleven seconds.

=== 184-complex-ptsd
title: Patient voices: Ellery
genre: article
layout: clinic web page with patient story
condition: complex PTSD
area: mental
english: American
narrator: journalist
overall: unknown
round: 1
ledger:
  psychotherapy | psychotherapy | tried | no_response
  escitalopram | medication | ongoing | partial | gastrointestinal, anhedonia
  prazosin | medication | ongoing | response
  eye movement desensitization and reprocessing | psychotherapy | ongoing | unknown | energy, sleep
  prolonged exposure | psychotherapy | declined | unknown
  support group | support | ongoing | response
  grounding techniques | mind_body | ongoing | partial
---
What do you do if the thing you survived went on for eleven years and you can't find the one moment to be traumatized by? Ellery, 37, a piano tuner from outside Dayton, put that question to an intake form in 2021. There were two lines for the answer. "I wrote 'see attached,'" Ellery says, "and attached nothing. It seemed about right."

Ellery, who uses they and them, has [complex PTSD]{S diagnosis clin}. They'd like it known that they also have two beagles, a good credit score and strong opinions on humidity.

[PTSD]{S diagnosis clin general}, only more so?

[Post-traumatic stress disorder]{S diagnosis clin general} can follow a single terrible event. [Complex PTSD]{S diagnosis clin general} is more often seen after harm that was repeated and hard to escape: years of abuse in childhood, captivity, a violent home. People have the signs of [PTSD]{S diagnosis clin general}, such as [flashbacks]{S anxiety clin general}, [nightmares]{S sleep general} and being [constantly on guard]{S anxiety fig general}. On top of these they may notice:

• [emotions that flare up quickly]{S mood possible general} and take hours to settle
• a lasting sense of being [worthless]{S hopelessness possible general} or [to blame]{S hopelessness possible general}
• [difficulty trusting or staying close to people]{S functioning possible general}
• [feeling far away from oneself]{S mania_psychosis fig possible general}, which clinicians call [dissociation]{S mania_psychosis clin possible general}

Surveys suggest that between 1 and 8 percent of adults meet the description, and around half of those who attend specialist mental health services. It's a recognized diagnosis in the WHO's manual but doesn't have a line of its own in the American one. "So, officially, I have a European disease," says Ellery. "I feel that I should dress better."

How it sounded

Tuners listen for beats, the slow wobble when two strings are nearly but not quite in agreement. Ellery describes the illness in the same terms. "There's me, and there's [something a hair flat of me]{S mania_psychosis fig}, and I [hear the two of us throbbing]{S mania_psychosis fig}." They'd [lose an afternoon]{S mania_psychosis fig} inside a client's Steinway and come to with the job done and [no memory of doing it]{S cognition}. A slammed lid, and they'd be [nine years old and behind the water heater]{S anxiety fig}. [Sleep ran from one to four]{S sleep}. [Friends were rescheduled]{S functioning} until they took the hint.

What was tried

From 2016 on there'd been three [therapists]{T psychotherapy; tried}. [None of it stuck]{O no_benefit; psychotherapy}. The third cried at what she heard, and Ellery ended up passing the tissues.

In 2021 a nurse practitioner at this clinic prescribed [Lexapro]{T escitalopram; ongoing; dose=10 mg}, 10 mg. [It [put a floor in]{S mood fig improved}, Ellery says, though nobody would call it a ceiling]{O partial; escitalopram}. [There was a month of [queasy]{S gastrointestinal side_effect} mornings]{O side_effect; escitalopram}. More awkward is the question of [flatness]{S anhedonia fig unclear}. "[I [don't cry at anything]{S anhedonia unclear}]{O side_effect; escitalopram; mixed}. Not at funerals, not at the dog commercials. Is that [escitalopram]{T escitalopram; ongoing}, or is it the thing I walked in with? I was like that at ten. They've got no before picture."

Then came [prazosin]{T prazosin; ongoing}, an old [blood pressure medicine]{T prazosin; ongoing} that is used for [nightmares]{S sleep general}. Ellery, who works on ladders and whose grandmother broke a hip getting up in the night, was convinced that [Minipress]{T prazosin; ongoing} would [drop them on the floor]{S neurological possible side_effect}. They slept for a week in a bicycle helmet. "[I never so much as [swayed]{S neurological absent side_effect}]{O tolerated; prazosin}. I looked ridiculous for nothing." [At 5 mg of [prazosin]{T prazosin; ongoing; dose=5 mg} the [nightmares]{S sleep improved} went from nightly to a couple a month]{O benefit; prazosin}.

They were offered [prolonged exposure]{T prolonged exposure; declined} by another service and said no. "Eighty hours of talking about the water heater, with homework. I've met the water heater."

A room with bad coffee

What they did say yes to, reluctantly, was a Tuesday [peer group]{T support group; ongoing; frequency=Tuesday} in the basement of a credit union. Nine folding chairs, no expert. "[It's the first place I ever [told the truth in a normal voice]{S functioning improved}]{O benefit; support group}," they say. [One member, a retired bus mechanic, has become the person they call instead of [vanishing]{S functioning fig improved}]{O benefit; support group}. He's the one who taught them to [name five things that they could see]{T grounding techniques; ongoing}. [It works on about half of the [flashbacks]{S anxiety clin improved}]{O partial; grounding techniques}. "The other half I tune something."

What helps, in general?

"There is no single right order," says Dr. Samir Lund, who leads the trauma program here. "For years we told people that they'd have to be stable before we would touch the memories. The evidence for making everybody wait is thinner than we believed. [Trauma-focused therapies]{T trauma-focused therapies (psychotherapy); general}, [EMDR]{T eye movement desensitization and reprocessing; general} among them, can help with [complex PTSD]{S diagnosis clin general} too, though it may take longer. Medication can make the road passable. It isn't the road."

In trials, about half of those who finish a course of [trauma-focused therapy]{T trauma-focused therapies (psychotherapy); general} no longer meet the criteria for the diagnosis. Some drop out, and some feel more [distressed]{S mood worsened general side_effect} in the first weeks. If you have [thoughts of harming yourself]{S suicidality general possible}, call [988]{T crisis line (support); general} at any hour.

And now

This August Ellery began [EMDR]{T eye movement desensitization and reprocessing; ongoing; started=This August}. They've had five sessions: two spent deciding where in the room the chair should go and three with the hand-held buzzers, "which are both about a quarter tone sharp." [They go home [wrung out]{S energy fig side_effect} and [sleep until their beagles object]{S sleep side_effect}]{O side_effect; eye movement desensitization and reprocessing; neutral}. Is it doing anything? Too early, they say, and please don't lean on the scale. When we checked this page with them in October they asked us to leave the last paragraph blank. We explained that web pages don't work that way. "Then put that the piano at the credit union is terrible," said Ellery, "and I've offered."

=== 018-complex-ptsd
title: Efexor, sorry for the essay
genre: review
layout: two paragraphs
condition: complex PTSD
area: mental
english: Irish
narrator: patient
treatment: venlafaxine
rating: 6
overall: partly_improved
round: 1
ledger:
  venlafaxine | medication | ongoing | partial
---
Sorry if this is all over the place, I never write these, I'm on the bus to Athlone. Started [Efexor]{T venlafaxine; ongoing} for [cptsd]{S diagnosis clin} after [college fell apart]{S functioning}. [It isn't [happiness]{S mood absent}, and it wasn't a [high]{S mania_psychosis fig absent} either]{O partial; venlafaxine}, [more that I can [sit in a lecture without checking where the door is]{S anxiety improved}]{O benefit; venlafaxine}. [[Nightmares]{S sleep} no change]{O no_benefit; venlafaxine}.

BUT. [Forgot it two days at my nan's and Jesus, [electric shocks when I moved my eyes]{S neurological fig withdrawal}, [bawling at the Angelus]{S mood withdrawal}]{O withdrawal; venlafaxine}. Set an alarm, thats all.

=== 237-seasonal-affective-disorder
title: Non-response to sequential treatment in a young man with seasonal depression
genre: case_report
layout: clinical case report, third person
condition: seasonal affective disorder
area: mental
english: British
narrator: clinician
overall: worse
round: 1
ledger:
  light therapy | procedure | tried | no_response | pain
  vitamin D | supplement | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | no_response
  sertraline | medication | tried | no_response | sexual
  bupropion | medication | stopped | no_response | anxiety, sleep
  agomelatine | medication | ongoing | worse
  electroconvulsive therapy | neuromodulation | declined | unknown
---
On 9 January a 19-year-old warehouse operative was brought to the emergency department by his mother, having [taken 32 paracetamol tablets]{S suicidality}. He had been [in bed for most of the preceding eleven days]{S functioning}. On examination he was [unkempt]{S functioning} and [slowed]{S energy}, gave [single-word replies]{S energy}, and expressed [regret only at having been found]{S suicidality}. There was no [psychosis]{S mania_psychosis clin absent} and no history of [mania]{S mania_psychosis clin absent}. He did not drink alcohol.

This was his fourth consecutive winter episode. From the age of 15 he had experienced, between late October and April, [low mood]{S mood clin}, [hypersomnia]{S sleep clin} of up to fourteen hours, [carbohydrate craving]{S appetite_weight clin} with [seasonal weight gain of 6 to 9 kg]{S appetite_weight clin}, and [withdrawal from friends]{S functioning}. Each summer he was [entirely well]{S mood improved} and [played cricket to county youth level]{S functioning improved}. A diagnosis of [seasonal affective disorder]{S diagnosis clin} was made at 17. His maternal aunt has [bipolar disorder]{S diagnosis clin other}.

Previous treatment

In the second winter he used [bright light therapy]{T light therapy; tried; dose=10,000 lux; frequency=each morning; duration=30 minutes}, 10,000 lux for 30 minutes each morning. Adherence, checked with the lamp's counter, was good. [He reported [headache]{S pain side_effect}]{O side_effect; light therapy}. [Vitamin D]{T vitamin D; tried} was given for a level of 22 nmol/L, which was corrected. Twelve sessions of [cognitive behavioural therapy]{T cognitive behavioural therapy; tried; sessions=twelve} followed. [In the third winter he received [sertraline]{T sertraline; tried; dose=up to 150 mg; duration=ten weeks}, up to 150 mg for ten weeks, with [delayed ejaculation]{S sexual clin side_effect}]{O side_effect; sertraline}, [and in the fourth, begun prophylactically in September, [bupropion]{T bupropion; stopped; dose=300 mg} 300 mg, which was withdrawn owing to [agitation]{S anxiety clin side_effect} and [initial insomnia]{S sleep clin side_effect}]{O side_effect; bupropion}. [No reduction of five or more points on the BDI-II was recorded with any of these five interventions]{O no_benefit; light therapy, vitamin D, cognitive behavioural therapy, sertraline, bupropion}. His mother's summary was more economical: "[He's been given the lot, and every March I get him back by myself]{O no_benefit; light therapy, vitamin D, cognitive behavioural therapy, sertraline, bupropion}."

Course

After medical clearance he was started on [agomelatine]{T agomelatine; ongoing; dose=25 mg; route=at night} 25 mg at night, increased to 50 mg after two weeks, with monitoring of liver function. [Light therapy]{T light therapy; tried} was not repeated. [At six weeks the BDI-II score had risen from 39 to 44]{O worsening; agomelatine}. [[Suicidal ideation]{S suicidality clin worsened} was more frequent and, for the first time, [was not confined to the mornings]{S suicidality worsened}]{O worsening; agomelatine}. [There were no adverse effects]{O tolerated; agomelatine; neutral}. [Electroconvulsive therapy]{T electroconvulsive therapy; declined} was discussed with the patient and his mother and was declined.

[In mid-April, when remission would previously have been expected, he remained [depressed]{S mood}]{O no_benefit; overall}. [It was no longer possible to describe the illness as seasonal]{O worsening; overall}.

Discussion

[Light therapy]{T light therapy; general} and [second-generation antidepressants]{T antidepressants (medication); general} are of comparable efficacy, and between 30% and 50% of patients do not reach remission with either. A loss of the seasonal pattern has been described in up to one fifth of cases and should prompt review of the diagnosis. [We have no satisfactory explanation for the failure of each treatment in this patient]{O no_benefit; light therapy, vitamin D, cognitive behavioural therapy, sertraline, bupropion, agomelatine; neutral}.

=== 221-crohns-disease
title: crohns girlie review
genre: review
layout: rating line then text
condition: Crohn's disease
area: general
english: American
narrator: patient
treatment: budesonide
rating: 6
overall: partly_improved
round: 1
ledger:
  budesonide | medication | ongoing | partial | other_physical, sleep
---
6/10

ok but why does nobody tell u about the [chin hair]{S other_physical side_effect}?? [First 3 wks on [Entocort]{T budesonide; ongoing} i had [moon face]{S other_physical fig side_effect}, [chin fuzz]{S other_physical side_effect}, [wide awake at 4 alphabetizing spices]{S sleep side_effect}]{O side_effect; budesonide}. [Then it all just… went away lol, face and everything]{O tolerated; budesonide}. [And omg the guts, [14 bathroom runs a day]{S gastrointestinal improved} down to 3, no [blood]{S gastrointestinal improved}, [went to a whole baseball game]{S functioning improved}]{O benefit; budesonide}. Did the full 9mg/6mg/3mg taper like the GI wanted. [5 wks after the last [pill]{T budesonide; ongoing}… hi again [cramps]{S pain}, hi [toilet]{S gastrointestinal fig}]{O partial; budesonide}. so im on round 2 rn, [week 4, like 6 [runs]{S gastrointestinal improved} a day]{O partial; budesonide}. its fine?? tbd. im 37 im too old for this

=== 120-pots
title: Comment about autonomic clinic
genre: feedback
layout: service feedback comment
condition: POTS
area: general
english: second-language English (some grammar errors)
narrator: patient
overall: partly_improved
round: 1
ledger:
  salt | lifestyle | ongoing | partial
  fluids | lifestyle | ongoing | partial
  compression tights | procedure | ongoing | partial | other_physical
  fludrocortisone | medication | tried | no_response | other_physical, pain
  ivabradine | medication | not_tried | unknown
---
Four stars, not five, I explain why. When I stand, [blood goes down to my feet]{S other_physical}, they become [violet like plum]{S other_physical fig} in three minutes, [heart from 74 to 131]{S other_physical}, and [edges of the room become grey]{S neurological}. Nurse Pilar believed me, she measured. She gave me plan: [salt]{T salt; ongoing; dose=8 grams}, 8 grams, [water]{T fluids; ongoing; dose=three litre} three litre, [tights]{T compression tights; ongoing} until the waist. [With this I [can stand for one supermarket]{S functioning improved}, before not even the bread]{O benefit; salt, fluids, compression tights}. [The [tights]{T compression tights; ongoing} [itch]{S other_physical side_effect} behind knee]{O side_effect; compression tights}. [[Fludrocortisone]{T fludrocortisone; tried; duration=two months} for two months: [ankles swollen]{S other_physical side_effect}, [head pressing]{S pain side_effect}]{O side_effect; fludrocortisone}, [[pulse same]{S other_physical}]{O no_benefit; fludrocortisone}. Missing star is for the [ivabradine]{T ivabradine; not_tried}. Doctor wanted, the funding panel refused, I never had it.

=== 179-epilepsy
title: Keppra and my personality
genre: review
layout: one unbroken paragraph
condition: epilepsy
area: general
english: American
narrator: patient
treatment: levetiracetam
rating: 4
overall: partly_improved
round: 1
ledger:
  levetiracetam | medication | stopped | mixed | anger, mood
  lamotrigine | medication | ongoing | partial
---
It starts with a [smell, like pennies and birthday candles]{S neurological}, then [I'm on the floor of the Target]{S neurological} and some lady has her cardigan under my head (never got it back to her, sorry lady). [Keppra]{T levetiracetam; stopped; dose=1000mg} 1000mg [took me from weekly to ONE [seizure]{S neurological clin improved} in five months]{O benefit; levetiracetam}. [But I got [so mean]{S anger unclear}, [screamed at my hamster]{S anger unclear}, [sobbed in the drive thru]{S mood unclear}]{O side_effect; levetiracetam}. Maybe that was the [epilepsy]{S diagnosis clin} or just being 19 idk, roommate says [pills]{T levetiracetam; stopped}. Quit. On [lamictal]{T lamotrigine; ongoing} now, [2 a month, I'm [nicer]{S anger improved}]{O partial; lamotrigine}.

=== 209-depression
title: Mind Matters: She kept the receipts
genre: article
layout: newspaper health column
condition: depression
area: mental
english: American
narrator: journalist
overall: improved
round: 1
ledger:
  bupropion | medication | stopped | no_response | gastrointestinal, sleep
  sertraline | medication | stopped | no_response | sexual, appetite_weight
  duloxetine | medication | stopped | no_response | other_physical
  aripiprazole | medication | tried | no_response | anxiety
  medication | medication | tried | unknown
  behavioral activation | psychotherapy | tried | response
  phenelzine | medication | ongoing | response | neurological, sleep
  dietary restriction | lifestyle | ongoing | unknown
---
[Phenelzine]{T phenelzine; ongoing}. Write it down, because your pharmacist may have to order it.

That's what Kayleigh Brandt told me before I'd gotten the cap off my pen. She is 28, she drives a city bus, and she's got no patience for columns like this one. "You people always start with somebody staring out a window," she said. "I wasn't staring out a window. I was driving the 14 with my [eyes leaking]{S mood fig} and people were handing me transfers."

She's had [depression]{S diagnosis clin} since she was 20. Through eight years she kept a pocket notebook, and she lent it to me. I'll reproduce one page exactly as she wrote it.

[CRAP THAT DID NOTHING]{O no_benefit; bupropion, sertraline, duloxetine, aripiprazole}

• [Wellbutrien]{T bupropion; stopped; dose=150 then 300; duration=3/2019 to 6/2019} 150 then 300, 3/2019 to 6/2019. [[Dry mouth]{S gastrointestinal side_effect}, [up all night]{S sleep side_effect}]{O side_effect; bupropion}
• [Zolof]{T sertraline; stopped; dose=100, 150; duration=7/2019 to 4/2020} 100, 150. 7/2019 to 4/2020. [[No sex drive]{S sexual side_effect}, [plus 17 lbs]{S appetite_weight side_effect}]{O side_effect; sertraline}
• [Cymbolta]{T duloxetine; stopped; dose=60; duration=5/2020 to 1/2021} 60, 5/2020 to 1/2021. [[Sweat]{S other_physical side_effect}]{O side_effect; duloxetine}
• [Abillify]{T aripiprazole; tried; dose=2, 5} on top, 2, 5. [[Couldnt keep my legs still at a red light]{S anxiety side_effect}]{O side_effect; aripiprazole}

[Her verdict on all four is in the heading, underlined twice]{O no_benefit; bupropion, sertraline, duloxetine, aripiprazole}.

She's not an oddity. The largest study of its kind in this country, run two decades ago, followed people through as many as four treatments. About a third got well on the first. With each further step the odds shrank, to something like one in seven by the last. Perhaps 30 percent of the people who are treated for [depression]{S diagnosis clin general} end up in the drawer that psychiatrists label "treatment-resistant," a term Brandt dislikes. "I resisted nothing. I took every damn [pill]{T medication; tried}."

What does it look like from inside? She shrugs. [Slept eleven hours]{S sleep} and [woke up tired]{S energy}. [Quit answering her sister]{S functioning}. [Ate standing up, over the sink, whatever was beige]{S appetite_weight}. For most of the winter of 2022 she had [thoughts about the overpass on Route 9]{S suicidality}, which was a problem, since the 14 goes over it nine times a shift. She told her supervisor. To its credit the transit authority gave her a desk and a union rep gave her the number of a psychiatrist named Alma Truesdale.

"People skip the old drugs," Dr. Truesdale told me. "[MAO inhibitors]{T MAOIs (medication); general} were the first [antidepressants]{T antidepressants (medication); general} we ever had. They fell out of favor because of [high blood pressure]{S other_physical clin general side_effect possible} if you eat the wrong cheese. The list of foods is shorter than what you were taught, cheese is made differently now, and a person who can drive a forty-foot bus can read a menu. I've got patients on their sixth modern pill who have never been told that these exist."

She did two things. On April 4, 2023, she started Brandt on [phenelzine]{T phenelzine; ongoing; dose=15 mg; started=April 4, 2023}, 15 mg, and raised it by 15 a week to 60. And she sent her down the hall for [behavioral activation]{T behavioral activation; tried; sessions=ten}, ten sessions. It's about the plainest therapy there is: you schedule small things that used to matter, you do them without waiting to want to, and you write down what happened.

Brandt's were: wash one dish; call Denise; softball. "I thought it was an insult. [Then I [went to softball]{S functioning improved} and struck out four times and I had a beer after, and I [gave a damn who won]{S anhedonia improved}]{O benefit; behavioral activation}."

[On May 16, week six, she wrote: "[ate sitting down]{S appetite_weight improved}]{O benefit; phenelzine}." [On June 8: "drove the overpass, [thought about lunch]{S suicidality improved}]{O benefit; phenelzine, behavioral activation}." [Her score on the standard nine-question form fell from 23 to 4]{O benefit; phenelzine, behavioral activation}. [It's stayed under 6 ever since]{O benefit; overall}.

There's a price. [She's [lightheaded]{S neurological side_effect} when she gets out of the seat]{O side_effect; phenelzine}, so she gets out slowly. [She [naps at two]{S sleep side_effect} whether she likes it or not]{O side_effect; phenelzine}. She follows the [diet]{T dietary restriction; ongoing} and carries a card in her wallet saying what no emergency room should give her. [The [blood pressure spike]{S other_physical absent side_effect} that everyone had warned her of hasn't come]{O tolerated; phenelzine}.

Before you call your doctor, some things worth knowing:

• Give any [antidepressant]{T antidepressants (medication); general} four to six weeks at a decent dose before you judge it.
• If two have failed, ask what the plan is. [Lithium]{T lithium (medication); general}, [ECT]{T electroconvulsive therapy (neuromodulation); general}, [TMS]{T transcranial magnetic stimulation (neuromodulation); general} and [MAO inhibitors]{T MAOIs (medication); general} all have evidence.
• Never combine an [MAO inhibitor]{T MAOIs (medication); general} with another [antidepressant]{T antidepressants (medication); general}. There must be a gap, and it has to be supervised.
• [Exercise]{T exercise (lifestyle); general} and [talk therapy]{T psychotherapy (psychotherapy); general} aren't consolation prizes.
• If you're having [thoughts of suicide]{S suicidality general possible}, call or text 988.

I asked Brandt what she would like readers to take from all this. She thought about it through two stops.

"[I'm [good]{S mood improved}]{O benefit; overall}," she said. "I take a [drug]{T phenelzine; ongoing} that's older than my mother and I can't have the good salami. Put the name at the top. I lost four years because nobody put the name at the top."

=== 094-interstitial-cystitis
title: Elmiron
genre: review
layout: fragments, telegram style
condition: interstitial cystitis
area: general
english: British
narrator: patient
treatment: pentosan polysulfate
rating: 3/5
overall: improved
round: 1
ledger:
  antibiotics | medication | tried | no_response
  pentosan polysulfate | medication | ongoing | response | other_physical, gastrointestinal
---
[Elmiron]{T pentosan polysulfate; ongoing}. 9 months. Age 16 (they/them, not that the clinic managed it). Before: [up 7 times a night]{S other_physical improved}, [broken glass when I wee]{S pain fig}, [missed most of yr 10]{S functioning}. Told it was "hygiene". Then [antibiotics]{T antibiotics; tried} x11. [Useless]{O no_benefit; antibiotics}. [Symptom index 17 → 6 on [pentosan]{T pentosan polysulfate; ongoing}]{O benefit; pentosan polysulfate}. [Took 5 months, mind]{O benefit; pentosan polysulfate; neutral}. [Downsides: [hair in the plughole]{S other_physical side_effect}, [runs]{S gastrointestinal side_effect}, eye scans forever]{O side_effect; pentosan polysulfate}. [[Up once]{S other_physical improved} now]{O benefit; pentosan polysulfate}. Two years for a [capsule]{T pentosan polysulfate; ongoing}. Nobody said sorry. Not one.

=== 178-high-blood-pressure
title: ok ill say it, BP meds and the bedroom
genre: forum
layout: post and replies by other members
condition: high blood pressure
area: general
english: American
narrator: patient
overall: partly_improved
round: 1
ledger:
  metoprolol | medication | stopped | mixed | sexual, energy
  losartan | medication | ongoing | partial
  low-salt diet | lifestyle | stopped | unknown
---
porchlight52:

C minus. Thats my grade for the whole adventure so far. I'm 52F and I'm embarassed to even type this so be nice.

Back in 2016 they had me on [metoprolol]{T metoprolol; stopped; started=2016}. [Numbers were beautiful]{O benefit; metoprolol}. [But I was [dragging]{S energy fig side_effect} all day and, well, [nothing happened down there]{S sexual side_effect}, [couldnt feel a thing]{S sexual side_effect}]{O side_effect; metoprolol}. Never told the dr. Just quit taking it and lied for 3 yrs. Then in May it was 191/104 at the dentist of all places and she wouldnt touch my tooth.

So now [losartan]{T losartan; ongoing; dose=50mg} 50mg since june. Also supposed to be doing [low salt]{T low-salt diet; stopped}, which lasted until the county fair. My husband bought a cuff and we do it at the kitchen table like cards. Me first, then him, then the dog watches. [Anyway its 148/92 most mornings, so better but not there]{O partial; losartan}. [And the [other department]{S sexual fig improved side_effect} reopened, I'll leave it at that]{O tolerated; losartan}.

rusty_mo:

Dont be embarrassed. Same w my wife on [atenolol]{T atenolol (medication); other}. Ask about adding [amlodipine]{T amlodipine (medication); other}, I've [swollen ankles]{S other_physical side_effect other} but 122/78.

kdubs:

tell the dr this time hon!!

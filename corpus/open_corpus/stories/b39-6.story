=== 1665-panic-disorder
title: 12 yrs panic, everything I took in order
genre: forum
layout: list post with edit
condition: panic disorder
area: mental
english: American
narrator: patient
split: train
overall: worse
round: 4
ledger:
  clonazepam | medication | stopped | response
  paroxetine | medication | tried | response | appetite_weight
  fluvoxamine | medication | tried | unknown
  nortriptyline | medication | tried | unknown | gastrointestinal
  buspirone | medication | tried | no_response
  hydroxyzine | medication | tried | no_response
  interoceptive exposure | psychotherapy | tried | response
  magnesium | supplement | tried | unknown
  cutting out coffee | lifestyle | ongoing | unknown
  sour candy | other | ongoing | partial
  escitalopram | medication | ongoing | worse | anxiety, sleep
  intensive outpatient program | care_setting | not_tried | unknown
---
ok here goes. I'm 34, dispatcher, nights. [Panic disorder]{S diagnosis clin} with a side of [agoraphobia]{S diagnosis clin} since a bad edible in college.

1. [K-pin]{T clonazepam; stopped; dose=.5; duration=first two years} .5 twice a day, first two years. [Worked, period. Zero [attacks]{S anxiety improved}]{O benefit; clonazepam}.
2. [Paxil]{T paroxetine; tried; duration=5 yrs} 5 yrs. [Also worked. [Drove to Florida]{S functioning improved} on it, [flew]{S functioning improved}, the whole nine]{O benefit; paroxetine}. [Gained [35 lbs]{S appetite_weight side_effect}]{O side_effect; paroxetine}, don't care, would do it over.
3. [Luvox]{T fluvoxamine; tried}. had a rash of job changes around then, can't tell you anything about it
4. [Pamelor]{T nortriptyline; tried} ([[cotton mouth]{S gastrointestinal fig side_effect}]{O side_effect; nortriptyline})
5. [Buspar]{T buspirone; tried} and [Atarax]{T hydroxyzine; tried}. [Tic tacs]{O no_benefit; buspirone, hydroxyzine}.
6. [Interoceptive]{T interoceptive exposure; tried; sessions=10 sessions}, where they spin you in a chair and make you breathe thru a straw till you [freak]{S anxiety fig}, 10 sessions. [Hated every second, and I [rode elevators]{S functioning improved} for three years off of it]{O benefit; interoceptive exposure}.
7. [Magnesium]{T magnesium; tried}. [No coffee]{T cutting out coffee; ongoing}, still [no coffee]{T cutting out coffee; ongoing}. [Warheads]{T sour candy; ongoing}, the sour candy, one under the tongue when it starts, [that buys me a couple minutes sometimes]{O partial; sour candy}.

Then my dad died in March and [it all came back]{O worsening; overall}. [Four or five [attacks]{S anxiety worsened} a shift]{O worsening; overall}. I can't have the [K-pin]{T clonazepam; not_tried} any more because of the job, and new doc won't do [Paxil]{T paroxetine; not_tried} because I'm 260.

So what I'm on now is [Lexapro]{T escitalopram; ongoing; dose=10; duration=week 7}, 10, week 7. Everybody on here loves [Lexapro]{T escitalopram; general}. My ex took it and painted the house. [Me, I'm [awake]{S sleep side_effect} till noon]{O side_effect; escitalopram}, [there's a [motor running in my chest]{S anxiety fig side_effect}]{O side_effect; escitalopram}, and [the [attacks]{S anxiety worsened} went from five a shift to I don't count]{O worsening; escitalopram}. [Last week I [left a call open and walked out to the lot]{S functioning worsened}]{O worsening; escitalopram}. They were nice about it.

Doc says give it till week 10, that [SSRIs]{T SSRIs (medication); general} can [rev you up]{S anxiety fig general possible side_effect} before they calm you down. Usually that's the first 2 weeks tho, isn't it?

There's an [IOP]{T intensive outpatient program; not_tried} here but it's days and they wouldn't take me on account of my insurance is out of Indiana.

EDIT: yes I called him. Appointment Thursday. No I'm not [suicidal]{S suicidality absent}, thanks for asking, just [tired]{S energy} and [scared of my own chair]{S anxiety}.

=== 1666-late-life-depression
title: A pensioner's list, and the new magnets
genre: forum
layout: post in full sentences
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  amitriptyline | medication | tried | response | gastrointestinal
  dosulepin | medication | tried | unknown
  phenelzine | medication | tried | unknown
  fluoxetine | medication | tried | response
  electroconvulsive therapy | neuromodulation | tried | response | cognition
  venlafaxine | medication | tried | partial
  reboxetine | medication | tried | worse | other_physical
  psychoanalysis | psychotherapy | stopped | no_response
  church | support | ongoing | unknown
  allotment | lifestyle | ongoing | unknown
  transcranial magnetic stimulation | neuromodulation | ongoing | response | other_physical
---
I am seventy-four, so you must forgive the length. I taught chemistry.

My first [depression]{S diagnosis clin} was in 1976 and I was given [Tryptizol]{T amitriptyline; tried}, that is to say [amitriptyline]{T amitriptyline; tried}, [which worked very well indeed]{O benefit; amitriptyline} and [[dried me out like a herring]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}. In the next one I had [Prothiaden]{T dosulepin; tried}. There was a period of [Nardil]{T phenelzine; tried}, of which I chiefly remember the cheese I did not eat. In 1991, [Prozac]{T fluoxetine; tried}. [I was well in five weeks and thought the matter closed]{O benefit; fluoxetine}.

[It was not closed]{O partial; fluoxetine}. After my wife's death I was [mute]{S functioning} and [not eating]{S appetite_weight}, and had [ECT]{T electroconvulsive therapy; tried; sessions=nine treatments} at the old county asylum, nine treatments. [I owe it my life; I [ate a pork chop]{S appetite_weight improved} after the fourth]{O benefit; electroconvulsive therapy}. [I have [no memory]{S cognition side_effect} of the summer of 2003]{O side_effect; electroconvulsive therapy}, which my son tells me was a hot one. [[Venlafaxine]{T venlafaxine; tried} did something, say a third of the way]{O partial; venlafaxine}. [[Edronax]{T reboxetine; tried} was a catastrophe: [retention]{S other_physical clin side_effect}, a catheter, and [blacker]{S mood fig worsened} than before]{O worsening; reboxetine}. I had two years with a [psychoanalyst]{T psychoanalysis; stopped; duration=two years} in Hampstead, [who fell asleep on two occasions and did me no good on the others]{O no_benefit; psychoanalysis}. I stopped going when he raised his fee.

I go to [church]{T church; ongoing}. I keep an [allotment]{T allotment; ongoing}. My late sister was on [lithium]{T lithium (medication); other} for forty years, with perfect success, and my daughter-in-law is devoted to [mindfulness]{T mindfulness (mind_body); other}.

Last autumn I was [low]{S mood} once more: [waking at three]{S sleep}, [unable to read]{S cognition}, [no taste for the garden]{S anhedonia}. I did not want [ECT]{T electroconvulsive therapy; declined} again at my age, though it was offered. The consultant put me forward for the [magnets]{T transcranial magnetic stimulation; planned}. About one in two respond, I was told, and one in three get wholly well, and the old rather less often than the young.

I have now had thirty, and I go on once a fortnight for what they call maintenance. One sits in a dentist's chair, and a young man named Hamish holds a thing like a table-tennis bat. [The [scalp twitches]{S other_physical side_effect}, which is disagreeable and no more]{O side_effect; transcranial magnetic stimulation; neutral}. [There has been no [forgetting]{S cognition absent side_effect}; I have tested myself on the lanthanides]{O tolerated; transcranial magnetic stimulation}.

[Up to the fifteenth I noticed nothing]{O no_benefit; transcranial magnetic stimulation}. [At about the twentieth I [slept until six]{S sleep improved}]{O benefit; transcranial magnetic stimulation}. [I have since [read two novels and a life of Faraday]{S cognition improved}]{O benefit; transcranial magnetic stimulation}. [The [broad beans went in on time]{S functioning improved}]{O benefit; transcranial magnetic stimulation}. When Hamish was on holiday in August and I missed three appointments, [I was [tearful]{S mood withdrawal} at the bus stop]{O withdrawal; transcranial magnetic stimulation}, so I do not think it is all imagination.

[I do not say it is cured]{O partial; overall}. I have said that before, in 1991.

=== 1667-schizoaffective-disorder
title: my med graveyard
genre: forum
layout: short flat sentences
condition: schizoaffective disorder
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
round: 4
ledger:
  risperidone | medication | stopped | mixed | sexual, other_physical
  haloperidol | medication | stopped | worse | neurological
  olanzapine | medication | stopped | response | appetite_weight
  metformin | medication | tried | unknown
  ziprasidone | medication | stopped | no_response
  lithium | medication | stopped | unknown | other_physical
  divalproex | medication | stopped | unknown
  benztropine | medication | stopped | unknown
  group therapy | psychotherapy | tried | worse
  assertive community treatment | support | ongoing | unknown
  clubhouse | support | ongoing | response
  paliperidone | medication | ongoing | partial | energy
  xanomeline-trospium | medication | planned | unknown
---
Diagnosis [schizoaffective bipolar type]{S diagnosis clin}. 29. Male. Live in supported housing. It's ok.

Graveyard:

[Risperdal]{T risperidone; stopped}. [[Voices]{S mania_psychosis improved} stopped in a week]{O benefit; risperidone}. [[Grew breasts]{S other_physical side_effect}. I was 19. [Leaked milk]{S other_physical side_effect}. [No sex drive]{S sexual side_effect}. I wanted to die of it]{O side_effect; risperidone}.
[Haldol]{T haloperidol; stopped}. [[Locked up]{S neurological fig side_effect}]{O side_effect; haloperidol}. [[Paranoia]{S mania_psychosis clin worsened} through the roof. Never again]{O worsening; haloperidol}.
[Zyprexa]{T olanzapine; stopped}. [Best my head ever was. [Clear]{S cognition improved}, [calm]{S anxiety improved}, [got my GED]{S functioning improved}]{O benefit; olanzapine}. [[80 pounds]{S appetite_weight side_effect}]{O side_effect; olanzapine}. They gave me [metformin]{T metformin; tried} for that.
[Geodon]{T ziprasidone; stopped}. [Might as well been skittles]{O no_benefit; ziprasidone}.
[Lithium]{T lithium; stopped}. [[Peed]{S other_physical side_effect} every 30 minutes]{O side_effect; lithium}.
[Depakote]{T divalproex; stopped}. 
[Cogentin]{T benztropine; stopped} for the [stiffness]{S other_physical side_effect} from the other ones.

My roommate Dre is on [clozapine]{T clozapine (medication); other} and he [doesn't hear anything]{S mania_psychosis improved other} now. He goes to get stuck every month. My mom read that [clozapine]{T clozapine (medication); general} is the strongest one there is. I don't do needles in the arm. Ok I do one [needle]{T paliperidone; ongoing}. I'll get to it.

[Group]{T group therapy; tried} at the county. Eight people telling their [delusions]{S mania_psychosis clin other}. [I came home with two new ones]{O worsening; group therapy}.

[ACT team]{T assertive community treatment; ongoing; frequency=Tuesdays} comes Tuesdays. Not the therapy ACT. The van ACT. I also belong to a [clubhouse]{T clubhouse; ongoing}. [I [run the snack bar]{S functioning improved} there]{O benefit; clubhouse}. [I have a reason to [shower]{S functioning improved}]{O benefit; clubhouse}. [I make change and I [know 40 people's names]{S functioning improved}]{O benefit; clubhouse}.

Now the [needle]{T paliperidone; ongoing}. [Invega Hafyera]{T paliperidone; ongoing; frequency=Two times a year}. Two times a year in the butt. I've had three. Before that the monthly [Invega]{T paliperidone; ongoing}. It's the cousin of [Risperdal]{T risperidone; stopped} so I was scared. [No [breasts]{S other_physical absent side_effect} this time]{O tolerated; paliperidone}. [I'm [slow]{S energy side_effect} the first two weeks. Like [walking in a pool]{S energy fig side_effect}]{O side_effect; paliperidone}.

Does it work. [Kind of. The [TV doesn't talk about me]{S mania_psychosis improved} any more]{O partial; paliperidone}. [The [voices]{S mania_psychosis improved} are still there but like the [neighbor's radio]{S mania_psychosis fig improved}]{O partial; paliperidone}. [Month five and six it wears thin]{O partial; paliperidone}. [No hospital in two years]{O benefit; paliperidone}. 

[The [mood]{S mood} part is still a mess. [Up]{S mania_psychosis fig} in spring, [down]{S mood fig} by Halloween]{O no_benefit; paliperidone}.

There's a new one, [Cobenfy]{T xanomeline-trospium; planned}. It doesn't hit dopamine. ACT doctor says in January we talk about it. It makes people [throw up]{S gastrointestinal general possible side_effect}. We'll see.

Snack bar opens at 9.

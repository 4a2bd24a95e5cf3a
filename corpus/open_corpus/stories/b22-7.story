=== 959-ms
title: Tecfidera
genre: review
layout: form fields
condition: multiple sclerosis
area: general
english: American
narrator: patient
split: train
treatment: dimethyl fumarate
rating: 4
overall: improved
round: 3
ledger:
  interferon beta | medication | tried | no_response | other_physical, mood
  glatiramer | medication | tried | no_response | other_physical
  methylprednisolone | medication | tried | partial | sleep
  dimethyl fumarate | medication | ongoing | response | gastrointestinal, other_physical
  aspirin | medication | ongoing | response
---
Reason for taking: [MS]{S diagnosis clin} (relapsing)

Side effects: [[flushing like a sunburn]{S other_physical fig side_effect}, [stomach cramps]{S gastrointestinal side_effect} for 6 weeks]{O side_effect; dimethyl fumarate}

Comments: [[Avonex]{T interferon beta; tried} gave me the [flu]{S other_physical side_effect} every single weekend and I got [weepy]{S mood side_effect}]{O side_effect; interferon beta}. [[Copaxone]{T glatiramer; tried} left [dents in my legs]{S other_physical side_effect}]{O side_effect; glatiramer}. [[Relapsed]{S neurological} on both]{O no_benefit; interferon beta, glatiramer}. [Three rounds of [Solumedrol]{T methylprednisolone; tried; sessions=Three rounds} brought my [eye]{S neurological improved} back most of the way]{O partial; methylprednisolone}, [didn't [sleep]{S sleep side_effect} for days]{O side_effect; methylprednisolone}. I've been taking [Tecfidera]{T dimethyl fumarate; ongoing; duration=5 years} 5 years. [Zero [new spots]{S neurological absent}]{O benefit; dimethyl fumarate}. [Zero [relapses]{S neurological improved}]{O benefit; dimethyl fumarate}. I take a baby [aspirin]{T aspirin; ongoing} before it and [that stops the [flush]{S other_physical improved side_effect}]{O benefit; aspirin}. They watch your white cells. [I still get [tired]{S energy} in the heat]{O partial; overall}. Friend from the MS walk switched to a [drip]{T infusions (medication); other} twice a year and loves it.

=== 960-depression-vortioxetine
title: Trintellix
genre: review
layout: free text
condition: depression
area: mental
english: American
narrator: patient
split: dev
treatment: vortioxetine
rating: 8/10
overall: improved
round: 3
ledger:
  SSRIs | medication | tried | no_response | sexual
  duloxetine | medication | stopped | partial | other_physical
  vortioxetine | medication | ongoing | response | gastrointestinal, other_physical
  psychotherapy | psychotherapy | ongoing | partial
  aripiprazole | medication | declined | unknown
---
Been through most of the [SSRIs]{T SSRIs; tried}, [same story with all of them, [no sex life]{S sexual side_effect}]{O side_effect; SSRIs} and [still [sad]{S mood}]{O no_benefit; SSRIs}. [[Cymbalta]{T duloxetine; stopped} was ok for a while]{O partial; duloxetine}, [[sweats]{S other_physical side_effect}]{O side_effect; duloxetine}, got off it in 2021 and [the [zaps]{S neurological fig withdrawal} lasted 5 weeks]{O withdrawal; duloxetine}. Now 10mg [Trintellix]{T vortioxetine; ongoing; dose=10mg}. [[Nausea]{S gastrointestinal clin side_effect} for real, take it with a big meal]{O side_effect; vortioxetine}. [[Itchy]{S other_physical side_effect} for about a month]{O side_effect; vortioxetine}. [It crept up on me. I was loading the dishwasher and [humming]{S mood improved}]{O benefit; vortioxetine}. [I [answer texts]{S functioning improved}]{O benefit; vortioxetine}. [My head is [clear]{S cognition fig improved}, I [can read a book]{S cognition improved}]{O benefit; vortioxetine}. [[Sex is normal]{S sexual improved side_effect}]{O tolerated; vortioxetine}. They wanted to add [Abilify]{T aripiprazole; declined} and I didn't see why. [I see a [therapist]{T psychotherapy; ongoing; frequency=every other week} every other week, some weeks it helps]{O partial; psychotherapy}. My boss's wife was on it and it did nothing for her but make her [throw up]{S gastrointestinal other side_effect}. With the coupon I pay 10 bucks.

=== 961-cholesterol
title: Crestor
genre: review
layout: form fields
condition: high cholesterol
area: general
english: American
narrator: patient
split: train
treatment: rosuvastatin
rating: 3
overall: improved
round: 3
ledger:
  simvastatin | medication | tried | partial | pain, functioning
  red yeast rice | supplement | tried | no_response
  Mediterranean diet | lifestyle | tried | no_response
  rosuvastatin | medication | ongoing | response | pain
  coenzyme Q10 | supplement | ongoing | partial
  evolocumab | medication | not_tried | unknown
---
Reason: [high cholesterol]{S diagnosis}, LDL 191

Side effects: [[leg cramps]{S pain side_effect} at night]{O side_effect; rosuvastatin}

Comments: Dad had his first [heart attack]{S other_physical other} at 52. I'm 51. [[Mediterranean diet]{T Mediterranean diet; tried; duration=6 months} 6 months, lost 4 points, lol]{O no_benefit; Mediterranean diet}. [[Red yeast rice]{T red yeast rice; tried} nothing]{O no_benefit; red yeast rice}. [[Zocor]{T simvastatin; tried} got it to 140]{O partial; simvastatin}, [[shoulders ached]{S pain side_effect} so bad I [couldnt comb my hair]{S functioning side_effect}]{O side_effect; simvastatin}. I take 10mg [Crestor]{T rosuvastatin; ongoing; dose=10mg} every evening. [LDL 78 at six weeks]{O benefit; rosuvastatin}. [The [cramps]{S pain unclear} come two or three nights a week, sometimes not at all]{O side_effect; rosuvastatin}. Could be the gym, who knows. [[CoQ10]{T coenzyme Q10; ongoing} maybe helps the [legs]{S pain improved}]{O partial; coenzyme Q10}. I asked about the [shots]{T evolocumab; not_tried} ([Repatha]{T evolocumab; not_tried}) and insurance said no. [[Memory is fine]{S cognition absent side_effect}]{O tolerated; rosuvastatin}, since people ask. [Statins]{T statins (medication); general} are the most prescribed drugs in the country. My wife takes [Lipitor]{T atorvastatin (medication); other} and doesn't feel a thing.

=== 962-psychotic-depression-ect
title: ECT, 11 treatments
genre: review
layout: free text
condition: psychotic depression
area: mental
english: British
narrator: patient
split: train
treatment: electroconvulsive therapy
rating: 4/5
overall: improved
round: 3
ledger:
  venlafaxine | medication | tried | no_response | other_physical
  olanzapine | medication | tried | partial
  hospital admission | care_setting | tried | unknown
  electroconvulsive therapy | neuromodulation | tried | response | cognition, pain
  lithium | medication | ongoing | response | neurological
---
I am 63. In 2021 I believed [I had no insides]{S mania_psychosis}. I had [stopped eating]{S appetite_weight} and [stopped talking]{S functioning}. They tried [venlafaxine]{T venlafaxine; tried}, [which only put my [blood pressure up]{S other_physical side_effect}]{O side_effect; venlafaxine}, [no lift]{O no_benefit; venlafaxine}, and [olanzapine]{T olanzapine; tried}, [that quietened the [fear]{S anxiety improved} a little]{O partial; olanzapine}. Five months in [hospital]{T hospital admission; tried; duration=Five months}. My daughter signed for the [ECT]{T electroconvulsive therapy; tried; sessions=11 treatments} because I couldn't. I had 11 treatments, Tuesdays and Fridays. [After the fourth I [asked for toast]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. [After the seventh I [knew I was ill]{S mania_psychosis improved}]{O benefit; electroconvulsive therapy}. [[Sore jaw]{S pain side_effect} and a [headache]{S pain side_effect} each time]{O side_effect; electroconvulsive therapy; neutral}. [I have [lost the whole of that spring]{S cognition fig side_effect} and my nephew's wedding]{O side_effect; electroconvulsive therapy}. [My [memory for new things is fine]{S cognition absent side_effect}]{O tolerated; electroconvulsive therapy}. [[Lithium]{T lithium; ongoing} keeps me well]{O benefit; lithium}, [[trembly hands]{S neurological side_effect}]{O side_effect; lithium}. The woman in the next bed had twelve and told me it did her no good at all. You are asleep for it. It is not like the film.

=== 963-asthma
title: Singulair
genre: review
layout: form fields
condition: asthma
area: general
english: American
narrator: relative
split: train
treatment: montelukast
rating: 2
overall: unchanged
round: 3
ledger:
  salbutamol | medication | ongoing | response | anxiety
  fluticasone | medication | ongoing | partial
  montelukast | medication | stopped | mixed | sleep, anger, suicidality
  air purifier | procedure | tried | no_response
---
Reason for taking: [asthma]{S diagnosis clin} and [allergies]{S diagnosis} (my son, 7)

Side effects: [[Nightmares]{S sleep side_effect}, [tantrums]{S anger side_effect}, said he [wanted to die]{S suicidality side_effect}]{O side_effect; montelukast}

Comments: He had been using [Flovent]{T fluticasone; ongoing} which [helps but not all the way]{O partial; fluticasone} and [albuterol]{T salbutamol; ongoing}, [that [opens him up]{S other_physical fig improved} in minutes]{O benefit; salbutamol} but [makes him [hyper]{S anxiety side_effect}]{O side_effect; salbutamol}. [We bought an [air purifier]{T air purifier; tried}, no difference]{O no_benefit; air purifier}. The doctor added [Singulair]{T montelukast; stopped}. [The [cough]{S other_physical improved} was gone in a week]{O benefit; montelukast}. [Then he started [screaming at night]{S sleep side_effect}]{O side_effect; montelukast}. [In the third week he told his teacher he [wanted to be dead]{S suicidality side_effect}]{O side_effect; montelukast}. We threw the [chewables]{T montelukast; stopped} out that day. [Four days later he was himself]{O tolerated; montelukast}. [The [cough]{S other_physical withdrawal} is back]{O withdrawal; montelukast}. I take [Singulair]{T montelukast (medication); other} myself and never had a problem, that is why it didn't cross my mind. There is a black box warning. Read it.

=== 964-trichotillomania
title: NAC
genre: review
layout: free text
condition: trichotillomania
area: mental
english: Australian
narrator: patient
split: train
treatment: N-acetylcysteine
rating: 7/10
overall: partly_improved
round: 3
ledger:
  fluoxetine | medication | tried | no_response
  habit reversal training | psychotherapy | tried | partial
  hypnotherapy | psychotherapy | tried | no_response
  fidget ring | other | ongoing | partial
  N-acetylcysteine | supplement | ongoing | partial | gastrointestinal
---
I [pull my hair]{S anxiety}, crown and lashes, since year 7. [[Prozac]{T fluoxetine; tried} didn't touch it]{O no_benefit; fluoxetine}. [[Hypno]{T hypnotherapy; tried} was a lovely nap]{O no_benefit; hypnotherapy}. Did [habit reversal]{T habit reversal training; tried; sessions=ten sessions} with a [psych]{T habit reversal training; tried}, ten sessions, [good while I kept the diary]{O partial; habit reversal training}. I read about [NAC]{T N-acetylcysteine (supplement); general} in a study, more than half the people who took it got better, and my GP shrugged and said it won't hurt. 2400mg of [NAC]{T N-acetylcysteine; ongoing; dose=2400mg} a day. It stinks of eggs. [[Bloated]{S gastrointestinal side_effect} the first month]{O side_effect; N-acetylcysteine; neutral}. [Week 9 I noticed my [lashes]{S anxiety improved} had come in]{O benefit; N-acetylcysteine}. [Crown is still [patchy]{S other_physical}]{O partial; N-acetylcysteine}. [Exams set me [pulling]{S anxiety worsened} again]{O partial; N-acetylcysteine}. I wear a [spinner ring]{T fidget ring; ongoing}, [it buys me a minute]{O partial; fidget ring}. A girl in my online group got nothing from it. $38 a tub.

=== 965-ulcerative-colitis
title: Mezavant
genre: review
layout: form fields
condition: ulcerative colitis
area: general
english: British
narrator: patient
split: train
treatment: mesalazine
rating: 4/5
overall: improved
round: 3
ledger:
  prednisolone | medication | tried | mixed | mood, other_physical
  probiotics | supplement | tried | no_response
  dairy-free diet | lifestyle | tried | no_response
  mesalazine | medication | ongoing | response | pain, gastrointestinal
  azathioprine | medication | not_tried | unknown
---
Reason: [UC]{S diagnosis clin}

Side effects: [[headache]{S pain side_effect} now and then, [wind]{S gastrointestinal side_effect}]{O side_effect; mesalazine; neutral}

Comments: [Blood]{S gastrointestinal} for eight months before I told anyone. [[Steroids]{T prednisolone; tried} stopped it dead]{O benefit; prednisolone} but [I was [spotty]{S other_physical side_effect} and [tearful]{S mood side_effect}]{O side_effect; prednisolone}. [No [dairy]{T dairy-free diet; tried}, pricey [probiotics]{T probiotics; tried}, neither made a blind bit of difference]{O no_benefit; dairy-free diet, probiotics}. I take four [Mezavant]{T mesalazine; ongoing; dose=four} with breakfast. [It took a good two months]{O partial; mesalazine}. [Now I can [go on a coach trip]{S functioning improved}]{O benefit; mesalazine}. [Calprotectin was 1800 and is 60]{O benefit; mesalazine}. [One little [flare]{S gastrointestinal} after a bug in Turkey]{O partial; mesalazine}, otherwise [[quiet]{S gastrointestinal fig improved}]{O benefit; mesalazine}. Consultant says no need for [azathioprine]{T azathioprine; not_tried} as long as it holds. My brother has [Crohn's]{S diagnosis clin other} and it's not used for that so much. They are big red [tablets]{T mesalazine; ongoing} and you mustn't crush them.

=== 966-binge-eating-topamax
title: Topamax
genre: review
layout: free text
condition: binge eating disorder
area: mental
english: American
narrator: patient
split: train
treatment: topiramate
rating: 5/10
overall: partly_improved
round: 3
ledger:
  lisdexamfetamine | medication | tried | partial | other_physical
  fluoxetine | medication | tried | no_response
  overeaters anonymous | support | tried | partial
  topiramate | medication | ongoing | mixed | cognition, neurological, gastrointestinal
  bariatric surgery | procedure | declined | unknown
---
[They call it Dopamax for a reason]{O side_effect; topiramate}. I've been on it 10 months for [binge eating]{S appetite_weight}, 100mg at night. [[Prozac]{T fluoxetine; tried} didn't do anything]{O no_benefit; fluoxetine}. [[Vyvanse]{T lisdexamfetamine; tried} worked till it wore off and then I [ate the house]{S appetite_weight fig}]{O partial; lisdexamfetamine}, [[heart pounding]{S other_physical side_effect}]{O side_effect; lisdexamfetamine}. [[OA meetings]{T overeaters anonymous; tried} helped me [feel less alone]{S functioning improved}]{O partial; overeaters anonymous}. With [Topamax]{T topiramate; ongoing; dose=100mg} [I went from four [binges]{S appetite_weight improved} a week to none most weeks]{O benefit; topiramate}. [Soda [tastes like metal]{S gastrointestinal side_effect}]{O side_effect; topiramate; neutral}. [[Pins and needles]{S neurological fig side_effect} in my feet]{O side_effect; topiramate}. [I [lose words]{S cognition side_effect}, I called the stapler "the clicker" in a meeting]{O side_effect; topiramate}. [[Down 31 lbs]{S appetite_weight improved}]{O benefit; topiramate}. I was approved for the [sleeve]{T bariatric surgery; declined} and said not now. My cousin takes it for [migraines]{S pain clin other}, no [word problems]{S cognition other absent side_effect} at all. Drink water because of [kidney stones]{S other_physical general possible side_effect}.

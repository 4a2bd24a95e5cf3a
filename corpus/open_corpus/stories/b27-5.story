=== 1201-depression-ptsd
title: Prazosin for nightmares
genre: review
layout: one paragraph
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: prazosin
rating: 9
round: 4
ledger:
  sertraline | medication | ongoing | partial
  service dog | support | planned | unknown
  trazodone | medication | tried | no_response | sexual
  eye movement desensitization and reprocessing | psychotherapy | tried | mixed
  prazosin | medication | ongoing | response | neurological
---
Two tours. I have had the same [nightmare]{S sleep} since 2006, [wife sleeps in the other room]{S functioning} because I [thrash]{S sleep}. VA put me on [Zoloft]{T sertraline; ongoing; dose=150} 150 which I still take, [it takes the edge off during the day]{O partial; sertraline}, [does nothing at night]{O no_benefit; sertraline}. [[Trazodone]{T trazodone; tried} did nothing]{O no_benefit; trazodone} except [an [erection that wouldn't quit]{S sexual side_effect} and a trip to the ER]{O side_effect; trazodone}. [[EMDR]{T eye movement desensitization and reprocessing; tried; sessions=ten} ten sessions, I'll say this, the [guilt]{S hopelessness improved} about one particular guy is better]{O benefit; eye movement desensitization and reprocessing}, [the [dreams]{S sleep worsened} got worse from it]{O worsening; eye movement desensitization and reprocessing}. This is a [blood pressure pill]{T prazosin; ongoing; dose=12}. Start at 1mg, I'm at 12. [First time I stood up fast I [hit the floor]{S neurological side_effect}]{O side_effect; prazosin}, so sit on the edge of the bed. [Somewhere around 8mg I [woke up and it was light out]{S sleep improved}]{O benefit; prazosin}. [[Nightmares]{S sleep improved} went from every night to once every couple weeks]{O benefit; prazosin}. [She's [back in the room]{S functioning improved}]{O benefit; prazosin}. Buddy of mine from group got zero from it so no promises. I'm on the list for a [dog]{T service dog; planned}.

=== 1202-depression
title: Prozac 40 mg
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: fluoxetine
rating: 3
round: 4
ledger:
  fluoxetine | medication | ongoing | partial | anhedonia, sexual, other_physical
  methylfolate | supplement | tried | unknown
  psychotherapy | psychotherapy | ongoing | unknown
---
Side effects: [[Muted]{S anhedonia fig side_effect}, [can't cry]{S anhedonia side_effect}, [takes forever to climax]{S sexual side_effect}, [dry eyes]{S other_physical side_effect}]{O side_effect; fluoxetine}

Comments: [First round in 2014 this stuff was a miracle, I mean I went from [not showering]{S functioning} to [running a 10k]{S functioning improved}]{O benefit; fluoxetine}. Went off it in 2017 like an idiot because I [felt great]{S mood improved}. [It all came back by that Christmas]{O withdrawal; fluoxetine}. [Second time around it's maybe 60% as good]{O partial; fluoxetine}. They have upped my dose twice. [I [get up and go to work]{S functioning improved} but I'm [not exactly glad]{S anhedonia} about it]{O partial; fluoxetine}. Tried [methylfolate]{T methylfolate; tried; duration=a month} for a month because of a gene test somebody sold me. My [therapist]{T psychotherapy; ongoing} says it is normal that [prozac]{T fluoxetine; ongoing} works less the second time, my doctor says thats a myth, who knows. Shared this with my dad who takes [Celexa]{T citalopram (medication); other} and he had the identical thing happen.

=== 1203-bipolar
title: Depakote ER
genre: review
layout: one paragraph
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: valproate
rating: 6
round: 4
ledger:
  lithium | medication | tried | partial | other_physical
  carbamazepine | medication | tried | unknown | other_physical
  valproate | medication | ongoing | response | other_physical, appetite_weight, neurological
  biotin | supplement | ongoing | no_response
---
I've been [bipolar]{S diagnosis clin} since before they called it that. [[Lithium]{T lithium; tried} was ok]{O partial; lithium} [till my [kidneys complained]{S other_physical fig side_effect}]{O side_effect; lithium}. [[Tegretol]{T carbamazepine; tried}, [hives]{S other_physical side_effect} by day 6]{O side_effect; carbamazepine}. [On the [Depakote]{T valproate; ongoing} I haven't been [manic]{S mania_psychosis clin improved} in 4 years, knock wood]{O benefit; valproate}. [My [temper]{S anger improved} is so much better my son [let me babysit]{S functioning improved}]{O benefit; valproate}. Now the bad. [[Hair came out]{S other_physical side_effect} in the shower by the handful]{O side_effect; valproate}, they said [biotin]{T biotin; planned}, [I take the [biotin]{T biotin; ongoing}, [hair still comes out]{S other_physical side_effect}]{O no_benefit; biotin}. [My [hands tremble]{S neurological side_effect} pouring coffee]{O side_effect; valproate}. [[Big gut]{S appetite_weight side_effect}]{O side_effect; valproate}. Women who might get pregnant shouldn't take this, it can cause [birth defects]{S other_physical possible general}. I'm 66 so thats not a worry. [6 stars, would be 9 if I still had hair]{O benefit; valproate; mixed}.

=== 1204-anxiety-depression
title: Celexa 20mg
genre: review
layout: side effects then comments
condition: anxiety and depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: citalopram
rating: 5
round: 4
ledger:
  cognitive behavioural therapy | psychotherapy | tried | partial
  acupuncture | mind_body | tried | no_response
  citalopram | medication | ongoing | response | pain
---
Side effects: [None really. I was worried about [weight gain]{S appetite_weight absent side_effect} and it never happened]{O tolerated; citalopram}. [Slight [headache]{S pain side_effect} days 1-3]{O side_effect; citalopram; neutral}

Comments: I put this off for 4 years. [I did [CBT]{T cognitive behavioural therapy; tried} with the workbook, which helped me understand what was going on but I was still [scared]{S anxiety} every minute]{O partial; cognitive behavioural therapy}. I did [acupuncture]{T acupuncture; tried}. [It did nothing but drain my bank account]{O no_benefit; acupuncture}. On the [celexa]{T citalopram; ongoing; duration=almost a year} now almost a year. [The [constant dread]{S anxiety improved} is gone]{O benefit; citalopram}. [The [2am heart attack feeling]{S anxiety fig improved} gone]{O benefit; citalopram}. [I [took a plane]{S functioning improved} to see my sister]{O benefit; citalopram}. She takes [Paxil]{T paroxetine (medication); other} and complains nonstop. What I'd tell anyone is the second week can be worse. Have somebody around. I feel dumb for waiting so long.

=== 1205-depression
title: Wellbutrin
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: dev
overall: unchanged
treatment: bupropion
rating: 3
round: 4
ledger:
  fluoxetine | medication | tried | worse | suicidality
  bupropion | medication | stopped | no_response | neurological
  esketamine | medication | not_tried | unknown
---
A college kid here, 20. They pushed [prozac]{T fluoxetine; tried} on me when I was 16 and [I started [cutting]{S suicidality side_effect} on it, I'd never done that before]{O worsening; fluoxetine}. So when campus health said try [wellbutrin]{T bupropion; planned} because its different I said fine. [Six weeks 150, six weeks 300, flat line]{O no_benefit; bupropion}. [Still [sleeping through class]{S functioning}, still [hate myself]{S hopelessness}]{O no_benefit; bupropion}. [Then I had a [seizure]{S neurological clin side_effect} at band practice]{O side_effect; bupropion} and that was the end of that. Turns out you shouldn't get it with a history of [bulimia]{S diagnosis clin}, which nobody asked about. [The one nice thing was no [weight gain]{S appetite_weight absent side_effect}]{O tolerated; bupropion} lol. My roommate is on it and [got straight As]{S functioning improved other}. I asked about [Spravato]{T esketamine; not_tried}, you have to fail two drugs as an ADULT for my plan to cover it so no.

=== 1206-depression
title: Venlafaxine 225
genre: review
layout: side effects then comments
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: unchanged
treatment: venlafaxine
rating: 2
round: 4
ledger:
  sertraline | medication | tried | no_response
  mirtazapine | medication | tried | no_response | appetite_weight
  amitriptyline | medication | tried | no_response | gastrointestinal
  venlafaxine | medication | ongoing | no_response | other_physical, sexual
  mental health team | care_setting | stopped | unknown
---
Side effects: [[drenching sweats]{S other_physical side_effect}, [blood pressure up]{S other_physical side_effect}, [nothing happening in the bedroom]{S sexual fig side_effect}]{O side_effect; venlafaxine}

Comments: Honest question, does anything work? [[Sertraline]{T sertraline; tried}, [mirt]{T mirtazapine; tried}, [amitriptyline]{T amitriptyline; tried} and now this. Same [grey]{S mood fig} every day]{O no_benefit; sertraline, mirtazapine, amitriptyline, venlafaxine}. [Only difference being I'm [fatter]{S appetite_weight side_effect} from one]{O side_effect; mirtazapine}, [[parched]{S gastrointestinal side_effect} from another]{O side_effect; amitriptyline} and [[sweatier]{S other_physical side_effect} from this]{O side_effect; venlafaxine}. Would stop the [venlafaxine]{T venlafaxine; ongoing} tomorrow but [last time I forgot it over a weekend I was on the bathroom floor, [retching]{S gastrointestinal withdrawal}, [head like a fizzy drink]{S neurological fig withdrawal}]{O withdrawal; venlafaxine}. [So I'm stuck on a drug that doesn't work because I can't get off it]{O no_benefit; venlafaxine}. The [mental health team]{T mental health team; stopped} discharged me by letter. My wife's [antidepressant]{T antidepressants (medication); other} works a treat. Typical.

=== 1207-psychosis
title: Olanzapine 10mg
genre: review
layout: one paragraph
condition: psychosis
area: mental
english: second-language
narrator: patient
split: train
overall: partly_improved
treatment: olanzapine
rating: 5
round: 4
ledger:
  olanzapine | medication | stopped | mixed | appetite_weight, sleep, anhedonia
  metformin | medication | tried | no_response
  cariprazine | medication | ongoing | partial | anxiety
---
I was studying in Leipzig when I started to [believe that my flatmates are filming me]{S mania_psychosis}. The clinic gave [olanzapine]{T olanzapine; stopped}. [After ten days the [thoughts]{S mania_psychosis improved} were away]{O benefit; olanzapine}, this I must say honestly. [But I [became 27 kilo more]{S appetite_weight side_effect} in one year, I [slept twelve hours]{S sleep side_effect}, I [felt nothing]{S anhedonia side_effect} for my girlfriend]{O side_effect; olanzapine}. [They added [metformin]{T metformin; tried} for the [weight]{S appetite_weight side_effect}, without success]{O no_benefit; metformin}. Then we have changed to [cariprazine]{T cariprazine; ongoing}. [I have [lost 9 kilo]{S appetite_weight improved side_effect}]{O benefit; cariprazine} and [feel more [alive]{S anhedonia fig improved}]{O benefit; cariprazine}, [though sometimes in the metro the [old ideas are knocking on the door]{S mania_psychosis fig}]{O partial; cariprazine}. [My [legs want to run]{S anxiety fig side_effect} in the evening]{O side_effect; cariprazine}. My girlfriend is gone but this is not because of the [tablets]{T olanzapine; stopped} I think.

=== 1208-anxiety
title: Ativan as needed
genre: review
layout: side effects then comments
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: lorazepam
rating: 5
round: 4
ledger:
  lavender capsules | supplement | tried | no_response
  CBD oil | supplement | tried | no_response
  meditation | mind_body | tried | no_response
  lorazepam | medication | ongoing | response
---
Side effects: [none at 0.5mg]{O tolerated; lorazepam}

Comments: I only take it for MRIs, flying and my mother in law, lol. Maybe 10 [pills]{T lorazepam; ongoing} a year. [I was [claustrophobic]{S anxiety clin} to the point they'd have to pull me out of the tube, now I take one [Ativan]{T lorazepam; ongoing; dose=0.5mg} 40 minutes ahead and I [could take a nap in there]{S anxiety improved}]{O benefit; lorazepam}. Before that tried the natural stuff, [lavender capsules]{T lavender capsules; tried}, [CBD oil]{T CBD oil; tried}, the [meditation]{T meditation; tried} app my daughter pays for. [All three a total waste for this]{O no_benefit; lavender capsules, CBD oil, meditation}. [Never felt a [craving]{S substance_use clin absent side_effect} for it]{O tolerated; lorazepam}. Know that daily use is a different animal, people get [hooked]{S substance_use fig possible general side_effect} within weeks. My aunt was on it for 30 years and the [rehab]{T rehab (care_setting); other} was brutal. Respect the drug.

=== 1209-depression
title: Nortriptyline
genre: review
layout: one paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: nortriptyline
rating: 8
round: 4
ledger:
  citalopram | medication | tried | no_response
  venlafaxine | medication | tried | worse | anxiety
  nortriptyline | medication | ongoing | response | gastrointestinal, other_physical
---
Old fashioned [tablet]{T nortriptyline; ongoing}, old fashioned patient. I'm 71 and was told [depression]{S diagnosis clin} at my age was just life. [Two years of [citalopram]{T citalopram; tried; duration=Two years} to no purpose]{O no_benefit; citalopram}, [then [venlafaxine]{T venlafaxine; tried} which had me [pacing the landing]{S anxiety side_effect} and [wanting to be dead]{S suicidality worsened}]{O worsening; venlafaxine}. A locum, I never got her name, suggested this. 10mg up to 75. [[Mouth like the bottom of a birdcage]{S gastrointestinal fig side_effect} and [bunged up]{S gastrointestinal fig side_effect}]{O side_effect; nortriptyline}, prunes see to that. [My [pulse is a bit quick]{S other_physical side_effect}]{O side_effect; nortriptyline; neutral} so I have an ECG each spring. [I am [playing bowls]{S functioning improved} again, and I [look forward to it]{S hopelessness improved}, which is the difference]{O benefit; nortriptyline}. Not much more to say really. [It suits me]{O benefit; nortriptyline}. They tell me younger doctors don't prescribe [tricyclics]{T tricyclics (medication); general} because of [overdose]{S suicidality possible general}.

=== 1210-adhd
title: Concerta XL
genre: review
layout: side effects then comments
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: unchanged
treatment: methylphenidate
rating: 2
round: 4
ledger:
  methylphenidate | medication | stopped | worse | mood, appetite_weight, other_physical, cognition, anxiety
  lisdexamfetamine | medication | planned | unknown
  omega 3 | supplement | tried | no_response
---
Side effects: [[heart hammering]{S other_physical side_effect}, [not hungry]{S appetite_weight side_effect}, [picking my skin]{S other_physical side_effect}, [in tears]{S mood side_effect} when it wore off]{O side_effect; methylphenidate}

Comments: 26 month wait for the [ADHD]{S diagnosis clin} assessment, private in the end. Everyone on the forums says the first tablet is like putting on glasses. [For me it was like [ten coffees and bad news]{S anxiety fig side_effect}]{O side_effect; methylphenidate}. [[Couldnt follow a conversation]{S cognition worsened side_effect}]{O worsening; methylphenidate}. [[Anxiety]{S anxiety clin worsened side_effect} through the roof from 36mg on]{O side_effect; methylphenidate}. We stopped at 8 weeks. I'm to try [Elvanse]{T lisdexamfetamine; planned} but there's a shortage so I'm on nothing. [[Fish oil]{T omega 3; tried} my mum bought, no]{O no_benefit; omega 3}. [Still [can't finish a thing]{S functioning}]{O no_benefit; overall}. I know it works for kids, my nephew is a [different boy]{S functioning fig improved other} on it.

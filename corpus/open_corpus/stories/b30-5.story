=== 1313-treatment-resistant-depression
title: ECT suite
genre: feedback
layout: title and comment
condition: depression
area: mental
english: British
narrator: relative
split: train
overall: improved
round: 4
ledger:
  venlafaxine | medication | tried | no_response
  lithium | medication | tried | no_response | neurological
  electroconvulsive therapy | neuromodulation | ongoing | response | cognition, pain
---
My father is 74 and was a headmaster. In November he [stopped speaking]{S functioning}. By Christmas he was [not swallowing]{S appetite_weight} and told my mother that [his insides had been taken out]{S mania_psychosis}.

What I want to say is about the [ECT]{T electroconvulsive therapy; ongoing} staff, because people hear those letters and think of a film. It's a bright room on the ground floor. They have a list on a Tuesday and a Friday. The sister, Pauline, met us at the door the first time, and she spoke to Dad and not over him even though he [wasn't answering]{S functioning}. She showed my mother the machine. My mother asked if it would hurt and she was told honestly that he would probably have a [headache]{S pain possible side_effect}, [which he did]{O side_effect; electroconvulsive therapy; neutral}.

[[Venlafaxine]{T venlafaxine; tried} and then [lithium]{T lithium; tried} on top had done nothing]{O no_benefit; venlafaxine, lithium}, [the [lithium]{T lithium; tried} gave him the [shakes]{S neurological side_effect}]{O side_effect; lithium}. [After the fourth he [asked where his glasses were]{S functioning improved}]{O benefit; electroconvulsive therapy}. [After the seventh he [corrected the registrar's grammar]{S functioning improved}]{O benefit; electroconvulsive therapy}. [He has [no memory of Christmas]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}, which my mother says is a mercy.

The ward itself is another matter. Cold dinners, agency staff every night, and one bathroom out of use since we've been coming. He is still having one a month as an outpatient and transport has let us down twice.

=== 1314-clozapine
title: Clozapine clinic bloods
genre: feedback
layout: service feedback comment
condition: schizophrenia
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  clozapine | medication | ongoing | response | gastrointestinal, sleep
  haloperidol | medication | tried | no_response | anxiety, neurological
---
I go every four weeks to have my blood took. You can't have the [tablets]{T clozapine; ongoing} without it. They used to do it at the health centre round the corner from mine and now its the hospital.

In January the machine was broke and they sent me home. They said come back tomorrow. I came back and there was no one there it was training day. So I ran out. [Three days with no [clozapine]{T clozapine; ongoing} and the [voices]{S mania_psychosis withdrawal} was back and I [couldn't sleep]{S sleep withdrawal}]{O withdrawal; clozapine}. My mum rang and rang. I had to start again from the bottom on a tiny dose like I was new.

[[Clozapine]{T clozapine; ongoing} is the only one that works for me]{O benefit; clozapine}. [I have [got a flat]{S functioning improved} and [a cat]{S functioning improved} because of it]{O benefit; clozapine}. [I [dribble on the pillow]{S gastrointestinal side_effect} and [sleep till dinner]{S sleep side_effect}]{O side_effect; clozapine; neutral}. [On [haloperidol]{T haloperidol; tried} I [couldn't keep still]{S anxiety side_effect} and my [neck went sideways]{S neurological side_effect}]{O side_effect; haloperidol} and [I still ended up [thinking I was dead]{S mania_psychosis}]{O no_benefit; haloperidol}.

Ahmed who does the bloods is good he gets it first time. He asks about the cat.

Please have a spare machine.

=== 1315-long-covid
title: Long covid clinic
genre: feedback
layout: What was good / What could be improved
condition: long covid
area: general
english: British
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  graded exercise | lifestyle | tried | worse
  pacing | lifestyle | ongoing | partial
  occupational therapy | other | tried | unknown
  breathing retraining | mind_body | tried | no_response
  low-dose naltrexone | medication | not_tried | unknown
---
What did we do well?
You believed me. After fourteen months of being told my bloods were fine it was worth the trip for that. The [occupational therapist]{T occupational therapy; tried}, Sian, said "of course you're [exhausted]{S energy}" and I had to ask for a tissue. She went through [pacing]{T pacing; ongoing} with me, with a chart, coloured pencils, and she let me lie on the couch while she talked. I do still [pace]{T pacing; ongoing}. [It means fewer [crashes]{S energy fig improved}, I couldn't claim more]{O partial; pacing}.

What could we have done better?
Where do I start. [Six [breathing classes]{T breathing retraining; tried; sessions=six} over Teams with thirty people, no change]{O no_benefit; breathing retraining}. The [physiotherapist]{T graded exercise; tried} before Sian had me adding [five minutes' walking a week]{T graded exercise; tried}, and [each week I was worse and by the sixth I was [in bed with the curtains shut]{S functioning}]{O worsening; graded exercise}. I told her at every appointment. She wrote "deconditioned".

I asked about [low dose naltrexone]{T low-dose naltrexone; not_tried}, which half of the Facebook page seem to be getting privately, and the doctor said he'd like to but he isn't allowed.

Then last month everybody got the same letter. The clinic's funding ends in March and our care "will transfer to primary care". My GP hadn't been told. He read it off my phone.

Would you recommend us?
You won't be there.

=== 1316-asthma-child
title: Children's A&E
genre: feedback
layout: short online comment
condition: asthma
area: general
english: British
narrator: relative
split: test
overall: improved
round: 4
ledger:
  salbutamol | medication | tried | no_response
  nebuliser | medication | tried | response | neurological
  prednisolone | medication | tried | unknown | anger
  steroid inhaler | medication | ongoing | response
---
Took my daughter (6) in at four in the morning, [sucking in under her ribs]{S other_physical} and [couldn't finish a sentence]{S other_physical}. [We'd done ten puffs of the [blue one]{T salbutamol; tried; dose=ten puffs} at home like the plan says and it wasn't holding]{O no_benefit; salbutamol}.

Seen in three minutes. I timed it. [Nebuliser]{T nebuliser; tried} on, cartoon on, a nurse in a cape who told her she was breathing dragon smoke. [Twenty minutes later she was [asking for toast]{S functioning improved}]{O benefit; nebuliser}. [She [shook like a leaf]{S neurological fig side_effect} from it, they'd told us she would]{O side_effect; nebuliser; neutral}. Doctor came and explained it to her first, then to me. [Three days of [prednisolone]{T prednisolone; tried; duration=three days} made her a [monster]{S anger fig side_effect}]{O side_effect; prednisolone}, that's not their fault!

The asthma nurse rang on the Monday. Nobody's ever rung us before. She found that the [brown inhaler]{T steroid inhaler; ongoing} had been empty for I don't know how long and showed me how to tell. [Since then, not one [bad night]{S other_physical improved}]{O benefit; steroid inhaler}.

The only thing I'd say is £11 for the car park with a child who [can't breathe]{S other_physical}.

=== 1317-anxiety-private
title: Online therapy company
genre: feedback
layout: rating and comment
condition: social anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: unchanged
rating: 1/5
round: 4
ledger:
  psychotherapy | psychotherapy | stopped | no_response
  group therapy | psychotherapy | declined | unknown
  escitalopram | medication | ongoing | partial
---
1 star because zero isn't an option.

Signed up in February, $280 a month, billed the second you hit the button. It took them nine days to "match" me. The first [therapist]{T psychotherapy; stopped} no-showed. The second one took our video call in what I'm pretty sure was a parked car. The third was actually nice, asked good questions, had a plan, and then I got an automated message that she was no longer with the platform. No goodbye, nothing. I have [social anxiety]{S diagnosis clin}. Do you know what it takes me to start over with a stranger three times?

[Eleven weeks in, same me, [hiding in the bathroom]{S functioning} at work, just poorer]{O no_benefit; psychotherapy}. When I canceled they offered me a [group]{T group therapy; declined}. A [group]{T group therapy; declined}! I told them I'd pass.

Customer service is a chatbot called Harmony. Harmony told me it understood my frustration. It took two disputes with my card company to get one month back.

For balance, the psychiatric NP who does my [Lexapro]{T escitalopram; ongoing}, not with these people, charges $90 and answers her own phone. [It [quiets the stomach thing]{S gastrointestinal improved} some]{O partial; escitalopram}. [No weird side effects]{O tolerated; escitalopram}. My roommate used the same company and loved her [therapist]{T psychotherapy; other}, so I guess it's a lottery.

=== 1318-eating-disorder-adult
title: Eating disorder day unit
genre: feedback
layout: service feedback comment
condition: bulimia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  guided self-help | psychotherapy | tried | no_response
  day unit | care_setting | stopped | partial
  fluoxetine | medication | declined | unknown
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
  dietitian | other | ongoing | response
---
Thank you to the kitchen staff, who nobody ever thanks. Thank you to Abi and the other support workers, who ate with us every day and talked about Love Island and never once looked at a plate.

I was on the [day unit]{T day unit; stopped; duration=12 weeks} for 12 weeks, ten till four. I got there by being turned down twice for having a normal BMI and then [passing out]{S neurological} at work with a [low potassium]{S other_physical}. Before it they gave me a [self help book]{T guided self-help; tried} and a phone call once a fortnight. [I read it cover to cover and [threw up]{S appetite_weight} the same number of times]{O no_benefit; guided self-help}.

[On the unit I [kept my lunch down]{S appetite_weight improved}]{O benefit; day unit}. [At home in the evenings it was, and is, a different story]{O partial; day unit}. That's what I would like to feed back. You can be perfect from ten till four. Then you're on a bus.

There was supposed to be individual [CBT]{T cognitive behavioural therapy; not_tried} as part of it. The psychologist's post was empty the whole time. The doctor suggested [fluoxetine]{T fluoxetine; declined} and I didn't fancy it after what it did to my sister ([Prozac]{T fluoxetine; other}, she [couldn't sit still]{S anxiety other side_effect}).

The one thing I've been able to keep is the [dietitian]{T dietitian; ongoing; frequency=every third week}, every third week, Ros. [She got me [eating breakfast]{S appetite_weight improved} and I've eaten it ever since]{O benefit; dietitian}.

The discharge letter calls me "this pleasant lady". It doesn't mention the evenings.

=== 1319-menopause
title: Menopause clinic and my GP
genre: feedback
layout: title and comment
condition: menopause
area: general
english: Irish
narrator: patient
split: train
overall: improved
round: 4
ledger:
  venlafaxine | medication | stopped | unknown | gastrointestinal
  hormone replacement therapy | medication | ongoing | response | other_physical
  vaginal oestrogen | medication | ongoing | response
  testosterone | medication | not_tried | unknown
---
I was two years going in and out to the GP before anyone said the word. I'd [night sweats]{S other_physical}, I was [crying at the self checkout]{S mood}, I [couldn't remember the names of children I've taught]{S cognition} for a decade. "You're very busy, Mrs Devane." I was given [Efexor]{T venlafaxine; stopped}. [I was [sick]{S gastrointestinal side_effect} on it from the first morning]{O side_effect; venlafaxine}, and [when I stopped I got the [zaps]{S neurological fig withdrawal} for three weeks]{O withdrawal; venlafaxine}. I'd no [depression]{S diagnosis clin absent}.

In the end my daughter, not my doctor, found the clinic. €250 for the first visit and I'm aware not everyone has that. The nurse there had a folder. She took forty minutes. She never said busy.

I was put on the [patches]{T hormone replacement therapy; ongoing} with a [tablet]{T hormone replacement therapy; ongoing; frequency=at night} at night. [The [sweats]{S other_physical improved} were gone inside a fortnight]{O benefit; hormone replacement therapy}. [I've the [names back]{S cognition improved}]{O benefit; hormone replacement therapy}. [The glue has me [raw]{S other_physical side_effect}]{O side_effect; hormone replacement therapy; neutral}. And a [little pessary]{T vaginal oestrogen; ongoing}, [about which all I'll say is that [himself is also grateful]{S sexual fig improved}]{O benefit; vaginal oestrogen}. I asked about [testosterone]{T testosterone; not_tried} because it was on the radio and was told it's not licensed for women here.

My mother never had anything for it, she'd the [holy water]{T holy water (support); other} and a fan.

The clinic's phone is always answered. I put that last because I want them to see it.

=== 1320-tinnitus
title: Audiology follow up
genre: feedback
layout: short online comment
condition: tinnitus
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  hearing aids | procedure | ongoing | partial
  white noise generator | procedure | tried | no_response
  cognitive behavioural therapy | psychotherapy | declined | unknown
---
The audiologist was a nice enough young man but he spoke to his keyboard, which isn't a help when you're [deaf]{S neurological}. ENT had told me "there's nothing we can do, you'll get used to it", and that was that after a nine month wait.

I was given a [bedside gadget that makes sea noises]{T white noise generator; tried}. [Made no difference except that I wanted the toilet]{O no_benefit; white noise generator}. Then [hearing aids]{T hearing aids; ongoing}, both sides. [With them in the [whistling]{S neurological improved} sinks into the background]{O partial; hearing aids}. [When I take them out at night it's [all there waiting]{S neurological fig}]{O partial; hearing aids}. The batteries are free if you can get to the hatch between ten and twelve.

They offered me [CBT]{T cognitive behavioural therapy; declined} for it and I said I wasn't [mad]{S mania_psychosis absent}. My wife says I should ring up and say I've changed my mind. I might. It's the ringing up, I [can't hear them]{S neurological}.

=== 1860-treatment-resistant-depression
title: Five days under the magnet
genre: article
layout: newspaper health feature with sections
condition: treatment-resistant depression
area: mental
english: British
narrator: journalist
split: train
overall: partly_improved
round: 5
ledger:
  citalopram | medication | tried | partial
  sertraline | medication | tried | no_response | gastrointestinal
  venlafaxine | medication | stopped | mixed | other_physical, sexual
  mirtazapine | medication | stopped | worse | appetite_weight
  cognitive behavioural therapy | psychotherapy | tried | no_response
  lithium | medication | declined | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
  accelerated theta burst stimulation | neuromodulation | tried | response | pain, energy
  running | lifestyle | planned | unknown
  vortioxetine | medication | ongoing | unknown
---
By the spring of last year Darren Whitlock had [stopped opening his own post]{S functioning}. "Which is funny, if you know what I do," says the 52-year-old postman from Wakefield. He had been [off work]{S functioning} for fourteen months. He [slept ten hours]{S sleep} and [woke up shattered]{S energy fig}, he [cried]{S mood} in the car park at Asda, and he [couldn't follow a football match]{S cognition} to half time. He never [made a plan to end it]{S suicidality absent}, he says, but he did [think about not being here]{S suicidality} most days.

What had been tried

Like most people who end up at the clinic in Leeds, Darren arrived with a list. [Citalopram]{T citalopram; tried} came first, in 2019. [It softened things for some twelve months and then it just wore off]{O partial; citalopram}. [Sertraline]{T sertraline; tried; dose=200 mg} went up to 200 mg. "[I can't say I noticed anything]{O no_benefit; sertraline}, [apart from the [runs]{S gastrointestinal side_effect}]{O side_effect; sertraline}," he says. [[Venlafaxine]{T venlafaxine; stopped} was better: he was [back on half his round]{S functioning improved} within two months]{O benefit; venlafaxine}. [But he [sweated through two shirts a shift]{S other_physical side_effect} and his [sex life went out of the window]{S sexual fig side_effect}]{O side_effect; venlafaxine}, and in the end his wife Gail asked him to come off it. [The weaning took three months and gave him [brain zaps]{S neurological fig withdrawal} for most of them]{O withdrawal; venlafaxine}.

A locum then put him on [mirtazapine]{T mirtazapine; stopped}. "[The [mirt]{T mirtazapine; stopped} [finished me off]{S mood fig worsened}]{O worsening; mirtazapine}," he says. [He [put on two stone]{S appetite_weight side_effect}]{O side_effect; mirtazapine}, [and the [mood]{S mood worsened} was lower at week ten than it had been at the start]{O worsening; mirtazapine}. It was stopped at the next appointment. [Six phone calls of [CBT]{T cognitive behavioural therapy; tried; sessions=Six phone calls} with a nice lady made no odds]{O no_benefit; cognitive behavioural therapy}. [Lithium]{T lithium; declined} and [ECT]{T electroconvulsive therapy; declined} were both put to him and he said no to both. His mum had [ECT]{T electroconvulsive therapy (neuromodulation); other} in 1981. "She [didn't know my name]{S cognition other side_effect} for a week."

How it works

Ordinary [magnetic stimulation]{T repetitive transcranial magnetic stimulation (neuromodulation); general} means one visit a day for six weeks. The [accelerated form]{T accelerated theta burst stimulation (neuromodulation); general} packs ten short visits into each day and is over by Friday. A coil is held against the left side of the forehead and switches a magnetic field on and off very quickly, which makes the nerve cells underneath it fire. No anaesthetic is needed and people drive themselves home.

In the best known American trial, done with 29 people, [remission]{S mood clin improved general} was seen in more than half of those who got the [real coil]{T accelerated theta burst stimulation (neuromodulation); general}. Later and larger studies have been more modest. "It is not magic," says Dr Anjali Rao, who runs the Leeds service. "About four in ten of ours are [well]{S mood improved general} at a month, and by six months some of those have [slipped back]{S mood fig general}. I tell everyone that on day one."

The week

Darren had fifty goes with what he calls the [woodpecker]{T accelerated theta burst stimulation; tried; sessions=fifty goes}. [It gave him a [headache]{S pain side_effect} on the Monday and the Tuesday]{O side_effect; accelerated theta burst stimulation}, [and he was so [wiped out]{S energy fig side_effect} that he [fell asleep in his dinner]{S sleep side_effect}]{O side_effect; accelerated theta burst stimulation}. [There were no [fits]{S neurological absent side_effect}, which he had worried about]{O tolerated; accelerated theta burst stimulation}. [By Wednesday night nothing had changed]{O no_benefit; accelerated theta burst stimulation}. "[Thursday I rang Gail and she said, you sound different]{O benefit; accelerated theta burst stimulation}," he says. [On the Saturday he [opened eleven weeks of letters]{S functioning improved} at the kitchen table]{O benefit; accelerated theta burst stimulation}.

Who it suits

The [treatment]{T accelerated theta burst stimulation (neuromodulation); general} is offered to adults whose [depression]{S diagnosis clin general} has not shifted with at least two drugs. People with [epilepsy]{S diagnosis clin general} or metal in the head can't have it. It can cause [scalp pain]{S pain possible general side_effect}, [jaw twitching]{S neurological possible general side_effect} and, very rarely, a [seizure]{S neurological clin possible general side_effect}. Privately the week costs as much as a used car.

It doesn't suit everyone it is offered to. Priya, 34, a teacher who had her week in the same month as Darren, got nothing from it. "I was [gutted]{S mood fig other}," she says. She has since gone on to [ketamine infusions]{T ketamine (medication); other} in Manchester and is a bit [brighter]{S mood fig improved other}.

Nine months on

[Darren is [back at work]{S functioning improved}, four days out of six]{O benefit; accelerated theta burst stimulation}. [The thoughts of [not being here]{S suicidality improved} are gone]{O benefit; accelerated theta burst stimulation}. [It isn't all roses]{O partial; overall}. [In November the [low mornings]{S mood} came back, not as bad as before but enough to frighten Gail]{O partial; accelerated theta burst stimulation}, and Dr Rao started him on [vortioxetine]{T vortioxetine; ongoing; dose=10 mg}, 10 mg, three weeks ago. It's too early to tell with that. A second week on the [magnet]{T accelerated theta burst stimulation; planned} is pencilled in for the new year if he needs it. He has also been told to take up [running]{T running; planned}. "With these knees?" he says. "I've got the trainers. They're still in the box."

=== 1861-postpartum-depression
title: A two-week pill for new mothers, and what it did for one of them
genre: article
layout: women's magazine health story with headings
condition: postpartum depression
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 5
ledger:
  escitalopram | medication | ongoing | partial | energy
  lavender capsules | supplement | tried | no_response
  zuranolone | medication | stopped | response | sleep, neurological
  brexanolone | medication | not_tried | unknown
  Mamas at the Library | support | ongoing | response
  bupropion | medication | planned | unknown
  interpersonal therapy | psychotherapy | planned | unknown
---
Kelsey Amaro remembers the exact shelf. It was the second one in the nursery closet, the one with the newborn diapers, and she used to [sit on the floor under it]{S functioning} with the door shut while her son cried. "I wasn't [scared of him]{S anxiety absent}. I just [didn't feel anything]{S anhedonia} for him," says the 29-year-old dental assistant from Tulsa. "I'd read about the [baby blues]{S diagnosis fig general}. This wasn't [blue]{S mood fig absent}. It was [nothing, like TV static]{S anhedonia fig}."

She was [not sleeping]{S sleep} even when the baby slept. She had [lost 22 pounds]{S appetite_weight} in six weeks. Around week seven she began to [picture her car going off the Arkansas River bridge]{S suicidality}, and told no one.

"You're on something already"

Kelsey had taken [Lexapro]{T escitalopram; ongoing} since college. [It keeps her everyday [worrying]{S anxiety improved} down to where she [can function]{S functioning improved}]{O benefit; escitalopram}, she says, [but after the birth it might as well have been candy]{O no_benefit; escitalopram}. Her OB doubled the [Lexi]{T escitalopram; ongoing; dose=20 mg} to 20 mg. [Four weeks later she was still [crying]{S mood} in the closet]{O no_benefit; escitalopram}, [only now she was [yawning]{S energy side_effect} too]{O side_effect; escitalopram}. A cousin mailed her [lavender capsules]{T lavender capsules; tried}. [They smelled nice]{O no_benefit; lavender capsules; neutral}.

At her next visit a nurse handed her the questionnaire that she'd lied on before. This time she didn't. She scored 24 out of 30. That afternoon she was prescribed a medicine approved for barely a year.

What is [zuranolone]{T zuranolone (medication); general}?

[Zuranolone]{T zuranolone (medication); general} is the first pill approved in the United States just for [postpartum depression]{S diagnosis clin general}. It copies a hormone by-product called allopregnanolone, which climbs during pregnancy and drops like a stone after delivery. The [capsules]{T zuranolone (medication); general} are taken once every evening with a fatty meal, for fourteen days and no longer. An older relative, [brexanolone]{T brexanolone; general}, had to be dripped into a vein for sixty hours in a hospital.

In the main trial of about 200 women, roughly 57 percent of those on the drug had their [depression]{S mood clin improved general} score cut in half or better by day 15, against 39 percent on dummy pills. The difference showed as early as day three. The label carries a boxed warning: women [must not drive]{S functioning possible general side_effect} in the twelve hours after taking it, because it can make them [sleepy]{S sleep possible general side_effect}, [dizzy]{S neurological possible general side_effect} or [confused]{S cognition possible general side_effect}.

"It's fast, and for this group fast matters," says Dr. Lorna Beech, a reproductive psychiatrist who was not involved in Kelsey's care. "But a third of women get little from it. And we honestly don't know much past six weeks."

Fourteen evenings

Kelsey asked about the [hospital drip]{T brexanolone; not_tried} first, since a girl at work had [gotten better]{S mood improved other} on the [infusion]{T brexanolone; other}. It wasn't being given anywhere in the state. So she ate a spoon of peanut butter at seven each night, swallowed the [two-weeker]{T zuranolone; stopped; dose=50 mg; frequency=each night; duration=Fourteen evenings}, as she called it (50 mg), [and was [out cold by eight]{S sleep fig side_effect}]{O side_effect; zuranolone}.

"[The first three nights I [walked into door frames]{S neurological side_effect}]{O side_effect; zuranolone}," she says. Her mother moved in to do the bottles. [Nursing had to stop for those weeks]{O side_effect; zuranolone; neutral}, which she had expected to mind more. [On day four she [asked for a sandwich]{S appetite_weight improved}]{O benefit; zuranolone}. [On day six, and she has told this so often that her husband mouths along, the baby sneezed and she [laughed out loud]{S anhedonia improved}]{O benefit; zuranolone}. [At her two-week visit she scored 7]{O benefit; zuranolone}.

[The [bridge]{S suicidality fig improved} went away and hasn't been back]{O benefit; zuranolone}. She had been warned that the [blackness]{S mood fig possible withdrawal} might return once the [pills]{T zuranolone; stopped} ran out. [It didn't]{O tolerated; zuranolone}.

It is not that way for everyone. Danielle, 33, who met Kelsey in a [moms' group]{T Mamas at the Library (support); other}, took the same fourteen [capsules]{T zuranolone (medication); other} and spent them [asleep]{S sleep other side_effect}. "I [got some rest]{S sleep improved other}. I was [just as sad]{S mood other} after," she says. What turned things around for her was [Zoloft]{T sertraline (medication); other} and a [night nurse]{T night nurse (support); other}.

Insurance, and the rest of it

The list price is close to $16,000. Kelsey's plan said no, then yes on appeal. Her copay was $35.

She still has things to sort out. [Her [sex drive]{S sexual} never came back after the birth]{O no_benefit; overall}, and her doctor has brought up adding [Wellbutrin]{T bupropion; planned}; Kelsey wants to read up on it. [Interpersonal therapy]{T interpersonal therapy; planned} starts in March, when a place opens. Meanwhile there is [Mamas at the Library]{T Mamas at the Library; ongoing; frequency=Wednesdays}, Wednesdays at ten. "[That [group]{T Mamas at the Library; ongoing} did as much as any pill]{O benefit; Mamas at the Library}," she says. "[I [leave the house]{S functioning improved}]{O benefit; Mamas at the Library}. I say it was bad and nobody faints."

[She's [back at the dental office]{S functioning improved} three days a week]{O benefit; overall}. The nursery closet has a lock on it now, because her son, who is fourteen months old, has learned doors.

=== 1862-atopic-dermatitis
title: "I forgot I had skin": life on an eczema injection
genre: article
layout: hospital magazine patient story with information boxes
condition: eczema
area: general
english: Irish
narrator: journalist
split: train
overall: improved
round: 5
ledger:
  dairy-free diet | lifestyle | stopped | no_response | appetite_weight
  wet wraps | other | tried | partial
  mometasone | medication | ongoing | partial
  ciclosporin | medication | stopped | mixed | other_physical
  phototherapy | procedure | tried | no_response
  methotrexate | medication | stopped | no_response | gastrointestinal
  dupilumab | medication | ongoing | response | other_physical, neurological
  lubricating eye drops | medication | ongoing | response
  upadacitinib | medication | declined | unknown
---
Cathal Rooney, 38, sells tractors in Roscommon and shakes a great many hands. For years he did it in gloves. His [eczema]{S diagnosis clin} started at four months old and, he says, never took a holiday. "I had [cracks in my fingers]{S other_physical} you could post a letter in. I [bled on the sheets]{S other_physical}. My wife slept in the box room because of the [scratching]{S other_physical}."

The [itch]{S other_physical} was worst at night. He [slept in lumps of forty minutes]{S sleep} and drove around the county [wrecked]{S energy fig}. He [gave up hurling]{S functioning} at seventeen because the [sweat stung him]{S other_physical}.

Everything in the bathroom press

His mother was first to have a go. [She took him off [dairy]{T dairy-free diet; stopped; duration=two years} for two years, which did nothing for the [skin]{S other_physical}]{O no_benefit; dairy-free diet} [and left him the [smallest in his class]{S appetite_weight side_effect}]{O side_effect; dairy-free diet}, and a public health nurse put an end to it. [[Wet wraps]{T wet wraps; tried} soothed it for an hour]{O partial; wet wraps}. The [steroid cream]{T mometasone; ongoing}, [mometasone]{T mometasone; ongoing}, he has had in one tube or another since school. [It calms a [patch]{S other_physical improved} for a few days, and the next [patch]{S other_physical} comes up beside it]{O partial; mometasone}.

Hospital medicine came later. [On [ciclosporin]{T ciclosporin; stopped; duration=seven months} he was [clear in three weeks]{S other_physical improved}]{O benefit; ciclosporin}. "[Best summer of my life]{O benefit; ciclosporin}," he says, "[but my [blood pressure went through the roof]{S other_physical fig side_effect} and my [kidneys were complaining]{S other_physical fig side_effect}]{O side_effect; ciclosporin}." It had to be stopped after seven months, [and within a fortnight he was [raw]{S other_physical withdrawal} again]{O withdrawal; ciclosporin}. He went up to Galway for [light treatment]{T phototherapy; tried; frequency=three mornings a week}, three mornings a week, [and came home the same colour he went]{O no_benefit; phototherapy}. [[Methotrexate]{T methotrexate; stopped} on Fridays meant [vomiting]{S gastrointestinal side_effect} on Saturdays]{O side_effect; methotrexate}. [Six months of that and he was [still scratching]{S other_physical}]{O no_benefit; methotrexate}, so he binned it.

BOX: What is [dupilumab]{T dupilumab (medication); general}?

[Dupilumab]{T dupilumab (medication); general} is an antibody, given under the skin every second week with a pre-filled pen. It blocks two messengers, interleukin 4 and interleukin 13, that keep the [inflammation]{S other_physical clin general} of [atopic eczema]{S diagnosis clin general} going. It does not damp down the whole immune system in the way that [ciclosporin]{T ciclosporin (medication); general} or [steroid tablets]{T oral steroids (medication); general} do. In the first large studies a little under four in ten patients were [clear or almost clear]{S other_physical improved general} after sixteen weeks, and [itch]{S other_physical improved general} was cut by nearly half on average. The commonest trouble is with the eyes: up to one in five people may get [redness]{S other_physical possible general side_effect}, [watering]{S other_physical possible general side_effect} or [conjunctivitis]{S other_physical clin possible general side_effect}.

BOX: Who is it for?

Adults and children over six months with moderate or severe disease, when creams and at least one tablet have failed. It is also used in [asthma]{S diagnosis clin general} and [nasal polyps]{S diagnosis clin general}. It isn't used for a mild case.

A slow start, then not

Cathal's first two [injections]{T dupilumab; ongoing; sessions=first two} were given in the clinic by a nurse called Oonagh. [He [nearly fainted]{S neurological side_effect}, he admits, but that was the needle]{O side_effect; dupilumab; neutral}. "[For the first month I'd have told you it was a cod]{O no_benefit; dupilumab}," he says. [Then one Sunday he noticed that he had [slept through]{S sleep improved}]{O benefit; dupilumab}. [By Christmas his hands had [closed up]{S other_physical improved}]{O benefit; dupilumab}. [His wife moved [back into the bedroom]{S functioning improved}]{O benefit; dupilumab}. "[I [forgot I had skin]{S other_physical fig improved}]{O benefit; dupilumab}," he says, "and I have no better words for it."

[The [eyes]{S other_physical side_effect} were the price]{O side_effect; dupilumab}. [From about the fourth [pen]{T dupilumab; ongoing} they were [red and gritty]{S other_physical side_effect} every morning, and customers asked was he on the drink]{O side_effect; dupilumab}. [[Lubricating drops]{T lubricating eye drops; ongoing; frequency=four times a day} four times a day have that more or less settled]{O benefit; lubricating eye drops}. [He had no [infections]{S other_physical absent side_effect} and the [weight]{S appetite_weight absent side_effect} hasn't moved]{O tolerated; dupilumab}.

"Eyes are why most people ask to come off it, and most of them needn't," says Dr Fionnuala Keane, the dermatologist. She offered him the chance to change to a daily tablet, [upadacitinib]{T upadacitinib; declined}, which is quicker on [itch]{S other_physical general improved} and spares the eyes. Cathal read the leaflet, with its [shingles]{S diagnosis possible general side_effect} and [clots]{S other_physical possible general side_effect}, and said he'd stay where he was.

His daughter

Aoife, who is nine, has [eczema]{S diagnosis clin other} as well. So far she gets by on [emollients]{T emollients (medication); other} and the odd week of [hydrocortisone]{T hydrocortisone (medication); other}, and her [knees are clear]{S other_physical improved other} this winter. Would he want the [pen]{T dupilumab (medication); other} for her? "If she needs it. She doesn't now."

He plays no hurling; he says that [at 38 the [skin]{S other_physical improved} is no longer the reason]{O benefit; dupilumab}. Dr Keane sees him twice a year. The gloves are in the van, for the tractors.

=== 2196-atopic-eczema
title: Skin in the game: Josh on thirty years of eczema
genre: article
layout: British charity magazine, story with tips and facts
condition: eczema
area: general
english: British
narrator: journalist
split: train
overall: improved
round: 6
ledger:
  scratch mittens | other | tried | unknown
  emollients | medication | ongoing | partial
  hydrocortisone | medication | tried | no_response
  mometasone | medication | tried | partial | other_physical
  tacrolimus | medication | tried | partial | pain
  wet wraps | procedure | tried | partial
  chlorphenamine | medication | tried | no_response | sleep
  oat baths | other | tried | no_response
  goat's milk soap | other | tried | no_response
  cutting out dairy | lifestyle | tried | no_response
  homeopathy | other | tried | no_response
  bleach baths | other | tried | partial
  prednisolone | medication | tried | partial | mood
  PUVA | procedure | tried | no_response | other_physical
  ciclosporin | medication | tried | mixed | other_physical
  dupilumab | medication | stopped | response | other_physical
  eye drops | medication | tried | no_response
  upadacitinib | medication | ongoing | response | other_physical
  habit reversal | psychotherapy | tried | response
  silk pyjamas | other | ongoing | partial
---
There is a family story that Josh Adeyemi's first word was "scratch." He was a baby in [scratch mittens]{T scratch mittens; other}, or no, his mum says, that was his sister. Josh had [socks]{T scratch mittens; tried} taped on.

He is 32 now, a sound engineer in Margate. Up to the age of 29 he'd [never slept a whole night]{S sleep}. "I know what every hour sounds like. Four o'clock is foxes."

What's going on in the skin

In [atopic eczema]{S diagnosis clin general} the skin barrier leaks. Water gets out, irritants get in, and the immune system overreacts. One in five children has it and up to one in ten adults. [Itch]{S other_physical general} is the worst part for nearly everyone: it wrecks [sleep]{S sleep general}, school and tempers. It can't be caught. Most children grow out of it. Josh didn't.

Tubs, tubes and bandages

He goes through a kilo of [emollient]{T emollients; ongoing; dose=a kilo; frequency=a fortnight} a fortnight. He's used it every day of his life. "[Without it I [crack like a flowerpot]{S other_physical fig}, with it I'm just [sore]{S pain}]{O partial; emollients}." [[Hydrocortisone]{T hydrocortisone; tried} from the chemist never touched the sides]{O no_benefit; hydrocortisone}. [[Elocon]{T mometasone; tried}, a stronger steroid, would clear a patch in four days and then the patch moved house]{O partial; mometasone}. [His eyelids [went thin]{S other_physical side_effect} from it]{O side_effect; mometasone}. [[Protopic]{T tacrolimus; tried} [burned like chilli]{S pain fig side_effect}]{O side_effect; tacrolimus} [but did hold his face, more or less]{O partial; tacrolimus}. In hospital at seven he was done up in [wet wraps]{T wet wraps; tried} like a small Egyptian. [He remembers it as the best week of his childhood, and it lasted the week]{O partial; wet wraps}.

His mum tried the rest. It is quite a list. [Oats in a stocking under the tap]{T oat baths; tried}. [Goat's milk soap]{T goat's milk soap; tried}. [Soya instead of milk]{T cutting out dairy; tried} for the whole of primary school. A [homeopath]{T homeopathy; tried} in Whitstable, forty pounds. [Piriton]{T chlorphenamine; tried}, [which made him [drunk-sleepy]{S sleep side_effect} and still [itchy]{S other_physical}]{O side_effect; chlorphenamine}.

"[Bless her, I don't think one of them did a thing]{O no_benefit; oat baths, goat's milk soap, cutting out dairy, homeopathy, chlorphenamine}. I do like oats."

Five tips for parents

1. Moisturise before it [flares]{S other_physical general}, not just after.
2. Use enough [steroid cream]{T topical corticosteroids (medication); general}. Most families use too little, out of fear. [Thinning]{S other_physical possible general side_effect} is rare when it's used in bursts.
3. Don't cut out whole food groups without a dietitian.
4. Keep nails short. Fidget toys are cheaper than bandages.
5. [Weeping]{S other_physical possible general}, [crusting]{S other_physical possible general} or [a temperature]{S other_physical possible general}? Ring your surgery the same day.

When cream is not enough

At university it went everywhere. Josh [left in the second year]{S functioning} with [yellow crusts]{S other_physical} on his neck and [no eyebrows]{S other_physical}. [Bleach baths]{T bleach baths; tried}, weak ones, on a nurse's instructions, [kept the infections down]{O partial; bleach baths}. [Short courses of [prednisolone]{T prednisolone; tried} made him clear, cheerful and then [not cheerful at all]{S mood side_effect}, and a week after each one he was [redder]{S other_physical worsened} than before]{O partial; prednisolone}. [[PUVA]{T PUVA; tried} three times a week [burned]{S other_physical side_effect} the good bits]{O side_effect; PUVA} [and ignored the bad]{O no_benefit; PUVA}. [[Ciclosporin]{T ciclosporin; tried} worked, it really did]{O benefit; ciclosporin}, [with a [blood pressure of 160]{S other_physical side_effect} and [fur on his forearms]{S other_physical fig side_effect}]{O side_effect; ciclosporin}.

[Biologics]{T biologics (medication); general} and [JAK inhibitors]{T JAK inhibitors (medication); general} have changed what dermatologists can offer. [Dupilumab]{T dupilumab; general} is an injection every two weeks; around two in three people see their [eczema]{S diagnosis clin general} fall by at least three quarters. [Sore red eyes]{S other_physical possible general side_effect} are the commonest trouble. [JAK inhibitors]{T JAK inhibitors (medication); general} are daily tablets and work within days, but may bring [spots]{S other_physical possible general side_effect}, [cold sores]{S other_physical possible general side_effect} and, in some, [clots]{S other_physical possible general side_effect}.

[On [dupilumab]{T dupilumab; stopped} Josh [slept through the foxes]{S sleep improved} in the third week]{O benefit; dupilumab}. "I woke up and thought I was dead." [He had a year and a half of [skin]{S other_physical improved}, just skin]{O benefit; dupilumab}. [His [eyes]{S other_physical side_effect} let him down: [red]{S other_physical side_effect}, [gritty]{S other_physical side_effect}, no use for staring at meters]{O side_effect; dupilumab}. [[Drops]{T eye drops; tried} didn't help]{O no_benefit; eye drops}, so he was changed over to [upadacitinib]{T upadacitinib; ongoing}. [He has [acne]{S other_physical side_effect} like a teenager, "which, fine, I never had the time for it when I was one"]{O side_effect; upadacitinib; neutral}. [The [itch]{S other_physical improved} is nought. Not low, nought]{O benefit; upadacitinib}.

But thirty years of [scratching]{S other_physical} is also a habit. A psychologist at St Thomas' taught him [habit reversal]{T habit reversal; tried}: a clicker in the pocket to count, then fists for thirty seconds, then press the spot with a nail. [From 400 clicks a day he went to eleven]{O benefit; habit reversal}. He sleeps in [silk]{T silk pyjamas; ongoing}, a present from his girlfriend, [who thinks it helps; he thinks it helps her]{O partial; silk pyjamas; neutral}.

His nephew Kit, two, has it too. Kit's on [Dermovate]{T clobetasol (medication); other}, which Josh never dared use, and [hydrolysed milk]{T hydrolysed formula (lifestyle); other}, and is doing [better]{S other_physical improved other} than either of them expected.

[Josh [went back and finished his degree]{S functioning improved}]{O benefit; overall}. [There's [one patch left]{S other_physical improved}, behind the left knee]{O benefit; overall}. He is oddly fond of it.

=== 2197-schizophrenia
title: Living with the neighbors: DeShawn, voices and a good barber
genre: article
layout: American charity article, story and education
condition: schizophrenia
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 6
ledger:
  haloperidol | medication | tried | mixed | neurological
  risperidone | medication | tried | partial | sexual, other_physical
  benztropine | medication | tried | partial | cognition
  ziprasidone | medication | tried | no_response
  paliperidone | medication | tried | partial | pain
  aripiprazole | medication | tried | worse | anxiety
  prayer | support | ongoing | partial
  deliverance service | support | tried | worse
  mega-dose niacin | supplement | tried | no_response
  earplugs | other | tried | no_response
  clozapine | medication | ongoing | response | gastrointestinal, sleep, appetite_weight
  metformin | medication | ongoing | partial
  cognitive behavioural therapy for psychosis | psychotherapy | ongoing | response
  Hearing Voices group | support | tried | response
  humming | other | ongoing | partial
  supported employment | support | ongoing | response
  electroconvulsive therapy | neuromodulation | declined | unknown
  xanomeline-trospium | medication | planned | unknown
---
DeShawn Pruitt, 33, cuts hair at a shop on Gratiot Avenue in Detroit. He is booked out until the 19th. Customers know him for clean fades and for [humming]{T humming; ongoing} while he works. What most of them don't know is why he hums.

"[When I hum they can't get a word in]{O partial; humming}," he says.

About [schizophrenia]{S diagnosis clin general}

[Schizophrenia]{S diagnosis clin general} affects not quite one person in a hundred. It tends to begin between 16 and 30. Doctors speak of positive symptoms ([hearing voices]{S mania_psychosis general}, [false beliefs]{S mania_psychosis general}), negative symptoms ([loss of drive]{S energy general}, [flat expression]{S anhedonia general}, [pulling away from people]{S functioning general}) and [trouble with thinking]{S cognition general}. It isn't a split personality. People with [schizophrenia]{S diagnosis clin general} are far more likely to be victims of violence than to commit it.

The neighbors

He was 19 and in his first semester at Wayne State when [the neighbors]{S mania_psychosis fig} moved in. Three of them, two men and a lady. At first they [talked about his shoes]{S mania_psychosis}. By Christmas he [had foil on the window]{S mania_psychosis}, he [wasn't washing]{S functioning}, and he [believed his roommate had been replaced]{S mania_psychosis}. He [wasn't sad]{S mood absent}. He was [on a mission]{S mania_psychosis fig}.

His grandmother, Ms. Odessa, took him to church before she took him to a doctor, and she's not ashamed of it. A visiting preacher held a [deliverance service]{T deliverance service; tried} over him for six hours. [He came out of that room [seeing demons]{S mania_psychosis worsened} he had not seen going in]{O worsening; deliverance service}. She has [prayed]{T prayer; ongoing} with him every night from that day on, the quiet kind, [and that, he says, [gets him to sleep]{S sleep improved}]{O partial; prayer}.

The medicine years

There was a police car, then there was [Haldol]{T haloperidol; tried; route=in the hip} in the hip. "[It shut them up, I can't lie]{O benefit; haloperidol}. [It also [locked my neck]{S neurological side_effect} sideways, and I [walked like I was carrying a couch]{S neurological fig side_effect}]{O side_effect; haloperidol}." [Cogentin]{T benztropine; tried} [loosened that some]{O partial; benztropine} [and he [couldn't remember his locker]{S cognition side_effect}]{O side_effect; benztropine}. [Risperdal]{T risperidone; tried}: [the [voices]{S mania_psychosis improved} went to the next room]{O partial; risperidone}, [and he [grew breasts]{S other_physical side_effect} and [couldn't do anything with his girlfriend]{S sexual side_effect}]{O side_effect; risperidone}. [Geodon]{T ziprasidone; tried}. [Invega shot]{T paliperidone; tried; route=shot}, [fair, kind of]{O partial; paliperidone}, [[sore behind]{S pain side_effect} for days]{O side_effect; paliperidone}. [[Abilify]{T aripiprazole; tried} had him [pacing the porch]{S anxiety side_effect} till the neighbors, the real ones, complained]{O side_effect; aripiprazole}, [and the other [neighbors]{S mania_psychosis fig worsened} got louder than they'd ever been]{O worsening; aripiprazole}. An uncle mailed him [niacin]{T mega-dose niacin; tried}, bottles and bottles. He tried [earplugs]{T earplugs; tried}, which tells you, he says, how [far gone]{S mania_psychosis fig} he was.

"[[Geodon]{T ziprasidone; tried}, the [vitamins]{T mega-dose niacin; tried}, the [earplugs]{T earplugs; tried}, never heard a difference. No pun]{O no_benefit; ziprasidone, mega-dose niacin, earplugs}."

When two medicines don't work

About a third of people get too little from two [antipsychotics]{T antipsychotics (medication); general}. For them there is one with better odds, [clozapine]{T clozapine; general}: somewhere between 40 and 60 percent respond. It is underused, because it calls for blood tests (weekly at first) on account of a rare [drop in white cells]{S other_physical possible general side_effect}. More common are [drooling]{S gastrointestinal possible general side_effect}, [sleepiness]{S sleep possible general side_effect}, [weight gain]{S appetite_weight possible general side_effect}, [constipation]{S gastrointestinal clin possible general side_effect} and a [fast pulse]{S other_physical possible general side_effect}. [Chest pain]{S pain possible general side_effect} or [fever]{S other_physical possible general side_effect} in the first weeks needs a call.

DeShawn waited eight years to be offered it. A hospital in Pontiac had suggested [ECT]{T electroconvulsive therapy; declined} first and Ms. Odessa said, not on my baby.

[For two months on [clozapine]{T clozapine; ongoing; dose=350} nothing changed but his pillowcase, which was [soaked]{S gastrointestinal side_effect}]{O side_effect; clozapine}. "[I [slept sixteen hours]{S sleep side_effect}, I [ate everything]{S appetite_weight side_effect}]{O side_effect; clozapine}. Grandma wanted it stopped." [In the fourth month one of the men [left]{S mania_psychosis improved} and didn't come back]{O benefit; clozapine}. [By the end of the year it was only [the lady]{S mania_psychosis improved}, and she mostly [comments on the weather]{S mania_psychosis improved}]{O benefit; clozapine}. He's at 350 now. [He put on [fifty pounds]{S appetite_weight side_effect}]{O side_effect; clozapine}, [of which [metformin]{T metformin; ongoing} has taken back fifteen]{O partial; metformin}.

More than medication

• [CBT for psychosis]{T cognitive behavioural therapy for psychosis; general} doesn't argue with [voices]{S mania_psychosis general}. It changes what a person makes of them.
• [Peer groups]{T peer groups (support); general}. Hearing others say it takes away [shame]{S hopelessness general}.
• [Supported employment]{T supported employment; general} gets about half of its members into a job; the old way, train first and work later, got a quarter.
• [Family education]{T family education (psychotherapy); general}. [Relapse]{S mania_psychosis general} is less common where relatives learn about the illness.

His [therapist]{T cognitive behavioural therapy for psychosis; ongoing}, Alma, asked him once what the lady wanted. Nobody ever had. "[I said she wants me to wear a coat. And we both busted out laughing. I'm not [scared]{S anxiety improved} of her, see, not since then]{O benefit; cognitive behavioural therapy for psychosis}." For a year he went to a [Hearing Voices group]{T Hearing Voices group; tried; duration=a year} in Ferndale. [It was the first room he had [told the truth]{S functioning improved} in]{O benefit; Hearing Voices group}. A man there, Pete, gets by with [no medication at all]{T no medication (other); other}, and a woman named Soo-Jin is on [Haldol]{T haloperidol; other}, 2 milligrams, and [teaches piano]{S functioning improved other}. DeShawn takes neither as a rule.

A [job coach]{T supported employment; ongoing} walked him into the barber college and still looks in on Mondays. [He [graduated second]{S functioning improved}]{O benefit; supported employment}. His doctor has mentioned a new capsule, [Cobenfy]{T xanomeline-trospium; planned}, which works in another way, as something to add come spring.

[She's [still there]{S mania_psychosis}, the lady]{O partial; overall}. [He [has his own place]{S functioning improved}, upstairs from Ms. Odessa]{O benefit; overall}. On the day we visited it was forty degrees and raining. He wore a coat.

=== 2198-chronic-migraine
title: Headache Center success stories: Linda M.
genre: article
layout: American clinic web page, rough copy with patient's own long quotes
condition: chronic migraine
area: general
english: American
narrator: journalist
split: train
overall: partly_improved
round: 6
ledger:
  Excedrin | medication | stopped | partial | pain
  sumatriptan | medication | tried | partial | other_physical
  topiramate | medication | tried | no_response | cognition
  verapamil | medication | tried | no_response
  venlafaxine | medication | tried | no_response | sexual
  gluten-free diet | lifestyle | tried | no_response
  riboflavin | supplement | tried | no_response
  butterbur | supplement | tried | no_response
  night guard | other | tried | no_response
  sphenopalatine ganglion block | procedure | tried | partial
  erenumab | medication | tried | mixed | gastrointestinal
  onabotulinumtoxinA | medication | ongoing | response | other_physical
  ubrogepant | medication | ongoing | response | sleep
  Cefaly | neuromodulation | ongoing | partial
  green light lamp | other | ongoing | partial
  biofeedback | mind_body | tried | response
  dihydroergotamine infusion | medication | tried | response | gastrointestinal
  eptinezumab | medication | planned | unknown
---
Linda M., 52, school cafeteria manager, is one of those patients who brings cookies AND a spreadsheet!! We asked her to tell her story in her own words, with some facts from our team mixed in.

"I've had [migraines]{S pain clin} since my first period, my mother had them, her mother had them and went to bed in the dark with [vinegar on a rag]{T vinegar compress (other); other}. So I thought it was just what women got. I ate [Excedrin]{T Excedrin; stopped; frequency=six a day} like tic tacs, six a day some weeks, [it worked in my thirties]{O benefit; Excedrin} [and then it kind of turned on me]{O worsening; Excedrin}."

FACT: Taking pain relievers more than 10 or 15 days a month can actually cause more [headaches]{S pain general side_effect}. It's called [medication overuse headache]{S diagnosis clin general} (some say [rebound]{S pain general}) and about half the folks who walk into our center have it.

"[Imitrex]{T sumatriptan; tried} yes, [it works but [my chest gets tight]{S other_physical side_effect}, so yes and no]{O partial; sumatriptan}. Then they did preventives. [Topamax]{T topiramate; tried} ([[couldn't spell my own street]{S cognition side_effect}]{O side_effect; topiramate}), [verapamil]{T verapamil; tried}, [Effexor]{T venlafaxine; tried} ([[no sex drive]{S sexual side_effect}, sorry but you said be honest]{O side_effect; venlafaxine}). My sister in law the nutritionist had me [gluten free]{T gluten-free diet; tried; duration=5 months} for 5 months. [B2]{T riboflavin; tried}, [butterbur]{T butterbur; tried}. My dentist made me a [night guard]{T night guard; tried} for $600 and the dog ate it... [I had 20 [headache]{S pain} days before all of that and 20 after, its right there in the spreadsheet]{O no_benefit; topiramate, verapamil, venlafaxine, gluten-free diet, riboflavin, butterbur, night guard}."

HOW DO WE GET OUT OF IT?

First the bridge. To come off daily pain relievers, many people need a few days of something strong. [DHE infusions]{T dihydroergotamine infusion; general} (an old and very good drug) help around 7 in 10 get through. [Nausea]{S gastrointestinal clin possible general side_effect} is expected, [leg cramps]{S pain possible general side_effect} sometimes. Not if you have heart disease.

"So I came in for [3 days on the drip]{T dihydroergotamine infusion; tried; duration=3 days; route=drip}, stopped the [Excedrin]{T Excedrin; stopped} cold. [I [threw up]{S gastrointestinal side_effect} on a very nice nurse named Tamika]{O side_effect; dihydroergotamine infusion}. [First day off I had [the granddaddy of them all]{S pain fig withdrawal}]{O withdrawal; Excedrin}. [But on day three it lifted and I ate a whole omelet]{O benefit; dihydroergotamine infusion}."

Then prevention. Linda did [Aimovig]{T erenumab; tried}: [down from 20 days to 11, wow]{O benefit; erenumab}, [but [constipated]{S gastrointestinal side_effect} to where she landed in the ER]{O side_effect; erenumab}. ("[I'd rather have the [headache]{S pain}, I said what I said]{O side_effect; erenumab}.") A nasal block called an [SPG]{T sphenopalatine ganglion block; tried; sessions=four times}, four times, [which bought a good afternoon each]{O partial; sphenopalatine ganglion block}. And then good old [Botox]{T onabotulinumtoxinA; ongoing; frequency=every 12 weeks}, every 12 weeks, which she is on to this day.

"[First round nothing. Second round meh]{O no_benefit; onabotulinumtoxinA}. Dr. Patel says third time tell me then. [Third round I'm at 8 days and I thought I'd miscounted]{O benefit; onabotulinumtoxinA}! [My [eyebrow goes up like Spock]{S other_physical fig side_effect}, whatever]{O side_effect; onabotulinumtoxinA; neutral}. [By week 10 it [wears thin]{S pain fig}]{O partial; onabotulinumtoxinA}."

WHAT ABOUT GADGETS?

There are four or five [nerve stimulators]{T nerve stimulators (neuromodulation); general} cleared by the FDA. You wear them on the forehead, arm, or neck. They're safe, nobody gets [hooked]{S substance_use absent general side_effect} on them, and something like 1 in 3 people get a decent result. Downside: insurance mostly says no. Other non-drug options with good studies are [biofeedback]{T biofeedback; general}, [CBT]{T cognitive behavioural therapy (psychotherapy); general} and regular [exercise]{T exercise (lifestyle); general}.

"I have the [Cefaly]{T Cefaly; ongoing}, looks like Wonder Woman, [helps maybe a third of the time]{O partial; Cefaly}. I have the [green lamp]{T green light lamp; ongoing}, [soothing, is it the lamp or is it sitting down, who knows]{O partial; green light lamp}. [The [biofeedback lady]{T biofeedback; tried; sessions=8 visits} taught me to warm up my own hands with my brain, 8 visits, I thought it was hooey, and I swear to you I have stopped three [attacks]{S pain improved} in the walk in freezer that way]{O benefit; biofeedback}. And when one does get through I take [Ubrelvy]{T ubrogepant; ongoing}, [2 hours and it's gone]{O benefit; ubrogepant}, [[no chest thing]{S other_physical absent side_effect}]{O tolerated; ubrogepant}, [a little [sleepy]{S sleep side_effect}]{O side_effect; ubrogepant; neutral}."

Linda's daughter Steph is a patient now as well. She's 24 and on [Nurtec]{T rimegepant (medication); other} every other day and [hasn't missed a class]{S functioning improved other}. Her mom did 35 years before anybody offered her anything like that, and yes she's a little salty about it.

Next up: we're switching Linda to [Vyepti]{T eptinezumab; planned} in addition if the insurance gods smile. Dr. Patel wants her under 4.

"[I'm not [headache]{S pain} free, I'm at 7 or 8]{O partial; overall}. [I [worked every Friday in October]{S functioning improved}, that's pizza day, that's the loud day]{O benefit; overall}. Tell people to keep the spreadsheet."

Results vary. [Botox]{T onabotulinumtoxinA; general} can spread from where it was injected and cause [trouble swallowing]{S gastrointestinal possible general side_effect} or [breathing]{S other_physical possible general side_effect}. Ask us.

=== 2199-treatment-resistant-depression
title: "Everyone was very kind and nothing worked": Rosalind and the long way round
genre: article
layout: British broadsheet-style health feature, story and expert
condition: treatment-resistant depression
area: mental
english: British
narrator: journalist
split: dev
overall: partly_improved
round: 6
ledger:
  dosulepin | medication | tried | partial | gastrointestinal
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  mirtazapine | medication | tried | no_response | appetite_weight, sleep
  phenelzine | medication | tried | response | other_physical
  lamotrigine | medication | tried | no_response
  mindfulness-based cognitive therapy | psychotherapy | tried | worse | anxiety
  bereavement counselling | psychotherapy | tried | partial
  wild garlic pesto diet | lifestyle | not_tried | unknown
  saffron | supplement | tried | no_response
  SAD lamp | other | tried | no_response
  allotment | lifestyle | ongoing | response
  electroconvulsive therapy | neuromodulation | stopped | mixed | cognition
  esketamine | medication | stopped | partial | mania_psychosis, gastrointestinal
  lithium | medication | ongoing | response | neurological
  venlafaxine | medication | ongoing | response | other_physical
  psilocybin | drug_assisted_therapy | declined | unknown
  behavioural activation | psychotherapy | tried | response
---
"Everyone was very kind," says Rosalind Firth, "and [nothing worked]{O no_benefit; overall}. I should like it on a mug."

She is 67, a retired piano tuner from Malvern, widowed, with a cello she doesn't play and a whippet who runs the house. She has had four episodes of [depression]{S diagnosis clin}. The fourth lasted six years. In it she [did not open the piano]{S anhedonia}, [wore the same skirt]{S functioning}, [lost two stone]{S appetite_weight} and [thought every morning, quite calmly, about the reservoir]{S suicidality}.

What does "treatment-resistant" mean?

An ugly phrase, agrees Professor Alan Deakin, who runs a mood clinic in Birmingham. It means only that a person hasn't got better on two [antidepressants]{T antidepressants (medication); general} taken properly. "About a third of people with [depression]{S diagnosis clin general}. It does not mean untreatable. It means that we've used up the easy part."

The easy part

Rosalind's first episode, at 24, was treated with [dothiepin]{T dosulepin; tried}. [[Dry as a biscuit]{S gastrointestinal fig side_effect}, she says]{O side_effect; dosulepin}, [but in two months she was tuning again]{O benefit; dosulepin}. [She was given it for the second episode too, when it did not do a thing]{O no_benefit; dosulepin}. What brought her out of that one was [phenelzine]{T phenelzine; tried}, an MAOI, with its list of forbidden cheeses. [It was a splendid drug]{O benefit; phenelzine}, she says, [except for [fainting in the Co-operative Bank]{S neurological side_effect}]{O side_effect; phenelzine}. "You can't get it now for love or money."

In the fourth they went down the list. [Prozac]{T fluoxetine; tried}, [sertraline]{T sertraline; tried}, [mirtazapine]{T mirtazapine; tried} ("[I [grew out of my coat]{S appetite_weight fig side_effect} and [slept till the dog fetched me]{S sleep side_effect}]{O side_effect; mirtazapine}"), [lamotrigine]{T lamotrigine; tried}. Her niece sent a [lamp]{T SAD lamp; tried} and [saffron capsules]{T saffron; tried}, with a recipe for a [diet of wild garlic]{T wild garlic pesto diet; not_tried} that she didn't get round to.

[She waves a hand at the lot of them: might have been posted to someone else]{O no_benefit; fluoxetine, sertraline, mirtazapine, lamotrigine, SAD lamp, saffron}.

Talking

[Mindfulness-based cognitive therapy]{T mindfulness-based cognitive therapy; general} halves the risk of [relapse]{S mood clin general} in people who've had three episodes or more, provided they are well when they begin. Rosalind was not well. [In the library at Worcester, on a mat, she was told to observe her thoughts, and for eight weeks she [observed the reservoir]{S suicidality fig}]{O worsening; mindfulness-based cognitive therapy}. "[I came home [shaking]{S anxiety side_effect}]{O side_effect; mindfulness-based cognitive therapy}." She tells this without malice; her friend Hilary did [the same course]{T mindfulness-based cognitive therapy; other} and it changed her life. [The [bereavement counsellor]{T bereavement counselling; tried} was a help with John's death]{O partial; bereavement counselling}, she says, [only it wasn't John's death]{O no_benefit; bereavement counselling}.

The current

[ECT]{T electroconvulsive therapy; general} is given twice a week under a short anaesthetic. Six or seven in ten people with [severe depression]{S diagnosis clin general} respond, more than to anything else. [Headache]{S pain possible general side_effect}, [aching jaw]{S pain possible general side_effect} and [muddle]{S cognition possible general side_effect} on the day are common. [Gaps in memory]{S cognition possible general side_effect} for the weeks around it, sometimes the months, can be lasting.

Rosalind agreed to it in 2018, after [a week of not eating]{S appetite_weight}. [After the fourth she asked for toast]{O benefit; electroconvulsive therapy}. [After the ninth the staff heard her correct the pitch of the tea trolley]{O benefit; electroconvulsive therapy}. The course ended at ten. [Eleven weeks later it had all come back]{O partial; electroconvulsive therapy}. [And the [summer of her sister's wedding]{S cognition side_effect} is gone for good]{O side_effect; electroconvulsive therapy}. "They show me the photographs. I seem to have worn a hat."

So when [ketamine]{T ketamine (medication); general} was in all the newspapers, and a nasal form, [esketamine]{T esketamine; planned}, could be had at a private clinic, she sold the cello's bow. She had fourteen [visits]{T esketamine; stopped; sessions=fourteen}. "[One [leaves by the ceiling]{S mania_psychosis fig side_effect}. I [was sick]{S gastrointestinal side_effect} in a hat, possibly the hat]{O side_effect; esketamine}. [Each time I had three days, four, of [interest]{S anhedonia improved} in things]{O benefit; esketamine}. [Then it was two days. Then the money ran out]{O partial; esketamine}."

The clinic has since written to ask whether she'd join a study of [psilocybin]{T psilocybin; declined}. She wrote back that she had been out by the ceiling once.

The dull part

What happened next, says Deakin, is a lesson to every doctor who loves novelty. He took two old drugs, [venlafaxine]{T venlafaxine; ongoing; dose=300 mg} at a proper dose (300 mg) and [lithium]{T lithium; ongoing} (a small one), and he waited. At the same time one of his nurses, Comfort, drove out every Tuesday for [behavioural activation]{T behavioural activation; tried; frequency=every Tuesday}: not "how do you feel" but "what did you do on Sunday, and what will you do on Wednesday."

[Wednesday, for nine weeks, was: [nothing]{S functioning}]{O no_benefit; behavioural activation, venlafaxine, lithium}. [In the tenth Rosalind wrote "beans"]{O benefit; behavioural activation}.

She'd had the [allotment]{T allotment; ongoing} since John. [Digging it became the thing that the day hung from]{O benefit; allotment}. [By midsummer she was [eating]{S appetite_weight improved}; by the autumn [the reservoir]{S suicidality fig improved} was a place where one walks a whippet]{O benefit; venlafaxine, lithium}. [Her [hands shake]{S neurological side_effect} from the [lithium]{T lithium; ongoing}, which would have finished her as a tuner]{O side_effect; lithium}, [and she [sweats]{S other_physical side_effect} through sheets]{O side_effect; venlafaxine}. When she forgot [both packets]{T venlafaxine; ongoing} on a trip to Hay, [she had [electric fish]{S neurological fig withdrawal} behind the eyes by the second night]{O withdrawal; venlafaxine}.

[Is she [happy]{S mood possible}? "Don't be greedy," she says]{O partial; overall}. [She has [relapsed]{S mood absent} not once in three years]{O benefit; overall}. Comfort has moved to Cardiff. [The piano is open]{O benefit; overall}. It wants tuning.

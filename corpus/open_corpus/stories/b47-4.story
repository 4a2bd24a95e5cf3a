=== 2030-social-anxiety-disorder
title: The cheese-free life of Hamish Tautari
genre: article
layout: regional weekly, profile
condition: social anxiety disorder
area: mental
english: New Zealand
narrator: journalist
split: train
round: 5
overall: improved
ledger:
  paroxetine | medication | stopped | no_response | sexual
  escitalopram | medication | tried | no_response
  moclobemide | medication | tried | partial
  propranolol | medication | tried | no_response | energy
  clonazepam | medication | stopped | mixed | cognition
  kava | supplement | tried | no_response
  public speaking club | support | stopped | worse
  group cognitive behavioural therapy | psychotherapy | tried | no_response
  gabapentin | medication | declined | unknown
  phenelzine | medication | ongoing | response | neurological, appetite_weight, sleep
  improvised theatre | lifestyle | ongoing | response
---
Hamish Tautari [couldn't say his name on the phone]{S anxiety}. Not in a manner of speaking: he [could not do it]{S anxiety}. "There's two H's and a T in it. I'd [seize up]{S anxiety fig}, and they'd hang up, because they thought it was a heavy breather."

He's 46, he runs the weighbridge at the quarry in Otamarau, and until four years ago he [ate his lunch in the cab with the blinds down]{S functioning}. He [blushed]{S other_physical}. He [sweated through two shirts a shift]{S other_physical}. He was [not depressed]{S mood absent}, he says, and he liked people well enough. He just felt [they were all holding a clipboard]{S anxiety fig}.

[Social anxiety disorder]{S diagnosis clin general} isn't [shyness]{S anxiety general}. It starts around thirteen, it affects about one New Zealander in eleven at some point, and on average people wait fifteen years before they tell a doctor. Hamish waited twenty-four. Most will do well with [talking therapy]{T cognitive behavioural therapy (psychotherapy); general}, an [SSRI]{T SSRIs (medication); general}, or the two together. Hamish didn't.

"[[Aropax]{T paroxetine; stopped}: no nerves in the bedroom because [nothing was happening there]{S sexual fig side_effect}]{O side_effect; paroxetine}, [and the [phone]{S anxiety} as bad as ever]{O no_benefit; paroxetine}," he counts on his fingers. "[Came off it and my [head fizzed]{S neurological fig withdrawal} for a month]{O withdrawal; paroxetine}. [[Lexi]{T escitalopram; tried}, didn't do anything, just another box in the cupboard]{O no_benefit; escitalopram}. [[Moclobemide]{T moclobemide; tried}, took the [shakes]{S anxiety improved} down about a third]{O partial; moclobemide}. [[Beta blockers]{T propranolol; tried} gave me [legs like wet rope]{S energy fig side_effect}]{O side_effect; propranolol} [and I still [went red]{S other_physical}]{O no_benefit; propranolol}. [My uncle's [kava]{T kava; tried}: good company, same bloke in the morning]{O no_benefit; kava}."

[[Clonazepam]{T clonazepam; stopped} was the one that he loved. He [gave a speech at his sister's fiftieth]{S functioning improved}]{O benefit; clonazepam}. [He [can't remember a word of it]{S cognition side_effect}]{O side_effect; clonazepam}. By then he was on three a day and the doctor drew the line; it took seven months to get down, [and the last half tablet was the [pits]{S anxiety fig withdrawal}]{O withdrawal; clonazepam}.

There was also a [public speaking club]{T public speaking club; stopped} in town, his manager's idea. [He got as far as "Mr Chairman" and after it he was [more frightened]{S anxiety worsened} than before, to the point of [crossing the road]{S functioning worsened} from anybody who'd been there]{O worsening; public speaking club}. He left. A [CBT group]{T group cognitive behavioural therapy; tried; sessions=ten} of ten sessions ran at the hospital. [He attended all ten and spoke at none]{O no_benefit; group cognitive behavioural therapy}.

**An antique**

The drug which changed things was invented in the 1950s. [Phenelzine]{T phenelzine (medication); general} belongs to the [monoamine oxidase inhibitors]{T monoamine oxidase inhibitors (medication); general}, the first [antidepressants]{T antidepressants (medication); general} of all. Instead of stopping brain chemicals from being mopped up, it knocks out the enzyme that destroys them. The gut needs the same enzyme to deal with tyramine, which is in mature cheese, salami, Marmite and tap beer. Without it a cheese board can send the [blood pressure through the roof]{S other_physical fig possible general side_effect}, with a [pounding headache]{S pain possible general side_effect} and at worst a [stroke]{S neurological clin possible general side_effect}.

"People of my age were taught to be terrified of it," says Dr Winsome Achterberg, a psychiatrist in Hamilton who has some thirty patients on the drug. "In the old trials about two thirds of people with [social phobia]{S diagnosis clin general} responded. The diet is shorter than the lists on the internet. What I worry about is a GP adding [tramadol]{T tramadol (medication); general} or somebody taking a [cough mixture]{T cough mixture (medication); general}. I had one patient in the emergency department over a pizza, and he was fine by midnight."

She offered Hamish [gabapentin]{T gabapentin; declined} first, which he didn't fancy, and then this.

"[Three weeks of [feeling drunk when I stood up]{S neurological fig side_effect}]{O side_effect; phenelzine}. I was going to ring and say no thanks, and then I realised [I'd [picked up the phone]{S anxiety improved} to ring]{O benefit; phenelzine}. I put it down again, mind. I went outside and had a look at the trucks."

[In the fourth month he [had smoko with the drivers]{S functioning improved}]{O benefit; phenelzine}. [He still [goes red]{S other_physical improved}, "but I'm not in there with it]{O benefit; phenelzine}." He takes 60 mg. [The cost has been [eleven kilos]{S appetite_weight side_effect}, and [waking at four]{S sleep side_effect}]{O side_effect; phenelzine}; [the [bedroom]{S sexual absent side_effect}, he reports unasked, is no trouble]{O tolerated; phenelzine}. [The [dizzy spells]{S neurological improved side_effect} went off once he learned to sit on the edge of the bed]{O tolerated; phenelzine}. [He's never had the [headache]{S pain absent side_effect}]{O tolerated; phenelzine}.

Since last winter he has been going to an [improv night]{T improvised theatre; ongoing; frequency=every second Tuesday} in the RSA bar, every second Tuesday, with five teachers and a vet. "If you stuff up they clap. I'd recommend it to nobody, but [it's done as much as the [pill]{T phenelzine; ongoing}]{O benefit; improvised theatre, phenelzine}."

Supply is the coming trouble. The drug has run out twice in the country since 2020, and one of Dr Achterberg's patients, a woman who had [not left the farm]{S functioning other} for nine years before it, was [back inside her gate]{S functioning worsened other withdrawal} in a month. Hamish has a ten-week stash, which he'd like us not to print. He said we could print that he misses blue vein.

=== 2031-bipolar-disorder-type-2
title: Living with the lamp off
genre: relative
layout: mental health charity blog, partner's account
condition: bipolar II disorder
area: mental
english: British
narrator: relative
split: train
round: 5
overall: worse
ledger:
  sertraline | medication | stopped | worse | mania_psychosis, sleep
  valproate | medication | stopped | partial | appetite_weight, other_physical
  lurasidone | medication | stopped | no_response | anxiety
  lamotrigine | medication | stopped | mixed | other_physical
  dark therapy | lifestyle | tried | partial
  keto diet | lifestyle | tried | no_response
  mood diary app | other | stopped | no_response
  psychoeducation group | support | tried | partial
  quetiapine | medication | ongoing | mixed | sleep, appetite_weight, energy
  lithium | medication | planned | unknown
  electroconvulsive therapy | neuromodulation | planned | unknown
---
Dev and I have been together nine years, we're both men, I'm the boring one, I work in pensions. He does lighting for theatres. I mention it because of the lamps.

When I met him I thought he was just a lot. He'd [stay up three nights]{S sleep} rewiring somebody's flat for nothing and [talk so fast]{S mania_psychosis} the dog left the room. Then he'd [lie on the bathroom floor]{S functioning} until I came home. He was never [properly manic]{S mania_psychosis absent}, never [heard things]{S mania_psychosis absent}, so it took four doctors and [sertraline]{T sertraline; stopped} to find out. [On that he [didn't sleep for six days]{S sleep side_effect} and [bought a fairground ride]{S mania_psychosis side_effect}]{O side_effect; sertraline}. A bit of one. [And when they whipped it away he [crashed lower]{S mood fig worsened} than I had ever seen]{O worsening; sertraline}.

[Bipolar two]{S diagnosis clin general}. People hear two and think it's the mild sort. The [highs]{S mania_psychosis general} are milder but the [lows]{S mood general} take up half of life, on average, and the [suicide]{S suicidality possible general} risk is the same as in [type one]{S diagnosis clin general}. I got that off a leaflet and checked it and it's true.

What we tried. I keep a spreadsheet, naturally.

[Valproate]{T valproate; stopped; duration=14 months}, 14 months: [took the top off the [highs]{S mania_psychosis improved}]{O partial; valproate}, [nothing for the [lows]{S mood}]{O no_benefit; valproate}, [[two stone]{S appetite_weight side_effect} and [hair in the plughole]{S other_physical side_effect}]{O side_effect; valproate}. Stopped when we thought about having a baby with my sister's help. [Lurasidone]{T lurasidone; stopped; duration=5 weeks}, 5 weeks: [[couldn't keep his legs still]{S anxiety side_effect}]{O side_effect; lurasidone}, [no better]{O no_benefit; lurasidone}, dropped. [[Keto]{T keto diet; tried; duration=three months}, three months, we both lost weight and he was still [crying in the car]{S mood}]{O no_benefit; keto diet}. [The [mood app]{T mood diary app; stopped}, with the little faces, made him [feel marked]{S hopelessness}, out of ten, every night]{O no_benefit; mood diary app}; deleted. [Eight evenings at [Ups and Downs]{T psychoeducation group; tried; sessions=eight}, the course at the Quaker house, helped me more than him, but he does now [hand me his bank card]{S mania_psychosis improved} when he's [going up]{S mania_psychosis fig}]{O partial; psychoeducation group}.

And then [lamotrigine]{T lamotrigine; stopped}.

I'd like to explain it because no one explained it to us. It's an epilepsy drug. It works on the [lows]{S mood general} far more than on the [highs]{S mania_psychosis general}. You go up like a snail, 25 mg, then 50, six weeks before you are anywhere, because in about one in a thousand people it brings a [rash]{S other_physical possible general side_effect} that can [take your skin off]{S other_physical possible general side_effect}, and it's likelier if you rush. Our psychiatrist, Dr Penhaligon-Roy, said, "If it suits you it's the nearest thing to taking nothing."

[It suited him. He [weighed what he weighed]{S appetite_weight absent side_effect}]{O tolerated; lamotrigine}. [He [lit a whole season at Leeds]{S functioning improved}]{O benefit; lamotrigine}. [He was [himself on a Wednesday]{S mood fig improved}, that is how I put it to my mum, just a bloke on a Wednesday]{O benefit; lamotrigine}. [We had two and a half years without the [bathroom floor]{S functioning improved}]{O benefit; lamotrigine}. On top he did the [dark thing]{T dark therapy; tried}, [amber specs]{T dark therapy; tried} from eight o'clock and every lamp in the house off, which for a lighting man is quite a sacrifice. [I think that settled his [sleep]{S sleep improved} by half an hour]{O partial; dark therapy}.

Last October he did a long get-in, missed six days of his [tablets]{T lamotrigine; stopped}, and went straight back to 200 because nobody had told him that you can't. [Nine days later there were [blisters in his mouth]{S other_physical side_effect}]{O side_effect; lamotrigine}. [He was in the burns unit for three weeks. They saved his [eyes]{S other_physical side_effect}]{O side_effect; lamotrigine}. He may never have it again, not a crumb, they've put it on his wrist.

So that's what we lost. He's on [quetiapine]{T quetiapine; ongoing; dose=300} now, 300. [He [sleeps]{S sleep improved}, I'll say that for it, and there haven't been any [fairground rides]{S mania_psychosis improved}]{O benefit; quetiapine}. [He [sleeps till two]{S sleep side_effect}, he [eats cereal out of the box]{S appetite_weight side_effect}, he [moves like he's under water]{S energy fig side_effect}]{O side_effect; quetiapine}. [And the [low]{S mood worsened} that came in after the hospital is the worst one in nine years]{O worsening; overall}. He [hasn't touched a lantern]{S anhedonia} since. In June I [took the belts out of the wardrobe]{S suicidality}.

There's [lithium]{T lithium; planned} to come, as soon as his kidneys have got over the unit. Dr P has started mentioning [ECT]{T electroconvulsive therapy; planned} as well and Dev says he'll think about it. A man on the carers' call told me that his wife's been on [lithium]{T lithium; other} since 1988 and [plays bowls for the county]{S functioning improved other}, with a [bit of a tremor]{S neurological clin other side_effect}. Another said [ECT]{T electroconvulsive therapy; other} [wiped their honeymoon]{S cognition fig other side_effect}. You take your pick, I suppose.

What I'd like printed in bold is this: if you miss more than five days of [lamotrigine]{T lamotrigine; general}, ring someone before you take the next. It's in the leaflet. It's on page four.

=== 2032-atopic-dermatitis
title: Thirty-one years of scratching
genre: article
layout: hospital newsletter, skin clinic
condition: eczema
area: general
english: Indian
narrator: journalist
split: train
round: 5
overall: improved
ledger:
  cotton gloves | other | ongoing | unknown
  betamethasone | medication | stopped | mixed | other_physical
  neem bath | supplement | tried | no_response
  homeopathy | supplement | tried | worse
  prednisolone | medication | stopped | partial | appetite_weight
  narrowband UVB phototherapy | procedure | stopped | partial
  wet wraps | procedure | tried | partial
  cyclosporine | medication | stopped | mixed | other_physical, neurological
  moisturiser | other | ongoing | partial
  dupilumab | medication | ongoing | response | other_physical
  eye drops | medication | ongoing | partial
  upadacitinib | medication | planned | unknown
---
Mrs. Lalitha Venkatraghavan, 33, a bank officer from Mysuru, has had [eczema]{S diagnosis clin} since the age of two. Her school photographs are all in full sleeves. "My mother used to [tie socks on my hands]{T cotton gloves; ongoing}," she says. "In the morning the [sheet was having blood spots]{S other_physical}. I thought all children are like this."

[Atopic dermatitis]{S diagnosis clin general} is a chronic disease in which the skin barrier leaks and the immune system overreacts. It affects up to 15 per cent of children and around 5 per cent of adults. The hallmark is [itch]{S other_physical general}, which [steals sleep]{S sleep fig general}. It is not contagious and it isn't due to bad blood.

At 19 hers covered the [face, neck, elbows and both legs]{S other_physical}. An engagement was called off. She was [not depressed]{S mood absent} as such, she says, but she [stopped attending functions]{S functioning} and she [cried]{S mood} after every mirror.

**What was tried**

[The family tried [neem baths]{T neem bath; tried} twice a day and nothing came of it but a green bucket]{O no_benefit; neem bath}. [A [homeopath]{T homeopathy; tried} in Hassan said that the disease must come out before it goes, and it [came out]{S other_physical worsened} all over her back]{O worsening; homeopathy}. [[Betnovate]{T betamethasone; stopped} from the chemist was cheap and it worked in three days]{O benefit; betamethasone}; she used the [cream]{T betamethasone; stopped} for eleven years, also on the face, [and the [skin became like onion peel]{S other_physical fig side_effect} with [red threads]{S other_physical side_effect}]{O side_effect; betamethasone}. [When she threw the tube out her [face burned]{S other_physical withdrawal} for two months]{O withdrawal; betamethasone}. [[Wysolone]{T prednisolone; stopped} tablets [cleared her]{S other_physical improved} for her sister's wedding]{O benefit; prednisolone} [and it was back, double, before the album came]{O partial; prednisolone}. [She had also become [round as a laddu]{S appetite_weight fig side_effect}]{O side_effect; prednisolone}.

In our clinic she had [phototherapy]{T narrowband UVB phototherapy; stopped; sessions=36}, 36 sittings. [It reduced the [itching]{S other_physical improved} by some 40 per cent as long as it lasted]{O partial; narrowband UVB phototherapy}. Bank timings did not allow it to go on. [[Wet wraps]{T wet wraps; tried} at night were giving some [relief]{S other_physical improved}, but in a joint family with one bathroom it was comedy, she says]{O partial; wet wraps}. [[Cyclosporine]{T cyclosporine; stopped; dose=200 mg; duration=ten months} 200 mg for ten months made her [skin clear]{S other_physical improved} for the first time since childhood]{O benefit; cyclosporine}. [Her [blood pressure rose]{S other_physical side_effect} to 160, she had [trembling of the fingers]{S neurological side_effect} while counting notes, and [hair came on the chin]{S other_physical side_effect}]{O side_effect; cyclosporine}. It had to be tapered.

**Blocking two messengers**

Since 2023 [dupilumab]{T dupilumab (medication); general} is available in our hospital. Dr. Farzana Illikkal, who heads the clinic, explains: "Two messengers, interleukin 4 and 13, are telling the skin to [itch]{S other_physical general}. The [injection]{T dupilumab (medication); general} sits on the receptor, so the message isn't delivered. Unlike [steroids]{T corticosteroids (medication); general} it does not suppress everything. At sixteen weeks almost half of patients on it have 75 per cent less [eczema]{S diagnosis clin improved general}, or up to 70 per cent when [creams]{T corticosteroids (medication); general} are used along with it. The common problem is the eyes: [redness]{S other_physical possible general side_effect}, [watering]{S other_physical possible general side_effect}, in one out of ten. [Soreness at the injection site]{S pain possible general side_effect} also. The real side effect is the price."

The company's programme pays for half. Her husband sold a plot for the other half.

She takes it every second Sunday in the thigh, 300 mg. [After the fourth [injection]{T dupilumab; ongoing; dose=300 mg; frequency=every second Sunday} she realised that she had [slept through]{S sleep improved} and the [socks]{T cotton gloves; ongoing} were still on]{O benefit; dupilumab}. [At six months only the [ankles]{S other_physical improved} were left]{O benefit; dupilumab}. [She [wore a sleeveless blouse]{S functioning improved} to Deepavali lunch, and one aunty asked which parlour she is going to]{O benefit; dupilumab}.

[From the fifth month her [eyes were red and gritty]{S other_physical side_effect} like after a train journey]{O side_effect; dupilumab}. [With [drops]{T eye drops; ongoing} this is [less]{S other_physical improved side_effect}, not gone]{O partial; eye drops}. [No [fever]{S other_physical absent side_effect}, no [infections]{S other_physical absent side_effect}]{O tolerated; dupilumab}. She continues a plain [moisturiser]{T moisturiser; ongoing; frequency=thrice a day} thrice a day, [which by itself keeps the [cracks]{S other_physical improved} from the hands]{O partial; moisturiser}.

Of 26 patients started on the [injection]{T dupilumab; other} in our unit, 17 are [clear or almost clear]{S other_physical improved other}, five have [some benefit]{S other_physical improved other} and four discontinued, two on account of cost. Master Rohan, aged 12, whose father spoke at our last patients' day, has done equally well with [methotrexate]{T methotrexate (medication); other}, which costs less than a dosa a week.

**Next**

Mrs. Lalitha and her husband would like to have a child. Data on [dupilumab]{T dupilumab (medication); general} in pregnancy are reassuring but few, and she will decide with Dr. Illikkal in January whether to go on. If the [eyes get worse]{S other_physical possible side_effect}, a tablet called [upadacitinib]{T upadacitinib; planned} is the next step, though not during pregnancy. She has kept the [socks]{T cotton gloves; ongoing}. Her daughter, if she has one, will not be told that all children are like this.

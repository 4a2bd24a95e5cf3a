=== 665-bipolar-ii
title: Lamotrigine people, does it get better than this?
genre: forum
layout: post with meds list, edit, replies
condition: bipolar II disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  paroxetine | medication | stopped | worse | mania_psychosis, sleep
  quetiapine | medication | stopped | mixed | sleep, appetite_weight, gastrointestinal, cognition
  valproate | medication | not_tried | unknown
  lithium | medication | stopped | mixed | neurological, other_physical
  lamotrigine | medication | ongoing | partial | sleep, cognition
  psychoeducation group | support | tried | response
  sleep routine | lifestyle | ongoing | response
---
33f, [bipolar 2]{S diagnosis clin}, dx'd at 29 after ten years of "[recurrent depression]{S diagnosis clin}" and a marriage.

Previous:
[Seroxat]{T paroxetine; stopped}, GP gave me that when I was [low]{S mood}. [Within a month I'd [bought a horse]{S mania_psychosis side_effect} and [stopped going to bed]{S sleep side_effect}]{O side_effect; paroxetine}. I thought I was cured, everybody thought I was on drugs. It was the crisis team who stopped it.
[Quet]{T quetiapine; stopped; dose=300}, 300. [[Slept]{S sleep improved}, finally]{O benefit; quetiapine}. [[Slept and slept and slept]{S sleep side_effect}]{O side_effect; quetiapine}. [[Four stone]{S appetite_weight side_effect}, [dry mouth]{S gastrointestinal side_effect}, [a mind like porridge]{S cognition fig side_effect}]{O side_effect; quetiapine}.
[Depakote]{T valproate; not_tried}, not allowed, womb.
[Lithium]{T lithium; stopped}. [I'm going to be honest, the best year I've had]{O benefit; lithium}. [No [highs]{S mania_psychosis fig improved}, no [lows]{S mood fig improved}, [wrote my dissertation]{S functioning improved}]{O benefit; lithium}. [Then my [thyroid packed in]{S other_physical fig side_effect}, my [kidney numbers were going the wrong way]{S other_physical side_effect} and I [couldn't hold a pen]{S neurological side_effect}]{O side_effect; lithium}. Came off last September, slowly. I grieved it like a person.

So now [lamotrigine]{T lamotrigine; ongoing; dose=200mg}. 200mg since January. [The [dark place]{S mood fig improved} isn't as dark, I'll say that]{O partial; lamotrigine}. [I'm not [suicidal]{S suicidality improved}, which I was in November]{O benefit; lamotrigine}. [But it does bugger all for the [ups]{S mania_psychosis fig}]{O no_benefit; lamotrigine}, I [painted the stairs at 2am]{S mania_psychosis} last week. [[Vivid dreams]{S sleep side_effect}, and I [lose words]{S cognition side_effect}]{O side_effect; lamotrigine}. [No [weight]{S appetite_weight absent side_effect} on, though]{O tolerated; lamotrigine}. [No [rash]{S other_physical absent side_effect} either]{O tolerated; lamotrigine}, and I checked daily with a torch.

Does it keep improving after 3 months or is this it?

EDIT for whoever asked about non-drug stuff: did the [bipolar course]{T psychoeducation group; tried; sessions=ten weeks} at the hospital, ten weeks, biscuits. [I can spot a [high]{S mania_psychosis fig} coming four days off now]{O benefit; psychoeducation group}. And [lights off at 11]{T sleep routine; ongoing}, [that one rule does more than I'd like to admit]{O benefit; sleep routine}.

> took me 7 months on 300. hang in there. my mum has been on [lithium]{T lithium; other} since 1988 & her [kidneys]{S other_physical other absent side_effect} are fine, its a lottery

> [Lamotrigine]{T lamotrigine (medication); general} isn't meant to stop [mania]{S mania_psychosis clin general}, it's the [depression]{S mood clin general} end it works on. Most of us take two things. Ask about a tiny bit of [quet]{T quetiapine; declined}?

not going back on that one, thanks. but yes will ring them.

=== 666-borderline
title: DBT (full programme, county clinic)
genre: review
layout: fields, then answer by answer
condition: borderline personality disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: dialectical behaviour therapy
rating: 4.5/5
round: 2
ledger:
  citalopram | medication | stopped | no_response
  lamotrigine | medication | stopped | no_response
  aripiprazole | medication | stopped | no_response
  psychodynamic therapy | psychotherapy | tried | worse
  psychiatric hospitalization | care_setting | tried | unknown
  dialectical behaviour therapy | psychotherapy | stopped | response
  ice water | other | ongoing | response
---
Type: group 2.5 hrs a week + individual + phone coaching
Length: one year, graduated in May
Cost: sliding scale, $40
Rating: 4.5/5

What was going on: [BPD]{S diagnosis clin}. [Cutting]{S suicidality} since seventh grade, three [hospital stays]{T psychiatric hospitalization; tried}, [quit or got fired]{S functioning} nine times. [Feelings like somebody left every faucet on]{S mood fig}.

What I'd tried: [Celexa]{T citalopram; stopped}, [Lamictal]{T lamotrigine; stopped}, [Abilify]{T aripiprazole; stopped}. [No difference that I or anyone noticed]{O no_benefit; citalopram, lamotrigine, aripiprazole}, and I got off all three when I lost Medicaid. Two years of [analysis]{T psychodynamic therapy; tried; duration=Two years}, lying there talking about my mother. [I'd go home and [cut]{S suicidality worsened}]{O worsening; psychodynamic therapy}.

What it's like: it's school. There's a binder. Worksheets about mindfulness and how to ask for things. I rolled my eyes for maybe four months. The acronyms!! And they'll kick you out if you miss four.

Did it work: [I haven't [hurt myself]{S suicidality improved} in 19 months]{O benefit; dialectical behaviour therapy}. [The [urges]{S suicidality} still come]{O partial; dialectical behaviour therapy} but now I know they go down by themselves. [[Face in ice water]{T ice water; ongoing}, thirty seconds, works every time]{O benefit; ice water}. [I've [been at the same job]{S functioning improved} since March of last year]{O benefit; dialectical behaviour therapy}. [My sister [lets me babysit]{S functioning improved}]{O benefit; dialectical behaviour therapy}. [The [empty feeling]{S anhedonia fig}? Nope. Still there]{O no_benefit; dialectical behaviour therapy}.

Who shouldn't: my roommate lasted three weeks in [DBT]{T dialectical behaviour therapy; other}, said it felt like dog training. She isn't wrong, it's just that I needed training.

=== 667-acne
title: Isotretinoin 20 mg (Sotret)
genre: review
layout: star rating then text
condition: acne
area: general
english: Indian English
narrator: patient
split: train
overall: improved
treatment: isotretinoin
rating: 4
round: 2
ledger:
  doxycycline | medication | stopped | partial | gastrointestinal
  benzoyl peroxide | medication | stopped | unknown | other_physical
  turmeric paste | supplement | tried | no_response
  neem paste | supplement | tried | no_response
  toothpaste | other | tried | no_response
  isotretinoin | medication | stopped | response | other_physical, pain
  lip balm | other | tried | unknown
  salicylic face wash | medication | ongoing | unknown
---
Rating: ★★★★☆  Used for 7 months  Verified: yes

I am 23, from Lucknow. [Pimples]{S other_physical} from class 9, not small ones, [painful balls]{S pain fig} on jaw and back. I [stopped attending marriages]{S functioning} because every aunty has an advice. [[Haldi]{T turmeric paste; tried}, [neem]{T neem paste; tried}, [toothpaste]{T toothpaste; tried}, all advices I followed, all flop]{O no_benefit; turmeric paste, neem paste, toothpaste}. [Doxy]{T doxycycline; stopped; duration=three months} three months: [it was cleaner while I was taking, then all came back with interest]{O partial; doxycycline}, [plus [acidity]{S gastrointestinal side_effect}]{O side_effect; doxycycline}. [[Benzac]{T benzoyl peroxide; stopped} [burned]{S other_physical side_effect} my skin]{O side_effect; benzoyl peroxide}, stopped in one week.

I was scared of this medicine, my mother read that it can cause [depression]{S mood clin general possible side_effect}, [liver damage]{S other_physical general possible side_effect} and [joint pain]{S pain general possible side_effect}. Blood test every month. First month [the [pimples]{S other_physical worsened} became double]{O worsening; isotretinoin}, doctor had told so. [[Lips cracked]{S other_physical side_effect} till bleeding, [dry eyes]{S other_physical side_effect}, [nose bleeding]{S other_physical side_effect} in summer, [back pain]{S pain side_effect} after cricket]{O side_effect; isotretinoin}. [Lip balm]{T lip balm; tried} in every pocket. [My [mood]{S mood absent side_effect} was same as always, no [depression]{S mood clin absent side_effect}]{O tolerated; isotretinoin}.

[From third month no new ones]{O benefit; isotretinoin}. [By sixth my [face was clear]{S other_physical improved} first time since I was fourteen]{O benefit; isotretinoin}. Course got over in February. [Two three [small ones]{S other_physical} have come since]{O partial; isotretinoin}, only [face wash]{T salicylic face wash; ongoing} now. [[Danced in my cousin's sangeet]{S functioning improved}]{O benefit; isotretinoin}. My brother took the same for four months, nothing happened to his skin, so luck is there.

=== 668-breast-cancer
title: Letrozole or not? Honest question from a 58 year old
genre: forum
layout: post and replies
condition: breast cancer
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  lumpectomy | procedure | tried | unknown
  radiation | procedure | stopped | unknown | other_physical, energy
  chemotherapy | medication | not_tried | unknown
  anastrozole | medication | stopped | unknown | pain, sleep, other_physical, functioning
  letrozole | medication | ongoing | unknown | pain, mood, sexual, functioning, energy
  acupuncture | mind_body | tried | partial
  glucosamine | supplement | tried | no_response
  tart cherry juice | supplement | tried | no_response
  ibuprofen | medication | ongoing | partial
  tamoxifen | medication | planned | unknown
  gabapentin | medication | ongoing | response | sleep
  water walking | lifestyle | ongoing | partial
---
[Stage 1, ER positive]{S diagnosis clin}, found on a routine mammogram in 2022. [Lumpectomy]{T lumpectomy; tried}, sixteen rounds of [radiation]{T radiation; stopped; sessions=sixteen rounds} that finished right before Thanksgiving ([[skin like a sunburn]{S other_physical fig side_effect}, [tired]{S energy side_effect}]{O side_effect; radiation}, nothing terrible). My Oncotype was low so I didn't need [chemo]{T chemotherapy; not_tried}. I know I'm one of the lucky ones. My mother had [chemo]{T chemotherapy; other} for the same thing in 1994 and it about killed her.

So why am I whining. The [pill]{T letrozole; ongoing}.

First it was [Arimidex]{T anastrozole; stopped; duration=five months}, five months. [My [hands locked up]{S pain side_effect} so I [couldn't open my own pill bottle]{S functioning side_effect}, [hot flashes]{S other_physical side_effect} all night, [no sleep]{S sleep side_effect}]{O side_effect; anastrozole}. Switched to [letrozole]{T letrozole; ongoing}. [[Hot flashes]{S other_physical improved side_effect} better]{O tolerated; letrozole}, [[knees and hips]{S pain worsened side_effect} worse, and I'm [weepy]{S mood side_effect} and [things down there]{S sexual fig side_effect} are like the Mojave]{O side_effect; letrozole}. [I [walk down the stairs backwards]{S functioning side_effect}]{O side_effect; letrozole}. [I [feel 90]{S energy fig side_effect}]{O side_effect; letrozole}.

[[Glucosamine]{T glucosamine; tried} no, [tart cherry]{T tart cherry juice; tried} no]{O no_benefit; glucosamine, tart cherry juice}, [[acupuncture]{T acupuncture; tried} yes for about two days each time]{O partial; acupuncture} at $90. [[Advil]{T ibuprofen; ongoing} takes the edge off]{O partial; ibuprofen}. [[Gabapentin]{T gabapentin; ongoing; dose=300; frequency=at night} 300 at night has been a godsend for the [sweats]{S other_physical improved side_effect}]{O benefit; gabapentin}, [a little [groggy]{S sleep fig side_effect}]{O side_effect; gabapentin; neutral}.

My onc says it cuts the risk of it coming back by about half and he'd like ten years. TEN. [No signs of [cancer]{S diagnosis absent} on the last two mammograms]{O benefit; overall}, so is that the [pill]{T letrozole; ongoing} or was I already fine? Nobody can say. He'd let me try [tamoxifen]{T tamoxifen; planned} in the fall but then it's [clots]{S other_physical possible side_effect} and [uterine cancer]{S diagnosis possible side_effect}.

**peggysue_ok:** I quit [letrozole]{T letrozole; other} at 14 months. Quality over quantity. No regrets.

**Dorothea:** 7 years on [letrozole]{T letrozole; other} here and the [stiffness]{S other_physical other improved side_effect} DID ease up after two. Move every single day, even when it [hurts]{S pain other side_effect}.

**OP:** Thank you both. Three mornings at the Y now, [walking in the pool]{T water walking; ongoing; frequency=Three mornings}. [[Stairs forward]{S functioning improved side_effect} as of Saturday]{O benefit; water walking}. I'll give it til fall.

=== 669-depression
title: VNS implant for depression
genre: review
layout: summary fields and text
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: vagus nerve stimulation
rating: 7
round: 2
ledger:
  medication | medication | tried | no_response
  nortriptyline | medication | tried | no_response
  phenelzine | medication | stopped | partial | other_physical, appetite_weight
  lurasidone | medication | tried | no_response
  electroconvulsive therapy | neuromodulation | tried | partial | cognition
  vagus nerve stimulation | neuromodulation | ongoing | response | other_physical, pain
  psilocybin | drug_assisted_therapy | declined | unknown
---
Year implanted: 2020 (study, Medicare)
Would do again: yes
Patience needed: all of it
Score: 7

61, retired lineman. [Depression]{S diagnosis clin} since I was 30. I quit counting at fourteen [meds]{T medication; tried}. [Nortriptyline]{T nortriptyline; tried}, [Latuda]{T lurasidone; tried}, all the ones with commercials. [Not one of them held]{O no_benefit; medication, nortriptyline, lurasidone}. [[Nardil]{T phenelzine; stopped} was the only one that ever lifted me]{O partial; phenelzine}, [then my [blood pressure went through the roof]{S other_physical fig side_effect} over a slice of pizza and I [ballooned up]{S appetite_weight fig side_effect}]{O side_effect; phenelzine}, so the VA took me off. [ECT]{T electroconvulsive therapy; tried; sessions=22} 22 times. [Great for a month, every time]{O partial; electroconvulsive therapy}. [I [lost our trip to Alaska]{S cognition side_effect}, just gone]{O side_effect; electroconvulsive therapy}.

[[Surgery]{T vagus nerve stimulation; ongoing} was nothing]{O tolerated; vagus nerve stimulation}, an hour and a half, home by supper. Two little scars. [[Hoarse]{S other_physical side_effect} when it fires]{O side_effect; vagus nerve stimulation; neutral}, I hold the magnet over it when I sing in church. [[Neck hurt]{S pain side_effect} when they turned it up]{O side_effect; vagus nerve stimulation}, [they turned it down and it quit]{O tolerated; vagus nerve stimulation}.

Now listen: [for eight months I felt not one thing]{O no_benefit; vagus nerve stimulation}. I called it my pocket watch. [Ninth month my wife said you've been [whistling]{S mood improved}]{O benefit; vagus nerve stimulation}. [A year and a half in, I was [fishing]{S anhedonia improved} again]{O benefit; vagus nerve stimulation}. [It isn't [happiness]{S mood absent}, it's a floor, I don't go [through the floor]{S mood fig improved} anymore]{O benefit; vagus nerve stimulation}. [Winters are still [rough]{S mood}]{O partial; vagus nerve stimulation}. When the battery ran down last spring nobody caught it for six weeks [and I was [back in bed facing the wall]{S functioning withdrawal}]{O withdrawal; vagus nerve stimulation}. New battery, eleven weeks, [[up]{S functioning improved} again]{O benefit; vagus nerve stimulation}.

Fella at the clinic offered to get me in a [mushroom]{T psilocybin; declined} study. I said I've got enough wiring.

=== 670-rheumatoid-arthritis
title: Methotrexate dread... tell me I'm being silly
genre: forum
layout: chatty thread, poster's diary replies
condition: rheumatoid arthritis
area: general
english: Irish
narrator: patient
split: train
overall: improved
round: 2
ledger:
  ibuprofen | medication | stopped | partial | gastrointestinal
  prednisolone | medication | stopped | partial | sleep, mood
  hydroxychloroquine | medication | stopped | no_response
  methotrexate | medication | ongoing | response | gastrointestinal, energy, other_physical
  folic acid | supplement | ongoing | unknown
  ondansetron | medication | tried | response
  adalimumab | medication | planned | unknown
  wax baths | procedure | ongoing | partial
  cutting out tomatoes | lifestyle | stopped | no_response
---
**Sorcha_D:** Hi girls (and Declan). Diagnosed [RA]{S diagnosis clin} in August, I'm a hairdresser which tells you all you need to know. [Can't close my fist]{S functioning} round a scissors before noon, [feet like walking on marbles]{S pain fig}. So far: [Brufen]{T ibuprofen; stopped}, [which helped a bit]{O partial; ibuprofen} [till I got an [ulcer]{S gastrointestinal clin side_effect} from it]{O side_effect; ibuprofen}. Three weeks of [steroids]{T prednisolone; stopped; duration=Three weeks}. [Lads, I [painted the whole kitchen]{S functioning improved}]{O benefit; prednisolone}. [I also [didn't sleep]{S sleep side_effect} and [cried at the Angelus]{S mood side_effect}]{O side_effect; prednisolone}, [and two days after the last one I was [crippled]{S functioning}]{O partial; prednisolone}. [Plaquenil]{T hydroxychloroquine; stopped; duration=four months} four months, [not a budge]{O no_benefit; hydroxychloroquine}, so that's gone too. I [gave up tomatoes]{T cutting out tomatoes; stopped} as well because my aunt's nun said to. [Made no odds]{O no_benefit; cutting out tomatoes}, I'm back on them.

Now the box of [methotrexate]{T methotrexate; planned} is on the table since Friday. The leaflet! [Hair loss]{S other_physical general possible side_effect}, [mouth ulcers]{S other_physical clin general possible side_effect}, [liver]{S other_physical general possible side_effect}, and me off the wine. My sister-in-law was on [the same]{T methotrexate; other} for [psoriasis]{S diagnosis clin other} and was [sick as a dog]{S gastrointestinal fig other side_effect}. Tell me I'm being silly.

**Declan:** You're not silly but take it. It's only a small dose compared to what they give for cancer. It takes 2 or 3 months to work so don't judge it before. I'm on it nine years, [jab]{T methotrexate; other; route=jab} on a Sunday, golf on a Monday.

**Marie from Mayo:** Take the [folic acid]{T folic acid (supplement); general} on the other days!! And ask for the [injection]{T methotrexate (medication); general} if the [tummy acts up]{S gastrointestinal general possible side_effect}.

**Sorcha_D:** Week 2. [[Queasy]{S gastrointestinal side_effect} from Saturday til Monday and [wrecked]{S energy fig side_effect}]{O side_effect; methotrexate}. [[Hands]{S pain} the same]{O no_benefit; methotrexate; neutral}.

**Sorcha_D:** Week 7. Rang the nurse, she gave me [Zofran]{T ondansetron; tried} [which sorted the [stomach]{S gastrointestinal improved side_effect}]{O benefit; ondansetron}. [Still nothing otherwise]{O no_benefit; methotrexate; neutral}. They're saying [Humira]{T adalimumab; planned} if it's no good by spring.

**Sorcha_D:** Week 13!! [Did [two colours and a blow dry]{S functioning improved} before eleven this morning]{O benefit; methotrexate}. Didn't even think about it til I was sweeping up. [The [feet]{S pain improved} are about 70% there]{O benefit; methotrexate}. [Little bit of [hair in the plughole]{S other_physical side_effect}]{O side_effect; methotrexate; neutral}, you'd never notice. [No [ulcers]{S other_physical clin absent side_effect}]{O tolerated; methotrexate}. Still doing the [wax baths]{T wax baths; ongoing} at night, [grand while you're in them]{O partial; wax baths}. [Folic acid]{T folic acid; ongoing} every day bar Friday, Marie xx

=== 2751-alcohol-dependence-husband
title: wife of. day 40
genre: relative
layout: lower-case post, one paragraph
condition: alcohol use disorder
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  chlordiazepoxide | medication | tried | unknown
  thiamine | supplement | ongoing | unknown
  acamprosate | medication | ongoing | partial | gastrointestinal
  disulfiram | medication | tried | no_response
  naltrexone | medication | tried | unknown
  Alcoholics Anonymous | support | tried | no_response
  hospital admission | care_setting | tried | unknown
  citalopram | medication | tried | unknown
  amlodipine | medication | ongoing | unknown
  SMART Recovery | support | ongoing | response
  hypnosis app | mind_body | tried | no_response
  key worker | support | tried | unknown
  bereavement counselling | psychotherapy | planned | unknown
---
day 40 as of this morning. pete is a roofer and hes [drunk]{S substance_use} every day since about 2011, [eight cans]{S substance_use} and then [vodka in the van]{S substance_use} when the eight stopped counting. twice in [hospital]{T hospital admission; tried; sessions=twice}, once for his [pancreas]{S other_physical} and once they gave him the [librium]{T chlordiazepoxide; tried} and he [saw our dead dog]{S mania_psychosis withdrawal} on the locker. he was on [citalopram]{T citalopram; tried} years back, and they had him on [naltrexone]{T naltrexone; tried} and [antabuse]{T disulfiram; tried} at different times, had a [key worker]{T key worker; tried} called gemma then one called gemma again. [the [antabuse]{T disulfiram; tried} he just [drank]{S substance_use} on top of, i held his head]{O no_benefit; disulfiram}. [aa]{T Alcoholics Anonymous; tried} he went three times, sat at the back, [came home and said theyre all alcoholics, no use]{O no_benefit; Alcoholics Anonymous}. theres a [hypnosis thing]{T hypnosis app; tried} on my phone off his sister, [did the square root of nothing]{O no_benefit; hypnosis app}. so what is it this time, well hes 52 and the lad had a baby. [campral]{T acamprosate; ongoing}, two three times a day in the pill box next to his [amlodipine]{T amlodipine; ongoing} and the [thiamine]{T thiamine; ongoing}. [he says it takes the edge off the [wanting]{S substance_use improved} about teatime, not more]{O partial; acamprosate}. [its given him the [trots]{S gastrointestinal side_effect}]{O side_effect; acamprosate}. and [smart]{T SMART Recovery; ongoing} which is not god, its worksheets, in the library tuesdays. [that is what hes [sober]{S substance_use improved} on if you ask me, hes got the folder and everything]{O benefit; SMART Recovery}. gemma number two wants him to see [someone about his mum]{T bereavement counselling; planned}. [hes [not shouting]{S anger improved} but hes [not sleeping]{S sleep} and hes [hard work]{S functioning}]{O partial; overall}. i go [al anon]{T Al-Anon (support); other} and i have a [sertraline]{T sertraline (medication); other} and i check the van, i know you shouldnt

=== 2752-stroke-father
title: my dad after the stroke - everything they gave us
genre: forum
layout: bullet list in a forum, one reply
condition: stroke
area: general
english: American
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  tPA | procedure | tried | unknown
  clopidogrel | medication | ongoing | unknown
  aspirin | medication | tried | unknown
  atorvastatin | medication | ongoing | unknown | pain
  lisinopril | medication | ongoing | unknown
  inpatient rehab | care_setting | stopped | response
  speech therapy | other | tried | partial
  occupational therapy | other | tried | unknown
  mirror therapy | procedure | tried | no_response
  constraint-induced movement therapy | procedure | tried | worse
  electrical stimulation | neuromodulation | tried | no_response
  baclofen | medication | tried | unknown | energy
  sertraline | medication | tried | unknown
  stroke club | support | stopped | response
  ankle brace | other | ongoing | unknown
  botulinum toxin | medication | tried | partial
  hyperbaric oxygen | procedure | declined | unknown
---
This is for the newbies because I wanted it 2 years ago, dad is 67, [left side stroke]{S diagnosis}, [lost his right arm]{S neurological} and [most of his words]{S neurological}. Not medical advice, I drive a school bus.

- ER day: [tPA]{T tPA; tried}. they were on the phone with a doctor in Omaha. [Aspirin]{T aspirin; tried} that first week
- still on: [Plavix]{T clopidogrel; ongoing}, [Lipitor]{T atorvastatin; ongoing}, [lisinopril]{T lisinopril; ongoing}. [the [lipitor]{T atorvastatin; ongoing} makes his [calves ache]{S pain side_effect} he says]{O side_effect; atorvastatin}
- 19 days of [inpatient rehab]{T inpatient rehab; stopped; duration=19 days}, then home
- outpatient [speech]{T speech therapy; tried}, [OT]{T occupational therapy; tried}, [mirror box]{T mirror therapy; tried}, the [mitt on the good hand]{T constraint-induced movement therapy; tried}, [e-stim]{T electrical stimulation; tried}, [Botox]{T botulinum toxin; tried} for the fist, [baclofen]{T baclofen; tried}
- [Zoloft]{T sertraline; tried} for a while, he was [bawling at commercials]{S mood}, I never asked which of the two things it was for
- an [ankle brace]{T ankle brace; ongoing} he wears and hates
- [stroke club]{T stroke club; stopped} at the Lutheran church before it folded

Which did what, since that's what everybody PMs me:

The 19 days, that's where [he [went from a bed to a walker]{S neurological improved}]{O benefit; inpatient rehab}. [[Speech]{T speech therapy; tried} got him to [about 40 words]{S neurological improved} plus "Jeannie" and cussing]{O partial; speech therapy}. [Nothing in the middle there moved the [arm]{S neurological}, not the [mirror]{T mirror therapy; tried}, not the [e-stim]{T electrical stimulation; tried}]{O no_benefit; mirror therapy, electrical stimulation}. [The [mitt]{T constraint-induced movement therapy; tried} made him [mad]{S anger worsened} enough to throw it]{O worsening; constraint-induced movement therapy}, ok, and he [cried]{S mood worsened}. [The [Botox]{T botulinum toxin; tried} lets me get the washcloth in his hand for maybe 10 weeks]{O partial; botulinum toxin}. [[Baclofen]{T baclofen; tried} and he's a [puddle]{S energy fig side_effect}]{O side_effect; baclofen}. [[Stroke club]{T stroke club; stopped} is the only one he asked to go to, he'd get his hat]{O benefit; stroke club}.

Buddy from his shop says to try [oxygen]{T hyperbaric oxygen; declined}, $9k, no.

> mo_in_NH: My wife had the [Botox]{T botulinum toxin; other} too. Ask for PT the week after, that's when it works

[He [walks to the mailbox]{S neurological improved}]{O partial; overall}, he [can't read]{S cognition}, he does the crossword with me saying them out loud. Snow tomorrow.

=== 2753-asthma-daughter
title: 4yo wheezing again, fed up
genre: forum
layout: short lower-case post with update
condition: asthma
area: general
english: British
narrator: relative
split: train
overall: unchanged
round: 7
ledger:
  salbutamol | medication | ongoing | partial | anxiety
  beclometasone | medication | ongoing | unknown
  montelukast | medication | stopped | worse | sleep, anger
  prednisolone | medication | tried | response | sleep
  antibiotics | medication | tried | no_response
  cetirizine | medication | tried | unknown
  spacer | other | ongoing | unknown
  nasal spray | medication | tried | no_response
  salt lamp | other | tried | no_response
  nebuliser | procedure | tried | response
  allergy covers | other | tried | unknown
  flu vaccine | medication | planned | unknown
---
dd is 4 and [wheezes]{S other_physical} with every cold since nursery. thats 3 a&e trips since september and my boss is being funny about it. she has the [blue pump]{T salbutamol; ongoing} with the [spacer]{T spacer; ongoing} (wolf face), the [brown one]{T beclometasone; ongoing} morning and night, she's had [cetirizine]{T cetirizine; tried}, a [nose spray]{T nasal spray; tried}, [antibiotics]{T antibiotics; tried} x4, [montelukast]{T montelukast; stopped} sprinkles, [pred]{T prednisolone; tried} soluble, a [salt lamp]{T salt lamp; tried} off my mother in law and [covers]{T allergy covers; tried} for her mattress.

[the [blue one]{T salbutamol; ongoing} gets her through an hour or two]{O partial; salbutamol} and [makes her [jittery]{S anxiety side_effect} like shes had a coffee]{O side_effect; salbutamol}. [[pred]{T prednisolone; tried} sorts it every time, three days and she's [running round]{S other_physical improved}]{O benefit; prednisolone}, [[up till midnight]{S sleep side_effect} on it though]{O side_effect; prednisolone}. [[nebuliser]{T nebuliser; tried} in a&e, magic]{O benefit; nebuliser}. [not one lot of [antibiotics]{T antibiotics; tried} did a thing, it was never an [infection]{S other_physical absent}, neither did the [spray]{T nasal spray; tried} or the [lamp]{T salt lamp; tried}]{O no_benefit; antibiotics, nasal spray, salt lamp}. and [montelukast]{T montelukast; stopped}, never again. [she had [night terrors]{S sleep side_effect} and [bit a child]{S anger side_effect} at soft play, that is not her]{O worsening; montelukast}

is anyone else's like this? does it stop at 5 like they say?

hazelnut77: Mine did stop, at 6. Ask for a plan on paper. My son's on [Clenil]{T beclometasone; other} and it took a full 2 months to do anything

theotherclaire: [montelukast]{T montelukast; other} was brill for us?! different kids

update, jan: [same, another a&e on boxing day]{O no_benefit; overall}, got the plan on paper, [flu spray]{T flu vaccine; planned} is friday. i've got a [chest infection]{S other_physical other} myself, on [doxy]{T doxycycline (medication); other}. merry christmas to us

=== 2754-lupus-wife
title: The Drawer
genre: relative
layout: blog entry, inventory
condition: lupus
area: general
english: American
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  hydroxychloroquine | medication | ongoing | response
  prednisone | medication | ongoing | mixed | appetite_weight, anger, other_physical
  mycophenolate | medication | tried | unknown | gastrointestinal
  cyclophosphamide | medication | tried | unknown
  methotrexate | medication | tried | no_response | other_physical
  belimumab | medication | tried | no_response
  rituximab | medication | tried | unknown
  calcium | supplement | ongoing | unknown
  turmeric | supplement | tried | no_response
  sunscreen | other | ongoing | partial
  naproxen | medication | tried | unknown
  medical cannabis | other | tried | partial
  massage | mind_body | tried | partial
  anifrolumab | medication | planned | unknown
  support group | support | tried | worse
  acupuncture | mind_body | declined | unknown
---
We moved over Labor Day, so I had to empty the drawer. My wife Marisol has had [lupus]{S diagnosis clin} for sixteen years, [kidneys]{S other_physical} for nine of them, and there's a kitchen drawer where the bottles go when a doctor changes his mind. I'm an electrician and I like an inventory.

From the bottom: [naproxen]{T naproxen; tried}, 2008. [Methotrexate]{T methotrexate; tried}, half full. [CellCept]{T mycophenolate; tried}, four bottles. [Turmeric]{T turmeric; tried} with a sticker from her sister's church. Papers from the [Cytoxan]{T cyclophosphamide; tried}, six times, the [rituximab]{T rituximab; tried}, once, and the [Benlysta]{T belimumab; tried}. A gummy tin from the [dispensary]{T medical cannabis; tried}. A punch card from a [massage place]{T massage; tried}. No bottle for the [support group]{T support group; tried}.

She sat on a box and told me. [The [methotrexate]{T methotrexate; tried} took her [hair]{S other_physical side_effect}]{O side_effect; methotrexate} and [gave her nothing for it]{O no_benefit; methotrexate}. [The [Benlysta]{T belimumab; tried}, a year of Thursdays, nothing either]{O no_benefit; belimumab}. [[CellCept]{T mycophenolate; tried} had her [in the bathroom]{S gastrointestinal side_effect} at her own niece's quince]{O side_effect; mycophenolate}, whether her kidneys were better off for it or for the [Cytoxan]{T cyclophosphamide; tried} nobody ever told us. [The [gummies]{T medical cannabis; tried}, she [slept]{S sleep improved} some]{O partial; medical cannabis}. [The [massage]{T massage; tried}, a day]{O partial; massage}. [The [turmeric]{T turmeric; tried} turned the counter yellow and that's all it did]{O no_benefit; turmeric}. [The [support group]{T support group; tried} scared her, she came home after each one [lower than she went]{S mood worsened}]{O worsening; support group}. I wanted her to do [acupuncture]{T acupuncture; declined}, she laughed.

What's not in the drawer is in her purse. [Plaquenil]{T hydroxychloroquine; ongoing}, since day one, [she'll tell you it's the whole foundation]{O benefit; hydroxychloroquine}. [Prednisone]{T prednisone; ongoing; dose=7.5}, 7.5 at the moment. [It [keeps her walking]{S pain improved}]{O benefit; prednisone}. [It also [put fifty pounds on her]{S appetite_weight side_effect}, [she throws things]{S anger side_effect}, and her [hip's going]{S other_physical side_effect}]{O side_effect; prednisone}, so add [calcium]{T calcium; ongoing}. [Sunscreen]{T sunscreen; ongoing} like house paint, [less of the [rash]{S other_physical improved}]{O partial; sunscreen}. They're applying for [Saphnelo]{T anifrolumab; planned}.

[Two good days out of five is her math]{O partial; overall}. I'm on [metoprolol]{T metoprolol (medication); other} and I've lived here three weeks and I've already bought a drawer organizer.

=== 2755-psychosis-postpartum-sister
title: about my sister Ciara, by permission
genre: relative
layout: plain post, short paragraphs
condition: postpartum psychosis
area: mental
english: Irish
narrator: relative
split: train
overall: improved
round: 7
ledger:
  olanzapine | medication | tried | response | sleep, appetite_weight
  haloperidol | medication | tried | worse | neurological
  lorazepam | medication | tried | unknown
  procyclidine | medication | tried | response
  electroconvulsive therapy | neuromodulation | tried | response | cognition
  lithium | medication | ongoing | unknown | other_physical
  mother and baby unit | care_setting | not_tried | unknown
  hospital admission | care_setting | tried | unknown
  sleeping tablets | medication | tried | no_response
  peer support | support | ongoing | partial
  psychotherapy | psychotherapy | tried | unknown
  iron tablets | supplement | tried | unknown
  cabergoline | medication | tried | unknown
  bonding class | support | tried | no_response
---
Ciara said put it up, so long as I say she's grand now, she's grand now.

Oisin was nine days old. She'd [not slept in four nights]{S sleep}, they'd given her [sleeping tablets]{T sleeping tablets; tried} and [iron]{T iron tablets; tried} at the maternity, [the [tablets]{T sleeping tablets; tried} may as well have been sweets]{O no_benefit; sleeping tablets}. She rang me at five in the morning to say [the midwife was being controlled]{S mania_psychosis} and [she herself was a vessel]{S mania_psychosis}. I drove from Athlone with no shoes on, true as God. She was [pouring milk down the stairs]{S mania_psychosis}. She loved the baby, she was [terrified for him]{S anxiety}.

There's no [mother and baby unit]{T mother and baby unit; not_tried} in this country, so it was the general [psych ward]{T hospital admission; tried; duration=seven weeks}, seven weeks without him. [Lorazepam]{T lorazepam; tried}. [Haloperidol]{T haloperidol; tried}, one night. [Her [neck twisted]{S neurological side_effect} round to the wall]{O side_effect; haloperidol} and [she thought we'd poisoned her so the [fear]{S anxiety worsened} doubled]{O worsening; haloperidol}. A nurse gave her [something for the neck]{T procyclidine; tried}, [sorted in twenty minutes]{O benefit; procyclidine}. They dried her up with [Dostinex]{T cabergoline; tried}, I won't forgive myself that I signed for it, though it was right.

[Olanzapine]{T olanzapine; tried} then, three weeks, and [ECT]{T electroconvulsive therapy; tried; sessions=eight} from week four, eight of them, because the first was slow. [After the fourth she asked was he feeding]{O benefit; electroconvulsive therapy}. [She doesn't [remember his christening]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}, there are photos. [The [olanzapine]{T olanzapine; tried} did clear the [voices]{S mania_psychosis improved} too, by the end]{O benefit; olanzapine}, [with [three stone on her]{S appetite_weight side_effect}]{O side_effect; olanzapine} and [she [slept]{S sleep side_effect} till noon]{O side_effect; olanzapine}. She saw a [psychologist]{T psychotherapy; tried; sessions=six times} six times. They tried her with a [bonding class]{T bonding class; tried}, [she didn't get on with it at all]{O no_benefit; bonding class}.

She takes [lithium]{T lithium; ongoing} now and gets her bloods in Tullamore, [[drinks like a horse]{S other_physical fig side_effect}]{O side_effect; lithium}. She's in a [WhatsApp with other mothers who had it]{T peer support; ongoing}, [a help, some days it isn't]{O partial; peer support}. [Haloperidol]{T haloperidol; other} is what my grandmother had in Portlaoise, they called it [nerves]{S mood other}.

He's four. [She's [back teaching]{S functioning improved} juniors and she wants another, God help us]{O benefit; overall}.

=== 2756-fibromyalgia-mum
title: mam's fibro, from the one who has the car
genre: relative
layout: lower-case run-on
condition: fibromyalgia
area: general
english: British
narrator: relative
split: train
overall: unchanged
round: 7
ledger:
  pregabalin | medication | tried | partial | appetite_weight, neurological
  duloxetine | medication | tried | worse | gastrointestinal
  amitriptyline | medication | ongoing | partial | gastrointestinal
  tramadol | medication | tried | unknown
  co-codamol | medication | ongoing | unknown
  aqua aerobics | lifestyle | tried | partial
  tai chi | mind_body | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | no_response
  magnesium spray | supplement | tried | no_response
  low dose naltrexone | medication | not_tried | unknown
  heat pads | other | ongoing | partial
  omeprazole | medication | ongoing | unknown
  osteopath | procedure | tried | unknown
  acupuncture | mind_body | tried | partial
  levothyroxine | medication | ongoing | unknown
  blue badge | other | ongoing | unknown
---
my mam has had [fibro]{S diagnosis clin} nine year and im the one who has the car so i know every waiting room in county durham. it [hurts]{S pain} everywhere, her [hair hurts]{S pain}, she [cant hold the hairdryer]{S functioning}, [sleeps in bits]{S sleep}, and then theres the [fog]{S cognition fig} where she [puts the milk in the cupboard]{S cognition} and the cornflakes in the fridge. she worked at the biscuit factory thirty year.

had: [pregabalin]{T pregabalin; tried}, [tramadol]{T tramadol; tried}, [duloxetine]{T duloxetine; tried}, [cbt]{T cognitive behavioural therapy; tried} on the phone, [tai chi]{T tai chi; tried} at the church hall, [aqua aerobics]{T aqua aerobics; tried}, [acupuncture]{T acupuncture; tried}, an [osteopath]{T osteopath; tried} once in consett and [magnesium spray]{T magnesium spray; tried} off the telly. still on: [amitriptyline]{T amitriptyline; ongoing; dose=25}, 25, [co-codamol]{T co-codamol; ongoing}, [omeprazole]{T omeprazole; ongoing}, [thyroxine]{T levothyroxine; ongoing}, [heat pads]{T heat pads; ongoing}, a [blue badge]{T blue badge; ongoing} if that counts.

the first on that list, [she was [up three stone]{S appetite_weight side_effect} and [walking into doors]{S neurological side_effect}]{O side_effect; pregabalin}. thats the [pregabalin]{T pregabalin; tried}, [she was a bit better for it, maybe a quarter]{O partial; pregabalin}. [the [duloxetine]{T duloxetine; tried} was the bad one she [threw up]{S gastrointestinal side_effect} in my car and the [pain]{S pain worsened} was worse than before she went on it]{O worsening; duloxetine}. [the [talking]{T cognitive behavioural therapy; tried} and the [tai chi]{T tai chi; tried} and the [spray]{T magnesium spray; tried} i could not tell you one thing they did]{O no_benefit; cognitive behavioural therapy, tai chi, magnesium spray}. [[swimming]{T aqua aerobics; tried} was nice, gave her a day and a half, then they shut the baths]{O partial; aqua aerobics}. [[acupuncture]{T acupuncture; tried} took the [headaches]{S pain improved} off and not a lot else]{O partial; acupuncture}. [[heat pads]{T heat pads; ongoing}, for an hour]{O partial; heat pads}. [the [amitriptyline]{T amitriptyline; ongoing} gets her [four hours]{S sleep improved} at a go]{O partial; amitriptyline} [with a [mouth like sawdust]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}.

asked about the [naltrexone]{T low dose naltrexone; not_tried} one, gp had never heard of it. my auntie had [pregabalin]{T pregabalin; other} and swears it gave her her life back so it does for some.

[shes no better than 2016]{O no_benefit; overall}. car needs two tyres

=== 2757-autism-burnout-son
title: our lad's anxiety, and the cat
genre: relative
layout: numbered short entries
condition: autistic burnout and anxiety
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  fluoxetine | medication | tried | worse | anger, sleep
  sertraline | medication | tried | no_response
  melatonin | medication | ongoing | response
  propranolol | medication | tried | unknown
  cognitive behavioural therapy | psychotherapy | tried | worse
  play therapy | psychotherapy | tried | unknown
  social skills group | support | tried | no_response
  ear defenders | other | ongoing | response
  weighted blanket | other | ongoing | partial
  home tuition | support | tried | partial
  Lego club | support | tried | unknown
  reward chart | other | tried | no_response
  cat | other | ongoing | response
  risperidone | medication | declined | unknown
  occupational therapy | other | planned | unknown
---
1. Our lad is ten, [autistic]{S diagnosis}, and [stopped going to school]{S functioning} in the November. Before that it was [panics]{S anxiety} on a Sunday night and [under the bed by half seven]{S anxiety}. I'm his dad, I drive for a brewery, I thought he was swinging it. He wasn't.

2. I'm putting what we had because we've nothing to hide. [Play therapy]{T play therapy; tried} in year two, [social skills group]{T social skills group; tried} in year five, [Lego club]{T Lego club; tried}, a [reward chart]{T reward chart; tried} which I made, [CBT]{T cognitive behavioural therapy; tried; sessions=nine goes} with CAMHS, nine goes, [sertraline]{T sertraline; tried}, [fluoxetine]{T fluoxetine; tried}, [propranolol]{T propranolol; tried} for the taxi. [Home tuition]{T home tuition; tried} two terms.

3. [The [chart]{T reward chart; tried} was a waste of card, the [group]{T social skills group; tried} was a waste of petrol]{O no_benefit; reward chart, social skills group}. In [CBT]{T cognitive behavioural therapy; tried} he had to rate his [worry]{S anxiety} out of ten, he'd say "four" to get out, then [he'd be [sick on the stairs]{S anxiety worsened}]{O worsening; cognitive behavioural therapy}. As for what came in boxes, [the first did nothing]{O no_benefit; sertraline}, the second, [he didn't [sleep]{S sleep side_effect} and he [put his foot through the telly]{S anger side_effect}]{O worsening; fluoxetine}. [[Tuition]{T home tuition; tried} was alright, he did some fractions]{O partial; home tuition}. They said [risperidone]{T risperidone; declined} and my wife said over her dead body.

4. The things that stayed. [Ear defenders]{T ear defenders; ongoing}, [the shops, an actual Tesco, forty minutes]{O benefit; ear defenders}. [Weighted blanket]{T weighted blanket; ongoing}, [ok for the evenings]{O partial; weighted blanket}. [[Melatonin]{T melatonin; ongoing} is [asleep]{S sleep improved} by ten]{O benefit; melatonin}. And a [cat]{T cat; ongoing} called Gary, who we got for mice. [He [goes in the garden]{S functioning improved} now for Gary, first time since Bonfire Night]{O benefit; cat}.

5. The [OT]{T occupational therapy; planned} is down for March. He [won't go in a car]{S functioning} with anyone but me. [It's better than it was, it isn't good]{O partial; overall}. My own doctor's put me on [fluoxetine]{T fluoxetine; other} as well and it's doing me fine, so there you are, different lad different engine.

=== 1747-depression
title: Pristiq, two years in
genre: review
layout: form fields
condition: depression
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
treatment: desvenlafaxine
rating: 5
round: 5
ledger:
  escitalopram | medication | tried | no_response
  desvenlafaxine | medication | ongoing | mixed | other_physical, sexual, anhedonia
  mindfulness app | mind_body | stopped | no_response
  nortriptyline | medication | planned | unknown
---
Reason: [depression]{S diagnosis clin}, [panic]{S anxiety}

Side effects: [[sweat like a tap]{S other_physical fig side_effect}, [pupils huge]{S other_physical side_effect}, [teeth clenching]{S other_physical side_effect}, [sex life nil]{S sexual side_effect}]{O side_effect; desvenlafaxine}

Comments: Currently on 100 of the [Pristiq]{T desvenlafaxine; ongoing; dose=100; frequency=with breakfast}, with breakfast. [Lexapro]{T escitalopram; tried} before that, [might as well have been a mint]{O no_benefit; escitalopram}. [On this one the [panic]{S anxiety improved} packed up and left, haven't [pulled over on the freeway]{S anxiety improved} in eighteen months]{O benefit; desvenlafaxine}. [The [black dog]{S mood fig} is still in the yard, just not on the bed]{O partial; desvenlafaxine}. What gets me is [I can't [get a tear out]{S anhedonia side_effect}]{O side_effect; desvenlafaxine}. [Buried Pop in March and stood there [like a fence post]{S anhedonia fig side_effect}]{O side_effect; desvenlafaxine}. [Two hours late with it and I get the [whooshes]{S neurological fig withdrawal} when I turn my head]{O withdrawal; desvenlafaxine}. Tried the [Smiling Mind thing]{T mindfulness app; stopped} on my phone for a month, deleted it, [did nothing for me]{O no_benefit; mindfulness app}. Psychiatrist in Ballarat is talking about [nortriptyline]{T nortriptyline; planned} as the next step. Appointment's in eight weeks, that's the country for you. Is it worth taking? Depends what you need to feel.

=== 1748-bipolar
title: Olanzapine stopped everything including me
genre: review
layout: one paragraph
condition: bipolar disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: olanzapine
rating: 4
round: 5
ledger:
  hospital admission | care_setting | tried | unknown
  lorazepam | medication | tried | response
  olanzapine | medication | stopped | mixed | appetite_weight, energy, cognition
  aripiprazole | medication | ongoing | partial
  Slimming World | support | ongoing | partial
---
I had been [awake for six days]{S sleep} and was [giving away my wages]{S mania_psychosis} to strangers at Crewe station. In [hospital]{T hospital admission; tried; duration=five weeks} (five weeks, section 2) they gave me [lorazepam]{T lorazepam; tried} and [I [slept]{S sleep improved}]{O benefit; lorazepam}, then 20mg of [olanzapine]{T olanzapine; stopped; dose=20mg}. Hands up, [the [mania]{S mania_psychosis clin improved} was over in ten days]{O benefit; olanzapine}. It's the two years after I want to review. [I [ate cake mix with a spoon]{S appetite_weight side_effect}, dry]{O side_effect; olanzapine}. [[From a 12 to a 22]{S appetite_weight side_effect}]{O side_effect; olanzapine}. [I [sat on the settee]{S energy side_effect} until my mum turned the light off]{O side_effect; olanzapine}. [Couldn't [follow Corrie]{S cognition side_effect}]{O side_effect; olanzapine}. My care coordinator said I was [stable]{S mood improved}. A wardrobe is stable. I nagged for ages and in September they moved me across to [aripiprazole]{T aripiprazole; ongoing; dose=10mg}, 10mg, so the [olanzapine]{T olanzapine; stopped} is finished. [I'm [awake]{S sleep improved}]{O benefit; aripiprazole}. [[Mood]{S mood} is a bit [up and down]{S mood fig}]{O partial; aripiprazole}. [[Slimming World]{T Slimming World; ongoing}, [minus two and a half stone]{S appetite_weight improved side_effect}, five to go]{O partial; Slimming World}. In an emergency I'd take it again. As a way to live, no. A girl on the ward had it too and [never put on an ounce]{S appetite_weight absent other side_effect}.

=== 1749-adhd-anxiety
title: Vyvanse made my anxiety ten times worse
genre: review
layout: short paragraph
condition: ADHD with anxiety
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: lisdexamfetamine
rating: 1
round: 5
ledger:
  lisdexamfetamine | medication | stopped | worse | anxiety, other_physical, appetite_weight, mood
  clonidine | medication | planned | unknown
---
Everybody on tiktok acts like it's magic. Five weeks of the [vyv]{T lisdexamfetamine; stopped; duration=Five weeks; dose=30} 30 and then 40. [I got no [focus]{S cognition}, none, I [stared at the same spreadsheet]{S cognition} just with my [heart slamming]{S other_physical side_effect}]{O no_benefit; lisdexamfetamine}. [Way [more anxious]{S anxiety worsened side_effect} than before, had my first ever [panic attack]{S anxiety side_effect} in a Wendys]{O worsening; lisdexamfetamine}. [[Picked my fingers]{S anxiety side_effect} raw]{O side_effect; lisdexamfetamine}. [At 5pm the [crash]{S mood fig side_effect}, [bawling]{S mood side_effect} over nothing]{O side_effect; lisdexamfetamine}. [[Down to 101 lbs]{S appetite_weight side_effect}]{O side_effect; lisdexamfetamine}. Told the NP, she goes lets try 50. Um no?? Last [capsule]{T lisdexamfetamine; stopped} was Oct 3. [Three weeks later I am [still jumpy]{S anxiety worsened side_effect}, it like woke something up]{O worsening; lisdexamfetamine}. She's going to send in [clonidine]{T clonidine; planned}. My boyfriend takes [Vyvanse]{T lisdexamfetamine (medication); other} and it [calms him down]{S anxiety improved other} so obviously brains are different.

=== 1750-depression
title: Parnate review from an old hand
genre: review
layout: one paragraph
condition: atypical depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: tranylcypromine
rating: 9
round: 5
ledger:
  imipramine | medication | tried | partial | other_physical
  paroxetine | medication | tried | no_response
  nefazodone | medication | stopped | response
  selegiline patch | medication | tried | no_response | other_physical
  tranylcypromine | medication | ongoing | response | neurological, sleep, pain
---
I'm 71 and I have been through the catalog. [Tofranil]{T imipramine; tried} in 1983, [got me half well, [sweated like a mule]{S other_physical fig side_effect}]{O partial; imipramine}. [[Paxil]{T paroxetine; tried}, nothing]{O no_benefit; paroxetine}. [[Serzone]{T nefazodone; stopped} was lovely, five good years]{O benefit; nefazodone}, then they took it off the shelf on account of [livers]{S other_physical general side_effect}. [The [sellegiline patch]{T selegiline patch; tried} gave me a [red square]{S other_physical side_effect} and that is all it gave me]{O no_benefit; selegiline patch}. My kind of [depression]{S diagnosis clin} is the [sleeping]{S sleep} and [eating]{S appetite_weight} kind, [legs like concrete]{S energy fig}. [Parnate]{T tranylcypromine; ongoing; dose=40 mg}, 40 mg, the second week of Lent 2009: [I [got up and made pancakes]{S functioning improved}]{O benefit; tranylcypromine}. [It has never pooped out on me]{O benefit; tranylcypromine}. [I [get the spins]{S neurological fig side_effect} if I jump out of the chair, and I [sleep 5 hours]{S sleep side_effect} at best]{O side_effect; tranylcypromine; neutral}. One time I ate an aged gouda at a wedding and [had a [headache]{S pain side_effect} that put me on the floor]{O side_effect; tranylcypromine}, own fault. No wine on tap, no fava beans, who eats fava beans. Young doctors are scared of [MAOIs]{T MAOIs (medication); general}. [I [run the church pantry]{S functioning improved} Tuesdays and Saturdays]{O benefit; tranylcypromine}.

=== 1751-bipolar
title: Tegretol rash
genre: review
layout: short form
condition: bipolar disorder
area: mental
english: Indian English
narrator: patient
split: train
overall: unchanged
treatment: carbamazepine
rating: 1
round: 5
ledger:
  lithium | medication | tried | partial | other_physical
  carbamazepine | medication | stopped | unknown | other_physical, neurological
  valproate | medication | declined | unknown
  ashwagandha | supplement | stopped | worse | mania_psychosis
  lamotrigine | medication | not_tried | unknown
---
Purpose: [mood swings]{S mood}, [bipolar]{S diagnosis clin}

Used for: 19 days only

Side effects: [[double vision]{S neurological side_effect}, [red spots]{S other_physical side_effect} from neck to stomach, [mouth ulcers]{S other_physical clin side_effect}]{O side_effect; carbamazepine}

Comments: I was having [Licab]{T lithium; tried} earlier, [control was there but not full]{O partial; lithium}, [and [passing urine]{S other_physical side_effect} every one hour]{O side_effect; lithium}. So sir has given [Tegrital]{T carbamazepine; stopped; duration=19 days}. How it is for [mood]{S mood} I cannot say, because [on day 17 the [rash]{S other_physical side_effect} came and my mother took me to casualty]{O side_effect; carbamazepine}. They stopped the [tablet]{T carbamazepine; stopped} on the spot. [Skin was [clear]{S other_physical improved side_effect} in two weeks]{O tolerated; carbamazepine}. I enquired for [lamotrigine]{T lamotrigine; not_tried} but with [rash]{S other_physical possible side_effect} history they are saying no. [Valproate]{T valproate; declined} I refused as I am wanting baby. My neighbour aunty gave [ashwagandha]{T ashwagandha; stopped}. [With that I was [awake three nights, singing]{S mania_psychosis worsened side_effect}]{O worsening; ashwagandha}, thrown in dustbin. [At present again [high]{S mania_psychosis fig} one week, [low]{S mood} two weeks]{O no_benefit; overall}. Do the gene test before this medicine, it is costly but do it.

=== 1752-insomnia
title: Dayvigo vs all the others
genre: review
layout: one paragraph
condition: insomnia
area: mental
english: Canadian
narrator: patient
split: train
overall: partly_improved
treatment: lemborexant
rating: 6
round: 5
ledger:
  zopiclone | medication | stopped | mixed | gastrointestinal, substance_use
  doxepin | medication | tried | no_response
  valerian | supplement | tried | no_response
  cognitive behavioural therapy for insomnia | psychotherapy | stopped | partial | energy
  lemborexant | medication | ongoing | partial | sleep
  weighted blanket | other | ongoing | unknown
---
[Sleep]{S sleep} has been my hobby since menopause. [Zoppy]{T zopiclone; stopped} for three years: [[out like a light]{S sleep fig improved}]{O benefit; zopiclone}, [[mouth like I'd licked a battery]{S gastrointestinal fig side_effect}, and then [couldn't close my eyes without one]{S substance_use side_effect}]{O side_effect; zopiclone}. The pharmacist weaned me off it. [Three awful weeks of [staring at the ceiling fan]{S sleep withdrawal}]{O withdrawal; zopiclone}. [[Silenor]{T doxepin; tried} and [valerian]{T valerian; tried}, not a blink between the pair]{O no_benefit; doxepin, valerian}. [Sleep restriction]{T cognitive behavioural therapy for insomnia; stopped} with a [psychologist]{T cognitive behavioural therapy for insomnia; stopped}, who was a darling, [got me from four hours to five and a half]{O partial; cognitive behavioural therapy for insomnia}, [but I was [a danger on the 401]{S energy side_effect}]{O side_effect; cognitive behavioural therapy for insomnia} so I dropped that after a month. This new one, 5 mg. [I [fall asleep]{S sleep improved} no faster, but I [stay under till five]{S sleep improved}]{O partial; lemborexant}. [About once a week I [wake up and can't move]{S sleep side_effect}, which they call [sleep paralysis]{S sleep clin side_effect}]{O side_effect; lemborexant}. First time I thought it was a stroke. [No [cravings]{S substance_use absent side_effect} for it, I forget it some nights]{O tolerated; lemborexant}. Also bought a [weighted blanket]{T weighted blanket; ongoing} which the dog has claimed. $2.40 a night out of pocket.

=== 1753-major-depression
title: Rexulti add on
genre: review
layout: form fields
condition: major depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: brexpiprazole
rating: 3
round: 5
ledger:
  venlafaxine | medication | ongoing | partial
  brexpiprazole | medication | stopped | no_response | appetite_weight, anxiety
  lithium | medication | declined | unknown
  ketamine troches | medication | planned | unknown
---
Why: [MDD]{S diagnosis clin} that wont quit, add on to [effexor]{T venlafaxine; ongoing}

Side effects: [[29 pounds]{S appetite_weight side_effect} in 5 months, [fidgety]{S anxiety side_effect}]{O side_effect; brexpiprazole}

Cost: $45 with card, $1,400 without!!

Comments: The [Effexor]{T venlafaxine; ongoing} by itself [gets me to about a C minus]{O partial; venlafaxine}. This was going to get me to a B, according to the commercial where the lady holds up the smiley sign. First month I kept a chart on the fridge. Mood out of ten: 4, 4, 4, 5 (birthday), 4. [Month three: 4]{O no_benefit; brexpiprazole}. [Month five, still 4 but now [none of my bras fit]{S appetite_weight side_effect}]{O no_benefit; brexpiprazole}. [I'd [eat a sleeve of Ritz]{S appetite_weight side_effect} and then look for dinner]{O side_effect; brexpiprazole}. When I said I'm not better he kept on adding, he wanted [lithium]{T lithium; declined} too and I said I'm not doing three. Went off the [Rexulti]{T brexpiprazole; stopped} right before Labor Day. [[Lost 6 pounds]{S appetite_weight improved side_effect} so far]{O tolerated; brexpiprazole}. [Mood chart: 4]{O no_benefit; overall}. Found a doc who does [ketamine lozenges]{T ketamine troches; planned} by mail, consult is Tuesday. I never felt [suicidal]{S suicidality absent}, I want to say that, just [gray]{S mood fig}.

=== 1754-alcohol-use-disorder
title: Naltrexone, Sinclair style
genre: review
layout: one paragraph
condition: alcohol use disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: naltrexone
rating: 9
round: 5
ledger:
  Alcoholics Anonymous | support | stopped | no_response
  topiramate | medication | tried | no_response | neurological
  naltrexone | medication | ongoing | response | gastrointestinal, sleep, anhedonia
  extended-release naltrexone | medication | declined | unknown
---
You take it an hour before you drink. I know, sounds crazy. I did [AA]{T Alcoholics Anonymous; stopped; duration=two years} two years, coffee and folding chairs, nice folks, quit going in 2020, [I [drank]{S substance_use} in the parking lot after]{O no_benefit; Alcoholics Anonymous}. [[Topomax]{T topiramate; tried}: [tingles]{S neurological side_effect} and beer]{O no_benefit; topiramate}. So when the telehealth lady said you can [keep drinking]{S substance_use general} on [nal]{T naltrexone (medication); general} I figured what the heck. [The first two weeks I was [pukey]{S gastrointestinal side_effect} and [wide awake]{S sleep side_effect}]{O side_effect; naltrexone}. [[Drank the same 9 or 10]{S substance_use}]{O no_benefit; naltrexone}. [Month two I [left half a beer on the grill]{S substance_use improved} and didn't notice]{O benefit; naltrexone}. [Month four, three [drinks]{S substance_use improved} a night. Month seven, Saturdays only]{O benefit; naltrexone}. [Now I [hardly think of it]{S substance_use improved}]{O benefit; naltrexone}. [For a while [nothing was much fun]{S anhedonia side_effect}, not even the lake]{O side_effect; naltrexone}, [that lifted]{O tolerated; naltrexone}. [Liver numbers are in range for the first time since college]{O benefit; naltrexone}. They do a [shot]{T extended-release naltrexone; declined}, she offered it to me, but with the [pill]{T naltrexone; ongoing; dose=50} I decide. I still take my 50 before a ballgame. My brother got the [shot]{T extended-release naltrexone (medication); other} in rehab and it [held him]{S substance_use improved other} till it wore off. Nine, [one off for the [nausea]{S gastrointestinal clin side_effect}]{O side_effect; naltrexone}.

=== 1755-tardive
title: Haldol ruined my face
genre: review
layout: one paragraph
condition: psychosis
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: haloperidol
rating: 1
round: 5
ledger:
  haloperidol | medication | stopped | worse | neurological, functioning
  valbenazine | medication | ongoing | partial | sleep
  quetiapine | medication | ongoing | partial
---
They gave me this for 8 years for [hearing things]{S mania_psychosis} that I mostly heard when my husband was hitting me. Nobody asked about that. [Did the [voices]{S mania_psychosis} stop? No, they got [quieter]{S mania_psychosis improved} and [meaner]{S mania_psychosis worsened}]{O worsening; haloperidol}. [At year five my [lips started smacking]{S neurological side_effect}]{O side_effect; haloperidol}. I told them, they wrote it down. [At year six my [tongue was coming out]{S neurological side_effect} in church]{O side_effect; haloperidol}. Kids stare. [It's called [tardive]{S neurological clin side_effect} and it don't go away just because the [Haldol]{T haloperidol; stopped} did]{O side_effect; haloperidol}. [I [quit singing]{S functioning side_effect} in the choir, I [eat at home]{S functioning side_effect} with the blinds shut]{O side_effect; haloperidol}. Now I take [Ingrezza]{T valbenazine; ongoing}, $7000 a month if you can believe it, Medicaid pays. [It takes the [mouth]{S neurological improved side_effect} down maybe a third]{O partial; valbenazine} [and makes me [nod off]{S sleep side_effect} at bingo]{O side_effect; valbenazine}. For the [voices]{S mania_psychosis} a little [seroquel]{T quetiapine; ongoing} at bedtime, [they are [background]{S mania_psychosis improved} most days]{O partial; quetiapine}. If your mama is on [Haldol]{T haloperidol (medication); general} look at her mouth.

=== 1756-depression
title: Nortriptyline works fine
genre: review
layout: short paragraph
condition: migraine with depression
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: nortriptyline
rating: 8
round: 5
ledger:
  escitalopram | medication | stopped | mixed | anhedonia
  nortriptyline | medication | ongoing | response | gastrointestinal, other_physical
  topiramate | medication | not_tried | unknown
---
Had been on [Lexapro]{T escitalopram; stopped} which [cheered me up]{O benefit; escitalopram} [and [flattened]{S anhedonia fig side_effect} me at the same time]{O side_effect; escitalopram}, came off that over the summer. My neurologist wanted something for the [migraines]{S pain clin} and the [blues]{S mood fig} both. Old [tricyclic]{T nortriptyline; ongoing; dose=75 mg}, 75 mg. [[Dry eyes]{S other_physical side_effect}, [dry everything]{S gastrointestinal fig side_effect}, my [heart runs a little quick]{S other_physical side_effect}]{O side_effect; nortriptyline; neutral}. [[Migraines]{S pain clin improved} went from nine a month to two]{O benefit; nortriptyline}. [My [mood]{S mood improved} is level, I [cry when it's sad]{S anhedonia improved} and [laugh when its funny]{S mood improved}]{O benefit; nortriptyline}. [[Weight]{S appetite_weight absent side_effect} is the same within 3 lbs]{O tolerated; nortriptyline}. Never needed the [topiramate]{T topiramate; not_tried} he had lined up. $9 for ninety of these [pills]{T nortriptyline; ongoing}. I dont get why nobody uses it.

=== 1757-depression
title: Moclobemide "gentle"
genre: review
layout: form fields
condition: depression
area: mental
english: Canadian
narrator: patient
split: train
overall: unchanged
treatment: moclobemide
rating: 3
round: 5
ledger:
  citalopram | medication | tried | no_response
  bupropion | medication | tried | no_response
  venlafaxine | medication | tried | no_response
  moclobemide | medication | ongoing | no_response | sleep
  repetitive transcranial magnetic stimulation | neuromodulation | planned | unknown
  Monday walking group | support | not_tried | unknown
---
Reason: [dysthymia]{S diagnosis clin} since forever

Side effects: [[light sleep]{S sleep side_effect}, that's all really]{O side_effect; moclobemide; neutral}

Duration: 7 mos, 600 mg

Comments: Gentle is the word the doctor used. It's gentle the way tap water is gentle. I've done [Celexa]{T citalopram; tried}, [Wellbutrin]{T bupropion; tried}, [Effexor]{T venlafaxine; tried}, and [if you put them all in a bag with this one and shook it I couldn't tell you which was which]{O no_benefit; citalopram, bupropion, venlafaxine, moclobemide}. [I still [drag myself to the Tim's]{S energy fig}, I [still don't answer the door]{S functioning}, my sister still does my taxes]{O no_benefit; moclobemide}. [On the plus side no [sexual side effects]{S sexual absent side_effect}, [no weight]{S appetite_weight absent side_effect}, and you can eat cheese]{O tolerated; moclobemide}. I take it because the alternative is telling her I stopped. She signed a form for [magnets]{T repetitive transcranial magnetic stimulation; planned} in Halifax, there's a nine month wait and I've no car. The nurse wrote down a [Monday walking group]{T Monday walking group; not_tried}, it's on a sticky note somewhere. If you have a mild case, sure, why not try.

=== 1758-intermittent
title: Depakote for rage
genre: review
layout: one paragraph
condition: mood disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: valproate
rating: 6
round: 5
ledger:
  anger management | psychotherapy | tried | worse
  valproate | medication | ongoing | mixed | other_physical, appetite_weight, neurological, sleep
  oxcarbazepine | medication | planned | unknown
  vitamin B complex | supplement | ongoing | unknown
---
Court sent me to [anger management]{T anger management; tried; sessions=16 Wednesdays}, 16 Wednesdays, and [I was [hotter]{S anger fig worsened} coming out than going in]{O worsening; anger management}. Next stop a psychiatrist, who said it's a [mood disorder]{S diagnosis clin} and put me on [Depakote]{T valproate; ongoing; dose=1000}, 1000. [Within a month the [fuse got longer]{S anger fig improved}]{O benefit; valproate}. [Guy cut me off on I-40 and I [waved]{S anger improved}]{O benefit; valproate}. [I [haven't put a hole in a wall]{S anger improved} since 2021]{O benefit; valproate}. [So it works]{O benefit; valproate}. Now the bill: [[hair in the drain]{S other_physical side_effect}, [40 lb]{S appetite_weight side_effect}, [hands tremble]{S neurological side_effect} so I cant thread a needle, I'm an upholsterer]{O side_effect; valproate}. [I [nap like a toddler]{S sleep fig side_effect}]{O side_effect; valproate}. I take [B vitamins]{T vitamin B complex; ongoing} for the [hair]{S other_physical side_effect}, jury's out. Asked if there's something lighter and she's looking at [Trileptal]{T oxcarbazepine; planned}. [Me and the ex can [talk on the phone]{S functioning improved} now]{O benefit; valproate}. If you can live with the [belly]{S appetite_weight general side_effect}, I guess. My dad had the same [temper]{S anger other} and never took anything except a belt.

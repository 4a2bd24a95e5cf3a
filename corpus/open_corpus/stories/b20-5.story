=== 846-lupus
title: Wren's lupus year by year
genre: article
layout: charity page, timeline
condition: lupus
area: general
english: Canadian
narrator: journalist
split: train
overall: partly_improved
round: 3
ledger:
  naproxen | medication | tried | no_response | gastrointestinal
  prednisone | medication | ongoing | mixed | appetite_weight, sleep, mood
  chloroquine | medication | stopped | unknown | other_physical
  mycophenolate | medication | ongoing | partial | gastrointestinal
  cyclophosphamide | medication | declined | unknown
  belimumab | medication | ongoing | response
  sunscreen | other | ongoing | unknown
  acupuncture | mind_body | tried | partial
  vitamin D | supplement | ongoing | unknown
---
2014

Wren Kowalchuk is 23 and planting trees near Prince George. She gets a [rash over her nose and cheeks]{S other_physical}. Everybody on the crew has a burn, so nobody looks twice. By August she is [too tired to lift the bag]{S energy}. Her [knees are like grapefruit]{S other_physical fig}.

The camp medic gives her [naproxen]{T naproxen; tried}. [It does nothing for the [knees]{S pain}]{O no_benefit; naproxen} and [gives her [heartburn]{S gastrointestinal side_effect}]{O side_effect; naproxen}.

2015

A doctor in Kelowna sends off blood. The word is [lupus]{S diagnosis clin}.

In [lupus]{S diagnosis clin general} the body makes antibodies against itself. Nine out of ten patients are women. It can affect [skin]{S other_physical general}, [joints]{S pain general}, [kidneys]{S other_physical general}, lungs and brain, and it comes and goes. [Antimalarials]{T antimalarials (medication); general} are the backbone of treatment: they cut [flares]{S other general} by about half. Eye checks are needed, since over many years they may [harm the retina]{S other_physical possible general side_effect}.

Wren takes [chloroquine]{T chloroquine; stopped}. [She comes out in [hives]{S other_physical side_effect} from head to foot]{O side_effect; chloroquine} and it is stopped on day nine. She learns to wear [sunscreen]{T sunscreen; ongoing} every day, February too. She is put on [prednisone]{T prednisone; ongoing}.

"[On [pred]{T prednisone; ongoing} I could [run for the ferry]{S functioning improved}]{O benefit; prednisone}," she says. "[I was also [wide awake at four]{S sleep side_effect} baking, and [crying]{S mood side_effect} into it, with a [face like a dinner plate]{S appetite_weight fig side_effect}]{O side_effect; prednisone}."

2017

[Protein in the urine]{S other_physical}. Her [ankles swell]{S other_physical}. A biopsy shows [lupus nephritis]{S diagnosis clin}, class four. Half of those with [lupus]{S diagnosis clin general} will have some [kidney trouble]{S other_physical possible general}.

The nephrologist offers [cyclophosphamide]{T cyclophosphamide; declined}. Wren wants children someday and turns it down. They go with [mycophenolate]{T mycophenolate; ongoing; frequency=twice a day} twice a day, which she still takes. [It costs her a [bad stomach]{S gastrointestinal side_effect} most mornings]{O side_effect; mycophenolate}. [Over a year the [protein]{S other_physical improved} falls from 4 grams to 1.6]{O partial; mycophenolate}.

2018

Her friend Dani, whom she met in the infusion chair, gets [rituximab]{T rituximab (medication); other} and is [hiking]{S functioning other improved} by spring. A cousin with no medical degree sends [celery juice]{T celery juice (supplement); general} recipes. Wren tries [acupuncture]{T acupuncture; tried; sessions=six} on Davie Street, six visits. [The [shoulders]{S pain improved} eased for a day or two each time]{O partial; acupuncture}.

She is working the desk at a credit union. She hates the carpet.

2020

[Benlysta]{T belimumab; general} is approved in many countries for adults and now for kidney disease. It is an antibody that starves certain white cells. Common side effects include [nausea]{S gastrointestinal clin possible general side_effect}, [diarrhea]{S gastrointestinal clin possible general side_effect} and [low mood]{S mood clin possible general side_effect}.

Wren begins [Benlysta]{T belimumab; ongoing; frequency=Sunday nights} on Sunday nights. [No [nausea]{S gastrointestinal clin absent side_effect}, no [low mood]{S mood clin absent side_effect}]{O tolerated; belimumab}. [By the fall her [kidneys are almost normal]{S other_physical improved}]{O benefit; belimumab}. [The [prednisone]{T prednisone; ongoing; dose=5} comes down to 5]{O benefit; belimumab}, where it has stayed.

Now

[She has had two [flares]{S other} in four years, both after weddings]{O partial; overall}. "[I still [nap]{S energy}]{O partial; overall}," she says. "[I can [work a full week]{S functioning improved}, though]{O benefit; overall}. I left the credit union." There's [vitamin D]{T vitamin D; ongoing} on the windowsill, and she isn't sure whether she believes in it.

[She [plants trees]{S functioning improved} again, four at a time, in a park, in a very large hat]{O benefit; overall}.

=== 847-depression
title: Magnets on a Tuesday
genre: article
layout: clinic web page with patient story
condition: depression
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 3
ledger:
  escitalopram | medication | tried | no_response
  duloxetine | medication | tried | no_response
  vortioxetine | medication | tried | no_response
  aripiprazole | medication | tried | partial | appetite_weight
  psychotherapy | psychotherapy | ongoing | partial
  running | lifestyle | tried | no_response
  electroconvulsive therapy | neuromodulation | declined | unknown
  transcranial magnetic stimulation | neuromodulation | tried | response | pain
  nortriptyline | medication | ongoing | unknown | gastrointestinal
---
Meet Walt

Walt Jorgensen farmed sugar beets in the Red River Valley for 31 years. At 57 he [couldn't make himself start the truck]{S functioning}.

"I'd sit in it with the key in my hand," he said. "I wasn't [sad]{S mood absent} exactly. It was like [somebody turned off the breaker]{S anhedonia fig}. I [didn't care]{S anhedonia} about the beets, the grandkids, nothing. I'd [lie there from two o'clock on]{S sleep} and figure out [who'd be better off]{S suicidality fig}."

He had been this way once before, in the eighties, when a good many farmers were.

What he tried

[Lexapro]{T escitalopram; tried}, [Cymbalta]{T duloxetine; tried}, [Trintellix]{T vortioxetine; tried}: "[Might as well have fed them to the cat]{O no_benefit; escitalopram, duloxetine, vortioxetine}." [When they added [Abilify]{T aripiprazole; tried}, he got a little [pep]{S energy improved}]{O partial; aripiprazole} and [[put on 30 pounds]{S appetite_weight side_effect}]{O side_effect; aripiprazole}. His son, who runs marathons to keep his own [blues]{S mood fig other} away, bought him shoes. Walt [jogged]{T running; tried} up and down the section road for most of a summer. The dog lost weight. [Walt [felt the same]{S mood}]{O no_benefit; running}.

He has seen a [counselor]{T psychotherapy; ongoing; frequency=every other Tuesday} at his church every other Tuesday since 2019. [It's a place to say it]{O partial; psychotherapy}, Walt says.

His doctor in Grand Forks brought up [ECT]{T electroconvulsive therapy; declined}. Walt's aunt had [shock treatment]{T electroconvulsive therapy; other} in 1961 and [didn't know her own kitchen]{S cognition other side_effect} afterward. He said no thanks.

What is [TMS]{T transcranial magnetic stimulation; general}?

[Transcranial magnetic stimulation]{T transcranial magnetic stimulation; general} uses a magnetic coil, held on the head, to stir a part of the brain that works too little in [depression]{S diagnosis clin general}. You are awake the whole time and can drive yourself home. A course is 36 visits. About half of patients improve and a third recover. Possible side effects are [headache]{S pain possible general side_effect}, [scalp soreness]{S pain possible general side_effect} and, very rarely, a [seizure]{S neurological clin possible general side_effect}. People with metal in the head can't have it.

Medicare covers it after several failed [antidepressants]{T antidepressants (medication); general}. Walt's plan wanted one more. He took [nortriptyline]{T nortriptyline; ongoing; dose=50 mg} to satisfy them, 50 mg, and has simply kept on. [It makes him [dry as a bone]{S gastrointestinal fig side_effect}]{O side_effect; nortriptyline; neutral}.

Winter 2022

He had 36 sessions of [TMS]{T transcranial magnetic stimulation; tried; sessions=36} with us, starting the week after New Year's. It's 70 miles each way. "[It's a woodpecker, and it [hurt]{S pain side_effect} the first four, five times]{O side_effect; transcranial magnetic stimulation}. [After that I could have slept]{O tolerated; transcranial magnetic stimulation}."

[For three weeks he felt no different]{O no_benefit; transcranial magnetic stimulation; neutral}, and told our technician, Bree, so every day. [On a Tuesday in week four he stopped on the way home for pie]{O benefit; transcranial magnetic stimulation}.

"[I [wanted]{S anhedonia improved} it. I'm telling you, I [hadn't wanted anything]{S anhedonia} in two years]{O benefit; transcranial magnetic stimulation}."

[His PHQ-9 went from 22 to 5]{O benefit; transcranial magnetic stimulation}. Bree's own mother had [TMS]{T transcranial magnetic stimulation; other} the same spring and got nothing from it, which is why Bree never promises. [In November Walt began to [slide]{S mood fig worsened}]{O partial; overall}, and he is scheduled for a short [booster]{T transcranial magnetic stimulation; planned} in January if it gets any worse.

[He [started the truck]{S functioning improved} this morning without thinking]{O benefit; overall}. He rents out the land now. He and the [counselor]{T psychotherapy; ongoing} mostly talk about that.

Think [TMS]{T transcranial magnetic stimulation; general} may be right for you? Ask your doctor for a referral or use the form below.

=== 848-asthma
title: "I thought everyone wheezed"
genre: article
layout: newspaper health page
condition: asthma
area: general
english: British
narrator: journalist
split: train
overall: improved
round: 3
ledger:
  salbutamol | medication | ongoing | partial | neurological, other_physical
  beclometasone | medication | tried | no_response
  fluticasone/salmeterol | medication | tried | partial | other_physical
  montelukast | medication | stopped | no_response | sleep, suicidality
  prednisolone | medication | tried | mixed | appetite_weight, mood
  breathing exercises | mind_body | ongoing | partial
  bronchial thermoplasty | procedure | declined | unknown
  mepolizumab | medication | ongoing | response | pain
---
Leanne Corrigan plays cornet in a works band whose works shut in 1986. She is 48. Two years ago she [couldn't blow out a candle]{S other_physical}.

"I was in A&E seven times in a twelvemonth. They'd see me and say, usual?"

She had [asthma]{S diagnosis clin} as a child, and so did her brothers, and for a long time she thought that everyone [wheezed]{S other_physical}. The [blue inhaler]{T salbutamol; ongoing} was always in her pocket, and it is there today. [Two puffs and it opens up]{O partial; salbutamol}, she says, "[and my [hands shake]{S neurological side_effect} and my [heart goes like the clappers]{S other_physical fig side_effect}]{O side_effect; salbutamol}."

Some 5.4 million people in Britain get treatment for [asthma]{S diagnosis clin general}. For about four in a hundred it is severe: they go on having [attacks]{S other_physical general} however well they use their inhalers. Doctors now urge people not to lean on the [reliever]{T salbutamol; general}. "It doesn't touch the inflammation," says Dr Callum Petherbridge, a chest physician in Leeds. "[Steroid inhalers]{T inhaled steroids (medication); general} do. The main nuisance is [thrush]{S other_physical clin possible general side_effect}, and rinsing prevents most of it."

Leanne did everything that she was told. [Clenil]{T beclometasone; tried}, the brown one: "[Couldn't tell you I was on it]{O no_benefit; beclometasone}." [Seretide]{T fluticasone/salmeterol; tried}, the purple one: "[Better for a bit, maybe two winters]{O partial; fluticasone/salmeterol}. [Made me [hoarse]{S other_physical side_effect}, and I had [thrush]{S other_physical clin side_effect} twice]{O side_effect; fluticasone/salmeterol}."

[Montelukast]{T montelukast; stopped} was meant for the nights. [She [dreamed of drowning]{S sleep side_effect}, and in the third week she [wanted to be dead]{S suicidality side_effect}]{O side_effect; montelukast}. She had never been [suicidal]{S suicidality absent} in her life. Her husband read the leaflet out loud in the kitchen and put the box in the bin. [Her [chest]{S other_physical} hadn't changed either way]{O no_benefit; montelukast}. It should be said that her nephew has taken [montelukast]{T montelukast; other} since he was five with no bother at all, and that most people get on with it.

[Prednisolone]{T prednisolone; tried; duration=five days} she had so often that she lost count, five days here and five there. [It got her [breathing]{S other_physical improved} every time]{O benefit; prednisolone}. [It also put [four stone]{S appetite_weight side_effect} on her and made her [cry at the adverts]{S mood side_effect}]{O side_effect; prednisolone}.

She was sent to a severe asthma centre in May 2023. A physiotherapist taught her [breathing exercises]{T breathing exercises; ongoing}, which she does on the bus. [They help if it's [nerves]{S anxiety} and don't if it isn't]{O partial; breathing exercises}. There was talk of [thermoplasty]{T bronchial thermoplasty; declined}, [heat treatment of the airways]{T bronchial thermoplasty; declined} under sedation; she didn't fancy it. Then a blood test showed that her [eosinophils were sky-high]{S other_physical fig}.

[Biologics]{T biologics (medication); general} such as [mepolizumab]{T mepolizumab; general} and [benralizumab]{T benralizumab (medication); general} mop up those cells. They halve [attacks]{S other_physical general} on average. Fewer than one in three of those who could have them are given them.

Leanne has had [mepolizumab]{T mepolizumab; ongoing; frequency=every four weeks; duration=eighteen months} every four weeks for eighteen months. [A [headache]{S pain side_effect} the next day, and that's her lot]{O side_effect; mepolizumab; neutral}. [She has been to A&E once]{O benefit; mepolizumab}. "[I [did the whole of the march]{S functioning improved}, uphill, in June]{O benefit; mepolizumab}. [I had [breath]{S other_physical improved} left to swear at the trombones]{O benefit; mepolizumab}."

A woman who started [Nucala]{T mepolizumab; other} on the same day got no good of it and has been moved to [dupilumab]{T dupilumab (medication); other}. They text.

The band has a contest in Durham next month. They came ninth last year, out of ten.

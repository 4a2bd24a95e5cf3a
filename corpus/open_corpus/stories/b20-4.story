=== 843-adult-adhd
title: Late, again
genre: article
layout: newspaper health page
condition: ADHD
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 3
ledger:
  methylphenidate | medication | tried | mixed | appetite_weight, other_physical, mood
  atomoxetine | medication | tried | no_response | gastrointestinal, sexual
  lisdexamfetamine | medication | ongoing | response | sleep
  coaching | support | tried | response
  omega-3 | supplement | tried | no_response
  bullet journal | lifestyle | tried | no_response
  guanfacine | medication | not_tried | unknown
  mindfulness | mind_body | tried | no_response
---
Precious Adeyemi was [late]{S functioning} for her own assessment. She had waited three years and two months for it.

"I had it in two diaries," says the 33-year-old paediatric nurse from Croydon. "I was outside, in the car. I'd [got stuck]{S cognition fig} reading about eels."

As a girl she was bright and chatty and a disappointment. As an adult she [lost keys, cards, a passport on the morning of a flight]{S cognition}. She [paid every bill twice or never]{S functioning}. At work, where somebody was always about to be sick on her, she was excellent.

[ADHD]{S diagnosis clin general} is thought to affect three to four adults in a hundred. Girls are often missed because they are less likely to be [running about]{S other general}. Typical signs are [poor concentration]{S cognition general}, [restlessness]{S anxiety clin general} and [putting things off]{S functioning general}. Prescriptions have more than doubled since 2018, and not everyone is happy about that.

Before the diagnosis there were the home remedies. [Fish oil]{T omega-3; tried}, [bullet journals]{T bullet journal; tried}, a [mindfulness]{T mindfulness; tried; duration=eight weeks} course over eight weeks. [None of it stuck]{O no_benefit; omega-3, bullet journal, mindfulness}. In the [meditation]{T mindfulness; tried} she counted the ceiling tiles, she says. There were 88.

The clinic began with [methylphenidate]{T methylphenidate; tried}, under the name of [Concerta]{T methylphenidate; tried}. "[Day one, it was [quiet in my head]{S cognition fig improved}. I [did my tax]{S functioning improved}]{O benefit; methylphenidate}. [I sat and [read a chapter]{S cognition improved}, then another]{O benefit; methylphenidate}." [But her [heart raced]{S other_physical side_effect}, she [lived on crackers]{S appetite_weight fig side_effect}]{O side_effect; methylphenidate}, and [at five each afternoon there was the [crash]{S mood fig side_effect}]{O side_effect; methylphenidate}. [She'd be [in tears]{S mood side_effect} over the recycling]{O side_effect; methylphenidate}.

Her brother Tobi takes [Concerta]{T methylphenidate; other} as well. He has no [crash]{S mood fig other absent side_effect} and eats like a horse.

[Atomoxetine]{T atomoxetine; tried; duration=ten weeks}, which isn't a stimulant, got ten weeks. [It made her [queasy]{S gastrointestinal side_effect} and [killed her libido]{S sexual fig side_effect}]{O side_effect; atomoxetine}. [As for [concentration]{S cognition}, she might as well have had a mint]{O no_benefit; atomoxetine}. She asked about [guanfacine]{T guanfacine; not_tried}, but it is licensed only for children here.

"[Stimulants]{T stimulants (medication); general} help about seven adults in ten," says Dr Rhodri Maddock, a consultant psychiatrist. "They raise dopamine in the front of the brain. We check pulse and blood pressure, because they can cause [palpitations]{S other_physical clin possible general side_effect}, and they can bring out [psychosis]{S mania_psychosis clin possible general side_effect} in a very few."

Since last summer Precious has been on [Elvanse]{T lisdexamfetamine; ongoing; dose=50mg}, 50mg, at seven in the morning. [It wears off so gently that she doesn't notice]{O tolerated; lisdexamfetamine}. [If she takes it after nine she's [awake till three]{S sleep side_effect}]{O side_effect; lisdexamfetamine; neutral}. "[I [finish sentences]{S cognition improved}. I [finish other people's cups of tea]{S functioning improved}, you know, I actually sit there]{O benefit; lisdexamfetamine}."

When there was a shortage in the autumn she had eleven days without. [She [left a pan on]{S cognition withdrawal} twice]{O withdrawal; lisdexamfetamine}.

Through Access to Work she also had twelve sessions with a [coach]{T coaching; tried; sessions=twelve}, a former air traffic controller. [He taught her to set the alarm for leaving, not for arriving]{O benefit; coaching}. [She has [been on time]{S functioning improved} for handover since February]{O benefit; coaching}.

She was six minutes early for this interview. She had been told the wrong time by her mother, on purpose.

=== 844-parkinsons
title: Dancing with Alf
genre: article
layout: charity page
condition: Parkinson's disease
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 3
ledger:
  ropinirole | medication | stopped | mixed | substance_use, sleep
  co-careldopa | medication | ongoing | response | neurological, gastrointestinal
  rasagiline | medication | ongoing | unknown
  speech therapy | procedure | tried | partial
  physiotherapy | procedure | tried | response
  dance class | lifestyle | ongoing | response
  deep brain stimulation | neuromodulation | declined | unknown
  domperidone | medication | tried | response
  mucuna | supplement | not_tried | unknown
---
Alf Thackray's wife noticed it before he did. His [left arm had stopped swinging]{S neurological} when they walked the dog.

"I said, it's resting," says Alf, a retired joiner of 70 from Barnsley. "Then my [handwriting shrank]{S neurological}. I signed a cheque and the bank sent it back."

About 166,000 people in the UK have [Parkinson's]{S diagnosis clin general}. It comes about when certain brain cells stop making enough dopamine. Main signs:

• [tremor]{S neurological clin general}, though three in ten never have one
• [slowness]{S neurological general}
• [stiff muscles]{S other_physical general}
• [poor sleep]{S sleep general}, [constipation]{S gastrointestinal clin general} and [low mood]{S mood clin general}

There is no cure yet. Treatment is about living well.

The tablets

Because he was under 65 at the time, Alf's first [tablet]{T ropinirole; stopped} was [ropinirole]{T ropinirole; stopped}. "[It did [loosen]{S other_physical improved} me]{O benefit; ropinirole}. [I was [back at the bench]{S functioning improved} in a month]{O benefit; ropinirole}. [I also [dropped off in my dinner]{S sleep side_effect}]{O side_effect; ropinirole}." Then Maureen opened a bank statement. [He had [put £6,000 on the horses]{S substance_use side_effect}]{O side_effect; ropinirole}. He had never so much as done the pools.

[Gambling]{S substance_use possible general side_effect}, [shopping]{S substance_use possible general side_effect} and a [sudden interest in sex]{S sexual possible general side_effect} are known risks of [dopamine agonists]{T dopamine agonists (medication); general}. Around one person in seven is affected, and many don't link it to the drug. If you are worried, don't stop by yourself: ring your nurse.

Alf's nurse brought him off it over six weeks. [The [betting]{S substance_use improved side_effect} stopped when the [tablet]{T ropinirole; stopped} did]{O tolerated; ropinirole}. He's been on [Sinemet]{T co-careldopa; ongoing; frequency=four times a day} since, four times a day. [At first he [felt sick]{S gastrointestinal side_effect} with it]{O side_effect; co-careldopa}; [a fortnight of [domperidone]{T domperidone; tried; duration=a fortnight} put that right]{O benefit; domperidone}. [He can [do his own buttons]{S functioning improved} an hour after a dose]{O benefit; co-careldopa}. [These last two years he [wriggles]{S neurological fig side_effect} in his chair at the top of it]{O side_effect; co-careldopa; neutral}. There's [rasagiline]{T rasagiline; ongoing} in the morning as well, and he's no idea what it's for.

"Chap at our branch, Ken, takes [beans]{T mucuna; other}. [Velvet beans]{T mucuna; other}, off the internet. He reckons he doesn't need [Sinemet]{T co-careldopa; other}. He's [stiff as a board]{S other_physical fig other}." Alf won't be trying the [beans]{T mucuna; not_tried}.

Other help

He saw a [speech therapist]{T speech therapy; tried; duration=four weeks} for four weeks of loud shouting. [His [voice carried]{S neurological improved} for a bit and then it [went back to a mumble]{S neurological worsened}]{O partial; speech therapy}. The [physio]{T physiotherapy; tried} was a young woman called Bex, and she put tape on the kitchen floor. [He'd been [freezing]{S neurological} in the doorway like a horse at a bridge; now he steps over the line and [keeps going]{S neurological improved}]{O benefit; physiotherapy}.

The consultant has twice brought up [deep brain stimulation]{T deep brain stimulation; declined}. Alf's answer is that he has drilled enough holes. For some people [DBS]{T deep brain stimulation; general} can halve the tablets, says Dr Yewande Sotubo, a neurologist who advises us, but it is not for everyone and it doesn't help with [balance]{S neurological general} or [memory]{S cognition general}.

And on Wednesdays he [dances]{T dance class; ongoing; frequency=Wednesdays}. The [class]{T dance class; ongoing; frequency=Wednesdays} is in the Methodist hall, with a former member of a touring ballet and a tape machine. He went the first time for Maureen's sake. "[I [can't walk to the bus]{S functioning} some days. I [can waltz]{S functioning improved} there and back]{O benefit; dance class}. Explain that."

[He is [slower]{S neurological worsened} than last year]{O worsening; overall}. He's [not down]{S mood absent} about it. He's made a bird table with a wonky leg and has been told it's the best he ever did.

To find a class near you, enter your postcode below.

=== 845-schizophrenia
title: What Joel hears
genre: article
layout: magazine profile
condition: schizophrenia
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 3
ledger:
  risperidone | medication | tried | partial | sexual, other_physical
  haloperidol | medication | tried | mixed | other_physical, anxiety
  benztropine | medication | tried | response
  hospital admission | care_setting | tried | unknown
  aripiprazole | medication | stopped | no_response | anxiety
  clozapine | medication | ongoing | response | gastrointestinal, sleep, appetite_weight
  metformin | medication | ongoing | partial
  cognitive behavioural therapy | psychotherapy | tried | partial
  clubhouse | support | ongoing | response
---
The radio in Joel Strand's apartment is always on, low, tuned to baseball or to Spanish. He doesn't speak Spanish. That's the point.

"If I can't tell what they're saying, I don't have to do it," he told me.

Joel is 35. At 20 he was a sophomore in Duluth, on a hockey scholarship, when the [men on the other side of the wall]{S mania_psychosis fig} started to comment on his game. He [stopped going to class]{S functioning}. He [taped over the outlets]{S mania_psychosis}. When his father drove up to get him, Joel [didn't think it was his father]{S mania_psychosis}.

[Schizophrenia]{S diagnosis clin general} affects fewer than one person in a hundred, and almost never means a [split personality]{S mania_psychosis fig absent general}. There are [voices]{S mania_psychosis general} and [false beliefs]{S mania_psychosis general}. There are also quieter losses: [drive]{S anhedonia general}, [speech]{S functioning general}, [pleasure]{S anhedonia general}. [Antipsychotics]{T antipsychotics (medication); general} block dopamine and work well on the first kind, poorly on the second.

They gave him [Risperdal]{T risperidone; tried}. "[The [men]{S mania_psychosis fig improved} moved down the hall]{O partial; risperidone}. [I [grew breasts]{S other_physical side_effect}, and I had [no sex drive]{S sexual side_effect}. I was twenty]{O side_effect; risperidone}." During the second [hospital stay]{T hospital admission; tried} it was [Haldol]{T haloperidol; tried}. [It [shut everyone up]{S mania_psychosis fig improved}]{O benefit; haloperidol}. [His [neck locked to one side]{S other_physical side_effect}, and he [couldn't stop pacing]{S anxiety side_effect}]{O side_effect; haloperidol}. [A shot of [Cogentin]{T benztropine; tried; route=shot} undid the [neck]{S other_physical improved side_effect} in ten minutes]{O benefit; benztropine}.

There were four [hospitals]{T hospital admission; tried} in five years. His mother, Linda, keeps the wristbands in a coffee can. She was on [Celexa]{T citalopram (medication); other} herself by then, and it [got her to work and home]{S functioning improved other}.

[Abilify]{T aripiprazole; stopped} was supposed to be the modern one. [He felt [as if he had ants in his legs]{S anxiety fig side_effect}]{O side_effect; aripiprazole}, and [the [men]{S mania_psychosis fig worsened} came back with friends]{O no_benefit; aripiprazole}. He quit. Some weeks later a state trooper found him on the ice off Park Point, walking toward Wisconsin.

[Clozapine]{T clozapine; general} is the drug for people whom two others have failed. It is better than anything else we have and it is given to perhaps one in ten who could use it. The reason is blood: in about one patient in a hundred the [white cells drop]{S other_physical possible general side_effect}. So there are weekly tests, then monthly. It may also cause [seizures]{S neurological clin possible general side_effect}, [constipation]{S gastrointestinal clin possible general side_effect}, and [diabetes]{S diagnosis clin possible general side_effect}.

Joel has been on [clozapine]{T clozapine; ongoing; dose=350 milligrams} for nine years, 350 milligrams. "[I [drool]{S gastrointestinal side_effect} like a St. Bernard]{O side_effect; clozapine; neutral}," he said. "[I [sleep eleven hours]{S sleep side_effect}]{O side_effect; clozapine; neutral}." [He [gained sixty pounds]{S appetite_weight side_effect}]{O side_effect; clozapine}; [[metformin]{T metformin; ongoing} has taken off fifteen]{O partial; metformin}. [His counts have been [fine]{S other_physical absent side_effect} every time]{O tolerated; clozapine}.

And the [voices]{S mania_psychosis}? "[One guy left]{O benefit; clozapine}. [He's kind of a [whisperer]{S mania_psychosis fig improved}]{O benefit; clozapine}." A [psychologist]{T cognitive behavioural therapy; tried} did sixteen sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=sixteen} with him. [It helped him to talk back some]{O partial; cognitive behavioural therapy}. It was where the radio came from.

Weekdays he takes the 9:10 bus to a [clubhouse]{T clubhouse; ongoing; frequency=Weekdays} on Superior Street, where members run the kitchen and the front desk. He does the coffee. [He has [friends]{S functioning improved}]{O benefit; clubhouse}. One of them, Ruthie, is on [Invega]{T paliperidone (medication); other}, a shot every three months, and [hears nothing at all]{S mania_psychosis improved other}. Joel thinks that must be lonely.

[He hasn't been in a hospital since 2015]{O benefit; overall}. [He [can't hold a paying job]{S functioning} yet; he has tried twice]{O partial; overall}.

The Twins were losing as I left. He turned it up.

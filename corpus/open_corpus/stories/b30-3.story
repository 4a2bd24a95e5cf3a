=== 1297-schizophrenia
title: Depot clinic closing
genre: feedback
layout: service feedback comment
condition: schizophrenia
area: mental
english: British
narrator: relative
split: train
overall: improved
round: 4
ledger:
  olanzapine | medication | stopped | unknown
  paliperidone | medication | ongoing | response | sexual
  drop-in centre | support | stopped | response
---
My husband Ken has gone to the [injection]{T paliperidone; ongoing; frequency=every month} clinic at Laurel House every month for eight years. We got a letter in August to say it is moving to the hospital site from the 1st. No consultation that I know of. It is two buses and he [does not do buses on his own]{S functioning}. When I rang up I was told transport was not the trust's responsibility.

I would like whoever decides these things to know what they're closing. It's not only a [needle]{T paliperidone; ongoing}. Maureen the nurse notices. She noticed his ankles and it was his heart. She noticed when he [stopped shaving]{S functioning}. She gives him a cup of tea after and asks about the pigeons.

He was very poorly before. He [believed the neighbours were gassing us]{S mania_psychosis}, he [taped up the doors]{S mania_psychosis}. With [tablets]{T olanzapine; stopped}, [olanzapine]{T olanzapine; stopped} it was, he would take them for a month and then not, and [every time he stopped he was [back under the stairs]{S mania_psychosis fig withdrawal} inside six weeks]{O withdrawal; olanzapine}. [Since the [paliperidone]{T paliperidone; ongoing} he has [not had one day of it]{S mania_psychosis improved}]{O benefit; paliperidone}. [It did away with our [married life]{S sexual fig side_effect}, if you follow me]{O side_effect; paliperidone}, but he's seventy and I have my husband.

There used to be a [drop-in]{T drop-in centre; stopped} on Fridays as well with dominoes. [That got him [talking to people]{S functioning improved}]{O benefit; drop-in centre}. They shut that in 2019.

I've asked for a home visit from the community nurses and been told he would need to be assessed for it.

=== 1298-generalised-anxiety
title: Silvercloud, phone calls, and eventually a person
genre: feedback
layout: survey answers
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: dev
overall: partly_improved
round: 4
ledger:
  online course | psychotherapy | tried | no_response
  worry time | lifestyle | ongoing | partial
  acceptance and commitment therapy | psychotherapy | tried | partial
  beta blockers | medication | declined | unknown
---
How easy was it to get help?
Not hard, just slow. The form online asks you nine questions about [little interest or pleasure]{S anhedonia general possible} and then seven about [worry]{S anxiety general possible}, then you wait. The confirmation email went in my junk.

Did you feel listened to?
By the second lady yes. By the first lady no, she talked over me and I could hear a dog.

Did you get the treatment you wanted?
I wanted to sit in a room with a human being. I was told the next step was an [online course]{T online course; planned; sessions=eight modules} of eight modules. I did the [modules]{T online course; tried}. [I'm a primary school teacher and it was like marking someone else's homework, no use to me whatever]{O no_benefit; online course}. The one thing I've kept from it is putting aside [twenty minutes at teatime to worry]{T worry time; ongoing; duration=twenty minutes; frequency=at teatime}, [which [shuts me up]{S anxiety fig improved} for the evening, some evenings]{O partial; worry time}.

Then I got a trainee called Tom for [ACT]{T acceptance and commitment therapy; tried; sessions=eight; route=on video}, eight sessions on video. His internet was worse than mine. He was good though. [I still [wake at four]{S sleep}]{O no_benefit; acceptance and commitment therapy}. [I [don't argue with it]{S anxiety fig improved} as much, is how I'd put it]{O partial; acceptance and commitment therapy}.

The GP mentioned [beta blockers]{T beta blockers; declined} but I've got [asthma]{S diagnosis clin} so that was the end of that.

What could we do better?
Answer your phone between 12 and 2, which is when teachers are free. And nobody should be asked by a robot if they want to [kill themselves]{S suicidality general possible}.

=== 1299-labour
title: Birth of our son
genre: feedback
layout: service feedback comment
condition: childbirth
area: general
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  induction of labour | procedure | tried | no_response | pain
  nitrous oxide | medication | tried | no_response | gastrointestinal, neurological
  epidural | medication | tried | partial | other_physical
  caesarean section | procedure | tried | response
  iron tablets | medication | ongoing | unknown | gastrointestinal
---
I was booked for [induction]{T induction of labour; planned} on the Monday. Told to ring at 7am. Rang at 7, told to ring at 11. Rang at 11, told to ring at 4. Got a bed on Wednesday. I understand it's about staffing but I was 42 weeks and had been sat by the phone with a bag packed since the weekend.

The antenatal ward was boiling and partners were sent home at eight. Two lots of [pessary]{T induction of labour; tried} and [not a thing happening]{O no_benefit; induction of labour} except [[cramps]{S pain side_effect}]{O side_effect; induction of labour}. A midwife called Jo took over on Thursday and I can't praise her enough. She explained everything twice. She told the registrar to come back and knock.

[[Gas and air]{T nitrous oxide; tried} just [made me throw up]{S gastrointestinal side_effect} and [spin]{S neurological fig side_effect}]{O side_effect; nitrous oxide}, [didn't do anything for the [pain]{S pain}]{O no_benefit; nitrous oxide}. I had asked for an [epidural]{T epidural; planned} at midnight, the anaesthetist was in theatre till five. [When the [epidural]{T epidural; tried} came it worked on the left side only]{O partial; epidural} and [[itched like mad]{S other_physical fig side_effect}]{O side_effect; epidural}.

In the end it was a [section]{T caesarean section; tried} and [I'd do it again tomorrow]{O benefit; caesarean section}. [Calm, quick, no [pain]{S pain improved}, and he was out and yelling]{O benefit; caesarean section}. The surgeon said happy birthday to him.

Postnatal was a different story. One midwife for the whole bay. Nobody showed me how to feed. I went home with [iron tablets]{T iron tablets; ongoing}, [which have [bunged me up]{S gastrointestinal fig side_effect} good and proper]{O side_effect; iron tablets}, and someone else's discharge letter.

=== 1300-overdose-liaison
title: A&E and the liaison team
genre: feedback
layout: service feedback comment
condition: suicidal crisis
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  acetylcysteine | medication | tried | unknown | other_physical
  home treatment team | care_setting | tried | response
  safety plan | other | ongoing | response
  psychodynamic psychotherapy | psychotherapy | planned | unknown
---
I [took an overdose]{S suicidality} on a Thursday in September. I'm not going to go into why. The paramedics were brilliant, both of them, they talked to me like a person and made my flatmate a brew.

At the hospital I was put in a corridor with a security guard standing at my feet for five hours. He was told not to speak to me and he didn't. A nurse hanging the [drip]{T acetylcysteine; tried} said "there's poorly people waiting for this bed". I've told PALS her name. [The [drip]{T acetylcysteine; tried} brought me out in [hives]{S other_physical side_effect}]{O side_effect; acetylcysteine} and the same nurse rolled her eyes.

The liaison psychiatrist came at three in the morning and he was the complete opposite. He fetched a chair. He said take your time, I've got nowhere better to be. He wrote a [plan]{T safety plan; ongoing} with me of who to ring and what to do, in my words, on a bit of paper, not his words on a form. I've still got that [bit of paper]{T safety plan; ongoing}, it's on the fridge. [I've used it twice and I'm still here]{O benefit; safety plan}.

He sent me home under the [home treatment team]{T home treatment team; tried; duration=two weeks} who came for two weeks. Different people, yes, but they'd read the notes. [They [got me through it]{S suicidality fig improved} and I'll always be grateful]{O benefit; home treatment team}. [I'm [not great]{S mood} now, I'm [not where I was]{S mood fig improved}]{O partial; overall}.

I've been referred for [long term psychotherapy]{T psychodynamic psychotherapy; planned} and the estimate is 22 months. I laughed when I read it.

=== 1301-rheumatoid-arthritis
title: Rheumatology advice line
genre: feedback
layout: title and comment
condition: rheumatoid arthritis
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  sulfasalazine | medication | stopped | no_response | gastrointestinal
  methotrexate | medication | ongoing | partial
  folic acid | supplement | ongoing | unknown
  steroid injection | medication | tried | partial | other_physical
  rituximab | medication | planned | unknown
---
The advice line is an answerphone. The message says they will return your call within two working days. In my experience this means five, and it'll be while you're in the shower, from a withheld number, and if you miss it that counts as your call back.

I wouldn't mind but I only ring when I'm desperate. In July [both hands blew up like boxing gloves]{S other_physical fig} and I [couldn't open the cat food]{S functioning}. By the time they got hold of me it had been nine days and my GP had given me a [steroid jab]{T steroid injection; tried} in the backside, [that calmed it all down for about three weeks]{O partial; steroid injection} and [gave me a [face like a tomato]{S other_physical fig side_effect}]{O side_effect; steroid injection; neutral}.

Having said that. The specialist nurses when you actually sit down with one are marvellous. Sister Okafor has been with me from the start. She saw me through the [sulfasalazine]{T sulfasalazine; stopped} ([a waste of time]{O no_benefit; sulfasalazine}, [all I got was [bad guts]{S gastrointestinal side_effect}]{O side_effect; sulfasalazine}) and taught me to do my own [methotrexate]{T methotrexate; ongoing} on a Sunday with the [folic acid]{T folic acid; ongoing; frequency=on the Monday} on the Monday. [[Methotrexate]{T methotrexate; ongoing} does about half the job]{O partial; methotrexate}. [I was warned my [hair would fall out]{S other_physical absent side_effect} and it hasn't]{O tolerated; methotrexate}. My late mother had [gold injections]{T gold injections (medication); other} for the same thing and her [hands were like claws]{S other_physical fig other}, so I do count my blessings.

The next step is [rituximab]{T rituximab; planned}. That was agreed in May. There's a form somewhere.

=== 1302-ocd
title: IAPT then the specialist clinic
genre: feedback
layout: service feedback comment
condition: OCD
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  counselling | psychotherapy | tried | worse
  exposure and response prevention | psychotherapy | tried | response
  clomipramine | medication | ongoing | response | gastrointestinal, other_physical
---
Leaving this for anyone with [OCD]{S diagnosis clin} who is where I was two years ago.

The first service I was sent to didn't understand it. I told the woman about the [thoughts]{S anxiety} (I won't repeat them) and she went quiet and then said she'd have to speak to her supervisor about safeguarding. I went home and waited for the police. Nobody came and nobody rang to say nobody was coming. I was then given [general counselling]{T counselling; tried; sessions=ten}, ten weeks of it. She kept telling me I was a good person. [I'd go home and [check with my mum that I was]{S anxiety worsened}, so that was the [OCD]{S diagnosis clin} fed and watered, it doubled that summer]{O worsening; counselling}.

My GP, who I have never had a cross word with, wrote three letters to get me to the specialist clinic. It's 90 minutes on the train. I'd go on my knees.

Dr Lindqvist had heard it all before. She laughed in the right places. She explained what [ERP]{T exposure and response prevention; planned} was and she didn't pretend it'd be nice. It wasn't. [By week nine I could [hold my niece]{S functioning improved}]{O benefit; exposure and response prevention}. They also started me on [clomipramine]{T clomipramine; ongoing} which is old as the hills. [[Dry mouth]{S gastrointestinal side_effect}, [sweating]{S other_physical side_effect}]{O side_effect; clomipramine; neutral} but [it [turned the volume down]{S anxiety fig improved} enough to do the work]{O benefit; clomipramine}.

Sixteen sessions of [ERP]{T exposure and response prevention; tried; sessions=sixteen} all in. The admin is poor, I was sent two appointments for the same hour in different buildings.

=== 1303-dementia
title: Memory clinic - Mum
genre: feedback
layout: service feedback comment
condition: Alzheimer's disease
area: general
english: British
narrator: relative
split: train
overall: worse
round: 4
ledger:
  donepezil | medication | stopped | worse | gastrointestinal, sleep
  memantine | medication | ongoing | no_response
  cognitive stimulation therapy | psychotherapy | not_tried | unknown
  music afternoons | support | ongoing | response
---
Mum's [memory had been going]{S cognition} for about three years before we could get the surgery to take it seriously. "We all [forget our keys]{S cognition general}." She'd [left them in the oven]{S cognition}.

The memory clinic gave us a diagnosis of [Alzheimer's]{S diagnosis clin} in a room with a broken blind, in about twelve minutes, and then a carrier bag of leaflets. The doctor spoke to me and not to Mum. She is deaf, she's not furniture.

She was put on [donepezil]{T donepezil; stopped}. [She [had the runs]{S gastrointestinal side_effect} and [shouted in her sleep]{S sleep side_effect}]{O side_effect; donepezil}, [and she was [more muddled]{S cognition worsened} if anything]{O worsening; donepezil}. Nobody followed it up. I rang the clinic and was told she'd been discharged back to the GP, I rang the GP and was told it was a clinic [drug]{T donepezil; stopped}. In the end the practice pharmacist, who was only there by chance, said stop it. Now it's [memantine]{T memantine; ongoing}, [I can't say I see any difference]{O no_benefit; memantine}. My friend's dad [does the crossword]{S cognition other improved} again on [donepezil]{T donepezil; other}, so it's a lottery.

There was meant to be a [stimulation group]{T cognitive stimulation therapy; not_tried} but it's only for people who can get there without a carer, which is one of the dafter things I have been told.

[What does help, and it's nothing to do with the NHS, is a [music afternoon]{T music afternoons; ongoing; frequency=Tuesdays} at the Methodist hall on Tuesdays]{O benefit; music afternoons}. [She [knows every word]{S cognition improved} and she's [bright]{S mood improved} right through to bedtime]{O benefit; music afternoons}.

The clinic's phone line deserves a mention. Option 3 takes you back to option 1.

=== 1304-sciatica
title: Rating 2 stars - spinal service
genre: feedback
layout: rating and comment
condition: sciatica
area: general
english: British
narrator: patient
split: test
overall: unchanged
rating: 2/5
round: 4
ledger:
  physiotherapy | procedure | tried | worse
  nerve root injection | procedure | tried | no_response
  pregabalin | medication | ongoing | partial | cognition
  surgery | procedure | planned | unknown
---
2 stars and both of them are for the radiographer.

Jan: GP. Feb: different GP. March: [physio]{T physiotherapy; tried; route=on the telephone; started=March} on the telephone, how do you do [physio]{T physiotherapy; general} on a telephone, he emailed me a pdf. [Did the [stretches]{T physiotherapy; tried}, [leg was twice as bad]{S pain worsened}]{O worsening; physiotherapy}, said so at the review, also on the telephone, and was told to carry on. June: MRI at 9pm on a Sunday in a lorry, no complaints at all, lovely lad, warm blanket. Then nothing till September because the results had gone to the GP who left in February.

The consultant had two students in and addressed the whole thing to them. Disc this, root that. He offered a [nerve root block]{T nerve root injection; planned}. It came through in November, they ran two hours behind and I'd been nil by mouth for no reason, turns out you don't need to be. [Had high hopes of the [injection]{T nerve root injection; tried; started=November} and it did absolutely nothing]{O no_benefit; nerve root injection}. I'm on [pregabalin]{T pregabalin; ongoing}, [takes the edge off the [leg]{S pain improved}]{O partial; pregabalin} and [makes me [thick]{S cognition fig side_effect}]{O side_effect; pregabalin}. [I [put diesel in the wife's car]{S cognition side_effect}]{O side_effect; pregabalin}.

Now I'm waiting on the [operation]{T surgery; planned}. A lad at work had the same [op]{T surgery; other} and was [back on the vans]{S functioning other improved} in a month, another had it and isn't right yet. I asked how long the list is and the secretary laughed, not nastily.

I'm told somebody reads these.

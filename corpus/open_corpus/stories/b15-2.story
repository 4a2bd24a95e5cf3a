=== 607-endometriosis
title: What is endometriosis? Priya's page
genre: article
layout: charity page in first person, bulleted list
condition: endometriosis
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  mefenamic acid | medication | stopped | no_response | gastrointestinal
  combined pill | medication | stopped | partial | mood, pain
  levonorgestrel intrauterine system | medication | stopped | worse | other_physical
  goserelin | medication | stopped | mixed | other_physical, pain
  amitriptyline | medication | tried | no_response | sleep
  laparoscopic excision | procedure | tried | partial
  pelvic physiotherapy | procedure | ongoing | response
  hysterectomy | procedure | declined | unknown
  medication | medication | planned | unknown
---
What is [endometriosis]{S diagnosis clin general}?

[Endometriosis]{S diagnosis clin general} is when cells like the lining of the womb grow elsewhere, often on the ovaries or the bowel. It affects one in ten women. In the UK a diagnosis takes over eight years. Mine took twelve.

The most common symptoms are:
- [painful periods]{S pain general}
- [pain during sex]{S pain general}
- [pain when you go to the toilet]{S pain general}
- [tiredness]{S energy general}

What I tried first

I was 14 and [passing out]{S neurological} in PE. Everyone's aunty had [bad periods]{S pain general}, so nobody was worried. In the years after that I was given:

- [Ponstan]{T mefenamic acid; stopped} from the GP. [It [burned my stomach]{S gastrointestinal side_effect}]{O side_effect; mefenamic acid} and [didn't touch the [pain]{S pain}]{O no_benefit; mefenamic acid}. Binned at 16.
- The [pill]{T combined pill; stopped}, three brands back to back. [It did lighten things]{O partial; combined pill}. [All of them gave me [mood swings]{S mood side_effect} and the last one [migraines]{S pain clin side_effect}]{O side_effect; combined pill}, so it had to be stopped.
- The [coil]{T levonorgestrel intrauterine system; stopped}. [I [bled for eleven weeks]{S other_physical side_effect}]{O side_effect; levonorgestrel intrauterine system} and [the [cramps]{S pain worsened} were worse than ever]{O worsening; levonorgestrel intrauterine system}. A nurse took it out on Christmas Eve.
- [Zoladex injections]{T goserelin; stopped; duration=six months}, six months, the maximum. [Bliss down below]{O benefit; goserelin}. [From the neck up I was 26 and in the [menopause]{S other_physical side_effect}: [hot flushes]{S other_physical side_effect}, [aching joints]{S pain side_effect}]{O side_effect; goserelin}. [Three weeks after the last one it all [came back]{S pain}]{O partial; goserelin}.
- [Ami]{T amitriptyline; tried; dose=10mg} at night, 10mg. [Just [slept through my alarm]{S sleep side_effect}]{O side_effect; amitriptyline}. [The [pain]{S pain} was still there when I woke up]{O no_benefit; amitriptyline}.

The turning point

In 2021 a specialist centre did a [laparoscopy]{T laparoscopic excision; tried} and cut everything out, four hours. The surgeon had told me that around half of women need another operation within five years. [The first year was heaven]{O benefit; laparoscopic excision}. [Then in my second summer the [stabbing]{S pain fig} on the left side crept back]{O partial; laparoscopic excision}.

He's offered a [hysterectomy]{T hysterectomy; declined}. My cousin Meera had hers at 33 and swears by it. I'm not ready, we'd like children, and I've said no for now.

Where I am now

I see a [women's health physio]{T pelvic physiotherapy; ongoing; frequency=every fortnight} every fortnight. [I was sceptical, and it's [sex without tears]{S pain improved} for the first time in my life]{O benefit; pelvic physiotherapy}. [I've gone from five [sick days]{S functioning improved} a month to one]{O benefit; overall}. [I still [keep a hot water bottle at work]{S pain}]{O partial; overall}. I've not been offered anything new, though there's a [tablet]{T medication; planned} I have been reading about and will ask for in January.

Where to get help

Our nurse line is free. You can print the symptom diary below and take it to your doctor.

=== 608-severe-depression
title: Back behind the counter: a patient's story of TMS
genre: article
layout: clinic page, case and side effect list
condition: depression
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  bupropion | medication | stopped | no_response | anxiety
  paroxetine | medication | stopped | no_response
  desvenlafaxine | medication | stopped | no_response
  aripiprazole | medication | stopped | worse | anxiety
  medication | medication | stopped | no_response
  gym | lifestyle | tried | partial
  psychotherapy | psychotherapy | ongoing | partial
  electroconvulsive therapy | neuromodulation | declined | unknown
  repetitive transcranial magnetic stimulation | neuromodulation | stopped | response | pain
  lithium | medication | declined | unknown
---
Marcy D. has run a pharmacy counter in Fargo for 18 years. "I've counted out every [antidepressant]{T antidepressants (medication); general} there is," she says. "And I've taken most of them."

Marcy's [depression]{S diagnosis clin} came on after her second child and never fully left. At its worst she [called in sick two days a week]{S functioning}, [lost 22 pounds]{S appetite_weight} and [thought about driving into the river]{S suicidality}. "I wasn't going to," she says. "I thought about it the way you think about lunch."

Over twelve years she tried:

• [Wellbutrin]{T bupropion; stopped} ([[jittery]{S anxiety side_effect}]{O side_effect; bupropion})
• [Paxil]{T paroxetine; stopped}
• [Pristiq]{T desvenlafaxine; stopped}, with and without [Abilify]{T aripiprazole; stopped} ("[I [paced a groove in the carpet]{S anxiety fig side_effect}]{O side_effect; aripiprazole}")
• the [gym]{T gym; tried; frequency=five mornings a week}, five mornings a week
• [talk therapy]{T psychotherapy; ongoing}, which she still has

"[None of the [pills]{T medication; stopped} did a thing]{O no_benefit; bupropion, paroxetine, desvenlafaxine, aripiprazole}," Marcy says. "[The [Abilify]{T aripiprazole; stopped} made it worse]{O worsening; aripiprazole}. [The [gym]{T gym; tried} and my [therapist]{T psychotherapy; ongoing} kept me alive]{O partial; gym, psychotherapy}. [Alive isn't the same as well]{O partial; gym, psychotherapy}." By 2021 her doctor had taken her off all of it.

She turned down [ECT]{T electroconvulsive therapy; declined}. Her grandmother had been given [shock treatment]{T electroconvulsive therapy; other} at the state hospital in the fifties and it was the family ghost story.

What is [TMS]{T repetitive transcranial magnetic stimulation (neuromodulation); general}?

[Transcranial magnetic stimulation]{T repetitive transcranial magnetic stimulation (neuromodulation); general} uses a magnet placed against the scalp to wake up a part of the brain that is underactive in [depression]{S diagnosis clin general}. There is no anesthesia and patients drive themselves home. In studies just over half respond and about a third reach remission.

Common side effects include:

• [headache]{S pain general possible side_effect}
• [scalp soreness]{S pain general possible side_effect}
• [twitching of the face]{S neurological general possible side_effect} during treatment
• rarely, [seizure]{S neurological clin general possible side_effect}

Marcy's plan denied [TMS]{T repetitive transcranial magnetic stimulation; not_tried} twice. On the third try, with a letter from two psychiatrists, it was approved, and she began the [treatment]{T repetitive transcranial magnetic stimulation; stopped; frequency=five days a week} in February 2022, five days a week on her lunch break.

"[Day one felt like a [woodpecker]{S pain fig side_effect}]{O side_effect; repetitive transcranial magnetic stimulation}. [By Friday I was answering emails through it]{O tolerated; repetitive transcranial magnetic stimulation}." [For four weeks she noticed nothing]{O no_benefit; repetitive transcranial magnetic stimulation}. Then a coworker asked if she'd done something to her hair. "[I'd [washed it three days running]{S functioning improved}]{O benefit; repetitive transcranial magnetic stimulation}."

She finished her 36th and last session in April. [Her PHQ-9 score had dropped from 23 to 4]{O benefit; repetitive transcranial magnetic stimulation}. Her old psychiatrist suggested [lithium]{T lithium; declined} to hold on to the gains; she passed.

[Two years later she is [at work every day]{S functioning improved}]{O benefit; overall}, and [the [river]{S suicidality fig improved}, she says, is a river]{O benefit; overall}.

To find out if [TMS]{T repetitive transcranial magnetic stimulation (neuromodulation); general} is right for you, call us or ask your doctor for a referral. Most major insurers are accepted.

=== 609-alcohol-use-disorder
title: "I'm Gerry and I still like the smell"
genre: article
layout: charity page in first person
condition: alcohol use disorder
area: mental
english: Scottish
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  Alcoholics Anonymous | support | stopped | no_response
  disulfiram | medication | stopped | partial
  inpatient detox | care_setting | tried | partial
  chlordiazepoxide | medication | tried | response
  acamprosate | medication | stopped | no_response | gastrointestinal
  naltrexone | medication | ongoing | response | gastrointestinal
  SMART Recovery | support | ongoing | response
  diazepam | medication | declined | unknown
  swimming | lifestyle | ongoing | response
---
I fitted kitchens for thirty years and I was [drunk]{S substance_use} for about twenty of them. Nobody fell through a worktop, so I thought I was managing.

By 2015 it was a [litre of vodka a day]{S substance_use}. I had the [shakes]{S neurological withdrawal} till I'd had my first. My [wife had left]{S functioning}, my [boy wasnt speaking to me]{S functioning} and a scan said my [liver was fatty]{S other_physical}. I wasn't [depressed]{S mood absent}, whatever they wrote in the letter. I was [drunk]{S substance_use}.

What is [alcohol dependence]{S diagnosis clin general}?

It's when your body and your head both expect a drink. About 1 in 100 adults in Scotland has a serious [alcohol dependence]{S diagnosis clin general}, and fewer than a fifth are getting any treatment. Stopping dead can be dangerous. It can bring on [fits]{S neurological general possible withdrawal}.

The things I tried, in order

* [AA]{T Alcoholics Anonymous; stopped}. My brother has been in [AA]{T Alcoholics Anonymous; other} since 1998 and [hasn't touched a drop]{S substance_use improved other}. [Not for me, I came out of every meeting [gasping]{S substance_use fig}]{O no_benefit; Alcoholics Anonymous}. Lasted a summer.
* [Antabuse]{T disulfiram; stopped}. [Kept me [off it]{S substance_use improved} nine weeks]{O partial; disulfiram}. [Then I stopped taking the [tablet]{T disulfiram; stopped} and waited four days, and I was [back where I started]{S substance_use}]{O withdrawal; disulfiram}. Sleekit.
* [Detox]{T inpatient detox; tried; duration=ten days} in the Southern General, ten days on [Librium]{T chlordiazepoxide; tried; duration=ten days}. [I got through without [seizures]{S neurological clin absent withdrawal}]{O benefit; chlordiazepoxide}. [[Dry]{S substance_use improved} for five months after it]{O partial; inpatient detox}. Then Hogmanay.
* [Campral]{T acamprosate; stopped}, six a day. [The [skitters]{S gastrointestinal fig side_effect}]{O side_effect; acamprosate} and [no less [thirst]{S substance_use fig}]{O no_benefit; acamprosate}. I gave the rest back to the chemist.

A pal offered me his [Valium]{T diazepam; declined}. I've seen where that goes.

[What worked]{O benefit; naltrexone, SMART Recovery, swimming}

In 2019 a new doctor at the clinic put me on [naltrexone]{T naltrexone; ongoing}. You can drink on it, it just takes the shine off. [I was [sick as a dog]{S gastrointestinal fig side_effect} the first week]{O side_effect; naltrexone}. [A month in I [left half a pint]{S substance_use improved} on a table]{O benefit; naltrexone}. I went back in to look at it. [By the August I'd [stopped]{S substance_use improved}]{O benefit; naltrexone}.

[SMART meetings]{T SMART Recovery; ongoing; frequency=Wednesdays} on Wednesdays, online, where nobody makes you say you're powerless. [That's been the glue]{O benefit; SMART Recovery}. And the [swimming]{T swimming; ongoing}: [Calder baths at seven means I [can't have a hangover]{S substance_use improved}]{O benefit; swimming}.

Where I am now

[[Five years]{S substance_use improved} in August]{O benefit; overall}. [My [boy phones]{S functioning improved} on Sundays]{O benefit; overall}. [My last [liver scan was clear]{S other_physical improved}]{O benefit; overall}. I still like the smell, I'll not lie.

If you drink every day, don't stop on your own. Phone the number at the top of the page.

=== 610-schizophrenia
title: Second chances: the clozapine clinic turns ten
genre: article
layout: local news item with quotes
condition: schizophrenia
area: mental
english: Australian
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  risperidone | medication | tried | no_response | sexual, other_physical
  haloperidol | medication | tried | no_response | neurological
  paliperidone depot | medication | stopped | no_response
  hospital admission | care_setting | tried | unknown
  clozapine | medication | ongoing | response | gastrointestinal, sleep, appetite_weight, energy
  metformin | medication | ongoing | partial
  individual placement and support | support | ongoing | response
---
A Ballarat clinic that runs on blood tests and strong tea celebrated ten years on Friday, with a cake in the shape of a pill box.

The Wendouree clinic sees 64 people who take [clozapine]{T clozapine (medication); general}, a drug kept for [schizophrenia]{S diagnosis clin general} that has not settled with at least two others. Everyone has blood taken monthly, because in fewer than one in a hundred it can [wipe out white cells]{S other_physical general possible side_effect}.

Theo Karras, 35, cut the cake.

He was an apprentice plumber when he began [hearing a man and a woman discuss him]{S mania_psychosis} through the pipes. "They were never [violent]{S anger absent}. They were just rude, mate, all day long," he said. He [stopped eating at home]{S functioning} because he [believed his mum was in on it]{S mania_psychosis}.

He was put on [risperidone]{T risperidone; tried}, then [haloperidol]{T haloperidol; tried}, then a [monthly needle]{T paliperidone depot; stopped; frequency=monthly} of [paliperidone]{T paliperidone depot; stopped}. [The [voices]{S mania_psychosis} didn't shift with any of them]{O no_benefit; risperidone, haloperidol, paliperidone depot}, he said. [The first gave him [breasts]{S other_physical side_effect} and [no sex drive]{S sexual side_effect}]{O side_effect; risperidone}, and [the second [locked his jaw]{S neurological side_effect}]{O side_effect; haloperidol}. He had [four stays in hospital]{T hospital admission; tried; sessions=four} between 2011 and 2015.

"My psychiatrist had been talking about [clozapine]{T clozapine; declined} for three years and I kept saying no," he said. The [needle]{T paliperidone depot; stopped} was dropped in March 2016 and he started the new [tablets]{T clozapine; ongoing} that week.

"[About five months in I'm in the car and I realise it's [quiet]{S mania_psychosis improved}]{O benefit; clozapine}. I turned the radio off to check."

There was a price. [He [dribbles]{S gastrointestinal side_effect} at night, [sleeps eleven hours]{S sleep side_effect} and has [put on 30 kilos]{S appetite_weight side_effect}]{O side_effect; clozapine}. [[Metformin]{T metformin; ongoing} has taken six of them off]{O partial; metformin}. [He has had no [trouble with his blood]{S other_physical absent side_effect}]{O tolerated; clozapine}.

Clinic nurse Bronwyn Haas said [weight]{S appetite_weight general possible side_effect} and [constipation]{S gastrointestinal clin general possible side_effect} were the two things she nagged about. "People worry about the blood. It's the [bowels]{S gastrointestinal general possible side_effect} that worry me."

Mr Karras's mother, Eleni, said [the family had its son back, "[slower]{S energy side_effect}, but ours"]{O benefit; clozapine}.

Since last year he has had an [employment worker]{T individual placement and support; ongoing}. [He now [does three mornings at a hardware store]{S functioning improved}]{O benefit; individual placement and support}. [The [couple in the pipes still turn up]{S mania_psychosis} when he's overtired, he said, but they [mumble]{S mania_psychosis fig improved}]{O partial; overall}.

The health service said funding for the clinic was secure until 2027.

=== 611-ulcerative-colitis
title: Patient spotlight: Caroline, 29
genre: article
layout: newsletter spotlight with Q-like headings, first person
condition: ulcerative colitis
area: general
english: American
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  mesalamine | medication | tried | no_response | pain
  prednisone | medication | stopped | mixed | other_physical, sleep, anger
  specific carbohydrate diet | lifestyle | tried | no_response | appetite_weight
  probiotics | supplement | tried | no_response
  azathioprine | medication | stopped | unknown | gastrointestinal
  infliximab | medication | stopped | partial | other_physical
  vedolizumab | medication | ongoing | response
  colectomy | procedure | not_tried | unknown
  psychotherapy | psychotherapy | ongoing | response
---
PATIENT SPOTLIGHT: CAROLINE

Diagnosed: [ulcerative colitis]{S diagnosis clin}, 2016
Job: court reporter, Baton Rouge
Says: "Know where the bathrooms are. All of them."

My story

I was a junior in college, [going eighteen times a day]{S gastrointestinal} and [seeing blood]{S gastrointestinal} every time. I told my roommate it was finals. By the time my mom drove down I'd [dropped to 98 pounds]{S appetite_weight} and [couldn't climb the stairs]{S functioning} to my own room.

What I've been on

Here's my list. Yours will be different. About a third of people with [UC]{S diagnosis clin general} do fine on the first drug.

- [Lialda]{T mesalamine; tried}. [Not strong enough]{O no_benefit; mesalamine}, plus [a [headache]{S pain side_effect} that never quit]{O side_effect; mesalamine}.
- [Prednisone]{T prednisone; stopped; dose=40 mg}, 40 mg, four different times. [I love it]{O benefit; prednisone} and [I hate it: [moon face]{S other_physical fig side_effect}, [up all night]{S sleep side_effect}, [yelling at my fiancé]{S anger side_effect} about forks]{O side_effect; prednisone}. [Every single taper, the [bleeding]{S gastrointestinal} came back below 15]{O withdrawal; prednisone}.
- [SCD diet]{T specific carbohydrate diet; tried; duration=seven months} for seven months. No bread, no sugar, no restaurant. [I [lost more weight]{S appetite_weight side_effect}]{O side_effect; specific carbohydrate diet} and [[flared]{S gastrointestinal worsened} anyway]{O no_benefit; specific carbohydrate diet}.
- [Probiotics]{T probiotics; tried}, the ones in the fridge. [Nope]{O no_benefit; probiotics}.
- [Azathioprine]{T azathioprine; stopped}. [[Threw up]{S gastrointestinal side_effect} for nine days]{O side_effect; azathioprine}, taken off.
- [Remicade]{T infliximab; stopped}. [A whole year of [normal life]{S functioning improved}]{O partial; infliximab}, then [antibodies, and it quit on me]{O no_benefit; infliximab}. [During the last [infusion]{T infliximab; stopped} I [broke out in hives]{S other_physical side_effect}]{O side_effect; infliximab}.

In 2021 the surgeon came by my bed to talk about [taking my colon out]{T colectomy; not_tried}. He drew it on a napkin. My aunt has an [ostomy]{T ostomy (procedure); other} and hikes with it, so it wasn't the end of the world. But GI wanted to try one more.

Where I am now

[Entyvio]{T vedolizumab; ongoing; frequency=every eight weeks}, every eight weeks, in a chair by the window. It was slow. [Nothing at six weeks]{O no_benefit; vedolizumab}. [By week fourteen I [sat through a three-hour deposition]{S functioning improved} without a break]{O benefit; vedolizumab}. [My last scope was clean]{O benefit; vedolizumab}. [No side effects that I can find]{O tolerated; vedolizumab}. The surgeon's napkin is on my refrigerator.

I also see a [counselor]{T psychotherapy; ongoing} over the phone, because after five years you [plan your whole day around a toilet]{S functioning}. [I [flew to Denver]{S functioning improved} in a middle seat, so that's working too]{O benefit; psychotherapy}.

Want to be in the spotlight? Email the editor.

=== 612-generalised-anxiety-disorder
title: Worrying about worrying
genre: article
layout: newspaper health column, third person with quotes
condition: generalised anxiety disorder
area: mental
english: British
narrator: journalist
split: dev
overall: partly_improved
round: 2
ledger:
  diazepam | medication | stopped | partial
  sertraline | medication | stopped | worse | anxiety, gastrointestinal
  buspirone | medication | tried | no_response | neurological
  CBD oil | supplement | tried | no_response
  applied relaxation | psychotherapy | tried | partial
  mindfulness app | mind_body | stopped | worse
  pregabalin | medication | ongoing | partial | neurological, appetite_weight
  worry time | psychotherapy | ongoing | response
  gabapentin | medication | planned | unknown
---
Margaret Eccles, a retired tax inspector from Buxton, has [worried]{S anxiety} for a living. She has also [worried]{S anxiety} on buses, in the bath and, once, under a general anaesthetic, or so she maintains.

"[What if]{S anxiety}, [what if]{S anxiety}, [what if]{S anxiety}," she says. "The boiler. My daughter's lungs. Whether I'd upset the window cleaner." With it went [tense shoulders]{S pain}, [broken sleep]{S sleep} and a [stomach in knots]{S gastrointestinal fig}. [Generalised anxiety disorder]{S diagnosis clin} was put on her file in 1999. In Britain about one adult in twenty-five has it. It is not the same as [panic disorder]{S diagnosis clin general}, and Mrs Eccles has never had a [panic attack]{S anxiety absent}.

Over twenty years she was given, or gave herself:

1. [Diazepam]{T diazepam; stopped}. "[Lovely, for about a month]{O partial; diazepam}." Her doctor, quite rightly, would not go on with it.
2. [Sertralene]{T sertraline; stopped}, as she spells it. [[Upset tummy]{S gastrointestinal side_effect}]{O side_effect; sertraline}, and "[[worry]{S anxiety side_effect worsened} with the volume up]{O worsening; sertraline}". Abandoned at week three.
3. [Buspirone]{T buspirone; tried}. [Some [light-headedness]{S neurological side_effect}]{O side_effect; buspirone} and [nothing to show for it after four months]{O no_benefit; buspirone}.
4. [CBD oil]{T CBD oil; tried} from a market stall, £40 a bottle. "[I [worried]{S anxiety} about the £40]{O no_benefit; CBD oil}."
5. A [mindfulness app]{T mindfulness app; stopped}. [Sitting still with her thoughts made things worse]{O worsening; mindfulness app}, and her grandson deleted it for her.

There was also [relaxation training]{T applied relaxation; tried} at the hospital, [which she says helped her [neck]{S pain improved} more than her [nerves]{S anxiety}]{O partial; applied relaxation}.

Since 2019 she has taken [pregabalin]{T pregabalin; ongoing; frequency=twice a day} twice a day. It was made for [epilepsy]{S diagnosis clin general} and calms overactive nerves. Roughly half of patients get a useful response; [drowsiness]{S sleep general possible side_effect}, [dizziness]{S neurological general possible side_effect} and [weight gain]{S appetite_weight general possible side_effect} are common, and it can be hard to stop. [She was [unsteady]{S neurological side_effect} to begin with and has [gained a stone]{S appetite_weight side_effect}]{O side_effect; pregabalin}. "[It has [turned it down from a shout to a mutter]{S anxiety fig improved}]{O partial; pregabalin}," she says. "[I [sleep through]{S sleep improved}]{O benefit; pregabalin}. [I [can still hear it]{S anxiety fig}]{O partial; pregabalin}." Her surgery would like to move her on to [gabapentin]{T gabapentin; planned} when the new guidance comes; her husband, who has [gabapentin]{T gabapentin; other} for his feet, is not impressed.

The best thing, she says, cost nothing. A [psychologist]{T worry time; ongoing} told her to keep her [worrying]{S anxiety} for a [half-hour at five o'clock]{T worry time; ongoing; frequency=half-hour at five o'clock}, with a notebook and an egg timer. "[I'm usually done by ten past]{O benefit; worry time}." [In May she [let her daughter drive to Portugal]{S functioning improved} without ringing once]{O benefit; overall}.

She did, she admits, look up the motorway.

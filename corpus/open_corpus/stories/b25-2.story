=== 1103-ptsd
title: After the truck: what trauma therapy asks of you
genre: article
layout: weekend newspaper feature
condition: PTSD
area: mental
english: Australian
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  debriefing | support | tried | no_response
  alcohol | other | stopped | worse | sleep
  temazepam | medication | tried | partial
  sertraline | medication | tried | unknown | sexual, anhedonia
  counselling | psychotherapy | tried | no_response
  mirtazapine | medication | tried | partial | appetite_weight
  prolonged exposure therapy | psychotherapy | stopped | worse
  eye movement desensitization and reprocessing | psychotherapy | tried | response | energy, sleep
  prazosin | medication | ongoing | response | neurological
  stellate ganglion block | procedure | not_tried | unknown
  assistance dog | support | planned | unknown
  Saturday shed group | support | ongoing | response
---
The truck had been carrying cattle. That's the bit Kev Doolan leaves out when people ask, so they assume it was only people.

He was 36, eleven years a firey, volunteer captain out past Dubbo. He was first there and alone for 22 minutes. He did what he'd been trained to do, he went home, he had a shower, and he went to work at the grain depot the next day. "I was right as rain for about five months," he says. "Then they put a new reversing beeper on the loader."

He was found behind a silo with his [hands over his ears]{S anxiety}.

Post-traumatic stress disorder, or [PTSD]{S diagnosis clin general}, affects about one in ten Australians at some time. Among emergency workers it is roughly that many at any one moment. The four groups of symptoms are well known by now. There's [re-experiencing]{S anxiety clin general}, such as [flashbacks]{S anxiety clin general} and [nightmares]{S sleep general}. There's [avoidance]{S functioning clin general}. There is a [darkening of mood]{S mood fig general} and belief ([guilt]{S hopelessness general}, [numbness]{S anhedonia general}, [not trusting anybody]{S functioning general}). And there's a [body that won't stand down]{S anxiety fig general}: [poor sleep]{S sleep general}, [jumping at noises]{S anxiety general}, a [short fuse]{S anger fig general}.

Kev had the lot. "[Flashbacks]{S anxiety clin} isn't the word though. Flash is quick. This was I'm in Woolies and I can [smell it]{S anxiety} for the whole shop." He [stopped driving on the highway]{S functioning}. He [stopped eating meat]{S appetite_weight}. He [yelled at his little girl for slamming a door]{S anger}, then sat in the ute and [shook]{S anxiety}.

What his brigade had given him was a [debriefing]{T debriefing; tried; sessions=one; duration=an hour}, one session, an hour, in the week after, everyone in a circle. Such one-off [debriefings]{T debriefing; general} used to be standard. The Australian guideline now advises against them: studies found that they don't prevent [PTSD]{S diagnosis clin general} and may do harm. "[It did nothing. There was a fruit platter]{O no_benefit; debriefing}," says Kev.

So he treated himself. [Rum]{T alcohol; stopped; frequency=from four in the afternoon}, from four in the afternoon. "[It works till about midnight and then it comes back with its mates]{O worsening; alcohol}." [He'd be [awake at two]{S sleep side_effect}, [drenched]{S other_physical}, [heart going like the clappers]{S anxiety fig}]{O worsening; alcohol}. The GP gave him [temazepam]{T temazepam; tried}, then [Zoloft]{T sertraline; tried}. [The [sleepers]{T temazepam; tried} bought him [four hours]{S sleep improved}, for a month or so]{O partial; temazepam}. [On the [Zoloft]{T sertraline; tried} he [couldn't finish]{S sexual side_effect}, in bed, and [couldn't cry at his nan's funeral]{S anhedonia side_effect}]{O side_effect; sertraline}. It's one of the few medicines that have been tested properly in [PTSD]{S diagnosis clin general}, and perhaps one in three people does well on it; whether it helped Kev, he honestly can't say. His brother takes [sertraline]{T sertraline; other} for [nerves]{S anxiety other} and reckons it's the ant's pants.

A [counsellor]{T counselling; tried; sessions=six} came through the workers' comp people. Six visits. "Nice lady. She asked how that made me feel. [I went home feeling like I'd [run over the cows]{S hopelessness fig} meself]{O no_benefit; counselling}." His wife, Tash, got him onto a psychiatrist in Orange by ringing every day for nine weeks. He put Kev on [mirtazapine]{T mirtazapine; tried}, [which took the edge off the evenings]{O partial; mirtazapine} and [[put eleven kilos on him]{S appetite_weight side_effect}]{O side_effect; mirtazapine}, and told him what nobody had, that pills weren't the main thing.

The main thing

"For [PTSD]{S diagnosis clin general} the strongest evidence is for therapies that go back to the memory," says clinical psychologist Anneliese Prior, who trains therapists across western New South Wales. She names four: [prolonged exposure]{T prolonged exposure therapy; general}, [cognitive processing therapy]{T cognitive processing therapy (psychotherapy); general}, [trauma-focused CBT]{T trauma-focused cognitive behavioural therapy (psychotherapy); general} and [EMDR]{T eye movement desensitization and reprocessing; general}. "In trials, half or more of those who finish lose the diagnosis. The key word is finish. One in four or five drops out, and I understand why. We're asking people to walk towards the thing they've built their whole life around walking away from."

Kev dropped out. In [prolonged exposure]{T prolonged exposure therapy; general} the patient tells the event aloud, in the present tense, again and again, and listens to the recording at home. He managed five sessions of [PE]{T prolonged exposure therapy; stopped; sessions=five}. "[I'd play the tape in the ute and then I [couldn't get out of the ute]{S functioning worsened}]{O worsening; prolonged exposure therapy}." [The [nightmares]{S sleep worsened} went from twice a week to every night]{O worsening; prolonged exposure therapy}. [He started [thinking about the dam]{S suicidality fig} at the back of the property]{O worsening; prolonged exposure therapy}. Tash found the keys to the gun safe in his work boots and took the lot to her father's. That was the last of the tapes.

It would be wrong to conclude that the method is dangerous. A short spike in [distress]{S mood general side_effect} is common, and mostly it passes. Warwick, a retired paramedic in the same town, did [PE]{T prolonged exposure therapy; other} the year before and calls it the best thing he ever did for himself. "It was like lancing something. Bloody awful and then it drained."

Prior thinks that Kev was still [drinking too much]{S substance_use} and [sleeping too little]{S sleep} to do it then. He'd [given the [rum]{T alcohol; stopped} away]{S substance_use improved} by the time they met, in the autumn of 2022.

Following the fingers

[EMDR]{T eye movement desensitization and reprocessing; general} stands for [eye movement desensitisation and reprocessing]{T eye movement desensitization and reprocessing; general}. The patient holds a piece of the memory in mind and meanwhile follows the therapist's hand from side to side with the eyes, for half a minute or so, and says what comes up. Then again. Why it works is disputed. The favoured idea is that the double task overloads working memory, so that the picture loses its brightness when it's put back. Some researchers say that the eye movements add nothing and it's simply [exposure]{T exposure therapy (psychotherapy); general} with less talking. The results are about as good.

Less talking suited Kev. "I thought, this is a con. I'm paying, well, comp's paying, to watch a lady wave." [After the first two sessions he was [flat out on the couch]{S energy fig side_effect} for a day, and [dreamed all sorts]{S sleep side_effect}]{O side_effect; eye movement desensitization and reprocessing}. In the fourth they did the 22 minutes. In the fifth they did one minute of it.

"I can't explain it to you. I was looking at the bloke in the cab, same as always, and [I noticed that he was already gone when I got there. I'd never noticed]{O benefit; eye movement desensitization and reprocessing}. Six years I'd been [letting him die]{S hopelessness fig}."

He did fourteen sessions of [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=fourteen}. [The [smell]{S anxiety improved} went first]{O benefit; eye movement desensitization and reprocessing}. [He can [shop]{S functioning improved}]{O benefit; eye movement desensitization and reprocessing}. [He [drove to Sydney]{S functioning improved} for the netball]{O benefit; eye movement desensitization and reprocessing}. [On the scale that is used for [PTSD]{S diagnosis clin} he went from 58 to 19; below 31 you don't count as having it]{O benefit; eye movement desensitization and reprocessing}.

[What was left was the [nights]{S sleep}]{O partial; eye movement desensitization and reprocessing}. For those he has [prazosin]{T prazosin; ongoing; dose=six milligrams; frequency=at bedtime}, an old [blood pressure tablet]{T prazosin; ongoing} that blocks adrenaline in the brain. The large study of it in American veterans showed no advantage over dummy pills, smaller ones did, and guidelines shrug. "[First week I [stood up and went over]{S neurological side_effect} in the dunny]{O side_effect; prazosin}," says Kev. Six milligrams at bedtime now. "[I still [dream]{S sleep}. I just [don't wake the house]{S sleep improved}]{O benefit; prazosin}." [The one time he forgot to pack it, on a footy trip, he [had the full horror show]{S sleep fig withdrawal} and woke six blokes]{O withdrawal; prazosin}.

What about the rest?

Readers will have heard of newer things. Since July 2023 authorised Australian psychiatrists have been able to prescribe [MDMA]{T MDMA-assisted therapy (drug_assisted_therapy); general} for [PTSD]{S diagnosis clin general}, together with [psychotherapy]{T psychotherapy (psychotherapy); general}; a course costs upwards of $25,000. In the American trials about seven in ten no longer had the diagnosis afterwards, though the regulator there was not convinced. Kev wasn't offered it, and "wouldn't have had the deposit". A [needle in the neck]{T stellate ganglion block; general} that numbs a nerve cluster, the [stellate ganglion block]{T stellate ganglion block; general}, has its enthusiasts. He asked about the [neck needle]{T stellate ganglion block; not_tried}; the psychiatrist said the studies didn't agree with each other.

He has put his name down for an [assistance dog]{T assistance dog; planned}, a two-year wait. And there's the [shed]{T Saturday shed group; ongoing; frequency=Saturday mornings}. It's Warwick's shed. Seven or eight of them turn up on Saturday mornings, ambos, fireys, a train driver, and restore pedal cars. Nobody asks how anything makes you feel. "[That's done me as much good as the [finger waving]{T eye movement desensitization and reprocessing; tried}]{O benefit; Saturday shed group}," says Kev. "Don't print that. Nah, print it."

[He's [back at the depot four days a week]{S functioning improved}]{O benefit; overall}. The beeper's been changed to one that quacks. He still [won't eat beef]{S appetite_weight}.

=== 1104-ocd
title: The battery under my collarbone
genre: essay
layout: long first-person account in a patients' magazine
condition: OCD
area: mental
english: second-language (Dutch)
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  fluvoxamine | medication | tried | partial | gastrointestinal, energy
  paroxetine | medication | tried | no_response | appetite_weight, sexual
  clomipramine | medication | ongoing | partial | gastrointestinal, other_physical, neurological
  exposure and response prevention | psychotherapy | ongoing | partial
  risperidone | medication | tried | worse | anhedonia, energy
  psychoanalysis | psychotherapy | stopped | no_response
  counting backwards in Frisian | other | tried | worse | anxiety
  inpatient OCD programme | care_setting | tried | partial
  deep brain stimulation | neuromodulation | ongoing | response | mania_psychosis, sleep, anger, pain
  gamma knife surgery | procedure | declined | unknown
---
People ask me if I can feel it. They mean the [wires]{T deep brain stimulation; ongoing}. No, I can't feel the [wires]{T deep brain stimulation; ongoing}. What I feel is the [box]{T deep brain stimulation; ongoing}, under my left collarbone, as big as a matchbox, and when I sleep on my left side it lets me know.

I am Marijke, 47 years, I live in Drachten and I have [obsessive compulsive disorder]{S diagnosis clin} since I was eleven. The magazine asked me to write how it is with [deep brain stimulation]{T deep brain stimulation; ongoing} and also to put in the facts, because most stories have no facts. So I do both. I was a teacher in mathematics, I like numbers.

First the numbers. Two in hundred people have [OCD]{S diagnosis clin general}. With the normal treatments, that is [ERP]{T exposure and response prevention; general} and an [SSRI]{T SSRIs (medication); general}, or both, 60 or 70 percent of them get clearly better. Then there stay people over who do not. Of these again most are helped with a higher dose or an other drug or a clinic. At the end there is a very small group, people for whom everything failed for years. For them is the [DBS]{T deep brain stimulation; general}. In the whole world some hundreds of people with [OCD]{S diagnosis clin general} have had it. About six of ten are called responder, that means 35 percent less symptoms. Remember that: thirty-five percent. Nobody says cured.

**My lock**

With me it is the fire. I am not [afraid for germs]{S anxiety absent}, my house is dirty, ask my sister. I [checked]{S anxiety}. Gas, plugs, candles that I don't own, the iron. At the worst I [checked the stove eleven hours on a day]{S anxiety}. I [lost my job]{S functioning}. I [made photos of the knobs]{S anxiety}, then I [checked the photos]{S anxiety}. I [slept on the kitchen floor]{S functioning} with my hand on the oven door, and still [it screamed in my head that it was on]{S anxiety fig}.

I was not [crazy]{S mania_psychosis absent} and I was not [psychotic]{S mania_psychosis clin absent}. I knew that the stove was off. That is what the people don't understand of it.

**What I have had**

[Fluvoxamine]{T fluvoxamine; tried; dose=300 mg; started=in 1997}, 300 mg, in 1997. [That gave me maybe a quarter]{O partial; fluvoxamine}. [I was [sick like a dog]{S gastrointestinal fig side_effect} and [tired]{S energy side_effect}]{O side_effect; fluvoxamine}, but [a quarter is five hours, I could [give my lessons]{S functioning improved} with it]{O partial; fluvoxamine}. [After some years the quarter was gone]{O partial; fluvoxamine} and nobody knows why. [[Seroxat]{T paroxetine; tried}: did nothing]{O no_benefit; paroxetine}, [only [fat]{S appetite_weight side_effect} and [no feeling down there]{S sexual fig side_effect}]{O side_effect; paroxetine}. Then [Anafranil]{T clomipramine; ongoing; dose=225 mg}, [clomipramine]{T clomipramine; ongoing}, what is an old one from the sixties and stays for [OCD]{S diagnosis clin general} perhaps the strongest. 225 mg. [My [mouth is leather]{S gastrointestinal fig side_effect}, I [sweat]{S other_physical side_effect} at the neck, my [hands tremble]{S neurological side_effect} when I pour]{O side_effect; clomipramine}. [It holds me a little under the water line instead of at the bottom]{O partial; clomipramine}. I swallow that one until today.

They put [Risperdal]{T risperidone; tried; duration=three months} with it, a small dose, since studies say that one in three gets extra help so. [With me it made a [doll]{S anhedonia fig side_effect}]{O side_effect; risperidone}. [I sat, I [checked]{S anxiety worsened}, but [slower]{S energy side_effect}, so it took longer]{O worsening; risperidone}. Three months. My friend Bouke from the clinic takes the same for his [tics]{S neurological clin other} and sings over it.

Two years I lay by a [psychoanalyst]{T psychoanalysis; stopped; duration=two years} in Groningen. He thought the stove was my mother. I quit when he sent a bill for the hour that I came too late because I was by the stove. [Nothing]{O no_benefit; psychoanalysis}. For [OCD]{S diagnosis clin general} it is in no guideline.

My own invention was [counting backwards in Frisian]{T counting backwards in Frisian; tried} at each knob, from one hundred. [After a week I had to [do the counting three times]{S anxiety side_effect} too, so I had made a new [compulsion]{S anxiety clin side_effect}, congratulations]{O worsening; counting backwards in Frisian}.

And [exposure with response prevention]{T exposure and response prevention; ongoing}. That is the gold standard and I believe in it, I say this first. You turn the gas on, off, you walk out of the house and you don't go back. The [fear]{S anxiety general} rises, stays, and sinks, if you let it. When it goes good the brain learns. Outpatient three rounds, and fourteen weeks in the [clinic]{T inpatient OCD programme; tried; duration=fourteen weeks} in 2014, every day. [In the [clinic]{T inpatient OCD programme; tried} I was down to one hour]{O partial; inpatient OCD programme, exposure and response prevention}. [Home, after six weeks, I was back on nine]{O partial; inpatient OCD programme, exposure and response prevention}. My [psychologist]{T exposure and response prevention; ongoing} there, a honest man, said: [you do it perfect and your [fear]{S anxiety} doesn't sink]{O no_benefit; exposure and response prevention}.

**The committee**

For [DBS]{T deep brain stimulation; planned} you must come before a committee. A psychiatrist, a neurosurgeon, a neurologist, an ethicist with nice shoes. They offered me also the [gamma knife]{T gamma knife surgery; declined}, that is a burn of some millimetres with beams and no opening. That can't be turned off again. So not.

How it works: two thin leads go through the skull to a deep place, by me the ventral capsule. There come pulses, 130 in the second. One thinks that [OCD]{S diagnosis clin general} is a loop between the front of the brain and the deep parts that runs hot, and that the pulses disturb the loop. One thinks. Risks: [bleeding]{S neurological possible general side_effect} one or two in hundred, [infection]{S other_physical possible general side_effect} some more.

The [operation]{T deep brain stimulation; ongoing} was on 9 March 2017. I was awake for a part. They asked me to talk and I did the table of 17. [I had [pain in the neck]{S pain side_effect} for three weeks, from the cable]{O side_effect; deep brain stimulation}, [no [bleeding]{S neurological absent side_effect}, no [infection]{S other_physical absent side_effect}]{O tolerated; deep brain stimulation}.

Then it is off for two weeks, and then comes the day that they put it on and you think now. The nurse went up, two volt, three. At 4.1 I said: what a nice curtains. I heard myself. [The [world got colours]{S mood fig improved}]{O benefit; deep brain stimulation}. My sister cried.

It was too much. [I was [high]{S mania_psychosis fig side_effect}, I [slept three hours]{S sleep side_effect}, [bought a sailing boat]{S mania_psychosis side_effect}, was [rude]{S anger side_effect} against everybody]{O side_effect; deep brain stimulation}. [That is [hypomania]{S mania_psychosis clin side_effect}]{O side_effect; deep brain stimulation} and it happens by a third or half in the first time. They set it lower and [the [high]{S mania_psychosis fig improved side_effect} went off]{O tolerated; deep brain stimulation}. [The [checking]{S anxiety} was in those months not one minute less]{O no_benefit; deep brain stimulation}. Nobody had told me that so: the [mood]{S mood general improved} goes in minutes, the [obsessions]{S anxiety clin general} in months, and the [compulsions]{S anxiety clin general} don't go at all when you don't practise them away.

So again [ERP]{T exposure and response prevention; ongoing; frequency=every week}, with the [stimulator]{T deep brain stimulation; ongoing} on, every week. And now comes the thing. [Now the [fear]{S anxiety improved} sank]{O benefit; deep brain stimulation, exposure and response prevention}. [In November I went out the house, I [went to the bakery]{S functioning improved} and in the bakery I thought about bread]{O benefit; deep brain stimulation}.

**Today**

My score (Y-BOCS, 40 is the worst) was 36. [It is now 19]{O benefit; deep brain stimulation}. [I [check two hours]{S anxiety improved} on a day]{O partial; overall}. Write that down, not zero, two. [I [give bijles at home]{S functioning improved}, to six children]{O benefit; deep brain stimulation}. [I [sleep in a bed]{S functioning improved}]{O benefit; deep brain stimulation}.

In 2021 the battery was empty without that I knew it. [In four days I was [on the kitchen floor]{S functioning withdrawal} again and I [wished me dead]{S suicidality withdrawal}]{O withdrawal; deep brain stimulation}. They changed it in one hour, [the same evening it was [lighter]{S mood fig improved}]{O benefit; deep brain stimulation}. So now I know, and my sister knows, that [without the [box]{T deep brain stimulation; ongoing} I am [nowhere]{S functioning fig withdrawal}]{O withdrawal; deep brain stimulation}. This is a strange thing to know about yourself. [I also [don't know anymore which of my moods are from me]{S other unclear}]{O side_effect; deep brain stimulation}. I asked my psychiatrist, she said that nobody knows that from themselves. Easy talking.

From my group of operated: Henk has his [wires]{T deep brain stimulation; other} off since two years, it did nothing with him. Saskia is from 38 to 6 and is pregnant. [I sit between]{O partial; deep brain stimulation}. The clinic wants to try other contacts on the lead next spring, maybe it brings the two hours to one. Maybe also not.

=== 507-depression
title: 'It showed me the shelf was empty': inside a magic mushroom trial
genre: article
layout: newspaper feature with subheadings
condition: depression
area: mental
english: British
narrator: journalist
overall: partly_improved
split: train
round: 2
ledger:
  citalopram | medication | tried | no_response | sleep, gastrointestinal
  mirtazapine | medication | tried | no_response | appetite_weight, sleep
  duloxetine | medication | stopped | partial | other_physical, sexual
  cognitive behavioural therapy | psychotherapy | tried | no_response
  mindfulness | mind_body | stopped | worse
  cold water swimming | lifestyle | ongoing | partial
  psilocybin therapy | drug_assisted_therapy | tried | partial | mood, other_physical, anxiety, gastrointestinal, pain
  psilocybin retreat | drug_assisted_therapy | declined | unknown
  vortioxetine | medication | ongoing | unknown
---
Graham Ellery has spent an afternoon [crying]{S mood side_effect} over a bookshelf that does not exist. He recommends it.

The 59-year-old surveyor from Bristol was one of 233 people in ten countries who took part in what was then the largest study of [psilocybin]{T psilocybin therapy; general}, the active substance in magic mushrooms, for [treatment-resistant depression]{S diagnosis clin general}. On a Thursday in 2020 he lay down on a bed in a London hospital with an eye mask and a playlist. He had never taken anything stronger than cider.

"I'd been [in a dark place]{S mood fig} since my divorce, and that was nine years," he says. "I got up, I went to work, nobody knew. I'd come home and [sit in the car on the drive]{S functioning} until it got dark. I [couldn't think of a reason to go in]{S hopelessness}."

Nine years of trying

He saw his GP in 2011 and was given [citalopram]{T citalopram; tried}. [It made him [yawn all day]{S sleep side_effect} and [feel sick]{S gastrointestinal side_effect}]{O side_effect; citalopram}. After that it was [mirtazapine]{T mirtazapine; tried}: "[[Two stone on]{S appetite_weight side_effect}, [ate cereal in the night]{S appetite_weight side_effect}, [couldn't wake up]{S sleep side_effect}]{O side_effect; mirtazapine}." [His [mood]{S mood} wasn't touched by either]{O no_benefit; citalopram, mirtazapine}. [Duloxetine]{T duloxetine; stopped}, which followed, [took the edge off for eighteen months or so]{O partial; duloxetine}, [at a cost of [night sweats]{S other_physical side_effect} and [no sex drive]{S sexual side_effect}]{O side_effect; duloxetine} which, he points out, was hardly in demand.

He did two rounds of [CBT]{T cognitive behavioural therapy; tried; sessions=two rounds}, the second by telephone. [He couldn't fault it and it didn't work]{O no_benefit; cognitive behavioural therapy}. A [mindfulness]{T mindfulness; stopped} class at the library [made him feel worse, because there was nothing to do in it except notice]{O worsening; mindfulness}. He left at half-time. What he kept up was [swimming in the lake]{T cold water swimming; ongoing; frequency=on Sundays} on Sundays with two men from work. [For about an hour afterwards he was [all right]{S mood improved}]{O partial; cold water swimming}.

To be accepted for the trial he had to come off his [tablets]{T duloxetine; stopped}. He was weaned off the [duloxetine]{T duloxetine; stopped} over five weeks. "[Horrible. [Brain zaps]{S neurological fig withdrawal}, [dizzy]{S neurological withdrawal}, [snappy with everyone]{S anger withdrawal}, [bawling]{S mood withdrawal} at the adverts]{O withdrawal; duloxetine}. I rang them up to say that I'd changed my mind. They'd heard that before."

How it works, perhaps

[Psilocybin]{T psilocybin therapy; general} acts on a serotonin receptor. Brain scans show that for a few hours regions which don't usually speak to each other begin to, and some researchers think this loosens fixed habits of thought. Others believe that it's mostly the experience, and the support, that count. Each person in the trial got one [capsule]{T psilocybin therapy; general}, of 25, 10 or 1 milligram, and met a therapist before and after. Neither knew which dose it was, although most could guess.

Three weeks later, 37 per cent of those on the highest dose had responded, compared with 18 per cent on the lowest. By twelve weeks it was one in five. It wasn't the cure that headlines had promised. Side effects reported on the day or after were:

• [headache]{S pain general side_effect}
• [nausea]{S gastrointestinal clin general side_effect}
• [dizziness]{S neurological general side_effect}
• [fatigue]{S energy clin general side_effect}
• [suicidal thoughts]{S suicidality general side_effect} or [self-harm]{S suicidality general side_effect}, in a small number in all three groups

People with a history of [psychosis]{S diagnosis clin general}, or a parent who had it, were excluded.

"I would be wary of anybody who says this is a miracle," says Dr Sunita Rao, a psychiatrist who treated several of the volunteers. "I would also be wary of anyone who says there's nothing there. I had a woman in her forties who walked out of the room after the session, rang her brother and hasn't been [depressed]{S mood other improved} since. The man after her felt nothing but [sick]{S gastrointestinal other side_effect}."

The shelf

[For the first hour Graham felt [cold]{S other_physical side_effect}]{O side_effect; psilocybin therapy; neutral}. [He was [frightened]{S anxiety side_effect}, properly [frightened]{S anxiety side_effect}, and [queasy]{S gastrointestinal side_effect}]{O side_effect; psilocybin therapy}, and asked the [therapist]{T psilocybin therapy; tried} if he could go home. She held his wrist. Then he was in his father's study.

"I was looking for a book. I knew that if I found it I'd know what I'd done wrong. I went along every shelf. And there was nothing there! It was empty. [It had always been empty. And I just [cried with relief]{S hopelessness improved}, I soaked the pillow]{O benefit; psilocybin therapy}. There wasn't a book."

[It wasn't a [high]{S mania_psychosis absent side_effect}]{O tolerated; psilocybin therapy; neutral}, he says. It was more like a long day's work. [He had a [splitting headache]{S pain side_effect} in the taxi]{O side_effect; psilocybin therapy; neutral}.

[The next morning he [went in by the front door]{S functioning improved}]{O benefit; psilocybin therapy}. [He [phoned his daughter]{S functioning improved}]{O benefit; psilocybin therapy}. [He [bought paint]{S anhedonia improved}]{O benefit; psilocybin therapy}. [At week three his score had gone from 31 to 8]{O benefit; psilocybin therapy}. "[I [tasted food]{S anhedonia improved}. People said my [face had changed]{S mood improved}]{O benefit; psilocybin therapy}."

[It lasted until about the fourth month]{O partial; psilocybin therapy}. There was no one event. [The [car on the drive]{S functioning} got comfortable again]{O partial; psilocybin therapy}.

Two of his fellow volunteers, with whom he has a group chat, are still [well]{S mood other improved}. A third has since been to a [retreat]{T psilocybin retreat; other} in the Netherlands, where [truffles]{T psilocybin retreat; other} that contain the same drug may be sold. He urged Graham to come. Graham said no to the [retreat]{T psilocybin retreat; declined}: four thousand euros, he says, and a man with a drum.

What next?

[Psilocybin]{T psilocybin therapy; general} is still a class A drug in Britain, and no doctor can prescribe it. Two larger trials are under way. Regulators in Australia have allowed authorised psychiatrists to use it since July 2023. Graham has asked whether he might have a second [dose]{T psilocybin therapy; not_tried}, and been told that the rules of the study don't allow it.

In September his GP started him on [vortioxetine]{T vortioxetine; ongoing; started=September}. It's early days. [He's [not as bad as he was]{S mood improved}]{O partial; overall}: [about five out of ten, he reckons, where it used to be two]{O partial; overall}.

"[I [go in]{S functioning improved}, that's the thing]{O partial; overall}. I might sit for ten minutes, listen to the end of the programme. Then I go in. Because I know about the shelf now. I can't un-know it."

Samaritans can be called free on 116 123.

=== 508-opioid-addiction
title: Trading one drug for another? Five things people get wrong about opioid treatment
genre: article
layout: county health department web page with myth headings
condition: opioid use disorder
area: mental
english: American
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  oxycodone | medication | stopped | mixed | substance_use
  detox | care_setting | tried | no_response
  clonidine | medication | tried | no_response | neurological
  Narcotics Anonymous | support | stopped | no_response
  methadone | medication | stopped | partial | sleep, other_physical, gastrointestinal
  extended-release naltrexone | medication | not_tried | unknown
  buprenorphine-naloxone | medication | stopped | response | other_physical, pain
  buprenorphine injection | medication | ongoing | response | pain
  counselling | psychotherapy | ongoing | response
  naloxone | medication | tried | response
  sober living house | care_setting | declined | unknown
  ibuprofen | medication | ongoing | unknown
---
Crystal Whitaker is 33. She runs the breakfast shift at a diner off Route 52, she has two boys, and she is taking [medicine]{T buprenorphine injection; ongoing} for [opioid use disorder]{S diagnosis clin}. She'd like you to know that she pays taxes.

"I've been called a [junkie]{S substance_use} in the pharmacy line," she says. "By the pharmacist."

Our county lost 61 people to [overdose]{S substance_use general} last year. The medicines that could have saved many of them are old, safe and cheap. Yet fewer than one in four people who need them get them. Crystal offered to help us set a few things straight.

Myth #1: It's a choice

In 2010 Crystal [hurt her back]{S pain} lifting a patient at the nursing home where she worked. A doctor wrote her [OxyContin]{T oxycodone; stopped}. [It fixed the [pain]{S pain improved}]{O benefit; oxycodone}. "[It fixed everything. It fixed my [nerves]{S anxiety improved}]{O benefit; oxycodone}." [By the end of a year she was [taking it every four hours]{S substance_use side_effect} just to not be [sick]{S other withdrawal}]{O worsening; oxycodone}. Then the doctor's office was raided, and there was no more of it.

"[Imagine the [worst flu you ever had]{S other fig withdrawal}. [Sweats]{S other_physical withdrawal}, [throwing up]{S gastrointestinal withdrawal}, [legs kicking]{S neurological withdrawal}, [skin crawling]{S other_physical fig withdrawal}, [wide awake for five days]{S sleep withdrawal}]{O withdrawal; oxycodone}. And you know there's a guy two blocks over who can make it stop for ten dollars." [She was [using heroin]{S substance_use} by Christmas]{O worsening; oxycodone}, and [fentanyl]{S substance_use} not long after, since there was nothing else.

She [lost the job]{S functioning}, the apartment and, for two years, her older boy.

Myth #2: All you need is [detox]{T detox; general}

She went to [detox]{T detox; tried; sessions=five times} five times. They'd give her [clonidine]{T clonidine; tried} for the [shakes]{S neurological withdrawal}, [which made her [faint]{S neurological side_effect}]{O side_effect; clonidine} [and not much else]{O no_benefit; clonidine}, and put her on the bus. [The longest she [stayed clean]{S substance_use improved} afterward was nineteen days]{O no_benefit; detox}.

After [detox]{T detox; general} the body's tolerance is gone, and that's when people die. More than half [relapse]{S substance_use clin general} within the first month.

She also did ninety [NA meetings]{T Narcotics Anonymous; stopped; sessions=ninety; duration=ninety days} in ninety days. She met good people there. [It didn't hold]{O no_benefit; Narcotics Anonymous}. When she started [medication]{T methadone; stopped}, she was told in one meeting that she [wasn't clean]{S substance_use} and couldn't speak, so she quit going. (Groups differ. Her cousin Tasha, also on [medicine]{T medication (medication); other}, chairs an [NA group]{T Narcotics Anonymous; other}.)

Myth #3: You're just swapping one drug for another

[Methadone]{T methadone; general} and [buprenorphine]{T buprenorphine-naloxone; general} work on the same receptors as heroin, but slowly and evenly. There's no [rush]{S mania_psychosis fig general absent side_effect} and no [crash]{S other fig general absent}. People who take them are around half as likely to die. "If I give [insulin]{T insulin (medication); general} to a man with [diabetes]{S diagnosis clin general}, nobody says he's swapped sugar for needles," says Dr. Carl Ott, our medical director.

Crystal started with [methadone]{T methadone; stopped} in 2015, at a clinic that was fifty minutes away and opened at 5 a.m. [It stopped the [sickness]{S other withdrawal improved} the first day]{O benefit; methadone}. [It got her [off the needle]{S substance_use improved} for almost a year]{O partial; methadone}. [She [nodded off]{S sleep side_effect} at red lights, [sweated through her shirts]{S other_physical side_effect} and was [constipated]{S gastrointestinal clin side_effect}]{O side_effect; methadone}. When her car died, so did that. [She was [using]{S substance_use withdrawal} within the week]{O withdrawal; methadone}.

In June 2016 she was found in the restroom of a gas station. A nineteen-year-old clerk gave her two sprays of [Narcan]{T naloxone; tried; dose=two sprays}. [It brought her back]{O benefit; naloxone}. She still sends him a card.

She asked at the county jail, where she spent that fall, for [Suboxone]{T buprenorphine-naloxone; not_tried}. The jail at that time had only [Vivitrol]{T extended-release naltrexone; general}, a monthly [shot]{T extended-release naltrexone; general} of [naltrexone]{T extended-release naltrexone; general}, which blocks opioids altogether and can't be started until a person has had none for a week or more. The nurse ordered the [shot]{T extended-release naltrexone; not_tried} and the judge released Crystal two days before it came.

What finally took was [Suboxone]{T buprenorphine-naloxone; stopped; started=January 2017}, a [film]{T buprenorphine-naloxone; stopped; route=under the tongue} under the tongue, in January 2017. "[I put it under there, I sat in my mom's kitchen, and in about an hour I was just [a person]{S functioning improved} having coffee]{O benefit; buprenorphine-naloxone}. [I wasn't [high]{S mania_psychosis absent side_effect}]{O tolerated; buprenorphine-naloxone}. [I wasn't [sick]{S other withdrawal absent}]{O benefit; buprenorphine-naloxone}." [She had [headaches]{S pain side_effect} the first month]{O side_effect; buprenorphine-naloxone; neutral}. [It was [hard on her teeth]{S other_physical side_effect}]{O side_effect; buprenorphine-naloxone}, something the FDA put out a warning about in 2022. [She hasn't [used]{S substance_use improved} since that morning]{O benefit; buprenorphine-naloxone}.

Three years ago she swapped the [films]{T buprenorphine-naloxone; stopped} for a [monthly shot]{T buprenorphine injection; ongoing; frequency=monthly; started=three years ago} of the same medicine in the belly. [It [stings]{S pain side_effect} going in]{O side_effect; buprenorphine injection; neutral}. [The best thing about it is that she doesn't think about it for 27 days]{O benefit; buprenorphine injection}.

Myth #4: You should get off it as soon as you can

No. There is no right length of time, and the longer people stay on it the better they tend to do. Crystal tried to taper in 2019, because her boyfriend wanted her to. [At a quarter of her dose she was [dreaming about needles]{S sleep withdrawal}, [cold]{S other_physical withdrawal} and [crying]{S mood withdrawal}]{O withdrawal; buprenorphine-naloxone}. She went back up. She let go of the boyfriend.

Possible side effects include:

• [constipation]{S gastrointestinal clin general possible side_effect}
• [headache]{S pain general possible side_effect}
• [trouble sleeping]{S sleep general possible side_effect}
• [sweating]{S other_physical general possible side_effect}
• [lower sex drive]{S sexual general possible side_effect}

Never mix it with alcohol or [benzos]{T benzodiazepines (medication); general}.

Myth #5: The medicine does it all

Every Wednesday she sees a [counselor]{T counselling; ongoing; frequency=every Wednesday}, by video, in the diner's storeroom. [That, she believes, is what has [gotten her boys back]{S functioning improved}]{O benefit; counselling}. She said no to a [sober living house]{T sober living house; declined} because they wouldn't take the little one.

Not everyone does it the way she did. Her ex-husband got the [Vivitrol shot]{T extended-release naltrexone; other} in prison and it's worked great for him. Her best friend, Amber, was on the waiting list for [methadone]{T methadone; other} when she died.

[Crystal has been [in recovery]{S substance_use improved} for eight years]{O benefit; overall}. [Her [back still hurts]{S pain}]{O no_benefit; overall}. She takes two [Advil]{T ibuprofen; ongoing} and opens the diner.

Call the county line to start treatment on the same day. You do not need insurance.

=== 509-epilepsy
title: Lightning, with notice
genre: article
layout: charity magazine feature with question headings
condition: epilepsy
area: general
english: British
narrator: journalist
overall: partly_improved
split: train
round: 2
ledger:
  sodium valproate | medication | stopped | mixed | appetite_weight, other_physical
  carbamazepine | medication | stopped | worse | neurological, other_physical
  levetiracetam | medication | stopped | mixed | anger, mood
  ketogenic diet | lifestyle | stopped | partial | gastrointestinal
  brain surgery | procedure | not_tried | unknown
  vagus nerve stimulation | neuromodulation | ongoing | partial | other_physical
  perampanel | medication | declined | unknown
  cenobamate | medication | ongoing | response | sleep, neurological
  clobazam | medication | ongoing | response
  midazolam | medication | tried | response
  keeping a regular bedtime | lifestyle | ongoing | partial
---
The [smell of burnt orange peel]{S neurological} means that Nadia Farouk has about nine seconds. She uses them to sit down.

"On a good day I get the floor," says the 31-year-old librarian from Preston. "On a bad day I get a bookcase. I've [broken my nose]{S other_physical}, a collarbone and someone's guide dog. He's fine. He's called Bruno."

Nadia has had [epilepsy]{S diagnosis clin} since she was eleven. Until two years ago she had six or seven [big seizures]{S neurological clin} a month, and [little ones]{S neurological} in between when she'd [stop talking]{S neurological} in mid-sentence and [pick at her sleeve]{S neurological}. She [couldn't drive]{S functioning}, [swim]{S functioning}, or [have a bath with the door shut]{S functioning}.

What is [epilepsy]{S diagnosis clin general}?

A [seizure]{S neurological clin general} is a burst of electricity in the brain. A person who tends to have them has [epilepsy]{S diagnosis clin general}. In the UK that's around 630,000 people. There are more than forty kinds of [seizure]{S neurological clin general}, and [falling down and shaking]{S neurological general} is only one of them. Others look like [daydreaming]{S neurological general}, or a [sudden jerk]{S neurological general}, or [plucking at clothes]{S neurological general}. You can't swallow your tongue.

Do the tablets work?

For two thirds of people they do. Half become [seizure-free]{S neurological clin general improved} on the first one. For those who don't, the chances fall with each drug, and after two failures doctors speak of [drug-resistant epilepsy]{S diagnosis clin general}.

Nadia's first was [Epilim]{T sodium valproate; stopped}. "[To be fair it worked]{O benefit; sodium valproate}. [Nearly two years without a [big one]{S neurological absent}]{O benefit; sodium valproate}. [I also [got fat]{S appetite_weight side_effect} and [my hair came out]{S other_physical side_effect}]{O side_effect; sodium valproate}, and I was fourteen, so." [Valproate]{T sodium valproate; general} can cause serious [birth defects]{S other general possible side_effect}, and it's now not given to women under 55 unless nothing else will do. She was taken off it at 18 for that reason. [The [fits]{S neurological withdrawal} came back within a month]{O withdrawal; sodium valproate}.

[[Carbamazepine]{T carbamazepine; stopped} gave her [double vision]{S neurological side_effect} and a [rash]{S other_physical side_effect}]{O side_effect; carbamazepine}, and, worse, [a new sort of [jerk]{S neurological worsened side_effect}]{O worsening; carbamazepine}. That was stopped after a fortnight. [Keppra]{T levetiracetam; stopped} came next. [It cut the [seizures]{S neurological clin improved} by half]{O benefit; levetiracetam}. "[And it turned me into a [monster]{S anger fig side_effect}]{O side_effect; levetiracetam}. [I [screamed at a toddler]{S anger side_effect} at story time. I [cried]{S mood side_effect} in the stacks]{O side_effect; levetiracetam}." [Keppra rage]{S anger fig general side_effect}, as patients call it, is real: about one in eight becomes [irritable]{S anger general side_effect}. Her brother Karim, who has [epilepsy]{S diagnosis clin other} too, has been on [Keppra]{T levetiracetam; other} for eleven years without a [cross word]{S anger other absent side_effect}. She lasted three years on it. [When she came off, her husband says, [she was back]{S anger fig improved side_effect}]{O tolerated; levetiracetam}.

Can it be cured with [surgery]{T brain surgery; general}?

Sometimes. If all of the [seizures]{S neurological clin general} begin in one spot, and that spot can be spared, [taking it out]{T brain surgery; general} leaves 50 to 70 per cent of people free of them. Nadia badly wanted the [operation]{T brain surgery; planned}. She spent nine days on a ward in Manchester with wires on her head. The answer was no: hers begin on both sides. "I'd already bought a hat."

What about diet?

The [ketogenic diet]{T ketogenic diet; general}, very high in fat, has been used since the 1920s, mostly in children. Around four in ten of them have their [seizures]{S neurological clin general improved} halved. There's less evidence for adults. Nadia did [keto]{T ketogenic diet; stopped; duration=ten months} for ten months. [It took her from seven a month to five]{O partial; ketogenic diet}. [She was [bunged up]{S gastrointestinal fig side_effect}]{O side_effect; ketogenic diet} and dreamt about toast. She ended it with a bagel, at her sister's wedding.

What is a [VNS]{T vagus nerve stimulation; general}?

[Vagus nerve stimulation]{T vagus nerve stimulation; general} uses a small battery under the skin of the chest. A wire leads to a nerve in the neck, and every few minutes sends a pulse to the brain. It's not a cure, says Dr Andrew Sykes, a neurologist in Preston. "After two years about half of people have half as many. I've one lad who's gone from forty a week to three. I've others whose [box]{T vagus nerve stimulation; other} did nothing, and we took it out."

Nadia had the [battery]{T vagus nerve stimulation; ongoing; started=2018} put in in 2018. [She goes [hoarse]{S other_physical side_effect} for thirty seconds whenever it fires]{O side_effect; vagus nerve stimulation; neutral}, which children enjoy. [By the end of the second year she was down to four a month]{O partial; vagus nerve stimulation}. [They were shorter, too]{O partial; vagus nerve stimulation}.

Anything new?

[Cenobamate]{T cenobamate; general} was approved by NICE in December 2021, for adults who've failed at least two drugs. In its main trial one in five of those on the top dose had no [seizures]{S neurological clin general absent} at all during three months, which is unusually high. It must be started very slowly, because of a rare and dangerous [skin reaction]{S other_physical general possible side_effect}. Other possible effects are:

– [sleepiness]{S sleep general possible side_effect}
– [dizziness]{S neurological general possible side_effect}
– [double vision]{S neurological general possible side_effect}
– [headache]{S pain general possible side_effect}

She'd been offered [perampanel]{T perampanel; declined} first, and had said no when she read "[aggression]{S anger clin possible side_effect}" on the leaflet. She'd had enough of that.

She was prescribed [cenobamate]{T cenobamate; ongoing} in the spring of 2022. It took five months to get to the full dose. [At 150 she was [staggering like a drunk]{S neurological fig side_effect} and [asleep by teatime]{S sleep side_effect}]{O side_effect; cenobamate}, until Dr Sykes cut her [clobazam]{T clobazam; ongoing} by half. ([Clobazam]{T clobazam; ongoing; frequency=for a few days each month}, for a few days each month, [keeps the [ones around her period]{S neurological improved} away]{O benefit; clobazam}.) [After that she was [steady]{S neurological improved side_effect}]{O tolerated; cenobamate}.

[The last big [seizure]{S neurological clin improved} was on 2 November 2022]{O benefit; cenobamate}. Somebody at the tram stop gave her the [midazolam]{T midazolam; tried; route=into her cheek} from her bag, into her cheek, as the card says. [It stopped in four minutes]{O benefit; midazolam}. "I didn't know it was the last. You don't, do you? [You just notice one day that you've stopped buying plasters]{O benefit; cenobamate}."

[She still gets the [orange peel]{S neurological}, perhaps twice a month, and then nothing follows]{O partial; overall}. She goes to [bed at ten]{T keeping a regular bedtime; ongoing}, [which she thinks helps a bit]{O partial; keeping a regular bedtime}. [In the spring she got her [provisional licence]{S functioning improved}]{O benefit; overall}.

[She has [had a bath]{S functioning improved}]{O benefit; overall}. "With the door shut," says Nadia. "Candles and everything."

If you see someone having a [seizure]{S neurological clin general}: time it, cushion the head, stay with them.

=== 510-bulimia
title: The secret in the second bathroom
genre: article
layout: magazine health feature with fact boxes
condition: bulimia
area: mental
english: Australian
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  phentermine | medication | stopped | worse | anxiety, sleep, other_physical
  sertraline | medication | stopped | partial | sexual, other_physical
  topiramate | medication | stopped | partial | cognition, neurological
  hypnotherapy | psychotherapy | tried | no_response
  Overeaters Anonymous | support | stopped | no_response
  guided self-help | psychotherapy | tried | partial
  enhanced cognitive behavioural therapy | psychotherapy | stopped | response | appetite_weight, anxiety
  lisdexamfetamine | medication | not_tried | unknown
  day hospital | care_setting | declined | unknown
  dialectical behaviour therapy skills group | psychotherapy | ongoing | partial
  dental work | procedure | planned | unknown
---
When Simone Tait and her husband bought their house in Adelaide, she chose it for the second bathroom. It was at the far end, past the laundry, and it had a fan.

"He thought it was for guests," says the 39-year-old lawyer. "We [never had guests]{S functioning}. I [couldn't have people near the fridge]{S functioning}."

For 21 years Simone [binged]{S appetite_weight clin} and [made herself sick]{S appetite_weight}, up to five times a day. She was never [thin]{S appetite_weight absent}. She ran half marathons, made partner and was told by three doctors that she looked terrific. She had [bulimia nervosa]{S diagnosis clin}.

FAST FACTS

• About 1 in 25 Australians will have an [eating disorder]{S diagnosis clin general} in their lifetime.
• Most of them, like Simone, are not [underweight]{S appetite_weight general absent}.
• [Bulimia]{S diagnosis clin general} means cycles of [bingeing]{S appetite_weight clin general} and making up for it, by [vomiting]{S appetite_weight general}, [laxatives]{S appetite_weight general} or [exercise]{S appetite_weight general}.
• It can cause [worn teeth]{S other_physical general}, a [swollen face]{S other_physical general}, [low potassium]{S other_physical general} and [heart rhythm problems]{S other_physical general}.
• Fewer than one in three gets help.

How it began

At 17 a GP prescribed [Duromine]{T phentermine; stopped} to help her lose a bit before the school formal. "[I lost seven kilos and I was [flying]{S anxiety fig side_effect}. [Heart racing]{S other_physical side_effect}, [no sleep]{S sleep side_effect}]{O side_effect; phentermine}. [When the script ran out I [ate a whole loaf of bread]{S appetite_weight withdrawal} standing up]{O withdrawal; phentermine}." [That was her first [binge]{S appetite_weight clin}]{O worsening; phentermine}.

"It wasn't about [greed]{S appetite_weight absent}. It was like going [under anaesthetic]{S anhedonia fig}. For twenty minutes there was [no noise]{S anxiety fig improved}. And then the [shame]{S hopelessness}, oh, the [shame]{S hopelessness} was like being [set on fire]{S hopelessness fig}."

Everything but

She was ingenious at getting help for something else. She told one doctor she had [anxiety]{S anxiety clin} and got [Zoloft]{T sertraline; stopped; dose=200mg}. At 200mg [it [cut the binges]{S appetite_weight improved} from five a day to perhaps two]{O benefit; sertraline}, she now realises. [She [couldn't come]{S sexual side_effect} and she [sweated]{S other_physical side_effect} in court]{O side_effect; sertraline}. [The effect wore off in the second year]{O partial; sertraline}, and she came off it when she was trying to get pregnant. "[[Zaps in the head]{S neurological fig withdrawal} for a fortnight]{O withdrawal; sertraline}."

She told another that she had [migraines]{S pain clin absent}, which was a lie, having read that [topiramate]{T topiramate; stopped} takes away the [appetite]{S appetite_weight general side_effect}. [It did, for a bit]{O partial; topiramate}. [She also [lost nouns]{S cognition fig side_effect} in front of a magistrate, and her [feet went to sleep]{S neurological fig side_effect}]{O side_effect; topiramate}. She threw that away. A [hypnotist]{T hypnotherapy; tried} in Glenelg, $900, [made not a scrap of difference]{O no_benefit; hypnotherapy}.

[Overeaters Anonymous]{T Overeaters Anonymous; stopped} suited her friend Jo, who's eleven years [abstinent]{S appetite_weight other improved} and has a [sponsor]{T Overeaters Anonymous; other} and a [meal plan]{T meal plan (lifestyle); other}. Simone went for six months and left. "[Being told there were foods I could never eat again made me want to [eat them all by nine o'clock]{S appetite_weight}]{O no_benefit; Overeaters Anonymous}."

Then, in 2019, she [fainted]{S neurological} in a lift. Her [potassium was 2.4]{S other_physical}. A young registrar shut the curtain, sat down, and asked, "How many times a day?"

"No one had ever asked," says Simone. "I said five. I'd never said it out loud. I thought she'd walk out."

WHAT WORKS

The best evidence is for a form of [cognitive behavioural therapy]{T enhanced cognitive behavioural therapy; general} known as [CBT-E]{T enhanced cognitive behavioural therapy; general}: twenty sessions, regular eating first, then the [thoughts about shape and weight]{S appetite_weight general}. Around half of people stop [bingeing]{S appetite_weight clin general improved} altogether, and more improve. [Fluoxetine]{T fluoxetine (medication); general} in a high dose helps some. [Lisdexamfetamine]{T lisdexamfetamine; general} is approved in Australia for [binge eating disorder]{S diagnosis clin general} but not for [bulimia]{S diagnosis clin general}; it may cause [dry mouth]{S gastrointestinal general possible side_effect}, [insomnia]{S sleep clin general possible side_effect} and a [fast pulse]{S other_physical general possible side_effect}, and it shouldn't be taken by people whose heart is at risk.

"You don't have to be [skinny]{S appetite_weight general absent} and you don't have to be sixteen," says Dr Elise Korver, who runs a clinic at Flinders. "My oldest patient was 74. She'd hidden it from two husbands. She did [twenty sessions]{T enhanced cognitive behavioural therapy; other} and took up [cooking]{S functioning other improved}."

Breakfast

Simone was offered a place at a [day hospital]{T day hospital; declined} and said she had a trial on. She asked for [Vyvanse]{T lisdexamfetamine; not_tried}, and with that potassium was refused. For the five months that she was on the waiting list she worked through a [self-help book]{T guided self-help; tried; duration=five months} with a [dietitian]{T guided self-help; tried} on the phone. [It got her from five times to three]{O partial; guided self-help}.

Her [psychologist]{T enhanced cognitive behavioural therapy; stopped}, when her turn came, asked her to do one thing: have breakfast. Every day, no matter what had happened the night before. "I thought, I'm paying $240 for toast?"

[In the first month she [put on two kilos]{S appetite_weight side_effect} and was [in a panic]{S anxiety side_effect}]{O side_effect; enhanced cognitive behavioural therapy}. [They came off again by themselves]{O tolerated; enhanced cognitive behavioural therapy}. [In session eight, she counted back and realised that she [hadn't been in the second bathroom]{S appetite_weight improved} since Thursday]{O benefit; enhanced cognitive behavioural therapy}. [By session fifteen it was once a fortnight]{O benefit; enhanced cognitive behavioural therapy}. [She [ate a piece of cake at work]{S functioning improved}, with a fork, and went back to her desk]{O benefit; enhanced cognitive behavioural therapy}.

The twentieth was in March 2021. Dr Korver, who'd supervised, gave her a slice of toast in a frame.

[She [slipped]{S appetite_weight fig} for seven weeks when her father died]{O partial; enhanced cognitive behavioural therapy}. She rang the clinic, got two extra sessions and [was [eating breakfast]{S appetite_weight improved} by the end of the month]{O benefit; enhanced cognitive behavioural therapy}. On Wednesdays she goes to a [DBT skills group]{T dialectical behaviour therapy skills group; ongoing; frequency=Wednesdays}, [which has helped her a little with the [temper]{S anger improved} underneath]{O partial; dialectical behaviour therapy skills group}. Jo thinks that she should give the [rooms]{T Overeaters Anonymous; declined} another go. They've agreed to disagree.

[She hasn't [purged]{S appetite_weight clin improved} for two and a half years]{O benefit; overall}. [The [thoughts]{S appetite_weight} still turn up when she's tired]{O partial; overall}. There'll be four [crowns]{T dental work; planned}, starting in May.

Last year she told her husband about the bathroom. He'd known, he said, since the week they moved in. He'd thought the fan was to stop him hearing. They've pulled it out and put in a bath, and [in August they [had people to dinner]{S functioning improved}]{O benefit; overall}.

Butterfly National Helpline: 1800 33 4673.

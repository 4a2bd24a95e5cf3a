=== 1436-schizophrenia
title: Thursday bloods
genre: article
layout: newspaper portrait
condition: schizophrenia
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  haloperidol | medication | stopped | mixed | neurological, functioning
  procyclidine | medication | tried | response | gastrointestinal
  risperidone | medication | stopped | no_response | other_physical
  amisulpride | medication | tried | partial
  flupentixol | medication | tried | no_response | pain, anxiety
  hospital admission | care_setting | tried | no_response
  prayer | support | tried | unknown
  cod liver oil | supplement | tried | no_response
  clozapine | medication | ongoing | response | sleep, other_physical, gastrointestinal, appetite_weight
  surgery | procedure | tried | unknown
  hyoscine | medication | ongoing | response
  metformin | medication | ongoing | partial
  laxatives | medication | ongoing | response
  CBT for psychosis | psychotherapy | stopped | response
  AVATAR therapy | psychotherapy | not_tried | unknown
  radio in one ear | other | ongoing | response
  allotment project | support | ongoing | response
---
At ten to nine on a Thursday the bench outside the [clozapine]{T clozapine; general} clinic in Oldfield Road is already full. Nobody minds much. There is a kettle, a raffle, and Bernice from phlebotomy, who knows everyone's better arm.

Mervyn Achebe-Platt, 44, is a left arm. He has been coming for seven years: weekly at first, then every fortnight, now every four weeks. He brings a flask of his own because he considers the clinic's tea a side effect.

"I was told this was the last resort," he says, settling. "I said what, like Benidorm?"

Mervyn was twenty, and reading engineering at Salford, when the pipes in his hall of residence began to [discuss him]{S mania_psychosis}. By the summer there were [three voices]{S mania_psychosis}. Two commented. The third, which he calls the Clerk, gave [instructions]{S mania_psychosis}, and he would rather not repeat them with ladies present. He [put foil round the radiators]{S mania_psychosis}. He [stopped eating]{S appetite_weight} anything that had been opened. His mother, a midwife, found him on the roof of the bin store, and it was she who made the telephone call that he did not forgive for a decade.

**"Everything in the book"**

What followed was fifteen years of trying. There was [haloperidol]{T haloperidol; stopped}, on the first ward. [It [shut the Clerk up]{S mania_psychosis fig improved} for as long as he took it]{O benefit; haloperidol}, he says, "and [it [shut me up]{S functioning fig side_effect} an' all]{O side_effect; haloperidol}"; [his [neck twisted]{S neurological side_effect} to one side and his [tongue came out]{S neurological side_effect} in the middle of a visit from the vicar]{O side_effect; haloperidol}. [[Procyclidine]{T procyclidine; tried} sorted the [neck]{S neurological improved side_effect}]{O benefit; procyclidine} and [dried his [mouth]{S gastrointestinal side_effect} out]{O side_effect; procyclidine; neutral}. He had two years of [risperidone]{T risperidone; stopped; duration=two years} and [grew, to his horror, [breasts]{S other_physical side_effect}]{O side_effect; risperidone}. He had [amisulpride]{T amisulpride; tried}. [That was the best of a bad lot: the [two who commented]{S mania_psychosis improved} went down to a mutter]{O partial; amisulpride}. He had a [depot]{T flupentixol; tried; route=in the buttock; frequency=every fortnight}, [flupentixol]{T flupentixol; tried}, in the buttock every fortnight from a nurse called Gordon. [He [limped]{S pain side_effect} for two days, [paced]{S anxiety side_effect} for five]{O side_effect; flupentixol}, [and was [sectioned]{T hospital admission; tried} on it all the same]{O no_benefit; flupentixol}. "[Seven times I've been in [hospital]{T hospital admission; tried; sessions=seven}. I came out the same as I went in, only [fatter]{S appetite_weight worsened unclear}]{O no_benefit; hospital admission}."

[None of the ones after [haloperidol]{T haloperidol; stopped} got rid of the [Clerk]{S mania_psychosis fig}]{O no_benefit; risperidone, amisulpride, flupentixol}. [Neither did [cod liver oil]{T cod liver oil; tried}, which his aunt in Leicester swore by]{O no_benefit; cod liver oil}. The aunt's congregation also [prayed over him]{T prayer; tried} for a whole Saturday, with sandwiches. He thought that was kind. As for the [bosom]{S other_physical improved side_effect}, the [tablets]{T risperidone; stopped} were withdrawn and, [within the year, so was it]{O tolerated; risperidone}.

**A drug with a past**

[Clozapine]{T clozapine; general} was made in 1958, sold in the seventies, pulled after deaths in Finland, and brought back in 1990 with a condition attached: no blood, no drug. In about one person in a hundred it can [wipe out the white cells]{S other_physical possible general side_effect}. It may also [slow the gut]{S gastrointestinal possible general side_effect}, sometimes fatally, [inflame the heart]{S other_physical possible general side_effect}, and cause [drooling]{S other_physical possible general side_effect}, [seizures]{S neurological possible general side_effect} and [weight gain]{S appetite_weight possible general side_effect}. It is nevertheless the only medicine shown to work where other [antipsychotics]{T antipsychotics (medication); general} have failed. Around a third of people with [schizophrenia]{S diagnosis clin general} are in that position. Of those, fewer than half are ever offered it, and the average wait, in one British study, was four years.

Mervyn's was eleven. "They kept thinking I wasn't swallowing the others," he says. "I was swallowing them. I was practically a pharmacy."

It was a locum, in the end, a Dr Siân Probert, who read the notes over a weekend, and on the Monday asked whether he had thought about [clozapine]{T clozapine; planned}. He had not. On the previous ward there had been a lad who was on [clozapine]{T clozapine; other} and who [slept on a towel]{S other_physical other side_effect}.

**Twelve and a half milligrams**

You begin with a crumb, 12.5 mg, with a nurse taking your pulse every hour. Mervyn began on a bank holiday. [His [heart went like a sewing machine]{S other_physical fig side_effect} for a fortnight]{O side_effect; clozapine}, which they watched, and [it settled]{O tolerated; clozapine}. [He [slept fifteen hours a day]{S sleep side_effect}]{O side_effect; clozapine}. [He too [acquired a towel]{S other_physical fig side_effect}]{O side_effect; clozapine}.

At six weeks, on 300 mg of [clozapine]{T clozapine; ongoing; dose=300 mg}, [the [voices]{S mania_psychosis} were what they had always been]{O no_benefit; clozapine}. Dr Probert's locum contract ended. The consultant who came after her was for stopping. It was his mother, by then retired and by then forgiven, who sat down in the consultant's office with her handbag on her knees and asked him what the blood level was. It was low. Mervyn smoked thirty a day, and tobacco burns the drug up.

They went to 450, then 600.

"It was a Wednesday, I was doing the pots," he says. "[And I thought, that's odd, and what was odd was nobody had [said owt]{S mania_psychosis improved} about me doing the pots]{O benefit; clozapine}." [He stood there with the tap running and waited for the [Clerk]{S mania_psychosis fig improved}. He has been waiting, on and off, ever since]{O benefit; clozapine}.

Not that it is all silence. [The two commentators turn up still, mostly when he has a cold, "[like neighbours through a wall]{S mania_psychosis fig improved}"]{O partial; clozapine}. [An [earpiece]{T radio in one ear; ongoing}, Radio 4 in the left ear only, sees them off]{O benefit; radio in one ear}. For these he had [CBT for psychosis]{T CBT for psychosis; stopped; duration=nine months}, nine months of it, which ended when the psychologist had her twins. [It got him [on to buses]{S functioning improved}]{O benefit; CBT for psychosis}. He had read about the [therapy with the computer faces]{T AVATAR therapy; not_tried} too, but there was none to be had north of London.

**The price list**

He keeps one, on the back of a raffle ticket. [[Sleep]{S sleep side_effect}: still ten hours]{O side_effect; clozapine}. [[Dribble]{S other_physical improved side_effect}: fixed]{O benefit; hyoscine}, with [travel sickness tablets]{T hyoscine; ongoing; route=sucks} that he sucks. [[Bowels]{S gastrointestinal side_effect}: "don't print that," although he was once in [surgery]{T surgery; tried} for them]{O side_effect; clozapine}, and [two [laxatives]{T laxatives; ongoing; frequency=daily} daily keep the peace]{O benefit; laxatives}. [[Weight]{S appetite_weight side_effect}: up five stone]{O side_effect; clozapine}, of which [[metformin]{T metformin; ongoing} has taken back one]{O partial; metformin}.

He had a bad scare in the spring of last year. A stomach bug, three days of [not keeping anything down]{S gastrointestinal}, [tablets]{T clozapine; ongoing} included. [By the third night the [Clerk]{S mania_psychosis fig withdrawal} was reading him the terms and conditions]{O withdrawal; clozapine}. Miss more than forty-eight hours and you have to begin again, from the crumb. He did. It took five weeks.

[He has [not been in hospital]{S functioning improved} since 2019]{O benefit; clozapine}. [He [has a flat]{S functioning improved}, and a key worker he describes as surplus]{O benefit; overall}. Three mornings a week he is at [Roots and Shoots]{T allotment project; ongoing; frequency=three mornings a week}, on the allotments behind the gasworks, where he has been put in charge of the irrigation. "[Pipes]{S mania_psychosis fig improved}," he says, and waits until I have got it. "[I talk to them now]{O benefit; allotment project}."

Bernice calls him. Left sleeve, up.

=== 1437-bpd
title: Lived experience interviews: Tamsin
genre: interview
layout: transcript with bold-style questions, no names
condition: borderline personality disorder
area: mental
english: New Zealand
narrator: interview
split: train
overall: improved
round: 4
ledger:
  quetiapine | medication | stopped | partial | sleep, appetite_weight
  fluoxetine | medication | tried | no_response
  topiramate | medication | tried | no_response | cognition
  lorazepam | medication | stopped | mixed | substance_use
  psychodynamic therapy | psychotherapy | tried | worse
  crisis respite | care_setting | tried | response
  art therapy | psychotherapy | tried | no_response
  hospital admission | care_setting | tried | worse
  schema therapy | psychotherapy | not_tried | unknown
  dialectical behaviour therapy | psychotherapy | stopped | response
  skills group | psychotherapy | stopped | response
  phone coaching | psychotherapy | stopped | response
  ice water | other | ongoing | response
  chain analysis | psychotherapy | tried | response
  graduates group | support | ongoing | response
  naltrexone | medication | planned | unknown
---
When did you get the diagnosis?

Which one? \[Laughs\] I had, um, [depression]{S diagnosis clin} at sixteen, [bipolar two]{S diagnosis clin} at nineteen, and then [borderline]{S diagnosis clin} at twenty-two, off a registrar who said it like, like you'd say there's something on your shoe.

What was it like, at that time? If you can describe it.

It's like [no skin]{S mood fig}. That's what everyone says, eh, but it is. You know when you've got sunburn and someone slaps you on the back, being friendly? [Everything's the slap]{S mood fig}. Someone didn't text and I'd [cut]{S suicidality}. I was [cutting]{S suicidality} pretty much daily from, fifteen till, till I was twenty-five. And [rages]{S anger}. I [put a microwave through a window]{S anger}. And then [hating myself]{S hopelessness} for about a week.

And were you given medication for that?

Yeah, I got the lot. So the, um, the [Seroquel]{T quetiapine; stopped}, from nineteen. [That knocks you out. It stopped me [doing stuff]{S suicidality fig improved} at night because I was [unconscious]{S sleep fig side_effect}, so]{O partial; quetiapine}. [[Twenty-two kilos]{S appetite_weight side_effect}]{O side_effect; quetiapine}. I was on that for ever. [Fluoxetine]{T fluoxetine; tried}, [topiramate]{T topiramate; tried}. [Didn't touch it, either of them]{O no_benefit; fluoxetine, topiramate}, [and on the [topiramate]{T topiramate; tried} one I [couldn't think of the word for fork]{S cognition side_effect}]{O side_effect; topiramate}. And [lorazzies]{T lorazepam; stopped}, [lorazepam]{T lorazepam; stopped}. [They work, they're lovely, that's the problem]{O benefit; lorazepam}. [I was [eating them like Tic Tacs]{S substance_use fig side_effect} by the end]{O side_effect; lorazepam}, and a locum cut me off over about four weeks. [I was [climbing the curtains]{S anxiety fig withdrawal}, I had the [shakes]{S neurological withdrawal}, all that]{O withdrawal; lorazepam}.

You mentioned before we started that you had an experience with an [analyst]{T psychodynamic therapy; tried}.

Oh, him. So that was, my parents paid for it. [Psychodynamic]{T psychodynamic therapy; tried; frequency=twice a week; duration=a year and a bit}, twice a week for a year and a bit. He'd just sit. He had this carpet. And I'd say, I'm going to go home and do it, and he'd say, I wonder what you'd like me to feel. [I went in there with [cutting]{S suicidality} and I came out with [cutting and overdoses]{S suicidality worsened}]{O worsening; psychodynamic therapy}. My flatmate saw the same [guy]{T psychodynamic therapy; other} for her [grief]{S mood other} stuff and he was magic, apparently. So.

What about [hospital]{T hospital admission; tried}?

Five times? Six. [I got worse every time I went into [hospital]{T hospital admission; tried; sessions=Five times? Six}. You learn things off people]{O worsening; hospital admission}. There was [art therapy]{T art therapy; tried} on the ward, macaroni basically, [that did nothing but it was warm in there]{O no_benefit; art therapy}. What was good was the [respite house]{T crisis respite; tried; duration=three nights}, in Newtown. Three nights, peer workers, a dog. [I'd go home and I'd be all right for a month]{O benefit; crisis respite}. They closed it.

So how did [DBT]{T dialectical behaviour therapy; planned} come about?

There was a wait list, fourteen months, and you had to do this, they make you commit. You have to say you'll not [kill yourself]{S suicidality possible} for a year. I said six months and she said no. Her name was Ngaire, the [therapist]{T dialectical behaviour therapy; planned}, tiny woman. I walked out. And then I came back in because I'd left my, um, my bike helmet. And she said, well since you're here.

Can you explain for people who don't know what it actually involves?

It's four bits. There's your [one-to-one]{T dialectical behaviour therapy; stopped}. There's the [group]{T skills group; stopped; frequency=Tuesday}, which isn't a group like sharing, it's a class, with homework. There's the [phone]{T phone coaching; stopped}. And then the therapists have their own one, to cope with us. They invented [DBT]{T dialectical behaviour therapy; general} for people who, who [want to die]{S suicidality general} all the time. The research is that it cuts down [self-harm]{S suicidality general} and hospital, it's not so much about making you [happy]{S mood general}. She told me that straight up, eh. She said the first year is just about getting out of [hell]{S mood fig general}.

And in the beginning, how was it?

[Rubbish. I'm sorry but it was]{O no_benefit; dialectical behaviour therapy}. [First three months, nothing. I was [cutting]{S suicidality} the same, and I had homework about it]{O no_benefit; dialectical behaviour therapy}. You have to do this thing, a chain, [chain analysis]{T chain analysis; tried; frequency=every time}, every time. Where you go through every link, like what did you have for breakfast, what did he say, what did you think, what did you feel in your body. It takes the whole session. [I think I stopped partly because I couldn't face another bloody [chain]{T chain analysis; tried}]{O benefit; chain analysis}. \[Laughs\] Which is, I think that's the idea. It's a bit sneaky.

When did you notice something was different?

Um. There was a night, this'd be, June? I'd been dumped. And I rang Ngaire, that's the [phone]{T phone coaching; stopped} bit, you have to ring before, not after. And I was [in the bathroom with the, with my stuff]{S suicidality fig}. And she didn't say oh Tamsin. She said, have you got a bucket. Have you got ice. And I had to put my [face in it]{T ice water; ongoing} and hold my breath. It's a reflex, like seals. [And I came up and it had gone from a, a ninety-five to like a sixty. And sixty I could do. I made toast]{O benefit; ice water, phone coaching}. And I put the date on the wall.

And after that?

Not straight line. [I went forty days, and then I did it, and then I went sixty-something]{O partial; dialectical behaviour therapy}. In the [Tuesday class]{T skills group; stopped} there was this one, opposite action. [That's the one I use on the kids at work now, it's got me through my dad's funeral without [going off]{S anger fig improved} at anyone]{O benefit; skills group}. By the end of the first year they weaned me off the [Seroquel]{T quetiapine; stopped} as well. [Didn't [sleep]{S sleep withdrawal} for a fortnight and then I did]{O withdrawal; quetiapine}. [And I was awake! I'd been [half asleep]{S sleep fig improved side_effect} since I was nineteen]{O tolerated; quetiapine}.

Did anyone ever suggest another approach, [schema therapy]{T schema therapy; not_tried} for instance?

I've heard of it. I, no. That wasn't a thing where I was.

You did the [full programme]{T dialectical behaviour therapy; stopped}?

Eighteen months and I graduated. They give you a rock. I've got it in the car.

And how are things now? It's, what, four years on.

[It's four years and two months since I [hurt myself]{S suicidality improved}]{O benefit; overall}. [I'm a [teacher aide]{S functioning improved}. I've [got a partner]{S functioning improved}, she's very dull, it's wonderful]{O benefit; overall}. They assessed me again last year and I don't, um, [I don't meet it any more. The [criteria]{S diagnosis improved}]{O benefit; overall}. So technically I've got [nothing wrong with me]{S diagnosis improved}.

Do you still feel it?

Yeah, nah. [I [feel everything]{S mood fig}]{O partial; overall}. If you'd been late today I'd have [thought you hated me]{S anxiety}. [I just know it's the [sunburn]{S mood fig}]{O benefit; dialectical behaviour therapy}.

Is there anything you still use, or go to?

I still do the [ice]{T ice water; ongoing; frequency=twice a year}, maybe twice a year. Freezer's always got a tray. And there's the [grads]{T graduates group; ongoing; frequency=once a month}, once a month, we do it in each other's lounges. [It keeps me honest]{O benefit; graduates group}. I [drink a bit more than I'd like]{S substance_use}, wine. My GP's talking about a pill for that, [naltrexone]{T naltrexone; planned}. I said let me do a [chain]{T chain analysis; planned} on it first.

=== 1438-depression
title: Thirty-six mornings
genre: essay
layout: personal essay, numbered sections
condition: anxiety and depression
area: mental
english: Canadian
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  imipramine | medication | stopped | partial | gastrointestinal
  vortioxetine | medication | tried | no_response
  mirtazapine | medication | tried | worse | sleep, anxiety
  levomilnacipran | medication | tried | unknown | other_physical
  buspirone | medication | tried | no_response
  dextroamphetamine | medication | stopped | partial | anxiety, other_physical
  folate | supplement | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | partial
  mindfulness course | mind_body | tried | worse
  transcranial magnetic stimulation | neuromodulation | stopped | partial | pain, neurological
  theta burst stimulation | neuromodulation | tried | no_response | pain
  lorazepam | medication | ongoing | partial
  electroconvulsive therapy | neuromodulation | planned | unknown
  swearing at the dishes | other | ongoing | response
  seniors' choir | support | declined | unknown
---
1.

I taught Grade 4 for thirty years, so I'll begin with a review of what we already know.

My [depression]{S diagnosis clin} came when I was thirty-three and my [anxiety]{S anxiety clin} was here first. For the [depression]{S diagnosis clin} I was given [imipramine]{T imipramine; stopped; duration=twelve good years}, which nobody gives anyone anymore. [I had twelve good years on it, raised two boys, [coached curling]{S functioning improved}]{O benefit; imipramine}. [My [mouth was dry]{S gastrointestinal side_effect} from 1994 to 2006]{O side_effect; imipramine; neutral}. [Then it wore off, the way a lawn does]{O partial; imipramine}.

After that, in no special order: [Trintellix]{T vortioxetine; tried}, [mirtazapine]{T mirtazapine; tried}, [Fetzima]{T levomilnacipran; tried}, [buspirone]{T buspirone; tried}, a [methylated folate]{T folate; tried} which cost more than wine. [The [mirtazapine]{T mirtazapine; tried} gave me [dreams]{S sleep side_effect} of such violence that I was [afraid to go to bed]{S anxiety side_effect}, and on [three or four hours a night]{S sleep side_effect} I went [downhill]{S mood fig worsened} very fast]{O worsening; mirtazapine}. [On the [Fetzima]{T levomilnacipran; tried} I [sweated]{S other_physical side_effect} through my blouse at a parent-teacher night]{O side_effect; levomilnacipran}, and can recall nothing else about it. [The others I might as well have fed to the class hamster]{O no_benefit; vortioxetine, buspirone, folate}. Someone tried me on [Dexedrine]{T dextroamphetamine; stopped}. [Well! The [laundry got done]{S functioning improved}]{O partial; dextroamphetamine}. [I was also [vibrating]{S anxiety fig side_effect}]{O side_effect; dextroamphetamine}, and [when my [pulse hit 120]{S other_physical side_effect} it was taken away again, like a toy]{O side_effect; dextroamphetamine}.

I've done [CBT]{T cognitive behavioural therapy; tried} from a workbook and [CBT]{T cognitive behavioural therapy; tried} from a human being, and [the human being helped somewhat]{O partial; cognitive behavioural therapy}. I did an eight-week [mindfulness]{T mindfulness course; tried; duration=eight-week} course at the community centre. [It turns out that if you ask me to sit and watch my thoughts I will [watch them set fire to the curtains]{S anxiety fig worsened}. I had my first [panic attack]{S anxiety clin worsened} in fifteen years on a yoga block]{O worsening; mindfulness course}.

2.

The [magnet]{T transcranial magnetic stimulation; planned} was my son's idea. His wife's boss had had [TMS]{T transcranial magnetic stimulation; other}, and was now, reportedly, insufferable.

What it is: a coil shaped like a figure eight, held to the left side of the forehead, which makes quick pulses and sets the cells under it firing. There's no anesthetic and no [memory loss]{S cognition general absent side_effect}. About half of the people who have [TMS]{T transcranial magnetic stimulation; general} feel a good deal better and a third are said to be well. [Seizures]{S neurological possible general side_effect} are possible, very rare. In my province it's covered at two hospitals, and if you live, as I do, four hours from either, you rent a basement.

I rented a basement. Thirty-six mornings, seven weeks, from just after Labour Day.

3.

First morning. They find the spot by making your thumb jump. Then a young man named Farouk taped a grid to a bathing cap and said it would feel like a woodpecker. [It felt like a woodpecker who'd been wronged. My [eye twitched]{S neurological side_effect}, my [teeth clacked]{S neurological side_effect}]{O side_effect; transcranial magnetic stimulation}. [I went back to the basement and lay down with a [headache like a doorstop]{S pain fig side_effect}]{O side_effect; transcranial magnetic stimulation}. [By the second week the [headache]{S pain improved side_effect} had quit]{O tolerated; transcranial magnetic stimulation}.

They have you fill in the sheet on Mondays. [21. 21. 20]{O no_benefit; transcranial magnetic stimulation}. I have marked enough papers to know a flat line.

[In week four, Thursday, the twenty-third morning, I walked back by way of the river and noticed that I was [walking by way of the river]{S anhedonia improved}]{O benefit; transcranial magnetic stimulation}. It was raining. [I went into a bakery and [talked to the girl]{S functioning improved} about rye]{O benefit; transcranial magnetic stimulation}. [I'm told that I phoned both boys and [laughed]{S mood improved}]{O benefit; transcranial magnetic stimulation}. [Monday's sheet said 13]{O benefit; transcranial magnetic stimulation}. Farouk wrote it large on a sticky note and put it on the machine.

There was a man who had the chair before me, a roofer. He'd had the [same thing]{T transcranial magnetic stimulation; other; sessions=thirty-six mornings} for the same thirty-six mornings, and he went from a 24 to a 3. He cried in the elevator from pure surprise, and he gave me his parking pass.

[I finished at 12. "Responder, not remitter," it says in the letter]{O partial; transcranial magnetic stimulation}. [I thought, I can live at 12]{O partial; transcranial magnetic stimulation}. 12 has rye bread in it.

4.

[It was gone by Christmas]{O partial; transcranial magnetic stimulation}.

[Not with a crash. I simply noticed that I'd [stopped taking the long way]{S anhedonia worsened}, then that I'd [stopped taking the short one]{S functioning worsened}]{O partial; transcranial magnetic stimulation}. [The sheet at the three-month call: 19]{O partial; transcranial magnetic stimulation}.

They were very good and had me back in the spring for the newer kind, [theta burst]{T theta burst stimulation; tried; sessions=twenty}, three minutes instead of twenty, on both sides. Twenty of those. Same basement, different mouse. [I got the [headaches]{S pain side_effect} back]{O side_effect; theta burst stimulation}, and [I waited for the twenty-third morning, and there wasn't one]{O no_benefit; theta burst stimulation}. Farouk had moved to Calgary.

5.

I'm asked how I am now by people who wish to hear that the [magnets]{T transcranial magnetic stimulation; stopped} worked, and I say, "[Some of them did, for some of it]{O partial; transcranial magnetic stimulation}." [The last sheet was 20, which is where I came in]{O no_benefit; overall}. [The [anxiety]{S anxiety clin} they never claimed to treat and they didn't]{O no_benefit; transcranial magnetic stimulation, theta burst stimulation}. For that I have [lorazepam]{T lorazepam; ongoing; dose=half a milligram; frequency=before the dentist and funerals}, half a milligram, before the dentist and funerals, and [it does for an afternoon]{O partial; lorazepam}.

The next line on the psychiatrist's list is [ECT]{T electroconvulsive therapy; planned}. I've seen the film and I've also read the actual literature; I'm of two minds, which is one more than I usually have. She wants an answer in January. My sister says I should join the [seniors' choir]{T seniors' choir; declined}. I would sooner have the [ECT]{T electroconvulsive therapy; planned}.

What I do, daily, is [swear at the dishes]{T swearing at the dishes; ongoing; frequency=daily}. Out loud, in full sentences, plate by plate. Thirty years of not swearing in front of children have left me with a great supply. [It's the only ten minutes of the day when my [chest unclenches]{S anxiety fig improved}]{O benefit; swearing at the dishes}. No one has studied it.

I still have the sticky note.

=== 1916-lupus
title: Ask me anything but this
genre: interview
layout: hospital trust magazine, patient interview
condition: lupus
area: general
english: Caribbean British
narrator: interview
split: train
round: 5
overall: partly_improved
ledger:
  hydroxychloroquine | medication | ongoing | partial | neurological
  prednisolone | medication | ongoing | mixed | appetite_weight, other_physical, mood
  mycophenolate | medication | stopped | mixed | gastrointestinal, other_physical
  cyclophosphamide | medication | tried | response | other_physical, gastrointestinal
  belimumab | medication | ongoing | response | other_physical
  rituximab | medication | not_tried | unknown
  dialysis | procedure | not_tried | unknown
  sun hat and sleeves | lifestyle | ongoing | response
  soursop leaf tea | supplement | stopped | worse | gastrointestinal
  duloxetine | medication | declined | unknown
  Butterfly Sisters | support | ongoing | response
  hydrotherapy | procedure | stopped | partial
  anifrolumab | medication | planned | unknown
---
*Yvonne Baptiste, 47, is a bus driver turned route controller. We met in the outpatients cafe, at the table furthest from the window.*

**Why the table in the corner?**
Sun, darling. Half an hour by that glass and tomorrow my [face is up]{S other_physical} and I'm [in bed]{S energy}. I have [lupus]{S diagnosis clin}, nineteen years.

**How did it start?**
With my hair. It [came out in the shower]{S other_physical}, then the [joints]{S pain}, then [mouth ulcers]{S other_physical}. I had three doctors say [stress]{S anxiety possible}. I wasn't [stressed]{S anxiety absent}, I was 28 with a new car.

**And the first treatment?**
[Plaquenil]{T hydroxychloroquine; ongoing; frequency=every night}. It's an old [malaria]{S diagnosis general} medicine, everyone with [lupus]{S diagnosis clin general} gets it. I take it to this day, every night. [It keeps the [joints]{S pain improved} quieter]{O partial; hydroxychloroquine}, [it never did a thing for my [kidneys]{S other_physical}]{O no_benefit; hydroxychloroquine}. And [strange dreams]{S sleep possible side_effect} they warn you about, [I never had them]{O tolerated; hydroxychloroquine}. [A bit of [buzzing in the ears]{S neurological side_effect}]{O side_effect; hydroxychloroquine; neutral}.

**You're known in clinic for your views on [steroids]{T prednisolone; ongoing}.**
Ha! Write this down. [[Prednisolone]{T prednisolone; ongoing; dose=7.5} pulled me out of the grave twice]{O benefit; prednisolone}. I'm on 7.5 and have been on some amount of it since 2007. [And it took my [waist]{S appetite_weight side_effect}, it took my [hip bone]{S other_physical side_effect}, I'm waiting on a new one]{O side_effect; prednisolone}. [At 60 I was [crying at adverts]{S mood side_effect} and [eating rice with a ladle]{S appetite_weight side_effect}]{O side_effect; prednisolone}. I hate it and I carry it in my bra in case the bag gets stolen.

**When did the kidneys become involved?**
2011. My [ankles were like loaves]{S other_physical fig}. They gave [cyclophosphamide]{T cyclophosphamide; tried; route=infusion; sessions=six drips}, six drips, that's [chemo]{T cyclophosphamide; tried}. [My [hair went]{S other_physical side_effect}, I was [sick as a dog]{S gastrointestinal fig side_effect}]{O side_effect; cyclophosphamide}. I was told it could finish my [chances of a baby]{S other_physical possible side_effect}. [It cleared the [protein]{S other_physical improved}, I can't take that away from it]{O benefit; cyclophosphamide}. Then [mycophenolate]{T mycophenolate; stopped} to hold it. [It held. Seven years it held]{O benefit; mycophenolate}. [Seven years of [running to the toilet]{S gastrointestinal side_effect} between stops, and [shingles]{S other_physical side_effect} twice]{O side_effect; mycophenolate}. When the second [shingles]{S other_physical side_effect} came in my eye, they called time on that.

**Did you need [dialysis]{T dialysis; not_tried}?**
No, thank God. My cousin Merle was on [dialysis]{T dialysis (procedure); other} eight years. I never got there.

**Some patients here have had [rituximab]{T rituximab; not_tried}.**
Not me. They talked about that one upstairs in a meeting and they decided on the [pen]{T belimumab; ongoing}.

**That's [Benlysta]{T belimumab; ongoing; route=injection; frequency=Every Friday}?**
Every Friday in my belly. [The spot is [itchy]{S other_physical side_effect} till Sunday]{O side_effect; belimumab; neutral}. [Nothing for the first five months. I told Dr Shah to her face I was injecting water]{O no_benefit; belimumab}. [Then I noticed I [hadn't phoned in sick]{S functioning improved} since Carnival]{O benefit; belimumab}. [[Flares]{S other_physical improved}, I had six a year. Last year, one]{O benefit; belimumab}. [They got my [steroid]{T prednisolone; ongoing} down from fifteen]{O benefit; belimumab}.

**What about the [tiredness]{S energy}? Readers write to us about it more than anything.**
[The [tiredness]{S energy} nothing has touched]{O no_benefit; overall}. Not one medicine. [I'm [asleep in my coat]{S energy} by seven]{O no_benefit; overall}. There's a new infusion, [anifrolumab]{T anifrolumab; planned}, and Dr Shah's put my name forward. I told her if it gives me a Saturday evening I'll marry her.

**Did you try anything yourself?**
My mother had me on [soursop leaf]{T soursop leaf tea; stopped} tea. [Made me [sick]{S gastrointestinal side_effect}]{O side_effect; soursop leaf tea}, [and my [kidney numbers went up]{S other_physical worsened}]{O worsening; soursop leaf tea} so the nurse confiscated it, she did really. I wear the [hat and the long sleeves]{T sun hat and sleeves; ongoing}, in August, on the Old Kent Road. [Since the [sleeves]{T sun hat and sleeves; ongoing} I [don't get the rash]{S other_physical improved} on my arms]{O benefit; sun hat and sleeves}.

**I see [hydrotherapy]{T hydrotherapy; stopped} in your notes.**
Six weeks in the warm pool. [In the water I'd [no pain]{S pain improved}. On the bus home it was waiting for me]{O partial; hydrotherapy}. They've closed it, haven't they, so that's that.

**Was your mood affected?**
I was offered [duloxetine]{T duloxetine; declined}, for [mood]{S mood} and [pain]{S pain} two in one. I said I've enough boxes. I get [down]{S mood}, I don't get [depressed]{S mood absent}. What I do is the [Butterfly Sisters]{T Butterfly Sisters; ongoing; frequency=last Sunday of the month}, last Sunday of the month, somebody's front room, curtains shut, big pot. [I come out of [Butterfly]{T Butterfly Sisters; ongoing} with my [back straight]{S mood fig improved}]{O benefit; Butterfly Sisters}. Two of them are on [Benlysta]{T belimumab (medication); other} as well and one says it's rubbish. We let her talk.

**One last thing, have you ever wanted to stop everything?**
I did stop, 2010. I left off all the tablets for a month and went to Grenada. [I came home [in a wheelchair]{S functioning withdrawal}]{O withdrawal; hydroxychloroquine, prednisolone}. So, no. [I'm [working]{S functioning improved}]{O benefit; overall}. [I [drive a desk]{S functioning}, not a bus]{O partial; overall}. Next question.

=== 1917-generalised-anxiety
title: Dad and the weather
genre: relative
layout: online essay by a son
condition: generalized anxiety disorder
area: mental
english: Canadian
narrator: relative
split: train
round: 5
overall: partly_improved
ledger:
  lorazepam | medication | stopped | mixed | cognition, neurological
  zopiclone | medication | stopped | partial | gastrointestinal, functioning
  buspirone | medication | tried | no_response | neurological
  duloxetine | medication | ongoing | partial | appetite_weight, other_physical
  worry jar | psychotherapy | ongoing | response
  hearing aids | procedure | ongoing | response
  coffee cut | lifestyle | tried | no_response
  sleep clinic CPAP | procedure | stopped | worse | anxiety
  psychotherapy | psychotherapy | declined | unknown
  mindfulness app | mind_body | stopped | worse
  CBD gummies | supplement | tried | unknown
  gabapentin | medication | planned | unknown
  curling club | support | ongoing | response
---
My father [checks four weather websites]{S anxiety} before he takes the garbage out. He's 71, he worked for the railroad in Thunder Bay, and until his retirement party none of us knew there was anything to know. He was just Dad, he was careful. Then there was no railroad, and it all came out.

He'd [phone me at work]{S anxiety}. Was the furnace guy licensed. Had I looked at the tires. He was [up at two, three and five]{S sleep}. He [lost his appetite]{S appetite_weight} and his [stomach was in knots]{S anxiety fig}. He [stopped driving to my sister's]{S functioning}, because of trucks. The family doctor called it [generalized anxiety]{S diagnosis clin}, and in the same breath handed him [Ativan]{T lorazepam; stopped}.

I'll say this for the [Ativan]{T lorazepam; stopped}: [on it he was the [calmest]{S anxiety improved} I've ever seen him]{O benefit; lorazepam}. [He [sat through a whole hockey game]{S anxiety improved}]{O benefit; lorazepam}. [He also [called me by my uncle's name]{S cognition side_effect} and [fell off the deck]{S neurological side_effect}]{O side_effect; lorazepam}. Mom counted the bottle one night and cried. It came off over the winter, a quarter tablet at a time. [He [paced]{S anxiety withdrawal} until the carpet showed it]{O withdrawal; lorazepam}. For [sleep]{S sleep} they'd had him on [zopiclone]{T zopiclone; stopped}, the [zop]{T zopiclone; stopped}, he called it, like it was a cousin. [That got him [five hours]{S sleep improved} for about a month, then three]{O partial; zopiclone}. [He [tasted pennies]{S gastrointestinal fig side_effect}]{O side_effect; zopiclone} [and he [drove to Canadian Tire at night]{S functioning side_effect} and didn't know it]{O side_effect; zopiclone}. Gone, same week. Mom threw it in the lake, which you should not do.

[BuSpar]{T buspirone; tried; dose=15; frequency=twice a day} was next, 15 twice a day. The pharmacist said give it six weeks. [We gave it fourteen. He was [dizzy]{S neurological side_effect} on the stairs]{O side_effect; buspirone} [and he was as [worried]{S anxiety} at the end as he was on the label]{O no_benefit; buspirone}. I had a stretch of [BuSpar]{T buspirone (medication); other} in grad school myself and thought it was terrific, so I'd talked it up, and I felt like a heel.

The doctor wanted him to see a [psychologist]{T psychotherapy; declined}. He said he'd sooner see the dentist. I put one of those [mindfulness apps]{T mindfulness app; stopped} on his tablet. [A woman told him to notice his heartbeat, and he noticed it, and we spent that evening in emergency]{O worsening; mindfulness app}. I deleted it. My sister got him off [coffee]{T coffee cut; tried}, four cups to none. [He was exactly the same, and [mean]{S anger unclear}]{O no_benefit; coffee cut}. And somebody at the curling rink slipped him [gummies]{T CBD gummies; tried}. He won't discuss the [gummies]{T CBD gummies; tried}.

Then the [sleep]{S sleep} people had a turn. They found a bit of [apnea]{S diagnosis clin} and sent him home with a [CPAP]{T sleep clinic CPAP; stopped}. I know that machine is a blessing for thousands. [With the mask on he was sure he'd [smother]{S anxiety side_effect}]{O side_effect; sleep clinic CPAP}. [He [slept less]{S sleep worsened}]{O worsening; sleep clinic CPAP}. [He slept [two hours]{S sleep worsened}, sitting up, with a flashlight]{O worsening; sleep clinic CPAP}. It went back after nine nights.

So what's he on? [Cymbalta]{T duloxetine; ongoing; dose=60; frequency=with breakfast}, 60 with breakfast. It's three years this May. [First weeks he was [off his food]{S appetite_weight side_effect}]{O side_effect; duloxetine}... [he [sweats]{S other_physical side_effect} through his pyjamas to this day]{O side_effect; duloxetine}. [I'd say it takes a third of it away]{O partial; duloxetine}. [The [calls]{S anxiety improved} went from six a day to two]{O benefit; duloxetine}. [He'll [drive to my sister's]{S functioning improved} if it's dry]{O benefit; duloxetine}. [His [knees don't bother him as much]{S pain improved} either]{O benefit; duloxetine}, which nobody had planned on. The doctor has mentioned [gabapentin]{T gabapentin; planned} for the rest of it. They'll talk about it after the cataracts.

The two biggest things weren't pills. One was [hearing aids]{T hearing aids; ongoing}. The audiologist said that half of what he'd been [afraid]{S anxiety} of was things he couldn't make out. I don't know about half. [With his [ears]{T hearing aids; ongoing} in, he [doesn't jump]{S anxiety improved} when the fridge starts]{O benefit; hearing aids}. The other was my daughter's. She's nine. She had seen a [counsellor]{T counselling (psychotherapy); other} at school when her [tummy hurt]{S pain other} every morning, and they'd made a [worry jar]{T worry jar (psychotherapy); other}. So she made Grandpa a [pickle jar]{T worry jar; ongoing}. You write it on a slip, it goes in, and you're only allowed to read them on Sunday, after the roast. [Most Sundays he reads them out and [laughs]{S mood improved}]{O benefit; worry jar}. [The [jar]{T worry jar; ongoing} is the first thing in my lifetime that's made my father put something down]{O benefit; worry jar}.

He curls again as well, Tuesday mornings, with the [Senior Sliders]{T curling club; ongoing; frequency=Tuesday mornings}. [He says it's the ice he likes. He comes home [hungry]{S appetite_weight improved}]{O benefit; curling club}.

Is he better? He's never been [hopeless]{S hopelessness absent}, I'll give him that. [He still [checks the weather]{S anxiety}]{O partial; overall}. [It's [down to two websites]{S anxiety improved}]{O partial; overall}.

=== 1918-alcohol-use-disorder
title: Day count, no poetry
genre: forum
layout: forum diary, dated entries
condition: alcohol use disorder with depression
area: mental
english: Irish British, plain
narrator: patient
split: train
round: 5
overall: improved
ledger:
  chlordiazepoxide | medication | stopped | response | sleep
  disulfiram | medication | stopped | worse | gastrointestinal, energy
  acamprosate | medication | stopped | no_response | gastrointestinal
  naltrexone | medication | ongoing | response | gastrointestinal, anhedonia, sexual
  Alcoholics Anonymous | support | stopped | mixed
  Steps Forward | support | ongoing | response
  vortioxetine | medication | ongoing | partial | gastrointestinal
  non-alcoholic beer | other | stopped | worse
  residential rehab | care_setting | declined | unknown
  baclofen | medication | not_tried | unknown
  thiamine | supplement | ongoing | unknown
  counselling | psychotherapy | planned | unknown
---
**Day 3.** They said keep a log. Mick, 52, roofer. [Two litres of cider before dinner]{S substance_use} and then whatever was in the house. Home detox, so it's [Librium]{T chlordiazepoxide; ongoing; frequency=four times a day}, four times a day, and the wife has the box. [[Shakes]{S neurological clin improved} not half as bad as when I did it cold]{O benefit; chlordiazepoxide}. [[Drowsy]{S sleep side_effect}]{O side_effect; chlordiazepoxide}. [Thiamine]{T thiamine; ongoing} as well, yellow things. [Sweating]{S other_physical withdrawal}. No [fits]{S neurological absent withdrawal}, which was the fear.

**Day 8.** Last [Librium]{T chlordiazepoxide; stopped} yesterday. [It did what it's for]{O benefit; chlordiazepoxide}. Doctor asked did I want [rehab]{T residential rehab; declined}, there's a place in Wicklow. Can't be off the roofs for twelve weeks. I passed.

**Day 15.** On the [Antabuse]{T disulfiram; planned} from tomorrow. You drink on it and you get [violently ill]{S gastrointestinal general possible side_effect}, that's the idea. My brother was on [Antabuse]{T disulfiram (medication); other} and [never touched a drop]{S substance_use other improved}, eleven years. Somebody on here said ask for [baclofen]{T baclofen; not_tried}. I did. She doesn't prescribe it.

**Day 24.** [[Antabuse]{T disulfiram; ongoing} has me [wrecked]{S energy fig side_effect}. [Garlic mouth]{S gastrointestinal fig side_effect}]{O side_effect; disulfiram}. [No drink]{S substance_use improved}.

**Day 31, so day 0.** Stopped taking it Thursday on purpose so I could [drink]{S substance_use} Saturday. I planned it like a holiday. [Saturday to Tuesday in the box room, [drinking worse]{S substance_use worsened} than ever I was before it]{O worsening; disulfiram}. So that's the [Antabuse]{T disulfiram; stopped} finished with.

**Day 4.** [Campral]{T acamprosate; ongoing; dose=two; frequency=three times a day} this time, two, three times a day. For [cravings]{S substance_use}. [The [runs]{S gastrointestinal side_effect}]{O side_effect; acamprosate}. Also went to a [meeting]{T Alcoholics Anonymous; ongoing}, first one in nine years. Church hall, bad tea.

**Day 19.** [Meetings]{T Alcoholics Anonymous; ongoing; frequency=every night} every night. [They got me through the first fortnight, I'd have drunk without somewhere to sit at eight o'clock]{O benefit; Alcoholics Anonymous}. But [I come home [lower]{S mood worsened} than I went]{O worsening; Alcoholics Anonymous}. All them stories. The [head]{S mood} isn't good. [Not getting up]{S functioning} weekends.

**Day 40.** [Can't say the [Campral]{T acamprosate; ongoing} makes any odds]{O no_benefit; acamprosate}. [I'm [thinking about cider]{S substance_use} as much as I'm thinking about anything]{O no_benefit; acamprosate}. Lads swear by the [0.0 beer]{T non-alcoholic beer; planned}. Might get a slab in.

**Day 47, day 0.** [Three nights of the [zero zero]{T non-alcoholic beer; stopped}, fourth night [the real one]{S substance_use fig worsened}]{O worsening; non-alcoholic beer}. [It gave me the [taste]{S substance_use worsened} back]{O worsening; non-alcoholic beer}. Poured what was left down the sink, zero and all. Two days only this time. Told the wife myself.

**Day 6.** New doctor, young lad. [Campral]{T acamprosate; stopped} out, [naltrexone]{T naltrexone; ongoing; dose=50} in, 50. It blocks the buzz. He said I was [depressed]{S mood} under the [drink]{S substance_use} and started me on [vortioxetine]{T vortioxetine; ongoing; dose=10} too, 10. No verdict on either. [[Sick]{S gastrointestinal side_effect} as a small hospital]{O side_effect; naltrexone, vortioxetine}.

**Day 22.** Packed in the [AA]{T Alcoholics Anonymous; stopped}. No offence to anyone. [Steps Forward]{T Steps Forward; ongoing; frequency=Mondays}, Mondays, it's the council's, no praying, a lady with a whiteboard.

**Day 45.** [[Walked past the Crown]{S substance_use improved}]{O benefit; naltrexone}. Just walked past it, on the way to the bank. [I was at the lights before I thought of it]{O benefit; naltrexone}. [The [noise]{S substance_use fig improved} is gone, I don't know how else you'd put it]{O benefit; naltrexone}. [[Sick feeling]{S gastrointestinal improved side_effect} gone as well]{O tolerated; naltrexone, vortioxetine}.

**Day 70.** Fair's fair, there's a price. [On the [naltrexone]{T naltrexone; ongoing} there's [no kick in anything]{S anhedonia fig side_effect}, dinner, the match, the [other thing]{S sexual fig side_effect}]{O side_effect; naltrexone}. I'll live. [The [mood tablet]{T vortioxetine; ongoing} has me about [half way up the ladder]{S mood fig improved}]{O partial; vortioxetine}. [I'm [not crying in the van]{S mood improved}]{O benefit; vortioxetine}. [Still [waking at four]{S sleep}]{O no_benefit; vortioxetine}.

**Day 101.** [Steps Forward]{T Steps Forward; ongoing} gave me a mug. [What I get out of the [Steps]{T Steps Forward; ongoing} is I say the true number out loud on a Monday, and it keeps me [straight]{S substance_use fig improved} till the next]{O benefit; Steps Forward}. On the list for a [counsellor]{T counselling; planned} about the father. Eight weeks they reckon.

**Day 180.** Half a year. [Bloods came back, [liver]{S other_physical improved} near enough normal]{O benefit; overall}. [[180 days]{S substance_use improved}]{O benefit; overall}. [Daughter let me [mind the baby]{S functioning improved}]{O benefit; overall}. Still on the 50 and the 10. [Not every day's good]{O partial; overall}. I'd a gutter to do this morning and I did it.

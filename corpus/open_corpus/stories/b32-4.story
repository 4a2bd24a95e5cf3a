=== 1379-eczema
title: Topical steroid withdrawal then Dupixent eyes
genre: forum
layout: forum post with replies
condition: eczema
area: general
english: British
narrator: patient
overall: partly_improved
split: train
round: 4
ledger:
  hydrocortisone | medication | tried | response
  betamethasone | medication | stopped | mixed | other_physical
  emollients | medication | ongoing | partial
  bleach baths | procedure | tried | no_response | pain
  elimination diet | lifestyle | tried | no_response | appetite_weight
  phototherapy | procedure | tried | partial
  ciclosporin | medication | tried | response | other_physical
  dupilumab | medication | ongoing | mixed | other_physical
  eye drops | medication | ongoing | no_response
---
**flakey_jake**

24, [eczema]{S diagnosis} since I was a baby. Mum used [hydrocortisone]{T hydrocortisone; tried} on me and [it was fine, cleared up every time]{O benefit; hydrocortisone}. Then at uni it [went to my face]{S other_physical} and I got [Betnovate]{T betamethasone; stopped}. [Two days and I had [normal skin]{S other_physical improved}]{O benefit; betamethasone}. I thought I had won. I put it on like moisturiser for four years and no one, not the GP and not the chemist, said a word.

[It needed more and more, and between times my face went [bright red]{S other_physical side_effect} right up to a line at the jaw]{O side_effect; betamethasone}. Read about it online, binned the lot on 2 Jan 2022.

Not exaggerating. [By the end of that week my [skin was weeping]{S other_physical withdrawal}, it [smelt like metal]{S other_physical withdrawal}, I [couldn't turn my head]{S functioning withdrawal}]{O withdrawal; betamethasone}. [I [shed so much]{S other_physical withdrawal} that my flatmate hoovered round me]{O withdrawal; betamethasone}. [[Shivering]{S other_physical withdrawal}, [no sleep]{S sleep withdrawal}, [lost a stone]{S appetite_weight withdrawal}]{O withdrawal; betamethasone}. Dermatologist number one said there's no such thing and it's just bad [eczema]{S diagnosis}. Dermatologist number two said it's real but rare. [Eleven months till I [could wear a shirt]{S functioning improved withdrawal}]{O withdrawal; betamethasone}.

Things I did in those eleven months: [bleach baths]{T bleach baths; tried} ([[agony]{S pain side_effect}]{O side_effect; bleach baths}), [no dairy no wheat no eggs]{T elimination diet; tried} no fun ([got [too thin]{S appetite_weight side_effect}]{O side_effect; elimination diet}), [light box]{T phototherapy; tried; sessions=22} twice a week, 22 goes. [[Light]{T phototherapy; tried} calmed it down a bit]{O partial; phototherapy}. [Rest was a waste of time]{O no_benefit; bleach baths, elimination diet}. [[Ciclosporin]{T ciclosporin; tried}, really good actually, [skin like a person]{S other_physical fig improved}]{O benefit; ciclosporin}, [but my [blood pressure was 160]{S other_physical side_effect} over something]{O side_effect; ciclosporin}.

Now [Dupixent]{T dupilumab; ongoing; frequency=every fortnight}, [jab]{T dupilumab; ongoing} every fortnight. [Body is [90% clear]{S other_physical improved}]{O benefit; dupilumab}. [I [sleep through]{S sleep improved}]{O benefit; dupilumab}. [Injecting's easy, no [soreness]{S pain absent side_effect}]{O tolerated; dupilumab}. BUT [my eyes. [Red, gritty, stuck together]{S other_physical side_effect} every morning]{O side_effect; dupilumab}, [and my [neck and face went red]{S other_physical side_effect} again since spring]{O side_effect; dupilumab}. [[Eye drops]{T eye drops; ongoing} from the hospital, not touching it so far]{O no_benefit; eye drops}. I'm also greasing up with [Epaderm]{T emollients; ongoing; frequency=three times a day} three times a day as I always have, [keeps it from [cracking]{S other_physical absent}]{O partial; emollients}.

So would I call it better, idk. [Better from the collar down]{O partial; overall}.

**Moonpie77**: [eyes settled]{S other_physical other improved side_effect} for my son after about 6 months on [Dupi]{T dupilumab (medication); other}, hang in. Please nobody read this and bin your [steroid cream]{T topical steroids (medication); general} overnight, used properly they're safe for most people.

=== 1380-bulimia
title: Group made me better at it
genre: essay
layout: blog post
condition: bulimia
area: mental
english: American
narrator: patient
overall: improved
split: train
round: 4
ledger:
  eating disorder group | psychotherapy | stopped | worse | hopelessness
  fluoxetine | medication | tried | partial | sleep
  food diary | lifestyle | tried | worse | anxiety
  topiramate | medication | tried | unknown | cognition, neurological
  residential treatment | care_setting | not_tried | unknown
  naltrexone | medication | tried | no_response | gastrointestinal
  guided self-help | psychotherapy | tried | response
  lunch with mother | support | ongoing | response
---
When I tell people [[group therapy]{T eating disorder group; stopped} made me sicker]{O worsening; eating disorder group} they assume I wasn't trying. I was trying so hard that I took notes.

I was 20. I was [throwing up]{S appetite_weight} after dinner, only after dinner, maybe four times a week. The campus clinic put me in an [eating disorder group]{T eating disorder group; stopped; frequency=Tuesday nights} on Tuesday nights, nine girls and a social worker. [Groups]{T group therapy (psychotherapy); general} like that work fine for plenty of people and cost the university a ninth of what seeing each of us would have. In that room I learned about ipecac, about chewing and spitting, about which dorm bathrooms had a fan. I learned that I was the heaviest one. [By Thanksgiving I was doing it [three times a day]{S appetite_weight worsened}]{O worsening; eating disorder group}. [I came back to my room every Tuesday [hating my own legs]{S hopelessness side_effect}]{O worsening; eating disorder group}. One girl, Shawna, got better in that same [group]{T eating disorder group (psychotherapy); other}. She's a dietitian now. I quit before finals.

They also had us keep a [food diary]{T food diary; tried}. For me that was like handing a gambler a calculator. [I got [obsessed]{S anxiety side_effect}, I was writing down gum]{O worsening; food diary}.

The campus doctor tried [Prozac]{T fluoxetine; tried; dose=60 mg}, 60 mg, which is the one approved for this. [It cut the [binges]{S appetite_weight improved} in half for a while]{O partial; fluoxetine}. [[Vivid dreams]{S sleep side_effect}, always about cafeterias]{O side_effect; fluoxetine; neutral}. Then [Topamax]{T topiramate; tried}, because somebody had read a paper. [My [fingers buzzed]{S neurological fig side_effect} and I [forgot my roommate's name]{S cognition side_effect}]{O side_effect; topiramate}. She was on [Topamax]{T topiramate (medication); other} for [migraine]{S diagnosis clin other} and was fine. [[Naltrexone]{T naltrexone; tried}: a [bad stomach]{S gastrointestinal side_effect}]{O side_effect; naltrexone} and [no change]{O no_benefit; naltrexone}. A [residential place in Arizona]{T residential treatment; not_tried} was all set up until the insurance found that I wasn't [underweight]{S appetite_weight absent}.

I left school. That's a fact, not a symptom. I worked in a garden center in Dayton for three years and [threw up]{S appetite_weight} in the restroom behind the perennials.

What changed was small and dull. A nurse practitioner gave me a [workbook]{T guided self-help; tried; sessions=eight} and eight half-hour appointments. Eat every three hours. Don't weigh yourself except Wednesdays. She never asked how that made me feel. And my mother drove over and [ate lunch with me]{T lunch with mother; ongoing; frequency=every day} in her car, every day, and then sat there for an hour doing the crossword so that I wouldn't be alone with it. [It was six weeks before I [kept a whole day down]{S appetite_weight improved}]{O benefit; guided self-help, lunch with mother}. [After a year it was [once a month]{S appetite_weight improved}]{O benefit; guided self-help, lunch with mother}. [Last year, twice]{O benefit; overall}. She's 71 and we still have [lunch]{T lunch with mother; ongoing}.

I'm not against [groups]{T group therapy (psychotherapy); general}. My uncle's [AA]{T Alcoholics Anonymous (support); other} has kept him alive since Reagan. I'm against the idea that if a treatment is bad for you then you're the one who failed it.

=== 1381-ocd
title: ERP failed me or I failed ERP
genre: forum
layout: forum post with replies
condition: OCD
area: mental
english: second language
narrator: patient
overall: unchanged
split: train
round: 4
ledger:
  psychoanalysis | psychotherapy | tried | no_response
  fluvoxamine | medication | tried | no_response | sleep, gastrointestinal
  clomipramine | medication | tried | partial | gastrointestinal, other_physical, sexual
  exposure and response prevention | psychotherapy | stopped | worse | anxiety, suicidality
  risperidone | medication | tried | no_response | appetite_weight
  n-acetylcysteine | supplement | ongoing | no_response
  rubber gloves | other | ongoing | partial
  deep brain stimulation | neuromodulation | planned | unknown
---
Hello, from Porto. 35 years, architect (before). [OCD]{S diagnosis clin}, [contamination]{S anxiety} and also [thoughts about harming my nephew]{S anxiety}, which I would never do.

I see here everybody say [ERP]{T exposure and response prevention (psychotherapy); general}, [ERP]{T exposure and response prevention (psychotherapy); general}, gold standard. So I want to tell how it was.

First the medicines. [Fluvoxamine]{T fluvoxamine; tried; dose=300 mg}, 300 mg. [I was [sleepy]{S sleep side_effect} and [nauseous]{S gastrointestinal clin side_effect}]{O side_effect; fluvoxamine} and [[washed]{S anxiety} the same]{O no_benefit; fluvoxamine}. [With a little [risperidone]{T risperidone; tried} more on top, [6 kilos]{S appetite_weight side_effect}]{O side_effect; risperidone}. [Also nothing]{O no_benefit; risperidone}. [[Clomipramine]{T clomipramine; tried}, the old one, was the best, from six hours of [washing]{S anxiety improved} to maybe four]{O partial; clomipramine}. [With it I [could not pee]{S other_physical side_effect}, [my mouth was cotton]{S gastrointestinal fig side_effect}, [no orgasm]{S sexual side_effect}]{O side_effect; clomipramine}. Before all of this I spent my savings on [analysis]{T psychoanalysis; tried; duration=three years}, three years on a sofa talking about my grandmother. [She was interesting but my [hands were still bleeding]{S other_physical}]{O no_benefit; psychoanalysis}.

Then [ERP]{T exposure and response prevention; stopped} in a private clinic. The idea is simple: you touch the bad thing, you don't [wash]{S anxiety general}, the [fear]{S anxiety general} goes up and then it goes down alone. I touched the bin in the clinic. It went up. We waited. [The hour finished and it was still up]{O no_benefit; exposure and response prevention}, and the [psychologist]{T exposure and response prevention; stopped} said see you on Thursday. I went home with [the bin on my hands]{S anxiety fig} and [I [washed until two in the morning]{S anxiety worsened}]{O worsening; exposure and response prevention}. Every session the same, and for homework I had to write that I would hurt the boy. [I had [panic attacks]{S anxiety side_effect} in the metro, that I never had before]{O worsening; exposure and response prevention}. [In the month of May I [thought seriously to jump]{S suicidality side_effect}]{O worsening; exposure and response prevention}. My brother said enough and I did not go any more.

I know what you will write: wrong therapist, too fast. Maybe. My cousin did [ERP]{T exposure and response prevention (psychotherapy); other} in Lisbon and [touches now door handles like a king]{S functioning other improved}.

Now: [[NAC]{T n-acetylcysteine; ongoing}, easy to take, no effects of any kind]{O tolerated; n-acetylcysteine}, [good or bad]{O no_benefit; n-acetylcysteine}. [Gloves]{T rubber gloves; ongoing}, the pink ones of kitchen. I know, it is [avoidance]{S functioning clin}. [But with them I [can cook]{S functioning improved}]{O partial; rubber gloves}. In spring the hospital will evaluate me for [DBS]{T deep brain stimulation; planned}.

[Six hours again]{O no_benefit; overall}. I [don't work]{S functioning}.

> **quietbadger:** I'm sorry. [ERP]{T exposure and response prevention (psychotherapy); general} should be graded, you don't start with the bin. It took me two tries with two people, first one made me worse as well.

> **OP:** thank you for not telling me that I did not want it enough.

=== 1382-epilepsy
title: Levetiracetam (Keppra)
genre: review
layout: rating line then text
condition: epilepsy
area: general
english: American
narrator: patient
overall: improved
split: train
treatment: levetiracetam
rating: 3/10
round: 4
ledger:
  valproate | medication | tried | mixed | appetite_weight, other_physical
  levetiracetam | medication | stopped | mixed | anger, mood, suicidality
  vitamin B6 | supplement | tried | no_response
  brivaracetam | medication | ongoing | response
  vagus nerve stimulation | neuromodulation | declined | unknown
---
3/10

[It stopped my [seizures]{S neurological clin improved}]{O benefit; levetiracetam}. I start with that because it's the only reason it gets three. [From two [grand mals]{S neurological clin} a month to none in fourteen months, I [got my license back]{S functioning improved}]{O benefit; levetiracetam}.

My wife would like to say the rest. She says [I was a [nice man and then I wasn't]{S anger side_effect}]{O side_effect; levetiracetam}. [[Keppra rage]{S anger fig side_effect} is what they call it and I had it: I [put my fist through the pantry door]{S anger side_effect} because we were out of the good mustard]{O side_effect; levetiracetam}. [[Crying]{S mood side_effect} in the truck]{O side_effect; levetiracetam}. [Started [thinking about the gun safe]{S suicidality side_effect}, and I'm not a [depressed]{S mood absent} person, never was]{O side_effect; levetiracetam}. Neurologist suggested [[vitamin B6]{T vitamin B6; tried}, didn't do a thing]{O no_benefit; vitamin B6}.

One weekend camping I left the bottle at home. [[Seizure]{S neurological clin withdrawal} Sunday morning in front of the scouts, [broke two teeth]{S other_physical withdrawal}]{O withdrawal; levetiracetam}. So you can't miss it.

Before this I was on [Depakote]{T valproate; tried}. [Good control]{O benefit; valproate}, [[hair fell out]{S other_physical side_effect}, [gained 50]{S appetite_weight side_effect}]{O side_effect; valproate}. A guy at my church takes [Keppra]{T levetiracetam (medication); other} and is the mildest man in the county. About one in ten get the [anger]{S anger general possible side_effect}, they say, and if I were the other nine this would be a ten.

They moved me over in March to [Briviact]{T brivaracetam; ongoing; duration=eight months}, its cousin. Eight months. [No [seizures]{S neurological clin improved}]{O benefit; brivaracetam}. [No [temper]{S anger improved side_effect}, no side effects that I or my wife can find]{O tolerated; brivaracetam}. They'd also talked about the [nerve stimulator thing in the chest]{T vagus nerve stimulation; declined} and I passed. The pantry still has the old door on it, she won't let me change it.

=== 1383-borderline-personality-disorder
title: Eleven years of being managed
genre: essay
layout: blog post with headings
condition: borderline personality disorder
area: mental
english: British
narrator: patient
overall: improved
split: dev
round: 4
ledger:
  quetiapine | medication | stopped | mixed | energy, sleep, appetite_weight
  hospital admission | care_setting | stopped | worse | suicidality
  dialectical behaviour therapy | psychotherapy | stopped | partial
  ice | other | ongoing | response
  elastic band | other | tried | no_response
  crisis line | support | tried | worse | anger
  therapeutic community | care_setting | stopped | mixed | functioning
  mentalisation-based treatment | psychotherapy | not_tried | unknown
  rabbits | support | ongoing | response
---
## On the ward

I've been in [hospital]{T hospital admission; stopped; sessions=nine times} nine times. [Every time I came out with more ways to [hurt myself]{S suicidality side_effect} than I took in]{O worsening; hospital admission}. It's known, by the way. There are guidelines saying that long [admissions]{T hospital admission (care_setting); general} can make people with my diagnosis worse. In 2015 I was in for five months. [I went in having [cut]{S suicidality} twice and I was doing it [daily]{S suicidality worsened} by summer]{O worsening; hospital admission}. My mother thought I was at least safe.

## On tablets

No drug is licensed for [borderline]{S diagnosis clin general}. I had [quetiapine]{T quetiapine; stopped; dose=400mg} though, 400mg. [It slowed the [mood swings]{S mood improved} down, I'd say that was real]{O benefit; quetiapine}. [And it [slowed me down]{S energy side_effect}: I [slept through my college course]{S sleep side_effect} and [went from a 12 to a 20]{S appetite_weight side_effect}]{O side_effect; quetiapine}. I came off it over one winter. [[Couldn't sleep]{S sleep withdrawal}, [felt sick]{S gastrointestinal withdrawal}, [cried]{S mood withdrawal} on buses]{O withdrawal; quetiapine}. There were others before it. I couldn't tell you their names, they came in a paper cup.

## On skills

[DBT]{T dialectical behaviour therapy; stopped; duration=a year}, a year, [group]{T dialectical behaviour therapy; stopped; frequency=Mondays} on Mondays and an individual hour on Fridays. I can still recite it. [The [group]{T dialectical behaviour therapy; stopped} gave me one thing that works, which is [ice]{T ice; ongoing}]{O benefit; ice}. You hold it until it hurts. [It gets me past the worst ten minutes, every single time]{O benefit; ice}. [The [elastic band round the wrist]{T elastic band; tried}, on the other hand, was just a smaller version of the same thing and never stopped me]{O no_benefit; elastic band}. [As for the rest, I [cut]{S suicidality improved} somewhat less while it lasted]{O partial; dialectical behaviour therapy}. [When the year was up it was up, and three weeks later I was back in A&E]{O partial; dialectical behaviour therapy}. A girl called Temi in my [group]{T dialectical behaviour therapy; other} [hasn't self-harmed since]{S suicidality other improved}. Same handouts.

The [crisis line]{T crisis line; tried; sessions=about thirty times} told me to have a bath. [I rang about thirty times and I was [angrier]{S anger side_effect} after all of them]{O worsening; crisis line}.

## On living with twenty other people like me

The [therapeutic community]{T therapeutic community; stopped; duration=fourteen months} was a big house in Surrey where you cook together and vote on things. [I [made friends]{S functioning improved} there, I [learned to be told no]{S anger improved}]{O benefit; therapeutic community}. [Then two of them died in one spring, a month apart, and I [stopped speaking]{S functioning side_effect}]{O worsening; therapeutic community}. I left after fourteen months. They've shut it now, funding.

I was assessed for [MBT]{T mentalisation-based treatment; not_tried} after that. Out of area, so no.

## On rabbits

I'm 34. [I haven't been on a ward since 2021]{O benefit; overall}. I think it's mostly age; they say it burns out. But I also have two [rabbits]{T rabbits; ongoing}, and they need feeding at seven whatever I feel like. [I've [got up every day]{S functioning improved} for three years on account of a [rabbit]{T rabbits; ongoing}]{O benefit; rabbits}.

People ask what treatment helped most. It would be easier for everyone if it cost more than a bag of hay.

=== 1384-chronic-fatigue-syndrome
title: Graded exercise, one more data point
genre: forum
layout: forum post
condition: ME/CFS
area: general
english: British
narrator: patient
overall: worse
split: train
round: 4
ledger:
  graded exercise therapy | procedure | stopped | worse | energy, pain, functioning
  cognitive behavioural therapy | psychotherapy | tried | no_response
  vitamin B12 | supplement | tried | no_response
  coenzyme Q10 | supplement | tried | no_response
  D-ribose | supplement | tried | no_response
  low-dose naltrexone | medication | ongoing | partial | sleep
  pacing | lifestyle | ongoing | partial
  melatonin | medication | ongoing | response
  Lightning Process | other | declined | unknown
---
I've been asked by the patient group to put this in one place. Sorry if it's disjointed, I [write ten minutes a day]{S functioning}.

Fell ill after [glandular fever]{S diagnosis}, Feb 2012. By autumn I was about [60 per cent of myself]{S energy fig}. [Worked mornings]{S functioning}, [slept afternoons]{S energy}. That's important. Remember the sixty.

The fatigue clinic gave me [graded exercise]{T graded exercise therapy; stopped}. A very fit [physio]{T graded exercise therapy; stopped} drew me a staircase. Each week I walked two minutes more whatever I felt like. The theory then was that we were [deconditioned]{S other_physical clin general} and [frightened]{S anxiety general}.

Weeks 1-5, ok. [Week 6, [throat like glass]{S pain fig side_effect}, [legs like wet sand]{S energy fig side_effect}, [two days in bed]{S functioning side_effect}]{O side_effect; graded exercise therapy}. Told to keep going, it's normal. [Week 9 I [couldn't climb the actual stairs]{S functioning side_effect}]{O worsening; graded exercise therapy}. [Week 11 my husband [washed my hair]{S functioning side_effect} for me]{O worsening; graded exercise therapy}. I stopped answering the [physio]{T graded exercise therapy; stopped}'s calls, and on my notes it says patient declined to progress.

[I've never got back to sixty]{O worsening; graded exercise therapy}. [I'd say twenty-five]{O worsening; overall}. [I [gave up the job]{S functioning worsened} in 2013 and I [use a wheelchair]{S functioning worsened} for anything past the gate]{O worsening; overall}.

They changed the guideline in 2021. It isn't recommended any more for us. I got no letter about it. My friend Carys was helped by the [same programme]{T graded exercise therapy (procedure); other} in Cardiff and she gets shouted at online for saying so, which isn't right either. She had [fatigue]{S energy clin other} after [chemo]{T chemotherapy (medication); other}, a different animal.

Other things, quickly. [CBT]{T cognitive behavioural therapy; tried}, kind man, I was not [depressed]{S mood absent} and he agreed. [B12]{T vitamin B12; tried}, [CoQ10]{T coenzyme Q10; tried}, [ribose]{T D-ribose; tried}. [About £900 all told and not one of them shifted it, nor did the [CBT]{T cognitive behavioural therapy; tried}]{O no_benefit; cognitive behavioural therapy, vitamin B12, coenzyme Q10, D-ribose}. My aunt offered to pay for the [Lightning Process]{T Lightning Process; declined}, three days of telling your body to stop. I said thank you but no.

[LDN]{T low-dose naltrexone; ongoing; dose=3mg}, 3mg. [A little clearer in the [head]{S cognition improved}, I can [follow a radio play]{S cognition improved}]{O partial; low-dose naltrexone}. [[Mad dreams]{S sleep side_effect}]{O side_effect; low-dose naltrexone; neutral}. [[Melatonin]{T melatonin; ongoing} sorted out my [sleep]{S sleep improved}, properly, that's the one clear win I've got]{O benefit; melatonin}, [and no [hangover]{S energy absent side_effect} from it]{O tolerated; melatonin}. And [pacing]{T pacing; ongoing}, with a heart rate strap that beeps when I go over 95. [It stops me getting worse]{O partial; pacing}. [I'm not getting better]{O no_benefit; overall}.

Ten minutes up.


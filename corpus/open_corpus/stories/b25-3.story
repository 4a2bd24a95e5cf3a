=== 1105-anorexia-nervosa
title: Sixteen years at the same table
genre: article
layout: newspaper long read with subheadings
condition: anorexia nervosa
area: mental
english: British
narrator: journalist
split: train
overall: unchanged
round: 4
ledger:
  family-based treatment | psychotherapy | tried | partial
  fluoxetine | medication | tried | no_response | sleep
  hospital admission | care_setting | tried | mixed
  nasogastric feeding | procedure | tried | mixed | anxiety
  cognitive behavioural therapy for eating disorders | psychotherapy | tried | partial
  Maudsley model of anorexia treatment | psychotherapy | tried | partial
  olanzapine | medication | stopped | mixed | energy, sleep
  mirtazapine | medication | tried | no_response | sleep
  day programme | care_setting | stopped | worse
  dialectical behaviour therapy | psychotherapy | tried | response
  knitting at meals | other | ongoing | response
  psilocybin-assisted therapy | drug_assisted_therapy | not_tried | unknown
  specialist supportive clinical management | psychotherapy | ongoing | partial
  calcium | supplement | ongoing | unknown
  vitamin D | supplement | ongoing | unknown
  hypnosis recordings | mind_body | declined | unknown
---
Isobel Carver eats lunch at ten past one. She doesn't want to see the clock at one exactly, and she has given up trying to explain that. Today it's half a tin of soup and four crackers, in the kitchen of the flat she rents in Hebden Bridge, and she has agreed that I may sit with her as long as I eat too.

"Talk about anything," she says. "Talk about your boiler."

She's 30. She has had [anorexia]{S diagnosis clin} since she was fourteen. She would like to say at the beginning that [she's not better]{O no_benefit; overall}, as she has read a great many pieces like this one and has learnt to skip to the last paragraph.

An illness with numbers

[Anorexia nervosa]{S diagnosis clin general} has among the highest death rates of any psychiatric illness. It affects up to four women in a hundred over a lifetime, and about one man in three hundred. Of those who get it, just under half recover fully. A third improve; roughly a fifth stay ill for many years. No drug has a licence for it in Britain. It isn't vanity and it isn't a diet that went too far, though it may begin with one. Twin studies suggest that about half of the risk is inherited.

Starvation itself does a good deal of what people take for character. [Thinking about food all day]{S appetite_weight general}, [rigidity]{S cognition general}, [low mood]{S mood clin general}, [feeling cold]{S other_physical general}, [loss of periods]{S other_physical general}: healthy men who were underfed in an American experiment in the 1940s got nearly all of that, apart from the last.

"By the time we see somebody the brain is running on very little," says Dr Niamh Hanratty, who leads an adult service in Leeds that Isobel has never attended. "You're asking an underfed organ to make the bravest decision of its life six times a day."

The good year

At fifteen Isobel [weighed what she'd weighed at nine]{S appetite_weight}. She was [cold]{S other_physical} all the time, she'd [grown down on her arms]{S other_physical}, she [did star jumps in the bathroom]{S other}. Her parents, both teachers, were taken on for what's called [family-based treatment]{T family-based treatment; tried; duration=a year}, in which mothers and fathers take charge of every meal until the young person can take it back. In the trials about four in ten adolescents are in full remission after a year of [FBT]{T family-based treatment; general}. NICE puts it first for under-18s.

"It was war. My dad slept across the bathroom door," says Isobel. "I've never told him this, but [it worked]{O benefit; family-based treatment}. [I had a [year of being a person]{S functioning improved}]{O benefit; family-based treatment}. [I [went to Whitby with my friends]{S functioning improved}]{O benefit; family-based treatment}, [[I ate chips]{S appetite_weight improved}]{O benefit; family-based treatment}. I got an A in chemistry."

[[Prozac]{T fluoxetine; tried}, which a GP tried on her at the same time, [kept her awake]{S sleep side_effect}]{O side_effect; fluoxetine} [and did nothing else]{O no_benefit; fluoxetine}. That's as expected. [Antidepressants]{T antidepressants (medication); general} don't restore weight, and a guideline says so in bold type; they're of some use in [bulimia]{S diagnosis clin general}. Her cousin Freya, who did have [bulimia]{S diagnosis clin other}, was on [fluoxetine]{T fluoxetine; other} for two years and [stopped vomiting]{S appetite_weight improved other} in the second month.

Then university, and [by the Christmas of her first term it was all back]{O partial; family-based treatment}.

Tubes and tables

She has been [admitted]{T hospital admission; tried; sessions=five times} five times. The longest was eleven months. She's careful when she speaks about [inpatient treatment]{T hospital admission; tried}, since she knows three people who'd be dead without and one who is dead in spite of it. "[They put the [weight on]{S appetite_weight improved} me and I'm grateful for my bones]{O benefit; hospital admission}. [And every single time I came out [better at being ill]{S diagnosis fig worsened}]{O worsening; hospital admission}. You learn from the others. You learn about batteries in your bra on weigh day." [Two of the five times she'd [lost all of it]{S appetite_weight worsened} within four months]{O no_benefit; hospital admission}.

On the third [admission]{T hospital admission; tried} she was [tube fed]{T nasogastric feeding; tried} under the Mental Health Act. [She still has [panic attacks]{S anxiety side_effect} when somebody holds her wrists]{O side_effect; nasogastric feeding}. [Her [potassium]{S other_physical} at the time was 2.1, so it also saved her life]{O benefit; nasogastric feeding}. She doesn't find that those two facts get any closer together.

In between came the therapies. There are three that NICE recommends for adults and Isobel has had all of them in the wrong order. [[CBT-ED]{T cognitive behavioural therapy for eating disorders; tried; sessions=forty sessions}, forty sessions, got her [eating breakfast]{S appetite_weight improved} for most of 2016]{O partial; cognitive behavioural therapy for eating disorders}. [MANTRA]{T Maudsley model of anorexia treatment; tried}, which was developed in London and asks patients to write letters to the illness as a friend and as an enemy, she liked best. "[It was the only one that understood that I'd miss it]{O partial; Maudsley model of anorexia treatment}. [I still [didn't eat the bagel]{S appetite_weight}]{O no_benefit; Maudsley model of anorexia treatment}."

[A [day programme]{T day programme; stopped} in Bradford went badly]{O worsening; day programme}. They ate at long tables under a supervisor with a timer. Isobel [cut down]{S appetite_weight worsened} so that she'd have something to be good at. [She lost five kilos in nine weeks]{O worsening; day programme} and was discharged for not engaging, a phrase that she has had printed on a mug.

Medicines for the noise

"What people want a tablet for is the [noise]{S anxiety fig general}," says Dr Hanratty. "That's the word nearly all of them use. The [noise]{S anxiety fig general}." The one with the most research behind it is [olanzapine]{T olanzapine; general}, an [antipsychotic]{T olanzapine; general}, at low doses. In the biggest trial those who took it gained about half a kilo a month more than those on placebo, which is something but isn't much. It didn't change what they thought about food.

Isobel's experience was the other way about. "I'd refused it for years because everyone knows it [makes you fat]{S appetite_weight possible general side_effect}. [And I didn't [put on]{S appetite_weight absent side_effect} an ounce, to everyone's disgust]{O tolerated; olanzapine}. But [the [shouting]{S anxiety fig improved} went down to [talking]{S anxiety fig}]{O benefit; olanzapine}. [I could [read a book]{S cognition improved}]{O benefit; olanzapine}." [On 5 mg of [olanzapine]{T olanzapine; stopped; dose=5 mg} she [slept like the dead]{S sleep fig side_effect} and [couldn't get up the hill from the station]{S energy side_effect}]{O side_effect; olanzapine}. She came off after ten months as she was a teaching assistant then and [[kept nodding off in phonics]{S sleep side_effect}]{O side_effect; olanzapine}. [Within a fortnight [it was shouting again]{S anxiety fig withdrawal}]{O withdrawal; olanzapine}. [Mirtazapine]{T mirtazapine; tried}, later, was supposed to do the same job without the [sleepiness]{S sleep possible general side_effect}. [It did neither]{O no_benefit; mirtazapine}: [she was [asleep by eight]{S sleep side_effect}]{O side_effect; mirtazapine}.

Then there's the [self-harm]{S suicidality}, which she mentions only when the plate is empty. For [cutting]{S suicidality} she did a year of [dialectical behaviour therapy]{T dialectical behaviour therapy; tried; duration=a year}, [DBT]{T dialectical behaviour therapy; general} for short, in which a weekly group teaches ways to get through a bad hour without making it worse: ice cubes, cold water on the face, paced breathing. "[I [haven't cut]{S suicidality improved} since 2019]{O benefit; dialectical behaviour therapy}. [It had nothing to say about soup]{O no_benefit; dialectical behaviour therapy}."

New things, at a distance

Small studies of [psilocybin]{T psilocybin-assisted therapy; general} have been done in London and San Diego. In one, four out of ten women had a marked fall in their [worries about weight]{S anxiety general}, after a single dose with [talking therapy]{T psychotherapy (psychotherapy); general} round about it; there was no control group. [Deep brain stimulation]{T deep brain stimulation (neuromodulation); general} has been given to some forty people, and [magnetic stimulation]{T transcranial magnetic stimulation (neuromodulation); general} in rather more, for whom it seemed to help the [mood]{S mood general improved} and not the [weight]{S appetite_weight general}. Isobel applied for a [psilocybin]{T psilocybin-assisted therapy; not_tried} study in 2022. She was [too thin]{S appetite_weight} to be let in.

Her mother would like her to use some [hypnosis recordings]{T hypnosis recordings; declined} that a colleague recommended. Isobel would not.

What she has instead, every other Tuesday, is a [nurse]{T specialist supportive clinical management; ongoing} called Adaeze. The name of it is [specialist supportive clinical management]{T specialist supportive clinical management; ongoing; frequency=every other Tuesday}, [SSCM]{T specialist supportive clinical management; ongoing}, and it sounds like a firm of accountants. They weigh her, do bloods and talk about whatever's there. In trials it does about as well as the more elaborate treatments, to the annoyance of those who devised them. "[Adaeze keeps me [out of hospital]{S functioning improved}]{O benefit; specialist supportive clinical management}. [She doesn't get me well]{O no_benefit; specialist supportive clinical management}. I asked her once if I was a disappointment and she said, Isobel, you're a Tuesday."

She takes [calcium]{T calcium; ongoing} and [vitamin D]{T vitamin D; ongoing}, her [spine being that of a woman of seventy]{S other_physical fig}. At meals she [knits]{T knitting at meals; ongoing; frequency=at meals}, a row between mouthfuls, [which is against every rule and gets the mouthfuls in]{O benefit; knitting at meals}. There's a scarf over the chair that must be three metres long.

[Her weight is within a kilo of what it was when she was nineteen]{O no_benefit; overall}. She has [no periods]{S other_physical}. She works fifteen hours a week in a wool shop. Last summer she went to Whitby again with the same friends, all of them with babies, and she had a chip.

"One," says Isobel. "Put one. They'll want it to be a bag."

=== 1106-alcohol-use-disorder
title: Day one, and the day after that
genre: article
layout: Sunday magazine feature, sections with numbers
condition: alcohol use disorder
area: mental
english: American
narrator: journalist
split: dev
overall: improved
round: 4
ledger:
  tapering with beer | other | tried | no_response
  Alcoholics Anonymous | support | stopped | mixed
  disulfiram | medication | stopped | worse | gastrointestinal, other_physical
  detoxification | care_setting | stopped | unknown
  chlordiazepoxide | medication | stopped | response
  residential rehab | care_setting | stopped | partial
  paroxetine | medication | tried | no_response | sexual
  acamprosate | medication | tried | no_response | gastrointestinal
  kudzu root | supplement | tried | no_response
  naltrexone | medication | stopped | response | gastrointestinal, energy
  shoulder surgery | procedure | tried | unknown
  opioids | medication | tried | unknown
  motivational interviewing | psychotherapy | tried | partial
  psilocybin-assisted therapy | drug_assisted_therapy | tried | response | gastrointestinal, anxiety, mood
  gabapentin | medication | declined | unknown
  drumming circle | support | ongoing | response
---
1.

Hector Quiroga kept his vodka in the windshield-washer jug. He's a fleet mechanic for the city of Tucson; nobody looks twice at a mechanic with a jug of blue fluid. He'd put in food coloring. By 2015 he was [going through a jug every two days]{S substance_use}.

"I wasn't a fun drunk and I wasn't a mean drunk," says Hector, who's 49 now. "I was [maintenance]{S substance_use fig}. You top it off."

If he didn't top it off by ten in the morning he [shook]{S neurological withdrawal}, he [sweated through his coveralls]{S other_physical withdrawal}, and twice he [saw ants]{S mania_psychosis withdrawal} that his coworkers did not see.

Nearly 29 million Americans have [alcohol use disorder]{S diagnosis clin general}, and fewer than one in ten of them get any treatment in a year. Only about two in a hundred take one of the three drugs the FDA has approved for it. Ask doctors why and they'll shrug, then admit that nobody taught them. "In medical school I had four hours on [alcohol]{S substance_use general}," says Dr. Leah Brandvold, an addiction specialist in Phoenix. "I had nine on the spleen."

2.

The first plan was his own: [beer instead of vodka]{T tapering with beer; tried}, twelve cans down to none in twelve days. "[Day four I was having the [beers]{T tapering with beer; tried} and the vodka]{O no_benefit; tapering with beer}." The next was his brother-in-law's. Ray had eleven years in [AA]{T Alcoholics Anonymous; other} and took Hector along to a church basement on Grant Road, ninety [meetings]{T Alcoholics Anonymous; stopped; frequency=ninety meetings in ninety days} in ninety days.

People who go to [Alcoholics Anonymous]{T Alcoholics Anonymous; general} and stay do at least as well as those in professional treatment; a big review in 2020 found that they were more likely to be fully [abstinent]{S substance_use clin improved general} after a year. The trouble is staying. Hector made sixty-one of the ninety. "[The coffee, the guys, that saved my ass that summer]{O benefit; Alcoholics Anonymous}. But I had to say every day that I'm this thing. [I'd walk out [wanting a drink worse]{S substance_use worsened} than when I walked in]{O worsening; Alcoholics Anonymous}."

Then a doctor at an urgent care wrote him [Antabuse]{T disulfiram; stopped}. [Disulfiram]{T disulfiram; general} has been around since 1951. It keeps the body from clearing alcohol, so that a drink makes you [flush]{S other_physical possible general side_effect}, [vomit]{S gastrointestinal possible general side_effect} and [feel your heart pound]{S other_physical possible general side_effect}. It works if somebody watches you swallow it. [Nobody watched Hector, who took it on a Tuesday and [drank]{S substance_use} on the Wednesday, on purpose, at his daughter's quinceañera]{O no_benefit; disulfiram}. "[I went [purple]{S other_physical side_effect}. I was [puking in the hall's decorative fountain]{S gastrointestinal side_effect}]{O side_effect; disulfiram}. [And the lesson my brain took from that was, don't take the [pill]{T disulfiram; stopped}]{O no_benefit; disulfiram}. [It made me sneakier]{O worsening; disulfiram}."

3.

[Withdrawal]{S other withdrawal general} from alcohol can kill, unlike that from heroin. About one heavy drinker in twenty who stops all at once gets [delirium tremens]{S mania_psychosis clin general withdrawal}, with [fever]{S other_physical general withdrawal}, [confusion]{S cognition general withdrawal} and [seizures]{S neurological clin general withdrawal}. Hector had his [seizure]{S neurological clin withdrawal} under a garbage truck in August 2016. They [detoxed]{T detoxification; stopped; duration=six days} him at the county hospital for six days on [Librium]{T chlordiazepoxide; stopped}, an old [benzodiazepine]{T chlordiazepoxide; stopped}, going down a little each day until they stopped it. "[The [shakes]{S neurological improved withdrawal} quit in an hour]{O benefit; chlordiazepoxide}. They don't let you take that home and they're right." From there he went to a [residential program]{T residential rehab; stopped; duration=28 days} near Prescott: 28 days, horses.

"[I came out of [rehab]{T residential rehab; stopped} [feeling like a million bucks]{S mood fig improved}]{O benefit; residential rehab}. [I [drank]{S substance_use} in the airport shuttle]{O partial; residential rehab}."

He wasn't [depressed]{S mood absent}, he says. People kept wanting him to be. A counselor there was sure of it and had him put on [Paxil]{T paroxetine; tried}, [which did nothing about the [drinking]{S substance_use}]{O no_benefit; paroxetine} and [[put his marriage bed out of business]{S sexual fig side_effect}]{O side_effect; paroxetine}.

The approved drugs besides [Antabuse]{T disulfiram; general} are [acamprosate]{T acamprosate; general} and [naltrexone]{T naltrexone; general}. [Acamprosate]{T acamprosate; general} is thought to settle the [overexcited brain]{S neurological fig general} of the newly [dry]{S substance_use fig improved general}; about one person in twelve keeps [sober]{S substance_use improved general} thanks to it. [Naltrexone]{T naltrexone; general} sits on the opioid receptors, so that a drink isn't much of a reward. About one in ten to twenty is helped. "Those numbers sound puny," says Brandvold. "They're the same as for plenty of heart drugs. I had a patient, a judge, who took one [naltrexone]{T naltrexone; other} an hour before each party and he [stopped at two glasses]{S substance_use improved other} for the first time since law school."

Hector got [acamprosate]{T acamprosate; tried; dose=six horse pills a day} first, six horse pills a day. [He got the [runs]{S gastrointestinal fig side_effect}]{O side_effect; acamprosate}. [He [drank]{S substance_use}]{O no_benefit; acamprosate}. His wife, Alma, bought [kudzu root]{T kudzu root; tried} off the internet; [so he [drank]{S substance_use} with [kudzu]{T kudzu root; tried}]{O no_benefit; kudzu root}.

But [[naltrexone]{T naltrexone; stopped} did something]{O benefit; naltrexone}. [He remembers looking at the jug around two in the afternoon, and realizing that he'd [forgotten it]{S substance_use improved}]{O benefit; naltrexone}. "[I felt [queasy]{S gastrointestinal side_effect} and I felt kind of [blah]{S energy fig side_effect}]{O side_effect; naltrexone; neutral}. But [the [pull]{S substance_use fig improved} was half]{O benefit; naltrexone}." He went to the monthly shot, [Vivitrol]{T naltrexone; stopped; frequency=monthly; route=shot; duration=fourteen months}, and stuck with it for fourteen months. [He had the longest [dry]{S substance_use fig improved} stretch of his life]{O benefit; naltrexone}. Then came the [surgery]{T shoulder surgery; tried}: a [torn shoulder]{S other_physical}, for which he needed [opioids]{T opioids; tried}, which don't work with [naltrexone]{T naltrexone; general} on board. He quit the [shots]{T naltrexone; stopped} in order to have it fixed and meant to start again. [By the time the stitches were out [the jug was blue]{S substance_use fig withdrawal}]{O withdrawal; naltrexone}.

4.

In spring 2021 Alma heard a piece on the radio in the car. A university was giving [psilocybin]{T psilocybin-assisted therapy; general}, the substance in magic mushrooms, to heavy drinkers, together with twelve weeks of [psychotherapy]{T psychotherapy (psychotherapy); general}. In an earlier trial in New York and New Mexico, those who got it had cut their [heavy-drinking days]{S substance_use improved general} to about one in ten over the following eight months. Those who'd been handed an [antihistamine]{T antihistamine (medication); general} [drank heavily]{S substance_use general} on about one day in four. That's a large difference and it was a small trial, under a hundred people, and nearly everyone guessed which pill they had been given.

Nobody knows quite what it does. On scans the brain's networks lose their usual borders for some hours. In rats it makes neurons grow. Patients tend to talk about it in other terms.

Hector was accepted for the [psilocybin study]{T psilocybin-assisted therapy; planned}, was told that he might get placebo, and spent four weeks talking with two [therapists]{T motivational interviewing; tried}. It was [motivational interviewing]{T motivational interviewing; tried; duration=four weeks}, for the most part: they asked him what he wanted and didn't argue. [Before he had swallowed anything he was [down by a third]{S substance_use improved}]{O partial; motivational interviewing}.

"So was it the [mushroom]{T psilocybin-assisted therapy; tried}? I get asked that. Look, I don't know."

The [session]{T psilocybin-assisted therapy; tried} lasted seven hours, on a couch, with an eye mask and music that he hated. [He was [sick to his stomach]{S gastrointestinal side_effect} for the first one. Then he was [scared]{S anxiety side_effect}, as [scared]{S anxiety side_effect} as he's ever been]{O side_effect; psilocybin-assisted therapy}. He was under the truck. He was at the fountain, and his daughter was holding his forehead, which she in fact had done and which he had not remembered. "It wasn't a [high]{S mood fig absent side_effect}. I've been high. I [cried]{S mood side_effect} till my mask was a washcloth." There was a second, higher dose a month later, which he calls boring.

[He has [not had a drink]{S substance_use improved} since October 9, 2021]{O benefit; psilocybin-assisted therapy}. [The [craving]{S substance_use clin improved} isn't small, it's missing, like when the fridge stops humming]{O benefit; psilocybin-assisted therapy}. [His liver numbers are normal]{O benefit; overall}. [He feared he would see [ants]{S mania_psychosis absent side_effect} again, and he didn't; no [flashbacks]{S mania_psychosis clin absent side_effect} either]{O tolerated; psilocybin-assisted therapy}.

5.

He knows it doesn't go like this for everyone. Denise, a dental hygienist who was in the same study, got the real thing twice and was [drinking]{S substance_use other} by Thanksgiving. Another man left it [shaken]{S anxiety fig other side_effect} for weeks. Outside of research it's a federal crime, apart from licensed centers in Oregon and Colorado at $2,000 and up; Brandvold, who has referred patients to trials, begs them not to try it in a garage, above all if there's [bipolar disorder]{S diagnosis clin general} or [psychosis]{S mania_psychosis clin general} in the family. When Hector had [trouble sleeping]{S sleep} last year she offered him [gabapentin]{T gabapentin; declined} and he said no thanks, he'd wait it out.

He still won't go into basements. What he does is Thursdays, a [drumming circle]{T drumming circle; ongoing; frequency=Thursdays} behind a taqueria, mostly Yaqui men and a few retired truckers, no steps and no coffee. [He says it [keeps his hands honest]{S functioning fig improved}]{O benefit; drumming circle}. Ray, who has nineteen years now, thinks it's nuts. Ray goes too.

[The city gave Hector his [supervisor's stripe back]{S functioning improved} in 2023]{O benefit; overall}. In his bay there's a jug of washer fluid on the shelf. A new kid moved it once to get at the brake cleaner, and Hector had to go and stand outside for a minute.

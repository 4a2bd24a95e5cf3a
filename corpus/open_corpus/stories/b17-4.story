=== 705-alcohol-use-disorder
title: Dry dock
genre: article
layout: newspaper feature
condition: alcohol use disorder
area: mental
english: Australian
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  diazepam | medication | tried | response
  detox | care_setting | tried | response
  disulfiram | medication | stopped | no_response | gastrointestinal
  acamprosate | medication | stopped | no_response | gastrointestinal
  Alcoholics Anonymous | support | stopped | partial
  naltrexone | medication | ongoing | response | gastrointestinal, pain
  motivational interviewing | psychotherapy | tried | response
  residential rehabilitation | care_setting | declined | unknown
  baclofen | medication | not_tried | unknown
  sea swimming | lifestyle | ongoing | partial
---
Col Brannigan repairs boats in Fremantle and has a rule about the word "just". "Just the one," he says. "Just till Friday. I had it taken out of my vocabulary, like a tooth."

He is 58. For twenty years he [drank a cask of white a day]{S substance_use}, then two. He was never [depressed]{S mood absent}, he says, but by 2016 his [hands shook]{S neurological} until the first glass and he had [lost his licence]{S functioning}. His GP wrote [alcohol dependence]{S diagnosis clin} on a form and Col thought it was a bit strong.

He went into hospital to [dry out]{T detox; tried; duration=six days}, six days, with [Valium]{T diazepam; tried} on a falling scale. "[I'd expected to [see spiders]{S mania_psychosis absent withdrawal}]{O tolerated; detox, diazepam}. [I [slept]{S sleep improved}]{O benefit; detox, diazepam}." A bed at a [rehab]{T residential rehabilitation; declined; duration=three months} near Bunbury was offered for three months. He had a trawler on the slip, and let it go.

What followed was a list. [Antabuse]{T disulfiram; stopped}, which makes drinkers ill. [Campral]{T acamprosate; stopped; dose=six tablets a day}, six [tablets]{T acamprosate; stopped} a day. "[Neither one stopped me]{O no_benefit; disulfiram, acamprosate}," says Col. [He drank on the first and [spewed for a day]{S gastrointestinal side_effect}]{O side_effect; disulfiram}; [on the second he had the [runs]{S gastrointestinal side_effect}]{O side_effect; acamprosate}. Both went overboard in the one winter. He had by then sold the bigger of his two sheds. [AA]{T Alcoholics Anonymous; stopped} [got him eleven months]{O partial; Alcoholics Anonymous}, until a [relapse]{S substance_use} at his daughter's engagement. "Good people. My brother's been sober nineteen years on [AA]{T Alcoholics Anonymous; other} and nothing else. I couldn't walk back in."

**What helps?**

About one in six Australians drinks at risky levels. Of those who are [dependent]{S substance_use general}, fewer than three in a hundred are ever given a medicine for it. [Naltrexone]{T naltrexone; general} blocks the receptors that make a drink rewarding. Roughly one person in nine who takes it avoids a return to [heavy drinking]{S substance_use general} because of it. It is taken once a day, and costs less than a carton of eggs. It can cause [nausea]{S gastrointestinal clin general possible side_effect}, [headache]{S pain general possible side_effect} and [tiredness]{S energy general possible side_effect}.

"That sounds modest, and it is," says Dr Mei Tan, an addiction physician. "But I see a solicitor who took three [tablets]{T naltrexone; other} and never finished another bottle. I see others who need [baclofen]{T baclofen; other}, or a different life." Col was not given [baclofen]{T baclofen; not_tried}, because of his kidneys.

**The white [tablet]{T naltrexone; ongoing}**

He started [naltrexone]{T naltrexone; ongoing} in 2019. [The first week he felt [seedy]{S gastrointestinal side_effect} and had a [thumping head]{S pain fig side_effect}]{O side_effect; naltrexone}. [That wore off]{O tolerated; naltrexone}. "[Then I had a glass of red in front of me and [it was furniture]{S substance_use fig improved}]{O benefit; naltrexone}. [I [wasn't interested]{S substance_use improved}]{O benefit; naltrexone}." He also saw a [nurse]{T motivational interviewing; tried; sessions=four times} four times. [She asked him what he'd do with the money, and he says that question did as much as the [pills]{T naltrexone; ongoing}]{O benefit; motivational interviewing, naltrexone}.

[He has had [two lapses]{S substance_use} in five years, a weekend each]{O partial; overall}. He [swims in the sea]{T sea swimming; ongoing; frequency=every morning} every morning at Leighton, which [takes the edge off the [cravings]{S substance_use improved}]{O partial; sea swimming}. [He [has his licence back]{S functioning improved}]{O benefit; overall}. His daughter asked him to make the toast at the wedding, and he made it with ginger beer.

=== 706-bulimia
title: Beth's year of breakfasts
genre: article
layout: charity story
condition: bulimia
area: mental
english: British
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  self-help book | psychotherapy | tried | no_response
  food diary app | other | tried | no_response
  fluoxetine | medication | stopped | partial | sleep, anxiety
  family therapy | psychotherapy | stopped | no_response
  enhanced cognitive behavioural therapy | psychotherapy | stopped | response
  day programme | care_setting | declined | unknown
  support group | support | ongoing | response
  meal plan | lifestyle | tried | partial
---
Beth Lacey, 22, keeps her cereal on the top shelf. Her flatmates think it is because she is tall.

At fifteen she began [making herself sick]{S appetite_weight} after tea. By the sixth form it was [four times a day]{S appetite_weight}. "I wasn't thin, so nobody looked," says Beth. "I had [swollen cheeks]{S other_physical} and [bad teeth]{S other_physical}. I was [so ashamed]{S hopelessness}." A dentist in Hull was the first to ask. A month later she was told that she had [bulimia]{S diagnosis clin}.

Her mother, Jan, had been treated for [anorexia]{S diagnosis clin other} in the nineties, on a [ward]{T hospital admission (care_setting); other} where the windows were locked. "I'd got better, and I thought I'd know it when I saw it," says Jan. "I didn't."

First there was a [self-help book]{T self-help book; tried} and an [app]{T food diary app; tried}. [Neither made any difference]{O no_benefit; self-help book, food diary app}. Eight sessions of [family therapy]{T family therapy; stopped; sessions=Eight sessions} ended, by agreement, [where they had begun]{O no_benefit; family therapy}. Then the GP prescribed [Prozac]{T fluoxetine; stopped; dose=60 mg}, 60 mg.

"[It took the edge off]{O partial; fluoxetine}. [I went from [four times a day]{S appetite_weight} to [once]{S appetite_weight improved}]{O benefit; fluoxetine}. [I was [wide awake at 3am]{S sleep side_effect} and [jittery]{S anxiety side_effect}]{O side_effect; fluoxetine}." She was on it at university, and forgot it, and went back on, and [by second year it had stopped working]{O partial; fluoxetine}. It was tapered over the summer. [She had [brain zaps]{S neurological fig withdrawal} for a fortnight]{O withdrawal; fluoxetine}. A friend of hers had been given [topiramate]{T topiramate (medication); other}; Beth asked for it and was told no.

**About [bulimia]{S diagnosis clin general}**

[Bulimia nervosa]{S diagnosis clin general} affects up to 2 in 100 women at some point. People [binge]{S appetite_weight general} and then [vomit]{S appetite_weight general}, fast or exercise to make up for it. The main treatment is [CBT-E]{T enhanced cognitive behavioural therapy; general}, usually twenty sessions; around four in ten people [stop bingeing]{S appetite_weight general improved} altogether. High-dose [fluoxetine]{T fluoxetine; general} can help some adults but is not recommended on its own.

Dr Ruth Adeyemi, who runs our Hull clinic, says that recovery is rarely a straight line. "One young man I treated stopped in week three and never went back. Another patient, a nurse, needed two courses and a [day unit]{T day programme; other}. Both of them are well."

**Six meals**

Beth was offered the [day unit]{T day programme; declined} too, and refused, because of her finals. She waited seven months for [CBT-E]{T enhanced cognitive behavioural therapy; planned}. Her [psychologist]{T enhanced cognitive behavioural therapy; stopped} began with breakfast. Three meals, three snacks, nothing more than three hours apart. "I thought I'd [blow up like a balloon]{S appetite_weight fig possible side_effect}. [I [didn't gain a pound]{S appetite_weight absent side_effect}]{O tolerated; enhanced cognitive behavioural therapy}."

[By week ten she was [going three days without being sick]{S appetite_weight improved}]{O benefit; enhanced cognitive behavioural therapy}. [By week twenty it was [three weeks]{S appetite_weight improved}]{O benefit; enhanced cognitive behavioural therapy}. She finished last March.

[In August, after a break-up, it [came back]{S appetite_weight} for a month]{O partial; enhanced cognitive behavioural therapy}. She took out the [meal plan]{T meal plan; tried} again and stuck it on the fridge. [That helped a bit]{O partial; meal plan}. [What helped more, she says, was our Monday [group]{T support group; ongoing; frequency=Monday}]{O benefit; support group}. "[You can't [hate yourself]{S hopelessness improved} in a room full of people you like]{O benefit; support group}."

[She still [dreads weddings]{S anxiety}]{O partial; overall}. [She [eats breakfast]{S appetite_weight improved} every day]{O benefit; overall}. It is usually the cereal.

=== 707-parkinsons
title: A switch behind the collarbone
genre: article
layout: hospital magazine story
condition: Parkinson's disease
area: general
english: Canadian
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  rasagiline | medication | stopped | no_response
  amantadine | medication | stopped | no_response | sleep
  pramipexole | medication | stopped | mixed | other, sleep
  levodopa | medication | ongoing | partial | neurological, gastrointestinal
  deep brain stimulation | neuromodulation | ongoing | response | neurological
  apomorphine pump | medication | declined | unknown
  boxing class | lifestyle | ongoing | partial
  focused ultrasound | procedure | not_tried | unknown
  coenzyme Q10 | supplement | tried | no_response
---
Luc Thibodeau carved decoys for forty years. Then a duck came out with a crooked bill, and then another.

"My [right hand had a mind of its own]{S neurological fig}," says Luc, 64, of Moncton. There was a [tremor]{S neurological clin} at rest and he [dragged one foot]{S neurological}. In 2012 a neurologist told him that it was [Parkinson's]{S diagnosis clin}.

He remembers the early pills as a blur. [Azilect]{T rasagiline; stopped}. [Amantadine]{T amantadine; stopped}. A jar of [CoQ10]{T coenzyme Q10; tried} from his sister. "[I might as well have taken Smarties]{O no_benefit; rasagiline, amantadine, coenzyme Q10}. [The second one gave me [nightmares]{S sleep side_effect}]{O side_effect; amantadine}." Both prescriptions were dropped within the year.

[[Mirapex]{T pramipexole; stopped} was different]{O benefit; pramipexole}. [He [carved]{S functioning improved} again, all winter]{O benefit; pramipexole}. [He also [bought eleven thousand dollars of scratch tickets]{S other side_effect} and [fell asleep at red lights]{S sleep side_effect}]{O side_effect; pramipexole}. His wife, Denise, found the tickets in the tackle box. She had been warned about [nausea]{S gastrointestinal clin possible side_effect}; nobody had said a word about [gambling]{S other possible side_effect}. He was weaned off it and [within a month he [had no wish to play]{S other improved side_effect}]{O tolerated; pramipexole}.

That left [Sinemet]{T levodopa; ongoing}. [For four years it [smoothed everything out]{S neurological fig improved}]{O partial; levodopa}. [Then each dose began to wear off after two hours, then ninety minutes]{O no_benefit; levodopa}. [When it was working he [writhed like a fish]{S neurological fig side_effect}]{O side_effect; levodopa}. [When it wasn't he [froze in doorways]{S neurological}]{O no_benefit; levodopa}. [It [turned his stomach]{S gastrointestinal side_effect} as well]{O side_effect; levodopa}.

**How [deep brain stimulation]{T deep brain stimulation; general} works**

Two thin wires are placed in the brain and wired to a battery that sits under the skin of the chest. [DBS]{T deep brain stimulation; general} is not a cure. On average it cuts the daily time with poor movement by about half, and pills by a third or more. Risks include [bleeding]{S other_physical general possible side_effect}, [infection]{S other_physical general possible side_effect} and [trouble with speech]{S neurological general possible side_effect}. Perhaps one in ten people with [Parkinson's]{S diagnosis clin general} is a candidate.

"I turn down more people than I accept," says Dr. Sarah Whelan, the surgeon. "I had a fiddler who was back at the kitchen party in six weeks. I had a lady with [memory trouble]{S cognition other} to whom I said no, and she does nicely with a [pump]{T apomorphine pump; other}."

Luc had been offered the [pump]{T apomorphine pump; declined} first. He didn't want a needle every day. [Focused ultrasound]{T focused ultrasound; not_tried}, which he had seen on television, was not available to him.

He waited fourteen months for the [operation]{T deep brain stimulation; planned}. It was done in Halifax in 2021, and he was awake for most of it. Three weeks later a nurse turned the [stimulator]{T deep brain stimulation; ongoing} on.

"[My [hand stopped]{S neurological improved}]{O benefit; deep brain stimulation}," says Luc. "[Like you'd [close a door on a noisy room]{S neurological fig improved}]{O benefit; deep brain stimulation}." Denise cried. The nurse, who sees this every Tuesday, passed the box.

[His [pills]{T levodopa; ongoing} have gone from fourteen a day to five]{O benefit; deep brain stimulation}. [The [writhing]{S neurological improved side_effect} is gone]{O tolerated; levodopa}. [He [slurs]{S neurological side_effect} on the telephone]{O side_effect; deep brain stimulation}, [and his balance is [no better]{S neurological}]{O no_benefit; deep brain stimulation}, so twice a week he goes to a [boxing class]{T boxing class; ongoing; frequency=twice a week} at the Y. "[That helps me [stay upright]{S neurological improved}, most days]{O partial; boxing class}."

[He is [carving]{S functioning improved} again]{O benefit; overall}. The ducks with crooked bills are not for sale.

=== 708-atopic-eczema
title: Sleeping in socks
genre: article
layout: patient organisation web story
condition: eczema
area: general
english: Irish
narrator: journalist
split: dev
overall: improved
round: 2
ledger:
  betamethasone | medication | stopped | partial | other_physical
  tacrolimus ointment | medication | stopped | no_response | pain
  wet wraps | procedure | tried | partial
  goat's milk | lifestyle | tried | no_response
  evening primrose oil | supplement | tried | no_response
  Chinese herbs | supplement | tried | no_response
  phototherapy | procedure | tried | partial
  ciclosporin | medication | stopped | mixed | other_physical, neurological
  methotrexate | medication | declined | unknown
  upadacitinib | medication | not_tried | unknown
  dupilumab | medication | ongoing | response | other_physical
  emollients | medication | ongoing | partial
  counselling | psychotherapy | planned | unknown
---
Until he was twenty-four, Fionn Geraghty slept with socks on his hands. His mother sewed the first pair. He bought the last one himself, in Dunnes, in a three-pack.

Fionn has had [atopic eczema]{S diagnosis clin} since he was a baby. "I was [red raw]{S other_physical fig} for every school photo," he says. "I'd [wake up stuck to the sheet]{S other_physical}. I'd [stay home from swimming]{S functioning}. I wasn't bullied, I'd say. I was looked at."

The family tried what families try: [goat's milk]{T goat's milk; tried}, [evening primrose oil]{T evening primrose oil; tried}, [Chinese herbs]{T Chinese herbs; tried} that stank the house out. [None of it did a thing]{O no_benefit; goat's milk, evening primrose oil, Chinese herbs}. [Steroid cream]{T betamethasone; stopped} [worked wonders for a week at a time]{O partial; betamethasone}, and then [the [itch]{S other_physical} was back]{O partial; betamethasone}. Under [wet wraps]{T wet wraps; tried} [he [slept]{S sleep improved}, as long as somebody had an hour to put them on]{O partial; wet wraps}. [Over the years the [Betnovate]{T betamethasone; stopped} [thinned the skin]{S other_physical side_effect} at his elbows]{O side_effect; betamethasone}, and at nineteen he was taken off it for good. [Protopic]{T tacrolimus ointment; stopped} [[burned]{S pain side_effect}]{O side_effect; tacrolimus ointment} [and did nothing else]{O no_benefit; tacrolimus ointment}; it lasted a month.

**[Eczema]{S diagnosis clin general} in numbers**

One child in five in Ireland has [eczema]{S diagnosis clin general}, and about one adult in ten. Most are managed with [moisturisers]{T emollients; general} and [steroid creams]{T topical steroids (medication); general}. Poor [sleep]{S sleep general} is common, and adults with severe disease are about twice as likely to have [depression]{S diagnosis clin general}. Newer [injections]{T biologics (medication); general} block the signals that cause the [itch]{S other_physical general}. In trials about four in ten people were clear or almost clear at four months. [Sore eyes]{S other_physical general possible side_effect} and [cold sores]{S other_physical general possible side_effect} are possible.

"Ten years ago I had very little to offer," says consultant dermatologist Dr Aoife Keane. "Last week I saw a farmer who had worn long sleeves since the Pope's visit, the first Pope's visit. He rolled them up for me. Another patient got nothing from the same [injection]{T dupilumab; other} and does well on a [tablet]{T upadacitinib; other}."

**Fourteen weeks of light**

In college Fionn had [light treatment]{T phototherapy; tried; frequency=three times a week; duration=fourteen weeks} three times a week for fourteen weeks. [His [back cleared]{S other_physical improved} and stayed clear until Halloween]{O partial; phototherapy}. After that it was [ciclosporin]{T ciclosporin; stopped}. "[That was the first time I [saw my own arms]{S other_physical improved}]{O benefit; ciclosporin}. [But I'd [shaky hands]{S neurological side_effect}, and my [blood pressure]{S other_physical side_effect} was that of a much angrier man]{O side_effect; ciclosporin}." It was stopped at ten months. [Within three weeks he was [back in the socks]{S other_physical fig withdrawal}]{O withdrawal; ciclosporin}. [Methotrexate]{T methotrexate; declined} was suggested and he turned it down; his aunt had been very [sick]{S gastrointestinal other side_effect} on it.

He started [dupilumab]{T dupilumab; ongoing; frequency=every two weeks} in 2021, an [injection]{T dupilumab; ongoing} every two weeks that he gives himself. [By week six the [itch]{S other_physical improved} had gone quiet]{O benefit; dupilumab}. [He has had [red, gritty eyes]{S other_physical side_effect}, and drops for them]{O side_effect; dupilumab; neutral}. He has never needed the [tablets]{T upadacitinib; not_tried}.

He still uses [moisturiser]{T emollients; ongoing; frequency=twice a day} twice a day. [It helps a bit on the neck]{O partial; emollients}. He is on a list for [counselling]{T counselling; planned}, since, he says, being looked at doesn't wash off.

[Last summer he [swam at Salthill]{S functioning improved}, off the high board]{O benefit; overall}. "[I [sleep with my hands out]{S sleep improved} now]{O benefit; overall}," says Fionn. The third pair of socks is still in its packet.

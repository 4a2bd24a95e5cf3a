=== 1345-type-2-diabetes
title: Sugar, feet and a bus pass: how Mr Bhatti turned his numbers round, twice
genre: article
layout: diabetes charity magazine feature
condition: type 2 diabetes
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 4
ledger:
  metformin | medication | stopped | unknown | gastrointestinal
  modified-release metformin | medication | ongoing | partial
  gliclazide | medication | tried | mixed | neurological, other_physical, appetite_weight
  karela juice | supplement | tried | no_response
  dapagliflozin | medication | stopped | unknown | other_physical
  low-calorie shakes | lifestyle | tried | partial | gastrointestinal
  insulin glargine | medication | tried | worse | appetite_weight
  semaglutide | medication | ongoing | response | gastrointestinal
  tirzepatide | medication | planned | unknown
  amitriptyline | medication | tried | no_response | gastrointestinal
  gabapentin | medication | tried | no_response | sleep
  duloxetine | medication | ongoing | response
  capsaicin patch | medication | tried | partial | pain
  cold bathroom tiles | other | ongoing | response
  Walking Uncles | support | ongoing | response
  bariatric surgery | procedure | declined | unknown
---
When Nasir Bhatti's [feet caught fire]{S pain fig}, in the small hours of a January night in 2020, he went and stood on the bathroom floor.

"Lino is no good," he says. "It has to be [tiles]{T cold bathroom tiles; ongoing}." He was then 58, a minicab driver in Luton with thirteen years of [type 2 diabetes]{S diagnosis clin} behind him, [eighteen and a half stone]{S appetite_weight}, and an HbA1c of 94. The target is 48.

[Diabetes]{S diagnosis general} runs through his family as some families have red hair. His father [lost a leg]{S other_physical other} to it. Two brothers inject [insulin]{T insulin (medication); other}. His wife, Shazia, has it as well, and is kept in range by [metformin]{T metformin; other} and nothing more. South Asian people in Britain are two to four times as likely as white people to develop the condition, and do so about ten years earlier.

He was [thirsty]{S other_physical}, he was [up to pee four times a night]{S other_physical}, and he put it down to tea.

The first ten years

Like nearly everybody he was given [metformin]{T metformin; stopped}. [A taxi driver with [diarrhoea]{S gastrointestinal clin side_effect} is a man without a job]{O side_effect; metformin}, so after five weeks he threw it in the bin and told no one. He told the nurse two years later. She put him on the [slow-release version]{T modified-release metformin; ongoing}. [No [trouble with the stomach]{S gastrointestinal absent side_effect} at all]{O tolerated; modified-release metformin}. [It brought the 94, which was an 88 at the time, to 75]{O partial; modified-release metformin}. He still takes the [big white tablets]{T modified-release metformin; ongoing; dose=two at breakfast and two at dinner}, two at breakfast and two at dinner.

[Gliclazide]{T gliclazide; tried} was added. "[The sugar came down lovely on that one]{O benefit; gliclazide}. [But I went [shaky]{S neurological side_effect} and [sweating]{S other_physical side_effect} on the M1 with a customer in the back]{O side_effect; gliclazide}. After that I ate a Mars bar before every airport job." [He [put on a stone]{S appetite_weight side_effect}]{O side_effect; gliclazide}. An uncle in Rawalpindi sent word of [karela juice]{T karela juice; tried; frequency=each morning}, which is bitter melon and tastes of punishment. [Three months of it each morning, and the reading was 76]{O no_benefit; karela juice}.

[[Dapagliflozin]{T dapagliflozin; stopped}, which makes the kidneys pass sugar into the urine, gave him a [fungal infection]{S other_physical clin side_effect} that he would rather not describe]{O side_effect; dapagliflozin}. He came off it inside the month.

Can you eat your way out?

For some people, yes. In one large British study nearly half of those who lived on [shakes and soups]{T low-calorie shakes (lifestyle); general} for three months or more were in remission at the end of a year; after five years it was about one in eight. [Constipation]{S gastrointestinal clin possible general side_effect}, [headache]{S pain possible general side_effect} and [feeling cold]{S other_physical possible general side_effect} are common. Losing weight early on matters most. "With thirteen years on the clock the pancreas may have little left to give," says Dr Imogen Strand, a consultant in Bedfordshire.

Mr Bhatti did it anyway. In the first lockdown there were no customers. For twelve weeks he drank [four shakes a day]{T low-calorie shakes; tried; duration=twelve weeks; frequency=four shakes a day}, strawberry, while the family ate biryani in another room. [He [lost three and a half stone]{S appetite_weight improved}]{O benefit; low-calorie shakes} [and was [bunged up]{S gastrointestinal fig side_effect}, [freezing]{S other_physical side_effect} and bad company]{O side_effect; low-calorie shakes}. [HbA1c 51]{O benefit; low-calorie shakes}. He had the text message framed.

The taxis came back and so did the kebabs. [By the summer of 2022 [two of the stones had returned]{S appetite_weight}, and the number was 83]{O partial; low-calorie shakes}.

A locum started him on [insulin]{T insulin glargine; tried; frequency=at night; duration=eight months}, one [injection]{T insulin glargine; tried; frequency=at night; duration=eight months} at night for eight months. "[I was [hungry like a wolf]{S appetite_weight fig side_effect}. I [gained eleven kilos]{S appetite_weight side_effect}]{O side_effect; insulin glargine}. [The sugar? Up. Higher than when I started, ninety-one]{O worsening; insulin glargine}. The more I injected, the more I ate." His brothers could not understand it; the [jabs]{T insulin (medication); other} had saved them both. He was sent to a talk about a [gastric sleeve]{T bariatric surgery; declined} and left at the interval.

Feet

Around half of all people with [diabetes]{S diagnosis general} will have [nerve damage]{S neurological general} in the end. For many it is [numbness]{S neurological general}; for one in five it is [pain]{S pain general}.

His was the second sort. It felt like [chilli rubbed into the soles]{S pain fig}. The weight of the duvet [hurt]{S pain}. [[Amitriptyline]{T amitriptyline; tried; dose=25mg} 25mg made his [mouth so dry]{S gastrointestinal side_effect} that he could not call out an address]{O side_effect; amitriptyline}. [[Gabapentin]{T gabapentin; tried; dose=900mg} 900mg sent him [to sleep at a rank]{S sleep side_effect}]{O side_effect; gabapentin}. [Neither of them put the [fire]{S pain fig} out]{O no_benefit; amitriptyline, gabapentin}. Shazia's cousin takes [gabapentin]{T gabapentin; other} after [shingles]{S diagnosis other} and calls it a blessing.

At the foot clinic they stuck a [chilli patch]{T capsaicin patch; tried; duration=half an hour; route=on each sole} on each sole for half an hour, which he thought was somebody's joke. [The [burning]{S pain side_effect} that evening was beyond anything]{O side_effect; capsaicin patch}. [Afterwards the left [foot was quieter]{S pain fig improved} for about ten weeks]{O partial; capsaicin patch}.

Then came [duloxetine]{T duloxetine; ongoing; dose=60mg}, 60mg, which is also sold as an [antidepressant]{T duloxetine; ongoing}, a word he asked the chemist not to say in front of his son. He was not [depressed]{S mood absent}. [In three weeks he [could bear the duvet]{S pain improved}]{O benefit; duloxetine}. [He has never had [sickness]{S gastrointestinal absent side_effect} with it or anything else on the leaflet]{O tolerated; duloxetine}. [When he ran out in Lahore, he had [electric shocks behind the eyes]{S neurological fig withdrawal}]{O withdrawal; duloxetine}, [and the [chilli]{S pain fig withdrawal} was back within four days]{O withdrawal; duloxetine}. For the odd bad night there are still the [tiles]{T cold bathroom tiles; ongoing}. "[Five minutes, finished]{O benefit; cold bathroom tiles}. Free of charge."

The weekly pen

In October 2023 he began [Ozempic]{T semaglutide; ongoing; frequency=once a week}, once a week. [The first months were bumpy]{O side_effect; semaglutide}. [He [belched eggs]{S gastrointestinal side_effect} and [was sick]{S gastrointestinal side_effect} at a nephew's engagement]{O side_effect; semaglutide}. There was a national shortage, and for six weeks he could get none. [He [ate the fridge]{S appetite_weight fig withdrawal}, as Shazia puts it, and the sugars jumped]{O withdrawal; semaglutide}. [Since the supply was sorted out there has been no looking back]{O benefit; semaglutide}. "[I [leave rice on the plate]{S appetite_weight improved}. Me]{O benefit; semaglutide}." [He is [fifteen stone]{S appetite_weight improved}]{O benefit; semaglutide}. [In May his HbA1c was 54]{O benefit; semaglutide}. It has stuck there. Dr Strand has raised [Mounjaro]{T tirzepatide; planned}, and he will decide in the new year.

The [pen]{T semaglutide; ongoing} doesn't get the credit for all of it. On Thursdays and Sundays he meets the [Walking Uncles]{T Walking Uncles; ongoing; frequency=Thursdays and Sundays}, twenty men of a certain age who go round Wardown Park after prayers, complaining. "[Before the [Uncles]{T Walking Uncles; ongoing} I [drove to the postbox]{S functioning}]{O benefit; Walking Uncles}." He got his bus pass in March and, to his son's amazement, uses it.

[The [numbness]{S neurological} in his toes has not changed, and he has been told that it won't]{O no_benefit; overall}. Every night Shazia inspects his feet with the torch on her phone.

=== 1346-bowel-cancer
title: What Hedda kept
genre: article
layout: cancer support centre web article with quotes
condition: bowel cancer
area: general
english: Scottish
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  iron tablets | supplement | tried | no_response | gastrointestinal
  right hemicolectomy | procedure | tried | response | pain
  capecitabine and oxaliplatin | medication | stopped | response | neurological, gastrointestinal, energy, other_physical, sleep, functioning
  ondansetron | medication | tried | mixed | gastrointestinal
  aprepitant | medication | tried | response
  frozen gloves | other | stopped | no_response | pain
  ginger biscuits | supplement | tried | partial
  urea cream | medication | tried | response
  duloxetine | medication | stopped | worse | gastrointestinal, sleep
  acupuncture | mind_body | tried | partial
  sloe stone box | other | ongoing | response
  loperamide | medication | ongoing | response
  counselling | psychotherapy | tried | response
  mistletoe therapy | supplement | declined | unknown
  radiotherapy | procedure | not_tried | unknown
  aspirin | medication | planned | unknown
  wild swimming group | support | ongoing | response
  support group | support | tried | worse
---
Hedda Rennie collects things. There is a shelf in her workshop in Fife with a bottle of bog water, the sole of a shoe, and a hospital wristband. The wristband says 14 November.

Hedda, who is 49 and binds books, had been [tired]{S energy} for a year. The surgery found that she was [anaemic]{S other_physical clin} and gave her [iron]{T iron tablets; tried}. [It turned things [black]{S gastrointestinal side_effect} and hard]{O side_effect; iron tablets} [and the [haemoglobin went down]{S other_physical worsened}, not up]{O no_benefit; iron tablets}. At 46 she was too young for the screening kit that comes through the door at fifty. There was no [blood]{S gastrointestinal absent} to see. There was no [pain]{S pain absent}. "I was a bit [peely-wally]{S energy fig}, that was all," she says.

A camera found the reason. She had a [tumour]{S diagnosis clin} the size of a plum where the small bowel meets the large. [Bowel cancer]{S diagnosis general} is the third most common [cancer]{S diagnosis general} in Scotland, with around 4,000 new cases a year, and if it is found at the earliest stage more than nine in ten people live five years or longer. Hers was stage three.

"My granny died of it," says Hedda. "She had [radium]{T radiotherapy; other}, as they called it, and it [took her skin off]{S other_physical other side_effect}. So my first question was, will I get that. And they said no, [radiotherapy]{T radiotherapy; not_tried} is more for lower down."

The operation

The surgeon did a [right hemicolectomy]{T right hemicolectomy; tried; duration=three hours} by keyhole, three hours on a Tuesday. [She had [shoulder pain]{S pain side_effect} from the gas for days]{O side_effect; right hemicolectomy}. She'd been braced for a [bag]{S other_physical possible side_effect}. [There was no [bag]{S other_physical absent side_effect}]{O tolerated; right hemicolectomy}. [All of it came out, with clean edges]{O benefit; right hemicolectomy}, but four glands of nineteen had cells in them, and so [chemotherapy]{T capecitabine and oxaliplatin; planned} was advised to mop up.

Mopping up

Hedda had four rounds of what everyone calls [CAPOX]{T capecitabine and oxaliplatin; stopped; sessions=four rounds; frequency=once in three weeks}: a drip of [oxaliplatin]{T capecitabine and oxaliplatin; stopped; route=drip} once in three weeks and two weeks of [capecitabine tablets]{T capecitabine and oxaliplatin; stopped; duration=two weeks} in between. Our nurse Eilidh tells people to expect any of these, and not all of them:

- [feeling or being sick]{S gastrointestinal possible general side_effect}
- [tingling in the hands and feet]{S neurological possible general side_effect}, worse in the cold
- [sore, red palms and soles]{S other_physical possible general side_effect}
- [loose bowels]{S gastrointestinal possible general side_effect}
- [tiredness]{S energy possible general side_effect}

[She got the set]{O side_effect; capecitabine and oxaliplatin}. [In the first week she [boaked]{S gastrointestinal side_effect} eleven times in a day]{O side_effect; capecitabine and oxaliplatin}. [[Ondansetron]{T ondansetron; tried} stopped the [vomiting]{S gastrointestinal clin improved side_effect}]{O benefit; ondansetron} [and [stopped everything else]{S gastrointestinal fig side_effect} too, for five days]{O side_effect; ondansetron}. [With [aprepitant]{T aprepitant; tried} from round two she was never [sick]{S gastrointestinal improved side_effect} again]{O benefit; aprepitant}. [[Ginger biscuits]{T ginger biscuits; tried}, aye, a wee bit]{O partial; ginger biscuits}.

[The cold was the worst. She [could not open the fridge]{S functioning side_effect}, and a sip of tap water was like [swallowing a zip]{S neurological fig side_effect}]{O side_effect; capecitabine and oxaliplatin}. At the infusions she tried [frozen gloves]{T frozen gloves; stopped}, which are meant to protect the nerves. A man in the next chair, Rab, had kept all his [feeling]{S neurological absent other} with them. [In her case they [hurt like a car door]{S pain fig side_effect}]{O side_effect; frozen gloves} and she gave them up after two goes; [her fingertips went [dead]{S neurological fig side_effect} just the same]{O no_benefit; frozen gloves}. [Her [feet peeled]{S other_physical side_effect}]{O side_effect; capecitabine and oxaliplatin}. [[Urea cream]{T urea cream; tried; frequency=twice a day} in cotton socks, twice a day, cured that in a fortnight]{O benefit; urea cream}. [By the end she was [sleeping fourteen hours]{S sleep side_effect} and [crawling to the bathroom]{S energy side_effect}]{O side_effect; capecitabine and oxaliplatin}.

A neighbour brought details of a clinic that gives [mistletoe injections]{T mistletoe therapy; declined}. Hedda said thank you, and that she would keep [mistletoe]{T mistletoe therapy; declined} for Christmas.

"I never asked if the [chemo]{T capecitabine and oxaliplatin; stopped} was working, because how would you know? You're mopping a floor that looks clean." [Three years of scans have been clear]{O benefit; right hemicolectomy, capecitabine and oxaliplatin}.

After

When the last [drip]{T capecitabine and oxaliplatin; stopped} was out, everyone sent flowers. That was when it got difficult. [She [couldn't feel the thread]{S neurological side_effect}]{O side_effect; capecitabine and oxaliplatin}. A binder who [can't feel thread]{S neurological side_effect} is like a baker with no nose. [Nerve damage]{S neurological general side_effect} from [oxaliplatin]{T oxaliplatin (medication); general} tends to get worse for two or three months after the end, and it is still there a year on in perhaps a third of people. The only drug with decent evidence is [duloxetine]{T duloxetine (medication); general}.

She was given it, at 30mg and then at 60. [On [duloxetine]{T duloxetine; stopped; dose=30mg and then at 60} the [tingling]{S neurological worsened side_effect} crept up past the wrists]{O worsening; duloxetine}. [She was [queasy]{S gastrointestinal side_effect} and [lay awake]{S sleep side_effect} on top of it]{O side_effect; duloxetine}. They took her off it at New Year. [For a week she had [zaps]{S neurological fig withdrawal} when she turned her head]{O withdrawal; duloxetine}. [Eight sessions of [acupuncture]{T acupuncture; tried; sessions=eight sessions} here at the centre [brought back some of the heat and cold]{S neurological improved side_effect} but not the fine touch]{O partial; acupuncture}.

[What did that was a shoebox]{O benefit; sloe stone box}. Hedda filled it with dried [sloe stones, rice, a zip, sandpaper and wool]{T sloe stone box; ongoing; frequency=twenty minutes every night}, shut her eyes, and rummaged for twenty minutes every night in front of the television. "The physio at the hospital says it's called [desensitisation]{T sensory retraining (procedure); general}. I call it the [box]{T sloe stone box; ongoing}." [Last spring she [threaded a number ten needle]{S functioning improved} first time]{O benefit; sloe stone box}. She has not dared to stop.

There are the bowels. Part of hers is missing, and what bile used to be soaked up now comes through in a hurry. [[Loperamide]{T loperamide; ongoing; frequency=before she goes out} before she goes out means that she can [sit through a film]{S functioning improved}]{O benefit; loperamide}. [If she forgets the [wee green capsule]{T loperamide; ongoing}, she [knows every toilet]{S gastrointestinal withdrawal} between Cupar and Kirkcaldy]{O withdrawal; loperamide}.

And there is the [fear]{S anxiety}. "Every [sore stomach]{S pain} was it, back." She came to one of our [groups]{T support group; tried} and we have to report that [it did her no good at all: she went home with six other people's [cancers]{S diagnosis other} and [stopped sleeping]{S sleep worsened}]{O worsening; support group}. For others, [groups]{T support group; general} are a lifeline. What suited Hedda were twelve hours of [counselling]{T counselling; tried; sessions=twelve hours} with Moira, in the wee room with the fish tank. "She never told me to be positive. [Somewhere about the eighth time I noticed I'd [made a dentist's appointment for the next year]{S hopelessness improved}]{O benefit; counselling}."

On Sundays she goes in the sea at Elie with the [Semi-Colons]{T wild swimming group; ongoing; frequency=Sundays}, who have all lost a bit of bowel. For a woman who [couldn't open a fridge]{S functioning side_effect} this is something. "[Nothing makes me feel as well]{O benefit; wild swimming group}, and [my fingers are [no worse]{S neurological absent side_effect} for it]{O tolerated; wild swimming group}." Her oncologist has suggested a daily [aspirin]{T aspirin; planned}, since a test showed that her [tumour]{S diagnosis clin} had the right mutation. She will start it after her colonoscopy in December.

[She is [back at the bench]{S functioning improved} four days a week]{O benefit; overall}. The fifth day is for the shelf. She has added a small jar of sloe stones, worn quite smooth.

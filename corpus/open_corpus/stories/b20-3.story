=== 839-ptsd
title: After the flood
genre: article
layout: newspaper weekend piece
condition: PTSD
area: mental
english: Australian
narrator: journalist
split: train
overall: improved
round: 3
ledger:
  temazepam | medication | stopped | partial | sleep
  alcohol | other | stopped | worse
  desvenlafaxine | medication | tried | no_response | sexual, other_physical
  prazosin | medication | tried | response | neurological
  eye movement desensitization and reprocessing | psychotherapy | tried | response | sleep
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  assistance dog | support | ongoing | response
---
The water came up in Woodburn at three in the morning on the last day of February. Nick Farrant spent nine hours on the roof of the house with his kids and a cat in a laundry basket.

The kids were fine. The cat was fine. For a while Nick was, too.

"I was flat out. Ripping out gyprock, filling in forms. It got me in the winter," says the 41-year-old diesel fitter. "I'd hear rain and I'd be [up and dressed]{S anxiety} before I was awake. [Night sweats]{S other_physical}, [nightmares]{S sleep}. I [blew up at the kids]{S anger} for running a bath."

About one in ten Australians will have [PTSD]{S diagnosis clin general} at some point. After a disaster, most people are [shaken]{S anxiety general} and recover by themselves. A minority go on [reliving it]{S anxiety general}, [avoiding reminders]{S functioning general} and [feeling on guard]{S anxiety fig general} for months or years.

The doctor at the recovery hub, there for a fortnight from Wagga, wrote him a script for [temazepam]{T temazepam; stopped}. [It knocked him out till about two]{O partial; temazepam}. [In the morning he [drove to work half asleep]{S sleep side_effect}]{O side_effect; temazepam}. After the [tablets]{T temazepam; stopped} ran out there was [rum]{T alcohol; stopped}. "[Best sleeping pill going, until it isn't]{O partial; alcohol}. [I got [angrier]{S anger worsened} and my wife took the kids to her mum's]{O worsening; alcohol}." He tipped the last bottle down the new sink that October.

His sister-in-law was on [Pristiq]{T desvenlafaxine; other} and had told everyone at Christmas that it made her [feel normal]{S mood improved other}. The GP thought it a fair idea. [Nick did four months of [Pristiq]{T desvenlafaxine; tried; duration=four months} and felt no better]{O no_benefit; desvenlafaxine}. "[I [couldn't finish]{S sexual fig side_effect}, if you can print that. And I [sweated]{S other_physical side_effect} like a pig]{O side_effect; desvenlafaxine}."

[Prazosin]{T prazosin; tried}, an old blood pressure drug, was for the [nightmares]{S sleep}. [He got [dizzy]{S neurological side_effect} on ladders]{O side_effect; prazosin}. [The [dreams]{S sleep improved} stopped inside a week, though]{O benefit; prazosin}.

He was never [suicidal]{S suicidality absent}, he says. He wants that in. Two blokes he knew were.

What treatment looks like

Dr Helena Voskuijlen, a psychologist in Lismore, saw more than sixty flood patients in the first year. The therapies with the best evidence are [trauma-focused CBT]{T trauma-focused cognitive behavioural therapy (psychotherapy); general} and [EMDR]{T eye movement desensitization and reprocessing; general}, in which a person recalls the memory while following a moving light. "No one can tell you exactly how it works. We can tell you that it does, for most." Some feel [more upset]{S mood possible general side_effect} before they feel better. Since 2023 a psychiatrist with approval may also prescribe [MDMA]{T MDMA-assisted therapy; general}, at a cost of some $25,000.

Nick asked about [MDMA]{T MDMA-assisted therapy; not_tried} as a joke. There was no chance of it.

He saw Dr Voskuijlen eleven times for [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=eleven}. The light was on a bar, like something at a roadworks. [For two days after the first he [didn't sleep at all]{S sleep worsened side_effect}]{O side_effect; eye movement desensitization and reprocessing}. [At the fifth the roof had become a photo of a roof]{O benefit; eye movement desensitization and reprocessing}. "[I could [tell my daughter about it]{S functioning improved}]{O benefit; eye movement desensitization and reprocessing}. She remembers mainly the cat."

These days there is also [Biscuit]{T assistance dog; ongoing}, a labrador on a program for emergency volunteers. [She wakes him if he [thrashes]{S sleep}, and he goes back off]{O benefit; assistance dog}.

It rained on the day that we spoke. [He looked up at the roof once, and then [went on with his tea]{S anxiety improved}]{O benefit; overall}.

=== 840-endometriosis
title: Seven years of "just a bad period"
genre: article
layout: charity page with headings
condition: endometriosis
area: general
english: Irish
narrator: journalist
split: dev
overall: partly_improved
round: 3
ledger:
  mefenamic acid | medication | tried | no_response
  combined pill | medication | tried | no_response | mood, pain
  hot water bottle | other | ongoing | partial | other_physical
  hormonal coil | medication | stopped | worse | pain, other_physical
  laparoscopy | procedure | tried | partial
  goserelin | medication | tried | mixed | other_physical, sexual, sleep
  hysterectomy | procedure | declined | unknown
  excision surgery | procedure | tried | response
  dienogest | medication | ongoing | response | mood
  pelvic physiotherapy | procedure | ongoing | response
---
Aoife Tiernan has a tip for anyone who [faints]{S neurological general} in Dunnes. Do it near the towels.

"I was 17. [Doubled over]{S pain}, [white as a sheet]{S other_physical fig}. The security man thought that I was robbing," she says.

Aoife had [painful periods]{S pain} from her first one. Her mother had had them, and her granny. It was what women got. She [missed a week of school]{S functioning} each month and repeated the Leaving Cert.

What is [endometriosis]{S diagnosis clin general}?

In [endometriosis]{S diagnosis clin general}, tissue much like the womb's own lining grows elsewhere in the body. It affects about one woman in ten. In Ireland it takes nine years on average to be diagnosed.

Symptoms can include:

- [severe period pain]{S pain general possible}
- [pain during or after sex]{S pain general possible}
- [heavy bleeding]{S other_physical general possible}
- [bloating]{S gastrointestinal general possible}
- [exhaustion]{S energy general possible}

What Aoife was given

[Ponstan]{T mefenamic acid; tried}. "[May as well have been Smarties]{O no_benefit; mefenamic acid}." Then the [pill]{T combined pill; tried}, three kinds of it. [The first gave her [mood swings]{S mood side_effect}, the second [migraines]{S pain clin side_effect}]{O side_effect; combined pill}, and [the [pain]{S pain} was the same on all of them]{O no_benefit; combined pill}. [What did help, and still does, was a [hot water bottle]{T hot water bottle; ongoing}; it takes the worst off it]{O partial; hot water bottle}, and [she has [marks on her belly]{S other_physical side_effect} to prove it]{O side_effect; hot water bottle; neutral}.

At 21 a doctor in Galway fitted the [coil]{T hormonal coil; stopped}. Her flatmate had one and [no periods]{S other_physical other improved}, and was delighted with life. [Aoife [bled]{S other_physical side_effect} for five months]{O side_effect; hormonal coil}. "[It was like [being kicked by a horse]{S pain fig worsened side_effect}, and I know, I've been kicked by a horse]{O worsening; hormonal coil}." It was taken out on a Good Friday.

She was 24 when she had [keyhole surgery]{T laparoscopy; tried}. They found it on both ovaries and behind the womb, and burned off what could be reached. [She got seven good months]{O partial; laparoscopy}. She remembers a nurse saying, you poor thing, and that she [cried]{S mood} because somebody had seen it.

Then [monthly injections]{T goserelin; tried; duration=six months} for six months, to put her into a [false menopause]{S other_physical side_effect}. "[No [pain]{S pain improved}. None. I [went to Electric Picnic]{S functioning improved}]{O benefit; goserelin}. [I was also 25 with [hot flushes]{S other_physical side_effect}, [up all night]{S sleep side_effect}, and [no interest in my boyfriend]{S sexual side_effect}]{O side_effect; goserelin}."

A [hysterectomy]{T hysterectomy; declined} was mentioned. She left the room. It is worth saying here that [hysterectomy]{T hysterectomy; general} does not cure [endometriosis]{S diagnosis clin general}, although some are better for it.

Where she is now

In 2022 Aoife borrowed from the credit union and went to a surgeon in Bucharest for [excision]{T excision surgery; tried}, which cuts the disease out rather than burning it. Hundreds of Irish women have travelled. [She [can sit through a film]{S functioning improved}]{O benefit; excision surgery}. [[Sex doesn't hurt]{S pain improved}]{O benefit; excision surgery}. A girl she met in the clinic there had the [same operation]{T excision surgery; other} and was no better for it, and they are still friends.

[[Visanne]{T dienogest; ongoing; frequency=daily}, taken daily, keeps the [periods]{S other_physical improved} away]{O benefit; dienogest}. [She can be a bit [low]{S mood side_effect} on it]{O side_effect; dienogest; neutral}. [Her [pelvic physio]{T pelvic physiotherapy; ongoing} has taught her to let go of muscles that she's been [clenching]{S other_physical} since she was twelve, and the [back ache]{S pain improved} has nearly gone]{O benefit; pelvic physiotherapy}.

[She still has three or four days a month when she [works from bed]{S functioning}]{O partial; overall}. She tells her boss why. He has learned a good deal.

Our support line is run by volunteers and is open on Tuesday evenings.

=== 841-bulimia
title: The second fridge
genre: article
layout: magazine first-hand feature with expert box
condition: bulimia
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 3
ledger:
  meal replacement shakes | lifestyle | tried | worse
  Overeaters Anonymous | support | tried | no_response
  fluoxetine | medication | tried | partial | sleep
  bupropion | medication | not_tried | unknown
  residential program | care_setting | stopped | partial
  dialectical behavior therapy | psychotherapy | tried | response
  topiramate | medication | stopped | worse | appetite_weight, cognition
  dietary counselling | other | ongoing | response
  sertraline | medication | ongoing | response
---
There was a second refrigerator in the garage, for sodas and the Thanksgiving turkey. For nine years it belonged to Carla Benavides and no one else knew.

"My husband would go up to bed at ten. By 10:20 I'd be out there in the dark," said Carla, 39, a paralegal in San Antonio. "I'd [eat until it hurt]{S appetite_weight}, and then I'd [get rid of it]{S appetite_weight fig}. I had it down to half an hour. I was so [ashamed]{S hopelessness}. I'd brush my teeth and go pack lunches."

She was never thin. Nobody looks at a size 12 and thinks of an [eating disorder]{S diagnosis clin general}.

[Bulimia nervosa]{S diagnosis clin general} affects about 1 percent of women and some men. People [binge]{S appetite_weight general} and then make up for it by [vomiting]{S appetite_weight general}, [fasting]{S appetite_weight general}, or [too much exercise]{S appetite_weight general}. It can [wear away teeth]{S other_physical possible general} and [upset the heart]{S other_physical possible general}. Most are of average weight.

Carla's first remedy was [shakes]{T meal replacement shakes; tried}, two a day and a sensible dinner. [By Wednesday she'd be [starving]{S appetite_weight worsened}, and Wednesday night was the worst of the week]{O worsening; meal replacement shakes}. Next was a [twelve-step group]{T Overeaters Anonymous; tried} in a Lutheran basement. The people were kind. "[I'd drive home by way of Whataburger]{O no_benefit; Overeaters Anonymous}."

Her sister Inez had tried [Wellbutrin]{T bupropion; other} and had no [cravings]{S substance_use improved other} for cigarettes or anything else. Carla asked for [Wellbutrin]{T bupropion; not_tried} and was turned down flat, because in people who [purge]{S appetite_weight general} it can bring on [seizures]{S neurological clin possible general side_effect}. She got [Prozac]{T fluoxetine; tried; dose=60 mg} instead, at 60 mg.

"[I went from every night to maybe three nights]{O partial; fluoxetine}," she said. "[I had [wild dreams]{S sleep side_effect}]{O side_effect; fluoxetine; neutral}. [So it did something]{O partial; fluoxetine}. [But three nights is still three nights]{O partial; fluoxetine}."

In 2017 her dentist asked her a question that nobody had asked. She told him. Then she had to tell her husband.

There followed five weeks at a [residential program]{T residential program; stopped; duration=five weeks} in Arizona that her insurance covered for three. Meals at eight, noon, and six. Bathrooms locked for an hour afterward. [She didn't [purge]{S appetite_weight improved} once]{O benefit; residential program}. [She was home nine days when [it all started up again]{S appetite_weight worsened}]{O partial; residential program}.

A psychiatrist put her on [Topamax]{T topiramate; stopped}, which has some studies behind it. "[I [couldn't think]{S cognition side_effect}, and I [lost my appetite]{S appetite_weight side_effect} completely]{O side_effect; topiramate}. [For someone like me that's a party. I started [skipping meals]{S appetite_weight worsened}]{O worsening; topiramate}." He took her off it at her next visit.

THE EXPERT SAYS

[Cognitive behavioral therapy]{T cognitive behavioral therapy (psychotherapy); general} made for [eating disorders]{S diagnosis clin general} works for 40 to 50 percent, according to Dr. Naomi Feldgarten, who has treated them for twenty years. [Dialectical behavior therapy]{T dialectical behavior therapy; general} is a good option if [strong emotions]{S mood general} set off the [binges]{S appetite_weight general}. [Fluoxetine]{T fluoxetine; general} is the only drug approved in the US, and it seldom does the job alone. "[Regular eating]{T regular eating (lifestyle); general} is the medicine," she says. "Everything else is there to help you swallow it."

In January 2019 Carla joined a [DBT]{T dialectical behavior therapy; tried; duration=one year} class and did the full one year. There was a workbook. You wrote down what happened just before. In her case it was nearly always a phone call from her mother.

"[I learned to hang up and stand in the yard with ice in my hands]{O benefit; dialectical behavior therapy}," she said. "[Around Easter I noticed it had been a month]{O benefit; dialectical behavior therapy}."

She meets with a [dietitian]{T dietary counselling; ongoing; frequency=every other week} every other week. [She [eats lunch]{S appetite_weight improved} now, at a table, with people]{O benefit; dietary counselling}. [[Zoloft]{T sertraline; ongoing} keeps the [worry]{S anxiety improved} down]{O benefit; sertraline}, and [she's had no trouble with it]{O tolerated; sertraline}. [She has [slipped]{S appetite_weight fig} four times in six years, and she can tell you the dates]{O partial; overall}.

Carla sold the refrigerator on Facebook. A young couple came for it in a pickup. They asked her whether it ran loud.

=== 842-sleep-apnea
title: The snore that stopped
genre: article
layout: hospital newsletter
condition: sleep apnoea
area: general
english: Canadian
narrator: journalist
split: train
overall: improved
round: 3
ledger:
  nasal strips | other | tried | no_response
  zopiclone | medication | tried | worse | cognition
  escitalopram | medication | stopped | no_response | gastrointestinal
  septoplasty | procedure | tried | partial
  CPAP | procedure | ongoing | response | gastrointestinal, other_physical
  mouthguard | procedure | tried | partial | pain
  weight loss | lifestyle | ongoing | partial
  semaglutide | medication | planned | unknown
  tongue stimulator | neuromodulation | not_tried | unknown
---
Marcel Gaudreau's wife slept in the basement for six years. "She said it was like sharing a bed with a [grader]{S sleep fig}," says the retired Zamboni driver from Sudbury, who is 63.

He tells it as a joke now. In 2018 it wasn't. He was [falling asleep at red lights]{S sleep}. He [woke up with headaches]{S pain}. He [forgot his own phone number]{S cognition} at the bank and had to ask the teller.

[Obstructive sleep apnea]{S diagnosis clin general} happens when the [throat closes]{S sleep general} during sleep. [Breathing stops]{S sleep general} for ten seconds or longer, over and over. An estimated one adult in four is at high risk, and few of them know. Left alone, it raises the risk of [stroke]{S diagnosis clin possible general} and [heart attack]{S diagnosis possible general}.

Marcel started at the drugstore with [nasal strips]{T nasal strips; tried}. [No change]{O no_benefit; nasal strips}, according to his wife. A walk-in doctor heard "[bad sleep]{S sleep}" and gave him [zopiclone]{T zopiclone; tried}. "[I [slept like the dead]{S sleep fig improved}, and the [stopping breathing]{S sleep worsened} got longer. Diane was counting]{O worsening; zopiclone}. [I was [stunned]{S cognition fig side_effect} all the next day]{O side_effect; zopiclone}."

A second doctor heard "[tired]{S energy} and [grumpy]{S anger}" and said [depression]{S diagnosis clin possible}. Marcel wasn't [sad]{S mood absent}. [He took the [Cipralex]{T escitalopram; stopped} all the same, had the [runs]{S gastrointestinal fig side_effect}]{O side_effect; escitalopram}, [noticed nothing else]{O no_benefit; escitalopram}, and quit by himself after two months. His daughter has been on [Cipralex]{T escitalopram; other} since college. It pulled her out of a [very bad winter]{S mood other fig}, and he would never say a word against it.

Then an ENT did a [septoplasty]{T septoplasty; tried} on a nose that had met a few pucks. [He can [smell]{S neurological improved} again]{O benefit; septoplasty; neutral}. [The [snoring]{S sleep} carried on as before]{O no_benefit; septoplasty}.

The sleep lab

It was his pharmacist, Priya Nambiar, who asked if he [snored]{S sleep}. The test at our lab counted [58 stops an hour]{S sleep}. Thirty is severe.

"People expect a mask like a fighter pilot's," says respiratory therapist Joanne Whitecap. "The new ones are small. [CPAP]{T CPAP; general} holds the airway open with air and nothing else. Common troubles are a [dry mouth]{S gastrointestinal possible general side_effect}, a [stuffy nose]{S other_physical possible general side_effect} and [marks on the face]{S other_physical possible general side_effect}. Nearly half of patients give up in the first year, most of them in the first two weeks, so we phone."

Marcel began [CPAP]{T CPAP; ongoing} in May 2019. [The first nights he [woke with a mouth like sandpaper]{S gastrointestinal fig side_effect}, and the strap left a [groove]{S other_physical side_effect}]{O side_effect; CPAP}. Joanne phoned. [A humidifier and a softer strap took care of that]{O tolerated; CPAP}.

"[Day eight, I [woke up before the alarm]{S sleep improved}. I thought something was wrong with me]{O benefit; CPAP}," he says. "[I [drove to Ottawa]{S functioning improved} without pulling over]{O benefit; CPAP}. [The [headaches]{S pain improved} were gone by the long weekend]{O benefit; CPAP}."

His brother in Timmins was given the [same machine]{T CPAP; other} and keeps it in the closet.

For the hunt camp, where there is no power, Marcel tried a [mouthguard]{T mouthguard; tried} made by a dentist. [It cut the [snoring]{S sleep improved} in half]{O benefit; mouthguard}, the other hunters report, and [left him with a [sore jaw]{S pain side_effect}]{O side_effect; mouthguard}. He asked us about the [implant that moves the tongue]{T tongue stimulator; not_tried}; it is not funded in Ontario. [He is [down 22 pounds]{S appetite_weight improved} since he [cut out the Tim Hortons]{T weight loss; ongoing}, which brought his pressure setting down by two]{O partial; weight loss}, and he sees his doctor next month about starting [Ozempic]{T semaglutide; planned}.

[At his last download he had [3 stops an hour]{S sleep improved}]{O benefit; CPAP}. [Diane has [moved back upstairs]{S functioning improved}]{O benefit; overall}. She says that it's too quiet.

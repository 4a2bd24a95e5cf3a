=== 1022-ptsd
title: After the quarry
genre: essay
layout: essay
condition: PTSD
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  paroxetine | medication | tried | no_response | sexual, appetite_weight
  zopiclone | medication | tried | partial | gastrointestinal
  debriefing | psychotherapy | tried | worse
  prazosin | medication | tried | response | neurological
  eye movement desensitization and reprocessing | psychotherapy | stopped | response | sleep
  cannabis | other | stopped | partial | mania_psychosis
  peer support group | support | ongoing | response
  fishing | lifestyle | ongoing | response
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
---
I drove a dumper at the quarry for sixteen years. On 11 October 2017 the bank gave way, and there were two of us in the cab park and only one of us could run. I'm not going to tell it. I've told it, properly, to a person paid to hear it, and I find I don't owe it to anybody else.

The company laid on a [debrief]{T debriefing; tried} two days after, with sandwiches. A man in a fleece went round the table and had each of us say what we'd seen. [I was [not right]{S anxiety worsened} from that minute on]{O worsening; debriefing}, and I've read since that they advise against it now, as it does some people harm. Others found it a comfort. Big Alun did.

What I had I called [nerves]{S anxiety}, because my mother had [nerves]{S anxiety other}. I'd [hit the floor]{S anxiety} when a skip lorry dropped its chains. I [saw him]{S anxiety} in the aisle in Lidl. [Nightmares]{S sleep} every night, always the same one, and the wife in the spare room because I [thrashed]{S sleep}. I wasn't [sad]{S mood absent}. People kept asking me if I was [sad]{S mood possible}. I was [angry]{S anger}, with the kettle, with the dog.

The doctor gave me [paroxetine]{T paroxetine; tried} and [sleepers]{T zopiclone; tried}. [The [sleepers]{T zopiclone; tried} [knocked me out]{S sleep fig improved} for four hours]{O partial; zopiclone} [and left a [taste like a battery]{S gastrointestinal fig side_effect}]{O side_effect; zopiclone}. [The [paroxetine]{T paroxetine; tried} [put two stone on me]{S appetite_weight side_effect} and [finished off what was left in the bedroom]{S sexual fig side_effect}]{O side_effect; paroxetine}, [and the [dream]{S sleep} came round regular as the post]{O no_benefit; paroxetine}. My sister was on [paroxetine]{T paroxetine; other} for [panic]{S anxiety other}, and it sorted her in a month, so I don't say that it's a bad tablet. They reckon that these drugs help about six in ten with [PTSD]{S diagnosis clin general}. [I was one of the four]{O no_benefit; paroxetine}.

My lad got me some [weed]{T cannabis; stopped}. [I [slept]{S sleep improved}, I'll give it that]{O partial; cannabis}. [I also [thought the neighbours were filming me]{S mania_psychosis side_effect}]{O side_effect; cannabis}. The wife found the tin and it went in the Taff.

Two years went by. The inquest was in Pontypridd and lasted three days. We had a new kitchen. I [lost the job]{S functioning}, or it lost me.

Then I was sent to a nurse called Bethan at the veterans' place, though I'm no veteran; they had room. She asked whether I'd heard of [EMDR]{T eye movement desensitization and reprocessing; planned}. I'd heard of it as a thing for soldiers. She asked too what else I'd been offered, and had a good laugh when I said that a bloke on the forum was going to Holland for [MDMA]{T MDMA-assisted therapy; other}. Could I have [that]{T MDMA-assisted therapy; not_tried}? I could not.

First she had the psychiatrist give me [prazosin]{T prazosin; tried; frequency=at night}, a [blood pressure pill]{T prazosin; tried}, at night. [I went [giddy]{S neurological side_effect} getting up to pee]{O side_effect; prazosin}. [Within a fortnight the [dream]{S sleep improved} was down to once a week]{O benefit; prazosin}, [and the [wife moved back in]{S functioning improved} with her pillows]{O benefit; prazosin}.

The [eye thing]{T eye movement desensitization and reprocessing; stopped} is daft to look at. You follow her fingers and you watch it happen again, and you say what you notice. [The first three times I came home and [slept like I'd been hit]{S sleep fig side_effect}]{O side_effect; eye movement desensitization and reprocessing}. [I was [worse]{S anxiety worsened} for a while, [jumpy as a cat]{S anxiety fig}]{O worsening; eye movement desensitization and reprocessing}. She'd said I might be. It was the seventh, I think, or the eighth, when I got to the end of it and he was just dead. [He wasn't [dying]{S anxiety improved} any more]{O benefit; eye movement desensitization and reprocessing}. I don't know how to put it better than that. I'd had twelve by the end.

[I [can hear chains now]{S anxiety improved}]{O benefit; eye movement desensitization and reprocessing}. [I [go round Lidl]{S functioning improved}]{O benefit; overall}.

On a Monday there's a [group]{T peer support group; ongoing; frequency=On a Monday} in the rugby club, six or seven men, no leader, tea. [I've said things there I've not said to the wife]{O benefit; peer support group}. On a Saturday I [fish]{T fishing; ongoing; frequency=On a Saturday}. [For those hours there's [nothing in my head]{S anxiety fig improved} but the float]{O benefit; fishing}. [I still [can't drive past the gates]{S functioning}]{O partial; overall}, and there's a longer way by Nelson that has the better view, so I take it.

His boy is seventeen. He came and asked me about his dad. I told him he was tidy at darts.

=== 1023-obesity-and-depression
title: Notes on a smaller appetite
genre: essay
layout: essay
condition: obesity
area: general
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  Weight Watchers | support | tried | partial
  phentermine | medication | tried | partial | other_physical, sleep
  keto diet | lifestyle | tried | partial
  bupropion and naltrexone | medication | stopped | no_response | gastrointestinal
  gastric bypass | procedure | declined | unknown
  semaglutide | medication | stopped | partial | gastrointestinal
  tirzepatide | medication | ongoing | response | gastrointestinal
  vilazodone | medication | ongoing | response
  psychotherapy | psychotherapy | ongoing | unknown
---
My grandmother kept Fig Newtons in a tin shaped like a barn, and the roof of the barn mooed when you lifted it. I learned to lift it with one finger under the hinge. I mention this to show that I was [sneaking]{S appetite_weight} by the age of six.

I've been [every weight there is between 148 and 331]{S appetite_weight}. [[Weight Watchers]{T Weight Watchers; tried}, four times: [down 30]{S appetite_weight improved}, [up 40]{S appetite_weight worsened}, every time]{O partial; Weight Watchers}. [Phentermine]{T phentermine; tried} in graduate school: [[heart racing]{S other_physical side_effect}, [wide awake]{S sleep side_effect} at four in the morning alphabetizing spices]{O side_effect; phentermine}, [[22 pounds]{S appetite_weight improved}]{O partial; phentermine}. [Keto]{T keto diet; tried}, during which I cried at a bagel. [[Lost 35]{S appetite_weight improved}. [Found 50]{S appetite_weight fig worsened}]{O partial; keto diet}. [[Contrave]{T bupropion and naltrexone; stopped} made me [throw up]{S gastrointestinal side_effect} in a Target]{O side_effect; bupropion and naltrexone}, [did not make me any less [hungry]{S appetite_weight}]{O no_benefit; bupropion and naltrexone}, and went into the trash can outside that same Target.

People assume that a fat person is [depressed]{S mood possible general} about being fat. I was [depressed]{S mood} on my own account, thank you, from about fifteen, thin and fat alike. For that I take [Viibryd]{T vilazodone; ongoing}, with food, and have for seven years; [it [holds me up]{S mood fig improved}]{O benefit; vilazodone}. I see a [therapist]{T psychotherapy; ongoing; frequency=every other Thursday} with a Texas accent every other Thursday. She isn't cheap.

In 2021 my doctor referred me for a [bypass]{T gastric bypass; declined}. I went to the seminar in the hospital basement, where a man stood up and said that he had [lost two hundred pounds]{S appetite_weight other improved} and his wife. He'd had the [surgery]{T gastric bypass; other} in Tijuana. Now he got [dizzy]{S neurological side_effect other} if he ate a cookie. The surgeon showed us a slide: [leaks]{S other_physical possible general side_effect}, [clots]{S other_physical possible general side_effect}, [low iron]{S other_physical possible general side_effect}. I have nothing against it. My cousin Dolores had hers and danced at my wedding. I took the folder home and put a plant on it.

Then everyone was on the [shots]{T GLP-1 agonists (medication); general}. The dental hygienist was on [Ozempic]{T semaglutide; other}. The insurance company, when I called, said that it would cover [Wegovy]{T semaglutide; stopped; duration=a year} for a year, and the woman on the phone lowered her voice and told me she was on it herself.

The drug copies a hormone that the gut makes after a meal. It slows the stomach and tells the brain that dinner is over. In the trials people [lost about fifteen percent]{S appetite_weight general improved}, and some had [nausea]{S gastrointestinal clin general side_effect}, [vomiting]{S gastrointestinal clin general side_effect} or, rarely, [pancreatitis]{S other_physical clin general side_effect}.

[I had the [nausea]{S gastrointestinal clin side_effect}]{O side_effect; semaglutide}. [I had [burps]{S gastrointestinal side_effect} that smelled like a struck match]{O side_effect; semaglutide}. [And I had, for the first time since the barn, [silence]{S appetite_weight fig improved}]{O benefit; semaglutide}. [I stood in my kitchen at ten at night and [did not want anything]{S appetite_weight improved}]{O benefit; semaglutide}. I texted my sister, who has never been [hungry]{S appetite_weight other absent} in her life: IS THIS WHAT IT'S LIKE FOR YOU? She wrote back, is what what it's like.

[It slowed and stuck at 262]{O partial; semaglutide}. The year of coverage ran out in March. [By May the [noise]{S appetite_weight fig withdrawal} was back on]{O withdrawal; semaglutide}, and [I had [regained eighteen pounds]{S appetite_weight withdrawal} by the Fourth of July]{O withdrawal; semaglutide}.

New job, new plan, new [shot]{T tirzepatide; ongoing}. I've been on [Zepbound]{T tirzepatide; ongoing; duration=fourteen months} for fourteen months. [I [weigh 197]{S appetite_weight improved}]{O benefit; tirzepatide}. [I am [constipated as a statue]{S gastrointestinal fig side_effect}]{O side_effect; tirzepatide}. [I [walked up the lighthouse at Cape May]{S functioning improved}, 199 steps, and counted them]{O benefit; tirzepatide}. [My [blood pressure is normal]{S other_physical improved} and my A1c is 5.4]{O benefit; tirzepatide}. Did it make me happy? My [therapist]{T psychotherapy; ongoing} asked. I said that [the [Viibryd]{T vilazodone; ongoing} makes me [happy]{S mood improved}]{O benefit; vilazodone}. [This just lets me [leave the room]{S functioning fig improved}]{O benefit; tirzepatide}.

What I didn't expect was to miss it. I had a [companion]{S appetite_weight fig} from six years old, a bad one, that never shut up, and [now I'm [alone in here]{S appetite_weight fig improved}]{O benefit; tirzepatide; mixed}. When my aunt cleared out the old house she asked which of the dishes I'd like. I asked for the barn. It still moos. I keep my [pens]{T tirzepatide; ongoing} in it.

=== 197-bulimia
title: Fludac, ten months
genre: review
layout: two paragraphs
condition: bulimia
area: mental
english: Indian English
narrator: patient
overall: partly_improved
treatment: fluoxetine
round: 1
ledger:
  triphala | supplement | tried | no_response
  fluoxetine | medication | ongoing | partial | neurological, other_physical
  dietitian programme | care_setting | not_tried | unknown
---
My mother-in-law only said it, "why the tap is always running after lunch?" I am 45, I thought this [illness]{S diagnosis general} is for college girls. Before, one vaid had given [triphala churan]{T triphala; tried}, [it was of no use I think]{O no_benefit; triphala}. Mediclaim people rejected the [dietitian programme]{T dietitian programme; not_tried}, so that I could not do.

Doctor madam started [Fludac]{T fluoxetine; ongoing; dose=60} 60. [[Vomiting]{S appetite_weight improved} was daily, now maybe once in ten days]{O partial; fluoxetine}. [Little [trembling]{S neurological side_effect} is there, and [sweating]{S other_physical side_effect} in AC room also]{O side_effect; fluoxetine; neutral}. I don't know, may be I should not complain.

=== 110-borderline-personality-disorder
title: Recurrent self-harm in a young adult: a second round of skills training
genre: case_report
layout: clinical case report, third person
condition: borderline personality disorder
area: mental
english: British
narrator: clinician
overall: partly_improved
round: 1
ledger:
  st john's wort | supplement | stopped | no_response
  fluoxetine | medication | stopped | no_response | suicidality, sleep
  quetiapine | medication | stopped | partial | energy, appetite_weight
  dialectical behaviour therapy | psychotherapy | ongoing | partial
  crisis house | care_setting | tried | response
  lamotrigine | medication | declined | unknown
---
The patient, a non-binary kitchen porter now aged 25 with a diagnosis of [borderline personality disorder]{S diagnosis clin} (ICD-10 F60.31), is attending the second of two planned courses of [dialectical behaviour therapy]{T dialectical behaviour therapy; ongoing} and has given consent, "so somebody finally writes it down properly", for this account.

The history reaches back to the age of 14, with [cutting of the forearms]{S suicidality}, [affective instability]{S mood clin}, [outbursts of rage]{S anger} after perceived slights and [transient paranoid ideation]{S mania_psychosis clin} under stress. There were [two overdoses]{S suicidality} at 17 and 19. [Chronic emptiness]{S anhedonia clin} was described by the patient as "a [bath with the plug out]{S anhedonia fig}". There was no [psychotic illness]{S mania_psychosis clin absent} in first-degree relatives; a maternal uncle was treated for [alcohol dependence]{S substance_use clin other}.

[Self-treatment with [St John's wort]{T st john's wort; stopped; dose=900 mg; frequency=daily} 900 mg daily, bought online, had been without effect over four months]{O no_benefit; st john's wort} and was discontinued when [fluoxetine]{T fluoxetine; stopped; dose=20 mg} 20 mg was begun in general practice. [Within three weeks [urges to self-harm]{S suicidality worsened side_effect} had increased and the patient [slept less than four hours]{S sleep side_effect}]{O side_effect; fluoxetine}; [mood was unaltered]{O no_benefit; fluoxetine}. The drug was withdrawn. [[Quetiapine]{T quetiapine; stopped; dose=100 mg; frequency=at night} 100 mg at night reduced [arousal]{S anxiety clin improved} and [rage]{S anger improved} to a moderate degree]{O partial; quetiapine}, [at the price of [sedation]{S energy clin side_effect} and 9 kg of [weight gain]{S appetite_weight side_effect}]{O side_effect; quetiapine}. [On two occasions when the prescription ran out over a bank holiday, the patient experienced [rebound insomnia]{S sleep clin withdrawal}, [nausea]{S gastrointestinal clin withdrawal} and [marked irritability]{S anger clin withdrawal}]{O withdrawal; quetiapine}, on the second of these [putting a fist through a pantry door]{S anger withdrawal}. It was tapered and stopped at the patient's request.

The first course of [DBT]{T dialectical behaviour therapy; ongoing; duration=twelve months} (2022, twelve months of weekly [skills group]{T dialectical behaviour therapy; ongoing; frequency=weekly} and [individual therapy]{T dialectical behaviour therapy; ongoing}) was followed by a clear response. [[Episodes of self-harm]{S suicidality clin improved} fell from eleven in the quarter before [treatment]{T dialectical behaviour therapy; ongoing} to one in the last quarter]{O benefit; dialectical behaviour therapy}. [The patient [obtained and held employment]{S functioning improved}]{O benefit; dialectical behaviour therapy}. Following the [suicide]{S suicidality clin other} of a colleague in March 2024, [self-harm]{S suicidality worsened} recurred. [A five-day stay in a [crisis house]{T crisis house; tried; duration=five-day} was judged by the patient to have been "the only place that didn't talk to me like a fire risk"]{O benefit; crisis house}. [Lamotrigine]{T lamotrigine; declined} was offered and declined.

A second course began in September 2024 under a new [therapist]{T dialectical behaviour therapy; ongoing}. [It has not reproduced the earlier result: after eight months the frequency of [self-harm]{S suicidality} stands at four episodes a quarter]{O partial; dialectical behaviour therapy}, [although none has required sutures and the patient now telephones before rather than after]{O partial; dialectical behaviour therapy}. In session the patient is openly angry, chiefly about the nineteen-month gap between referral and start, and about the word "personality" itself.

Repeat courses of [DBT]{T dialectical behaviour therapy; general} have been little studied. In our view diminishing returns should be expected where the precipitant is bereavement, and the patient's own formulation ("you're teaching me to swim again and I'm not drowning, I'm [furious]{S anger}") deserves consideration.

=== 233-postpartum-depression
title: my da got me to go in the end
genre: review
layout: form with fields
condition: postpartum depression
area: mental
english: Irish
narrator: patient
overall: unknown
treatment: antidepressants
rating: 3/5
round: 1
ledger:
  antidepressants | medication | ongoing | unknown | gastrointestinal, neurological
---
Reason for taking it: [PND]{S diagnosis clin}. Im 19, baby is 10 weeks

Side effects: [[boke]{S gastrointestinal side_effect} every morning for 6 days, [jittery hands]{S neurological side_effect}, [mouth like a sandpit]{S gastrointestinal fig side_effect}]{O side_effect; antidepressants}

Anything else: Look its an [antidepressant]{T antidepressants; ongoing} not magic. I never had the [sad]{S mood absent} thing, no [tears]{S mood absent}. I was [raging at everybody]{S anger} and I [didnt want to hold him]{S functioning}. Never wanted to [hurt him]{S suicidality absent} either so dont start. Im only 3 weeks on it so havent a notion if its working. Ask me at xmas. Health visitor grand, receptionist a wagon.

=== 307-gambling-addiction
title: "It was quiet in there": Dana's story
genre: article
layout: charity page
condition: gambling addiction
area: mental
english: American
narrator: journalist
overall: improved
round: 1
ledger:
  psychotherapy | psychotherapy | stopped | no_response | hopelessness
  self-exclusion | other | ongoing | response
  naltrexone | medication | stopped | partial | gastrointestinal, energy
  cognitive behavioural therapy | psychotherapy | ongoing | response
  gamblers anonymous | support | ongoing | response
  money management | support | ongoing | response
---
Home > Stories > Dana, 25

The [blood left my fingers]{S other_physical} before each spin, Dana says. That is how she describes it, in the tone of somebody reading a meter. "They went [white to the second knuckle]{S other_physical}. After, they came back. I think a lot of it was for the coming back."

Dana is 25 and works nights at a parcel depot outside Louisville, Kentucky. She began on her phone at 20, with a slot game that gave out free coins. Inside a year she was playing for money, [seven hours at a stretch]{S substance_use}, on her breaks and in the parking lot. She [sold her car]{S substance_use}, told her family it had been stolen, and [took out four loans]{S substance_use}. She [missed her cousin's graduation]{S functioning} while sitting in the restroom of the same building.

"It wasn't [exciting]{S mania_psychosis absent}," she says. "People assume that. It was quiet in there."

WHAT IS [GAMBLING DISORDER]{S diagnosis clin general}?

[Gambling disorder]{S diagnosis clin general} is recognized as an [addiction]{S substance_use general}. Around 1 in 100 American adults meets the criteria, and two or three times as many have some of the problems without the diagnosis. Fewer than one in ten ever asks for help.

Signs to look for:

* [needing to bet larger amounts to feel anything]{S substance_use general}
* [restlessness]{S anxiety general} or [irritability]{S anger general} when cutting down
* [chasing losses]{S substance_use general}
* [lying about money]{S substance_use general}
* [gambling to get away from worry or low mood]{S substance_use general}
* [putting a job or relationship at risk]{S functioning general}

People who gamble heavily have higher rates of [depression]{S diagnosis clin general} and of [suicide attempts]{S suicidality clin general}. If you are thinking about [ending your life]{S suicidality general}, please call or text [988]{T crisis line (support); general}.

"He asked me what I'd won"

The first person Dana told was a [counselor]{T psychotherapy; stopped; sessions=three} found through her insurance card. She saw him three times. "He asked me what was the most I'd won. He looked impressed. Then he gave me a worksheet about shopping." [She left each appointment and [played in the bus shelter]{S substance_use}]{O no_benefit; psychotherapy}. [By the third she felt [too stupid to be helped]{S hopelessness side_effect}, and didn't go back]{O side_effect; psychotherapy}.

Eight months later, $31,400 in debt, she put herself on the state's [self-exclusion list]{T self-exclusion; ongoing}, and added [blocking software]{T self-exclusion; ongoing} on two phones. [It closed most of the doors]{O benefit; self-exclusion}. [It did nothing about the [wish to open them]{S substance_use fig}]{O no_benefit; self-exclusion}. Her hands, she noticed, [went white]{S other_physical} at the self-checkout.

Medication, and a gap in it

There is no drug approved for [gambling disorder]{S diagnosis clin general} in the United States. Some doctors prescribe [naltrexone]{T naltrexone; general}, which blocks opioid receptors and is approved for [alcohol]{S substance_use general} and [opioid dependence]{S substance_use clin general}. In trials it lowered [urges]{S substance_use general} in a proportion of patients, and many stopped it because of [nausea]{S gastrointestinal clin general side_effect}.

Dana was prescribed [naltrexone]{T naltrexone; stopped; dose=50 mg; started=January 2023}, 50 mg, in January 2023. [She was [sick to her stomach]{S gastrointestinal side_effect} for nine days and [so sleepy]{S energy side_effect} that a supervisor sent her home]{O side_effect; naltrexone}. [On the tenth day she ate breakfast, and the [urge, she says, was "about the size of a pea"]{S substance_use fig improved}]{O benefit; naltrexone}. She remained on it for the twelve months that she and her doctor had agreed on.

[In the fourth month she ran out over a snowstorm and missed five days. The [urge came back on day three]{S substance_use withdrawal}, and with it $600]{O withdrawal; naltrexone}. [Toward the end of the year it was doing less, even without a gap]{O partial; naltrexone}. They ended it in January 2024 as planned. [In March she [gambled for eleven hours]{S substance_use worsened}]{O partial; naltrexone}.

"I wasn't surprised," she says. "I wrote down the amount and I called."

Who she called

Dr. Priyanka Osterhaus runs the gambling clinic at Blue Heron Behavioral Health. "A [lapse]{S substance_use general} after a medication ends isn't a verdict on the person," she says. "It tells us that we turned the volume down, and didn't change the station. [Cognitive behavioral therapy]{T cognitive behavioural therapy; general} changes the station. About half of the people who complete it are [abstinent]{S substance_use clin improved general} or close to it a year later."

Dana did fourteen weeks of [CBT]{T cognitive behavioural therapy; ongoing; duration=fourteen weeks} with a [therapist]{T cognitive behavioural therapy; ongoing} at the clinic, Ms. Loy, and still sees her monthly. They did not talk about winning. They worked through a single Tuesday, minute by minute: the paycheck landing at 12:01 a.m., the break at 3, the dead corner by the vending machine. Dana changed her pay date. She takes her break at the loading dock, with a forklift driver who is in [recovery]{S substance_use other improved} from something else. [[Urges]{S substance_use improved} still come on paydays, she says, and they pass in under twenty minutes]{O benefit; cognitive behavioural therapy}. She has timed them.

She attends [Gamblers Anonymous]{T gamblers anonymous; ongoing; frequency=Sundays} on Sundays. "I don't do the God part. I do the chairs. [Putting the chairs out gets me through to Monday]{O benefit; gamblers anonymous}." Her aunt [holds her bank card]{T money management; ongoing}, [an arrangement both of them dislike and which has worked]{O benefit; money management}.

Treatments that can help

* [cognitive behavioral therapy]{T cognitive behavioural therapy; general}, in person or online
* [motivational interviewing]{T motivational interviewing (psychotherapy); general}
* [peer groups]{T peer groups (support); general} such as [GA]{T gamblers anonymous; general}
* [self-exclusion]{T self-exclusion; general} and [blocking software]{T self-exclusion; general}
* medication for some people, also for [anxiety]{S anxiety clin general} or [ADHD]{S diagnosis clin general} where present
* [help with debt]{T money management; general}

[At the time we spoke, Dana had [not placed a bet]{S substance_use improved} for 412 days]{O benefit; overall}. The debt is at $19,050. She told her family about the car at Easter. Her grandmother had known the whole time, because nobody steals a 2009 Corolla with a door that color.

Asked whether she misses it, she looks at her hands before answering. "I knit now," she says. "No I don't. People like to hear that. I look at the wall. It's fine."

If this story sounds like yours or someone's you love, our [helpline]{T helpline (support); general} is open all night.

=== 007-self-harm
title: blade kept in geometry box, 52 years old man
genre: forum
layout: post with an update weeks later
condition: self-harm
area: mental
english: Indian English
narrator: patient
overall: unchanged
round: 1
ledger:
  medication | medication | ongoing | no_response | gastrointestinal, sexual
  physiotherapy | procedure | stopped | partial
  cold water | lifestyle | tried | no_response
---
My son's old geometry box is where I am keeping it. Camlin, orange, the compass has gone and the blade is there. I am telling this because in this forum all are 17, 18, 20. I am 52, bank officer, Nagpur, two children settled.

I will give exact details of what happens in the body, as nobody describes. First, about forty minutes before, the [soles of the feet become hot]{S other_physical}. Then a [tightness under the left collar bone]{S other_physical}, size of one rupee coin. Then [hearing goes far]{S mania_psychosis}, as if the [house is inside a steel tiffin]{S mania_psychosis fig}. Then I [cut]{S suicidality}, [upper thigh]{S suicidality}, always the right. Then the feet are cold and I [can hear the ceiling fan]{S mania_psychosis improved}. It is not to [die]{S suicidality absent}, please understand. I have never wanted to [die]{S suicidality absent}.

In 2019 I had [frozen shoulder]{S diagnosis clin} and the [physiotherapist]{T physiotherapy; stopped; duration=three months; started=2019} gave one programme, pulley and wall ladder and stretching with a weight, morning and evening, three months. [Strange thing, in that period I did [not cut]{S suicidality improved} even one time]{O benefit; physiotherapy}. I thought it is the [shoulder pain]{S pain} doing the work in place of blade. When [programme]{T physiotherapy; stopped} was completed, [after some five weeks I was [back]{S suicidality worsened} with the Camlin box]{O partial; physiotherapy}.

So this March I paid for same [programme]{T physiotherapy; stopped; started=March; duration=10 weeks} again, same lady, 10 weeks. [But this time it was only [exercise]{T physiotherapy; stopped}. Feet became [hot]{S other_physical} as before and I [cut]{S suicidality} on 6 dates]{O no_benefit; physiotherapy}. I have written them. Family doctor has given also the [pill]{T medication; ongoing; frequency=at night} at night, he did not explain it, small white, scored. From this stuff [there is [acidity]{S gastrointestinal side_effect}, [stool is loose]{S gastrointestinal side_effect}, and [erection is not coming]{S sexual side_effect}]{O side_effect; medication}. [The coin under the collar bone is [exactly where it was]{S other_physical}]{O no_benefit; medication}.

Has any older person come out of this? Kindly don't only write "see a professional." I have seen.

UPDATE after 6 weeks. Thank you to all, specially to the sir from Manchester. I told my wife. She has taken the box, so now it is a different box. Doctor doubled the [pill]{T medication; ongoing}. [[Acidity]{S gastrointestinal worsened side_effect} is double and the rest is same]{O side_effect; medication}. [4 dates]{S suicidality} in these weeks, so [I cannot say less and I cannot say more]{O no_benefit; overall}. Somebody had suggested [ice water on the wrists]{T cold water; tried}. [I tried for nine days; [feet]{S other_physical} did not listen]{O no_benefit; cold water}.

=== 284-osteoarthritis
title: Ran hurdles in college, paying for it
genre: review
layout: form with fields
condition: osteoarthritis
area: general
english: American
narrator: patient
overall: partly_improved
treatment: celecoxib
rating: 7
round: 1
ledger:
  naproxen | medication | tried | no_response | gastrointestinal
  celecoxib | medication | ongoing | partial | gastrointestinal, other_physical
  hyaluronic acid injections | procedure | not_tried | unknown
---
CONDITION: [osteoarthritis]{S diagnosis clin}, right knee, medial side

SIDE EFFECTS: [[ankle swelling]{S other_physical side_effect} by evening (sock line 3 mm deep), [gas]{S gastrointestinal side_effect}, [blood pressure up]{S other_physical side_effect} from 112 to 126]{O side_effect; celecoxib}

COMMENTS: [Right now I [can do nine stairs]{S functioning improved} before the [inside edge of the joint starts to grate]{S pain}. Two years ago I was 29 and it was [two stairs]{S functioning}]{O partial; celecoxib}. [[Naproxen]{T naproxen; tried} from the ER did nothing]{O no_benefit; naproxen} [except [heartburn]{S gastrointestinal side_effect}]{O side_effect; naproxen}. [[Celebrex]{T celecoxib; ongoing; dose=200 mg} 200 mg, later the generic [celecoxib]{T celecoxib; ongoing}, kicks in at around 2 hrs and takes the [ache]{S pain improved} from a 6 to a 3]{O partial; celecoxib}. [The [catch when I pivot]{S pain} is untouched]{O no_benefit; celecoxib}. [Celebrex]{T celecoxib; ongoing} capsules and [generic]{T celecoxib; ongoing} feel identical to me. Insurance refused the [gel shots]{T hyaluronic acid injections; not_tried}, "not old enough," which isn't a medical term.

=== 297-complex-ptsd
title: Talk given at a trust's annual lived-experience day
genre: essay
layout: speech
condition: complex PTSD
area: mental
english: British
narrator: patient
overall: improved
round: 1
ledger:
  antidepressants | medication | stopped | partial | sexual, anhedonia
  eye movement desensitization and reprocessing | psychotherapy | tried | partial | gastrointestinal, sleep
  hospital admission | care_setting | tried | response
  stabilisation group | psychotherapy | tried | response
  peer support group | support | ongoing | response
---
[Seven out of ten]{O partial; overall}. I was asked at the door to rate my care, on a tablet, by a boy with a lanyard, and I said seven, and he asked what would have made it a ten, and I said being born somewhere else. He put "environment".

Good morning. I'm Maureen, I'm fifty-seven, I used to do the payroll for this trust, so some of you owe me an apology for your expenses.

I've been given fifteen minutes for [complex PTSD]{S diagnosis clin}. The "complex" is there to tell it apart from the sort where one thing happens. In my case several things happened, between the ages of four and sixteen, in a semi in Stockport with very nice curtains, and I don't propose to go into them before lunch.

What I'd like to describe is what it was like to have it without knowing. I thought I was rude. I [couldn't sit with my back to a room]{S anxiety}. If a man cleared his throat behind me I'd be [under the desk in my head]{S anxiety fig} and smiling with the rest of my face. I [left my own wedding reception]{S functioning} for forty minutes and stood in a larder. I'd [lose whole afternoons]{S mania_psychosis}; I would [come back to myself]{S mania_psychosis} at the bus station with the wrong shopping. I [dreamt about those curtains]{S sleep} most nights for three decades. And I was [so ashamed]{S hopelessness}, all the time, in a general way, [like a smell you can't trace]{S hopelessness fig}.

My GP in those days gave me [antidepressants]{T antidepressants; stopped}. I don't remember which, they were a family of [tablets]{T antidepressants; stopped} and I met most of the cousins. [They did take the [tears]{S mood improved} away]{O partial; antidepressants}. [They took everything else in that postcode as well. I [could have watched the dog be run over]{S anhedonia fig side_effect}]{O side_effect; antidepressants}. [As for marital relations, the [shop was shut]{S sexual fig side_effect}, the lights were off and the staff had gone home]{O side_effect; antidepressants}. Derek was very decent about it. He took up bowls. After six years I came off the [tablets]{T antidepressants; stopped; duration=six years} and Derek gave up bowls, and that's all I'll say on the matter.

Then I had my first [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=twenty; started=2015}. 2015, twenty sessions, with a lady called Bronwen who had a little light bar like something off a budget Knight Rider. I thought, well, this is nonsense, and then in session four I [smelt the hallway carpet]{S anxiety}. [It was dreadful for about two months; I was [sick before every appointment]{S gastrointestinal side_effect} and the [dreams doubled]{S sleep worsened side_effect}]{O side_effect; eye movement desensitization and reprocessing}. [But by the end the [man in the doorway was a man in a photograph of a doorway]{S anxiety fig improved}]{O benefit; eye movement desensitization and reprocessing}. [I [sat in the middle of a restaurant]{S functioning improved}. I had the tiramisu]{O benefit; eye movement desensitization and reprocessing}.

So naturally, when my mother died in 2019 and I had to clear that house, and it all [got up again]{S anxiety fig worsened}, I went back for more. Same technique, different lady, no Bronwen, she'd retired to Anglesey. [Twelve sessions of [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=Twelve}, and I might as well have been watching tennis]{O no_benefit; eye movement desensitization and reprocessing}. Actually, no. [I came out of the ninth and [couldn't remember how to get home]{S mania_psychosis worsened}]{O worsening; eye movement desensitization and reprocessing}. I rang Derek and told him I was at a bus stop. He said, "Which?" I said, "The one with the sky."

That was how I became an [inpatient]{T hospital admission; tried; duration=five weeks}. Five weeks. I'd like to put in a word here for Cedar Ward, which smells of gravy and which I was terrified of, and which was the first place in my life where somebody sat outside my door at night *on purpose and for my benefit*. [I [slept]{S sleep improved}. I'm told I [snored]{S sleep improved}]{O benefit; hospital admission}. [There's a ten out of ten for you]{O benefit; hospital admission}, put that on your tablet.

On the ward they ran a thing called a [stabilisation group]{T stabilisation group; tried}, which sounds like joinery. You learn to name five things you can see. I was scornful. [I have since named five things in Asda, in a scanner, and at a christening, and I [stayed in the room]{S mania_psychosis improved} each time]{O benefit; stabilisation group}.

And afterwards there was, and is, the [Thursday lot]{T peer support group; ongoing; frequency=Thursday}. [Peer support]{T peer support group; ongoing}. Nine of us, a leisure centre, a urn. *An* urn. One was in the Falklands, one's a former nun. Nobody asks what happened to you; we discuss parking. If someone [goes]{S mania_psychosis fig other}, somebody else says what day it is and passes the digestives. [I've had thirty years of professionals and I'd say the [group]{T peer support group; ongoing} has done more than the whole pack of you, with respect]{O benefit; peer support group}.

How am I? [I [still don't care for throat-clearing]{S anxiety}, so thank you, sir, in row three]{O partial; overall}. [But I have my [back to a door]{S anxiety improved} as I speak, and I've only just noticed]{O benefit; overall}.

I'd like one change, since I've got the microphone. When you ask people like me whether treatment *worked*, leave us a bigger box. Thank you. There are sandwiches, and I've checked, they're the good ones.

=== 217-depression
title: Small Arithmetic
genre: essay
layout: essay
condition: depression
area: mental
english: American
narrator: patient
overall: unchanged
round: 1
ledger:
  paroxetine | medication | stopped | no_response | sleep, other_physical
  mirtazapine | medication | stopped | no_response | appetite_weight
  nortriptyline | medication | ongoing | no_response
  swimming | lifestyle | ongoing | partial
  journaling | lifestyle | ongoing | no_response
  psychotherapy | psychotherapy | ongoing | unknown
  psilocybin-assisted therapy | drug_assisted_therapy | planned | unknown
---
[Paxil]{T paroxetine; stopped} was the first, and I remember it mostly for the cup. The pharmacy in our town is also the ice cream counter, and when I picked up my [Paxil]{T paroxetine; stopped} the girl handed me a paper cup of water and said, "You can take one now if you want," as if it were a sample. I was thirty-four. I took one. I bought a scoop of maple walnut and sat in the car with the windows up in July.

I'd like to tell this in order, and hopefully, because I am hopeful, though the order doesn't make a shape yet.

The thing itself arrived after my second miscarriage and then stayed past any explanation. I [slept with my shoes on]{S functioning}. I'm a piano tuner, and I began to [hear every instrument as about to go out]{S hopelessness fig}; I'd finish a job and [want to apologize to the owner]{S hopelessness}. My husband would ask what I was thinking and the truth was nothing, a [long beige corridor of nothing]{S anhedonia fig}. I [counted overpasses]{S suicidality}, not with any plan. I only noticed that I was counting.

So, the cup. I'd put it off most of a year because of one thing. My aunt [gained seventy pounds]{S appetite_weight other side_effect} on some [pill]{T medication (medication); other} in the nineties and I had it in my head that I'd [lose my shape]{S appetite_weight possible side_effect} along with everything else. [I didn't. I [didn't gain an ounce]{S appetite_weight absent side_effect}, my rings still spun]{O tolerated; paroxetine}. [What I got instead was [sweat]{S other_physical side_effect}]{O side_effect; paroxetine}. [I'd be inside a grand with my arm down among the strings and it would [drip off my chin onto the soundboard]{S other_physical side_effect}]{O side_effect; paroxetine}. [And I [yawned]{S sleep side_effect}, all day, enormous cat yawns, in front of clients]{O side_effect; paroxetine}. We raised it once. I drove out to my sister's in October, painted her mudroom, came home, sanded a bench, and raked. My husband read an entire biography of Grant. It was somewhere in the second volume that he put it down and asked me, gently, whether I noticed any difference. I said I thought the bench looked good. [No, he said, and I said no]{O no_benefit; paroxetine}.

I quit because of the [sweating]{S other_physical side_effect}, and I quit badly. I went to a tuners' convention in Ohio and left the bottle on the sink. [By the second night, [electric crickets behind my eyes]{S neurological fig withdrawal} whenever I turned my head. I [cried at a lecture on hammer felt]{S mood withdrawal}]{O withdrawal; paroxetine}. A man from Duluth gave me his seat by the aisle. I figured that if I was through the worst of it, I might as well be through it, and didn't go back.

[Remeron]{T mirtazapine; stopped; duration=four months} next, for four months. [That one did [put the weight on]{S appetite_weight side_effect}, [eighteen pounds]{S appetite_weight side_effect}, so the aunt got her turn after all]{O side_effect; mirtazapine}. I'd have kept every pound in trade for one good week. [The [corridor]{S anhedonia fig} stayed beige]{O no_benefit; mirtazapine}. I stopped that too, properly this time, with a calendar.

In the meantime I [swim]{T swimming; ongoing; frequency=Monday, Wednesday, and Friday}. The Y opens at 5:30. Monday, Wednesday, and Friday I do sixty lengths in the lane next to a retired judge who hums. I've tried to be honest with myself about what it does. [For as long as I'm in the water, and until about the time my hair dries, [there's somebody home]{S anhedonia fig improved}]{O partial; swimming}. Then it's noon. I also [keep a notebook]{T journaling; ongoing}, three lines a day, because a magazine told me to. [I can report that it has produced a notebook]{O no_benefit; journaling}.

I see a [counselor]{T psychotherapy; ongoing; started=spring} named Ruth, since spring. She has me sit with the miscarriages, which nobody had thought to ask about. It's too early to say. I leave her office feeling used, the way a muscle does.

And since August there's [nortriptyline]{T nortriptyline; ongoing; dose=seventy-five milligrams; started=August}, an old one, seventy-five milligrams. My doctor checked my heart with stickers first. I'd read about [dry mouth]{S gastrointestinal possible general side_effect} and [blurred sight]{S other_physical possible general side_effect} and [dizziness on standing]{S neurological possible general side_effect}, and I lined up lozenges like a fool. [Nothing. No [dryness]{S gastrointestinal absent side_effect}, no [spots]{S other_physical absent side_effect}, I stand up like a cadet]{O tolerated; nortriptyline}. We're at ten weeks. [If I put the questionnaire from last November on top of the one from this November and hold them to the window, the checkmarks line up]{O no_benefit; nortriptyline, overall}.

Here's where I'm supposed to be discouraged. I'm a person who moves a string by a hair, listens, moves it back. Most of what I do in a day doesn't sound like anything until the octave closes. There's a study at the university, [psilocybin with two therapists in the room]{T psilocybin-assisted therapy; planned}, and they called Tuesday to say that I'm screened in for February. I wrote it in the notebook. It was the first time the three lines ran to four.

[I [don't feel better]{S mood}]{O no_benefit; overall}. I want that on the record, because the people who write these usually do by now. [I [sleep in my shoes]{S functioning} still, some nights]{O no_benefit; overall}. But I've noticed I [don't count the overpasses]{S suicidality improved} on the road to the Y, and I don't know whether that's a change or just the dark, at that hour, in November.

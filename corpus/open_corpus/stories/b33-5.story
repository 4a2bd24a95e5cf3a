=== 1415-insomnia
title: Sleep week: "I've had every pillow there is"
genre: article
layout: newspaper health page with fact box and list of tips
condition: chronic insomnia
area: mental
english: British
narrator: journalist
split: train
overall: unchanged
round: 4
ledger:
  zopiclone | medication | stopped | partial | gastrointestinal
  trazodone | medication | tried | unknown | sleep
  melatonin | medication | tried | unknown
  magnesium spray | supplement | tried | no_response | other_physical
  white noise | other | ongoing | unknown
  4-7-8 breathing | mind_body | tried | worse
  sleep restriction | psychotherapy | stopped | worse | sleep
  Night Kitchen | support | ongoing | partial
  daridorexant | medication | ongoing | unknown
  hypnotherapy | psychotherapy | declined | unknown
---
It is ten to four in the morning, and in a bungalow in Lowestoft Maureen Fisk, 62, is ironing tea towels. She will iron until five. At seven she will open the post office.

"My husband says count your blessings. I've counted them, Roy. There's eleven."

Maureen has [not had more than four hours]{S sleep} in one go since 2018, when the job was regraded and her mother died in the same month. She is [tired in her teeth]{S energy fig}, she says. She has [given customers change for notes they'd not handed over]{S cognition}.

One in three adults in Britain has [poor sleep]{S sleep general}; about one in ten has [insomnia]{S diagnosis clin general}, which means three [bad nights]{S sleep general} a week for three months, with [trouble coping]{S functioning general} in the day. Women and over-60s are affected the most.

WHAT WORKS, ACCORDING TO THE EVIDENCE

• [CBT for insomnia]{T CBT for insomnia (psychotherapy); general} ([CBT-I]{T CBT for insomnia (psychotherapy); general}): seven in ten improve. It combines [sleep restriction]{T sleep restriction; general}, [stimulus control]{T stimulus control (psychotherapy); general} and work on thoughts
• [Z-drugs]{T Z-drugs (medication); general}: for two to four weeks at most. Possible: a [metallic taste]{S gastrointestinal general possible side_effect}, [falls]{S neurological general possible side_effect}, [dependence]{S substance_use clin general possible side_effect}
• [Melatonin]{T melatonin; general}: a few minutes' gain, mainly over 55
• [Orexin blockers]{T orexin antagonists (medication); general}, the newest: they switch off the wake signal rather than switching on sleep

The tablets first. [Zopiclone]{T zopiclone; stopped; duration=the fifth month} in 2019. "[Glorious. Two weeks of glorious]{O partial; zopiclone}. [Everything [tasted of tin]{S gastrointestinal fig side_effect}]{O side_effect; zopiclone}. [By the fifth month I was [awake]{S sleep} on it, sucking a penny]{O no_benefit; zopiclone}." The surgery took it off repeat without a word. [For nine nights she [didn't sleep at all]{S sleep withdrawal} and her [heart thumped]{S other_physical withdrawal}]{O withdrawal; zopiclone}. [[Trazodone]{T trazodone; tried} had her [walking into the scales]{S sleep fig side_effect} till noon]{O side_effect; trazodone}. [[Melatonin]{T melatonin; tried} was no bother, she'll say that for it]{O tolerated; melatonin}. [A [magnesium spray]{T magnesium spray; tried} for the feet, from an advert, [itched]{S other_physical side_effect}]{O side_effect; magnesium spray}. [She might as well have sprayed Roy]{O no_benefit; magnesium spray}.

Her daughter put a [rain machine]{T white noise; ongoing} by the bed. It's still on. Maureen is used to it.

Then came the [breathing]{T 4-7-8 breathing; tried}: in for four, hold for seven, out for eight. "[I lay there sweating over the sums. I got more [wound up]{S anxiety fig worsened} than when I started]{O worsening; 4-7-8 breathing}."

[Sleep restriction]{T sleep restriction; general}, how it works

This sounds like a mistake. Somebody who [sleeps four hours]{S sleep general} may only be in bed for five. Sleep pressure builds, sleep gets deeper, and the time in bed is lengthened by a quarter of an hour each week. The first fortnight is rough. "It is the best thing we have, and a fifth of my patients would like to strangle me," says Dr Olu Bamford, who leads a sleep clinic in Norwich. "One lady, seventy-four, [sleeps right through]{S sleep other improved} after six weeks of [restriction]{T sleep restriction; other}. But people who drive for work or who've had [epilepsy]{S diagnosis clin general} need something else."

Maureen signed up for the [restriction]{T sleep restriction; stopped} online. Her window was 1am to 6am. [In the second week she [nodded off]{S sleep side_effect} at the counter with a parcel for Latvia on the scales]{O side_effect; sleep restriction}. [In the fourth her [nights were down to two and a half hours]{S sleep worsened}]{O worsening; sleep restriction}. Head office rang. She gave it up. The online programme offered her [hypnosis tapes]{T hypnotherapy; declined} instead, and she did not bother opening them.

What she hasn't given up is the [Night Kitchen]{T Night Kitchen; ongoing; frequency=from two to five}, a radio-style video call run by a Suffolk charity from two to five, for anyone who is [awake]{S sleep general}. People bake. Somebody plays the accordion, not well. "[I'm still [up]{S sleep}, I'm just not [on my own]{S functioning improved} with it]{O partial; Night Kitchen}."

Nine days ago she began [daridorexant]{T daridorexant; ongoing; dose=50mg; started=nine days ago}, 50mg. Her GP wants a month before she'll discuss it.

SIX TIPS FOR TONIGHT

1. [Get up at the same time]{T sleep hygiene (lifestyle); general}
2. [No screens in the last hour]{T sleep hygiene (lifestyle); general}
3. [Caffeine before noon only]{T cutting down caffeine (lifestyle); general}
4. If [awake]{S sleep general} for twenty minutes, [leave the bed]{T stimulus control (psychotherapy); general}
5. [Don't look at the clock]{T sleep hygiene (lifestyle); general}
6. Ask your surgery or pharmacist. Don't borrow other people's tablets

Asked how she compares with 2018, Maureen thinks for a bit. "[The same]{O no_benefit; overall}," she says. "[With flatter tea towels]{O no_benefit; overall}."

=== 1416-psychosis
title: Hearing voices: Tobias and the committee
genre: article
layout: charity web page with headings, myth box and bullets
condition: schizophrenia
area: mental
english: second-language English
narrator: journalist
split: train
overall: partly_improved
round: 4
ledger:
  haloperidol | medication | stopped | mixed | neurological
  risperidone | medication | stopped | partial | sexual, other_physical
  hospital admission | care_setting | tried | partial
  earplugs | other | tried | partial
  music | other | ongoing | partial
  AVATAR therapy | psychotherapy | tried | response | gastrointestinal
  aripiprazole | medication | ongoing | response | anxiety
  Hearing Voices group | support | ongoing | response
  omega-3 | supplement | tried | unknown
  clozapine | medication | declined | unknown
---
Tobias Lindqvist, 27, works with bicycles in a social workshop in Malmö. He [repairs on average five in the day]{S functioning improved}. "Before I [could do one in the week]{S functioning}, because the [committee]{S mania_psychosis fig} had opinions about each screw."

The [committee]{S mania_psychosis fig} are four [voices]{S mania_psychosis}. They came when he was nineteen, in the army. Two [whisper]{S mania_psychosis}, one [laughs]{S mania_psychosis}, and one, whom he calls the [Director]{S mania_psychosis fig}, [says to him that he should jump]{S mania_psychosis}.

Facts about [voices]{S mania_psychosis general}

• 5 to 10 per cent of all people [hear voices]{S mania_psychosis general} at some time in life
• Most of these have no illness
• In [schizophrenia]{S diagnosis clin general}, [voices]{S mania_psychosis general} come together with [paranoia]{S mania_psychosis clin general}, [confused thinking]{S cognition general} or [withdrawal from others]{S functioning general}
• [Schizophrenia]{S diagnosis clin general} isn't a [split personality]{S mania_psychosis general absent}

MYTH: People who [hear voices]{S mania_psychosis general} are dangerous. FACT: They are much more often the victims of violence.
MYTH: You must never talk to the [voices]{S mania_psychosis general}. FACT: For some it is just this that helps.

How it began

He was two months in [hospital]{T hospital admission; tried; duration=two months}. [It gave him rest and regular food, and the [Director]{S mania_psychosis fig} came along]{O partial; hospital admission}. There he got [haloperidol]{T haloperidol; stopped}. "[The [four became one]{S mania_psychosis improved}, far away, like [in the next flat]{S mania_psychosis fig improved}]{O benefit; haloperidol}. [But my [tongue went out of the mouth by itself]{S neurological side_effect} and I [walked like in ski boots]{S neurological fig side_effect}]{O side_effect; haloperidol}." The doctors changed to [risperidone]{T risperidone; stopped; duration=three years}. [It held the [whispering]{S mania_psychosis improved} down, not the [Director]{S mania_psychosis fig}]{O partial; risperidone}. [He [got milk in his breasts]{S other_physical side_effect}, as a man, and the [girlfriend side of life was over]{S sexual fig side_effect}]{O side_effect; risperidone}. After three years he threw it in the sea, "with the box". [Six weeks later the police found him [on the roof of the workshop]{S suicidality withdrawal}; the [committee was complete]{S mania_psychosis fig withdrawal}]{O withdrawal; risperidone}.

Since then he has [aripiprazole]{T aripiprazole; ongoing; route=injection; frequency=each month} as an injection each month. [The first weeks he [couldn't sit]{S anxiety side_effect}]{O side_effect; aripiprazole}, [this is gone]{O tolerated; aripiprazole}. [The [laughing one]{S mania_psychosis improved} has not been heard since 2021]{O benefit; aripiprazole}. [[Breasts: normal]{S other_physical improved side_effect}]{O tolerated; aripiprazole}. [He [passed the course for bicycle mechanics]{S functioning improved}]{O benefit; aripiprazole}.

[Clozapine]{T clozapine; declined} was offered, the strongest of the [antipsychotics]{T antipsychotics (medication); general}, which is used when two others have failed. It needs a blood test each week in the beginning because the [white cells can fall]{S other_physical general possible side_effect}. Tobias fears needles more than directors. His room-mate from the ward takes [clozapine]{T clozapine; other} and [studies law]{S functioning other improved} again.

What one can do oneself

Many members have tricks of their own. We have collected some:

• [one earplug]{T earplugs; general}, in the left ear
• [humming]{T humming (other); general} or [reading aloud]{T reading aloud (other); general}
• [an appointment for the [voices]{S mania_psychosis general}]{T voice appointments (other); general}, for example from 7 to 7.15
• a [telephone at the ear]{T pretend phone (other); general}, so that you can answer in the tram

[For Tobias the [earplug]{T earplugs; tried} was good in two of ten cases]{O partial; earplugs}. [[Death metal]{T music; ongoing} in the headphones covers them as long as the record goes]{O partial; music}. [Fish oil]{T omega-3; tried} he took because his grandmother bought it.

How [AVATAR therapy]{T AVATAR therapy; general} works

In [AVATAR therapy]{T AVATAR therapy; general} one builds the face and sound of the voice on a computer. The therapist speaks through it, first with the voice's own ugly words, and then gives in, bit by bit, while the patient answers back. In a British study with 345 people [distress]{S anxiety general} was lower after 16 weeks. There is not a long queue, since almost no place offers it.

Tobias was in such a study in Copenhagen, seven [meetings with the Director]{T AVATAR therapy; tried; sessions=seven}. "They made him exactly. Grey, with a small tie. [The first time I [vomited]{S gastrointestinal side_effect} in the paper basket]{O side_effect; AVATAR therapy}. The fifth time I told him, you have never repaired a bicycle. [He was [quiet]{S mania_psychosis improved}]{O benefit; AVATAR therapy}. [He [is smaller now]{S mania_psychosis fig improved}, he comes mostly when I'm [tired]{S energy}]{O benefit; AVATAR therapy}."

Our groups

We have eleven [Hearing Voices groups]{T Hearing Voices group; general}. No diagnosis is needed, and nobody asks about medicines. Coffee costs 10 kronor.

Each Tuesday Tobias leads the [one in Möllan]{T Hearing Voices group; ongoing; frequency=each Tuesday}. [Since he goes there he has [friends]{S functioning improved}, "with around twenty voices all together"]{O benefit; Hearing Voices group}. [He hasn't [thought of the roof]{S suicidality fig improved} for two years]{O benefit; overall}. [The two who [whisper]{S mania_psychosis} have stayed]{O no_benefit; overall}. [They comment on the gears]{S mania_psychosis}.

Do you [hear something that others don't hear]{S mania_psychosis general possible}, and does it frighten you? Write to us, or ring 112 if it is urgent.

=== 1417-lymphoedema
title: Sleeves, tape and the Thursday swimmers
genre: article
layout: clinic web page with patient story and FAQ
condition: lymphoedema after breast cancer
area: general
english: Australian
narrator: journalist
split: train
overall: unchanged
round: 4
ledger:
  mastectomy | procedure | tried | response | other_physical
  radiotherapy | procedure | tried | response | other_physical
  frusemide | medication | stopped | no_response | other_physical
  manual lymphatic drainage | mind_body | ongoing | partial
  compression sleeve | procedure | ongoing | partial | other_physical
  kinesiology tape | procedure | tried | mixed | other_physical
  pneumatic pump | procedure | tried | no_response
  Thursday Floaters | support | ongoing | response
  weight training | lifestyle | stopped | response
  cabbage leaves | other | tried | no_response
  lymphovenous bypass | procedure | planned | unknown
---
Colleen Hatzis can tell the humidity by her wedding ring, which she wears on the other hand these days. "If it's going to storm, the [arm knows]{S other_physical fig} before the bureau," says the 59-year-old from Townsville.

In 2017 she had a [mastectomy]{T mastectomy; tried}, with seventeen lymph nodes taken from the armpit, and then five weeks of [radiation]{T radiotherapy; tried; duration=five weeks}. [The [cancer]{S diagnosis improved} hasn't come back]{O benefit; mastectomy, radiotherapy}. [The arm began to [swell]{S other_physical side_effect} the next summer]{O side_effect; mastectomy, radiotherapy}. [It is [31 per cent bigger]{S other_physical side_effect} than the right one]{O side_effect; mastectomy, radiotherapy}.

What is [lymphoedema]{S diagnosis clin general}?

Lymph is the fluid that drains from the tissues. When nodes are removed or scarred, it backs up. About one woman in five gets [lymphoedema]{S diagnosis clin general} after [breast cancer]{S diagnosis general} treatment, mostly within two years. Signs can be:

• [swelling]{S other_physical general} or [heaviness]{S other_physical general}
• [tight skin]{S other_physical general}
• [aching]{S pain general}
• [repeated infections]{S other_physical general}

It can't be cured at present, but it can be managed.

Fact or fiction?

"[Water tablets]{T diuretics (medication); general} will shift it." Fiction. [Diuretics]{T diuretics (medication); general} take water and leave the protein behind. Colleen wasn't to know. Her old GP had her on [Lasix]{T frusemide; stopped} for a year, until our nurse stopped it. [Her [lips cracked]{S other_physical side_effect}]{O side_effect; frusemide}; [the tape measure didn't move]{O no_benefit; frusemide}.

"Never lift anything." Fiction. [Lifting weights]{T weight training; general}, built up slowly, is safe.

"Flying makes it worse." Not proven.

The four parts of care

Our physios use what is known as [complex therapy]{T complex decongestive therapy (procedure); general}: [massage]{T manual lymphatic drainage; general}, [compression]{T compression sleeve; general}, [exercise]{T exercise (lifestyle); general} and [skin care]{T skin care (other); general}. Done properly it reduces volume by 30 to 60 per cent.

Colleen comes each fortnight for [drainage]{T manual lymphatic drainage; ongoing; frequency=each fortnight}, which is a very light stroking. "You'd think she was patting a budgie. [It's [softer]{S other_physical improved} for two days and then it fills again]{O partial; manual lymphatic drainage}." The [sleeve]{T compression sleeve; ongoing} is a different relationship. [It stops the arm getting worse]{O partial; compression sleeve}, [it gives her [heat rash]{S other_physical side_effect} from November to March]{O side_effect; compression sleeve}, and it costs $240 with a six-month life. [When she left it off for a week in Bali the arm [went up like a wet mattress]{S other_physical fig withdrawal}]{O withdrawal; compression sleeve}.

[Tape]{T kinesiology tape; tried}, bright pink, was put on in a fan. [[Down two centimetres]{S other_physical improved} in ten days]{O benefit; kinesiology tape}, [then it [took the skin off]{S other_physical side_effect}]{O side_effect; kinesiology tape}. She hired a [pump]{T pneumatic pump; tried; duration=three months}, a [sleeve]{T pneumatic pump; tried} that fills with air, for three months, and a lady at church told her about [cabbage leaves]{T cabbage leaves; tried}. [Neither was any good, though you can eat cabbage]{O no_benefit; pneumatic pump, cabbage leaves}.

Twice she has been in with [cellulitis]{S other_physical clin}.

What did shift something

A twelve-week [dumbbell class]{T weight training; stopped; duration=twelve-week}, for one. [She started at half a kilo and ended at six, and she [could hang out sheets]{S functioning improved} again]{O benefit; weight training}. [The arm never [flared]{S other_physical absent} from it, which she'd been dreading]{O tolerated; weight training}.

The other is the [Thursday Floaters]{T Thursday Floaters; ongoing; frequency=Thursday}, nineteen women in the council pool at six in the morning. Water presses evenly from all sides. "[It's the one hour I don't [feel lopsided]{S other_physical fig improved}]{O benefit; Thursday Floaters}. [And I'd been [hiding in long sleeves]{S functioning improved} for three years. Not in there, love]{O benefit; Thursday Floaters}." Bev, the oldest, swears by her own [pump]{T pneumatic pump; other}; they've agreed not to discuss it.

Surgery

In a [lymphovenous bypass]{T lymphovenous bypass; general} tiny lymph vessels are joined to veins under a microscope. Around half need less [compression]{T compression sleeve; general} afterwards. Colleen is on the list in Brisbane for the [operation]{T lymphovenous bypass; planned}, number 44.

FAQ

Can blood be taken from that arm? If there's another, use it.

Will Medicare pay for a [sleeve]{T compression sleeve; general}? There are state schemes. Our front desk has the forms.

Does the [swelling]{S other_physical general} go down with time? Colleen: "[Measured me in June, measured me in June last year. Same number to the millimetre]{O no_benefit; overall}. [I'm [stronger]{S functioning improved}. The arm's not reading the brochure]{O partial; overall}."

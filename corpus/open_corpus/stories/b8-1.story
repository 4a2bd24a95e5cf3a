=== 139-fibromyalgia
title: Low-dose naltrexone
genre: review
layout: Pros:/Cons: lists
condition: fibromyalgia
area: general
english: American
narrator: patient
overall: unknown
treatment: naltrexone
rating: 6/10
round: 1
ledger:
  naltrexone | medication | ongoing | unknown | sleep, pain
  duloxetine | medication | ongoing | unknown
  water aerobics | lifestyle | ongoing | unknown
---
[LDN]{T naltrexone; ongoing; dose=4.5mg; duration=5 months}, 4.5mg at night from a compounding pharmacy two counties over, 5 months now. For [fibro]{S diagnosis}. My insurance regards it as a hobby.

Pros:
- [[pain]{S pain improved} questionnaire was 71 in March, 58 in August]{O partial; overall}
- [can [hold a hair dryer]{S functioning improved} over my head again, my coworkers say thanks]{O benefit; overall}
- the rheumatologist got to say "huh"

Cons:
- [[dreams with a full supporting cast]{S sleep fig side_effect}]{O side_effect; naltrexone}
- [[headache]{S pain side_effect} wks 1 & 2]{O side_effect; naltrexone}
- started the same month as [Cymbalta]{T duloxetine; ongoing} AND [water aerobics]{T water aerobics; ongoing} with the over-70s so who gets the credit?? no clue. Nobody is willing to stop one and find out, least of all me
- [still [sore from the hips down]{S pain}, still [wiped out]{S energy fig} by Thursday]{O no_benefit; overall}
- tastes like a nickel

=== 065-copd
title: Tiotropium inhaler
genre: review
layout: rating line then text
condition: COPD
area: general
english: Indian English
narrator: patient
overall: unchanged
treatment: tiotropium
rating: 2/5
round: 1
ledger:
  salbutamol | medication | ongoing | partial | neurological
  tiotropium | medication | ongoing | no_response | gastrointestinal, other_physical
  breathing exercises | mind_body | tried | unknown
  support group | support | ongoing | response
---
Rating: 2 of 5

So there I am on the footbridge at Dadar station, [holding the railing]{S functioning}, [whistling like a cooker]{S other_physical fig}, and one college boy is asking aunty shall I call somebody. That was after two full months of [Tiova]{T tiotropium; ongoing; duration=two full months; frequency=daily} daily! 61 yrs, never smoked, it is from the chulha my pulmonologist says. [COPD]{S diagnosis clin} stage 2. Before [tiotropium]{T tiotropium; ongoing} I was having only [Asthalin]{T salbutamol; ongoing} puff, that I still keep in the purse, [it gives [breathing space]{S other_physical improved} for two three hours]{O partial; salbutamol} though [[hands shake]{S neurological side_effect} after]{O side_effect; salbutamol; neutral}. [With the [Tiova]{T tiotropium; ongoing}, same [stairs]{S functioning}, same [panting]{S other_physical}]{O no_benefit; tiotropium}. [Extra thing I got is [dry mouth]{S gastrointestinal side_effect} and [hoarse voice]{S other_physical side_effect}]{O side_effect; tiotropium}. Doctor says continue. [What is actually nice is the [lung club]{T support group; ongoing; frequency=second Saturday} on second Saturday]{O benefit; support group}, Mrs Fernandes there taught me [pursed lip breathing]{T breathing exercises; tried} and brings coconut cake.

=== 267-lupus
title: Renae's story: seven out of ten
genre: article
layout: clinic web page with patient story
condition: lupus
area: general
english: Australian
narrator: journalist
overall: improved
round: 1
ledger:
  hydroxychloroquine | medication | ongoing | partial | sleep
  prednisolone | medication | stopped | mixed | appetite_weight, sleep, anger, other_physical
  azathioprine | medication | stopped | unknown | gastrointestinal, other_physical
  mycophenolate | medication | tried | partial | gastrointestinal
  gluten-free diet | lifestyle | tried | no_response
  turmeric | supplement | tried | no_response
  celery juice | supplement | tried | no_response
  belimumab | medication | ongoing | response | energy
  sun protection | lifestyle | ongoing | unknown
---
"[Seven out of ten]{O benefit; overall}," says Renae Holbrook, when our nurse asks how she would score the past two years. "And before you put that on the website, I don't give eights. I gave my own wedding a six."

Renae is 34 and tiles bathrooms for a living in Geelong, or did, and then didn't, and now [does again three days a week]{S functioning improved}. She has [systemic lupus erythematosus]{S diagnosis clin}. She agreed to be interviewed on one condition: that nobody called her a warrior.

What is [lupus]{S diagnosis clin general}?

[Lupus]{S diagnosis clin general} is an autoimmune disease. The immune system, which ought to repair and defend, turns on healthy tissue. About one Australian in a thousand lives with it; nine in ten are women, and rates are two to four times higher in Aboriginal and Torres Strait Islander people. No two cases look alike. Common features include:

• [fatigue]{S energy clin general} that rest doesn't fix
• [painful or swollen joints]{S pain general}, especially in the hands
• a [rash across the cheeks and nose]{S other_physical general}, often after sun
• [mouth ulcers]{S other_physical clin general}
• [hair thinning]{S other_physical general}
• [kidney inflammation]{S other_physical clin general}, in up to half of people
• [fevers]{S other_physical general} without infection

Renae has her own version. "It's a [dodgy renovation crew]{S other fig}. You never hired them. They turn up one morning and [start knocking down the wrong wall]{S other fig}, and when you say hang on, that's load-bearing, they tell you they've got paperwork."

The crew arrives

In her case the first wall was her hands. She was 27. She [couldn't close her fingers round a trowel]{S functioning} before ten in the morning, and her [knuckles looked like walnuts]{S other_physical fig}. Then came [ulcers]{S other_physical clin} on the roof of her mouth, and a [flush on both cheeks]{S other_physical} that her mother put down to chardonnay. Two GPs told her it was the job. A third, a locum she never saw again, did the bloods: ANA 1:1280, anti-dsDNA 210, with normal being under 10. "I remember thinking, at last, a number. I like a number. You can't argue with a spirit level."

She was started on [Plaquenil]{T hydroxychloroquine; ongoing; dose=400 mg}, 400 mg, which she still takes. [It settled the [mouth]{S other_physical improved} and the [rash]{S other_physical improved} inside three months]{O partial; hydroxychloroquine}. [The first few weeks brought [lurid dreams]{S sleep side_effect}]{O side_effect; hydroxychloroquine; neutral}, mostly about grout, but [those went off by themselves]{O tolerated; hydroxychloroquine}. [The [hands]{S pain} didn't budge]{O no_benefit; hydroxychloroquine}.

[Prednisolone]{T prednisolone; stopped; dose=25 mg}, 25 mg, was the next idea. "[That worked overnight]{O benefit; prednisolone}. Literally overnight. I [did a whole ensuite in a day]{S functioning improved} and then couldn't stop. [I was [regrouting at 3 am]{S sleep side_effect} and [picking fights with the dog]{S anger side_effect}]{O side_effect; prednisolone}." [In nine months on it she [put on 14 kilos]{S appetite_weight side_effect}, mostly, she says, in the face]{O side_effect; prednisolone}. [A bone scan came back showing [early thinning]{S other_physical side_effect}]{O side_effect; prednisolone}. It was tapered and stopped.

Then the crew [went through to the kidneys]{S other_physical fig}. Protein in the urine, 1.9 grams a day. A biopsy said [class III nephritis]{S diagnosis clin}.

What the kitchen cupboard had to offer

Renae would like to be fair here, because she tried it all. A client swore by going [gluten-free]{T gluten-free diet; tried}. Her sister-in-law posted her [turmeric]{T turmeric; tried}. Someone on the internet, who also sold it, recommended [celery juice]{T celery juice; tried; frequency=before breakfast} before breakfast. "[Four months, the lot of it together, and my urine protein went from 1.9 to 2.1]{O no_benefit; gluten-free diet, turmeric, celery juice}. I'm not saying it's a con. I'm saying I've got the printout."

How [lupus]{S diagnosis clin general} is treated

"There's no cure yet, so we aim for low activity on the least possible [steroid]{T steroids (medication); general}," says Dr Priyanka Weir, rheumatologist at the Bellarine Rooms. "[Hydroxychloroquine]{T hydroxychloroquine (medication); general} is the floor everybody stands on. If the kidneys are involved we add an [immunosuppressant]{T immunosuppressants (medication); general} early. And we've now got [biologics]{T biologics (medication); general} that simply weren't there when I trained. What I tell patients is that the first two choices may not be the right ones, and that isn't a failure on anyone's part." In trials, roughly four in ten people on a [biologic]{T biologics (medication); general} added to standard medicines reached a good response at one year, against about three in ten on placebo. Possible unwanted effects include [infection]{S other_physical general possible side_effect}, [low mood]{S mood clin general possible side_effect} and [reactions to the infusion]{S other_physical general possible side_effect}.

Renae has looked up those figures and is not overwhelmed. "Four versus three. If I quoted a job with that margin I'd be out of business."

[Azathioprine]{T azathioprine; stopped; duration=eleven days} lasted eleven days. [She [vomited]{S gastrointestinal side_effect} through most of them, and her [liver numbers]{S other_physical side_effect} tripled]{O side_effect; azathioprine}; the clinic rang on a Sunday and told her to bin the packet. [Mycophenolate]{T mycophenolate; tried; dose=2 grams; frequency=a day} came next, 2 grams a day. [It gave her the [runs]{S gastrointestinal side_effect} for about six weeks]{O side_effect; mycophenolate}, [and then it quit doing that]{O tolerated; mycophenolate}. [By the following winter her urine protein was 0.8]{O partial; mycophenolate}. [Better, not fixed]{O partial; mycophenolate}. "[They'd stopped demolishing]{S other_physical fig improved}. [They were still sitting in my kitchen, eating my biscuits]{S other_physical fig}."

The foreman

In March two years ago Dr Weir suggested [belimumab]{T belimumab; planned}, an [injection]{T belimumab; ongoing; frequency=once a week; route=under the skin of the stomach} under the skin of the stomach once a week. Renae asked what happened if it didn't work. "She said, then you'll have had some [injections]{T belimumab; ongoing}. I appreciated that."

[Nothing happened for four months]{O no_benefit; belimumab; neutral}. She had more or less written it off. Then she noticed that she had [driven to Torquay and back]{S functioning improved} without thinking about where she'd [have a lie-down]{S energy improved}. [The July bloods had the dsDNA at 38]{O benefit; belimumab}. [In November her urine protein was 0.2, which is, to all intents, nothing]{O benefit; belimumab}. [She can [make a fist]{S functioning improved} at seven in the morning]{O benefit; belimumab}. [The day after each [jab]{T belimumab; ongoing} she's [flat]{S energy side_effect}, so she has it on a Friday and watches the footy badly]{O side_effect; belimumab; neutral}.

"I don't think the crew's gone," she says. "I think somebody's finally sent a foreman. [They're [up on the scaffold with their radio on]{S other_physical fig improved}, but nobody's holding a sledgehammer]{O benefit; belimumab}."

Why not an eight, then?

"Because I'm [buggered by four o'clock]{S energy fig} most days, still. Because I wear [long sleeves and factor 50]{T sun protection; ongoing} to peg the washing out. Because no one can tell me how long it lasts." She considers it for a moment, rubbing a line of silicone off her thumb. "And because if I say eight you'll discharge me."

=== 223-depression
title: A short history of me and the chemist's counter
genre: essay
layout: blog post with headings
condition: depression
area: mental
english: British
narrator: patient
overall: improved
round: 1
ledger:
  fluoxetine | medication | stopped | no_response
  citalopram | medication | stopped | partial | sexual, sleep
  St John's wort | supplement | tried | no_response
  light therapy | procedure | tried | no_response
  gratitude journal | lifestyle | tried | no_response
  venlafaxine | medication | stopped | mixed | sexual, other_physical
  counselling | psychotherapy | tried | no_response
  mirtazapine | medication | declined | unknown
  behavioural activation | psychotherapy | tried | unknown
  allotment | lifestyle | ongoing | unknown
---
## How it was put to me

"[Recurrent depressive disorder]{S diagnosis clin}, current episode moderate." That's what it said on the letter of 4 November 2013, and I remember being quite put out by *moderate*, as if I'd handed in an essay and got a 2:2. I was 23. I'd [not washed my hair]{S functioning} since the clocks went back. I had been [lying on the bathroom floor]{S functioning} listening to the man upstairs practise the clarinet, and he was moderate as well, if we're marking.

I should say I'm going to wander about in this. My sister reads my blog and says I write the way our nan gave directions, via everyone who has ever died on the road. But I've had eleven years of this, and I've kept the boxes (I mean actual boxes, the cardboard sleeves, in a biscuit tin, don't ask) so at least the dates are right.

## The tin, from the bottom up

**[Fluoxetine]{T fluoxetine; stopped; dose=20mg; started=Nov 2013; ended=May 2014}, 20mg, Nov 2013 to May 2014.** [Might as well have been Tic Tacs]{O no_benefit; fluoxetine}. I had a job at the time in a shop selling only candles, and I [cried into the wax melts]{S mood}.

**[Citalopram]{T citalopram; stopped; dose=20mg, then 40mg; started=June 2014; ended=Feb 2017}, 20mg, then 40mg, June 2014 to Feb 2017.** [This one did a bit]{O partial; citalopram}. [I went from [ceiling-staring]{S anhedonia} to [being able to follow an episode of something]{S cognition improved}]{O partial; citalopram}. [The price was that from the waist down I [might have been upholstered]{S sexual fig side_effect}]{O side_effect; citalopram}. Craig, who was the boyfriend, took it personally. Craig took the weather personally. [I [yawned through meetings]{S sleep side_effect} too]{O side_effect; citalopram}. I came off because I'd got it into my head I was better, tapered over about nine days, which I now know is not a taper, it's a dare. [By Easter I was [back on the bathroom floor]{S functioning withdrawal}]{O withdrawal; citalopram}, different bathroom, no clarinet.

**2017, the year of being a good sport.** I was on a waiting list so I did what people suggest. [St John's wort]{T St John's wort; tried} from the health food place with the rude parrot. A [SAD lamp]{T light therapy; tried; frequency=every morning} every morning next to the toaster. A [gratitude journal]{T gratitude journal; tried}, in which I wrote "toaster" four days running. [None of it, I have to report, shifted anything by so much as an inch]{O no_benefit; St John's wort, light therapy, gratitude journal}.

**[Venlafaxine]{T venlafaxine; stopped; dose=75mg from 9 January 2018, 150 by March, 225 by August}, 75mg from 9 January 2018, 150 by March, 225 by August.** Right. This is the big one so I'll give it its own bit.

## [Venlafaxine]{T venlafaxine; stopped}, for better and for worse

[It worked]{O benefit; venlafaxine}. I'm not going to be coy. [Some time around the royal wedding I noticed I was [singing while I did the bins]{S mood improved}]{O benefit; venlafaxine}. [I [went back to college]{S functioning improved} for bookbinding]{O benefit; venlafaxine}, I met Dev, who mends accordions (there are four accordion menders in the county and he isn't speaking to two of them), [and for nearly three years I was what I'd call [ordinary]{S mood improved}]{O benefit; venlafaxine}. [Ordinary]{S mood improved} is *delicious*, by the way. Nobody tells you.

But. [I'd [sweat]{S other_physical side_effect} so much I took a spare top to weddings]{O side_effect; venlafaxine}. [And the [orgasm situation]{S sexual side_effect}, well, there wasn't one]{O side_effect; venlafaxine}. [Dev was lovely about it and it was still a [shop with the shutter half down]{S sexual fig side_effect}]{O side_effect; venlafaxine}. And then there's the matter of the late dose. [If I forgot the [capsule]{T venlafaxine; stopped} till teatime, the room [slid half a second behind my eyes]{S neurological fig withdrawal} and I got a [zip going through my skull]{S neurological fig withdrawal}]{O withdrawal; venlafaxine}. [At my cousin's in Anglesey, no signal and no chemist, I missed two whole days and [wept at a lifeboat]{S mood withdrawal}]{O withdrawal; venlafaxine}.

So in October 2021 I started down. 225, 187.5, 150, and so on, five months, done on 20 March 2022, beads counted out on a saucer with tweezers. [[Dizzy]{S neurological withdrawal}, [snappish]{S anger withdrawal}, [dreaming in installments]{S sleep fig withdrawal}]{O withdrawal; venlafaxine}. I had a [counsellor]{T counselling; tried; sessions=six; frequency=fortnightly} for the tail end of it, six goes, fortnightly. [She nodded a great deal and nothing came of it]{O no_benefit; counselling}.

## After

Here's where a proper blog would put the moral. I waited for it to come back. By June 2022 I was [low]{S mood}, no question, a [wet coat of a feeling]{S mood fig}; the GP (the nice one, who's since gone to New Zealand, they all have) offered [mirtazapine]{T mirtazapine; declined; dose=15mg}, 15mg, and I took the prescription home, stuck it on the fridge under a magnet of a puffin and never cashed it in. I did eight sessions of something called [behavioural activation]{T behavioural activation; tried; sessions=eight; started=Sept 2022} from Sept 2022, which is homework for people who can't do homework. Dev's mum gave up her [allotment]{T allotment; ongoing} and we took it on. I also moved out of the damp flat, and I turned thirty-two, and the candle shop closed, which I'm not saying is connected.

[And I'm... [all right]{S mood improved}?]{O benefit; overall} [It's been two years and four months]{O benefit; overall}. [I [sleep]{S sleep improved}]{O benefit; overall}. [The [shutter's gone up]{S sexual fig improved}, since you ask]{O benefit; overall; positive}. Whether that's the homework, or the beans, or the three years of [venlafaxine]{T venlafaxine; stopped} having rewired some junction box, or just that the thing wears itself out like a toddler, I honestly couldn't tell you, and nor could the puffin. I used to need to know. Now I've got blackfly to worry about.

The tin's still on the shelf. I put seeds in it.

=== 322-ocd
title: Clomipramine, week one (updated)
genre: forum
layout: post with an update weeks later
condition: OCD
area: mental
english: British
narrator: patient
overall: unknown
round: 1
ledger:
  sertraline | medication | tried | no_response
  paroxetine | medication | tried | no_response
  escitalopram | medication | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | no_response
  clomipramine | medication | ongoing | unknown | gastrointestinal, sleep
---
[OCD]{S diagnosis clin}, 37, they/them, diagnosed at 19. Mine is [gas taps]{S anxiety} and [going back to look for people I might have run over]{S anxiety}. Had [sertraline]{T sertraline; tried}, [paroxetine]{T paroxetine; tried}, [escitalopram]{T escitalopram; tried} and one lot of [CBT]{T cognitive behavioural therapy; tried} over the years. [Nil from any of them]{O no_benefit; sertraline, paroxetine, escitalopram, cognitive behavioural therapy}. Started [clomipramine]{T clomipramine; ongoing; dose=25mg; frequency=at night} 25mg at night on Monday. My dad has [Parkinsons]{S diagnosis other clin} and I do his teatime so I need to be awake. Anyone else take it early?

UPDATE 5 weeks on: Thanks for replies. 100mg now. [Moved it to 7pm which helped]{O tolerated; clomipramine}. [[Mouth like a sandpit]{S gastrointestinal fig side_effect}, [bunged up]{S gastrointestinal side_effect}]{O side_effect; clomipramine}. [Sleep is odd: [out by nine]{S sleep side_effect}, [wide awake at three]{S sleep side_effect}]{O side_effect; clomipramine} and then obviously the [taps]{S anxiety}. Psychiatrist says 12 weeks before anyone can say anything so I'm not saying anything. Dad's had a fall but he's ok.

=== 208-prostate-cancer
title: For the men awake at this hour
genre: forum
layout: post with an update weeks later
condition: prostate cancer
area: general
english: American
narrator: patient
overall: unchanged
round: 1
ledger:
  saw palmetto | supplement | tried | no_response
  pomegranate extract | supplement | tried | no_response
  lycopene | supplement | tried | no_response
  leuprolide | medication | ongoing | unknown | other_physical, sexual, mood, energy
  abiraterone | medication | ongoing | unknown | energy
  prednisone | medication | ongoing | unknown
  enzalutamide | medication | planned | unknown
---
Sorry if this doesn't belong here, I've started it three times and erased it, and the heron on the neighbor's dock has watched me do it. I'm 61. [Prostate cancer]{S diagnosis clin}, Gleason 9, [in the hip]{S other_physical} and [one rib]{S other_physical}. PSA 44 when they found it, which my granddaughter says is a good number for a football player.

[What I swallowed that changed nothing]{O no_benefit; saw palmetto, pomegranate extract, lycopene}:
[saw palmetto]{T saw palmetto; tried}
[pomegranate extract]{T pomegranate extract; tried}
[lycopene]{T lycopene; tried}, red as brick dust, $38 a bottle

I was a tree man forty years so I understand what a [hormone shot]{T leuprolide; ongoing} does. You girdle the trunk and wait for the top to brown. [Lupron]{T leuprolide; ongoing; frequency=every three months} every three months, and since April [abiraterone]{T abiraterone; ongoing; started=April} with a little [prednisone]{T prednisone; ongoing}. Here is what I pay for it:

[[hot flashes]{S other_physical side_effect}, [no desire whatsoever]{S sexual side_effect}, [crying at tire commercials]{S mood side_effect}, [breasts]{S other_physical side_effect}, [arms gone to string]{S energy fig side_effect}, [wore out by noon]{S energy side_effect}]{O side_effect; leuprolide, abiraterone}

My wife says "you're still in there," and lays her palm flat on my back, and I let her think so. Some nights the [hip hums]{S pain fig} like a wire fence in wind. Is anybody out there on the same two and for how long?

UPDATE, seven weeks later. Thank you to the fellow in Duluth. Scan came in Tuesday. [The doctor used the word stable]{O partial; overall}. [PSA 6.1, and it was 6.0]{O no_benefit; overall; neutral}. [Same hip, same rib, same [hum]{S pain fig}]{O no_benefit; overall; neutral}. He has [enzalutamide]{T enzalutamide; planned} waiting on the shelf for when it moves. The heron's left for the winter. I find I'm counting on him.

=== 093-phobia-of-needles-or-flying
title: Ativan for flying
genre: review
layout: fragments, telegram style
condition: phobia of needles or flying
area: mental
english: American
narrator: patient
overall: partly_improved
treatment: lorazepam
rating: 7/10
round: 1
ledger:
  lorazepam | medication | ongoing | partial | neurological
  scotch | other | stopped | unknown
---
Writing from gate B12, Denver. 79 years young. [Heart going]{S other_physical} but here, ticket in hand. Three years ago [couldn't drive past the airport]{S anxiety}. [Afraid of planes]{S anxiety} since '66, bad landing, army.

[Ativan]{T lorazepam; ongoing; dose=0.5; duration=one hour before} 0.5, one hour before. [Lorazepam]{T lorazepam; ongoing} on the bottle. [Takeoff still [white knuckles]{S anxiety fig}, cruising fine, [did the crossword]{S anxiety improved}]{O partial; lorazepam}. [[Wobbly legs]{S neurological unclear} walking off]{O side_effect; lorazepam; neutral}. The [pill]{T lorazepam; ongoing}, or just my [nerves]{S anxiety unclear}, or being 79? Can't say. Used to rely on [scotch]{T scotch; stopped}, doctor said never both.

Fourth flight since March. Great-grandson in Spokane. [Each time the [dread the night before]{S anxiety improved} is a size smaller]{O partial; lorazepam}. Next year, Portugal maybe.

=== 1595-generalised-anxiety
title: Worrier, third generation
genre: essay
layout: newsletter essay
condition: generalised anxiety disorder
area: mental
english: Canadian
narrator: patient
split: train
overall: improved
round: 4
ledger:
  venlafaxine | medication | tried | no_response | other_physical
  hydroxyzine | medication | tried | unknown | sleep
  buspirone | medication | tried | partial
  propranolol | medication | tried | unknown
  mindfulness course | mind_body | tried | worse
  counselling | psychotherapy | tried | unknown
  massage | mind_body | stopped | unknown
  lavender oil | supplement | tried | no_response
  CBD | supplement | tried | no_response
  magnesium | supplement | tried | no_response
  worry time | other | ongoing | response
  pregabalin | medication | tried | mixed | cognition
  acceptance and commitment therapy | psychotherapy | tried | response
  duloxetine | medication | ongoing | response | gastrointestinal, other_physical
  hormone therapy | medication | ongoing | unknown
  cranial electrotherapy stimulation | neuromodulation | not_tried | unknown
---
My grandmother in Saskatoon [kept a bag packed by the door]{S anxiety other} from 1951 on, in case. My mother [counted us]{S anxiety other} at every red light. I'm the third of the line and I have a name for it, [generalized anxiety disorder]{S diagnosis clin}, which neither of them did.

I'll go through what I've had in the order I remember, which isn't the order it happened.

[Effexor]{T venlafaxine; tried; duration=two winters}, two winters. [I [sweated]{S other_physical side_effect} through my blouse at the credit union]{O side_effect; venlafaxine} and [was every bit as [worried]{S anxiety}, only damp]{O no_benefit; venlafaxine}. My mother was given [Effexor]{T venlafaxine; other} at seventy-four, after Dad, and [stopped counting]{S anxiety improved other}. We had to get used to it. [Hydroxyzine]{T hydroxyzine; tried} for the [bad nights]{S sleep}; [that one gave me a [hangover]{S sleep fig side_effect} till lunch]{O side_effect; hydroxyzine}. [Propranolol]{T propranolol; tried} was around somewhere, there's a bottle of it from 2012 in the drawer with the batteries.

[[BuSpar]{T buspirone; tried} took a bit off the top]{O partial; buspirone}. [Nothing else happened on it, no [nausea]{S gastrointestinal clin absent side_effect}, no [weight]{S appetite_weight absent side_effect}, you could forget you were taking it]{O tolerated; buspirone}, and sometimes I did.

There was the health food phase. [Lavender capsules]{T lavender oil; tried}, [CBD]{T CBD; tried} in a dropper, [magnesium]{T magnesium; tried}. My sister Colleen swears by [magnesium]{T magnesium; other}. [For me the three of them together did as much as the paper bag they came in]{O no_benefit; lavender oil, CBD, magnesium}. I had [massages]{T massage; stopped} on the benefits plan until the benefits ran out. The [EAP counsellor]{T counselling; tried; sessions=six} was six sessions in a room with a jigsaw of the Rockies.

The [mindfulness course]{T mindfulness course; tried; sessions=eight weeks} was eight weeks at the Y. I know that [mindfulness]{T mindfulness (mind_body); general} does good to a great many people; the woman on the next mat cried with relief. [I lay there and [listened to my heart]{S anxiety worsened}, and by week five I was [listening to it]{S anxiety worsened} all day, at work, in the car, in bed]{O worsening; mindfulness course}. [I'd gone in with one [worry]{S anxiety} a minute and came out with two]{O worsening; mindfulness course}.

[Lyrica]{T pregabalin; tried} deserves its own paragraph. [It worked in three days. I [sat through a movie]{S functioning improved}]{O benefit; pregabalin}. [I also [lost whole conversations]{S cognition side_effect}; I agreed to host Thanksgiving and had [no memory of it]{S cognition side_effect} when eleven people came]{O side_effect; pregabalin}. [A drug that stops you [worrying]{S anxiety improved} by making you [forget]{S cognition side_effect} what about]{O benefit; pregabalin; mixed}. [I've never decided if that was a good year]{O partial; pregabalin}.

Somebody on the radio was talking about a [little current clipped to the earlobes]{T cranial electrotherapy stimulation; not_tried}. No, I've not had that. My psychiatrist, Dr. Bhatt, raised one eyebrow.

So, what's different. Two things, three if you're generous.

The first is [Cymbalta]{T duloxetine; ongoing; duration=four years}, four years now. [It began badly: [retching]{S gastrointestinal side_effect} over the sink]{O side_effect; duloxetine}, [then five weeks of nothing whatever]{O no_benefit; duloxetine}, and [around the sixth I was [up at four]{S sleep worsened} doing sums again, worse than in the fall]{O worsening; duloxetine}. I'd typed the message to say I was done. I didn't send it because the power went out, we had the ice storm. [By the time the lights were on everywhere I was [sleeping]{S sleep improved}]{O benefit; duloxetine}. I can't put it in a better way. [The [engine idles]{S anxiety fig improved}]{O benefit; duloxetine}. [I [yawn]{S other_physical side_effect} all the time, which people take personally]{O side_effect; duloxetine; neutral}. [When I left it at home over a long weekend at the lake I had [lightning behind the eyes]{S neurological fig withdrawal} till Monday]{O withdrawal; duloxetine}.

The second is [ACT]{T acceptance and commitment therapy; tried; sessions=fourteen sessions}, fourteen sessions with a [psychologist]{T acceptance and commitment therapy; tried} in Regina, on video. I'd thought it would be more lying on mats and it wasn't. She had me carry the [worry]{S anxiety} around in my pocket, written on a card, and do the thing anyway. [I [drove the No. 1 in January]{S functioning improved}. I [let my son take the bus]{S functioning improved}]{O benefit; acceptance and commitment therapy}.

And third, a [half hour at five o'clock]{T worry time; ongoing; frequency=a half hour at five o'clock}, in the pantry, with the door shut, when I'm allowed to [worry]{S anxiety} as hard as I like. Grandmother's idea, in a way. My kids call it [Mum's pantry]{T worry time; ongoing}. [It keeps it out of the rest of the day, I mean it really does]{O benefit; worry time}.

I started the [patch]{T hormone therapy; ongoing} for the [flushes]{S other_physical} in spring. I walk to the shop, I sing alto on Wednesdays, I put too much salt in everything; those aren't for anything, I've always done them.

My son is nineteen. He rang from Halifax last week to ask if the smoke alarm has a date on it. It does, I said. We were both quiet for a bit. Then I asked him how the dorm food was.

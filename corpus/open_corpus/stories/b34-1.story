=== 1431-ocd
title: Transcript, participant 04
genre: interview
layout: research transcript with I: and P04:
condition: OCD
area: mental
english: British
narrator: interview
split: train
overall: partly_improved
round: 4
ledger:
  counselling | psychotherapy | tried | worse
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response | gastrointestinal
  citalopram | medication | tried | no_response
  hypnotherapy | mind_body | tried | no_response
  clomipramine | medication | stopped | mixed | gastrointestinal, sleep, neurological
  aripiprazole | medication | tried | unknown | anxiety
  elastic band | other | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | partial
  exposure and response prevention | psychotherapy | stopped | partial
  escitalopram | medication | ongoing | partial
  OCD group | support | ongoing | response
  deep brain stimulation | neuromodulation | not_tried | unknown
  booster sessions | psychotherapy | planned | unknown
---
I: Okay, that's recording. So could you, whenever you're ready, just say when it started for you?

P04: Um. So I was, I would've been fourteen, fifteen. It was the, the door first. [Checking the door]{S anxiety}. And then it went to the hob, and then my dad died and it, um, it sort of, it went to people. [Had I hurt someone]{S anxiety}. I'd be on the bus and a bump, and I'd, I'd have to [get off and walk back]{S anxiety} and [look for, you know. A body]{S anxiety}. \[Laughs\] Sounds mad.

I: And did anybody know?

P04: No. God no. Mum knew about the door. She thought I was, what did she call it, particular.

I: When did you first get help with it?

P04: At uni. There was a, a [counsellor]{T counselling; tried; duration=two terms} there, I saw her two terms. Lovely woman. Every week I'd go in and say [do you think I ran someone over]{S anxiety} and she'd say no, of course you didn't. [And I'd be fine till about, um, till about the bike sheds]{O partial; counselling}. [And then I'd need to, I was emailing her by the end. Five, six a day, I was [asking everybody]{S anxiety worsened}, I'd never done that before]{O worsening; counselling}. She wasn't to know.

I: Was it called [OCD]{S diagnosis clin} at that point?

P04: Not then. That was the GP, when I was twenty-three. And then it was tablets. I've got a list somewhere, I've, I wrote it for the, hang on. [Fluoxetine]{T fluoxetine; tried}. [Sertraline]{T sertraline; tried; dose=200}, 200. [Citalopram]{T citalopram; tried}. [Nothing. I mean I'm sure they're very good, but from those three, no, nothing]{O no_benefit; fluoxetine, sertraline, citalopram}. [Well, the, the [sertraline]{T sertraline; tried} gave me the [runs]{S gastrointestinal side_effect}]{O side_effect; sertraline}. My sister's on [sertraline]{T sertraline; other} for her [anxiety]{S anxiety clin other} and she, she thinks it's marvellous, she'd put it in the water.

I: And did you feel they'd been given long enough?

P04: They say twelve weeks, don't they, for [OCD]{S diagnosis clin general}, and higher doses than for [depression]{S diagnosis clin general}. I did the twelve weeks. Each one.

I: Mm.

P04: Oh, and [hypnotherapy]{T hypnotherapy; tried; sessions=four}. That was Mum's idea. Four of those in a man's conservatory. [Had a nice lie down. Still [went back to look at the road]{S anxiety}]{O no_benefit; hypnotherapy}.

I: So what came after that?

P04: Um, they sent me to the, the secondary care people, and the psychiatrist there, he was old school, he said right, [clomipramine]{T clomipramine; planned}. And that one. Okay. [So the [clomipramine]{T clomipramine; stopped} did do something]{O partial; clomipramine}. [I'd say after, I don't know, two months, the thoughts were [quieter]{S anxiety fig improved}, they were [in the next room]{S anxiety fig improved}]{O benefit; clomipramine}. [I [went to Wales on a coach]{S functioning improved}]{O benefit; clomipramine}. [But I was so [constipated]{S gastrointestinal clin side_effect} I finished in A and E]{O side_effect; clomipramine}, sorry, and [I was [asleep]{S sleep side_effect} at my desk]{O side_effect; clomipramine}, [and the, the [hands going like that]{S neurological side_effect}]{O side_effect; clomipramine}. I work with, I do dental moulds. You can't. So I had to come off it.

I: And how was that, coming off?

P04: [Horrible. About three weeks of [feeling seasick]{S gastrointestinal withdrawal}, and then it all just, [the checking]{S anxiety withdrawal worsened} was back like it'd never been away]{O withdrawal; clomipramine}.

I: Some people we've spoken to were given an [antipsychotic]{T antipsychotics (medication); general} on top. Was that ever...

P04: [Abilify]{T aripiprazole; tried; duration=ten days}. Ten days. [I [couldn't sit down]{S anxiety side_effect}. I ate my dinner [walking round the table]{S anxiety side_effect}]{O side_effect; aripiprazole}. So I couldn't tell you if it would've, um. Whether it works.

I: And things that you did yourself, nothing to do with the doctors?

P04: I had an [elastic band]{T elastic band; tried} on my wrist. You ping it when you get the thought. [I ended up having to [ping it in fours]{S anxiety}]{O no_benefit; elastic band}. So that, yeah.

I: \[Laughs\] Okay. You mentioned on the form that you'd had two lots of therapy after that.

P04: Right, so the first was [CBT]{T cognitive behavioural therapy; tried; sessions=eight}, on the phone, eight of them. With a, she was very young. It was worksheets. What's the evidence for the thought. [It was, it took the edge off a bit, I suppose]{O partial; cognitive behavioural therapy}. But I'm good at evidence, that's the trouble, I can do evidence all night.

And then the proper one was the [ERP]{T exposure and response prevention; stopped; sessions=twenty}. [Exposure and, um, response prevention]{T exposure and response prevention; stopped}. That was at the specialist place. Eighteen months I waited. Twenty sessions, with a bloke called Col.

I: Can you talk me through what happened in the sessions?

P04: So the first one or two is just, you make a ladder. You say what'd be a ten. And mine was driving past the school at home time and not looking in the mirror. And a two was, er, going over a speed bump on the bus. So we started with the bump. He came on the bus with me! And I had to say to myself, maybe that was a person. And not get off. And not ask him. And I said Col, was that a person, and he said, could've been. \[Laughs\] I hated him.

I: What was that like, in your body?

P04: [Heart [going like the clappers]{S other_physical fig}. [Sweating]{S other_physical}. I thought I'd be [sick]{S gastrointestinal possible}. For the first, I'd say the first five weeks I was worse, I was [in bits]{S mood fig worsened}, I was [off work]{S functioning worsened}]{O worsening; exposure and response prevention}. I rang up to cancel and he rang me back. [And then about session seven, we did the bump again and I noticed I was, um, I was thinking about my tea]{O benefit; exposure and response prevention}. [And it just, it [wore off]{S anxiety fig improved}, like he'd said, if you sit there long enough it does]{O benefit; exposure and response prevention}.

I: Mm-hm.

P04: And then it was the ring road, and then the lane with no lights. [By the end I'd got to an eight. I could [drive]{S functioning improved}. I'd not driven for six years]{O benefit; exposure and response prevention}. [The Y-BOCS was, it's a score, it went from thirty-one to fourteen]{O benefit; exposure and response prevention}. I never did the ten.

I: You didn't do the school.

P04: No. We ran out. It was twenty and then you're discharged. And I thought I'll do it on my own and I, um. I didn't.

I: And how have things been since? That's, what, three years?

P04: Two and a half. [It was good for about a year]{O partial; exposure and response prevention}. [And then we had the baby, and it, it's clever isn't it, it went to the baby]{O partial; exposure and response prevention}. [So I'd say I've lost a, maybe half of it. I still [drive]{S functioning improved}. But I'm [checking she's breathing]{S anxiety worsened}, I'm [up, I don't know, nine times]{S sleep}]{O partial; exposure and response prevention}. [I don't [do the roads]{S anxiety fig improved} any more, that's never come back]{O benefit; exposure and response prevention}. It's the same thing in a different coat.

I: Are you having anything at the moment?

P04: [Escitalopram]{T escitalopram; ongoing; dose=thirty}. Thirty, they had to do an ECG. [That's, it helps the [mood]{S mood improved} more than the, more than the [thoughts]{S anxiety}]{O partial; escitalopram}. [No side effects that I've noticed, it's dead easy]{O tolerated; escitalopram}. And there's the [group]{T OCD group; ongoing; frequency=Thursdays}, Thursdays, over a pub. There's a lad there had [ERP]{T exposure and response prevention; other} and says it did nothing at all for him. And a woman who does her own [exposures]{T exposure and response prevention; other} every single morning like other people do yoga. [Um, I always come home [lighter]{S mood fig improved} from the [group]{T OCD group; ongoing}]{O benefit; OCD group}.

I: I've got a question here about [deep brain stimulation]{T deep brain stimulation; not_tried}, whether that was ever...

P04: What, [wires]{T deep brain stimulation; not_tried}? No. No, nobody's offered me [wires]{T deep brain stimulation; not_tried}.

I: And what happens next, for you?

P04: I've been referred back for [boosters]{T booster sessions; planned; sessions=Six}. Six, if they say yes. It's a panel. I'd like, um. I'd like to do the school this time. She'll be going there.

=== 1432-depression
title: The good days of Walt Brodeur
genre: article
layout: magazine portrait with subheads
condition: treatment-resistant depression
area: mental
english: American
narrator: journalist
split: train
overall: unchanged
round: 4
ledger:
  paroxetine | medication | tried | no_response
  bupropion | medication | tried | no_response
  duloxetine | medication | tried | no_response
  vilazodone | medication | tried | no_response
  lamotrigine | medication | stopped | unknown | other_physical
  psychotherapy | psychotherapy | ongoing | partial
  light therapy | procedure | tried | no_response
  cold showers | lifestyle | tried | no_response
  esketamine | medication | not_tried | unknown
  ketamine infusions | medication | stopped | partial | mania_psychosis, gastrointestinal, other_physical
  electroconvulsive therapy | neuromodulation | declined | unknown
  tranylcypromine | medication | ongoing | unknown | neurological, sleep
  feeding the hens | lifestyle | ongoing | partial
---
On the refrigerator in Walt Brodeur's kitchen in central Maine there is a calendar from a feed store with nineteen squares colored in yellow. The squares run from the second week of March to the first days of April, three years ago. Brodeur, who is 58 and drove an oil truck for most of his life, does not take it down.

"[Those were the good ones]{O benefit; ketamine infusions}," he says. "I counted."

Brodeur has had [depression]{S diagnosis clin} since he was 31. He is a large, courteous man who answers every question after a pause. He was never [psychotic]{S mania_psychosis clin absent}, never [manic]{S mania_psychosis clin absent}, and, he says, not even especially [sad]{S mood absent}. "[Sad]{S mood general} is when your dog dies. This is [somebody pulled the plug out and it all ran down the drain]{S anhedonia fig}." He would [sit in the truck in the yard with the engine off]{S functioning} until dispatch called. He [stopped hunting]{S anhedonia}, then [stopped eating at the table]{S functioning}. In 2011 his brother-in-law took the rifles out of the house, and Walt helped him carry them.

A long list

His pharmacy printout goes to four pages. [Paxil]{T paroxetine; tried}, [Wellbutrin]{T bupropion; tried}, [Cymbalta]{T duloxetine; tried; dose=120 milligrams} up to 120 milligrams, [Viibryd]{T vilazodone; tried}. "[You could have been giving me Tic Tacs]{O no_benefit; paroxetine, bupropion, duloxetine, vilazodone}," he says of all four. With [Lamictal]{T lamotrigine; stopped; duration=day eleven} he got as far as day eleven. [He came up in a [rash]{S other_physical side_effect} from the neck to the belt]{O side_effect; lamotrigine}, the doctor said stop, and that was that. A cousin takes the same [drug]{T lamotrigine; other} for [seizures]{S neurological clin other} and has done so for years without so much as an [itch]{S other_physical other absent side_effect}.

There were things outside the pharmacy too. A [light box]{T light therapy; tried; duration=two winters}, two winters. [Cold showers]{T cold showers; tried}, because of a podcast. "[I was [miserable]{S mood} and wet]{O no_benefit; light therapy, cold showers}."

The one thing that he credits a little is Dana, a [social worker]{T psychotherapy; ongoing; frequency=every other Tuesday} in Waterville whom he has seen every other Tuesday since 2014. [She hasn't fixed it]{O no_benefit; psychotherapy}. "[But I don't [lie to people]{S functioning improved} the way I used to, about how I am]{O partial; psychotherapy}," he says. "She broke me of that."

How [ketamine]{T ketamine infusions; general} came to the strip mall

[Ketamine]{T ketamine infusions; general} was approved as an anesthetic in 1970. In low doses, given by drip over about forty minutes, it can lift [depression]{S diagnosis clin general} within hours, where ordinary [antidepressants]{T antidepressants (medication); general} need weeks. In studies, roughly half to two thirds of people who had not been helped by at least two drugs respond to a first series. It does not last by itself: without maintenance, most have slipped back within a month. People may feel [detached from their bodies]{S mania_psychosis possible general side_effect}, [dizzy]{S neurological possible general side_effect} or [sick]{S gastrointestinal possible general side_effect} during the drip, and [blood pressure may climb]{S other_physical possible general side_effect}. Long-term heavy use can damage the [bladder]{S other_physical possible general side_effect}.

Only the nasal cousin, [esketamine]{T esketamine; general}, carries an approval for [depression]{S diagnosis clin general}, and so insurers tend to pay for that and not for the drip. Brodeur asked his for the [spray]{T esketamine; not_tried}. It was denied twice; the nearest certified office was three hours away, and the letter called it not medically necessary.

So in February of that year his sister Lorraine sold a snowmobile, and he was booked for [six infusions]{T ketamine infusions; planned; sessions=six} at a clinic between a vape store and a tax preparer in Bangor. Four hundred and fifty dollars apiece.

Six chairs

The first was on a Monday. A nurse put a blood pressure cuff on him, and a sleep mask, and told him to choose music. He chose none. [About ten minutes in, he says, he "[went up through the roof tiles]{S mania_psychosis fig side_effect}" and [couldn't find his hands]{S mania_psychosis side_effect}]{O side_effect; ketamine infusions}. [He did not care for it]{O side_effect; ketamine infusions}. [He [threw up]{S gastrointestinal side_effect} in Lorraine's car]{O side_effect; ketamine infusions}.

[Nothing happened on Tuesday]{O no_benefit; ketamine infusions}. They raised the dose for the second, and gave him something for the [nausea]{S gastrointestinal clin improved side_effect}, and [that part never came back]{O tolerated; ketamine infusions}.

It was the morning after the third. He was standing at the sink. "I looked out and I thought, that fence wants fixing. And then I thought, well, go fix it." [He [worked on the fence]{S functioning improved} until dark]{O benefit; ketamine infusions}. [He [called his daughter]{S functioning improved} in Tampa, unprompted, and talked for an hour]{O benefit; ketamine infusions}; she phoned Lorraine directly afterward to ask whether he was dying.

The last three [infusions]{T ketamine infusions; stopped; sessions=three} he hardly recalls. He colored his squares. [His score on the questionnaire that the clinic used, the PHQ-9, dropped from 23 to 6]{O benefit; ketamine infusions}. [Lorraine remembers him [whistling]{S mood improved}]{O benefit; ketamine infusions}. [He [ate a steak]{S appetite_weight improved}]{O benefit; ketamine infusions}.

The nineteenth square was a Saturday. [On Sunday he knew before he had his feet on the floor. "[It'd all run out again]{S anhedonia fig worsened}," he says]{O partial; ketamine infusions}.

Boosters

The clinic proposed a [booster]{T ketamine infusions; planned}. [It bought him eight days]{O partial; ketamine infusions}. [The next bought four]{O partial; ketamine infusions}. [The last two, in June and July, did nothing]{O no_benefit; ketamine infusions} except [send his [pressure to 190 over 110]{S other_physical side_effect}]{O side_effect; ketamine infusions}, and the nurse, who by then knew his dogs' names, said in the hallway that she did not feel right taking his money. That was the end of it. He had spent a little over five thousand dollars on the [ketamine]{T ketamine infusions; stopped}.

"I don't hold it against the stuff," Brodeur says. "[It showed me the thing still runs]{O partial; ketamine infusions}. There's a motor in there." He pauses. "Some days I think it'd have been better not to know."

Dr. Amrit Sohal, who studies relapse after [ketamine]{T ketamine infusions; general} at a medical school in Boston and has not treated Brodeur, hears this often. "A patient of mine had [infusions]{T ketamine infusions; other; frequency=every five weeks} every five weeks for four years and [runs a bakery]{S functioning other improved}. Another one got a single beautiful weekend. We can't yet tell them apart beforehand."

What there is now

[ECT]{T electroconvulsive therapy; declined} was raised that fall, and has been raised each fall since. His uncle had [ECT]{T electroconvulsive therapy; other} at the state hospital in 1962, and came home [not knowing his children's names]{S cognition other side_effect}. Told that it is done differently now, with anesthesia, Brodeur nods politely. "I believe you. No."

Since January he has been on [Parnate]{T tranylcypromine; ongoing; started=January}, an old [antidepressant]{T tranylcypromine; ongoing} which comes with a sheet of forbidden cheeses. [He gets [light-headed]{S neurological side_effect} when he stands up and [sleeps in pieces]{S sleep fig side_effect}]{O side_effect; tranylcypromine}, and cannot yet say about the rest. "Ask me at deer season."

Asked how he would compare himself with the man he was before Bangor, he takes the longest pause of the afternoon.

"[Same fella]{O no_benefit; overall}," he says. "[Same chair]{O no_benefit; overall}."

He does go out to [feed the hens]{T feeding the hens; ongoing; frequency=every morning} every morning, at Dana's insistence. Eleven of them. [It gets him [out of bed]{S functioning improved}, he allows, if not any further]{O partial; feeding the hens}. The fence is still up. The yellow marker is in the drawer with the batteries and the twine.

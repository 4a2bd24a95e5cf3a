=== 116-migraine
title: Confession about the rescue meds
genre: forum
layout: post with TL;DR
condition: migraine
area: general
english: American
narrator: patient
overall: improved
round: 1
ledger:
  acetaminophen/aspirin/caffeine | medication | stopped | worse | pain
  butalbital/acetaminophen/caffeine | medication | stopped | worse | pain
  propranolol | medication | tried | no_response | energy
  candesartan | medication | ongoing | response | neurological
  zolmitriptan | medication | ongoing | response | other_physical
  hysterectomy | procedure | declined | unknown
---
Not sure I should even post this because it's kind of my own fault, and I've read enough threads here where people get jumped on. Please be gentle. 45F, two teens, I do payroll for a school district.

I've had [migraine]{S diagnosis clin} since I was about 41, before that nothing, maybe a [headache]{S pain} at finals. Then [left side, temple to jaw]{S pain}, [throwing up]{S gastrointestinal}, [zigzags]{S neurological fig}. I couldn't miss payroll week so I took [Excedrin]{T acetaminophen/aspirin/caffeine; stopped; dose=Two; frequency=every day}. Two. Then two at lunch also. Then every day. My urgent care guy gave me [Fioricet]{T butalbital/acetaminophen/caffeine; stopped} and I thought hallelujah and I hid the bottle in a tampon box, that's where I was at. I told my husband I took "a couple a week." It was 22 days out of the month. I counted later for the neurologist, my face was burning.

[She said most of those [headaches]{S pain side_effect} were *from* the [pills]{T butalbital/acetaminophen/caffeine; stopped}]{O side_effect; butalbital/acetaminophen/caffeine, acetaminophen/aspirin/caffeine}. [Medication overuse headache]{S diagnosis clin side_effect}. Made me feel like a [junkie]{S hopelessness fig}, even though she was nice.

So I quit both in April, cold on the [Excedrin]{T acetaminophen/aspirin/caffeine; stopped; ended=April}, stepping down on the [Fioricet]{T butalbital/acetaminophen/caffeine; stopped} by half a tablet every 3 days. And then I forgot two doses on a camping weekend, no signal, no pharmacy. [I was [shaking]{S neurological withdrawal} in a tent, [soaked]{S other_physical withdrawal}, [heart pounding]{S other_physical withdrawal}, and a [headache like a nail gun]{S pain fig withdrawal}]{O withdrawal; butalbital/acetaminophen/caffeine}. My son thought I had flu. DON'T do it like that, ask for a real schedule.

Preventives: first [propranolol]{T propranolol; tried; dose=80mg} 80mg. [I [couldn't climb the bleachers]{S energy side_effect}]{O side_effect; propranolol}, [[migraines]{S pain clin} didn't budge]{O no_benefit; propranolol}, gave it 10 weeks. Then [candesartan]{T candesartan; ongoing; dose=16mg; started=July}, 4 up to 16mg, since July. And [zolmitriptan nasal spray]{T zolmitriptan; ongoing; route=nasal spray} for the bad ones, max 2 days a week, she literally drew me a box on the calendar.

I was skeptical bc it's a [blood pressure pill]{T candesartan; ongoing}. [You get a bit [lightheaded]{S neurological side_effect} out of the shower]{O side_effect; candesartan; neutral}. I drink my water. I bought a lap desk, I [went to a wedding with a band]{S functioning improved}, I found the old calendar and the new one and laid them next to each other on the bed. [[Nineteen bad days in March, four in October]{S pain improved}]{O benefit; candesartan, zolmitriptan}. I cried honestly. [The [spray]{T zolmitriptan; ongoing} [tastes like licking a battery]{S other_physical fig side_effect} but]{O side_effect; zolmitriptan; neutral} [I'm [upright in an hour]{S functioning improved}]{O benefit; zolmitriptan}.

What I still don't get, and nobody will tell me, is why at 41?? MRI clean. OB says [perimenopause]{S other_physical clin possible}, neuro says maybe, dentist says [clenching]{S other_physical possible}. The OB floated a [hysterectomy]{T hysterectomy; declined} "while we're at it" and no ma'am. I keep thinking I did something. [Guilty]{S hopelessness} about the tampon box mostly. I did tell my husband. He'd known since Christmas.

TL;DR: ate [Excedrin]{T acetaminophen/aspirin/caffeine; stopped} and [Fioricet]{T butalbital/acetaminophen/caffeine; stopped} like candy, [[made my head worse]{S pain worsened side_effect}]{O worsening; acetaminophen/aspirin/caffeine, butalbital/acetaminophen/caffeine}, [missed doses = hell]{O withdrawal; butalbital/acetaminophen/caffeine}. [Clean of those 7 months and way fewer [migraines]{S pain clin improved}]{O benefit; overall}. No idea why they started. Anyone else late onset?

=== 036-postpartum-depression
title: Didnt suit me
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: postpartum depression
area: mental
english: British
narrator: patient
overall: worse
treatment: citalopram
rating: 2
round: 1
ledger:
  citalopram | medication | ongoing | worse | anxiety, sleep, gastrointestinal, other_physical, energy
  sertraline | medication | planned | unknown
---
Reason for taking: [Post natal depression]{S diagnosis clin}, baby 5 months

Side effects: [[jaw clenching]{S other_physical side_effect}, [yawning all day]{S energy side_effect}, [up at 3am]{S sleep side_effect}, [loose bowels]{S gastrointestinal side_effect}, [couldnt sit still]{S anxiety side_effect}, [clammy]{S other_physical side_effect}]{O side_effect; citalopram}

Comments: Sorry I feel bad marking it low, I know its only wk 6 and HV says about half of mums feel a difference on the first tablet they try. [I'm just not one, [crying]{S mood worsened} more than before]{O worsening; citalopram} and [[scared of the stairs]{S anxiety worsened} with him in my arms which is new]{O worsening; citalopram}. My sister had same thing ([PND]{S diagnosis clin other}) and [citalopram]{T citalopram; other} sorted her in a month so thats why I asked for it. Seeing GP thurs about swapping to [sertraline]{T sertraline; planned}, fingers crossed, theres plenty of others.

=== 112-binge-eating-disorder
title: vyvanse and the radio
genre: review
layout: two paragraphs
condition: binge eating disorder
area: mental
english: American
narrator: patient
overall: improved
treatment: lisdexamfetamine
rating: 9/10
round: 1
ledger:
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, other_physical, sleep
---
[Eating a whole sheet cake in my car in the Kroger lot]{S appetite_weight}, thats how bad it was, and not even good cake it said Happy Retirement Doug on it lol. I'm 19 and its like [theres a radio in my head and its only station is food]{S appetite_weight fig}, I'd be in bio lab and [it would be playing tacos]{S appetite_weight fig}. My RA said like 3 out of 100 women get [BED]{S diagnosis clin general} so I wasnt special, rude but ok.

Anyway campus doc put me on this in Feb, 30 then 50mg. [Somebody [turned the radio down]{S appetite_weight fig improved}]{O benefit; lisdexamfetamine}. [Not off, I can still [hear it thru the wall around 9pm]{S appetite_weight fig} when the [vyvanse]{T lisdexamfetamine; ongoing; dose=50mg} quits for the day]{O partial; lisdexamfetamine}, but [I [havent binged]{S appetite_weight improved} since spring break]{O benefit; lisdexamfetamine}. [[Mouth is super dry]{S gastrointestinal side_effect}, [heart kinda zoomy]{S other_physical fig side_effect} at first, [awake til 2]{S sleep side_effect} if I forget and take it at noon]{O side_effect; lisdexamfetamine}. My roommate has a hamster thats up then too so whatever.

=== 232-treatment-resistant-depression
title: "I kept a spreadsheet": Wren's story
genre: article
layout: charity page
condition: treatment-resistant depression
area: mental
english: American
narrator: journalist
overall: worse
round: 1
ledger:
  escitalopram | medication | tried | partial | sexual
  bupropion | medication | stopped | worse | anger, other_physical, sleep
  lamotrigine | medication | stopped | no_response | other_physical
  S-adenosylmethionine | supplement | tried | no_response | gastrointestinal
  transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  cariprazine | medication | stopped | unknown | anxiety
  psychotherapy | psychotherapy | ongoing | unknown
  helpline | support | ongoing | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
  esketamine | medication | planned | unknown
---
Wren almost did not send us this story. "I'm not sure it's the kind you want," they wrote in their first email. "It doesn't go up at the end." We wrote back that we would like to hear it anyway, because many people who call our [line]{T helpline; general} are told only about the recoveries.

Wren is 25 and tests software for an insurance company in Columbus, Ohio. They keep a spreadsheet. It has a row for each week since September 2019, a column for the PHQ-9, one for hours slept, one for milligrams, and a last column titled "stuff." We have permission to quote from it, including the spelling.

What is [treatment-resistant depression]{S diagnosis clin general}?

Doctors usually speak of [treatment-resistant depression]{S diagnosis clin general} when a person has taken two different [antidepressants]{T antidepressants (medication); general}, at a full dose and for long enough, without a sufficient response. It is not rare. Estimates differ, but around three in ten people treated for [major depression]{S diagnosis clin general} fall into this group. It does not mean that nothing will work, and it certainly does not mean that someone hasn't tried.

It can look like this:

• [low mood]{S mood clin general} on most days that does not lift with good news
• [sleeping far too much or hardly at all]{S sleep general}
• [slowed thinking]{S cognition general}, [trouble deciding small things]{S cognition general}
• [losing interest]{S anhedonia general} in food, friends or sex
• [thoughts that life is not worth living]{S suicidality general}

Row 1

The first entry reads: PHQ-9 21, sleep 11.5, "[escitalipram]{T escitalopram; tried; dose=10} 10." Wren had [dropped out of a chemistry degree]{S functioning} after a winter in which they [stopped opening mail]{S functioning} and [wore the same sweatshirt]{S functioning} from Thanksgiving to February. "People say [sad]{S mood absent}," Wren told us. "I would've been thrilled with sad. It was [like being a phone on one percent]{S energy fig}, you ration everything, you don't [answer people]{S functioning}."

[By week nine on [escitalopram]{T escitalopram; tried; dose=20 mg; duration=week nine}, at 20 mg, the score had come down to 15]{O partial; escitalopram}. [It sat at 15 for five months]{O partial; escitalopram}. "[That's not nothing. I [went back to work]{S functioning improved}, part time]{O partial; escitalopram}. But [I also [couldn't finish]{S sexual side_effect} with my girlfriend]{O side_effect; escitalopram}, and [15 is still, technically, moderately severe]{O no_benefit; escitalopram}."

[Buproprion]{T bupropion; stopped; dose=300} came next, spelled that way throughout, 150 and then 300. The "stuff" column gets crowded here: "[[teeth buzzing]{S other_physical fig side_effect}," "[up at 4 again]{S sleep side_effect}," "[yelled at the printer]{S anger side_effect}," "[hives??]{S other_physical side_effect}]{O side_effect; bupropion}" [The score went from 15 to 18]{O worsening; bupropion} and Wren was taken off it in week seven. [[Lamotrogine]{T lamotrigine; stopped}, added afterward, took six weeks just to reach a full dose, and made no difference that Wren could detect in 14 more]{O no_benefit; lamotrigine}. [A [rash on the neck]{S other_physical side_effect} ended it]{O side_effect; lamotrigine}.

Somewhere in the middle of that Wren bought [SAM-e]{T S-adenosylmethionine; tried; dose=800 mg; frequency=twice a day} at a health food store, 800 mg twice a day, ninety dollars a month. "[It gave me [heartburn]{S gastrointestinal side_effect}]{O side_effect; S-adenosylmethionine} and [a very clean spreadsheet. No change, no change, no change]{O no_benefit; S-adenosylmethionine}."

Supplements such as [SAMe]{T S-adenosylmethionine; general}, [omega-3]{T omega-3 (supplement); general} and [L-methylfolate]{T L-methylfolate (supplement); general} are being studied as additions to [antidepressants]{T antidepressants (medication); general}. Results are mixed. Please talk to a pharmacist before combining them with prescription medication.

The chair

In January 2023 Wren was approved for [transcranial magnetic stimulation]{T transcranial magnetic stimulation; tried; sessions=36; started=January 2023}, in which a coil held against the scalp sends brief magnetic pulses into an area behind the forehead. [TMS]{T transcranial magnetic stimulation; general} is usually given five days a week for six to seven weeks. In clinical practice, more than half of patients report a clear improvement, and about a third go into remission.

Wren had 36 sessions at 120 percent of motor threshold. They recorded every one. [The first week brought [scalp pain]{S pain side_effect}, "[like a woodpecker with a grudge]{S pain fig side_effect},"]{O side_effect; transcranial magnetic stimulation} [which wore off by the eighth session]{O tolerated; transcranial magnetic stimulation}. [In week five the PHQ-9 read 9, the lowest number on the sheet]{O benefit; transcranial magnetic stimulation}. "I remember it because [I [wanted soup]{S appetite_weight improved}]{O benefit; transcranial magnetic stimulation}. I just, like, wanted a specific soup."

[It held for eleven weeks. Then 12, 14, 17]{O partial; transcranial magnetic stimulation}. A second course was not covered, since the insurer wanted a response lasting six months.

We asked Dr. Imogen Sarrault, a psychiatrist who advises this charity, about that. "A response that fades is still information," she said. "It tells us the circuit can move. What I'd say to anyone in Wren's shoes is to ask about [maintenance sessions]{T transcranial magnetic stimulation; general} early, and not to conclude that they are the one who failed."

Where things are now

The most recent rows are hard to read. A new psychiatrist prescribed [Vraylor]{T cariprazine; stopped; dose=1.5 mg} (Wren's spelling for [Vraylar]{T cariprazine; stopped}, or [cariprazine]{T cariprazine; stopped}) at 1.5 mg. [Within ten days there was a [restlessness]{S anxiety side_effect} so strong that Wren [walked around the block]{S anxiety side_effect} forty-one times in one night]{O side_effect; cariprazine}; the count is in the "stuff" column. It was stopped. [The score has been 22 or higher since August]{O worsening; overall}, [worse than the week the sheet began]{O worsening; overall}. Wren is [on short-term disability]{S functioning}, has [moved back in with their mother]{S functioning} and [does not see friends]{S functioning}. They have [thoughts of not being here]{S suicidality}, which they talk about openly with a [therapist]{T psychotherapy; ongoing; frequency=twice a week} twice a week and with the [person on our line]{T helpline; ongoing} who answers at 2 a.m.

[ECT]{T electroconvulsive therapy; declined} was offered in September and Wren said no, for now. "I have one thing that works, which is my memory. I'm not ready to [bet it on a die roll]{S cognition fig possible side_effect}." They are waiting for a start date for [esketamine nasal spray]{T esketamine; planned}: the paperwork went in seven weeks ago.

"I don't want to be somebody's inspiration," Wren says. "I'd like to be a row in somebody's data. Maybe that's what this is."

What can help while you wait

• Ask your clinic for one named person to call about an approval.
• Keep a simple record; two numbers a day are enough.
• Tell someone about [suicidal thoughts]{S suicidality general}. You can call our [line]{T helpline; general} at any hour, or go to an emergency room.
• Do not stop a prescribed medicine suddenly. [Dizziness]{S neurological general possible withdrawal}, [nausea]{S gastrointestinal clin general possible withdrawal} and [irritability]{S anger general possible withdrawal} are common when [antidepressants]{T antidepressants (medication); general} are stopped too fast.

=== 143-dissociative-disorder
title: Who parked the car?
genre: essay
layout: essay
condition: dissociative disorder
area: mental
english: American
narrator: patient
overall: partly_improved
round: 1
ledger:
  quetiapine | medication | tried | no_response | sleep, appetite_weight
  ashwagandha | supplement | tried | no_response
  magnesium | supplement | ongoing | unknown
  eye movement desensitization and reprocessing | psychotherapy | stopped | worse
  psychotherapy | psychotherapy | ongoing | partial
  grounding techniques | mind_body | ongoing | partial
  prazosin | medication | ongoing | response | neurological
  sleep routine | lifestyle | ongoing | partial
  low-dose naltrexone | medication | not_tried | unknown
  support group | support | tried | worse
---
Who parked the car? I don't mean it as a riddle. I came out of the dentist in the spring of 2021 and there it was, across two spaces, with the hazard lights going, and I had [no idea who had done it]{S mania_psychosis}. The receptionist said I'd been charming. I'd made a joke about flossing that she was going to use on her husband. I stood there holding a free toothbrush and thought, well, somebody has.

I teach ninth-grade civics, which is a job that rewards skepticism, and I am skeptical by nature anyway. I don't care for memoirs in which the diagnosis arrives like a sunrise. Mine arrived like a parking ticket. Three clinicians, three opinions. The first said [anxiety]{S anxiety clin}. The second said [bipolar II]{S diagnosis clin}, on the strength of a twenty-minute conversation, and wrote for [Seroquel]{T quetiapine; tried; dose=100 milligrams} at 100 milligrams. [I [slept through two alarms and a fire drill]{S sleep side_effect}, and [gained fourteen pounds]{S appetite_weight side_effect}]{O side_effect; quetiapine}, and [I [still lost Tuesdays]{S mania_psychosis fig}]{O no_benefit; quetiapine}. The third gave me a questionnaire called the DES-II, on which you mark what percent of the time certain things happen to you, such as [finding yourself somewhere without knowing how you got there]{S mania_psychosis general}. I scored 46. She told me that anything over 30 deserves a closer look. After four more meetings she wrote down [other specified dissociative disorder]{S diagnosis clin}, which sounds like a shelf in a hardware store.

I'll try to say what it is like without decorating it. There are stretches, usually minutes, sometimes most of a day, when I [am a passenger]{S mania_psychosis fig}. My [hands look like a photograph of hands]{S mania_psychosis fig}. The [kids' voices come from the far end of a pool]{S mania_psychosis fig}. And there are the gaps: a drawer of [receipts I can't account for]{S mania_psychosis}, a colleague who is cold to me over [something I said and don't have]{S mania_psychosis}. I don't have [alters]{S mania_psychosis clin absent} with names and hats. I'm told that most people with these conditions don't look like the movies, and that something like one or two in every hundred adults would meet the criteria in a given year, a number I've looked up three times because I didn't believe it either.

Before any real treatment I did what everybody with a credit card does. I bought [ashwagandha]{T ashwagandha; tried; frequency=Two capsules a day}, on the advice of a woman at school who also believes in the moon. [Two capsules a day, eight weeks, and I noticed exactly as much as I notice the moon]{O no_benefit; ashwagandha}. I bought [magnesium glycinate]{T magnesium; ongoing}. I still take the [magnesium]{T magnesium; ongoing}. I couldn't tell you why.

Then came [EMDR]{T eye movement desensitization and reprocessing; stopped; sessions=the fifth}. I went in wanting it to work, since it had helped my cousin's husband after Fallujah. You follow a light bar and hold a memory in mind. [By the third session I was [losing whole evenings]{S mania_psychosis worsened}]{O worsening; eye movement desensitization and reprocessing}, and [by the fifth I [came to]{S mania_psychosis worsened} on my kitchen floor with every cabinet open]{O worsening; eye movement desensitization and reprocessing}. [My scores, because by then I was keeping them, went to 58]{O worsening; eye movement desensitization and reprocessing}. I later read that [reprocessing trauma]{T eye movement desensitization and reprocessing; general} too early is a known mistake with people like me and that the usual advice is to build stability first. It might have been nice if the practitioner had read it. I stopped.

What I have now is slower and, frankly, duller. I've seen a [psychologist]{T psychotherapy; ongoing; frequency=every Wednesday; duration=two and a half years} every Wednesday for two and a half years. She is in her sixties and has a bad hip and doesn't go in for insight. We talk about what happened between last Wednesday and this one and mark the [holes]{S mania_psychosis fig}. We practice what she calls [orienting]{T grounding techniques; ongoing} and the internet calls [grounding]{T grounding techniques; ongoing}: the [cold can against the neck]{T grounding techniques; ongoing}, [naming the date out loud]{T grounding techniques; ongoing}, feet, chair, door. [I find [grounding]{T grounding techniques; ongoing} humiliating and about sixty percent effective]{O partial; grounding techniques}. [If I catch the thing in the first few seconds, the [hands]{S mania_psychosis improved} turn back into mine]{O benefit; grounding techniques}. [If I don't, I might as well be holding a can]{O no_benefit; grounding techniques}.

The nights were their own department. I'd [dream in loops, the same hallway]{S sleep fig}, and wake at four with my [jaw locked]{S other_physical} and no appetite for bed after that. [Insomnia]{S sleep clin} makes [dissociation]{S mania_psychosis clin general} worse; that's about the one thing that all my clinicians have agreed on. [Prazosin]{T prazosin; ongoing; dose=up to 6; frequency=at bedtime}, an old [blood pressure drug]{T prazosin; ongoing}, went in at 1 milligram at bedtime and up to 6 by Christmas of last year. [The [hallway]{S sleep fig improved} is gone]{O benefit; prazosin}. I want to be careful here, since I don't gush, but [the [hallway]{S sleep fig improved} has been gone for ten months]{O benefit; prazosin}. [I [get dizzy]{S neurological side_effect} if I stand up fast to break up a fight]{O side_effect; prazosin; neutral}. We also [moved my bedtime]{T sleep routine; ongoing} to something that would embarrass a toddler and [took the phone out of the room]{T sleep routine; ongoing}. [That [routine]{T sleep routine; ongoing} probably does a third of the work]{O partial; sleep routine}.

Did I try a [support group]{T support group; tried; sessions=twice}? Twice. It met on a screen. There was a kind of contest going on about who had it worst, and [I logged off both times [feeling less real than when I'd logged on]{S mania_psychosis worsened}]{O worsening; support group}. Other people swear by [peer support]{T peer support (support); general}, and I suppose the fault may be mine. I asked about [low-dose naltrexone]{T low-dose naltrexone; not_tried} as well, having seen it praised. My psychiatrist said the evidence was a handful of case series and that she'd rather not, and it was pleasant, for once, to be out-doubted.

So, the accounting. [In September I filled out the DES again, and got a 29]{O partial; overall}. My psychologist thinks this is good. I think that a scale on which one guesses percentages is a poor thermometer, and that [29 is what you get when a person who used to [lose Tuesdays]{S mania_psychosis fig improved} now [loses the odd Tuesday afternoon]{S mania_psychosis fig}]{O partial; psychotherapy}. Both may be true. [I [drive again]{S functioning improved}]{O benefit; overall}. [I [taught the whole unit on the Fourteenth Amendment]{S functioning improved} and remember teaching it]{O benefit; overall}. [In March I [found a library card in a name close to mine]{S mania_psychosis}, from a branch I've [no memory of entering]{S mania_psychosis}]{O partial; overall}; I didn't throw it out.

I'm often asked, by the two people who know, whether I [feel like one person]{S mania_psychosis possible} now. I don't know what they feel like. I would say [there's usually somebody in the car, it is more often me]{S mania_psychosis fig improved}, and she has started, lately, to park between the lines.

=== 293-ulcerative-colitis
title: Two out of ten: talking with Mr Harcastle
genre: interview
layout: Q:/A: turns
condition: ulcerative colitis
area: general
english: British
narrator: interview
overall: worse
round: 1
ledger:
  mesalazine | medication | ongoing | partial
  prednisolone | medication | stopped | mixed | sleep, mood, appetite_weight, other_physical
  azathioprine | medication | stopped | unknown | pain, gastrointestinal, diagnosis
  aloe vera juice | supplement | tried | unknown | gastrointestinal
  turmeric | supplement | tried | no_response
  low-fibre diet | lifestyle | ongoing | partial
  walking | lifestyle | stopped | partial
  vedolizumab | medication | ongoing | worse | pain
  zopiclone | medication | declined | unknown
  colectomy | procedure | planned | unknown
  adalimumab | medication | not_tried | unknown
  prednisolone foam enema | medication | tried | no_response
---
Q: If you had to put a number on how it's all gone, the treatment I mean, nought to ten?

A: Oh. Well. [Two]{O no_benefit; overall}. Two, I should think. Is that rude? They've all been very kind. [But two, if I'm, er, if I'm honest with you]{O no_benefit; overall}.

Q: Take me back to the start. When was the [colitis]{S diagnosis clin} found?

A: I'd be seventy-four. I'm seventy-nine now. I thought it was [piles]{S diagnosis possible}, you see. There was [blood]{S gastrointestinal}, and I'm not one to look. My late wife would have looked. And then I was [going ten, twelve times]{S gastrointestinal} and [not always getting there]{S gastrointestinal}, which, at the bowls club, in whites.

Q: And what did they give you first?

A: The [mesalazine]{T mesalazine; ongoing}. [Octasa]{T mesalazine; ongoing; dose=three}, the brick-coloured ones, three of them. [For about a year and a half that was, I think, all right. It [calmed down]{S gastrointestinal improved}]{O partial; mesalazine}. I still take them. [I couldn't swear they do anything now]{O no_benefit; mesalazine}.

Q: Did you have side effects with those?

A: No. [No, I don't believe so]{O tolerated; mesalazine}.

Q: Then there was a [flare]{S gastrointestinal clin}.

A: Then there was a [flare]{S gastrointestinal clin}, yes, that was the first winter on my own. It was the [steroids]{T prednisolone; stopped; dose=Eight; frequency=in the morning} then. [Prednisolone]{T prednisolone; stopped}. Eight in the morning, they're tiny, and then down by one a week. [I'll say this, they worked. Inside a week I was [down to twice a day]{S gastrointestinal improved}]{O benefit; prednisolone}. But [I was [awake]{S sleep side_effect}. I mean right through]{O side_effect; prednisolone}. [I'd be [up at half past two]{S sleep side_effect} polishing brass]{O side_effect; prednisolone}, and we've not got that much brass. [I was [tearful]{S mood side_effect}, [ate like a horse]{S appetite_weight fig side_effect}, my [face went round]{S other_physical side_effect}]{O side_effect; prednisolone}. My granddaughter didn't say anything, which was how I knew.

Q: Did anyone offer you anything for the [sleep]{S sleep side_effect}?

A: [Zopiclone]{T zopiclone; declined}. I said no thank you. My brother was on those for years. I don't know. I had the radio. The [sleep's never come back properly]{S sleep}, mind you; even now it's [three hours and then the bathroom]{S sleep}, and then you lie there listening to your own insides.

Q: Was it one course of [prednisolone]{T prednisolone; stopped; sessions=Four}?

A: Four. [Each time I came off the [steroids]{T prednisolone; stopped} [it was back]{S gastrointestinal worsened} in a month]{O withdrawal; prednisolone}. And there was a [foam]{T prednisolone foam enema; tried; route=up the back way}, up the back way, if you'll pardon me. [I couldn't hold it in, so that was no earthly good]{O no_benefit; prednisolone foam enema}.

Q: So they wanted you on something longer term.

A: [Azathioprine]{T azathioprine; stopped; duration=three weeks}. Now that one I do remember. Three weeks in, [I'd a [pain here, going through to the back]{S pain side_effect}, and I was [sick in the washing up bowl]{S gastrointestinal side_effect}]{O side_effect; azathioprine}. [[Pancreatitis]{S diagnosis clin side_effect}, it turned out]{O side_effect; azathioprine}. Ambulance and everything. So that was stopped, naturally, and I'm never to have it again, there's a red sticker on my notes.

Q: I understand you also tried some things of your own.

A: Who told you that? Well, yes. A lady from church swears by [aloe vera juice]{T aloe vera juice; tried}, for her [joints]{S pain other}, so I thought, it can't hurt. [It did hurt. It [went through me like a dose of salts]{S gastrointestinal fig side_effect}]{O side_effect; aloe vera juice}. And [turmeric]{T turmeric; tried}, in milk. [I'd an orange saucepan and that's the whole of what I can report on [turmeric]{T turmeric; tried}]{O no_benefit; turmeric}.

Q: What about [diet]{T low-fibre diet; ongoing}?

A: The dietitian was a sensible girl. [White bread, no skins, no pips, no sprouts]{T low-fibre diet; ongoing}. I'd have thought the opposite, wouldn't you, all this roughage they go on about. [It cuts down on the [wind]{S gastrointestinal improved} and the [cramping]{S pain improved}. A bit]{O partial; low-fibre diet}. [It doesn't touch the [bleeding]{S gastrointestinal}]{O no_benefit; low-fibre diet}. And I used to [walk]{T walking; stopped; frequency=every morning}, to the weir and back every morning. [That did me good in my head, if not elsewhere]{O partial; walking}. But you need to know where the lavatories are, and they've shut the one by the car park. So I've rather given that up.

Q: Have you had any of the [biologics]{T biologics (medication); general}? [Adalimumab]{T adalimumab; not_tried}?

A: Not that one, I don't think. What's the one with the [drip]{T vedolizumab; ongoing}? [Vedolizumab]{T vedolizumab; ongoing; route=drip; frequency=Every eight weeks}. Every eight weeks, at the day unit, they bring you a sandwich. I've been having the [drip]{T vedolizumab; ongoing; duration=since last October} since last October.

Q: And?

A: The nurses there are lovely.

Q: I'm sure. But has it helped?

A: It's, er. One keeps thinking the next one will be the one. They count up a score, how many times, how much [blood]{S gastrointestinal}. It was six when I began and [I think last month she said nine. So it's going the wrong way]{O worsening; vedolizumab}. [My [hands ache]{S pain side_effect} for a day or so after]{O side_effect; vedolizumab}. And I'm [anaemic]{S other_physical clin} now, and I've [lost a stone and a half]{S appetite_weight}, my trousers are a disgrace. [I'm a good deal [worse]{S gastrointestinal worsened} than I was five years ago]{O worsening; overall}. There, I've said it.

Q: Has an [operation]{T colectomy; planned} been discussed?

A: They'd take the whole lot out. The [colectomy]{T colectomy; planned}. And then you've a bag. I'm seeing Miss Okonjo on the third, the surgeon. I've got a list of questions, my granddaughter typed it. I'm not against it. I think I'm not. I'm frightened of the anaesthetic at my age and I don't know who'd... well, one manages.

Q: What would you tell another person who's just been diagnosed?

A: Look. When you go, look. And tell somebody straight away. I left it five months out of, I don't know, manners.

=== 214-panic-disorder
title: The horse
genre: forum
layout: post with TL;DR
condition: panic disorder
area: mental
english: second-language
narrator: patient
overall: worse
round: 1
ledger:
  medication | medication | stopped | worse | neurological, gastrointestinal, functioning
  valerian | supplement | ongoing | partial
  psychotherapy | psychotherapy | not_tried | unknown
---
The [heart jumps]{S other_physical fig}. It begins always in the queue of the bakery or in church, [heart jumps like a horse which saw snake]{S other_physical fig}, [hands become wet]{S other_physical}, [air is not enough]{S other_physical} and I know that [now I die]{S anxiety}. I am 79 years, I did not die yet. The cardiologist says heart of a young girl. So it is [panic]{S anxiety}, he says, and he sends me to the other doctor.

The other doctor, five minutes, did not look from computer, gives me [pill]{T medication; stopped}. He said name very quick, it is written on box in small letters, I only call it the [white pill]{T medication; stopped; dose=Half; frequency=in the morning}. Half in the morning. I was sceptic because in my village the horse which is afraid you do not give a powder, you walk with him. But I took.

First week [[floor moves]{S neurological fig side_effect}]{O side_effect; medication}. Second week [[vomit]{S gastrointestinal side_effect}, and in the night [legs are dancing alone]{S neurological fig side_effect}]{O side_effect; medication}. And [the horse? the [horse come two times in the day]{S anxiety fig worsened}, before was two times in the week!]{O worsening; medication} I called, the secretary says this stuff needs six weeks. After 19 days [I [fell in the bathroom]{S functioning side_effect}, my hip is all blue]{O side_effect; medication}. So the [pill]{T medication; stopped} went in toilet.

I thought without it I will be as before. No. [Now I [do not go to the bakery]{S functioning worsened}, neighbour brings bread]{O worsening; overall}. [The horse [stays now inside the house]{S anxiety fig worsened}]{O worsening; overall}. I drink [valerian]{T valerian; ongoing; frequency=evening}, [it makes the evening little softer, not more]{O partial; valerian}. My daughter says [talking therapy]{T psychotherapy; not_tried}, but in this town there is nobody who speaks my language.

TL;DR: old lady with [panic]{S anxiety}, the [pill]{T medication; stopped} [made it worse]{O worsening; medication} and [I [fell]{S functioning side_effect}]{O side_effect; medication}, stopped. Somebody over 70 has tried something which does not throw you on floor?

=== 805-alcohol-use-disorder
title: Waiting up for Danny
genre: relative
layout: plain paragraphs
condition: alcohol use disorder
area: mental
english: American
narrator: relative
split: train
overall: improved
round: 2
ledger:
  Alcoholics Anonymous | support | stopped | no_response
  disulfiram | medication | stopped | no_response | gastrointestinal, other_physical
  residential rehab | care_setting | stopped | partial
  gabapentin | medication | stopped | unknown | neurological, sleep
  acamprosate | medication | not_tried | unknown
  naltrexone | medication | ongoing | response | gastrointestinal
  bupropion | medication | tried | partial
  SMART Recovery | support | ongoing | response
---
My brother Danny is the funny one. You need to know that first, because for twelve years it was how he got away with it. He could [fall down a flight of stairs]{S substance_use} and come up with a punch line.

He hung drywall in Tulsa. He [drank a fifth of vodka a day]{S substance_use}, give or take, out of a Sonic cup. He wasn't [depressed]{S mood absent}, he'd tell you, he was thirsty.

I'm not one to throw stones. I had my own go-round with [wine]{S substance_use other} after my divorce, and I [got sober]{S substance_use other improved} through [AA]{T Alcoholics Anonymous; other}, nineteen years this May. So naturally I hauled him along. He went to [meetings]{T Alcoholics Anonymous; stopped; duration=eight months} for eight months, he made the whole room laugh, and [he drank in the parking lot after]{O no_benefit; Alcoholics Anonymous}. What was a life raft for me was an open mic for him. He quit going when they asked him to share about his dad.

A doctor gave him [Antabuse]{T disulfiram; stopped}. If you drink on that it makes you [sick as a dog]{S gastrointestinal fig general side_effect}, that is the entire idea of it. [He drank on it, and he [threw up]{S gastrointestinal side_effect} for a day and a half, [red as a brick]{S other_physical fig side_effect}]{O side_effect; disulfiram}. [Then he figured out that he could just skip the [pill]{T disulfiram; stopped}]{O no_benefit; disulfiram}. Mom found thirty of them in a coffee can.

His wife left in the spring of 2016. She took the kids and the dog. I'd like to tell you he hit [rock bottom]{S functioning fig} then, but there was a basement. He [lost the truck]{S functioning}, he got [yellow]{S other_physical} around the eyes, he [had a seizure]{S neurological withdrawal} on my kitchen floor the one time he tried to stop by himself, cold turkey, with my grandkids in the next room.

We sold Mom's lake lot to send him to [rehab]{T residential rehab; stopped; duration=forty-five days}, forty-five days in the desert with horses. They had him on [gabapentin]{T gabapentin; stopped} for the [shakes]{S neurological withdrawal}. [He said it made him [dizzy]{S neurological side_effect} and [sleepy]{S sleep side_effect} and that the horses were judging him]{O side_effect; gabapentin}. That ended with the program. [He came home tan, [dry]{S substance_use improved} as toast]{O benefit; residential rehab}. [It lasted until the Fourth of July]{O partial; residential rehab}.

I quit waiting up. I told him that on the porch. I had gone back to my own [counselor]{T counselling (psychotherapy); other} by then, and she'd said to me, you can't swim for him.

I think it was that August that he saw a new woman at the county clinic, young, hair shaved on one side. She asked him what a drink felt like. Nobody had. "Like somebody finally [turned off the leaf blower]{S substance_use fig}," he told her. She said okay, there's a medicine that kind of unplugs that. They had asked about [Campral]{T acamprosate; not_tried} before, and his liver was all right for that but the Medicaid wasn't. So it was [naltrexone]{T naltrexone; ongoing}. You don't even have to stop first. It cuts down heavy drinking in maybe one person out of nine over placebo, I looked it up, and those aren't odds to sell a lake lot on.

[First week he was [queasy]{S gastrointestinal side_effect}]{O side_effect; naltrexone; neutral}. Second week he called me up around nine at night, in a voice that I hadn't heard since high school. "Sis," he said, "[I left half of it. I [left half of it in the cup]{S substance_use improved} and I went to bed]{O benefit; naltrexone}."

[By Thanksgiving he was down to weekends]{O benefit; naltrexone}. [By Easter he was [down to nothing]{S substance_use improved}]{O benefit; naltrexone}. He switched to the [monthly shot]{T naltrexone; ongoing; frequency=monthly} so there wouldn't be a coffee can.

I won't say it was roses after. With the leaf blower off he could hear things, like our dad. Then he did get [low]{S mood}, so they put him on [Wellbutrin]{T bupropion; tried}. My daughter says that one made her [jumpy]{S anxiety other side_effect}. [For him it took some of the weight off the [mornings]{S mood improved}]{O partial; bupropion}. And he found a [SMART group]{T SMART Recovery; ongoing} at the library, no higher power, worksheets. [He makes them laugh too, but he stays for the end]{O benefit; SMART Recovery}.

[It's five years and two months]{O benefit; overall}. [He's [got his license]{S functioning improved}, he [has the kids every other weekend]{S functioning improved}]{O benefit; overall}. The jokes are slower now. You can see him decide whether to tell one.

=== 806-juvenile-idiopathic-arthritis
title: Tin Man's daughter
genre: relative
layout: plain paragraphs
condition: juvenile arthritis
area: general
english: Canadian
narrator: relative
split: train
overall: improved
round: 2
ledger:
  naproxen | medication | stopped | no_response | gastrointestinal
  steroid joint injection | procedure | tried | partial | other_physical
  methotrexate | medication | stopped | partial | gastrointestinal, anxiety
  folic acid | supplement | stopped | unknown
  adalimumab | medication | ongoing | response | pain
  night splints | procedure | stopped | no_response
  hydrotherapy | procedure | ongoing | response
  play therapy | psychotherapy | tried | response
  anti-inflammatory diet | lifestyle | declined | unknown
---
Posy was three and she [came down the stairs on her bum]{S functioning}. We thought that it was a game. She did it every morning for a month before my mother-in-law, who raised six, said, "That child is [stiff]{S other_physical}."

She was. She would wake up [creaky as the Tin Man]{S other_physical fig} and by lunch she'd oiled herself and was running. Her left knee was a [grapefruit]{S other_physical fig}. The family doctor figured she had fallen. It took five months and a doctor in Halifax to give it a name: [juvenile idiopathic arthritis]{S diagnosis clin}. It's as common as childhood [diabetes]{S diagnosis plain general} and nobody has heard of it.

I ought to say that I've got [rheumatoid arthritis]{S diagnosis clin other} myself. I've been on [methotrexate]{T methotrexate; other} since before she was born, minus the pregnancy, and it's been a good friend to me. So there was guilt. There still is. I gave her my eyes and my bad hinges.

[Naproxen]{T naproxen; stopped} syrup was first, orange, twice a day. [All that did was give her a [sore tummy]{S gastrointestinal side_effect}]{O side_effect; naproxen}, [the [knee was as fat as ever]{S other_physical}]{O no_benefit; naproxen}. It was dropped, and they put her under and did a [steroid injection]{T steroid joint injection; tried} right into the joint. [She [ran]{S functioning improved} out of the hospital]{O benefit; steroid joint injection}. I mean it, we had to catch her. [It lasted seven months and then the [grapefruit]{S other_physical fig} was back, with an [ankle]{S pain}]{O partial; steroid joint injection}. [She has a [small dent in the skin]{S other_physical side_effect} where the needle went]{O side_effect; steroid joint injection; neutral}.

So, my own drug. [Methotrexate]{T methotrexate; stopped; frequency=every Friday}, a tiny yellow syringe every Friday, with [folic acid]{T folic acid; stopped} on the other days. [It got the [ankle]{S pain improved} quiet, and the morning [stiffness]{S other_physical improved} went from two hours to maybe one]{O partial; methotrexate}. [But she [threw up]{S gastrointestinal side_effect} every Friday night, and by the spring she was [throwing up]{S gastrointestinal side_effect} on Thursdays, at the thought of it]{O side_effect; methotrexate}. [She would see anything yellow, a banana, a school bus, and [go white]{S anxiety fig side_effect}]{O side_effect; methotrexate}. I'm on four times that dose and I've never had so much as a [burp]{S gastrointestinal other absent side_effect}. We fought it for sixteen months. There was a [play therapist]{T play therapy; tried} who let her give needles to a stuffed moose. [That did help; the [screaming]{S anxiety improved} quit]{O benefit; play therapy}. But in the end the rheumatologist called it. Enough, she said, and the [folic acid]{T folic acid; stopped} went with it.

The [splints]{T night splints; stopped} went too. They'd been meant to keep her knee straight at night. [She took them off in her sleep like a raccoon, and the knee stayed where it was]{O no_benefit; night splints}.

My sister is a naturopath and wanted us to cut out [nightshades, dairy and wheat]{T anti-inflammatory diet; declined}. Posy was four. She ate five foods. I said no, thank you.

[Humira]{T adalimumab; ongoing; frequency=every second Sunday} came after that, once the province agreed to it, every second Sunday. It blocks one of the alarm bells in the immune system. Possible [infections]{S other_physical general possible side_effect} is the one they talk about. My husband's brother gets it for his [Crohn's]{S diagnosis clin other}. [The old version of the [pen]{T adalimumab; ongoing} [stung]{S pain side_effect} like a hornet, and she called it the wasp]{O side_effect; adalimumab}. [The new one doesn't, she watches cartoons right through it]{O tolerated; adalimumab}. [No [vomiting]{S gastrointestinal clin absent side_effect}]{O tolerated; adalimumab}.

The change came in like spring does here, which is to say not at all, and then in one afternoon. I was at the sink. I heard feet over my head, and then I heard [feet on the stairs]{S functioning improved}, one, two, one, two. [She was [walking down]{S functioning improved}]{O benefit; adalimumab}. [She was six years old and she'd never [walked down those stairs before breakfast]{S functioning improved} in her life]{O benefit; adalimumab}.

She goes in a [warm pool]{T hydrotherapy; ongoing; frequency=Wednesdays} Wednesdays with a [physio]{T hydrotherapy; ongoing} named Luc. [It's given her thighs, and she can [do a cartwheel]{S functioning improved}, a bad one]{O benefit; hydrotherapy}. [No [swollen joints]{S other_physical absent} at the last three clinics]{O benefit; overall}. We had her eyes checked too, as this disease can get in there. They were fine.

She is eight. She asked me to be the Tin Man at Halloween. She'd be the oil can, she said.

=== 807-depression
title: ketamine infusions - is it normal to feel nothing after 2??
genre: forum
layout: thread with several posters
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  duloxetine | medication | stopped | no_response
  vortioxetine | medication | stopped | no_response
  bupropion | medication | stopped | no_response
  psychotherapy | psychotherapy | stopped | unknown
  ketamine infusions | medication | ongoing | partial | mania_psychosis, gastrointestinal
  esketamine | medication | not_tried | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
---
**mossyrock** (original poster)
29f, [depressed]{S mood} since HS. [Cymbalta]{T duloxetine; stopped}, [Trintellix]{T vortioxetine; stopped}, [Welbutrin]{T bupropion; stopped}, [not one of them did a thing]{O no_benefit; duloxetine, vortioxetine, bupropion} so I came off everything in August. [ECT]{T electroconvulsive therapy; declined} was offered, hard pass. Insurance denied [Spravato]{T esketamine; not_tried} so I'm paying cash for [IV ketamine]{T ketamine infusions; ongoing; sessions=two of six}. Two of six done. [I [melted into the chair]{S mania_psychosis fig side_effect} and [puked]{S gastrointestinal side_effect} in the car]{O side_effect; ketamine infusions} and [otherwise nothing]{O no_benefit; ketamine infusions}. Did I just burn $900?

**dr_pepper_fan**
Hang in there. Mine kicked in at 4. I was [suicidal]{S suicidality other} for a decade and [ketamine]{T ketamine infusions; other} turned that off like a faucet. It wore off in about a month tho so now I do [boosters]{T ketamine infusions; other}.

**ellen_in_omaha**
Did nothing for me, 6 [infusions]{T ketamine infusions; other}. What worked was [lamotrigine]{T lamotrigine (medication); other} of all things. About two thirds of people respond, which means a third of us don't.

**mossyrock**
ty both. did you guys take anything for the [barfing]{S gastrointestinal side_effect}?

**dr_pepper_fan**
[Zofran]{T ondansetron (medication); other} beforehand. Also don't eat.

**mossyrock**
UPDATE, after #5. Ok so. Wednesday I [woke up and [did the dishes]{S functioning improved}]{O benefit; ketamine infusions}. That's it, that's the post. [They'd been there since Labor Day and I just did them]{O benefit; ketamine infusions}. [The [gray]{S mood fig improved} isn't gone but it has a door in it]{O partial; ketamine infusions}. [No [puking]{S gastrointestinal absent side_effect} when I skip breakfast]{O tolerated; ketamine infusions}. My [therapist]{T psychotherapy; stopped} retired so idk who to tell.

**ellen_in_omaha**
Told you! So glad.

**northside_nurse**
I work at a clinic that does these, just adding some info. Six in two or three weeks is the standard course. Possible [high blood pressure]{S other_physical general possible side_effect} while it runs, and [bladder trouble]{S other_physical general possible side_effect} for people who use a lot for years. My own husband had [TMS]{T repetitive transcranial magnetic stimulation (neuromodulation); other} before we had the drip in the building. You need a driver, no exceptions.

**mossyrock**
My roommate drives me. She brings a crossword. Thank you, nobody told me about the bladder.

**mossyrock**
3 weeks after #6. [It's [slipping]{S mood fig} a little]{O partial; ketamine infusions}. [I can [feel the floor tilt]{S mood fig} by Sunday]{O partial; ketamine infusions}. [Booster]{T ketamine infusions; planned} is booked for the 14th, $450, selling my bike.

=== 808-migraine
title: Botox round 3, anyone else get the droop?
genre: forum
layout: thread with several posters
condition: chronic migraine
area: general
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  topiramate | medication | stopped | partial | cognition, neurological, appetite_weight
  candesartan | medication | stopped | no_response | neurological
  amitriptyline | medication | stopped | no_response | sleep, appetite_weight
  onabotulinumtoxinA | medication | ongoing | response | other_physical, pain
  erenumab | medication | not_tried | unknown
  magnesium | supplement | ongoing | unknown
  rizatriptan | medication | ongoing | partial
---
**Posted by tinlid_77**
[Chronic migraine]{S diagnosis clin}, 20 odd days a month before all this. Been through [topiramate]{T topiramate; stopped} ([[couldn't find words]{S cognition side_effect}, [tingly hands]{S neurological side_effect}, [lost a stone]{S appetite_weight side_effect}]{O side_effect; topiramate}, [did knock five days off]{O partial; topiramate}), [candesartan]{T candesartan; stopped} ([[fainted]{S neurological side_effect} in Greggs]{O side_effect; candesartan}), [ami]{T amitriptyline; stopped} ([[zombie]{S sleep fig side_effect}, [fat zombie]{S appetite_weight fig side_effect}]{O side_effect; amitriptyline}). [Last two didn't touch the [migraines]{S pain clin}]{O no_benefit; candesartan, amitriptyline}. All binned.
Had [Botox]{T onabotulinumtoxinA; ongoing} number 3 last week, 31 [jabs]{T onabotulinumtoxinA; ongoing}. [One [eyelid's at half mast]{S other_physical fig side_effect} and my [neck is sore]{S pain side_effect}]{O side_effect; onabotulinumtoxinA}. Does it go?

**Posted by Heather B**
Yes, mine went in five weeks. My [Botox]{T onabotulinumtoxinA; other} works for ten weeks and then it wears off and I'm [on the bathroom floor]{S functioning other}.

**Posted by marshmallow_dave**
I got moved onto [Aimovig]{T erenumab (medication); other}, no [droop]{S other_physical fig other absent side_effect}, just [bunged up]{S gastrointestinal other side_effect}. Have you asked?

**Posted by tinlid_77**
I did ask about [Aimovig]{T erenumab; not_tried}, the neurologist says only if the [jabs]{T onabotulinumtoxinA; ongoing} fail. [And they haven't, that's the thing. [Nine days last month]{S pain improved}]{O benefit; onabotulinumtoxinA}. [I [went to a gig]{S functioning improved}. With LIGHTS]{O benefit; onabotulinumtoxinA}. [For the nine I've got [rizatriptan melts]{T rizatriptan; ongoing}, works if I catch it]{O partial; rizatriptan}. Also [magnesium]{T magnesium; ongoing}, no clue if that does anything.

**Posted by gp_on_a_break**
Doctor, not yours. [Botox]{T onabotulinumtoxinA (medication); general} is meant to be judged after two rounds, and about half of people get a third off their [headache]{S pain general} days. The rules differ by country so check yours. Keep the diary going, the clinic will ask for it.

**Posted by marshmallow_dave**
My diary is a beer mat. Before the [injections]{T erenumab (medication); other} I had [acupuncture]{T acupuncture (mind_body); other} on the NHS, ten goes, nice music, [head still splitting]{S pain fig other}.

**Posted by Heather B**
Worth telling them about the eyelid, they can move the points.

**Posted by tinlid_77**
Back to say the [[droop]{S other_physical fig improved side_effect} went on day 33]{O tolerated; onabotulinumtoxinA}. Next appt is February and she's going to stay higher up my forehead. Cat passed away in the meantime so not on here much.

=== 809-adhd
title: Elvanse wearing off at 2pm?
genre: forum
layout: thread with several posters
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  sertraline | medication | stopped | no_response | anhedonia
  methylphenidate | medication | stopped | partial | anxiety, other_physical
  lisdexamfetamine | medication | ongoing | partial | anger, gastrointestinal, appetite_weight
  atomoxetine | medication | declined | unknown
  ADHD coaching | support | planned | unknown
  body doubling | other | ongoing | response
---
**gravel_pit** wrote:
Dx'd at 41 after my son was. Years of [sertralene]{T sertraline; stopped} for what wasn't [depression]{S diagnosis clin absent}, [it just [numbed me out]{S anhedonia fig side_effect}]{O side_effect; sertraline}, [still [lost my keys]{S cognition} daily]{O no_benefit; sertraline}. Tapered off that. First tried [Concerta]{T methylphenidate; stopped}, [[quiet head]{S cognition fig improved} for four hours]{O partial; methylphenidate}, then [[racing heart]{S other_physical side_effect} and [panic]{S anxiety side_effect} in Lidl]{O side_effect; methylphenidate}. Switched to [Elvanse]{T lisdexamfetamine; ongoing; dose=50mg} 50mg in Jan. [Mornings are lovely, I [answer emails]{S functioning improved}]{O benefit; lisdexamfetamine}. [Then at 2pm it wears off like a trapdoor]{O partial; lisdexamfetamine} and [I'm a [bear]{S anger fig side_effect} till bedtime]{O side_effect; lisdexamfetamine}. Normal?

**Nadia K** wrote:
The [crash]{S mood fig other side_effect} is real. I take a 5mg [dex]{T dexamfetamine (medication); other} top up at 1. My lad is on [Elvanse]{T lisdexamfetamine; other} and [eats a horse]{S appetite_weight fig other} at 9pm.

**oldgoat** wrote:
No one's meds last the 14 hours on the leaflet. Eat protein. I never got on with [stimulants]{T stimulants (medication); other}, [atomoxetine]{T atomoxetine; other} suits me, bit of [nausea]{S gastrointestinal clin other side_effect}.

**gravel_pit** wrote:
They offered me [atomoxetine]{T atomoxetine; declined}, didn't fancy the six week wait. My [appetite]{S appetite_weight clin side_effect}: [[can't face lunch]{S appetite_weight side_effect}, [dry mouth]{S gastrointestinal side_effect}]{O side_effect; lisdexamfetamine}. [No [sleep trouble]{S sleep absent side_effect} oddly]{O tolerated; lisdexamfetamine}. Waiting on Access to Work for a [coach]{T ADHD coaching; planned}, four months so far.

**oldgoat** wrote:
Access to Work took seven for me and the form is twenty pages, which is quite the test for people with [ADHD]{S diagnosis clin general}. Ask them to fill it in over the phone. My wife did mine. She's got a [coach]{T ADHD coaching; other} through her union and says it was mostly calendars.

**Nadia K** wrote:
Try [body doubling]{T body doubling; planned}? Someone else on a video call working. Sounds daft.

**gravel_pit** wrote:
Right, reporting back two months on. Psych split my dose, 30 and 20. [[Bear]{S anger fig improved side_effect} gone]{O tolerated; lisdexamfetamine}! [Still a bit [woolly]{S cognition fig} by six]{O partial; lisdexamfetamine}. And the [body doubling]{T body doubling; ongoing} with a lass in Hull, [[did my tax return in one go]{S functioning improved}]{O benefit; body doubling}. She knits.

=== 810-long-covid
title: LDN for long covid, who's tried it
genre: forum
layout: thread with several posters
condition: long covid
area: general
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  graded exercise therapy | procedure | stopped | worse
  propranolol | medication | stopped | mixed | energy
  coenzyme Q10 | supplement | stopped | no_response
  hyperbaric oxygen therapy | procedure | declined | unknown
  pacing | lifestyle | ongoing | response
  compression stockings | procedure | ongoing | partial
  naltrexone | medication | ongoing | partial | sleep
---
**wattlebird, 8:12pm**
Crook since March 22. [Fatigue]{S energy clin}, [brain fog]{S cognition fig}, [heart goes to 140]{S other_physical} hanging out the washing. My clinic's first idea was [graded exercise]{T graded exercise therapy; stopped}, ten mins of walking more each week. [By week four I [couldn't lift a kettle]{S energy}]{O worsening; graded exercise therapy}. [I [went backwards a year]{S energy fig worsened}]{O worsening; graded exercise therapy}. I pulled the pin. [Propranolol]{T propranolol; stopped} for the [heart]{S other_physical}: [it [slowed]{S other_physical improved}]{O benefit; propranolol}, [I felt [drugged]{S energy fig side_effect}]{O side_effect; propranolol}, GP swapped it for [compression socks]{T compression stockings; ongoing}, [bit of help, [110 instead]{S other_physical improved}]{O partial; compression stockings}. [CoQ10]{T coenzyme Q10; stopped}: [expensive wee]{O no_benefit; coenzyme Q10}, stopped. Now she's written me a script for [LDN]{T naltrexone; planned}. Anyone?

**Kev from Bendigo, 8:40pm**
[LDN]{T naltrexone; other} gave me maybe 30 percent back. My missus got [vivid dreams]{S sleep other side_effect} on it and quit.

**sarah_pt, 9:02pm**
Physio here. There's no good trial out yet. It's thought to calm immune cells in the brain. [Pacing]{T pacing (lifestyle); general} before anything, please.

**wattlebird, 9:15pm**
Yeah I do [pace]{T pacing; ongoing}, watch buzzes at 100 and I sit down on the spot, in Woolies if need be. [Only thing that's stopped the [crashes]{S energy fig improved}]{O benefit; pacing}. A bloke in town flogs [hyperbaric oxygen]{T hyperbaric oxygen therapy; declined}, eight grand, told him to get nicked.

**Kev from Bendigo, 9:31pm**
Ha. My cousin did the [chamber]{T hyperbaric oxygen therapy; other}, reckons it was a nice nap.

**sarah_pt, 9:44pm**
For anyone reading along: the usual start is half a milligram, made up by a compounding chemist. [Nausea]{S gastrointestinal clin general possible side_effect} and [odd dreams]{S sleep general possible side_effect} are the ones people mention. Don't take it with [opioid painkillers]{T opioids (medication); general}.

**wattlebird, 11 weeks later**
Promised I'd report. Started at 0.5, on 3mg now. [First fortnight [wide awake at 3]{S sleep side_effect}]{O side_effect; naltrexone}, [moved it to brekky and that was right]{O tolerated; naltrexone}. [The [fog]{S cognition fig improved} has thinned, I [read a whole chapter]{S cognition improved} Sunday]{O benefit; naltrexone}. [Legs are still [wet sand]{S energy fig}]{O no_benefit; naltrexone}. [So call it a third of a miracle]{O partial; naltrexone}. Staying on it. Work wants me back in June, we'll see.

=== 811-panic-disorder
title: Scared to start Lexapro, currently on a benzo
genre: forum
layout: thread with several posters
condition: panic disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  clonazepam | medication | stopped | partial | cognition
  buspirone | medication | tried | no_response | neurological
  cold showers | lifestyle | tried | no_response
  cognitive behavioural therapy | psychotherapy | ongoing | response
  escitalopram | medication | ongoing | response | other_physical, anxiety, gastrointestinal, sexual
  hydroxyzine | medication | declined | unknown
---
> **quietly_losing_it**
> Hi all. 24m. [Panic attacks]{S anxiety} since a flight in May, now I [can't do highways or the checkout line]{S anxiety}. My doc gave me [Klonopin]{T clonazepam; stopped; dose=0.5}, 0.5. [It works in half an hour and wears off by dinner]{O partial; clonazepam} and [my [memory]{S cognition side_effect} is swiss cheese]{O side_effect; clonazepam}. Before that [Buspar]{T buspirone; tried}, [two months of [head rushes]{S neurological side_effect}]{O side_effect; buspirone} and [zero help]{O no_benefit; buspirone}. [Cold showers]{T cold showers; tried}: [now I'm [panicking]{S anxiety} AND wet]{O no_benefit; cold showers}. She wants to start [Lexi]{T escitalopram; planned}. I read it can make you [suicidal]{S suicidality possible general side_effect}?? I've never been [suicidal]{S suicidality absent}.

> **BethAnn62**
> That warning's for all [ADs]{T antidepressants (medication); general} in young people. 11 years on [Lexapro]{T escitalopram; other} here, it [gave me my life back]{S functioning fig other improved}. My daughter hated it, [sweats]{S other_physical other side_effect}, [yawning]{S sleep other side_effect}.

> **jmh_82**
> Get off the [benzo]{T clonazepam; stopped} slow. I did [Xanax]{T alprazolam (medication); other} cold turkey and had [seizures]{S neurological clin other withdrawal}. Not kidding.

> **quietly_losing_it**
> UPDATE day 9. [[Heart pounding]{S other_physical side_effect} in bed, [jittery]{S anxiety side_effect}, [nauseous]{S gastrointestinal side_effect}, worse than before I started]{O side_effect; escitalopram}. She offered [Vistaril]{T hydroxyzine; declined} to ride it out, I said no more [pills]{T hydroxyzine; declined}. My [CBT person]{T cognitive behavioural therapy; ongoing} had me breathe through a straw to bring one on ON PURPOSE.

> **BethAnn62**
> Days 7-14 are the pits. Ginger ale.

> **jmh_82**
> Yep. It takes four to six weeks for most folks, my doc drew me a little graph. I went on [Effexor]{T venlafaxine (medication); other} instead and the first two weeks I was [climbing the walls]{S anxiety fig other side_effect}. Take it with breakfast.

> **quietly_losing_it**
> ok breakfast it is. Appointment on the 20th.

> **quietly_losing_it**
> UPDATE month 4. Off the [Klonopin]{T clonazepam; stopped} since July, weaned over nine weeks, [a few [rough nights]{S sleep withdrawal}]{O withdrawal; clonazepam; neutral}. [The [jitters]{S anxiety improved side_effect} quit around week three]{O tolerated; escitalopram}. [Last [attack]{S anxiety improved} was August 2nd]{O benefit; escitalopram, cognitive behavioural therapy}. [I [drove to my sister's on I-70]{S anxiety improved} with the straw in the cup holder]{O benefit; cognitive behavioural therapy}. Only gripe, [[it takes forever]{S sexual fig side_effect}, if you know what I mean]{O side_effect; escitalopram; neutral}. Girlfriend isn't complaining.

> **jmh_82**
> Lol. Congrats man. Pin this thread.

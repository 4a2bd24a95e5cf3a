=== 1227-depression
title: ketamine diary (i said i'd post it so)
genre: essay
layout: diary with dates
condition: depression
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
round: 4
ledger:
  citalopram | medication | tried | no_response
  duloxetine | medication | tried | no_response
  nortriptyline | medication | tried | no_response
  lithium | medication | tried | no_response | neurological
  L-methylfolate | supplement | tried | no_response
  transcranial magnetic stimulation | neuromodulation | stopped | partial
  partial hospitalization program | care_setting | stopped | partial
  ketamine | medication | stopped | partial | mania_psychosis, gastrointestinal, other_physical
  ondansetron | medication | tried | response
  tranylcypromine | medication | ongoing | response | neurological, sleep
  psilocybin trial | drug_assisted_therapy | not_tried | unknown
---
3/1
ok so. first [infusion]{T ketamine; planned} is monday. everything ive had in the order i had it because the intake form only had four lines: [celexa]{T citalopram; tried}, [cymbalta]{T duloxetine; tried}, [nortriptyline]{T nortriptyline; tried}, [lithium]{T lithium; tried} on top of the [nortriptyline]{T nortriptyline; tried}. [all duds]{O no_benefit; citalopram, duloxetine, nortriptyline, lithium}. [[lithium]{T lithium; tried} gave me [hands that rattle]{S neurological fig side_effect}]{O side_effect; lithium}. [[deplin]{T L-methylfolate; tried} which is a seventy dollar [vitamin]{T L-methylfolate; tried}, same story]{O no_benefit; L-methylfolate}. [six weeks of [magnets]{T transcranial magnetic stimulation; stopped; duration=six weeks} in 2021 got me maybe thirty percent and it lasted till labor day]{O partial; transcranial magnetic stimulation}. [the [day program]{T partial hospitalization program; stopped} at st vincents, i liked being made to [eat lunch]{S appetite_weight improved}, it [held me up]{S mood fig improved} as long as i was there]{O partial; partial hospitalization program}.

there was a [mushroom study]{T psilocybin trial; not_tried} at the university and i got screened out for [blood pressure]{S other_physical}.

3/4
first one. 0.5 mg per kilo over 40 minutes. [i was a [long way above the room]{S mania_psychosis fig side_effect} and the [blanket had opinions]{S mania_psychosis fig side_effect}]{O side_effect; ketamine; neutral}. [[threw up]{S gastrointestinal side_effect} in the elevator after]{O side_effect; ketamine}. my roommate drove.

3/6
so [i [got up]{S functioning improved}]{O benefit; ketamine}. i dont know how to make that sound like anything. [alarm went and i [got up]{S functioning improved}]{O benefit; ketamine}

3/8
number 2. [they gave me [zofran]{T ondansetron; tried} first so no [puking]{S gastrointestinal improved side_effect}]{O benefit; ondansetron}. [[blood pressure 171]{S other_physical side_effect} during]{O side_effect; ketamine}, the nurse frowned at it and slowed the drip

3/11
3/13
3 and 4. see above re: blanket. the music matters a lot, do not let them play the spa thing

3/15
[[called my dad back]{S functioning improved}]{O benefit; ketamine}. [[cleaned the tub]{S functioning improved}]{O benefit; ketamine}. [the [wanting to be dead]{S suicidality improved} thing which has been on like a fridge since i was 22, off]{O benefit; ketamine}. [i noticed because of the [quiet]{S suicidality fig improved}]{O benefit; ketamine}

a guy in the next chair whos on his 40th says its different for everyone, for him it lasts three weeks, for his wife it did jack.

3/20
last of the six. $2,700 total. insurance paid for the [zofran]{T ondansetron; tried} lol

4/2
[still good]{O benefit; ketamine}. [[worked a full week]{S functioning improved}]{O benefit; ketamine}.

4/9
hm

4/14
[[back in bed]{S functioning worsened}]{O partial; ketamine}. [[fridge is on again]{S suicidality fig worsened}]{O partial; ketamine}. [i want to be fair, they told me, it was 3 and a half weeks, they said two to four]{O partial; ketamine}.

4/20
[booster]{T ketamine; ongoing}. [48 hours and im [up]{S mood fig improved} again]{O benefit; ketamine}

5/6 [booster]{T ketamine; ongoing}, 5/24 [booster]{T ketamine; ongoing}, 6/8 [booster]{T ketamine; ongoing}. [each one lasts less, the last one gave me nine days]{O partial; ketamine}. $450 a pop. [also i have to [pee like constantly]{S other_physical side_effect}]{O side_effect; ketamine} and i googled that and wish i hadnt

6/21
talked to dr mehta about the math. its over, no more. honestly i [cried]{S mood} in her office but i get it.

she said there is one drug nobody wants to prescribe because of the cheese. [parnate]{T tranylcypromine; planned}. its from the 60s. you cant eat aged stuff and you cant take cold medicine and you have to carry a card. her own uncle was on it, he was a judge

6/24
washout. two weeks with nothing in me. [[cant stop crying]{S mood withdrawal}]{O withdrawal; ketamine}

7/9
[parnate]{T tranylcypromine; ongoing; dose=10mg} 10mg. 7/16 20. 7/23 30. nothing to report except [i stand up and [the lights go out]{S neurological fig side_effect}]{O side_effect; tranylcypromine}. gotta sit on the edge of the tub

8/5
40

8/19
went to target for toothpaste and came back with paint. [[painted the bathroom]{S functioning improved}]{O benefit; tranylcypromine}. [[got all the way to the end of a book]{S cognition improved}]{O benefit; tranylcypromine}

9/10
[seven weeks and its just. there. doesnt wear off on a tuesday]{O benefit; tranylcypromine}. [im [up at 4 am]{S sleep side_effect} every day like a baker]{O side_effect; tranylcypromine} and i miss parmesan more than i missed my ex

[i am not 100]{O partial; overall}. [[sundays are heavy]{S mood fig}, im [still not dating]{S functioning} or anything]{O partial; overall}. dr mehta wants 60 before she calls it

10/1
people in the comments asking do i regret the [k]{T ketamine; stopped}. no. [it got me from march to june [alive]{S suicidality improved}]{O benefit; ketamine}. thats the review

=== 1228-chronic-back-pain
title: The battery: notes for the pain clinic
genre: essay
layout: diary with dates
condition: chronic back pain
area: general
english: Australian
narrator: patient
split: train
overall: worse
round: 4
ledger:
  discectomy | procedure | tried | mixed | pain
  pregabalin | medication | tried | no_response | cognition, appetite_weight
  amitriptyline | medication | tried | partial | gastrointestinal
  tapentadol | medication | stopped | partial | gastrointestinal
  physiotherapy | procedure | tried | no_response
  pain management programme | care_setting | tried | partial
  medicinal cannabis oil | medication | tried | no_response | cognition
  cortisone injections | procedure | tried | no_response
  spinal cord stimulator | procedure | stopped | worse | pain, neurological, functioning
  spinal fusion | procedure | declined | unknown
  hydrotherapy | procedure | ongoing | partial
  dorsal root ganglion stimulation | procedure | planned | unknown
---
12 June
The nurse asked us to keep a log from the trial onward, so. Gary, 52, ex shearer, now drive the school bus when I can [sit]{S functioning}. [Back and left leg pain]{S pain} since 2011.

Previous as follows. [Discectomy]{T discectomy; tried} 2012. [Fixed the [leg]{S pain improved} for four years]{O partial; discectomy} [and left me with a [back like a bag of spanners]{S pain fig side_effect}]{O side_effect; discectomy}. [Lyrica]{T pregabalin; tried}: [[got fat]{S appetite_weight side_effect} and [stupid]{S cognition side_effect}]{O side_effect; pregabalin}, [[pain]{S pain} no different]{O no_benefit; pregabalin}. [Endep]{T amitriptyline; tried}: [[sleep]{S sleep improved} a bit better]{O partial; amitriptyline}, [[mouth like the bottom of a cocky's cage]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}. [Physio]{T physiotherapy; tried} by four different blokes, [cortisone]{T cortisone injections; tried; sessions=three times} into the spine three times, [cannabis oil]{T medicinal cannabis oil; tried} that cost three hundred a bottle. [I'd not give you two bob for any of it]{O no_benefit; physiotherapy, cortisone injections, medicinal cannabis oil}, although [the [oil]{T medicinal cannabis oil; tried} made me [forget what I was whinging about]{S cognition side_effect}]{O side_effect; medicinal cannabis oil; neutral}. [Three-week program]{T pain management programme; tried; duration=Three-week} in Adelaide with the psychologist and the pacing charts. [I'll say yes to that one, I can [mow]{S functioning improved} now if I do it in eighths]{O partial; pain management programme}. [Palexia]{T tapentadol; stopped} for two years, [which dulled it]{O partial; tapentadol}, till my GP took me off because [I was [bunged up]{S gastrointestinal side_effect} to the eyeballs]{O side_effect; tapentadol} and it was going up and up. Coming off was a [shocker]{S other fig withdrawal}, [ten days of [sweats]{S other_physical withdrawal} and [legs jumping]{S neurological withdrawal}]{O withdrawal; tapentadol}.

Surgeon in town offered a [fusion]{T spinal fusion; declined}. Knocked that back. I've seen my neighbour Trev after his [fusion]{T spinal fusion (procedure); other}, he [walks like he's carrying a tray]{S functioning fig other}.

20 June
Trial [stimulator]{T spinal cord stimulator; ongoing} went in yesterday. Two wires up the spine and a box on a belt. It is meant to scramble the signal. They reckon if you get half off the [pain]{S pain possible} in the trial week, you get the permanent.

22 June
Well bugger me. [[Pain]{S pain improved} was a seven and it's a three]{O benefit; spinal cord stimulator}. [I [sat through a whole game of footy]{S functioning improved}, in a plastic chair]{O benefit; spinal cord stimulator}. [Feels like [ants walking]{S neurological fig side_effect} but you don't mind the ants]{O side_effect; spinal cord stimulator; neutral}.

26 June
Wires out. [Back to seven by tea time]{O withdrawal; spinal cord stimulator; neutral}. Signed the papers.

15 August
Permanent one done. [Battery]{T spinal cord stimulator; ongoing} in the right buttock, about as big as a matchbox. [[Sore]{S pain side_effect} as hell where they cut]{O side_effect; spinal cord stimulator; neutral}. No bending or twisting six weeks so the wires can scar in. No bus.

1 September
[Four out of ten. Wife says I'm [whistling]{S mood improved}]{O benefit; spinal cord stimulator}.

3 October
[[Went back on the bus]{S functioning improved}, mornings only]{O benefit; spinal cord stimulator}. [Fifth week running [under a five]{S pain improved}]{O benefit; spinal cord stimulator}.

28 October
Sneezed on the school run, no kids aboard. [Got a [belt]{S pain fig side_effect} up the ribs like touching the electric fence]{O side_effect; spinal cord stimulator}. Turned it down. [[Ants have moved to my stomach]{S neurological fig side_effect}]{O side_effect; spinal cord stimulator}.

9 November
X-ray. [One wire has slid down a couple of bones]{O side_effect; spinal cord stimulator}. Rep came with his laptop and tried eleven programs. Nice young fella, Cameron. [Best he could do was a six]{O no_benefit; spinal cord stimulator}.

22 January
They opened me up again and put the wire back, stitched it down with an anchor.

10 February
[Worked for nineteen days, I counted]{O partial; spinal cord stimulator}.

2 March
[Now the [battery site]{S pain side_effect} is worse than the back]{O side_effect; spinal cord stimulator}. [[Can't lie on the right, can't sit on a bus seat]{S functioning side_effect}]{O side_effect; spinal cord stimulator}. Recharging takes two hours leaning on a hot pad every second night. [[Leg]{S pain worsened} is eight. It was never eight before they started]{O worsening; spinal cord stimulator}.

Told them so. They said some people do lose the effect, about one in three get a problem with the hardware. That was in the booklet to be fair, page nine.

17 April
Had the lot taken out. The surgeon was decent about it, he wouldn't charge the gap. So that's that for the [battery]{T spinal cord stimulator; stopped}.

30 May
Six weeks on. [[Buttock]{S pain improved side_effect} has healed up]{O tolerated; spinal cord stimulator}. [[Back's a seven]{S pain} and the [leg's]{S pain} an eight, so I am one worse than I went in]{O worsening; spinal cord stimulator}. [[Off the bus]{S functioning worsened} altogether]{O worsening; overall}, they've given the run to Trev's daughter.

What I do now is the [warm pool]{T hydrotherapy; ongoing; frequency=Tuesdays and Fridays} at the hospital Tuesdays and Fridays, with the old girls and their hips. [You [feel human]{S mood fig improved} in there and for about an hour after]{O partial; hydrotherapy}. Clinic has sent a form for something called [DRG]{T dorsal root ganglion stimulation; planned}, another kind of battery. It's on the fridge. I have not filled it in.

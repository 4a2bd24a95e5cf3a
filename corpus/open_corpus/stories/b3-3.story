=== 035-schizophrenia
title: clozapine blood tests - worth it?
genre: forum
layout: post and replies by other members
condition: schizophrenia
area: mental
english: British
narrator: patient
overall: improved
round: 1
ledger:
  haloperidol | medication | tried | no_response | neurological, energy
  aripiprazole | medication | stopped | worse | anxiety
  clozapine | medication | ongoing | response | other_physical, gastrointestinal, appetite_weight, sleep
  laxatives | medication | ongoing | unknown
  hyoscine | medication | tried | response
---
**gaz_from_goole wrote:**
[Voices]{S mania_psychosis}, 19 years of them. Mostly my old gaffer from the docks telling me [I'm rubbish]{S mania_psychosis}, then a woman who just does [numbers]{S mania_psychosis}. I'm 45. [Schizophrenia]{S diagnosis clin} since I was 26, not splitting hairs about it.

Had [haloperidol]{T haloperidol; tried} jabs for years. [[Stiff as a plank]{S neurological fig side_effect}, [tongue going all over]{S neurological side_effect}, [no energy]{S energy side_effect}]{O side_effect; haloperidol}, and [the [gaffer never missed a shift]{S mania_psychosis fig}]{O no_benefit; haloperidol}. Then [Abilify]{T aripiprazole; stopped; dose=15mg}, 15mg. [Couldnt [sit down for a month]{S anxiety side_effect}]{O side_effect; aripiprazole} and [the [voices]{S mania_psychosis worsened} got nastier]{O worsening; aripiprazole}, [I thought the [telly man knew my PIN]{S mania_psychosis}]{O worsening; aripiprazole}. So they switched me across to [clozapine]{T clozapine; ongoing; started=Feb 2022; dose=350 at night}, Feb 2022, now 350 at night.

Blood every week at first, then every 2, now every 4. I hate needles. The clinic is two buses and the woman on the desk calls everybody darling. My sister drove me most times and moaned about parking. Anyway people ask is it worth all that faff. [Yes. The [gaffer's gone on strike]{S mania_psychosis fig improved}]{O benefit; clozapine}. [[Numbers]{S mania_psychosis improved} still come if I'm [knackered]{S energy}, quiet, like next door's radio]{O partial; clozapine}.

[Downsides: [dribble on the pillow]{S other_physical side_effect}, [bunged up]{S gastrointestinal side_effect}, [3 stone on]{S appetite_weight side_effect}, [dead to the world till ten]{S sleep fig side_effect}]{O side_effect; clozapine}. They gave me [travel sickness tablets]{T hyoscine; tried} for the [dribble]{S other_physical side_effect improved}, [sorted that]{O benefit; hyoscine}.

**Petunia62 replied:**
My son has been on [clozapine]{T clozapine; other; duration=six years} six years. He was in and out of [hospital]{T hospital admission (care_setting); other} before that, now he [has a flat and a cat]{S functioning other improved}. But he did have his [white cells drop]{S other_physical other side_effect} once and it had to be stopped for a bit. Please take the [constipation]{S gastrointestinal clin side_effect} seriously gaz, it can be dangerous.

**gaz_from_goole wrote:**
Aye, I know, I have the [sachets]{T laxatives; ongoing}.

**marv_b replied:**
[Clozapine]{T clozapine; other} did nowt for me but [flupentixol]{T flupentixol (medication); other} jabs did. Takes all sorts.

**gaz_from_goole wrote:**
Fair play. [I'm [working two mornings at the bike recycling]{S functioning improved}]{O benefit; overall}. [[First wage since 2009]{S functioning improved}]{O benefit; overall}. Bought a kettle barbecue with it. If they offer it you, take the needles.

=== 096-insomnia
title: Melatonin tablets
genre: review
layout: rating line then text
condition: insomnia
area: mental
english: Indian English
narrator: patient
overall: unknown
treatment: melatonin
rating: 3/5
round: 1
ledger:
  melatonin | medication | ongoing | unknown | sleep
  warm milk | lifestyle | tried | no_response
  aerobics class | lifestyle | ongoing | unknown
  screen curfew | lifestyle | ongoing | unknown
---
3/5 stars

[Melatonin]{T melatonin; ongoing; dose=3 mg; route=under tongue} 3 mg under tongue I bought on my cousin's saying, she is in Muscat, anyway. [Not getting sleep]{S sleep} since my posting to Nagpur, that too with the power cuts and the neighbour's wedding band. [[Hot milk]{T warm milk; tried} and all, no use]{O no_benefit; warm milk}. Only nine days I am taking so what to say. Side by side gym madam has put me on [aerobics]{T aerobics class; ongoing; frequency=five evenings} five evenings and [no mobile after ten]{T screen curfew; ongoing}. [One morning I [got up with heavy head]{S sleep unclear}]{O side_effect; melatonin}, could be the ceiling fan also. Will update after Diwali.

=== 303-borderline-personality-disorder
title: Blue notebook
genre: essay
layout: diary entries
condition: borderline personality disorder
area: mental
english: British
narrator: patient
overall: improved
round: 1
ledger:
  quetiapine | medication | stopped | partial | appetite_weight, anhedonia
  lamotrigine | medication | ongoing | unknown
  dialectical behaviour therapy | psychotherapy | ongoing | response
  crisis line | support | tried | no_response
  bath | lifestyle | not_tried | unknown
  cold water | lifestyle | tried | partial
  promethazine | medication | tried | partial | sleep
  hospital admission | care_setting | declined | unknown
  mentalization-based treatment | psychotherapy | not_tried | unknown
---
**11 January**

Half past two and I'm on the stairs with my coat on over my pyjamas. Jodie has not answered since ten. I know she's asleep. Normal people sleep. I've [sent nineteen messages]{S functioning} and the last six are just me [being vile]{S anger}. There's a [hole opening under my ribs]{S hopelessness fig} and I want to put something in it, quick, anything. Rang the [crisis line]{T crisis line; tried}. Forty minutes of pan pipes and then a lad who asked if I'd tried having a [bath]{T bath; not_tried}. [Useless]{O no_benefit; crisis line}.

**12 January**

Jodie rang at seven. She was asleep. Obviously. I [apologised eleven times]{S hopelessness}. [Couldn't look at my own face]{S hopelessness} to clean my teeth.

**30 January**

Diagnosis letter came. [Emotionally unstable personality disorder, borderline type]{S diagnosis clin}. Brilliant. It sounds like something you'd return to the shop. Dr Osei says there's a waiting list for [DBT]{T dialectical behaviour therapy; planned} and in the meantime [quetiapine]{T quetiapine; ongoing; dose=50mg; frequency=at night}, 50mg at night. He doesn't love it, he said that, he said "I don't love it." There's another thing, [mentalization]{T mentalization-based treatment; not_tried} something, but our trust hasn't got anyone who does it.

**16 February**

[Quetiapine]{T quetiapine; ongoing} does one thing. [It [turns me off at the wall]{S sleep fig improved}: [asleep by eleven]{S sleep improved}, no coat, no stairs]{O partial; quetiapine}. [The [tempers]{S anger} it does not touch]{O no_benefit; quetiapine}. I [threw a casserole dish]{S anger} on Sunday. Empty, but still, it was Nan's. [And I [could eat the settee]{S appetite_weight fig side_effect}]{O side_effect; quetiapine}.

**3 March**

Mum has her [thyroid]{S diagnosis other} results. [Underactive]{S diagnosis other}. That's why she's been so [tired]{S energy other} and [cold]{S other_physical other}, she thought it was me wearing her out. She starts [levothyroxine]{T levothyroxine (medication); other} tomorrow. I said I'd go with her to the chemist and then had a row with her about the car and didn't.

**9 March**

[[Half a stone up]{S appetite_weight unclear} since January]{O side_effect; quetiapine}. Is it the [tablet]{T quetiapine; ongoing} or is it that I have discovered the garage does pasties till midnight? And [this [empty grey thing]{S anhedonia fig worsened unclear} in the afternoons, I'd always had it, I think I'd always had it, but it's heavier]{O side_effect; quetiapine}. Dr Osei says could be either. I've asked to come down off it. He's put me on [lamotrigine]{T lamotrigine; ongoing; dose=25} instead, 25, creeping up. No idea yet.

**2 April**

[Quetiapine]{T quetiapine; stopped} finished. [[Slept three hours]{S sleep withdrawal}, [sweated like a builder]{S other_physical fig withdrawal}]{O withdrawal; quetiapine}.

**20 May**

First [DBT]{T dialectical behaviour therapy; ongoing} group. Eight of us in a room above the library with a poster of an otter. There's a worksheet for everything. A woman called Bev has done the whole year once already and is back for seconds; she says for her the [skills]{T dialectical behaviour therapy; other} were no good until the second time round, and now [she's not been in A&E for fourteen months]{S suicidality other improved}. She has a laugh like a gate. I decided to dislike her and then she gave me half her Twix.

**4 June**

Homework: put your [face in cold water]{T cold water; tried} when you're [about to blow]{S anger fig}. I thought, you are having me on. Tried it in the kitchen sink at quarter past nine at night because Jodie had "liked" somebody's photo. [It works]{O benefit; cold water}. [It actually works]{O benefit; cold water}. [It's about ninety seconds before the [red]{S anger fig improved} comes back but ninety seconds is enough to get your phone under a cushion]{O partial; cold water; positive}.

**19 July**

Bad. [Cut]{S suicidality}, first time since last year. Not deep. Jodie's dad is in a hospice and she hasn't got room for me, which is right, and I knew it was right while I was doing it. The duty doctor wanted me to go in for a few days. I said no to [hospital]{T hospital admission; declined}. They gave me [promethazine]{T promethazine; tried; duration=for three nights} for three nights, [which [knocked me flat]{S sleep fig side_effect} and that was about all it was for]{O partial; promethazine}.

Told the [group]{T dialectical behaviour therapy; ongoing} on Thursday. Bev didn't say anything, she just shoved her chair up. My [individual therapist]{T dialectical behaviour therapy; ongoing}, Rukmini, made me go through the whole day, minute by minute, like a plane crash. The chain had fourteen links. I'd have said it had one.

**30 August**

Jodie's dad died on the 21st. I did the sandwiches. I [did not make it about me]{S functioning improved} for an entire day. I wanted to, I'm writing that down too.

**14 October**

[Nobody's had a [nineteen-message night]{S functioning improved} since June]{O benefit; dialectical behaviour therapy}. I counted back to check. Mum, who's [bright as a button]{S energy fig improved other} on her [thyroid tablets]{T levothyroxine (medication); other} and can't stop polishing, said it while she was doing the taps: "[You still get as [cross]{S anger}, love]{O partial; dialectical behaviour therapy}, but [you [come back quicker]{S anger fig improved}]{O benefit; dialectical behaviour therapy}. You used to be [gone for days]{S mood fig}."

I wrote that on my hand.

**2 November**

Dr Osei asked about the [lamotrigine]{T lamotrigine; ongoing; dose=150}, 150 now. I told him I couldn't say. [I've no [rash]{S other_physical side_effect absent}, which is the thing they go on about]{O tolerated; lamotrigine}. Maybe it's holding the floor up and maybe it's just in my tablet box for decoration. He said we'd leave it. He's stopped saying he doesn't love things.

**25 December**

The [empty thing]{S anhedonia fig}'s still here. It came for its dinner. [The [group]{T dialectical behaviour therapy; ongoing} hasn't shifted that and I don't know that it will]{O no_benefit; dialectical behaviour therapy}, Rukmini says we start on it in the spring. But I [had Jodie and Mum in one room for five hours]{S functioning improved}, sprouts, charades, the lot, and the only thing that got thrown was a cracker. [I'm a [better person to live near]{S functioning improved} than I was a year ago, and I'm including myself in who lives near]{O benefit; overall}.

=== 222-bipolar-disorder
title: Feedback: young people's mood clinic
genre: feedback
layout: service feedback comment
condition: bipolar disorder
area: mental
english: British
narrator: patient
overall: partly_improved
round: 1
ledger:
  lithium | medication | ongoing | partial | other_physical
  olanzapine | medication | stopped | response | appetite_weight, energy
  family-focused therapy | psychotherapy | planned | unknown
---
[Lithium]{T lithium; ongoing} was explained to me properly, with a leaflet and a video, and that was the best part of the service. I'm 16 and have [bipolar]{S diagnosis clin}. When I came in I'd [been up for four nights]{S sleep} [designing a theme park]{S mania_psychosis} and [telling the head teacher to invest]{S mania_psychosis}. They used [olanzapine]{T olanzapine; stopped} for that [and it [brought me down to earth]{S mania_psychosis fig improved} in a week]{O benefit; olanzapine}, although [I was [hungry non-stop]{S appetite_weight side_effect} and [moved like treacle]{S energy fig side_effect}]{O side_effect; olanzapine}, so I'm off it now.

Since [lithium]{T lithium; ongoing} [the [highs]{S mania_psychosis improved} have been sorted]{O benefit; lithium} but [I still get [low]{S mood} for about a week in each month]{O partial; lithium}. [I'm [thirsty]{S other_physical side_effect} a lot]{O side_effect; lithium; neutral}. We've been told that [family therapy]{T family-focused therapy; planned} starts "soon". That was in June. Please send a date. Also the blood test room has no window and the chairs are for little kids.

=== 183-allergy-hay-fever
title: A seasonal enquiry, and my thanks in advance
genre: forum
layout: post and replies by other members
condition: allergy / hay fever
area: general
english: British
narrator: patient
overall: unknown
round: 1
ledger:
  chlorphenamine | medication | tried | no_response | sleep
  local honey | supplement | tried | no_response
  petroleum jelly | other | tried | no_response
  acrivastine | medication | tried | no_response
  xylometazoline | medication | stopped | partial
  fexofenadine | medication | ongoing | unknown
  mometasone | medication | ongoing | unknown
  grass pollen immunotherapy | medication | planned | unknown
---
**Wilfred_P (original post)**

My colleagues tell me that I am to be heard from the car park; my wife maintains that it is the reason the cat left. I refer to my [sneezing]{S other_physical}, which in a respectable May attains thirty or forty at a sitting. I am forty-five, employed by a firm of land agents (the irony is not lost on me), and should be obliged for the views of this forum.

By way of history: [hay fever]{S diagnosis clin} from the age of nine, with [streaming eyes]{S other_physical}, an [itch at the back of the palate]{S other_physical} which no instrument can reach, and, in the last three summers, a [tightness of the chest]{S other_physical} when mowing is in progress. I have had recourse over the years to [Piriton]{T chlorphenamine; tried}, to [honey]{T local honey; tried} from a hive two fields away, to [Vaseline]{T petroleum jelly; tried} about the nostrils on the advice of the Parish clerk, and to [Benadryl]{T acrivastine; tried; dose=capsules} capsules. [The first sent me [to sleep]{S sleep side_effect} in a valuation]{O side_effect; chlorphenamine}. [Of the whole collection I can only report that June took no notice]{O no_benefit; chlorphenamine, local honey, petroleum jelly, acrivastine}.

There followed an error. In 2022 I purchased [Otrivine]{T xylometazoline; stopped} and [found that I could [breathe]{S other_physical improved} within a minute]{O partial; xylometazoline}, and accordingly went on using it from April until the August bank holiday, four or five times daily, nobody having drawn my eye to the small print about seven days. [On laying it aside I was [blocked]{S other_physical withdrawal} to such a degree that I [slept upright]{S sleep withdrawal} for a fortnight and had a [headache]{S pain withdrawal} like a hat two sizes too small]{O withdrawal; xylometazoline}. A pharmacist in Ludlow kindly explained it. She had seen it before.

Last Thursday my practice nurse changed me over to [fexofenadine]{T fexofenadine; ongoing; dose=180 mg} 180 mg and [Nasonex]{T mometasone; ongoing; frequency=two puffs each side in the morning}, two puffs each side in the morning. The forecast has been wet ever since, so I am in no position to judge of either. Has anybody here experience of the pair together?

**meadowsweet**

Hello Wilfred! I've the same two. [Fexofenadine]{T fexofenadine; other} no [drowsiness]{S sleep other side_effect absent} at all, but don't take it with fruit juice. The [spray]{T mometasone; other} gave me [nosebleeds]{S other_physical other side_effect} till someone showed me to aim it outwards, away from the middle. Ask for the [drops]{T sodium cromoglicate (medication); general} for your [eyes]{S other_physical}, the yellow box. P.S. [wheezing]{S other_physical clin} when mowing needs looking at, could be [asthma]{S diagnosis clin possible}!

**Kev the Rev**

What finished mine was [immunotherapy]{T grass pollen immunotherapy; other; duration=Three years}, the [grass tablets]{T grass pollen immunotherapy; other} under the tongue. Three years of it through the hospital. First month my [mouth itched]{S other_physical other side_effect} like billy-o. I [umpire now, in June, in a field]{S functioning other improved}.

**Wilfred_P**

I am indebted to you both. The nurse did in fact allude to those [tablets]{T grass pollen immunotherapy; planned}; I am referred, and am told November. As to the juice: I regret to say I have been washing it down with orange squash, which may or may not count. The sun is promised for Saturday, and we have a fête. I shall take up my position by the tombola and we shall see.

=== 046-eczema
title: Prednisone for eczema flare
genre: review
layout: SHOUTS in capitals in places
condition: eczema
area: general
english: American
narrator: patient
overall: unknown
treatment: prednisone
rating: 2 stars?
round: 1
ledger:
  triamcinolone | medication | tried | no_response
  prednisone | medication | ongoing | mixed | sleep, appetite_weight, mood, other_physical
---
So I'm standing in the CVS line [scratching my neck with a coupon]{S other_physical} and the lady behind me says honey you're [BLEEDING]{S other_physical}. [Eczema]{S diagnosis clin} everywhere, [eyelids like lizard]{S other_physical fig}. [The [triamcinolone]{T triamcinolone; tried} tub did NOTHING]{O no_benefit; triamcinolone}. So [prednisone]{T prednisone; ongoing; dose=40 down to 5; duration=2 weeks}, 40 down to 5 over 2 weeks.

FIRST TIME last fall: [[smooth as a baby]{S other_physical fig improved} on DAY FOUR]{O benefit; prednisone}, [stayed that way till Easter]{O benefit; prednisone}. SECOND TIME now, same dose, I'm on day 9: [[still red]{S other_physical}, [still itchy behind the knees]{S other_physical}]{O no_benefit; prednisone}, plus [I'm [UP AT 3AM cleaning grout]{S sleep side_effect}, [ate a whole rotisserie chicken]{S appetite_weight side_effect}, [bawled at a tire commercial]{S mood side_effect}, [moon face]{S other_physical clin side_effect}]{O side_effect; prednisone}.

My derm says [oral steroids]{T oral corticosteroids (medication); general} are a rescue, not a plan, and most people [flare]{S other_physical general withdrawal} right back after they stop. NOBODY SAID THAT IN THE FALL. 5 days left, we'll see I guess.

=== 295-lymphoma
title: Interview with P12
genre: interview
layout: speaker turns 'Interviewer:' / initials or 'P12:'
condition: lymphoma
area: general
english: British
narrator: interview
overall: improved
round: 1
ledger:
  cetirizine | medication | tried | no_response
  menthol cream | medication | tried | no_response
  gabapentin | medication | tried | no_response | sleep
  ABVD chemotherapy | medication | tried | response | gastrointestinal, other_physical, neurological, anger, energy
  ondansetron | medication | tried | partial | gastrointestinal, pain
  bleomycin | medication | stopped | unknown | other_physical
  pegfilgrastim | medication | tried | unknown | pain
  radiotherapy | procedure | not_tried | unknown
  stem cell transplant | procedure | not_tried | unknown
  counselling | psychotherapy | declined | unknown
  graded walking | lifestyle | ongoing | no_response
  modafinil | medication | declined | unknown
  sperm banking | procedure | tried | unknown
---
Interviewer: Can you take me back to the very first thing you noticed?

P12: Yeah, course. [Itching]{S other_physical}. Which nobody expects, right, everyone goes, oh was it a [lump]{S other_physical possible}, and I did have a [lump]{S other_physical}, but the first thing by about five months was [itching]{S other_physical}. Shins mainly. [I had shins like a cheese grater]{S other_physical fig}, I was at it with a hairbrush. My flatmate bought me a back scratcher shaped like a bear paw for my birthday, I've still got it.

Interviewer: Did you go to anyone about it?

P12: I went to everyone about it! GP gave me [cetirizine]{T cetirizine; tried}. Then [menthol cream]{T menthol cream; tried}, so I'm [itchy]{S other_physical} AND I smell like a rugby changing room. Then a different GP tried [gabapentin]{T gabapentin; tried; frequency=at bedtime} at bedtime. [Made me [dozy]{S sleep side_effect} for my nine o'clocks]{O side_effect; gabapentin}. [None of it, and I mean none of it, so much as dented it]{O no_benefit; cetirizine, menthol cream, gabapentin}. They checked me for [scabies]{S diagnosis clin possible} twice. I was doing sports science, I'd washed my sheets more that term than in my whole life.

Interviewer: And how did it come to light?

P12: [Sweats]{S other_physical}. [Proper wring-the-pillow-out sweats]{S other_physical}. And I'd [dropped about nine kilos]{S appetite_weight}, and I thought I looked hench, to be honest, my mum took one look at Christmas and cried. Then the [lump over my collarbone]{S other_physical}, and it was all very quick after that. Biopsy on the Wednesday. [Hodgkin lymphoma]{S diagnosis clin}, stage 2B.

Interviewer: What were you told about the treatment?

P12: So the consultant, she was class, she drew it all on the back of a menu. She said with [chemo]{T chemotherapy (medication); general} something like nine out of ten young people at my stage get it gone and keep it gone. And then she went through the stuff it can do, [hair]{S other_physical general side_effect possible}, [infections]{S other_physical general side_effect possible}, [fertility]{S other_physical general side_effect possible}, [lungs]{S other_physical general side_effect possible}. I'd to go and [bank some sperm]{T sperm banking; tried}, at twenty, with my mum waiting in the car listening to Radio 2. Put that in your study.

Interviewer: (laughs) We will. So which treatment did you have?

P12: [ABVD]{T ABVD chemotherapy; tried; sessions=Six cycles; frequency=every other Friday}. Six cycles, every other Friday. They took the [bleomycin]{T bleomycin; stopped; ended=after two} out after two because [I'd a [dry cough]{S other_physical side_effect} and my [breathing tests dipped]{S other_physical side_effect}]{O side_effect; bleomycin}.

Interviewer: Could you describe the side effects, in any order?

P12: I did a list for my nurse, hang on, it's still in my phone. Right. [[Feeling sick]{S gastrointestinal side_effect} Friday night to Sunday dinner. [Mouth ulcers]{S other_physical side_effect}. [Hair]{S other_physical side_effect}, obviously, including, weirdly, one eyebrow. [Everything tastes of spanners]{S other_physical fig side_effect}. [Tingly fingertips]{S neurological side_effect}. [Constipation]{S gastrointestinal clin side_effect}. [Ratty with my mum]{S anger side_effect}. [Shattered]{S energy side_effect}]{O side_effect; ABVD chemotherapy}. And the [anti-sickness]{T ondansetron; tried}, [ondansetron]{T ondansetron; tried}, [that did work for the actual [throwing up]{S gastrointestinal improved side_effect} but not the [queasy]{S gastrointestinal side_effect} bit]{O partial; ondansetron}, and [it's what [bungs you up]{S gastrointestinal side_effect} and gave me [headaches]{S pain side_effect}]{O side_effect; ondansetron}, so. Oh and the [injections]{T pegfilgrastim; tried} for my white cells. [[Bones throbbing]{S pain side_effect} like I'd been tackled by a van]{O side_effect; pegfilgrastim}.

Interviewer: Did you have [radiotherapy]{T radiotherapy; not_tried} as well?

P12: No. I was down as a maybe for [radiotherapy]{T radiotherapy; not_tried} but the scan after two cycles was clean so they said leave it. [[Clean after two]{S diagnosis improved}]{O benefit; ABVD chemotherapy}. And [the [itch]{S other_physical improved}, this is mad, the [itch]{S other_physical improved} went after the first one]{O benefit; ABVD chemotherapy}. Like about four days. A year and a half of [scratching]{S other_physical improved} and it just packed its bags.

Interviewer: Was a [transplant]{T stem cell transplant; not_tried} ever discussed?

P12: Only as in, that's what happens if it comes back. So no, never had a [transplant]{T stem cell transplant; not_tried}. Fingers crossed. My bed neighbour, Len, he'd had a [transplant]{T stem cell transplant; other}, he was seventy-odd and swore by [ginger biscuits]{T ginger (supplement); other}.

Interviewer: Were you offered any support?

P12: There was a [counsellor]{T counselling; declined} on the unit, lovely, I said no thanks. I'd have just done jokes at her for an hour. Maybe I should've. Dunno.

Interviewer: And where are you with it now?

P12: [In [remission]{S diagnosis clin improved}, sixteen months. [Back playing five-a-side]{S functioning improved}, [back at uni]{S functioning improved}]{O benefit; ABVD chemotherapy}. The thing I can't get a straight answer on is the [tiredness]{S energy unclear}. [I'm still [falling asleep at four in the afternoon]{S sleep unclear} like somebody's grandad]{O side_effect; overall}. They've done thyroid, iron, hearts and lungs, all fine. My GP said could be the [chemo]{T ABVD chemotherapy; tried}, could be the [cancer]{S diagnosis}, could be being 22. They had me on a [walking plan]{T graded walking; ongoing}, add ten percent every week. [I'm up to eleven thousand steps and I'm just a fitter [tired]{S energy unclear} person]{O no_benefit; graded walking}. One doctor offered me [modafinil]{T modafinil; declined} and I thought, no, I've had enough tablets.

Interviewer: So you still don't know what's causing it.

P12: Not a clue. Nobody has. If your study finds out, you've got my number, yeah? Ring after six.

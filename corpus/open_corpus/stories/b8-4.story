=== 045-ocd
title: Re: Re: is fluvoxamine worth the wait? (numbers inside)
genre: forum
layout: reply to somebody's question
condition: OCD
area: mental
english: Canadian
narrator: patient
overall: improved
round: 1
ledger:
  clomipramine | medication | stopped | partial | gastrointestinal, neurological
  fluvoxamine | medication | ongoing | partial | gastrointestinal, sleep
  exposure and response prevention | psychotherapy | tried | partial
  risperidone | medication | tried | no_response | appetite_weight, other_physical
  N-acetylcysteine | supplement | tried | no_response
  transcranial magnetic stimulation | neuromodulation | tried | response | pain
---
[Fluvoxamine]{T fluvoxamine; ongoing}, in my case, took 11 weeks at a real dose before the graph moved, so to answer you kiwi_in_regina: no, 4 weeks at 100 is not a trial. I'm 72, retired hydrological tech, they/them since before there was a box for it, and I've filled in a Y-BOCS every second Sunday since 2009. That is not a [compulsion]{S anxiety absent clin}. I asked.

For what its worth, general figures: about 40 to 60% respond to a first [SSRI]{T SSRIs (medication); general}, "respond" meaning a 35% drop or better, and the effective doses for [OCD]{S diagnosis clin general} are usually higher than what a family doc gives for [depression]{S diagnosis clin general}. 10 to 12 weeks is the standard advice.

My record, abridged:

1978–1991: [Anafranil]{T clomipramine; stopped; dose=150 mg}, 150 mg. No Y-BOCS then. [[Contamination]{S anxiety} went down perhaps half]{O partial; clomipramine}. [[Constipation]{S gastrointestinal clin side_effect} you wouldn't believe and a [hand tremor]{S neurological side_effect} that ended my soldering]{O side_effect; clomipramine}.

Then nothing, managed badly on my own. [Washing 3.5 h/day]{S anxiety} by 2009. Y-BOCS 31.

Feb 2010: [Luvox]{T fluvoxamine; ongoing; dose=50} 50, up by 50 every 2 wks to 300. [Wk 6: 30. Wk 11: 24. Wk 20: 19]{O partial; fluvoxamine}. [[Queasy]{S gastrointestinal side_effect} to wk 3, [drowsy]{S sleep side_effect} if taken before 8 pm]{O side_effect; fluvoxamine; neutral}.

2011: [ERP]{T exposure and response prevention; tried; sessions=17}, 17 sessions, a grad student in Saskatoon who had me handle the garbage lid and then my toast. [19 to 11]{O benefit; exposure and response prevention}. [[Washing]{S anxiety improved} 25 min]{O benefit; exposure and response prevention}. I'd have told you that was that.

2016: [it wore off]{O partial; fluvoxamine, exposure and response prevention}. I can't give you a cause. Same 300 mg of [fluvoxemine]{T fluvoxamine; ongoing; dose=300 mg}, same exercises. [11, 14, 18, 23 over eight months]{O partial; fluvoxamine, exposure and response prevention}. A different flavour too, less dirt, more [re-reading]{S anxiety}, I [read the same paragraph of a tractor manual 60+ times]{S anxiety}.

Add-ons, in order: [risperadone]{T risperidone; tried; dose=1 mg; duration=10 wks} 1 mg, 10 wks, [23 to 22]{O no_benefit; risperidone}, [[+6.1 kg]{S appetite_weight side_effect} and [leaky chest]{S other_physical side_effect}, which at my age and with my wardrobe was a conversation]{O side_effect; risperidone}. [NAC]{T N-acetylcysteine; tried; dose=2400 mg; duration=16 wks}, 2400 mg, 16 wks, [22 to 22]{O no_benefit; N-acetylcysteine}, smells of eggs.

2019: [deep TMS]{T transcranial magnetic stimulation; tried; sessions=29}, 29 sessions, a helmet, drove in from Moose Jaw every weekday for six wks at my own gas. They make you think of the worst thing first, while the helmet warms up. [[Scalp hurt]{S pain side_effect} for the first 5]{O side_effect; transcranial magnetic stimulation; neutral}. [22 before, 15 after, 12 at three months]{O benefit; transcranial magnetic stimulation}. [I was 10 last Sunday]{O benefit; overall}. Still on the 300.

So my advice, n=1 with error bars: get to a proper dose, count weeks not days, and ask for the [ERP]{T exposure and response prevention (psychotherapy); general} in the same breath. And keep a graph. When it [came back]{S anxiety} I was sure I was [at zero again]{S hopelessness fig}. The graph said 23. It had been 31.

=== 105-chronic-back-pain
title: Is it normal for pregabalin to do this? 19, back pain 2 years
genre: forum
layout: one post
condition: chronic back pain
area: general
english: Nigerian or South African English
narrator: patient
overall: worse
round: 1
ledger:
  ibuprofen/paracetamol/codeine | medication | tried | partial | gastrointestinal
  physiotherapy | procedure | tried | no_response
  biokinetics | procedure | stopped | worse
  heat patch | procedure | tried | no_response
  tramadol/paracetamol | medication | stopped | partial | gastrointestinal, neurological
  amitriptyline | medication | tried | no_response | sexual, sleep, functioning, gastrointestinal
  pregabalin | medication | ongoing | no_response | neurological, appetite_weight, cognition, other_physical, sexual
  epidural steroid injection | procedure | planned | unknown
---
Good evening everyone. Can somebody tell me whether it is normal to [still have the same [pain]{S pain} after 10 weeks on [Lyrica]{T pregabalin; ongoing; dose=150mg; frequency=twice a day; duration=10 weeks} 150mg twice a day]{O no_benefit; pregabalin}? I am 19, studying in Bloemfontein, I use they. I will give the facts.

It started in matric. I helped my uncle to load a geyser on his bakkie and I felt [something go in the low back]{S pain}, left side. I finished the job. Next morning I [could not put on my shoes]{S functioning}. MRI last year said [bulge at L5/S1]{S diagnosis clin}. The [pain goes down the left leg]{S pain} to the small toe and there are [pins and needles]{S neurological fig} when I sit longer than half an hour, which is every lecture.

What I have used so far:

[Myprodol]{T ibuprofen/paracetamol/codeine; tried} from the pharmacy. [Helps for three hours]{O partial; ibuprofen/paracetamol/codeine}, [then [stomach cramps]{S gastrointestinal side_effect}]{O side_effect; ibuprofen/paracetamol/codeine}.

[Physio]{T physiotherapy; tried; sessions=8} through the campus clinic, 8 sessions. [No difference]{O no_benefit; physiotherapy}.

[Bio]{T biokinetics; stopped; duration=six weeks}. I was told to push through. [After six weeks I [could not stand up straight]{S functioning worsened} in the shower]{O worsening; biokinetics}, so I stopped.

[Deep heat patch]{T heat patch; tried}, my gogo's idea. [No]{O no_benefit; heat patch}.

[Tramacet]{T tramadol/paracetamol; stopped}. [Took the top off it]{O partial; tramadol/paracetamol} but [I was [vomiting]{S gastrointestinal side_effect} and [everything was spinning]{S neurological side_effect}]{O side_effect; tramadol/paracetamol}. Stopped after four days.

[Amitriptyline]{T amitriptyline; tried; dose=25mg; frequency=at night} 25mg at night. [I [slept till 11]{S sleep side_effect} and [missed two tests]{S functioning side_effect}]{O side_effect; amitriptyline}. [[Mouth was dry]{S gastrointestinal side_effect}]{O side_effect; amitriptyline}. Also, I am only writing this because nobody knows me here, [I [could not finish]{S sexual side_effect} when I was with my partner]{O side_effect; amitriptyline}. They thought it was about them. [The [back]{S pain} was exactly the same]{O no_benefit; amitriptyline}.

So now the [Lyrica]{T pregabalin; ongoing}. Side effects, in order of how much they bother me:

1. [[swollen feet]{S other_physical side_effect}
2. [walking like I am drunk]{S neurological fig side_effect}
3. [9kg up]{S appetite_weight side_effect} since August
4. [forgetting what I came in for]{S cognition side_effect}
5. [no interest in sex]{S sexual side_effect} at all now, so at least that argument is over
6. [double vision]{S neurological side_effect} when I read in the taxi]{O side_effect; pregabalin}

[And the [pain]{S pain worsened}, which I scored 5 out of 10 last year, is 7]{O worsening; overall}. [The [toe is numb]{S neurological worsened} now, it was not numb before]{O worsening; overall}. [I [dropped two modules]{S functioning worsened}]{O worsening; overall}. I sit at the back so I can [lie on the floor]{S functioning} behind the last row. The lecturer steps over me, he is used to it.

The specialist at Pelonomi wants to do an [epidural injection]{T epidural steroid injection; planned}. I am on the list, they said February, then they said "not before April". I have no medical aid. It is not an emergency according to them because I [can still hold my water]{S other_physical absent}.

Two questions. One, do I stay on the [capsules]{T pregabalin; ongoing} until the [injection]{T epidural steroid injection; planned} or ask to come down. Two, has anyone had that injection under 25 and did it hold?

Please do not tell me to rest, I have exams.

=== 240-endometriosis
title: Three and a half: a husband's ledger
genre: relative
layout: spouse
condition: endometriosis
area: general
english: Australian
narrator: relative
overall: partly_improved
round: 1
ledger:
  mefenamic acid | medication | tried | no_response
  combined oral contraceptive pill | medication | tried | partial | mood, pain
  naturopathy | other | tried | no_response
  castor oil packs | supplement | tried | no_response
  pelvic floor physiotherapy | procedure | tried | no_response
  TENS | procedure | tried | no_response
  laparoscopic excision | procedure | tried | partial | pain
  goserelin | medication | stopped | mixed | other_physical, sleep, pain
  relugolix/estradiol/norethisterone | medication | ongoing | partial | other_physical
  hysterectomy | procedure | planned | unknown
---
I give it three and a half stars, the whole kit and caboodle, and my spouse Ash, who owns the uterus in question, says I'm being generous with other people's organs.

Ash is 37, drives the mobile library round the Wimmera and is nobody's wife or husband, "just your Ash". I'm a bookkeeper. I mention it because I've kept the receipts, and because I don't believe in anything I can't reconcile.

[Endo]{S diagnosis} took nineteen years to get named. I was there for seven of those. I've seen Ash [grey as putty]{S other_physical fig} on the tiles with a tea towel between the teeth. I've seen them [drive the truck to Rainbow and back on all fours, practically]{S pain fig}, because forty kids were waiting on the new Wimpy Kid. Doctors said [bad periods]{S pain}. One said [irritable bowel]{S diagnosis clin possible}. One asked if things were all right at home, with me sitting there.

Ash's mum had it, it turns out. In 1981 they [took the lot out]{T hysterectomy; other} when she was thirty-three, and told her it was [fibroids]{S diagnosis other clin}. She's had a [crook back]{S pain other} ever since and won't discuss either.

[The money I'd like back]{O no_benefit; naturopathy, castor oil packs, pelvic floor physiotherapy, TENS}:

* [naturopath]{T naturopathy; tried}, Horsham, $1,460 over a year
* [castor oil packs]{T castor oil packs; tried}, and the sheets they ruined
* [pelvic floor physio]{T pelvic floor physiotherapy; tried}, eleven visits (nice woman, I'm told it's good for some)
* [TENS machine]{T TENS; tried}, now used by my dad on his shoulder

Before my time there was [Ponstan]{T mefenamic acid; tried}, [useless]{O no_benefit; mefenamic acid}, and the [pill]{T combined oral contraceptive pill; tried}, [which [quietened it]{S pain improved} for most of Ash's twenties]{O partial; combined oral contraceptive pill} and [made them [weepy]{S mood side_effect} and gave them [migraines]{S pain clin side_effect}]{O side_effect; combined oral contraceptive pill}.

In 2021 a proper surgeon in Ballarat did an [excision]{T laparoscopic excision; tried}, four hours. [[Shoulder pain]{S pain side_effect} from the gas for a week]{O side_effect; laparoscopic excision; neutral}. [Then eight good months]{O partial; laparoscopic excision}. I mean it, we went to Darwin. [Month nine, [tea towel]{S pain fig}]{O partial; laparoscopic excision}.

So: [Zoladex]{T goserelin; stopped; duration=six months}, a pellet in the belly, six months. [[Pain]{S pain improved} nearly nil]{O benefit; goserelin}. [And Ash at 34 was [having hot flushes]{S other_physical side_effect} in the fiction aisle, [not sleeping]{S sleep side_effect}, [knees creaking]{S pain side_effect} like a gate]{O side_effect; goserelin}. I can't call that a win, though I'd tick the box. They swapped to the new one, [Ryeqo]{T relugolix/estradiol/norethisterone; ongoing}, a daily [tablet]{T relugolix/estradiol/norethisterone; ongoing; frequency=daily}, March last year, which does a similar job and puts a bit of hormone back.

I was dubious. It's four figures a year. [But the [tea towel days]{S pain improved fig} are down from nine a month to three]{O partial; relugolix/estradiol/norethisterone}, I keep a tally in the back of the BAS folder. [A [flush]{S other_physical side_effect} now and again]{O side_effect; relugolix/estradiol/norethisterone; neutral}. Ash says: "[It's not gone. It's [moved to the shed]{S pain fig improved}]{O partial; relugolix/estradiol/norethisterone}."

There's talk of a [hysterectomy]{T hysterectomy; planned} next winter. I've asked for the success rate in writing. Ash has asked whether the truck will be covered, and whether I'd mind shutting the folder.

=== 123-anorexia-nervosa
title: P12: living with long-standing anorexia nervosa
genre: interview
layout: speaker turns 'Interviewer:' / initials or 'P12:'
condition: anorexia nervosa
area: mental
english: American
narrator: interview
overall: unchanged
round: 1
ledger:
  hospital admission | care_setting | tried | partial
  refeeding | procedure | tried | unknown | gastrointestinal, other_physical
  nasogastric tube feeding | procedure | not_tried | unknown
  enhanced cognitive behavioral therapy | psychotherapy | tried | no_response
  medication | medication | tried | unknown
  sertraline | medication | tried | no_response | sexual, sleep
  olanzapine | medication | stopped | no_response | sleep, energy
  zinc | supplement | tried | no_response
  ashwagandha | supplement | stopped | unknown | gastrointestinal
  valerian | supplement | tried | no_response
  trazodone | medication | tried | no_response | other_physical
  ketamine | medication | tried | partial | mania_psychosis, other_physical, gastrointestinal
  estrogen patch | medication | ongoing | unknown
  psychotherapy | psychotherapy | ongoing | unknown
---
Interviewer: Could you start wherever feels right?

P12: My husband says I [vibrate]{S anxiety fig}. My sister says I look like I'm [listening for a phone]{S anxiety fig}. A resident wrote that I was "pleasant, [cachectic]{S appetite_weight clin}, minimizing." I've heard a lot of descriptions of me. I'm forty-one and I've had [anorexia]{S diagnosis clin} since the ninth grade, so let's say twenty-six years, with [two gaps]{S appetite_weight improved}.

Interviewer: What would your own description be?

P12: From the outside in? The [down on my forearms stands up]{S other_physical} before I notice I'm [cold]{S other_physical}. My [nails are violet]{S other_physical} until about eleven. If I press a thumb on my shin, the [dent stays for a count of eight]{S other_physical}. There's a [pulse in my stomach]{S other_physical} I can see through a shirt. And [hunger]{S appetite_weight}, people think it's gone. It isn't [gone]{S appetite_weight absent}. It's a [dial tone]{S appetite_weight fig}.

Interviewer: I'd like to go through treatments. You've been in [hospital]{T hospital admission; tried}?

P12: Four [admissions]{T hospital admission; tried; sessions=four}, two of them to the same unit in Rochester. [Each one put the [weight]{S appetite_weight improved} on and each time I had taken it off again inside a year]{O partial; hospital admission}. I could draw you what [refeeding]{T refeeding; tried} is like. [First the [ankles fill]{S other_physical side_effect}, you lose the bone by evening]{O side_effect; refeeding}. [Then [bloating]{S gastrointestinal side_effect}, tight, high up, you could play it like a drum, and [sweats at four in the morning]{S other_physical side_effect}]{O side_effect; refeeding}.

Interviewer: Were you ever [tube-fed]{T nasogastric tube feeding; not_tried}?

P12: No. I drank what I was told to drink.

Interviewer: And [CBT]{T enhanced cognitive behavioral therapy; tried}?

P12: The [enhanced one]{T enhanced cognitive behavioral therapy; tried; sessions=forty sessions}, forty sessions, I did every worksheet. [I could explain to you exactly why I do it, and I did it]{O no_benefit; enhanced cognitive behavioral therapy}.

Interviewer: [Medication]{T medication; tried}?

P12: [Zoloft]{T sertraline; tried; dose=150; duration=three years} for three years, 150. [Nothing up here]{O no_benefit; sertraline}. What it did do was unusual, so I'll report it. I'd had [no desire]{S sexual} for a decade, that's the [starvation]{S appetite_weight}. In the second gap, when I'd [gained]{S appetite_weight improved}, that [came back]{S sexual improved}, very shy, like a deer at the edge of a lawn. [And on the [Zoloft]{T sertraline; tried} it could walk up and [couldn't arrive]{S sexual fig side_effect}. [Everything built and then went numb]{S sexual side_effect} at the last step, like stepping on a stair that isn't there]{O side_effect; sertraline}. [I [yawned]{S sleep side_effect} all day, too]{O side_effect; sertraline}.

Interviewer: Did you raise it with anyone?

P12: I had a psychiatrist who said, "Is that really our priority?" So, no.

Interviewer: Anything besides that?

P12: [Zyprexa]{T olanzapine; stopped; dose=2.5; duration=five weeks}, 2.5, five weeks. [My [eyelids weighed what a coin weighs]{S sleep fig side_effect} and my [calves went to sand]{S energy fig side_effect}]{O side_effect; olanzapine}. [The [rules]{S anxiety} carried on as before]{O no_benefit; olanzapine}. I stopped it.

Interviewer: A lot of people we speak to mention [supplements]{T supplements (supplement); general}.

P12: Guilty. [Zinc]{T zinc; tried}, because of a paper from the eighties. [It made pennies taste like pennies; that's all]{O no_benefit; zinc}. [Ashwagandha]{T ashwagandha; stopped}, for [nerves]{S anxiety}, from the co-op, [and I had [cramps]{S gastrointestinal side_effect}, here, left of the navel, forty minutes after each [capsule]{T ashwagandha; stopped}]{O side_effect; ashwagandha}, so I quit before I could learn anything. [Valerian]{T valerian; tried} for [sleep]{S sleep}, [no]{O no_benefit; valerian}.

Interviewer: Tell me about the [sleep]{S sleep}.

P12: I go down like anybody. At 2:50 [something in my chest turns over]{S other_physical fig}, a fish in a sink, and I'm [awake]{S sleep}. Hip bones against the mattress, knees against each other; I sleep with a pillow between them so they [don't bruise]{S other_physical absent}. I [get up and fold towels]{S sleep}. [Trazodone]{T trazodone; tried; dose=50} 50 [just meant I folded them worse]{O no_benefit; trazodone}, [with a [stuffed nose]{S other_physical side_effect}]{O side_effect; trazodone}.

Interviewer: You took part in a [ketamine]{T ketamine; tried} study, is that correct?

P12: Six [infusions]{T ketamine; tried; sessions=six; route=infusions; duration=three weeks}, three weeks, two summers ago. It was for [eating disorders]{S diagnosis clin general} that don't budge. [During, my [hands went a long way off]{S mania_psychosis fig side_effect} and my [blood pressure jumped]{S other_physical side_effect}]{O side_effect; ketamine; neutral}. And after the third, this is the nearest I have to a miracle, I walked past a bakery and [there was [no arithmetic]{S anxiety improved}]{O benefit; ketamine}. It was just bread. [I stood there and my [jaw let go]{S anxiety improved}, I hadn't known it was clenched]{O benefit; ketamine}.

Interviewer: How long did that last?

P12: [Nineteen days]{O partial; ketamine}. [It went out the way a bath goes out, slowly and then with a noise]{O partial; ketamine}. They gave me two more in the fall and [I had the [hands]{S mania_psychosis side_effect} and the [nausea]{S gastrointestinal clin side_effect} and no bakery]{O no_benefit; ketamine}.

Interviewer: How is your [mood]{S mood possible} in all of this? Any thoughts of [ending your life]{S suicidality possible}?

P12: I have [days of wanting to be put down like a bag]{S hopelessness fig}. Not that, no.

Interviewer: And at present, what's in place?

P12: An [estrogen patch]{T estrogen patch; ongoing} for the [bones]{S other_physical}; I can't tell you if it works, you can't feel a bone. A [therapist]{T psychotherapy; ongoing; frequency=Mondays} on Mondays who has agreed not to weigh me. We talk about my father's boat.

Interviewer: If you compare today with, say, five years ago?

P12: [The same]{O no_benefit; overall}. I've looked at it from every side. [The [dent in the shin]{S other_physical} was a count of eight then]{O no_benefit; overall}. I [teach my three classes]{S functioning}, I [can't take stairs with groceries]{S functioning}, I like my husband. I'm not telling you it's [hopeless]{S hopelessness absent}. I know there's a place in me that can stand in front of a window and see bread, I know roughly where it is, I could point to it.

Interviewer: Where?

P12: \[Touches the hinge of her jaw.\] Here.

=== 219-tic-disorder-tourettes
title: Clonidine
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: tic disorder / Tourette's
area: mental
english: Nigerian or South African English
narrator: patient
overall: improved
treatment: clonidine
rating: 8/10
round: 1
ledger:
  risperidone | medication | tried | partial | appetite_weight
  clonidine | medication | ongoing | response | sleep, gastrointestinal
---
Reason for taking: [Tourettes]{S diagnosis clin}, [neck jerk]{S neurological} and [barking]{S neurological}

Side effects: [[sleepy]{S sleep side_effect} first month, [dry mouth]{S gastrointestinal side_effect} small small]{O side_effect; clonidine}

Comments: My aunties were saying it is a spirit o. It is not [spirit]{S mania_psychosis absent}, it is not [habit]{S other absent}, it's [tics]{S neurological clin}! [The first drug, [risperidone]{T risperidone; tried}, calmed it]{O partial; risperidone} but [I [added 13kg]{S appetite_weight side_effect} in one semester]{O side_effect; risperidone}, my jeans retired. On this one [the [weight]{S appetite_weight improved side_effect} is coming down]{O tolerated; clonidine} and [the [bark]{S neurological improved} is nearly finished, I [sat through church]{S functioning improved}]{O benefit; clonidine}. [[Neck]{S neurological improved} is half]{O partial; clonidine}. I thank God and my neurologist.

=== 298-borderline-personality-disorder
title: Nine Criteria
genre: essay
layout: essay
condition: borderline personality disorder
area: mental
english: American
narrator: patient
overall: partly_improved
round: 1
ledger:
  hospital admission | care_setting | tried | unknown
  fluoxetine | medication | stopped | worse | anger, sleep
  aripiprazole | medication | stopped | no_response | anxiety, appetite_weight
  lamotrigine | medication | ongoing | partial | pain
  dialectical behavior therapy | psychotherapy | ongoing | partial
  memantine | medication | declined | unknown
---
[Borderline personality disorder]{S diagnosis clin} has nine criteria and you need five. I had eight. I remember that the psychologist slid the sheet across to me like a menu and that I was, for a second, proud, because I have never in my life gotten an eight out of nine in anything. Then I read them.

[Frantic efforts to avoid being left]{S functioning clin}. [Relationships that flip]{S functioning}. [Impulsivity]{S other clin}. [Anger you can't put away]{S anger}. [Emptiness]{S anhedonia clin}. It was like having somebody read your texts aloud in class.

I was eighteen. I want to tell the part that I leave out when I tell this to girls. I had [put my fist through the windshield of my mother's Corolla]{S anger} because she was eleven minutes late to pick me up from Chipotle. It didn't shatter. It made a star. She drove us home looking through the star. She drove with it for five weeks because of the deductible, and every time I got in that car I sat behind what I had done.

That same month I [hurt myself]{S suicidality}, worse than the other times, and spent six days in a [hospital]{T hospital admission; tried; duration=six days} with no shoelaces. I don't have a lot to say about that. There was a kid there named Obie who folded frogs out of the menu cards, and he gave me one.

Before all this, when everybody thought I was just [sad]{S mood}, our pediatrician had me on [Prozac]{T fluoxetine; stopped; dose=20 milligrams}, 20 milligrams. [I [got meaner]{S anger side_effect worsened} on it]{O worsening; fluoxetine}. [I was [up all night]{S sleep side_effect} composing apologies and then not sending them]{O side_effect; fluoxetine}. After the [hospital]{T hospital admission; tried} they took me off it and tried [Abilify]{T aripiprazole; stopped; dose=5}, 5, then 10. I can tell you what that did: [I [couldn't keep my legs still]{S anxiety side_effect} in AP Gov and I [ate an entire sheet cake]{S appetite_weight side_effect}]{O side_effect; aripiprazole}. [I [screamed at a Little League umpire]{S anger}, at my cousin's game, where I knew nobody]{O no_benefit; aripiprazole}. My cousin is eight. He still calls it the time I went to jail, though I didn't.

So then Dr. Vance, who was new, said she'd like to switch me to [lamotrigine]{T lamotrigine; ongoing}. She told me straight out that it wasn't approved for what I have. It's for [seizures]{S neurological clin general} and [bipolar]{S diagnosis general}. Nothing is approved for what I have, she said. That made me feel like something that came off the end of the line with no box. She also told me about the [rash]{S other_physical possible side_effect}. There's a [rash]{S other_physical possible side_effect} you can get, rare, where the [skin blisters off]{S other_physical possible side_effect}, and it can kill you, and that's why you start at 25 and crawl. I went home and looked at pictures until three. I made my mom check my back every night for two months. I'd stand in the kitchen with my shirt up around my neck, nineteen by then, a grown man, and she'd put on her reading glasses and go over me like a map. "Nothing," she'd say. "Just you."

[The [rash]{S other_physical absent side_effect} never showed]{O tolerated; lamotrigine}. [I got some [headaches]{S pain side_effect} around 100]{O side_effect; lamotrigine; neutral}. I'm at 200 now.

Does this stuff work? I hate that question, because I so badly want to give the credit to a [pill]{T lamotrigine; ongoing}. If it's the [pill]{T lamotrigine; ongoing}, then it was a chemical that broke the windshield. I asked my mother what she thought, and she was ironing, and she thought for about a whole sleeve. "[You still [go up like a match]{S anger fig}]{O partial; lamotrigine}," she said. "[But before, you'd [burn the house down]{S anger improved fig} and then stand there asking who did it]{O partial; lamotrigine}." Dr. Vance put it in the chart as "[partial response, decreased [lability]{S mood clin improved}]{O partial; lamotrigine}." I like my mom's better. I'd rather not say how many times I have repeated it in the shower.

The other thing is [DBT]{T dialectical behavior therapy; ongoing; frequency=Thursdays}. I've been going since last September, Thursdays, in a room at the community college with a poster about tax credits. I'm the only guy. For the first month I said nothing. I had a theory that the women were afraid of me, and then one of them, Trish, who's forty and drives for UPS, asked me to open her Gatorade, and I about cried. They have a skill called [opposite action]{T dialectical behavior therapy; ongoing}. [I used to laugh at the names, and then one night in October, when my girlfriend (she was then) said she needed a week, I had my keys in my hand to go to her house and I did the opposite, I took a bath]{O benefit; dialectical behavior therapy}. I was in there until the water was cold. I texted *ok*. It's the best text I've ever sent. She broke up with me regardless.

[I [haven't hurt myself]{S suicidality improved} in fourteen months]{O benefit; dialectical behavior therapy, lamotrigine}. That's the number they care about and I understand why. [I [broke a door]{S anger} in March]{O partial; overall}, a closet, hollow core, and I paid for it and hung the new one myself, badly. [The [empty]{S anhedonia} is the same]{O no_benefit; dialectical behavior therapy, lamotrigine}. I don't know how to explain it. It's a [motel room]{S anhedonia fig}. It's clean. There's nothing wrong with it and [no one has ever lived there]{S anhedonia fig}, and that is where I go when I'm not [mad]{S anger} at anybody. Trish says hers took four years. There was a flyer up for a trial of something called [memantine]{T memantine; declined}, and I took a tab with the phone number and then I didn't call. I didn't want to be looked over again.

What I've noticed is that I'm [ashamed]{S hopelessness} a lot more than I used to be. You'd think that would be a bad sign. My [group leader]{T dialectical behavior therapy; ongoing} doesn't; she says that you can only be [ashamed]{S hopelessness general} of a thing once you've stayed in the room with it. I used to be gone before the glass stopped moving. I didn't know what the star looked like from her side until I drove the Corolla myself, last summer, to get my mother from her shift. They'd fixed it by then. I kept looking for it anyway. I was eight minutes late, and she was standing out there under the light with her bag, and she waved.

=== 156-ptsd
title: Clonidine (used for nightmares)
genre: review
layout: one unbroken paragraph
condition: PTSD
area: mental
english: American
narrator: patient
overall: improved
treatment: clonidine
rating: 9/10
round: 1
ledger:
  warm milk | lifestyle | not_tried | unknown
  paroxetine | medication | tried | no_response | sexual, appetite_weight
  buspirone | medication | tried | no_response
  clonidine | medication | ongoing | response | neurological, gastrointestinal, energy
---
"Have you tried [warm milk]{T warm milk (lifestyle); not_tried}," the VA guy said to me. [WARM MILK]{T warm milk; not_tried}. Twenty six years after the thing happened and I get dairy. I've got [PTSD]{S diagnosis clin}, not the hiccups. They'd had me on [Paxil]{T paroxetine; tried} ([[fat]{S appetite_weight side_effect}, [sexless]{S sexual side_effect}]{O side_effect; paroxetine}, [still [screaming at 3am]{S sleep}]{O no_benefit; paroxetine}) and [buspar]{T buspirone; tried} [which might as well of been sprinkles]{O no_benefit; buspirone}. It took a nurse practioner 29 yrs old to say theres a old [blood pressure pill]{T clonidine; ongoing} people use off label. .1 at bedtime then .2. [First two weeks I [bout fell over]{S neurological side_effect} getting up, [mouth full of cotton]{S gastrointestinal fig side_effect}, [dragging]{S energy side_effect} till noon]{O side_effect; clonidine}. [All of that QUIT by week 4]{O tolerated; clonidine}. And the [dreams]{S sleep improved}?? [I had five a week, I've had two since LABOR DAY]{O benefit; clonidine}. [I [don't hit my husband in my sleep]{S sleep improved} no more]{O benefit; clonidine}. [Still [jump]{S anxiety} if you come up behind me]{O partial; clonidine} so dont. I'm happy about it and I am MAD, because its 4 dollars a month and been around since the sixties and NOBODY SAID.

=== 2180-depression
title: Patient spotlight: "I came for the parking, I stayed for the quiet"
genre: article
layout: clinic success story alternating with education, American
condition: depression
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 6
ledger:
  paroxetine | medication | tried | no_response | appetite_weight
  bupropion | medication | tried | worse | anxiety, sleep
  venlafaxine | medication | stopped | partial | other_physical
  lithium | medication | tried | no_response | neurological
  aripiprazole | medication | tried | no_response | anxiety
  cognitive behavioural therapy | psychotherapy | tried | partial
  St. John's wort | supplement | tried | no_response
  light therapy | other | tried | no_response
  hot yoga | mind_body | tried | no_response
  keto diet | lifestyle | tried | no_response
  electroconvulsive therapy | neuromodulation | declined | unknown
  transcranial magnetic stimulation | neuromodulation | stopped | response | pain
  acetaminophen | medication | tried | response
  duloxetine | medication | ongoing | unknown
  grief group | support | ongoing | response
  booster sessions | neuromodulation | planned | unknown
---
Patient spotlight: Marlene

Marlene, 58, dispatched school buses in Dayton for twenty-two years. She knew which driver was late by the sound of the tires. Then, the winter after her brother died, she [stopped hearing the radio]{S cognition fig}. "I'd be sitting there and somebody would say my name three times," she says. "I wasn't [sad]{S mood absent}, people think you're [sad]{S mood absent}. I was [nothing]{S anhedonia fig}. I was [a coat on a chair]{S anhedonia fig}."

She had [major depression]{S diagnosis clin}, and it was not her first round.

What is [TMS]{T transcranial magnetic stimulation; general}?

[Transcranial magnetic stimulation]{T transcranial magnetic stimulation; general} works with a magnetic coil, placed against the scalp, to send short pulses to an area at the front of the brain that is often underactive in people with [depression]{S diagnosis clin general}. It is not [shock therapy]{T electroconvulsive therapy; general}. There is no anesthesia, and you drive yourself home. A typical course is thirty-six visits over nine weeks. About half of the people who complete a course respond, and roughly a third reach [remission]{S mood clin improved general}.

A long list

By the time she called us Marlene had been through what she calls the alphabet. [Paxil]{T paroxetine; tried} in her thirties, when her marriage ended. [Wellbutrin]{T bupropion; tried}. [Lithium]{T lithium; tried} on top of something, she forgets what. [Abilify]{T aripiprazole; tried}. Over the counter there was [St. John's wort]{T St. John's wort; tried}, there was a [light box]{T light therapy; tried} from her sister-in-law, there was [hot yoga]{T hot yoga; tried} (twice) and a winter of [keto]{T keto diet; tried}.

"[[Paxil]{T paroxetine; tried} put [thirty pounds on me]{S appetite_weight side_effect}]{O side_effect; paroxetine}. [[Wellbutrin]{T bupropion; tried} had me [up all night]{S sleep side_effect} [cleaning the grout]{S anxiety fig side_effect}]{O side_effect; bupropion}, [I was [lower]{S mood worsened} than before I took it]{O worsening; bupropion}. [The [lithium]{T lithium; tried} gave me the [shakes]{S neurological side_effect}]{O side_effect; lithium}. [[Abilify]{T aripiprazole; tried} I [couldn't sit still]{S anxiety side_effect} through a church service]{O side_effect; aripiprazole}. And after all of that [not one thing on that list had moved it]{O no_benefit; paroxetine, bupropion, lithium, aripiprazole, St. John's wort, light therapy, hot yoga, keto diet}."

There were two exceptions. [[Effexor]{T venlafaxine; stopped} gave her four fair years]{O benefit; venlafaxine}, [until it quit on her]{O partial; venlafaxine}. [She had [sweats]{S other_physical side_effect} with it, "like somebody left a tap on."]{O side_effect; venlafaxine} [Coming off it brought [brain zaps]{S neurological fig withdrawal} and a week of [crying at commercials]{S mood withdrawal}]{O withdrawal; venlafaxine}. And [a [therapist]{T cognitive behavioural therapy; tried} in Kettering taught her to argue with her own thoughts, which helped some]{O partial; cognitive behavioural therapy}. "[CBT]{T cognitive behavioural therapy; tried} is a good tool. [It's hard to pick up a tool when your [arms don't work]{S energy fig}]{O no_benefit; cognitive behavioural therapy}."

Her psychiatrist brought up [ECT]{T electroconvulsive therapy; declined}. Her mother had [ECT]{T electroconvulsive therapy; other} in 1971 and [could not remember Marlene's fifth birthday]{S cognition other side_effect}, although, Marlene adds, she did [get out of bed]{S functioning improved other}. Marlene said no.

Myth: if [medication]{T antidepressants (medication); general} failed you, nothing will work

Not so. After two [antidepressants]{T antidepressants (medication); general} have failed, the odds that a third will help are about one in seven. That is the point at which most insurers will now consider [TMS]{T transcranial magnetic stimulation; general}. Hers denied it once and approved it on appeal.

Nine weeks in the blue chair

She picked us, she admits, because of the free parking. [The first week the [coil]{T transcranial magnetic stimulation; stopped} felt like [a woodpecker]{S pain fig side_effect} over her left eye]{O side_effect; transcranial magnetic stimulation}, [and she went home with [headaches]{S pain side_effect}]{O side_effect; transcranial magnetic stimulation; neutral}, [which [Tylenol]{T acetaminophen; tried} took care of]{O benefit; acetaminophen}. [By the second week the [headaches]{S pain improved side_effect} were gone]{O tolerated; transcranial magnetic stimulation}. [Nothing else happened, either]{O no_benefit; transcranial magnetic stimulation}. [At visit fifteen she was [sleeping worse]{S sleep worsened} than when she started]{O worsening; transcranial magnetic stimulation} and told Kayla, her technician, that she was wasting everybody's time.

Visit twenty-three was a Tuesday. "[I was in the car, and I was [singing]{S mood improved}]{O benefit; transcranial magnetic stimulation}. Badly. [I turned it off and I thought, who was that]{O benefit; transcranial magnetic stimulation}?" [Her score on the PHQ-9 went from 22 to 6]{O benefit; transcranial magnetic stimulation}. [She [went back to dispatch]{S functioning improved} in April]{O benefit; transcranial magnetic stimulation}.

She finished her [treatments]{T transcranial magnetic stimulation; stopped; sessions=thirty-six} on the thirty-sixth visit and rang the bell.

Possible side effects

Most are mild. You may notice:

- [scalp discomfort]{S pain possible general side_effect} or [headache]{S pain possible general side_effect}
- [twitching of the face]{S neurological possible general side_effect} during the pulses
- [lightheadedness]{S neurological possible general side_effect}
- rarely (fewer than one in a thousand), a [seizure]{S neurological clin possible general side_effect}

[TMS]{T transcranial magnetic stimulation; general} does not cause [weight gain]{S appetite_weight absent general side_effect}, [loss of sex drive]{S sexual absent general side_effect} or [memory loss]{S cognition absent general side_effect}.

Where she is now

Eighteen months out, Marlene takes [Cymbalta]{T duloxetine; ongoing; dose=30 mg} 30 mg, mainly for her back. ("[Whether it does anything upstairs I couldn't tell you]{O no_benefit; duloxetine; neutral}.") On Thursdays she goes to the [grief group]{T grief group; ongoing; frequency=On Thursdays} at her parish, with a man named Len who lost his wife and swears by his [Zoloft]{T sertraline (medication); other}. [The [group]{T grief group; ongoing} has done her more good than she expected]{O benefit; grief group}. She has not needed [booster sessions]{T booster sessions; not_tried}, although she and Dr. Abara have penciled in [a few]{T booster sessions; planned} for January, because January is when it comes.

"[I'm not [cured]{S mood absent}]{O partial; overall}. [I'm [on the radio]{S functioning fig improved} again]{O benefit; overall}."

Individual results vary. Ask your doctor whether [TMS]{T transcranial magnetic stimulation; general} is right for you.

=== 2181-migraine
title: "I had run out of drawers for the tablets": living with chronic migraine
genre: article
layout: British charity magazine, story alternating with facts
condition: chronic migraine
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 6
ledger:
  paracetamol | medication | tried | no_response
  pizotifen | medication | tried | unknown | appetite_weight
  propranolol | medication | stopped | partial | energy
  topiramate | medication | tried | worse | cognition, mood
  amitriptyline | medication | tried | no_response | sleep
  candesartan | medication | tried | no_response
  cutting out cheese and chocolate | lifestyle | tried | no_response
  daith piercing | procedure | tried | no_response
  feverfew | supplement | tried | no_response
  magnesium | supplement | ongoing | unknown
  acupuncture | mind_body | tried | partial
  bag of frozen peas | other | ongoing | partial
  rizatriptan | medication | ongoing | partial
  botulinum toxin | medication | tried | partial | pain
  fremanezumab | medication | ongoing | response | gastrointestinal
  atogepant | medication | planned | unknown
---
Nikki's story

When Nikki Orme's daughter was six, she drew a picture of her family at school. Dad had the dog, her brother had a football, and Mum was a closed door.

"I kept it," says Nikki, 43, from Stockport. "It wasn't meant nastily. I was [behind that door]{S functioning fig} four days out of seven."

Nikki has [chronic migraine]{S diagnosis clin}. At her worst she had [pain]{S pain} on 24 days of the month, always on the right, with [sick]{S gastrointestinal} in the washing-up bowl and a [left hand that went to sleep]{S neurological fig}. She [lost her job at the building society]{S functioning} in 2017.

What is [chronic migraine]{S diagnosis clin general}?

[Migraine]{S diagnosis clin general} is called chronic when there are [headaches]{S pain general} on 15 days or more each month for over three months, at least eight of them with [migraine]{S pain clin general} features. It affects around one in fifty people. It is not "a bad [headache]{S pain general}". [Nausea]{S gastrointestinal clin general}, [dizziness]{S neurological general}, [trouble finding words]{S cognition general} and [sensitivity to light]{S neurological general} may last for days, and the hours afterwards are often compared with [a hangover]{S energy fig general}.

The drawers

Like most people, Nikki began at the chemist's. [[Paracetamol]{T paracetamol; tried} was like throwing a pea at a lorry]{O no_benefit; paracetamol}. Her GP started her on [pizotifen]{T pizotifen; tried} ("[I [ate the house]{S appetite_weight fig side_effect}]{O side_effect; pizotifen}") and then [propranolol]{T propranolol; stopped}, on which [she had [half the attacks]{S pain improved} for the best part of a year]{O benefit; propranolol}. [It [slowed her down]{S energy side_effect} so much that she [couldn't get up the stairs]{S energy side_effect} at work]{O side_effect; propranolol}, and the practice nurse, who found a pulse of 44, had her taken off it.

Then came [topiramate]{T topiramate; tried}. "People call it Dopamax, don't they. [I [forgot the word for kettle]{S cognition side_effect}]{O side_effect; topiramate}. [I'd stand in the garage and [sob]{S mood side_effect}]{O side_effect; topiramate}. [I was a worse mum on that than I ever was with a [migraine]{S pain clin}]{O worsening; topiramate}." [Amitriptyline]{T amitriptyline; tried} was next, [which got her to [sleep]{S sleep side_effect}, and straight through the alarm]{O side_effect; amitriptyline}. [Candesartan]{T candesartan; tried}. She had her ear pierced (the [daith]{T daith piercing; tried}, fifty quid), she [gave up cheese and chocolate]{T cutting out cheese and chocolate; tried} one Lent, she took [feverfew]{T feverfew; tried} that smelled of hamsters.

"[All of those, no difference, I'd have done as well posting the money down a drain]{O no_benefit; amitriptyline, candesartan, daith piercing, cutting out cheese and chocolate, feverfew}. I had run out of drawers for the tablets."

Preventives: what to expect

- [Beta blockers]{T beta blockers (medication); general}, [candesartan]{T candesartan; general}, [amitriptyline]{T amitriptyline; general} and [topiramate]{T topiramate; general} are older medicines first made for other conditions. Each helps roughly four in ten people.
- Give each one at least eight weeks at the full dose, unless side effects are severe.
- [Topiramate]{T topiramate; general} must not be taken in pregnancy. It can cause [low mood]{S mood clin possible general side_effect}, [tingling]{S neurological possible general side_effect}, [weight loss]{S appetite_weight possible general side_effect} and [kidney stones]{S other_physical possible general side_effect}.
- [Injections that block CGRP]{T CGRP antibodies (medication); general} are offered on the NHS after three others have failed.

Small mercies

[Two things did take the edge off, neither of them on prescription]{O partial; acupuncture, bag of frozen peas}. [Ten weeks of [acupuncture]{T acupuncture; tried; duration=Ten weeks} at a church hall "bought me a day here and there"]{O partial; acupuncture}, but it was £45 a time. And there is [the [bag of frozen peas]{T bag of frozen peas; ongoing}, worn under a bobble hat, which dulls the [stabbing]{S pain} for twenty minutes]{O partial; bag of frozen peas}. She still does that. [[Rizatriptan]{T rizatriptan; ongoing}, if she catches it in time, works for maybe one [attack]{S pain} in two]{O partial; rizatriptan}.

Her sister Jo, who has [migraine]{S diagnosis clin other} as well, only with [aura]{S neurological clin other}, had told her for years to try the [Botox]{T botulinum toxin; other}. Jo [went from twelve attacks a month to three]{S pain improved other} on it. Nikki waited fourteen months for hers. [Thirty-one [needles]{T botulinum toxin; tried} to the forehead, scalp and neck later, she had [a stiff neck]{S pain side_effect}]{O side_effect; botulinum toxin} [and a month with 17 bad days instead of 24]{O partial; botulinum toxin}. [By the fourth round it was back to 22]{O partial; botulinum toxin}. "[So it worked, a bit, and it didn't]{O partial; botulinum toxin}."

The pen in the fridge

In March 2023 the headache nurse at Salford suggested [fremanezumab]{T fremanezumab; planned}. Nikki was frightened of needles she'd have to hold herself, "which is daft after thirty-one in the head." Her husband did the first one.

[Nothing for five weeks]{O no_benefit; fremanezumab}. [Then she noticed that she'd been to [two parents' evenings]{S functioning improved}]{O benefit; fremanezumab}. [She is down to seven [migraine]{S pain clin improved} days a month]{O benefit; fremanezumab}, [and those are [milder]{S pain improved}]{O benefit; fremanezumab}. [She gets [bunged up]{S gastrointestinal side_effect} for a few days after the [injection]{T fremanezumab; ongoing; route=injection}, but says that prunes cost less than a sick bag]{O side_effect; fremanezumab; neutral}. [There has been no [itching]{S other_physical absent side_effect} and no [lump]{S other_physical absent side_effect} on the thigh]{O tolerated; fremanezumab}. She also takes [magnesium]{T magnesium; ongoing; frequency=every night} every night, on the nurse's advice, and has no idea whether it counts for anything.

[It isn't a cure]{O partial; fremanezumab}. [In the last week before each dose is due [the old pain]{S pain} comes knocking]{O partial; fremanezumab}, and her consultant has mentioned [atogepant]{T atogepant; planned}, a daily tablet, if that gets worse. [She [has not gone back to full-time work]{S functioning}]{O partial; overall}. But [there is a new drawing on the fridge]{O benefit; overall}. "I'm in it. I'm holding the dog."

If you need to talk, our helpline is open on weekdays from ten.

=== 2182-ocd
title: The tap, the door and the bus: Faisal's OCD
genre: article
layout: British charity magazine with myths and facts boxes
condition: OCD
area: mental
english: British
narrator: journalist
split: train
overall: partly_improved
round: 6
ledger:
  reassurance from mother | other | stopped | worse
  hypnotherapy | mind_body | tried | no_response
  counselling | psychotherapy | tried | worse
  citalopram | medication | tried | no_response | gastrointestinal
  fluoxetine | medication | tried | no_response | anxiety, suicidality
  mindfulness app | mind_body | tried | no_response
  CBD oil | supplement | tried | no_response
  prayer with the imam | support | tried | partial
  exposure and response prevention | psychotherapy | stopped | response | anxiety
  sertraline | medication | ongoing | response | sexual, other_physical
  clomipramine | medication | declined | unknown
  deep brain stimulation | neuromodulation | not_tried | unknown
  Tuesday Taps group | support | ongoing | response
  family sessions | psychotherapy | tried | response
---
Faisal is a bus mechanic in Leicester, and he has worked out that between the ages of fifteen and twenty-six he spent about three years [washing his hands]{S anxiety}.

"That's not a figure of speech, I did the sum. Four, five hours a day. My skin was [like bark]{S other_physical fig}. And it wasn't germs! Everyone thinks germs. I thought that if I didn't [wash]{S anxiety} till it felt right, then [something would happen to my mum]{S anxiety}."

Myth 1: [OCD]{S diagnosis clin general} means being tidy

[Obsessive-compulsive disorder]{S diagnosis clin general} has two parts. [Obsessions]{S anxiety clin general} are [thoughts or images that come unwanted]{S anxiety general}. [Compulsions]{S anxiety clin general} are what a person does, in the open or in the mind, to make them stop. It affects about one person in eighty, takes on average ten years to be treated, and has nothing to do with a neat sock drawer.

Before anyone gave it a name

For a long time his mother was the treatment. "[Asking her, are you all right, are you all right]{T reassurance from mother; stopped; frequency=Two hundred times a day}. Two hundred times a day. [It'd work for ten seconds]{O partial; reassurance from mother} [and then the [doubt]{S anxiety} was bigger]{O worsening; reassurance from mother}." We now know that reassurance feeds [OCD]{S diagnosis clin general}. She was taught to stop answering later on, and that comes into the story.

At nineteen a cousin paid for [hypnotherapy]{T hypnotherapy; tried; sessions=six} (six goes), and the college sent him to a [counsellor]{T counselling; tried}. [She asked him to look for the meaning of the [thoughts]{S anxiety}, so he went home and looked for it, for days]{O worsening; counselling}. [He was [washing]{S anxiety worsened} twice as long by the end of term]{O worsening; counselling}. His doctor tried [citalopram]{T citalopram; tried}, [which [upset his stomach]{S gastrointestinal side_effect}]{O side_effect; citalopram}, then [fluoxetine]{T fluoxetine; tried}. "[On [fluoxetine]{T fluoxetine; tried} I was [climbing out of my skin]{S anxiety fig side_effect}]{O side_effect; fluoxetine}, [I started thinking about [the railway bridge]{S suicidality fig side_effect}, and that had never been me]{O side_effect; fluoxetine}."

There was an [app with a man who breathes]{T mindfulness app; tried}. There was [CBD]{T CBD oil; tried} from a shop by the market. [The imam]{T prayer with the imam; tried}, he says, was kinder than most doctors: [he told him that God doesn't need the elbows done eleven times, and for about a month it [eased]{S anxiety improved}]{O partial; prayer with the imam}.

And the rest? "[Nah. Zero. None of it laid a finger on it]{O no_benefit; hypnotherapy, citalopram, fluoxetine, mindfulness app, CBD oil}."

Myth 2: talking it through helps

For most [anxiety]{S anxiety clin general} it may. For [OCD]{S diagnosis clin general} the evidence is for one kind of therapy, [exposure and response prevention]{T exposure and response prevention; general} ([ERP]{T exposure and response prevention; general}), in which the person meets what they fear in small steps and does not do the ritual. Around six in ten people who finish it improve clearly. About a quarter say no or drop out, it being such hard work.

The list of forty

He was 26 when he got to the clinic, on a bus he had got off and on again four times. His [therapist]{T exposure and response prevention; stopped}, a woman called Bronagh, had him write a list of forty things from "touch the kitchen tap with one finger" to "write down that Mum will die and go to work."

"[The first three weeks were the [worst fear]{S anxiety worsened side_effect} of my life]{O side_effect; exposure and response prevention}, I'm not going to lie to your readers. [I [shook]{S neurological side_effect}, I [was sick in her bin]{S gastrointestinal side_effect}]{O side_effect; exposure and response prevention}. I rang to cancel twice." [In week seven he [touched the tap and went to eat a samosa]{S functioning improved}]{O benefit; exposure and response prevention}. [By the last session, the twentieth, he was [washing]{S anxiety improved} for twenty minutes a day]{O benefit; exposure and response prevention}.

His parents came to four [family sessions]{T family sessions; tried; sessions=four} and learned to say, in Gujarati, "That's one for you to sit with." [It was [my mum not answering]{T family sessions; tried} that broke it]{O benefit; family sessions}, he says. She has had [worries]{S anxiety other} of her own ever since she was widowed and takes [propranolol]{T propranolol (medication); other} for them, so it cost her something.

Medicines for [OCD]{S diagnosis clin general}

[SSRIs]{T SSRIs (medication); general} are used in higher doses than for [depression]{S diagnosis clin general} and can need three months. Common side effects are [nausea]{S gastrointestinal clin possible general side_effect}, [poor sleep]{S sleep possible general side_effect}, [agitation]{S anxiety clin possible general side_effect} at the start and [sexual difficulties]{S sexual possible general side_effect}. People under 25 should be watched for [suicidal thoughts]{S suicidality possible general side_effect}. If two [SSRIs]{T SSRIs (medication); general} fail, [clomipramine]{T clomipramine; general} may be offered; it can cause [dry mouth]{S gastrointestinal possible general side_effect}, [constipation]{S gastrointestinal clin possible general side_effect} and [drowsiness]{S sleep possible general side_effect}. [Deep brain stimulation]{T deep brain stimulation; general} is kept for a handful of people each year.

After his dad's stroke

Nothing in this goes in a straight line. [Eight months after [ERP]{T exposure and response prevention; stopped} ended, his father had a stroke and the [washing]{S anxiety} was back, not as bad, about an hour]{O partial; exposure and response prevention}. A psychiatrist offered [clomipramine]{T clomipramine; declined}, and Faisal, who drives buses round the yard, didn't want anything that would make him [sleepy]{S sleep possible side_effect}. He didn't want [sertraline]{T sertraline; planned} either, after the [fluoxetine]{T fluoxetine; tried} business, but Bronagh persuaded him. He is on [200 mg]{T sertraline; ongoing; dose=200 mg}. [It took until week ten and then "the [volume]{S anxiety fig improved} went down"]{O benefit; sertraline}. [He [sweats]{S other_physical side_effect} at night and his [interest in the bedroom]{S sexual fig side_effect} isn't what it was]{O side_effect; sertraline}. [None of the [dark stuff]{S suicidality fig absent side_effect} this time]{O tolerated; sertraline}.

(We asked about [brain surgery]{T deep brain stimulation; not_tried}, because readers do. "God no, nobody's ever said I'm that bad.")

On Tuesdays he runs a [group]{T Tuesday Taps group; ongoing; frequency=On Tuesdays} above the library with a woman called Pearl, whose [OCD]{S diagnosis clin other} is about [having run someone over]{S anxiety other} and who did her [exposures]{T exposure and response prevention; other} on the ring road. They call it [Tuesday Taps]{T Tuesday Taps group; ongoing}. "[Laughing about it with people who know, that keeps me [level]{S anxiety fig improved}]{O benefit; Tuesday Taps group}."

[He [still checks the front door]{S anxiety}. Twice]{O partial; overall}. [He [got engaged]{S functioning improved} in the spring]{O benefit; overall}.

=== 2183-endometriosis
title: Eleven years, nine doctors: what Tori wishes she'd known about endo
genre: article
layout: American women's health magazine, story and explainers
condition: endometriosis
area: general
english: American
narrator: journalist
split: dev
overall: partly_improved
round: 6
ledger:
  ibuprofen | medication | tried | no_response | gastrointestinal
  heating pad | other | ongoing | partial
  combined contraceptive pill | medication | stopped | partial | mood
  contraceptive ring | medication | tried | no_response
  anti-inflammatory diet | lifestyle | tried | no_response
  turmeric | supplement | tried | no_response
  naturopath | other | tried | no_response
  ablation surgery | procedure | tried | partial
  leuprolide | medication | stopped | mixed | other_physical, pain, mood
  gabapentin | medication | tried | no_response | cognition
  excision surgery | procedure | tried | response | pain
  pelvic floor physical therapy | procedure | ongoing | response
  TENS unit | other | tried | partial
  hormonal IUD | medication | ongoing | response | other_physical
  elagolix | medication | not_tried | unknown
  hysterectomy | procedure | declined | unknown
---
The first time Tori Balcom [passed out]{S neurological} from [cramps]{S pain}, she was fourteen and holding a tuba.

"Band camp, in July," says Tori, now 31, a paralegal in Baton Rouge. "The nurse gave me a granola bar and told me I'd get used to it." She didn't get used to it. She [missed two days of school every month]{S functioning}, slept in the bathtub, and at sixteen had [pain when she peed]{S pain} and [pain down one leg]{S pain} that nobody wrote down.

It would be eleven years and nine doctors before someone said the word [endometriosis]{S diagnosis clin}.

THE BASICS

In [endometriosis]{S diagnosis clin general}, tissue like the lining of the uterus grows in other places: on the bowel, the ovaries or the bladder. It affects about one in ten women of childbearing age. Symptoms include [painful periods]{S pain general}, [pain with sex]{S pain general}, [bloating]{S gastrointestinal general}, [fatigue]{S energy clin general} and [infertility]{S other_physical clin general}. Some women have no [pain]{S pain absent general} at all. A normal ultrasound does not rule it out.

"TAKE SOME [ADVIL]{T ibuprofen; tried}"

She took the [Advil]{T ibuprofen; tried; dose=eight a day}, eight a day sometimes. [It did more for her [ulcer]{S other_physical side_effect} than for her [period]{S pain}]{O side_effect; ibuprofen}. [A [heating pad]{T heating pad; ongoing} helped enough to let her [sit through a test]{S functioning improved}]{O partial; heating pad}, and it goes on work trips with her to this day, rolled up in a boot.

College health put her on [the pill]{T combined contraceptive pill; stopped}. "[And okay, [the pill]{T combined contraceptive pill; stopped} was good! I had [maybe three years of being normal]{S pain fig improved}]{O benefit; combined contraceptive pill}. [But I was [so mean]{S anger side_effect} on it, I'd [cry]{S mood side_effect} and I'd [throw things]{S anger side_effect}]{O side_effect; combined contraceptive pill}, and then [the [pain]{S pain} came right through it anyway]{O partial; combined contraceptive pill} so I was like, what am I being mean for?" She quit it the week of her LSAT.

There followed what she calls her expensive period, pun intended. The [ring]{T contraceptive ring; tried}. A [naturopath]{T naturopath; tried} in Lafayette at $220 a visit. [No gluten, no dairy, no sugar]{T anti-inflammatory diet; tried; duration=a year}, for a year. [Turmeric]{T turmeric; tried} ("everything I owned was yellow"). [Gabapentin]{T gabapentin; tried}, from a doctor who figured it was nerves and who was, she allows, halfway right. [That one made her [stupid]{S cognition side_effect}, and she sent a brief to the wrong judge]{O side_effect; gabapentin}.

[What did all of it do for the [pain]{S pain}? She makes a circle with her thumb and finger]{O no_benefit; contraceptive ring, naturopath, anti-inflammatory diet, turmeric, gabapentin}.

[SURGERY]{T surgery (procedure); general}: TWO WORDS TO KNOW

[Ablation]{T ablation surgery; general} burns the surface of the lesions. [Excision]{T excision surgery; general} cuts them out at the root. Both are done through the belly button, and studies differ on how much better [excision]{T excision surgery; general} is, though most specialists now prefer it for deep disease. Somewhere between 20 and 40 percent of women have [pain]{S pain possible general} again within five years. Risks include [bleeding]{S other_physical possible general side_effect}, [infection]{S other_physical possible general side_effect}, [injury to the bowel or bladder]{S other_physical possible general side_effect} and [scar tissue]{S other_physical possible general side_effect}.

Doctor number seven did an [ablation]{T ablation surgery; tried} in 2018. He came out with photographs and finally, a diagnosis. Tori cried from relief in the recovery bay. [The [pain]{S pain improved} was gone for five months]{O benefit; ablation surgery}. [In the sixth it walked back in like it had a key]{O partial; ablation surgery}.

THE MENOPAUSE [SHOT]{T leuprolide; stopped}

Then [Lupron]{T leuprolide; stopped; dose=once a month; duration=six months}, once a month for six months, which shuts down the ovaries. [It did what it said: [no bleeding]{S other_physical improved}, [no cramps]{S pain improved}]{O benefit; leuprolide}. [She was also 27 and having [hot flashes]{S other_physical side_effect} in depositions]{O side_effect; leuprolide}. "[My [bones hurt]{S pain side_effect}. My [hair came out]{S other_physical side_effect}. I was [so low]{S mood side_effect} I didn't recognize me]{O side_effect; leuprolide}. You can't stay on it, and honestly I wouldn't have." [Seven weeks after the last [shot]{T leuprolide; stopped; route=injection}, her [cramps]{S pain} were back and the [joint pain]{S pain side_effect} hadn't left]{O partial; leuprolide}.

A coworker, Denise, did fine on [Lupron]{T leuprolide; other}, got [pregnant]{S other_physical improved other} and sends a Christmas card. "Everybody's different," says Tori. "I hate that sentence, but they are."

Newer pills such as [elagolix]{T elagolix; general} work in a similar way and can be dialed down. Women on them report [hot flashes]{S other_physical general side_effect}, [headaches]{S pain general side_effect} and [bone loss]{S other_physical clin general side_effect}. Tori's insurance turned [Orilissa]{T elagolix; not_tried} down twice.

NUMBER NINE

In 2021 she drove to Houston to see a surgeon a Facebook group had told her about. One doctor at home had already pushed a [hysterectomy]{T hysterectomy; declined}. ("At 28! I asked him if that would cure it, and he said probably not. So, no thank you.") The [excision]{T excision surgery; tried} took four hours and removed [a nodule]{S other_physical} from behind her uterus the size of a pecan. [Recovery was rougher than advertised: [shoulder pain]{S pain side_effect} from the gas, and [two weeks of not being able to laugh]{S pain side_effect}]{O side_effect; excision surgery}.

[But since then she has not [passed out]{S neurological improved} once]{O benefit; excision surgery}. [She has [sick days left over]{S functioning improved} in December]{O benefit; excision surgery}.

[She credits a second person just as much]{O benefit; pelvic floor physical therapy}. Years of [pain]{S pain general} teach the pelvic floor to clench, and [pelvic physical therapy]{T pelvic floor physical therapy; general} teaches it to stop. Tori sees [Maureen]{T pelvic floor physical therapy; ongoing; frequency=every other Friday} every other Friday. "[It's weird for about one visit. [Sex doesn't hurt]{S pain improved} now. I'm 31 and I found out it's not supposed to]{O benefit; pelvic floor physical therapy}." [The [TENS unit]{T TENS unit; tried} that Maureen loaned her was okay on day one of her period]{O partial; TENS unit}, and now she can't find it. And there is a [hormonal IUD]{T hormonal IUD; ongoing}, put in during the operation so she'd be asleep for it. [She [spotted]{S other_physical side_effect} for four months]{O side_effect; hormonal IUD}; [now she [hardly bleeds]{S other_physical improved}]{O benefit; hormonal IUD}.

[Is she [pain free]{S pain absent}? No. There's still a bad day or two in a month]{O partial; overall}. Her mother, whose own [endo]{S diagnosis clin other} was found at 51, during a [hysterectomy]{T hysterectomy; other}, listens to these numbers with her mouth open.

BEFORE YOUR APPOINTMENT

Write down where it [hurts]{S pain general}, when, and what it stops you from doing. Bring someone. If you hear "normal," ask: normal for whom?

=== 1404-pots
title: Living with PoTS: Imogen's story
genre: article
layout: patients' magazine with headings and FAQ
condition: POTS
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 4
ledger:
  water | lifestyle | ongoing | partial
  salt | supplement | ongoing | response | gastrointestinal
  compression tights | procedure | ongoing | response | other_physical
  bisoprolol | medication | stopped | worse | energy, anger
  fludrocortisone | medication | tried | no_response | other_physical, pain
  ivabradine | medication | tried | mixed | neurological
  recumbent exercise | lifestyle | stopped | partial | energy
  pacing app | other | tried | worse
  midodrine | medication | planned | unknown
  saline infusions | medication | not_tried | unknown
---
"I was 23 and I was [sitting on the floor]{S neurological} at self checkout," says Imogen Platt. "A lady asked me if I'd been drinking. It was half nine in the morning."

Imogen, a trainee optician from Hull, had had [glandular fever]{S diagnosis} the year before and never quite got over it. She got up and her [heart raced]{S other_physical}. In the shower [everything went grey]{S neurological fig}. She had [fainted]{S neurological} in two lectures and on one bus. It took nineteen months, three GPs and a cardiologist who told her she was [anxious]{S anxiety absent} (she wasn't, she says, she was on the floor) before someone made her lie down, then stand for ten minutes with a monitor on. Her [pulse went from 68 to 131]{S other_physical}.

What is [PoTS]{S diagnosis clin general}?

[Postural tachycardia syndrome]{S diagnosis clin general} is a fault in the part of the nervous system that we don't control. On standing, blood pools in the legs and belly, and the [heart speeds up]{S other_physical general} by 30 beats or more to make up for it. Four in five people affected are women, mostly aged 15 to 50. You may get:

* [dizziness]{S neurological general} or [fainting]{S neurological general}
* [palpitations]{S other_physical clin general}
* [brain fog]{S cognition fig general}
* [purple feet]{S other_physical general}
* [sickness]{S gastrointestinal general}
* [being exhausted after small tasks]{S energy general}

Starting with the cupboard

The first advice is nearly always the same: [two to three litres of fluid]{T water; general} and, unless you have [high blood pressure]{S diagnosis general} or [kidney trouble]{S diagnosis general}, up to ten grams of [salt]{T salt; general} a day.

Imogen does both. She drinks [half a litre]{T water; ongoing; frequency=before she gets out of bed} before she gets out of bed and [it gets her as far as the kettle]{O partial; water}. The [salt]{T salt; ongoing} she takes as [tablets]{T salt; ongoing}, in crisps, and in something her flatmate calls the [brine]{T salt; ongoing}. "[The [tablets]{T salt; ongoing} [turned my stomach]{S gastrointestinal fig side_effect} at first]{O side_effect; salt}, [that's settled]{O tolerated; salt}. [Honestly it's the best thing I've done]{O benefit; salt}. [I went from three [faints]{S neurological improved} a week to one a month]{O benefit; salt}."

Then there are the [tights]{T compression tights; ongoing}. "Nobody looks good getting into those. [They [itch]{S other_physical side_effect} and in July they're inhuman]{O side_effect; compression tights}. [But I can [stand through an eye test]{S functioning improved} in them, so]{O benefit; compression tights}." [Stockings to the knee]{T compression stockings (procedure); general} don't do much, according to our nurse adviser Col Whitby; [compression]{T compression tights; general} has to reach the waist.

And the medicines?

Imogen started [bisoprolol]{T bisoprolol; stopped; dose=1.25 mg} at 1.25 mg. [She [could barely lift her arms]{S energy side_effect}]{O side_effect; bisoprolol}, [she [snapped at customers]{S anger side_effect}]{O side_effect; bisoprolol} [and she [fainted]{S neurological worsened} more than before, twice on one Sunday]{O worsening; bisoprolol}. After five weeks her GP took her off it. [[Fludrocortisone]{T fludrocortisone; tried} gave her [swollen ankles]{S other_physical side_effect} and a [headache]{S pain side_effect}]{O side_effect; fludrocortisone} [and nothing else]{O no_benefit; fludrocortisone}.

[Ivabradine]{T ivabradine; tried; dose=5 mg; frequency=twice a day}, 5 mg twice a day, was different. [[Standing pulse down to 95]{S other_physical improved}, [back on the shop floor]{S functioning improved} four days a week]{O benefit; ivabradine}. [It also gave her [flashing lights at the edges of her sight]{S neurological side_effect}, every evening, and for somebody who spends the day looking into eyes that was hard to live with]{O side_effect; ivabradine}. "I'd be telling a patient about warning signs in vision and thinking, well, I've got that."

Her cardiologist has suggested [midodrine]{T midodrine; planned} and the form has gone in. [Saline drips]{T saline infusions; not_tried} are not funded here. She asked twice. A friend of hers in Texas is on [saline]{T saline infusions; other} every fortnight and has taken up bowling.

Moving, lying down

Studies show that about half of those who finish a [three-month training plan]{T recumbent exercise; general} on a [rowing machine]{T recumbent exercise; general} or [recumbent bike]{T recumbent exercise; general} improve. Many don't finish. Imogen did, on a second-hand [rower]{T recumbent exercise; stopped} in her dad's garage. "[It [flattened me]{S energy fig side_effect} for the first month]{O side_effect; recumbent exercise}. [After that I was maybe a fifth better]{O partial; recumbent exercise}." Her [pacing app]{T pacing app; tried}, on the other hand, buzzed each time her [heart went over 110]{S other_physical}. "[I ended up [lying on the sofa watching a number]{S functioning worsened}. I've never been so [frightened of my own heart]{S anxiety worsened}]{O worsening; pacing app}."

FAQ

Will it go away? In young people it often gets better over several years. Imogen, four years in, says: "[I'd call it a draw]{O partial; overall}. [I've [got a job]{S functioning improved}]{O benefit; overall}. [I [can't do stairs and a conversation]{S functioning} together]{O no_benefit; overall}."

Can I drive? Tell the DVLA if you [faint]{S neurological general}.

Who can I ring? Our line is answered by people who have it.

=== 1405-ocd
title: "I drove round the same roundabout 14 times"
genre: article
layout: newspaper health page with fact box
condition: OCD
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  fluoxetine | medication | tried | partial | sexual
  counselling | psychotherapy | tried | worse
  hypnotherapy | psychotherapy | tried | no_response
  rubber band | other | tried | no_response
  exposure and response prevention | psychotherapy | tried | response | anxiety, other_physical
  worry parking | psychotherapy | ongoing | partial
  clomipramine | medication | not_tried | unknown
  risperidone | medication | declined | unknown
---
On a wet Thursday in 2019 Neil Garside, a heating engineer from Stockport, drove home from a job and felt a bump. It was a pothole. He knew it was a pothole. He [turned round to check]{S anxiety}, and then he [turned round again]{S anxiety}.

"Fourteen times," he says. "My tea was in the oven. Round and round, [looking for a body]{S anxiety}. I [rang the police]{S anxiety} to ask if anyone had been knocked down. They were very nice about it. They were less nice the fourth time."

Neil has [obsessive-compulsive disorder]{S diagnosis clin}. He is 46, he is not tidy, and he has never been [bothered by germs]{S anxiety absent}. "People say oh I'm a bit [OCD]{S diagnosis general clin}, I like my tins lined up. Come and see my van."

THE FACTS

[OCD]{S diagnosis general clin} affects 1 to 2 in every 100 people. It has two parts. [Obsessions]{S anxiety general clin} are unwanted thoughts, images or urges. [Compulsions]{S anxiety general clin} are the things people do, or think, to feel safe. On average it takes ten years to get help.

Recommended treatments are [exposure and response prevention]{T exposure and response prevention; general} ([ERP]{T exposure and response prevention; general}), and [SSRI antidepressants]{T SSRIs (medication); general}, which are given at higher doses than for [depression]{S diagnosis general clin} and may take twelve weeks. Six out of ten people improve on either one. [Relaxation]{T relaxation (mind_body); general} and [reassurance]{T reassurance (other); general} tend to feed it.

Neil's wife Dawn found the first helper, a [counsellor]{T counselling; tried; duration=eight months} above a carpet shop, who asked for eight months what the accident might stand for. "So I told her all about it, and she told me I'd never hurt anyone. Lovely. [I'd come out [calm]{S anxiety improved} and by the ring road I [needed telling again]{S anxiety}]{O partial; counselling}. [By Christmas I was [ringing her between times]{S anxiety worsened}]{O worsening; counselling}." Then it was a [hypnotist]{T hypnotherapy; tried} in Buxton, at £90. He was also told to wear an [elastic band]{T rubber band; tried} on his wrist and snap it at every bad thought. "[All I got was a red wrist]{O no_benefit; rubber band}. [The Buxton fella got me a nice kip]{O no_benefit; hypnotherapy}."

His GP prescribed [fluoxetine]{T fluoxetine; tried; dose=20mg then 60mg}, 20mg then 60mg. Here Neil is careful to be fair. "[It [turned the radio down]{S anxiety fig improved}]{O partial; fluoxetine}. [I was [checking]{S anxiety improved} for an hour a day, not four]{O benefit; fluoxetine}. [That was as far as it went]{O partial; fluoxetine}, [and the [wedding tackle went on strike]{S sexual fig side_effect}]{O side_effect; fluoxetine}." [Clomipramine]{T clomipramine; not_tried}, an older [tricyclic]{T clomipramine; not_tried}, was ruled out because of his heart tracing. Another doctor wanted to add [risperidone]{T risperidone; declined}. His uncle had been on [Risperdal]{T risperidone; other} and [walked like a robot]{S neurological other side_effect fig}, so Neil said no.

How [ERP]{T exposure and response prevention; general} works

Dr Bronagh Keele, a clinical psychologist, explains. "You do the thing that sets off the [fear]{S anxiety general}, on purpose, in small steps. Then you don't do the [ritual]{S anxiety general}. The brain finds out that nothing comes, or that it can bear not knowing. It is simple. It isn't easy. About a quarter of people turn it down when they hear what's involved."

After fourteen months on the waiting list Neil got his [ERP]{T exposure and response prevention; tried; sessions=twenty}, twenty sessions. In week three he had to drive over speed bumps with the radio up. In week six he did it in the dark, past a school. In week nine he wrote "I may have killed someone today" on a card and stuck it to the dashboard.

"[I was in [bits]{S anxiety fig side_effect}. I [sweated through my overalls]{S other_physical side_effect}]{O side_effect; exposure and response prevention}. And you're not allowed to turn round. Dawn wasn't allowed to say you're all right love, either. That was the worst for her."

[Somewhere around session twelve he noticed that he'd [got home]{S functioning improved} and eaten his tea and [not thought about the road]{S anxiety improved}]{O benefit; exposure and response prevention}. [His score on the standard questionnaire went from 31 to 9]{O benefit; exposure and response prevention}. That counts as mild.

He had his own trick as well. When a [doubt]{S anxiety} arrives he leaves it in what he calls the [lay-by]{T worry parking; ongoing}, to be looked at on Friday at six. "[Sometimes it's gone off by Friday]{O partial; worry parking}. [Sometimes I've got a queue]{O partial; worry parking}."

WHAT FAMILIES CAN DO

• Don't join in with the [checking]{S anxiety general}
• Say "that sounds like [OCD]{S diagnosis general clin}" and leave it there
• Look after yourselves: [carers' groups]{T carers' groups (support); general} exist in most towns

[He still goes [once round the roundabout]{S anxiety improved} now and then, if he's [tired]{S energy}]{O partial; overall}. "Once," he says. "[I can live with once]{O benefit; overall}."

=== 1406-bipolar-disorder
title: Member's story: Marit and the two clocks
genre: article
layout: patients' magazine with headings and bullets
condition: bipolar disorder
area: mental
english: second-language English
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  venlafaxine | medication | stopped | worse | mania_psychosis
  hospital admission | care_setting | stopped | response
  olanzapine | medication | tried | mixed | appetite_weight, sleep
  valproate | medication | tried | no_response | other_physical
  fish oil | supplement | tried | no_response
  mood diary | lifestyle | tried | no_response
  lithium | medication | ongoing | response | neurological, other_physical
  interpersonal and social rhythm therapy | psychotherapy | tried | response
  dark therapy | procedure | ongoing | partial
  psychoeducation group | support | planned | unknown
---
In the kitchen of Marit Solheim hang two clocks. One shows the time. The other has only four words on it: up, food, people, bed. "The second I follow more strict than the first," she says.

Marit is 51 years and teaches mathematics in a school outside Bergen. Since 2004 she has the diagnosis [bipolar disorder type 1]{S diagnosis clin}. Our magazine has visited her to hear how it goes when one has had the illness for twenty years.

The wrong medicine

It started with a [depression]{S diagnosis clin} after a divorce. The doctor gave [venlafaxine]{T venlafaxine; stopped; dose=150 mg}, 150 mg. "[In ten days I was not [depressed]{S mood improved}. I was [the opposite]{S mania_psychosis side_effect}]{O worsening; venlafaxine}. [I [bought a boat]{S mania_psychosis side_effect}]{O side_effect; venlafaxine}. [I [wrote a letter to the king about prime numbers]{S mania_psychosis side_effect}]{O side_effect; venlafaxine}." The [tablets]{T venlafaxine; stopped} were stopped the same day that the police drove her to the [hospital]{T hospital admission; stopped; duration=seven weeks}. She was there seven weeks. [She went in [without having slept for five nights]{S sleep} and came out [sleeping]{S sleep improved}]{O benefit; hospital admission}.

What we know about [bipolar disorder]{S diagnosis clin general}

• 1 to 2 per cent of the population have it
• Periods of [mania]{S mania_psychosis clin general} or [hypomania]{S mania_psychosis clin general} come in turns with [depression]{S mood clin general}
• [Antidepressants]{T antidepressants (medication); general} alone can give [mania]{S mania_psychosis clin general possible side_effect}
• [Lithium]{T lithium; general} lowers the risk for [suicide]{S suicidality general possible} more than any other medicine
• 9 of 10 get a new [episode]{S mood general possible} if they stop all treatment

Many boxes

After the [hospital]{T hospital admission; stopped} came [olanzapine]{T olanzapine; tried}. [This took the [mania]{S mania_psychosis clin improved} in one week, she will not deny it]{O benefit; olanzapine}. [She [took on 22 kilo]{S appetite_weight side_effect} and [slept through the alarm]{S sleep side_effect} so often that the school sent a letter]{O side_effect; olanzapine}. [[Valproate]{T valproate; tried} [took her hair]{S other_physical side_effect}]{O side_effect; valproate}, [and a new [depression]{S mood clin} came straight through it]{O no_benefit; valproate}. She also tried [fish oil]{T fish oil; tried} and a [mood diary]{T mood diary; tried} with seven colours. "[Neither one did something]{O no_benefit; fish oil, mood diary}. The [diary]{T mood diary; tried} was very beautiful."

So it became [lithium]{T lithium; ongoing; started=2008}, in 2008. "[My mother cried on the telephone because I [sounded like myself]{S mood improved}]{O benefit; lithium}." [She has had one small [episode]{S mood} in sixteen years]{O benefit; lithium}, and that was in 2015, [when she had forgot the [lithium]{T lithium; ongoing} on a cabin trip for nine days and [talked the ears off]{S mania_psychosis fig withdrawal} her whole hiking group]{O withdrawal; lithium}. [The [hands tremble]{S neurological side_effect} when she writes on the board]{O side_effect; lithium; neutral}. [She is [thirsty]{S other_physical side_effect} always]{O side_effect; lithium}. [The kidneys are checked four times in the year and are fine]{O tolerated; lithium}.

Her cousin Odd has the same illness and had the same [medicine]{T lithium; other}. For him it did nothing in two years. He does well with [lamotrigine]{T lamotrigine (medication); other}. "So you can't put it on a T-shirt," says Marit.

The two clocks

[Interpersonal and social rhythm therapy]{T interpersonal and social rhythm therapy; general}, short [IPSRT]{T interpersonal and social rhythm therapy; general}, was developed in Pittsburgh. The idea: irregular days disturb the inner clock, and a disturbed clock gives [episodes]{S mood general}. One writes down five points each day: when I stand up, when I meet the first human, when I begin with work, when I eat dinner, when I go to bed. Then one tries to hold them within 45 minutes. A course takes about 24 meetings.

Marit had her [course]{T interpersonal and social rhythm therapy; tried; duration=one winter} one winter with a [psychologist]{T interpersonal and social rhythm therapy; tried} in Åsane. It was he who made the clock. "Before that I lived from one marking pile to the other. [After the [rhythm therapy]{T interpersonal and social rhythm therapy; tried} the [small waves]{S mood fig improved} went away also, the ones [lithium]{T lithium; ongoing} left]{O benefit; interpersonal and social rhythm therapy}."

In spring, when the nights are light, she wears [orange glasses]{T dark therapy; ongoing; frequency=from seven in the evening} from seven in the evening. Researchers in this country have shown that such [glasses]{T dark therapy; general} can shorten a [mania]{S mania_psychosis clin general}. "[They help a little]{O partial; dark therapy}. My daughter says I look like a welder."

Our courses

The association offers:

• [Course for newly diagnosed]{T psychoeducation group; general}, eight evenings, also digital
• [Relatives' café]{T relatives' café (support); general}, each first Monday
• [Swim for two]{T Swim for two (lifestyle); general}: bring somebody you trust

Marit has put her name on the list for the [course]{T psychoeducation group; planned} in January, after twenty years. "I think I know it all. So probably I should go." [She is in [full work]{S functioning improved}]{O benefit; overall}. The boat she sold in 2005, with loss.

=== 1407-migraine
title: The headband, the injections and the chef
genre: article
layout: clinic web page with patient story
condition: chronic migraine
area: general
english: American
narrator: journalist
split: train
overall: partly_improved
round: 4
ledger:
  topiramate | medication | stopped | mixed | cognition, neurological
  amitriptyline | medication | tried | no_response | gastrointestinal
  magnesium | supplement | tried | no_response
  feverfew | supplement | tried | no_response
  daith piercing | procedure | tried | no_response | other_physical
  sumatriptan | medication | ongoing | partial
  botulinum toxin | medication | tried | partial | pain
  galcanezumab | medication | not_tried | unknown
  trigeminal nerve stimulator | neuromodulation | ongoing | response | sleep
  ice cap | other | ongoing | partial
  Migraine Mornings | support | tried | unknown
---
Luz Arriaga runs a twelve-table restaurant in Albuquerque. In a normal month three years ago she was [in bed]{S functioning} for nineteen days of it.

"You can't cook with a [migraine]{S pain clin}. You smell the onions and [you're gone]{S pain fig}," she says. "My sous chef learned to look at my left eyelid. If it [dropped]{S neurological}, he took the pass."

At the Sandia Headache Center we hear stories like hers every day. Here is what she tried, what happened, and what you may want to ask about.

What counts as chronic?

[Migraine]{S diagnosis clin general} is called chronic when you have [headache]{S pain general} on 15 or more days a month. It affects about 1 in 50 adults. An [attack]{S pain general} can bring:

- [throbbing pain on one side]{S pain general}
- [nausea]{S gastrointestinal clin general} and [vomiting]{S gastrointestinal general}
- [sensitivity to light]{S neurological general}, [noise]{S neurological general} or [smell]{S neurological general}
- [trouble finding words]{S cognition general}

Taking [painkillers]{T painkillers (medication); general} on more than 10 days a month can itself cause [headaches]{S pain general possible side_effect}.

Luz's list

Like most of our patients, Luz had been around before she walked in. [Topamax]{T topiramate; stopped; dose=100 mg}, 100 mg, cut her days. "[I went from nineteen to maybe ten. That was huge]{O benefit; topiramate}. [But I'd be calling an order and I [couldn't get the word spoon]{S cognition side_effect}]{O side_effect; topiramate}. [My [fingers buzzed]{S neurological fig side_effect}]{O side_effect; topiramate}. A chef without words and fingers." She quit after one summer. [Within three weeks the [nineteen days]{S pain withdrawal} were back]{O withdrawal; topiramate}. [Amitriptyline]{T amitriptyline; tried}: [[cotton mouth]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}, [same [headaches]{S pain}]{O no_benefit; amitriptyline}. [Magnesium]{T magnesium; tried}, [feverfew]{T feverfew; tried} and, on a dare, a [piercing through the inner ear]{T daith piercing; tried}. [It [got infected]{S other_physical side_effect}]{O side_effect; daith piercing}. [None of the three took away a single day]{O no_benefit; magnesium, feverfew, daith piercing}.

[Sumatriptan]{T sumatriptan; ongoing} is what she carries in her apron. [If she takes it early it works two times out of three]{O partial; sumatriptan}.

Her first course with us was [onabotulinumtoxinA]{T botulinum toxin; tried; sessions=four rounds}, better known as [Botox]{T botulinum toxin; tried}, thirty-one tiny [shots]{T botulinum toxin; tried} in the forehead, scalp and neck. She had four rounds. [Her [neck ached]{S pain side_effect} for a week after each]{O side_effect; botulinum toxin}. [She [gained five clear days]{S pain improved} a month, and lost them again in the last weeks before the next round]{O partial; botulinum toxin}. We asked her insurance for [Emgality]{T galcanezumab; not_tried}. They said no, and then no again. (Her sister, in Colorado, gets the [same injection]{T galcanezumab; other} and [hasn't missed a day at work]{S functioning other improved} since Easter.)

How the headband works

The [trigeminal nerve stimulator]{T trigeminal nerve stimulator; general} sits on the forehead with a sticky electrode. It sends small pulses through the skin to the nerve above the eyes. You wear it for 20 minutes a day to prevent [attacks]{S pain general} and for an hour during one. In the main trial 38 percent of users had at least half as many [migraine]{S pain clin general} days; with the sham device it was 12 percent. Possible effects are [tingling]{S neurological general possible side_effect}, [sleepiness]{S sleep general possible side_effect} and [red skin]{S other_physical general possible side_effect}.

Luz wears her [stimulator]{T trigeminal nerve stimulator; ongoing; frequency=at four in the afternoon} at four in the afternoon, before service, sitting on a milk crate. The staff call it the [tiara]{T trigeminal nerve stimulator; ongoing}. "[It makes me [drowsy]{S sleep side_effect} for ten minutes, I don't hate that]{O side_effect; trigeminal nerve stimulator; neutral}. [It doesn't [hurt]{S pain absent side_effect} and nothing [tingles]{S neurological absent side_effect}]{O tolerated; trigeminal nerve stimulator}."

[The first month she noticed nothing]{O no_benefit; trigeminal nerve stimulator; neutral}. [By the third her diary showed eight [bad days]{S pain improved}; now it is five or six]{O benefit; trigeminal nerve stimulator}. [She has [worked every Friday]{S functioning improved} since March]{O benefit; trigeminal nerve stimulator}.

In an [attack]{S pain} she also pulls on an [ice hat]{T ice cap; ongoing} from the walk-in freezer. [It dulls the worst of it for as long as it's cold]{O partial; ice cap}.

What we offer

- a first visit of 60 minutes with one of our nurses
- [Botox]{T botulinum toxin; general} and [nerve blocks]{T nerve blocks (procedure); general}
- [device]{T trigeminal nerve stimulator; general} rental, $70 a month
- [Migraine Mornings]{T Migraine Mornings; general}, our coffee group (dim lights, no perfume)

Luz has been to [Migraine Mornings]{T Migraine Mornings; tried; sessions=twice} twice. She thinks the coffee could be better.

Is she well? "[No]{O no_benefit; overall}. I've [lost a marriage]{S functioning} to this, let's be honest. [But I've [got my Fridays]{S functioning improved}]{O benefit; overall}."

To make an appointment, call the front desk. If this is the [worst headache of your life]{S pain general possible}, call 911.

=== 2200-borderline-personality-disorder
title: From the bathroom floor to the front desk: Leanne on DBT
genre: article
layout: British mental health charity page, story with information
condition: borderline personality disorder
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 6
ledger:
  citalopram | medication | tried | no_response
  venlafaxine | medication | tried | no_response | other_physical
  quetiapine | medication | tried | partial | sleep, appetite_weight
  diazepam | medication | tried | worse
  lamotrigine | medication | ongoing | partial
  hospital admission | care_setting | tried | worse
  crisis team | care_setting | tried | unknown
  crisis line | support | tried | partial
  cognitive behavioural therapy | psychotherapy | tried | unknown
  art therapy | psychotherapy | tried | partial
  baths | lifestyle | tried | no_response
  antidepressants | medication | tried | no_response
  crystals | other | tried | no_response
  wellness app | other | tried | no_response
  dialectical behaviour therapy | psychotherapy | stopped | response
  bowl of ice water | other | ongoing | response
  opposite action | psychotherapy | ongoing | response
  peer support group | support | ongoing | response
  mentalization-based treatment | psychotherapy | not_tried | unknown
  nightly yoga nidra | mind_body | ongoing | response
---
Leanne answers the phones at a vet's in Doncaster. She is good at it: people ring in tears and she knows what to say. Ten years ago she was the one ringing.

"I'd have been on to the [crisis line]{T crisis line; tried; frequency=three times a night} three times a night. [They were lovely, it got me to the next hour]{O partial; crisis line}. But then there's the next hour, in't there."

From the age of thirteen Leanne [cut herself]{S suicidality}. At seventeen she took her first [overdose]{S suicidality}. She would [love someone on Monday and hate them by Wednesday]{S mood}. Between the storms she felt [hollow]{S anhedonia fig}, "[like a Kinder egg with no toy]{S anhedonia fig}."

What do the words mean?

[Borderline personality disorder]{S diagnosis clin general} ([BPD]{S diagnosis clin general}), also known as [emotionally unstable personality disorder]{S diagnosis clin general}, affects around one in a hundred people. They feel things fast, hard and long. There may be [fear of being left]{S anxiety general}, [sudden anger]{S anger general}, [emptiness]{S anhedonia general}, [acting on impulse]{S other general} and [self-harm]{S suicidality general}. Many have lived through trauma. It's often said that it can't be treated. That is wrong: after ten years, more than eight in ten no longer meet the diagnosis.

Eleven years of being passed on

Before she had a name for it she had tablets for it. [Citalopram]{T citalopram; tried}, [venlafaxine]{T venlafaxine; tried} ([[sweated]{S other_physical side_effect} like a racehorse]{O side_effect; venlafaxine}), [diazepam]{T diazepam; tried} from A&E, which, mixed with a bottle of rosé, [made her [do worse things]{S suicidality fig worsened}, not fewer]{O worsening; diazepam}. [[Quetiapine]{T quetiapine; tried} turned the sound down]{O partial; quetiapine} [but turned Leanne down an' all: [fourteen hours' kip]{S sleep side_effect} and [three dress sizes]{S appetite_weight side_effect}]{O side_effect; quetiapine}. She's had the [crisis team]{T crisis team; tried} out, who told her to run a [bath]{T baths; planned}. She had six weeks of [CBT]{T cognitive behavioural therapy; tried; duration=six weeks} in a Portakabin. A mate gave her [crystals]{T crystals; tried}, and her GP gave her an [app with a koala]{T wellness app; tried}.

"[I'm sorry but [baths]{T baths; tried}, [crystals]{T crystals; tried}, [koalas]{T wellness app; tried}, all the [antidepressants]{T antidepressants; tried}. Did nowt. Nowt]{O no_benefit; citalopram, venlafaxine, baths, crystals, wellness app, antidepressants}."

Four times she was [in hospital]{T hospital admission; tried; sessions=Four times}, once for three months, in Northampton. [She says that she learned there from other girls eleven ways to [hurt herself]{S suicidality worsened} that she hadn't thought of]{O worsening; hospital admission}. The one decent thing was [art therapy]{T art therapy; tried} with a man called Gus, [who let her paint with a broom, and on those days she [didn't cut]{S suicidality improved}]{O partial; art therapy}.

Is there a medicine for [BPD]{S diagnosis clin general}?

No medicine is licensed for it, and NICE advises against using tablets for [BPD]{S diagnosis clin general} itself. [Antidepressants]{T antidepressants (medication); general} or [mood stabilisers]{T mood stabilisers (medication); general} may be of use for other conditions that come with it. What works best is therapy made for the purpose: [dialectical behaviour therapy]{T dialectical behaviour therapy; general} ([DBT]{T dialectical behaviour therapy; general}) or [mentalization-based treatment]{T mentalization-based treatment; general}. In studies [DBT]{T dialectical behaviour therapy; general} cuts [self-harm]{S suicidality improved general} by about half. One in four leaves early.

"I nearly hit the woman"

The waiting list was twenty-two months. [MBT]{T mentalization-based treatment; not_tried} wasn't to be had in South Yorkshire. In 2016 she walked into her first [DBT]{T dialectical behaviour therapy; stopped} skills group, took one look at the folder, "it were like school," and walked out. She came back because it was raining.

[DBT]{T dialectical behaviour therapy; general} teaches four sets of skills: mindfulness, getting through a crisis, handling feelings, dealing with people. "First week she goes, radical acceptance, and I nearly hit the woman. [For four months I thought it was rubbish and I were [cutting]{S suicidality} same as ever]{O no_benefit; dialectical behaviour therapy}."

The first skill to stick was the silliest. When you put your face in [a bowl of ice water]{T bowl of ice water; ongoing} the heart slows down; it's a reflex that we share with seals. (Don't do it with a heart condition or an eating disorder.) "[Thirty seconds with me face in the washing-up bowl and the [urge]{S suicidality improved} goes from ten to six]{O benefit; bowl of ice water}. Six you can work with." She keeps a tray in the freezer at work. Then it was [opposite action]{T opposite action; ongoing}: ring when you want to hide, go soft when you want to shout. [It has, she says, saved two jobs and one brother]{O benefit; opposite action}.

[By the end of the year she'd [cut]{S suicidality improved} three times in six months, where it had been three times a week]{O benefit; dialectical behaviour therapy}. [She left the [programme]{T dialectical behaviour therapy; stopped; ended=2018} in 2018 with a certificate, and hasn't been in hospital since]{O benefit; dialectical behaviour therapy}.

A woman in her group, Shaz, dropped out of [DBT]{T dialectical behaviour therapy; other} at week five and has since done well on [sertraline]{T sertraline (medication); other}, [a caravan]{T moving to a caravan (lifestyle); other} and no men. "There's more than one way down a hill."

Now

She still takes [lamotrigine]{T lamotrigine; ongoing}, [which "files the corners off"]{O partial; lamotrigine}. At bedtime there's a [recording of a Welshwoman]{T nightly yoga nidra; ongoing} who names the parts of the body; [Leanne has [never yet heard her get past the knees]{S sleep fig improved}]{O benefit; nightly yoga nidra}. On Wednesdays she helps to run our [peer group]{T peer support group; ongoing; frequency=On Wednesdays} in Mexborough, [and it does her as much good as anybody in it]{O benefit; peer support group}. Her mum, who spent those years [sleeping in her clothes]{S anxiety other}, goes to [Family Connections]{T Family Connections (support); other}.

[She [hasn't harmed herself]{S suicidality improved} for five years]{O benefit; overall}. [She [feels everything]{S mood fig}, still]{O partial; overall}. "[Only now there's a gap]{O benefit; overall}. There's this much gap, look, between the feeling and me. And I live in it."

=== 2201-chronic-back-pain
title: Bad backs: what the scans don't tell you
genre: article
layout: British newspaper health pages, advice with one man's story
condition: chronic low back pain
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 6
ledger:
  co-codamol | medication | stopped | partial | gastrointestinal
  naproxen | medication | tried | partial | gastrointestinal
  amitriptyline | medication | tried | no_response | sleep
  tramadol | medication | tried | worse | mania_psychosis, gastrointestinal
  osteopathy | procedure | tried | partial
  inversion table | other | tried | no_response
  TENS machine | other | tried | no_response
  memory foam mattress | other | tried | no_response
  back belt | other | tried | worse
  CBD oil | supplement | tried | no_response
  facet joint injections | procedure | tried | partial
  radiofrequency denervation | procedure | tried | partial | pain
  spinal fusion | procedure | declined | unknown
  physiotherapy | procedure | tried | no_response
  pain management programme | care_setting | tried | response
  walking | lifestyle | ongoing | response
  Pilates | lifestyle | ongoing | partial
  duloxetine | medication | not_tried | unknown
  hot water bottle | other | ongoing | partial
---
Ask a hundred pain-free people of fifty to lie in a scanner and eighty of them will turn out to have a worn disc. Ask Trevor Lamb, 54, and he will tell you what it's like to be shown the picture.

"Crumbling, the chap said. He said my spine was crumbling. I laid floors for a living, and I drove home as if [I'd got a tray of eggs in my trousers]{S functioning fig}."

Trevor's [back]{S pain} had [gone]{S pain fig} on a landing in Ipswich with half a roll of underlay on his shoulder. Most of us have been there, or will be: eight in ten have [back pain]{S pain general} at some time, and it is the commonest reason in the world for being [off work]{S functioning general}. Nine times out of ten no serious cause is found. Most of it settles in six weeks. Around one case in ten goes on.

His went on for nine years.

The red flags

See someone urgently if you have [numbness between the legs]{S neurological possible general}, [trouble passing water]{S other_physical possible general}, [weakness in both legs]{S neurological possible general}, or [back pain]{S pain possible general} with [fever]{S other_physical possible general} or [weight loss]{S appetite_weight possible general}. Trevor had [no numbness]{S neurological absent} and [no weakness]{S neurological absent}. He did have two children, a van on finance and a wife with [MS]{S diagnosis clin other}.

What he swallowed, strapped on and hung from

His doctor gave him [co-codamol]{T co-codamol; stopped} ("[took the edge off]{O partial; co-codamol}, [[bunged up]{S gastrointestinal side_effect} since Easter]{O side_effect; co-codamol}"), then [naproxen]{T naproxen; tried}, [which was better]{O partial; naproxen} [till it [gave him an ulcer]{S gastrointestinal side_effect}]{O side_effect; naproxen}. [Amitriptyline]{T amitriptyline; tried} at night [made the mornings [like wading in gravy]{S sleep fig side_effect}]{O side_effect; amitriptyline}. [On [tramadol]{T tramadol; tried} he [talked to his late father]{S mania_psychosis side_effect} in Homebase]{O side_effect; tramadol}, [was [sick]{S gastrointestinal side_effect} in the paint aisle]{O side_effect; tramadol} [and [hurt]{S pain} exactly as much]{O no_benefit; tramadol}.

There was an [osteopath]{T osteopathy; tried}, [good for two days at a time at £50]{O partial; osteopathy}. There was a [belt]{T back belt; tried}, [that left him [weaker]{S functioning worsened}]{O worsening; back belt}. He bought a [memory foam mattress]{T memory foam mattress; tried}, a [TENS machine]{T TENS machine; tried}, [CBD]{T CBD oil; tried}, and a [table that turns you upside down]{T inversion table; tried}, from which his wife had to fetch him. The surgery sent him to [physio]{T physiotherapy; tried; sessions=three times} three times; it was the same sheet of paper with the same drawing of a man with no face.

"[Nearly five grand, all told, and I could still [only stand for ten minutes]{S functioning}]{O no_benefit; amitriptyline, memory foam mattress, TENS machine, CBD oil, inversion table, physiotherapy}. [Put that in. None of it]{O no_benefit; amitriptyline, memory foam mattress, TENS machine, CBD oil, inversion table, physiotherapy}."

What the guidelines say

In: staying active, [exercise]{T exercise (lifestyle); general} of any kind you'll keep up, [talking therapies]{T psychotherapy (psychotherapy); general} as part of a package, a short course of [anti-inflammatories]{T anti-inflammatories (medication); general}. Out: [belts and corsets]{T back belt; general}, [paracetamol]{T paracetamol (medication); general} on its own, [opioids]{T opioids (medication); general} for long-term [pain]{S pain general}, [spinal injections]{T spinal injections (procedure); general} for plain [back pain]{S pain general}, [fusion]{T spinal fusion; general} except within a trial. [Opioids]{T opioids (medication); general} bring [constipation]{S gastrointestinal clin possible general side_effect}, [drowsiness]{S sleep possible general side_effect}, [falls]{S other_physical possible general side_effect} and [dependence]{S substance_use possible general side_effect}, and after three months do no better than a dummy pill.

Needles

Trevor had the [injections]{T facet joint injections; tried} all the same. [The [facet joint jabs]{T facet joint injections; tried} gave him a fortnight]{O partial; facet joint injections}. [[Denervation]{T radiofrequency denervation; tried}, in which the little nerves are heated, was [murder]{S pain fig side_effect} for ten days]{O side_effect; radiofrequency denervation} [and marvellous for five months]{O benefit; radiofrequency denervation}. [They did it again, and that time he got three weeks]{O partial; radiofrequency denervation}. A surgeon in Cambridge offered to [bolt two bones together]{T spinal fusion; declined}. He asked what the chances were. "Fifty-fifty. Well, I can get that at the dogs."

His brother Clive had the [fusion]{T spinal fusion; other}, and is [worse]{S pain worsened other}.

The [hut]{T pain management programme; tried}

The [pain management programme]{T pain management programme; planned} at Ipswich meets in what everybody calls the [hut]{T pain management programme; tried}. Twelve people, two days a week for six weeks, a psychologist, a nurse, a physio. Trevor went to get a form signed.

"First morning she asks us to draw our [pain]{S pain}. I drew a tray of eggs. And this psychologist says to me, who gave you the eggs? [I've thought about that every day since]{O benefit; pain management programme}."

What he learned in the [hut]{T pain management programme; tried; frequency=two days a week; duration=six weeks} is no secret. [Pain]{S pain general} that goes on isn't a gauge of damage. A nervous system that has been on guard for years gets better at [hurting]{S pain general}, and it can get worse at it again, given time and safety. [By week three he [bent down to tie a shoe]{S functioning improved} without thinking, and then thought]{O benefit; pain management programme}. [He came off the last of the [co-codamol]{T co-codamol; stopped} by the end]{O benefit; pain management programme}, [with two [rotten nights]{S sleep withdrawal}]{O withdrawal; co-codamol}. There was talk of [duloxetine]{T duloxetine; not_tried}; he never needed the prescription.

Programmes like it help people to do more, in trials. The effect on [pain]{S pain general} itself is small. Trevor thinks that's about right.

"[It [hurts]{S pain}. I'd say a five, it was a seven]{O partial; overall}. [But a five I [go fishing]{S functioning improved} with, whereas [the seven stopped indoors]{S functioning}]{O benefit; overall}." [He [walks]{T walking; ongoing; frequency=every morning} every morning, two miles along the Gipping, and rates it above anything that he ever bought]{O benefit; walking}. On Mondays he is the one man at [Pilates]{T Pilates; ongoing; frequency=On Mondays}; [it loosens things till about Wednesday]{O partial; Pilates}. [And there's the [hot water bottle]{T hot water bottle; ongoing}, £6, which does as much as the table did not]{O partial; hot water bottle}.

He sold the table to Clive.

=== 2202-social-anxiety
title: Client story: Priyanka finds her voice
genre: article
layout: American therapy practice success story with education and myths
condition: social anxiety disorder
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 6
ledger:
  fluvoxamine | medication | tried | no_response | sleep
  paroxetine | medication | tried | partial | sexual, appetite_weight
  buspirone | medication | tried | no_response | neurological
  propranolol | medication | ongoing | partial
  alprazolam | medication | stopped | worse | cognition
  wine | other | stopped | worse
  Toastmasters | support | tried | worse
  self-help books | psychotherapy | tried | no_response
  CBD gummies | supplement | tried | no_response
  L-theanine | supplement | tried | no_response
  talk therapy | psychotherapy | tried | no_response
  virtual reality exposure | psychotherapy | tried | partial | gastrointestinal
  group CBT | psychotherapy | tried | response | anxiety
  improv class | other | ongoing | response
  phenelzine | medication | declined | unknown
  sertraline | medication | planned | unknown
  self-compassion exercises | mind_body | ongoing | partial
---
*Names and details have been changed.*

At twenty-four Priyanka [turned down a promotion]{S functioning} because the new job came with a Monday meeting. At twenty-eight she [left a full cart at Trader Joe's]{S anxiety} because the cashier looked chatty. At thirty she came to us.

"People say [shy]{S anxiety}," she told us on the intake form, under Other. "I'm not [shy]{S anxiety absent}. I [throw up]{S gastrointestinal} before the phone rings."

Understanding [social anxiety]{S diagnosis clin general}

[Social anxiety disorder]{S diagnosis clin general} is the third most common mental health condition in this country; about 7% of adults have it in any year. It's an intense [fear of being watched and judged]{S anxiety general}. [Blushing]{S other_physical general}, [sweating]{S other_physical general}, [a shaky voice]{S neurological general}, [going blank]{S cognition general} and [stomach trouble]{S gastrointestinal general} are typical. It starts around thirteen, and people wait on average more than ten years before getting help. Guess why.

MYTH: You'll grow out of it.
FACT: Without treatment, only about a third recover.

MYTH: You just need more practice talking to people.
FACT: Most people with [social anxiety]{S diagnosis clin general} talk to people all day. What matters is *how*. Staring at your shoes while you do it isn't practice.

The long way to the form

Like most of our clients she'd been working on it for years. In college it was [wine]{T wine; stopped}. "[One glass, I was [charming]{S anxiety improved}]{O partial; wine}. [Three glasses, I was charming and then I [lay awake replaying it]{S anxiety worsened} for a week]{O worsening; wine}." She gave that up on her own at 26. Student health had started her on [Luvox]{T fluvoxamine; tried} ([[yawned]{S sleep side_effect} through finals]{O side_effect; fluvoxamine}). Her first real psychiatrist chose [Paxil]{T paroxetine; tried}. [[Paxil]{T paroxetine; tried} did help, she thinks: she [went to a wedding]{S functioning improved}]{O partial; paroxetine}. [She also [couldn't feel anything below the waist]{S sexual side_effect} and [went up two sizes]{S appetite_weight side_effect}]{O side_effect; paroxetine}. [Buspar]{T buspirone; tried}: [[dizzy]{S neurological side_effect}]{O side_effect; buspirone}.

And then [Xanax]{T alprazolam; stopped}. It's easy to see the appeal. [Half an hour, and [quiet]{S anxiety improved}]{O benefit; alprazolam}. [It got her through eleven months of Mondays]{O partial; alprazolam}; [by the end [her mind was a wet sponge]{S cognition fig side_effect}]{O side_effect; alprazolam} [and she [couldn't buy stamps]{S anxiety worsened} without one]{O worsening; alprazolam}. [Getting off took all summer, with [shakes]{S neurological withdrawal} and [no sleep]{S sleep withdrawal}]{O withdrawal; alprazolam}.

On the side: four [self-help books]{T self-help books; tried}, [gummies]{T CBD gummies; tried}, [L-theanine]{T L-theanine; tried}, two years of [talk therapy]{T talk therapy; tried; duration=two years} with a lovely man in Evanston with whom she discussed her mother. At [Toastmasters]{T Toastmasters; tried} she lasted one evening. "[I [went blank]{S cognition} and someone rang a BELL]{O worsening; Toastmasters}."

"[Did anything work? Honestly? No. Not the [Luvox]{T fluvoxamine; tried}, not the [Buspar]{T buspirone; tried}, the [books]{T self-help books; tried} are good for propping up a monitor]{O no_benefit; fluvoxamine, buspirone, self-help books}. [[Gummies]{T CBD gummies; tried}, [theanine]{T L-theanine; tried}, the [nice man]{T talk therapy; tried}, zero, zero and zero]{O no_benefit; CBD gummies, L-theanine, talk therapy}."

What the research says

The strongest evidence is for [CBT]{T cognitive behavioural therapy (psychotherapy); general} that includes dropping "safety behaviors" (rehearsing sentences, hiding your hands, gripping a cup) and looking outward. 50 to 65% respond. [SSRIs]{T SSRIs (medication); general} do about as well while you take them. [Beta blockers]{T beta blockers (medication); general} may steady your [hands]{S neurological improved general} for a speech; they don't treat the [fear]{S anxiety general}. [MAOIs]{T MAOIs (medication); general} such as [phenelzine]{T phenelzine; general} are powerful, but come with a strict diet and the risk of [dangerously high blood pressure]{S other_physical possible general side_effect}.

[Phenelzine]{T phenelzine; declined} had been suggested to Priyanka once. She read as far as soy sauce and passed.

Goggles, then people

We began with [virtual reality]{T virtual reality exposure; tried; sessions=six}. For six sessions she stood up in front of an audience of cartoon people. [The goggles made her [queasy]{S gastrointestinal side_effect}]{O side_effect; virtual reality exposure}. [She could [talk to the cartoons]{S anxiety improved} by session four; in the break room, no change]{O partial; virtual reality exposure}.

So we moved her to [group]{T group CBT; tried; duration=twelve weeks}, twelve weeks, eight people, all of them convinced that the other seven were normal. In week two everyone is filmed. [Priyanka [cried in the restroom]{S anxiety side_effect} beforehand]{O side_effect; group CBT}. Then she watched the tape. "I'd have bet my car that I was purple. [I was... beige? I looked like a person talking. That was the whole thing, for me, that tape]{O benefit; group CBT}." In week six the homework was to drop a bag of oranges in a supermarket. In week nine, to ask a florist for one carrot.

[Her score on the Liebowitz scale fell from 94 to 41]{O benefit; group CBT}. [She [took the promotion]{S functioning improved} the second time around]{O benefit; group CBT}.

Another member, "Martin," 58, didn't improve with the [group]{T group CBT; other} and did with [Zoloft]{T sertraline; other}. "Jo" needed both. There's no shame in any of it.

Keeping it up

She has [propranolol]{T propranolol; ongoing} in her purse for the quarterly review, [and it does stop the [tremor]{S neurological clin improved}, if not the [dread]{S anxiety}]{O partial; propranolol}. Tuesdays it's an [improv class]{T improv class; ongoing; frequency=Tuesdays} above a bike shop. ("[They cheer when you mess up. It's the exact antidote]{O benefit; improv class}.") She's kept up the [self-compassion exercises]{T self-compassion exercises; ongoing}, hand on heart and so forth, [which she finds corny and somewhat useful]{O partial; self-compassion exercises}. She and her doctor have agreed that if the winter is rough she'll start [sertraline]{T sertraline; planned}. Her husband, meanwhile, has begun seeing someone for his [fear of flying]{S anxiety other}.

[Does she still get [nervous]{S anxiety}? Every Monday]{O partial; overall}. [She [runs the meeting]{S functioning improved}]{O benefit; overall}.

Think this might be you? You don't even have to call. There's a form.

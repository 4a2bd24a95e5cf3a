=== 1840-depression
title: my list so far. what would you do next
genre: forum
layout: thread with replies
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  fluoxetine | medication | stopped | partial
  bupropion | medication | stopped | worse | anxiety, sleep, anger
  venlafaxine | medication | stopped | mixed | sexual, other_physical
  aripiprazole | medication | stopped | no_response | anxiety
  cognitive behavioural therapy | psychotherapy | stopped | partial
  mirtazapine | medication | ongoing | partial | appetite_weight
  light therapy | other | ongoing | unknown
  lithium | medication | planned | unknown
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  ketamine | medication | not_tried | unknown
---
tired_in_toledo

Hi all, been lurking since August. 38, two kids, I drive a school bus. [Depression]{S diagnosis clin} since college, the bad kind since 2019. I see my pdoc on the 14th and she asked me to write down what I've had, so here goes, oldest first.

1. [Prozac]{T fluoxetine; stopped; dose=20 then 40; duration=three years}, 20 then 40, about three years. [It did the job the first year]{O benefit; fluoxetine}, [after that it was like taking tic tacs]{O no_benefit; fluoxetine}. Verdict: [ok until it wasn't]{O partial; fluoxetine}.
2. [Welly]{T bupropion; stopped; duration=Six weeks}. Six weeks. [I was [snapping at everybody]{S anger side_effect}, [awake till 4]{S sleep side_effect} and [more anxious]{S anxiety worsened side_effect} than I have ever been]{O side_effect; bupropion}. [The [crying]{S mood worsened} went from once a week to every day]{O worsening; bupropion}. Verdict: [never again]{O worsening; bupropion}.
3. [Effexor]{T venlafaxine; stopped; dose=150}, 150. [Best my [mood]{S mood improved} has been, I'll give it that]{O benefit; venlafaxine}. [But [zero sex drive]{S sexual side_effect} and I [soaked the sheets]{S other_physical side_effect} every night]{O side_effect; venlafaxine}. Weaned off last fall, took 4 months. [The [brain zaps]{S neurological fig withdrawal} were no joke]{O withdrawal; venlafaxine}. Verdict: [half angel half devil]{O partial; venlafaxine}.
4. [Abilify]{T aripiprazole; stopped; dose=2mg} added on top, 2mg. [[Couldn't sit still]{S anxiety side_effect} in my own driver seat]{O side_effect; aripiprazole}. [Didn't notice anything else from it]{O no_benefit; aripiprazole}. Dropped after a month.
5. [CBT]{T cognitive behavioural therapy; stopped; sessions=14} with a nice lady at the county place, 14 times til the funding ran out. [Helped with the [guilt]{S hopelessness improved} some]{O partial; cognitive behavioural therapy}. [Did not touch the [mornings]{S mood}]{O no_benefit; cognitive behavioural therapy}.
6. [Remeron]{T mirtazapine; ongoing; dose=30}, 30 at bedtime, what I take now. [I [sleep]{S sleep improved}]{O benefit; mirtazapine}. [I also [eat cereal out of the box at midnight]{S appetite_weight side_effect}, [up 22 lbs]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [I'd say I'm maybe halfway]{O partial; mirtazapine}.

Just got a [light box]{T light therapy; ongoing; started=Monday} too, started Monday so no clue yet.

Next on her list is [lithium]{T lithium; planned} in a low dose. I'm scared of the blood tests and of [being a zombie]{S anhedonia fig possible side_effect}. Anybody??

marzipan77

Hi Toledo. I take [lithium]{T lithium; other; dose=300} with my [Lexapro]{T escitalopram (medication); other}, only 300. My hands [shake]{S neurological other side_effect} a little. I was [suicidal]{S suicidality other} before and I am not that anymore, so I can live with a spilled coffee. Blood draw is every 3 months. You get used to it.

K.

Did they ever bring up [TMS]{T transcranial magnetic stimulation; not_tried}? or [ketamine]{T ketamine; not_tried}. My brother did 30 rounds of [TMS]{T transcranial magnetic stimulation; other; sessions=30 rounds} and nothing, then the [nose spray]{T esketamine (medication); other} got him [out of bed]{S functioning improved other}.

tired_in_toledo

K, insurance said no to [TMS]{T transcranial magnetic stimulation; not_tried} because I hadn't "failed" enough, lol. Nobody said a word about [ketamine]{T ketamine; not_tried}. Marzipan thank you, that makes me feel less nuts. I guess over all it's like this: [I'm not where I was in 2019, I [get the kids to school]{S functioning improved} and [cook]{S functioning improved}]{O partial; overall}, [I just [don't look forward to anything]{S anhedonia}]{O no_benefit; overall}.

=== 1841-generalised-anxiety-disorder
title: buspirone or go back to sertraline? (bit long sorry)
genre: forum
layout: thread with replies
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: unchanged
round: 5
ledger:
  propranolol | medication | tried | partial | energy
  citalopram | medication | stopped | no_response | sexual
  counselling | psychotherapy | tried | no_response
  worry notebook | other | stopped | worse
  Calm Harbour | psychotherapy | stopped | no_response
  sertraline | medication | stopped | mixed | gastrointestinal, anhedonia
  no coffee | lifestyle | ongoing | partial | pain
  ashwagandha | supplement | ongoing | unknown
  buspirone | medication | planned | unknown
  pregabalin | medication | declined | unknown
  yoga | mind_body | planned | unknown
---
Posted by: Dunnock, 22:41

Hello, first time poster. [GAD]{S diagnosis clin} since my A levels, I'm 31 now and a dental receptionist. Ive got a phone appointment Thursday and want to sound like I know what I'm talking about for once, so this is everything I've been through.

[Propranolol]{T propranolol; tried; dose=40s; duration=2016}, the little 40s, 2016. [Slowed my [heart]{S other_physical improved} right down]{O benefit; propranolol}, [but I still [thought I was about to die]{S anxiety}, just at a lower bpm]{O no_benefit; propranolol}. [Bit [tired]{S energy side_effect} on them]{O side_effect; propranolol}.

[Citalopram]{T citalopram; stopped; duration=about 8 months}, about 8 months. [Honestly can't say it did a thing]{O no_benefit; citalopram}, [I was the same [bag of nerves]{S anxiety fig} in month eight as in week one]{O no_benefit; citalopram}. [[Couldn't orgasm]{S sexual side_effect} either]{O side_effect; citalopram}, so me and it parted company.

[Counselling]{T counselling; tried; sessions=6} at the surgery, 6 goes. She was lovely. [I came out every time feeling exactly as I'd gone in]{O no_benefit; counselling}. She told me to keep a [worry notebook]{T worry notebook; stopped} and [that actually made it worse, I started [worrying]{S anxiety worsened} that I hadn't written down all my [worries]{S anxiety}]{O worsening; worry notebook}. In the bin after a fortnight.

[Calm Harbour]{T Calm Harbour; stopped}, that's our local NHS group thing with slides. Twelve of us in a leisure centre. [By the fourth Tuesday I was [having palpitations]{S other_physical clin} in the car park, same as before]{O no_benefit; Calm Harbour}. Dropped out.

[Sertraline]{T sertraline; stopped; dose=50 then 100; duration=2 years}, 50 then 100, 2 years. This is the one I go round and round about. [[Panic]{S anxiety improved} gone, could [go in Tesco]{S functioning improved}, could [ring people]{S functioning improved}]{O benefit; sertraline}. [But the [runs]{S gastrointestinal side_effect}, every single morning]{O side_effect; sertraline}, and [I [didn't feel much of anything]{S anhedonia side_effect}, [didn't even cry]{S anhedonia side_effect} at my nan's funeral]{O side_effect; sertraline}. Came off in March. [Had about 3 weeks of being [dizzy]{S neurological withdrawal} and [weepy]{S mood withdrawal}]{O withdrawal; sertraline}, [and by May the [dread]{S anxiety withdrawal} had moved back in]{O withdrawal; sertraline}.

Now: [no coffee]{T no coffee; ongoing; started=since Easter} since Easter ([gave me a [banging head]{S pain side_effect} for a week]{O side_effect; no coffee}, [I am less [jittery]{S anxiety improved} in the mornings though]{O partial; no coffee}) and [ashwagandha]{T ashwagandha; ongoing; started=since Sunday} since Sunday because of a podcast.

What I'm thinking of asking for is [buspirone]{T buspirone; planned}. Has anyone had it? Or do I crawl back to [sertraline]{T sertraline; planned}?

Posted by: GwenHP, 23:05

I'm on [buspirone]{T buspirone; other; dose=15mg; frequency=twice a day} 15mg twice a day. First month nothing but [dizzy spells]{S neurological other side_effect}, then slowly not as [tense]{S anxiety improved other}. No [sexual problems]{S sexual absent other side_effect} at all which was the whole point for me. It isn't for everybody, it [can make you feel sick]{S gastrointestinal possible general side_effect}.

Posted by: oldlag_59, 06:12

[Pregabalin]{T pregabalin; other}. Changed my life. Ask for it.

Posted by: Dunnock, 08:30

@oldlag he offered me that last year but my cousin had an awful time [getting off]{S substance_use other} [pregabalin]{T pregabalin; other}, so I said no to the [pregab]{T pregabalin; declined}. Glad it suits you.

Posted by: Teasel

Have you done [yoga]{T yoga; planned}? I know I know. But I used to [shake]{S neurological other} before work and the [breathing]{T breathing exercises (mind_body); other} bit of it stops me.

Posted by: Dunnock, 13:20

My sister's been on at me about [yoga]{T yoga; planned} as well, there's a class in the church hall so maybe after the summer. [Right now I'm about where I was ten years ago to be honest, [on edge]{S anxiety fig} all day and [can't eat before noon]{S appetite_weight}]{O no_benefit; overall}. Will report back Thursday xx

=== 1842-ulcerative-colitis
title: Run out of road with tablets?
genre: forum
layout: thread with replies
condition: ulcerative colitis
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  mesalazine | medication | ongoing | partial | pain
  prednisolone | medication | stopped | mixed | sleep, mood, other_physical
  azathioprine | medication | stopped | worse | gastrointestinal, other_physical
  infliximab | medication | stopped | partial | other_physical
  low residue diet | lifestyle | tried | partial | appetite_weight
  vedolizumab | medication | ongoing | partial | pain
  probiotics | supplement | tried | no_response
  colectomy | procedure | planned | unknown
  upadacitinib | medication | planned | unknown
---
Hi folks, Rob here, 44, plasterer, [UC]{S diagnosis clin} ten years (whole colon, lucky me).

Consultant wants to talk about "options" so I'm putting my history down in order and marking each one, please be gentle.

[Pentasa]{T mesalazine; ongoing} - on it from day one and on it now. [Keeps a [small flare]{S gastrointestinal improved} small, does naff all for a big one]{O partial; mesalazine}. [Gives me a bit of a [headache]{S pain side_effect}]{O side_effect; mesalazine; neutral}. [5/10]{O partial; mesalazine}.

[Pred]{T prednisolone; stopped; dose=40mg}, 40mg tapering, must be seven courses of the stuff. [Stops the [bleeding]{S gastrointestinal improved} inside a week every time]{O benefit; prednisolone}. [Also I [don't sleep]{S sleep side_effect}, I get a [face like a football]{S other_physical fig side_effect}, and last time I [sat crying in the van]{S mood side_effect} on the M6]{O side_effect; prednisolone}. Finished the last lot in June, want no more. [10/10 for the bowel, 0/10 for the rest of me]{O partial; prednisolone}.

[Aza]{T azathioprine; stopped; duration=five weeks} - five weeks. [[Sick as a dog]{S gastrointestinal fig side_effect} and then my [liver went wonky]{S other_physical fig side_effect}]{O side_effect; azathioprine}. [Going [15 times a day]{S gastrointestinal worsened} on it, was 9 before]{O worsening; azathioprine}. They pulled it. [Minus points]{O worsening; azathioprine}.

[Infliximab]{T infliximab; stopped; started=2021}, 2021. [Oh it was lovely. Eighteen months of being [normal]{S functioning improved}, [football]{S functioning improved}, [curry]{S functioning improved}, [no blood]{S gastrointestinal improved}]{O benefit; infliximab}. [Then it just wore off]{O partial; infliximab}, antibodies they reckon, and [the last [drip]{T infliximab; stopped} brought me out in [hives]{S other_physical clin side_effect}]{O side_effect; infliximab} so that was that.

[Low residue diet]{T low residue diet; tried} in [flares]{S gastrointestinal}. [[Fewer trips]{S gastrointestinal improved}]{O partial; low residue diet}, [[lost a stone]{S appetite_weight side_effect} I couldn't spare]{O side_effect; low residue diet}. [Probiotics]{T probiotics; tried}, wife's idea, forty quid a month, [couldn't tell you they made any odds]{O no_benefit; probiotics}.

[Vedo]{T vedolizumab; ongoing; frequency=every 8 weeks}, every 8 weeks, present day. [Down from a dozen [trips]{S gastrointestinal improved} to four or five]{O benefit; vedolizumab}. [[Urgency]{S gastrointestinal} hasn't shifted, I still [plan every job round the khazi]{S functioning}]{O no_benefit; vedolizumab}. [[Sore joints]{S pain side_effect} for a couple of days after]{O side_effect; vedolizumab}. [Call it 6]{O partial; vedolizumab}.

So what's left? He has mentioned a [JAK tablet]{T upadacitinib; planned} ([upada-something]{T upadacitinib; planned}) and he has mentioned [surgery]{T colectomy; planned}.

— ninetyninetiles replied:
Had my [colon out]{T colectomy; other} in 2018, wish I'd done it years before. The bag is nothing. First month [sore]{S pain other side_effect}, had a [blockage]{S gastrointestinal other side_effect} once. No [pain]{S pain improved other} since, no [meds]{T medication (medication); other}. I [went up Snowdon]{S functioning improved other}.

— Becs_UC replied:
Before you let them [cut]{T colectomy (procedure); general} ask about [upadacitinib]{T upadacitinib; other}, that's the name. [Acne]{S other_physical other side_effect} like a teenager but I was [out of the loo]{S gastrointestinal fig improved other} in nine days. They'll check your cholesterol, and it [can bring on shingles]{S other_physical possible general side_effect} so get the [jab]{T shingles vaccine (medication); general} first.

— Rob_plast replied:
Cheers both. [Surgery]{T colectomy; planned} scares me rigid but so does another winter. Gonna ask for the [tablet]{T upadacitinib; planned} and have the [op]{T colectomy; planned} as plan B. [I'm better than in 2022 and worse than in 2021, sums it up]{O partial; overall}.

=== 1843-ocd
title: clomipramine after 3 ssris?
genre: forum
layout: short post with replies
condition: OCD
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  sertraline | medication | tried | no_response
  fluvoxamine | medication | tried | no_response | sleep
  escitalopram | medication | tried | partial
  exposure and response prevention | psychotherapy | ongoing | partial | anxiety
  clomipramine | medication | planned | unknown
  n-acetylcysteine | supplement | planned | unknown
---
quokka_mum: Contamination [OCD]{S diagnosis clin} here, plus a bit of [checking]{S anxiety}. [Zoloft]{T sertraline; tried; dose=200}, [Luvox]{T fluvoxamine; tried} and [Lexi]{T escitalopram; tried; dose=20}, that's my three. [[Zoloft]{T sertraline; tried; dose=200} at 200: still [washing my hands raw]{S anxiety}]{O no_benefit; sertraline}. [[Luvox]{T fluvoxamine; tried}: [slept like a bear]{S sleep fig side_effect}]{O side_effect; fluvoxamine}, [[scrubbed]{S anxiety} just as much when I was awake]{O no_benefit; fluvoxamine}. [[Lexi]{T escitalopram; tried; dose=20} on 20 took it from say 9 down to a 7]{O partial; escitalopram}, which the psych says doesn't count.

[The only thing that has got me anywhere is [ERP]{T exposure and response prevention; ongoing; frequency=Fridays}]{O benefit; exposure and response prevention}, which I do on Fridays with a [psychologist]{T exposure and response prevention; ongoing} who makes me touch bin lids. [I'm a [wreck]{S anxiety fig side_effect} for the rest of the day]{O side_effect; exposure and response prevention}. [But I can [use the loo at work]{S functioning improved} now]{O benefit; exposure and response prevention}, [[doorknobs no chance]{S anxiety}]{O no_benefit; exposure and response prevention}.

Psych's next idea is [Anafranil]{T clomipramine; planned}. I've read it makes you [blow up like a balloon]{S appetite_weight fig possible general side_effect} and gives you [dry mouth]{S gastrointestinal possible general side_effect}, [fits]{S neurological possible general side_effect}, the works. True or scare stories?

Bazza_B: On [Anafranil]{T clomipramine; other; duration=six years} six years mate. [Dry mouth]{S gastrointestinal other side_effect} yes, [constipated]{S gastrointestinal other side_effect} yes, [fits]{S neurological absent other side_effect} never. [Intrusive thoughts]{S anxiety clin improved other} went from all day to ten mins before bed.

lemonmyrtle: it did bugger all for my son, just [slept through year 11]{S sleep other side_effect}. What worked for him was [NAC]{T n-acetylcysteine; other} from the chemist and more [ERP]{T exposure and response prevention; other}. everyone's different

quokka_mum: never heard of [NAC]{T n-acetylcysteine; planned}, will ask Friday. Script for the [Anafranil]{T clomipramine; planned} is on the fridge. Haven't filled it.

=== 115-me-cfs
title: Dear Dr Ollerenshaw
genre: essay
layout: letter
condition: ME/CFS
area: general
english: British
narrator: patient
overall: improved
round: 1
ledger:
  graded exercise therapy | lifestyle | tried | worse | functioning, pain
  hospital admission | care_setting | declined | unknown
  vitamin B12 | supplement | tried | no_response
  evening primrose oil | supplement | tried | no_response
  amitriptyline | medication | tried | no_response | gastrointestinal, cognition
  mirtazapine | medication | stopped | mixed | appetite_weight, sleep
  temazepam | medication | declined | unknown
  occupational therapy | procedure | tried | response
  pacing | lifestyle | ongoing | response
  melatonin | medication | ongoing | response
---
4 The Maltings
Sunday evening

Dear Dr Ollerenshaw,

I am writing this at the kitchen table, upright, in shoes. [I have been to the post box and back today, peeled four potatoes, and had an argument with the man about the gutter, and I [have not paid for any of it]{S energy improved fig}]{O benefit; overall}. I don't suppose you remember me. I was the schoolteacher. I am now seventy-nine and you, I hear, are retired to Portugal with your knees.

You saw me first in the autumn of 1998. I had had [glandular fever]{S diagnosis} at fifty-two, of all the undignified things, and [never got up from it]{S energy fig}. You had me for eleven minutes. I told you that [if I hung out one line of washing I was in bed for three days]{S energy}, that my [glands were up like conkers]{S other_physical fig}, that [reading a page was like wading]{S cognition fig}, that my [legs ached to the bone]{S pain fig} and I [could not sleep]{S sleep}, though I was [so tired I could have lain down in Boots]{S energy}. You said it was [deconditioning]{S energy clin}. You said that I had "learned" to be [ill]{S other}. I was a deputy head. I know what learning looks like.

You sent me to the gymnasium on the fourth floor for what was called [graded exercise]{T graded exercise therapy; tried}. Five minutes on the bicycle, then six, then seven, and if it hurt one was to carry on, because the hurt was a belief. I carried on. I was brought up to. [At fourteen minutes I [could not lift a kettle]{S functioning worsened side_effect}]{O worsening; graded exercise therapy}. [By Easter I was [being washed by my husband]{S functioning worsened side_effect} and the [noise of the radio hurt my skin]{S pain side_effect}]{O worsening; graded exercise therapy}. When I rang to say so, you wrote "poor compliance". I have the letter. Then you offered me a [bed on the psychiatric side]{T hospital admission; declined} and I declined it, in terms my husband asked me to moderate.

I was a [wreck]{S energy fig} for six years after your [bicycle]{T graded exercise therapy; tried}. I want that written down by somebody, so I am writing it.

In that time I took what was put in front of me. [B12 injections]{T vitamin B12; tried; route=injections}, privately, thirty-five pounds a go. [Evening primrose oil]{T evening primrose oil; tried}, because of Sheila. [Neither made a scrap of difference]{O no_benefit; vitamin B12, evening primrose oil}. [Amitryptiline]{T amitriptyline; tried; dose=10 mg}, 10 mg and then 25, for [sleep]{S sleep} and [aches]{S pain}. [It [dried my mouth out like a blotter]{S gastrointestinal fig side_effect} and I [put the milk in the oven]{S cognition side_effect}]{O side_effect; amitriptyline}. [I [slept]{S sleep} no better]{O no_benefit; amitriptyline}. Then your successor, Dr Bhatt, tried me on [Zispin]{T mirtazapine; stopped; dose=15 mg}, which is [mirtazipine]{T mirtazapine; stopped}, 15 mg. [Now that did [send me off]{S sleep improved}, seven hours, the first in years]{O benefit; mirtazapine}. [It also put [two and a half stone]{S appetite_weight side_effect} on me in a twelvemonth, [eating cornflakes at midnight with my hands]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [I was [thick-headed until lunch]{S sleep fig side_effect}]{O side_effect; mirtazapine}. I could not get up my own stairs for the [fat]{S appetite_weight side_effect} of it and I told him it would have to go. [The [weight]{S appetite_weight improved side_effect} took three years to shift]{O side_effect; mirtazapine}. He then proposed [Temazapam]{T temazepam; declined} and I said no, I had watched my mother on that.

I will say for Dr Bhatt that he never once told me that I was frightened of being well.

What changed matters was a young woman in a lilac tunic called Bronwen, who was an [occupational therapist]{T occupational therapy; tried} and came to the house in 2011. She had a kitchen timer. She asked me what I could do without paying for it afterwards, which in thirteen years nobody had asked, and I said, [sit up for nine minutes]{S functioning}. Very well, she said, then we stop at seven. That was the whole of it. They call it [pacing]{T pacing; ongoing}. You spend less than you've got. You lie down *before*. I thought it was an insult to the intelligence, and I did it because she was going to come back on the Thursday and check.

[For a year I could see nothing in it]{O no_benefit; pacing; neutral}. Then I noticed that I had not had [one of the bad fortnights]{S energy improved} since the clocks went forward. [Seven minutes got to be twenty. Twenty got to be an hour]{O benefit; pacing, occupational therapy}. [In 2014 I [went to my granddaughter's nativity]{S functioning improved} and sat through all of it, including the recorders]{O benefit; pacing, occupational therapy}. [[Pacing]{T pacing; ongoing} did not cure me]{O partial; pacing}. I know the word and I would use it. [But it gave me a floor, and I've been raising the floor ever since by about an inch a year]{O benefit; pacing}.

The [sleep]{S sleep} was the last thing. For ages I was still [awake from two until the bin lorry]{S sleep}, and went at the crossword, which Bronwen said was spending. Three years ago they gave me [Circadin]{T melatonin; ongoing; dose=2 mg}, 2 mg, the [melotonin]{T melatonin; ongoing}, and I expected another [Zispin]{T mirtazapine; stopped}. [I have had [six hours a night]{S sleep improved} with it, near enough]{O benefit; melatonin} and [I have not [gained an ounce]{S appetite_weight absent side_effect}]{O tolerated; melatonin}.

I still [can't do two things in one day if one of them has stairs]{S functioning}. I'm told that is also called being seventy-nine.

I understand that the guidance was changed, and that your [bicycle]{T graded exercise therapy (lifestyle); general} is no longer recommended for people like me. Nobody wrote to tell us. I read it in the newspaper, lying down, at the proper time. I thought that you ought to have a letter.

Yours truly,

Margery Haddow (Mrs)

=== 207-sleep-apnoea
title: Kobi and the snorkel: one patient's go at sleep apnoea
genre: article
layout: clinic web page with patient story
condition: sleep apnoea
area: general
english: Australian
narrator: journalist
overall: unchanged
round: 1
ledger:
  chin strap | procedure | tried | no_response
  nasal strips | procedure | tried | no_response
  throat exercises | lifestyle | tried | no_response
  side sleeping | lifestyle | tried | no_response
  CPAP | procedure | ongoing | no_response | other_physical, gastrointestinal, sleep
  mandibular advancement splint | procedure | planned | unknown
  mometasone | medication | tried | partial
  cetirizine | medication | ongoing | unknown
  upper airway surgery | procedure | not_tried | unknown
---
[CPAP]{T CPAP (procedure); general}, said out loud, is "see-pap", and Kobi Strang would like you to know he called it "C-P-A-P" for a month in front of health professionals and not one of them corrected him. Kobi's 22, drives a forklift nights in Dandenong, plays ruck on Saturdays, and has had the [machine]{T CPAP; ongoing; duration=seven months} on his bedside milk crate for seven months.

"Everyone reckons it's old fat blokes," he says. "I'm not old."

What's going on

In [obstructive sleep apnoea]{S diagnosis clin general} the throat closes over during sleep, and [breathing stops]{S other_physical general} for ten seconds or longer, again and again. The brain gives a little kick to start things up, so nobody with it gets a decent run at deep sleep. You might be told that you [snore]{S sleep general} or [choke]{S other_physical general}. You might only know that you've got a [headache at breakfast]{S pain general}, that you [nod off at red lights]{S sleep general}, or that you've [stopped remembering names]{S cognition general}. About one Australian man in four between 30 and 70 has some degree of it. Under 25 it's far less common, and often missed.

Treatments that can help include:

- a [pressure machine]{T CPAP (procedure); general}, or [CPAP]{T CPAP (procedure); general}
- a [mouthguard that brings the jaw forward]{T mandibular advancement splint (procedure); general}
- [weight loss]{T weight loss (lifestyle); general}, where that applies
- [sleeping on your side]{T side sleeping (lifestyle); general}
- [surgery]{T upper airway surgery (procedure); general}, for a few

Nearly everyone who wears a [mask]{T CPAP (procedure); general} all night stops having events. The catch is the wearing: somewhere between a third and a half of people have put theirs in the cupboard by the end of the first year.

"Like a tap somebody keeps turning off"

It was Kobi's housemate who filmed him. "He's got forty-one seconds of me [not breathing]{S other_physical}. He put music on it." By then Kobi was [sleeping ten hours]{S sleep} and [getting up wrecked]{S energy fig}. He'd [dropped off]{S sleep} on the forklift, parked, thank God. It wasn't [being sleepy]{S sleep absent}, he says, it's different, it wasn't [depression]{S diagnosis clin absent} either, whatever his GP's questionnaire thought. "I wasn't [sad]{S mood absent}. I was just [switched off]{S energy fig}. Like the [tap was dripping]{S energy fig} and everyone else had mains pressure."

He went at it himself first. A [chin strap]{T chin strap; tried}, $19. [Nose strips]{T nasal strips; tried}. [Throat exercises]{T throat exercises; tried} off YouTube, which are basically singing at the mirror. A [tennis ball sewn into the back of a footy jumper]{T side sleeping; tried} to stop him rolling over. "[Nup, nup, nup and nup]{O no_benefit; chin strap, nasal strips, throat exercises, side sleeping}."

The sleep study gave him a score, an AHI, of 38 an hour. Over 30 is severe.

Worse first

Our nurses say it to everyone: give it a month, it often gets worse before it's better. Kobi had been told that and didn't believe it. "[First three weeks were diabolical]{O worsening; CPAP}. [I was [swallowing air]{S other_physical side_effect}, I was [burping]{S gastrointestinal side_effect} like a labrador]{O side_effect; CPAP}. [The strap gave me a [red stripe]{S other_physical side_effect} all shift, and my [nose ran]{S other_physical side_effect} like a little kid's]{O side_effect; CPAP}. [I'd rip it off at four and [sleep less than before I had it]{S sleep worsened side_effect}]{O worsening; CPAP}."

[A smaller [mask]{T CPAP; ongoing} and a humidifier fixed most of that]{O partial; CPAP}. [The [burping]{S gastrointestinal improved side_effect} went]{O tolerated; CPAP}. A [steroid nasal spray]{T mometasone; tried} [dealt with about half of the [running nose]{S other_physical improved side_effect}]{O partial; mometasone}. [The card in the [machine]{T CPAP; ongoing} now says he wears it six and a half hours a night and has three events an hour, down from 38]{O benefit; CPAP}. [The housemate has nothing to film]{O benefit; CPAP}.

So that's a happy ending, on paper.

"That's what the chick at the shop said! She goes, congratulations. And I'm like, for what? [I'm exactly as [stuffed]{S energy fig} as I was in February]{O no_benefit; CPAP}. [I got back from worse to normal-bad, and it's stayed at normal-bad]{O no_benefit; CPAP}."

[His sleepiness score was 16 out of 24 in February, and it was 16 last week]{O no_benefit; CPAP}.

Where that leaves him

"I see this in roughly one patient in ten," says Dr Hamish Quill, our sleep physician. "The breathing is controlled and the person's still [tired]{S energy general}. You go looking for the other thing. Is it shift work? Is it a tablet? Sometimes it just takes a year, and sometimes we never find out."

In Kobi's case there's a candidate, or two. He works nights. And he's on [Zyrtec]{T cetirizine; ongoing} most of the year for his [hay fever]{S diagnosis}, which is sold as non-[drowsy]{S sleep absent side_effect general} and mostly is. "So am I [tired]{S energy unclear} from the throat thing or [tired]{S energy unclear} from the [hay fever tablet]{T cetirizine; ongoing}, or from stacking pallets at 3 am? Buggered if I know. Doc says don't change two things at once."

He hasn't had an [operation]{T upper airway surgery; not_tried}; his tonsils are already out and there's nothing else to take. He's being measured for a [splint]{T mandibular advancement splint; planned} in the new year. He'll keep wearing the [snorkel]{T CPAP; ongoing} in the meantime, since his mum asked him to, and since a forklift weighs four tonnes.

If you have had [CPAP]{T CPAP (procedure); general} for three months or more and feel no better, please ring us instead of giving it up. You will not be wasting anybody's time. And it's see-pap.

=== 177-schizophrenia
title: Latuda
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: schizophrenia
area: mental
english: Canadian
narrator: patient
overall: unchanged
treatment: lurasidone
rating: 2
round: 1
ledger:
  perphenazine | medication | stopped | partial | neurological
  lurasidone | medication | ongoing | no_response | anxiety, gastrointestinal, sleep
---
Reason for taking: [schizophrenia]{S diagnosis clin}, [hearing the neighbours plan stuff through the vent]{S mania_psychosis}

Side effects: [[cant sit still]{S anxiety side_effect}, [heartburn]{S gastrointestinal side_effect}, [sleepy 1 hr after]{S sleep side_effect}, a bit [queasy]{S gastrointestinal side_effect} if I dont eat the 350 cal]{O side_effect; lurasidone}

Comments: So theres a heat vent in my kitchen, brown, I've got it taped up with a Timmies bag lol. Thats where [they talk]{S mania_psychosis}. Back in the 90s I was on [perphenazine]{T perphenazine; stopped} and [it [muffled them]{S mania_psychosis improved fig} ok]{O partial; perphenazine} but [my [jaw went sideways]{S neurological side_effect}]{O side_effect; perphenazine} so goodbye. Now [Latuda]{T lurasidone; ongoing; dose=80mg; duration=5 months}, 80mg 5 months. [Vent is same as ever. Not louder not quieter]{O no_benefit; lurasidone}. Told the psychiatrist and he goes "well you look well." Never looked up from the screen eh. Changed the furnace filter, also nothing.

=== 290-hypothyroidism
title: Anybody else feel WORSE on Armour? (long)
genre: forum
layout: post with TL;DR
condition: hypothyroidism
area: general
english: American
narrator: patient
overall: worse
round: 1
ledger:
  levothyroxine | medication | stopped | partial
  desiccated thyroid | medication | ongoing | worse | other_physical, anxiety, sleep, gastrointestinal, neurological
  keto | lifestyle | tried | no_response
---
Can a guy ask a dumb question? How long do you give [Armour]{T desiccated thyroid; ongoing} before you holler uncle?

52, propane delivery, [Hashimoto's]{S diagnosis clin} since '16. Was on plain old [levothyroxine]{T levothyroxine; stopped; dose=125 mcg} 125 mcg for eight years. [It was fine. Not great, fine]{O partial; levothyroxine}. [My [hair quit falling out]{S other_physical improved} and I wasn't [freezing]{S other_physical improved} in July anymore]{O benefit; levothyroxine}, but [the [gut]{S appetite_weight} stayed, 241 lbs no matter what I did]{O no_benefit; levothyroxine}. [Did [keto]{T keto; tried; duration=four months} four months, [lost 3 lbs]{S appetite_weight improved} and a couple friends]{O no_benefit; keto}. [Waste of bacon]{O no_benefit; keto}.

Meanwhile my brother in law Ray switches to [NDT]{T desiccated thyroid; other} and [drops 40 pounds]{S appetite_weight other improved}, is out there [coaching Little League]{S functioning improved other}, won't shut up about it. So I badgered my doc till she wrote me the [pig pills]{T desiccated thyroid; ongoing; dose=90 mg}. 90 mg, since June.

What I got out of it:
- [[heart flopping like a carp in a bucket]{S other_physical fig side_effect}
- [sweats]{S other_physical side_effect}, soaked the truck seat
- [jumpy]{S anxiety side_effect}, [hands like I had six coffees]{S neurological fig side_effect}
- [2 am wide awake]{S sleep side_effect}
- [runs]{S gastrointestinal side_effect} (sorry)]{O side_effect; desiccated thyroid}

OK you'd figure with all that I'd at least be skinny. [Nope, [254]{S appetite_weight worsened}]{O worsening; desiccated thyroid}!! [And [tireder]{S energy worsened} than I ever was on the [levo]{T levothyroxine; stopped}]{O worsening; desiccated thyroid}. [I [fell asleep]{S sleep worsened} at my own kid's band concert, second row]{O worsening; desiccated thyroid}. TSH came back 9 point something which the nurse said out loud like it was a bowling score.

Wife says go back. I say Ray. She says you are not Ray, Ray mows with a push mower. Doc wants six more weeks and another grain.

Also does anybody know if my coffee's messing with it, I take it at 4:30 with the thermos.

TL;DR: begged for [Armour]{T desiccated thyroid; ongoing} because it fixed my brother in law, [now I'm [heavier]{S appetite_weight worsened}, [shakier]{S neurological worsened side_effect} and [more beat]{S energy worsened} than before]{O worsening; desiccated thyroid}. Do I wait or bail?

=== 311-ptsd
title: Health Matters: The man who backed into every booth
genre: article
layout: newspaper health column
condition: PTSD
area: mental
english: American
narrator: journalist
overall: partly_improved
round: 1
ledger:
  hydroxyzine | medication | tried | no_response | sleep, gastrointestinal
  sertraline | medication | tried | no_response | sexual, gastrointestinal, sleep, other_physical
  trazodone | medication | stopped | partial | cognition
  stellate ganglion block | procedure | tried | unknown | neurological, other_physical
  cognitive processing therapy | psychotherapy | tried | partial | sleep
  prazosin | medication | ongoing | partial | neurological
  antipsychotics | medication | not_tried | unknown
---
The bus boy drops a tray, and Dale Rucker is [under the table]{S anxiety}.

It takes him perhaps two seconds. When he comes back up he straightens the ketchup and says, "Well. I guess you can put that in," and then, "or maybe don't." We agree that I can.

Rucker, 34, drove an ambulance in a county in eastern Ohio for nine years, the worst years, I think it's fair to say, that the county has had. He isn't sure that he wants to call what he has [PTSD]{S diagnosis clin}. It's the word on his claim. "Guys who were overseas have that," he says. "I was on Route 7." There was one call in particular, in February 2021. He starts to tell me and then he looks out at the parking lot for a while, and I ask about his kids instead.

This is how it went afterward. [Nightmares]{S sleep}, four or five a week. He [slept in the recliner]{S sleep} with a bat. He [smelled diesel where there wasn't any]{S mania_psychosis}. He [snapped at his girls over cereal]{S anger}, and then [sat in the garage feeling like something scraped off a boot]{S hopelessness fig}. He [quit going to church]{S functioning}, [quit hunting]{S anhedonia}. He never thought about [ending it]{S suicidality absent}, he says, not as such.

His family doctor gave him [hydroxyzine]{T hydroxyzine; tried} first. [[Drowsy]{S sleep side_effect}, [dry-mouthed]{S gastrointestinal side_effect}]{O side_effect; hydroxyzine} and [no less [jumpy]{S anxiety}]{O no_benefit; hydroxyzine}. Then came [Zoloft]{T sertraline; tried; dose=50 then 100 milligrams}, 50 then 100 milligrams. He kept a list for the nurse on the back of a run sheet and he lets me copy it down: [[loose stools]{S gastrointestinal side_effect}, [couldn't finish in bed]{S sexual side_effect}, [jaw clenching]{S other_physical side_effect}, [weird dreams on top of the bad ones]{S sleep side_effect}, [sweaty palms]{S other_physical side_effect}]{O side_effect; sertraline}. He took it for seven months, because they'd told him six to eight weeks and he figured he was slow. At this point the waitress comes by and we talk about pie. It's a good twenty minutes before he gets back around to it. "[I'd have to say it didn't do a thing]{O no_benefit; sertraline}," he says. "I feel bad saying that. She was trying."

[Sertraline]{T sertraline; general} is no dud. It's one of two drugs with federal approval for [PTSD]{S diagnosis clin general}, and around six people in ten get some relief from an [SSRI]{T SSRIs (medication); general}, though far fewer are rid of the diagnosis. [Trauma-focused talking treatments]{T trauma-focused therapy (psychotherapy); general} do better: in pooled studies, about half of those who finish a course no longer meet the criteria. The trouble is in "finish." One in five or so drops out. The advice from every guideline that I've read is the same: ask about a [trauma-focused therapy]{T trauma-focused therapy (psychotherapy); general} first, and don't settle for [tranquilizers]{T benzodiazepines (medication); general}.

Sleep deserves a paragraph of its own, because nobody gave Rucker's one. [Bad sleep]{S sleep general} is not just a result of [trauma]{S other general}. It feeds the rest. A brain that's [up at three]{S sleep general} is a brain on watch. They had him on [trazodone]{T trazodone; stopped; duration=that first winter} that first winter, and [he'd [go out]{S sleep improved} by ten]{O partial; trazodone}; [at one the [dream]{S sleep} came through it just the same]{O partial; trazodone}. [He woke up with a [head full of wet cement]{S cognition fig side_effect}, which is no state for driving anything with a siren]{O side_effect; trazodone}. He dropped it, and not long after that he dropped the job.

A union rep found him a slot in a clinic in Pittsburgh last year. Over the span of about six weeks, and this is where it gets hard to sort out, three things happened. He had a needle put in the side of his neck, a [stellate ganglion block]{T stellate ganglion block; tried}, [after which his [eyelid drooped]{S neurological side_effect} for the afternoon and his [voice went gravelly]{S other_physical side_effect}]{O side_effect; stellate ganglion block; neutral}. He started [prazosin]{T prazosin; ongoing; dose=1 milligram, then 6; frequency=at bedtime}, a [blood-pressure pill]{T prazosin; ongoing} from the seventies, at bedtime, 1 milligram, then 6. And he began [cognitive processing therapy]{T cognitive processing therapy; tried; sessions=twelve}, twelve sessions with homework sheets, [which made him [dream harder]{S sleep worsened side_effect} for two weeks]{O side_effect; cognitive processing therapy}. I asked whether he'd been offered an [antipsychotic]{T antipsychotics; not_tried}, as some are. He hadn't.

"[I do get [dizzy]{S neurological side_effect} from the [little pill]{T prazosin; ongoing} if I jump up]{O side_effect; prazosin; neutral}," he offers.

And has it worked, I ask him, any of it? Or all of it? He takes a long time.

"[[Nightmares]{S sleep improved clin} are maybe one a week]{O partial; prazosin, cognitive processing therapy}. [I'm [in the bed now]{S sleep improved}, not the chair]{O partial; prazosin, cognitive processing therapy}. [I believe it less, that [it was me that did it]{S hopelessness improved}]{O partial; cognitive processing therapy}. But which one, the [shot]{T stellate ganglion block; tried} or the [pill]{T prazosin; ongoing} or the [lady with the worksheets]{T cognitive processing therapy; tried}, I couldn't, I mean, you'd be guessing. I'd be guessing." He turns his cup a quarter turn. "[And then somebody drops a tray]{O partial; overall}."

He [does not hunt]{S anhedonia}. [He has [gone back to church]{S functioning improved}, the late service, last pew, the aisle]{O partial; overall}. [His scores have come down from 58 to 37, which his clinic counts as a real change and also, to be plain about it, as still sick]{O partial; overall}.

When we leave he holds the door and [lets everyone go ahead of him]{S anxiety}. I used to think that was manners.

=== 149-hypothyroidism
title: Persistent symptoms in a 22-year-old with treated autoimmune hypothyroidism: a case report
genre: case_report
layout: clinical case report, third person
condition: hypothyroidism
area: general
english: British
narrator: clinician
overall: partly_improved
round: 1
ledger:
  sertraline | medication | stopped | no_response | sexual, sleep, gastrointestinal
  ferrous fumarate | medication | tried | no_response | gastrointestinal
  levothyroxine | medication | ongoing | partial | other_physical
  liothyronine | medication | stopped | no_response | other_physical, anxiety
  selenium | supplement | stopped | no_response
---
Presentation

On 9 January 2023 a 22-year-old veterinary nursing student was brought to the minor injuries unit having [fallen asleep]{S sleep} while holding a greyhound. She had a [scalp laceration]{S other_physical clin} and, it emerged on closer questioning by a foundation doctor with time to spare, a good deal else: [fatigue]{S energy clin} for fourteen months, [weight gain of 11 kg]{S appetite_weight clin}, [constipation]{S gastrointestinal clin}, [menorrhagia]{S other_physical clin}, [cold intolerance]{S other_physical clin}, [dry skin]{S other_physical} and [slowed thinking]{S cognition} ("[like someone's put me on half speed]{S energy fig}").

History

In March 2022 her [low energy]{S energy} had been attributed to [depression]{S diagnosis clin} at a student health centre. [Sertraline]{T sertraline; stopped; dose=50 mg; frequency=daily} 50 mg daily was started on 14 March 2022 and increased to 100 mg on 2 May. [There was no change in PHQ-9 (17 to 16)]{O no_benefit; sertraline}. [She developed [anorgasmia]{S sexual clin side_effect}, [loose stools]{S gastrointestinal side_effect} and [vivid dreams]{S sleep side_effect}]{O side_effect; sertraline}, of which only the [dreams]{S sleep side_effect} were volunteered. It was withdrawn over four weeks in September 2022. [[Orgasmic function]{S sexual clin improved side_effect} had returned by November]{O tolerated; sertraline}. [Ferrous fumarate]{T ferrous fumarate; tried; dose=210 mg; duration=three months} 210 mg for three months [raised the ferritin without effect on the [fatigue]{S energy clin}]{O no_benefit; ferrous fumarate} and [worsened the [constipation]{S gastrointestinal clin side_effect}]{O side_effect; ferrous fumarate}.

Findings

Pulse was 52/min, with [slow-relaxing ankle reflexes]{S neurological clin} and a small firm [goitre]{S other_physical clin}. TSH 88 mU/L (0.4–4.5), free T4 4.1 pmol/L (10–22), TPO antibodies >1300 IU/mL. A diagnosis of [autoimmune hypothyroidism]{S diagnosis clin} was made.

Treatment

[Levothyroxine]{T levothyroxine; ongoing; dose=50 micrograms; started=16 January 2023} was begun at 50 micrograms on 16 January 2023 and titrated to 125 micrograms by 24 April. [TSH on 5 June was 2.1]{O benefit; levothyroxine}. [The [bowel habit]{S gastrointestinal improved}, [skin]{S other_physical improved} and [periods]{S other_physical improved} normalised and she [lost 4 kg]{S appetite_weight improved clin}]{O benefit; levothyroxine}. [At 150 micrograms, tried in July at her request, she had [palpitations]{S other_physical clin side_effect}]{O side_effect; levothyroxine}, and the dose was returned to 125.

Complaints that persisted despite a normal TSH for six months:

1. [Tiredness]{S energy} after lunch, daily, requiring a nap
2. [Word-finding difficulty]{S cognition clin} during viva examinations
3. [Reduced libido]{S sexual clin}, distinct, she was clear, from the earlier problem on [sertraline]{T sertraline; stopped}
4. [7 kg of the original weight gain]{S appetite_weight}

On 8 January 2024 [liothyronine]{T liothyronine; stopped; dose=10 micrograms; frequency=twice daily} 10 micrograms twice daily was added, with the [levothyroxine]{T levothyroxine; ongoing; dose=100 micrograms} reduced to 100 micrograms, as a 16-week trial. [Items 1 to 4 were unaltered on her own weekly ratings]{O no_benefit; liothyronine}; [she reported [flushing]{S other_physical clin side_effect} and was [edgy]{S anxiety side_effect} before each evening dose]{O side_effect; liothyronine}. It was discontinued on 29 April 2024. [Selenium]{T selenium; stopped; dose=200 micrograms}, bought online at 200 micrograms, [had also contributed nothing she could identify]{O no_benefit; selenium} and was stopped.

Outcome

[At review in October 2024, on [levothyroxine]{T levothyroxine; ongoing; dose=125 micrograms} 125 micrograms, she [worked full time]{S functioning improved} and [no longer napped on weekdays]{S energy improved}; items 2 and 3 remained]{O partial; levothyroxine}. In her words: "[I'm at about eighty per cent]{O partial; overall}. The greyhound's at a hundred."

Comment

Between 5 and 10% of people on [levothyroxine]{T levothyroxine (medication); general} with a normal TSH continue to report [symptoms]{S other general}. Trials of [combined T4 and T3]{T liothyronine (medication); general} have not shown a consistent advantage. The instructive error here was earlier: a year, and a course of an [antidepressant]{T sertraline; stopped}, might have been spared by one blood test.

=== 176-migraine
title: Members in Profile: Lorraine Petrakis
genre: article
layout: newsletter portrait
condition: migraine
area: general
english: American
narrator: journalist
overall: worse
round: 1
ledger:
  acetaminophen/aspirin/caffeine | medication | stopped | no_response | pain
  nortriptyline | medication | tried | no_response | appetite_weight, gastrointestinal
  candesartan | medication | tried | no_response
  verapamil | medication | tried | no_response
  coenzyme Q10 | supplement | tried | no_response
  bite splint | procedure | tried | no_response
  venlafaxine | medication | stopped | partial | sexual, other_physical
  erenumab | medication | stopped | partial | gastrointestinal, other_physical
  rizatriptan | medication | ongoing | partial | sleep
  dihydroergotamine | medication | tried | no_response | gastrointestinal
  vagus nerve stimulation | neuromodulation | tried | no_response | neurological
  support group | support | ongoing | partial
  atogepant | medication | ongoing | no_response | appetite_weight, gastrointestinal
  hysterectomy | procedure | declined | unknown
---
On 11 of the 31 days of January 2019, Lorraine Petrakis had a [headache]{S pain}. On 26 of the 31 days of last month she had one. She supplied both figures without comment, along with the pages they came from.

Ms. Petrakis, 45, is a land surveyor, and has been a member of this chapter since 2020. She lives outside Duluth with a retired sled dog. She agreed to this portrait in the belief that "people only ever hear from the ones who got better."

Her first [migraine]{S pain clin} came at 14, in a gymnasium. There was a [gray patch in her vision]{S neurological}, then [pain above the left eye]{S pain}, then [vomiting]{S gastrointestinal}. For about twenty years she had perhaps three a month. She describes the [pain]{S pain} as located, in the sense of a property corner. It has coordinates. On ordinary days it is a [pressure, five centimeters by four]{S pain}. On others it is a [stake being set]{S pain fig}.

Understanding [chronic migraine]{S diagnosis clin general}

[Migraine]{S diagnosis clin general} is a disorder of the brain, not a kind of [headache]{S pain general}. It affects about 12 percent of Americans, women three times as often as men. When [headache]{S pain general} is present on 15 or more days a month for over three months, and at least eight of those have features of [migraine]{S diagnosis clin general}, it is called chronic. Each year some 2 to 3 percent of people with the episodic form cross that line. Things known to raise the odds:

• frequent use of [pain relievers]{T pain relievers (medication); general}, over ten to fifteen days a month
• [poor sleep]{S sleep general} and [sleep apnea]{S diagnosis clin general}
• [obesity]{S diagnosis clin general}
• [depression]{S diagnosis clin general} and [anxiety]{S anxiety clin general}
• [attacks]{S pain general} that are not treated early

"We think of it as a threshold that keeps dropping," says Dr. Anselm Ferreira, headache specialist and adviser to this newsletter. "Most people who become chronic will come back down with the right [preventive]{T preventive medication (medication); general}. Around a quarter a year do. But there's a group, and we shouldn't hide them, for whom nothing has worked yet. They aren't doing it wrong."

Ms. Petrakis crossed in 2018. She does not attribute it to anything. She had been taking [Excedrin]{T acetaminophen/aspirin/caffeine; stopped} on most workdays, and was told that [the [tablets]{T acetaminophen/aspirin/caffeine; stopped} were causing the [headaches]{S pain side_effect}]{O side_effect; acetaminophen/aspirin/caffeine}. She stopped them on a Friday. [The days per month did not fall]{O no_benefit; acetaminophen/aspirin/caffeine}.

[Preventives that made no difference]{O no_benefit; nortriptyline, candesartan, verapamil, coenzyme Q10, bite splint}

• [Nortriptyline]{T nortriptyline; tried; dose=50 mg; duration=five months}, 50 mg, five months ([[nine pounds gained]{S appetite_weight side_effect}, [dry mouth]{S gastrointestinal side_effect}]{O side_effect; nortriptyline})
• [Candesartan]{T candesartan; tried; dose=16 mg; duration=four months}, 16 mg, four months
• [Verapamil]{T verapamil; tried; dose=240 mg; duration=three months}, 240 mg, three months
• [CoQ10]{T coenzyme Q10; tried; dose=300 mg; duration=a year}, 300 mg, a year
• A [bite splint]{T bite splint; tried}, $640

The sixth item is kept on a separate page. [Venlafaxine]{T venlafaxine; stopped; dose=150 mg}, at 150 mg, [brought 20 days down to 15]{O partial; venlafaxine}. [It also, in the second month, [ended her interest in sex]{S sexual side_effect}]{O side_effect; venlafaxine}. "[Not [lowered]{S sexual absent side_effect}. It was as though a [utility had been disconnected]{S sexual fig side_effect}]{O side_effect; venlafaxine}," she says, in the tone in which she might describe a boundary. [She [perspired]{S other_physical side_effect}]{O side_effect; venlafaxine}. She was then in the third year of a relationship; she does not say the two facts are connected and she does not say they aren't. She tapered off in the spring of 2021. [The [desire]{S sexual improved side_effect} came back by summer]{O tolerated; venlafaxine}. [So did the five days]{O withdrawal; venlafaxine}.

A newer class

The so-called [CGRP antibodies]{T CGRP antibodies (medication); general}, the first [preventives]{T preventive medication (medication); general} made for [migraine]{S diagnosis clin general} in particular, reached pharmacies in 2018. In the trials about four in ten chronic patients saw their days cut by half. Ms. Petrakis began [Aimovig]{T erenumab; stopped; dose=140 mg; frequency=monthly} in September 2021, 140 mg monthly. [Her log shows 19, 14, 9 and 8 days]{O benefit; erenumab}. [That winter she [worked eleven weeks without a sick day]{S functioning improved}]{O benefit; erenumab}. [She was [constipated]{S gastrointestinal side_effect}]{O side_effect; erenumab; neutral}, took note of it, and went on. [Then the log reads 11, 14, 17]{O partial; erenumab}. [By March 2023 it read 20, with the [shot]{T erenumab; stopped} still being given on the first of each month]{O no_benefit; erenumab}. [Her [blood pressure]{S other_physical clin side_effect} had also gone up]{O side_effect; erenumab}. It was discontinued.

What she has used for [attacks]{S pain}

[[Rizatriptan]{T rizatriptan; ongoing; dose=10 mg}, 10 mg, works for her about half of the time, if taken within twenty minutes]{O partial; rizatriptan}; [it leaves her [sleepy]{S sleep side_effect}]{O side_effect; rizatriptan}, and she is allowed nine a month. A course of [DHE]{T dihydroergotamine; tried; duration=three days; route=by vein} by vein over three days [produced [nausea]{S gastrointestinal clin side_effect}]{O side_effect; dihydroergotamine} and [one clear afternoon]{O no_benefit; dihydroergotamine}. She rented a handheld [vagus nerve stimulator]{T vagus nerve stimulation; tried}. "[It [pulled my lip down]{S neurological side_effect} on one side]{O side_effect; vagus nerve stimulation; neutral}," she says. "[I can't report anything else]{O no_benefit; vagus nerve stimulation}."

A gynecologist suggested a [hysterectomy]{T hysterectomy; declined}, on the theory that her days clustered. She reviewed her own data, found that they did not, and declined.

Tuesdays

She comes to the [Tuesday group]{T support group; ongoing; frequency=Tuesdays}, in person when she can. Those who have met her will know that she sits by the door with the overhead light off, and that she rarely speaks. "Carol talks," she says. "Carol had the [same injection]{T erenumab; other} and she's [down to two days a month]{S pain other improved}. She's embarrassed about it around me, so I bring her tomatoes." Asked what the [group]{T support group; ongoing} does, she thinks about it. "[Nothing to the number. It's the only hour in the week when no one asks if I've tried [magnesium]{T magnesium (supplement); general}]{O partial; support group}."

Present position

Since May she has been on [atogepant]{T atogepant; ongoing; dose=60 mg; frequency=daily}, 60 mg daily. [She has [less appetite]{S appetite_weight side_effect} and a [mild nausea]{S gastrointestinal clin side_effect} before noon]{O side_effect; atogepant}. [Her June had 24 days, her July 25, her August 26]{O worsening; atogepant}. [She has [given up field work]{S functioning}; she [drafts plats at home, for three hours a day]{S functioning}, and on the worst days [not at all]{S functioning}]{O worsening; overall}. In January, for the first time, she told Dr. Ferreira that she had thought [it would be simpler not to wake up]{S suicidality}. He asked her about it then and asks at each visit. She says the thought came with one bad month and [has not been back]{S suicidality improved}. She also says she was surprised at how glad she was to be asked.

[She is, by every measure in the binder, worse than when she joined]{O worsening; overall}. She was invited to end on a hopeful note and politely considered it.

"The dog is doing well," she said.

If thoughts like these are yours too, call or text [988]{T crisis line (support); general}, at any hour. The Tuesday [group]{T support group (support); general} meets at 6:30, lights off by request.

=== 031-bipolar-disorder
title: "Pressure in the pipes"
genre: interview
layout: Q:/A: turns
condition: bipolar disorder
area: mental
english: American
narrator: interview
overall: partly_improved
round: 1
ledger:
  hospital admission | care_setting | tried | unknown
  haloperidol | medication | tried | unknown | neurological
  carbamazepine | medication | stopped | no_response | other_physical, neurological
  psychoanalytic psychotherapy | psychotherapy | stopped | no_response
  divalproex | medication | tried | no_response | other_physical, appetite_weight
  olanzapine | medication | tried | no_response | appetite_weight
  fish oil | supplement | tried | no_response | gastrointestinal
  sertraline | medication | stopped | worse | mania_psychosis
  lithium | medication | ongoing | partial | neurological, other_physical
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  interpersonal and social rhythm therapy | psychotherapy | tried | partial
  early dinner and fixed wake time | lifestyle | ongoing | partial
  quetiapine | medication | ongoing | partial | sleep, gastrointestinal
  clozapine | medication | declined | unknown
---
Q: If you had to read me the dial this month?

A: [Middle of the gauge]{O partial; overall}. I taught high school biology for twenty-nine years, so I write down what the needle says. Middle means the boiler's lit and nobody's bailing.

Q: And the worst reading you ever had?

A: Spring of '93. It bent the needle.

Q: What happened that spring?

A: I'll tell you what it was like in the body, because people skip to the shopping. Before I [went high]{S mania_psychosis} there would be a [hum behind the breastbone]{S mania_psychosis}, low, like a pipe when someone's running a tap two floors down. Then my [scalp prickled]{S other_physical}. Then my [tongue felt thin]{S other_physical}, I know how that sounds, thin and quick. [Colors got edges]{S mania_psychosis}. I'd [sleep two hours]{S sleep} and the [pulse in my neck]{S other_physical} would be ninety-six. I checked it against the wall clock in homeroom. And then it would [blow]{S mania_psychosis fig}. That time it blew in the parking lot of a Kroger, where I [was baptizing people]{S mania_psychosis}.

Q: Baptizing?

A: With seltzer. Not everybody objected.

Q: And the other end, the [low]{S mood}?

A: [No pressure at all]{S energy fig}. [You turn the tap and it coughs]{S energy fig}. My [arms hung]{S energy}. I [chewed forty times and couldn't swallow]{S appetite_weight}. There was a [cold place the size of a quarter]{S mood} under the left shoulder blade which I'd get before I had one single [sad]{S mood} thought. I [wrote a letter to my son to be opened]{S suicidality}. He hasn't opened it. I've got it back.

Q: You were [hospitalized]{T hospital admission; tried; duration=twenty-six days}?

A: Twenty-six days, with [Haldol]{T haloperidol; tried}. [My [jaw slid to the right]{S neurological side_effect} and [locked]{S neurological side_effect}]{O side_effect; haloperidol}. I remember measuring it with a popsicle stick. So, [Tegretol]{T carbamazepine; stopped} afterwards, for three years. [I [saw two of every stop sign]{S neurological side_effect}, and there was a [rash on the shins]{S other_physical side_effect} like a map of Ohio]{O side_effect; carbamazepine}. They moved me to [Depakote]{T divalproex; tried} in '97. [My [braid went down to the width of a shoelace]{S other_physical side_effect}, and I [put on a ring of fat]{S appetite_weight side_effect} at the waist I could hold in both hands]{O side_effect; divalproex}. [Zyprexa]{T olanzapine; tried} was [more of that, [thirty-eight pounds]{S appetite_weight side_effect} more of that]{O side_effect; olanzapine}. I was given [fish oil]{T fish oil; tried; dose=four grams}, four grams, [I [burped sardine]{S gastrointestinal side_effect} in third period]{O side_effect; fish oil; neutral}. In those years I saw a [therapist]{T psychoanalytic psychotherapy; stopped} too, I'll come to her.

Q: My neighbor swears by [fish oil]{T fish oil (supplement); other}.

A: I'm glad for your neighbor.

Q: What did it look like from outside, for the family?

A: Ask my son. He kept a calendar for science fair, if you can believe it, red and blue squares. My principal learned to read my handwriting on the board. If the sevens got tails he'd find me a sub. We bought the house on Mercer Street in there somewhere, and had the roof done twice.

Q: But did those medicines help?

A: [Not one of them]{O no_benefit; carbamazepine, divalproex, olanzapine, fish oil}. [Look at the calendar: ten years, same number of red squares in each]{O no_benefit; carbamazepine, divalproex, olanzapine, fish oil}. I'm told they should have. Something in how I'm piped.

Q: Tell me about the [therapist]{T psychoanalytic psychotherapy; stopped}.

A: She was of the old school. I would say, the [hum]{S mania_psychosis} has started, and she'd say, "What would the [hum]{S mania_psychosis} like to tell your mother?" [In February of 2001 I told her on a Tuesday my [scalp was going]{S other_physical} and by Friday I had [flown to Lisbon]{S mania_psychosis}]{O no_benefit; psychoanalytic psychotherapy}. She billed me for the session I missed, being in Lisbon. And she had a friend, an internist, who wrote me [Zoloft]{T sertraline; stopped; duration=nine days} for the next [low]{S mood}. [Nine days and every [pipe in the house was screaming]{S mania_psychosis fig worsened side_effect}]{O worsening; sertraline}. I quit the both of them.

Q: Was [ECT]{T electroconvulsive therapy; not_tried} ever on the table?

A: For others on the ward. Never for me.

Q: And [lithium]{T lithium; ongoing; dose=900 milligrams}?

A: You'd have thought they'd begin there! But I've got a [thyroid]{S diagnosis} and they were leery. 2003, a new doctor, a boy, he looked fifteen, he said let's watch the thyroid and try. 900 milligrams.

Q: What did you notice first?

A: My [hands]{S neurological side_effect}. [A [tremor]{S neurological clin side_effect}, very fine, eight or nine to the second, worst with a full pipette]{O side_effect; lithium}. [Then [thirst]{S other_physical side_effect}, at the back of the palate]{O side_effect; lithium}. And about the seventh week it was March, which was my month, and the [hum]{S mania_psychosis improved} came up to here, about the collarbone, and stayed there. [It [didn't blow]{S mania_psychosis fig improved}]{O benefit; lithium}. I stood in the supply closet with my fingers on my neck. Seventy-two.

Q: That must have been quite a moment.

A: The bell rang. I had sophomores.

Q: And has it held?

A: [For the [highs]{S mania_psychosis improved}, by and large. Two in twenty years, both [small]{S mania_psychosis improved}]{O benefit; lithium}. [For the [lows]{S mood}, no. [They come on schedule]{S mood}, and all it does is put a floor a foot or so higher]{O partial; lithium}.

Q: Is that where the [rhythm therapy]{T interpersonal and social rhythm therapy; tried} came in?

A: In 2015. A social worker named Imogen with a chart. [Up at 6:10, dinner at 5:30]{T early dinner and fixed wake time; ongoing} like a toddler, no exceptions, I still do it. [It takes maybe two weeks off each [low]{S mood improved}]{O partial; interpersonal and social rhythm therapy, early dinner and fixed wake time}. [And [Seroquel]{T quetiapine; ongoing; dose=200}, 200, which takes another two]{O partial; quetiapine}, and [in exchange I have [eyelids made of lead]{S sleep fig side_effect} till ten and a [mouth like blotting paper]{S gastrointestinal fig side_effect}]{O side_effect; quetiapine}. [Clozapine]{T clozapine; declined} was brought up. I said I've bled enough for science.

Q: So, the middle of the gauge.

A: [The [water runs]{S energy fig improved}. It knocks]{O partial; overall}. At night I lie with my hand flat here and I listen to it in the walls, and I know every valve.

=== 294-generalised-anxiety-disorder
title: The woman who packed for every weather
genre: article
layout: magazine feature with subheadings
condition: generalised anxiety disorder
area: mental
english: British
narrator: journalist
overall: improved
round: 1
ledger:
  chamomile | supplement | tried | no_response | other_physical
  self-help app | psychotherapy | tried | no_response
  counselling | psychotherapy | tried | no_response
  citalopram | medication | tried | no_response | sexual
  venlafaxine | medication | stopped | no_response | other_physical, neurological
  pregabalin | medication | stopped | no_response | cognition, neurological
  acceptance and commitment therapy | psychotherapy | tried | response
  worry time | psychotherapy | tried | response
  choir | support | tried | response
---
There is one bag on the back seat of Bethan Rosser's car, and it contains a flask. She would like this noted. Three years ago there would have been four bags: waterproofs, a first-aid kit, photocopied passports, tinned fish. "For Swindon," she says. "I was going to Swindon."

Bethan, 41, manages a garden centre on the edge of Newport and has two sons who now go to school without ringing her at break. She tells her story in a flat, amused voice, breaking off to thank people: a sister, a bus driver, a woman in HR. Then she rubs her eyes. "I'm all thanked out some days. But go on."

A LIFETIME OF BRACING

As a girl she [rehearsed house fires]{S anxiety}. In her thirties, after her second son spent a week in special care, the [rehearsing]{S anxiety worsened} filled the day. Her [shoulders were up round her ears]{S other_physical fig}, [jaw aching]{S pain}, [stomach in knots]{S gastrointestinal fig}. She [woke at four]{S sleep} to [run through the day's disasters]{S anxiety} in order. She [couldn't follow a recipe]{S cognition}. "It wasn't [panic]{S anxiety absent}. I never had one of those [attacks]{S anxiety absent} you see on telly. It was like [living with the handbrake on]{S anxiety fig}. You still go along. You just [burn]{S anxiety fig}."

The first GP she saw told her that all mothers [worry]{S anxiety general} and that she might try a nice [camomile tea]{T chamomile; planned}. She bought the [tea]{T chamomile; tried}. She downloaded the [app]{T self-help app; tried} on the poster in the surgery and was congratulated by a cartoon otter for eleven days running. [The [tea]{T chamomile; tried} made her [need the loo]{S other_physical side_effect}]{O side_effect; chamomile} and [the otter got on her nerves]{O no_benefit; self-help app}.

WHAT IS [GAD]{S diagnosis clin general}?

[Generalised anxiety disorder]{S diagnosis clin general} affects around one in twenty-five adults in Britain, women more often than men. The [worry]{S anxiety general} is about many things, is hard to control and has lasted for six months or more. Common signs include:

• [restlessness]{S anxiety clin general} or feeling [keyed up]{S anxiety fig general}
• [tiring easily]{S energy general}
• [trouble concentrating]{S cognition general}
• [irritability]{S anger general}
• [muscle tension]{S other_physical clin general} and [disturbed sleep]{S sleep general}

"People with [GAD]{S diagnosis clin general} are often very competent, and that hides it," says Dr. Anselm Tredwell, a consultant psychologist in Bath. "By the time they reach us they've had ten years of being told they're so organised." NICE recommends [guided self-help]{T guided self-help (psychotherapy); general} first, then [CBT]{T cognitive behavioural therapy (psychotherapy); general}, [applied relaxation]{T applied relaxation (mind_body); general} or an [SSRI]{T SSRIs (medication); general}. About half of those who complete a [talking therapy]{T psychotherapy (psychotherapy); general} on the NHS recover.

THE LONG MIDDLE

For Bethan the next four years were a procession. [[Citalopram]{T citalopram; tried} cost her any [interest in sex]{S sexual side_effect}]{O side_effect; citalopram} and, she says, "[[worried just the same]{S anxiety}, with the telly off]{O no_benefit; citalopram}". A workplace [counsellor]{T counselling; tried; sessions=six} listened for six sessions and then, at the door, observed that some people enjoy a drama. "I sat in the Fiesta and I laughed till I cried. Enjoy it!" [She came out no better, and would not speak to a professional for a year]{O no_benefit; counselling}.

Then [venlafaxine]{T venlafaxine; stopped; dose=150mg}, up to 150mg. [She [sweated through her uniform]{S other_physical side_effect} among the bedding plants]{O side_effect; venlafaxine}; [her scores hardly moved]{O no_benefit; venlafaxine}. Worse were the Sundays. [If she was late collecting her prescription, by teatime she had [electric shivers]{S neurological fig withdrawal} in her lips and a [terror]{S anxiety withdrawal} with no subject]{O withdrawal; venlafaxine}. "I honestly couldn't tell any more. Was that me, or was that the [tablet]{T venlafaxine; stopped}? [I'd be [shaking]{S neurological unclear} in Boots and I'd think, is this what I'm like, or is this what I'm on]{O side_effect; venlafaxine}?" She came off it over five months, with a set of jeweller's scales. [Pregabalin]{T pregabalin; stopped; duration=three weeks}, which followed, lasted three weeks. [She [lost her words]{S cognition side_effect}, and [walked into a trellis]{S neurological side_effect}]{O side_effect; pregabalin}.

"There was a stretch there when I'd have told you that [nothing works]{S hopelessness}," she says. "[And nothing had]{O no_benefit; citalopram, venlafaxine, pregabalin, counselling, chamomile, self-help app}."

A DIFFERENT QUESTION

What changed, in the spring of 2023, was a woman called Oonagh, who ran a [therapy group]{T acceptance and commitment therapy; tried; sessions=ten evenings} above the library in Caerleon. The method is called [acceptance and commitment therapy]{T acceptance and commitment therapy; tried}. It does not argue with [worries]{S anxiety general} about whether they are true. It asks what you would be doing if they were allowed to come along.

"I said I'd go to the sea," says Bethan. "Oonagh said, well, put them in the boot and go." There were ten evenings. She was given an [appointment for worrying]{T worry time; tried; frequency=twenty minutes at half past five}, twenty minutes at half past five, on the landing. [To begin with she [overran by an hour]{S anxiety}]{O no_benefit; worry time}. [By the sixth week she was sitting on the stairs with [nothing to put down]{S anxiety fig improved}]{O benefit; worry time}.

"I thought she'd broken me," she says. "[I [kept checking for it]{S anxiety improved}, like when a fridge stops]{O benefit; acceptance and commitment therapy}."

She also joined the library's [choir]{T choir; tried}, which met downstairs at the same hour the following term. She can't read music. [You can't sing an alto line and [plan a flood]{S anxiety improved}, she has found, and her [jaw came undone]{S pain fig improved}]{O benefit; choir}.

IF THIS IS YOU

Dr. Tredwell suggests asking your surgery about [talking therapies]{T psychotherapy (psychotherapy); general}, which in England you can refer yourself to; [keeping caffeine for mornings]{T caffeine reduction (lifestyle); general}; and never stopping an [antidepressant]{T antidepressants (medication); general} suddenly, as [dizziness]{S neurological general possible withdrawal}, [nausea]{S gastrointestinal clin general possible withdrawal} and [rebound anxiety]{S anxiety clin general possible withdrawal} may follow. "If a clinician belittles you, that is information about the clinician," he adds. "Try the next door."

Bethan locks the car. [She [sleeps till six]{S sleep improved} now]{O benefit; overall}. [She [went to Tenby in May without looking at the forecast]{S functioning improved}]{O benefit; overall}, it rained, and everyone got wet; it was, she reports, just rain. [She is still [tired]{S energy}, in the manner of someone who has [carried four bags a long way]{S energy fig} and hasn't yet worked out what to do with her hands]{O partial; overall}. Today she has filled them with a flask and a tray of somebody else's pansies.

=== 327-bipolar-disorder
title: Switched over at Easter
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: bipolar disorder
area: mental
english: British
narrator: patient
overall: improved
treatment: lurasidone
rating: 8/10
round: 1
ledger:
  quetiapine | medication | stopped | partial | appetite_weight, sleep
  lurasidone | medication | ongoing | response | anxiety, gastrointestinal
  blue-blocking glasses | procedure | ongoing | partial
---
What's it for: [bipolar]{S diagnosis} type 2

Side effects so far: [[restless feet]{S anxiety side_effect}, [queasy if i dont eat enough with it]{S gastrointestinal side_effect}]{O side_effect; lurasidone}

Anything else: a maxed out credit card in my sock drawer, thats what i look at if i think i dont need it. [£3,100 on trainers]{S mania_psychosis} when i was [high]{S mania_psychosis}, my mum paid it off and we've never spoke about it. was on [quetiapine]{T quetiapine; stopped} before and [it did stop the [spending]{S mania_psychosis improved}]{O partial; quetiapine} but i [[went up 3 stone]{S appetite_weight side_effect} and [slept through my A level resit]{S sleep side_effect}]{O side_effect; quetiapine}. changed at easter, 74mg with tea. [[mood been level]{S mood improved} since about may and im [back at college]{S functioning improved}]{O benefit; lurasidone}. also wear these stupid [orange glasses]{T blue-blocking glasses; ongoing; frequency=after 8pm} after 8pm, [think they help me [drop off]{S sleep improved} a bit]{O partial; blue-blocking glasses; positive}. not told my mates, they think its gaming

=== 054-depression
title: Your Good Health: the questionnaire on the clipboard
genre: article
layout: newspaper health column
condition: depression
area: mental
english: American
narrator: journalist
overall: unchanged
round: 1
ledger:
  sertraline | medication | tried | no_response | other_physical, sleep
  desvenlafaxine | medication | tried | no_response | gastrointestinal, neurological
  cariprazine | medication | stopped | no_response | anxiety
  text-based therapy | psychotherapy | stopped | no_response
  coaching | support | stopped | no_response
  cognitive behavioral therapy | psychotherapy | ongoing | no_response
  light therapy | procedure | tried | no_response | pain
  transcranial magnetic stimulation | neuromodulation | planned | unknown
  ketamine | medication | declined | unknown
  running | lifestyle | tried | no_response | pain
  vitamin d | supplement | ongoing | unknown
---
"Sorry, I know this is like, the third time I've moved us," Kayleigh wrote to me before we finally met. "I'm good tmrw. Well [not good]{S mood} lol. Available." She apologized again when she arrived, and to the waitress, and once to a chair.

I get plenty of letters from people who got better. They're nice to print. I get far more from people in Kayleigh's position, and they usually ask that I not use them because, as one put it, there's no third act. So here, with her permission, is a column with no third act.

Kayleigh is 37, a dental hygienist in Fort Wayne, single, with an elderly greyhound. "I'm not like, [sobbing in the shower]{S mood absent} girl," she told me. "I wish? It's more [buffering]{S cognition fig}. [Everything is just buffering]{S energy fig}." She [hasn't finished a show]{S anhedonia} since 2021. She [eats string cheese over the sink]{S appetite_weight} and calls it girl dinner. She [cancels]{S functioning}. On her days off she [sleeps until two]{S sleep}, and she [does not see herself at 45]{S hopelessness}: "literally there's no picture, it's that gray checkerboard." She has no [plans to die]{S suicidality absent}; she has had [thoughts of not being around]{S suicidality}, which her doctor knows about, and which I asked about twice.

What she does have is numbers. At every visit someone hands her a clipboard with the PHQ-9, nine questions scored from zero to 27, where 10 suggests [depression]{S diagnosis clin general} worth treating and 20 is severe. She's kept every score in the notes app on her phone. We read them together.

March 2022: 18. She had been prescribed [Zoloft]{T sertraline; tried; dose=100 milligrams}, reaching 100 milligrams. [June: 17]{O no_benefit; sertraline}. "[Plus I was [sweating like a rotisserie chicken]{S other_physical fig side_effect}, and [grinding my teeth at night]{S sleep side_effect}, which, at my job? embarrassing]{O side_effect; sertraline}."

November 2022: 18. New drug, [Pristiq]{T desvenlafaxine; tried}. [February: 18]{O no_benefit; desvenlafaxine}. "Slay," says Kayleigh, without expression. [She had been [constipated]{S gastrointestinal side_effect} all winter, and [woozy]{S neurological side_effect} whenever she stood up from a patient]{O side_effect; desvenlafaxine}.

Summer 2023, [Vraylar]{T cariprazine; stopped; dose=1.5} was added, 1.5, the little [capsule]{T cariprazine; stopped} from the commercials. [Within a week she [could not stop pacing]{S anxiety unclear}, the dog following her from room to room]{O side_effect; cariprazine}. Or was that the week when she was being audited, and [hardly sleeping]{S sleep}? "I asked, like, is this the drug or is this me being [depressed]{S mood} in a spicy way, and he goes, 'Hard to say.' Sir. That's your whole job." [July: 19]{O no_benefit; cariprazine}. She stopped.

How unusual is this?

Not very. In the largest American study of its kind, only about a third of patients were [well again]{S mood improved general} after their first [antidepressant]{T antidepressants (medication); general}, and by the fourth try the odds of remission on any given one had fallen to roughly one in seven. I don't cite that to discourage anybody. Most people do eventually find something. But the person on her third or fourth attempt is not rare, not difficult and not doing it wrong.

"I'd want to stop and ask what we're treating," says Dr. Marguerite Odom, who runs a mood disorders clinic in Indianapolis and doesn't know Kayleigh. "Is this [bipolar depression]{S diagnosis clin general possible}? Is there [apnea]{S diagnosis clin general possible}, [ADHD]{S diagnosis clin general possible}, a [thyroid]{S diagnosis general possible}? Has anybody really done therapy with this person, or has she been given a login?"

A login is what she'd been given. Her insurer covered a [texting service]{T text-based therapy; stopped}, on which a licensed professional named only "Coach-T" replied to a message about [not wanting to exist]{S suicidality} with a gif of a sloth. "I screenshotted it. I have it as my lock screen, for morale." [The [service]{T text-based therapy; stopped} ended after twelve weeks; she scored 18]{O no_benefit; text-based therapy}. An actual [life coach]{T coaching; stopped; sessions=two}, a friend of her mother's, told her that her vibration was low. She lasted two meetings. "[I lost $300 and gained a vision board]{O no_benefit; coaching}," she says.

Since last fall she has had a [real therapist]{T cognitive behavioral therapy; ongoing; frequency=every other Thursday}, every other Thursday, doing [CBT]{T cognitive behavioral therapy; ongoing}, whom she likes. [Her score was 18 when they began and it's 18 today]{O no_benefit; cognitive behavioral therapy}. "She's not bad! It's not her. I do the thought records. I'm like an A student at thought records."

What's worth asking for

If you have had two or more medicines without much to show, Dr. Odom suggests raising these:

- A second opinion on the diagnosis, with bloodwork
- Adding [lithium]{T lithium (medication); general} or [thyroid hormone]{T thyroid hormone (medication); general}
- [Transcranial magnetic stimulation]{T transcranial magnetic stimulation; general}, which most insurers cover after two to four failed drugs; [headache]{S pain general possible side_effect} and [scalp soreness]{S pain general possible side_effect} are usual, [seizure]{S neurological clin general possible side_effect} is very rare
- [Ketamine]{T ketamine; general} or [esketamine]{T esketamine (medication); general}, in a clinic that monitors [blood pressure]{S other_physical general possible side_effect} and [dissociation]{S mania_psychosis clin general possible side_effect}
- [Exercise]{T exercise (lifestyle); general} with another person present

Kayleigh has been through some of that list on her own. [She bought a [light box]{T light therapy; tried; frequency=half an hour at breakfast} and sat in front of it for half an hour at breakfast from October to March, and got [headaches]{S pain side_effect}]{O side_effect; light therapy} and, [by the clipboard, no change whatsoever]{O no_benefit; light therapy}. She did [couch-to-5K]{T running; tried} with her brother. [She can run, it turns out; she ran five kilometers and [felt nothing]{S anhedonia} at the end of it but her [knees]{S pain side_effect}]{O no_benefit; running}. She takes [vitamin D]{T vitamin d; ongoing} because everyone in Indiana does. She was offered [ketamine]{T ketamine; declined} at a storefront place between a vape shop and a Panera and said no. "$475 a pop and I'd have to be [high]{S mania_psychosis possible side_effect} next to a Panera. Also, like, my dad [used]{S substance_use other}. I don't want to find out that's my thing."

So [TMS]{T transcranial magnetic stimulation; planned; sessions=thirty-six sessions} is next. It's been approved; she has the letter. Thirty-six sessions, five mornings a week, starting after New Year's, if her boss will move her patients. Does she think that it will work?

"Idk. Ask me when there's a number." She looked at her phone. "[I've been between 17 and 19 for like four years]{O no_benefit; overall}. If I got a 15 I'd probably faint."

I asked what she wished her friends knew. She thought about it longer than about anything else. "That I'm not ghosting. I open the text, and I'm so happy it's there, and then I [can't lift the answer]{S functioning fig}. So maybe, like, send the next one?" Then she apologized for the quote.

Send the next one. If you have had [thoughts of suicide]{S suicidality clin general}, call or text [988]{T crisis line (support); general}, at any hour, to a human being.

=== 276-fibromyalgia
title: Goes alright if you take it on time
genre: review
layout: one unbroken paragraph
condition: fibromyalgia
area: general
english: Australian
narrator: patient
overall: partly_improved
treatment: milnacipran
rating: 6/10
round: 1
ledger:
  milnacipran | medication | ongoing | partial | sexual, other_physical
  remedial massage | mind_body | tried | no_response
---
[Fibro]{S diagnosis} since I came off the quad at 26, I'm 31 now, blokes do get it, ask me how many times I've had to say that at the pub, mate of mine still reckons its a type of internet. Anyway 50mg twice a day. [[Aching]{S pain improved} is down from about an 8 to a 5, [hands]{S pain improved} especially, I can [shear]{S functioning improved} again if its crossbreds and not merinos]{O partial; milnacipran}, don't start me on merinos. [Still [flat as a tack]{S energy fig} by lunch]{O no_benefit; milnacipran}. [Downstairs is a bit embarrasing, it [hurts a bit when the deed is done]{S sexual side_effect} and [sometimes no deed]{S sexual side_effect}, missus has been good about it]{O side_effect; milnacipran}. [[Sweaty]{S other_physical side_effect}, [heart going like a two stroke]{S other_physical fig side_effect} first month]{O side_effect; milnacipran}. Left the [tablets]{T milnacipran; ongoing} in the glovebox once at Dubbo for three days for the show (won second with a kelpie), [[cranky as a cut snake]{S anger fig withdrawal}, [head swimming]{S neurological fig withdrawal}]{O withdrawal; milnacipran}, drove 200km back for em. Had [massage]{T remedial massage; tried} before this, [lovely girl, did nothing]{O no_benefit; remedial massage}.

=== 1611-depression
title: 3rd time on Lexapro
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: escitalopram
rating: 6
round: 4
ledger:
  escitalopram | medication | ongoing | partial | sexual, energy
  group therapy | psychotherapy | tried | response
  ginkgo | supplement | tried | no_response
---
[First time 2011, like magic, I was [smiling]{S mood improved} in 3 weeks]{O benefit; escitalopram}. Quit after a yr. [Second time 2016, good again but took 2 months]{O benefit; escitalopram}. [Quit again, dumb, [crashed]{S mood fig withdrawal} inside of six months both times]{O withdrawal; escitalopram}. Now third time on [Lexapro]{T escitalopram; ongoing} and [its like the [pill]{T escitalopram; ongoing} has gotten bored of me]{O partial; escitalopram}. [The [crying]{S mood improved} is less]{O partial; escitalopram}, [the [heaviness]{S energy fig} and the [who cares]{S anhedonia fig} are still here]{O no_benefit; escitalopram}. [[Down below is dead]{S sexual fig side_effect}]{O side_effect; escitalopram}, [wife bought me [ginkgo]{T ginkgo; tried} for it, waste of 18 bucks]{O no_benefit; ginkgo}. [By 2pm I [need a nap]{S energy side_effect}]{O side_effect; escitalopram}. [What really did me good in between was an 8 week [group]{T group therapy; tried; duration=8 week} at the Y]{O benefit; group therapy}, [I still [meet two of the guys for breakfast]{S functioning improved}]{O benefit; group therapy}. Moral, if it works stay on the thing.

=== 1612-anxiety-teen
title: Prozac at 17
genre: review
layout: side effects then comments
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: fluoxetine
rating: 4
round: 4
ledger:
  guanfacine | medication | tried | no_response | sleep
  fluoxetine | medication | ongoing | response | sleep, pain
  exposure therapy | psychotherapy | ongoing | response
---
Side effects: [[couldnt sleep]{S sleep side_effect} first month so now i take it in the morning, [stomach aches]{S pain side_effect}]{O side_effect; fluoxetine; neutral}

Comments: i [missed 61 days of junior year]{S functioning} because i'd [throw up in the car line]{S anxiety}. pediatrician gave me [guanfacine]{T guanfacine; tried} first and [it just made me [nap]{S sleep side_effect}]{O side_effect; guanfacine}, [no help with the [stomach]{S anxiety}]{O no_benefit; guanfacine}. mom read about [suicidal thoughts]{S suicidality possible general} in teens and didn't want me on this one, dad did. [i never had any [thoughts]{S suicidality absent side_effect} like that]{O tolerated; fluoxetine}. also [exposure stuff]{T exposure therapy; ongoing} w my [therapist]{T exposure therapy; ongoing} where you like order coffee wrong on purpose. [both together i think is why it worked]{O benefit; fluoxetine, exposure therapy}. [senior year i [missed 3 days]{S functioning improved}]{O benefit; overall} and one was a real flu. my best friend got super [angry]{S anger other side_effect} on [zoloft]{T sertraline (medication); other} so idk everybody's different. going to state school in august!

=== 1613-depression
title: Mirtazapine/venlafaxine combination
genre: review
layout: one paragraph
condition: treatment-resistant depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: mirtazapine
rating: 9
round: 4
ledger:
  venlafaxine | medication | ongoing | partial | other_physical
  lithium | medication | tried | unknown | neurological
  mirtazapine | medication | ongoing | response | sleep, appetite_weight
---
Added to my [venlafaxine]{T venlafaxine; ongoing; dose=225} (225) after a year of [being stuck]{S mood fig}. Americans call it [rocket fuel]{T mirtazapine; general}. [On the [ven]{T venlafaxine; ongoing} alone I was about [half alive]{S mood fig}]{O partial; venlafaxine}, [[sweating]{S other_physical side_effect} through shirts]{O side_effect; venlafaxine}. [[Lithium]{T lithium; tried} was tried on top first, I don't remember much except the [shakes]{S neurological side_effect}]{O side_effect; lithium}. [With [mirt]{T mirtazapine; ongoing; dose=30} at night, 30, the first thing was [sleep]{S sleep improved}, the second was [appetite]{S appetite_weight improved}, third was [jokes]{S mood improved}, I was making them]{O benefit; mirtazapine}. [[Stone and a half]{S appetite_weight side_effect} heavier and I don't care]{O side_effect; mirtazapine; neutral}. [Mornings are [thick]{S sleep fig side_effect}]{O side_effect; mirtazapine}. [I'm [back on the buses]{S functioning improved}]{O benefit; mirtazapine}, driving the number 9. A chap at the depot had the same pair and came off in a month with [leg cramps]{S pain other side_effect}. GP would never have done this, ask to be referred.

=== 1614-bipolar
title: Lamotrigine
genre: review
layout: side effects then comments
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: lamotrigine
rating: 1
round: 4
ledger:
  lamotrigine | medication | stopped | unknown | other_physical, cognition, anxiety
  hospital admission | care_setting | tried | unknown
  prednisone | medication | tried | worse | mania_psychosis
  lithium | medication | ongoing | unknown | gastrointestinal
---
Side effects: [[Rash]{S other_physical side_effect} in my mouth and eyes, [fever]{S other_physical side_effect}, [couldnt find words]{S cognition side_effect}, [anxious]{S anxiety side_effect}]{O side_effect; lamotrigine}

Comments: Everybody loves this drug and maybe you will. [Week 5, 100mg, I got [blisters on my lips]{S other_physical side_effect} and spent 9 days in the [burn unit]{T hospital admission; tried; duration=9 days}]{O side_effect; lamotrigine}. [They had me on [prednisone]{T prednisone; tried} for it, which flipped me [manic]{S mania_psychosis clin side_effect}, first time in 5 years]{O worsening; prednisone}. [So one drug for [bipolar]{S diagnosis clin} gave me the thing]{O side_effect; lamotrigine} and [the cure for it gave me [bipolar]{S diagnosis clin}]{O worsening; prednisone}. [No lasting [scars]{S other_physical absent side_effect} thank God]{O tolerated; lamotrigine} but [one eye is [blurry]{S other_physical side_effect}]{O side_effect; lamotrigine}. [Now [lithium]{T lithium; ongoing; duration=3 weeks}, 3 weeks, [runs to the bathroom]{S gastrointestinal side_effect}]{O side_effect; lithium}, can't say more. [I'm [lower]{S mood worsened} than when I started all this]{O worsening; overall}. If you get any spot at all go to the ER that hour. I waited two days because it was a weekend.

=== 1615-insomnia
title: quetiapine 25mg for sleep
genre: review
layout: one paragraph
condition: insomnia
area: mental
english: British
narrator: patient
split: test
overall: unchanged
treatment: quetiapine
rating: 4
round: 4
ledger:
  amitriptyline | medication | tried | partial | gastrointestinal
  promethazine | medication | tried | no_response
  quetiapine | medication | stopped | mixed | appetite_weight, neurological, energy, other_physical
  melatonin | medication | not_tried | unknown
---
Have [not had a proper night]{S sleep} since the divorce. [[Phenergan]{T promethazine; tried} no good]{O no_benefit; promethazine}, [[ami]{T amitriptyline; tried; dose=10mg; duration=a month} 10mg helped for a month]{O partial; amitriptyline} [bone [dry mouth]{S gastrointestinal side_effect} though]{O side_effect; amitriptyline}. A locum gave me a tiny dose of [quetiapine]{T quetiapine; stopped; dose=tiny dose; duration=4 months} even though I'm not [psychotic]{S mania_psychosis clin absent}, told me it's off label. [I [slept]{S sleep improved}, I'll give it that, 9 hours [dead to the world]{S sleep fig improved}]{O benefit; quetiapine}. But [[crisps by the multipack]{S appetite_weight side_effect}, [legs jumping]{S neurological side_effect} as I dropped off, and the next morning like a [wet sandbag]{S energy fig side_effect}]{O side_effect; quetiapine}. [After 4 months my [sugar was up]{S other_physical side_effect}]{O side_effect; quetiapine} so the practice nurse said no more. [Stopping it I was [awake three nights]{S sleep withdrawal}, [itchy]{S other_physical withdrawal} and [sick]{S gastrointestinal withdrawal}]{O withdrawal; quetiapine}. [So now I'm [back to 4 hours]{S sleep}, same as ever]{O no_benefit; overall}. I've heard good things about [melatonin]{T melatonin; not_tried} but that's over 55s only.

=== 1616-depression
title: Wellbutrin 150
genre: review
layout: side effects then comments
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: bupropion
rating: 4
round: 4
ledger:
  sertraline | medication | tried | partial | sexual, appetite_weight
  bupropion | medication | ongoing | response | neurological, other_physical, sleep
  light therapy | procedure | ongoing | partial
---
Side effects: [a [tremor]{S neurological clin side_effect} in my left hand, [ringing in ears]{S other_physical side_effect}, [insomnia]{S sleep clin side_effect} if I take it after noon]{O side_effect; bupropion}

Comments: From October until April I'm a [bear]{S mood fig}. [[Zoloft]{T sertraline; tried} evened that out somewhat]{O partial; sertraline} and [cost me [20 lbs]{S appetite_weight side_effect} and my [love life]{S sexual fig side_effect}]{O side_effect; sertraline}. Now I start [Welbutrin]{T bupropion; ongoing} in September. [This winter I [hosted Thanksgiving]{S functioning improved} for 14]{O benefit; bupropion}. [Not [tired]{S energy improved}, not [craving bread]{S appetite_weight improved}]{O benefit; bupropion}. [The [lamp]{T light therapy; ongoing} helps a little]{O partial; light therapy}. [Took about two weeks to feel the [energy]{S energy improved} and six for the [mood]{S mood improved}]{O benefit; bupropion}. [I haven't had any trouble with [anger]{S anger absent side_effect}]{O tolerated; bupropion}, which some folks report. Not for people with [seizures]{S neurological clin general} or [eating disorders]{S diagnosis clin general}. My neighbor used [Zyban]{T bupropion; other} to quit cigarettes, same pill, his hair stood up for a month.

=== 1617-ocd
title: clomipramine
genre: review
layout: one paragraph
condition: OCD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: clomipramine
rating: 6
round: 4
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  exposure and response prevention | psychotherapy | tried | partial
  clomipramine | medication | ongoing | partial | gastrointestinal, sexual, other_physical
  OCD support group | support | ongoing | response
---
[[Fluoxetine]{T fluoxetine; tried} and [sertraline]{T sertraline; tried}, full whack, absolutely nowhere with my [intrusive thoughts]{S anxiety clin}]{O no_benefit; fluoxetine, sertraline}. The thing about them is I [checked the gas]{S anxiety} 40 times and then lay there [picturing the house on fire]{S anxiety}. [20 sessions of [ERP]{T exposure and response prevention; tried; sessions=20} got the [checking]{S anxiety improved} to about ten]{O benefit; exposure and response prevention}. Been on [clomipramine]{T clomipramine; ongoing} 2 years. [It turns the [thoughts]{S anxiety improved} from shouting to muttering]{O partial; clomipramine}. [[Bunged up]{S gastrointestinal fig side_effect}, [mouth like a flip flop]{S gastrointestinal fig side_effect}, [can't come]{S sexual side_effect}, [sweat]{S other_physical side_effect} when I eat soup]{O side_effect; clomipramine}. [No [seizures]{S neurological clin absent side_effect}, they did warn me]{O tolerated; clomipramine}. [I still [check the iron]{S anxiety} and I think I always will]{O no_benefit; overall}. [What helped most for the [loneliness]{S functioning improved} of it was a [Thursday group]{T OCD support group; ongoing} above a pub, eight of us laughing about bleach]{O benefit; OCD support group}.

=== 1618-depression
title: Duloxetine 60mg once daily
genre: review
layout: side effects then comments
condition: depression
area: mental
english: second-language
narrator: patient
split: train
overall: unchanged
treatment: duloxetine
rating: 2
round: 4
ledger:
  duloxetine | medication | ongoing | no_response | gastrointestinal, other_physical
  psychotherapy | psychotherapy | stopped | partial
---
Side effects: [[nausea]{S gastrointestinal clin side_effect}, [hot flashes]{S other_physical side_effect}, [urine comes slowly]{S other_physical side_effect}]{O side_effect; duloxetine}

Comments: Since March I take [Cymbalta]{T duloxetine; ongoing; started=Since March} because of [sad mood]{S mood} and [pain of the whole body]{S pain}. My doctor said wait, I have waited. [After five months the [pain]{S pain} is the same, the [mood]{S mood} is the same]{O no_benefit; duloxetine}, [only the [nausea]{S gastrointestinal clin improved side_effect} went away after 3 weeks]{O tolerated; duloxetine}. I like better the talks with [psychologist]{T psychotherapy; stopped; sessions=15} which I had in the spring, 15 times, [this helped me a little to [sleep]{S sleep improved}]{O partial; psychotherapy}, but the insurance pays not more. I will ask for another drug. My sister in Vilnius has [duloxetine]{T duloxetine; other} and for her it is very good, she [walks with dog every day]{S functioning improved other}. I am happy for her. I read that two of three people get better with the first [antidepressants]{T antidepressants (medication); general} or the second. I'm number three.

=== 1619-adhd
title: Qelbree
genre: review
layout: one paragraph
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: unchanged
treatment: viloxazine
rating: 2
round: 4
ledger:
  methylphenidate | medication | stopped | response | sleep
  viloxazine | medication | stopped | no_response | gastrointestinal, sleep, mood
---
They tried to get me off [Ritalin]{T methylphenidate; stopped} since my [tics]{S neurological clin} looked bad on zoom. [[Ritalin]{T methylphenidate; stopped} worked, [did my dissertation]{S functioning improved} on it]{O benefit; methylphenidate}, [I was [up until 4]{S sleep side_effect} though]{O side_effect; methylphenidate}. So this instead. 200mg up to 400. [I was [nauseous]{S gastrointestinal side_effect} every day till noon, [couldn't stay awake]{S sleep side_effect} in seminar]{O side_effect; viloxazine}. [By week 5 my roommates said I seem [sad]{S mood side_effect}]{O side_effect; viloxazine}. [I [cried]{S mood side_effect} at a printer]{O side_effect; viloxazine}. [[Focus]{S cognition} exactly the same as no pill]{O no_benefit; viloxazine}. [Came off without a taper, easy, nothing happened]{O tolerated; viloxazine}. [Strattera]{T atomoxetine (medication); general} is supposed to be similar. Doctor said come back in April. So I am unmedicated with an [unfinished chapter 5]{S functioning} and 212 unread emails.

=== 1620-anxiety
title: Sertraline saved my marriage kinda
genre: review
layout: side effects then comments
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: sertraline
rating: 5
round: 4
ledger:
  marriage counselling | psychotherapy | tried | partial
  alprazolam | medication | stopped | partial
  sertraline | medication | ongoing | response | gastrointestinal
---
Side effects: [[Loose stools]{S gastrointestinal side_effect} in the first 3 weeks, after that nothing at all]{O side_effect; sertraline; neutral}

Comments: My [anxiety]{S anxiety clin} comes out as [yelling]{S anger}. Did not know that was [anxiety]{S anxiety clin}. [4 sessions of [marriage counseling]{T marriage counselling; tried; sessions=4}, she pointed it out, did help some]{O partial; marriage counselling}. I had [Xanax]{T alprazolam; stopped} from an old doc and [it just [calmed me]{S anxiety improved} till the next one]{O partial; alprazolam}, flushed the bottle last winter. Primary put me on [Zoloft]{T sertraline; ongoing; dose=25 to 50 to 75} 25 to 50 to 75. [3 months in: I didn't [yell]{S anger improved} when my son backed into the garage door]{O benefit; sertraline}. [I [sleep thru the night]{S sleep improved}, [jaw isn't clenched]{S anxiety improved}]{O benefit; sertraline}. [[Sex is fine]{S sexual absent side_effect}, contrary to what I'd heard]{O tolerated; sertraline}. Wife takes [Celexa]{T citalopram (medication); other} now too, she's [less tired]{S energy improved other}. So we match. Insurance covers it, 4 bucks.

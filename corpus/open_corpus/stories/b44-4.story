=== 1869-bipolar-disorder
title: Orange glasses at half past five: dark therapy on a mood ward
genre: article
layout: mental health trust newsletter, staff-written patient story
condition: bipolar I disorder
area: mental
english: British
narrator: journalist
split: train
overall: partly_improved
round: 5
ledger:
  paroxetine | medication | stopped | worse | mania_psychosis
  lithium | medication | ongoing | mixed | neurological, other_physical
  sodium valproate | medication | not_tried | unknown
  quetiapine | medication | stopped | mixed | sleep, appetite_weight
  hospital admission | care_setting | stopped | unknown
  lorazepam | medication | stopped | partial
  blue-blocking glasses | other | ongoing | response
  lamotrigine | medication | planned | unknown
  psychoeducation group | support | tried | partial
  midday light therapy | procedure | ongoing | partial | pain
  mood diary | other | stopped | no_response
  fish oil | supplement | tried | no_response | gastrointestinal
---
When Bethan Cole came onto Larch Ward in February she [hadn't slept for five nights]{S sleep}. She had [ordered forty-one lampshades]{S mania_psychosis}. She [talked so fast]{S mania_psychosis} that the nurse admitting her stopped writing and just listened. "I was the [cleverest person in Shropshire]{S mania_psychosis fig}," says Bethan, who is 36 and teaches the cello. "I wasn't [hearing things]{S mania_psychosis absent}. I was just right about everything."

It was her third time in [hospital]{T hospital admission; stopped}. What was different was the [spectacles]{T blue-blocking glasses; ongoing}.

The story so far

Bethan was 24 when a doctor treated her for [low mood]{S mood clin} with [paroxetine]{T paroxetine; stopped}. [Within three weeks she was [spinning like a top]{S mania_psychosis fig side_effect}]{O side_effect; paroxetine}, and that was the end of [paroxetine]{T paroxetine; stopped} and the start of the word [bipolar]{S diagnosis clin}. [Lithium]{T lithium; ongoing} followed and she has swallowed it ever since. [It has made the [highs]{S mania_psychosis fig improved} fewer, one in twelve years on a proper dose]{O benefit; lithium}. [It has also given her a [shake in the bow arm]{S neurological side_effect}, which for a cellist is no small thing]{O side_effect; lithium}, [and an [underactive thyroid]{S other_physical side_effect}]{O side_effect; lithium}. [The [lows]{S mood fig} took no notice of it]{O no_benefit; lithium}. [Whenever she has cut it down, the [lampshades]{S mania_psychosis fig withdrawal}, or something like them, have turned up]{O withdrawal; lithium}.

[Sodium valproate]{T sodium valproate; not_tried} was never an option because she might have wanted a baby. [Quetiapine]{T quetiapine; stopped; duration=eighteen months} she had for eighteen months. [The [quet]{T quetiapine; stopped} was good on the [depression]{S mood clin improved}, she'll give it that]{O benefit; quetiapine}. [It also had her [asleep on her feet until noon]{S sleep side_effect} and [three dress sizes up]{S appetite_weight side_effect}]{O side_effect; quetiapine}. She was glad to see the back of it. [[Fish oil]{T fish oil; tried} did nothing]{O no_benefit; fish oil} [but make her [burp]{S gastrointestinal side_effect}]{O side_effect; fish oil}. [A [mood diary]{T mood diary; stopped} on an app only told her what she knew already]{O no_benefit; mood diary}, and she deleted it.

Why darkness?

A special cell at the back of the eye tells the brain's clock that it's day. It answers mainly to blue light. Block the blue, and the brain behaves as if the sun has set, even with the lamps on and the telly going. In [mania]{S mania_psychosis clin general} the clock has [slipped its gears]{S sleep fig general}. Doctors in the 1990s tried leaving [manic]{S mania_psychosis clin general} patients in a [dark room]{T dark therapy (other); general} for fourteen hours, which worked but which few would stand for.

[Amber glasses]{T blue-blocking glasses (other); general} are the liveable version. In a Norwegian trial, 23 people in hospital with [mania]{S mania_psychosis clin general} wore either [orange]{T blue-blocking glasses (other); general} or clear lenses from six at night until eight the next day. After a week the orange group's scores had dropped by about 14 points, the others' by under two. It's one small trial. A few wearers had a [headache]{S pain general side_effect}; some felt [low]{S mood general side_effect} if they wore them too long.

Our consultant, Dr Marcus Eyo, has twenty pairs in a drawer. "They cost eleven pounds. I use them on top of tablets, never instead," he says. "If they did nothing, we'd have lost eleven pounds."

Seven evenings on Larch

Bethan threw the first pair at the wall. [Lorazepam]{T lorazepam; stopped; duration=the first few days} was given for the first few days [and bought her an hour or two of [sleep]{S sleep improved} at a time]{O partial; lorazepam}. On the second evening she agreed to wear the [goggles]{T blue-blocking glasses; ongoing}, from half past five, because another patient said she looked like Bono. [She [slept four hours]{S sleep improved} that night]{O benefit; blue-blocking glasses}. [On the fourth it was [seven]{S sleep improved}]{O benefit; blue-blocking glasses}. [By the end of the week she was [finishing sentences]{S mania_psychosis improved} and wanted to know who would be paying for the lampshades]{O benefit; blue-blocking glasses}. [Her [lithium]{T lithium; ongoing} had been put up as well, so some of the credit must go there]{O partial; lithium}; Bethan gives it eighty-twenty. The [lorazepam]{T lorazepam; stopped} was off her chart by day six. [She had no [headaches]{S pain absent side_effect}]{O tolerated; blue-blocking glasses}. She was [discharged]{T hospital admission; stopped} after nineteen days. Her stay before that had been eleven weeks.

And the [lows]{S mood fig}?

These are still the bigger part of her illness. [In May she [went down]{S mood fig}, as she does, and for seven weeks she [couldn't open the cello case]{S functioning}]{O no_benefit; overall}. For that she has been lent a [light box]{T midday light therapy; ongoing; duration=half an hour}, used at noon and not in the morning, because early light can [tip people over]{S mania_psychosis fig possible general side_effect}. [Half an hour with it takes a little of the [weight]{S mood fig improved} off]{O partial; midday light therapy}, [and leaves a [tightness over the eyes]{S pain side_effect}]{O side_effect; midday light therapy}. [It did not make her [high]{S mania_psychosis fig absent side_effect}, which we had watched for]{O tolerated; midday light therapy}. Next on the list is [lamotrigine]{T lamotrigine; planned}, which she'll begin when her blood results are in. The trust's own ten-week course, [Knowing Bipolar]{T psychoeducation group; tried; duration=ten-week}, she rates "[six out of ten, useful on [sleep]{S sleep improved}, too many handouts]{O partial; psychoeducation group}."

Who might it suit?

Anyone on the ward with a [high]{S mania_psychosis fig general} who is willing to wear them. It hasn't been tested in [rapid cycling]{S diagnosis clin general}. They are not for driving.

Not all our patients got on with them. Clive, 61, who agreed to be named, kept his [glasses]{T blue-blocking glasses (other); other} on for six nights and was [every bit as high]{S mania_psychosis fig other} on the seventh. [Olanzapine]{T olanzapine (medication); other} brought him [down]{S mania_psychosis fig improved other}. He has asked for it to be written here that he looked better in them than Bethan.

Bethan puts hers on each night at eight. The lampshades went back, all but two.

=== 1870-binge-eating-disorder
title: The kitchen at 11 p.m.
genre: article
layout: lifestyle website health feature with bold subheads
condition: binge eating disorder
area: mental
english: Canadian
narrator: journalist
split: train
overall: improved
round: 5
ledger:
  meal replacement shakes | lifestyle | tried | worse
  Weight Watchers | support | stopped | worse
  fluoxetine | medication | tried | no_response | sexual
  topiramate | medication | stopped | mixed | cognition
  lisdexamfetamine | medication | stopped | mixed | sleep, anger, other_physical
  guided self-help | psychotherapy | tried | response
  regular eating | lifestyle | ongoing | response
  semaglutide | medication | declined | unknown
  sertraline | medication | ongoing | response
  dialectical behaviour therapy | psychotherapy | planned | unknown
---
For a long time Joanne Pelletier thought it was about willpower. "I'm a paralegal. I run half marathons. I've got willpower coming out my ears," says the 41-year-old from Moncton. "And three nights a week I'd be standing in the kitchen in the dark, [eating dry pancake mix]{S appetite_weight} with a spoon."

She'd [eat until it hurt to lie down]{S appetite_weight}. She never [threw up]{S gastrointestinal absent}, so she figured it couldn't be an [eating disorder]{S diagnosis clin absent}. She [hated herself]{S hopelessness} until about Wednesday. She [turned down every supper invitation]{S functioning} for two years.

**More common than you'd think**

[Binge eating disorder]{S diagnosis clin general} is the most common [eating disorder]{S diagnosis clin general} there is, more common than [anorexia]{S diagnosis clin general} and [bulimia]{S diagnosis clin general} put together. About two in a hundred adults will have it. Plenty of them are not large. Many are told by a doctor to go on a [diet]{T dieting (lifestyle); general}, which is roughly the worst thing that you can tell them.

Joanne had been on all of them. [Three weeks of [shakes]{T meal replacement shakes; tried; duration=Three weeks} ended with the [longest binge]{S appetite_weight worsened} of her life]{O worsening; meal replacement shakes}. [At [Weight Watchers]{T Weight Watchers; stopped} she earned a key ring and went from [three nights a week to five]{S appetite_weight worsened}]{O worsening; Weight Watchers}; she let the membership lapse. Her mother [lost forty pounds]{S appetite_weight improved other} there and [kept it off]{S appetite_weight improved other}, which didn't help.

**Pills, part one**

Her family doctor tried [Prozac]{T fluoxetine; tried; dose=60 mg} at 60 mg. "[Six months later I was still at the [pancake mix]{S appetite_weight fig}]{O no_benefit; fluoxetine}," she says, "[only now I [couldn't finish in bed]{S sexual side_effect} either]{O side_effect; fluoxetine}." [[Topamax]{T topiramate; stopped} did stop the [binges]{S appetite_weight improved}, dead, within two weeks]{O benefit; topiramate}. [It also made her, in her own words, [dumb as a post]{S cognition fig side_effect}: she [forgot the word for affidavit]{S cognition side_effect}, in court]{O side_effect; topiramate}. She came off it after three months and [the [eating]{S appetite_weight withdrawal} was back by the long weekend]{O withdrawal; topiramate}.

Then a psychiatrist in Halifax, seen over video, prescribed [Vyvanse]{T lisdexamfetamine; stopped}.

**How does an [ADHD drug]{T lisdexamfetamine (medication); general} stop a [binge]{S appetite_weight general}?**

[Lisdexamfetamine]{T lisdexamfetamine (medication); general} is the only drug approved here for this condition. It is an inactive [stimulant]{T lisdexamfetamine (medication); general} that the blood turns slowly into dexamfetamine. It raises dopamine and noradrenaline in the parts of the brain that weigh up now against later. It isn't a diet pill and is not meant for losing weight.

In the two trials that led to approval, people who began with almost five [binge]{S appetite_weight general} days a week were down to less than one by week twelve. On placebo they got to about two and a half. [Dry mouth]{S gastrointestinal general side_effect} hit more than a third. [Insomnia]{S sleep clin general side_effect}, [jitters]{S anxiety general side_effect} and a [faster pulse]{S other_physical general side_effect} were common too, and like any stimulant it can be [misused]{S substance_use possible general side_effect}.

"The effect is real but it's rented," says Dr. Sunita Mehra, who runs an eating disorder program in Saint John. "When the [capsule]{T lisdexamfetamine (medication); general} stops, the [binges]{S appetite_weight general withdrawal} tend to come home. Therapy gives you something to own."

[Joanne's first month was a honeymoon]{O benefit; lisdexamfetamine}. [The [kitchen]{S appetite_weight fig improved} went quiet]{O benefit; lisdexamfetamine}. [She [slept from eleven to three]{S sleep side_effect} and [bit people's heads off]{S anger fig side_effect} at suppertime, when it wore off]{O side_effect; lisdexamfetamine}. [At her physical her [pulse was 112]{S other_physical side_effect}]{O side_effect; lisdexamfetamine}. She stuck with it for a year and a half. Her husband kept a list on the fridge called Things Joanne Said at Six O'Clock.

**The workbook**

[What changed the ending was a [library book]{T guided self-help; tried}]{O benefit; guided self-help}. While she waited for a place on the program she was sent a [guided self-help course]{T guided self-help; tried; sessions=twelve chapters}, twelve chapters and a call with a coach every week or two. The first rule sounded crazy to her: [three meals and two snacks]{T regular eating; ongoing}, by the clock, hungry or not. "[First two weeks, I [binged more]{S appetite_weight worsened}, not less]{O worsening; guided self-help}," she says. [Chapter five was where it turned]{O benefit; guided self-help}. [She went nine days, then twenty-three]{O benefit; guided self-help}. [The [V]{T lisdexamfetamine; stopped} was tapered last fall and, to her surprise, [nothing came home]{S appetite_weight fig absent withdrawal}]{O tolerated; lisdexamfetamine}.

[It has been [seven months without a binge]{S appetite_weight improved}]{O benefit; overall}. [She [sleeps until six]{S sleep improved}]{O benefit; overall}. She still [eats at 7, 10, 12:30, 3 and 6]{T regular eating; ongoing; frequency=at 7, 10, 12:30, 3 and 6}. "[It's the most boring cure in the world]{O benefit; regular eating}." A small dose of [Zoloft]{T sertraline; ongoing} [keeps the [Sunday dread]{S anxiety improved} away]{O benefit; sertraline}.

**What about [Ozempic]{T semaglutide (medication); general}?**

Everybody brings it up. Her sister takes [semaglutide]{T semaglutide (medication); other} for [diabetes]{S diagnosis other} and says that the [food noise]{S appetite_weight fig improved other} is gone. Joanne's doctor offered to write the [shot]{T semaglutide; declined} for her off label. She said no: "[I just got [hungry and full to work]{S appetite_weight improved}]{O benefit; overall}." Dr. Mehra is cautious as well, since the studies in [binge eating]{S appetite_weight clin general} are tiny and some people on it [stop eating properly at all]{S appetite_weight possible general side_effect}.

**Who does well with what**

[Guided self-help]{T guided self-help (psychotherapy); general} is the first thing to try for most adults; around four in ten [stop bingeing]{S appetite_weight improved general}. [CBT]{T cognitive behavioural therapy (psychotherapy); general} with a therapist does somewhat better. [Vyvanse]{T lisdexamfetamine (medication); general} is for moderate and severe cases and not for people with [heart disease]{S diagnosis general} or a history of [addiction]{S substance_use general}. Kyle, 27, a line cook in Dieppe, has had both. The [workbook]{T guided self-help (psychotherapy); other} bored him silly. On [Vyvanse]{T lisdexamfetamine (medication); other} he's at [one bad night a month]{S appetite_weight improved other}, "and I'll stay on it till they pry it from my hands."

Joanne finally got her letter from the program in April. It was for a [DBT group]{T dialectical behaviour therapy; planned}, starting in September. She thinks that she'll go.

=== 1871-sleep-apnoea
title: A pacemaker for the tongue
genre: article
layout: local newspaper health page
condition: sleep apnoea
area: general
english: American
narrator: journalist
split: train
overall: improved
round: 5
ledger:
  CPAP | procedure | stopped | mixed | other_physical, anxiety
  mandibular advancement device | procedure | tried | partial | other_physical
  palate surgery | procedure | tried | no_response | pain, gastrointestinal
  tennis ball T-shirt | other | stopped | no_response
  zolpidem | medication | stopped | worse
  weight loss | lifestyle | stopped | partial
  hypoglossal nerve stimulator | neuromodulation | ongoing | response | neurological, pain
  modafinil | medication | ongoing | partial
  tirzepatide | medication | planned | unknown
---
Walt Brzezinski's wife used to record him. "She'd play it at Thanksgiving," says the 63-year-old retired lineman from Erie. On the recording there's a [snore like a boat motor]{S other_physical fig}, then [nothing for forty seconds]{S other_physical}, then a [gasp]{S other_physical}. She counted along in the dark. He [stopped breathing]{S other_physical} fifty-two times an hour.

By day he was [no good to anyone]{S functioning fig}. He [nodded off]{S sleep} in the bucket truck, thirty feet up. His [head ached]{S pain} every morning, he [couldn't remember his PIN]{S cognition}, and he got [ornery]{S anger}. His [blood pressure]{S other_physical} wouldn't come down.

The hose and other hardships

[CPAP]{T CPAP (procedure); general}, the mask that blows air, is the standard treatment for [obstructive sleep apnea]{S diagnosis clin general}, and nothing works better when it's worn. That last part is the trouble: perhaps a third of people give up inside a few years.

[Walt's numbers on the [machine]{T CPAP; stopped} were perfect]{O benefit; CPAP}. [Walt was not: [sores on his nose]{S other_physical side_effect}, [panic]{S anxiety side_effect} when the mask sealed, and he'd find it under the bed at two]{O side_effect; CPAP}. He tried four [masks]{T CPAP; stopped}. He turned it in after fourteen months. His brother Stan, same shift, same diagnosis, loves his [machine]{T CPAP (procedure); other} and takes it camping.

[A [mouthpiece]{T mandibular advancement device; tried} from the dentist brought him from fifty-two to thirty-four]{O partial; mandibular advancement device} [and made his [jaw click]{S other_physical side_effect}]{O side_effect; mandibular advancement device}. In 2015 he had his [palate trimmed]{T palate surgery; tried}. [It was the worst [pain]{S pain side_effect} he's ever known, he [choked on soup]{S gastrointestinal side_effect} for a month]{O side_effect; palate surgery}, [and a year later the [boat motor]{S other_physical fig} was as loud as ever]{O no_benefit; palate surgery}. His wife stitched a tennis ball to the back of his [T-shirt]{T tennis ball T-shirt; stopped}, so that he would not lie on it. [He slept on the ball]{O no_benefit; tennis ball T-shirt}. That went in the trash. A walk-in clinic gave him [Ambien]{T zolpidem; stopped}. [He quit it after nine pills, when she counted a [full minute and a half]{S other_physical worsened}]{O worsening; zolpidem}. [[Dropping thirty pounds]{T weight loss; stopped} got him another ten points]{O partial; weight loss}, [until the [thirty came back]{S appetite_weight}]{O partial; weight loss}.

How the [implant]{T hypoglossal nerve stimulator (neuromodulation); general} works

The tongue is a muscle, and in sleep it can fall back and shut the airway. A [device]{T hypoglossal nerve stimulator (neuromodulation); general} the size of a matchbook goes under the skin below the collarbone. One wire senses breathing; another wraps around a branch of the hypoglossal nerve. With each breath in, a small pulse pushes the tongue forward. You turn it on at bedtime with a remote.

In the main study of 126 people the number of [pauses]{S other_physical improved general} fell by about two thirds, from 29 an hour to 9, and held up at five years. Most have [tongue soreness]{S pain general side_effect} early on. [Infection]{S other_physical possible general side_effect} is uncommon, and the battery is swapped in an outpatient operation after eleven years or so.

"It's a rescue, not a first choice," says Dr. Carla Nowak, the ear, nose and throat surgeon who put in Walt's. "I turn away about four in ten. If your airway shuts like a camera lens rather than front to back, this won't help you." Candidates have a quick scope test under sedation, a BMI under 40, and a record of having really tried [CPAP]{T CPAP (procedure); general}.

Switching on

The [operation]{T hypoglossal nerve stimulator; ongoing} took two hours, and the [stimulator]{T hypoglossal nerve stimulator; ongoing; started=in June} was switched on in June. [For weeks his [tongue felt like he'd burned it]{S pain fig side_effect}]{O side_effect; hypoglossal nerve stimulator}, [and he [lisped]{S neurological side_effect} at church]{O side_effect; hypoglossal nerve stimulator}. [The first sleep study was a letdown: thirty-one an hour]{O no_benefit; hypoglossal nerve stimulator}. Dr. Nowak's team moved the settings up twice. [In October it was eight]{O benefit; hypoglossal nerve stimulator}.

"[Now she says she can't sleep because it's [too quiet]{S other_physical improved}]{O benefit; hypoglossal nerve stimulator}," Walt says. [The [headaches]{S pain improved} went first]{O benefit; hypoglossal nerve stimulator}. [The [lisp]{S neurological improved side_effect} is gone too]{O tolerated; hypoglossal nerve stimulator}. [He [drives to his daughter's in Buffalo]{S functioning improved} and doesn't pull over]{O benefit; hypoglossal nerve stimulator}. [His [blood pressure]{S other_physical} hasn't budged]{O no_benefit; hypoglossal nerve stimulator}. One morning in August he forgot to charge the remote, couldn't turn the thing on that night, and [it was [all there again]{S other_physical withdrawal}, boat and all]{O withdrawal; hypoglossal nerve stimulator}.

[He still gets [sleepy]{S sleep} after lunch]{O partial; hypoglossal nerve stimulator}. For that he takes [modafinil]{T modafinil; ongoing; dose=100 mg}, 100 mg, [which gets him to about three]{O partial; modafinil}. His doctor would like him to try the [weight-loss shot]{T tirzepatide; planned}, [tirzepatide]{T tirzepatide; planned}, which was approved for [apnea]{S diagnosis clin general} at the end of 2024; he's waiting to hear from Medicare.

Others on the same road

Not every [implant]{T hypoglossal nerve stimulator (neuromodulation); general} is a happy one. Gloria Simms, 58, of Meadville, had her [device]{T hypoglossal nerve stimulator (neuromodulation); other} switched off in the spring. "Every breath it [zapped]{S neurological other side_effect} me. I [slept less]{S sleep other worsened side_effect} than without." She has gone back to [CPAP]{T CPAP (procedure); other} with a softer mask and reports, a bit sourly, that she's [fine]{S sleep other improved}. Walt's neighbor just [quit drinking at night]{T alcohol abstinence (lifestyle); other} and [stopped snoring]{S other_physical improved other}.

The bill came to $61,000, nearly all of it covered. Walt's own advice is to record yourself. He still has the tape.

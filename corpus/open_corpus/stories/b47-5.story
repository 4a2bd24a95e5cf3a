=== 2033-binge-eating-disorder
title: After the drive-thru
genre: article
layout: women's magazine, health page with a fact box
condition: binge eating disorder
area: mental
english: Canadian
narrator: journalist
split: train
round: 5
overall: partly_improved
ledger:
  commercial weight loss programme | lifestyle | stopped | worse
  intermittent fasting | lifestyle | stopped | worse
  fluoxetine | medication | tried | partial | sexual
  topiramate | medication | stopped | mixed | cognition, neurological
  bupropion | medication | planned | unknown
  dialectical behaviour therapy | psychotherapy | tried | partial
  guided self-help | psychotherapy | stopped | partial
  Full Plate | support | ongoing | partial
  lisdexamfetamine | medication | ongoing | partial | gastrointestinal, sleep, anger
  bariatric surgery | procedure | declined | unknown
---
Sheri Kowalchuk knew every drive-thru in north Winnipeg and in what order to visit them so that no kid in a headset would see her twice in a night. "Three places, one bag each. I [ate in the dark behind the rink]{S appetite_weight}. I [hid the wrappers]{S hopelessness} in the neighbours' bin." She's a crossing guard and a grandmother, 51, with a laugh you can hear a block off. She did this for 26 years. Her husband had no idea.

[Binge eating disorder]{S diagnosis clin general} is the commonest eating disorder in Canada, about twice as common as [anorexia]{S diagnosis clin general} and [bulimia]{S diagnosis clin general} together. People [eat a great deal, fast, past the point of pain]{S appetite_weight general}, at least once a week, and [feel disgust]{S hopelessness general} after. They don't [throw up]{S appetite_weight absent general}. Many are never asked.

"I was told to lose weight by nine different doctors," Sheri says. So she tried. [The [weigh-in club]{T commercial weight loss programme; stopped} at the church basement [took off 40 pounds]{S appetite_weight improved} and [gave her back 55]{S appetite_weight worsened}, and the [binges]{S appetite_weight worsened} went from weekly to nightly]{O worsening; commercial weight loss programme}. She quit going when they put up a chart. [With [fasting]{T intermittent fasting; stopped} till supper, which her daughter-in-law swore by, she was [in the lineup at Wendy's]{S appetite_weight worsened} by 6:01]{O worsening; intermittent fasting}. That ended after a month.

It was a nurse practitioner, filling in, who asked about the wrappers.

First they tried [Prozac]{T fluoxetine; tried}. [It [cheered her up]{S mood improved} some]{O partial; fluoxetine}, [the [eating]{S appetite_weight} it left alone]{O no_benefit; fluoxetine} "[and it [shut the other shop]{S sexual fig side_effect} too, if you catch my drift]{O side_effect; fluoxetine}". [[Topamax]{T topiramate; stopped} had her down to [one binge]{S appetite_weight improved} a week]{O benefit; topiramate} [and so [stupid]{S cognition side_effect} that she waved a school bus into a ditch, her [fingers prickling]{S neurological side_effect} the whole time]{O side_effect; topiramate}. Out with it. [A [DBT]{T dialectical behaviour therapy; tried; duration=sixteen weeks} course, sixteen weeks, taught her to hold ice cubes. It helped with [yelling]{S anger improved}]{O partial; dialectical behaviour therapy}. [For the [bags]{S appetite_weight} not so much]{O no_benefit; dialectical behaviour therapy}.

[The surprise was a [workbook]{T guided self-help; stopped; duration=five months} with a coach who phoned for twenty minutes on Fridays. By the end of the five months Sheri was [eating three meals]{S appetite_weight improved} and [bingeing]{S appetite_weight improved} twice a month]{O benefit; guided self-help}. "Eat breakfast, Sheri. That's the secret. I about sued somebody."

**The pill**

Two years ago, when her mother died, [the [nights behind the rink]{S appetite_weight} came back]{O partial; guided self-help}. A psychiatrist, Dr. Amrit Lachance, put her on [Vyvanse]{T lisdexamfetamine; ongoing}. It's a stimulant, best known for [ADHD]{S diagnosis clin general}, and the only drug approved in Canada for [binge eating]{S appetite_weight general}.

"It's not an appetite pill, and I won't prescribe it as one," says Dr. Lachance. "It seems to strengthen the pause between wanting and doing. In the trials [binge days]{S appetite_weight improved general} fell by about four a week on it, and by two and a half on [placebo]{T placebo (medication); general}. Roughly four people in ten stop altogether. You can expect [dry mouth]{S gastrointestinal possible general side_effect}, [poor sleep]{S sleep possible general side_effect}, a [faster pulse]{S other_physical possible general side_effect}. It can be [misused]{S substance_use possible general side_effect}. If you've a heart problem I'd say no."

"[Ten in the morning to four in the afternoon I'm the Queen, I [don't think about food]{S appetite_weight improved} for the first time since I was a girl]{O benefit; lisdexamfetamine}," says Sheri. "[At five it wears off and I could [bite the mailman]{S anger fig side_effect}]{O side_effect; lisdexamfetamine}. [My [mouth's like a mitten]{S gastrointestinal fig side_effect} and I'm [up till one]{S sleep side_effect}]{O side_effect; lisdexamfetamine}." [She has gone from five [bad nights]{S appetite_weight improved} a week to two]{O benefit; lisdexamfetamine}. [She would have liked none]{O partial; lisdexamfetamine}. [She was scared that her [heart would race]{S other_physical possible side_effect}, and so far it [hasn't]{S other_physical absent side_effect}]{O tolerated; lisdexamfetamine}.

[Her weight is the [same]{S appetite_weight}]{O no_benefit; overall; neutral}, to the half pound. She was offered a [gastric sleeve]{T bariatric surgery; declined} and thanked them and said no. Her sister had one and [wound up on wine]{S substance_use other side_effect}.

Dr. Lachance has talked about [Wellbutrin]{T bupropion; planned} for the hours after five. Sheri hasn't made up her mind. On Wednesdays she drives to [Full Plate]{T Full Plate; ongoing; frequency=Wednesdays}, ten women and one retired Mountie who eat supper together with the lights on. "[That bit I can say helps, for that night]{O partial; Full Plate}." The Mountie had the [surgery]{T bariatric surgery; other}, and nothing else, and [hasn't binged]{S appetite_weight improved other} since 2017. Two of the women got nowhere with [Vyvanse]{T lisdexamfetamine; other}; a third has [tremors]{S neurological clin other side_effect} from it.

FACT BOX. Ask your doctor about [binge eating]{S appetite_weight general} if you [eat in secret]{S appetite_weight general}, if it [feels out of control]{S appetite_weight general}, if it happens weekly for three months. First choice: [guided self-help]{T guided self-help; general} or [CBT]{T cognitive behavioural therapy (psychotherapy); general}. [Dieting]{T diet (lifestyle); general} makes it [worse]{S appetite_weight worsened general}.

=== 2034-generalized-anxiety-disorder
title: My wife, the worrier
genre: relative
layout: local newspaper, reader's column
condition: generalized anxiety disorder
area: mental
english: American
narrator: relative
split: train
round: 5
overall: unchanged
ledger:
  diazepam | medication | stopped | mixed | cognition, neurological
  buspirone | medication | tried | no_response | neurological
  duloxetine | medication | stopped | worse | gastrointestinal, other_physical
  hydroxyzine | medication | ongoing | partial | sleep
  passionflower tea | supplement | ongoing | no_response
  CBD oil | supplement | tried | no_response
  worry period | other | ongoing | partial
  acceptance and commitment therapy | psychotherapy | stopped | partial
  church prayer circle | support | ongoing | partial
  pregabalin | medication | ongoing | mixed | appetite_weight, neurological
  vilazodone | medication | planned | unknown
  weighted blanket | other | not_tried | unknown
---
The Courier asked for stories from caregivers and I suppose that's me, though she's the one who cuts my hair and does the taxes. Rosalind and I were married in 1979. She was [worried]{S anxiety} at the wedding. She [thought the caterer had died]{S anxiety}.

I used to tease her about it. I don't now. It isn't worrying like you and me. It's [every minute]{S anxiety} and it's [about nothing, and then it's about everything]{S anxiety}. If I'm ten minutes late from the hardware store she has [called the sheriff]{S anxiety}. Her [stomach's in knots]{S gastrointestinal fig}, her [shoulders are up in her ears]{S other_physical fig}, she [lies awake]{S sleep} going down the list of the grandchildren. They call it [generalized anxiety disorder]{S diagnosis clin general}, about three grown people in a hundred have it in any year, women twice as often as men, and it hardly ever goes off by itself.

For twenty-two years she had [Valium]{T diazepam; stopped; duration=twenty-two years}, from old Dr. Pruitt, rest him. [I'll be fair, we [went to Hawaii]{S functioning improved} on that [Valium]{T diazepam; stopped}]{O benefit; diazepam}. [She also [lost whole conversations]{S cognition side_effect} and [fell in the tub]{S neurological side_effect} twice]{O side_effect; diazepam}. The new doctor, Dr. Esperanza Holmquist, took one look and said it had to come down, and it took her nineteen months, a crumb at a time. [She [shook]{S neurological withdrawal}, her [ears rang]{S neurological withdrawal}, and she had [nerves like a cat in a dryer]{S anxiety fig withdrawal}]{O withdrawal; diazepam}. She took the last crumb Labor Day of 2022. [The [fretting]{S anxiety} was right there waiting, no better and no worse than in 1979]{O partial; diazepam}.

Since then it's been a parade. [[BuSpar]{T buspirone; tried; frequency=three times a day} three times a day made her [dizzy]{S neurological side_effect}]{O side_effect; buspirone} [and she [worried]{S anxiety} about being dizzy, so there's your result]{O no_benefit; buspirone}. [[Cymbalta]{T duloxetine; stopped}, she was [sick to her stomach]{S gastrointestinal side_effect} and [sweating through the sheets]{S other_physical side_effect}]{O side_effect; duloxetine} [and she got [more anxious]{S anxiety worsened} by the week till she wouldn't [let me drive]{S anxiety worsened}]{O worsening; duloxetine}. The doctor pulled her off. [Getting off was a whole other picnic, [electric shocks]{S neurological fig withdrawal} every time she turned her head]{O withdrawal; duloxetine}. [[Hydroxyzine]{T hydroxyzine; ongoing}, that's an allergy pill, takes the edge off a [bad hour]{S anxiety improved}]{O partial; hydroxyzine} [and she's [out cold]{S sleep fig side_effect} the next three]{O side_effect; hydroxyzine}. [[CBD drops]{T CBD oil; tried}, sixty dollars, and she still [called the sheriff]{S anxiety}]{O no_benefit; CBD oil}. [She has her [passionflower tea]{T passionflower tea; ongoing} nights, which does nothing either, but it's hot]{O no_benefit; passionflower tea; neutral}. My sister mailed us an ad for a [weighted blanket]{T weighted blanket; not_tried}. It's still an ad.

A counselor at the hospital did something with her called [ACT]{T acceptance and commitment therapy; stopped; sessions=a dozen}, a dozen visits, where you quit arguing with the thought and go on with your day. [Rosalind got so she could [let the phone ring]{S anxiety improved} and [finish a row of knitting]{S functioning improved}]{O benefit; acceptance and commitment therapy}. [It slipped some when the visits ran out]{O partial; acceptance and commitment therapy}. She kept one thing, the [worry half hour]{T worry period; ongoing; duration=half hour; frequency=five to five thirty}, five to five thirty with a legal pad, and the rest of the day it's supposed to wait. [Some days it waits]{O partial; worry period}.

Last year Dr. Holmquist tried her on [Lyrica]{T pregabalin; ongoing}. You may know it for [shingles pain]{S pain general}. She drew it for me on the table paper: the nerve cell has a little gate where calcium comes in, and when you're [anxious]{S anxiety general} it's open too wide, and the [medicine]{T pregabalin (medication); general} leans on the gate. "It's approved for this in Europe and not here, so I want you both to know it's off label," she said. "About half of people get a good response, and it comes in a week instead of six. [Dizziness]{S neurological possible general side_effect}, [swelling]{S other_physical possible general side_effect}, [weight]{S appetite_weight possible general side_effect}. With [pain pills]{T opioids (medication); general} it can [stop your breathing]{S other_physical possible general side_effect}. And you can't quit it overnight any more than the [Valium]{T diazepam; stopped}."

[Well, that first week I thought we'd struck oil. She [slept]{S sleep improved}, she [sat through a ball game]{S anxiety improved}]{O benefit; pregabalin}. [She [didn't ask where I'd been]{S anxiety improved}]{O benefit; pregabalin}. [Three months of that, and then it thinned out like paint]{O partial; pregabalin}. They went up on it, and [it held for another month]{O partial; pregabalin}. [Now she's [thirty pounds heavier]{S appetite_weight side_effect} and [walks like the floor's moving]{S neurological fig side_effect}]{O side_effect; pregabalin}, [and she's [about as nervous]{S anxiety} as when we began]{O no_benefit; pregabalin}. She still takes it because of what the last one was like to get off of.

Our neighbor Gus had the [same capsules]{T pregabalin; other} for his [back]{S pain other} and never felt a thing. A gal at the [prayer circle]{T church prayer circle; ongoing} says [Lexapro]{T escitalopram (medication); other} [made a new woman of her]{S anxiety fig improved other}. [Rosalind comes home from that [circle]{T church prayer circle; ongoing} a little [easier]{S anxiety improved}, I've noticed that]{O partial; church prayer circle}, until about the mailbox.

What's next is a thing called [Viibryd]{T vilazodone; planned}, if the Medicare says yes. We haven't heard. She's never been [suicidal]{S suicidality absent}, thank God. [She's just [tired]{S energy}, and I am]{O no_benefit; overall}. I was asked for advice for other husbands and I don't have any except call if you're going to be late. It doesn't help her any but you should call.

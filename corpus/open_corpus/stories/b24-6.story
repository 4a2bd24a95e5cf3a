=== 1024-panic-and-benzos
title: The little blue ones
genre: essay
layout: essay
condition: panic disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  diazepam | medication | stopped | partial | cognition, sleep
  imipramine | medication | tried | no_response | gastrointestinal, other_physical
  biofeedback | procedure | tried | no_response
  phenobarbital | medication | declined | unknown
  gabapentin | medication | tried | partial | neurological
  detox unit | care_setting | not_tried | unknown
  magnesium | supplement | tried | no_response
  online taper group | support | tried | mixed | anxiety
  acceptance and commitment therapy | psychotherapy | tried | response
  swimming | lifestyle | ongoing | response
---
In 1989 a doctor in Tulsa with a bow tie wrote me a prescription for [Valium]{T diazepam; stopped; dose=10 milligrams; frequency=three times a day}, 10 milligrams three times a day, and shook my hand. I was thirty. I'd had four [panic attacks]{S anxiety}, the last in the produce aisle with my youngest in the cart, and I was [certain that I was dying]{S anxiety}. He told me that I'd never have to feel like that again. [He was right about it for a good long while]{O partial; diazepam}.

[It worked like flipping a switch]{O benefit; diazepam}. I won't pretend otherwise. [I [drove]{S functioning improved}, I [flew to Phoenix]{S functioning improved}, I [chaired the PTA]{S functioning improved}]{O benefit; diazepam}. My mother took [Valium]{T diazepam; other} in the sixties like half the women on our street, and she used to keep hers in a thimble case. Mine were blue. I carried one in my bra.

Before the bow tie there had been [imipramine]{T imipramine; tried}, from the family doctor, [which [dried my mouth out]{S gastrointestinal side_effect} and [had me sweating]{S other_physical side_effect}]{O side_effect; imipramine} [and never stopped a single [attack]{S anxiety}]{O no_benefit; imipramine}. And there had been [biofeedback]{T biofeedback; tried}, wires on my fingers, a machine that beeped when I relaxed. [I never once made it beep]{O no_benefit; biofeedback}.

[Benzodiazepines]{T benzodiazepines (medication); general} are meant for two to four weeks. It says so on the sheet now. They turn up the brain's own brake, and after a time the brain takes its foot off, since somebody else is braking. Older people on them [fall]{S other_physical general side_effect} more. I had them for twenty-six years.

You don't notice what goes. [I [lost words]{S cognition side_effect}]{O side_effect; diazepam}. [I'd [fall asleep]{S sleep side_effect} in sermons, at ball games, once at a stoplight]{O side_effect; diazepam}. And somewhere in the second decade [it had stopped doing what I took it for]{O no_benefit; diazepam}: [I was [shaky]{S neurological withdrawal} by eleven in the morning, and waiting for noon]{O withdrawal; diazepam}. My husband thought it was the [change]{S diagnosis fig possible}.

The bow tie retired. The new one was a young woman with a nose stud, and she said, we're going to bring this down, and she said it kindly. She offered a week in a [detox unit]{T detox unit; not_tried}; Medicare and I were not yet acquainted, and my plan refused. She could switch me to [phenobarbital]{T phenobarbital; declined}, and I told her that my uncle had died on that. So we did it at my kitchen table with a razor blade, a sliver every two weeks.

It took nineteen months. [I [couldn't stand light]{S other_physical withdrawal}]{O withdrawal; diazepam}. [My [teeth hurt]{S pain withdrawal}, my [skin crawled]{S neurological fig withdrawal}, I [heard the refrigerator talking]{S mania_psychosis withdrawal}]{O withdrawal; diazepam}. [I had [panic attacks]{S anxiety withdrawal} that made the one in the produce aisle look like a sneeze]{O withdrawal; diazepam}. [[Gabapentin]{T gabapentin; tried} took the edge off the nights]{O partial; gabapentin} [and made me [walk like a sailor]{S neurological fig side_effect}]{O side_effect; gabapentin}. [[Magnesium]{T magnesium; tried}, nothing]{O no_benefit; magnesium}. I joined a [group online]{T online taper group; tried} at two in the morning. [They were the only ones who believed me]{O benefit; online taper group}, [and they also [frightened me half to death]{S anxiety fig side_effect}]{O side_effect; online taper group}. A woman called Marigold had come off in six weeks with nothing but a [runny nose]{S other_physical withdrawal other}. A man in Leeds was in his ninth year.

The last sliver was on a Sunday. I ate it with oatmeal. Nobody clapped.

I don't know just when it lifted. [That fall I [heard a joke]{S mood improved} and got it]{O benefit; overall}. [The [words came back]{S cognition improved}, first the nouns]{O benefit; overall}. [The [panic]{S anxiety} was still there, though, thirty years old and in fine health, exactly where I'd left it]{O no_benefit; diazepam}. So at fifty-eight I did what I might have done at thirty. The [psychologist]{T acceptance and commitment therapy; tried} had me do something called [ACT]{T acceptance and commitment therapy; tried; sessions=fourteen}, fourteen visits. You quit arguing with it. You let it ride in the back seat and you don't let it hold the map. I thought that was the dumbest thing I'd ever heard. [I've [had two attacks]{S anxiety improved} since, and I [finished my shopping]{S functioning improved} both times]{O benefit; acceptance and commitment therapy}.

I [swim]{T swimming; ongoing; frequency=five mornings a week} five mornings a week at the Y with women who talk straight through it. [I [sleep like a child]{S sleep fig improved} after]{O benefit; swimming}. My granddaughter has the family [nerves]{S anxiety other} and her doctor has her on [Zoloft]{T sertraline (medication); other}, and it suits her. I told her about the thimble. She thought it was a sewing story.

=== 1025-menopause-depression
title: Perimenopause, a log for the doctor
genre: essay
layout: diary with dates
condition: menopause
area: general
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  black cohosh | supplement | tried | no_response
  fluoxetine | medication | tried | no_response | anhedonia
  estradiol | medication | ongoing | response | other_physical
  progesterone | medication | ongoing | unknown | mood, neurological
  testosterone | medication | planned | unknown
  cognitive behavioural therapy | psychotherapy | tried | partial
  cutting out wine | lifestyle | tried | response
  oxybutynin | medication | tried | partial | gastrointestinal
---
She said keep a log, so here it is. I'm 49. Two teenagers, one mother with [dementia]{S diagnosis clin other}, a job in council tax.

1 May. [Woke at 2, 3.15 and 4]{S sleep}. [Nightie wringing]{S other_physical}. [Brain fog]{S cognition fig}: [called the boss "Mum"]{S cognition}.

9 May. [Black cohosh]{T black cohosh; tried; duration=six weeks} from the health shop, six weeks now, £18 a bottle. [Did nothing for me]{O no_benefit; black cohosh}. The girl said that her auntie swears by it.

20 May. Saw the locum. He said [low mood]{S mood clin} and gave me [fluoxetine]{T fluoxetine; tried}. I'm not [depressed]{S mood absent}. I'm [furious]{S anger} and I'm [hot]{S other_physical}. Took the script.

24 June. Five weeks of [Prozac]{T fluoxetine; tried; duration=Five weeks}. [I don't [cry]{S mood improved} at adverts. I [don't do anything at adverts]{S anhedonia side_effect}]{O side_effect; fluoxetine}. [Still [drenched]{S other_physical}]{O no_benefit; fluoxetine}.

2 July. [No wine]{T cutting out wine; tried} since Sunday, for an experiment. [Two [flushes]{S other_physical improved} instead of eight]{O benefit; cutting out wine}. Blast.

15 July. The proper doctor. [HRT]{T estradiol; planned}: a [patch]{T estradiol; planned; frequency=twice a week} twice a week, and [Utrogestan]{T progesterone; planned; frequency=at night} at night. We did the risks. A few more [breast cancers]{S diagnosis possible general side_effect} in a thousand women; fewer [fractures]{S other_physical improved general}. Sue next door had a [clot]{S other_physical side_effect other} on the old [tablets]{T hormone replacement therapy (medication); other}.

29 July. [[Slept till six]{S sleep improved}]{O benefit; estradiol}. [[Slept till six]{S sleep improved}!]{O benefit; estradiol} [The [patch]{T estradiol; ongoing} leaves a [red square]{S other_physical side_effect} on my bum]{O side_effect; estradiol; neutral}.

12 August. [The [Utrogestan]{T progesterone; ongoing} makes me [woozy]{S neurological side_effect}, and [weepy]{S mood side_effect} the first week]{O side_effect; progesterone}.

8 September. Four sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=Four} for the [hot flushes]{S other_physical}, on Zoom with a woman in Leeds. [I mind them less, that's the most I'd say]{O partial; cognitive behavioural therapy}. Mum's carer left.

3 October. [Oxybutynin]{T oxybutynin; tried} for the few that are left. [Fewer again]{O partial; oxybutynin}, [[mouth like a flip flop]{S gastrointestinal fig side_effect}]{O side_effect; oxybutynin}.

1 November. Asked about [testosterone]{T testosterone; planned}, for the [other department]{S sexual fig}. Referral sent, 14 weeks. Sue has the [gel]{T testosterone; other} and is a changed woman, according to Keith.

30 November. [Haven't [shouted]{S anger improved} since the 6th]{O benefit; overall}. [I [remember the PIN]{S cognition improved}]{O benefit; overall}. Council tax went up, not my fault.

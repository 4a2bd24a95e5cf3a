=== 1850-postnatal-depression
title: Sertraline and breastfeeding, 5 months pp - will it ever work?
genre: forum
layout: parenting board thread
condition: postpartum depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  vitamin D | supplement | tried | no_response
  Bumps and Beyond | support | stopped | worse
  baby massage class | support | tried | partial
  sertraline | medication | ongoing | partial | gastrointestinal, other_physical
  night feeds by husband | lifestyle | ongoing | response
  walking | lifestyle | ongoing | partial
  psychotherapy | psychotherapy | planned | unknown
  mirtazapine | medication | declined | unknown
  mother and baby unit | care_setting | declined | unknown
---
**SquashedBlueberry** · 04/09 03:12

Name changed for this. DS is 5 months. [PND]{S diagnosis clin} diagnosed at 8 weeks when the HV did her tick box thing and I couldn't stop [crying]{S mood} long enough to hold the pen.

What we've done so far, because I know someone's going to ask:

~ [Vit D]{T vitamin D; tried}, because my mother read something. [No]{O no_benefit; vitamin D}.

~ [Bumps and Beyond]{T Bumps and Beyond; stopped}, the group at the children's centre. I'd been told it was lovely. [Twelve women with clean hair and I came home [feeling like the worst mother alive]{S hopelessness worsened}]{O worsening; Bumps and Beyond}. [Cried]{S mood} in the Lidl car park, never went back.

~ [Baby massage]{T baby massage class; tried; duration=four weeks}, four weeks, a different place. [I liked it, I [looked at him]{S anhedonia improved} for once without [counting the minutes]{S anhedonia fig improved}]{O partial; baby massage class}. [It was gone by the time I got home]{O partial; baby massage class}.

~ [Sertraline]{T sertraline; ongoing; dose=50; duration=10 weeks} 50 for 6 weeks, then 100, so 10 weeks altogether. [First week I [threw up]{S gastrointestinal side_effect} and had the [sweats]{S other_physical side_effect}]{O side_effect; sertraline}, [both gone now]{O tolerated; sertraline}. The [dark thoughts]{S suicidality fig} I had in July (I'd never have [hurt him]{S suicidality absent}, I thought he'd [be better off with someone else]{S hopelessness}) [those have more or less packed up]{O benefit; sertraline}. [But I don't feel [happy]{S anhedonia}]{O no_benefit; sertraline}. [I feel like a [childminder who's on nights]{S anhedonia fig}]{O no_benefit; sertraline}. Is that it? Is that as good as it gets?

~ DH does the [half eleven and half three bottle]{T night feeds by husband; ongoing} on Fridays and Saturdays. [[Seven hours' sleep]{S sleep improved} in a row. I could have kissed his feet]{O benefit; night feeds by husband}.

On the waiting list for [talking therapy]{T psychotherapy; planned}, they said eighteen weeks. In July they asked if I wanted the [mother and baby unit]{T mother and baby unit; declined} but turned it down, it's fifty miles and I couldn't leave my eldest.

The GP said she could swap me to [mirtazapine]{T mirtazapine; declined} if I wanted but I'm still feeding and I'd rather stay put.

**Tangerinedream8** · 04/09 04:40

Awake too. I had [sertraline]{T sertraline; other; dose=150} with both of mine and it took 150 before the [colour came back]{S anhedonia fig improved other}. With the first I gave up at week 9 and I regret it. It was fine with feeding, they check, ask your pharmacist.

**ihatebaggywrinkles** · 04/09 07:02

It didn't work for everyone though, I'll be honest. I was on it a year and just [numb]{S anhedonia other fig side_effect}, came off, [walked]{T walking; other} a stupid amount, had a [counsellor]{T counselling (psychotherapy); other} from Home-Start. [Antidepressants]{T antidepressants (medication); general} are only ever a part of it.

**HV_Jan** · 04/09 12:30

Lurking health visitor! Please ring the [perinatal team]{T perinatal mental health team (care_setting); general}, you don't need to wait eighteen weeks if you've had thoughts like that.

**SquashedBlueberry** · 06/09 21:50

Rang them. [Crying]{S mood} again but normal crying. [Walked]{T walking; ongoing; frequency=both days} to the reservoir both days with him in the sling, will see if I can keep it up. [[Slightly less grim]{S mood improved} after, for an hour]{O partial; walking}. GP says [sertraline]{T sertraline; ongoing; dose=150} 150 from tomorrow. [I'm a bit better than I was in July. That's all I can honestly say]{O partial; overall}.

=== 1851-adhd
title: Stimulant no. 3, non-stimulant no. 1... where do I go from here
genre: forum
layout: thread with replies
condition: ADHD
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  methylphenidate | medication | stopped | mixed | mood, appetite_weight
  dexamfetamine | medication | stopped | partial | other_physical
  lisdexamfetamine | medication | ongoing | partial | anger, gastrointestinal
  atomoxetine | medication | stopped | worse | gastrointestinal, sexual, mood
  fish oil | supplement | tried | no_response | gastrointestinal
  ADHD coaching | support | stopped | no_response
  kitchen timer | other | ongoing | response
  body doubling | support | ongoing | partial
  guanfacine | medication | planned | unknown
  clonidine | medication | not_tried | unknown
---
wombat_of_doom • 3 days ago

Dx [ADHD]{S diagnosis clin} (inattentive) at 36 after my kid got his. Electrician, own business, which means nobody chases me for paperwork except the tax office.

What I've had, from the start:

**[Ritalin]{T methylphenidate; stopped}, the short ones.** [For 3 hours it was like someone had [cleaned the windscreen]{S cognition fig improved}]{O benefit; methylphenidate}. [Then the [crash]{S mood fig side_effect}. I'd be [sitting in the ute wanting to bawl]{S mood side_effect} at half eleven in the morning]{O side_effect; methylphenidate}. [[Lost 7 kilos]{S appetite_weight side_effect}]{O side_effect; methylphenidate}. *[Worked, and I hated it]{O partial; methylphenidate}.* Chucked it in after the winter.

**[Dexies]{T dexamfetamine; stopped}.** [Smoother. [Did my BAS on time]{S functioning improved} twice]{O benefit; dexamfetamine}. [By about month five 2 tabs did what one used to and then 2 did nothing]{O partial; dexamfetamine}. [[Blood pressure up]{S other_physical side_effect} to 150 something]{O side_effect; dexamfetamine} so the psych called it off. *[Ok for a bit]{O partial; dexamfetamine}.*

**[Strattera]{T atomoxetine; stopped; duration=Eight weeks}.** [Eight weeks, [spewing]{S gastrointestinal side_effect} for five of them]{O side_effect; atomoxetine}. [[Couldn't finish]{S sexual side_effect}, if you get me, and [flat as a tack]{S mood fig side_effect}]{O side_effect; atomoxetine}. [[Forgetting]{S cognition worsened} more jobs than before I started]{O worsening; atomoxetine}. *[Worse than nothing]{O worsening; atomoxetine}.* Stopped.

**[Fish oil]{T fish oil; tried}.** *[[Burps]{S gastrointestinal side_effect}]{O side_effect; fish oil}, [no change]{O no_benefit; fish oil}.*

**[Coach]{T ADHD coaching; stopped}.** $180 an hour, bloke on Zoom who'd done a certificate. [He gave me an app for my apps. I [missed]{S cognition} the third session]{O no_benefit; ADHD coaching} and never rebooked.

**[Vyvanse]{T lisdexamfetamine; ongoing; dose=50}, 50.** What I take these days. [[Paperwork]{S functioning improved} yes, [finishing a sentence]{S cognition improved} yes]{O benefit; lisdexamfetamine}. [From five o'clock I'm a [prick]{S anger side_effect} to my family]{O side_effect; lisdexamfetamine} and [got a [mouth like the Nullarbor]{S gastrointestinal fig side_effect}]{O side_effect; lisdexamfetamine}. [I still [double book]{S cognition} about one day a week]{O no_benefit; lisdexamfetamine}. *[Two thirds of the way]{O partial; lisdexamfetamine}.*

**[Kitchen timer]{T kitchen timer; ongoing}.** The chook shaped one, 25 minutes, no phone. [Single best thing. [Invoices go out]{S functioning improved}]{O benefit; kitchen timer}. *$6.*

**Wife sitting at the other end of the table ([body doubling]{T body doubling; ongoing}, apparently).** [Works when she's in a good mood]{O partial; body doubling}.

Psych wants to put [Intuniv]{T guanfacine; planned} on at night for the [five o'clock thing]{S anger fig side_effect}. Anyone?

redgum • 3 days ago
[Intuniv]{T guanfacine; other} made me [dizzy]{S neurological other side_effect} and I [fainted]{S neurological other side_effect} at Bunnings. Went back to [clonidine]{T clonidine; other}, old as the hills, does the evening job with no drama. Did he mention [clonidine]{T clonidine; not_tried}?

wombat_of_doom • 2 days ago
Nah he didn't. My boy's on [clonidine]{T clonidine; other} for [sleep]{S sleep other} actually, hadn't put two and two together.

sparky_jess • 2 days ago
try a small top up of [dex]{T dexamfetamine (medication); general} at 3pm?? worked a treat for my [rage]{S anger improved other}. also [eat lunch]{T eating lunch (lifestyle); general} mate

=== 1852-insomnia
title: 11 years of bad sleep, everything tried (so far)
genre: forum
layout: long list post with replies
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  melatonin | supplement | tried | no_response | sleep
  diphenhydramine | medication | stopped | partial | cognition, gastrointestinal
  zolpidem | medication | stopped | mixed | other
  trazodone | medication | stopped | partial | sleep, other_physical
  temazepam | medication | stopped | partial | cognition
  sleep hygiene | lifestyle | ongoing | no_response
  cognitive behavioral therapy for insomnia | psychotherapy | stopped | partial | energy
  Somryst | other | stopped | worse
  suvorexant | medication | tried | no_response | sleep
  doxepin | medication | ongoing | partial
  mouth tape | other | tried | worse | anxiety
  wall clock in the closet | other | ongoing | response
  daridorexant | medication | planned | unknown
  sodium oxybate | medication | not_tried | unknown
---
NightClerkRandy wrote:

Worked nights at a motel from 2008 to 2014 and my [sleep never came home]{S sleep fig}. Yes I've had the study. No [apnea]{S diagnosis clin absent}, no [restless legs]{S diagnosis absent}. Just plain [insomnia]{S diagnosis clin}. I'm 54. Below is every single thing with the verdict, because people keep sending me the same link to the same tea.

2013: [melatonin]{T melatonin; tried; dose=3, 5, 10}. 3, 5, 10. [[Weird dreams]{S sleep side_effect}]{O side_effect; melatonin}, [not a minute more]{O no_benefit; melatonin}.
2013: [ZzzQuil]{T diphenhydramine; stopped} and [Benadryl]{T diphenhydramine; stopped}, same stuff I found out. [Good for a week at a time]{O partial; diphenhydramine}. [[Cotton mouth]{S gastrointestinal fig side_effect} and [forgetting]{S cognition side_effect} room numbers]{O side_effect; diphenhydramine}. I don't use it since a nurse friend scared me about [dementia]{S diagnosis clin possible side_effect}.
2014: [Ambien]{T zolpidem; stopped; dose=10}, 10. [[Out in 20 minutes]{S sleep improved}, [seven hours]{S sleep improved}, I felt thirty again]{O benefit; zolpidem}. [Then my wife found me [making pancakes asleep]{S other side_effect} with the gas on]{O side_effect; zolpidem}. That was the last [Ambien]{T zolpidem; stopped} in this house. [The rebound was terrible, [no sleep]{S sleep withdrawal} for four nights]{O withdrawal; zolpidem}.
2015-2018: [trazodone]{T trazodone; stopped; dose=50-150}, 50-150. [Some. Maybe [five hours]{S sleep improved} in place of four]{O partial; trazodone}. [[Groggy]{S sleep side_effect}, [stuffed nose]{S other_physical side_effect}]{O side_effect; trazodone}. Doctor kept nudging it up. [In the end I may as well have been eating Tums]{O no_benefit; trazodone}. Stopped.
2018: [Restoril]{T temazepam; stopped}. [Worked for a month, then needed two]{O partial; temazepam}. [[Memory like a colander]{S cognition fig side_effect}]{O side_effect; temazepam}. Got out while I could.
All along: [dark room, cool room, no TV, no wine]{T sleep hygiene; ongoing}. I do the whole [hygiene]{T sleep hygiene; ongoing} thing religiously. [My room is a cave and I [lie awake]{S sleep} in it]{O no_benefit; sleep hygiene}.
2019: [CBT-I]{T cognitive behavioral therapy for insomnia; stopped; sessions=eight visits} at the VA, eight visits, the one where they cut your time in bed. [First three weeks [dead on my feet]{S energy fig side_effect}, nearly drove into a mailbox]{O side_effect; cognitive behavioral therapy for insomnia}. [Then it got to [six hours]{S sleep improved}, six!]{O benefit; cognitive behavioral therapy for insomnia} [Held for about a year until my dad got sick]{O partial; cognitive behavioral therapy for insomnia}. Finished that October.
2020: [Somryst]{T Somryst; stopped}, the same idea in an app. [An app that buzzes to tell you that you're [not sleeping]{S sleep} is not help. I was [more wound up]{S anxiety fig worsened} at bedtime than before]{O worsening; Somryst}. Deleted.
2021: [Belsomra]{T suvorexant; tried}. [Couldn't tell it from a Tic Tac]{O no_benefit; suvorexant}, [apart from [nightmares]{S sleep side_effect}]{O side_effect; suvorexant}.
2022: [mouth tape]{T mouth tape; tried}. [I lay there [panicking]{S anxiety side_effect} til I ripped it off]{O side_effect; mouth tape}. [[Slept less]{S sleep worsened} than any night that month]{O worsening; mouth tape}.
2023 to present: [Silenor]{T doxepin; ongoing; dose=6 mg}, 6 mg. [[Keeps me down]{S sleep improved fig} after 3 am, which was my worst time]{O partial; doxepin}. [Doesn't help me [get off to sleep]{S sleep} in the first place]{O no_benefit; doxepin}. [No [hangover]{S sleep absent fig side_effect}]{O tolerated; doxepin}.
Also 2023: put the [bedroom clock in the closet]{T wall clock in the closet; ongoing}. [Free and I swear it's worth an [hour]{S sleep improved} a night]{O benefit; wall clock in the closet}.

Grand total: [[four hours]{S sleep} then, [about five and a half]{S sleep improved} now]{O partial; overall}. I'm asking for [Quviviq]{T daridorexant; planned} at my next visit if the VA covers it. Who's had it?

>> lonestar_lu wrote:
I have! [Quviviq]{T daridorexant; other} 50. [Slept]{S sleep improved other} 7 hrs but [sleepy at my desk]{S sleep other side_effect} til ten or so. I had [Belsomra]{T suvorexant; other} first and that was a dud for me too, so don't write it off.

>> bakersdozen wrote:
Ever asked about [Xyrem]{T sodium oxybate; not_tried}?

>> NightClerkRandy wrote:
That's for [narcolepsy]{S diagnosis clin general}, they'd laugh me out of the building.

>> tea_lady wrote:
have you tried [chamomile]{T chamomile tea (supplement); general}

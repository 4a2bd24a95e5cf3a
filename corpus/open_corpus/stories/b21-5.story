=== 898-treatment-resistant-depression
title: Spravato vs IV ketamine, my take
genre: forum
layout: thread with quotes
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  vortioxetine | medication | tried | no_response
  nortriptyline | medication | tried | no_response | gastrointestinal
  cariprazine | medication | tried | unknown | anxiety
  electroconvulsive therapy | neuromodulation | tried | partial | cognition
  ketamine | medication | tried | partial | mania_psychosis, gastrointestinal
  esketamine | medication | ongoing | response | mania_psychosis, neurological
  psilocybin | drug_assisted_therapy | not_tried | unknown
  cold showers | lifestyle | tried | no_response
---
Quote (mandolin_jeff): "Anyone compared the [nose spray]{T esketamine (medication); other} with the [drip]{T ketamine (medication); other}? My doc only does [Spravato]{T esketamine; other}."

Done both so I'll bite. 49, line cook turned claims adjuster. [Depressed]{S mood} since my twenties, [suicidal]{S suicidality} every fall. By 2021 I was [living on the couch]{S functioning}, [showering once a week]{S functioning}, [didn't see the point of any of it]{S hopelessness}.

Pills I remember: [Trintellix]{T vortioxetine; tried}, [nortriptyline]{T nortriptyline; tried}, [Vraylar]{T cariprazine; tried}. Cliff notes: [nothing]{O no_benefit; vortioxetine}; [[constipated]{S gastrointestinal side_effect}]{O side_effect; nortriptyline} and [nothing]{O no_benefit; nortriptyline}; [[climbing the walls]{S anxiety fig side_effect}]{O side_effect; cariprazine}. [[Cold showers]{T cold showers; tried}, thanks internet, just made me cold]{O no_benefit; cold showers}.

[ECT]{T electroconvulsive therapy; tried; sessions=10}, 10 of them. [[Pulled me out of the ditch]{S mood fig improved} for about 4 months]{O partial; electroconvulsive therapy}. [I [lost most of 2020]{S cognition fig side_effect}, including my brother's wedding]{O side_effect; electroconvulsive therapy}. [And then it all came back]{O partial; electroconvulsive therapy}.

[IV ketamine]{T ketamine; tried; sessions=6}, 6 infusions, $425 each out of pocket. [I [left my body]{S mania_psychosis fig side_effect}, [puked]{S gastrointestinal side_effect} in the parking lot]{O side_effect; ketamine}. [Two days after the second one the [suicidal stuff]{S suicidality improved} was just not there]{O benefit; ketamine}. [It lasted three weeks and I couldn't afford the [boosters]{T ketamine; not_tried}]{O partial; ketamine}.

[Spravato]{T esketamine; ongoing; dose=84; frequency=every other week} my insurance pays. 84, every other week since last May. Two hours in a recliner, somebody has to drive you. [[Spacey]{S mania_psychosis fig side_effect}, [dizzy]{S neurological side_effect}, done by dinner]{O side_effect; esketamine; neutral}. [Slower to work but it's held]{O benefit; esketamine}. [I [went to the lake with my kids]{S functioning improved}]{O benefit; esketamine}.

Quote (mandolin_jeff): "How about [shrooms]{T psilocybin; not_tried}?"

Not yet lol. Trial in my city was full.

Quote (kay_oh): "[Spravato]{T esketamine; other} [raised my BP]{S other_physical other side_effect} to 190, had to stop. My cousin got [ECT]{T electroconvulsive therapy; other} and it gave her her life. No [memory problems]{S cognition absent other side_effect} at all."

=== 899-menopause
title: HRT or antidepressants? GP wont budge
genre: forum
layout: parenting board thread
condition: menopause
area: general
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  citalopram | medication | tried | no_response | anhedonia
  black cohosh | supplement | tried | no_response
  clonidine | medication | tried | no_response | gastrointestinal
  oestradiol | medication | ongoing | response | pain
  progesterone | medication | ongoing | unknown | sleep
  testosterone | medication | planned | unknown
  cognitive behavioural therapy | psychotherapy | declined | unknown
  weight training | lifestyle | ongoing | partial
---
ChocolateHobnob73

AIBU to want to scream. 50, [night sweats]{S other_physical} so bad I sleep on a towel, [hot flushes]{S other_physical} in meetings, [rage]{S anger}, [cant remember the word for kettle]{S cognition}, [no libido]{S sexual clin}, [crying at Bake Off]{S mood}. Went to the doctors 3 times. He gave me [citalopram]{T citalopram; tried; duration=six months}. [Six months and I was still [drenched]{S other_physical}]{O no_benefit; citalopram}, [I just [didn't care]{S anhedonia side_effect} that I was]{O side_effect; citalopram}. I wasn't [depressed]{S mood absent}, I was [hot]{S other_physical}. H&B [black cohosh]{T black cohosh; tried}, then [clonidine]{T clonidine; tried}. [Dont make me laugh]{O no_benefit; black cohosh, clonidine}. [[Mouth like sandpaper]{S gastrointestinal fig side_effect} off the [clonidine]{T clonidine; tried}]{O side_effect; clonidine}.

He says no [HRT]{T oestradiol; not_tried} because my mum had [breast cancer]{S diagnosis other} at 74.

WineOClock

See a different GP!! [HRT]{T hormone replacement therapy (medication); other} saved my marriage. The [patches]{T oestradiol; other} [itched]{S other_physical other side_effect} so I have the [spray]{T oestradiol; other}.

NotAnotherHotFlush

I can't have [HRT]{T hormone replacement therapy (medication); other} (own [breast cancer]{S diagnosis other}) and [venlafaxine]{T venlafaxine (medication); other} has halved mine so they're not all useless. [CBT]{T cognitive behavioural therapy; other} was good as well.

ChocolateHobnob73

Back after 4 months! New lady doctor, 12 minutes, sorted. [Oestrogel]{T oestradiol; ongoing; dose=two pumps}, two pumps, and [Utrogestan]{T progesterone; ongoing; frequency=at night} at night. [[Sore boobs]{S pain side_effect} for a fortnight]{O side_effect; oestradiol; neutral}. [[Night sweats]{S other_physical improved} gone in 9 days. NINE]{O benefit; oestradiol}. [[Brain back]{S cognition fig improved}, mostly]{O benefit; oestradiol}. [The [Utrogestan]{T progesterone; ongoing} makes me [drowsy]{S sleep side_effect} but thats no bad thing at bedtime]{O side_effect; progesterone; positive}. [[Libido]{S sexual clin} still on its holidays]{O no_benefit; oestradiol} so shes referring me for [testosterone]{T testosterone; planned}. She did mention [CBT]{T cognitive behavioural therapy; declined} and I said ta but no. [I [lift weights]{T weight training; ongoing} with my daughter too, good for the [mood]{S mood improved}]{O partial; weight training}.

Leaflet says [clots]{S other_physical general possible side_effect} are not a worry with gel, it's the tablets that carry it.

=== 900-long-covid
title: Two years in: every single thing I tried
genre: forum
layout: single post with a list
condition: long covid
area: general
english: British
narrator: patient
split: dev
overall: partly_improved
round: 3
ledger:
  graded exercise therapy | procedure | tried | worse | functioning
  pacing | lifestyle | ongoing | partial
  loratadine | medication | tried | no_response
  famotidine | medication | tried | no_response
  vitamin c | supplement | tried | no_response
  coenzyme q10 | supplement | tried | no_response
  ivabradine | medication | ongoing | response
  amitriptyline | medication | tried | partial | sleep
  hyperbaric oxygen | procedure | tried | no_response | pain
  electrolytes | supplement | ongoing | partial
  long covid clinic | care_setting | tried | unknown
---
Hello, I was a PE teacher, the irony is not lost. Caught it March 2022, triple jabbed, felt like a cold. Then in May I [couldn't get up the stairs]{S functioning}. [Heart going 140 when I stood]{S other_physical}, [fatigue like wading through wet sand]{S energy fig}, [word finding gone]{S cognition}, [lost my smell]{S neurological}.

Everything, in no order:

1. The [clinic]{T long covid clinic; tried}. 9 month wait for a booklet.
2. [Exercise programme]{T graded exercise therapy; tried} from a physio who hadn't read the booklet. [[Put me in bed]{S functioning worsened side_effect} for seven weeks, worse than before]{O worsening; graded exercise therapy}.
3. [[Loratadine]{T loratadine; tried}+[famotidine]{T famotidine; tried}, [vit C]{T vitamin c; tried}, [CoQ10]{T coenzyme q10; tried}. £600 give or take, not a sausage]{O no_benefit; loratadine, famotidine, vitamin c, coenzyme q10}
4. [Oxygen tank]{T hyperbaric oxygen; tried; sessions=20}, 20 goes, at the MS centre. Nice people. [Felt the same coming out as going in]{O no_benefit; hyperbaric oxygen}, [[ears popped]{S pain side_effect}]{O side_effect; hyperbaric oxygen; neutral}
5. [Amitriptyline]{T amitriptyline; tried; dose=10mg} 10mg. [Took the edge off the [aches]{S pain improved}]{O partial; amitriptyline}. [[Drugged]{S sleep fig side_effect} till noon]{O side_effect; amitriptyline}
6. [Pacing]{T pacing; ongoing}. Hate it. [Do it and the [crashes]{S energy fig improved} are fewer]{O partial; pacing}
7. [[Salt sachets]{T electrolytes; ongoing}, help a bit]{O partial; electrolytes}
8. [Ivabradine]{T ivabradine; ongoing; dose=5; frequency=twice a day}, 5 twice a day, cardiologist. [[Standing heart rate 85]{S other_physical improved}]{O benefit; ivabradine}. [I [can shower standing up]{S functioning improved}]{O benefit; ivabradine}. [Was told I might see [flashing lights]{S neurological side_effect absent}, haven't]{O tolerated; ivabradine}

[So I'm at around half. [Back 2 mornings]{S functioning improved}, on reception]{O partial; overall}. My brother had exactly the same thing, did nothing at all and was well by Christmas. A girl in my zoom group swears [LDN]{T naltrexone (medication); other} gave her 80%. Most people do get better in the first year they say; I must have missed the memo.

=== 901-depression
title: are SSRIs just placebo? (my experience, no flaming pls)
genre: forum
layout: single post with replies
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  fluoxetine | medication | tried | response | sexual
  counselling | psychotherapy | tried | partial
  escitalopram | medication | tried | no_response | sleep
  St John's wort | supplement | tried | no_response
  running | lifestyle | ongoing | response
  behavioural activation | psychotherapy | stopped | response
  gratitude journal | lifestyle | tried | no_response
---
Yeah I know I know, another one of these. I read the same article everyone read. It says the chemical imbalance thing was never proven and the difference from sugar pills is about 2 points on a scale. Fine. I've a maths degree and work in pensions so I like a number but a number isnt me.

First go, 2009, uni. [Couldnt stop crying]{S mood}, [couldnt read a page]{S cognition}, [slept all day]{S sleep}. [Prozac]{T fluoxetine; tried} plus the [uni counsellor]{T counselling; tried; sessions=6}, 6 sessions. [[Prozac]{T fluoxetine; tried} worked wonders]{O benefit; fluoxetine}. [Took about a month, then I [sat my finals]{S functioning improved}]{O benefit; fluoxetine}. [[Counsellor]{T counselling; tried} was ok for a cry]{O partial; counselling}. [[Couldn't finish]{S sexual fig side_effect} in bed, if you know what I mean]{O side_effect; fluoxetine}.

Second go, 2018, divorce. [Cipralex]{T escitalopram; tried}, [[wide awake at 3]{S sleep side_effect}]{O side_effect; escitalopram} and [still in a [dark place]{S mood fig}]{O no_benefit; escitalopram}. [St johns wort]{T St John's wort; tried} before that and a [gratitude diary]{T gratitude journal; tried} from my sister. [Neither touched the sides]{O no_benefit; St John's wort, gratitude journal}. [What did it was a trainee on the NHS, 10 weeks, [behavioural activation]{T behavioural activation; stopped; duration=10 weeks} they called it]{O benefit; behavioural activation}. Do the thing, then see how you feel, not the other way round. [By the end I was [seeing mates]{S functioning improved} and [laughing]{S mood improved}]{O benefit; behavioural activation}. And I [run]{T running; ongoing; frequency=three mornings a week} three mornings a week. [That keeps me right]{O benefit; running}.

So a placebo that works in 2009 and not in 2018? Explain.

Dr_Nobody: [SSRIs]{T SSRIs (medication); general} beat placebo by more in [severe depression]{S diagnosis clin general} than mild. Also everybody gets better with time.

fenwick: [Escitalopram]{T escitalopram; other} literally stopped me [killing myself]{S suicidality improved other} so pls think before you post.

OP: Glad it did mate, wasnt saying otherwise.

pollyp: [Running]{T running; other} [did my knees in]{S pain fig other side_effect} and I'm still [depressed]{S mood other} haha

=== 902-chronic-back-pain
title: Sciatica 5 years, injections or surgery?
genre: forum
layout: thread with user names
condition: sciatica
area: general
english: Australian
narrator: patient
split: train
overall: improved
round: 3
ledger:
  oxycodone | medication | stopped | partial | gastrointestinal, substance_use
  pregabalin | medication | tried | no_response | cognition
  chiropractic | procedure | tried | worse | pain
  epidural steroid injection | procedure | tried | partial
  pilates | lifestyle | tried | partial
  microdiscectomy | procedure | tried | response
  physiotherapy | procedure | ongoing | response
  spinal fusion | procedure | declined | unknown
  acupuncture | mind_body | not_tried | unknown
---
Posted by bluegum | Tamworth

L5 S1. I drove headers for a living and you can't do that with a [hot poker down your leg]{S pain fig}. [Foot dropping]{S neurological}, [sleeping in the recliner]{S sleep}, [couldn't tie my boots]{S functioning}.

[Chiro]{T chiropractic; tried} first, everyone out here goes to him. [Something went crack and I was [on the floor]{S pain side_effect} for a week]{O worsening; chiropractic}. [Endone]{T oxycodone; stopped}, look, [it did the job]{O partial; oxycodone}, [[bunged up]{S gastrointestinal fig side_effect} and [hanging out for the next one]{S substance_use fig side_effect}]{O side_effect; oxycodone}. Missus flushed them. [[Sweats]{S other_physical withdrawal} and the [shakes]{S neurological withdrawal} for four days]{O withdrawal; oxycodone} and that was that. [Lyrica]{T pregabalin; tried}: [[away with the fairies]{S cognition fig side_effect}]{O side_effect; pregabalin}, [leg didn't notice]{O no_benefit; pregabalin}. [[Cortisone under the CT]{T epidural steroid injection; tried; sessions=three goes}, three goes, six good weeks, four good weeks, nothing]{O partial; epidural steroid injection}. [[Pilates]{T pilates; tried} with eleven grandmothers, bit [stronger in the guts]{S other_physical improved}]{O partial; pilates}.

The first surgeon in Sydney wanted to [fuse]{T spinal fusion; declined} me. Second one said mate, no.

Had the [microdiscectomy]{T microdiscectomy; tried; started=last September} last September, one night in. [Woke up and the [leg pain]{S pain improved} was gone, I thought they'd cut the thing off]{O benefit; microdiscectomy}. [Still [numb]{S neurological} in two toes]{O partial; microdiscectomy}. [Physio]{T physiotherapy; ongoing; frequency=once a fortnight} once a fortnight. [She's got me [lifting feed bags]{S functioning improved} again]{O benefit; physiotherapy}.

Posted by carpenter_col

Two [discectomies]{T microdiscectomy; other} here and both went again. [Fusion]{T spinal fusion; other} sorted it. Don't write it off.

Posted by Jo-M

Has anyone had [acupuncture]{T acupuncture; not_tried} bluegum? [Lyrica]{T pregabalin; other} was terrific for me by the way.

Posted by bluegum

Never have Jo, needles and me aren't friends. Most discs shrink by themselves inside a year, the surgeon reckons nine out of ten. Mine's the tenth.

=== 903-agoraphobia
title: Small win!!! got to the post office
genre: forum
layout: thread with user names
condition: agoraphobia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 3
ledger:
  diazepam | medication | stopped | partial
  imipramine | medication | tried | partial | gastrointestinal, other_physical
  hypnotherapy | psychotherapy | tried | no_response
  exposure therapy | psychotherapy | ongoing | partial | neurological
  helpline | support | tried | response
  sertraline | medication | declined | unknown
  virtual reality therapy | psychotherapy | planned | unknown
---
crochet_carol writes:

[[POST OFFICE!!!!! On my own]{S functioning improved}!!!! 400 yards there and 400 back]{O benefit; exposure therapy}. [Haven't been past the pillar box since 2018]{S functioning}. I'm 61 and I've had [this lark]{S other fig} since my daughter was born, the [dizzy spells]{S neurological}, the [legs turning to jelly]{S neurological fig}, [convinced I'll drop dead in the queue]{S anxiety}.

Back in the 80s they gave you [Valium]{T diazepam; stopped} like Smarties. [It worked, up to a point]{O partial; diazepam}, then the surgery stopped giving them in 1991, overnight, no warning. [I was [seeing spiders]{S mania_psychosis withdrawal} and [shaking]{S neurological withdrawal}]{O withdrawal; diazepam}. There's a number for it now; I rang the [helpline in Bristol]{T helpline; tried} and [it was the first time I felt [believed]{S hopelessness improved}]{O benefit; helpline}.

Then [imipramine]{T imipramine; tried}. [[Fewer attacks]{S anxiety improved} but I still [wasn't going anywhere]{S functioning}]{O partial; imipramine}. [[Parched]{S gastrointestinal side_effect} and [sweaty]{S other_physical side_effect}]{O side_effect; imipramine}. [Hypnotherapist]{T hypnotherapy; tried; sessions=four} four times. [I had a nice lie down]{O no_benefit; hypnotherapy}.

The lad who comes now is from the IAPT and does [exposure]{T exposure therapy; ongoing; frequency=Thursdays} with me, Thursdays. One lamp post at a time. [My [legs went]{S neurological fig side_effect} twice]{O side_effect; exposure therapy}. [Today I [bought stamps]{S functioning improved}]{O benefit; exposure therapy}. He's put me down for the [headset thing]{T virtual reality therapy; planned} they're trialling in Leeds.

paul_n writes:

Well done Carol! [Sertraline]{T sertraline; other} is what [got me to the shops]{S functioning improved other}, ever thought about an [SSRI]{T sertraline; declined}?

crochet_carol writes:

Doctor's offered it twice. After the [Valium]{T diazepam; stopped} I don't want anything else to come off of.

sky_lark writes:

So chuffed. My [hypnotherapist]{T hypnotherapy; other} was magic but each to their own. [Agoraphobia]{S diagnosis clin general} isn't [fear of open spaces]{S anxiety absent general}, it's [fear of not getting home]{S anxiety general}, I read.

jdb writes:

Did the [Valium]{T diazepam; other} [withdrawal]{S other other withdrawal} in 2003. Two years of hell. Hugs.

=== 2220-treatment-resistant-depression
title: 9 meds and counting, anyone done the K
genre: forum
layout: thread with replies and later update
condition: depression
area: mental
english: American, phone typing
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  sertraline | medication | tried | no_response
  escitalopram | medication | tried | no_response
  bupropion | medication | tried | no_response
  venlafaxine | medication | stopped | no_response
  mirtazapine | medication | tried | no_response | appetite_weight
  aripiprazole | medication | tried | no_response | anxiety
  lithium | medication | tried | no_response
  vortioxetine | medication | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | no_response
  light therapy | other | tried | no_response
  cold plunge | lifestyle | tried | no_response
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  duloxetine | medication | ongoing | no_response
  ketamine infusions | medication | ongoing | partial | mania_psychosis, gastrointestinal
  antiemetic | medication | tried | response
  electroconvulsive therapy | neuromodulation | planned | unknown
---
tuesdaygirl88 wrote:
hi all long time lurker.. 34f, two kids, work nights at a bakery. ive had [depression]{S diagnosis clin} since i was like 15 and im just so tired of it. heres my list so nobody has to ask: [zoloft]{T sertraline; tried}, [lexapro]{T escitalopram; tried}, [wellbutrin]{T bupropion; tried}, [effexer]{T venlafaxine; stopped}, [mirtazipine]{T mirtazapine; tried} ([[gained 30 lbs]{S appetite_weight side_effect} lol]{O side_effect; mirtazapine}), [abilify]{T aripiprazole; tried}, [lithum]{T lithium; tried}, [trintellix]{T vortioxetine; tried}, [cbt]{T cognitive behavioural therapy; tried} twice, a [happy light]{T light therapy; tried}, [cold plunges]{T cold plunge; tried} in my mother in laws horse trough. [none of it did a damn thing]{O no_benefit; sertraline, escitalopram, bupropion, venlafaxine, mirtazapine, aripiprazole, lithium, vortioxetine, cognitive behavioural therapy, light therapy, cold plunge}. [coming off the [effexor]{T venlafaxine; stopped} i had [brain zaps]{S neurological fig withdrawal} for a month]{O withdrawal; venlafaxine} and [the [abilify]{T aripiprazole; tried} made me [pace the kitchen]{S anxiety side_effect} at 3am]{O side_effect; aripiprazole}. rn im on [cymbalta]{T duloxetine; ongoing; dose=90} 90 and [honestly couldnt tell you if i skipped it]{O no_benefit; duloxetine}

i wanted [tms]{T transcranial magnetic stimulation; not_tried} but insurance wants one more "failed trial" which is hilarious. so psych says [ketamine]{T ketamine infusions; planned}. six [infusions]{T ketamine infusions; planned; sessions=six} over 3 wks. im scared of [losing my mind]{S mania_psychosis fig possible side_effect} in a recliner next to strangers. anyone??

oldmanriver wrote:
Did 8 [infusions]{T ketamine infusions; other; sessions=8} in 2022. First two I felt [drunk]{S neurological other side_effect fig} and that's all. After #4 I [mowed the lawn]{S functioning other improved} without being asked. Still go every 6 weeks. Wife had [ECT]{T electroconvulsive therapy; other} and she [lost our anniversary trip]{S cognition other side_effect fig}, but she's alive so.

pixie_dust wrote:
didnt do anything for me sorry. [nardil]{T phenelzine (medication); other} did. ask about the old [maois]{T MAOIs (medication); general}, docs are scared of them for no reason, u just cant have aged cheese

tuesdaygirl88 wrote:
ok update after 6. first one [i [floated up by the ceiling tiles]{S mania_psychosis fig side_effect} and [threw up]{S gastrointestinal side_effect} in the car]{O side_effect; ketamine infusions} so they gave me a [nausea pill]{T antiemetic; tried} the next times [and that was fine]{O benefit; antiemetic}. [after the third i woke up and the [heaviness]{S energy fig improved} in my chest was just... not there??]{O benefit; ketamine infusions} [i [washed the kids bedding]{S functioning improved}]{O benefit; ketamine infusions}. [i [sang]{S mood improved} in the car, badly]{O benefit; ketamine infusions}. [no more [thoughts of driving into the river]{S suicidality improved}]{O benefit; ketamine infusions}, which i never told anybody till now

tuesdaygirl88 wrote (4 months later):
hi again. [so it does wear off]{O partial; ketamine infusions}. [i get maybe 12 good days out of each [booster]{T ketamine infusions; ongoing} and then the [dark]{S mood fig} comes creeping back]{O partial; ketamine infusions} and its $450 a pop out of pocket. still doing it bc 12 days is 12 days. psych has brought up [ect]{T electroconvulsive therapy; planned}, consult is on the 9th. will let u know. @oldmanriver hug your wife

=== 2221-ocd
title: ERP diary sort of (contamination)
genre: forum
layout: forum post, dated updates
condition: OCD
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 6
ledger:
  counselling | psychotherapy | tried | worse
  citalopram | medication | tried | no_response | sexual
  hypnotherapy | mind_body | tried | no_response
  rescue remedy | supplement | tried | no_response
  elastic band on wrist | other | tried | no_response
  inositol | supplement | tried | no_response | gastrointestinal
  sertraline | medication | ongoing | response | gastrointestinal, sleep
  exposure and response prevention | psychotherapy | ongoing | response | other_physical
  NOCD app | other | declined | unknown
  clomipramine | medication | declined | unknown
  support group | support | ongoing | response
---
Been meaning to put this up for ages as reading other peoples helped me. Contamination [OCD]{S diagnosis clin}, mainly bleach and batteries (yes batteries). At my worst I was [washing my hands 90 odd times a day]{S anxiety} and [hadnt touched my own front door]{S functioning} since the January, my daughter let me in.

Before this I had [counselling]{T counselling; tried} through work, nice lady, [every week she told me I was safe and every week I needed to hear it more]{O worsening; counselling}. Reassurance is petrol. Also: [citalopram]{T citalopram; tried}, [hypnosis]{T hypnotherapy; tried} in a conservatory in Stockport, [Rescue Remedy]{T rescue remedy; tried}, an [elastic band]{T elastic band on wrist; tried} to ping, [inositol powder]{T inositol; tried} ([gave me [the runs]{S gastrointestinal fig side_effect}]{O side_effect; inositol}). [Not one of those touched the sides]{O no_benefit; citalopram, hypnotherapy, rescue remedy, elastic band on wrist, inositol}. [[Citalopram]{T citalopram; tried} did manage to [kill my sex drive]{S sexual fig side_effect}]{O side_effect; citalopram} so thanks for that.

3 March
Started [ERP]{T exposure and response prevention; ongoing} today with a psychologist called Femi. Made a ladder of fears, 22 rungs. [Cried]{S mood} on the 86 home. He says it isnt about feeling calm, its about feeling [anxious]{S anxiety} and not doing anything.

19 March
Rung 4: hold a AA battery for ten mins, no washing after. [My [heart was going]{S other_physical fig side_effect} like mad]{O side_effect; exposure and response prevention}. I sat on my hands. [Then it sort of got boring]{O benefit; exposure and response prevention}?

2 April
GP upped [sertraline]{T sertraline; ongoing; dose=150} to 150. [Had [the squits]{S gastrointestinal fig side_effect} and [yawned]{S sleep side_effect} all week]{O side_effect; sertraline}, [both gone now]{O tolerated; sertraline}.

30 April
[Bad fortnight. Skipped my [homework]{T exposure and response prevention; ongoing}, [washing]{S anxiety worsened} back up to 60]{O withdrawal; exposure and response prevention}. Femi not cross. He said skipping is a compulsion too, which annoyed me because its true.

11 June
[[OPENED MY OWN FRONT DOOR]{S functioning improved}]{O benefit; exposure and response prevention}. [With my own hand. Then [ate a crisp]{S anxiety improved}]{O benefit; exposure and response prevention}.

Someone asked in the comments about the [NOCD app]{T NOCD app; declined}, I looked but at that price no. And did I consider [clomipramine]{T clomipramine; declined}, yes the psychiatrist offered it and I said not with my bowels.

KarenB replied: My son is 14 and did [ERP]{T exposure and response prevention; other} on CAMHS, 16 sessions, went from [not being able to sit on our sofa]{S functioning other} to [a sleepover]{S functioning other improved}. He takes [fluoxetine]{T fluoxetine (medication); other}. I did the family [sessions with the therapist]{T family therapy (psychotherapy); other} and it was me who had to stop wiping things.

Update, November
8 months in. [[Washing]{S anxiety improved} is about 12 a day and most of those are because I cook]{O benefit; exposure and response prevention, sertraline}. [I think the [tablets]{T sertraline; ongoing} [turned the volume down]{S anxiety fig improved} so I could do the hard bit]{O benefit; sertraline}. Still see Femi once a month for [top ups]{T exposure and response prevention; ongoing; frequency=once a month}. I go to the [Thursday group at the library]{T support group; ongoing; frequency=Thursday}, [its the only room where nobody laughs at batteries]{O benefit; support group}. [Not cured]{O partial; overall}. [[Bleach]{S anxiety} I still cant do]{O partial; exposure and response prevention}.

=== 2222-ptsd
title: emdr... worth it??
genre: forum
layout: short thread
condition: PTSD
area: mental
english: British, phone typing
narrator: patient
split: train
overall: improved
round: 6
ledger:
  talking therapy | psychotherapy | tried | no_response
  propranolol | medication | tried | partial
  prazosin | medication | tried | no_response | neurological
  quetiapine | medication | stopped | mixed | appetite_weight, sleep
  alcohol | other | stopped | worse
  assistance dog | other | ongoing | response
  eye movement desensitization and reprocessing | psychotherapy | tried | response | sleep, pain
  sleeping on the floor | other | ongoing | partial
  medical cannabis | medication | declined | unknown
  yoga for veterans | mind_body | planned | unknown
---
ex army, 12 yrs, out since 2016. wont go into it. [ptsd]{S diagnosis clin} dx 2018 after i [put my fist thru a door at my nephews xmas play]{S anger}, not proud. [nightmares]{S sleep} every night, [couldnt sit with my back to a room]{S anxiety}, missus slept in with the kids cos i [lashed out in my sleep]{S sleep}.

first it was [talking therapy]{T talking therapy; tried} off the nhs, [6 phone calls with a lad about 23, did nowt]{O no_benefit; talking therapy}. then [propranalol]{T propranolol; tried}, [took the edge off the [shakes]{S neurological improved} for a few hrs]{O partial; propranolol}, [prazosin]{T prazosin; tried} for the [dreams]{S sleep} ([[dreams]{S sleep} exactly the same]{O no_benefit; prazosin} [and i [went dizzy]{S neurological side_effect} on the stairs]{O side_effect; prazosin}). [quetiapine]{T quetiapine; stopped; dose=100mg} 100mg now that one [knocked me out cold]{S sleep fig improved}, [first proper kip in 4 years]{O benefit; quetiapine}, but [i was a [zombie]{S sleep fig side_effect} til dinner time and [put on 3 stone]{S appetite_weight side_effect}]{O side_effect; quetiapine} so i binned it. and i was [drinking]{T alcohol; stopped} to [sleep]{S sleep}, lets call it what it is. [it made every single thing worse]{O worsening; alcohol}, [[6 yrs dry]{S substance_use improved} in feb]{O benefit; overall}

so. [emdr]{T eye movement desensitization and reprocessing; planned}. combat stress got me on it. i thought it was hippy rubbish. you follow her fingers or hold these buzzers and you go back to the thing. had 14 [sessions]{T eye movement desensitization and reprocessing; tried; sessions=14}. [first 3 were horrendous, [nightmares]{S sleep worsened side_effect} doubled and i had a [banging head]{S pain fig side_effect} for 2 days after each]{O side_effect; eye movement desensitization and reprocessing}. nearly jacked it in. [session 6 something went pop]{O benefit; eye movement desensitization and reprocessing}. i can only say [its like it [moved from now to then]{S anxiety fig improved}]{O benefit; eye movement desensitization and reprocessing}. [i [can tell you what happened]{S functioning improved} on that road now and my [hands dont sweat]{S other_physical improved}]{O benefit; eye movement desensitization and reprocessing}. [[flashbacks]{S anxiety improved} gone from 5 or 6 a day to maybe one a month]{O benefit; eye movement desensitization and reprocessing}

so [is it worth it, yes]{O benefit; eye movement desensitization and reprocessing}. would i do it again, no chance

replies:

Gaz_41: mate same. 20 odd [sessions]{T eye movement desensitization and reprocessing; other; sessions=20 odd}, still [jump]{S anxiety fig other} at bins but i [go the match]{S functioning other improved} now. im on [venlafaxine]{T venlafaxine (medication); other} aswell tho so who knows

LJ: Did nothing for me. [Trauma focused CBT]{T trauma-focused cognitive behavioural therapy (psychotherapy); other} was better, different strokes. Have you thought about [cannabis]{T medical cannabis; declined} on script?

op: nah told them no to the [green stuff]{T medical cannabis; declined}, i drive for a living. got a [dog]{T assistance dog; ongoing} off a charity, Biscuit, she wakes me if i start [shouting]{S sleep}. [best thing in my house after the kids]{O benefit; assistance dog}. i still [sleep on the floor]{T sleeping on the floor; ongoing} on bad nights, [it helps abit]{O partial; sleeping on the floor}, dont ask me why

op, 7 months on: [still good]{O benefit; overall}. [missus [back in the bed]{S functioning improved}]{O benefit; overall}!! [not one [nightmare]{S sleep improved} since august]{O benefit; overall}. starting the [veterans yoga]{T yoga for veterans; planned} in jan, if anyone i know sees me there ill deny it

=== 2223-bipolar-disorder
title: lamotrigine vs lithium my 2 cents (long sorry)
genre: forum
layout: forum post with lists
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: dev
overall: improved
round: 6
ledger:
  fluoxetine | medication | stopped | worse | mania_psychosis
  hospital admission | care_setting | tried | response
  quetiapine | medication | tried | mixed | sleep, appetite_weight
  olanzapine | medication | tried | partial | appetite_weight
  divalproex | medication | tried | no_response | other_physical, neurological
  carbamazepine | medication | stopped | unknown | other_physical
  lurasidone | medication | tried | no_response | anxiety
  lithium | medication | stopped | mixed | neurological, functioning, other_physical, cognition
  lamotrigine | medication | ongoing | response | other_physical
  dark therapy | lifestyle | ongoing | response
  interpersonal and social rhythm therapy | psychotherapy | tried | response
  fish oil | supplement | tried | no_response
  keto diet | lifestyle | tried | no_response
  levothyroxine | medication | ongoing | unknown
---
Ok so people keep DMing me about this so i'm gonna put it in one place.

Me: 41, [bipolar 2]{S diagnosis clin} they say, although one doc says 1 because of the Vegas thing. Dx'd at 26 after [Prozac]{T fluoxetine; stopped} [sent me to the [moon]{S mania_psychosis fig side_effect}]{O worsening; fluoxetine}, [I [bought a boat]{S mania_psychosis side_effect}. I live in Nebraska]{O side_effect; fluoxetine}. They pulled it in the ER and that was two weeks [inpatient]{T hospital admission; tried; duration=two weeks}, [which saved my marriage and probably my life]{O benefit; hospital admission}.

THE REST, in order
1. [Seroquel]{T quetiapine; tried}. [Stopped the [mania]{S mania_psychosis clin improved} like a brick wall]{O benefit; quetiapine}. [Also stopped me]{O side_effect; quetiapine}. [[Slept 14 hrs]{S sleep side_effect}, [ate cereal in my sleep]{S appetite_weight side_effect}]{O side_effect; quetiapine}
2. [Zyprexa]{T olanzapine; tried} same but [[plus 50 lbs]{S appetite_weight side_effect}]{O side_effect; olanzapine}. [Worked for a while]{O partial; olanzapine}
3. [Depakote]{T divalproex; tried}. [Nothing for [mood]{S mood}]{O no_benefit; divalproex}, [[hair came out]{S other_physical side_effect} on the pillow, [hands shook]{S neurological side_effect}]{O side_effect; divalproex}
4. [Tegretol]{T carbamazepine; stopped; duration=9 days} 9 days. [[Rash]{S other_physical side_effect}]{O side_effect; carbamazepine}. Done
5. [Latuda]{T lurasidone; tried}, [couldn't [sit through a red light]{S anxiety side_effect}]{O side_effect; lurasidone}, [still [depressed]{S mood}]{O no_benefit; lurasidone}
6. [fish oil]{T fish oil; tried}, [keto]{T keto diet; tried}: [no]{O no_benefit; fish oil, keto diet}

[LITHIUM]{T lithium; stopped}. 7 years. I'll be fair, [it works. It flat out works, [no highs]{S mania_psychosis improved}, [no lows]{S mood improved}, [not suicidal]{S suicidality improved} for the first time since high school]{O benefit; lithium}. But [[hands trembled]{S neurological side_effect} so I [couldn't solder]{S functioning side_effect} (I fix guitars), [thirsty]{S other_physical side_effect} all the time, [peeing]{S other_physical side_effect} all the time, [words wouldn't come]{S cognition side_effect}]{O side_effect; lithium}. And then [it ate my [thyroid]{S other_physical fig side_effect}]{O side_effect; lithium} so now I take [levothyroxine]{T levothyroxine; ongoing} forever. [When the [kidney number moved]{S other_physical side_effect}]{O side_effect; lithium}, doc took me off it, slow, over 5 months. [No [rebound]{S mania_psychosis absent withdrawal}]{O tolerated; lithium}, I was terrified of that.

[LAMICTAL]{T lamotrigine; ongoing; dose=250}. On 250 now. You go up at a snail's pace because of the [death rash]{S other_physical fig possible general side_effect} everyone talks about. [I had [a pimply thing on my neck]{S other_physical unclear} and ran to urgent care, it was the razor]{O tolerated; lamotrigine}. [First 6 weeks I'd have told you it was candy]{O no_benefit; lamotrigine; neutral}. [Week 9 I [called my dad back]{S functioning improved}]{O benefit; lamotrigine}. [It's been three years and the [floor just doesn't drop out]{S mood fig improved} any more]{O benefit; lamotrigine}. [No [weight]{S appetite_weight absent side_effect}, no [shakes]{S neurological absent side_effect}]{O tolerated; lamotrigine}. [It does less for [going up]{S mania_psychosis fig} than [lithium]{T lithium; stopped} did]{O partial; lamotrigine}, so I do [dark therapy]{T dark therapy; ongoing} aka orange goggles at 7pm like a welder, [and I swear it nips [hypomania]{S mania_psychosis clin improved} in the bud]{O benefit; dark therapy}.

Also did a course of [IPSRT]{T interpersonal and social rhythm therapy; tried} (google it), basically same bed time same meals same everything. [Boring as hell and it helped more than half the [pills]{T medication (medication); general}]{O benefit; interpersonal and social rhythm therapy}.

My brother has it too. He's on [lithium]{T lithium; other} 20 yrs and kidneys like a teenager, so don't let me scare you off.

=== 2224-adhd
title: late dx adhd, meds so far, plz help
genre: forum
layout: thread
condition: ADHD
area: mental
english: British, phone typing, run-on
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  bullet journal | other | tried | no_response
  alarms | other | tried | no_response
  lion's mane | supplement | tried | no_response
  CBT course online | psychotherapy | stopped | no_response
  sertraline | medication | tried | no_response | anhedonia
  methylphenidate | medication | stopped | mixed | energy, anger, other_physical, sleep
  lisdexamfetamine | medication | ongoing | partial | appetite_weight, gastrointestinal, other_physical
  body doubling | support | ongoing | response
  atomoxetine | medication | planned | unknown
  brown noise | other | ongoing | response
  ADHD coaching | support | not_tried | unknown
  protein breakfast | lifestyle | ongoing | response
---
so got dx in feb at 38 after my sons one came back, sat there ticking his boxes thinking errrrm this is me,anyway. waiting list 3 and half yrs so went right to choose. things id done before without knowing what it was: [bullet journals]{T bullet journal; tried} (17 of them, all on page 4), [alarms]{T alarms; tried} on everything, [lions mane]{T lion's mane; tried}, an [online CBT thing]{T CBT course online; stopped} i never logged in after module 2, and 6 yrs of [sertraline]{T sertraline; tried; duration=6 yrs} bc every gp thought i was [depressed]{S mood unclear}..[all total waste of time]{O no_benefit; bullet journal, alarms, lion's mane, CBT course online, sertraline} tho [the [sert]{T sertraline; tried} made me not [care]{S anhedonia side_effect} about being late]{O side_effect; sertraline; neutral} lol

first proper med was [concerta]{T methylphenidate; stopped; dose=36} 36 & omg day 1 [it was [quiet upstairs]{S cognition fig improved}, i [did my tax return]{S functioning improved} and cried]{O benefit; methylphenidate}. but [at 4pm EVERY day it was like someone pulled the plug, the [crash]{S energy fig side_effect}, i was [screaming at the kids]{S anger side_effect} over yoghurt, [heart pounding]{S other_physical fig side_effect}, [jaw clenched]{S other_physical side_effect}, [couldnt get to sleep]{S sleep side_effect} til 2]{O side_effect; methylphenidate}. stuck it out 3 months then they swapped me to [elvanse]{T lisdexamfetamine; ongoing; dose=30} 30, now 50

[elvanse]{T lisdexamfetamine; ongoing} is smoother, [no [crash]{S energy fig absent side_effect} really]{O tolerated; lisdexamfetamine} but [im [not hungry]{S appetite_weight side_effect} at all, [mouth like a flip flop]{S gastrointestinal fig side_effect}, [freezing hands]{S other_physical side_effect}]{O side_effect; lisdexamfetamine} and [ive [lost nearly 2 stone]{S appetite_weight side_effect}]{O side_effect; lisdexamfetamine; mixed} which everyone says i look amazing and i feel like a bird. [it helps the [starting]{S cognition improved} not the [finishing]{S cognition}]{O partial; lisdexamfetamine}. so [it works]{O benefit; lisdexamfetamine} but idk if i can stay on it?? nurse says [atomoxetine]{T atomoxetine; planned} next if my [bmi drops]{S appetite_weight possible side_effect} again

[what has helped most is free, [body doubling]{T body doubling; ongoing} w my mate on facetime]{O benefit; body doubling}, we dont even talk, [ive [cleared the spare room]{S functioning improved}]{O benefit; body doubling}. and [[brown noise]{T brown noise; ongoing} in one ear at work, [actually reading emails to the end]{S cognition improved}]{O benefit; brown noise}. asked access to work for a [coach]{T ADHD coaching; not_tried}, refused

> mrsflibble: snap with the [concerta]{T methylphenidate; other} [rage]{S anger other side_effect}!! im on [medikinet]{T methylphenidate; other} 3x a day plus a little [guanfacine]{T guanfacine (medication); other} at night, [sleep like a log]{S sleep fig other improved}

> tomtomtom: Eat a big breakfast BEFORE you take it, protein, I do [3 eggs]{T protein breakfast; other}. Gained it all back. [Atomoxetine]{T atomoxetine; other} was a no from me, [felt sick]{S gastrointestinal other side_effect} for 5 weeks and [couldn't pee]{S other_physical other side_effect}

> newbie_2: do the meds change who u are??

op: no. [im still late]{O no_benefit; lisdexamfetamine; neutral}, i just [know]{S cognition improved} that im late

UPDATE sept: [[weight stable]{S appetite_weight improved side_effect} with the [eggs]{T protein breakfast; ongoing}]{O benefit; protein breakfast} (ty tom). staying on 50 for now. the [[dry mouth]{S gastrointestinal improved side_effect} has worn off]{O tolerated; lisdexamfetamine}

=== 2225-anorexia
title: FBT survivor (it's complicated)
genre: forum
layout: forum post and two replies
condition: anorexia nervosa
area: mental
english: Canadian
narrator: patient
split: train
overall: improved
round: 6
ledger:
  family-based treatment | psychotherapy | tried | mixed | anger
  nasogastric feeding | procedure | tried | partial
  hospital admission | care_setting | tried | partial
  olanzapine | medication | stopped | partial | sleep
  fluoxetine | medication | tried | no_response
  art therapy | psychotherapy | tried | no_response
  equine therapy | other | tried | no_response
  dialectical behaviour therapy | psychotherapy | tried | partial
  residential treatment | care_setting | stopped | worse | appetite_weight
  meal plan | lifestyle | ongoing | response
  throwing out the scale | lifestyle | ongoing | response
  knitting during meals | other | tried | response
  psychotherapy | psychotherapy | ongoing | response
  estrogen patch | medication | declined | unknown
---
Someone asked in chat what "worked" for my [anorexia]{S diagnosis clin} and I couldn't answer in chat so here it is. TW no numbers, promise.

I was 13. My parents found [FBT]{T family-based treatment; tried} before the doctor did. If you don't know it, the parents take over every meal and you sit there until it's done, sometimes for three hours. I hated them. [I [threw a bowl at my dad]{S anger side_effect} and [bit]{S anger side_effect} my mum]{O side_effect; family-based treatment}. [And it got me to [grade nine]{S functioning improved}, on my feet, [hair growing]{S other_physical improved}]{O benefit; family-based treatment}. So [it worked]{O benefit; family-based treatment} and [I wouldn't wish it on a dog]{O side_effect; family-based treatment}, both.

At 15 I was [in]{T hospital admission; tried} twice, with the [tube]{T nasogastric feeding; tried}. [[Gained]{S appetite_weight improved}, went home, [lost it again]{S appetite_weight}, both times]{O partial; hospital admission, nasogastric feeding}. They gave me [olanzapine]{T olanzapine; stopped} [which shut the [voice]{S anxiety fig improved} up a bit]{O partial; olanzapine} [and made me [sleep through chemistry]{S sleep side_effect}]{O side_effect; olanzapine}. I came off it when I changed units. Then [Prozac]{T fluoxetine; tried}, [art therapy]{T art therapy; tried}, [horses]{T equine therapy; tried}, ([nothing, nothing, a nice horse]{O no_benefit; fluoxetine, art therapy, equine therapy}).

At 17 a [residential place]{T residential treatment; stopped} out west my grandparents paid for. [I learned how to [purge]{S appetite_weight side_effect} there, I'd never done it before]{O side_effect; residential treatment}. [I came out [sicker]{S appetite_weight worsened} than I went in]{O worsening; residential treatment}. Left after 5 weeks against advice, my grandpa drove 14 hours to get me and bought me a milkshake and I [drank it]{S appetite_weight improved}, don't ask me why.

[[DBT]{T dialectical behaviour therapy; tried} was okay]{O partial; dialectical behaviour therapy}. [Helped with the [cutting]{S suicidality improved}, didn't do much for [food]{S appetite_weight}]{O partial; dialectical behaviour therapy}.

What I do now (I'm 24): a [meal plan]{T meal plan; ongoing} on the fridge, three and three, no negotiating. [No scale in the house]{T throwing out the scale; ongoing}, my roommate took it to the dump. I see Priya every second Friday, she's a [therapist]{T psychotherapy; ongoing; frequency=every second Friday} who had it herself. For the first year I [knitted]{T knitting during meals; tried} between bites so I had something to do with my hands. Eleven ugly scarves. [I [eat lunch with people]{S functioning improved} now]{O benefit; meal plan, throwing out the scale, knitting during meals, psychotherapy}. [[Period came back]{S other_physical improved} at 22]{O benefit; overall}, they'd wanted me on [the patch]{T estrogen patch; declined} for my bones and I said let me try eating first.

hopefulmum62: Thank you. We are in month 4 of [FBT]{T family-based treatment; other} with our daughter, she called me a prison guard today. I've had to get [counselling]{T counselling (psychotherapy); other} myself.

blueheron: I was too old for it, they gave me [CBT-E]{T enhanced cognitive behavioural therapy (psychotherapy); other} at 30 and it stuck. About half of adults do well on [CBT-E]{T enhanced cognitive behavioural therapy (psychotherapy); general} supposedly.

OP: @hopefulmum62 she'll hate you until about the third year. Then she'll call you from university to ask how you make the lasagna.

=== 2232-binge-eating-disorder
title: BED meds / jab / therapy whats worked for u?? mine below
genre: forum
layout: thread, phone spelling
condition: binge eating disorder
area: mental
english: British, phone typing
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  Slimming World | lifestyle | tried | worse
  Weight Watchers | lifestyle | tried | worse
  5:2 diet | lifestyle | tried | worse
  orlistat | medication | tried | worse | gastrointestinal
  gastric balloon | procedure | stopped | worse | gastrointestinal, pain
  fluoxetine | medication | tried | no_response
  hypnotherapy | mind_body | tried | no_response
  guided self-help | psychotherapy | tried | partial
  cognitive behavioural therapy | psychotherapy | ongoing | response
  semaglutide | medication | ongoing | mixed | gastrointestinal, anhedonia, energy, sexual
  bariatric surgery | procedure | declined | unknown
  timer lock box | other | ongoing | partial
  eating at the table | lifestyle | ongoing | response
  tirzepatide | medication | planned | unknown
---
hiya, 44 from hull, not been on here since the old board shut. [BED]{S diagnosis clin} finally on paper last yr after 30 yrs of being told i was greedy. i [eat til it hurts]{S appetite_weight} then [hide the wrappers]{S hopelessness} in the dogs bag

ok list. [slimming world]{T Slimming World; tried} x5, [ww]{T Weight Watchers; tried} x3, [5:2]{T 5:2 diet; tried}, [xenical]{T orlistat; tried}. [lost 2 st gained 3 every single time]{O worsening; Slimming World, Weight Watchers, 5:2 diet, orlistat} and [xenical]{T orlistat; tried} [i had an [accident]{S gastrointestinal fig side_effect} in morrisons, enough said]{O side_effect; orlistat}. then i borrowed 3k for a [gastric balloon]{T gastric balloon; stopped}, [[sick]{S gastrointestinal side_effect} 9 days running, [pain]{S pain side_effect} like labour]{O side_effect; gastric balloon}, they took it out at 6 mths and [i [binged]{S appetite_weight worsened} harder than ive ever done, like i was making up for it]{O worsening; gastric balloon}. [prozac]{T fluoxetine; tried} from gp and a [hypno cd]{T hypnotherapy; tried}, [neither made a blind bit of diff]{O no_benefit; fluoxetine, hypnotherapy}

the [guided self help book]{T guided self-help; tried} off the ED service was ok [it got me from [every night]{S appetite_weight} to like [4 nights]{S appetite_weight improved} then i stalled]{O partial; guided self-help}. now im on wk 13 of [CBT]{T cognitive behavioural therapy; ongoing; duration=wk 13} with a lovely lass, [first time in my life someone said eat MORE, regular like, and blow me it works, down to [one a week]{S appetite_weight improved}]{O benefit; cognitive behavioural therapy}. also i [eat at the table]{T eating at the table; ongoing} w a plate, no telly. [sounds nowt but its massive]{O benefit; eating at the table}. got a [box w a timer on it]{T timer lock box; ongoing} for the biscuits [which works except when i took a hammer to it]{O partial; timer lock box} 😂

BUT the thing everyone will want to know is the [jab]{T semaglutide; ongoing}. been on [wegovy]{T semaglutide; ongoing} since march. [the [food noise]{S appetite_weight fig improved} just went, like a fridge stops humming and u didnt know it was on]{O benefit; semaglutide}. i cried in aldi, happy tears. and then... [everything else went n'all. dont want [wine]{S anhedonia side_effect}, dont want [him indoors]{S sexual fig side_effect}, dont want [xmas]{S anhedonia side_effect}, [shattered]{S energy side_effect} all day & [eggy burps]{S gastrointestinal side_effect}]{O side_effect; semaglutide}. [so do i like it? yes. no. ask me tmrw]{O partial; semaglutide}. price is going up so am being switched to [mounjaro]{T tirzepatide; planned} nxt month

sandra_p: ive had the [sleeve]{T gastric sleeve (procedure); other} and honest to god the [binge]{S appetite_weight other} brain is still there it just [hurts]{S pain other side_effect} now. get ur head done first

op: yeah they offered me the [op]{T bariatric surgery; declined} i said no, not with my track record

KittyCatWill: bloke here, [vyvanse]{T lisdexamfetamine (medication); other} off label, [no binges]{S appetite_weight other improved} in a yr. gp wont touch it i pay private

=== 2233-postpartum-ocd
title: intrusive thoughts about my baby (hope at the bottom)
genre: forum
layout: long forum post with update
condition: OCD
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 6
ledger:
  placenta capsules | supplement | tried | no_response
  magnesium | supplement | tried | no_response
  lavender oil | supplement | tried | no_response
  mothers' group | support | tried | worse
  talk therapy | psychotherapy | stopped | worse
  hydroxyzine | medication | tried | no_response | sleep
  lorazepam | medication | stopped | partial
  Postpartum Support International helpline | support | tried | response
  sertraline | medication | ongoing | response | gastrointestinal, sleep, anxiety
  exposure and response prevention | psychotherapy | tried | response | anxiety
  night doula | support | tried | response
  hospital admission | care_setting | not_tried | unknown
  fluvoxamine | medication | planned | unknown
---
I'm going to write the post I needed at 4am eight months ago.

My son was eleven days old. I was cutting a peach and I saw, like a movie, [the knife going in him]{S anxiety fig}. I [put every knife in the trunk of the car]{S anxiety}. Then the scissors. Then I [couldn't bathe him]{S functioning} or [carry him near the stairs]{S functioning}. I wasn't [hearing voices]{S mania_psychosis absent}, I didn't [want to hurt him]{S mania_psychosis absent}, I wanted to never be alone with him so he'd be safe from me. I [slept maybe two hours]{S sleep}. I was sure that if I told anyone they'd [commit me]{T hospital admission; not_tried} and take him.

What I did first, all by myself: [placenta pills]{T placenta capsules; tried} (yes), [magnesium]{T magnesium; tried}, [lavender]{T lavender oil; tried} on everything. [Useless, every bit]{O no_benefit; placenta capsules, magnesium, lavender oil}. I went one time to a [new moms circle]{T mothers' group; tried} where everyone was glowing and [I came home [worse]{S hopelessness worsened}]{O worsening; mothers' group}. A [therapist]{T talk therapy; stopped} from my insurance list wanted to look into "what the knife means". [I went home and [checked]{S anxiety worsened} myself for evil for three weeks]{O worsening; talk therapy}. I stopped going. OB gave me [Vistaril]{T hydroxyzine; tried}, [all it did was make me [drowsy]{S sleep side_effect}, the [pictures]{S anxiety fig} kept coming]{O no_benefit; hydroxyzine}, and a few [Ativans]{T lorazepam; stopped}, [which took the edge off for an hour or so]{O partial; lorazepam}. I handed the bottle to my husband when I realized I was counting them.

It was the [PSI helpline]{T Postpartum Support International helpline; tried}. A volunteer named Deb said "Oh honey, that's [OCD]{S diagnosis clin}, I've had that one" and [I slid down the wall. I can't explain what that did for me]{O benefit; Postpartum Support International helpline}. She'd been through it with twins, on [Luvox]{T fluvoxamine; other}.

So then [Zoloft]{T sertraline; ongoing; dose=25} 25, 50, up to 150. [First two weeks were rough: [diarrhea]{S gastrointestinal side_effect}, [jittery]{S anxiety side_effect}, [wide awake]{S sleep side_effect}]{O side_effect; sertraline}. [All gone by week three or so]{O tolerated; sertraline}. [Week six the thoughts still came but they were [like a radio in somebody else's car]{S anxiety fig improved}]{O benefit; sertraline}. And twelve weeks of [ERP]{T exposure and response prevention; tried; duration=twelve weeks} on Zoom with a lady in Ohio, she made me write "maybe I will" on a sticky note and cut fruit next to his bouncer. [I [shook]{S anxiety side_effect} the whole first month]{O side_effect; exposure and response prevention}. [I [gave him a bath alone]{S functioning improved} on June 3rd]{O benefit; exposure and response prevention}. My mother in law paid for a [night doula]{T night doula; tried; duration=ten nights}, ten nights, [and just [sleeping]{S sleep improved} did as much as anything]{O benefit; night doula}.

About 3 in 100 new mothers get this, and up to 9 in 10 have a scary [intrusive thought]{S anxiety clin general} at least once. [SSRIs]{T SSRIs (medication); general} pass into milk only a little. Nobody tells you.

UPDATE 14 months pp: [[Knives are back in the drawer]{S anxiety improved}]{O benefit; overall}. [I still get [one]{S anxiety improved} when I'm tired, I say hi to it]{O benefit; overall}. Staying on the [Zoloft]{T sertraline; ongoing} till he's two. If the [OCD]{S diagnosis clin possible} comes back with a second baby the doctor would use [Luvox]{T fluvoxamine; planned} instead.

=== 2234-ptsd
title: SGB shot, CPT, PE, prazosin - my ranking
genre: forum
layout: ranked list, thread
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  stellate ganglion block | procedure | tried | partial | other_physical
  cognitive processing therapy | psychotherapy | stopped | response | sleep
  prolonged exposure | psychotherapy | stopped | worse
  prazosin | medication | ongoing | response | neurological
  paroxetine | medication | tried | no_response | appetite_weight, sexual
  trazodone | medication | tried | no_response
  clonidine | medication | tried | no_response
  neurofeedback | neuromodulation | tried | no_response
  somatic experiencing | psychotherapy | tried | no_response
  tapping | mind_body | tried | no_response
  CBD gummies | supplement | tried | no_response
  trauma-sensitive yoga | mind_body | ongoing | response
  krav maga | lifestyle | ongoing | response
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  door alarm | other | ongoing | partial
---
Assault survivor, 11 years out, dx [PTSD]{S diagnosis clin} 8 years. I've spent a car on this. Ranking from best to please don't.

#1 [CPT]{T cognitive processing therapy; stopped; sessions=12 sessions}. 12 sessions, homework like college. You write down the "stuck points". Mine was that I'd frozen. [[Nightmares]{S sleep worsened side_effect} got louder for the first couple weeks]{O side_effect; cognitive processing therapy}. [By the end I [didn't blame myself]{S hopelessness improved} and that has held for five years]{O benefit; cognitive processing therapy}. [[PTSD]{S diagnosis clin} score went from 58 to 24]{O benefit; cognitive processing therapy}.

#2 [prazosin]{T prazosin; ongoing; dose=6mg} 6mg. Old blood pressure pill. [I stood up too fast and [fainted]{S neurological side_effect} into a laundry basket, once]{O side_effect; prazosin; neutral}. [[Nightmares]{S sleep improved} from 5 a week to almost none]{O benefit; prazosin}. My sponsor's husband, Marine, same thing with [prazosin]{T prazosin; other}, he [sleeps in the bed]{S sleep other improved} now.

#3 [Krav maga]{T krav maga; ongoing}. Not a therapy. Don't care. [I [walk to my car]{S functioning improved} at night]{O benefit; krav maga}.

#4 [yoga for trauma]{T trauma-sensitive yoga; ongoing} at the rape crisis center, nobody touches you. [I [can feel my legs]{S mania_psychosis improved}]{O benefit; trauma-sensitive yoga}.

#5 [SGB]{T stellate ganglion block; tried}, the neck shot. ok this one is wild. They numb a nerve in your neck. [Twenty minutes later my [shoulders came down]{S anxiety fig improved} for the first time since 2014]{O benefit; stellate ganglion block}. [[Droopy eye]{S other_physical side_effect} and a [hoarse voice]{S other_physical side_effect} till tea time]{O side_effect; stellate ganglion block; neutral}. [It lasted seven weeks. Second one lasted three]{O partial; stellate ganglion block}. $1100 each. You do the math.

#6-12, in no order, [did squat]{O no_benefit; paroxetine, trazodone, clonidine, neurofeedback, somatic experiencing, tapping, CBD gummies}: [Paxil]{T paroxetine; tried} ([[plus 25 lbs]{S appetite_weight side_effect}]{O side_effect; paroxetine} and [[no orgasms]{S sexual side_effect}]{O side_effect; paroxetine}), [trazodone]{T trazodone; tried}, [clonidine]{T clonidine; tried}, [neurofeedback]{T neurofeedback; tried; sessions=30 rounds} (30 rounds!), [somatic experiencing]{T somatic experiencing; tried}, [tapping]{T tapping; tried}, [CBD gummies]{T CBD gummies; tried}.

DEAD LAST. [Prolonged exposure]{T prolonged exposure; stopped}. I know it has the best studies, about half lose the [diagnosis]{S diagnosis general}, good for them. [I listened to my own tape in a parked car and I [came apart]{S mood fig worsened}]{O worsening; prolonged exposure}. [[Drinking]{S substance_use worsened}, [didn't leave the house]{S functioning worsened} for nine days]{O worsening; prolonged exposure}. I quit at session 5. Maybe it was the therapist.

Never got: [MDMA]{T MDMA-assisted therapy; not_tried}. Applied to the trial twice.

Comments
riverotter: Funny, [PE]{T prolonged exposure; other} saved me and [CPT]{T cognitive processing therapy; other} felt like being corrected. Brains!
meganh: how do you sleep when he is out of prison
OP: a [door alarm]{T door alarm; ongoing} off amazon. [it helps until the cat sets it off]{O partial; door alarm}.
meganh: I was on [Zoloft]{T sertraline (medication); other} and [EMDR]{T eye movement desensitization and reprocessing (psychotherapy); other} and I [went dancing]{S functioning other improved} friday so don't give up
OP: not giving up. [still [hate showers]{S anxiety}]{O partial; overall}. [still [can't do crowds]{S functioning}]{O partial; overall}. [everything else is about 70% better]{O benefit; overall}

=== 2235-bipolar-disorder
title: My son 22, bipolar 1, clozapine??
genre: forum
layout: parent's forum post with replies and update
condition: bipolar disorder
area: mental
english: American
narrator: relative
split: train
overall: improved
round: 6
ledger:
  hospital admission | care_setting | tried | partial
  risperidone | medication | tried | no_response | other_physical
  aripiprazole | medication | tried | no_response
  divalproex | medication | tried | no_response
  haloperidol | medication | stopped | worse | other_physical, anhedonia
  paliperidone injection | medication | tried | partial
  CBD oil | supplement | tried | worse
  lithium | medication | ongoing | partial | neurological, other_physical
  electroconvulsive therapy | neuromodulation | declined | unknown
  prayer | support | ongoing | unknown
  clozapine | medication | ongoing | response | other_physical, appetite_weight, sleep, gastrointestinal
  metformin | medication | ongoing | partial
  cognitive remediation | psychotherapy | ongoing | response
  clubhouse program | support | ongoing | response
---
Posting for the first time, bear with me. I'm a school bus driver and a widow, it's just me and Micah.

He had his first [break]{S mania_psychosis fig} at 19 at college. He [gave away his car]{S mania_psychosis}. He [thought the dorm sprinklers were recording him]{S mania_psychosis}. Since then four times in the [hospital]{T hospital admission; tried}, [each time he comes home pretty good and each time it lasts about two months]{O partial; hospital admission}. [Risperdal]{T risperidone; tried} ([[grew breasts]{S other_physical side_effect}, my poor boy]{O side_effect; risperidone}), [Abilify]{T aripiprazole; tried}, [Depakote]{T divalproex; tried}, ... [nothing held him]{O no_benefit; risperidone, aripiprazole, divalproex}. In the ER they shot him with [Haldol]{T haloperidol; stopped} and kept him on it, [his [neck twisted round]{S other_physical side_effect} and he [sat like a statue]{S anhedonia fig side_effect}]{O side_effect; haloperidol}, [I'd rather have had him [manic]{S mania_psychosis clin}]{O worsening; haloperidol}. They took him off when I made a scene. [The [Invega shot]{T paliperidone injection; tried; frequency=monthly} monthly was better, he [held a job at Kroger]{S functioning improved} from March to June]{O partial; paliperidone injection} and then [it all came apart again]{O partial; paliperidone injection}. His cousin got him on some [CBD oil]{T CBD oil; tried} and I'm telling you [he was [up four nights]{S sleep worsened} after that]{O worsening; CBD oil}. [Lithium]{T lithium; ongoing} he takes, 1200, [[hand tremor]{S neurological clin side_effect}, [pees like a horse]{S other_physical fig side_effect}]{O side_effect; lithium}, [it keeps the [very top]{S mania_psychosis fig improved} off]{O partial; lithium}.

They talked about [ECT]{T electroconvulsive therapy; declined} and he said no and I respect that. Now the new doctor says [clozapine]{T clozapine; planned}. I read the sheet and I'm scared to death. Weekly blood. [White cells]{S other_physical possible general side_effect}, [heart inflammation]{S other_physical possible general side_effect}, [seizures]{S neurological clin possible general side_effect}. Should I let him?

I take [Lexapro]{T escitalopram (medication); other} myself since my husband passed and go to a [NAMI family group]{T NAMI family support group (support); other} Tuesdays, so I'm not against medicine. And I [pray]{T prayer; ongoing} over him every night, he lets me.

Replies
BeckyInBoise: My daughter is 6 yrs on [clozapine]{T clozapine; other} and she's a [dental assistant]{S functioning other improved}. It's a pain and it's a miracle. Start [Miralax]{T polyethylene glycol (medication); general} the same day, nobody warns you about the [constipation]{S gastrointestinal clin possible general side_effect}.
vinny: It [killed my brother's appetite for life]{S anhedonia fig other side_effect} but he's [not hearing them]{S mania_psychosis other improved}.
Dot: Ask about [metformin]{T metformin; general} for the [weight]{S appetite_weight general possible side_effect} BEFORE not after.

Update from Mama, 9 months
We did it. [First six weeks he [slept 16 hours]{S sleep side_effect} and [drooled through his pillow]{S other_physical side_effect}]{O side_effect; clozapine} and I thought what have I done. [He's [gained 30 pounds]{S appetite_weight side_effect} and yes Becky, the [constipation]{S gastrointestinal clin side_effect}]{O side_effect; clozapine}. [[Metformin]{T metformin; ongoing} has slowed it down some]{O partial; metformin}. [Blood's been fine every week]{O tolerated; clozapine}. Now listen. [He [laughed at the TV]{S anhedonia improved} on Labor Day]{O benefit; clozapine}. [He told me "Mom, it's [quiet]{S mania_psychosis fig improved}"]{O benefit; clozapine}. [[No hospital]{S functioning improved} since it started, that's the longest since he was 19]{O benefit; clozapine}. He goes to a [clubhouse]{T clubhouse program; ongoing; frequency=four days}, four days, where [he [runs the snack bar]{S functioning improved}]{O benefit; clubhouse program}, and they do [brain training]{T cognitive remediation; ongoing} with him on the computer and [his [reading's coming back]{S cognition improved}]{O benefit; cognitive remediation}.

=== 2236-adolescent-depression
title: prozac 16f does it get better
genre: forum
layout: short post with quick replies
condition: depression
area: mental
english: British, lower case
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  school counselling | psychotherapy | tried | no_response
  calm app | other | tried | no_response
  CAMHS therapy | psychotherapy | tried | no_response
  fluoxetine | medication | ongoing | partial | sleep, gastrointestinal, anxiety
  sertraline | medication | planned | unknown
  walking the dog | lifestyle | ongoing | partial
---
im 16 and ive been on [prozac]{T fluoxetine; ongoing; dose=20; duration=7 weeks} 20 for 7 weeks for [depression]{S diagnosis clin} and idk if its working?? like [im [not crying]{S mood improved} in the toilets at school anymore]{O benefit; fluoxetine} but [i still [dont want to do anything]{S anhedonia}, i just [lie there]{S energy}]{O partial; fluoxetine}. first 2 weeks were HORRIBLE, [i felt [sick]{S gastrointestinal side_effect}, [shaky]{S anxiety side_effect}, [couldnt sleep]{S sleep side_effect} and then [weird dreams]{S sleep side_effect} about my nan]{O side_effect; fluoxetine} and everyone said the [thoughts]{S suicidality fig possible side_effect} can get worse but [mine didnt]{O tolerated; fluoxetine}. before it i had the [school counsellor]{T school counselling; tried} (colouring in), [calm]{T calm app; tried} on my phone and 8 [sessions]{T CAMHS therapy; tried; sessions=8} at [camhs]{T CAMHS therapy; tried} with someone who kept looking at the clock so yeah [pointless]{O no_benefit; school counselling, calm app, CAMHS therapy}

dr says if no better by 8 weeks she'll swap me to [sertraline]{T sertraline; planned}

- emz: im on [sertraline]{T sertraline; other} its way better than [prozac]{T fluoxetine; other} was for me i was [so angry]{S anger other side_effect} on it
- theo.k: give it time mine took 11 weeks, went up to 40. also get up at the same time even if u feel like death
- mumofthree: Lovely, tell the doctor about the [not wanting to do anything]{S anhedonia}, don't just say you're fine. My lad's had [interpersonal therapy]{T interpersonal therapy (psychotherapy); other} and it brought him on no end.

thx everyone. i [walk next doors dog]{T walking the dog; ongoing} now bc then i have to get up, [it helps abit]{O partial; walking the dog}. hes called kevin

EDIT 2 months after: went up to 40. [some days are actually normal now??]{O benefit; fluoxetine} [some arent]{O partial; fluoxetine}. [went to a [gig]{S functioning improved}]{O benefit; fluoxetine}. still on it

=== 2237-benzodiazepine-dependence
title: 26 months off klonopin, read this if you are tapering
genre: forum
layout: long forum post, one paragraph blocks
condition: benzodiazepine dependence
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  clonazepam | medication | stopped | mixed | cognition, anhedonia
  detox | care_setting | stopped | worse
  gabapentin | medication | tried | no_response
  diazepam | medication | stopped | response
  propranolol | medication | tried | partial
  mirtazapine | medication | tried | no_response | appetite_weight
  valerian | supplement | tried | worse
  kava | supplement | tried | no_response
  GABA supplement | supplement | tried | no_response
  chamomile tea | supplement | tried | no_response
  flumazenil infusion | medication | not_tried | unknown
  acceptance and commitment therapy | psychotherapy | tried | response
  Benzo Buddies | support | ongoing | mixed
  gardening | lifestyle | ongoing | response
  quitting caffeine | lifestyle | ongoing | response
  humming | other | ongoing | partial
  psychotherapy | psychotherapy | declined | unknown
---
Took [Klonopin]{T clonazepam; stopped; duration=fourteen years} as prescribed for fourteen years. For [panic attacks]{S anxiety} I had in law school. Nobody told me anything. [It worked great for about the first year]{O partial; clonazepam} and then [I just needed it to be where I'd started]{O no_benefit; clonazepam}. [I was [forgetting clients' names]{S cognition side_effect}, [flat as a pancake]{S anhedonia fig side_effect}]{O side_effect; clonazepam}.

My first try was a five day [detox]{T detox; stopped; duration=five day}, they yanked it and sent me home with [gabapentin]{T gabapentin; tried}. [I had a [seizure]{S neurological clin withdrawal} in the driveway, eleven days of [no sleep]{S sleep withdrawal}, [skin on fire]{S pain fig withdrawal}, the [floor moving like a boat]{S neurological fig withdrawal}, [ears screaming]{S other_physical fig withdrawal}]{O withdrawal; clonazepam}. [Worst medical decision of my life]{O worsening; detox}. I reinstated, crying with relief.

Second try I did it right. A pharmacist, not a doctor, a PHARMACIST, helped me cross to [Valium]{T diazepam; stopped} and I cut 5% every three weeks with a jeweler's scale. 22 months. [It was slow and it was still [miserable]{S mood withdrawal} but I [worked]{S functioning improved} through most of it]{O benefit; diazepam}. Last crumb was September 14.

Things people told me to take for the [withdrawal]{S other withdrawal}: [valerian]{T valerian; tried} ([made me worse]{O worsening; valerian}), [kava]{T kava; tried}, [GABA]{T GABA supplement; tried} capsules, [chamomile]{T chamomile tea; tried}, [Remeron]{T mirtazapine; tried} ([[ate a whole pie]{S appetite_weight side_effect}]{O side_effect; mirtazapine}), that [gabapentin]{T gabapentin; tried} again... [Waste of money, all of it]{O no_benefit; valerian, kava, GABA supplement, chamomile tea, mirtazapine, gabapentin}. [[Propranolol]{T propranolol; tried} did slow my [heart]{S other_physical improved withdrawal} some]{O partial; propranolol}. A guy in Spain does a [flumazenil drip]{T flumazenil infusion; not_tried} for $9k, didn't have it.

What did help? [No caffeine]{T quitting caffeine; ongoing}, [immediately, like turning a screw back a quarter]{O benefit; quitting caffeine}. [Humming]{T humming; ongoing}, I'm serious, low [humming]{T humming; ongoing} in the shower when [a wave]{S anxiety fig withdrawal} hits, [it gets me through maybe one in three]{O partial; humming}. [ACT]{T acceptance and commitment therapy; tried}. My doctor had offered some [regular therapy]{T psychotherapy; declined} earlier and I said I didn't have feelings I had neurons. But the [ACT guy]{T acceptance and commitment therapy; tried} taught me to let it be there and mow the lawn anyway. [I quit [checking my pulse]{S anxiety improved}]{O benefit; acceptance and commitment therapy}. [Growing tomatoes]{T gardening; ongoing}. [Something alive that didn't care how I felt, [best hour of every day]{S mood improved}]{O benefit; gardening}. And [Benzo Buddies]{T Benzo Buddies; ongoing}: [saved my life and scared me to death, sometimes in the same thread]{O partial; Benzo Buddies}.

At 26 months: [[panic]{S anxiety improved} none since spring]{O benefit; overall}. [[Sleep]{S sleep improved} 6 hrs]{O benefit; overall}. [Still [tinnitus]{S other_physical clin withdrawal}, still [burning feet]{S pain withdrawal} when I'm tired]{O withdrawal; clonazepam}.

My wife took [Xanax]{T alprazolam (medication); other} for flying for years, stopped on a Tuesday, nothing happened. Life isn't fair. Please don't quit [benzos]{T benzodiazepines (medication); general} cold turkey, [seizures]{S neurological clin possible general withdrawal} are real.

=== 1367-depression
title: What I know about 2018
genre: essay
layout: personal essay
condition: depression
area: mental
english: American
narrator: patient
overall: partly_improved
split: train
round: 4
ledger:
  citalopram | medication | tried | no_response
  duloxetine | medication | tried | no_response
  mirtazapine | medication | tried | partial | appetite_weight
  aripiprazole | medication | stopped | worse | anxiety, suicidality
  electroconvulsive therapy | neuromodulation | tried | mixed | cognition, pain, functioning
  nortriptyline | medication | ongoing | partial | gastrointestinal
  label maker | lifestyle | ongoing | response
  cognitive rehabilitation | other | not_tried | unknown
  support group | support | tried | unknown
---
There is a wedding album on our shelf in which I am dancing. It was my brother's wedding, in Duluth, in June 2018. [I have [no memory of it]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. [I [don't remember the drive or the dress]{S cognition side_effect} or being asked to give a toast]{O side_effect; electroconvulsive therapy}, which I'm told I gave, and which was apparently short and kind.

I had [ECT]{T electroconvulsive therapy; tried; sessions=fourteen} that spring and summer. Fourteen [treatments]{T electroconvulsive therapy; tried; sessions=Fourteen}, bilateral after the first five. People want me to say it was barbaric or they want me to say it saved my life and for six years I've been disappointing both groups.

The before part is easy because I remember it. I was 36 and teaching eighth-grade science. [Celexa]{T citalopram; tried}, [Cymbalta]{T duloxetine; tried}, and [Remeron]{T mirtazapine; tried}, in that order. [The first two were sugar pills as far as I could tell]{O no_benefit; citalopram, duloxetine}. [The third one [put me to sleep]{S sleep improved}, which was something]{O partial; mirtazapine}, [and [put twenty-five pounds on me]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. Then they added [Abilify]{T aripiprazole; stopped; duration=nine days} as a booster. Nine days. [I [couldn't sit, couldn't stand, couldn't be in my skin]{S anxiety fig side_effect}]{O side_effect; aripiprazole}, [and for the first time I [made an actual plan]{S suicidality side_effect}]{O worsening; aripiprazole}. My husband took the car keys and the doctor took the [pill]{T aripiprazole; stopped} away.

By March I [wasn't eating]{S appetite_weight} and I had [stopped talking]{S functioning} except for yes and no. It wasn't [sadness]{S mood absent}. It was more like [being unplugged]{S anhedonia fig}. A doctor with very clean glasses explained that [ECT]{T electroconvulsive therapy (neuromodulation); general} works in more than half of people for whom drugs don't, that it is done under anesthesia, that [memory loss]{S cognition clin general possible side_effect} around the time of treatment is common and mostly clears up.

[It worked]{O benefit; electroconvulsive therapy}. I'll say that in its own sentence. [After the sixth or seventh I [asked for a sandwich]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. [I [started talking]{S functioning improved}]{O benefit; electroconvulsive therapy}. My husband has the dates. [The [plan went out of my head]{S suicidality fig improved} and it hasn't come back]{O benefit; electroconvulsive therapy}.

[So did the wedding, and the year before it, and a good part of my master's degree]{O side_effect; electroconvulsive therapy}. [I [don't remember meeting my niece]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. [I stood in front of thirty-one kids that September and [could not explain the water cycle]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. It wasn't [nerves]{S anxiety absent}. The [file was not there]{S cognition fig side_effect}. [[Jaw ache]{S pain side_effect} and [headaches]{S pain side_effect} too, but who cares]{O side_effect; electroconvulsive therapy; neutral}. [I [left teaching in the winter]{S functioning side_effect}]{O side_effect; electroconvulsive therapy}.

I asked about [cognitive rehab]{T cognitive rehabilitation; not_tried}. The insurance said that it's for stroke.

At a [group]{T support group; tried} for people who have had [shock]{T electroconvulsive therapy (neuromodulation); other} I met a retired judge who'd had forty and [could recite his whole docket]{S cognition absent other}. He thought I was exaggerating. A woman named Perpetua had had eight and [couldn't find her way home]{S cognition side_effect other}. I don't know what to do with that except say it.

These days I'm on [nortriptyline]{T nortriptyline; ongoing}. [It holds the floor up, more or less]{O partial; nortriptyline}, [and [dries my mouth out]{S gastrointestinal side_effect}]{O side_effect; nortriptyline}. I do data entry for the county. I bought a [label maker]{T label maker; ongoing} for forty dollars and everything in the house says what it is and when I bought it. [Best treatment I ever had, I [lose about a tenth of what I used to]{S cognition improved}]{O benefit; label maker}.

[I am not [depressed]{S mood improved} the way I was]{O benefit; overall}. [I am also [not the person who knew how rain happens]{S cognition fig side_effect}]{O side_effect; electroconvulsive therapy}. If you ask me whether I would sign that form again the answer depends on the day.

=== 1368-chronic-back-pain
title: Spinal cord stimulator came out last week
genre: forum
layout: forum post with replies
condition: chronic low back pain
area: general
english: American
narrator: patient
overall: worse
split: train
round: 4
ledger:
  spinal fusion | procedure | tried | worse
  gabapentin | medication | tried | no_response | cognition, appetite_weight
  oxycodone | medication | stopped | partial | gastrointestinal
  physiotherapy | procedure | tried | partial
  spinal cord stimulation | neuromodulation | stopped | mixed | neurological, pain
  frozen peas | lifestyle | ongoing | partial
  intrathecal pump | medication | not_tried | unknown
---
**Re: stimulator regrets?**

I'll answer since nobody has. 52, ex roofer, L4-S1 [fused]{T spinal fusion; tried} in 2016. [[Surgery]{T spinal fusion; tried} went fine on the xray and I've [hurt]{S pain worsened} worse every day since]{O worsening; spinal fusion}. They have a name for it, [failed back surgery syndrome]{S diagnosis clin}, like my [back flunked]{S pain fig}.

[[PT]{T physiotherapy; tried} three rounds, helped a little each time]{O partial; physiotherapy}. [[Gabapentin]{T gabapentin; tried; dose=2400 a day}, 2400 a day, [couldnt remember my own zip]{S cognition side_effect}, [got fat]{S appetite_weight side_effect}]{O side_effect; gabapentin}, [didn't do squat for the [leg]{S pain}]{O no_benefit; gabapentin}. [[Percocet]{T oxycodone; stopped} took the edge off]{O partial; oxycodone} and [[bound me up like concrete]{S gastrointestinal fig side_effect}]{O side_effect; oxycodone}. State law changed and the doc quit writing it, four days notice. [I was [sick as a dog]{S other fig withdrawal}, [legs kicking all night]{S neurological withdrawal}, [runs]{S gastrointestinal withdrawal}, thought about [ending it]{S suicidality fig withdrawal}]{O withdrawal; oxycodone}. Never want to see the [pills]{T oxycodone; stopped} again honestly.

So 2022 the [stimulator]{T spinal cord stimulation; stopped}. [Trial week was great]{O benefit; spinal cord stimulation}. [I [walked the dog around the lake]{S functioning improved}]{O benefit; spinal cord stimulation}. Got the permanent one in October and [the first eight, ten months I would of told anybody to get it]{O benefit; spinal cord stimulation}. [Like a cat purring where the [knife]{S pain fig improved} used to be]{O benefit; spinal cord stimulation}.

[Then one lead moved]{O side_effect; spinal cord stimulation}. [Every time I reached overhead it [zapped me in the ribs]{S neurological fig side_effect}]{O side_effect; spinal cord stimulation}. They went in and fixed it. Moved again. [The battery spot on my hip [got so sore]{S pain side_effect} I couldnt wear a belt]{O side_effect; spinal cord stimulation}. [By last Christmas I had it turned all the way up and felt nothing but [buzzing]{S neurological side_effect}]{O no_benefit; spinal cord stimulation}. Out it came Tuesday. 19 staples.

What I use now is a [bag of peas]{T frozen peas; ongoing} and the recliner. [Peas work for about half an hour]{O partial; frozen peas}. [[Pain]{S pain worsened}'s a 7, it was a 6 before anybody cut on me]{O worsening; overall}.

**lefthandlou** (mod): Sorry man. My [stimulator]{T spinal cord stimulation (neuromodulation); other} has been in since 2019 and I'd marry it. Luck of the draw I guess. Did they ever offer you a [pain pump]{T intrathecal pump; not_tried}?

**OP**: No and don't tell them about it

=== 1369-adhd
title: Atomoxetine - 4 months
genre: review
layout: short review
condition: ADHD
area: mental
english: British
narrator: patient
overall: unchanged
split: train
treatment: atomoxetine
rating: 3/10
round: 4
ledger:
  methylphenidate | medication | stopped | mixed | other_physical, anxiety
  atomoxetine | medication | stopped | no_response | gastrointestinal, sexual, anger, other_physical
  lisdexamfetamine | medication | planned | unknown
  body doubling | support | ongoing | partial
---
Diagnosed at 41 after my son was. He's on [Concerta]{T methylphenidate (medication); other} and [his reading age went up two years in a term]{S cognition other improved}. So I had high hopes.

[Methylphenidate]{T methylphenidate; stopped} first. [Brilliant for [focus]{S cognition improved}, I [did my tax return in a morning]{S functioning improved}]{O benefit; methylphenidate}, but [my [heart was racing]{S other_physical side_effect} at 120 sat at my desk and I was [a bag of nerves]{S anxiety fig side_effect}]{O side_effect; methylphenidate}. Cardiologist had a look, nothing wrong, but the clinic wouldn't carry on.

Hence this. 40 then 80mg. You are meant to give it eight to twelve weeks because it isn't a stimulant and builds up slowly. I gave it sixteen. [[Sick]{S gastrointestinal side_effect} every single morning unless I ate a full breakfast]{O side_effect; atomoxetine}. [[Weeing took ages]{S other_physical side_effect}]{O side_effect; atomoxetine}, [[things down below]{S sexual fig side_effect} went on strike]{O side_effect; atomoxetine}, [and I [bit people's heads off]{S anger fig side_effect}]{O side_effect; atomoxetine}. My wife asked if we could go back to [forgetful]{S cognition}.

[And for all that, my [concentration]{S cognition clin} was precisely what it had been]{O no_benefit; atomoxetine}. [I [lost my keys]{S cognition} nine times in March]{O no_benefit; atomoxetine}. I counted, that was about the only project I finished.

Packed it in at Easter. [No trouble stopping, I'll give it that]{O tolerated; atomoxetine}. Three points out of ten for that and because a mate of mine swears by [atomoxetine]{T atomoxetine (medication); other}.

Waiting on [Elvanse]{T lisdexamfetamine; planned} if the shortage ever ends. Meantime I do [body doubling]{T body doubling; ongoing} on a video call with somebody in Hull who does her ironing. [Gets me through the invoices, most weeks]{O partial; body doubling}.

=== 1370-anxiety
title: 14 months off clonazepam and still not right
genre: forum
layout: forum post
condition: generalised anxiety disorder
area: mental
english: Australian
narrator: patient
overall: worse
split: train
round: 4
ledger:
  clonazepam | medication | stopped | mixed | cognition
  diazepam | medication | stopped | partial
  pregabalin | medication | tried | no_response | neurological
  chamomile tea | supplement | tried | no_response
  ashwagandha | supplement | tried | no_response
  weighted blanket | other | tried | no_response
  mindfulness | mind_body | tried | worse | anxiety
  sea swimming | lifestyle | ongoing | partial
  online taper group | support | ongoing | response
---
Hi all, Wollongong here, 47, mum of three. Not looking for advice just want to put it somewhere.

Went to the doctor in 2013 with [anxiety]{S anxiety clin}, [couldnt swallow]{S anxiety}, [couldnt sit through assembly]{S functioning}. Got [Rivotril]{T clonazepam; stopped; duration=eight years}. Two weeks worth. The two weeks lasted eight years lol.

Credit where its due. [It worked from the first [tablet]{T clonazepam; stopped}]{O benefit; clonazepam}. [For about two years I was the [calmest person]{S anxiety improved} at the school gate]{O benefit; clonazepam}. [Then the same dose didnt hold so we upped it, then again]{O no_benefit; clonazepam}. [By the end I had the [anxiety]{S anxiety clin} anyway]{O no_benefit; clonazepam} [plus a [memory like a sieve]{S cognition fig side_effect}]{O side_effect; clonazepam}. [[Forgot my own daughters formal]{S cognition side_effect}]{O side_effect; clonazepam}.

New GP, young, said these are only meant for short term, and she wasnt wrong, but she wanted me off in six weeks. I got down to a half in three and [had a [seizure]{S neurological clin withdrawal} in the Woolies carpark]{O withdrawal; clonazepam}. Hospital put me on [Valium]{T diazepam; stopped} to come down off instead, thats the proper way, you swap over and go slow. [Was better than before, at least I [could stand up]{S functioning improved}]{O partial; diazepam}. Took 19 months, shaving bits off. Last crumb was the 3rd of September last year.

What its like since: [[burning skin]{S neurological withdrawal}]{O withdrawal; clonazepam, diazepam}. [[Ears ringing]{S neurological withdrawal}]{O withdrawal; clonazepam, diazepam}. [[Heart pounding]{S other_physical withdrawal} at 4am like [someones kicking the door in]{S anxiety fig withdrawal}]{O withdrawal; clonazepam, diazepam}. [I [havent worked]{S functioning withdrawal} since]{O withdrawal; clonazepam, diazepam}. Doctors say it cant be that anymore, it must be the old [anxiety]{S anxiety clin}. I dunno. The old one never [set my arms on fire]{S neurological fig absent}.

Tried for it: [[Lyrica]{T pregabalin; tried}, made me [drunk]{S neurological fig side_effect}]{O side_effect; pregabalin}. [Chamomile]{T chamomile tea; tried}, [ashwagandha]{T ashwagandha; tried}, [weighted blanket]{T weighted blanket; tried}. [The lot of it useless, the [Lyrica]{T pregabalin; tried} included]{O no_benefit; pregabalin, chamomile tea, ashwagandha, weighted blanket}. [[Mindfulness]{T mindfulness; tried; duration=8 week course} the 8 week course through the hospital, sitting there listening to my own body was the worst thing I could of done, I had my first [panic attack]{S anxiety side_effect} in ten years on a yoga mat]{O worsening; mindfulness}. People go on like it cant hurt you. It can.

[Two things that help]{O benefit; sea swimming, online taper group}. [The [ocean pool]{T sea swimming; ongoing; frequency=every morning} every morning, cold stops the [burning]{S neurological improved withdrawal} for an hour or so]{O partial; sea swimming}. And the [taper group]{T online taper group; ongoing} online, I honestly think [I wouldnt be here without them]{O benefit; online taper group}. A lady in there, Bev, got off [zopiclone]{T zopiclone (medication); other} at 71 and [plays bowls]{S functioning improved other}.

[Overall though if you line me up next to 2013 me, she was in better nick]{O worsening; overall}.

=== 1371-endometriosis
title: Coil, round two
genre: forum
layout: forum post with replies
condition: endometriosis
area: general
english: British
narrator: patient
overall: partly_improved
split: dev
round: 4
ledger:
  combined pill | medication | tried | no_response | mood
  naproxen | medication | ongoing | partial
  laparoscopic excision | procedure | tried | partial
  levonorgestrel intrauterine system | medication | stopped | mixed | mood, other_physical, sexual
  goserelin | medication | stopped | mixed | other_physical, cognition, sleep
  tibolone | medication | tried | partial
  transcutaneous electrical nerve stimulation | procedure | ongoing | partial
  hysterectomy | procedure | planned | unknown
  pelvic floor physiotherapy | procedure | planned | unknown
---
**Pebbles&Co:** Has anybody had the [Mirena]{T levonorgestrel intrauterine system (medication); general} taken out and then [felt like themselves]{S mood fig general possible} again? Considering mine.

**Isobel_M:** Yes, me. Bit long sorry.

[Endo]{S diagnosis clin}, stage 3, found at 26 after eleven years of being told it was [period pain]{S pain}. [The [pill]{T combined pill; tried; started=from 15} from 15, no use at all for the [pain]{S pain}]{O no_benefit; combined pill} and [turned me into a [weepy]{S mood side_effect} teenager, more than standard]{O side_effect; combined pill}. [[Naproxen]{T naproxen; ongoing} I still take, dulls it]{O partial; naproxen}. I had the [excision op]{T laparoscopic excision; tried} in 2017, [which gave me a good eighteen months and then crept back]{O partial; laparoscopic excision}. While I was under they put the [coil]{T levonorgestrel intrauterine system; stopped} in.

[For the [bleeding]{S other_physical}, amazing, I had [no periods]{S other_physical improved} for three years]{O benefit; levonorgestrel intrauterine system}. [No [cramps]{S pain improved} either, or hardly]{O benefit; levonorgestrel intrauterine system}. Everyone said how well I looked. But. [About four months in I went [flat]{S mood fig side_effect}, then [low]{S mood side_effect}, then [really dark]{S mood fig side_effect}]{O side_effect; levonorgestrel intrauterine system}. [[Spots on my jaw]{S other_physical side_effect}, [hair coming out]{S other_physical side_effect}, [zero interest in sex]{S sexual side_effect}]{O side_effect; levonorgestrel intrauterine system}. The nurse said the hormone stays local. My husband said [I [hadn't laughed]{S mood side_effect} since the christening]{O side_effect; levonorgestrel intrauterine system}.

I had it out in March 2021 and [within three weeks [the lights came back on]{S mood fig improved side_effect}]{O tolerated; levonorgestrel intrauterine system}. [Unfortunately so did the [periods]{S other_physical withdrawal}, and [being sick]{S gastrointestinal withdrawal} with the [pain]{S pain withdrawal}]{O withdrawal; levonorgestrel intrauterine system}. [So it's a trade]{O partial; levonorgestrel intrauterine system}. I can't tell you which is worse, I've done both.

Since then [Zoladex]{T goserelin; stopped; duration=six months}, the [jab]{T goserelin; stopped} in the tummy, six months, puts you in a fake [menopause]{S other_physical general side_effect}. [[Pain]{S pain improved} went completely]{O benefit; goserelin}. [[Hot flushes]{S other_physical side_effect} every twenty minutes, [brain fog]{S cognition fig side_effect}, [couldn't sleep]{S sleep side_effect}]{O side_effect; goserelin}. They gave me [tibolone]{T tibolone; tried} as [add-back]{T tibolone; tried} and [that calmed the [flushes]{S other_physical improved side_effect} down somewhat]{O partial; tibolone}. You only get six months because of your [bones]{S other_physical general possible side_effect}.

What I've got now is a [TENS machine]{T transcutaneous electrical nerve stimulation; ongoing} [which [gets me through meetings]{S functioning improved}]{O partial; transcutaneous electrical nerve stimulation} and a place on the waiting list for a [hysterectomy]{T hysterectomy; planned}, plus a referral to the [pelvic physio]{T pelvic floor physiotherapy; planned}, 34 weeks.

**Pebbles&Co:** Thank you. My sister loves her [coil]{T levonorgestrel intrauterine system (medication); other} so I thought it was me.

**Isobel_M:** It's not you. It's also not everybody. [Mood changes]{S mood general possible side_effect} are listed in the leaflet, page two, I've looked.

=== 1372-insomnia
title: Mirtazapine for sleep
genre: review
layout: diary-style review
condition: insomnia
area: mental
english: American
narrator: patient
overall: unchanged
split: train
treatment: mirtazapine
rating: 2/5
round: 4
ledger:
  melatonin | supplement | tried | no_response
  diphenhydramine | medication | tried | no_response
  zolpidem | medication | stopped | mixed | mania_psychosis
  trazodone | medication | stopped | unknown | neurological
  mirtazapine | medication | stopped | partial | appetite_weight, energy, sleep
  cognitive behavioural therapy for insomnia | psychotherapy | stopped | worse | sleep, energy, mood, cognition
---
Background: 58 y/o retired mail carrier, [insomnia]{S sleep clin} since my divorce. I'm not [depressed]{S mood absent}, people keep asking. [[Melatonin]{T melatonin; tried}, [Benadryl]{T diphenhydramine; tried}: forget it]{O no_benefit; melatonin, diphenhydramine}. [[Ambien]{T zolpidem; stopped} worked, seven hours, every night]{O benefit; zolpidem}, [till I [woke up in the driveway in my socks with the engine running]{S mania_psychosis side_effect}]{O side_effect; zolpidem}. Flushed the rest. [[Trazodone]{T trazodone; stopped} one night only, stood up to pee and [passed out]{S neurological side_effect}]{O side_effect; trazodone}, can't say if it works for [sleep]{S sleep} because I was on the floor.

Night 1 of this: [[10 hours]{S sleep improved}]{O benefit; mirtazapine}. [Wonder drug!!]{O benefit; mirtazapine}

Week 2: [[8 hours]{S sleep improved}]{O benefit; mirtazapine}. [[Hungry]{S appetite_weight side_effect} in a way I never knew, ate a whole rotisserie chicken standing at the sink]{O side_effect; mirtazapine}.

Week 6: [[6 hours]{S sleep improved}]{O partial; mirtazapine}. [[Groggy till lunch]{S energy side_effect}]{O side_effect; mirtazapine}. [[Dreams like action movies]{S sleep fig side_effect}]{O side_effect; mirtazapine}.

Month 4: [[4 hours]{S sleep}. Same as before I started]{O no_benefit; mirtazapine}. [[Up 22 lbs]{S appetite_weight side_effect}]{O side_effect; mirtazapine}.

Month 5: quit. [[Nauseous]{S gastrointestinal clin withdrawal} and [itchy]{S other_physical withdrawal} for a week and [0 sleep]{S sleep withdrawal} for three nights]{O withdrawal; mirtazapine}.

PS for those who say do the [sleep therapy]{T cognitive behavioural therapy for insomnia; stopped} instead: I did. It's supposed to be the gold standard, works for 70 percent or so. They cut me down to five hours in bed on purpose. [I got [two]{S sleep side_effect}]{O worsening; cognitive behavioural therapy for insomnia}. [I was a [wreck]{S energy fig side_effect}, [bawling at the bank]{S mood side_effect}, I [ran a stop sign]{S cognition side_effect}]{O worsening; cognitive behavioural therapy for insomnia}. Quit that at week four. The [psychologist]{T cognitive behavioural therapy for insomnia; stopped} said the ones who quit at four are the ones who'd have turned the corner at five, which is a real convenient thing to say.

[Anyway it's [3:12 am as I type this]{S sleep}]{O no_benefit; overall}.


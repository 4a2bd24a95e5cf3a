=== 2168-depression
title: honestly dont know anymore
genre: review
layout: one breathless paragraph
condition: anxiety and depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: desvenlafaxine
rating: 5
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  citalopram | medication | tried | no_response
  bupropion | medication | tried | worse | anger
  tai chi | mind_body | tried | no_response
  sauna | other | tried | no_response
  psychotherapy | psychotherapy | ongoing | unknown
  desvenlafaxine | medication | ongoing | mixed | neurological, other_physical, sexual
---
where do i start, im 38 single mom of three work at the school cafeteria and ive had [depression]{S diagnosis clin} since high school, [prozac]{T fluoxetine; tried}, [zoloft]{T sertraline; tried}, [celexa]{T citalopram; tried}, [you name it and it did nothing but empty my wallet]{O no_benefit; fluoxetine, sertraline, citalopram}, [[wellbutrin]{T bupropion; tried} made me so [mean]{S anger side_effect} my own kids hid]{O side_effect; bupropion}, my aunt had me doing [tai chi]{T tai chi; tried} in the park and the [sauna]{T sauna; tried} at the Y for a whole winter [which was relaxing i guess but id [cry]{S mood} in the car after]{O no_benefit; tai chi, sauna}, so then [pristiq]{T desvenlafaxine; ongoing; dose=50}, 50 and then 100, and [im not gonna lie the first time i took it i thought i was having a stroke,[tingly scalp]{S neurological side_effect},[ice cold hands]{S other_physical side_effect},[pupils huge]{S other_physical side_effect}]{O side_effect; desvenlafaxine}, but i kept on and [about a month in i [got up before the alarm]{S energy improved}]{O benefit; desvenlafaxine}, [i [made pancakes]{S functioning improved}, on a tuesday]{O benefit; desvenlafaxine}, so ok, [it works]{O benefit; desvenlafaxine}, but [my [blood pressure is through the roof]{S other_physical fig side_effect}, i [sweat thru my scrubs]{S other_physical side_effect}, [no interest in dating]{S sexual side_effect} and i [grind my teeth]{S other_physical side_effect} at night]{O side_effect; desvenlafaxine} and god forbid the pharmacy is late [cause by day 2 im [on the floor]{S other fig withdrawal} with the [spins]{S neurological fig withdrawal}]{O withdrawal; desvenlafaxine}, i talk to a [therapist]{T psychotherapy; ongoing} on my phone on lunch break shes nice, so do i like it, yes no maybe, my sister switched off hers to [auvelity]{T dextromethorphan-bupropion (medication); other} and cant shut up about it

=== 2169-bulimia
title: topamax for bingeing - off label
genre: review
layout: medium review with numbered list inside a sentence
condition: binge eating disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 6
treatment: topiramate
rating: 7
ledger:
  fluoxetine | medication | tried | no_response
  overeaters anonymous | support | tried | no_response
  weight watchers | lifestyle | tried | worse
  intuitive eating | lifestyle | tried | no_response
  naltrexone | medication | tried | unknown | gastrointestinal
  dialectical behaviour therapy | psychotherapy | ongoing | partial
  topiramate | medication | ongoing | response | cognition, neurological, gastrointestinal
  lisdexamfetamine | medication | not_tried | unknown
---
28 years of [eating in the car]{S appetite_weight}. [WW]{T weight watchers; tried} (6 times, [[gained more]{S appetite_weight worsened} each time]{O worsening; weight watchers}), [OA]{T overeaters anonymous; tried}, [intuitive eating]{T intuitive eating; tried}, [prozac]{T fluoxetine; tried} 60.. [for all the good that did]{O no_benefit; overeaters anonymous, intuitive eating, fluoxetine}. Insurance said no to [Vyvanse]{T lisdexamfetamine; not_tried}. So my nurse prac had me try [topamax]{T topiramate; ongoing; dose=75}, 75 at bedtime now. In order it did: 1) [[soda tastes like pennies]{S gastrointestinal fig side_effect}]{O side_effect; topiramate} 2) [[fingers buzz]{S neurological side_effect}]{O side_effect; topiramate} 3) [couldn't [think of my street name]{S cognition side_effect}]{O side_effect; topiramate} 4) [by Halloween the [bag of candy lasted]{S appetite_weight improved} till the 2nd of November]{O benefit; topiramate}. [I haven't [binged]{S appetite_weight improved} since August 19th and I am [down a coat size]{S appetite_weight improved}]{O benefit; topiramate}. [The [dopiness]{S cognition improved side_effect} got a bit better after a while]{O tolerated; topiramate}. I had [naltrexone]{T naltrexone; tried} with it for a few weeks, [[threw up]{S gastrointestinal side_effect}]{O side_effect; naltrexone}, that's all I can tell you about it. My [DBT]{T dialectical behaviour therapy; ongoing} lady says it's the pill doing the work and my [skills]{T dialectical behaviour therapy; ongoing} doing the rest, [I'd say 70/30]{O partial; dialectical behaviour therapy}. Not for you if you talk for a living (I do transcripts, so who cares).

=== 2170-schizophrenia
title: Latuda - mixed
genre: review
layout: neat
condition: schizophrenia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: lurasidone
rating: 6
ledger:
  amisulpride | medication | stopped | mixed | other_physical, sexual
  risperidone | medication | tried | unknown | anhedonia
  early intervention team | care_setting | tried | response
  hearing voices group | support | ongoing | partial
  lurasidone | medication | ongoing | partial | neurological, gastrointestinal
---
I was diagnosed with [schizophrenia]{S diagnosis clin} at university, in the second year, after I had [boarded up my window]{S mania_psychosis}. [[Amisulpride]{T amisulpride; stopped} quietened the [voices]{S mania_psychosis improved} by about half]{O benefit; amisulpride} but [it [stopped my periods]{S other_physical side_effect} and I had [no sex life]{S sexual side_effect}]{O side_effect; amisulpride}, so it was changed. [On [risperidone]{T risperidone; tried} I sat and [watched the wall as if it were television]{S anhedonia fig side_effect}]{O side_effect; risperidone}. [The [early intervention team]{T early intervention team; tried} got me [back into my degree]{S functioning improved}]{O benefit; early intervention team}, and I will always be grateful to Moira.

I have been on [lurasidone]{T lurasidone; ongoing; dose=74 mg} 74 mg since 2022. You must eat a proper meal with it, 350 calories, which is a nuisance at first and then a habit. [My [periods are regular]{S other_physical improved side_effect}, my [weight]{S appetite_weight absent side_effect} has not moved, and I am [awake]{S sleep absent side_effect}]{O tolerated; lurasidone}. [For the first month I [could not keep my legs still]{S neurological side_effect} and felt [sick]{S gastrointestinal side_effect} each evening]{O side_effect; lurasidone}. [Both went]{O tolerated; lurasidone}. [The [voices]{S mania_psychosis} have not gone, however: I still [hear a man count]{S mania_psychosis} when I am tired]{O partial; lurasidone}. I go to a [hearing voices group]{T hearing voices group; ongoing} on the first Monday, where [I have learnt to let him finish]{O partial; hearing voices group}. A friend there takes [clozapine]{T clozapine (medication); other} and says it is worth the needles.

Six out of ten, then. I work twenty hours a week in a seed warehouse. My psychiatrist thinks that we might try a higher dose after my exams, and I have said perhaps.

=== 2171-cannabis-ptsd
title: Doxazosin for nightmares
genre: review
layout: five sentences, untidy
condition: PTSD
area: mental
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: doxazosin
rating: 7
ledger:
  nabilone | medication | tried | partial | cognition
  prazosin | medication | stopped | unknown | other_physical, neurological
  doxazosin | medication | ongoing | response | other_physical
  sertraline | medication | ongoing | no_response
---
[From [5 nightmares]{S sleep} a week down to 1]{O benefit; doxazosin}, so good enough for me. [[nabilone]{T nabilone; tried} worked for a bit]{O partial; nabilone} ([and i was [stoned]{S cognition side_effect} at my kids hockey]{O side_effect; nabilone}), and [prazosin]{T prazosin; stopped} had to be dropped because [my [pressure went to 80 something]{S other_physical side_effect} and i [blacked out]{S neurological side_effect} in the barn]{O side_effect; prazosin}, dr figured this one's slower acting and she was right!! [ankles a bit [puffy]{S other_physical side_effect} and a [stuffed nose]{S other_physical side_effect} all winter]{O side_effect; doxazosin}. [The [zoloft]{T sertraline; ongoing; dose=150} 150 i take, who knows, can't say i'd notice if you swapped it for chalk]{O no_benefit; sertraline}. still [cant do fireworks]{S anxiety} but i'm farming again, [[back on the combine]{S functioning improved} this fall]{O benefit; doxazosin}.

=== 2172-depression-husband
title: What the winter cost us
genre: relative
layout: husband's account
condition: psychotic depression
area: mental
english: American
narrator: relative
split: train
overall: improved
round: 6
ledger:
  paroxetine | medication | tried | no_response
  trazodone | medication | tried | no_response
  risperidone | medication | stopped | partial | neurological, other_physical
  hospital admission | care_setting | tried | unknown
  electroconvulsive therapy | neuromodulation | stopped | response | cognition, pain
  lithium | medication | ongoing | response | neurological
  prayer circle | support | tried | partial
  puzzle | lifestyle | ongoing | unknown
  nortriptyline | medication | ongoing | response | gastrointestinal
  day program | care_setting | declined | unknown
---
My wife Lorna is the kind who labels the freezer. In November of last year she [stopped labeling]{S functioning}. By Christmas she [believed we owed the church forty thousand dollars]{S mania_psychosis}. She [wouldn't eat]{S appetite_weight} because [she hadn't paid for the food]{S mania_psychosis}. I want to tell what happened, because I looked online that winter and found nothing by any husband.

Our doctor had her on [Paxil]{T paroxetine; tried} already, and added [trazodone]{T trazodone; tried} to sleep. [I could have given her cough drops]{O no_benefit; paroxetine, trazodone}. She had a [hospital stay]{T hospital admission; tried; duration=two weeks} of two weeks in January and they put her on [Risperdal]{T risperidone; stopped}. [It took some of the [forty thousand]{S mania_psychosis improved} away, maybe half]{O partial; risperidone}, but [she [walked like a robot]{S neurological fig side_effect} and [her milk came in]{S other_physical side_effect}]{O side_effect; risperidone}, at 61 years old. It was switched out in spring.

I was seeing someone myself by then. My own doctor had me on [Lexapro]{T escitalopram (medication); other} and it does me good; I'm still on it. And the men at the grange dropped off casseroles, which is not a treatment but I count it.

In February they proposed [ECT]{T electroconvulsive therapy; planned}. I'd seen the movie. Our daughter, who had [panic attacks]{S anxiety other} at college and got better with [CBT]{T cognitive behavioural therapy (psychotherapy); other}, asked better questions than I did. She signed, I held the coat. [After the third one Lorna asked for [toast]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. [After the eighth she [laughed out loud]{S mood improved} at the dog]{O benefit; electroconvulsive therapy}. [She [lost that Thanksgiving and most of our trip to Banff]{S cognition side_effect}, and those haven't come back]{O side_effect; electroconvulsive therapy}. [She had [headaches]{S pain side_effect} the same day]{O side_effect; electroconvulsive therapy}. The course ended in April, fourteen in all.

They started her on [lithium]{T lithium; ongoing} and an old one, [nortriptyline]{T nortriptyline; ongoing}, to keep it. [Those two have held her eleven months now]{O benefit; lithium, nortriptyline}. [Her [hands shake]{S neurological side_effect} pouring]{O side_effect; lithium} and [her [mouth is dry]{S gastrointestinal side_effect}]{O side_effect; nortriptyline}, so we keep lemon drops in every coat. They offered a [day program]{T day program; declined} in the city and she said she'd rather do a [puzzle]{T puzzle; ongoing}, and she does, a thousand pieces, every evening. [Her [prayer circle]{T prayer circle; tried} was a comfort when she could sit through it]{O partial; prayer circle}.

[She [labels the freezer]{S functioning improved}]{O benefit; overall}. Yesterday I found one that said "soup, I think."

=== 2173-anxiety
title: Buspar (buspirone) 8 months
genre: review
layout: short neat, sentences without verdict
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: buspirone
rating: 6
ledger:
  escitalopram | medication | tried | unknown | appetite_weight
  chamomile | supplement | tried | no_response
  buspirone | medication | ongoing | partial | neurological
---
Started this in February because I didn't want anything I could get [hooked on]{S substance_use possible side_effect} (dad was [hooked]{S substance_use other side_effect} on [valium]{T diazepam (medication); other}). You have to take it two or three times a day and no grapefruit. [Ten minutes after each pill the [room tilts]{S neurological fig side_effect} for a little while]{O side_effect; buspirone}, you learn to sit down. [[Worry]{S anxiety improved} is maybe 40% less]{O partial; buspirone}, I can tell because [I [don't call my daughter]{S anxiety improved} as much]{O partial; buspirone} and she told me so. [[Lexapro]{T escitalopram; tried} put [15 pounds]{S appetite_weight side_effect} on me]{O side_effect; escitalopram} and [[chamomile tea]{T chamomile; tried} is just hot water]{O no_benefit; chamomile}. [No effect on [sleep]{S sleep}, one way or the other]{O no_benefit; buspirone}. [no [weight]{S appetite_weight absent side_effect}]{O tolerated; buspirone}. I'm having my knee done in October if anybody knows whether you have to stop it for that.

=== 2174-opioid
title: Suboxone strips, year 3
genre: review
layout: untidy with contradictory verdict
condition: opioid use disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 6
treatment: buprenorphine-naloxone
rating: 7
ledger:
  methadone | medication | stopped | partial | sleep
  narcotics anonymous | support | tried | no_response
  kratom | supplement | tried | no_response
  hospital admission | care_setting | tried | no_response
  naltrexone implant | medication | tried | no_response
  buprenorphine-naloxone | medication | ongoing | mixed | gastrointestinal, other_physical, sexual
  clonidine | medication | tried | unknown
  buprenorphine injection | medication | planned | unknown
---
[im ALIVE]{O benefit; buprenorphine-naloxone}. thats the review. 4 [detoxes]{T hospital admission; tried; sessions=4}, [NA]{T narcotics anonymous; tried}, [kratom]{T kratom; tried}, a [naltrexone implant]{T naltrexone implant; tried} my parents paid 3 grand for, [i was [using]{S substance_use} again inside of a month, all of em]{O no_benefit; hospital admission, narcotics anonymous, kratom, naltrexone implant}. [the clinic with the [methadone]{T methadone; stopped} held me 2 yrs]{O partial; methadone} [but i was [nodding at red lights]{S sleep side_effect}]{O side_effect; methadone} and you gotta be there at 5am every day of your life so i got off of it. [suboxone]{T buprenorphine-naloxone; ongoing; dose=12mg} 12mg, [first morning i put it under my tongue, i was [sick as hell]{S other fig withdrawal}, 40 minutes later i was a [person]{S other fig improved withdrawal}]{O benefit; buprenorphine-naloxone}. they gave me [clonidine]{T clonidine; tried} for the first weekend. [3 yrs, [no needle]{S substance_use improved}, i [got my kids back on weekends]{S functioning improved}]{O benefit; buprenorphine-naloxone}. now the bad... [[two teeth cracked]{S other_physical side_effect}, [backed up]{S gastrointestinal fig side_effect} for a week at a time, [sweats]{S other_physical side_effect}, [down there]{S sexual fig side_effect} nothing]{O side_effect; buprenorphine-naloxone} and [i skipped 2 days once and that was worse than dope]{O withdrawal; buprenorphine-naloxone} so its a leash. [would i tell you to take it?? no]{O side_effect; buprenorphine-naloxone}. [would i be dead without it, yes]{O benefit; buprenorphine-naloxone}. the doctor wants me on the [monthly shot]{T buprenorphine injection; planned} ([sublocade]{T buprenorphine injection; planned}), i go in the 12th. my girl did hers cold turkey god bless her

=== 1651-treatment-resistant-depression
title: 17 years of meds, now on Auvelity (long, sorry)
genre: forum
layout: one long post
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 4
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  escitalopram | medication | tried | no_response
  venlafaxine | medication | stopped | partial | other_physical
  bupropion | medication | tried | worse | anxiety, anger
  aripiprazole | medication | tried | unknown | anxiety
  lamotrigine | medication | tried | unknown
  cognitive behavioural therapy | psychotherapy | tried | unknown
  dialectical behaviour therapy | psychotherapy | tried | partial
  transcranial magnetic stimulation | neuromodulation | tried | no_response | pain
  electroconvulsive therapy | neuromodulation | declined | unknown
  dextromethorphan-bupropion | medication | ongoing | response | neurological, gastrointestinal, appetite_weight
  clonazepam | medication | ongoing | unknown
---
Long time reader. I'm 41, female, Ohio, two kids. I've had [major depression]{S diagnosis clin} since I was 24 and somebody in the other thread asked for full med histories so here's mine. Get a coffee.

[Prozac]{T fluoxetine; tried}, [Zoloft]{T sertraline; tried}, [Lexapro]{T escitalopram; tried}, in that order, because that's the order everybody gets them in. [Nada from any of the three]{O no_benefit; fluoxetine, sertraline, escitalopram}. Then [Effexor]{T venlafaxine; stopped; duration=four years}, four years, [which actually helped some the first two]{O partial; venlafaxine} and then [quit on me]{O no_benefit; venlafaxine}. [[Sweated]{S other_physical side_effect} through every shirt I owned]{O side_effect; venlafaxine}. Coming off was a whole other thing, [[brain zaps]{S neurological fig withdrawal} and [crying at cereal commercials]{S mood withdrawal} for a month]{O withdrawal; venlafaxine}. [[Wellbutrin]{T bupropion; tried} by itself made me so [anxious]{S anxiety clin side_effect} and [angry]{S anger side_effect} my husband took the kids to his mom's for the weekend. Way worse than nothing]{O worsening; bupropion}. [Abilify]{T aripiprazole; tried; duration=two weeks} on top for about two weeks, [[couldn't sit still]{S anxiety side_effect}]{O side_effect; aripiprazole}. There was [Lamictal]{T lamotrigine; tried} in there someplace, 2016 maybe, when a resident thought I was [bipolar]{S diagnosis clin absent}. I'm not.

Non drug: [CBT]{T cognitive behavioural therapy; tried; sessions=12 sessions}, 12 sessions through work. A [DBT group]{T dialectical behaviour therapy; tried} at the county, [I got a couple skills out of it that I use with my teenager, so a little bit yes]{O partial; dialectical behaviour therapy}. [TMS]{T transcranial magnetic stimulation; tried; sessions=36 sessions}, 36 sessions, drove 40 minutes each way in the winter. [PHQ went from 22 to 21]{O no_benefit; transcranial magnetic stimulation}. [Plus a [headache]{S pain side_effect} after each one]{O side_effect; transcranial magnetic stimulation}. The doctor suggested [ECT]{T electroconvulsive therapy; declined} and I refused because I'm a bookkeeper and I need my [memory]{S cognition possible side_effect}. I know, I know, somebody is going to tell me it saved them. My aunt had it in the 80s. She was fine, for the record.

So. Last October my new NP says there's this thing called [Auvelity]{T dextromethorphan-bupropion; planned}. It's [bupropion]{T bupropion; general} with the stuff in cough syrup. I laughed at her. I told her what [Wellbutrin]{T bupropion; tried} did to me. She said the dose is lower and the other half changes things. Insurance denied it twice. Third time they said ok, $60 a month.

Week 1: [[dizzy]{S neurological side_effect}. Like [standing up on a boat]{S neurological fig side_effect}]{O side_effect; dextromethorphan-bupropion}. [Also [no appetite]{S appetite_weight side_effect} and kind of [queasy]{S gastrointestinal side_effect}]{O side_effect; dextromethorphan-bupropion}.

Week 2: [I was folding towels and caught myself [whistling]{S mood improved}]{O benefit; dextromethorphan-bupropion}. I don't hum. I thought huh.

Week 5 or so: [[doing the dishes the same night]{S functioning improved}]{O benefit; dextromethorphan-bupropion}. [[Answering texts]{S functioning improved}]{O benefit; dextromethorphan-bupropion}. [The [heaviness]{S energy fig improved} in my arms is gone]{O benefit; dextromethorphan-bupropion}. [And none of the [rage]{S anger absent side_effect}, which is what I was scared of]{O tolerated; dextromethorphan-bupropion}.

I'm at month 9. [PHQ was 5 last visit]{O benefit; dextromethorphan-bupropion}. [I still get [dizzy]{S neurological side_effect} if I take the second pill too late in the day]{O side_effect; dextromethorphan-bupropion}. I also still take [Klonopin]{T clonazepam; ongoing; frequency=some nights} some nights and have since forever, so that's in the mix.

No idea how long it lasts. [[Effexor]{T venlafaxine; stopped} fooled me too]{O partial; venlafaxine}. [But it's the first thing in 17 years that I'd call working]{O benefit; dextromethorphan-bupropion} and I wanted to put it down for the people searching at 3am.

Questions ok, I check on weekends.

=== 1652-obsessive-compulsive-disorder
title: Med history + clomipramine update
genre: forum
layout: list then prose
condition: OCD
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  fluoxetine | medication | tried | no_response
  paroxetine | medication | tried | partial | appetite_weight, sexual
  citalopram | medication | tried | unknown
  sertraline | medication | tried | no_response
  risperidone | medication | tried | worse | energy, appetite_weight
  counselling | psychotherapy | tried | worse
  hypnotherapy | mind_body | tried | no_response
  exposure and response prevention | psychotherapy | tried | unknown
  inositol | supplement | tried | unknown | gastrointestinal
  clomipramine | medication | ongoing | response | gastrointestinal, neurological, functioning
---
Hiya. said i'd do this when i'd been on the clomi six months so here it is

me: 36, contamination and checking [ocd]{S diagnosis clin}, started about age 11, properly bad since my first was born. [washing]{S anxiety} maybe 60 times a day at the worst, [hands bleeding]{S other_physical}, [couldnt touch my own post]{S functioning}

what ive had

- [fluoxetine]{T fluoxetine; tried; dose=60} up to 60. [nothing]{O no_benefit; fluoxetine}
- [seroxat]{T paroxetine; tried}. [bit [calmer]{S anxiety improved}, [ocd]{S diagnosis clin} still there but further away if that makes sense]{O partial; paroxetine}. [[two stone on]{S appetite_weight side_effect} and [no interest in sex]{S sexual side_effect}]{O side_effect; paroxetine}
- [citalopram]{T citalopram; tried}. had that when i was pregnant
- [sertraline]{T sertraline; tried; dose=200mg} 200mg. [nowt]{O no_benefit; sertraline}
- [risperidone]{T risperidone; tried} added. [[zombie]{S energy fig side_effect}, [ate the house]{S appetite_weight fig side_effect}, and the [thoughts got louder]{S anxiety fig worsened}. terrible stuff for me]{O worsening; risperidone}
- [counselling]{T counselling; tried; sessions=8} at the gp x 8. nice lady. [she kept telling me my hands were clean so i went back every week to hear it, definately fed it]{O worsening; counselling}
- [hypnosis]{T hypnotherapy; tried}, £70. [waste of money]{O no_benefit; hypnotherapy}
- [erp]{T exposure and response prevention; tried; sessions=20 sessions} at the specialist place, 20 sessions, did it on zoom because covid
- [inositol]{T inositol; tried; dose=18g} powder 18g a day (only [[the runs]{S gastrointestinal fig side_effect} to report lol]{O side_effect; inositol; neutral})

my mum has it too btw and she got on great with [sertraline]{T sertraline; other}, been on it since 1999, so dont read too much into my list. its all different for different people. they say about half of people get somewhere with [SSRIs]{T SSRIs (medication); general} and more if you do the [ERP]{T exposure and response prevention; general} with it

anyway [clomipramine]{T clomipramine; ongoing}, also called [anafranil]{T clomipramine; ongoing}. its an old [tricyclic]{T clomipramine; ongoing}. consultant said she should of tried it years back but nobody likes giving it because of the [heart]{S other_physical possible general side_effect}, you need an ECG. mine was fine.

started 25 in april, went up by 25 every fortnight, now on 175. [first month i was [bunged up]{S gastrointestinal fig side_effect}, [mouth like a flip flop]{S gastrointestinal fig side_effect}, and my [hands shook]{S neurological side_effect} so bad i [couldnt do a liquid eyeliner]{S functioning side_effect}]{O side_effect; clomipramine}. [[shake]{S neurological improved side_effect} has gone]{O tolerated; clomipramine}. [[mouth]{S gastrointestinal side_effect} hasnt]{O side_effect; clomipramine; neutral}. i carry water and chewing gum

about 125mg something happened. [i was in lidl and [picked up a trolley without a wipe]{S functioning improved} and got as far as the bread before i noticed]{O benefit; clomipramine}. [that has not happened since i was a child]{O benefit; clomipramine}. [[washing]{S anxiety improved} is down to i dunno 10 or 12 a day which is just what people do]{O benefit; clomipramine}. [[hands have healed]{S other_physical improved}]{O benefit; clomipramine}. [[opened the post myself]{S functioning improved} since july]{O benefit; clomipramine}

[the [checking]{S anxiety improved} still happens with the hob when im tired but its once and then bed]{O partial; clomipramine}

forgot it two nights on holiday and [[felt like flu]{S other_physical fig withdrawal} and [cried at a donkey]{S mood withdrawal}]{O withdrawal; clomipramine}. so set an alarm people

[is it worth the [dry mouth]{S gastrointestinal side_effect}. yes]{O benefit; clomipramine}. [best thing ive ever been given by a long way]{O benefit; clomipramine}

off to do packed lunches x

=== 1653-bipolar-disorder
title: Re: what are you all on and does it work
genre: forum
layout: reply in a thread
condition: bipolar disorder
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  lithium | medication | stopped | mixed | neurological, other_physical
  sodium valproate | medication | tried | unknown | other_physical
  carbamazepine | medication | tried | unknown | other_physical
  olanzapine | medication | tried | mixed | appetite_weight, other_physical
  quetiapine | medication | tried | unknown | sleep
  ziprasidone | medication | tried | worse | anxiety
  venlafaxine | medication | tried | worse | mania_psychosis
  psychoeducation group | support | tried | unknown
  interpersonal and social rhythm therapy | psychotherapy | tried | partial
  hospital admission | care_setting | tried | unknown
  lurasidone | medication | ongoing | partial | gastrointestinal
  lamotrigine | medication | planned | unknown
---
> what are you all on and does it work

Righto. Bloke, 52, [bipolar 1]{S diagnosis clin}, diagnosed at 29 after I [tried to buy a prawn trawler]{S mania_psychosis}. Did not own a boat licence.

[Lithium]{T lithium; stopped; duration=11 years} for 11 years. Best and worst. [No [highs]{S mania_psychosis fig improved} at all in that time, none]{O benefit; lithium}. [But it gave me a [shake you could mix paint with]{S neurological fig side_effect}, [thirsty]{S other_physical side_effect} all day, and it [knocked my kidneys around]{S other_physical side_effect}]{O side_effect; lithium} and in 2014 the renal doctor said enough, and that was that. [I was [high]{S mania_psychosis fig withdrawal} again by the footy finals]{O withdrawal; lithium}.

After that it was a bit of a lucky dip. [Epilim]{T sodium valproate; tried} ([[lost half my hair]{S other_physical side_effect}]{O side_effect; sodium valproate}). [[Tegretol]{T carbamazepine; tried}, came up in a [rash]{S other_physical side_effect}]{O side_effect; carbamazepine}. [Zyprexa]{T olanzapine; tried}, [which flattened the [mania]{S mania_psychosis clin improved} in about four days flat, gotta give it that]{O benefit; olanzapine}, [and put [26 kilos]{S appetite_weight side_effect} on me, which nearly did me in a different way, [sugar diabetes]{S other_physical side_effect} and all]{O side_effect; olanzapine}. [Seroquel]{T quetiapine; tried}, [all I remember is [sleeping]{S sleep side_effect} on the ute tray]{O side_effect; quetiapine}. [[Zeldox]{T ziprasidone; tried}, [crawling out of my skin]{S anxiety fig side_effect}, ended up in ED, absolute poison]{O worsening; ziprasidone}. Some genius locum gave me [Efexor]{T venlafaxine; tried} when I was [down]{S mood} and [you can guess. [Up]{S mania_psychosis fig side_effect} for nine days, [$14k on the card]{S mania_psychosis side_effect}]{O worsening; venlafaxine}.

Three goes in [hospital]{T hospital admission; tried; sessions=three goes}, Townsville twice and Brisbane. Did the [psychoed group]{T psychoeducation group; tried; duration=eight weeks}, eight weeks of Tuesdays with a whiteboard. And [social rhythm therapy]{T interpersonal and social rhythm therapy; tried}, where you get up the same time every day and write it down, [which does keep the [wobbles]{S mood fig improved} smaller I reckon]{O partial; interpersonal and social rhythm therapy}, though hard on shift work.

My brother's got the same thing and [lithium]{T lithium; other} has been magic for him, 20 years, [kidneys like a teenager]{S other_physical fig absent other side_effect}. So it goes. And Shaz up the page is right that [valproate]{T sodium valproate; general} is a no go for girls who might have kids.

Since Feb last year I take [Latuda]{T lurasidone; ongoing; dose=80}, 80, with tea, has to be with a proper meal or it doesn't go in. Does it work? [For the [lows]{S mood fig improved} yeah, a fair bit]{O partial; lurasidone}. I used to get [four months a year on the couch]{S functioning}. [Last winter it was five weeks]{O partial; lurasidone}. [Haven't [put on a gram]{S appetite_weight absent side_effect}]{O tolerated; lurasidone}. [Bit of [spew]{S gastrointestinal side_effect} if I cheat on the meal]{O side_effect; lurasidone; neutral}. [For the [highs]{S mania_psychosis fig} I'm not sold. Had a [speedy]{S mania_psychosis fig} fortnight in September]{O no_benefit; lurasidone} and the missus hid the keys.

Psych wants to add [Lamictal]{T lamotrigine; planned}, start after Christmas, slow because of the [rash]{S other_physical possible side_effect} thing. We'll see. I've got form with [rashes]{S other_physical side_effect}.

So [six out of ten, mate]{O partial; overall}. [Not fixed]{O partial; overall}. [[Working four days]{S functioning improved}, haven't [bought any boats]{S mania_psychosis fig improved}]{O benefit; overall}.

=== 1654-adhd
title: the long list. adhd + anxiety, diagnosed at 33
genre: forum
layout: rambling post
condition: ADHD
area: mental
english: Indian English
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  escitalopram | medication | tried | no_response
  paroxetine | medication | tried | no_response
  etizolam | medication | stopped | unknown
  ashwagandha | supplement | tried | unknown
  pranayama | mind_body | tried | unknown
  psychotherapy | psychotherapy | tried | worse
  pomodoro timer | other | tried | partial
  atomoxetine | medication | tried | no_response | gastrointestinal
  methylphenidate | medication | ongoing | response | appetite_weight, other_physical, anger
  clonidine | medication | tried | unknown | sleep
  coaching | support | not_tried | unknown
---
Sharing my story because only US people are posting and in Pune it is not so easy.

I am 35 now, software tester, diagnosed at 33. Before that for ten years all doctors were treating me for [anxiety]{S anxiety clin} only. [Nexito]{T escitalopram; tried} and then [Paxidep]{T paroxetine; tried}, both full dose, [both simply useless]{O no_benefit; escitalopram, paroxetine}. [Etilaam]{T etizolam; stopped} at night, that one the chemist was giving like toffee, I left it when I read on internet. My mother contributed [ashwagandha]{T ashwagandha; tried} in hot milk. My mother's guru contributed [pranayama]{T pranayama; tried; frequency=twenty minutes daily}, twenty minutes daily on the terrace. One [psychologist]{T psychotherapy; tried; sessions=six sittings} in Deccan took six sittings to tell me I am lazy eldest son, [after that I was more [ashamed]{S hopelessness worsened} than before and [stopped submitting work]{S functioning worsened}]{O worsening; psychotherapy}. I also used [tomato timer]{T pomodoro timer; tried} on phone, 25 minutes work 5 minutes rest, [it was helping for small small things, emails and all, not for real work]{O partial; pomodoro timer}.

Then my nephew got diagnosed. He is 8. They gave him [Axepta]{T atomoxetine; other} and he became a different child, [sitting and drawing for one hour]{S cognition improved other}. My sister sent me the questionnaire as a joke and I got 34 out of 36 or something. Not so funny.

New psychiatrist, proper one at the big hospital, made me bring school reports. She said [ADHD]{S diagnosis clin}, [inattentive]{S cognition clin} mostly, and the [anxiety]{S anxiety clin} is sitting on top. First she gave [atomoxetine]{T atomoxetine; tried; duration=three months}, the same like the child. Three months. [Only [vomiting]{S gastrointestinal side_effect} I got]{O side_effect; atomoxetine}, [the [attention]{S cognition} was same to same]{O no_benefit; atomoxetine}. 

From last June I am taking [Inspiral]{T methylphenidate; ongoing; dose=20mg}, which is [methylphenidate]{T methylphenidate; ongoing}, 20mg SR in the morning and 10mg at two o'clock. To get it is a circus, only three shops in the city are keeping, every month fresh prescription with stamp. 

What it does. [I can [read one requirement document from top to bottom]{S cognition improved}]{O benefit; methylphenidate}. Earlier I was [reading the same line nine times]{S cognition}. [My lead asked me in the review what has changed]{O benefit; methylphenidate}. [The [anxiety]{S anxiety clin improved} also became half]{O benefit; methylphenidate}, I think because I am not always [late with everything]{S functioning improved}. It is not a kick, [I don't feel [high]{S mania_psychosis fig absent side_effect}]{O tolerated; methylphenidate}.

What it costs. [Lunch is finished for me, [no hunger]{S appetite_weight side_effect} till night, [four kilos gone]{S appetite_weight side_effect}]{O side_effect; methylphenidate}. [[Heart goes dhak dhak]{S other_physical fig side_effect} if I take with coffee]{O side_effect; methylphenidate}. [And at six in the evening when it wears off I become [irritable]{S anger side_effect}, my wife says don't talk to me between six and seven]{O side_effect; methylphenidate}. For this doctor gave [clonidine]{T clonidine; tried} for some time in the night, [I was [drowsy]{S sleep side_effect} till eleven next day]{O side_effect; clonidine}.

[On Sundays I don't take and on Sundays I am again [the old sofa person]{S functioning fig withdrawal}]{O withdrawal; methylphenidate}.

I asked for an [ADHD coach]{T coaching; not_tried} but there is nobody here who is doing it, only online from Bangalore for 4000 per hour.

[So overall I am in the middle]{O partial; overall}. [[Home things are still a mess]{S functioning}, [bills]{S functioning}, gas cylinder booking, my wife does it all]{O no_benefit; overall}. [But the [job is safe]{S functioning improved}]{O benefit; overall}. [Stimulants]{T stimulants (medication); general} have a bad name in India, people think it is drugs. If your doctor is refusing, take a second opinion only.

=== 1361-bipolar-disorder
title: SSRI sent me up like a rocket, anyone else?
genre: forum
layout: forum post with replies
condition: bipolar disorder
area: mental
english: American
narrator: patient
overall: partly_improved
split: train
round: 4
ledger:
  escitalopram | medication | stopped | worse | mania_psychosis, sleep
  hospital admission | care_setting | tried | unknown
  olanzapine | medication | tried | mixed | appetite_weight, energy
  lamotrigine | medication | stopped | unknown | other_physical
  lithium | medication | not_tried | unknown
  quetiapine | medication | ongoing | partial | sleep, gastrointestinal
  mood chart | lifestyle | tried | no_response
---
**gravelroad_kid** wrote:

Long time reader, first post. Im 29, I work nights at a parcel hub outside Memphis.

Two years ago I went to a walk-in clinic because I was [depressed]{S mood} and [couldnt get out of bed]{S functioning}. Guy talked to me for ten minutes and wrote me [Lexapro]{T escitalopram; stopped; dose=10 mg}, 10 mg. My sister takes [Lexapro]{T escitalopram (medication); other} for [anxiety]{S anxiety clin other} and she loves it so I figured ok.

[First week was great, I had [energy]{S energy improved}, I [cleaned the whole apartment]{S functioning improved}]{O benefit; escitalopram; mixed}. [Second week I [quit sleeping]{S sleep side_effect}]{O side_effect; escitalopram}. [By week three I thought I was [on a mission from the dispatch radio]{S mania_psychosis side_effect} and I [bought two used boats]{S mania_psychosis side_effect}]{O worsening; escitalopram}. I do not live near water. [That [pill]{T escitalopram; stopped} turned a [bad winter]{S mood fig} into [full blown mania]{S mania_psychosis clin side_effect}]{O worsening; escitalopram}. I was never [manic]{S mania_psychosis absent} before, not once.

[Eleven days in the hospital]{T hospital admission; tried; duration=eleven days}. They pulled the [Lexi]{T escitalopram; stopped} the first night and put me on [Zyprexa]{T olanzapine; tried}. [It [brought me down]{S mania_psychosis fig improved} in like four days]{O benefit; olanzapine}, [but I [ate everything in sight]{S appetite_weight side_effect}, [gained 40 pounds]{S appetite_weight side_effect} and walked around like a [zombie]{S energy fig side_effect}]{O side_effect; olanzapine}. So I dont know how to rate that one. [Saved my butt and wrecked it]{O benefit; olanzapine; mixed}.

Next came [Lamictal]{T lamotrigine; stopped; duration=three weeks}. [Three weeks in I got a [rash]{S other_physical side_effect} on my chest]{O side_effect; lamotrigine} so that was the end of that, never got to a real dose. Doc wanted [lithium]{T lithium; not_tried} but my kidneys said no. They also had me fill out a [mood chart]{T mood chart; tried; frequency=every day} every day. [Pointless for me, I just wrote 5 every day]{O no_benefit; mood chart}.

Now its [Seroquel]{T quetiapine; ongoing; dose=300}, 300 at night. [[Highs]{S mania_psychosis fig improved} are gone]{O benefit; quetiapine}. [The [lows]{S mood fig} are still the lows, it barely dents them]{O no_benefit; quetiapine}. [I'm [knocked out]{S sleep fig side_effect} till noon and my [mouth is dry as a bone]{S gastrointestinal fig side_effect}]{O side_effect; quetiapine}.

Am I better? [Sort of]{O partial; overall}. [I'm [employed]{S functioning improved}]{O benefit; overall}. [I still get [depressed]{S mood} every February]{O partial; overall}.

**tallymarks** replied: Same exact thing with [Zoloft]{T sertraline (medication); other}, two weeks and I was [up on the roof preaching]{S mania_psychosis other}. [Lithium]{T lithium (medication); other} fixed me but everyone is different. [Antidepressants]{T antidepressants (medication); general} on their own are a known risk for [bipolar]{S diagnosis clin general}, somebody should have asked you about family history.

**gravelroad_kid** wrote: nobody asked. Turns out my grandfather had it.

=== 1362-depression
title: Six ketamine infusions, $3,100, zero
genre: forum
layout: forum post
condition: depression
area: mental
english: American
narrator: patient
overall: unchanged
split: train
round: 4
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  bupropion | medication | tried | no_response | anxiety
  venlafaxine | medication | stopped | partial
  ketamine | medication | tried | no_response | mania_psychosis, gastrointestinal
  psychotherapy | psychotherapy | ongoing | unknown
  esketamine | medication | not_tried | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
---
Posting this because all you ever see are the miracle stories. I read a hundred of them before I signed the forms. Here is one from the other pile.

History: [depression]{S diagnosis clin} since I was 17, I am 44. [Prozac]{T fluoxetine; tried}, [Zoloft]{T sertraline; tried} and [Wellbutrin]{T bupropion; tried}. [None of them touched it]{O no_benefit; fluoxetine, sertraline, bupropion}. [The last one also made me so [anxious]{S anxiety side_effect} that I [paced the garage]{S anxiety side_effect}]{O side_effect; bupropion}. [Effexor]{T venlafaxine; stopped; dose=225} was the only one that did anything, 225 for about three years. [It took the edge off]{O partial; venlafaxine} and [then it just stopped working]{O partial; venlafaxine}. [Coming off it was its own hell]{O withdrawal; venlafaxine}. [[Brain zaps]{S neurological fig withdrawal}, [crying at commercials]{S mood withdrawal}, [sweats]{S other_physical withdrawal} for a month]{O withdrawal; venlafaxine}.

So, [ketamine]{T ketamine; tried}. The clinic is in a strip mall between a vape shop and a tax preparer. Six [infusions]{T ketamine; tried; sessions=six; duration=three weeks} over three weeks. They say about two thirds of people with [treatment resistant depression]{S diagnosis clin general} get some response. They give you a blanket and an eye mask and a playlist.

During the thing itself, sure, stuff happens. [I [left my body]{S mania_psychosis fig side_effect}, I [was a hallway]{S mania_psychosis fig side_effect} for a while]{O side_effect; ketamine; neutral}. It wasn't [scary]{S anxiety absent side_effect}. [Twice I [threw up]{S gastrointestinal side_effect} in the car after]{O side_effect; ketamine}. And every time I came home and sat on the same couch and waited.

[Nothing]{O no_benefit; ketamine}. [Not after two, not after four when the nurse said it often kicks in, not after six]{O no_benefit; ketamine}. [My score went from 21 to 20]{O no_benefit; ketamine}. The doctor called that a trend.

A guy in the next chair told me his [infusions]{T ketamine (medication); other} had [given him his wife back]{S functioning fig other improved}. I believe him. I was happy for him and I wanted to hit him with the IV pole.

The worst part is what failing the last resort does to you. [I was more [hopeless]{S hopelessness worsened} in the month afterwards than the month before]{O worsening; ketamine}. I don't think the drug did that. Disappointment did.

Insurance will not cover [Spravato]{T esketamine; not_tried} since I "already had" the [infusions]{T ketamine; tried}. My psychiatrist raised [ECT]{T electroconvulsive therapy; declined} and I said no, my aunt [lost two years of memories]{S cognition side_effect other} to it. I still see my [therapist]{T psychotherapy; ongoing; frequency=Thursdays} on Thursdays. [I still [don't feel much of anything]{S anhedonia}]{O no_benefit; overall}.

That's it. No moral. If it works for you I'm glad.

=== 1363-panic-disorder
title: Paroxetine
genre: review
layout: rating line then text
condition: panic disorder
area: mental
english: British
narrator: patient
overall: partly_improved
split: train
treatment: paroxetine
rating: 5/10
round: 4
ledger:
  propranolol | medication | tried | partial
  paroxetine | medication | ongoing | response | sexual, appetite_weight, other_physical
  counselling | psychotherapy | tried | no_response
---
5/10

Gave this five because [its a ten for what it does]{O benefit; paroxetine} and [a nought for what happens if you forget one]{O withdrawal; paroxetine}.

Was having [panic attacks]{S anxiety} four or five a day, on the bus, in Tesco, once in the dentists chair. [Heart going like the clappers]{S other_physical fig}, [couldn't breathe]{S anxiety}. [GP started me on [propranolol]{T propranolol; tried} which helped a bit with the [shaking]{S neurological improved}]{O partial; propranolol} and then [Seroxat]{T paroxetine; ongoing; dose=20mg; duration=nine years}. 20mg, been on them nine years. [There was six sessions of [counselling]{T counselling; tried; sessions=six} as well, lovely lady, made no difference whatsoever]{O no_benefit; counselling}.

[Took about five weeks to kick in and then no more [panic attacks]{S anxiety improved}]{O benefit; paroxetine}. [Honestly, gone]{O benefit; paroxetine}. [I [went to Crete on an aeroplane]{S functioning improved}]{O benefit; paroxetine}.

Downsides. [[No sex drive]{S sexual side_effect}, my husband has been a saint]{O side_effect; paroxetine}. [[Two stone on]{S appetite_weight side_effect}]{O side_effect; paroxetine}. [[Night sweats]{S other_physical side_effect}]{O side_effect; paroxetine}. [No [sickness]{S gastrointestinal absent side_effect} though, which is what the leaflet made me dread]{O tolerated; paroxetine}.

[But the real trouble is the missed dose]{O withdrawal; paroxetine}. [If I'm 12 hours late I get the [zaps]{S neurological fig withdrawal}, like [someone flicking my brain with a wet towel]{S neurological fig withdrawal}]{O withdrawal; paroxetine}. [Day two I'm [snapping at everyone]{S anger withdrawal} and [dizzy]{S neurological withdrawal}]{O withdrawal; paroxetine}. [In 2019 the chemist had none over the bank holiday and by the Tuesday I was [in bits on the kitchen floor]{S mood fig withdrawal} and the [panic]{S anxiety withdrawal} was back worse than ever]{O withdrawal; paroxetine}. Tried to wean off twice with the doctor, cutting [tablets]{T paroxetine; ongoing} with a craft knife. [Got to 10mg both times and both times I [couldn't leave the house]{S functioning withdrawal}]{O withdrawal; paroxetine}. So back up I went.

My daughter was offered [paroxetine]{T paroxetine (medication); other} last year and I told her to ask for something else, she's on [sertraline]{T sertraline (medication); other} and stopped that easy as anything.

Would I take it again? If someone had told me I'd be on it for life, no.

=== 1364-migraine
title: preventives, my scorecard after 6 yrs
genre: forum
layout: forum post with list
condition: migraine
area: general
english: Canadian
narrator: patient
overall: unchanged
split: train
round: 4
ledger:
  propranolol | medication | tried | no_response | energy, sleep
  amitriptyline | medication | tried | no_response | gastrointestinal, appetite_weight
  topiramate | medication | stopped | mixed | cognition, neurological, gastrointestinal, mood
  magnesium | supplement | tried | no_response
  riboflavin | supplement | tried | no_response
  cutting out cheese and wine | lifestyle | tried | no_response
  daith piercing | procedure | tried | no_response
  erenumab | medication | tried | partial | gastrointestinal
  botulinum toxin | medication | planned | unknown
  sumatriptan | medication | ongoing | partial | pain
---
Somebody in the other thread asked for honest numbers so here's mine. Female, 38, Saskatoon, [chronic migraine]{S diagnosis clin}, about 17 days a month when I started keeping track. I'm a dental hygienist which is a bad job for it, lights and drills.

1. [Propranolol]{T propranolol; tried; duration=4 months}. 4 months. [[Tired]{S energy side_effect}, [vivid dreams]{S sleep side_effect}]{O side_effect; propranolol}. [No fewer [migraines]{S pain clin}]{O no_benefit; propranolol}.

2. [Amitriptyline]{T amitriptyline; tried; dose=up to 50}, up to 50. [[Dry mouth]{S gastrointestinal side_effect} and [hungry all the time]{S appetite_weight side_effect}]{O side_effect; amitriptyline}. [17 days became 16]{O no_benefit; amitriptyline}. My mom takes [ami]{T amitriptyline (medication); other} for her [nerve pain]{S pain other} and swears by it.

3. [Topamax]{T topiramate; stopped; dose=100 mg}, aka Dopamax. 100 mg. Ok this one. [It WORKED, down to 5 days a month]{O benefit; topiramate}. [And I [couldn't find words]{S cognition side_effect}]{O side_effect; topiramate}. [I [called the suction thing "the wet hoover" in front of a patient]{S cognition side_effect}]{O side_effect; topiramate}. [[Tingling hands]{S neurological side_effect}, [pop tasted like coins]{S gastrointestinal side_effect}, and by the second winter I was [crying in the supply room]{S mood side_effect}]{O side_effect; topiramate}. My neuro took me off and [within a month I was back to 15]{O withdrawal; topiramate}. [I [could think]{S cognition improved side_effect} again]{O tolerated; topiramate}. Swings and roundabouts.

4. [Magnesium]{T magnesium; tried}, [B2]{T riboflavin; tried}, [no cheese no wine]{T cutting out cheese and wine; tried}, and (don't laugh) a [daith piercing]{T daith piercing; tried}. [Nada, from any of these]{O no_benefit; magnesium, riboflavin, cutting out cheese and wine, daith piercing}. The ear looks cute.

5. [Aimovig]{T erenumab; tried; frequency=monthly}, the monthly [jab]{T erenumab; tried; frequency=monthly}. [Good at first]{O partial; erenumab}. [First six months I was at 6 or 7 days, I [signed up for curling again]{S functioning improved}]{O benefit; erenumab}. [[Constipated]{S gastrointestinal side_effect} like you wouldn't believe]{O side_effect; erenumab}. [Then around month nine it started to wear off by week three, then week two, and by the end of that year I couldn't tell I'd had it]{O partial; erenumab}. The neuro says these [antibodies]{T CGRP antibodies (medication); general} do that in some people, nobody really knows why. Usually they'd switch you to another one but my plan won't pay for a second.

What I have now: [sumatriptan]{T sumatriptan; ongoing} for the [attacks]{S pain}. [Takes a bad one down to a medium one, if I get it in early]{O partial; sumatriptan}. [More than ten a month and I get [rebound]{S pain side_effect}]{O side_effect; sumatriptan}, so I ration. [Botox]{T botulinum toxin; planned} in the new year if the paperwork goes through.

[Current count, 16 days]{O no_benefit; overall}. [Six years, one less day]{O no_benefit; overall}.

=== 1365-ptsd
title: The hundred and forty seconds
genre: essay
layout: personal essay
condition: PTSD
area: mental
english: British
narrator: patient
overall: worse
split: test
round: 4
ledger:
  alcohol | other | stopped | mixed | mood
  counselling | psychotherapy | stopped | partial
  eye movement desensitization and reprocessing | psychotherapy | stopped | worse | sleep, cognition, anxiety, mania_psychosis
  prazosin | medication | tried | no_response | neurological
  sertraline | medication | ongoing | unknown | sexual
  trauma-focused cognitive behavioural therapy | psychotherapy | declined | unknown
  veterans' breakfast | support | ongoing | response
---
I drove an ambulance for nineteen years and I was all right for about seventeen of them. I want to set down what happened when I asked for help, because I have been asked to fill in a satisfaction form and there isn't room in the box.

The job that did it was on a slip road. I won't describe it. It lasted, according to the log, a hundred and forty seconds. After that I had [nightmares]{S sleep}, I [jumped at the microwave]{S anxiety}, I [couldn't drive past the junction]{S functioning}. I wasn't [suicidal]{S suicidality absent} and I wasn't what I'd call [depressed]{S mood absent}. I was [on edge]{S anxiety fig} and I was [[drinking]{T alcohol; stopped} to sleep]{S substance_use}. In fairness to [whisky]{T alcohol; stopped; ended=the week before my assessment}, [it did get me to [sleep]{S sleep improved}]{O benefit; alcohol}. [It also made me [cry]{S mood side_effect} in the shed]{O side_effect; alcohol}. I packed that in on my own, the week before my assessment, because I thought they would ask.

The first person I saw was the service [counsellor]{T counselling; stopped; sessions=eight}, eight times. [She helped somewhat, I could at least [say the word out loud]{S functioning improved} by the end]{O partial; counselling}. Then the trust paid for [EMDR]{T eye movement desensitization and reprocessing; stopped}. I had read about it. You follow a finger or a light and you think of the thing, and the memory is supposed to move from the front of the shop to the stockroom. It works for a good many people and it is in all the guidelines. A paramedic I trained with had [EMDR]{T eye movement desensitization and reprocessing (psychotherapy); other} after the bombings and she says it [gave her her life back]{S functioning fig other improved}.

We did one session of getting to know each other. In the second we went straight to the slip road.

[I [don't remember driving home]{S cognition side_effect}]{O worsening; eye movement desensitization and reprocessing}. [That night I had the [nightmare]{S sleep worsened side_effect} three times instead of once]{O worsening; eye movement desensitization and reprocessing}. [By the end of the week I was having [flashbacks]{S anxiety clin side_effect} in daylight, which I had never had before, with the smell]{O worsening; eye movement desensitization and reprocessing}. I told the [therapist]{T eye movement desensitization and reprocessing; stopped} and she said it often gets worse before it gets better, that this was processing. So I went back. [Third and fourth session, the same, and in between I began to [lose time]{S mania_psychosis fig side_effect}; my wife found me [standing in the utility room with my coat on]{S mania_psychosis side_effect}]{O worsening; eye movement desensitization and reprocessing}. After the fifth I rang and cancelled the rest.

Nobody rang back, for what it's worth. I got a letter saying I had disengaged.

My GP did his best. [Prazosin]{T prazosin; tried} for the [nightmares]{S sleep}. [I got [dizzy]{S neurological side_effect} on the stairs]{O side_effect; prazosin} and [[dreamed]{S sleep} exactly as before]{O no_benefit; prazosin}. [Sertraline]{T sertraline; ongoing; dose=100 mg}, 100 mg, which I still take, more out of politeness than anything. [It has put paid to [that side of things]{S sexual fig side_effect}]{O side_effect; sertraline}. Whether it does anything else I couldn't tell you. He also put me forward for [trauma-focused CBT]{T trauma-focused cognitive behavioural therapy; declined} and I thanked him and said not on your life.

[The one thing I would give five stars is a [breakfast]{T veterans' breakfast; ongoing; frequency=first Saturday of the month}]{O benefit; veterans' breakfast}. First Saturday of the month, a café by the bus station, ex-forces mainly but they let me in. Nobody processes anything. [I come home [lighter]{S mood fig improved}, and I [sleep]{S sleep improved} that night]{O benefit; veterans' breakfast}. One night a month.

It is three years now. [The [flashbacks]{S anxiety clin side_effect} have not gone back to where they came from]{O worsening; overall}. I [left the service]{S functioning worsened} in March. I don't say the [treatment]{T eye movement desensitization and reprocessing; stopped} is bad. I say that [I walked in with [bad dreams]{S sleep} and walked out with something I didn't have before]{O worsening; eye movement desensitization and reprocessing}, and that the form has a scale from one to five and no line underneath.

=== 1366-crohns-disease
title: Infliximab - good at first then antibodies
genre: review
layout: plain text review
condition: Crohn's disease
area: general
english: second language
narrator: patient
overall: unchanged
split: train
treatment: infliximab
rating: 4/10
round: 4
ledger:
  prednisolone | medication | tried | mixed | other_physical, sleep, mood
  azathioprine | medication | tried | no_response
  infliximab | medication | stopped | partial | other_physical, anxiety
  adalimumab | medication | ongoing | no_response
  ileocaecal resection | procedure | planned | unknown
---
I have [Crohn]{S diagnosis clin} since 2014, I live in Rotterdam but I am from Poland so excuse my english. Before this I had [prednisolon]{T prednisolone; tried; dose=40 mg}, 40 mg, [it stop the [bleeding]{S gastrointestinal improved} in one week]{O benefit; prednisolone} but [my [face was moon]{S other_physical fig side_effect}, I [did not sleep]{S sleep side_effect} and I [cried]{S mood side_effect} about nothing]{O side_effect; prednisolone}. And [azathioprine]{T azathioprine; tried; duration=one year}, one year. [No problems with it, easy to take]{O tolerated; azathioprine}, [but also no effect, I was in toilet [fourteen times a day]{S gastrointestinal} before and also after]{O no_benefit; azathioprine}.

Then [Remicade]{T infliximab; stopped; frequency=every 8 weeks}, [infusion]{T infliximab; stopped; frequency=every 8 weeks} every 8 weeks in hospital. [After the second [infusion]{T infliximab; stopped} I was [new man]{S mood fig improved}]{O benefit; infliximab}. [I [ate bread]{S functioning improved}, I [went to work]{S functioning improved}, I [gained 9 kilo back]{S appetite_weight improved}]{O benefit; infliximab}. [It was good for one year and half]{O benefit; infliximab}. I thought I am finished with this disease!

[Then it was good only for 6 weeks of the 8, then 4]{O partial; infliximab}. [The [pain]{S pain worsened} was coming back every time earlier]{O partial; infliximab}. The doctor made blood test and my body had made antibodies. [They gave double dose, it was not helping]{O no_benefit; infliximab}. [At the last [infusion]{T infliximab; stopped} my [throat closed]{S other_physical side_effect}, [red everywhere]{S other_physical side_effect}, I was [sure that I die]{S anxiety side_effect}]{O side_effect; infliximab}. [After this I have [fear]{S anxiety side_effect} even of the chair in that room]{O side_effect; infliximab}. They stopped immediately of course.

Now I inject [Humira]{T adalimumab; ongoing; duration=five months} at home, five months. [No reaction, no [pain at the needle place]{S pain absent side_effect}]{O tolerated; adalimumab}. [But I am again [ten times on toilet]{S gastrointestinal}, so what it is doing I don't know]{O no_benefit; adalimumab}. In January they will [cut out the bad piece of intestine]{T ileocaecal resection; planned}. The woman in the bed next to me had this [operation]{T ileocaecal resection (procedure); other} and she said she wish she did it ten years before.

For many people [Remicade]{T infliximab (medication); general} works for years, I know this. [I give 4 because of the first year]{O partial; infliximab}.


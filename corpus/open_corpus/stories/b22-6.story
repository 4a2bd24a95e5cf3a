=== 951-depression-escitalopram
title: Lexapro 10mg
genre: review
layout: form fields
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: train
treatment: escitalopram
rating: 4
overall: improved
round: 3
ledger:
  sertraline | medication | tried | no_response | gastrointestinal
  lorazepam | medication | tried | partial
  deep breathing | mind_body | tried | no_response
  escitalopram | medication | ongoing | response | sexual, sleep, other_physical, anxiety
---
Reason for taking: [anxiety]{S anxiety clin}

Side effects: [[Vivid dreams]{S sleep side_effect}, [clenching my jaw]{S other_physical side_effect}, [hard to orgasm]{S sexual side_effect}]{O side_effect; escitalopram}

Comments: [Worried]{S anxiety} since I could talk. [[Deep breathing]{T deep breathing; tried}, please]{O no_benefit; deep breathing}. [[Zoloft]{T sertraline; tried} [tore up my stomach]{S gastrointestinal fig side_effect}]{O side_effect; sertraline}, [no benefit I noticed]{O no_benefit; sertraline}. [[Ativan]{T lorazepam; tried} is fine for a plane ride]{O partial; lorazepam}. On [Lexi]{T escitalopram; ongoing; dose=10mg; duration=2 years} 10mg for 2 years. [First 2 weeks the [anxiety]{S anxiety clin worsened side_effect} was worse, I almost flushed them]{O side_effect; escitalopram}. [Then it kicked in and my [shoulders came down]{S anxiety fig improved}]{O benefit; escitalopram}. [I [drove on the interstate]{S functioning improved}]{O benefit; escitalopram}. [I [let my daughter go to camp]{S functioning improved}]{O benefit; escitalopram}. [Not [numb]{S anhedonia fig absent side_effect}, I still cry at commercials]{O tolerated; escitalopram}. My mother took it and felt nothing in 3 months. [SSRIs]{T SSRIs (medication); general} don't suit everyone.

=== 952-endometriosis
title: Orilissa
genre: review
layout: free text
condition: endometriosis
area: general
english: American
narrator: patient
split: train
treatment: elagolix
rating: 6/10
overall: partly_improved
round: 3
ledger:
  combined oral contraceptive | medication | tried | no_response | mood
  laparoscopy | procedure | tried | partial
  leuprorelin | medication | tried | mixed | mood, pain, other_physical
  heat pad | procedure | ongoing | partial
  elagolix | medication | ongoing | partial | other_physical, sleep
  hysterectomy | procedure | declined | unknown
---
[Endo]{S diagnosis clin} since 13, told it was [cramps]{S pain} till I was 27. [[Birth control]{T combined oral contraceptive; tried}, four kinds, no help]{O no_benefit; combined oral contraceptive} and [I was a [basket case]{S mood fig side_effect}]{O side_effect; combined oral contraceptive}. [[Lap]{T laparoscopy; tried} in 2020 bought me a year]{O partial; laparoscopy}. [[Lupron]{T leuprorelin; tried} took the [pain]{S pain improved} away]{O benefit; leuprorelin} and [gave me [bone pain]{S pain side_effect}, [hot flashes]{S other_physical side_effect} and [crying at traffic lights]{S mood side_effect}]{O side_effect; leuprorelin}. I'm four months into [Orilissa]{T elagolix; ongoing; dose=150mg; duration=four months} 150mg. [[Cramps]{S pain improved} down by about a third]{O partial; elagolix}. [[Sex still hurts]{S pain}]{O no_benefit; elagolix}. [[Hot flashes]{S other_physical side_effect} but mild, [wake up]{S sleep side_effect} at 3]{O side_effect; elagolix}. You can only be on it two years because of your [bones]{S other_physical general possible side_effect}. The [heating pad]{T heat pad; ongoing} and I are still married, [it gets me through meetings]{O partial; heat pad}. One doctor said just have a [hysterectomy]{T hysterectomy; declined}. I'm 31. A girl on my team had one and is happy, I am not there.

=== 953-bipolar-lithium
title: Priadel
genre: review
layout: form fields
condition: bipolar disorder
area: mental
english: British
narrator: patient
split: train
treatment: lithium
rating: 4
overall: improved
round: 3
ledger:
  valproate | medication | tried | no_response | appetite_weight, neurological
  olanzapine | medication | tried | mixed | appetite_weight, energy
  lithium | medication | ongoing | response | neurological, other_physical
  levothyroxine | medication | ongoing | unknown
  hospital admission | care_setting | tried | unknown
---
Reason: [manic depression]{S diagnosis clin}, as it was called when I got it

Side effects: [[fine tremor]{S neurological clin side_effect}, [weeing a lot]{S other_physical side_effect}, [thirst]{S other_physical side_effect}, [thyroid gone slow]{S other_physical side_effect}]{O side_effect; lithium}

Comments: 800mg of [Priadel]{T lithium; ongoing; dose=800mg; frequency=each night; duration=19 years} each night, 19 years. [Before that [Depakote]{T valproate; tried} which did not hold me]{O no_benefit; valproate} and [made me [fat]{S appetite_weight side_effect} and [shaky]{S neurological side_effect}]{O side_effect; valproate}, and [olanzapine]{T olanzapine; tried} which [[brought me down off the ceiling]{S mania_psychosis fig improved} in a week]{O benefit; olanzapine} and [left me [on the sofa]{S energy fig side_effect}]{O side_effect; olanzapine}. [I have been in [hospital]{T hospital admission; tried; sessions=once} once since]{O benefit; lithium}, and that was the year my levels slipped after a tummy bug. [[Kept the same job]{S functioning improved} and the same wife]{O benefit; lithium}. [I still have [dips]{S mood fig} in February]{O partial; lithium}. My uncle refused [lithium]{T lithium (medication); other} and we lost him. Bloods every three months, [kidneys fine so far]{O tolerated; lithium}. I take [thyroxine]{T levothyroxine; ongoing} to make up for the [thyroid]{S other_physical side_effect}. Drink the same amount of water each day, that's the best advice I was given.

=== 954-vertigo-physio
title: Epley manoeuvre at the physio
genre: review
layout: free text
condition: vertigo
area: general
english: Australian
narrator: patient
split: train
treatment: Epley manoeuvre
rating: 5/5
overall: improved
round: 3
ledger:
  prochlorperazine | medication | tried | no_response | sleep, neurological
  betahistine | medication | tried | no_response
  ginger tablets | supplement | tried | partial
  Epley manoeuvre | procedure | tried | response | gastrointestinal
---
Rolled over in bed and the [room spun]{S neurological fig}. [Threw up]{S gastrointestinal} in the laundry basket. Ambos thought [stroke]{S diagnosis absent}, it wasn't. GP gave me [Stemetil]{T prochlorperazine; tried}, [all it did was make me [sleepy]{S sleep side_effect} and [dizzy]{S neurological side_effect}]{O no_benefit; prochlorperazine}. [[Serc]{T betahistine; tried} for six weeks, no change]{O no_benefit; betahistine}. [[Ginger tablets]{T ginger tablets; tried} settled the [stomach]{S gastrointestinal improved} a bit]{O partial; ginger tablets}. A lady at bowls told me hers was crystals in the ear and a [physio]{T Epley manoeuvre; other} sorted it. So I rang one. She did the [Epley]{T Epley manoeuvre; tried; sessions=two visits}, two visits, $95 each. You lie back with your head off the bed and they turn you. [I felt [sick as a dog]{S gastrointestinal fig side_effect} in the car park]{O side_effect; Epley manoeuvre}. [Next morning I got up and [nothing moved]{S neurological improved}]{O benefit; Epley manoeuvre}. [That was five months ago and I'm back [hanging washing]{S functioning improved}]{O benefit; Epley manoeuvre}. About a third of people get it again within a year. I have the sheet on the fridge.

=== 955-adhd-strattera
title: Strattera
genre: review
layout: free text
condition: ADHD
area: mental
english: British
narrator: patient
split: train
treatment: atomoxetine
rating: 6/10
overall: partly_improved
round: 3
ledger:
  methylphenidate | medication | tried | mixed | other_physical, anxiety
  lisdexamfetamine | medication | tried | mixed | sleep, mood
  coaching | support | tried | partial
  atomoxetine | medication | ongoing | partial | gastrointestinal, sexual, other_physical
---
Diagnosed at 37 after my wife filled in the form for me. [[Concerta]{T methylphenidate; tried} was brilliant for [focus]{S cognition improved}]{O benefit; methylphenidate} and [my [heart was hammering]{S other_physical fig side_effect}, [on edge]{S anxiety fig side_effect} all day]{O side_effect; methylphenidate}. [[Elvanse]{T lisdexamfetamine; tried} same again, brilliant]{O benefit; lisdexamfetamine}, then [no [sleep]{S sleep side_effect} and [down in the dumps]{S mood fig side_effect} by teatime]{O side_effect; lisdexamfetamine}. Had some [coaching]{T coaching; tried; sessions=six calls} through Access to Work, six calls, [I still use the whiteboard]{O partial; coaching}. [Strattera]{T atomoxetine; ongoing; dose=80mg} 80mg is what I'm on. It isn't a stimulant, it builds up. [Six weeks of [feeling sick]{S gastrointestinal side_effect} after breakfast]{O side_effect; atomoxetine}, [now fine]{O tolerated; atomoxetine}. [I [sweat]{S other_physical side_effect} and I'm [not much use in the bedroom]{S sexual fig side_effect}]{O side_effect; atomoxetine}. [I [lose my temper]{S anger improved} less]{O benefit; atomoxetine}. [[Paperwork]{S cognition} is as bad as ever]{O no_benefit; atomoxetine}. My nephew takes [Concerta]{T methylphenidate (medication); other} and eats like a horse. Repeat prescriptions have been a shambles.

=== 956-osteoporosis
title: Prolia injection
genre: review
layout: form fields
condition: osteoporosis
area: general
english: American
narrator: patient
split: train
treatment: denosumab
rating: 4
overall: improved
round: 3
ledger:
  alendronate | medication | tried | worse | gastrointestinal
  calcium | supplement | ongoing | unknown | gastrointestinal
  raloxifene | medication | declined | unknown
  denosumab | medication | ongoing | response | pain
  tai chi | mind_body | ongoing | response
---
Reason for taking: [osteoporosis]{S diagnosis}

Side effects: [[achy legs]{S pain side_effect} for about four days after]{O side_effect; denosumab; neutral}

Comments: [Broke my wrist]{S other_physical} getting the mail. [[Fosamax]{T alendronate; tried}, a year of [heartburn]{S gastrointestinal side_effect}]{O side_effect; alendronate} and [the bone scan went down]{O worsening; alendronate}. Dr. wanted [Evista]{T raloxifene; declined}, I have a family history of [clots]{S other_physical other} so no. I get [Prolia]{T denosumab; ongoing; frequency=twice a year} twice a year in the back of the arm, 2 minutes. [T score went from -3.1 to -2.4 in two years]{O benefit; denosumab}. [No [jaw trouble]{S other_physical absent side_effect}, no [rash]{S other_physical absent side_effect}]{O tolerated; denosumab}. They warn you that if you stop the bones [can break]{S other_physical general possible withdrawal}, so don't miss one. [[Calcium]{T calcium; ongoing; frequency=every day} every day, [binding]{S gastrointestinal side_effect}]{O side_effect; calcium}. [I fell off the porch step in May and [nothing broke]{S other_physical absent}]{O benefit; denosumab}. [[Tai chi]{T tai chi; ongoing} at the senior center has me [steady]{S neurological improved}]{O benefit; tai chi}. My sister has had it 6 years with no trouble.

=== 957-smoking
title: Chantix
genre: review
layout: free text
condition: nicotine dependence
area: mental
english: American
narrator: patient
split: train
treatment: varenicline
rating: 9/10
overall: improved
round: 3
ledger:
  nicotine patch | medication | tried | partial | other_physical
  nicotine gum | medication | tried | unknown | gastrointestinal
  hypnosis | psychotherapy | tried | no_response
  bupropion | medication | not_tried | unknown
  varenicline | medication | ongoing | response | gastrointestinal, sleep
---
[Pack and a half]{S substance_use} a day, 31 years. [The [patch]{T nicotine patch; tried} got me to day 12]{O partial; nicotine patch} and [left [welts]{S other_physical side_effect}]{O side_effect; nicotine patch}. [[Gum]{T nicotine gum; tried} gave me [hiccups]{S gastrointestinal side_effect}]{O side_effect; nicotine gum}. [[Hypnosis]{T hypnosis; tried} cost 200 bucks and I [lit up]{S substance_use} in the parking lot]{O no_benefit; hypnosis}. Can't have [Zyban]{T bupropion; not_tried} because I had a [seizure]{S neurological clin} as a kid. I'm in week 9 of [Chantix]{T varenicline; ongoing; duration=week 9}. You keep smoking the first week, then quit. [On day 10 the cigarette tasted like a wet dog and I put it out]{O benefit; varenicline}. [[Not one since]{S substance_use improved}]{O benefit; varenicline}. [Take it with a full meal or you will be [green]{S gastrointestinal fig side_effect}]{O side_effect; varenicline}. [[Dreams like movies]{S sleep fig side_effect}]{O side_effect; varenicline; neutral}. [I was not [depressed]{S mood absent side_effect} or [suicidal]{S suicidality absent side_effect} on it]{O tolerated; varenicline} although the ads scare you. My brother in law got [real angry]{S anger other side_effect} on it. [Climbed the bleachers Friday and [wasn't winded]{S other_physical improved}]{O benefit; varenicline}.

=== 958-seasonal-light
title: Light box 10,000 lux
genre: review
layout: form fields
condition: seasonal affective disorder
area: mental
english: American
narrator: patient
split: train
treatment: light therapy
rating: 4
overall: improved
round: 3
ledger:
  vitamin D | supplement | tried | no_response
  fluoxetine | medication | tried | partial | sexual
  light therapy | other | ongoing | response | pain, anxiety
  walking | lifestyle | ongoing | partial
---
Used for: [SAD]{S diagnosis clin}, [winter blues]{S mood fig}

Bad points: [[headache]{S pain side_effect} if I sit too close, [wired]{S anxiety fig side_effect} if I use it after supper]{O side_effect; light therapy}

Comments: I live in Duluth. From November I [sleep ten hours]{S sleep} and [eat bread]{S appetite_weight}. [[Vitamin D]{T vitamin D; tried} by the handful, nothing]{O no_benefit; vitamin D}. [[Prozac]{T fluoxetine; tried} two winters, it helped with the [mood]{S mood improved} part]{O partial; fluoxetine}, [no help at all with the [sleeping]{S sleep}]{O no_benefit; fluoxetine}, [[no interest in my husband]{S sexual side_effect}]{O side_effect; fluoxetine}. My [lamp]{T light therapy; ongoing; frequency=30 minutes every morning} sits by the toaster, 30 minutes every morning. [Day 6 I was [up]{S sleep improved} before the alarm]{O benefit; light therapy}. [I [shovel]{S functioning improved} without swearing]{O benefit; light therapy}. [When we were in Ohio for Christmas without it I was [back under the covers]{S energy fig withdrawal}]{O withdrawal; light therapy}. I also [walk]{T walking; ongoing; frequency=at noon} at noon, [that helps a little]{O partial; walking}. It works by resetting your body clock they say. Don't use one if you have [bipolar]{S diagnosis clin general} without asking. My neighbor bought the 40 dollar one and sees no difference.

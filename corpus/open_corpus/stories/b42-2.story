=== 1792-depression
title: Public review of a community mental health team
genre: feedback
layout: online comment with heading
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: worse
round: 5
ledger:
  sertraline | medication | stopped | no_response
  venlafaxine | medication | ongoing | worse | other_physical, anxiety
  bupropion | medication | not_tried | unknown
  cognitive behavioural therapy | psychotherapy | declined | unknown
  psychotherapy | psychotherapy | planned | unknown
---
Passed around like a parcel

Four different doctors in eleven months and each one starts from the beginning. [The first kept on adding more [sertraline]{T sertraline; stopped; dose=200}, 50 then 100 then 200, and six months in I was still [crying]{S mood} in the car every morning]{O no_benefit; sertraline}. Second one swapped it for [venlafaxine]{T venlafaxine; ongoing}. [More [anxious]{S anxiety worsened side_effect} than before, [sweating through my work shirts]{S other_physical side_effect}]{O side_effect; venlafaxine}, and [the [dark thoughts]{S suicidality fig worsened} which I used to get once a month are now most days]{O worsening; venlafaxine}. I asked the third about [Wellbutrin]{T bupropion; not_tried}, because my brother in Toronto swears by it. He laughed and said it isn't funded for that here. The fourth said to do the [online CBT]{T cognitive behavioural therapy; declined} with the owl. I am fifty two. No thank you.

I would like to see one person, twice. I have asked for actual [talking therapy]{T psychotherapy; planned} and am apparently on a list.

The building is freezing as well.

=== 1793-self-harm
title: A&E liaison, young person's comment
genre: feedback
layout: comment box
condition: self-harm
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  safety plan | other | ongoing | partial
  dialectical behaviour therapy | psychotherapy | planned | unknown
---
came in at 1am with my mate cos i'd [cut]{S suicidality} worse than i meant to. waited 6 hrs on a chair next to a man singing. the nurse from the mental health bit was sound tho, she didnt do the head tilt. we wrote a [safety plan]{T safety plan; ongoing} on my phone. [used the [plan]{T safety plan; ongoing} 3 times since and 2 of them it worked, i [didnt do anything]{S suicidality improved}]{O partial; safety plan}. she said theres a group thing called [DBT]{T dialectical behaviour therapy; planned} and shes put me in for it. dont know when.

could do better: phone chargers. also the doctor who stitched me asked was i attention seeking in front of everyone. have a word

=== 1794-talking-therapy
title: Talking therapies end of treatment questionnaire
genre: feedback
layout: form with rated items and one comment
condition: panic disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 5
ledger:
  cognitive behavioural therapy | psychotherapy | tried | response
  exposure | psychotherapy | tried | mixed
  propranolol | medication | stopped | partial
  thought diary | other | stopped | no_response
---
Did staff listen to you and treat your concerns seriously? All of the time
Did you feel involved in making choices? Most of the time
[On reflection, did you get the help that mattered to you? Yes]{O benefit; overall}

Please use this space to tell us about your experience
[I had 14 sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=14} for [panic attacks]{S anxiety} and I'm [back on the Tube]{S functioning improved}]{O benefit; cognitive behavioural therapy}, which I'd [not set foot on since 2019]{S functioning}. [The [going down the escalator and standing there]{T exposure; tried} was horrible, honestly]{O side_effect; exposure}. [I had two of the [worst attacks]{S anxiety worsened} of my life in weeks 6 and 7]{O worsening; exposure} and nearly packed it in. [Then it stopped being a big deal, which I'm told is how it is meant to go]{O benefit; exposure}. [The [propranolol]{T propranolol; stopped} from my GP only ever took the edge off]{O partial; propranolol} and I've binned the rest. [Didn't get on with the [thought diary]{T thought diary; stopped} at all, felt like homework, told me nothing]{O no_benefit; thought diary}, so we dropped it.

Evening appointments please, I used up all my leave.

=== 1795-schizophrenia
title: Carer's comments on the depot clinic
genre: feedback
layout: letter from a sister
condition: schizophrenia
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 5
ledger:
  clozapine | medication | declined | unknown
  paliperidone | medication | ongoing | mixed | anhedonia, neurological, energy
  procyclidine | medication | ongoing | partial
  Steps Forward | support | ongoing | response
---
My brother has been coming to the Monday clinic for his [injection]{T paliperidone; ongoing; frequency=every four weeks; route=injection} every four weeks since 2021 and in that time he has had seven different nurses. I sit outside with a magazine.

I want to be fair. [Since the [injections]{T paliperidone; ongoing; route=injection} began he has been [in his flat and out of trouble with the police]{S functioning improved}]{O benefit; paliperidone}. [He [doesn't shout at the radio]{S mania_psychosis improved} now]{O benefit; paliperidone}. The other side of it is this. [He [sits]{S energy side_effect}. He has [no interest in the football]{S anhedonia side_effect}, he who had a season ticket, and his [leg goes up and down]{S neurological side_effect} all day long]{O side_effect; paliperidone}. When I raised this I was told the [paliperidone]{T paliperidone; ongoing} was "working well". For who?

[The [procyclidine]{T procyclidine; ongoing} helps the [leg]{S neurological improved} for a couple of hours]{O partial; procyclidine}. [Clozapine]{T clozapine; declined} was mentioned and he doesn't want the weekly bloods, he's [terrified of needles]{S anxiety}, which you'd think somebody at that clinic would find funny.

[The one thing that has done him good in himself is [Steps Forward]{T Steps Forward; ongoing; frequency=Wednesdays}, the allotment lot, on Wednesdays]{O benefit; Steps Forward}. [He [came home with leeks and a joke]{S mood improved}]{O benefit; Steps Forward}. I now read that its money is being cut.

=== 1796-waiting
title: Complaint about phone lines
genre: feedback
layout: online comment
condition: mental health service
area: mental
english: British
narrator: patient
split: train
overall: unknown
round: 5
ledger:
  psychotherapy | psychotherapy | not_tried | unknown
---
Rang on the 2nd. Rang on the 9th. Rang on the 16th and was told I had missed an assessment on the 12th, the letter for which arrived on the 17th. Because of this I have been discharged without ever having had any [therapy]{T psychotherapy; not_tried}. The lady on the switchboard said this happens all the time as if that would cheer me up. Who signs these letters? There is a squiggle and no name.

=== 1797-perinatal
title: Letter to midwives after a traumatic birth
genre: feedback
layout: letter
condition: birth trauma
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 5
ledger:
  epidural | procedure | tried | partial
  birth reflections | support | tried | mixed
  eye movement desensitization and reprocessing | psychotherapy | tried | response
  propranolol | medication | declined | unknown
---
Dear birth reflections team

You asked for thoughts after our meeting, so here they are, six months late, baby permitting.

I came to you because I [couldn't drive past the hospital]{S functioning}. Each time I smelt that hand gel I was [back on the bed]{S anxiety fig} with [the [epidural]{T epidural; tried} that worked on the left side only]{O partial; epidural}. [[Going through the notes]{T birth reflections; tried} with you answered most of my questions]{O benefit; birth reflections}. [The fortnight after it was awful though, I [dreamt about it]{S sleep worsened} every night and [snapped at]{S anger worsened} my husband]{O worsening; birth reflections}. Nobody had said that could happen. Put it in the leaflet.

The GP wanted to give me [propranolol]{T propranolol; declined}. I was feeding so no. My health visitor found me a place for [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=five sessions}, five sessions, with tapping on my own knees which felt daft. [I [drove to the hospital]{S functioning improved} last week, parked, and got cross about the price like a normal person]{O benefit; eye movement desensitization and reprocessing}. [No [flashbacks]{S anxiety clin improved} since May]{O benefit; eye movement desensitization and reprocessing}.

=== 1798-adolescent
title: CAMHS, what would you change
genre: feedback
layout: teenager's form, short answers
condition: OCD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  exposure and response prevention | psychotherapy | ongoing | partial
  fluoxetine | medication | ongoing | mixed | anhedonia, sleep
  notebook | other | ongoing | partial
  art therapy | psychotherapy | declined | unknown
---
What were you hoping for?
To stop [washing my hands]{S anxiety} before every page.

What happened?
I do [ERP]{T exposure and response prevention; ongoing} with Jo. [We got it down from forty to about fifteen]{O benefit; exposure and response prevention} and [then it got stuck]{O partial; exposure and response prevention}. I also take [fluoxetine]{T fluoxetine; ongoing; dose=30mg}, 30mg. [It makes the [thoughts]{S anxiety improved} quieter]{O benefit; fluoxetine} but [I [don't feel much about anything]{S anhedonia side_effect} now and my [dreams are mental]{S sleep fig side_effect}]{O side_effect; fluoxetine}. My mum says that's a fair swap. I don't.

Did you have a say?
A bit. I said no to [art therapy]{T art therapy; declined} because it clashed with band. I made up the [notebook by the bed]{T notebook; ongoing} myself, you write the [thought]{S anxiety} down and you're not allowed to look until morning. [It sort of works on school nights]{O partial; notebook}.

What would you change?
The toys in the waiting room are for babies.

=== 1799-alcohol
title: Exit interview sheet, detox unit
genre: feedback
layout: short answers in own words
condition: alcohol use disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  detox | care_setting | stopped | partial
  chlordiazepoxide | medication | stopped | response
  disulfiram | medication | declined | unknown
  acamprosate | medication | ongoing | unknown | gastrointestinal
  group therapy | psychotherapy | stopped | no_response
  AA | support | planned | unknown
---
This is my third [detox]{T detox; stopped} and the first where somebody shook my hand at the door.

Good points – [the [Librium]{T chlordiazepoxide; stopped} did what it says, [no fits]{S neurological absent withdrawal} this time, hardly any [shakes]{S neurological improved withdrawal} by day four]{O benefit; chlordiazepoxide}. My own telly. Big Phil.

Bad points – [the [groups]{T group therapy; stopped; frequency=twice a day}, twice a day, thirteen blokes saying they're fine, I got nothing from that]{O no_benefit; group therapy}. Chaplain never showed.

How do you feel on leaving? [[Clear headed]{S cognition improved}, [eating]{S appetite_weight improved}, a bit [scared]{S anxiety}]{O partial; detox}. [Last time that lasted nine days]{O partial; detox} so don't hang the flags out. Turned down the [Antabuse]{T disulfiram; declined}, I know me. On [acamprosate]{T acamprosate; ongoing; frequency=three times a day} three times a day since Tuesday, [bit [loose]{S gastrointestinal fig side_effect} with it]{O side_effect; acamprosate; neutral}, too early to say. [Never [craved]{S substance_use absent} once in here]{O benefit; detox} but there's no offy on the ward is there.

Plan? [AA]{T AA; planned} in the Methodist hall Fridays. My brother-in-law's [nine years dry]{S substance_use improved other} on it.

=== 1800-medication-review
title: Three stars for lithium clinic
genre: review
layout: service review with rating
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
treatment: lithium
rating: 6/10
ledger:
  lithium | medication | ongoing | mixed | neurological, appetite_weight, other_physical, anhedonia
  lurasidone | medication | stopped | unknown | anxiety
  quetiapine | medication | planned | unknown
---
[6/10]{O partial; lithium}. Reason for taking: [bipolar I]{S diagnosis clin}

Been on this five years through the county clinic. [I [haven't been inpatient]{S functioning improved} since]{O benefit; lithium}. [No [spending sprees]{S mania_psychosis improved}, no [calling my ex at 4am]{S mania_psychosis improved}]{O benefit; lithium}. BUT [I [pee]{S other_physical side_effect} all night, I'm [up 38 lbs]{S appetite_weight side_effect}, my [hands shake]{S neurological side_effect} so bad the barista writes my name for me, and everything is kinda [beige]{S anhedonia fig side_effect}]{O side_effect; lithium}. [So do I recommend? Depends what you are up against]{O partial; lithium}.

They tried adding [Latuda]{T lurasidone; stopped} last year. [Worst three weeks ever, [couldn't sit still]{S anxiety side_effect}, [wanted to peel my skin off]{S anxiety fig side_effect}]{O side_effect; lurasidone}. Quit it. Doc is now talking about [Seroquel]{T quetiapine; planned} at night. We'll see. Front desk is friendly. Labs take forever.

=== 1801-diabetes
title: Diabetes education feedback
genre: feedback
layout: feedback card
condition: type 2 diabetes
area: general
english: British
narrator: patient
split: train
overall: improved
round: 5
ledger:
  metformin | medication | ongoing | mixed | gastrointestinal
  DESMOND | other | stopped | response
  low carbohydrate diet | lifestyle | ongoing | response
  semaglutide | medication | not_tried | unknown
---
The [Desmond day]{T DESMOND; stopped} was good value, sandwiches ironically a bit heavy on the bread. [I've [cut out the white stuff]{T low carbohydrate diet; ongoing} since and my sugars went from 71 to 52]{O benefit; low carbohydrate diet, DESMOND}, [[belt in two holes]{S appetite_weight fig improved}]{O benefit; low carbohydrate diet}. [The [metformin]{T metformin; ongoing} is a mixed blessing]{O partial; metformin}. [Numbers better]{O benefit; metformin}, but [I can tell you [where every toilet in Stockport is]{S gastrointestinal fig side_effect}]{O side_effect; metformin}. Nurse says the slow release version might be kinder. Asked about the [weekly pen]{T semaglutide; not_tried}, I'm not fat enough, which I took as a compliment. Room too hot. More parking.

=== 1802-memory-clinic
title: Memory service, husband writes
genre: feedback
layout: letter
condition: Alzheimer's disease
area: general
english: British
narrator: relative
split: train
overall: worse
round: 5
ledger:
  donepezil | medication | stopped | no_response | gastrointestinal, sleep
  memantine | medication | ongoing | unknown
  singing group | support | ongoing | partial
  risperidone | medication | declined | unknown
---
Dear Doctor Okonkwo's secretary,

You sent a form with faces on it. I prefer to write.

My wife Joan was with the memory service for two years. The young man who did the test was patience itself. [The [donepezil]{T donepezil; stopped} gave her [bad dreams]{S sleep side_effect} and [diarrhoea]{S gastrointestinal clin side_effect}]{O side_effect; donepezil} and [I can't say I saw her any brighter]{O no_benefit; donepezil}. We stopped that at Whitsun. They have her on [memantine]{T memantine; ongoing} now, I give it her in jam. [She [forgot which was the bathroom]{S cognition worsened} in September]{O worsening; overall} so who is to know.

[What she does enjoy is the [singing]{T singing group; ongoing} at St Luke's. She has [all the words]{S cognition improved} and is [herself]{S mood improved} till teatime]{O partial; singing group}. I was offered [risperidone]{T risperidone; declined} for her [shouting]{S anger} and having read the sheet about [strokes]{S neurological possible side_effect} I said we would manage.

Nobody has asked how I am. There, I have said it.

=== 1803-staff-complaint
title: Card posted in the box
genre: feedback
layout: comment card
condition: inpatient ward
area: mental
english: British
narrator: relative
split: train
overall: unknown
round: 5
ledger:
---
Visited my nan every day for three weeks. Different member of staff each time, all polite. Her glasses went missing on day two and were found in another lady's drawer. The tea trolley comes round at ten, two and six if you are lucky. Could somebody fix the clock, it has said quarter to four since we got here. Thank you to Manny who found her a radio.

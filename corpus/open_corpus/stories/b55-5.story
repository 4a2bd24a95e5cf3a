=== 2328-bulimia-eating-disorder-service
title: "Not thin enough" - your service in my words
genre: feedback
layout: feedback comment, angry, sentence fragments
condition: bulimia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  guided self-help book | psychotherapy | tried | no_response
  food diary | lifestyle | stopped | worse
  hypnotherapy | psychotherapy | tried | no_response
  potassium tablets | medication | tried | unknown | gastrointestinal
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
  day care | care_setting | not_tried | unknown
  Beat helpline | support | tried | response
  regular eating | lifestyle | ongoing | response
  psychodynamic therapy | psychotherapy | ongoing | partial
  fluoxetine | medication | ongoing | partial | sleep
  group programme | care_setting | tried | partial
---
I was [sick eleven times a day]{S appetite_weight} when I was assessed and your nurse told me I had a healthy BMI. That's the sentence I'd like you to have on your wall. Refused. No [CBT]{T cognitive behavioural therapy; not_tried}, not thin enough for [day care]{T day care; not_tried}, here's a leaflet.

What I got instead: a [book]{T guided self-help book; tried} and a [diary]{T food diary; stopped} to write every biscuit down in. [Writing it down made me [binge]{S appetite_weight worsened} more, it went from eleven to God knows]{O worsening; food diary} and I burned it in the sink. [The [book]{T guided self-help book; tried} I could have recited]{O no_benefit; guided self-help book}. My mum paid for [hypnosis]{T hypnotherapy; tried}. [I relaxed beautifully and was [sick]{S appetite_weight} in the man's downstairs loo]{O no_benefit; hypnotherapy}. GP was the only one to take bloods, [potassium on the floor]{S other_physical fig}, [horrible fizzy tablets]{T potassium tablets; tried} [that made me [retch]{S gastrointestinal side_effect}]{O side_effect; potassium tablets}, and [fluoxetine]{T fluoxetine; ongoing; dose=60}, 60, which I'm still on. [It takes the urgency down a notch]{O partial; fluoxetine}. [[Dreams]{S sleep side_effect} like feature films]{O side_effect; fluoxetine; neutral}.

Second referral, 2 years on, I'd lost enough by then to be interesting. Ten week [group programme]{T group programme; tried; duration=Ten week}. [Good people, I [laughed]{S mood improved} for the first time in ages, [cut down to one or two a day]{S appetite_weight improved} and then back up the month after it]{O partial; group programme}. Two girls in there were having [CBT]{T cognitive behavioural therapy (psychotherapy); other} on the side and I was not, nobody could say why.

The [Beat line]{T Beat helpline; tried} I rang on Boxing Day. [That volunteer talked me out of the kitchen]{O benefit; Beat helpline}. And a dietitian's student, not even qualified, told me about [eating every three hours]{T regular eating; ongoing; frequency=every three hours} no matter what. [That is what did it, if anything did. Boring, clockwork, and I'm down to [once a fortnight]{S appetite_weight improved}]{O benefit; regular eating}. I see someone [psychodynamic]{T psychodynamic therapy; ongoing} privately now, we talk about my dad, [some of it lands]{O partial; psychodynamic therapy}. My [teeth]{S other_physical} are a write off. [I am not [hungry]{S appetite_weight improved} all the time any more]{O benefit; overall}. One star, for the student.

=== 2329-gad-pregabalin
title: pregab 150 x2
genre: review
layout: phone-typed review, no capitals, abbreviations
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: pregabalin
rating: 7
ledger:
  sertraline | medication | tried | no_response
  buspirone | medication | tried | no_response | neurological
  duloxetine | medication | stopped | worse | gastrointestinal, anxiety
  beta blockers | medication | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | no_response
  acceptance and commitment therapy | psychotherapy | tried | no_response
  chamomile tea | supplement | tried | no_response
  pregabalin | medication | ongoing | mixed | cognition, appetite_weight, neurological
  cold showers | lifestyle | ongoing | partial
---
[best and worst thing ive been on]{O partial; pregabalin} tbh. had [anx]{S anxiety} since i was abt 12, [tight chest]{S other_physical}, [jaw clamped]{S other_physical}, [what ifs]{S anxiety fig} 24/7. list of what didnt work: [[sert]{T sertraline; tried}, [buspirone]{T buspirone; tried} ([dizzy]{S neurological side_effect}), [betablockers]{T beta blockers; tried}, [cbt]{T cognitive behavioural therapy; tried; sessions=x 3} x 3, [ACT]{T acceptance and commitment therapy; tried}, [chamomile tea]{T chamomile tea; tried} lol all pants]{O no_benefit; sertraline, buspirone, beta blockers, cognitive behavioural therapy, acceptance and commitment therapy, chamomile tea}, and [[dulox]{T duloxetine; stopped; duration=10 days} made me [sick]{S gastrointestinal side_effect}]{O side_effect; duloxetine} [AND more [anxious]{S anxiety worsened side_effect} so binned after 10 days]{O worsening; duloxetine}. psych put me on this as a last go. [day 3 (THREE) i sat on the bus and noticed my [shoulders were down]{S anxiety fig improved}]{O benefit; pregabalin}. [[slept thru]{S sleep improved}]{O benefit; pregabalin}. rang my nan. [its like someone put a duvet on the [noise]{S anxiety fig improved}]{O benefit; pregabalin}. ok so the bad, [i [cant spell]{S cognition side_effect}, [forget what im saying]{S cognition side_effect} halfway , [walk like a sailor]{S neurological fig side_effect} for an hr after each one, [1.5 stone]{S appetite_weight side_effect} up]{O side_effect; pregabalin}. and missed 2 doses on holiday, never again, [[shaking]{S neurological withdrawal}, [sweating]{S other_physical withdrawal}, [sobbing]{S mood withdrawal} in a travelodge]{O withdrawal; pregabalin}. my bf takes it for [nerve pain]{S pain other} and feels zero of this so idk. [[cold showers]{T cold showers; ongoing} for the mornings, abt 10 mins of calm]{O partial; cold showers}. would i recomend it no. am i coming off it also no

=== 2330-vestibular-migraine-balance-clinic
title: Balance clinic, eighteen months late
genre: feedback
layout: patient survey with free text, neat
condition: migraine
area: general
english: British
narrator: patient
split: train
overall: improved
round: 6
ledger:
  betahistine | medication | tried | no_response
  Epley manoeuvre | procedure | tried | no_response | gastrointestinal
  cinnarizine | medication | tried | no_response | sleep
  ginger biscuits | supplement | tried | no_response
  prochlorperazine | medication | stopped | mixed | neurological, energy
  pizotifen | medication | tried | partial | appetite_weight
  cutting out cheese and chocolate | lifestyle | tried | no_response
  candesartan | medication | ongoing | response
  venlafaxine | medication | declined | unknown
  vestibular rehabilitation | procedure | ongoing | response | neurological
  knitting | other | ongoing | partial
---
I am a piano tuner and for two years I [could not bend over a piano]{S functioning}. The room [went round]{S neurological}, then it [swayed]{S neurological}, then it did both. I was not [deaf]{S neurological absent} and had no [ringing]{S other_physical absent}, and there was often no [headache]{S pain absent} at all, which is why nobody said [migraine]{S diagnosis clin}.

While I waited for you: my GP tried [betahistine]{T betahistine; tried}. The out-of-hours doctor did an [Epley]{T Epley manoeuvre; tried} ([I was [sick]{S gastrointestinal side_effect} on his shoes]{O side_effect; Epley manoeuvre}). The pharmacist suggested [cinnarizine]{T cinnarizine; tried}, on which [I [slept]{S sleep side_effect} through a Thursday]{O side_effect; cinnarizine}. My mother posted [ginger biscuits]{T ginger biscuits; tried}. [I was still [holding on to the walls]{S neurological} after the lot of them]{O no_benefit; betahistine, Epley manoeuvre, cinnarizine, ginger biscuits}. [Stemetil]{T prochlorperazine; stopped} [stopped the [vomiting]{S gastrointestinal improved} reliably]{O benefit; prochlorperazine}, [but I was kept on it for seven months and ended with a [shaking lip]{S neurological side_effect} and [no get up and go]{S energy fig side_effect}]{O side_effect; prochlorperazine}. Your registrar stopped it the day we met.

What you did: you asked when the [dizziness]{S neurological} came, and I said before my period. That took four minutes. [Pizotifen]{T pizotifen; tried} first: [fewer [attacks]{S neurological improved}, perhaps a third]{O partial; pizotifen}, [and I [ate like a horse]{S appetite_weight fig side_effect}]{O side_effect; pizotifen}. A sheet about [cheese and chocolate]{T cutting out cheese and chocolate; tried}, [which I followed for two miserable months without the least effect]{O no_benefit; cutting out cheese and chocolate}. Then [candesartan]{T candesartan; ongoing; dose=8 mg}, 8 mg. [I have had two [spins]{S neurological improved} since January]{O benefit; candesartan}. [No side effects that I can find]{O tolerated; candesartan}. You offered [venlafaxine]{T venlafaxine; declined} as well and I did not need it.

The [balance exercises]{T vestibular rehabilitation; ongoing; frequency=twice daily} with Priya, twice daily, [made me feel [drunk]{S neurological fig side_effect} for three weeks]{O side_effect; vestibular rehabilitation}. [I [tuned an upright]{S functioning improved} in March and a [concert grand]{S functioning improved} in May]{O benefit; candesartan, vestibular rehabilitation}. [Knitting]{T knitting; ongoing} in the supermarket queue is my own idea; [it gives my eyes somewhere to stand]{O partial; knitting}. My sister, who has [Menière's]{S diagnosis clin other}, gets on well with [betahistine]{T betahistine (medication); other}, so I bear it no grudge.

Suggestion: put a chair outside the lift.

=== 2331-weight-contrave
title: Nope.
genre: review
layout: short angry drug review with numbered list
condition: obesity
area: general
english: American
narrator: patient
split: train
overall: unchanged
round: 6
treatment: naltrexone/bupropion
rating: 1
ledger:
  naltrexone/bupropion | medication | stopped | worse | gastrointestinal, other_physical, sleep, suicidality
  metformin | medication | ongoing | unknown | gastrointestinal
  Noom | lifestyle | tried | no_response
  Overeaters Anonymous | support | tried | no_response
  cabbage soup diet | lifestyle | tried | no_response
  topiramate | medication | planned | unknown
  gastric sleeve | procedure | declined | unknown
  lisdexamfetamine | medication | not_tried | unknown
---
Made it 16 days. In order of appearance:
[1. [nausea]{S gastrointestinal clin side_effect} (like morning sickness x 5)
2. [metal mouth]{S gastrointestinal fig side_effect}
3. [ears ringing]{S other_physical side_effect}
4. [awake]{S sleep side_effect} till 4, every night, with the closet light on
5. day 11 to 16 i wanted to [drive off the causeway]{S suicidality side_effect}. ME. i've never had a [dark thought]{S suicidality fig absent} in my life]{O side_effect; naltrexone/bupropion}
Lost 2 pounds, [from [throwing up]{S gastrointestinal side_effect}]{O side_effect; naltrexone/bupropion}, [[gained 5]{S appetite_weight withdrawal} when i quit]{O withdrawal; naltrexone/bupropion}.

For the people about to comment "have you tried": yes. [Noom]{T Noom; tried} (an app that scolds you), [cabbage soup]{T cabbage soup diet; tried}, [OA]{T Overeaters Anonymous; tried} with my sponsor Barb bless her. [[Up, down, up, and always a little more up than down]{S appetite_weight fig worsened}]{O no_benefit; Noom, cabbage soup diet, Overeaters Anonymous}. [Metformin]{T metformin; ongoing} for the [prediabetes]{S diagnosis}, [gives me the [runs]{S gastrointestinal fig side_effect}, that's all i know about it]{O side_effect; metformin}. Asked about [vyvanse]{T lisdexamfetamine; not_tried} since it's actually approved for [binging]{S appetite_weight} and was told no because of my blood pressure. They want to [cut out half my stomach]{T gastric sleeve; declined}, i said you first. Next thing is [topamax]{T topiramate; planned}, script is sitting at walgreens, i'm scared to open the bag.
My neighbor lost 60 lbs on [contrave]{T naltrexone/bupropion (medication); other} and sings in the yard so what do i know. One star. [Ruined my february and scared my kids]{O worsening; naltrexone/bupropion}

=== 2332-ketamine-clinic-success
title: Success story: "I bought a calendar"
genre: article
layout: clinic website success story with education part
condition: treatment-resistant depression
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 6
ledger:
  paroxetine | medication | tried | no_response
  desvenlafaxine | medication | tried | no_response
  lurasidone | medication | tried | no_response
  nefazodone | medication | tried | no_response
  gratitude list | lifestyle | tried | no_response
  tranylcypromine | medication | stopped | unknown | other_physical
  ketamine infusions | medication | ongoing | response | gastrointestinal, mania_psychosis
  ondansetron | medication | tried | response
  integration therapy | psychotherapy | ongoing | response
  electroconvulsive therapy | neuromodulation | stopped | partial | cognition
  intensive outpatient program | care_setting | tried | partial
  gardening | lifestyle | ongoing | response
---
When Marguerite, 59, first called our center in Duluth she asked the coordinator to talk fast. "I [could only follow about one sentence]{S cognition}," she remembers.

She had been [depressed]{S mood} for most of three decades. Over that time her doctors prescribed [Paxil]{T paroxetine; tried}, [Pristiq]{T desvenlafaxine; tried}, [Latuda]{T lurasidone; tried}, and [Serzone]{T nefazodone; tried} before it left the market. She kept a [gratitude list]{T gratitude list; tried} on the refrigerator. ["I'd tell people it was like changing the color of the wall in a house that's on fire"]{O no_benefit; paroxetine, desvenlafaxine, lurasidone, nefazodone, gratitude list}. A [[MAOI]{T tranylcypromine; stopped}, [tranylcypromine]{T tranylcypromine; stopped}, had to be withdrawn within the month when her [blood pressure spiked]{S other_physical side_effect} after a slice of salami pizza]{O side_effect; tranylcypromine}.

In 2016 she completed eleven sessions of [ECT]{T electroconvulsive therapy; stopped; sessions=eleven}. [She had a good summer]{O partial; electroconvulsive therapy}. [By Halloween she was [back under the covers]{S functioning}]{O partial; electroconvulsive therapy}, [and her son's wedding was [gone from her memory]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. A six-week [intensive outpatient program]{T intensive outpatient program; tried; duration=six-week} [helped while it lasted]{O partial; intensive outpatient program}, she says, mainly because she had to put on shoes.

What is [ketamine]{T ketamine infusions (medication); general}?
[Ketamine]{T ketamine infusions (medication); general} is an anesthetic that has been in use since 1970. At low doses it acts on glutamate rather than serotonin, and it can lift [mood]{S mood improved general} within hours. Roughly two of three patients respond. It may cause [nausea]{S gastrointestinal clin possible general side_effect}, a [floating feeling]{S mania_psychosis possible general side_effect} and a [rise in blood pressure]{S other_physical possible general side_effect}. It's not for people with [active psychosis]{S mania_psychosis clin possible general}.

Marguerite's daughter, a nurse, drove her to the first [infusion]{T ketamine infusions; ongoing; route=infusion}. [She [threw up]{S gastrointestinal side_effect} in the parking lot]{O side_effect; ketamine infusions}; [[Zofran]{T ondansetron; tried} beforehand took care of that from the second on]{O benefit; ondansetron}. ["I was a [coat in a closet]{S mania_psychosis fig side_effect}, and then I was the closet. I didn't care for it"]{O side_effect; ketamine infusions}. [The first two changed nothing]{O no_benefit; ketamine infusions}. [After the third she stopped at an office supply store and bought a calendar. "I hadn't needed one. You only need one if there's [going to be something]{S hopelessness improved}"]{O benefit; ketamine infusions}.

She now returns every five weeks. Her [integration therapist]{T integration therapy; ongoing} sees her the day after each visit, ["and that's where the work is"]{O benefit; integration therapy}. [She has a [vegetable garden]{T gardening; ongoing} that her neighbors walk by to look at, and says that it keeps her honest]{O benefit; gardening}. [She was never [suicidal]{S suicidality improved} this winter]{O benefit; ketamine infusions}, the first in nine years. [She still has [gray weeks]{S mood fig}, usually the one before an appointment]{O partial; ketamine infusions}.

Her brother, who came for the same [treatment]{T ketamine infusions (medication); other}, did not respond and was referred to a [TMS]{T transcranial magnetic stimulation (neuromodulation); other} program. Results vary.

=== 2333-chronic-migraine-botox
title: Botox round 5
genre: review
layout: neat review by cycles
condition: chronic migraine
area: general
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: onabotulinumtoxinA
rating: 8
ledger:
  sodium valproate | medication | stopped | partial | other_physical, appetite_weight
  pizotifen | medication | tried | no_response
  candesartan | medication | tried | no_response
  feverfew | supplement | tried | no_response
  prism glasses | procedure | tried | no_response
  night guard | procedure | tried | no_response
  caffeine withdrawal | lifestyle | stopped | no_response
  paracetamol and codeine | medication | stopped | worse
  onabotulinumtoxinA | medication | ongoing | response | pain, other_physical
  eletriptan | medication | ongoing | response | energy
  fremanezumab | medication | planned | unknown
---
I waited two years to qualify because you have to fail three preventives first. Mine were [valproate]{T sodium valproate; stopped}, [pizotifen]{T pizotifen; tried} and [candesartan]{T candesartan; tried}. [[Valproate]{T sodium valproate; stopped} halved them for a winter]{O partial; sodium valproate}, [but my [hair]{S other_physical side_effect} thinned and I was [up ten kilos]{S appetite_weight side_effect}]{O side_effect; sodium valproate} and I wanted a baby, so it was stopped. [The other two, nothing]{O no_benefit; pizotifen, candesartan}. Along the way I also had [feverfew]{T feverfew; tried}, [prism glasses]{T prism glasses; tried} and a [night guard]{T night guard; tried} from a dentist who drives a Porsche. [Not a single fewer [headache]{S pain} day between the three]{O no_benefit; feverfew, prism glasses, night guard}. [Giving up coffee]{T caffeine withdrawal; stopped} gave me [a nine day [headache]{S pain withdrawal}]{O withdrawal; caffeine withdrawal} and [no reward]{O no_benefit; caffeine withdrawal}, so I went back to it. [[Panadeine]{T paracetamol and codeine; stopped} most days took me from 14 to 22]{O worsening; paracetamol and codeine}, until the neurologist made me throw it out.

Round 1. Thirty-one needles. [Stings, [tight forehead]{S other_physical side_effect}, one [eyebrow up like a villain]{S other_physical fig side_effect}]{O side_effect; onabotulinumtoxinA; neutral}. [No change to the [head]{S pain}]{O no_benefit; onabotulinumtoxinA}.
Round 2. [[Stiff neck]{S pain side_effect} for ten days]{O side_effect; onabotulinumtoxinA}. [22 down to 15]{O partial; onabotulinumtoxinA}.
Round 3. [Nine]{O benefit; onabotulinumtoxinA}. [I [worked five full weeks]{S functioning improved} in a row]{O benefit; onabotulinumtoxinA}.
Round 4. [Seven. It fades in week ten and I count the days]{O partial; onabotulinumtoxinA}.
Round 5 was on Tuesday.

For the ones that get through I have [Relpax]{T eletriptan; ongoing}, [which works if I'm quick]{O benefit; eletriptan} [and leaves me [wrung out]{S energy fig side_effect}]{O side_effect; eletriptan}. I'm being moved over to [Ajovy]{T fremanezumab; planned} in the new year to see if we can close the gap. A woman at work had [Botox]{T onabotulinumtoxinA (medication); other} for hers and got a [droopy lid]{S neurological other side_effect} and no relief at all. [I was not [nauseous]{S gastrointestinal absent side_effect} and it didn't [freeze my face]{S other_physical absent side_effect}]{O tolerated; onabotulinumtoxinA}, whatever my mother-in-law says. [Best thing I've done]{O benefit; onabotulinumtoxinA}. Take a driver the first time.

=== 2334-schizophrenia-clozapine-clinic
title: Clozapine clinic. The good the bad and the spit
genre: feedback
layout: comment typed at a kiosk, repetitive, plain
condition: schizophrenia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  risperidone | medication | stopped | no_response | sexual, other_physical
  amisulpride | medication | tried | no_response
  flupentixol depot | medication | stopped | no_response | anxiety
  hospital admission | care_setting | tried | unknown
  clozapine | medication | ongoing | response | gastrointestinal, sleep, appetite_weight
  hyoscine | medication | ongoing | partial
  Hearing Voices group | support | ongoing | response
  cognitive behavioural therapy for psychosis | psychotherapy | tried | no_response
  avatar therapy | psychotherapy | not_tried | unknown
  metformin | medication | ongoing | unknown
  headphones | other | ongoing | partial
  football group | lifestyle | ongoing | response
---
I come here every four weeks for my blood. I have been coming six years. The chairs are broke.

Before [clozapine]{T clozapine; ongoing} I was on [risperidone]{T risperidone; stopped}, [I [grew breasts]{S other_physical side_effect}, I [could not do it]{S sexual fig side_effect} with my girlfriend, they took me off]{O side_effect; risperidone}. Then [amisulpride]{T amisulpride; tried}. Then a [depixol]{T flupentixol depot; stopped; route=jab} jab in the backside that I never agreed to, [the [restlessness]{S anxiety side_effect} was torture I [walked the ring road]{S anxiety side_effect} at night]{O side_effect; flupentixol depot}, my mum got that stopped. [The [voices]{S mania_psychosis} talked over all three of them]{O no_benefit; risperidone, amisulpride, flupentixol depot}. In and out of [hospital]{T hospital admission; tried}, five times I think, six.

[Clozapine]{T clozapine; ongoing}. [It took a year, I won't lie, a year of being [asleep]{S sleep side_effect} and [dribbling]{S gastrointestinal side_effect}]{O side_effect; clozapine}. [Then the [voices]{S mania_psychosis improved} went from shouting to a radio next door]{O benefit; clozapine}. [I have not been in hospital for five years]{O benefit; clozapine}. [I am [sixteen and a half stone]{S appetite_weight side_effect}]{O side_effect; clozapine}. [The [spit]{S gastrointestinal side_effect} is still bad, towel on the pillow]{O side_effect; clozapine}, [the [travel tablets]{T hyoscine; ongoing} dry it up some]{O partial; hyoscine}. [Metformin]{T metformin; ongoing} for the sugar.

I had [CBT for the voices]{T cognitive behavioural therapy for psychosis; tried; sessions=sixteen times}, sixteen times, she wanted me to test if they were real. [They did not like it and neither did I]{O no_benefit; cognitive behavioural therapy for psychosis}. There's a thing with a computer face, [avatar]{T avatar therapy; not_tried}, I asked, they said London only. The [Hearing Voices group]{T Hearing Voices group; ongoing; frequency=Mondays} on Mondays [is better than any of it, people know what you mean]{O benefit; Hearing Voices group}. One man there stopped his [clozapine]{T clozapine (medication); other} and was [very ill]{S mania_psychosis other withdrawal} in a week so I never miss. [[Headphones]{T headphones; ongoing} on the bus, helps]{O partial; headphones}. [The [football]{T football group; ongoing; frequency=Thursdays} on Thursdays, I've got a [mate]{S functioning improved} now, Winston]{O benefit; football group}.

Nurse Bev is good. Fix the chairs. Nobody has asked me about my [medication]{T clozapine; ongoing} in six years, only my blood.

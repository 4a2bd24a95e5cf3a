=== 2135-depression
title: Zoloft + everything I ever took (long sorry)
genre: review
layout: form fields, long comments
condition: depression
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
treatment: sertraline
rating: 6
round: 6
ledger:
  trazodone | medication | tried | unknown | sleep
  amitriptyline | medication | tried | partial | gastrointestinal
  fluoxetine | medication | tried | mixed | anhedonia, sleep
  venlafaxine | medication | stopped | worse | other_physical, anger
  5-HTP | supplement | tried | no_response
  gratitude journal | other | tried | no_response
  cutting out sugar | lifestyle | tried | no_response
  running | lifestyle | tried | partial
  cognitive behavioural therapy | psychotherapy | tried | partial
  sertraline | medication | ongoing | partial | gastrointestinal, sexual, sleep, other_physical
  bupropion | medication | planned | unknown
  electroconvulsive therapy | neuromodulation | not_tried | unknown
---
Reason for taking: [Depression]{S diagnosis clin}, [anxiety]{S anxiety clin}, [PMDD]{S diagnosis clin}

Dosage / duration: 150 mg, 1.5 years

Side effects: [[diarrhea]{S gastrointestinal clin side_effect} first month, [teeth clenching]{S other_physical side_effect}, [weird dreams]{S sleep side_effect}, [cant orgasm]{S sexual side_effect}]{O side_effect; sertraline}

Comments: I'm 41, Ohio, school bus driver, so i can't be drugged up. Growing up it was [trazadone]{T trazodone; tried} when i was 16 ([[slept through chemistry]{S sleep side_effect}]{O side_effect; trazodone}), then [amitriptyline]{T amitriptyline; tried} for the [headaches]{S pain}, [which it did help a little]{O partial; amitriptyline} and [my [mouth was cotton]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}. [Prozac]{T fluoxetine; tried} after my divorce [got me [off the couch]{S functioning improved}]{O benefit; fluoxetine}, [i [didnt feel love for my own dog]{S anhedonia side_effect} and [dreamed about my ex every night]{S sleep side_effect}]{O side_effect; fluoxetine}. [Effexor]{T venlafaxine; stopped} [was the worst, [blood pressure up]{S other_physical side_effect}, [snapped at kids on the bus]{S anger side_effect}]{O side_effect; venlafaxine}, [the [depression]{S mood clin worsened} went from bad to [cant shower]{S functioning worsened}]{O worsening; venlafaxine}, and [quitting it was like [the flu plus a cattle prod]{S neurological fig withdrawal}]{O withdrawal; venlafaxine}. In between there was [5-HTP]{T 5-HTP; tried}, a [gratitude journal]{T gratitude journal; tried}, [no sugar]{T cutting out sugar; tried; duration=3 weeks} (3 weeks, i am not proud), [all of that was a big fat nothing]{O no_benefit; 5-HTP, gratitude journal, cutting out sugar}. [Running]{T running; tried} [helped until my knee]{O partial; running}. The county has [CBT]{T cognitive behavioural therapy; tried; sessions=8 visits} for free, 8 visits, [i learned to [catch the lies]{S hopelessness fig improved} in my head, some of them]{O partial; cognitive behavioural therapy}. My mother says why dont they do that gene swab thing and the doctor said my insurance wont cover. [Shock treatment]{T electroconvulsive therapy; not_tried}?? i asked about it, he laughed and said we arent there. [So [zoloft]{T sertraline; ongoing}, I'm better than i was, id say 65 percent]{O partial; sertraline}. [My [period week]{S mood improved} is not scary anymore]{O benefit; sertraline}. [I [went on one date]{S functioning improved}]{O benefit; sertraline}. [I'm not [scared of the mail]{S anxiety improved}]{O benefit; sertraline}. [Still [low]{S mood} in winter]{O partial; sertraline}, [still [sleeping too much]{S sleep} on saturdays]{O no_benefit; sertraline}. [The [sick stomach]{S gastrointestinal improved side_effect} quit after a month]{O tolerated; sertraline}. They want to add [wellbutrin]{T bupropion; planned} for the [sex part]{S sexual side_effect}. My friend Tasha has been on [zoloft]{T sertraline (medication); other} for ten years and says she [feels like a person]{S mood fig improved other}. I dont know if i'd say that.

=== 2136-anxiety
title: It helped but my god
genre: review
layout: one paragraph
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: duloxetine
rating: 7
round: 6
ledger:
  sertraline | medication | stopped | no_response
  St John's wort | supplement | stopped | unknown
  hypnotherapy | psychotherapy | tried | no_response
  weighted blanket | other | tried | no_response
  online CBT course | psychotherapy | tried | no_response
  diazepam | medication | not_tried | unknown
  duloxetine | medication | ongoing | response | gastrointestinal, other_physical, sexual
---
Verdict first because nobody reads to the end: [it works]{O benefit; duloxetine}, [dont give it to someone who has to give a speech in June because you will [sweat]{S other_physical side_effect} through your wedding suit]{O side_effect; duloxetine}. I was [a worrier]{S anxiety}, always, but after my dads stroke i [couldn't let my kids walk to school]{S functioning}, i [checked the back seat]{S anxiety} every single time i parked. [Sertraline]{T sertraline; stopped; duration=six months} six months at 100, came off it because [it did absolutely zilch]{O no_benefit; sertraline}, then had a go at [St Johns Wort]{T St John's wort; stopped}, had to stop that when the doctor heard. [Hypnotherapy]{T hypnotherapy; tried} £60 a time, [weighted blanket]{T weighted blanket; tried} (now its the dogs), that online [CBT thing]{T online CBT course; tried} with the animated owl. [None of them made the blindest bit of difference]{O no_benefit; hypnotherapy, weighted blanket, online CBT course}. Asked for a few [valium]{T diazepam; not_tried} for the flights and got a lecture. [Duloxetine]{T duloxetine; ongoing}: [[sick]{S gastrointestinal side_effect} for 9 days, actual [sick]{S gastrointestinal side_effect}, on a train]{O side_effect; duloxetine}, [that passed]{O tolerated; duloxetine}. [By week six i'd [stopped phoning home from the car park]{S anxiety improved}]{O benefit; duloxetine}. [The [back seat]{S anxiety improved} doesnt bother me, i dont look]{O benefit; duloxetine}. [[Sweats]{S other_physical side_effect}, still]{O side_effect; duloxetine}, [[no interest]{S sexual side_effect} whatsoever if you get my drift, sorry love]{O side_effect; duloxetine}.

=== 2137-bipolar
title: lithium 2 stars, sorry lithium
genre: review
layout: one paragraph
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: lithium
rating: 2
round: 6
ledger:
  olanzapine | medication | tried | unknown | appetite_weight
  lithium | medication | stopped | mixed | functioning, anhedonia, other_physical, neurological, gastrointestinal, cognition
  lamotrigine | medication | ongoing | partial
  interpersonal and social rhythm therapy | psychotherapy | ongoing | response
---
my psych called it the gold standard. ok. [it did hold the [mania]{S mania_psychosis clin improved} for 5 yrs, i bought zero cars]{O benefit; lithium}. but [i [couldnt paint]{S functioning side_effect}, [gray]{S anhedonia fig side_effect} from the inside out]{O side_effect; lithium}, [[acne]{S other_physical side_effect} at 40, [tremor]{S neurological clin side_effect}, [metal mouth]{S gastrointestinal fig side_effect}, [forgot my sisters birthday]{S cognition side_effect} three yrs running]{O side_effect; lithium}. [last fall the [kidney number went the wrong way]{S other_physical side_effect}]{O side_effect; lithium} and that was that, off it in a month. [nothing bad happened coming off, knock wood]{O tolerated; lithium}. had [zyprexa]{T olanzapine; tried} for 8 days in the ER years ago ([[ate the whole vending machine]{S appetite_weight side_effect}]{O side_effect; olanzapine}). now [lamictal]{T lamotrigine; ongoing; dose=250} 250 and a [rhythm therapist]{T interpersonal and social rhythm therapy; ongoing; frequency=every thursday} every thursday who has me [eating and sleeping by the clock]{T interpersonal and social rhythm therapy; ongoing}, [which i thought was dumb and isnt]{O benefit; interpersonal and social rhythm therapy}. [I still get [low]{S mood} for a week here and there]{O partial; lamotrigine, interpersonal and social rhythm therapy}. [[Painting again]{S functioning improved} though, 3 canvases]{O benefit; overall}. so 2 stars for [lithium]{T lithium; stopped} and a thank you card i guess

=== 2138-adhd
title: Adderall review from a tired teacher
genre: review
layout: form fields
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: amphetamine salts
rating: 9
round: 6
ledger:
  atomoxetine | medication | stopped | no_response | neurological
  methylphenidate | medication | tried | partial | pain
  omega 3 | supplement | tried | no_response
  Pomodoro timer | other | tried | partial
  chess club | lifestyle | tried | no_response
  amphetamine salts | medication | ongoing | response | appetite_weight, gastrointestinal
  body doubling | support | ongoing | response
  dextroamphetamine | medication | planned | unknown
---
Reason: [ADHD inattentive]{S diagnosis clin}, missed till 36

Dose: 10 mg in am, 10 at noon

Side effects: [[dry mouth]{S gastrointestinal side_effect}, [forget to eat]{S appetite_weight side_effect}, [lost maybe 8 pounds]{S appetite_weight side_effect}]{O side_effect; amphetamine salts; neutral}. [No [heart stuff]{S other_physical absent side_effect}, no [anger]{S anger absent side_effect}]{O tolerated; amphetamine salts}

Comments: 12 yrs of teaching 5th grade on coffee and guilt. Started with [Strattera]{T atomoxetine; stopped} ([[dizzy]{S neurological side_effect} in front of 28 kids]{O side_effect; atomoxetine}, [zero help]{O no_benefit; atomoxetine}, stopped at 5 weeks), then [ritalin]{T methylphenidate; tried}, [it worked fine for 2 hours]{O partial; methylphenidate} [and then a [headache]{S pain side_effect} like a nail]{O side_effect; methylphenidate}. In between I did [omega 3]{T omega 3; tried}, a [Pomodoro timer]{T Pomodoro timer; tried}, [chess]{T chess club; tried; frequency=wednesdays} on wednesdays with the seniors. [[Chess]{T chess club; tried} was fun and thats all it was]{O no_benefit; chess club; neutral}, [[omega 3]{T omega 3; tried} nothing]{O no_benefit; omega 3}, [[timer]{T Pomodoro timer; tried} helped me grade a bit]{O partial; Pomodoro timer}. [[Adderall]{T amphetamine salts; ongoing} the first day I just... [graded a stack]{S functioning improved}]{O benefit; amphetamine salts}. [I [heard a whole staff meeting]{S cognition improved}]{O benefit; amphetamine salts}, like heard it. [I'm not a different person, I'm the one I was pretending to be]{O benefit; amphetamine salts}. [Rough if i forget the noon one, [slump like a wet sock]{S energy fig withdrawal}]{O withdrawal; amphetamine salts}. And I do [body doubling]{T body doubling; ongoing; frequency=Sundays} with my friend Dee on facetime Sundays, [taxes DONE]{O benefit; body doubling}. There is a shortage so we are trading to [dexedrine]{T dextroamphetamine; planned} next fill. My brother says its all in my head. Yes. That is where it is.

=== 2139-depression
title: Mom of a 20 year old
genre: review
layout: parent review, one paragraph
condition: depression
area: mental
english: American
narrator: relative
split: train
overall: improved
treatment: fluoxetine
rating: 8
round: 6
ledger:
  sertraline | medication | stopped | worse | suicidality, anxiety
  partial hospitalisation programme | care_setting | tried | partial
  fluoxetine | medication | ongoing | response | gastrointestinal, sleep, pain
  psychotherapy | psychotherapy | ongoing | response
  emotional support cat | other | ongoing | partial
---
I read the box warnings aloud in the car, that is the kind of mother I am. Our daughter, 20, sophomore, [quit going to class]{S functioning} in October, [slept till 3 in the afternoon]{S sleep}, said she was a [burden]{S hopelessness}. The campus clinic gave her [Zoloft]{T sertraline; stopped}, [in nine days she was [cutting]{S suicidality side_effect} and [pacing the dorm hall]{S anxiety side_effect}]{O side_effect; sertraline}, they stopped it on a Friday. [She was worse off than before she went in]{O worsening; sertraline}. She did the [day program]{T partial hospitalisation programme; tried; duration=four weeks}, four weeks, [it kept her safe and gave her words]{O partial; partial hospitalisation programme}. [Prozac]{T fluoxetine; planned} was the next thing they said and we all looked at each other. I slept on her floor the first two weeks. [[Nauseous]{S gastrointestinal clin side_effect}, [headaches]{S pain side_effect}, [up at 4]{S sleep side_effect}]{O side_effect; fluoxetine; neutral}, [all of it gone by week 3]{O tolerated; fluoxetine}. [None of the [dark thoughts]{S suicidality fig absent side_effect} this time]{O tolerated; fluoxetine}. [By Valentines day she had [brushed her hair]{S functioning improved}]{O benefit; fluoxetine}, [by Easter she was [arguing with me]{S energy improved} about everything, praise the Lord]{O benefit; fluoxetine}. She sees Dr. Ann for [talk]{T psychotherapy; ongoing}, [that is half of it I am sure]{O benefit; psychotherapy}, and there is [Gravy the cat]{T emotional support cat; ongoing} [who gets some of the credit]{O partial; emotional support cat}. Someone on here swears by [lithium]{T lithium (medication); other}, no one brought that up with us. My own mother took [Elavil]{T amitriptyline (medication); other} in the seventies and [sat in a chair]{S energy other side_effect}, so I had my fears. [She's [back at school]{S functioning improved} full time in the fall]{O benefit; overall}.

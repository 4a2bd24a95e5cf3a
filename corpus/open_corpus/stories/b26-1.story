=== 1131-treatment-resistant-depression
title: My med history (long), what would you try next
genre: forum
layout: single post with a list
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  fluoxetine | medication | tried | partial
  sertraline | medication | tried | no_response
  citalopram | medication | tried | no_response
  venlafaxine | medication | stopped | partial | other_physical
  bupropion | medication | ongoing | partial
  aripiprazole | medication | stopped | worse | anxiety
  mirtazapine | medication | tried | unknown | appetite_weight
  lithium | medication | tried | no_response | neurological
  nortriptyline | medication | tried | no_response | gastrointestinal
  transcranial magnetic stimulation | neuromodulation | tried | response
  psychotherapy | psychotherapy | ongoing | unknown
  tranylcypromine | medication | planned | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
  esketamine | medication | not_tried | unknown
---
Hi all, lurker since 2019, first real post. 41F, Ohio, [depression]{S diagnosis clin} since about 15, dx'd at 22. New pdoc (number 6!) asked me to write down everything I ever took, so I figured I'd put it here too and maybe one of you has a similar list. Sorry it's long.

- [Prozac]{T fluoxetine; tried; duration=3 yrs} (college, 3 yrs) - [worked ok the first year, then pooped out]{O partial; fluoxetine}.
- [Zoloft]{T sertraline; tried; dose=200}, up to 200. [Nothing]{O no_benefit; sertraline}.
- [Celexa]{T citalopram; tried}. [See above]{O no_benefit; citalopram}.
- [Effexor XR]{T venlafaxine; stopped; dose=225}, 225. [[Mood]{S mood clin improved} came up maybe 30 percent]{O partial; venlafaxine}, [[sweats]{S other_physical side_effect} so bad I kept a towel at my desk]{O side_effect; venlafaxine}. [Took me 4 months to get off because [brain zaps]{S neurological fig withdrawal}]{O withdrawal; venlafaxine}.
- [Wellbutrin]{T bupropion; ongoing; dose=300} 300, added on top. Still on it. [Gets me [out of bed]{S functioning improved}, doesn't do much for the [sadness]{S mood}]{O partial; bupropion}.
- [Abilify]{T aripiprazole; stopped; dose=2mg} 2mg. [[Could not sit still]{S anxiety side_effect} for NINE days]{O side_effect; aripiprazole} and [the [dark thoughts]{S suicidality fig worsened} got darker]{O worsening; aripiprazole}. Never again.
- [Remeron]{T mirtazapine; tried}. [[Ate everything in the house]{S appetite_weight side_effect}. [Gained 26 lbs]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. Honestly I was too busy being mad about that to tell you if it worked.
- [Lithium]{T lithium; tried} as a booster, [[shaky hands]{S neurological side_effect}]{O side_effect; lithium}, [no change]{O no_benefit; lithium}
- [Pamelor]{T nortriptyline; tried}. [[Dry mouth]{S gastrointestinal side_effect}, [constipation]{S gastrointestinal clin side_effect}]{O side_effect; nortriptyline}, [zero relief]{O no_benefit; nortriptyline}

And for anybody asking about non drug stuff. I did [TMS]{T transcranial magnetic stimulation; tried; sessions=36} in 2023, 36 sessions over a Dunkin Donuts basically (the clinic is upstairs). [That is the only thing on this page I would call a success]{O benefit; transcranial magnetic stimulation}. [By week 5 I was [humming in the car]{S mood improved} and [I called my sister back]{S functioning improved}]{O benefit; transcranial magnetic stimulation}. [It's slid some since, slowly]{O partial; transcranial magnetic stimulation}. I also see a [therapist]{T psychotherapy; ongoing; frequency=every other Thursday} every other Thursday and I like her, she is 70 and knits.

What's on the table now: [Parnate]{T tranylcypromine; planned}, which he is all excited about. [MAOIs]{T MAOIs (medication); general} supposedly work for people who failed everything else and the cheese thing is overblown, according to him. I have the script but I havent filled it. Insurance turned down [Spravato]{T esketamine; not_tried} twice because I "only" failed some number of meds on their list, make it make sense. He also brought up [ECT]{T electroconvulsive therapy; declined} and I turned it down. My aunt had [shock treatments]{T electroconvulsive therapy; other} in the 80s and she [lost a whole summer]{S cognition fig side_effect other}. I know it's different today. Still no.

So where am I at. [Not [suicidal]{S suicidality absent}]{O partial; overall}, [[working]{S functioning improved} 4 days]{O partial; overall}, [house is a [pit]{S functioning fig}]{O no_benefit; overall}. Has anyone gone from [Wellbutrin]{T bupropion; ongoing} to an [MAOI]{T tranylcypromine; planned}, and how long was the washout? Also do they make you log your blood pressure.

TL;DR nine meds, one [magnet]{T transcranial magnetic stimulation; tried}, [still [meh]{S mood}]{O no_benefit; overall}.

=== 1132-generalised-anxiety-disorder
title: anyone else feel nothing from buspirone??
genre: forum
layout: post and replies by other members
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: test
overall: improved
round: 4
ledger:
  buspirone | medication | tried | no_response | neurological
  lorazepam | medication | ongoing | response
  escitalopram | medication | stopped | mixed | sexual, anhedonia
  hydroxyzine | medication | tried | unknown | sleep
  magnesium | supplement | tried | no_response
  propranolol | medication | ongoing | partial
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
  duloxetine | medication | ongoing | response | gastrointestinal
  worry window | other | ongoing | response
  medication | medication | tried | unknown
---
ok so im 7 wks into [buspar]{T buspirone; ongoing; dose=15mg; frequency=2x a day; duration=7 wks} 15mg 2x a day and [i swear they are giving me tic tacs]{O no_benefit; buspirone}. [gad]{S diagnosis clin} since forever, the usual, [chest tight]{S anxiety}, [mind wont shut up]{S anxiety fig}, [check the stove 5 times]{S anxiety}. [only thing i notice is if i take it w/out food i get [dizzy]{S neurological side_effect} for like 20 min]{O side_effect; buspirone}. anyone else?? does it ever kick in?

history for context: was on [lexapro]{T escitalopram; stopped; duration=2 years; ended=last spring} 2 years. [no more [panic attacks]{S anxiety improved}, none]{O benefit; escitalopram} but [also [no sex drive]{S sexual side_effect} and i [didnt cry at my grandpas funeral]{S anhedonia side_effect}, felt like a [robot]{S anhedonia fig side_effect}]{O side_effect; escitalopram} so i came off last spring. [[hydroxyzine]{T hydroxyzine; tried} just [knocks me out]{S sleep fig side_effect}]{O side_effect; hydroxyzine}. [tried [magnesium]{T magnesium; tried} cuz tiktok, nope]{O no_benefit; magnesium}. i have [ativan]{T lorazepam; ongoing; dose=0.5} 0.5 for emergencies and [it works every single time]{O benefit; lorazepam} but i only get 10 a month and i'm scared of it tbh, my mom was on [benzos]{T benzodiazepines (medication); other; duration=14 yrs} 14 yrs and getting off nearly [broke]{S other fig other withdrawal} her

the clinic has a 5 month waitlist for [cbt]{T cognitive behavioural therapy; planned} so dont say it

> **marlowe_k:** [Buspar]{T buspirone; other} took 10 weeks for me and then one day I noticed I wasn't [clenching my jaw]{S other_physical improved other}. Hang in.

> **tenpinterror:** never did jack for me either. [Pregabalin]{T pregabalin (medication); other} is what fixed my [GAD]{S diagnosis clin improved other}, but I [put on weight]{S appetite_weight other side_effect}

> **DrNotADoctor:** It isn't a [benzo]{T benzodiazepines (medication); general}, you won't feel a hit from it. If you've had [benzos]{T benzodiazepines (medication); general} before, [buspirone]{T buspirone; general} often seems weak by comparison. Also it has a short half life so some people dose 3x.

@marlowe_k ok ill give it till 10. @tenpinterror did you get [brain fog]{S cognition fig possible other side_effect} from it? i do spreadsheets all day i cant be [stupid]{S cognition possible side_effect}

update, wk 11. [still nothing]{O no_benefit; buspirone}. told my np and she didnt even argue lol. she gave me [propranolol]{T propranolol; ongoing; dose=10} 10 for work presentations, and says lets go to [cymbalta]{T duloxetine; planned}. i know what reddit says about [cymbalta]{T duloxetine; general}.

EDIT: 4 months later bc someone dm'd me. so [the [prop]{T propranolol; ongoing} stops the [shaky voice]{S neurological improved} and the [racing heart]{S other_physical improved}]{O benefit; propranolol}, [[brain still says youre gonna die]{S anxiety fig improved} but quieter because body isnt joining in]{O partial; propranolol}. [cymbalta]{T duloxetine; ongoing; dose=60} 60 now. [first 2 wks [nausea]{S gastrointestinal clin side_effect}, lived on toast]{O side_effect; duloxetine}, [then it left]{O tolerated; duloxetine}. [around wk 6 i realized i drove to my sisters w/out [rehearsing the whole drive]{S anxiety improved}]{O benefit; duloxetine}. [[sex drive is fine]{S sexual absent side_effect} btw, thats what i was scared of]{O tolerated; duloxetine}. the other thing i do is what i call [worry o'clock]{T worry window; ongoing; duration=15 min; frequency=at 6pm} where i write all of it down 15 min at 6pm then close the notebook. sounds dumb. [works better than half the [pills]{T medication; tried} i had]{O benefit; worry window}.

never did get to the top of the [cbt]{T cognitive behavioural therapy; not_tried} list, i think they lost me

=== 1133-bipolar-ii-disorder
title: Re: lamictal or lithium for BP2?
genre: forum
layout: reply to somebody's question
condition: bipolar II disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  paroxetine | medication | tried | worse | mania_psychosis
  quetiapine | medication | tried | mixed | sleep, appetite_weight
  sodium valproate | medication | tried | no_response
  lithium | medication | stopped | response | other_physical
  lamotrigine | medication | ongoing | response
  psychoeducation group | support | tried | unknown
  mood chart | other | ongoing | unknown
  sleep routine | lifestyle | ongoing | response
  olanzapine | medication | declined | unknown
---
\[quote="saltyteacake"\]Been on [lithium]{T lithium; other} 3 months, feel [flat as a pancake]{S anhedonia fig other side_effect}, my hands [shake]{S neurological other side_effect}. Psych says switch to [lamictal]{T lamotrigine; other} or wait. What did you lot do?\[/quote\]

Hiya salty, sorry your having a rough time. I can only say what happened to me, everybodys brain is different and I'm no medic, I drive a minibus.

I got told [depression]{S diagnosis clin} for 11 yrs before anyone said [bipolar]{S diagnosis clin}. In that time they had me on [Seroxat]{T paroxetine; tried} [which sent me [high as a kite]{S mania_psychosis fig side_effect}]{O worsening; paroxetine}. [[Spent 4 grand]{S mania_psychosis side_effect} on a horse. I can't ride]{O worsening; paroxetine}. I'm not joking, he was called Kevin. [Antidepressants]{T antidepressants (medication); general} on there own can do that in [bipolar]{S diagnosis clin general} apparently, it's in all the leaflets now.

After the right dx it was [Seroquel]{T quetiapine; tried} first. [[Slept]{S sleep improved} for the first time in weeks and the [highs]{S mania_psychosis fig improved} stopped]{O benefit; quetiapine}, fair is fair. But [I was a [zombie]{S sleep fig side_effect} til dinnertime, [went from a 12 to an 18]{S appetite_weight side_effect}]{O side_effect; quetiapine} and [the [lows]{S mood fig} stayed exactly where they were]{O no_benefit; quetiapine}. [Depakote]{T sodium valproate; tried; duration=5 months} for 5 months, [didn't notice it going in or coming out]{O no_benefit; sodium valproate}. They wouldn't of given me it at all these days, child bearing age n all that. 

Then [Priadel]{T lithium; stopped; dose=800mg; duration=six years}, 800mg, six years. [Best six years I'd had]{O benefit; lithium}. [I [held down a job]{S functioning improved}, [got married]{S functioning improved}, [bought a kettle that I didn't throw]{S anger improved}]{O benefit; lithium}. I had [no [shakes]{S neurological absent side_effect}, not [flat]{S anhedonia fig absent side_effect} either]{O tolerated; lithium}, so I'm the opposite of you there. [What got me was the [kidneys]{S other_physical side_effect}, my [numbers went down]{S other_physical side_effect} every blood test]{O side_effect; lithium} till the consultant said that's enough and it was stopped in 2021. I cried in the car park at Tesco. [Within ten weeks of stopping I was [under the duvet]{S mood fig withdrawal} again]{O withdrawal; lithium}.

Now on [lamotrigine]{T lamotrigine; ongoing; dose=250}, 250. You have to go up like a snail because of the [rash]{S other_physical possible side_effect general}, took me 9 weeks. [I never got any [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}, checked myself with a torch every night like a loony. [For the [lows]{S mood fig improved} it's been brilliant]{O benefit; lamotrigine}. My mate Bev had [Lamictal]{T lamotrigine; other} too and said it gave her [weird dreams]{S sleep other side_effect} and she jacked it in. It does less for [highs]{S mania_psychosis fig possible}, they say, so they offered me [olanzapine]{T olanzapine; declined} to go with it and I said over my dead body, not after the 18s.

Other bits. I did the [Bipolar group]{T psychoeducation group; tried; sessions=10} at the day centre, 10 weeks, nice biscuits. Keep a [mood chart]{T mood chart; ongoing} on the fridge. And [bed at 10.30, phone in the kitchen]{T sleep routine; ongoing}, I don't care if it's New Years. [If I keep to that I [stay level]{S mood fig improved}]{O benefit; sleep routine}, [if I have 2 late nights I'm [off]{S mania_psychosis fig withdrawal}]{O withdrawal; sleep routine}. 

So to answer, 3 months isn't that long, and '[flat]{S anhedonia fig general}' sometimes is just not being [high]{S mania_psychosis fig general} if that makes sense? I had that with nothing to do with [lithium]{T lithium; general}, just getting used to being normal. But ask about your level, if yours is 0.9 or whatever they can drop it a bit. And get your thyroid done.

PS I'm [3 yrs without an [episode]{S mood clin improved}]{O benefit; overall} in April.

=== 1134-obsessive-compulsive-disorder
title: ERP vs meds, my experience (tw contamination)
genre: forum
layout: single post with headings and comments
condition: OCD
area: mental
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  fluvoxamine | medication | tried | partial | sleep
  clomipramine | medication | stopped | response | gastrointestinal, other_physical, neurological
  risperidone | medication | tried | worse | energy, appetite_weight
  exposure and response prevention | psychotherapy | stopped | response
  psychodynamic psychotherapy | psychotherapy | tried | worse
  sertraline | medication | ongoing | partial
  n-acetylcysteine | supplement | tried | no_response
  inositol | supplement | tried | no_response
  app | other | tried | unknown
  deep brain stimulation | neuromodulation | not_tried | unknown
  residential programme | care_setting | planned | unknown
---
Posting this because the "which is better" question comes up every week and I've now done pretty much all of it. 34M, [OCD]{S diagnosis clin} since grade 6. Mostly [contamination]{S anxiety} and [checking]{S anxiety}, some "[what if I hit someone with the car]{S anxiety}".

MEDS

[Luvox]{T fluvoxamine; tried; dose=300}, 300. [Turned the volume down from a ten to a seven]{O partial; fluvoxamine}. [[Vivid dreams]{S sleep side_effect}, some of them quite good actually]{O side_effect; fluvoxamine; neutral}.

[Anafranil]{T clomipramine; stopped; dose=225 mg}, 225 mg. Old as the hills, and [it's the strongest thing I ever took for [OCD]{S diagnosis clin}]{O benefit; clomipramine}. [Four months in, I [shook my father-in-law's hand]{S anxiety improved} and [ate a sandwich after]{S anxiety improved}]{O benefit; clomipramine}. [But: [constipated]{S gastrointestinal side_effect}, [soaked in sweat]{S other_physical side_effect}, and then I had a [seizure]{S neurological clin side_effect} in a Canadian Tire]{O side_effect; clomipramine}. Neurologist took me off the same week. People here talk about [clomipramine]{T clomipramine; general} as if it's the devil or a wonder drug. [Bit of both]{O partial; clomipramine}.

[Risperidone]{T risperidone; tried; dose=1 mg} 1 mg on top of the [Luvox]{T fluvoxamine; tried}, that was before all this. [[Heavy]{S energy fig side_effect}, [slow]{S energy side_effect}, [hungry]{S appetite_weight side_effect}]{O side_effect; risperidone} and [the [intrusive thoughts]{S anxiety clin worsened} were if anything louder]{O worsening; risperidone}.

[[NAC]{T n-acetylcysteine; tried} and [inositol]{T inositol; tried}, two hundred bucks for expensive urine]{O no_benefit; n-acetylcysteine, inositol}.

Now I'm on [sertraline]{T sertraline; ongoing; dose=200}, 200. It is what it is. [Takes the edge off]{O partial; sertraline}.

THERAPY

First guy was a [psychoanalyst]{T psychodynamic psychotherapy; tried; duration=two years} type. Two years talking about my mother. [I came out knowing a lot about my mother and [washing]{S anxiety worsened} three hours a day instead of one]{O worsening; psychodynamic psychotherapy}. If your therapist reassures you every session, run.

Then [ERP]{T exposure and response prevention; stopped; sessions=22} with a psych resident, 22 sessions. First one I had to touch the bottom of my shoe and then my phone and then sit there. I hated every minute of it. [No drug does what that did]{O benefit; exposure and response prevention}, though. [By the end I was [down to 25 minutes of washing]{S anxiety improved} total]{O benefit; exposure and response prevention}, [could [take my kid to the splash pad]{S functioning improved}]{O benefit; exposure and response prevention}. She moved to Halifax and that was that. They gave me an [app]{T app; tried} to carry on with. I opened it maybe four times.

WHERE IT'S AT NOW

[I'd say half of what I gained [went back]{S anxiety worsened} over the winter, moving house does that]{O partial; overall}. I'm on the list for a [residential]{T residential programme; planned} place in BC, 8 weeks, my work will hold the job. [[Checking]{S anxiety improved} is basically gone]{O benefit; overall}. [[Washing]{S anxiety} is a solid hour]{O partial; overall}.

Comments:

**frostbite_fern** – Did they ever talk to you about [DBS]{T deep brain stimulation; not_tried}? My cousin in the States had it implanted for [OCD]{S diagnosis clin other} and he's [back at work]{S functioning improved other}.

**OP** – No, apparently you have to fail far more than I have. And I'm not that bad, honestly.

**gneissguy** – I'm on [clomipramine]{T clomipramine; other; dose=75} 75 with [fluvoxamine]{T fluvoxamine; other; dose=50} 50, seems to keep the side effects down?? Worth asking

**OP** – with my [seizure]{S neurological clin side_effect}, they won't let me near it again. Glad its good for you.

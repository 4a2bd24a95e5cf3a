=== 2147-ptsd
title: thread: what finally shut the nightmares up?
genre: forum
layout: thread with replies
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  sertraline | medication | tried | no_response | sexual
  trazodone | medication | tried | unknown
  eye movement desensitization and reprocessing | psychotherapy | tried | unknown
  weighted blanket | other | tried | no_response
  ashwagandha | supplement | tried | no_response
  prolonged exposure | psychotherapy | stopped | worse
  horse program | support | tried | partial
  prazosin | medication | ongoing | response | neurological
  quetiapine | medication | declined | unknown
  stellate ganglion block | procedure | planned | unknown
  service dog | other | planned | unknown
---
dustoff_88 wrote:
Two tours, medic, [PTSD]{S diagnosis clin} since 09 and the [nightmares]{S sleep} are what is killing me. [Same dream]{S sleep} every night, [sheets soaked]{S other_physical}, wife [sleeping in the kids room]{S functioning} because I [swing at her in my sleep]{S sleep}. Ive done the VA tour: [Zoloft]{T sertraline; tried; dose=200} 200, [trazadone]{T trazodone; tried}, 12 sessions of [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=12}, a [weighted blanket]{T weighted blanket; tried} that cost me $140, [ashwaganda]{T ashwagandha; tried}. [[Zoloft]{T sertraline; tried} did jack]{O no_benefit; sertraline} [except kill everything [below the belt]{S sexual fig side_effect}]{O side_effect; sertraline}. [The [blanket]{T weighted blanket; tried} and the [root]{T ashwagandha; tried}, might as well have burned the money]{O no_benefit; weighted blanket, ashwagandha}. So what worked for you all?

mrs_okafor wrote:
Not a vet, car wreck. [Prazosin]{T prazosin (medication); other; dose=6 mg} 6 mg. Three weeks and the [dreams]{S sleep improved other} just were not there. My [therapist]{T psychotherapy (psychotherapy); other} did [imagery rehearsal]{T imagery rehearsal therapy (psychotherapy); other} too where you rewrite the ending.

grunt_no_more wrote:
[Weed]{T cannabis (medication); other}. Sorry but its true

dustoff_88 wrote:
Update since people PM me. Asked for [prazosin]{T prazosin; planned}, got it same day. [First night 1 mg I got up for the bathroom and [hit the floor]{S neurological side_effect}]{O side_effect; prazosin}, so get up in stages guys. [Im on 10 now and I get the [dream]{S sleep improved} maybe once in two weeks]{O benefit; prazosin}. [Wife is [back in the bed]{S functioning improved}]{O benefit; prazosin}!! [The [dizzy]{S neurological improved side_effect} thing passed by day five or so]{O tolerated; prazosin}. [Days are no different though, still [check the doors]{S anxiety}, still [jump at the neighbors truck]{S anxiety}]{O no_benefit; prazosin}. They wanted me on [Seroquel]{T quetiapine; declined} and I said no, seen what it did to my buddy ([90 lbs]{S appetite_weight side_effect other}). They also had me in [prolonged exposure]{T prolonged exposure; stopped; sessions=five}, I walked out after five, [I was [drinking]{S substance_use worsened} before and after each one]{O worsening; prolonged exposure}. I did like the [horse program]{T horse program; tried} out at Saddle Creek, [[calmest]{S anxiety improved} I been in years, for the weekend anyway]{O partial; horse program}. Next up is the [neck shot]{T stellate ganglion block; planned}, the [SGB]{T stellate ganglion block; planned}, in March, and Im on the list for a [dog]{T service dog; planned}.

mrs_okafor wrote:
So happy for you. My brother had the [SGB]{T stellate ganglion block (procedure); other} and nothing happened for him, hope yours takes

=== 2148-insomnia
title: Helps me sleep, hated by my mouth
genre: review
layout: five sentences
condition: insomnia
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 6
treatment: zopiclone
rating: 8
ledger:
  zopiclone | medication | ongoing | response | gastrointestinal, sleep, cognition
---
[Only thing that has ever got me more than [four hours]{S sleep improved}]{O benefit; zopiclone}. [The [taste]{S gastrointestinal side_effect} next day is foul though, like [sucking a battery]{S gastrointestinal fig side_effect}, even my tea tastes of it]{O side_effect; zopiclone}!! [Take it lying down or you'll find yourself in the kitchen like I did at 1am [buttering a flannel]{S sleep side_effect}, [no memory of it]{S cognition side_effect}]{O side_effect; zopiclone}. The surgery will only give me 14 at a time and the new doctor does a face. Anyway [I go to work [rested]{S energy improved} now and that's what counts]{O benefit; zopiclone}.

=== 2149-ocd
title: From hand soap to half a life
genre: review
layout: medium review, feelings and facts mixed
condition: OCD
area: mental
english: Indian English
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: fluvoxamine
rating: 6
ledger:
  homeopathy | supplement | tried | no_response
  clomipramine | medication | tried | mixed | gastrointestinal, other_physical, sexual
  fluoxetine | medication | tried | no_response
  exposure and response prevention | psychotherapy | ongoing | partial
  fluvoxamine | medication | ongoing | partial | gastrointestinal, sleep
  aripiprazole | medication | planned | unknown
---
Sir/madam I am [OCD]{S diagnosis clin} patient from class 9, now 31, working in bank at Kochi. My [washing]{S anxiety} was [three hours]{S anxiety} in morning, [skin of both hands cracked]{S other_physical} and my mother was [crying]{S mood other}. They gave me [homeo]{T homeopathy; tried} four years.. [no use]{O no_benefit; homeopathy}. [Then [clomipramine]{T clomipramine; tried}, [thoughts]{S anxiety improved} became very less]{O benefit; clomipramine} [but [constipation]{S gastrointestinal clin side_effect} like anything, [sweating]{S other_physical side_effect} in AC office also, and the [marriage side problem]{S sexual fig side_effect}]{O side_effect; clomipramine}. [[Fluoxetine]{T fluoxetine; tried} only made the bill longer]{O no_benefit; fluoxetine}.

[Now [luvox]{T fluvoxamine; ongoing; dose=200} 200 at night it is ok ok, [washing]{S anxiety improved} is one hour, some days forty minutes]{O partial; fluvoxamine}, [I [reach office on time]{S functioning improved}]{O benefit; fluvoxamine} which my manager has noticed. In the starting [I [vomited]{S gastrointestinal side_effect} two weeks and felt [sleepy]{S sleep side_effect} at the counter]{O side_effect; fluvoxamine}, [now that is not there]{O tolerated; fluvoxamine}. Along with this I am doing [ERP]{T exposure and response prevention; ongoing; frequency=Saturdays} on Saturdays, [the [psychologist]{T exposure and response prevention; ongoing} made me touch the bus handle and eat a biscuit after, first time I [shivered]{S anxiety} but I did it]{O partial; exposure and response prevention}. My colleague is taking [same tablet]{T fluvoxamine (medication); other} only for [social fear]{S anxiety other} and she is saying nothing happened. Doctor told to add [aripiprazole]{T aripiprazole; planned} small dose from next month. It is not a cure. [I [still count]{S anxiety}]{O no_benefit; fluvoxamine}. But thanks to God.

=== 2150-depression
title: the list keeps getting longer
genre: forum
layout: forum post with a long list
condition: treatment-resistant depression
area: mental
english: Canadian
narrator: patient
split: train
overall: unchanged
round: 6
ledger:
  paroxetine | medication | tried | no_response
  citalopram | medication | tried | no_response
  duloxetine | medication | tried | no_response
  bupropion | medication | tried | worse | anxiety
  nortriptyline | medication | tried | no_response
  lithium | medication | tried | no_response
  vortioxetine | medication | ongoing | no_response | other_physical, gastrointestinal
  cognitive behavioural therapy | psychotherapy | tried | no_response
  acceptance and commitment therapy | psychotherapy | tried | no_response
  running | lifestyle | tried | no_response
  gluten-free diet | lifestyle | tried | no_response
  fish oil | supplement | tried | no_response
  light therapy | procedure | tried | partial
  ketamine | medication | not_tried | unknown
  repetitive transcranial magnetic stimulation | neuromodulation | planned | unknown
---
ok i finally wrote it all down for the new psych because i was sick of saying it. here goes. [Paxil]{T paroxetine; tried}, [Celexa]{T citalopram; tried}, [Cymbalta]{T duloxetine; tried}, [Wellbutrin]{T bupropion; tried}, [nortriptyline]{T nortriptyline; tried}, [lithium]{T lithium; tried; duration=six weeks} on top for six weeks. [CBT]{T cognitive behavioural therapy; tried} (twice), [ACT]{T acceptance and commitment therapy; tried}, [running]{T running; tried}, [gluten free]{T gluten-free diet; tried}, [fish oil]{T fish oil; tried}. [All of the above and i [still cant shower]{S functioning} more than twice a week]{O no_benefit; paroxetine, citalopram, duloxetine, bupropion, nortriptyline, lithium, cognitive behavioural therapy, acceptance and commitment therapy, running, gluten-free diet, fish oil}. [The [wellbutrin]{T bupropion; tried} was the worst, i was [so wound up]{S anxiety fig side_effect} i [paced the hall]{S anxiety side_effect} all night]{O side_effect; bupropion} [and the [black thoughts]{S suicidality fig worsened} came every hour]{O worsening; bupropion}. I'm on [trintellix]{T vortioxetine; ongoing; dose=20} 20 right now, [can't say it does a thing]{O no_benefit; vortioxetine} [apart from the [itching]{S other_physical side_effect} and [feeling sick]{S gastrointestinal side_effect} in the car]{O side_effect; vortioxetine}. [The [lamp]{T light therapy; tried} did help the one winter a little]{O partial; light therapy}, i'll give it that.

[ketamine]{T ketamine; not_tried} is $4000 where i live so no. She put me down for [rtms]{T repetitive transcranial magnetic stimulation; planned}, waitlist 7 months. My aunt had [ECT]{T electroconvulsive therapy (neuromodulation); other} in the 90s and she's 80 now and plays bridge, make of that what you will.

not [suicidal]{S suicidality absent} before anybody asks. just [tired]{S energy}. [so tired]{S energy}. its like [wearing wet clothes]{S energy fig} all day. [Antidepressants]{T antidepressants (medication); general} help what, half of people? anyone here in the other half?

=== 2151-schizophrenia
title: My brother and clozapine (long)
genre: relative
layout: sister's account
condition: schizophrenia
area: mental
english: American
narrator: relative
split: dev
overall: improved
round: 6
ledger:
  haloperidol | medication | tried | unknown | neurological
  risperidone | medication | tried | no_response
  ziprasidone | medication | tried | no_response
  olanzapine | medication | tried | partial | appetite_weight
  electroconvulsive therapy | neuromodulation | declined | unknown
  hospital admission | care_setting | tried | unknown
  clozapine | medication | ongoing | response | gastrointestinal, sleep, appetite_weight
  atropine drops | medication | ongoing | response
  clubhouse | support | ongoing | response
  metformin | medication | ongoing | unknown
---
I am writing this for the family page because when we started nobody told us anything. My brother Dev got [sick]{S mania_psychosis} at 19. He [thought the radio was reading his mail]{S mania_psychosis}. He [quit school]{S functioning}, he [stopped washing]{S functioning}, he [slept in the bathtub]{S functioning} with his coat on.

First it was [Haldol]{T haloperidol; tried}. [His [neck twisted to one side]{S neurological side_effect} and my father thought it was a stroke]{O side_effect; haloperidol}. Then [Risperdal]{T risperidone; tried}, [Geodon]{T ziprasidone; tried}, [neither of them got a word in with the [voices]{S mania_psychosis}]{O no_benefit; risperidone, ziprasidone}. [[Zyprexa]{T olanzapine; tried} was some better for about a year]{O partial; olanzapine}, [he [put on 80 pounds]{S appetite_weight side_effect}]{O side_effect; olanzapine}, [and then the [radio]{S mania_psychosis} was back]{O partial; olanzapine}. He was in the [hospital]{T hospital admission; tried; sessions=six times} six times. They offered [ECT]{T electroconvulsive therapy; declined} and my mother would not sign.

I myself take [Prozac]{T fluoxetine (medication); other} and my mom went to the [NAMI group]{T NAMI group (support); other} and that kept the two of us standing.

A resident mentioned [clozapine]{T clozapine; planned} in 2017. We were scared of the [blood thing]{S other_physical possible side_effect}. He takes 350 at night. [It was slow, I won't lie, four months of nothing]{O no_benefit; clozapine}. [Then one Sunday he [asked me how my job was]{S functioning improved}]{O benefit; clozapine}. He had [not asked a question]{S functioning} in six years. [The [voices]{S mania_psychosis improved} are now, he says, like [people talking in the next apartment]{S mania_psychosis fig improved}]{O benefit; clozapine}.

What it costs: [he [drools]{S gastrointestinal side_effect} so the pillow is wet]{O side_effect; clozapine}, [he [sleeps eleven hours]{S sleep side_effect}]{O side_effect; clozapine}, [he is [heavy]{S appetite_weight side_effect}, [constipated]{S gastrointestinal side_effect} all the time]{O side_effect; clozapine}. [The [eye drops under the tongue]{T atropine drops; ongoing} fixed most of the [drool]{S gastrointestinal improved side_effect}]{O benefit; atropine drops}. He is on [metformin]{T metformin; ongoing} as well now. [His [white count]{S other_physical absent side_effect} has never dropped]{O tolerated; clozapine}. Blood draw once a month at the pharmacy on Ellis Street.

Three days a week he goes to the [clubhouse]{T clubhouse; ongoing; frequency=Three days a week} and [he [runs the snack bar]{S functioning improved} there]{O benefit; clubhouse}. He is 34. [Clozapine]{T clozapine (medication); general} is for people when two others have failed and from what I read most of them never get offered it.

=== 2152-smoking
title: Champix / varenicline
genre: review
layout: medium, verdict in brackets
condition: nicotine dependence
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 6
treatment: varenicline
rating: 8
ledger:
  nicotine patches | medication | tried | no_response
  nicotine gum | medication | tried | no_response
  hypnotherapy | mind_body | tried | no_response
  vaping | other | tried | no_response
  bupropion | medication | stopped | unknown | other_physical
  varenicline | medication | ongoing | response | sleep, gastrointestinal, anger
  stop smoking clinic | support | ongoing | unknown
---
[Forty a day]{S substance_use} since I was 15, lorry driver. [Useless (for me): [patches]{T nicotine patches; tried}, [gum]{T nicotine gum; tried}, [hypnosis]{T hypnotherapy; tried} off a man in Rhyl, [vape]{T vaping; tried}, i [smoked]{S substance_use} with every one of them]{O no_benefit; nicotine patches, nicotine gum, hypnotherapy, vaping}. [[Zyban]{T bupropion; stopped} gave me [hives]{S other_physical side_effect}]{O side_effect; bupropion} so that was pulled after nine days.

Week 11 on [champix]{T varenicline; ongoing}. [[Stopped]{S substance_use improved} on day 12 without meaning to, the fag [tasted of burnt hair]{S substance_use improved}]{O benefit; varenicline}. [The [dreams]{S sleep side_effect} are mental (married the Queen, had to park the coach), you feel [sick as a dog]{S gastrointestinal fig side_effect} if you don't eat first and i've been a [right mardy git]{S anger fig side_effect} to the wife]{O side_effect; varenicline}... [[never down]{S mood absent side_effect} with it though, was told to look out for that]{O tolerated; varenicline}. The lass at the [stop smoking clinic]{T stop smoking clinic; ongoing} rings on a Thursday. [[Chest better]{S other_physical improved}, can [get up the cab steps without puffing]{S functioning improved}]{O benefit; varenicline}, £90 a week better off. [Do still [want one]{S substance_use} with a pint]{O partial; varenicline}, won't lie.

=== 2153-depression
title: Not for everyone but for me yes
genre: review
layout: very untidy, no spaces after full stops
condition: postpartum depression
area: mental
english: Irish
narrator: patient
split: train
overall: improved
round: 6
treatment: sertraline
rating: 9
ledger:
  bach flower remedies | supplement | tried | no_response
  baby massage class | support | tried | no_response
  omega 3 | supplement | tried | no_response
  counselling | psychotherapy | ongoing | unknown
  sertraline | medication | ongoing | response | neurological, other_physical, gastrointestinal, sexual
---
second baby,C section,he'd reflux.i was [crying]{S mood} into the bottles and [thinking they'd all be better off without me]{S suicidality}.public health nurse was a saint.[[rescue remedy]{T bach flower remedies; tried},[omega 3]{T omega 3; tried},the [baby massage class]{T baby massage class; tried} in the parish hall,not one of them put a dent in it]{O no_benefit; bach flower remedies, omega 3, baby massage class}.[GP started me on 50 of [sertraleen]{T sertraline; ongoing; dose=50} and i swear for 9 days i was worse]{O worsening; sertraline},[[shakin]{S neurological side_effect},[teeth chattering]{S other_physical side_effect},[the runs]{S gastrointestinal side_effect},[heart going like mad]{S other_physical side_effect}]{O side_effect; sertraline}.rang my sister who's on it for years and she said stick with it ya eejit.[day 16 i [made a dinner]{S functioning improved}.an actual dinner]{O benefit; sertraline}.[now its 8 months,100mg,[love the bones of him]{S anhedonia fig improved} and [i feel like myself]{S mood improved}]{O benefit; sertraline},[no [interest in himself upstairs]{S sexual fig side_effect} but sure who has with two under three]{O side_effect; sertraline; neutral}.safe with feeding too they said.seein a [counsellor]{T counselling; ongoing} with it in the primary care centre,free like,8 weeks wait.when i go off it it'll be slow,not like my neighbour that threw hers in the bin and was [in bits]{S mood fig withdrawal other} for a month.

=== 2154-anxiety-withdrawal
title: klonopin taper month 7, vent
genre: forum
layout: long breathless post, lower case
condition: benzodiazepine dependence
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  clonazepam | medication | ongoing | partial | cognition
  diazepam | medication | planned | unknown
  gabapentin | medication | tried | no_response | energy
  propranolol | medication | ongoing | partial
  magnesium | supplement | tried | no_response
  l-theanine | supplement | tried | no_response
  epsom salt baths | other | tried | no_response
  cutting out caffeine | lifestyle | ongoing | partial
  bag of frozen peas | other | ongoing | partial
  humming | mind_body | ongoing | partial
  detox admission | care_setting | declined | unknown
---
so i was put on [klonopin]{T clonazepam; ongoing} in 2014 after my mom died because i was having [panic attacks]{S anxiety} at the register, im a cashier at kroger, and [it was great, i mean it, i was [back at work]{S functioning improved} in 4 days]{O benefit; clonazepam}. nobody said a word about getting off. 2 mg a day for nine years. [by then it wasnt even working, i was [panicking]{S anxiety} on top of it]{O partial; clonazepam} [and i [couldnt remember my kids teachers names]{S cognition side_effect}]{O side_effect; clonazepam}. started coming down in april, im at 0.6 now. what its like: [[skin burning]{S neurological withdrawal}, [ears screaming]{S other_physical fig withdrawal}, floor feels [like a dock]{S neurological fig withdrawal}, [three hours of sleep]{S sleep withdrawal}, [scared of the mailbox]{S anxiety withdrawal}]{O withdrawal; clonazepam}, [the [panic]{S anxiety worsened withdrawal} is ten times what it was before i ever took one]{O withdrawal; clonazepam}. stuff ive tried for it... [gabapentin]{T gabapentin; tried} ([just made me a [slug]{S energy fig side_effect}]{O side_effect; gabapentin}), [magnesium]{T magnesium; tried}, [theanine]{T l-theanine; tried}, [epsom baths]{T epsom salt baths; tried}, [didnt notice anything from any of those]{O no_benefit; gabapentin, magnesium, l-theanine, epsom salt baths}. [[propranolol]{T propranolol; ongoing; dose=10} 10 takes the [pounding]{S other_physical improved} down some]{O partial; propranolol}. [no more coffee]{T cutting out caffeine; ongoing}, [that helps a little i guess]{O partial; cutting out caffeine}. what i do at 3 am is i put a [bag of frozen peas]{T bag of frozen peas; ongoing} on my neck and [hum]{T humming; ongoing}, sounds stupid, [gets me through maybe one [wave]{S anxiety fig improved} out of three]{O partial; bag of frozen peas, humming}. my dr wanted me to go [inpatient]{T detox admission; declined} and do it in 10 days, NO thank you. he also brought up crossing to [valium]{T diazepam; planned} when i hit 0.5 and im thinking about it. my cousin did hers on [valium]{T diazepam (medication); other} with the [ashton plan]{T ashton taper (other); other} and shes ok now, she gardens. not [suicidal]{S suicidality absent}, not gonna quit cold turkey just venting. [there was an hour yesterday i felt [normal]{S anxiety improved}, in the parking lot, eating a peach]{O partial; overall}. one hour. ill take it

=== 2155-depression
title: Cymbalta review
genre: review
layout: numbered list, capital letters
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: duloxetine
rating: 5
ledger:
  fluoxetine | medication | tried | partial
  duloxetine | medication | ongoing | mixed | other_physical, gastrointestinal, sexual, energy
---
PROS
1) [[back pain]{S pain improved} cut in half]{O benefit; duloxetine}
2) [[Mood]{S mood improved} way up, my daughter says i [joke around]{S mood improved} again]{O benefit; duloxetine}
3) [stopped [snapping at everyone]{S anger improved}]{O benefit; duloxetine}
CONS
1) [[SWEAT]{S other_physical side_effect} like a pig, i change shirts at lunch]{O side_effect; duloxetine}
2) [[constipated]{S gastrointestinal side_effect}]{O side_effect; duloxetine}
3) [what [sex life]{S sexual side_effect}]{O side_effect; duloxetine}
4) [so [tired]{S energy side_effect} by 2pm i nap in the truck]{O side_effect; duloxetine}
5) [forgot it on a camping trip and got the [zaps]{S neurological fig withdrawal} and [bawled]{S mood withdrawal} at a beer commercial]{O withdrawal; duloxetine}
6) cost, $58 w/ coupon

I've been on 60 for a year and a half. Before this was [prozac]{T fluoxetine; tried} for most of my 30s, [worked till it didn't]{O partial; fluoxetine}. My wife takes [effexor]{T venlafaxine (medication); other} and swears by it but she swears by a lot of things. Three stars for pros, minus for the shirts.

=== 2156-bipolar
title: Lithium, nine years (so far)
genre: essay
layout: neat reflective essay
condition: bipolar I disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 6
ledger:
  citalopram | medication | tried | worse | mania_psychosis
  olanzapine | medication | stopped | mixed | appetite_weight, cognition
  valproate | medication | stopped | worse | other_physical
  lithium | medication | ongoing | response | neurological, gastrointestinal, other_physical
  levothyroxine | medication | ongoing | response
  interpersonal and social rhythm therapy | psychotherapy | tried | response
  mood diary app | other | ongoing | partial
  bright yellow glasses | other | ongoing | unknown
  bipolar support group | support | tried | no_response
---
I keep the tablets in the bread bin. It was my late husband's joke, the daily crust, and I have never moved them.

I was thirty-eight when I [stopped sleeping]{S sleep} and [bought a narrowboat]{S mania_psychosis}. A locum had given me [citalopram]{T citalopram; tried} for what looked like [depression]{S diagnosis clin}, and [within three weeks I was [the most brilliant woman in Shropshire]{S mania_psychosis fig side_effect}]{O side_effect; citalopram}. The boat sank, though not with me on it. In the ward they used [olanzapine]{T olanzapine; stopped}. [It brought me down to earth]{O benefit; olanzapine} and [kept going through the floor: [three dress sizes]{S appetite_weight side_effect}, and I [could not follow a radio play]{S cognition side_effect}]{O side_effect; olanzapine}. That was stopped when the spring came. [Valproate]{T valproate; stopped} followed. [My [hair fell out]{S other_physical side_effect} in the bath]{O side_effect; valproate} and [I was [lower]{S mood worsened} than when I'd started]{O worsening; valproate}, so that went as well.

The consultant had been talking about [lithium]{T lithium; planned} from the first day and I had been saying no from the first day. My grandmother had it. I remember her hands and her teacup.

[For half a year I would have told you it made no difference at all]{O no_benefit; lithium}. [Then a winter passed and nothing happened]{O benefit; lithium}. [Nothing has happened since, in nine years, unless you count a [wobble]{S mood fig} the month he died]{O benefit; lithium}. I have buried a man, retired from the council and learned to lay hedges. [I have not been [brilliant]{S mania_psychosis fig improved}]{O benefit; lithium} and [I have not been [under the bed]{S mood fig improved}]{O benefit; lithium}.

There is a price. [My [hands tremble]{S neurological side_effect}, not as hers did, but I ask for half a cup]{O side_effect; lithium}. [I am [thirsty]{S gastrointestinal side_effect} and [up twice a night]{S other_physical side_effect}]{O side_effect; lithium}. [My [thyroid gave up]{S other_physical fig side_effect} in the fourth year]{O side_effect; lithium}, and [a small white [thyroxine]{T levothyroxine; ongoing} put that right]{O benefit; levothyroxine}. [The [kidneys]{S other_physical absent side_effect}, which I was warned of, have behaved]{O tolerated; lithium}.

I did a course of [social rhythm therapy]{T interpersonal and social rhythm therapy; tried}, which is a grand name for getting up at the same time. [I would put it second, and not far behind]{O benefit; interpersonal and social rhythm therapy}. I tap a face into an [app]{T mood diary app; ongoing} each night; [it has warned me once or twice]{O partial; mood diary app}. I put on [yellow glasses]{T bright yellow glasses; ongoing} at nine and look like a wasp. The [group]{T bipolar support group; tried} in Telford [was kind and did nothing for me]{O no_benefit; bipolar support group}; they liked to talk about boats.

[Lithium]{T lithium (medication); general} is a salt. It comes out of the ground. About a third of people who take it do as well as I have, a third do middling and a third get nothing, and no one can tell you beforehand which you'll be.

=== 2157-insomnia
title: Mirt for sleep
genre: review
layout: text-speak, five sentences
condition: insomnia
area: mental
english: British
narrator: patient
split: train
overall: unchanged
round: 6
treatment: mirtazapine
rating: 4
ledger:
  promethazine | medication | tried | no_response
  sleepio | other | tried | no_response
  mirtazapine | medication | ongoing | no_response | sleep, appetite_weight, anger
---
[tbh im [asleep]{S sleep side_effect} by half 9 and [eating toast at 3am]{S appetite_weight side_effect}]{O side_effect; mirtazapine} [so it does *something*, just not wot its meant 2]{O no_benefit; mirtazapine}. [still [dont want to see any1]{S functioning}, still [feel like rubbish]{S mood fig}, [no joy]{S anhedonia} in anyfing]{O no_benefit; mirtazapine}. [[gained 9kg]{S appetite_weight side_effect} since march & [bite my bfs head off]{S anger fig side_effect} b4 10am cos im so [groggy]{S sleep side_effect}]{O side_effect; mirtazapine}. had [phenergan]{T promethazine; tried} n that [sleepio]{T sleepio; tried} thing off the nhs b4, [pointless the pair of em]{O no_benefit; promethazine, sleepio}. doc says gonna go up 2 45 next wk as its less [sleepy]{S sleep possible side_effect} higher up?? dont get it but ok

=== 2158-ocd-interview
title: "I still check the iron, but I leave the house"
genre: interview
layout: interview transcript with hesitations
condition: OCD
area: mental
english: British
narrator: interview
split: train
overall: partly_improved
round: 6
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | ongoing | partial | sexual, other_physical
  psychodynamic psychotherapy | psychotherapy | tried | no_response
  exposure and response prevention | psychotherapy | tried | response
  nac | supplement | tried | unknown
  ocd action helpline | support | tried | partial
  aripiprazole | medication | stopped | worse | anxiety
  deep brain stimulation | neuromodulation | not_tried | unknown
  clomipramine | medication | declined | unknown
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
INT: So, can you tell me what you've been given over the years?

P7: Oh God. Um. It was [Prozac]{T fluoxetine; tried} first, when I was at college. [That was, I mean, I don't think it did anything, I just, no]{O no_benefit; fluoxetine}. And then a woman in Hove, a [psychodynamic]{T psychodynamic psychotherapy; tried; duration=two years} one, for two years, about my mother mostly. [I, I liked going, it was, it was nice, but I still [had to touch the door eleven times]{S anxiety} to get out of hers, you know?]{O no_benefit; psychodynamic psychotherapy} (laughs)

INT: And the [sertraline]{T sertraline; ongoing}?

P7: I'm still on that. [Sertraline]{T sertraline; ongoing; dose=two hundred}, two hundred. [It's, um, it takes, what would you say, it takes the volume down]{O partial; sertraline}. [Not off. Down]{O partial; sertraline}. [The [thoughts]{S anxiety} still come, but there's a bit of a gap, I can, I can [get a foot in]{S anxiety fig improved}]{O partial; sertraline}.

INT: Any side effects with it?

P7: [[Sweaty]{S other_physical side_effect}. And, er, the [bedroom]{S sexual fig side_effect}]{O side_effect; sertraline}. That's, yeah. [I didn't get the [sickness]{S gastrointestinal absent side_effect} people get]{O tolerated; sertraline}.

INT: Did they ever add anything to it?

P7: [Aripiprazole]{T aripiprazole; stopped}, yeah. [Two weeks. I could not [sit down]{S anxiety side_effect}. I had my tea on the move]{O side_effect; aripiprazole}. They took me off. They said what about [clomipramine]{T clomipramine; declined} and I read the leaflet and I said I'd rather not, ta. [Heart things]{S other_physical possible side_effect}.

INT: You mentioned [ERP]{T exposure and response prevention; tried} earlier.

P7: So, [ERP]{T exposure and response prevention; tried; sessions=twenty sessions}, that was, that was twenty sessions with a [lad]{T exposure and response prevention; tried} who looked about twelve. And he had me leave the iron on. On purpose! And go to Tesco. I was [crying]{S anxiety} in the cereal. [But it, I don't know how to say it, it worked, it's the one thing that, that worked]{O benefit; exposure and response prevention}. [I went from [four hours to leave the flat]{S anxiety} to, what, ten minutes]{O benefit; exposure and response prevention}. [I've [got a job]{S functioning improved}, I do the school crossing]{O benefit; exposure and response prevention}. [It's crept back a bit since, mind]{O partial; exposure and response prevention}, so I'm down for a [CBT]{T cognitive behavioural therapy; planned} top-up.

INT: Did you find anything for yourself, outside the clinic?

P7: [NAC]{T nac; tried}. Off the internet. No idea, honestly, it smelt of eggs. And I rang the [OCD Action line]{T ocd action helpline; tried}, three or four times, late. [That got me through a, a couple of bad nights]{O partial; ocd action helpline}. A lady on the forum had the, the [electrodes]{T deep brain stimulation (neuromodulation); other}, in the brain.

INT: Was [DBS]{T deep brain stimulation; not_tried} ever raised with you?

P7: God, no. No.

INT: And mood?

P7: [[Low]{S mood}, on and off]{O partial; overall}. I'm not, I'm not [suicidal]{S suicidality absent}, I was never that. I just get [fed up]{S mood}.

=== 2159-adhd-depression
title: straterra, wellbutrin and me
genre: review
layout: medium untidy
condition: ADHD
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
round: 6
treatment: atomoxetine
rating: 5
ledger:
  methylphenidate | medication | tried | worse | anxiety, other_physical
  mixed amphetamine salts | medication | stopped | mixed | anger, sleep, appetite_weight
  bupropion | medication | ongoing | partial
  atomoxetine | medication | ongoing | partial | gastrointestinal, sexual, energy
  body doubling app | other | ongoing | partial
  coaching | support | tried | no_response
  viloxazine | medication | planned | unknown
---
[ADHD]{S diagnosis clin} at 41!!! who knew (everybody apparently). [[ritalin]{T methylphenidate; tried} gave me [hummingbird heart]{S other_physical fig side_effect} and i [thought the cops were coming]{S anxiety side_effect}]{O side_effect; methylphenidate}, [adderal]{T mixed amphetamine salts; stopped} ... [omg i [cleaned the garage]{S functioning improved}, [did my taxes]{S functioning improved}, [read a whole book]{S cognition improved}]{O benefit; mixed amphetamine salts}, [then 4pm came and i was [screaming at the dog]{S anger side_effect}, plus [no sleep]{S sleep side_effect} and [down to 98 lbs]{S appetite_weight side_effect}]{O side_effect; mixed amphetamine salts}, so that went back to the pharmacy. The [coach]{T coaching; tried} ($90 an hr!) told me to buy a planner. [[coaching]{T coaching; tried} = waste]{O no_benefit; coaching}

[Strattera]{T atomoxetine; ongoing; dose=80mg} since Aug. 80mg. [do NOT take on empty stomach, i [threw up]{S gastrointestinal side_effect} in a Wendys bag]{O side_effect; atomoxetine}. [Its subtle, like i [start the dishes]{S functioning improved} without the 2 hr argument in my head]{O partial; atomoxetine}. [I still [lose my keys]{S cognition} daily]{O no_benefit; atomoxetine}. [[tired]{S energy side_effect} at noon and um [things dont work]{S sexual fig side_effect} for my husbands benefit]{O side_effect; atomoxetine} lol. I've also been on [wellbutrin]{T bupropion; ongoing} since forever for [depression]{S diagnosis clin}, [it keeps me about a 6]{O partial; bupropion}. The [body doubling app]{T body doubling app; ongoing} where you work w/ strangers on camera [helps more than you'd think some days]{O partial; body doubling app}. Switching to [Qelbree]{T viloxazine; planned} after New Years if blue cross says ok. My son (9) is on [guanfacine]{T guanfacine (medication); other} and [sleeps thru the night now]{S sleep improved other}.

=== 2160-depression
title: 3 out of 10
genre: review
layout: short, contradictory
condition: depression
area: mental
english: South African English
narrator: patient
split: train
overall: unchanged
round: 6
treatment: agomelatine
rating: 3
ledger:
  escitalopram | medication | tried | mixed | anhedonia
  agomelatine | medication | ongoing | no_response
---
Easy to take i'll give it that, [no [weight]{S appetite_weight absent side_effect}, no [funny tummy]{S gastrointestinal absent side_effect}, the [bedroom side]{S sexual fig absent side_effect} is fine]{O tolerated; agomelatine}, BUT i'm paying R900 a month for a tablet and [i'm [just as down]{S mood} as in March]{O no_benefit; agomelatine}. [Maybe I [sleep a little deeper]{S sleep improved}, maybe]{O partial; agomelatine}. [[Cipralex]{T escitalopram; tried} at least lifted me]{O benefit; escitalopram} [even if i was [like cardboard]{S anhedonia fig side_effect} on it]{O side_effect; escitalopram}. Have to do the liver bloods every few weeks also. Will finish the box and talk to the doctor, my medical aid runs out in November anyway.

=== 2226-alcohol-use-disorder
title: what got me sober (not what i expected)
genre: forum
layout: thread in a recovery forum
condition: alcohol use disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 6
ledger:
  Alcoholics Anonymous | support | tried | no_response
  rehab | care_setting | tried | no_response
  acamprosate | medication | tried | no_response | gastrointestinal
  kudzu | supplement | tried | no_response
  disulfiram | medication | stopped | worse | other_physical
  SMART Recovery | support | tried | partial
  naltrexone | medication | ongoing | response | gastrointestinal, sleep
  detox | care_setting | stopped | unknown
  gabapentin | medication | stopped | partial | neurological
  frozen grapes | other | ongoing | response
  psychotherapy | psychotherapy | ongoing | response
  extended-release naltrexone injection | medication | planned | unknown
---
Day 611. I'm a roofer, 52, and I never wrote on one of these in my life but my daughter set me up with the account.

I [drank]{S substance_use} a fifth a day the last four years. Before that just every day like a normal person haha. I'll tell you everything I tried and you can skip to the end if you want. [AA]{T Alcoholics Anonymous; tried} on and off since '04, good coffee. [28 days]{T rehab; tried; duration=28 days} in a place with a duck pond. [Campral]{T acamprosate; tried}, six pills a day and [the [runs]{S gastrointestinal fig side_effect}]{O side_effect; acamprosate}. [Kudzu]{T kudzu; tried} from the gas station. [Every last one of them I was [drinking]{S substance_use} again inside a month]{O no_benefit; Alcoholics Anonymous, rehab, acamprosate, kudzu}. [[Antabuse]{T disulfiram; stopped} I [drank]{S substance_use} on top of, on purpose, at a wedding]{O no_benefit; disulfiram}, and [they took me out in an ambulance, [purple]{S other_physical side_effect}, [heart doing 160]{S other_physical side_effect}]{O side_effect; disulfiram}. Flushed those.

So when the young lady at the clinic said [naltrexone]{T naltrexone; planned} I said sure what's one more. You take it an hour before you think you'll [drink]{S substance_use}. You still [drink]{S substance_use}! That was the part I liked. [First week I was [sick to my stomach]{S gastrointestinal side_effect} and had [dreams you could sell tickets to]{S sleep fig side_effect}]{O side_effect; naltrexone}, [that went away]{O tolerated; naltrexone}. [First month no change in how much]{O no_benefit; naltrexone; neutral}. Then one night I looked over and [[half the beer was still in the can]{S substance_use improved} and it was warm]{O benefit; naltrexone}. Half a beer never got left by me before. [By Thanksgiving I was down to [two or three a night]{S substance_use improved}]{O benefit; naltrexone}, by New Year's I checked into [detox]{T detox; stopped; duration=four days} for the last of it, four days, with [gabapentin]{T gabapentin; stopped} [which kept the [shakes]{S neurological improved withdrawal} down some]{O partial; gabapentin} [and had me [walking into doors]{S neurological side_effect}]{O side_effect; gabapentin}. They stopped it when I left.

I still take the [naltrexone]{T naltrexone; ongoing}, every morning, and there's a [shot]{T extended-release naltrexone injection; planned} once a month I'm switching to in the spring because I know me. I see a [counselor]{T psychotherapy; ongoing}, a lady about my age, [we got down to my brother and that needed doing]{O benefit; psychotherapy}. And I eat [frozen grapes]{T frozen grapes; ongoing}. A bag a night at the hour I used to pour. Don't laugh. [Takes the [itch]{S substance_use fig improved} right off]{O benefit; frozen grapes}.

[[611 days]{S substance_use improved}]{O benefit; overall}. [My liver numbers are normal]{O benefit; overall}. [I [got my license back]{S functioning improved}]{O benefit; overall}. 

REPLIES

steel_magnolia: [AA]{T Alcoholics Anonymous; other} is what did it for me, 19 years, so please don't tell newcomers it's just coffee.

RooferDave: Ma'am I meant no disrespect. I tried [SMART]{T SMART Recovery; tried} too. [I used two of the worksheets and they did help with the [drive home]{S substance_use fig}]{O partial; SMART Recovery}.

jpk: does the [nal]{T naltrexone; general} make you [flat]{S anhedonia fig possible general side_effect}? my husband took it and [didnt want anything]{S anhedonia other side_effect}, not me, not the dog. hes on [topiramate]{T topiramate (medication); other} now

RooferDave: [No. I wanted pie]{O tolerated; naltrexone}.

=== 2227-bulimia
title: why does nobody talk about vyvanse for bulimia
genre: forum
layout: forum post, breathless
condition: bulimia
area: mental
english: American, lower case
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  fluoxetine | medication | tried | partial | other_physical, sexual
  topiramate | medication | stopped | worse | cognition, neurological
  bupropion | medication | not_tried | unknown
  intuitive eating | lifestyle | tried | worse
  dialectical behaviour therapy | psychotherapy | ongoing | response
  Overeaters Anonymous | support | tried | worse
  journaling | other | tried | no_response
  self-help book | other | tried | no_response
  gum | other | tried | no_response | gastrointestinal
  ice cubes | other | ongoing | partial
  dietitian | lifestyle | ongoing | response
  intensive outpatient program | care_setting | stopped | partial
  lisdexamfetamine | medication | ongoing | mixed | sleep, other_physical, gastrointestinal
---
ok rant incoming. 27f, [bulimia]{S diagnosis clin} since soph year of college, at worst [5-6 times a day]{S appetite_weight}, [teeth wrecked]{S other_physical}, [cheeks like a hamster]{S other_physical fig}, lying to literally everyone. ive done [prozac]{T fluoxetine; tried; dose=60} 60 which everyone says is THE drug for it and [it did cut it from like 6 to 4]{O partial; fluoxetine} (wow thanks) [plus [night sweats]{S other_physical side_effect} and [couldnt finish]{S sexual fig side_effect} with my bf]{O side_effect; fluoxetine}, then [topamax]{T topiramate; stopped}... do NOT, [i [forgot my own zip code]{S cognition side_effect} and [my fingers were asleep]{S neurological fig side_effect} 24/7]{O side_effect; topiramate} [and i was [starving myself]{S appetite_weight worsened} in between so really it just swapped one hell for another]{O worsening; topiramate}, quit after 7 wks. they wont give u [wellbutrin]{T bupropion; not_tried} bc of [seizures]{S neurological clin possible general side_effect}. [journaling]{T journaling; tried}, the [big purple workbook]{T self-help book; tried}, 4 packs of [gum]{T gum; tried} a day ([hello [gas]{S gastrointestinal side_effect}]{O side_effect; gum}) [none of that ever stopped me once in my life]{O no_benefit; journaling, self-help book, gum}. tried [intuitive eating]{T intuitive eating; tried} off instagram and [it was a 3 month [binge]{S appetite_weight worsened}]{O worsening; intuitive eating}, tried [OA]{T Overeaters Anonymous; tried} where they had me weighing carrots & [came out of it [more obsessed]{S anxiety worsened} than id gone in]{O worsening; Overeaters Anonymous}

did an [IOP]{T intensive outpatient program; stopped; duration=10 wks} for 10 wks, finished in may. [was [clean]{S appetite_weight fig improved} the whole time i was there, and 9 days after]{O partial; intensive outpatient program}. but i kept the [dbt]{T dialectical behaviour therapy; ongoing} from it and the [dietitian]{T dietitian; ongoing}. [[dbt]{T dialectical behaviour therapy; ongoing} gave me like a 10 second gap between the [urge]{S appetite_weight} and the kitchen]{O benefit; dialectical behaviour therapy}. u hold [ice cubes]{T ice cubes; ongoing} til it hurts. [sometimes thats enough sometimes im [eating]{S appetite_weight} with wet hands]{O partial; ice cubes} lmao. and the [dietitian]{T dietitian; ongoing} got me eating breakfast every day at 8 which sounds stupid and [is prob half of why im doing better]{O benefit; dietitian}

then [vyvanse]{T lisdexamfetamine; ongoing}. its for [binge eating]{S diagnosis} technically. [first week i legit stood in front of the fridge and [felt NOTHING]{S appetite_weight improved}, like a regular person w a fridge]{O benefit; lisdexamfetamine}. [[binges]{S appetite_weight improved} went from every day to maybe one a week]{O benefit; lisdexamfetamine}. BUT (and this is a big but) [i [dont sleep]{S sleep side_effect}, [heart races]{S other_physical fig side_effect}, [grind my teeth]{S other_physical side_effect} what teeth, [dry mouth]{S gastrointestinal side_effect}]{O side_effect; lisdexamfetamine}. and my [therapist]{T dialectical behaviour therapy; ongoing} is not happy bc [when i [restrict]{S appetite_weight} its easier now]{O worsening; lisdexamfetamine}. so idk. [best thing that ever happened to me]{O benefit; lisdexamfetamine} and id think twice before telling anyone w an [ed]{S diagnosis clin general} to go near it. does that make sense

eta: pls dont ask where i get it, from a psychiatrist like everyone else

eta 2, 5 months later: still on it, lowered to 40. [[sleeping 6 hrs]{S sleep improved side_effect}]{O tolerated; lisdexamfetamine}. [[purged]{S appetite_weight improved} twice since halloween]{O benefit; overall}. twice!!

=== 2228-treatment-resistant-depression
title: ECT - ask me anything I suppose
genre: forum
layout: AMA thread, questions and answers
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 6
ledger:
  paroxetine | medication | tried | no_response
  dosulepin | medication | tried | no_response
  venlafaxine | medication | tried | no_response | other_physical
  risperidone | medication | tried | worse | anxiety, energy
  phenelzine | medication | stopped | unknown | neurological
  psychotherapy | psychotherapy | tried | no_response
  hospital admission | care_setting | tried | unknown
  electroconvulsive therapy | neuromodulation | ongoing | response | pain, cognition, gastrointestinal
  lithium | medication | ongoing | response | neurological, other_physical
  nortriptyline | medication | ongoing | unknown | gastrointestinal
  magic mushrooms | other | not_tried | unknown
  memory diary | other | ongoing | response
  vagus nerve stimulation | neuromodulation | declined | unknown
---
I'm 63, retired school cook. In 2019 I [stopped eating]{S appetite_weight} because I believed [my insides had rotted]{S mania_psychosis}. I was [sectioned]{T hospital admission; tried; duration=five months} and spent five months on a ward. I've had 31 [ECTs]{T electroconvulsive therapy; ongoing; sessions=31} all told. Ask what you like, within reason.

Q (mossy): what did they try first?
A: Oh, where do I start. [Seroxat]{T paroxetine; tried}, [dothiepin]{T dosulepin; tried} (an old one), [venlafaxine]{T venlafaxine; tried} up to the roof, and talking to a [psychologist]{T psychotherapy; tried} who I [thought was a ghost]{S mania_psychosis}. [They may as well have given me Smarties]{O no_benefit; paroxetine, dosulepin, venlafaxine, psychotherapy}. [The [venlafaxine]{T venlafaxine; tried} had me [sweating through my nightie]{S other_physical side_effect}]{O side_effect; venlafaxine}. [Risperidone]{T risperidone; tried} for the [delusions]{S mania_psychosis clin}, [I [couldn't keep my feet still]{S anxiety side_effect} and I [walked like a wind-up toy]{S energy fig side_effect}]{O side_effect; risperidone}, [and I [got it into my head the nurses were in on it]{S mania_psychosis worsened}, so if anything I was further gone]{O worsening; risperidone}. [Phenelzine]{T phenelzine; stopped} they had to stop after eleven days because [I kept [going over when I stood up]{S neurological side_effect}]{O side_effect; phenelzine}.

Q (mossy): Were you forced?
A: First two, yes, I wasn't well enough to say. After that I signed. My husband signed with me though he didn't need to.

Q (Hal9): does it [hurt]{S pain possible side_effect}
A: [No. You're asleep, it's five minutes]{O tolerated; electroconvulsive therapy}. [I'd wake with [a head like New Year's Day]{S pain fig side_effect} and an [aching jaw]{S pain side_effect}, and I was [sick]{S gastrointestinal side_effect} the once]{O side_effect; electroconvulsive therapy}. Tea and toast after. In the old films it's all thrashing about, well they give you a [muscle relaxant]{T muscle relaxants (medication); general} now.

Q (Hal9): and did it work tho
A: [After the fourth I [asked for a biscuit]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. My husband had to go and stand in the corridor. [After the seventh I knew my [insides were all right]{S mania_psychosis improved}]{O benefit; electroconvulsive therapy}. [After the twelfth I was [home doing the crossword]{S functioning improved}]{O benefit; electroconvulsive therapy}. [It went off again the next spring]{O partial; electroconvulsive therapy}, so now I go every five weeks for what they call [maintenance]{T electroconvulsive therapy; ongoing; frequency=every five weeks}, [and I've been [well]{S mood improved} three years on it]{O benefit; electroconvulsive therapy}.

Q (jenny_wren): my mum [lost her memory]{S cognition other side_effect} after it. she [doesnt remember my wedding]{S cognition other side_effect}. I'm not having a go, I just want people to know
A: I'm sorry love. [I've [lost things]{S cognition side_effect} too. Most of 2019 and a cruise]{O side_effect; electroconvulsive therapy}. I keep a [diary by the kettle]{T memory diary; ongoing}, [that covers most of it]{O benefit; memory diary}. [New things go in all right]{O tolerated; electroconvulsive therapy}. [I'd still rather have me than the cruise]{O benefit; electroconvulsive therapy}.

Q (docB): Anything alongside?
A: [Lithium]{T lithium; ongoing} and [nortriptyline]{T nortriptyline; ongoing}. [The consultant says it's the [lithium]{T lithium; ongoing} stretches the gaps, it was every three weeks before]{O benefit; lithium}. [Bit of a [shake]{S neurological side_effect} with a teacup]{O side_effect; lithium; neutral}, [always [thirsty]{S other_physical side_effect}]{O side_effect; lithium}. [[Dry mouth]{S gastrointestinal side_effect} off the [nort]{T nortriptyline; ongoing}]{O side_effect; nortriptyline}.

Q (freebird): Have you tried [mushrooms]{T magic mushrooms; not_tried}? [psilocybin]{T psilocybin (medication); general} has better numbers than [ECT]{T electroconvulsive therapy; general} and no [brain damage]{S neurological absent general side_effect}.
A: On toast, dear.

Q (docB): did they not mention [VNS]{T vagus nerve stimulation; declined}?
A: They did, a wire in the neck. I said one socket's enough.

=== 2229-borderline-personality-disorder
title: DBT skills group - 1 yr on
genre: forum
layout: long forum post, unpunctuated, with reply
condition: borderline personality disorder
area: mental
english: Australian, phone typing
narrator: patient
split: train
overall: improved
round: 6
ledger:
  escitalopram | medication | tried | no_response
  desvenlafaxine | medication | stopped | no_response
  valproate | medication | tried | no_response | other_physical, appetite_weight
  quetiapine | medication | ongoing | partial | sleep
  diazepam | medication | stopped | worse | substance_use
  schema therapy | psychotherapy | tried | partial
  CBT | psychotherapy | tried | worse
  hospital admission | care_setting | tried | worse
  dialectical behaviour therapy | psychotherapy | ongoing | response
  face in ice water | other | ongoing | response
  weighted blanket | other | tried | no_response
  pet rats | other | ongoing | response
  crisis line | support | tried | worse
---
hey lovelies promised id do a write up so here goes,, sorry its a novel

dx [bpd]{S diagnosis clin} at 19 told i was attention seeking till then. ive [cut]{S suicidality} since yr 8, been in [hospital]{T hospital admission; tried} 11 times ([worse every single time i came out than when i went in]{O worsening; hospital admission}), [lost 3 jobs + a fiance]{S functioning} to my [temper]{S anger}. meds, deep breath: [[lexapro]{T escitalopram; tried} [pristiq]{T desvenlafaxine; stopped} [epilim]{T valproate; tried} all useless]{O no_benefit; escitalopram, desvenlafaxine, valproate}, [the [epilim]{T valproate; tried} [thinned my hair]{S other_physical side_effect} and i [packed on 18 kilos]{S appetite_weight side_effect}]{O side_effect; valproate}, [cold turkey off [pristiq]{T desvenlafaxine; stopped} was the worst week of my life [zaps]{S neurological fig withdrawal} [spewing]{S gastrointestinal withdrawal} the lot]{O withdrawal; desvenlafaxine}. [valium]{T diazepam; stopped} [i [got hooked]{S substance_use fig side_effect} on]{O side_effect; diazepam}, took 2 yrs to get off em dont start. [seroquel]{T quetiapine; ongoing; dose=50} 50 at night i still have [it [knocks me out]{S sleep fig improved} which stops me doing dumb shit at 1am]{O partial; quetiapine} [but mornings are [mud]{S sleep fig side_effect}]{O side_effect; quetiapine}

[[cbt]{T CBT; tried} made me feel like i was failing an exam]{O worsening; CBT}, [ended up [cutting]{S suicidality worsened} more not less]{O worsening; CBT}. [crisis line]{T crisis line; tried} hung up on me once (once!!) and [that was a [bad night]{S suicidality fig worsened}]{O worsening; crisis line}. [[schema]{T schema therapy; tried} was good when i could afford it]{O partial; schema therapy}, [understood where it all came from but still [threw plates]{S anger}]{O partial; schema therapy}. [weighted blanket]{T weighted blanket; tried} [nah]{O no_benefit; weighted blanket}.

then [dbt]{T dialectical behaviour therapy; ongoing}. 14 months waiting list. tuesdays 10-12.30 in a room above a tyre place + 1 on 1 with Shaz my [therapist]{T dialectical behaviour therapy; ongoing} + u can text her before u do something not after. hated it for 4 months, [honestly thought it was kindy for crazies, no change, still [cutting]{S suicidality}]{O no_benefit; dialectical behaviour therapy; neutral}. its all acronyms. but then one night at mums i was about to [go off]{S anger fig} and i stuck my [face in the esky]{T face in ice water; ongoing}, like the ice, 30 seconds, and [it STOPPED. like someone hit the mains]{O benefit; face in ice water}. thats a [dbt]{T dialectical behaviour therapy; ongoing} thing its called tip. i do it at work in the [sink]{T face in ice water; ongoing} now

where im at:
- [[havent cut]{S suicidality improved} in 9 mths]{O benefit; dialectical behaviour therapy}
- [[no hospital]{S functioning improved} since last winter]{O benefit; dialectical behaviour therapy}
- [[same job]{S functioning improved} 7 months, they gave me keys]{O benefit; dialectical behaviour therapy}
- [still feel [empty]{S anhedonia fig} most sundays]{O partial; overall}
- [still [hate being left]{S anxiety}]{O partial; overall}
- got two [rats]{T pet rats; ongoing} (Vegemite and Shaz jr) [reason i get up]{O benefit; pet rats}

my sister has it too and did [mbt]{T mentalisation-based treatment (psychotherapy); other} in melbourne instead, she rates it, they dont have it here. studies reckon [dbt]{T dialectical behaviour therapy; general} halves [self harm]{S suicidality general}, sounds abt right

reply from NorthShoreNic: so proud of u!! did u have to come off the [seroquel]{T quetiapine; ongoing} to do it? i had to give up my [benzos]{T benzodiazepines (medication); other} before theyd let me in.
reply from OP: nope just the drink

=== 2230-major-depression
title: TMS day by day
genre: forum
layout: diary thread
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 6
ledger:
  fluoxetine | medication | tried | no_response
  citalopram | medication | tried | no_response
  amitriptyline | medication | tried | no_response | gastrointestinal
  brexpiprazole | medication | stopped | no_response | anxiety
  desvenlafaxine | medication | ongoing | no_response
  SAMe | supplement | tried | no_response
  St John's wort | supplement | tried | no_response
  pickleball | lifestyle | tried | partial
  psychotherapy | psychotherapy | ongoing | partial
  esketamine | medication | declined | unknown
  transcranial magnetic stimulation | neuromodulation | stopped | response | pain, energy
  ibuprofen | medication | tried | response
  maintenance TMS | neuromodulation | planned | unknown
---
Background: 58M, insurance adjuster, [MDD]{S diagnosis clin} since my divorce in 2011. Prior trials for the insurance people: [Prozac]{T fluoxetine; tried}, [Celexa]{T citalopram; tried}, [Elavil]{T amitriptyline; tried}, [SAMe]{T SAMe; tried}, [St. John's wort]{T St John's wort; tried}. Result for all of the above: [zero]{O no_benefit; fluoxetine, citalopram, amitriptyline, SAMe, St John's wort}. ([[Elavil]{T amitriptyline; tried} did [constipate]{S gastrointestinal side_effect} me, so not quite zero.]{O side_effect; amitriptyline}) [Rexulti]{T brexpiprazole; stopped} for six weeks, [felt like [ants in my legs]{S anxiety fig side_effect}]{O side_effect; brexpiprazole}, [no lift]{O no_benefit; brexpiprazole}, discontinued. [[Pristiq]{T desvenlafaxine; ongoing} 100, ongoing, can't say it does anything]{O no_benefit; desvenlafaxine} but nobody wants to touch it before [TMS]{T transcranial magnetic stimulation; planned}. [Spravato]{T esketamine; declined} was the other option, I'd need a driver twice a week and I live alone, so no.

Day 1. Mapping. My thumb jumped. Woodpecker on the skull. [[Scalp sore]{S pain side_effect}]{O side_effect; transcranial magnetic stimulation}.

Day 3. Took [ibuprofen]{T ibuprofen; tried} an hour ahead, [much better]{O benefit; ibuprofen}. Tech is named Darnell and he's a Bills fan so we have despair in common.

Day 9. [Nothing]{O no_benefit; transcranial magnetic stimulation; neutral}. [[Wiped out]{S energy fig side_effect} by 2pm]{O side_effect; transcranial magnetic stimulation}.

Day 14. [Worse. [Cried]{S mood worsened} in the Wegmans lot]{O worsening; transcranial magnetic stimulation}. Darnell says some people get a [dip]{S mood fig general} around now.

Day 17. Woke up at 6. [Got up]{S functioning improved} at 6. [I want to underline that I [got up]{S functioning improved}]{O benefit; transcranial magnetic stimulation}.

Day 22. [My [therapist]{T psychotherapy; ongoing} said I'd [made two jokes]{S mood improved}]{O benefit; transcranial magnetic stimulation}. She has been seeing me since 2014. [She's kept me alive, I think, I wouldn't say [well]{S mood absent}]{O partial; psychotherapy}.

Day 30. [PHQ 21 at the start, today a 7]{O benefit; transcranial magnetic stimulation}. [[Headache]{S pain improved side_effect} hasn't been back since the second week]{O tolerated; transcranial magnetic stimulation}.

Day 36. Last one. They have a bell. I'm not a bell person. I rang it.

>> crumbcake: did 36 [sessions]{T transcranial magnetic stimulation; other; sessions=36}, felt nada, $$$. [Parnate]{T tranylcypromine (medication); other} was what did it for me.
>> luz_m: It gave me [tinnitus]{S other_physical clin other side_effect}. WEAR THE EARPLUGS.
>> first_timer: Can you drive after?
[Yes. I went straight to work most days]{O tolerated; transcranial magnetic stimulation}.

3 months. [Holding]{O benefit; transcranial magnetic stimulation}. [I [joined a bowling league]{S functioning improved}]{O benefit; transcranial magnetic stimulation}. I'd done [pickleball]{T pickleball; tried} back in '21 because my doctor wouldn't shut up about exercise, [it got me out of the house some]{O partial; pickleball}, but [this I actually [look forward to]{S anhedonia improved}]{O benefit; transcranial magnetic stimulation}.

8 months. [Slid a little around the holidays, [sleeping late]{S sleep}, [not calling people]{S functioning}]{O partial; transcranial magnetic stimulation}. They've put me in for five [booster sessions]{T maintenance TMS; planned; sessions=five} in February, insurance pending.

=== 2231-opioid-use-disorder
title: Re: is methadone just trading one for another
genre: forum
layout: single long reply in a thread
condition: opioid use disorder
area: mental
english: British, Scottish
narrator: patient
split: dev
overall: improved
round: 6
ledger:
  dihydrocodeine | medication | stopped | worse
  naloxone | medication | tried | response
  rapid detox | procedure | tried | worse
  lofexidine | medication | tried | no_response | neurological
  rehab | care_setting | stopped | partial
  Narcotics Anonymous | support | tried | no_response
  acupuncture | mind_body | tried | no_response
  hypnotherapy | mind_body | tried | no_response
  naltrexone implant | medication | stopped | mixed | mood, suicidality
  ibogaine | medication | declined | unknown
  methadone | medication | stopped | mixed | other_physical, gastrointestinal, sleep
  buprenorphine | medication | stopped | partial
  buprenorphine depot injection | medication | ongoing | response | other_physical, pain
  recovery cafe | support | ongoing | response
  sea swimming | lifestyle | ongoing | response
---
Naw pal its not just swapping. Ill tell you my road and you can make up your own mind.

[Hurt my back]{S pain} on the rigs in 06, doctor had me on [DF118s]{T dihydrocodeine; stopped} by the bucket, [that's what started the whole thing]{O worsening; dihydrocodeine}. Then they stopped prescribing and I didn't stop wanting, so it was [kit]{S substance_use fig} inside a year. I've been [brought back]{S substance_use} twice wi [naloxone]{T naloxone; tried}, [once in a close in Greenock by a lassie of 19, still dinny know her name, Im here because of it]{O benefit; naloxone}.

Things I done. [Rapid detox]{T rapid detox; tried} under anaesthetic, 4 grand of my maw's money, [woke up in hell and [used]{S substance_use} that weekend]{O worsening; rapid detox}. [Lofexidine]{T lofexidine; tried}, [acupuncture]{T acupuncture; tried} in the ears, [hypnosis]{T hypnotherapy; tried}, [NA]{T Narcotics Anonymous; tried} in three different towns. [Didnae last a fortnight off the back of any of it]{O no_benefit; lofexidine, acupuncture, hypnotherapy, Narcotics Anonymous}. [The [lofexidine]{T lofexidine; tried} had me [fainting]{S neurological side_effect}]{O side_effect; lofexidine} and all. [Rehab]{T rehab; stopped} up north, six months, came home at Easter, [[clean]{S substance_use fig improved} till the July]{O partial; rehab}. My mate wanted us to go to Mexico for the [ibogaine]{T ibogaine; declined}, he went, he's [fine]{S substance_use other improved}, I'm feart of flying.

The [naltrexone implant]{T naltrexone implant; stopped}, I had that cut back out. [It stopped me [using]{S substance_use improved} right enough]{O benefit; naltrexone implant} but [I've never been so [low]{S mood side_effect}, I was [planning how]{S suicidality side_effect}]{O side_effect; naltrexone implant}.

So [methadone]{T methadone; stopped; dose=80 mils}. 80 mils. [I [stopped thieving]{S functioning improved}, I [seen my wean]{S functioning improved}, I [held a tenancy]{S functioning improved} for the first time since I was 22]{O benefit; methadone}. Anybody says that's not recovery can chap my door. But [[sweating]{S other_physical side_effect} buckets, [bunged up]{S gastrointestinal fig side_effect}, [nodding aff]{S sleep side_effect} at the bus stop, [teeth]{S other_physical side_effect}]{O side_effect; methadone}, and the chemist every day in front of your neighbours. Seven years of it. So [it gave me a life]{O benefit; methadone} and [it kept me on a lead]{O side_effect; methadone}, both.

[Subbies]{T buprenorphine; stopped} were in the middle there for a bit, [they [held me]{S substance_use fig improved} and then I'd skip a day and [use]{S substance_use} on top]{O partial; buprenorphine}, I went back on the [green]{T methadone; stopped}.

Now I'm on [Buvidal]{T buprenorphine depot injection; ongoing}, the [monthly jag]{T buprenorphine depot injection; ongoing; frequency=monthly}. [Switching over was four bad days, [shivers]{S other_physical withdrawal}, [cramps]{S pain withdrawal}]{O withdrawal; methadone}. [A [wee lump]{S other_physical side_effect} where it goes in, [nippy]{S pain side_effect}]{O side_effect; buprenorphine depot injection; neutral}. Otherwise [I forget I'm on it]{O tolerated; buprenorphine depot injection}. [My [head's clear]{S cognition fig improved} and I've [no cravings]{S substance_use improved} to speak of]{O benefit; buprenorphine depot injection}. [I work two days in the [recovery café]{T recovery cafe; ongoing}, best thing for me]{O benefit; recovery cafe}, and I go in the [sea]{T sea swimming; ongoing} at Gourock wi a bunch of women in bobble hats. [[Sorts out my back]{S pain improved} better than any [tablet]{T dihydrocodeine; stopped} ever done]{O benefit; sea swimming}.

Whatever you pick, the chances of dying go down by about half on any of [they medicines]{T opioid substitution therapy (medication); general}. Trade away.

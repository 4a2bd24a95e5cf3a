=== 2184-ptsd
title: A shot in the neck: how one medic got his evenings back
genre: article
layout: clinic success story with education, American
condition: PTSD
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 6
ledger:
  sertraline | medication | tried | no_response | sexual
  prazosin | medication | ongoing | response | neurological
  quetiapine | medication | stopped | mixed | sleep, appetite_weight
  trazodone | medication | tried | no_response
  alcohol | other | stopped | worse
  prolonged exposure | psychotherapy | stopped | worse
  equine therapy | other | tried | partial
  medical marijuana | medication | tried | worse | mania_psychosis
  float tank | mind_body | tried | no_response
  stellate ganglion block | procedure | tried | response | other_physical
  eye movement desensitization and reprocessing | psychotherapy | ongoing | response | energy, sleep
  service dog | other | planned | unknown
  ketamine infusion | medication | not_tried | unknown
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  Vet Center group | support | ongoing | response
---
Our patients: Reggie T., 46

Reggie T. does not like to be called a hero and does not like the phrase "thank you for your service." What he likes is [fishing]{S functioning improved} for crappie with his nephew. Until last year he [hadn't been near water in nine years]{S functioning}, because of what water had to do with it.

He was a combat medic, then an ambulance medic in Tulsa. [PTSD]{S diagnosis clin} came late, after a call in 2013. He [checked the windows]{S anxiety} till three. He [sat with his back to walls]{S anxiety}. He [woke up swinging]{S sleep}. "My [wife moved into the guest room]{S functioning}, not because she was mad. She had a black eye and a job interview."

WHAT HAPPENS IN [PTSD]{S diagnosis clin general}

After a trauma the body's alarm system may stay switched on. The sympathetic nervous system, the one for fight or flight, keeps pumping. People [startle easily]{S anxiety general}, [sleep badly]{S sleep general}, [avoid reminders]{S anxiety general}, [relive]{S anxiety general} what happened or [feel nothing at all]{S anhedonia general}. About 7 in 100 Americans will have [PTSD]{S diagnosis clin general} at some time. It is not weakness, and it is not rare in people who never wore a uniform.

WHAT HE'D TRIED

Reggie brought a list on the back of an envelope, and we copy it here with his permission.

1. [Zoloft]{T sertraline; tried}. "[Nada]{O no_benefit; sertraline}. [Couldn't [finish]{S sexual fig side_effect}, either, if you know what I mean]{O side_effect; sertraline}."
2. [Prazosin]{T prazosin; ongoing; dose=6 mg} 6 mg at night. "[Best thing the VA gave me. [Nightmares]{S sleep improved} went from every night to once a week]{O benefit; prazosin}. [Stand up too fast and [you see stars]{S neurological fig side_effect}]{O side_effect; prazosin; neutral}."
3. [Seroquel]{T quetiapine; stopped}. "[[Slept]{S sleep improved}, oh man]{O benefit; quetiapine}. [[Walked around like Frankenstein]{S sleep fig side_effect} till noon and [gained 45]{S appetite_weight side_effect}]{O side_effect; quetiapine}. Flushed it."
4. [Trazodone]{T trazodone; tried}. "[See number 1]{O no_benefit; trazodone}."
5. [Jim Beam]{T alcohol; stopped; ended=2016}. "[Worked till it didn't]{O partial; alcohol}. [Made [all of it]{S other} worse]{O worsening; alcohol}. Done since 2016."
6. [Horses]{T equine therapy; tried; duration=eight weeks}, eight weeks. "[Good [horses]{T equine therapy; tried}. [Calm]{S anxiety improved} while I was there, gone by the interstate]{O partial; equine therapy}."
7. [Weed, with a card]{T medical marijuana; tried}. "[Thought the neighbors were [watching me]{S mania_psychosis side_effect}]{O side_effect; medical marijuana}. [I was already [watching them]{S anxiety}. Bad combo]{O worsening; medical marijuana}."
8. [Float tank]{T float tank; tried}. "[Water. Dark. No]{O no_benefit; float tank}."

There was one more that he did not put on the envelope. In 2019 he began [prolonged exposure]{T prolonged exposure; stopped}, a well-studied therapy in which the memory is told aloud again and again. [He told it nine times and by the ninth he was [carrying a pistol to the mailbox]{S anxiety worsened}]{O worsening; prolonged exposure}. He walked out. A buddy, he is careful to say, did [the same program]{T prolonged exposure; other} in the same building and it [saved his marriage]{S functioning improved other}.

THE PROCEDURE

A [stellate ganglion block]{T stellate ganglion block; general}, or [SGB]{T stellate ganglion block; general}, is an injection of local anesthetic next to a bundle of nerves at the base of the neck. It was used for decades for [arm pain]{S pain general} and [hot flashes]{S other_physical general}. It takes about fifteen minutes, under ultrasound. In studies with service members it lowered [PTSD]{S diagnosis clin general} scores roughly twice as much as a sham shot. It does not erase memories. Not everyone responds, and the effect may fade in months.

Expect, for a few hours: a [droopy eyelid]{S other_physical possible general side_effect}, a [hoarse voice]{S other_physical possible general side_effect}, a [stuffy nose]{S other_physical possible general side_effect}, a [warm face]{S other_physical possible general side_effect}. Rare risks: [bleeding]{S other_physical possible general side_effect}, [seizure]{S neurological clin possible general side_effect}, [collapsed lung]{S other_physical possible general side_effect}.

He was offered nothing else first? He had asked about [ketamine]{T ketamine infusion; not_tried}; his blood pressure ruled that out. [MDMA]{T MDMA-assisted therapy; not_tried} he had seen on television, and it isn't approved. So on a Wednesday in February he lay down on our table and his wife Yolanda held his boots.

"[My [eye drooped]{S other_physical side_effect}, I [sounded like a frog]{S other_physical fig side_effect}, Yolanda laughed]{O side_effect; stellate ganglion block; neutral}. Then on the drive home a truck backfired. [And I [didn't do anything]{S anxiety improved}]{O benefit; stellate ganglion block}. [I kept on eating my fries]{O benefit; stellate ganglion block}."

[That first [shot]{T stellate ganglion block; tried} gave him five good weeks]{O benefit; stellate ganglion block}, [and then he was [back at the windows]{S anxiety}]{O partial; stellate ganglion block}. [A [second]{T stellate ganglion block; tried}, on the other side, has held for ten months]{O benefit; stellate ganglion block}.

THE [SHOT]{T stellate ganglion block; general} IS A DOOR

We tell every patient that the block is a window of time, and what you do in it counts. Reggie, [[calm enough to talk for the first time]{S anxiety improved}]{O benefit; stellate ganglion block}, started [EMDR]{T eye movement desensitization and reprocessing; ongoing} with Dr. Simone Harker down the hall, and goes on with it twice a month. "[The first few [sessions]{T eye movement desensitization and reprocessing; ongoing} I came out [wrung like a mop]{S energy fig side_effect} and [dreamed]{S sleep side_effect} bad]{O side_effect; eye movement desensitization and reprocessing}. I figured here we go again. [But it moved. [That call]{S anxiety improved} is a thing that happened now, it's got a date on it]{O benefit; eye movement desensitization and reprocessing}."

Wednesday nights he is at the [Vet Center]{T Vet Center group; ongoing; frequency=Wednesday nights}. [He says [the guys]{T Vet Center group; ongoing} keep him honest about [the bottle]{S substance_use fig}]{O benefit; Vet Center group}. He's on the list for a [service dog]{T service dog; planned}. Yolanda, who had [her own nightmares]{S sleep other} by the end, sees a [counselor]{T counselling (psychotherapy); other} at her church.

[She is [out of the guest room]{S functioning improved}]{O benefit; overall}. [The boat is out of the garage]{O benefit; overall}.

Call our office to learn whether [SGB]{T stellate ganglion block; general} may be right for you or someone you love.

=== 2185-psoriasis
title: Short sleeves in August
genre: article
layout: British skin charity magazine, story and fact boxes
condition: psoriasis
area: general
english: British
narrator: journalist
split: train
overall: improved
round: 6
ledger:
  coal tar ointment | medication | tried | partial
  betamethasone | medication | tried | partial | other_physical
  calcipotriol | medication | tried | no_response
  E45 cream | medication | ongoing | partial
  Dead Sea salts | other | tried | no_response
  vegan diet | lifestyle | tried | no_response
  Chinese herbs | supplement | stopped | worse | other_physical
  narrowband UVB phototherapy | procedure | tried | partial | other_physical
  methotrexate | medication | stopped | unknown | gastrointestinal, energy
  ciclosporin | medication | stopped | mixed | other_physical
  acitretin | medication | declined | unknown
  fumaric acid esters | medication | tried | no_response | gastrointestinal
  adalimumab | medication | tried | partial
  ixekizumab | medication | ongoing | response | other_physical
  cutting down on alcohol | lifestyle | ongoing | unknown
---
Gwen Pritchard taught infants in Wrexham for thirty-one years and owned, she reckons, forty cardigans. "Children say what they see. 'Miss, you've got [cornflakes]{S other_physical fig} on you.' You learn to [keep your arms covered]{S functioning}, even in August."

Her [psoriasis]{S diagnosis clin} started on her scalp when she was twelve, after a [sore throat]{S pain}. By her twenties it was on her elbows, knees and back, and there was [blood on the sheets]{S other_physical}. She [turned down a bridesmaid's dress]{S functioning}. She [did not swim between 1989 and 2021]{S functioning}.

The facts

[Psoriasis]{S diagnosis clin general} is an immune condition in which skin cells are made in days instead of weeks. It affects around two in every hundred people in Britain. It is not catching, and it isn't caused by poor hygiene. Up to a third of those affected also have [painful, swollen joints]{S pain general}. [Low mood]{S mood clin general} is common, and too few people are asked about it.

Ointments, and what they do to a carpet

Treatment usually begins on the skin. Gwen's began with [tar]{T coal tar ointment; tried}, at twelve, put on by her nan. [It smelled like a road and it did help the [itch]{S other_physical improved}]{O partial; coal tar ointment}. Later there was [Betnovate]{T betamethasone; tried}: "[lovely for a fortnight]{O benefit; betamethasone}, [then [back with its friends]{S other_physical fig}]{O partial; betamethasone}. [And my [skin's like tissue]{S other_physical fig side_effect} on the insides of my arms from it]{O side_effect; betamethasone}." [[Dovonex]{T calcipotriol; tried} made no odds she could see]{O no_benefit; calcipotriol}. [It went on for years and it did nothing at all]{O no_benefit; calcipotriol}. [E45]{T E45 cream; ongoing; frequency=twice a day} she still puts on twice a day, "[because it stops me [cracking]{S other_physical improved}]{O partial; E45 cream}."

[Steroid creams]{T topical corticosteroids (medication); general} are safe when used as directed. Long use on thin skin can cause [thinning]{S other_physical possible general side_effect}, [stretch marks]{S other_physical possible general side_effect} and, on stopping, a [flare]{S other_physical possible general withdrawal}.

Her own ideas (her husband calls these the wilderness years): [Dead Sea salts]{T Dead Sea salts; tried} in the bath; a [vegan diet]{T vegan diet; tried; duration=one winter} one winter, when she lived on beans; [herbs]{T Chinese herbs; stopped} from a shop in Chester that came as twigs. [The [herbs]{T Chinese herbs; stopped} [turned her yellow]{S other_physical side_effect}, and her liver tests were what her GP called "exciting"]{O side_effect; Chinese herbs}. They went in the compost. [The [salts]{T Dead Sea salts; tried} and the [beans]{T vegan diet; tried} did no harm, and no good either]{O no_benefit; Dead Sea salts, vegan diet}.

Light

[Phototherapy]{T narrowband UVB phototherapy; general} means standing in a cabinet two or three times a week for around ten weeks. It clears or nearly clears [psoriasis]{S diagnosis clin general} in about seven people out of ten, for an average of six months. There is a limit to how often it can be given, because of the risk of [skin cancer]{S other_physical possible general side_effect}.

Gwen had [two courses]{T narrowband UVB phototherapy; tried; sessions=two courses}. [After the first she was [clear]{S other_physical improved} from April to September, apart from her shins]{O benefit; narrowband UVB phototherapy}. [The second [burned her]{S other_physical side_effect}, twice]{O side_effect; narrowband UVB phototherapy} [and bought six weeks]{O partial; narrowband UVB phototherapy}. Her friend Mair, whom she met in the queue, had [one course]{T narrowband UVB phototherapy; other} in 2009 and [hasn't had a patch]{S other_physical improved other} since.

Tablets

When creams and light aren't enough, tablets that calm the immune system are next. All of them need blood tests.

• [Methotrexate]{T methotrexate; general}, once a week. [Nausea]{S gastrointestinal clin possible general side_effect}, [tiredness]{S energy possible general side_effect}, [mouth ulcers]{S other_physical possible general side_effect}, rarely [liver damage]{S other_physical possible general side_effect}. Not in pregnancy.
• [Ciclosporin]{T ciclosporin; general}: fast, but hard on the kidneys and blood pressure.
• [Acitretin]{T acitretin; general}: [dry lips]{S other_physical possible general side_effect}, [hair thinning]{S other_physical possible general side_effect}.
• [Fumaric acid esters]{T fumaric acid esters; general}: [flushing]{S other_physical possible general side_effect}, [stomach cramps]{S gastrointestinal possible general side_effect}.

[[Methotrexate]{T methotrexate; stopped} Mondays she spent [over a bucket]{S gastrointestinal fig side_effect}, and on Tuesdays she was [no use to anybody]{S energy fig side_effect}]{O side_effect; methotrexate}. She stuck it for eight weeks, too short to judge, and her consultant let her stop. [On [ciclosporin]{T ciclosporin; stopped} her skin was the [best]{S other_physical improved} it had been since primary school]{O benefit; ciclosporin}; [but [her blood pressure went through the roof]{S other_physical fig side_effect} and her [kidneys began to complain]{S other_physical fig side_effect}]{O side_effect; ciclosporin}, so that was that. [Within a month of the last capsule every [plaque]{S other_physical clin withdrawal} had returned]{O withdrawal; ciclosporin}. [Acitretin]{T acitretin; declined} she looked up, and, thinking of her hair, refused. [Fumaderm]{T fumaric acid esters; tried}... "[I'd be reading The Tiger Who Came to Tea and I'd [go scarlet]{S other_physical side_effect} and have to [run]{S gastrointestinal fig side_effect}]{O side_effect; fumaric acid esters}. [Skin exactly the same]{O no_benefit; fumaric acid esters}."

The clever jabs

[Biologics]{T biologics (medication); general} are antibodies that block one messenger of the immune system. They are given by pen at home. In trials up to nine in ten people on the newest ones see their [psoriasis]{S diagnosis clin general} fall by three quarters or more within four months. You may get [colds]{S other_physical possible general side_effect}, [thrush]{S other_physical possible general side_effect} or a [sore patch]{S other_physical possible general side_effect} at the site; TB has to be ruled out first.

[Gwen's first, [adalimumab]{T adalimumab; tried}, was splendid for two years and then bit by bit it wasn't]{O partial; adalimumab}. In 2021 came [ixekizumab]{T ixekizumab; ongoing}. [Within ten days the [scale]{S other_physical improved} was coming off in the shower like old paint]{O benefit; ixekizumab}. [By week twelve she had [one spot]{S other_physical improved}, on her left ankle, which she rather missed when it went]{O benefit; ixekizumab}. [She gets a [red lump]{S other_physical side_effect} the size of a jam-jar lid each time and [thrush]{S other_physical side_effect} once in a while]{O side_effect; ixekizumab; neutral}. [She'd take ten of those over one [cornflake]{S other_physical fig}]{O benefit; ixekizumab}. She has [cut back on the wine]{T cutting down on alcohol; ongoing} too, as her nurse advised, and grumbles about it.

Her son Huw, 29, has [psoriasis]{S diagnosis clin other} on his [nails]{S other_physical other}. He uses [Dovobet]{T calcipotriol and betamethasone (medication); other} and can't be bothered, most weeks.

[The cardigans went to the hospice shop]{O benefit; ixekizumab}. [She [swims]{S functioning improved} on Thursdays at Plas Madoc]{O benefit; ixekizumab}. "A little boy in the changing room asked me how old I was. That's all. Just how old I was."

=== 2186-bipolar-disorder
title: The two-calendar system
genre: article
layout: American health magazine feature, story and sidebars
condition: bipolar disorder
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 6
ledger:
  fluoxetine | medication | tried | no_response
  escitalopram | medication | tried | worse | mania_psychosis, sleep
  hospital admission | care_setting | tried | partial
  olanzapine | medication | stopped | mixed | appetite_weight, sleep
  valproate | medication | tried | no_response | other_physical
  lithium | medication | ongoing | response | neurological, other_physical, energy
  lamotrigine | medication | stopped | unknown | other_physical
  lurasidone | medication | ongoing | response | anxiety
  clonazepam | medication | tried | partial | cognition
  omega-3 | supplement | tried | no_response
  blue-blocking glasses | other | ongoing | partial
  interpersonal and social rhythm therapy | psychotherapy | stopped | response
  no alcohol | lifestyle | ongoing | response
  levothyroxine | medication | ongoing | response
  ketamine infusion | medication | declined | unknown
  electroconvulsive therapy | neuromodulation | planned | unknown
---
On Gail Ostrander's refrigerator in Duluth hang two calendars. One is for the dentist and the grandkids. The other has a row of boxes for each day: hours slept, bedtime, mood from minus five to plus five. "The first one tells me where to be," says the retired court reporter, 61. "The second one tells me who's showing up."

What [bipolar]{S diagnosis clin general} is, and isn't

Everyone has moods. [Bipolar disorder]{S diagnosis clin general} is something else: episodes of [depression]{S mood clin general} lasting weeks or months, and of [mania]{S mania_psychosis clin general} or its milder form, [hypomania]{S mania_psychosis clin general}, with [racing thoughts]{S mania_psychosis general}, [little need for sleep]{S sleep general}, [big plans]{S mania_psychosis general} and [poor judgment]{S mania_psychosis general}. It affects close to 3 percent of adults, and the average wait for the right diagnosis is still six to eight years. The reason is simple. People ask for help when they are [down]{S mood fig general}.

Gail asked when she was 34. She [couldn't get off the laundry room floor]{S energy}. A family doctor wrote her a prescription for [Prozac]{T fluoxetine; tried}, [which "might as well have been Tic Tacs"]{O no_benefit; fluoxetine}, and two years afterwards, another doctor, for [Lexapro]{T escitalopram; tried}.

"[Lexapro]{T escitalopram; tried} I remember. Or I don't, but my bank does." [In the third week she [stopped sleeping]{S sleep side_effect}]{O side_effect; escitalopram}. [In the fifth she [bought a houseboat]{S mania_psychosis side_effect}]{O side_effect; escitalopram}. [In the seventh she was [typing the word of God]{S mania_psychosis side_effect} into a murder trial, and two bailiffs walked her out]{O worsening; escitalopram}.

[Three weeks in the hospital]{T hospital admission; tried; duration=Three weeks}. [It kept her [alive]{S suicidality improved}, she says, and that's about what it did]{O partial; hospital admission}.

Can an [antidepressant]{T antidepressants (medication); general} make you [manic]{S mania_psychosis clin possible general side_effect}?

Yes, it can, in some people with [bipolar disorder]{S diagnosis clin general}, particularly when it is taken alone. Estimates run from one in twenty to one in four. That is why doctors should ask about a family history and past highs before prescribing [antidepressants]{T antidepressants (medication); general}. (Gail's father "[went fishing]{S mood fig other}" for months at a time. Nobody asked. He was given [Thorazine]{T chlorpromazine (medication); other} once, at the state hospital, and never spoke of it.)

The pill drawer

On the ward they started [Zyprexa]{T olanzapine; stopped}. [It brought her [down]{S mania_psychosis improved} in six days]{O benefit; olanzapine}. [It also put [sixty pounds]{S appetite_weight side_effect} on her in a year and [she slept like a bear]{S sleep fig side_effect}]{O side_effect; olanzapine}; she got off it as soon as someone would let her. There was [Depakote]{T valproate; tried} ([[hair in the drain]{S other_physical side_effect}]{O side_effect; valproate}). There was [Lamictal]{T lamotrigine; stopped}, for eighteen days, [until a [rash]{S other_physical side_effect} came up on her chest]{O side_effect; lamotrigine} and the pharmacist told her to stop it that minute. There was [Klonopin]{T clonazepam; tried}, [which took the edge off the [buzzing]{S anxiety fig improved}]{O partial; clonazepam} [but [made her dumb as a post]{S cognition fig side_effect}]{O side_effect; clonazepam}. There was [fish oil]{T omega-3; tried}.

"[Depakote]{T valproate; tried} and the [fish oil]{T omega-3; tried}, [nothing. I [crashed]{S mood fig} every November right through the both of them]{O no_benefit; valproate, omega-3}."

[Lithium]{T lithium; planned} was proposed in 2004, and she cried, because in her town [lithium]{T lithium; general} was what crazy people took. She has been on it ever since. "[I've got [a tremor]{S neurological clin side_effect}, I [can't thread a needle]{S neurological side_effect}. I [pee like a horse]{S other_physical fig side_effect}]{O side_effect; lithium}. [And I have not been [manic]{S mania_psychosis clin improved} in twenty years. Not once]{O benefit; lithium}."

SIDEBAR: [Lithium]{T lithium; general} by the numbers

• Discovered for [mania]{S mania_psychosis clin general} in 1949
• About one in three people have an excellent response, another third a partial one
• The only mood drug known to lower the risk of [suicide]{S suicidality general}
• Blood level, kidneys and thyroid to be checked every 3 to 6 months
• Call your doctor for: [vomiting]{S gastrointestinal possible general side_effect}, [coarse shaking]{S neurological possible general side_effect}, [slurred speech]{S neurological possible general side_effect}, [confusion]{S cognition possible general side_effect}

[Her [thyroid did go]{S other_physical fig side_effect}, in 2015]{O side_effect; lithium}. [She was [cold]{S other_physical side_effect} and [slow]{S energy side_effect} and [thought it was the depression]{S mood unclear}]{O side_effect; lithium}. [Synthroid]{T levothyroxine; ongoing} [set that right within a couple of months]{O benefit; levothyroxine}.

The other half

What [lithium]{T lithium; ongoing} didn't do was the winters. [The [highs]{S mania_psychosis fig improved} were gone, but from November to March she was [under the ice]{S mood fig}]{O partial; lithium}. A clinic in Minneapolis offered her [ketamine]{T ketamine infusion; declined}; she thought about the houseboat and passed. Her doctor keeps [ECT]{T electroconvulsive therapy; planned} in reserve and they have talked it through. [Two things made the difference]{O benefit; lurasidone, interpersonal and social rhythm therapy}.

The first is [Latuda]{T lurasidone; ongoing; dose=40 mg}, 40 mg with supper. [For ten days she [couldn't keep her legs still]{S anxiety improved side_effect}, then that wore off]{O tolerated; lurasidone; neutral}. [The winter of 2019 was the first she [drove to see her sister]{S functioning improved} in January]{O benefit; lurasidone}.

The second costs nothing except patience. [Social rhythm therapy]{T interpersonal and social rhythm therapy; general} rests on the idea that in [bipolar disorder]{S diagnosis clin general} the body clock is easily thrown, and that getting up, eating, seeing people and going to bed at the same times each day keeps it steady. Gail did [sixteen visits]{T interpersonal and social rhythm therapy; stopped; sessions=sixteen} with a [psychologist]{T interpersonal and social rhythm therapy; stopped} named Theo, finishing in 2020, and came away with the second calendar. "I was insulted. I typed 260 words a minute and this kid's telling me when to have breakfast. [But I'll tell you, it's the thing that [holds the rest up]{S mood fig improved}]{O benefit; interpersonal and social rhythm therapy}." At nine each night she puts on [orange glasses]{T blue-blocking glasses; ongoing; frequency=each night}; [she figures they're good for half an hour of [sleep]{S sleep improved}]{O partial; blue-blocking glasses}. [She [quit drinking]{T no alcohol; ongoing} and it has spared her, she thinks, two [depressions]{S mood clin improved}]{O benefit; no alcohol}.

Her daughter Renee has a milder form, [bipolar II]{S diagnosis clin other}, and does well on [Lamictal]{T lamotrigine; other} with no [rash]{S other_physical absent other side_effect} whatever. They compare charts on the phone.

[Last year's boxes run from minus two to plus two]{O benefit; overall}. "Some people would find that dull. I sold the houseboat at a loss."

=== 2187-crohns-disease
title: Kev's story: "I know every toilet between Hull and Harrogate"
genre: article
layout: British bowel charity page, first-person extracts and information
condition: Crohn's disease
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 6
ledger:
  loperamide | medication | ongoing | partial
  mesalazine | medication | tried | no_response
  prednisolone | medication | stopped | mixed | appetite_weight, anger, sleep
  azathioprine | medication | stopped | unknown | gastrointestinal
  liquid diet | lifestyle | tried | partial
  specific carbohydrate diet | lifestyle | tried | no_response
  aloe vera juice | supplement | tried | worse
  probiotics | supplement | tried | no_response
  infliximab | medication | stopped | mixed | other_physical
  vedolizumab | medication | tried | no_response
  bowel resection | procedure | tried | response | pain
  ustekinumab | medication | ongoing | response
  stoma | procedure | declined | unknown
  counselling | psychotherapy | tried | response
  iron infusion | medication | tried | response
  risankizumab | medication | planned | unknown
---
"First thing to know about me is I'm a coach driver. Second thing is I've got [Crohn's]{S diagnosis clin}. You can see the problem."

Kev is 38 and takes pensioners to the seaside. He was nineteen when he started [going to the loo]{S gastrointestinal} a dozen times a day, and twenty-one when he found out why. In between he had been told it was [nerves]{S anxiety}, [irritable bowel]{S diagnosis clin} and, by a locum, lager.

ABOUT [CROHN'S]{S diagnosis clin general}

[Crohn's disease]{S diagnosis clin general} causes [inflammation]{S gastrointestinal clin general} anywhere between mouth and bottom. Common signs are [diarrhoea]{S gastrointestinal clin general}, [tummy pain]{S pain general}, [weight loss]{S appetite_weight general}, [mouth ulcers]{S other_physical general} and [tiredness]{S energy general} that sleep doesn't mend. It comes in flares. About 1 in 350 people in the UK have it. There is no cure at present, but there are more ways to treat it than ever.

"[[Imodium]{T loperamide; ongoing} is the reason I've still got a job]{O partial; loperamide}. I'm not supposed to take it in a flare but on a driving day I do, two before the depot. Been doing that near enough twenty year.

"They put me on [Pentasa]{T mesalazine; tried}, great big things like gravel, [came out the same as they went in]{O no_benefit; mesalazine}. Then [steroids]{T prednisolone; stopped}. Now, the [steroids]{T prednisolone; stopped}. [Within four days I was [having a curry]{S functioning improved}]{O benefit; prednisolone}. [And in four weeks I had [a face like a football]{S appetite_weight fig side_effect} and I'd [put me fist through the shed]{S anger side_effect} and I was [up at four]{S sleep side_effect} bleaching the grout]{O side_effect; prednisolone}. [Every time they brought them down it [flared]{S gastrointestinal withdrawal}]{O withdrawal; prednisolone}. I've been off them since 2011, never again."

[STEROIDS]{T corticosteroids (medication); general}: WHY NOT LONG TERM?

[Steroids]{T corticosteroids (medication); general} settle a flare in around seven out of ten people. They don't keep [Crohn's]{S diagnosis clin general} away. Taken for months they can cause [weight gain]{S appetite_weight possible general side_effect}, [mood swings]{S mood possible general side_effect}, [poor sleep]{S sleep possible general side_effect}, [thin bones]{S other_physical possible general side_effect}, [raised blood sugar]{S other_physical possible general side_effect} and [cataracts]{S other_physical possible general side_effect}. Never stop them suddenly.

"Then [azathioprine]{T azathioprine; stopped}, nine days. [I have never been so [sick]{S gastrointestinal side_effect} in my life]{O side_effect; azathioprine}, and my dad rang the ward and they said bin it. I did the [milkshakes]{T liquid diet; tried; duration=six weeks}, nothing else for six weeks, vanilla. [That did calm it, fair play]{O benefit; liquid diet}, [but come the first bacon sandwich I was [back on the pot]{S gastrointestinal fig}]{O partial; liquid diet}. I went [no bread no spuds no sugar]{T specific carbohydrate diet; tried} off the internet. [Probiotics]{T probiotics; tried}. Some lass at work sold me [aloe vera]{T aloe vera juice; tried} at forty quid a bottle. [The last one [went through me like a train]{S gastrointestinal fig worsened}]{O worsening; aloe vera juice}, [the rest did naff all]{O no_benefit; specific carbohydrate diet, probiotics}."

[BIOLOGICS]{T biologics (medication); general}

These are antibodies made in living cells. [Infliximab]{T infliximab; general} and [adalimumab]{T adalimumab (medication); general} block TNF; [vedolizumab]{T vedolizumab; general} works in the gut only; [ustekinumab]{T ustekinumab; general} and [risankizumab]{T risankizumab; general} block other messengers. Four to six out of ten people respond to their first. Side effects include [infections]{S other_physical possible general side_effect}, [rashes]{S other_physical possible general side_effect} and [reactions during the drip]{S other_physical possible general side_effect}.

"[Infliximab]{T infliximab; stopped}, I cried on that. Good crying. [Three year of [solid]{S gastrointestinal improved}, I got wed, we had our Ruby]{O benefit; infliximab}. Then it's a Friday, I'm in the chair, and [my [throat starts closing]{S other_physical side_effect}]{O side_effect; infliximab}. So I couldn't have that no more. [Vedolizumab]{T vedolizumab; tried; duration=ten months} after that, ten months. [I kept saying I think it's working, I think it's working, and it weren't]{O no_benefit; vedolizumab}."

In November 2019 Kev was taken ill at Scarborough with forty-nine passengers aboard. The narrowing in his small bowel had [blocked]{S gastrointestinal}. Surgeons in York took out 30 cm. They had warned him he might wake up with a [stoma]{T stoma; planned}, and had gone so far as to draw the cross on his belly.

"I'd told them if there's any other way, don't. So they joined us up. [[Sore]{S pain side_effect}? I couldn't cough for a month]{O side_effect; bowel resection}. [But [the operation]{T bowel resection; tried} did more for me than ten years of drugs. [No pain]{S pain improved}. Just, none]{O benefit; bowel resection}."

MYTH: [SURGERY]{T bowel resection; general} IS THE LAST RESORT

About half of people with [Crohn's]{S diagnosis clin general} have [an operation]{T bowel resection; general} within ten years, fewer than in the past. For a short stretch of disease it can work as well as a [biologic]{T biologics (medication); general}. It isn't a cure, since [inflammation]{S gastrointestinal clin possible general} often returns at the join; medicine is usually given afterwards. A [stoma]{T stoma; general} may be temporary, and many people with one say they wish they had had it sooner.

Kev's aunt Bev is one of those. She has had hers for fifteen years and calls it Boris. She [goes caravanning]{S functioning improved other}. When the surgeon raised it with Kev again in 2022, at a rough patch, it was Bev he rang; he still said no.

"I'm on [ustekinumab]{T ustekinumab; ongoing; frequency=every eight weeks} now, every eight weeks, our Ruby does the countdown. [It's good. It's not [infliximab]{T infliximab; stopped} good]{O partial; ustekinumab}. [I go [three or four times]{S gastrointestinal improved} a day and I can [wait]{S gastrointestinal improved}, that's the main thing, I can wait till the services]{O benefit; ustekinumab}. [No [colds]{S other_physical absent side_effect}, nowt like that]{O tolerated; ustekinumab}. I'd an [iron drip]{T iron infusion; tried; route=drip} at Easter and [I could [get up the stairs]{S energy improved} after it]{O benefit; iron infusion}."

He also had [eight sessions with a counsellor]{T counselling; tried; sessions=eight} on the IBD team. "I didn't think that were for the likes of me. I'd [stopped going anywhere that weren't work]{S functioning}, I'd [plan the toilets]{S anxiety}, I'd [sit in the van outside me own daughter's party]{S functioning}. [She got us [back in the room]{S functioning improved}]{O benefit; counselling}. Me wife goes to the [carers' coffee morning]{T carers' coffee morning (support); other}, which I think is mostly cake."

A scan in June showed [a bit of redness]{S gastrointestinal} above the join, and his team have talked about switching him to [risankizumab]{T risankizumab; planned} in the new year. [The [tiredness]{S energy} has never left]{O no_benefit; overall}, he says, and nobody's got a tablet for that.

"[But I did Whitby and back last Tuesday. One stop]{O benefit; overall}."

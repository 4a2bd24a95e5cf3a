=== 2300-depression-crisis-team
title: Nobody rings you back
genre: feedback
layout: online service feedback comment, one long paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: unchanged
round: 6
ledger:
  citalopram | medication | tried | no_response
  fluoxetine | medication | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | no_response
  crisis team | care_setting | stopped | no_response
  hot bath | lifestyle | declined | unknown
  diazepam | medication | tried | partial
  hospital admission | care_setting | not_tried | unknown
  psychotherapy | psychotherapy | not_tried | unknown
  crisis cafe | support | ongoing | partial
  mirtazapine | medication | ongoing | partial | appetite_weight
---
I was referred to the [crisis team]{T crisis team; planned} in March by my GP after I told her I was [suicidal]{S suicidality} and had been for weeks. I have had [depression]{S diagnosis clin} since I was 19, ([[citalopram]{T citalopram; tried}, [fluoxetine]{T fluoxetine; tried}, six sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=six} on a laptop, none of it shifted anything]{O no_benefit; citalopram, fluoxetine, cognitive behavioural therapy}) so I'm not new to this. Two people came on the Tuesday, different two on the Thursday, I had to tell the whole story again each time. One of them told me to have a [hot bath]{T hot bath; declined}. We don't have a bath, we have a shower. They gave me three [diazepam]{T diazepam; tried; dose=three} in an envelope, [which did [calm me down]{S anxiety improved} for a night]{O partial; diazepam} and then they were gone. I asked if I could go into [hospital]{T hospital admission; not_tried} and was told there are no beds and it would not be "helpful". I asked about [proper therapy]{T psychotherapy; not_tried}, was told I'm too unwell for primary care and not unwell enough for secondary. Twelve days in I was discharged from the [team]{T crisis team; stopped; duration=Twelve days} by text message. [I was exactly as [suicidal]{S suicidality} as on the day I went in]{O no_benefit; crisis team}. My sister had the [crisis team]{T crisis team (care_setting); other} in the next county and says they saved her life, so it can be done. [What has kept me going is the [crisis cafe]{T crisis cafe; ongoing; frequency=Fridays} on Fridays]{O benefit; crisis cafe}, volunteers mostly, [an hour with them and I can get through the weekend]{O partial; crisis cafe}. Still on [mirtazapine]{T mirtazapine; ongoing; dose=45} 45, [I [sleep]{S sleep improved}]{O benefit; mirtazapine}, [I've gained [thirty pounds]{S appetite_weight side_effect}]{O side_effect; mirtazapine} [and I'm still [low]{S mood} most of the day]{O no_benefit; mirtazapine}. Please answer your phones.

=== 2301-obesity-wegovy
title: works... but
genre: review
layout: drug review, breathless, few full stops
condition: obesity
area: general
english: American
narrator: patient
split: train
overall: improved
round: 6
treatment: semaglutide
rating: 7
ledger:
  Weight Watchers | lifestyle | tried | no_response
  keto diet | lifestyle | tried | no_response
  phentermine | medication | tried | no_response | other_physical
  semaglutide | medication | ongoing | response | gastrointestinal, other_physical, energy
  ondansetron | medication | tried | response
  ginger chews | supplement | tried | no_response
  tirzepatide | medication | planned | unknown
---
[down [41 lbs]{S appetite_weight improved} since january so yes it works]{O benefit; semaglutide}!! but nobody tells you about the rest of it... [first three weeks on the low dose nothing, i was eating like normal]{O no_benefit; semaglutide} and thinking here we go again because i've done [weight watchers]{T Weight Watchers; tried} twice, [keto]{T keto diet; tried}, [phentermine]{T phentermine; tried} from a strip mall doctor, [lost 15 [gained 20]{S appetite_weight worsened} every single time]{O no_benefit; Weight Watchers, keto diet, phentermine} [and the phen made my [heart race]{S other_physical side_effect}]{O side_effect; phentermine}. then they upped my dose to 1 mg and [bam the [food noise]{S appetite_weight fig improved} just stopped, i left half a burrito on the plate]{O benefit; semaglutide} and my husband took a picture of it lol. [[nausea]{S gastrointestinal clin side_effect} for two days after each [shot]{T semaglutide; ongoing; dose=1 mg; route=injection}, [sulfur burps]{S gastrointestinal side_effect} (sorry), [constipated]{S gastrointestinal clin side_effect} like you would not believe, [hair coming out]{S other_physical side_effect} in the shower]{O side_effect; semaglutide}. [[zofran]{T ondansetron; tried} fixed the [nausea]{S gastrointestinal clin improved side_effect}]{O benefit; ondansetron}, [[ginger chews]{T ginger chews; tried} were a joke]{O no_benefit; ginger chews}. [im also just [tired]{S energy side_effect}, like nap at 2pm tired]{O side_effect; semaglutide}. [but my [knees don't hurt]{S pain improved}]{O benefit; semaglutide} [and i [walked the whole county fair]{S functioning improved} with my grandbabies]{O benefit; semaglutide}. my coworker is on the same thing and [threw up]{S gastrointestinal other side_effect} so much she quit. insurance is dropping it july 1 so im being switched to [zepbound]{T tirzepatide; planned} which i hear is better?? id do it again but i wouldn't tell anyone to

=== 2302-anxiety-talking-therapies
title: Fourteen months for six phone calls
genre: feedback
layout: service feedback in three short paragraphs
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  guided self-help | psychotherapy | tried | no_response
  worry time | psychotherapy | tried | worse
  propranolol | medication | tried | partial
  cognitive behavioural therapy | psychotherapy | planned | unknown
  sertraline | medication | declined | unknown
  counselling | psychotherapy | ongoing | response
  allotment | lifestyle | ongoing | partial
---
Self-referred to Talking Therapies in the autumn of last year for [anxiety]{S anxiety clin}. I had [panic attacks]{S anxiety} at work and could [not drive on the bypass]{S functioning}. The assessment was done within ten days, I will give them that, by a pleasant lad who read from a screen.

Then nothing until January. Then six half-hour phone calls of [guided self-help]{T guided self-help; tried; sessions=six} with a trainee. She emailed worksheets. I had to set aside "[worry time]{T worry time; tried}" at 5 pm, [which gave me a full half hour of [worrying]{S anxiety worsened} I hadn't had before]{O worsening; worry time}. [My scores at the end were one point lower than at the beginning]{O no_benefit; guided self-help} and I was told that was a good result. I said it wasn't. So I was "stepped up" to [CBT]{T cognitive behavioural therapy; planned}, current wait nine to fourteen months, and I am still on that list as I write. In the meantime my GP gave me [propranolol]{T propranolol; tried; dose=40mg} 40mg, [good for the [shaking]{S neurological improved}, no use for the [thoughts]{S anxiety}]{O partial; propranolol}, and offered me [sertraline]{T sertraline; declined}, which I refused because of what it did to my brother.

I have since found a [counsellor]{T counselling; ongoing; frequency=fortnightly} through a church charity, fortnightly, pay what you can. [I've [been over the bypass]{S functioning improved} four times this month]{O benefit; counselling}. [My [allotment]{T allotment; ongoing} helps too, on dry days]{O partial; allotment}. My daughter waited only five weeks for [CBT]{T cognitive behavioural therapy (psychotherapy); other} in another town and it got her [back to college]{S functioning improved other}. It is a postcode lottery. Two stars for the pleasant lad.

=== 2303-migraine-amitriptyline
title: Amitriptylene 25mg at night
genre: review
layout: drug review with numbered side effects
condition: chronic migraine
area: general
english: British
narrator: patient
split: dev
overall: improved
round: 6
treatment: amitriptyline
rating: 8
ledger:
  propranolol | medication | tried | no_response | energy
  topiramate | medication | stopped | no_response | cognition, mood
  riboflavin | supplement | tried | no_response
  magnesium | supplement | ongoing | unknown
  daith piercing | procedure | tried | no_response
  amitriptyline | medication | ongoing | response | gastrointestinal, sleep, appetite_weight, cognition
  sumatriptan | medication | ongoing | response
  bag of frozen peas | other | ongoing | partial
  botulinum toxin | medication | planned | unknown
---
[15 [migraines]{S pain clin improved} a month to 4]{O benefit; amitriptyline}. That's the review really but here is the rest

Tried before : [[propanolol]{T propranolol; tried} ([slept on my feet]{S energy fig side_effect})]{O side_effect; propranolol}, [[topiramate]{T topiramate; stopped} which made me [stupid]{S cognition side_effect} and [weepy]{S mood side_effect} and I came off it after 6 weeks never again]{O side_effect; topiramate}, [vitamin B2]{T riboflavin; tried}, the [ear piercing]{T daith piercing; tried} that everyone on facebook goes on about. [None of those took a single [attack]{S pain} off me]{O no_benefit; propranolol, topiramate, riboflavin, daith piercing}.

Started [ami]{T amitriptyline; ongoing; dose=10} at 10. [First month no difference]{O no_benefit; amitriptyline}, second month 25 and [then it kicked in]{O benefit; amitriptyline}

side effects
[1. [dry mouth]{S gastrointestinal side_effect}, keep water by the bed
2. [hungover till about 10am]{S sleep fig side_effect} if I take it later than 7
3. [weight]{S appetite_weight side_effect} (9lb so far)
4. [weird dreams]{S sleep improved side_effect}, gone now
5. [can't find words]{S cognition unclear} sometimes but that might be my age!]{O side_effect; amitriptyline}

It's an old [antidepressant]{T amitriptyline; ongoing} but at this dose its not for [mood]{S mood absent} and my [mood was fine]{S mood absent} thanks, people see it on your record and look at you. Still need a [suma]{T sumatriptan; ongoing} for the bad ones, [works in 40 minutes]{O benefit; sumatriptan}, and [frozen peas]{T bag of frozen peas; ongoing} on the back of the neck [which just about makes it bearable]{O partial; bag of frozen peas}. I take [magnesium]{T magnesium; ongoing} as well, couldn't tell you if it does owt. My mum had [migraines]{S diagnosis clin other} all her life and took nothing but [Anadin]{T aspirin (medication); other}. Neurologist is putting me forward for [botox]{T botulinum toxin; planned} but I might stay where I am. would recommend but give it 8 weeks and buy bigger trousers

=== 2304-psychosis-ward
title: Held down on Ward 4
genre: feedback
layout: complaint-like feedback, first person
condition: psychosis
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  hospital admission | care_setting | stopped | unknown | sleep
  medication | medication | declined | unknown
  haloperidol | medication | tried | worse | neurological, sleep
  lorazepam | medication | tried | unknown | sleep
  procyclidine | medication | tried | response
  olanzapine | medication | stopped | mixed | appetite_weight, energy
  aripiprazole | medication | ongoing | partial | anxiety
  psychotherapy | psychotherapy | not_tried | unknown
  art group | mind_body | tried | response
  early intervention team | care_setting | ongoing | response
  paliperidone depot | medication | declined | unknown
---
I was [sectioned]{T hospital admission; stopped; duration=seven weeks} last June and spent seven weeks on the ward. I'll be fair: I was not well. I thought the [neighbours had put a transmitter in the boiler]{S mania_psychosis} and I had [not slept]{S sleep} for five days. I needed to be somewhere.

But on the second night I refused [tablets]{T medication; declined} and five staff held me face down and gave me an injection of [haloperidol]{T haloperidol; tried; route=injection} and [lorazepam]{T lorazepam; tried; route=injection}. Nobody told me what it was. [I [slept for twenty hours]{S sleep side_effect}]{O side_effect; haloperidol, lorazepam}. [The next day my [neck twisted to the side]{S neurological side_effect} and my [jaw locked]{S neurological side_effect}]{O side_effect; haloperidol} and [I was more convinced than ever that they were [killing me]{S mania_psychosis worsened}]{O worsening; haloperidol}. A nurse from the bank noticed, she gave me [procyclidine]{T procyclidine; tried} [and it [let go]{S neurological fig improved side_effect} in half an hour]{O benefit; procyclidine}. Thank you to her, I never knew her name.

After that it was [olanzapine]{T olanzapine; stopped; dose=20mg}, 20mg. They kept asking about [voices]{S mania_psychosis absent}, I never had any. [It did quieten the [boiler business]{S mania_psychosis fig improved}]{O benefit; olanzapine} [but I gained [three stone]{S appetite_weight side_effect} and was a [zombie]{S energy fig side_effect}]{O side_effect; olanzapine}. There was no [psychologist]{T psychotherapy; not_tried} on the ward, the post was vacant. There was an [art group]{T art group; tried; frequency=Wednesdays} on Wednesdays, [best two hours of my week, I [felt like a person]{S hopelessness fig improved}]{O benefit; art group}.

Since discharge I have had the [Early Intervention team]{T early intervention team; ongoing} and [they are another world]{O benefit; early intervention team}. They swapped the [olanzapine]{T olanzapine; stopped} for [aripiprazole]{T aripiprazole; ongoing}, [I'm [restless]{S anxiety side_effect} on it]{O side_effect; aripiprazole} [but I'm [clear in the head]{S mania_psychosis fig improved} mostly]{O partial; aripiprazole}. They offered me a [depot]{T paliperidone depot; declined} and when I said no needles, never again, they said fine. Just like that. [My care coordinator got me [back volunteering at the bike shop]{S functioning improved}]{O benefit; early intervention team}. [I still [dream about that floor]{S sleep side_effect}]{O side_effect; hospital admission}.

=== 2305-contraception-mirena
title: Love it/hate it
genre: review
layout: device review, untidy
condition: heavy periods
area: general
english: British
narrator: patient
split: train
overall: improved
round: 6
treatment: levonorgestrel intrauterine system
rating: 6
ledger:
  tranexamic acid | medication | tried | no_response
  mefenamic acid | medication | tried | partial
  combined pill | medication | stopped | unknown | pain
  norethisterone | medication | stopped | mixed | anger, appetite_weight
  levonorgestrel intrauterine system | medication | ongoing | mixed | pain, other_physical, sexual, mood
  iron tablets | supplement | stopped | unknown | gastrointestinal
  endometrial ablation | procedure | declined | unknown
---
Had mine in 14 months,for [heavy periods]{S other_physical} not for contraception (husband had the [snip]{T vasectomy (procedure); other} years ago).Fitting : [id rather give birth again.Honestly [tears rolling]{S pain side_effect} down my face]{O side_effect; levonorgestrel intrauterine system} and they tell you take two [paracetamol]{T paracetamol (medication); general}. [Then [bled]{S other_physical side_effect} for eleven weeks non stop]{O side_effect; levonorgestrel intrauterine system}, rang up to have it out twice and twice the nurse talked me into one more month...she was right,[week 12 it just stopped and I have had [no period]{S other_physical improved} since]{O benefit; levonorgestrel intrauterine system}. [No more [towels on the car seat]{S other_physical fig improved}, no more [sleeping in the spare room]{S functioning improved}]{O benefit; levonorgestrel intrauterine system}!! [My iron went from 6 to 31 and I'm off the [ferrous]{T iron tablets; stopped}]{O benefit; levonorgestrel intrauterine system} [which [blocked me up]{S gastrointestinal side_effect} something terrible]{O side_effect; iron tablets}.

Before it I had [[tranexamic]{T tranexamic acid; tried} (useless)]{O no_benefit; tranexamic acid}, [[ponstan]{T mefenamic acid; tried} (helped the [cramps]{S pain improved} abit)]{O partial; mefenamic acid}, the [[pill]{T combined pill; stopped} which I was taken off because of [migraines]{S pain clin side_effect}]{O side_effect; combined pill}, and [norethisterone]{T norethisterone; stopped} [which did stop the [bleeding]{S other_physical improved}]{O benefit; norethisterone} [but I was a [monster]{S anger fig side_effect} on it and [fat]{S appetite_weight side_effect}]{O side_effect; norethisterone} so they said stop. Was offered the [ablation]{T endometrial ablation; declined} and said no thanks im not being microwaved.

Now the bad : [[spots]{S other_physical side_effect} along my jaw like a 15 yr old,[zero sex drive]{S sexual side_effect},[crying]{S mood side_effect} at adverts]{O side_effect; levonorgestrel intrauterine system}.GP says hormones don't go into the blood.My pillow says otherwise.My friend Dee had [hers]{T levonorgestrel intrauterine system (medication); other} out after a month and felt [like herself]{S mood fig improved other} in a week so go figure. So do i recommend it? Yes. No. Ask me when its due out

=== 2306-fibromyalgia-pain-clinic
title: Pain clinic feedback
genre: feedback
layout: questionnaire answers, form questions printed
condition: fibromyalgia
area: general
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  duloxetine | medication | tried | no_response | gastrointestinal
  pregabalin | medication | tried | no_response | appetite_weight
  tramadol | medication | stopped | partial | gastrointestinal
  lidocaine infusion | medication | tried | partial
  ketamine infusion | medication | not_tried | unknown
  pain management programme | care_setting | stopped | response
  pacing | lifestyle | ongoing | response
  mindfulness | mind_body | tried | no_response
  tai chi | mind_body | ongoing | partial
  trigger point injections | procedure | tried | worse | pain
  heated blanket | other | ongoing | partial
---
What brought you to the clinic?
[Fibro]{S diagnosis clin}, nine years. [Pain]{S pain} everywhere, [no sleep]{S sleep}, [brain like porridge]{S cognition fig}. Two and a half years waiting for this appointment.

What treatments did you have before?
[[Duloxetine]{T duloxetine; tried} ([sick as a dog]{S gastrointestinal fig side_effect})]{O side_effect; duloxetine}, [[Lyrica]{T pregabalin; tried} ([two dress sizes]{S appetite_weight fig side_effect})]{O side_effect; pregabalin}, [neither did a hand's turn for the [pain]{S pain}]{O no_benefit; duloxetine, pregabalin}. [[Tramadol]{T tramadol; stopped} was grand for a year and then it was no more use than Smarties]{O partial; tramadol}, [and the [constipation]{S gastrointestinal clin side_effect}, God]{O side_effect; tramadol}. I gave it up myself.

What treatments did we offer?
[[Trigger point injections]{T trigger point injections; tried} in the shoulders, four days [crippled]{S pain fig worsened side_effect} after and no good came of it]{O worsening; trigger point injections}. One [lidocaine infusion]{T lidocaine infusion; tried; sessions=One}, [six weeks of about half the [pain]{S pain improved}, it was like a holiday]{O partial; lidocaine infusion}, then told the funding for those was gone. I asked about [ketamine]{T ketamine infusion; not_tried} because a woman in the waiting room swears by it. No.
Then the eight week [pain management programme]{T pain management programme; stopped; duration=eight week}, which ended in May. The physio on it was a gem. [The [mindfulness]{T mindfulness; tried} I could not take to, I lay there thinking about the dinner]{O no_benefit; mindfulness}. [The [pacing]{T pacing; ongoing} is the one thing that has stuck, I [do the hoovering one room a day]{S functioning improved} and I don't [spend Thursday in bed]{S functioning improved} any more]{O benefit; pacing}. 

Anything else that helps?
[[Tai chi]{T tai chi; ongoing} in the parish hall, a small bit]{O partial; tai chi}. [The [heated blanket]{T heated blanket; ongoing} for the hips]{O partial; heated blanket}.

How would you rate your health now (0-10)?
[4. It was 3]{O partial; overall}.

Would you recommend us?
[I would recommend the [course]{T pain management programme; stopped}]{O benefit; pain management programme}. I would not recommend the wait.

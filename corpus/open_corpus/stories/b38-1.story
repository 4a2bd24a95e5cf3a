=== 1581-bipolar-ii
title: Interview 14, recorded at the library in Wakefield
genre: interview
layout: transcript with initials
condition: bipolar II disorder
area: mental
english: British
narrator: interview
split: train
overall: improved
round: 4
ledger:
  fluoxetine | medication | tried | worse
  counselling | psychotherapy | tried | unknown
  quetiapine | medication | stopped | mixed | energy, appetite_weight
  lamotrigine | medication | ongoing | unknown
  lithium | medication | ongoing | response | neurological, other_physical
  psychoeducation group | support | tried | response
  occupational therapy | other | tried | unknown
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  mood chart | other | ongoing | response
---
INT: So if you could just say who you are and where we are in the story.

JW: Right. I'm Janice, I'm fifty-two, I do the school dinners at St Bede's, or I did, and I do again. I've got [bipolar]{S diagnosis clin}, the second sort. They told me that when I was forty-four which is late.

INT: What did they think it was before that?

JW: [Depression]{S diagnosis clin}. I'd had [depression]{S diagnosis clin} down on my notes since my second lad. Dr Pickles put me on [fluoxetine]{T fluoxetine; tried}, everybody was on [fluoxetine]{T fluoxetine; general} them days. And [within about three weeks I was [up all night]{S sleep worsened} painting the hall, I'd [bought two sofas]{S mania_psychosis}, I was [talking that fast]{S mania_psychosis} our Kevin couldn't follow me]{O worsening; fluoxetine}. Nobody clocked it. I thought I was better. [Then it all went [black]{S mood fig worsened} and it was [lower than before I'd started]{S mood worsened}]{O worsening; fluoxetine}.

INT: Did anyone offer you [talking therapy]{T counselling; tried} at that point?

JW: There was a [counsellor]{T counselling; tried; frequency=Tuesdays} came to the surgery, Tuesdays. Nice girl. She had a fish tank. I remember more about the fish than what were said, if I'm honest.

INT: And then the diagnosis.

JW: Eight year later, yes. A locum psychiatrist at Fieldhead, he asked me about the sofas. He were the first one that did. He put me on [quetiapine]{T quetiapine; stopped; dose=three hundred}, three hundred at night. Now [that did stop the [highs]{S mania_psychosis fig improved}, I'll give it that]{O benefit; quetiapine}. But [I was a [zombie]{S energy fig side_effect}, I [couldn't get up]{S energy side_effect} for the school bus]{O side_effect; quetiapine}, and [I [put three stone on]{S appetite_weight side_effect} in a year]{O side_effect; quetiapine}. [Three stone]{S appetite_weight side_effect}! [I was [eating cereal at four in the morning]{S appetite_weight side_effect} stood up]{O side_effect; quetiapine}. I asked to come off it and they took me off it slowly over a summer.

INT: What came instead?

JW: Well I was on [lamotrigine]{T lamotrigine; ongoing} by then an' all, they'd added that at some point, I'm still on it. And then they started talking about [lithium]{T lithium; declined} and I said no chance, because my auntie Brenda had [lithium]{T lithium; other} in the seventies and her [hands went like that]{S neurological other side_effect}, she [couldn't hold a cup and saucer]{S neurological other side_effect}. That was my picture of it.

INT: So what changed your mind?

JW: The [bad winter]{S mood}. I'd [gone quiet]{S functioning}, [stopped washing]{S functioning}, Kevin found me [sat in the car in the garage]{S functioning}, not with it running, just sat. I wasn't [suicidal]{S suicidality absent}, I want to say that, I just [couldn't think of a reason to get out the car]{S hopelessness}. So I said go on then.

INT: And how was it, starting?

JW: Slow. [For first two months there were nothing, no difference at all]{O no_benefit; lithium}. And [my hands did [shake]{S neurological side_effect}, not as bad as Brenda's]{O side_effect; lithium; neutral}, and [I was [thirsty]{S other_physical side_effect} all the time, I had a bottle of squash in every room]{O side_effect; lithium}. [February I had a [dip]{S mood fig worsened}, [crying]{S mood worsened} every day for about a fortnight]{O worsening; lithium} and I nearly jacked it in. Then it was Easter, and [I noticed I'd [done the dinners four weeks running]{S functioning improved}]{O benefit; lithium}. [No [highs]{S mania_psychosis fig improved}, no [lows]{S mood fig improved}]{O benefit; lithium}. That's five year ago. [I've not had a [bad one]{S mood improved} since]{O benefit; lithium}. [Hands still [shake]{S neurological side_effect} a bit if I'm carrying a tray]{O side_effect; lithium; neutral}, the kids think it's funny.

INT: Was [ECT]{T electroconvulsive therapy; not_tried} ever mentioned?

JW: The [electric]{T electroconvulsive therapy; not_tried}? No. [ECT]{T electroconvulsive therapy; not_tried}, no, never got that far, thank God. There was a lady on our course had had it done.

INT: Which course was that?

JW: Oh, the [Bipolar Group]{T psychoeducation group; tried; sessions=ten weeks}. Ten weeks, at the clinic, with a nurse called Femi. [That were brilliant, the [group]{T psychoeducation group; tried}]{O benefit; psychoeducation group}. [I learnt what my signs are, I [can see it coming]{S functioning improved} now and ring somebody]{O benefit; psychoeducation group}. They gave us a [chart]{T mood chart; ongoing; frequency=every night} to fill in with colours. I still do [my chart]{T mood chart; ongoing}, every night, it's on the fridge. [It's caught me going [high]{S mania_psychosis fig} twice]{O benefit; mood chart}. I met Pauline there as well and Sue, and we have a Thursday at the garden centre. Coffee and a cream cake. That's not for [bipolar]{S diagnosis clin}, that's just Thursdays.

INT: Anything else you were given?

JW: An [occupational therapist]{T occupational therapy; tried} came to the house and looked at the kitchen. I don't know why. And there's a psychiatrist once a year, a different one each time, they look at my bloods and say see you next year.

INT: How would you say things are now?

JW: [I'm [back at work]{S functioning improved}]{O benefit; overall}. [I'm all right, I'm [level]{S mood fig improved}]{O benefit; overall}. Kevin's retired, that's the problem now, he's under my feet.

=== 1582-ocd
title: Oral history project: "The stove was never the point"
genre: interview
layout: Q and A, bold questions, magazine
condition: OCD
area: mental
english: American
narrator: interview
split: test
overall: partly_improved
round: 4
ledger:
  sertraline | medication | tried | no_response
  psychotherapy | psychotherapy | tried | no_response
  elastic band | other | tried | no_response | other_physical
  clomipramine | medication | stopped | unknown | gastrointestinal, sleep
  N-acetylcysteine | supplement | tried | unknown
  exposure and response prevention | psychotherapy | stopped | response
  fluvoxamine | medication | ongoing | partial | sexual
  intensive outpatient program | care_setting | declined | unknown
  memantine | medication | not_tried | unknown
  deep brain stimulation | neuromodulation | not_tried | unknown
---
Marcus Delacroix, 33, repairs HVAC systems outside Baton Rouge. He has had [OCD]{S diagnosis clin} since the eighth grade. We talked in his truck, because it was raining and because, he says, the truck is the one place he has never had to [check]{S anxiety absent}.

Q: When did you first get help?

At nineteen. My mom drove me. I was [checking the stove]{S anxiety} maybe sixty, seventy times before I could leave the house. I'd [lost a job]{S functioning} at the tire place over it. The first doctor gave me [Zoloft]{T sertraline; tried; dose=two hundred milligrams}, went up to two hundred milligrams, and [I can't tell you one thing it did]{O no_benefit; sertraline}. My cousin Andre takes [Zoloft]{T sertraline; other} for [nerves]{S anxiety other} and he's a [new man]{S mood fig other improved} on it. Not me.

Q: And [therapy]{T psychotherapy; tried}?

I saw a lady [therapist]{T psychotherapy; tried; duration=about a year} downtown for about a year. Talked about my dad a lot. I liked her. [[Stove]{S anxiety fig} didn't care]{O no_benefit; psychotherapy}. [I'd leave her office and [go back to look if I'd locked my truck]{S anxiety}]{O no_benefit; psychotherapy}. She also had me wear a [rubber band on my wrist]{T elastic band; tried}, snap it when the [thought]{S anxiety} comes. [All I got out of that was [thoughts]{S anxiety} and a [red wrist]{S other_physical side_effect}]{O no_benefit; elastic band}.

Q: You mentioned a [drug]{T clomipramine; stopped} you had to quit.

[Anafranil]{T clomipramine; stopped; duration=a month}. That was the next doctor. [Man, I was so [dry in the mouth]{S gastrointestinal side_effect} I couldn't lick an envelope, [couldn't go to the bathroom]{S gastrointestinal side_effect}, [fell asleep up on a roof]{S sleep side_effect} one time, in July]{O side_effect; clomipramine}. So I quit it after a month. Whether it'd have worked, who knows.

Q: Did you try anything on your own?

I took [NAC]{T N-acetylcysteine; tried}, it's a [supplement]{T N-acetylcysteine; tried}, guy on the internet said so. Took two bottles of it. And I was drinking, but not to fix anything, just drinking.

Q: People reading this may have heard of [exposure therapy]{T exposure and response prevention; general}. Can you explain?

So [ERP]{T exposure and response prevention; general}, that's you touch the thing and then you don't do the thing. That's all it is. [ERP]{T exposure and response prevention; general} works for a lot of folks, they say more than half. I found Dr. Guidry through the university, she had a grant, so it was free. Twice a week, fourteen weeks, and homework. First week of [ERP]{T exposure and response prevention; stopped; frequency=twice a week; duration=fourteen weeks} I turned the stove on, turned it off, and walked out to the driveway and stood there. I [threw up]{S gastrointestinal} in the azaleas.

Q: So it got worse?

[Oh it got a whole lot worse, three or four weeks, I was [checking]{S anxiety worsened} stuff I never even checked before, the iron, the dog]{O worsening; exposure and response prevention}. I told my wife I'm done. Dr. Guidry said give me two more. So okay. And around week seven I was at a job in Zachary and it was three in the afternoon and [I realized I had not [thought about the stove]{S anxiety improved} since breakfast]{O benefit; exposure and response prevention}. I had to pull over. [By the end I was [checking]{S anxiety improved} one time, like a normal human]{O benefit; exposure and response prevention}. [Best thing I ever did]{O benefit; exposure and response prevention}, and the hardest.

Q: But you said on the phone it hasn't gone away.

No. [The [stove]{S anxiety fig improved} is gone]{O benefit; exposure and response prevention}. What I've got now is [what if I hit somebody with the truck]{S anxiety}. That started when my little girl was born. I [drive around the block to look]{S anxiety}. So I'm on [Luvox]{T fluvoxamine; ongoing; duration=two years} now, two years. [It takes the edge off]{O partial; fluvoxamine}. [The [thought]{S anxiety improved} comes but it don't grab me by the collar, most days]{O partial; fluvoxamine}. [The [sex stuff]{S sexual fig side_effect}, yeah, that's gone to zero, put that in, my wife won't mind]{O side_effect; fluvoxamine}.

Q: Would you do the [exposure]{T exposure and response prevention; not_tried} again for this one?

The grant ran out. There's a [program]{T intensive outpatient program; declined; frequency=three hours every day; duration=a month} in Houston, three hours every day for a month. I got two kids and a mortgage. I said no thank you.

Q: What about adding a second [medication]{T memantine; not_tried}? [Memantine]{T memantine; general} has been studied.

Never heard of it till you said it. No, no [memantine]{T memantine; not_tried}.

Q: And [surgery]{T deep brain stimulation; not_tried}, [deep brain stimulation]{T deep brain stimulation; not_tried}?

That with the [wires]{T deep brain stimulation; not_tried}? Nobody has put [wires]{T deep brain stimulation; not_tried} in my head, no sir. I saw a guy on TV had it done and he was laughing. I'm not that bad off.

Q: What does a good day look like?

Get up, kids to school, four or five calls, home. A cold drink on the step. I [drive around the block]{S anxiety} maybe once. That's good. On a bad one my [wife comes and gets me]{S functioning}.

=== 1583-multiple-sclerosis
title: Patient experiences of disease-modifying treatment: participant 9
genre: interview
layout: research transcript
condition: multiple sclerosis
area: general
english: Irish
narrator: interview
split: train
overall: worse
round: 4
ledger:
  corticosteroids | medication | tried | response | sleep
  interferon beta | medication | stopped | no_response | other_physical, functioning
  dimethyl fumarate | medication | tried | unknown | other_physical, gastrointestinal
  natalizumab | medication | stopped | response
  ocrelizumab | medication | ongoing | no_response
  physiotherapy | procedure | ongoing | unknown
  baclofen | medication | ongoing | unknown | sleep
  amantadine | medication | tried | no_response
  functional electrical stimulation | procedure | tried | partial
  stem cell transplant | procedure | not_tried | unknown
  cannabis oil | supplement | declined | unknown
  catheter | procedure | ongoing | unknown
---
Interviewer: Thanks for doing this, Declan. Could you tell me how it began?

Declan: It began in Tralee in 2006. I [couldn't see out of the left eye]{S neurological}. I was driving the bread van. They gave me [steroids]{T corticosteroids; tried; duration=three days; route=drip} in the drip for three days and [the eye came back, [full sight]{S neurological improved}, inside a week]{O benefit; corticosteroids}. [I didn't [sleep]{S sleep side_effect} for the three days, mind]{O side_effect; corticosteroids; neutral}. And they did the scan and told me [MS]{S diagnosis clin}.

Interviewer: And then you started on something for the long term?

Declan: I did. [Avonex]{T interferon beta; stopped}. The [needle]{T interferon beta; stopped; frequency=every Friday}, every Friday. Máire used to do it because I couldn't look. [Saturday I'd be in bed with a [flu]{S other_physical side_effect}, every Saturday for three years, I [missed every match]{S functioning side_effect}]{O side_effect; interferon beta}. And [I had four [relapses]{S neurological} in the three years, so it wasn't doing what it said on the box]{O no_benefit; interferon beta}. They stopped the [needle]{T interferon beta; stopped} in 2010.

Interviewer: Did they explain what [interferon]{T interferon beta; general} does?

Declan: They did. [Interferon]{T interferon beta; general} is meant to calm the immune system. It cuts the [attacks]{S neurological general improved} by a third, the nurse said. A third of what, I said.

Interviewer: What was next? [Tecfidera]{T dimethyl fumarate; tried}?

Declan: That was a bit after, yeah, [Tecfidera]{T dimethyl fumarate; tried}. [I went [red as a tomato]{S other_physical fig side_effect} after every one of them and the [stomach was in bits]{S gastrointestinal fig side_effect}]{O side_effect; dimethyl fumarate}. My brother-in-law thought I was at the drink. I'd have had that maybe a year.

Interviewer: And [natalizumab]{T natalizumab; stopped}?

Declan: The [Tysabri]{T natalizumab; stopped; frequency=once a month}. Now. [That was the best of them]{O benefit; natalizumab}. Once a month up to Cork in Noreen's car, a flask and a ham sandwich. It took a while to get going, [I'd say the first six months I couldn't see any change and I had a [small attack]{S neurological} in the middle of it]{O no_benefit; natalizumab}. But then [four years without one [relapse]{S neurological improved}]{O benefit; natalizumab}. [I was [back on the van]{S functioning improved}, I [danced at Aoife's wedding]{S functioning improved}]{O benefit; natalizumab}. [No side effects to speak of]{O tolerated; natalizumab}.

Interviewer: But you came off it.

Declan: The virus. The JC one. The blood test went high and there's a [brain infection]{S neurological possible side_effect} you can get, so they took me off it. I didn't have the [infection]{S neurological absent side_effect}, only the risk. [Within four months of stopping I'd the worst [attack]{S neurological worsened withdrawal} of my life, both [legs gone]{S neurological fig withdrawal}]{O withdrawal; natalizumab}. I'm [in the chair]{S functioning} since, more or less.

Interviewer: And since then?

Declan: [Ocrevus]{T ocrelizumab; ongoing; frequency=twice a year}. Twice a year. I'm still getting it. [I'm told it's for the progressive kind but I'm [going down]{S functioning fig worsened} every year all the same]{O no_benefit; ocrelizumab}. [Two years ago I [could stand at the sink]{S functioning worsened} and now I can't]{O no_benefit; ocrelizumab}. I've [baclofen]{T baclofen; ongoing} for the [spasms]{S neurological} and [that has me [nodding off]{S sleep side_effect} in front of the news]{O side_effect; baclofen}. They gave me another yoke for the [tiredness]{S energy}, [amantadine]{T amantadine; tried}, and [I might as well have been eating Smarties]{O no_benefit; amantadine}.

Interviewer: Any [physiotherapy]{T physiotherapy; ongoing}?

Declan: Gráinne is the [physio]{T physiotherapy; ongoing; frequency=Wednesdays}, Wednesdays. She's from Dingle. We talk football.

Interviewer: You mentioned a device for the foot.

Declan: The [FES]{T functional electrical stimulation; tried}. A little box on the shin that gives you a buzz and lifts the toe. [It helped a bit with the [tripping]{S neurological improved}, while I'd a leg to lift]{O partial; functional electrical stimulation}.

Interviewer: And other things, [cannabis]{T cannabis oil; general}, [stem cells]{T stem cell transplant; general}, people ask about those.

Declan: My nephew offered me the [cannabis oil]{T cannabis oil; declined} and I said no, I'd enough trouble. The [stem cells]{T stem cell transplant; not_tried}, no. A woman in Listowel went to Mexico to have it done and sold a field. She's [walking]{S functioning improved other}, fair play to her. I'd no field.

Interviewer: How do you manage day to day?

Declan: Máire does the most of it. There's a [catheter]{T catheter; ongoing} in since the spring. Pat Sheehan brings me down to Fitz's on a Sunday, they have a ramp. The soup is too salty. The wet weather I don't mind, I never did.

Interviewer: If you look at the whole of it?

Declan: [Four good years out of seventeen]{O partial; overall}. And [I'm [worse]{S functioning worsened} this year than last]{O worsening; overall}. [I wouldn't have missed the four]{O benefit; natalizumab}.

=== 1584-alcohol-dependence
title: Conversation with Tomasz, second visit
genre: interview
layout: radio transcript
condition: alcohol use disorder
area: mental
english: second-language (Polish)
narrator: interview
split: train
overall: unchanged
round: 4
ledger:
  detoxification | care_setting | tried | partial
  chlordiazepoxide | medication | tried | unknown
  disulfiram | medication | stopped | mixed | anger
  Alcoholics Anonymous | support | stopped | no_response
  acamprosate | medication | tried | no_response | gastrointestinal
  naltrexone | medication | not_tried | unknown
  key worker | support | ongoing | unknown
  thiamine | supplement | ongoing | unknown
  mirtazapine | medication | ongoing | unknown | sleep, appetite_weight
  residential rehabilitation | care_setting | planned | unknown
---
PRESENTER: Tomasz is forty-seven. He came to Peterborough in 2005 and worked in the warehouses. When we spoke to him last year he had been [dry]{S substance_use fig improved} for nine weeks. This time I met him in the kitchen of his friend Zbyszek.

TOMASZ: You want to ask if I [am drinking]{S substance_use}. Yes. I [am drinking]{S substance_use}. Today not yet.

PRESENTER: Let's go back. How many times have you had a [detox]{T detoxification; tried}?

TOMASZ: [Detox]{T detoxification; tried; sessions=four}, four times. Two in hospital, two in house on Lincoln Road. They give you [Librium]{T chlordiazepoxide; tried}, the green and black [capsules]{T chlordiazepoxide; tried}, the nurse is Karen and she counts them in your hand. [Every time it works for some weeks]{O partial; detoxification}. You come out, you are [clean]{S substance_use fig improved}, you smell the grass, and [after one month, two month, I am [again in the shop]{S substance_use fig}]{O partial; detoxification}.

PRESENTER: What is it like, in the first days?

TOMASZ: You [sweat]{S other_physical withdrawal}. The [hands go like a drill]{S neurological fig withdrawal}. One time I [saw my mother]{S mania_psychosis withdrawal} standing by radiator and she is dead since 1999. I never had a [fit]{S neurological absent withdrawal}. The man in next bed, Gary, he had the [fit]{S neurological other withdrawal}.

PRESENTER: Last year you were taking [Antabuse]{T disulfiram; stopped}.

TOMASZ: [Antabuse]{T disulfiram; stopped; duration=five months}, five months. My sister in Radom, her husband had it sewn in under the skin, so I knew. [With this [tablet]{T disulfiram; stopped} I [did not drink]{S substance_use improved}, not one beer, because I was afraid]{O benefit; disulfiram}. [I was [working every shift]{S functioning improved}]{O benefit; disulfiram}. But [I was [bitter like a dog]{S anger fig side_effect}, I [shouted on everybody]{S anger side_effect}]{O side_effect; disulfiram}, and [my head was [always with the bottle]{S substance_use fig}, all day]{O no_benefit; disulfiram}. Then I stopped to take it, you wait two weeks, and [you [drink]{S substance_use withdrawal}]{O withdrawal; disulfiram}. This is the problem of [Antabuse]{T disulfiram; general}, you can always not take it.

PRESENTER: Was there something to help with the [wanting]{S substance_use} itself?

TOMASZ: Doctor gave me [acamprosate]{T acamprosate; tried; frequency=six tablets in the day}, six tablets in the day. [Only [toilet]{S gastrointestinal fig side_effect}, excuse me]{O side_effect; acamprosate}, and [the [wanting]{S substance_use} was the same]{O no_benefit; acamprosate}.

PRESENTER: Some people are given [naltrexone]{T naltrexone; general}. Have you had that?

TOMASZ: No. [Naltrexone]{T naltrexone; not_tried}, no. They said [liver is too bad]{S other_physical}.

PRESENTER: And [AA]{T Alcoholics Anonymous; stopped}?

TOMASZ: There is a Polish meeting on Saturday. I went to [AA]{T Alcoholics Anonymous; stopped; duration=perhaps half a year} perhaps half a year. Good people. Marek was my [sponsor]{T Alcoholics Anonymous; stopped}, he is [sober]{S substance_use improved other} eleven years with [AA]{T Alcoholics Anonymous; other}. [For me it was nothing, I listened to all these stories and I was [more thirsty]{S substance_use fig worsened}]{O no_benefit; Alcoholics Anonymous}. I gave it up before Christmas. I still see Marek, he plays chess, he doesn't say a word about it.

PRESENTER: Who do you see now?

TOMASZ: The [key worker]{T key worker; ongoing; frequency=every second Monday}, Debbie, every second Monday, we sit, I blow into the thing. I have [thiamine]{T thiamine; ongoing}, the vitamin. And [mirtazapine]{T mirtazapine; ongoing} in the night, for the [depression]{S diagnosis clin}. [I [sleep like a stone]{S sleep fig side_effect} till noon and I [am fatter]{S appetite_weight side_effect}]{O side_effect; mirtazapine}.

PRESENTER: And the [mood]{S mood}, is that better?

TOMASZ: How can I know this? I [drink]{S substance_use} on top of it. Everything is mixed, like salad.

PRESENTER: What does a day look like?

TOMASZ: I get up. I walk to shop, it is four hundred metre. I say to myself bread and milk. Sometimes it is bread and milk. Zbyszek makes soup, he puts too much salt in, we watch the ski jumping. By evening I [shake]{S neurological withdrawal} if I don't have. So I have. [It's [half a bottle vodka]{S substance_use}, before it was [one bottle]{S substance_use}, but before that it was also half]{O no_benefit; overall}.

PRESENTER: Debbie tells me there is a place being applied for.

TOMASZ: [Rehab]{T residential rehabilitation; planned; duration=twelve weeks} in Norfolk, twelve weeks, by the sea. There is a list. I signed. Maybe spring. My daughter Ola says, tato, sign, so I signed. She is nurse in Gdynia.

PRESENTER: Do you think it will work?

TOMASZ: [I am where I was when you came the first time]{O no_benefit; overall}. Only older. But I signed.

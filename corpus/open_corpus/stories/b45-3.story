=== 1908-anorexia
title: Six meals a day and a timer
genre: relative
layout: support forum long post, mother
condition: anorexia nervosa
area: mental
english: American
narrator: relative
split: train
round: 5
overall: partly_improved
ledger:
  nutritionist | other | stopped | worse
  fluoxetine | medication | stopped | no_response | anxiety
  hospital admission | care_setting | stopped | partial
  nasogastric tube feeding | procedure | tried | mixed | other_physical, pain
  family-based treatment | psychotherapy | ongoing | mixed | anger
  olanzapine | medication | ongoing | partial | sleep, energy
  residential program | care_setting | not_tried | unknown
  dialectical behaviour therapy group | psychotherapy | planned | unknown
  horse barn | support | ongoing | response
  zinc | supplement | stopped | no_response | gastrointestinal
  hydroxyzine | medication | declined | unknown
---
Mods, move this if it's too long. I promised the ladies in the January thread I'd come back and tell how it went with H, my middle kid, 16. This is from me, her mom. She knows I post.

Summer before sophomore year she "got healthy." We were proud of her. That's the part I choke on. By homecoming she'd [lost 27 pounds]{S appetite_weight}, she was [cold all the time]{S other_physical}, [no period]{S other_physical}, and she [cut a grape in four]{S appetite_weight}. The pediatrician said [anorexia]{S diagnosis clin}. I said no, she eats.

First thing we did was wrong. Our insurance covered a [nutritionist]{T nutritionist; stopped; duration=7 weeks}, who handed a starving child a macro chart. [She [dropped another 9]{S appetite_weight worsened} in 7 weeks and the [counting]{S anxiety worsened} got so much worse, she was [weighing gum]{S appetite_weight worsened}]{O worsening; nutritionist}. I fired her by voicemail. Around then a doctor also had her on [Prozac]{T fluoxetine; stopped; dose=20}, 20 then 40. People told me after that [SSRIs]{T SSRIs (medication); general} don't do much at that weight. I don't know. [What I saw was zero, month after month]{O no_benefit; fluoxetine} [plus this [leg bouncing]{S anxiety side_effect} at dinner]{O side_effect; fluoxetine}. I take [Prozac]{T fluoxetine (medication); other} myself since my divorce and it's the [reason I'm vertical]{S functioning fig improved other}, so I wanted it to work. They stopped it on admission.

She went in over Thanksgiving. [Medical floor]{T hospital admission; stopped; duration=nineteen days}, nineteen days, [heart rate 38]{S other_physical}. They put in the [tube]{T nasogastric tube feeding; tried} on day two. She fought it. [Her [nose bled]{S other_physical side_effect} and she [couldn't swallow right]{S pain side_effect}]{O side_effect; nasogastric tube feeding}. [But I'm telling you the [tube]{T nasogastric tube feeding; tried} saved her life, her [heart]{S other_physical improved} came up in four days]{O benefit; nasogastric tube feeding}. [She came home from the [hospital]{T hospital admission; stopped} [eleven pounds up]{S appetite_weight improved} and every bit as [terrified]{S anxiety}]{O partial; hospital admission}. They'd wanted to send her straight on to [residential]{T residential program; not_tried} in Denver. Blue Cross said not medically necessary. I have the letter framed, not joking.

So it was us. [Family based]{T family-based treatment; ongoing}, [FBT]{T family-based treatment; ongoing}, some people say [Maudsley]{T family-based treatment; ongoing}. It means the parents are the hospital. Six meals, I plate it, nobody leaves till it's done. I had a timer shaped like a tomato. For adolescents it's got the best numbers out there. Nobody tells you about the mashed potatoes on the ceiling. [She [hated]{S anger side_effect} me. She [threw a stool]{S anger side_effect}]{O side_effect; family-based treatment}. My husband moved to the basement for a month. [And she [gained]{S appetite_weight improved}, every single week but two]{O benefit; family-based treatment}. [Both of those are [FBT]{T family-based treatment; ongoing}]{O partial; family-based treatment}.

In January the psychiatrist offered [Zyprexa]{T olanzapine; planned}. I was scared to death she'd [balloon]{S appetite_weight fig possible side_effect} and never trust us again. He offered [hydroxyzine]{T hydroxyzine; declined} instead, before meals, and H said no to that because it would make her [sleepy]{S sleep possible side_effect}, well guess what. So [Zyprexa]{T olanzapine; ongoing; dose=2.5 mg; frequency=at night} it is, 2.5 mg at night. [It [turned the volume down]{S anxiety fig improved}]{O partial; olanzapine}. [The [thoughts]{S anxiety} are still there she says, but there's a door she can close on them]{O partial; olanzapine}. [She [sleeps till noon]{S sleep side_effect} and [drags]{S energy fig side_effect} till three]{O side_effect; olanzapine}. [And no, she didn't [balloon]{S appetite_weight fig absent side_effect}]{O tolerated; olanzapine}.

I also did the [zinc]{T zinc; stopped}, because Facebook. [She [tasted pennies]{S gastrointestinal fig side_effect} for a month]{O side_effect; zinc} and [that's all that happened]{O no_benefit; zinc}. Quit that.

What surprised everybody was the [barn]{T horse barn; ongoing}. My sister-in-law has a place with three old horses and H started going [Saturdays]{T horse barn; ongoing; frequency=Saturdays}, deal was no breakfast no [barn]{T horse barn; ongoing}. [She [ate a gas station burrito]{S appetite_weight improved} so she could clean stalls]{O benefit; horse barn}. [It's the only place I've seen her [not body-check]{S anxiety improved}]{O benefit; horse barn}. The team calls it exposure. Horses call it Saturday.

Where we are, month ten. [She's at [88% of her weight]{S appetite_weight improved}]{O benefit; overall}. [[Period]{S other_physical improved} came back in August]{O benefit; overall}. [She's [back in school]{S functioning improved} half days]{O benefit; overall}. [She still [cries at pasta]{S mood}]{O partial; overall}. [We had a [slip]{S other fig worsened} in June at camp and [lost five pounds]{S appetite_weight worsened}]{O worsening; overall}. She's never [purged]{S appetite_weight absent}, never [cut]{S suicidality absent}. She's on the list for a [DBT group]{T dialectical behaviour therapy group; planned} for spring because the feelings have to go someplace now.

To @wrensmom who asked if I'd use the [Zyprexa]{T olanzapine (medication); general} for a twelve year old: I can't answer that, ask the doctor. To everyone else, buy the tomato.

=== 1909-multiple-sclerosis
title: Spare Battery
genre: essay
layout: blog, diary entries by month
condition: multiple sclerosis
area: general
english: British, Welsh
narrator: patient
split: train
round: 5
overall: partly_improved
ledger:
  beta interferon | medication | stopped | no_response | other_physical, mood
  methylprednisolone | medication | tried | response | gastrointestinal, sleep
  dimethyl fumarate | medication | stopped | mixed | other_physical, gastrointestinal
  ocrelizumab | medication | ongoing | response | other_physical
  amantadine | medication | stopped | partial | sleep
  baclofen | medication | ongoing | mixed | energy, neurological
  cooling vest | procedure | ongoing | response
  oxygen tank sessions | procedure | tried | no_response
  cannabis spray | medication | not_tried | unknown
  modafinil | medication | planned | unknown
  fatigue course | psychotherapy | declined | unknown
  stem cell transplant | procedure | not_tried | unknown
---
**January**

Hello again to both my readers. New year, so a list. I'm Carys, 39, I do wedding cakes from the garage in Llanelli, [relapsing remitting MS]{S diagnosis clin} since I was 31. The story so far, for the new one of you: [beta interferon]{T beta interferon; stopped; duration=two years} for two years, three [jabs]{T beta interferon; stopped} a week. [[Flu]{S other_physical side_effect} every other night]{O side_effect; beta interferon}, [and a [black mood]{S mood fig side_effect} I'd never had in my life before it]{O side_effect; beta interferon}. [Two [relapses]{S neurological clin} on it, so you tell me what it was doing]{O no_benefit; beta interferon}. When the [leg went]{S neurological fig} the second time they hung [steroids]{T methylprednisolone; tried; route=infusion; duration=three days} for three days, [[metal mouth]{S gastrointestinal fig side_effect} and [not a wink of sleep]{S sleep side_effect}]{O side_effect; methylprednisolone}, [and I [walked out without the stick]{S neurological improved}]{O benefit; methylprednisolone}.

Then [Tecfidera]{T dimethyl fumarate; stopped}. [It kept me clear for a good four years, I want that on record]{O benefit; dimethyl fumarate}. [I also went [red as a letterbox]{S other_physical fig side_effect} every lunchtime and [lived on the loo]{S gastrointestinal fig side_effect}]{O side_effect; dimethyl fumarate}. [My [white cells dropped]{S other_physical side_effect} in November]{O side_effect; dimethyl fumarate} and the nurse rang on a Sunday to say put the [capsules]{T dimethyl fumarate; stopped} down. So I'm on nothing at all, today.

Resolutions: learn sugar peonies. Ask about [Sativex]{T cannabis spray; planned}. Ask about the [tiredness]{S energy}, because it's that, not the legs, that loses me work.

**February**

Saw Dr Llewellyn. [Ocrelizumab]{T ocrelizumab; planned} is on its way, two half doses in March. It's an infusion that knocks out a kind of white cell. About one in three get a reaction to the [drip]{T ocrelizumab (medication); general}. [Sativex]{T cannabis spray; not_tried}: no. You've to have tried this and that first and the health board is tight. A girl in my group pays for her own [spray]{T cannabis spray (medication); other}, and her [legs have let go]{S neurological other fig improved}, she says. [Stem cells]{T stem cell transplant; not_tried}: also no, before anybody comments again, I don't fit.

For the [fatigue]{S energy clin} I've been given [amantadine]{T amantadine; ongoing}, a flu drug would you believe. And there's a six week [fatigue course]{T fatigue course; declined} on Zoom. I [can't sit at Zoom for two hours]{S functioning}, that's the whole problem. Said no.

**March**

First [drip]{T ocrelizumab; ongoing}. [Itchy [throat]{S other_physical side_effect}, they slowed it down]{O side_effect; ocrelizumab; neutral}. Second [drip]{T ocrelizumab; ongoing}, [nothing at all]{O tolerated; ocrelizumab}. Rhian drove.

[The [amantadine]{T amantadine; ongoing} does something. I'd say I get from two o'clock to about half past three, as a gift]{O partial; amantadine}. [I'm also [lying there at 4am doing icing in my head]{S sleep side_effect}]{O side_effect; amantadine}.

**May**

Things people have told me to try this month: [cold water]{T cold water swimming (lifestyle); general}, [keto]{T ketogenic diet (lifestyle); general}, a man in Swansea. I tried one. The [oxygen tank]{T oxygen tank sessions; tried; sessions=Twenty sessions} at the MS centre, where you sit in a diving chamber with five others and do the crossword. Twenty sessions. [Good crosswords]{O no_benefit; oxygen tank sessions}. Others in there [can feel their feet]{S neurological improved other} for the first time in years, and I don't call them liars.

Gave up the [amantadine]{T amantadine; stopped}. [Whatever it did had worn off by Easter]{O partial; amantadine}.

**July**

Thirty-one degrees. When I get hot my [eyes go]{S neurological fig}, and my [legs go to string]{S neurological fig}. Three cakes, one marquee. Bought a [cooling vest]{T cooling vest; ongoing} off a motorbike site. You soak it and put it in the fridge next to the ganache. [I [stood for five hours]{S functioning improved}. Five]{O benefit; cooling vest}. [The [icy waistcoat]{T cooling vest; ongoing} is the best money I've spent on this illness]{O benefit; cooling vest}.

**September**

[Spasms]{S neurological clin} in the night, [calf like a fist]{S neurological fig}. New tablet, [baclofen]{T baclofen; ongoing; dose=10mg; frequency=three times a day}, 10mg three times a day. [It stops them. It does]{O benefit; baclofen}. [It also stops me. I'm [heavy]{S energy fig side_effect} as wet sand and on Tuesday my [knee gave]{S neurological side_effect} carrying a tier]{O side_effect; baclofen}. The physio reckons I was using the [stiffness]{S neurological} to stand on, and take it away, down I come. [So I get [still legs]{S neurological improved} or working legs]{O partial; baclofen}. I'm taking it at bedtime only, for now.

Second round of [Ocrevus]{T ocrelizumab; ongoing}. [Had a [chest infection]{S other_physical side_effect} after it, ten days]{O side_effect; ocrelizumab}.

**November**

[MRI: nothing new]{O benefit; ocrelizumab}. Nothing! Dr Llewellyn turned the screen round so I could see the nothing. [[No relapse]{S neurological clin improved} since the [drip]{T ocrelizumab; ongoing} started]{O benefit; ocrelizumab}. I'd have cried but I'd a delivery.

[The [tiredness]{S energy} is another matter, it's the same as January]{O no_benefit; ocrelizumab}. [If anything I'm [in bed]{S energy worsened} earlier]{O worsening; overall}. He's written to my GP for [modafinil]{T modafinil; planned}, what the exam students buy. Can give you [headaches]{S pain possible general side_effect} and [nerves]{S anxiety possible general side_effect}. I'll report.

Peonies came out like cabbages. [Down to [two weddings a month]{S functioning} from five]{O partial; overall} and I've stopped apologising for it. Happy Christmas when it comes.

=== 1910-schizophrenia
title: My brother's radio
genre: relative
layout: mental health family group newsletter
condition: schizophrenia
area: mental
english: American, plain
narrator: relative
split: train
round: 5
overall: improved
ledger:
  haloperidol | medication | stopped | worse | neurological, anxiety
  risperidone | medication | stopped | partial | sexual, other_physical
  paliperidone injection | medication | stopped | no_response | energy
  clozapine | medication | ongoing | response | appetite_weight, gastrointestinal, energy
  metformin | medication | ongoing | partial
  early psychosis program | care_setting | stopped | response
  cognitive behavioural therapy for psychosis | psychotherapy | tried | partial
  electroconvulsive therapy | neuromodulation | declined | unknown
  vitamin cure | supplement | stopped | worse | other_physical
  Fountain Street clubhouse | support | ongoing | response
  sugar-free gum | other | tried | no_response
  cariprazine | medication | planned | unknown
---
My name is Tamika and I am Marcus's big sister. Our mother passed so it is me. They asked for somebody to write for the spring issue and I said I would if nobody fixes my sentences.

Marcus was nineteen and in trade school for HVAC. He started [sleeping in the day]{S sleep}. He [quit showering]{S functioning}. Then he told me the neighbors were [putting words in his radio]{S mania_psychosis}, and the radio was unplugged. I am not going to tell everything he said because it is his. The doctors said [schizophrenia]{S diagnosis clin}. One person in a hundred has it, which means somebody on your block.

At the county hospital they gave him [Haldol]{T haloperidol; stopped}. [His [neck locked up]{S neurological side_effect}. His [tongue stuck out]{S neurological side_effect}]{O side_effect; haloperidol}. [He [could not sit down]{S anxiety side_effect}, he walked the hall till his socks wore through]{O side_effect; haloperidol}. [He was more [scared]{S anxiety worsened} on that than before he came in]{O worsening; haloperidol}. I had to yell to get him off it. Next was [Risperdal]{T risperidone; stopped}. [It was better, I will say that]{O partial; risperidone}. [[Voices]{S mania_psychosis improved} went down to a mumble]{O partial; risperidone}. [But his [chest grew]{S other_physical side_effect}, like a girl's, and his [nature left him]{S sexual fig side_effect}]{O side_effect; risperidone}. He was twenty years old. He started hiding the [pills]{T risperidone; stopped} in the couch and I did not blame him.

So they switched to the [shot]{T paliperidone injection; stopped; route=injection; frequency=once a month}, [Invega]{T paliperidone injection; stopped}, once a month so nobody had to fight about tablets. [Eight months of the [shot]{T paliperidone injection; stopped; duration=Eight months} and he was still [answering people I couldn't see]{S mania_psychosis}]{O no_benefit; paliperidone injection}. [All it did was [slow him down]{S energy side_effect}]{O side_effect; paliperidone injection}. [They upped it and he [slowed down]{S energy side_effect} some more]{O side_effect; paliperidone injection}.

I need to tell about our uncle. He is a good man. He took Marcus off of everything and put him on a [vitamin cure]{T vitamin cure; stopped; duration=three weeks} he read about, big doses of [niacin]{T vitamin cure; stopped}. It lasted three weeks. [Marcus turned [red]{S other_physical side_effect} and [itched]{S other_physical side_effect}]{O side_effect; vitamin cure}, [and then he was [up on the roof of the church]{S mania_psychosis worsened}]{O worsening; vitamin cure}. That was the second hospital. There they wanted to do [ECT]{T electroconvulsive therapy; declined}. Marcus said no and I said no. I know a lady in group whose husband had [ECT]{T electroconvulsive therapy (neuromodulation); other} and he [got up and cooked]{S functioning improved other}. I was not ready for that.

After that a young doctor said the word [clozapine]{T clozapine; planned}. She said it is for when two others have failed, it helps about half, and they should have done it two years ago. It can [drop your white cells]{S other_physical possible general side_effect} so you give blood every week at first. It can hit your [heart]{S other_physical possible general side_effect}. He asked could he still fix air conditioners on it.

[Clozapine]{T clozapine; ongoing; dose=350} was not fast. [First month nothing but [drool]{S gastrointestinal side_effect}]{O side_effect; clozapine}. [I would find his [pillow soaked]{S gastrointestinal side_effect}]{O side_effect; clozapine}. The nurse said [sugar-free gum]{T sugar-free gum; tried}. [Gum did not do a thing, it's night time, he's asleep]{O no_benefit; sugar-free gum}. [He gained [fifty some pounds]{S appetite_weight side_effect}]{O side_effect; clozapine}. But sometime around the Fourth of July I came in the kitchen and he had a fan apart on the table. He said, "[It's [quiet]{S mania_psychosis fig improved}]{O benefit; clozapine}." I said what is, and he pointed to his head. I had to go sit in my car.

He has been on [clozapine]{T clozapine; ongoing; duration=four years} four years now. [He has had [no voices]{S mania_psychosis improved} for two and a half]{O benefit; clozapine}. He takes 350. [He is [not quick]{S energy side_effect} in the morning and he won't ever be, on that]{O side_effect; clozapine}. The [metformin]{T metformin; ongoing} they gave for the [weight]{S appetite_weight side_effect} [took off maybe fifteen]{O partial; metformin}. She is talking about adding a little [Vraylar]{T cariprazine; planned} for his [get-up-and-go]{S energy fig} and we said we would pray on it.

I want to name the [First Step program]{T early psychosis program; stopped; duration=two years} too. They had him two years and that is the limit, they graduate you. A lady named Dolores came to the house. [Because of [First Step]{T early psychosis program; stopped} he [learned the bus]{S functioning improved}]{O benefit; early psychosis program}. He did some [CBT for the voices]{T cognitive behavioural therapy for psychosis; tried} with a man there. [He says it was alright. It gave him a comeback for them, it didn't shut them up]{O partial; cognitive behavioural therapy for psychosis}.

Now he goes to the [Fountain Street clubhouse]{T Fountain Street clubhouse; ongoing; frequency=Monday to Thursday}, Monday to Thursday. They call you a member, not a client. [He [runs the heating there]{S functioning improved}]{O benefit; Fountain Street clubhouse}. [I have seen him [laugh]{S mood improved} at [Fountain Street]{T Fountain Street clubhouse; ongoing} like he did in ninth grade]{O benefit; Fountain Street clubhouse}. [He [has friends]{S functioning improved} now and two of them came to Thanksgiving]{O benefit; Fountain Street clubhouse}.

[He does not [have a job]{S functioning}]{O partial; overall}. [He [lives in his own room with his own key]{S functioning improved}]{O benefit; overall}. Me, I take [Zoloft]{T sertraline (medication); other} since year two and I'm not ashamed, I [could not sleep]{S sleep other}. The radio is in my closet.

=== 1911-agoraphobia
title: The furthest I've been is the chip shop
genre: interview
layout: local newspaper Q&A
condition: panic disorder with agoraphobia
area: mental
english: British, northern
narrator: interview
split: train
round: 5
overall: partly_improved
ledger:
  diazepam | medication | stopped | mixed | substance_use, cognition
  citalopram | medication | stopped | worse | energy
  pregabalin | medication | ongoing | partial | neurological
  propranolol | medication | tried | no_response
  cognitive behavioural therapy | psychotherapy | stopped | no_response
  virtual reality headset | psychotherapy | ongoing | response | gastrointestinal
  Doorstep Club | support | ongoing | response
  rescue remedy | supplement | tried | no_response
  trazodone | medication | declined | unknown
  hypnotherapy | mind_body | not_tried | unknown
  sertraline | medication | not_tried | unknown
  escape card | lifestyle | ongoing | response
---
*Sandra Pickles, 58, from Heckmondwike, [didn't leave her house]{S functioning} between 2017 and last spring. She spoke to the Reporter through her front window, and then, to our photographer's surprise, on the step.*

**What happened in 2017?**
I was in Asda, by the eggs. [Heart going like the clappers]{S other_physical fig}, [couldn't get a breath]{S other_physical}, thought I were [dying]{S anxiety}. They sent for an ambulance. There were nowt wrong with me heart. After that I [couldn't go in Asda]{S functioning}, then I [couldn't go in any shop]{S functioning}, then it were the [gate]{S functioning}. It [shrank]{S functioning fig worsened} like a jumper.

**Was it [depression]{S diagnosis clin possible}?**
No love, I weren't [depressed]{S mood absent}. People thought so. I were [frightened to death]{S anxiety fig}. The proper name is [panic disorder with agoraphobia]{S diagnosis clin}.

**What did the doctor give you?**
[Diazepam]{T diazepam; stopped}, the old fella who's retired. [It were marvellous, I'll not lie]{O benefit; diazepam}. [I [went to our Julie's wedding]{S functioning improved} on two of them]{O benefit; diazepam}. But [then I wanted three, then I [couldn't get up without one]{S substance_use side_effect}]{O side_effect; diazepam}. [I [lost whole afternoons]{S cognition side_effect}, I can't tell you one thing about 2018]{O side_effect; diazepam}. New doctor comes, sees what I'm on, brings me down a milligram a month. [[Shakes]{S neurological withdrawal}, [sweats]{S other_physical withdrawal}, [skin crawling]{S anxiety fig withdrawal}]{O withdrawal; diazepam}. Eleven months that took. So you tell me, good or bad? [It were both]{O partial; diazepam}. It were a lovely shovel.

**And then [antidepressants]{T citalopram; stopped}?**
[Citalopram]{T citalopram; stopped}. [It were like somebody [put more coal on]{S anxiety fig worsened}]{O worsening; citalopram}. [Four [attacks]{S anxiety worsened} a week became four a day]{O worsening; citalopram}. [I [couldn't lift the kettle]{S energy side_effect}]{O side_effect; citalopram}. She said stick it out. I stuck it six week and stuck the [tablets]{T citalopram; stopped} in the bin. She asked did I want [trazodone]{T trazodone; declined} instead and I said no ta.

**You never had [sertraline]{T sertraline; not_tried}? It's what a lot of our readers are on.**
Never. My daughter's on [sertraline]{T sertraline (medication); other} and she's grand, [drives all over]{S functioning other improved}. After the other one I'd lost me nerve.

**How about [beta blockers]{T propranolol; tried}?**
Oh I had them an' all, forgot. [Propranolol]{T propranolol; tried}. [They do say it slows your heart. It might have done. I were just as [scared]{S anxiety}, only slower]{O no_benefit; propranolol}. And me neighbour brought [Rescue Remedy]{T rescue remedy; tried}. [Tastes of brandy, that's about the size of it]{O no_benefit; rescue remedy}.

**What are you taking today?**
[Pregabalin]{T pregabalin; ongoing; dose=150; frequency=twice a day}. 150 twice a day. [It's took the edge off]{O partial; pregabalin}. [The [sick feeling]{S gastrointestinal improved} of a morning's about halved]{O benefit; pregabalin}. [I'm a bit [drunk on me feet]{S neurological fig side_effect} on it, have to hold the banister]{O side_effect; pregabalin}. [It's not what got me out]{O partial; pregabalin}.

**Did you have [therapy]{T cognitive behavioural therapy; stopped}?**
[CBT]{T cognitive behavioural therapy; stopped; sessions=Ten goes} on the telephone. Ten goes and then they discharge you. He were a nice lad, Tom, I could hear him typing. [He had me write down me thoughts. I had a lovely notebook full of thoughts and I were still [sat in me hall]{S functioning}]{O no_benefit; cognitive behavioural therapy}. It does help most folk, I've read, getting on for two in three. He told me it'd be better to go out with somebody. Well, aye.

**And [hypnosis]{T hypnotherapy; not_tried}?**
No. Our Julie stopped [smoking]{S substance_use other improved} with a [hypnotist]{T hypnotherapy (mind_body); other}. I'd have to get to him, wouldn't I.

**So what was it that got you out?**
Two things. One's a [headset]{T virtual reality headset; ongoing; frequency=Twenty minutes a day}. It's a trial at the university. You put these [goggles]{T virtual reality headset; ongoing} on and you're on a bus, with people on it, and you're in your own kitchen. Twenty minutes a day. [I were [sick in a bowl]{S gastrointestinal side_effect} the first time, from the bus moving]{O side_effect; virtual reality headset}. [After six week I [stood on the step]{S functioning improved}]{O benefit; virtual reality headset}. [After nine I [put the bin out]{S functioning improved}]{O benefit; virtual reality headset}. I cried, over a bin.

The other is the [Doorstep Club]{T Doorstep Club; ongoing; frequency=Wednesday}. It's four of us in the same boat, in this postcode, and a volunteer with a flask. Wednesday she takes one of us as far as we can go, and the others are on the phone. [With the [Doorsteppers]{T Doorstep Club; ongoing} I've [got to the chip shop]{S functioning improved}]{O benefit; Doorstep Club}. I've a [card in me pocket]{T escape card; ongoing} I wrote meself, it says YOU CAN GO HOME ANY TIME. [Knowing that, I generally don't]{O benefit; escape card}.

**Do you still have the [attacks]{S anxiety}?**
[Last one were in March, before that I'd been having them [daily]{S anxiety improved}]{O benefit; overall}. [I get the [wobbles]{S anxiety fig}]{O partial; overall}. [I've [not been on a real bus]{S functioning}]{O partial; overall}, and Asda can wait.

**What would you say to the health bosses?**
Ring folk back.

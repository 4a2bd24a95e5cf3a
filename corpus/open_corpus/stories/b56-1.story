=== 2340-depression
title: Darren's story: the man who was always fine
genre: essay
layout: charity my-story page, content note, headings, bulleted list
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  citalopram | medication | tried | no_response | sexual
  st john's wort | supplement | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | no_response
  mirtazapine | medication | stopped | mixed | appetite_weight, sleep
  early nights | lifestyle | tried | no_response
  sertraline | medication | ongoing | partial | gastrointestinal
  tuesday kettle | support | ongoing | response
  allotment | other | ongoing | response
  fridge list | other | ongoing | partial
  telling one person a day how i am | other | ongoing | response
  eye movement desensitization and reprocessing | psychotherapy | planned | unknown
  cold dips | lifestyle | declined | unknown
---
Content note: this story mentions [suicidal thoughts]{S suicidality} and the death of a parent.

Darren, 49, drives a forklift in Hull. He tells us about [twenty years of saying he was fine]{S functioning}.

The bit before

I come from a family where nobody had [depression]{S diagnosis clin other absent}, we had [bad nerves]{S anxiety fig other} and [moods]{S mood other}. My dad [sat in the car on the drive]{S functioning other} for an hour after every shift and we all just thought he liked the radio. My brother is on [venlafaxine]{T venlafaxine (medication); other}, I found that out at dad's funeral, he says he'd not be here without it. I never said a word back. I went home and carried on.

By 2016 I was [waking up at 3]{S sleep} with [my chest tight]{S anxiety} and [crying]{S mood} in the lorry park. I'd [stopped going to watch Rovers]{S functioning}, I'd [stopped opening the post]{S functioning}. I wasn't [sad]{S mood absent} exactly, more [like somebody had turned the sound down]{S anhedonia fig}. Then one night on the bridge I [worked out how long it'd take]{S suicidality}. I'd gone there to look at the water, that's what I told myself. A lad walking his dog said alright mate and I drove home.

What I was given

The GP started me on [citalopram]{T citalopram; tried; dose=20 mg and then 40}, 20 mg and then 40. [Nothing]{O no_benefit; citalopram}. [Well not nothing, [my sex drive went]{S sexual side_effect}]{O side_effect; citalopram}, [but my head stopped exactly where it was]{O no_benefit; citalopram}. Six sessions of [phone CBT]{T cognitive behavioural therapy; tried; sessions=six}, sat in the van with a worksheet on the steering wheel. The girl was lovely. I bought some [St John's Wort]{T st john's wort; tried} off the market (don't mix that with [tablets]{T antidepressants (medication); general}, I know now), and the wife had me in bed by nine every night, [early nights]{T early nights; tried} being her mother's cure for all things. [I'd be lying if I said any of that lot touched it]{O no_benefit; citalopram, cognitive behavioural therapy, st john's wort, early nights}.

[Mirtazapine]{T mirtazapine; stopped} was different. [I [slept]{S sleep improved}, my God I [slept]{S sleep improved}, and I [stopped thinking about the bridge]{S suicidality improved}]{O benefit; mirtazapine}. [I also [put on three stone]{S appetite_weight side_effect} and was [like a zombie]{S sleep fig side_effect} till dinnertime]{O side_effect; mirtazapine}, which is no good when you're lifting pallets over people. After a near miss with a stack of paint I was taken off the [mirt]{T mirtazapine; stopped} and put on [sertraline]{T sertraline; ongoing; dose=100 mg}, and I'm on 100 mg of that today. [It gave me [the runs]{S gastrointestinal side_effect} for the first ten days]{O side_effect; sertraline}. [It doesn't fix owt but it [takes the worst off]{S mood improved}]{O partial; sertraline}.

[What actually helped]{O benefit; tuesday kettle, allotment, fridge list, telling one person a day how i am}

I get asked this a lot by the lads. So here it is:

• [Tuesday Kettle]{T tuesday kettle; ongoing; frequency=Tuesday}. Twelve blokes, a church hall, bad biscuits. [First place I ever said the word [suicidal]{S suicidality} out loud, and I [drove home lighter]{S mood fig improved}]{O benefit; tuesday kettle}. One fella there swears by [lithium]{T lithium (medication); other}, another has [ECT]{T electroconvulsive therapy (neuromodulation); other} every month and laughs about it.
• [The allotment]{T allotment; ongoing}. [You can't [go over things]{S anxiety improved} when you're digging]{O benefit; allotment}. I've got leeks.
• [A list on the fridge]{T fridge list; ongoing}: wash, eat, outside. [On bad days I do one of the three, it gets me [as far as the kettle]{S functioning improved}]{O partial; fridge list}.
• [Telling one person a day how I am]{T telling one person a day how i am; ongoing; frequency=a day}, and it's not allowed to be fine. [This is the one that changed things at home]{O benefit; telling one person a day how i am}.

What I've not done: [jumping in the sea]{T cold dips; declined}. They keep on at me about [cold dips]{T cold dips; declined} and the answer is no, I've seen the Humber.

Now

[It isn't gone]{O partial; overall}. [I still have [a grey fortnight]{S mood fig} most winters]{O partial; overall}. [But I've not been back to that bridge in [that way]{S suicidality fig improved} since 2019]{O benefit; overall}, and [I'm [opening my post]{S functioning improved}]{O benefit; overall}. I'm on the list for [EMDR]{T eye movement desensitization and reprocessing; planned} about the day I found my dad, they reckon spring. [Antidepressants]{T antidepressants (medication); general} work for some and not for others, [talking]{T talking (support); general} works for more than you'd think. If you're sat in the car on the drive reading this, go in and tell someone. That's all I've got.

=== 2341-borderline-personality-disorder
title: Too much, and then enough
genre: essay
layout: charity my-story page, headings, list inside sentences
condition: borderline personality disorder
area: mental
english: Irish
narrator: patient
split: train
overall: improved
round: 6
ledger:
  fluoxetine | medication | tried | no_response
  escitalopram | medication | tried | no_response
  lamotrigine | medication | tried | no_response | other_physical
  quetiapine | medication | ongoing | partial | sleep, appetite_weight
  counselling | psychotherapy | tried | no_response
  hospital admission | care_setting | tried | worse
  dialectical behaviour therapy | psychotherapy | stopped | response
  holding ice cubes | other | tried | response
  drawing on arm with red marker | other | tried | no_response
  elastic band | other | tried | worse | pain
  humming | other | ongoing | partial
  foster greyhound | other | ongoing | response
  shine café | support | ongoing | response
  schema therapy | psychotherapy | not_tried | unknown
---
Content note: [self-harm]{S suicidality}, hospital.

I was twenty-six before anyone said the words [borderline personality disorder]{S diagnosis clin} to me and it was a locum, and he was putting on his coat. Before that I was dramatic. I was a handful. My nana's word was highly strung. I'd [love someone so much by the Wednesday that I'd be sick with it]{S functioning fig} and by the Sunday I'd [be roaring at them]{S anger} in the car park in Dunnes, and then the [shame]{S hopelessness}, [days of shame]{S hopelessness}, and then I'd [hurt myself]{S suicidality} so as to have something that made sense. That was the weekly timetable from about fifteen.

The tablets

People always want to know about the tablets. [[Prozac]{T fluoxetine; tried}, no. [Lexapro]{T escitalopram; tried}, no]{O no_benefit; fluoxetine, escitalopram}, sorry I should say [fluoxetine]{T fluoxetine; tried} and [escitalopram]{T escitalopram; tried}. [Lamotrigine]{T lamotrigine; tried} [gave me a [rash]{S other_physical side_effect} on my neck]{O side_effect; lamotrigine} and [no peace whatsoever]{O no_benefit; lamotrigine}. I'm still on a small bit of [quetiapine]{T quetiapine; ongoing; dose=50mg; frequency=at night} (50mg at night) and [it does let me [sleep]{S sleep improved}, I'll give it that much]{O partial; quetiapine}, [though I'm [drugged till ten]{S sleep side_effect} and I [eat toast in my sleep]{S appetite_weight side_effect}, genuinely, there's crumbs]{O side_effect; quetiapine}. A girl I know through the café is on [lithium]{T lithium (medication); other} and [aripiprazole]{T aripiprazole (medication); other} for hers and it suits her down to the ground. There's no tablet for [BPD]{S diagnosis clin general} as such, they're all borrowed from somewhere else.

There was [college counselling]{T counselling; tried} too. Eight weeks, a nice woman with a bowl of stones. [I'd come out [more wound up]{S anxiety fig worsened} than I went in]{O worsening; counselling; negative}, [or else I'd have told her funny stories for fifty minutes and nothing moved]{O no_benefit; counselling}.

The ward

Then [eleven days inpatient]{T hospital admission; tried; duration=eleven days} in 2018, after the worst of it. I'd love to tell you it saved me. [I got [worse]{S suicidality worsened} in there, I learned two new ways of [doing it]{S suicidality fig} from the girl in the next bed]{O worsening; hospital admission}. They talked about [schema therapy]{T schema therapy; not_tried} but there was nobody in the county who did it.

[DBT]{T dialectical behaviour therapy; stopped}

I was waitlisted for [DBT]{T dialectical behaviour therapy; planned} for fourteen months. I didn't want it. I thought it'd be colouring in.

It was a bit of colouring in. It was also a [group]{T dialectical behaviour therapy; stopped; frequency=on a Monday} on a Monday with homework, a [therapist]{T dialectical behaviour therapy; stopped; frequency=on a Thursday} on a Thursday who did not fall for the funny stories, and a phone you could ring before and not after. [The first six months I hated it and every part of me was [raw]{S mood fig}]{O no_benefit; dialectical behaviour therapy}. [Then somewhere around the module on emotions I noticed I'd had a fight with my sister and nobody had [bled]{S suicidality absent}]{O benefit; dialectical behaviour therapy}. We finished in the June with a cake. [It is the one thing I'd hand to my younger self]{O benefit; dialectical behaviour therapy}.

Things I did instead, in order of usefulness

1. [Ice cubes]{T holding ice cubes; tried}, one in each fist, till they're gone. [Sounds daft, got me through a hundred nights]{O benefit; holding ice cubes}.
2. [Humming]{T humming; ongoing}, low, with my hand on my breastbone. I do it still, on the Luas, people move. [It [brings me down]{S anxiety fig improved} a notch, only a notch]{O partial; humming}.
3. [Drawing on my arm]{T drawing on arm with red marker; tried} with a red marker. [Did feck all]{O no_benefit; drawing on arm with red marker}, just ruined sheets.
4. [The elastic band]{T elastic band; tried}. Please don't. [It [left welts]{S pain side_effect} and it only kept [the urge]{S suicidality} warm]{O worsening; elastic band}.

And then there's Biscuit. I took in a [foster greyhound]{T foster greyhound; ongoing} "for a fortnight" in 2021 and she's on my feet as I write. [You can't [storm out]{S anger improved} of a house when there's sixty pounds of dog leaning on you]{O benefit; foster greyhound}.

Where I am

I go to the [Shine café]{T shine café; ongoing; frequency=on Fridays} on Fridays, sometimes to talk and sometimes just for the scone. [It keeps me [in company]{S functioning improved}]{O benefit; shine café}. [It's three years and two months since I [hurt myself]{S suicidality improved}]{O benefit; overall}. [I still [feel things like a scald]{S mood fig}]{O partial; overall}. But [I've [kept a job]{S functioning improved}, and a friend, the same friend, since before Covid]{O benefit; overall}. I was never too much, I'd say now. I was a lot, with no lid, and somebody finally showed me how to make one.

=== 2342-fibromyalgia
title: Things people have told me to try, a partial accounting
genre: essay
layout: first-person essay, run-on, bracketed verdicts
condition: fibromyalgia
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  duloxetine | medication | stopped | partial | gastrointestinal, other_physical
  pregabalin | medication | tried | worse | appetite_weight, cognition
  milnacipran | medication | tried | no_response | other_physical
  turmeric | supplement | tried | no_response
  magnesium | supplement | tried | no_response | gastrointestinal
  gluten-free diet | lifestyle | tried | no_response
  nightshade-free diet | lifestyle | tried | no_response
  copper bracelets | other | tried | no_response
  chiropractic | procedure | tried | no_response
  dry needling | procedure | tried | worse | other_physical
  physical therapy | procedure | tried | partial
  low-dose naltrexone | medication | ongoing | response | sleep
  water walking | lifestyle | ongoing | response
  bag of rice | other | ongoing | partial
  body pillow | other | ongoing | response
  pacing | lifestyle | ongoing | response
  ketamine infusions | medication | declined | unknown
  celery juice | lifestyle | not_tried | unknown
---
When you have [fibromyalgia]{S diagnosis clin} everyone you meet turns into a doctor. The lady at the DMV. My ex-husband's new wife. A man who came to fix the dishwasher and told me, on his knees, with his head inside it, that his cousin cured hers with [celery juice]{T celery juice (lifestyle); other}. So, for the record, because I'm 52 and I'm tired and I'd like to hand people a printout:

I have tried [Cymbalta]{T duloxetine; stopped} ([helped for maybe a year]{O partial; duloxetine}, [then I was [throwing up]{S gastrointestinal side_effect} and [sweating through my scrubs]{S other_physical side_effect}]{O side_effect; duloxetine} and [coming off it was three weeks of [brain zaps]{S neurological fig withdrawal} in a school cafeteria]{O withdrawal; duloxetine}), [Lyrica]{T pregabalin; tried} ([[forty pounds]{S appetite_weight side_effect}, [couldn't remember my own zip code]{S cognition side_effect}]{O side_effect; pregabalin}, [and it [all hurt]{S pain} anyway]{O no_benefit; pregabalin}, [awful awful drug]{O side_effect; pregabalin}), [Savella]{T milnacipran; tried} ([[my heart pounded]{S other_physical side_effect} and that's it]{O side_effect; milnacipran}). I have tried [turmeric]{T turmeric; tried}. I have tried [magnesium]{T magnesium; tried} in the pill and the spray and the kind you put in the bath, [the pill kind [keeps you near a restroom]{S gastrointestinal fig side_effect}]{O side_effect; magnesium}. I went [gluten free]{T gluten-free diet; tried; duration=seven months} for seven months and then [no tomatoes no peppers no potatoes]{T nightshade-free diet; tried}, in New Mexico, where that leaves you with air. [Copper bracelets]{T copper bracelets; tried}. Two [chiropractors]{T chiropractic; tried}. [Zip, zero, none of it moved the needle]{O no_benefit; milnacipran, turmeric, magnesium, gluten-free diet, nightshade-free diet, copper bracelets, chiropractic}, and I kept receipts, it was $6,140.

[Dry needling]{T dry needling; tried} gets its own paragraph. [I [could not lift my arms]{S functioning worsened} to wash my hair for nine days after the second one]{O worsening; dry needling} [and the [bruises]{S other_physical side_effect} went green]{O side_effect; dry needling}. My neighbor loves hers. Good for her.

What is it like? People ask that less. It's [like the flu the day before you know it's the flu]{S pain fig}. It's [sunburn on the inside]{S pain fig}. I have [a heaviness, wet cement]{S energy fig}, and then [the fog]{S cognition fig}, where I [stand in the pantry]{S cognition} and the word for the thing is gone and so is the thing. I [quit teaching]{S functioning} in 2017. I was not [depressed]{S mood absent} and I got sick of being asked, I was [furious]{S anger}.

[Physical therapy]{T physical therapy; tried; sessions=twelve visits} was twelve visits, insurance decided that, not my hips. [It helped some, I'll be fair, I [could turn my head]{S functioning improved} to back out of the driveway]{O partial; physical therapy}, and the [PT]{T physical therapy; tried} was the first person who didn't say exercise like it was a moral issue. She's also the one who said the word [pacing]{T pacing; ongoing} to me. You do half of what you think you can and then you sit down BEFORE. [It took me two years to learn and it has done more than all the orange bottles together]{O benefit; pacing}.

So here's what I actually do now. I'm on [LDN]{T low-dose naltrexone; ongoing; dose=4.5 milligrams}, that's [low dose naltrexone]{T low-dose naltrexone; ongoing}, 4.5 milligrams from a compounding place in Albuquerque. [The first weeks I had [dreams like Mexican soap operas]{S sleep fig side_effect}]{O side_effect; low-dose naltrexone; neutral} [but those quit]{O tolerated; low-dose naltrexone}. [I'd say a third less [pain]{S pain improved}, then by Christmas maybe half]{O benefit; low-dose naltrexone}. I [walk in the pool]{T water walking; ongoing; frequency=Tuesdays and Fridays} at the Y with the old ladies Tuesdays and Fridays (I am the old ladies) and [it's the only forty minutes all week that [nothing hurts]{S pain improved}]{O benefit; water walking}. I sleep wrapped around a [body pillow]{T body pillow; ongoing} the size of a teenager, [hips [quit screaming]{S pain fig improved} the first week]{O benefit; body pillow}. For the neck I microwave a [tube sock full of rice]{T bag of rice; ongoing}. [That's good for about as long as it's warm]{O partial; bag of rice}.

My rheumatologist brought up [ketamine infusions]{T ketamine infusions; declined} in the fall, $500 a pop out of pocket. I said no thank you. Some folks do great on [ketamine]{T ketamine infusions (medication); general}, I read the boards, I also read about the ones who [see their dead aunt]{S mania_psychosis possible general side_effect}.

Am I better. [Some days I'm a [six]{S pain} and I used to be an [eight]{S pain}]{O partial; overall}. [I [drove to my daughter's in Tucson]{S functioning improved} last month, by myself, seven hours with stops]{O benefit; overall}. [I [paid for it]{S pain fig} for four days]{O partial; overall}. I'd do it again. I have not tried the [celery juice]{T celery juice; not_tried} and you cannot make me.

=== 2343-postnatal-depression
title: Jess: "I thought they'd take him off me"
genre: essay
layout: charity my-story page, content note, headings, bulleted tips
condition: postpartum depression
area: mental
english: Australian
narrator: patient
split: dev
overall: improved
round: 6
ledger:
  sertraline | medication | ongoing | response | neurological, gastrointestinal
  temazepam | medication | tried | no_response | sleep
  raspberry leaf tea | supplement | tried | no_response
  placenta capsules | supplement | tried | no_response
  lactation cookies | lifestyle | tried | no_response
  sleep school | care_setting | tried | partial
  mother and baby unit | care_setting | tried | response
  psychotherapy | psychotherapy | ongoing | response
  domperidone | medication | stopped | worse | anxiety, other_physical
  circle of security | psychotherapy | tried | response
  pram posse | support | ongoing | response
  the 4 pm shower | other | ongoing | partial
  quetiapine | medication | declined | unknown
---
Content note: mentions [intrusive thoughts]{S anxiety clin} about a baby being hurt. Nobody was hurt.

Jess lives outside Geelong with her partner Tim and their two boys. Her second, Archie, was born in July 2021.

The start

With my first I was fine, tired but fine, so I wasn't looking for it. Archie came at 37 weeks in the middle of a lockdown and I remember looking at him and [feeling nothing at all]{S anhedonia}. I waited for it to kick in. By week two I was [awake even when he was asleep]{S sleep}, [checking his breathing]{S anxiety} every four minutes, I timed it. Then the [pictures]{S anxiety fig} started. [Him going down the stairs. Him and the kettle]{S anxiety}. I [wouldn't carry him past the kitchen bench]{S functioning}. I never wanted to do any of it and I was [so scared of my own hands]{S anxiety}.

I told no one because I thought they'd take him off me. They don't, by the way. I'll say it again further down.

The cures off Facebook

In the meantime I was buying things. [Raspberry leaf tea]{T raspberry leaf tea; tried}, [lactation cookies]{T lactation cookies; tried}, and a woman in Torquay who turned my [placenta into capsules]{T placenta capsules; tried} for $320. [None of it did a thing except empty the account]{O no_benefit; raspberry leaf tea, lactation cookies, placenta capsules}. My [supply was low]{S other_physical} so I got [domperidone]{T domperidone; stopped} as well and honestly [that made me [ten times more jittery]{S anxiety worsened side_effect}]{O worsening; domperidone}, [heart [going like the clappers]{S other_physical fig side_effect}]{O side_effect; domperidone}. My child health nurse took one look and told me to bin it, which I did that day.

The GP prescribed [temazepam]{T temazepam; tried} "just to get a few nights". [I'd be [groggy]{S sleep side_effect} and still [awake]{S sleep}, the worst of both]{O no_benefit; temazepam}.

[Sleep school]{T sleep school; tried; duration=five days} next, five days. [Archie slept. I didn't]{O partial; sleep school}. But a nurse there, her name was Bev, sat on the end of my bed at 2 am and asked me straight, are you getting [scary thoughts]{S anxiety}, love? A lot of mums do. I [cried]{S mood} so hard I woke the corridor.

The unit

They had a bed for me in the [mother and baby unit]{T mother and baby unit; tried; duration=four weeks}, four weeks, Archie in with me. I want to say to anyone reading that he stayed WITH me. I was offered [quetiapine]{T quetiapine; declined} on the first night and said no because of the feeding. I said yes to [sertraline]{T sertraline; ongoing; dose=50, later 150}, on 50, later 150. [The first week on it was rough, [shaky]{S neurological side_effect}, [nauseous]{S gastrointestinal side_effect}]{O side_effect; sertraline}, [and if anything the [pictures got louder]{S anxiety fig worsened}]{O worsening; sertraline}. I nearly stopped. [About day nineteen I was hanging out his singlets and realised I hadn't [checked]{S anxiety improved} for an hour]{O benefit; sertraline}. [It's the best thing I ever put in my mouth]{O benefit; sertraline} and I'm still on it, no plans.

[The unit itself gave me [my first belly laugh]{S mood fig improved} in months]{O benefit; mother and baby unit} (a mum from Ballarat, on her third [ECT]{T electroconvulsive therapy (neuromodulation); other}, doing impressions of the tea lady).

After

I see a [perinatal psychologist]{T psychotherapy; ongoing; frequency=once a month} once a month these days, it was weekly. She taught me that a thought is a pop-up ad and [I can [walk past the kitchen bench]{S functioning improved} with him]{O benefit; psychotherapy}. We did [Circle of Security]{T circle of security; tried; sessions=eight weeks} at the council, eight weeks of watching videos of other people's toddlers. [I got [that rush]{S anhedonia fig improved} everyone talks about, sitting in a portable classroom, eight months late]{O benefit; circle of security}.

What I'd pass on

- The [Pram Posse]{T pram posse; ongoing}. Find yours. We walk the Barwon rain or shine, and [it's what [got me out of the house]{S functioning improved}]{O benefit; pram posse}.
- [The 4 pm shower]{T the 4 pm shower; ongoing; frequency=4 pm}. Door shut, Tim home, whole hot tank. [Didn't fix anything, got me to bedtime]{O partial; the 4 pm shower}.
- [Medication]{T medication (medication); general} while feeding is a talk with someone who knows. Most [SSRIs]{T SSRIs (medication); general} are OK, some babies get [a bit unsettled]{S other general possible side_effect}.
- One in five mums get [postnatal depression]{S diagnosis clin general} or [anxiety]{S anxiety clin general}. One in ten dads too. Tim ended up with [counselling]{T counselling (psychotherapy); other} through work and I wish he'd gone sooner.
- They didn't take him off me.

Archie is three. [I [carry him anywhere]{S functioning improved}]{O benefit; overall}. [I'm [a bit more of a worrier]{S anxiety} than I was before, I'd say]{O partial; overall}, [but I'm [me]{S other fig improved}]{O benefit; overall}.

=== 2344-ibs
title: My stomach, my mother-in-law and eleven doctors
genre: essay
layout: first-person essay, long paragraphs, numbered list
condition: irritable bowel syndrome
area: general
english: Indian English
narrator: patient
split: train
overall: improved
round: 6
ledger:
  pantoprazole | medication | tried | no_response
  mebeverine | medication | tried | partial
  probiotic sachets | supplement | tried | no_response | gastrointestinal
  isabgol | supplement | tried | worse | gastrointestinal
  deworming tablet | medication | tried | no_response
  homoeopathy | supplement | tried | no_response
  ajwain water | supplement | ongoing | partial
  curd rice diet | lifestyle | stopped | no_response
  cutting out milk | lifestyle | ongoing | response
  low fodmap diet | lifestyle | tried | response
  amitriptyline | medication | ongoing | response | sleep, gastrointestinal
  clidinium and chlordiazepoxide | medication | stopped | partial | sleep, cognition
  gut hypnotherapy app | psychotherapy | tried | partial
  pawanmuktasana | mind_body | ongoing | response
  hot water bag | other | ongoing | partial
  colonoscopy sedation | medication | not_tried | unknown
---
I know the location of every clean toilet between Andheri and Churchgate. This is not a thing I am proud of but it is knowledge, and for nine years I could not have kept my job without it. I am writing this for the awareness month page because they asked for somebody from an ordinary office, not a celebrity.

It started after a wedding in Nagpur, everyone got [loose motions]{S gastrointestinal other}, and everyone recovered but me. After that it was [cramps]{S pain} by ten in the morning, [gas]{S gastrointestinal} so bad that I [opened my salwar under the dupatta]{S gastrointestinal fig} in meetings, [motions]{S gastrointestinal} four times before lunch and then [nothing for three days]{S gastrointestinal}. [Blood was not there]{S gastrointestinal absent}, [fever was not there]{S other_physical absent}. I had become [afraid of trains]{S anxiety}. I [refused my own cousin's engagement]{S functioning}.

Eleven doctors in all. I will not name. The first gave [Pan 40]{T pantoprazole; tried}, as they give to everyone in India. The second gave a [deworming tablet]{T deworming tablet; tried}. Third, [probiotic sachets]{T probiotic sachets; tried} costing thirty rupees each. My mother-in-law, who is very fond of me, brought her own man for [homoeopathy]{T homoeopathy; tried; duration=six months}, [white pills]{T homoeopathy; tried}, six months, no onion. [Nothing, nothing, nothing and nothing]{O no_benefit; pantoprazole, deworming tablet, probiotic sachets, homoeopathy}. [The sachets if anything made me [blow up more]{S gastrointestinal fig side_effect}]{O side_effect; probiotic sachets}. Everybody's answer is [isabgol]{T isabgol; tried}. My father takes [the husk]{T isabgol (supplement); other} daily with good results. [For me it was a disaster, [bloating]{S gastrointestinal worsened side_effect} doubled, I looked six months gone]{O worsening; isabgol}. I also lived on [curd rice]{T curd rice diet; stopped} only, morning and night, because a colleague's wife had been cured by it, till I found out later that [curd was half my problem]{O no_benefit; curd rice diet}.

The doctor at the big hospital did a scope (no [sedation]{T colonoscopy sedation; not_tried}, machine was there, anaesthetist was on leave, let us not discuss it) and finally told me the name, [irritable bowel syndrome]{S diagnosis clin}. He said [IBS]{S diagnosis clin general} is real, it is the gut and brain quarrelling. I could have touched his feet. He prescribed [mebeverine]{T mebeverine; tried; frequency=three times} three times before food: [the [cramps]{S pain improved} were less, [the running]{S gastrointestinal fig} was same]{O partial; mebeverine}. Then [Librax]{T clidinium and chlordiazepoxide; stopped}. [First month it was heaven]{O benefit; clidinium and chlordiazepoxide}, [but I was [sleeping at my desk]{S sleep side_effect} and [forgetting names of clients]{S cognition side_effect}]{O side_effect; clidinium and chlordiazepoxide}, [and slowly it stopped holding]{O partial; clidinium and chlordiazepoxide}. He himself stopped it, saying it is [habit forming]{S substance_use possible general side_effect}.

[What changed my life is two things]{O benefit; low fodmap diet, amitriptyline}, and both I resisted.

One was a dietician, a girl of twenty-five. She put me on [low FODMAP]{T low fodmap diet; tried; duration=six weeks}, six weeks, made for Indian kitchen, hing yes, garlic no, moong yes, rajma no. [By third week I [sat through a full appraisal meeting]{S functioning improved}]{O benefit; low fodmap diet}. When we brought foods back one by one it came out that my enemies are wheat in quantity and milk. So [no milk]{T cutting out milk; ongoing} now for me, not even in chai, and [in two years I have not had [the Andheri type of emergency]{S gastrointestinal fig improved} even once]{O benefit; cutting out milk}.

The other was [amitriptyline]{T amitriptyline; ongoing; dose=10 mg; frequency=at night} 10 mg at night. I shouted at the poor doctor, I said I am not mental. He explained that in a small dose it quiets the nerves of the stomach, it is not for [depression]{S diagnosis clin absent} in my case. It lay in the drawer for two months before I began. [My [mouth is dry]{S gastrointestinal side_effect} and the first days I [overslept]{S sleep side_effect}]{O side_effect; amitriptyline; neutral}. [[Pain]{S pain improved} is eighty percent gone]{O benefit; amitriptyline}. I take it still.

For those who like lists, my home measures:

1. [Ajwain water]{T ajwain water; ongoing}, warm. [Helps [gas]{S gastrointestinal improved} for an hour or so]{O partial; ajwain water}, no magic.
2. [Pawanmuktasana]{T pawanmuktasana; ongoing; frequency=every morning}, ten minutes every morning behind a locked door. [This one is really good, [the knot opens]{S pain fig improved}]{O benefit; pawanmuktasana}.
3. [Hot water bag]{T hot water bag; ongoing} in periods week, because [everything doubles]{S gastrointestinal fig worsened} that time. [It gives some comfort]{O partial; hot water bag}.
4. A [hypnotherapy app]{T gut hypnotherapy app; tried; duration=six weeks} with a Scottish lady's voice, six weeks. I fell asleep in most. [I was [less tense]{S anxiety improved}, my stomach maybe a little]{O partial; gut hypnotherapy app}.

[I am not saying I am cured]{O partial; overall}. [If there is a deadline [it comes]{S gastrointestinal fig}, like a relative]{O partial; overall}. [But last December I [took the Rajdhani to Delhi]{S functioning improved}, sixteen hours, and ate in the train]{O benefit; overall}. My mother-in-law says it was the [white pills]{T homoeopathy; tried} working late.

=== 2345-psychosis
title: Kwame's story: the radio in the wall
genre: essay
layout: charity my-story page, headings, short paragraphs
condition: first-episode psychosis
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 6
ledger:
  hospital admission | care_setting | tried | mixed
  haloperidol | medication | tried | unknown | neurological
  olanzapine | medication | stopped | mixed | appetite_weight, sleep, anhedonia, cognition
  aripiprazole | medication | ongoing | response | anxiety
  early intervention team | care_setting | stopped | response
  cognitive behavioural therapy | psychotherapy | tried | partial
  avatar therapy | psychotherapy | not_tried | unknown
  family therapy | psychotherapy | tried | response
  hearing voices group | support | ongoing | response
  prayer | support | tried | no_response
  deliverance service | support | tried | worse
  one earphone | other | ongoing | response
  five-a-side | lifestyle | ongoing | response
  quitting weed | lifestyle | ongoing | unknown
  omega-3 | supplement | tried | no_response | gastrointestinal
  clozapine | medication | planned | unknown
---
Content note: [psychosis]{S diagnosis clin}, restraint.

I was in my second year at Coventry doing civil engineering when the wall in my halls [started to play the radio]{S mania_psychosis}. That's how I described it to security. I wanted them to make the lad next door turn it down. There was no lad next door.

How it came on

Looking back it was months. I'd [stopped sleeping]{S sleep}, I was [smoking a lot of weed]{S substance_use}, I'd [stopped going to lectures]{S functioning} because [the lecturer was putting messages in the slides]{S mania_psychosis}. [I wasn't hearing anything yet]{S mania_psychosis absent}. It was more [a feeling like Christmas Eve, but bad]{S anxiety fig}. Then [the voices]{S mania_psychosis}, two men and a woman, [discussing me like I was a parking fine]{S mania_psychosis fig}.

My mum came up on the coach and took me home to Croydon. In our church it's not [schizophrenia]{S diagnosis clin general}, it's something on you. So there was [prayer]{T prayer; tried}, a lot of it, and I don't knock [prayer]{T prayer (support); general}, my mum still does hers and it keeps her standing. [It didn't shift a thing for me]{O no_benefit; prayer}. Then there was a [deliverance service]{T deliverance service; tried; duration=five hours}, five hours with people holding my arms. [I came out of that [certain I was a demon]{S mania_psychosis worsened}, and I'd only been [fairly sure]{S mania_psychosis} before]{O worsening; deliverance service}.

The hospital

I was [sectioned]{T hospital admission; tried; duration=seven weeks} in the March. [Seven weeks]{T hospital admission; tried}. They had to hold me down once and inject me with [haloperidol]{T haloperidol; tried; route=inject} and [my neck [twisted round]{S neurological side_effect} and stuck]{O side_effect; haloperidol}, nobody had told me that could happen. I still [dream about that]{S sleep}. [But it's also true that I was [safe]{S suicidality improved} in there]{O benefit; hospital admission}, [so it worked and I'd never wish it on anyone]{O benefit; hospital admission; mixed}.

[Olanzapine]{T olanzapine; stopped; dose=15 mg} after that. [The radio [got quieter]{S mania_psychosis improved} inside two weeks, then it was [next door's telly]{S mania_psychosis fig improved}, then off]{O benefit; olanzapine}. [I also [put on five stone]{S appetite_weight side_effect} in a year, [slept fourteen hours]{S sleep side_effect} and [felt nothing for anyone]{S anhedonia side_effect}]{O side_effect; olanzapine}. [My girlfriend said it was like [going out with a settee]{S anhedonia fig side_effect}]{O side_effect; olanzapine}. [At 15 mg I [couldn't even follow Match of the Day]{S cognition side_effect}]{O side_effect; olanzapine}.

They talked to me about [clozapine]{T clozapine; planned} as the next step if things came back. [They've not come back]{O benefit; overall} so it's sat there in my notes.

[Early intervention]{T early intervention team; stopped}

[The [early intervention team]{T early intervention team; stopped} is the reason I'm writing this]{O benefit; early intervention team}. Three years you get, mine ended last summer. My care coordinator, Shirley, swapped me from the [olanzapine]{T olanzapine; stopped} to [aripiprazole]{T aripiprazole; ongoing; dose=10 mg} when the fat jokes from my brothers stopped being funny. I'm on 10 mg now. [The first month I [couldn't sit still]{S anxiety side_effect}, I wore a path in the carpet]{O side_effect; aripiprazole}. [That eased]{O tolerated; aripiprazole}. [I've had [no voices]{S mania_psychosis improved} to speak of since 2022 and I [feel things]{S anhedonia improved} again, I [cried]{S anhedonia improved} at Paddington]{O benefit; aripiprazole}. [Lost three of the [five stone]{S appetite_weight improved side_effect} as well]{O tolerated; olanzapine}.

Other stuff I had:

- [CBT for psychosis]{T cognitive behavioural therapy; tried; sessions=16 sessions}, 16 sessions. [It gave me a way to question [the messages]{S mania_psychosis}]{O partial; cognitive behavioural therapy}, [it did nothing for [the woman's voice]{S mania_psychosis}]{O no_benefit; cognitive behavioural therapy}.
- [Family therapy]{T family therapy; tried}. Mum, me, two brothers, one box of tissues. [That's where she stopped saying it was something on me]{O benefit; family therapy}.
- [Fish oil]{T omega-3; tried}. [[Burps]{S gastrointestinal side_effect}]{O side_effect; omega-3}. [That's the whole review]{O no_benefit; omega-3}.
- I asked about [avatar therapy]{T avatar therapy; not_tried}, where you argue with your voice on a screen. It was a trial and I didn't fit.
- I [packed in the weed]{T quitting weed; ongoing}. Can't tell you if it helped as I did it on a locked ward.

What I do now

[One earphone]{T one earphone; ongoing}, always the left, with a podcast, on the bus. [If anything [mutters]{S mania_psychosis} it gets lost in the football]{O benefit; one earphone}. [Five-a-side]{T five-a-side; ongoing; frequency=Wednesdays} on Wednesdays with the Croydon recovery lot, [I'm [fitter than I was at 19]{S energy improved} and I [have mates]{S functioning improved}]{O benefit; five-a-side}. And the [Hearing Voices group]{T hearing voices group; ongoing}. There's a man of seventy there on [depot injections]{T depot injections (medication); other} since before I was born, and a woman who takes nothing and [talks back to hers]{S mania_psychosis other} over the washing up. [Sitting with them I stopped feeling like [a broken thing]{S hopelessness fig improved}]{O benefit; hearing voices group}.

[Antipsychotics]{T antipsychotics (medication); general} help about seven in ten people after a [first episode]{S diagnosis clin general}. [Some gain weight]{S appetite_weight general possible side_effect}. A fifth never have another one. I wish someone had given me those numbers on day one rather than a leaflet with a sunset.

[I [went back and finished my degree]{S functioning improved}]{O benefit; overall}. [I design drains]{S functioning improved}. [The [wall is just a wall]{S mania_psychosis fig improved}]{O benefit; overall}.

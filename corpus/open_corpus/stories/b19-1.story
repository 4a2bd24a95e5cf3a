=== 791-bipolar-disorder
title: Weather I used to be
genre: essay
layout: plain paragraphs
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  fluoxetine | medication | stopped | worse | sleep, mania_psychosis, anger
  hospital admission | care_setting | stopped | unknown
  olanzapine | medication | stopped | mixed | appetite_weight, energy, anhedonia
  lithium | medication | ongoing | response | neurological, other_physical
  aripiprazole | medication | stopped | no_response | anxiety
  electroconvulsive therapy | neuromodulation | declined | unknown
  interpersonal and social rhythm therapy | psychotherapy | ongoing | response
---
My mother keeps a photo from the summer I turned nineteen. I am on the roof of the garage in a prom dress, and I am waving. Everyone who sees it says what a happy girl.

I [wasn't happy]{S mood}. I was a [kite with nobody on the string]{S mania_psychosis fig}. Six weeks before the picture a student health doctor had heard the word "[crying]{S mood}" and given me [Prozac]{T fluoxetine; stopped}. Nobody asked about my uncle, who took [lithium]{T lithium (medication); other} for thirty years and once bought eleven canoes. [By the second week of the [Prozac]{T fluoxetine; stopped} I was [sleeping two hours a night]{S sleep side_effect} and [painting the dorm room]{S mania_psychosis side_effect}]{O worsening; fluoxetine}. [By the fourth I could [hear the radiators discussing my thesis]{S mania_psychosis side_effect} and I [threw a lamp at my roommate]{S anger side_effect}]{O worsening; fluoxetine}. They took me off it in the emergency room and the psychiatrist wrote [bipolar I]{S diagnosis clin} on a form. [Antidepressants]{T antidepressants (medication); general} alone can do that to people with [bipolar]{S diagnosis clin general}, he said. He said it the way you'd mention that a road is closed.

I spent nineteen days in the [hospital]{T hospital admission; stopped; duration=nineteen days}. They let me go on a Tuesday with a paper bag.

In the bag was [Zyprexa]{T olanzapine; stopped}. [I'll be fair to it: it [brought the kite down]{S mania_psychosis fig improved} in a matter of days]{O benefit; olanzapine}. [Then it kept on going and [put me underground]{S energy fig side_effect}]{O side_effect; olanzapine}. [I [gained fifty pounds]{S appetite_weight side_effect} by Christmas]{O side_effect; olanzapine}. [I [ate cereal standing up, in the dark]{S appetite_weight side_effect}, and I felt like a [zombie]{S anhedonia fig side_effect}]{O side_effect; olanzapine}. My grandmother died that January and I remember checking my face in the mirror to see if anything was on it. After fourteen months I begged, and it was tapered.

Then the other half of the illness came in, the one nobody takes photos of. For most of a year I lived at the [bottom of a well]{S mood fig} and the [lid was on]{S hopelessness fig}. I [couldn't get out of bed]{S functioning} to let the dog out. I [thought about dying]{S suicidality} the way other people think about lunch. A doctor I'd known for ten minutes brought up [ECT]{T electroconvulsive therapy; declined}, and said it works for a lot of people, and I said no so loudly that the nurse came in. [[Abilify]{T aripiprazole; stopped} did nothing for the [well]{S mood fig}]{O no_benefit; aripiprazole}, [it only made me [pace along the bottom of it]{S anxiety fig side_effect}]{O side_effect; aripiprazole}. That one lasted a month.

I have friends who got their lives back on [Lamictal]{T lamotrigine (medication); other}, and I was happy for them in a mean sort of way.

In the end it was my uncle's drug. I had put it off for four years because of the canoes, which makes no sense, since he bought them before. [Lithium]{T lithium; ongoing; dose=900 mg}, 900 mg, blood drawn every week at first and now every three months. I moved back in with my mother. I worked at a fabric store. [Around the tenth week I noticed that the [lid was off]{S hopelessness fig improved}]{O benefit; lithium}. [I noticed it because I was annoyed about a parking ticket, and [being annoyed]{S anhedonia improved} was such a luxury]{O benefit; lithium}.

[My [hands shake]{S neurological side_effect} when I pour coffee, and I [drink water like a horse]{S other_physical fig side_effect}]{O side_effect; lithium; neutral}. [No [weight gain]{S appetite_weight absent side_effect} this time]{O tolerated; lithium}. My kidneys get checked; possible [kidney trouble]{S other_physical general possible side_effect} and [thyroid trouble]{S other_physical general possible side_effect} are on the sheet they hand to everyone.

I also see a [therapist]{T interpersonal and social rhythm therapy; ongoing} who does something called [social rhythm therapy]{T interpersonal and social rhythm therapy; ongoing}, which amounts to going to bed at ten thirty as if it were a religion. I laughed at it. [I don't laugh now, because the three times I felt the [string go slack]{S mania_psychosis fig} it was the chart that showed me, and [I was able to reel it in]{S mania_psychosis fig improved}]{O benefit; interpersonal and social rhythm therapy}.

[It has been seven years without a hospital bracelet]{O benefit; overall}. I am thirty. I teach sewing. People ask whether I miss it, the roof, the dress, all that sky. Of course I do. But I have a dog who gets let out every morning, and [my feet are on something]{O benefit; overall}.

=== 792-endometriosis
title: The house with bad wiring
genre: essay
layout: plain paragraphs
condition: endometriosis
area: general
english: British
narrator: patient
split: dev
overall: partly_improved
round: 2
ledger:
  mefenamic acid | medication | stopped | no_response
  combined contraceptive pill | medication | stopped | no_response | mood, sexual
  hot water bottle | other | ongoing | partial | other_physical
  laparoscopic excision | procedure | tried | partial
  goserelin | medication | stopped | mixed | other_physical, cognition, sleep
  levonorgestrel intrauterine system | medication | ongoing | response
  pelvic physiotherapy | procedure | ongoing | response
  hysterectomy | procedure | declined | unknown
  anti-inflammatory diet | lifestyle | stopped | no_response
---
For eleven years I was told that it was normal. My mother had [bad periods]{S pain other} and so did hers. "You get on with it," said my mother, who'd got on with it by [lying on the kitchen lino]{S functioning other} two days a month.

So I got on with it. I sat my A-levels with a [rat gnawing at my hip]{S pain fig}. I got on with it on trains, in the stationery cupboard at work, on the floor of a Topshop changing room where a girl my own age slid a bottle of water under the door and said nothing, bless her. The [pain]{S pain} wasn't a [cramp]{S pain absent}. It was somebody [pulling a wire through me]{S pain fig}, slowly, from the belly button to the knee.

The GP gave me [mefenamic acid]{T mefenamic acid; stopped}. Then the [pill]{T combined contraceptive pill; stopped}, three brands of it back to back. [Neither the [tablets]{T mefenamic acid; stopped} nor the [pill]{T combined contraceptive pill; stopped} touched the sides]{O no_benefit; mefenamic acid, combined contraceptive pill}. [What the [pill]{T combined contraceptive pill; stopped} did do was turn me into a [wet Sunday]{S mood fig side_effect}, and I had [no sex drive]{S sexual side_effect} whatsoever, which I suppose is one method of contraception]{O side_effect; combined contraceptive pill}. I binned the lot at twenty-four.

[The only thing that reliably took the edge off was a [hot water bottle]{T hot water bottle; ongoing}]{O partial; hot water bottle}. [It still does, for an hour]{O partial; hot water bottle}. [I have a [brown lacy pattern on my stomach]{S other_physical side_effect} from it, like toast]{O side_effect; hot water bottle; neutral}.

In 2018 I moved to Leeds for a job in a housing association. My new GP was a locum, twenty-nine, with a bike helmet on her desk. She asked whether it [hurt when I went to the loo]{S pain possible}. Nobody had ever asked. Ten months later I met a surgeon, who put a camera in and found [endometriosis]{S diagnosis clin} stuck to more or less everything. [Excision]{T laparoscopic excision (procedure); general} is the best treatment there is, he told me, but it's no cure, and in perhaps a third of women the [pain]{S pain general} comes back.

The [excision]{T laparoscopic excision; tried} took four hours. [When I woke up I had three small holes in me and the [rat had gone]{S pain fig improved}]{O benefit; laparoscopic excision}. [I [walked up Ilkley Moor]{S functioning improved} that autumn and cried at the cows]{O benefit; laparoscopic excision}. [I had nineteen good months, I counted them, and then one morning in the shower I felt a small, familiar [tooth]{S pain fig}]{O partial; laparoscopic excision}.

I tried [cutting out gluten, dairy, sugar]{T anti-inflammatory diet; stopped} and joy, in that order. [The [diet]{T anti-inflammatory diet; stopped} cost a fortune and made no odds]{O no_benefit; anti-inflammatory diet}, and I gave it up at my brother's wedding in front of a cheese tower.

Next they tried [Zoladex]{T goserelin; stopped; frequency=every four weeks}, an [implant]{T goserelin; stopped; route=shot into the belly} shot into the belly every four weeks, to switch the ovaries off at the mains. [It did turn the [pain]{S pain improved} off]{O benefit; goserelin}. [It also gave me the [full change of life]{S other_physical fig side_effect} at thirty: [night sweats]{S other_physical side_effect}, [brain fog]{S cognition fig side_effect} so thick that I left my car running outside Boots, and about [three hours' sleep]{S sleep side_effect}]{O side_effect; goserelin}. They only let you have six months. When it ended [the [wires]{S pain fig} were live again by Easter]{O partial; goserelin}.

At that appointment a registrar mentioned a [hysterectomy]{T hysterectomy; declined}. I hadn't got children and hadn't decided about children. I said no thank you, as if he'd offered me a biscuit. My friend Jo had hers last year and is delighted. Good for Jo.

What I have now is a [coil]{T levonorgestrel intrauterine system; ongoing} and a [physio]{T pelvic physiotherapy; ongoing}. [The [Mirena]{T levonorgestrel intrauterine system; ongoing} has [quietened the bleeding]{S other_physical improved} and taken the [pain]{S pain improved} down to four days a month from about fourteen]{O benefit; levonorgestrel intrauterine system}. [No [mood swings]{S mood absent side_effect} on this one, touch wood]{O tolerated; levonorgestrel intrauterine system}. The [physio]{T pelvic physiotherapy; ongoing} is called Bernadette and she taught me that I'd been [clenched like a fist]{S pain fig} since I was thirteen. [After three months with her I could [sit through a film]{S functioning improved}, and, well, the [other matter]{S sexual fig improved} is possible again]{O benefit; pelvic physiotherapy}.

I think of myself as a house with bad wiring. You don't knock it down. You learn which switch not to touch, you keep a torch by the bed, and you find one good electrician. [The lights do [flicker]{S pain fig} still]{O partial; overall}. But I live here.

=== 793-ptsd
title: What the sea does with bottles
genre: essay
layout: plain paragraphs
condition: PTSD
area: mental
english: Canadian
narrator: patient
split: train
overall: improved
round: 2
ledger:
  paroxetine | medication | stopped | no_response | sexual, anhedonia
  lorazepam | medication | stopped | partial
  prazosin | medication | ongoing | response | neurological
  eye movement desensitization and reprocessing | psychotherapy | stopped | worse
  MDMA-assisted therapy | drug_assisted_therapy | stopped | response | pain, gastrointestinal, mood
  stellate ganglion block | procedure | not_tried | unknown
  cold water swimming | lifestyle | ongoing | response
---
I was a paramedic for fourteen years on the north shore. I won't describe the call. Everyone wants the call. I'll say there was a child seat, and that afterwards I cleaned the rig and drove home and made chili.

It took eight months to arrive. First I [couldn't stand the smell of gasoline]{S anxiety}, so my wife filled the car. Then I [slept with the light on]{S sleep}. Then I [wasn't sleeping]{S sleep}, I was lying there [on guard]{S anxiety fig}, and at three the [film started]{S anxiety fig} and I'd be [soaked in sweat]{S other_physical} and out in the yard in my underwear. I [yelled at my kids]{S anger} over cereal. I [quit hockey]{S functioning}. My wife said it was like living with a [locked door]{S functioning fig}. The word on the form was [PTSD]{S diagnosis clin}.

The first doctor put me on [Paxil]{T paroxetine; stopped}. I know guys in the service who say [Paxil]{T paroxetine (medication); other} saved their marriage. [A year of it did nothing for me]{O no_benefit; paroxetine}, [unless you count [no libido]{S sexual clin side_effect} and the sense of being [wrapped in insulation]{S anhedonia fig side_effect}]{O side_effect; paroxetine}. [The [nightmares]{S sleep} came right through the wrapping]{O no_benefit; paroxetine}. I weaned off it over one winter. [Got the [brain zaps]{S neurological fig withdrawal}, got the [crying jags]{S mood withdrawal}, got through it]{O withdrawal; paroxetine}.

I had [Ativan]{T lorazepam; stopped} for the bad nights. [It worked for four hours and then it wore off and the [film]{S anxiety fig} picked up where it had left]{O partial; lorazepam}. My brother, who has his own [trouble with pills]{S substance_use other}, counted my bottle one day and looked at me, and I handed it over.

Then [prazosin]{T prazosin; ongoing; frequency=at bedtime}, an old [blood pressure drug]{T prazosin; ongoing}, at bedtime. Nobody had much faith in it. [I stood up too fast the first week and [greyed out]{S neurological fig side_effect} against the fridge]{O side_effect; prazosin; neutral}. But [inside of a month the [nightmares]{S sleep improved} had gone from seven a week to one]{O benefit; prazosin}. [I woke up one day and it was light out, just ordinary light, and I lay there feeling [robbed and grateful]{S mood improved}]{O benefit; prazosin}.

The days were still the days. A psychologist in town did [EMDR]{T eye movement desensitization and reprocessing; stopped; sessions=five}, five sessions of following her fingers. It's a good therapy, the evidence is solid, it helps a lot of people. [For me it was like [opening a hydrant in a closet]{S anxiety fig}]{O worsening; eye movement desensitization and reprocessing}. [I'd have [flashbacks]{S anxiety clin worsened} in the parking lot for an hour after, and by the fifth one I was [thinking about the bridge]{S suicidality}]{O worsening; eye movement desensitization and reprocessing}. We agreed to quit.

Someone at the union office knew about a trial. It was [MDMA with two therapists]{T MDMA-assisted therapy; planned}, three long days a month apart, plus talking in between. I had carried kids out of raves. I'd told them what that stuff does. I was on the waiting list for seven months, and during it a pain doctor offered a [stellate ganglion block]{T stellate ganglion block; not_tried}, a needle in the neck, but workers' comp wouldn't pay.

I can only tell you what happened. The first [session]{T MDMA-assisted therapy; stopped; sessions=three} I lay under a weighted blanket and nothing came for an hour. Then the call came, all of it, the whole two minutes, but I was sitting beside it, the way you'd sit by a kid with fever. [It wasn't a [high]{S mania_psychosis absent side_effect}]{O tolerated; MDMA-assisted therapy}. I've never been so sober. [I saw that my [hands had done everything right]{S hopelessness improved}]{O benefit; MDMA-assisted therapy}.

[The second day after I had a [jaw like a bear trap]{S pain fig side_effect}, some [nausea]{S gastrointestinal clin side_effect}, and a [crash]{S mood fig side_effect} that lasted till Thursday]{O side_effect; MDMA-assisted therapy; neutral}. I did all three and it was over by June.

[The sea takes a broken bottle and gives back something you can put in your pocket, and that's the nearest I've come to saying what it did]{O benefit; MDMA-assisted therapy}. [I [pumped my own gas]{S anxiety improved} in July]{O benefit; MDMA-assisted therapy}. [I [sat through a school concert]{S functioning improved} with my back to the door]{O benefit; MDMA-assisted therapy}. At the last interview [the score put me below the line for a diagnosis]{O benefit; MDMA-assisted therapy}.

That was three years ago. I [go in the ocean]{T cold water swimming; ongoing; frequency=most mornings} now, in the cold, most mornings, with four retired nurses who don't ask. [Whatever's left of the day's [static]{S anxiety fig} goes out with the first breath]{O benefit; cold water swimming}. I still take the little [capsule]{T prazosin; ongoing} at night. I don't drive ambulance. I teach first aid to teenagers, and when one of them asks about the worst thing I ever saw, I say, good question, and I show them how to hold a head.

=== 794-ulcerative-colitis
title: Mapping the toilets of Dublin
genre: essay
layout: titled sections
condition: ulcerative colitis
area: general
english: Irish
narrator: patient
split: train
overall: improved
round: 2
ledger:
  mesalazine | medication | tried | partial
  prednisolone | medication | stopped | mixed | sleep, other_physical, anger
  infliximab | medication | stopped | partial | energy
  vedolizumab | medication | tried | no_response
  probiotics | supplement | stopped | no_response
  hypnotherapy | psychotherapy | planned | unknown
  ileostomy | procedure | ongoing | response | other_physical, mood
  tofacitinib | medication | declined | unknown
---
**The map**

I could draw you a map of Dublin with nothing on it but toilets. The Ilac Centre, second floor. The good one in the National Library. The burger place on the quays where the code was 1916, God forgive them. From twenty-two to thirty-one that was the only city I lived in, and I was always [ninety seconds from disgrace]{S gastrointestinal fig}.

[Ulcerative colitis]{S diagnosis clin} is your [own army firing on your own town]{S gastrointestinal fig general}. There's [blood]{S gastrointestinal general}, there's [urgency]{S gastrointestinal clin general}, and there's a [tiredness]{S energy general} that they don't put on the leaflet. I was going [twenty times a day]{S gastrointestinal}. I [slept in the bath]{S functioning} once because it was nearer.

**The tablets**

[Mesalazine]{T mesalazine; tried} first, [horse tablets]{T mesalazine; tried; frequency=four of them a day}, four of them a day. [They held the line for about a year, and then they didn't]{O partial; mesalazine}.

Then came the [steroids]{T prednisolone; stopped; dose=Forty milligrams}. Forty milligrams of [pred]{T prednisolone; stopped; dose=Forty milligrams} is a brass band marching in. [Within the week the [blood had stopped]{S gastrointestinal improved}, and I [ate a curry]{S functioning improved}]{O benefit; prednisolone}. [Within the month I'd a [face like a full moon]{S other_physical fig side_effect}, I was [hoovering at 4 am]{S sleep side_effect} and I'd [reduced my sister to tears]{S anger side_effect} over a borrowed phone charger]{O side_effect; prednisolone}. Every time I tapered down below ten, [the [army]{S gastrointestinal fig} regrouped]{O partial; prednisolone}. We did that dance five times in all. A nurse told me you can't stay on it, it [eats your bones]{S other_physical fig general possible side_effect}, so that was the last of that.

My aunt brought [probiotics]{T probiotics; stopped}. She has [IBS]{S diagnosis clin other} and swears by them. [They were a nice yoghurt]{O no_benefit; probiotics}. I let them go off in the fridge.

**The chair**

For three years I'd a chair by a window in St Vincent's, every eight weeks, and a bag of [infliximab]{T infliximab; stopped; frequency=every eight weeks} the price of a small car. There was a man called Podge beside me who was getting the [same bag]{T infliximab (medication); other} for his [psoriasis]{S diagnosis plain other} and came out in time like a peeled egg. [And me, by the second [infusion]{T infliximab; stopped} I [threw away the map]{S functioning improved}]{O benefit; infliximab}. [I [went to Croatia]{S functioning improved}]{O benefit; infliximab}. [I [kissed a man on a boat]{S functioning improved} without once looking for the door]{O benefit; infliximab}. [The day after each one I was [wrecked]{S energy fig side_effect}, but that was nothing]{O side_effect; infliximab; neutral}.

Then I made antibodies to it. It's common enough, they said; the body learns the trick. [In the third winter it stopped working and the [bleeding]{S gastrointestinal worsened} came back]{O no_benefit; infliximab}, and they took me off. [Vedolizumab]{T vedolizumab; tried; duration=five months} for five months. [I got the chair and the window and no good of it]{O no_benefit; vedolizumab}. They'd a new tablet, [tofacitinib]{T tofacitinib; declined}, and a list of warnings with it, possible [clots]{S other_physical general possible side_effect}, possible [shingles]{S other_physical general possible side_effect}, and I'd had enough of being a battlefield. There was talk of [gut hypnosis]{T hypnotherapy; planned} too and I may still do it, for the [fear]{S anxiety}.

**The bag**

I said the word myself in the end. [Surgery]{T ileostomy; planned}. The consultant looked relieved, like a man who's been waiting for you to notice your own house is on fire.

They [took out the colon]{T ileostomy; ongoing} in one go and gave me a [stoma]{T ileostomy; ongoing}. I'd been dreading it since I was twenty-two. I had thought of it as the end of the road, the thing behind the last door. [I [cried]{S mood side_effect} for two weeks and I wouldn't look down]{O side_effect; ileostomy}. The stoma nurse, Carmel, said, "He'll be grand, give him a name," so he's called Bosco.

[In the first summer the [skin around him was raw as mince]{S other_physical fig side_effect}]{O side_effect; ileostomy}. [Carmel got me a different ring and that cleared]{O tolerated; ileostomy}.

And then. [I'm after [walking the length of the Royal Canal]{S functioning improved}]{O benefit; ileostomy}. [I [sat in the middle of a row]{S functioning improved} at the Abbey, in the middle, with six pairs of knees on either side of me]{O benefit; ileostomy}. [No [pain]{S pain absent}, no [blood]{S gastrointestinal absent}, [no map]{S functioning fig improved}]{O benefit; ileostomy}. [The war is over because the town isn't there any more]{O benefit; ileostomy}, and I won't pretend I don't miss the town now and then. But I found out that there's a whole city. There's a lighthouse at the end of the Bull Wall. You can walk out to it, and sit, and stay as long as you like.

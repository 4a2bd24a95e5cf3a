=== 1890-persistent-depression
title: I think I've had every antidepressant in the BNF
genre: forum
layout: long post with replies
condition: persistent depressive disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  dosulepin | medication | stopped | partial | gastrointestinal, energy
  fluoxetine | medication | stopped | no_response
  citalopram | medication | stopped | no_response
  St John's wort | supplement | stopped | partial | other_physical
  counselling | psychotherapy | tried | no_response
  antihypertensives | medication | tried | unknown
  venlafaxine | medication | stopped | mixed | anhedonia, other_physical
  mindfulness course | mind_body | tried | worse
  behavioural activation | psychotherapy | tried | response
  running | lifestyle | stopped | partial | other_physical
  vortioxetine | medication | ongoing | partial | gastrointestinal
  Shed Heads | support | ongoing | response
  bupropion | medication | not_tried | unknown
  pramipexole | medication | planned | unknown
  phenelzine | medication | declined | unknown
---
Gannet61
13 Nov, 19:20

A lady on another thread asked me what I'd taken and I realised I couldn't do it in a comment. So this is a post. Get a brew.

I was a postman for 34 years, took my pension early. [Low]{S mood} since I was about seventeen. Not always [in bits]{S mood fig absent}, I want to say that, I [never missed a round]{S functioning absent} because of it. Just [grey]{S mood fig}, and then every few years a [hole]{S mood fig}. They call it [dysthymia]{S diagnosis clin}, or did.

First was [Prothiaden]{T dosulepin; stopped} in 1986, you won't get that now. I was on it three years. [I [slept]{S sleep improved}, I courted my wife]{O benefit; dosulepin}. [It made my [mouth dry]{S gastrointestinal side_effect} enough that I couldn't lick an envelope and I [walked the round in treacle]{S energy fig side_effect}]{O side_effect; dosulepin}. [I'd put it at a half]{O partial; dosulepin}. Our new doctor didn't like it on safety grounds, so off I came.

[Prozac]{T fluoxetine; stopped} next, when it was in all the papers. Everybody was supposed to be turned into somebody else. [A year on I was exactly the same fellow, down to the [Sunday afternoons]{S mood}]{O no_benefit; fluoxetine}. Packed that in. Then [citalopram]{T citalopram; stopped}, 20, 40, 60 as you could in those days, and [you could have swapped it for Smarties]{O no_benefit; citalopram}. Packed that in as well.

In between doctors I took [St John's Wort]{T St John's wort; stopped} out of Holland and Barrett. [Do you know, that was no worse than the rest of them, maybe a shade better]{O partial; St John's wort}. [I came up in [red blotches]{S other_physical side_effect} on the round in June]{O side_effect; St John's wort}. The chemist told me to stop when they put me on the [blood pressure tablet]{T antihypertensives; tried}.

[Counselling]{T counselling; tried; sessions=eight}, eight of them, in a room above a bank. [He nodded very nicely. I can't recall one thing that was different after]{O no_benefit; counselling}.

The big one was 2009. My mother had died and the [hole]{S mood fig} came and stayed. [Efexor]{T venlafaxine; stopped; dose=225}, 225. [In about five weeks I was [back on the bike]{S functioning improved} and I was [not thinking of the railway bridge]{S suicidality improved}]{O benefit; venlafaxine}. I say that plainly because [it probably saved me]{O benefit; venlafaxine}. [But it took the lot. I [didn't mind anything]{S anhedonia side_effect}, not my daughter getting married, not Leeds going down]{O side_effect; venlafaxine}. [[Sweat]{S other_physical side_effect} dripping off my nose in January]{O side_effect; venlafaxine}. Nine years I had of it. Would I call it good? [It was good and it was bad, and by the end I think more bad]{O partial; venlafaxine}. I got off in 2018 by counting the beads in the capsules. [Five months of [electric shocks]{S neurological fig withdrawal} and [shouting at the telly]{S anger withdrawal}]{O withdrawal; venlafaxine}.

While I was coming off, a nurse sent me on a [mindfulness course]{T mindfulness course; tried; duration=eight weeks}, eight weeks. I know it suits a lot of people. [Sitting there with nothing but my own head made me [worse]{S mood worsened}, I was [in tears]{S mood worsened} on the mat]{O worsening; mindfulness course}. [What did do me good, and it surprised me, was the lass who came after]{O benefit; behavioural activation}. Charts. [Behavioural activation]{T behavioural activation; tried}, that's it. You fill in what you did and how it felt. [I [took up the bread]{S anhedonia improved} again through that, [rang my brother]{S functioning improved} after four years]{O benefit; behavioural activation}.

I [ran]{T running; stopped} for two years as well, Couch to 5K and on to ten. [It held me up while I did it]{O benefit; running}. [[Knee went]{S other_physical side_effect}]{O side_effect; running}, doctor said no more, [and inside a month I was [sliding]{S mood fig withdrawal}]{O withdrawal; running}.

Where I am now. [Vortioxetine]{T vortioxetine; ongoing; dose=20; frequency=every breakfast}, 20, every breakfast. [I [felt sick]{S gastrointestinal side_effect} till Whitsun]{O side_effect; vortioxetine} [and that has gone]{O tolerated; vortioxetine}. [It's lifted the floor by a step or two, I wouldn't say more]{O partial; vortioxetine}. And Thursdays I'm at [Shed Heads]{T Shed Heads; ongoing; frequency=Thursdays}, eleven old lads and one bandsaw. [I [look forward]{S anhedonia improved} to Thursday. I [had not looked forward]{S anhedonia} to a day of the week since I was a boy]{O benefit; Shed Heads}.

[So put it all together: [fewer holes]{S mood fig improved}, [still grey]{S mood fig}]{O partial; overall}.

The psychiatrist wrote to my GP about [pramipexole]{T pramipexole; planned}, which I gather is for [Parkinson's]{S diagnosis clin general}. I see her on the 2nd. He once wanted me to have [Nardil]{T phenelzine; declined} and I said not with my love of cheddar.

Replies (3)

Wendy_T: I was given [pramipexole]{T pramipexole; other} by the clinic in Oxford. Up slowly, very slowly. It got me [interested in things]{S anhedonia improved other} after years. Watch the spending, I bought a caravan. ([Gambling]{S other possible general side_effect} and that sort of thing is in the leaflet.)

Col: Funny, [mindfulness]{T mindfulness (mind_body); other} is the only thing that's kept me [off the drink]{S substance_use improved other}. Shows you. Did you never have [bupropion]{T bupropion; not_tried}? They use it in America.

Gannet61: No, Col, I asked and was told it's only for smoking over here. Wendy, noted about the caravan.

=== 1891-restless-legs
title: RLS: augmentation on pramipexole, what's next?
genre: forum
layout: thread with replies
condition: restless legs syndrome
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  quinine | medication | tried | no_response
  magnesium spray | supplement | tried | no_response | other_physical
  soap in the bed | other | tried | no_response
  ropinirole | medication | stopped | partial | gastrointestinal
  pramipexole | medication | stopped | worse | sleep, other
  gabapentin | medication | ongoing | partial | neurological, appetite_weight
  iron infusion | medication | tried | partial | pain
  cold bath | other | ongoing | partial
  cetirizine | medication | stopped | worse
  buprenorphine | medication | planned | unknown
  oxycodone naloxone | medication | declined | unknown
---
Posted 4 days ago by Ridgeback

Hello fellow walkers of the landing. 66, retired drayman. [RLS]{S diagnosis clin} for two decades, my mother had it ("[the fidgets]{S neurological other fig}"). I'm off the [pramipexole]{T pramipexole; stopped} at last and wondering what comes after, so I'll set down the lot.

[Quinine]{T quinine; tried} from the old doctor: [no effect whatever]{O no_benefit; quinine}. [Soap in the bed]{T soap in the bed; tried}, yes I did, Imperial Leather: [none, and it sticks to you]{O no_benefit; soap in the bed}. [Magnesium spray]{T magnesium spray; tried}: [[stings]{S other_physical side_effect}]{O side_effect; magnesium spray}, [does nothing]{O no_benefit; magnesium spray}.

[Ropinirole]{T ropinirole; stopped}, 2009. [I [felt sick]{S gastrointestinal side_effect} the first fortnight]{O side_effect; ropinirole}. [Then four wonderful years, [in bed at eleven and there at seven]{S sleep improved}]{O benefit; ropinirole}. [It wore thin]{O partial; ropinirole} and the doctor swapped me to [pramipexole]{T pramipexole; stopped}.

I wish he hadn't. [For the first few months I was [quiet]{S neurological improved fig}]{O benefit; pramipexole}. [Then it started at teatime, then at lunch, then [in my arms]{S neurological worsened}, which it had never done before]{O worsening; pramipexole}. [Each time they gave me more, and each time it got worse again]{O worsening; pramipexole}. That's augmentation, and I'd have been glad of the word. [I was [asleep at the wheel]{S sleep side_effect} twice and I [put four thousand pounds on horses]{S other side_effect}]{O side_effect; pramipexole}. I've never been a betting man. Came off over eleven weeks last winter with no help bar this forum. [Ten nights with [no sleep]{S sleep withdrawal} at all, [legs like a bag of ferrets]{S neurological fig withdrawal}]{O withdrawal; pramipexole}. [It was the worst thing I've ever put in my mouth]{O worsening; pramipexole} and it was prescribed.

Also, stopping [hayfever tablets]{T cetirizine; stopped}! [Two of those [Piriteze]{T cetirizine; stopped} and I'd be [up till four]{S sleep worsened}, [legs]{S neurological worsened} twice as bad]{O worsening; cetirizine}.

[Iron by drip]{T iron infusion; tried}, ferritin was 31. [[Aching]{S pain side_effect} the day after]{O side_effect; iron infusion}. [About six weeks later it eased by a third perhaps]{O partial; iron infusion}. [Gabapentin]{T gabapentin; ongoing; dose=900; frequency=at night}, 900 at night, what I'm on. [I get [four or five hours]{S sleep improved}]{O partial; gabapentin}. [[Unsteady]{S neurological side_effect} if I get up, [trousers tight]{S appetite_weight side_effect}]{O side_effect; gabapentin}. [Cold bath]{T cold bath; ongoing; frequency=before bed} to the knee before bed, [buys me half an hour]{O partial; cold bath}.

[Taking it altogether I'm better than I was on the [prami]{T pramipexole; stopped} and nowhere near where I was in 2010]{O partial; overall}.

Neurologist has offered [Targinact]{T oxycodone naloxone; declined}, which I turned down because of my brother. She also wrote [buprenorphine]{T buprenorphine; planned} with a question mark. Has anybody had it?

Posted 4 days ago by sheila_walks
Yes! [Buprenorphine]{T buprenorphine; other; dose=0.4mg} 0.4mg under the tongue. First night. FIRST NIGHT. [Legs]{S neurological improved other} still as stones. [Constipation]{S gastrointestinal other side_effect} is a trial, and a bit [itchy]{S other_physical other side_effect}. I was on [pram]{T pramipexole; other} too, it was the [shopping channel]{S other other side_effect fig} in my case.

Posted 3 days ago by Anon
Careful, [opioids]{T opioids (medication); general} are [addictive]{S substance_use possible general side_effect}.

Posted 3 days ago by sheila_walks
So is being [awake for a week]{S sleep other}, Anon.

Posted 3 days ago by Ridgeback
Ha. Right, I shall ask her to rub out the question mark.

=== 1892-pmdd
title: yaz / prozac / neither??
genre: forum
layout: short thread
condition: premenstrual dysphoric disorder
area: mental
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  evening primrose oil | supplement | tried | no_response
  drospirenone ethinylestradiol | medication | stopped | worse | pain, sexual
  fluoxetine | medication | ongoing | partial | sleep
  cycle app | other | ongoing | response
  calcium | supplement | ongoing | unknown
  leuprolide | medication | planned | unknown
  oophorectomy | procedure | planned | unknown
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
---
**loonie_toonie** \[OP\]

So 27, barista, [PMDD]{S diagnosis clin} confirmed w/ two months of charting. Ten days out of every month I am a [monster]{S anger fig} and then I [cry about being a monster]{S mood} and then I get my period and its like nothing happened.

[evening primrose]{T evening primrose oil; tried}: lol ([no]{O no_benefit; evening primrose oil})

[Yaz]{T drospirenone ethinylestradiol; stopped; duration=four packs}, four packs. They SAY it's the one for this. [I went from ten bad days to all of them]{O worsening; drospirenone ethinylestradiol}. [[Hopeless]{S hopelessness worsened} in the middle of the month where I'm normally fine]{O worsening; drospirenone ethinylestradiol}. [[sore boobs]{S pain side_effect}, [no sex drive]{S sexual side_effect}]{O side_effect; drospirenone ethinylestradiol}. quit it in the middle of a pack.

[Prozac]{T fluoxetine; ongoing; dose=20; frequency=days 14 to 28} 20 but only days 14 to 28. It's weird you can do that. [[Rage]{S anger improved} is like 60% down, I [haven't thrown a cup]{S anger improved} since July]{O benefit; fluoxetine}. [The [hating myself]{S hopelessness} part, no change]{O no_benefit; fluoxetine}. [[insomnia]{S sleep clin side_effect} the first two nights each time]{O side_effect; fluoxetine}. I was scared of [brain zaps]{S neurological possible fig withdrawal} going on and off but [nope]{O tolerated; fluoxetine}.

My [app]{T cycle app; ongoing} (red days = nobody asks me anything big). [My boyfriend and I have not [broken up]{S functioning improved} once since we got it]{O benefit; cycle app}

[calcium]{T calcium; ongoing}, idk, taking it

gyne said next would be [Lupron]{T leuprolide; planned} as a test and if that helps then [ovaries out]{T oophorectomy; planned}?? at 27??? pls talk to me

**bea_in_moncton**
I had the [surgery]{T oophorectomy; other} at 41 after a year of [Lupron]{T leuprolide; other}. [Hot flashes]{S other_physical other side_effect} on the [shot]{T leuprolide; other} were brutal and I needed [estrogen]{T oestrogen (medication); other} added. But for the first time since 12 I had no [bad week]{S mood fig improved other}. No one's going to take them out tomorrow. It's a test.

**trillium**
[CBT]{T cognitive behavioural therapy; not_tried}? [full time prozac]{T fluoxetine (medication); general} instead of half?

**loonie_toonie** \[OP\]
never had [CBT]{T cognitive behavioural therapy; not_tried}, not covered. full time she said maybe if [Lupron]{T leuprolide; planned} gets denied. ok. its a test. ok. [honestly id give this year a 6, last year was a 3]{O benefit; overall}

=== 1893-schizophrenia
title: Going on clozapine?? my list
genre: forum
layout: thread with replies
condition: schizophrenia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  risperidone | medication | stopped | mixed | other_physical, neurological
  olanzapine | medication | stopped | partial | appetite_weight, sleep, other_physical
  aripiprazole | medication | stopped | worse | anxiety
  hospital admission | care_setting | stopped | partial
  paliperidone | medication | ongoing | partial | pain, energy
  procyclidine | medication | ongoing | response | gastrointestinal
  cognitive behavioural therapy for psychosis | psychotherapy | tried | no_response
  Hearing Voices group | support | ongoing | response
  headphones | other | ongoing | partial
  clozapine | medication | planned | unknown
  family therapy | psychotherapy | declined | unknown
---
Kestrel_88 (member since 2020)

Alright. I'm 36, live in supported housing, [schizophrenia]{S diagnosis clin} since uni. CPN wants me to think about [clozapine]{T clozapine; planned}. I said I'd ask on here first as you lot don't get paid.

What I've had, with my verdict:

- [Risperidone]{T risperidone; stopped; dose=6mg; duration=4 years} 6mg 4 years. [[Voices]{S mania_psychosis improved} went down to a mumble and I stopped [thinking the bus drivers were in on it]{S mania_psychosis improved}]{O benefit; risperidone}. [I also [leaked milk]{S other_physical side_effect}, as a bloke, and [walked like Frankenstein]{S neurological fig side_effect}]{O side_effect; risperidone}. [Good drug bad drug]{O partial; risperidone}. Stopped by the new doctor.
- [Olanzapine]{T olanzapine; stopped}. [[Calm]{S anxiety improved}]{O benefit; olanzapine}. [[6 stone]{S appetite_weight side_effect}. [Slept my twenties]{S sleep fig side_effect}]{O side_effect; olanzapine}. [[Voices]{S mania_psychosis} about the same as on the [risp]{T risperidone; stopped}]{O partial; olanzapine}. [Stopped because of the [sugar]{S other_physical side_effect}]{O side_effect; olanzapine}.
- [Abilify]{T aripiprazole; stopped; duration=5 weeks} 5 weeks. [[Pacing]{S anxiety side_effect} the corridor till my feet bled]{O side_effect; aripiprazole}. [[Voices]{S mania_psychosis worsened} louder and new ones, a woman]{O worsening; aripiprazole}. Ended up [sectioned]{T hospital admission; stopped; duration=seven weeks}, seven weeks on the ward. [Came out [less scared]{S anxiety improved}, not well]{O partial; hospital admission}.
- The [depot]{T paliperidone; ongoing; frequency=monthly}, [Xeplion]{T paliperidone; ongoing; frequency=monthly}, monthly, in the arm. On it four years. [It keeps the [plots]{S mania_psychosis fig improved} away]{O benefit; paliperidone}. [Doesn't do a thing for the [woman]{S mania_psychosis fig}]{O no_benefit; paliperidone}. [[Sore arm]{S pain side_effect}, [no get up and go]{S energy fig side_effect}]{O side_effect; paliperidone}.
- [Procyclidine]{T procyclidine; ongoing} for the [stiffness]{S neurological side_effect}. [Sorts it]{O benefit; procyclidine}, [[mouth like sand]{S gastrointestinal fig side_effect}]{O side_effect; procyclidine}.
- [CBT for voices]{T cognitive behavioural therapy for psychosis; tried; sessions=16}, 16 with a trainee. [She said argue with them. I'd already tried arguing with them. Nothing gained]{O no_benefit; cognitive behavioural therapy for psychosis}.
- [Hearing Voices group]{T Hearing Voices group; ongoing; frequency=every other Weds}, every other Weds at the library. [Didn't make them go but I'm not [ashamed]{S hopelessness improved} any more, which is worth more]{O benefit; Hearing Voices group}.
- [Big headphones]{T headphones; ongoing} + cricket commentary. [[Drowns her]{S mania_psychosis fig improved} for as long as the batteries last]{O partial; headphones}.

They offered [family therapy]{T family therapy; declined}, I don't have that kind of family.

Total: [I [go to the shop]{S functioning improved}, I've [a mate]{S functioning improved}, I've the cat. [She still talks]{S mania_psychosis fig}]{O partial; overall}.

Fair play if you only read that bit. So, the [cloz]{T clozapine; planned}?

tomato_soup
10 yrs on [clozapine]{T clozapine; other}. My [voices]{S mania_psychosis improved other} went from 24/7 to bad days only. [Drool]{S gastrointestinal other side_effect} on the pillow, and I've to [go every day or I'm in trouble]{S gastrointestinal other side_effect fig}. Blood test weekly at first. I [work in a garden centre]{S functioning improved other} now.

Orla
My son's been on it since spring and nobody's told him it [can slow the bowel]{S gastrointestinal possible general side_effect}. Ask for a [laxative]{T laxatives (medication); general} from day one. He's [laughing at the telly]{S mood improved other} again, with it rather than at it.

Kestrel_88
Cheers. Told CPN yes in principle, after the cricket.

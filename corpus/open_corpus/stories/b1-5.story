=== 159-bipolar-disorder
title: lithium, maybe 7 maybe 6
genre: review
layout: all lower case, few full stops
condition: bipolar disorder
area: mental
english: second-language English (some grammar errors)
narrator: patient
treatment: lithium
rating: 7
overall: partly_improved
round: 1
ledger:
  lithium | medication | ongoing | partial | neurological, other_physical, gastrointestinal
  sleeping pills | medication | tried | no_response
---
seven from ten, or maybe six i am not sure how to count this, i am old woman and i take [lithium]{T lithium; ongoing; dose=600; duration=since two years} 600 since two years for the [bipolar]{S diagnosis clin}

first months it was more bad, i must say it, [i was [crying in the kitchen]{S mood worsened} and also [cleaning whole night]{S mania_psychosis worsened}, both in the same week]{O worsening; lithium}, [my [hands shaked so i spill the soup]{S neurological side_effect}, [always thirsty]{S other_physical side_effect}, [stomach like boat]{S gastrointestinal fig side_effect}]{O side_effect; lithium}, i want to throw it but my daughter she hide the bin

then slowly, i think in the fourth month, [i am [not so up and not so down]{S mood improved}]{O benefit; lithium}, [my neighbour say i [talk now in normal speed]{S mania_psychosis improved}]{O benefit; lithium}

only the [sleep]{S sleep}.. [still [two hours three hours]{S sleep}, then i sit and look the window]{O no_benefit; lithium}, [[sleeping pill]{T sleeping pills; tried} also nothing]{O no_benefit; sleeping pills}, [the [hands]{S neurological improved side_effect} are better]{O tolerated; lithium} [so perhaps it is good [medicine]{T lithium; ongoing}, i hope i dont speak too early]{O partial; lithium}

=== 066-social-anxiety-disorder
title: Seroxat, thanks for that
genre: review
layout: rating line then text
condition: social anxiety disorder
area: mental
english: British
narrator: patient
treatment: paroxetine
rating: ★★☆☆☆
overall: unknown
round: 1
ledger:
  paroxetine | medication | stopped | no_response | sexual
---
★★☆☆☆

Lowest point, Nando's in Hull, my own hen do, [hiding in a cubicle with my feet up on the seat]{S anxiety} so they'd think it was empty. So yes, [Seroxat]{T paroxetine; stopped; dose=20mg; duration=3 yrs}, 20mg, 3 yrs. Nobody at the surgery thought to mention what happens if the chemist runs out over a bank holiday. I'll tell you. [[Snapping noises behind my eyes]{S neurological fig withdrawal}, [sick in the sink]{S gastrointestinal withdrawal}, [sobbed at the Shipping Forecast]{S mood withdrawal}, [wanted to hit my husband with the airer]{S anger withdrawal}]{O withdrawal; paroxetine}. Took ten months to come off, shaving bits off with a nail file like a convict. Locum called it "discontinuation". Lovely word. Been off 5 wks, I honestly dont know how I am yet. [And for what, [no sex drive]{S sexual side_effect}]{O side_effect; paroxetine} [and a slightly quieter hen do]{O no_benefit; paroxetine}.

=== 321-acne
title: Aldactone at 48
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: acne
area: general
english: Canadian
narrator: patient
treatment: spironolactone
rating: 3.5
overall: partly_improved
round: 1
ledger:
  isotretinoin | medication | not_tried | unknown
  spironolactone | medication | ongoing | partial | other_physical, pain, neurological
---
Reason for taking: [Cystic spots]{S other_physical clin} along the jaw, 6 to 9 active at any time, [perimenopausal]{S other_physical clin}

Side effects: [[Peeing q2h]{S other_physical side_effect}, [tender breasts]{S pain side_effect}, [spotting]{S other_physical clin side_effect}, [woozy]{S neurological side_effect} if I skip lunch, K+ 4.9 (was 4.3)]{O side_effect; spironolactone}

Comments: So there I was at my son's convocation, concealer sliding into my collar. Asked derm for [Accutane]{T isotretinoin; not_tried} next day; Blue Cross wouldnt pay at my age, never got [isotretinoin]{T isotretinoin; not_tried}. [Spironolactone]{T spironolactone; ongoing; dose=25mg} 25mg x 4 wks, 50 x 8, now 100. [Wk 6: no change]{O no_benefit; spironolactone}. [Wk 14: down to 3 [lumps]{S other_physical improved}, one of them stubborn]{O partial; spironolactone}. [Hasnt touched the [back]{S other_physical}]{O no_benefit; spironolactone}. Staying on [Aldactone]{T spironolactone; ongoing} til the 6 month mark and then I'll rerun the count.

=== 228-agoraphobia
title: Remarks for the spring open house
genre: essay
layout: speech
condition: agoraphobia
area: mental
english: American
narrator: patient
overall: unchanged
round: 1
ledger:
  sertraline | medication | tried | no_response
  buspirone | medication | tried | no_response
  hydroxyzine | medication | tried | no_response | energy
  lavender oil | supplement | tried | no_response
  weighted blanket | other | tried | no_response
  cognitive behavioral therapy | psychotherapy | tried | no_response
  virtual reality exposure therapy | psychotherapy | tried | no_response | gastrointestinal
  d-cycloserine | medication | tried | no_response
  venlafaxine | medication | ongoing | partial | other_physical, gastrointestinal
  pindolol | medication | ongoing | partial
  exposure therapy | psychotherapy | ongoing | partial
  support group | support | ongoing | partial
  alprazolam | medication | not_tried | unknown
---
Hi. Um. Can you all hear me? Okay. They said you can hear me, I can't see you, which is the arrangement.

"It's just a door, hon." That's my grandmother. "You went out yesterday." My old boss. "Have you thought about getting a dog?" Everyone. "You seem so normal." My dentist, who makes house calls now, I don't know how I arranged that, I think she was curious. I wrote these down because I was asked to say what it's like, and I don't think I know how to say what it's like, but I know quite well what people say about it.

So. My name is Wren, I'm 28, I'm speaking to you from my living room in Duluth, and I have [agoraphobia]{S diagnosis clin}. I'd sort of hoped to say *had*.

I don't want to stand here, sit here, and tell you a story that goes upward. Marcy asked me for one. I'm sorry, Marcy. What I can do is be accurate.

It began in the fall of 2019, on the skywalk between the parking ramp and my office. I did the payroll for a paper mill. About halfway across my [hands went cold]{S other_physical} and the [floor got very long]{S mania_psychosis fig}, and I thought, [if I keep walking I'll die]{S anxiety}, and if I turn around I'll also die, and a man had to walk me back by the sleeve. I never found out his name. After that it was the skywalk, and then the ramp, then the car. By the next summer I had a [territory of about four rooms and a porch]{S functioning}. It's like being a [chess piece that used to be a rook and wakes up a pawn]{S functioning fig}, except pawns at least go forward. I don't know. I don't play chess.

What it is in the body is, my [heart goes off]{S other_physical}, my [lips buzz]{S neurological}, I [need a bathroom]{S gastrointestinal} immediately, and there's a [certainty]{S anxiety}. People call it [fear]{S anxiety general}. To me it doesn't feel like [fear]{S anxiety}, it feels like information.

All right. What I've had. [Sertraline]{T sertraline; tried}, to 200. [Buspirone]{T buspirone; tried}. [Hydroxyzine]{T hydroxyzine; tried}, which [made me [heavy]{S energy fig side_effect}, and then I was [frightened]{S anxiety} and [heavy]{S energy fig side_effect}]{O side_effect; hydroxyzine}. [Lavender oil]{T lavender oil; tried} in capsules, from my aunt. A [weighted blanket]{T weighted blanket; tried}. Fourteen sessions of [CBT]{T cognitive behavioral therapy; tried; sessions=fourteen} over a laptop with a very decent man in Wisconsin. I don't mean to be unkind about any of these, they help other people, I've met the people. [For me it came to nothing, all of it]{O no_benefit; sertraline, buspirone, hydroxyzine, lavender oil, weighted blanket, cognitive behavioral therapy}. There's a scale, the Mobility Inventory, from one to five, for how much you avoid when you're alone. I was a 4.4. [After all of those I was a 4.4]{O no_benefit; sertraline, buspirone, hydroxyzine, lavender oil, weighted blanket, cognitive behavioral therapy}. They rechecked the arithmetic.

Nobody has given me [Xanax]{T alprazolam; not_tried}, and people always ask, so: no. My mother had [trouble with pills]{S substance_use other} and we agreed I wouldn't.

Then there was the study. I was really… I was hopeful about the study, and I'd like to say that, because it's less embarrassing than pretending I wasn't. It was at the university. They'd bring a headset to your home. It was [virtual reality exposure]{T virtual reality exposure therapy; tried; sessions=eight}: you'd stand in your own hallway and be on a subway platform. Before each session you swallowed a capsule that was either nothing or [D-cycloserine]{T d-cycloserine; tried}, which is, of all things, a [[tuberculosis]{S diagnosis clin general} drug]{T d-cycloserine; tried}. They think that it may help the brain keep what it learns. Eight sessions. [I got [motion sick]{S gastrointestinal side_effect} and threw up on a research assistant named Tyler]{O side_effect; virtual reality exposure therapy}. Tyler was great about it. Afterward they told me that I had been in the group that got the real drug. [4.3]{O no_benefit; virtual reality exposure therapy, d-cycloserine}. [I could take the virtual subway anywhere, and I [couldn't take out my trash]{S functioning}]{O no_benefit; virtual reality exposure therapy, d-cycloserine}.

So that leaves the present. Since last September I'm on [venlafaxine]{T venlafaxine; ongoing; dose=225; started=last September}, 225, and on top of that they've added [pindolol]{T pindolol; ongoing}, which is a [blood pressure pill]{T pindolol; ongoing}, it's not approved for this, it's supposed to speed things up. And at the same time a person named Jo comes on Mondays and does [exposure]{T exposure therapy; ongoing; frequency=Mondays} with me in real life. Three things at once. [In February I [got to the mailbox]{S functioning improved}]{O partial; venlafaxine, pindolol, exposure therapy}. [I [got to the mailbox]{S functioning improved} nine days in a row]{O partial; venlafaxine, pindolol, exposure therapy}, it's at the end of the block, and [I scored a 3.7]{O partial; venlafaxine, pindolol, exposure therapy}, and everyone was so happy, and of course nobody could say if it was Jo, or the [Effexor]{T venlafaxine; ongoing}, or the [pindolol]{T pindolol; ongoing}, or just that it was a really nice February.

And then in March, [I [couldn't]{S functioning worsened} again]{O no_benefit; venlafaxine, pindolol, exposure therapy}. There wasn't a reason. I put on my boots, and the [door was information]{S anxiety fig}. [Last week's number was 4.4]{O no_benefit; overall}.

From the [medicine]{T venlafaxine; ongoing}, [I [sweat at night]{S other_physical side_effect} and my [mouth's dry]{S gastrointestinal side_effect}, that's why I keep stopping to drink]{O side_effect; venlafaxine}. We don't know what's doing what, so we don't know what to take away. I asked my doctor if she'd ever seen somebody stay exactly the same for six years, and she said, "You haven't stayed the same, you've stayed in touch." I thought that was kind. I don't know if it's true.

I should talk about the [group]{T support group; ongoing}, since it's the [group]{T support group; ongoing}'s open house. I come to [Thursdays]{T support group; ongoing; frequency=Thursdays}, on this screen. They prop me up on the coffee urn. Earl had the [same thing]{S anxiety other} for thirty years and now [drives a school van]{S functioning other improved}; he did it with [prayer]{T prayer (support); other} and [Paxil]{T paroxetine (medication); other}, in an order that changes. Denisha [hasn't been west of Grand Avenue]{S functioning other} since the nineties. [The [group]{T support group; ongoing} hasn't gotten me out the door, it isn't that]{O no_benefit; support group}. [What it does is, for ninety minutes a week I'm [not alone]{S functioning improved} in here]{O partial; support group}. It's the one line on my chart that I'd call… I don't know what I'd call it. They save me a chair, and I'm never in it, and nobody puts a coat there.

That's what I'd want you to know, if you're family, or if you're just here for the bars. The lemon ones are Denisha's. Don't say it's just a door. You could maybe say, "How's the door today?"

It's, um. Today it's closed. Thank you. I think I'm supposed to hand you back to Marcy.

=== 264-schizophrenia
title: Amisulpride, my three years
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: schizophrenia
area: mental
english: British
narrator: patient
treatment: amisulpride
rating: 1
overall: worse
round: 1
ledger:
  olanzapine | medication | stopped | unknown | appetite_weight
  amisulpride | medication | ongoing | worse | other_physical, sexual, anxiety, anhedonia
  fish oil | supplement | tried | no_response
  ashwagandha | supplement | tried | worse
---
Why prescribed: [Schizophrenia]{S diagnosis clin} (since 2001)

Unwanted effects: [[milk coming out of my breasts]{S other_physical side_effect} at 48, [periods stopped]{S other_physical side_effect}, [no interest in the other]{S sexual side_effect}, [legs that wont keep still]{S anxiety side_effect}, [drooling]{S other_physical side_effect}, [face like a plate]{S anhedonia fig side_effect}]{O side_effect; amisulpride}

Your experience: Dosette box. That's me, a plastic box with the days on, filled by a girl at Boots who calls me lovey. Used to be on [olanzipine]{T olanzapine; stopped} and [got up to [18 stone]{S appetite_weight side_effect}]{O side_effect; olanzapine}, so they swapped me to [amilsulpride]{T amisulpride; ongoing; dose=400mg} 400mg then 800. [The [voices]{S mania_psychosis worsened} used to be two, there's a [committee]{S mania_psychosis fig worsened} now, and they've learnt my PIN]{O worsening; amisulpride}. Told my CPN, she wrote "some breakthrough". [I've [stopped going to the allotment]{S functioning worsened}, they [talk through the beans]{S mania_psychosis}]{O worsening; amisulpride}. Tried [fish oil]{T fish oil; tried} off the market, [waste of £11]{O no_benefit; fish oil}. Tried [ashwaganda]{T ashwagandha; tried; duration=a fortnight} for a fortnight, [[didnt sleep]{S sleep worsened} and [heard my dead brother]{S mania_psychosis worsened} on top]{O worsening; ashwagandha}. Depot clinic says be patient. I have been a patient, thats the trouble. [Three years and [worse]{S mania_psychosis worsened} than I went in]{O worsening; overall}.

=== 202-schizophrenia
title: Latuda (currently taking)
genre: review
layout: one unbroken paragraph
condition: schizophrenia
area: mental
english: American
narrator: patient
treatment: lurasidone
rating: 4
overall: unchanged
round: 1
ledger:
  risperidone | medication | tried | no_response | other_physical
  haloperidol | medication | tried | no_response | neurological
  ziprasidone | medication | tried | no_response
  niacin | supplement | tried | no_response | other_physical
  glycine | supplement | tried | no_response
  lurasidone | medication | ongoing | no_response | neurological, sleep
---
This morning I swallowed the [Latuda]{T lurasidone; ongoing; dose=80} (80, with 350 calories, you have to eat or it doesnt take) and [25 minutes later my [jaw began to slide to the left]{S neurological side_effect}, a quarter inch maybe, same as every morning, and by ten I was [asleep in the chair]{S sleep side_effect} with the cat]{O side_effect; lurasidone}. I'm 45. The [hum]{S mania_psychosis} started when I was 22, in a dorm in Lubbock, a [hum from inside the wall]{S mania_psychosis} that turned out to [have opinions]{S mania_psychosis fig}. Since then [Risperdal]{T risperidone; tried} ([[breasts]{S other_physical side_effect}]{O side_effect; risperidone}), [Haldol]{T haloperidol; tried} ([[tongue thick, neck locked]{S neurological side_effect}]{O side_effect; haloperidol}), [Geodon]{T ziprasidone; tried}, then [niacin]{T niacin; tried; dose=3 grams} by the spoonful because of a book my uncle had, 3 grams, [[red as a brick and itching]{S other_physical fig side_effect}]{O side_effect; niacin}, then [glycine powder]{T glycine; tried} which is at least sweet. [Not one of them turned it down]{O no_benefit; risperidone, haloperidol, ziprasidone, niacin, glycine}. [Same with this, 14 months, it sits at the same spot over my right ear at the same volume]{O no_benefit; lurasidone}. [[Dont gain weight]{S appetite_weight absent side_effect}, thats where the 4 comes from]{O tolerated; lurasidone}.

=== 291-bipolar-disorder
title: Three out of ten for the new regime, provisional
genre: forum
layout: post with an update weeks later
condition: bipolar disorder
area: mental
english: British
narrator: patient
overall: unknown
round: 1
ledger:
  lithium | medication | stopped | response | other_physical
  sodium valproate | medication | ongoing | unknown | other_physical, neurological, appetite_weight
  warm milky drink | lifestyle | not_tried | unknown
  melatonin | medication | planned | unknown
  zopiclone | medication | declined | unknown
---
Three out of ten so far, and one of those is for the [tablets]{T sodium valproate; ongoing} being a nice lilac.

I'm 79, [bipolar]{S diagnosis clin} since before it was called that. I was on [lithium]{T lithium; stopped; duration=thirty-one years} for thirty-one years and [it did what it said on the tin: no hospitals, no more [buying of ponies]{S mania_psychosis fig improved}]{O benefit; lithium}. [Then in March my [kidneys handed in their notice]{S other_physical fig side_effect} ([eGFR 28]{S other_physical clin side_effect})]{O side_effect; lithium} and the [Priadel]{T lithium; stopped} was stopped. Like losing a rather dull husband. One does notice.

They've put me on [Epilim]{T sodium valproate; ongoing; dose=200 mg}, 200 mg and climbing. [So far: [hair on the pillow]{S other_physical side_effect}, a [wobble when I pour]{S neurological side_effect}, [four pounds on]{S appetite_weight side_effect}]{O side_effect; sodium valproate}. As to [mood]{S mood}, I'm not the person to ask, nobody who's [going up]{S mania_psychosis fig possible} thinks they're [going up]{S mania_psychosis fig general}. What I do know is that I [sleep from eleven to twenty past two]{S sleep}. Then I'm [awake]{S sleep}. I have regrouted the bathroom.

I rang the community team about it. A young man who'd plainly been on a course asked if I'd tried a [warm milky drink]{T warm milky drink; not_tried}. I said I'd tried [lithium]{T lithium; stopped}. He said he would note that. He then asked whether at my age I needed all that much [sleep]{S sleep}. He offered [zopiclone]{T zopiclone; declined}, which I refused, having seen my sister [go down the stairs]{S neurological side_effect other} on it.

Is anybody else in the over-seventies changing horses? What should I watch for?

UPDATE, seven weeks later. Thank you for the replies, and to the lady in Hove for the poem. Saw the consultant at last. [[Hair]{S other_physical improved side_effect} has stopped leaving]{O tolerated; sodium valproate}. [Epilim]{T sodium valproate; ongoing; dose=600} now 600. He wants to try [melatonin]{T melatonin; planned}, chemist hasn't got it in. As for whether I'm well, he looked at my chart, then at me, then at the grouting photographs, and said we'd need to see me in a different season. I shall be here or I shall own a pony.

=== 042-depression
title: Ninety-one pounds of wet sand
genre: essay
layout: essay
condition: depression
area: mental
english: American
narrator: patient
overall: improved
round: 1
ledger:
  SAM-e | supplement | tried | no_response | gastrointestinal
  escitalopram | medication | stopped | partial | anhedonia, sexual
  venlafaxine | medication | ongoing | partial | other_physical
  physical therapy | procedure | tried | response | pain
  exercise program | lifestyle | ongoing | response
  psychotherapy | psychotherapy | ongoing | response
  esketamine | medication | planned | unknown
  vitamin D | supplement | ongoing | unknown
---
My [arms quit]{S energy fig} before I did. I was loading dishwashers at the time, which is to say that I was fifty-four and the manager of an appliance warehouse outside Toledo, and I was one man short and helping out on the dock. I reached for a carton that I'd lifted ten thousand times, and the [arms hung there]{S energy}. They didn't [hurt]{S pain absent}. They just declined. I remember looking down at them the way you look at two employees who've been told something about you.

I thought [stroke]{S diagnosis clin possible}. So did the urgent care. It wasn't a [stroke]{S diagnosis clin absent}, it wasn't my neck, it wasn't [Lyme]{S diagnosis clin absent}, which my sister-in-law had decided on. It took eight months and a nurse practitioner named Lavonne to ask me the other questions. Did I [enjoy]{S anhedonia possible} anything? I said I enjoyed being asked. What time did I [wake up]{S sleep}? [Ten after three]{S sleep}. When had I last [laughed]{S anhedonia}? And I opened my mouth to say *last week*, and I couldn't find one, not in that week or any of the weeks behind it, so I [sat there on the crinkly paper and bawled]{S mood}.

[Major depression]{S diagnosis clin}, she wrote. I asked if she was sure, since I wasn't [sad]{S mood absent}. She said that in men my age it's often the body that files the complaint.

I should say here that I knew what [depression]{S diagnosis clin} looked like, or believed I did, because I'd grown up with it at the table. My father was a tool and die man who every winter [went into the basement]{S functioning other} and every spring came back up, and in between we ate quietly. He never had a name for it and never took a thing for it except [rye]{T alcohol (other); other}. When I was nineteen he had [shock treatments]{T electroconvulsive therapy (neuromodulation); other} at the state hospital, six of them; he came home [cheerful]{S mood other improved} and [couldn't remember the dog]{S cognition side_effect other}. So that was my picture. You sat in the dark, and then they plugged you in. Nobody told me that a person could have it and still run a warehouse at a 98 percent fill rate.

I tried to manage it like freight. First I went to the vitamin store, where a kid with a neck tattoo sold me [Sammy]{T SAM-e; tried}, which I found out later is spelled [SAM-e]{T SAM-e; tried} and costs as much as a car payment. [Six weeks: [gas]{S gastrointestinal side_effect}]{O side_effect; SAM-e}. [That's the whole report]{O no_benefit; SAM-e}. Then Lavonne started me on [Lexipro]{T escitalopram; stopped; dose=10 milligrams}, 10 milligrams and then 20. I want to be fair to it. [Within a month I was [sleeping till five]{S sleep improved}]{O benefit; escitalopram}. [I could [lift a carton]{S energy improved}, if I had to]{O partial; escitalopram}. [But it put a [pane of glass]{S anhedonia fig side_effect} between me and the rest of the kitchen]{O side_effect; escitalopram}, and [as for my marriage, in the sense that you're thinking of, [that went in a drawer]{S sexual fig side_effect}]{O side_effect; escitalopram}. Peg was decent about it. She'd say, "You're here, that's plenty." It wasn't plenty. I saw her face when she thought I'd gone out to the garage.

And [the [arms stayed heavy]{S energy fig}]{O no_benefit; escitalopram}. I weighed it, in my head, on the drive to work. [Ninety-one pounds of wet sand]{S energy fig}, forty-five and a half on a side.

After about a year of that we changed over to [Effexer]{T venlafaxine; ongoing; dose=75}. 75, then 150. [I [sweat]{S other_physical side_effect} like I'm hiding something, and my [blood pressure went up some]{S other_physical side_effect}]{O side_effect; venlafaxine}. [But the [glass]{S anhedonia fig improved side_effect} came down]{O tolerated; venlafaxine}. [I [got mad at a Browns game]{S anhedonia improved}]{O benefit; venlafaxine}. [I was maybe sixty percent, Lavonne and I agreed on sixty]{O partial; venlafaxine}, and she said there was a [nasal spray]{T esketamine; planned} now, [Spravato]{T esketamine; planned}, that you take in a recliner with somebody watching you, for folks who get stuck partway. She put me in for it. I'm still in for it. The prior authorization's been approved, denied, appealed and lost, and the latest is that there's a chair for me in Ann Arbor in January if I still want it. I don't know yet that I do. I like knowing that it's there, like a spare tire.

Because here's what happened while I waited.

I had a shoulder, from thirty years of reaching. In the spring of last year it [froze]{S other_physical fig}, and the insurance, which won't pay for a man's mind without a fight, will pay for his shoulder like a drunk in a bar. Twelve visits of [physical therapy]{T physical therapy; tried; sessions=twelve visits}. The [therapist]{T physical therapy; tried} was a young woman by the name of Carmelita, maybe five foot tall, who'd been a gymnast. She took hold of my arm and moved it around and said, "Who told this arm it was done?" I could've kissed her. I about cried. [It [hurt like the dickens]{S pain fig side_effect} for three weeks]{O side_effect; physical therapy} and then [it [didn't]{S pain improved}]{O benefit; physical therapy}.

When the twelve were up she wouldn't let me go home. She signed me up for a thing in the same building, the [Movement Program]{T exercise program; ongoing; frequency=three mornings a week}, three mornings a week at six. It's meant for heart patients. There's a retired mail carrier, a nun, and a fellow who had half of his lung out. You do the [rowing machine]{T exercise program; ongoing} and the [bands]{T exercise program; ongoing} and a thing where you carry two kettlebells the length of a hallway and back, and that, the carrying, is what did it. I know how that sounds. I'd been hauling the [other load]{S energy fig} for three years with nothing to show. These you could set down. At the end of the hallway there was a strip of green tape, and you got to set them down.

[About the fifth week I noticed that I was [hungry]{S appetite_weight improved}]{O benefit; exercise program}. [Then that I'd been [whistling]{S mood improved}, and not well]{O benefit; exercise program}. [By August the [sand was out of the left arm]{S energy fig improved}, I swear to you the left came first, and by Labor Day the [right]{S energy improved}]{O benefit; exercise program}. [Peg and I have [reopened the drawer]{S sexual fig improved}]{O benefit; overall}. That's all I'll say about it.

I'm not selling anything. The nun goes to the same class that I do, and she says it hasn't done a thing for her except her knees. I still take the [Effexor]{T venlafaxine; ongoing}, and [Vitamin D]{T vitamin D; ongoing} because Lavonne likes a number that she can fix. Every other Monday I see a [counselor]{T psychotherapy; ongoing; frequency=Every other Monday} by the name of Dale, who used to be a Lutheran and now just listens like one. [He's helped me more than I let on to him]{O benefit; psychotherapy}. We talk about the basement. I've come to think my father wasn't hiding down there. I think he was holding something up, and nobody had ever shown him where the tape was.

People at the warehouse want to hear that I'm fixed. I tell them I'm [good]{S mood improved}, and then I go sit in my truck a minute, because being well takes more effort than they'd guess. I'm [tired]{S energy}. It's an honest sort of [tired]{S energy}, the kind that's from doing. [I [wake up at five thirty]{S sleep improved}, and it's my own idea]{O benefit; overall}. I owe thanks to a good many women: a nurse, a gymnast, a nun, a wife. I keep meaning to write them each a card. This is as far as I've gotten.

Tomorrow's a Tuesday. It's two kettlebells, thirty-five pounds apiece, and there's talk of the forties.

=== 1224-ocd
title: What I said to the first-years
genre: essay
layout: speech
condition: OCD
area: mental
english: second language (Polish)
narrator: patient
split: train
overall: improved
round: 4
ledger:
  confession | support | tried | worse | anxiety
  clomipramine | medication | tried | mixed | gastrointestinal, sleep
  fluvoxamine | medication | tried | no_response | gastrointestinal
  hypnosis | psychotherapy | tried | no_response
  psychoanalysis | psychotherapy | tried | no_response
  exposure and response prevention | psychotherapy | stopped | response | gastrointestinal
  tap timer | other | tried | partial
  sertraline | medication | ongoing | response | sexual
  online support group | support | ongoing | unknown
---
Good evening. Thank you that you came, I know there is beer in the other building.

My name is Kasia, I am in third year of civil engineering, and I have [OCD]{S diagnosis clin}. Not the kind where the pencils are nice in a line. I must say this every time, because somebody always says, oh me too, I also like clean desk. I have the kind where I [drive back to look if I killed a man]{S anxiety}. I passed a cyclist, I arrived, I parked, and then the [thought came, you touched him]{S anxiety}. So I [go back]{S anxiety}. There is no cyclist. So maybe he's in the ditch. One time I [went eleven times round]{S anxiety} and my petrol was finished.

It began when I was fourteen. First it was God, then it was gas in the kitchen, then knives, then cars. About one or two people in hundred have it and they wait usually many years before they say something. I waited six.

I will tell you quickly what I did before. My mother took me to priest. I [confessed]{T confession; tried; frequency=each week} each week and then twice a week and then I was standing outside at seven in the morning waiting for him. [This was gasoline, it became [much bigger]{S anxiety fig worsened side_effect}]{O worsening; confession}. He was a good man and he said himself, Kasia, don't come any more, this isn't sin. In Kraków a doctor gave me [Anafranil]{T clomipramine; tried}, it is the old one. [The [thoughts got quieter]{S anxiety fig improved}, that's true]{O benefit; clomipramine}. [But I [slept on every lecture]{S sleep side_effect}, and I [didn't go to toilet for six days]{S gastrointestinal side_effect}]{O side_effect; clomipramine}. Next [fluvoxamine]{T fluvoxamine; tried}, [which for me did only [nausea]{S gastrointestinal clin side_effect}]{O no_benefit; fluvoxamine}. Then came a [hypnosis man]{T hypnosis; tried; sessions=four times} in a very nice flat, four times. Then an [analyst]{T psychoanalysis; tried; duration=one year}, one year, on a couch, she was interested in my grandmother. [With these two I can say that I was [relaxed]{S anxiety improved} one hour in the week and [checking]{S anxiety} the rest]{O no_benefit; hypnosis, psychoanalysis}. My cousin in Gdynia has also this illness, and for her [Anafranil]{T clomipramine (medication); other} was perfect, she takes it still, she has two children. So please do not take from me which tablet is good.

When I came here the student health put me in [ERP]{T exposure and response prevention; stopped}. It is [exposure and response prevention]{T exposure and response prevention; stopped}. I explain. You do the thing that gives you the [fear]{S anxiety general} and then you don't do the thing that takes the [fear]{S anxiety general} away. That is all, it's very simple and very horrible. My therapist was Mr Adeyemi, small, always with cold tea.

In the first week I had to drive past the bus station at five o'clock, when there are the most people, and not look in the mirror after. I did it. [I went home and [vomited]{S gastrointestinal side_effect}]{O side_effect; exposure and response prevention}. I telephoned him to say that I stop. He said, okay, but do you stop after the Thursday or before? I still don't know why this worked.

In week two I had to write on paper, maybe I have killed someone today and I'll never know it. Twenty times in the morning. In week four I must keep the radio off, because I was listening local news for accidents. He gave me also [small clicker thing]{T tap timer; tried}, I don't know what it's called in English. You tap when you want to check, and it counts how many seconds you waited. [It helped a little bit, mostly I like numbers]{O partial; tap timer}.

At the same time the doctor started with [sertraline]{T sertraline; ongoing; dose=200}, up to 200 slowly. I tell you honestly that [I don't want to say here what it does to a [love life]{S sexual fig side_effect}]{O side_effect; sertraline}. It is not nothing. But he said the two together are stronger than one alone, there is research, and I'm an engineer, so okay, two supports.

[Week six was bad]{O worsening; overall}. My flatmate Robyn had a small crash, nobody was hurt, but [I was [checking her car]{S anxiety worsened} also then]{O worsening; overall}. Week seven the same. I thought, [it's [finished]{S hopelessness}, I'm again at zero]{O no_benefit; exposure and response prevention, sertraline}.

And then I can't tell you which day. It was after Easter. I came in my room and I put the kettle on, and I understood that [I had [driven from Leeds, all the way, and I was thinking about cheese]{S anxiety improved}]{O benefit; exposure and response prevention, sertraline}. There was a whole motorway, and I was thinking about cheese. I sat on the bed and I laughed. [In the last session we did the test with the points again, it was thirty-one in the beginning and it was nine]{O benefit; exposure and response prevention, sertraline}.

Now questions that everybody has. [Is it gone? No]{O partial; overall}. [In the exam time it [comes a little]{S anxiety}, I go one time back, sometimes]{O partial; overall}. Mr Adeyemi has said that this will be, and I have the paper with what to do. In November I forgot the [tablets]{T sertraline; ongoing} at home in Poland for one week and [I had [electricity in the head]{S neurological fig withdrawal} and I was [crying by the advertisement for a bank]{S mood withdrawal}]{O withdrawal; sertraline}. So these I take still. On Sunday evenings I write in an [online group]{T online support group; ongoing; frequency=Sunday evenings} with people from six countries.

Somebody asked me last year, was it not dangerous, were you [suicidal]{S suicidality absent}. I was not. I was only very, very [tired of me]{S hopelessness fig}.

The student health is on the second floor, behind the dentist. You ring, it takes about five weeks. Thank you. Now is beer.

=== 1225-atopic-eczema
title: Skin, continued
genre: essay
layout: blog post with headings
condition: eczema
area: general
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  emollients | medication | ongoing | partial
  hydrocortisone | medication | tried | no_response
  betamethasone cream | medication | stopped | worse | other_physical
  ciclosporin | medication | stopped | mixed | other_physical, neurological
  methotrexate | medication | tried | no_response | gastrointestinal, energy
  phototherapy | procedure | tried | partial
  bleach baths | procedure | tried | no_response
  dairy-free diet | lifestyle | tried | no_response | appetite_weight
  evening primrose oil | supplement | tried | no_response
  Chinese herbal tea | supplement | tried | no_response
  wet wraps | procedure | tried | partial
  habit reversal | psychotherapy | tried | partial
  dupilumab | medication | ongoing | response | other_physical, pain
  eye drops | medication | ongoing | unknown
  tralokinumab | medication | planned | unknown
---
The year of gloves

Some of you have been reading since the beginning, when this blog was about sourdough. Hello to both of you. For everyone else: I'm thirty-eight, I'm a piano tuner, and since I was about four months old I've had [eczema]{S diagnosis}. [Severe atopic]{S diagnosis clin}, on the letters. My mother sewed mittens onto my vests.

This is a post about the past year, but it won't make sense without the shelf.

The shelf

Everybody with [eczema]{S diagnosis general} has a shelf. Mine has, from left to right, seven tubs of [grease]{T emollients; ongoing}, which [keep the worst [cracks]{S other_physical improved} closed]{O partial; emollients} and [do nothing for the [itch]{S other_physical}]{O no_benefit; emollients}. [[Hydrocortisone]{T hydrocortisone; tried}, like throwing a cup of water at a chip pan]{O no_benefit; hydrocortisone}. Then there's a gap where the [Betnovate]{T betamethasone cream; stopped; duration=from 2009 until 2016} was, from 2009 until 2016, when I stopped because I'd read about [topical steroid withdrawal]{S diagnosis clin general} on the internet and had got myself frightened. I'm not going to fight about [TSW]{S diagnosis clin general} in the comments. I know only that [my face went [redder every month]{S other_physical worsened side_effect} I was on it, my eyelids [thinned]{S other_physical side_effect}]{O worsening; betamethasone cream}, and that [when I stopped I [shed skin like a lizard]{S other_physical fig withdrawal} for five months]{O withdrawal; betamethasone cream}.

Further along: [evening primrose]{T evening primrose oil; tried}, a foul brown [tea]{T Chinese herbal tea; tried} from a man in Leicester at forty pounds a week, a whole year [without milk]{T dairy-free diet; tried; duration=a whole year} in which [I [lost a stone]{S appetite_weight side_effect} and became boring at parties]{O side_effect; dairy-free diet; neutral}, and the [bleach baths]{T bleach baths; tried; frequency=twice a week}, a capful twice a week, so that my wife said I smelt of the leisure centre. I was asked by the new consultant, Dr Bhatt, to put a tick by the ones which helped. [I handed the list back as it was]{O no_benefit; evening primrose oil, Chinese herbal tea, dairy-free diet, bleach baths}.

What the hospital had

[Light treatment]{T phototherapy; tried; sessions=thirty goes}, thirty goes in a cabinet in my pants and goggles. [It bought me one good summer]{O partial; phototherapy}. [Wet wraps]{T wet wraps; tried}, when it was really bad. [They're soothing for as long as you're a mummy]{O partial; wet wraps}. A psychologist who did [habit reversal]{T habit reversal; tried} with me: you count the [scratches]{S other_physical} for a week with a clicker, and then you learn to make a fist instead. [It cut my daytime [scratching]{S other_physical improved} a bit]{O partial; habit reversal}. [It had no answer to 2 a.m., when I'm [not there to make a fist]{S other_physical}]{O no_benefit; habit reversal}.

[[Ciclosporin]{T ciclosporin; stopped} was the first thing in my life that worked]{O benefit; ciclosporin}. I'd like that on record, [I [woke up with no blood on the sheet]{S other_physical improved}]{O benefit; ciclosporin}. [I was thirty-three and I [went to Lidl in a T-shirt]{S functioning improved}]{O benefit; ciclosporin}. Then [my [blood pressure]{S other_physical side_effect} went to 168, my [kidney figures]{S other_physical side_effect} slid, and my hands took up a [tremor]{S neurological clin side_effect}]{O side_effect; ciclosporin}, which for a piano tuner isn't ideal. Nobody is supposed to have it for much more than a year in any case. It was taken away at fourteen months. [By the end of that month I was [raw]{S other_physical fig worsened} again]{O partial; ciclosporin}.

[Methotrexate]{T methotrexate; tried; frequency=Thursdays} on Thursdays. [Thursday night [sick]{S gastrointestinal side_effect}, Friday [like a wet sock]{S energy fig side_effect}]{O side_effect; methotrexate}, [Saturday, Sunday and all other days: [eczema]{S diagnosis}]{O no_benefit; methotrexate}. My brother has [psoriasis]{S diagnosis other} and [methotrexate]{T methotrexate (medication); other} [cleared him like a windscreen]{S other_physical fig improved other}, so there is no justice.

The pen

In February last year I was given a fridge bag with two [pens]{T dupilumab; ongoing} in it. [Dupilumab]{T dupilumab; ongoing; frequency=every other week}. It blocks two of the signals which tell your skin to be furious, and you put it in your own thigh every other week. The nurse, Colm, stood there while I dithered. He said about four out of ten people are clear or nearly clear at four months, most are at least better, and what brings people back to complain is their [eyes]{S other_physical possible general side_effect}.

I kept notes because I keep notes.

Week 1. [Does not [hurt]{S pain side_effect} much]{O tolerated; dupilumab}. A [cold bee]{S pain fig side_effect}.

Week 2. [[Slept five hours in one piece]{S sleep improved}]{O benefit; dupilumab}. Suspicious.

Week 4. [My wife asked why the [bed was quiet]{S sleep fig improved}]{O benefit; dupilumab}.

Week 6. Colm was right about the [eyes]{S other_physical side_effect}. [They're [red]{S other_physical side_effect} and [gritty]{S other_physical side_effect}, as though I'd been swimming in bleach, which, see above, I have]{O side_effect; dupilumab}.

Week 9. [Score at clinic 41 in February, and now 11]{O benefit; dupilumab}. Dr Bhatt does not smile readily. He turned the screen round.

Week 16. [Six. [No infections]{S other_physical improved} since March, when I used to have one a month]{O benefit; dupilumab}.

Week 20. [I can [stretch a full octave and two without splitting a knuckle]{S functioning improved}]{O benefit; dupilumab}. [I [tuned a Blüthner bare-handed]{S functioning improved} and didn't leave anything on the keys]{O benefit; dupilumab}.

What no one tells you

That you've got to find out who you are without it, they say on the forums. I'll be honest, [I've found I'm the same but with more time]{O benefit; dupilumab}. I had reckoned up once that I spent two hours a day on [creams]{T emollients; ongoing}. I've taken up the sourdough again.

And that it isn't free of charge. [The [eyes]{S other_physical side_effect} never settled]{O side_effect; dupilumab}. I have [drops]{T eye drops; ongoing; frequency=morning and night} morning and night, I've seen the eye clinic three times, and when I tried going every third week instead to spare them, [I was [scratching]{S other_physical withdrawal} by day eighteen]{O withdrawal; dupilumab}. So it's back to every second Sunday. If they get any worse there's a cousin of it, [tralokinumab]{T tralokinumab; planned}, which Dr Bhatt says he'd try next.

A reader called Moth asked last week whether I'd have it again, knowing about the [eyes]{S other_physical side_effect}. [Moth, I'd have it again if it turned them yellow]{O benefit; dupilumab}.

=== 1226-bipolar-disorder
title: Letter to Ines, for when she's allowed her phone
genre: essay
layout: letter
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 4
ledger:
  paroxetine | medication | tried | worse | mania_psychosis, sleep
  valproate | medication | tried | partial | other_physical, appetite_weight
  quetiapine | medication | tried | mixed | anhedonia, sleep, appetite_weight
  lamotrigine | medication | tried | unknown | other_physical
  fish oil | supplement | tried | no_response
  lithium | medication | ongoing | response | neurological, gastrointestinal, other_physical
  hospital admission | care_setting | tried | response
  thyroid pill | medication | ongoing | unknown
  interpersonal and social rhythm therapy | psychotherapy | ongoing | response
  blue-blocking glasses | procedure | ongoing | partial
  dialectical behavior therapy | psychotherapy | not_tried | unknown
---
Dear Ines,

Mom says they've got you on the fourth floor, the side with the parking lot. I had the side with the parking lot too. If you stand on the radiator you can see the Dairy Queen.

You asked me in your note how I got better and did the [lithium]{T lithium (medication); other} that they want to give you turn me into a [zombie]{S anhedonia fig possible side_effect}. I'll try to answer it in order. You know I'm bad at order.

You were nine the first time so you won't remember it right. I was nineteen and a doctor at school thought I was just [depressed]{S mood} and handed me [Paxil]{T paroxetine; tried}. [Sixteen days later I was [buying a boat]{S mania_psychosis side_effect}]{O worsening; paroxetine}. [I was [up for five nights]{S sleep side_effect}, I had a [theory about the lake]{S mania_psychosis side_effect}]{O worsening; paroxetine}. It happens to some people with our kind of wiring when they get an [antidepressant]{T antidepressants (medication); general} and nothing under it. So please tell them about me, tell them it's in the family, even if they have it written down already.

Next they tried [Depakote]{T valproate; tried}. [That brought me [down from the ceiling]{S mania_psychosis fig improved} okay]{O partial; valproate} and [didn't do a thing for the [lows]{S mood fig}]{O no_benefit; valproate}. [My [hair came out]{S other_physical side_effect}]{O side_effect; valproate} and [I [put on 25 pounds]{S appetite_weight side_effect}]{O side_effect; valproate}. [Seroquel]{T quetiapine; tried} after that. [That's the one you're thinking of, Ines, when you say [zombie]{S anhedonia fig side_effect}]{O side_effect; quetiapine}. [It did make me [sleep]{S sleep improved}, it stopped the [racing]{S mania_psychosis fig improved}]{O benefit; quetiapine}. [I also [slept through Dad's retirement party]{S sleep side_effect} and [ate cereal at 3 am with my hand]{S appetite_weight side_effect}]{O side_effect; quetiapine}. You took a picture. [Lamictal]{T lamotrigine; tried} I had for like ten minutes, [got a [rash]{S other_physical side_effect}]{O side_effect; lamotrigine}, so who knows. [Fish oil]{T fish oil; tried} was Aunt Pilar's contribution. [Nope]{O no_benefit; fish oil}.

Then came the [lithium]{T lithium; ongoing}, when I was twenty-one. So here's your question. No. [It didn't make me a [zombie]{S anhedonia fig absent side_effect}]{O tolerated; lithium}. [My [hands shook]{S neurological side_effect}, so I quit ordering soup]{O side_effect; lithium; neutral}. [I was [thirsty]{S other_physical side_effect} all the time and I had the [runs]{S gastrointestinal side_effect} until they switched me to the slow kind]{O side_effect; lithium}. You get your blood drawn a lot and you'll know all the phlebotomists and who's good. [But I was me]{O tolerated; lithium}. [I [finished the degree]{S functioning improved}]{O benefit; lithium}. [I [met Theo]{S functioning improved}]{O benefit; lithium}. [[There was a floor and a ceiling and I lived in the house]{S mood fig improved}]{O benefit; lithium}.

And here is the part I really want to tell you, because nobody did tell me, or they did and I was rolling my eyes. After three good years I thought, maybe I never had it. Maybe it was college. So I stopped. I didn't taper, I didn't ask, I flushed them down the toilet at Theo's mother's house. [For six weeks I [felt wonderful]{S mood withdrawal}]{O withdrawal; lithium; mixed}. [Then I [quit my job by singing]{S mania_psychosis withdrawal}]{O withdrawal; lithium}. You were thirteen, you were in the car, I'm sorry you were in the car.

[Five weeks on the fourth floor]{T hospital admission; tried; duration=Five weeks}. They wouldn't let me have shoelaces. I hated it and [it saved my life]{O benefit; hospital admission}. Both of those.

They started me again. People will tell you it doesn't work the second time. Some studies say that and most don't, my doctor showed me. [With me it took longer, it was three months, not three weeks, and then it held]{O benefit; lithium}. [Seven years in May]{O benefit; lithium}. [No [hospital]{T hospital admission; not_tried}, no [boats]{S mania_psychosis fig improved}]{O benefit; lithium}. [My [thyroid got slow]{S other_physical side_effect} so there's a [pill]{T thyroid pill; ongoing} for that]{O side_effect; lithium; neutral}.

The other half is boring. I see a woman named Gretchen who does something called [social rhythm therapy]{T interpersonal and social rhythm therapy; ongoing}. You get up at the same time, eat at the same time, fight with your boyfriend before nine. I rolled my eyes at that too. [But I used to have a [dip]{S mood fig improved} every November like clockwork and I've not had one since I've been with her]{O benefit; interpersonal and social rhythm therapy}. Also I wear these [orange glasses]{T blue-blocking glasses; ongoing; frequency=after eight at night} after eight at night, you've seen them, I look like a welder. [They help me get to [sleep]{S sleep improved} somewhat]{O partial; blue-blocking glasses}. I asked Gretchen for [DBT]{T dialectical behavior therapy; not_tried} once because my friend Sam did it and loved it, but the class was only for the other hospital's people, so I never got it.

I'm not going to say take it. You're twenty, you get to decide. You may be one of the ones where it doesn't work, about a third get not much out of it, and there's a bunch of other stuff. I'm only saying that the [zombie]{S anhedonia fig possible side_effect} thing isn't a reason.

Theo says hi. The dog ate your Crocs. I'll come on Sunday with quarters for the machine and I will not cry in front of the roommate.

Your sister,
Marisol

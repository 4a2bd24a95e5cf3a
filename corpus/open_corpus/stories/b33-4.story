=== 1412-postnatal-depression
title: Parents' corner: Kerry-Ann and the pram choir
genre: article
layout: charity web page with headings, box and FAQ
condition: postpartum depression
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  listening visits | psychotherapy | tried | partial
  diazepam | medication | tried | unknown | sleep
  sertraline | medication | ongoing | response | gastrointestinal, sleep
  mother and baby unit | care_setting | stopped | response
  video interaction guidance | psychotherapy | tried | response
  baby massage | mind_body | tried | mixed
  running app | lifestyle | tried | worse | pain
  Pram Choir | support | ongoing | response
  zuranolone | medication | not_tried | unknown
---
Kerry-Ann Doyle wanted this baby more than anything. When Reuben arrived, after three days of labour, she looked at him and [felt nothing]{S anhedonia}.

"Everybody said he was gorgeous. I could see he was gorgeous. It was like [being shown somebody else's holiday photos]{S anhedonia fig}," says the 33-year-old teaching assistant from Wolverhampton.

By six weeks she was [crying in the bath]{S mood} and [couldn't decide between two bibs]{S cognition}. She had [thoughts of leaving him at the fire station]{S anxiety}, neatly, with his bag. She told her mum she was [tired]{S energy}.

What is [postnatal depression]{S diagnosis clin general}?

More than 1 in 10 women have [postnatal depression]{S diagnosis clin general} in the year after birth, and about 1 in 10 partners are affected too. It's different from the [baby blues]{S mood fig general}, which pass in two weeks. Look out for:

- [low mood]{S mood clin general} nearly all day
- [no interest in the baby]{S anhedonia general}, or [endless worry]{S anxiety general} over him or her
- [not sleeping even when the baby does]{S sleep general}
- [feeling you are a bad mother]{S hopelessness general}
- [thoughts of harming yourself]{S suicidality general}

Did you know? [Frightening thoughts]{S anxiety general} about the baby are very common. Telling someone does not mean that your baby will be taken away.

The first help

A health visitor came for six [listening visits]{T listening visits; tried; sessions=six}. "She was lovely, she had this big tartan bag. [I'd be [all right]{S mood improved} for the rest of that day]{O partial; listening visits}." An out-of-hours doctor gave her four [diazepam]{T diazepam; tried; dose=2mg}, 2mg. [She took them and [slept through the feeds]{S sleep side_effect}]{O side_effect; diazepam}; her husband did the bottles. Her GP then started [sertraline]{T sertraline; ongoing; dose=50mg}, 50mg. [There were [loose bowels]{S gastrointestinal side_effect} and [broken sleep]{S sleep side_effect}]{O side_effect; sertraline}, "[as if I'd notice, with a newborn]{O tolerated; sertraline}".

In week nine, before it had time to work, she [wrote a goodbye letter]{S suicidality} to Reuben and put it in his memory box. Her mum found it.

Can I breastfeed on [antidepressants]{T antidepressants (medication); general}?

Often yes. [Sertraline]{T sertraline; general} passes into milk in very small amounts and is usually the first choice. Possible effects for you include [nausea]{S gastrointestinal clin general possible side_effect}, [sweating]{S other_physical general possible side_effect} and [feeling jumpy]{S anxiety fig general possible side_effect} in the first fortnight. A newer [tablet]{T zuranolone; general}, [zuranolone]{T zuranolone; general}, is taken for only 14 days; it raises the effect of a calming chemical, GABA. Kerry-Ann had seen it on the news and wanted the [two-week one]{T zuranolone; not_tried}, but at that time it was not to be had on the NHS.

Eight weeks in room four

A [mother and baby unit]{T mother and baby unit; general} is a small ward where mothers are treated together with their babies. There are about 20 in the UK. Kerry-Ann and Reuben got a [bed]{T mother and baby unit; stopped; duration=eight weeks} in Birmingham and stayed eight weeks. The [sertraline]{T sertraline; ongoing; dose=150mg} went up to 150mg. A nursery nurse filmed the two of them for five minutes at a time and played back only the good seconds, which is called [video interaction guidance]{T video interaction guidance; tried; duration=five minutes at a time}.

"She stopped the tape and said, look, who's he looking at? He was looking at me. [I'd had it in my head he hated me]{S hopelessness}. [That film did more than anything anybody said]{O benefit; video interaction guidance}."

[Baby massage]{T baby massage; tried} was on Wednesdays. [Reuben liked it, and it was the first time she [touched him without being scared]{S anxiety improved}]{O benefit; baby massage}. [It was also where she looked at the others and [felt like the worst mum in the room]{S hopelessness worsened}]{O worsening; baby massage}.

[When they went home she could [get up, wash and feed him]{S functioning improved} without a list]{O benefit; mother and baby unit}. [Somewhere in month four of the [tablets]{T sertraline; ongoing} she [laughed at him sneezing]{S anhedonia improved} and her mum had to leave the room]{O benefit; sertraline}.

What didn't suit

A [couch-to-5K app]{T running app; tried} was meant to lift her further. "Everyone swears by it. [I got [shin splints]{S pain side_effect}]{O side_effect; running app}. [Every red day on the [app]{T running app; tried} was one more thing I'd [failed]{S hopelessness worsened} at, and I [went down like a lift]{S mood fig worsened} that month]{O worsening; running app}." Her sister-in-law did the same [app]{T running app; other} and has medals.

Our [Pram Choir]{T Pram Choir; general}

Twenty mums, prams in a circle, one piano. In a London study, mothers in [singing groups]{T Pram Choir; general} got better about a month sooner than others. The [choir]{T Pram Choir; general} meets in four towns, and there is:

- no audition and no sheet music
- a quiet corner for feeding
- [one-to-one peer support]{T peer support (support); general} by text
- a dads' night

Kerry-Ann has been going on [Thursdays]{T Pram Choir; ongoing; frequency=Thursdays} for over a year. [She says it is where she made [friends who don't ask]{S functioning improved}]{O benefit; Pram Choir}, [and that she has not once [cried]{S mood improved} on a Thursday]{O benefit; Pram Choir}. She still takes her [tablet]{T sertraline; ongoing} and will talk to the GP in spring about coming down. [In November she forgot the repeat over a long weekend and was [dizzy]{S neurological withdrawal} and [weepy]{S mood withdrawal}]{O withdrawal; sertraline}.

Reuben is two. He calls the piano "Nana". [His mother is [back at school]{S functioning improved} three days a week]{O benefit; overall}.

FAQ

How soon should I ask for help? Now. Speak to your GP, midwife or health visitor.

Will it come back with the next baby? It might, in about 3 in 10. You can plan for it.

I [can't keep myself safe]{S suicidality general}. Ring 999 or go to A&E.

=== 1413-menieres-disease
title: Patient profile: "The floor tilts, I sit down on it"
genre: article
layout: clinic web page with headings and bullets
condition: Meniere's disease
area: general
english: American
narrator: journalist
split: train
overall: partly_improved
round: 4
ledger:
  meclizine | medication | ongoing | partial | sleep
  low-salt diet | lifestyle | ongoing | unknown
  hydrochlorothiazide | medication | stopped | unknown | other_physical
  betahistine | medication | tried | no_response
  lipoflavonoid | supplement | tried | no_response
  Epley maneuver | procedure | tried | no_response
  steroid injections | medication | tried | response | pain
  pressure device | procedure | tried | unknown
  vestibular therapy | procedure | tried | response | gastrointestinal
  gentamicin injection | medication | declined | unknown
  hearing aid | procedure | ongoing | mixed | neurological
---
Walt Dombrowski was up a ladder in his own gutter when the [yard turned over]{S neurological fig}. He is 66, a retired high school band director in Erie, Pennsylvania, and he held on to the downspout until his wife came out and talked him down one rung at a time.

"People say [dizzy]{S neurological general}. I say, [get on a boat, get drunk, and somebody spins the boat]{S neurological fig}," he says. "Four hours. [Threw up]{S gastrointestinal} in the hydrangeas." In between [attacks]{S neurological} there is a [roar]{S neurological fig} in the left ear, which is [B flat]{S neurological fig}, more or less.

About [Meniere's disease]{S diagnosis clin general}

[Meniere's]{S diagnosis clin general} is a disorder of the inner ear, where too much fluid builds up. About 615,000 Americans have it. It usually begins between 40 and 60 and brings four things:

• [vertigo]{S neurological clin general} for 20 minutes to several hours
• [hearing loss]{S neurological general} that comes and goes
• [ringing]{S neurological general} in the ear
• [pressure]{S other_physical general} or [fullness]{S other_physical general}

There is no cure. Six to eight in ten people gain control of the [vertigo]{S neurological clin general} without surgery.

First steps: salt and [water pills]{T diuretics (medication); general}

Our doctors generally begin with a [diet]{T low-salt diet; general} of less than 2,000 mg of sodium a day, spread evenly, and [less caffeine]{T cutting out caffeine (lifestyle); general}. Walt, who had eaten kielbasa every Sunday of his life, has kept the [diet]{T low-salt diet; ongoing; duration=five years} for five years. A [water pill]{T hydrochlorothiazide; stopped} was added, [hydrochlorothiazide]{T hydrochlorothiazide; stopped; dose=25 mg}. [It [dropped his potassium]{S other_physical side_effect} and gave him [leg cramps]{S other_physical side_effect}]{O side_effect; hydrochlorothiazide}, so his family doctor took him off it. Whether the [diet]{T low-salt diet; ongoing} does anything he can't tell. "My wife cooks it, so it works. Put that down."

For an [attack]{S neurological} he has [Antivert]{T meclizine; ongoing; dose=25 mg}, 25 mg. [It [knocks him out]{S sleep fig side_effect}]{O side_effect; meclizine; neutral}. [It makes the [spinning]{S neurological improved} shorter, not lighter]{O partial; meclizine}.

What about [betahistine]{T betahistine; general}?

It's the standard drug in Europe and isn't FDA approved; compounding pharmacies make it. In the largest trial it did no better than placebo, at either dose. Walt took [betahistine capsules]{T betahistine; tried; duration=a winter} for a winter, together with a [bioflavonoid]{T lipoflavonoid; tried} from the drugstore that had an ear on the box. A chiropractor did the [Epley]{T Epley maneuver; tried; sessions=twice} on him twice, which is meant for a different disorder, [loose crystals]{S diagnosis absent}. "[If any of that did a thing, nobody told my ear]{O no_benefit; betahistine, lipoflavonoid, Epley maneuver}."

The needle

By 2021 he was having nine [attacks]{S neurological} a month and had [stopped driving]{S functioning}. He was offered a choice of two [injections]{T steroid injections; planned} through the eardrum. [Gentamicin]{T gentamicin injection; general} deadens the balance nerve; it works in around nine of ten, and about one in five [loses some hearing]{S neurological general possible side_effect}. [Steroids]{T steroid injections; general} are gentler. For a musician that was no contest. He said no to the [gentamicin]{T gentamicin injection; declined} and had three rounds of [dexamethasone]{T steroid injections; tried; sessions=three rounds}.

"[It [stings]{S pain side_effect} like a hot Q-tip, for a minute]{O side_effect; steroid injections; neutral}. [Then I didn't have one single [spell]{S neurological improved} for seven months]{O benefit; steroid injections}. [Seven months! I [conducted the Fourth of July]{S functioning improved}]{O benefit; steroid injections}." [His hearing test was unchanged]{O tolerated; steroid injections}.

Between the second and third rounds he rented a [pressure device]{T pressure device; tried; duration=a month} that puffs air in the ear. He had it for a month, and remembers mostly the rental company.

Finding the floor

[Vestibular therapy]{T vestibular therapy; general} doesn't prevent [attacks]{S neurological general}. It teaches the brain to use the eyes and feet between them. At our balance gym you may:

• stand on foam with your eyes shut
• walk a hallway turning your head
• follow a thumb with your eyes
• catch balls from Denise, our [therapist]{T vestibular therapy; general}

[Walt [got seasick]{S gastrointestinal fig side_effect} at his first three [therapy]{T vestibular therapy; tried} visits]{O side_effect; vestibular therapy}. [By the tenth he [walked the hall in the dark]{S functioning improved}]{O benefit; vestibular therapy}. [He hasn't [fallen]{S neurological improved} since]{O benefit; vestibular therapy}.

He wears a [hearing aid]{T hearing aid; ongoing} now. [For talk it's terrific: he can [follow his granddaughter]{S functioning improved} on the phone]{O benefit; hearing aid}. [For music it is a catastrophe; a clarinet [sounds like a kazoo]{S neurological fig side_effect}]{O side_effect; hearing aid}.

[The [spells]{S neurological} did come back, two or three a month at present]{O partial; steroid injections}, [and the [B flat]{S neurological fig} never left]{O no_benefit; overall}. [He [drives in daylight]{S functioning improved}]{O partial; overall}. He [doesn't do gutters]{S functioning}.

Questions? Call the Balance Desk, weekdays until 4:30.

=== 1414-emetophobia
title: "I hadn't eaten chicken for twelve years"
genre: article
layout: newspaper health page with myth box and expert column
condition: emetophobia
area: mental
english: Irish
narrator: journalist
split: test
overall: improved
round: 4
ledger:
  acupressure bands | mind_body | tried | no_response
  ginger | supplement | tried | no_response
  mints | other | tried | partial
  metoclopramide | medication | stopped | worse | anxiety
  escitalopram | medication | stopped | mixed | sexual, other_physical
  past-life regression | psychotherapy | tried | no_response
  exposure therapy | psychotherapy | tried | response | anxiety
  virtual reality | psychotherapy | not_tried | unknown
  Sick Note Club | support | tried | mixed
---
There are things Aoife Breen, 30, did not do in her twenties. She [did not eat chicken]{S functioning}, or [take a ferry]{S functioning}, or [sit beside a child]{S functioning}. She [didn't touch a door handle]{S functioning} between October and March. "I'd [have sooner been shot than be sick]{S anxiety fig}," says the Leitrim hairdresser. "I mean that. I thought about which one I'd pick."

She has never had a [stomach complaint]{S gastrointestinal absent}. She last vomited in 2003.

Her [fear]{S anxiety} has a name, [emetophobia]{S diagnosis clin}, and there are more people with it than anybody supposes. Surveys put it at 3 to 8 per cent of adults, women for the most part. It gets mistaken for [anorexia]{S diagnosis clin general}, since many [lose weight]{S appetite_weight general}, and for [OCD]{S diagnosis clin general} because of the [washing]{S anxiety general}.

MYTH / FACT

MYTH It's only being squeamish. FACT Some women [put off having children]{S functioning general} because of it.
MYTH It goes if you ignore it. FACT Untreated it lasts 25 years on average.
MYTH You have to vomit to get over it. FACT Nobody in treatment is made to.

What she carried

Her handbag was a small chemist's. [Travel bands]{T acupressure bands; tried} for the wrists. [Crystallised ginger]{T ginger; tried}. [Polo mints]{T mints; tried; dose=about four packets a day}, about four packets a day. "[The [mints]{T mints; tried} got me through Mass]{O partial; mints}. [The rest was for show]{O no_benefit; acupressure bands, ginger}." When a bug went round the salon in 2018 she begged an out-of-hours doctor for an [anti-sickness tablet]{T metoclopramide; planned}. He gave her [Maxolon]{T metoclopramide; stopped; started=2018; duration=four days}. "[I [couldn't keep my legs still]{S anxiety side_effect}]{O side_effect; metoclopramide}. [[Pacing the landing]{S anxiety side_effect} all night]{O side_effect; metoclopramide}. [I was more [terrified]{S anxiety worsened} of being sick than ever, I rang my mother at four]{O worsening; metoclopramide}." She was taken off it after four days.

At 26 her GP put her on [escitalopram]{T escitalopram; stopped; dose=15mg; started=At 26; ended=in 2021}, 15mg, which is used for many sorts of [anxiety]{S anxiety clin general}. Here the verdict is split. [She [washed her hands less]{S anxiety improved}, [went to a cousin's wedding]{S functioning improved}, [ate what was put in front of her]{S appetite_weight improved}]{O benefit; escitalopram}. [It also had her [roasting hot]{S other_physical side_effect} and as [interested in her fiancé as in a radiator]{S sexual fig side_effect}, and they broke up, "not only over that]{O side_effect; escitalopram}". She weaned herself off in 2021. [It took her two months of [head shocks]{S neurological fig withdrawal}]{O withdrawal; escitalopram}, [and by the summer she was [back on plain crackers]{S appetite_weight withdrawal}]{O withdrawal; escitalopram}.

There was a woman in Bundoran too, who brought people [back to past lives]{T past-life regression; tried}. "I was a nun. [I was a nun with the same problem]{O no_benefit; past-life regression}."

HOW IT WORKS

[Exposure therapy]{T exposure therapy; general} for this [phobia]{S diagnosis clin general} starts with words. You say "sick", then "puke", then write them. Pictures follow, then sounds, then film, then a bowl of cold vegetable soup poured down a toilet. Alongside, you drop the safety habits one at a time. [Virtual reality headsets]{T virtual reality; general} are being tested in Dublin.

Dr Fergal Tansey, a psychologist in Sligo, has treated around sixty. "About seven in ten do well. I'd a farmer who [couldn't lamb his own ewes]{S functioning other}. Nine weeks, sorted. I'd a young one who left after the soup. [SSRIs]{T SSRIs (medication); general} have their place, but I'd rather people didn't begin on both in the one week, you never know then which did it."

Aoife came to him off a waiting list of ten months and had sixteen sessions of [exposure]{T exposure therapy; tried; sessions=sixteen}. She asked for the [headset]{T virtual reality; not_tried}, thinking it would be easier; the trial was only taking students. "[The first month I was [in tatters]{S anxiety fig side_effect}]{O side_effect; exposure therapy}. I'd to listen to a recording of a man getting sick while I ate my lunch. Egg sandwich. [One day I noticed I was listening to hear was there anything new in it]{O benefit; exposure therapy}. [I was [bored]{S anxiety improved}]{O benefit; exposure therapy}."

She also went to the [Sick Note Club]{T Sick Note Club; tried; sessions=five}, a [support group]{T Sick Note Club; tried} that a Galway charity runs over Zoom. She was there five times. [It was a relief to hear the others]{O benefit; Sick Note Club}, [but some nights she picked up [fears]{S anxiety worsened} she hadn't had]{O worsening; Sick Note Club}. Raw peanuts, for example.

WHAT THE CHARITY OFFERS

• the [club]{T Sick Note Club; general; frequency=first and third Monday}, first and third Monday
• an [online course]{T online course (psychotherapy); general}, €40, with six in ten finishing it
• a card to show to cabin crew
• a [phone line]{T helpline (support); general}, though volunteers can't give medical advice

In January her niece was sick on her, on the Dublin bus, both sleeves. [Aoife [held the child's hair]{S functioning improved}]{O benefit; exposure therapy}. [She got home, put the coat in the wash and [had a chicken curry]{S functioning improved}]{O benefit; exposure therapy}.

"I wouldn't say I like it. Who likes it? [But I [don't have the thing]{S anxiety fig improved} any more]{O benefit; overall}. [It's gone]{O benefit; overall}."

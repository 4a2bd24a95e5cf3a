=== 164-endometriosis
title: Visanne, 7 months
genre: review
layout: form with fields
condition: endometriosis
area: general
english: Australian
narrator: patient
overall: worse
treatment: dienogest
round: 1
ledger:
  laparoscopic excision | procedure | tried | partial
  dienogest | medication | stopped | worse | other_physical, mood, sexual
---
Taken for: [endo]{S diagnosis}, stage 3

Side fx: [[bleeding]{S other_physical side_effect} 5 months straight, [acne like a 14yo boy]{S other_physical side_effect}, [crying]{S mood side_effect}, [no sex drive]{S sexual side_effect}]{O side_effect; dienogest}

Comments: Mum said get [pregnant]{T pregnancy (other); general}, the chemist said give it time. I did. [[Surgery]{T laparoscopic excision; tried; started=2021} in 2021 bought me one good year]{O partial; laparoscopic excision}, [this bought nothing]{O no_benefit; dienogest}. [[Pain]{S pain worsened} went from 4 days a month to most days]{O worsening; dienogest}. Apparently 1 in 4 [stay sore]{S pain general} on the [pill types]{T progestogens (medication); general}. Off it now. [Still [doubled over]{S pain}]{O no_benefit; dienogest}, nobody can say why.

=== 326-benzodiazepine-dependence
title: 6 of 10, still in calculation
genre: review
layout: form with fields
condition: benzodiazepine dependence
area: mental
english: second language
narrator: patient
overall: unknown
treatment: diazepam
rating: 6/10
round: 1
ledger:
  alprazolam | medication | stopped | unknown
  diazepam | medication | ongoing | partial | sleep, cognition
  sleep schedule | lifestyle | ongoing | unknown
  running | lifestyle | ongoing | partial
---
Rating: 6/10, can change

Reason: [dependence]{S diagnosis clin} from [alprazolam]{T alprazolam; stopped; dose=3 mg; frequency=daily; duration=26 months} 3 mg daily, 26 months, now substituted with [diazepam]{T diazepam; ongoing} for go down slow

Side effects: [[sleepy]{S sleep side_effect} the first 9 days, [memory with holes]{S cognition fig side_effect}]{O side_effect; diazepam}

Comment: Scheme: 40 mg in January, minus 2 mg each 14 days, today 22 mg. I measure with the CIWA-B every Sunday. [Start 47, lowest 21 (week 8), this week 33]{O partial; diazepam}. [At each cut: day 3 until 6 [tingling scalp]{S neurological withdrawal}, [light hurts]{S neurological withdrawal}, [heart 110]{S other_physical withdrawal}]{O withdrawal; diazepam}. [With the [alprazolam]{T alprazolam; stopped} the cut was impossible, after 10 hours I was [in panic]{S anxiety withdrawal}]{O withdrawal; alprazolam}. Additional I hold [fixed bed time 22:30]{T sleep schedule; ongoing} and [running]{T running; ongoing; frequency=3x} 3x. [[Running]{T running; ongoing} days are minus 4 points on average]{O partial; running; positive}. n is small. Ask me in one year.

=== 308-trigeminal-neuralgia
title: which one is it
genre: review
layout: all lower case
condition: trigeminal neuralgia
area: general
english: second language
narrator: patient
overall: partly_improved
treatment: anticonvulsants
round: 1
ledger:
  tooth extraction | procedure | tried | no_response
  anticonvulsants | medication | ongoing | partial | neurological
  muscle relaxants | medication | ongoing | partial | neurological
---
who can tell me is it the [epilepsy pill]{T anticonvulsants; ongoing} or the [muscle relaxing pill]{T muscle relaxants; ongoing} because they give both in the same week and [the [lightning in my cheek]{S pain fig improved} is maybe half]{O partial; anticonvulsants, muscle relaxants} and before this the dentist [pull three good teeth]{T tooth extraction; tried}, [for nothing]{O no_benefit; tooth extraction}, also he was a cousin from my wife, [i can [shave the left side]{S functioning improved} now]{O benefit; anticonvulsants, muscle relaxants} but [wind from the sea still [bites]{S pain fig}]{O partial; anticonvulsants, muscle relaxants} and [i [walk like on a ship]{S neurological fig side_effect}]{O side_effect; anticonvulsants, muscle relaxants}, i was on ships 40 years so ok

=== 128-generalised-anxiety-disorder
title: Completed treatment, and back at the same desk
genre: forum
layout: post with TL;DR
condition: generalised anxiety disorder
area: mental
english: Indian
narrator: patient
overall: unchanged
round: 1
ledger:
  tulsi tea | supplement | tried | no_response
  clonazepam | medication | stopped | partial | sleep
  escitalopram | medication | stopped | response | gastrointestinal, sexual
  cognitive behavioural therapy | psychotherapy | tried | no_response
  etizolam | medication | declined | unknown
  pranayama | mind_body | ongoing | no_response
  buspirone | medication | ongoing | no_response | neurological
---
Respected members,

I am writing at 3.40 a.m. from Coimbatore with the gas cylinder [knob having been checked, kindly note, four times]{S anxiety}. My husband and the child are asleep. I am thirty-four years old and an auditor by profession, so it may be said that [worry]{S anxiety} is paid work in my case; however the office closes at six and the [worry]{S anxiety} does not.

The matter dates from 2017. My symptoms at that time were [continuous apprehension about small things]{S anxiety}, [tightness of the neck]{S pain}, [frequent urination]{S other_physical} and [inability to settle to any book]{S cognition}. A family elder attributed the same to [gastric trouble]{S gastrointestinal possible} and prescribed [tulsi tea]{T tulsi tea; tried}, which was pleasant, and [useless]{O no_benefit; tulsi tea}. Thereafter a psychiatrist diagnosed [generalised anxiety disorder]{S diagnosis clin} and started [Nexito]{T escitalopram; stopped; dose=10 mg}, that is [escitalopram]{T escitalopram; stopped}, 10 mg, with [clonazepam]{T clonazepam; stopped; dose=0.25 mg} 0.25 mg for the first month only. [[Clonazepam]{T clonazepam; stopped} quietened me, as long as the strip lasted]{O partial; clonazepam}, but [I was [sleeping over the vouchers]{S sleep side_effect}]{O side_effect; clonazepam}.

As regards the [main medicine]{T escitalopram; stopped} I can have no complaint. [There was [loose stomach]{S gastrointestinal side_effect} for ten days]{O side_effect; escitalopram}, and [a certain [coldness in married life]{S sexual fig side_effect}]{O side_effect; escitalopram}. [From the second month I was a [normal woman]{S anxiety improved}]{O benefit; escitalopram}. I passed two departmental examinations. After eighteen months the doctor tapered and closed the [course]{T escitalopram; stopped; duration=eighteen months}, exactly as he had told in the beginning. [For five months I was well, and then the [knob]{S anxiety fig worsened} began once more]{O partial; escitalopram}.

It is said that nearly half of patients [relapse]{S anxiety clin general} within a year of stopping. I wish somebody had said it to me while I still had the [tablets]{T escitalopram; stopped} in hand!

**[What has been attempted after that, without fruit]{O no_benefit; cognitive behavioural therapy, pranayama, buspirone}:**

1. Online [CBT]{T cognitive behavioural therapy; tried; sessions=12}, 12 modules. [The worksheets I completed with full marks. The [worrying]{S anxiety} I continued in parallel]{O no_benefit; cognitive behavioural therapy}.
2. [Pranayama]{T pranayama; ongoing; frequency=daily} daily, from a residents' association teacher
3. [Buspirone]{T buspirone; ongoing; dose=30 mg}, presently 30 mg. [[Giddiness]{S neurological side_effect} on rising]{O side_effect; buspirone}
4. Second opinion at Chennai, where [etizolam]{T etizolam; declined} was pressed on me and I did not buy it.

Present position: [GAD-7 score 16. Original score of 2017 was 17]{O no_benefit; overall}, so you may judge the progress yourselves. I am [attending office]{S functioning improved}, [cooking]{S functioning improved}, smiling at functions. [Inside, the [audit]{S anxiety fig} never gets signed]{O no_benefit; overall}.

I would request those who restarted [escitalopram]{T escitalopram; stopped} after a gap to kindly share whether it acted the same the second time.

TL;DR: [[Nexito]{T escitalopram; stopped} was good]{O benefit; escitalopram}, [stopped as planned, [anxiety]{S anxiety clin worsened} returned]{O partial; escitalopram}, [nothing after has changed it]{O no_benefit; cognitive behavioural therapy, pranayama, buspirone}. Should one go back?

=== 055-nicotine-dependence
title: Fifty-eight years
genre: relative
layout: adult child's account
condition: nicotine dependence
area: mental
english: American
narrator: relative
overall: partly_improved
round: 1
ledger:
  hypnosis | mind_body | tried | no_response
  nicotine gum | medication | tried | no_response | pain
  bupropion | medication | stopped | partial | sleep, gastrointestinal
  hospital admission | care_setting | tried | unknown
  nicotine patch | medication | ongoing | partial | other_physical
  varenicline | medication | ongoing | partial | gastrointestinal, sleep
  quitline | support | stopped | partial
  vaping | other | declined | unknown
  inhalers | medication | ongoing | unknown
---
Fifty-eight years. That's how long my mother gave those people her money. She started in 1966 behind a Woolworth's in Toledo and by my math she has [smoked]{S substance_use} a three-bedroom house.

I'm mad, okay? I'll say it up front. I'm mad at the company, I'm mad at her, and I'm mad at a pulmonologist who looked at a 72-year-old woman with [forty-one percent of her breath left]{S other_physical} and said, "At this point, does it matter?" Yeah. It matters. She has a great-granddaughter who can't be in her kitchen.

So here's the history, since nobody at that office would write it down. In 1983 she went to a [hypnotist]{T hypnosis; tried} at the Ramada. [She [smoked]{S substance_use} in the parking lot after]{O no_benefit; hypnosis}. In the nineties it was the [gum]{T nicotine gum; tried}; [she chewed it like a cow and got a [sore jaw]{S pain side_effect}]{O side_effect; nicotine gum} [and [smoked]{S substance_use} around it]{O no_benefit; nicotine gum}. In 1998 our family doctor put her on [Zyban]{T bupropion; stopped}. Now, [Zyban]{T bupropion; stopped} I remember, because it's the only summer I ever saw her hands empty. [She [quit]{S substance_use improved} for eleven weeks]{O partial; bupropion}. [She [didn't sleep]{S sleep side_effect}, and she had [cotton mouth]{S gastrointestinal side_effect} so bad she carried ice in a thermos]{O side_effect; bupropion}, [but she [quit]{S substance_use improved}]{O benefit; bupropion}. Then the prescription ended, that was the program, twelve weeks, goodbye. My uncle died in October. [By Halloween she was at a [pack and a half]{S substance_use worsened}]{O partial; bupropion}.

And then twenty-five years of nothing! Twenty-five years of "have you thought about quitting, Mrs. Kowalczyk?" Have you thought about helping, doctor?

Last winter the [COPD]{S diagnosis clin} put her in the [hospital]{T hospital admission; tried; duration=five nights} for five nights. A respiratory therapist named Keisha did what no one had done. She had her blow in a tube. It's a carbon monoxide thing, you get a number. Under six is a nonsmoker. Mom blew 34. Keisha gave her a six-question quiz and she scored nine out of ten for [dependence]{S substance_use clin}, and do you know what my mother said? "I always was good in school." And then she [cried]{S mood}, which I have seen three times.

They sent her home on [Chantix]{T varenicline; ongoing} with a [twenty-one milligram patch]{T nicotine patch; ongoing; dose=twenty-one milligram} on top, plus her [inhalers]{T inhalers; ongoing}, plus the [state quitline]{T quitline; stopped; frequency=every Wednesday}, a guy called Harold who phoned every Wednesday. I read up. On their own about one in twenty make it a year; with the pill and a [coach]{T quitline; general} you're maybe at one in four. Those are not odds you'd take to a casino, but they beat the Ramada.

[The first two weeks were ugly: she was [sick to her stomach]{S gastrointestinal side_effect} every morning, she had [dreams about her dead sister selling Buicks]{S sleep side_effect}, she [itched under the [patch]{T nicotine patch; ongoing}]{S other_physical side_effect}]{O side_effect; varenicline, nicotine patch}. She called me a warden. [By week four the [stomach]{S gastrointestinal improved side_effect} was fine, by week six the [dreams]{S sleep improved side_effect} quit too]{O tolerated; varenicline}, she kind of missed Aunt Dot. [The [itch]{S other_physical improved side_effect} stopped when Harold told her to move it around]{O tolerated; nicotine patch}.

[And the number came down]{O partial; varenicline, nicotine patch; positive}. 34, 22, 15. Keisha wrote them on a card that's on the fridge next to the baby. [In April she blew a nine]{O partial; varenicline, nicotine patch; positive}. [She's on [four a day]{S substance_use improved}]{O partial; varenicline, nicotine patch}. Four! From thirty.

You'd think I'd be happy. I am, I guess. [But it isn't six, and it isn't [zero]{S substance_use}, and there's one with coffee that she [will not give up]{S substance_use}]{O partial; overall}, she says it'd be like putting down a dog. My son bought her a [vape]{T vaping; declined}; it's in the drawer with the takeout menus. Harold's contract ran out in June. [Since then it's [sometimes five]{S substance_use worsened}]{O partial; quitline}.

The insurance letter came yesterday. They'll cover another twelve weeks, "final authorization." Final. She [smoked]{S substance_use} for fifty-eight years and they've got a calendar.

I stood on the porch and read it to her and she said, honey, give me your lighter. I don't even smoke. She laughed so hard she [couldn't get her breath]{S other_physical}, and I stood there with my hand on her back counting.

=== 038-opioid-use-disorder
title: Suboxone round 2, is it the med or is it me
genre: forum
layout: post with TL;DR
condition: opioid use disorder
area: mental
english: American
narrator: patient
overall: partly_improved
round: 1
ledger:
  buprenorphine and naloxone | medication | ongoing | partial | gastrointestinal, anhedonia, energy, sleep, other_physical, sexual
  detox | care_setting | tried | unknown
  narcotics anonymous | support | ongoing | unknown
  clonidine | medication | tried | partial
  bupropion | medication | planned | unknown
  ice baths | lifestyle | ongoing | unknown
---
[Suboxone]{T buprenorphine and naloxone; ongoing}. God's little orange breath mint. Back on it after four yrs and I got a question for the veterans but first some backstory bc I just drank a cold brew the size of a fire hydrant.

37M, roofer, Kentucky. Started on [perc 30s]{S substance_use} after I came off a ladder in 2014, ended where everybody ends. Round one was 2017. 8mg [film]{T buprenorphine and naloxone; ongoing; dose=8mg} in the morning, and dude. [Within like 2 hrs of the first one I was [eating a gas station burrito]{S appetite_weight improved} and [thinking about the future]{S hopelessness improved}]{O benefit; buprenorphine and naloxone}. [No [cravings]{S substance_use clin absent}, zero, for 2 and a half years]{O benefit; buprenorphine and naloxone}. Married, bought a bass boat. [Only gripe was [constipation]{S gastrointestinal clin side_effect} (bring a book) and my [teeth]{S other_physical side_effect}, I [lost two molars]{S other_physical side_effect}]{O side_effect; buprenorphine and naloxone}. Tapered down nice n slow with my doc, jumped at 0.5 in spring of 2020. Great timing lol. [[Relapsed]{S substance_use clin} by that November on what turned out to be straight fent]{O partial; buprenorphine and naloxone}.

Skip ahead cause its boring and sad. 5 day [detox]{T detox; tried; duration=5 day} in Lexington this July, [clonidine]{T clonidine; tried} and gatorade. Started the [films]{T buprenorphine and naloxone; ongoing} again on day 4 which was TOO EARLY. nobody waited. [I went into [precipitated withdrawal]{S other clin withdrawal} on a plastic mattress, [kicking]{S neurological withdrawal}, [puking]{S gastrointestinal withdrawal}, [crying for my dog]{S mood withdrawal}, 9 hours]{O side_effect; buprenorphine and naloxone}. [The [clonidine]{T clonidine; tried} took maybe a tenth off]{O partial; clonidine}. [It did turn around, like by day 7 I [could hold soup]{S gastrointestinal improved withdrawal}]{O tolerated; buprenorphine and naloxone}.

So heres the thing. [Its been 4 months, 16mg this time, I'm [not using]{S substance_use improved}, all my drops are clean]{O benefit; buprenorphine and naloxone}. [But it is NOT like the first time]{O partial; buprenorphine and naloxone}. No burrito moment. [I still [think about it]{S substance_use} when I drive past the Speedway]{O partial; buprenorphine and naloxone}. [And I'm [flat]{S anhedonia fig unclear}]{O side_effect; buprenorphine and naloxone}. [Like [somebody let the air out]{S anhedonia fig unclear}]{O side_effect; buprenorphine and naloxone}. [I [dont wanna fish]{S anhedonia unclear}, I [sleep 10 hrs]{S sleep unclear} and [wake up beat]{S energy unclear}, I [sweat through the sheets]{S other_physical unclear}, [no interest in the wife]{S sexual unclear} and she's noticed]{O side_effect; buprenorphine and naloxone}. 

Is that the [sub]{T buprenorphine and naloxone; ongoing}? or is that what my brain just looks like after fent? or is it [depression]{S diagnosis clin possible}, my mom had that? My PA honestly said "could be any of the three" and wants to add [Wellbutrin]{T bupropion; planned} next month. My buddy Cody swears his [flatness]{S anhedonia fig improved other unclear} cleared when he went down to 8. Another guy at [NA]{T narcotics anonymous; ongoing} says his was [low T]{S diagnosis other}. I been doing [ice baths]{T ice baths; ongoing} in a stock tank cause of a podcast, jury's out, mostly I just yell.

I'm not gonna stop, buried two friends this year. Just tryna figure out who's driving.

TL;DR: [[subs]{T buprenorphine and naloxone; ongoing} were magic in 2017]{O benefit; buprenorphine and naloxone}, [round 2 keeps me [clean]{S substance_use improved}]{O benefit; buprenorphine and naloxone} but [I'm a [flat tire]{S anhedonia fig unclear}]{O side_effect; buprenorphine and naloxone}, cant tell if its the [med]{T buprenorphine and naloxone; ongoing} or the damage. What did yall do??

=== 137-menopause
title: Too young, they said
genre: article
layout: newsletter portrait
condition: menopause
area: general
english: second language
narrator: journalist
overall: worse
round: 1
ledger:
  combined contraceptive pill | medication | stopped | worse | pain, mood, gastrointestinal, other_physical
  estradiol patch | medication | stopped | partial | other_physical
  micronised progesterone | medication | tried | unknown | neurological, mood
  red clover | supplement | tried | no_response
  black cohosh | supplement | tried | no_response | pain
  soy | supplement | tried | no_response
  cooling bracelet | procedure | tried | no_response
  vaginal laser | procedure | tried | worse | pain
  vaginal estriol | medication | ongoing | partial
  calcium and vitamin d | supplement | ongoing | unknown
  oestrogen gel | medication | ongoing | no_response
  counselling | psychotherapy | declined | unknown
---
Too young, they said

"It's the stress of examinations." "It's the [thyroid]{S diagnosis plain possible}." "You have surely [lost weight too fast]{S appetite_weight possible}." This have told to Daria a student doctor, a pharmacist and her mother, in this order. She was 22 and her [period did not come]{S other_physical} for seven months. In the lectures of the technical university she [took off the pullover, put it on, took it off]{S other_physical}.

Her grandmother was the only one who guessed right. She watched the girl at the table at Easter and said: "This is what I had. But I had it with fifty-one."

Daria is today 25. She has the [menopause]{S diagnosis} behind her, a fact she mentions without to raise the voice.

When the ovaries stop early

The [menopause]{S diagnosis general} arrives normally between 45 and 55. If it arrives before 40, one speaks of [premature ovarian insufficiency]{S diagnosis clin general}. It touches one woman of hundred; under thirty years, one of thousand. In most cases no reason is found. Sometimes the genes, an autoimmune illness or [chemotherapy]{T chemotherapy (medication); general} are responsible.

Frequent signs are:

- [periods that become rare or stay away]{S other_physical general}
- [hot flushes]{S other_physical general} and [night sweats]{S other_physical general}
- [dry eyes]{S other_physical general} and [vaginal dryness]{S sexual clin general}
- [irritability]{S anger general}, [sadness]{S mood general}, [bad concentration]{S cognition general}
- [joints that ache]{S pain general}

"The young ones wait on the average two years for the diagnosis," says Professor Tamsin Verhoeven, who leads a hormone clinic and who is not treating Daria. "In these two years the bone is already becoming thinner. [Hormone replacement]{T hormone replacement therapy (medication); general} here isn't a lifestyle question. It replaces what should be there, until about the age of fifty."

The list

A blood test repeated after six weeks gave the proof. What followed Daria has noted in a small book with squares. The page carries the heading "[Did not help me]{O no_benefit; combined contraceptive pill, red clover, black cohosh, soy, cooling bracelet, vaginal laser}". It stands there, in green ink:

- the [pill]{T combined contraceptive pill; stopped; duration=9 months} (9 months)
- [red clover]{T red clover; tried}
- [black cohosh]{T black cohosh; tried}
- [soya]{T soy; tried}, "in every form that exists"
- [bracelet]{T cooling bracelet; tried}
- [laser]{T vaginal laser; tried; sessions=2 times} (2 times)

[The first entry was not only without help]{O no_benefit; combined contraceptive pill}. The [combined pill]{T combined contraceptive pill; general} is sometimes given to young women as replacement, because friends take it too and it feels less like illness. In the week of pause, however, there is no hormone at all. "[Every fourth week I [burned]{S other_physical} again]{O no_benefit; combined contraceptive pill}," she says. Next to it she has written down what came in addition: "[[Migraine]{S pain clin side_effect} with zigzag. [Breasts hurt]{S pain side_effect}. [Bloated]{S gastrointestinal side_effect}. [Weeping without theme]{S mood side_effect}. [Brown spots on the lip]{S other_physical side_effect}]{O side_effect; combined contraceptive pill}." [After the third [migraine]{S pain clin side_effect} it was forbidden to her]{O side_effect; combined contraceptive pill}.

[The herbs cost 38 euro in the month and changed nothing]{O no_benefit; red clover, black cohosh, soy}. [From the [black cohosh]{T black cohosh; tried} she got [stomach pain]{S pain side_effect}]{O side_effect; black cohosh}. For women who can take [hormones]{T hormone replacement therapy (medication); general} the specialist societies do not recommend these products; the contents vary and in rare cases the [liver]{S other_physical general possible side_effect} is damaged.

The [bracelet]{T cooling bracelet; tried} was a device for the wrist which becomes cold when one presses it. [It did work on the wrist, she says, and nowhere else]{O no_benefit; cooling bracelet}.

About the [laser]{T vaginal laser; tried} she speaks shorter. A private institute offered it against the [dryness]{S sexual}, because there was by now a boyfriend, Mikael, and with him [each attempt ended in tears]{S sexual}. Two sessions, 400 euro each. [Since then it [burns also when she sits]{S pain worsened side_effect}]{O worsening; vaginal laser}. The boyfriend is [no more there]{S functioning}. A gynaecologist has meanwhile explained to her that for this [method]{T vaginal laser; general} good studies are missing and that some authorities have warned of it.

[Patches]{T estradiol patch; stopped}, and what is under them

In the second year she received what the guidelines foresee: an [oestrogen patch]{T estradiol patch; stopped; dose=100 micrograms; route=patch}, 100 micrograms, and [progesterone]{T micronised progesterone; tried; duration=twelve days in the month} for twelve days in the month. [For the first half of year the [nights were dry]{S other_physical improved} and she [passed statics]{S cognition improved}]{O partial; estradiol patch}. Then [a red square remained under each [patch]{T estradiol patch; stopped}, it [blistered]{S other_physical side_effect}]{O side_effect; estradiol patch}; she changed the place, the brand, the hour. [The [progesterone]{T micronised progesterone; tried} made her [drunk]{S neurological fig side_effect} for the evening and [black]{S mood fig side_effect} for the morning]{O side_effect; micronised progesterone}. In spring she has torn down all and was four months without. [The [flushes]{S other_physical withdrawal} were back in nine days]{O withdrawal; estradiol patch}.

Now there is a [gel]{T oestrogen gel; ongoing; route=gel}. [Her blood level stays under the half of the target, in spite of three doses]{O no_benefit; oestrogen gel}; the skin, so the supposition, doesn't let it through. [A [vaginal cream]{T vaginal estriol; ongoing} soothes somewhat]{O partial; vaginal estriol}. She swallows [calcium and vitamin D]{T calcium and vitamin d; ongoing}.

What specialists advise

- Begin [hormones]{T hormone replacement therapy (medication); general} early and do not interrupt on your own
- Let the [bone density]{S other_physical general possible} be measured every two or three years
- [Move with weight]{T weight-bearing exercise (lifestyle); general}: [stairs]{T stair climbing (lifestyle); general}, [dance]{T dancing (lifestyle); general}, [rope]{T rope skipping (lifestyle); general}
- Ask for a conversation about the [wish for children]{S other general possible}; [egg donation]{T egg donation (procedure); general} is possible for some
- Accept support: about half of those concerned report [depressive symptoms]{S mood clin general}

"I'd never say to somebody of 25 that everything can be repaired," says Professor Verhoeven. "I say that we have many routes through the skin."

The measure

In October the bone measurement was repeated. At the first one the value of the hip lay at minus 1.4, [now it lies at minus 2.6]{O worsening; overall}. This has the name [osteoporosis]{S diagnosis clin}. [She [sleeps four hours]{S sleep worsened}]{O worsening; overall}. [Statics II she has [not passed]{S cognition worsened}]{O worsening; overall}. The university offered a [counsellor]{T counselling; declined}; she said thanks, she is not [ill in the head]{S diagnosis absent}, she is ill in the calendar.

The grandmother, 78, carries still coal from the cellar. On Sundays they sit both before the open window.

=== 236-opioid-use-disorder
title: A long one about codeine, forgive me
genre: forum
layout: post with an update weeks later
condition: opioid use disorder
area: mental
english: British
narrator: patient
overall: improved
round: 1
ledger:
  codeine | medication | stopped | unknown | substance_use
  clonidine | medication | tried | partial | neurological
  buprenorphine | medication | ongoing | response | gastrointestinal
  garden | lifestyle | ongoing | partial
---
I'm sorry, I don't know whether I belong here. Mine came from Boots. Forty-eight at a time, then three different Boots, then the one in the next valley where the girl... no, she was only doing her job. [Codeine]{T codeine; stopped; started=2009} for a [slipped disc]{S diagnosis} in 2009, and the disc mended and I didn't. [By this spring it was [thirty-two a day]{S substance_use side_effect}]{O side_effect; codeine}. I am fifty-seven, I teach sixth-form botany. I [lied to a child about why I was sweating]{S hopelessness}.

It had been a [warm coat]{S substance_use fig}, you see. And then one morning it was the [only thing holding up the shoulders]{S substance_use fig}.

The drug worker offered me [buprenorphine]{T buprenorphine; planned}, under the tongue, and I put it off a fortnight for fear of being made [slow]{S cognition possible side_effect}, of [losing the names of things]{S cognition possible side_effect}. To start it you must be empty first. So: thirty hours, with [clonidine]{T clonidine; tried}, which is really a [blood pressure tablet]{T clonidine; tried}, she said, borrowed. [My [legs rode a bicycle]{S neurological fig withdrawal} all night, my [nose ran like a gutter]{S other_physical fig withdrawal}, I [wanted my mother]{S mood withdrawal}, who was never much use]{O withdrawal; overall}. [The [clonidine]{T clonidine; tried} softened the corners]{O partial; clonidine} and [made the landing [tilt]{S neurological fig side_effect}]{O side_effect; clonidine}.

Then the first [wafer]{T buprenorphine; ongoing; dose=4mg}. I sat in the car outside the chemist, 4mg, with rooks going over. [Not a [high]{S substance_use absent side_effect}]{O tolerated; buprenorphine}. [More as though someone had closed a window in another room]{O partial; buprenorphine; positive}. I'd like to believe it, but it's day three, so I'm not saying anything yet.

---

Update, nine weeks on.

Hello again, and thank you for the kindness, especially whoever sent the Hardy. I'm at 12mg. [I [haven't taken a [codeine]{T codeine; stopped}]{S substance_use improved} since the rooks]{O benefit; buprenorphine}. [The names are all there: [yarrow, eyebright, enchanter's nightshade]{S cognition absent side_effect}]{O tolerated; buprenorphine}. I had so dreaded that. [[Bowels of stone]{S gastrointestinal fig side_effect}, for the record]{O side_effect; buprenorphine; neutral}. In the evenings [the [wanting]{S substance_use} still comes up the path]{O partial; buprenorphine}, and I go out to the [beans]{T garden; ongoing} [until it has gone by]{O partial; garden; positive}. [I [told the child the truth]{S hopelessness improved}, or some of it]{O benefit; overall}. She passed me a tissue.

=== 226-social-anxiety-disorder
title: Incomplete data
genre: review
layout: rating line then text
condition: social anxiety disorder
area: mental
english: British
narrator: patient
overall: unknown
treatment: beta blockers
rating: none given
round: 1
ledger:
  beta blockers | medication | ongoing | partial | other_physical, sleep
  benzodiazepines | medication | declined | unknown
  antidepressants | medication | planned | unknown
---
Rating: n/a

Apologies, the site asks for stars and I do not think that I can supply any. I am a [beta blocker]{T beta blockers; ongoing} user since 4 March: 10mg an hour before meetings, 20mg from 2 April, 40mg from 19 May. Diagnosis [social phobia]{S diagnosis clin}, age 52, archivist. Observed: [[pulse slower]{S other_physical improved}; [hands still]{S neurological improved} while passing documents]{O partial; beta blockers}. [Not observed: any change in [what I expect people to think]{S anxiety}]{O no_benefit; beta blockers}. [[Cold toes]{S other_physical side_effect}; one [vivid dream]{S sleep side_effect} a week]{O side_effect; beta blockers; neutral}. [On 6 June I [spoke at a retirement do]{S functioning improved}]{O partial; beta blockers; positive}; [on 13 June, same dose, I [left by the fire exit]{S anxiety}]{O no_benefit; beta blockers}. The GP proposes an [antidepressant]{T antidepressants; planned}, begin 1 July. [Sedatives]{T benzodiazepines; declined} I turned down. Whether one would call this better I leave open.

=== 069-benzodiazepine-dependence
title: Address to the annual meeting
genre: essay
layout: speech
condition: benzodiazepine dependence
area: mental
english: British
narrator: patient
overall: partly_improved
round: 1
ledger:
  lorazepam | medication | stopped | worse | anhedonia, neurological, cognition, anger, other_physical, anxiety
  nitrazepam | medication | stopped | unknown | neurological, cognition, anhedonia, anger, other_physical
  hospital admission | care_setting | tried | worse
  diazepam | medication | stopped | response | sleep
  passionflower | supplement | tried | no_response
  bach flower drops | supplement | tried | no_response
  chamomile tea | supplement | ongoing | no_response
  amitriptyline | medication | declined | unknown
  support group | support | ongoing | response
  walking | lifestyle | ongoing | partial
---
...and there I was on all fours in the pharmacy in Otley, looking for half a [tablet]{T diazepam; stopped; dose=half}. A young man asked was I all right. I said no, I've dropped my brain. He got down and found it for me under the cough sweets. It had fluff on. I ate it in front of him.

Good afternoon. My name's Marjorie, I'm seventy-nine, and I'm told that I have fifteen minutes. I shan't need them.

I was given [Ativan]{T lorazepam; stopped; dose=One milligram; frequency=three times a day; started=9th of June 1975} on the 9th of June 1975. I can give you the date because it's the day that we buried my father. One milligram, three times a day, "to see you through the week, Mrs Haigh." It saw me through to 2016. Forty-one years! I have had two kitchens, three Labradors and one husband in that time, and the [lorazepam]{T lorazepam; stopped} outlasted the lot.

Did it work? [For a fortnight it was grand]{O partial; lorazepam}. I'll not stand here and say otherwise. [I buried him, I did the sandwiches, I [felt nothing]{S anhedonia side_effect} whatsoever]{O partial; lorazepam}. [And then I went on [feeling nothing]{S anhedonia side_effect}]{O side_effect; lorazepam}. [My daughter's wedding is a photograph to me]{O side_effect; lorazepam}. I know I was there, I can see the hat. 

In 1981 they put [Mogadon]{T nitrazepam; stopped; started=1981; frequency=for the nights} on top, for the nights, because [by three in the morning the day's dose had worn off and I was [rattling]{S anxiety fig withdrawal}]{O withdrawal; lorazepam}. Nobody called it that. They called it my [nerves]{S anxiety}. [They said that I'd got [worse]{S anxiety worsened}, and they gave me more of what was making me [worse]{S anxiety worsened side_effect}]{O worsening; lorazepam}. That's like putting a fire out with a different brand of petrol.

I've brought a list. My granddaughter typed it. It's what I had, off and on, over those years, that I never knew were the [tablets]{T lorazepam; stopped}: [[shaking hands]{S neurological side_effect}; [dropping things]{S neurological side_effect}; [forgetting names]{S cognition side_effect}, then [forgetting I'd met people]{S cognition side_effect}; [no tears]{S anhedonia side_effect}; a [temper at about four o'clock]{S anger side_effect}; [bumping my left side on doors]{S neurological side_effect}; [blurred eyes]{S neurological side_effect}; [pins and needles in the lips]{S neurological side_effect}; a [metal taste]{S other_physical side_effect}; and a [broken hip]{S other_physical side_effect}, in 2009, on a flat floor]{O side_effect; lorazepam, nitrazepam}. Eleven things. I was seen by a heart man, an eye man and a man for balance. Not one looked at the bottom of the letter where it said what I was on.

Now then. Coming off.

The first time was 2011 and it was a new doctor with a bicycle. He said these are very bad for you and he stopped them. Just like that, on the Monday. [By the Thursday I [couldn't bear the sound of a spoon]{S neurological withdrawal}]{O withdrawal; lorazepam, nitrazepam}. [On the Saturday I had a [fit]{S neurological withdrawal}, on the landing, and woke up in the infirmary]{O withdrawal; lorazepam, nitrazepam}. I was eleven days in that [hospital]{T hospital admission; tried; duration=eleven days}. [They saw a [confused]{S cognition} old woman and gave me the [Ativan]{T lorazepam; stopped; dose=two milligrams; frequency=four times a day} back at a higher dose than I'd come in with, two milligrams, four times a day]{O worsening; hospital admission}. I've still got the discharge note. "Settled."

The second time I did it myself, with the help of this lot. I'd seen a card in the library. I rang, and a woman named Pat asked me one thing: how many, and for how long? I told her. There was a silence, and then she said, "Right, love. Have you got a calendar?" I'd had four decades of people asking how I felt.

You swap first. It's the short ones that are the devil to come off, so you change to [Valium]{T diazepam; stopped}, which is [diazepam]{T diazepam; stopped}, bit by bit; for me that was eighty milligrams at the start, on the 2nd of January 2014. [I [slept like a sack]{S sleep side_effect} for a month]{O side_effect; diazepam}. Then down. Two milligrams a fortnight to forty, one milligram a fortnight to ten, and after that a half, and then my grandson shaved them on a jeweller's scale. It took until the 30th of November 2016. Thirty-five months, and I'd do every one again sooner than that Monday.

But I won't have you think that it's a gentle stroll. [It got a great deal worse before it got any better]{O withdrawal; diazepam}. [At twelve milligrams I had [ants under the skin of my scalp]{S neurological fig withdrawal}]{O withdrawal; diazepam}. [I had [panic]{S anxiety withdrawal}, and I'd never been a [panicker]{S anxiety absent}, I'd go in the coal hole and [hold on to the shovel]{S anxiety withdrawal}]{O withdrawal; diazepam}. I took what folk recommended. [Passionflower]{T passionflower; tried}, from a shop with wind chimes. [Bach drops]{T bach flower drops; tried}, that were mainly brandy. [Chamomile]{T chamomile tea; ongoing} by the gallon, which I still drink, though [I may tell you it did nothing then and it does nothing now]{O no_benefit; chamomile tea}. [None of that stuff was a match for it]{O no_benefit; passionflower, bach flower drops, chamomile tea}. A locum wanted me on [amitriptyline]{T amitriptyline; declined} and I said young man, I'm trying to get out of the shop, not go round again.

What was any good? [Pat]{T support group; ongoing}. [Tuesdays, in the Methodist hall, nine of us and an urn]{O benefit; support group}. And [walking]{T walking; ongoing}: [to the post box and back, then the lane, then the reservoir, and on the far side of the reservoir the [ants]{S neurological fig improved withdrawal} generally left me be]{O partial; walking; positive}.

So how am I? Nine years off, this month. [I've [tears]{S anhedonia improved} again, I had a proper [cry]{S anhedonia improved} at a brass band]{O benefit; diazepam}. [I [know every name]{S cognition improved} in this room]{O benefit; overall}. [My [hands are steady]{S neurological improved} enough for a needle]{O benefit; overall}. [I'll not be getting back 1975 to 2016]{O partial; overall}. [My [lips still tingle]{S neurological withdrawal} when the weather turns]{O partial; overall} and [I [sleep five hours]{S sleep}, if I'm lucky]{O partial; overall}. The specialist says that's me for good. Well. Five's enough for a woman with a dog.

One in seven people of my age are on these or something like them, and most were told a week. If your doctor offers you a week, ask him for the date of the Sunday.

I've gone over. Pat's pointing at the urn.

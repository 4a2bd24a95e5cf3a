=== 2321-menopause-hrt-article
title: The change, and what can be done about it
genre: article
layout: patient-education article with one woman's story
condition: menopause
area: general
english: British
narrator: journalist
split: train
overall: improved
round: 6
ledger:
  red clover | supplement | tried | no_response
  sage tablets | supplement | tried | no_response
  cooling pillow | other | tried | no_response
  acupuncture | mind_body | tried | no_response
  citalopram | medication | stopped | no_response | sexual
  oestrogen patch | medication | ongoing | response | other_physical
  norethisterone | medication | stopped | worse | mood
  micronised progesterone | medication | ongoing | unknown | sleep
  vaginal oestrogen | medication | ongoing | response
  testosterone gel | medication | not_tried | unknown
  humming | mind_body | ongoing | partial
  cutting out wine | lifestyle | tried | partial
---
Most women reach the [menopause]{S diagnosis general} between 45 and 55. Oestrogen falls, not smoothly but in jerks, and with it may come [hot flushes]{S other_physical possible general}, [night sweats]{S other_physical possible general}, [broken sleep]{S sleep possible general}, [low mood]{S mood clin possible general} and [brain fog]{S cognition fig possible general}. For some it is a nuisance of a year. For others it ends careers.

Elaine, 52, was a court usher in Hull when she began to [forget the names of the barristers]{S cognition}. "I thought it was [dementia]{S diagnosis possible}," she says. "I was [changing the bed twice a night]{S other_physical}. I [cried at a parking meter]{S mood}." She did what the magazines told her. [Red clover]{T red clover; tried}, [sage tablets]{T sage tablets; tried}, a [cooling pillow]{T cooling pillow; tried}, [acupuncture]{T acupuncture; tried; sessions=six} from a man above a chip shop, six goes. ["All I got from any of it was a smaller bank balance"]{O no_benefit; red clover, sage tablets, cooling pillow, acupuncture}. [[Giving up wine]{T cutting out wine; tried} did reduce the [flushes]{S other_physical improved} a little]{O partial; cutting out wine}.

Her GP at the time offered an [antidepressant]{T citalopram; planned}. [The [citalopram]{T citalopram; stopped} left the [sweats]{S other_physical} as they were]{O no_benefit; citalopram} ["and [took away the one thing in bed that still worked]{S sexual fig side_effect}"]{O side_effect; citalopram}, so she stopped after three months.

What is [HRT]{T hormone replacement therapy (medication); general}?
[Hormone replacement therapy]{T hormone replacement therapy (medication); general} gives back oestrogen, through the skin or by mouth. Women with a womb need a [progestogen]{T progestogens (medication); general} too. It is effective in about nine out of ten women with [flushes]{S other_physical general}. Possible side effects are [tender breasts]{S pain possible general side_effect}, [bloating]{S gastrointestinal possible general side_effect} and [spotting]{S other_physical possible general side_effect}. The small extra risk of [breast cancer]{S diagnosis possible general side_effect} should be talked through.

Elaine had been frightened of [HRT]{T oestrogen patch; planned} since her aunt, who took the [old tablets]{T hormone replacement therapy (medication); other}, had a [clot]{S other_physical other side_effect} in the nineties. A new practice nurse drew her a diagram. The [patch]{T oestrogen patch; ongoing; frequency=twice a week} goes on twice a week. ["Within ten days I [slept through]{S sleep improved}. I woke up and thought someone had died, it was so quiet"]{O benefit; oestrogen patch}. [It leaves a [red itchy square]{S other_physical side_effect}, which she ignores]{O side_effect; oestrogen patch; neutral}.

The [progestogen]{T norethisterone; stopped} was another matter. [On [norethisterone]{T norethisterone; stopped} she was [in the pit]{S mood fig side_effect} for two weeks of every month]{O side_effect; norethisterone}. ["I had been [miserable]{S mood} before but never like that"]{O worsening; norethisterone}. It was changed for [Utrogestan]{T micronised progesterone; ongoing}, [which only makes her [sleepy]{S sleep side_effect}]{O side_effect; micronised progesterone; neutral}, so she takes it at bedtime. A [vaginal tablet]{T vaginal oestrogen; ongoing} [has "sorted the [cystitis]{S other_physical improved} that I'd had for two years"]{O benefit; vaginal oestrogen}. She asked for [testosterone]{T testosterone gel; not_tried} for her [libido]{S sexual clin} and was told that her clinic does not prescribe it.

[She is [back in Court Three]{S functioning improved}]{O benefit; overall}. When a [flush]{S other_physical} does come, in a closing speech, she [hums]{T humming; ongoing} under her breath. ["It doesn't stop it. It stops me minding"]{O partial; humming}.

=== 2322-contraception-depo
title: Depo shot, read before you get it
genre: review
layout: breathless drug review, one paragraph, contradictory
condition: contraception
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: medroxyprogesterone
rating: 3
ledger:
  combined pill | medication | tried | unknown | gastrointestinal
  NuvaRing | medication | tried | unknown | other_physical
  medroxyprogesterone | medication | stopped | mixed | other_physical, appetite_weight, mood, sexual, pain
  escitalopram | medication | ongoing | partial
  copper IUD | procedure | planned | unknown
  fish oil | supplement | tried | no_response
---
So let me say first it does what it says, [4 [shots]{T medroxyprogesterone; stopped; sessions=4} in a year and no baby]{O benefit; medroxyprogesterone}, and for some girls it's perfect, my cousin has been on it since high school and never had so much as a [pimple]{S other_physical absent other side_effect}. BUT. i was 128 when i started and 171 when i quit, same food same job (im a mail carrier i walk 9 miles a DAY), [thats [43 pounds]{S appetite_weight side_effect} in 13 months]{O side_effect; medroxyprogesterone}, [[bled]{S other_physical side_effect} brown for the first 4 of them]{O side_effect; medroxyprogesterone} then [nothing, which ok was nice]{O benefit; medroxyprogesterone}, [my [hair]{S other_physical side_effect} was all over the brush]{O side_effect; medroxyprogesterone}, [[headaches]{S pain side_effect} from hell]{O side_effect; medroxyprogesterone} ([tried [fish oil]{T fish oil; tried} for those lol no]{O no_benefit; fish oil}), [[no interest in my husband]{S sexual side_effect} so i guess thats ANOTHER way it prevents pregnancy, and the [crying]{S mood side_effect}]{O side_effect; medroxyprogesterone}... [I sat in the truck between routes and [cried]{S mood side_effect} about nothing]{O side_effect; medroxyprogesterone}. I was not a [depressed]{S mood absent} person before. My dr said its not the [shot]{T medroxyprogesterone; stopped} and wrote me [lexapro]{T escitalopram; ongoing}, [helps a bit i guess]{O partial; escitalopram}. Before this i had the [pill]{T combined pill; tried} ([[threw up]{S gastrointestinal side_effect} every morning till i switched to taking it at night]{O side_effect; combined pill}, fine after that but kept forgetting), the [ring]{T NuvaRing; tried} ([[yeast infections]{S other_physical side_effect}]{O side_effect; NuvaRing}). So i skipped the october appt and didnt go back. [8 months off and [still no period]{S other_physical side_effect}, [weight]{S appetite_weight side_effect} has not moved]{O side_effect; medroxyprogesterone}, [[mood is better]{S mood improved} tho]{O benefit; overall}. They're putting in the [copper thing]{T copper IUD; planned} on the 9th. [3 stars cause it worked]{O benefit; medroxyprogesterone}

=== 2323-depression-rtms-thread
title: TMS on the NHS - anyone? (my feedback form basically)
genre: forum
layout: thread with replies, user names and times
condition: treatment-resistant depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  sertraline | medication | tried | no_response
  venlafaxine | medication | stopped | partial | sexual
  mirtazapine | medication | tried | no_response
  vortioxetine | medication | tried | no_response
  aripiprazole | medication | tried | no_response
  behavioural activation | psychotherapy | tried | no_response
  compassion focused therapy | psychotherapy | tried | no_response
  repetitive transcranial magnetic stimulation | neuromodulation | stopped | partial | pain, neurological
  paracetamol | medication | tried | unknown
  lithium | medication | planned | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
  choir | other | ongoing | partial
  esketamine | medication | not_tried | unknown
---
mossybank, 21:14
Finished [TMS]{T repetitive transcranial magnetic stimulation; stopped; sessions=30} on Friday, 30 sessions, thought I'd write down what I put on their form because when I was searching there was nowt. History: [depression]{S diagnosis clin} since uni, 41 now. [Sert]{T sertraline; tried}, [ven]{T venlafaxine; stopped}, [mirt]{T mirtazapine; tried}, [vortioxetine]{T vortioxetine; tried}, [abilify]{T aripiprazole; tried} on top. [[Ven]{T venlafaxine; stopped} gave me about a year of being all right]{O partial; venlafaxine} [but [zero orgasms]{S sexual side_effect}]{O side_effect; venlafaxine} and [coming off it was two months of [brain zaps]{S neurological fig withdrawal}]{O withdrawal; venlafaxine}. [The other four, not a sausage]{O no_benefit; sertraline, mirtazapine, vortioxetine, aripiprazole}. Therapies: [behavioural activation]{T behavioural activation; tried}, twelve weeks of [CFT]{T compassion focused therapy; tried; duration=twelve weeks} where I had to be kind to an empty chair. [I can't say that either shifted it]{O no_benefit; behavioural activation, compassion focused therapy}.

So the [TMS]{T repetitive transcranial magnetic stimulation; stopped}. You sit in what's basically a dentist chair and something taps at your forehead. [[Scalp sore]{S pain side_effect}, [eye twitching]{S neurological side_effect} while it's on, one [cracker of a headache]{S pain fig side_effect} in week one, [paracetamol]{T paracetamol; tried}]{O side_effect; repetitive transcranial magnetic stimulation}. [No [memory]{S cognition absent side_effect} stuff at all]{O tolerated; repetitive transcranial magnetic stimulation}. [Weeks 1-3 nothing]{O no_benefit; repetitive transcranial magnetic stimulation}. [Then in week 4 I caught myself [singing]{S mood improved} in the car]{O benefit; repetitive transcranial magnetic stimulation}. [Score went from 24 to 13]{O benefit; repetitive transcranial magnetic stimulation}. So half. I'll take half. EDIT see below.

Dr_Pepper_not_a_dr, 21:40
Mine was [TMS]{T repetitive transcranial magnetic stimulation (neuromodulation); other} too, private, six grand on a credit card, did absolutely nothing, then [lithium]{T lithium (medication); other} for a tenner sorted me in a month. Typical

wendlewife, 22:02
My OH had [ECT]{T electroconvulsive therapy (neuromodulation); other} after [TMS]{T repetitive transcranial magnetic stimulation (neuromodulation); other} failed. He [lost our honeymoon]{S cognition other side_effect} but he's [alive]{S suicidality improved other}. Did they offer you that? Or [ketamine]{T esketamine; not_tried}?

mossybank, 22:15
They did mention [ECT]{T electroconvulsive therapy; declined}, I said no thanks, I can't [lose any more memory]{S cognition possible side_effect} I need it for quizzes. The [ket spray]{T esketamine; not_tried} isn't funded here, you'd have to move to Scotland. My [choir]{T choir; ongoing; frequency=Mondays} on Mondays is my other treatment, [good for about 24 hours]{O partial; choir}

mossybank, EDIT 7 weeks on
Right so, [it's worn off. Not to where I was but I'm [back in bed at weekends]{S functioning}]{O partial; repetitive transcranial magnetic stimulation}. Asked for maintenance sessions, they don't do them. So it's [lithium]{T lithium; planned} next, bloods on Thursday. Would I say do it? Yes. [It showed me I'm still in here]{O benefit; repetitive transcranial magnetic stimulation}

=== 2324-alcohol-service
title: Feedback for the drug and alcohol service
genre: feedback
layout: spoken style feedback taken down, no full stops where they belong
condition: alcohol use disorder
area: mental
english: Scottish
narrator: patient
split: train
overall: improved
round: 6
ledger:
  key worker sessions | support | tried | no_response
  disulfiram | medication | stopped | worse | other_physical
  acamprosate | medication | tried | no_response
  Alcoholics Anonymous | support | tried | no_response
  hypnotherapy | psychotherapy | tried | no_response
  detox admission | care_setting | stopped | response
  chlordiazepoxide | medication | stopped | response
  residential rehab | care_setting | not_tried | unknown
  naltrexone | medication | ongoing | response | gastrointestinal
  thiamine | supplement | ongoing | unknown
  SMART Recovery | support | ongoing | response
  boxing gym | lifestyle | ongoing | response
---
right where do I start, I was on [two litres of cider before the school run]{S substance_use} by the end, no proud of it, had the [shakes]{S neurological}, [sick]{S gastrointestinal} every morning, [yellow]{S other_physical} in the eyes. I came to yous in 2019 first and I got a [key worker]{T key worker sessions; tried; frequency=once a fortnight} once a fortnight, well it was meant to be, I had five in a year and a half, filling in a wee wheel every time, how is your accommodation out of ten. [[antabuse]{T disulfiram; stopped} I had one drink on top of it and thought I was [dying]{S other_physical fig side_effect}, the ambulance came, the weans saw it, I flushed the rest]{O side_effect; disulfiram}, [campral]{T acamprosate; tried} six big horse pills a day, [AA]{T Alcoholics Anonymous; tried} in the chapel hall, and a [hypnotist]{T hypnotherapy; tried} my maw paid for in Paisley... [out of the whole jing bang no one thing kept me off it longer than nine days]{O no_benefit; disulfiram, acamprosate, Alcoholics Anonymous, hypnotherapy, key worker sessions}. My maw's man [got sober]{S substance_use improved other} in [AA]{T Alcoholics Anonymous (support); other}, thirty year, so I'm no saying it's rubbish, it's just no for me all that God

Second time round was different and that's down to a lassie called Shona. She got me a bed. Seven days [detox]{T detox admission; stopped; duration=Seven days} up the hospital on [librium]{T chlordiazepoxide; stopped}, [I didnae [fit]{S neurological absent withdrawal}, I didnae [see things]{S mania_psychosis absent withdrawal}]{O tolerated; detox admission}, [I came out with my [hands steady]{S neurological improved}]{O benefit; detox admission, chlordiazepoxide}. I asked for [rehab]{T residential rehab; not_tried}, the panel knocked me back. So she put me on [naltrexone]{T naltrexone; ongoing} and it's the first thing. I mean it. [[boak]{S gastrointestinal side_effect} the first week]{O side_effect; naltrexone; neutral} and [then I [walked by the shop]{S substance_use improved}. I just walked by it, it was a shop]{O benefit; naltrexone}. [[Twenty two months]{S substance_use improved} on Saturday]{O benefit; overall}. [Yellow pills]{T thiamine; ongoing} ([thiamine]{T thiamine; ongoing}) as well for my brain. [SMART]{T SMART Recovery; ongoing; frequency=Tuesday} on a Tuesday [which I now help run, it gave me something to be good at]{O benefit; SMART Recovery}, and the [boxing gym]{T boxing gym; ongoing}, [I [sleep]{S sleep improved} like a wean after that]{O benefit; boxing gym}. [I've [got my girls back]{S functioning improved} four nights a week]{O benefit; overall}.

What could be better, answer the phone, don't make folk blow in a tube in the corridor, and don't discharge somebody for missing an appointment when missing appointments is the illness.

=== 2325-anxiety-cbd-oil
title: Meh oil
genre: review
layout: supplement review, several opinions in one breath
condition: anxiety
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: cannabidiol
rating: 3
ledger:
  cannabidiol | supplement | stopped | no_response | gastrointestinal, sleep
  rescue remedy | supplement | tried | no_response
  kalms | supplement | tried | no_response
  St John's wort | supplement | stopped | partial | other_physical
  escitalopram | medication | ongoing | response | sexual, sleep
  online CBT | psychotherapy | tried | no_response
  running | lifestyle | ongoing | partial
  cutting out coffee | lifestyle | ongoing | response
  propranolol | medication | ongoing | response
---
Bought for [anxiety]{S anxiety clin} (the [3am dread]{S anxiety} kind). £48!! Tastes like a lawn. [First bottle maybe a bit [calmer]{S anxiety improved}, maybe I wanted to be]{O partial; cannabidiol}, [second bottle I honestly couldnt tell if I'd taken it or not]{O no_benefit; cannabidiol}, [third bottle [loose bowels]{S gastrointestinal side_effect} and [nodding off at my desk]{S sleep side_effect}]{O side_effect; cannabidiol} so I gave the rest to my mum who rubs it on her [thumbs]{S pain other} and thinks its marvellous. Ive done the lot by now, [Kalms]{T kalms; tried}, [rescue remedy]{T rescue remedy; tried}, the [online CBT]{T online CBT; tried} with the cartoon owl ,[waste of space all three]{O no_benefit; kalms, rescue remedy, online CBT}, [[st johns wort]{T St John's wort; stopped} which I will admit was pretty good for my [mood]{S mood improved} one summer]{O partial; St John's wort} [but then I [burnt to a crisp]{S other_physical fig side_effect} in Whitby of all places]{O side_effect; St John's wort} and the pharmacist said you can't have that with your pill so that went in the bin.

In the end I did what I'd been avoiding and saw the doctor. [Escitalopram]{T escitalopram; ongoing; dose=10}, 10. [A grim fortnight]{O side_effect; escitalopram}, [then it was like [someone turned the radio off]{S anxiety fig improved}]{O benefit; escitalopram}. [[Yawning]{S sleep side_effect} all day and [nothing doing in the bedroom]{S sexual fig side_effect}, husband is being very patient]{O side_effect; escitalopram}. [Propranolol]{T propranolol; ongoing; frequency=before presentations} before presentations, [does exactly what it should]{O benefit; propranolol}. I [run]{T running; ongoing; duration=20 mins} 20 mins most days [which takes the top off it]{O partial; running}. And [[no more coffee]{T cutting out coffee; ongoing}, which made a bigger difference than I like to admit]{O benefit; cutting out coffee}

[CBD]{T cannabidiol; stopped} 3 stars because mum will be upset otherwise. It's fine. [It's expensive grass]{O no_benefit; cannabidiol}

=== 2326-autism-anxiety-camhs
title: CAMHS, a mother's comments
genre: feedback
layout: comments of a mother, run-on, her own illness beside the child's
condition: autism and anxiety
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 6
ledger:
  group CBT | psychotherapy | stopped | worse
  melatonin | medication | ongoing | response
  sertraline | medication | stopped | worse | suicidality, anxiety
  fluoxetine | medication | planned | unknown
  play therapy | psychotherapy | tried | partial
  ear defenders | other | ongoing | partial
  reduced timetable | other | tried | no_response
  weighted lap pad | other | tried | no_response
  goats | other | ongoing | response
  art psychotherapy | psychotherapy | not_tried | unknown
---
My lad is 13 and [autistic]{S diagnosis} and he has [not been in a classroom since October]{S functioning}. We were referred at nine, so do the sums. What we got from you in four years, I've made a list because nobody else seems to have one.

1. A [workshop]{T parent workshop (support); other}, for ME, on a Monday at 10 when I work. I went. It was about routines. I've a degree in routines thanks to him.

2. [Group CBT]{T group CBT; stopped}, eight kids round a table talking about [worries]{S anxiety}. He [hid in the toilets]{S functioning} for three of them and [by the fourth he [couldn't walk past the building]{S functioning worsened}, so we stopped]{O worsening; group CBT}.

3. [Sertraline]{T sertraline; stopped; dose=25}, only 25. [Nine days in he was [up on the garage roof saying he was no use to anybody]{S suicidality side_effect}]{O side_effect; sertraline}. I rang, was told to give it time, I did not give it time, I put it down the sink. [I'd never seen him so [wound up]{S anxiety fig worsened side_effect}]{O worsening; sertraline}. I take [sertraline]{T sertraline (medication); other} myself, 100, for my own [nerves]{S anxiety other}, and it's been a godsend to me, so I was all for it, I'm not one of those mothers.

4. [Melatonin]{T melatonin; ongoing}, [worth every penny, he's [asleep]{S sleep improved} by ten]{O benefit; melatonin}. 

Things we've paid for or begged: [play therapy]{T play therapy; tried; sessions=ten}, ten of them, he liked her ([he'd [talk]{S functioning improved} for an hour after and then it was gone]{O partial; play therapy}), a [lap pad with beads in]{T weighted lap pad; tried}, a [part time timetable]{T reduced timetable; tried} ([neither got him through the gate]{O no_benefit; weighted lap pad, reduced timetable}), [ear defenders]{T ear defenders; ongoing} ([he can [do the co-op]{S functioning improved} in those, not the big Asda]{O partial; ear defenders}). [Art psychotherapy]{T art psychotherapy; not_tried} was turned down at panel twice.

And then my brother in law's [goats]{T goats; ongoing; frequency=every Saturday}. I'm not joking, every Saturday since Easter he's up there mucking out. [He [laughs]{S mood improved} with them]{O benefit; goats}. [He [told a stranger their names]{S functioning improved}]{O benefit; goats}. Put that in your pathway.

The new doctor is talking about [fluoxetine]{T fluoxetine; planned} and seems decent. [He's still [not at school]{S functioning}, he still [chews his sleeves to string]{S anxiety}, but he's [eating his tea downstairs]{S functioning improved}]{O partial; overall}. My husband's on his second lot of [counselling]{T counselling (psychotherapy); other} over all this. Nobody asked about that either.

=== 2327-low-testosterone-gel
title: 7 months on the gel
genre: review
layout: drug review with numbers and dates, understated
condition: low testosterone
area: general
english: American
narrator: patient
split: dev
overall: improved
round: 6
treatment: testosterone gel
rating: 7
ledger:
  bupropion | medication | tried | no_response | anxiety
  zinc | supplement | tried | no_response
  maca root | supplement | tried | no_response
  tadalafil | medication | tried | partial | pain
  CPAP | procedure | ongoing | partial
  testosterone gel | medication | ongoing | response | other_physical, anger
  testosterone injections | medication | planned | unknown
  phlebotomy | procedure | tried | unknown
  lifting weights | lifestyle | ongoing | unknown
---
Background, 48, total T of 187, [asleep in the recliner by 6:30]{S energy}, [zero interest in anything with my wife]{S sexual}, [couldn't care less]{S anhedonia} about fishing, which if you knew me. First doc said [depression]{S diagnosis clin possible}, gave me [wellbutrin]{T bupropion; tried} ([[jumpy]{S anxiety side_effect}]{O side_effect; bupropion}). Bought [zinc]{T zinc; tried} and [maca]{T maca root; tried} off the internet. [Strike three on all of them]{O no_benefit; bupropion, zinc, maca root}. [[Cialis]{T tadalafil; tried} fixed the [plumbing]{S sexual fig improved} but not the [wanting]{S sexual}]{O partial; tadalafil}, [and the [backache]{S pain side_effect}, wow]{O side_effect; tadalafil}. Sleep study, yep, [apnea]{S diagnosis clin}, so [cpap]{T CPAP; ongoing}, [that got me maybe 20% of the way]{O partial; CPAP}.

[Gel]{T testosterone gel; ongoing; dose=two pumps; frequency=mornings}, two pumps, shoulders, mornings.
Wk 1-3: [[energy]{S energy improved} up then right back down, figured it was in my head]{O partial; testosterone gel}
Wk 6: [T at 410]{O benefit; testosterone gel}. [Woke up with a [surprise]{S sexual fig improved} for the first time since Obama]{O benefit; testosterone gel}
Mo 3: [[snappy]{S anger side_effect} with the kids, [acne]{S other_physical side_effect} on my back at 48 yrs old]{O side_effect; testosterone gel}
Mo 5: [[hematocrit 54]{S other_physical clin side_effect}, had to go give blood]{O side_effect; testosterone gel} (they call it [therapeutic phlebotomy]{T phlebotomy; tried}, it's giving blood)
Mo 7: [[fishing]{S anhedonia improved}. every weekend]{O benefit; testosterone gel}

[No [breast stuff]{S other_physical absent side_effect}, no [hair loss]{S other_physical absent side_effect} so far]{O tolerated; testosterone gel}. It's sticky and you can't hug the baby till it dries so am being switched to the [shots]{T testosterone injections; planned} after thanksgiving, brother does those and says the day before is a [crash]{S energy fig other}. I also started [lifting]{T lifting weights; ongoing} around month 2 so who knows what did what. 7/10, minus 3 for the price and the mess. It won't fix your marriage but it'll get you off the recliner

=== 1533-generalised-anxiety-disorder
title: buspirone success story (long, sorry)
genre: forum
layout: long rambling post without capitals, comments and a later update
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: dev
overall: improved
round: 4
ledger:
  lorazepam | medication | stopped | mixed | cognition
  duloxetine | medication | tried | unknown | gastrointestinal, other_physical
  CBD gummies | supplement | tried | no_response
  buspirone | medication | ongoing | response | neurological
  dog walking | lifestyle | ongoing | response
  quitting coffee | lifestyle | ongoing | partial | pain
  worry notebook | other | ongoing | response
  psychotherapy | psychotherapy | planned | unknown
---
r/worriers
posted by teacup_tornado, 11 months ago

everybody on here says [buspar]{T buspirone; general} is a sugar pill so i wanted to put one good one out there because i read all those posts the night before i started and almost didnt take it

about me, 47, school secretary, [gad]{S diagnosis clin}, i have [worried]{S anxiety} since the womb my mother says. like i would [drive back to see if i hit somebody]{S anxiety}, i would [call my son at college four times before noon]{S anxiety}. [jaw clenched]{S other_physical} so tight i [broke a molar]{S other_physical} in 2017 and then i [worried]{S anxiety} about the other molars

for a long time i had [ativan]{T lorazepam; stopped; dose=0.5; duration=six years} 0.5, six years of it. and look [it worked, 20 minutes and i [was a person]{S functioning fig improved}]{O benefit; lorazepam}. but [then one wasnt enough]{O no_benefit; lorazepam} and [i [lost words]{S cognition side_effect}, i'd be on the phone with a parent and the [word bus would be gone]{S cognition side_effect}]{O side_effect; lorazepam}. my new doctor weaned me down over five months with a little chart and [the last month was [no sleep]{S sleep withdrawal} and [bugs under the skin]{S neurological fig withdrawal}]{O withdrawal; lorazepam}. i do not recommend but i did it

in the middle of that she tried me on [cymbalta]{T duloxetine; tried; dose=30; duration=nine days} 30. i took it nine days. [[nausea]{S gastrointestinal clin side_effect}, [sweating through my blouse]{S other_physical side_effect}]{O side_effect; duloxetine}. cant tell you if it works for anything. my sister loves hers, she has it for her [back]{S pain other}. also [those [cbd bears]{T CBD gummies; tried} from the gas station which did not do one thing]{O no_benefit; CBD gummies}

then the [buspirone]{T buspirone; ongoing; dose=7.5; frequency=twice a day}. 7.5 twice a day and then 15. [first week [woozy]{S neurological side_effect} for half an hour after each one, like [getting off a boat]{S neurological fig side_effect}]{O side_effect; buspirone}. [that quit by itself]{O tolerated; buspirone}. [weeks two and three i would have told you sugar pill]{O no_benefit; buspirone}. [then it was around thanksgiving and my husband said you havent [asked me if the stove is off]{S anxiety improved}]{O benefit; buspirone}. i hadnt. [i hadnt [thought about the stove]{S anxiety improved}]{O benefit; buspirone}. it didnt feel like anything, its not like [ativan]{T lorazepam; stopped} where you feel it land, [there's just [less noise]{S anxiety fig improved}]{O benefit; buspirone}

things i do besides. [walk mister biscuit]{T dog walking; ongoing; frequency=both ends of the day; duration=30 min} both ends of the day 30 min, [im a nicer woman after]{O benefit; dog walking}. [gave up coffee]{T quitting coffee; ongoing}, [[headache]{S pain side_effect} for a week]{O side_effect; quitting coffee}, [helps my [hands]{S neurological plain improved} more than my [head]{S anxiety fig improved}]{O partial; quitting coffee}. and i have a [worry notebook]{T worry notebook; ongoing; frequency=4:30 to 4:45}, you can only [worry]{S anxiety} from 4:30 to 4:45 and you write it down. dumb as it sounds [it works, half the time i get to 4:30 and [cant think of any]{S anxiety improved}]{O benefit; worry notebook}

**comments**

pkd_andy: 3 weeks in on [buspar]{T buspirone; other} and nothing, what dose did it kick in at for you

teacup_tornado: 15 twice a day. and dont take it with grapefruit

no_more_benzos_99: Congrats on getting off the [ativan]{T lorazepam; stopped}. [Benzos]{T benzodiazepines (medication); general} were meant for weeks not years. I did 14 yrs of [Klonopin]{T clonazepam (medication); other}, still [buzzing]{S neurological fig other withdrawal}. For the record [buspirone]{T buspirone; general} isn't [addictive]{S substance_use general absent side_effect} and takes 2-4 weeks, that's why people call it a dud.

hmmkay: did you do [therapy]{T psychotherapy; planned} at all

teacup_tornado: on a list since march, the lady retired, on another list

UPDATE 10 months: [still on it, still good]{O benefit; buspirone}. [son moved to oregon and i [called him ONE time that day]{S anxiety improved}]{O benefit; overall}

=== 1534-endometriosis
title: Visanne / dienogest - tell me your honest experience please (+ my updates)
genre: forum
layout: thread with quoted lines and user names
condition: endometriosis
area: general
english: second-language English
narrator: patient
split: train
overall: improved
round: 4
ledger:
  ibuprofen | medication | tried | no_response | gastrointestinal
  combined pill | medication | tried | partial
  laparoscopic surgery | procedure | tried | partial
  anti-inflammatory diet | lifestyle | tried | no_response
  hot water bottle | other | ongoing | partial
  TENS | procedure | tried | unknown
  dienogest | medication | ongoing | response | other_physical, sexual
  pelvic floor physiotherapy | procedure | ongoing | response | pain
  leuprolide | medication | declined | unknown
---
Sanne_dH wrote on 9 January:

Dear all,

I am from the Netherlands, 28, I have [endo]{S diagnosis clin} stage 3, they found it in 2020 after eleven years of [pain]{S pain} where I was called a drama queen by two doctors and one gym teacher. I was [fainting]{S neurological} in school each month, the toilet was like [giving birth to broken glass]{S pain fig}, excuse me.

What I had until now:

[Ibuprofen]{T ibuprofen; tried; dose=600; frequency=3 times}, 600, 3 times. [It does as much as a candy]{O no_benefit; ibuprofen} and [I got [stomach ache]{S gastrointestinal side_effect}]{O side_effect; ibuprofen}.
The [pill without a break]{T combined pill; tried; duration=4 years} ([Microgynon]{T combined pill; tried}), 4 years. [Less bad, but every few weeks I [bled through]{S other_physical} anyway]{O partial; combined pill}.
[Operation]{T laparoscopic surgery; tried; started=October 2020} in October 2020, they have burned and cut much away. [For almost two years I [was without pain]{S pain improved}, I [ran the Dam tot Dam]{S functioning improved}]{O benefit; laparoscopic surgery}! [Since last spring it is back]{O partial; laparoscopic surgery}, mostly left.
[Diet]{T anti-inflammatory diet; tried; duration=one year} without red meat, sugar, wine, one year. [I became boring but not better]{O no_benefit; anti-inflammatory diet}.
[Kruik]{T hot water bottle; ongoing} (hot bottle), always one at work, one in bed. [It softens it]{O partial; hot water bottle}.

Now my gynaecologist wants that I take [dienogest]{T dienogest; planned; dose=2 mg} 2 mg. I read so many horror about [mood]{S mood general possible side_effect} and [hair]{S other_physical general possible side_effect}. My mother has had [depression]{S diagnosis clin other} and I am a bit afraid of that. Or the [injection]{T leuprolide; declined}, [Lucrin]{T leuprolide; declined}, but that I have refused, I do not want a [menopause]{S other possible side_effect} at 28.

endo_nan replied on 9 January:

I'm the wrong side of 60 and [had it all out]{T hysterectomy (procedure); other} in 1994, so take this with a pinch of salt. My granddaughter has been on [Visanne]{T dienogest; other} for three years and she's a different girl. [Spots]{S other_physical other side_effect} though. Her friend lasted a month and was in [floods of tears]{S mood fig other side_effect}.

Priyanka.R replied on 10 January:

> I read so many horror

People who are fine don't post. [Dienogest]{T dienogest; general} is a progestin, it thins the lining and the lesions dry out with time, it doesn't cure. [Irregular bleeding]{S other_physical general possible side_effect} in the first 3 months is expected and mostly settles. I gave it a fair go, 7 months, didn't suit me, I have the [Mirena]{T levonorgestrel intrauterine device (medication); other} and a [TENS]{T TENS; other} clipped to my jeans as we speak.

Sanne_dH wrote on 10 January:

Thank you, you are right. I start on Sunday. The [TENS]{T TENS; tried} I borrowed once from the midwife of my neighbour, I did not understand the buttons.

Sanne_dH wrote on 22 February:

Week 6. [[Spotting]{S other_physical side_effect} each day, brown, I am so tired of washing]{O side_effect; dienogest}. [The [left side]{S pain} is the same]{O no_benefit; dienogest}. [My [mood is normal]{S mood absent side_effect}, thank God]{O tolerated; dienogest}.

endo_nan replied on 22 February:

Give it till Easter dear.

Sanne_dH wrote on 2 June:

Month 5! [I was not here because I was [outside]{S functioning improved}]{O benefit; dienogest}. [The [bleeding]{S other_physical improved side_effect} stopped in April, on a Tuesday, and did not come back]{O tolerated; dienogest}. [[Pain]{S pain improved} was 8, now 2, some weeks 0]{O benefit; dienogest}. [[Skin like a teenager]{S other_physical fig side_effect} and [no appetite for my boyfriend]{S sexual fig side_effect}, he is patient]{O side_effect; dienogest}. I also go since March to the [pelvic physio]{T pelvic floor physiotherapy; ongoing; frequency=every two weeks}, every two weeks, [it [hurts]{S pain side_effect} when she does it]{O side_effect; pelvic floor physiotherapy; neutral}, and [I [can sit through a whole meeting]{S functioning improved}]{O benefit; pelvic floor physiotherapy}.

Priyanka.R replied on 3 June:

So pleased. How long will they let you have it?

Sanne_dH wrote on 3 June:

Until I want a baby, she said, then we talk about the [surgery]{T laparoscopic surgery; planned} again. In the meantime I take my [little white pill]{T dienogest; ongoing; frequency=at 22:00} at 22:00 with the alarm of a duck.

=== 1535-alcohol-use-disorder
title: Naltrexone & the Sinclair thing - day 1
genre: forum
layout: diary-like thread by the opener with day counts, replies between
condition: alcohol use disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  Alcoholics Anonymous | support | tried | partial
  disulfiram | medication | tried | no_response | other_physical
  acamprosate | medication | tried | no_response | gastrointestinal
  chlordiazepoxide | medication | tried | response
  naltrexone | medication | ongoing | response | gastrointestinal
  sparkling water | other | ongoing | response
  SMART Recovery | support | ongoing | response
  alcohol liaison nurse | psychotherapy | ongoing | unknown
---
SOBER-ISH FORUM / Moderation & medication / [Naltrexone]{T naltrexone; ongoing} & the Sinclair thing - day 1

Started by Stevie_Plasterer, 1 Sept

Alright. 51, plasterer, Stoke. [Eight cans and half a bottle of Bell's a night]{S substance_use}, more on a Saturday. [Drinking]{S substance_use} heavy since the divorce in 2011. Wasn't [shaking]{S neurological} of a morning till last year and now I am.

What's been done with me up to now. [AA]{T Alcoholics Anonymous; tried; duration=about a year}, about a year, 2014. [Got me [7 months dry]{S substance_use improved}]{O partial; Alcoholics Anonymous} and I've nowt against them but I couldn't be doing with the God bit. [Antabuse]{T disulfiram; tried} 2016. You just don't take it on a Friday do you. [[Red as a brick]{S other_physical fig side_effect} and [heart hammering]{S other_physical side_effect} one time at a christening]{O side_effect; disulfiram}, [didn't stop me [drinking]{S substance_use}]{O no_benefit; disulfiram}. [Campral]{T acamprosate; tried; frequency=six tablets a day} 2019, six tablets a day, [[the trots]{S gastrointestinal fig side_effect}]{O side_effect; acamprosate}, [no difference]{O no_benefit; acamprosate}. In July I had a [detox]{T chlordiazepoxide; tried} at home with [Librium]{T chlordiazepoxide; tried; duration=5 days}, the nurse come every morning 5 days. [That part went like clockwork, [no fits]{S neurological absent}, [slept]{S sleep improved}]{O benefit; chlordiazepoxide}. I was [back on it]{S substance_use fig worsened} by the Sunday week, which is me not the [tablets]{T chlordiazepoxide; tried}.

So now [naltrexone]{T naltrexone; ongoing; dose=50mg; frequency=an hour before the first drink}, 50mg an hour before the first drink. You don't stop, you take the [tablet]{T naltrexone; ongoing} and drink on top. Sounded like a wind-up to me. First one tonight at six.

Reply, Wendy L, 1 Sept
Good luck Stevie! My husband did 18 months on [nal]{T naltrexone; other}, [down from 2 bottles of red to nothing]{S substance_use improved other}. My brother took it every day instead and said it made everything [grey]{S anhedonia fig other side_effect}, so he's back at [AA]{T Alcoholics Anonymous; other} and happy as Larry.

Reply, Dr_Google_Not, 1 Sept
The idea is that [naltrexone]{T naltrexone; general} blocks the opioid buzz so the brain unlearns it. You can't have it with codeine or if your liver's knackered. Best evidence is for less [heavy drinking]{S substance_use general} rather than none.

Stevie_Plasterer, 2 Sept
[[Felt sick as a dog]{S gastrointestinal fig side_effect} about nine o'clock]{O side_effect; naltrexone}. [[Drank 6 instead of 8]{S substance_use improved}]{O partial; naltrexone}. [[Didn't touch the whisky]{S substance_use improved}, couldn't be bothered]{O partial; naltrexone}, that's odd.

Stevie_Plasterer, 15 Sept
[[Sickness]{S gastrointestinal improved side_effect} went after the fourth one]{O tolerated; naltrexone}. [Some nights 6 some nights 8]{O partial; naltrexone}. Wrote it on the calendar like you're meant. Took no [tablet]{T naltrexone; ongoing} on the Saturday because of the match and [[drank like a fish]{S substance_use fig withdrawal}]{O withdrawal; naltrexone}. Lesson learned.

Wendy L, 15 Sept
He had that too. Keep a [tablet]{T naltrexone; ongoing} in your wallet x

Stevie_Plasterer, 30 Oct
Alright you lot. Week 8. [I [left a can half full]{S substance_use improved} and went to bed]{O benefit; naltrexone}. Never in my life. [34 units last week, it was 140]{O benefit; naltrexone}. Been drinking [soda water with a bit of lime]{T sparkling water; ongoing} in the same glass out the same fridge, [that helps more than you'd think, it's the fizz I wanted half the time]{O benefit; sparkling water}.

bottlebank_bill, 30 Oct
> it's the fizz I wanted
Ha. I was told to eat [salted peanuts]{T salted peanuts (other); other} and [got fat]{S appetite_weight other side_effect}.

Stevie_Plasterer, 19 Jan
Sorry it's been a bit. Christmas happened. [Two [bad nights]{S substance_use fig}, both with my brother]{O partial; overall}. Other than that [four or five days a week I have [nothing]{S substance_use improved}]{O benefit; naltrexone, SMART Recovery}. I go on the [SMART]{T SMART Recovery; ongoing; frequency=Monday} meeting Monday on the computer, no God, you write things down in boxes, [suits me down to the ground]{O benefit; SMART Recovery}. [Liver numbers near enough normal]{O benefit; overall}. [[Hands steady]{S neurological improved}]{O benefit; overall}, [[did a ceiling rose]{S functioning improved} last week]{O benefit; overall}. Still see Carol the [alcohol nurse]{T alcohol liaison nurse; ongoing; frequency=once a month} once a month. Still on the [tablets]{T naltrexone; ongoing}, only on days I drink, them's the rules.

=== 1536-binge-eating-disorder
title: vyvanse for BED, month by month
genre: forum
layout: post with month headings, user replies
condition: binge eating disorder
area: mental
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  Weight Watchers | support | tried | worse | hopelessness
  keto diet | lifestyle | tried | worse
  locking the pantry | other | tried | no_response
  topiramate | medication | tried | mixed | cognition, neurological, functioning
  fluoxetine | medication | tried | no_response
  guided self-help | psychotherapy | tried | response
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, sleep, other_physical
  chewing ice | other | ongoing | partial | pain
  semaglutide | medication | not_tried | unknown
  dexamphetamine | medication | not_tried | unknown
  dialectical behaviour therapy | psychotherapy | planned | unknown
---
hi gang. newish. [binge eating]{S appetite_weight clin} since i was nine, didn't know it was a thing till 2018, thought i was a [pig]{S hopelessness fig}. 35 now, dental hygienist, yes i see the irony

before: [weight watchers]{T Weight Watchers; tried; sessions=four separate times}, four separate times, and [keto]{T keto diet; tried; duration=5 months}, 5 months. [every one of those made the [binges]{S appetite_weight worsened} worse, the minute i was weighed i [drove to the A&W]{S appetite_weight}]{O worsening; Weight Watchers, keto diet}. [[hated myself]{S hopelessness side_effect} more after WW than before]{O side_effect; Weight Watchers}. [padlock on the pantry]{T locking the pantry; tried}, husband had the key. [i bought bolt cutters]{O no_benefit; locking the pantry}
[topamax]{T topiramate; tried; dose=100} 100 from my gp. [[stopped the binges]{S appetite_weight improved} cold for two months]{O benefit; topiramate} BUT [i was [stupid]{S cognition side_effect}, [pins and needles]{S neurological fig side_effect}, [put the wrong tooth on a chart]{S functioning side_effect}]{O side_effect; topiramate}. can't be stupid in my job
[prozac]{T fluoxetine; tried; dose=60} 60. [meh, nothing]{O no_benefit; fluoxetine}
then the [workbook program]{T guided self-help; tried; sessions=9 phone calls} from the hospital, the overcoming binge eating one with 9 phone calls from a student. eat every three hours no matter what. [that took me from daily to maybe twice a week which i count as huge]{O benefit; guided self-help}

MONTH 1
[vyvanse]{T lisdexamfetamine; ongoing; dose=30} 30. [[opened a bag of chips, had some, closed it]{S appetite_weight improved}]{O benefit; lisdexamfetamine}. cried. [[dry mouth]{S gastrointestinal side_effect}]{O side_effect; lisdexamfetamine}

MONTH 2
50. [zero [binges]{S appetite_weight improved}. ZERO]{O benefit; lisdexamfetamine}. [[awake till 2]{S sleep side_effect}, [heart going]{S other_physical side_effect} if i have coffee]{O side_effect; lisdexamfetamine}

MONTH 4
50 still. [days are great, then it wears off at suppertime and [the monster comes home]{S appetite_weight fig}]{O partial; lisdexamfetamine}. i [chew ice]{T chewing ice; ongoing} from 7 to 9 at night, [sort of helps]{O partial; chewing ice}, [my [molars ache]{S pain side_effect}]{O side_effect; chewing ice} and i should know better

>>> rosiecheeks: month 4 was the same for me with [vyvanse]{T lisdexamfetamine; other}, they gave me a small [dexedrine]{T dexamphetamine; other} at 3pm and it bridged it. ask!

>>> jules_at_the_lake: Did you look into [Ozempic]{T semaglutide; not_tried}?? I'm [down 60 lb]{S appetite_weight improved other} on it and the [food noise]{S appetite_weight fig improved other} is gone. My [gallbladder]{S gastrointestinal other unclear} is gone too but that could be genes

>>> OP: no jules, not covered without diabetes, $290 a month

>>> mapleleaf_rd: dietitian here. [Vyvanse]{T lisdexamfetamine; general} is approved for moderate to severe [BED]{S diagnosis clin general}, it's not a weight loss drug. It can raise [blood pressure]{S other_physical general possible side_effect} and it can [hide hunger]{S appetite_weight general possible side_effect}, so please eat by the clock. [Guided self-help]{T guided self-help; general} is the usual first step, OP did it in the right order.

MONTH 7
got the [3pm one]{T dexamphetamine; not_tried}? nope, doctor said no. moved the [vyvanse]{T lisdexamfetamine; ongoing} to 9 am instead of 6. [[binges]{S appetite_weight improved} once every couple weeks, evenings]{O benefit; lisdexamfetamine}. [[sleep]{S sleep improved side_effect} sorted itself]{O tolerated; lisdexamfetamine}. pharmacy was out for a long weekend and [i [slept 14 hours]{S energy withdrawal} and [ate everything that wasn't nailed down]{S appetite_weight fig withdrawal}]{O withdrawal; lisdexamfetamine}. start the [DBT group]{T dialectical behaviour therapy; planned} in feb. questions welcome

>>> rosiecheeks: proud of you hun. feb will fly

=== 1537-depersonalisation
title: DPDR 14 months - what's worked for YOU? (my list inside)
genre: forum
layout: opener without punctuation, numbered answers, dates
condition: depersonalisation disorder
area: mental
english: British
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  sertraline | medication | tried | no_response
  lamotrigine | medication | tried | no_response | sleep
  mindfulness | mind_body | tried | worse
  sour sweets | other | ongoing | partial
  psychotherapy | psychotherapy | tried | unknown
  L-theanine | supplement | tried | unknown
  cold showers | lifestyle | ongoing | partial
  depersonalisation clinic | care_setting | not_tried | unknown
  staying off forums | lifestyle | tried | partial
  cognitive behavioural therapy | psychotherapy | planned | unknown
  clonazepam | medication | planned | unknown
---
glassboy_uk
12 June 2024 at 01:17

its been 14 months since the bad edible and i am still [behind glass]{S mania_psychosis fig} everything is [2d]{S mania_psychosis fig} my [hands arent mine]{S mania_psychosis fig} mums voice sounds like a [recording of mum]{S mania_psychosis fig} im 22 had to [drop out of second year]{S functioning} no [voices]{S mania_psychosis absent} [not paranoid]{S mania_psychosis absent} i know its not real that its not real if you get me

so my list

[sertraline]{T sertraline; tried; dose=100} 100 [nothing for the [dpdr]{S diagnosis clin}]{O no_benefit; sertraline}
[lamotrigine]{T lamotrigine; tried; dose=up to 200} up to 200 took four months to get there [nothing]{O no_benefit; lamotrigine} [[mad vivid dreams]{S sleep side_effect}]{O side_effect; lamotrigine}
[[headspace]{T mindfulness; tried} app 10 mins a day made it loads worse watching my own thoughts is the actual problem]{O worsening; mindfulness}
[[toxic waste sweets]{T sour sweets; ongoing} the really sour ones pulls me in for about a minute]{O partial; sour sweets} always got some on me
[cold shower]{T cold showers; ongoing; frequency=every morning} every morning [same a minute maybe five]{O partial; cold showers}
[l theanine]{T L-theanine; tried} took it a week forgot about it
[private therapist]{T psychotherapy; tried; sessions=8} x8 nice bloke £60 had never heard of it spent two of them googling together

gp asked about the [clinic]{T depersonalisation clinic; not_tried} in london funding refused

has ANYONE come out of this and what did you do

1. Harriet_S, 12 June 2024 at 07:44
Yes. Two and a half years, then out. It wasn't a drug for me, though [citalopram]{T citalopram (medication); other} helped with the [panic]{S anxiety other} on top. I stopped checking. [No forums]{T staying off forums; other; duration=a year} for a year (this is my first time back, hello), a job in a garden centre, [CBT]{T cognitive behavioural therapy; other} with a woman in Sheffield.

2. fogofwar, 12 June 2024 at 09:10
[lamictal]{T lamotrigine; other} plus [escitalopram]{T escitalopram (medication); other} together. not alone. did they try you on both at the same time glassboy? my flatmate got better just by [quitting weed]{T quitting cannabis (lifestyle); other} and [running]{T running (lifestyle); other}

3. mod_pauline, 12 June 2024 at 10:30
Hello and welcome. A note: [depersonalisation]{S mania_psychosis clin general} affects about 1 in 100 at some time, it's common after cannabis and after [panic]{S anxiety general}, and there's no licensed drug for it. [Lamotrigine]{T lamotrigine; general} on its own did no better than dummy pills in a trial, as an add-on some people find it useful. If you feel unsafe ring 111.

glassboy_uk
12 June 2024 at 13:02

harriet you have no idea what it means to read that
fog no one after the other never both
pauline not unsafe just [not here]{S mania_psychosis fig}

4. Harriet_S, 14 June 2024 at 08:20
Ask for [CBT]{T cognitive behavioural therapy; planned} and print the page about [DPDR]{S diagnosis clin general} out for them. That's what I did.

glassboy_uk
3 Nov 2024 at 23:48

bit of an update not a good one sorry
printed it gp was sound about it im on the list for [cbt]{T cognitive behavioural therapy; planned} february she reckons
[stayed off here]{T staying off forums; tried; duration=4 months} 4 months like harriet said [didnt shift anything but i [stopped reading about it till 4 in the morning]{S anxiety improved}]{O partial; staying off forums}
got a job nights in a bakery [[i can do the job]{S functioning improved}]{O partial; overall} [still [glass]{S mania_psychosis fig}]{O no_benefit; overall} still got the [sweets]{T sour sweets; ongoing} in my apron and the [shower]{T cold showers; ongoing}
psychiatrist mentioned [clonazepam]{T clonazepam; planned} as well said shed think about it so will i

5. fogofwar, 4 Nov 2024 at 00:15
bakery smells though. cant fake that

=== 1175-adhd
title: Vyvanse 40mg
genre: review
layout: one paragraph
condition: ADHD
area: mental
english: American
split: test
treatment: lisdexamfetamine
rating: 9
round: 4
narrator: patient
overall: improved
ledger:
  methylphenidate | medication | tried | mixed | anger
  amphetamine | medication | tried | partial | other_physical, anxiety
  atomoxetine | medication | tried | no_response | gastrointestinal
  lisdexamfetamine | medication | ongoing | response | appetite_weight, gastrointestinal
---
diagnosed at 37 after my daughter was. tried [concerta]{T methylphenidate; tried}, [[focus was great]{S cognition improved}]{O benefit; methylphenidate} [but by 4pm I was [snapping at everybody]{S anger side_effect}]{O side_effect; methylphenidate}. [[adderall]{T amphetamine; tried} worked ok]{O partial; amphetamine}, [[heart racing]{S other_physical side_effect} tho, [jittery]{S anxiety side_effect}]{O side_effect; amphetamine}. [[strattera]{T atomoxetine; tried; duration=a month} nothing]{O no_benefit; atomoxetine} [but [nausea]{S gastrointestinal clin side_effect} for a month]{O side_effect; atomoxetine}. [this one is smooth, no [crash]{S energy fig absent side_effect}]{O tolerated; lisdexamfetamine}, [I [do my paperwork]{S functioning improved}, I [finish sentences]{S cognition improved}, I [remember the dentist]{S cognition improved}]{O benefit; lisdexamfetamine}. [I have to [set a timer to eat]{S appetite_weight side_effect} and [mouth is like sandpaper]{S gastrointestinal fig side_effect}]{O side_effect; lisdexamfetamine}. my insurance wanted a prior auth and it took 3 wks. daughter is on the [patch]{T methylphenidate; other} and doing good.

=== 1603-anxiety-depression
title: Trintellix 20
genre: review
layout: one paragraph
condition: anxiety and depression
area: mental
english: American
split: test
treatment: vortioxetine
rating: 5
round: 4
narrator: patient
overall: partly_improved
ledger:
  escitalopram | medication | tried | partial | appetite_weight
  venlafaxine | medication | tried | no_response | other_physical
  vortioxetine | medication | ongoing | mixed | gastrointestinal
  ondansetron | medication | tried | response
---
I've been round the block. [[Lex]{T escitalopram; tried} was decent for the [anxiety]{S anxiety clin improved} part]{O partial; escitalopram} [but [30 lbs]{S appetite_weight side_effect}]{O side_effect; escitalopram}. [[Effexor]{T venlafaxine; tried}, nope]{O no_benefit; venlafaxine}, [just [sweaty]{S other_physical side_effect}]{O side_effect; venlafaxine} [and still [sad]{S mood}]{O no_benefit; venlafaxine}. [So far on this one my [thinking is sharp]{S cognition improved}, I'm the [quick one in meetings]{S cognition improved} now]{O benefit; vortioxetine} [and the [depression]{S diagnosis clin improved} has lifted maybe all the way]{O benefit; vortioxetine}. The [anxiety]{S anxiety clin worsened} tho. [It's worse, I [wake up at 5]{S sleep} with my [stomach in a fist]{S anxiety fig}]{O worsening; vortioxetine}. [The [nausea]{S gastrointestinal clin side_effect} almost made me quit]{O side_effect; vortioxetine}, [they gave me [Zofran]{T ondansetron; tried} and that fixed it]{O benefit; ondansetron}. [Now is it better on balance... 51/49]{O partial; vortioxetine}. [Four out of ten days are good days]{O partial; vortioxetine}. Somebody above wrote that it's the same as [Prozac]{T fluoxetine (medication); general}, it isn't.

=== 1221-ptsd
title: Grey notebook, autumn on the lights
genre: essay
layout: diary with dates
condition: PTSD
area: mental
english: British
split: test
round: 4
narrator: patient
overall: improved
ledger:
  sertraline | medication | tried | no_response | gastrointestinal, anhedonia
  propranolol | medication | tried | partial | energy
  counselling | psychotherapy | tried | worse
  mindfulness | mind_body | tried | no_response
  paroxetine | medication | declined | unknown
  eye movement desensitization and reprocessing | psychotherapy | stopped | response | energy
  prazosin | medication | ongoing | response | neurological, other_physical
  peer support | support | ongoing | partial
---
Monday 4 September
[Off sick]{S functioning} week nineteen. Occupational health want it all written down for the new woman so here it is for the last time. Nineteen years on the ambulances. The job at the level crossing was in February last year. I carried on till November and then [couldn't get out of the cab]{S functioning}. [PTSD]{S diagnosis clin} it says on the fit note.

Things I have had. [Sertraline]{T sertraline; tried; dose=100mg; duration=four months}, 100mg, four months: [[bad guts]{S gastrointestinal side_effect} and I was like a [robot]{S anhedonia fig side_effect}]{O side_effect; sertraline}, [and the [dreams]{S sleep} came just the same]{O no_benefit; sertraline}. [Propranolol]{T propranolol; tried}: [took the edge off the [shaking]{S neurological improved}, not much else]{O partial; propranolol}, [and I was [shattered]{S energy fig side_effect} going up stairs]{O side_effect; propranolol}. The works [counsellor]{T counselling; tried; sessions=six}, six sessions of her asking me how that made me feel. [I used to drive home from there [shaking]{S neurological worsened} worse than I went in]{O worsening; counselling}. [A [mindfulness app]{T mindfulness; tried}, pointless]{O no_benefit; mindfulness}. Doctor offered [paroxetine]{T paroxetine; declined} on top in the summer and I said no thanks.

That's it. That's the lot.

Thursday 14 September
First one with Hilary. She did not do anything, only asked for a list of the worst ten and gave each a number. I gave the crossing a ten and the cot one a ten. She said you can have two tens. She explained the [EMDR]{T eye movement desensitization and reprocessing; planned; sessions=Twelve}: there's a light bar, you follow the light and think about the thing and your brain files it. About two thirds of people do well she says, some get worse before they get better. Starts next week. Twelve sessions on the waiting list initiative, and no more after that.

Thursday 21 September
Green dot, left right left right. I felt a right pillock for ten minutes and then I could [smell the diesel]{S anxiety}. Came home and slept in my boots.

Sunday 24 September
[Three nights of [nightmares]{S sleep worsened}, twice as many as normal]{O worsening; eye movement desensitization and reprocessing}. Jan went in the spare room. She was good about it.

Thursday 28 September
Told Hilary. She said that happens. [[Wiped out]{S energy fig side_effect} all day after]{O side_effect; eye movement desensitization and reprocessing}.

Friday 6 October
GP about the [nights]{S sleep}. She has written to the clinic and they say [prazosin]{T prazosin; planned; dose=1mg}, which is an old [blood pressure tablet]{T prazosin; planned}. Start with 1mg. Dave at the station has a brother in Colchester, ex Army, who swears by [prazosin]{T prazosin; other}. He says it [turned the telly off in his head]{S sleep fig improved other}.

Monday 9 October
Second [tablet]{T prazosin; ongoing; dose=4mg}. [Got up for a pee and [went over like a tree]{S neurological fig side_effect}]{O side_effect; prazosin}. [Bruise]{S other_physical side_effect} on the hip. Supposed to sit on the edge of the bed first and count to thirty.

Tuesday 24 October
[Fourteen nights now, four [bad dreams]{S sleep improved}]{O benefit; prazosin}. It was fourteen out of fourteen. [The [wobbliness]{S neurological improved side_effect} has gone off too]{O tolerated; prazosin}. I'm on 4mg. Jan has moved back in.

Hilary session five. She had me go at the cot. I can't write that one down.

Thursday 2 November
[It was a ten and today it was a four]{O benefit; eye movement desensitization and reprocessing}. I said to her are you sure I'm not just bored of it and she said that is more or less the idea.

Saturday 4 November
Fireworks. [Stayed in the shed with the radio on loud]{S functioning} till it was finished. So.

Wednesday 15 November
[Forgot my [tablet]{T prazosin; ongoing} on Monday, staying at the in-laws, and it was straight [back in the mud]{S sleep fig withdrawal}, [up at three]{S sleep withdrawal}, [soaked]{S other_physical withdrawal}]{O withdrawal; prazosin}. Have put a strip in the glovebox.

Saturday 25 November
Went to the Saturday [brew-up]{T peer support; ongoing; frequency=Saturday}. It is four or five of the off sick and retired, in the old stores at the back of the station, a kettle and no talking about it unless you want to. Nobody organised it, Mick just kept turning up. Mick had the [light bar]{T eye movement desensitization and reprocessing; other; started=two years back} as well, two years back, and said it did bugger all for him. He's on [venlafaxine]{T venlafaxine (medication); other} and a [dog]{T dog (support); other}. [I come away a bit [lighter]{S mood fig improved}, it wears off by about Monday]{O partial; peer support}.

Thursday 14 December
Last one, number twelve. She did the list again with the numbers. [Crossing two]{O benefit; eye movement desensitization and reprocessing}. [Cot three]{O benefit; eye movement desensitization and reprocessing}. [The rest noughts and ones]{O benefit; eye movement desensitization and reprocessing}, [except the girl on the A road which is still a six, we didn't get to her]{O no_benefit; eye movement desensitization and reprocessing; neutral}. I asked could I have more for the six and it's a no, funding.

[I [drove over the crossing]{S functioning improved} on the way home]{O benefit; eye movement desensitization and reprocessing}. Barrier up, straight over, second gear. Nothing happened.

Monday 8 January
Occupational health again. [Phased return]{S functioning improved}, control room not vehicles. [I'm still [jumpy]{S anxiety} and I still [don't like bangs]{S anxiety}]{O no_benefit; overall}. [But I am [sleeping]{S sleep improved} and I'm [at work]{S functioning improved}]{O benefit; overall}. They have asked me to keep taking the [blood pressure thing]{T prazosin; ongoing; duration=for a year at least} for a year at least. Fine by me.

=== 1292-anorexia
title: Our experience of CAMHS
genre: feedback
layout: service feedback comment
condition: anorexia nervosa
area: mental
english: British
split: test
round: 4
narrator: relative
overall: partly_improved
ledger:
  hospital admission | care_setting | tried | unknown
  tube feeding | procedure | tried | partial
  family-based treatment | psychotherapy | tried | partial
  meal plans | lifestyle | tried | unknown
  day programme | care_setting | not_tried | unknown
  fluoxetine | medication | planned | unknown
---
Referred March. Triage call April. "Not low enough." Those were the words. Our daughter was thirteen and had [lost a fifth of her weight]{S appetite_weight} and they told us to come back if she [lost more]{S appetite_weight possible}. I've thought about that phone call every day since.

She [lost more]{S appetite_weight worsened}. In June her [pulse was 41]{S other_physical} and she was [admitted]{T hospital admission; tried; duration=seven weeks; started=June} to the children's ward for seven weeks. The ward nurses were not trained for [eating disorders]{S diagnosis clin general} and told us so, honestly, and then got on with it with more kindness than anybody trained has shown us. They had to [tube feed]{T tube feeding; tried} her. I held her feet. [It [put the weight back on]{S appetite_weight improved}]{O benefit; tube feeding}. [It didn't change [what was in her head]{S other fig}]{O no_benefit; tube feeding}.

After that came [FBT]{T family-based treatment; tried; sessions=eighteen} with the community team, eighteen sessions. The first clinician left after three. The second was off sick. The third, Niamh, was straight with us, she rang when she said she would and gave us [meal plans]{T meal plans; tried} we could use. [We got to [three meals and two snacks]{S appetite_weight improved}, most days, with a fight]{O partial; family-based treatment}.

There's supposed to be a [day programme]{T day programme; not_tried} but it closed the week we were due to look round. Now they're talking about [fluoxetine]{T fluoxetine; planned} and we are waiting for an appointment with the psychiatrist. He does Thursdays. We've been cancelled twice, once by text while we were sitting in the waiting room.

Please look at how your threshold is explained to parents on the phone.

=== 1342-menopause-insomnia
title: The woman who was awake for the whole of 2021
genre: article
layout: newspaper health feature
condition: menopause
area: general
english: British
split: test
round: 4
narrator: journalist
overall: improved
ledger:
  zopiclone | medication | stopped | partial | other_physical, cognition
  citalopram | medication | stopped | no_response | sleep, sexual
  black cohosh | supplement | tried | no_response
  magnesium | supplement | tried | no_response
  cooling mattress pad | procedure | stopped | partial
  oestradiol | medication | ongoing | response | other_physical
  progesterone | medication | ongoing | mixed | sleep, mood
  testosterone | medication | not_tried | unknown
  cognitive behavioural therapy for insomnia | psychotherapy | stopped | response | neurological
  vaginal oestrogen | medication | ongoing | response
  fezolinetant | medication | declined | unknown
---
Philippa Ames can tell you what is on the World Service at every hour of the night. The shipping forecast she considers a late programme.

"I was 51, I ran a catering firm with nine staff, and I had [forgotten how to go to sleep]{S sleep fig}," she says, sitting in the garden of her terraced house in Shrewsbury. "People tell you about the [flushes]{S other_physical general}. Nobody mentioned that I'd be [up at ten to three]{S sleep} every single night for fourteen months."

It started with her periods. They became [erratic]{S other_physical} in the autumn of 2020, and by Christmas she was [waking drenched]{S other_physical} and [furious]{S anger}. She would change the sheets, lie down and [listen to her own heart]{S other_physical}. She [left a wedding cake on the roof of the van]{S cognition}. She [cancelled on friends]{S functioning}. One morning she [fell asleep at traffic lights]{S sleep} and was woken by a policeman.

Philippa's GP prescribed [zopiclone]{T zopiclone; stopped}, the [sleeping pill]{T zopiclone; stopped}. [It bought her [five hours]{S sleep improved} for the first week or so, then three]{O partial; zopiclone}, [and she disliked the [taste of coins]{S other_physical fig side_effect} and the [muzziness]{S cognition side_effect}]{O side_effect; zopiclone}. [When the box ran out, she had two nights of [no sleep whatsoever]{S sleep withdrawal}]{O withdrawal; zopiclone}. A different doctor at the same practice suggested that she was [depressed]{S mood possible}.

"I said I'm not [depressed]{S mood absent}, I'm [tired]{S energy}. He gave me [citalopram]{T citalopram; stopped; duration=Four months} anyway." [It made no odds to the [flushes]{S other_physical}]{O no_benefit; citalopram}, [it gave her [dreams like car chases]{S sleep fig side_effect}, and [sex, already rare, became theoretical]{S sexual fig side_effect}]{O side_effect; citalopram}. Four months on she weaned herself off, a quarter of a tablet at a time. [There were no [zaps]{S neurological fig absent withdrawal} and no [tears]{S mood absent withdrawal}]{O tolerated; citalopram}. Her friend Bea, who was taking the same [tablet]{T citalopram; other} for [panic attacks]{S anxiety clin other}, tells anyone who asks that it saved her marriage.

What is going on?

The average age of [menopause]{S diagnosis general} in Britain is 51. About three women in four have some symptoms and one in four describes them as severe. Besides [hot flushes]{S other_physical general} and [night sweats]{S other_physical general}, there may be:

• [broken sleep]{S sleep general possible}
• [low mood]{S mood clin general possible} or [anxiety]{S anxiety clin general possible}
• [aching joints]{S pain general possible}
• [poor concentration]{S cognition general possible}
• [vaginal dryness]{S other_physical general possible}

[HRT]{T hormone replacement therapy (medication); general} is the most effective remedy for the [flushes]{S other_physical general improved}, cutting their number by around 75 per cent. "It is not a [sleeping pill]{T sleeping pills (medication); general}," cautions Dr Ruth Adeyemi, who runs a menopause service in the Midlands. "If the [sweats]{S other_physical general} are what [wakes you]{S sleep general}, you'll [sleep]{S sleep general improved}. If your brain has learnt to be [awake at three]{S sleep general}, you may need to teach it otherwise." Possible early effects of [HRT]{T hormone replacement therapy (medication); general} include [breast tenderness]{S pain general possible side_effect}, [bloating]{S gastrointestinal general possible side_effect} and [spotting]{S other_physical general possible side_effect}. Depending on the type and the length of use, there is a small extra risk of [breast cancer]{S diagnosis general possible side_effect}.

Philippa, whose mother had [breast cancer]{S diagnosis other} at 70, was wary. First she worked through the health food shop. [[Black cohosh]{T black cohosh; tried} and [magnesium]{T magnesium; tried}, she says, "were a nice way to lose sixty pounds]{O no_benefit; black cohosh, magnesium}". Her husband bought a [mattress pad]{T cooling mattress pad; stopped} that pumps cold water, [which dealt with the [puddle]{S other_physical fig improved}]{O partial; cooling mattress pad} [but not the [waking]{S sleep}]{O no_benefit; cooling mattress pad}. It sprang a leak and is now in the shed.

[Patch]{T oestradiol; stopped}, [gel]{T oestradiol; ongoing}, [coil]{T hormonal coil (medication); general}

In March 2022 she gave in. [Oestrogen patches]{T oestradiol; stopped; started=March 2022} came first. [They would not stick, thanks to the kitchens, and left [red squares]{S other_physical side_effect} across her hips]{O side_effect; oestradiol}. [With the [gel]{T oestradiol; ongoing; dose=two pumps; frequency=each morning}, two pumps each morning, she had had her [last sweat]{S other_physical improved} by the middle of May]{O benefit; oestradiol}. She has been using [Oestrogel]{T oestradiol; ongoing} ever since. Women with a womb need a [progestogen]{T progestogens (medication); general} too, to protect its lining. Hers is [Utrogestan]{T progesterone; ongoing; dose=half the dose; frequency=every night}. "[Lovely for [drifting off]{S sleep improved}, the [drowsiness]{S sleep side_effect} is the nicest thing about it]{O benefit; progesterone}. [But twelve days a month I was [in bits]{S mood fig side_effect}, I [sobbed]{S mood side_effect} at a tyre advert]{O side_effect; progesterone}." [Taken every night at half the dose, it is, she says, liveable with]{O tolerated; progesterone}.

She asked about [testosterone]{T testosterone; not_tried}, which her sister-in-law gets privately. The surgery would not prescribe it for sleep. It is licensed in Britain for neither purpose in women, although specialists may offer it for [low desire]{S sexual general}.

[So: no [flushes]{S other_physical improved}]{O benefit; oestradiol}. And yet. "[I was [dry as a bone]{S other_physical fig improved}]{O benefit; oestradiol} [and still [wide awake at ten to three]{S sleep}]{O no_benefit; oestradiol}," says Philippa.

The bed is for sleeping

[What finally shifted it was not a hormone]{O benefit; cognitive behavioural therapy for insomnia}. [CBT-I]{T cognitive behavioural therapy for insomnia; general}, a form of [cognitive behavioural therapy]{T cognitive behavioural therapy (psychotherapy); general} designed for [insomnia]{S sleep clin general}, is recommended ahead of tablets, and 70 to 80 per cent of people get some benefit. There is a six-month wait for it in Shropshire. Philippa did the [course]{T cognitive behavioural therapy for insomnia; stopped; duration=six weeks; route=by video} over six weeks by video with a former prison officer called Glyn.

"He told me I was allowed five hours in bed, from half past midnight. I thought he was mad. [The first ten days were the worst of the lot, I was [weaving about like a drunk]{S neurological fig side_effect}]{O side_effect; cognitive behavioural therapy for insomnia}." If she was awake for more than a quarter of an hour she had to get up. So she sat downstairs with a radio tuned to a Dutch station, which she does not understand. She still does that on the odd night. "It takes the drama out of it."

[In the third week, on a Sunday, she [slept from one until six]{S sleep improved} and thought that the clock had stopped]{O benefit; cognitive behavioural therapy for insomnia}. The window was widened by a quarter of an hour at a time. [Today she has between [six and a half and seven hours]{S sleep improved}, four years on]{O benefit; cognitive behavioural therapy for insomnia}.

There was one last embarrassment. "[Sandpaper]{S other_physical fig}, is all I'll say." [A [pessary]{T vaginal oestrogen; ongoing; frequency=twice a week} the size of a lentil, twice a week, put an end to that]{O benefit; vaginal oestrogen}. She has been told that she can stay on it for good.

Last winter the practice nurse, worried about her mother's history, offered to swap the [gel]{T oestradiol; ongoing} for [fezolinetant]{T fezolinetant; declined}, one of the new [non-hormonal drugs]{T fezolinetant; declined}. In trials it cut moderate [flushes]{S other_physical general improved} by around 60 per cent, against 40 on placebo; liver tests are needed. Philippa thanked her and kept the [gel]{T oestradiol; ongoing}.

The firm is down to four staff, by choice. She does the funerals and the christenings and has given up weddings.

=== 1414-emetophobia
title: "I hadn't eaten chicken for twelve years"
genre: article
layout: newspaper health page with myth box and expert column
condition: emetophobia
area: mental
english: Irish
split: test
round: 4
narrator: journalist
overall: improved
ledger:
  travel bands | procedure | tried | no_response
  ginger | supplement | tried | no_response
  mints | supplement | tried | partial
  metoclopramide | medication | stopped | worse | neurological
  escitalopram | medication | stopped | mixed | other_physical, sexual
  past life regression | other | tried | no_response
  exposure therapy | psychotherapy | tried | response
  virtual reality exposure therapy | psychotherapy | not_tried | unknown
  support group | support | tried | mixed | anxiety
---
There are things Aoife Breen, 30, did not do in her twenties. She [did not eat chicken]{S functioning}, or [take a ferry]{S functioning}, or [sit beside a child]{S functioning}. She [didn't touch a door handle]{S functioning} between October and March. "[I'd have sooner been shot than be sick]{S anxiety fig}," says the Leitrim hairdresser. "I mean that. I thought about which one I'd pick."

She has never had a [stomach complaint]{S gastrointestinal absent}. She last vomited in 2003.

Her [fear]{S anxiety} has a name, [emetophobia]{S diagnosis clin}, and there are more people with it than anybody supposes. Surveys put it at 3 to 8 per cent of adults, women for the most part. It gets mistaken for [anorexia]{S diagnosis clin general}, since many [lose weight]{S appetite_weight general}, and for [OCD]{S diagnosis clin general} because of the [washing]{S anxiety general}.

MYTH / FACT

MYTH It's only being squeamish. FACT Some women [put off having children]{S functioning general} because of it.
MYTH It goes if you ignore it. FACT Untreated it lasts 25 years on average.
MYTH You have to vomit to get over it. FACT Nobody in treatment is made to.

What she carried

Her handbag was a small chemist's. [Travel bands]{T travel bands; tried} for the wrists. [Crystallised ginger]{T ginger; tried}. [Polo mints]{T mints; tried; dose=about four packets a day}, about four packets a day. "[The [mints]{T mints; tried} got me through Mass]{O partial; mints}. [The rest was for show]{O no_benefit; travel bands, ginger}." When a bug went round the salon in 2018 she begged an out-of-hours doctor for an [anti-sickness tablet]{T metoclopramide; planned}. He gave her [Maxolon]{T metoclopramide; stopped; duration=four days; started=2018}. "[I [couldn't keep my legs still]{S neurological side_effect}]{O side_effect; metoclopramide}. [[Pacing the landing]{S neurological side_effect} all night]{O side_effect; metoclopramide}. [I was [more terrified of being sick]{S anxiety worsened} than ever, I rang my mother at four]{O worsening; metoclopramide}." She was taken off it after four days.

At 26 her GP put her on [escitalopram]{T escitalopram; stopped; dose=15mg; started=At 26; ended=in 2021}, 15mg, which is used for many sorts of [anxiety]{S anxiety clin general}. Here the verdict is split. [She [washed her hands less]{S anxiety improved}, [went to a cousin's wedding]{S functioning improved}, [ate what was put in front of her]{S functioning improved}]{O benefit; escitalopram}. [It also had her [roasting hot]{S other_physical fig side_effect} and [as interested in her fiancé as in a radiator]{S sexual fig side_effect}, and they broke up, "not only over that]{O side_effect; escitalopram}". She weaned herself off in 2021. [It took her two months of [head shocks]{S neurological fig withdrawal}]{O withdrawal; escitalopram}, [and by the summer she was [back on plain crackers]{S functioning withdrawal}]{O withdrawal; escitalopram}.

There was a woman in Bundoran too, who brought people back to [past lives]{T past life regression; tried}. "I was a nun. [I was a nun with the same problem]{O no_benefit; past life regression}."

HOW IT WORKS

[Exposure therapy]{T exposure therapy; general} for this [phobia]{S diagnosis clin general} starts with words. You say "sick", then "puke", then write them. Pictures follow, then sounds, then film, then a bowl of cold vegetable soup poured down a toilet. Alongside, you drop the safety habits one at a time. [Virtual reality headsets]{T virtual reality exposure therapy; general} are being tested in Dublin.

Dr Fergal Tansey, a psychologist in Sligo, has treated around sixty. "About seven in ten do well. I'd a farmer who [couldn't lamb his own ewes]{S functioning other}. Nine weeks, sorted. I'd a young one who left after the soup. [SSRIs]{T SSRIs (medication); general} have their place, but I'd rather people didn't begin on both in the one week, you never know then which did it."

Aoife came to him off a waiting list of ten months and had sixteen sessions of [exposure]{T exposure therapy; tried; sessions=sixteen}. She asked for the [headset]{T virtual reality exposure therapy; not_tried}, thinking it would be easier; the trial was only taking students. "[The first month I was [in tatters]{S anxiety fig worsened}]{O worsening; exposure therapy}. I'd to listen to a recording of a man getting sick while I ate my lunch. Egg sandwich. [One day I noticed I was listening to hear was there anything new in it]{O benefit; exposure therapy}. [I was [bored]{S anxiety improved}]{O benefit; exposure therapy}."

She also went to the [Sick Note Club]{T support group; tried; sessions=five}, a [support group]{T support group; tried} that a Galway charity runs over Zoom. She was there five times. [It was a relief to hear the others]{O benefit; support group}, [but some nights she picked up [fears]{S anxiety side_effect} she hadn't had]{O side_effect; support group}. Raw peanuts, for example.

WHAT THE CHARITY OFFERS

• the [club]{T support group; general; frequency=first and third Monday}, first and third Monday
• an [online course]{T online course (support); general}, €40, with six in ten finishing it
• a card to show to cabin crew
• a [phone line]{T helpline (support); general}, though volunteers can't give medical advice

In January her niece was sick on her, on the Dublin bus, both sleeves. [Aoife [held the child's hair]{S functioning improved}]{O benefit; overall}. [She got home, put the coat in the wash and [had a chicken curry]{S functioning improved}]{O benefit; overall}.

"I wouldn't say I like it. Who likes it? [But I don't have the [thing]{S anxiety fig improved} any more]{O benefit; overall}. [It's gone]{O benefit; overall}."

=== 1491-depression
title: Pristiq
genre: review
layout: Side effects / Comments
condition: depression
area: mental
english: American
split: test
treatment: desvenlafaxine
rating: 9
round: 4
narrator: patient
overall: improved
ledger:
  St John's wort | supplement | tried | unknown
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response | gastrointestinal
  citalopram | medication | tried | no_response
  desvenlafaxine | medication | ongoing | response | gastrointestinal, sleep, other_physical, appetite_weight
---
Side Effects: [[nausea]{S gastrointestinal clin side_effect} 1st week, [yawning]{S sleep side_effect}, [goosebumps]{S other_physical unclear} (?), [sweaty palms]{S other_physical side_effect}, [vivid dreams like netflix]{S sleep fig side_effect}]{O side_effect; desvenlafaxine}

Comments: 41 F, two kids, [depressed]{S mood} on and off since the first one was born. [[Prozac]{T fluoxetine; tried}, [Zoloft]{T sertraline; tried}, [Celexa]{T citalopram; tried}, 3 for 3, all duds]{O no_benefit; fluoxetine, sertraline, citalopram}. ([[Zoloft]{T sertraline; tried} gave me the [runs]{S gastrointestinal side_effect} at Disney]{O side_effect; sertraline}.) My NP did the cheek swab thing and said try [Pristiq]{T desvenlafaxine; planned}. Took a few weeks of course. [One morning I noticed I'd [packed the lunches]{S functioning improved} without [hating everyone]{S anger improved}]{O benefit; desvenlafaxine}. [That was 2 years ago and it hasn't quit on me]{O benefit; desvenlafaxine}. [50mg, never needed more, the [heaviness]{S energy fig improved} just isnt there]{O benefit; desvenlafaxine}. I did have [st johns wort]{T St John's wort; tried; started=in my 20s} in my 20s, dont remember. [You have to take it same time every day, I was 6 hrs late once and my [brain did that zappy thing]{S neurological fig withdrawal}]{O withdrawal; desvenlafaxine}. The ghost tablet comes out in your poop, do not panic, that is the shell. My coworker is on [Pristiq]{T desvenlafaxine; other} also and she's [gained 40]{S appetite_weight other unclear} where I [lost 5]{S appetite_weight unclear}, so who knows. [Generic]{T desvenlafaxine; ongoing; dose=50mg} is 12 bucks.

=== 1539-depression
title: I'm out. (what worked, what didn't, for whoever needs it)
genre: forum
layout: farewell post with sections, comments beneath
condition: depression
area: mental
english: American
split: test
round: 4
narrator: patient
overall: improved
ledger:
  citalopram | medication | tried | partial | sexual
  desvenlafaxine | medication | tried | unknown | other_physical
  SAMe | supplement | tried | no_response
  church | support | tried | no_response
  partial hospitalization program | care_setting | stopped | response
  electroconvulsive therapy | neuromodulation | declined | unknown
  lithium | medication | tried | response | neurological
  esketamine | medication | tried | response | mania_psychosis
  behavioural activation | psychotherapy | tried | response
  light therapy | procedure | tried | response
  swimming | lifestyle | ongoing | response
  SSRIs | medication | not_tried | unknown
  bupropion | medication | not_tried | unknown
---
throwaway_tuesday
posted in r/the_long_dark, 4 yrs after my first post here

Mods can pin or not. I said I'd come back if I ever got out [and I'm [out]{S mood fig improved}, eleven months now]{O benefit; overall}. [PHQ-9 this morning was a 2]{O benefit; overall}. It was 25 when I joined. 39F, bookkeeper, Omaha.

SHORT VERSION
[PHP]{T partial hospitalization program; stopped} + [lithium]{T lithium; tried} + [Spravato]{T esketamine; tried} + [somebody making me do stuff]{T behavioural activation; tried}. [In that order, and each one was a rung]{O benefit; partial hospitalization program, lithium, esketamine, behavioural activation}.

LONG VERSION
First there was [Celexa]{T citalopram; tried; dose=40; duration=three years}, 40, three years. [It [put a floor in]{S mood fig improved}]{O partial; citalopram}. [[Sex life over]{S sexual side_effect}]{O side_effect; citalopram}. [Then the [floor went]{S mood fig}]{O no_benefit; citalopram}. [Next was [Pristiq]{T desvenlafaxine; tried} and I [sweat]{S other_physical side_effect} so bad I shorted out a keyboard, so who knows]{O side_effect; desvenlafaxine}. [[SAMe]{T SAMe; tried} because of a library book, no]{O no_benefit; SAMe}. [[Church]{T church; tried} because of my mom, nice people, [same hole]{S mood fig}]{O no_benefit; church}.

In winter 2021 I [stopped opening mail]{S functioning}. For a bookkeeper that's about as sick as it gets. I'd [written the letters]{S suicidality}. My brother drove down from Sioux Falls and I went into a [partial program]{T partial hospitalization program; stopped; frequency=9 to 3; duration=five weeks; started=winter 2021}, 9 to 3, five weeks. They raised [ECT]{T electroconvulsive therapy; declined} and I said no, I need my memory for taxes. (My aunt had [ECT]{T electroconvulsive therapy; other; started=in the 80s} in the 80s and it saved her. I'm not against it.) [I came out of there [eating]{S appetite_weight improved} and with the [letters in a shredder]{S suicidality improved}]{O benefit; partial hospitalization program}.

They added [lithium]{T lithium; tried; dose=600}, just 600. [Two weeks and the [wanting to die]{S suicidality improved} turned off like a tap]{O benefit; lithium}. [[Hands shook]{S neurological side_effect} some]{O side_effect; lithium; neutral}. [I [wasn't happy]{S mood}]{O partial; lithium}. [I just wasn't [looking at bridges]{S suicidality improved}]{O benefit; lithium}.

Then 56 mg and later 84 mg of the [ketamine nose spray]{T esketamine; tried; dose=56 mg and later 84 mg; route=nose spray; sessions=22} at a strip mall between a vape store and a Subway, 22 visits. [You [float]{S mania_psychosis fig side_effect}, the [ceiling tiles breathe]{S mania_psychosis fig side_effect}]{O side_effect; esketamine; neutral}. They take your blood pressure and you can't drive. [After number five I [cleaned the car]{S functioning improved}]{O benefit; esketamine}. I hadn't decided to, I was just out there with the vacuum.

And all through it Denise, who did [behavioral activation]{T behavioural activation; tried; sessions=19} with me, 19 sessions. Tiny tasks on an index card, graded. [I credit her with me [having a job]{S functioning improved}]{O benefit; behavioural activation}. [Also a 10,000 lux [lamp]{T light therapy; tried; dose=10,000 lux; duration=both Januaries} both Januaries, got me [up before 8]{S sleep improved}]{O benefit; light therapy}.

Today: [I [swim]{T swimming; ongoing; frequency=three times a week} at the Y three times a week and it keeps me [level]{S mood fig improved}]{O benefit; swimming}. [I [do taxes]{S functioning improved}]{O benefit; overall}.

Comments

gravelroad: [Crying]{S mood other} at my desk. I've had four [Spravatos]{T esketamine; other; sessions=four} and nothing yet, when did you know?
throwaway_tuesday: Number five, but I've met people where it was ten and people where it was never.
DrNope: Reminder that [esketamine]{T esketamine; general} is approved along with an [oral antidepressant]{T antidepressants (medication); general}, and roughly half respond. [Bladder problems]{S other_physical general possible side_effect} are mostly seen with street K.
sadderall_: did nobody offer u [ssri]{T SSRIs; not_tried} + [wellbutrin]{T bupropion; not_tried}
throwaway_tuesday: I had a [seizure]{S neurological clin} as a kid so [Wellbutrin]{T bupropion; not_tried} was off the table.
gravelroad: Don't be a stranger.

=== 1661-anorexia-nervosa
title: The tray, the stopwatch and the magnet
genre: article
layout: weekend feature with subheadings
condition: anorexia nervosa
area: mental
english: British
split: test
round: 4
narrator: journalist
overall: partly_improved
ledger:
  family-based treatment | psychotherapy | stopped | partial
  hospital admission | care_setting | stopped | partial
  tube feeding | procedure | tried | unknown
  fluoxetine | medication | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | no_response
  olanzapine | medication | stopped | unknown | sleep
  equine therapy | other | tried | unknown
  vitamins | supplement | ongoing | unknown
  repetitive transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  deep brain stimulation | neuromodulation | not_tried | unknown
  maudsley anorexia nervosa treatment for adults | psychotherapy | ongoing | response
---
Freya Lindqvist-Hall eats her porridge with a teaspoon, at ten past eight, from a blue bowl, with a stopwatch face down beside it. She is 27 and has had [anorexia]{S diagnosis clin} for longer than she has had a driving licence.

"[It used to be face up]{O partial; overall}," she says of the stopwatch. "That's progress, if you're looking for some."

[Anorexia nervosa]{S diagnosis clin general} kills more of its patients than almost any other psychiatric illness. About half of those who fall ill recover in the end; for a fifth or so it becomes a chronic condition. And unlike [depression]{S diagnosis clin general} or [psychosis]{S mania_psychosis clin general}, it has no licensed drug in this country at all.

What it has instead is a long list of things that people try.

A childhood in kilos

She was 14, a county runner in Northumberland, when she [stopped eating lunch]{S appetite_weight}. By the October half term she [weighed 38 kilos]{S appetite_weight} and [fainted]{S neurological} at a cross-country start. Her parents were taught [family-based treatment]{T family-based treatment; stopped; duration=fourteen months}, in which the parents take over every meal. "Dad took a leave of absence to watch me eat a baked potato." [It brought her [weight up]{S appetite_weight improved}]{O benefit; family-based treatment}. [When it finished, after fourteen months, the [weight went]{S appetite_weight worsened}, as she puts it, with the social worker]{O partial; family-based treatment}.

There have been three [admissions]{T hospital admission; stopped; sessions=three; duration=the longest of them 31 weeks}, the longest of them 31 weeks, with a [nasal tube]{T tube feeding; tried}. [She left each one [heavier]{S appetite_weight improved}]{O benefit; hospital admission} [and, by her own account, [cleverer at it]{S other worsened}]{O worsening; hospital admission}. She learned from a girl in the next bed how to [hide butter in a sock]{S appetite_weight}.

In between she had [fluoxetine]{T fluoxetine; tried} and twenty sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=twenty}. "[Water off a duck's back, the pair of them]{O no_benefit; fluoxetine, cognitive behavioural therapy}." There was [olanzapine]{T olanzapine; stopped; dose=a small dose}, too, a small dose; [she remembers being [asleep at her grandmother's wedding]{S sleep side_effect} and coming off it soon afterwards]{O side_effect; olanzapine}. There were [ponies]{T equine therapy; tried}. There are [vitamins]{T vitamins; ongoing}, which she is supposed to take and mostly does.

The magnet

In 2022 a research team in the north-east was looking for adults who had been ill for more than five years. The treatment on trial, [repetitive transcranial magnetic stimulation]{T repetitive transcranial magnetic stimulation; general}, or [rTMS]{T repetitive transcranial magnetic stimulation; general}, uses a coil held against the scalp to nudge the circuits underneath. It is an accepted treatment for [depression]{S diagnosis clin general}. For [eating disorders]{S diagnosis clin general} it is experimental, and the first proper trial, in 34 women, found clear effects on [mood]{S mood general improved} and only slight ones on [weight]{S appetite_weight general improved}.

Freya had twenty sessions of [rTMS]{T repetitive transcranial magnetic stimulation; tried; sessions=twenty; started=2022}. "Like a woodpecker with a grudge. [[Headache]{S pain side_effect} every day for a week]{O side_effect; repetitive transcranial magnetic stimulation}." [Her weight moved by 400 grams]{O no_benefit; repetitive transcranial magnetic stimulation}. [But her mood, which had been [on the floor]{S mood fig} since school, [got up on one elbow]{S mood fig improved}]{O partial; repetitive transcranial magnetic stimulation}. "[I [laughed]{S mood improved} at something on the bus]{O benefit; repetitive transcranial magnetic stimulation}. The researcher wrote it down."

She asked whether she could have [wires]{T deep brain stimulation; not_tried} put in as well, having read about [deep brain stimulation]{T deep brain stimulation; not_tried}. She could not: the nearest study was in China and took nobody over 25.

Three months later, [a little [lighter in spirit]{S mood fig improved} and [no heavier]{S appetite_weight}]{O partial; repetitive transcranial magnetic stimulation}, she was offered a place on a [talking treatment]{T maudsley anorexia nervosa treatment for adults; planned} with an unfortunate acronym.

[MANTRA]{T maudsley anorexia nervosa treatment for adults; general}, the [Maudsley model]{T maudsley anorexia nervosa treatment for adults; general}, is done with a workbook. It assumes that the illness does something for the person: it numbs, it simplifies, it gets them noticed or lets them disappear. The patient writes to it, once as a friend and once as an enemy. In trials it has done about as well as its rivals.

"The friend letter was nine pages," says Freya. "The enemy letter took me till the summer."

[She has [put on six kilos]{S appetite_weight improved} in a year with the [workbook]{T maudsley anorexia nervosa treatment for adults; ongoing; duration=a year}, all of it at home]{O benefit; maudsley anorexia nervosa treatment for adults}. [Her [periods came back]{S other_physical improved} in March]{O benefit; maudsley anorexia nervosa treatment for adults}. [She [eats in front of people]{S functioning improved}, if they're talking]{O partial; maudsley anorexia nervosa treatment for adults}.

Two more mothers

For Gail Prentice of Hexham, [family-based treatment]{T family-based treatment; other} was the whole story. Her son Ollie, then 13, was [six stone]{S appetite_weight other} and [doing press-ups in the airing cupboard]{S other other}. A year of [supervised meals]{T family-based treatment; other; duration=A year} later he was [playing prop]{S functioning improved other}. "No [pills]{T medication (medication); other}, no [hospital]{T hospital admission; other}. I've got the grey hair, he's got the thighs."

For Mary-Ann Okoro it was otherwise. Her daughter Ruth spent most of four years on [wards]{T hospital admission; other; duration=most of four years} in three counties. She had [olanzapine]{T olanzapine; other}, the [tube]{T tube feeding; other} and, in her last year, [ECT]{T electroconvulsive therapy (neuromodulation); other} for [depression]{S diagnosis clin other}. She died in 2020, aged 22. Mrs Okoro now sits on the panel that decides which studies get money. She voted for the [magnets]{T repetitive transcranial magnetic stimulation; general}. "I don't think they'll work," she says. "I'd vote for anything that isn't a corridor."

"We know very little"

Dr Simon Abara, a consultant in Leeds who sees the most severely ill, is blunt about the state of his art. "Ask me what works in children and I can give you an answer. Ask me what works in a woman of thirty who has had it since school, and I'd be making it up." He worries that trials like the one Freya joined raise hopes that a [coil]{T repetitive transcranial magnetic stimulation; general} cannot carry. "Twenty sessions, a kind researcher, somebody pleased to see you. Was it the [magnet]{T repetitive transcranial magnetic stimulation; general}? I'd want a dummy coil and three hundred people."

There is a further objection, made quietly by some of his colleagues: that money for machines is money not spent on dietitians. In the region where Freya lives the wait for an adult outpatient place is 44 weeks.

She wouldn't argue with any of this. [She is still [cold]{S other_physical}, and still [cannot eat a thing she hasn't seen weighed]{S appetite_weight}]{O no_benefit; overall}. [She [works three mornings]{S functioning improved} in a wool shop]{O partial; overall}. Running is forbidden until the spring.

At eighteen minutes past eight she turned the stopwatch over. She had not, she said, been going to look.

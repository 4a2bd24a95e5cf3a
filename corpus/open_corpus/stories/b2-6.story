=== 161-schizoaffective-disorder
title: Participant 12, second conversation
genre: interview
layout: speaker turns 'Interviewer:' / 'P12:'
condition: schizoaffective disorder
area: mental
english: second-language
narrator: interview
overall: unknown
round: 1
ledger:
  religious healing | support | tried | no_response
  olanzapine | medication | stopped | mixed | appetite_weight, sleep
  hospital admission | care_setting | tried | partial
  depot injection | medication | ongoing | unknown | anxiety, pain, sexual
  propranolol | medication | tried | partial
  valproate | medication | ongoing | unknown | neurological
  psychotherapy | psychotherapy | planned | unknown
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  family meetings | psychotherapy | stopped | no_response
  boxing training | lifestyle | ongoing | partial
---
P12: … and so I am standing in the yard of the school with my shoes in the hand, and the caretaker, he comes, he says what are you doing, and I say I am [waiting for the roof to finish]{S mania_psychosis}.

Interviewer: To finish?

P12: To finish speaking. The [roof was speaking]{S mania_psychosis}. Is it recording already?

Interviewer: It is, yes. You can stop at any point. How old were you then?

P12: Seventeen. Now I am nineteen. So this is the famous day. After this day everybody has a theory. My uncle's theory is the evil eye, my teacher's theory is cannabis, the doctors have two theories, so they put both together and that is [schizoaffective]{S diagnosis clin}. I am not convinced. I only say.

Interviewer: What does the word mean to you?

P12: That I have the [voices]{S mania_psychosis} and I have also the [weather]{S mood fig}. Two weeks I [need no sleep]{S mania_psychosis}, I [write a plan for the metro of the whole city]{S mania_psychosis}. Then I [lie like a carpet]{S energy fig}, and the [voices]{S mania_psychosis} are there in both. In [bipolar]{S diagnosis clin general} the [voices go home when the weather is good]{S mania_psychosis fig general improved}. It is what she explained me, Dr Anke.

Interviewer: What was the first thing anyone did to help?

P12: My uncle brought a [man who reads verses]{T religious healing; tried; sessions=Three evenings} over you. Three evenings. He was polite, he had cold hands. [After this I [heard him]{S mania_psychosis worsened} also]{O worsening; religious healing}. [So, no]{O no_benefit; religious healing}.

Interviewer: And then the [hospital]{T hospital admission; tried}?

P12: Then [hospital]{T hospital admission; tried; duration=seven weeks}, seven weeks. With police, I would like to say, two cars, for one thin boy with no shoes. There they gave [olanzapine]{T olanzapine; stopped}. I didn't know the name at that time, they say "this is for the [sleep]{S sleep}." Okay, I [slept]{S sleep side_effect}. [I [slept on the soup]{S sleep side_effect}]{O side_effect; olanzapine}. [The [roof was finished]{S mania_psychosis improved} after maybe ten days, this is true, I don't deny]{O benefit; olanzapine, hospital admission}. But [I [ate my dinner and the dinner of the neighbour]{S appetite_weight side_effect}, and in two months I was [eighteen kilo more]{S appetite_weight side_effect}]{O side_effect; olanzapine}. My trousers, my face. My little brother asked who is this.

Interviewer: Did you carry on with it at home?

P12: No. I'm honest. I put it in the plant. The plant is okay, by the way.

Interviewer: What happened?

P12: Six weeks [good]{S mood improved}, I thought, you see, liars. And then [the [metro plan came back]{S mania_psychosis withdrawal}, with five lines]{O withdrawal; olanzapine}.

Interviewer: And now you have an [injection]{T depot injection; ongoing}.

P12: Now I have the [depot]{T depot injection; ongoing; frequency=every month}, every month. This was explained to me as a freedom. You don't need to think about it! But with a needle in the arm, by a nurse who looks if you really come. This stuff costs, do you know what it costs? I saw the paper. It's more than my mother's rent. The insurance made a letter that I must first fail with two cheap ones. I had failed only with one, so Dr Anke wrote that I failed with two, you can't write that please. Or write it without a name. For three months it was not sure who pays, and my mother cleaned one more office.

Interviewer: How was it in the beginning, the [injection]{T depot injection; ongoing}?

P12: [Worse]{O worsening; depot injection}. Very much. [The first and the second month I [walked]{S anxiety side_effect}]{O side_effect; depot injection}. In the flat, kitchen, door, kitchen, door. [I [could not sit for a film]{S anxiety side_effect}, inside of my legs there were [ants with hammers]{S anxiety fig side_effect}]{O side_effect; depot injection}. And [the [voices were angry, as if somebody closed them in a small room]{S mania_psychosis fig worsened}]{O worsening; depot injection}. I said to the nurse, you're killing me slowly, and she wrote it down like it was a symptom. They gave [propranolol]{T propranolol; tried} for the [walking]{S anxiety side_effect}. [It made the [ants]{S anxiety fig improved side_effect} smaller]{O partial; propranolol}.

Interviewer: You went on with it all the same?

P12: Because of Samir. Samir was in the same room in the hospital, he has the same [injection]{T depot injection; other}, same dose also, we compared. He [works in a bakery]{S functioning other improved} since one year, he has a girlfriend, he is [totally quiet in the head]{S mania_psychosis fig improved other}, he says. He told me wait until the fourth one. So I waited. But Samir has only the [voices]{S mania_psychosis other}. He doesn't have the [weather]{S mood fig other absent}.

Interviewer: And after the fourth?

P12: I had the fifth two weeks ago. What should I say to you. [The [ants]{S anxiety fig improved side_effect} are gone]{O tolerated; depot injection}. [My [arm hurts]{S pain side_effect}]{O side_effect; depot injection}. And, it's anonymous, yes? [[In the trousers nothing happens]{S sexual fig side_effect}]{O side_effect; depot injection}. The roof, I don't look at it. If you don't look you don't know.

Interviewer: Do you still [hear voices]{S mania_psychosis possible}?

P12: You're the third who asks this week. Sometimes I think it is them and it's the pipes. It's an old house.

Interviewer: Are you taking anything for the [mood]{S mood} part?

P12: [Depakine]{T valproate; ongoing; dose=one thousand}, one thousand. [My [hands shake]{S neurological side_effect}, see]{O side_effect; valproate}. I can't tell you if the [weather is better]{S mood fig possible} because it's summer. In summer it was always either very good or [too good]{S mania_psychosis}. Ask me in November.

Interviewer: Was [ECT]{T electroconvulsive therapy; not_tried} ever spoken about?

P12: With the electricity? No. Thanks God.

Interviewer: And talking? Has there been any kind of [talking treatment]{T psychotherapy; planned}?

P12: [Family meetings]{T family meetings; stopped; sessions=four times}, four times. My mother cried, my uncle explained the eye, the [psychologist]{T family meetings; stopped} nodded, I counted the books. [Finished, nothing came out of it]{O no_benefit; family meetings}. For alone with a [psychologist]{T psychotherapy; planned} I'm on a list, eight months they say. Private is ninety euros. I asked my mother not to clean another office.

Interviewer: Is there something you do yourself that helps?

P12: [Boxing]{T boxing training; ongoing}. Not to fight, only the sack, in the cellar of the youth house, it's free. [When I hit it, it's [one hour silent]{S mania_psychosis improved}, everything]{O partial; boxing training}. Dr Anke likes it for the [kilos]{S appetite_weight side_effect}. I like it because the sack has no theory.

Interviewer: If I asked you, is it better now than a year ago?

P12: Then I'd say, who wants to know? My mother says yes. The nurse says "stable", which is a word for tables. I have my shoes on, look. I can't say you more than that.

=== 157-schizoaffective-disorder
title: about the pill i don't name here
genre: forum
layout: post with TL;DR
condition: schizoaffective disorder
area: mental
english: second-language
narrator: patient
overall: improved
round: 1
ledger:
  haloperidol | medication | tried | no_response | neurological
  aripiprazole | medication | tried | no_response | anxiety
  quetiapine | medication | tried | no_response | sleep
  lithium | medication | tried | no_response | neurological, other_physical
  electroconvulsive therapy | neuromodulation | tried | no_response | cognition
  medication | medication | ongoing | response | other_physical, sleep, gastrointestinal
  hearing voices group | support | ongoing | partial
---
Sorry for the long text and sorry for my english, and sorry also that I make an account only for this. I hesitated some months. I am 25, from a small country where everybody know everybody, so I will not say the name of the [pill]{T medication; ongoing}, because if you have this pill people know exactly how bad you was.

Diagnose is [schizoaffective, depressive type]{S diagnosis clin}. It started in the second year of pharmacy faculty (yes. I know). The [radio in the dormitory spoke about my underwear]{S mania_psychosis}. I [stopped to wash]{S functioning}, I [was sure my roommate put glass in the rice]{S mania_psychosis}. And under all of this a [black floor]{S mood fig}, I [wanted to not exist]{S suicidality}, [two times I tried]{S suicidality}.

So what they gave me, in order, in five years: [haldol]{T haloperidol; tried} ([[neck like a twisted key]{S neurological fig side_effect}]{O side_effect; haloperidol}), [abilify]{T aripiprazole; tried} ([[could not sit]{S anxiety side_effect}]{O side_effect; aripiprazole}), [seroquel]{T quetiapine; tried; dose=800} until 800 ([[slept my birthday]{S sleep side_effect}]{O side_effect; quetiapine}), [lithium]{T lithium; tried} together with it ([[hands shaking]{S neurological side_effect}, [drinking water like a cow]{S other_physical fig side_effect}]{O side_effect; lithium}), and [ECT]{T electroconvulsive therapy; tried; sessions=nine} nine times, after this [I [don't remember]{S cognition side_effect} the wedding of my cousin]{O side_effect; electroconvulsive therapy}, there are photos, I am in them. [And from all that, I say it cold: nothing. [Radio]{S mania_psychosis} the same, [floor]{S mood fig} the same]{O no_benefit; haloperidol, aripiprazole, quetiapine, lithium, electroconvulsive therapy}. Each time the doctor was very optimistic. I study drugs, I can read a paper, the effect in the paper is small and my doctor's smile was big. So when she came with the last one I laughed in her face.

With this stuff they take blood every week in the first months, and your white cells decide if you can have it the next week. First month was disgusting. [I [drooled]{S other_physical side_effect} on the pillow so much that I slept on a towel]{O side_effect; medication}, [I [slept 14 hours]{S sleep side_effect}]{O side_effect; medication}, and [[constipation]{S gastrointestinal clin side_effect}, this one is not funny, I was in emergency for it]{O side_effect; medication}. Please if you start it take the [laxative]{T laxatives (medication); general} from day one.

I don't know which day. It was after maybe four months. My mother was peeling potatoes and I understood that the [kitchen is quiet]{S mania_psychosis improved}. Not all silent, [like a neighbour who finally closed his window]{S mania_psychosis fig improved}. [Now it's 16 months with the [pill]{T medication; ongoing; duration=16 months} and the [radio]{S mania_psychosis improved} comes only when I have fever]{O benefit; medication}. [The [floor]{S mood fig improved} is grey, not black]{O benefit; medication}. [I [went back to faculty]{S functioning improved}, third year, with the children]{O benefit; overall}. [The [drool]{S other_physical side_effect} stays]{O side_effect; medication}, I bought more towels.

I am still sceptic, what if in five years it stops also? Nobody can sign me this. I don't say take it.

One other thing, the [voices group]{T hearing voices group; ongoing; frequency=every second Wednesday}, every second Wednesday, online, because here it doesn't exist. I went to laugh about them and I stayed. There's a retired sailor who [hears his captain]{S mania_psychosis other}. [They don't make the [radio]{S mania_psychosis} go, but I'm [not ashamed]{S hopelessness improved} of it for two hours]{O partial; hearing voices group}.

TL;DR: [five treatments did zero]{O no_benefit; haloperidol, aripiprazole, quetiapine, lithium, electroconvulsive therapy}, the one with the blood tests [works for me until now]{O benefit; medication}, buy towels. Did somebody study or work full time on it?

=== 021-schizophrenia
title: Grandmother's egg timer
genre: article
layout: newspaper health column
condition: schizophrenia
area: mental
english: second-language
narrator: journalist
overall: worse
round: 1
ledger:
  risperidone | medication | tried | no_response | other_physical
  amisulpride | medication | tried | no_response | appetite_weight
  olanzapine | medication | ongoing | no_response | appetite_weight
  exercise programme | lifestyle | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | no_response
  clozapine | medication | not_tried | unknown
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  omega-3 | supplement | tried | no_response
---
YOUR HEALTH, WITH A CUP OF COFFEE

On the table of Mrs Rosalba there's an egg timer in the form of a hen, which belonged to her grandmother. She turns it to twelve minutes before she opens me her story, because twelve minutes, she says, is how long she can talk before [they begin to talk over her]{S mania_psychosis}. So, dear readers, we did this interview in seven times twelve minutes, with biscuits in the middle. The hen goes rrring and we stop. I recommend it to all my colleagues, by the way, nobody has ever told me so much in so little time.

Rosalba is forty-five, was seamstress of theatre costumes, and has [schizophrenia]{S diagnosis clin} since she was twenty-eight. I tell you at once that this column has no happy ending. You wrote me, after the last one on [depression]{S diagnosis clin general}, "always you find somebody who became well." Fair. Today not.

What is it, and what is it not

It's not a split personality, this comes from the cinema. [Schizophrenia]{S diagnosis clin general} touches about one in three hundred persons in the world. It has, how the doctors say, positive signs, which are too much, and negative ones, which are too little:

* [voices]{S mania_psychosis general} or other things perceived which are not there
* [fixed false beliefs]{S mania_psychosis general}, for example [being followed]{S mania_psychosis general}
* [speech which loses the thread]{S cognition fig general}
* [few words]{S functioning general}, [little expression]{S anhedonia general}, [no drive]{S energy general}
* [difficulty to plan a simple thing]{S cognition general}, like a lunch

With [antipsychotics]{T antipsychotics (medication); general} the majority have some relief of the first kind. For about one person in three, two good attempts are not enough. Then the guidelines say: think of [clozapine]{T clozapine; general}, and don't wait.

The pharmacy of Rosalba

She keeps the empty boxes in the sewing drawer, with names on them in felt pen, because the labels fall off. [Risperidal]{T risperidone; tried; dose=6 mg}, she wrote, 6 mg: "[the [milk came]{S other_physical side_effect}, imagine, at thirty, without husband]{O side_effect; risperidone}." [Solyan]{T amisulpride; tried}, and here I had to look it up, it's [Solian]{T amisulpride; tried}, the [amisulpride]{T amisulpride; tried}: "[nice colour of the [pill]{T amisulpride; tried}, [ten kilos]{S appetite_weight side_effect}]{O side_effect; amisulpride}." And now [Zyprexia]{T olanzapine; ongoing; dose=20 mg} 20 mg, since 2020. "[With that one I [eat the buttons]{S appetite_weight fig side_effect}]{O side_effect; olanzapine}." A neighbour gave her [fish oil]{T omega-3; tried}. A [psychologist]{T cognitive behavioural therapy; tried} of the centre made with her [cognitive therapy for the voices]{T cognitive behavioural therapy; tried; sessions=fifteen hours}, fifteen hours. "[She asked me to ask them for the proof. They laughed, all of them together]{O no_benefit; cognitive behavioural therapy}."

And the [voices]{S mania_psychosis}, I ask? Rrring. Biscuits.

After the biscuits: "[Never one day less. Not with the [Risperidal]{T risperidone; tried}, not with the other ones, not with the [fish]{T omega-3; tried}]{O no_benefit; risperidone, amisulpride, olanzapine, omega-3}."

Two years ago the physiotherapist of the health centre, a young man with enormous patience, put her in the [movement programme]{T exercise programme; tried; frequency=three mornings; duration=five months}, three mornings, [stationary bicycle]{T exercise programme; tried} and [elastic bands]{T exercise programme; tried}. There are good studies, [exercise]{T exercise (lifestyle); general} helps a bit the [mood]{S mood general improved} and the [memory]{S cognition general improved}, and the heart for sure. [For Rosalba it did not help]{O no_benefit; exercise programme}. "[On the bicycle they count for me, but wrong]{O no_benefit; exercise programme}," she says. After five months she [did not go out of the house]{S functioning worsened} any more and the bicycle went to somebody else.

The word of the doctor

I telephoned Professor Ottavio Lanzi-Moro, who directs the day hospital of another city and doesn't know her. Why did nobody give her [clozapine]{T clozapine; not_tried}?

"I can only guess. It needs a blood control each week for eighteen weeks, and if the nearest laboratory is an hour by bus, many colleagues don't start. It's a pity. Of those in whom others failed, between three and six in ten get better with it. It can lower dangerously the [white cells]{S other_physical clin general possible side_effect}, but this is rare, less than one in a hundred."

In fact it was like this. Her doctor asked for it in 2022 and the district said no: no laboratory, no nurse. For the [magnetic stimulation]{T transcranial magnetic stimulation; not_tried}, which is tried against the [voices]{S mania_psychosis general}, the insurance answered with two lines. Not covered. Rosalba has sewn the letter, I'm not joking, into the lining of a coat.

How is she now

[Worse than when I met her first, in spring]{O worsening; overall}. Then the hen was on twenty minutes. [She [sleeps dressed]{S functioning}, [she believes that the ground floor tenant takes her thoughts with the vacuum cleaner]{S mania_psychosis worsened}, and she [doesn't sew]{S functioning worsened}]{O worsening; overall}. [In September she [cut the telephone wire]{S mania_psychosis worsened}]{O worsening; overall}. Her sister comes on Saturdays with pasta.

What can you do, if you've a Rosalba in your family? Ask in writing why not [clozapine]{T clozapine; general}; a written question makes a written answer. Don't discuss with the [voices]{S mania_psychosis general}, discuss with the person. And bring biscuits, the dry ones, those which don't make crumbs in the sewing drawer.

=== 210-ocd
title: liquid fluoxetine
genre: review
layout: rating line then text
condition: OCD
area: mental
english: British
narrator: patient
overall: unchanged
treatment: fluoxetine
rating: 4/10
round: 1
ledger:
  fluoxetine | medication | ongoing | partial | neurological, gastrointestinal, other_physical, sleep, energy
---
4/10

sorry this is going to be quite detailed, i notice stuff. 16F, [OCD]{S diagnosis clin} (mainly [symmetry]{S anxiety} + [swallowing a set number of times]{S anxiety}), on the minty liquid [fluoxetine]{T fluoxetine; ongoing; dose=20mg; duration=13 weeks; route=liquid} 20mg for 13 weeks.

things i felt: [[tingle under the tongue]{S neurological side_effect} for about 10 mins after, [warm ears]{S other_physical side_effect}, [left eyelid flickering]{S neurological side_effect}, [gurgly tummy]{S gastrointestinal side_effect}, [pupils huge]{S other_physical side_effect} (my mate noticed), [yawns that dont finish]{S energy side_effect}, [waking at 5:10]{S sleep side_effect} on the dot]{O side_effect; fluoxetine}. the [eyelid]{S neurological} is still going.

[what it helped: [crying]{S mood improved} after school, that basically stopped by week 7]{O benefit; fluoxetine}. [what it hasnt: the actual [OCD]{S diagnosis clin}]{O no_benefit; fluoxetine}. [i still [swallow in eights]{S anxiety}, i still [line the pens up]{S anxiety}, just as long, i timed it (52 mins a day before, 51 now)]{O no_benefit; fluoxetine}. camhs say i was [depressed]{S mood} cos of the [ocd]{S diagnosis clin} so idk how one went without the other. not putting it up yet cos of my [sleep]{S sleep side_effect}.

=== 335-postpartum-depression
title: Second time of asking
genre: article
layout: magazine feature with subheadings
condition: postpartum depression
area: mental
english: British
narrator: journalist
overall: improved
round: 1
ledger:
  SSRIs | medication | stopped | partial | anhedonia, sexual
  omega-3 | supplement | tried | no_response
  guided self-help | psychotherapy | tried | no_response
  tricyclic antidepressants | medication | ongoing | response | gastrointestinal, sleep, other_physical
  interpersonal psychotherapy | psychotherapy | tried | response
  peer support | support | ongoing | response
  buggy walking | lifestyle | tried | partial
  mother and baby unit | care_setting | not_tried | unknown
---
[Postnatal depression]{S diagnosis clin} was written on Delyth's notes twice, five years apart, in the same consulting room, by the same GP. "He'd even got the same jumper on," she says. "I thought, well, we know how this one goes."

It went differently. That is why Delyth, now 36 and back at her job in the county records office in Carmarthen, wanted to talk to us: because a good many mothers are told that what worked for one baby will work for the next, and no one had a leaflet for what she calls the sequel.

The first time

After Macsen, in 2017, it crept in at about ten weeks. She [cried into the muslin squares]{S mood}. She [lay awake listening for breathing]{S sleep} and was [convinced she had the wrong hands for the job]{S hopelessness fig}. Her GP prescribed an [SSRI]{T SSRIs; stopped}, the sort of [antidepressant]{T antidepressants (medication); general} most often used in breastfeeding mothers; she would rather not say which. "[Five weeks and I was [singing in the car]{S mood improved}]{O benefit; SSRIs}. I'm not exaggerating, hymns." [She stayed on it for a year and came off without a [wobble]{S other fig absent withdrawal}]{O tolerated; SSRIs}.

More common than you'd think

At least one in ten women is affected by [depression]{S diagnosis clin general} in the year after giving birth, and partners can be too. Of those who've had it once, somewhere between a third and a half will have it after a later baby. Signs to look for include:

- [feeling flat]{S anhedonia fig general} or [tearful]{S mood general} for more than two weeks
- [being unable to sleep even when the baby does]{S sleep general}
- [frightening thoughts]{S anxiety general} about harm coming to the baby
- [pulling away from friends]{S functioning general}
- [guilt]{S hopelessness general} that won't listen to reason

The "[baby blues]{S mood fig general}", by contrast, pass within days.

The sequel

Efa was born in the summer of 2022, and by the time she was smiling her mother had [stopped smiling back]{S anhedonia}. Delyth asked straight away for the [tablets]{T SSRIs; stopped} that she'd had before. "[It was going to be the same miracle. And for three weeks it sort of was, there was a [bit of blue in the sky]{S mood fig improved}]{O partial; SSRIs}. [Then it [clouded over]{S mood fig worsened} again and stayed put]{O partial; SSRIs}." The dose went up, and up once more. [What she noticed most at the top dose was a [blankness]{S anhedonia side_effect}, "[like watching the children on a monitor]{S anhedonia fig side_effect}," and that she [flinched when her husband touched her back]{S sexual side_effect}]{O side_effect; SSRIs}.

In the gap before anyone could see her, she tried what there was. [A [guided self-help]{T guided self-help; tried} workbook from the health visitor stayed at chapter two]{O no_benefit; guided self-help}. [[Fish oil]{T omega-3; tried} made the dog very interested in her and changed nothing else]{O no_benefit; omega-3}. She [pushed the buggy]{T buggy walking; tried; frequency=every day} along the river every day, rain or no rain; [that helped until she turned for home]{O partial; buggy walking}. In November she told the perinatal nurse that the [river had started to look like an answer]{S suicidality fig}.

A place in a [mother and baby unit]{T mother and baby unit; not_tried} was talked about. The nearest with a free bed was across the border, ninety miles away, and it wasn't pursued; the nurse came to the house each day instead.

Why might the same drug do less?

"We see it and we can't fully explain it," says Dr Carys Lightfoot, a perinatal psychiatrist in Bristol. "Second episodes come with less sleep, an older child, sometimes a different hormonal picture. There's no failure in it. If there's been no proper response by six weeks at a decent dose, I would change class and not just add a few more milligrams. And I'd always want a [talking treatment]{T psychotherapy (psychotherapy); general} alongside."

Changing horses

That is what happened. Over a fortnight the [SSRI]{T SSRIs; stopped} was brought down and an old-fashioned [tricyclic]{T tricyclic antidepressants; ongoing; frequency=at night} brought in, taken at night. [Delyth had a [mouth like a sandpit]{S gastrointestinal fig side_effect}, [grogginess until ten]{S sleep side_effect} and, briefly, [spots before her eyes]{S other_physical side_effect}]{O side_effect; tricyclic antidepressants}. [The [spots]{S other_physical improved side_effect} went]{O tolerated; tricyclic antidepressants}. [The [mouth]{S gastrointestinal side_effect} she has made friends with]{O side_effect; tricyclic antidepressants; neutral}. [By the end of January she [slept six hours in a row]{S sleep improved} and [ate a whole jacket potato]{S appetite_weight improved}]{O benefit; tricyclic antidepressants}.

She was also offered twelve sessions of [interpersonal therapy]{T interpersonal psychotherapy; tried; sessions=twelve}, which looks at roles and rows rather than at thinking errors. [It was there, she says, that she stopped waiting to be the mother she'd been in 2018]{O benefit; interpersonal psychotherapy}. And through the nurse she found the [Thursday mums]{T peer support; ongoing; frequency=Thursday}, a [peer group]{T peer support; ongoing} over a carpet shop. "[Eight women and no one asked how I was managing. They asked if I wanted the chocolate ones]{O benefit; peer support}." She runs the kettle there now.

Not the end of the story

Delyth is careful about endings. [There was a [dip]{S mood fig worsened} last winter, two bad weeks, when the [river]{S suicidality fig} went through her mind]{O partial; overall}; she rang the nurse on day three, which in 2022 she would not have done. [She's [laughing]{S mood improved} again, she's [working four days]{S functioning improved}]{O benefit; overall}, and [Efa, who is three, gets [hymns in the car]{S mood improved} whether she likes them or not]{O benefit; overall}. The [tricyclic]{T tricyclic antidepressants; ongoing} will be reviewed at Easter. "I'm not in a rush," she says. "I've a good feeling about this spring."

If it has come back

- Say that it's the second time. You should be seen sooner.
- Bring the name and dose of anything that helped before, but be ready for it to act differently.
- Ask about [talking therapies]{T psychotherapy (psychotherapy); general}, medication and [peer support]{T peer support; general} together.
- If you have [thoughts of ending your life]{S suicidality general}, call your crisis team or 999 at any hour.

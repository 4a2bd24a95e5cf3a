=== 248-depression
title: Seven from twenty
genre: essay
layout: essay
condition: depression
area: mental
english: second-language
narrator: patient
overall: partly_improved
round: 1
ledger:
  paroxetine | medication | stopped | partial | sexual, other_physical
  mirtazapine | medication | stopped | partial | appetite_weight, sleep, cognition
  agomelatine | medication | ongoing | partial
  psychotherapy | psychotherapy | tried | no_response
  thermal baths | mind_body | tried | partial
  dog walking | lifestyle | ongoing | partial
  pilgrimage | support | declined | unknown
---
In Portugal the teachers gave us marks from zero to twenty, so if you ask me for the mark of my treatment [I say: eleven]{O partial; overall}. You pass with ten. It is not a mark that you show to your mother, but you pass.

I am sixty-six and I was thirty-one years a crane operator in Luxembourg, where I learned the French of the building sites, the German of the tax office and the English of my son-in-law, who is from Cork and who asked me to write this, and who will correct it, although I told him to leave it. A crane is a place for thinking. Nobody comes up to disturb you. Perhaps I thought too much up there.

In November 2016 they gave me the pension and in February 2017 I was ill. I have to explain what it was by saying what it was not. It was not [sadness]{S mood absent}. My brother died in 2009, that was sadness, it had a face. It was not [tiredness]{S energy absent} of the body, because I slept. I was not [nervous]{S anxiety absent}, I [did not hear voices]{S mania_psychosis absent}, I did not want [to jump]{S suicidality absent}, although my wife took me off the balcony as if I was a plant. It was that the [colours went to another house]{S anhedonia fig}. I looked at the football, Benfica, and I [did not know why they ran]{S anhedonia}. I [sat in the garage with the light off]{S functioning}. I [ate standing up]{S functioning}. [For my granddaughter I had only a face of wood]{S anhedonia fig}.

Doctor Wagner, our doctor of the family, a very correct man, he gave me [Deroxat]{T paroxetine; stopped; dose=20 mg; started=6 March 2017}, 20 mg, on 6 March 2017. I have the dates because I keep all the boxes; my wife says that it is a disease too. [In May I could [look at a match until the end]{S anhedonia improved}]{O partial; paroxetine}. But there was the other side. [With my wife it was [finished]{S sexual side_effect}. The [desire]{S sexual side_effect}, and the machinery also]{O side_effect; paroxetine}. We are old but we are not furniture. [And I [sweated in my sleep]{S other_physical side_effect}, two pyjamas each night]{O side_effect; paroxetine}. I didn't say this to Doctor Wagner until January, of shame, and he said, Senhor Abílio, you should have told me in the summer. He took it away in six weeks, 10 mg, then 10 mg every second day. [I had [lightnings]{S neurological fig withdrawal} when I turned the eyes]{O withdrawal; paroxetine}. Nobody believes that who has not had it.

Then [Remergon]{T mirtazapine; stopped; dose=15 mg}, which is [mirtazapine]{T mirtazapine; stopped}, 15 mg on 12 March 2018, 30 mg from April. That one is a story of bread. [I [ate]{S appetite_weight side_effect} at night, in the kitchen, with the door of the fridge as lamp]{O side_effect; mirtazapine}. [I [slept ten hours]{S sleep side_effect} and I woke up with a [head of cork]{S cognition fig side_effect}]{O side_effect; mirtazapine}. [I [went from 78 kilos to 93]{S appetite_weight side_effect}]{O side_effect; mirtazapine}, I could not close the orange jacket which the firm gave me for goodbye. [It's true that I [laughed]{S mood improved} that year, two or three times, at the right places]{O partial; mirtazapine}. My son-in-law says that a fat man who laughs is an improvement over a thin one in a garage. I stopped it in September 2019 with a plan from the doctor, and in the first year of the virus I took nothing. [[Eleven kilos went away]{S appetite_weight improved side_effect}]{O tolerated; mirtazapine}; and [slowly the [colours]{S anhedonia fig worsened} also, again]{O withdrawal; mirtazapine}.

I should say a word on the [psychologist]{T psychotherapy; tried; sessions=nine times}. I went nine times, to a lady in Esch. The problem was the language. She had no Portuguese and I don't have feelings in French, in French I have only concrete, steel and holidays. [We looked at each other with much sympathy]{O no_benefit; psychotherapy}. The wife of my cousin wanted to bring me on the [pilgrimage]{T pilgrimage; declined} on the knees to Fátima. I answered that my knees are the only thing that works.

Since 3 May 2021 I take [Valdoxan]{T agomelatine; ongoing; dose=25 mg; started=3 May 2021}, 25 mg, one before the bed. They take blood for the liver, in the beginning every some weeks, now two times a year. I went also with my wife to the [thermal baths]{T thermal baths; tried; duration=two weeks} in Mondorf for two weeks, and [that was good for the two weeks]{O partial; thermal baths}. And there's the dog. The dog came in June 2021, from my daughter who moved to a flat, a very stupid animal with the name of Ronaldo, and he must [go out]{T dog walking; ongoing; frequency=at six and at ten} at six and at ten. When he pulls I must go. In the forest behind the motorway he found one time a wallet, with forty euros and a photo of a priest; we brought it to the police, they were not interested. There I met another one with a dog, Jos, also from the cranes, Potain, not Liebherr, so we have always something to fight about.

So what is it, eleven from twenty? I will tell how it's now. [I [see the match]{S anhedonia improved} and I am angry with the referee as a normal person]{O benefit; agomelatine, dog walking}. [In the bed [it is again as God wanted, some Sundays]{S sexual improved side_effect}]{O tolerated; agomelatine}. [I have [80 kilos]{S appetite_weight improved side_effect}]{O tolerated; agomelatine}. But [the winters, from All Saints until the carnival, the [garage calls me]{S mood fig}, and some days I go]{O partial; overall}. [It is not [happiness]{S mood absent}, I would not say this word]{O partial; overall}. [It's only that most of the time [somebody is at home in me]{S anhedonia fig improved}]{O partial; overall}. If it's from the [tablet]{T agomelatine; ongoing} or from Ronaldo, ask Ronaldo.

=== 121-social-anxiety-disorder
title: On quiet pupils
genre: article
layout: newspaper health column
condition: social anxiety disorder
area: mental
english: second-language
narrator: journalist
overall: improved
round: 1
ledger:
  bromazepam | medication | stopped | no_response | sleep
  counselling | psychotherapy | tried | worse
  sertraline | medication | ongoing | response | gastrointestinal, sleep, pain
  day programme | care_setting | stopped | response
  exposure therapy | psychotherapy | ongoing | response
  parent sessions | psychotherapy | tried | unknown
---
HEALTH & FAMILY

[Social anxiety disorder]{S diagnosis clin} is the name which stands in the papers of the pupil whom we will call Niko. The papers are from last year. Niko is sixteen, uses neither "he" nor "she", and agreed to this column on the condition that we meet by e-mail. For readers who think that this is only [shyness]{S anxiety general}, a few facts first.

What the figures say

About one in ten adolescents in Europe has at some time an [anxiety disorder]{S diagnosis clin general} which disturbs school or friendship. [Social anxiety disorder]{S diagnosis clin general} begins in most cases before the age of eighteen, with a peak around thirteen. On average people wait more than ten years before they tell it to a doctor. The usual signs are:

- [strong fear of being watched or judged]{S anxiety general}
- [blushing]{S other_physical general}, [trembling]{S neurological general}, [stomach ache]{S pain general} before a presentation
- [avoiding of canteens, telephones and changing rooms]{S functioning general}
- [hours of going again through a conversation]{S anxiety general} which is over

The case

Niko's mother remarked it when the child, then eleven, [stopped to order ice cream]{S functioning}. By the eighth class Niko [ate lunch in a toilet cabin]{S functioning}, [did not raise the hand]{S functioning} for a whole school year and [vomited before each oral test]{S gastrointestinal}. "I [heard my own voice as if it came out of a loudspeaker on a station]{S mania_psychosis fig}," Niko writes. "[Everyone turns around. That is what it is]{S anxiety fig}."

The first attempt was in 2021. A locum doctor gave [Lexotanil]{T bromazepam; stopped; dose=1.5 mg; frequency=before tests}, 1.5 mg before tests. It's an old [sedative]{T bromazepam; stopped}, which today one would not give easily to a child of that age. Niko's grandfather takes the same [Lexotanil]{T bromazepam; other; duration=since the nineties} since the nineties, so nobody in the house found it strange. [Niko [slept in the bus]{S sleep side_effect}]{O side_effect; bromazepam} and [was exactly as [afraid]{S anxiety} as before]{O no_benefit; bromazepam}. After four months the mother put the [tablets]{T bromazepam; stopped; duration=four months} away.

The second attempt was a [counsellor]{T counselling; tried; sessions=Six}, whom the school paid. He was of the opinion that one must jump into cold water. In the third hour he let Niko read a poem in front of the class without warning. "He said after, you see, nobody died." [Niko [did not go to school]{S functioning worsened} for the next seven weeks]{O worsening; counselling}. Six meetings took place altogether. It is not the method itself which was wrong; it is how it was used.

What the specialist says

"[Exposure]{T exposure therapy; general} is the most effective part of every good treatment, but it goes by steps, and the patient holds the ladder," says the child psychiatrist Dr Vesna Hrastar. "Throwing somebody from the top step is not therapy." She mentions that from five young people who do [cognitive behavioural therapy]{T cognitive behavioural therapy (psychotherapy); general} about three have a clear advantage of it. Where this isn't sufficient, an [SSRI]{T SSRIs (medication); general} can be added. "In the first weeks one must look well, because [restlessness]{S anxiety general possible side_effect} or [thoughts of self-harm]{S suicidality clin general possible side_effect} can appear. Parents should know whom they call."

The new plan

In September last year Niko was admitted into a [day programme]{T day programme; stopped; duration=nine weeks; started=September last year} for young people, nine weeks, from eight until three, with lessons in the morning. There were seven others. In the group each one wrote a list of twenty situations, from the easiest to the worst. Niko's number one was: ask a stranger for the time. Number twenty was the telephone. [Graded exposure]{T exposure therapy; ongoing; frequency=each day} was done each day in the town with a nurse who walked ten metres behind. There were [parent sessions]{T parent sessions; tried; frequency=on Fridays} on Fridays.

At the same time Niko began with [sertraline]{T sertraline; ongoing; dose=25 mg}, 25 mg, later 50. [Noted were [stomach cramps]{S pain side_effect}, [soft stool]{S gastrointestinal side_effect} and [very coloured dreams]{S sleep fig side_effect}]{O side_effect; sertraline}. [After a month these were over]{O tolerated; sertraline}. A girl in the same group also received [sertraline]{T sertraline; other} and had to stop because she [could not sit still]{S anxiety other side_effect}; it does not suit everybody.

The result can be described in numbers, since Niko prefers this. [On the questionnaire which the clinic uses the score went from 78 to 34]{O benefit; day programme, exposure therapy, sertraline}. [From the list of twenty, eighteen are [crossed out]{S anxiety improved}]{O benefit; exposure therapy}. [Niko [eats in the canteen]{S functioning improved}, at the edge of the table]{O benefit; overall}. In May there was a presentation about volcanoes; [the [hands trembled]{S neurological}, the voice not]{O partial; overall}. The [programme]{T day programme; stopped} is finished, the [steps with the nurse]{T exposure therapy; ongoing; frequency=once in the month} continue once in the month. The telephone is still open.

Asked what adults should do, Niko answers in one line: "Don't say relax."

What parents can do

- Do not order the ice cream for the child, and do not force it; wait.
- Ask the school in writing for small steps.
- Ask a professional which training he has, before the first hour.
- Don't give old [tranquillisers]{T tranquillisers (medication); general} from the drawer.

=== 095-premenstrual-dysphoric-disorder
title: Day nineteen
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: premenstrual dysphoric disorder
area: mental
english: South African
narrator: patient
overall: partly_improved
treatment: escitalopram
rating: 3.5
round: 1
ledger:
  hospital admission | care_setting | tried | unknown
  escitalopram | medication | ongoing | partial | appetite_weight, energy, sleep, sexual
---
Condition: [PMDD]{S diagnosis clin}

Bad effects: [[7 kgs]{S appetite_weight side_effect} (my hips have their own postal code shame), [yawny]{S energy side_effect}, [sleepwalking once]{S sleep side_effect}, [no oomph in bed]{S sexual fig side_effect}]{O side_effect; escitalopram}

Your story: Day 19, every month, a [dark bird came to sit on the washing line]{S mood fig} and by day 24 [it was in the house with me]{S mood fig}, [breaking plates]{S anger}. My husband counted on the calendar. After I [drove away from the children in the Pick n Pay parking]{S functioning} they took me [two weeks in the clinic]{T hospital admission; tried; duration=two weeks} and there Dr started [Lexamil]{T escitalopram; ongoing; dose=10mg} 10mg. That's 14 cycles now. [The [bird still comes]{S mood fig} hey, but [it stays on the wall and only looks]{S mood fig improved}]{O partial; escitalopram}. [I [don't throw]{S anger improved} anymore]{O benefit; escitalopram}. Would love to have my jeans back.

=== 049-migraine
title: Re: whats worth trying for migraines under 18??
genre: forum
layout: reply to somebody's question
condition: migraine
area: general
english: British
narrator: patient
overall: improved
round: 1
ledger:
  paracetamol | medication | tried | no_response
  ibuprofen | medication | tried | no_response
  pizotifen | medication | tried | no_response | appetite_weight
  riboflavin | supplement | tried | no_response | other_physical
  acupuncture | mind_body | tried | no_response
  propranolol | medication | not_tried | unknown
  botulinum toxin | medication | not_tried | unknown
  topiramate | medication | ongoing | response | neurological, other_physical, cognition
  sumatriptan | medication | ongoing | response | other_physical
  regular meals | lifestyle | ongoing | unknown
  inhaler | medication | ongoing | unknown
---
Sorry if someones already said all this, cba to read 4 pages. Also im not a doctor obviously im 16.

You asked what helps. For me nothing did for about 3 years so dont feel special. Heres the list.

[Paracetamol]{T paracetamol; tried}: [useless]{O no_benefit; paracetamol}. [Ibuprofen]{T ibuprofen; tried}: [useless unless you get it down before the [sparkly bit]{S neurological fig}, which you wont]{O no_benefit; ibuprofen}. [Pizotifen]{T pizotifen; tried; duration=6 months} 6 months, [all it did was make me [fat]{S appetite_weight side_effect}, i ate a whole loaf once]{O side_effect; pizotifen}. [Same number of [attacks]{S pain}]{O no_benefit; pizotifen}. [Vitamin B2]{T riboflavin; tried}, the massive ones: [[bright yellow wee]{S other_physical side_effect}]{O side_effect; riboflavin; neutral}, thats it. My nan paid for [acupuncture]{T acupuncture; tried}. [Lovely bloke, [head still exploded]{S pain fig} on the bus home]{O no_benefit; acupuncture}. [None of that made a blind bit of difference]{O no_benefit; paracetamol, ibuprofen, pizotifen, riboflavin, acupuncture} and my [attendance went to 61%]{S functioning}, they sent the letter to my mum like she was hiding me.

Two things i never got. [Propranolol]{T propranolol; not_tried}, cos ive got an [inhaler]{T inhaler; ongoing}. And [botox]{T botulinum toxin; not_tried}, which the neurologist said works well for adults and then said no, not at my age, not round here, come back in 2 years. [Cefaly]{T external trigeminal nerve stimulation (neuromodulation); general} thing people go on about is like £300+ so no opinion.

What did work was [topiramate]{T topiramate; ongoing; dose=50mg; frequency=twice a day}. Started in Feb, now 50mg twice a day. I'll be straight, [first month was grim. [Fingers and lips fizzing]{S neurological fig side_effect}, [coke tasted of metal]{S other_physical side_effect}, [couldnt think of words]{S cognition side_effect}]{O side_effect; topiramate}, i called a stapler "the paper biter" in front of the whole form. [By about week 6 all of that had [gone]{S neurological improved side_effect} except [coke]{S other_physical side_effect} which is still rank]{O tolerated; topiramate}. [Went from 3 [migraines]{S pain clin improved} a week to 3 a month]{O benefit; topiramate}. For those i have the [sumatriptan]{T sumatriptan; ongoing; route=nose spray} nose spray (dont tip your head back, [drips down your throat, [vile]{S other_physical side_effect}]{O side_effect; sumatriptan}) and [it kills it in 40 mins mostly]{O benefit; sumatriptan}.

You mentioned chocolate and screens. Didnt make any odds for me, sorry. Eating [breakfast]{T regular meals; ongoing} might, i do that now cos mum stands there.

If youre a girl they have to go through the whole [pregnancy risk]{S other_physical possible general side_effect} talk before [topiramate]{T topiramate; general} so expect that. Ask for the headache clinic not just the GP, took us 14 months but still. [I [sat all my mocks]{S functioning improved}]{O benefit; overall}. Failed maths but thats not the [migraines]{S pain clin}.

=== 082-treatment-resistant-depression
title: Which of the four
genre: interview
layout: Q:/A: turns
condition: treatment-resistant depression
area: mental
english: second-language
narrator: interview
overall: partly_improved
round: 1
ledger:
  fluoxetine | medication | tried | no_response
  duloxetine | medication | tried | no_response
  clomipramine | medication | ongoing | partial | gastrointestinal, other_physical, neurological
  lithium | medication | ongoing | partial | neurological
  light therapy | procedure | ongoing | partial | pain
  cold swimming | lifestyle | ongoing | partial
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  psilocybin therapy | drug_assisted_therapy | not_tried | unknown
  psychotherapy | psychotherapy | ongoing | unknown
---
Q: How are you, today I mean, not in general?

A: Today I am okay. It's a Thursday, on Thursdays I [work from home]{S functioning}. Thank you that you ask about today and not about everything.

Q: You have had [depression]{S diagnosis clin} for a long time.

A: Since I was twenty-two, so it's fifteen years. In my language we say someone [has fallen under the table]{S mood fig}. I was fifteen years [under the table]{S mood fig}, with some breaks where I looked out.

Q: When did doctors begin to speak of treatment resistance?

A: After the second one. First was [fluoxetine]{T fluoxetine; tried}, then [duloxetine]{T duloxetine; tried}, I think a year each. [They did to me nothing]{O no_benefit; fluoxetine, duloxetine}, not bad, not good, like when you post a letter in a box that isn't used anymore. And then the doctor writes "resistant" and I thought, excuse me, I am not resistant, I swallowed everything.

Q: And now you take a combination.

A: Now I take [Anafranil]{T clomipramine; ongoing; dose=150}, this is very old, 150, and with it [lithium]{T lithium; ongoing; dose=600; frequency=in the evening}, 600 in the evening. They came almost together, eleven days between. It was spring also. I bought the [lamp]{T light therapy; ongoing; dose=ten thousand lux; duration=thirty minutes} in the same month, the big white one, ten thousand lux, thirty minutes with the coffee. And my flatmate is from Finland and she dragged me to the [lake]{T cold swimming; ongoing; frequency=on Sundays} on Sundays.

Q: So which of those helped?

A: Everybody asks me this! I don't know. Honestly I don't. [Around the sixth week I noticed that I was [humming]{S mood improved}]{O partial; clomipramine, lithium, light therapy, cold swimming}. In the supermarket, by the yoghurts. But you cannot take apart a soup. My psychiatrist thinks it is the [lithium]{T lithium; ongoing}, because it's his idea. My flatmate says naturally it's the [lake]{T cold swimming; ongoing}. [The [lamp]{T light therapy; ongoing} gave me a [headache]{S pain side_effect} in the beginning, so I sit now further away]{O side_effect; light therapy}.

Q: Were there other side effects?

A: Ha, you have time? From [Anafranil]{T clomipramine; ongoing}: [[dry mouth]{S gastrointestinal side_effect}, [constipation]{S gastrointestinal clin side_effect}, [sweating on the scalp]{S other_physical side_effect}, which I didn't know is possible, I [couldn't pee]{S other_physical side_effect} properly, and [letters swam]{S neurological fig side_effect} when I read]{O side_effect; clomipramine}. [The [reading]{S neurological improved side_effect} is okay since the summer, and also the [peeing]{S other_physical improved side_effect}]{O tolerated; clomipramine}. [The [mouth]{S gastrointestinal side_effect} stays]{O side_effect; clomipramine}, I go nowhere without a bottle. From [lithium]{T lithium; ongoing} [a [trembling]{S neurological side_effect}, small]{O side_effect; lithium; neutral}. I do nails for friends, so I had to say, no more flowers, only one colour.

Q: Did you [gain weight]{S appetite_weight possible side_effect}?

A: [No. I was afraid of it but [no]{S appetite_weight absent side_effect}]{O tolerated; clomipramine, lithium}. A little [thinner]{S appetite_weight unclear} even, from the swimming or from the mouth, [food is less nice]{S appetite_weight unclear}.

Q: Was [ECT]{T electroconvulsive therapy; not_tried} ever considered?

A: He spoke about it one time. I had the leaflet on the fridge. But it didn't come to that.

Q: And [psilocybin therapy]{T psilocybin therapy; not_tried}? Many people with your diagnosis ask about it.

A: No no. I have enough in my head already. It isn't allowed in my country anyway, I believe only in studies.

Q: Do you also have somebody to talk to?

A: I have a [therapist]{T psychotherapy; ongoing; frequency=one time in the month}, one time in the month, the insurance pays not more. She is good. She knows my pronouns without a note, I could cry from thankfulness only about that.

Q: You said at the start that today is okay. What does a day look like that's not okay?

A: [I am still [very tired]{S energy}]{O partial; overall}. People think, now the medicine works, now they will dance. [I [work twenty hours]{S functioning improved}, before it was zero]{O partial; overall}, and after twenty hours I am [like a wrung towel]{S energy fig}. There are mornings when the [old table is there]{S mood fig}, I see the underside of it, the chewing gum. But [I know how to come out, mostly until noon]{O partial; overall}. And [I didn't [think about dying]{S suicidality improved} since, wait, since last October. That's a long time for me]{O benefit; overall}.

Q: Would you drop one of the four, to find out?

A: My brother asks the same, he's an engineer, he'd like to remove one screw and see what falls. I say to him, please, let me first sit on the chair a bit. I'm thankful, write this please, I am. I'm only so [tired]{S energy} from being an experiment. Maybe next summer we take away the [lamp]{T light therapy; ongoing}.

=== 072-health-anxiety
title: Member portrait: Garnet and the pulse log
genre: article
layout: newsletter portrait
condition: health anxiety
area: mental
english: Canadian
narrator: journalist
overall: improved
round: 1
ledger:
  paroxetine | medication | stopped | unknown | sexual, sleep, other_physical
  vitamin B12 | supplement | tried | no_response
  hawthorn | supplement | tried | no_response | neurological
  heart rate variability biofeedback | procedure | ongoing | partial
  cognitive behavioural therapy | psychotherapy | tried | response
  booster sessions | psychotherapy | tried | response
---
At 2:40 on a February morning Garnet was sitting on the edge of the tub in his long johns with a blood-pressure cuff on each arm. "I wanted to see if they agreed," he says. They did not. The left said 131 over 84 and the right said 138 over 80, and he wrote both in the log, and then [took them again, and again]{S anxiety}, until the batteries in the right one went. His wife found him there at six.

That was 2018. Garnet, 66, is a retired land surveyor outside Antigonish, and measuring was his trade for 38 years. When he talks about what happened to him he reaches for a pencil. He counts 17 emergency visits in 26 months, 4 stress tests, 3 Holters, one cardiologist who stopped returning calls. Nothing was ever found. He was [sure that it would be]{S anxiety}.

"Every [skipped beat]{S other_physical} was the [one]{S anxiety}," he says. "I'd be up on the roof doing shingles, a [flutter]{S other_physical fig}, and I'd be [planning who gets the truck]{S anxiety fig}." He [quit curling]{S functioning}. He [quit the choir]{S functioning}. He [would not drive more than 40 kilometres from the hospital in town]{S functioning}, and he drew that circle on an actual map.

What is [health anxiety]{S diagnosis clin general}?

Some worry about the body is useful; it is why we go for check-ups. [Health anxiety]{S diagnosis clin general} (older books say [hypochondria]{S diagnosis clin general}; the current names are [illness anxiety disorder]{S diagnosis clin general} and [somatic symptom disorder]{S diagnosis clin general}) is when the [worry itself]{S anxiety general} takes over. Somewhere between 2 and 5 people in 100 have it at any one time, and in medical clinics it's closer to 1 in 5. [Checking]{S anxiety general}, [googling]{S anxiety general} and [asking for reassurance]{S anxiety general} bring relief for an hour or so, then feed it.

The first round

His family doctor started him on [Paxil]{T paroxetine; stopped; dose=10 mg for a week and then 20; duration=five weeks} in the spring of 2018, 10 mg for a week and then 20. Garnet lasted five weeks. He has the list, naturally: "[[Sweats]{S other_physical side_effect}. [No lead in the pencil]{S sexual fig side_effect}, you can print that, I'm too old to care. [Asleep in the chair]{S sleep side_effect} by seven]{O side_effect; paroxetine}. And [my [resting pulse went up nine beats]{S other_physical side_effect}]{O side_effect; paroxetine}, which for a fellow like me was like telling a man with a [snake phobia]{S diagnosis clin general} to hold a snake." He stopped the [pills]{T paroxetine; stopped} before anybody could say whether they worked.

Then the shelf over the kitchen sink filled up. There was [vitamin B12]{T vitamin B12; tried; dose=1000 mcg; frequency=a day}, 1000 mcg a day, because of an article; there were [hawthorn]{T hawthorn; tried} drops, because of a cousin. [The [hawthorn]{T hawthorn; tried} made him [light-headed]{S neurological side_effect}]{O side_effect; hawthorn}, and that was emergency visit number 12. [He worked out later that he had spent $640 on things that moved no number in the log]{O no_benefit; vitamin B12, hawthorn}. He pushed for an angiogram. The cardiologist, in his last returned call, said no.

Learning not to look

A nurse practitioner at the walk-in finally said the words. "She goes, 'I don't think you have a heart problem, I think you have a [worry problem]{S anxiety}, and I believe you that it's awful.' Nobody'd said the second half before."

She referred him for [cognitive behavioural therapy]{T cognitive behavioural therapy; tried; sessions=14}, 14 sessions by video with a [psychologist]{T cognitive behavioural therapy; tried} in Halifax. The work was to predict, test and not check. Week 3: one reading a day. Week 6: the [cuffs]{S anxiety improved} go to his brother-in-law's. Week 9: drive to New Glasgow, which is outside the circle, and eat a donair. [On the health anxiety inventory he went from 41 to 18]{O benefit; cognitive behavioural therapy}. [Emergency visits in the following year: zero]{O benefit; cognitive behavioural therapy}.

He also bought a little [ear-clip biofeedback device]{T heart rate variability biofeedback; ongoing; duration=ten minutes} which shows the rhythm of the heartbeat on a phone and coaches [slow breathing]{T heart rate variability biofeedback; ongoing}, six breaths a minute. His psychologist had mixed feelings about handing Garnet one more number. "She had a point. [For the first month I [chased it]{S anxiety worsened}]{O worsening; heart rate variability biofeedback}. But [used for ten minutes and then put in the drawer, it [settles me]{S anxiety improved} some]{O partial; heart rate variability biofeedback}."

It came back, once

In the fall of 2022 a choir friend died suddenly, and [by Christmas Garnet was [pressing two fingers to his neck]{S anxiety worsened} in church]{O partial; cognitive behavioural therapy}. His own score, self-administered, was 33. This is common: in follow-up studies roughly a quarter to a third of people have a return of symptoms within a few years, and [booster sessions]{T booster sessions; general} are a normal part of care, not a sign of failure. Garnet had three [boosters]{T booster sessions; tried; sessions=three}. "[It was like re-running an old line. The stakes were still in the ground]{O benefit; booster sessions}."

[His last score, in September, was 14]{O benefit; overall}. [He's [curling lead]{S functioning improved} on Wednesdays]{O benefit; overall}. [He still [notices the beats]{S other_physical}, he says, the way that you notice a truck go by]{O benefit; overall}. The map with the circle on it is in the basement, and he will not throw it out, since it's a good map.

Do you know somebody who'd be right for a member portrait? The newsletter desk would love to hear from you.

=== 292-osteoarthritis
title: 37 with 70 year old knees
genre: forum
layout: one post
condition: osteoarthritis
area: general
english: American
narrator: patient
overall: partly_improved
round: 1
ledger:
  ibuprofen | medication | stopped | partial | gastrointestinal, diagnosis
  diclofenac gel | medication | ongoing | partial
  corticosteroid injection | procedure | tried | partial
  hyaluronic acid injection | procedure | not_tried | unknown
  physical therapy | procedure | stopped | partial
  diet | lifestyle | ongoing | partial
  water exercise | lifestyle | ongoing | partial
  weight loss injections | medication | not_tried | unknown
  knee replacement | procedure | not_tried | unknown
---
So I'm on the floor of the Target bathroom yesterday because I squatted to get my kid's shoe and my knee [locked]{S other_physical} and I [couldn't get up]{S functioning}. A lady asked did I fall. I said I dropped an earring. I don't wear earrings.

I'm 37. Both knees, [osteoarthritis]{S diagnosis clin}, "moderate to severe" on the right. I was 291 lbs when they told me and the ortho PA said it in front of my 9yo, "well, you know what would help". I do know. I've known since 3rd grade.

What I've done so far, cause I lurk here and never post:

[Advil]{T ibuprofen; stopped; dose=800; frequency=three times a day}, 800 three times a day. [It did ok for the [ache]{S pain improved} till I was [pooping black]{S gastrointestinal side_effect}]{O partial; ibuprofen}, [[bleeding ulcer]{S diagnosis clin side_effect}]{O side_effect; ibuprofen}, so never again. Now the [Voltaren gel]{T diclofenac gel; ongoing; frequency=four times a day} four times a day. [Smells fine, does maybe 20 percent]{O partial; diclofenac gel}. [Cortisone shot]{T corticosteroid injection; tried; started=January}, right knee, January: [heaven for six weeks and then [right back where it was]{S pain worsened}]{O partial; corticosteroid injection}. They'd do the [gel shots]{T hyaluronic acid injection; not_tried} but my insurance says "not medically necessary" and it's $1,100 a knee. [Physical therapy]{T physical therapy; stopped; sessions=5} was a $60 copay each visit so I did 5 out of 12 and quit answering their calls. [The [stairs]{S functioning improved} were a little better while I went]{O partial; physical therapy}. I never told them it was money.

Weight: [[down 38]{S appetite_weight improved} since a year ago March]{O benefit; diet}, no [shots]{T weight loss injections; not_tried}, just [smaller plates]{T diet; ongoing} and I [quit the drive thru]{T diet; ongoing} on the way home from my shift (I pack orders, nights, concrete floor). [Everybody said it'd [melt the pain off]{S pain fig}. It hasn't]{O no_benefit; diet}. [I can [stand through a shift now]{S functioning improved} though]{O benefit; diet}. And the [pool class]{T water exercise; ongoing} at the Y, on the sliding scale. I'm the youngest by thirty years and I hide in my towel till the last second, but [in the water [nothing hurts]{S pain improved}, it's the only place]{O partial; water exercise}.

Too young for [replacement]{T knee replacement; not_tried} they say. Come back at 50.

Some days it's just [stiff]{S other_physical}, some days it's [gravel and hot glue]{S pain fig}. I guess I'm asking if anybody else feels like [they did it to themself]{S hopelessness}. Please don't say a number about my weight.

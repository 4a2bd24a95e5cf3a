=== 277-complex-ptsd
title: Forty years of the wrong door: delayed recognition of complex PTSD
genre: case_report
layout: clinical case report, third person
condition: complex PTSD
area: mental
english: second-language English (some grammar errors)
narrator: clinician
overall: partly_improved
round: 1
ledger:
  diazepam | medication | stopped | no_response | substance_use, cognition
  hospital admission | care_setting | tried | worse
  trazodone | medication | stopped | partial | neurological
  prazosin | medication | ongoing | response
  eye movement desensitization and reprocessing | psychotherapy | ongoing | partial | mania_psychosis
---
**Case**

In the third night of her fifth [admission]{T hospital admission; tried} Mrs. V., 66 years old, was found under the bed of a ward, [biting in her own forearm]{S suicidality}, because a male nurse had put on the light without to knock. The note of this night contains one word, "demonstrative". The author of this report has read it many times and is still not finished with the anger.

The patient was since 1984 a building in which every doctor came in by the wrong door. She had been called [depressive]{S mood clin}, [hysteric]{S diagnosis clin}, [borderline]{S diagnosis clin}. That she was from 5 to 17 years of age beaten and abused in a children's home, stood in the file, on page 2, and nobody has turned back to page 2.

**Findings**

[Flashbacks]{S anxiety clin} several times daily; [nightmares]{S sleep} almost each night; [dissociative states]{S mania_psychosis clin} ("[then the landlady goes out and the rooms are empty]{S mania_psychosis fig}"); deep [shame]{S hopelessness}; [no visitor in the flat since 2009]{S functioning}. ITQ positive for [complex PTSD]{S diagnosis clin}. No [hallucinations]{S mania_psychosis clin absent}, no [dementia]{S diagnosis clin absent}.

**Course**

[Diazepam]{T diazepam; stopped; dose=up to 30 mg; duration=over eleven years}, up to 30 mg, was given over eleven years. [It locked every door, also the doors which she needed: she was [dependent]{S substance_use clin side_effect} and [forgot the name of her niece]{S cognition side_effect}]{O side_effect; diazepam}, and [the [flashbacks]{S anxiety clin} came through the wall]{O no_benefit; diazepam}. [The [admissions]{T hospital admission; tried} themselves did harm]{O worsening; hospital admission}. We withdrew it in nine months and switched to [trazodone]{T trazodone; stopped; dose=100 mg} 100 mg for the night. [[Sleep onset]{S sleep clin improved} was better]{O partial; trazodone}, [the [nightmares]{S sleep} unchanged]{O no_benefit; trazodone}, [two [falls]{S neurological side_effect}]{O side_effect; trazodone}. From [trazodone]{T trazodone; stopped} we changed to [prazosin]{T prazosin; ongoing; dose=6 mg}, 6 mg. [[Nightmares]{S sleep improved} fell from six to one in the week]{O benefit; prazosin}; [on the [startle reactions]{S anxiety clin} and the [shame]{S hopelessness} by day it has no effect]{O no_benefit; prazosin}.

[EMDR]{T eye movement desensitization and reprocessing; ongoing; sessions=31 sessions to date} was begun only then, 31 sessions to date. [After the sixth she [lost for two days the feeling of her own hands]{S mania_psychosis side_effect}]{O side_effect; eye movement desensitization and reprocessing}. [Today the [flashbacks]{S anxiety clin improved} are weekly and shorter; "[I see the corridor, but I have now the key in the apron]{S anxiety fig improved}"]{O partial; eye movement desensitization and reprocessing}. [She [receives the niece]{S functioning improved} for coffee, yet [trusts nobody]{S functioning} else]{O partial; overall}.

**Discussion**

About half of the patients with [complex PTSD]{S diagnosis clin general} were before treated under another diagnosis. It is not acceptable. To read page 2 costs four minutes.

=== 158-binge-eating-disorder
title: 14 march 2023 until now, an honest balance
genre: forum
layout: post with TL;DR
condition: binge eating disorder
area: mental
english: second-language English (some grammar errors)
narrator: patient
overall: unchanged
round: 1
ledger:
  guided self-help | psychotherapy | tried | no_response
  topiramate | medication | stopped | partial | cognition, neurological
  lisdexamfetamine | medication | tried | no_response
  garcinia cambogia | supplement | tried | no_response
  psyllium | supplement | tried | no_response
  bariatric surgery | procedure | declined | unknown
  overeaters anonymous | support | tried | no_response
---
14 march 2023, this is when a doctor in Rotterdam wrote [binge eating disorder]{S diagnosis clin} in my file. I am 31, man, truck mechanic, and I thought only girls have a thing with food. So now it is more than two years and I read here every week some miracle, so I make a counter-post.

[Two, three evenings in the week]{S appetite_weight}, after the late shift: a [whole bread, peanut butter with the spoon, cornflakes until the box is empty, then the frozen things]{S appetite_weight}. I am [not hungry]{S appetite_weight absent}. I [taste nothing]{S anhedonia} after ten minutes. After I sit in the van and I feel [like a garbage container]{S hopelessness fig}, sorry for the word. I don't [vomit]{S gastrointestinal absent}, this they ask always.

What I did:

[Self-help book with a coach]{T guided self-help; tried; duration=12 weeks} on the phone, 12 weeks. You must write what you eat. [I wrote it. Then I had a book with what I ate]{O no_benefit; guided self-help}.

[Topiramate]{T topiramate; stopped; dose=100 mg}, 100 mg. Ok, honest is honest, [the first six weeks maybe one [evening]{S appetite_weight improved} a week]{O partial; topiramate}. [Then back]{O no_benefit; topiramate}. And [I [called a gearbox "the thing, the metal thing"]{S cognition side_effect} in front of customers and my [fingers were sleeping]{S neurological side_effect}]{O side_effect; topiramate}. Stop.

[Elvanse]{T lisdexamfetamine; tried; dose=50; duration=five months}, 50, five months. Everybody warned me: you will [get crazy]{S mania_psychosis possible side_effect}, you [can not sleep anymore]{S sleep possible side_effect}, [heart attack]{S other_physical possible side_effect}. [Nothing of this, I [slept like a stone]{S sleep absent side_effect fig}, pulse 68]{O tolerated; lisdexamfetamine}. [But the [kilos]{S appetite_weight} and the [evenings]{S appetite_weight} also did not know that I took something]{O no_benefit; lisdexamfetamine}. The psychiatrist says in studies about half becomes free of [binges]{S appetite_weight clin general}. Then I am from the other half.

[Garcinia]{T garcinia cambogia; tried} capsules from a girl at the gym and [psyllium]{T psyllium; tried} in water before dinner. [Placebo for 40 euro, and slime for 6]{O no_benefit; garcinia cambogia, psyllium}.

[OA]{T overeaters anonymous; tried; sessions=two evenings}, two evenings. Nice people with cookies on the table, I found this a strange choice. [Did not do it for me]{O no_benefit; overeaters anonymous}.

The surgeon offered me a [gastric sleeve]{T bariatric surgery; declined} in january, BMI is 41. I said no. If my head wants the van full, then a smaller van helps not, this is my opinion as mechanic. My cousin had the [sleeve]{T bariatric surgery; other} and [eats now ice cream the whole day]{S appetite_weight other} because ice cream goes through.

So today: [[same evenings]{S appetite_weight}, [same weight]{S appetite_weight} plus minus two kilo, same me]{O no_benefit; overall}. I don't say that nothing works for nobody. I say that when you write here after nine days that you are cured, please come back after nine months and write again.

**TL;DR** [6 things tried, nothing stayed]{O no_benefit; guided self-help, topiramate, lisdexamfetamine, garcinia cambogia, psyllium, overeaters anonymous}, [[Elvanse]{T lisdexamfetamine; tried} at least is not the monster they tell]{O tolerated; lisdexamfetamine}, said no to the [sleeve]{T bariatric surgery; declined}.

=== 304-gout
title: Re: Gout at 31 and I am a woman??
genre: forum
layout: reply to somebody's question
condition: gout
area: general
english: Nigerian or South African English
narrator: patient
overall: partly_improved
round: 1
ledger:
  diclofenac | medication | tried | no_response | gastrointestinal
  colchicine | medication | tried | response | gastrointestinal
  allopurinol | medication | ongoing | partial
  low-purine diet | lifestyle | ongoing | unknown
---
"[Gout]{S diagnosis clin general} is for chiefs." That is what my uncle told me at a wedding in Ibadan when I [could not dance]{S functioning}, and everybody laughed. My pastor's wife said it is spiritual attack. The chemist by our junction said it is [arthritis]{S diagnosis clin possible} from sitting in AC. So my sister, when you say that nobody believes you, I believe you. I am 31 as well.

My own started 2022, [big toe red like tatashe]{S other_physical fig}, [I could not allow even the fan to blow on it]{S pain}. Chemist gave me [Cataflam]{T diclofenac; tried}. [I swallowed it for nine days, the [toe did not hear word]{S pain fig}]{O no_benefit; diclofenac}, only [my [stomach was peppering me]{S gastrointestinal fig side_effect}]{O side_effect; diclofenac}. It was at the teaching hospital that they tested me properly and said [gout]{S diagnosis clin}, my [kidney is not passing the uric acid well]{S other_physical}. Thank God for that doctor, she was on strike and still saw me.

She gave [colchicine]{T colchicine; tried; dose=0.5; frequency=two times daily}, 0.5, two times daily. [Within one day and half [I wore slippers]{S functioning improved}]{O benefit; colchicine}. [Only that [I was running to toilet]{S gastrointestinal side_effect}]{O side_effect; colchicine}. Then [Zyloric]{T allopurinol; ongoing; dose=300} to be taking every day, now 300. [From one [attack]{S pain improved} every month, I now have like two in a year]{O partial; allopurinol}. So it is well, I am not complaining.

But please hear this one. December, there was no money and the drug had gone from 3k to 11k, so I stopped for almost five weeks. [Second of January [both feet and one elbow together]{S pain withdrawal}]{O withdrawal; allopurinol}. My younger brother carried me on his back to the car. If money is tight, tell them, they can write the other brand.

My colleague's husband in Accra is on [febuxostat]{T febuxostat (medication); other} instead, because [allopurinol]{T allopurinol; other} gave him [rash]{S other_physical other side_effect}; his own has not [come back]{S pain other improved} at all.

The general advice they gave us at clinic: aim for uric acid below 6, [drink water]{T drinking water (lifestyle); general}, reduce [beer]{T reducing alcohol (lifestyle); general} and [organ meat]{T low-purine diet; general}, and don't begin [allopurinol]{T allopurinol; general} without something to cover the first months, because it can [bring the attack]{S pain general side_effect possible} first. I have [left cow leg and shaki]{T low-purine diet; ongoing}, that one pains me more than the toe.

I am [tired]{S energy} sha, it is a drug for life. But I can [stand to teach my class]{S functioning improved}, and I thank God.

=== 227-alcohol-use-disorder
title: First month verdict, 5 from 10
genre: forum
layout: one post
condition: alcohol use disorder
area: mental
english: second-language English (some grammar errors)
narrator: patient
overall: unknown
round: 1
ledger:
  disulfiram | medication | tried | no_response
  acamprosate | medication | ongoing | unknown | gastrointestinal, other_physical
  naltrexone | medication | planned | unknown
  alcoholics anonymous | support | tried | no_response
  motivational interviewing | psychotherapy | ongoing | unknown
  chess | lifestyle | ongoing | unknown
  moderation app | support | tried | no_response
---
5 from 10. Not 10, like the woman in the ambulance promised, and not 0, like my roommate bet. I write it down now because in one year I will lie to myself about it.

I am 19, they/them, student in Kraków, and I have [alcohol use disorder]{S diagnosis clin}, which is what you say in english, in polish you say it with one uglier word. It was [vodka with energy drink before the lecture]{S substance_use}, then [vodka without energy drink]{S substance_use}. In march I had a [seizure]{S neurological clin withdrawal} in the tram because I tried to stop alone. Don't do it alone.

**[Things that I was told will fix me and did not]{O no_benefit; disulfiram, moderation app, alcoholics anonymous}:**

- [Esperal]{T disulfiram; tried} ([disulfiram]{T disulfiram; tried}). You drink, you get [very sick]{S gastrointestinal general side_effect possible}. I just didn't take it on friday. I am not stupid
- an [app]{T moderation app; tried} that counts the glasses
- [AA]{T alcoholics anonymous; tried; sessions=three times}, three times, a room of men like my father
- my mother crying

**Things that I have now, result open:**

- [Campral]{T acamprosate; ongoing; dose=2 tablets; frequency=3 times in the day}, 2 tablets 3 times in the day, so 6, like an old person
- [motivational talks]{T motivational interviewing; ongoing; frequency=every tuesday} with a [psychologist]{T motivational interviewing; ongoing}, every tuesday
- [chess]{T chess; ongoing} in the park in the hour when I would go to the shop

About the [acamprosate]{T acamprosate; ongoing}: I read the paper in the box and I was sure I get [suicidal]{S suicidality possible side_effect}, because of my history it is written there in bold. [Four weeks and no, my [mood is like it was]{S mood absent side_effect}]{O tolerated; acamprosate}. [Only [diarrhea]{S gastrointestinal clin side_effect} and my [skin is itching]{S other_physical side_effect} on the legs]{O side_effect; acamprosate; neutral}. If the [craving]{S substance_use clin} is less from it? My honest answer is I don't know, it is summer, everybody is gone from the dormitory, nobody invites me. I will know it in october.

I ask the psychologist for numbers and she gave: with [Campral]{T acamprosate; general} it helps one extra person from about 12 to [stay dry]{S substance_use general improved}. I said then 11 swallow it for decoration. She laughed but she did not say that I am wrong.

If it goes bad in october the doctor wants to change for [naltrexone]{T naltrexone; planned}, here it is sold as [Adepend]{T naltrexone; planned}. Somebody has the comparison between [Campral]{T acamprosate; general} and [Adepend]{T naltrexone; general}? Please only people who took both, not people who sell a course. I [sleep]{S sleep} bad in this heat but this is the heat.

=== 136-premenstrual-dysphoric-disorder
title: Sage's Story: Two Weeks Out of Every Four
genre: article
layout: clinic web page with patient story
condition: premenstrual dysphoric disorder
area: mental
english: American
narrator: journalist
overall: improved
round: 1
ledger:
  vitamin B6 | supplement | tried | no_response
  evening primrose oil | supplement | tried | no_response
  norethindrone | medication | tried | no_response
  bupropion | medication | tried | no_response
  intensive outpatient program | care_setting | tried | response
  dialectical behavior therapy | psychotherapy | tried | response
  sertraline | medication | ongoing | response | other_physical, sleep
  calcium | supplement | tried | unknown
  hysterectomy | procedure | not_tried | unknown
---
Sage was diagnosed with [premenstrual dysphoric disorder]{S diagnosis clin} ([PMDD]{S diagnosis clin}) at 18, two weeks before high school graduation, and can tell you the exact sensation that came first each month: "A [pressure behind the top teeth]{S pain}. Then [sound got too big]{S other_physical}. Then my [hands felt like they were somebody else's mittens]{S mania_psychosis fig}. About a day after the mittens, I'd [want to die]{S suicidality}."

Sage, who is 19, uses they/them pronouns, and is studying surveying at a community college, agreed to talk with us because, they say, nobody who looked like them was on any of the web pages.

**What Is [PMDD]{S diagnosis clin general}?**

[PMDD]{S diagnosis clin general} is a severe reaction of the brain to the normal rise and fall of hormones after ovulation. Hormone levels themselves are usually ordinary. It affects 3 to 8 percent of people who menstruate. Symptoms arrive in the one to two weeks before a period and fade within a few days of its start. They may include:

- [Sudden sadness or tearfulness]{S mood general possible}
- [Irritability]{S anger general possible} or [conflict with others]{S functioning general possible}
- [Hopelessness]{S hopelessness general possible}
- [Feeling keyed up]{S anxiety fig general possible}
- [Trouble concentrating]{S cognition general possible}
- [Bloating]{S gastrointestinal general possible} and [breast tenderness]{S pain general possible}

About one in three people with the condition reports a [suicide attempt]{S suicidality clin general}, which is why we ask every new patient about it, every visit.

**A Shelf of Empty Bottles**

Before coming to us, Sage had been through [vitamin B6]{T vitamin B6; tried}, [evening primrose oil]{T evening primrose oil; tried}, a [progestin-only pill]{T norethindrone; tried} and [Wellbutrin]{T bupropion; tried; dose=150 mg} 150 mg. They kept a log with a column for each. "I kept moving the ruler down the page looking for a dip. There was no dip. [Nothing helped, not one thing]{O no_benefit; vitamin B6, evening primrose oil, norethindrone, bupropion}." A relative suggested a [hysterectomy]{T hysterectomy; not_tried}; no doctor has, and Sage has not had one.

In February of senior year, on day 24 of a cycle, they [drove to a reservoir]{S suicidality} and sat there until the phone rang. The next morning their father called our office.

**Three Afternoons a Week**

Sage entered our [Intensive Outpatient Program]{T intensive outpatient program; tried; duration=for nine weeks; frequency=three afternoons a week} for nine weeks, three afternoons a week. It is built around [dialectical behavior therapy]{T dialectical behavior therapy; tried}. At the same time our psychiatrist started [sertraline]{T sertraline; ongoing; dose=50 mg; frequency=from day 14 until bleeding begins}, 50 mg, taken only from day 14 until bleeding begins, and [calcium]{T calcium; tried; dose=1,200 mg; frequency=a day}, 1,200 mg a day.

[By the second cycle the [mittens did not come]{S mania_psychosis fig improved}]{O benefit; sertraline, dialectical behavior therapy, intensive outpatient program}. [By the third, the [pressure behind the teeth]{S pain improved} showed up and nothing followed it]{O benefit; sertraline, dialectical behavior therapy, intensive outpatient program}. [The only cost so far has been [damp palms]{S other_physical side_effect} and a lot of [yawning]{S sleep side_effect}]{O side_effect; sertraline; neutral}.

So which was it: the [group]{T dialectical behavior therapy; tried}, the [pill]{T sertraline; ongoing}, the [calcium]{T calcium; tried}, the nine weeks off from AP Physics? "People want me to pick," Sage says. "I can't. Everything started the same Monday. I can tell you my [jaw is loose]{S anxiety improved} on day 22. I can't tell you who loosened it."

"That is an honest answer, and a very common one," says Corinne Abelard, MD, medical director of the clinic. "Roughly 60 percent of people improve on an [SSRI]{T SSRIs (medication); general}, and with [PMDD]{S diagnosis clin general} it works in days, not weeks. But skills learned in a bad week tend to stay learned. When someone is that [unsafe]{S suicidality general}, I don't want to run an experiment. I want to use everything."

**Not Everyone's Path Is the Same**

Talia, 37, another patient of the clinic, got no relief from [SSRIs]{T SSRIs (medication); other} and now receives [leuprolide]{T leuprolide (medication); other; frequency=monthly} injections monthly, with [add-back estrogen]{T estrogen (medication); other}. "[Hot flashes]{S other_physical other side_effect}, sure," she told us. "But I have thirty days in my month."

**Sage Today**

[Eight cycles in, the log still has its columns; the one marked "res.", for reservoir, has been blank since May]{O benefit; overall}. [Sage [finished the semester]{S functioning improved}, [plays bass]{S functioning improved}, and can describe in detail the feeling of an ordinary Thursday]{O benefit; overall}: weight in the heels, hands at the ends of the arms, sound at its usual size.

*If you are thinking about [suicide]{S suicidality clin general possible}, call or text 988 at any hour.*

=== 150-long-covid
title: The dosette box
genre: relative
layout: parent
condition: long covid
area: general
english: British
narrator: relative
overall: worse
round: 1
ledger:
  graded exercise therapy | lifestyle | tried | worse | energy
  pacing | lifestyle | ongoing | partial
  ivabradine | medication | stopped | partial | other_physical, anxiety
  amitriptyline | medication | stopped | unknown | cognition
  low-dose naltrexone | medication | stopped | unknown | pain, sleep
  antihistamines | medication | ongoing | no_response
  cognitive behavioural therapy | psychotherapy | declined | unknown
  compression stockings | procedure | ongoing | no_response
  sensory rest | lifestyle | ongoing | unknown
  salt | supplement | ongoing | unknown
  medication | medication | ongoing | unknown
  long covid clinic | care_setting | stopped | worse
---
It has four rows and seven columns, and it's made of that cheap see-through plastic that cracks if you look at it. I fill it on Sundays. My daughter is 31. She was a PE teacher. She used to fill *my* water bottle and tell me off for my posture, and now I push her [tablets]{T medication; ongoing} out of the foil because her [hands give up at Wednesday]{S energy fig}.

March 2022, two lines on a test, a bit of a [cough]{S other_physical}, back at work in eight days like a good girl. By May she [couldn't stand up in the shower]{S energy}. [Heart at 140 getting to the loo]{S other_physical}. [Reading gone]{S cognition}, she'd get to the end of a line and not know what was at the front of it.

And what did they do? They sent her to the gym. I am not joking. Some clown at the [long covid clinic]{T long covid clinic; stopped} put her on a [graded exercise plan]{T graded exercise therapy; tried; frequency=up ten per cent a week}, up ten per cent a week, and she did it, because she's a PE teacher and she thinks effort is a religion. [She was [in bed for five weeks]{S energy worsened side_effect} after the fourth session and [has never got back to where she was before it]{S functioning worsened}]{O worsening; graded exercise therapy}. The same clinic then wrote that she had "disengaged" and closed her file. [Eleven months' wait for that, and she came out of it [needing a commode]{S functioning worsened}]{O worsening; long covid clinic}.

They offered her [CBT]{T cognitive behavioural therapy; declined}. She said no. I'd have said it louder.

[Ivabradine]{T ivabradine; stopped; dose=2.5 mg; frequency=twice a day} for the [heart]{S other_physical}, 2.5 mg twice a day. [Now that did bring it down, I'll be fair, she [sat at the table for Christmas dinner]{S functioning improved}]{O partial; ivabradine}. [Then the [flashing lights]{S other_physical side_effect} started, sheets of it, down the one side, and she was [frightened to cross the landing]{S anxiety side_effect}]{O side_effect; ivabradine}. Stopped. [Amitriptyline]{T amitriptyline; stopped} for [sleep]{S sleep}: [[stupefied]{S cognition side_effect} until the afternoon]{O side_effect; amitriptyline}, stopped. [Low-dose naltrexone]{T low-dose naltrexone; stopped}, which I paid for, from a chemist in Glasgow: [[screaming headaches]{S pain fig side_effect}, [dreams she wouldn't tell me]{S sleep side_effect}]{O side_effect; low-dose naltrexone}, stopped. [[Antihistamines]{T antihistamines; ongoing}, two kinds, and [surgical socks]{T compression stockings; ongoing} that take me ten minutes to get on: no difference whatsoever]{O no_benefit; antihistamines, compression stockings}, but nobody will say she can leave them off.

In June the repeat didn't go through because of a computer and she missed six days of the [ivabradine]{T ivabradine; stopped}, this is before she came off it. [[Pulse of 155]{S other_physical withdrawal} lying down and I was on hold to a man playing me Vivaldi]{O withdrawal; ivabradine}.

What she does herself is [pacing]{T pacing; ongoing}. An egg timer. Eleven minutes up, forty flat. [Blackout blind]{T sensory rest; ongoing}, [no telly]{T sensory rest; ongoing}, [salt]{T salt; ongoing} in her squash. [It stops the [crashes]{S energy fig improved} coming so thick, and that's all it does]{O partial; pacing}. Nobody taught her that. A lady in Hull did, on the internet, who got her own [legs]{S energy other improved} back by it after three years.

[She is [worse]{S functioning worsened} than last summer and last summer was worse than the one before]{O worsening; overall}. She [can't bear the curtain open]{S other_physical}. I [cried]{S mood other} in the utility room because she asked me, very politely, not to hum.

I'm not asking for a miracle. I'd like one of them to come up my stairs and look at her.

=== 077-depression
title: pristiq > effexor
genre: review
layout: fragments, telegram style
condition: depression
area: mental
english: American
narrator: patient
overall: improved
treatment: desvenlafaxine
rating: 8/10
round: 1
ledger:
  venlafaxine | medication | stopped | partial | other_physical
  desvenlafaxine | medication | ongoing | response | gastrointestinal, sleep, other_physical
---
[Pristiq]{T desvenlafaxine; ongoing; dose=50mg; duration=since oct} 50mg since oct. b4 that [effexor xr]{T venlafaxine; stopped; duration=3 yrs} 3 yrs. 41, 2 kids, night shift @ the cannery

[effexor]{T venlafaxine; stopped}: [worked ok yr 1, meh yr 2]{O partial; venlafaxine}. [[sweats]{S other_physical side_effect} so bad i changed scrubs 2x]{O side_effect; venlafaxine}. 1 late dose = [[zaps behind the eyeballs]{S neurological fig withdrawal}, [crying]{S mood withdrawal} at the gas pump]{O withdrawal; venlafaxine}. dr swapped straight over no taper, ngl was scared

[pristiq]{T desvenlafaxine; ongoing} wk 1: [[queasy]{S gastrointestinal side_effect}, [yawny]{S sleep side_effect}, [pupils huge lol]{S other_physical side_effect}]{O side_effect; desvenlafaxine; neutral}
wk 3: [[did the dishes]{S functioning improved} without a pep talk]{O benefit; desvenlafaxine}
wk 8: [[not hating myself]{S hopelessness improved} on the drive home]{O benefit; desvenlafaxine}. [kids noticed b4 me tbh, "mom ur [singing]{S mood improved}"]{O benefit; desvenlafaxine}
now: [still a [blah day]{S mood fig} here n there]{O partial; desvenlafaxine}. [no [sweats]{S other_physical absent side_effect}]{O tolerated; desvenlafaxine}. [[BP up a lil]{S other_physical side_effect}, they watch it]{O side_effect; desvenlafaxine; neutral}

pharmacist said like 1/3 of ppl get full relief from the 1st [antidepressant]{T antidepressants (medication); general}, rest of us gotta keep shopping. so keep shopping yall. also take it w food

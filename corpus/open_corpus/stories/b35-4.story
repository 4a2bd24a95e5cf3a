=== 1491-depression
title: Pristiq
genre: review
layout: Side effects / Comments
condition: depression
area: mental
english: American
narrator: patient
split: test
overall: improved
treatment: desvenlafaxine
rating: 9
round: 4
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response | gastrointestinal
  citalopram | medication | tried | no_response
  desvenlafaxine | medication | ongoing | response | gastrointestinal, other_physical, sleep, appetite_weight
  St John's wort | supplement | tried | unknown
---
Side Effects: [[nausea]{S gastrointestinal clin side_effect} 1st week, [yawning]{S sleep side_effect}, [goosebumps]{S other_physical unclear} (?), [sweaty palms]{S other_physical side_effect}, [vivid dreams like netflix]{S sleep fig side_effect}]{O side_effect; desvenlafaxine; neutral}

Comments: 41 F, two kids, [depressed]{S mood} on and off since the first one was born. [Prozac]{T fluoxetine; tried}, [Zoloft]{T sertraline; tried}, [Celexa]{T citalopram; tried}, 3 for 3, [all duds]{O no_benefit; fluoxetine, sertraline, citalopram}. ([[Zoloft]{T sertraline; tried} gave me the [runs]{S gastrointestinal side_effect} at Disney]{O side_effect; sertraline}.) My NP did the cheek swab thing and said try [Pristiq]{T desvenlafaxine; planned; dose=50mg}. Took a few weeks of course. [One morning I noticed I'd [packed the lunches]{S functioning improved} without [hating everyone]{S anger improved}]{O benefit; desvenlafaxine}. [That was 2 years ago and it hasn't quit on me]{O benefit; desvenlafaxine}. [50mg, never needed more, the [heaviness]{S energy fig improved} just isnt there]{O benefit; desvenlafaxine}. I did have [st johns wort]{T St John's wort; tried; started=in my 20s} in my 20s, dont remember. You have to take it same time every day, [I was 6 hrs late once and my [brain did that zappy thing]{S neurological fig withdrawal}]{O withdrawal; desvenlafaxine}. The ghost tablet comes out in your poop, do not panic, that is the shell. My coworker is on [Pristiq]{T desvenlafaxine; other} also and she's [gained 40]{S appetite_weight other unclear} where I [lost 5]{S appetite_weight unclear}, so who knows. Generic is 12 bucks.

=== 1492-type-2-diabetes
title: Metformin ER
genre: review
layout: Reason / dose / time taken
condition: type 2 diabetes
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: metformin
rating: 7
round: 4
ledger:
  metformin | medication | ongoing | response | gastrointestinal
  dulaglutide | medication | stopped | unknown | gastrointestinal
  cinnamon | supplement | tried | no_response
  keto diet | lifestyle | tried | partial
  insulin | medication | planned | unknown
---
Reason: [type 2]{S diagnosis clin} dx at a DOT physical, A1C 9.4
Dose: 1000 ER twice
Time: 1 yr 2 mo

I drive a truck so bathrooms matter. [The regular [metformin]{T metformin; ongoing} was a disaster. [Explosive]{S gastrointestinal fig side_effect}. I left my rig running at a Loves in Amarillo]{O side_effect; metformin}. They switched me to the [extended release]{T metformin; ongoing; dose=1000 ER twice} and [within 10 days the [gut]{S gastrointestinal improved side_effect} settled]{O tolerated; metformin}. [A1C 9.4 then 7.1 then 6.3]{O benefit; metformin}. [Dr is happy, I'm happy, [pee]{S other_physical improved} once a night instead of 5 times]{O benefit; metformin}.

Wife had me on [cinnamon pills]{T cinnamon; tried}, lol [no]{O no_benefit; cinnamon}. [Keto]{T keto diet; tried; duration=4 months}  for 4 months, [sugar came down some, but try it at a truck stop]{O partial; keto diet}. They gave me the [Trulicity]{T dulaglutide; stopped; duration=a month} pen for a month of samples, [[threw up]{S gastrointestinal side_effect} in Tulsa]{O side_effect; dulaglutide}, no refill. If the number goes over 8 again it's [insulin]{T insulin; planned} and there goes the CDL maybe. My mother [lost a foot]{S other_physical other} to this. [Metformin]{T metformin; general} can [lower B12]{S other_physical possible general side_effect} over the years so get it checked. [No [low sugars]{S other_physical absent side_effect} on it, ever]{O tolerated; metformin}.

=== 1493-adult-adhd
title: Elvanse
genre: review
layout: month by month
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: lisdexamfetamine
rating: 9/10
round: 4
ledger:
  methylphenidate | medication | tried | mixed | anxiety
  lion's mane | supplement | tried | no_response
  lisdexamfetamine | medication | ongoing | response | appetite_weight, other_physical, anger, gastrointestinal, neurological, energy
  body doubling | support | ongoing | response
  dexamfetamine | medication | planned | unknown
---
Month 1, 30mg. Cried. [It was [quiet]{S cognition fig improved} in there]{O benefit; lisdexamfetamine}. [I [put the washing on AND took it out]{S functioning improved}]{O benefit; lisdexamfetamine}. Is this what other people have had all along??? 34 yrs old, diagnosed in March after a 3 yr wait.

Month 2, 50mg. [[Can't face food]{S appetite_weight side_effect} till 7pm, [heart thumping]{S other_physical side_effect} on the stairs, [teeth grinding]{S neurological side_effect}, [desert mouth]{S gastrointestinal fig side_effect}]{O side_effect; lisdexamfetamine}. [Then about 5 the [crash]{S energy fig side_effect}. I'm [horrible]{S anger side_effect} from 5 to 7]{O side_effect; lisdexamfetamine}. My ex was on [vyvanse]{T lisdexamfetamine; other} and never [crashed]{S energy fig absent other side_effect}.

Month 4. Eat breakfast BEFORE. Protein. [[Palpitations]{S other_physical clin improved side_effect} gone]{O tolerated; lisdexamfetamine}. Prescriber might give me a small [dex]{T dexamfetamine; planned} for the afternoon. [Work said my [reports are on time]{S functioning improved} for the first time in history]{O benefit; lisdexamfetamine}.

For comparison. [Concerta]{T methylphenidate; tried; duration=six wks}, six wks, [[focus]{S cognition improved} yes]{O benefit; methylphenidate} but [I was a [cat on a hot tin roof]{S anxiety fig side_effect}, [convinced I'd left the gas on]{S anxiety side_effect}]{O side_effect; methylphenidate}. [Lions mane]{T lion's mane; tried}, [expensive dust]{O no_benefit; lion's mane}. [Free and brilliant]{O benefit; body doubling}: my mate Jo sits on zoom with me while we both do paperwork ([body doubling]{T body doubling; ongoing} its called), [honestly half my tax return is thanks to that]{O benefit; body doubling}. [Stimulants]{T stimulants (medication); general} work in about 7 of 10 adults they told me so don't give up after the first.

=== 1494-eczema
title: Dupixent. My skin, my eyes
genre: review
layout: plain paragraph
condition: eczema
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: dupilumab
rating: 4
round: 4
ledger:
  wet wraps | other | tried | partial
  bleach baths | other | tried | no_response
  tacrolimus ointment | medication | tried | no_response | pain
  ciclosporin | medication | stopped | mixed | other_physical
  dupilumab | medication | ongoing | response | other_physical
  lubricating eye drops | medication | ongoing | partial
---
I have had [eczema]{S diagnosis clin} literally from birth, my baby pictures have mittens. [Wet wraps]{T wet wraps; tried} as a kid ([ok till they dried]{O partial; wet wraps}), [bleach baths]{T bleach baths; tried} ([clean, still [itchy]{S other_physical}]{O no_benefit; bleach baths}), [Protopic]{T tacrolimus ointment; tried} ([[burned like gasoline]{S pain fig side_effect}]{O side_effect; tacrolimus ointment}, [no better]{O no_benefit; tacrolimus ointment}). In college [[cyclosporine]{T ciclosporin; stopped} [cleared]{S other_physical improved} me in a month]{O benefit; ciclosporin} and [wrecked my [blood pressure]{S other_physical side_effect}]{O side_effect; ciclosporin} so it got pulled. [Everything came back, plus interest]{O withdrawal; ciclosporin}. [Dupixent]{T dupilumab; ongoing}, 20 months. [I stopped [scratching]{S other_physical improved} on shot number 2]{O benefit; dupilumab}. [I [slept]{S sleep improved}]{O benefit; dupilumab}. [I have [eyebrows]{S other_physical improved}]{O benefit; dupilumab}!! [eyes are the price, [red]{S other_physical side_effect} [crusty]{S other_physical side_effect} and [they water]{S other_physical side_effect} in wind]{O side_effect; dupilumab}. Eye doctor has me on [drops]{T lubricating eye drops; ongoing}, [which help a bit]{O partial; lubricating eye drops}. [face gets [flushed]{S other_physical side_effect} if I have wine]{O side_effect; dupilumab; neutral}. I went off the [shots]{T dupilumab; ongoing} 7 weeks between jobs and [my [neck cracked open]{S other_physical withdrawal} again]{O withdrawal; dupilumab}. [Back on and fine]{O benefit; dupilumab}. It blocks IL-4 and IL-13 for the nerds out there. Copay card is a must, list price is a used Honda.

=== 1495-borderline-personality-disorder
title: DBT group - honest review
genre: review
layout: Pros / Cons
condition: borderline personality disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: dialectical behaviour therapy
rating: 4/5
round: 4
ledger:
  topiramate | medication | tried | no_response | cognition
  quetiapine | medication | stopped | partial | sleep, appetite_weight
  psychotherapy | psychotherapy | tried | worse
  crisis line | support | tried | worse
  dialectical behaviour therapy | psychotherapy | stopped | response
  promethazine | medication | ongoing | unknown
---
Had the whole 12 months, Tuesday [group]{T dialectical behaviour therapy; stopped; duration=12 months} and Thursday [1 to 1]{T dialectical behaviour therapy; stopped}.

Pros: [I haven't [cut]{S suicidality improved} since the 2nd of October the year before last]{O benefit; dialectical behaviour therapy}. [I can be left on read and not [burn the house down]{S anger fig improved}]{O benefit; dialectical behaviour therapy}. [TIPP]{T dialectical behaviour therapy; stopped} (ice water on your face) sounds stupid, [works every single time]{O benefit; dialectical behaviour therapy}. The others. Seven of us started and five finished, one girl had done it before and it did not take.

Cons: diary cards. Whiteboard. Man who says "validate" 90 times. 14 month wait. [When it ended there was nothing and I [wobbled]{S mood fig withdrawal}]{O withdrawal; dialectical behaviour therapy}.

[What didn't]{O no_benefit; topiramate, quetiapine, psychotherapy, crisis line}: [topiramate]{T topiramate; tried} to "stabilise" me, [I was [thick as mince]{S cognition fig side_effect}]{O side_effect; topiramate} and [still [all over the shop]{S mood fig}]{O no_benefit; topiramate}. [Quetiapine]{T quetiapine; stopped; dose=300} 300, [took the top off the [rages]{S anger improved}]{O partial; quetiapine} but [[gained three stone]{S appetite_weight side_effect} and [couldn't wake for the school run]{S sleep side_effect}]{O side_effect; quetiapine}. Weaned off during the course. I keep [promethazine]{T promethazine; ongoing} in the drawer. A private [therapist]{T psychotherapy; tried} had me lie there and relive it, [that [sent me right over]{S mood fig worsened}, [overdose]{S suicidality} number 3]{O worsening; psychotherapy}. The [crisis line]{T crisis line; tried} told me to have a cuppa, [felt [lower]{S mood worsened} after than before]{O worsening; crisis line}. There is no licensed pill for [BPD]{S diagnosis clin general}. Nobody tells you that till you ask.

=== 1496-contraceptive-implant
title: Nexplanon arm implant
genre: review
layout: title line then text
condition: endometriosis
area: general
english: American
narrator: patient
split: train
overall: worse
treatment: etonogestrel implant
rating: 1
round: 4
ledger:
  norethindrone | medication | tried | partial | mood
  etonogestrel implant | medication | stopped | worse | other_physical, appetite_weight, mood, pain
  hysterectomy | procedure | not_tried | unknown
  naproxen | medication | ongoing | partial
  fertility awareness | other | ongoing | unknown
  leuprolide | medication | planned | unknown
---
[13 months of my life ill never get back]{O side_effect; etonogestrel implant}

Got the [rod]{T etonogestrel implant; stopped; duration=13 months} for [endo]{S diagnosis clin} and bc the [mini pill]{T norethindrone; tried} ([helped w/ [cramps]{S pain improved} a lil]{O partial; norethindrone}, [[cried at commercials]{S mood side_effect}]{O side_effect; norethindrone}) was hard to take on time with my shifts. OB said most ppl's [periods stop]{S other_physical possible general side_effect}. Mine?? [I [bled 71 days]{S other_physical side_effect} in a row]{O side_effect; etonogestrel implant}. I have the app to prove it. [[26 lbs]{S appetite_weight side_effect}]{O side_effect; etonogestrel implant}. [[acne]{S other_physical side_effect} on my BACK, [migraines]{S pain clin side_effect}, [depressed]{S mood side_effect} for the first time ever]{O side_effect; etonogestrel implant}. and [the endo [pain]{S pain worsened} that it was supposed to fix got WORSE, [in the fetal position]{S functioning} on the bathroom mat]{O worsening; etonogestrel implant}. they kept saying give it 3 more months. had it cut out in april, took 40 min bc it moved. [[mood]{S mood improved side_effect} was better in like a week no joke]{O tolerated; etonogestrel implant}. My bff has hers going on 5 yrs [no periods]{S other_physical other side_effect} no problems so its a coin toss. Asked for a [hysterectomy]{T hysterectomy; not_tried}, "youre only 27." Now its [naproxen]{T naproxen; ongoing} ([dulls it]{O partial; naproxen}), [fertility charting]{T fertility awareness; ongoing} for birth control and maybe [Lupron]{T leuprolide; planned} in spring. it is over 99% effective yes. so is a locked door

=== 1497-depression-postnatal
title: Sertraline while breastfeeding
genre: review
layout: Reason / Side effects / Comments
condition: postpartum depression
area: mental
english: British
narrator: patient
split: dev
overall: improved
treatment: sertraline
rating: 10
round: 4
ledger:
  health visitor listening visits | psychotherapy | tried | partial
  perinatal team | care_setting | not_tried | unknown
  sertraline | medication | ongoing | response | gastrointestinal, sleep
  baby massage class | support | tried | unknown
  peer support group | support | ongoing | response
---
Reason: [PND]{S diagnosis clin}, second baby

Side effects: [[loose tummy]{S gastrointestinal side_effect} for ten days, [couldn't nap]{S sleep side_effect} even when he napped]{O side_effect; sertraline}. [Nothing since]{O tolerated; sertraline} [He has been fine on my milk, no [drowsiness]{S sleep other absent side_effect} no [rash]{S other_physical other absent side_effect}]{O tolerated; sertraline}

Comments: I kept thinking the [baby would be better with a different mum]{S hopelessness}. I'd stand at the cot and [feel nothing, like a shop assistant]{S anhedonia fig}. Health visitor came for four [listening visits]{T health visitor listening visits; tried; sessions=four}, [nice to have a cup of tea and a [cry]{S mood}, it helped for the afternoon]{O partial; health visitor listening visits}. She tried to get the [perinatal team]{T perinatal team; not_tried} but I was not bad enough apparently. My own mum had "the [blues]{S mood fig other}" in the 80s and was given [valium]{T diazepam (medication); other} so she was dead against tablets. 50mg. [Week 3, less [teary]{S mood improved}]{O benefit; sertraline}. [Week 6, he laughed and [I felt it in my chest]{S anhedonia fig improved}]{O benefit; sertraline}. [I [take him to the swings]{S functioning improved}, I [answer my phone]{S functioning improved}]{O benefit; sertraline}. Only small amounts of it pass into milk, it's the one they usually pick. Went to [baby massage]{T baby massage class; tried} too, he weed on everyone. [The Thursday [group for mums]{T peer support group; ongoing; frequency=Thursday} at the Methodist is the best thing I've ever walked into]{O benefit; peer support group}, I'm on the tea rota. GP says stay on for at least six months after feeling well, so I'm staying. I was never going to [hurt him]{S suicidality absent}. I'd just like to say that for anyone googling at 3am.

=== 1498-neuropathic-pain
title: Lyrica
genre: review
layout: plain paragraph
condition: neuropathy
area: general
english: second-language
narrator: patient
split: train
overall: partly_improved
treatment: pregabalin
rating: 3
round: 4
ledger:
  gabapentin | medication | stopped | no_response | neurological
  duloxetine | medication | tried | unknown | gastrointestinal
  acupuncture | mind_body | tried | no_response
  capsaicin patch | medication | tried | partial | pain
  pregabalin | medication | ongoing | partial | appetite_weight, neurological, cognition, other_physical
  spinal cord stimulation | neuromodulation | planned | unknown
---
After [shingles]{S diagnosis clin} two years before, [pain]{S pain} on left side like [iron on the skin]{S pain fig}, [cannot wear shirt]{S functioning}. First doctor give [Gabapentin]{T gabapentin; stopped; dose=1800} until 1800, [I was [drunk without drink]{S neurological fig side_effect}]{O side_effect; gabapentin} and [[pain]{S pain} same same]{O no_benefit; gabapentin}. He change it. [Cymbalta]{T duloxetine; tried; duration=3 days} 3 days only, [[vomit]{S gastrointestinal side_effect}]{O side_effect; duloxetine}. [Acupuncture]{T acupuncture; tried; sessions=10 times} 10 times, Chinese lady very kind, [nothing]{O no_benefit; acupuncture}. In hospital they put [patch of chili]{T capsaicin patch; tried}, [oh my god one hour I [burn]{S pain side_effect}]{O side_effect; capsaicin patch}, [then two month it was less, then come back]{O partial; capsaicin patch}. Now [Lyrica]{T pregabalin; ongoing; dose=150; frequency=2 times} 150 2 times. [In night I [sleep]{S sleep improved}, this is big]{O benefit; pregabalin}. [In day [pain]{S pain improved} from 8 is now 6, so little better]{O partial; pregabalin}. [Side effect: [belly]{S appetite_weight side_effect} plus 9 kilo, [legs swell]{S other_physical side_effect}, [forget where is car]{S cognition side_effect}, [not straight walking]{S neurological side_effect}]{O side_effect; pregabalin}. My wife says [I am more [calm]{S anger improved} also]{O benefit; pregabalin}. I read it is [addictive]{S substance_use possible general side_effect}, I forgot two doses in holiday and [I [sweat]{S other_physical withdrawal} and [heart jump]{S other_physical fig withdrawal}]{O withdrawal; pregabalin}, so maybe yes. Brother in law take [Lyrica]{T pregabalin; other} for [nerves]{S anxiety fig other} and is like new. They speak about [stimulator]{T spinal cord stimulation; planned} in the back. I wait.

=== 1499-major-depression
title: Spravato, 8 months in
genre: review
layout: plain paragraphs with updates
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: esketamine
rating: 9
round: 4
ledger:
  antidepressants | medication | tried | no_response
  lithium | medication | tried | no_response | neurological, other_physical
  electroconvulsive therapy | neuromodulation | tried | mixed | cognition
  duloxetine | medication | ongoing | unknown
  esketamine | medication | ongoing | response | mania_psychosis, gastrointestinal, other_physical
---
11 [antidepressants]{T antidepressants; tried} in 19 years. I made a spreadsheet. [Column F is "did it work" and it says no eleven times]{O no_benefit; antidepressants}. [Lithium]{T lithium; tried} on top, [no]{O no_benefit; lithium}, [plus I was [thirsty]{S other_physical side_effect} and [shaky]{S neurological side_effect}]{O side_effect; lithium}. [ECT]{T electroconvulsive therapy; tried; sessions=nine} nine times at the university, [lifted me clean off the [floor]{S mood fig improved}]{O benefit; electroconvulsive therapy} and [took my son's [third birthday]{S cognition side_effect} as payment]{O side_effect; electroconvulsive therapy}.

So. The [spray]{T esketamine; ongoing; route=nasal spray}. You stay in their recliner two hours and can't drive home. [It [tastes like licking a battery]{S gastrointestinal fig side_effect}, [room breathes]{S mania_psychosis fig side_effect}, [hands aren't mine]{S mania_psychosis fig side_effect}, [blood pressure up]{S other_physical side_effect}, [nauseous]{S gastrointestinal clin side_effect} if I ate lunch]{O side_effect; esketamine; neutral}. [After number 2 I went home and [did dishes]{S functioning improved}]{O benefit; esketamine}. You have to have been there to get why that's a big deal.

Edit, 4 mo: [[suicidal thoughts]{S suicidality improved} are off. Like somebody found the switch]{O benefit; esketamine}. Went to every 2 weeks.

Edit, 8 mo: clinic closed for a flood, [5 weeks without and I could feel the [old gray]{S mood fig withdrawal} coming in under the door]{O withdrawal; esketamine}. [2 sessions fixed it]{O benefit; esketamine}. [I [coach T ball]{S functioning improved}]{O benefit; overall}. Still take [Cymbalta]{T duloxetine; ongoing} with it bc it's required. The man in the next chair told me [ketamine]{T ketamine (medication); other} drips did more for him at half the price. The label says [sedation]{S sleep clin possible general side_effect}, [dissociation]{S mania_psychosis clin possible general side_effect}, [abuse]{S substance_use possible general side_effect}. [I've had no [craving]{S substance_use clin absent side_effect} at all]{O tolerated; esketamine}.

=== 1500-gout
title: Allopurinol
genre: review
layout: plain paragraph
condition: gout
area: general
english: British
narrator: patient
split: train
overall: improved
treatment: allopurinol
rating: 5/5
round: 4
ledger:
  colchicine | medication | tried | mixed | gastrointestinal
  indometacin | medication | tried | response | gastrointestinal
  cherry juice | supplement | tried | no_response
  ice | other | tried | partial
  giving up beer | lifestyle | declined | unknown
  allopurinol | medication | ongoing | response | pain
---
Anyone who laughs at [gout]{S diagnosis clin general} hasn't had a [bedsheet hurt them]{S pain fig}. Plumber, 44, [big toe like a tomato]{S other_physical fig} four times in one year, [off work]{S functioning} a week each. [Colchicine]{T colchicine; tried}: [kills the [attack]{S pain improved} in a day]{O benefit; colchicine}, [also kills your [bowels]{S gastrointestinal fig side_effect}, spent it on the loo]{O side_effect; colchicine}. [[Indometacin]{T indometacin; tried} quicker still]{O benefit; indometacin} but [[stomach bled]{S gastrointestinal side_effect} a bit]{O side_effect; indometacin}. [Cherry juice]{T cherry juice; tried} by the litre, [my arse]{O no_benefit; cherry juice}. [[Ice]{T ice; tried} for an hour's peace]{O partial; ice}. Doc said [knock the beer on the head]{T giving up beer; declined} and I said over my dead body. Then at last a locum says you want [allopurinol]{T allopurinol; planned} mate. [First two months it set off the worst [attack]{S pain worsened side_effect} ever]{O worsening; allopurinol}, that's normal because the crystals shift, they should tell you. Keep taking it! 300mg. [Three years now and not one single [twinge]{S pain improved}]{O benefit; allopurinol}. [No side effects]{O tolerated; allopurinol}. [I [knelt in a bathroom]{S functioning improved} all day yesterday]{O benefit; allopurinol}. My old man took [allopurinol]{T allopurinol; other; duration=thirty years} thirty years and had a [skin reaction]{S other_physical other side_effect} right at the end, so any [rash]{S other_physical possible general side_effect}, ring up. [Urate 540 before, 290 now]{O benefit; allopurinol}. Dead cheap, boring, white. [Should have been on it at 40]{O benefit; allopurinol}.

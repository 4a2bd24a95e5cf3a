=== 278-pcos
title: The bottle by the coffee maker
genre: relative
layout: spouse
condition: PCOS
area: general
english: American
narrator: relative
overall: partly_improved
round: 1
ledger:
  drospirenone and ethinylestradiol | medication | stopped | mixed | mood, pain
  low-carb diet | lifestyle | tried | no_response
  myo-inositol | supplement | tried | no_response
  metformin | medication | ongoing | partial | gastrointestinal, other_physical
  electrolysis | procedure | ongoing | partial | other_physical
  letrozole | medication | declined | unknown
  semaglutide | medication | planned | unknown
---
[Metformin]{T metformin; ongoing}. It's printed on the orange bottle that lives next to our coffee maker and I've read it every morning since March, so I figure I'm as qualified as anybody. My spouse Rory won't write this. Rory says their ovaries are not content. So you get me, a guy who drives a school bus and has a half day and a head cold.

Rory is 38 and has [PCOS]{S diagnosis clin}. Nobody said those four letters out loud until they were 34. Before that it was "you're stressed" and "lose some weight, hon." In college the campus clinic handed out [Yaz]{T drospirenone and ethinylestradiol; stopped} like mints. [The [Yaz]{T drospirenone and ethinylestradiol; stopped} did clear up the [acne]{S other_physical improved} and the [bleeding came on schedule]{S other_physical improved}]{O benefit; drospirenone and ethinylestradiol}, I'm told, I didn't know them then, I was in Duluth failing at HVAC. But [it made them [weepy]{S mood side_effect} and gave them [headaches behind one eye]{S pain side_effect}]{O side_effect; drospirenone and ethinylestradiol} so that ended in 2009. [When the [pill]{T drospirenone and ethinylestradiol; stopped} stopped, [periods just quit showing up]{S other_physical withdrawal}]{O withdrawal; drospirenone and ethinylestradiol}. Eight months one time. There's [hair on the chin]{S other_physical} that Rory calls "the goat", which as a nonbinary person they have complicated feelings about, some days it bugs them and some days it doesn't, and the doctors only ever want to hear that it bugs them.

Then the stuff you try on your own. [[Keto]{T low-carb diet; tried}, or as close to [keto]{T low-carb diet; tried; duration=five months} as you get in a house where I bake, went five months and did squat]{O no_benefit; low-carb diet}. [A powder called [inositol]{T myo-inositol; tried} that costs more than our internet: nothing either of us could see]{O no_benefit; myo-inositol}.

So [metformin]{T metformin; ongoing; dose=500; frequency=with supper}. It's a [[diabetes]{S diagnosis clin general} drug]{T metformin; ongoing}, Rory doesn't have [diabetes]{S diagnosis clin absent}, they call that off-label. 500 with supper, then 1000, then 1500. [First three weeks were the [runs]{S gastrointestinal side_effect}, I mean [mapping every rest stop on Highway 2]{S gastrointestinal fig side_effect}]{O side_effect; metformin}. [And a [taste of pennies]{S other_physical fig side_effect}]{O side_effect; metformin}. [They switched to the [extended release]{T metformin; ongoing} and the [bathroom thing]{S gastrointestinal improved side_effect} mostly settled]{O tolerated; metformin}.

What did it do. OK. [Two [periods]{S other_physical improved} since summer, which is two more than the year before]{O partial; metformin}. [[Six pounds]{S appetite_weight improved}, and Rory points out that's a wet dog]{O partial; metformin}. [The [crash at three in the afternoon, when they'd go gray and have to lie down on the laundry]{S energy fig improved}, isn't every day now]{O partial; metformin}. [The [chin hair]{S other_physical} doesn't care about [metformin]{T metformin; ongoing} one bit]{O no_benefit; metformin}. For that there's a lady named Pam who does [electrolysis]{T electrolysis; ongoing; frequency=every other Thursday} above the vape store every other Thursday. [It [leaves them blotchy]{S other_physical side_effect} for a day]{O side_effect; electrolysis; neutral} but [Pam's corner of the jaw is staying [smooth]{S other_physical improved}]{O partial; electrolysis}. My mother asked what we spend at Pam's. I told her we spend it instead of on my truck.

We had a talk about [letrozole]{T letrozole; declined}, which is for getting pregnant, and that was a short talk. No thank you. The endocrinologist's other idea is [Ozempic]{T semaglutide; planned}, also off-label, and insurance is "reviewing". They've been reviewing since Labor Day.

And here's what bothers me. Rory asked point blank, why is the [insulin high]{S other_physical} if the sugar's normal, why am I [still this tired]{S energy}, is it even the [PCOS]{S diagnosis clin}? The doctor said "that's a great question," and typed for a while. We still don't know. [It's some better. It isn't fixed]{O partial; overall}. The bottle's next to the coffee maker and the dog is asking to go out, so.

=== 296-multiple-sclerosis
title: Nine weeks
genre: review
layout: fragments, telegram style
condition: multiple sclerosis
area: general
english: Australian
narrator: patient
overall: improved
treatment: fampridine
rating: 8/10
round: 1
ledger:
  fampridine | medication | ongoing | response | sleep
  physiotherapy | procedure | ongoing | unknown
---
[Fampyra]{T fampridine; ongoing; dose=10mg; frequency=morning and night; duration=Nine weeks}, 10mg morning and night. Nine weeks. [Progressive MS]{S diagnosis clin} since 2011, age 66.

[[Legs: better]{S neurological improved}]{O benefit; fampridine}. [Timed walk 14 sec before, 9.5 now]{O benefit; fampridine}. [Got to the letterbox AND the chook pen, [no stick]{S functioning improved}]{O benefit; fampridine}. [[Left foot still drags]{S neurological} after lunch but]{O no_benefit; fampridine}.

[Bladder: no change. [Up four times a night]{S other_physical}, same as ever]{O no_benefit; fampridine}.

[[Sleep rubbish]{S sleep side_effect} first fortnight, came good once I moved second [tablet]{T fampridine; ongoing} to 6pm]{O tolerated; fampridine}. [No [fits]{S neurological absent side_effect}, which they warn you about]{O tolerated; fampridine}.

[Physio]{T physiotherapy; ongoing; frequency=Tuesdays} Tuesdays (Danni, a tyrant). She reckons: "[mate, you're [lifting the knee]{S neurological improved} again]{O benefit; fampridine}." Wife says [I'm [less of a grump]{S anger improved}]{O benefit; fampridine}. Jury out on that.

Reckon there's more in the tank. Not cheap before PBS, ask your neuro.

=== 146-postpartum-depression
title: What happened to Shai after the twins
genre: relative
layout: friend who cares
condition: postpartum depression
area: mental
english: Indian English
narrator: relative
overall: improved
round: 1
ledger:
  postpartum massage | mind_body | tried | no_response
  herbal tonic | supplement | tried | no_response
  SSRIs | medication | stopped | mixed | sexual, gastrointestinal, anhedonia
  SNRIs | medication | ongoing | response | other_physical
  counselling | psychotherapy | ongoing | partial
  hospital admission | care_setting | declined | unknown
---
[Antidepressants]{T antidepressants (medication); general} were, in my mind, one thing that rich people in Bandra take so as to cope with their maids. I am telling this frankly because I was against it, and because the person I was against it for is my oldest friend.

Shai and I shared a hostel room in Pune in 2010. They are not man or woman, they told me this before they told anyone, and they carried the twins because their partner could not. So already the whole colony had opinions. After the delivery, C-section, one month early, the opinions only became louder.

For first few weeks we all said it is [tiredness]{S energy}. Two babies, who will not be [tired]{S energy general}? But Shai was not only [tired]{S energy}. They would sit on the edge of bed holding the feeding bottle, and the [bottle would go cold]{S functioning}, and they had [not moved]{S energy}. They said to me on the phone, in a very normal voice, that the [babies would be better with someone else]{S hopelessness}. They said it is like [standing behind the glass at the airport, everybody is waving and you can't hear]{S anhedonia fig}. Their mother thought it was nazar. A woman came daily for the [maalish]{T postpartum massage; tried; frequency=daily}, forty days, and there was a black [ayurvedic tonic]{T herbal tonic; tried} which smelt of wet gunny bags. [Neither the [massage]{T postpartum massage; tried} nor the [tonic]{T herbal tonic; tried} touched it]{O no_benefit; postpartum massage, herbal tonic}, though the [masseuse]{T postpartum massage; tried} was a good gossip and I think Shai looked forward to that.

The gynaecologist, to her credit, asked ten questions from a form and then said the words: [postpartum depression]{S diagnosis clin}. She suggested [admission in a mother and baby ward]{T hospital admission; declined} in Bengaluru. Shai refused that flatly, who will let a person like me in a ward with that name on the door. Fair enough. So she wrote an [SSRI]{T SSRIs; stopped; frequency=after breakfast}. Which one I never asked, small white one, after breakfast.

I was doubtful and I kept a sort of watch. [Ten days, two weeks: [vomiting]{S gastrointestinal side_effect} in the mornings, as if pregnant again]{O side_effect; SSRIs}. [Then in the fourth week the [crying]{S mood improved} reduced, and they began to [answer messages]{S functioning improved}]{O benefit; SSRIs}. Okay, I thought, I was wrong. But by the third month something else came. Shai told me, with lot of embarrassment, over pani puri, that [[below the waist there was nobody home]{S sexual fig side_effect}]{O side_effect; SSRIs}. [[No desire]{S sexual side_effect}, [no finish]{S sexual side_effect}, nothing]{O side_effect; SSRIs}. [Also they [could not cry]{S anhedonia side_effect} at their own grandmother's funeral]{O side_effect; SSRIs}. "[I am not [sad]{S mood absent}, I am [not anything]{S anhedonia fig side_effect}]{O side_effect; SSRIs}," they said. The partner was patient but the partner is also human. [So after five months they threw the [strip]{T SSRIs; stopped; duration=five months} in the dustbin because of this]{O side_effect; SSRIs}, without telling any doctor, and [the next ten days were ugly: [giddiness]{S neurological withdrawal}, [small electric jerks in the head]{S neurological fig withdrawal}, [shouting at the pressure cooker]{S anger withdrawal}]{O withdrawal; SSRIs}. And then [slowly the [cold bottle]{S functioning fig withdrawal} again]{O withdrawal; SSRIs}.

The second doctor was a psychiatrist, young fellow, who did not lecture. He changed to an [SNRI]{T SNRIs; ongoing}, a different family of medicine he said, with less chance of the [bedroom problem]{S sexual fig possible side_effect}, no guarantee. He also insisted on a [counsellor]{T counselling; ongoing; frequency=every Saturday}, every Saturday, online, while the twins bang spoons in the background. According to Shai [[counselling]{T counselling; ongoing} is useful half the time, and other half it is paying somebody to nod]{O partial; counselling}.

It is eight months now on the new [capsule]{T SNRIs; ongoing; duration=eight months}. [They [sweat]{S other_physical side_effect} through every kurta]{O side_effect; SNRIs}. But [Shai is [joking]{S mood improved}, is [back at the design studio]{S functioning improved} three days, [calls the babies by names]{S functioning improved} and not "they"]{O benefit; SNRIs}. [The [other matter is also, I am informed, working]{S sexual fig improved side_effect}]{O tolerated; SNRIs}.

I still don't trust a tablet which must be swallowed for nobody knows how long. When I asked the psychiatrist how long, he said we will see. I only say that [I have seen both conditions of my friend, and this one is the better]{O benefit; overall}.

=== 073-schizophrenia
title: my tongue
genre: review
layout: rating line then text
condition: schizophrenia
area: mental
english: second-language
narrator: patient
overall: unchanged
treatment: risperidone
rating: 2/5
round: 1
ledger:
  hospital admission | care_setting | tried | unknown
  risperidone | medication | ongoing | no_response | neurological, other_physical
  biperiden | medication | ongoing | partial | gastrointestinal
---
Rating: 2/5

Why nobody tell me about the tongue? In [hospital]{T hospital admission; tried; duration=5 weeks} (5 weeks) they start me [Rispredal]{T risperidone; ongoing; dose=4 mg} 4 mg for [schizophrenia]{S diagnosis clin}. [My [tongue push to left side]{S neurological side_effect}, [neck pull back]{S neurological side_effect}, [milk come from breast]{S other_physical side_effect} and I have not baby]{O side_effect; risperidone}. [[Akinetton]{T biperiden; ongoing} make [neck]{S neurological improved side_effect} softer]{O partial; biperiden} but [[dry mouth like flour]{S gastrointestinal fig side_effect}]{O side_effect; biperiden}. [The [voices]{S mania_psychosis} speak same, [morning and night, three men]{S mania_psychosis}]{O no_benefit; risperidone}. I am 22.

=== 243-perinatal-anxiety
title: Recurrent perinatal anxiety after planned discontinuation
genre: case_report
layout: clinical case report, third person
condition: perinatal anxiety
area: mental
english: British
narrator: clinician
overall: worse
round: 1
ledger:
  sertraline | medication | stopped | partial | gastrointestinal
  guided self-help | psychotherapy | tried | no_response
  hypnobirthing | mind_body | tried | no_response
  promethazine | medication | stopped | no_response | sleep
  cognitive behavioural therapy | psychotherapy | planned | unknown
  mother and baby unit | care_setting | not_tried | unknown
  propranolol | medication | not_tried | unknown
  mirtazapine | medication | planned | unknown
---
[Sertraline]{T sertraline; stopped; dose=50 mg; frequency=daily} 50 mg daily had been started at 14 weeks' gestation in the first pregnancy of Ms A, a 33-year-old paralegal from Leeds, for [generalised anxiety]{S anxiety clin} with [intrusive thoughts of fetal death]{S anxiety clin}, [initial insomnia]{S sleep clin} and [repeated checking of fetal movements]{S anxiety clin} (up to forty times daily by her own tally). There was no history of [psychosis]{S mania_psychosis clin absent}, [mania]{S mania_psychosis clin absent} or [self-harm]{S suicidality absent}. Her mother had been treated for [postnatal depression]{S diagnosis clin other} with [dosulepin]{T dosulepin (medication); other}.

[Transient [nausea]{S gastrointestinal clin improved side_effect} resolved by week three]{O tolerated; sertraline}. [By 24 weeks the GAD-7 score had fallen from 19 to 7, and [checking]{S anxiety improved} was confined to the evenings]{O benefit; sertraline}. A healthy girl was delivered at term and breastfed. At nine months post partum Ms A and her general practitioner agreed a planned taper over eight weeks, [completed without [discontinuation symptoms]{S other clin absent withdrawal}]{O tolerated; sertraline}. [She [remained well]{S anxiety improved} for some seven months, until [anxiety]{S anxiety clin worsened} recurred in the sixth week of her second pregnancy]{O partial; sertraline}.

On this occasion she was reluctant to resume [medication]{T sertraline; declined} before the anatomy scan. [Guided self-help]{T guided self-help; tried; sessions=six; route=telephone} (six telephone contacts with a well-being practitioner), a private [hypnobirthing]{T hypnobirthing; tried} course and [promethazine]{T promethazine; stopped; dose=25 mg; frequency=at night} 25 mg at night were tried in turn. [None produced any measurable change]{O no_benefit; guided self-help, hypnobirthing, promethazine}; [[promethazine]{T promethazine; stopped} caused [morning sedation]{S sleep clin side_effect} and was withdrawn after nine nights]{O side_effect; promethazine}. High-intensity [cognitive behavioural therapy]{T cognitive behavioural therapy; planned} was requested at 15 weeks, but the waiting time quoted exceeded the remaining length of the pregnancy. [Propranolol]{T propranolol; not_tried} was discussed and not prescribed on account of childhood [asthma]{S diagnosis clin}. Admission to a [mother and baby unit]{T mother and baby unit; not_tried} was sought at 29 weeks and refused by the commissioning panel, as the threshold of risk was not considered to be met.

When reviewed by the perinatal team at 31 weeks she described a ["swarm" under the breastbone]{S anxiety fig} that began on waking. She [slept three hours]{S sleep}, had [lost 4 kg]{S appetite_weight}, had [ceased to drive]{S functioning} and [would not be left alone]{S anxiety} with her toddler, for [fear that she might collapse]{S anxiety}. [Palpitations]{S other_physical clin}, [paraesthesia of the hands]{S neurological clin} and [diarrhoea]{S gastrointestinal clin} were daily. She denied [suicidal intent]{S suicidality clin absent} but felt that [she had "used up" her family]{S hopelessness fig}. [The GAD-7 score was 20, higher than at any point in the first pregnancy]{O worsening; overall}. Thyroid function and ferritin were normal.

[Sertraline]{T sertraline; declined} was offered again; Ms A, who attributed the recurrence to having once depended upon it, declined. She has accepted [mirtazapine]{T mirtazapine; planned; dose=15 mg} 15 mg, to begin after discussion with the obstetric anaesthetist. Her partner remarked that "[we did everything by the book and ended up further back]{O worsening; overall}", which is a reasonable summary.

Comment. A planned end of treatment after sustained remission is ordinary practice, but the interval to a further pregnancy is seldom part of the discussion. Relapse of [anxiety disorders]{S diagnosis clin general} after discontinuing [SSRIs]{T SSRIs (medication); general} is common, and [guided self-help]{T guided self-help; general} alone is not recommended where symptoms are severe. Teams should hope for the best, certainly; they should also hold a place on the waiting list before it is needed.

=== 142-phobia-of-needles-or-flying
title: only a small prick
genre: review
layout: all lower case, few full stops
condition: phobia of needles or flying
area: mental
english: second-language
narrator: patient
overall: unknown
treatment: applied tension
rating: 3 stars
round: 1
ledger:
  applied tension | psychotherapy | ongoing | unknown | pain
  lorazepam | medication | declined | unknown
  hypnotherapy | mind_body | not_tried | unknown
---
everybody say to me "it is only a small prick" yes thank you, tell this to the [floor which i meet every time]{S other_physical fig}

so i [faint]{S other_physical} from needles since 40 years, [sweating]{S other_physical}, [ears make sea sound]{S neurological fig}, [then ceiling]{S other_physical fig}. doctor offer [temesta]{T lorazepam; declined}, i said no i must drive. [hypnosis]{T hypnotherapy; not_tried} is 140 a hour so also no. this [applied tension]{T applied tension; ongoing; sessions=5; frequency=4 times in a day} is free, the [physiotherapist]{T applied tension; ongoing} show in 5 lessons, you squeeze legs and belly like constipated soldier, 4 times in a day at home on kitchen chair

[my [thighs are hurting]{S pain side_effect}]{O side_effect; applied tension; neutral}. does it work, how i can know?? blood test is on 9 january. my husband puts a pillow in the car

=== 010-atrial-fibrillation
title: 6/10 from his sister
genre: relative
layout: sibling
condition: atrial fibrillation
area: general
english: British
narrator: relative
overall: partly_improved
round: 1
ledger:
  bisoprolol | medication | stopped | no_response | energy, other_physical, sleep
  hospital admission | care_setting | tried | unknown
  apixaban | medication | ongoing | response | other_physical
  cardioversion | procedure | tried | partial | other_physical
  flecainide | medication | ongoing | partial | neurological
  alcohol abstinence | lifestyle | ongoing | unknown
  catheter ablation | procedure | planned | unknown
---
6/10 for where my brother is at rn. would of said 2/10 in feb so thats something. posting for him cos Dean is 29 n thinks forums are for old ppl, which tbf when you google [atrial fibrillation]{S diagnosis clin} everyone IS like 70 lol

ok so timeline cos i wrote it all in my notes app like a proper saddo

14 nov last yr: hes at 5 a side, [heart goes mental]{S other_physical fig}, says it feels like a [trainer going round in a tumble dryer]{S other_physical fig}. sits down, goes [grey]{S other_physical}. mates think hes hungover. A&E, pulse 168. they put him on [bisoprolol]{T bisoprolol; stopped; dose=2.5mg} 2.5mg n send him home at 4am in his shin pads

dec + jan: bumped up to 5mg. [he was [walking thru treacle]{S energy fig side_effect}, [hands like ice]{S other_physical fig side_effect}, [falling asleep at work]{S sleep side_effect} (hes a scaffolder so erm no)]{O side_effect; bisoprolol}. n [it didnt even stop the [episodes]{S other_physical}, had 5 in january]{O no_benefit; bisoprolol}

3 feb: worst one. [17 hours of it]{S other_physical}. [couldnt get up the stairs]{S functioning}, [breathless]{S other_physical} just talking. they [kept him in]{T hospital admission; tried; duration=4 nights} 4 nights, started [apixaban]{T apixaban; ongoing; dose=5mg; frequency=twice a day} 5mg twice a day n did the [shock thing]{T cardioversion; tried}, [cardioversion]{T cardioversion; tried; started=6 feb} on 6 feb. mum cried in the costa. [it worked first go, back in [normal rhythm]{S other_physical improved}]{O benefit; cardioversion}. [2 [burn marks]{S other_physical side_effect} on his chest like hed been ironed]{O side_effect; cardioversion; neutral}. [lasted 19 days lol. then back [out of rhythm]{S other_physical worsened}]{O partial; cardioversion}

1 march: new cardiologist, actual legend. stops the [beta blocker]{T bisoprolol; stopped; ended=1 march}, starts [flecainide]{T flecainide; ongoing; dose=50mg; frequency=twice a day} 50mg twice a day, 100 since may. [bit of [swirly vision]{S neurological fig side_effect} when he stands up but he says whatevs]{O side_effect; flecainide; neutral}. since then [hes had 4 [episodes]{S other_physical improved} in like 6 months n the longest was 50 mins]{O partial; flecainide}. cardiologists exact words at the sept clinic: "[It's a decent result, Dean, but I wouldn't call it controlled]{O partial; flecainide}." dean heard "decent result" n bought season tickets. [[bruises like a peach]{S other_physical fig side_effect} off the [apixaban]{T apixaban; ongoing} btw]{O side_effect; apixaban}, [no [strokes]{S diagnosis clin absent} tho]{O benefit; apixaban} which is the point innit

also hes [off the booze]{T alcohol abstinence; ongoing; started=new year} since new year cos apparently thats a trigger. no clue if it does anything but hes [lost his belly]{S appetite_weight improved} so the girls are happy

whats doing my head in is nobody can say WHY. 29, [thyroid]{S diagnosis clin absent} fine, echo fine, no [high blood pressure]{S diagnosis clin absent}, our nan had [AF]{S diagnosis clin other} but she was 81 n on [warfarin]{T warfarin (medication); other} n gin. sleep test came back borderline. asked 3 docs, got 3 shrugs. he's on the list for an [ablation]{T catheter ablation; planned} where they like freeze bits of the heart?? letter says 38 wks wait. hes proper scared of it, wont say, but he googled the wires

so yeah. [better than he was, not sorted]{O partial; overall}, still no answer. if anyone under 40 has had the [freezy one]{T catheter ablation; general} pls reply n ill read it to him xx

=== 1143-social-anxiety-disorder
title: my SA med history + what I'd tell my younger self
genre: forum
layout: one unbroken paragraph
condition: social anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  alcohol | other | tried | worse
  propranolol | medication | tried | partial | other_physical
  sertraline | medication | tried | response | sexual
  moclobemide | medication | tried | no_response
  phenelzine | medication | ongoing | response | neurological, sleep
  pregabalin | medication | tried | mixed | substance_use, appetite_weight
  kava | supplement | tried | no_response
  group cognitive behavioural therapy | psychotherapy | tried | response
  online cognitive behavioural therapy | psychotherapy | tried | no_response
  hypnotherapy | mind_body | tried | no_response
  public speaking club | support | ongoing | partial
  improv class | support | declined | unknown
  smiling at strangers | other | tried | unknown
---
right so nobody asked but the thread about [nardil]{T phenelzine; general} last week had about forty people saying is it really that good so here's my go. 44, bloke, Stockport, I fix lifts. [social anxiety]{S diagnosis clin} since I was about 12, proper [blushing]{S other_physical}, [hands going]{S anxiety fig}, [cant sign my name with someone watching]{S functioning} type. first thing ever was [propranolol]{T propranolol; tried; dose=40} 40 off a locum, [stopped the [hands]{S anxiety improved}, still [thought everybody hated me]{S anxiety}]{O partial; propranolol}, [[cold feet]{S other_physical side_effect}, literally]{O side_effect; propranolol; neutral}. before that obviously there was [lager]{T alcohol; tried}, [which does the job on a friday and by sunday your [twice as scared]{S anxiety worsened} as when you started]{O worsening; alcohol}. then [sertraline]{T sertraline; tried; duration=four years} four years and I'll be honest with you [it was the first time I thought oh so this is what other people have got]{O benefit; sertraline}. [I [went to my own brothers stag do]{S functioning improved}]{O benefit; sertraline}. [[took me about an hour and a half to finish]{S sexual side_effect}, if you know what I mean, she was very patient]{O side_effect; sertraline}. my mate Gaz was on [sertraline]{T sertraline; other} same time for his [OCD]{S diagnosis clin other} and it did nowt for him so there you go. next they tried the reversible one, [moclobemide]{T moclobemide; tried}, you can eat cheese on it, [might as well of just had the cheese]{O no_benefit; moclobemide}. [pregabalin]{T pregabalin; tried; duration=18 months} 18 months, [weddings, pub quiz, no bother at all, [felt like Tom Jones]{S mood fig improved}]{O benefit; pregabalin} but [I was [taking tomorrows today]{S substance_use side_effect} and [got a right belly on]{S appetite_weight side_effect}]{O side_effect; pregabalin}, its a controlled drug now and I can see why. [kava]{T kava; tried} from a shop in Afflecks, [nah]{O no_benefit; kava}. [hypnotherapist]{T hypnotherapy; tried} in Sale, 70 quid to have a nap, [same]{O no_benefit; hypnotherapy}. the NHS online thing, [the one with the cartoon owl]{T online cognitive behavioural therapy; tried}, [did all 8 modules and learned nothing except I hate that owl]{O no_benefit; online cognitive behavioural therapy}. BUT the [CBT group]{T group cognitive behavioural therapy; tried; sessions=14}, real people, 14 weeks at the uni clinic, different story. they film you talking and you watch it back and your not even [red]{S other_physical absent}. [that knocked my [fear]{S anxiety improved} down more than any tablet had at that point]{O benefit; group cognitive behavioural therapy}. homework was [smile at strangers]{T smiling at strangers; tried}, two people thought I was trying to sell them something. so [nardil]{T phenelzine; ongoing; dose=60mg}. took 3 consultants to find one old enough to prescribe it. 60mg. [MAOIs]{T MAOIs (medication); general} are [antidepressants]{T antidepressants (medication); general} from the fifties and theres a list of food on my fridge, mature cheddar, marmite, broad beans, because you can get a [spike in blood pressure]{S other_physical possible general side_effect}. I was dreading it. [never had a [spike]{S other_physical absent side_effect}, not one in 3 yrs]{O tolerated; phenelzine}. [what I do get is [dizzy]{S neurological side_effect} when I stand and [nodding off at 3 o'clock]{S sleep side_effect} on the dot]{O side_effect; phenelzine}. [about week 5 I [rang a supplier]{S functioning improved}, on the phone, without [writing it out first]{S anxiety improved}]{O benefit; phenelzine}. [I'm still me, I still [eat my dinner in the van]{S functioning} some days]{O partial; overall}. I go to a [speakers club]{T public speaking club; ongoing; frequency=mondays} mondays, [its alright, I [can do the two minute ones]{S functioning improved}]{O partial; public speaking club}. my daughter wanted me to do [improv]{T improv class; declined} with her and theres limits love. [so I'd say 60 percent sorted]{O partial; overall}. to whoever asked if [nardil]{T phenelzine; general} poops out, I've read it does for some after a couple of years, [not yet for me]{O benefit; phenelzine}. dont do what I did and skip a weekend mind, [I forgot my [tablets]{T phenelzine; ongoing} on a job in Hull and had [nightmares like a horror film]{S sleep fig withdrawal} and [sweats]{S other_physical withdrawal}]{O withdrawal; phenelzine}.

=== 1144-anorexia-nervosa
title: 11 years of treatment, ranked
genre: forum
layout: post with two edits
condition: anorexia nervosa
area: mental
english: American
narrator: patient
split: test
overall: partly_improved
round: 4
ledger:
  residential treatment | care_setting | stopped | worse
  nasogastric tube feeding | procedure | tried | mixed | anxiety
  family-based treatment | psychotherapy | tried | no_response
  olanzapine | medication | declined | unknown
  fluoxetine | medication | tried | no_response
  cyproheptadine | medication | tried | no_response | sleep
  dronabinol | medication | tried | worse | mania_psychosis
  cognitive behavioural therapy for eating disorders | psychotherapy | tried | partial
  meal plan | lifestyle | tried | response
  recovery coach | support | ongoing | response
  zinc | supplement | tried | unknown
  deleting calorie app | other | tried | response
  estradiol patch | medication | ongoing | unknown
  horse therapy | other | tried | partial
  mirtazapine | medication | ongoing | mixed | sleep
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
---
TW no numbers. Throwaway bc my sister is on here.

I'm 26. [AN]{S diagnosis clin} since 15. [I'm not recovered and I'm not going to tell you I am, but I'm [in grad school]{S functioning improved} and I [ate a burrito in front of people]{S appetite_weight improved}]{O partial; overall} so. Here's everything they did to me or I did to me, ranked from most useless to least.

16. [Marinol]{T dronabinol; tried}. Someone thought giving a [starving]{S appetite_weight} girl [synthetic weed]{T dronabinol; tried} was a plan. [I was [convinced the nurses were poisoning the Ensure]{S mania_psychosis side_effect}]{O side_effect; dronabinol} and [[ate less]{S appetite_weight worsened} than before]{O worsening; dronabinol}.
15. [Residential]{T residential treatment; stopped} number one and two and three, all same chain. [Picked up every trick in the book from the other girls, [lower]{S appetite_weight worsened} each time I left]{O worsening; residential treatment}. I know ppl who say [resi]{T residential treatment; general} saved their life and I'm glad.
14. [Prozac]{T fluoxetine; tried}. 13. [Periactin]{T cyproheptadine; tried}. [Neither one moved anything, in my head or on the scale]{O no_benefit; fluoxetine, cyproheptadine}. [[Periactin]{T cyproheptadine; tried} made me [sleep through chem]{S sleep side_effect}]{O side_effect; cyproheptadine}. (Apparently [SSRIs]{T SSRIs (medication); general} don't work well when you're [underweight]{S appetite_weight general}? nobody mentioned)
12. [FBT]{T family-based treatment; tried; duration=7 months}. 7 months of my dad crying over lasagna. [No change]{O no_benefit; family-based treatment}. It's the best studied one for teens btw, it just wasn't built for my dad.
11. [Zinc]{T zinc; tried}. Who knows.
10. [NG tube]{T nasogastric tube feeding; tried; started=in 2017}. [Yes it kept me alive in 2017, my [heart rate was 34]{S other_physical} and it came up]{O benefit; nasogastric tube feeding}. [I still [panic]{S anxiety side_effect} if someone touches my nose]{O side_effect; nasogastric tube feeding}.
9. [Horses]{T horse therapy; tried; frequency=an hour a week}. [For an hour a week I wasn't [counting]{S anxiety improved}, then I got back in the car]{O partial; horse therapy}. 
8. [CBT-E]{T cognitive behavioural therapy for eating disorders; tried; sessions=40}, 40 sessions, the actual protocol. [It did the [behaviors]{S anxiety improved}, [weighing 9x a day]{S anxiety improved} went to once a week]{O benefit; cognitive behavioural therapy for eating disorders}. [The [voice]{S anxiety fig} didn't give a crap]{O no_benefit; cognitive behavioural therapy for eating disorders}.
7. [Estrogen patch]{T estradiol patch; ongoing} for [bones]{S other_physical}. Still wear it. Bone scan in May, we'll see.
6. [Remeron]{T mirtazapine; ongoing; dose=15; started=since December}, I've been on 15 since December. [I'm [hungry]{S appetite_weight improved} at meals which is a thing I forgot existed]{O benefit; mirtazapine} and [I'm [terrified]{S anxiety} of being hungry so half the time I fight it]{O partial; mirtazapine}. [[Groggy]{S sleep side_effect}]{O side_effect; mirtazapine}.
5-3. My [meal plan]{T meal plan; tried}, written by a dietitian who swears a lot. Three and three. [It took the deciding out]{O benefit; meal plan}. 
2. My [coach]{T recovery coach; ongoing; frequency=daily}. She had it, she texts me daily at lunch. [I've [eaten lunch]{S appetite_weight improved} 5 days out of 7 since I got her, that's never been true in my adult life]{O benefit; recovery coach}.
1. [Deleting the app]{T deleting calorie app; tried}. Free. Took 4 seconds. [Number one by a mile]{O benefit; deleting calorie app}.

Not ranked: [zyprexa]{T olanzapine; declined}, they've offered it at every single intake and I say no every single time. My friend from program is on it and it turned her [ed voice]{S anxiety fig improved other} down a LOT and she cried telling me. I know. I know! 

EDIT: to the ppl asking about [TMS]{T transcranial magnetic stimulation; not_tried} for [AN]{S diagnosis clin general}, there's a trial at my university and I got screened out for the [seizure]{S neurological clin} I had at 19.

EDIT 2, five months: bone scan was bad not terrible. [Lost ground over midterms, [skipping lunch]{S appetite_weight worsened} again]{O worsening; overall}, [told my [coach]{T recovery coach; ongoing} within 2 days which normally would be 2 months]{O benefit; recovery coach}. [Going up again as of last week]{O benefit; overall}. That's it that's the post

=== 1145-depersonalization-disorder
title: DPDR after weed - 3 yrs, what I tried (please no horror stories)
genre: forum
layout: post and replies by other members
condition: depersonalisation disorder
area: mental
english: second-language
narrator: patient
split: train
overall: improved
round: 4
ledger:
  sertraline | medication | tried | partial | anxiety
  lamotrigine | medication | tried | no_response | other_physical
  naltrexone | medication | tried | unknown | gastrointestinal
  alprazolam | medication | tried | worse
  aripiprazole | medication | tried | no_response
  clomipramine | medication | planned | unknown
  water fasting | lifestyle | tried | worse
  vitamin d | supplement | tried | no_response
  grounding exercises | mind_body | tried | worse
  acceptance and commitment therapy | psychotherapy | tried | response
  bouldering | lifestyle | ongoing | response
  quitting the forum | other | tried | response
  eeg neurofeedback | neuromodulation | declined | unknown
---
Hi from the Netherlands, M23. One joint at a festival, I had the classic [panic attack]{S anxiety}, and next morning the world was [behind glass]{S mania_psychosis fig}. For three years. I had a [flat picture instead of a room]{S mania_psychosis fig}, [my hands were not mine]{S mania_psychosis fig}, [no emotions]{S anhedonia} except being [scared]{S anxiety} of it. I write because when I was ill I only found people who never came back to say how it went.

What I tried, in order:
- [Xanax]{T alprazolam; tried} from a friend. [Made the [glass]{S mania_psychosis fig worsened} thicker]{O worsening; alprazolam}.
- [Sertraline]{T sertraline; tried; dose=100} 100. [The [panic]{S anxiety improved} was less, okay. [Glass]{S mania_psychosis fig} the same]{O partial; sertraline}.
- plus [lamotrigine]{T lamotrigine; tried}, because there is one English study with this combination. [I was six months on 200 and it gave me [dry eyes]{S other_physical side_effect}]{O side_effect; lamotrigine}. [Nothing else]{O no_benefit; lamotrigine}.
- [LDN]{T naltrexone; tried; duration=5 weeks} 5 weeks. [[Stomach ache]{S gastrointestinal side_effect}]{O side_effect; naltrexone}. Too short to know.
- [Abilify]{T aripiprazole; tried}. [Also no]{O no_benefit; aripiprazole}.
- [Vitamin D]{T vitamin d; tried}, because everyone in the north needs it. [No]{O no_benefit; vitamin d}.
- [Water fast]{T water fasting; tried; duration=5 days}, 5 days, from a guy on Youtube. [I got so [unreal]{S mania_psychosis worsened} that I walked into a canal bridge]{O worsening; water fasting}
- [5-4-3-2-1]{T grounding exercises; tried} and so. You name things you see. [For me this made it worse, I was [testing all day if the chair is a chair]{S anxiety worsened}]{O worsening; grounding exercises}. For others it helps, I know.
- a clinic offered [neurofeedback]{T eeg neurofeedback; declined} for €3400. No thank you.

Then my GP (he is very young) found a [psychologist who does ACT]{T acceptance and commitment therapy; tried; sessions=18}. 18 times. She said from the first day: we are not going to remove it, we are going to make it unimportant. I was angry in the train home. Her tasks were stupid, for example go to a birthday with the [glass]{S mania_psychosis fig} and stay until the cake. No checking, no googling, no "is it better now".

It took long. [First I had one hour in which I [forgot it]{S mania_psychosis improved}, and I noticed only after]{O benefit; acceptance and commitment therapy}. [Then afternoons]{O benefit; acceptance and commitment therapy}. 

In the same months I [logged out of this place]{T quitting the forum; tried}. Sorry, but it's true. [I think this was as important as the rest]{O benefit; quitting the forum}. And I [climb]{T bouldering; ongoing; frequency=three times in the week}, indoor, three times in the week, [on the wall there is no [glass]{S mania_psychosis fig improved}]{O benefit; bouldering}.

Now: [[98 percent here]{S mania_psychosis fig improved}]{O benefit; overall}. [If I [sleep bad]{S sleep} it comes [a bit]{S mania_psychosis} and goes]{O partial; overall}. [I [cried about my cat]{S anhedonia improved}, it was great]{O benefit; overall}.

Replies

**pixelmoss** > did you have [visual snow]{S neurological clin possible} too? im on [lamictal]{T lamotrigine; other} 8 wks and i think its lifting??
**me** > A little [static]{S neurological fig}, yes. Nice for you! It's not because it did nothing at me that it does nothing.

**hrvth_b** > My psych want to give [clomipramine]{T clomipramine; other}, I am so afraid for side effects. She says in some small study it helped.
**me** > They had it also on the paper for me as the next step, [Anafranil]{T clomipramine; planned}, [then I got better before]{O benefit; overall}. So no idea.

**gasstationsushi** > [Depersonalization]{S mania_psychosis clin general} is really common with [panic]{S anxiety general}, like half of people get it for seconds. It's not [psychosis]{S mania_psychosis clin absent general}, you know it isn't real, that is the diff.

**pixelmoss** > did [sertraline]{T sertraline; tried} make it worse at start
**me** > [Two weeks, a bit more [nervous]{S anxiety improved side_effect}, then fine]{O tolerated; sertraline}.

=== 1146-bipolar-disorder
title: Lithium people - how's your thirst lol. And does anyone regret ECT?
genre: forum
layout: post with an update weeks later
condition: bipolar I disorder
area: mental
english: Indian English
narrator: patient
split: train
overall: improved
round: 4
ledger:
  temple healing | support | tried | no_response
  ayurvedic treatment | supplement | tried | worse
  haloperidol | medication | tried | unknown | neurological
  olanzapine | medication | tried | response | appetite_weight
  sodium valproate | medication | tried | no_response | other_physical
  carbamazepine | medication | tried | unknown | other_physical
  lithium | medication | ongoing | response | gastrointestinal, neurological, other_physical
  bupropion | medication | tried | worse | mania_psychosis
  electroconvulsive therapy | neuromodulation | tried | response | cognition
  family psychoeducation | psychotherapy | tried | response
  quetiapine | medication | ongoing | response | sleep
  pranayama | mind_body | ongoing | partial
  weekend fasting | lifestyle | declined | unknown
  interpersonal and social rhythm therapy | psychotherapy | not_tried | unknown
---
Hello friends, 37 F from Pune, teacher (10th std maths). [BP1]{S diagnosis clin} since 2010, first [episode]{S mania_psychosis clin} just after my marriage. I am reading this forum from many years, it is giving me so much support, so today I am putting my full history. Please bear with the length.

First [episode]{S mania_psychosis clin}, I was [buying gold on credit]{S mania_psychosis} and [not sleeping]{S sleep} 8 nights, telling all that I will be [next finance minister]{S mania_psychosis}. In-laws took me first to [temple]{T temple healing; tried} in Rajasthan where they tie you by a thread. [Of course no effect, only I lost the thread]{O no_benefit; temple healing}. Then one vaidya, [powders and oil massage]{T ayurvedic treatment; tried}, and told to leave all allopathic things. [Within one month I was [talking to the TV]{S mania_psychosis worsened} and it was answering]{O worsening; ayurvedic treatment}. I am not against, my mother takes [ayurvedic]{T ayurvedic treatment; other} for her [knees]{S pain other} and is happy. 

At the general hospital: [Serenace]{T haloperidol; tried; route=injection}, by injection, [my [tongue came out by itself]{S neurological side_effect}]{O side_effect; haloperidol}, I do not know what else it did. [Oleanz]{T olanzapine; tried; duration=4 months}, 4 months, [very good, I [came down to earth]{S mania_psychosis fig improved}]{O benefit; olanzapine} but [[14 kg gained]{S appetite_weight side_effect}]{O side_effect; olanzapine}. [Valparin]{T sodium valproate; tried} next, [[hair fall]{S other_physical side_effect}]{O side_effect; sodium valproate} and [went [high]{S mania_psychosis fig worsened} again on it]{O no_benefit; sodium valproate}. [Tegrital]{T carbamazepine; tried}, [[rash]{S other_physical side_effect} full body in 11 days]{O side_effect; carbamazepine}, so cannot tell if useful.

Then [lithium]{T lithium; ongoing; dose=900} from 2013, 900. [From that time only one [episode]{S mania_psychosis clin improved} in 13 years. One]{O benefit; lithium}. [I will kiss the factory]{O benefit; lithium}. [Yes I am [thirsty like a camel]{S gastrointestinal fig side_effect}, [going to bathroom]{S other_physical side_effect} in every free period, [handwriting on the board is shaky]{S neurological side_effect}, students are making jokes]{O side_effect; lithium; neutral}. [[Thyroid and kidney are normal]{S other_physical absent side_effect} till today]{O tolerated; lithium}. Doctors abroad are giving [lithium]{T lithium; general} less nowadays, don't know why, it is also reducing [suicide]{S suicidality general} in the studies.

The one [episode]{S mood clin} was [depression]{S diagnosis clin} after my father expired, 2019. Not [sad]{S mood absent}, more like [stone]{S energy fig}. A junior doctor added [bupropion]{T bupropion; tried} and [I became [mixed]{S mania_psychosis clin side_effect}, [crying]{S mood worsened} and [racing]{S mania_psychosis fig worsened} together, [standing at the terrace]{S suicidality worsened}]{O worsening; bupropion}. They did [ECT]{T electroconvulsive therapy; tried; sessions=6} 6 times. To the member who is asking about regret: no. [After third I [asked for idli]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. [After sixth I was [correcting unit test papers]{S functioning improved}]{O benefit; electroconvulsive therapy}. [I don't have the [memory of my cousin's wedding]{S cognition side_effect}, they showed me video]{O side_effect; electroconvulsive therapy}. My roommate there had 10 of them and it didn't help her at all, she went for [clozapine]{T clozapine (medication); other}. So it is individual.

The social worker had all my family sit for [6 classes]{T family psychoeducation; tried; sessions=6}. [My mother in law stopped saying drama, and now she is the first one to notice if I [talk fast]{S mania_psychosis}]{O benefit; family psychoeducation}. 

[Quetiapine]{T quetiapine; ongoing; dose=50} 50 I take at night since covid. [[Sleep]{S sleep improved} is fixed]{O benefit; quetiapine}, [[morning is heavy]{S sleep fig side_effect}]{O side_effect; quetiapine}. [Anulom vilom]{T pranayama; ongoing} ten minutes, [it helps little bit for [tension]{S anxiety improved}]{O partial; pranayama}.

Sister wants me to do [ekadashi fast]{T weekend fasting; declined} with her, with [lithium]{T lithium; ongoing} you should not be dehydrated so I told no. One counsellor here is advertising [rhythm therapy]{T interpersonal and social rhythm therapy; not_tried} but she is in Delhi.

Update after 2 months: somebody asked did I ever stop. Once, in 2016 for ten days when I was trying for a baby. [By day nine I was [ordering curtains for the whole society]{S mania_psychosis withdrawal}]{O withdrawal; lithium}. Restarted. We have adopted, she is 6. [I am [teaching full time]{S functioning improved}]{O benefit; overall}. Board results 100 pc pass.

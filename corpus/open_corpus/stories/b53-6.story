=== 2250-depression
title: citalopram 5 lines no messing
genre: forum
layout: very short posts in one thread, starter and her own follow-ups
condition: depression
area: mental
english: British, phone typing
narrator: patient
split: train
overall: improved
round: 6
ledger:
  amitriptyline | medication | tried | no_response | sleep
  St John's wort | supplement | tried | no_response
  Talking Therapies | psychotherapy | tried | no_response
  citalopram | medication | ongoing | response | gastrointestinal, other_physical, sleep, anhedonia
  wild swimming | lifestyle | ongoing | response
  bupropion | medication | not_tried | unknown
---
DAY 2. [so [sick]{S gastrointestinal side_effect}, [jaw going like ive been to a rave]{S other_physical fig side_effect}, [havnt slept]{S sleep side_effect}]{O side_effect; citalopram}. does this stop?? on 10mg [cital]{T citalopram; ongoing; dose=10mg} for [depression]{S diagnosis clin}. had [amitriptaline]{T amitriptyline; tried} before n [st johns wort]{T St John's wort; tried} & six phone calls w [talking therapies]{T Talking Therapies; tried} [waste of space the 3 of em]{O no_benefit; amitriptyline, St John's wort, Talking Therapies} [ami just [flattened me til noon]{S sleep fig side_effect}]{O side_effect; amitriptyline}

> bev: stick with it hun, mine went after 10 days, been on it 9 yrs
> Ash: i came off [sertraline]{T sertraline (medication); other} on day 4 cos of that and ive always regretted it

WEEK 3. [[sick]{S gastrointestinal improved side_effect} gone]{O tolerated; citalopram}. [still [waking at 4]{S sleep}]{O no_benefit; citalopram}. [no diff in mood that id notice]{O no_benefit; citalopram; neutral}. upped to 20

WEEK 8. ok so [i [went in the lake]{S functioning improved} with my sister and i was [screaming laughing]{S anhedonia improved} and i thought hang on]{O benefit; citalopram}. [i [do the school run]{S functioning improved} in actual clothes now]{O benefit; citalopram}. ive kept up the [lake]{T wild swimming; ongoing; frequency=sundays}, sundays, 9 degrees. [cant be [low]{S mood improved} when u cant feel ur legs]{O benefit; wild swimming}

MONTH 7. good and bad. [good = [not wanting to be dead]{S suicidality improved}]{O benefit; citalopram}. [bad = [dont cry]{S anhedonia side_effect} at anything not even our cat dying]{O side_effect; citalopram}. doc says could swap to something but [wellbutrin]{T bupropion; not_tried} isnt licensed for it here. staying put. [7/10]{O partial; citalopram}

=== 2251-bipolar-ii
title: misdiagnosed 15 yrs as depression, the AD merry go round then lithium
genre: forum
layout: long forum post, run-on
condition: bipolar disorder
area: mental
english: American, run-on
narrator: patient
split: train
overall: improved
round: 6
ledger:
  fluoxetine | medication | tried | worse | sleep, anger
  sertraline | medication | tried | worse | sleep, anger
  venlafaxine | medication | tried | worse | mania_psychosis
  duloxetine | medication | tried | worse | sleep, anger
  trazodone | medication | tried | no_response
  gluten free diet | lifestyle | tried | no_response
  thyroid pills | medication | stopped | no_response | other_physical
  marriage counselling | psychotherapy | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | partial
  lamotrigine | medication | tried | partial
  lurasidone | medication | tried | partial | anxiety
  lithium | medication | ongoing | response | neurological, other_physical, gastrointestinal
  fixed bedtime | lifestyle | ongoing | response
  mood chart app | other | ongoing | response
  quitting alcohol | lifestyle | ongoing | response
  propranolol | medication | ongoing | response
---
this is for anybody who keeps going back for another [antidepressant]{T antidepressants (medication); general} and thinks they are broken. so I was 24 when they told me [major depression]{S diagnosis clin}, and I was, I mean I [lay on the bathroom tile]{S energy}, but nobody asked about the other weeks, the ones where I [redid the kitchen at 2 am]{S mania_psychosis} and [wrote half a screenplay]{S mania_psychosis}. [prozac]{T fluoxetine; tried}, [zoloft]{T sertraline; tried}, [cymbalta]{T duloxetine; tried}, every one the same story, [two great weeks, then [no sleep]{S sleep side_effect}, [snapping at everyone]{S anger side_effect}, then [lower]{S mood worsened} than when I started]{O worsening; fluoxetine, sertraline, duloxetine}. [[effexor]{T venlafaxine; tried} was the same but with a [credit card]{S mania_psychosis fig side_effect}, 31 thousand dollars, a horse trailer, I don't have a horse]{O worsening; venlafaxine}. [trazodone]{T trazodone; tried} to sleep ([nothing]{O no_benefit; trazodone}), a [thyroid pill]{T thyroid pills; stopped} from a naturopath that [made my [heart flutter]{S other_physical fig side_effect}]{O side_effect; thyroid pills} so I quit that one, [gluten free]{T gluten free diet; tried}, [marriage counseling]{T marriage counselling; tried}. [none of it was ever going to work because none of it was the problem]{O no_benefit; thyroid pills, gluten free diet, marriage counselling}

then at 39 I got a nurse practitioner named Oyin. she asked my MOTHER. and my mother said well she's [been two people]{S mood fig} since she was sixteen. so [bipolar II]{S diagnosis clin}. I cried, the good kind

[lamictal]{T lamotrigine; tried} first, [took the bottom out of the [lows]{S mood improved} pretty well, [the ups]{S mania_psychosis fig} kept right on]{O partial; lamotrigine}. [latuda]{T lurasidone; tried} [it helped some]{O partial; lurasidone} [but my [knees bounced]{S anxiety side_effect} so hard the church pew moved]{O side_effect; lurasidone}. then [lithium]{T lithium; ongoing} and I was scared of it because my grandfather was on [lithium]{T lithium; other} in the state hospital in the sixties and he [drooled]{S other_physical other side_effect}. [I am [not drooling]{S other_physical absent side_effect}]{O tolerated; lithium}. 900 mg. [first month [stomach]{S gastrointestinal side_effect} all over the place, [peed every hour]{S other_physical side_effect}, [hands shook]{S neurological side_effect}]{O side_effect; lithium}, [most of that is gone]{O tolerated; lithium} and [a tiny [propranolol]{T propranolol; ongoing} takes care of the [hands]{S neurological improved side_effect}]{O benefit; propranolol}. [by month two my husband said it's like [there's one of you]{S mood fig improved}]{O benefit; lithium}. [I [haven't bought anything weird]{S mania_psychosis improved} in three years]{O benefit; lithium}. [I haven't [wanted to die]{S suicidality improved} in three years]{O benefit; lithium}. do I miss the screenplay? every spring, yes

plus the boring ones, [bed at ten]{T fixed bedtime; ongoing} like a toddler, [no wine]{T quitting alcohol; ongoing}, a little [mood app]{T mood chart app; ongoing}, [I count those as half]{O benefit; fixed bedtime, quitting alcohol, mood chart app}. [[CBT]{T cognitive behavioural therapy; tried} was useful for the money shame part, not for the [moods]{S mood}]{O partial; cognitive behavioural therapy}

people with [bipolar]{S diagnosis clin general} wait on average like 8 years for the right name. if an [AD]{T antidepressants (medication); general} makes you [sparkly]{S mania_psychosis fig possible general side_effect} then mean, SAY SO

replies: 
jj_kc: omg the horse trailer. mine was an ice cream truck. [seroquel]{T quetiapine (medication); other} here, [fat]{S appetite_weight other side_effect} and [stable]{S mood other improved}
tam: they want to put my wife on [lithium]{T lithium; other} and she won't because of [weight]{S appetite_weight other possible side_effect}. did you [gain]{S appetite_weight possible side_effect}?
OP: [4 lbs. I was told I'd gain 30]{O tolerated; lithium}

=== 2252-cannabis-use-disorder
title: quitting weed after 17 yrs, what helped with the sleep
genre: forum
layout: thread with numbered list
condition: cannabis use disorder
area: mental
english: Canadian, phone typing
narrator: patient
split: train
overall: improved
round: 6
ledger:
  cold turkey | lifestyle | tried | response
  melatonin | supplement | tried | no_response
  CBD oil | supplement | tried | no_response
  L-theanine | supplement | tried | no_response
  gabapentin | medication | tried | no_response | neurological
  nabilone | medication | stopped | partial | cognition
  mirtazapine | medication | tried | partial | appetite_weight
  hot baths | other | ongoing | partial
  zopiclone | medication | declined | unknown
  motivational interviewing | psychotherapy | tried | response
  Marijuana Anonymous | support | ongoing | response
  sunflower seeds | other | ongoing | response
  weightlifting | lifestyle | ongoing | response
---
day 93. im 36 and i was [high]{S substance_use} from breakfast to bed since i was 19. dont let anyone tell u its not addictive. i wasnt [robbing banks]{S functioning absent}, i just [never did anything]{S functioning} ever. girlfriend left and said it was like [dating a lamp]{S anhedonia fig}.

quit [cold turkey]{T cold turkey; tried} aug 14. [wk 1 was [sweats]{S other_physical withdrawal}, [no appetite]{S appetite_weight withdrawal}, [crying at hockey]{S mood withdrawal}, [raging]{S anger withdrawal} at my printer]{O withdrawal; cold turkey}. [i [didnt sleep]{S sleep withdrawal} till the 19th]{O withdrawal; cold turkey} and when i did, the [dreams]{S sleep withdrawal}... man. full hd.

sleep stuff ive tried, ranked
1. [melatonin]{T melatonin; tried} 10mg [no]{O no_benefit; melatonin}
2. [cbd]{T CBD oil; tried} [no]{O no_benefit; CBD oil}
3. [theanine]{T L-theanine; tried} [no]{O no_benefit; L-theanine}
4. [gabapentin]{T gabapentin; tried} from walk in clinic [no]{O no_benefit; gabapentin}, [[legs went to jelly]{S neurological fig side_effect}]{O side_effect; gabapentin}
5. [nabilone]{T nabilone; stopped} (its fake thc basically) [worked on the [sweats]{S other_physical improved withdrawal}]{O partial; nabilone} [and i was [stoned]{S cognition side_effect} so that defeats the purpose]{O side_effect; nabilone}. stopped at day 10
6. [mirtazapine]{T mirtazapine; tried} [[slept 5 hrs]{S sleep improved}]{O partial; mirtazapine} [[ate the house]{S appetite_weight fig side_effect}]{O side_effect; mirtazapine}
7. [hot bath]{T hot baths; ongoing} at 10 w the lights off [not bad actually]{O partial; hot baths}
8. [zopiclone]{T zopiclone; declined} said no, im an addict, hello

what worked for the staying stopped: a lady at the clinic who did [motivational interviewing]{T motivational interviewing; tried; sessions=4 sessions}, 4 sessions, she never told me to quit once, [tricked me into saying it myself]{O benefit; motivational interviewing}. [MA]{T Marijuana Anonymous; ongoing} on zoom at noon. [i go every day and i [havent wanted to use]{S substance_use improved} after one yet]{O benefit; Marijuana Anonymous}. [sunflower seeds]{T sunflower seeds; ongoing} for my mouth, i go thru a bag a day, [great for the [hands]{S substance_use improved}]{O benefit; sunflower seeds}. and the [gym]{T weightlifting; ongoing}. [deadlifts at 6am = [sleeping by 10]{S sleep improved}, that was the thing all along]{O benefit; weightlifting}

[[93 days]{S substance_use improved}]{O benefit; cold turkey}. [[brain came back]{S cognition fig improved} about day 60]{O benefit; overall}. [i [read a book]{S cognition improved}]{O benefit; overall}. [i [feel stuff]{S anhedonia improved}, not always nice stuff]{O benefit; overall; mixed}.

replies
skunkape: my mom got me a [therapist]{T psychotherapy (psychotherapy); other} and i lasted 4 days. back on day 1 today, reading this on the toilet
op: day 1 is a day. does ur mom know about [MA]{T Marijuana Anonymous; general}
lisamarie: [NAC]{T N-acetylcysteine (supplement); other} 1200 twice a day, took the [cravings]{S substance_use other improved} right down for me. studies say mainly in teens tho

=== 2253-ptsd
title: husband's PTSD and me, sertraline at both ends of the table
genre: forum
layout: wife's post, updates
condition: PTSD
area: mental
english: British
narrator: relative
split: train
overall: improved
round: 6
ledger:
  sertraline | medication | tried | partial | sexual, gastrointestinal
  venlafaxine | medication | stopped | worse | anger
  quetiapine | medication | tried | no_response | sleep
  acupuncture | mind_body | tried | no_response
  reflexology | mind_body | tried | no_response
  alcohol | other | stopped | worse
  Combat Stress residential | care_setting | stopped | partial
  eye movement desensitization and reprocessing | psychotherapy | ongoing | response | energy
  MDMA trial | drug_assisted_therapy | declined | unknown
  prazosin | medication | ongoing | response | neurological
  head torch walks | lifestyle | tried | partial
  fishing group | support | ongoing | response
  couples therapy | psychotherapy | ongoing | partial
  assistance dog | other | planned | unknown
---
Hello everyone, first post. I'm Debs and my husband Col did two tours. He'd say he's fine. He isn't, [he sleeps in the airing cupboard]{S anxiety} some nights, with the boiler. He [can't do fireworks, barbecues, our grandson's balloon]{S functioning}. [Fists]{S anger} through two doors. Never me, before you ask.

I take [sertraline]{T sertraline; other} myself, the [anxiety]{S anxiety clin other} came on after the second tour, and I think it's a marvel. So when the GP put Col on [sertraline]{T sertraline; tried} we thought we'd both be on it like a couple with matching anoraks. [His took the edge off the first six months]{O partial; sertraline}, [then he couldn't, you know, [in bed]{S sexual fig side_effect}, and his [guts]{S gastrointestinal side_effect} were bad]{O side_effect; sertraline}. Next [venlafaxine]{T venlafaxine; stopped}, [he [ripped the airing cupboard door off]{S anger side_effect}]{O side_effect; venlafaxine}, [I've never seen him so [wound up]{S anger fig worsened side_effect}]{O worsening; venlafaxine}, and he stopped it himself, no taper, [[sweating]{S other_physical withdrawal} and [jolts]{S neurological fig withdrawal} for ten days]{O withdrawal; venlafaxine}. [Quetiapine]{T quetiapine; tried} [turned him into a [cushion]{S sleep fig side_effect}]{O side_effect; quetiapine}. [Acupuncture]{T acupuncture; tried}, [reflexology]{T reflexology; tried}, which I booked. ([Nothing, but he liked the foot lady.]{O no_benefit; acupuncture, reflexology, quetiapine}) He [drank]{T alcohol; stopped} on it all, to sleep. [Made everything ten times worse]{O worsening; alcohol}. [[Dry]{S substance_use fig improved} since Easter 2024]{O benefit; overall}.

Six weeks at [Combat Stress]{T Combat Stress residential; stopped; duration=Six weeks}: [he came home [softer]{S anger fig improved}, for about three months]{O partial; Combat Stress residential}. 

So we're on the waiting list for [EMDR]{T eye movement desensitization and reprocessing; planned}. Is it any good? My cousin's lad had [EMDR]{T eye movement desensitization and reprocessing; other} after a crash, and he [drives]{S functioning other improved}.

Col's mate says go to America for the [ecstasy trial]{T MDMA trial; declined}. He said no chance, I'd only fall in love with the nurse.

UPDATE (9 months on)
Right! He's had 15 [sessions]{T eye movement desensitization and reprocessing; ongoing; sessions=15} and there's more to come. [He comes home [grey]{S energy fig side_effect} and goes straight to bed]{O side_effect; eye movement desensitization and reprocessing; neutral}. [After the first five I thought he was going backwards, [nightmares]{S sleep worsened} every night]{O worsening; eye movement desensitization and reprocessing}. And then [in October he [told me about the lorry]{S functioning improved}]{O benefit; eye movement desensitization and reprocessing}. Told me, at the sink. [He [hasn't been in the airing cupboard]{S anxiety improved} since]{O benefit; eye movement desensitization and reprocessing}. [He [held the balloon]{S functioning improved}]{O benefit; eye movement desensitization and reprocessing}.

They've got him on [prazosin]{T prazosin; ongoing} as well. [[Dizzy]{S neurological side_effect} getting up, once into the bath]{O side_effect; prazosin}. [[Nightmares]{S sleep improved} down to one a fortnight]{O benefit; prazosin}. Head torch and [midnight walks]{T head torch walks; tried} the dog next door approves of, [they did calm him a bit]{O partial; head torch walks}. The [Thursday fishing lot]{T fishing group; ongoing; frequency=Thursday}, [he'd never miss it and he [comes home whistling]{S mood improved}]{O benefit; fishing group}. And we both go to [Relate]{T couples therapy; ongoing}, [we've good weeks and bad weeks]{O partial; couples therapy}. We're down for a [dog from the charity]{T assistance dog; planned} in the new year.

MARIAN57: Mine swears by [medical cannabis]{T medical cannabis (medication); other}, and I have my own [counsellor]{T counselling (psychotherapy); other}. You need one too love.
Debs: I've got the [tablets]{T sertraline; other} and you lot.

=== 2254-anorexia-adult
title: 41 and back in eating disorder services
genre: forum
layout: forum essay with replies
condition: anorexia nervosa
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  inpatient admission | care_setting | tried | partial
  fluoxetine | medication | tried | no_response
  quetiapine | medication | tried | no_response
  zinc | supplement | tried | no_response
  body image group | psychotherapy | tried | no_response
  mirror work | other | tried | worse | functioning
  Maudsley model therapy | psychotherapy | stopped | worse
  day hospital | care_setting | tried | partial
  enhanced cognitive behavioural therapy | psychotherapy | ongoing | response
  dietitian | lifestyle | ongoing | response
  support meals | support | ongoing | unknown
  olanzapine | medication | ongoing | partial | sleep, appetite_weight
  stopping running | lifestyle | ongoing | unknown
  hormone replacement therapy | medication | ongoing | unknown
  ketamine trial | medication | not_tried | unknown
  crisis line | support | tried | response
---
I was sixteen the first time and I thought that would be it. I was forty when I stood on the scales in my own bathroom, with a teenager on the other side of the door, and felt the old [click]{S anxiety fig}.

Here is a short list of what I had over the first two decades: an [inpatient unit]{T inpatient admission; tried} in Kent (twice), [prozac]{T fluoxetine; tried}, [quetiapine]{T quetiapine; tried}, [zinc]{T zinc; tried}, a [body image group]{T body image group; tried} with collage. [I [got heavier]{S appetite_weight improved} in Kent, both times, and [lost it]{S appetite_weight} by Christmas, both times]{O partial; inpatient admission}. The rest, [glue and glitter, made no odds]{O no_benefit; fluoxetine, quetiapine, zinc, body image group}. [Mirror work]{T mirror work; tried}, where you look for ten minutes and describe, [left me [in bed for a day]{S functioning side_effect} each time and [eating less]{S appetite_weight worsened}]{O worsening; mirror work}.

This time round I asked for help myself. That's new. The team offered [MANTRA]{T Maudsley model therapy; planned} or [CBT-E]{T enhanced cognitive behavioural therapy; planned}. I picked [MANTRA]{T Maudsley model therapy; stopped} because it had a nicer name, nine weeks of writing letters to it as a friend, and [my [weight went down]{S appetite_weight worsened} the whole time]{O worsening; Maudsley model therapy} so it was stopped. [CBT-E]{T enhanced cognitive behavioural therapy; ongoing; duration=forty weeks} is forty weeks, I'm on 27. You weigh in together and you eat with a plan, and you look at the thing underneath later. [It's the first thing that's worked in the order I'm in]{O benefit; enhanced cognitive behavioural therapy}. [I'm [eating breakfast with my daughter]{S functioning improved}]{O benefit; enhanced cognitive behavioural therapy}. [[BMI's up]{S appetite_weight improved}]{O benefit; enhanced cognitive behavioural therapy} (no numbers). And there's Ines, the [dietitian]{T dietitian; ongoing}, who is about twelve, and who said "I'm not scared of you". [That helped more than I can say]{O benefit; dietitian}. I go to the [support lunches]{T support meals; ongoing} on Thursdays at the [day hospital]{T day hospital; tried; duration=eight weeks}; I did eight weeks there as a patient and [I held on for a bit]{O partial; day hospital}. 

[Olanzapine]{T olanzapine; ongoing; dose=2.5}: 2.5 at night. [It quietens the [shouting]{S anxiety fig improved}, from a ten to a six]{O partial; olanzapine}. [I'm [groggy]{S sleep side_effect} till I've had my tea]{O side_effect; olanzapine} and I know people panic about [weight gain]{S appetite_weight possible side_effect} on it, [I did, I had to, that's the point]{O side_effect; olanzapine; positive}. I [stopped running]{T stopping running; ongoing}, not one step since March.

My [bones are seventy]{S other_physical fig}, so I'm on [HRT]{T hormone replacement therapy; ongoing}. There's a [ketamine trial]{T ketamine trial; not_tried} but they only take you under a certain weight and I was too heavy, imagine.

Nights are hard. I rang [Beat]{T crisis line; tried} in September at 2am and a man called Phil talked to me about sourdough for forty minutes, [I got to the morning]{O benefit; crisis line}.

Am I recovered? [No]{O partial; overall}. [I've [eaten cake]{S appetite_weight improved} on two birthdays]{O benefit; overall}. [I still [can't look at the scales]{S anxiety}]{O partial; overall}.

Mags60: I [relapsed]{S appetite_weight other} at 58, so hello from the far end. [CBT-E]{T enhanced cognitive behavioural therapy; other} too. 
teacup: My mum had it till she died, nobody ever offered her anything but the [tube]{T feeding tube (procedure); other}. Keep going.

=== 2255-ocd
title: ocd: 3 things i'd tell 19 yr old me
genre: forum
layout: short list post, run-on, with a Q and A
condition: OCD
area: mental
english: American, phone typing
narrator: patient
split: dev
overall: improved
round: 6
ledger:
  saffron | supplement | tried | no_response
  probiotics | supplement | tried | no_response
  ashwagandha | supplement | tried | no_response
  meditation | mind_body | tried | worse
  talk therapy | psychotherapy | tried | worse
  reassurance app | other | tried | worse
  escitalopram | medication | tried | partial | sexual
  aripiprazole | medication | stopped | unknown | anxiety
  partial hospitalization program | care_setting | stopped | response
  exposure and response prevention | psychotherapy | ongoing | response
  fluvoxamine | medication | ongoing | response | sleep, gastrointestinal
  service animal | other | not_tried | unknown
---
im 31 now so this is for 19 yr old me in the dorm bathroom [rereading the same text]{S anxiety} for nine hours

ONE. its [ocd]{S diagnosis clin} not "being a bad person". [real event + relationship flavor]{S anxiety}, all in the head, [no washing]{S anxiety absent} at all. i [confessed to everybody]{S anxiety}. i [confessed to the mailman]{S anxiety}.

TWO. the stuff that wont work: [saffron]{T saffron; tried}, [probiotics]{T probiotics; tried}, [ashwagandha]{T ashwagandha; tried}, (thanks tiktok. [zero for three]{O no_benefit; saffron, probiotics, ashwagandha}). [meditation]{T meditation; tried} [just me in a room with it, [louder]{S anxiety fig worsened}]{O worsening; meditation}. [talk therapy]{T talk therapy; tried} [she'd go "and how likely is that" and i got 2 hrs of relief and 2 weeks of [asking]{S anxiety worsened}]{O worsening; talk therapy}. a [reassurance app]{T reassurance app; tried} [lol same]{O worsening; reassurance app}. [lexapro]{T escitalopram; tried} 30 [helped a little, 20% maybe]{O partial; escitalopram} & [killed [everything down there]{S sexual fig side_effect}]{O side_effect; escitalopram}. added [abilify]{T aripiprazole; stopped}, [[could not sit]{S anxiety side_effect} through one class]{O side_effect; aripiprazole}, quit

THREE. [ERP]{T exposure and response prevention; ongoing} and [luvox]{T fluvoxamine; ongoing}. 6 weeks in a [PHP]{T partial hospitalization program; stopped; duration=6 weeks}, six hrs a day, graduated in april with a mug. u write ur worst thing and read it out loud til its boring. [day 9 mine got boring]{O benefit; exposure and response prevention}. [came out at like 70% less]{O benefit; partial hospitalization program, exposure and response prevention}. [luvox]{T fluvoxamine; ongoing} 250 [w coffee its like rocket fuel, [couldnt sleep]{S sleep side_effect}, [queasy]{S gastrointestinal side_effect}]{O side_effect; fluvoxamine}, cut the coffee, [fine]{O tolerated; fluvoxamine}. [by thanksgiving [the loop]{S anxiety fig improved} would start and just kinda... not finish]{O benefit; fluvoxamine}

Q: did u get a [service dog]{T service animal; not_tried}? A: no lol i got a husband
Q: is [luvox]{T fluvoxamine; general} better than [zoloft]{T sertraline (medication); general} for [ocd]{S diagnosis clin general}? A: on avg no, same. [for me yes]{O benefit; fluvoxamine}
Q: my bf wont do [erp]{T exposure and response prevention; other}, says its torture, he does [prozac]{T fluoxetine (medication); other} only and hes [ok ish]{S anxiety other improved}. A: then thats ok ish

[i still get [stuck]{S anxiety fig} before flights]{O partial; overall}. [[got married]{S functioning improved} and only [confessed twice]{S anxiety improved} at the altar]{O benefit; overall}

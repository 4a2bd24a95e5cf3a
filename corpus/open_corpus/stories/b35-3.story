=== 1481-depression
title: Wellbutrin XL review
genre: review
layout: Pros / Cons
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: bupropion
rating: 8
round: 4
ledger:
  escitalopram | medication | stopped | mixed | sexual, anhedonia, appetite_weight
  bupropion | medication | ongoing | response | sleep, neurological, anger, gastrointestinal
  B12 | supplement | ongoing | unknown
  light box | other | ongoing | unknown
  nicotine patch | medication | not_tried | unknown
---
Pros: [[energy]{S energy improved}. Actual [energy]{S energy improved}]{O benefit; bupropion}. [I [cleaned out the garage]{S functioning improved}, the WHOLE garage]{O benefit; bupropion}. [[Libido]{S sexual clin improved side_effect} came back from the dead]{O tolerated; bupropion}. [No [weight]{S appetite_weight absent side_effect}, [down 9]{S appetite_weight improved side_effect} actually]{O tolerated; bupropion}. [weird bonus, cigarettes taste like feet so I [quit]{S substance_use improved}]{O benefit; bupropion} without the [patch]{T nicotine patch; not_tried}

Cons: [[wired]{S sleep fig side_effect} till 2 if i take it after lunch, [ringing in my ears]{S neurological side_effect}, [short fuse]{S anger fig side_effect} the first month, [dry mouth]{S gastrointestinal side_effect}]{O side_effect; bupropion}

Other info: was on [Lexi]{T escitalopram; stopped; duration=4 years} 4 years before this. [It saved me from the [crying]{S mood improved} in the beginning]{O benefit; escitalopram} but [I [turned into furniture]{S anhedonia fig side_effect}. [No ups no downs]{S anhedonia fig side_effect}, [no orgasms]{S sexual side_effect}, [35 pounds]{S appetite_weight side_effect}]{O side_effect; escitalopram}. Crossed over in 2 weeks. [A few [zaps]{S neurological fig withdrawal} and one [weepy]{S mood withdrawal} sunday]{O withdrawal; escitalopram}. I also take [B12]{T B12; ongoing} and sit by a [happy lamp]{T light box; ongoing}, no idea if those do anything. It can cause [seizures]{S neurological clin possible general side_effect} if you have an [eating disorder]{S diagnosis clin general} so be honest with your Dr. My husband tried it and [punched the dryer]{S anger other side_effect}, everybody is different.

=== 1482-epilepsy
title: keppra
genre: review
layout: plain paragraph
condition: epilepsy
area: general
english: American
narrator: relative
split: train
overall: improved
treatment: levetiracetam
rating: 4
round: 4
ledger:
  levetiracetam | medication | stopped | mixed | other, anger, suicidality
  vitamin B6 | supplement | tried | no_response
  brivaracetam | medication | ongoing | response | sleep
  vagus nerve stimulation | neuromodulation | declined | unknown
  diazepam nasal spray | medication | ongoing | unknown
---
This is for my son he is 12. First [grand mal]{S neurological clin} was at a sleepover. ER loaded him with [Keppra]{T levetiracetam; stopped} and [hes [seizure]{S neurological clin improved} free on it from day 1]{O benefit; levetiracetam} so [for that 10 stars]{O benefit; levetiracetam}. BUT [this is [not my kid]{S other fig side_effect}]{O side_effect; levetiracetam}. They call it [kepprage]{S anger fig side_effect general} for a reason. [He [bit his sister]{S anger side_effect}, he [told me he wanted to be dead]{S suicidality side_effect} over a waffle]{O side_effect; levetiracetam}. Neuro said add [B6]{T vitamin B6; tried; dose=100mg}, 100mg, you will read about it everywhere. [Did squat]{O no_benefit; vitamin B6}. I take [keppra]{T levetiracetam; other} MYSELF for 6 years with no [mood]{S anger absent other} problem so I couldnt understand it. We begged and in Feb they switched him over night to [Briviact]{T brivaracetam; ongoing}, its like a cousin. [By the weekend he [hugged the dog]{S mood improved side_effect}]{O tolerated; brivaracetam}. [still no [seizures]{S neurological clin improved}, 9 months]{O benefit; brivaracetam}. [Little [sleepy]{S sleep side_effect} in 1st period]{O side_effect; brivaracetam; neutral}. They brought up the [VNS]{T vagus nerve stimulation; declined} thing and we said no way not now. School nurse keeps the [nose spray]{T diazepam nasal spray; ongoing} in her desk never used. $1100 a month before coupon by the way.

=== 1483-ptsd
title: Prazosin for nightmares
genre: review
layout: Reason / dose / comments
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: prazosin
rating: 10/10
round: 4
ledger:
  trazodone | medication | tried | no_response | sexual
  zolpidem | medication | tried | worse | mania_psychosis
  cannabis | other | tried | partial
  prazosin | medication | ongoing | response | neurological
  prolonged exposure | psychotherapy | tried | response
  sertraline | medication | ongoing | unknown
---
Reason for taking: [nightmares]{S sleep}, two tours
Dose: worked up to 10 mg at bed
Comments: Why did it take the VA eleven yrs to give me a [blood pressure pill]{T prazosin; ongoing}. They tried [trazodone]{T trazodone; tried} ([[slept maybe an extra hour]{S sleep improved}, [dreams]{S sleep} same]{O no_benefit; trazodone}, [plus a [4 hr situation]{S sexual fig side_effect} I had to go to the ER for]{O side_effect; trazodone}). They tried [Ambien]{T zolpidem; tried}, [wife found me [clearing the house]{S mania_psychosis side_effect} at 3am with a flashlight, asleep]{O side_effect; zolpidem}. [Things got a lot worse with that one]{O worsening; zolpidem}. I tried [weed]{T cannabis; tried} on my own, [helps you [fall asleep]{S sleep improved}]{O partial; cannabis}, [doesnt stop the [show]{S sleep fig}]{O no_benefit; cannabis}. 

[First week on the [praz]{T prazosin; ongoing}, nothing happened and I mean NOTHING. Black. [Quiet]{S sleep fig improved}]{O benefit; prazosin}. [[Woke up dry]{S other_physical improved}]{O benefit; prazosin}. [We're [back in one bed]{S functioning improved} since Thanksgiving]{O benefit; prazosin}. [Stand up slow, I [hit the deck]{S neurological fig side_effect} twice in week 2]{O side_effect; prazosin}. [Missed it on a fishing trip and it all came right back the 2nd night]{O withdrawal; prazosin}. I also did [PE]{T prolonged exposure; tried; sessions=12}, 12 visits, [hated every minute]{O side_effect; prolonged exposure}, [can [sit in a restaurant with my back to people]{S functioning improved} now]{O benefit; prolonged exposure}. Still on the [Zoloft]{T sertraline; ongoing}, they told me keep it. Buddy of mine got zip from [prazosin]{T prazosin; other} FYI.

=== 1484-menopause
title: HRT patches
genre: review
layout: dated updates
condition: menopause
area: general
english: British
narrator: patient
split: train
overall: improved
treatment: estradiol patches
rating: 9
round: 4
ledger:
  citalopram | medication | tried | no_response
  clonidine | medication | tried | no_response | gastrointestinal
  black cohosh | supplement | tried | no_response
  estradiol patches | medication | ongoing | response | other_physical, pain
  progesterone | medication | ongoing | unknown | sleep
  testosterone gel | medication | planned | unknown
---
Jan: 51, [flushes]{S other_physical} every 20 mins, [soaked sheets]{S other_physical}, [rage]{S anger}, [can't remember my own postcode]{S cognition}. GP (male, about 12) said [depression]{S diagnosis clin} and gave me [citalopram]{T citalopram; tried}. I was not [depressed]{S mood absent}. I was [on fire]{S other_physical fig}. [Pointless]{O no_benefit; citalopram}. Then [clonidine]{T clonidine; tried}: [no joy]{O no_benefit; clonidine}, [[mouth like sandpaper]{S gastrointestinal fig side_effect}]{O side_effect; clonidine}. [Black cohosh]{T black cohosh; tried} from Holland & Barrett, [might as well have eaten the box]{O no_benefit; black cohosh}.

March: New GP, lady. [Evorel 50]{T estradiol patches; ongoing} and [utrogestan]{T progesterone; ongoing; frequency=at night} at night. [[Patch]{T estradiol patches; ongoing} rolls up and leaves [black gunk and a red square]{S other_physical side_effect}]{O side_effect; estradiol patches}. [[Boobs sore]{S pain side_effect}]{O side_effect; estradiol patches}.

April: [[flushes]{S other_physical improved} down to 2 a day]{O benefit; estradiol patches}!!!

July: [None]{O benefit; estradiol patches}. [Nil. [Sleep through]{S sleep improved}]{O benefit; estradiol patches}. [I [remembered a whole PIN]{S cognition improved}]{O benefit; estradiol patches}. [Husband has stopped hiding]{O benefit; estradiol patches}. [The [capsule]{T progesterone; ongoing} makes me [woozy]{S sleep fig side_effect} so straight in to bed with it]{O side_effect; progesterone; neutral}.

Sept: supply problems, no [patches]{T estradiol patches; ongoing} in the whole of Kent for 3 weeks. [By week two [drenched]{S other_physical withdrawal} and [vile to everyone]{S anger withdrawal}]{O withdrawal; estradiol patches}. Back on now thank god. About [breast cancer]{S diagnosis possible general side_effect}: read the actual numbers, not the Mail. My sister can't have it because of a [clot]{S other_physical other}. Asking for [testosterone]{T testosterone gel; planned} next month.

=== 1485-insomnia-anxiety
title: Trazodone for sleep
genre: review
layout: title line then text
condition: insomnia
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
treatment: trazodone
rating: 3
round: 4
ledger:
  diphenhydramine | medication | tried | no_response
  magnesium | supplement | tried | unknown
  mouth tape | other | tried | no_response
  temazepam | medication | tried | response
  trazodone | medication | ongoing | partial | sleep, other_physical
  cognitive behavioural therapy for insomnia | psychotherapy | not_tried | unknown
---
[its ok i guess]{O partial; trazodone}

50 mg at bed time. was [up till 4]{S sleep} w/ [thoughts racing]{S anxiety} about work (nurse, nights, then days, then nights). [[trazadone]{T trazodone; ongoing; dose=50 mg; frequency=at bed time} [knocks me out]{S sleep fig improved} in about 40 min]{O benefit; trazodone} BUT [i [wake up at 3]{S sleep} on the dot anyway so half a win]{O partial; trazodone}. [[stuffy nose]{S other_physical side_effect} all night, [hungover feeling]{S sleep fig side_effect} til noon]{O side_effect; trazodone}. [No [weird dreams]{S sleep absent side_effect}]{O tolerated; trazodone}. Tried already: [[benadryl]{T diphenhydramine; tried} quit working after 3 nights]{O no_benefit; diphenhydramine}, [mag]{T magnesium; tried}  who knows, [mouth tape]{T mouth tape; tried} my sister in law sent me ([woke up chewing it]{O no_benefit; mouth tape}), [[restoril]{T temazepam; tried} in 2016 was perfect, [8 hrs like a baby]{S sleep fig improved}]{O benefit; temazepam} but no one prescribes it anymore. Asked for [CBTI]{T cognitive behavioural therapy for insomnia; not_tried}, our plan doesnt cover it. [Sleep drugs]{T sleep drugs (medication); general} dont fix sleep, they say, and they're prolly right. One of the girls on my unit takes 300 of [trazodone]{T trazodone; other; dose=300} for [depression]{S diagnosis clin other} and drives in to work on it. No thank you.

=== 1486-hypothyroidism
title: Armour vs Synthroid
genre: review
layout: plain paragraph
condition: hypothyroidism
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: desiccated thyroid
rating: 5/5
round: 4
ledger:
  levothyroxine | medication | stopped | no_response | other_physical
  liothyronine | medication | tried | worse | other_physical, anxiety
  desiccated thyroid | medication | ongoing | response
  selenium | supplement | ongoing | unknown
  gluten-free diet | lifestyle | tried | no_response
---
Seven years on [Synthroid]{T levothyroxine; stopped; duration=Seven years} with "perfect labs" while I [couldnt stay awake]{S energy} through a church service, [cold]{S other_physical} in August, [hair in the drain]{S other_physical}, [fat in the face]{S appetite_weight}. [Numbers better, me no better]{O no_benefit; levothyroxine}. [Raising it only gave me a [pounding heart]{S other_physical side_effect}]{O side_effect; levothyroxine}. Dr added [Cytomel]{T liothyronine; tried}, [24 hrs of [panic]{S anxiety side_effect} and [palpitations]{S other_physical clin side_effect}, worst week of my life]{O side_effect; liothyronine}. [went downhill]{O worsening; liothyronine}. Went [gluten free]{T gluten-free diet; tried; duration=for a year} for a year because a blog said so, [[miserable]{S mood} AND [tired]{S energy}]{O no_benefit; gluten-free diet}. Found an older doctor 90 min away who switched me to the [pig pills]{T desiccated thyroid; ongoing} ([Armour]{T desiccated thyroid; ongoing}). [In ten days I was [warm]{S other_physical improved}]{O benefit; desiccated thyroid}. [In six weeks I [painted my kitchen]{S functioning improved}]{O benefit; desiccated thyroid}. [Weight is [coming off slow]{S appetite_weight improved}, 11 so far]{O benefit; desiccated thyroid}. [Not one side effect, I swear]{O tolerated; desiccated thyroid}. It smells. The [pig stuff]{T desiccated thyroid; ongoing} is not FDA approved and most endos won't touch it, mine rolled her eyes. Also take [selenium]{T selenium; ongoing} because he said to. My mother does just fine on plain [levo]{T levothyroxine; other} so dont come at me.

=== 1487-depression-elderly
title: nortriptyline, 74 yrs
genre: review
layout: plain paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: nortriptyline
rating: 8
round: 4
ledger:
  electroconvulsive therapy | neuromodulation | tried | response | cognition
  sertraline | medication | stopped | unknown | other_physical
  mirtazapine | medication | tried | no_response | sleep
  nortriptyline | medication | ongoing | response | gastrointestinal, other_physical
  bereavement group | support | tried | response
---
Old fashioned drug for an old fashioned chap. I had a bad [depression]{S mood clin} in 1979 and they gave me [ECT]{T electroconvulsive therapy; tried; sessions=six}, six, [which [brought me round]{S mood fig improved}]{O benefit; electroconvulsive therapy} though [I still have no [memory]{S cognition side_effect} of the Silver Jubilee]{O side_effect; electroconvulsive therapy}. [Forty good years followed]{O benefit; electroconvulsive therapy}. Then Joan died and it came again, [waking at four]{S sleep}, [no taste for food]{S appetite_weight}, [sat in the car in the garage]{S suicidality}. The young doctor prescribed [Sertraline]{T sertraline; stopped} and [my [sodium dropped]{S other_physical side_effect} and I was in the General for a week]{O side_effect; sertraline}, so that was the end of that. [[Mirtazapine]{T mirtazapine; tried} had me [asleep in my soup]{S sleep fig side_effect}]{O side_effect; mirtazapine} and [was no use otherwise]{O no_benefit; mirtazapine}. A consultant with a bow tie suggested [nortriptyline]{T nortriptyline; planned}. [By the fifth week I was [reading the paper]{S functioning improved} again and quarrelling with it]{O benefit; nortriptyline}. [[Dry mouth]{S gastrointestinal side_effect}, [slow waterworks]{S other_physical fig side_effect}, that is all]{O side_effect; nortriptyline; neutral}. [No [falls]{S neurological absent side_effect}]{O tolerated; nortriptyline}. They do an ECG every so often. I also went to the [bereavement group]{T bereavement group; tried} at the hospice, [which did me as much good as the bottle, I'd say]{O benefit; bereavement group}. The [tricyclics]{T tricyclic antidepressants (medication); general} are dangerous in overdose, and are out of favour with the young. I am still taking them and [[sleep till half past six]{S sleep improved}]{O benefit; nortriptyline}.

=== 1488-ibs
title: low dose amitriptyline for IBS
genre: review
layout: Side effects / Comments
condition: irritable bowel syndrome
area: general
english: Australian
narrator: patient
split: train
overall: partly_improved
treatment: amitriptyline
rating: 4
round: 4
ledger:
  low FODMAP diet | lifestyle | tried | partial
  mebeverine | medication | tried | no_response
  peppermint oil | supplement | tried | partial | gastrointestinal
  probiotics | supplement | tried | no_response
  gut hypnotherapy | mind_body | tried | partial
  amitriptyline | medication | ongoing | partial | sleep, gastrointestinal, appetite_weight
---
Side effects: [[slept like a brick]{S sleep fig side_effect}, [hard to wake]{S sleep side_effect}, [dry gob]{S gastrointestinal side_effect}, [hungry for chips]{S appetite_weight side_effect}]{O side_effect; amitriptyline}

Comments: 10mg, yes its an [antidepressant]{T amitriptyline; ongoing}, no I'm not [depressed]{S mood absent}, at this dose its for nerves in the gut. Before this Ive done [FODMAP]{T low FODMAP diet; tried} with a dietitian, [calmed the [bloat]{S gastrointestinal improved} but you cant live without onions]{O partial; low FODMAP diet}. [Colofac]{T mebeverine; tried} and about $400 of [probiotics]{T probiotics; tried}. [Donated to the toilet]{O no_benefit; mebeverine, probiotics}. [[Peppermint caps]{T peppermint oil; tried} ok for the [cramps]{S pain improved}]{O partial; peppermint oil}, [[burning burps]{S gastrointestinal side_effect}]{O side_effect; peppermint oil}. I did the [hypno app]{T gut hypnotherapy; tried; duration=6 weeks}, 6 weeks, a lady telling me my bowel is a river, laughed the whole way and [damn me if it didn't work, [no dash to the dunny]{S gastrointestinal improved} at work for months]{O benefit; gut hypnotherapy}. [Then we moved house and the [pain]{S pain worsened} returned]{O partial; gut hypnotherapy} so the GI put me on the [ami]{T amitriptyline; ongoing; dose=10mg}. Four months. [[Pain]{S pain improved} is less often, not gone]{O partial; amitriptyline}. [[Runs]{S gastrointestinal} about the same]{O no_benefit; amitriptyline}. Went up to 25 for a bit, [too [dopey]{S sleep fig side_effect}]{O side_effect; amitriptyline}, back to ten. Mum uses [Endep]{T amitriptyline; other; dose=75} for [shingles pain]{S pain other}, on 75, god knows how.

=== 1489-social-anxiety
title: Paxil (Seroxat) long review
genre: review
layout: Title then text, two updates
condition: social anxiety disorder
area: mental
english: second-language
narrator: patient
split: train
overall: partly_improved
treatment: paroxetine
rating: 6
round: 4
ledger:
  alcohol | other | tried | worse
  psychotherapy | psychotherapy | tried | no_response
  theatre class | other | tried | partial
  paroxetine | medication | ongoing | response | sexual, appetite_weight, anhedonia
  propranolol | medication | ongoing | response
---
[Good for [fear]{S anxiety improved}]{O benefit; paroxetine}, [bad for love]{O side_effect; paroxetine}

I am engineer from Brazil, 33. All my life [my face go red]{S other_physical} and [hands tremble]{S neurological} when someone look at me, I [ate lunch in the toilet]{S functioning} at the university. I drank [beer]{T alcohol; tried} before every meeting, [which helped one hour and after made all worse]{O worsening; alcohol}. [Psychologist]{T psychotherapy; tried; duration=2 years} 2 years, we talk about my father, [I pay, nothing change]{O no_benefit; psychotherapy}. A [theatre class]{T theatre class; tried}, [it help some]{O partial; theatre class}, I was a tree and then a policeman.

[Paroxetine]{T paroxetine; ongoing; dose=20 mg} 20 mg: [in two months I gave a [presentation for 40 persons]{S functioning improved} and I forgot to be [afraid]{S anxiety improved}]{O benefit; paroxetine}. [I [cry in the car of happy]{S mood improved}]{O benefit; paroxetine}.

Update 1 year. [It still work]{O benefit; paroxetine}. But [[weight plus 12 kg]{S appetite_weight side_effect}, [no desire]{S sexual side_effect}, and a kind of [cotton]{S anhedonia fig side_effect} between me and my daughter]{O side_effect; paroxetine}.

Update 2. I try to go out of it alone, I cut the [tablet]{T paroxetine; ongoing}. [In three days [electric in the head]{S neurological fig withdrawal}, [crying]{S mood withdrawal} and [vertigo]{S neurological clin withdrawal}, I [could not drive]{S functioning withdrawal}]{O withdrawal; paroxetine}. So I am again in 20 and my doctor say we go down very slow next year, with drops. For big days I have [propranolol]{T propranolol; ongoing; dose=40}, 40, [the [hands]{S neurological improved} stay still]{O benefit; propranolol}. My wife take [sertraline]{T sertraline (medication); other} and she has nothing of this. Is known that [paroxetine]{T paroxetine; general} is the worst to leave.

=== 1490-gerd
title: Omeprazole rebound
genre: review
layout: plain paragraph
condition: acid reflux
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: omeprazole
rating: 3/5
round: 4
ledger:
  omeprazole | medication | stopped | response | other_physical
  baking soda | other | tried | partial
  apple cider vinegar | supplement | tried | worse
  famotidine | medication | ongoing | response
  wedge pillow | other | ongoing | response
  fundoplication | procedure | declined | unknown
---
[This stuff worked on day two]{O benefit; omeprazole}. lets be clear. [Fire in my throat]{S gastrointestinal fig} for years, [husky voice]{S other_physical}, dentist asking if i throw up on purpose. [One [purple pill]{T omeprazole; stopped; frequency=One purple pill a day} a day and I could [eat salsa]{S gastrointestinal improved}]{O benefit; omeprazole}. [6 years later my [magnesium is low]{S other_physical side_effect} and i have the [bones of a bird]{S other_physical fig side_effect}]{O side_effect; omeprazole}. So the dr says just quit. HA. [Quit on a monday, by wednesday [acid]{S gastrointestinal withdrawal} so bad i [slept in the recliner]{S sleep withdrawal}]{O withdrawal; omeprazole}. Its called [rebound]{S gastrointestinal clin withdrawal} and nobody tells you. Went back on, then did it again the slow way, every other day, every third, took 4 months, and off for good since may. Now its [pepcid]{T famotidine; ongoing} at night and a [wedge pillow]{T wedge pillow; ongoing} and [between the two i [sleep flat]{S sleep improved} most nights no problem]{O benefit; famotidine, wedge pillow}. In the gap i drank [baking soda]{T baking soda; tried} in water like grandpa, [gave me an hour]{O partial; baking soda}. Some tiktok lady says [apple cider vinegar]{T apple cider vinegar; tried}. [Dont. [Burned]{S gastrointestinal worsened} worse than ever]{O worsening; apple cider vinegar}. GI offered the [wrap surgery]{T fundoplication; declined}, hard pass, my uncle cant [burp]{S gastrointestinal other side_effect} since his. [PPIs]{T proton pump inhibitors (medication); general} are meant for 8 weeks people.

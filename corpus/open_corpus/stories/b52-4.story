=== 2192-adhd
title: Late to everything, including the diagnosis
genre: article
layout: British newspaper supplement, story and question-and-answer box
condition: ADHD
area: mental
english: British
narrator: journalist
split: train
overall: partly_improved
round: 6
ledger:
  bullet journal | lifestyle | tried | no_response
  Pomodoro app | lifestyle | tried | no_response
  fluoxetine | medication | tried | no_response
  counselling | psychotherapy | tried | no_response
  omega-3 | supplement | tried | no_response
  neurofeedback | neuromodulation | tried | no_response
  methylphenidate | medication | stopped | mixed | anxiety, anger, appetite_weight
  atomoxetine | medication | tried | unknown | gastrointestinal, sexual
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, sleep
  melatonin | medication | ongoing | response
  ADHD coach | support | stopped | response
  body doubling | support | ongoing | response
  wild swimming | lifestyle | ongoing | partial
  guanfacine | medication | not_tried | unknown
  egg timer | other | ongoing | partial
---
Hugh Bannerman, auctioneer, 49, of Hexham, was late to our interview by an hour and ten minutes. He'd gone to the right café in the wrong town.

"I've brought the letter," he says, and then can't find the letter.

It is a year and a half since the letter, which told him that he has [attention deficit hyperactivity disorder]{S diagnosis clin}. His daughter Iona, who's eleven, had been given hers first. He was filling in the form for her when he put down his pen. "I thought: this isn't about Iona. [Loses things]{S cognition}. [Can't sit through assembly]{S cognition}. I once [left the rostrum in the middle of a lot to look at a dog]{S cognition}."

How common is it?

About three or four adults in every hundred have [ADHD]{S diagnosis clin general}, most of them without knowing. It isn't only about [fidgeting]{S anxiety general}. Adults describe [a mind like a fruit machine]{S cognition fig general}, [putting things off]{S functioning general}, [a short fuse]{S anger fig general}, [poor sleep]{S sleep general} and, underneath, a lifelong sense of [having let people down]{S hopelessness general}. It runs in families as strongly as height.

Before the name

Looking back he can see that he had been treating it for thirty years without calling it anything. He bought a [bullet journal]{T bullet journal; tried} every January. He had a [tomato on his phone]{T Pomodoro app; tried} that rang each 25 minutes. After his divorce he was put on [Prozac]{T fluoxetine; tried}, and saw a [counsellor]{T counselling; tried} at the Quaker house who asked about boarding school. He took [fish oil]{T omega-3; tried} because a client did. He paid £1,900 for [neurofeedback]{T neurofeedback; tried}, which is to say for making a cartoon train go with his forehead.

And? "[Well, I was still me]{O no_benefit; bullet journal, Pomodoro app, fluoxetine, counselling, omega-3, neurofeedback}." He considers. "Actually the train was rather fun. [But no, none of it]{O no_benefit; bullet journal, Pomodoro app, fluoxetine, counselling, omega-3, neurofeedback}."

[The one thing that had helped, he sees now, was an [egg timer]{T egg timer; ongoing} in the shape of a hen which his late mother had given him]{O benefit; egg timer}. [It is good for one thing at a time]{O partial; egg timer}. It's on his desk still.

Q&A with Dr Meera Lall, consultant psychiatrist

Do [stimulants]{T stimulants (medication); general} work in adults?
In about seven out of ten. They're among the most effective medicines we have in psychiatry. They raise dopamine and noradrenaline in the frontal part of the brain.

And the risks?
[Loss of appetite]{S appetite_weight possible general side_effect}, [trouble getting to sleep]{S sleep possible general side_effect}, [a faster pulse]{S other_physical possible general side_effect}, [higher blood pressure]{S other_physical possible general side_effect}, [irritability]{S anger possible general side_effect} as they wear off. We check the heart first.

Are they addictive?
[Addiction]{S substance_use possible general side_effect} is unlikely at the doses we use. People forget to take them. That's rather the point.

If they don't suit?
[Atomoxetine]{T atomoxetine; general}, sometimes [guanfacine]{T guanfacine; general} or [bupropion]{T bupropion (medication); general}. And therapy adapted for [ADHD]{S diagnosis clin general}, which teaches the skills that pills don't.

Trial and error

Hugh's first was [Concerta]{T methylphenidate; stopped}. [He did eleven months of VAT in an afternoon]{O benefit; methylphenidate}. "[And then I sat on the stairs [grinding my teeth]{S anxiety side_effect}]{O side_effect; methylphenidate}. [I [bit the head off]{S anger fig side_effect} a widow over a commode]{O side_effect; methylphenidate}. [I [forgot lunch]{S appetite_weight side_effect} for three weeks]{O side_effect; methylphenidate}." He was switched to [atomoxetine]{T atomoxetine; tried}: [[nausea]{S gastrointestinal clin side_effect} on every A-road in Northumberland, and "[a failure in the trouser department]{S sexual fig side_effect}."]{O side_effect; atomoxetine}

Since May he has taken [Elvanse]{T lisdexamfetamine; ongoing; dose=50 mg}, 50 mg. [It's [quieter]{S cognition fig improved}, he says, like when the fridge stops and you hadn't known it was on]{O benefit; lisdexamfetamine}. [He has [read two novels]{S cognition improved}]{O benefit; lisdexamfetamine}. [He's got a [mouth like a sofa]{S gastrointestinal fig side_effect}]{O side_effect; lisdexamfetamine} [and for some weeks he [couldn't drop off]{S sleep side_effect} before two]{O side_effect; lisdexamfetamine}, [which a [melatonin tablet]{T melatonin; ongoing} has put right]{O benefit; melatonin}. [Guanfacine]{T guanfacine; not_tried} he has heard of and isn't allowed, with his low pulse.

Iona has [methylphenidate]{T methylphenidate; other} and [sailed through]{S functioning improved other} her first term on it, with [a tummy ache]{S gastrointestinal other side_effect} that passed.

The rest of it

"Pills don't teach you how to open post." For that he had an [ADHD coach]{T ADHD coach; stopped; duration=six months}, for six months, ending at Easter; [it was she who got him to put the keys on a nail]{O benefit; ADHD coach}. Twice a week he logs on to a screen full of strangers who do their paperwork together in silence. [Body doubling]{T body doubling; ongoing; frequency=Twice a week}, it's known as. "[It ought not to work. I've [paid my council tax]{S functioning improved}]{O benefit; body doubling}." He [swims in the Tyne]{T wild swimming; ongoing} on Sundays, [and gets about three [clear hours]{S cognition improved} from it]{O partial; wild swimming}.

[His second marriage is, he says, "on its probationary period"]{O partial; overall}. [He [still loses things]{S cognition}]{O partial; overall}. He rang two days after we met. The letter had been in the egg-timer box. [But he had [opened the post]{S functioning improved}]{O benefit; overall}.

=== 2193-rheumatoid-arthritis
title: Unscrewing the jam: Maureen on sixteen years of RA
genre: article
layout: British arthritis charity magazine, story with boxed facts
condition: rheumatoid arthritis
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 6
ledger:
  ibuprofen | medication | tried | partial
  copper bracelet | other | tried | no_response
  cod liver oil | supplement | tried | no_response
  nightshade-free diet | lifestyle | tried | no_response
  methotrexate | medication | ongoing | partial | gastrointestinal, other_physical
  folic acid | supplement | ongoing | unknown
  sulfasalazine | medication | tried | no_response | mood
  hydroxychloroquine | medication | tried | no_response
  prednisolone | medication | stopped | mixed | appetite_weight, other_physical
  steroid injection | medication | tried | partial
  etanercept | medication | stopped | partial
  rituximab | medication | tried | partial | other_physical
  baricitinib | medication | stopped | mixed | other_physical
  abatacept | medication | ongoing | partial
  paraffin wax bath | other | ongoing | partial
  hand therapy | procedure | tried | response
  tai chi | mind_body | ongoing | response
  knuckle replacement | procedure | declined | unknown
---
There is a jar of damson jam in Maureen Tasker's larder, dated 2009, with the lid never broken. "I made it in the September and by the October I [couldn't open it]{S functioning}. I've kept it. I said to my husband, I'll have that on my toast yet."

She was 47, and a hairdresser. It had begun in the balls of her feet, like [walking on marbles]{S pain fig}. Then her fingers [wouldn't close round the scissors]{S functioning}.

What is [RA]{S diagnosis clin general}?

In [rheumatoid arthritis]{S diagnosis clin general} the immune system goes for the joints. It is not the wear and tear that comes with age. Around one in a hundred adults has it, three women for every man. Look out for the three S's: [stiffness]{S other_physical general} in the morning that lasts more than half an hour, [swelling]{S other_physical general}, and [pain on squeezing]{S pain general} the knuckles. Treated within twelve weeks it may never do damage.

Maureen was treated after fifteen months. Up to then it was [ibuprofen]{T ibuprofen; tried}, [which "let me do a perm but not two"]{O partial; ibuprofen}, and whatever her customers recommended. When you cut hair for forty people a week you get forty cures. [Copper bracelet]{T copper bracelet; tried}; [cod liver oil]{T cod liver oil; tried}; [no tomatoes, no potatoes]{T nightshade-free diet; tried}. [Green wrist, fishy breath, no chips, and as [stiff]{S other_physical} as ever]{O no_benefit; copper bracelet, cod liver oil, nightshade-free diet}, is how she sums that year up.

Medicines that slow it down

[DMARDs]{T DMARDs (medication); general} don't just dull the [pain]{S pain general}, they protect the joints. [Methotrexate]{T methotrexate; general}, taken once a week, is usually first. Four in ten people do well on it alone. It can give you [mouth ulcers]{S other_physical possible general side_effect}, [sickness]{S gastrointestinal possible general side_effect}, [hair thinning]{S other_physical possible general side_effect} and, rarely, [inflamed lungs]{S other_physical possible general side_effect}; [folic acid]{T folic acid; general} on the other days makes these less likely. You'll need regular bloods. Drink little alcohol.

Maureen has been on [methotrexate]{T methotrexate; ongoing; duration=fifteen years} for fifteen years now. [Wednesday is [methotrexate]{T methotrexate; ongoing} and Thursday is [sick bowl]{S gastrointestinal fig side_effect}]{O side_effect; methotrexate}; [her [fringe has gone wispy]{S other_physical side_effect}, a sore point in the trade]{O side_effect; methotrexate}. She takes the [folic acid]{T folic acid; ongoing}. [By itself it got her perhaps halfway]{O partial; methotrexate}. [Sulfasalazine]{T sulfasalazine; tried} was added ("[I was [crying over the shampoo]{S mood side_effect}]{O side_effect; sulfasalazine}"), then [hydroxychloroquine]{T hydroxychloroquine; tried}. [Neither earned its place in the dosette box]{O no_benefit; sulfasalazine, hydroxychloroquine}.

[What got her through was [steroids]{T prednisolone; stopped}]{O benefit; prednisolone}. "[Twenty milligrams and I could have [done handstands]{S functioning fig improved}]{O benefit; prednisolone}. [I looked like [a hamster]{S appetite_weight fig side_effect} at our silver wedding]{O side_effect; prednisolone} and [they've left me [thin bones]{S other_physical side_effect}]{O side_effect; prednisolone}. Three years it took, coming off. By half milligrams." [A [jab]{T steroid injection; tried; route=jab} into the wrist now and again did six weeks, if that]{O partial; steroid injection}.

Her sister Pat, by the way, has [osteoarthritis]{S diagnosis clin other}, had [her hip done]{T hip replacement (procedure); other} and [is ballroom dancing]{S functioning improved other}. "Different thing altogether. I do have to explain that at parties."

[Biologics]{T biologics (medication); general} and [JAK inhibitors]{T JAK inhibitors (medication); general}: quick guide

▪ [Anti-TNF]{T anti-TNF drugs (medication); general} (for instance [etanercept]{T etanercept; general}): weekly or fortnightly pens
▪ [Rituximab]{T rituximab; general}: a drip, two weeks apart, every six months or longer
▪ [Abatacept]{T abatacept; general}: weekly pen
▪ [JAK inhibitors]{T JAK inhibitors (medication); general}: tablets. Not first choice over 65, in smokers or those with heart disease, owing to a small risk of [clots]{S other_physical possible general side_effect}, [heart attack]{S other_physical possible general side_effect} and [cancer]{S other_physical possible general side_effect}.
All raise the risk of [infection]{S other_physical possible general side_effect}, including [shingles]{S other_physical possible general side_effect}. Around six in ten get a good response to the first they try.

[[Enbrel]{T etanercept; stopped} was Maureen's first, and for four years she was [back behind the chair]{S functioning improved}]{O benefit; etanercept}. [Then she'd use it on a Friday and be [swollen]{S other_physical} by Monday]{O partial; etanercept}, and it was changed. [[Rituximab]{T rituximab; tried}: first round marvellous, second so-so, third no]{O partial; rituximab}, [and in between she [caught everything]{S other_physical fig side_effect} that walked into the salon]{O side_effect; rituximab}. [[Baricitinib]{T baricitinib; stopped}, one little pink tablet, was the best she has ever been]{O benefit; baricitinib}. "[I [plaited my granddaughter's hair]{S functioning improved}]{O benefit; baricitinib}. I'd had eighteen months. [Then I got [a clot in my leg]{S other_physical side_effect}]{O side_effect; baricitinib}, and they had it off me the same day, and I grieved, I'm not joking, for a tablet."

So now it's [abatacept]{T abatacept; ongoing; frequency=on Sundays}, on Sundays. [She'd give it six out of ten]{O partial; abatacept}. [[No infections]{S other_physical absent side_effect}, touch wood]{O tolerated; abatacept}. Her consultant has raised [new knuckles]{T knuckle replacement; declined}; she has looked at the pictures and would sooner not.

It's not all drugs

An occupational therapist called Precious [taught her hands]{T hand therapy; tried; sessions=six visits} over six visits, with putty and elastic bands. [Her [grip]{S functioning improved} went from nothing on the dial to nine kilos]{O benefit; hand therapy}. In the back kitchen she keeps a [wax bath]{T paraffin wax bath; ongoing}, the kind from beauty parlours, [and dips in it before bed: it [eases]{S pain improved} them for an hour]{O partial; paraffin wax bath}. [On Tuesdays there's [tai chi]{T tai chi; ongoing; frequency=On Tuesdays} at the rugby club, thanks to which she has [not fallen]{S functioning improved} since 2020]{O benefit; tai chi}.

[She [doesn't cut hair]{S functioning} any more]{O partial; overall}. [She has [two stiff hours]{S other_physical improved} each morning, where there used to be six]{O partial; overall}. Last autumn Precious gave her a rubber thing in the shape of a cone. They had the damson jam on crumpets. It was, they both agree, terrible.

=== 2194-postpartum-depression
title: "I googled how to give a baby back": Kiara's story
genre: article
layout: American clinic blog, untidy, story and education
condition: postpartum depression
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 6
ledger:
  placenta capsules | supplement | tried | no_response | gastrointestinal
  lactation cookies | other | tried | no_response
  prenatal vitamins | supplement | ongoing | unknown
  sertraline | medication | ongoing | response | gastrointestinal, other_physical
  zolpidem | medication | stopped | worse | mania_psychosis, cognition
  hydroxyzine | medication | tried | no_response | sleep
  zuranolone | medication | stopped | response | sleep, neurological
  brexanolone | medication | not_tried | unknown
  interpersonal therapy | psychotherapy | tried | response
  Mamas on Main | support | ongoing | unknown
  postpartum doula | support | tried | response
  baby massage class | mind_body | tried | partial
  intensive outpatient program | care_setting | declined | unknown
  lorazepam | medication | tried | partial
  stroller walks | lifestyle | ongoing | partial
---
Hi friends, it's May and that means Maternal Mental Health Month, so this week on the blog we've got a guest. Kiara W. is 27, she does nails, she's got a laugh you can hear in the parking lot, and two years ago she sat in her Altima outside our building for 45 minutes because she [couldn't unbuckle]{S functioning}. She said we could use all of it. So here's all of it.

"I had the baby on a Thursday. By the Sunday I [hated]{S mood} everybody. I [didn't feel nothing]{S anhedonia} for her, I [fed her like you'd feed a meter]{S anhedonia fig}. And I'm [crying]{S mood} into the cereal and my mother-in-law's like oh that's just the baby blues."

[BABY BLUES]{S mood fig general} OR [PPD]{S diagnosis clin general}?

Up to 80% of new moms get the [blues]{S mood fig general}: [weepy]{S mood general}, [touchy]{S anger general}, [up and down]{S mood fig general}, gone in two weeks. [PPD]{S diagnosis clin general} is different. It hits about 1 in 7, it lasts, and it can look like [rage]{S anger general}, [scary thoughts]{S anxiety general}, [not sleeping even when baby sleeps]{S sleep general} or [feeling like a robot]{S anhedonia fig general}. Dads get it too (about 1 in 10). It's not caused by being a bad mom!! And if you ever [hear or see things]{S mania_psychosis possible general} or [think your baby's better off without you]{S suicidality possible general}, that's an emergency, call us or 911.

"My cousin had paid for my placenta to get turned into [pills]{T placenta capsules; tried}, okay. Two hundred and fifty dollars. And I had the [cookies]{T lactation cookies; tried} for my milk. [So I'm eating my own organs and [cookies]{T lactation cookies; tried} and I'm getting [sadder]{S mood worsened}, what did it do, nothing, it did nothing, it made me [burp]{S gastrointestinal side_effect}]{O no_benefit; placenta capsules, lactation cookies}.

"And I [wasn't sleeping]{S sleep}. So the urgent care gives me [Ambien]{T zolpidem; stopped}. [And my husband finds me at 3am in the driveway [washing the car seat with a hose]{S mania_psychosis side_effect} and I [don't remember it]{S cognition side_effect}]{O side_effect; zolpidem}. He flushed them. [Then [Vistaril]{T hydroxyzine; tried}, which, I was [sleepy]{S sleep side_effect} AND [anxious]{S anxiety}, congratulations]{O no_benefit; hydroxyzine}. That was the week I googled how to give a baby back."

She wasn't [suicidal]{S suicidality absent}, she wants people to know. "I [didn't want to die]{S suicidality absent}, I wished I was in a Holiday Inn." She had [pictures in her head]{S anxiety} though, of dropping the baby off the second floor at the mall, over and over. Those are called [intrusive thoughts]{S anxiety clin general}, more than half of all new parents get some, and having them doesn't mean you'd do it.

OK SO WHAT HELPS

💊 [SSRIs]{T SSRIs (medication); general} like [Zoloft]{T sertraline; general}. Safe enough with nursing, very little gets into milk. 2 to 6 weeks to work. Might get [nausea]{S gastrointestinal clin possible general side_effect}, [headaches]{S pain possible general side_effect}, [sweating]{S other_physical possible general side_effect}, [less interest in sex]{S sexual possible general side_effect} (not that u were gonna).
💊 [Zuranolone]{T zuranolone; general} ([Zurzuvae]{T zuranolone; general}). Brand new kind of pill, once a day for just 14 days, works on a calming brain chemical that falls off a cliff after birth. A little over half respond by day 15. You can't drive for 12 hours after. [Sleepiness]{S sleep possible general side_effect}, [dizziness]{S neurological possible general side_effect}, [colds]{S other_physical possible general side_effect}.
💬 [Interpersonal therapy]{T interpersonal therapy; general} ([IPT]{T interpersonal therapy; general}) & [CBT]{T cognitive behavioural therapy (psychotherapy); general}. As good as pills for mild to moderate.
👯 Other moms. No copay.

"When I finally got in they wanted me in the [intensive program]{T intensive outpatient program; declined}, three hours a day and I'm like with what babysitter. So no. They started me on [Zoloft]{T sertraline; ongoing} that same day and [Ativan]{T lorazepam; tried} for just in case. [The [Ativan]{T lorazepam; tried} was nice for like two hours at a time]{O partial; lorazepam}. [The [Zoloft]{T sertraline; ongoing} I thought was a dud. A month of [the toilet]{S gastrointestinal fig side_effect}, [sweating through my scrubs]{S other_physical side_effect}]{O side_effect; sertraline} and [I'm still [feeding the meter]{S anhedonia fig}]{O no_benefit; sertraline}."

So Dr. Quintero brought up [Zurzuvae]{T zuranolone; planned}. There used to be a drip version, [brexanolone]{T brexanolone; not_tried}, 60 hours in a hospital, that's off the market now and Kiara never got that one. Insurance said no, then yes. Her husband took two weeks off to drive.

"[It [knocked me flat]{S sleep fig side_effect}. I'd take it with my eggs at night, they tell you it's gotta be with fat, and I'd be [walking into the door frame]{S neurological side_effect}]{O side_effect; zuranolone}. [Day one nothing day two nothing]{O no_benefit; zuranolone}. [Day four she sneezed and I [laughed]{S mood improved}]{O benefit; zuranolone}. [And I went [oh. hi]{S anhedonia improved}]{O benefit; zuranolone}."

She finished all fourteen. We always tell people, the two weeks is a jump start, keep up what you're on, and she did: [she's still on [Zoloft]{T sertraline; ongoing; dose=100}, 100 now, and it's held]{O benefit; sertraline}. [The [sweats]{S other_physical improved side_effect} quit around month three]{O tolerated; sertraline}. She takes her [prenatals]{T prenatal vitamins; ongoing} because nobody told her to stop lol.

She did [IPT]{T interpersonal therapy; tried; sessions=10} with our Joelle, 10 visits, mostly about her mother-in-law!! [They [eat lunch together]{S functioning improved} now]{O benefit; interpersonal therapy}. A [doula]{T postpartum doula; tried} from the county came two nights a week ("[that woman saved my marriage, I [slept]{S sleep improved}, do you hear me, I [slept]{S sleep improved}]{O benefit; postpartum doula}"). [The [baby massage class]{T baby massage class; tried} was okay, baby liked it]{O partial; baby massage class}. [She [walks the stroller]{T stroller walks; ongoing} to the Sonic and back and it helps if it's sunny]{O partial; stroller walks}.

And Fridays she's at [Mamas on Main]{T Mamas on Main; ongoing; frequency=Fridays}. There's a mom there, Bree, who did it all with no meds, just [group]{T Mamas on Main; other} and [running]{T running (lifestyle); other}, and another one who had to be [inpatient]{T hospital admission (care_setting); other}. Kiara's sister is pregnant and already on [Lexapro]{T escitalopram (medication); other}. Everybody's got a different road.

"[I'm not gonna say I love every minute cause nobody does]{O partial; overall; neutral}. [But I know what her laugh sounds like from every room]{O benefit; overall}. [Them [mall pictures]{S anxiety improved} are gone]{O benefit; overall}. She's two. She bites."

Screening is free, walk ins Tuesdays & Thursdays. You can sit in your car as long as you need.

=== 2195-complex-regional-pain-syndrome
title: Retraining the alarm: a welder, a crushed hand and the three-week program
genre: article
layout: American hospital pain program success story with education
condition: complex regional pain syndrome
area: general
english: American
narrator: journalist
split: train
overall: partly_improved
round: 6
ledger:
  oxycodone | medication | stopped | worse | gastrointestinal, cognition
  gabapentin | medication | stopped | no_response | cognition, appetite_weight
  pregabalin | medication | tried | no_response
  lidocaine patch | medication | tried | no_response
  nortriptyline | medication | tried | partial
  stellate ganglion block | procedure | tried | partial
  ketamine infusion | medication | tried | partial | mania_psychosis
  spinal cord stimulator | neuromodulation | stopped | partial | other_physical
  chiropractic | procedure | tried | no_response
  magnet bracelet | other | tried | no_response
  vitamin C | supplement | tried | no_response
  amputation | procedure | not_tried | unknown
  pain rehabilitation program | care_setting | tried | response
  mirror therapy | procedure | ongoing | response | pain, gastrointestinal
  desensitization | procedure | ongoing | response
  acceptance and commitment therapy | psychotherapy | tried | response
  duloxetine | medication | ongoing | partial | other_physical
  naloxone | medication | not_tried | unknown
---
Curtis Bell can tell you the day, the hour and the make of the press brake. It broke three bones in his left hand. The bones healed in eight weeks, beautifully, the surgeon said. The hand didn't get the message.

"It [swelled up]{S other_physical} like a catcher's mitt. It went [purple]{S other_physical}, it went [cold]{S other_physical}, it [sweated]{S other_physical}. [Bed sheet touching it felt like a blowtorch]{S pain fig}, and I know from blowtorches."

Understanding [CRPS]{S diagnosis clin general}

[Complex regional pain syndrome]{S diagnosis clin general} can follow a fracture, a surgery or even a sprain. The nerves, and the parts of the brain that listen to them, keep sounding the alarm after the fire is out. Typical signs are [burning pain]{S pain general} out of proportion to the injury, [changes in color and temperature]{S other_physical general}, [swelling]{S other_physical general}, [stiffness]{S other_physical general}, and [pain from light touch]{S pain general}. It is not imaginary. About 7 in 100 people with a broken wrist get a mild form, and most of those get better in a year. Treatment works best in the first six months.

Curtis, from Muskegon, came to us in the fifth year.

The file

His medical file weighs six pounds. We'll spare you most of it.

[Oxycodone]{T oxycodone; stopped}, by the end 120 milligrams a day. "[First month it helped]{O partial; oxycodone}. [After that it just made me [stupid]{S cognition side_effect} and [stopped up]{S gastrointestinal side_effect}]{O side_effect; oxycodone}, [and it [hurt]{S pain worsened} more]{O worsening; oxycodone}. Try telling that to a doctor." [Gabapentin]{T gabapentin; stopped; dose=3,600}, 3,600: [he [put the truck in reverse at the drive-through]{S cognition side_effect}]{O side_effect; gabapentin}, [[gained 40 pounds]{S appetite_weight side_effect}]{O side_effect; gabapentin}, quit. [Lyrica]{T pregabalin; tried}. [Lidocaine patches]{T lidocaine patch; tried}. [Nortriptyline]{T nortriptyline; tried}, [which let him [sleep]{S sleep improved} four hours rather than two]{O partial; nortriptyline}. A [chiropractor]{T chiropractic; tried}. A [magnet]{T magnet bracelet; tried} from his brother-in-law. [Vitamin C]{T vitamin C; tried} by the fistful, since he had read that it prevents [CRPS]{S diagnosis clin general} (it may, if you take it before).

"[[Lyrica]{T pregabalin; tried}, the [patches]{T lidocaine patch; tried}, the [vitamins]{T vitamin C; tried}, the [magnet]{T magnet bracelet; tried}, the [guy who cracked my neck]{T chiropractic; tried}: squat]{O no_benefit; pregabalin, lidocaine patch, vitamin C, magnet bracelet, chiropractic}. [[Gabapentin]{T gabapentin; stopped} the same, only [fatter]{S appetite_weight side_effect}]{O no_benefit; gabapentin}."

[The procedures did a little better]{O partial; stellate ganglion block, ketamine infusion, spinal cord stimulator}. [Six [stellate blocks]{T stellate ganglion block; tried; sessions=Six} each [warmed the hand up]{S other_physical improved} for a weekend]{O partial; stellate ganglion block}. [Four days of [ketamine]{T ketamine infusion; tried; duration=Four days} in a Detroit hospital gave him seven weeks when he could [wear a sleeve]{S pain improved}]{O benefit; ketamine infusion}, [after some hours in which "[the nurse was made of cards]{S mania_psychosis side_effect}"]{O side_effect; ketamine infusion}; [then it all crept back]{O partial; ketamine infusion}. [A [spinal cord stimulator]{T spinal cord stimulator; stopped} took a third off the [pain]{S pain improved} for a year]{O partial; spinal cord stimulator}. [It [got infected]{S other_physical side_effect}]{O side_effect; spinal cord stimulator} and was taken out.

By then he'd asked two surgeons to [cut the hand off]{T amputation; not_tried}. Both refused. He had [stopped going to his daughter's softball]{S functioning}. He [sat in the basement]{S functioning} with the hand on a pillow, and there were [guns down there]{S suicidality fig}, and his wife Nadine had the locks changed.

Nadine has [fibromyalgia]{S diagnosis clin other}, gets by on [Savella]{T milnacipran (medication); other} and [water aerobics]{T water aerobics (lifestyle); other}, and had never told him how bad hers was. "Who'd I have told? He was winning."

How a [pain program]{T pain rehabilitation program; general} works

A [pain rehabilitation program]{T pain rehabilitation program; general} does not try to find a better pill. For three weeks, eight hours a day, patients work with physical and occupational therapists, psychologists and a physician. The goal is function first. [Pain]{S pain general} often follows: in our last 400 graduates, average [pain]{S pain improved general} fell by a third, days [in bed]{S functioning improved general} by two thirds, and four in five people on [opioids]{T opioids (medication); general} left without them. One in ten doesn't finish.

What you may feel: [more pain]{S pain possible general side_effect} in week one, [soreness]{S pain possible general side_effect}, [tears]{S mood possible general side_effect}, [anger]{S anger possible general side_effect} at your therapist.

Curtis was angry by 9:15 on day one. He had been told that they'd bring the [oxy]{T oxycodone; stopped} down to nothing over the three weeks. [He had [the shakes]{S neurological withdrawal}, [gooseflesh]{S other_physical withdrawal} and [no sleep at all]{S sleep withdrawal} in week two]{O withdrawal; oxycodone}. He'd also been told to look at a box.

[Mirror therapy]{T mirror therapy; planned} sounds like a magic trick. You hide the bad hand behind a mirror, move the good one, and watch the reflection. The brain, seeing a hand that moves without [pain]{S pain absent general}, slowly redraws its map. "[First time I did it the bad one [cramped]{S pain side_effect} and I [threw up]{S gastrointestinal side_effect} in a wastebasket]{O side_effect; mirror therapy}. I told Becca what she could do with her [mirror]{T mirror therapy; ongoing}." Becca, his [occupational therapist]{T desensitization; ongoing}, gave him instead [a cotton ball, then a paintbrush, then a tub of dry rice]{T desensitization; ongoing}, five minutes an hour. [In the second week he [had his hand in the rice]{S pain improved} up to the wrist and was talking about the Lions]{O benefit; desensitization}. Then he asked for the [mirror]{T mirror therapy; ongoing}.

The part that he hadn't expected to like was [ACT]{T acceptance and commitment therapy; tried}, with a psychologist half his age. [Acceptance and commitment therapy]{T acceptance and commitment therapy; general} teaches people to stop fighting the [pain]{S pain general} all day and to do what matters with it along. "[I figured acceptance meant giving up. It was the opposite. She asked me what the pillow had done for me lately]{O benefit; acceptance and commitment therapy}."

Where he is today

It's been two years since the [program]{T pain rehabilitation program; tried; duration=three weeks}. [He has taken no [opioids]{T oxycodone; stopped} since]{O benefit; pain rehabilitation program}; nobody had even prescribed him [Narcan]{T naloxone; not_tried}, he points out, on 120 a day. He takes [Cymbalta]{T duloxetine; ongoing; dose=60 mg} 60 mg, [good for a notch or so]{O partial; duloxetine} [(and for [sweating]{S other_physical side_effect}, "like I needed more")]{O side_effect; duloxetine}. [He does the [mirror]{T mirror therapy; ongoing; frequency=every morning} every morning while the coffee drips, and swears it's the one thing he would not give up]{O benefit; mirror therapy}.

[He [doesn't weld]{S functioning}]{O partial; overall}. [He [teaches welding]{S functioning improved}, one-handed and a half, at the vo-tech]{O benefit; overall}. [His [pain]{S pain improved} is a four most days, where it was a nine; some days it's an eight]{O partial; overall}. [In June he [kept score at softball]{S functioning improved}, with a pencil, in his left hand]{O benefit; overall}.

=== 878-bipolar-disorder
title: Lamictal - does the rash thing scare anyone else?
genre: forum
layout: thread with user names
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  escitalopram | medication | tried | worse | mania_psychosis, sleep
  valproate | medication | tried | partial | other_physical, appetite_weight
  aripiprazole | medication | stopped | unknown | anxiety
  lamotrigine | medication | ongoing | response | cognition
  lithium | medication | planned | unknown
  mood chart | lifestyle | ongoing | partial
  electroconvulsive therapy | neuromodulation | declined | unknown
---
**nightowl_pdx**
Pdoc wants to start me on [Lamictal]{T lamotrigine (medication); other} and I googled the [rash]{S other_physical general possible side_effect}. Now I'm terrified. Experiences?

**teal_bicycle**
[BP2]{S diagnosis clin} here, 38F, diagnosed at 31 after 12 yrs of being told it was plain [depression]{S diagnosis clin}. [[Lexapro]{T escitalopram; tried} was what tipped them off]{O worsening; escitalopram}, [I [didn't sleep for four days]{S sleep side_effect} and [repainted the whole duplex]{S mania_psychosis side_effect}]{O side_effect; escitalopram}. [Felt amazing]{S mania_psychosis side_effect}. Landlord did not.

[Depakote]{T valproate; tried}: [[evened me out]{S mood fig improved} some]{O partial; valproate}, [[hair falling out]{S other_physical side_effect} and [30 lbs]{S appetite_weight side_effect}]{O side_effect; valproate}. [Abilify]{T aripiprazole; stopped}: [lasted 9 days, [couldn't sit still]{S anxiety side_effect}, like [wanting to crawl out of my own skin]{S anxiety fig side_effect}]{O side_effect; aripiprazole}. My sister takes [Abilify]{T aripiprazole; other} with no problem whatsoever so please don't go by me.

[Lamictal]{T lamotrigine; ongoing; dose=200; duration=six years}, 200, six years. You go up super slow, 25 for two weeks and so on, that's what keeps the [rash]{S other_physical general possible side_effect} risk low. [I never got so much as a [pimple]{S other_physical absent side_effect}]{O tolerated; lamotrigine}. [I do [lose words]{S cognition side_effect}, I called the dishwasher "the plate bath"]{O side_effect; lamotrigine; neutral}. [But the [lows]{S mood fig improved} just stopped bottoming out]{O benefit; lamotrigine}. [No [suicidal thoughts]{S suicidality improved} since 2019]{O benefit; lamotrigine}. [I [kept a job]{S functioning improved} longer than two years for the first time]{O benefit; lamotrigine}. Also [[chart my moods]{T mood chart; ongoing}, kind of helps me see it coming]{O partial; mood chart}.

[Still get [hypo]{S mania_psychosis clin} in spring]{O partial; overall} so we are talking about adding [lithium]{T lithium; planned}.

**nightowl_pdx**
thank you!! did they ever bring up [ECT]{T electroconvulsive therapy; declined} w/ you

**teal_bicycle**
Once, in the bad year. I said no. My grandma had it in the 60s and nobody in my family would've forgiven me.

**R0cketman**
Got the [rash]{S other_physical other side_effect}. It was just [hives]{S other_physical other side_effect}, they pulled me off, the end. [Lithium]{T lithium; other} works fine for me.

=== 879-migraine
title: Chronic migraine, what have you had?
genre: forum
layout: question and replies
condition: migraine
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 3
ledger:
  amitriptyline | medication | tried | no_response | energy
  topiramate | medication | tried | partial | cognition, neurological
  candesartan | medication | tried | no_response
  sumatriptan | medication | ongoing | response | other_physical
  botulinum toxin | medication | tried | partial
  erenumab | medication | ongoing | partial | gastrointestinal
  magnesium | supplement | tried | no_response
  daith piercing | other | tried | no_response
  acupuncture | mind_body | declined | unknown
---
Original post by Fenella40

New here. I'm a primary school teacher and have [migraine with aura]{S diagnosis clin}, started at 13. By 2022 it was [20 days a month]{S pain}. [Lying in a dark room]{S functioning}, [sick bucket]{S gastrointestinal fig}, [half my face numb]{S neurological}. My mum and nan both had them and just put up with it with a wet flannel.

The usual suspects:

[[Ami]{T amitriptyline; tried; dose=25mg} 25mg, [topiramate]{T topiramate; tried}, [candesartan]{T candesartan; tried}. None got me below 15 days]{O no_benefit; amitriptyline, topiramate, candesartan}, though [on [topiramate]{T topiramate; tried} they were at least shorter]{O partial; topiramate}. [[Groggy]{S energy fig side_effect} till lunchtime on the [ami]{T amitriptyline; tried}]{O side_effect; amitriptyline}. [The [topiramate]{T topiramate; tried} made me [stupid]{S cognition side_effect}, honestly, I [forgot the names of children]{S cognition side_effect} I'd taught for two years, and [pins and needles]{S neurological fig side_effect} in my feet]{O side_effect; topiramate}.

[Magnesium]{T magnesium; tried}, and yes I got the [ear piercing]{T daith piercing; tried}. [Nope and nope]{O no_benefit; magnesium, daith piercing}.

[Botox]{T botulinum toxin; tried; sessions=3 rounds}, 3 rounds. [Down to about 12]{O partial; botulinum toxin}, and then [the third lot didn't do anything]{O no_benefit; botulinum toxin}.

My GP's receptionist offered me the number of an [acupuncture]{T acupuncture; declined} man. I passed.

I now do [Aimovig]{T erenumab; ongoing; frequency=every four weeks} every four weeks. [7 or 8 a month and I can usually catch those with a [suma]{T sumatriptan; ongoing}]{O benefit; erenumab, sumatriptan}. [Very [constipated]{S gastrointestinal side_effect}]{O side_effect; erenumab}. [The [suma]{T sumatriptan; ongoing} makes my [chest tight]{S other_physical side_effect} for ten mins]{O side_effect; sumatriptan; neutral}.

What else is there? I keep reading about [gepants]{T gepants (medication); general}.

Answer 1, by oldhand: [Topiramate]{T topiramate; other} for 11 years, no trouble. [Lost weight]{S appetite_weight other side_effect} too which I needed!

Answer 2, by Bexx: I'm on [rimegepant]{T rimegepant (medication); other}, every other day, from 18 days to 6. My neuro says the [CGRP jabs]{T CGRP antibodies (medication); general} help around half of people by half, which is a funny sort of sum.

Answer 3, by Fenella40: Thank you Bexx, will print that out for March.

=== 880-ocd
title: Luvox and ERP, 14 month update
genre: forum
layout: dated updates by one poster
condition: OCD
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  sertraline | medication | tried | no_response
  fluvoxamine | medication | ongoing | response | gastrointestinal, sleep, energy
  exposure and response prevention | psychotherapy | ongoing | response | anxiety, neurological
  psychotherapy | psychotherapy | tried | no_response
  clomipramine | medication | not_tried | unknown
  n-acetylcysteine | supplement | ongoing | unknown
---
Post #1 - Oct 2
Hey everyone. 23M, grad student. Harm [OCD]{S diagnosis clin}. [Can't be in the kitchen with knives]{S functioning}, [mental checking]{S anxiety} about 6 hrs a day, [asking my gf for reassurance]{S anxiety} constantly. I did a year of [talk therapy]{T psychotherapy; tried; duration=a year} where we went into my childhood. [Nice guy but the [OCD]{S diagnosis clin} didn't budge]{O no_benefit; psychotherapy}. [[Zoloft]{T sertraline; tried; dose=150} at 150 was like eating tic tacs]{O no_benefit; sertraline}. My dad has [OCD]{S diagnosis clin other} too and [Zoloft]{T sertraline; other} fixed him in like a month, so everyone figured.

New doc says [Luvox]{T fluvoxamine; planned} and [ERP]{T exposure and response prevention; planned}. Picking it up tomorrow.

Post #2 - Nov 30
8 weeks on [Luvox]{T fluvoxamine; ongoing; dose=200mg}, 200mg. [[Nausea]{S gastrointestinal clin side_effect}, [insane dreams]{S sleep side_effect}, [tired]{S energy side_effect} by 3pm]{O side_effect; fluvoxamine}. [Starting to feel like there's a half second gap between the thought and the [freak out]{S anxiety fig improved}]{O partial; fluvoxamine}. Also taking [NAC]{T n-acetylcysteine; ongoing} because reddit. No idea.

Post #3 - Feb 11
Up to 300. [ERP]{T exposure and response prevention; ongoing; frequency=twice a week} twice a week. Homework was hold a steak knife and watch TV with her next to me. [[Cried]{S anxiety side_effect}, [shook]{S neurological side_effect}, hated it]{O side_effect; exposure and response prevention}. 

Post #4 - Dec 5
[[Checking]{S anxiety improved} is down to maybe 20 minutes]{O benefit; fluvoxamine, exposure and response prevention}. [I [chop onions]{S functioning improved} now]{O benefit; exposure and response prevention}. [[Nausea]{S gastrointestinal clin improved side_effect} went away after month 3]{O tolerated; fluvoxamine}. Someone DMd asking about [Anafranil]{T clomipramine; not_tried}: never had it, doc said it's the next one down the list if this quits.

It's not a cure. [The thoughts still show up, I just [don't take the bait]{S anxiety fig improved}]{O partial; overall}. Defended my thesis proposal on Tuesday. The [meds]{T fluvoxamine; ongoing} and the [exposure]{T exposure and response prevention; ongoing} stay for now. [SSRIs]{T SSRIs (medication); general} for [OCD]{S diagnosis clin general} usually need higher doses and up to 12 weeks, nobody told me that the first time.

=== 881-endometriosis
title: Visanne?? hate it or love it
genre: forum
layout: thread with user names
condition: endometriosis
area: general
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 3
ledger:
  combined pill | medication | tried | partial | pain
  naproxen | medication | tried | no_response | gastrointestinal
  laparoscopy | procedure | tried | partial
  levonorgestrel | medication | stopped | worse | other_physical, mood
  dienogest | medication | ongoing | response | mood, sexual
  pelvic physiotherapy | procedure | ongoing | partial
  goserelin | medication | declined | unknown
  hysterectomy | procedure | not_tried | unknown
---
@kirra.b
33, stage 4 [endo]{S diagnosis clin}, two [laps]{T laparoscopy; tried; sessions=two}. Gyno put me on [Visanne]{T dienogest; ongoing; duration=11 months} 11 months ago and people keep asking so here goes.

Background: [periods that had me on the bathroom floor]{S pain}, [bleeding through a super plus in an hour]{S other_physical}, [pain with sex]{S pain}, [pain pooing]{S pain} (sorry). [Missed my own hens]{S functioning}. Took until I was 26 for someone to look inside.

[The [pill]{T combined pill; tried}, skipping the sugar ones, good for about three yrs]{O partial; combined pill}. [Then [migraines]{S pain clin side_effect}]{O side_effect; combined pill}. [[Naprogesic]{T naproxen; tried} never came close]{O no_benefit; naproxen}, [just gave me [reflux]{S gastrointestinal clin side_effect}]{O side_effect; naproxen}. [[Lap]{T laparoscopy; tried; started=2018} in 2018, a good eighteen months, then back to square one]{O partial; laparoscopy}. They put a [Mirena]{T levonorgestrel; stopped} in while I was under. [Worst time of my life]{O worsening; levonorgestrel}, [[bled for 5 months]{S other_physical side_effect}, [cystic acne]{S other_physical side_effect}, [crying at work]{S mood side_effect}]{O side_effect; levonorgestrel}. Had it yanked.

OK the [Visanne]{T dienogest; ongoing}. [[No periods]{S other_physical improved}. No [pain]{S pain improved} since about month 3]{O benefit; dienogest}. [I [do a full week of shifts]{S functioning improved}]{O benefit; dienogest}. [[Sex drive zero]{S sexual side_effect} and I get a bit [flat]{S mood fig side_effect}]{O side_effect; dienogest}. [No [weight gain]{S appetite_weight absent side_effect}]{O tolerated; dienogest}. [[Pelvic physio]{T pelvic physiotherapy; ongoing} helps a bit with the rest]{O partial; pelvic physiotherapy}.

@mrs_hollis
Had to stop [Visanne]{T dienogest; other}, I [wanted to drive into a tree]{S suicidality other side_effect}. [Zoladex]{T goserelin; other} was heaps better for me, did you try that?

@kirra.b
They offered [Zoladex]{T goserelin; declined}, I said no because of [hot flushes]{S other_physical general possible side_effect} and [bones]{S other_physical general possible side_effect}. Sorry you went through that hun.

@dani_dub
my mum had a [hysto]{T hysterectomy; other} at 35 for hers and it STILL came back. mine's just been removed by [lap]{T laparoscopy; other} two weeks ago and im [sore]{S pain other side_effect} as

@kirra.b
Everyone at work says have a baby or have a [hysto]{T hysterectomy; not_tried}. Nobody with a medical degree has offered me one!

=== 882-adhd
title: diagnosed at 36, titration diary ish
genre: forum
layout: single post
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  citalopram | medication | tried | no_response | anhedonia
  methylphenidate | medication | tried | partial | mood, anger, appetite_weight
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, other_physical, sleep
  atomoxetine | medication | not_tried | unknown
  ADHD coaching | support | tried | partial
  body doubling | support | ongoing | response
  caffeine | supplement | stopped | partial | anxiety
---
Right. Said I'd report back to this sub so I am.

[ADHD]{S diagnosis clin}, inattentive, found out because my son got his diagnosis and I ticked every box on his form. He's on [Medikinet]{T methylphenidate; other} and it's been brilliant for him, [sits through dinner]{S functioning other improved} and everything.

Me: [never finished anything]{S cognition}, [lost four passports]{S cognition}, [late for everything]{S functioning}, [house a tip]{S functioning fig}. Ten years of being told it's [anxiety]{S anxiety clin}. [Citalopram]{T citalopram; tried} for chunks of that. [[Didn't care as much about the mess, didnt care about much at all]{S anhedonia side_effect}]{O side_effect; citalopram}, [but the mess was still there]{O no_benefit; citalopram}. Used to self medicate with [coffee]{T caffeine; stopped; frequency=9 cups a day}, 9 cups a day, [got me through A levels]{O partial; caffeine} and [gave me the [jitters]{S anxiety fig side_effect}]{O side_effect; caffeine}.

Waiting list was 3 yrs so I went via Right to Choose. They start you on [methylphenidate]{T methylphenidate; tried}. [On [Concerta]{T methylphenidate; tried; dose=54} 54 I got the [focus]{S cognition improved} till about 2 o clock]{O partial; methylphenidate}. [Then the [crash]{S mood fig side_effect}. [Tearful]{S mood side_effect}, [snapping]{S anger side_effect}, staring at the wall]{O side_effect; methylphenidate}. [Wasn't [eating]{S appetite_weight side_effect} either]{O side_effect; methylphenidate}.

[Elvanse]{T lisdexamfetamine; ongoing; dose=50mg} 50mg, since April. [First day I sat in the kitchen and it was [quiet]{S cognition fig improved}. I just cried]{O benefit; lisdexamfetamine}. [I [open my post]{S functioning improved}. I [did my tax return in November]{S functioning improved}]{O benefit; lisdexamfetamine}. [There's no [high]{S mania_psychosis fig absent side_effect}, it's just like [putting glasses on]{S cognition fig improved}]{O benefit; lisdexamfetamine}. [[Dry mouth]{S gastrointestinal side_effect}, [heart goes a bit]{S other_physical side_effect}, [awake till 1]{S sleep side_effect} if I take it after 9am]{O side_effect; lisdexamfetamine; neutral}. BP checked every 6 months.

Did six sessions of [coaching]{T ADHD coaching; tried; sessions=six} through Access to Work, [some good tips, most forgotten]{O partial; ADHD coaching}. [[Body doubling]{T body doubling; ongoing} online is why my thesis... sorry, invoices exist]{O benefit; body doubling}.

They say [stimulants]{T stimulants (medication); general} work for 7 in 10 ish. There is [atomoxetine]{T atomoxetine; not_tried} if not, didn't need to go there. A woman in my WhatsApp group is on that and just feels [sick]{S gastrointestinal other side_effect}.

=== 883-type-2-diabetes
title: Ozempic vs metformin? HbA1c inside
genre: forum
layout: thread with user names
condition: type 2 diabetes
area: general
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  metformin | medication | ongoing | partial | gastrointestinal
  glipizide | medication | tried | partial | other_physical, neurological, appetite_weight
  empagliflozin | medication | stopped | unknown | other_physical
  semaglutide | medication | ongoing | response | gastrointestinal
  low carb diet | lifestyle | tried | partial
  walking | lifestyle | ongoing | unknown
  insulin | medication | not_tried | unknown
---
BigRay58 said:
Truck driver, [T2]{S diagnosis clin} nine years. My father [lost a foot]{S other_physical other} to it, so I take it serious now. I didn't then. A1c at diagnosis was 11.4, [thirsty]{S other_physical}, [peeing every exit]{S other_physical}, [blurry eyes]{S other_physical}.

[Metformin]{T metformin; ongoing; dose=1000; frequency=twice a day} 1000 twice a day. [Got me to 8.9]{O partial; metformin}. [If you drive for a living, the [diarrhea]{S gastrointestinal side_effect} on the regular one is no joke]{O side_effect; metformin}. [Extended release fixed that]{O tolerated; metformin}. They added [glipizide]{T glipizide; tried}, [down to 8 even]{O partial; glipizide}, [[lows]{S other_physical side_effect} where I'm [shaking]{S neurological side_effect} at a rest stop eating Skittles]{O side_effect; glipizide}, [[put on 15]{S appetite_weight side_effect}]{O side_effect; glipizide}. [Jardiance]{T empagliflozin; stopped}, [[yeast infection]{S other_physical side_effect} within the month]{O side_effect; empagliflozin}, so that got canceled. Did [low carb]{T low carb diet; tried} one winter: [[lost 22]{S appetite_weight improved}, [gained 25]{S appetite_weight worsened}]{O partial; low carb diet}.

DOT physical coming up and the doc said [insulin]{T insulin; not_tried} was next, which would of been paperwork up to here. So it was [Ozempic]{T semaglutide; ongoing; frequency=Sundays}, the weekly one, Sundays. [A1c 6.1 as of last month]{O benefit; semaglutide}. [[Sixty one pounds gone]{S appetite_weight improved}]{O benefit; semaglutide}. [[Burps like rotten eggs]{S gastrointestinal side_effect} and [queasy]{S gastrointestinal side_effect} the day after]{O side_effect; semaglutide; neutral}. [Walk]{T walking; ongoing} the truck stop, 10 laps.

Cathy in KS said:
Congrats Ray! My husband [couldn't keep a thing down]{S gastrointestinal other side_effect} on [Ozempic]{T semaglutide; other}, he quit after the second box. [Metformin]{T metformin; other} and the [bike]{T cycling (lifestyle); other} for him. Did insurance cover yours?

BigRay58 said:
$25 with the card, otherwise they want nine hundred. And I asked the pharmacist how it works: it slows your stomach and tells the pancreas to get moving. [Food just doesn't [yell at me]{S appetite_weight fig improved} anymore]{O benefit; semaglutide}.

moderator said:
Reminder, [GLP-1s]{T GLP-1 agonists (medication); general} can cause [gallstones]{S gastrointestinal general possible side_effect} and [pancreatitis]{S gastrointestinal clin general possible side_effect}. Call your doctor about [severe belly pain]{S pain general possible side_effect}.

=== 884-alcohol-use-disorder
title: 214 days
genre: forum
layout: single post with replies
condition: alcohol use disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  Alcoholics Anonymous | support | tried | partial
  rehab | care_setting | stopped | partial
  disulfiram | medication | stopped | no_response | gastrointestinal, anxiety
  acamprosate | medication | tried | no_response | gastrointestinal
  naltrexone | medication | ongoing | response | gastrointestinal, pain
  SMART Recovery | support | ongoing | response
  gabapentin | medication | tried | partial | neurological
---
[[214 days]{S substance_use improved} today]{O benefit; overall}. Didn't think I'd ever make one of these posts.

I'm 51, I ran a restaurant. It went from wine after service to a [handle of vodka every two days]{S substance_use}, [hands shaking]{S neurological withdrawal} until the first one, [hiding bottles in the toilet tank]{S substance_use}. Wife left, came back, left. I had [two seizures]{S neurological clin withdrawal} in 2020 trying to quit on my own. Do not do that.

[Rehab]{T rehab; stopped; duration=28 days}, 28 days, Arizona, discharged with a certificate. [[Drunk]{S substance_use} in the airport]{O partial; rehab}. [AA]{T Alcoholics Anonymous; tried; frequency=90 in 90}, did the 90 in 90. [The people were great and it held me for a while]{O partial; Alcoholics Anonymous}. My sponsor got 22 years out of [AA]{T Alcoholics Anonymous; other} so I won't knock it. [Antabuse]{T disulfiram; stopped}: [I [drank]{S substance_use} on it]{O no_benefit; disulfiram}. [[Threw up]{S gastrointestinal side_effect}, [thought I was dying]{S anxiety side_effect}]{O side_effect; disulfiram}, then I just quit taking it instead of quitting drinking. [Campral]{T acamprosate; tried; frequency=3x a day}, 3x a day, [still [thinking about it]{S substance_use} all day]{O no_benefit; acamprosate} and [the [runs]{S gastrointestinal fig side_effect}]{O side_effect; acamprosate}. [[Gabapentin]{T gabapentin; tried} got me through the nights]{O partial; gabapentin} but [I was [walking into doors]{S neurological side_effect}]{O side_effect; gabapentin}.

Then a PA, not even a doctor, asks if anyone ever gave me [naltrexone]{T naltrexone; planned}. Nobody had. In ten years.

[I take the [tablet]{T naltrexone; ongoing; dose=50 mg} with breakfast, 50 mg, and the [switch in my head]{S substance_use fig improved} is off]{O benefit; naltrexone}. [[Queasy]{S gastrointestinal side_effect} and a [headache]{S pain side_effect} the first week]{O side_effect; naltrexone; neutral}. [My liver numbers are normal]{O benefit; overall}. [I [cook for my grandson]{S functioning improved} on Sundays]{O benefit; overall}. Plus [SMART]{T SMART Recovery; ongoing; frequency=Thursdays} Thursdays on Zoom, [which suits me better]{O benefit; SMART Recovery}.

--- replies ---

hopeful_in_ohio: Amazing!! Got the [Vivitrol shot]{T naltrexone; other} myself, the [cravings]{S substance_use other improved} just left. Day 40.

sam_t: [Naltrexone]{T naltrexone; other} made me [depressed]{S mood other side_effect} so watch for that. [Antabuse]{T disulfiram; other} is what did it for me.

carol_anne: About a third of people with [AUD]{S diagnosis clin general} get better with no treatment at all, and fewer than one in ten are offered any of these pills. Makes me mad.

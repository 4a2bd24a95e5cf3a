=== 1853-psoriasis
title: Scalp + elbows + now hands, what I've used in 15 yrs
genre: forum
layout: thread with replies
condition: psoriasis
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  betamethasone | medication | tried | partial | other_physical
  calcipotriol | medication | tried | no_response | other_physical
  coal tar shampoo | medication | ongoing | partial
  phototherapy | procedure | stopped | partial | other_physical
  Dead Sea salt | supplement | tried | worse | other_physical
  methotrexate | medication | stopped | mixed | gastrointestinal, other_physical, energy
  apremilast | medication | stopped | no_response | gastrointestinal, mood
  gluten-free diet | lifestyle | stopped | no_response
  adalimumab | medication | ongoing | partial | other_physical
  secukinumab | medication | planned | unknown
  acitretin | medication | declined | unknown
  gloves | other | not_tried | unknown
---
scalybloke

evening all. [psoriasis]{S diagnosis clin} since I was 19, I'm a chef so hands matter. Derm in two weeks and want your thoughts. my CV:

[Betnovate]{T betamethasone; tried} and the scalp version of the same. [clears it in 10 days]{O benefit; betamethasone}, [stop and it's back, with its mates]{O partial; betamethasone}. [skin went like [tissue paper]{S other_physical fig side_effect} at the elbows]{O side_effect; betamethasone}.

[Dovonex]{T calcipotriol; tried}. [greasy, [stung]{S other_physical side_effect}]{O side_effect; calcipotriol}, [three months in I had as many [plaques]{S other_physical clin} as the day I opened it]{O no_benefit; calcipotriol}

[Tar shampoo]{T coal tar shampoo; ongoing; frequency=twice a week}. twice a week, smells of roadworks. [keeps the [snow]{S other_physical fig improved} off my whites, more or less]{O partial; coal tar shampoo}

[Light box]{T phototherapy; stopped; sessions=28 goes}, 28 goes at the hospital stood there in goggles. [Best summer of my life, went [swimming]{S functioning improved}]{O benefit; phototherapy}. [got [burnt]{S other_physical side_effect} once]{O side_effect; phototherapy}. course ended in august, [by november it was all back]{O partial; phototherapy}

[Dead Sea salts]{T Dead Sea salt; tried}. [made me [raw]{S other_physical worsened side_effect}. [it spread]{S other_physical worsened} that week]{O worsening; Dead Sea salt}

[Methotrexate]{T methotrexate; stopped; dose=15mg; frequency=fridays; duration=2 yrs}, 15mg on fridays for 2 yrs. [[skin 90% clear]{S other_physical improved}, can't argue]{O benefit; methotrexate}. [[sick]{S gastrointestinal side_effect} every saturday, [mouth full of ulcers]{S other_physical side_effect}, too [knackered]{S energy side_effect} to work a double]{O side_effect; methotrexate}. [[bloods went off]{S other_physical side_effect}]{O side_effect; methotrexate} so they pulled the [mtx]{T methotrexate; stopped}. would I have it again? [not for a pension]{O side_effect; methotrexate}

[Otezla]{T apremilast; stopped}. [the [runs]{S gastrointestinal side_effect} and a [black cloud]{S mood fig side_effect} that I've never had before or since]{O side_effect; apremilast}. [not one patch shifted]{O no_benefit; apremilast}. stopped it at wk 9

[No gluten]{T gluten-free diet; stopped} for the whole of lockdown. [sweet FA]{O no_benefit; gluten-free diet}. gave in when the pizza place opened

[Amgevita]{T adalimumab; ongoing; frequency=every fortnight; started=2022}, since 2022, every fortnight in the belly. [Elbows and legs [spotless]{S other_physical improved}]{O benefit; adalimumab}. [scalp half. [hands]{S other_physical worsened} actually worse this year than before I started]{O worsening; adalimumab}. [[red lump]{S other_physical side_effect} where it goes in, gone in 2 days]{O side_effect; adalimumab; neutral}

Said no to [acitretin]{T acitretin; declined}, I like my hair. She's now mentioned [Cosentyx]{T secukinumab; planned}. is it any good on hands?

flakeyjane
[Cosentyx]{T secukinumab; other} gave me [thrush]{S other_physical clin other side_effect} three times but hands went from [bleeding]{S other_physical other} to normal in about 6 wks. still on it

derek_w
I stayed on [Humira]{T adalimumab; other} (same as yours) and my [hands]{S other_physical improved other} got better when I switched to [nitrile gloves with cotton under]{T gloves; other}. steam is the enemy

scalybloke
[gloves]{T gloves; not_tried} in a kitchen derek, I'd love to. ta jane

=== 1854-social-anxiety
title: social anxiety: nardil or am I mad
genre: forum
layout: thread with replies
condition: social anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  paroxetine | medication | stopped | mixed | anhedonia, sexual, appetite_weight
  venlafaxine | medication | stopped | no_response | other_physical
  propranolol | medication | ongoing | partial
  alcohol | other | stopped | worse
  Toastmasters | support | stopped | worse
  group cognitive behavioral therapy | psychotherapy | stopped | response
  gabapentin | medication | tried | no_response | neurological
  phenelzine | medication | planned | unknown
  kava | supplement | not_tried | unknown
  phenibut | supplement | declined | unknown
---
quietguy_ohio said:

I'm 33, I do payroll, I picked payroll because nobody talks to payroll. [Social anxiety]{S diagnosis clin} my entire life ([blushing]{S other_physical}, [shaky voice]{S neurological}, [planning what to say to the pizza guy]{S anxiety}). My doctor is semi open to [Nardil]{T phenelzine; planned} and I want to know if I'm nuts for wanting it. To save time here's the history.

I was on [Paxil]{T paroxetine; stopped} from 22 to 26. It's hard to rate. [I [got a girlfriend]{S functioning improved}, I [gave a toast at my brother's wedding]{S functioning improved}]{O benefit; paroxetine}. [No question that the [fear]{S anxiety improved} was down by a lot]{O benefit; paroxetine}. But the girlfriend left because [I was [made of wood]{S anhedonia fig side_effect}, her words, and [sex]{S sexual side_effect} took an hour if it happened]{O side_effect; paroxetine}. [And [35 pounds]{S appetite_weight side_effect}]{O side_effect; paroxetine}. I came off over a summer. [[Dizzy]{S neurological withdrawal} and [mad at everything]{S anger withdrawal} until October]{O withdrawal; paroxetine}.

Then [Effexor]{T venlafaxine; stopped}. The doctor kept upping it, 75, 150, 225. [Every visit he'd ask and every visit I'd say um, not yet]{O no_benefit; venlafaxine}. [[Sweat patches]{S other_physical side_effect}, just what a guy like me needs]{O side_effect; venlafaxine}. We gave it up after nine months.

I should also list [beer]{T alcohol; stopped} because let's be real. [Two before any event and I was [charming]{S anxiety improved}]{O benefit; alcohol}. [Then it was two before work, and the day after I'd be [more nervous]{S anxiety worsened} than if I never drank]{O worsening; alcohol}. I quit in 2021.

[Toastmasters]{T Toastmasters; stopped}: someone here told me to go. [I [froze]{S anxiety} in week two and didn't [leave my apartment]{S functioning worsened} that weekend]{O worsening; Toastmasters}. Didn't go back.

[Group CBT]{T group cognitive behavioral therapy; stopped; sessions=12 evenings}, 12 evenings at a university clinic, six of us all staring at the carpet. I thought it'd kill me. [By the end I [asked a stranger for the time]{S functioning improved}, I [returned a sweater]{S functioning improved}, I [ate in the break room]{S functioning improved}]{O benefit; group cognitive behavioral therapy}. [Most of that has stuck]{O benefit; group cognitive behavioral therapy}. [If I had to keep one thing it's that]{O benefit; group cognitive behavioral therapy}.

[Gabapentin]{T gabapentin; tried}, for about a month. [Felt [drunk]{S neurological fig side_effect} without the charm]{O side_effect; gabapentin}. [Didn't do anything for the [nerves]{S anxiety}]{O no_benefit; gabapentin}.

And I carry [propranolol]{T propranolol; ongoing; dose=20} 20 for the quarterly meeting. [Voice doesn't [shake]{S neurological improved}]{O benefit; propranolol}, [head still [screams]{S anxiety fig}]{O no_benefit; propranolol}.

So. [I'm [okay at work]{S functioning improved} now and hopeless at [dating]{S functioning}, that's where things stand]{O partial; overall}. [MAOIs]{T MAOIs (medication); general} are supposed to be the gold standard for this but there's the cheese thing and [blood pressure]{S other_physical possible general side_effect}.

hermit_crab said:

Not nuts. [Nardil]{T phenelzine; other} 45 for two years. I [talk to cashiers]{S functioning improved other}. I [have a boyfriend]{S functioning improved other}. It's also put [20 lbs]{S appetite_weight other side_effect} on me and I [fall asleep]{S sleep other side_effect} at 2pm like a cat. I've never had a [cheese headache]{S pain absent other side_effect}, I just don't eat the old stuff.

ztrain said:

have you tried [kava]{T kava; not_tried}? or [phenibut]{T phenibut; declined}, changed my life

hermit_crab said:

Please do not take [phenibut]{T phenibut (supplement); general}. My roommate ended up in the ER when he ran out, [seeing things]{S mania_psychosis other withdrawal}.

quietguy_ohio said:

No [kava]{T kava; not_tried} ever, and hard pass on the [phenibut]{T phenibut; declined}. Hermit thank you. Appointment is the 30th, I'm gonna ask for the [old stuff]{T phenelzine; planned}.

=== 1855-treatment-resistant-depression
title: ECT worked then didn't. List inside
genre: forum
layout: thread with replies
condition: treatment-resistant depression
area: mental
english: British
narrator: patient
split: train
overall: unchanged
round: 5
ledger:
  sertraline | medication | tried | no_response
  escitalopram | medication | tried | no_response
  duloxetine | medication | tried | no_response
  nortriptyline | medication | stopped | mixed | other_physical, gastrointestinal
  lithium | medication | ongoing | partial | gastrointestinal, neurological
  psychodynamic therapy | psychotherapy | stopped | worse
  electroconvulsive therapy | neuromodulation | stopped | partial | cognition, pain
  esketamine | medication | not_tried | unknown
  olanzapine | medication | stopped | worse | appetite_weight, sleep
  mirtazapine | medication | ongoing | unknown | sleep
  Green Gate allotment | support | ongoing | partial
  repetitive transcranial magnetic stimulation | neuromodulation | planned | unknown
  psilocybin therapy | drug_assisted_therapy | not_tried | unknown
---
Ewan M. » Sat 18 Jan

Evening. I used to post as bramblejam, lost the password along with a good deal else. 57, was a surveyor, [depression]{S diagnosis clin} (the resistant sort, [TRD]{S diagnosis clin} on the letters) since my early forties.

I've a new consultant and he is a decent chap, he's asked for my view of each thing, "helped, hurt, both or neither". I thought that was a good question so I'm doing it here.

[NEITHER]{O no_benefit; sertraline, escitalopram, duloxetine}. [Sertraline]{T sertraline; tried}, [escitalopram]{T escitalopram; tried}, [duloxetine]{T duloxetine; tried}. [A good year each at decent doses and I could not have told you which one I was on]{O no_benefit; sertraline, escitalopram, duloxetine}. [No harm either, mind]{O tolerated; sertraline, escitalopram, duloxetine}.

[HURT]{O worsening; psychodynamic therapy, olanzapine}. [Psychodynamic therapy]{T psychodynamic therapy; stopped; duration=fourteen months}, privately, fourteen months, Thursdays at four. We spent it on my father. [I'd come home and [sit in the garage in the dark]{S mood}]{O worsening; psychodynamic therapy}. [By the second spring I was [planning how]{S suicidality worsened}]{O worsening; psychodynamic therapy}. My wife rang and ended it. And [olanzapine]{T olanzapine; stopped}: [[three stone]{S appetite_weight side_effect}, [slept]{S sleep side_effect} fourteen hours]{O side_effect; olanzapine}, [and somehow [bleaker]{S mood worsened} in the two that were left]{O worsening; olanzapine}. That one I stopped myself.

[BOTH]{O partial; nortriptyline, electroconvulsive therapy}. [Nortriptyline]{T nortriptyline; stopped}. [I [whistled]{S mood improved}, my daughter remembers it, she came in to see who was in the house]{O benefit; nortriptyline}. [And [couldn't pee]{S other_physical side_effect}, [bunged up for a week at a time]{S gastrointestinal side_effect}, finally a [funny heart tracing]{S other_physical side_effect}]{O side_effect; nortriptyline}, and it was withdrawn. I still think of those eight months. [ECT]{T electroconvulsive therapy; stopped; sessions=two courses} goes here as well, two courses. [After the ninth of the first lot I [wanted my breakfast]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. [I was [well]{S mood improved} until the clocks changed]{O partial; electroconvulsive therapy}. [Second course, twelve of them, nothing at all]{O no_benefit; electroconvulsive therapy}, so they called a halt. [Price: [our holiday in Orkney, my PIN, most of 2019]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. [[Jaw ache]{S pain side_effect} each time, trivial]{O side_effect; electroconvulsive therapy; neutral}.

[HELPED, A BIT]{O partial; lithium, Green Gate allotment}. [Lithium]{T lithium; ongoing; dose=600}, 600, which I take now. [The [wanting to be dead]{S suicidality improved} is quieter on it]{O partial; lithium}. [[Thirst]{S gastrointestinal side_effect}, [wobbly teacup]{S neurological fig side_effect}]{O side_effect; lithium}. And the [allotment]{T Green Gate allotment; ongoing; frequency=Tuesdays}, [Green Gate]{T Green Gate allotment; ongoing; frequency=Tuesdays}, run by the charity on Tuesdays. [I'm [no happier]{S mood} there, but the hours [pass]{S mood improved fig}]{O partial; Green Gate allotment}.

TOO SOON. [Mirtazapine]{T mirtazapine; ongoing; dose=15; started=since New Year}, 15 since New Year. [[Drowsy]{S sleep side_effect} is all]{O side_effect; mirtazapine}.

Next is [rTMS]{T repetitive transcranial magnetic stimulation; planned}, if the funding panel says yes in March. I asked after [esketamine]{T esketamine; not_tried} and it isn't available in this part of the country.

By rights I ought to give a sum. [Put 2012 next to today and I'd say there's no odds between them: [don't read]{S anhedonia}, [don't ring anyone]{S functioning}, [up at four]{S sleep}]{O no_benefit; overall}.

Pilchard » Sat 18 Jan
Glad you're back, whatever name you're using. [rTMS]{T repetitive transcranial magnetic stimulation; other; sessions=thirty visits}, thirty visits, Newcastle. Like a woodpecker on your head. [Headache]{S pain other side_effect} the first week. I went from [not washing]{S functioning other} to [painting the shed]{S functioning improved other}. I had a top up at nine months because it was [slipping]{S mood worsened other fig}.

Moira52 » Sun 19 Jan
I lost two years of [memory]{S cognition other side_effect} to [ECT]{T electroconvulsive therapy; other} and wouldn't let them near me again. But I am alive so there's that. Has he brought up [psilocybin]{T psilocybin therapy; not_tried}, there was a trial at the university

Ewan M. » Sun 19 Jan
Not for me, Moira, the trial wants people off [lithium]{T lithium; ongoing}. Thank you, both of you.

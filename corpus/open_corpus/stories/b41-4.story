=== 1960-depression
title: ketamine infusions - 3 yr update
genre: review
layout: long review
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: ketamine
rating: 4/5
ledger:
  sertraline | medication | tried | no_response
  duloxetine | medication | tried | no_response | other_physical
  nortriptyline | medication | tried | no_response | gastrointestinal
  lithium | medication | tried | no_response | neurological
  electroconvulsive therapy | neuromodulation | stopped | mixed | cognition
  ketamine | medication | ongoing | partial | mania_psychosis, gastrointestinal, other_physical
  psychotherapy | psychotherapy | ongoing | unknown
  ondansetron | medication | ongoing | response
  psilocybin | medication | not_tried | unknown
---
People ask me about this so I'm putting it in one place. 46 year old dad of three, [depressed]{S mood} since 15, [one attempt]{S suicidality} at 33.

The list: [Zoloft]{T sertraline; tried}, [Cymbalta]{T duloxetine; tried} ([[sweat stains]{S other_physical side_effect}]{O side_effect; duloxetine}), [pamelor]{T nortriptyline; tried} ([[dry mouth]{S gastrointestinal side_effect}]{O side_effect; nortriptyline}), [lithium]{T lithium; tried} added to all three ([[shaky]{S neurological side_effect}]{O side_effect; lithium}). [Not one of them moved the needle]{O no_benefit; sertraline, duloxetine, nortriptyline, lithium}. [[ECT]{T electroconvulsive therapy; stopped; sessions=nine}, nine of those, lifted me for a good two months]{O benefit; electroconvulsive therapy} [and ate [my kids' birthdays 2017 to 2019]{S cognition fig side_effect}]{O side_effect; electroconvulsive therapy}, so my wife put her foot down. 

[Infusions]{T ketamine; ongoing; started=2021} started in 2021. $425 a pop, cash, insurance laughs at you. They put you in a chair with headphones. [You go [somewhere else]{S mania_psychosis fig side_effect} for 40 minutes, once I was [part of the ceiling]{S mania_psychosis fig side_effect}]{O side_effect; ketamine; neutral}. [[Threw up]{S gastrointestinal side_effect} the first two]{O side_effect; ketamine}, then they gave me [Zofran]{T ondansetron; ongoing}, [problem solved]{O benefit; ondansetron}. [After number 4 I was making pancakes and noticed I was [whistling]{S mood improved}]{O benefit; ketamine}. [The [wanting to be dead]{S suicidality improved} shut off like a faucet]{O benefit; ketamine}.

[It fades, though]{O partial; ketamine}. [By week six I'm [short]{S anger}, by week seven I'm [driving around so I don't have to go in the house]{S functioning}]{O partial; ketamine}. So I get a booster every five. [Yes I [pee more]{S other_physical side_effect} than I did, [bladder is touchy]{S other_physical side_effect}]{O side_effect; ketamine}. [Never [craved]{S substance_use absent side_effect} it]{O tolerated; ketamine}. My [therapist]{T psychotherapy; ongoing} sees me the day after.

A buddy did [mushrooms]{T psilocybin; other} in Oregon and wants me to come along. I asked my doctor, he said not with my history, so [psilocybin]{T psilocybin; not_tried} is off the table. [I'd call myself a functioning 6.5]{O partial; overall}.

=== 1961-depression
title: pristiq
genre: review
layout: short review
condition: depression
area: mental
english: Australian
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: desvenlafaxine
rating: 3
ledger:
  escitalopram | medication | tried | mixed | anhedonia
  desvenlafaxine | medication | ongoing | partial | other_physical, sexual
  agomelatine | medication | planned | unknown
  parkrun | lifestyle | ongoing | response
---
50mg, 2 years. [Lexi]{T escitalopram; tried} before, [good on the [panic]{S anxiety improved}]{O benefit; escitalopram}, [turned me into a [lump of wood]{S anhedonia fig side_effect}]{O side_effect; escitalopram}. [[Pristiq]{T desvenlafaxine; ongoing} is... fine? Takes the bottom off the [lows]{S mood fig improved}. Doesn't give you a top]{O partial; desvenlafaxine}. [I [sweat]{S other_physical side_effect} through a shirt giving a talk, and [finishing]{S sexual fig side_effect} takes till Tuesday]{O side_effect; desvenlafaxine}. [No [weight]{S appetite_weight absent side_effect} on]{O tolerated; desvenlafaxine}. [Don't ever skip, I got [zaps]{S neurological fig withdrawal} at 30 hours]{O withdrawal; desvenlafaxine}. [Honestly [parkrun]{T parkrun; ongoing; frequency=Saturday} on a Saturday does as much for my head]{O benefit; parkrun}. Asking the GP about [Valdoxan]{T agomelatine; planned} since it's meant to be kinder in the bedroom.

=== 1962-contraception
title: NEVER AGAIN
genre: review
layout: short review
condition: contraception
area: general
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: medroxyprogesterone injection
rating: 1/10
ledger:
  combined pill | medication | stopped | unknown | gastrointestinal
  medroxyprogesterone injection | medication | stopped | worse | appetite_weight, mood, other_physical, sexual, pain
  copper coil | procedure | planned | unknown
  oestrogen pills | medication | tried | no_response
---
I got ONE [shot]{T medroxyprogesterone injection; stopped; started=May} of this in May. [[Bled]{S other_physical side_effect} 74 days straight]{O side_effect; medroxyprogesterone injection}. [[30 lbs]{S appetite_weight side_effect} by September, I eat the same]{O side_effect; medroxyprogesterone injection}. [[Hair in the drain]{S other_physical side_effect}, [hips ache]{S pain side_effect} like an old lady, [crying]{S mood side_effect} because a cashier was nice to me]{O side_effect; medroxyprogesterone injection}. [My boyfriend could be a couch for all [I want him]{S sexual fig side_effect}]{O side_effect; medroxyprogesterone injection}. And you cannot take it out!! You just sit there and wait. They gave me [estrogen]{T oestrogen pills; tried} to stop the [bleeding]{S other_physical side_effect}, [didnt]{O no_benefit; oestrogen pills}. Was due my second in August and walked out. [[Period]{S other_physical improved side_effect} finally normal in January, [mood]{S mood improved side_effect} too]{O tolerated; medroxyprogesterone injection}. The [pill]{T combined pill; stopped} at least you can quit, I quit that because [it [made me barf]{S gastrointestinal side_effect}]{O side_effect; combined pill}. My cousin loves her [depo]{T medroxyprogesterone injection; other}, [no periods]{S other_physical absent other} in 3 years, lucky her. Getting the [copper]{T copper coil; planned} one in March.

=== 1963-migraine
title: Qulipta 60mg
genre: review
layout: form with fields (Reason / Side effects / Comments)
condition: migraine
area: general
english: American
narrator: patient
split: train
round: 5
overall: improved
treatment: atogepant
rating: 8
ledger:
  topiramate | medication | stopped | mixed | cognition
  verapamil | medication | tried | no_response | gastrointestinal
  fremanezumab | medication | tried | no_response
  atogepant | medication | ongoing | response | gastrointestinal, energy, appetite_weight
  ubrogepant | medication | ongoing | partial
  green light lamp | procedure | tried | no_response
  Cefaly | neuromodulation | not_tried | unknown
---
Reason: [migraine]{S diagnosis clin} without aura, 12-16 a month
Duration: 9 months
Side effects: [[constipation]{S gastrointestinal clin side_effect} (bad), [tired]{S energy side_effect}, [not hungry]{S appetite_weight side_effect}]{O side_effect; atogepant}
Comments: Former [topomax]{T topiramate; stopped; duration=two years} person, two years, [fewer [headaches]{S pain improved}]{O benefit; topiramate} [and about [twenty fewer IQ points]{S cognition fig side_effect}]{O side_effect; topiramate}, had to get off that to keep my license as a CPA. [Verapamil]{T verapamil; tried} [I [couldn't go]{S gastrointestinal fig side_effect}]{O side_effect; verapamil}, [Ajovy]{T fremanezumab; tried} 3 months, [both of them I might as well have been taking Tic Tacs]{O no_benefit; verapamil, fremanezumab}. [A [green lamp]{T green light lamp; tried} my son bought: pretty]{O no_benefit; green light lamp}. I wanted the [forehead gadget]{T Cefaly; not_tried} but at that price I never got it.

[From the first WEEK of this [pill]{T atogepant; ongoing}, [4 attacks a month]{S pain improved}]{O benefit; atogepant}. [I [go to the movies]{S functioning improved}, I [wear perfume]{S functioning improved}]{O benefit; atogepant}. [When I do get one it's a [headache]{S pain improved} and not a [hostage situation]{S pain fig improved}]{O benefit; atogepant}. [[Ubrelvy]{T ubrogepant; ongoing} on top gets rid of maybe half of those]{O partial; ubrogepant}. I'm drinking prune juice like it's my job. Coupon runs out in December and then I don't know, will have to ask what else is in that family.

=== 1964-bpd
title: DBT skills group, 6 months
genre: review
layout: plain text review
condition: borderline personality disorder
area: mental
english: British
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: dialectical behaviour therapy
rating: 4/5
ledger:
  psychodynamic therapy | psychotherapy | stopped | worse
  quetiapine | medication | tried | partial | sleep
  lamotrigine | medication | ongoing | unknown
  dialectical behaviour therapy | psychotherapy | stopped | response | energy
  holding ice | other | ongoing | response
  crisis line | support | tried | no_response
  trauma therapy | psychotherapy | planned | unknown
---
I have [BPD]{S diagnosis clin} or [EUPD]{S diagnosis clin} or whatever they're calling it this year. Found out at 24 after a lot of A&E.

I had [psychodynamic]{T psychodynamic therapy; stopped} first, twice a week with a man who said hmm. [I got [more chaotic]{S functioning worsened} with every month, I was [cutting]{S suicidality worsened} after each session when before it was once in a while]{O worsening; psychodynamic therapy}. It was ended by him not me which was its own special treat. [[Quet]{T quetiapine; tried} [knocked me out]{S sleep fig side_effect}]{O side_effect; quetiapine}, [useful on bad nights]{O partial; quetiapine}. The [crisis line]{T crisis line; tried} [tells you to have a bath]{O no_benefit; crisis line}.

The [group]{T dialectical behaviour therapy; stopped; duration=24 weeks; frequency=Wednesdays} was Wednesdays in a room over a library, 24 weeks, I finished in Sept. You get a folder and homework. I thought it'd be patronising and some of it was, there's a lot of acronyms. [Three hours with no break and I went home [wrecked]{S energy fig side_effect}]{O side_effect; dialectical behaviour therapy}.

[But I [haven't hurt myself]{S suicidality improved} since week 11]{O benefit; dialectical behaviour therapy}. [I've [kept a job]{S functioning improved} at the garden centre for five months, my record was five weeks]{O benefit; dialectical behaviour therapy}. [I [walk out of the room]{S anger improved} now instead of throwing the plate]{O benefit; dialectical behaviour therapy}. [What I use most is [ice cubes]{T holding ice; ongoing}, grip one till it melts and the [urge]{S suicidality improved} goes down from a 9 to a 4]{O benefit; holding ice}. [The [emptiness]{S anhedonia} is the same as it ever was]{O no_benefit; dialectical behaviour therapy}. My friend from the [group]{T dialectical behaviour therapy; other} dropped out at week 6 and is back on the ward. I take [lamotrigine]{T lamotrigine; ongoing}, couldn't tell you what for. They say I can do the [trauma therapy]{T trauma therapy; planned} next, provided I stay [stable]{S mood possible}.

=== 1965-anxiety
title: propranolol as needed
genre: review
layout: short review
condition: social anxiety disorder
area: mental
english: American
narrator: patient
split: train
round: 5
overall: improved
treatment: propranolol
rating: 9
ledger:
  paroxetine | medication | stopped | worse | sleep, appetite_weight
  propranolol | medication | ongoing | response | neurological
  Toastmasters | support | ongoing | response
  sertraline | medication | declined | unknown
---
Grad student. [Social anxiety]{S diagnosis clin}, mainly [voice shaking]{S anxiety}, [red neck]{S other_physical}, [heart in my throat]{S other_physical fig}. 20 mg an hour before I present.

[[Paxil]{T paroxetine; stopped} in college, I [slept through a semester]{S sleep side_effect} and [gained 28 pounds]{S appetite_weight side_effect}]{O side_effect; paroxetine}, [and I was [more scared of people]{S anxiety worsened} because now I was fat too]{O worsening; paroxetine}. Took me till senior year to taper.

This is a different animal. [My [hands stay still]{S neurological improved}]{O benefit; propranolol}. [I [defended my proposal]{S functioning improved} and [my voice was just my voice]{S anxiety improved}]{O benefit; propranolol}. [It doesn't do anything for [worrying the night before]{S anxiety}]{O no_benefit; propranolol}, it's not supposed to. [[Light headed]{S neurological side_effect} if I stand up quick]{O side_effect; propranolol; neutral}. [Not [drowsy]{S sleep absent side_effect}, no [fog]{S cognition fig absent side_effect}]{O tolerated; propranolol}. Don't take it if you have [asthma]{S diagnosis clin general}, per my doctor. She'd like me to do a daily [SSRI]{T sertraline; declined} again ([Zoloft]{T sertraline; declined}), I said let me ride this out. [Between the [beta blocker]{T propranolol; ongoing} and [Toastmasters]{T Toastmasters; ongoing} I'm good]{O benefit; propranolol, Toastmasters}.

=== 1966-bipolar-depression
title: Latuda 40
genre: review
layout: form with fields (Reason / Side effects / Comments)
condition: bipolar depression
area: mental
english: American
narrator: patient
split: train
round: 5
overall: worse
treatment: lurasidone
rating: 1
ledger:
  carbamazepine | medication | stopped | unknown | other_physical
  lamotrigine | medication | ongoing | partial
  lurasidone | medication | stopped | worse | anxiety, gastrointestinal, sleep, suicidality
  benztropine | medication | tried | no_response | cognition
  lithium | medication | planned | unknown
---
Reason: [bipolar]{S diagnosis clin}, the [down]{S mood fig} side
Side effects: [[crawling out of my skin]{S anxiety fig side_effect}, [pacing]{S anxiety side_effect}, [vomit]{S gastrointestinal side_effect} unless 350 calories, [no sleep]{S sleep side_effect}]{O side_effect; lurasidone}
Comments: 19 days. That's all I lasted. [By day 4 I [could not sit through dinner]{S anxiety side_effect}, I did 31,000 steps inside a one bedroom apt]{O side_effect; lurasidone}. They handed me [cogentin]{T benztropine; tried}, [it only made me [stupid]{S cognition side_effect}]{O side_effect; benztropine} [and I kept walking]{O no_benefit; benztropine}. [The [low]{S mood worsened} got lower every day of those 19]{O worsening; lurasidone}. [On day 17 I was [writing letters]{S suicidality side_effect} to my girls]{O side_effect; lurasidone}. I had never been [suicidal]{S suicidality absent} on anything else, not even [tegretol]{T carbamazepine; stopped} which [[peeled my skin off]{S other_physical side_effect}]{O side_effect; carbamazepine} and had to be stopped in the ER.
My sister got me to the hospital and they pulled it. [48 hrs later I could [sit in a chair]{S anxiety improved side_effect}]{O tolerated; lurasidone}. [The [sadness]{S mood} hasn't gone anywhere]{O no_benefit; overall}. I've kept on with the [Lamictal]{T lamotrigine; ongoing; dose=150}, 150, [it's a floor, not a ladder]{O partial; lamotrigine}. New doctor says [lithium]{T lithium; planned} is where we should have begun. I see her Thursday and will ask about my kidneys first.

=== 1967-depression
title: light box
genre: review
layout: shop review with stars, headings
condition: seasonal affective disorder
area: mental
english: Canadian
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: light therapy
rating: 4 stars
ledger:
  vitamin D | supplement | ongoing | unknown
  bupropion | medication | tried | partial | sleep
  light therapy | procedure | ongoing | response | pain, mania_psychosis
  winter in Mexico | lifestyle | not_tried | unknown
---
★★★★ Bright, ugly, works (mostly)
I live at 60 degrees north. [SAD]{S diagnosis clin} since I moved up here for the mine. From November I [sleep 11 hours]{S sleep}, [eat bread]{S appetite_weight} and [hate my husband]{S anger}. Doctor tried me on [Wellbutrin]{T bupropion; tried} one winter, [helped some]{O partial; bupropion}, [[up half the night]{S sleep side_effect}]{O side_effect; bupropion}. [Vitamin D]{T vitamin D; ongoing; dose=4000 units} goes without saying, 4000 units.
Third winter with this. 30 mins with my coffee at 6:15, a foot and a half away. [About day ten I [get up before the alarm]{S sleep improved}]{O benefit; light therapy}. [I [don't crave toast]{S appetite_weight improved} at 9 pm]{O benefit; light therapy}. [First year I overdid it, an hour, and was [wired]{S mania_psychosis fig side_effect} and [had a headache]{S pain side_effect}]{O side_effect; light therapy}. [January still [flattens me]{S mood fig}, no lamp is going to fix January]{O partial; light therapy}. [Forgot to pack the [lamp]{T light therapy; ongoing} at Christmas and by the 27th I was [weepy]{S mood withdrawal}]{O withdrawal; light therapy}. Cord is too short and it hums. A coworker [goes to Mexico for two months]{T winter in Mexico; other}, well bully for her, we can't afford [Mexico]{T winter in Mexico; not_tried}.

=== 1968-adhd
title: My daughter's review of Ritalin (by Dad)
genre: review
layout: plain text review
condition: ADHD
area: mental
english: British
narrator: relative
split: train
round: 5
overall: partly_improved
treatment: methylphenidate
rating: 3/5
ledger:
  fish oil | supplement | stopped | no_response
  parenting course | psychotherapy | tried | partial
  methylphenidate | medication | ongoing | mixed | appetite_weight, mood, neurological, anhedonia
  melatonin | supplement | ongoing | response
  guanfacine | medication | planned | unknown
  wobble cushion | other | ongoing | partial
---
Our lass is nine. [ADHD]{S diagnosis clin}, diagnosed in Year 3 after two and half years of waiting.

We did everything you're told. [Omega 3]{T fish oil; stopped} capsules till she gagged, [no change that I saw]{O no_benefit; fish oil}, stopped buying them. A [parenting course]{T parenting course; tried; sessions=ten Mondays}, ten Mondays, [it helped us shout less, didn't help her [sit]{S functioning}]{O partial; parenting course}. A [wobble cushion]{T wobble cushion; ongoing} at school, which she has yet, [good for about twenty minutes]{O partial; wobble cushion}.

Then this. 10 mg and now 18 slow release. School rang in the first week to ask what we'd done. [She [finished a page of sums]{S functioning improved}]{O benefit; methylphenidate}. [She's [got a friend]{S functioning improved}, been invited to two parties]{O benefit; methylphenidate}. I could leave it there. [But she [hardly eats]{S appetite_weight side_effect}, she's [gone down a centile]{S appetite_weight side_effect}]{O side_effect; methylphenidate}. [At half four she [falls apart]{S mood fig side_effect}, [sobbing]{S mood side_effect} under the table]{O side_effect; methylphenidate}. [She [blinks]{S neurological side_effect} and [clears her throat]{S neurological side_effect}, she didn't before]{O side_effect; methylphenidate}. [Her [sparkle's gone]{S anhedonia fig side_effect}, she says she feels like a [robot]{S anhedonia fig side_effect}]{O side_effect; methylphenidate}. [[Melatonin]{T melatonin; ongoing} has sorted [bedtime]{S sleep improved}]{O benefit; melatonin}.

My brother takes the adult one and [holds down a job]{S functioning improved other} for the first time in his life, so it's a hard one. We're seeing the nurse in half term and I've got [guanfacine]{T guanfacine; planned} written on my hand. They warn about [tics]{S neurological possible general side_effect} on the leaflet, in small print.

=== 1969-anxiety
title: Zoloft (unsure)
genre: review
layout: short review
condition: anxiety
area: mental
english: American, second language
narrator: patient
split: train
round: 5
overall: unknown
treatment: sertraline
rating: 3/5
ledger:
  bromazepam | medication | stopped | mixed | substance_use
  sertraline | medication | ongoing | unknown | gastrointestinal, sleep, other_physical
  ashwagandha | supplement | stopped | unknown | gastrointestinal
  psychotherapy | psychotherapy | planned | unknown
---
Reason: [anxiety]{S anxiety clin}, [stomach in knots]{S gastrointestinal fig}
Side effects: [[loose stool]{S gastrointestinal side_effect}, [sleepy]{S sleep side_effect} at day, [sweat on upper lip]{S other_physical side_effect}]{O side_effect; sertraline}
Comments: Is my day 9 with 25 mg so I can not say if works. In my country I was taking [bromazepam]{T bromazepam; stopped; duration=6 year} for 6 year, [is very good for the nerve]{O benefit; bromazepam} [but I became [dependent]{S substance_use side_effect}]{O side_effect; bromazepam} and here the doctor do not want to give, she took me down slow. [That time was very hard, [no sleep]{S sleep withdrawal}, [body shaking]{S neurological withdrawal}]{O withdrawal; bromazepam}. The herb [ashwaganda]{T ashwagandha; stopped} [[burn my stomach]{S gastrointestinal side_effect}]{O side_effect; ashwagandha} and I put it in the garbage. [No [headache]{S pain absent side_effect} and no [bad thoughts]{S suicidality absent side_effect} with this until now]{O tolerated; sertraline}. Many people write first weeks is [more anxious]{S anxiety worsened general side_effect}. I have appointment in 3 weeks, I will ask to go 50 and for a [talking therapy]{T psychotherapy; planned} in my language. My sister in law with the same [tablet]{T sertraline; other} is [new person]{S mood fig improved other}.

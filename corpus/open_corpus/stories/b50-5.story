=== 2128-depression
title: Effexor is a bad boyfriend
genre: review
layout: long review, one paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: venlafaxine
rating: 6
round: 6
ledger:
  paroxetine | medication | tried | no_response | appetite_weight
  nefazodone | medication | stopped | response
  bupropion | medication | tried | no_response | neurological
  couples counselling | psychotherapy | tried | no_response
  acupuncture | mind_body | tried | partial
  hot yoga | mind_body | tried | no_response
  coloring books | other | tried | no_response
  venlafaxine | medication | ongoing | mixed | other_physical, sexual, sleep
  vortioxetine | medication | planned | unknown
  psychotherapy | psychotherapy | ongoing | response
---
I call it my bad boyfriend because [I cant live with it]{O side_effect; venlafaxine} and [I REALLY cant live without it]{O benefit; venlafaxine}. Quick history, I'm 46, two kids, work in escrow (dont ever work in escrow). First big [depression]{S mood clin} was after the twins, 2006, they gave me [Paxil]{T paroxetine; tried}, [I [got fat]{S appetite_weight side_effect}]{O side_effect; paroxetine} [and stayed [sad]{S mood}]{O no_benefit; paroxetine}. Then [Serzone]{T nefazodone; stopped}, does anybody remember [Serzone]{T nefazodone; stopped}, [it was perfect]{O benefit; nefazodone}, [no side effects]{O tolerated; nefazodone}, [I [lost the baby weight]{S appetite_weight improved}]{O benefit; nefazodone}, and they went and took it off the market because of livers. I cried in the Walgreens. After that [Wellbutrin]{T bupropion; tried} ([[seizure]{S neurological clin side_effect} at a birthday party]{O side_effect; bupropion}, mine), [couples counseling]{T couples counselling; tried}, [acupuncture]{T acupuncture; tried}, [hot yoga]{T hot yoga; tried}, those [adult coloring books]{T coloring books; tried}. [The [needles]{T acupuncture; tried} were nice for a day or so]{O partial; acupuncture}, [the rest was a waste of money]{O no_benefit; bupropion, couples counselling, hot yoga, coloring books}. So, [Effexor XR]{T venlafaxine; ongoing; dose=225; started=2015}, 2015, been up to 225. [It worked, I wont lie, in like ten days I was [getting up before the alarm]{S functioning improved}]{O benefit; venlafaxine}, [my husband said [your face is back]{S mood fig improved}]{O benefit; venlafaxine}. [I have not been in [the hole]{S mood fig improved} since]{O benefit; venlafaxine}. BUT. [[Sweat]{S other_physical side_effect} dripping off my nose at closings]{O side_effect; venlafaxine}. [[Zero sex drive]{S sexual side_effect}, nine years of zero]{O side_effect; venlafaxine}. [[Nightmares]{S sleep side_effect} like movies]{O side_effect; venlafaxine}. [And if I'm 5 hours late with it my [head buzzes]{S neurological fig withdrawal} and I [cry at the dishwasher]{S mood withdrawal}]{O withdrawal; venlafaxine}. I tried to come off it twice, [once I got down to 37 and ended up [on the bathroom floor]{S mood withdrawal} [shaking]{S neurological withdrawal}]{O withdrawal; venlafaxine} and my daughter (shes 18, shes on [Effexor]{T venlafaxine (medication); other} too now, I said no and the dr said it runs in families so what works for me) drove me to get a refill. I see a [therapist]{T psychotherapy; ongoing; frequency=every other Tuesday} every other Tuesday, [worth every dime]{O benefit; psychotherapy}. New plan is a cross taper to [Trintellix]{T vortioxetine; planned}, starting when the school year is over. Would I take it again? Ask me when I'm off it.

=== 2129-adhd
title: methylphenidate for my 8 yr old
genre: review
layout: form fields, parent
condition: ADHD
area: mental
english: American
narrator: relative
split: train
overall: improved
treatment: methylphenidate
rating: 9
round: 6
ledger:
  dye-free diet | lifestyle | tried | no_response
  fish oil | supplement | tried | no_response
  reward chart | other | tried | no_response
  guanfacine | medication | tried | no_response | sleep
  occupational therapy | procedure | tried | partial
  methylphenidate | medication | ongoing | response | appetite_weight, mood
---
Taken for: son's [ADHD]{S diagnosis clin}

Side effects: [[not hungry]{S appetite_weight side_effect} at lunch, [weepy]{S mood side_effect} around 5pm when it wears off]{O side_effect; methylphenidate; neutral}

Comments: I was the mom who said never. So [no red dye]{T dye-free diet; tried}, [fish oil gummies]{T fish oil; tried}, a [sticker chart]{T reward chart; tried}. [Didn't do squat]{O no_benefit; dye-free diet, fish oil, reward chart}. Then [Intuniv]{T guanfacine; tried}, [he [slept at his desk]{S sleep side_effect}]{O side_effect; guanfacine} [and [got sent home]{S functioning} just as much]{O no_benefit; guanfacine}. [OT]{T occupational therapy; tried} with the [swings and the brushes]{T occupational therapy; tried}, [he liked it and it helped his [handwriting]{S functioning improved} a bit]{O partial; occupational therapy}. [Ritalin LA]{T methylphenidate; ongoing}... [on day ONE he [sat through church]{S functioning improved}]{O benefit; methylphenidate}. I cried and so did my mother who was dead against it. [He [got invited to a birthday party]{S functioning improved}, his first ever]{O benefit; methylphenidate}. [Not a [zombie]{S energy fig absent side_effect}]{O tolerated; methylphenidate}. My husband started [Adderall]{T amphetamine salts (medication); other} after seeing him, go figure.

=== 2130-bipolar
title: Depakote
genre: review
layout: three sentences
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: valproate
rating: 5
round: 6
ledger:
  valproate | medication | ongoing | mixed | appetite_weight, other_physical, neurological
---
[No [mania]{S mania_psychosis clin improved} in 3 years]{O benefit; valproate}, [[no hair]{S other_physical side_effect}, [60 extra pounds]{S appetite_weight side_effect} and a [tremor]{S neurological clin side_effect}]{O side_effect; valproate}. Wife says shes happy with the trade. Ask me in the mirror tho.

=== 2131-insomnia-depression
title: Seroquel for sleep only
genre: review
layout: one paragraph
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: quetiapine
rating: 5
round: 6
ledger:
  sertraline | medication | ongoing | partial | sleep
  zopiclone | medication | stopped | partial
  night nurse | medication | tried | no_response
  promethazine | medication | tried | no_response
  sleep restriction | psychotherapy | tried | no_response
  lavender pillow spray | supplement | tried | no_response
  mirtazapine | medication | stopped | no_response | appetite_weight
  quetiapine | medication | ongoing | partial | appetite_weight, sleep, neurological
---
im on [sertraline]{T sertraline; ongoing} for the [depression]{S diagnosis clin} ([does half a job]{O partial; sertraline}) and [it left me [not sleeping]{S sleep unclear}, or the [depression]{S diagnosis clin} did, who knows]{O side_effect; sertraline}. [Zopiclone]{T zopiclone; stopped} [lovely while it lasted]{O partial; zopiclone}, gp wont do more than a week so that ended. [Night nurse]{T night nurse; tried}, [phenergan]{T promethazine; tried}, [sleep restriction]{T sleep restriction; tried} off the NHS website, [lavender spray]{T lavender pillow spray; tried}... [useless the lot of it]{O no_benefit; night nurse, promethazine, sleep restriction, lavender pillow spray}. They tried [mirtazipine]{T mirtazapine; stopped} on top, [i [ate a whole cheesecake]{S appetite_weight side_effect} stood up]{O side_effect; mirtazapine} [and still [lay there]{S sleep}]{O no_benefit; mirtazapine}, took that off me. So now 50mg of [quetiapine]{T quetiapine; ongoing; dose=50mg} and [im [out]{S sleep fig improved} in 40 minutes]{O benefit; quetiapine}, [7 hrs of [sleep]{S sleep improved}]{O benefit; quetiapine}. [But the mornings!! [hungover]{S sleep fig side_effect} till 11]{O side_effect; quetiapine}, [[restless legs]{S neurological side_effect}]{O side_effect; quetiapine}, [the [fridge calls my name]{S appetite_weight fig side_effect}]{O side_effect; quetiapine}. [Hasnt done anything for my [mood]{S mood}]{O no_benefit; quetiapine} but thats not what its for. My nan takes the same [pill]{T quetiapine; other} for [seeing people in the garden]{S mania_psychosis other}, makes you think.

=== 2132-anxiety
title: first 3 weeks review (will update)
genre: review
layout: form with dated updates
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: fluvoxamine
rating: 7
round: 6
ledger:
  hydroxyzine | medication | tried | no_response | sleep
  ice pack on the chest | other | ongoing | partial
  fluvoxamine | medication | ongoing | response | gastrointestinal, other_physical, anxiety, sleep
  exposure therapy | psychotherapy | planned | unknown
---
Reason: [health anxiety]{S diagnosis clin}, [checking my pulse]{S anxiety}, [ER 9 times in a year]{S anxiety}

Tried before: [hydroxyzine]{T hydroxyzine; tried} ([[nap in a bottle]{S sleep fig side_effect}]{O side_effect; hydroxyzine}, [did not help]{O no_benefit; hydroxyzine})

Week 1: [[nauseous]{S gastrointestinal clin side_effect}, [pupils huge]{S other_physical side_effect}, MORE [anxiety]{S anxiety clin worsened side_effect} not less]{O side_effect; fluvoxamine}. [Googled my liver twice]{S anxiety}.

Week 2: [[Sleepy]{S sleep side_effect}]{O side_effect; fluvoxamine; neutral}. [Not better not worse]{O no_benefit; fluvoxamine}. [Bag of ice on the chest]{T ice pack on the chest; ongoing} when it [spikes]{S anxiety}, still doing that, [takes the edge off]{O partial; ice pack on the chest}

Week 3: hm. [I felt a [twinge]{S pain} and [didnt look it up]{S anxiety improved}]{O benefit; fluvoxamine}.

Update, 5 months: [[not one ER visit]{S anxiety improved}]{O benefit; fluvoxamine}!!! [[Nausea]{S gastrointestinal clin improved side_effect} is long gone]{O tolerated; fluvoxamine}. Starting [exposure therapy]{T exposure therapy; planned} in the new year where I have to read obituaries on purpose. Changing this from 4 to 7 stars

=== 2133-depression
title: Husband's review of Fetzima
genre: review
layout: one paragraph
condition: depression
area: mental
english: American
narrator: relative
split: train
overall: unchanged
treatment: levomilnacipran
rating: 2
round: 6
ledger:
  escitalopram | medication | tried | no_response
  venlafaxine | medication | tried | partial
  L-methylfolate | supplement | tried | no_response
  brexpiprazole | medication | tried | no_response | appetite_weight
  levomilnacipran | medication | ongoing | no_response | other_physical, gastrointestinal
  esketamine | medication | planned | unknown
  time with a horse | other | ongoing | response
---
Writing this for my wife because she [doesn't get on the computer anymore]{S functioning}. She has been [depressed]{S mood} going on eleven years. I keep the list on the fridge: [Lexapro]{T escitalopram; tried}, [Effexor]{T venlafaxine; tried}, [Deplin]{T L-methylfolate; tried}, [Rexulti]{T brexpiprazole; tried}. [The second one bought us a year]{O partial; venlafaxine}, [other three you could have given her Tic Tacs]{O no_benefit; escitalopram, L-methylfolate, brexpiprazole}, [Tic Tacs don't put [35 pounds]{S appetite_weight side_effect} on you either]{O side_effect; brexpiprazole}. [Fetzima]{T levomilnacipran; ongoing; duration=four months} going on four months at $460. [Her [heart races]{S other_physical side_effect}, [pressure is 160 over 100]{S other_physical side_effect}, she's [sick to her stomach]{S gastrointestinal side_effect}]{O side_effect; levomilnacipran}. [Is she [happier]{S mood absent}? No]{O no_benefit; levomilnacipran}. I take a little [Zoloft]{T sertraline (medication); other} myself, being married to it isn't easy, I'm not ashamed. She'll have to come off before the [Spravato]{T esketamine; planned}, which is approved for February if she doesn't talk herself out of it. [The one thing that gets a [smile]{S mood improved} is Thursdays with an old [mare]{T time with a horse; ongoing; frequency=Thursdays} named Biscuit]{O benefit; time with a horse}. Nobody prescribes Biscuit.

=== 2134-depression
title: ???
genre: review
layout: one line
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unknown
treatment: duloxetine
rating: 5
round: 6
ledger:
  duloxetine | medication | ongoing | no_response | gastrointestinal
---
[day 17, [dry mouth]{S gastrointestinal side_effect}, [the poops]{S gastrointestinal fig side_effect}]{O side_effect; duloxetine; neutral}, [cant say ive noticed a thing otherwise]{O no_benefit; duloxetine}

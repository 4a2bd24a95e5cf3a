=== 2107-depression
title: Wellbutrin, a love hate thing
genre: review
layout: one breathless paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: bupropion
rating: 7
round: 6
ledger:
  escitalopram | medication | tried | mixed | anhedonia, appetite_weight
  vortioxetine | medication | tried | no_response | gastrointestinal
  standing desk | other | tried | no_response
  bupropion | medication | ongoing | response | anger, sleep, other_physical
  magnesium | supplement | ongoing | unknown
---
ok so ive been on this for 5 months, 300 xl, and im still not sure if i want to hug it or throw it out the window lol. on [lexapro]{T escitalopram; tried} [i [wasnt sad]{S mood improved}]{O benefit; escitalopram} [but i wasnt anything, just [numb]{S anhedonia fig side_effect} and [30 lbs heavier]{S appetite_weight side_effect}]{O side_effect; escitalopram}, [trintellix]{T vortioxetine; tried} [made me [throw up]{S gastrointestinal side_effect} on a plane]{O side_effect; vortioxetine} [and did zilch]{O no_benefit; vortioxetine}. my boss got me a [standing desk]{T standing desk; tried} for my [mood]{S mood} ([nope]{O no_benefit; standing desk}). then [wellbutrin]{T bupropion; ongoing} and [within 3 days i had [energy]{S energy improved} for the first time since college]{O benefit; bupropion}, [[cleaned the whole garage]{S functioning improved}, called my mom]{O benefit; bupropion}, [and also [screamed at a guy over a parking spot]{S anger side_effect}]{O side_effect; bupropion}. [the first 2 months the [anger]{S anger side_effect} was REAL]{O side_effect; bupropion}. [[ears ringing]{S other_physical side_effect}, [waking up at 4]{S sleep side_effect}]{O side_effect; bupropion}. my husband said he'd leave if i didnt do something so they put me on [magnesium]{T magnesium; ongoing} at night (who knows) and [the [rage]{S anger improved side_effect} calmed down around month 3]{O tolerated; bupropion}. [[sex drive]{S sexual improved} is back]{O benefit; bupropion}, [[weight]{S appetite_weight improved} is coming off]{O benefit; bupropion}, [i [laugh at stuff]{S anhedonia improved}]{O benefit; bupropion}. i still would not tell a friend to take it.

=== 2108-bipolar
title: Abilify 2 stars
genre: review
layout: form fields
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: aripiprazole
rating: 2
round: 6
ledger:
  lamotrigine | medication | ongoing | partial
  risperidone | medication | tried | unknown | other_physical
  ziprasidone | medication | tried | no_response
  aripiprazole | medication | stopped | unknown | anxiety, neurological, other
---
For: [bipolar depression]{S diagnosis clin}

How long: 6 weeks

Side effects: [[akathisia]{S anxiety clin side_effect}, [blurry eyes]{S neurological side_effect}, [gambling]{S other side_effect}]{O side_effect; aripiprazole}

Comment: Added to my [Lamictal]{T lamotrigine; ongoing}, [which holds me at a C minus]{O partial; lamotrigine}. If you've never had [akathisia]{S anxiety clin general} it's like [your skeleton wants to leave without you]{S anxiety fig general}. [I [walked around my kitchen island]{S anxiety side_effect} until 3 in the morning]{O side_effect; aripiprazole}. [Then the scratch tickets. $900 of [scratch tickets]{S other side_effect} in a week and I'm a bookkeeper]{O side_effect; aripiprazole}. Called the nurse line, they said stop today, I did. [The [pacing]{S anxiety improved side_effect} was gone in 5 days]{O tolerated; aripiprazole}. I've had [Risperdal]{T risperidone; tried} ([[leaked milk]{S other_physical side_effect}]{O side_effect; risperidone}, and I'm a man) and [Geodon]{T ziprasidone; tried} ([nothing]{O no_benefit; ziprasidone}). [Back to my C minus for now]{O partial; lamotrigine}.

=== 2109-panic-disorder
title: 10/10
genre: review
layout: two sentences
condition: panic disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: sertraline
rating: 10
round: 6
ledger:
  sertraline | medication | ongoing | response
---
[No [panic attacks]{S anxiety improved} since August]{O benefit; sertraline}. [Zero side effects]{O tolerated; sertraline}, [i can [go to Costco by myself]{S functioning improved}]{O benefit; sertraline}!!

=== 2110-social-anxiety
title: Paxil made me someone else
genre: review
layout: numbered list
condition: social anxiety disorder
area: mental
english: Canadian
narrator: patient
split: train
overall: partly_improved
treatment: paroxetine
rating: 4
round: 6
ledger:
  toastmasters | support | tried | no_response
  hypnosis | psychotherapy | tried | no_response
  propranolol | medication | tried | no_response
  paroxetine | medication | ongoing | mixed | sexual, sleep, appetite_weight, other_physical, anhedonia
  acceptance and commitment therapy | psychotherapy | planned | unknown
---
Two years on 30 mg. Took it for [social anxiety]{S diagnosis clin}, [blushing]{S other_physical}, [never ate in front of people]{S functioning}. [Toastmasters]{T toastmasters; tried}, [hypnosis]{T hypnosis; tried}, [inderal]{T propranolol; tried}: [all a waste of time]{O no_benefit; toastmasters, hypnosis, propranolol}.
What [Paxil]{T paroxetine; ongoing; dose=30 mg; duration=Two years} gave me, in order:
1. [[Sweats]{S other_physical side_effect}. Like a hose]{O side_effect; paroxetine}
2. [[Yawning]{S sleep side_effect} so wide my jaw clicked]{O side_effect; paroxetine}
3. [[Can't finish]{S sexual fig side_effect}, girlfriend thinks its her]{O side_effect; paroxetine}
4. [[Gained 41 lb]{S appetite_weight side_effect}]{O side_effect; paroxetine}
5. [[Don't care]{S anhedonia side_effect} about hockey, work, anything]{O side_effect; paroxetine}
6. [I [ate a burrito on the bus]{S functioning improved}, with people looking]{O benefit; paroxetine}
7. [I [said no to my dad]{S functioning improved}]{O benefit; paroxetine}
So [it works]{O benefit; paroxetine} but I'd never recommend it. Am starting [ACT]{T acceptance and commitment therapy; planned} in January, then we'll see about going down.

=== 2111-postpartum-depression
title: lifesaver (and a warning)
genre: review
layout: one paragraph
condition: postpartum depression
area: mental
english: British
narrator: patient
split: dev
overall: improved
treatment: sertraline
rating: 9
round: 6
ledger:
  health visitor listening visits | psychotherapy | tried | worse
  baby massage class | support | tried | partial
  mirtazapine | medication | declined | unknown
  sertraline | medication | stopped | response | neurological, appetite_weight, suicidality
---
Had my little girl in the March and by June i was [planning who would have her]{S suicidality}. The health visitor did [listening visits]{T health visitor listening visits; tried; sessions=six}, six of them, [lovely woman but i was worse at the end of it]{O worsening; health visitor listening visits}. [Baby massage]{T baby massage class; tried} on a monday [got me [out of the house]{S functioning improved} one hour a week]{O partial; baby massage class}. GP said [sertraline]{T sertraline; planned}, i said no because breastfeeding, she said its fine, i said ok. WARNING: [the first fortnight i was a lot worse, [shaking]{S neurological side_effect}, [couldnt swallow toast]{S appetite_weight side_effect}, [thoughts]{S suicidality side_effect} i had never had before]{O side_effect; sertraline}. Mum moved in. Rang the surgery twice and they offered [mirtazapine]{T mirtazapine; declined} instead but i stuck with it. [Then one morning, week 4ish, i was [singing to her]{S mood improved} and didnt notice i was doing it]{O benefit; sertraline}. [100mg and i [felt like me]{S mood improved}]{O benefit; sertraline}. Took it 15 months, came off over 8 weeks with my doctor, [bit [dizzy]{S neurological withdrawal}, [few tears]{S mood withdrawal}]{O withdrawal; sertraline; neutral}, [been well for 2 yrs now]{O benefit; overall}. My friend had [PND]{S diagnosis clin other} at the same time and the [sertraline]{T sertraline (medication); other} gave her [migraines]{S pain clin other side_effect} so its not for everyone. Please ask for help.

=== 2112-adhd
title: Strattera
genre: review
layout: form fields
condition: ADHD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: atomoxetine
rating: 5
round: 6
ledger:
  caffeine | other | tried | no_response
  methylphenidate | medication | tried | mixed | mania_psychosis, appetite_weight
  atomoxetine | medication | ongoing | partial | gastrointestinal, sexual, other_physical
  guanfacine | medication | planned | unknown
---
Reason: [ADD]{S diagnosis clin}, 34 yo

Side effects: [[Nausea]{S gastrointestinal clin side_effect} if I don't eat a real breakfast, [hard to pee]{S other_physical side_effect}, [ED]{S sexual clin side_effect}, [cold hands]{S other_physical side_effect}]{O side_effect; atomoxetine}

Comments: [Ritalin]{T methylphenidate; tried} [worked great for [focus]{S cognition improved}]{O benefit; methylphenidate} [and made me [paranoid]{S mania_psychosis side_effect} and [skinny]{S appetite_weight side_effect}]{O side_effect; methylphenidate}, and before that I drank [six Monsters a day]{T caffeine; tried; dose=six Monsters a day} [thinking that was helping (it was not)]{O no_benefit; caffeine}. This is different. It isn't a light switch, [it took 6 weeks before I thought ok maybe]{O partial; atomoxetine}. [My [desk is clean]{S functioning improved}]{O benefit; atomoxetine}. [I still [start nine things]{S cognition}]{O no_benefit; atomoxetine}. [My wife says I [interrupt]{S cognition improved} less, by about half]{O benefit; atomoxetine}. I can't tell if the [mood]{S mood improved} is the [pill]{T atomoxetine; ongoing} or the new job. Doc is adding [Intuniv]{T guanfacine; planned} next month. Coworker swears by [Vyvanse]{T lisdexamfetamine (medication); other}, insurance won't touch it for me.

=== 2113-ptsd
title: prazosin for nightmares, VA
genre: review
layout: one paragraph
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: prazosin
rating: 8
round: 6
ledger:
  sertraline | medication | tried | no_response
  trazodone | medication | tried | no_response | sleep
  clonazepam | medication | stopped | no_response
  prolonged exposure | psychotherapy | tried | partial
  service dog | support | not_tried | unknown
  prazosin | medication | ongoing | response | neurological
  weekend fishing with vets | support | ongoing | response
---
Vet, 2 tours. [Nightmares]{S sleep} every night since 2007, [wife sleeps in the other room]{S functioning} because [I swing]{S sleep}. They gave me [zoloft]{T sertraline; tried}, [trazadone]{T trazodone; tried}, and [klonopin]{T clonazepam; stopped}, which the new doc pulled. [Nothing on that list did a thing for the [dreams]{S sleep}]{O no_benefit; sertraline, trazodone, clonazepam}, [[traz]{T trazodone; tried} had me [drooling in formation]{S sleep side_effect}]{O side_effect; trazodone}. [Prolonged exposure]{T prolonged exposure; tried; duration=12 weeks} at the VA, 12 weeks, [helped in the daytime some]{O partial; prolonged exposure}. [Prazosin]{T prazosin; ongoing} is a [blood pressure pill]{T prazosin; ongoing}. [First night I stood up and [hit the floor]{S neurological side_effect}]{O side_effect; prazosin} so get up slow. They raise it slow too, I'm at 10. [[Nightmares]{S sleep improved} maybe twice a month now and I wake up from them]{O benefit; prazosin}. [5 to 6 hours of [sleep]{S sleep improved}]{O benefit; prazosin}. [Wife is [back in the bed]{S functioning improved}]{O benefit; prazosin}. [Still [sit facing the door]{S anxiety}, still [cant do fireworks]{S functioning}]{O no_benefit; prazosin; neutral}. I put in for a [dog]{T service dog; not_tried} and got told no. [Saturdays fishing with the [Reel Heroes]{T weekend fishing with vets; ongoing; frequency=Saturdays} guys is worth as much as the [pill]{T prazosin; ongoing} if you ask me]{O benefit; weekend fishing with vets}. A buddy had [dry mouth]{S gastrointestinal other side_effect} and a [stuffed nose]{S other_physical other side_effect} with [prazosin]{T prazosin (medication); other} and quit. I didn't.

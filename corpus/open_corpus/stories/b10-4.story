=== 416-bipolar-i
title: Lithium 900
genre: review
layout: one unbroken paragraph
condition: bipolar I disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: lithium
rating: 9/10
round: 2
ledger:
  hospital admission | care_setting | tried | unknown
  olanzapine | medication | stopped | mixed | appetite_weight, sleep
  valproate | medication | tried | no_response
  lithium | medication | ongoing | response | neurological, other_physical, gastrointestinal
  beta blockers | medication | declined | unknown
---
I fought this one for years because [lithium]{T lithium; declined} sounded like something for crazy people, that's my own ignorance. After my second [manic episode]{S mania_psychosis clin} ([maxed out three cards]{S mania_psychosis}, [bought a boat]{S mania_psychosis}, no lake) I landed in the [hospital]{T hospital admission; tried; duration=16 days} for 16 days. They had me on [Zyprexa]{T olanzapine; stopped}, [which brought me down]{O benefit; olanzapine} [but I [gained 48 lbs]{S appetite_weight side_effect} and [slept 14 hours a day]{S sleep side_effect}]{O side_effect; olanzapine}. [Depakote]{T valproate; tried} [never held me]{O no_benefit; valproate}. On [lithium]{T lithium; ongoing; dose=900} 900 [it's been six years without an [episode]{S mania_psychosis clin improved} up or down]{O benefit; lithium}. [I have [kept the same job]{S functioning improved} all six]{O benefit; lithium}. I was scared it would [flatten]{S anhedonia fig possible side_effect} me, I paint. [It didn't, I still [cry at dog food commercials]{S anhedonia absent side_effect}]{O tolerated; lithium}. [What I do get: a [shaky hand]{S neurological side_effect}, [thirst like the desert]{S other_physical fig side_effect}, [peeing all night]{S other_physical side_effect}, [loose stools]{S gastrointestinal side_effect} if I take it without food]{O side_effect; lithium}. He offered a [beta blocker]{T beta blockers; declined} for the [hand]{S neurological side_effect}, I just use a bigger brush. Blood work every 3 months for kidneys and thyroid. Drink your water.

=== 417-neuropathy
title: gabapentin for diabetic nerve pain
genre: review
layout: all lower case fragments
condition: neuropathy
area: general
english: American
narrator: patient
split: train
overall: partly_improved
treatment: gabapentin
rating: 6/10
round: 2
ledger:
  nortriptyline | medication | stopped | unknown | gastrointestinal, other_physical
  capsaicin cream | medication | tried | no_response
  gabapentin | medication | ongoing | partial | cognition, neurological, other_physical
  alpha-lipoic acid | supplement | ongoing | unknown
---
feet feel like [walking on hot gravel]{S pain fig}, worse at nite. [[nortriptyline]{T nortriptyline; stopped} gave me [dry mouth]{S gastrointestinal side_effect} and i [couldnt pee]{S other_physical side_effect}]{O side_effect; nortriptyline} so no more of that. [capsaicin cream]{T capsaicin cream; tried}, [dont bother]{O no_benefit; capsaicin cream}, got it in my eye.

[gaba]{T gabapentin; ongoing; dose=300 3x a day}: 300 3x a day, [nothing]{O no_benefit; gabapentin; neutral}. 600 3x a day, [ok now the [burning]{S pain improved} is maybe a 4 not a 9]{O benefit; gabapentin}. [i [can have the sheet on my toes]{S pain improved}]{O benefit; gabapentin}. first two weeks [[walked into door frames]{S neurological side_effect}, [drunk feeling]{S neurological fig side_effect}]{O side_effect; gabapentin}, [that passed]{O tolerated; gabapentin}. what hasnt passed is [the [memory]{S cognition side_effect}]{O side_effect; gabapentin}. [[left the stove on twice]{S cognition side_effect}]{O side_effect; gabapentin}. [[ankles puffed up]{S other_physical side_effect} too]{O side_effect; gabapentin}. missed 2 days when mail order was late and [got [sweats]{S other_physical withdrawal} and the [shakes]{S neurological withdrawal}]{O withdrawal; gabapentin}, so dont run out. also on [alpha lipoic acid]{T alpha-lipoic acid; ongoing}, cant tell. my wife's dog is on [gabapentin]{T gabapentin (medication); other} too lol

=== 418-asthma
title: SINGULAIR FOR MY SON - BLACK BOX FOR A REASON
genre: review
layout: title line in capitals, two paragraphs
condition: asthma
area: general
english: American
narrator: relative
split: train
overall: partly_improved
treatment: montelukast
rating: 1/5
round: 2
ledger:
  fluticasone | medication | ongoing | partial
  montelukast | medication | stopped | mixed | sleep, anger, suicidality
  salbutamol | medication | ongoing | unknown
  spacer | procedure | ongoing | unknown
---
[SINGULAIR]{T montelukast; stopped} FOR MY SON - BLACK BOX FOR A REASON *

My son is 7 with [asthma]{S diagnosis clin} and [allergies]{S diagnosis}. [[Flovent]{T fluticasone; ongoing} helped but not enough]{O partial; fluticasone}, two ER trips in one winter, so his pulmonologist added [Singulair]{T montelukast; stopped} chewables at bedtime. [Breathing wise it was good, I'll say that, no [wheeze]{S other_physical improved} in gym]{O benefit; montelukast}. [Then the [nightmares]{S sleep side_effect}]{O side_effect; montelukast}. [He'd [scream]{S sleep side_effect} and [not know who I was]{S sleep side_effect}]{O side_effect; montelukast}. By Thanksgiving [my sweet kid was [hitting his sister]{S anger side_effect} and [told his teacher he wanted to be dead]{S suicidality side_effect}]{O side_effect; montelukast}. SEVEN years old.

The doctor's office said probably a phase, or the divorce. I went home, read the box ([agitation]{S anger clin general possible side_effect}, [bad dreams]{S sleep general possible side_effect}, [depression]{S mood clin general possible side_effect}, [suicidal thoughts]{S suicidality general possible side_effect}, all right there), and threw it out that night. [Four days later he [slept through]{S sleep improved side_effect}]{O tolerated; montelukast; positive}. [Two weeks and he was [himself]{S anger improved side_effect}]{O tolerated; montelukast; positive}. [His [cough]{S other_physical withdrawal} is back some]{O withdrawal; montelukast}, we use the [rescue inhaler]{T salbutamol; ongoing} and a [spacer]{T spacer; ongoing}, we'll manage. I take [Singulair]{T montelukast (medication); other} myself for [hay fever]{S diagnosis other} and never had anything like this, so I get why nobody believed me. I also have [anxiety]{S anxiety clin other} and am on [Lexapro]{T escitalopram (medication); other}, so they figured it ran in the family.

=== 419-depression
title: Trintellix (cost vs. benefit)
genre: review
layout: Pros/Cons
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: vortioxetine
rating: 7/10
round: 2
ledger:
  paroxetine | medication | stopped | mixed | anhedonia
  desvenlafaxine | medication | tried | no_response
  SSRIs | medication | declined | unknown
  vortioxetine | medication | ongoing | response | gastrointestinal, other_physical
  ondansetron | medication | tried | response
---
History: 20 yrs of [depression]{S diagnosis clin}. On [Paxil]{T paroxetine; stopped; duration=a decade} a decade, [[not sad]{S mood improved}]{O benefit; paroxetine} but [[numb]{S anhedonia fig side_effect} from the neck up and the waist down]{O side_effect; paroxetine}. [Pristiq]{T desvenlafaxine; tried} [a dud]{O no_benefit; desvenlafaxine}.

Pro:
[I [can feel things]{S anhedonia improved}]{O benefit; vortioxetine}. [[Cried at my mother's grave]{S anhedonia improved}, first time]{O benefit; vortioxetine}
[[Concentration]{S cognition improved} much sharper, the numbers at work stay put]{O benefit; vortioxetine}
[No [weight]{S appetite_weight absent side_effect}, no [bedroom problems]{S sexual fig absent side_effect}]{O tolerated; vortioxetine}

Con:
[[Nausea]{S gastrointestinal clin side_effect} first month, and I mean bad]{O side_effect; vortioxetine}. Take it with dinner. My doc gave me [Zofran]{T ondansetron; tried} for the first two weeks [which saved me]{O benefit; ondansetron}
[[Itching]{S other_physical side_effect} on my arms, comes and goes]{O side_effect; vortioxetine; neutral}
$460 a month. There is no generic. Insurance wanted me to go back to a [generic SSRI]{T SSRIs; declined} first, we appealed, they denied, we appealed. Manufacturer card got it to $10 and the card runs out in December

[Would I take it again? Yes]{O benefit; vortioxetine}. Ask for samples, don't pay for something you may [throw up]{S gastrointestinal general possible side_effect}.

=== 420-alcohol-use-disorder
title: Naltrexone, the Sinclair way
genre: review
layout: rating line then text
condition: alcohol use disorder
area: mental
english: Australian
narrator: patient
split: dev
overall: improved
treatment: naltrexone
rating: 5/5
round: 2
ledger:
  alcoholics anonymous | support | stopped | partial
  disulfiram | medication | stopped | unknown
  acamprosate | medication | tried | no_response
  rehab | care_setting | tried | partial
  naltrexone | medication | ongoing | response | other_physical, sleep
  counselling | psychotherapy | ongoing | unknown
---
Five out of five from a bloke who never reviews anything.

[Bottle and a half of red a night]{S substance_use}, more on Saturdays. Did [AA]{T alcoholics anonymous; stopped; duration=two years} for two years, [good people, got me three months dry, then I [busted]{S substance_use fig worsened}]{O partial; alcoholics anonymous} and was too [ashamed]{S hopelessness} to go back. [Antabuse]{T disulfiram; stopped}: [drank on it once and thought I'd die]{O side_effect; disulfiram}, so I just stopped taking it. [Campral]{T acamprosate; tried}, six horse tablets a day, [no difference]{O no_benefit; acamprosate}. [Rehab]{T rehab; tried} at Easter 2019, [lasted till the long weekend in June]{O partial; rehab}.

With this one you take 50 mg an hour before you drink and you do drink. Sounds mad. It blocks the reward. [First week I felt [crook]{S other_physical side_effect} and [off my sleep]{S sleep side_effect}]{O side_effect; naltrexone; neutral}. [By week five I was [leaving half a glass]{S substance_use improved}, which I'd never done in my life, I rang my brother to tell him]{O benefit; naltrexone}. [Four months, [down to two nights a week]{S substance_use improved}]{O benefit; naltrexone}. [Now I haven't [wanted one]{S substance_use improved} since the cricket]{O benefit; naltrexone}. [[Liver numbers are normal]{S other_physical improved}]{O benefit; naltrexone}. Still see the [D&A counsellor]{T counselling; ongoing} at the community centre. You can't take it with [painkillers]{T opioids (medication); general}, carry a card.

=== 421-fibromyalgia
title: Cymbalta - helped pain, withdrawal is evil
genre: review
layout: one unbroken paragraph
condition: fibromyalgia
area: general
english: American
narrator: patient
split: train
overall: unchanged
treatment: duloxetine
rating: 4/10
round: 2
ledger:
  tramadol | medication | tried | no_response | other_physical
  pregabalin | medication | stopped | partial | appetite_weight, cognition
  milnacipran | medication | not_tried | unknown
  duloxetine | medication | stopped | mixed | other_physical, gastrointestinal, sexual
  pool exercise | lifestyle | planned | unknown
---
[Fibro]{S diagnosis clin} since my car wreck in 09. [[Tramadol]{T tramadol; tried} just made me [itch]{S other_physical side_effect}]{O side_effect; tramadol}. [[Lyrica]{T pregabalin; stopped} helped some]{O partial; pregabalin} but [I [blew up like a balloon]{S appetite_weight fig side_effect} and was [dumb as a post]{S cognition fig side_effect}]{O side_effect; pregabalin}, off it in 3 months. I asked for [Savella]{T milnacipran; not_tried}, not on my plan. [[Cymbalta]{T duloxetine; stopped; dose=60mg} 60mg gave me the best two years I've had]{O benefit; duloxetine}. [I'd say the [pain]{S pain improved} was cut in half and the [bad days]{S mood improved} too]{O benefit; duloxetine}. [I [gardened]{S functioning improved}. I [drove to see my grandbabies]{S functioning improved}, nine hours]{O benefit; duloxetine}. [Side effects were [sweating]{S other_physical side_effect} through my clothes, [constipation]{S gastrointestinal clin side_effect} and [no desire]{S sexual side_effect}]{O side_effect; duloxetine}, I'm 61 so oh well. [Then my [liver enzymes came up]{S other_physical side_effect}]{O side_effect; duloxetine} and the nurse practitioner stopped it in TWO WEEKS. Nobody warned me. [[Electric shocks]{S neurological fig withdrawal} in my head every time I moved my eyes, [spinning]{S neurological withdrawal}, [puking]{S gastrointestinal withdrawal}, [mad]{S anger withdrawal} at everybody, [sobbing]{S mood withdrawal} in the WalMart]{O withdrawal; duloxetine}. That went on ten weeks. [And now the [pain]{S pain withdrawal} is back like it never left]{O withdrawal; duloxetine}. My daughter wants me to do the [warm pool]{T pool exercise; planned} at the Y, we're going Monday. [I'd give it a 9 for the [pain]{S pain}]{O benefit; duloxetine} and [a 0 for how they take you off]{O withdrawal; duloxetine}.

=== 422-pmdd
title: Yaz for PMDD
genre: review
layout: two paragraphs
condition: premenstrual dysphoric disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: drospirenone/ethinylestradiol
rating: 9/10
round: 2
ledger:
  vitex | supplement | tried | no_response
  evening primrose oil | supplement | tried | no_response
  cutting out sugar | lifestyle | tried | no_response
  fluoxetine | medication | stopped | partial | sexual
  drospirenone/ethinylestradiol | medication | ongoing | response | gastrointestinal, pain
---
Two weeks a month I was a normal nurse with a normal marriage and two weeks I was [Godzilla]{S anger fig}. [Rage]{S anger}, then [sobbing]{S mood}, then [wanting to drive into a wall]{S suicidality}, then my period and poof. [Vitex]{T vitex; tried}, [evening primrose]{T evening primrose oil; tried}, [no sugar]{T cutting out sugar; tried}, I did it all and [none of it did squat]{O no_benefit; vitex, evening primrose oil, cutting out sugar}. My GYN put me on [Sarafem]{T fluoxetine; stopped} (it's [Prozac]{T fluoxetine; stopped} in a pink box), only for the bad half. [Took maybe a third off]{O partial; fluoxetine} and [killed my [orgasm]{S sexual side_effect}]{O side_effect; fluoxetine} so we moved on.

[Yaz]{T drospirenone/ethinylestradiol; ongoing}, no placebo week, I just start the next pack. [First pack I was [queasy]{S gastrointestinal side_effect} and my [boobs hurt]{S pain side_effect}]{O side_effect; drospirenone/ethinylestradiol; neutral}. [Second pack, nothing, and I mean I waited for her to show up and she didn't]{O benefit; drospirenone/ethinylestradiol}. That was 13 months ago. [My [skin cleared]{S other_physical improved} as a bonus]{O benefit; drospirenone/ethinylestradiol}. [My husband [stopped checking the calendar]{S functioning improved}]{O benefit; drospirenone/ethinylestradiol}. There is a higher chance of [clots]{S other_physical general possible side_effect}, I don't smoke and I'm 31, we talked it through. My coworker couldn't be on it because of [migraine with aura]{S diagnosis clin other}. [No [clots]{S other_physical absent side_effect}, no [weight gain]{S appetite_weight absent side_effect}]{O tolerated; drospirenone/ethinylestradiol}.

=== 423-depression
title: Spravato - 2 years in
genre: review
layout: rating line then text
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: esketamine
rating: 8/10
round: 2
ledger:
  medication | medication | tried | no_response
  antidepressants | medication | tried | no_response
  mood stabilizers | medication | tried | no_response
  thyroid hormone | medication | tried | no_response
  electroconvulsive therapy | neuromodulation | tried | partial | cognition
  esketamine | medication | ongoing | response | mania_psychosis, gastrointestinal, other_physical
  psychotherapy | psychotherapy | ongoing | unknown
---
8/10. [Effective]{O benefit; esketamine}, expensive, and you need a ride.

I lost count of the [pills]{T medication; tried} somewhere around number twelve. [ADs]{T antidepressants; tried}, [mood stabilizers]{T mood stabilizers; tried}, a [thyroid thing]{T thyroid hormone; tried}, all of it. [They either did nothing or pooped out by summer]{O no_benefit; medication, antidepressants, mood stabilizers, thyroid hormone}. [Shock treatments]{T electroconvulsive therapy; tried; sessions=ten} in 2018, ten of them, [pulled me out of the [hole]{S mood fig improved}]{O benefit; electroconvulsive therapy}, [[ate most of that year's memories]{S cognition fig side_effect}]{O side_effect; electroconvulsive therapy} and [by spring I was [back in bed]{S functioning} with the blinds down]{O partial; electroconvulsive therapy}.

So I wasn't expecting much. You spray it yourself, three devices, then sit in a recliner for two hours while they take your blood pressure. [The trip part is [floaty]{S mania_psychosis fig side_effect}, [the walls breathe]{S mania_psychosis side_effect}]{O side_effect; esketamine; neutral}. I don't love it. [[Threw up]{S gastrointestinal side_effect} the first two times]{O side_effect; esketamine}, [not since]{O tolerated; esketamine}. [[BP goes up]{S other_physical side_effect} some]{O side_effect; esketamine; neutral}. [After the fourth one I was driving (the next day, relax) and realized I was [making a grocery list]{S functioning improved} for Thanksgiving]{O benefit; esketamine}. [I hadn't [planned past Tuesday]{S hopelessness} in years]{O benefit; esketamine}. Twice a week for a month, then weekly, now every other week. [When they stretched me to three weeks I [crashed]{S mood fig withdrawal}]{O withdrawal; esketamine} so we went back. [I haven't [wanted to die]{S suicidality improved} since 2023]{O benefit; esketamine}. My [therapist]{T psychotherapy; ongoing} says the [nose spray]{T esketamine; ongoing} opens the door and I have to walk. Tastes like a battery. Medicare covers 80.

=== 424-stress
title: ashwagandha gummies
genre: review
layout: short, two paragraphs
condition: stress and poor sleep
area: mental
english: Indian English
narrator: patient
split: train
overall: unchanged
treatment: ashwagandha
rating: 2/5
round: 2
ledger:
  ashwagandha | supplement | stopped | no_response | gastrointestinal, anhedonia
  walking | lifestyle | ongoing | partial
---
Ordered after my cousin in Pune said it changed her life. Two [gummies]{T ashwagandha; stopped; frequency=at bedtime; duration=nine weeks} at bedtime for nine weeks. I have [work stress]{S anxiety}, [not sleeping properly]{S sleep}, no [depression]{S mood clin absent} or anything like that. [First week I thought yes, I am [calmer]{S anxiety improved}, but must be the placebo effect only, because by third week same [tossing and turning]{S sleep}]{O no_benefit; ashwagandha}. [[Loose motions]{S gastrointestinal side_effect} in the morning]{O side_effect; ashwagandha} and then one strange thing, [I was feeling [flat]{S anhedonia fig side_effect}, [no joy]{S anhedonia side_effect}, [no anger]{S anhedonia side_effect}, like a [boiled potato]{S anhedonia fig side_effect}]{O side_effect; ashwagandha}.

Stopped in June. [[Colour came back]{S anhedonia fig improved side_effect} within days]{O tolerated; ashwagandha; positive}. Now I go for [walk]{T walking; ongoing; frequency=after dinner} after dinner with my husband and [that is helping a little]{O partial; walking}, and it is free. Two stars for taste. Also please check with doctor if you have [thyroid]{S diagnosis general possible}.

=== 2161-depression-withdrawal
title: NEVER AGAIN (Paxil)
genre: review
layout: numbered withdrawal list in a rant
condition: social anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: paroxetine
rating: 2
ledger:
  paroxetine | medication | stopped | mixed | sexual, anhedonia, appetite_weight
  fluoxetine | medication | tried | partial
  ginger tea | supplement | tried | no_response
  omega 3 | supplement | tried | no_response
  toastmasters | support | ongoing | response
---
Let me be fair,[it worked. 11 years ago i [couldnt order a pizza on the phone]{S functioning} and 6 weeks later i was [ordering pizza for the whole shift]{S functioning improved}]{O benefit; paroxetine}. [I also [gained 44 lb]{S appetite_weight side_effect}, had the [libido]{S sexual clin side_effect} of a houseplant and [didnt shed a tear when dad was buried]{S anhedonia side_effect}]{O side_effect; paroxetine}. So I said enough and my doctor said oh just drop from 20 to 10 for two weeks then stop. HA

1. [[brain zaps]{S neurological fig withdrawal} every time i moved my eyes]{O withdrawal; paroxetine}
2. [[vertigo]{S neurological clin withdrawal}, [puking]{S gastrointestinal withdrawal}]{O withdrawal; paroxetine}
3. [[RAGE]{S anger withdrawal}. i kicked a printer]{O withdrawal; paroxetine}
4. [[electric shivers]{S neurological fig withdrawal} in my arms]{O withdrawal; paroxetine}
5. [[sobbing]{S mood withdrawal} at car ads]{O withdrawal; paroxetine}
6. [[dreams where i die]{S sleep withdrawal}, nightly]{O withdrawal; paroxetine}

This went on for FOUR MONTHS. [Fish oil]{T omega 3; tried}, [ginger tea]{T ginger tea; tried}, [nope, nope]{O no_benefit; omega 3, ginger tea}. A different doctor had me take a little [prozac]{T fluoxetine; tried} as a bridge and [that smoothed it out some]{O partial; fluoxetine}. Now 14 months free of it. [The [social fear]{S anxiety withdrawal} did come back, maybe half of it]{O withdrawal; paroxetine}, i go to [Toastmasters]{T toastmasters; ongoing} which my wife thinks is hilarious but [it does more for me than you'd think, i [gave a toast]{S functioning improved} in May]{O benefit; toastmasters}. My mother is still on hers, 25 yrs, no plans. If your doctor hands you [Paxil]{T paroxetine (medication); general} ask how you get OFF

=== 2162-schizophrenia
title: abilify
genre: review
layout: three plus sentences, run-on
condition: schizophrenia
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 6
treatment: aripiprazole
rating: 8
ledger:
  haloperidol | medication | tried | unknown | neurological
  olanzapine | medication | tried | unknown | appetite_weight
  quetiapine | medication | tried | unknown | sleep
  aripiprazole | medication | ongoing | response | anxiety, sleep
---
dont be scared by the reviews, [when i started this i was [crawling out of my skin]{S anxiety fig side_effect} for about 10 days and [couldnt sleep]{S sleep side_effect}]{O side_effect; aripiprazole} and i almost quit,but my mom made me wait and [it passed]{O tolerated; aripiprazole}. before that [haldol]{T haloperidol; tried} ([[locked up like the tin man]{S neurological fig side_effect}, worst week of my life]{O side_effect; haloperidol}), [zyprexa]{T olanzapine; tried} ([[fat]{S appetite_weight side_effect}]{O side_effect; olanzapine}), [seroquil]{T quetiapine; tried} ([[slept thru my own birthday]{S sleep side_effect}]{O side_effect; quetiapine}). [now im 15mg in the morning, [no more cameras in the smoke alarm]{S mania_psychosis improved}, i [got my GED]{S functioning improved}]{O benefit; aripiprazole}. [[i'm skinny]{S appetite_weight absent side_effect}]{O tolerated; aripiprazole}, i like it here, my cat is named Sergeant

=== 2163-alcohol
title: Campral and what went before (long-ish)
genre: review
layout: medium, verdict in the middle
condition: alcohol use disorder
area: mental
english: Scottish English
narrator: patient
split: train
overall: improved
round: 6
treatment: acamprosate
rating: 7
ledger:
  chlordiazepoxide | medication | tried | response
  vitamin b1 | supplement | tried | unknown
  disulfiram | medication | tried | no_response | other_physical
  smart recovery | support | ongoing | response
  gabapentin | medication | tried | unknown | cognition
  acamprosate | medication | ongoing | partial | gastrointestinal
  dry january app | other | tried | no_response
  liquorice and boiled sweets | other | ongoing | partial
  baclofen | medication | planned | unknown
---
Right. 52, joiner, [vodka]{S substance_use} since the divorce. The detox itself was five days at my brother's with [librium]{T chlordiazepoxide; tried; duration=five days} and the [thiamine]{T vitamin b1; tried}, [the [librium]{T chlordiazepoxide; tried} did what it said, [no fits]{S neurological absent withdrawal}, [no pink elephants]{S mania_psychosis fig absent withdrawal}]{O benefit; chlordiazepoxide}. It's after the detox that it goes wrong, any eejit can stop, I've stopped thirty times. [Antabuse]{T disulfiram; tried} ([I just didnt swallow it, [drank]{S substance_use}]{O no_benefit; disulfiram}, [came out in [red blotches]{S other_physical side_effect} once]{O side_effect; disulfiram}). [Some app]{T dry january app; tried} with a cartoon tree, [the tree died]{O no_benefit; dry january app}. [Gabapentin]{T gabapentin; tried} off the last GP, [[heid full of porridge]{S cognition fig side_effect}]{O side_effect; gabapentin}.

[Campral]{T acamprosate; ongoing; dose=2; frequency=three times a day}, 2 three times a day, huge things, you need a bucket of tea. 19 weeks. Does it work? [I canny honestly say I feel it working. But I walked past the Co-op every night this week and [didnt go in]{S substance_use improved}]{O benefit; acamprosate}, so. [One slip at Easter, [half bottle]{S substance_use}, straight [back on the wagon]{S substance_use fig improved}]{O partial; acamprosate}. [[The skitters]{S gastrointestinal side_effect} for a month, then fine]{O side_effect; acamprosate; neutral}. I'd put as much of it down to the [SMART group]{T smart recovery; ongoing} on Tuesdays, [that's where I [learned to wait ten minutes]{S substance_use improved}]{O benefit; smart recovery}. And [liquorice and boiled sweets]{T liquorice and boiled sweets; ongoing}, don't laugh, [it does blunt it]{O partial; liquorice and boiled sweets}. One of the lads there is on [baclofen]{T baclofen (medication); other} and reckons I'd be better with it, so I'm seeing the addictions nurse on the 3rd about that [baclofen]{T baclofen; planned}. My da [drank himself to death]{S substance_use other} at 56 and nobody gave him so much as a leaflet.

=== 2164-anxiety
title: Pregabalin: love hate
genre: review
layout: medium, brackets
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: pregabalin
rating: 6
ledger:
  citalopram | medication | tried | no_response
  venlafaxine | medication | tried | no_response
  propranolol | medication | tried | no_response | other_physical
  mindfulness course | mind_body | tried | worse
  talking therapies | psychotherapy | tried | no_response
  pregabalin | medication | ongoing | mixed | appetite_weight, neurological, cognition, other_physical
---
GP list for [GAD]{S diagnosis clin}: [citalopram]{T citalopram; tried}, [venlafaxine]{T venlafaxine; tried}, [propranolol]{T propranolol; tried} ([[fingers like ice]{S other_physical fig side_effect}]{O side_effect; propranolol}), six phone calls of [talking therapies]{T talking therapies; tried; sessions=six} and the [mindfulness course]{T mindfulness course; tried} at the leisure centre [that honestly made me more [aware of my heart]{S anxiety worsened}]{O worsening; mindfulness course}. [None of that got anywhere near]{O no_benefit; citalopram, venlafaxine, propranolol, talking therapies, mindfulness course}.

[Lyrica]{T pregabalin; ongoing; dose=150} 150 twice a day, [hit on day ONE]{O benefit; pregabalin}. [I [went in the big Asda]{S functioning improved}. Alone. I [bought a lamp]{S functioning improved}]{O benefit; pregabalin}. [The [tight chest]{S anxiety improved} I'd had since 2012, gone]{O benefit; pregabalin}.

(Now the bad bit.) [I'm [up 2 and a half stone]{S appetite_weight side_effect}, [walk into door frames]{S neurological side_effect} when I'm due the next one, [forget the word for kettle]{S cognition side_effect}, and my [feet look like somebody pumped them up]{S other_physical fig side_effect}]{O side_effect; pregabalin}. [Two years on, the same dose does about half what it did]{O partial; pregabalin}. [Miss one by four hours and I'm [sweating]{S other_physical withdrawal} and [crabby]{S anger withdrawal}]{O withdrawal; pregabalin}. It's a controlled drug now so you can't get it early for love nor money. My nan has the same for her legs and it [sends her loopy]{S cognition fig side_effect other}. I keep taking it because the alternative is [not leaving the flat]{S functioning possible}, that's the review really.

=== 2165-bipolar-forum
title: my husband wants me off lamictal
genre: forum
layout: forum with replies
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 6
ledger:
  fluoxetine | medication | tried | worse | anger
  quetiapine | medication | tried | unknown | sleep
  oxcarbazepine | medication | stopped | unknown | other_physical
  dialectical behaviour therapy | psychotherapy | tried | partial
  lamotrigine | medication | ongoing | response | other_physical, cognition
  folic acid | supplement | ongoing | unknown
  lithium | medication | planned | unknown
  sober living | lifestyle | ongoing | unknown
  gratitude journal | mind_body | tried | no_response
---
pinkgravel
hi everyone. I've been on [lamotrigine]{T lamotrigine; ongoing; dose=200; duration=3 years} 200 for 3 years for [bipolar 2]{S diagnosis clin} and we're trying for a baby so my husband wants me to stop it, he read something. I'm scared. [Before it I'd go [six weeks in bed]{S functioning} then [paint the bathroom orange]{S mania_psychosis} in a weekend. Since then, neither]{O benefit; lamotrigine}. [Tiny [rash]{S other_physical side_effect} in the beginning that turned out to be poison ivy lol]{O side_effect; lamotrigine; neutral}. [[word finding]{S cognition side_effect} is a bit off]{O side_effect; lamotrigine}, that's all. I take the [folic acid]{T folic acid; ongoing} and I [quit drinking]{T sober living; ongoing} in the spring for this. My OB says stay on, my psych says stay on or we could talk about [lithium]{T lithium; planned}, hubby says no drugs.

rosiecheeks4
I had two babies on [lamictal]{T lamotrigine; other}. Both are loud. Stay on!! My sister stopped hers ([Depakote]{T valproate (medication); other}, different thing I know) and was [in hospital]{T hospital admission (care_setting); other} by twelve weeks.

OldTomcat
No kids but I stopped all [meds]{T medication (medication); other} in 2018 and [crashed so hard]{S mood fig withdrawal other} I lost the house. [Yoga]{T yoga (mind_body); other} doesn't hold up a roof. He doesn't live in your head.

pinkgravel
Thank you. To answer Rosie, yes I had others: [prozac]{T fluoxetine; tried} first of course like everyone, [I [threw a plate at him]{S anger side_effect}]{O side_effect; fluoxetine}, [seroquel]{T quetiapine; tried} where [I [slept]{S sleep side_effect} through his mother's visit]{O side_effect; quetiapine} (silver lining), [trileptal]{T oxcarbazepine; stopped} which they had to yank because [my [sodium tanked]{S other_physical fig side_effect}]{O side_effect; oxcarbazepine}. Did the [DBT class]{T dialectical behaviour therapy; tried; duration=a year} for a year, [I use the ice thing and the opposite action thing still, it helps in a fight]{O partial; dialectical behaviour therapy}. His idea was a [gratitude journal]{T gratitude journal; tried}, [I'm grateful it's in the trash]{O no_benefit; gratitude journal}.

pinkgravel
UPDATE we went to the psych together. She drew him a graph. He's ok with it. Staying on the [lamictal]{T lamotrigine; ongoing}, monthly levels, due in the fall maybe if God wants. [[Mood]{S mood improved} is steady as a table]{O benefit; lamotrigine}.

=== 2166-depression-article
title: Bupropion: what to know, and how it went for Marcy
genre: article
layout: patient education with one person's story
condition: depression
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 6
ledger:
  escitalopram | medication | stopped | mixed | anhedonia, sexual
  duloxetine | medication | tried | no_response | other_physical
  acupuncture | mind_body | tried | no_response
  cutting out sugar | lifestyle | tried | no_response
  bupropion | medication | ongoing | response | sleep, gastrointestinal
  behavioural activation | psychotherapy | ongoing | response
  choir | support | ongoing | unknown
  esketamine | medication | declined | unknown
---
What is [bupropion]{T bupropion (medication); general}?
[Bupropion]{T bupropion (medication); general} is an [antidepressant]{T bupropion (medication); general} that acts on dopamine and norepinephrine. Unlike the [SSRIs]{T SSRIs (medication); general} it rarely causes [sexual problems]{S sexual possible general side_effect} or [weight gain]{S appetite_weight possible general side_effect}, and it is also sold to help people stop [smoking]{S substance_use general}. It is not advised for anyone with [seizures]{S neurological clin possible general} or an [eating disorder]{S diagnosis possible general}.

Side effects you may notice
• [dry mouth]{S gastrointestinal possible general side_effect}
• [trouble sleeping]{S sleep possible general side_effect}
• [headache]{S pain possible general side_effect}
• [feeling jittery]{S anxiety possible general side_effect}

How long does it take?
Energy may lift within two weeks; [low mood]{S mood clin general} usually needs four to six. About a third of people get well on the first [antidepressant]{T antidepressants (medication); general} they are given.

Marcy's story
Marcy Dunleavy, 47, keeps the books for a lumber yard outside Spokane. Her [depression]{S diagnosis clin} arrived, she says, "[like fog on the road]{S mood fig}, no noise." Her doctor started with [Lexapro]{T escitalopram; stopped}. [The [crying]{S mood improved} stopped within a month]{O benefit; escitalopram}. [So did everything else: "My dog died and [I made a spreadsheet]{S anhedonia fig side_effect}]{O side_effect; escitalopram}." [Her [interest in sex]{S sexual side_effect} was gone as well]{O side_effect; escitalopram}. Her doctor changed her to [Cymbalta]{T duloxetine; tried}. ["[Sweating]{S other_physical side_effect} in a meeting in January]{O side_effect; duloxetine}, [and I was [no happier]{S mood}]{O no_benefit; duloxetine}." [Acupuncture]{T acupuncture; tried} and a month [without sugar]{T cutting out sugar; tried} [left her, in her words, "hungry and full of holes]{O no_benefit; acupuncture, cutting out sugar}." A clinic in town offered [esketamine]{T esketamine; declined}, but she could not take two afternoons a week off.

In February her nurse practitioner brought up [bupropion]{T bupropion; planned}. [For the first nine days Marcy was [awake at three]{S sleep side_effect} with a [mouth like a sandbox]{S gastrointestinal fig side_effect}]{O side_effect; bupropion}. Moving the [tablet]{T bupropion; ongoing} to six in the morning [fixed the [nights]{S sleep improved side_effect}]{O tolerated; bupropion}. [In the fifth week she [cleaned out the truck]{S functioning improved}]{O benefit; bupropion}. "[Nobody told me to. I [wanted to]{S anhedonia improved}]{O benefit; bupropion}." At the same time she started seeing a counselor who uses [behavioral activation]{T behavioural activation; ongoing}, a plan of small tasks done whether or not you feel like it. [She credits it with getting her back to the [choir]{T choir; ongoing}]{O benefit; behavioural activation}. Her husband, who had [his own bout]{S mood fig other} at fifty, did it with [walking]{T walking (lifestyle); other} and no pills.

Eight months on, Marcy takes 300 mg a day and [describes herself as "[here]{S mood fig improved}]{O benefit; overall}." [She still has [gray weeks]{S mood fig}]{O partial; overall}.

When to call
Call your doctor if you have [thoughts of suicide]{S suicidality possible general}, a [rash]{S other_physical possible general side_effect} or a [seizure]{S neurological clin possible general side_effect}.

=== 2167-insomnia
title: hydroxyzine 25
genre: review
layout: short untidy
condition: insomnia
area: mental
english: American
narrator: patient
split: dev
overall: unchanged
round: 6
treatment: hydroxyzine
rating: 3
ledger:
  clonazepam | medication | stopped | response
  hydroxyzine | medication | ongoing | no_response | gastrointestinal, energy
  doxepin | medication | planned | unknown
---
They took my [klonopin]{T clonazepam; stopped} away (new clinic, "policy") and gave me [allergy pills]{T hydroxyzine; ongoing}. [[Dry as a bone]{S gastrointestinal fig side_effect}, [dopey]{S energy side_effect} till lunch]{O side_effect; hydroxyzine}, and [i'm [still up at 4]{S sleep} looking at the fan]{O no_benefit; hydroxyzine}. [[Klonopin]{T clonazepam; stopped} half a pill and i [slept like a normal person]{S sleep improved}]{O benefit; clonazepam}, worked nights at the plant 8 years on it, never took an extra. I told her the [hydroxizine]{T hydroxyzine; ongoing} is a joke and she said give it another month, then maybe [doxepin]{T doxepin; planned}. Great for [hives]{S other_physical} tho!! [my [hives]{S other_physical improved} cleared right up]{O benefit; hydroxyzine}

=== 2366-postpartum-anxiety
title: it works and i hate it, a year of zoloft and a robot bassinet
genre: essay
layout: parents' charity blog, one paragraph, then a list
condition: postpartum anxiety
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 6
ledger:
  sertraline | medication | ongoing | response | sexual, gastrointestinal, sleep, neurological
  hydroxyzine | medication | tried | no_response | sleep
  CBD gummies | supplement | tried | no_response
  brewer's yeast | supplement | tried | no_response
  affirmation cards | other | tried | no_response
  owlet sock | other | stopped | worse
  robot bassinet | other | tried | partial
  psychotherapy | psychotherapy | ongoing | response
  exposure and response prevention | psychotherapy | tried | response | gastrointestinal
  squeezing a tennis ball | other | tried | partial
  stroller stomp | support | ongoing | response
  zuranolone | medication | not_tried | unknown
  night off | other | ongoing | response
---
ok so they asked me to write what got me through and I have seven minutes because she's napping. I had [postpartum anxiety]{S diagnosis clin}, not [depression]{S diagnosis clin absent}, I wasn't [sad]{S mood absent}, I loved that baby so much I [couldn't put her down]{S functioning}, I [couldn't let my mom hold her]{S functioning}, I [washed the pump parts three times]{S anxiety}, I [saw her falling off every balcony in Denver]{S anxiety}. My [heart raced]{S other_physical} all day. I [lost thirty pounds]{S appetite_weight} and people said I looked great!! [Zoloft]{T sertraline; ongoing; dose=75} is what finally did it, 75, I'm still on it, and I'll be straight with you, [the first ten days were hell, [shaking]{S neurological side_effect}, [the runs]{S gastrointestinal side_effect}, [no sleep]{S sleep side_effect}]{O side_effect; sertraline}, and [my [sex drive]{S sexual side_effect} is in a landfill somewhere]{O side_effect; sertraline}, [and it gave me my kid]{O benefit; sertraline}. [Around week five I handed her to my mother and [went and got a bagel]{S functioning improved}]{O benefit; sertraline}. By myself! [So it works and I hate it, both]{O benefit; sertraline; mixed}. Before that they'd given me [hydroxyzine]{T hydroxyzine; tried}, [which knocked me [out cold]{S sleep fig side_effect} with a newborn in the room]{O side_effect; hydroxyzine}, thanks. I also bought: [CBD gummies]{T CBD gummies; tried}, [brewer's yeast]{T brewer's yeast; tried}, a deck of [affirmation cards]{T affirmation cards; tried} with a deer on it. [Nope, nope and lol, and the [hydroxyzine]{T hydroxyzine; tried} did nothing for the [worry]{S anxiety} either]{O no_benefit; CBD gummies, brewer's yeast, affirmation cards, hydroxyzine}. The worst thing I bought was the [sock]{T owlet sock; stopped} that tracks their oxygen. [I [stared at that number]{S anxiety worsened} till 4, I [called 911 twice]{S anxiety worsened} on a loose [sock]{T owlet sock; stopped}]{O worsening; owlet sock}. My [therapist]{T psychotherapy; ongoing} made me mail it back. My sister in law has had hers on three kids and sleeps like a log. I asked about the new pill, [zuranolone]{T zuranolone; not_tried}, and it's for [depression]{S diagnosis clin general} only and the insurance laughed.

what I'd keep:
1. my [therapist]{T psychotherapy; ongoing; frequency=every other week}, every other week on the laptop. [She's who I call my brain now]{O benefit; psychotherapy}
2. the [ERP]{T exposure and response prevention; tried} we did over the summer, stand on the balcony, hold the baby, don't go in. [I [threw up]{S gastrointestinal side_effect} after the first one]{O side_effect; exposure and response prevention}. [I [eat lunch out there]{S functioning improved} now]{O benefit; exposure and response prevention}
3. [the stroller stomp]{T stroller stomp; ongoing; frequency=Fridays}, Fridays, Wash Park. a girl there is on [Lexapro]{T escitalopram (medication); other}, one had [TMS]{T transcranial magnetic stimulation (neuromodulation); other}, one just likes the coffee. [I [cried]{S mood} the whole first lap and nobody minded]{O benefit; stroller stomp}
4. [one night off]{T night off; ongoing; frequency=a week} a week in the guest room with earplugs. [more good than anything in a bottle]{O benefit; night off}
5. the [$1,600 bassinet]{T robot bassinet; tried} that rocks itself. [ok, fine, it bought me [two hours]{S sleep improved}]{O partial; robot bassinet}. and a [tennis ball]{T squeezing a tennis ball; tried} to squeeze in the car ([meh. a little]{O partial; squeezing a tennis ball})

one in five moms, they say, get the [anxious]{S anxiety general} kind. [I still [check the stove]{S anxiety}]{O partial; overall}. [she's one, I'm [here]{S functioning fig improved}]{O benefit; overall}. she's up

=== 2367-borderline-personality-disorder
title: Ruairí's story: a lad with BPD
genre: essay
layout: charity my-story page, content note, short headings
condition: borderline personality disorder
area: mental
english: Irish
narrator: patient
split: dev
overall: partly_improved
round: 6
ledger:
  venlafaxine | medication | tried | no_response
  olanzapine | medication | tried | worse | appetite_weight
  lithium | medication | stopped | no_response | neurological
  anger management | psychotherapy | tried | no_response
  alcoholics anonymous | support | tried | partial
  mentalisation-based therapy | psychotherapy | planned | unknown
  dialectical behaviour therapy | psychotherapy | ongoing | response
  cold face dip | other | ongoing | response
  chopping wood | other | ongoing | response
  punch bag | other | tried | worse
  carrying a conker | other | ongoing | partial
  hurling | lifestyle | tried | partial
  magnesium spray | supplement | tried | no_response
  his dog | other | ongoing | response
  pieta house | support | tried | response
---
Content note: [self-harm]{S suicidality}, drink.

The label

They'd have given it to me ten years sooner if I was a girl, a nurse told me that. I'm 36, from outside Thurles. A lad with a temper is a lad with a temper. I [broke my hand on three different doors]{S anger}. I [cut]{S suicidality}, where the jersey covered. I'd be [mad about a girl]{S functioning} and then I'd [hate her]{S anger} because she took an hour to text, and the [emptiness]{S anhedonia fig} after was like a [hall with the band gone home]{S anhedonia fig}. I was never [hearing voices]{S mania_psychosis absent}, never [high]{S mania_psychosis fig absent}, so when a doctor in Limerick said [bipolar]{S diagnosis clin} he was wrong and I had a year of [lithium]{T lithium; stopped; duration=a year} [for nothing]{O no_benefit; lithium}, [[shaking]{S neurological side_effect} into my tea]{O side_effect; lithium}. That was taken away when the second opinion came.

What I had

[[Effexor]{T venlafaxine; tried}, nothing]{O no_benefit; venlafaxine}. [Anger management]{T anger management; tried}, eight of us in a room in Nenagh counting to ten. [Magnesium spray]{T magnesium spray; tried} off my mother. [[Effexor]{T venlafaxine; tried}, [counting]{T anger management; tried} and [spray]{T magnesium spray; tried}, no effect at all, put that down]{O no_benefit; venlafaxine, anger management, magnesium spray}. [Zyprexa]{T olanzapine; tried} [I [ate the house]{S appetite_weight fig side_effect}]{O side_effect; olanzapine} [and was only [angrier]{S anger worsened}, in a bigger jersey]{O worsening; olanzapine}. They put me down for [MBT]{T mentalisation-based therapy; planned} in Dublin and I'm on that list to this day.

I [drank]{S substance_use} on top of it. [AA]{T alcoholics anonymous; tried} [got me fourteen months [dry]{S substance_use improved} and then a wedding]{O partial; alcoholics anonymous}. My uncle is twenty-six years [sober]{S substance_use improved other} through it. And the [punch bag]{T punch bag; tried}, everyone says get it out on a bag. [I'd come in from it [twice as wound up]{S anger worsened} and go looking for the door]{O worsening; punch bag}.

[Pieta]{T pieta house; tried; sessions=twelve hours}, I'll say a word for [Pieta]{T pieta house; tried}. Twelve hours, free, after I [drove to the lake]{S suicidality fig}. [There's no way I'm here without those [twelve hours]{T pieta house; tried}]{O benefit; pieta house}.

[DBT]{T dialectical behaviour therapy; ongoing}

The [DBT]{T dialectical behaviour therapy; ongoing} is in the county hospital. I'm the one man in a [group]{T dialectical behaviour therapy; ongoing} of nine. They were afraid of me, then they weren't. [I'm eleven months in and the doors are all hanging]{O benefit; dialectical behaviour therapy}. [There's homework and I hate every page of it]{O partial; dialectical behaviour therapy}. The one I use is the [cold water]{T cold face dip; ongoing}, you put your face in a basin and hold your breath. [It [drops me from a ninety to a thirty]{S anger fig improved}, it's some trick]{O benefit; cold face dip}. My girlfriend does it for her exams now.

Mine own

- [Chopping wood]{T chopping wood; ongoing}. [Different from the bag, you've something after it. I come in [calm]{S anger improved}]{O benefit; chopping wood}
- [A conker]{T carrying a conker; ongoing} in the pocket. [Something to hold, no more]{O partial; carrying a conker}
- [Hurling]{T hurling; tried}, two seasons, [great till I was sent off]{O partial; hurling}
- [Shep]{T his dog; ongoing}. [If I [raise my voice]{S anger improved} he goes under the dresser, so I don't]{O benefit; his dog}

Now

[I [cut]{S suicidality} once since last October]{O partial; overall}. [It used to be a weekly thing]{O benefit; overall}. [I'm [two years with the same girl]{S functioning improved} and she takes an hour to text]{O benefit; overall}. One in fifty has [BPD]{S diagnosis clin general}, and as many lads as girls, they think now. Ask for the second opinion.

=== 2368-health-anxiety
title: How I stopped dying every Thursday
genre: essay
layout: charity my-story page, headings, contradictory verdicts
condition: health anxiety
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 6
ledger:
  paroxetine | medication | tried | partial | sexual
  citalopram | medication | ongoing | response | sleep
  diazepam | medication | tried | partial
  rescue inhaler | medication | tried | no_response
  aspirin | medication | stopped | no_response | other_physical
  liquorice tea | supplement | tried | worse | other_physical
  hypnosis CD | psychotherapy | tried | no_response
  blood pressure cuff | other | stopped | worse
  deleting the search app | other | ongoing | response
  cognitive behavioural therapy | psychotherapy | tried | response
  the worry bus | support | ongoing | response
  one look a week | other | ongoing | partial
  sudoku | other | tried | no_response
  choir | support | ongoing | response
  mindfulness | mind_body | declined | unknown
  sleep restriction | psychotherapy | not_tried | unknown
---
By my reckoning I have had [motor neurone disease]{S diagnosis absent} four times, [a brain tumour]{S diagnosis absent} twice and [bowel cancer]{S diagnosis absent} every spring. I've not had any of them. What I did have is [health anxiety]{S diagnosis clin}, since my wife's mum died in 2012 from something nobody checked.

How a day went

I'd [check my tongue]{S anxiety}, I'd [press the lump that was a rib]{S anxiety}. I'd [ring 111]{S anxiety} and be told to drink water. Then I'd [look it up]{S anxiety}, and it'd be [pins and needles]{S neurological fig} by teatime because I'd read about [pins and needles]{S neurological fig general}. My [sleep went]{S sleep}. I [gave up five-a-side]{S functioning} in case my heart. I wasn't [low]{S mood absent}, I was [terrified]{S anxiety}, in a good job, in Kettering.

What I used, mostly on myself

An [inhaler]{T rescue inhaler; tried} for [chest tightness]{S other_physical} (not [asthma]{S diagnosis clin absent}). A daily [aspirin]{T aspirin; stopped} off my own bat, [till my [gums bled]{S other_physical side_effect}]{O side_effect; aspirin} and the pharmacist had words and I binned it. A [hypnosis CD]{T hypnosis CD; tried}. [Sudoku]{T sudoku; tried}. [None of that lot bought me so much as an afternoon]{O no_benefit; rescue inhaler, aspirin, hypnosis CD, sudoku}. [[Liquorice tea]{T liquorice tea; tried} put my [blood pressure up]{S other_physical side_effect}, so then I had something real to be [scared]{S anxiety worsened} of]{O worsening; liquorice tea}. And the [cuff]{T blood pressure cuff; stopped}, I took it [eighteen times a day]{S anxiety worsened}, [the numbers climbed because I was looking]{O worsening; blood pressure cuff}. My wife put that in next door's skip.

Tablets

[Paroxetine]{T paroxetine; tried}, [it took the top off]{O partial; paroxetine} [but I [couldn't perform]{S sexual fig side_effect}]{O side_effect; paroxetine}. [Diazepam]{T diazepam; tried} [for a scan once, good for a scan once]{O partial; diazepam}. [Citalopram]{T citalopram; ongoing; dose=20; duration=six years} 20, for six years and counting. [The first two weeks I [slept in the afternoons]{S sleep side_effect}, I thought that's it, it's the heart]{O side_effect; citalopram}. [Then the thoughts came with the [volume down]{S anxiety fig improved}]{O benefit; citalopram}. [It doesn't stop me [wondering]{S anxiety}]{O partial; citalopram}, [it stops me [ringing 111]{S anxiety improved}]{O benefit; citalopram}.

The course

They sent me on [CBT]{T cognitive behavioural therapy; tried; sessions=sixteen sessions}, sixteen sessions with a lady called Bev. She had me write down what I'd do if it was true. [I did nothing she said for the first five and blamed her]{O no_benefit; cognitive behavioural therapy; neutral}. [Then I went a weekend [without looking at my tongue]{S anxiety improved}]{O benefit; cognitive behavioural therapy}. They offered a [mindfulness]{T mindfulness; declined} group after and I said no, the last thing I need's more attention to my breathing. My brother's partner did it and it's done wonders for his [blood pressure]{S other_physical improved other}.

What I do

I [deleted the search app]{T deleting the search app; ongoing}. [It was like giving up smoking, and it worked like giving up smoking]{O benefit; deleting the search app}. I'm allowed [one look a week]{T one look a week; ongoing; frequency=Sundays}, on Sundays, ten minutes ([it helps, I get [itchy]{S anxiety fig} by Friday]{O partial; one look a week}). [The Worry Bus]{T the worry bus; ongoing} is a group of us on a park and ride, I'm not joking. [Hearing a retired fireman say he'd had [bowel cancer]{S diagnosis other absent} nine times made me laugh like I'd never laughed]{O benefit; the worry bus}. And [choir]{T choir; ongoing}, because you cannot sing and [listen to your heart]{S anxiety improved} at the same time, [it's the best hour of my week]{O benefit; choir}.

One in twenty of us, roughly. Talking and [SSRIs]{T SSRIs (medication); general} both work. Nobody offered me the [sleep thing]{T sleep restriction; not_tried} I read about.

[I've not [rung 111]{S anxiety improved} for three years]{O benefit; overall}. [I still [press the rib]{S anxiety}]{O partial; overall}. It's still a rib.

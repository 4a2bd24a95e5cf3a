=== 1538-restless-legs-syndrome
title: soap, quinine, pramipexole: my RLS saga
genre: forum
layout: numbered thread posts with quotes and a signature list
condition: restless legs syndrome
area: general
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  soap in bed | other | tried | no_response
  quinine | medication | tried | no_response | other_physical
  iron | medication | tried | response | gastrointestinal
  ropinirole | medication | stopped | mixed | functioning
  codeine | medication | tried | response | gastrointestinal
  leg massager | procedure | ongoing | partial
  cold water bucket | other | ongoing | response
  gabapentin | medication | ongoing | response | neurological
  iron infusion | medication | planned | unknown
---
#1 twitchy_Val, 9:04 pm, Sun 5 March

Hello from a newcomer. Retired dinner lady, 68. [RLS]{S diagnosis clin} these thirty years, my mother had it, she called it the [fidgets]{S neurological fig other}. At its worst I was [walking the landing till four]{S sleep} and my [husband moved to the box room]{S functioning}. You'll all know what it is like, [ants in the bones]{S neurological fig}.

What I've had, in order:

[Bar of soap in the bed]{T soap in bed; tried}. Don't laugh. [Well, do]{O no_benefit; soap in bed}.

[Quinine]{T quinine; tried}, from a doctor who had it muddled with [cramp]{S pain general}. [No use at all]{O no_benefit; quinine}, [[ringing in the ears]{S other_physical side_effect}]{O side_effect; quinine}.

[Iron tablets]{T iron; tried; duration=nine months}, nine months, because my ferritin was 11. [That knocked it down by half, I'd say more]{O benefit; iron}. [[Bunged up]{S gastrointestinal fig side_effect}]{O side_effect; iron}.

[Ropinirole]{T ropinirole; stopped; started=2015}, 2015. [Four years of heaven. I [went to the pictures]{S functioning improved}, I [sat through a funeral]{S functioning improved}]{O benefit; ropinirole}. Then [it started at teatime instead of bedtime, then at dinner, then [in my arms]{S neurological worsened side_effect}]{O worsening; ropinirole}. They call that [augmentation]{S neurological clin side_effect}. [I also [spent £6,000 on the bingo site]{S functioning side_effect}, me, who never had so much as a scratch card]{O side_effect; ropinirole}. My daughter found the statements. The specialist had me off it over eight weeks and [I wouldn't wish those on anybody, I did not [sleep]{S sleep withdrawal} more than an hour]{O withdrawal; ropinirole}.

[[Codeine]{T codeine; tried} got me through]{O benefit; codeine}. [It stopped the [legs]{S neurological improved} in half an hour]{O benefit; codeine} and [stopped [everything else]{S gastrointestinal fig side_effect} too, if you follow]{O side_effect; codeine}.

Now on [gabapentin]{T gabapentin; ongoing; dose=600; frequency=at six o'clock}, 600 at six o'clock. More below when I've had my tea.

#2 legsakimbo, 9:31 pm

Welcome Val. [Ropinirole]{T ropinirole; other} did the same to me but with shoes. [Dopamine agonists]{T dopamine agonists (medication); general} aren't first choice any more, because of [augmentation]{S neurological clin general possible side_effect} in a good half of people after ten years. [Gabapentin]{T gabapentin; general} or [pregabalin]{T pregabalin (medication); general} first, plus [iron]{T iron; general} if the ferritin's under 75 or 100.

#3 Terry_the_bus, 10:15 pm

> [Bar of soap]{T soap in bed; tried}

My wife won't have it said against. She's got the [soap]{T soap in bed; other}, I've got [pramipexole]{T pramipexole (medication); other}, and between us we get about [seven hours]{S sleep improved other}.

#4 twitchy_Val, 8:20 am, Mon 6 March

Morning all. So, the [gaba]{T gabapentin; ongoing}. [First fortnight I was [walking like a sailor]{S neurological fig side_effect}]{O side_effect; gabapentin}. [Wore off]{O tolerated; gabapentin}. [I go up at eleven now and I [come down at six]{S sleep improved}]{O benefit; gabapentin}. [My [husband is back]{S functioning improved}, worse luck, he snores]{O benefit; overall}. I've a [massager]{T leg massager; ongoing} for the calves off the telly, [it's pleasant and it buys me an hour if I've had cheese]{O partial; leg massager}. And on a bad night I stand in a [bucket of cold water]{T cold water bucket; ongoing; duration=ten minutes} ten minutes, [never fails]{O benefit; cold water bucket}.

#5 legsakimbo, 8:41 am

Have they checked your iron again?

#6 twitchy_Val, 8:55 am

Last month, 34. They're talking about a [drip]{T iron infusion; planned} of it in May.

=== 1539-depression
title: I'm out. (what worked, what didn't, for whoever needs it)
genre: forum
layout: farewell post with sections, comments beneath
condition: depression
area: mental
english: American
narrator: patient
split: test
overall: improved
round: 4
ledger:
  citalopram | medication | tried | partial | sexual
  desvenlafaxine | medication | tried | unknown | other_physical
  SAMe | supplement | tried | no_response
  church | support | tried | no_response
  partial hospital program | care_setting | stopped | response
  electroconvulsive therapy | neuromodulation | declined | unknown
  lithium | medication | tried | response | neurological
  esketamine | medication | tried | response | mania_psychosis
  behavioral activation | psychotherapy | tried | response
  light therapy | procedure | tried | response
  swimming | lifestyle | ongoing | response
  bupropion | medication | not_tried | unknown
---
throwaway_tuesday
posted in r/the_long_dark, 4 yrs after my first post here

Mods can pin or not. I said I'd come back if I ever got out and I'm [out]{S mood fig improved}, [eleven months now]{O benefit; overall}. [PHQ-9 this morning was a 2]{O benefit; overall}. [It was 25 when I joined]{O benefit; overall}. 39F, bookkeeper, Omaha.

SHORT VERSION
[PHP]{T partial hospital program; stopped} + [lithium]{T lithium; tried} + [Spravato]{T esketamine; tried} + [somebody making me do stuff]{T behavioral activation; tried}. [In that order, and each one was a rung]{O benefit; partial hospital program, lithium, esketamine, behavioral activation}.

LONG VERSION
First there was [Celexa]{T citalopram; tried; dose=40; duration=three years}, 40, three years. [It put a floor in]{O partial; citalopram}. [[Sex life over]{S sexual side_effect}]{O side_effect; citalopram}. [Then the floor went]{O no_benefit; citalopram}. Next was [Pristiq]{T desvenlafaxine; tried} and [I [sweat]{S other_physical side_effect} so bad I shorted out a keyboard]{O side_effect; desvenlafaxine}, so who knows. [[SAMe]{T SAMe; tried} because of a library book, no]{O no_benefit; SAMe}. [Church]{T church; tried} because of my mom, [nice people, [same hole]{S mood fig}]{O no_benefit; church}.

In winter 2021 I [stopped opening mail]{S functioning}. For a bookkeeper that's about as sick as it gets. I'd [written the letters]{S suicidality}. My brother drove down from Sioux Falls and I went into a [partial program]{T partial hospital program; stopped; duration=five weeks; frequency=9 to 3}, 9 to 3, five weeks. They raised [ECT]{T electroconvulsive therapy; declined} and I said no, I need my memory for taxes. (My aunt had [ECT]{T electroconvulsive therapy; other; started=in the 80s} in the 80s and it saved her. I'm not against it.) [I came out of there [eating]{S appetite_weight improved} and with the [letters in a shredder]{S suicidality improved}]{O benefit; partial hospital program}.

They added [lithium]{T lithium; tried; dose=600}, just 600. [Two weeks and the [wanting to die]{S suicidality improved} turned off like a tap]{O benefit; lithium}. [[Hands shook]{S neurological side_effect} some]{O side_effect; lithium; neutral}. I [wasn't happy]{S mood}. [I just wasn't [looking at bridges]{S suicidality improved}]{O benefit; lithium}.

Then 56 mg and later 84 mg of the [ketamine nose spray]{T esketamine; tried; dose=56 mg and later 84 mg; sessions=22} at a strip mall between a vape store and a Subway, 22 visits. [You [float]{S mania_psychosis fig side_effect}, the [ceiling tiles breathe]{S mania_psychosis fig side_effect}]{O side_effect; esketamine; neutral}. They take your blood pressure and you can't drive. [After number five I [cleaned the car]{S functioning improved}]{O benefit; esketamine}. I hadn't decided to, I was just out there with the vacuum.

And all through it Denise, who did [behavioral activation]{T behavioral activation; tried; sessions=19} with me, 19 sessions. Tiny tasks on an index card, graded. [I credit her with me [having a job]{S functioning improved}]{O benefit; behavioral activation}. Also a 10,000 lux [lamp]{T light therapy; tried; dose=10,000 lux; duration=both Januaries} both Januaries, [got me [up before 8]{S sleep improved}]{O benefit; light therapy}.

Today: I [swim]{T swimming; ongoing; frequency=three times a week} at the Y three times a week and [it keeps me [level]{S mood fig improved}]{O benefit; swimming}. [I [do taxes]{S functioning improved}]{O benefit; overall}.

Comments

gravelroad: Crying at my desk. I've had four [Spravatos]{T esketamine; other; sessions=four} and nothing yet, when did you know?
throwaway_tuesday: Number five, but I've met people where it was ten and people where it was never.
DrNope: Reminder that [esketamine]{T esketamine; general} is approved along with an [oral antidepressant]{T antidepressants (medication); general; route=oral}, and roughly half respond. [Bladder problems]{S other_physical general possible side_effect} are mostly seen with street K.
sadderall_: did nobody offer u [ssri]{T SSRIs (medication); general} + [wellbutrin]{T bupropion; not_tried}
throwaway_tuesday: I had a [seizure]{S neurological clin} as a kid so [Wellbutrin]{T bupropion; not_tried} was off the table.
gravelroad: Don't be a stranger.

=== 1540-borderline-personality-disorder
title: DBT skills that actually work for me + meds q
genre: forum
layout: list of skills with verdicts, no punctuation in half the posts
condition: borderline personality disorder
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  dialectical behaviour therapy | psychotherapy | ongoing | response
  ice | other | ongoing | response | pain
  star jumps | other | tried | partial
  self-soothe box | other | tried | no_response
  rubber band | other | tried | worse | suicidality
  fluoxetine | medication | tried | unknown
  quetiapine | medication | ongoing | partial | energy, appetite_weight, other_physical
  topiramate | medication | tried | unknown | neurological
  schema therapy | psychotherapy | not_tried | unknown
  texting a mate | support | ongoing | response
  hospital admission | care_setting | tried | worse
---
bindi_b
Mar 3 2023

ok so im 10 months into full [DBT]{T dialectical behaviour therapy; ongoing; duration=10 months; frequency=group wednesdays, individual fridays} (group wednesdays, individual fridays) and since everyone here posts the horror i thought id post the skills. [BPD]{S diagnosis clin}, 24, hospo worker

works for me:
[face in ice water]{T ice; ongoing; duration=30 sec} 30 sec. [when im at a 9 it gets me to a 5. every time]{O benefit; ice}. [[brain freeze]{S pain fig side_effect}]{O side_effect; ice; neutral}
[texting tahlia the word MANGO]{T texting a mate; ongoing}. she knows what it means. [havent [cut]{S suicidality improved} on a mango night yet]{O benefit; texting a mate}

sort of:
[star jumps]{T star jumps; tried}. [ok if im [angry]{S anger}, no good if im [empty]{S anhedonia fig}]{O partial; star jumps}

nah:
the [box with the nice smells]{T self-soothe box; tried}. [did nothing, i threw it at a wall]{O no_benefit; self-soothe box}
[rubber band on wrist]{T rubber band; tried}. [[left welts on purpose]{S suicidality side_effect} so its just the same thing with extra steps]{O worsening; rubber band}

[hospital]{T hospital admission; tried; sessions=3 times}, 3 times, all via ED. [came out worse each time]{O worsening; hospital admission}. no shade to the nurses

now the meds q. ive had [lovan]{T fluoxetine; tried} (cant remember a thing about that year tbh), [topamax]{T topiramate; tried} ([[fingers fell asleep]{S neurological fig side_effect}]{O side_effect; topiramate}) and now [seroquel]{T quetiapine; ongoing; dose=100; frequency=at night} 100 at night. [i [sleep]{S sleep improved}, i guess the [mood swings]{S mood improved} are a bit smaller]{O partial; quetiapine}. [[drool on pillow]{S other_physical side_effect}, [hungover]{S energy fig side_effect} till smoko, [up 11 kilos]{S appetite_weight side_effect}]{O side_effect; quetiapine}. does anyone here NOT take meds for this

wombat_wendy
Mar 3 2023

me i came off the lot [lamictal]{T lamotrigine (medication); other} [abilify]{T aripiprazole (medication); other} and i do only [schema]{T schema therapy; other} now its been two years no hospital. have you had [schema therapy]{T schema therapy; not_tried}

Kieran (peer worker)
Mar 4 2023

No tablet is approved for [BPD]{S diagnosis clin general} itself, Bindi. The Australian guideline says meds shouldn't be the main treatment. Don't stop [Seroquel]{T quetiapine; general} overnight though, you can get [rebound insomnia]{S sleep clin general possible withdrawal}. I did that in 2014 and [didn't sleep]{S sleep other withdrawal} for five nights.

bindi_b
Mar 4 2023

no wendy theres none near me, its 2 hrs to adelaide
ta kieran. nobody told me that about the guideline. ill talk to dr p in april

bindi_b
Sep 19 2023

hi me again. finished module 4 and im going round a second time cos im thick lol (jk therapist says most do)
dr p and me cut the [seroquel]{T quetiapine; ongoing; dose=25} to 25. [two [rubbish nights]{S sleep withdrawal} then fine]{O withdrawal; quetiapine; neutral}. [[4 kilos gone]{S appetite_weight improved side_effect}]{O tolerated; quetiapine}. [[mood]{S mood} no different so it wasnt doing that much was it]{O no_benefit; quetiapine}

numbers cos i like numbers. [last time i [hurt myself]{S suicidality improved} 11 april. ED visits since starting [DBT]{T dialectical behaviour therapy; ongoing}: one, was four a year]{O benefit; dialectical behaviour therapy}. [[kept the same job]{S functioning improved} 8 months which is a record]{O benefit; dialectical behaviour therapy}
still bad: [relationships]{S functioning}. [got dumped in july and [lay on the kitchen floor]{S functioning} for a weekend]{O partial; overall}. [mango x 14]{T texting a mate; ongoing}

wombat_wendy
Sep 20 2023

[14 mangos and no [cuts]{S suicidality improved} i make that a win]{O benefit; texting a mate}

=== 1541-tinnitus
title: Tinnitus 2 yrs - honest review of everything incl. hearing aids
genre: forum
layout: post with headings by month, quotes, unhelpful repliers
condition: tinnitus
area: general
english: second-language English
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  prednisolone | medication | tried | no_response | sleep, anger
  betahistine | medication | tried | no_response
  ginkgo biloba | supplement | tried | no_response
  zinc | supplement | tried | no_response
  quitting coffee | lifestyle | tried | no_response
  acupuncture | mind_body | tried | unknown
  cervical osteopathy | procedure | tried | worse | neurological
  notched music app | procedure | tried | no_response
  mirtazapine | medication | ongoing | response | appetite_weight
  fan | other | ongoing | response
  cognitive behavioural therapy | psychotherapy | tried | partial
  hearing aids | procedure | ongoing | response
  Lenire | procedure | planned | unknown
---
From: Joaquim P. (Porto)
Date: 2 Nov 2023

Good evening colleagues of the [whistle]{S other_physical fig}. I am 57, sound technician, it is a joke of God. After one concert in 2021 [a tone of 6 kHz in the left]{S other_physical}, it never stopped until today. I say what I made and you say me if I forget something.

First week. [Cortisone]{T prednisolone; tried; duration=ten days} ten days. [I was [a bull]{S anger fig side_effect} and [slept nothing]{S sleep side_effect}]{O side_effect; prednisolone}.
Months 1 to 6. [Betaserc]{T betahistine; tried}, [ginkgo]{T ginkgo biloba; tried}, [zinc]{T zinc; tried}, [no coffee]{T quitting coffee; tried}. And the [cortisone]{T prednisolone; tried} of before. [The [tone]{S other_physical} did not move one decibel with all this family of things]{O no_benefit; prednisolone, betahistine, ginkgo biloba, zinc, quitting coffee}.
Month 7. [Acupuncture]{T acupuncture; tried; sessions=five times}, five times with a Chinese doctor in Matosinhos, very kind, 40 euro.
Month 8. An [osteopath]{T cervical osteopathy; tried} of the neck. [He made crack and I had [vertigo]{S neurological clin side_effect} three days and the [tone]{S other_physical worsened} in TWO ears]{O worsening; cervical osteopathy}. [The right one went away later]{O tolerated; cervical osteopathy} thanks God.
Month 9. App with [notched music]{T notched music app; tried; duration=three months; frequency=1 hour a day}, three months 1 hour a day. [I know now all Vivaldi. The [tone]{S other_physical} the same]{O no_benefit; notched music app}.

The worst was not the [sound]{S other_physical}, was that I did [not sleep]{S sleep} and I [sat in the car with the radio between stations]{S functioning}. I was not [crazy]{S mania_psychosis absent} but near. So the family doctor gave [mirtazapine]{T mirtazapine; ongoing; dose=15} 15. [From the second night I [sleep six hours]{S sleep improved}]{O benefit; mirtazapine}. [[Seven kilos]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. I take it still. And the [ventilator]{T fan; ongoing} on, also in January, [without it no, with it yes]{O benefit; fan}.

[CBT]{T cognitive behavioural therapy; tried; sessions=8} by Zoom, 8 sessions, Lisbon [psychologist]{T cognitive behavioural therapy; tried}. [I am less [angry]{S anger improved} with the sound, it is not less [sound]{S other_physical}]{O partial; cognitive behavioural therapy}.

Since September I have two [hearing aids]{T hearing aids; ongoing; started=Since September}, 2,900 euro. I was too proud before.

From: buzz_lightear
Date: 3 Nov 2023

> I was too proud before.

Same. Mine cost £1,800 and I got nothing out of them, the [hiss]{S other_physical other} was there with or without. Glad I tried though. [Amitriptyline]{T amitriptyline (medication); other} helps me [nod off]{S sleep improved other}. So, do the [aids]{T hearing aids; ongoing} work or not?!

From: Joaquim P. (Porto)
Date: 3 Nov 2023

Sorry, I forgot the principal. [While I wear them I pass hours that I do not think in it]{O benefit; hearing aids}. [I [work again]{S functioning improved} in the studio two days a week]{O benefit; hearing aids}. [In the night when I take them off it is there like always]{O partial; hearing aids}.

From: CureTinnitusNOW
Date: 4 Nov 2023

Sellers of [hearing aids]{T hearing aids; general} just want your money. My [tinnitus]{S other_physical clin other improved} vanished with [garlic oil]{T garlic oil (supplement); other} in 9 days!! DM me

From: Audiologist_Fi (moderator)
Date: 4 Nov 2023

Garlic post reported, thank you. For information: where there is [hearing loss]{S other_physical general} as well, [hearing aids]{T hearing aids; general} are worth a trial. [CBT]{T cognitive behavioural therapy; general} has the best evidence for [distress]{S mood general}, no medicine or supplement removes the sound. [Betahistine]{T betahistine; general} isn't recommended.

From: Joaquim P. (Porto)
Date: 30 Apr 2024

Six months more. [All equal, that is good]{O benefit; hearing aids}. [I tried one week without the [mirtazapine]{T mirtazapine; ongoing} and [did not sleep]{S sleep withdrawal}]{O withdrawal; mirtazapine}, so I am again with it. On the 14th of June I go to Braga for the [machine of the tongue]{T Lenire; planned}, [Lenire]{T Lenire; planned}. My wife says she will pay if I stop to speak about it.

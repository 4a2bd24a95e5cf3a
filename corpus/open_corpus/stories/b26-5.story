=== 1147-dysthymia
title: Ketamine (home troches) vs Spravato vs IV, did all three. Plus every AD under the sun
genre: forum
layout: thread with replies and updates
condition: persistent depressive disorder
area: mental
english: American
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  antidepressants | medication | stopped | partial
  desvenlafaxine | medication | ongoing | unknown
  vilazodone | medication | tried | no_response | gastrointestinal
  levomilnacipran | medication | tried | no_response
  phenelzine | medication | declined | unknown
  ketamine infusion | medication | stopped | response | mania_psychosis, gastrointestinal
  ketamine troches | medication | stopped | partial | other_physical
  esketamine | medication | tried | no_response | neurological
  l-methylfolate | supplement | ongoing | unknown
  creatine | supplement | tried | unknown
  pramipexole | medication | ongoing | partial | sleep
  vagus nerve stimulation | neuromodulation | planned | unknown
  psilocybin | drug_assisted_therapy | declined | unknown
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  psychotherapy | psychotherapy | tried | no_response
  running | lifestyle | ongoing | partial
---
**OP: greyscale_gus**

M49. [Dysthymia]{S diagnosis clin} since high school with two or three [major episodes]{S mood clin} on top (they call that [double depression]{S diagnosis clin}, sounds like a coffee order). I keep seeing the same "which [ketamine]{T ketamine (medication); general}" thread so I'll do one big post and link it.

Background first. Between 1997 and 2019 I went through eleven [antidepressants]{T antidepressants; stopped; started=1997; ended=2019}. I'm not going to list them, you know their names. [A couple gave me a decent summer, none gave me two]{O partial; antidepressants}. The last ones I do remember: [Viibryd]{T vilazodone; tried} ([nonstop [diarrhea]{S gastrointestinal clin side_effect}]{O side_effect; vilazodone}) and [Fetzima]{T levomilnacipran; tried}. [Bupkis, both]{O no_benefit; vilazodone, levomilnacipran}. These days it's [Pristiq]{T desvenlafaxine; ongoing}, mostly because [the one time the pharmacy ran out I had [vertigo]{S neurological clin withdrawal} on a ladder]{O withdrawal; desvenlafaxine}. Is it doing anything? Ask me in another life. [Talk therapy]{T psychotherapy; tried; duration=nine years}, nine years, four people. [Interesting, expensive, no change in [mood]{S mood}]{O no_benefit; psychotherapy}.

**IV clinic, 2020**
Six [infusions]{T ketamine infusion; stopped; sessions=six}, $425 each, a recliner and a nurse named Todd. [First two I was just [seasick]{S gastrointestinal fig side_effect}]{O side_effect; ketamine infusion}. [Third one I [left my body]{S mania_psychosis fig side_effect}, fine, whatever]{O side_effect; ketamine infusion; neutral}. [The morning after number four I woke up and [nothing was wrong]{S mood improved}]{O benefit; ketamine infusion}. I want to describe that to people who had the flat kind of [depression]{S diagnosis clin general} all their life. [I made eggs. I [wanted the eggs]{S anhedonia improved}]{O benefit; ketamine infusion}. [Boosters]{T ketamine infusion; stopped; frequency=every 5 weeks} every 5 weeks after that until my savings said stop. [It always held about 5 weeks]{O benefit; ketamine infusion}.

**[Troches]{T ketamine troches; stopped}, by mail, 2022**
[Lozenges]{T ketamine troches; stopped; dose=200mg} 200mg, you hold them in your mouth for 15 minutes and drool in a cup. [Maybe a third of the [IV]{T ketamine infusion; stopped} effect]{O partial; ketamine troches}. [Started [peeing every 40 minutes]{S other_physical side_effect}, so, [bladder]{S other_physical side_effect}]{O side_effect; ketamine troches}.

**[Spravato]{T esketamine; tried}, 2024**
Finally covered. [Nasal spray]{T esketamine; tried; dose=84; sessions=nineteen visits}, 84, nineteen visits, two hours each in a room with a tv showing fish. [[Dizzy]{S neurological side_effect}]{O side_effect; esketamine}, [otherwise water]{O no_benefit; esketamine}. My wife's coworker got [Spravato]{T esketamine; other} and quit [crying]{S mood improved other} in a week, same clinic, same fish.

**Whats in the cabinet now**
[Mirapex]{T pramipexole; ongoing; dose=1.5}, it's a [Parkinson's]{S diagnosis clin general} drug used off label for [anhedonia]{S anhedonia clin}, 1.5. [It put some [interest]{S anhedonia improved} back, some]{O partial; pramipexole}. [[Falls asleep]{S sleep side_effect} in meetings, yours truly]{O side_effect; pramipexole}. [Deplin]{T l-methylfolate; ongoing} because I've got the gene. I [run]{T running; ongoing} four mornings. [[Running]{T running; ongoing} gives me till noon]{O partial; running}. Did [creatine]{T creatine; tried} too, no opinion.

**deb_in_duluth:** Have you asked about [VNS]{T vagus nerve stimulation; planned}? [Implant]{T vagus nerve stimulation (neuromodulation); other} has kept me [out of bed]{S functioning improved other} since 2021, took a full year to work tho.

**greyscale_gus:** Funny you say so, surgeon consult is on the 9th. Medicare study thing.

**lurkmore_88:** why not [mushrooms]{T psilocybin; declined}

**greyscale_gus:** Because I'd like to keep my security clearance.

**deb_in_duluth:** Or [Nardil]{T phenelzine; declined}, or [ECT]{T electroconvulsive therapy; not_tried}??

**greyscale_gus:** They put [Nardil]{T phenelzine; declined} in front of me in 2016 and I like pepperoni. [ECT]{T electroconvulsive therapy; not_tried} nobody has ever offered, weirdly.

**UPDATE (same guy, spring):** Consult got moved, then moved again. [Nothing new to report, still [gray]{S mood fig}]{O no_benefit; overall}. Not [suicidal]{S suicidality absent}, for the record, I get asked a lot. Somebody wanted to know about the [bladder]{S other_physical side_effect}, [yes it went back to [normal]{S other_physical improved side_effect} like 6 weeks after the last [lozenge]{T ketamine troches; stopped}]{O tolerated; ketamine troches}.

=== 1148-alcohol-use-disorder
title: naltrexone / Sinclair method, 14 months in (depression + booze)
genre: forum
layout: single post, dated edits
condition: alcohol use disorder
area: mental
english: Australian
narrator: patient
split: train
overall: improved
round: 4
ledger:
  alcoholics anonymous | support | tried | partial
  disulfiram | medication | tried | no_response | gastrointestinal
  acamprosate | medication | tried | no_response | gastrointestinal
  naltrexone | medication | ongoing | response | gastrointestinal, sleep
  home detox | care_setting | tried | response
  diazepam | medication | tried | response
  thiamine | supplement | ongoing | unknown
  baclofen | medication | declined | unknown
  sertraline | medication | ongoing | response | sleep
  rehab | care_setting | stopped | partial
  smart recovery | support | ongoing | response
  hypnosis recording | mind_body | tried | no_response
  garage tidying | other | ongoing | response
  naltrexone implant | medication | not_tried | unknown
---
Evening all. Female, 54, teacher's aide, [two bottles of sav blanc a night]{S substance_use} for about nine years. [Depressed]{S mood} the whole time, which came first who knows. I'm writing this as I wish someone had given me a list.

What I'd had a crack at before:

[AA]{T alcoholics anonymous; tried}. [Lovely ladies, got me 5 months [dry]{S substance_use improved} in 2012]{O partial; alcoholics anonymous}. The God bit wasn't for me. My ex husband is 19 years [sober]{S substance_use improved other} on [AA]{T alcoholics anonymous; other} and nothing else, good on him, still a drongo.
[Antabuse]{T disulfiram; tried}. [I just forgot to take it on Fridays, didn't I]{O no_benefit; disulfiram}. [Drank on it once and [spewed]{S gastrointestinal side_effect} in a work car]{O side_effect; disulfiram}.
[[Campral]{T acamprosate; tried; dose=six tablets a day}, six [tablets]{T acamprosate; tried} a day, gave me the [trots]{S gastrointestinal fig side_effect}]{O side_effect; acamprosate} and [the [cravings]{S substance_use} just sat there looking at me]{O no_benefit; acamprosate}.
[Rehab]{T rehab; stopped; duration=28 days}, 28 days, up the coast. [Came out shiny and lasted till Melbourne Cup]{O partial; rehab}.
A [hypnosis CD]{T hypnosis recording; tried}. [Good for putting the dog to sleep]{O no_benefit; hypnosis recording}.

Then last August a new GP, young bloke with a mullet, did a [home detox]{T home detox; tried; duration=7 days} with me over 7 days with [Valium]{T diazepam; tried} that my sister kept in her handbag. [No [fits]{S neurological absent withdrawal}, no [horrors]{S mania_psychosis fig absent withdrawal}, just [sweaty]{S other_physical withdrawal} and [cranky]{S anger withdrawal}]{O tolerated; home detox, diazepam}. [It went like a dream compared to doing it cold]{O benefit; home detox, diazepam}. And then [naltrexone]{T naltrexone; ongoing; dose=50}, 50.

How I understand it: [naltrexone]{T naltrexone; general} blocks the bit where the drink feels good. Some people take it only an hour before drinking (that's [Sinclair]{T Sinclair method (medication); general}) and over months the brain loses interest; others take it daily and don't drink. I do it daily.

[First fortnight I was [queasy]{S gastrointestinal side_effect} and had [dreams about my Year 4 teacher]{S sleep side_effect}]{O side_effect; naltrexone}. [Gone by week 3]{O tolerated; naltrexone}. [Had a glass at my niece's 21st in October, put it down half full and went looking for the cheese. I have never in my life [left half a glass]{S substance_use improved}]{O benefit; naltrexone}. [Bloods in December, liver [normal]{S other_physical improved}, first time since 2015]{O benefit; overall}.

The other one is [sertraline]{T sertraline; ongoing; dose=100} 100. I'd had [sertraline]{T sertraline; ongoing} while I was drinking and [it was like putting a bandaid on a tap]{O no_benefit; sertraline}. [Off the grog it works a treat, I [get up]{S functioning improved} and I [sing at the bus stop]{S mood improved}]{O benefit; sertraline}. [[Weird dreams]{S sleep unclear} may be that too]{O side_effect; sertraline; neutral}.

[Thiamine]{T thiamine; ongoing}, told to, so I do. [SMART]{T smart recovery; ongoing; frequency=Wednesdays} online on Wednesdays, [it's practical and nobody cries on me, I'd be lost without it]{O benefit; smart recovery}. And at wine o'clock I go and [sort one box in the garage]{T garage tidying; ongoing}. [One box, and the hour's gone and so is the [want]{S substance_use improved}]{O benefit; garage tidying}. Garage looks like Bunnings now.

The GP did mention [baclofen]{T baclofen; declined}, I passed. There's an [implant]{T naltrexone implant; not_tried} of the same stuff they do in Perth but I was never going to fork out 7 grand.

EDIT Jan 2nd: survived xmas. [Nil]{O benefit; overall}.
EDIT March: to the gent asking if you get [depressed]{S mood possible side_effect general} on [nal]{T naltrexone; general} because it blocks endorphins, I asked the mullet the same thing. [Not me]{O tolerated; naltrexone}. [Not one bit of [flatness]{S anhedonia fig absent side_effect}]{O tolerated; naltrexone}.
EDIT June: [one [slip]{S substance_use}, Mum's funeral, four glasses over two days]{O partial; overall}. [[Back on the wagon]{S substance_use fig improved} the Monday]{O benefit; overall}. [[14 months]{S substance_use improved}]{O benefit; overall} all up.

=== 1149-pmdd
title: PMDD: everything Ive tried. anyone else been offered the shut down shots?
genre: forum
layout: thread with quotes
condition: premenstrual dysphoric disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 4
ledger:
  fluoxetine | medication | tried | response | sleep, anhedonia
  drospirenone/ethinylestradiol | medication | tried | worse | suicidality
  levonorgestrel iud | medication | stopped | worse | mood, other_physical
  vitex | supplement | tried | no_response
  calcium | supplement | ongoing | partial
  evening primrose oil | supplement | tried | no_response
  sertraline | medication | tried | no_response
  leuprolide | medication | ongoing | response | other_physical, sleep
  estradiol patch | medication | ongoing | response
  hysterectomy | procedure | planned | unknown
  seed cycling | lifestyle | tried | no_response
  psychotherapy | psychotherapy | tried | unknown
  red days on the calendar | other | ongoing | partial
  famotidine | medication | tried | partial | sleep
  cetirizine | medication | tried | partial | sleep
  dutasteride | medication | not_tried | unknown
---
29F, [PMDD]{S diagnosis clin}. For anyone new, it's not [pms]{S diagnosis clin absent}. Two weeks a month I'm a dental hygienist with a boyfriend and a sourdough starter. The other two I [want to drive into the quarry]{S suicidality}, [scream at people about towels]{S anger}, [cant be touched]{S other}. Then I bleed and it's like it [never happened]{S mood improved}.

> **quote from @lutealweary:** I've failed [Yaz]{T drospirenone/ethinylestradiol; other} and [Zoloft]{T sertraline; other} and my gyn says next stop is [Lupron]{T leuprolide; other}. Is it a nightmare?

Ok so lutealweary this is basically my chart.

[Zoloft]{T sertraline; tried}, half the month and then the whole month. [Didn't touch it either way]{O no_benefit; sertraline}.
[Prozac]{T fluoxetine; tried; dose=20; frequency=14 days a month}, 20, only 14 days a month. It's wild because in [PMDD]{S diagnosis clin general} it works in like a day, not 6 weeks. [It DID work, no [rage]{S anger improved} for a year and a half]{O benefit; fluoxetine}. [[Yawning]{S sleep side_effect}, kind of [meh about everything]{S anhedonia side_effect}]{O side_effect; fluoxetine}.
[Yaz]{T drospirenone/ethinylestradiol; tried}. FDA approved for this, my roommate says it changed her life. [Day 19 my boyfriend [hid the knives]{S suicidality side_effect}]{O worsening; drospirenone/ethinylestradiol}. 
[Mirena]{T levonorgestrel iud; stopped}. [Seven months of what used to be two weeks. [Crying]{S mood side_effect}, [acne]{S other_physical side_effect}]{O worsening; levonorgestrel iud}. I had it yanked.
[Vitex]{T vitex; tried}, [evening primrose]{T evening primrose oil; tried}, [seed cycling]{T seed cycling; tried} - yes I ground up the flax, yes by moon phase. [None of it, at all, ever]{O no_benefit; vitex, evening primrose oil, seed cycling}.
[Calcium]{T calcium; ongoing; dose=1200} 1200, [boring but I do think I'm a bit less [puffy]{S other_physical improved} and [snappy]{S anger improved}]{O partial; calcium}. Still take it.
[Pepcid]{T famotidine; tried} and [Zyrtec]{T cetirizine; tried} because of the histamine thing on here. [Some. Took maybe a day off each end]{O partial; famotidine, cetirizine}. [[Sleepy]{S sleep side_effect}]{O side_effect; famotidine, cetirizine}.
A [therapist]{T psychotherapy; tried}, twice, she asked if I'd considered gratitude.

> **@moonbiscuit:** what about the [dutasteride]{T dutasteride; not_tried} trial??

couldn't, you have to live near Bethesda.

So then [Lupron]{T leuprolide; ongoing; frequency=every 3 months}. It's an [injection]{T leuprolide; ongoing} every 3 months that shuts your ovaries off. [The first month is a [flare]{S mood fig worsened}, so it got so much worse that I slept at my mom's]{O worsening; leuprolide}. I was warned. [Then [hot flashes]{S other_physical side_effect} 10x a day, [woke up soaked]{S other_physical side_effect}, [up at 4]{S sleep side_effect}]{O side_effect; leuprolide}. And then. [Day 40 something I looked at the app and I should've been in the [pit]{S mood fig improved} and I was making soup]{O benefit; leuprolide}. [Three cycles of no [pit]{S mood fig improved}]{O benefit; leuprolide}. They added back a little [estrogen]{T estradiol patch; ongoing} by patch [which fixed the [flashes]{S other_physical improved side_effect} by like 80%]{O benefit; estradiol patch}. Some women feel [PMDD]{S diagnosis clin general} again on addback, it can happen, [I haven't]{O tolerated; estradiol patch}.

I also put [red squares on our calendar]{T red days on the calendar; ongoing} where nobody asks me anything important. I don't really need them now but we kept it. [Saved some fights]{O partial; red days on the calendar}.

> **@lutealweary:** so do you stay on it forever

No bc of bones. If the [shots]{T leuprolide; ongoing} work it proves it's the ovaries, so the plan is [hysterectomy + ovaries out]{T hysterectomy; planned}, consult is in the fall, if insurance agrees that 29 is old enough to know what I want. My aunt had a [hysterectomy]{T hysterectomy; other} for [fibroids]{S diagnosis clin other} and keeps telling me she's [never been happier]{S mood improved other}, different thing Linda.

EDIT: 3 months later. Insurance said no, appealing. [[Shots]{T leuprolide; ongoing} still holding]{O benefit; leuprolide}. [Last one was 9 days late because of a snowstorm and oh boy, [hello quarry]{S suicidality fig withdrawal}]{O withdrawal; leuprolide}. [Otherwise I'm good]{O benefit; overall}, got a dog, he's named Lupo obviously.

=== 1150-health-anxiety
title: Health anxiety and ssris, please someone reply :(
genre: forum
layout: question post with replies
condition: health anxiety
area: mental
english: British
narrator: patient
split: dev
overall: unchanged
round: 4
ledger:
  fluoxetine | medication | tried | response | other_physical, gastrointestinal, anxiety
  counselling | psychotherapy | tried | no_response
  talking therapies | psychotherapy | tried | partial
  mindfulness app | mind_body | tried | worse
  rescue remedy | supplement | tried | no_response
  promethazine | medication | tried | unknown | sleep
  smartwatch removal | other | tried | response
  googling ban | other | ongoing | partial
  magnesium bath | mind_body | ongoing | unknown
  beta blockers | medication | not_tried | unknown
  citalopram | medication | planned | unknown
---
Hi, first post, sat in the car outside Boots with a bag in my lap. I'm 33, mum of 2. I've had [health anxiety]{S diagnosis clin} on and off since my dad passed. It's been [MS]{S anxiety}, [brain tumour]{S anxiety}, [sepsis]{S anxiety} off a rose bush, currently its [my heart]{S anxiety}. Had 3 ECGs. All fine. I do know its daft, I just [cant stop checking my pulse]{S anxiety}.

In the bag is [citalopram]{T citalopram; planned; dose=10mg} 10mg. I've read the leaflet (mistake) and it says about [heart rhythm]{S other_physical possible side_effect general}!!! So obviously I now can't take it. Has anyone with [HA]{S diagnosis clin general} taken [cit]{T citalopram; general} and been ok?

Past stuff, for anyone who wants to know,
[Fluoxetine]{T fluoxetine; tried; dose=20} at uni, 20. [First 2 weeks was awful, [heart racing]{S other_physical side_effect}, [loose tummy]{S gastrointestinal side_effect}, [thought I was dying]{S anxiety side_effect} daily]{O side_effect; fluoxetine} [then it just.. worked]{O benefit; fluoxetine}. [I [did my finals]{S functioning improved} and [went on a plane]{S functioning improved}]{O benefit; fluoxetine}. So you'd think I'd trust tablets wouldn't you.
[Counselling]{T counselling; tried; sessions=8} through work, 8 sessions, mostly talked about dad. [Nice but I still [googled]{S anxiety} in the loo straight after]{O no_benefit; counselling}.
[Talking therapies]{T talking therapies; tried}, over the phone with a lad who sounded about 12. [Bit better for a couple of months, we did the worry tree]{O partial; talking therapies}.
[Headspace]{T mindfulness app; tried}. [Lying there [noticing my body]{S anxiety} is literally the problem]{O worsening; mindfulness app}.
[Rescue Remedy]{T rescue remedy; tried}, [its brandy isn't it, did nothing]{O no_benefit; rescue remedy}.
[Phenergan]{T promethazine; tried} one night when I was really bad, [[slept]{S sleep side_effect} 13 hours]{O side_effect; promethazine; neutral}.
[Got rid of my Fitbit]{T smartwatch removal; tried}. [HONESTLY the best thing I did, [pulse checking]{S anxiety improved} went from 50 odd a day to maybe 10]{O benefit; smartwatch removal}
And hubby and me have a [no googling after 7 rule]{T googling ban; ongoing}, [helps when I stick to it]{O partial; googling ban}. I do [epsom salt baths]{T magnesium bath; ongoing} as well.

Doctor wouldn't do [beta blockers]{T beta blockers; not_tried} coz of my [asthma]{S diagnosis clin}.

**Shaz1979:** Aw hun. I've been on [citalopram]{T citalopram; other; dose=20} 20 for 6 yrs for exactly this. [Sore jaw]{S pain other side_effect} first week, that was it. Best thing I ever did x

**mrs_tiggywinkle:** It didn't suit me sorry, felt [wired]{S anxiety fig other side_effect}, but [sertraline]{T sertraline (medication); other} was great. Don't let one put you off. And the [heart thing]{S other_physical possible side_effect general} is at high doses, in older people

**Shaz1979:** ^ this. They'd never give it after a funny ECG and yours were fine!

**Dan (not a doc):** I didn't want [meds]{T medication (medication); other} so I did [CBT for HA]{T cognitive behavioural therapy (psychotherapy); other} with the Veale book, 12 wks, [haven't been to A&E]{S functioning improved other} in two years. Worth asking for?

Thank you all so so much, you've no idea. @mrs tiggy did the [wired]{S anxiety fig improved other side_effect} feeling go when you stopped?

**mrs_tiggywinkle:** Day or two, yes.

EDIT same night: still in the bag. It's on top of the fridge. My [chest feels tight]{S other_physical} but it did before. Will take the first one saturday when hubby's home in case. [Another evening of [counting beats]{S anxiety}, so no better today]{O no_benefit; overall}

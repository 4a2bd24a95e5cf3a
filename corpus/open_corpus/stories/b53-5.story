=== 2244-treatment-resistant-depression
title: spravato log, for the lurkers
genre: forum
layout: numbered log with replies
condition: depression
area: mental
english: American, phone typing
narrator: patient
split: train
overall: improved
round: 6
ledger:
  paroxetine | medication | tried | no_response
  escitalopram | medication | tried | no_response
  nortriptyline | medication | tried | no_response
  cariprazine | medication | stopped | no_response | anxiety
  methylphenidate | medication | tried | no_response
  vitamin D | supplement | tried | no_response
  psychodynamic therapy | psychotherapy | tried | no_response
  couch to 5k | lifestyle | stopped | partial
  sleep deprivation | other | tried | partial
  duloxetine | medication | ongoing | unknown
  esketamine | medication | ongoing | response | mania_psychosis, gastrointestinal, other_physical, energy
  ondansetron | medication | ongoing | response
  sour candy | other | ongoing | response
  psilocybin trial | drug_assisted_therapy | not_tried | unknown
---
said id post so im posting. 47f, hospice aide, [depressed]{S mood} since my 20s w 2 or 3 ok yrs in there.

already did (scroll past if u dont care): [paxil]{T paroxetine; tried}, [lexapro]{T escitalopram; tried}, [nortriptyline]{T nortriptyline; tried}, [vraylar]{T cariprazine; stopped} ([couldnt [stop moving my legs]{S anxiety side_effect}]{O side_effect; cariprazine}, off it in 10 days), [ritalin]{T methylphenidate; tried} for pep, [vit d]{T vitamin D; tried}, 3 yrs of a very quiet [psychodynamic guy]{T psychodynamic therapy; tried; duration=3 yrs}. [nothing stuck, if u told me they were all tic tacs id believe u]{O no_benefit; paroxetine, escitalopram, nortriptyline, cariprazine, methylphenidate, vitamin D, psychodynamic therapy}. [c25k]{T couch to 5k; stopped} [gave me a little bump til my knee went]{O partial; couch to 5k}. a nurse i know told me to [stay up all night]{T sleep deprivation; tried} on purpose and [believe it or not i felt [great]{S mood improved} the next day]{O benefit; sleep deprivation}, [slept, gone]{O partial; sleep deprivation}.

[spravato]{T esketamine; ongoing}, on top of the [cymbalta]{T duloxetine; ongoing} im still taking:

1 (56mg) tasted like battery acid. [room got [wide]{S mania_psychosis fig side_effect}. [bp]{S other_physical side_effect} 168 so they kept me an extra hr. [puked]{S gastrointestinal side_effect}]{O side_effect; esketamine}
2 took the [zofran]{T ondansetron; ongoing} first, [no puking]{O benefit; ondansetron}. brought [warheads]{T sour candy; ongoing} for the drip [and that fixes the taste 100%]{O benefit; sour candy}
3 (84) [was [a wallpaper pattern]{S mania_psychosis fig side_effect} for 40 min. not unpleasant]{O side_effect; esketamine; neutral}
4 [nothing yet mood wise]{O no_benefit; esketamine; neutral}
5 [did i [hum]{S mood improved}? my patient says i was humming]{O benefit; esketamine}
6-8 [its like someone [cleaned the windshield]{S mood fig improved}]{O benefit; esketamine}. [[called my sister]{S functioning improved} first]{O benefit; esketamine}
9 clinic closed for snow, missed 2 wks. [by day 11 [the floor]{S mood fig withdrawal} was coming up]{O withdrawal; esketamine}
10-22 weekly. [stayed [good]{S mood improved}]{O benefit; esketamine}. [[useless]{S energy side_effect} the rest of the day every time]{O side_effect; esketamine}, my husband drives me & we get pancakes

[madrs was 36 now its 9, which the dr says is remission]{O benefit; esketamine}. i dont say that word out loud

replies
> halfmoon: 12 [treatments]{T esketamine; other; sessions=12} here, nada, just expensive naps. [ECT]{T electroconvulsive therapy (neuromodulation); other} next week pray for me
> benny77: how do u pay
> me: copay card + my union. w/o it no way
> halfmoon: did u look at [shrooms]{T psilocybin trial; not_tried}
> me: the trial at the univ said i was too medicated lol

UPDATE jan: going every other wk starting feb, scared to death of stretching it

=== 2245-ptsd
title: paramedic, 20 yrs in. what worked / what was rubbish
genre: forum
layout: forum post with contradictory verdicts and replies
condition: PTSD
area: mental
english: New Zealand
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  employee assistance counselling | psychotherapy | tried | no_response
  critical incident debriefing | support | tried | worse
  zopiclone | medication | stopped | partial | other_physical
  sertraline | medication | ongoing | partial | sexual, anhedonia
  quetiapine | medication | tried | no_response | sleep
  melatonin | supplement | tried | no_response
  breathing app | mind_body | tried | no_response
  hyperbaric oxygen | procedure | tried | no_response | pain
  acupuncture | mind_body | tried | unknown
  eye movement desensitization and reprocessing | psychotherapy | stopped | worse | mania_psychosis
  trauma-focused cognitive behavioural therapy | psychotherapy | ongoing | response
  peer support | support | ongoing | response
  beekeeping | other | ongoing | response
  leaving the road | lifestyle | ongoing | response
---
I'm an ex ambo from the Waikato, not a writer. I had it for about six years before anyone called it [PTSD]{S diagnosis clin}, I called it being a prick. [Snapping]{S anger} at the kids, [checking the pool gate]{S anxiety} ten times a night, [smelling diesel]{S mania_psychosis} where there wasn't any. It was a cot death that finished me, wasn't even the worst job that month.

Rubbish pile: [EAP]{T employee assistance counselling; tried; sessions=three sessions}, three sessions and a leaflet. [Melatonin]{T melatonin; tried}, [breathing app]{T breathing app; tried}, the [oxygen chamber]{T hyperbaric oxygen; tried; sessions=forty dives} at forty dives and a second mortgage, [quetiapine]{T quetiapine; tried}. [Might as well have stayed in the shed]{O no_benefit; employee assistance counselling, melatonin, breathing app, hyperbaric oxygen, quetiapine}. [The [chamber]{T hyperbaric oxygen; tried} [hurt my ears]{S pain side_effect}]{O side_effect; hyperbaric oxygen}, [the [quetiapine]{T quetiapine; tried} had me [slurring into my porridge]{S sleep fig side_effect}]{O side_effect; quetiapine}.

Worse than rubbish: the [debrief]{T critical incident debriefing; tried} they make you do the same night, all of us in a ring. [I'd been all right up to then, [first nightmare]{S sleep} was that night]{O worsening; critical incident debriefing}. The research says [single debriefs]{T critical incident debriefing; general} don't prevent anything and can do harm.

[Zopiclone]{T zopiclone; stopped}. [Sleep, yes, for a bit]{O partial; zopiclone}. [Mouth like a [copper pipe]{S other_physical fig side_effect}]{O side_effect; zopiclone}. Came off it as the wife hid it.

[EMDR]{T eye movement desensitization and reprocessing; stopped}, everybody raves. Me: [four goes and I [floated off]{S mania_psychosis fig side_effect} each time and [lost whole afternoons]{S cognition worsened}]{O worsening; eye movement desensitization and reprocessing}. We agreed to pack it in. My crewmate had it and [sleeps like a kid]{S sleep fig other improved}, so what do I know, he also likes jazz.

The good: [trauma CBT]{T trauma-focused cognitive behavioural therapy; ongoing} with a psych called Ngaire who was a farmer. [I hated every minute of it and it's the only reason I'm [in the house]{S functioning improved}]{O benefit; trauma-focused cognitive behavioural therapy}. We went back to the street. We sat in the car. [I [slept through]{S sleep improved} on the Friday]{O benefit; trauma-focused cognitive behavioural therapy}. I still see her when it gets near the date.

[Sertraline]{T sertraline; ongoing; dose=100} 100. [It's a jersey, it's not a house]{O partial; sertraline}. [Less [jumpy]{S anxiety improved}]{O benefit; sertraline}. [[Couldn't care less]{S anhedonia side_effect} at my own daughter's netball final, and [bedroom's closed]{S sexual fig side_effect}]{O side_effect; sertraline}. So do I recommend it? Ask the wife.

[Bees]{T beekeeping; ongoing}. Six hives. [You cannot be in a hurry with [bees]{T beekeeping; ongoing}. [Heart rate]{S other_physical improved} comes down when I lift the lid]{O benefit; beekeeping}.

And [I came off the road]{T leaving the road; ongoing}, now I teach first aid to office people. [That did more than any tablet]{O benefit; leaving the road}.

Had [acupuncture]{T acupuncture; tried} once from a bloke at the market. Wouldn't know.

Replies
StJohnSue: Same service. [Prazosin]{T prazosin (medication); other} took my [dreams]{S sleep other improved} right down. Ask!
Op: GP offered it, I've low blood pressure as it is so no
kahu_: [been off]{S functioning other} 8 months after the mosque. my [counsellor]{T eye movement desensitization and reprocessing; other} uses [EMDR]{T eye movement desensitization and reprocessing; other} and I'm [crying]{S mood other} all week, is that normal
Op: could be, tell them straight. Come to the [Tuesday brew]{T peer support; ongoing; frequency=Tuesday} at the station, [best thing going, nobody has to explain themselves]{O benefit; peer support}.

=== 2246-arfid
title: my boyfriend has ARFID and so does half this board apparently
genre: forum
layout: forum post by partner, with replies
condition: ARFID
area: mental
english: American
narrator: relative
split: train
overall: partly_improved
round: 6
ledger:
  cyproheptadine | medication | tried | partial | sleep
  mirtazapine | medication | tried | no_response | sleep
  olanzapine | medication | stopped | unknown | appetite_weight, sleep
  cannabis | other | stopped | partial | anxiety
  hypnotherapy | mind_body | tried | no_response
  feeding tube | procedure | not_tried | unknown
  Ensure drinks | lifestyle | ongoing | response
  multivitamin | supplement | ongoing | unknown
  speech therapy | procedure | tried | partial
  cognitive behavioural therapy for ARFID | psychotherapy | ongoing | response
  food chaining | lifestyle | ongoing | response
  headphones at dinner | other | ongoing | response
  family dinners | support | declined | unknown
---
Ryan is 26, 6'1, [119 lbs]{S appetite_weight} at the worst. He eats [eleven foods]{S appetite_weight}. It's not about [being thin]{S appetite_weight absent}, he'd love to be big. He [choked]{S other_physical} on a hot dog when he was seven and his whole body says no since then. He [gags]{S gastrointestinal} at smells, he [won't go to weddings]{S functioning}. His folks told him he was spoiled. He found [ARFID]{S diagnosis clin} on a podcast in 2022 and called me crying from the car.

He's tried [Periactin]{T cyproheptadine; tried} ([[slept all day]{S sleep side_effect}]{O side_effect; cyproheptadine} but [was [hungrier]{S appetite_weight improved} for a couple weeks]{O partial; cyproheptadine}), [Remeron]{T mirtazapine; tried} ([just the [sleep]{S sleep side_effect} part]{O no_benefit; mirtazapine}), then [Zyprexa]{T olanzapine; stopped} by some online doctor. [He [ate]{S appetite_weight side_effect} and [slept]{S sleep side_effect} and [ate]{S appetite_weight side_effect} the same three things twice as much]{O side_effect; olanzapine}. [He came off that in a month because he felt [like a steer]{S appetite_weight fig side_effect}]{O side_effect; olanzapine}. He used to [smoke]{T cannabis; stopped} to eat. [[Weed]{T cannabis; stopped} gave him an [appetite]{S appetite_weight improved} for an hour]{O partial; cannabis} [and then he was [paranoid about the chicken]{S anxiety side_effect}]{O side_effect; cannabis}, quit that in the fall. [Hypnosis]{T hypnotherapy; tried}, don't. [$300 and he clucks]{O no_benefit; hypnotherapy}.

At the low they wanted to put in a [feeding tube]{T feeding tube; not_tried} and I am so grateful it never came to that. He drinks two [Ensures]{T Ensure drinks; ongoing} a day, [which keeps the weight on]{O benefit; Ensure drinks}, and a [multi]{T multivitamin; ongoing}. A [speech pathologist]{T speech therapy; tried; sessions=six visits} did six visits on swallowing and [that helped with the [fear of choking]{S anxiety improved} some]{O partial; speech therapy}.

What helped is a [therapist]{T cognitive behavioural therapy for ARFID; ongoing} who does only this. [CBT-AR]{T cognitive behavioural therapy for ARFID; ongoing} it's called. They started with licking a grape. LICKING. A month on one grape. [Now he's [at 31 foods]{S appetite_weight improved}]{O benefit; cognitive behavioural therapy for ARFID}. [He [ate half a taco]{S functioning improved} with my brother watching]{O benefit; cognitive behavioural therapy for ARFID}. You go from a food you like to one that's close to it, [food chaining]{T food chaining; ongoing}, plain Lays to ridged Lays to Pringles, [and the chain is how he got to baked potatoes]{O benefit; food chaining}. He wears [headphones]{T headphones at dinner; ongoing} at dinner so he can't hear me chew. [It used to hurt my feelings, now it's how we eat together]{O benefit; headphones at dinner}. His mom wants to do [big Sunday dinners]{T family dinners; declined} as "exposure" and he said no thank you.

It's not over. [He still [can't do restaurants]{S functioning}]{O partial; overall}. [Bloodwork's good]{O benefit; overall}, 138 lbs.

Comments
greyson_p: 31 foods is HUGE. I'm at 17 w/ [CBT-AR]{T cognitive behavioural therapy for ARFID; other}.
Wilma: My daughter is on [fluoxetine]{T fluoxetine (medication); other} for the [fear]{S anxiety other} part, [tube fed]{T feeding tube; other} until four. She ate a strawberry Friday!
dee: no one ever says this but I have my own [therapist]{T psychotherapy (psychotherapy); other} for being the partner, get one
OP: on it, first appointment is Thursday

=== 2247-depression
title: EFFEXOR XR!!! my 4 year review incl the withdrawal
genre: forum
layout: forum post, numbered side effects
condition: depression
area: mental
english: American, run-on
narrator: patient
split: dev
overall: partly_improved
round: 6
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  yoga | mind_body | tried | no_response
  sun lamp | other | tried | no_response
  talk therapy | psychotherapy | ongoing | partial
  venlafaxine | medication | stopped | mixed | anxiety, other_physical, sexual, sleep, gastrointestinal, appetite_weight
  diphenhydramine | medication | tried | partial
  ginger tea | supplement | tried | no_response
  bridging fluoxetine | medication | tried | response
  vortioxetine | medication | planned | unknown
---
[This drug saved my life]{O benefit; venlafaxine} and [I hate it]{O side_effect; venlafaxine}. There, thats the review. Long version for the people with [insomnia]{S sleep clin general} below!!

Divorced 2020, [cried at the copy machine]{S mood}, [couldn't eat]{S appetite_weight}, [lost 28 lbs]{S appetite_weight}, my sister flew in. I'd had [prozac]{T fluoxetine; tried} in college, [zoloft]{T sertraline; tried} after my first, plus goat [yoga]{T yoga; tried} and a [sun lamp]{T sun lamp; tried} ([nope x4]{O no_benefit; fluoxetine, sertraline, yoga, sun lamp}). [Talk therapy]{T talk therapy; ongoing} I still go to, Tuesdays, [it helps me see it, doesn't lift it]{O partial; talk therapy}. 

[EffexorXR]{T venlafaxine; stopped; dose=37.5} 37.5 then 75 then 150. [Weeks 1 and 2: [wanted to crawl out of my skin]{S anxiety fig side_effect}]{O side_effect; venlafaxine}. [Then day 19 I [made eggs]{S functioning improved}. I know. EGGS]{O benefit; venlafaxine}. [Day 30 my sister went home]{O benefit; venlafaxine}. [By the summer I was [dating]{S functioning improved}, I was [running the PTA]{S functioning improved}, I was not [sad]{S mood improved}]{O benefit; venlafaxine}. So [yes it WORKS]{O benefit; venlafaxine}.

Now, the side effects, in no order
1. [[Sweating]{S other_physical side_effect}. At a funeral. In January]{O side_effect; venlafaxine}
2. [[Couldn't finish]{S sexual fig side_effect}, no matter who was helping]{O side_effect; venlafaxine}
3. [[Dreams]{S sleep side_effect} like a Netflix series w/ no ending]{O side_effect; venlafaxine}
4. [[Bathroom trouble]{S gastrointestinal fig side_effect}, less said]{O side_effect; venlafaxine}
5. [+ [17 lbs]{S appetite_weight side_effect} yr 2]{O side_effect; venlafaxine}
6. [[Yawning]{S sleep side_effect} in my boss's face]{O side_effect; venlafaxine}
7. [late by 3 hrs = [zaps]{S neurological fig withdrawal}, like a phone vibrating in my skull]{O withdrawal; venlafaxine}

So this year I decided, ok I'm good, lets come off. My dr said "just cut it in half for two weeks then stop." SIR. [I was on the bathroom floor w/ [vertigo]{S neurological clin withdrawal}, [crying at paper towel ads]{S mood withdrawal}, [electric eyeballs]{S neurological fig withdrawal} when I looked left, [rage]{S anger withdrawal}]{O withdrawal; venlafaxine}. [Benadryl]{T diphenhydramine; tried} [took the edge off a little]{O partial; diphenhydramine}. [Ginger tea]{T ginger tea; tried} [lol]{O no_benefit; ginger tea}. Went back up. Second dr did the [prozac bridge]{T bridging fluoxetine; tried}: you put [20 of prozac]{T bridging fluoxetine; tried; dose=20} in at the end and let it drift down by itself and [I'm telling you, it was like night and day, couple of [zaps]{S neurological fig withdrawal} and done]{O benefit; bridging fluoxetine}. Last [Effexor bead]{T venlafaxine; stopped} was Aug 2.

Am I ok? [Three months off. Some days I'm [blah]{S mood} and idk is that me or is it coming back]{O partial; overall}. If it's coming back she wants me to start [Trintellix]{T vortioxetine; planned}. 

Reply from @nurseb: [Cymbalta]{T duloxetine (medication); general} is the same beast, [SNRIs]{T SNRIs (medication); general} as a class have short half lives. My mom took 14 months to taper [Paxil]{T paroxetine (medication); other}.
Reply from @ghost7: 6 yrs on it, never one side effect, not [sweaty]{S other_physical absent other} not nothing. Y'all are scaring newbies.

=== 2248-trichotillomania
title: hair pulling, 22 yrs, list of what ive spent
genre: forum
layout: short forum post + replies
condition: trichotillomania
area: mental
english: British, lower case
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  hypnotherapy | mind_body | tried | no_response
  counselling | psychotherapy | tried | no_response
  gloves | other | tried | no_response
  vibrating bracelet | other | tried | no_response
  plasters on fingers | other | tried | no_response
  fluoxetine | medication | tried | no_response
  clomipramine | medication | stopped | no_response | gastrointestinal, sleep
  shaving my head | other | tried | partial
  N-acetylcysteine | supplement | ongoing | partial | gastrointestinal
  habit reversal training | psychotherapy | ongoing | response
  knitting | other | ongoing | response
  wig | other | ongoing | response
  online support group | support | ongoing | response
  memantine | medication | planned | unknown
---
hi, steph, 34, leicester. i [pull from my crown and lashes]{S anxiety}, since the age of 12. people say just stop dont they. i [havent been swimming]{S functioning} since school

so total spent: about £6k. [hypnotherapy]{T hypnotherapy; tried} in a spa hotel. [counselling]{T counselling; tried} (she asked about my mum, my mum's lovely). [cotton gloves]{T gloves; tried} like mickey mouse. the [bracelet that buzzes]{T vibrating bracelet; tried} when your arm goes up (buzzed when i ate soup). [plasters]{T plasters on fingers; tried} on every finger. [fluoxetine]{T fluoxetine; tried} 40. [all of the above and still [bald]{S other_physical}]{O no_benefit; hypnotherapy, counselling, gloves, vibrating bracelet, plasters on fingers, fluoxetine}. [clomipramine]{T clomipramine; stopped} [i was [constipated]{S gastrointestinal side_effect} and [half asleep]{S sleep side_effect}]{O side_effect; clomipramine} and [[still pulling]{S anxiety}]{O no_benefit; clomipramine}, stopped it after 2 months. in 2017 i [shaved it all off]{T shaving my head; tried}, ok thats not a treatment but [it did stop me for 5 months, then it grew]{O partial; shaving my head}

things that do something:
* [NAC]{T N-acetylcysteine; ongoing; dose=2400mg} 2400mg, [smells like a drain, made me [burp]{S gastrointestinal side_effect} for a week]{O side_effect; N-acetylcysteine}, [bit less [urge]{S anxiety improved} i'd say about a third]{O partial; N-acetylcysteine}
* [HRT]{T habit reversal training; ongoing}, no not that one, [habit reversal]{T habit reversal training; ongoing}. off a [psychologist]{T habit reversal training; ongoing} on zoom. when your hand goes up you make a fist and count. [i thought it was daft for 6 weeks]{O no_benefit; habit reversal training; neutral} then [i noticed i'd [gone a whole film]{S anxiety improved}]{O benefit; habit reversal training}. [my crown has [fuzz]{S other_physical improved}!!]{O benefit; habit reversal training}
* [knitting]{T knitting; ongoing} in front of telly, [keeps both hands busy, down to [almost none]{S anxiety improved} in the evenings]{O benefit; knitting}
* a [good wig]{T wig; ongoing} from a shop in birmingham, [i [go to work]{S functioning improved} with my head up]{O benefit; wig}
* the [discord lot]{T online support group; ongoing}, [you know who you are, id be lost]{O benefit; online support group}

my derm has mentioned [memantine]{T memantine; planned}, theres a trial where like 6 in 10 improved. waiting on a letter

@mouse: been on [memantine]{T memantine; other} since may, [pulling]{S anxiety other improved} down by 80% not joking, bit [spaced]{S cognition fig other side_effect} at first
@dan_b: my sister [picks her skin]{S anxiety other}, [acrylics]{T acrylic nails (other); other} did more than [CBT]{T cognitive behavioural therapy (psychotherapy); other}
@steph: lashes are [still going]{S anxiety}. [one thing at a time]{O partial; overall}

=== 2249-complex-ptsd
title: IFS + KAP, honest thoughts
genre: forum
layout: long forum post, contradictory
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  cognitive behavioural therapy | psychotherapy | tried | no_response
  lamotrigine | medication | tried | no_response
  buspirone | medication | tried | no_response
  brainspotting | psychotherapy | tried | no_response
  reiki | mind_body | tried | no_response
  eye movement desensitization and reprocessing | psychotherapy | stopped | worse | mania_psychosis
  venlafaxine | medication | stopped | unknown | anger
  adult children of alcoholics group | support | stopped | partial
  dialectical behaviour therapy | psychotherapy | tried | partial
  inpatient stay | care_setting | stopped | partial
  internal family systems | psychotherapy | ongoing | response
  guanfacine | medication | ongoing | response | energy
  ketamine-assisted psychotherapy | drug_assisted_therapy | tried | mixed | anxiety, mania_psychosis, neurological
  MDMA | drug_assisted_therapy | declined | unknown
  frozen peas on neck | other | ongoing | partial
---
I've been asked three times this week so I'm writing it out and then I'm not answering any more DMs (kidding, I will).

Background is childhood stuff, skip. [CPTSD]{S diagnosis clin}. I [lose time]{S mania_psychosis}, [jump out of my skin]{S anxiety fig} when someone shuts a drawer, [hate myself]{S hopelessness} most mornings.

What didn't work: [CBT]{T cognitive behavioural therapy; tried} (nice worksheets), [Lamictal]{T lamotrigine; tried}, [Buspar]{T buspirone; tried}, [brainspotting]{T brainspotting; tried}, [Reiki]{T reiki; tried} by my landlord. [I can't say I got anything out of any of them]{O no_benefit; cognitive behavioural therapy, lamotrigine, buspirone, brainspotting, reiki} and it pains me because I liked the landlord. [EMDR]{T eye movement desensitization and reprocessing; stopped} twice with two people and [both times I [left my body]{S mania_psychosis fig side_effect} by the second set and was [cutting]{S suicidality worsened} by the weekend]{O worsening; eye movement desensitization and reprocessing}, so that was called off. [Effexor]{T venlafaxine; stopped} [made me [so angry]{S anger side_effect} I broke a dishwasher]{O side_effect; venlafaxine} and I was switched off it. [ACA]{T adult children of alcoholics group; stopped} [helped until the group broke up]{O partial; adult children of alcoholics group}. [DBT]{T dialectical behaviour therapy; tried} [gave me a toolbox for the bad nights, didn't touch what's underneath]{O partial; dialectical behaviour therapy}. Two weeks [inpatient]{T inpatient stay; stopped; duration=Two weeks} in a trauma unit, [safe, warm, I [slept]{S sleep improved}, and then they send you home]{O partial; inpatient stay}.

What's working. [IFS]{T internal family systems; ongoing} with a [therapist]{T internal family systems; ongoing} who has a very old cat. You find the part that's doing the thing, you ask it what it's afraid of. I rolled my eyes for a year. [Around month 14 the part that [hates me]{S hopelessness improved} got quiet and told me she was six]{O benefit; internal family systems}. [I [haven't self-harmed]{S suicidality improved} since 2023]{O benefit; internal family systems}. [[Losing time]{S mania_psychosis improved}'s down from weekly to a couple times a year]{O benefit; internal family systems}.

[Guanfacine]{T guanfacine; ongoing; dose=1 mg} 1 mg at night, boring old blood pressure med. [[Startle]{S anxiety improved} is maybe half]{O benefit; guanfacine}, [a little [tired]{S energy side_effect}]{O side_effect; guanfacine; neutral}.

[KAP]{T ketamine-assisted psychotherapy; tried; sessions=six}, six of them. Now this one, I don't know. [The first three I got to see my mother young and I [cried]{S mood} and forgave something, real, still here]{O benefit; ketamine-assisted psychotherapy}. [The fourth I was [back in the house]{S anxiety fig side_effect}, two hours, the sitter didn't notice, and I was [a ghost]{S mania_psychosis fig side_effect} for three weeks, [dizzy]{S neurological side_effect} on stairs]{O side_effect; ketamine-assisted psychotherapy}. [It's the best thing I did]{O benefit; ketamine-assisted psychotherapy} and I wouldn't let my worst enemy do it with somebody they didn't trust. A friend does [MDMA]{T MDMA; other} underground and keeps offering to bring me along for [MDMA]{T MDMA; declined}, I said no.

Peas. [Bag of frozen peas]{T frozen peas on neck; ongoing} across my neck when I'm [leaving]{S mania_psychosis fig}. [Works about half the time]{O partial; frozen peas on neck}.

People ask are you healed, no. [I have [friends]{S functioning improved} and I [have a cat]{S functioning improved}]{O benefit; overall}. [I still [can't sleep with the door shut]{S anxiety}]{O partial; overall}.

Reply, wren: [Somatic work]{T somatic experiencing (psychotherapy); other} was it for me, [EMDR]{T eye movement desensitization and reprocessing; other} too. Thanks for saying the [ketamine]{T ketamine-assisted psychotherapy; general} part out loud.

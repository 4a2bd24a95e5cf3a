=== 1844-ptsd
title: Complete history of what I've tried (trauma, 9 years). Suggestions welcome
genre: forum
layout: long list post with replies
condition: PTSD
area: mental
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  citalopram | medication | stopped | no_response
  zopiclone | medication | stopped | partial | gastrointestinal
  alcohol | other | stopped | worse | functioning
  prolonged exposure | psychotherapy | stopped | worse | sleep
  prazosin | medication | ongoing | response | neurological
  quetiapine | medication | stopped | mixed | appetite_weight, energy, anhedonia, other_physical
  Second Watch | support | ongoing | response
  eye movement desensitization and reprocessing | psychotherapy | tried | partial | sleep
  paroxetine | medication | ongoing | partial | sexual, other_physical
  weighted blanket | other | ongoing | partial
  stellate ganglion block | procedure | planned | unknown
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  service dog | support | planned | unknown
---
exmedic_NB
Mar 3, 10:14 am

Paramedic for 17 years, [off work]{S functioning} since 2017. [PTSD]{S diagnosis clin}, the operational kind. I'm putting it all in one post because every new doctor asks and I can never [remember]{S cognition} it in the room. Feel free to steal the format.

2017. [Citalopram]{T citalopram; stopped; dose=40; duration=ten months}, up to 40, ten months. Family doc kept saying give it time. I gave it time. [I was still [checking the locks six times]{S anxiety} and still [hearing the radio tones]{S anxiety} in the shower]{O no_benefit; citalopram}. Stopped. RESULT: [nothing]{O no_benefit; citalopram}.

2017-18. [Zopiclone]{T zopiclone; stopped}. [[Knocked me out]{S sleep improved fig} for 4 hours, then [up like a shot]{S sleep fig}]{O partial; zopiclone}. [Mouth tasted of [pennies]{S gastrointestinal fig side_effect}]{O side_effect; zopiclone}. [Quit working altogether after a couple of months]{O no_benefit; zopiclone}. RESULT: [meh]{O partial; zopiclone}.

Also 2017-18, and I'm not proud, [rye]{T alcohol; stopped}. I told myself it was for [sleep]{S sleep}. [It took the edge off till about midnight]{O partial; alcohol}. [Then the [nightmares]{S sleep worsened} were twice as bad]{O worsening; alcohol} and [I [lost my licence]{S functioning side_effect}]{O side_effect; alcohol}. [Sober]{S substance_use improved} since Nov 2018. RESULT: [don't]{O worsening; alcohol}.

2018. [Prolonged exposure]{T prolonged exposure; stopped; sessions=5} with a [psychologist]{T prolonged exposure; stopped} downtown, made it to number 5. I know it works for lots of people, the numbers are good. [For me it blew the lid right off]{O worsening; prolonged exposure}. [I was [dissociating]{S mania_psychosis clin worsened} at red lights, which I'd never done, and [suicidal]{S suicidality worsened} for the first time]{O worsening; prolonged exposure}. [Didn't [sleep]{S sleep side_effect} for three days after the last one]{O side_effect; prolonged exposure}. RESULT: [worse, a lot]{O worsening; prolonged exposure}.

2019. [Prazosin]{T prazosin; ongoing; dose=8 mg; frequency=at night}, 8 mg at night. [Got [dizzy]{S neurological side_effect} getting up to pee]{O side_effect; prazosin}, that's it. [[Nightmares]{S sleep improved} went from every night to once or twice a month]{O benefit; prazosin}. RESULT: [keeper]{O benefit; prazosin}.

2019-2020. [Seroquel]{T quetiapine; stopped; dose=100}, 100, for the [rage]{S anger}. [[Not a single hole in the drywall]{S anger improved} that year]{O benefit; quetiapine}. [Also [45 lbs]{S appetite_weight side_effect} and a [head full of wet sand]{S energy fig side_effect} till noon]{O side_effect; quetiapine}. [My wife said the [anger]{S anger improved} was gone and [so was I]{S anhedonia fig side_effect}]{O side_effect; quetiapine; mixed}. They took me off it when [my [sugars went up]{S other_physical side_effect}]{O side_effect; quetiapine}. RESULT: [good and bad in equal parts]{O partial; quetiapine}.

2020 to now. [Second Watch]{T Second Watch; ongoing; frequency=Wednesday nights}, which is a bunch of us retired medics, firefighters, one dispatcher, in the back of a curling club, Wednesday nights. [First place I [laughed]{S mood improved} in years]{O benefit; Second Watch}. RESULT: [best thing on this list and it's free]{O benefit; Second Watch}.

2021. [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=about 20}, about 20. [Two of my calls don't [bother]{S anxiety improved} me now, I can tell them like a story]{O benefit; eye movement desensitization and reprocessing}. [The one with the kid didn't budge]{O no_benefit; eye movement desensitization and reprocessing}. [Always had a [rotten night]{S sleep side_effect} afterwards]{O side_effect; eye movement desensitization and reprocessing}. RESULT: [half]{O partial; eye movement desensitization and reprocessing}.

2022 to now. [Paxil]{T paroxetine; ongoing; dose=30}, 30. [[Less jumpy]{S anxiety improved}, maybe a third less]{O partial; paroxetine}. [I [sweat like a pig]{S other_physical fig side_effect} and the [plumbing]{S sexual fig side_effect} doesn't work]{O side_effect; paroxetine}. [If I forget it for a day I get the [zaps]{S neurological fig withdrawal}]{O withdrawal; paroxetine}. RESULT: [ok]{O partial; paroxetine}.

[Weighted blanket]{T weighted blanket; ongoing}, my daughter's gift. [Does something, don't ask me what]{O partial; weighted blanket}.

So where that leaves me: [I [sleep]{S sleep improved}, I [see my friends]{S functioning improved}, I can [go to Costco]{S functioning improved} if it's early]{O benefit; overall}. [I [can't work]{S functioning} and [don't feel close to anybody]{S anhedonia}]{O no_benefit; overall}.

On the horizon: a [stellate ganglion block]{T stellate ganglion block; planned} (needle in the neck, VAC might pay), and I'm on a list for a [service dog]{T service dog; planned}. I wanted in on the [MDMA]{T MDMA-assisted therapy; not_tried} trial but my heart ruled me out.

Anything I'm missing??

hoseman_Al
Mar 3, 6:40 pm

Had the [block]{T stellate ganglion block; other; sessions=two of them} done in Calgary, two of them. [Droopy eye]{S neurological other side_effect} and a [hoarse voice]{S other_physical other side_effect} for the afternoon. By supper I was [calm]{S anxiety improved other}, like [sitting on a dock]{S anxiety fig improved other}. Lasted 5 weeks with the first and nothing at all with the second. I'd still say go.

prairie_nurse
Mar 4, 1:02 am

[Prolonged exposure]{T prolonged exposure; other} is what got me [back on the ward]{S functioning improved other}, so I wouldn't want people to be scared off. But I had a [therapist]{T prolonged exposure; other} who went SLOW. Sounds like yours didn't. Have you ever looked at [CPT]{T cognitive processing therapy (psychotherapy); general}? It's mostly writing.

dogdad
Mar 4, 9:15 am

My [lab]{T service dog; other} wakes me out of [nightmares]{S sleep other}. Two year wait. Worth every day. I was on [nabilone]{T nabilone (medication); other} before that and it made me [paranoid]{S mania_psychosis other side_effect}.

=== 1845-bipolar-disorder
title: Lamictal added to Seroquel, when did it kick in for you
genre: forum
layout: thread with replies
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  sertraline | medication | stopped | worse
  hospital admission | care_setting | tried | unknown
  lithium | medication | stopped | mixed | neurological, other_physical, gastrointestinal
  divalproex | medication | stopped | no_response | other_physical, appetite_weight
  quetiapine | medication | ongoing | partial | sleep, appetite_weight
  lamotrigine | medication | ongoing | unknown | pain
  dialectical behavior therapy | psychotherapy | not_tried | unknown
  sleep log | lifestyle | ongoing | partial
  lurasidone | medication | planned | unknown
---
**polar_bear_peg**

Type 2 per the first doctor, type 1 per the hospital, [bipolar]{S diagnosis clin} either way lol. I'm 29. Currently on [Seroquel]{T quetiapine; ongoing; dose=200} 200 and just started [Lamictal]{T lamotrigine; ongoing; dose=25; started=eight days ago}, eight days ago, the 25s. So far [I got a [headache]{S pain unclear}]{O side_effect; lamotrigine; neutral} and that's all there is to say about it. When did it kick in for yall?

Background if it helps. A walk in clinic gave me [Zoloft]{T sertraline; stopped} for [depression]{S diagnosis clin} at 24. [Within 3 wks I was [up all night]{S sleep worsened} repainting my landlord's garage and [thought I could hear the neighbors' phone]{S mania_psychosis worsened}]{O worsening; sertraline}. Ended with 9 days [inpatient]{T hospital admission; tried; duration=9 days} and they took me off the [Z]{T sertraline; stopped}.

[Lithium]{T lithium; stopped; dose=900; duration=two years}, two years, 900. [No [highs]{S mania_psychosis fig improved} at all, [paid my rent]{S functioning improved} on time, [finished my associates]{S functioning improved}]{O benefit; lithium}. Then the bill came. [My [hands shook]{S neurological side_effect} so I couldn't do eyeliner, I was [always thirsty]{S gastrointestinal side_effect} and my [thyroid quit]{S other_physical fig side_effect}]{O side_effect; lithium}. Off since 2022. I miss it and I don't.

[Depakote]{T divalproex; stopped}. [My [hair came out]{S other_physical side_effect} in clumps and [my jeans stopped fitting]{S appetite_weight side_effect}]{O side_effect; divalproex}. [Six months and I was still [crying in my car]{S mood} on lunch every day]{O no_benefit; divalproex}. Gone.

[[Seroquel]{T quetiapine; ongoing} holds the ceiling down]{O benefit; quetiapine}, meaning [I haven't been [manic]{S mania_psychosis clin improved}]{O benefit; quetiapine}. [But the floor, nope]{O no_benefit; quetiapine}. [[Depressed]{S mood} as all get out from October to April]{O no_benefit; quetiapine}. [Also [sleeping 11 hrs]{S sleep side_effect} and [raiding the fridge]{S appetite_weight side_effect}]{O side_effect; quetiapine}.

I do keep a [sleep log]{T sleep log; ongoing} on the back of the bathroom door. [Sounds dumb, has caught two [highs]{S mania_psychosis fig improved} early]{O partial; sleep log}.

**dee_and_the_cats**

[Lamictal]{T lamotrigine; other; dose=200}: week 7 for me, at 200. I didn't notice it start. My mom noticed I'd been [singing]{S mood improved other}. Watch for a [rash]{S other_physical possible general side_effect}!!! It's rare but you stop right away and call.

**Marcus_T**

what about [latuda]{T lurasidone; planned}, did they ever offer it?

**dee_and_the_cats**

[Latuda]{T lurasidone; other} made me [pace the hallway]{S anxiety other side_effect} till 5am fwiw.

**polar_bear_peg**

Ok week 7, noted. No [rash]{S other_physical absent side_effect} yet, I check my arms like a crazy person. [Latuda]{T lurasidone; planned} is what she'd add if this doesn't work by Thanksgiving. She keeps saying [DBT]{T dialectical behavior therapy; not_tried} would be good too but there's nobody in a 90 mile radius who takes Medicaid, so.

[In general I'm [more stable]{S mood improved} than at 24, less [fun]{S mood}]{O partial; overall}. My sister, same diagnosis, does great on [lithium]{T lithium; other} with zero [shakes]{S neurological absent other side_effect}. Not fair but ok.

=== 1846-migraine
title: Preventatives so far (chronic). Who went to Botox?
genre: forum
layout: table-like list with replies
condition: migraine
area: general
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  codeine | medication | stopped | worse | pain
  sumatriptan | medication | ongoing | partial | other_physical
  propranolol | medication | stopped | no_response | energy, sleep
  amitriptyline | medication | stopped | partial | gastrointestinal, appetite_weight
  topiramate | medication | stopped | mixed | cognition, neurological, mood
  candesartan | medication | tried | no_response
  magnesium | supplement | ongoing | unknown
  daith piercing | procedure | tried | no_response | other_physical
  acupuncture | mind_body | tried | no_response
  cutting out chocolate | lifestyle | tried | no_response
  vagus nerve device | neuromodulation | stopped | no_response
  botulinum toxin | procedure | planned | unknown
  erenumab | medication | not_tried | unknown
---
Aoife_K
Right so. 22 [migraine]{S pain clin} days in October. I teach junior infants so you can imagine the noise. Neurologist (after 14 months of waiting) wants me to go for the [Botox]{T botulinum toxin; planned} and I'd love to hear from anyone who's had it. What I've been through, in order:

[Solpadeine]{T codeine; stopped}: used to live on it. [Turned out it was giving me the [headaches]{S pain worsened side_effect}, I went from 8 days to 19]{O worsening; codeine}. Off it three years. [Two weeks of [hell]{S other fig withdrawal} getting off]{O withdrawal; codeine}.

[Imigran]{T sumatriptan; ongoing}: for the [attack]{S pain} itself. [Kills it if I catch it early]{O benefit; sumatriptan}, [pointless if I wake up with it]{O no_benefit; sumatriptan}. [[Tight chest]{S other_physical side_effect} for ten minutes]{O side_effect; sumatriptan}.

[Inderal]{T propranolol; stopped}: [no difference that I could see]{O no_benefit; propranolol}, [[legs like lead]{S energy fig side_effect} on the stairs, [mad dreams]{S sleep side_effect}]{O side_effect; propranolol}. Binned.

[Ami]{T amitriptyline; stopped; dose=25}: 25. [Took them from 20 days to 16 and I [slept]{S sleep improved}]{O partial; amitriptyline}. [[Mouth like a carpet]{S gastrointestinal fig side_effect}, [put on a stone]{S appetite_weight side_effect}]{O side_effect; amitriptyline}. Came off before the wedding, vanity.

[Topamax]{T topiramate; stopped}: [six days a month. SIX. I cried with joy]{O benefit; topiramate}. [And then I [couldn't think of the word for scissors]{S cognition side_effect} in front of 27 four year olds]{O side_effect; topiramate}. [[Pins and needles]{S neurological fig side_effect} in the face, [low]{S mood side_effect} as I've ever been]{O side_effect; topiramate}. Had to stop. [Within a month the [migraines]{S pain clin withdrawal} were back to what they were]{O withdrawal; topiramate}.

[Candesartan]{T candesartan; tried; duration=four months}: four months. [Lovely blood pressure. Same head]{O no_benefit; candesartan}.

The [piercing in the ear]{T daith piercing; tried} (don't laugh), [acupuncture]{T acupuncture; tried; duration=ten weeks} for ten weeks, [no chocolate]{T cutting out chocolate; tried} for a Lent: [not one of the three made a blind bit of difference]{O no_benefit; daith piercing, acupuncture, cutting out chocolate}, [although the ear got [infected]{S other_physical side_effect}]{O side_effect; daith piercing}.

[GammaCore]{T vagus nerve device; stopped}, the yoke you hold on your neck: rented it for three months, sent the [gadget]{T vagus nerve device; stopped} back. [Sure I might as well have held a hairdryer to it]{O no_benefit; vagus nerve device}.

[Magnesium]{T magnesium; ongoing}: on it. Everyone's on it. Who knows.

I did ask about [Aimovig]{T erenumab; not_tried} but you've to fail the [Botox]{T botulinum toxin; planned} first, apparently.

corkonian
[Botox]{T botulinum toxin; other} girl here. 31 needles, they [sting]{S pain other side_effect}, that's the worst of it. First round nothing. Second round the [pain]{S pain improved other} was about half. I was told I [might get a droopy lid]{S neurological possible other side_effect} and didn't. Stick with it for two at least.

Maireads_head
Sorry to rain on it but I got [neck pain]{S pain other side_effect} for 2 months from the [Botox]{T botulinum toxin; other} and no fewer [migraines]{S pain clin other}. [Ajovy]{T fremanezumab (medication); other} did it for me in the end, I'm down to three a month. And I [couldn't lift my child]{S functioning other} before.

Aoife_K
Thanks a million. Booked for the [jabs]{T botulinum toxin; planned} on the 9th. [At the moment I'm at about 15 days, so better than October]{O partial; overall}, [still not able for a full week of [work]{S functioning}]{O no_benefit; overall}.

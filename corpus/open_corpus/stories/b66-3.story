=== 2736-chronic-migraine-wife
title: Wife with chronic migraine - running log so I stop repeating myself
genre: forum
layout: dated log entries, one reply
condition: chronic migraine
area: general
english: American
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  topiramate | medication | stopped | partial | cognition, appetite_weight
  amitriptyline | medication | tried | no_response | sleep
  propranolol | medication | tried | no_response | sleep
  botulinum toxin | medication | stopped | partial | other_physical
  erenumab | medication | stopped | partial | gastrointestinal
  fremanezumab | medication | ongoing | partial
  sumatriptan | medication | tried | partial | pain
  ubrogepant | medication | ongoing | response
  occipital nerve block | procedure | tried | unknown
  Cefaly | neuromodulation | tried | no_response
  butalbital | medication | stopped | worse | pain
  riboflavin | supplement | tried | unknown
  magnesium | supplement | ongoing | unknown
  daith piercing | mind_body | tried | no_response
  working from home | other | ongoing | response
---
6/3. Starting a log. My wife Tess, 39, [migraine]{S diagnosis clin} since college, [chronic]{S diagnosis clin} since the second kid. Right now [22 bad days a month]{S pain}. I drive for UPS so half of this gets typed on break.

6/10. For background, the old list. [Topamax]{T topiramate; stopped}, [Elavil]{T amitriptyline; tried}, [propranolol]{T propranolol; tried}, [Botox]{T botulinum toxin; stopped} four rounds, a [nerve block]{T occipital nerve block; tried}, [riboflavin]{T riboflavin; tried}, [magnesium]{T magnesium; ongoing} which she still takes, that [headband gadget]{T Cefaly; tried} for $400 and an [ear piercing]{T daith piercing; tried} from when we were desperate. [The last two, nothing, but the earring's cute]{O no_benefit; Cefaly, daith piercing}. [[Elavil]{T amitriptyline; tried} and [propranolol]{T propranolol; tried} did nothing]{O no_benefit; amitriptyline, propranolol}, [only made her [sleepy]{S sleep side_effect} and then [sleepier]{S sleep side_effect}]{O side_effect; amitriptyline, propranolol}.

7/2. Forgot [Fioricet]{T butalbital; stopped}. Her old doctor handed it out for 6 years. [Turned out it was giving her [rebound]{S pain clin worsened side_effect}]{O worsening; butalbital}. New neuro made her quit. [Those ten days I do not want to talk about, [puking]{S gastrointestinal withdrawal}, [crying]{S mood withdrawal}, [head in a vise]{S pain fig withdrawal}]{O withdrawal; butalbital}.

7/19. Someone asked if any of it worked. [[Topamax]{T topiramate; stopped} cut it maybe a third]{O partial; topiramate} but [she [couldn't find words]{S cognition side_effect}, called the dishwasher the "wet cabinet"]{O side_effect; topiramate} and [[lost 20 lb]{S appetite_weight side_effect} she didn't have]{O side_effect; topiramate}, so off. [[Botox]{T botulinum toxin; stopped} was worth it the first year]{O partial; botulinum toxin}, [she had one [droopy brow]{S other_physical side_effect} in all our Christmas pictures]{O side_effect; botulinum toxin}, and then our plan dropped it.

8/8. [Aimovig]{T erenumab; ongoing} shot number 3. [[Constipation]{S gastrointestinal clin side_effect} like you read about]{O side_effect; erenumab}. [Down to 15 days though]{O partial; erenumab}. Dog ate a sock, ER vet, $1,900.

11/20. Swapped the [Aimovig]{T erenumab; stopped} for [Ajovy]{T fremanezumab; ongoing}, [gut couldn't take it]{S gastrointestinal side_effect}. For the [attacks]{S pain} [Imitrex]{T sumatriptan; tried} [only ever did half the job and she'd [get another the next day]{S pain side_effect}]{O partial; sumatriptan}. [[Ubrelvy]{T ubrogepant; ongoing} she's [up and making dinner]{S pain improved} in ninety minutes]{O benefit; ubrogepant}.

>>> migrainemama: my insurance made me fail 3 first. [qulipta]{T atogepant (medication); other} is the one that did it for me, [nausea]{S gastrointestinal clin other side_effect} tho

1/15. [10 or 12 days a month on this one]{O partial; fremanezumab}. Her boss let her [work from home]{T working from home; ongoing} with the lights off. [That has done as much as any needle if you ask Tess]{O benefit; working from home}. My own [blood pressure's up]{S other_physical other} and I'm on [lisinopril]{T lisinopril (medication); other} now, so that's both of us in the pill organizer. [Not cured, not even close, we went to a movie]{O partial; overall}.

=== 2737-rheumatoid-arthritis-mum
title: mam's hands
genre: relative
layout: lower-case facebook post, one paragraph
condition: rheumatoid arthritis
area: general
english: British
narrator: relative
split: train
overall: improved
round: 7
ledger:
  methotrexate | medication | ongoing | partial | gastrointestinal, other_physical
  folic acid | supplement | ongoing | unknown
  sulfasalazine | medication | tried | no_response
  hydroxychloroquine | medication | tried | no_response
  prednisolone | medication | stopped | mixed | appetite_weight, mood
  etanercept | medication | stopped | partial
  baricitinib | medication | ongoing | response
  wax baths | procedure | tried | partial
  hand splints | other | ongoing | unknown
  copper bracelet | other | ongoing | no_response
  turmeric | supplement | tried | unknown
  levothyroxine | medication | ongoing | unknown
  knuckle replacement | procedure | declined | unknown
  rituximab | medication | not_tried | unknown
---
reet this is for anyone whose mam has got the bad [arthritis]{S diagnosis clin}, rheumatoid not wear and tear, cos i had a lass message me after i put the photo of her icing a cake. shes 66, dinner lady, started with her [feet, like walking on gravel]{S pain fig} she said, then [hands like a bunch of bananas]{S other_physical fig}, [couldnt do her bra up]{S functioning} my dad had to. they start everyone on [methotrexate]{T methotrexate; ongoing} which she has on a sunday with the [folic acid]{T folic acid; ongoing} the other days, she still has it, [sunday night and monday she's [sick as a dog]{S gastrointestinal fig side_effect} and her [hairs thin]{S other_physical side_effect}]{O side_effect; methotrexate}, [brought it down a bit but never enough]{O partial; methotrexate}. added [sulfa]{T sulfasalazine; tried} and [plaquenil]{T hydroxychloroquine; tried} to it, [pair of them might as well have been polo mints]{O no_benefit; sulfasalazine, hydroxychloroquine}. [[steroids]{T prednisolone; stopped} were a miracle i'll be honest she [cleaned the oven]{S functioning improved}]{O benefit; prednisolone} but [the [weight]{S appetite_weight side_effect} and the [crying]{S mood side_effect}]{O side_effect; prednisolone}, they got her off those in the end, took a year of dropping half a tablet. then [enbrel]{T etanercept; stopped} which comes in a van in a fridge bag. [two good years off that and then it just packed in]{O partial; etanercept}, so nurse changed her to a [tablet]{T baricitinib; ongoing} instead, [baricitinib]{T baricitinib; ongoing}, every morning with her [thyroxine]{T levothyroxine; ongoing}. [i noticed it before she did, she [opened a jar]{S functioning improved} talking to us and didnt even look at it]{O benefit; baricitinib}. thats eighteen month now. I asked about the [drip one]{T rituximab; not_tried} my mates aunty has and they said not while this is working. odds and sods, [wax baths]{T wax baths; tried} at the infirmary [lovely for an hour]{O partial; wax baths}, [splints]{T hand splints; ongoing} she wears in bed, [turmeric]{T turmeric; tried} in everything for a bit so the tupperwares yellow. [[copper bangle]{T copper bracelet; ongoing} does nowt and she wont take it off]{O no_benefit; copper bracelet}. surgeon fancied doing [new knuckles]{T knuckle replacement; declined} and she said youre alright love. ive been told i've got the start of it in my [thumbs]{S pain other} mind, on [naproxen]{T naproxen (medication); other}, so thats nice. cake was for our kaydens christening btw three tiers

=== 2738-opioid-addiction-son
title: What worked and what they charged us for
genre: relative
layout: blog entry, paragraphs
condition: opioid use disorder
area: mental
english: American
narrator: relative
split: train
overall: improved
round: 7
ledger:
  rehab | care_setting | tried | partial
  detox | care_setting | tried | worse
  Narcotics Anonymous | support | tried | no_response
  naltrexone injection | medication | stopped | partial
  methadone | medication | tried | unknown | sleep
  buprenorphine/naloxone | medication | stopped | partial | gastrointestinal
  buprenorphine injection | medication | ongoing | response
  naloxone | medication | tried | response
  sober living house | support | stopped | worse
  clonidine | medication | tried | no_response
  gabapentin | medication | tried | unknown
  trazodone | medication | ongoing | unknown
  psychotherapy | psychotherapy | ongoing | partial
  equine therapy | other | tried | unknown
  ibogaine | drug_assisted_therapy | declined | unknown
  job at the nursery | other | ongoing | response
---
My son Tyler got hurt playing JUCO ball in 2016 and came home with a bottle of thirty. I don't need to tell you the rest, you've read it, it's the same story with different furniture. By 2018 he was [using]{S substance_use} out of our garage and my mother's ring was gone. [Opioid use disorder]{S diagnosis clin} is the words.

I sat down with the credit card statements this weekend because I had to do the taxes. Here is what we paid for. [Detox]{T detox; tried; sessions=five times} five times. [Rehab]{T rehab; tried; sessions=three}, three of them, Florida, Arizona and the one in Pennsylvania with the [horses]{T equine therapy; tried}. Two [sober houses]{T sober living house; stopped}. [Clonidine]{T clonidine; tried} and [gabapentin]{T gabapentin; tried} and I don't know what else for the [sweats]{S other_physical withdrawal}. A [Vivitrol]{T naltrexone injection; stopped} shot at $1,400. Also [meetings]{T Narcotics Anonymous; tried}, which are free, I put a dollar in.

[The [detoxes]{T detox; tried} I now think did him harm, he'd come out with no tolerance and [overdose]{S substance_use worsened}]{O worsening; detox}. [Twice I used the [Narcan]{T naloxone; tried; sessions=Twice} on my own kitchen floor and twice he sat up and cussed me out]{O benefit; naloxone}. [The [rehabs]{T rehab; tried} gave us ninety days here, sixty there]{O partial; rehab}. [In the [sober houses]{T sober living house; stopped} they were all [using]{S substance_use other}, it was worse than home]{O worsening; sober living house}, and we pulled him out of both. [[Meetings]{T Narcotics Anonymous; tried}, he says, were full of guys telling him that medicine doesn't count as clean, so he [used]{S substance_use}]{O no_benefit; Narcotics Anonymous}. [The [clonidine]{T clonidine; tried} didn't do a thing]{O no_benefit; clonidine}. [The [Vivitrol]{T naltrexone injection; stopped} did hold him, five months]{O partial; naltrexone injection}, till he skipped the appointment and that was that.

He was on [methadone]{T methadone; tried} one summer, [[nodding]{S sleep side_effect} at the dinner table]{O side_effect; methadone}, bus at 5 a.m. Then [Suboxone]{T buprenorphine/naloxone; stopped}. [That was the first time he [held a job]{S functioning improved} past a month]{O partial; buprenorphine/naloxone}, [[backed up]{S gastrointestinal fig side_effect} something awful]{O side_effect; buprenorphine/naloxone}, but he'd sell half of it. So the nurse practitioner at the county, free, put him on the [monthly shot]{T buprenorphine injection; ongoing; frequency=monthly} instead, [Sublocade]{T buprenorphine injection; ongoing}.

[[Twenty-six months]{S substance_use improved}]{O benefit; buprenorphine injection}. [He's [clean]{S substance_use improved}, he [pays rent]{S functioning improved}, he's got opinions about perennials]{O benefit; overall}, because the other thing is he [works at the nursery]{T job at the nursery; ongoing} on Route 9 and [that gets him up in the morning better than I ever did]{O benefit; job at the nursery}. He takes [trazodone]{T trazodone; ongoing} to [sleep]{S sleep} and sees a [therapist]{T psychotherapy; ongoing} on his phone, [which he says is fine, it's a help some weeks]{O partial; psychotherapy}. A fellow at church offered to fly him to Mexico for [ibogaine]{T ibogaine; declined}. No sir.

My sister's boy was on the [shot]{T buprenorphine injection; other} and quit it and we buried him in April. So I don't tell anybody what to do. Call the county first.

=== 2739-lymphoma-wife
title: Notes for my brother-in-law whose wife starts on Monday
genre: relative
layout: email
condition: Hodgkin lymphoma
area: general
english: British
narrator: relative
split: train
overall: improved
round: 7
ledger:
  ABVD | medication | stopped | response | gastrointestinal, other_physical, neurological, energy
  ondansetron | medication | tried | partial | gastrointestinal
  aprepitant | medication | tried | response
  dexamethasone | medication | tried | unknown | sleep
  filgrastim | medication | tried | unknown | pain
  radiotherapy | procedure | stopped | unknown | energy
  PICC line | procedure | tried | unknown | other_physical
  cold cap | procedure | tried | no_response | pain
  lorazepam | medication | tried | partial
  acupressure bands | mind_body | tried | no_response
  cannabis oil | other | declined | unknown
  antibiotics | medication | tried | unknown
  Maggie's centre | support | tried | response
  blood thinning injections | medication | tried | unknown
---
Steve,

You asked what it was actually like and I fobbed you off at the barbecue because Jan was stood there. So. It's five years this month.

She found a [lump above her collar bone]{S other_physical} doing up a seat belt. She'd been [itching]{S other_physical} for a year and [soaking the sheets]{S other_physical} and we'd bought a new mattress. [Hodgkin's]{S diagnosis clin}. [ABVD]{T ABVD; stopped; sessions=twelve}, twelve of them, then [radiotherapy]{T radiotherapy; stopped; sessions=seventeen} seventeen days, and then that was all finished by the September.

Take a phone charger with a long lead. The parking is £7.20 unless you ask for the form.

[[Chemo]{T ABVD; stopped} day she was fine, day two and three [sick]{S gastrointestinal side_effect} on the hour]{O side_effect; ABVD}. They send them home with [ondansetron]{T ondansetron; tried}. [It half works]{O partial; ondansetron} and [it [bungs you up]{S gastrointestinal side_effect} like cement]{O side_effect; ondansetron}. Ask for the other one, [aprepitant]{T aprepitant; tried}, don't wait till cycle four as we did. [After that she [never brought anything up]{S gastrointestinal improved side_effect} again]{O benefit; aprepitant}. She [couldn't go past the hospital roundabout without gagging]{S gastrointestinal side_effect} by then, [lorazepam]{T lorazepam; tried} the night before [was some use]{O partial; lorazepam}. [[Travel bands]{T acupressure bands; tried} were no use]{O no_benefit; acupressure bands}. [The [steroids]{T dexamethasone; tried}, she was [up cleaning grout]{S sleep side_effect} at 4]{O side_effect; dexamethasone}, go in the spare room.

She had the [cold cap]{T cold cap; tried}. [[Headache]{S pain side_effect} like ice cream for three hours]{O side_effect; cold cap} and [her [hair went]{S other_physical side_effect} anyway]{O no_benefit; cold cap}. My mum kept hers with the [cap]{T cold cap; other} on a different [chemo]{T chemotherapy (medication); other} so it depends.

She had a [PICC]{T PICC line; tried} in her arm, and [injections]{T filgrastim; tried} in the belly for her white cells that I did myself, badly, [which made her [hips ache]{S pain side_effect} so she couldn't sit]{O side_effect; filgrastim}. A [clot]{S other_physical side_effect} off the [line]{T PICC line; tried}, so more [injections]{T blood thinning injections; tried}. Two lots of [antibiotics]{T antibiotics; tried}. [[Fingers tingling]{S neurological side_effect} for months]{O side_effect; ABVD}. [The [rads]{T radiotherapy; stopped} just made her [tired]{S energy side_effect}]{O side_effect; radiotherapy}. Her cousin posted us some [cannabis oil]{T cannabis oil; declined} in a shampoo bottle and it went down the sink.

[Scan after number four was clear]{O benefit; ABVD}. I still can't tell you what the [radiotherapy]{T radiotherapy; stopped} added. [She's [back at the school]{S functioning improved}]{O benefit; overall}, [her [tiredness]{S energy improved side_effect} went in about a year]{O tolerated; ABVD, radiotherapy}.

[Get yourselves to the [Maggie's]{T Maggie's centre; tried}, it's the one thing she says kept her [sane]{S anxiety improved}]{O benefit; Maggie's centre}. I went twice and ate their biscuits. I ended up on [citalopram]{T citalopram (medication); other} myself the year after, when it was all over, no one warns you about that, and I was off work for six weeks.

Ring me. Not before nine.

Phil

=== 2740-bpd-daughter
title: DD16 self harming, where do we even go now
genre: forum
layout: forum post with abbreviations, replies, later update
condition: borderline personality disorder
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  fluoxetine | medication | stopped | worse | suicidality
  sertraline | medication | tried | no_response
  promethazine | medication | ongoing | partial | energy
  quetiapine | medication | stopped | unknown | appetite_weight
  cognitive behavioural therapy | psychotherapy | tried | no_response
  Kooth | psychotherapy | tried | no_response
  hospital admission | care_setting | tried | worse
  dialectical behaviour therapy | psychotherapy | ongoing | response
  ice cubes | other | tried | no_response
  Calm Harm | other | ongoing | partial
  combined pill | medication | ongoing | unknown
  crisis team | care_setting | tried | partial
  melatonin | medication | tried | unknown
  lamotrigine | medication | not_tried | unknown
---
NC for this. DD is 16, lovely funny clever girl, has been [cutting]{S suicidality} since Y8. Last month she [took a load of paracetamol]{S suicidality} over a boy and we were in A&E till 5am, DH had to leave at 4 for the bakery. She goes from [on top of the world]{S mood fig} to [the pits]{S mood fig} in the time it takes to find a parking space. She [screams that I hate her]{S anger} then gets in bed with me. I am [on eggshells]{S anxiety fig other} in my own kitchen.

So far we have had
[fluoxetine]{T fluoxetine; stopped} at 14, [sertraline]{T sertraline; tried}, [CBT]{T cognitive behavioural therapy; tried; sessions=8 sessions} 8 sessions, [Kooth]{T Kooth; tried} online, [melatonin]{T melatonin; tried}, [promethazine]{T promethazine; ongoing} prn, [quetiapine]{T quetiapine; stopped} for about a fortnight till she saw what it does to [your weight]{S appetite_weight possible general side_effect} ([she [put on 4lb]{S appetite_weight side_effect} in that time]{O side_effect; quetiapine}, she stopped). She's on the [pill]{T combined pill; ongoing} too. Two weeks as an [inpatient]{T hospital admission; tried; duration=Two weeks} 140 miles away.

[On the [fluoxetine]{T fluoxetine; stopped} she had [thoughts she'd never had]{S suicidality worsened side_effect} and wrote us letters]{O worsening; fluoxetine}, they took her straight off. [[Sertraline]{T sertraline; tried} didn't make it worse but didn't make it better]{O no_benefit; sertraline}. [The [unit]{T hospital admission; tried} was a disaster, she [learnt new ways]{S suicidality worsened} off the other girls]{O worsening; hospital admission}. [Neither the [CBT]{T cognitive behavioural therapy; tried} nor [Kooth]{T Kooth; tried} touched the sides]{O no_benefit; cognitive behavioural therapy, Kooth}. [[Ice cubes]{T ice cubes; tried} don't get me started]{O no_benefit; ice cubes}. [The [promethazine]{T promethazine; ongoing} will knock an evening on the head]{O partial; promethazine} and [she's [thick headed]{S energy fig side_effect} for college]{O side_effect; promethazine}. Psych says traits of [EUPD]{S diagnosis clin}, won't give a name till 18. I asked about [lamotrigine]{T lamotrigine; not_tried} and got a lecture.

There's a [DBT]{T dialectical behaviour therapy; planned} place, 9 mths wait. Do we pay?

Goldfish3: Pay if you possibly can. My DD had [DBT]{T dialectical behaviour therapy; other} and hasn't [cut]{S suicidality improved other} for two years. Sell a kidney.

TheOtherSue: Mine got worse for the first 2 mths of it, warning you now. Also lock up tablets. Also you need to sleep.

UPDATE 10 months on as someone PMed. She got into [DBT]{T dialectical behaviour therapy; ongoing} early on a cancellation. Group Tues, one to one Thurs, and parents do a bit too. [I'd say till half term no change at all]{O no_benefit; dialectical behaviour therapy}. [Since then she's [cut]{S suicidality improved} twice, it used to be every day]{O benefit; dialectical behaviour therapy}. She rings the [therapist]{T dialectical behaviour therapy; ongoing} INSTEAD. She uses [Calm Harm]{T Calm Harm; ongoing} on her phone, [ok for small stuff]{O partial; Calm Harm}. [The [crisis team]{T crisis team; tried} were nice when we got through]{O partial; crisis team}. [[Rows]{S anger}, yes, last night over a toaster]{O partial; overall}. Still on the [promethazine]{T promethazine; ongoing}. I started [HRT]{T hormone replacement therapy (medication); other} in the middle of it all, honestly the timing.

=== 2741-alzheimers-father
title: Baba
genre: relative
layout: short essay-like post, plain
condition: Alzheimer's disease
area: general
english: Canadian
narrator: relative
split: train
overall: worse
round: 7
ledger:
  donepezil | medication | stopped | partial | sleep, gastrointestinal
  memantine | medication | ongoing | unknown
  rivastigmine patch | medication | stopped | no_response | other_physical
  risperidone | medication | stopped | worse | neurological
  trazodone | medication | ongoing | partial
  sertraline | medication | ongoing | unknown
  melatonin | supplement | tried | no_response
  ginkgo | supplement | tried | no_response
  day program | care_setting | ongoing | response
  music | other | ongoing | response
  hearing aids | other | stopped | no_response
  lecanemab | medication | not_tried | unknown
  personal support worker | support | ongoing | partial
  nursing home | care_setting | planned | unknown
  warfarin | medication | ongoing | unknown
---
My father drove a snow plough in Winnipeg and never once got lost. In 2019 he [couldn't find the Safeway]{S cognition}. My mother covered for him, so by the time we got to the clinic he was [well into it]{S cognition}. [Alzheimer's]{S diagnosis clin}.

[Donepezil]{T donepezil; stopped} came first. [I think it bought us a year]{O partial; donepezil}. [[Nightmares]{S sleep side_effect}, bad ones, from the war he was never in, and [diarrhea]{S gastrointestinal clin side_effect}]{O side_effect; donepezil}. They moved him from that to the [patch]{T rivastigmine patch; stopped}. [[Red squares]{S other_physical side_effect} all over his back]{O side_effect; rivastigmine patch} [and no difference in his [mind]{S cognition}]{O no_benefit; rivastigmine patch}, so that went as well. Now [memantine]{T memantine; ongoing}, morning and night, mostly because nobody wants to be the one to take it away. My uncle sent [ginkgo]{T ginkgo; tried} and my aunt sent [melatonin]{T melatonin; tried}. [Both of them money down the drain]{O no_benefit; ginkgo, melatonin}. His [hearing aids]{T hearing aids; stopped} went in the soup, twice, so we stopped that, [and they'd done nothing anyhow]{O no_benefit; hearing aids}. He takes [warfarin]{T warfarin; ongoing} and [sertraline]{T sertraline; ongoing} too. We asked about that new [infusion]{T lecanemab; not_tried} from the news. Too far along, and not on [blood thinners]{T warfarin; ongoing}.

In the evenings he [packs a bag]{S cognition}. He [hit my mother]{S anger} with a slipper. [Risperidone]{T risperidone; stopped} for that and [within ten days he was [stiff]{S neurological side_effect}, [leaning]{S neurological side_effect} to one side, he [fell]{S neurological side_effect} by the tub]{O side_effect; risperidone}. [I'd call it the worst decision we signed]{O worsening; risperidone}. The doctor took it away and gave him [trazodone]{T trazodone; ongoing; dose=50} 50. [He [sleeps]{S sleep improved} till four, where it was two before]{O partial; trazodone}.

What's good? [The Ukrainian [day program]{T day program; ongoing; frequency=three days a week}, three days a week, he comes home [tired and pleased]{S mood improved}]{O benefit; day program}. [[Music]{T music; ongoing}, the old records, he [knows every word]{S cognition improved}]{O benefit; music}. [The home care [girl]{T personal support worker; ongoing} gives my mother an hour and him a shave, if she comes]{O partial; personal support worker}.

[He doesn't [know me]{S cognition worsened} most days now]{O worsening; overall}. We've put his name down for a [home]{T nursing home; planned} on Pritchard. My mother has started on [Ativan]{T lorazepam (medication); other} and I don't blame her. I've got to go, the bus is here.

=== 2742-infant-reflux
title: silent reflux or am I going mad
genre: forum
layout: lower-case phone post, replies, update
condition: infant reflux and cow's milk allergy
area: general
english: British
narrator: relative
split: train
overall: improved
round: 7
ledger:
  Infacol | medication | tried | no_response
  gripe water | supplement | tried | no_response
  Gaviscon | medication | stopped | worse | gastrointestinal
  omeprazole | medication | stopped | partial
  cranial osteopathy | mind_body | tried | unknown
  tongue tie division | procedure | tried | no_response
  dairy-free diet | lifestyle | tried | partial
  hydrolysed formula | other | tried | partial
  amino acid formula | other | ongoing | response
  sleeping upright | other | tried | partial
  sling | other | ongoing | response
  lactulose | medication | tried | unknown
  vitamin D drops | supplement | ongoing | unknown
---
lo is 9 wks and [screams from 4 till midnight]{S other_physical}, [arches her back]{S gastrointestinal}, [gulps and pulls off]{S gastrointestinal}, [green nappies]{S gastrointestinal}. hv says all babies cry. my ds was nothing like this. we've done [infacol]{T Infacol; tried} [gripe water]{T gripe water; tried} and had her [tongue tie snipped]{T tongue tie division; tried} privately £180, [none of it has made a blind bit of difference]{O no_benefit; Infacol, gripe water, tongue tie division}. also been to the [cranial lady]{T cranial osteopathy; tried} once, she slept in the car after but she always sleeps in the car. gp gave us [gaviscon]{T Gaviscon; stopped} sachets and [omg she [didnt poo for six days]{S gastrointestinal side_effect}]{O side_effect; Gaviscon}, [if anything she [screamed]{S other_physical worsened} more]{O worsening; Gaviscon} so thats in the bin. i had a bit of [pnd]{S diagnosis clin other} with ds and im back on [citalopram]{T citalopram (medication); other} just in case. dh says its colic. dh is at work isnt he

what helped yours. dont say time

- bumpalong22: [omeprazole]{T omeprazole; other} and a [dairy free]{T dairy-free diet; other} mum. game changer in 2 wks
- Kat_and_Co: could be cmpa with the green nappies. mine had [blood]{S gastrointestinal other}. ask for [nutramigen]{T hydrolysed formula; general}
- midwifemandy: [Upright]{T sleeping upright; general} for half an hour after feeds. And be kind to yourself

ok 5 month update!! it IS [cows milk allergy]{S diagnosis}. i cut [dairy]{T dairy-free diet; tried} first and [that was maybe 30% better]{O partial; dairy-free diet}. [omeprazole]{T omeprazole; stopped} the mups ones which are a NIGHTMARE to give, [took the edge off the [arching]{S gastrointestinal improved}]{O partial; omeprazole}, weaned her off it at 5 months. gave up bf in the end (cried, im over it) and she had [nutramigen]{T hydrolysed formula; tried}. stinks of chips. [bit better again, still the [gulping]{S gastrointestinal}]{O partial; hydrolysed formula}. [dietitian put her on [neocate]{T amino acid formula; ongoing} and in four days, FOUR, a different baby]{O benefit; amino acid formula}. she had some [lactulose]{T lactulose; tried} and shes on [vit d]{T vitamin D drops; ongoing} like they all are. [[propping her up]{T sleeping upright; tried} did a little]{O partial; sleeping upright}. [the [sling]{T sling; ongoing} saved me, only place she'd [stop crying]{S other_physical improved} and still is]{O benefit; sling}. [she [sleeps]{S sleep improved} 8 till 4 and [smiles at dh]{S mood improved}]{O benefit; overall}, traitor

=== 2743-multiple-sclerosis-sister
title: Our Deb (30 years of it)
genre: relative
layout: post for a family page, plain
condition: multiple sclerosis
area: general
english: Australian
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  methylprednisolone | medication | tried | response | sleep, anger
  interferon beta | medication | stopped | no_response | other_physical, mood
  glatiramer acetate | medication | tried | unknown | other_physical
  natalizumab | medication | stopped | response
  ocrelizumab | medication | ongoing | response
  baclofen | medication | ongoing | partial | energy
  amantadine | medication | tried | no_response
  oxybutynin | medication | tried | partial | gastrointestinal
  bladder botox | medication | ongoing | response
  bee stings | other | tried | worse | other_physical
  Swank diet | lifestyle | tried | unknown
  hydrotherapy | procedure | ongoing | partial
  fampridine | medication | tried | no_response
  stem cell transplant | procedure | declined | unknown
  vitamin D | supplement | ongoing | unknown
  escitalopram | medication | tried | unknown
---
Auntie Pat asked me to write Deb's bit for the reunion booklet as Deb reckons her typing's had it. So this is from me, her little brother.

She was 24, working at the Cunnamulla post office, and [one eye went]{S neurological}. Then her [legs]{S neurological}. [MS]{S diagnosis clin}. In those days it was a drip of [steroids]{T methylprednisolone; tried; sessions=five or six times} and go home. She had those five or six times over the years. [They always got her [up again]{S neurological improved}]{O benefit; methylprednisolone}, [she just [didn't sleep]{S sleep side_effect} and [bit everyone's head off]{S anger fig side_effect}]{O side_effect; methylprednisolone}.

The proper medicines. [Betaferon]{T interferon beta; stopped}, [Copaxone]{T glatiramer acetate; tried}, [Tysabri]{T natalizumab; stopped} and now [Ocrevus]{T ocrelizumab; ongoing; frequency=twice a year}, twice a year, at the Mater. [The first one gave her the [flu]{S other_physical side_effect} every second night for three years and made her [blue]{S mood fig side_effect}]{O side_effect; interferon beta}, [and she had as many [attacks]{S neurological} as without]{O no_benefit; interferon beta}, so she chucked it. [The second left [dents]{S other_physical side_effect} in her legs]{O side_effect; glatiramer acetate}. [The third was the bee's knees, [not one attack]{S neurological absent}]{O benefit; natalizumab}, but a blood test said she could get a [brain infection]{S other_physical possible side_effect} so they took her off it. [The one she's on now, so far the same, [nothing new]{S neurological absent} on the scan in four years]{O benefit; ocrelizumab}.

Now the bee story, yes it's true, a bloke at Warwick put [bees]{T bee stings; tried} on her back. [She [swelled up]{S other_physical side_effect} like a football and was [in bed]{S functioning worsened} a week]{O worsening; bee stings}. She did the [Swank diet]{T Swank diet; tried} when Mum was alive. She was on [Lexapro]{T escitalopram; tried} for a while after the divorce.

Day to day it's the rest. [Baclofen]{T baclofen; ongoing} for the [legs jumping]{S neurological}, [pretty good, leaves her [sleepy]{S sleep side_effect}]{O partial; baclofen}. The [waterworks]{S other_physical fig}, well, she told me to put it in. [Tablets]{T oxybutynin; tried} [helped some but she was [dry as a chip]{S gastrointestinal fig side_effect}]{O partial; oxybutynin}, then [Botox]{T bladder botox; ongoing} down there, every nine months, [she can [sit through a whole footy game]{S other_physical improved}]{O benefit; bladder botox}. For the [tiredness]{S energy} [amantadine]{T amantadine; tried}, and [fampridine]{T fampridine; tried} for her [walking]{S neurological}, [no go with either of them]{O no_benefit; amantadine, fampridine}. [Vitamin D]{T vitamin D; ongoing}. [Pool]{T hydrotherapy; ongoing} at the hospital Mondays, [hydro]{T hydrotherapy; ongoing; frequency=Mondays}, [loosens her till about Wednesday]{O partial; hydrotherapy}. They told her about [stem cells]{T stem cell transplant; declined} in Sydney, she said she's too old and who'd feed the chooks. A girl she knows from the pool had the [transplant]{T stem cell transplant; other} and she's back at netball.

[She's [in a chair]{S neurological} outside and [on a stick]{S neurological} in the house, and she [drives]{S functioning improved} again with the hand controls]{O partial; overall}. I've had my own run with the [prostate]{S other_physical other}, on [Duodart]{T dutasteride/tamsulosin (medication); other}, but that's page nine. See yous at Roma.

=== 885-postpartum-depression
title: anyone else had PND with no.2 but not no.1?
genre: forum
layout: parenting board thread
condition: postpartum depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  sertraline | medication | ongoing | response | gastrointestinal, sleep
  counselling | psychotherapy | tried | no_response
  mother and baby group | support | ongoing | partial
  mother and baby unit | care_setting | declined | unknown
  omega 3 | supplement | tried | unknown
---
**MummaOfTwo_Kent** 02:41

up with the 3am feed so thought id write this. DS2 is 7 months. with DS1 i was fine, tired but fine. this time from about week 3 i [felt nothing when i looked at him]{S anhedonia}. [crying in the shower]{S mood} so DH wouldnt hear. kept having [pictures of dropping him down the stairs]{S anxiety} and thought they'd take him away if i said. [not sleeping even when he did]{S sleep}. thought theyd all [be better off without me]{S suicidality}

HV did the questionnaire and i scored 21. GP same day. they talked about the [mother and baby unit]{T mother and baby unit; declined} and i said no because of DS1. had 6 sessions of [counselling]{T counselling; tried; sessions=6} at the childrens centre, [lovely room, just talked in circles]{O no_benefit; counselling}. [fish oil]{T omega 3; tried} as well off my MIL.

also [sertraline]{T sertraline; ongoing; dose=100} from day 1, 50 then 100, still bf. [felt [sick]{S gastrointestinal side_effect} and [more wired]{S sleep fig worsened side_effect} at night for a bit]{O side_effect; sertraline}. but [about a month in he laughed and i [laughed back]{S mood improved} without having to think about it]{O benefit; sertraline}. [the [pictures]{S anxiety improved} have gone]{O benefit; sertraline}. [i [take them both to the park on my own]{S functioning improved} now]{O benefit; sertraline}

[the [group at the library]{T mother and baby group; ongoing} [gets me dressed]{S functioning improved} on a monday]{O partial; mother and baby group} if nothing else

**Lottie88** 06:10

Didnt want to read and run. Had [PND]{S diagnosis clin other} with mine, took [citalopram]{T citalopram (medication); other} 2 yrs and came off fine. The [MBU]{T mother and baby unit; other} was honestly the kindest place ive ever been so if anyone reading is offered it dont be scared x

**JustAnotherSarah** 06:55

About 1 in 10 women get it. I refused [tablets]{T antidepressants (medication); other} with mine and regret it, was [miserable]{S mood other} till she was 2.

**MummaOfTwo_Kent** 07:30

thankyou both. DH says i should stay on it till spring at least and HV agrees. off to find a clean babygro

=== 886-insomnia
title: Zopiclone, mirtazapine, CBT-I: my sleep CV
genre: forum
layout: single post with replies
condition: insomnia
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  zopiclone | medication | stopped | partial | gastrointestinal, cognition
  mirtazapine | medication | tried | partial | sleep, appetite_weight
  melatonin | medication | tried | no_response
  valerian | supplement | tried | no_response
  magnesium | supplement | tried | no_response
  sleep hygiene | lifestyle | tried | no_response
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response | sleep
  cannabidiol | supplement | tried | no_response
  daridorexant | medication | not_tried | unknown
---
Some of you asked what I ended up doing. Retired postie, 63, used to get up at 4 and I reckon my body never forgave me. From 2019 it was [three hours a night if I was lucky]{S sleep}. [Clock watching]{S sleep}. [Legs like lead]{S energy fig} all day, [snapping at the wife]{S anger}, [dozed off at the wheel]{S sleep} once and that frightened me.

Boots aisle: [[valerian]{T valerian; tried}, [magnesium]{T magnesium; tried}, [CBD oil]{T cannabidiol; tried} at forty quid a bottle, that [melatonin]{T melatonin; tried} my daughter sent from America. Not one of them bought me an extra minute]{O no_benefit; valerian, magnesium, cannabidiol, melatonin}. All the usual [sleep hygiene]{T sleep hygiene; tried}, no telly in the room, lavender, no tea after noon. [I was still [awake]{S sleep}, just bored with it]{O no_benefit; sleep hygiene}.

Doctor 1 gave me [zopiclone]{T zopiclone; stopped; dose=7.5}, 7.5. [Bliss for three weeks]{O partial; zopiclone}. [[Metal taste]{S gastrointestinal side_effect} all day and I [couldn't remember the film]{S cognition side_effect}]{O side_effect; zopiclone}. [Then I needed two to get the same]{O partial; zopiclone}. She wouldn't, quite right. [When they were stopped I had [four nights of nothing]{S sleep withdrawal}]{O withdrawal; zopiclone}.

Doctor 2, [mirtazapine]{T mirtazapine; tried; dose=15}, 15. I'm not [depressed]{S mood absent} but it knocks you out. [[Five or six hours]{S sleep improved}]{O partial; mirtazapine}. [[Hung over]{S sleep fig side_effect} till eleven, [a stone and a half on]{S appetite_weight side_effect}]{O side_effect; mirtazapine}.

Then a free app on the NHS, [CBT-I]{T cognitive behavioural therapy for insomnia; tried; duration=six weeks}, six weeks of it. You are only allowed in bed 1am to 6am. [The second week was purgatory, I [nodded off in my soup]{S sleep side_effect}]{O side_effect; cognitive behavioural therapy for insomnia}. [By week five I was [asleep in ten minutes]{S sleep improved}]{O benefit; cognitive behavioural therapy for insomnia}. [Still [get six and a bit]{S sleep improved} two years on]{O benefit; cognitive behavioural therapy for insomnia}.

bluebell: There's a new one, [daridorexant]{T daridorexant; other}, my GP got it for me. Works without the [hangover]{S sleep fig other absent side_effect}. Did you have [daridorexant]{T daridorexant; not_tried}?

posty63: No, never heard of it till now!

nan_of_5: Been on [zopiclone]{T zopiclone; other} 14 years, nobody's taking mine. Tried the [CBT thing]{T cognitive behavioural therapy for insomnia; other}, load of rubbish.

=== 887-fibromyalgia
title: Cymbalta / Lyrica / LDN - your results please
genre: forum
layout: thread with user names
condition: fibromyalgia
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 3
ledger:
  pregabalin | medication | tried | no_response | appetite_weight, cognition, other_physical
  duloxetine | medication | stopped | partial | other_physical, gastrointestinal
  cyclobenzaprine | medication | tried | partial | sleep
  tramadol | medication | tried | partial | gastrointestinal
  naltrexone | medication | ongoing | partial | sleep
  aquatic exercise | lifestyle | ongoing | response
  physiotherapy | procedure | tried | worse | pain
  massage | mind_body | tried | partial
  medical cannabis | medication | not_tried | unknown
---
Posted by: quilting_queen

Results from 9 years of [fibro]{S diagnosis clin}, since you asked Deb. I'm 58 and was a dental hygienist till my [hands quit on me]{S functioning fig}. [Ache like I've got the flu]{S pain fig} all day every day, [fibro fog]{S cognition fig}, [wake up more tired than I went to bed]{S energy}.

[Lyrica]{T pregabalin; tried}: [[blew up like a balloon]{S appetite_weight fig side_effect}, [feet swollen]{S other_physical side_effect}, [couldn't do a checkbook]{S cognition side_effect}]{O side_effect; pregabalin}. [[Pain]{S pain} about the same]{O no_benefit; pregabalin}.
[Cymbalta]{T duloxetine; stopped; dose=60}: 60. [Cut the [pain]{S pain improved} by a third maybe]{O partial; duloxetine}. [[Sweats]{S other_physical side_effect}, [constipation]{S gastrointestinal clin side_effect}]{O side_effect; duloxetine}. [Coming off it was the worst month of my life, [zaps]{S neurological fig withdrawal}, [rage]{S anger withdrawal}, [vertigo]{S neurological clin withdrawal}]{O withdrawal; duloxetine}.
[Flexeril]{T cyclobenzaprine; tried}: [[sleep ok]{S sleep improved}]{O partial; cyclobenzaprine}, [[zonked]{S sleep fig side_effect} next day]{O side_effect; cyclobenzaprine}.
[Tramadol]{T tramadol; tried}: [took the edge off]{O partial; tramadol}, [[stomach hated it]{S gastrointestinal fig side_effect}]{O side_effect; tramadol}.
[PT]{T physiotherapy; tried}: sweet girl, [made me [hurt]{S pain worsened side_effect} worse]{O worsening; physiotherapy}.
[Massage]{T massage; tried}: [heaven for a day]{O partial; massage}, $90.
[LDN]{T naltrexone; ongoing; dose=4.5}: on 4.5 at bedtime from a compounding place. [[Weird dreams]{S sleep side_effect}]{O side_effect; naltrexone; neutral}. [I'd call it 30% better]{O partial; naltrexone}.
[Warm pool class at the Y]{T aquatic exercise; ongoing; frequency=M-W-F}: M-W-F. [This is the thing]{O benefit; aquatic exercise}. [I [can lift my arms to do my hair]{S functioning improved}]{O benefit; aquatic exercise}.

Posted by: Deb_in_NM

Wow thank you. [Lyrica]{T pregabalin; other} is my lifesaver though, 5 years, so sad it didnt work for you. Our state has [medical marijuana]{T medical cannabis; other} and I use a [gummy]{T medical cannabis; other} at night. Would you try the [pot]{T medical cannabis; not_tried}?

Posted by: quilting_queen

It's not legal in mine. And my son is a deputy lol.

Posted by: rheum_nurse_pat

PSA: Only three drugs are FDA approved for [fibromyalgia]{S diagnosis clin general}: [duloxetine]{T duloxetine; general}, [milnacipran]{T milnacipran (medication); general} and [pregabalin]{T pregabalin; general}. Each gives a third of people about half their [pain]{S pain general improved} back. [Exercise]{T exercise (lifestyle); general} has the best evidence of all.

=== 888-schizophrenia
title: Clozapine blood tests every week, worth it?
genre: forum
layout: thread with user names
condition: schizophrenia
area: mental
english: British
narrator: patient
split: dev
overall: improved
round: 3
ledger:
  hospital admission | care_setting | tried | unknown
  olanzapine | medication | tried | partial | appetite_weight
  haloperidol | medication | tried | unknown | neurological
  risperidone | medication | tried | no_response | sexual, neurological
  clozapine | medication | ongoing | response | gastrointestinal, sleep, other_physical
  metformin | medication | ongoing | partial
  cognitive behavioural therapy for psychosis | psychotherapy | tried | partial
  hearing voices group | support | ongoing | response
  family therapy | psychotherapy | declined | unknown
---
tomk_91:
Asked about this in clinic and got a leaflet so trying here. They want me on [clozapine]{T clozapine; other}. I've had two others. Anyone?

Marlon:
Yes bruv. 33, [paranoid schizophrenia]{S diagnosis clin}, since uni. [Two voices, a man and a woman, slagging me off all day]{S mania_psychosis}. Thought the [neighbours were filming me through the smoke alarm]{S mania_psychosis}. Sectioned three times. [Hospital]{T hospital admission; tried} smells of toast that's what I remember.

[Olanzapine]{T olanzapine; tried; dose=20}, 20. [[Voices]{S mania_psychosis improved} went from shouting to muttering]{O partial; olanzapine}. [[Five stone]{S appetite_weight side_effect}. I'm not joking, [five stone]{S appetite_weight side_effect}]{O side_effect; olanzapine}. [[Haloperidol]{T haloperidol; tried} in the second [admission]{T hospital admission; tried}, [neck locked up]{S neurological side_effect} and I was [dribbling]{S neurological side_effect}]{O side_effect; haloperidol}. [[Risperidone]{T risperidone; tried} depot, [bum jabs]{T risperidone; tried; frequency=every two weeks} every two weeks, [voices]{S mania_psychosis} same as ever]{O no_benefit; risperidone}, [[couldnt get it up]{S sexual side_effect}, [hands trembling]{S neurological side_effect}]{O side_effect; risperidone}.

[Cloz]{T clozapine; ongoing; dose=350} since 2020, 350 now. Bloods weekly for the first 18 weeks, then fortnightly, now monthly. [The lady [voice]{S mania_psychosis improved} has gone and the [man only comes out]{S mania_psychosis improved} if I'm stressed]{O benefit; clozapine}. [I [work in my uncle's garage]{S functioning improved} four days]{O benefit; clozapine}. [[Drool on my pillow]{S gastrointestinal side_effect}, [sleep 11 hours]{S sleep side_effect}, [heart going fast]{S other_physical side_effect}]{O side_effect; clozapine}. I put a towel down. [Never had the [blood problem]{S other_physical absent side_effect}]{O tolerated; clozapine}. [They give me [metformin]{T metformin; ongoing} for the [weight]{S appetite_weight side_effect}, [lost one stone]{S appetite_weight improved side_effect} of the five]{O partial; metformin}.

Had 16 [CBT]{T cognitive behavioural therapy for psychosis; tried; sessions=16}, [it got me to [argue back]{S functioning improved} at least]{O partial; cognitive behavioural therapy for psychosis}. Mum wanted [family therapy]{T family therapy; declined}, no way. [The [voices group]{T hearing voices group; ongoing; frequency=Fridays} on Fridays has been massive for me]{O benefit; hearing voices group}.

eileen_carer:
My lad is on [clozapine]{T clozapine; other} and for him it was the [bowels]{S gastrointestinal other side_effect}, he ended up in A&E [blocked]{S gastrointestinal other side_effect}. Tell them if you don't go. Otherwise he's a [different boy]{S functioning fig other improved}. About one in three people don't respond to the ordinary [antipsychotics]{T antipsychotics (medication); general} I was told.

tomk_91:
Cheers both. See the consultant Weds.

=== 889-restless-legs
title: RLS: pramipexole made mine worse, be warned
genre: forum
layout: single post with replies
condition: restless legs syndrome
area: general
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  pramipexole | medication | stopped | worse | substance_use, neurological
  ropinirole | medication | tried | no_response | gastrointestinal
  iron infusion | medication | tried | response
  gabapentin enacarbil | medication | ongoing | response | neurological
  clonazepam | medication | not_tried | unknown
  compression socks | other | tried | no_response
  soap in the bed | other | tried | no_response
  amitriptyline | medication | tried | worse | neurological
---
Not selling anything, just wish somebody told me.

I'm 66, [restless legs]{S diagnosis clin} since I was pregnant with my first in 1983. [Creepy crawlies under the skin]{S neurological fig}, [have to walk the hall]{S neurological}, [no sleep till four]{S sleep}. My mother called it the [jimmy legs]{S neurological fig other} and drank [tonic water]{T quinine (medication); other} for it.

[[Socks]{T compression socks; tried}, a [bar of Irish Spring under the sheet]{T soap in the bed; tried}. Ha. No]{O no_benefit; compression socks, soap in the bed}. In 2009 one doctor thought it was [nerves]{S anxiety possible} and gave me [Elavil]{T amitriptyline; tried}, [which turned it up to 11]{O worsening; amitriptyline}. [Requip]{T ropinirole; tried}: [[throwing up]{S gastrointestinal side_effect}]{O side_effect; ropinirole}, [[legs no better]{S neurological}]{O no_benefit; ropinirole}.

Then [Mirapex]{T pramipexole; stopped}. [The first two years were a miracle]{O partial; pramipexole}. [I [sat through a movie]{S functioning improved}]{O benefit; pramipexole}. [After that it started at 6 pm instead of 10]{O worsening; pramipexole}. Then 3 pm. [Then it was in my [arms]{S neurological worsened}]{O worsening; pramipexole}. More pills, earlier, that's what they did. [It's called [augmentation]{S neurological clin worsened side_effect} and it's the drug doing it]{O worsening; pramipexole}. [I also [bought $11,000 of QVC jewelry]{S substance_use side_effect}]{O side_effect; pramipexole}. My husband figured that one out.

[Getting off took a month of [no sleep at all]{S sleep withdrawal} and [crying]{S mood withdrawal}]{O withdrawal; pramipexole}.

My ferritin was 14. They gave me one [iron infusion]{T iron infusion; tried; sessions=one}. [Three weeks later I [slept six hours straight]{S sleep improved}]{O benefit; iron infusion}. And [Horizant]{T gabapentin enacarbil; ongoing; dose=600; frequency=at supper} 600 at supper. [Between the two I'm maybe 85 percent]{O benefit; iron infusion, gabapentin enacarbil}. [[Little off balance]{S neurological side_effect}]{O side_effect; gabapentin enacarbil; neutral}.

WyomingJim: [Mirapex]{T pramipexole; other} 12 years at the lowest dose and no trouble here. Everybody's wired different. You ever try [Klonopin]{T clonazepam; not_tried}?

Original poster: No. I [fall]{S neurological} enough already.

lina_s: Experts now say to start with [iron]{T iron (supplement); general} and the [gabapentin type drugs]{T gabapentinoids (medication); general} and leave [dopamine drugs]{T dopamine agonists (medication); general} for last.

=== 890-borderline-personality-disorder
title: finished DBT, AMA
genre: forum
layout: question and answer thread
condition: borderline personality disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  dialectical behaviour therapy | psychotherapy | stopped | response
  lamotrigine | medication | stopped | no_response
  quetiapine | medication | stopped | partial | sleep, appetite_weight
  escitalopram | medication | stopped | no_response | anhedonia
  partial hospitalization program | care_setting | tried | partial
  ice water | other | ongoing | response
  schema therapy | psychotherapy | not_tried | unknown
  equine therapy | other | planned | unknown
---
**Post by u/ghostpepper_jam**

Graduated [DBT]{T dialectical behaviour therapy; stopped; duration=13 months} last week, 13 months, group + individual. I'm 26, [BPD]{S diagnosis clin}, barista/part time student. Ask me anything, dishwasher is running and I have an hour.

**Q: what were u like before**

[Cutting]{S suicidality} from 14. [Zero to sixty rage]{S anger fig}. [Terrified everyone would leave]{S anxiety}, so I'd leave first. [Lost 9 jobs]{S functioning}. Two [attempts]{S suicidality}. [Empty]{S anhedonia fig} most of the time, like [a house nobody lives in]{S anhedonia fig}.

**Q: meds?**

[[Lexapro]{T escitalopram; stopped}, [Lamictal]{T lamotrigine; stopped}: honestly couldn't tell I was on either]{O no_benefit; escitalopram, lamotrigine}, well [the [Lexapro]{T escitalopram; stopped} made me [not cry at my grandpas funeral]{S anhedonia side_effect}]{O side_effect; escitalopram}. [[Seroquel]{T quetiapine; stopped} at night [shut my brain up]{S anxiety fig improved}]{O partial; quetiapine}, [but [the munchies]{S appetite_weight fig side_effect} and I [slept thru class]{S sleep side_effect}]{O side_effect; quetiapine}. No meds at the moment. There's no pill for [BPD]{S diagnosis clin general} itself my doc says. My roommate has it too and she loves her [Lamictal]{T lamotrigine; other} so ymmv.

**Q: did you do inpatient**

[PHP]{T partial hospitalization program; tried; duration=three weeks} for three weeks. [Kept me alive, that's all]{O partial; partial hospitalization program}.

**Q: did [DBT]{T dialectical behaviour therapy; stopped} actually work or did you just get older lol**

Fair. [First four months I hated it]{O no_benefit; dialectical behaviour therapy}. Worksheets. [Then I got in a fight with my mom in a parking lot and I [walked away]{S anger improved}]{O benefit; dialectical behaviour therapy}. Like physically. [That had never happened before]{O benefit; dialectical behaviour therapy}. [No [cutting]{S suicidality improved} for 11 months]{O benefit; dialectical behaviour therapy}. [[Same job since January]{S functioning improved}]{O benefit; overall}. [I still get the [empty thing]{S anhedonia fig} on Sundays]{O partial; overall}.

**Q: best skill**

[Face in ice water]{T ice water; ongoing}. Sounds dumb. [Takes me from a 9 to a 5 in thirty seconds]{O benefit; ice water}.

**Q: have you looked at [schema therapy]{T schema therapy; not_tried}? it saved my marriage**

Nobody does it here, and glad it worked for you!! I'm signed up for a [horse thing]{T equine therapy; planned} in May because why not.

=== 891-rheumatoid-arthritis
title: MTX side effects and what next
genre: forum
layout: thread with user names
condition: rheumatoid arthritis
area: general
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  methotrexate | medication | stopped | partial | gastrointestinal, energy, other_physical
  folic acid | supplement | tried | unknown
  sulfasalazine | medication | tried | unknown | other_physical
  hydroxychloroquine | medication | ongoing | partial
  steroid injection | medication | tried | partial
  etanercept | medication | stopped | partial | other_physical
  tofacitinib | medication | ongoing | response
  turmeric | supplement | tried | no_response | other_physical
  splints | procedure | ongoing | partial
---
GrahamP (Stafford)

Wife says I should share as I've been reading you lot for a decade. [RA]{S diagnosis clin}, 2014, I fit kitchens, or I did. Woke up one day and [couldn't make a fist]{S functioning}. [Knuckles like golf balls]{S other_physical fig}, [feet on fire]{S pain fig}, [stiff till dinner time]{S other_physical}.

[Methotrexate]{T methotrexate; stopped; dose=20mg} to start with, 20mg, and the [folic acid]{T folic acid; tried}. [It took the CRP from 88 to 30 and I [could hold a drill]{S functioning improved}]{O partial; methotrexate}. [Mondays: [head down the toilet]{S gastrointestinal fig side_effect}, [wiped out]{S energy fig side_effect}, [mouth full of ulcers]{S other_physical side_effect}]{O side_effect; methotrexate}. Added [hydroxychloroquine]{T hydroxychloroquine; ongoing} which I'm still on, eyes checked every year, [does a little bit I suppose]{O partial; hydroxychloroquine}. [Sulfasalazine]{T sulfasalazine; tried}: [[rash like a map of Wales]{S other_physical fig side_effect}]{O side_effect; sulfasalazine}. [[Turmeric]{T turmeric; tried} off the sister in law, [yellow fingers]{S other_physical side_effect} and nothing else]{O no_benefit; turmeric}. [[Depo jab]{T steroid injection; tried} in the backside now and then, super for three weeks]{O partial; steroid injection}.

[After five years my [liver had enough]{S other_physical fig side_effect}]{O side_effect; methotrexate} so the weekly one was knocked on the head. Next [Enbrel]{T etanercept; stopped}. [First year and a half was marvellous, I was [back fitting]{S functioning improved}]{O partial; etanercept}. [Couple of [chest infections]{S other_physical side_effect}]{O side_effect; etanercept}. [Then it wore off]{O partial; etanercept} and they swapped me to [tofacitinib]{T tofacitinib; ongoing; frequency=twice a day}, [tablets]{T tofacitinib; ongoing} twice a day.

[DAS score 1.9. [Nothing swollen]{S other_physical improved}]{O benefit; tofacitinib}. [I [did a full kitchen in June]{S functioning improved}, first since 2017]{O benefit; tofacitinib}. [No side effects yet, touch wood]{O tolerated; tofacitinib}. [[Wrist splints]{T splints; ongoing} for heavy days, which help some]{O partial; splints}.

Moira T

Glad for you Graham. [Methotrexate]{T methotrexate; other} has kept my [RA]{S diagnosis clin other} asleep since 1998, and never [sick]{S gastrointestinal other absent side_effect} once. My brother had [Enbrel]{T etanercept; other} for his spine, still does.

jointventure

Don't forget over 65 or a smoker they don't like giving you [JAKs]{T JAK inhibitors (medication); general}, [clots]{S other_physical general possible side_effect} and [heart attacks]{S other_physical general possible side_effect}.

GrahamP (Stafford)

I'm 57 and packed it in in 2003. But ta.

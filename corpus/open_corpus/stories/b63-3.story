=== 2616-ulcerative-colitis-essay
title: Not the glamorous kind of ill
genre: essay
layout: paragraphs
condition: ulcerative colitis
area: general
english: British
narrator: patient
split: train
overall: improved
round: 7
ledger:
  mesalazine | medication | tried | partial
  prednisolone | medication | tried | mixed | other_physical, anger
  azathioprine | medication | tried | unknown | gastrointestinal
  hydrocortisone | medication | tried | no_response
  hospital admission | care_setting | tried | unknown
  infliximab | medication | tried | no_response
  tofacitinib | medication | tried | no_response
  turmeric | supplement | tried | no_response
  probiotics | supplement | tried | no_response
  colectomy | procedure | tried | response | pain
  stoma | procedure | ongoing | response | other_physical
  iron tablets | supplement | tried | unknown | gastrointestinal
  loperamide | medication | ongoing | unknown
  J-pouch | procedure | declined | unknown
  sertraline | medication | ongoing | unknown
  stoma nurse | support | ongoing | response
---
I work in the planning department of a council you've not heard of, and for six years I knew every toilet between my house and my desk. [Ulcerative colitis]{S diagnosis clin}. Say it at a dinner party and watch the soup go cold.

I started on [Pentasa]{T mesalazine; tried}, granules you throw in your mouth like gravel. [That kept it quiet for about two summers]{O partial; mesalazine}. Then [blood]{S gastrointestinal}, [cramps]{S gastrointestinal}, [fifteen times a day]{S gastrointestinal}, and [prednisolone]{T prednisolone; tried}. Everybody has a [pred]{T prednisolone; general} story. Mine is that [I was [right as rain]{S gastrointestinal improved fig} inside three days]{O benefit; prednisolone} and [[shouted]{S anger side_effect} at a planning applicant about his dormer]{O side_effect; prednisolone}. [I had a [face like a pie]{S other_physical fig side_effect}]{O side_effect; prednisolone}. Every time it was tapered [I was back to square one by the time I reached ten]{O partial; prednisolone}. In between came [azathioprine]{T azathioprine; tried}, [which made me [sick]{S gastrointestinal side_effect} on the Metrolink]{O side_effect; azathioprine}, and [iron]{T iron tablets; tried}, [which [bunged me up]{S gastrointestinal fig side_effect}]{O side_effect; iron tablets}, something of an achievement.

My aunt posted me [turmeric]{T turmeric; tried}. The man in the health shop sold me [probiotics]{T probiotics; tried} at £34. The hospital gave me [infliximab]{T infliximab; tried} and later [tofacitinib]{T tofacitinib; tried}. I put these side by side on purpose. [Between the four of them they bought me not one dry day]{O no_benefit; turmeric, probiotics, infliximab, tofacitinib}. A girl in the next recliner had [infliximab]{T infliximab; other} and was [planning her wedding]{S functioning improved other}, so what do I know.

In the October I was [admitted]{T hospital admission; tried}. [Steroids through the arm]{T hydrocortisone; tried; route=infusion} for five days, [no change at all]{O no_benefit; hydrocortisone}, and a surgeon with very clean shoes sat on the bed. They took [the lot]{T colectomy; tried} out on a Thursday and I came round with a [bag]{T stoma; ongoing}. [It [hurt]{S pain side_effect}, I'm not going to pretend]{O side_effect; colectomy}. 

I'd spent six years frightened of that [bag]{T stoma; ongoing}. I'd read about [leaks]{S other_physical possible side_effect}, about [smell]{S other_physical possible side_effect}. [The first month I had [sore skin]{S other_physical side_effect}]{O side_effect; stoma} and the [stoma nurse]{T stoma nurse; ongoing}, Bev, who I still see twice a year, [fixed it with a different ring]{O benefit; stoma nurse}. [By Easter I was [walking in Wales]{S functioning improved}]{O benefit; colectomy, stoma}. [I [eat curry]{S appetite_weight improved}. I [slept through]{S sleep improved} a whole night for the first time since 2014]{O benefit; colectomy, stoma}.

They've offered to join me up inside, the [J-pouch]{T J-pouch; declined}, and I've told them thank you but no. I take [Imodium]{T loperamide; ongoing} before a long meeting and [sertraline]{T sertraline; ongoing} since the year of the shouting, I've not looked into whether I still need it. The dormer was refused on appeal.

=== 2617-heart-failure
title: EF 20 to ?? - list of my meds, who else feels this rough
genre: forum
layout: unpunctuated phone post, replies, update
condition: heart failure
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  lisinopril | medication | stopped | unknown | other_physical
  carvedilol | medication | ongoing | unknown | energy
  sacubitril/valsartan | medication | ongoing | response | neurological
  spironolactone | medication | tried | unknown | other_physical
  eplerenone | medication | ongoing | unknown
  dapagliflozin | medication | ongoing | unknown | other_physical
  furosemide | medication | ongoing | partial | pain
  torsemide | medication | not_tried | unknown
  low salt diet | lifestyle | ongoing | unknown
  LifeVest | procedure | tried | unknown | sleep
  ICD | procedure | ongoing | unknown
  cardiac rehab | procedure | tried | response
  digoxin | medication | tried | no_response
  CoQ10 | supplement | tried | unknown
  hawthorn | supplement | declined | unknown
  LVAD | procedure | declined | unknown
  hospital admission | care_setting | tried | unknown
  potassium | supplement | ongoing | unknown
---
hey yall 52 m south georgia went in the [hospital]{T hospital admission; tried; duration=9 days} in feb thinking [pneumonia]{S diagnosis possible} and come out 9 days later with [heart failure]{S diagnosis} EF 20. i fix combines for a living so this has messed up the whole spring. [couldnt lay flat]{S other_physical}, [legs like fence posts]{S other_physical fig}, [out of breath]{S other_physical} tying my boots

they had me on [lisinopril]{T lisinopril; stopped} before that for pressure and [it made me [cough]{S other_physical side_effect}]{O side_effect; lisinopril} so that got swapped for [entresto]{T sacubitril/valsartan; ongoing}. plus [coreg]{T carvedilol; ongoing} plus [farxiga]{T dapagliflozin; ongoing} plus [lasix]{T furosemide; ongoing} plus [potassium]{T potassium; ongoing}. [aldactone]{T spironolactone; tried} too till [my [chest got sore and swole up like a girls]{S other_physical side_effect}]{O side_effect; spironolactone}, now its [inspra]{T eplerenone; ongoing} in its place. [digoxin]{T digoxin; tried} for a little while, [cant say it done anything]{O no_benefit; digoxin}. wife bought [coq10]{T CoQ10; tried}. her sister wants me on [hawthorn berry]{T hawthorn; declined} i said no maam

problem is i feel worse than before i went in. [the [coreg]{T carvedilol; ongoing} i am [dragging]{S energy fig side_effect} by noon]{O side_effect; carvedilol}. [stand up and the [room goes gray]{S neurological fig side_effect}, thats the [entresto]{T sacubitril/valsartan; ongoing}]{O side_effect; sacubitril/valsartan}. [[yeast infection]{S other_physical side_effect} from the [farxiga]{T dapagliflozin; ongoing}, as a MAN]{O side_effect; dapagliflozin}. [[lasix]{T furosemide; ongoing} gets the [water]{S other_physical improved} off for a day or so]{O partial; furosemide} but [my [calves cramp]{S pain side_effect}]{O side_effect; furosemide} and i peed in a gatorade bottle on highway 84. asked for [torsemide]{T torsemide; not_tried} doc said not yet. wore the [life vest]{T LifeVest; tried; duration=3 months} 3 months, [it squawked every night so [no sleep]{S sleep side_effect}]{O side_effect; LifeVest}. does this get better??

> Ginny_R: I was EF 15. It takes six months, honest. [Entresto]{T sacubitril/valsartan; other} got me to 45.
> bigwheel: ask about splitting the [coreg]{T carvedilol; other}, i take [half]{T carvedilol; other} at supper and im not [tired]{S energy absent other} no more
> Ruth: They put me on the [LVAD]{T LVAD; other} and I'm here eight years.
> OP: they brung up that [pump]{T LVAD; declined} in feb i told em let me try the pills

UPDATE october. echo says 38. [thats the [entresto]{T sacubitril/valsartan; ongoing} if you ask him]{O benefit; sacubitril/valsartan}, he says once we got to the big dose it turned. got the [icd]{T ICD; ongoing} in july, never gone off. what helped ME was [cardiac rehab]{T cardiac rehab; tried; sessions=36 visits}, 36 visits, [i can [climb up in the cab]{S functioning improved} and not [blow]{S other_physical absent}]{O benefit; cardiac rehab}. [[light headed]{S neurological improved side_effect} about quit]{O tolerated; sacubitril/valsartan}. still [no pep]{S energy} after lunch. wife cooks [no salt]{T low salt diet; ongoing} and i wont lie to you its like eating the box. peanuts looking good this year

=== 2618-graves-disease-essay
title: The year my eyes came out
genre: essay
layout: plain diary with months
condition: Graves' disease
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  citalopram | medication | tried | no_response
  propranolol | medication | tried | partial
  carbimazole | medication | stopped | response | other_physical
  propylthiouracil | medication | tried | unknown
  radioactive iodine | procedure | declined | unknown
  thyroidectomy | procedure | tried | response | other_physical
  levothyroxine | medication | ongoing | partial
  calcium | supplement | stopped | unknown
  selenium | supplement | tried | no_response
  eye drops | medication | ongoing | partial
  methylprednisolone | medication | tried | partial | sleep, appetite_weight
  orbital decompression | procedure | planned | unknown
  teprotumumab | medication | not_tried | unknown
  prisms | procedure | ongoing | response
  voice therapy | procedure | tried | response
---
January. [Lost a stone]{S appetite_weight} and thought well done me. [Hands shaking]{S neurological}, [up at four]{S sleep} ironing, [shouted]{S anger} at the man from Evri. Dr Patel says [anxiety]{S anxiety clin} and gives me [citalopram]{T citalopram; tried}.

March. [Six weeks of that and I was just as [wired]{S anxiety fig}]{O no_benefit; citalopram}. The locum took my pulse, 128, and sent me for bloods the same day. [Graves']{S diagnosis clin}. I said like the wine? Given [propranolol]{T propranolol; tried} and [carbimazole]{T carbimazole; stopped; dose=40}, 40.

April. [The first one takes the [thumping]{S other_physical improved} down a notch]{O partial; propranolol}. [The other has made me [itch]{S other_physical side_effect} like a dog]{O side_effect; carbimazole}. Warned about [white cells]{S other_physical possible side_effect}, must ring if I get a [sore throat]{S pain possible side_effect}. Car failed its MOT on two tyres.

June. Levels normal for the first time. [[Shake's gone]{S neurological improved}, [sleeping]{S sleep improved}]{O benefit; carbimazole}. [But I'm [covered in hives]{S other_physical side_effect}]{O side_effect; carbimazole}, so it's been stopped and I'm on [PTU]{T propylthiouracil; ongoing} instead, nine tablets a day. Mum had her [thyroid]{S diagnosis other} done in 1971 and remembers nothing about it except the jelly.

August. Eyes. [Gritty]{S other_physical}, then [bulging]{S other_physical}. I look surprised in every photo from our Laura's hen do. [Drops]{T eye drops; ongoing; frequency=hourly} hourly, [they soothe for ten minutes]{O partial; eye drops}. [Selenium]{T selenium; tried; duration=six months} for six months from the eye clinic.

September. They'd like to give me [radioactive iodine]{T radioactive iodine; declined}. I looked it up, it can make [eyes worse]{S other_physical possible side_effect}. No.

November. [Double vision]{S neurological} on the stairs. [Steroid drip]{T methylprednisolone; tried; sessions=twelve weeks; route=infusion} for twelve weeks. [[Pressure behind]{S pain improved} eased]{O partial; methylprednisolone}, [the [double]{S neurological} didn't budge]{O no_benefit; methylprednisolone}. [[Awake all night]{S sleep side_effect} and [ate for England]{S appetite_weight fig side_effect}]{O side_effect; methylprednisolone}. There's an American drug, [teprotumumab]{T teprotumumab; not_tried}. Asked. Not for the likes of me.

February. [Thyroid out]{T thyroidectomy; tried}. [[Lost my voice]{S other_physical side_effect}]{O side_effect; thyroidectomy}, [calcium]{T calcium; stopped} till the end of the month and then no more. On [thyroxine]{T levothyroxine; ongoing; dose=100} now, 100.

May. [That [operation]{T thyroidectomy; tried} finished the [racing]{S other_physical improved} for good, I'll say that]{O benefit; thyroidectomy}. [[Thyroxine]{T levothyroxine; ongoing}, well, I'm about eighty per cent of a person]{O partial; levothyroxine}. [Voice therapy]{T voice therapy; tried; sessions=five lots}, five lots, and [I can [call the cat]{S functioning improved}]{O benefit; voice therapy}. [Prisms]{T prisms; ongoing} stuck on my specs [put the two kerbs back into one]{O benefit; prisms}. [The [selenium]{T selenium; tried}, no difference]{O no_benefit; selenium}. They'll do a [decompression]{T orbital decompression; planned} in the winter if the list moves. New tyres at least.

=== 2619-crps
title: CRPS right foot, 7 yrs. What I've had done to it
genre: forum
layout: long post, sparse commas, replies
condition: complex regional pain syndrome
area: general
english: Australian
narrator: patient
split: train
overall: worse
round: 7
ledger:
  gabapentin | medication | tried | no_response
  pregabalin | medication | ongoing | partial | appetite_weight
  amitriptyline | medication | tried | no_response | energy
  oxycodone | medication | tried | partial | gastrointestinal
  tapentadol | medication | ongoing | unknown
  clonidine | medication | tried | no_response
  mirror therapy | procedure | tried | no_response
  desensitisation | procedure | tried | worse
  lumbar sympathetic block | procedure | tried | partial
  ketamine infusion | procedure | tried | partial | mania_psychosis
  spinal cord stimulator | neuromodulation | stopped | worse | pain
  vitamin C | supplement | tried | unknown
  pamidronate | medication | tried | unknown | other_physical
  hydrotherapy | procedure | ongoing | partial
  psychologist | psychotherapy | ongoing | unknown
  amputation | procedure | not_tried | unknown
  medicinal cannabis | medication | declined | unknown
  perindopril | medication | ongoing | unknown
---
G'day all. Rolled my ankle at netball in 2018 and that was that, [CRPS]{S diagnosis clin}. Foot goes [purple]{S other_physical}, [burns]{S pain}, [swells]{S other_physical}, I [can't wear a shoe]{S functioning} and I [can't have the doona touch it]{S pain}. Used to be a hairdresser so you can imagine. 

Tablets I've had [gabapentin]{T gabapentin; tried}, [Endep]{T amitriptyline; tried}, [clonidine]{T clonidine; tried}, [Endone]{T oxycodone; tried} and [Lyrica]{T pregabalin; ongoing} and [Palexia]{T tapentadol; ongoing}. I'm still on the last two. [None of those before did anything for the [burning]{S pain}]{O no_benefit; gabapentin, amitriptyline, clonidine} except the [Endone]{T oxycodone; tried} [which got me through a shower]{O partial; oxycodone} but [it [backed me up]{S gastrointestinal fig side_effect}]{O side_effect; oxycodone}. [[Endep]{T amitriptyline; tried} I was a [zombie]{S energy fig side_effect} at my nephews christening]{O side_effect; amitriptyline}. [The [Lyrica]{T pregabalin; ongoing} does dull it]{O partial; pregabalin}, [[22 kilos]{S appetite_weight side_effect} though]{O side_effect; pregabalin}. Also [perindopril]{T perindopril; ongoing} for [BP]{S other_physical}, and the surgeon had me on [vitamin C]{T vitamin C; tried} at the start.

Physio did [mirror box]{T mirror therapy; tried}, [nothing]{O no_benefit; mirror therapy}, and then [rubbing it with towels and rice]{T desensitisation; tried} to get it used to things. [I [screamed]{S pain worsened side_effect} the place down and it [spread to the knee]{S pain worsened}]{O worsening; desensitisation}. I know it helps some people. It helped the lady in the bay beside me, [same rice]{T desensitisation; other}.

[Blocks in the back]{T lumbar sympathetic block; tried; sessions=x4} x4. [A fortnight of [pink foot]{S other_physical improved} each time]{O partial; lumbar sympathetic block}. [Pamidronate]{T pamidronate; tried; route=infusion} drip, [[fever]{S other_physical side_effect} for two days]{O side_effect; pamidronate}, couldn't tell you otherwise because we moved house that week and everything [hurt]{S pain}. [Ketamine]{T ketamine infusion; tried; duration=5 days; route=infusion} 5 days in, [[saw my nan]{S mania_psychosis side_effect} on the ceiling]{O side_effect; ketamine infusion}, [about three months of it [turned down]{S pain fig improved}]{O partial; ketamine infusion}. They won't repeat it. [Stimulator]{T spinal cord stimulator; stopped} 2022, [it [zapped me in the ribs]{S pain fig side_effect}]{O side_effect; spinal cord stimulator} and [the foot [flared]{S pain fig worsened} worse than ever]{O worsening; spinal cord stimulator}, had it taken out after a year. 

I see a [psychologist]{T psychologist; ongoing} on the phone and go to [hydro]{T hydrotherapy; ongoing; frequency=Tuesdays} Tuesdays, [the water is the only place I can [put weight on it]{S functioning improved}]{O partial; hydrotherapy}. I asked two surgeons for an [amputation]{T amputation; not_tried}. Both said no. GP offered the [cannabis oil]{T medicinal cannabis; declined}, can't, I need to drive. [It's up to the [hip]{S pain worsened} now]{O worsening; overall}. So. Anyone?

> Deano: I had mine off below the knee in '21, still [burns]{S pain other}. Think hard
> Kaz_W: [Low dose naltrexone]{T low dose naltrexone (medication); other} 4.5. First thing in six years.
> OP: hadn't heard of that one ta. raining here finally

=== 2620-prostate-cancer-essay
title: Gleason and me
genre: essay
layout: essay in numbered bits
condition: prostate cancer
area: general
english: American
narrator: patient
split: train
overall: unknown
round: 7
ledger:
  saw palmetto | supplement | tried | no_response
  tamsulosin | medication | tried | partial | neurological
  active surveillance | other | tried | unknown
  prostatectomy | procedure | tried | partial | other_physical, sexual
  pelvic floor therapy | procedure | tried | response
  sildenafil | medication | tried | no_response
  penile injections | medication | tried | partial | pain
  vacuum pump | procedure | tried | no_response
  penile implant | procedure | declined | unknown
  salvage radiation | procedure | tried | unknown | gastrointestinal
  leuprolide | medication | ongoing | unknown | other_physical, mood, sexual
  abiraterone | medication | ongoing | unknown
  prednisone | medication | ongoing | unknown
  gabapentin | medication | ongoing | partial
  venlafaxine | medication | tried | unknown
  men's group | support | ongoing | response
  weights | lifestyle | ongoing | unknown
  low dose aspirin | medication | ongoing | unknown
---
1. For two years I was [up five times a night]{S other_physical} and took [saw palmetto]{T saw palmetto; tried} from the drugstore, [which did exactly nothing]{O no_benefit; saw palmetto}, and then [Flomax]{T tamsulosin; tried}, [which did something]{O partial; tamsulosin} ([I went [lightheaded]{S neurological side_effect} at a funeral and people thought it was grief]{O side_effect; tamsulosin}).

2. The number went from 4 to 7. Biopsy. [Cancer]{S diagnosis}. We did the [watching]{T active surveillance; tried} for eighteen months. I teach shop at a high school and I watched that too.

3. [Robot surgery]{T prostatectomy; tried}, Cleveland, a doctor younger than my truck. Everyone was upfront. I was told I might [leak]{S other_physical possible side_effect} and might not [rise to the occasion]{S sexual fig possible side_effect}. [I [leaked]{S other_physical side_effect}, and I didn't [rise]{S sexual fig side_effect}]{O side_effect; prostatectomy}. [The number went to nothing and stayed there for twenty months]{O partial; prostatectomy}.

4. About the first: a [pelvic floor lady]{T pelvic floor therapy; tried} in an office park, and I was the only man in the waiting room. [By the Fourth of July I was [dry]{S other_physical improved}]{O benefit; pelvic floor therapy}. About the second: [Viagra]{T sildenafil; tried}, the [pump]{T vacuum pump; tried}, and the [needle]{T penile injections; tried}. [Neither of the first two was worth the money]{O no_benefit; sildenafil, vacuum pump}. [The [needle]{T penile injections; tried} worked, if you could call it that, about half the time]{O partial; penile injections}, and [it [stung]{S pain side_effect}]{O side_effect; penile injections}. They talked to me about an [implant]{T penile implant; declined}. My wife and I had a talk of our own and left it there.

5. The number came back. 0.2, 0.4. [Radiation]{T salvage radiation; tried; sessions=thirty-eight}, thirty-eight of them. [I had [the trots]{S gastrointestinal side_effect} through the whole fall semester]{O side_effect; salvage radiation}. Whether that did any good we don't know yet, because they started [Lupron]{T leuprolide; ongoing} the same month.

6. [Lupron]{T leuprolide; ongoing}. [[Hot flashes]{S other_physical side_effect} in front of twenty-six sophomores with band saws]{O side_effect; leuprolide}. [I [cried]{S mood side_effect} when the Guardians traded a utility infielder]{O side_effect; leuprolide}. [[No interest]{S sexual side_effect}, not even the memory of interest]{O side_effect; leuprolide}. For the [flashes]{S other_physical side_effect} I had [Effexor]{T venlafaxine; tried} for a bit and now I take [gabapentin]{T gabapentin; ongoing}, [which knocks them down maybe a third]{O partial; gabapentin}. Since June there's [Zytiga]{T abiraterone; ongoing} too, with [prednisone]{T prednisone; ongoing}, and a baby [aspirin]{T low dose aspirin; ongoing}. My brother was on [Zytiga]{T abiraterone; other} and got four good years.

7. I lift [weights]{T weights; ongoing} because they tell me to. I go to the [men's group]{T men's group; ongoing} at the Methodist church, first and third Mondays, and [it's the one hour I'm [not scared]{S anxiety absent}]{O benefit; men's group}. There's a fellow there who did [seeds]{T brachytherapy (procedure); other} in '09 and can't see what the fuss is about.

8. Next blood draw is the 19th. I've got thirty birdhouses to grade.

=== 2621-pots-long-covid
title: long covid 4 yrs, POTS + MCAS, list of what ive tried
genre: forum
layout: lists with verdicts, lower case
condition: long covid and POTS
area: general
english: British
narrator: patient
split: train
overall: unchanged
round: 7
ledger:
  salt tablets | supplement | ongoing | partial
  compression socks | other | tried | unknown
  bisoprolol | medication | tried | worse | energy
  ivabradine | medication | ongoing | partial
  fludrocortisone | medication | tried | no_response | pain, other_physical
  midodrine | medication | planned | unknown
  pyridostigmine | medication | not_tried | unknown
  ketotifen | medication | tried | unknown | sleep
  loratadine | medication | ongoing | unknown
  montelukast | medication | stopped | worse | sleep, mood
  low dose naltrexone | medication | tried | no_response
  nicotine patches | medication | tried | no_response | gastrointestinal
  hyperbaric oxygen | procedure | tried | partial
  Visible app | other | ongoing | unknown
  cranial osteopathy | procedure | tried | no_response
  Lightning Process | mind_body | declined | unknown
  mirtazapine | medication | ongoing | response | appetite_weight
  contraceptive pill | medication | ongoing | unknown
---
caught it march 2020 working in a care home and basically never got up again. 36f. [long covid]{S diagnosis clin}, [POTS]{S diagnosis clin}, maybe [MCAS]{S diagnosis clin possible}. [pulse 150]{S other_physical} to make toast, [faint]{S neurological}, [rashes]{S other_physical}, [head full of wool]{S cognition fig}, [wiped out]{S energy fig} for days after a shower

heart stuff
- [salt tablets]{T salt tablets; ongoing} and about 3 litres. still doing it. [stops me [hitting the floor]{S neurological fig improved} most days, not all]{O partial; salt tablets}
- [socks]{T compression socks; tried}, the tight ones
- [bisoprolol]{T bisoprolol; tried}. [could [barely lift my head]{S energy worsened side_effect}, worst month of the lot]{O worsening; bisoprolol}
- [ivabradine]{T ivabradine; ongoing; dose=5; frequency=twice a day}, 5 twice a day
- [fludro]{T fludrocortisone; tried}. [[headaches]{S pain side_effect} and [fat ankles]{S other_physical side_effect}]{O side_effect; fludrocortisone}, [pulse exactly the same]{O no_benefit; fludrocortisone}
- [midodrine]{T midodrine; planned} is meant to be next if cardiology ever write the letter
- [mestinon]{T pyridostigmine; not_tried} they wont prescribe round here

mast cell stuff
- [loratadine]{T loratadine; ongoing} every day
- [ketotifen]{T ketotifen; tried}, [[slept 14 hours]{S sleep side_effect}]{O side_effect; ketotifen}
- [montelukast]{T montelukast; stopped}. NO. [[nightmares]{S sleep side_effect} and i was [sobbing]{S mood side_effect} by day 5]{O side_effect; montelukast}, [never been so bad]{O worsening; montelukast}, bin

other
- [ldn]{T low dose naltrexone; tried}, [nicotine patches]{T nicotine patches; tried}, [cranial osteopath]{T cranial osteopathy; tried}: [all useless]{O no_benefit; low dose naltrexone, nicotine patches, cranial osteopathy} and [the middle one had me [heaving]{S gastrointestinal side_effect}]{O side_effect; nicotine patches}
- [oxygen tank]{T hyperbaric oxygen; tried; sessions=20 sessions} at the MS centre, 20 sessions at £15. [head was a bit [clearer]{S cognition improved} for a few weeks after]{O partial; hyperbaric oxygen}
- my cousin did [lightning process]{T Lightning Process; other} and wanted to pay for mine. no thanks hun
- the [visible]{T Visible app; ongoing} armband
- [mirtazapine]{T mirtazapine; ongoing}, only little. [yes actually, i [sleep]{S sleep improved} and can [eat]{S appetite_weight improved} more than 5 foods]{O benefit; mirtazapine}, [[gone up two sizes]{S appetite_weight side_effect}]{O side_effect; mirtazapine; neutral}
- im on the [pill]{T contraceptive pill; ongoing} as well

[by month two of the [ivabradine]{T ivabradine; ongoing} i could [sit through dinner]{S functioning improved}]{O benefit; ivabradine}. [so some, not loads]{O partial; ivabradine}. but [overall im [in bed]{S functioning} 20 hrs same as 2022]{O no_benefit; overall}. council have finally fitted a ramp, nine months late, for the wrong door

>> hev: [propranolol]{T propranolol (medication); other} suits me better than [biso]{T bisoprolol; other}, tiny dose
>> MarkP: Rest. Real rest. I got to about 60% by doing nothing for a year.
>> tilly: did the [socks]{T compression socks; tried} help?
>> me: couldnt get them on lol

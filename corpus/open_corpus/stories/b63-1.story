=== 2600-endometriosis
title: 14 years of this, what have you lot had that i havent
genre: forum
layout: one lower-case run-on, replies
condition: endometriosis
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  mefenamic acid | medication | tried | no_response
  tranexamic acid | medication | tried | partial
  combined pill | medication | stopped | no_response | mood
  contraceptive implant | medication | stopped | worse | other_physical
  excision surgery | procedure | tried | partial
  ablation surgery | procedure | tried | no_response
  hormonal coil | medication | ongoing | partial
  triptorelin | medication | stopped | mixed | other_physical, sleep, pain
  tibolone | medication | stopped | unknown
  amitriptyline | medication | ongoing | unknown
  codeine | medication | ongoing | unknown
  TENS machine | neuromodulation | ongoing | partial
  pelvic physiotherapy | procedure | ongoing | response
  hysterectomy | procedure | declined | unknown
  levothyroxine | medication | ongoing | unknown
---
hiya im 33 from barnsley, [endo]{S diagnosis clin} stage 3, took nine years to get told that and a lot of buses to the hospital. [periods from hell]{S pain fig} since i was 14. they gave me [ponstan]{T mefenamic acid; tried} at school and [tranexamic acid]{T tranexamic acid; tried}, [the first was useless]{O no_benefit; mefenamic acid}, [the second slowed the [bleeding]{S other_physical improved} for a bit]{O partial; tranexamic acid}. then [microgynon]{T combined pill; stopped} back to back, [i was a [weepy]{S mood side_effect} mess]{O side_effect; combined pill} [and still [doubled over]{S pain}]{O no_benefit; combined pill} so that got binned when i was 19. then the [implant]{T contraceptive implant; stopped; duration=five months}, [[bled]{S other_physical worsened side_effect} for five months solid]{O worsening; contraceptive implant}, out it came.

ive had two lots of surgery, [ablation]{T ablation surgery; tried} at our local in 2015 and [excision]{T excision surgery; tried} at the specialist centre in 2019. [only the second was worth the stitches]{O partial; excision surgery} and [even that was 18 months before the [pain]{S pain} crept back]{O partial; excision surgery}, [the other one did absolutely nothing]{O no_benefit; ablation surgery}. they put a [mirena]{T hormonal coil; ongoing} in during the same op, its still there, due changing next year. in between i had six months of [decapeptyl]{T triptorelin; stopped; duration=six months} with [tibolone]{T tibolone; stopped} so my bones didnt go. honest to god [the [pain]{S pain improved} went, i could [walk the dog]{S functioning improved}]{O benefit; triptorelin}, but [[hot flushes]{S other_physical side_effect}, [awake at 3 every night]{S sleep side_effect}, [knees like an old womans]{S pain fig side_effect}]{O side_effect; triptorelin}. you only get six months so both of them were stopped and [by christmas i was back to square one]{O partial; triptorelin}.

my mum rang in the middle of writing this about her boiler, sorry if its jumbled. its a combi, dont get one.

so now. i take [amitriptyline]{T amitriptyline; ongoing; dose=20mg; frequency=at night} 20mg at night and [codeine]{T codeine; ongoing} when i must. i wear a [tens]{T TENS machine; ongoing} at work (im on the tills), [it takes the edge off]{O partial; TENS machine}. [pelvic physio]{T pelvic physiotherapy; ongoing} is the one i laughed at, some woman asking me to breathe into my pelvis, well [its her who got me [having sex]{S sexual improved} again without [crying]{S pain absent}]{O benefit; pelvic physiotherapy}. [[coil]{T hormonal coil; ongoing} i'd say lighter but not gone]{O partial; hormonal coil}. also on [thyroxine]{T levothyroxine; ongoing} for my [thyroid]{S other_physical} but thats nowt to do with it. consultant brought up a [hysterectomy]{T hysterectomy; declined} and i said no not till ive had a go at kids. so what else is there?

>> kel82: [prostap]{T leuprorelin (medication); other} ruined me, never again. [dienogest]{T dienogest (medication); other} though, [no pain]{S pain absent other} for two years.

>> MrsPotts: I had the [hysterectomy]{T hysterectomy; other} at 36 and still get [pain]{S pain other}, so don't let them sell it as a cure.

>> stacey_b: has anyone got [ryeqo]{T relugolix (medication); general} on the nhs yet? My [decapeptyl]{T triptorelin; other} made me [suicidal]{S suicidality other side_effect} so they wont let me

=== 2601-crohns-disease
title: Everything I have been on for Crohn's, 2006 to now
genre: forum
layout: numbered list, short verdict after
condition: Crohn's disease
area: general
english: American
narrator: patient
split: train
overall: improved
round: 7
ledger:
  mesalamine | medication | stopped | no_response
  prednisone | medication | stopped | mixed | appetite_weight, sleep, anger
  budesonide | medication | tried | unknown
  mercaptopurine | medication | stopped | worse | pain
  infliximab | medication | stopped | partial
  adalimumab | medication | stopped | no_response | other_physical
  bowel resection | procedure | tried | response
  vedolizumab | medication | tried | no_response
  ustekinumab | medication | not_tried | unknown
  specific carbohydrate diet | lifestyle | stopped | no_response
  risankizumab | medication | ongoing | response
  cholestyramine | medication | ongoing | unknown
  vitamin B12 | supplement | ongoing | unknown
  iron infusion | supplement | tried | unknown
  ostomy | procedure | declined | unknown
---
Got asked for my list in the other thread so here goes. 41 M, Ohio, [Crohn's]{S diagnosis clin} of the small bowel. I drive for a food distributor, which is funny if you think about it.

1. [Asacol]{T mesalamine; stopped}, 2006 to 2008.
2. [Prednisone]{T prednisone; stopped}, more times than I can count, last taper ended in 2019.
3. [Entocort]{T budesonide; tried}
4. [6-MP]{T mercaptopurine; stopped; duration=3 weeks}, 3 weeks
5. [Remicade]{T infliximab; stopped; duration=four years}, four years
6. [Humira]{T adalimumab; stopped}
7. [Resection]{T bowel resection; tried}, 14 inches, 2016
8. [Entyvio]{T vedolizumab; tried}
9. [SCD diet]{T specific carbohydrate diet; stopped}
10. [Skyrizi]{T risankizumab; ongoing}

Now the verdicts. [Number 1 was candy]{O no_benefit; mesalamine}, my GI admits it now. [[Pred]{T prednisone; stopped} works in two days, I'll give it that]{O benefit; prednisone}, but [I [ate like a horse]{S appetite_weight fig side_effect}, [slept three hours]{S sleep side_effect} and [threw a phone at a wall]{S anger side_effect}]{O side_effect; prednisone}. [The [6-MP]{T mercaptopurine; stopped} put me in the ER with [pancreatitis]{S pain clin side_effect}]{O side_effect; mercaptopurine} and [it about killed me]{O worsening; mercaptopurine}, so that was that. [Five was the good one for the first three years, [no cramps]{S gastrointestinal absent}, [went to Disney]{S functioning improved}]{O benefit; infliximab}, [then I built antibodies and it quit on me]{O partial; infliximab}. They switched me to six and [I was [in the bathroom 15 times a day]{S gastrointestinal} like nothing was in my veins]{O no_benefit; adalimumab}, [plus a [rash]{S other_physical side_effect} wherever the pen went in]{O side_effect; adalimumab}. The surgeon wanted to talk about a [bag]{T ostomy; declined} and I wouldn't have it. He cut out the bad piece instead and [I had two years of [normal]{S gastrointestinal improved}, best thing they did in the whole first decade]{O benefit; bowel resection}. [Eight, nothing. Nine, nothing and I was [miserable]{S mood} at my own wedding]{O no_benefit; vedolizumab, specific carbohydrate diet}. Dropped the last of those at a buffet. We put in for [Stelara]{T ustekinumab; not_tried} and the insurance said no, twice, and the appeal got lost in a fax machine.

[Skyrizi]{T risankizumab; ongoing} I do at home with the thing that sticks on your belly. [By the third dose I was [down to two trips a day]{S gastrointestinal improved}]{O benefit; risankizumab} and [the scope in May was clean]{O benefit; risankizumab}. I also take [cholestyramine]{T cholestyramine; ongoing} and get [B12]{T vitamin B12; ongoing; route=injection} shots because of the missing piece, and had [iron]{T iron infusion; tried; route=infusion} by IV a couple winters ago.

Still [tired]{S energy}. Not like before, I coach T-ball. Browns are 2 and 7.

> ibd_dad: My son is on [Remicade]{T infliximab; other}, year two. How did you know it was failing?
> OP: The [cramps]{S gastrointestinal worsened} came back the week before each [infusion]{T infliximab; stopped}, then two weeks before. Ask for levels.

=== 2602-long-covid-essay
title: Things people have told me to take
genre: essay
layout: paragraphs
condition: long covid
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  graded exercise therapy | procedure | stopped | worse | energy
  pacing | lifestyle | ongoing | response
  low histamine diet | lifestyle | stopped | no_response
  fexofenadine | medication | ongoing | unknown
  famotidine | medication | ongoing | unknown
  coenzyme Q10 | supplement | tried | no_response
  nattokinase | supplement | tried | no_response
  vitamin D | supplement | tried | no_response
  magnesium | supplement | tried | partial
  ivabradine | medication | ongoing | response | neurological
  compression tights | other | ongoing | unknown
  propranolol | medication | tried | unknown | energy
  low dose naltrexone | medication | planned | unknown
  breathing course | mind_body | tried | partial
  apheresis | procedure | declined | unknown
  long covid clinic | care_setting | stopped | unknown
  cognitive behavioural therapy | psychotherapy | tried | unknown
---
My neighbour Glen, who has never had a cold, told me over the fence that what I wanted was celery. I've had [long covid]{S diagnosis clin} for three years and four months. I used to teach Year 5. People mean well, but I have kept a list, and as it's raining and the decorator hasn't turned up I'm going to share it.

The physio at the first hospital told me to walk one minute further every day. That's [graded exercise]{T graded exercise therapy; stopped}, though they'd stopped calling it that. [I did it for six weeks and by the end I [couldn't climb the stairs]{S functioning worsened side_effect}]{O worsening; graded exercise therapy}. I refused to go back. [It took me a year to get where I'd been before I started]{O worsening; graded exercise therapy}, which I've told them in writing.

Then the cupboard. I took [Q10]{T coenzyme Q10; tried}, [nattokinase]{T nattokinase; tried}, [vitamin D]{T vitamin D; tried} and [magnesium]{T magnesium; tried}, roughly £70 a month, and a [low histamine diet]{T low histamine diet; stopped} for the whole of one spring. [None of it made a scrap of difference]{O no_benefit; coenzyme Q10, nattokinase, vitamin D, low histamine diet}, [bar the last one, which eased the [leg cramps]{S pain improved}]{O partial; magnesium}. I eat tomatoes again. I do still take [fexofenadine]{T fexofenadine; ongoing} and [famotidine]{T famotidine; ongoing} because somebody at the clinic put me on them and nobody has taken me off.

The [long covid clinic]{T long covid clinic; stopped} itself was eight appointments on a screen and then a discharge letter. They gave me [CBT]{T cognitive behavioural therapy; tried}. They gave me an [online breathing course]{T breathing course; tried} with an opera company, not kidding, and [I can get through a phone call now without [gasping]{S other_physical improved}, so fair play, a bit of good came of that]{O partial; breathing course}.

The heart part got sorted last. I'd stand up to brush my teeth and [my pulse would be 140]{S other_physical}. My GP started [propranolol]{T propranolol; tried}, [which [wiped me out]{S energy fig side_effect}]{O side_effect; propranolol}. The cardiologist in Leeds gave me [ivabradine]{T ivabradine; ongoing}, and said to wear [compression tights]{T compression tights; ongoing}, so I do both. [The [tablet]{T ivabradine; ongoing} is the first thing that has properly worked, I can [stand long enough to cook]{S functioning improved}]{O benefit; ivabradine}. [I get [flashes of light]{S neurological side_effect} at the edges when I go into a bright shop]{O side_effect; ivabradine; neutral}. Small price.

A woman in my online group flew to Cyprus to have her [blood washed]{T apheresis; other} and remortgaged to do it. My brother offered to pay for the same thing. I said no. Another member got [LDN]{T low dose naltrexone; other} and is [back at work]{S functioning improved other} three days, and I've got a private prescription for that sitting on the side waiting for me to be brave.

And [pacing]{T pacing; ongoing}. Boring old [pacing]{T pacing; ongoing}. [It's what keeps me from [crashing]{S energy fig improved}]{O benefit; pacing}. I went from [bedbound]{S functioning} to [pottering]{S functioning improved}. I'm not well. I still get [brain fog]{S cognition fig} and I [lose words]{S cognition}, yesterday I called the decorator a dentist. If he ever comes I'll tell him.

=== 2603-migraine-diary
title: Headache diary, the second notebook
genre: essay
layout: dated diary entries
condition: chronic migraine
area: general
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  pizotifen | medication | tried | no_response | appetite_weight
  propranolol | medication | tried | no_response | energy
  topiramate | medication | stopped | worse | cognition, neurological
  candesartan | medication | stopped | unknown
  sumatriptan | medication | ongoing | partial
  botulinum toxin | medication | stopped | partial
  fremanezumab | medication | ongoing | response | gastrointestinal
  magnesium | supplement | ongoing | unknown
  daith piercing | other | tried | no_response
  chiropractor | procedure | tried | worse
  metoclopramide | medication | ongoing | unknown
  codeine | medication | stopped | worse | pain
  Cefaly | neuromodulation | not_tried | unknown
---
3 Feb. New notebook, the dog ate the first. Neuro wants a list so: [Sandomigran]{T pizotifen; tried}, [propranolol]{T propranolol; tried}, [Topamax]{T topiramate; stopped}, [candesartan]{T candesartan; stopped}. [The first two did nothing, except [8 kilos]{S appetite_weight side_effect} from the one and [legs like lead]{S energy fig side_effect} from the other]{O no_benefit; pizotifen, propranolol}. [[Topamax]{T topiramate; stopped} I [couldn't remember the word for fork]{S cognition side_effect}, [fingers fizzing]{S neurological fig side_effect}]{O side_effect; topiramate}. [And I'd had [more migraines]{S pain clin worsened} on it than off]{O worsening; topiramate}, so I quit after ten weeks. Came off the other one when I fell pregnant with Archie.

9 Feb. [19 days]{S pain} in January. Told him about the [Nurofen Plus]{T codeine; stopped}. He reckons that's half my problem, all those years of it [making my [head]{S pain worsened side_effect} worse]{O worsening; codeine}. Stopped it Sunday.

14 Feb. [[Vile]{S other withdrawal}. [Skin crawling]{S anxiety fig withdrawal}, [headache]{S pain withdrawal} to end all headaches]{O withdrawal; codeine}. Mum has the kids. 38 degrees out.

1 Mar. [Down to 14 days]{O benefit; overall}. I'm using [Imigran]{T sumatriptan; ongoing} no more than twice a week and I've got [Maxolon]{T metoclopramide; ongoing} for the [spewing]{S gastrointestinal}. [When I get the [Imigran]{T sumatriptan; ongoing} in early it buys me a day.]{O partial; sumatriptan}

20 Mar. First [Botox]{T botulinum toxin; stopped; sessions=31 needles}, 31 needles. Bloke talked about his boat. Sheila at work had [her daith pierced]{T daith piercing; other} and swears by it. I had mine done in 2018 and [all I got was an infected ear]{O no_benefit; daith piercing}.

11 May. [[Botox]{T botulinum toxin; stopped}: 14 down to 12]{O partial; botulinum toxin}. Meh.

2 Sep. Second round done and the third. [Never got below ten]{O partial; botulinum toxin} so he's stopped it. Next is [Ajovy]{T fremanezumab; planned}. I asked about the [forehead gadget]{T Cefaly; not_tried}, the Cefaly, and they don't hire them out any more.

18 Sep. Jab one of [Ajovy]{T fremanezumab; ongoing; route=injection} in the thigh. Ate a whole packet of Tim Tams after. Had my neck [cracked]{T chiropractor; tried} on Saturday by Deb's chiro and [woke up with [the worst one since Easter]{S pain worsened}]{O worsening; chiropractor}, my own stupid fault.

30 Oct. [Six days. SIX.]{O benefit; fremanezumab} [[Bunged up]{S gastrointestinal fig side_effect} something shocking]{O side_effect; fremanezumab} but who cares. I went to Archie's sports carnival and stood in the sun.

4 Dec. [Seven in November, still good.]{O benefit; fremanezumab} Taking [magnesium]{T magnesium; ongoing} too because the chemist said, no clue if it's that. I had [one bad one]{S pain} on the Hume with a road train behind me, pulled over at Euroa till it passed. It comes up for review in March and they can take it off you if the numbers aren't right. Roof's leaking again.

=== 2604-epilepsy
title: Keppra rage - did anything help?? (and my list)
genre: forum
layout: question, replies, update
condition: epilepsy
area: general
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  sodium valproate | medication | stopped | response | appetite_weight, other_physical, neurological
  carbamazepine | medication | stopped | worse | neurological
  lamotrigine | medication | ongoing | partial
  levetiracetam | medication | stopped | mixed | anger, mood
  vitamin B6 | supplement | tried | no_response
  brivaracetam | medication | ongoing | response | sleep
  clobazam | medication | ongoing | unknown
  buccal midazolam | medication | not_tried | unknown
  ketogenic diet | lifestyle | stopped | no_response
  vagus nerve stimulation | neuromodulation | declined | unknown
  folic acid | supplement | ongoing | unknown
  counselling | psychotherapy | tried | unknown
---
Well lads. 29 F, [epilepsy]{S diagnosis clin} since I was thirteen, [jerks in the morning]{S neurological} and a [tonic clonic]{S neurological clin} every few weeks. I was on [Epilim]{T sodium valproate; stopped} all through school and [it was grand for the [fits]{S neurological improved}, two years without]{O benefit; sodium valproate}, but [I was [three stone up]{S appetite_weight side_effect}, my [hair fell out]{S other_physical side_effect} and my [hand shook]{S neurological side_effect} so bad in the Leaving Cert they gave me extra time]{O side_effect; sodium valproate}. They took me off it at 21 because of babies. [Tegretol]{T carbamazepine; stopped} for a month then, wrong drug altogether for my kind, [the [jerks]{S neurological worsened} went mad]{O worsening; carbamazepine}, that was dropped.

So it was [Lamictal]{T lamotrigine; ongoing}, which I still have, and then [Keppra]{T levetiracetam; stopped} on top of it. [The [seizures]{S neurological improved} stopped dead]{O benefit; levetiracetam}. [But the [temper]{S anger side_effect} on me, I [roared]{S anger side_effect} at a child in the creche where I work]{O side_effect; levetiracetam}. [I'd go home and [cry]{S mood side_effect} in the jeep.]{O side_effect; levetiracetam} Someone here said [B6]{T vitamin B6; tried}, I gave that two months, [not a thing]{O no_benefit; vitamin B6}. What did ye do about it? I can't go back to having [seizures]{S neurological possible}, I only got my licence in March and there's no bus.

>> Declan_Cork: Had the same on [Keppra]{T levetiracetam; other}, wife nearly left. [Briviact]{T brivaracetam (medication); other} sorted it.
>> nuala: [B6]{T vitamin B6; other} worked for me in fairness, 100mg. You'd want to give it time.
>> epi_mam: My lad is on the [keto diet]{T ketogenic diet; other} and [seizure free]{S neurological improved other} a year
>> Me: I did [keto]{T ketogenic diet; stopped; duration=four months} in college for four months, gave it up. [Thin as a rake and still [dropping]{S neurological}.]{O no_benefit; ketogenic diet}
>> Orla B: Did they talk to you about a [VNS]{T vagus nerve stimulation; other}? I have one since 2020.
>> Me: They did, I wasn't having a [battery in my chest]{T vagus nerve stimulation; declined}.

Update in case anyone finds this. Neurologist swapped the [Keppra]{T levetiracetam; stopped} for [Briviact]{T brivaracetam; ongoing; dose=50mg; frequency=twice a day}, 50mg twice a day. [Within a week I was [myself]{S anger improved} again]{O benefit; brivaracetam}, and [no [big ones]{S neurological absent} since the end of June]{O benefit; brivaracetam}. [I'm [sleepy]{S sleep side_effect} at three o'clock, that's about it]{O side_effect; brivaracetam; neutral}. [The [Lamictal]{T lamotrigine; ongoing} I never could tell, it took the edge off the [jerks]{S neurological improved} I suppose.]{O partial; lamotrigine} I take a bit of [Frisium]{T clobazam; ongoing; frequency=around my period} around my period as well, and [folic acid]{T folic acid; ongoing}. Saw the [counsellor]{T counselling; tried; sessions=twice} in Brainwave twice. Asked for the [rescue syringe]{T buccal midazolam; not_tried}, was told I don't have clusters so no. Still have the [odd jerk]{S neurological} with the toothbrush. Creche took me back!

=== 2605-breast-cancer-diary
title: Port, chemo, zap, tablets
genre: essay
layout: blog with headings
condition: breast cancer
area: general
english: American
narrator: patient
split: train
overall: improved
round: 7
ledger:
  chemotherapy | medication | stopped | response | gastrointestinal, other_physical, energy, neurological, pain
  ondansetron | medication | tried | partial | gastrointestinal
  olanzapine | medication | tried | response | sleep
  pegfilgrastim | medication | stopped | unknown | pain
  loratadine | supplement | tried | no_response
  cold gloves | other | tried | no_response
  cold cap | other | stopped | no_response | pain
  lumpectomy | procedure | tried | response
  radiation | procedure | stopped | unknown | other_physical, sleep
  letrozole | medication | stopped | unknown | pain, sleep
  anastrozole | medication | stopped | unknown | pain
  tamoxifen | medication | ongoing | unknown | other_physical
  venlafaxine | medication | ongoing | response | gastrointestinal
  acupuncture | mind_body | tried | no_response
  duloxetine | medication | declined | unknown
  physical therapy | procedure | tried | response
  support group | support | tried | no_response
  atorvastatin | medication | ongoing | unknown
---
My sister says I should write down what they did to me before I forget, since I forget everything now. So this is for the next person. I'm 57, I do payroll for a school district in Nebraska.

CHEMO
Sixteen weeks of [AC-T]{T chemotherapy; stopped; duration=Sixteen weeks}, finished the Friday before Thanksgiving. [It shrank the [lump]{S other_physical improved} to where the surgeon couldn't find it with her fingers]{O benefit; chemotherapy}. That's the good news. [I was [sick]{S gastrointestinal side_effect} five days out of fourteen, [bald]{S other_physical side_effect}, [flat on my back]{S energy fig side_effect}]{O side_effect; chemotherapy}. [[Zofran]{T ondansetron; tried} helped some]{O partial; ondansetron} and [stopped me up]{O side_effect; ondansetron}, [[Zyprexa]{T olanzapine; tried} at night was the one that let me [keep food down]{S gastrointestinal improved}]{O benefit; olanzapine}, [I was [groggy]{S sleep side_effect} as all get out]{O side_effect; olanzapine} but I had nowhere to be. [Neulasta]{T pegfilgrastim; stopped} stuck on my arm after every one till the last. [That's the [bone pain]{S pain side_effect} they warn you about]{O side_effect; pegfilgrastim}, and [[Claritin]{T loratadine; tried}, which the nurses swear by, didn't touch it]{O no_benefit; loratadine}. I paid for a [cold cap]{T cold cap; stopped} for my hair. [[Ice cream headache]{S pain fig side_effect} for three hours]{O side_effect; cold cap} [and it all fell out anyhow]{O no_benefit; cold cap}, quit after round two. Wore the [frozen gloves]{T cold gloves; tried} too, and [here I sit with [numb fingertips]{S neurological side_effect}]{O no_benefit; cold gloves}, can't feel the keys. They offered [Cymbalta]{T duloxetine; declined} for that but I'm on enough. 

SURGERY
[Lumpectomy]{T lumpectomy; tried} in January. [Clean margins, two nodes, both clear.]{O benefit; lumpectomy} I couldn't [lift my arm]{S functioning} to get a cereal box. Six visits of [PT]{T physical therapy; tried; sessions=Six visits}, a young guy named Cody with a big truck, and [I was [reaching the top shelf]{S functioning improved} by the fourth]{O benefit; physical therapy}.

RADIATION
Twenty days of it, done March 30. [My skin [blistered]{S other_physical side_effect} underneath]{O side_effect; radiation} and [I [slept]{S sleep side_effect} through most of Lent]{O side_effect; radiation}. Roads were bad, my brother in law drove me.

PILLS
This is the part nobody brings you a casserole for. First [letrozole]{T letrozole; stopped}. [My [hands locked up]{S pain side_effect} so I couldn't open a jar and I was [up at two]{S sleep side_effect} and three and four]{O side_effect; letrozole}. Switched to [Arimidex]{T anastrozole; stopped}: [[same hands]{S pain side_effect}]{O side_effect; anastrozole}. [Neither one was livable.]{O side_effect; letrozole, anastrozole} Now I'm on [tamoxifen]{T tamoxifen; ongoing} and [the [joints]{S pain improved} let up in about a month]{O tolerated; tamoxifen}, but [I have [hot flashes]{S other_physical side_effect} you could heat a barn with]{O side_effect; tamoxifen}. [Acupuncture]{T acupuncture; tried} for those, eight Tuesdays, [nope]{O no_benefit; acupuncture}. [Effexor]{T venlafaxine; ongoing; dose=37.5}, little 37.5, [yes, twenty a day down to maybe five]{O benefit; venlafaxine}, [[dry mouth]{S gastrointestinal side_effect} and that's all]{O side_effect; venlafaxine; neutral}. My cholesterol pill ([Lipitor]{T atorvastatin; ongoing}) they left alone.

Went to the [support group]{T support group; tried} in the hospital basement once. They were crying over a gal who'd passed and [I came home [lower]{S mood} than I went]{O no_benefit; support group}.

WHERE IT STANDS
[Mammogram in October was clear.]{O benefit; overall} I'm [working full days]{S functioning improved}. [Tired]{S energy}, [foggy]{S cognition fig}, [scared]{S anxiety} before every scan. Hail took out the garden so no tomatoes this year.

=== 2606-fibromyalgia
title: anyone else been on everything and it still hurts
genre: forum
layout: phone-typed, no paragraphs, replies
condition: fibromyalgia
area: general
english: British
narrator: patient
split: train
overall: unchanged
round: 7
ledger:
  amitriptyline | medication | tried | no_response | energy
  gabapentin | medication | tried | no_response | appetite_weight
  pregabalin | medication | stopped | no_response | appetite_weight, cognition
  duloxetine | medication | stopped | worse | sexual, other_physical
  tramadol | medication | stopped | no_response | gastrointestinal
  co-codamol | medication | ongoing | partial
  buprenorphine patches | medication | tried | no_response | other_physical
  lidocaine infusion | procedure | stopped | response
  hydrotherapy | procedure | stopped | response
  pain management programme | care_setting | tried | no_response
  heat pad | other | ongoing | partial
  cannabis oil | supplement | tried | no_response
  ramipril | medication | ongoing | unknown
  paracetamol | medication | ongoing | unknown
  working from home | lifestyle | ongoing | response
---
Right so ive had [fibro]{S diagnosis clin} 12 yrs diagnosed 9 im 51 and im at the end of my tether. They have had me on [amitriptyline]{T amitriptyline; tried} then [gabapentin]{T gabapentin; tried} then [pregablin]{T pregabalin; stopped} then [duloxetine]{T duloxetine; stopped} then [tramadol]{T tramadol; stopped} then [butec patches]{T buprenorphine patches; tried}. [Not one of them touched the [pain]{S pain}]{O no_benefit; amitriptyline, gabapentin, pregabalin, tramadol, buprenorphine patches} and [the [duloxetine]{T duloxetine; stopped} if anything made it [worse]{S pain worsened}]{O worsening; duloxetine}, [[sweating buckets]{S other_physical fig side_effect} and [nothing going on downstairs]{S sexual fig side_effect}]{O side_effect; duloxetine}. [First one i was a [zombie]{S energy fig side_effect}]{O side_effect; amitriptyline}. [The two gabas [piled the weight on]{S appetite_weight side_effect} me]{O side_effect; gabapentin, pregabalin} and [with the second of those i [forgot]{S cognition side_effect} my own pin in aldi with a queue behind]{O side_effect; pregabalin} so i weaned off it. [[Tramadol]{T tramadol; stopped} [bunged me up]{S gastrointestinal fig side_effect}]{O side_effect; tramadol}, stopped. [[Patches]{T buprenorphine patches; tried} gave me [welts]{S other_physical side_effect}]{O side_effect; buprenorphine patches}. What did work was [lidocaine drips]{T lidocaine infusion; stopped; frequency=every 3 months; route=infusion} every 3 months at the pain clinic, [6 good weeks each time, i [went to skegness]{S functioning improved}]{O benefit; lidocaine infusion} but they stopped funding them in 2022. Same with the [hydro pool]{T hydrotherapy; stopped}, [i [could move]{S functioning improved} in there like a normal person]{O benefit; hydrotherapy}, closed in covid and never opened again its a car park now. They sent me on a [pain management programme]{T pain management programme; tried; duration=8 wks} 8 wks in a church hall with hard chairs, [i was no different at the end of it]{O no_benefit; pain management programme}. [Cannabis oil]{T cannabis oil; tried} from the lad at the market, [waste of 40 quid]{O no_benefit; cannabis oil}. So now im on [co codamol]{T co-codamol; ongoing; dose=30/500} 30/500 which [takes the edge off]{O partial; co-codamol} and my [heat pad]{T heat pad; ongoing} [which does a bit]{O partial; heat pad}, [paracetamol]{T paracetamol; ongoing} on top when i can, not allowed really. And [ramipril]{T ramipril; ongoing} for [blood pressure]{S other_physical}. Best thing anyone did was my boss letting me [work from home]{T working from home; ongoing}, [ive not been [off sick]{S functioning improved} since]{O benefit; working from home}. But the [pain]{S pain} is the [pain]{S pain}. [[Shattered]{S energy} by dinner time, [cant sleep]{S sleep}, [hips on fire]{S pain fig}, same as 2015]{O no_benefit; overall}. Is there ANYTHING

>> Trish61: [LDN]{T low dose naltrexone (medication); other} hun, have to go private. [Pain]{S pain improved other} down by half for me.

>> gazza_w: My wife is on [pregabalin]{T pregabalin; other} and its been a godsend so horses for courses.

>> Jan_in_Fife: [Swimming]{T swimming (lifestyle); other} in warm water. Try your local special school, ours lets us in on Mondays.

>> sorry only just seen these. will ring about the pool. the cats been to the vet, £310

=== 2607-tinnitus-essay
title: What I spent on the ringing
genre: essay
layout: paragraphs with prices
condition: tinnitus
area: general
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  ear syringing | procedure | tried | no_response
  prednisone | medication | tried | no_response | sleep
  hearing aids | procedure | ongoing | response
  ginkgo | supplement | stopped | no_response
  zinc | supplement | tried | no_response
  Lipoflavonoid | supplement | tried | no_response
  white noise machine | other | ongoing | partial
  tinnitus retraining therapy | psychotherapy | stopped | partial
  Lenire | neuromodulation | stopped | no_response
  nortriptyline | medication | stopped | unknown | gastrointestinal
  clonazepam | medication | declined | unknown
  massage | mind_body | tried | partial
  cognitive behavioural therapy | psychotherapy | tried | response
  cutting out coffee | lifestyle | stopped | no_response
  metformin | medication | ongoing | unknown
---
I am an accountant, retired, so I have the receipts. It began on a Tuesday in 2017 after a plane, a [whine]{S other_physical} in the left ear about the pitch of a cheap television. [Tinnitus]{S diagnosis clin}, said the doctor at the walk-in, and [syringed]{T ear syringing; tried} both ears, free. [Still [whining]{S other_physical}, only cleaner.]{O no_benefit; ear syringing} The ENT wrote two weeks of [prednisone]{T prednisone; tried; duration=two weeks}, $14. [I [painted the garage at night]{S sleep side_effect}]{O side_effect; prednisone} and otherwise [no change]{O no_benefit; prednisone}.

Supplements, $612 over three years. [Ginkgo]{T ginkgo; stopped}, [zinc]{T zinc; tried} and [Lipo-Flavonoid]{T Lipoflavonoid; tried}, which they sell at the Costco by the case. [I may as well have eaten the receipts.]{O no_benefit; ginkgo, zinc, Lipoflavonoid} I dropped the first because it doesn't mix with aspirin before my hernia. [[Giving up coffee]{T cutting out coffee; stopped; duration=five weeks} cost me nothing but five weeks of [headaches]{S pain withdrawal} and no less [noise]{S other_physical}]{O no_benefit; cutting out coffee}, and I went back to it with pleasure.

[Hearing aids]{T hearing aids; ongoing}, $4,800, my wife's idea. She was tired of repeating herself. [I put them in and the [whine]{S other_physical improved} dropped behind everything else like a fridge in the next room]{O benefit; hearing aids}. I was annoyed. I'd held out against those for four years because of vanity.

[Retraining therapy]{T tinnitus retraining therapy; stopped} at the university, $2,900, a year and a half, done now. Little noise generators and a lot of talk. [I'd call it a modest return]{O partial; tinnitus retraining therapy}. The man who went before me on Wednesdays said it gave him his [life back]{S functioning improved other}, and he drove in from Red Deer.

The tongue thing, [Lenire]{T Lenire; stopped}, $5,200 and a flight, because nobody here had it then. You put electricity on your tongue for an hour a day. [Twelve weeks, and nothing I could swear to.]{O no_benefit; Lenire} It is in the basement with the bread machine.

For the nights there was [nortriptyline]{T nortriptyline; stopped}, which I ended after a month since [my [mouth was so dry]{S gastrointestinal side_effect}]{O side_effect; nortriptyline}. I was offered [clonazepam]{T clonazepam; declined} and said no thanks, having watched my brother try to get off it. I run a [white noise machine]{T white noise machine; ongoing}, $39, [which gets me to [sleep]{S sleep improved} and won't hold me there]{O partial; white noise machine}. My diabetes gets [metformin]{T metformin; ongoing}, unrelated, though I did ask whether it might be the cause.

A [massage]{T massage; tried} woman in Canmore worked on my neck, $95, and [it was quieter until I got back to the car]{O partial; massage}.

The best value on the sheet is ten sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=ten sessions}, $1,500, with a young psychologist who'd never heard of half the things I'd bought. [She didn't lower the [sound]{S other_physical} one decibel, but I don't [dread]{S anxiety improved} it now and I've stopped [checking whether it's there]{S anxiety improved}]{O benefit; cognitive behavioural therapy}. [That, and the [aids]{T hearing aids; ongoing}, are what I'd pay for again.]{O benefit; cognitive behavioural therapy, hearing aids}

It is still [there]{S other_physical}, by the way. Total $15,160 and some parking. They've closed the lot by the university, you have to use an app.

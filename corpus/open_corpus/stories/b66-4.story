=== 2744-bulimia-wife
title: my wife's bulimia, 15 years in
genre: relative
layout: short lower-case post
condition: bulimia
area: mental
english: American
narrator: relative
split: train
overall: unchanged
round: 7
ledger:
  fluoxetine | medication | ongoing | partial | sexual
  topiramate | medication | stopped | unknown | neurological, cognition
  cognitive behavioural therapy | psychotherapy | stopped | partial
  intensive outpatient program | care_setting | tried | no_response
  Overeaters Anonymous | support | tried | worse
  nutritionist | other | tried | unknown
  naltrexone | medication | planned | unknown
  potassium tablets | supplement | tried | unknown
  omeprazole | medication | ongoing | unknown
  residential treatment | care_setting | declined | unknown
---
she said i could write this if i left her name off. we've been married twelve years and i knew about it for nine of them. [bulimia]{S diagnosis clin}. i do hvac, i know where every exhaust fan in this house is and how long it runs

she's been on [prozac]{T fluoxetine; ongoing; dose=60} since forever, 60, they go high for this. had [topamax]{T topiramate; stopped} for a while, [[tingly fingers]{S neurological side_effect} and she'd [lose the end of sentences]{S cognition side_effect}]{O side_effect; topiramate} so off that. [cbt]{T cognitive behavioural therapy; stopped} with a lady in Dayton, twenty visits on the nose. [iop]{T intensive outpatient program; tried} two different falls. [overeaters anonymous]{T Overeaters Anonymous; tried} cause her mom goes. a [nutritionist]{T nutritionist; tried}. [potassium]{T potassium tablets; tried} after the er time. takes [prilosec]{T omeprazole; ongoing} for her [throat]{S gastrointestinal}

the lady in Dayton is the only one who moved the needle, [she went from [every day]{S appetite_weight} to like [twice a week]{S appetite_weight improved}, had to stop when we moved and it's crept back]{O partial; cognitive behavioural therapy}. [the [prozac]{T fluoxetine; ongoing} keeps the floor under her i guess, [cries]{S mood improved} less]{O partial; fluoxetine}, [[zero interest]{S sexual side_effect} in the bedroom]{O side_effect; fluoxetine}. [the group with her mom made it worse, she'd come home and [binge]{S appetite_weight worsened} on principle]{O worsening; Overeaters Anonymous}. [both [iops]{T intensive outpatient program; tried}, waste of a deductible]{O no_benefit; intensive outpatient program}

the doc wants to add [naltrexone]{T naltrexone; planned}. they keep bringing up [residential]{T residential treatment; declined} and she won't leave the kids, i don't blame her

[so right now we're about where we were in 2016]{O no_benefit; overall}. bengals lost. i [lost 30 lbs]{S appetite_weight other} this year from stress and everybody says i look great, which, think about that one for a sec

=== 2745-long-covid-mother
title: Mum's Long Covid - a daughter's complaint to nobody
genre: relative
layout: blog entry, questions to herself
condition: long covid
area: general
english: British
narrator: relative
split: train
overall: unchanged
round: 7
ledger:
  long Covid clinic | care_setting | tried | no_response
  breathing exercises | mind_body | tried | partial
  montelukast | medication | tried | no_response | mood
  fexofenadine | medication | ongoing | partial | sleep
  famotidine | medication | ongoing | partial | sleep
  ivabradine | medication | ongoing | response
  propranolol | medication | stopped | worse | other_physical
  electrolytes | supplement | ongoing | partial
  hyperbaric oxygen | procedure | tried | no_response
  nicotine patches | medication | tried | worse | gastrointestinal
  olfactory training | other | tried | partial
  acupuncture | mind_body | tried | no_response
  citalopram | medication | declined | unknown
  hormone replacement therapy | medication | ongoing | unknown
  phased return | other | tried | worse
  low histamine diet | lifestyle | stopped | unknown
---
Who do you write to? I've written to the MP, who is no longer the MP.

Mum was a ward clerk. She caught it at work in 2021 and hasn't been back apart from the [phased return]{T phased return; tried; duration=two hours a day for a fortnight}, two hours a day for a fortnight, [which put her [on the settee]{S energy worsened} till August]{O worsening; phased return}. [Heart racing]{S other_physical} from washing a cup. [Can't find the word]{S cognition} for cup. [Everything smells of burnt hair]{S neurological}.

What has she had? You name it. The [clinic]{T long Covid clinic; tried}, which was an app and a leaflet, [nothing whatever came of that]{O no_benefit; long Covid clinic}, then it closed. [Breathing exercises]{T breathing exercises; tried}, they [took the [breathlessness]{S other_physical improved} down from terrible to bad]{O partial; breathing exercises}. [Propranolol]{T propranolol; stopped}, [she's [asthmatic]{S diagnosis} so she [wheezed]{S other_physical side_effect} for two days]{O side_effect; propranolol}, [truly awful, all of it went backwards]{O worsening; propranolol}, and the paramedic told her to bin them. [Ivabradine]{T ivabradine; ongoing} instead, that one she's kept. [Her [pulse]{S other_physical improved} sits at 78 with it, it was 130 standing]{O benefit; ivabradine}. She's on [HRT]{T hormone replacement therapy; ongoing} patches as she was before. [Montelukast]{T montelukast; tried} [only gave her [black moods]{S mood fig side_effect}]{O side_effect; montelukast}, [it did nothing for her [chest]{S other_physical}]{O no_benefit; montelukast}. [[Fexofenadine]{T fexofenadine; ongoing} and [famotidine]{T famotidine; ongoing} help the [rashes]{S other_physical improved} and not the rest]{O partial; fexofenadine, famotidine}, [a bit [dozy]{S sleep side_effect} of an afternoon]{O side_effect; fexofenadine, famotidine; neutral}.

And how much have we spent? [Oxygen tank]{T hyperbaric oxygen; tried; sessions=thirty sessions} in Warrington, thirty sessions with divers. [Needles]{T acupuncture; tried}. [Nicotine patches]{T nicotine patches; tried} because of Twitter. [Neither the [tank]{T hyperbaric oxygen; tried} nor the [needles]{T acupuncture; tried} altered a thing]{O no_benefit; hyperbaric oxygen, acupuncture}. [The last, she'd never smoked in her life, [sick]{S gastrointestinal side_effect} for a day and her [heart all over the shop]{S other_physical fig worsened}]{O worsening; nicotine patches}. She gave up the [low histamine diet]{T low histamine diet; stopped} when it got down to rice. [Sniffing jars]{T olfactory training; tried}, clove and lemon, [she can [smell coffee]{S neurological improved} now on a good day]{O partial; olfactory training}. [Electrolyte sachets]{T electrolytes; ongoing}, [a bit better on her feet]{O partial; electrolytes}.

Did anybody say it was [depression]{S diagnosis clin possible}? Twice. She turned down the [citalopram]{T citalopram; declined} both times and she was polite about it. I take [citalopram]{T citalopram; other} myself, have for years.

[Is she better than a year ago? No.]{O no_benefit; overall} Is she worse? No. My lunch hour's over.

=== 2746-anxiety-boyfriend
title: Boyfriend with health anxiety is doing my head in (sorry)
genre: forum
layout: forum one block with replies
condition: health anxiety
area: mental
english: Irish
narrator: relative
split: train
overall: improved
round: 7
ledger:
  sertraline | medication | ongoing | response | gastrointestinal, sexual
  diazepam | medication | tried | partial
  propranolol | medication | stopped | worse | anxiety
  cognitive behavioural therapy | psychotherapy | tried | response
  Calm | mind_body | tried | no_response
  deleting Google | other | tried | partial
  sea swimming | lifestyle | ongoing | partial
  ashwagandha | supplement | tried | no_response
  smartwatch | other | stopped | worse
  Reiki | mind_body | declined | unknown
---
Right so. Boyf is 29, fit as a fiddle, plays corner forward, and is convinced since his uncle died at Christmas that [he has a brain tumour]{S anxiety}. Before that [MS]{S anxiety}, before that [bowel]{S anxiety}. He [checks his pupils]{S anxiety} in my makeup mirror. We've been to caredoc four times, he [rings me in work crying]{S mood} and I'm on reception in a vet's so I've a labrador in one ear and him in the other. He [can't sleep]{S sleep}, [lost a stone]{S appetite_weight} [worrying]{S anxiety} and then the [weight loss]{S appetite_weight} is the proof.

He's had [Valium]{T diazepam; tried} the odd night ([grand for the night]{O partial; diazepam}), [ashwagandha]{T ashwagandha; tried}, the [Calm app]{T Calm; tried}, a [beta blocker]{T propranolol; stopped} and now [sertraline]{T sertraline; ongoing; duration=9 days} 9 days. The [beta blocker]{T propranolol; stopped} slowed his heart so then [he was [counting it]{S anxiety side_effect} all night thinking it'd stop]{O side_effect; propranolol}, [made him ten times worse]{O worsening; propranolol} so the doctor said leave it. [The [herb]{T ashwagandha; tried} and the [app]{T Calm; tried}, neither did a tap]{O no_benefit; ashwagandha, Calm}. [[Sertraline]{T sertraline; ongoing} has him [on the jacks]{S gastrointestinal fig side_effect}]{O side_effect; sertraline} and of course that's the [bowel]{S anxiety} again. I gave him a [smart watch]{T smartwatch; stopped} to reassure him. DON'T do that. [He took 41 ECGs in a day]{O worsening; smartwatch}. I took it back to Argos.

My mother wants him to go to her [reiki]{T Reiki; declined} woman, he says he'd rather the tumour. Is there hope?

■ caitriona_k: [Sertraline]{T sertraline; general} takes 6 wks, hang in. I had the same, it was my [heart]{S anxiety other}, [CBT]{T cognitive behavioural therapy; other} cured me. You have to stop answering him

■ Bosco: I'm on [Lexapro]{T escitalopram (medication); other} ten years for it. still check the odd mole

Updating, it's May. By week seven on the [tablets]{T sertraline; ongoing} [it was like someone [turned him down]{S anxiety fig improved}]{O benefit; sertraline}, and he did the [CBT]{T cognitive behavioural therapy; tried; sessions=10} on the computer with a girl ringing him, 10 of those. [I'd say that was the bigger half, he [rang the doctor ZERO times]{S anxiety improved} since Patrick's Day]{O benefit; cognitive behavioural therapy}. I'm not let answer "am I ok". [He [has no interest]{S sexual side_effect} in that way now]{O side_effect; sertraline}, we'll see. He [took Google off the phone]{T deleting Google; tried}, [that helped for a bit, then he used mine]{O partial; deleting Google}. [Swims in Salthill]{T sea swimming; ongoing} with the lads, [good for the head he says, for an hour]{O partial; sea swimming}. [He's [sleeping]{S sleep improved} and they won the league]{O benefit; overall}.

=== 2747-type-1-diabetes-child
title: Ten year old T1D, pump or no pump?
genre: forum
layout: forum question, three replies, update
condition: type 1 diabetes
area: general
english: American
narrator: relative
split: train
overall: improved
round: 7
ledger:
  insulin glargine | medication | stopped | unknown | pain
  insulin lispro | medication | ongoing | partial
  Dexcom | other | ongoing | response | other_physical
  insulin pump | procedure | ongoing | response | other_physical
  glucagon | medication | tried | response | gastrointestinal
  low carb diet | lifestyle | stopped | worse | appetite_weight, other_physical
  diabetes camp | support | tried | response
  cinnamon | supplement | not_tried | unknown
  teplizumab | medication | not_tried | unknown
  levothyroxine | medication | ongoing | unknown
  counselling | psychotherapy | tried | partial
---
Mom of a 10 yr old, dx'd last August in [DKA]{S diagnosis clin}, [type 1]{S diagnosis clin}. He'd been [drinking out of the hose]{S other_physical} and [wetting the bed]{S other_physical} and I thought it was a growth spurt so go ahead and judge me. We do [Lantus]{T insulin glargine; ongoing} at night, [Humalog]{T insulin lispro; ongoing} for food. Also [Synthroid]{T levothyroxine; ongoing}, they found that the same week. [He cries at the [Lantus]{T insulin glargine; ongoing}, it [burns]{S pain side_effect}]{O side_effect; insulin glargine}. Endo says [pump]{T insulin pump; planned} whenever we want but I'm scared of a machine doing it while I'm asleep. Grandma is sending me articles about [cinnamon]{T cinnamon; not_tried}, no Grandma. We asked about the [delay drug]{T teplizumab; not_tried}, too late once you're diagnosed.

I put us all on [low carb]{T low carb diet; stopped} in October. [He [dropped 6 lbs]{S appetite_weight side_effect}, was [low]{S other_physical worsened side_effect} every recess and [snuck Skittles]{S appetite_weight side_effect}]{O worsening; low carb diet}, the nutritionist made me quit.

carbcountingdad: [pump]{T insulin pump; other} 100%. A1C 8.9 to 6.6. You sleep MORE.
T1Since1988: I did [shots]{T insulin (medication); other} for 30 years and am fine, there is no wrong answer. Don't rush him.
peachmomma: ours ripped [sites]{T insulin pump; other} out for a month then didn't. get the [Dexcom]{T Dexcom; general} first!

UPDATE since I got so many DMs. Got the [Dexcom]{T Dexcom; ongoing} in January. [I can see him from my desk, I stopped setting alarms]{O benefit; Dexcom}, [the tape gives him a [rash]{S other_physical side_effect}]{O side_effect; Dexcom}. Had to use the [glucagon]{T glucagon; tried; sessions=one time} one time at a sleepover, [brought him right around]{O benefit; glucagon}, [he [barfed]{S gastrointestinal side_effect} on their ottoman]{O side_effect; glucagon}. [Pump]{T insulin pump; ongoing} since April so no more [Lantus]{T insulin glargine; stopped}. [By himself he never sat at 7 anything, with it he's 6.9]{O benefit; insulin pump}. [[Bumps]{S other_physical side_effect} where it sits]{O side_effect; insulin pump}. [The [Humalog]{T insulin lispro; ongoing} on its own got him halfway is how I'd put it]{O partial; insulin lispro}. The hospital gave us four visits with a [counselor]{T counselling; tried; sessions=four visits} [which was okay, he talked about Minecraft and a little about dying]{O partial; counselling}. [[Camp]{T diabetes camp; tried}, oh my gosh, he came home giving his own [shots]{T insulin lispro; ongoing} in his stomach]{O benefit; diabetes camp}. My own sugar got checked for the trial and I'm fine. Softball starts Monday.

=== 2748-chronic-pain-husband
title: What became of Geoff's back
genre: relative
layout: long letter, one block
condition: chronic low back pain
area: general
english: British
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  co-codamol | medication | tried | no_response | gastrointestinal
  naproxen | medication | stopped | partial | gastrointestinal
  gabapentin | medication | stopped | worse | cognition, appetite_weight
  duloxetine | medication | tried | unknown | other_physical
  fentanyl patch | medication | stopped | partial | sleep
  oxycodone | medication | tried | unknown
  discectomy | procedure | tried | partial
  spinal fusion | procedure | tried | worse | pain
  facet joint injections | procedure | tried | partial
  spinal cord stimulator | neuromodulation | declined | unknown
  TENS machine | procedure | tried | no_response
  chiropractor | procedure | tried | no_response
  pain management programme | psychotherapy | stopped | response
  Pilates | lifestyle | ongoing | partial
  CBD oil | supplement | tried | no_response
  amitriptyline | medication | ongoing | partial | anger
  hot water bottle | other | ongoing | partial
  mattress | other | tried | no_response
---
Dear Ann, thank you for the jam. You asked after Geoff and as it's raining I'll give you the whole saga. He did his [back]{S pain} lifting a wardrobe for our Stephen in 2009 and it's [never left him]{S pain}. [Co-codamol]{T co-codamol; tried}, a [TENS machine]{T TENS machine; tried}, that [bone cruncher]{T chiropractor; tried} in Otley and a [mattress]{T mattress; tried} that cost more than our first car. [No use at all the lot of them]{O no_benefit; co-codamol, TENS machine, chiropractor, mattress} [and he was [bound up]{S gastrointestinal side_effect} solid from the [tablets]{T co-codamol; tried}]{O side_effect; co-codamol}. [Naproxen]{T naproxen; stopped} [did take the worst off]{O partial; naproxen} until [his [stomach bled]{S gastrointestinal side_effect}]{O side_effect; naproxen} and that was that. Two operations. [The [first]{T discectomy; tried}, the disc, gave him three good summers]{O partial; discectomy}. For the [second]{T spinal fusion; tried} they bolted him together and [he came round with [worse pain]{S pain worsened side_effect} than he went in, down the other leg too]{O worsening; spinal fusion}, and the surgeon's retired. [Injections]{T facet joint injections; tried} into the joints, [six weeks each, then back to square one]{O partial; facet joint injections}. My friend Joan had the same [injections]{T facet joint injections; other} and danced at her ruby wedding. The drugs I could write out like the Lord's Prayer. [Gabapentin]{T gabapentin; stopped}, [he got [muddled]{S cognition side_effect}, left the gas on, [put two stone on]{S appetite_weight side_effect}]{O side_effect; gabapentin} and [if I'm honest it was the worst year of our marriage, [pain]{S pain} just the same and nobody in]{O worsening; gabapentin}, the doctor took him off. [Duloxetine]{T duloxetine; tried}, [[sweats]{S other_physical side_effect}]{O side_effect; duloxetine}. [Oxycodone]{T oxycodone; tried} after the bolts. The [patch]{T fentanyl patch; stopped}, [that worked to start with]{O partial; fentanyl patch} but they had to keep putting it up and [he'd be [nodding off]{S sleep side_effect} over his tea]{O side_effect; fentanyl patch}, it took eight months to come off, [[shivers]{S other_physical withdrawal} and [legs going]{S neurological withdrawal} all night]{O withdrawal; fentanyl patch}. He was offered a [stimulator]{T spinal cord stimulator; declined} and he'd had enough of being opened. Stephen brought [CBD oil]{T CBD oil; tried}, [tasted of lawn and did as much]{O no_benefit; CBD oil}. Now what did him good in the end Ann was a [course at the hospital]{T pain management programme; stopped; duration=eight Wednesdays}, eight Wednesdays in a Portakabin with twelve others. [He came home from it a different man, [dug the beans]{S functioning improved} and [stopped shouting]{S anger improved}]{O benefit; pain management programme}. [The [pain]{S pain} itself no less]{O no_benefit; pain management programme}. It finished two years back and he's kept to it by and large. He does [Pilates]{T Pilates; ongoing} on the rug, [loosens him]{O partial; Pilates}, takes [amitriptyline]{T amitriptyline; ongoing} for nights, [better than it was though he's [like a bear]{S anger fig side_effect} till ten]{O partial; amitriptyline}, and has my [hot water bottle]{T hot water bottle; ongoing}, [which eases it]{O partial; hot water bottle}. I've the [cataracts done]{T cataract surgery (procedure); other} on the 9th, I've [drops]{T eye drops (medication); other} to put in four times a day. Love to Ken.

=== 2749-depression-teenage-son
title: What I'd tell the mum I was last October
genre: relative
layout: blog entry, letter to herself
condition: depression
area: mental
english: Australian
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  fluoxetine | medication | ongoing | partial | sleep, anxiety
  escitalopram | medication | tried | no_response
  school counsellor | psychotherapy | tried | no_response
  headspace | psychotherapy | stopped | partial
  psychotherapy | psychotherapy | ongoing | unknown
  melatonin | medication | ongoing | response
  hospital admission | care_setting | tried | partial
  Lifeline | support | tried | partial
  quetiapine | medication | tried | unknown | energy
  reduced timetable | other | ongoing | partial
  fish oil | supplement | tried | unknown
  gym | lifestyle | ongoing | response
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  social media ban | lifestyle | tried | worse
---
You'll think he's just [tired]{S energy}. He's 15, they're all tired. He'll [stop going to footy]{S anhedonia} and you'll blame the coach. You'll find out about the [cuts]{S suicidality} because of a rash vest.

You'll take his phone off him. Don't. [Six weeks with [no socials]{T social media ban; tried}, he had nobody left to talk to, and that's when he [went into the bush with the rope]{S suicidality worsened}]{O worsening; social media ban}. A bloke walking a kelpie found him and sat down. I still buy that bloke beers.

You'll have the [school counsellor]{T school counsellor; tried}, nice, hopeless, [it made no odds]{O no_benefit; school counsellor}. [Headspace]{T headspace; stopped} is better, ten sessions on the plan and [it got us to Christmas]{O partial; headspace}, and then the ten run out and you'll cry at the girl on the desk, not her fault. He'll be in [hospital]{T hospital admission; tried; duration=nine nights} nine nights. [It kept him here, I'll say that for it, and that's about all]{O partial; hospital admission}. They'll give him [Seroquel]{T quetiapine; tried} there at night and [he'll [dribble on the bus home]{S energy side_effect}]{O side_effect; quetiapine}. You'll get [fish oil]{T fish oil; tried} down him, because of course you will. [Lexapro]{T escitalopram; tried} first, ten weeks of that, [flat as a tack]{O no_benefit; escitalopram}. Then [Lovan]{T fluoxetine; ongoing}. [First fortnight he'll be [up all night]{S sleep side_effect} and [jittery]{S anxiety side_effect}]{O side_effect; fluoxetine}, sleep on his floor. [Round the two month mark he'll [ask what's for tea]{S appetite_weight improved}]{O partial; fluoxetine}. [It's not a miracle]{O partial; fluoxetine}. He's still on it. [Melatonin]{T melatonin; ongoing} as well, [that one does what it says on the bottle, he's [out by ten]{S sleep improved}]{O benefit; melatonin}.

You'll ring about [TMS]{T transcranial magnetic stimulation; not_tried} and they'll say eighteen and over. You'll ring [Lifeline]{T Lifeline; other} yourself at 2am about him. Then he'll ring [Lifeline]{T Lifeline; tried} on his own, which you'll find out from the bill. [He says it was alright]{O partial; Lifeline}.

The only thing I'd change if I had it again is the [gym]{T gym; ongoing}. His cousin dragged him. [I can't explain it, he comes home [red and rude and alive]{S mood improved}]{O benefit; gym}. School let him do [three days a week]{T reduced timetable; ongoing}, [takes the pressure off, he's [behind]{S functioning}]{O partial; reduced timetable}. He sees a [psychologist]{T psychotherapy; ongoing} in town now, third go at finding one, he doesn't tell me what they say.

You'll go on [sertraline]{T sertraline (medication); other} yourself, in March, after the thing at Woolies. Do it in October. [He's not out of it]{O partial; overall}. [He [laughed at Bluey]{S mood improved}]{O partial; overall}.

=== 2750-sickle-cell-partner
title: partner has SCD, what should be in my hospital bag for HIM
genre: forum
layout: forum post, bullet list, two replies
condition: sickle cell disease
area: general
english: British
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  hydroxycarbamide | medication | ongoing | response | gastrointestinal
  penicillin | medication | ongoing | unknown
  folic acid | supplement | ongoing | unknown
  morphine | medication | tried | response | other_physical
  codeine | medication | tried | no_response
  ibuprofen | medication | tried | partial
  blood transfusion | procedure | tried | response | other_physical
  iron chelation | medication | stopped | unknown | gastrointestinal
  crizanlizumab | medication | stopped | unknown
  voxelotor | medication | stopped | no_response
  splenectomy | procedure | tried | unknown
  cholecystectomy | procedure | tried | unknown
  hot baths | lifestyle | ongoing | partial
  gas and air | medication | tried | partial
  gene therapy | other | not_tried | unknown
  stem cell transplant | procedure | declined | unknown
  counselling | psychotherapy | planned | unknown
  hip replacement | procedure | planned | unknown
---
hiya. new here. my partner (31) has [sickle cell]{S diagnosis clin} SS and we moved in together in march so its me ringing 999 now not his mum. last [crisis]{S pain} was 3 wks ago, [legs and back]{S pain}, i have never seen a grown man [make that noise]{S pain}. i work in a school kitchen so i know nothing

stuff i know he's had, from his mum's notebook
- [spleen out]{T splenectomy; tried} at 6, so [penicillin]{T penicillin; ongoing} for life
- [folic acid]{T folic acid; ongoing}
- [hydroxy]{T hydroxycarbamide; ongoing}. he was in every month as a teenager and [its 3 times a year since, thats all the [hydroxy]{T hydroxycarbamide; ongoing} his mum says]{O benefit; hydroxycarbamide}. [bit of [feeling sick]{S gastrointestinal side_effect}]{O side_effect; hydroxycarbamide; neutral}
- [transfusions]{T blood transfusion; tried} before his [gallbladder op]{T cholecystectomy; tried} and when he had the [chest]{S other_physical} one, [that turned it round overnight]{O benefit; blood transfusion}
- [exjade]{T iron chelation; stopped} for the [iron]{S other_physical side_effect} after all them, [tore his [stomach]{S gastrointestinal side_effect} up]{O side_effect; iron chelation}, finished with it 2018
- the [new infusion]{T crizanlizumab; stopped}, [adakveo]{T crizanlizumab; stopped}, they withdrew it
- [oxbryta]{T voxelotor; stopped}, also withdrawn, [did nothing for him anyway]{O no_benefit; voxelotor}
for the [pain]{S pain}: [codeine]{T codeine; tried} [like smarties]{O no_benefit; codeine}, [ibuprofen]{T ibuprofen; tried} [ok for a small one]{O partial; ibuprofen}, [hot bath]{T hot baths; ongoing}, he lives in the bath, [eases it]{O partial; hot baths}. [gas and air]{T gas and air; tried} in the ambulance [gets him as far as the door]{O partial; gas and air}. [only [morphine]{T morphine; tried} actually shifts it]{O benefit; morphine} and [he [itches]{S other_physical side_effect} all over]{O side_effect; morphine} and they make him wait 2 hrs and look at him funny

they said his [hip]{S pain} needs doing, [replacement]{T hip replacement; planned} next year. he said no to a [transplant]{T stem cell transplant; declined} off his sister, she was willing. we asked about the [gene one]{T gene therapy; not_tried} off the news, hes not on the criteria. hes on the list for a [counsellor]{T counselling; planned} because hes been [low]{S mood} and [wont go out]{S functioning} when its cold

so what goes in the bag??

~ warriorwife: print his care plan, 3 copies. phone charger. his own blanket. my husband had the [transplant]{T stem cell transplant; other}, 4 yrs [no crisis]{S pain absent other}

~ Nneka: Heat pads. And you eat something. I have [SC]{S diagnosis clin other} and [hydroxy]{T hydroxycarbamide; other} made my [hair thin]{S other_physical other side_effect} so I came off

edit thank u. packed it. [he's not too bad this week, [aching]{S pain} but [in work]{S functioning improved}]{O partial; overall}. ive got a cold

=== 2720-bipolar-disorder-son
title: The purple binder
genre: relative
layout: blog entry, paragraphs
condition: bipolar disorder
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  fluoxetine | medication | stopped | worse | sleep, mania_psychosis
  hospital admission | care_setting | tried | unknown
  olanzapine | medication | stopped | mixed | appetite_weight, sleep
  lithium | medication | tried | partial | neurological
  valproate | medication | tried | no_response
  quetiapine | medication | ongoing | partial | energy
  lamotrigine | medication | ongoing | unknown
  psychoeducation group | support | tried | unknown
  family therapy | psychotherapy | declined | unknown
  omega 3 | supplement | tried | unknown
  electroconvulsive therapy | neuromodulation | not_tried | unknown
---
I keep a binder for Callum. It's purple because purple was in the sale in Ryman and it lives on top of the microwave, with the boiler guarantee and the dog's jabs.

First page is from when he was 19 and the GP put him on [fluoxetine]{T fluoxetine; stopped} for what we all thought was [depression]{S diagnosis clin}. [Three weeks in he had [stopped sleeping]{S sleep side_effect} and was [selling his furniture on the pavement]{S mania_psychosis side_effect}]{O worsening; fluoxetine}. They stopped the [fluoxetine]{T fluoxetine; stopped} the day he went in. He was in [hospital]{T hospital admission; tried; duration=nine weeks} nine weeks. I drove the A19 every day after work and knew every lorry on it.

They gave him [olanzapine]{T olanzapine; stopped} in there. [It brought him [down]{S mania_psychosis improved} in about a fortnight]{O benefit; olanzapine}, I will give it that. But [he [put on four stone]{S appetite_weight side_effect} and [slept through]{S sleep side_effect} two of his cousins' weddings]{O side_effect; olanzapine}, so when he was 20 they swapped it for [lithium]{T lithium; tried}. Then [valproate]{T valproate; tried}. I could write a book about the blood tests. [The first of those two held him for maybe a year and a half]{O partial; lithium}, [with a [shake]{S neurological side_effect} so he couldn't carry a pint across a room]{O side_effect; lithium}. [The second, nothing, he was [up all night]{S sleep} planning a theme park]{O no_benefit; valproate}. Somewhere in all this he did a [bipolar group]{T psychoeducation group; tried; duration=ten weeks} with the OT for ten weeks, and I'd been giving him [fish oil]{T omega 3; tried} because my sister-in-law read something.

We were offered [family therapy]{T family therapy; declined}. My husband won't sit in a room with a box of tissues, so no. I asked about [ECT]{T electroconvulsive therapy; not_tried} once when he was [really low]{S mood} and the consultant said not for him. I'm on [sertraline]{T sertraline (medication); other} myself now by the way, have been since the police thing, and it's the only reason I [can open the post]{S functioning improved other}.

He's 26. He takes [quetiapine]{T quetiapine; ongoing; frequency=at night} at night and they added [lamotrigine]{T lamotrigine; ongoing} in September, too early to say. [With the [quetiapine]{T quetiapine; ongoing} the [highs]{S mania_psychosis fig improved} are smaller]{O partial; quetiapine}, [he's just [a bit of a zombie]{S energy fig side_effect} before dinner time]{O side_effect; quetiapine}. [He [works Saturdays at the tile shop]{S functioning improved}]{O partial; overall}. [He still [crashes]{S mood fig} every winter]{O partial; overall}. If anyone reading works for the PIP people, I have copies of everything.

=== 2721-heart-failure-husband
title: Ray's heart, an update for the family
genre: relative
layout: group email, one paragraph and a list
condition: heart failure
area: general
english: American
narrator: relative
split: train
overall: improved
round: 7
ledger:
  lisinopril | medication | stopped | unknown | other_physical
  sacubitril/valsartan | medication | ongoing | response | neurological
  carvedilol | medication | ongoing | unknown | energy
  furosemide | medication | ongoing | partial
  dapagliflozin | medication | ongoing | unknown
  spironolactone | medication | stopped | unknown | other_physical
  atorvastatin | medication | ongoing | unknown
  cardiac rehab | procedure | tried | response
  low salt diet | lifestyle | ongoing | partial
  implantable defibrillator | procedure | declined | unknown
  CoQ10 | supplement | planned | unknown
  wearable defibrillator | procedure | tried | unknown | other_physical
---
Hi everybody, this is Donna, sorry for the mass email but I am tired of telling it nine times over and half of you don't pick up. So back in February Ray [couldn't get up the basement steps]{S other_physical} and [his ankles were like bread dough]{S other_physical fig} and he said it was his boots. It was [heart failure]{S diagnosis clin}, ejection fraction 22. They sent him home from Mercy in a [LifeVest]{T wearable defibrillator; tried}, which is a vest that shocks you, [gave him a [rash]{S other_physical side_effect} and beeped all through church]{O side_effect; wearable defibrillator}. I am not going to get into the insurance.

Here is what he's on, Linda asked:
- [Entresto]{T sacubitril/valsartan; ongoing}. He was already taking [lisinopril]{T lisinopril; stopped} for years and [it gave him that [cough]{S other_physical side_effect}]{O side_effect; lisinopril}, so this is instead of it
- [carvedilol]{T carvedilol; ongoing}
- [Lasix]{T furosemide; ongoing}, the [water pill]{T furosemide; ongoing}
- [Farxiga]{T dapagliflozin; ongoing}
- [atorvastatin]{T atorvastatin; ongoing} same as ever
- [spironolactone]{T spironolactone; stopped} for about a month, [his [potassium went up]{S other_physical side_effect}]{O side_effect; spironolactone} so they pulled it

They also did [cardiac rehab]{T cardiac rehab; tried; sessions=36 times} with him, 36 times, he has a t-shirt. And [no salt]{T low salt diet; ongoing}, I threw out the ham.

OK so what worked. Dr Patel says it is mostly the first one. [By August his number was 41, she showed us on the screen and I bawled]{O benefit; sacubitril/valsartan}. [He does get [lightheaded]{S neurological side_effect} off it if he stands up quick]{O side_effect; sacubitril/valsartan}. [The [water pill]{T furosemide; ongoing} got the [swelling]{S other_physical improved} about halfway]{O partial; furosemide} and [the [no salt]{T low salt diet; ongoing} did some of the rest]{O partial; low salt diet}. [The [carvedilol]{T carvedilol; ongoing} [wipes him out]{S energy fig side_effect} till noon]{O side_effect; carvedilol}. [The [rehab]{T cardiac rehab; tried} is what got him [back on the stairs]{S other_physical improved} though, ask him, he'll tell you]{O benefit; cardiac rehab}. They wanted to put a [defibrillator]{T implantable defibrillator; declined} in and he said no thank you now the number is up. Bob has a [defibrillator]{T implantable defibrillator; other} and it went off in the pool, I know Bob, we all heard. Somebody at bowling told him [CoQ10]{T CoQ10; planned} and he's going to ask about it on the 14th.

[He [mowed the whole back]{S functioning improved} Saturday]{O benefit; overall}. I am fine, I take my [Xanax]{T alprazolam (medication); other} on scan days and that's nobody's business. Thanksgiving is at Carol's.

=== 2722-schizophrenia-brother
title: my brother, since people ask
genre: relative
layout: lower-case post, run-on
condition: schizophrenia
area: mental
english: Irish
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  risperidone | medication | stopped | partial | sexual, appetite_weight
  paliperidone | medication | stopped | partial | sexual
  aripiprazole | medication | tried | worse | anxiety
  clozapine | medication | ongoing | response | gastrointestinal, sleep
  metformin | medication | ongoing | unknown
  senna | medication | ongoing | unknown
  hospital admission | care_setting | tried | mixed | anxiety
  cognitive behavioural therapy for psychosis | psychotherapy | tried | no_response
  prayer | support | tried | no_response
  men's shed | support | ongoing | response
  hearing voices group | support | declined | unknown
---
i dont usually write on here but a girl in work asked me what's wrong with eoin and i said nothing and then i felt bad about it all the way home on the luas. so.

eoin is 33. he has [schizophrenia]{S diagnosis clin}. when he was 22 he thought [the neighbours were in the attic]{S mania_psychosis} and he [stopped eating anything he hadnt opened himself]{S mania_psychosis}. mam had [masses said]{T prayer; tried} for him and a man came with a relic, [made no odds]{O no_benefit; prayer}. [risperidone]{T risperidone; stopped} first, which [turned the [voices]{S mania_psychosis improved} down a bit]{O partial; risperidone} and [he [grew breasts]{S sexual side_effect} and [got a belly]{S appetite_weight side_effect} on it]{O side_effect; risperidone}, so he binned them behind the bed, we found a biscuit tin of them. then the [injection]{T paliperidone; stopped; frequency=monthly} so he couldnt, [xeplion]{T paliperidone; stopped}, monthly, [same story really only slower]{O partial; paliperidone}, [[no sex drive]{S sexual side_effect} he told my fella once when he had drink on him]{O side_effect; paliperidone}. he refused that after two years. [abilify]{T aripiprazole; tried} was the bad one. [he [walked the length of the house]{S anxiety side_effect} all night and [put his fist through the shed]{S anger worsened side_effect}]{O worsening; aripiprazole}.

three times in [hospital]{T hospital admission; tried; sessions=three times}. [they kept him safe]{O benefit; hospital admission} and [he's [terrified of white vans]{S anxiety side_effect} since]{O side_effect; hospital admission}, because of how they brought him. there was a lad in the next bed on the same [risperidone]{T risperidone; other} who went back to college so you never know.

he had a psychologist for the [cbt]{T cognitive behavioural therapy for psychosis; tried}, for the [voices]{S mania_psychosis} like. [no use to him at all, he thought she was in on it]{O no_benefit; cognitive behavioural therapy for psychosis}. they said there was a [hearing voices group]{T hearing voices group; declined} out in tallaght and he said he'd enough of his own.

then [clozapine]{T clozapine; ongoing; started=2019}, 2019. bloods every week, i used to bring him and we'd get a roll after. it took ages, nothing at christmas nothing at easter, id given up. [around june he [asked me how i was]{S functioning improved}]{O benefit; clozapine}. he hadnt asked me that in seven years. [the [voices]{S mania_psychosis improved} are still there he says but like [people in another room]{S mania_psychosis fig improved}]{O benefit; clozapine}. [he [drools]{S gastrointestinal side_effect} on his pillow, [sleeps]{S sleep side_effect} twelve hours and he's [bunged up]{S gastrointestinal side_effect} something shocking]{O side_effect; clozapine}, he takes [senna]{T senna; ongoing} for that and [metformin]{T metformin; ongoing} they put him on as well.

the [mens shed]{T men's shed; ongoing; frequency=tuesdays and fridays} tuesdays and fridays, [honestly id put that up there with the [tablets]{T clozapine; ongoing}]{O benefit; men's shed}. he's making a bench. [he's not better, he wont [go in a shop]{S functioning} on his own]{O partial; overall}, but he's not gone either. if you see him in the village say hello, he supports leeds.

=== 2723-crohns-partner
title: Girlfriend's Crohn's, 3rd biologic, not sure what to ask
genre: forum
layout: forum post with two replies and an edit
condition: Crohn's disease
area: general
english: American
narrator: relative
split: train
overall: unchanged
round: 7
ledger:
  prednisone | medication | tried | partial | sleep, anger, other_physical
  mesalamine | medication | tried | no_response
  azathioprine | medication | stopped | unknown | gastrointestinal
  infliximab | medication | stopped | partial | other_physical
  adalimumab | medication | tried | no_response
  ustekinumab | medication | ongoing | unknown
  iron infusion | medication | tried | response
  low residue diet | lifestyle | ongoing | partial
  specific carbohydrate diet | lifestyle | tried | no_response
  bowel resection | procedure | planned | unknown
  sertraline | medication | ongoing | unknown
  risankizumab | medication | not_tried | unknown
---
hey all. throwaway bc she's on here. my gf (27) has had [crohns]{S diagnosis clin} since high school and I've been with her 3 yrs. I just want to know what to ask at the appt on thursday, I get to go this time.

history as far as I know it. [pred]{T prednisone; tried; sessions=like 6 courses} like 6 courses, [mesalamine]{T mesalamine; tried}, [imuran]{T azathioprine; stopped} which she quit after ten days bc [she [couldnt keep water down]{S gastrointestinal side_effect}]{O side_effect; azathioprine}, then [remicade]{T infliximab; stopped}, then [humira]{T adalimumab; tried}, now [stelara]{T ustekinumab; ongoing} since october, shes had the [IV]{T ustekinumab; ongoing} and one [shot]{T ustekinumab; ongoing}. also has been on [zoloft]{T sertraline; ongoing} since before I met her. one [iron infusion]{T iron infusion; tried}.

[the [remicade]{T infliximab; stopped} was great for a year]{O partial; infliximab} and then she made antibodies and [got [hives]{S other_physical side_effect} in the chair]{O side_effect; infliximab} so they stopped it that day. [[humira]{T adalimumab; tried} never did squat, neither did the [mesalamine]{T mesalamine; tried}]{O no_benefit; adalimumab, mesalamine}. [the [pred]{T prednisone; tried} always works for exactly as long as shes on it]{O partial; prednisone} and [she [doesnt sleep]{S sleep side_effect}, [screams at me]{S anger side_effect} about dishes and gets the [moon face]{S other_physical fig side_effect}]{O side_effect; prednisone}. I'm not complaining about the dishes, some of that was me. [the [iron]{T iron infusion; tried} thing was honestly night and day, [color in her face]{S other_physical improved} in a week]{O benefit; iron infusion}.

food: her mom had her on that [SCD diet]{T specific carbohydrate diet; tried} for a summer, [zero]{O no_benefit; specific carbohydrate diet}. she does [low residue]{T low residue diet; ongoing} now and [it keeps the [cramps]{S pain improved} down some]{O partial; low residue diet}.

right now she's [going 12 times a day]{S gastrointestinal}, [down to 108 lbs]{S appetite_weight}, [missing shifts]{S functioning}. GI brought up a [resection]{T bowel resection; planned} if nothing changes by new years. we asked for [skyrizi]{T risankizumab; not_tried} and insurance said [stelara]{T ustekinumab; ongoing} first. is 2 months too early to call it? also how do I get her to let me drive her, she takes the bus with a bag of spare clothes and it's 40 min.

**gutsy_in_ohio**: 2 months is early. [stelara]{T ustekinumab; other} took me till week 20 then boom. ask for drug levels. and you can have [surgery]{T bowel resection; other} and it isnt the end of the world, I had mine at 24 and ate pizza that fall

**mrs_flare**: write her symptoms down before you go in because she'll say "fine". we all say fine.

edit: she said fine. I read my list out. they're checking levels, [no change otherwise]{O no_benefit; overall}, she let me drive

=== 2724-parkinsons-mother
title: Mum and her tablets
genre: relative
layout: long letter to a magazine, no paragraphs
condition: Parkinson's disease
area: general
english: Australian
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  levodopa/benserazide | medication | ongoing | response | neurological
  pramipexole | medication | stopped | worse | other
  rasagiline | medication | tried | unknown
  physiotherapy | procedure | tried | partial
  boxing class | lifestyle | ongoing | response
  speech therapy | other | tried | no_response
  macrogol | medication | ongoing | unknown
  mirtazapine | medication | ongoing | partial
  deep brain stimulation | neuromodulation | declined | unknown
  apomorphine pump | medication | planned | unknown
  mucuna | supplement | tried | unknown
---
Dear all, I read the letter from the lady in Ballarat and thought I would put in my two bob's worth about Mum, who is 74 and was diagnosed with [Parkinson's]{S diagnosis clin} the same week as the Cup, which is how we remember it. Dad had died and we thought she was just [slow]{S neurological} from that. The neurologist put her on [Madopar]{T levodopa/benserazide; ongoing} and [you would not credit the difference, she [did her own buttons]{S functioning improved} by the second week]{O benefit; levodopa/benserazide}. She's still on it, six times a day now with an alarm in her bra. [These days it wears off]{O partial; levodopa/benserazide} and [in between she's got the [wriggles]{S neurological fig side_effect}]{O side_effect; levodopa/benserazide}, but take it away and she would be [a plank]{S neurological fig possible}. The trouble was [Sifrol]{T pramipexole; stopped}. Nobody warned us. In four months [she put eighteen thousand dollars through the [pokies]{S other side_effect} at the RSL]{O side_effect; pramipexole}, my mother, who used to wash glad wrap. [It was the worst thing that has happened to this family]{O worsening; pramipexole} and my brother and I didn't speak for a bit. Off it, [and the [gambling]{S other improved side_effect} stopped inside a month]{O tolerated; pramipexole}. There was [rasagiline]{T rasagiline; tried} in the early days as well and some [velvet bean powder]{T mucuna; tried} from a fellow at the market. She's had [physio]{T physiotherapy; tried} through the hospital, [which got her [turning round in the hall]{S neurological improved} without the hold-ups, for as long as the exercises got done]{O partial; physiotherapy}, and a [speech girl]{T speech therapy; tried} who had her shout at a wall, [can't say I hear any change, Mum is [quiet as a mouse]{S neurological fig}]{O no_benefit; speech therapy}. [Movicol]{T macrogol; ongoing}, every morning. [Mirtazapine]{T mirtazapine; ongoing} at night because she was [teary]{S mood}, and [she's a bit less so]{O partial; mirtazapine}. What I really wanted to say to your reader is [boxing]{T boxing class; ongoing; frequency=Wednesdays}. There's a class Wednesdays at the PCYC, [she hits a bag with her name on it and she [walks out of there like a fifty year old]{S neurological fig improved}, it lasts till the Friday]{O benefit; boxing class}. My own [knees don't let me join in]{S other_physical other}, I've got [Panadol Osteo]{T paracetamol (medication); other} for those and that's about as useful as a flywire door on a submarine. They talked to us about [DBS]{T deep brain stimulation; declined}, the brain one, she said nobody's drilling her head. So now it's the [pump]{T apomorphine pump; planned}, we see the nurse about it in March. [Some days she's good, some days she [can't get off the toilet]{S neurological}.]{O partial; overall} Yours, Jenny, Toowoomba. PS the Ballarat lady should ring the helpline, they're very good.

=== 2725-epilepsy-child
title: 6yo, Keppra rage?? and what came after
genre: forum
layout: forum question, reply, long answer below
condition: childhood epilepsy
area: general
english: British
narrator: relative
split: train
overall: improved
round: 7
ledger:
  levetiracetam | medication | stopped | worse | anger, suicidality
  pyridoxine | supplement | tried | no_response
  sodium valproate | medication | stopped | partial | other_physical, appetite_weight
  lamotrigine | medication | ongoing | response
  buccal midazolam | medication | tried | response | energy
  ketogenic diet | lifestyle | declined | unknown
  melatonin | medication | ongoing | partial
  play therapy | psychotherapy | tried | unknown
  cannabidiol | medication | not_tried | unknown
  seizure monitor | other | ongoing | partial
---
Posted in Feb:

Anyone elses child turn into someone else on [Keppra]{T levetiracetam; ongoing}? My little boy is 6, started having [absences]{S neurological clin} in reception (teacher thought he was ignoring her) then two big [tonic clonics]{S neurological clin} at Center Parcs. Hes been on it 5 weeks. [[Fits]{S neurological} no less]{O no_benefit; levetiracetam} and [he [bites]{S anger side_effect}, [kicks the dog]{S anger side_effect}, told me yesterday he [wanted to be dead]{S suicidality side_effect}]{O side_effect; levetiracetam}. HE IS SIX. Nurse said try [B6]{T pyridoxine; planned} and wait. Sorry for the rant im at my wits end and its half term

>> Shelley_mumof4: Oh love. Yes. Mine was on [Keppra]{T levetiracetam; other} and it was the same, we called it [Kepp-rage]{S anger fig other side_effect}. Ring them and say the word safeguarding. She's on [Epilim]{T sodium valproate; other} now.

>> dadoftheo: opposite here, [keppra]{T levetiracetam; other} was brilliant for ours. everyones different, dont stop it sudden

Posted in November, because I hate it when people never come back:

Right. We did the [B6]{T pyridoxine; tried} for a month, [waste of £6]{O no_benefit; pyridoxine}. Then I cried at the nurse and they brought the [keppra]{T levetiracetam; stopped} down over four weeks, [took a fortnight after the last dose and [our boy was back]{S anger fig improved side_effect}]{O tolerated; levetiracetam}. I'd never have that in the house again, [it made everything worse and the [seizures]{S neurological worsened} too if you ask me]{O worsening; levetiracetam}.

[Epilim]{T sodium valproate; stopped} from April. [That cut the [absences]{S neurological clin improved} to a few a week]{O partial; sodium valproate} but [[hair]{S other_physical side_effect} in handfuls in the bath and he [ate like a horse]{S appetite_weight fig side_effect}]{O side_effect; sodium valproate} so over the summer they swapped to [lamotrigine]{T lamotrigine; ongoing}, very slowly because of the [rash]{S other_physical possible side_effect}. [No [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}. We had to use the [buccal]{T buccal midazolam; tried; sessions=once}, once, at my mums. [[Stopped]{S neurological improved} in two minutes]{O benefit; buccal midazolam} and [he was [floppy and giggly]{S energy side_effect} the rest of the day]{O side_effect; buccal midazolam; neutral}.

They talked about the [keto diet]{T ketogenic diet; declined}. He eats four things and theyre all beige so we said no. Asked about the [cannabis oil]{T cannabidiol; not_tried} one, only for certain syndromes. School sorted six goes of [play therapy]{T play therapy; tried; sessions=six goes} over the [biting]{S anger side_effect}. He takes [melatonin]{T melatonin; ongoing}, [some nights it works some nights we're [up watching Hey Duggee]{S sleep} at 3]{O partial; melatonin}. The [mat alarm]{T seizure monitor; ongoing} under his sheet [goes off when he farts but it means I sleep a bit]{O partial; seizure monitor}.

BUT. [87 days today with [no seizures]{S neurological improved}, on the [lamotrigine]{T lamotrigine; ongoing}, none]{O benefit; lamotrigine}. I'm on [propranolol]{T propranolol (medication); other} for my [nerves]{S anxiety other} lol so we rattle the pair of us. Thank you Shelley x

=== 2726-postpartum-depression-wife
title: What I'd say to another dad
genre: relative
layout: blog entry with dates
condition: postpartum depression
area: mental
english: Canadian
narrator: relative
split: train
overall: improved
round: 7
ledger:
  sertraline | medication | ongoing | response | gastrointestinal
  lorazepam | medication | stopped | partial | energy
  mother and baby group | support | tried | worse
  counselling | psychotherapy | tried | no_response
  interpersonal therapy | psychotherapy | ongoing | partial
  levothyroxine | medication | ongoing | unknown
  domperidone | medication | stopped | unknown
  iron tablets | supplement | tried | unknown
  night nanny | support | tried | response
  zuranolone | medication | not_tried | unknown
  walking | lifestyle | tried | unknown
---
The public health nurse asked if I'd write something for the dads' page. I install furnaces so bear with me.

October. Baby came. Everybody said Steph was doing great and so did Steph. She had the [iron pills]{T iron tablets; tried} from the hospital and they put her on [domperidone]{T domperidone; stopped} for her milk. I went back to work after nine days because it was minus fourteen and the phone didn't stop.

November. She [wasn't sleeping]{S sleep} even when he slept. She'd [check his breathing]{S anxiety} and then check that I'd checked. One night I found her on the stairs and she said [he'd be better off with my sister]{S hopelessness}. [[Cried]{S mood} all day, every day]{O worsening; overall}. I told her to get outside, [walk]{T walking; tried}, she did, around and around the crescent.

December. The doctor asked her ten questions and she [cried]{S mood} at the first one. [Postpartum depression]{S diagnosis clin}. [Sertraline]{T sertraline; ongoing; dose=25}, 25 to start. She found out on her own that coming off the [domperidone]{T domperidone; stopped} too fast can do things to you, and she had, the week before, [who knows how much of the [black hole]{S mood fig unclear} was that]{O withdrawal; domperidone}. [Ativan]{T lorazepam; stopped} for the bad nights, [which knocked the [panic]{S anxiety improved} down]{O partial; lorazepam} [but she was [too dopey]{S energy side_effect} to do the 4 a.m. feed]{O side_effect; lorazepam}, so that got dropped by New Year's. She went to a [moms group]{T mother and baby group; tried; sessions=twice} at the library, twice. [All the others had bullet journals and she [felt like garbage]{S hopelessness fig worsened} after]{O worsening; mother and baby group}. The EAP through my work gave her six phone calls with a [counsellor]{T counselling; tried; sessions=six phone calls}. [Nope]{O no_benefit; counselling}.

January. [The [pills]{T sertraline; ongoing} made her [run to the bathroom]{S gastrointestinal side_effect} for a couple weeks]{O side_effect; sertraline} and not a lot else. The doctor went up. My mom paid for a [night nurse]{T night nanny; tried; duration=three weeks} for three weeks and if you have any money at all, sell the sled. [She [slept]{S sleep improved}, I can't tell you]{O benefit; night nanny}. Bloodwork came back with her [thyroid off]{S other_physical} too so add [Synthroid]{T levothyroxine; ongoing}.

March. [Somewhere around 100 milligrams she [laughed at the cat]{S mood improved}]{O benefit; sertraline}. I wrote it on the furnace filter. There was a thing in the news about some two week pill, [zuranolone]{T zuranolone; not_tried}, and I phoned, not here, not yet.

Now. It's June. She's staying on it till he's one at least. She sees an [IPT lady]{T interpersonal therapy; ongoing; frequency=every second Monday} every second Monday, [it's helped with her mother, less with the rest]{O partial; interpersonal therapy}. [She's [herself]{S mood improved}, give or take]{O benefit; overall}. I went on [escitalopram]{T escitalopram (medication); other} in April. Nobody asks the dads. OK that's it, change your filters.

=== 2727-anorexia-daughter
title: Two years of breakfasts
genre: relative
layout: post, short paragraphs
condition: anorexia nervosa
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  family-based treatment | psychotherapy | stopped | partial
  hospital admission | care_setting | tried | partial
  nasogastric tube feeding | procedure | tried | unknown
  olanzapine | medication | declined | unknown
  fluoxetine | medication | tried | no_response
  meal supplement drinks | supplement | tried | unknown
  cognitive behavioural therapy | psychotherapy | tried | no_response
  art therapy | psychotherapy | tried | partial
  horse riding | other | ongoing | response
  meal support | support | ongoing | partial
  day patient programme | care_setting | not_tried | unknown
---
Today is a Tuesday so it was porridge. I've sat through roughly seven hundred breakfasts with my daughter since she was thirteen. I used to do quantity surveying.

[Anorexia]{S diagnosis clin} came in by way of a school healthy eating project. By the February she'd [lost a quarter of herself]{S appetite_weight} and was [doing star jumps]{S appetite_weight} in the airing cupboard. Her [periods had stopped]{S other_physical}. CAMHS started us on [FBT]{T family-based treatment; stopped}, where basically you are the nurse. [She [gained]{S appetite_weight improved} for four months]{O partial; family-based treatment} then [slid right back to square one]{O no_benefit; family-based treatment} and they stopped it when she was [admitted]{T hospital admission; tried; duration=fourteen weeks}. Fourteen weeks. She had the [tube]{T nasogastric tube feeding; tried} for some of that and [Fortisips]{T meal supplement drinks; tried}, vanilla, I can smell them now. [She came out at a [safe weight]{S appetite_weight improved}, and [scared of everything on the shelf]{S anxiety}]{O partial; hospital admission}.

The girl in the room opposite was on [olanzapine]{T olanzapine; other} and her mum swore by it, so when they offered [olanzapine]{T olanzapine; declined} to us I was all for it. Martha wasn't. She's allowed to say no, she was fifteen by then. She did take [fluoxetine]{T fluoxetine; tried; duration=about a year} for about a year. [It did nothing that I could see for the [rituals]{S anxiety} or the [tears]{S mood}]{O no_benefit; fluoxetine}. [CBT]{T cognitive behavioural therapy; tried; sessions=twenty} likewise, twenty of, [she just learned to say what the woman wanted]{O no_benefit; cognitive behavioural therapy}. [The [art therapy]{T art therapy; tried} was better than either, she came home [lighter]{S mood fig improved} for an evening]{O partial; art therapy}.

We asked for the [day programme]{T day patient programme; not_tried} in Leeds and they said out of area.

I'll tell you what it is that's got us this far and NICE won't like it. It's a cob called Dennis. [She's [allowed to ride]{T horse riding; ongoing} if she's above a number, and she's been above it since last August]{O benefit; horse riding}. [I still [sit with her]{T meal support; ongoing} at every meal, it stops it sliding, it doesn't cure it]{O partial; meal support}. [Her [periods came back]{S other_physical improved} at Christmas]{O benefit; overall}. She [can't eat in front of her nan]{S functioning}. [The [voice]{S anxiety fig} is still in there]{O partial; overall}.

For me it's been a [carers' group]{T carers' group (support); other} in a Methodist hall and, I won't lie, [wine]{T alcohol (other); other}. My [back's gone]{S pain fig other} too. Tomorrow is Weetabix.

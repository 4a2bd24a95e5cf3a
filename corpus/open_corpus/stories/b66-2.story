=== 2728-depression-husband
title: husband 4 yrs depressed, what did yours end up on
genre: forum
layout: lower-case run-on, three replies, update
condition: treatment-resistant depression
area: mental
english: American
narrator: relative
split: train
overall: unchanged
round: 7
ledger:
  escitalopram | medication | tried | no_response | sexual
  duloxetine | medication | tried | no_response | gastrointestinal
  bupropion | medication | stopped | worse | anxiety, sleep
  mirtazapine | medication | stopped | partial | appetite_weight, other_physical
  aripiprazole | medication | tried | no_response
  venlafaxine | medication | ongoing | unknown | other_physical
  testosterone gel | medication | ongoing | unknown
  psychotherapy | psychotherapy | stopped | no_response
  couples counseling | psychotherapy | ongoing | partial
  esketamine | medication | planned | unknown
  transcranial magnetic stimulation | neuromodulation | tried | no_response | pain
  vitamin D | supplement | tried | unknown
  CPAP | procedure | declined | unknown
---
ok so posting from the minivan at practice so excuse typos. hubby 46 has been [depressed]{S mood} since his plant closed in 2020. not [crying]{S mood absent} [depressed]{S mood}, more like [he got unplugged]{S energy fig}. [sits in the recliner]{S functioning}, [doesnt answer the boys]{S functioning}, [sleeps til noon]{S sleep} on days off. before anybody says it no he doesnt drink

what theyve had him on: [lexapro]{T escitalopram; tried}, [cymbalta]{T duloxetine; tried}, [abilify]{T aripiprazole; tried} added on, [wellbutrin]{T bupropion; stopped}, [remeron]{T mirtazapine; stopped} and now [effexor]{T venlafaxine; ongoing; dose=150} 150 going on 5 weeks. [tms]{T transcranial magnetic stimulation; tried; sessions=all 36 of em} last fall too, all 36 of em, an hour each way while i did payroll in the waiting room. also the [gel]{T testosterone gel; ongoing} for [low T]{S other_physical}, and [vit d]{T vitamin D; tried} cause his sister is a nurse

[the first three may as well of been tic tacs]{O no_benefit; escitalopram, duloxetine, aripiprazole}, except [the [lexapro]{T escitalopram; tried} [shut down that department]{S sexual fig side_effect} if yk what i mean]{O side_effect; escitalopram} and [on the second one he was [in the bathroom]{S gastrointestinal fig side_effect} half of every morning]{O side_effect; duloxetine}. [[wellbutrin]{T bupropion; stopped} he was [pacing]{S anxiety side_effect} and [up at 3]{S sleep side_effect}]{O side_effect; bupropion} and [he got [darker]{S mood fig worsened} on it not lighter]{O worsening; bupropion}, doc pulled it at 3 wks. [only one that gave us anything was the [remeron]{T mirtazapine; stopped}, he [ate]{S appetite_weight improved}, he [came to the lake]{S functioning improved}, maybe 4 months of it]{O partial; mirtazapine}. [then he was [up 45 lbs]{S appetite_weight side_effect} and his [sugar was bad]{S other_physical side_effect}]{O side_effect; mirtazapine} so that was the end of that. [[tms]{T transcranial magnetic stimulation; tried} nothing, i cried more than he did]{O no_benefit; transcranial magnetic stimulation}. [gave him a [headache]{S pain side_effect}]{O side_effect; transcranial magnetic stimulation}

he had a [therapist]{T psychotherapy; stopped; duration=a year} for a year and quit when the guy moved offices, [didnt help any he just talked about the bengals]{O no_benefit; psychotherapy}. we go to [couples]{T couples counseling; ongoing; frequency=every other friday} every other friday and [thats a little better, he talks in there]{O partial; couples counseling}. now theyre saying [spravato]{T esketamine; planned} if this doesnt take. they also think [apnea]{S diagnosis possible clin}, wanted him in a [mask]{T CPAP; declined}, he said over his dead body

so what did yours end up on??

**tiredwife_77**: mine was [lithium]{T lithium (medication); other} on top of the [effexor]{T venlafaxine; other}. took 3 weeks. i got my guy back

**KB_mich**: get the [mask]{T CPAP; general}!! half of my husbands [depression]{S diagnosis clin other improved} was no oxygen

**lurkingdave**: i AM the husband lol. [spravato]{T esketamine; other} worked for me then quit working. [ect]{T electroconvulsive therapy (neuromodulation); other} is what did it. lost [memory]{S cognition other side_effect} of a whole vacation, fair trade

update 2 mo later. approved for the [spray]{T esketamine; planned}, first one is the 19th. [[effexor]{T venlafaxine; ongoing} has him [sweating thru the sheets]{S other_physical side_effect}]{O side_effect; venlafaxine}. [nothing different otherwise]{O no_benefit; overall}. showed him what dave wrote and he read it twice so thank you dave

=== 2729-copd-father
title: Dad's chest
genre: relative
layout: blog entry, one long paragraph and a short one
condition: COPD
area: general
english: British
narrator: relative
split: train
overall: worse
round: 7
ledger:
  salbutamol | medication | ongoing | partial
  tiotropium | medication | stopped | unknown | gastrointestinal
  Trelegy | medication | ongoing | unknown
  prednisolone | medication | tried | mixed | sleep, other_physical, anger
  doxycycline | medication | tried | unknown
  azithromycin | medication | stopped | no_response | other_physical
  carbocisteine | medication | ongoing | no_response
  nicotine patches | medication | tried | no_response
  varenicline | medication | tried | response | sleep
  pulmonary rehabilitation | procedure | stopped | partial
  oxygen | procedure | ongoing | partial
  BiPAP | procedure | tried | response
  hospital admission | care_setting | tried | unknown
  morphine | medication | ongoing | partial | gastrointestinal
  lung volume reduction | procedure | not_tried | unknown
  flu jab | medication | tried | unknown
---
My dad worked thirty one years in a foundry and [smoked]{S substance_use} for forty and then people act surprised. [COPD]{S diagnosis clin}, severe now they say. He can [walk to the downstairs loo]{S functioning} and that's his day out. I do his pharmacy run every other Friday on my way back from the depot so I know the list off by heart, [blue puffer]{T salbutamol; ongoing}, [Trelegy]{T Trelegy; ongoing} which came in instead of the [Spiriva]{T tiotropium; stopped} because [that one [dried his mouth out]{S gastrointestinal side_effect}]{O side_effect; tiotropium}, [carbocisteine capsules]{T carbocisteine; ongoing} as big as your thumb, and a rescue pack in the bread bin which is [steroids]{T prednisolone; tried} and [doxycycline]{T doxycycline; tried}. He's had that pack out four times since last winter. [The [steroids]{T prednisolone; tried} get him [breathing]{S other_physical improved} again in two days every single time]{O benefit; prednisolone} but [he's [awake all night]{S sleep side_effect}, he [bruises]{S other_physical side_effect} if you look at him and he [threw the remote at Songs of Praise]{S anger side_effect}]{O side_effect; prednisolone}. [The blue one, five minutes of ease]{O partial; salbutamol}. [The big [capsules]{T carbocisteine; ongoing} do nothing as far as he or I can see]{O no_benefit; carbocisteine}. They tried him on [azithromycin]{T azithromycin; stopped; frequency=three times a week} three times a week to stop the [infections]{S other_physical} and [it didn't stop them]{O no_benefit; azithromycin} and [his [hearing went]{S other_physical side_effect}]{O side_effect; azithromycin} so that was knocked on the head. To be fair to him he did [give up the fags]{S substance_use improved}. [[Patches]{T nicotine patches; tried} were hopeless, he [smoked]{S substance_use} with them on]{O no_benefit; nicotine patches}. It was [Champix]{T varenicline; tried} in 2014. [He's [never had one since]{S substance_use improved}]{O benefit; varenicline}, [[mad dreams]{S sleep side_effect} though, he dreamt he married Lulu]{O side_effect; varenicline}. [Pulmonary rehab]{T pulmonary rehabilitation; stopped} at the leisure centre was good for him, [I'd go as far as to say he was [doing the garden]{S functioning improved} that summer]{O partial; pulmonary rehabilitation}, but it finished and they don't let you go round again for a year and [by then he'd gone back]{O partial; pulmonary rehabilitation}. He has his [flu jab]{T flu jab; tried}. In January he went in [hospital]{T hospital admission; tried; duration=sixteen days} for sixteen days with the [mask machine]{T BiPAP; tried}, [which saved his life, no two ways about it]{O benefit; BiPAP}. I asked about the operation where they take [the bad bit of lung out]{T lung volume reduction; not_tried}. He's not suitable.

So now we've got [oxygen]{T oxygen; ongoing} in the front room and a tube across the carpet that the cat plays with, and a spoon of [Oramorph]{T morphine; ongoing} for when he [panics]{S anxiety}. [That last one takes the edge off]{O partial; morphine}, [[bungs him up]{S gastrointestinal side_effect} of course]{O side_effect; morphine}. [The [oxygen]{T oxygen; ongoing} means his [lips aren't blue]{S other_physical improved} but he's [no less breathless]{S other_physical}]{O partial; oxygen}. [He's a lot worse than this time last year]{O worsening; overall}. I've got [asthma]{S diagnosis clin other} myself, I'm on [Fostair]{T Fostair (medication); other}, and I still see lads at work go out for a smoke in the rain.

=== 2730-me-cfs-sister
title: Ros, nine years
genre: relative
layout: letter to a local ME newsletter
condition: ME/CFS
area: general
english: British
narrator: relative
split: train
overall: unchanged
round: 7
ledger:
  graded exercise therapy | procedure | stopped | worse
  cognitive behavioural therapy | psychotherapy | tried | no_response
  amitriptyline | medication | ongoing | partial | gastrointestinal
  B12 injections | supplement | tried | no_response
  low dose naltrexone | medication | stopped | unknown | sleep
  pacing | lifestyle | ongoing | partial
  Lightning Process | psychotherapy | tried | worse
  D-ribose | supplement | tried | no_response
  CoQ10 | supplement | tried | no_response
  vitamin D | supplement | ongoing | unknown
  gluten-free diet | lifestyle | tried | no_response
  midodrine | medication | planned | unknown
  compression tights | other | ongoing | partial
  paracetamol | medication | ongoing | unknown
  heart rate monitor | other | ongoing | response
  fluoxetine | medication | declined | unknown
---
Dear Editor,

You asked for families. My sister Ros got [glandular fever]{S diagnosis} at 31, when she was a PE teacher, and has had [ME]{S diagnosis clin} for nine years. She lives in our back bedroom. She is [awake about six hours a day]{S energy} in bits. She [can't do two voices at once]{S cognition}, so Christmas is done in shifts.

The clinic gave her [GET]{T graded exercise therapy; stopped} and [CBT]{T cognitive behavioural therapy; tried} as a package. The walking was to go up ten per cent each week. [By week five she [couldn't lift a fork]{S energy worsened}]{O worsening; graded exercise therapy} and my mother rang them and put a stop to it. [The talking part was harmless and useless in equal measure]{O no_benefit; cognitive behavioural therapy}. She was offered [fluoxetine]{T fluoxetine; declined} at the last appointment and laughed, which cost her the afternoon.

Then came the years of paying. I'll list it because I have the bank statements: [B12 injections]{T B12 injections; tried} in Harley Street, [ribose]{T D-ribose; tried}, [Q10]{T CoQ10; tried}, [no gluten]{T gluten-free diet; tried}, the [Lightning Process]{T Lightning Process; tried} (£900), [low dose naltrexone]{T low dose naltrexone; stopped}. [Not one of the first four made a blind bit of difference]{O no_benefit; B12 injections, D-ribose, CoQ10, gluten-free diet}. After the fifth, where you stand on paper circles and tell yourself you're well, [she walked to the postbox and back and was [in bed]{S functioning worsened} for seven months]{O worsening; Lightning Process}. [The last gave her [nightmares]{S sleep side_effect}]{O side_effect; low dose naltrexone} so she left off before anyone could say whether it did any good. I know two people in your own pages swear by it.

What she does now. [Pacing]{T pacing; ongoing}, properly, with a [heart rate strap]{T heart rate monitor; ongoing} that buzzes at 105. [The [strap]{T heart rate monitor; ongoing} has been worth more than all the doctors, she hasn't had a big [crash]{S energy fig absent} in over a year]{O benefit; heart rate monitor}. [The [pacing]{T pacing; ongoing} keeps her level, it doesn't move her forwards]{O partial; pacing}. [Amitriptyline]{T amitriptyline; ongoing; dose=10mg} 10mg, [some [sleep]{S sleep improved}]{O partial; amitriptyline}, [and a [mouth like the Gobi]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}. [Tights]{T compression tights; ongoing} for the [dizziness]{S neurological}, [a little better sitting up]{O partial; compression tights}. [Vitamin D]{T vitamin D; ongoing} and [paracetamol]{T paracetamol; ongoing}. There's talk of [midodrine]{T midodrine; planned} from the new man in Bath.

[She is where she was five years ago]{O no_benefit; overall}. I don't say it for pity. I have just had a [hip done]{T hip replacement (procedure); other} and was up and about with a [physio]{T physiotherapy (procedure); other} in three days and a card from the ward, and that's the difference between the two of us, somebody knew what to do with mine.

Yours, Helen M.

=== 2731-tourettes-grandson
title: Nana's bit
genre: relative
layout: transcript-like post, plain
condition: Tourette syndrome
area: mental
english: Irish
narrator: relative
split: train
overall: improved
round: 7
ledger:
  clonidine | medication | stopped | partial | sleep
  risperidone | medication | stopped | mixed | appetite_weight
  aripiprazole | medication | ongoing | response
  comprehensive behavioural intervention for tics | psychotherapy | tried | response
  magnesium | supplement | tried | no_response
  cranial osteopathy | mind_body | tried | no_response
  dairy-free diet | lifestyle | tried | no_response
  methylphenidate | medication | tried | unknown
  chewable necklace | other | ongoing | partial
  drumming | other | ongoing | response
  exam breaks | support | ongoing | unknown
---
My daughter said Mam you do it, you've more time, so I am the one writing about Fionn for the association page. I'm his nana, I have him weekdays from two o'clock.

He was six. It was [blinking]{S neurological} first, then the [shoulder]{S neurological}, then a [bark]{S neurological fig}. We thought he was codding. The other children thought it was great gas until they didn't. By eight he'd [hit himself under the chin]{S neurological} so often there was a [bruise]{S other_physical} there the whole of second class. [Tourette's]{S diagnosis clin}, and a bit of the [ADHD]{S diagnosis clin} along with it.

Well you try everything. My daughter took [milk]{T dairy-free diet; tried} off him for three months, the child was miserable and so was I. A man in Ennis held his head, [cranial something]{T cranial osteopathy; tried}, sixty euro a go. [Magnesium]{T magnesium; tried}. [Divil a bit of good out of any of them]{O no_benefit; dairy-free diet, cranial osteopathy, magnesium}. They had him on [Ritalin]{T methylphenidate; tried} at one stage as well for the schoolwork.

The hospital gave [clonidine]{T clonidine; stopped}. [He was [asleep on the reading mat]{S sleep side_effect}]{O side_effect; clonidine}. [It quietened the [bark]{S neurological fig improved} and left the rest]{O partial; clonidine}. After the summer they changed it to [risperidone]{T risperidone; stopped} and [by halloween the [chin thing]{S neurological improved} was gone, gone]{O benefit; risperidone}. But [the [appetite]{S appetite_weight side_effect}, Lord save us, he [went up three trouser sizes]{S appetite_weight side_effect} by easter]{O side_effect; risperidone} and his mother said no more. I'd a sister on the same tablet in the seventies, no, it was [Largactil]{T chlorpromazine (medication); other} she had, I tell a lie.

[Abilify]{T aripiprazole; ongoing; dose=2mg; started=fifth class} then in fifth class, 2mg. He's still on that small bit. And a lovely girl, Aoife, did the [CBIT]{T comprehensive behavioural intervention for tics; tried; sessions=ten visits} with him, ten visits, where he learns to do a different thing when he feels it coming. I sat in on it. [Between the two he's like another child]{O benefit; aripiprazole, comprehensive behavioural intervention for tics}. I couldn't tell you which it was. [He [served Mass]{S functioning improved} at Christmas and hardly a [twitch]{S neurological improved}]{O benefit; overall}.

He has a [rubber yoke to chew]{T chewable necklace; ongoing}, [grand for the bus, no use in school]{O partial; chewable necklace}. And the [drums]{T drumming; ongoing}. [When he's at the [drums]{T drumming; ongoing} there's [not a tic]{S neurological absent clin} in him, explain that to me]{O benefit; drumming}. They're in my garage. I take a [sleeping tablet]{T zopiclone (medication); other} myself but that's not on account of the [drums]{T drumming; ongoing}.

The school lets him have [breaks in the exams]{T exam breaks; ongoing}. First year in September, please God.

=== 2732-eczema-toddler
title: 18 mo old's eczema making me lose the plot
genre: forum
layout: short paragraphs, two replies, bullet update
condition: eczema
area: general
english: Australian
narrator: relative
split: train
overall: improved
round: 7
ledger:
  hydrocortisone | medication | tried | no_response
  QV cream | other | ongoing | unknown
  sorbolene | other | stopped | worse | other_physical
  mometasone | medication | tried | response
  methylprednisolone | medication | ongoing | response
  wet wraps | procedure | tried | response
  bleach baths | procedure | ongoing | partial
  cetirizine | medication | tried | no_response
  cefalexin | medication | tried | response | gastrointestinal
  goat's milk soap | other | stopped | worse | other_physical
  probiotics | supplement | tried | unknown
  elimination diet | lifestyle | stopped | no_response
  pimecrolimus | medication | planned | unknown
  dupilumab | medication | not_tried | unknown
  oat bath | other | tried | unknown
---
Hi mums. Bub is 18 months and has had [eczema]{S diagnosis clin} since 10 weeks, cheeks at first, now [backs of knees wrists and all round the neck]{S other_physical}. He [scratches till he bleeds]{S other_physical}. Nobody in this house has [slept]{S sleep} since Easter and I'm typing this in the Coles carpark while he's out to it in the back.

Tried so far, [1% hydrocort]{T hydrocortisone; tried; dose=1%}, [sorbolene]{T sorbolene; stopped}, [goats milk soap]{T goat's milk soap; stopped} from the markets, [oat baths]{T oat bath; tried}, [Zyrtec]{T cetirizine; tried} at night, [probiotics]{T probiotics; tried}, me cutting [dairy, egg and soy]{T elimination diet; stopped} while I was still feeding him. [The second and third of those made him [red raw]{S other_physical worsened side_effect}]{O worsening; sorbolene, goat's milk soap} so they both went in the bin. [The [hydrocort]{T hydrocortisone; tried} and the [Zyrtec]{T cetirizine; tried} I might as well have used on the dog]{O no_benefit; hydrocortisone, cetirizine}. [Gave up the [diet]{T elimination diet; stopped} after nine weeks, no change and I was [starving]{S appetite_weight other}]{O no_benefit; elimination diet}.

GP wants to go to a stronger [steroid]{T mometasone; planned} and I'm scared of thinning his [skin]{S other_physical possible side_effect}. Am I being silly?

^ Bec_Newy: Yes hon, said with love. Undertreating is worse. Ours cleared in 4 days with [Elocon]{T mometasone; other} and [wet wraps]{T wet wraps; other}.

^ tash&thetwins: ask for the [bleach baths]{T bleach baths; other}, sounds insane, we do it twice a week. Also [Elidel]{T pimecrolimus; other} for the face

Update cause I owe yous one:
- it was [infected]{S other_physical}!! [golden crust]{S other_physical} = staph. [Keflex]{T cefalexin; tried; duration=a week} for a week, [cleaned it right up]{O benefit; cefalexin}, [[runny poos]{S gastrointestinal side_effect}]{O side_effect; cefalexin}
- nurse at the Childrens showed us [wet wraps]{T wet wraps; tried; duration=five nights} w/ [Elocon]{T mometasone; tried}, five nights. [FIVE NIGHTS. I cried. He had [white wrists]{S other_physical improved}]{O benefit; wet wraps, mometasone}
- [Advantan]{T methylprednisolone; ongoing} now only when it [flares]{S other_physical}, [works every time if I get in early]{O benefit; methylprednisolone}
- [bleach bath]{T bleach baths; ongoing; frequency=Sundays} Sundays, [bit better for it I reckon, not a cure]{O partial; bleach baths}
- [QV]{T QV cream; ongoing} by the bucket
- may add [Elidel]{T pimecrolimus; planned} for round the eyes. I asked about [Dupixent]{T dupilumab; not_tried} and derm laughed, not bad enough and not old enough
- he [sleeps 7 to 5]{S sleep improved} and so do I

=== 2733-prostate-cancer-husband
title: For Alan's nurses
genre: relative
layout: letter, paragraphs
condition: prostate cancer
area: general
english: British
narrator: relative
split: train
overall: worse
round: 7
ledger:
  prostatectomy | procedure | tried | partial | other_physical, sexual
  radiotherapy | procedure | tried | partial | gastrointestinal
  goserelin | medication | ongoing | partial | other_physical, mood
  bicalutamide | medication | stopped | unknown
  enzalutamide | medication | stopped | partial | energy
  docetaxel | medication | stopped | no_response | neurological, sleep
  medroxyprogesterone | medication | tried | no_response
  sage tablets | supplement | tried | no_response
  sildenafil | medication | tried | no_response
  pelvic floor exercises | procedure | tried | response
  duloxetine | medication | ongoing | partial
  oxycodone | medication | ongoing | response | gastrointestinal
  laxatives | medication | ongoing | unknown
  radium-223 | medication | declined | unknown
  hospice day centre | support | ongoing | response
  metformin | medication | ongoing | unknown
---
Dear Carol, Mo and all on the unit,

You asked me to put something in writing and I've put it off because of the car, which failed its MOT, and then my sister came. Alan has had [prostate cancer]{S diagnosis} since 2015, which is a good innings, he says, for a man who'd never been to the doctor's apart from his [metformin]{T metformin; ongoing}.

He had the [operation]{T prostatectomy; tried} at the Freeman. [It kept his numbers down for three years]{O partial; prostatectomy} and [it left him [leaking]{S other_physical side_effect} and, well, we were [brother and sister]{S sexual fig side_effect} after that]{O side_effect; prostatectomy}. [Viagra]{T sildenafil; tried} came in a paper bag and [made not one jot of difference to either of us]{O no_benefit; sildenafil}. [The [exercises]{T pelvic floor exercises; tried} [dried him up]{S other_physical improved side_effect} though, within the year, he did them at traffic lights]{O benefit; pelvic floor exercises}. When it came back he had [radiotherapy]{T radiotherapy; tried; sessions=thirty-three}, thirty-three, [another two years]{O partial; radiotherapy} [and a [bowel]{S gastrointestinal side_effect} that he plans his day round]{O side_effect; radiotherapy}.

He has the [implant]{T goserelin; ongoing} in his tummy every twelve weeks. [Bicalutamide]{T bicalutamide; stopped} for the first month only. I won't dwell. [He has [hot flushes]{S other_physical side_effect} like I never had and he [cries]{S mood side_effect} at Bargain Hunt]{O side_effect; goserelin}. [It held things for a good long while]{O partial; goserelin}. For the [flushes]{S other_physical side_effect} we were given some [hormone tablets]{T medroxyprogesterone; tried} and my neighbour brought [sage]{T sage tablets; tried}. [Neither]{O no_benefit; medroxyprogesterone, sage tablets}. I was on [HRT]{T hormone replacement therapy (medication); other} myself once and said to him, now you know.

[Enzalutamide]{T enzalutamide; stopped} was the next thing, [fifteen months before the scan changed]{O partial; enzalutamide}, though [he was [wiped out]{S energy fig side_effect} from the first box]{O side_effect; enzalutamide}. Then the [chemo]{T docetaxel; stopped}. He had four of the ten and you stopped it and you were right to. [It did nothing to the bone ones]{O no_benefit; docetaxel} and [he [can't feel his feet]{S neurological side_effect} on the stairs]{O side_effect; docetaxel}, [he [slept]{S sleep side_effect} that whole spring]{O side_effect; docetaxel}. His brother had the [same chemo]{T docetaxel; other} and sailed through it. The doctor suggested [radium]{T radium-223; declined} and Alan said he'd had enough of Newcastle parking.

So it's [pain]{S pain} we're about now. [[Duloxetine]{T duloxetine; ongoing} for the [feet]{S neurological side_effect}, it helps a bit at night]{O partial; duloxetine}. The [oxycodone]{T oxycodone; ongoing}, once we got to 40 twice a day, [he could [sit through his dinner]{S pain improved}]{O benefit; oxycodone}. [[Constipated]{S gastrointestinal clin side_effect}, it goes without saying]{O side_effect; oxycodone}, so [sachets]{T laxatives; ongoing}. And [Thursdays at the hospice]{T hospice day centre; ongoing; frequency=Thursdays}, which he'd only go to see off the domino players. [It's the best day of the week for both of us]{O benefit; hospice day centre}.

[He is [thinner]{S appetite_weight worsened} every time I do his belt]{O worsening; overall}. The form asks what you could have done better. Parking.

With our thanks, Margaret

=== 2734-ptsd-boyfriend
title: bf with PTSD, how do i help w/o becoming his nurse
genre: forum
layout: forum post, one block, replies
condition: PTSD
area: mental
english: Canadian
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  paroxetine | medication | tried | no_response | anhedonia, sexual
  venlafaxine | medication | ongoing | unknown
  prazosin | medication | ongoing | response | neurological
  nabilone | medication | stopped | partial | cognition
  cannabis | other | ongoing | partial
  quetiapine | medication | tried | unknown | sleep
  cognitive processing therapy | psychotherapy | stopped | worse
  eye movement desensitization and reprocessing | psychotherapy | planned | unknown
  peer support group | support | ongoing | response
  residential program | care_setting | tried | partial
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  weighted blanket | other | tried | no_response
  service dog | support | declined | unknown
---
Hey all. My boyfriend (34) is a paramedic, or was, he's on WSIB since the bus thing which was in the news so I wont say more. [PTSD]{S diagnosis clin}. We've been together 2 yrs and I knew him before and he was the funny one. Now he [sits facing doors]{S anxiety}, he [can't do sirens]{S anxiety} which in Toronto good luck, and he [wakes up swinging]{S sleep}, he gave me a fat lip in Feb and slept in the bathtub for a week out of [shame]{S hopelessness}. I'm a hygienist. I had a patient ask me about the lip.

Ok so he's been on [Paxil]{T paroxetine; tried}, [Seroquel]{T quetiapine; tried}, [nabilone]{T nabilone; stopped}, [Effexor]{T venlafaxine; ongoing} and [prazosin]{T prazosin; ongoing; dose=8 mg}, 8 mg of that. He still has the last two, [Effexor]{T venlafaxine; ongoing} he just went up on so who knows. [The [Paxil]{T paroxetine; tried} made him a [robot]{S anhedonia fig side_effect} with [no interest in me]{S sexual side_effect}]{O side_effect; paroxetine} and [it didnt touch the [jumpiness]{S anxiety}]{O no_benefit; paroxetine}. [On the [Seroquel]{T quetiapine; tried} he'd [sleep]{S sleep side_effect} thru the smoke alarm]{O side_effect; quetiapine}. [The [nabilone]{T nabilone; stopped} got rid of maybe half the [dreams]{S sleep improved}]{O partial; nabilone} but [he was [stupid]{S cognition side_effect} till noon]{O side_effect; nabilone} so they ended it when he went on the other one. [THAT one, the [prazosin]{T prazosin; ongoing} one, is the reason we're in the same bed again]{O benefit; prazosin}, [he just gets [dizzy]{S neurological side_effect} if he jumps up]{O side_effect; prazosin; neutral}. He [smokes weed]{T cannabis; ongoing} at night too, [takes it down a notch, costs a fortune]{O partial; cannabis}.

[CPT]{T cognitive processing therapy; stopped} with the worksheets, he lasted five weeks and quit. [Everything got louder, [fighting with his mom]{S anger worsened}, [not showering]{S functioning worsened}]{O worsening; cognitive processing therapy}. Then 8 weeks [residential]{T residential program; tried; duration=8 weeks} in Guelph. [That did some good, he came back [talking]{S functioning improved}, it's faded]{O partial; residential program}. [EMDR]{T eye movement desensitization and reprocessing; planned} is next whenever a spot opens. He applied for an [MDMA]{T MDMA-assisted therapy; not_tried} study and didnt get in bc of his [heart thing]{S other_physical}. I bought a [weighted blanket]{T weighted blanket; tried}, [the dog likes it]{O no_benefit; weighted blanket}. Everyone says [service dog]{T service dog; declined}, he says hes not walking round with a vest on.

How do you all do it? I dont want to be his nurse.

> firewife_ott: [Peer group]{T peer support group; general}. Not a shrink, other medics. My husband did [EMDR]{T eye movement desensitization and reprocessing; other} and it was great but the [group]{T peer support group; other} is what kept him alive

> sam.r: Get your own [therapist]{T psychotherapy (psychotherapy); other}. I'm on my second. also maybe stop the [weed]{T cannabis; ongoing} before [emdr]{T eye movement desensitization and reprocessing; planned}, ours asked us to

Edit (Sept): he goes to the medics [group]{T peer support group; ongoing; frequency=Mondays} Mondays, above a Pizza Pizza. [He comes home [hungry and joking]{S mood improved}]{O benefit; peer support group}. [Still [can't do sirens]{S anxiety}]{O partial; overall}. And I found a [counsellor]{T counselling (psychotherapy); other} thru work.

=== 2735-ocd-twin
title: Being the other twin
genre: relative
layout: blog entry, numbered
condition: OCD
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 7
ledger:
  sertraline | medication | tried | partial | sexual, gastrointestinal
  fluvoxamine | medication | tried | no_response
  clomipramine | medication | ongoing | partial | gastrointestinal, other_physical
  aripiprazole | medication | stopped | unknown | anxiety
  counselling | psychotherapy | tried | worse
  exposure and response prevention | psychotherapy | tried | response
  hypnotherapy | mind_body | tried | no_response
  N-acetylcysteine | supplement | tried | no_response
  NOCD | psychotherapy | ongoing | unknown
  OCD support group | support | tried | partial
  residential unit | care_setting | not_tried | unknown
  inositol | supplement | planned | unknown
---
1. Dan and I are twins and I got the [asthma]{S diagnosis clin other} and he got the [OCD]{S diagnosis clin}. I'm writing this on the Megabus so the numbers are to keep me straight.

2. It wasn't tidying. He thought [he'd run someone over]{S anxiety}. He'd [drive back round the ring road]{S anxiety} to look, five, six times, and then [couldn't drive]{S functioning} at all, and then [it was the bins]{S anxiety}, don't ask. He [lost the job at the council]{S functioning}. At the worst he was [washing his hands with Dettol]{S anxiety} and the [skin came off]{S other_physical}.

3. Tablets. [Sertraline]{T sertraline; tried; dose=200} up to 200, [fluvoxamine]{T fluvoxamine; tried}, then [clomipramine]{T clomipramine; ongoing}. [Aripiprazole]{T aripiprazole; stopped} on top of that for three weeks, [he [couldn't keep his legs still]{S anxiety side_effect}]{O side_effect; aripiprazole}, stopped. [The first was some use, he'd say 20%]{O partial; sertraline}, [cost him his [sex life]{S sexual side_effect} and gave him the [runs]{S gastrointestinal side_effect}]{O side_effect; sertraline}. [The second, nothing]{O no_benefit; fluvoxamine}. [The old one is the one that's stayed, it takes the [volume]{S anxiety fig improved} down so he can argue with it]{O partial; clomipramine}. [He [sweats]{S other_physical side_effect} through shirts and is [constipated]{S gastrointestinal clin side_effect}]{O side_effect; clomipramine}. Mum takes [sertraline]{T sertraline; other} as well now, for her [nerves]{S anxiety other}, and she's a different woman on it, so.

4. Talking. A [counsellor]{T counselling; tried; duration=a year} for a year who went through our childhood. [He came out of every session with a new thing to [feel guilty]{S hopelessness worsened} about]{O worsening; counselling}. A [hypnotist]{T hypnotherapy; tried} in Hull, [no]{O no_benefit; hypnotherapy}. Then [ERP]{T exposure and response prevention; tried; sessions=eighteen sessions} at the specialist clinic, eighteen sessions, waited two and a half years. She had him drive past the school at kicking out time and go straight home. I was in the back. I've never sworn so much silently. [By session twelve he was [driving]{S functioning improved} to work, an actual job, at Screwfix]{O benefit; exposure and response prevention}.

5. Bits and bobs. [NAC]{T N-acetylcysteine; tried} off the internet, [stank, did nothing]{O no_benefit; N-acetylcysteine}. He's going to try [inositol]{T inositol; planned} because of a podcast. The [Tuesday group]{T OCD support group; tried} on Zoom [was alright, made him feel less of a [freak]{S hopelessness fig improved}]{O partial; OCD support group}. We asked about the [residential place]{T residential unit; not_tried} in London and funding was refused.

6. [Last winter it crept back, it's [gas taps]{S anxiety} now]{O partial; overall}. He uses the [NOCD]{T NOCD; ongoing} app with someone in America at seven in the morning. [He's [still at Screwfix]{S functioning improved}]{O benefit; overall}. I've still got the [asthma]{S diagnosis clin other}. I lost my [inhaler]{T salbutamol (medication); other} somewhere round Doncaster.

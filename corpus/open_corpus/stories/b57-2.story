=== 2387-adult-adhd
title: strattera - patience of a saint required
genre: review
layout: drug review site, one breathless paragraph
condition: ADHD
area: mental
english: American
narrator: patient
split: train
treatment: atomoxetine
rating: 6
overall: partly_improved
round: 6
ledger:
  methylphenidate | medication | tried | mixed | other_physical, mood
  mixed amphetamine salts | medication | stopped | mixed | appetite_weight, anger
  bupropion | medication | tried | no_response | gastrointestinal
  guanfacine | medication | tried | worse | neurological
  atomoxetine | medication | ongoing | partial | gastrointestinal, sexual
  ADHD coaching | support | tried | response
  Pomodoro timer | other | ongoing | partial
  lion's mane | supplement | tried | no_response
  cutting out sugar | lifestyle | tried | no_response
  viloxazine | medication | planned | unknown
---
got diagnosed at 38 because my kid did, the lady doing his testing just kept looking at me like sir... anyway. [ADHD inattentive]{S diagnosis clin}, [lose my keys in my hand]{S cognition}, [eleven jobs]{S functioning}. [Concerta]{T methylphenidate; tried} first and [the first morning i [answered every email i owned]{S functioning improved}]{O benefit; methylphenidate}, [but then about 4pm came the [crash]{S mood fig side_effect} and i was [weepy]{S mood side_effect} and [heart going like a rabbit]{S other_physical fig side_effect}]{O side_effect; methylphenidate}, so no. [Adderall]{T mixed amphetamine salts; stopped; dose=20mg} 20mg [same thing, brilliant and horrible]{O benefit; mixed amphetamine salts; mixed}, [i forgot to [eat]{S appetite_weight side_effect} and [yelled]{S anger side_effect} at a crossing guard]{O side_effect; mixed amphetamine salts}, wife said its me or the [orange pills]{T mixed amphetamine salts; stopped} so out they went. [wellbutrin]{T bupropion; tried}, [lions mane]{T lion's mane; tried} powder, [no sugar]{T cutting out sugar; tried} for sixty days (bad idea, im a baker's son), [nothing nothing and nothing]{O no_benefit; bupropion, lion's mane, cutting out sugar}, [[welbutrin]{T bupropion; tried} i was [queasy]{S gastrointestinal side_effect} besides]{O side_effect; bupropion}. [Intuniv]{T guanfacine; tried} [had me [passing out]{S neurological side_effect} in the shower]{O side_effect; guanfacine} [and i [could barely read]{S cognition worsened} a menu, way worse than with nothing]{O worsening; guanfacine}. so thats how you end up on [strattera]{T atomoxetine; ongoing}. they put me on it in february. [first month all i got was [nausea]{S gastrointestinal clin side_effect}]{O side_effect; atomoxetine}, TAKE IT WITH A REAL MEAL, a banana is not a meal, and [it [takes longer to uh finish]{S sexual fig side_effect}, if you know what i mean]{O side_effect; atomoxetine}. [around week 7 my wife said you [unloaded the dishwasher]{S functioning improved} and i said did i.]{O benefit; atomoxetine} [so yeah it does a bit, its like 40 percent of [concerta]{T methylphenidate; tried} with none of the [comedown]{S mood fig absent side_effect}]{O partial; atomoxetine}. my kid takes [ritalin]{T methylphenidate; other} and its perfect for him go figure. did [coaching]{T ADHD coaching; tried} too, 8 calls with a guy named Trent, [best money i spent, i still have the wall calendar going and i [pay my bills]{S functioning improved}]{O benefit; ADHD coaching}. [tomato timer]{T Pomodoro timer; ongoing} [is good when i remember to wind it]{O partial; Pomodoro timer}. doc wants me to go to [qelbree]{T viloxazine; planned} in the new year when the insurance flips, we'll see.

=== 2388-endometriosis
title: everything I've had for endo so far, honest version
genre: forum
layout: forum post, replies
condition: endometriosis
area: general
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  combined pill | medication | tried | partial | mood
  norethisterone | medication | stopped | worse | other_physical, mood
  hormonal IUD | medication | ongoing | partial | other_physical
  leuprorelin | medication | stopped | mixed | other_physical, pain, cognition
  excision surgery | procedure | tried | partial
  naproxen | medication | ongoing | partial | gastrointestinal
  pelvic floor physiotherapy | procedure | ongoing | response
  acupuncture | mind_body | tried | no_response
  anti-inflammatory diet | lifestyle | tried | no_response
  castor oil packs | other | tried | no_response
  TENS machine | other | ongoing | response
  hysterectomy | procedure | declined | unknown
  relugolix | medication | planned | unknown
---
Hey ladies. 31, Geelong, took eleven years to get a name for it. A GP once told me to have a baby. I was fifteen.

[Stage 3 endo]{S diagnosis clin}, bowel and left ovary. [Pain]{S pain} like being [stabbed with a hot fork]{S pain fig}, [throwing up]{S gastrointestinal} on day one, [missing work]{S functioning} every month. So.

The [pill]{T combined pill; tried} ([Levlen]{T combined pill; tried}), back to back. [Worked ok for two years then I [bled through]{S other_physical} everything]{O partial; combined pill}. [Made me a bit [teary]{S mood side_effect}.]{O side_effect; combined pill} [Primolut]{T norethisterone; stopped}, never ever again!! [[Acne]{S other_physical side_effect}, [rage-crying]{S mood side_effect}, [hairy chin]{S other_physical side_effect}]{O side_effect; norethisterone} and [I actually had [more pain]{S pain worsened} not less]{O worsening; norethisterone}.

[Lap number one]{T excision surgery; tried; started=2019} in 2019, they cut it all out. [Eight good months... [ran the Run for the Kids]{S functioning improved}!!]{O partial; excision surgery} [Then it crept back, of course it did.]{O partial; excision surgery}

[Mirena]{T hormonal IUD; ongoing} got put in at the same time. [Going in was the worst ten minutes of my life]{O side_effect; hormonal IUD}, [[spotting]{S other_physical side_effect} for half a year]{O side_effect; hormonal IUD}, [it's better than nothing these days, I'd say [cramps]{S pain improved} down by a third]{O partial; hormonal IUD}.

[Lucrin]{T leuprorelin; stopped; duration=six months} for six months, that's fake menopause in a needle. [No [pain]{S pain improved}. None. First time since Year 9.]{O benefit; leuprorelin} [[Hot flushes]{S other_physical side_effect}, [sore hips]{S pain side_effect}, [brain like porridge]{S cognition fig side_effect}.]{O side_effect; leuprorelin} You only get six because of the [bones]{S other_physical general possible side_effect} so it finished and [the [pain]{S pain} was back by the second cycle]{O partial; leuprorelin}

[Acupuncture]{T acupuncture; tried} (the lady had a fish tank, nice), [anti inflammatory diet]{T anti-inflammatory diet; tried}, [castor oil packs]{T castor oil packs; tried} off TikTok. [Add them up and you get a hole in my wallet.]{O no_benefit; acupuncture, anti-inflammatory diet, castor oil packs}

Things I'd marry: [TENS machine]{T TENS machine; ongoing}, [I [can stand up and teach]{S functioning improved} with it clipped to my undies]{O benefit; TENS machine}. [Pelvic physio]{T pelvic floor physiotherapy; ongoing; frequency=every three weeks} every three weeks, [[sex doesn't hurt]{S sexual improved} now, that alone]{O benefit; pelvic floor physiotherapy}. [Naprogesic]{T naproxen; ongoing} [dulls it]{O partial; naproxen} [but my [stomach burns]{S gastrointestinal side_effect}]{O side_effect; naproxen}.

New gyno brought up a [hysterectomy]{T hysterectomy; declined}, nope, not yet, we want kids. So I'm starting [Ryeqo]{T relugolix; planned} after my holiday. Anyone on it? Be honest

**jacinta_b**: on [Ryeqo]{T relugolix; other} since March, [pain]{S pain improved other} about gone, [headaches]{S pain other side_effect} the first month.
**mumofnone**: had the [hysterectomy]{T hysterectomy; other} at 39 and still [hurt]{S pain other}. just so you know hun
**OP**: thanks both. xx

=== 2389-ocd
title: old, ugly, effective
genre: review
layout: drug review site
condition: OCD
area: mental
english: Irish
narrator: patient
split: train
treatment: clomipramine
rating: 8
overall: improved
round: 6
ledger:
  fluoxetine | medication | tried | no_response
  fluvoxamine | medication | tried | no_response | gastrointestinal
  citalopram | medication | tried | no_response
  risperidone | medication | stopped | worse | appetite_weight, other_physical
  exposure and response prevention | psychotherapy | tried | response | anxiety
  counselling | psychotherapy | tried | worse
  hypnosis | mind_body | tried | no_response
  clomipramine | medication | ongoing | response | gastrointestinal, other_physical, sexual, neurological
  N-acetylcysteine | supplement | tried | unknown
  deep brain stimulation | neuromodulation | not_tried | unknown
---
[Anafranil]{T clomipramine; ongoing; dose=150mg} 150mg, four years now. Read my whole thing or don't.

I'm a [checker]{S anxiety}, gas, locks, "did I hit someone with the car". [Up to five hours a day]{S anxiety} at the height of it and I had my poor mother [checking]{S anxiety} as well. Was given [Prozac]{T fluoxetine; tried}, [Faverin]{T fluvoxamine; tried}, [Cipramil]{T citalopram; tried}, in that order, full doses, a year of my life each. [Not a single one made a dent in it]{O no_benefit; fluoxetine, fluvoxamine, citalopram}, [though I was [sick as a small hospital]{S gastrointestinal fig side_effect} on the [Faverin]{T fluvoxamine; tried}]{O side_effect; fluvoxamine}. They added [risperidone]{T risperidone; stopped}, [[up three stone]{S appetite_weight side_effect} and [leaking from the chest]{S other_physical side_effect}]{O side_effect; risperidone}, I'm a man, and [the [thoughts]{S anxiety worsened} got dirtier if anything]{O worsening; risperidone}. It was stopped at my own roaring.

The [counsellor]{T counselling; tried} in the parish centre told me to look for the meaning of the thoughts. Well I looked!! [I was in bits, [checking doubled]{S anxiety worsened}]{O worsening; counselling}. [Hypnosis]{T hypnosis; tried} in Galway, [had a lovely sleep, came home and did the [gas]{S anxiety} forty times]{O no_benefit; hypnosis}.

Then [Anafranil]{T clomipramine; ongoing}. [[Dry mouth]{S gastrointestinal side_effect} like you've licked a beach, [sweats]{S other_physical side_effect}, [constipated]{S gastrointestinal clin side_effect}, [no finish in the bedroom]{S sexual fig side_effect}, [a shake in the left hand]{S neurological side_effect}.]{O side_effect; clomipramine} [Ten weeks of that for nothing]{O no_benefit; clomipramine}, I had the letter written to come off it. [And then it was like [someone turned down a radio]{S anxiety fig improved}]{O benefit; clomipramine}. [I went to bed one night and was asleep before I remembered that I hadn't [checked]{S anxiety improved}.]{O benefit; clomipramine} [The [mouth]{S gastrointestinal side_effect} never got better]{O side_effect; clomipramine}, I've a bottle of water the way others have a phone.

It got me far enough to do the [ERP]{T exposure and response prevention; tried}, and [that was murder, [shaking]{S anxiety side_effect} in a parked car]{O side_effect; exposure and response prevention}, [but between the two of them I'm [down to minutes]{S anxiety improved}]{O benefit; clomipramine, exposure and response prevention}. [I [drive]{S functioning improved}. I [live on my own]{S functioning improved}.]{O benefit; overall} There was [NAC]{T N-acetylcysteine; tried} somewhere in the middle as well, couldn't tell you. Some fella on the radio got [wires in his brain]{T deep brain stimulation; other} for [OCD]{S diagnosis clin other} and the consultant laughed when I asked, [that operation]{T deep brain stimulation; not_tried} isn't for the likes of me, thank God.

My young one has a bit of it too, [hand washing]{S anxiety other}, and [Lustral]{T sertraline (medication); other} sorted her in two months. So don't go by me.

=== 2390-fibromyalgia
title: LYRICA. Where do I begin
genre: review
layout: drug review site, contradictory
condition: fibromyalgia
area: general
english: British
narrator: patient
split: train
treatment: pregabalin
rating: 5
overall: unchanged
round: 6
ledger:
  amitriptyline | medication | tried | partial | sleep
  duloxetine | medication | tried | no_response | gastrointestinal, other_physical
  tramadol | medication | tried | mixed | gastrointestinal, substance_use
  pregabalin | medication | ongoing | mixed | appetite_weight, cognition, other_physical
  hydrotherapy | procedure | tried | response
  graded exercise therapy | lifestyle | tried | worse
  pain management programme | psychotherapy | tried | partial
  turmeric | supplement | tried | no_response
  magnesium spray | supplement | tried | no_response | other_physical
  copper bracelet | other | tried | no_response | other_physical
  low-dose naltrexone | medication | not_tried | unknown
---
[Would I recommend it, no.]{O side_effect; pregabalin} [and I wouldnt want to be without it either!!]{O benefit; pregabalin}

53, ex dinner lady, [fibro]{S diagnosis clin} since the menopause or since my dad went, nobody knows. [Everything hurts]{S pain}, [hair hurts]{S pain}, [bed by six]{S energy}, [can't lift the kettle]{S functioning} some days.

[Lyrica]{T pregabalin; ongoing; dose=150; frequency=twice a day} 150 twice a day. THE GOOD: [the [burning]{S pain improved} in my shoulders went in about nine days]{O benefit; pregabalin}, [[can have my grandson on my knee]{S functioning improved}]{O benefit; pregabalin}. THE BAD: [[three stone]{S appetite_weight side_effect}, [ankles like balloons]{S other_physical fig side_effect}, [can't think of words]{S cognition side_effect}, [put the cat food in the fridge and the milk in the cupboard]{S cognition side_effect}]{O side_effect; pregabalin}. Forgot it once over a bank holiday and [oh my days, [sweating]{S other_physical withdrawal}, [crawling skin]{S other_physical fig withdrawal}, [crying]{S mood withdrawal} at Countryfile]{O withdrawal; pregabalin}. So you're stuck with it. So am I.

Before that? [Amitriptyline]{T amitriptyline; tried} ([a few months of [sleep]{S sleep improved}, then it wore off]{O partial; amitriptyline} [and I was [dopey]{S sleep side_effect} every morning the whole time]{O side_effect; amitriptyline}). [Duloxetine]{T duloxetine; tried} ([[sick]{S gastrointestinal side_effect}, [dripping with sweat]{S other_physical side_effect}]{O side_effect; duloxetine}, [no better]{O no_benefit; duloxetine}). [Tramadol]{T tramadol; tried} ([took the [pain]{S pain improved} away beautifully]{O benefit; tramadol}, [that's the trouble, I was [counting them]{S substance_use side_effect}]{O side_effect; tramadol}, [and [bunged up]{S gastrointestinal side_effect}]{O side_effect; tramadol}).

[Physio]{T graded exercise therapy; tried} had me do a bit more every day on a chart whatever, [graded exercise]{T graded exercise therapy; tried}, well, [I [ended up in bed]{S functioning worsened} from Whitsun to the school holidays]{O worsening; graded exercise therapy}. [Warm pool]{T hydrotherapy; tried; duration=six weeks} on the NHS, six weeks, [bliss, moved like a girl, the one thing with nothing wrong with it]{O benefit; hydrotherapy}. Six weeks is all you get. The [pain management course]{T pain management programme; tried} in a church hall: [learnt to pace]{O partial; pain management programme}, [it [hurt]{S pain} just the same]{O no_benefit; pain management programme}, met Pauline.

[Turmeric]{T turmeric; tried}, [magnesium spray]{T magnesium spray; tried} ([[stings]{S other_physical side_effect}]{O side_effect; magnesium spray}), a [[copper bracelet]{T copper bracelet; tried} from my sister that [turned me green]{S other_physical side_effect}]{O side_effect; copper bracelet; neutral}. [Rubbish, all of it.]{O no_benefit; turmeric, magnesium spray, copper bracelet} Pauline gets this [naltrexone]{T low-dose naltrexone; other} from Scotland in tiny drops and she's [back on her allotment]{S functioning improved other}, my GP won't write [naltrexone]{T low-dose naltrexone; not_tried} for me.

[So after eleven years I'm about the same, [fatter]{S appetite_weight side_effect}, and better informed.]{O no_benefit; overall}

=== 2391-treatment-resistant-depression
title: spravato after 12 other things
genre: review
layout: treatment review, diary-like
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: dev
treatment: esketamine
rating: 8
overall: partly_improved
round: 6
ledger:
  fluoxetine | medication | tried | no_response
  sertraline | medication | tried | no_response
  paroxetine | medication | tried | no_response | sexual
  citalopram | medication | tried | no_response
  venlafaxine | medication | stopped | partial
  lithium | medication | tried | unknown | neurological
  aripiprazole | medication | tried | worse | anxiety
  electroconvulsive therapy | neuromodulation | tried | mixed | cognition
  transcranial magnetic stimulation | neuromodulation | tried | no_response | pain
  psychotherapy | psychotherapy | ongoing | partial
  vortioxetine | medication | ongoing | unknown | gastrointestinal
  esketamine | medication | ongoing | response | mania_psychosis, gastrointestinal, other_physical
  day program | care_setting | tried | partial
  psilocybin | drug_assisted_therapy | planned | unknown
---
Short version: [I [laughed at a dog]{S anhedonia improved} in week 3 and had to pull over.]{O benefit; esketamine}

Long version. 46F, [depressed]{S mood} since college, the kind where you [lie on the bathroom floor]{S functioning} because it's closer. [Prozac]{T fluoxetine; tried}, [Zoloft]{T sertraline; tried}, [Paxil]{T paroxetine; tried}, [Celexa]{T citalopram; tried}: [might as well have been Tic Tacs]{O no_benefit; fluoxetine, sertraline, paroxetine, citalopram} ([except [Paxil]{T paroxetine; tried}, which killed [everything below the waist]{S sexual fig side_effect}]{O side_effect; paroxetine}). [Effexor]{T venlafaxine; stopped; dose=300} got to 300, [one pretty good year, my only one with a garden in it, then poop-out]{O partial; venlafaxine}. [Coming off was [brain zaps]{S neurological fig withdrawal} for five weeks.]{O withdrawal; venlafaxine} They threw [lithium]{T lithium; tried} on top in there, [my [hands trembled]{S neurological side_effect}]{O side_effect; lithium}, couldn't say more than that. [Abilify]{T aripiprazole; tried} = [[climbing out of my skin]{S anxiety fig side_effect}]{O side_effect; aripiprazole}, [the only time I had an actual [plan]{S suicidality worsened}]{O worsening; aripiprazole}.

[TMS]{T transcranial magnetic stimulation; tried; sessions=36} 36 of them, a woodpecker and a parking fee. [[Headaches]{S pain side_effect}.]{O side_effect; transcranial magnetic stimulation} [No change.]{O no_benefit; transcranial magnetic stimulation} My cousin Dawn did [TMS]{T transcranial magnetic stimulation; other} in the same chair and she's [cured]{S mood improved other}, I'm happy for Dawn. [ECT]{T electroconvulsive therapy; tried; sessions=11} 11, [did lift me out of the hospital bed I'll give it that]{O benefit; electroconvulsive therapy}, [but I [lost most of 2017]{S cognition side_effect}, including a wedding I was IN]{O side_effect; electroconvulsive therapy}. A [day program]{T day program; tried}, [some structure, some nice women, fine while it lasted]{O partial; day program}.

[Spravato]{T esketamine; ongoing; frequency=once a week; route=nasal spray}. You go twice a week then once a week, you sit two hours with a blood pressure cuff, somebody has to drive you. [Tastes like a battery. You [float]{S mania_psychosis fig side_effect}. I [left my body]{S mania_psychosis side_effect} once and [threw up]{S gastrointestinal side_effect} twice.]{O side_effect; esketamine; neutral} [[Blood pressure spiked]{S other_physical side_effect}, they watched me longer.]{O side_effect; esketamine; neutral} [First four, nothing.]{O no_benefit; esketamine} Then the dog. [Since then I [make the bed]{S functioning improved}, I [text back]{S functioning improved}, I [don't want to die]{S suicidality improved}.]{O benefit; esketamine} [I can feel it fade by day six, like a [phone at 9 percent]{S mood fig}.]{O partial; esketamine}

I take [Trintellix]{T vortioxetine; ongoing} alongside because you have to take something, [[queasy]{S gastrointestinal side_effect} till ten]{O side_effect; vortioxetine}. And [Marcy my therapist]{T psychotherapy; ongoing; duration=since 2016} since 2016, [who never fixed it but kept me here]{O partial; psychotherapy}.

Everyone asks about [mushrooms]{T psilocybin; planned}. There's a trial at the university and I've put my name down.

=== 2392-reflux
title: silent reflux - two years, what worked what didnt
genre: forum
layout: forum post with questions answered
condition: acid reflux
area: general
english: second language (Polish)
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  omeprazole | medication | tried | no_response | gastrointestinal
  pantoprazole | medication | stopped | partial
  famotidine | medication | tried | partial
  alginate | medication | ongoing | response
  domperidone | medication | tried | worse | other_physical
  cutting out coffee and tomatoes | lifestyle | ongoing | response
  apple cider vinegar | supplement | tried | worse
  wedge pillow | other | ongoing | response | pain
  speech therapy | procedure | tried | partial
  slippery elm | supplement | tried | no_response
  alkaline water | other | tried | no_response
  fundoplication | procedure | declined | unknown
---
Hello everybody, I am Kasia, 37, I work in call centre in Leeds so voice is my bread. Two years ago it started, [lump in the throat]{S gastrointestinal}, [clearing all the time]{S other_physical}, [lost the voice]{S functioning} three times. No [heartburn]{S gastrointestinal absent}!! This is why nobody believed, it is called [silent]{S diagnosis clin}.

GP gave [omeprazole]{T omeprazole; tried; dose=20} 20 and then 40, [not any help]{O no_benefit; omeprazole} and [I got [bloated as a drum]{S gastrointestinal fig side_effect}]{O side_effect; omeprazole}. Then [pantoprazole]{T pantoprazole; stopped}, [for one month I thought yes, then no]{O partial; pantoprazole}. When I stopped with it, [the [acid]{S gastrointestinal withdrawal} came like a fire, and I never had fire before]{O withdrawal; pantoprazole}. You must go down slowly, they don't say you. [Famotidine]{T famotidine; tried} in the night, [little bit, only first two weeks]{O partial; famotidine}. [Domperidone]{T domperidone; tried}, [[heart was jumping]{S other_physical fig side_effect}]{O side_effect; domperidone} and [the [lump]{S gastrointestinal worsened} was more big]{O worsening; domperidone}.

From internet: [apple vinegar]{T apple cider vinegar; tried} (please no, [I [couldn't speak]{S functioning worsened} four days]{O worsening; apple cider vinegar}), [slippery elm]{T slippery elm; tried}, [water with pH 9]{T alkaline water; tried}. [Last two did nothing, only my kitchen looks like a shop.]{O no_benefit; slippery elm, alkaline water}

What works:
[Gaviscon Advance]{T alginate; ongoing; frequency=after each meal} from UK not other one, after each meal. [From this the [clearing]{S other_physical improved} is maybe 80% away]{O benefit; alginate}
[No coffee no tomato]{T cutting out coffee and tomatoes; ongoing}. [I hate it, it works, [voice holds to the end of shift]{S functioning improved}]{O benefit; cutting out coffee and tomatoes; mixed}
[Pillow like a ramp]{T wedge pillow; ongoing}. [I [don't wake with cough]{S other_physical improved}]{O benefit; wedge pillow}, [only my [hip hurts]{S pain side_effect}]{O side_effect; wedge pillow; neutral}
[Speech therapist]{T speech therapy; tried; sessions=4 visits}, 4 visits, she showed the swallow instead of the cough, [this helped half]{O partial; speech therapy}

> did they offer you [surgery]{T fundoplication; declined}?
Yes, [fundoplication]{T fundoplication; declined}. I said no thank you. My uncle in Radom had the [same operation]{T fundoplication; other} and [cannot burp]{S gastrointestinal other side_effect} since 2009.
> did you try [gaviscon]{T alginate; ongoing} before meals?
No, why?
> [PPIs]{T PPIs (medication); general} are poison
For my husband [lansoprazole]{T lansoprazole (medication); other} is wonderful so I would not say poison.

[I am not healthy but I [work full day]{S functioning improved}.]{O partial; overall}

=== 2393-pmdd
title: the week before. a list of what ive thrown at it
genre: forum
layout: forum post, lower-case
condition: premenstrual dysphoric disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  evening primrose oil | supplement | tried | no_response
  vitamin B6 | supplement | tried | no_response
  agnus castus | supplement | tried | partial
  drospirenone pill | medication | tried | mixed | sexual, pain
  progestogen-only pill | medication | stopped | worse | suicidality
  fluoxetine | medication | ongoing | response | sleep
  dialectical behaviour therapy | psychotherapy | tried | partial
  calcium | supplement | ongoing | unknown
  running | lifestyle | tried | partial
  hormonal coil | medication | declined | unknown
  chemical menopause injections | medication | planned | unknown
---
hi. its day 24 so forgive the tone

ten days a month im [someone else]{S mood fig}. i've [smashed plates]{S anger}, [quit two jobs by text]{S functioning}, told my very nice boyfriend to leave more times than he has socks. then i bleed and im fine and [mortified]{S hopelessness}. [pmdd]{S diagnosis clin} not [pms]{S diagnosis clin absent} thank you

ok the list. [primrose]{T evening primrose oil; tried}, [b6]{T vitamin B6; tried}: [ha]{O no_benefit; evening primrose oil, vitamin B6}. [agnus castus]{T agnus castus; tried} - [two decent months and i was telling strangers about it, third month plates]{O partial; agnus castus}. [yasmin]{T drospirenone pill; tried} - [[evened me out]{S mood fig improved}, i mean REALLY, no [rage]{S anger improved}]{O benefit; drospirenone pill}, [also [no interest]{S sexual side_effect} in the boyfriend and [migraines]{S pain clin side_effect} with the zigzags]{O side_effect; drospirenone pill} which they say is a [stroke]{S diagnosis possible side_effect} thing. so then the [mini pill]{T progestogen-only pill; stopped} which, hm. [eleven days and i was [on the wrong side of a railing]{S suicidality side_effect}.]{O worsening; progestogen-only pill} obviously it was stopped. nobody tell me its "just hormones"

[dbt]{T dialectical behaviour therapy; tried} [group]{T dialectical behaviour therapy; tried; duration=a year}, a year of it, they thought i was [borderline]{S diagnosis clin absent}, im not. [still, holding ice is better than throwing plates, so ok, some use]{O partial; dialectical behaviour therapy}. [running]{T running; tried} - [good in the good weeks lol]{O partial; running}. [calcium]{T calcium; ongoing} i just take because my sister's consultant said so, no idea

[fluoxetine]{T fluoxetine; ongoing; dose=20mg} 20mg but ONLY from day 14. i fought this for years cause my mum was on [prozac]{T fluoxetine; other} all the 90s and she was a [lamp with no bulb]{S anhedonia fig other side_effect}. [its honestly unreal, within like two days the [hate goes out]{S anger fig improved}]{O benefit; fluoxetine}. [mad [dreams]{S sleep side_effect}]{O side_effect; fluoxetine; neutral}. [didnt [flatten]{S anhedonia fig absent side_effect} me]{O tolerated; fluoxetine}. [some months it still [breaks through]{S mood fig} though, like this one]{O partial; fluoxetine}

gp pushed the [coil]{T hormonal coil; declined} and after the [mini pill]{T progestogen-only pill; stopped} i said over my dead body, bad joke. waiting for the [zoladex]{T chemical menopause injections; planned} clinic, referral was january.

*notmyusualself*: im 2 yrs into [zoladex]{T chemical menopause injections; other} plus [hrt]{T hormone replacement therapy (medication); other}. [flushes]{S other_physical other side_effect} yes. plates intact
*op*: crying. thank you

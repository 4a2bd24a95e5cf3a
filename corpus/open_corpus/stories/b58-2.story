=== 2426-ptsd-prazosin-review
title: finally dreamless (mostly)
genre: review
layout: Reason, Side effects, Comments
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: prazosin
rating: 4
ledger:
  trazodone | medication | tried | no_response | sleep
  zolpidem | medication | stopped | unknown | sleep
  melatonin | supplement | tried | no_response
  weighted blanket | other | tried | no_response
  prazosin | medication | ongoing | response | neurological, other_physical, pain
  sertraline | medication | ongoing | partial | sexual
  eye movement desensitization and reprocessing | psychotherapy | tried | partial
  Tuesday Vets breakfast | support | ongoing | response
  service dog | support | planned | unknown
---
Reason: [nightmares]{S sleep}, [PTSD]{S diagnosis clin}

Side effects: [[dizzy if I stand up fast]{S neurological side_effect}, [stuffy nose]{S other_physical side_effect}, [headache]{S pain side_effect} first few days]{O side_effect; prazosin}

Comments: I was a paramedic 19 years, now I drive a school bus (nicer passengers most days). [Same dream]{S sleep} five nights out of seven, wake up [soaked]{S other_physical} and [swinging]{S anxiety}, my wife moved to the guest room. [Trazadone]{T trazodone; tried}, [melatonin]{T melatonin; tried}, the [20 lb blanket]{T weighted blanket; tried} she got me for Christmas... [0 for 3]{O no_benefit; trazodone, melatonin, weighted blanket}, [the [traz]{T trazodone; tried} left me [hungover]{S sleep fig side_effect}]{O side_effect; trazodone}. [Ambien]{T zolpidem; stopped} [I [cooked a whole chicken in my sleep]{S sleep side_effect}]{O side_effect; zolpidem} so that went in the trash. VA doc offered [prazosin]{T prazosin; planned}, I said thats a [blood pressure pill]{T prazosin; planned} for old men. Started 1 mg. [Nothing at 1]{O no_benefit; prazosin}. [Nothing at 2, plus I about [hit the floor]{S neurological fig side_effect} going to pee]{O side_effect; prazosin}. [At 5 they got shorter]{O partial; prazosin}. [At 8 I [slept through]{S sleep improved}, I woke up and thought I was dead lol]{O benefit; prazosin}. [Wife says I quit [yelling]{S sleep improved}]{O benefit; prazosin}. [Its been 3 yrs, a [bad night]{S sleep improved} maybe once a month]{O benefit; prazosin}. [[Dizziness]{S neurological improved side_effect} went away once I learned to sit a minute before I stand]{O tolerated; prazosin}. [Forgot the bottle on an elk hunt and the second night my buddies got to hear all about it]{O withdrawal; prazosin}. [What it dont do is days: still [jumpy]{S anxiety}, still [cant do the Kroger]{S functioning}]{O no_benefit; prazosin}. For that I have [zoloft]{T sertraline; ongoing} ([some help]{O partial; sertraline}, [[no lead in the pencil]{S sexual fig side_effect}]{O side_effect; sertraline}) and did 11 sessions of [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=11 sessions}, [which I hated and which took maybe half the sting out of the worst one]{O partial; eye movement desensitization and reprocessing}. Every week theres the [Tuesday Vets breakfast]{T Tuesday Vets breakfast; ongoing; frequency=Every week} at the Elks, they let me in as honorary, [that does me more good than the whole VA]{O benefit; Tuesday Vets breakfast}. On the list for a [dog]{T service dog; planned}. Move up slow and drink water.

=== 2427-ibs-review
title: Not what it's made for, but
genre: review
layout: one paragraph
condition: irritable bowel syndrome
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: amitriptyline
rating: 7
ledger:
  mebeverine | medication | tried | no_response
  peppermint oil | supplement | tried | no_response | gastrointestinal
  low FODMAP diet | lifestyle | stopped | partial | appetite_weight
  probiotics | supplement | tried | no_response
  hypnotherapy app | mind_body | tried | partial
  loperamide | medication | ongoing | partial | gastrointestinal
  amitriptyline | medication | ongoing | response | gastrointestinal, sleep
  hot water bottle | other | ongoing | partial
---
Reason for taking: [IBS]{S diagnosis clin}, the [running]{S gastrointestinal} kind, since a holiday in Tunisia in 2009. I am a driving instructor, so please imagine. When my GP said [amitriptyline]{T amitriptyline; planned; dose=10mg}, 10mg, I was rather offended because I am not [depressed]{S mood absent} and I told her so, she explained that at that dose it calms the gut down and is given for nerves generally. The leaflet frightened me ([fits]{S neurological possible general side_effect}, [liver]{S other_physical possible general side_effect}, all of it) so the box sat in the drawer until the autumn. I'd already had [Colofac]{T mebeverine; tried}, [peppermint capsules]{T peppermint oil; tried}, three different [probiotics]{T probiotics; tried} at £30 a go, [useless the lot of them]{O no_benefit; mebeverine, peppermint oil, probiotics}, [the [peppermint]{T peppermint oil; tried} even gave me [heartburn]{S gastrointestinal side_effect}]{O side_effect; peppermint oil}. [Low FODMAP]{T low FODMAP diet; stopped} [helped the [bloating]{S gastrointestinal improved}]{O partial; low FODMAP diet} [but I [lost too much weight]{S appetite_weight side_effect}]{O side_effect; low FODMAP diet} and I cannot live without onions so that finished by the spring. Anyway. [First two weeks on [ami]{T amitriptyline; ongoing} my [mouth was like a flip flop]{S gastrointestinal fig side_effect} and I was [dopey]{S sleep side_effect} till eleven, no lessons before then!]{O side_effect; amitriptyline} [No change [downstairs]{S gastrointestinal fig}]{O no_benefit; amitriptyline}. I rang to stop it. She persuaded me to take it at 7 in the evening instead of bedtime [and the [mornings]{S sleep improved side_effect} came right]{O tolerated; amitriptyline}. [By week five I did a two hour lesson to Swindon and back without [looking for a loo]{S gastrointestinal improved}]{O benefit; amitriptyline}. [It has held for four years, with a [wobble]{S gastrointestinal fig} when my divorce went through]{O benefit; amitriptyline}. We tried 20mg then, [[constipated]{S gastrointestinal side_effect} for the first time in my life]{O side_effect; amitriptyline}, so back to ten. I keep [Imodium]{T loperamide; ongoing} in the glovebox, [it stops me for the day]{O partial; loperamide} [and [gripes]{S gastrointestinal side_effect} after]{O side_effect; loperamide}, and a [hot water bottle]{T hot water bottle; ongoing} at home [takes the edge off a [cramp]{S pain}]{O partial; hot water bottle}. There was also a [hypnotherapy app]{T hypnotherapy app; tried} with an Australian man on it, [relaxing, I suppose that helped the [nerves]{S anxiety improved} slightly]{O partial; hypnotherapy app}. [I am not cured]{O partial; amitriptyline}, [curry is still [Russian roulette]{S gastrointestinal fig}]{O no_benefit; amitriptyline}. My sister-in-law takes the same [tablet]{T amitriptyline; other; dose=75} at 75 for her [back]{S pain other} and [sleeps all day]{S sleep other side_effect}, so it is a different animal higher up.

=== 2428-adhd-review
title: Vyvanse - changed my life AND I hate it
genre: review
layout: Reason, Side effects, Comments
condition: ADHD
area: mental
english: Canadian
narrator: patient
split: train
overall: improved
round: 6
treatment: lisdexamfetamine
rating: 4
ledger:
  omega-3 | supplement | tried | no_response
  bullet journal | other | tried | no_response
  atomoxetine | medication | tried | no_response | gastrointestinal
  methylphenidate | medication | stopped | partial | anger, neurological
  coaching | support | stopped | partial
  lisdexamfetamine | medication | ongoing | mixed | appetite_weight, gastrointestinal, other_physical, mood, anger, anhedonia
  clonidine | medication | ongoing | response
  protein breakfast | lifestyle | ongoing | partial
  guanfacine | medication | declined | unknown
---
Reason: [ADHD]{S diagnosis clin} (dx'd at 41 after my kid got his)

Side effects: [[no appetite]{S appetite_weight side_effect}, [dry mouth]{S gastrointestinal side_effect}, [jaw clenching]{S other_physical side_effect}, [crash]{S mood fig side_effect} at 5pm]{O side_effect; lisdexamfetamine}

Comments: Where to begin. I run a garden centre with my ex (long story) and for 20 years I was the one who [lost the keys]{S cognition}, [forgot the payroll]{S cognition}, [never finished a sentence]{S cognition}. Tried [Concerta]{T methylphenidate; stopped} first, [decent for [focus]{S cognition improved}, about 60%]{O partial; methylphenidate}, [but I [snapped]{S anger side_effect} at everybody and [my eyelid twitched]{S neurological side_effect}]{O side_effect; methylphenidate} so we switched. Before that on my own I did [fish oil]{T omega-3; tried}, a [bullet journal]{T bullet journal; tried} (have 7, all with 4 pages used), also [Strattera]{T atomoxetine; tried} somewhere in there which [made me [puke]{S gastrointestinal side_effect}]{O side_effect; atomoxetine}. [Zip from any of those]{O no_benefit; omega-3, bullet journal, atomoxetine}. [Day 1 of [Vyvanse]{T lisdexamfetamine; ongoing; dose=30} the [radio in my head shut off]{S cognition fig improved} and I sat in the truck and bawled, happy bawled]{O benefit; lisdexamfetamine}. By week 3 I thought it had quit. [It hadn't, I'd just stopped noticing it, my staff noticed - "Marnie you [answered the email]{S functioning improved}"]{O benefit; lisdexamfetamine}. Went 30, 40, 60, [60 made me a [robot]{S anhedonia fig side_effect}]{O side_effect; lisdexamfetamine} so 50. [I've [lost 28 lb]{S appetite_weight side_effect} and my mom thinks I'm ill]{O side_effect; lisdexamfetamine}. [The [crash]{S mood fig side_effect} is real, I'm a [witch]{S anger fig side_effect} from 5 to 6:30, nobody speak to me]{O side_effect; lisdexamfetamine}. [That got better for a while when I started eating [eggs before the pill]{T protein breakfast; ongoing} (helps some), came back in the second year, no idea why]{O partial; protein breakfast}. [Sleep]{S sleep}: [clonidine]{T clonidine; ongoing; frequency=at night} at night [fixed it]{O benefit; clonidine}. They offered [Intuniv]{T guanfacine; declined} too and I said no, three pills is enough pills. I had a [coach]{T coaching; stopped} who was [useful for the filing]{O partial; coaching}, until the money ran out. My son on the same [stuff]{T lisdexamfetamine; other} is [doing great]{S functioning improved other}, no [crash]{S mood fig other absent side_effect} at all, not fair. [I skip Sundays and basically [live on the couch]{S energy withdrawal}]{O withdrawal; lisdexamfetamine}. Eat before you swallow it. Would I go back? No. Do I like it? Also no.

=== 2429-ocd-review
title: High dose, long wait
genre: review
layout: one paragraph
condition: OCD
area: mental
english: Australian
narrator: patient
split: train
overall: improved
round: 6
treatment: fluvoxamine
rating: 8
ledger:
  fluoxetine | medication | tried | no_response | anxiety
  escitalopram | medication | tried | partial
  risperidone | medication | stopped | unknown | appetite_weight, other_physical
  fluvoxamine | medication | ongoing | response | gastrointestinal, sleep, other_physical
  exposure and response prevention | psychotherapy | tried | response | anxiety
  N-acetylcysteine | supplement | tried | no_response
  church prayer group | support | tried | no_response
  clomipramine | medication | declined | unknown
---
[OCD]{S diagnosis clin} since year 8, mostly [checking]{S anxiety} and [bad thoughts]{S anxiety} about running people over, I'd [drive the same roundabout nine times]{S anxiety}. Been on [Luvox]{T fluvoxamine; ongoing; dose=250mg; duration=five years} five years, 250mg now. It wasn't my first, had [Prozac]{T fluoxetine; tried} at uni ([made me [jittery]{S anxiety side_effect}]{O side_effect; fluoxetine}), [Lexapro]{T escitalopram; tried} [which was alright till it wasn't]{O partial; escitalopram}, [NAC]{T N-acetylcysteine; tried} powder off the internet which stank of eggs, and Mum's [church group]{T church prayer group; tried} prayed over me twice. [[Prozac]{T fluoxetine; tried}, the [egg powder]{T N-acetylcysteine; tried} and the Lord: no result]{O no_benefit; fluoxetine, N-acetylcysteine, church prayer group}. [Risperidone]{T risperidone; stopped} on top of [Lexapro]{T escitalopram; tried}, [I [ate the house]{S appetite_weight fig side_effect} and [grew boobs]{S other_physical side_effect} (I'm a bloke)]{O side_effect; risperidone}, off that quick smart. So [Luvox]{T fluvoxamine; ongoing}. [[Crook guts]{S gastrointestinal fig side_effect} for a fortnight]{O side_effect; fluvoxamine}. [At week 6 the psych asked how much better, I said 5 percent mate]{O no_benefit; fluvoxamine}. [Week 10, maybe 10 percent]{O no_benefit; fluvoxamine}. I was ready to chuck it, she offered [clomipramine]{T clomipramine; declined} and I'd read about that one so no thanks, we pushed to 200. [About month four my girlfriend pointed out we'd [got to her parents' place on time]{S functioning improved}]{O benefit; fluvoxamine}. [I'd driven past the [roundabout]{S anxiety improved} once. ONCE]{O benefit; fluvoxamine}. Did the [exposure therapy]{T exposure and response prevention; tried; sessions=16 sessions} alongside, 16 sessions with a [psychologist]{T exposure and response prevention; tried} in Geelong, [horrible, I [shook]{S anxiety side_effect} the whole way]{O side_effect; exposure and response prevention}, [and I reckon it did as much as the tablet]{O benefit; exposure and response prevention}, can't split them. [Side effects now are [sweaty]{S other_physical side_effect} hands and being [buggered]{S sleep fig side_effect} by 8pm]{O side_effect; fluvoxamine}, [the [gut thing]{S gastrointestinal improved side_effect} settled]{O tolerated; fluvoxamine}. Oh and coffee hits like a truck, it does something to caffeine. When we dropped to 150 because I felt so good [it crept back within the month, [taps]{S anxiety withdrawal} this time]{O withdrawal; fluvoxamine}. We're having a baby in June. [I still get the [thoughts]{S anxiety}, they're just [background telly]{S anxiety fig improved}]{O benefit; fluvoxamine}. Bit of advice: most docs give up at 100, ask them to go higher, [OCD]{S diagnosis clin general} needs more than [depression]{S diagnosis clin general} does.

=== 2430-rheumatoid-arthritis-review
title: 6 years of Sunday nights
genre: review
layout: Reason, Side effects, Comments
condition: rheumatoid arthritis
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
treatment: methotrexate
rating: 4
ledger:
  naproxen | medication | tried | partial | gastrointestinal
  turmeric | supplement | tried | no_response
  giving up tomatoes and peppers | lifestyle | tried | no_response
  copper gloves | other | tried | no_response
  prednisone | medication | stopped | mixed | appetite_weight, sleep, anger
  methotrexate | medication | ongoing | response | energy, gastrointestinal, other_physical
  folic acid | supplement | ongoing | response
  ondansetron | medication | tried | response
  adalimumab | medication | planned | unknown
  hot wax bath | procedure | ongoing | partial
---
Reason: [rheumatoid arthritis]{S diagnosis clin}

Side effects: [[wiped out]{S energy fig side_effect} Mondays, [nausea]{S gastrointestinal clin side_effect}, [thin hair]{S other_physical side_effect}, [mouth sores]{S other_physical side_effect} at first]{O side_effect; methotrexate}

Comments: I cut hair for a living (31 years, same shop) and one winter I [couldnt close the scissors]{S functioning}. [Aleve]{T naproxen; tried} did for a while ([gave me about 4 good hours]{O partial; naproxen} [and a [sour stomach]{S gastrointestinal side_effect}]{O side_effect; naproxen}). My customers are all doctors!! They had me on [tumeric]{T turmeric; tried}, [no tomatoes no peppers]{T giving up tomatoes and peppers; tried}, [copper gloves]{T copper gloves; tried}, [sweet of them, none of it touched it]{O no_benefit; turmeric, giving up tomatoes and peppers, copper gloves}. Rheumy started [prednisone]{T prednisone; stopped} to bridge, [on that I could have danced]{O benefit; prednisone}, [[ate like a horse]{S appetite_weight fig side_effect}, [never slept]{S sleep side_effect}, [bit my husbands head off]{S anger fig side_effect}]{O side_effect; prednisone}, done by August. [Methotrexate]{T methotrexate; ongoing; dose=15 mg; frequency=Sundays} 15 mg Sundays. I cried over the leaflet, its a [chemo drug]{T methotrexate; ongoing}. [Weeks 1 thru 8 all I got was [sick]{S gastrointestinal side_effect}]{O side_effect; methotrexate} [and no better]{O no_benefit; methotrexate}. [Folic acid]{T folic acid; ongoing} [cleared the [sores]{S other_physical improved side_effect}]{O benefit; folic acid}, [Zofran]{T ondansetron; tried} [handled the [nausea]{S gastrointestinal clin improved side_effect}]{O benefit; ondansetron}, went to the [shot]{T methotrexate; ongoing} instead of [pills]{T methotrexate; ongoing} [which was easier on the [stomach]{S gastrointestinal improved side_effect}]{O tolerated; methotrexate}. [Around month 4 Rosalie in my Thursday chair said "you havent [dropped the comb]{S functioning improved} today"]{O benefit; methotrexate}. Well I hadnt. [I'd say 70 percent of the [swelling]{S other_physical improved} is gone and I'm [back to five days]{S functioning improved}]{O benefit; methotrexate}. Then had to go off it 5 weeks for shingles [and my [wrists blew up like bread dough]{S other_physical fig withdrawal}]{O withdrawal; methotrexate}. [It took a good two months to get back where I was]{O benefit; methotrexate}. [Last blood work the [liver numbers were up]{S other_physical side_effect} a little]{O side_effect; methotrexate} so we're down to 12.5 [and the [left hand is letting me know]{S pain fig worsened}]{O partial; methotrexate}; [Humira]{T adalimumab; planned} is being talked about. My niece got on [Humira]{T adalimumab; other} and [plays volleyball]{S functioning improved other}. [Hot wax dip]{T hot wax bath; ongoing; frequency=every night} every night, [feels good for an hour]{O partial; hot wax bath}. Grandbaby number 4 came in October. Plan nothing on Mondays and dont drink.

=== 2431-panic-clonazepam-review
title: Be careful but it gave me my life back
genre: review
layout: one paragraph
condition: panic disorder
area: mental
english: American
narrator: patient
split: dev
overall: improved
round: 6
treatment: clonazepam
rating: 9
ledger:
  propranolol | medication | tried | no_response | energy
  fluoxetine | medication | tried | worse | anxiety
  venlafaxine | medication | tried | no_response | gastrointestinal, sexual
  meditation app | mind_body | tried | no_response
  acupuncture | mind_body | tried | no_response
  clonazepam | medication | ongoing | response | sleep, cognition
  cognitive behavioural therapy | psychotherapy | tried | response
  ice cubes | other | ongoing | response
---
First [panic attack]{S anxiety} was on the George Washington Bridge in 2015 and I [did not cross a bridge again]{S functioning} for three years, I sell flooring so that was a problem. ER twice, "your heart is perfect sir". Then the merry go round: [inderal]{T propranolol; tried}, [prozac]{T fluoxetine; tried}, [effexor]{T venlafaxine; tried}, [acupuncture]{T acupuncture; tried}, the [Calm app]{T meditation app; tried}, [not one of em stopped an [attack]{S anxiety}]{O no_benefit; propranolol, fluoxetine, venlafaxine, acupuncture, meditation app}, [[prozac]{T fluoxetine; tried} actually doubled them]{O worsening; fluoxetine}, [[inderal]{T propranolol; tried} made me feel like I was [walking in wet cement]{S energy fig side_effect}]{O side_effect; propranolol}, [[effexor]{T venlafaxine; tried} I [threw up]{S gastrointestinal side_effect} and [forget about sex]{S sexual fig side_effect}]{O side_effect; venlafaxine}. My new doctor, older guy, very old school, wrote for [klonopin]{T clonazepam; ongoing; dose=.5; frequency=twice a day} .5 twice a day. I didnt want it because my uncle was on [valium]{T diazepam (medication); other} for 30 years and it was ugly. [First week [sleepy as a cat]{S sleep fig side_effect}]{O side_effect; clonazepam}. But [no [attack]{S anxiety improved}]{O benefit; clonazepam}. [Second week none]{O benefit; clonazepam}. I kept waiting. I thought placebo, then I thought its just the summer. [My daughter said dad youre [singing in the truck]{S mood improved}]{O benefit; clonazepam}. [That fall I [drove to Jersey and back]{S functioning improved} for a sandwich]{O benefit; clonazepam}. [Its 8 years and I can count the [attacks]{S anxiety improved} on one hand]{O benefit; clonazepam}, never needed more, in fact Im on less, .25 and .5. [[Memory]{S cognition side_effect} is not what it was, names mostly]{O side_effect; clonazepam}, could be Im 61. [Forgot them on a trip to Aruba, by day 2 I was [shaking]{S neurological withdrawal} and [sure I was dying]{S anxiety withdrawal}]{O withdrawal; clonazepam} so respect this stuff. I also did [CBT]{T cognitive behavioural therapy; tried; sessions=ten sessions}, ten sessions, with a young lady [who rode over the bridge with me, and that was worth every penny]{O benefit; cognitive behavioural therapy}. She taught me the [ice cube in the fist]{T ice cubes; ongoing} thing, [still works]{O benefit; ice cubes}. Wife says Im boring now. I'll take it. Dont mix with booze, dont ever quit it cold.

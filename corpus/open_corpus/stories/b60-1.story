=== 2480-migraine-review
title: better than nothing, just
genre: review
layout: one paragraph
condition: migraine
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
treatment: rizatriptan
rating: 5
ledger:
  combined pill | medication | stopped | unknown
  paracetamol | medication | tried | no_response
  rizatriptan | medication | ongoing | partial | sleep, other_physical
  naproxen | medication | ongoing | unknown
  lying in the dark | lifestyle | ongoing | partial
  greater occipital nerve block | procedure | planned | unknown
---
I was on the [pill]{T combined pill; stopped} when the [migraines]{S pain clin} started so the nurse took me off it, that was 2016 and I was doing my finals.GP said try [paracetamol]{T paracetamol; tried} first, [well you may as well eat chalk]{O no_benefit; paracetamol}. Then [Maxalt]{T rizatriptan; ongoing; dose=10mg} melts 10mg, minty, £9.90 for six. [If I catch it in the first half hour it goes about six times out of ten]{O partial; rizatriptan}... [the other four I'm [throwing up]{S gastrointestinal} regardless]{O no_benefit; rizatriptan}. And [it makes my [neck stiff]{S other_physical side_effect} and I'm [sleepy]{S sleep side_effect} the rest of the day]{O side_effect; rizatriptan}, I've had to ring my manager from the car park more than once. I take it alongside [naproxen]{T naproxen; ongoing} because that's what it says on the sheet. [Lying in the dark]{T lying in the dark; ongoing} with the fan on [takes some of the edge off]{O partial; lying in the dark}, my sister does it as well. Neurologist has put me down for a [nerve block]{T greater occipital nerve block; planned}, waiting list 40 wks. Five stars for the taste.

=== 2481-type-2-diabetes-review
title: Numbers great, stomach not
genre: review
layout: Reason, Side effects, Comments
condition: type 2 diabetes
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 7
treatment: metformin
rating: 3
ledger:
  lisinopril | medication | ongoing | unknown
  metformin | medication | ongoing | mixed | gastrointestinal, functioning
  loperamide | medication | tried | partial
  glipizide | medication | declined | unknown
  diabetes class | support | tried | unknown
  walking after dinner | lifestyle | ongoing | response
---
Reason: [Type 2 diabetes]{S diagnosis clin}

Side effects: [[Diarrhea]{S gastrointestinal clin side_effect}, [gas]{S gastrointestinal side_effect}, [cramps]{S gastrointestinal side_effect}, [metal taste]{S gastrointestinal side_effect}]{O side_effect; metformin}

Comments: Found out at my DOT physical. I drive a propane truck so this matters. I already take [lisinopril]{T lisinopril; ongoing}. Doc wrote me [Metformin]{T metformin; ongoing; dose=500; frequency=twice a day} 500 twice a day and sent me to a [class]{T diabetes class; tried} at the hospital with plastic food on a table. [My A1C went from 9.4 to 6.3 in six months]{O benefit; metformin}, [my [feet quit burning]{S neurological improved}]{O benefit; metformin} and the doc shook my hand. [But I know every restroom between Tulsa and Amarillo]{O side_effect; metformin}!! [Had an [accident]{S gastrointestinal fig side_effect} in the cab in March]{O side_effect; metformin}, not telling that story. [Imodium]{T loperamide; tried} [slowed it down for a morning]{O partial; loperamide}. He offered [glipizide]{T glipizide; declined} instead, I said no, my brother went [low]{S other_physical other side_effect} on that and hit a mailbox. [I [quit eating lunch on workdays]{S functioning side_effect} so I don't get caught out]{O side_effect; metformin}. [Walking after dinner]{T walking after dinner; ongoing} with the wife [takes 30 points off my reading]{O benefit; walking after dinner}, free. So there it is, great drug, terrible drug.

=== 2482-paroxetine-switch-review
title: Do not swap if you are doing ok
genre: review
layout: one breathless paragraph
condition: anxiety and depression
area: mental
english: American
narrator: patient
split: train
overall: worse
round: 7
treatment: vortioxetine
rating: 1
ledger:
  sertraline | medication | stopped | partial | sexual
  vortioxetine | medication | stopped | worse | gastrointestinal, other_physical, mood, anger, sleep, suicidality
  ondansetron | medication | tried | unknown
  hospital admission | care_setting | tried | unknown
  fluoxetine | medication | ongoing | unknown
---
so i was on [zoloft]{T sertraline; stopped; duration=four years} four years and [it was okay]{O partial; sertraline}, not great but okay, i worked, i coached softball, [only thing was [no orgasm]{S sexual side_effect}]{O side_effect; sertraline} and my doctor said theres this new one [Trintellix]{T vortioxetine; planned} that wont do that, samples for free, so we switched over one week. worst decision of my life. [day 2 i was [puking]{S gastrointestinal side_effect} in the sink at work]{O side_effect; vortioxetine}, she called in [zofran]{T ondansetron; tried} and told me to push thru. [day 9 the [itching]{S other_physical side_effect} started, arms legs scalp]{O side_effect; vortioxetine}. my mom drove up from Macon to take the boys. [by week 4 i was [crying]{S mood worsened side_effect} in the shower, [screaming at my kids]{S anger side_effect}, [not sleeping]{S sleep side_effect}]{O worsening; vortioxetine} and [i had [thoughts of driving off the bridge]{S suicidality side_effect} which i NEVER had before, not once]{O worsening; vortioxetine}. husband took me to the [hospital]{T hospital admission; tried; duration=5 days} and i was there 5 days, they stopped it the first night and put me on [prozac]{T fluoxetine; ongoing} so i guess thats what im on now, only been 8 days, ask me in a month. i am home, off work till the 14th. [i still [itch]{S other_physical side_effect}]{O side_effect; vortioxetine}!! do your research people

=== 2483-contraceptive-implant-review
title: Nexplanon - 14 months
genre: review
layout: form
condition: contraception
area: general
english: Australian
narrator: patient
split: train
overall: improved
round: 7
treatment: etonogestrel implant
rating: 1
ledger:
  etonogestrel implant | medication | stopped | worse | other_physical, appetite_weight, mood, anger
  combined pill | medication | tried | mixed | mood
  mefenamic acid | medication | tried | no_response
  copper coil | procedure | declined | unknown
  condoms | other | ongoing | unknown
---
What did you use it for? Contraception, and [heavy periods]{S other_physical}.

How long? 14 months, removed last Thursday.

What was good? Didn't get pregnant I suppose.

What was bad? [[Bled for 71 days straight]{S other_physical worsened side_effect}]{O worsening; etonogestrel implant}. Stopped for a fortnight then started again. [[Put on 11 kilos]{S appetite_weight side_effect}]{O side_effect; etonogestrel implant}. [[Pimples]{S other_physical side_effect} on my back and jaw like a fourteen year old]{O side_effect; etonogestrel implant}. [[Cried]{S mood side_effect} at the bunnings sausage sizzle]{O side_effect; etonogestrel implant}. [My partner moved into the spare room because I was [biting his head off]{S anger fig side_effect}]{O side_effect; etonogestrel implant}. GP gave me [Levlen]{T combined pill; tried; duration=three months} on top for three months, [that stopped the [bleeding]{S other_physical improved}]{O benefit; combined pill} [but I was [even moodier]{S mood worsened side_effect}]{O side_effect; combined pill}, and [Ponstan]{T mefenamic acid; tried} [which did zip]{O no_benefit; mefenamic acid}.

Anything else? Having it out took ten minutes, a bit of local and a plaster, drove myself home. The nurse asked if I wanted the [copper one]{T copper coil; declined} put in while I was there. No thanks. [Condoms]{T condoms; ongoing} for now. My best mate has had [hers]{T etonogestrel implant; other} six years and loves it so who knows!

=== 2484-sleep-apnoea-cpap-review
title: my mask and me
genre: review
layout: two short paragraphs
condition: sleep apnoea
area: general
english: British
narrator: patient
split: train
overall: improved
round: 7
treatment: CPAP
rating: 9
ledger:
  bisoprolol | medication | ongoing | unknown
  mouthguard | procedure | tried | no_response | pain
  septoplasty | procedure | tried | unknown
  CPAP | procedure | ongoing | response | other_physical, gastrointestinal
  losing weight | lifestyle | tried | unknown
---
68, retired bus driver, [sleep apnoea]{S diagnosis clin}. I take [bisoprolol]{T bisoprolol; ongoing} for my heart and had a [nose operation]{T septoplasty; tried} in 2009, mentioned only because the form asks. The dentist made me a [gum shield]{T mouthguard; tried} for £450, [it did not stop the [snoring]{S sleep} and gave me [jaw ache]{S pain side_effect}]{O no_benefit; mouthguard}. The chest clinic said [lose weight]{T losing weight; tried} so I lost two stone, then they sent me home with a [CPAP]{T CPAP; ongoing} and a bag of filters.

[First week I ripped it off at 2 every night]{O no_benefit; CPAP}. [[Dry mouth]{S gastrointestinal side_effect}, [red line across my nose]{S other_physical side_effect}]{O side_effect; CPAP}. Ring them up about a different mask, don't sit there suffering. [Once I had the right one the change was like night and day, I [sleep seven hours]{S sleep improved}, I'm [awake]{S energy improved} for Pointless]{O benefit; CPAP}, [no more [dropping off]{S sleep improved} at the lights]{O benefit; CPAP}. My wife is back in our bed after six years. [The [dry mouth]{S gastrointestinal improved side_effect} went once they added the water tank]{O tolerated; CPAP}. It looks daft and I don't care.

=== 2485-hypertension-amlodipine-review
title: Amlodipine: ankles
genre: review
layout: list with dates
condition: high blood pressure
area: general
english: American
narrator: patient
split: train
overall: unknown
round: 7
treatment: amlodipine
rating: 2
ledger:
  hydrochlorothiazide | medication | tried | unknown
  metoprolol | medication | tried | unknown | energy
  amlodipine | medication | ongoing | unknown | other_physical, energy
  compression socks | other | tried | no_response
  losartan | medication | planned | unknown
---
Taking for: [high blood pressure]{S diagnosis}

Jan 4 - Started [amlodipine]{T amlodipine; ongoing; dose=5 mg} 5 mg. Before that they'd had me on [HCTZ]{T hydrochlorothiazide; tried} and then [metoprolol]{T metoprolol; tried}, [which [wore me out]{S energy side_effect}]{O side_effect; metoprolol}. Copay $4.
Jan 20 - [[Ankles puffy]{S other_physical side_effect} by suppertime]{O side_effect; amlodipine}. Figured it was the salt, we had Mikes birthday.
Feb 2 - [Couldn't get my good shoes on for church]{O side_effect; amlodipine}. Wife took a picture.
Feb 15 - Bought [compression socks]{T compression socks; tried}, $22, [they didnt make any difference]{O no_benefit; compression socks}. [Legs look like [bread dough]{S other_physical fig side_effect}]{O side_effect; amlodipine}.
Mar 1 - [[Flushed face]{S other_physical side_effect} and [so tired]{S energy side_effect} I sat out the whole ball game]{O side_effect; amlodipine}. Called the office, nurse said it's "common". 
Mar 9 - Appointment. They didn't even take my pressure, the cuff was broke. Doc says we'll go to [losartan]{T losartan; planned} when this bottle is done, 22 more to go. My neighbor takes [amlodipine]{T amlodipine; other} for ten years and has no trouble at all.

No [cough]{S other_physical absent side_effect} though. Cant tell you if it works, I dont own a machine.

=== 2486-ocd-cbt-review
title: 16 sessions of worksheets
genre: review
layout: one paragraph
condition: OCD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
treatment: cognitive behavioural therapy
rating: 2
ledger:
  cognitive behavioural therapy | psychotherapy | tried | no_response
  fluoxetine | medication | ongoing | response | gastrointestinal
  SilverCloud | other | tried | no_response
  exposure and response prevention | psychotherapy | planned | unknown
  OCD support group | support | tried | unknown
---
[CBT]{T cognitive behavioural therapy; tried; sessions=16 sessions} through work, 16 sessions on Teams, for [OCD]{S diagnosis clin} ([checking]{S anxiety} locks, [checking]{S anxiety} emails, [washing]{S anxiety}). She was lovely, she had a cat. We did thought records, we did a hot cross bun diagram, we did the bun again. [I got very good at the diagram and carried on [going back to the front door]{S anxiety} eleven times a morning]{O no_benefit; cognitive behavioural therapy}. [Score at the start 27, score at the end 26]{O no_benefit; cognitive behavioural therapy}. I was also given a login for [Silvercloud]{T SilverCloud; tried}, [same worksheets, same result]{O no_benefit; SilverCloud}. I've since read that what you want for this is [ERP]{T exposure and response prevention; planned}, nobody mentioned it, I'm down for that at the Maudsley and they say spring. In the meantime my GP started [fluoxetine]{T fluoxetine; ongoing; dose=40}, now 40, and [that has got the [door]{S anxiety improved} down to three]{O benefit; fluoxetine}, [bit of an [iffy tummy]{S gastrointestinal side_effect} to begin with]{O side_effect; fluoxetine; neutral}. Went to an [OCD group]{T OCD support group; tried} in Croydon twice, then they moved it to Tuesdays when I have choir practice with my niece. Two stars because of the cat.

=== 2487-rheumatoid-arthritis-review
title: Scared of it for nothing
genre: review
layout: Pros, Cons, Comments
condition: rheumatoid arthritis
area: general
english: Irish
narrator: patient
split: train
overall: improved
round: 7
treatment: methotrexate
rating: 5
ledger:
  steroid injection | medication | tried | partial
  methotrexate | medication | ongoing | response | gastrointestinal, other_physical, energy
  folic acid | supplement | ongoing | unknown
  sulfasalazine | medication | tried | no_response
  hand physiotherapy | procedure | tried | unknown
  wax bath | procedure | tried | partial
---
Pros: [my [hands]{S pain improved}]{O benefit; methotrexate}

Cons: [[sick]{S gastrointestinal side_effect} on Saturdays, [hair thinner]{S other_physical side_effect}, [wrecked]{S energy fig side_effect} the day after]{O side_effect; methotrexate}

Comments: I've [RA]{S diagnosis clin} since the second child, couldn't [open a yogurt]{S functioning}. They gave me a [steroid shot]{T steroid injection; tried} in the backside, [heaven for three weeks then back to square one]{O partial; steroid injection}. [Salazopyrin]{T sulfasalazine; tried} next, [not a bit of use]{O no_benefit; sulfasalazine}. Read the leaflet for [methotrexate]{T methotrexate; planned} and left it in the press for a month: [liver damage]{S other_physical possible general side_effect}, [mouth ulcers]{S other_physical possible general side_effect}, no drink. I needn't have worried. I take it Friday night with [folic acid]{T folic acid; ongoing; frequency=on the Monday} on the Monday. [Ten weeks and I noticed I was [buttoning]{S functioning improved} the small one's coat]{O benefit; methotrexate}. [[Stiffness]{S other_physical improved} in the morning is five minutes now, it was two hours]{O benefit; methotrexate}. [Bloods fine, [liver]{S other_physical absent side_effect} fine]{O tolerated; methotrexate}. I was sent to the [hand physio]{T hand physiotherapy; tried} in Galway who measured my grip and had me squeeze putty, and she had a [wax bath]{T wax bath; tried}, [lovely while it's warm]{O partial; wax bath}. Two years in. My aunt had [gold injections]{T gold injections (medication); other} in the eighties and ended up in a chair, so count your blessings. [Saturdays are for the couch]{O side_effect; methotrexate; neutral}. Grand otherwise!

=== 2394-social-anxiety
title: Paxil 7 years. mixed bag, heavy bag
genre: review
layout: drug review site, run-on
condition: social anxiety disorder
area: mental
english: American
narrator: patient
split: train
treatment: paroxetine
rating: 5
overall: partly_improved
round: 6
ledger:
  Toastmasters | support | stopped | worse
  propranolol | medication | tried | no_response
  alprazolam | medication | tried | mixed | cognition, substance_use
  kava | supplement | tried | no_response
  paroxetine | medication | stopped | mixed | appetite_weight, sexual, anhedonia
  phenelzine | medication | not_tried | unknown
  group cognitive behavioural therapy | psychotherapy | tried | response
  vilazodone | medication | ongoing | partial | gastrointestinal
  improv class | other | ongoing | response
---
Before: [ate lunch in my car]{S functioning} for six years, [red face]{S other_physical}, [couldn't make a phone call]{S functioning} with anybody listening, [turned down a promotion]{S functioning} because it came with a Monday meeting. I thought I was just [shy]{S anxiety}, my whole family is shy, we have very quiet Thanksgivings.

I tried to fix it myself first. [Toastmasters]{T Toastmasters; stopped} (two meetings then I quit, [went home [worse]{S anxiety worsened} than I came]{O worsening; Toastmasters}), [kava]{T kava; tried} from the vitamin store, my brothers [propranolol]{T propranolol; tried} which he takes for his [heart]{S other_physical other}, [neither one touched it]{O no_benefit; kava, propranolol}. [Xanax]{T alprazolam; tried; dose=.5} .5 before a wedding: [I gave a toast. ME.]{O benefit; alprazolam} [[Don't remember]{S cognition side_effect} the toast]{O side_effect; alprazolam}, [and I was [counting pills]{S substance_use side_effect} by August]{O side_effect; alprazolam}.

So, [Paxil]{T paroxetine; stopped; dose=20 then 40}, 20 then 40. [I won't lie to you people, it worked, [phone calls]{S functioning improved}, [lunch with coworkers]{S functioning improved}, got married on it]{O benefit; paroxetine}, [I also [gained 44 lbs]{S appetite_weight side_effect} and could not [finish]{S sexual side_effect} to save my life and when my dad died I felt like [somebody had told me the weather]{S anhedonia fig side_effect}]{O side_effect; paroxetine}. [It takes the [fear]{S anxiety improved}]{O benefit; paroxetine} [but it takes [everything next to the fear]{S anhedonia fig side_effect}]{O side_effect; paroxetine}. Came off over five months this past year and [the [zaps]{S neurological fig withdrawal}, the [vertigo]{S neurological clin withdrawal}, [crying at commercials]{S mood withdrawal}, all true what you read]{O withdrawal; paroxetine}.

I asked about [Nardil]{T phenelzine; not_tried}, which an old timer on another board calls the [king]{T phenelzine; general}, and the PA had never even heard of it.

Am on [Viibryd]{T vilazodone; ongoing} now and [it's okay, maybe half of what [Paxil]{T paroxetine; stopped} did]{O partial; vilazodone}, [the [runs]{S gastrointestinal side_effect} the first month]{O side_effect; vilazodone; neutral}. What nobody tells you: the [CBT group]{T group cognitive behavioural therapy; tried; duration=12 weeks}. 12 weeks at the university. They make you drop a tray in the cafeteria on purpose. [I'd put that above any pill I ever swallowed.]{O benefit; group cognitive behavioural therapy} And from there an [improv class]{T improv class; ongoing; frequency=Thursdays}, Thursdays, [I get up there, [face red]{S other_physical} as a stop sign, and I don't care]{O benefit; improv class}.

=== 2395-rheumatoid-arthritis
title: 9 years of RA drugs in one post
genre: forum
layout: forum post, no paragraphs then replies
condition: rheumatoid arthritis
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  sulfasalazine | medication | tried | no_response | pain
  hydroxychloroquine | medication | tried | no_response
  methotrexate | medication | stopped | mixed | gastrointestinal, other_physical, energy
  prednisolone | medication | tried | mixed | anger, appetite_weight, sleep
  etanercept | medication | tried | partial | other_physical
  adalimumab | medication | tried | no_response
  rituximab | medication | tried | worse | other_physical
  tofacitinib | medication | declined | unknown
  tocilizumab | medication | ongoing | response | other_physical
  wax bath | other | ongoing | partial
  cutting out nightshades | lifestyle | tried | no_response
  cod liver oil | supplement | tried | no_response
  hand therapy | procedure | tried | partial
  wrist fusion | procedure | planned | unknown
---
Someone asked in the other thread so here goes, apologies for the essay, typing with two good fingers. Diagnosed 2015 three months after my second was born, [couldn't do up a babygro]{S functioning}, mum had to come and live with us. [Sulfa]{T sulfasalazine; tried} and [hydroxy]{T hydroxychloroquine; tried} together, [as much use as a chocolate teapot]{O no_benefit; sulfasalazine, hydroxychloroquine} and [the [sulfa]{T sulfasalazine; tried} gave me [headaches]{S pain side_effect}]{O side_effect; sulfasalazine}. [Methotrexate]{T methotrexate; stopped} ah yes good old [metho]{T methotrexate; stopped}. [It did get my CRP down and I [could hold a pen]{S functioning improved}, credit where due]{O benefit; methotrexate}, [but every Friday night I had my head [down the loo]{S gastrointestinal fig side_effect}, [hair came out]{S other_physical side_effect} in the plughole, [wiped out]{S energy fig side_effect} all Saturday]{O side_effect; methotrexate} and when [my [liver went funny]{S other_physical side_effect}]{O side_effect; methotrexate} they stopped it, can't say I wept. [Steroids]{T prednisolone; tried} in the gaps obviously. [God they're good!! [Up a ladder]{S functioning improved} the next day!!]{O benefit; prednisolone} [God they're awful, [moon face]{S appetite_weight fig side_effect}, [no sleep]{S sleep side_effect}, [screaming at the kids]{S anger side_effect} about a lunchbox]{O side_effect; prednisolone}. [Enbrel]{T etanercept; tried} [was lovely for two and a half years and then it wasn't]{O partial; etanercept}, [[itchy lumps]{S other_physical side_effect} where it went in]{O side_effect; etanercept; neutral}. [Humira]{T adalimumab; tried}, [nope]{O no_benefit; adalimumab}. [Rituximab]{T rituximab; tried; route=drip}, the drip, [I had a [reaction]{S other_physical side_effect} in the chair, throat and everything]{O side_effect; rituximab} and then [the worst [flare]{S pain worsened} of my life for ten weeks]{O worsening; rituximab}. They offered the [JAK one]{T tofacitinib; declined}, [tofacitinib]{T tofacitinib; declined}, but my dad had [clots]{S other_physical other} so I said no ta. Now on [RoActemra]{T tocilizumab; ongoing; frequency=weekly} weekly since last Feb and [it's the best I've been since I was 28]{O benefit; tocilizumab}, [[did the school run]{S functioning improved} on foot all winter]{O benefit; tocilizumab}. [[Colds hang about longer]{S other_physical side_effect}, that's all]{O side_effect; tocilizumab; neutral}.

Non drug: [wax bath]{T wax bath; ongoing} for the hands, [lovely for an hour]{O partial; wax bath}. [Hand therapist]{T hand therapy; tried} with the splints, [some [grip back]{S functioning improved}, some not]{O partial; hand therapy}. [No tomatoes no peppers]{T cutting out nightshades; tried}, [cod liver oil]{T cod liver oil; tried}, [don't bother]{O no_benefit; cutting out nightshades, cod liver oil}. The left wrist is past saving so it's being [fused]{T wrist fusion; planned} in the autumn.

**Maureen P**: [methotrexate]{T methotrexate; other} 19 years here and never a [sick]{S gastrointestinal absent other side_effect} day. Take your [folic acid]{T folic acid (supplement); general} girls!
**sorejoints_dave**: how long did the [Actemra]{T tocilizumab; ongoing} take?
**OP**: [about seven weeks Dave, I'd given up and then I [opened a jar]{S functioning improved}]{O benefit; tocilizumab}

=== 2396-postpartum-depression
title: PPD after twins - what each thing did (so you dont have to guess)
genre: forum
layout: mums' forum, post and update
condition: postpartum depression
area: mental
english: Australian
narrator: patient
split: train
overall: improved
round: 6
ledger:
  sertraline | medication | ongoing | response | gastrointestinal, anxiety
  placenta capsules | supplement | tried | no_response
  domperidone | medication | stopped | worse | mood, anxiety
  mothers' group | support | stopped | worse
  temazepam | medication | tried | partial
  PANDA helpline | support | tried | response
  quetiapine | medication | tried | unknown | sleep, appetite_weight
  mother baby unit | care_setting | tried | mixed | hopelessness
  interpersonal psychotherapy | psychotherapy | ongoing | response
  baby massage class | other | tried | no_response
  stopping breastfeeding | lifestyle | tried | partial
  desvenlafaxine | medication | declined | unknown
---
Twins, emergency c section, hubby back at the mine on day nine. If you are reading this at 3am with one on each arm, hi.

I [didn't feel anything]{S anhedonia} for them. I did everything right and [felt like a babysitter]{S anhedonia fig} waiting for the parents. Then came the [pictures in my head]{S anxiety}, the stairs, the bath, I won't write them. I never wanted to [hurt]{S anger absent} them, I was [terrified]{S anxiety}.

Things people gave me in order:

[Placenta pills]{T placenta capsules; tried}, $400, my doula. [No comment.]{O no_benefit; placenta capsules}
[Motilium]{T domperidone; stopped} for my milk. Nobody warned me that coming off quick [can make you [lose it]{S mood fig withdrawal}, it did]{O withdrawal; domperidone}. [While on it I was [jumpy]{S anxiety side_effect} and [bawling]{S mood side_effect} from the first week, milk the same.]{O side_effect; domperidone}
[Mothers group]{T mothers' group; stopped} at the council, went three times. [Came home feeling [like a monster]{S hopelessness fig worsened} cause they were all glowing.]{O worsening; mothers' group} Left the whatsapp.
[Temaze]{T temazepam; tried} from the GP, [a few hours here and there]{O partial; temazepam}.
[PANDA]{T PANDA helpline; tried} at 2 in the arvo from the laundry floor. [That woman saved us, I don't know her name.]{O benefit; PANDA helpline}
[Mother baby unit]{T mother baby unit; tried; duration=four weeks}, four weeks. [Safe, fed, [slept six hours]{S sleep improved} first time since birth]{O benefit; mother baby unit}. Also [it was so loud and I felt [like a failed exam]{S hopelessness fig side_effect}]{O side_effect; mother baby unit}. They gave [seroquel]{T quetiapine; tried} at night there, [[out like a light]{S sleep fig side_effect}]{O side_effect; quetiapine; neutral}, [[ate a loaf of bread]{S appetite_weight side_effect} a day]{O side_effect; quetiapine}, whether it did anything for my mood who knows.
[Baby massage]{T baby massage class; tried}. [Oily babies.]{O no_benefit; baby massage class}
[Giving up the boob]{T stopping breastfeeding; tried}. [[Guilt]{S hopelessness}, then a bit [lighter]{S mood fig improved}, honestly]{O partial; stopping breastfeeding}

[Zoloft]{T sertraline; ongoing; dose=50 then 100}: 50 then 100. [The first fortnight the [pictures]{S anxiety worsened side_effect} were worse and I had the [trots]{S gastrointestinal side_effect}.]{O side_effect; sertraline} Everyone says two weeks, it was five. [And then Archie sneezed and I [laughed]{S anhedonia improved} and it was just, there.]{O benefit; sertraline} I still take it, no shame. The psych wanted to swap to [Pristiq]{T desvenlafaxine; declined} in the early days, glad I said no.
[Fiona]{T interpersonal psychotherapy; ongoing}, [IPT]{T interpersonal psychotherapy; ongoing}, Tuesdays on zoom. [She got me and hubby talking like people again]{O benefit; interpersonal psychotherapy}.

UPDATE at 14 months: [no more [pictures]{S anxiety improved}. I [love them]{S anhedonia improved} like a truck.]{O benefit; overall} My sister just had hers and she's already on [zoloft]{T sertraline; other} from 36 weeks because of me.

=== 2397-sciatica
title: L5/S1 - gabapentin was the least of it
genre: review
layout: drug review site, list
condition: sciatica
area: general
english: American
narrator: patient
split: train
treatment: gabapentin
rating: 2
overall: partly_improved
round: 6
ledger:
  ibuprofen | medication | tried | no_response | gastrointestinal
  cyclobenzaprine | medication | tried | no_response | sleep
  methylprednisolone | medication | tried | partial | sleep
  gabapentin | medication | stopped | worse | anger, neurological, suicidality, other_physical
  chiropractic | procedure | stopped | worse
  physical therapy | procedure | tried | response
  epidural steroid injection | procedure | tried | partial | pain
  inversion table | other | tried | no_response
  oxycodone | medication | tried | partial | gastrointestinal
  dry needling | procedure | tried | no_response
  dead hangs | lifestyle | ongoing | response
  microdiscectomy | procedure | declined | unknown
  nortriptyline | medication | planned | unknown
---
two stars bc [it let me [sleep]{S sleep improved} the first week]{O partial; gabapentin}. thats all the nice i have.

im a roofer, 44. [disc went]{S other_physical} in april picking up a cooler. [lightning]{S pain fig} butt to toe, [couldnt stand at the sink]{S functioning}, [drove lying down]{S functioning} practically. [gabapentin]{T gabapentin; stopped; dose=900 a day} 900 a day. [leg didnt care]{O no_benefit; gabapentin}. [what i got: 1. [wobbly]{S neurological side_effect} 2. [feet swole up]{S other_physical side_effect} 3. [mean]{S anger side_effect} 4. [sitting in the truck thinking they would be better off]{S suicidality side_effect}]{O side_effect; gabapentin}, and i am NOT that guy. [Never had one thought like it before or since.]{O side_effect; gabapentin} quit in ten days, wife threw em out.

now the rest. [advil]{T ibuprofen; tried} by the handful, [flexeril]{T cyclobenzaprine; tried}, the [upside down table]{T inversion table; tried} from craigslist, [needles]{T dry needling; tried} in the butt cheek: [none of it did squat]{O no_benefit; ibuprofen, cyclobenzaprine, inversion table, dry needling}, [[flexeril]{T cyclobenzaprine; tried} [slept]{S sleep side_effect} me thru a whole ball game]{O side_effect; cyclobenzaprine; neutral} and [the [advil]{T ibuprofen; tried} [ate my stomach]{S gastrointestinal fig side_effect}]{O side_effect; ibuprofen}. [chiro]{T chiropractic; stopped}... [walked in bent and got carried out, [foot went numb]{S neurological worsened} that night]{O worsening; chiropractic}, never went back. [Medrol pack]{T methylprednisolone; tried}, [6 good days, pack is 6 days, do the math]{O partial; methylprednisolone}, [[up all night]{S sleep side_effect} cleaning the garage]{O side_effect; methylprednisolone; neutral}. [percs]{T oxycodone; tried}, [ok for an hour or two]{O partial; oxycodone} [but then you [cant poop]{S gastrointestinal side_effect} and straining is the WORST thing]{O side_effect; oxycodone}. [epidural shot]{T epidural steroid injection; tried; sessions=x2} x2. [first one 7 weeks of heaven]{O partial; epidural steroid injection}, [second one just a [spinal headache]{S pain clin side_effect}]{O side_effect; epidural steroid injection} [and no relief]{O no_benefit; epidural steroid injection}.

what worked?? [PT]{T physical therapy; tried}. [mckenzie girl]{T physical therapy; tried}, had me doing cobras on the bed every two hours like a lunatic. [[pain]{S pain improved} moved up out the foot, then out the calf, then it was just my butt]{O benefit; physical therapy}. and i [hang off the rafters]{T dead hangs; ongoing; frequency=every morning} every morning on my own idea. [[back on ladders]{S functioning improved} since october]{O benefit; dead hangs, physical therapy}. surgeon wanted to [cut]{T microdiscectomy; declined}, no sir. my brother in law got [cut]{T microdiscectomy; other} and [walks like a duck]{S functioning fig other side_effect}. [still get the [buzz]{S neurological fig} in my big toe]{O partial; overall}, doc says he'll start me on [nortryptiline]{T nortriptyline; planned} after new years if it hangs around

=== 2398-alcohol-use-disorder
title: naltrexone, 14 months in
genre: review
layout: medication review site
condition: alcohol use disorder
area: mental
english: American
narrator: patient
split: train
treatment: naltrexone
rating: 8
overall: improved
round: 6
ledger:
  disulfiram | medication | stopped | worse | other_physical
  Alcoholics Anonymous | support | tried | partial
  rehab | care_setting | tried | partial
  acamprosate | medication | tried | no_response | gastrointestinal
  SMART Recovery | support | ongoing | response
  topiramate | medication | tried | unknown | cognition
  gabapentin | medication | tried | partial
  naltrexone | medication | ongoing | response | gastrointestinal, anhedonia
  motivational interviewing | psychotherapy | tried | unknown
  sparkling water | other | ongoing | partial
  naltrexone injection | medication | not_tried | unknown
---
[If you told me two years ago there'd be [half a bottle of wine in my fridge door]{S substance_use improved} going to vinegar I would have laughed at you]{O benefit; naltrexone}. Then drunk it.

My history since people ask: [two bottles a night]{S substance_use}, [hid it in the dryer]{S substance_use}, one DUI, one husband gone. [Antabuse]{T disulfiram; stopped} first, because my ex wanted it. [I drank on it. [Purple face]{S other_physical side_effect}, [heart pounding]{S other_physical side_effect}, ambulance.]{O side_effect; disulfiram} Then I simply stopped taking it on Thursdays so I could drink Saturdays. [Whole thing made me a better [liar]{S substance_use worsened} and a bigger [drunk]{S substance_use worsened}.]{O worsening; disulfiram} [28 days]{T rehab; tried; duration=28 days} in Arizona with horses, [[sober]{S substance_use improved} till the second week home]{O partial; rehab}. [AA]{T Alcoholics Anonymous; tried}: I met my best friend there, she has 22 years and it's all thanks to [AA]{T Alcoholics Anonymous; other}, [me it kept [dry]{S substance_use fig improved} a month here, three months there]{O partial; Alcoholics Anonymous}. [Campral]{T acamprosate; tried} ([acamprosate]{T acamprosate; tried}) [six pills a day and [the trots]{S gastrointestinal side_effect}]{O side_effect; acamprosate}, [[craving]{S substance_use clin} exactly the same]{O no_benefit; acamprosate}. They tried [Topamax]{T topiramate; tried} too, [it made me so [stupid]{S cognition side_effect} I couldn't tell you]{O side_effect; topiramate}, and [gabapentin]{T gabapentin; tried}, [good for the [shakes]{S neurological improved withdrawal} and the first nights, that's about it]{O partial; gabapentin}. A [counselor]{T motivational interviewing; tried} at the county did that [motivational interviewing]{T motivational interviewing; tried} where they just ask what YOU think.

[Naltrexone]{T naltrexone; ongoing}. I take [Naltrexone]{T naltrexone; ongoing; dose=50 mg} 50 mg an hour before, the Sinclair way. [First week I was [nauseous]{S gastrointestinal side_effect} and kind of [blah]{S anhedonia fig side_effect}, like the [color was down]{S anhedonia fig side_effect}, even food]{O side_effect; naltrexone}. [That passed by about day 20.]{O tolerated; naltrexone} [And the glass just... sits there. [No buzz]{S substance_use improved}, no point.]{O benefit; naltrexone} [From 70 drinks a week to four, then to none most weeks.]{O benefit; naltrexone} [My liver numbers are boring]{O benefit; naltrexone}. [I have [Sunday mornings]{S functioning improved} now, I did not know they had those]{O benefit; naltrexone}. It doesn't do anything about WHY, mind you. For why I go to [SMART]{T SMART Recovery; ongoing}, [that one clicked, it's like homework for grownups]{O benefit; SMART Recovery}. And [LaCroix]{T sparkling water; ongoing}, by the crate, [because half of it is the hand]{O partial; sparkling water}.

Asked for the [shot]{T naltrexone injection; not_tried}, insurance said no, twelve hundred a month. [Naltrexone]{T naltrexone (medication); general} is generic and cheap and hardly any doctor brings it up. WHY.

=== 2399-eczema
title: Dupixent, but let me complain first
genre: review
layout: drug review site
condition: eczema
area: general
english: second language (Spanish)
narrator: patient
split: dev
treatment: dupilumab
rating: 9
overall: improved
round: 6
ledger:
  hydrocortisone cream | medication | tried | no_response
  clobetasol | medication | stopped | mixed | other_physical
  tacrolimus ointment | medication | tried | partial | pain
  oral steroids | medication | tried | partial | mood
  cyclosporine | medication | stopped | mixed | other_physical, neurological
  bleach baths | other | tried | partial
  cutting out dairy | lifestyle | tried | no_response
  oatmeal baths | other | tried | no_response
  aloe vera | supplement | tried | worse
  wet wraps | procedure | tried | partial
  cetirizine | medication | tried | no_response
  dupilumab | medication | ongoing | response | other_physical
  artificial tears | medication | ongoing | response
  cotton gloves | other | ongoing | unknown
  upadacitinib | medication | declined | unknown
---
I have 34 years and 34 years of [eczema]{S diagnosis clin}, my mother says I was born [scratching]{S other_physical}. [Blood on the sheets]{S other_physical}, [no short sleeves]{S functioning} in Valencia in august, imagine. In the university I [sat exams with bandages]{S other_physical}.

What it has been: [hydrocortisone]{T hydrocortisone cream; tried}, [Zyrtec]{T cetirizine; tried}, [no milk no cheese]{T cutting out dairy; tried} (one year, I am Spanish, it was torture), [baths of oatmeal]{T oatmeal baths; tried}. [All this, nothing, really nothing.]{O no_benefit; hydrocortisone cream, cetirizine, cutting out dairy, oatmeal baths} [Aloe]{T aloe vera; tried} from the plant of my aunt, [I [swelled like a football]{S other_physical fig worsened}]{O worsening; aloe vera}. [Clobetasol]{T clobetasol; stopped}, the strong one, [in three days [skin of a baby]{S other_physical fig improved}]{O benefit; clobetasol}. [In three years the skin of my neck was [like paper of cigarette]{S other_physical fig side_effect}, [red lines]{S other_physical side_effect}.]{O side_effect; clobetasol} I stopped it alone and [then for four months I was [one open wound]{S other_physical fig withdrawal}]{O withdrawal; clobetasol}. I don't know if this is the [TSW]{S diagnosis clin withdrawal possible} that they speak of, my dermatologist says no. [Protopic]{T tacrolimus ointment; tried} [[burns like chili]{S pain fig side_effect}]{O side_effect; tacrolimus ointment}, [for the eyelids it was ok]{O partial; tacrolimus ointment}. [Prednisone]{T oral steroids; tried} two or three times, [good while you take]{O partial; oral steroids}, [I [cried]{S mood side_effect} for a soup]{O side_effect; oral steroids}. [Bath with bleach]{T bleach baths; tried} like a swimming pool, [less [infections]{S other_physical improved}, same [itch]{S other_physical}]{O partial; bleach baths}. [Wet bandages]{T wet wraps; tried} [calmed one night at a time]{O partial; wet wraps}. [Cyclosporine]{T cyclosporine; stopped; duration=nine months} nine months, [finally I [could sleep]{S sleep improved}!!]{O benefit; cyclosporine} [but [hair in the face]{S other_physical side_effect}, [hands trembling]{S neurological side_effect} and the [pressure at 160]{S other_physical side_effect}]{O side_effect; cyclosporine} so it had to finish.

And now [Dupixent]{T dupilumab; ongoing; frequency=every two weeks; route=pen}, a pen every two weeks. When they put me the first I was crying of fear of the needle, it is nothing. [Day 11 I woke up and I [had not scratched]{S other_physical improved}.]{O benefit; dupilumab} [Now it is 95% clean.]{O benefit; dupilumab} [I [went to the beach]{S functioning improved}. I [have a boyfriend]{S functioning improved}. I [sleep]{S sleep improved}.]{O benefit; dupilumab} Bad: [[red eyes]{S other_physical side_effect} like I smoked something]{O side_effect; dupilumab}, [with the [drops]{T artificial tears; ongoing} it is controlled]{O benefit; artificial tears}, and [my [face gets hot]{S other_physical side_effect} with one glass of wine]{O side_effect; dupilumab; neutral}. They say there is a pill, [Rinvoq]{T upadacitinib; declined}, for when the eyes are too much, I said leave me with my pen. I still wear the [gloves]{T cotton gloves; ongoing} at night, from habit. My nephew, 8, is starting [Dupixent]{T dupilumab; other} in september and nobody will have to tie his hands.

=== 2400-binge-eating
title: everything ive done for BED ranked worst to best (cw numbers)
genre: forum
layout: numbered list post with reply
condition: binge eating disorder
area: mental
english: Canadian
narrator: patient
split: train
overall: improved
round: 6
ledger:
  Weight Watchers | lifestyle | tried | worse
  phentermine | medication | tried | worse | sleep, other_physical
  intuitive eating book | other | tried | no_response
  Overeaters Anonymous | support | stopped | mixed | anxiety
  fluoxetine | medication | tried | no_response | anhedonia
  topiramate | medication | stopped | mixed | cognition, neurological
  naltrexone bupropion | medication | stopped | unknown | gastrointestinal
  lisdexamfetamine | medication | ongoing | response | sleep, gastrointestinal, other_physical
  enhanced cognitive behavioural therapy | psychotherapy | tried | response
  dietitian | support | ongoing | response
  semaglutide | medication | planned | unknown
  gastric sleeve | procedure | declined | unknown
---
hey all, longtime lurker. 27, she/her, Winnipeg. [binging]{S appetite_weight} since i was about ten. [whole cakes]{S appetite_weight}, [frozen stuff still frozen]{S appetite_weight}, in the car, in the shower once. then [the hate]{S hopelessness fig} after. was at four or five nights a week

WORST
12. [weight watchers]{T Weight Watchers; tried}, at FOURTEEN, with my mom. [[heavier after each than before it]{S appetite_weight worsened}]{O worsening; Weight Watchers} and [it taught me to [hide wrappers]{S appetite_weight worsened}]{O worsening; Weight Watchers}. my mom still does [WW]{T Weight Watchers; other} and loves it, we don't discuss
11. [phentermine]{T phentermine; tried} from a walk-in guy in a strip mall. [[heart going 120]{S other_physical side_effect}, [awake till 4]{S sleep side_effect}]{O side_effect; phentermine} and then [the nights i wasnt hungry all day were the [biggest binges]{S appetite_weight worsened} of my life]{O worsening; phentermine}
10. the [intuitive eating book]{T intuitive eating book; tried}. great for some ppl im sure. [my intuition said donuts]{O no_benefit; intuitive eating book}
9. [prozac]{T fluoxetine; tried; dose=60} 60. [just [meh]{S anhedonia fig side_effect} about everything]{O side_effect; fluoxetine}, [except food apparently]{O no_benefit; fluoxetine}
8. [contrave]{T naltrexone bupropion; stopped}. [[puked]{S gastrointestinal side_effect} on day 2, 3 and 4]{O side_effect; naltrexone bupropion} and quit so i cant judge

MIDDLE
7. [OA]{T Overeaters Anonymous; stopped}. [five months without a [binge]{S appetite_weight improved}, sponsor, the lot]{O benefit; Overeaters Anonymous}. [also turned me into someone who [cried over a grape]{S anxiety side_effect}]{O side_effect; Overeaters Anonymous}. left when they told me to weigh lettuce
6. [topamax]{T topiramate; stopped; dose=100}, 100. [[binges]{S appetite_weight improved} GONE, like a switch]{O benefit; topiramate}. [[couldnt find the word "elevator"]{S cognition side_effect}, [tingly face]{S neurological side_effect}, failed a midterm i knew cold]{O side_effect; topiramate}. [came off, [binges]{S appetite_weight withdrawal} back in two weeks]{O withdrawal; topiramate}

BEST
3. [vyvanse]{T lisdexamfetamine; ongoing; dose=50}. on 50 now. [[food got quiet]{S appetite_weight fig improved}]{O benefit; lisdexamfetamine}. ppl talk about [food noise]{S appetite_weight fig general} and i never knew thats what it was. [[jaw like a vise]{S other_physical fig side_effect} and [cotton mouth]{S gastrointestinal fig side_effect}, [dont sleep great]{S sleep side_effect}]{O side_effect; lisdexamfetamine; neutral}. [after 6pm it wears off and i have to watch myself]{O partial; lisdexamfetamine}
2. my [dietitian]{T dietitian; ongoing} who made me eat breakfast. BREAKFAST. [that was like half of it??]{O benefit; dietitian}
1. [CBT-E]{T enhanced cognitive behavioural therapy; tried; sessions=20 sessions}, 20 sessions, covered by the province after a 14 month wait. [hated every worksheet, [havent had a real binge]{S appetite_weight improved} since week 11]{O benefit; enhanced cognitive behavioural therapy}

(theres no 4 or 5 i cant count, [[never could]{S cognition side_effect} on the [tope]{T topiramate; stopped}]{O side_effect; topiramate} lol)

doc also floated [ozempic]{T semaglutide; planned} and im thinking about it. the surgeon lady floated the [sleeve]{T gastric sleeve; declined} and i got up and left

> prairiegirl: [vyvanse]{T lisdexamfetamine; other} made me [so anxious]{S anxiety other side_effect} i quit after a month. [wellbutrin]{T bupropion (medication); other} was my thing. glad youre ok

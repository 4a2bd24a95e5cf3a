=== 927-depression
title: Effexor XR
genre: review
layout: form fields
condition: depression
area: mental
english: American
narrator: patient
split: train
treatment: venlafaxine
rating: 3
overall: improved
round: 3
ledger:
  fluoxetine | medication | tried | partial
  duloxetine | medication | tried | no_response | gastrointestinal
  venlafaxine | medication | ongoing | mixed | other_physical, sleep, anhedonia
---
Reason: [depression]{S diagnosis clin} and [social anxiety]{S diagnosis clin}

Side Effects: [[Sweating]{S other_physical side_effect}, [vivid dreams]{S sleep side_effect}, [high blood pressure]{S other_physical side_effect}]{O side_effect; venlafaxine}. [[Brain zaps]{S neurological fig withdrawal} if I am even 4 hours late]{O withdrawal; venlafaxine}

Comments: [[Prozac]{T fluoxetine; tried} worked in my 20s and then pooped out]{O partial; fluoxetine}. [[Cymbalta]{T duloxetine; tried} nothing except [puking]{S gastrointestinal side_effect}]{O no_benefit; duloxetine}. I've been on [Effexer]{T venlafaxine; ongoing; dose=150; duration=6 years} 150 for 6 years. [Does it work? Yes. I [am alive]{S suicidality improved} and I [have a job]{S functioning improved}]{O benefit; venlafaxine}. [I don't [cry]{S mood improved}]{O benefit; venlafaxine}. [I don't [laugh]{S anhedonia side_effect} a whole lot either]{O side_effect; venlafaxine}. [Ran out on a camping trip once and I was [dizzy]{S neurological withdrawal}, [crying]{S mood withdrawal} and [sick to my stomach]{S gastrointestinal withdrawal} in a tent]{O withdrawal; venlafaxine}. My aunt came off hers in two weeks with no problem so it is not everybody. Do not stop any [antidepressant]{T antidepressants (medication); general} cold turkey. If I could go back I would ask more questions.

=== 928-overactive-bladder
title: Myrbetriq
genre: review
layout: free text
condition: overactive bladder
area: general
english: American
narrator: patient
split: train
treatment: mirabegron
rating: 7/10
overall: partly_improved
round: 3
ledger:
  oxybutynin | medication | tried | partial | gastrointestinal, cognition
  solifenacin | medication | tried | no_response | gastrointestinal
  pelvic floor exercises | lifestyle | tried | no_response
  mirabegron | medication | ongoing | partial | other_physical
  botulinum toxin | procedure | declined | unknown
---
I'm 66 and I [know every restroom in the county]{S functioning fig}. [[Kegels]{T pelvic floor exercises; tried}, did them faithfully, no difference]{O no_benefit; pelvic floor exercises}. [[Oxybutynin]{T oxybutynin; tried} slowed things down]{O partial; oxybutynin} but [my [mouth was so dry]{S gastrointestinal side_effect} my dentist noticed]{O side_effect; oxybutynin} and [I got [forgetful]{S cognition side_effect}]{O side_effect; oxybutynin}. [[Vesicare]{T solifenacin; tried} was just [constipation]{S gastrointestinal clin side_effect} in a pill]{O side_effect; solifenacin}, [[leaked]{S other_physical} the same]{O no_benefit; solifenacin}. [Been on this since last fall and I'm [up once a night]{S sleep improved} instead of five]{O benefit; mirabegron}. [Still have to [run]{S other_physical} when I hear the garage door]{O partial; mirabegron}. [[Blood pressure up]{S other_physical side_effect} a little]{O side_effect; mirabegron; neutral} so they check it. [No [dry mouth]{S gastrointestinal absent side_effect}]{O tolerated; mirabegron}. The urologist offered [Botox in the bladder]{T botulinum toxin; declined} and I said thank you no. My friend Carol had [it]{T botulinum toxin; other} done and had to use a catheter for a month.

=== 929-alcohol-use
title: Naltrexone
genre: review
layout: form fields
condition: alcohol use disorder
area: mental
english: American
narrator: patient
split: train
treatment: naltrexone
rating: 5
overall: improved
round: 3
ledger:
  inpatient rehabilitation | care_setting | stopped | partial
  alcoholics anonymous | support | tried | no_response
  disulfiram | medication | tried | no_response
  naltrexone | medication | ongoing | response | gastrointestinal, sleep
---
Reason for taking: [drinking]{S substance_use}

Side effects: [[nausea]{S gastrointestinal clin side_effect} day 1 to 4, [sleepy]{S sleep side_effect}, that's all]{O side_effect; naltrexone; neutral}

Comments: A [fifth of vodka every two days]{S substance_use} for ten years. Two [rehabs]{T inpatient rehabilitation; stopped}. [Stayed [dry]{S substance_use fig improved} about 90 days after each]{O partial; inpatient rehabilitation}. [[AA]{T alcoholics anonymous; tried} wasn't for me]{O no_benefit; alcoholics anonymous}, my ex husband has 20 years in [AA]{T alcoholics anonymous; other} and it saved his life, so go if it fits. [[Antabuse]{T disulfiram; tried}, I just skipped it on Fridays and [drank]{S substance_use}]{O no_benefit; disulfiram}. With this you can still drink, it blocks the reward. That is how it works in the brain. [First week I [left half a glass]{S substance_use improved} on the table]{O benefit; naltrexone}. [I kept waiting for the [craving]{S substance_use clin improved} and it didn't come]{O benefit; naltrexone}. [It has been 14 months and I have had [maybe five beers]{S substance_use improved}]{O benefit; naltrexone}. [My liver numbers are normal]{O benefit; naltrexone}. Not one doctor in those ten years mentioned it. I found it in a library book.

=== 930-hot-flushes
title: Estradiol patch
genre: review
layout: free text
condition: menopause
area: general
english: British
narrator: patient
split: train
treatment: oestradiol
rating: 9/10
overall: improved
round: 3
ledger:
  black cohosh | supplement | tried | no_response
  citalopram | medication | declined | unknown
  venlafaxine | medication | tried | partial | gastrointestinal
  oestradiol | medication | ongoing | response | other_physical
  progesterone | medication | ongoing | unknown | sleep
---
51, [menopause]{S diagnosis}, teacher. [Night sweats]{S other_physical} so bad we had two duvets and a towel. [Bought [black cohosh]{T black cohosh; tried} from the health shop, nope]{O no_benefit; black cohosh}. GP number one wanted to give me [citalopram]{T citalopram; declined} and I walked out because I [wasn't depressed]{S mood absent}, I was [boiling]{S other_physical fig}. GP number two tried [venlafaxine]{T venlafaxine; tried}, [[flushes]{S other_physical improved} went from 15 to about 10]{O partial; venlafaxine} and [I [felt sick]{S gastrointestinal side_effect} all of half term]{O side_effect; venlafaxine}. Now on [patches]{T oestradiol; ongoing; dose=50mcg; frequency=changed Mondays and Thursdays}, 50mcg changed Mondays and Thursdays, and [[Utrogestan]{T progesterone; ongoing; frequency=at night} at night which makes me [drowsy]{S sleep side_effect}]{O side_effect; progesterone; neutral}. [Day nine, no [sweat]{S other_physical improved}]{O benefit; oestradiol}. [I can [remember the kids' names]{S cognition improved}]{O benefit; oestradiol}. [[Knees]{S pain improved} don't hurt on the stairs]{O benefit; oestradiol}. [[Red square]{S other_physical side_effect} on my bum where they stick]{O side_effect; oestradiol}. [HRT]{T hormone replacement therapy (medication); general} is not for everyone, my sister had [breast cancer]{S diagnosis other} and can't have any.

=== 931-bulimia
title: Prozac 60mg
genre: review
layout: form fields
condition: bulimia
area: mental
english: British
narrator: patient
split: train
treatment: fluoxetine
rating: 4/5
overall: partly_improved
round: 3
ledger:
  guided self-help | psychotherapy | tried | no_response
  topiramate | medication | tried | mixed | cognition
  fluoxetine | medication | ongoing | partial | sleep, neurological
  cognitive behavioural therapy | psychotherapy | ongoing | partial
---
Reason for taking: [bulimia]{S diagnosis clin}

Side effects: [[shaky hands]{S neurological side_effect}, [cant sleep]{S sleep side_effect} if taken after lunch]{O side_effect; fluoxetine}

Comments: Started [throwing up]{S appetite_weight} at 15, im 26. [The [self help book]{T guided self-help; tried} they gave me did nothing]{O no_benefit; guided self-help}. [A private doctor had me on [topiramate]{T topiramate; tried}, stopped the [bingeing]{S appetite_weight improved}]{O benefit; topiramate} but [i [couldnt finish a sentence]{S cognition side_effect} at work]{O side_effect; topiramate}. 60mg of this is more than they use for [depression]{S diagnosis clin general}. [Went from every day to about [twice a week]{S appetite_weight improved}]{O benefit; fluoxetine}. [Bad week in January, [every night]{S appetite_weight worsened} again]{O partial; fluoxetine}. I also have [CBT]{T cognitive behavioural therapy; ongoing; frequency=on Tuesdays} on Tuesdays, [it helps me with the evenings]{O partial; cognitive behavioural therapy}. [The [urge]{S appetite_weight} is still there, its just [not shouting]{S appetite_weight fig improved}]{O partial; fluoxetine}. [Wasnt [numb]{S anhedonia fig absent side_effect} on it like people said]{O tolerated; fluoxetine}. A girl in my group [lost her appetite]{S appetite_weight other side_effect} completely on it, so they watch you.

=== 932-gout
title: Allopurinol
genre: review
layout: free text
condition: gout
area: general
english: British
narrator: patient
split: train
treatment: allopurinol
rating: 10/10
overall: improved
round: 3
ledger:
  colchicine | medication | tried | partial | gastrointestinal
  naproxen | medication | tried | partial | gastrointestinal
  cherry juice | supplement | tried | no_response
  abstinence from beer | lifestyle | tried | no_response
  allopurinol | medication | ongoing | response | pain
---
Lorry driver, 49. [Gout]{S diagnosis} in the big toe, then the knee, [couldnt work the clutch]{S functioning}. [[Colchicine]{T colchicine; tried} works in a day and you spend it on the [toilet]{S gastrointestinal fig side_effect}]{O partial; colchicine}. [[Naproxen]{T naproxen; tried} took the edge off]{O partial; naproxen}, [gave me [indigestion]{S gastrointestinal side_effect}]{O side_effect; naproxen}. [[Cherry juice]{T cherry juice; tried} is a myth]{O no_benefit; cherry juice}. [[Knocked the beer on the head]{T abstinence from beer; tried; duration=a year} for a year, still had four [attacks]{S pain}]{O no_benefit; abstinence from beer}. Doc started me on [allopurinol]{T allopurinol; ongoing; dose=100} 100 and went up to 300. [Warning, I had the worst [attack]{S pain side_effect} of the lot in week three]{O side_effect; allopurinol}, they say that's the crystals moving. Stick with it. [That was 2022, [not a twinge]{S pain improved} since]{O benefit; allopurinol}. [No [rash]{S other_physical absent side_effect}, no nothing]{O tolerated; allopurinol}. [Uric acid was 580, now 290]{O benefit; allopurinol}. My dad had [it]{S diagnosis other} all his life and just [limped]{S functioning other}. Drink water.

=== 933-tms
title: TMS at 36 sessions
genre: review
layout: free text
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
treatment: transcranial magnetic stimulation
rating: 4/5
overall: partly_improved
round: 3
ledger:
  escitalopram | medication | tried | no_response
  vortioxetine | medication | tried | no_response
  aripiprazole | medication | tried | partial | anxiety
  transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  paracetamol | medication | tried | response
  ketamine | medication | not_tried | unknown
---
[[Lexapro]{T escitalopram; tried}, [Trintellix]{T vortioxetine; tried}, a couple I forget, none of them did a thing]{O no_benefit; escitalopram, vortioxetine}. [[Abilify]{T aripiprazole; tried} on top gave me a few good weeks]{O partial; aripiprazole} and [I [couldn't sit still]{S anxiety side_effect}]{O side_effect; aripiprazole}. Did 36 sessions of [TMS]{T transcranial magnetic stimulation; tried; sessions=36 sessions; frequency=five days a week}, five days a week, 19 minutes each, the tech was named Deb and we watched Family Feud. It feels like a woodpecker. [[Headache]{S pain side_effect} the first week]{O side_effect; transcranial magnetic stimulation; neutral}, [[Tylenol]{T paracetamol; tried} took care of it]{O benefit; paracetamol}. [Nothing at all until about session 22]{O no_benefit; transcranial magnetic stimulation}. [Then one day I [cleaned the garage]{S functioning improved}]{O benefit; transcranial magnetic stimulation}. [I'd say 60% better]{O benefit; transcranial magnetic stimulation}. [It has slid a bit since the summer]{O partial; transcranial magnetic stimulation}, I may ask for a [booster round]{T transcranial magnetic stimulation; planned}. A man I met in the waiting room got nothing from his. They do [ketamine]{T ketamine; not_tried} there too but my plan won't pay.

=== 934-eczema
title: Dupixent
genre: review
layout: form fields
condition: eczema
area: general
english: American
narrator: patient
split: train
treatment: dupilumab
rating: 5
overall: improved
round: 3
ledger:
  triamcinolone | medication | tried | partial | other_physical
  tacrolimus | medication | tried | no_response | other_physical
  ciclosporin | medication | tried | partial | other_physical
  phototherapy | procedure | tried | no_response
  dupilumab | medication | ongoing | response | other_physical
  eye drops | medication | ongoing | unknown
---
Reason: [eczema]{S diagnosis} since I was a baby

Side effects: [[dry itchy eyes]{S other_physical side_effect}]{O side_effect; dupilumab}

Comments: I used every cream. [[Triamcinolone]{T triamcinolone; tried} calmed it for a few days]{O partial; triamcinolone} and [[thinned my skin]{S other_physical side_effect}]{O side_effect; triamcinolone}. [[Protopic]{T tacrolimus; tried} [burned]{S other_physical side_effect}]{O side_effect; tacrolimus}, [no better]{O no_benefit; tacrolimus}. [[Light booth]{T phototherapy; tried; frequency=three times a week} three times a week, waste of gas]{O no_benefit; phototherapy}. [[Cyclosporine]{T ciclosporin; tried} cleared me]{O benefit; ciclosporin} but [my [kidneys didn't like it]{S other_physical fig side_effect}]{O side_effect; ciclosporin}. Now one [shot]{T dupilumab; ongoing; frequency=every two weeks} every two weeks, my wife does it. [By week six the [itch]{S other_physical improved} was gone]{O benefit; dupilumab}. [I [slept all night]{S sleep improved} for the first time since high school]{O benefit; dupilumab}. [I wear black shirts now]{O benefit; dupilumab}. The [eye]{S other_physical side_effect} thing, I use [drops]{T eye drops; ongoing} for it. Copay card makes it free, without it you're looking at 3,000 a month. My nephew is starting on it for [asthma]{S diagnosis clin other}.

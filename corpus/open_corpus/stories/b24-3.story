=== 1016-depression
title: Notebook, the mirtazapine months
genre: essay
layout: diary with dates
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  citalopram | medication | tried | no_response | sexual
  duloxetine | medication | tried | no_response | other_physical, gastrointestinal
  mirtazapine | medication | ongoing | response | appetite_weight, sleep
  counselling | psychotherapy | stopped | no_response
  walking | lifestyle | ongoing | response
  transcranial magnetic stimulation | neuromodulation | planned | unknown
---
3 September
Dr Pell again. She went through the list with me like a shopping receipt. [[Citalopram]{T citalopram; tried; started=2016}, 2016: nothing, and [no interest in bed]{S sexual side_effect}]{O no_benefit; citalopram}. [[Duloxetine]{T duloxetine; tried; duration=last winter}, last winter: [sweats]{S other_physical side_effect}, [sick every morning]{S gastrointestinal side_effect}]{O side_effect; duloxetine}, [not a flicker]{O no_benefit; duloxetine}. She typed for ages. So now [mirtazapine]{T mirtazapine; planned; dose=15mg; frequency=at bedtime}, 15mg at bedtime. She says some people [put weight on]{S appetite_weight possible general side_effect}. I said I'm [hardly eating]{S appetite_weight}, bring it on.

5 September
[Took the first one at nine and was [dead to the world]{S sleep fig side_effect} till noon]{O side_effect; mirtazapine}. Missed the gas man.

11 September
Cousin Bev rang. She's on [mirt]{T mirtazapine; other} too, has been for years, calls it her [hibernation pill]{T mirtazapine; other}. She put on [three stone]{S appetite_weight side_effect other}. Thanks Bev.

19 September
[[Ate a whole shepherd's pie]{S appetite_weight side_effect}. Then [ate Tom's]{S appetite_weight side_effect}]{O side_effect; mirtazapine; neutral}. [Still [low]{S mood}, still [can't read]{S cognition}]{O no_benefit; mirtazapine}. The library wants its books back.

2 October
Up to 30mg. Odd thing, she says the higher dose is less [sleepy]{S sleep possible general side_effect}. First session with the [counsellor]{T counselling; stopped} at the surgery. She has a plant that needs water more than I do.

20 October
[[Laughed]{S mood improved} at the radio]{O benefit; mirtazapine}. Wrote it down because I heard myself do it. I've started [walking]{T walking; ongoing; frequency=each morning} to the weir each morning before anybody's about. [It [clears my head]{S cognition fig improved}]{O benefit; walking}.

14 November
Six sessions with the [plant lady]{T counselling; stopped; sessions=Six}, done. [I can't say that anything came of it]{O no_benefit; counselling}. Bev's husband is having [magnets]{T transcranial magnetic stimulation; other} on his head at the hospital in town, and Dr Pell said that [TMS]{T transcranial magnetic stimulation; planned} could be next for me if this doesn't hold. I hadn't known you could get it here.

8 December
[A stone and a half [heavier]{S appetite_weight side_effect}, [none of my trousers do up]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [But I [slept]{S sleep improved}]{O benefit; mirtazapine}. [I've [slept]{S sleep improved} every night for seven weeks]{O benefit; mirtazapine}. I was never [suicidal]{S suicidality absent}, I told her that in September and it was true, I just [didn't want to be in the room]{S functioning} with anybody.

24 December
Tom's mother is here until the 27th. [I [did the sprouts]{S functioning improved}, I [did the conversation]{S functioning improved}]{O benefit; overall}. [I [read forty pages]{S cognition improved} in the bath]{O benefit; overall}. Still on the 30.

=== 1017-rheumatoid-arthritis
title: A year in hands
genre: essay
layout: diary with dates
condition: rheumatoid arthritis
area: general
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  methotrexate | medication | tried | no_response | gastrointestinal, energy
  folic acid | supplement | tried | unknown
  prednisone | medication | stopped | partial | sleep, anger, appetite_weight
  turmeric | supplement | tried | no_response | other_physical
  hydroxychloroquine | medication | tried | no_response
  adalimumab | medication | ongoing | response | pain
  tofacitinib | medication | not_tried | unknown
  paraffin bath | procedure | ongoing | partial
---
January 6
[Couldn't open the dog food]{S functioning}. The dog watched me try. [Knuckles like walnuts]{S other_physical fig}. [Methotrexate]{T methotrexate; tried; frequency=every Friday} every Friday since October, plus the [folic acid]{T folic acid; tried}, [and all I have to show for it is [puking]{S gastrointestinal side_effect} on Saturdays]{O no_benefit; methotrexate}. [[Wiped out]{S energy fig side_effect} Sundays too]{O side_effect; methotrexate}.

January 20
Dr. Lindqvist added [prednisone]{T prednisone; stopped; dose=20 mg}, 20 mg. [Woke up on day two and [made a fist]{S functioning improved}]{O benefit; prednisone}. Called my sister just to tell her. She remembers our aunt on [pred]{T prednisone; other}, the [round face]{S other_physical side_effect other}, the [temper]{S anger side_effect other}.

February 11
[[Up at 3]{S sleep side_effect} reorganizing the garage]{O side_effect; prednisone}. [[Screamed at a crossing guard]{S anger side_effect}]{O side_effect; prednisone}. [[Eating everything]{S appetite_weight side_effect}]{O side_effect; prednisone}. The aunt thing is real.

March 30
[Pred]{T prednisone; stopped; ended=on the 15th} tapered to zero on the 15th. [Everything [came roaring back]{S pain fig} inside a week]{O partial; prednisone}. The lady at church gave me [turmeric]{T turmeric; tried}. [My [pee turned orange]{S other_physical side_effect} and that's about it]{O no_benefit; turmeric}.

May 9
Asked about [Xeljanz]{T tofacitinib; not_tried}, because of the commercial. Lindqvist said not with my clotting history. The commercial does mention [blood clots]{S other_physical possible general side_effect}, very fast, over a picnic. Insurance wants two failures. [[Plaquenil]{T hydroxychloroquine; tried; duration=three months} for three months, nope]{O no_benefit; hydroxychloroquine}, so now I have two failures. Congratulations to me.

June 2
[Humira]{T adalimumab; ongoing} approved!! The nurse who taught me the [pen]{T adalimumab; ongoing} has [psoriasis]{S diagnosis clin other} and takes [Humira]{T adalimumab; other} herself.

June 4
First [shot]{T adalimumab; ongoing}. [[Stings like a wasp]{S pain fig side_effect}]{O side_effect; adalimumab}.

July 18
Nothing to report. The dog had a tooth out.

August 23
[[Opened a jar]{S functioning improved}. Pickles. I don't even like pickles]{O benefit; adalimumab}.

October 10
[CRP is 3, it was 48]{O benefit; adalimumab}. [[Morning stiffness]{S other_physical improved} ten minutes instead of two hours]{O benefit; adalimumab}. [No [infections]{S other_physical absent side_effect} so far]{O tolerated; adalimumab}. I do a [wax bath]{T paraffin bath; ongoing; frequency=most nights} most nights, [which is nice for an hour]{O partial; paraffin bath}.

December 31
[[Played the piano]{S functioning improved} at the church supper. Badly, but with all ten]{O benefit; adalimumab}. About a third of people don't do well on these drugs, he told me today. I'm keeping my [pen]{T adalimumab; ongoing} in the door of the fridge, next to the pickles.

=== 1018-alcohol-and-anxiety
title: Dry, more or less
genre: essay
layout: diary with dates
condition: social anxiety disorder
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 3
ledger:
  vodka | other | stopped | partial
  escitalopram | medication | tried | no_response | energy
  propranolol | medication | ongoing | partial
  group cognitive behavioural therapy | psychotherapy | stopped | response
  moclobemide | medication | planned | unknown
  phenelzine | medication | declined | unknown
  cold showers | lifestyle | stopped | no_response
---
Mon 4 March
New psych, Dr Farrugia, nice shoes. I'm 33 and I [eat lunch in the stairwell]{S functioning}. She asked what I've had. [Lexapro]{T escitalopram; tried; duration=a year}, a year of it, [it [flattened me like roadkill]{S energy fig side_effect}]{O side_effect; escitalopram} [and I [blushed]{S other_physical} just as much]{O no_benefit; escitalopram}. And [vodka]{T vodka; stopped} in a coffee cup before meetings, which is what I came about really. [The [vodka]{T vodka; stopped} worked, until it needed to be a bigger cup]{O partial; vodka}. Poured the rest down the sink in January.

Thu 7 March
Saw a bloke online who does [cold showers]{T cold showers; other} for [nerves]{S anxiety other}. Day one. Swore a lot.

Sun 17 March
[Ten days of [ice]{T cold showers; stopped; duration=Ten days} and I still [couldn't ring the vet]{S functioning}]{O no_benefit; cold showers}. Binned it.

Tue 26 March
[Propranolol]{T propranolol; ongoing; dose=10mg} 10mg before the team presentation. [[Heart stayed put]{S other_physical fig improved}, [hands steady]{S neurological improved}]{O benefit; propranolol}, [[brain still screaming]{S anxiety fig}]{O no_benefit; propranolol}. My dad took [propranolol]{T propranolol; other} for his [blood pressure]{S other_physical other} and said it made his [feet cold]{S other_physical other side_effect}. [My [feet are fine]{S other_physical absent side_effect}]{O tolerated; propranolol}.

Wed 10 April
[Group CBT]{T group cognitive behavioural therapy; stopped} starts. Eight of us [not looking at each other]{S anxiety} in a room at the community health centre. One girl, Priya, takes [sertraline]{T sertraline (medication); other} and says she [can order coffee]{S functioning improved other} now. The facilitator explained that [avoidance]{S functioning clin general} feeds the [fear]{S anxiety general}. There were biscuits.

Wed 8 May
Homework: ask a stranger for the time while wearing a watch. [Did it. Twice. Nobody died]{O benefit; group cognitive behavioural therapy}.

Fri 7 June
[[Ate in the lunchroom]{S functioning improved}]{O benefit; group cognitive behavioural therapy}. It was a meat pie. [I [went back the next day]{S functioning improved} too]{O benefit; group cognitive behavioural therapy}.

Wed 19 June
Last [group]{T group cognitive behavioural therapy; stopped}. We swapped numbers and I bet none of us ring.

Mon 1 July
Farrugia talked about the next step, because [[parties are still off the table]{S functioning fig}]{O partial; overall}. She mentioned [phenelzine]{T phenelzine; declined}, then the diet sheet: no cheese, no Vegemite. Hard no. [Moclobemide]{T moclobemide; planned} is the gentler cousin, and I've got a script for it on the fridge. She says it doesn't cause [weight gain]{S appetite_weight absent general side_effect} in most people. Haven't filled it.

Sat 20 July
[[Six and a half months off the grog]{S substance_use improved}]{O benefit; overall}. [No [cravings]{S substance_use absent}, oddly]{O benefit; overall}. Priya rang.

=== 1019-breast-cancer
title: Chemo diary
genre: essay
layout: diary with dates
condition: breast cancer
area: general
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  lumpectomy | procedure | tried | response | pain
  chemotherapy | medication | stopped | unknown | gastrointestinal, other_physical, cognition
  cold cap | procedure | stopped | no_response | pain
  ondansetron | medication | tried | partial | gastrointestinal
  aprepitant | medication | tried | response
  radiotherapy | procedure | tried | unknown | other_physical, energy
  letrozole | medication | ongoing | unknown | pain, other_physical
  acupuncture | mind_body | ongoing | partial
  venlafaxine | medication | declined | unknown
---
2 Feb. [Lump out]{T lumpectomy; tried} three weeks ago. [Clear margins]{O benefit; lumpectomy}, [a [sore armpit]{S pain side_effect}]{O side_effect; lumpectomy}. [Chemo]{T chemotherapy; planned; sessions=six} next, six of them, three weeks apart. Mum had [chemo]{T chemotherapy; other} in 1994 and was [sick into a washing up bowl]{S gastrointestinal side_effect other} for days, so that is what I'm picturing.

9 Feb. Number one. Chair by the window. Tried the [cold cap]{T cold cap; stopped}: [[brain freeze]{S pain fig side_effect} for two hours]{O side_effect; cold cap}.

11 Feb. [[Sick]{S gastrointestinal side_effect} nine times]{O side_effect; chemotherapy}. [[Ondansetron]{T ondansetron; tried} helped a little]{O partial; ondansetron} [and [blocked me up]{S gastrointestinal side_effect} completely]{O side_effect; ondansetron}.

25 Feb. [[Hair on the pillow]{S other_physical side_effect}]{O side_effect; chemotherapy}. [So much for the [cap]{T cold cap; stopped}]{O no_benefit; cold cap}. Told them I wasn't wearing it again. Sister shaved the rest, and we had a gin, well, she did.

2 March. Number two. New tablet, [aprepitant]{T aprepitant; tried}. [Not [sick]{S gastrointestinal improved} once!]{O benefit; aprepitant}

14 April. Number four. [[Chemo brain]{S cognition fig side_effect}: I [put the phone in the freezer]{S cognition side_effect}]{O side_effect; chemotherapy}. The woman opposite is having the same [drip]{T chemotherapy; other} and does Sudoku.

26 May. Rang the bell. Six out of six. Forgot to bring cakes.

July. Fifteen goes of [radiotherapy]{T radiotherapy; tried; sessions=Fifteen}. Drove myself. [Skin [like a bad sunburn]{S other_physical fig side_effect} and [shattered]{S energy fig side_effect} by teatime]{O side_effect; radiotherapy}.

3 Sept. [Letrozole]{T letrozole; ongoing; frequency=every morning; duration=five years} every morning for five years. [[Knees of a ninety year old]{S pain fig side_effect}, [hot flushes]{S other_physical side_effect}]{O side_effect; letrozole}. The nurse offered [venlafaxine]{T venlafaxine; declined} for the [flushes]{S other_physical side_effect}. An [antidepressant]{T venlafaxine; declined}? I'm not [depressed]{S mood absent}, I'm [hot]{S other_physical side_effect}. Left it.

20 Oct. [Acupuncture]{T acupuncture; ongoing; frequency=Thursdays} at the cancer centre, free, Thursdays. [Down from fifteen [flushes]{S other_physical side_effect improved} a day to nine or so]{O partial; acupuncture}. Volunteers do the teas.

11 Jan. Mammogram. [All clear]{O benefit; overall}. Sat in the car for a bit. [Then [went back to work]{S functioning improved} and did the VAT]{O benefit; overall}.

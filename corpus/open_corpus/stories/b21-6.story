=== 904-gout
title: allopurinol gave me a flare??
genre: forum
layout: thread with user names
condition: gout
area: general
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  indomethacin | medication | tried | response | gastrointestinal
  colchicine | medication | tried | partial | gastrointestinal
  cherry juice | supplement | tried | no_response
  cutting out beer | lifestyle | tried | no_response
  allopurinol | medication | ongoing | response | pain
  febuxostat | medication | not_tried | unknown
---
toe_jam77: Mailman, 45. First [gout]{S diagnosis clin} attack at 38, [big toe like a tomato]{S other_physical fig}, [couldn't stand the bedsheet on it]{S pain}. [[Indocin]{T indomethacin; tried} in the ER had me [walking]{S functioning improved} in a day]{O benefit; indomethacin}, [[tore up my stomach]{S gastrointestinal fig side_effect}]{O side_effect; indomethacin}. Next ones were [colchicine]{T colchicine; tried}, [it helps if you catch it early]{O partial; colchicine}, [you just [live on the toilet]{S gastrointestinal fig side_effect}]{O side_effect; colchicine}. [[Cherry juice]{T cherry juice; tried}. [No beer]{T cutting out beer; tried} for a year. Neither stopped them coming]{O no_benefit; cherry juice, cutting out beer}, four a year like clockwork.

Now my doc has me on [allopurinol]{T allopurinol; ongoing; dose=100}, 100, three weeks, and [bam, [worst flare]{S pain worsened side_effect} yet]{O side_effect; allopurinol}. Is it making it worse???

uncle_vic: Normal. The crystals stir up when uric acid drops. My pop quit [allopurinol]{T allopurinol; other} over that and has [lumps on his elbows]{S other_physical other} now. Stick with it.

RN_Diane: Did they ask about your background? Some people get a [bad rash]{S other_physical general possible side_effect}, there's a gene test. [Uloric]{T febuxostat; general} is the other option.

toe_jam77: Update, 18 months. 300 now. [Uric acid 9.8 down to 5.1]{O benefit; allopurinol}. [Last [attack]{S pain improved} was a year ago Thanksgiving]{O benefit; allopurinol}. [No [rash]{S other_physical absent side_effect}]{O tolerated; allopurinol}. Never needed the [Uloric]{T febuxostat; not_tried}. [I [walk my whole route]{S functioning improved}]{O benefit; allopurinol}.

=== 905-dysthymia
title: MAOI success? anyone?
genre: forum
layout: thread with user names
condition: persistent depressive disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  imipramine | medication | tried | partial | gastrointestinal
  nefazodone | medication | stopped | response
  vilazodone | medication | tried | no_response | gastrointestinal
  l-methylfolate | supplement | tried | no_response
  psychoanalysis | psychotherapy | tried | no_response
  tranylcypromine | medication | ongoing | response | neurological, sleep
  MAOI diet | lifestyle | ongoing | unknown
  vagus nerve stimulation | neuromodulation | not_tried | unknown
---
Subject: [MAOI]{T MAOIs (medication); general} success? anyone?
From: gil_in_duluth

Piano tuner, 60. [Gray]{S mood fig} since about third grade. Not [suicidal]{S suicidality absent}, not [crying]{S mood absent}, just [going through the motions]{S anhedonia fig}. My father was the same and [drank]{S substance_use other} on it.

[Psychoanalysis]{T psychoanalysis; tried; duration=five years} for five years. [I learned a lot about my father]{O no_benefit; psychoanalysis}. [[Tofranil]{T imipramine; tried} in '88, about a third better]{O partial; imipramine}, [[dry as a bone]{S gastrointestinal fig side_effect}]{O side_effect; imipramine}. [[Serzone]{T nefazodone; stopped}, now that was a wonder drug]{O benefit; nefazodone}. [Six months in I [bought a sailboat with a friend]{S functioning improved} and I had [plans]{S hopelessness improved}]{O benefit; nefazodone}. Then they pulled it off the market on account of people's livers and mine went with it. [Within the year I was [back under the lid]{S mood fig worsened}]{O partial; nefazodone}. [[Viibryd]{T vilazodone; tried}, [Deplin]{T l-methylfolate; tried}: two more zeros]{O no_benefit; vilazodone, l-methylfolate}, well, [the [trots]{S gastrointestinal fig side_effect} from the [Viibryd]{T vilazodone; tried}]{O side_effect; vilazodone}.

Last fall an old doctor in Minneapolis wrote me [Parnate]{T tranylcypromine; ongoing; dose=40}. I'm on 40. [I tell you I [hear music]{S anhedonia fig improved} again and that's my trade]{O benefit; tranylcypromine}. [[Lightheaded]{S neurological side_effect} getting up, [up at 4:30]{S sleep side_effect}]{O side_effect; tranylcypromine; neutral}. No aged cheese, the [diet]{T MAOI diet; ongoing} is on my fridge. I eat a plain burger and I don't complain.

From: susan_b
[Nardil]{T phenelzine (medication); other} here since 1996. It works when nothing else does. [MAOIs]{T MAOIs (medication); general} are the most hated and most effective thing in the cabinet, though half the pharmacists have never seen one.

From: t.w.
[Parnate]{T tranylcypromine; other} nearly killed me, one slice of pizza. Did you look into [VNS]{T vagus nerve stimulation; not_tried}?

From: gil_in_duluth
Medicare won't pay for that.

=== 906-eczema
title: Dupixent eyes, worth it?
genre: forum
layout: thread with user names
condition: eczema
area: general
english: Indian English
narrator: patient
split: train
overall: improved
round: 3
ledger:
  clobetasol | medication | stopped | partial | other_physical
  tacrolimus | medication | tried | no_response | pain
  ciclosporin | medication | tried | partial | other_physical
  homeopathy | supplement | tried | worse
  coconut oil | supplement | ongoing | partial
  dupilumab | medication | ongoing | response | other_physical
  eye drops | medication | ongoing | partial
  upadacitinib | medication | not_tried | unknown
---
Rekha_Chennai
Hello all, 29, CA by profession, [atopic eczema]{S diagnosis clin} from babyhood. [Scratching till blood is on the sheet]{S other_physical}, [oozing behind knees]{S other_physical}, [no sleep]{S sleep}, [full sleeves in May heat]{S functioning}.

My treatments: [[Tenovate]{T clobetasol; stopped} for years, it calms, it comes back, it calms, it comes back]{O partial; clobetasol}. [[Skin like tissue paper]{S other_physical fig side_effect}]{O side_effect; clobetasol}. [When I left it fully in 2019, whole body [red and burning]{S other_physical withdrawal} for two months]{O withdrawal; clobetasol}. [Homeopathy]{T homeopathy; tried} because of my grandmother. ["First it must get worse," he said, and worse it got]{O worsening; homeopathy}. [[Tacrolimus]{T tacrolimus; tried} ointment, it [burns like chilli]{S pain fig side_effect}]{O side_effect; tacrolimus}, [and no result]{O no_benefit; tacrolimus}. [[Ciclosporin]{T ciclosporin; tried; duration=four months} four months, [80 percent clear]{S other_physical improved}]{O partial; ciclosporin}, [[BP went up]{S other_physical side_effect} and [hair on my chin]{S other_physical side_effect}]{O side_effect; ciclosporin}.

[Dupixent]{T dupilumab; ongoing; frequency=every two weeks} now, every two weeks, my company insurance covers half. [By third [injection]{T dupilumab; ongoing} the [itch]{S other_physical improved} had stopped, I mean stopped]{O benefit; dupilumab}. [I [wore a sleeveless blouse to my cousin's sangeet]{S functioning improved}]{O benefit; dupilumab}. [But [red gritty eyes]{S other_physical side_effect}, daily]{O side_effect; dupilumab}. [The [drops]{T eye drops; ongoing} help somewhat]{O partial; eye drops}. [[Coconut oil]{T coconut oil; ongoing} also I put, it softens]{O partial; coconut oil}. Did your eyes settle?

Ollie_UK
Mine took 5 months then fine. [Dupilumab]{T dupilumab; other} is brill. My little one just needs [Epaderm]{T emollient (medication); other}.

Ines
I had to change to [upadacitinib]{T upadacitinib; other}. [Clear skin]{S other_physical improved other}, [spots on my face]{S other_physical other side_effect}. Have you been offered [upa]{T upadacitinib; not_tried}?

Rekha_Chennai
Not till now. Around one in four gets the [eye thing]{S other_physical general side_effect}, I am told.

=== 907-bulimia
title: Prozac for bulimia, does it do anything?
genre: forum
layout: question and replies
condition: bulimia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 3
ledger:
  fluoxetine | medication | ongoing | partial | sleep
  topiramate | medication | tried | partial | cognition
  nutritional counselling | other | ongoing | response
  cognitive behavioural therapy | psychotherapy | tried | partial
  Overeaters Anonymous | support | tried | no_response
  residential treatment | care_setting | declined | unknown
---
throwaway_plum

21, dancer, well ex dancer. [Binge]{S appetite_weight} and [purge]{S appetite_weight} 5 days out of 7 since 16. [Teeth going clear]{S other_physical}, [swollen cheeks]{S other_physical}, [hated every mirror]{S hopelessness}. My roommate caught me, that's how it came out.

[[OA]{T Overeaters Anonymous; tried}, everyone was my moms age, didnt help]{O no_benefit; Overeaters Anonymous}. [[Topamax]{T topiramate; tried} cut the [binges]{S appetite_weight improved} for a bit]{O partial; topiramate} but [I was [dopey]{S cognition side_effect} and got a D in stats]{O side_effect; topiramate}. Did 20 sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=20}, [halfway there, [down to like twice a week]{S appetite_weight improved}]{O partial; cognitive behavioural therapy}. They wanted me to go to [residential]{T residential treatment; declined} in Utah. No way could I miss a semester.

I take [Prozac]{T fluoxetine; ongoing; dose=60} 60. [[Up all night]{S sleep side_effect}]{O side_effect; fluoxetine}, [the [urge is quieter]{S appetite_weight fig improved} but it's still there]{O partial; fluoxetine}. [The [dietitian]{T nutritional counselling; ongoing} is who I credit, [three meals a day]{S appetite_weight improved} even on bad days]{O benefit; nutritional counselling}. Anyone been on it longer?

reply by mags: [Prozac]{T fluoxetine; other} did it for me in 2 months. It's the only one approved for [bulimia]{S diagnosis clin general} fyi.

reply by hollow_oak: [Residential]{T residential treatment; other} saved my sisters life, don't rule it out.

reply by throwaway_plum: ty. [11 days no [purging]{S appetite_weight improved} as of tonight]{O benefit; overall}.

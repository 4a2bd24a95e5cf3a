=== 1139-panic-disorder
title: Panic disorder meds, what worked for me and what didnt
genre: forum
layout: post with numbered list
condition: panic disorder with agoraphobia
area: mental
english: second-language
narrator: patient
split: train
overall: improved
round: 4
ledger:
  bromazepam | medication | ongoing | response
  paroxetine | medication | stopped | response | appetite_weight, sexual
  sulpiride | medication | tried | unknown | other_physical
  imipramine | medication | tried | no_response | gastrointestinal, other_physical
  pregabalin | medication | tried | partial | neurological
  homeopathy | supplement | tried | no_response
  valerian | supplement | tried | no_response
  interoceptive exposure | psychotherapy | tried | response
  bus practice | other | ongoing | response
  autogenic training | mind_body | tried | worse
  venlafaxine | medication | ongoing | response | gastrointestinal
  virtual reality therapy | psychotherapy | not_tried | unknown
  chewing gum | other | ongoing | partial
---
Hello from Porto, excuse my english. I am 46, man, I work in a bank. I have [panic]{S diagnosis clin} since 2009, with the [agoraphobia]{S diagnosis clin} from 2011, there was a time I did [not pass the end of my street]{S functioning}. I make this list because when I was ill I searched for lists like this all the night.

1. [Bromazepam]{T bromazepam; ongoing} (Lexotan). [In twenty minutes the [attack]{S anxiety improved} is finished]{O benefit; bromazepam}. I still have the box in the jacket, I take maybe one in two months. My father took the same every day for 30 years, and this is not a life I recommend.

2. [Paroxetine]{T paroxetine; stopped; duration=4 years}, 4 years. [I say the truth, it cured me]{O benefit; paroxetine}. [I [went to Brazil in airplane]{S functioning improved}]{O benefit; paroxetine}. [But [18 kilos more]{S appetite_weight side_effect}, and with my wife [nothing]{S sexual fig side_effect}]{O side_effect; paroxetine}. So I left it. [It was terrible to leave, [electric shocks]{S neurological fig withdrawal} in the head when I moved the eyes]{O withdrawal; paroxetine}, and [after five months the [panic]{S anxiety clin withdrawal} was in my house again]{O withdrawal; paroxetine}.

3. [Sulpiride]{T sulpiride; tried}. The doctor of my village gives this for everything. [I had [milk in the breast]{S other_physical side_effect}. A man]{O side_effect; sulpiride}. I can not say more about it.

4. [Tofranil]{T imipramine; tried}, the old [tricyclic]{T imipramine; tried}. In the books it is good for [panic]{S diagnosis clin general}. [[Mouth of cotton]{S gastrointestinal fig side_effect}, [pulse at 110]{S other_physical side_effect}]{O side_effect; imipramine}, and [of the [panic]{S anxiety clin} it took nothing]{O no_benefit; imipramine}.

5. [Lyrica]{T pregabalin; tried}. [First weeks very good, then the half, then a quarter]{O partial; pregabalin}. [I [walked like on a boat]{S neurological fig side_effect}]{O side_effect; pregabalin}.

6. [Homeopathic granules]{T homeopathy; tried}, [valerian tea]{T valerian; tried}. My mother in law. [Nothing and nothing]{O no_benefit; homeopathy, valerian}.

7. [Autogenic training]{T autogenic training; tried} ("my arm is heavy..."). [I listened my heart more and [panicked]{S anxiety worsened} from this]{O worsening; autogenic training}. I know a colleague who does it in the train and sleeps, for him perfect.

8. The psychologist at the hospital made with me the [exposure to the sensations]{T interoceptive exposure; tried; sessions=Fourteen times}. Fourteen times. Spin in the chair, breathe by a straw, run the stairs. The first time I [thought I die]{S anxiety}. [After the sixth I was bored, and this is the point, to be [bored of your heart]{S anxiety improved}]{O benefit; interoceptive exposure}. With her I began also what I call [my bus practice]{T bus practice; ongoing}, each day one stop more, alone, the 205. I do it still today when I feel that the [world becomes small]{S anxiety fig}. [It is the thing that [opened the street]{S functioning fig improved}]{O benefit; bus practice}. They have now [virtual reality]{T virtual reality therapy; not_tried} in the same hospital but in my time not.

9. Today [venlafaxine]{T venlafaxine; ongoing; dose=75 mg} 75 mg, since two years. [No [attacks]{S anxiety improved} from the second month]{O benefit; venlafaxine}. [I had fear for the [weight]{S appetite_weight absent side_effect} and the [bed]{S sexual fig absent side_effect}, neither came]{O tolerated; venlafaxine}. [A bit [constipated]{S gastrointestinal side_effect}]{O side_effect; venlafaxine; neutral}. 

And [chewing gum]{T chewing gum; ongoing}, don't laugh, [very strong mint, it helps a little in the queue of the supermarket]{O partial; chewing gum}.

To AnnaK who wrote that [SSRIs]{T SSRIs (medication); general} make first the [anxiety]{S anxiety clin worsened general side_effect} worse: yes, it can be, for one or two weeks, this is why they begin with half. [With me it was not so]{O tolerated; paroxetine}. To Rodrigo82: you are 3 days on [paroxetine]{T paroxetine; other}, patience. And nobody should stop like I did, from 20 to 0 in one week, I was stupid.

=== 1140-schizoaffective-disorder
title: Clozapine – after everything else. Long. Ask me stuff
genre: forum
layout: question and answer thread
condition: schizoaffective disorder
area: mental
english: Australian
narrator: patient
split: train
overall: improved
round: 4
ledger:
  olanzapine | medication | stopped | mixed | appetite_weight, other_physical
  risperidone | medication | tried | no_response | sexual, other_physical
  haloperidol | medication | tried | worse | neurological
  ziprasidone | medication | tried | no_response
  paliperidone depot | medication | tried | partial | energy
  sodium valproate | medication | ongoing | unknown
  clozapine | medication | ongoing | response | gastrointestinal, sleep, other_physical
  electroconvulsive therapy | neuromodulation | tried | partial | cognition
  voice dialogue group | support | ongoing | response
  hospital admission | care_setting | tried | unknown
  metformin | medication | ongoing | partial | gastrointestinal
  earplug and podcast | other | ongoing | partial
  supported employment | support | planned | unknown
  cannabidiol | medication | not_tried | unknown
---
G'day. Been meaning to do one of these. I'm 31, [schizoaffective]{S diagnosis clin} bipolar type, on the [cloz]{T clozapine; ongoing; dose=350; duration=three years} three years, 350. Lots of people come in here freaking out because the doc has said the C word so I'll do the whole med history then ask me whatever.

[Zyprexa]{T olanzapine; stopped} at 19. [Chased the [voices]{S mania_psychosis improved} off in a fortnight]{O benefit; olanzapine} and [put [35 kilos]{S appetite_weight side_effect} on me in a year, I was [prediabetic]{S other_physical clin side_effect} at bloody 20]{O side_effect; olanzapine}. Went off it. [Landed in [hospital]{T hospital admission; tried}, obviously]{O withdrawal; olanzapine}. [Risperdal]{T risperidone; tried}, [[leaky boobs]{S other_physical fig side_effect} and a [dead donger]{S sexual fig side_effect}]{O side_effect; risperidone}, [[voices]{S mania_psychosis} still there]{O no_benefit; risperidone}. [Haldol]{T haloperidol; tried}, an [injection]{T haloperidol; tried} in ED, [my [neck locked]{S neurological side_effect} to one side and I [thought the devil was doing it]{S mania_psychosis}, so it made me [madder]{S mania_psychosis worsened} if anything]{O worsening; haloperidol}. [Zeldox]{T ziprasidone; tried}, have to eat 500 cals with it, [waste of a sandwich]{O no_benefit; ziprasidone}. [Invega]{T paliperidone depot; tried; frequency=monthly; duration=eighteen months} monthly for eighteen months. [Okay, kept me [out of hospital]{S functioning improved}, [voices]{S mania_psychosis improved} went to a mumble]{O partial; paliperidone depot}. [I [couldn't be stuffed]{S energy fig side_effect} doing anything, [sat in the one chair]{S functioning side_effect}]{O side_effect; paliperidone depot}. Eight [ECT]{T electroconvulsive therapy; tried; sessions=8} in there as well for a bad [low]{S mood fig}. [Got me [eating]{S appetite_weight improved} and [talking]{S functioning improved} for a while]{O partial; electroconvulsive therapy}, [I've got a [hole where March 2019 was]{S cognition fig side_effect}]{O side_effect; electroconvulsive therapy}.

Then [clozapine]{T clozapine; ongoing}. About a third of people with [schizophrenia]{S diagnosis clin general} don't respond to two or more [antipsychotics]{T antipsychotics (medication); general} and that's who it's for. You have bloods every week for 18 weeks cos it can [knock out your white cells]{S other_physical possible side_effect general}. [Mine never moved]{O tolerated; clozapine}.

What it did. [Month two there was a gap in the [voices]{S mania_psychosis improved}, about the length of a Weetbix]{O benefit; clozapine}. [By month six, gone, bar one, and he's polite]{O benefit; clozapine}. [I [read a book]{S cognition improved}. First since year 11]{O benefit; clozapine}.

What else it did. [[Drool]{S gastrointestinal side_effect}, I sleep on a beach towel. [Sleep 11 hours]{S sleep side_effect}. [Constipation]{S gastrointestinal clin side_effect} that's not a joke, take it serious, people die. [Heart going like the clappers]{S other_physical fig side_effect} the first month]{O side_effect; clozapine}. [The [heart]{S other_physical improved side_effect} bit settled]{O tolerated; clozapine}.

Also on [Epilim]{T sodium valproate; ongoing} since forever, couldn't tell ya. [Metformin]{T metformin; ongoing} for the [gut]{S appetite_weight side_effect}, [[lost 6 of the 35]{S appetite_weight improved side_effect}]{O partial; metformin}, [[runny bum]{S gastrointestinal fig side_effect}]{O side_effect; metformin; neutral}.

Q (squidinc): did u have to go [inpatient]{T hospital admission; not_tried} to start?
Nah, did it from mum's, nurse came out every day for 2 weeks for the obs. Some places still make you.

Q (Halfpast): My son is 22 and just started it, he's so [sleepy]{S sleep other side_effect} he [wets the bed]{S other_physical other side_effect}. Does it get better?
Sorry mate, that's rough on him. Ask about splitting it different. I never [wet the bed]{S other_physical absent side_effect} but a fella in my [voices group]{T voice dialogue group; ongoing} did and they fixed it. [That group]{T voice dialogue group; ongoing; frequency=fortnightly} is fortnightly, above the library, and [it's done me as much good as the [tablets]{T clozapine; ongoing}]{O benefit; voice dialogue group}. You talk back to em, is the idea. [Learnt my last one was basically my Year 8 PE teacher and [stopped being scared of him]{S anxiety improved}]{O benefit; voice dialogue group}.

Q (neongran): tried [CBD]{T cannabidiol; not_tried}?
No. Weed's what started me, not going near it.

Q (squidinc): what about when ur out and the [voice]{S mania_psychosis} starts
[Earplug]{T earplug and podcast; ongoing} in one ear, [podcast]{T earplug and podcast; ongoing} in the other. [Drowns him out most days]{O partial; earplug and podcast}.

Q (tam_o): do u work
Not yet. Got a meeting with the [job mob]{T supported employment; planned} in Feb, they find you something and come with you. [I [cook for mum Thursdays]{S functioning improved} and [coach under 9s]{S functioning improved}, which three years ago mate, no way]{O benefit; overall}.

=== 1141-borderline-personality-disorder
title: meds for bpd - does ANYTHING help (my list + rant)
genre: forum
layout: post with an update weeks later
condition: borderline personality disorder
area: mental
english: American
narrator: patient
split: train
overall: worse
round: 4
ledger:
  fluoxetine | medication | tried | no_response
  escitalopram | medication | tried | no_response
  trazodone | medication | tried | unknown | sleep
  divalproex | medication | tried | no_response
  quetiapine | medication | tried | partial | appetite_weight
  lurasidone | medication | tried | worse | anxiety, gastrointestinal
  gabapentin | medication | tried | unknown
  lamotrigine | medication | ongoing | partial
  dialectical behaviour therapy | psychotherapy | stopped | response
  schema therapy | psychotherapy | not_tried | unknown
  crisis unit | care_setting | stopped | worse
  ice | other | ongoing | partial
  warmline | support | tried | unknown
  cold showers | lifestyle | tried | no_response
  aripiprazole | medication | not_tried | unknown
  cariprazine | medication | ongoing | worse | sleep, anxiety
  partial hospitalization | care_setting | planned | unknown
---
rant incoming. F24. [bpd]{S diagnosis clin}, [cptsd]{S diagnosis clin}, whatever else they wrote that week.

so theres no med approved for [bpd]{S diagnosis clin general} right. zero. and yet here is what has been put in my mouth since i was 16, in order: [prozac]{T fluoxetine; tried}, [lexapro]{T escitalopram; tried}, [trazodone]{T trazodone; tried}, [depakote]{T divalproex; tried}, [seroquel]{T quetiapine; tried}, [latuda]{T lurasidone; tried}, [gabapentin]{T gabapentin; tried}, [lamictal]{T lamotrigine; ongoing}.

[[Prozac]{T fluoxetine; tried}, [lex]{T escitalopram; tried} and [depakote]{T divalproex; tried} all might as well have been skittles]{O no_benefit; fluoxetine, escitalopram, divalproex}. [[Trazodone]{T trazodone; tried} i [slept thru two alarms and a fire drill]{S sleep side_effect}]{O side_effect; trazodone}. [Latuda]{T lurasidone; tried} hoo boy. [i [paced]{S anxiety side_effect} my dorm hallway til my RA called someone, [threw up]{S gastrointestinal side_effect} if i didnt eat a whole meal w it]{O side_effect; lurasidone} and [thats the month i [cut]{S suicidality worsened} the deepest]{O worsening; lurasidone}. [[Seroquel]{T quetiapine; tried} helped with the [rage]{S anger improved}, i'll admit it, i [yelled less]{S anger improved}]{O partial; quetiapine} and [[ate cereal in my sleep]{S appetite_weight side_effect}]{O side_effect; quetiapine}. [Gaba]{T gabapentin; tried} i genuinely dont remember. my roommate in the unit LOVED hers.

the [lamictal]{T lamotrigine; ongoing; dose=150} i still take, 150. [it sands the corners off the [mood swings]{S mood improved}, like i go from a 2 to a 9 in an hour instead of a minute]{O partial; lamotrigine}. [not enough but something]{O partial; lamotrigine}.

what DID work was [dbt]{T dialectical behaviour therapy; stopped}, full package, group + individual + phone coaching. [I [didnt self harm]{S suicidality improved} for 14 months]{O benefit; dialectical behaviour therapy}. [I had a [boyfriend i didnt text 80 times a day]{S functioning improved}]{O benefit; dialectical behaviour therapy}. then i turned 23 and the [youth program]{T dialectical behaviour therapy; stopped} kicked me out and my job's insurance will pay for exactly none of it. [that was a year ago and i can feel every month of it]{O withdrawal; dialectical behaviour therapy}. same insurance said no to [schema]{T schema therapy; not_tried}.

the [crisis unit]{T crisis unit; stopped; duration=6 days} in march, 6 days. [i came out worse, and w new tricks from the other girls]{O worsening; crisis unit}. 

[ice]{T ice; ongoing} in the fist, [that does get me thru like ten minutes]{O partial; ice}. [cold showers]{T cold showers; tried}, [nah]{O no_benefit; cold showers}. called the [warmline]{T warmline; tried} a couple times, nice old dude, talked about his birds.

does anyone here have a med that like. works

> u/parsnipqueen: [Abilify]{T aripiprazole; other} 5 mg gave me an off switch. Swear on my cat.
> u/ok_dolores: No pill. I did [DBT]{T dialectical behaviour therapy; other} from the workbook w/ my [sponsor]{T sponsor (support); other}, took 3 yrs, I'm [not suicidal]{S suicidality other absent} for the first time since middle school
> u/mdthrow: The evidence for [mood stabilizers]{T mood stabilizers (medication); general} in [BPD]{S diagnosis clin general} is thin and for [SSRIs]{T SSRIs (medication); general} it's basically none, they treat the [depression]{S diagnosis clin general} that comes with it.

@parsnipqueen i'll ask about that family, ty

EDIT: 7 wks later. she wouldnt do [abilify]{T aripiprazole; not_tried} bc of [weight]{S appetite_weight possible side_effect}?? so its [vraylar]{T cariprazine; ongoing; dose=1.5} 1.5. [[cant sleep]{S sleep side_effect}, [crawling out of my skin]{S anxiety fig side_effect} again like on the [latuda]{T lurasidone; tried}]{O side_effect; cariprazine}. [ive been [crying at work]{S mood worsened} and i [cut]{S suicidality worsened} again on sunday, first since feb]{O worsening; cariprazine}. i called today, she says give it two more weeks and refer me to [php]{T partial hospitalization; planned}. im [safe]{S suicidality absent}, my sister is here with her air mattress. just. [[tired of being the experiment]{S hopelessness fig}]{O worsening; overall}

=== 1142-insomnia
title: Sleep meds graveyard. Anybody else failed ALL of them?
genre: forum
layout: single post with replies
condition: insomnia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  zolpidem | medication | stopped | mixed | mania_psychosis, cognition
  eszopiclone | medication | tried | partial | gastrointestinal
  trazodone | medication | tried | no_response | other_physical
  doxepin | medication | tried | no_response
  ramelteon | medication | tried | no_response
  suvorexant | medication | tried | no_response | sleep
  melatonin | supplement | tried | no_response
  cbd gummies | supplement | tried | no_response
  weighted blanket | other | tried | worse
  mirtazapine | medication | ongoing | response | appetite_weight, energy
  cognitive behavioural therapy for insomnia | psychotherapy | tried | partial
  sleep restriction | lifestyle | tried | worse | cognition, anger
  acupuncture | mind_body | tried | unknown
  mouth tape | other | declined | unknown
  temazepam | medication | declined | unknown
  radio | other | ongoing | response
  blinds | other | ongoing | unknown
---
Retired school bus dispatcher, 66, [haven't slept right]{S sleep} since my husband passed in 2018. They say the [insomnia]{S sleep clin} is from [anxiety]{S anxiety clin} and the [anxiety]{S anxiety clin} is from the [insomnia]{S sleep clin}, and that will be a forty dollar copay thank you.

THE GRAVEYARD

[Ambien]{T zolpidem; stopped; dose=10} 10: [it worked like a hammer]{O benefit; zolpidem}. [I also [drove to Kroger in my robe]{S mania_psychosis side_effect} and have [no memory]{S cognition side_effect} of it, there was a rotisserie chicken on the seat]{O side_effect; zolpidem}. My daughter flushed them.
[Lunesta]{T eszopiclone; tried}: [[four hours]{S sleep improved} instead of two]{O partial; eszopiclone}, [[taste of pennies]{S gastrointestinal side_effect}]{O side_effect; eszopiclone}.
[Trazadone]{T trazodone; tried}: [[stuffy nose]{S other_physical side_effect}]{O side_effect; trazodone}, [[awake]{S sleep}]{O no_benefit; trazodone}.
[Silenor]{T doxepin; tried}, [Rozerem]{T ramelteon; tried}, [Belsomra]{T suvorexant; tried}, [melatonin]{T melatonin; tried} in every color they sell: [not a one of those four did a thing]{O no_benefit; doxepin, ramelteon, suvorexant, melatonin}, except [the [Belsomra]{T suvorexant; tried} gave me a [dream about a man in the closet]{S sleep side_effect} that I still don't care for]{O side_effect; suvorexant}.
[Gummies]{T cbd gummies; tried} from my grandson. [Nope]{O no_benefit; cbd gummies}.
[Weighted blanket]{T weighted blanket; tried}. [Like being buried. [Heart pounding]{S anxiety worsened}, worse night of the year]{O worsening; weighted blanket}.
The sleep doctor offered me [Restoril]{T temazepam; declined} and I said no because my late sister-in-law was on it and [broke her hip]{S other_physical other side_effect}. [Benzodiazepines]{T benzodiazepines (medication); general} and old ladies don't mix, you can look that up.

NOT PILLS

[CBT-I]{T cognitive behavioural therapy for insomnia; tried; sessions=7} with a lady on the computer, seven visits. [The part about not looking at the clock was good and I [worry less]{S anxiety improved} about it]{O partial; cognitive behavioural therapy for insomnia}. [The [sleep restriction]{T sleep restriction; tried; duration=three weeks}, up til 1:30 and out of bed at 6 no matter what, three weeks, I was [a menace on the road]{S cognition fig side_effect} and [bit everyone's head off]{S anger fig side_effect}]{O side_effect; sleep restriction}. [And I [slept LESS]{S sleep worsened}]{O worsening; sleep restriction}. People here rave about it and I believe them.
[Acupuncture]{T acupuncture; tried} with the needles in the ears. Pleasant. Cannot say.

WHAT I TAKE NOW

[Mirtazipine]{T mirtazapine; ongoing; dose=7.5}, just 7.5. The nurse practitioner said lower is sleepier with that one. [First night, [seven and a half hours]{S sleep improved}. I called my daughter]{O benefit; mirtazapine}. [I'm up [eleven pounds]{S appetite_weight side_effect} and [slow]{S energy side_effect} till ten]{O side_effect; mirtazapine}. [Some nights it gives me six, I'll take six]{O benefit; mirtazapine}. And an [AM radio]{T radio; ongoing} turned low on baseball or farm prices. [That quiets the [worrying]{S anxiety improved} better than any [gummy]{T cbd gummies; tried}]{O benefit; radio}. Also got [blackout blinds]{T blinds; ongoing} in the fall.

[So I'm better than I was]{O partial; overall}. [Not [rested]{S energy absent}, exactly]{O partial; overall}. [The [3 am blues]{S mood fig} still come around on his birthday and such]{O partial; overall}.

REPLIES
**NightHeron55:** Did you try [taping your mouth]{T mouth tape; declined}? I did [mouth tape]{T mouth tape; other} and quit [snoring]{S sleep other improved}.
**Original poster:** I will not be [taping my mouth]{T mouth tape; declined}, I've got a dog that needs yelling at.
**duaneonthelake:** Me and [Ambien]{T zolpidem; other} going on 12 years, no chickens yet. Each to their own.
**pattycakes_t:** How long before the [Remeron]{T mirtazapine; ongoing} [fat]{S appetite_weight side_effect} leveled off? I just got put on it.
**Original poster:** [Mine stopped at about month five]{O tolerated; mirtazapine}. I quit buying the good ice cream.

=== 533-menopause
title: Patch book
genre: essay
layout: diary with dates
condition: menopause
area: general
english: British
narrator: patient
split: train
overall: improved
round: 2
ledger:
  black cohosh | supplement | stopped | no_response | gastrointestinal
  cooling pillow | lifestyle | stopped | no_response
  clonidine | medication | stopped | no_response | neurological, gastrointestinal
  antidepressants | medication | declined | unknown
  oestradiol | medication | ongoing | response | other_physical, pain
  progesterone | medication | ongoing | partial | mood, sleep, gastrointestinal
  acupuncture | mind_body | stopped | partial
  vaginal oestrogen | medication | ongoing | response
  testosterone gel | medication | ongoing | partial | other_physical
  hysterectomy | procedure | not_tried | unknown
  strength training | lifestyle | ongoing | response
---
SUNDAY 12 MARCH
Five [night sweats]{S other_physical}. Changed the bed twice. Nigel in spare room. 51 next month. Sister says it's [the change]{S diagnosis fig}, as if I were a set of traffic lights.

TUES 14 MARCH
[Cried]{S mood} because the printer said "paper jam". I'm not [depressed]{S mood absent}. I'm [furious]{S anger}.

SAT 18 MARCH
[Black cohosh]{T black cohosh; ongoing} from H&B. £14.99.

FRI 7 APRIL
[Forgot the word]{S cognition} "colander". [Brain fog]{S cognition fig} so thick I drove past my own turning. [Hot flushes]{S other_physical} in the budget meeting, three. Everyone looked at their pens.

MON 17 APRIL
[Cohosh]{T black cohosh; stopped}: [[burps]{S gastrointestinal side_effect} and nothing else]{O no_benefit; black cohosh}. [Cooling pillow]{T cooling pillow; stopped} (Nigel's idea, £40): [a warm pillow]{O no_benefit; cooling pillow}. Bin, bin.

WED 3 MAY
Finally GP. He's about twelve. [Migraine with aura]{S diagnosis clin} on my record so no [HRT]{T oestradiol; not_tried}, he says. Offered [antidepressants]{T antidepressants; declined}. I said I'm not [sad]{S mood absent}, I'm [on fire]{S other_physical fig}. Prescribed [clonidine]{T clonidine; ongoing} instead.

SUN 21 MAY
[Clonidine]{T clonidine; ongoing} day 17. [[Dizzy]{S neurological side_effect} on the stairs, [mouth like felt]{S gastrointestinal fig side_effect}]{O side_effect; clonidine}. [[Flushes]{S other_physical} same as ever]{O no_benefit; clonidine}.

THURS 8 JUNE
Stopped it. Weaned off over a week as told.

SAT 10 JUNE
Lunch with Bev. She's on [Evorel]{T oestradiol; other} and [Utrogestan]{T progesterone; other} and looks about 40, cow. Says [patches]{T oestradiol; general} are fine with [migraine]{S diagnosis clin general}, it's the [tablets]{T oral oestrogen (medication); general} that aren't. Get another doctor.

FRI 23 JUNE
Got another doctor. Dr Shah. [Patch]{T oestradiol; ongoing; dose=25}, 25, twice a week, bottom. [Utrogestan]{T progesterone; ongoing; dose=100; frequency=at night} 100 at night. She drew me a diagram. Risks: [clots]{S other_physical general side_effect absent} not with patches, [breast cancer]{S diagnosis possible general side_effect} small, about the same as two glasses of wine. Shall think about the wine.

WED 28 JUNE
[Square red [itchy]{S other_physical side_effect} bottom]{O side_effect; oestradiol; neutral}.

TUES 4 JULY
[One [sweat]{S other_physical improved} last night. ONE]{O benefit; oestradiol}.

MON 10 JULY
[Nothing at all. [Slept]{S sleep improved} till the bins]{O benefit; oestradiol}. Nigel back.

SUN 30 JULY
[[Sore boobs]{S pain side_effect}]{O side_effect; oestradiol}. [[Weepy]{S mood side_effect} and [woozy]{S sleep side_effect} an hour after the [nighttime capsule]{T progesterone; ongoing}, [bloated]{S gastrointestinal side_effect} like a barrage balloon]{O side_effect; progesterone}. Bev says take it the other way. I said what other way. Oh.

SAT 5 AUG
Other way. [Better, no [weeping]{S mood side_effect improved}]{O tolerated; progesterone}. [Does [knock me out]{S sleep fig improved} nicely]{O partial; progesterone}.

THURS 14 SEPT
[[Sweats]{S other_physical worsened} creeping back]{O partial; oestradiol}. Dr Shah upped to 50.

MON 25 SEPT
[Gone again]{O benefit; oestradiol}. [[Colander]{S cognition fig improved}, sieve, whisk, spatula]{O benefit; oestradiol}. [Knees ache]{S pain}. Is that it too? Everything's it.

TUES 3 OCT
[Acupuncture]{T acupuncture; ongoing} with Bev's woman, £45, for the [knees]{S pain}. Fell asleep.

WED 8 NOV
Six goes of [needles]{T acupuncture; stopped; sessions=six} in. [Nice lie down. [Knees]{S pain improved} 10% maybe]{O partial; acupuncture}. Not renewing.

FRI 17 NOV
Asked about the [dryness]{S sexual}, went purple. She didn't bat an eyelid. [Pessaries]{T vaginal oestrogen; ongoing; frequency=nightly for two weeks then twice a week}, nightly for two weeks then twice a week.

SUN 10 DEC
[Well!]{O benefit; vaginal oestrogen}

THURS 4 JAN
Joined the [weights class]{T strength training; ongoing} at the leisure centre, for bones. Six women and a man called Clive.

TUES 20 FEB
[Bleeding]{S other_physical unclear}. Scan. They mentioned the H word if it didn't stop. Mum had hers [out]{T hysterectomy; other} at 44 and never forgave them.

MON 4 MARCH
Scan fine. It stopped. No [op]{T hysterectomy; not_tried}.

WED 20 MARCH
[No interest]{S sexual} in that, plumbing or no plumbing. Dr Shah: a pea of [testosterone]{T testosterone gel; ongoing; dose=a pea; frequency=every other day} every other day, takes 3-6 months. 

SAT 13 JULY
Four months of [gel]{T testosterone gel; ongoing}. [[Interest]{S sexual improved}: some]{O partial; testosterone gel}. [[One hair]{S other_physical side_effect}, chin, black, an inch long, arrived overnight]{O side_effect; testosterone gel; neutral}.

SUN 8 SEPT
Deadlifted a small Clive (well, 45 kilos). [[Knees]{S pain improved} silent since May. It's the [weights]{T strength training; ongoing}]{O benefit; strength training}.

TUES 12 NOV
Shortage. No [patches]{T oestradiol; ongoing} in four chemists. [Day 6 without: [sweats]{S other_physical withdrawal}, [rage]{S anger withdrawal}, [lost the word]{S cognition withdrawal} for "door"]{O withdrawal; oestradiol}. Bev posted me two in a birthday card.

=== 534-depression
title: Magnet diary
genre: essay
layout: diary with dates
condition: treatment-resistant depression
area: mental
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  paroxetine | medication | tried | no_response
  duloxetine | medication | tried | no_response
  desvenlafaxine | medication | tried | no_response
  bupropion | medication | ongoing | partial | other_physical
  aripiprazole | medication | stopped | no_response | anxiety, appetite_weight
  ketamine | medication | not_tried | unknown
  light therapy | procedure | tried | no_response
  repetitive transcranial magnetic stimulation | neuromodulation | ongoing | response | pain, neurological
  lorazepam | medication | stopped | unknown
  behavioural activation | psychotherapy | ongoing | partial
  electroconvulsive therapy | neuromodulation | planned | unknown
  vitamin D | supplement | ongoing | unknown
---
Oct 30, Mon
Consult at the [rTMS]{T repetitive transcranial magnetic stimulation; planned} clinic. Dr. Fournier went down the list. [Paxil]{T paroxetine; tried}? [Cymbalta]{T duloxetine; tried}? [Pristiq]{T desvenlafaxine; tried}? [No, no, and no]{O no_benefit; paroxetine, duloxetine, desvenlafaxine}. [Wellbutrin]{T bupropion; ongoing; dose=300} 300 since spring: [gets me [vertical]{S functioning fig improved}]{O partial; bupropion}, that's all. [Bit of [ringing in the ears]{S other_physical side_effect}]{O side_effect; bupropion; neutral}. Asked about [ketamine]{T ketamine; not_tried}. Not covered, $750 a pop, no.

Oct 31, Tues
Handed out candy with the porch light off, if that makes sense.

Nov 2
[Abilify]{T aripiprazole; ongoing; dose=2 mg} 2 mg as add on while I wait.

Nov 9
[[Can't sit through a show]{S anxiety side_effect}. [Legs want to leave without me]{S anxiety fig side_effect}]{O side_effect; aripiprazole}.

Nov 20
5 mg. [[Hungry]{S appetite_weight side_effect} at midnight]{O side_effect; aripiprazole}. [Mood: 2/10, same as October]{O no_benefit; aripiprazole}.

Dec 1
[Abilify]{T aripiprazole; stopped} binned. [[Legs]{S anxiety side_effect improved} calm by Sunday]{O tolerated; aripiprazole}.

Dec 14
[SAD light]{T light therapy; tried} at breakfast, 3 wks. [Zip]{O no_benefit; light therapy}. The fern enjoyed it. [Vit D]{T vitamin D; ongoing} because everyone in this country takes it.

Dec 25
[Slept through it]{S functioning}.

Jan 8
Mapping. They find your thumb. Mine jumped at 54%. Tech is named Dougie. 30 sessions, M-F, 19 minutes. PHQ 22.

Jan 9, #1
[[Woodpecker on the skull]{S pain fig side_effect}. [Scalp sore]{S pain side_effect}, [headache]{S pain side_effect} after]{O side_effect; repetitive transcranial magnetic stimulation}.

Jan 11, #3
[[Eyelid twitch]{S neurological side_effect} on the pulses]{O side_effect; repetitive transcranial magnetic stimulation; neutral}. Dougie moved the coil 2 mm, [stopped]{O tolerated; repetitive transcranial magnetic stimulation}.

Jan 15, #5
Guy in the waiting room, #29, farmer from Olds. Says he [planted garlic]{S functioning other improved} for the first time in 3 yrs. His wife had [shock treatment]{T electroconvulsive therapy; other} for hers and it worked faster but she [lost their trip to Portugal]{S cognition other side_effect}. 

Jan 19, #9
Nothing. [[Dark place]{S mood fig} all weekend]{O no_benefit; repetitive transcranial magnetic stimulation}. [Didn't shower]{S functioning} since Tues. Crisis plan on fridge.

Jan 24, #12
Dr. F says non-responders and responders look identical at 12. Roughly half get somewhere, a third go all the way. If not, next stop [ECT]{T electroconvulsive therapy; planned}. Signed the thing so I'd be on the list.

Jan 29, #15
Weird. [Noticed the [coffee tasted like coffee]{S anhedonia improved}]{O partial; repetitive transcranial magnetic stimulation}.

Jan 30, #16
[Gone again. [Flat]{S anhedonia fig}]{O no_benefit; repetitive transcranial magnetic stimulation}.

Feb 2, #19
[[Phoned my brother]{S functioning improved}]{O partial; repetitive transcranial magnetic stimulation; positive}. I phoned him.

Feb 5, #20
[PHQ 15]{O partial; repetitive transcranial magnetic stimulation}.

Feb 7, #22
[Behavioural activation]{T behavioural activation; ongoing; frequency=Wednesdays} group, Wednesdays, one floor down. Homework: one errand. Bought stamps. [It gives the day a coat hook, I guess]{O partial; behavioural activation}.

Feb 9, #24
[[Music is back]{S anhedonia improved}]{O benefit; repetitive transcranial magnetic stimulation}. In the car. Had to pull over on Crowchild, Neil Young, whole verse.

Feb 15, #28
[[Jaw ache]{S pain side_effect}, only on left]{O side_effect; repetitive transcranial magnetic stimulation; neutral}. Otherwise zero. [No [memory stuff]{S cognition absent side_effect}]{O tolerated; repetitive transcranial magnetic stimulation}.

Feb 20, #30
Rang the bell (there's a bell). [PHQ 7]{O benefit; repetitive transcranial magnetic stimulation}.

Feb 28
Tapering the [lorazepam]{T lorazepam; ongoing; dose=0.5} 0.5 I've had at bedtime since forever.

Mar 13
Off it. [[Slept badly]{S sleep withdrawal} a week, [jumpy]{S anxiety fig withdrawal}]{O withdrawal; lorazepam}, then ok.

Apr 2
[[Went back to work]{S functioning improved} half days]{O benefit; overall}. New badge photo. I look like a cousin of mine.

May 26
[[Slipping]{S mood fig worsened}. Can feel it, like a [tire going down]{S mood fig}]{O partial; repetitive transcranial magnetic stimulation; negative}. [Coffee's just hot]{S anhedonia fig}.

June 3
PHQ 14. [It's wearing off]{O partial; repetitive transcranial magnetic stimulation}. Dr. F not shocked: a lot of people need top ups. Booked.

June 10 - 14
Five in five days. Dougie has a beard now.

June 21
[[Back up]{S mood fig improved}. Not the whole way]{O partial; repetitive transcranial magnetic stimulation}. 

Sept 9
[Maintenance]{T repetitive transcranial magnetic stimulation; ongoing; frequency=every 3rd Monday} every 3rd Monday. [Holding at 8 or 9]{O benefit; repetitive transcranial magnetic stimulation}. Name's still on the [ECT]{T electroconvulsive therapy; planned} list, it can stay there. Ordered garlic.

=== 535-depression
title: Remarks at the county walk
genre: essay
layout: speech
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  fluoxetine | medication | tried | no_response
  citalopram | medication | tried | no_response | sexual
  bupropion | medication | tried | no_response | anxiety
  lithium | medication | stopped | no_response | neurological
  psychotherapy | psychotherapy | tried | partial
  prayer | support | ongoing | partial
  running | lifestyle | stopped | no_response
  hospital admission | care_setting | tried | partial
  electroconvulsive therapy | neuromodulation | declined | unknown
  phenelzine | medication | ongoing | response | neurological, sleep, appetite_weight
  low-tyramine diet | lifestyle | ongoing | unknown
  pastor's group | support | ongoing | response
---
Good morning. They gave me six minutes and my wife has a stopwatch, so if you see a woman in the second row draw her finger across her throat, that's love.

My name is Walter and I sold tractors for thirty-one years. I could sell a tractor to a man who lived on a boat. And for eleven of those years I would finish a sale, shake the fella's hand, walk out behind the parts shed, and [stand there with my forehead on the tin]{S mood} because it was cool and because [I couldn't think of a reason to go back in]{S hopelessness}.

I did not call it [depression]{S diagnosis clin}. I called it [tired]{S energy}. In my family we had tired and we had [nerves]{S other fig general}, and we had Uncle Roy, who'd had [shock treatment]{T electroconvulsive therapy; other} in Pontiac in 1958 and was talked about in the kitchen with the water running.

When I finally said something to our doctor, it was because I'd [priced a rope]{S suicidality}. I'm sorry, there are kids here. I'll say I had [stopped wanting to be around]{S suicidality}. He was a good man and he did what they do. He put me on [Prozac]{T fluoxetine; tried}. He put me on [Celexa]{T citalopram; tried}. He put me on [Wellbutrin]{T bupropion; tried}. Folks, I gave every one of those a fair shake, the full eight weeks and up the ladder, and [not one of them laid a glove on it]{O no_benefit; fluoxetine, citalopram, bupropion}. [The [Celexa]{T citalopram; tried} [took away the one thing I still enjoyed]{S sexual fig side_effect}]{O side_effect; citalopram}, and I'll leave that there, and [the [Wellbutrin]{T bupropion; tried} had me so [keyed up]{S anxiety fig side_effect} I painted the barn at night]{O side_effect; bupropion}. He added [lithium]{T lithium; stopped}. [My [hands shook]{S neurological side_effect} so I couldn't sign a contract]{O side_effect; lithium}, so that came off by summer, and [I was no better]{O no_benefit; lithium}.

Now I want to be careful. Some of you out there are taking one of those very medicines and doing great. My daughter is. She's on [Prozac]{T fluoxetine; other} and has been for nine years and she is the happiest dental hygienist in Macon County. Any one of them helps maybe half the people who try it. I just kept landing on the other half.

I tried what didn't come in a bottle. I [ran]{T running; stopped}. Fifty-three years old in my son's gym shorts. They say it works as well as pills. [For me it was the same [gray]{S mood fig}, only sweaty]{O no_benefit; running}, and then my knee quit and I quit. I saw a [counselor]{T psychotherapy; tried; frequency=Tuesdays} on Tuesdays in an office over the bank, name of Janet, [and Janet did this much for me]{O partial; psychotherapy}: [she got me to [tell my wife]{S functioning improved}]{O benefit; psychotherapy}. I [prayed]{T prayer; ongoing}. I still do. [Some days it [held me up]{S hopelessness fig improved} and some days it was like [calling a number that rings and rings]{S hopelessness fig}]{O partial; prayer}.

In November of 2011 my wife found me sitting in the truck in the machine shed with the door closed. The engine wasn't on. I hadn't decided. She took the keys and drove me to Springfield in her slippers, and the [hospital]{T hospital admission; tried; duration=nineteen days} kept me nineteen days.

I'll tell you about that place because people are scared of it. It was boring. The Jell-O was fine. [Nobody sold anybody anything and I [slept]{S sleep improved} for the first time in a year]{O benefit; hospital admission}. There was a young doctor there, she looked about as old as my boots, and she read my whole chart, every page, and she said Mr. Oberlin, I have two ideas and they are both older than I am. One was what Uncle Roy had. She told me [ECT]{T electroconvulsive therapy; declined} isn't like it was, they put you under, it's the most effective thing we've got. I thought about the kitchen with the water running. I said no ma'am.

The other was called [Nardil]{T phenelzine; planned}. It's one of the first there ever was. Nobody prescribes it anymore, mostly because of a fella in the sixties who ate a plate of cheese and his [blood pressure]{S other_physical general side_effect} went through the roof. So there's a [diet]{T low-tyramine diet; ongoing}: no aged cheese, no salami, no tap beer, no sauerkraut. I'm a German Lutheran from central Illinois. I said is there anything left.

She started me at 15 and we went up to 60. The first month, [I'd stand up and [the floor would tip]{S neurological fig side_effect}]{O side_effect; phenelzine}. [I was [awake half the night]{S sleep side_effect} and [asleep at two in the afternoon]{S sleep side_effect}]{O side_effect; phenelzine}. [I [put on eighteen pounds]{S appetite_weight side_effect}, and me not eating cheese]{O side_effect; phenelzine}. [I went home no better than I came, only safer]{O partial; hospital admission}. Christmas came and went.

Then there's a morning in January. I was scraping the windshield. Ten below. And I caught myself looking at the frost, you know how it makes those ferns? [And I thought, well [isn't that pretty]{S anhedonia improved}]{O benefit; phenelzine}.

That's all. That was it. I [hadn't thought a thing was pretty]{S anhedonia} in eleven years. I went inside and told my wife and she burnt the eggs.

[It was like somebody [turned the color back on]{S anhedonia fig improved}]{O benefit; phenelzine}. I know everyone says that. Everyone says it because that's what it's like. [By spring I [went back behind the counter]{S functioning improved}]{O benefit; phenelzine}. [I [walked my daughter down the aisle]{S functioning improved} and I was [there for it]{S anhedonia fig improved}, all of it, the bad band too]{O benefit; phenelzine}. [The [dizziness]{S neurological side_effect improved} wore off]{O tolerated; phenelzine}. The [eighteen pounds]{S appetite_weight side_effect} and I have an understanding.

It's been thirteen years on the [Nardil]{T phenelzine; ongoing}. There was a shortage in 2020 and I was down to nothing for three weeks, and [I'll tell you, [it came back up the driveway]{S mood fig withdrawal} like it knew the address]{O withdrawal; phenelzine}. I have [bad days]{S mood}. I have a breakfast [group]{T pastor's group; ongoing; frequency=on Thursdays}, five old boys and our pastor, on Thursdays where you're allowed to say so. [It does me more good than church, and he knows it]{O benefit; pastor's group}.

So here's my pitch, and then she can cut my throat. If the first one doesn't work, that is not you failing. If the fifth one doesn't, that's not you. Ask what else is on the lot. There is nearly always something out back with a tarp on it.

Thank you. Enjoy your walk.

=== 536-endometriosis
title: The heat pad years
genre: essay
layout: personal essay
condition: endometriosis
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  paracetamol | medication | tried | unknown
  mefenamic acid | medication | tried | no_response
  combined pill | medication | stopped | partial | mood, anger, pain
  codeine | medication | stopped | partial | gastrointestinal
  heat pad | lifestyle | ongoing | partial | other_physical
  laparoscopy | procedure | tried | partial
  levonorgestrel coil | medication | stopped | no_response | other_physical
  goserelin | medication | stopped | mixed | other_physical, sleep, pain
  tibolone | medication | tried | unknown
  anti-inflammatory diet | lifestyle | tried | no_response
  pelvic physiotherapy | procedure | tried | response
  amitriptyline | medication | stopped | no_response | sleep, gastrointestinal
  excision surgery | procedure | tried | response
  hysterectomy | procedure | declined | unknown
  dienogest | medication | ongoing | partial | other_physical
  in vitro fertilization | procedure | planned | unknown
---
[I have a [burn]{S other_physical side_effect} on my stomach in the shape of a hot water bottle]{O side_effect; heat pad}. It's faint now, a brown lace. Doctors call it [erythema ab igne]{S other_physical clin side_effect}, redness from the fire, and used to see it on the shins of old women who sat too near the grate. Mine comes from fourteen years of holding [heat]{T heat pad; ongoing} against the place where it [hurt]{S pain}. A dermatologist once asked me, quite seriously, if I kept a stove.

I was eleven when it started and twelve when I first [fainted]{S neurological}, in double Chemistry, from [period pain]{S pain}. The school nurse gave me a [paracetamol]{T paracetamol; tried; dose=half} broken in half. My mother said we were all like that. Hers had been so bad she'd [bitten through a tea towel]{S pain other}, and then she'd had me and it stopped, so there you are. I think about that sentence a lot. Having me was the cure, and I've tried to be worth it.

[Mefenamic acid]{T mefenamic acid; tried} at fourteen: [no use whatever]{O no_benefit; mefenamic acid}. [The pill]{T combined pill; stopped} at fifteen, Microgynon, [which for a couple of years did turn it [down from screaming to shouting]{S pain fig improved}]{O partial; combined pill}. [It also made me [weep]{S mood side_effect} at adverts, [fly off the handle]{S anger fig side_effect}, and [get headaches]{S pain side_effect} down one side]{O side_effect; combined pill}. When I told the GP about the [headaches]{S pain side_effect} he crossed it off with one stroke and that was the end of that. At university I had [codeine]{T codeine; stopped} from a flatmate with a bad back. [It [blurred]{S pain fig improved} things]{O partial; codeine}. [It also [stopped my bowels]{S gastrointestinal side_effect} for nine days]{O side_effect; codeine} and anyone who has this illness will know that is a special joke, because by then it was [growing on the bowel]{S gastrointestinal} too. I don't touch it now.

People ask what the [pain]{S pain} is like. I've been asked by seven gynaecologists and a man on a train. It isn't [cramp]{S pain absent}. [Cramp]{S pain absent} is a fist. This is [somebody winding a wet rope round your spine and leaning back]{S pain fig}. It was in my [hip]{S pain}, it was [down my leg]{S pain}, it was [knives]{S pain fig}, forgive me, when I went to the loo. Sex was [out of the question]{S sexual} three weeks in four. I [lost two jobs]{S functioning}. I wasn't [anxious]{S anxiety absent}, though it says so in my notes, four times, in four different hands.

It took nine years for anyone to look. The average is about eight, so I'm not even remarkable. In 2014 they did a [laparoscopy]{T laparoscopy; tried} and there it was, [endometriosis]{S diagnosis clin}, stage three. I wept in recovery and the anaesthetist thought I was upset. They'd burned off what they could see. [I had eleven good months]{O partial; laparoscopy}. [I [learned to ride a bike]{S functioning improved}]{O benefit; laparoscopy}. [Then one night in the Odeon [the rope]{S pain fig} went round again]{O partial; laparoscopy}.

While I was under they had put in a [Mirena]{T levonorgestrel coil; stopped}, which was meant to hold it. [It didn't]{O no_benefit; levonorgestrel coil}. [I had [acne]{S other_physical side_effect} like a fourteen-year-old and I [bled]{S other_physical side_effect} for five months without one dry day]{O side_effect; levonorgestrel coil}. My cousin has the very same [coil]{T levonorgestrel coil; other} and talks of it as other women talk of a good handbag. Mine I had out on a Friday lunchtime and went straight back to work.

Then came the [injections]{T goserelin; stopped}. [Zoladex]{T goserelin; stopped; frequency=monthly; duration=six months; route=into the stomach}, monthly, six months, into the stomach with a needle like a biro refill. It switches the ovaries off altogether. I was twenty-six and I went through the menopause on the Northern line. [[Hot flushes]{S other_physical side_effect}, [night sweats]{S other_physical side_effect}, [insomnia]{S sleep clin side_effect}, [knees like a grandmother's]{S pain fig side_effect}]{O side_effect; goserelin}, in spite of the [tibolone]{T tibolone; tried} they gave me to soften it. But [I have to be honest, it worked]{O benefit; goserelin}. [I'd forgotten what it was to [get up on a Tuesday and only think about Tuesday]{S functioning improved}]{O benefit; goserelin}. Six months is the limit because of your [bones]{S other_physical possible general side_effect}. They stopped, it stopped, and [by the third cycle [I was back on the floor]{S functioning fig}]{O partial; goserelin}.

I'll be quick about the wilderness. [No gluten, no dairy, no red meat]{T anti-inflammatory diet; tried; duration=a year}, a year of it: [I was thin and bored and [hurt]{S pain} exactly as much]{O no_benefit; anti-inflammatory diet}. [Amitriptyline]{T amitriptyline; stopped; dose=10mg}, 10mg, for the nerves: [[asleep]{S sleep side_effect} on the sofa by eight, [mouth like a carpet]{S gastrointestinal fig side_effect}]{O side_effect; amitriptyline}, [not much else]{O no_benefit; amitriptyline}; I gave it up after a season. My aunt, who'd had [everything taken out]{T hysterectomy; other} at thirty-four and says it was the best day's work the NHS ever did, wanted me to ask for the same. I was offered it, too, by a man who didn't look up. I was twenty-nine and said no, I'd like to keep the option. It wouldn't necessarily have cured it, either. Nobody tells you that.

What did help was a [physio]{T pelvic physiotherapy; tried; sessions=ten} called Ros, in a basement in Archway, who works on the pelvic floor and does not knock. Ten sessions. She said everything in there had been [bracing for a car crash]{S pain fig} since I was eleven. [By the end of it I could [sit through a film]{S functioning improved}, and the [other thing]{S sexual fig improved} was possible]{O benefit; pelvic physiotherapy}.

And in 2021 I got to a proper centre, where a woman with very small hands spent five hours [cutting it out]{T excision surgery; tried}, rather than burning the top off, the bowel and the ligaments and a piece behind the womb the size of a broad bean. [Recovery was dreadful]{O side_effect; excision surgery}. I shuffled about in a nightie for six weeks like somebody's ghost. And one morning about ten weeks on I stood at the stove making an omelette, and reached for the [pad]{T heat pad; ongoing}, and it wasn't plugged in. [It hadn't been, all week]{O benefit; excision surgery}.

[It's three years now]{O benefit; excision surgery}. [I [cycle to work]{S functioning improved}]{O benefit; excision surgery}. [I've [not missed a day]{S functioning improved} since the March]{O benefit; excision surgery}. I take [dienogest]{T dienogest; ongoing; frequency=daily} daily to discourage it, [which it does, mostly]{O partial; dienogest}, [at the price of some [hair]{S other_physical side_effect} in the plughole]{O side_effect; dienogest; neutral}. We are on the list for [IVF]{T in vitro fertilization; planned}; it may be too late, [the left ovary isn't much to look at]{S other_physical}. [Two days in the month still get me]{O partial; overall}, and on those days I plug in the [pad]{T heat pad; ongoing}. [It helps a bit]{O partial; heat pad}. [It always did help a bit]{O partial; heat pad}. I keep it a towel's thickness off the skin now, as I've been told to, and mostly I remember.

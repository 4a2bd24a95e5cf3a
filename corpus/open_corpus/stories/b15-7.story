=== 637-anorexia-nervosa
title: Six plates a day
genre: article
layout: charity page in first person, bulleted list
condition: anorexia nervosa
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  family-based treatment | psychotherapy | stopped | partial
  cyproheptadine | medication | tried | no_response | sleep
  olanzapine | medication | stopped | partial | energy
  hospital admission | care_setting | stopped | partial
  tube feeding | procedure | tried | unknown
  day program | care_setting | stopped | response
  dietitian | support | ongoing | response
  sertraline | medication | not_tried | unknown
  yoga | mind_body | ongoing | unknown
  deep brain stimulation | neuromodulation | declined | unknown
---
Content note: this page has no weights and no calories. It does talk about [anorexia]{S diagnosis clin general}.

What is [anorexia nervosa]{S diagnosis clin general}?

It's an illness in which a person [eats too little]{S appetite_weight general} and is [terrified of gaining weight]{S anxiety general}. It kills more people than most mental illnesses do. It isn't a diet and it isn't about looking good. Boys get it too. I'm Andre, and I ran cross country in Knoxville.

How mine began

Sophomore year a coach said I'd be faster lighter. By Thanksgiving I was [cutting grapes in half]{S appetite_weight}. I was [cold all the time]{S other_physical}, I [fell asleep in homeroom]{S energy}, and I [quit hanging out]{S functioning} because hanging out means pizza. I wasn't [unhappy]{S mood absent}, not at the start. I was winning.

What I tried

• [Family-based treatment]{T family-based treatment; stopped; duration=ten months}, ten months. My mom plated everything and sat there. [We got me [back to school]{S functioning improved}]{O partial; family-based treatment}. [We also [threw a casserole at each other]{S anger}]{O partial; family-based treatment}. It ended when I turned 18 and could say no.
• [Periactin]{T cyproheptadine; tried}, a [hay fever pill]{T cyproheptadine; tried} that is meant to make you hungry. [Made me [sleepy]{S sleep side_effect}]{O side_effect; cyproheptadine}. [I wasn't not hungry, I was not eating]{O no_benefit; cyproheptadine}.
• [Hospital]{T hospital admission; stopped; sessions=twice}, twice, with the [tube]{T tube feeding; tried} the second time. [It kept me alive]{O benefit; hospital admission}. [Within a month of each discharge I was [back to half grapes]{S appetite_weight}]{O partial; hospital admission}.
• [Zyprexa]{T olanzapine; stopped}. [The [voice that does math]{S anxiety fig improved} got quieter]{O partial; olanzapine}. [I also [couldn't get up for lectures]{S energy side_effect}]{O side_effect; olanzapine}, so after one semester we stopped.

People kept asking why I wasn't on [Zoloft]{T sertraline; not_tried}. My doctor said [antidepressants]{T antidepressants (medication); general} don't do much while the brain is starved, so I never was. At a research hospital they told me about [deep brain stimulation]{T deep brain stimulation; declined}, as in a wire. I said thank you and went to find my car.

[What made a dent]{O partial; day program, dietitian}

A [day program]{T day program; stopped; duration=fourteen weeks} in Nashville, fourteen weeks, six plates a day with other people who hated it. The rule was you don't have to want to. [The first month I [cried]{S mood} into yogurt every single morning]{O worsening; day program}. [By week nine I [finished a burrito]{S appetite_weight improved} and nobody clapped, which was the nicest part]{O benefit; day program}. I graduated in May 2022.

I still see a [dietitian]{T dietitian; ongoing; frequency=every other week}, every other week. [She's the reason I [order off the menu]{S functioning improved}]{O benefit; dietitian}. I do [yoga]{T yoga; ongoing} where I used to run. I miss running.

Where I am now

[My labs are normal]{O benefit; overall}. [I'm [back in school]{S functioning improved}]{O benefit; overall}. [I'd call it eighty percent]{O partial; overall}. [Finals week I still [skip a plate]{S appetite_weight}]{O partial; overall}, and I text my [dietitian]{T dietitian; ongoing}, and then I don't.

About half of people recover fully, and many more get most of the way. It takes years. Call our helpline if you're worried about someone.

=== 638-depression-esketamine
title: Does Spravato work? Ask Glenn
genre: article
layout: clinic page, third person, question headings and lists
condition: depression
area: mental
english: American
narrator: journalist
split: train
overall: improved
round: 2
ledger:
  duloxetine | medication | ongoing | no_response | other_physical
  bupropion | medication | stopped | no_response
  brexpiprazole | medication | stopped | no_response | appetite_weight
  lithium | medication | stopped | no_response | neurological
  medication | medication | tried | no_response
  repetitive transcranial magnetic stimulation | neuromodulation | tried | partial
  church | support | ongoing | partial
  esketamine nasal spray | medication | ongoing | response | mania_psychosis, gastrointestinal
  psychotherapy | psychotherapy | planned | unknown
---
Glenn Sizemore, 59, hauls grain out of Salina, Kansas. He's not a talker. He let us write this down because, he says, "somebody's sitting in a parked truck right now."

What had Glenn tried?

Glenn has had [depression]{S diagnosis clin} since he lost the family farm in 1999. He [slept in his clothes]{S functioning}. He [didn't see the point of Christmas]{S anhedonia}. Twice he [sat in the barn with a shotgun]{S suicidality}. Over the years he tried:

• [Cymbalta]{T duloxetine; ongoing}
• [Wellbutrin]{T bupropion; stopped}
• [Rexulti]{T brexpiprazole; stopped}
• [lithium]{T lithium; stopped}
• [TMS]{T repetitive transcranial magnetic stimulation; tried; sessions=thirty}, thirty sessions in Wichita

"[The [pills]{T medication; tried}, you could of thrown them in the ditch]{O no_benefit; duloxetine, bupropion, brexpiprazole, lithium}," he says. "[One gave me the [sweats]{S other_physical side_effect}]{O side_effect; duloxetine}, [one the [shakes]{S neurological side_effect}]{O side_effect; lithium}, [one [thirty pounds]{S appetite_weight side_effect}]{O side_effect; brexpiprazole}. [The [magnet]{T repetitive transcranial magnetic stimulation; tried} was better. I got most of a summer out of that]{O partial; repetitive transcranial magnetic stimulation}." He came off everything but the [Cymbalta]{T duloxetine; ongoing}, which has to be continued with the [spray]{T esketamine nasal spray; ongoing}. He credits his [church]{T church; ongoing} with [getting him from one day to the next]{O partial; church}.

What is [Spravato]{T esketamine nasal spray (medication); general}?

[Spravato]{T esketamine nasal spray; general} is a nasal spray related to [ketamine]{T ketamine (medication); general}. It's given in a clinic, with a two-hour stay afterward, and you can't drive until the next day. In one study about seven in ten patients responded, compared with half on a placebo spray and a new pill.

What are the side effects?

The most common are:

• [feeling disconnected]{S mania_psychosis general possible side_effect}
• [dizziness]{S neurological general possible side_effect}
• [nausea]{S gastrointestinal clin general possible side_effect}
• [raised blood pressure]{S other_physical general possible side_effect}

How did Glenn do?

Medicare said no at first. He began in September 2022, twice a week, driven by his brother-in-law, who's on [Lexapro]{T escitalopram (medication); other} and "could do with a squirt himself."

"[First time, I was [up by the light fixture]{S mania_psychosis fig side_effect}]{O side_effect; esketamine nasal spray}," Glenn says. "[And I [lost my breakfast]{S gastrointestinal fig side_effect}]{O side_effect; esketamine nasal spray}. [It's not like that now]{O tolerated; esketamine nasal spray}. Now it's forty minutes of country music." [For three weeks he told us it wasn't doing anything]{O no_benefit; esketamine nasal spray}. Then he mentioned that [he'd [fixed the porch]{S functioning improved}]{O benefit; esketamine nasal spray}. [By Thanksgiving his score had dropped by more than half]{O benefit; esketamine nasal spray}.

He comes every two weeks. [When an ice storm shut us down for a month, he began [sleeping in his clothes]{S functioning withdrawal} again]{O withdrawal; esketamine nasal spray}, and [it took three visits to catch up]{O benefit; esketamine nasal spray}. [He's never had [high blood pressure]{S other_physical absent side_effect} with it]{O tolerated; esketamine nasal spray}. We have asked him to see a [therapist]{T psychotherapy; planned} as well, and he has said he'll think about it. That is farther than we've gotten before.

[The shotgun is at his brother-in-law's]{O benefit; overall}.

Call us to find out whether you qualify.

=== 639-long-covid
title: Long Covid: my first thousand days
genre: article
layout: charity page in first person, list with reasons
condition: long covid
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 2
ledger:
  antihistamines | medication | ongoing | partial | sleep
  graded exercise | lifestyle | stopped | worse
  vitamin C | supplement | tried | no_response
  vitamin D | supplement | tried | no_response
  coenzyme Q10 | supplement | tried | no_response
  ivabradine | medication | ongoing | response | neurological
  fludrocortisone | medication | tried | unknown | pain
  hyperbaric oxygen | procedure | tried | partial
  pacing | lifestyle | ongoing | response
  compression tights | other | ongoing | partial
  low-dose naltrexone | medication | planned | unknown
  antidepressants | medication | declined | unknown
  long Covid clinic | care_setting | stopped | partial
---
I'm Bethan, I was a ward sister in Bangor. I caught it at work in November 2020 and I've [not been on a ward]{S functioning} since.

What is [long Covid]{S diagnosis clin general}?

Symptoms that last over twelve weeks after the infection and aren't explained by something else. Nearly two million people in the UK say they have it. [Fatigue]{S energy clin general}, [breathlessness]{S other_physical general} and [brain fog]{S cognition fig general} are the big three, but there are two hundred on the list.

What it was like

I had a [heart rate of 140 from brushing my teeth]{S other_physical}. I'd [crash]{S energy fig} for three days after a shower. I [read the same page of the same book]{S cognition} all that winter. My GP was kind, and said was I perhaps [depressed]{S mood possible}, and would I like some [antidepressants]{T antidepressants; declined}. I was not [depressed]{S mood absent}. I was [flattened]{S energy fig}. I said no, thank you.

What I tried

• [Graded exercise]{T graded exercise; stopped}, two more minutes a day. [It put me [in bed]{S functioning worsened} from March to May]{O worsening; graded exercise}. Stopped, and the guidance has since changed.
• [Vitamin C]{T vitamin C; tried}, [vitamin D]{T vitamin D; tried}, [Q10]{T coenzyme Q10; tried}. £70 a month. [Expensive wee]{O no_benefit; vitamin C, vitamin D, coenzyme Q10}.
• [Antihistamines]{T antihistamines; ongoing; frequency=two kinds a day}, two kinds a day. [They took the [hives]{S other_physical improved} away and about a tenth of the rest]{O partial; antihistamines}. [[Drowsy]{S sleep unclear}, hard to tell from everything else]{O side_effect; antihistamines}.
• [Fludrocortisone]{T fludrocortisone; tried; duration=two weeks}, two weeks. [[Headaches]{S pain side_effect} like an axe]{O side_effect; fludrocortisone}.
• An [oxygen chamber]{T hyperbaric oxygen; tried; sessions=twenty goes} at the MS centre, twenty goes at £25. [[Clearer]{S cognition improved} for a day or two each time]{O partial; hyperbaric oxygen}.

I waited eleven months for the [long Covid clinic]{T long Covid clinic; stopped}. [They listened, which was something]{O partial; long Covid clinic}, and they did the stand-up test that found my heart was at fault. Then the clinic lost its money and we were all discharged with a leaflet.

[What helped]{O benefit; ivabradine, compression tights, pacing}

[Ivabradine]{T ivabradine; ongoing; frequency=twice a day}, twice a day, for the heart. [Within the week I could [stand up and do the washing up]{S functioning improved}]{O benefit; ivabradine}. [I [see sparkles]{S neurological fig side_effect} if I go from dark to light]{O side_effect; ivabradine; neutral}. [[Tights like sausage skins]{T compression tights; ongoing} help a bit in summer]{O partial; compression tights}. And [pacing]{T pacing; ongoing}: a watch that beeps at 105, and when it beeps I sit down, in Lidl if I must. [Boring as anything and it's [cut my crashes]{S energy fig improved} from weekly to one a month]{O benefit; pacing}.

My neighbour's lad had [long Covid]{S diagnosis clin other} too and was over it in a year with nothing but [rest]{T rest (lifestyle); other}. People tell me about him a good deal.

A specialist in Cardiff has written to my GP about [low-dose naltrexone]{T low-dose naltrexone; planned}. We're waiting to hear who pays.

Where I am now

[I'm [out of bed]{S functioning improved} all day, most days]{O benefit; overall}. [I do [two mornings a week]{S functioning improved} for NHS 111, from the settee]{O benefit; overall}. [I'm [not back to running up stairs]{S functioning}]{O partial; overall}. [I've [finished the book]{S cognition improved}]{O benefit; overall}.

Where to get help

Our support groups meet online on the first Monday. You don't need a positive test to join.

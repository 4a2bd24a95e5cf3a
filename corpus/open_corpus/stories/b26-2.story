=== 1135-ptsd
title: prazosin, EMDR, the whole sorry list
genre: forum
layout: single post with update
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  alcohol | other | stopped | worse
  paroxetine | medication | tried | no_response | sexual
  trazodone | medication | tried | mixed | sleep
  prazosin | medication | ongoing | response | neurological
  clonazepam | medication | stopped | partial
  topiramate | medication | tried | worse | cognition, neurological
  prolonged exposure | psychotherapy | tried | worse
  cognitive processing therapy | psychotherapy | tried | partial
  eye movement desensitization and reprocessing | psychotherapy | tried | response
  stellate ganglion block | procedure | tried | no_response | neurological
  hospital admission | care_setting | tried | unknown
  service dog | support | declined | unknown
  white noise machine | other | ongoing | unknown
  fly tying | other | ongoing | unknown
  vortioxetine | medication | ongoing | unknown
  peer support group | support | ongoing | response
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
---
I said I would write this up for the newer guys so here it is. 52, firefighter 21 years, [out on disability]{S functioning} since 2020. [PTSD]{S diagnosis clin}, and they also wrote [major depression]{S diagnosis clin} and "[alcohol use disorder]{S diagnosis clin improved} in remission". I type with two fingers so bear with me.

First thing I tried for it was [Jim Beam]{T alcohol; stopped} and I won't pretend otherwise. [Put me to [sleep]{S sleep improved} at 9 and had me [up at 2]{S sleep} with my [heart going]{S anxiety}]{O worsening; alcohol}. Quit in March 2019 when my daughter asked me to. [Six years [sober]{S substance_use improved}]{O benefit; overall}. 

Pills. The EAP doctor started me on [Paxil]{T paroxetine; tried}, which is one of two that are FDA approved for this. The other is [Zoloft]{T sertraline (medication); general} and about half the station was on that one. [[Paxil]{T paroxetine; tried} I could have thrown in the river]{O no_benefit; paroxetine}, [my wife says it made me [useless in the bedroom]{S sexual fig side_effect} and that is all it made me]{O side_effect; paroxetine}. [Trazodone]{T trazodone; tried; dose=100} at night, 100. [[Knocked me out]{S sleep fig improved} fine, I'll give it that]{O benefit; trazodone}. [But I [couldn't wake up out of the nightmares]{S sleep side_effect}, I was stuck in there with them]{O side_effect; trazodone}. [Topamax]{T topiramate; tried}, some guys swear by it. [I [lost words]{S cognition side_effect}. I called the dishwasher "the wet cabinet"]{O side_effect; topiramate}. [[Fingers tingled]{S neurological side_effect}]{O side_effect; topiramate}. [More [irritable]{S anger worsened} too, I [put a hole in the garage drywall]{S anger worsened}]{O worsening; topiramate}. [Klonopin]{T clonazepam; stopped; duration=a year and change}, a year and change. [Took the edge off the [jumpiness]{S anxiety}]{O partial; clonazepam} but the VA-style guidelines say no [benzos]{T benzodiazepines (medication); general} in [PTSD]{S diagnosis clin general}, so the new doc weaned me off over five months. [The last half milligram was the worst, [no sleep]{S sleep withdrawal}, [skin crawling]{S anxiety fig withdrawal}]{O withdrawal; clonazepam}.

Then [prazosin]{T prazosin; ongoing}. It's a [blood pressure pill]{T prazosin; ongoing}, nobody told me why it was for [nightmares]{S sleep} so I looked it up. [We went up slow, 1mg, 2mg, I got [lightheaded]{S neurological side_effect} in the shower twice]{O side_effect; prazosin}. [At 8mg I [slept seven hours]{S sleep improved} and [did not dream about the Delancey Street fire]{S sleep improved}]{O benefit; prazosin}. I'm on 10 now. [I would fight somebody over that bottle]{O benefit; prazosin}.

Therapy. [Prolonged exposure]{T prolonged exposure; tried; sessions=five sessions} five sessions with a girl fresh out of school. You record it and listen to it at home. [I got so bad, [flashbacks]{S anxiety clin worsened} at the grocery store, [thinking about my truck and the bridge]{S suicidality worsened}, I ended up with a week in [St. Brendan's]{T hospital admission; tried; duration=a week}]{O worsening; prolonged exposure}. I don't say it's bad therapy, for a lot of people it is THE therapy. Wrong time. [CPT]{T cognitive processing therapy; tried; duration=twelve weeks} was next, twelve weeks, worksheets. [I stopped [blaming myself for Ruiz]{S hopelessness improved}]{O benefit; cognitive processing therapy}. [Everything else stayed put]{O no_benefit; cognitive processing therapy}. 

[EMDR]{T eye movement desensitization and reprocessing; tried; sessions=Nineteen sessions} I went to because my wife's cousin had it and I figured it was hoodoo. Nineteen sessions with a lady in Toledo, holding two buzzers. Can't explain it. [I can [drive past the building]{S functioning improved}. I can [smell a barbecue]{S anxiety improved}]{O benefit; eye movement desensitization and reprocessing}. 

A buddy from Engine 6 got the [neck shot]{T stellate ganglion block; other} ([SGB]{T stellate ganglion block; other}) and said it reset him in an afternoon. I paid 1,800 for [SGB]{T stellate ganglion block; tried}, same doctor. [[Droopy eye]{S neurological side_effect} for six hours]{O side_effect; stellate ganglion block; neutral} and [home the same man]{O no_benefit; stellate ganglion block}. So that tells you how far somebody elses miracle gets you.

What I have going today: the [prazosin]{T prazosin; ongoing}, [Trintellix]{T vortioxetine; ongoing; dose=20} 20 for the [mood]{S mood} side, a [noise machine]{T white noise machine; ongoing}, and [tying flies]{T fly tying; ongoing}, which keeps the hands busy. And [Tuesday group at the union hall]{T peer support group; ongoing; frequency=Tuesday}. [[That group]{T peer support group; ongoing} did more for the [loneliness]{S functioning improved} than any of it]{O benefit; peer support group}. They offered me a [dog]{T service dog; declined}. I've got two already and they're worse than me.

To the fella asking about [MDMA therapy]{T MDMA-assisted therapy; not_tried}, no I have not, not legal here and with my [drinking]{S substance_use} history I wouldn't.

UPDATE Sept: somebody asked so. [Still [sleep]{S sleep improved}]{O benefit; prazosin}. [Still [don't do fireworks]{S functioning}, still [sit facing the door]{S anxiety}]{O partial; overall}. [Trintellix]{T vortioxetine; ongoing} I honestly can't tell you, ask my wife. Granddaughter born in August.

=== 1136-adhd
title: 38 and just diagnosed: what I tried so far (stims and not)
genre: forum
layout: post with TL;DR
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  citalopram | medication | tried | no_response | sleep
  methylphenidate | medication | tried | mixed | mood, anger, appetite_weight
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, appetite_weight
  atomoxetine | medication | stopped | no_response | gastrointestinal, sexual
  omega-3 | supplement | tried | no_response
  lion's mane | supplement | tried | no_response
  ADHD coaching | support | tried | partial
  body doubling | other | ongoing | response
  kitchen timer | other | ongoing | partial
  neurofeedback | neuromodulation | not_tried | unknown
  dexamfetamine | medication | planned | unknown
  melatonin | medication | tried | response
  caffeine | other | stopped | mixed | other_physical, anger
---
Long time reader etc. I'm 38, project manager (I know), two kids, one of them also has it. Diagnosed [ADHD]{S diagnosis clin} combined type last October after 26 months on the list. Before that they'd called it [anxiety]{S anxiety clin} and [depression]{S diagnosis clin} and hormones.

People keep asking what's what with the meds so here's mine, YMMV as the kids say.

Pre diagnosis I self medicated with [coffee]{T caffeine; stopped; dose=nine cups a day}, nine cups a day. [It did let me [finish a sentence]{S cognition improved}]{O benefit; caffeine}, [it also gave me [palpitations]{S other_physical clin side_effect} and a [short fuse]{S anger fig side_effect}]{O side_effect; caffeine}. Gave it up in the end. And the GP's [citalopram]{T citalopram; tried; dose=20mg}, 20mg. [[Yawned]{S sleep side_effect} all day]{O side_effect; citalopram}, [made no odds to anything]{O no_benefit; citalopram}.

[Concerta XL]{T methylphenidate; tried; dose=36}, titrated up to 36. Day one I sat in my car and [my [head was QUIET]{S cognition fig improved}]{O benefit; methylphenidate}. I actually cried. [It got me through the whole Q4 audit]{O benefit; methylphenidate}. However. [At about 4pm I'd [crash like someone pulled the plug]{S mood fig side_effect}, [snappy]{S anger side_effect}, [weepy]{S mood side_effect}, [horrible to the kids]{S anger side_effect}]{O side_effect; methylphenidate}. [Also [didn't eat until 8]{S appetite_weight side_effect}]{O side_effect; methylphenidate}. My eldest is on [Equasym]{T methylphenidate; other} (same drug different coat) and has none of that, sails through, so go figure.

[Strattera]{T atomoxetine; stopped; duration=seven weeks}: [seven weeks of [feeling sick]{S gastrointestinal side_effect}]{O side_effect; atomoxetine}. [Sorry to the blokes reading but, [nothing works down there]{S sexual fig side_effect}]{O side_effect; atomoxetine}. [[Focus]{S cognition} the same as ever]{O no_benefit; atomoxetine}. The nurse said non-[stimulants]{T stimulants (medication); general} can need 12 weeks. I didn't have another five in me tbh.

[Elvanse]{T lisdexamfetamine; ongoing; dose=50}, current, 50. [It's smoother]{O benefit; lisdexamfetamine}. [I [open the post]{S functioning improved} the day it comes]{O benefit; lisdexamfetamine}. [I've [not lost my keys]{S cognition improved} since February]{O benefit; lisdexamfetamine}. [[Mouth like a sandpit]{S gastrointestinal fig side_effect} and [down half a stone]{S appetite_weight side_effect}]{O side_effect; lisdexamfetamine; neutral}, nobody's complaining. [No [crash]{S mood fig absent side_effect}]{O tolerated; lisdexamfetamine}. [Forgot it on a Sunday once and [slept 14 hours]{S sleep withdrawal} and [argued with a traffic cone]{S anger fig withdrawal}]{O withdrawal; lisdexamfetamine}. [It does run out about 5]{O partial; lisdexamfetamine} so he's writing me for a [dex]{T dexamfetamine; planned} top-up, after the next bloods.

[Melatonin]{T melatonin; tried; duration=three months} for three months for the [sleep]{S sleep} at the beginning. [[Out like a light]{S sleep fig improved} by 11]{O benefit; melatonin}.

The non-pill shelf. [[Fish oil]{T omega-3; tried}, [lion's mane]{T lion's mane; tried}, both did sod all]{O no_benefit; omega-3, lion's mane}. Access to Work paid for a [coach]{T ADHD coaching; tried; sessions=8}, 8 sessions. [Some of it stuck, most didn't]{O partial; ADHD coaching}. [Body doubling]{T body doubling; ongoing} though!! Look it up. You work on camera with a stranger in Leeds who is doing her tax return. [Best thing I've found, I [write reports in an hour]{S cognition improved} that used to take a week]{O benefit; body doubling}. A [cooking timer shaped like a hen]{T kitchen timer; ongoing} for showers. [The [hen]{T kitchen timer; ongoing} works when I remember the [hen]{T kitchen timer; ongoing}]{O partial; kitchen timer}. Somebody at work swears by [neurofeedback]{T neurofeedback; other} and keeps sending me the link, it's 2k, I've not done [neurofeedback]{T neurofeedback; not_tried} and I'm not going to.

To @pottingshedpaul who asked if [stimulants]{T stimulants (medication); general} make you a [different person]{S other fig possible side_effect general}: no. [On the [Concerta]{T methylphenidate; tried} at 4pm, maybe]{O side_effect; methylphenidate}. [On this one I'm me with a diary]{O benefit; lisdexamfetamine}.

And @wren_in_kent, [methylphenidate]{T methylphenidate; general} and [amfetamines]{T amfetamines (medication); general} work on the same two chemicals but differently, so about 1 in 4 who can't do one gets on with the other. Worth a go before you bin the lot.

TL;DR [[Elvanse]{T lisdexamfetamine; ongoing} good]{O benefit; lisdexamfetamine}, [[hen]{T kitchen timer; ongoing} ok]{O partial; kitchen timer}, [[fish]{T omega-3; tried} useless]{O no_benefit; omega-3}.

=== 1137-binge-eating-disorder
title: vyvanse for BED, is it suppose to feel like this
genre: forum
layout: all lower case, few full stops
condition: binge eating disorder
area: mental
english: American
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  fluoxetine | medication | tried | no_response | sleep
  topiramate | medication | stopped | mixed | cognition, other_physical
  naltrexone | medication | tried | partial | gastrointestinal
  bupropion | medication | tried | worse | anxiety
  lisdexamfetamine | medication | ongoing | partial | anxiety, sleep, other_physical
  intensive outpatient programme | care_setting | stopped | partial
  overeaters anonymous | support | tried | worse
  dialectical behaviour therapy | psychotherapy | tried | unknown
  commercial weight-loss diet | lifestyle | tried | worse
  nutritional counselling | other | ongoing | response
  hypnosis | mind_body | tried | no_response
  semaglutide | medication | not_tried | unknown
  gastric bypass | procedure | declined | unknown
---
27f been [binging]{S appetite_weight} since i was 11. i dont [throw up]{S appetite_weight absent} so nobody believed it was an [ed]{S diagnosis clin} til two yrs ago. [bed]{S diagnosis clin} + [depression]{S diagnosis clin} + probably [adhd]{S diagnosis clin possible} but no one will test me

month 3 of [vyvanse]{T lisdexamfetamine; ongoing; dose=60; duration=month 3}, 60. so [from like 8am to 3 i have [no food thoughts]{S appetite_weight improved} at all its like [somebody turned a radio off]{S appetite_weight fig improved}]{O partial; lisdexamfetamine} and [then it wears off and im [face down in the pantry]{S appetite_weight fig} same as before just later]{O no_benefit; lisdexamfetamine}. [so the number of [binges]{S appetite_weight improved} went from 6 a wk to about 4]{O partial; lisdexamfetamine}. [also [jittery]{S anxiety side_effect}, [up til 2]{S sleep side_effect}, [grinding my teeth]{S other_physical side_effect}]{O side_effect; lisdexamfetamine}. is that what its suppose to be?? my dr is thrilled. i am not thrilled

stuff i already did so u dont have to suggest it

[prozac]{T fluoxetine; tried; dose=60mg} 60mg. [zilch]{O no_benefit; fluoxetine}. [[weird dreams]{S sleep side_effect}]{O side_effect; fluoxetine}
[wellbutrin]{T bupropion; tried} was gonna help with my [mood]{S mood} AND [eating]{S appetite_weight}. [[panic attacks]{S anxiety side_effect} in the drive thru]{O side_effect; bupropion} and [i [binged]{S appetite_weight worsened} more cuz of the [panic]{S anxiety side_effect}]{O worsening; bupropion}. 
[[topamax]{T topiramate; stopped} worked!!! [binges]{S appetite_weight improved} stopped dead in 2 weeks]{O benefit; topiramate} and [i [couldnt remember my own zip code]{S cognition side_effect}, [lost a handful of hair]{S other_physical side_effect} every shower, [failed a stats final]{S functioning side_effect}]{O side_effect; topiramate}. came off it for school. [all the [binges]{S appetite_weight withdrawal} were back by spring break]{O withdrawal; topiramate}
[[naltrexone]{T naltrexone; tried} maybe a little, the [food was less fun]{S appetite_weight improved}]{O partial; naltrexone}. [[nauseous]{S gastrointestinal side_effect}]{O side_effect; naltrexone}
[hypnosis app]{T hypnosis; tried} lol. [no]{O no_benefit; hypnosis}
[OA]{T overeaters anonymous; tried} (overeaters anon), my grandma got 20 yrs out of it and god bless her, but for me [weighing the lettuce and confessing made me [hate myself]{S hopelessness worsened} and [go straight to wendys]{S appetite_weight worsened}]{O worsening; overeaters anonymous}
[ww]{T commercial weight-loss diet; tried}, three times, [same thing, every time i [gained]{S appetite_weight worsened} more than i lost]{O worsening; commercial weight-loss diet}. 
[iop]{T intensive outpatient programme; stopped; duration=9 wks} 9 wks on zoom, ate lunch on camera w/ 7 strangers. [[not one binge]{S appetite_weight improved} while it lasted, and like 2 months after]{O partial; intensive outpatient programme}. they taught us [dbt]{T dialectical behaviour therapy; tried} in there too, tipp and all that

everyone on here is on [ozempic]{T semaglutide; other} now and says the [food noise]{S appetite_weight fig improved other} is gone. insurance wont cover [ozempic]{T semaglutide; not_tried} for me bc my a1c is normal. my pcp literally said "have you considered [bypass]{T gastric bypass; declined}" when i went in for strep. i said no i am not letting u rearrange my guts when the problem is my head

ok replies to ppl

@sadcroissant yes i take it before food, no it doesnt matter if its w/ oj thats the old [adderall]{T amphetamine (medication); general} thing i think
@lunchlady79 glad [vyvanse]{T lisdexamfetamine; other} fixed u in a week!! happy for u genuinely. it does say in the trials about half get to zero [binges]{S appetite_weight improved general}, [guess im the other half]{O no_benefit; lisdexamfetamine}
@bogwitch ty. i do have a [dietitian]{T nutritional counselling; ongoing; frequency=2x month} 2x month and [shes the one good thing, i [eat breakfast]{S appetite_weight improved} now, i [never in my life ate breakfast]{S appetite_weight}]{O benefit; nutritional counselling}

EDIT 3 months later. hi. they put the [vyvanse]{T lisdexamfetamine; ongoing} to 70. [no diff]{O no_benefit; lisdexamfetamine} except [my [heart rate is 104]{S other_physical side_effect}]{O side_effect; lisdexamfetamine}. [still [4 a week]{S appetite_weight}]{O no_benefit; overall}. i got the [adhd]{S diagnosis clin absent} test and dont have it lol. finals soon. thats all

=== 1138-postnatal-depression
title: Anyone else switch off sertraline after baby? My story so far
genre: forum
layout: post with an update weeks later
condition: postpartum depression
area: mental
english: Irish
narrator: patient
split: dev
overall: improved
round: 4
ledger:
  counselling | psychotherapy | tried | no_response
  sertraline | medication | stopped | worse | anxiety, gastrointestinal
  perinatal team | care_setting | ongoing | response
  mother and baby unit | care_setting | declined | unknown
  quetiapine | medication | stopped | partial | sleep
  escitalopram | medication | ongoing | response | sleep
  baby massage class | support | tried | worse
  st john's wort | supplement | not_tried | unknown
  iron | supplement | tried | unknown | gastrointestinal
  night nanny | support | tried | response
  perinatal psychologist | psychotherapy | ongoing | response
  sea swimming | lifestyle | ongoing | response
---
Howya girls. Posting from the box room while himself does the bath. My little man is 7 months, he's my second. With my first (she's 4) I had what I now know was [PND]{S diagnosis clin} and I got through it on tea and [counselling]{T counselling; tried; sessions=six sessions}, six sessions in the health centre. Nice woman. [Didn't touch it]{O no_benefit; counselling}.

This time it came at about ten days. Not the [baby blues]{S mood fig absent}, everyone gets those. I was [looking at him like he was somebody else's]{S anhedonia fig}. [Couldn't eat]{S appetite_weight}. [Awake]{S sleep} even when he slept, [thoughts coming at me]{S anxiety fig} about the stairs and the knives. I never wanted to [hurt him]{S suicidality absent}, I want to be clear, it was more that I kept [seeing it]{S anxiety}.

GP gave me [sertraline]{T sertraline; stopped} because it's the one for breastfeeding. My sister was on [Lustral]{T sertraline; other} after both of hers and says it saved her marriage. [With me, within four days I was [up the walls]{S anxiety fig side_effect}, [pacing]{S anxiety side_effect} the landing, [the runs]{S gastrointestinal fig side_effect}]{O side_effect; sertraline}. [The [thoughts]{S anxiety worsened} got way worse]{O worsening; sertraline}. They said stick with it. I stuck with it 5 weeks. [It was the worst 5 weeks of the whole thing]{O worsening; sertraline}.

[[Perinatal team]{T perinatal team; ongoing} got involved then (thank god for them)]{O benefit; perinatal team}. They wanted me in the [mother and baby unit]{T mother and baby unit; declined} but there isn't one in the whole country, it'd be Wales or somewhere, so no. They added [Seroquel]{T quetiapine; stopped; dose=25mg} at night, 25mg, and changed me to [Lexapro]{T escitalopram; ongoing}. [The [Seroquel]{T quetiapine; stopped} gave me [five hours in a row]{S sleep improved}]{O benefit; quetiapine} and [a [head like wet cement]{S sleep fig side_effect} till noon]{O side_effect; quetiapine}. The [Lexapro]{T escitalopram; ongoing; dose=10}, 10, I'm 11 weeks on it. [Week three I [laughed at something on the radio]{S mood improved} and my husband came in from the yard to see what was wrong]{O benefit; escitalopram}. [[Mad dreams]{S sleep side_effect}, but sure]{O side_effect; escitalopram; neutral}.

Things people told me to do:
• [Baby massage]{T baby massage class; tried}. [Sat in a circle with eleven women glowing at me and came home [bawling]{S mood worsened}]{O worsening; baby massage class}.
• [St John's wort]{T st john's wort; not_tried}. Pharmacist nearly jumped the counter. You can't mix it with the [tablets]{T escitalopram; ongoing}.
• [Iron]{T iron; tried}, my [bloods were low]{S other_physical}. [[Black stools]{S gastrointestinal side_effect}]{O side_effect; iron}. No idea did it do anything else.
• My mam paid a [night nurse]{T night nanny; tried; duration=two weeks; frequency=3 nights a week} 3 nights a week for two weeks. [Best money ever spent by anyone]{O benefit; night nanny}. [I could [think in sentences]{S cognition improved} after the second night]{O benefit; night nanny}.

I see the [psychologist]{T perinatal psychologist; ongoing; frequency=every second Wednesday} on the [perinatal team]{T perinatal team; ongoing} every second Wednesday. [She explained the [pictures in my head]{S anxiety improved} to me and they lost their teeth]{O benefit; perinatal psychologist}. About half of new mothers get [thoughts like that]{S anxiety general}, did ye know? Nobody says it.

So my question is how long did any of ye stay on the tablets? GP says a year after you're well.

**mammy_of_3_cork:** I was 2 years on [Lexapro]{T escitalopram; other}, came down by quarters, no bother.
**jkelly:** [Sertraline]{T sertraline; other} was the making of me so don't be put off ladies, everyone's different. 
**notyournormalnorma:** I'm 5 days into [sertraline]{T sertraline; other} and I've the [shakes]{S neurological other side_effect}, reading this with my [heart in my mouth]{S anxiety fig other}

@Norma ah pet, ring them. Most settle in the second week they told me, I was just the odd one out.

UPDATE he's nearly 1!! Off the [Seroquel]{T quetiapine; stopped} since June, [no bother dropping it]{O tolerated; quetiapine}. [Lexapro]{T escitalopram; ongoing} still 10. [No [pictures]{S anxiety improved} since about Easter]{O benefit; overall}. I go in the [sea]{T sea swimming; ongoing; frequency=Saturdays} Saturdays with a shower of lunatics in dryrobes, [sets me up for the week]{O benefit; sea swimming}. [I missed 3 days of [tablets]{T escitalopram; ongoing} at a wedding in Leitrim and was [dizzy as a goat]{S neurological fig withdrawal} and [crying]{S mood withdrawal} at the speeches]{O withdrawal; escitalopram}, so don't be doing that. [I [love the bones of him]{S anhedonia fig improved}]{O benefit; overall}. [[Back to work]{S functioning improved} in three weeks]{O benefit; overall}, God help the Credit Union.

=== 1151-generalised-anxiety-disorder
title: Off klonopin after 11 years: month by month + my whole anx med history
genre: forum
layout: single post with dated edits
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: worse
round: 4
ledger:
  clonazepam | medication | stopped | mixed | cognition
  diazepam | medication | stopped | partial
  gabapentin | medication | stopped | mixed | anger, energy
  hydroxyzine | medication | tried | no_response | gastrointestinal
  mirtazapine | medication | tried | partial | appetite_weight
  vilazodone | medication | tried | worse | sleep
  clonidine | medication | ongoing | partial | neurological
  chamomile | supplement | tried | no_response
  epsom baths | other | ongoing | partial
  cognitive behavioural therapy | psychotherapy | tried | no_response
  online taper group | support | stopped | mixed
  detox unit | care_setting | declined | unknown
  flumazenil | medication | not_tried | unknown
  sudoku | other | ongoing | response
---
Male 58, long haul driver till last year. I was put on [klonopin]{T clonazepam; stopped; dose=2 mg} in 2013, 2 mg, by a doctor who has since retired to Florida. [For maybe six years it was a wonder drug, I [drove]{S functioning improved}, I [slept]{S sleep improved}, I [didnt worry about brakes]{S anxiety improved}]{O benefit; clonazepam}. [Then it quit holding, [anxiety]{S anxiety clin worsened} between doses by noon]{O no_benefit; clonazepam}, and [I was [dumb as a post]{S cognition fig side_effect}, missed exits I'd taken 400 times]{O side_effect; clonazepam}. So I came off.

They say 1 in 6 or so who take [benzos]{T benzodiazepines (medication); general} long term has a hard time stopping. Plenty just stop. My brother-in-law quit 15 years of [Xanax]{T alprazolam (medication); other} over a long weekend and mowed the lawn.

Method was [valium]{T diazepam; stopped; duration=13 months} crossover. 13 months. [The [valium]{T diazepam; stopped} smoothed it some]{O partial; diazepam}. Last crumb was Oct 4.

Month 1. [[Tinnitus]{S neurological clin withdrawal}, [burning skin]{S neurological withdrawal}, [no sleep]{S sleep withdrawal} for 9 days]{O withdrawal; clonazepam, diazepam}.
Month 2. [Same plus [scared of the mailbox]{S anxiety withdrawal}]{O withdrawal; clonazepam, diazepam}. 
Month 3. PA gave me [gabapentin]{T gabapentin; stopped; dose=900}, 900. [[Burning]{S neurological improved withdrawal} down by half, that was real]{O benefit; gabapentin}. [I also [cussed out my wife]{S anger side_effect} in a Costco and [couldn't lift my feet]{S energy side_effect}]{O side_effect; gabapentin}. Weaned off of that in wk 6 and [that had its own [withdrawal]{S other withdrawal} if you can believe it, [shaking]{S neurological withdrawal}, [sweats]{S other_physical withdrawal}]{O withdrawal; gabapentin}.
Month 5. [Vistaril]{T hydroxyzine; tried}, [[dry mouth]{S gastrointestinal side_effect}]{O side_effect; hydroxyzine} and [no good]{O no_benefit; hydroxyzine}. [[Remeron]{T mirtazapine; tried; dose=15} 15, gave me [four hours a night]{S sleep improved}]{O partial; mirtazapine} and [[twenty pounds]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [Viibryd]{T vilazodone; tried; duration=eleven days} for eleven days, [[up all night]{S sleep side_effect}]{O side_effect; vilazodone} and [[anxiety]{S anxiety clin worsened} through the roof]{O worsening; vilazodone}.
Month 7. [Clonidine]{T clonidine; ongoing; dose=0.1; frequency=twice a day}, 0.1 twice a day, for the adrenaline. [It takes the top off the [surges]{S anxiety fig improved}]{O partial; clonidine}. [[Lightheaded]{S neurological side_effect} climbing out of the cab, if I still had a cab]{O side_effect; clonidine}. Still on it.

Other: [chamomile]{T chamomile; tried}, [come on]{O no_benefit; chamomile}. [Epsom bath]{T epsom baths; ongoing}, [good for the length of the bath]{O partial; epsom baths}. I had six [CBT]{T cognitive behavioural therapy; tried; sessions=six} appointments in the middle of it and [I could not tell you one word she said]{O no_benefit; cognitive behavioural therapy}, not her fault. [Sudoku]{T sudoku; ongoing} at 3 am. [Its the only thing that gets me through to daylight]{O benefit; sudoku}.

@benzofree_bill, you asked about the [facebook group]{T online taper group; stopped}. [First they taught me everything I know]{O benefit; online taper group}. [Later on it [scared the daylights]{S anxiety fig worsened} out of me, everybody on there is year six]{O worsening; online taper group}. I left in January.
@mileHighMeg, no I didnt do a [detox]{T detox unit; declined}. They had a bed, ten days, I said no sir. And the [flumazenil]{T flumazenil; not_tried} clinic is in Australia or someplace.

EDIT month 10: [I wish I could say different. [Not driving]{S functioning}, [cant do church]{S functioning}, worse off than before I ever took one]{O worsening; overall}. [[Tinnitus]{S neurological clin improved withdrawal} is fainter]{O partial; overall}. Don't read this and get spooked if you're on day 4, my sister tapered [Ativan]{T lorazepam (medication); other} the same winter and she's [bowling]{S functioning improved other}.

=== 1152-major-depressive-disorder
title: SUCCESS STORY (I promised Id come back)
genre: forum
layout: post with an update
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  citalopram | medication | tried | worse | anxiety
  sertraline | medication | stopped | unknown | gastrointestinal
  mirtazapine | medication | stopped | response | sleep
  vortioxetine | medication | not_tried | unknown
  crisis team | care_setting | tried | partial
  counselling | psychotherapy | tried | no_response
  behavioural activation | psychotherapy | tried | response
  light box | other | tried | no_response
  vitamin b12 injections | supplement | ongoing | unknown
  dog walking | lifestyle | ongoing | response
  st john's wort | supplement | tried | unknown
  parkrun | lifestyle | declined | unknown
---
Some of you will remember me from 2 yrs back, I was the one writing at 4am from the bathroom floor. I said if I ever got out I'd come and say so. People never do, do they.

I was 23 then, now 25, [uni dropout]{S functioning}, [depression]{S diagnosis clin} (severe, no [psychosis]{S mania_psychosis clin absent}). [Lay in bed]{S functioning} 20 hrs of the day. [Didn't wash]{S functioning}. [Planned it]{S suicidality}, had the date.

In order:

[St Johns Wort]{T st john's wort; tried} from Holland & Barrett, took it for like nine days, can't say.
[Citalopram]{T citalopram; tried}. Under 25s get a warning about that and in my case they should of put it in red. [I went from [wanting to be dead]{S suicidality} to [planning it]{S suicidality worsened} inside 10 days and [couldn't keep my legs still]{S anxiety side_effect}]{O worsening; citalopram}.
[Crisis team]{T crisis team; tried; duration=3 weeks; frequency=every day} every day for 3 weeks. Different face each time. [Kept me alive, I'll say that, didn't make me any happier]{O partial; crisis team}.
[Sertraline]{T sertraline; stopped}. [[Threw up]{S gastrointestinal side_effect} every morning]{O side_effect; sertraline}, lasted about a fortnight so I never found out.
[SAD lamp]{T light box; tried} off Amazon. [Good for doing eyeliner]{O no_benefit; light box}.
Uni [counsellor]{T counselling; tried; sessions=4}, 4 sessions. [Sweet, clueless]{O no_benefit; counselling}.
[Mirtazapine]{T mirtazapine; stopped; dose=30}. 30. [[Slept]{S sleep improved} the first night, [ate toast]{S appetite_weight improved} the second day]{O benefit; mirtazapine}. [Was a bit of a [sloth]{S sleep fig side_effect}]{O side_effect; mirtazapine; neutral}. Everyone warns you about the [weight]{S appetite_weight possible side_effect general}, [I needed it, so no complaint]{O tolerated; mirtazapine}. [About 6 weeks in mum heard me [swear at the telly]{S mood improved} and cried]{O benefit; mirtazapine}.

And then the real one, which was a [PWP]{T behavioural activation; tried} called Bex (that's a wellbeing practitioner, not a proper psychologist, she kept saying that) who did [BA]{T behavioural activation; tried; sessions=10} with me, ten calls. It's [behavioural activation]{T behavioural activation; tried}, it sounds so stupid. You write down every hour what you did and how it felt and then you do more of what was a 2 rather than a 0. First week my whole homework was open the curtain. [By call seven I was [walking next doors greyhound]{S functioning improved}]{O benefit; behavioural activation}. [I think that's what did it, more than any tablet]{O benefit; behavioural activation}.

Someone on here had said ask for [Brintellix]{T vortioxetine; not_tried}, GP said its not first line round here. My cousin's on [Brintellix]{T vortioxetine; other}, loves it. And people kept on at me about [parkrun]{T parkrun; declined}, I am not a parkrun person thank you.

Where I am: [I've no [depression]{S diagnosis clin improved} on any questionnaire since last May]{O benefit; overall}. [I [work at a vets]{S functioning improved}, I've [got mates]{S functioning improved}, I [laugh till I wheeze]{S mood improved}]{O benefit; overall}. I came off the [mirt]{T mirtazapine; stopped} in autumn, 30 to 15 to 7.5 over 3 months. [Couple of [itchy]{S other_physical withdrawal} weeks and [rubbish sleep]{S sleep withdrawal}]{O withdrawal; mirtazapine}, [nothing came back]{O benefit; overall}. I still [walk that dog]{T dog walking; ongoing; frequency=twice a day}, twice a day, [if I'm honest I'd be scared to stop]{O benefit; dog walking}. I get [B12 jabs]{T vitamin b12 injections; ongoing} cos they found I was low, no idea if that was ever part of it.

> **numbskull_ned:** Needed this tonight. Im on week 2 of [mirt]{T mirtazapine; other} and just [starving]{S appetite_weight other side_effect} and [crying]{S mood other}.
> **OP:** week 2 is NOTHING ned. Message me.
> **auntie_prozac:** So happy for you!! What did they say about how long to stay on it after you're better?
> **OP:** 6 months after you feel well is the usual for a first one, they told me.

UPDATE a yr on: [[still well]{S mood improved}]{O benefit; overall}. Ned too.

=== 1153-trichotillomania
title: trich + skin picking: NAC, clomipramine, memantine, HRT... my results
genre: forum
layout: ranked list in lower case, replies
condition: trichotillomania
area: mental
english: Australian
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  n-acetylcysteine | supplement | tried | partial | gastrointestinal
  fluoxetine | medication | tried | no_response | anhedonia
  clomipramine | medication | tried | mixed | other_physical, sexual
  olanzapine | medication | declined | unknown
  memantine | medication | ongoing | partial | neurological, pain
  naltrexone | medication | tried | no_response
  dexamfetamine | medication | tried | worse
  habit reversal training | psychotherapy | tried | partial
  vibrating bracelet | other | tried | no_response
  fidget toys | other | ongoing | partial
  gloves | other | tried | worse
  shaving the head | other | tried | mixed
  hypnotherapy | mind_body | tried | no_response
  retreat | support | tried | response
  comb | other | not_tried | unknown
---
hi, [pulling]{S anxiety} since i was 9, [picking]{S anxiety} since 14, 33 now, nurse (nobody tell my patients). formal dx [trichotillomania]{S diagnosis clin} and [excoriation disorder]{S diagnosis clin}, used to be [anxiety]{S anxiety clin} until someone read the new book. always asked what ive tried so

[NAC]{T n-acetylcysteine; tried; dose=2400}, 2400, everyones favourite. [first 3 months the [urges]{S anxiety improved} were like half, then bit by bit they crept back]{O partial; n-acetylcysteine}. [smells like farts and [reflux]{S gastrointestinal clin side_effect}]{O side_effect; n-acetylcysteine}
[prozac]{T fluoxetine; tried}, [didnt care i was [bald]{S other_physical}, still [pulled]{S anxiety}]{O no_benefit; fluoxetine}, [didnt care about much [full stop]{S anhedonia fig side_effect}]{O side_effect; fluoxetine}
[anafranil]{T clomipramine; tried}. [ok credit where due, four months with [eyebrows]{S other_physical improved}]{O benefit; clomipramine}. [also four months of [sweating through scrubs]{S other_physical side_effect} and [no orgasm]{S sexual side_effect}, ended up at a cardiology appt]{O side_effect; clomipramine}
[naltrexone]{T naltrexone; tried}, [zip]{O no_benefit; naltrexone}
[dexies]{T dexamfetamine; tried} because they thought [adhd]{S diagnosis clin possible}. [[pulled]{S anxiety worsened} for SIX HOURS one sunday, gave myself a [bald patch]{S other_physical worsened} the size of a coaster]{O worsening; dexamfetamine}
[hrt]{T habit reversal training; tried; sessions=9} (habit reversal, not the hormones, every time), 9 goes with a psych in carlton. [great for the car and the desk]{O partial; habit reversal training}, [useless in bed at night]{O no_benefit; habit reversal training}
[[hypno]{T hypnotherapy; tried} and the [buzzy bracelet]{T vibrating bracelet; tried} thing, $600 all up and not one hair saved]{O no_benefit; hypnotherapy, vibrating bracelet}
[cotton gloves]{T gloves; tried}. [[pulled]{S anxiety worsened} with my teeth. moving on]{O worsening; gloves}
[fidgets]{T fidget toys; ongoing}, got a drawer full, [they get me through a movie]{O partial; fidget toys}
[buzzed my head]{T shaving the head; tried} in 2022, [best year of my life, cant pull whats not there]{O benefit; shaving the head}. my mum wept. [[picking]{S anxiety worsened} went up tho]{O worsening; shaving the head}
the [retreat]{T retreat; tried; duration=a weekend} in the dandenongs, a weekend, thirty [bald]{S other_physical other} women and a lasagne. [first time i [wasnt ashamed]{S hopelessness improved} in 20 yrs]{O benefit; retreat}

current: [memantine]{T memantine; ongoing; duration=week 7}, week 7, theres a decent trial, about 6 in 10 improved vs 1 in 10 on [placebo]{T placebo (other); general}. [bit [headachy]{S pain side_effect} and [spacey]{S neurological fig side_effect} the first fortnight]{O side_effect; memantine}, [thats settled]{O tolerated; memantine}. too early to call

**curlygirl_nope:** [NAC]{T n-acetylcysteine; other} did it for me in 6 wks flat, 2 yrs [pull free]{S anxiety improved other}. what brand
**emu_export:** did they offer [olanzapine]{T olanzapine; declined}? my psych is pushing it
**me:** yep. said no. i've seen what it does on the ward, lovely drug for what its for
**curlygirl_nope:** have you seen the [vibrating comb]{T comb; not_tried} thing from the states lol
**me:** no and dont tell me the price

edit, 4 months: [memantine]{T memantine; ongoing} is a maybe, [i had one good fortnight]{O partial; memantine}. [same [bald spot]{S other_physical}, same drawer of [fidgets]{T fidget toys; ongoing}]{O no_benefit; overall}. psych says [count the good days, so: 31]{O partial; overall}

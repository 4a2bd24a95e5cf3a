=== 892-generalised-anxiety
title: Buspar - how long till it kicks in?
genre: forum
layout: thread with user names
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 3
ledger:
  desvenlafaxine | medication | tried | no_response | gastrointestinal, other_physical
  lorazepam | medication | ongoing | response
  hydroxyzine | medication | tried | no_response | sleep
  buspirone | medication | ongoing | partial | neurological
  psychotherapy | psychotherapy | tried | partial
  breathing exercises | mind_body | tried | partial
  yoga | mind_body | planned | unknown
  propranolol | medication | declined | unknown
---
Marcy_GA • Mar 3

Just got prescribed [Buspar]{T buspirone; ongoing; dose=10; frequency=3x a day}, 10 3x a day, day 6. [GAD]{S diagnosis clin} since forever. I'm the person who [calls the airline about the weather]{S anxiety}. [Stomach in knots]{S gastrointestinal fig}, [jaw sore from clenching]{S pain}, [what if what if what if]{S anxiety}.

Been on [Pristiq]{T desvenlafaxine; tried}, [made me [barf]{S gastrointestinal side_effect} and [sweat]{S other_physical side_effect}]{O side_effect; desvenlafaxine} and [I was just as [worried]{S anxiety}]{O no_benefit; desvenlafaxine}. [Vistaril]{T hydroxyzine; tried}, [[out cold]{S sleep fig side_effect} by 7]{O side_effect; hydroxyzine}, [[anxious]{S anxiety} again by 8 am]{O no_benefit; hydroxyzine}. I have [Ativan]{T lorazepam; ongoing; frequency=twice a month} for flights and dentists, use it maybe twice a month, [works like a charm]{O benefit; lorazepam}, won't take more than that because my mother was [hooked]{S substance_use fig other} on [Valium]{T diazepam (medication); other} my whole childhood.

How long did it take yall?

TexAl • Mar 3

6 wks. [Buspar]{T buspirone; other} is slow. People quit because they want it to be a [Xanax]{T alprazolam (medication); general}.

PurpleHaze_no • Mar 4

Did zip for me at 60 a day. [Lexapro]{T escitalopram (medication); other} did. Now I'm like a [normal human]{S functioning fig improved other}.

Marcy_GA • Apr 29

Updating like I promised. [I get a [swimmy head]{S neurological fig side_effect} for 20 minutes after each one]{O side_effect; buspirone}. [But the [knot]{S gastrointestinal fig improved} is looser]{O partial; buspirone}. [I [let my kid go on the field trip]{S functioning improved} and I only texted twice]{O benefit; buspirone}. [Other than that still [wake up at 4]{S sleep}]{O partial; overall}. Had a [therapist]{T psychotherapy; tried} through work, the free eight, [some of it was useful, the worry-time thing mostly]{O partial; psychotherapy}. [[Box breathing]{T breathing exercises; tried} is okay in the car]{O partial; breathing exercises}. Signed up for [yoga]{T yoga; planned} at the rec center starting in June.

TexAl • Apr 29

Ask about [propranolol]{T propranolol; declined} for the physical part

Marcy_GA • Apr 30

She offered, I've got [asthma]{S diagnosis clin} so no.

=== 893-asthma
title: Steroid free at last (long)
genre: forum
layout: single post with replies
condition: asthma
area: general
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  salbutamol | medication | ongoing | partial | neurological
  beclometasone and formoterol | medication | ongoing | partial | other_physical
  montelukast | medication | stopped | unknown | sleep, suicidality
  theophylline | medication | tried | no_response | gastrointestinal
  prednisolone | medication | stopped | partial | appetite_weight, other_physical, anger
  hospital admission | care_setting | tried | unknown
  omalizumab | medication | tried | no_response
  mepolizumab | medication | ongoing | response | pain
  Buteyko breathing | mind_body | tried | partial
  rehoming the cat | lifestyle | tried | no_response
---
[Asthma]{S diagnosis clin} since I was three. 46 now, library assistant. Severe since about 2015, five [admissions]{T hospital admission; tried; sessions=five}, one with a tube. People think it's a bit of [wheezing]{S other_physical general} at PE. It isn't, it's [drowning with your mouth open]{S other_physical fig}.

[Blue inhaler]{T salbutamol; ongoing} obviously, [ten minutes' grace]{O partial; salbutamol} and [[shaky hands]{S neurological side_effect}]{O side_effect; salbutamol}. [Fostair]{T beclometasone and formoterol; ongoing}, [holds the fort]{O partial; beclometasone and formoterol}, [[hoarse]{S other_physical side_effect}]{O side_effect; beclometasone and formoterol; neutral}. [Montelukast]{T montelukast; stopped}, now this is one I do warn about. [Within ten days I had [nightmares]{S sleep side_effect} and I [didn't want to be here]{S suicidality fig side_effect}]{O side_effect; montelukast}. I have never been [depressed]{S mood absent} in my life. [Off it, gone in a week]{O tolerated; montelukast}. My nephew takes [montelukast]{T montelukast; other} for [hayfever]{S diagnosis other} and sleeps like a baby. [Theophylline]{T theophylline; tried}, [[sick as a dog]{S gastrointestinal fig side_effect}]{O side_effect; theophylline}, [no use]{O no_benefit; theophylline}. [Rehomed the cat]{T rehoming the cat; tried}. [Broke my heart, not a puff of difference]{O no_benefit; rehoming the cat}. [[Buteyko]{T Buteyko breathing; tried} class, helps the [panic]{S anxiety improved} but not the lungs]{O partial; Buteyko breathing}.

And [pred]{T prednisolone; stopped; dose=15mg; frequency=every day; duration=six years}, 15mg every day for six years. [Kept me out of ITU]{O partial; prednisolone}. [[Moon face]{S other_physical fig side_effect}, [four stone]{S appetite_weight side_effect}, [cataracts]{S other_physical side_effect}, a [temper]{S anger side_effect}]{O side_effect; prednisolone}.

[Xolair]{T omalizumab; tried}: [nothing at 16 weeks]{O no_benefit; omalizumab}. [Nucala]{T mepolizumab; ongoing; frequency=every four weeks}: every four weeks, do it myself in the kitchen. [[Sore arm]{S pain side_effect}]{O side_effect; mepolizumab; neutral}. [Peak flow 210 to 380]{O benefit; mepolizumab}. [I [walked up to the castle]{S functioning improved}]{O benefit; mepolizumab}. [No [attacks]{S other_physical improved} since the second [injection]{T mepolizumab; ongoing}]{O benefit; mepolizumab}. [As of Tuesday last I am down to nought on the [steroid]{T prednisolone; stopped}]{O benefit; mepolizumab}, after fourteen months of creeping down with the endo watching my cortisol.

— Fi: In bits reading this. [Xolair]{T omalizumab; other} is the one that worked for my lad!

— chesty_morgan: Which hospital? Mine say eosinophils under 300 don't qualify.

— OP: Mine were 900 odd. Ask for the actual number.

=== 894-anorexia
title: Parents' corner: FBT, does it get easier
genre: forum
layout: parent support thread
condition: anorexia nervosa
area: mental
english: Australian
narrator: relative
split: train
overall: improved
round: 3
ledger:
  psychotherapy | psychotherapy | tried | no_response
  hospital admission | care_setting | stopped | partial
  nasogastric feeding | procedure | tried | partial
  olanzapine | medication | tried | partial | sleep
  fluoxetine | medication | declined | unknown
  family-based treatment | psychotherapy | ongoing | response
  meal support | support | ongoing | response
---
Wombat_mum: Hi all, D15 has had [anorexia]{S diagnosis clin} since Year 8. [Dropped from 54 to 39 kilos]{S appetite_weight} over a winter. [Cut out bread, then dairy, then dinner]{S appetite_weight}. [Ran laps of the yard at 5am]{S appetite_weight}. [Screamed]{S anger} at her dad over a teaspoon of oil. [Freezing]{S other_physical}, [fainting]{S neurological}, [no periods]{S other_physical}.

First we saw a private [psychologist]{T psychotherapy; tried; sessions=10} for 10 visits. Lovely, expensive. [She [kept losing]{S appetite_weight}]{O no_benefit; psychotherapy}. In July her [heart rate was 38]{S other_physical} so they put her in [hospital]{T hospital admission; stopped; duration=five weeks} for five weeks, with the [tube]{T nasogastric feeding; tried}. [[Medically stable]{S other_physical clin improved}, but came home as [scared of food]{S anxiety} as she went in]{O partial; hospital admission, nasogastric feeding}. They tried [olanzapine]{T olanzapine; tried} on the ward, [she was [calmer]{S anxiety improved} at meals]{O partial; olanzapine} but [[dopey]{S sleep side_effect} all morning]{O side_effect; olanzapine}. The psychiatrist wanted [Prozac]{T fluoxetine; declined}, D said no and we didn't push it. I take [Prozac]{T fluoxetine; other} myself, always have, and even I wasn't convinced.

[FBT]{T family-based treatment; ongoing; duration=month 7} now, month 7. We plate it, we sit there, nothing else happens until it's eaten. I've had [plates thrown]{S anger}. I [lost 6 kilos]{S appetite_weight other} myself and am on leave from school (I teach). My sister flew in to do the [afternoon tea shift]{T meal support; ongoing}.

Question is when does it get easier?

Tassie_Dad: Our boy, 9 months of [FBT]{T family-based treatment; other}. It got worse before it got better. Then one day he asked for a pie.

rosellas: [FBT]{T family-based treatment; other} didn't work for us, she needed [day program]{T day program (care_setting); other}. And [olanzapine]{T olanzapine; other} was great. They told us about half do well with [FBT]{T family-based treatment; general} if started in the first three years.

Wombat_mum: Thanks both. Just to come back on here in December: [she's [51 kilos]{S appetite_weight improved}]{O benefit; family-based treatment}. [[Periods are back]{S other_physical improved}]{O benefit; family-based treatment}. [She [ate a slice of birthday cake at a friend's house]{S functioning improved} and I cried in the car]{O benefit; family-based treatment}. [The [voice]{S appetite_weight fig} still tells her things, she says, but she [eats over the top of it]{S appetite_weight fig improved}]{O partial; overall}. [We couldn't have done it without [my sister at the table]{T meal support; ongoing}]{O benefit; meal support}.

=== 895-gerd
title: Getting off omeprazole
genre: forum
layout: single post
condition: acid reflux
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 3
ledger:
  omeprazole | medication | stopped | response
  famotidine | medication | ongoing | partial
  calcium carbonate | medication | ongoing | partial
  apple cider vinegar | supplement | tried | unknown | gastrointestinal
  bed wedge | other | ongoing | response
  cutting out coffee | lifestyle | tried | no_response
  weight loss | lifestyle | tried | partial
  fundoplication | procedure | not_tried | unknown
---
Topic: Getting off [omeprazole]{T omeprazole; stopped}
By: retiredchief61

Navy cook, retired. I had [heartburn]{S gastrointestinal} that would wake the dead. [Acid in my throat at night]{S gastrointestinal}, [cough]{S other_physical}, [hoarse like a bullfrog]{S other_physical fig}. EGD showed [esophagitis]{S diagnosis clin} grade B, no [Barrett's]{S diagnosis clin absent}.

[Prilosec]{T omeprazole; stopped; dose=40; duration=eleven years}, 40, eleven years. I have nothing bad to say. [Fixed it in three days]{O benefit; omeprazole}. [No side effects that I know of]{O tolerated; omeprazole}. But then you read about [bones]{S other_physical general possible side_effect} and [kidneys]{S other_physical general possible side_effect} and [B12]{S other_physical general possible side_effect} and the wife gets after you. My doctor said those studies are weak and I could stay on it. I quit anyhow in January.

[Rebound. [Worse heartburn]{S gastrointestinal withdrawal} than I started with for five weeks]{O withdrawal; omeprazole}. [[Tums]{T calcium carbonate; ongoing} by the roll, they help for about the length of a ball game inning]{O partial; calcium carbonate}. Neighbor's cure, [apple cider vinegar]{T apple cider vinegar; tried}: [[like swallowing a match]{S gastrointestinal fig side_effect}]{O side_effect; apple cider vinegar}. [[Gave up coffee]{T cutting out coffee; tried; duration=a month} for a month, same [burn]{S gastrointestinal}, now with a [headache]{S pain withdrawal}]{O no_benefit; cutting out coffee}. [[Dropped 18 lbs]{T weight loss; tried}, that helped some]{O partial; weight loss}.

Where I'm at: [Pepcid]{T famotidine; ongoing; dose=20; frequency=at night} 20 at night and a [foam wedge]{T bed wedge; ongoing}. [The [wedge]{T bed wedge; ongoing} is the best forty bucks I ever spent, no more [waking up choking]{S gastrointestinal improved}]{O benefit; bed wedge}. [The [Pepcid]{T famotidine; ongoing} gets me maybe two thirds there]{O partial; famotidine}. [[Can't eat spaghetti after six]{S gastrointestinal}]{O partial; overall}. My brother had the [wrap surgery]{T fundoplication; other} and [can't burp]{S gastrointestinal other side_effect} to this day, nobody's suggested [surgery]{T fundoplication; not_tried} to me.

Your stomach makes acid with little pumps, and when you've had them shut off for years they come back swinging. That's how the GI explained it. [PPIs]{T proton pump inhibitors (medication); general} ought to be tapered is the moral. I did not taper.

=== 896-pmdd
title: PMDD - luteal phase dosing??
genre: forum
layout: thread with user names
condition: premenstrual dysphoric disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  evening primrose oil | supplement | tried | no_response
  agnus castus | supplement | tried | no_response
  combined pill | medication | stopped | worse | mood
  fluoxetine | medication | ongoing | response | sexual, sleep
  cognitive behavioural therapy | psychotherapy | tried | partial
  leuprorelin | medication | not_tried | unknown
  cycle tracking | lifestyle | ongoing | partial
---
luna.wx >>
Two good weeks and two where I [want to blow up my life]{S mood fig}. [Row with everyone]{S anger}, [sobbing over a broken mug]{S mood}, [paranoid he's cheating]{S mania_psychosis}, [thinking about the railway bridge]{S suicidality}. Day 1 of bleeding, gone, like a switch. Was told for years its just [PMT]{S diagnosis clin} love. Has anyone done [fluoxetine]{T fluoxetine; planned} only half the month? The new GP is up for it.

hattie >>
Yes! [Sertraline]{T sertraline (medication); other} days 14 to 28, been my saviour. My sister takes [fluoxetine]{T fluoxetine; other} all month and says shes [flat]{S anhedonia fig other side_effect}.

luna.wx >>
Ooh ok. For the record I've already done: [[evening primrose]{T evening primrose oil; tried}, [agnus castus]{T agnus castus; tried}, both pants]{O no_benefit; evening primrose oil, agnus castus}. [Yasmin]{T combined pill; stopped}, [[cried]{S mood side_effect} for the whole three months, it was like luteal every day]{O worsening; combined pill}, binned it. [[CBT]{T cognitive behavioural therapy; tried; sessions=8} 8 goes on Teams, helps me not send the text at least]{O partial; cognitive behavioural therapy}. [I [track]{T cycle tracking; ongoing} on an app, so I can see it coming]{O partial; cycle tracking}.

Bex_1983 >>
I ended up with [chemical menopause]{T GnRH analogues (medication); other} and then [ovaries out]{T oophorectomy (procedure); other} at 39. Best decision I ever made but its not a small thing. Did they offer you [Prostap]{T leuprorelin; not_tried}?

luna.wx >>
No not yet, says its for if nothing else works. You're brave!!

luna.wx >>
Four months later, replying to my own thread cos I hate it when people don't. On the [fluoxetine]{T fluoxetine; ongoing; dose=20mg; frequency=day 15 till I come on}, 20mg, day 15 till I come on. [First cycle I thought it was a fluke. By the third my husband asked if I was [ok]{S mood improved} because I [hadn't shouted]{S anger improved}]{O benefit; fluoxetine}. [No [bridge thoughts]{S suicidality improved}]{O benefit; fluoxetine}. [Still [teary]{S mood} on day 26]{O partial; fluoxetine}. [[Can't orgasm]{S sexual side_effect} on those days and I [yawn]{S sleep side_effect} a lot]{O side_effect; fluoxetine; neutral}. [No [withdrawal]{S other absent withdrawal} when I stop each month]{O tolerated; fluoxetine}, which I'd been worried about.

For anyone googling: about 1 in 20 women get [PMDD]{S diagnosis clin general}, and it isn't too many hormones, it's being sensitive to normal ones.

=== 897-epilepsy
title: Keppra rage - switched, sharing
genre: forum
layout: thread with user names
condition: epilepsy
area: general
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  phenytoin | medication | tried | partial | other_physical, neurological
  levetiracetam | medication | stopped | mixed | anger, mood
  vitamin b6 | supplement | tried | no_response
  brivaracetam | medication | ongoing | response | sleep
  zonisamide | medication | ongoing | unknown | appetite_weight
  ketogenic diet | lifestyle | declined | unknown
  vagus nerve stimulation | neuromodulation | not_tried | unknown
  epilepsy surgery | procedure | not_tried | unknown
---
Quote from: jfernandez on June 8
> started [keppra]{T levetiracetam; other} tuesday and my wife says im a [monster]{S anger fig other side_effect}. normal??

Yes normal, sorry man.

I'm 29, left temporal, since a car wreck at 17. [Focal ones where I smell burnt toast]{S neurological}, [big ones in my sleep]{S neurological}, [tongue bit up]{S other_physical}, [memory like a sieve]{S cognition fig}. [Can't drive]{S functioning}. I do drywall with my uncle who picks me up at 5:40.

[Dilantin]{T phenytoin; tried} in the beginning. [Knocked the [big ones]{S neurological improved} down]{O partial; phenytoin}. [[Gums grew]{S other_physical side_effect}, [walked like a drunk]{S neurological fig side_effect}]{O side_effect; phenytoin}.

[Keppra]{T levetiracetam; stopped; dose=1500; frequency=twice a day} 1500 twice a day. [Zero [seizures]{S neurological clin improved} for 7 months, I'll give it that]{O benefit; levetiracetam}. [I [punched a fridge]{S anger side_effect}. I [yelled at my nephew]{S anger side_effect} till he peed]{O side_effect; levetiracetam}. [I'd never been an [angry]{S anger absent} guy and now I'm [crying]{S mood side_effect} in the truck]{O side_effect; levetiracetam}. Everyone said [B6]{T vitamin b6; tried}, [which did squat for me]{O no_benefit; vitamin b6}.

They moved me over to [Briviact]{T brivaracetam; ongoing} at the end of that year, took my insurance 3 denials. [Three days and I was [me]{S functioning fig improved} again]{O benefit; brivaracetam}. [One [seizure]{S neurological clin improved} in two years and I'd missed doses]{O benefit; brivaracetam}. [[Sleepy]{S sleep side_effect} after lunch]{O side_effect; brivaracetam; neutral}. They have me on [Zonegran]{T zonisamide; ongoing} with it, [[lost some weight]{S appetite_weight side_effect}]{O side_effect; zonisamide; neutral}. [[Got my license]{S functioning improved} in March]{O benefit; overall}.

Ask yours, don't just stop. Stopping sudden can put you in [status]{S neurological clin general possible withdrawal}.

>> marisol_h: My daughter does great on [Keppra]{T levetiracetam; other}, not a [mean bone]{S anger fig absent other side_effect}. And we did the [keto diet]{T ketogenic diet; other} when she was six. Ever try [keto]{T ketogenic diet; declined}?

>> Reply: Offered, turned down. I'm Cuban, I'm not giving up rice.

>> old_ron: [VNS]{T vagus nerve stimulation; other} since 2008, cut mine in half. About one in three people don't get control with pills, they should look at [surgery]{T epilepsy surgery; general}. Did they mention [VNS]{T vagus nerve stimulation; not_tried} or [surgery]{T epilepsy surgery; not_tried} to you?

>> Reply: Never been brought up for me, neither of those.

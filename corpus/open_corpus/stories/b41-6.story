=== 1980-depression
title: TMS made me worse
genre: review
layout: long review
condition: depression
area: mental
english: American
narrator: patient
split: train
round: 5
overall: worse
treatment: transcranial magnetic stimulation
rating: 1/5
ledger:
  escitalopram | medication | tried | partial | appetite_weight
  bupropion | medication | ongoing | unknown
  transcranial magnetic stimulation | neuromodulation | stopped | worse | pain, neurological, anxiety, sleep, other_physical
  clonazepam | medication | stopped | partial | cognition
  vagus nerve stimulation | neuromodulation | declined | unknown
  lamotrigine | medication | planned | unknown
  swimming | lifestyle | planned | unknown
---
I'm not here to scare anybody. I have read that it helps more than half of the people who do it and I'm happy for them. I'm the other half.

Background: 39, paralegal, [depressed]{S mood} since my divorce in 2018. [Lexapro]{T escitalopram; tried} [got me so I could [work]{S functioning improved} and not much past that]{O partial; escitalopram}, [plus the usual [20 pounds]{S appetite_weight side_effect}]{O side_effect; escitalopram}. I take [Wellbutrin]{T bupropion; ongoing; dose=300} 300, which is how come they went slow on me because of [seizures]{S neurological clin possible side_effect}. I never had a [seizure]{S neurological clin absent side_effect}.

Sessions 1 to 8 were boring. You get used to the tapping. [Session 9 my [teeth hurt]{S pain side_effect} and my [eye twitched]{S neurological side_effect} the whole drive home]{O side_effect; transcranial magnetic stimulation}. They said that's normal. [By 12 I was [waking up at 2]{S sleep side_effect} with my [heart going]{S other_physical side_effect}]{O side_effect; transcranial magnetic stimulation}. I had been [sad]{S mood} before, I'd never been [terrified]{S anxiety absent}. [Now I was [scared of the mailman]{S anxiety side_effect}]{O side_effect; transcranial magnetic stimulation}. They call it the dip and tell you to push through it. I pushed through it to 22. [I [quit answering texts]{S functioning worsened}, I [stopped showering]{S functioning worsened}, my mother moved in]{O worsening; transcranial magnetic stimulation}. [Questionnaire went from 15 to 24]{O worsening; transcranial magnetic stimulation}. The tech, who was lovely, looked at the number and got the doctor.

So that was the end of that. A month of [Klonopin]{T clonazepam; stopped; duration=A month}, [which [calmed me down]{S anxiety improved} for a few hours at a stretch]{O partial; clonazepam} [and made me [slow]{S cognition side_effect}]{O side_effect; clonazepam}, and I've given those up. Eight months on [the [ringing]{S other_physical side_effect} in my left ear is with me every night]{O side_effect; transcranial magnetic stimulation}. [The [fear]{S anxiety improved side_effect} has mostly gone]{O tolerated; transcranial magnetic stimulation}. [The [depression]{S diagnosis clin worsened} is deeper than where I began]{O worsening; overall}. New psychiatrist brought up an [implant in the neck]{T vagus nerve stimulation; declined}, I said no more machines please. We are going to talk [Lamictal]{T lamotrigine; planned} on Friday. And my mom wants me at the Y [pool]{T swimming; planned} with her, I might.

=== 1981-depression
title: Mirt, welly and me
genre: review
layout: plain text review
condition: depression
area: mental
english: British
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: mirtazapine
rating: 3/5
ledger:
  fluoxetine | medication | tried | worse | neurological, anxiety
  citalopram | medication | stopped | partial | sexual, energy
  mirtazapine | medication | ongoing | mixed | appetite_weight, cognition
  bupropion | medication | planned | unknown
  Blokes and Boats | support | ongoing | response
  yoga | mind_body | not_tried | unknown
  CBT workbook | psychotherapy | tried | no_response
---
44, roofer. [Low]{S mood} on and off since my brother died, bad since 2020.

First [tablet]{T fluoxetine; tried} ever was [fluoxetine]{T fluoxetine; tried}. [Nine days in I was on the roof [shaking]{S neurological side_effect}, couldn't hold a slate, thought I was [losing it]{S anxiety fig worsened side_effect}]{O side_effect; fluoxetine}. [[More on edge]{S anxiety fig worsened} than I'd ever been]{O worsening; fluoxetine}. Then [cit]{T citalopram; stopped; duration=a couple of years} for a couple of years, [took the sting out]{O partial; citalopram}, [[sex life]{S sexual side_effect} went down the pan, [knackered]{S energy side_effect} all the time]{O side_effect; citalopram}, and I came off because the missus asked me to.

So the GP says have the [mirt]{T mirtazapine; ongoing; dose=30} then. 30 at night, coming up two years. [Within the week I was [asleep by half ten]{S sleep improved}, and I'd been [awake half the night]{S sleep} since the funeral]{O benefit; mirtazapine}. [I don't [snap at the lads]{S anger improved} any more]{O benefit; mirtazapine}. [The [crying in the van]{S mood improved} has stopped]{O benefit; mirtazapine}. On the other hand [I've gone from 13 stone to [17 and a half]{S appetite_weight side_effect}, ladders are rated you know]{O side_effect; mirtazapine}. [Eating [cereal at midnight]{S appetite_weight side_effect} stood up]{O side_effect; mirtazapine}. [I'm [thick headed]{S cognition side_effect} till ten and I shouldn't be, in my job]{O side_effect; mirtazapine}. Tried halving it, [three nights [staring at the ceiling]{S sleep fig withdrawal}]{O withdrawal; mirtazapine}.

They gave me a [workbook]{T CBT workbook; tried} with thinking errors in it, [did half, made no odds]{O no_benefit; CBT workbook}. Wife's sister keeps on about [yoga]{T yoga; not_tried}, can you imagine. What I do go to is [Blokes and Boats]{T Blokes and Boats; ongoing; frequency=Sunday mornings} down the canal, Sunday mornings. [We scrape hulls. I come home [lighter]{S mood fig improved}]{O benefit; Blokes and Boats}. One of the lads there has [welly]{T bupropion; other} off a private doctor and he's [lost the belly]{S appetite_weight improved other}. Going to see if mine will do the [Zyban]{T bupropion; planned}, I've heard the NHS won't.

=== 1982-anxiety
title: Cipralex 10 years
genre: review
layout: long review
condition: anxiety
area: mental
english: Canadian
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: escitalopram
rating: 6/10
ledger:
  imipramine | medication | stopped | mixed | gastrointestinal, other_physical
  escitalopram | medication | ongoing | partial | anhedonia, sexual, sleep, other_physical
  cognitive behavioural therapy | psychotherapy | stopped | response
  vortioxetine | medication | planned | unknown
  lorazepam | medication | ongoing | partial | sleep
  no coffee | lifestyle | ongoing | response
---
I have been taking this longer than I have been married so I figured it was time.

My first [pill]{T imipramine; stopped} was [imipramine]{T imipramine; stopped}, back in 1994, when they still called it nerves. [It stopped the [attacks]{S anxiety improved} cold]{O benefit; imipramine}. [I was also [constipated]{S gastrointestinal clin side_effect} for four years and [fainted in church]{S other_physical side_effect}]{O side_effect; imipramine}. When I got pregnant it was stopped and that was it for that one. Then nothing for a long time, then my dad's stroke and it all came back, [couldn't swallow]{S anxiety}, [couldn't be alone in the house]{S functioning}.

The [Cipralex]{T escitalopram; ongoing} came in 2015. 10, then 20, then back to 15 which is where I live. [The first winter I'd have told you it was a wonder drug]{O benefit; escitalopram}. [I [took the train to Montreal by myself]{S functioning improved}]{O benefit; escitalopram}. [I [laughed till I peed]{S mood improved}]{O benefit; escitalopram}. My doctor also sent me to a [CBT]{T cognitive behavioural therapy; stopped} class at the college, which finished that May, [and the trick with the chart I use to this day, it's as good as any pill]{O benefit; cognitive behavioural therapy}.

Ten years on, what can I say. [It holds the floor]{O partial; escitalopram}. [I have maybe [one attack]{S anxiety improved} a season]{O benefit; escitalopram}. [But the [laughing till I pee]{S anhedonia side_effect} went somewhere, and the [crying]{S anhedonia side_effect}]{O side_effect; escitalopram}. [My husband is a patient man, let's leave it at [that department]{S sexual fig side_effect}]{O side_effect; escitalopram}. [I [dream in technicolor]{S sleep fig side_effect}, [sweat the sheets]{S other_physical side_effect}]{O side_effect; escitalopram}. Twice I tried to taper, once over 3 weeks like an idiot, once over a year. [Both times I was [dizzy]{S neurological withdrawal}, [mean as a snake]{S anger fig withdrawal}, and the [fear]{S anxiety withdrawal} walked right back in]{O withdrawal; escitalopram}.

For flying I have [Ativan]{T lorazepam; ongoing; dose=half a one}, half a one, [does the job until about Winnipeg]{O partial; lorazepam}, [then I [snore]{S sleep side_effect}]{O side_effect; lorazepam; neutral}. [Gave up [coffee]{T no coffee; ongoing} and that took the [flutters]{S other_physical fig improved} away]{O benefit; no coffee} ([week of [headaches]{S pain withdrawal}]{O withdrawal; no coffee}). I'm seeing the doctor in March and would like to hear about [Trintellix]{T vortioxetine; planned}. It can cause [nausea]{S gastrointestinal clin possible general side_effect} I hear. What can't.

=== 1983-depression
title: ECT - what I wish they'd told me
genre: review
layout: long review
condition: psychotic depression
area: mental
english: British
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: electroconvulsive therapy
rating: 3/5
ledger:
  venlafaxine | medication | ongoing | no_response | other_physical
  olanzapine | medication | stopped | partial | appetite_weight, energy
  electroconvulsive therapy | neuromodulation | stopped | mixed | cognition, pain
  lithium | medication | ongoing | response | gastrointestinal, neurological
  hospital admission | care_setting | stopped | unknown
  memory diary | other | ongoing | partial
  maintenance electroconvulsive therapy | neuromodulation | declined | unknown
---
I was [under section]{T hospital admission; stopped; duration=fourteen weeks} for fourteen weeks in 2022 with [psychotic depression]{S diagnosis clin}. I believed [my bowels had turned to stone]{S mania_psychosis} and that I had [bankrupted the town]{S mania_psychosis}. I [stopped eating]{S appetite_weight}. [[Venlafaxine]{T venlafaxine; ongoing} up to the top dose hadn't shifted a thing]{O no_benefit; venlafaxine}. [[Olanzapine]{T olanzapine; stopped} with it made me less [frightened]{S anxiety improved}]{O partial; olanzapine} [and [slept me into a chair]{S energy fig side_effect}]{O side_effect; olanzapine}.

So they asked my husband and they asked me, I don't remember being asked. Twelve treatments, Mondays and Thursdays. You go to sleep, you wake up with a cup of tea. [It doesn't [hurt]{S pain absent side_effect}]{O tolerated; electroconvulsive therapy}, [I'd a [sore jaw]{S pain side_effect} and a [thumping head]{S pain side_effect} till dinner time]{O side_effect; electroconvulsive therapy; neutral}. [After five, I'm told, I [asked for a sandwich]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. [After eight I [laughed at the nurse's shoes]{S mood improved}]{O benefit; electroconvulsive therapy}. [I [came home]{S functioning improved} at the end of the [course]{T electroconvulsive therapy; stopped} and cooked]{O benefit; electroconvulsive therapy}. [It saved my life, and I mean that as a plain statement]{O benefit; electroconvulsive therapy}.

[And I have [no memory of my daughter's wedding]{S cognition side_effect}, or of that summer, or most of the year before]{O side_effect; electroconvulsive therapy}. [I [get lost in Asda]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. [I [read a page and it's gone]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. They said it would be a few weeks. It's been three years. I keep a [diary with everything in it]{T memory diary; ongoing}, [helps a bit]{O partial; memory diary}.

They wanted me to go on with a [top-up one a month]{T maintenance electroconvulsive therapy; declined} and I refused. [Lithium]{T lithium; ongoing} was brought in, [I haven't been [ill]{S mood improved} since]{O benefit; lithium}. [[Metal taste]{S gastrointestinal side_effect}, [hands like a jelly]{S neurological fig side_effect}]{O side_effect; lithium; neutral}. The [olanzapine]{T olanzapine; stopped} was taken away last year when [the [weight]{S appetite_weight side_effect} got silly]{O side_effect; olanzapine}. The lady in the next bed had [ECT]{T electroconvulsive therapy; other} as well and remembers every bit, so it isn't the same for all. Next review I want to ask what the [venlafaxine]{T venlafaxine; ongoing} is even for, [all I get from it is [sweats]{S other_physical side_effect}]{O side_effect; venlafaxine}.

=== 1984-migraine
title: Botox round 5
genre: review
layout: plain text review
condition: chronic migraine
area: general
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: onabotulinumtoxinA
rating: 3.5/5
ledger:
  topiramate | medication | tried | worse | mood, neurological
  propranolol | medication | stopped | partial | mood
  nerve block | procedure | tried | partial
  onabotulinumtoxinA | medication | ongoing | partial | other_physical, neurological
  chiropractor | procedure | stopped | worse
  feverfew | supplement | tried | no_response
  erenumab | medication | planned | unknown
  naproxen | medication | ongoing | partial
---
31 needles every 12 weeks. Forehead, temples, back of the head, shoulders. It's over in ten minutes, bring a stress ball.

You have to fail two preventives first. I failed with flying colors. On [topamax]{T topiramate; tried} [my [migraines]{S pain clin worsened} were longer, not shorter, three days instead of one]{O worsening; topiramate}, [I had [pins and needles]{S neurological fig side_effect} all over my face so that I'd [sit on the closet floor and bawl]{S mood side_effect}]{O side_effect; topiramate}. [[Inderal]{T propranolol; stopped} gave me a decent summer]{O partial; propranolol}, [then it made the [blues]{S mood fig worsened side_effect} worse]{O side_effect; propranolol}, and my doctor pulled the plug. I also did: a [chiropractor]{T chiropractor; stopped} ([two visits and my [neck]{S pain worsened} seized, I didn't go to the third]{O worsening; chiropractor}), [feverfew]{T feverfew; tried} ([nope]{O no_benefit; feverfew}), one [nerve block]{T nerve block; tried} ([glorious for nine days]{O partial; nerve block}).

Round 1 [nothing]{O no_benefit; onabotulinumtoxinA}. Round 2 [[headaches]{S pain improved} maybe a little softer]{O partial; onabotulinumtoxinA}. [Since round 3 I've had about [9 bad days]{S pain improved} a month, it used to be 16]{O partial; onabotulinumtoxinA}. [I [drove the carpool]{S functioning improved} all of October without calling for backup]{O benefit; onabotulinumtoxinA}. [Week 10 to 12 it quits, you could bet money on it]{O partial; onabotulinumtoxinA}. [[Droopy eyelid]{S other_physical side_effect} after the fourth, lasted five weeks]{O side_effect; onabotulinumtoxinA}. [My [neck is weak]{S neurological side_effect}, I have to hold my head in the shower]{O side_effect; onabotulinumtoxinA}. No wrinkles anyhow.

I take [Aleve]{T naproxen; ongoing} with a coke when one starts, [it'll stop a small one]{O partial; naproxen}. Neuro and I agreed to add [Aimovig]{T erenumab; planned} if I'm not under 6 days by spring. My mother had the [same shots]{T onabotulinumtoxinA; other} and they did zero for her.

=== 1985-adhd
title: Adderall at 50
genre: review
layout: form with fields (Reason / Side effects / Comments)
condition: ADHD
area: mental
english: American
narrator: patient
split: train
round: 5
overall: improved
treatment: amphetamine salts
rating: 8/10
ledger:
  sertraline | medication | stopped | no_response | sexual
  bupropion | medication | stopped | partial | other_physical
  amphetamine salts | medication | ongoing | response | gastrointestinal, other_physical, anger
  timer cube | other | ongoing | response
  ADHD coaching | support | stopped | no_response
  blood pressure tablet | medication | planned | unknown
---
Reason: [ADHD inattentive]{S diagnosis clin}, found at 50 after my kid was
Side effects: [[dry mouth]{S gastrointestinal side_effect}, [BP 145/90]{S other_physical side_effect}, [cold hands]{S other_physical side_effect}, a bit [cranky]{S anger side_effect} at 6 pm]{O side_effect; amphetamine salts}
Comments: 20 mg XR, 2 years 4 months. For twenty years they treated me for [depression]{S diagnosis clin}. [Zoloft]{T sertraline; stopped} most of that time, [if it did anything it kept it secret]{O no_benefit; sertraline}, [except for [sex]{S sexual side_effect}]{O side_effect; sertraline}. [Wellbutrin]{T bupropion; stopped} was closer, [I got [more done]{S functioning improved} for a few months]{O partial; bupropion}, [[ears rang]{S other_physical side_effect}]{O side_effect; bupropion}. Both are history.

[The day I took the first one I [did my mail]{S functioning improved}]{O benefit; amphetamine salts}. All of it. Eleven months of mail. [I sat there after and cried because it was that easy for other people all along]{O benefit; amphetamine salts}. [I [haven't paid a late fee]{S functioning improved} since]{O benefit; amphetamine salts}. [I [listen to the end]{S cognition improved} when my wife talks]{O benefit; amphetamine salts}. [It was never a [high]{S mania_psychosis fig absent side_effect}]{O tolerated; amphetamine salts}, [I can nap on it if I want]{O tolerated; amphetamine salts}. [Weekends I skip it and I'm a [slug]{S energy fig withdrawal}]{O withdrawal; amphetamine salts}.

Hired a [coach]{T ADHD coaching; stopped; sessions=six calls}, six calls, [she sent me a lot of PDFs and I'm still looking for them]{O no_benefit; ADHD coaching}, cancelled her. [A [cube that buzzes every 25 minutes]{T timer cube; ongoing} is worth ten of her]{O benefit; timer cube}. Shortages are a pain, CVS was out for six weeks. The next thing to ask about is a [blood pressure pill]{T blood pressure tablet; planned}, cardiologist first. My kid takes [Focalin]{T dexmethylphenidate (medication); other} and hates it.

=== 1986-pmdd
title: Yaz for PMDD
genre: review
layout: site review with fields
condition: premenstrual dysphoric disorder
area: mental
english: American
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: drospirenone-ethinylestradiol
rating: 6
ledger:
  norethindrone | medication | stopped | worse
  drospirenone-ethinylestradiol | medication | ongoing | mixed | sexual, other_physical, pain
  calcium | supplement | tried | no_response
  fluoxetine | medication | ongoing | partial | sleep
  oophorectomy | procedure | planned | unknown
---
Condition: [PMDD]{S diagnosis clin}
Time on it: 3 yrs, no breaks
Benefits: [no more [wanting to drive into a wall]{S suicidality improved} for ten days a month]{O benefit; drospirenone-ethinylestradiol}. [I [stayed at one job]{S functioning improved}]{O benefit; drospirenone-ethinylestradiol}. [[Skin]{S other_physical improved} like a baby]{O benefit; drospirenone-ethinylestradiol}
Drawbacks: [[leg cramps]{S pain side_effect}, [peeing constantly]{S other_physical side_effect}, [dry as dust]{S sexual fig side_effect} and I [could live in a convent]{S sexual fig side_effect}]{O side_effect; drospirenone-ethinylestradiol}

They put me on the [minipill]{T norethindrone; stopped} first, four months after my son, and [I went from ten bad days to thirty, [raging]{S anger worsened}, [hopeless]{S hopelessness worsened}, [convinced he'd be better off]{S suicidality worsened}]{O worsening; norethindrone}. My OB said hormones don't do that. My OB is no longer my OB and those went in the toilet. [Calcium]{T calcium; tried} was on some forum, [no]{O no_benefit; calcium}.

[With [Yaz]{T drospirenone-ethinylestradiol; ongoing} continuous I'd say I'm 70% there]{O partial; drospirenone-ethinylestradiol}. [I still get two or three [dark days]{S mood fig} when I'd normally bleed]{O partial; drospirenone-ethinylestradiol}. For those I take [Prozac]{T fluoxetine; ongoing; dose=10; frequency=10 days a month} 10 just those 10 days a month, [shaves it down some]{O partial; fluoxetine}, [[strange dreams]{S sleep side_effect}]{O side_effect; fluoxetine; neutral}. Yes there's a [clot]{S other_physical possible side_effect} risk, I'm 36 and [don't smoke]{S substance_use absent}, they check me. [No [clots]{S other_physical absent side_effect}, no [headaches]{S pain absent side_effect}]{O tolerated; drospirenone-ethinylestradiol}. If it ever wears off I've told my gyn I want the [ovaries out]{T oophorectomy; planned}. She's thinking about it and so am I. My best friend got hers done in May.

=== 1987-depression
title: lithium as an add on
genre: review
layout: plain text review
condition: depression
area: mental
english: Irish
narrator: patient
split: train
round: 5
overall: improved
treatment: lithium
rating: 4/5
ledger:
  amitriptyline | medication | tried | unknown | gastrointestinal, sleep
  dosulepin | medication | tried | no_response
  paroxetine | medication | tried | no_response | sexual
  escitalopram | medication | ongoing | no_response
  lithium | medication | ongoing | response | neurological, other_physical, gastrointestinal
  levothyroxine | medication | ongoing | unknown
  Grow group | support | ongoing | partial
  sea swimming | lifestyle | declined | unknown
---
Not [bipolar]{S diagnosis clin absent}. People hear [lithium]{T lithium (medication); general} and they take a step back. [Ordinary depression]{S diagnosis clin}, since Leaving Cert year, and I'm 58.

I'll name what was thrown at it: [amitriptyline]{T amitriptyline; tried} ([[parched]{S gastrointestinal side_effect}, [asleep standing]{S sleep fig side_effect}]{O side_effect; amitriptyline}), [Prothiaden]{T dosulepin; tried}, [Seroxat]{T paroxetine; tried} ([[less use than a bullock]{S sexual fig side_effect}]{O side_effect; paroxetine}), [Lexapro]{T escitalopram; ongoing; dose=20}. [[Prothiaden]{T dosulepin; tried} or [Seroxat]{T paroxetine; tried}, I was the same man on them as off them, [sitting in the tractor not turning the key]{S functioning}]{O no_benefit; dosulepin, paroxetine}. On 20 of the [Lexapro]{T escitalopram; ongoing} [two years went by and I was no better]{O no_benefit; escitalopram}, so the new consultant left it where it was and put the [lithium]{T lithium; ongoing} on top. That's six years ago in February.

[In about three weeks I [turned the key]{S functioning improved}]{O benefit; lithium}. Simple as that. [I've [bought cattle]{S functioning improved}, I [went to Croke Park]{S functioning improved}, I [take the phone off the hook less]{S functioning improved}]{O benefit; lithium}. [The thought of the [slurry pit]{S suicidality fig improved} doesn't come]{O benefit; lithium}. [There's a [shake]{S neurological side_effect} in the hand for signing dockets]{O side_effect; lithium; neutral}, [I'm [up four times to the toilet]{S other_physical side_effect}]{O side_effect; lithium}, [the [thyroid gave out]{S other_physical side_effect}]{O side_effect; lithium} so there's an [Eltroxin]{T levothyroxine; ongoing} every morning now. [Bloods are grand otherwise, [kidneys]{S other_physical absent side_effect} not touched]{O tolerated; lithium}. [I had [the runs]{S gastrointestinal improved side_effect} at the start and that passed]{O tolerated; lithium}.

[The [Grow]{T Grow group; ongoing} meeting in the parish hall is company, more than that I couldn't claim for it]{O partial; Grow group}. The daughter has me tormented to get in the [sea]{T sea swimming; declined} at Spiddal, she does it herself. I will not. I do want to ask if the [Lexapro]{T escitalopram; ongoing} could be let go.

=== 1988-depression
title: Viibryd
genre: review
layout: short review
condition: depression
area: mental
english: American
narrator: patient
split: train
round: 5
overall: unchanged
treatment: vilazodone
rating: 2/5
ledger:
  citalopram | medication | stopped | partial | sleep
  vilazodone | medication | stopped | no_response | gastrointestinal, sleep
  aripiprazole | medication | declined | unknown
  bupropion | medication | ongoing | unknown | gastrointestinal
  saffron | supplement | tried | no_response
---
Reason: [depression]{S diagnosis clin}, [no motivation]{S anhedonia}
Side effects: [[explosive diarrhea]{S gastrointestinal side_effect}, [awake]{S sleep side_effect} 1 to 4]{O side_effect; vilazodone}, [no [weight gain]{S appetite_weight absent side_effect}, no [sex problems]{S sexual absent side_effect}]{O tolerated; vilazodone}
Comments: Switched from [celexa]{T citalopram; stopped} [which had me [half asleep]{S sleep fig side_effect}]{O side_effect; citalopram} [but at least I got [dressed]{S functioning improved}]{O partial; citalopram}. Gave this 5 months. You have to take it with 400 calories or it's wasted. [Nobody could say I didn't give it a fair shot, but the [laundry]{S functioning} is where it was and so am I]{O no_benefit; vilazodone}. [Some days I thought maybe. Then no]{O no_benefit; vilazodone}. She offered to boost it with [Abilify]{T aripiprazole; declined}, I work with people on that and I see their hands. So we quit and as of the 1st I'm on [Wellbutrin]{T bupropion; ongoing; started=as of the 1st}. 12 days in, [[dry mouth]{S gastrointestinal side_effect} is all I have to report]{O side_effect; bupropion; neutral}. Oh, and I ate [saffron]{T saffron; tried} capsules all summer. [Pretty color]{O no_benefit; saffron}.

=== 1989-weight
title: Wegovy and my head
genre: review
layout: long review
condition: obesity
area: general
english: British
narrator: patient
split: train
round: 5
overall: partly_improved
treatment: semaglutide
rating: 3/5
ledger:
  orlistat | medication | stopped | worse | gastrointestinal
  semaglutide | medication | stopped | mixed | gastrointestinal, energy, mood, anhedonia
  gastric band | procedure | stopped | partial | gastrointestinal
  hypnotherapy | psychotherapy | tried | no_response
  tirzepatide | medication | planned | unknown
  mirtazapine | medication | declined | unknown
  Zumba | lifestyle | ongoing | response
---
I'm 49, nursery cook, been [big]{S appetite_weight} since I was nine.

Things I've had: a [gastric band]{T gastric band; stopped} in 2009. [[Six stone off]{S appetite_weight improved} in the first two years]{O benefit; gastric band}, then [it slipped, I was [sick at every meal]{S gastrointestinal side_effect}]{O side_effect; gastric band} and they took it out and [I [put back five]{S appetite_weight worsened}]{O partial; gastric band}. [Alli]{T orlistat; stopped}, I'll spare you, [[white jeans]{S gastrointestinal fig side_effect} on a coach trip]{O side_effect; orlistat}, [and I [weighed more]{S appetite_weight worsened} at the end]{O worsening; orlistat}, so that went in the bin at Leicester Forest East. A [hypnotist]{T hypnotherapy; tried} in Kettering. [Slept lovely in his chair, had a pasty on the way home]{O no_benefit; hypnotherapy}.

Fourteen months of the [pen]{T semaglutide; stopped; duration=Fourteen months}. [For the body it was a miracle]{O benefit; semaglutide}. [[Five stone two]{S appetite_weight improved}]{O benefit; semaglutide}. [[Blood pressure]{S other_physical improved} normal]{O benefit; semaglutide}. [I [got down on the mat with the kids and up again]{S functioning improved}]{O benefit; semaglutide}. [[Nausea]{S gastrointestinal clin side_effect}, [burps]{S gastrointestinal side_effect}, [no energy]{S energy side_effect} on Thursdays]{O side_effect; semaglutide; neutral}, you learn to live with that.

[What I didn't learn to live with was the [grey]{S mood fig side_effect}]{O side_effect; semaglutide}. [It wasn't just food I stopped wanting, I [stopped wanting anything]{S anhedonia side_effect}]{O side_effect; semaglutide}. Music, my husband, a natter. [I [sat in the bath till it went cold]{S mood side_effect}]{O side_effect; semaglutide}. I've never been one for [depression]{S diagnosis clin absent}. The GP offered me [mirtazapine]{T mirtazapine; declined}, of all things, look at the leaflet, [weight gain]{S appetite_weight possible side_effect}. I came off the [jab]{T semaglutide; stopped} instead. [In about a month I was [humming at the cooker]{S mood improved side_effect}]{O tolerated; semaglutide}. [And I was [starving]{S appetite_weight withdrawal}, and a [stone and a half]{S appetite_weight withdrawal} has crept back since]{O withdrawal; semaglutide}.

[[Zumba]{T Zumba; ongoing} with Carol on a Monday is the one thing I look forward to, I feel [bright]{S mood improved} till Wednesday]{O benefit; Zumba}. The clinic says the [other one]{T tirzepatide; planned}, [Mounjaro]{T tirzepatide; planned}, might not touch my mood, and I'm on the list to talk about it. Two girls at work have been on theirs a year and are [happy as Larry]{S mood fig improved other}. It's not talked about enough is all I'm saying.

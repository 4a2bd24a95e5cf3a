=== 1735-bipolar-2
title: Vraylar: nine good months
genre: review
layout: one paragraph
condition: bipolar II disorder
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: cariprazine
rating: 3
round: 5
ledger:
  lamotrigine | medication | stopped | unknown | other_physical
  cariprazine | medication | stopped | mixed | anxiety, functioning, neurological, appetite_weight
  benztropine | medication | declined | unknown
  lithium | medication | planned | unknown
---
[For nine months I told anyone who'd listen that this was my wonder drug]{O partial; cariprazine}. [I [painted the whole downstairs]{S functioning improved}. I [wasn't crying]{S mood improved} in the Target lot]{O benefit; cariprazine}. Then they bumped me from 1.5 to 3 because I mentioned one bad weekend, and [after that it was hell]{O side_effect; cariprazine}. [[Couldnt sit]{S anxiety side_effect}, [couldnt stand]{S anxiety side_effect}, [couldnt ride in a car]{S functioning side_effect}]{O side_effect; cariprazine}. [My [tongue started doing its own thing]{S neurological side_effect}]{O side_effect; cariprazine}. [[Gained 15]{S appetite_weight side_effect}, whatever]{O side_effect; cariprazine; neutral}. I begged to go back down and he offered [Cogentin]{T benztropine; declined} on top instead. I dont want a pill for a pill! Quit on May 2, and this drug hangs around in your body like 3 weeks so [the [crawling]{S anxiety fig side_effect} didnt stop till June]{O side_effect; cariprazine}. [Im [lower]{S mood worsened} now than before I ever took it]{O worsening; cariprazine}. [Lamictal]{T lamotrigine; stopped} was out years ago, [full body [rash]{S other_physical side_effect} and two days in the ICU]{O side_effect; lamotrigine}. So the new plan is [lithium]{T lithium; planned}, waiting on kidney labs. My dads on [lithium]{T lithium (medication); other} since Reagan. Three stars for the nine months.

=== 1736-depression
title: Remeron: eat, sleep, repeat
genre: review
layout: form fields
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: mirtazapine
rating: 6
round: 5
ledger:
  mirtazapine | medication | stopped | mixed | appetite_weight, sleep, neurological
  bupropion | medication | ongoing | unknown
---
Reason: [couldnt eat]{S appetite_weight}, [couldnt sleep]{S sleep}, [lost 30 lbs]{S appetite_weight} after layoff

Dosage & duration: 15 mg 1X D, 11 months

Side Effects: [[hungry as a bear]{S appetite_weight fig side_effect}, [heavy legs]{S neurological side_effect}, [weird dreams]{S sleep side_effect}]{O side_effect; mirtazapine}

Comments: [Did EXACTLY what I needed for four months]{O partial; mirtazapine}. [[Slept]{S sleep improved} night one. [Ate]{S appetite_weight improved} a whole meatloaf night two]{O benefit; mirtazapine}. [[Gained back]{S appetite_weight improved} my 30]{O benefit; mirtazapine}. [Then I [gained another 40]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [The [mood]{S mood improved} part was ok, not great]{O partial; mirtazapine}, [wore off by Christmas]{O partial; mirtazapine}. They kept saying eat a salad. Ma'am I ate the salad and then I ate the bowl. Tapered 15 to 7.5 to crumbs over a month this spring. [[Itchy]{S other_physical withdrawal} and [sick]{S gastrointestinal withdrawal} for about 10 days]{O withdrawal; mirtazapine}. [[Sleep]{S sleep worsened withdrawal} was garbage]{O withdrawal; mirtazapine} [but it came back on its own]{O tolerated; mirtazapine}. On [bupropion]{T bupropion; ongoing; started=since Monday} since Monday so no opinion. If you're underweight with [no appetite]{S appetite_weight general}, ask for it. If you got a sweet tooth run.

=== 1737-ocd
title: Anafranil after everything else
genre: review
layout: form fields
condition: OCD
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: clomipramine
rating: 9
round: 5
ledger:
  SSRIs | medication | tried | no_response
  risperidone | medication | stopped | worse | sleep, mood
  exposure and response prevention | psychotherapy | tried | partial
  clomipramine | medication | ongoing | response | gastrointestinal, sexual, other_physical
  deep brain stimulation | neuromodulation | not_tried | unknown
---
Condition: [OCD]{S diagnosis clin} ([contamination]{S anxiety})

How long: 3 years, 175 mg

Side effects: [[constipation]{S gastrointestinal clin side_effect} (MiraLAX daily), [sweats]{S other_physical side_effect}, [sex is mostly theory]{S sexual fig side_effect}]{O side_effect; clomipramine}

Review: Five different [SSRIs]{T SSRIs; tried} over ten years, max dose, the whole tour. [I was still [washing till I bled]{S anxiety}]{O no_benefit; SSRIs}. A resident added [risperdal]{T risperidone; stopped} to "boost" it: [[slept]{S sleep side_effect} through my own birthday, [sadder]{S mood worsened side_effect}, and the [washing]{S anxiety worsened} went UP]{O worsening; risperidone}, so out that went. [ERP]{T exposure and response prevention; tried} with a really kind woman in Tulsa, [got me down from 40 [washes]{S anxiety improved} to 25ish]{O partial; exposure and response prevention}. Then an old timer wrote [Anafranil]{T clomipramine; ongoing; dose=175 mg} and said give it twelve weeks. [Week eleven I [ate a sandwich at a gas station]{S functioning improved}. With my hands]{O benefit; clomipramine}. [I [touch doorknobs]{S anxiety improved}, I [hug my nieces]{S functioning improved}]{O benefit; clomipramine}. [Down to maybe 6 [washes]{S anxiety improved} and they're normal ones]{O benefit; clomipramine}. EKG once a year. [Ive never had the [heart stuff]{S other_physical absent side_effect} they warn about]{O tolerated; clomipramine}. A guy in my online group had [DBS]{T deep brain stimulation (neuromodulation); other}; I wasnt far gone enough for [electrodes]{T deep brain stimulation; not_tried}, thank God. Old drug. Ugly drug. Nine.

=== 1738-depression
title: Viibryd gave me the trots
genre: review
layout: short paragraph
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: unknown
treatment: vilazodone
rating: 3
round: 5
ledger:
  escitalopram | medication | stopped | partial | appetite_weight
  vilazodone | medication | stopped | unknown | gastrointestinal, sleep
  yoga | mind_body | not_tried | unknown
  desvenlafaxine | medication | planned | unknown
---
Didnt get far enough to tell you if it helps. [[Lexapro]{T escitalopram; stopped} kept me [halfway ok]{S mood improved}]{O partial; escitalopram} for 4 years [but [fattened me up]{S appetite_weight side_effect}]{O side_effect; escitalopram} and I wanted off, so she cross tapered me on to this. Starter pack, 10 then 20. [Food or no food, it went [right through me]{S gastrointestinal fig side_effect}]{O side_effect; vilazodone}. [Ruined a perfectly good rental car]{O side_effect; vilazodone}. [And the [dreams]{S sleep side_effect}, my god, every night a new [movie where I'm being chased]{S sleep side_effect}]{O side_effect; vilazodone}. 17 days total then I called it. [Stomach was [fine]{S gastrointestinal improved side_effect} by the weekend]{O tolerated; vilazodone}. Next she wants [Pristiq]{T desvenlafaxine; planned}. She also told me to try [yoga]{T yoga; not_tried} and I said ma'am I [can't leave the bathroom]{S gastrointestinal side_effect}.

=== 1739-panic-disorder
title: Klonopin, 14 years
genre: review
layout: one paragraph
condition: panic disorder
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: clonazepam
rating: 5
round: 5
ledger:
  paroxetine | medication | stopped | worse | anger
  clonazepam | medication | ongoing | partial | cognition
  cold water | other | ongoing | partial
---
Lets get the facts down. I'm 58, I take 1 mg at night and have since 2012, never went over. [Paxil]{T paroxetine; stopped} came first and [it made me [mean]{S anger side_effect} and I [panicked]{S anxiety worsened} double]{O worsening; paroxetine}, off in 6 weeks. [The first years on the [K]{T clonazepam; ongoing; dose=1 mg; frequency=at night} I had [zero attacks]{S anxiety improved}. I [flew to Hawaii]{S functioning improved}]{O benefit; clonazepam}. [Now I get a couple a month]{O partial; clonazepam} so either it's wearing thin or I am. [My [memory for names]{S cognition side_effect} is shot]{O side_effect; clonazepam}, wife says I [told the same story three times]{S cognition side_effect} at Easter. The new doctor wants me off because of [falls]{S neurological possible side_effect} and [dementia]{S diagnosis clin possible side_effect}. I have not agreed yet. [I've tried skipping one night and I was [shaking]{S neurological withdrawal} at breakfast with my [heart in my ears]{S other_physical fig withdrawal}]{O withdrawal; clonazepam}. What I do when one comes is stick my face in [cold water]{T cold water; ongoing}, [takes the top off it]{O partial; cold water}. I wouldn't start a young person on this. [I also wouldnt have [kept my job]{S functioning improved} without it]{O benefit; clonazepam}. Five.

=== 1740-ptsd
title: Zoloft wasn't it for PTSD
genre: review
layout: one paragraph
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: sertraline
rating: 2
round: 5
ledger:
  sertraline | medication | stopped | no_response | anhedonia, sexual
  prolonged exposure | psychotherapy | stopped | worse
  service dog | support | ongoing | response
  stellate ganglion block | procedure | planned | unknown
  cannabis | other | ongoing | partial
---
Two stars because I didn't die. Eighteen months of [zoloft]{T sertraline; stopped; dose=200; duration=Eighteen months} up to 200. [I kept [checking the windows]{S anxiety}, kept [smelling smoke]{S anxiety}, kept [driving around the block]{S anxiety}, nothing budged]{O no_benefit; sertraline}. [What it did do is [sand me down]{S anhedonia fig side_effect}]{O side_effect; sertraline}. [My kid won state and I [clapped like a mailbox]{S anhedonia fig side_effect}]{O side_effect; sertraline}. [Couldnt be [with my wife]{S sexual fig side_effect} either]{O side_effect; sertraline}. I quit it after Memorial Day. [Prolonged exposure]{T prolonged exposure; stopped} they had me do next and [by session 4 I was [drinking again]{S substance_use worsened} and [sleeping in the truck]{S functioning worsened}]{O worsening; prolonged exposure} so they pulled it. OK now what helps, in order. One: [Biscuit]{T service dog; ongoing}, black lab mix, trained by a nonprofit. [She [wakes me]{S sleep improved} before the [dream]{S sleep} gets going]{O benefit; service dog}. [I [go to my daughters games]{S functioning improved} with the [dog]{T service dog; ongoing}]{O benefit; service dog}. Two: a little [weed gummy]{T cannabis; ongoing} at 8, [helps me [drop off]{S sleep improved}, not stay off]{O partial; cannabis}. Approved for a [neck block]{T stellate ganglion block; planned} in January, we'll see. No offense to the VA psychiatrist, good man, Steelers fan.

=== 1741-depression
title: Auvelity quick but
genre: review
layout: form fields
condition: major depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: dextromethorphan-bupropion
rating: 7
round: 5
ledger:
  bupropion | medication | stopped | partial
  desvenlafaxine | medication | tried | no_response | other_physical
  dextromethorphan-bupropion | medication | ongoing | mixed | neurological, other_physical, sleep, gastrointestinal
---
Reason for taking: [MDD]{S diagnosis clin}

Side effects: [[dizzy like on a boat]{S neurological fig side_effect}, [teeth grinding]{S other_physical side_effect}, [insomnia]{S sleep clin side_effect}, [no taste]{S gastrointestinal side_effect}]{O side_effect; dextromethorphan-bupropion}

Comments: My card said $0 copay for a year so I said sure. History: plain [Wellbutrin]{T bupropion; stopped} ([a bit more [energy]{S energy improved}, still [sad]{S mood}]{O partial; bupropion}, swapped out), [Pristiq]{T desvenlafaxine; tried} ([nothing but [sweat]{S other_physical side_effect}]{O no_benefit; desvenlafaxine}). [This one hit me in SIX DAYS]{O benefit; dextromethorphan-bupropion}. [I [organized the junk drawer]{S functioning improved} and [cried happy]{S mood improved}]{O benefit; dextromethorphan-bupropion}. [I haven't had a [day in bed]{S functioning improved} since July]{O benefit; dextromethorphan-bupropion}. [But the second [tablet]{T dextromethorphan-bupropion; ongoing} has me [up till 4]{S sleep side_effect}]{O side_effect; dextromethorphan-bupropion}, [and I have [walked into more doors]{S neurological side_effect} than in the whole rest of my life]{O side_effect; dextromethorphan-bupropion}. [Broke a molar from the [grinding]{S other_physical side_effect}]{O side_effect; dextromethorphan-bupropion}. [So I feel [happy]{S mood improved} and look like I got in a fight]{O partial; dextromethorphan-bupropion}. Dose timing: we're gonna try the second one at 2 pm. It's funny, its basically [cough medicine]{T dextromethorphan (medication); general}.

=== 1742-schizophrenia
title: Geodon with 500 calories
genre: review
layout: short paragraph
condition: schizophrenia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: ziprasidone
rating: 6
round: 5
ledger:
  olanzapine | medication | stopped | mixed | appetite_weight, diagnosis
  ziprasidone | medication | ongoing | partial | sleep, neurological
  clubhouse | support | ongoing | response
  clozapine | medication | declined | unknown
---
[On [zyprexa]{T olanzapine; stopped} I was [not hearing them]{S mania_psychosis improved} at all]{O benefit; olanzapine} [but I [got up to 340 pounds]{S appetite_weight side_effect} and got the [sugar]{S diagnosis fig side_effect}]{O side_effect; olanzapine}, so doctor moved me to this one in 2019. You have to eat a real meal with it, not a cracker, or it doesn't take. [I [lost 90 of the pounds]{S appetite_weight improved side_effect}]{O tolerated; ziprasidone}. [[Voices]{S mania_psychosis} are a 4 where they used to be a 9]{O benefit; ziprasidone}. [They come back in the evening when it runs down]{O partial; ziprasidone}. [I get [real sleepy]{S sleep side_effect} after each dose and my [eyes roll up]{S neurological side_effect} sometimes]{O side_effect; ziprasidone}. They offered [Clozaril]{T clozapine; declined}, too many needles. I go to the [clubhouse]{T clubhouse; ongoing; frequency=Tues to Fri} Tues to Fri and do the snack bar. [Since that I [have friends]{S functioning improved}]{O benefit; clubhouse}. My case worker Ron is the best. God bless.

=== 1743-anxiety
title: Lyrica for anxiety
genre: review
layout: form fields
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
split: train
overall: worse
treatment: pregabalin
rating: 2
round: 5
ledger:
  propranolol | medication | tried | no_response | neurological
  pregabalin | medication | stopped | mixed | other_physical, appetite_weight, cognition, substance_use, functioning
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
Taken for: [GAD]{S diagnosis clin}

Length of time: 2.5 yrs (300mg then 600)

Side effects: [[blurred eyes]{S other_physical side_effect}, [ankles like balloons]{S other_physical fig side_effect}, [3 stone]{S appetite_weight side_effect}, [cant find words]{S cognition side_effect}]{O side_effect; pregabalin}

Comments: [[Beta blockers]{T propranolol; tried} had been no use whatsoever]{O no_benefit; propranolol}, [just [giddy]{S neurological side_effect}]{O side_effect; propranolol}. [First week on [pregabs]{T pregabalin; stopped} I thought I'd met God, [calm]{S anxiety improved} as you like]{O benefit; pregabalin}. [That lasted till about Christmas]{O partial; pregabalin}. [Then up the dose, fine, then up the dose, not so fine]{O partial; pregabalin}. [I found I was [taking tomorrows]{S substance_use side_effect} today]{O side_effect; pregabalin}. [Lost my [driving job]{S functioning side_effect} cos of the [eyes]{S other_physical side_effect}]{O side_effect; pregabalin}. Coming off took 8 months with a nurse at the drug service of all places. [[Sweats]{S other_physical withdrawal}, [retching]{S gastrointestinal withdrawal}, [suicidal]{S suicidality withdrawal} twice, and I had NEVER been [suicidal]{S suicidality absent} before]{O withdrawal; pregabalin}. [I'm clear of it now and the [anxiety]{S anxiety clin worsened} is twice what it was at the beginning]{O worsening; pregabalin}. Waiting list for [CBT]{T cognitive behavioural therapy; planned} again. They hand it out for backs too, my neighbour [loves hers]{S pain improved other}.

=== 1744-adhd
title: Ritalin (son age 9)
genre: review
layout: one paragraph
condition: ADHD
area: mental
english: New Zealand
narrator: relative
split: train
overall: improved
treatment: methylphenidate
rating: 8
round: 5
ledger:
  fish oil | supplement | tried | no_response
  methylphenidate | medication | ongoing | response | appetite_weight, mood
  melatonin | supplement | ongoing | response
  parenting course | psychotherapy | tried | partial
---
Reviewing for my boy who cant because hes outside with a hose. He got diagnosed with [ADHD]{S diagnosis clin} at seven, school was ringing me every second day, [chairs thrown]{S anger} etc. We did [fish oil]{T fish oil; tried} first ([expensive burps]{O no_benefit; fish oil}) and the [Incredible Years course]{T parenting course; tried} at the marae, [that was good for us parents and it took home from awful to bearable]{O partial; parenting course}. I was dead against [Ritalin]{T methylphenidate; planned} because my cousin was on it in the 90s and was a [zombie]{S anhedonia fig other side_effect}. Well. [Day three he [wrote a whole page]{S functioning improved}]{O benefit; methylphenidate}. [He [got asked to a birthday party]{S functioning improved}, first ever]{O benefit; methylphenidate}. [He's [not flat]{S anhedonia fig absent side_effect}, still cheeky as]{O tolerated; methylphenidate}. [Lunch comes home [uneaten]{S appetite_weight side_effect} and he's [teary]{S mood side_effect} about half four when it wears off]{O side_effect; methylphenidate}. He [couldn't get to sleep]{S sleep} so the paed added [melatonin]{T melatonin; ongoing} and [now he's [down by eight]{S sleep improved}]{O benefit; melatonin}. [No [tics]{S neurological clin absent side_effect}]{O tolerated; methylphenidate}. We skip the [tablets]{T methylphenidate; ongoing} on weekends. My husband reckons he wants some, jokes, he's never been assessed.

=== 1745-depression
title: Amitriptyline low dose
genre: review
layout: short paragraph
condition: depression with insomnia
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
treatment: amitriptyline
rating: 6
round: 5
ledger:
  zopiclone | medication | stopped | partial | gastrointestinal
  amitriptyline | medication | ongoing | partial | gastrointestinal, cognition
---
20mg of [ami]{T amitriptyline; ongoing; dose=20mg; frequency=at 7pm} at 7pm, been two years. It's for [sleep]{S sleep} and "a bit of [mood]{S mood}" as the GP put it. [The [sleep]{S sleep improved} is much better, I'd been [up five times]{S sleep}]{O benefit; amitriptyline}. The [mood]{S mood} I can't honestly say. [[Mouth like a carpet]{S gastrointestinal fig side_effect} and [stupid]{S cognition side_effect} till ten if I take it late]{O side_effect; amitriptyline}. Used [zopiclone]{T zopiclone; stopped} on and off before, [a good night followed by a [taste of pennies]{S gastrointestinal side_effect}]{O partial; zopiclone}, they won't give me those any more. [No [weight gain]{S appetite_weight absent side_effect} which surprised me]{O tolerated; amitriptyline}. [Not a cure]{O partial; amitriptyline}. [Takes the rough edges off]{O partial; amitriptyline}. Six, and that is me being kind.

=== 1746-bulimia
title: Prozac high dose for bulimia
genre: review
layout: form fields
condition: bulimia
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
treatment: fluoxetine
rating: 7
round: 5
ledger:
  topiramate | medication | stopped | mixed | cognition, neurological
  fluoxetine | medication | ongoing | partial | neurological, other_physical, sexual
  dialectical behaviour therapy | psychotherapy | ongoing | response
  residential treatment | care_setting | declined | unknown
---
Reason: [bulimia]{S diagnosis clin} 12 yrs

Side effects: [[shaky hands]{S neurological side_effect}, [sweaty]{S other_physical side_effect}, [hard to finish]{S sexual fig side_effect}]{O side_effect; fluoxetine; neutral}

Comments: Before anyone gets excited, it doesnt make you thin. First they tried me on [Topamax]{T topiramate; stopped}. [The [binges]{S appetite_weight improved} stopped dead]{O benefit; topiramate}, [but I was [dopey]{S cognition side_effect} (they call it [Dopamax]{T topiramate; stopped}), [fizzy fingers]{S neurological fig side_effect}, [failed a class]{S functioning side_effect} I was good at]{O side_effect; topiramate} so I had to drop the [pill]{T topiramate; stopped}. 60 mg of [prozac]{T fluoxetine; ongoing; dose=60 mg} is what they give for this, three times the [sad]{S mood general} people's dose. [About week six [purging]{S appetite_weight improved} went from every day to maybe twice a week]{O benefit; fluoxetine}. [It stuck there, never went to zero]{O partial; fluoxetine}. [[DBT skills group]{T dialectical behaviour therapy; ongoing} got me the rest of the way]{O benefit; dialectical behaviour therapy}. [I've got 71 days [clean]{S appetite_weight improved}]{O benefit; overall}. [I [ate cake at work]{S functioning improved} and then just went on with the meeting]{O benefit; overall}. [Still [hate mirrors]{S hopelessness}]{O no_benefit; overall}. They had a bed for me at a [residential place]{T residential treatment; declined} in Denver and I didn't take it because of my cats. Dentist bill: don't ask.

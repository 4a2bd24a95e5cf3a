=== 641-long-covid-pots
title: Anyone had the neck injection for LC / POTS?
genre: forum
layout: post with two edits
condition: long covid and POTS
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  metoprolol | medication | stopped | unknown | energy
  ivabradine | medication | ongoing | partial | neurological
  salt tablets | supplement | ongoing | partial
  compression stockings | procedure | ongoing | partial
  electrolytes | supplement | ongoing | partial
  low-dose naltrexone | medication | stopped | partial | sleep
  coenzyme Q10 | supplement | stopped | no_response
  NAC | supplement | stopped | no_response
  nattokinase | supplement | stopped | no_response
  vitamin B12 | supplement | stopped | no_response
  nicotine patch | medication | not_tried | unknown
  stellate ganglion block | procedure | tried | partial | neurological, other_physical
---
37F, caught [covid]{S diagnosis clin} in March 2022 and never got better. Diagnosed [long covid]{S diagnosis clin} plus [POTS]{S diagnosis clin} by tilt table that October. I used to teach second grade, now [on disability]{S functioning} (approval took 14 months, thanks for nothing).

The usual stuff: [racing heart]{S other_physical} when I stand up, [brain fog]{S cognition fig}, [headaches]{S pain}, [dizzy]{S neurological}, [tired]{S energy} all the time and if I overdo it I [crash]{S energy fig} for days. Not [depressed]{S mood absent}. Every doctor I ever met has asked me that and no, I'm [sad]{S mood} that I'm sick, thats different.

What I did so far. [[Metoprolol]{T metoprolol; stopped; duration=three weeks} made me so [tired]{S energy side_effect} I [couldn't hold a hairbrush]{S energy side_effect}]{O side_effect; metoprolol}. I lasted three weeks. Swapped to [ivabradine]{T ivabradine; ongoing; dose=5 mg; frequency=twice a day} ([Corlanor]{T ivabradine; ongoing}), insurance denied it twice and then caved. 5 mg twice a day, [my standing [heart rate]{S other_physical improved} went from the 140s to around 100]{O benefit; ivabradine}. [Did nothing for the [fog]{S cognition fig} or the [crashes]{S energy fig} though]{O no_benefit; ivabradine}. [I get [flashes in the corner of my eye]{S neurological side_effect} at night]{O side_effect; ivabradine; neutral}, it's in the leaflet, I can live with it. [Salt tabs]{T salt tablets; ongoing}, [compression stockings]{T compression stockings; ongoing}, [electrolytes]{T electrolytes; ongoing}... [they all help a little, maybe 10%]{O partial; salt tablets, compression stockings, electrolytes}. [[LDN]{T low-dose naltrexone; stopped} gave me [vivid dreams]{S sleep side_effect}]{O side_effect; low-dose naltrexone} [but I do think it took the edge off the [headaches]{S pain improved}]{O partial; low-dose naltrexone}, then we moved and I let the script run out and never went back. [CoQ10]{T coenzyme Q10; stopped}, [NAC]{T NAC; stopped}, [nattokinase]{T nattokinase; stopped}, [B12]{T vitamin B12; stopped}: $200 a month [and not one of them did a thing]{O no_benefit; coenzyme Q10, NAC, nattokinase, vitamin B12}. Quit the lot at Christmas.

My sister had [LC]{S diagnosis clin other} too, hers went away on its own after a year. She swears it was the [nicotine patch]{T nicotine patch; other}. I have not tried [the patch]{T nicotine patch; not_tried}, I'm scared of getting [hooked]{S substance_use fig possible side_effect}.

So now cardiology brought up a [stellate ganglion block]{T stellate ganglion block; planned}. As I understand it they numb a bunch of nerves in your neck and that resets the fight or flight. One small study, about half felt better for a while. You can get a [droopy eye]{S neurological general possible side_effect} and a [hoarse voice]{S other_physical general possible side_effect} for a few hours. Not covered, $1,900 for both sides. Has anybody had it?? Did it last?

EDIT: had the right side done 5/12. [[Eye drooped]{S neurological side_effect} and I [sounded like a chain smoker]{S other_physical fig side_effect} til dinner]{O side_effect; stellate ganglion block; neutral}, [both gone by morning]{O tolerated; stellate ganglion block}.

EDIT 2, three weeks on: [In week one I [read a whole chapter and remembered it]{S cognition improved}]{O benefit; stellate ganglion block}. [[Walked to the mailbox]{S functioning improved} and back with no [crash]{S energy fig improved}]{O benefit; stellate ganglion block}. [By week three it was wearing off]{O partial; stellate ganglion block}. Left side is booked for June.

=== 642-treatment-resistant-depression
title: Spravato
genre: review
layout: form fields then text
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: improved
treatment: esketamine
rating: 9
round: 2
ledger:
  paroxetine | medication | tried | no_response
  fluoxetine | medication | tried | no_response
  vilazodone | medication | tried | no_response
  aripiprazole | medication | tried | no_response | anxiety, appetite_weight
  electroconvulsive therapy | neuromodulation | declined | unknown
  esketamine | medication | ongoing | response | mania_psychosis, gastrointestinal, other_physical
---
Condition: [Depression, treatment resistant]{S diagnosis clin}
Age: 45-54
Time on drug: 6 months to 1 year
Effectiveness: 5/5
Ease of use: 2/5
Satisfaction: 4/5

[Paxil]{T paroxetine; tried}, [Prozac]{T fluoxetine; tried}, [Viibryd]{T vilazodone; tried}. [None of them touched it]{O no_benefit; paroxetine, fluoxetine, vilazodone}. [With [Abilify]{T aripiprazole; tried} I [couldn't sit still]{S anxiety side_effect} and [gained 35 lbs]{S appetite_weight side_effect}]{O side_effect; aripiprazole}, [and I was still in [the dark place]{S mood fig}]{O no_benefit; aripiprazole}. My psychiatrist wanted [ECT]{T electroconvulsive therapy; declined}, I said no because I drive for a living.

Took 4 months to get this approved. You sit in a recliner for two hours and a nurse takes your blood pressure. Someone has to drive you home, you can't work the rest of the day. [During the first ones I [felt like I was floating]{S mania_psychosis fig side_effect} near the ceiling]{O side_effect; esketamine; neutral}, [[threw up]{S gastrointestinal side_effect} twice]{O side_effect; esketamine}, [[BP went up]{S other_physical side_effect} some]{O side_effect; esketamine; neutral}. [The [nausea]{S gastrointestinal clin improved side_effect} quit once I stopped eating lunch before]{O tolerated; esketamine}. It is not a [high]{S mania_psychosis fig absent side_effect}, at least not one I would pay for.

[First two weeks, nothing to report]{O no_benefit; esketamine; neutral}. [After number 5 I [was humming]{S mood improved} in the truck and my wife turned around and stared]{O benefit; esketamine}. [The [suicidal thoughts]{S suicidality improved}, which I had every single day since 2016, are gone]{O benefit; esketamine}. [I [go to my daughter's softball games]{S functioning improved}]{O benefit; esketamine}. I go every other week now. [We tried once a month and I started [slipping]{S mood fig withdrawal}]{O withdrawal; esketamine}. Wonder what happens if the insurance pulls out. For now, 9.

=== 643-hypothyroidism
title: Levothyroxine - 3 stars
genre: review
layout: star line then text
condition: hypothyroidism
area: general
english: British
narrator: patient
split: train
overall: partly_improved
treatment: levothyroxine
rating: 3
round: 2
ledger:
  citalopram | medication | stopped | no_response
  levothyroxine | medication | ongoing | partial | anxiety, neurological, other_physical, sleep
  liothyronine | medication | not_tried | unknown
  selenium | supplement | tried | no_response
  gluten-free diet | lifestyle | tried | no_response
---
★★★☆☆

[Underactive thyroid]{S diagnosis}, found by accident after two years of being told it was [stress]{S anxiety}. I was [freezing]{S other_physical} in August, [hair coming out in the shower]{S other_physical}, [two stone up]{S appetite_weight} on salads, [couldn't think of the word for kettle]{S cognition}. The first GP put me on [citalopram]{T citalopram; stopped; duration=a year}. I wasn't [depressed]{S mood absent}, I was [knackered]{S energy}. [A year of that and no change]{O no_benefit; citalopram}, then a locum did bloods and rang me the same night. [Citalopram]{T citalopram; stopped} went in the bin that week.

25mcg, then 50, now 100. Half an hour before breakfast, no tea, which is the hardest part. [[Hair grew back]{S other_physical improved} by the spring]{O benefit; levothyroxine}. [I'm not [cold]{S other_physical improved} any more]{O benefit; levothyroxine}. [The [weight]{S appetite_weight} hasn't shifted an ounce]{O no_benefit; levothyroxine} [and the [brain fog]{S cognition fig improved} is maybe half gone]{O partial; levothyroxine}. [When they upped my dose to 125 I had [palpitations]{S other_physical clin side_effect}, [shaky hands]{S neurological side_effect}, [couldn't sleep]{S sleep side_effect} and was [jumpy]{S anxiety side_effect} as anything]{O side_effect; levothyroxine}, so back down we went [and it settled]{O tolerated; levothyroxine}.

Asked for [T3]{T liothyronine; not_tried} and was told the surgery doesn't fund it. [[Selenium]{T selenium; tried} and going [gluten free]{T gluten-free diet; tried} did nothing for me]{O no_benefit; selenium, gluten-free diet}. My mum is on the very same [tablets]{T levothyroxine; other} and runs half marathons, so who knows.

=== 644-depression
title: Ketamine infusions, honest numbers please
genre: forum
layout: thread with replies by user name
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  bupropion | medication | stopped | no_response | anxiety
  escitalopram | medication | ongoing | no_response | sexual, anhedonia
  transcranial magnetic stimulation | neuromodulation | tried | no_response | pain
  ketamine infusion | medication | ongoing | partial | mania_psychosis, energy
  esketamine | medication | not_tried | unknown
  antidepressants | medication | not_tried | unknown
  psychotherapy | psychotherapy | ongoing | unknown
---
**mudflap_77:** Looking for honest numbers on [ketamine infusions]{T ketamine infusion; ongoing}, not the clinic brochure. I'm 41, [depressed]{S mood} since college. [[Welbutrin]{T bupropion; stopped} had me [climbing the walls]{S anxiety fig side_effect}]{O side_effect; bupropion}, [Lexi]{T escitalopram; ongoing; dose=20mg} is what I'm on now at 20mg and I'm honestly not sure why, [it does zip for the [depression]{S diagnosis clin}]{O no_benefit; escitalopram} [and I have [no sex drive]{S sexual side_effect} and feel [kind of numb]{S anhedonia fig side_effect}]{O side_effect; escitalopram}. 36 sessions of [TMS]{T transcranial magnetic stimulation; tried; sessions=36} last fall. [My forehead [hurt]{S pain side_effect}]{O side_effect; transcranial magnetic stimulation} [and that was the whole result]{O no_benefit; transcranial magnetic stimulation}. Had my 4th [infusion]{T ketamine infusion; ongoing; sessions=4th} yesterday. So far: [two good days after each one, then [back in the hole]{S mood fig}]{O partial; ketamine infusion}. Is that it? Does it build?

**okra_dan:** Did 6 in 2021. [IV]{T ketamine infusion; other; sessions=6; route=IV}, 0.5 mg/kg. I'm the one it worked wonders for, sorry. Still good on a [booster]{T ketamine infusion; other; frequency=every 8 weeks} every 8 weeks. My brother had the [nasal one]{T esketamine; other} and got zilch.

**tinhorn:** It's supposed to help something like 6 out of 10 people in the trials. What nobody mentions is the relapse rate. Also watch your bladder, long term use can cause [cystitis]{S other_physical clin general possible side_effect}.

**mudflap_77:** Thanks Dan. I asked about the [spray]{T esketamine; not_tried} but the plan says I have to fail one more [AD]{T antidepressants; not_tried} first, lol. Are you seeing a [therapist]{T psychotherapy; ongoing} with it? I do, every other Thursday, the same lady since 2019.

**okra_dan:** Nope. Just me and the playlist.

**mudflap_77:** UPDATE since people asked. Finished the six, now on monthly. [I still get [spacey]{S mania_psychosis fig side_effect} in the chair]{O side_effect; ketamine infusion}, [the whole next day I'm [wiped out]{S energy fig side_effect}]{O side_effect; ketamine infusion}. But. [I [filed three years of taxes]{S functioning improved}]{O benefit; ketamine infusion}. [I [call my mom back]{S functioning improved}]{O benefit; ketamine infusion}. [The [heavy feeling]{S energy fig improved} is down from a 9 to about a 5]{O partial; ketamine infusion}. Never was [suicidal]{S suicidality absent} so I can't speak to that part. Dropped the [Wellbutrin]{T bupropion; stopped} two years ago, forgot to say, [it never did a thing for my mood either]{O no_benefit; bupropion}. $475 a pop and I'm working weekends for it.

=== 645-depression
title: rTMS at a private clinic
genre: review
layout: Pros:/Cons: and verdict
condition: depression
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
treatment: transcranial magnetic stimulation
rating: 4/5
round: 2
ledger:
  desvenlafaxine | medication | ongoing | partial | other_physical
  transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  paracetamol | medication | tried | response
---
Rating: 4/5
Would you recommend? Yes, if you can get the time off
Number of sessions: 30 + 4 top ups

Background: 52, farm bookkeeper, third go at [depression]{S diagnosis clin}. Was on [Pristiq]{T desvenlafaxine; ongoing; dose=100} 100 and still am. [That one keeps me from the [bottom]{S mood fig improved}]{O partial; desvenlafaxine}, [but I [sweat like a pig]{S other_physical fig side_effect}]{O side_effect; desvenlafaxine} [and if I forget a day I get [brain zaps]{S neurological fig withdrawal}]{O withdrawal; desvenlafaxine}.

Pros
- no needles, [no [memory loss]{S cognition absent side_effect}, drove myself home each day]{O tolerated; transcranial magnetic stimulation}
- [around session 17 I [woke before the alarm]{S sleep improved} and [wanted toast]{S appetite_weight improved}]{O benefit; transcranial magnetic stimulation}
- [PHQ went from 21 to 9 by the end]{O benefit; transcranial magnetic stimulation}
- Medicare paid a fair bit of it since 2021

Cons
- it's a woodpecker on your skull. [[Headache]{S pain side_effect} the whole first week]{O side_effect; transcranial magnetic stimulation}, [[Panadol]{T paracetamol; tried} did the job]{O benefit; paracetamol}
- six weeks of driving, 140 km return
- [it faded]{O partial; transcranial magnetic stimulation}. [Five months later I was [crying in the ute]{S mood} again]{O partial; transcranial magnetic stimulation}. [Four top ups brought most of it back]{O partial; transcranial magnetic stimulation}

The nurse told me roughly half of people respond and a third get fully well. The bloke in the chair before me had his whole course of [TMS]{T transcranial magnetic stimulation; other} and walked out the same as he came. So, not magic.

=== 646-migraine
title: Topamax
genre: review
layout: site review with fields
condition: migraine
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: topiramate
rating: 2
round: 2
ledger:
  amitriptyline | medication | tried | no_response | appetite_weight, sleep
  topiramate | medication | stopped | mixed | cognition, neurological, gastrointestinal, appetite_weight, mood
  erenumab | medication | ongoing | response | gastrointestinal
  sumatriptan | medication | ongoing | response
---
For: [Migraine]{S diagnosis clin} prevention
Dosage: 25 up to 100 mg
Taken for: 8 months
Overall: 2/10

They call it [Dopamax]{T topiramate; general} and [Stupamax]{T topiramate; general} for a reason. I sell insurance on the phone and [I [could not find words]{S cognition side_effect}]{O side_effect; topiramate}. [I called a customer's house "the box you live in."]{O side_effect; topiramate} [[Tingling fingers]{S neurological side_effect}, [soda tasting like metal]{S gastrointestinal side_effect}, [lost 22 pounds]{S appetite_weight side_effect} I didn't have to lose, [crying for no reason]{S mood side_effect}]{O side_effect; topiramate}. I've never been a [crier]{S mood absent} in my life.

To be fair: [it cut my [headache days]{S pain improved} from 16 a month to 6]{O benefit; topiramate}. That's why I hung on. My neuro said the [brain stuff]{S cognition side_effect} would pass. [It didn't pass]{O side_effect; topiramate}. Weaned off over a month, [and within a week of the last [pill]{T topiramate; stopped} I [knew my own zip code]{S cognition improved side_effect} again]{O tolerated; topiramate}. Of course [the [migraines]{S pain clin withdrawal} came roaring back]{O withdrawal; topiramate}.

Before that was [amitriptyline]{T amitriptyline; tried}, [which made me [fat]{S appetite_weight side_effect} and [sleepy]{S sleep side_effect}]{O side_effect; amitriptyline} [and didn't help one bit]{O no_benefit; amitriptyline}. After it, [Aimovig]{T erenumab; ongoing; frequency=once a month}, a [shot]{T erenumab; ongoing} once a month, [5 [headaches]{S pain improved} a month and no [fog]{S cognition fig absent side_effect}]{O benefit; erenumab}. ([Some [constipation]{S gastrointestinal clin side_effect}, I'll take it.]{O side_effect; erenumab; neutral}) [[Imitrex]{T sumatriptan; ongoing} still knocks out the rest]{O benefit; sumatriptan}. Daughter takes [Topamax]{T topiramate; other} for [seizures]{S neurological clin other} with no trouble so it must be how you're wired.

=== 647-ocd
title: ERP in India, and clomipramine question
genre: forum
layout: post, replies, reply by the poster
condition: OCD
area: mental
english: Indian English
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  homeopathy | other | tried | no_response
  clonazepam | medication | stopped | partial | substance_use
  fluvoxamine | medication | ongoing | partial | gastrointestinal, sexual
  clomipramine | medication | stopped | mixed | other_physical, gastrointestinal, neurological
  exposure and response prevention | psychotherapy | ongoing | partial
  deep brain stimulation | neuromodulation | declined | unknown
---
Hello all, 29 M from Nagpur, bank job. Having [OCD]{S diagnosis clin} since 10th standard. [Contamination thoughts]{S anxiety}, [washing hands]{S anxiety} two hours daily, and [bad thoughts about God]{S anxiety} which I was [ashamed]{S hopelessness} to tell anybody. Family thought it is cleanliness only. First four years only [homeopathy]{T homeopathy; tried; duration=four years}. [No use]{O no_benefit; homeopathy}. Then one general physician gave [Clonotril]{T clonazepam; stopped}, [it was giving two three hours of [peace]{S anxiety improved}]{O partial; clonazepam}, [but then I [could not do without it]{S substance_use side_effect}]{O side_effect; clonazepam}. It took me one full year to taper it off, [with [tremors]{S neurological clin withdrawal} and [no sleep]{S sleep withdrawal}]{O withdrawal; clonazepam}.

Proper psychiatrist came in 2020 only. She started [fluvoxamine]{T fluvoxamine; ongoing; dose=300 mg}, slowly up to 300 mg, am still on that. [After 10 weeks the [washing]{S anxiety improved} came down to forty minutes]{O benefit; fluvoxamine}. [[Loose motions]{S gastrointestinal side_effect} in the beginning]{O side_effect; fluvoxamine}, [afterwards okay]{O tolerated; fluvoxamine}. [[Interest in sex]{S sexual side_effect} is less]{O side_effect; fluvoxamine}, I am not married so nobody is complaining. She added [clomipramine]{T clomipramine; stopped; dose=75} 75 at night. [Frankly with that one the [thoughts]{S anxiety improved} became quiet for first time]{O benefit; clomipramine}. [But [sweating]{S other_physical side_effect}, [dry mouth]{S gastrointestinal side_effect}, [hands shaking]{S neurological side_effect} when I count cash]{O side_effect; clomipramine}. [My [ECG also was not looking nice]{S other_physical side_effect}]{O side_effect; clomipramine} so it was stopped in January. [Within one month the [God thoughts]{S anxiety withdrawal} have come back]{O withdrawal; clomipramine}.

My question, has anyone restarted it in small dose?

**lotus_pond:** My husband took it for 5 years at 150, no [heart problem]{S other_physical other absent side_effect}. It is an old medicine but gold standard. [Anafranil]{T clomipramine; other; dose=150; duration=5 years} saved our marriage. Ask for ECG each 3 months.

**Sanjeev_K:** Are you doing [ERP]{T exposure and response prevention; ongoing}? Without [ERP]{T exposure and response prevention (psychotherapy); general} tablets are half work.

**poster:** Yes sir, online with one lady [psychologist]{T exposure and response prevention; ongoing; frequency=every Saturday} from Bangalore, every Saturday. She is making me touch the lift button and not wash. [First month was horrible]{O side_effect; exposure and response prevention}. [Now I [can eat with the hand]{S functioning improved} in canteen]{O benefit; exposure and response prevention}. [The [bad thoughts]{S anxiety} it has not touched till now]{O no_benefit; exposure and response prevention}. NIMHANS people mentioned [DBS]{T deep brain stimulation; declined} also, my mother said over her dead body and I am agreeing.

=== 648-menopause
title: Oestrogen patches
genre: review
layout: question fields then text
condition: menopause
area: general
english: Irish
narrator: patient
split: dev
overall: improved
treatment: oestradiol patch
rating: 8/10
round: 2
ledger:
  sertraline | medication | tried | no_response | anhedonia
  black cohosh | supplement | tried | no_response
  sage tablets | supplement | tried | no_response
  oestradiol patch | medication | ongoing | response | pain, other_physical
  progesterone | medication | ongoing | unknown | sleep
  testosterone gel | medication | planned | unknown
---
What did you use it for? [Menopause]{S diagnosis} ([night sweats]{S other_physical}, [rage]{S anger}, [no sleep]{S sleep})
How long? Fourteen months
Score: 8/10

I was 49 and I'd [wake at three]{S sleep} with the [sheets wringing]{S other_physical}. [Mood swings]{S mood} you wouldn't believe, I [roared at the priest]{S anger} over parking. First doctor handed me [Lustral]{T sertraline; tried; duration=six months}. I told her I'm not [depressed]{S mood absent}, I'm [hot]{S other_physical}. Took it the six months anyway like a good girl. [[Sweats]{S other_physical} the very same]{O no_benefit; sertraline} [and I was a [zombie]{S anhedonia fig side_effect} on top of it]{O side_effect; sertraline}. Then my own spell in the health food shop. [[Black cohosh]{T black cohosh; tried}, [sage]{T sage tablets; tried}, all codology]{O no_benefit; black cohosh, sage tablets}.

The new doctor is a woman my own age and that was that. 50 mcg, change it Monday and Thursday. [By the third week I was [sleeping through]{S sleep improved}]{O benefit; oestradiol patch}. [The [flushes]{S other_physical improved} went from twenty a day to none]{O benefit; oestradiol patch}. [I felt [like myself]{S mood improved} again and himself came out of the shed]{O benefit; oestradiol patch}. [[Sore breasts]{S pain side_effect} for a month]{O side_effect; oestradiol patch}, [that eased]{O tolerated; oestradiol patch}. [[Red itchy squares]{S other_physical side_effect} on my backside where it sits]{O side_effect; oestradiol patch}, hence the 8.

You have to take [Utrogestan]{T progesterone; ongoing; dose=100mg; frequency=at night} with it if you still have a womb, 100mg at night. [Leaves me [groggy]{S sleep fig side_effect} till ten]{O side_effect; progesterone}. My sister can't have [HRT]{T hormone replacement therapy (medication); other}, [breast cancer]{S diagnosis other}, and manages with a fan. [The [libido]{S sexual clin} never came back]{O no_benefit; oestradiol patch} and we're to talk about [testosterone gel]{T testosterone gel; planned} in May.

=== 071-tic-disorder
title: Twelve seconds of quiet: Walt's story
genre: article
layout: clinic web page with patient story
condition: tic disorder / Tourette's
area: mental
english: American
narrator: journalist
overall: improved
round: 1
ledger:
  prayer | support | tried | no_response
  sugar-free diet | lifestyle | tried | no_response | anger, appetite_weight
  haloperidol | medication | stopped | partial | anhedonia
  clonidine | medication | tried | partial | sleep
  topiramate | medication | tried | no_response | cognition
  botulinum toxin | medication | stopped | partial | gastrointestinal
  comprehensive behavioral intervention for tics | psychotherapy | tried | response
  deutetrabenazine | medication | ongoing | response | neurological, anxiety, sleep
  deep brain stimulation | neuromodulation | not_tried | unknown
  iron | supplement | tried | no_response
---
Walt Ostrander was halfway down the aisle with the collection plate when the organ stopped, and he braced himself for what always came next: the [bark]{S neurological improved}, the [snap of the head to the left]{S neurological improved}, the turned faces. [None of it arrived]{O benefit; overall}. "I stood there like a man waiting on a sneeze," says the 72-year-old, a retired crop-insurance adjuster and grandfather of five. "Twelve seconds. I counted. Then I handed the plate along and sat down."

Walt has [Tourette syndrome]{S diagnosis clin}. He has had it since second grade, although nobody gave it that name until 1989, when a substitute dentist recognized it from across the room.

What is [Tourette syndrome]{S diagnosis clin general}?

[Tourette syndrome]{S diagnosis clin general} is a condition of the nervous system. People who have it make several [sudden, repeated movements]{S neurological general} and at least one [sound]{S neurological general} that they have not chosen to make, and have done so for longer than a year. Doctors call these [motor tics]{S neurological clin general} and [vocal tics]{S neurological clin general}. About one child in 160 in this country is thought to be affected, boys three to four times as often as girls. In roughly two thirds the [tics]{S neurological clin general improved} ease off by early adulthood. Walt belongs to the other third.

Fewer than 15 percent ever have [coprolalia]{S neurological clin general}, the [involuntary swearing]{S neurological general} that movies are so fond of. Much more common are the companions of [tics]{S neurological clin general}:

• [obsessive thoughts]{S anxiety general} and [compulsions]{S anxiety clin general}
• [trouble paying attention]{S cognition general}, with or without a diagnosis of [ADHD]{S diagnosis clin general}
• [anxiety]{S anxiety clin general} or [low mood]{S mood clin general}
• [broken sleep]{S sleep general}
• [sore muscles]{S pain general}, from the same movement made thousands of times

Other people's ideas

Walt's mother tried [prayer]{T prayer; tried} first, and then a [sugar-free diet]{T sugar-free diet; tried}. "[The [prayer]{T prayer; tried} didn't take]{O no_benefit; prayer} and [the [diet]{T sugar-free diet; tried} only made me [mean]{S anger side_effect} and [hungry]{S appetite_weight side_effect}]{O side_effect; sugar-free diet}," he says. At school he was sent into the corridor so often that he read most of a set of encyclopedias there.

In 1990 a neurologist in Omaha started him on [haloperidol]{T haloperidol; stopped; started=1990}. "[It cut the [noises]{S neurological improved} by about half]{O partial; haloperidol}, [and it cut me by about the same amount]{O side_effect; haloperidol}. [My wife said it was like being married to a [parked car]{S anhedonia fig side_effect}]{O side_effect; haloperidol}." He gave up the [Haldol]{T haloperidol; stopped; duration=fourteen months} after fourteen months. [Clonidine]{T clonidine; tried; route=tablets and then as a patch}, first as tablets and then as a patch, [bought him calmer evenings]{O partial; clonidine}, but [he was [nodding off]{S sleep side_effect} over claim forms by two in the afternoon]{O side_effect; clonidine}. [On [topiramate]{T topiramate; tried} the [tics]{S neurological clin} stayed]{O no_benefit; topiramate} and [the [nouns went missing]{S cognition fig side_effect}]{O side_effect; topiramate}.

After that he stopped asking. "You [sit in the back row]{S functioning}. You [don't go to the movies]{S functioning}. You cough a lot so folks will think you're getting over something."

A neck, and a needle

It was his neck that brought him to the Marlow Creek Movement Center in 2021. Half a century of [wrenching it sideways]{S neurological} had left him with a [burning pain down the right arm]{S pain} and a [numb thumb]{S neurological}. Our team suggested [botulinum toxin]{T botulinum toxin; planned; started=2021; route=injections}, injected into the muscles that were doing the pulling.

"[The first round was scandalous]{O benefit; botulinum toxin}," Walt says. [For eleven weeks his [head faced forward]{S neurological improved} and the [arm stopped hurting]{S pain improved}]{O benefit; botulinum toxin}. [He [drove to Denver]{S functioning improved} and back, something he had not done in years]{O benefit; botulinum toxin}. [The second round, by the same hands and in the same spots, did next to nothing]{O no_benefit; botulinum toxin}. [A third left him with [trouble swallowing]{S gastrointestinal side_effect} for ten days]{O side_effect; botulinum toxin} and he called a halt to the [injections]{T botulinum toxin; stopped}. Nobody has been able to tell him why the later rounds were so unlike the first. His blood was tested for antibodies. There weren't any.

Learning to get there first

That winter he met Renee Abalos, an [occupational therapist]{T comprehensive behavioral intervention for tics; tried} who teaches [Comprehensive Behavioral Intervention for Tics]{T comprehensive behavioral intervention for tics; tried}, or [CBIT]{T comprehensive behavioral intervention for tics; tried}. In [CBIT]{T comprehensive behavioral intervention for tics; general} a person learns to notice the [premonitory urge]{S neurological clin general}, often described as an [itch on the inside]{S neurological fig general}, and to do something that makes the [tic]{S neurological clin general} impossible until the [urge]{S neurological general} has passed. In controlled trials, between a third and a half of adults improve noticeably. [Relaxation exercises]{T relaxation exercises (mind_body); general} are usually part of it.

Walt came for ten sessions of [CBIT]{T comprehensive behavioral intervention for tics; tried; sessions=ten} and was a skeptical student. "I had been told to just hold it in by every teacher in Hamilton County. This isn't that. [You breathe out slow through the nose and the [bark]{S neurological improved} has got no air to work with]{O benefit; comprehensive behavioral intervention for tics}." [By session seven the [vocal tic]{S neurological clin improved} was down from ninety an hour to about twenty]{O benefit; comprehensive behavioral intervention for tics}.

The [medicine]{T deutetrabenazine; ongoing} he did not want

For the [head movements]{S neurological}, Dr. Ines Falk, who directs the center, proposed [deutetrabenazine]{T deutetrabenazine; planned}. Walt said no twice. The label carries a boxed warning about [depression]{S diagnosis clin possible general side_effect} and [suicidal thoughts]{S suicidality possible general side_effect}, and his older brother had lived with [depression]{S diagnosis clin other} all his life. "I was more afraid of that than I was of the [twitching]{S neurological}."

He began in March 2023, at 6 mg, with a phone call from the nurse every week. [The [darkness]{S mood fig absent side_effect} he was dreading never showed up]{O tolerated; deutetrabenazine}. "[I kept checking for it, like a man patting his pockets]{O tolerated; deutetrabenazine}." [At 24 mg a day of [Austedo]{T deutetrabenazine; ongoing; dose=24 mg a day} the [jerks]{S neurological improved} dropped by more than half]{O benefit; deutetrabenazine}, and [the [arm]{S pain improved} has settled with them]{O benefit; deutetrabenazine}.

"People assume that we have either nothing to offer or [brain surgery]{T brain surgery (procedure); general}," says Dr. Falk. "[Deep brain stimulation]{T deep brain stimulation; general} exists, but it is for the very few. For most adults a combination of [behavioral therapy]{T behavioral therapy (psychotherapy); general} and a modest dose of one medicine is worth a serious try at any age. I would like the word *any* in bold." Walt was never considered for [DBS]{T deep brain stimulation; not_tried}.

The question that is left

Not everything has an explanation. [Since last fall Walt has had [restless legs]{S neurological unclear} in bed, a [need to get up and pace]{S anxiety unclear} that comes around eleven and leaves at one]{O side_effect; deutetrabenazine}. It may be the [tablets]{T deutetrabenazine; ongoing}: [restlessness]{S anxiety general possible side_effect} is on the list. It may be a new face of an old illness, or being 72. Lowering the dose for a month did not change it; [neither did [iron]{T iron; tried}, and his [sleep is still in pieces]{S sleep fig unclear}]{O no_benefit; iron}. "Dr. Falk says she doesn't know, and I like her better for saying so."

He walks the hallway and reads the encyclopedias, which he now owns. [On Sundays he [sits in the third pew]{S functioning improved}]{O benefit; overall}. "[I don't have zero. I never will]{O partial; overall}," he says. "[But I've got [room]{S functioning fig improved}]{O benefit; overall}."

=== 238-ptsd
title: PRAZOSIN after 40 years of nightmare
genre: review
layout: SHOUTS in capitals in places
condition: PTSD
area: mental
english: second-language English (some grammar errors)
narrator: patient
treatment: prazosin
rating: 7/10
overall: partly_improved
round: 1
ledger:
  diazepam | medication | tried | no_response | cognition
  prazosin | medication | ongoing | partial | neurological
---
[Nightmare]{S sleep} EVERY night since 1983, same road, same soldiers, [wake up shouting]{S sleep}. I am 72 now. In my country they gave me [diazepam]{T diazepam; tried; dose=10 mg; frequency=3 times a day; duration=for 11 years} 10 mg 3 times a day for 11 years and [it did NOT stop even one [dream]{S sleep}]{O no_benefit; diazepam}, [only I became [stupid in the day]{S cognition side_effect}]{O side_effect; diazepam}.

New doctor here gave [prazosin]{T prazosin; ongoing}. Start 1 mg, each week plus 1 mg, now 6 mg at 21:00. I keep a table. Before: 7 [bad nights]{S sleep} of 7. [Week 4: 5 of 7]{O partial; prazosin}. [Week 10: 2 OF 7]{O benefit; prazosin}!!! [But [jumping from a noise]{S anxiety} is the same, and I [cannot sit with back to door]{S anxiety}]{O no_benefit; prazosin}.

One problem. [I am [dizzy]{S neurological unclear} when I stand up, 98 over 60 this morning]{O side_effect; prazosin}. Is it [tablet]{T prazosin; ongoing} or is it because I [don't eat]{S appetite_weight} when I am [nervous]{S anxiety}? Doctor says maybe BOTH. I stand up SLOWLY and I continue.

=== 141-rheumatoid-arthritis
title: Olumiant, 8 months
genre: review
layout: one unbroken paragraph
condition: rheumatoid arthritis
area: general
english: British
narrator: patient
treatment: baricitinib
rating: 9
overall: improved
round: 1
ledger:
  rest | lifestyle | planned | unknown
  methotrexate | medication | tried | no_response
  sulfasalazine | medication | tried | no_response
  hydroxychloroquine | medication | tried | no_response
  adalimumab | medication | tried | no_response
  baricitinib | medication | ongoing | response | other_physical
---
[Rock bottom]{S mood fig} for me was freshers week 2025, 18 yrs old and my [flatmate having to open my beans and do my belt up]{S functioning} cos I [couldnt grip anything]{S functioning}. CRP was 71, DAS28 6.2. First rheumatologist looked at me for about 4 mins and said I was "young and would bounce back", told me to [rest]{T rest; planned}. Cheers mate. By then [Id done [methotrexate]{T methotrexate; tried; dose=20mg} 20mg, [sulfasalazine]{T sulfasalazine; tried; dose=2g} 2g, [hydroxychloroquine]{T hydroxychloroquine; tried} and 5 months of [Humira]{T adalimumab; tried; duration=5 months} and honestly you could of given me smarties]{O no_benefit; methotrexate, sulfasalazine, hydroxychloroquine, adalimumab}. New consultant put me on [baricitinib]{T baricitinib; ongoing; dose=4mg} 4mg in march. [[Morning stiffness]{S pain clin improved} went from 3hrs to about 15 min by week 5, [swollen joints]{S other_physical improved} 14 down to 1]{O benefit; baricitinib}. [Had one [cold sore]{S other_physical side_effect} and my [cholesterol crept up]{S other_physical side_effect} to 5.9, thats it]{O side_effect; baricitinib; neutral}. [CRP is 3]{O benefit; baricitinib}. [[Back playing bass]{S functioning improved}]{O benefit; baricitinib}.

=== 154-fibromyalgia
title: 22M, fibro, 3 meds down, is LDN worth $75 a month?
genre: forum
layout: post and replies by other members
condition: fibromyalgia
area: general
english: Canadian
narrator: patient
overall: unchanged
round: 1
ledger:
  amitriptyline | medication | stopped | no_response | sleep, gastrointestinal, cognition
  duloxetine | medication | stopped | no_response | other_physical, sexual
  pregabalin | medication | stopped | no_response | appetite_weight, neurological, cognition
  physiotherapy | procedure | stopped | partial
  low-dose naltrexone | medication | planned | unknown
  hot baths | lifestyle | ongoing | partial
---
ledger_22 wrote:

Sorry in advance, I feel kind of stupid posting here since most of you are older and have had this way longer than me. Also it's going to be long and have numbers in it, that's just how I cope.

22M, Thunder Bay, second year of an HVAC [apprenticeship which is now on hold]{S functioning}. [Fibromyalgia]{S diagnosis clin} dx Feb 2025 after 14 months of everything else being ruled out. WPI 13, symptom severity 9. Main stuff is [aching across the shoulders and hips]{S pain}, [burning in both forearms]{S pain}, [waking up more tired than I went to bed]{S sleep}, and [forgetting what I walked into a room for]{S cognition}. I rate my [pain]{S pain} every day at 8am and 8pm. Average when I started the spreadsheet: 6.4.

What I've tried:

1. [Amitriptyline]{T amitriptyline; stopped; dose=10 mg then 25; duration=9 weeks}, 10 mg then 25, 9 weeks. [Avg [pain]{S pain} 6.3 so basically zero]{O no_benefit; amitriptyline}. [[Mouth like a wool sock]{S gastrointestinal fig side_effect}, [slept through two alarms]{S sleep side_effect}, and I [left a torch lit at work because I was so out of it]{S cognition side_effect}]{O side_effect; amitriptyline}. That was the end of the [amitriptyline]{T amitriptyline; stopped}, I'm not blowing up a basement for this.

2. [Cymbalta]{T duloxetine; stopped; dose=30 then 60 mg; duration=11 weeks} 30 then 60 mg, 11 weeks. I was scared out of my mind to start because I'd read about the [brain zaps]{S neurological fig possible withdrawal general} and also that it can make people my age [suicidal]{S suicidality possible general side_effect}. For the record [neither happened]{O tolerated; duloxetine}, [came off over 3 weeks and felt no [zaps]{S neurological fig absent withdrawal} at all]{O tolerated; duloxetine}. [But I [sweat through a shirt before coffee break]{S other_physical side_effect} and [couldn't finish]{S sexual side_effect}, if you know what I mean]{O side_effect; duloxetine}. [[Pain]{S pain} avg 6.0]{O no_benefit; duloxetine}. Girlfriend was nice about it, which made it worse somehow. Stopped.

3. [Pregabalin]{T pregabalin; stopped; dose=75 mg twice a day} 75 mg twice a day. [[Gained 19 lbs in 10 weeks]{S appetite_weight side_effect}, [walked into door frames]{S neurological side_effect}, [could not do simple duct math]{S cognition side_effect}]{O side_effect; pregabalin}. Stopped that too. [[Pain]{S pain} avg 6.2]{O no_benefit; pregabalin}.

4. [Physio]{T physiotherapy; stopped; sessions=6 visits}. My dad's plan covered 6 visits. [Honestly the only thing that moved the number (5.1 by the end), but it crept back to 6.5 within a month of stopping]{O partial; physiotherapy}. It's $95 a visit and I'm on EI.

So averaging it all out, [today's number is 6.4, exactly where I started]{O no_benefit; overall}. Kind of funny if you like spreadsheets.

Now my doc has offered [low-dose naltrexone]{T low-dose naltrexone; planned}. The script is in my wallet. It has to be compounded and the pharmacy wants $75 a month, not covered by anybody. Has [LDN]{T low-dose naltrexone; planned} done anything for anyone here or am I lighting money on fire?

---
moosejaw_marg replied:

Not stupid at all hon. I've been on [LDN]{T low-dose naltrexone; other} 4.5 mg for three years, my [pain]{S pain other improved} went from terrible to annoying. [Weird dreams]{S sleep other side_effect} the first couple weeks. Ask about having it made in a bigger batch, mine dropped to $48.

---
DaveK replied:

I'll be the grump. [LDN]{T low-dose naltrexone; other}, 6 months, nothing. [Tai chi]{T tai chi (mind_body); other} at the Y on the other hand is ten bucks. And my wife does the [warm pool]{T hydrotherapy (procedure); other} there for her [arthritis]{S diagnosis clin other}.

---
ledger_22 wrote:

Thanks both. Marg, calling around tomorrow about the batch thing. Dave, no Y with a pool here that I can get to without a car, but fair point. Should have said, I do [hot baths]{T hot baths; ongoing; frequency=every night} every night, [good for about 40 minutes each]{O partial; hot baths}, and I'm [not sleeping any better]{S sleep} so no, I'm not "resting enough" as my aunt keeps saying. [Still off work]{S functioning}. Will report back with numbers, obviously.

=== 212-self-harm
title: the box cutter (update added) TW
genre: forum
layout: post with an update weeks later
condition: self-harm
area: mental
english: American
narrator: patient
overall: partly_improved
round: 1
ledger:
  dialectical behavior therapy | psychotherapy | ongoing | partial
  n-acetylcysteine | supplement | stopped | no_response | gastrointestinal
  naltrexone | medication | ongoing | partial | gastrointestinal, energy
---
Box cutter. Stanley, yellow, on the dash of my work van since 2011. I'm a flooring guy so I can't exactly throw it out. 45M, [cutting]{S suicidality} since 13, [average 4x a week]{S suicidality} at intake this January.

In [DBT group]{T dialectical behavior therapy; ongoing; started=Jan 9} since Jan 9. [Weeks 1 thru 7 the number went UP, 4 to 6 per week]{O worsening; dialectical behavior therapy}, because they make you write out every step before and after and [it was like sanding a raw nerve]{S mood fig}. Was warned. Still almost quit. Also bought [NAC]{T n-acetylcysteine; stopped; dose=1200 mg; frequency=2x/day} off the internet, 1200 mg 2x/day. [[Sulfur burps]{S gastrointestinal side_effect}]{O side_effect; n-acetylcysteine}, [no change in [urges]{S suicidality}]{O no_benefit; n-acetylcysteine}, quit after 5 wks.

My doc wants to add [naltrexone]{T naltrexone; planned; dose=50 mg; started=Monday} 50 mg, starting Monday. Anybody?

UPDATE, 9 weeks later: on the [Revia]{T naltrexone; ongoing} 62 days. [First week [nausea]{S gastrointestinal clin side_effect} and [felt like wet cement]{S energy fig side_effect}]{O side_effect; naltrexone}, [then fine]{O tolerated; naltrexone}. [[Urges]{S suicidality improved} from 8/10 to about 5]{O partial; naltrexone}. [Cut count: 1.5 a week]{O partial; dialectical behavior therapy, naltrexone}. [DBT]{T dialectical behavior therapy; ongoing} lady says that's the [skills]{T dialectical behavior therapy; ongoing} kicking in, my doc says it's the [naltrexone]{T naltrexone; ongoing}. Don't care. [[Not zero]{S suicidality}. Less]{O partial; overall}. Cutter's in a lockbox in the back now, takes 40 seconds to get to, which it turns out is a long time.

=== 275-panic-disorder
title: My husband, the waiting list and me
genre: relative
layout: spouse
condition: panic disorder
area: mental
english: British
narrator: relative
overall: partly_improved
round: 1
ledger:
  propranolol | medication | stopped | no_response | neurological
  citalopram | medication | stopped | partial | anxiety, sleep, sexual
  guided self-help | psychotherapy | tried | no_response
  diazepam | medication | declined | unknown
  mirtazapine | medication | ongoing | partial | appetite_weight
  cognitive behavioural therapy | psychotherapy | ongoing | partial
---
How many times does a man have to be carted off in an ambulance before anybody books him a proper appointment? In our case the answer is five. I kept the discharge letters. They're in a folder marked FIVE.

My husband Dan is 34 and fits kitchens. On 11 January 2024 he was under somebody's sink in Kettering when his [heart started hammering]{S other_physical fig}, his [hands went to pins and needles]{S neurological fig} and he [knew for a fact he was dying]{S anxiety}. Clear ECG. Home by nine with a leaflet. It happened again on the 19th, then in the queue at the tip, then in bed, where he [shot upright gasping]{S anxiety} and I rang 999 in my nightie. Each time they told us it was "just [anxiety]{S anxiety clin}". I would like ten minutes alone with whoever invented that "just". The words [panic disorder]{S diagnosis clin} were not said to us until May.

The GP started him on [propranolol]{T propranolol; stopped; dose=40 mg; started=2 February} 40 mg on 2 February. [It slowed the [heart]{S other_physical improved} and left the [terror]{S anxiety} exactly where it was]{O no_benefit; propranolol}, and [he went so [light-headed]{S neurological side_effect} on a stepladder that he had to sit on a dishwasher]{O side_effect; propranolol}. Off it by March.

Then [citalopram]{T citalopram; stopped; dose=10 mg; started=14 March}, 10 mg from 14 March, 20 mg from 11 April. And this is where I started to lose my temper, because nobody could tell me what I was looking at. [He got [jumpy]{S anxiety unclear}]{O side_effect; citalopram}. [He [paced the landing at 3 am]{S sleep unclear}]{O side_effect; citalopram}. [He had [four attacks in one week]{S anxiety worsened unclear}, more than ever]{O worsening; citalopram}. Was that the [tablets]{T citalopram; stopped}, or was that the illness getting on with it? The GP said give it time. The pharmacist said [tablets]{T citalopram; stopped}. 111 said go to A&E, obviously. [By June the [attacks]{S anxiety improved} had come down to one or so a week]{O partial; citalopram} and [he'd [gone right off sex]{S sexual side_effect}]{O side_effect; citalopram}, which we're both too British to have mentioned to anybody until now.

Meanwhile: the list. Referred 20 March. Phone assessment 30 May, with Dan in the van outside a job, saying he was fine. That got him six weeks of [guided self-help]{T guided self-help; tried; duration=six weeks}, which is a workbook and a lad called Ollie ringing for twenty minutes on a Thursday. Lovely lad. [Dan filled in every box and [couldn't get down the M1]{S functioning} any further than he could before]{O no_benefit; guided self-help}. By August he'd [stopped driving on anything with a central reservation]{S functioning}, [stopped going in supermarkets]{S functioning}, and [lost the two big jobs]{S functioning} that were going to pay for the boiler. He was offered [diazepam]{T diazepam; declined} "for emergencies" and said no, because his dad had been [hooked on the stuff]{S substance_use other} in the eighties.

In September he saw an actual psychiatrist, once. She tapered the [citalopram]{T citalopram; stopped} and put him on [mirtazapine]{T mirtazapine; ongoing; dose=15 mg; started=23 September}, 15 mg from 23 September and 30 from 21 October. And on 1 October, after six months and eleven days, the [CBT]{T cognitive behavioural therapy; ongoing; started=1 October} came through. So there you are. Two things inside eight days. The [therapist]{T cognitive behavioural therapy; ongoing} had him spinning on an office chair and breathing through a straw to bring the [dizziness]{S neurological} on deliberately, and he came home green and quite proud.

[It has worked, up to a point]{O partial; mirtazapine, cognitive behavioural therapy}. [He's had [three attacks]{S anxiety improved} since Christmas where it used to be three before Wednesday]{O partial; mirtazapine, cognitive behavioural therapy}. [He [sleeps]{S sleep improved}]{O benefit; mirtazapine}. [He's [put on a stone and a half]{S appetite_weight side_effect} and talks about toast the way other men talk about football]{O side_effect; mirtazapine}. He'll [do the dual carriageway if I'm in the passenger seat]{S functioning improved}, [not the motorway]{S functioning}.

What I want to know is which of them did it, because they've now told him the [CBT]{T cognitive behavioural therapy; ongoing} ends at session twelve and that he might "think about reducing" the [mirtazapine]{T mirtazapine; ongoing} in spring. Reducing which? On what evidence? If it's the [tablets]{T mirtazapine; ongoing}, leave the [tablets]{T mirtazapine; ongoing} alone. If it's the [therapy]{T cognitive behavioural therapy; ongoing}, why does it stop? I've asked three people and had three shrugs. He says I'm worse than the [panic]{S anxiety}. Perhaps I am. Somebody had to be furious and he hadn't the breath.

=== 034-depression
title: 16f fluoxetine
genre: review
layout: one unbroken paragraph
condition: depression
area: mental
english: American
narrator: patient
treatment: fluoxetine
rating: 8
overall: improved
round: 1
ledger:
  fluoxetine | medication | ongoing | response | mood, pain, neurological, sleep
---
so i got diagnosed w [major depression]{S diagnosis clin} in october lol happy halloween. [stuff it did to me weeks 1-3: [cried in chem]{S mood side_effect}, [stomach aches]{S pain side_effect}, [shaky hands]{S neurological side_effect}, [insane dreams]{S sleep side_effect}]{O side_effect; fluoxetine}. [i felt WAY [worse]{S mood worsened unclear} and told my mom i was done]{O worsening; fluoxetine}. she bribed me w boba to wait. [week 5ish i [laughed at a tiktok]{S anhedonia improved} and noticed i was laughing]{O benefit; fluoxetine}. still taking it, 20mg, [[grades are back up]{S functioning improved}, my dog is thrilled]{O benefit; fluoxetine}

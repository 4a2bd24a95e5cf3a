=== 1990-long-covid
title: My list, 26 months in (long, sorry)
genre: forum
layout: forum post with dated diary entries and replies
condition: long covid
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  sertraline | medication | stopped | no_response | gastrointestinal
  antihistamines | medication | ongoing | partial |
  graded exercise therapy | lifestyle | stopped | worse |
  low dose naltrexone | medication | ongoing | mixed | sleep
  coenzyme q10 | supplement | stopped | no_response |
  nattokinase | supplement | declined | unknown |
  pacing | lifestyle | ongoing | response |
  heart rate monitor | other | ongoing | response |
  compression stockings | other | tried | partial | other_physical
  ivabradine | medication | planned | unknown |
  hyperbaric oxygen | procedure | not_tried | unknown |
  fatigue clinic | care_setting | tried | no_response |
---
Posted by kettle_half_full

People keep asking what I've tried so here is the lot. Caught it in March of the second year, never in hospital. I was 41 and did the school run on foot. Within three months I was [in bed twenty hours a day]{S functioning} with [brain fog]{S cognition fig}, a [racing heart]{S other_physical} and [crushing fatigue]{S energy fig}. [No cough]{S other_physical absent}, oddly.

GP number one decided it was [anxiety]{S anxiety clin} and gave me [sertraline]{T sertraline; stopped; dose=50 mg; duration=five months}, 50 mg. [Five months of the [sert]{T sertraline; stopped; duration=Five months} and I honestly could not tell you one thing that was different]{O no_benefit; sertraline}, [apart from the [runs]{S gastrointestinal side_effect} in the first fortnight]{O side_effect; sertraline}. I wasn't [anxious]{S anxiety absent}, I was [flattened]{S energy fig}. Came off it before Christmas.

Then the [fatigue clinic]{T fatigue clinic; tried; sessions=Six zoom calls}. Six zoom calls and a workbook. [Can't say I came out of it any better than I went in]{O no_benefit; fatigue clinic}. The lady was lovely mind. It was them who put me on the [walking plan]{T graded exercise therapy; stopped; frequency=add a minute every day}, add a minute every day and don't listen to your body. Here's my notebook from that month, copied word for word:

Mon 3rd. Walked 4 mins. Fine, bit [achy]{S pain}.

Tues 4th. 5 mins. [[Legs like wet sand]{S energy fig worsened} by teatime]{O worsening; graded exercise therapy}.

Wed 5th. [[Could not lift the kettle]{S functioning worsened}]{O worsening; graded exercise therapy}. Husband filled the flask before work.

Sat 8th. [[Couldn't hold my phone up]{S functioning worsened}, [light hurt]{S pain worsened}]{O worsening; graded exercise therapy}. Rang the clinic. Told to do my minute anyway.

Thurs 13th. Stopped the plan. My decision.

[It took me eleven weeks to get back to where I'd been on the 3rd]{O worsening; graded exercise therapy}. So no, nobody gets to tell me about [exercise]{T exercise (lifestyle); general}.

What helped. [Pacing]{T pacing; ongoing} first. My sister in law bought me a [heart rate strap]{T heart rate monitor; ongoing}, and if it beeps at 105 I sit down wherever I am, including once on the floor of Boots. [With the [strap]{T heart rate monitor; ongoing} and the [pacing]{T pacing; ongoing} together the big [crashes]{S energy fig improved} went from every week to one in six weeks]{O benefit; heart rate monitor, pacing}. [Not a cure]{O partial; heart rate monitor, pacing}. [I'm not well, I'm just [not falling off the cliff]{S energy fig improved}]{O partial; heart rate monitor, pacing}.

[Antihistamines]{T antihistamines; ongoing; frequency=twice a day}, the double dose everyone talks about, twice a day. [Takes the edge off the [itching]{S other_physical improved} and the [blotches]{S other_physical improved}]{O partial; antihistamines}, [does bugger all for the [tiredness]{S energy}]{O no_benefit; antihistamines}.

[LDN]{T low dose naltrexone; ongoing; dose=3 mg; started=since last May}. On 3 mg since last May, private, £25 a month. [My [head cleared]{S cognition improved} enough that I [read a whole book]{S cognition improved}, first one in two years]{O benefit; low dose naltrexone}. [The price is the [dreams]{S sleep side_effect}, horrible [vivid ones]{S sleep side_effect} where I'm [awake at 4]{S sleep side_effect} every single night]{O side_effect; low dose naltrexone}. [So I think clearer and [sleep worse]{S sleep worsened side_effect}]{O partial; low dose naltrexone}. You choose.

[CoQ10]{T coenzyme q10; stopped; dose=200 mg; duration=3 months}, 200 mg for 3 months. [Expensive wee]{O no_benefit; coenzyme q10}. Stopped. [Compression stockings]{T compression stockings; tried}: [less [dizzy]{S neurological improved} in the shower]{O partial; compression stockings}, [but they left [welts]{S other_physical side_effect}]{O side_effect; compression stockings}. Got a perching stool and a rollator too and I don't care who stares.

A man at church swears by [nattokinase]{T nattokinase; declined} and turned up with a bottle. I've put it in the drawer, I [bruise]{S other_physical} enough. [Hyperbaric oxygen]{T hyperbaric oxygen; not_tried} is four grand so that's that. Next is cardiology, GP number two wants them to start [ivabradine]{T ivabradine; planned}, waiting list 30 weeks.

Where I am today: [I can [do the washing up sat down]{S functioning improved} and [go to the end of the road on a good day]{S functioning improved}]{O partial; overall}. [[Not back at work]{S functioning}, and my hours are gone now]{O no_benefit; overall}. [In June I was managing two outings a week, then I caught it again and [lost one of them]{S functioning worsened}]{O worsening; overall}.

>> rosie_lea: [LDN]{T low dose naltrexone (medication); other} did zilch for me but [ivabradine]{T ivabradine (medication); other} sorted my [heart rate]{S other_physical improved other} in a week!! Don't let them fob you off.

>> Thomo64: has anyone been [sick]{S gastrointestinal general possible side_effect} on it?

>> kettle_half_full: Ta Rosie. Will report back if I ever get to the front of the queue x

=== 1991-me-cfs
title: Nine years of small sums
genre: essay
layout: personal essay
condition: ME/CFS
area: general
english: Irish English
narrator: patient
split: train
overall: unchanged
round: 5
ledger:
  amitriptyline | medication | stopped | mixed | energy, appetite_weight, functioning
  cognitive behavioural therapy | psychotherapy | stopped | partial |
  vitamin b12 injections | supplement | stopped | partial |
  gluten-free diet | lifestyle | stopped | no_response | appetite_weight
  fluoxetine | medication | declined | unknown |
  d-ribose | supplement | tried | no_response |
  methylphenidate | medication | stopped | worse | sleep, other_physical
  melatonin | supplement | ongoing | partial |
  resting with eye mask | lifestyle | ongoing | partial |
  online choir | support | ongoing | response |
  aripiprazole | medication | planned | unknown |
---
I keep accounts. I was a bookkeeper in Ennis before I got the [glandular fever]{S diagnosis} that never left, and the habit stuck. So this is a set of books, nine years of them, with what I paid and what I got.

The first year I paid nothing because nobody had a name for it. Bloods normal. I was [sleeping fourteen hours]{S sleep} and waking [wrecked]{S energy fig}. My mother thought I was [depressed]{S mood}. I wasn't. I wanted to do everything, I just [couldn't stand at the sink]{S functioning}. A locum offered [Prozac]{T fluoxetine; declined} and I said no thank you.

Year two, the diagnosis, [ME]{S diagnosis clin}, from a neurologist in Galway who said it in the tone you would use for the weather. He wrote me for [amitriptyline]{T amitriptyline; stopped; dose=10 mg; frequency=at night}, 10 mg at night. [On the [ami]{T amitriptyline; stopped} I [slept straight through]{S sleep improved} for the first time since the fever, and the [pain in my thighs]{S pain improved} went from roaring to a hum]{O benefit; amitriptyline}. [I was also a [zombie]{S energy fig side_effect} till noon and I [put on two stone]{S appetite_weight side_effect}]{O side_effect; amitriptyline}. [I took it three years and I'd call it a draw]{O partial; amitriptyline}. I stopped when I [couldn't get down to tie a shoe]{S functioning side_effect}. [The [sleep]{S sleep withdrawal worsened} went again inside the month, the [two stone]{S appetite_weight side_effect} stayed]{O withdrawal; amitriptyline}.

I did the [CBT]{T cognitive behavioural therapy; stopped; sessions=twelve sessions; frequency=Thursdays} too, twelve sessions, on Thursdays, in a building with no lift. I want to be fair to it. [It did nothing for the [exhaustion]{S energy clin}]{O no_benefit; cognitive behavioural therapy}. [It did make me [stop hating myself for lying down]{S hopelessness improved}]{O partial; cognitive behavioural therapy}, and I still use a sentence the girl gave me. [But the journey in and out put me [on the couch]{S functioning worsened} every Friday and Saturday, and by the last week my [legs were weaker]{S neurological worsened} than at the start]{O worsening; cognitive behavioural therapy}.

Then the years I call the supplement aisle. [B12 injections]{T vitamin b12 injections; stopped; route=injection; frequency=weekly} from a GP in Limerick, weekly. [For about four months I had a [second gear]{S energy fig improved}, I [hung out washing]{S functioning improved}, I [drove to Lahinch]{S functioning improved} and looked at the sea from the car]{O benefit; vitamin b12 injections}. [Then the same [jab]{T vitamin b12 injections; stopped} did nothing at all]{O partial; vitamin b12 injections}, and at forty euro a go I let them lapse. [D-ribose]{T d-ribose; tried}: [sweet, and that's all I can tell you about it]{O no_benefit; d-ribose}. I went off [gluten]{T gluten-free diet; stopped; duration=a year} for a year because my cousin had. Her [bloating]{S gastrointestinal improved other} vanished and she looks ten years younger. [I [lost weight]{S appetite_weight side_effect} I could not spare]{O side_effect; gluten-free diet} and [I was every bit as [tired]{S energy}]{O no_benefit; gluten-free diet}. The day I ate a scone again was the best day of that year, but that's not medicine.

The one I regret is the [Ritalin]{T methylphenidate; stopped; dose=10 mg}. A private man in Dublin tried it, ten milligrams. [For six days I had borrowed [energy]{S energy improved} and I spent every penny of it]{O partial; methylphenidate}, I [painted a door]{S functioning improved}. [My [heart was galloping]{S other_physical fig side_effect}, I [didn't sleep]{S sleep side_effect}]{O side_effect; methylphenidate}. [On the seventh day I [could not turn over in the bed]{S functioning worsened}]{O worsening; methylphenidate}. [I never got back to the level I had before that [tablet]{T methylphenidate; stopped}]{O worsening; methylphenidate}. [I used to get to the chemist. Since then I [get to the gate]{S functioning worsened}]{O worsening; methylphenidate}. The bottle went back to him.

What is in the current column? [Melatonin]{T melatonin; ongoing; dose=3 mg}, 3 mg, [which gets me to [sleep]{S sleep improved} but doesn't keep me there]{O partial; melatonin}. An [eye mask and earplugs]{T resting with eye mask; ongoing; duration=twenty minutes; frequency=every hour}, twenty minutes in every hour, by the clock. [When I keep to the clock I get an hour more out of the day]{O partial; resting with eye mask}.

And a [choir]{T online choir; ongoing; frequency=Monday nights}, if you can believe it, on the laptop, Monday nights, everyone on mute. I sing lying down. [I am not [lonely]{S functioning improved} now in the way I was]{O benefit; online choir}. It has no effect on the illness and I do not ask it to.

A woman in the [choir]{T online choir; ongoing} says tiny doses of [Abilify]{T aripiprazole (medication); other} gave her back her [reading]{S cognition improved other}. There's a consultant who would try me on it, [Abilify]{T aripiprazole; planned} I mean, and I've the form half filled. I'm scared I'd be [restless]{S anxiety possible side_effect}, the leaflet says [pacing the floor]{S anxiety possible general side_effect} is common. I've not decided.

Last Tuesday: up at eleven, toast, one phone call about the electricity. [In the evening I [couldn't find the word for colander]{S cognition}]{O no_benefit; overall}. [I would say the balance is the same as this time last year]{O no_benefit; overall}.

=== 1992-endometriosis
title: Every treatment I've had for endo, ranked honestly
genre: forum
layout: forum post, numbered list with comments
condition: endometriosis
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  ibuprofen | medication | tried | no_response | gastrointestinal
  norethindrone and ethinyl estradiol | medication | stopped | worse | mood
  levonorgestrel intrauterine device | medication | stopped | worse | pain, other_physical
  laparoscopic ablation | procedure | tried | partial |
  leuprolide | medication | stopped | mixed | other_physical, pain, cognition
  norethindrone acetate | medication | tried | mixed | anger
  pelvic floor physical therapy | procedure | tried | response | pain
  excision surgery | procedure | tried | response | pain, other_physical
  dienogest | medication | not_tried | unknown |
  elagolix | medication | declined | unknown |
  tens unit | procedure | ongoing | partial |
  anti-inflammatory diet | lifestyle | stopped | no_response |
  hysterectomy | procedure | declined | unknown |
  heating pad | other | ongoing | partial | other_physical
  cannabidiol | supplement | tried | no_response |
---
u/not_just_cramps

Diagnosed at 27 after 14 years of "it's just your period hon." [Stage III endo]{S diagnosis clin}, I'm 33 now. I see a lot of new people asking what works so here's mine. YMMV obviously!!

1. [Advil]{T ibuprofen; tried; dose=800 mg}, 800 mg at a time since 7th grade. [Might as well have been Tic Tacs]{O no_benefit; ibuprofen}. [Gave me a nice [ulcer]{S gastrointestinal side_effect} tho]{O side_effect; ibuprofen}.

2. [The pill]{T norethindrone and ethinyl estradiol; stopped} ([Junel]{T norethindrone and ethinyl estradiol; stopped}). [I [cried every day]{S mood side_effect}]{O side_effect; norethindrone and ethinyl estradiol} [and the [cramps]{S pain worsened} got WORSE]{O worsening; norethindrone and ethinyl estradiol}, [they moved into my [hips]{S pain worsened}]{O worsening; norethindrone and ethinyl estradiol}. Was told to give it a year. Gave it seven months and quit. My roommate takes the exact same [pill]{T norethindrone and ethinyl estradiol (medication); other} and has [zero cramps]{S pain absent other}, go figure.

3. [Mirena]{T levonorgestrel intrauterine device; stopped; duration=Nine months}. [The insertion alone, I [saw stars]{S pain fig side_effect}]{O side_effect; levonorgestrel intrauterine device}. [Nine months of [bleeding]{S other_physical side_effect}]{O side_effect; levonorgestrel intrauterine device}. [By month five I was [missing two days of work]{S functioning worsened} a week instead of two a month]{O worsening; levonorgestrel intrauterine device}. Yanked. 0/10, [nothing good to say about that [coil]{T levonorgestrel intrauterine device; stopped}]{O side_effect; levonorgestrel intrauterine device}.

4. First surgery, [ablation]{T laparoscopic ablation; tried}. [Ten really good months. I [went camping]{S functioning improved}. I [had sex without crying]{S pain improved}]{O benefit; laparoscopic ablation}. [Then it all came back like a bill I forgot to pay]{O partial; laparoscopic ablation}.

5. [Lupron]{T leuprolide; stopped; duration=six months}, six months max they said and I did all six. Okay so this one is complicated. [[Pain]{S pain improved}: gone, like 90% gone by month two]{O benefit; leuprolide}. [Everything else: hell. [Hot flashes]{S other_physical side_effect} 20x a day, [bones aching]{S pain side_effect}, [couldn't remember my own zip code]{S cognition side_effect}]{O side_effect; leuprolide}. They added [norethindrone]{T norethindrone acetate; tried; dose=5 mg} 5 mg as "add back". [The [flashes]{S other_physical side_effect improved} calmed down some on that]{O tolerated; norethindrone acetate} [but I was [raging]{S anger side_effect}, I [threw a shoe at a wall]{S anger side_effect}]{O side_effect; norethindrone acetate}. [After the last [shot]{T leuprolide; stopped} it took nine weeks and the [stabbing]{S pain} was back]{O partial; leuprolide}. [My [memory]{S cognition side_effect improved} returned eventually]{O tolerated; leuprolide}. [My bones never recovered, the last DEXA showed [thinning]{S other_physical side_effect}]{O side_effect; leuprolide}.

6. [Anti inflammatory diet]{T anti-inflammatory diet; stopped; duration=8 months}. No dairy no sugar no joy, 8 months. [Not one cramp less]{O no_benefit; anti-inflammatory diet}. I eat pizza again.

7. [CBD gummies]{T cannabidiol; tried}, $60. [I mean they tasted fine?]{O no_benefit; cannabidiol}

8. [Pelvic floor PT]{T pelvic floor physical therapy; tried; sessions=16 visits}. I almost skipped this and it's my #2. [[Sore]{S pain side_effect} for a day after every visit]{O side_effect; pelvic floor physical therapy; neutral}, not gonna lie. [After about visit 10 I could [pee without the burning]{S pain improved} and [sit through a movie]{S functioning improved}]{O benefit; pelvic floor physical therapy}. 16 visits and insurance cut me off.

9. [TENS]{T tens unit; ongoing} plus [heating pad]{T heating pad; ongoing}. I wear the little [box]{T tens unit; ongoing} at work. [Together they bring an 8 down to like a 6]{O partial; tens unit, heating pad}. [The [pad]{T heating pad; ongoing} has given me a permanent [red lattice on my belly]{S other_physical fig side_effect}, lol]{O side_effect; heating pad; neutral}.

10. [Excision]{T excision surgery; tried} with an actual specialist, 4 hours away, March of last year. My #1. First week post op diary if it helps anyone:

Day 2: [[gas pain in shoulder]{S pain side_effect}, worse than the incisions]{O side_effect; excision surgery}.
Day 4: [[shuffled to the mailbox]{S functioning improved}]{O benefit; excision surgery}.
Day 9: [[fever]{S other_physical side_effect}, back to ER, [infected port site]{S other_physical clin side_effect}]{O side_effect; excision surgery}. [Antibiotics]{T antibiotics (medication); general}, they say, are pretty routine at that point.
Day 30: [first period, I was braced for it and it was... a 3??]{O benefit; excision surgery}

[A year and a half later I'm [working full time]{S functioning improved} and I've used maybe four [sick days]{S functioning improved}]{O benefit; excision surgery}. [It isn't zero. Since September the [left side has been grumbling]{S pain fig worsened} again around ovulation]{O partial; excision surgery}.

Not tried: [Visanne]{T dienogest; not_tried}, can't get it in the US. [Orilissa]{T elagolix; declined}, doc has offered it twice and after [Lupron]{T leuprolide; stopped} I said absolutely not, I'm scared of the [bone loss]{S other_physical possible side_effect}. [Hysto]{T hysterectomy; declined}, my mom's doctor said that'd fix me. It's no cure and I want kids. Pass.

Comments

gritsandgravel: I had [Orilissa]{T elagolix (medication); other} and loved it, but I got [super depressed]{S mood other side_effect} at the higher dose so there's that.

endo_in_ohio: were you [constipated]{S gastrointestinal} before [excision]{T excision surgery; tried}? asking bc my surgeon thinks mine's on the bowel

u/not_just_cramps: @endo_in_ohio yes for YEARS. [[Going every day]{S gastrointestinal improved} now]{O benefit; excision surgery}, TMI but it's the best part.

=== 1993-chronic-migraine
title: Headache days
genre: essay
layout: personal essay with diary counts
condition: chronic migraine
area: general
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  propranolol | medication | stopped | no_response | energy, sexual
  pizotifen | medication | stopped | worse | appetite_weight
  topiramate | medication | stopped | mixed | cognition, mood, neurological, suicidality
  magnesium | supplement | ongoing | unknown | gastrointestinal
  rizatriptan | medication | ongoing | partial | pain
  codeine | medication | stopped | worse |
  analgesic withdrawal | other | stopped | partial |
  onabotulinumtoxina | medication | stopped | partial | other_physical
  fremanezumab | medication | ongoing | response | other_physical
  daith piercing | procedure | tried | no_response | other_physical
  green light lamp | other | tried | unknown |
  candesartan | medication | not_tried | unknown |
  acupuncture | mind_body | declined | unknown |
  regular bedtime | lifestyle | ongoing | partial |
---
There is a calendar from the hardware store on the back of our laundry door. Red texta is a [migraine]{S pain clin}, blue is an ordinary [headache]{S pain}, blank is a blank. Everything I know about my treatments I know from that door.

The year I turned thirty-six it was red or blue for twenty-two days out of most months. I teach woodwork. You can't run a bandsaw when there's a [hole in what you can see]{S neurological fig}, so I was [burning through sick leave]{S functioning}, and when that ran out, unpaid.

[Propranolol]{T propranolol; stopped; dose=80 mg; frequency=twice a day; duration=January to May} first. January to May, 80 mg twice a day. [Door says 22, 21, 23, 22, 22]{O no_benefit; propranolol}. [I was [slow as treacle]{S energy fig side_effect} and there was [nothing doing in the bedroom]{S sexual fig side_effect}]{O side_effect; propranolol}. Then [Sandomigran]{T pizotifen; stopped; duration=two months}, which is what they gave my mum in the seventies. It worked for Mum. [I [ate like a shearer]{S appetite_weight fig side_effect}, [eleven kilos]{S appetite_weight side_effect}]{O side_effect; pizotifen}, [and the count went UP, 25, 26]{O worsening; pizotifen}. Gave that the flick after two months.

The neurologist, a tall bloke who never looked at the calendar, moved me to [topiramate]{T topiramate; stopped; dose=100 mg}. I'd love to give you a simple answer about [Topamax]{T topiramate; stopped}. [At 100 mg the [red days]{S pain fig improved} halved, and I mean halved, eleven, ten]{O benefit; topiramate}. [The [eleven kilos melted off]{S appetite_weight fig improved side_effect} too]{O benefit; topiramate}. [But I [couldn't do my times tables]{S cognition side_effect} in front of Year 8, my [fingers fizzed]{S neurological fig side_effect}, and I'd sit in the ute at lunch with [thoughts I won't write down]{S suicidality fig side_effect}]{O side_effect; topiramate}. I've never been like that before or since. My wife rang them and I was off it by Easter. [The [gloom]{S mood fig side_effect improved} lifted in a fortnight]{O tolerated; topiramate}. [So did the benefit, back to nineteen]{O withdrawal; topiramate}.

I should own up to the [codeine]{T codeine; stopped}. For the blue days, I'd tell myself. Two of the [Panadeine Forte]{T codeine; stopped; dose=Two}, then two more. A headache nurse in Adelaide was the first to ask how many days a week I was taking something, and when I said all of them she put down her pen. [The [painkillers]{T codeine; stopped} were making the [headaches]{S pain worsened}]{O worsening; codeine}. So, the [detox]{T analgesic withdrawal; stopped; duration=three weeks}: nothing at all for three weeks.

Day 1. Fine. Cocky, even.
Day 3. [Worst [head]{S pain withdrawal} of my life]{O withdrawal; codeine}.
Day 4. [[Spewing]{S gastrointestinal withdrawal}, [shaking]{S neurological withdrawal}, lay on the bathroom tiles]{O withdrawal; codeine}.
Day 9. [[Slept]{S sleep improved} six hours]{O benefit; analgesic withdrawal}.
Day 15. [First blank square since November]{O benefit; analgesic withdrawal}.
Day 21. [Three blanks that week]{O benefit; analgesic withdrawal}.

[By spring it was sixteen a month, so I gained some ground, not a lot]{O partial; analgesic withdrawal}. [I [haven't touched the stuff]{S substance_use fig improved} since]{O benefit; analgesic withdrawal}.

In between there was a [daith piercing]{T daith piercing; tried}, because of a bloke at the servo. [It [got infected]{S other_physical side_effect}]{O side_effect; daith piercing}. [Otherwise no news to report]{O no_benefit; daith piercing}. There was a [green lamp]{T green light lamp; tried} as well, borrowed, and I never had it long enough to know. My sister-in-law does [acupuncture]{T acupuncture; declined} and has offered for years. I don't do needles, which you'll find funny in a minute.

[Botox]{T onabotulinumtoxina; stopped; frequency=every twelve weeks; sessions=five rounds}, every twelve weeks, thirty-one jabs around the head, five rounds. [First round nothing]{O no_benefit; onabotulinumtoxina}. [Second and third, down to nine, and I [coached the under-12s]{S functioning improved} for a season]{O benefit; onabotulinumtoxina}. [One [eyelid hung]{S other_physical side_effect} a bit, the kids called me Popeye, no drama]{O side_effect; onabotulinumtoxina; neutral}. [Then it started wearing off at week eight, then at week six]{O partial; onabotulinumtoxina}, and Medicare wants to see it working so that was the end of that.

Now it's [Ajovy]{T fremanezumab; ongoing; frequency=once a month; route=in the belly}, once a month, in the belly. [A [red lump]{S other_physical side_effect} for a day]{O side_effect; fremanezumab; neutral}, [no [fog]{S cognition fig absent side_effect}, no [black moods]{S mood fig absent side_effect}]{O tolerated; fremanezumab}. [The door went nine, seven, six, five]{O benefit; fremanezumab}. [I'm [back on five days]{S functioning improved}]{O benefit; fremanezumab}. I also go to [bed at ten]{T regular bedtime; ongoing; frequency=every night} every night, weekends included, like a nun, [and that's worth a day or two a month I'd say]{O partial; regular bedtime}, and I take [magnesium]{T magnesium; ongoing; duration=all along} and have all along, so who knows about that, except [it keeps me [very regular]{S gastrointestinal fig side_effect}]{O side_effect; magnesium; neutral}. When one does break through, [rizatriptan]{T rizatriptan; ongoing; dose=a wafer}, a wafer under the tongue. [Two times in three I'm [standing in an hour]{S functioning improved}]{O partial; rizatriptan}; [it leaves me with a [sore neck]{S pain side_effect}]{O side_effect; rizatriptan}.

It hasn't been a straight line. [This August was a shocker: report week, a virus, and I had [twelve red]{S pain fig worsened}, more than any month since the [injections]{T fremanezumab; ongoing} began]{O worsening; fremanezumab}. [September was six]{O benefit; fremanezumab}. The neurologist, a new one, asked if anyone had ever put me on [candesartan]{T candesartan; not_tried}. Nobody had. She said about one in two people get something out of these [new antibodies]{T CGRP antibodies (medication); general} and to leave well alone for now.

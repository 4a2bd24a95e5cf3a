=== 2272-ptsd
title: Veteran, interview 3 (extract)
genre: interview
layout: research interview transcript with hesitations
condition: PTSD
area: mental
english: American
narrator: interview
split: train
overall: partly_improved
round: 6
ledger:
  trazodone | medication | tried | partial | sleep
  prazosin | medication | ongoing | response | neurological
  paroxetine | medication | tried | no_response | anhedonia, sexual
  quetiapine | medication | stopped | mixed | appetite_weight, energy
  prolonged exposure | psychotherapy | stopped | worse | sleep, substance_use
  eye movement desensitization and reprocessing | psychotherapy | tried | response
  vet center group | support | ongoing | response
  anger management class | psychotherapy | tried | no_response
  stellate ganglion block | procedure | tried | partial | other_physical
  mdma-assisted therapy | drug_assisted_therapy | not_tried | unknown
  psilocybin | medication | not_tried | unknown
  service dog | other | ongoing | response
  fly fishing retreat | other | tried | partial
  weighted blanket | other | declined | unknown
  residential program | care_setting | planned | unknown
---
INT: So before the, before we get to now. What was the first thing the VA did?

D: Pills. They, uh. Pills. [Trazodone]{T trazodone; tried} to sleep, [that did knock me out for a, for a while]{O partial; trazodone} [but I'd wake up [hungover]{S sleep fig side_effect}]{O side_effect; trazodone}. [Paxil]{T paroxetine; tried}. [I couldn't tell you what [Paxil]{T paroxetine; tried} did for the [PTSD]{S diagnosis clin}. I couldn't tell you it did anything]{O no_benefit; paroxetine}. [I was [a block of wood]{S anhedonia fig side_effect}, and no, uh, no [interest in my wife]{S sexual side_effect}]{O side_effect; paroxetine}. And a, they had me go to an [anger class]{T anger management class; tried}, Wednesdays, a workbook with a stoplight on it. [I punched the vending machine on the way out of that class]{O no_benefit; anger management class}. So.

INT: (laughs) Okay. And the [nightmares]{S sleep}, you mentioned those.

D: Yeah. [Every night]{S sleep}. My wife [moved into the den]{S functioning}. I, I [had my hands on her neck]{S anger} one time. Then somebody, a PA, not even a doctor, put me on [prazosin]{T prazosin; ongoing}. [And inside of a week, I, I don't know how to explain it, I woke up and it was light out]{O benefit; prazosin}. That's a [blood pressure pill]{T prazosin; ongoing}! I take it tonight, I'll take it till I die. [Stand up too fast and I [see stars]{S neurological fig side_effect}, that's it]{O side_effect; prazosin; neutral}.

INT: Was there ever a, did they ever offer you therapy? Like, a trauma...

D: They did. They did. So [prolonged exposure]{T prolonged exposure; stopped}, that was, that's the one where you tell it into the tape recorder and go home and listen. I did, uh, five? I was supposed to do ten, twelve. [I was [drinking a fifth a night]{S substance_use side_effect} by the third one]{O side_effect; prolonged exposure}. [I wasn't [sleeping]{S sleep worsened}, [prazosin]{T prazosin; ongoing} or no [prazosin]{T prazosin; ongoing}]{O worsening; prolonged exposure}. I know there's guys it's, I know guys that [PE]{T prolonged exposure (psychotherapy); other} turned around. [For me it was pouring gas on it]{O worsening; prolonged exposure}. I walked out of there. I told the girl it's not you.

INT: And what about [Seroquel]{T quetiapine; stopped}, I think you said on the form...

D: [Seroquel]{T quetiapine; stopped}. Yeah. They all get [Seroquel]{T quetiapine (medication); general}. [It did calm me, I was [calm]{S anger improved}]{O benefit; quetiapine}, [I was calm and I was [three hundred pounds]{S appetite_weight side_effect} and [asleep at my kid's ball games]{S energy side_effect}]{O side_effect; quetiapine}. Took myself off that one. Then, uh, years go by. [EMDR]{T eye movement desensitization and reprocessing; tried; duration=four months}. The finger thing. I did that with a civilian lady outside, four months. I thought it was hocus pocus. [And the, the day with the, with the truck. I can, I'm telling you about the truck right now and my [hands aren't shaking]{S neurological improved}]{O benefit; eye movement desensitization and reprocessing}. [So it worked, hocus pocus worked]{O benefit; eye movement desensitization and reprocessing}.

INT: Some folks we've talked to had an [injection in the neck]{T stellate ganglion block (procedure); other}.

D: I had that, the, the [stellate]{T stellate ganglion block; tried}. [My [eye drooped]{S other_physical side_effect} like a hound dog for an afternoon]{O side_effect; stellate ganglion block}. [I was, hm. I was [quieter inside]{S anxiety fig improved}. Two months. Then it was gone]{O partial; stellate ganglion block}.

INT: And [MDMA]{T mdma-assisted therapy; not_tried}, [psilocybin]{T psilocybin; not_tried}, anything like...

D: [MDMA]{T mdma-assisted therapy; not_tried}? No ma'am. I mean I'd do it. It's not, they don't have it at ours.

INT: So what do you have now?

D: I got Biscuit. (dog barks) She's a, she's a [service dog]{T service dog; ongoing}, she's trained. She gets between me and people. [I [went to Costco]{S functioning improved} in December. In December!]{O benefit; service dog} [She wakes me if I [kick]{S sleep}]{O benefit; service dog}. The OT lady wanted to give me a [weighted blanket]{T weighted blanket; declined} and I said I got sixty pounds of Lab. And the [group]{T vet center group; ongoing; frequency=Thursdays}, Thursdays at the Vet Center, [I don't say much but I don't miss it]{O benefit; vet center group}. I went on the, they took us [fly fishing]{T fly fishing retreat; tried; duration=a week} in Montana a week. [Best week I had in ten years and then I was home again]{O partial; fly fishing retreat}.

INT: And going forward?

D: They want me to do a, a [residential]{T residential program; planned}, thirty days, for the [drinking]{S substance_use}. I said yes. There's a bed in May. My brother did [thirty days]{T residential program (care_setting); other} and he's [nine years sober]{S substance_use improved other}.

INT: Would you say you're better than when we first...

D: I'm, yeah. Some. [I'm still [jumpy]{S anxiety}. I still [sit facing the door]{S anxiety}]{O partial; overall}. But [my wife's [out of the den]{S functioning fig improved}]{O benefit; overall}.

=== 2273-pcos-endometriosis
title: The hot water bottle years
genre: essay
layout: dated diary over several years, run-on sentences
condition: endometriosis
area: general
english: British
narrator: patient
split: train
overall: improved
round: 6
ledger:
  ibuprofen | medication | tried | no_response
  mefenamic acid | medication | tried | no_response
  combined pill | medication | tried | partial | mood
  tranexamic acid | medication | tried | partial
  depot injection | medication | stopped | worse | appetite_weight, other_physical, mood
  zoladex | medication | stopped | mixed | other_physical, sleep, mood
  hormone replacement therapy | medication | tried | partial
  hormonal coil | medication | ongoing | response | pain
  laparoscopic excision | procedure | tried | response | pain
  tens machine | procedure | ongoing | partial
  anti-inflammatory diet | lifestyle | tried | no_response
  evening primrose oil | supplement | tried | no_response
  pelvic physiotherapy | procedure | ongoing | response
  hysterectomy | procedure | declined | unknown
  vaginal diazepam | medication | not_tried | unknown
---
**Nov 2016.** [Sent home from work]{S functioning} again, [grey in the face]{S other_physical}. GP number three says it's [period pain]{S pain}, everyone gets it, have I tried [ibuprofen]{T ibuprofen; planned}. Have I tried. I eat [it]{T ibuprofen; tried} like sweets. [Ibuprofen]{T ibuprofen; tried}, [mefenamic acid]{T mefenamic acid; tried}, [evening primrose]{T evening primrose oil; tried} from the woman at Holland and Barrett, [useless the lot of it]{O no_benefit; ibuprofen, mefenamic acid, evening primrose oil}, I might as well rub a potato on it.

**Feb 2017.** Back on the [pill]{T combined pill; ongoing}, three packets in a row. [Four bleeds a year instead of thirteen, so that's something]{O partial; combined pill}. [[Weepy]{S mood side_effect} as anything on it though]{O side_effect; combined pill}. [Tranexamic acid]{T tranexamic acid; ongoing} on the bad days [slows the [flooding]{S other_physical improved}, doesn't touch the [pain]{S pain}]{O partial; tranexamic acid}.

**Aug 2017.** The [jab]{T depot injection; ongoing}, cos the nurse said it stops everything.

**Dec 2017.** Everything I'd like to say about the [jab]{T depot injection; stopped} wouldn't be printed, [I [bled for 71 days]{S other_physical side_effect}]{O side_effect; depot injection}, [I've [gone from a 12 to a 16]{S appetite_weight side_effect} and I [cry at bus stops]{S mood side_effect}]{O side_effect; depot injection}, [and the [pain]{S pain worsened} was worse if anything]{O worsening; depot injection}. Told them not again. You can't even take it out, you just wait.

**May 2018.** Gynae at last, after 14 months on the list. A scan, which was normal, and I [cried]{S mood} in the car park because it was normal. He said that scans miss most [endo]{S diagnosis clin general} and put me down for a [camera]{T laparoscopic excision; planned}.

**Jan 2019.** Keyhole done. Stage 3, on the bowel and everything stuck to everything. Not in my head then. They cut out what they could, [excision]{T laparoscopic excision; tried} it's called, and [my [shoulder tip]{S pain side_effect} was agony from the gas]{O side_effect; laparoscopic excision}.

**April 2019.** [Went to a wedding, stood up all day, in heels. I'd forgotten that [a body could be just a body]{S pain fig improved}]{O benefit; laparoscopic excision}. My cousin Dionne had [hers]{T laparoscopic excision (procedure); other} done in Leeds and she was pregnant by summer, every woman in my family has now told me this.

**Nov 2020.** Two years nearly. Then lockdown and it's [crept back]{S pain fig}, [right side, down the leg]{S pain}. No clinics. Did the [anti-inflammatory diet]{T anti-inflammatory diet; tried; duration=twelve weeks} off Instagram for twelve weeks, no wheat no dairy no joy, [can't say I felt any different]{O no_benefit; anti-inflammatory diet}. [TENS]{T tens machine; ongoing} clipped to my pyjamas, [it takes your mind off, for as long as it's on]{O partial; tens machine}.

**March 2021.** [Zoladex]{T zoladex; ongoing; route=implant}, implant in the belly, fake menopause basically. [First month no [pain]{S pain improved}!! None!]{O benefit; zoladex} [I'm also [drenched]{S other_physical side_effect} six times a night and [awake]{S sleep side_effect} between]{O side_effect; zoladex}.

**July 2021.** They've added [HRT]{T hormone replacement therapy; ongoing} to take the edge off. [It's taken some [flushes]{S other_physical improved side_effect} away]{O partial; hormone replacement therapy}. [Not the [black moods]{S mood fig side_effect}, I said things to Kev I can't unsay]{O side_effect; zoladex}.

**Sept 2021.** [Zoladex]{T zoladex; stopped} finished, six is the limit for your bones. Verdict? Best for the [pain]{S pain}, worst for my marriage. [By November I was [on the bathroom floor]{S pain} again]{O partial; zoladex} (adding this later).

**June 2022.** Consultant brings up [hysterectomy]{T hysterectomy; planned}, I'm 33. Said no to that. No. Then he offers a [second go with the camera]{T laparoscopic excision; planned} and a [Mirena]{T hormonal coil; planned} while I'm asleep.

**Oct 2022.** Home. [Coil]{T hormonal coil; ongoing} in, bits out. [[Cramping]{S pain side_effect} like a fist with the [coil]{T hormonal coil; ongoing} for about eight weeks]{O side_effect; hormonal coil}, then [it stopped, all of it, and [no period]{S other_physical absent} since]{O benefit; hormonal coil}.

**2023, no idea what month.** [Pelvic physio]{T pelvic physiotherapy; ongoing} with Shaz. Things I never thought a stranger would do with a glove. She says the [muscles have been braced]{S other_physical} for twenty years. I do her [breathing]{T pelvic physiotherapy; ongoing} and the "[happy baby]{T pelvic physiotherapy; ongoing}" on the lounge floor. A girl in her waiting room gets [valium pessaries]{T vaginal diazepam (medication); other} for the same, I asked, we don't do [valium]{T vaginal diazepam; not_tried} on this trust. [But [sex]{S sexual improved} doesn't [hurt]{S pain improved}. First time since I was 19]{O benefit; pelvic physiotherapy}.

**Jan 2025.** Found this book behind the bed. [Two bad days in all of last year]{O benefit; overall}. Still got the [coil]{T hormonal coil; ongoing} in, still do the [floor thing]{T pelvic physiotherapy; ongoing}, they asked again about the [womb]{T hysterectomy; declined} and I said ask me at forty.

=== 2274-bipolar-ii
title: Being married to the ups
genre: relative
layout: husband's account, plain
condition: bipolar II disorder
area: mental
english: British
narrator: relative
split: train
overall: improved
round: 6
ledger:
  fluoxetine | medication | tried | worse | mania_psychosis, anger
  sertraline | medication | tried | worse | sleep, mania_psychosis
  st john's wort | supplement | tried | no_response
  lamotrigine | medication | ongoing | response | anhedonia
  quetiapine | medication | ongoing | partial | sleep, appetite_weight
  valproate | medication | not_tried | unknown
  lithium | medication | tried | partial | neurological, other_physical
  psychoeducation group | support | tried | response
  interpersonal and social rhythm therapy | psychotherapy | tried | response
  crisis team | care_setting | tried | no_response
  giving up wine | lifestyle | ongoing | response
  allotment | other | ongoing | partial
  debit card in the drawer | other | ongoing | response
---
Jan asked me to write this because she says she only remembers the downs. I remember both. I'm a plumber, so bear with me.

When I met her she was [depressed]{S mood}, not that I knew the word. [Couldn't get off the settee]{S functioning}, [didn't wash]{S functioning}, [dead behind the eyes]{S anhedonia fig}. The doctor gave her [Prozac]{T fluoxetine; tried}. [Three weeks in she'd [painted the hall at two in the morning]{S mania_psychosis side_effect} and [ordered eleven hundred quid of curtains]{S mania_psychosis side_effect}]{O worsening; fluoxetine}. I thought great, she's better. Everybody did. [Then she [threw my phone in the canal]{S anger side_effect}]{O worsening; fluoxetine}. Next doctor, next one, [sertraline]{T sertraline; tried}, [same film, [no sleep for four days]{S sleep side_effect}, [talking non stop]{S mania_psychosis side_effect}]{O worsening; sertraline}. After that she was off doctors and took [St John's Wort]{T st john's wort; tried} out of a jar, [did nothing good or bad]{O no_benefit; st john's wort}.

It took eleven years to get "[bipolar two]{S diagnosis clin}". A locum spotted it. He told us [antidepressants]{T antidepressants (medication); general} on their own can [send people like her up]{S mania_psychosis fig possible general side_effect}, and I went home and got the curtain receipt out.

The medicines since then, as best I can. [Quetiapine]{T quetiapine; ongoing; dose=150; frequency=at night}, she has 150 at night, [gets her [off to sleep]{S sleep improved}, that's about the size of it]{O partial; quetiapine}, [she's [no use till ten]{S sleep fig side_effect} and she's [gone up two dress sizes]{S appetite_weight side_effect}]{O side_effect; quetiapine}. [Lithium]{T lithium; tried; duration=about a year and a half}, about a year and a half. [It took the top off the ups]{O partial; lithium} [and not the bottom off the downs]{O no_benefit; lithium}, [her [hand shook]{S neurological side_effect} so that she wouldn't carry a tray and she was [up for a wee]{S other_physical side_effect} all night]{O side_effect; lithium}. [Valproate]{T valproate; not_tried} she couldn't have, because of her age then and babies. [Lamotrigine]{T lamotrigine; ongoing} is the one. You have to go up dead slow on account of the [rash]{S other_physical possible side_effect}, and [she did get [spots on her chest]{S other_physical unclear} which turned out to be nothing, washing powder]{O tolerated; lamotrigine}. [It must have been three months before I noticed I'd not noticed anything]{O benefit; lamotrigine}, if that makes sense. [No [settee]{S mood fig improved}]{O benefit; lamotrigine}. [Two winters she's gone through now, [working]{S functioning improved}]{O benefit; lamotrigine}.

She tells everyone her friend Carol got her own bottom half sorted on [lamotrigine]{T lamotrigine (medication); other} and that that's why she asked. So thank you Carol.

We rang the [crisis team]{T crisis team; tried} twice. [They said have a bath]{O no_benefit; crisis team}. I'm not being funny, that is what they said. Jan had been [planning it]{S suicidality}, she'd [written to the boys]{S suicidality}. I slept across the bedroom door.

What else helped. There was a [course]{T psychoeducation group; tried; sessions=ten Mondays}, ten Mondays at the day hospital, for the ones with it and one relative each, where you draw your ups and downs on a roll of wallpaper. [That roll of wallpaper did more for us than eleven years of appointments]{O benefit; psychoeducation group}. And then a [therapist, Lorraine]{T interpersonal and social rhythm therapy; tried}, she did a thing where you eat, get up, go to bed and see people at set times, [social rhythm]{T interpersonal and social rhythm therapy; tried}, with a chart. [Once she'd got the times nailed down she [stopped tipping over]{S mania_psychosis fig improved}]{O benefit; interpersonal and social rhythm therapy}. I thought it was for toddlers. I was wrong. She [gave up wine]{T giving up wine; ongoing} off her own bat, [the week after week [snapping]{S anger improved} stopped]{O benefit; giving up wine}. Her [debit card lives in my sock drawer]{T debit card in the drawer; ongoing} when she's whistling. [No more curtains]{O benefit; debit card in the drawer}. And the [allotment]{T allotment; ongoing}, [it does her good but not in a wet week]{O partial; allotment}.

Me, I got [citalopram]{T citalopram (medication); other} for six months off the same surgery after the business with the door. I was [shaking]{S neurological other} on jobs. It [did the trick]{S anxiety fig improved other}. I also saw a [counsellor]{T counselling (psychotherapy); other} who cried, so I stopped going.

[She's [running the office]{S functioning improved} for a vet]{O benefit; overall}. [She's been [level]{S mood fig improved} since the Jubilee]{O benefit; overall}. She says it's a bit [flat]{S anhedonia fig side_effect}, level. I can live with [flat]{S anhedonia fig side_effect}.

=== 2275-parkinsons-disease
title: Dad's timetable
genre: relative
layout: daughter's account with practical details
condition: Parkinson's disease
area: general
english: American
narrator: relative
split: train
overall: partly_improved
round: 6
ledger:
  carbidopa-levodopa | medication | ongoing | mixed | neurological, gastrointestinal
  pramipexole | medication | stopped | worse | substance_use, sleep
  rasagiline | medication | tried | no_response
  amantadine | medication | tried | mixed | mania_psychosis, other_physical
  mucuna powder | supplement | tried | no_response
  coenzyme q10 | supplement | tried | no_response
  deep brain stimulation | neuromodulation | tried | response | cognition, neurological
  lsvt big | procedure | tried | partial
  boxing class | lifestyle | ongoing | response
  speech therapy | procedure | ongoing | no_response
  melatonin | supplement | ongoing | response
  mirtazapine | medication | ongoing | partial
  singing group | support | ongoing | response
  apomorphine pump | medication | declined | unknown
  laser cane | other | not_tried | unknown
---
My father fixed elevators for forty years, so when his [right hand started to shake]{S neurological} at 61 he said it was the vibration catching up. It was my mother who saw that he'd [quit swinging his arm]{S neurological}. Then he [couldn't smell the coffee]{S neurological}. The neurologist had him tap his fingers for a minute and a half and said the word, and he drove us home and missed our exit.

I keep his chart on the fridge so I can give it to you in order. [Sinemet]{T carbidopa-levodopa; ongoing; started=first}, first and still, it's up to seven times a day now. [In the beginning it was a miracle, he [tied flies]{S functioning improved} again]{O benefit; carbidopa-levodopa}. [Years five to eight it got to be a roller coaster, [frozen in the hallway]{S neurological} by ten and [wiggling like a fish]{S neurological fig side_effect} by eleven]{O partial; carbidopa-levodopa}. [[Queasy]{S gastrointestinal side_effect} unless he has a saltine]{O side_effect; carbidopa-levodopa}. [Azilect]{T rasagiline; tried}, [mucuna powder]{T mucuna powder; tried} that my brother swears on for himself (he doesn't even have it), [Co-Q10]{T coenzyme q10; tried} at $60 a bottle. [If any of those did anything, it did it in secret]{O no_benefit; rasagiline, mucuna powder, coenzyme q10}.

And [Mirapex]{T pramipexole; stopped}. I want people to know about that one. [My father, who reused tea bags, [lost $31,000 on scratch-offs and an online casino]{S substance_use side_effect}]{O side_effect; pramipexole}. [He'd [fall asleep at red lights]{S sleep side_effect}]{O side_effect; pramipexole}. My mother found the statements in the tackle box. The doctor had never asked and we had never heard that [gambling]{S substance_use possible general side_effect} is a side effect. [It stopped six weeks after the pill stopped]{O tolerated; pramipexole}. [That pill took my parents' retirement and gave him nothing we could see]{O side_effect; pramipexole}.

[Amantadine]{T amantadine; tried} for the wiggling. [It cut the [wiggling]{S neurological fig improved side_effect} by a good half]{O benefit; amantadine}. [He also [saw children in the carport]{S mania_psychosis side_effect}, nice quiet ones he said, and his [legs looked like purple lace]{S other_physical fig side_effect}]{O side_effect; amantadine}.

They talked to us about a [pump]{T apomorphine pump; planned} under the skin, [apomorphine]{T apomorphine pump; declined}, and he did not want anything he'd have to hook up. Which is funny considering what he chose. In 2021 he had the [DBS]{T deep brain stimulation; tried}, both sides, awake, they had him read the newspaper. A man in our support group had the same [surgery]{T deep brain stimulation (neuromodulation); other} and [came out mute]{S neurological other}, so nobody slept that week. [When they turned it on in the office the [hand]{S neurological improved} lay down on his knee like a dog, and my mom had to leave the room]{O benefit; deep brain stimulation}. [It let them cut the [Sinemet]{T carbidopa-levodopa; ongoing} by a third]{O benefit; deep brain stimulation}. [His [voice got softer]{S neurological side_effect} and he [hunts for names]{S cognition side_effect} more]{O side_effect; deep brain stimulation}. He'd still do it over, he says, he said so again Sunday. It isn't for everyone, they only take about one in six who ask.

Therapy things. [LSVT BIG]{T lsvt big; tried; sessions=sixteen}, sixteen visits of giant steps. [He walked great in the gym and [shuffled]{S neurological} to the truck]{O partial; lsvt big}. [Speech]{T speech therapy; ongoing} with Miss Tanya, weekly, [nobody can hear him any better]{O no_benefit; speech therapy}, he likes her. [Rock Steady]{T boxing class; ongoing; frequency=three mornings a week} is boxing, three mornings a week, fourteen old men and two ladies hitting bags. [He [turns over in bed by himself]{S functioning improved} since he started that, he [gets out of the car]{S functioning improved}]{O benefit; boxing class}. [He hasn't [fallen]{S neurological improved} since Labor Day]{O benefit; boxing class}. One of the wives asked about the [laser cane]{T laser cane; not_tried}, the one that shines a line to step over; we've never had one. And [Tremble Clefs]{T singing group; ongoing}, which is a choir, I did not name it. [For about two hours after the choir you can [hear him on the phone]{S neurological improved}]{O benefit; singing group}.

Nights: he [punched my mother]{S sleep} in his dreams for years. [Melatonin]{T melatonin; ongoing; dose=6 mg}, 6 mg. [No more [punches]{S sleep improved}]{O benefit; melatonin}. [Remeron]{T mirtazapine; ongoing} since the fall because he was [down]{S mood}, not [crying]{S mood absent}, just [sitting in the garage with the light off]{S mood}. [He's somewhat better, he's [eating]{S appetite_weight improved}]{O partial; mirtazapine}.

Mom takes [Lexapro]{T escitalopram (medication); other} now and goes to the [caregivers' lunch]{T caregiver support group (support); other}. I [grind my teeth]{S anxiety other} and have a [night guard]{T night guard (procedure); other}. We're all on something. [He's slower than last year and a lot better than 2020]{O partial; overall}.

=== 2276-panic-agoraphobia
title: panic diary (for my psych, and me)
genre: essay
layout: dated diary, breathless
condition: panic disorder with agoraphobia
area: mental
english: Australian
narrator: patient
split: train
overall: improved
round: 6
ledger:
  beta blockers | medication | tried | no_response
  valium | medication | ongoing | partial
  mirtazapine | medication | tried | no_response | appetite_weight
  kinesiology | other | tried | no_response
  cbd gummies | supplement | tried | no_response
  escitalopram | medication | ongoing | response | anxiety, sexual
  exposure therapy | psychotherapy | ongoing | response | gastrointestinal, mood
  frozen peas | other | tried | partial
  humming | mind_body | ongoing | response
  box breathing | mind_body | tried | worse
  mindspot course | psychotherapy | tried | no_response
  pregabalin | medication | declined | unknown
---
MON 5 FEB
Had one in Coles, [left a full trolley by the yoghurt and legged it]{S functioning}. [Heart going]{S other_physical}, [hands gone to claws]{S neurological fig}, [sure i was carking it]{S anxiety fig}. Thats the fourth [panic attack]{S anxiety} since Australia Day. Not going back there.

THUR 15 FEB
Haven't [been further than the letterbox]{S functioning} in a week. Click and collect and Mick picks it up. New psych (Fiona, telehealth) asked me to list what ive tried so here goes. [Beta blockers]{T beta blockers; tried}, [avanza]{T mirtazapine; tried} which is the [mirtazapine]{T mirtazapine; tried}, an online course called [Mindspot]{T mindspot course; tried}, [CBD gummies]{T cbd gummies; tried} from Mick's brother, a lady in Nambour who pushed on my arm ([kinesiology]{T kinesiology; tried}, $140). [All of that and still couldnt go to Coles]{O no_benefit; beta blockers, mirtazapine, mindspot course, cbd gummies, kinesiology}. [Oh and i got [fat]{S appetite_weight side_effect} off the [avanza]{T mirtazapine; tried}]{O side_effect; mirtazapine}. [Valium]{T valium; ongoing; frequency=if im desperate}, i've got ten in the drawer and have one if im desperate, [it works but then im scared of the next day instead]{O partial; valium}.

WED 21 FEB
GP wants me on [lexapro]{T escitalopram; planned}. My aunty had [lexapro]{T escitalopram (medication); other} and said she felt [nothing]{S anhedonia other side_effect} for three years, not even at Pop's funeral. So the script's on the fridge.

SAT 2 MAR
Ok took the first [tablet]{T escitalopram; ongoing; dose=5}, 5, cut in half with a bread knife. Googled all arvo.

MON 4 MAR
[Worse!! [Jittery]{S anxiety worsened side_effect}, [two attacks]{S anxiety worsened side_effect} before breakfast]{O worsening; escitalopram}. Fiona says thats common in the first fortnight and to hang on. Mick held my feet.

SUN 10 MAR
[Box breathing]{T box breathing; tried} can get stuffed. [counting makes me notice it more, i ended up [hyperventilating]{S other_physical worsened}]{O worsening; box breathing}. What i found by accident is [humming]{T humming; ongoing}. Dumb as it sounds. [You cant [gulp air]{S anxiety improved} if youre [humming]{T humming; ongoing} Khe Sanh]{O benefit; humming}

WED 20 MAR
[[Shakes]{S neurological improved side_effect} from the [lexapro]{T escitalopram; ongoing} are gone]{O tolerated; escitalopram}. on 10 now

TUES 26 MAR
Fiona wants to start the [exposure]{T exposure therapy; planned}. She said the word ladder and i said is it one you fall off. Step one is stand at the bus stop and dont get on.

THUR 28 MAR
Step one. [[Felt sick]{S gastrointestinal side_effect}, [cried]{S mood side_effect}]{O side_effect; exposure therapy}, stood there for 25 mins, bus driver thought i was mad. A [bag of frozen peas]{T frozen peas; tried} on the chest after, saw it on tiktok, [it does slow the [heart]{S other_physical improved} for a bit]{O partial; frozen peas}

FRI 19 APR
Step four! [[One stop on the bus]{S functioning improved}, and back.]{O benefit; exposure therapy} Was i [anxious]{S anxiety}, yes, 8 out of 10, then 6, then i looked at a bloke's shoes and forgot to rate it.

SUN 5 MAY
Mothers day stuff everywhere. [Slept through]{S sleep improved} all week. [I reckon thats the [tablet]{T escitalopram; ongoing}]{O benefit; escitalopram}. [No [attack]{S anxiety improved} since the 11th of April]{O benefit; escitalopram, exposure therapy}, i keep thinking ive counted wrong. [Cant feel anything [downstairs]{S sexual fig side_effect} but]{O side_effect; escitalopram}, Mick's being good about it.

MON 20 MAY
GP said if the side effects bug me theres [lyrica]{T pregabalin; planned}. Looked it up, nah. Told her no [lyrica]{T pregabalin; declined}, ill stay where i am.

FRI 14 JUN
Ran out of [lexapro]{T escitalopram; ongoing} over the long weekend like a dill. [[Zaps]{S neurological fig withdrawal} when i move my eyes, [bawled]{S mood withdrawal} at a Bunnings ad]{O withdrawal; escitalopram}. Never again, ive got a spare box in the glovebox now.

SAT 6 JUL
COLES. [Did a [full shop]{S functioning improved}. Stood at the yoghurt on purpose]{O benefit; exposure therapy}. Hummed. A kid asked his mum why is that lady singing. Not on any [valium]{T valium; ongoing} for it either, same ten still in the drawer, well, eight.

WED 24 JUL
Fiona and the [exposure]{T exposure therapy; ongoing; frequency=every second week} every second week now. She says most people who stick with [exposure]{T exposure therapy (psychotherapy); general} do well and a few [relapse]{S anxiety possible general}, so keep doing your steps. [My score was 31 in feb, 7 today]{O benefit; overall}. Next on the ladder is the plane to Mum's.

=== 2277-severe-asthma
title: Transcript: severe asthma study, respondent 9
genre: interview
layout: research interview transcript with hesitations
condition: asthma
area: general
english: British (West Midlands)
narrator: interview
split: train
overall: improved
round: 6
ledger:
  salbutamol inhaler | medication | ongoing | partial | neurological
  beclometasone inhaler | medication | tried | no_response
  fostair | medication | ongoing | partial | other_physical
  montelukast | medication | stopped | worse | sleep, suicidality
  theophylline | medication | tried | no_response | gastrointestinal
  prednisolone | medication | stopped | mixed | appetite_weight, other_physical, anger, mood
  hospital admission | care_setting | tried | response
  bronchial thermoplasty | procedure | not_tried | unknown
  omalizumab | medication | not_tried | unknown
  mepolizumab | medication | stopped | partial
  benralizumab | medication | ongoing | response | pain
  buteyko breathing | mind_body | tried | no_response
  salt cave | other | tried | no_response
  breathing physiotherapy | procedure | ongoing | response
  rehoming the cat | lifestyle | declined | unknown
---
Interviewer: If we could start, um, when you were a child?

R9: Well I was a, I was a [wheezy]{S other_physical} baby, me mom said. [Asthma]{S diagnosis clin} from, from two. So I've had the blue [puffer]{T salbutamol inhaler; ongoing} in me pocket all me life, it's, I've got it here look. [It helps, it always helps, but it's twenty minutes, it's not]{O partial; salbutamol inhaler}. [And you get the [shakes]{S neurological side_effect}]{O side_effect; salbutamol inhaler}. And then [brown ones]{T beclometasone inhaler; tried}, [brown ones]{T beclometasone inhaler; tried}, [I never noticed owt from them]{O no_benefit; beclometasone inhaler}.

Interviewer: And as an adult, it got, it changed?

R9: When I was thirty eight. I had a chest infection and I, it never. It never went back. I was [in and out]{T hospital admission; tried}, seven times in one year, [they'd sort me out in, in four days]{O benefit; hospital admission} and I'd be [back on the ward]{S functioning} for Bonfire Night. [Couldn't, couldn't walk to the end of the ward]{S functioning}. I [couldn't say a whole sentence]{S other_physical}. You've noticed I'm still, I still [talk in bits]{S other_physical}. It's habit. (laughs)

Interviewer: What were they giving you?

R9: [Pred]{T prednisolone; stopped}. [Steroids]{T prednisolone; stopped}. Forty, then thirty, then back to forty. Three year, on and off, mostly on. [It works. I'll say that, it, you can [breathe]{S other_physical improved}]{O benefit; prednisolone}. [But I [went from, from ten stone to sixteen]{S appetite_weight side_effect}. I had a [face like the moon]{S other_physical fig side_effect}, me [bones]{S other_physical side_effect}, I broke a rib coughing]{O side_effect; prednisolone}. [I was [nasty]{S anger side_effect} on it. I was [up and down]{S mood fig side_effect}]{O side_effect; prednisolone}. [So if you say to me did the [pred]{T prednisolone; stopped} help, it, it saved me and it wrecked me]{O partial; prednisolone}.

Interviewer: And were there other tablets?

R9: [Theophylline]{T theophylline; tried}, [I was [sick as a dog]{S gastrointestinal fig side_effect}]{O side_effect; theophylline}, [made no odds to me chest]{O no_benefit; theophylline}. [Montelukast]{T montelukast; stopped}. Ooh. Now. Nobody said. [I had [nightmares]{S sleep side_effect}, I had, I was [stood on a bridge]{S suicidality side_effect}, I'm not joking]{O worsening; montelukast; negative}. And I'd never, I've never been [depressed]{S mood absent}. Me daughter looked it up on her phone and she took the box off me. [I was right in a, in under a week]{O tolerated; montelukast}. Her lad's on [Singulair]{T montelukast (medication); other} and he's fine, he's good as gold.

Interviewer: I've got to ask about some specific ones. [Bronchial thermoplasty]{T bronchial thermoplasty; not_tried}?

R9: Is that the, the cooking one? No. Not had that. They were going to, and then they stopped doing it.

Interviewer: [Xolair]{T omalizumab; not_tried}?

R9: [Xolair]{T omalizumab; not_tried}, no, that's for allergies, me numbers weren't right for it. So I never had it. What I had was the, [mepolizumab]{T mepolizumab; stopped}. Nurse did it in me arm. [It was good for, ooh, ten months]{O partial; mepolizumab}. [Then I was back in with a, a bad one]{O partial; mepolizumab}.

Interviewer: And that's when you changed.

R9: [Fasenra]{T benralizumab; ongoing; frequency=Every eight weeks; route=injection}. Every eight weeks. I do it meself in the kitchen. [Two year in March and I've not been in once]{O benefit; benralizumab}. [Not one [attack]{S other_physical improved}, not, well a, a bit of a [wheeze]{S other_physical} when the rape's out]{O benefit; benralizumab}. [I get a [headache]{S pain side_effect} the day after]{O side_effect; benralizumab}. It got me off the [pred]{T prednisolone; stopped}, [that's the, that's the main thing]{O benefit; benralizumab}. Took a year, a milligram at a time, [I [ached like an old dog]{S pain fig withdrawal}]{O withdrawal; prednisolone}.

Interviewer: Are you still on [inhalers]{T fostair; ongoing} with that?

R9: [Fostair]{T fostair; ongoing; dose=two puffs; frequency=morning and night}, two puffs, morning and night. [I reckon it does some. I get [thrush]{S other_physical side_effect} if I don't gargle]{O partial; fostair}.

Interviewer: And did you try anything that wasn't, um, from the hospital?

R9: (laughs) The [salt cave]{T salt cave; tried}. In Solihull. You sit in a deckchair. And a fella on the internet with the, [Buteyko]{T buteyko breathing; tried}, tape your mouth up. [Neither of them, no. No]{O no_benefit; salt cave, buteyko breathing}. Then, mind, there was a [physio]{T breathing physiotherapy; ongoing}, a proper one, at Heartlands. Turns out half of it I was, I was [breathing wrong]{S anxiety}, from the top. She had me lie with a [bag of rice]{T breathing physiotherapy; ongoing} on me belly. [That's, honest to God, that [bag of rice]{T breathing physiotherapy; ongoing} stopped me [panicking]{S anxiety improved}]{O benefit; breathing physiotherapy}. I do that of a night.

Interviewer: Did anyone suggest, we ask everyone, pets?

R9: [Get rid of the cat]{T rehoming the cat; declined}. All of 'em. Every single doctor. I'm not. He's seventeen.

Interviewer: And how would you, if one's...

R9: [I'm [back at the school]{S functioning improved}, I'm a dinner lady]{O benefit; overall}. [I can [do the stairs]{S functioning improved}]{O benefit; overall}. [I'd say I've got me life back, ninety per cent of it]{O benefit; overall}. There's folk worse, there's three people a day die of it.

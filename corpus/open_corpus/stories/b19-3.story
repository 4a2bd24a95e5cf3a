=== 800-opioid-use-disorder
title: Subs log
genre: essay
layout: diary with dates
condition: opioid use disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 2
ledger:
  methadone | medication | stopped | mixed | other_physical, sleep
  buprenorphine | medication | stopped | response | pain, gastrointestinal
  counselling | psychotherapy | ongoing | unknown
  clonidine | medication | stopped | partial | neurological
  Narcotics Anonymous | support | ongoing | response
  trazodone | medication | ongoing | response | sleep
  naltrexone | medication | planned | unknown
---
**March 1, 2022.** 8 mg. [Counselor]{T counselling; ongoing} says write it down so here. 33, roofer, [pills]{S substance_use} since a fall in '14, then the [other thing]{S substance_use fig}. Did [methadone]{T methadone; stopped; duration=two years} for two years before this. [It kept me [off the needle]{S substance_use improved}]{O benefit; methadone} but [I was [nodding at red lights]{S sleep side_effect}, [sweating through my shirts]{S other_physical side_effect}]{O side_effect; methadone}, plus 5 am at the clinic with my kid in the car. Switched to [Suboxone]{T buprenorphine; ongoing; duration=three years} three years ago. [Night and day]{O benefit; buprenorphine}. [It wasn't a [high]{S mania_psychosis absent side_effect}, I just got to be [regular]{S functioning improved}]{O benefit; buprenorphine}. [[Teeth hurt]{S pain side_effect}, [constipated]{S gastrointestinal side_effect}]{O side_effect; buprenorphine; neutral}.

**March 20.** 6 mg. [Didn't notice]{O tolerated; buprenorphine}. Roof on the Methodist church.

**May 2.** 4 mg. [[Yawning]{S other_physical withdrawal} all day and my [legs are kicking]{S neurological withdrawal} at night]{O withdrawal; buprenorphine}. Doc says hold it.

**May 30.** Still 4. [[Legs]{S neurological improved withdrawal} quit]{O tolerated; buprenorphine}.

**July 11.** 2 mg. Everybody on the forum says the jump from 2 is a cliff. Half of folks [relapse]{S substance_use general} the first year off, that's what the doctor told me, no sugar coating.

**July 15.** [[Goosebumps]{S other_physical withdrawal}, [runs]{S gastrointestinal withdrawal}, [crying at a truck ad]{S mood withdrawal}]{O withdrawal; buprenorphine}. Got [clonidine]{T clonidine; stopped}. [Helps with the [skin crawling]{S other_physical fig improved withdrawal}, some]{O partial; clonidine}, [[dizzy]{S neurological side_effect} on the ladder tho]{O side_effect; clonidine}. Can't roof like that. Threw it out.

**Aug 9.** [[No sleep]{S sleep withdrawal}, four nights]{O withdrawal; buprenorphine}. She wrote me [trazadone]{T trazodone; ongoing; dose=50}, 50.

**Aug 16.** [[Slept]{S sleep improved}]{O benefit; trazodone}. [[Groggy]{S sleep side_effect} till coffee]{O side_effect; trazodone; neutral}. Brother offered me one of his [percs]{T oxycodone (medication); other}. He's on it for his [back]{S pain other}. I left the house.

**Sept 1.** 1 mg. Moved my [NA meeting]{T Narcotics Anonymous; ongoing} to mornings, daily now. [It's the only place where the [itch in my head]{S substance_use fig improved} shuts up]{O benefit; Narcotics Anonymous}.

**Oct 20.** Half of a half. Cutting [strips]{T buprenorphine; ongoing} with nail scissors like a crazy person. My little girl asked what I'm making.

**Nov 14.** Done. [Nothing today]{O tolerated; buprenorphine; neutral}.

**Nov 18.** [Worst [flu]{S other_physical fig withdrawal} of my life]{O withdrawal; buprenorphine}. [Thought about it. [Craving]{S substance_use withdrawal} like a dog at the screen door]{O withdrawal; buprenorphine}. Called my sponsor instead, 2 am, he just talked about carp fishing.

**Dec 25.** [[Day 41]{S substance_use improved}]{O benefit; overall}. Could get the [Vivitrol shot]{T naltrexone; planned} in January, as a seatbelt. Thinking on it.

**June 3, 2023.** [Still [clean]{S substance_use improved}]{O benefit; overall}. [[Teeth]{S pain improved side_effect} don't hurt]{O tolerated; buprenorphine}. Still on the [sleeper]{T trazodone; ongoing}. [[Roofed my own house]{S functioning improved}]{O benefit; overall}.

=== 801-epilepsy
title: The battery in my chest, a log
genre: essay
layout: diary with dates
condition: epilepsy
area: general
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  carbamazepine | medication | stopped | unknown | other_physical
  levetiracetam | medication | stopped | mixed | anger, suicidality
  valproate | medication | not_tried | unknown
  lacosamide | medication | ongoing | unknown | neurological
  vagus nerve stimulation | neuromodulation | ongoing | partial | other_physical
  ketogenic diet | lifestyle | tried | no_response | gastrointestinal
  clobazam | medication | ongoing | response
---
**Before.** Gemma, 28, Toowoomba. [Epilepsy]{S diagnosis clin} since thirteen. [Tegretol]{T carbamazepine; stopped} ([[rash]{S other_physical side_effect}, off in a week]{O side_effect; carbamazepine}), [Keppra]{T levetiracetam; stopped}, [keto]{T ketogenic diet; tried}. [The [Keppra]{T levetiracetam; stopped} cut my [fits]{S neurological improved} in half]{O benefit; levetiracetam} and [made me a [monster]{S anger fig side_effect}]{O side_effect; levetiracetam}. [I [put my fist through the flyscreen]{S anger side_effect} and I was [suicidal]{S suicidality side_effect}, which I'd never been]{O side_effect; levetiracetam}. Mum drove up and took it off me, with the neuro on the phone. [[Keto]{T ketogenic diet; tried} was eight weeks of bacon and [no poos]{S gastrointestinal side_effect}]{O side_effect; ketogenic diet}, [same number of [fits]{S neurological}]{O no_benefit; ketogenic diet}. They won't give me [Epilim]{T valproate; not_tried} at my age. So there's a [pacemaker thing]{T vagus nerve stimulation; planned} going in. About half of people get half the [seizures]{S neurological clin general}, the rep reckons.

**4 Feb.** [Surgery]{T vagus nerve stimulation; ongoing}. Home by five. [Two [scars]{S other_physical side_effect} and a [lump like a matchbox]{S other_physical fig side_effect}]{O side_effect; vagus nerve stimulation; neutral}.

**18 Feb.** Switched on. 0.25 mA. [[Voice goes wobbly]{S other_physical fig side_effect} every five minutes, I sound like a sheep]{O side_effect; vagus nerve stimulation; neutral}. Still on [Vimpat]{T lacosamide; ongoing}, 200 twice a day. [[Double vision]{S neurological side_effect} an hour after each [tablet]{T lacosamide; ongoing}]{O side_effect; lacosamide}.

**4 March.** 0.5. [[Cough]{S other_physical side_effect} when it fires]{O side_effect; vagus nerve stimulation}. Fortnight count: nine. [Same as before]{O no_benefit; vagus nerve stimulation; neutral}.

**1 April.** 0.75. [[Cough]{S other_physical improved side_effect} gone]{O tolerated; vagus nerve stimulation}. [Count: eight]{O no_benefit; vagus nerve stimulation; neutral}. Cousin Brodie has one of these for [depression]{S diagnosis clin other}, who knew. He swipes the magnet to sing.

**29 April.** 1.0. [Count: eight]{O no_benefit; vagus nerve stimulation; neutral}. Asked if I could get my licence. Laughs all round.

**27 May.** 1.25. [Count: five. FIVE]{O partial; vagus nerve stimulation}. Could be luck.

**10 June.** Missed [Vimpat]{T lacosamide; ongoing} Friday night (concert). [Sat morning a [big one]{S neurological withdrawal} in the servo, split my chin]{O withdrawal; lacosamide}. My own stupid fault.

**24 June.** 1.5. [Throat [grabs]{S other_physical fig side_effect} when I talk, not liking it]{O side_effect; vagus nerve stimulation}. Turned back to 1.25. Neuro added [clobazam]{T clobazam; ongoing; frequency=at night} at night, a [benzo]{T clobazam; ongoing}. Possible [sleepiness]{S sleep general possible side_effect}.

**22 July.** [Count: two]{O benefit; clobazam}. [Not [drowsy]{S sleep absent side_effect} at all]{O tolerated; clobazam}. [[Started shifts again]{S functioning improved} at the nursery]{O benefit; overall}. Frost got the tomatoes.

**19 Aug.** [Three, but little ones, I [knew my own name]{S cognition improved} straight after]{O partial; overall}. [Used the magnet mid-[aura]{S neurological clin} and it [stopped it dead]{S neurological improved}]{O benefit; vagus nerve stimulation}.

**16 Sept.** Four. [Not cured. Nine to four]{O partial; overall}. [I [had a bath with the door shut]{S functioning improved} for the first time since Year 8]{O benefit; overall}. [Bliss, like being let out of a fishbowl]{O benefit; overall}. Next tweak in November.

=== 802-schizophrenia
title: My son and the men on the roof
genre: relative
layout: plain paragraphs
condition: schizophrenia
area: mental
english: Irish
narrator: relative
split: train
overall: partly_improved
round: 2
ledger:
  haloperidol | medication | stopped | worse | neurological, anxiety
  hospital admission | care_setting | tried | unknown
  risperidone | medication | stopped | partial | sexual, appetite_weight, other_physical
  paliperidone | medication | tried | no_response
  clozapine | medication | ongoing | response | gastrointestinal, sleep, appetite_weight
  metformin | medication | tried | partial
  family intervention | support | tried | response
  avatar therapy | psychotherapy | planned | unknown
  employment programme | support | ongoing | response
---
Cormac was doing engineering in Galway when the [men came]{S mania_psychosis fig}. That's how we say it at home, "when the [men came]{S mania_psychosis fig}", as you might say when the floods came. They were on the roof of his digs and they were [reading his thoughts to one another]{S mania_psychosis}. He was twenty. He had [put tinfoil on the windows]{S mania_psychosis} and he'd [stopped washing]{S functioning}. I drove up with a lasagne and he [wouldn't open the door]{S functioning}, because I [wasn't me]{S mania_psychosis}.

The guards were very decent. He went into the [unit]{T hospital admission; tried; duration=seven weeks} for seven weeks. They gave him [Haldol]{T haloperidol; stopped}. [I saw my lovely long-legged boy with his [neck twisted round]{S neurological side_effect} and his [tongue out]{S neurological side_effect}, and he [couldn't sit for the length of a cup of tea]{S anxiety side_effect}]{O side_effect; haloperidol}. [And the men only got [louder]{S mania_psychosis worsened}]{O worsening; haloperidol}. I said it to the registrar, I'm a nurse myself though it's eyes I do. They changed it the next day.

[Schizophrenia]{S diagnosis clin}. It affects one in a hundred people, a kind girl told us in a room with a box of tissues. I wasn't able to hear her. I went on [sleeping tablets]{T hypnotics (medication); other} for four months after it, and my husband, who never opened his mouth about anything, took up with a [counsellor]{T counselling (psychotherapy); other} in Ennis and still goes.

[On [risperidone]{T risperidone; stopped} he came halfway back]{O partial; risperidone}. [He could [watch a match]{S functioning improved}]{O partial; risperidone}. [He told us that the [men had moved off to the neighbour's]{S mania_psychosis fig improved}, and they were talking low]{O partial; risperidone}. [But he [grew breasts]{S other_physical side_effect}, God love him, he [put on four stone]{S appetite_weight side_effect} and he'd [no interest in girls]{S sexual side_effect}]{O side_effect; risperidone}. He stopped taking it behind our backs. I found them in the toe of a football boot. [Six weeks later he was [out on the bog in his socks]{S mania_psychosis withdrawal}]{O withdrawal; risperidone}.

So then it was an [injection]{T paliperidone; tried; frequency=once a month} once a month, [paliperidone]{T paliperidone; tried; frequency=once a month; duration=a year}. A year of that. [There was no football boot to hide it in, but the [roof was full]{S mania_psychosis fig} again by the summer all the same]{O no_benefit; paliperidone}. [He [laughed at the radiator]{S mania_psychosis}, he [wouldn't eat]{S appetite_weight} from a plate he hadn't washed himself]{O no_benefit; paliperidone}.

It was my own mother who said why don't they try the one Declan Foley's on. Declan has had [clozapine]{T clozapine (medication); other} since 1994 and drives the school bus. I asked. They'd been about to ask us.

I was in dread of it. There's a blood test every week, for it can [wipe out your white cells]{S other_physical general possible side_effect}, and there's possible [heart trouble]{S other_physical general possible side_effect}. They started [clozapine]{T clozapine; ongoing} that October, a crumb at a time. [He [dribbled]{S gastrointestinal side_effect} so much that we'd a towel for the pillow, and he [slept fourteen hours]{S sleep side_effect}]{O side_effect; clozapine}. [Another stone [went on him]{S appetite_weight side_effect}]{O side_effect; clozapine}. They gave him [metformin]{T metformin; tried} for the [weight]{S appetite_weight side_effect}, and [that took the half of it off]{O partial; metformin}. [His bloods never gave a minute's bother]{O tolerated; clozapine}.

It was slow. It was like watching the tide: you look and you look, nothing, and then there's a strand. [In February he [asked how I was]{S functioning improved}]{O benefit; clozapine}. [In April he [laughed at something that was funny]{S mood improved}]{O benefit; clozapine}. Around June I said, and where are the men? "[Ah, they're [gone in]{S mania_psychosis fig improved} for their tea]{O benefit; clozapine}," he says, not looking up from his phone.

There was a course for families too, ten evenings with a [psychologist]{T family intervention; tried; sessions=ten evenings}. [We learned to stop arguing with the roof, and the [shouting in our kitchen]{S anger improved} came to an end]{O benefit; family intervention}. He's on a list for a new [therapy with an avatar on a screen]{T avatar therapy; planned}.

He is twenty-seven. A [job coach]{T employment programme; ongoing} got him in at the hardware, [he [does four mornings]{S functioning improved} and he knows every screw in the place]{O benefit; employment programme}. [He's [slower]{S energy} than he was and he [hasn't a friend]{S functioning} but Declan]{O partial; overall}. He will not be an engineer. I grieved for that fella, I did, for years, and I had this one sitting across from me eating his dinner.

=== 803-parkinsons-disease
title: Dad, before and after the wires
genre: relative
layout: plain paragraphs
condition: Parkinson's disease
area: general
english: British
narrator: relative
split: train
overall: partly_improved
round: 2
ledger:
  pramipexole | medication | stopped | unknown | substance_use, functioning
  levodopa | medication | ongoing | partial | neurological
  apomorphine | medication | stopped | partial | other_physical, gastrointestinal
  physiotherapy | procedure | tried | no_response
  dance class | lifestyle | ongoing | response
  deep brain stimulation | neuromodulation | ongoing | response | cognition, neurological
  focused ultrasound | procedure | not_tried | unknown
  speech therapy | other | planned | unknown
---
My dad repaired clocks. You can imagine, then, what it was for him when his [right hand started ticking]{S neurological fig}.

He was fifty-eight. He hid it in his pocket for two years. When Mum finally marched him in, the neurologist watched him walk to the door and back and said, "[Parkinson's]{S diagnosis clin}," just like that, as you'd tell somebody their flies were undone.

They started him off on [pramipexole]{T pramipexole; stopped}. There's a warning on the leaflet nowadays: possible [gambling]{S substance_use general possible side_effect}, possible [shopping sprees]{S substance_use general possible side_effect}. There was no such warning in our house. [He [bet eleven thousand pounds on greyhounds]{S substance_use side_effect}, my dad, who used to save string]{O side_effect; pramipexole}. [He [stopped speaking to Mum]{S functioning side_effect} when she found the statements]{O side_effect; pramipexole}. It ended when my brother rang the helpline and read them the leaflet down the phone. [Within a month of the last [tablet]{T pramipexole; stopped} he was [himself]{S functioning improved side_effect} again]{O tolerated; pramipexole}, and so [ashamed]{S hopelessness} he sold the car. I don't think they ever got over it. I certainly didn't, I went to a [CBT therapist]{T cognitive behavioural therapy (psychotherapy); other} about it in the end, and Mum lives on [propranolol]{T propranolol (medication); other}.

Then [Sinemet]{T levodopa; ongoing}, [levodopa]{T levodopa; ongoing}, the stuff the brain's run out of. [That was the golden time]{O benefit; levodopa}. [He [mended a carriage clock]{S functioning improved} for the vicar]{O benefit; levodopa}. It lasts about five years for most people, the nurse said, and she wasn't far out. [After that each dose kicked in later and wore off sooner]{O partial; levodopa}. [When it was in he [writhed like a man in a swarm]{S neurological fig side_effect}]{O side_effect; levodopa}, [and when it was out he was [set in concrete]{S neurological fig}]{O partial; levodopa}. I once found him in the hall, [stuck at the edge of the carpet]{S neurological} as if at the edge of a river, with his coat on. He had been there since the post came.

A [physio]{T physiotherapy; tried} came for six weeks with a rubber band. [It didn't do a thing for him]{O no_benefit; physiotherapy}. [Dance]{T dance class; ongoing; frequency=on Thursdays}, on the other hand! There's a class on Thursdays in the church hall, run by a retired Tiller girl. [Put on a foxtrot and he'd [cross that river]{S neurological fig improved} as though it wasn't there]{O benefit; dance class}. Nobody can explain it.

They tried an [apomorphine pump]{T apomorphine; stopped}, with a needle in his stomach. [It got him [out of the concrete]{S neurological fig improved} for half the day]{O partial; apomorphine}. [It left [lumps like golf balls]{S other_physical fig side_effect}, and he was [sick]{S gastrointestinal side_effect} every morning]{O side_effect; apomorphine}. After eight months he handed it back in its little bag.

The consultant talked about two operations. One was [focused ultrasound]{T focused ultrasound; not_tried}, no cutting, but our trust doesn't fund it. The other was the [wires]{T deep brain stimulation; planned}. Dad read everything. He drew it for us, at the table, in section, like a movement: here's the battery, here's the lead, there's the bit that's running fast.

He was awake for the [operation]{T deep brain stimulation; ongoing}. They asked him to tap his finger and thumb, and [when they had the spot the [hand went still]{S neurological improved}]{O benefit; deep brain stimulation}. He told me that it was like when a clock stops in a room, and it's only then you realise that you've been hearing it for years.

[That was 2021 and the [hand]{S neurological improved} has never ticked since]{O benefit; deep brain stimulation}. [His [tablets]{T levodopa; ongoing} came down by more than half and the [swarm]{S neurological fig improved side_effect} left]{O benefit; deep brain stimulation}. [He [eats soup]{S functioning improved}]{O benefit; deep brain stimulation}. [He [put a hairspring in]{S functioning improved}, under the glass, with me holding my breath]{O benefit; deep brain stimulation}.

[The price was words. He [hunts for them]{S cognition fig side_effect}, and his [voice has sunk to a mumble]{S neurological fig side_effect}]{O side_effect; deep brain stimulation}. He's down for [speech therapy]{T speech therapy; planned}. [He still [falls]{S neurological}, about once a week]{O partial; overall}. It isn't a cure; they put it to us very clearly that nothing is.

He'll be seventy in March. Last week he got down the old wall clock from my nan's, which hasn't gone since the war. He's not going to fix it, he says. He would like it to stay as it is, at ten to four, and be admired.

=== 804-depression
title: What the current gave back
genre: relative
layout: plain paragraphs
condition: depression
area: mental
english: Indian English
narrator: relative
split: dev
overall: improved
round: 2
ledger:
  ashwagandha | supplement | stopped | no_response
  yoga | mind_body | stopped | no_response
  escitalopram | medication | stopped | no_response
  desvenlafaxine | medication | stopped | no_response | other_physical
  amitriptyline | medication | stopped | partial | gastrointestinal, appetite_weight
  electroconvulsive therapy | neuromodulation | stopped | response | cognition, pain
  lithium | medication | ongoing | response | neurological
  ketamine infusions | medication | not_tried | unknown
  psychotherapy | psychotherapy | ongoing | partial
---
My wife Sudha taught chemistry to three generations of Nashik girls. In the year she retired she sat down on the swing in our verandah, and [she did not get up]{S functioning}. I am telling it as it was. The swing was not moving, even.

First everybody said rest. Her sister sent [ashwagandha]{T ashwagandha; stopped} from Kerala. A neighbour uncle came at six each morning to make her do [yoga]{T yoga; stopped; frequency=six each morning}. She [folded up like a cloth]{S energy fig} and stayed folded. [Neither the [powder]{T ashwagandha; stopped} nor the [yoga]{T yoga; stopped} made even one paisa of difference]{O no_benefit; ashwagandha, yoga}, and after Diwali I thanked uncle and sent him home and threw out the [powder]{T ashwagandha; stopped}.

Then she [stopped eating]{S appetite_weight}. She [said that she was already dead]{S mania_psychosis}, that her [insides had turned into ash]{S mania_psychosis fig}, and kindly would I not waste rice on her. Nights she [walked from wall to wall]{S anxiety}. I hid the kerosene. [Severe depression]{S diagnosis clin} with [psychotic features]{S mania_psychosis clin}, the psychiatrist wrote.

I must put one thing here. I also have taken [escitalopram]{T escitalopram (medication); other}, in 2009, after my bypass, for [nerves]{S anxiety other}, and was very well on it. So I was full of hope. [For Sudha [escitalopram]{T escitalopram; stopped}, then [desvenlafaxine]{T desvenlafaxine; stopped}, were like water on a stone]{O no_benefit; escitalopram, desvenlafaxine}. [With the second one only her [pressure went up]{S other_physical side_effect}]{O side_effect; desvenlafaxine}. Both were changed. [Amitriptyline]{T amitriptyline; stopped} was an old one, an [antidepressant]{T amitriptyline; stopped} of my father's time. [That gave her some [sleep]{S sleep improved}]{O partial; amitriptyline}. [It gave also [dry mouth]{S gastrointestinal side_effect} and [constipation]{S gastrointestinal clin side_effect}, and the little she ate went to [her waist]{S appetite_weight fig side_effect}]{O side_effect; amitriptyline}. They stopped that too before the hospital.

Our son in New Jersey was asking daily about [ketamine infusions]{T ketamine infusions; not_tried}. In Nashik at that time, there was no such thing.

When the doctor said [ECT]{T electroconvulsive therapy; planned} I walked out. I had seen films, you have seen them too. He came behind me to the parking. He was a young man, younger than our son. "Sir," he told me, "it works in eight out of ten such cases, and she is [not drinking water]{S appetite_weight}." People are asleep, he said. [Headache]{S pain general possible side_effect} is common and some [memory]{S cognition general possible side_effect} may go. I signed on the bonnet of a Maruti.

She had nine, three in a week. After each one she lay with her mouth open, and [a [headache]{S pain side_effect} till evening]{O side_effect; electroconvulsive therapy}. [First, second, third, nothing]{O no_benefit; electroconvulsive therapy; neutral}. I used to sit in the corridor under a calendar of Sai Baba and hate myself.

After the fourth, she looked at the tumbler that the ayah had brought and said, "This tea is cold." I cannot explain to you what that was. [It was the first [complaint]{S anhedonia improved} in seven months]{O benefit; electroconvulsive therapy}. [By the sixth she was [eating]{S appetite_weight improved} two chapatis]{O benefit; electroconvulsive therapy}. [By the ninth she had corrected the nurse's arithmetic, and the [ash]{S mania_psychosis fig improved} was not mentioned again]{O benefit; electroconvulsive therapy}. [A lamp that we thought had no oil, it only had its wick down]{O benefit; electroconvulsive therapy}. The course was finished on a Friday and we took an auto home.

[What it took is our Rameshwaram trip, and most of that winter. She looks at the photographs and [does not find herself in them]{S cognition fig side_effect}]{O side_effect; electroconvulsive therapy}. [She also [forgot the PIN]{S cognition side_effect} and two nieces' names, for a while]{O side_effect; electroconvulsive therapy; neutral}. I call it a fair exchange. She says I may speak for my own memory only.

To hold it she takes [lithium]{T lithium; ongoing; dose=400; frequency=at night}, 400 at night. [Four years now and it has held]{O benefit; lithium}, [just a small [shake]{S neurological side_effect} with the teacup]{O side_effect; lithium; neutral}. Blood goes to the lab every third month. On Zoom she is meeting a [counsellor lady]{T psychotherapy; ongoing} from Pune. [Of some use, she says, when the network is there]{O partial; psychotherapy}.

[Today morning she was [scolding the milkman about density]{S functioning improved}]{O benefit; overall}. The swing is going. I can hear it from where I'm writing, it needs oil.

=== 2266-anorexia-nervosa
title: Our daughter and the spoon
genre: relative
layout: mother's account, one long breath
condition: anorexia nervosa
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 6
ledger:
  dietitian | other | tried | no_response
  school counselling | psychotherapy | tried | no_response
  fluoxetine | medication | tried | no_response | sleep
  family therapy | psychotherapy | tried | response
  hospital admission | care_setting | stopped | mixed | functioning
  nasogastric feeding | procedure | tried | response | suicidality
  olanzapine | medication | ongoing | response | energy
  art therapy | psychotherapy | tried | no_response
  horse care | other | ongoing | response
  knitting | other | ongoing | partial
  day programme | care_setting | declined | unknown
  cbt-e | psychotherapy | planned | unknown
---
Where to start, well with the Weetabix I suppose, because one morning in Year 9 she was picking it out of the bowl with a spoon and hiding it in a plant pot, and I saw her and said nothing. I've had two years to think about that. By half term she'd [lost a stone and a half]{S appetite_weight}, she was [running up and down the stairs at night]{S functioning}, she was [freezing]{S other_physical}, [hair all over her jumper]{S other_physical}, her [periods had gone]{S other_physical}, and if you mentioned butter she'd [scream the house down]{S anger fig}. My girl who cried at adverts.

What we did first, and I'll put the verdict at the front to save you time, it was useless: the [dietitian]{T dietitian; tried} at the surgery with her plastic peas, the [school counsellor]{T school counselling; tried}, and [Prozac]{T fluoxetine; tried; dose=20mg}, 20mg, [which kept her [awake]{S sleep side_effect} on top of everything]{O side_effect; fluoxetine}. [She [lost more]{S appetite_weight worsened} during all three]{O no_benefit; dietitian, school counselling, fluoxetine}. The doctor told us later that [antidepressants]{T antidepressants (medication); general} don't really work when somebody is that thin, the brain hasn't got anything to work with, so why, I'd like to know, was she given one.

CAMHS took five months. They gave us [family therapy]{T family therapy; tried}, the one where the parents take charge of all the food (Maudsley, google it). My husband took unpaid leave. Six meals a day and one of us next to her for every one of them, an hour and a half sometimes over a yoghurt. She [threw a plate at him]{S anger}. She [told me she hoped I'd die]{S anger}. [And the scales [went up]{S appetite_weight improved}, three months running]{O benefit; family therapy}, [so yes [that therapy]{T family therapy; tried} worked, I'd shout it from the roof]{O benefit; family therapy}, then she got flu in January and [dropped 4 kilos]{S appetite_weight worsened} in a fortnight and her [pulse was 38]{S other_physical}.

[Eating disorder unit]{T hospital admission; stopped; duration=Five months}, ninety miles away. Five months. [They had to use the [tube]{T nasogastric feeding; tried} for eleven days]{O benefit; nasogastric feeding; neutral}, I signed for it in the corridor. [She's alive because of that [tube]{T nasogastric feeding; tried}]{O benefit; nasogastric feeding} [and she came out of it [hating her body so much that she scratched it]{S suicidality side_effect}]{O side_effect; nasogastric feeding}. That's what I mean when people want a yes or no. [The [unit]{T hospital admission; stopped} put 9 kilos on her]{O benefit; hospital admission} [and taught her tricks from the other girls that she'd never have thought of]{O side_effect; hospital admission}, and she [couldn't decide on a pair of socks]{S functioning side_effect} when she came home. There was [art therapy]{T art therapy; tried}, she drew the fire exit every week. [I don't believe it did anything]{O no_benefit; art therapy}. In the bed across from her was a girl of twelve who got better on [olanzapine]{T olanzapine (medication); other} and that's how I got the courage to ask.

[Olanzapine]{T olanzapine; ongoing; dose=2.5; frequency=at bedtime}, 2.5, at bedtime. I'd read it was for [schizophrenia]{S diagnosis clin general} and I was frightened to death. [Within, what, ten days, the [arguing in her head]{S anxiety fig improved} went down]{O benefit; olanzapine}. She said so herself, [it's like [somebody's shut the kitchen door]{S anxiety fig improved} Mum]{O benefit; olanzapine}. [She's [sleepy]{S energy side_effect} till second lesson]{O side_effect; olanzapine}, [she's not [ravenous]{S appetite_weight absent side_effect}, which was her big terror]{O tolerated; olanzapine}.

They wanted her to go to the [day programme]{T day programme; declined} after and she refused point blank, and this time we let her. What she does instead, twice a week she mucks out for a woman with four [ponies]{T horse care; ongoing; frequency=twice a week}. You've got to eat to lift a bale. [Nobody planned it as therapy and it's done more than the whole lot]{O benefit; horse care}. [She had a bacon roll there in March]{O benefit; horse care}. I [cried]{S mood other} in the car. And she [knits]{T knitting; ongoing} through meals, [it gives her hands something to do when the [guilt]{S hopelessness improved} comes, takes the edge off]{O partial; knitting}.

As for me, I've been to the [carers' group]{T carers' support group (support); other} at the church hall and I had six [counselling]{T counselling (psychotherapy); other} sessions through work, the group was better. My husband goes running.

She's 16. [Her weight is ok, her [head]{S anxiety improved} is maybe half ok]{O partial; overall}. [She still [can't eat in front of her nan]{S functioning}]{O partial; overall}. [CBT-E]{T cbt-e; planned} starts in September, that's the adult one. I'll let you know.

=== 2267-crohns-disease
title: Gut notebook
genre: essay
layout: dated diary with numbers
condition: Crohn's disease
area: general
english: Canadian
narrator: patient
split: train
overall: improved
round: 6
ledger:
  mesalamine | medication | tried | no_response
  prednisone | medication | stopped | mixed | sleep, anger, other_physical
  azathioprine | medication | stopped | worse | gastrointestinal, pain
  specific carbohydrate diet | lifestyle | tried | no_response
  aloe juice | supplement | tried | worse | gastrointestinal
  infliximab | medication | tried | partial
  adalimumab | medication | not_tried | unknown
  iron infusion | medication | tried | response | other_physical
  ileocecal resection | procedure | tried | response | pain, gastrointestinal
  ostomy | procedure | not_tried | unknown
  cholestyramine | medication | ongoing | response
  ustekinumab | medication | ongoing | response
  psychotherapy | psychotherapy | tried | partial
  hot water bottle | other | ongoing | partial
---
March 2. Day 1 of writing things down, the GI nurse's idea. Trips to the bathroom: 11, two with [blood]{S gastrointestinal}. Weight 127, was 149 at Christmas, so [22 pounds gone]{S appetite_weight}. [Pain]{S pain} a 6 after the porridge.

History so I don't have to tell it again. Diagnosed with [Crohn's]{S diagnosis clin} at 24. [Mesalamine]{T mesalamine; tried}, [a year of it, like taking Smarties]{O no_benefit; mesalamine}. [Pred]{T prednisone; stopped} four different times. [Every single time it works in three days]{O benefit; prednisone} [and every time I turn into [a monster with a moon for a face]{S other_physical fig side_effect}]{O side_effect; prednisone} [and then at 15 mg down it all comes back]{O partial; prednisone}. [Imuran]{T azathioprine; stopped}: two weeks, [[vomiting]{S gastrointestinal clin side_effect} and a [knife under the ribs]{S pain fig side_effect}, ended up being my pancreas]{O side_effect; azathioprine}, stopped by the ER. [Worst drug I ever put in my mouth]{O side_effect; azathioprine}. [SCD diet]{T specific carbohydrate diet; tried} with the homemade yogurt. [Aloe juice]{T aloe juice; tried}. [The yogurt thing changed nothing]{O no_benefit; specific carbohydrate diet} [and the aloe gave me [the runs]{S gastrointestinal worsened side_effect} on top of the runs]{O worsening; aloe juice}.

March 9. [Remicade]{T infliximab; tried} number... I've lost count. [It was amazing for two years]{O benefit; infliximab}, [now it's wearing off at week five]{O partial; infliximab}. Bloods say antibodies.

March 20. GI asked would I try [Humira]{T adalimumab; not_tried}, province said no, not after the antibodies to the other. So that's that.

March 28. Ferritin is 4. [Iron]{T iron infusion; tried; route=drip} by drip, in the chair with the view of the parkade. [My [arm is bruised]{S other_physical side_effect} like a banana]{O side_effect; iron infusion}.

April 6. OK the [iron]{T iron infusion; tried}. [I [climbed to my apartment]{S energy improved} without a stop]{O benefit; iron infusion}. I'd forgotten that was possible. Bathroom: 9.

April 15. Surgeon. 30 cm of [stricture]{S gastrointestinal clin}, she says take it out. A [resection]{T ileocecal resection; planned}. My roommate's dad had a [bag]{T ostomy (procedure); other} for a year after his. She says probably no [bag]{T ostomy; planned} for me, can't promise.

April 16. Not [sleeping]{S sleep}. [Pred]{T prednisone; ongoing; dose=40 mg} again to get me there, 40 mg. [[Up at 3]{S sleep side_effect} baking]{O side_effect; prednisone}. [I [screamed at a bus driver]{S anger side_effect}]{O side_effect; prednisone}.

May 11. Had the [operation]{T ileocecal resection; tried} on the 4th. No [bag]{T ostomy; not_tried}. [[Hurts]{S pain side_effect} to laugh, to cough, to look at a stair]{O side_effect; ileocecal resection}.

May 30. [Nothing [hurts]{S pain improved} after food. I keep waiting for it]{O benefit; ileocecal resection}. [But it's [water]{S gastrointestinal fig side_effect}, 8, 9 times a day, yellow]{O side_effect; ileocecal resection}. Apparently bile, with that part of the gut gone. Powder for it called [cholestyramine]{T cholestyramine; ongoing; frequency=at breakfast}, tastes like orange sand, at breakfast.

June 4. [Bathroom: 3. THREE]{O benefit; cholestyramine}. Texted a photo of the powder to everyone I know.

June 25. Off [pred]{T prednisone; stopped} as of yesterday. [[Aching]{S pain withdrawal} everywhere and [flat]{S mood fig withdrawal}, nurse says it's the adrenals waking up]{O withdrawal; prednisone}.

July 18. Started [Stelara]{T ustekinumab; ongoing; frequency=every eight weeks} so that it doesn't come back at the join, one drip and now I do it in my thigh every eight weeks. [Feel nothing from it, no [fever]{S other_physical absent side_effect}, no [headache]{S pain absent side_effect}]{O tolerated; ustekinumab}.

Aug 9. Saw Marguerite at the IBD clinic, she's a [psychologist]{T psychotherapy; tried}, because I'm well and I [still won't go anywhere without knowing where the toilet is]{S functioning}. [Map of washrooms in my head]{S anxiety fig}. Four times I saw her. [It helped to say it out loud]{O partial; psychotherapy}, [but I took the car and not the bus today all the same]{O partial; psychotherapy}.

Oct 2. A guy at work has [colitis]{S diagnosis clin other} and lives on [turmeric]{T turmeric (supplement); other} and prayer, he says I should have never let them cut me. [I've [gained 19 pounds]{S appetite_weight improved}, Darren]{O benefit; overall}.

Nov 14. Scope. [Clean at the join, score i0]{O benefit; ustekinumab}. About half of people have something there by six months, so I'll take it. [Hot water bottle]{T hot water bottle; ongoing} is still my best friend in the evening, [does a bit for the [cramps]{S pain improved} from the scar]{O partial; hot water bottle}. Bathroom: 2.

=== 2268-generalised-anxiety
title: Participant 22 (second meeting)
genre: interview
layout: research interview transcript, interviewer questions in italics-free plain text
condition: generalised anxiety disorder
area: mental
english: American
narrator: interview
split: train
overall: improved
round: 6
ledger:
  lorazepam | medication | stopped | partial | substance_use
  buspirone | medication | tried | no_response | neurological
  paroxetine | medication | stopped | mixed | sexual, appetite_weight
  venlafaxine | medication | tried | worse | anxiety
  psychoanalysis | psychotherapy | tried | no_response
  acceptance and commitment therapy | psychotherapy | tried | response
  worry window | other | ongoing | response
  hydroxyzine | medication | ongoing | partial | sleep
  escitalopram | medication | not_tried | unknown
  propranolol | medication | not_tried | unknown
  ketamine | medication | not_tried | unknown
  quitting coffee | lifestyle | stopped | no_response
  church choir | support | ongoing | response
---
Q: Last time you were telling me about the, the worrying as a kid. I'd like to talk about treatments today. Whatever order.

A: Okay. Um. So the very first thing was [Ativan]{T lorazepam; stopped}. Which, you know, nobody should, I mean I was nineteen. It was a walk-in clinic. And he was like here, for the [nerves]{S anxiety}. [And it, I mean, it's [Ativan]{T lorazepam; stopped}, it works, it's like somebody [turned off the fire alarm]{S anxiety fig improved}]{O benefit; lorazepam}. [And then it, um, [I needed it]{S substance_use side_effect}, I needed two to do what one did]{O side_effect; lorazepam}. [So, partial credit?]{O partial; lorazepam} I got off it with my mom counting them into a egg carton. [That was, um, [shaking]{S neurological withdrawal}, [no sleep]{S sleep withdrawal}, [skin crawling]{S neurological fig withdrawal}, I don't want to talk about that]{O withdrawal; lorazepam}.

Q: That's fine. What came after?

A: After was [Buspar]{T buspirone; tried}, [which, nothing, [dizzy]{S neurological side_effect} for a half hour and then nothing]{O no_benefit; buspirone}. And uh, [Paxil]{T paroxetine; stopped}. Now [Paxil]{T paroxetine; stopped; duration=four years}, I was on it four years, and I got to be fair to it, [I [finished college]{S functioning improved} on it]{O benefit; paroxetine}. [I [wasn't up all night]{S sleep improved} going over every, every email]{O benefit; paroxetine}. But my, uh. Is this, are you writing this down?

Q: It's anonymous.

A: [My [sex life]{S sexual side_effect} was zero]{O side_effect; paroxetine}. For four years. Zero. [And [fifty pounds]{S appetite_weight side_effect}]{O side_effect; paroxetine}. [So did it help, yes, would I do it over, no, so whatever you want to call that]{O partial; paroxetine; mixed}. I switched to [Effexor]{T venlafaxine; tried} because of it. [And that, that made me so [wired]{S anxiety fig worsened side_effect}, I was in the ER twice thinking I had a [heart attack]{S other_physical possible}]{O worsening; venlafaxine}.

Q: Mm-hm. Did anybody bring up [Lexapro]{T escitalopram; not_tried} at that point?

A: [Lexapro]{T escitalopram; not_tried}? No. My sister takes [Lexapro]{T escitalopram (medication); other}, my dad's on [Lexapro]{T escitalopram (medication); other}, the dog practically takes it. I, no, by then I was like I'm done with [SSRIs]{T SSRIs (medication); general}.

Q: What about a [beta blocker]{T propranolol; not_tried}? [Propranolol]{T propranolol; not_tried}?

A: No. Never had that one.

Q: Or [ketamine]{T ketamine; not_tried}, there's been a lot of...

A: No, no [ketamine]{T ketamine; not_tried}. (laughs) Not in a, not medically.

Q: Okay. And talk therapy?

A: So there was a, he was an [analyst]{T psychoanalysis; tried}. Couch and everything. Three years. I'd talk about my grandmother. [I, I can't point to one single thing that changed]{O no_benefit; psychoanalysis}, other than my savings. And then way later, [ACT]{T acceptance and commitment therapy; tried; sessions=fourteen}, acceptance and, and commitment. It was fourteen sessions on Zoom, with Priya. And, um. I don't know. How do I. It's not that it made the [worry]{S anxiety} go away. She never said it would. [It's that I, I stopped [arguing with it]{S anxiety fig improved}]{O benefit; acceptance and commitment therapy}. [Like, I'd say around session nine I noticed I had, I had [gone a whole day]{S anxiety improved} and forgot to worry]{O benefit; acceptance and commitment therapy}. [If you ask me what got me better it's Priya]{O benefit; acceptance and commitment therapy}.

Q: Did she give you things to do at home?

A: The [worry window]{T worry window; ongoing; duration=fifteen minutes; frequency=at five o'clock}. Fifteen minutes at five o'clock with a kitchen timer and you only worry then. [And half the time at five I sit there and I've got, I've got nothing]{O benefit; worry window}. I do that every day still.

Q: Any medicine now?

A: Just [hydroxyzine]{T hydroxyzine; ongoing; frequency=if I fly}, if I fly. [It [knocks me out]{S sleep fig side_effect} more than it calms me]{O side_effect; hydroxyzine}, [but, you know, it gets me on the plane]{O partial; hydroxyzine}.

Q: And lifestyle things? Exercise, diet...

A: I [quit coffee]{T quitting coffee; stopped; duration=five months} for five months. [All it did was make me [mean]{S anger withdrawal}]{O no_benefit; quitting coffee}. I'm drinking one now, look. And, um, is singing a thing? I sing in the [choir]{T church choir; ongoing; frequency=Wednesdays} at my church, Wednesdays. You can't hold your breath and sing. [I come out of there and my [shoulders are down]{S anxiety fig improved}, every time]{O benefit; church choir}. So put that.

Q: I'll put that. So overall...

A: [Overall I'd say eighty, eighty-five percent]{O benefit; overall}. [I [bought a house]{S functioning improved}. I couldn't have signed a thing like that before, I'd have [been sick in the parking lot]{S gastrointestinal}]{O benefit; overall}.

=== 2269-chronic-low-back-pain
title: Back, 2024
genre: essay
layout: dated diary, second-language English
condition: chronic low back pain and sciatica
area: general
english: second-language (German)
narrator: patient
split: train
overall: unchanged
round: 6
ledger:
  diclofenac | medication | tried | partial | gastrointestinal
  metamizole | medication | tried | no_response
  tilidine | medication | stopped | no_response | neurological, gastrointestinal
  periradicular therapy | procedure | tried | partial
  physiotherapy | procedure | stopped | no_response
  osteopathy | procedure | tried | worse
  fango | procedure | stopped | no_response
  acupuncture | mind_body | tried | no_response
  swimming | lifestyle | ongoing | partial
  rehab clinic | care_setting | stopped | partial
  microdiscectomy | procedure | declined | unknown
  tens device | procedure | ongoing | no_response
  duloxetine | medication | ongoing | unknown | gastrointestinal, sleep
  wedge pillow | other | ongoing | response
  heat patches | other | tried | no_response | other_physical
---
7 January. I lifted a washing machine with my brother-in-law and something made crack. Since then [pain]{S pain} in the back and a [hot wire]{S pain fig} down in the left leg until the small toe. Toe is [asleep]{S neurological fig}.

10 January. House doctor gives [Diclofenac]{T diclofenac; tried; dose=75}, 75. [It helps, I can [sit to eat]{S functioning improved}]{O partial; diclofenac}.

21 January. [The [stomach burns]{S gastrointestinal side_effect} from it]{O side_effect; diclofenac}, so now [Novalgin]{T metamizole; tried} drops. [With the drops I notice no difference to water]{O no_benefit; metamizole}. [Heat patches]{T heat patches; tried} from the chemist, [also nothing, only my skin was [red]{S other_physical side_effect} like a lobster]{O no_benefit; heat patches}.

2 February. MRI. The disc L5/S1 is out, 9 millimetres. In my age half of all people have something in the picture, says the radiologist, and many of them have no [pain]{S pain absent general}.

14 February. Second [PRT]{T periradicular therapy; tried; route=injection}, an injection at the root under the CT. [After the first I was three days [like new]{S pain fig improved}]{O partial; periradicular therapy}. [After the second one day]{O partial; periradicular therapy}.

6 March. Six times [physio]{T physiotherapy; stopped; sessions=Six}, six times [fango]{T fango; stopped; sessions=six}, then the prescription was used up. [I am warm afterwards, that is all what I can say]{O no_benefit; physiotherapy, fango; neutral}. The woman was very friendly.

19 March. My wife pays for an [osteopath]{T osteopathy; tried}. He made the big twist. [Since Tuesday [cannot put the sock on]{S functioning worsened}, the [leg]{S pain worsened} is worse than in January]{O worsening; osteopathy}. 110 euro!

4 April. [Tilidine]{T tilidine; ongoing; frequency=twice a day} now, twice a day. [I am [drunk]{S neurological fig side_effect} and [constipated]{S gastrointestinal side_effect}]{O side_effect; tilidine} [and the [pain]{S pain} sits there and looks at me]{O no_benefit; tilidine}.

18 April. [Not going back to work]{S functioning}, sick note until June. [Awake]{S sleep} from two to five. My colleague Ralf had the same disc and let himself [operate]{T microdiscectomy (procedure); other}, was [back on the forklift]{S functioning improved other} after eight weeks. He tells it everybody.

25 April. Neurosurgeon. He would do it, next week if I like, [small operation]{T microdiscectomy; planned}, 20 minutes with microscope. [Leg]{S pain improved general} gets better in eight from ten, [back]{S pain possible general} not always.

3 May. I have said no to the [operation]{T microdiscectomy; declined}. My father was [in a wheelchair]{S functioning other side_effect} after his. I know that it was 1981.

12 May. With the [tilidine]{T tilidine; stopped} I have stopped by myself, small steps over two weeks. [No [sweating]{S other_physical absent withdrawal}, no drama, and no more [pain]{S pain} than with it]{O no_benefit; tilidine; neutral}. So what was it for.

1 July. Three weeks [Reha]{T rehab clinic; stopped; duration=Three weeks} in Bad Füssing, came home yesterday. Training in the morning, lectures, mud, soup at half past five. There was also [acupuncture]{T acupuncture; tried} (ten needles in the ear, [no effect]{O no_benefit; acupuncture}). [In the clinic I was at 4 from 10]{O partial; rehab clinic}. [At home, with stairs, it is again 6]{O partial; rehab clinic}. Still I learned there two good things. One is [swimming on the back]{T swimming; ongoing}. Other is to lie with the [wedge]{T wedge pillow; ongoing} under the knees, [since then I [sleep]{S sleep improved} until six, really every night]{O benefit; wedge pillow}.

20 August. [Swimming]{T swimming; ongoing; frequency=three times a week} three times a week with the pensioners. [It makes it better for the half day]{O partial; swimming}, then the car seat makes it worse again.

15 September. I carry this [TENS]{T tens device; ongoing} on the belt because the insurance paid it and I have paid ten euro, so I use it. [To be honest, it tickles]{O no_benefit; tens device}.

9 October. New pain doctor. I told her the list. [All these things and I am where I was in February]{O no_benefit; overall}. She was not surprised. She says that after so long time the [pain]{S pain general} learns itself, and that [antidepressants]{T antidepressants (medication); general} can help the nerves, also for people who are not [depressed]{S mood absent general}. I am not [depressed]{S mood absent}, I am [annoyed]{S anger}. [Duloxetine]{T duloxetine; planned; dose=30} 30 from tomorrow.

17 October. [Duloxetine]{T duloxetine; ongoing}, one week. [[Nausea]{S gastrointestinal clin side_effect} until lunch, [yawning]{S sleep side_effect}]{O side_effect; duloxetine}. Too early to say more. She warned of [nausea]{S gastrointestinal clin possible side_effect}, so fine. Next date 2 January.

=== 2270-gambling-disorder
title: What my dad and I both did
genre: relative
layout: daughter's account
condition: gambling addiction
area: mental
english: Australian
narrator: relative
split: train
overall: partly_improved
round: 6
ledger:
  gamblers anonymous | support | tried | no_response
  self-exclusion | other | ongoing | partial
  naltrexone | medication | stopped | partial | gastrointestinal
  sertraline | medication | ongoing | response | sexual
  financial counselling | support | tried | response
  cognitive behavioural therapy | psychotherapy | tried | partial
  men's shed | support | ongoing | response
  blocking app | other | ongoing | response
  residential program | care_setting | declined | unknown
  couples counselling | psychotherapy | tried | worse
  meditation | mind_body | tried | no_response
---
Dad isn't a drinker. I always said that when people asked, as if it was a defence. He [put the pokies before us]{S substance_use}, four nights a week at the Bowlo, and after Mum's redundancy it went onto his phone and he could [do it on the toilet]{S substance_use}. We found out when the bank rang. $84,000. He [sat in the ute in the driveway for a day and a half]{S functioning} and Mum hid the keys to the gun safe, because he'd said [everyone would be better off]{S suicidality}.

First up was [GA]{T gamblers anonymous; tried}, [he hated it, came home and bet from the car park]{O no_benefit; gamblers anonymous}. [Couples counselling]{T couples counselling; tried}, [which I'd say did damage]{O worsening; couples counselling}, they'd [scream at each other]{S anger worsened} from the counsellor's door all the way to Ipswich. A [meditation app]{T meditation; tried}, Mum's idea, he [fell asleep to it, [still punting by Friday]{S substance_use}]{O no_benefit; meditation}. His GP put him on [Zoloft]{T sertraline; ongoing} for the [depression]{S mood clin}, a hundred. I should say I've been on [Zoloft]{T sertraline (medication); other} since I was 22 for [panic attacks]{S anxiety other}, and with me it took two months and I [got my life back]{S functioning fig improved other}, so I told him to sit tight. [With Dad it was three weeks and Mum said he was [singing in the shower]{S mood improved}]{O benefit; sertraline}. [He's never said anything about [bedroom stuff]{S sexual fig side_effect} but Mum has, unfortunately]{O side_effect; sertraline}. [It picked him up off the floor, no question]{O benefit; sertraline}. [It did not touch the [punting]{S substance_use}]{O no_benefit; sertraline; neutral} and it was never meant to.

So then the addiction clinic gave him [naltrexone]{T naltrexone; stopped}. People think that's for grog, and it is, but they use it for [gambling]{S substance_use general} too, it dulls the buzz. [The [urge]{S substance_use improved} dropped, he told us it was like the machine had been unplugged]{O benefit; naltrexone}, [for about four months]{O partial; naltrexone}. [He felt [crook in the guts]{S gastrointestinal side_effect} the whole time]{O side_effect; naltrexone}, and he's one of those men, he chucked the packet in the bin on Melbourne Cup Day of all days. [$600 gone by the third race]{O withdrawal; naltrexone}.

[Self-exclusion]{T self-exclusion; ongoing}, that's where your photo is behind the bar and they're meant to turf you out. [Works at the Bowlo, where they know him, [doesn't work]{O no_benefit; self-exclusion} anywhere else]{O partial; self-exclusion}. The [blocker]{T blocking app; ongoing} on his phone was different. I put it on, I've got the password, he can't take it off without ringing me. [He's rung me twice in a year]{O benefit; blocking app}. [I'd put that above every pill]{O benefit; blocking app}.

He did ten weeks of [CBT]{T cognitive behavioural therapy; tried; duration=ten weeks} with a [young psychologist]{T cognitive behavioural therapy; tried} from Gambling Help. [Some of it went in]{O partial; cognitive behavioural therapy}: he can tell you the odds now, he talks about "near misses", and he [lapsed]{S substance_use} in week six and week nine and told her both times. She wanted him to do the [live-in program]{T residential program; declined} in Brisbane, six weeks, and he said who'd feed the dogs. A bloke from there came to the house to tell his story, he'd [not had a bet in eleven years]{S substance_use improved other} and put it down to [that place]{T residential program (care_setting); other}. Dad made him a cup of tea and still said no. The [money counsellor]{T financial counselling; tried}, Cheryl, she's the one I'd give a medal. [She got the interest frozen and they kept the house]{O benefit; financial counselling}. [He [slept]{S sleep improved} that night, Mum said]{O benefit; financial counselling}.

Now it's the [shed]{T men's shed; ongoing; frequency=Tuesdays and Thursdays}. Tuesdays and Thursdays, possum boxes and rocking horses. [When he's in there he's got the [old hands]{S functioning fig improved}, he's got blokes to be late for]{O benefit; men's shed}. He reckons [the shed]{T men's shed; ongoing} does what the pokies did.

Me, I went to [Gam-Anon]{T gam-anon (support); other} for a while in Toowoomba, families only. They said you didn't cause it. I still check Mum's account, that's my own [checking thing]{S anxiety other}, my [psych]{T psychotherapy (psychotherapy); other} and I are working on that.

[[Seven months without a bet]{S substance_use improved}, his longest]{O partial; overall}, then a scratchie at Easter, then nothing since. [He's [not the old Dad]{S mood fig}, he's [quieter]{S mood}, he [cries]{S mood} at the news]{O partial; overall}. About one in ten people with a [gambling problem]{S substance_use general} ever ask for help. He didn't ask either. We found the statement.

=== 2271-type-2-diabetes
title: Year of the needle
genre: essay
layout: dated diary, breathless paragraphs
condition: type 2 diabetes
area: general
english: American
narrator: patient
split: dev
overall: improved
round: 6
ledger:
  metformin | medication | ongoing | partial | gastrointestinal
  glipizide | medication | stopped | mixed | neurological, other_physical, appetite_weight
  keto diet | lifestyle | tried | partial
  weight watchers | support | tried | partial
  slimfast | lifestyle | tried | partial
  phentermine | medication | tried | worse | other_physical, sleep
  cinnamon capsules | supplement | tried | no_response
  gastric sleeve | procedure | declined | unknown
  semaglutide | medication | ongoing | response | gastrointestinal, energy, other_physical
  continuous glucose monitor | other | ongoing | response
  evening walk | lifestyle | ongoing | response
  insulin | medication | not_tried | unknown
  ondansetron | medication | tried | response | gastrointestinal
---
Jan 4. A1c 9.8. Doc did her face. She said we should talk about [insulin]{T insulin; planned} if it's not down by summer, my momma was on [insulin]{T insulin (medication); other} and lost two toes anyway so I said what else have you got. She says [Ozempic]{T semaglutide; planned}. I said fine, write it.

Let me put down what all I have done to this body so that I never get talked into it again: [Weight Watchers]{T weight watchers; tried} 3x, [Slimfast]{T slimfast; tried}, [keto]{T keto diet; tried} (bacon till I could not look at a pig), [phentermine]{T phentermine; tried} from a strip mall doctor, [cinnamon pills]{T cinnamon capsules; tried}. [[Lost a stone]{S appetite_weight improved} and [put two back on]{S appetite_weight worsened} with each]{O partial; weight watchers, keto diet, slimfast; negative}, except the [cinnamon]{T cinnamon capsules; tried}, [that one didn't even give me the 10]{O no_benefit; cinnamon capsules}. [And the [phentermine]{T phentermine; tried} like to killed me, [heart jumping]{S other_physical fig side_effect}, [up scrubbing the tub at 2 am]{S sleep side_effect}, blood pressure thru the roof, and I [gained]{S appetite_weight worsened} on it, who gains on speed]{O worsening; phentermine}. Oh and [glipizide]{T glipizide; stopped}, [got my sugar down alright]{O benefit; glipizide} [so far down I [went over in the Walmart]{S neurological side_effect} twice, [sweating]{S other_physical side_effect} and [talking foolish]{S neurological side_effect}]{O side_effect; glipizide} [plus [20 lbs]{S appetite_weight side_effect}]{O side_effect; glipizide}. She took me off that in November.

I do take [metformin]{T metformin; ongoing; dose=1000; frequency=twice a day}, 1000 twice a day, five years now. [It does its little bit]{O partial; metformin}. [I know every [bathroom]{S gastrointestinal fig side_effect} between here and Macon]{O side_effect; metformin}.

Jan 19. First [shot]{T semaglutide; ongoing; dose=0.25; route=shot}. 0.25. [Nothing to it, couldn't [feel the needle]{S pain absent side_effect}]{O tolerated; semaglutide}. [[Ate half a plate]{S appetite_weight improved} and pushed it away, I looked at it like who did that]{O benefit; semaglutide}

Feb 2. [[Burping]{S gastrointestinal side_effect}, it tastes of eggs, Lord]{O side_effect; semaglutide}. [[Tired]{S energy side_effect} like I ain't been since I was carrying twins]{O side_effect; semaglutide}. My neice is on [ozempic]{T semaglutide (medication); other} too, skinny girl, don't have sugar, gets it off the internet, I told her shes taking it from somebody.

Feb 23. Up to 0.5 and I have been [throwing up]{S gastrointestinal side_effect} since sunday. Doc called in [Zofran]{T ondansetron; tried}. [[Stopped the throwing up]{S gastrointestinal improved side_effect} in a hour]{O benefit; ondansetron} [and [stopped everything else]{S gastrointestinal fig side_effect} for five days if you follow me]{O side_effect; ondansetron}. Thought about quitting. Did not.

Mar 15. [[Down 11]{S appetite_weight improved}]{O benefit; semaglutide}. The [food noise]{S appetite_weight fig}, is what they call it, I didn't know that had a name, I thought everybody laid in bed planning breakfast. [It's [quiet]{S appetite_weight fig improved}]{O benefit; semaglutide}. That's worth the eggs.

Apr 8. They gave me the [sensor]{T continuous glucose monitor; ongoing} for my arm. I learned more off that thing in one weekend than in nine years of doctors. [Grits: 240. So I quit grits, and the line went flat as a table]{O benefit; continuous glucose monitor}. [And I saw that if I [walk]{T evening walk; ongoing; duration=twenty minutes} twenty minutes after supper it comes right down, every time, 40 points]{O benefit; evening walk}. So me and Denise [walk]{T evening walk; ongoing}. Her husband had the [sleeve]{T gastric sleeve (procedure); other} done and he's thin as a rail and [mean as a snake]{S anger fig other}. They offered me the [sleeve]{T gastric sleeve; declined} back in '21, no sir.

May 30. Pharmacy is out. Backordered. Three weeks without.

Jun 14. [It all came back, I [ate a sheet cake]{S appetite_weight withdrawal}, I'm not even exaggerating by much, 7 lbs up]{O withdrawal; semaglutide}

Jun 28. Got it. Started low again. [No [sick stomach]{S gastrointestinal absent side_effect} at all this time around, go figure]{O tolerated; semaglutide}

Aug 9. A1c day. [6.4!!!!]{O benefit; semaglutide, evening walk} I made her say it again. No [insulin]{T insulin; not_tried} for me. [[Down 38]{S appetite_weight improved}]{O benefit; overall}. [My [feet quit burning]{S neurological improved} at night]{O benefit; overall}. [The [hair]{S other_physical side_effect} is coming out in the brush, they say from losing so fast]{O side_effect; semaglutide}. Most people on [these shots]{T semaglutide (medication); general} [put it back on]{S appetite_weight possible general withdrawal} if they stop so I reckon me and it are married. $25 with the card till december, then only God and Blue Cross knows.

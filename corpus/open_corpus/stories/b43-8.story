=== 1894-chronic-back-pain
title: Failed back, what's left? Spinal cord stim?
genre: forum
layout: thread, opening poster answers questions
condition: chronic low back pain
area: general
english: American
narrator: patient
split: train
overall: unchanged
round: 5
ledger:
  chiropractic | procedure | stopped | worse
  epidural steroid injections | procedure | tried | partial | sleep
  gabapentin | medication | stopped | no_response | cognition
  inversion table | procedure | stopped | worse
  spinal fusion | procedure | tried | worse | neurological
  oxycodone | medication | stopped | mixed | gastrointestinal, anger, sexual, substance_use
  buprenorphine patch | medication | ongoing | partial | other_physical
  physical therapy | procedure | ongoing | partial
  psychotherapy | psychotherapy | ongoing | partial
  duloxetine | medication | declined | unknown
  spinal cord stimulator | neuromodulation | planned | unknown
  radiofrequency ablation | procedure | not_tried | unknown
---
trucker_ted_56
Doc is pushing the [stimulator]{T spinal cord stimulator; planned}. I had my [fusion]{T spinal fusion; tried} L4 to S1 in '19. Convince me or talk me out.

nurse_pat
Need more info Ted. What all have you done, in order, and what did each one do for you?

trucker_ted_56
Fair. Hurt it in 2014 throwing chains.

[Chiro]{T chiropractic; stopped} first. [Liked the guy. After the third crack I [couldn't stand up straight]{S functioning worsened} and [it was down in my leg now]{S pain worsened}]{O worsening; chiropractic}. Done with that.

[Epidural shots]{T epidural steroid injections; tried; sessions=four}, four. [First one I [drove to Reno and back]{S functioning improved}, felt twenty five]{O benefit; epidural steroid injections}. [Second one a month. Third one a week, fourth one I'd have done better with a rabbit's foot]{O partial; epidural steroid injections}. [[Up all night]{S sleep side_effect} after each]{O side_effect; epidural steroid injections}.

[Neurontin]{T gabapentin; stopped; dose=1800}, 1800. [[Missed my exit]{S cognition side_effect} twice]{O side_effect; gabapentin}. [They kept adding another pill and [my leg]{S pain} kept not caring]{O no_benefit; gabapentin}. Company doc made me quit.

[Inversion table]{T inversion table; stopped}, $200 off the TV. [Hung there like a ham. Next morning I was [on the kitchen floor]{S functioning worsened}]{O worsening; inversion table}. Sold it.

Then the [fusion]{T spinal fusion; tried}. [I went in at a 6 and I have been at an 8 since]{O worsening; spinal fusion}. [[Left foot's been asleep]{S neurological fig side_effect} five years]{O side_effect; spinal fusion}. Surgeon says the hardware looks beautiful.

[Oxy]{T oxycodone; stopped; duration=three years} after, three years. Hard to talk about. [It worked, I'm not gonna lie, I [coached little league]{S functioning improved}]{O benefit; oxycodone}. [I was also [plugged up]{S gastrointestinal side_effect}, [mean]{S anger side_effect}, [no use in the bedroom]{S sexual side_effect} and [counting pills in the truck]{S substance_use side_effect}]{O side_effect; oxycodone}. Came off in a hotel room in 2022. [[Sick]{S gastrointestinal withdrawal} as I have ever been]{O withdrawal; oxycodone}.

nurse_pat
I'm sorry Ted. And what are you doing today?

trucker_ted_56
[Butrans]{T buprenorphine patch; ongoing; frequency=changed on Sundays}, the [patch]{T buprenorphine patch; ongoing}, changed on Sundays. [Gets me to a 7]{O partial; buprenorphine patch}. [[Itchy square]{S other_physical side_effect}]{O side_effect; buprenorphine patch; neutral}. [PT]{T physical therapy; ongoing; frequency=twice a week} twice a week, [I can [tie my boots]{S functioning improved} again]{O benefit; physical therapy} but [it's done zip for the [pain]{S pain}]{O no_benefit; physical therapy}. And they got me talking to a [pain psychologist]{T psychotherapy; ongoing}. Figured it was hooey. [I don't [blow up]{S anger improved} at the grandkids like I was doing]{O benefit; psychotherapy}, [[back feels exactly the same]{S pain}]{O no_benefit; psychotherapy}.

windsock
Did they ever burn the nerves ([RFA]{T radiofrequency ablation; not_tried})? [Cymbalta]{T duloxetine; declined}?

trucker_ted_56
No on the [burning]{T radiofrequency ablation; not_tried}, they say the metal's in the way. [Cymbalta]{T duloxetine; declined} I was handed a script for and tore it up, my wife had a real bad time on that [pill]{T duloxetine; other}.

windsock
[Stim]{T spinal cord stimulator; other} owner here. The trial week was heaven, like TV static where the [pain]{S pain improved other} was. Permanent one, about 50% for two years, then a lead moved and I got [zapped in the ribs]{S pain other side_effect}. Fixed it. 50 is 50. Do the trial, you can say no after.

trucker_ted_56
A trial I can live with. Will call Monday. [Ten years and I'm back where I started, plus the screws]{O no_benefit; overall}.

=== 1895-health-anxiety
title: does sertraline help HEALTH anxiety specifically
genre: forum
layout: short thread
condition: health anxiety
area: mental
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  diazepam | medication | stopped | partial | sleep
  escitalopram | medication | stopped | worse | other_physical
  reflexology | mind_body | tried | no_response
  Quiet Kettle | support | tried | no_response
  cognitive behavioural therapy | psychotherapy | ongoing | response
  not googling | lifestyle | ongoing | partial
  worry time | lifestyle | ongoing | partial
  sertraline | medication | planned | unknown
---
Curlew (Wexford)
Since my dad's [stroke]{S diagnosis other} I have had in my own estimation [MS]{S diagnosis clin absent}, two [brain tumours]{S diagnosis absent} and a [bad heart]{S diagnosis absent}. All scans clear. [Health anxiety]{S diagnosis clin} the doctor calls it. He is on for putting me on [sertraline]{T sertraline; planned} and it's sitting there in the press beside the teabags. I'm afraid to open it. Would ye tell me your experiences?

I should say I've done a few things. [Valium]{T diazepam; stopped; duration=the first month} the first month, [took the edge off]{O partial; diazepam} and [I [slept through Mass]{S sleep side_effect}]{O side_effect; diazepam}. They wouldn't give me more and I didn't ask. [Lexapro]{T escitalopram; stopped; dose=5} last winter, only 5. [My [heart went like the clappers]{S other_physical fig side_effect}]{O side_effect; escitalopram}, [so of course now it was [heart failure]{S diagnosis absent}. I was in A&E three times in a fortnight, and I'd only been once that whole year before]{O worsening; escitalopram}. So no, that wasn't for me, I stopped.

My cousin dragged me to [reflexology]{T reflexology; tried}. [Warm feet, same head]{O no_benefit; reflexology}. A group in the parish centre called the [Quiet Kettle]{T Quiet Kettle; tried; sessions=three evenings}, three evenings. [Nice scones. Everyone had something I could [catch]{S anxiety}]{O no_benefit; Quiet Kettle}.

[CBT]{T cognitive behavioural therapy; ongoing; started=since Easter}, since Easter, with a woman who is stricter than my mother. I'm [not let google]{T not googling; ongoing} and I'm let worry from [six to twenty past]{T worry time; ongoing; frequency=six to twenty past}. [The [checking of the pulse]{S anxiety improved} is down from forty times a day to four or five]{O benefit; cognitive behavioural therapy}. [The [worry slot]{T worry time; ongoing}, I'm in two minds. It corrals it, some days]{O partial; worry time}. [The [google]{T not googling; ongoing} ban lasts till there's a lump]{O partial; not googling}.

Mod_Bríd
Hi Curlew. It helped mine. [Sertraline]{T sertraline; other; dose=100} 100, and I'd [nausea]{S gastrointestinal clin other side_effect} the first week that I decided was the pancreas. It wasn't. I started on a quarter tablet.

jackeen
i was the opposite, it [got me more wound up]{S anxiety worsened other fig side_effect} for about 2 wks & then fine & then nothing, no side effects no effects. came off. the [CBT]{T cognitive behavioural therapy; other} is what done it

Curlew (Wexford)
A quarter. I could look at a quarter. Thanks Bríd. [I'm a good bit better than the winter anyway, I [drove to Dublin]{S functioning improved}]{O benefit; overall}, [I just [don't trust it]{S anxiety}]{O partial; overall}.

=== 1896-tinnitus
title: T + no sleep. My list, please add yours
genre: forum
layout: thread with replies
condition: tinnitus
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  steroids | medication | stopped | no_response | sleep, appetite_weight
  ginkgo | supplement | tried | no_response
  betahistine | medication | stopped | no_response | gastrointestinal
  mindfulness app | mind_body | stopped | worse
  amitriptyline | medication | stopped | mixed | gastrointestinal, energy
  Lenire | neuromodulation | stopped | worse
  tinnitus counselling | psychotherapy | tried | response
  hearing aids | procedure | ongoing | partial
  fan | other | ongoing | partial
  cognitive behavioural therapy | psychotherapy | planned | unknown
  mirtazapine | medication | planned | unknown
---
bassplayerbri

[Tinnitus]{S diagnosis clin} since a gig in Feb 2022, both ears, [like a telly left on in next door's]{S neurological fig}. 49. No cure, I've read the sticky. But some things make it easier or harder to live with and nobody ever ranks them so here goes. Chronological.

Feb 22, [steroids]{T steroids; stopped; duration=a week} from A&E, a week. [[Wired]{S sleep fig side_effect}, [ate the fridge]{S appetite_weight fig side_effect}]{O side_effect; steroids}. [[Ringing]{S neurological} when I finished them was what it'd been when I started them]{O no_benefit; steroids}
Mar 22, [ginkgo]{T ginkgo; tried}: [zilch]{O no_benefit; ginkgo}
Apr 22, [Serc]{T betahistine; stopped}: [[indigestion]{S gastrointestinal side_effect}]{O side_effect; betahistine}. [Two months and not a decibel]{O no_benefit; betahistine}. ENT took me off
May 22, [mindfulness app]{T mindfulness app; stopped}. [Close your eyes and listen to the silence. WHAT silence. [Noise]{S neurological worsened} was twice as loud for the evening]{O worsening; mindfulness app}. Deleted
Jul 22, [ami]{T amitriptyline; stopped; dose=20}, 20. [[Slept]{S sleep improved}. Actually [slept]{S sleep improved}. And if I sleep it [doesn't bother me]{S anxiety improved}]{O benefit; amitriptyline}. [By spring I was [asleep on my feet]{S energy fig side_effect} and hadn't been [to the loo]{S gastrointestinal side_effect} since Pancake Day]{O side_effect; amitriptyline}. Came off it. [[Awake]{S sleep withdrawal} again within the week]{O withdrawal; amitriptyline}
2023, [Lenire]{T Lenire; stopped; duration=12 weeks}, the tongue zapper. £2,800, 12 weeks, I had such hopes. [It went [up a notch]{S neurological worsened fig} in week three and it's never come down]{O worsening; Lenire}. Sent it back
2023, [tinnitus counsellor]{T tinnitus counselling; tried; sessions=5}, 5 with an audiologist who has it herself. [I stopped [being frightened]{S anxiety improved} of it. That was the fright, see, not the noise]{O benefit; tinnitus counselling}
2024 on, [hearing aids]{T hearing aids; ongoing} with the sea setting. [Daytime 6/10 better]{O benefit; hearing aids}, [doesn't help at night as you can't wear them]{O no_benefit; hearing aids}
All along, a [desk fan]{T fan; ongoing} by the bed, [which covers it enough that I can [get off]{S sleep improved}, most nights]{O partial; fan}

Overall: [[noise louder]{S neurological worsened} than ever, me better than I was]{O partial; overall}. Still [don't play]{S functioning}.

Waiting for: [CBT]{T cognitive behavioural therapy; planned} on the NHS, January they say. Thinking about: [mirtazapine]{T mirtazapine; planned} for the [nights]{S sleep}.

hissingsid: [mirt]{T mirtazapine; other} 15 for me, [sleep like a baby]{S sleep fig improved other} and [weigh like a hippo]{S appetite_weight fig other side_effect}. Interesting about the [Lenire]{T Lenire; other} because mine did me good, I'd say [noise]{S neurological improved other} down 30%

carol.p: was told to try [maskers]{T maskers (procedure); general} but then some people say that [antidepressants]{T antidepressants (medication); general} can set it off?? My [T]{S diagnosis clin other} started on [citalopram]{T citalopram (medication); other}

bassplayerbri: well that's me told Carol. will ask pharmacist

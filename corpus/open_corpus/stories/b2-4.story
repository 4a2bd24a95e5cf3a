=== 268-treatment-resistant-depression
title: old yellow pills
genre: review
layout: two paragraphs
condition: treatment-resistant depression
area: mental
english: British
narrator: patient
overall: partly_improved
treatment: phenelzine
rating: 7
round: 1
ledger:
  phenelzine | medication | ongoing | partial | neurological, sleep
---
[2nd of March, eleven at night, I noticed that [rain has a sound]{S anhedonia improved}]{O benefit; phenelzine}. Six weeks on [Nardil]{T phenelzine; ongoing; dose=45mg; duration=Six weeks}, 45mg. [Before that it was just [wet, all of it, for nine years]{S mood fig}]{O benefit; phenelzine}. [Mornings are [still underwater]{S energy fig}, mind]{O partial; phenelzine}, and [I [go dizzy]{S neurological side_effect} at the top of the stairs and [jerk awake]{S sleep side_effect}]{O side_effect; phenelzine}.

Took two years to be given it. One psychiatrist laughed, actually laughed. Now the chemist cant get it, £97 private for a month when it even turns up. No cheddar either. [Id still take it over the [silence]{S anhedonia fig}]{O benefit; phenelzine}

=== 242-ocd
title: Once bitten
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: OCD
area: mental
english: Canadian
narrator: patient
overall: unchanged
treatment: fluvoxamine
rating: 1
round: 1
ledger:
  fluvoxamine | medication | ongoing | partial | sexual, sleep, gastrointestinal, other_physical
---
What for: [Washing till I bleed]{S anxiety}. [Stove, taps, locks]{S anxiety}, the usual greatest hits ([OCD]{S diagnosis clin} since grade 6)

Side effects: [[zero orgasms]{S sexual clin side_effect}, [zero interest]{S sexual side_effect}, [drowsy]{S sleep side_effect}, [heartburn]{S gastrointestinal side_effect}, [night sweats]{S other_physical side_effect}, [hair in the drain]{S other_physical side_effect}]{O side_effect; fluvoxamine}

Anything else: Had [luvox]{T fluvoxamine; ongoing; dose=200; duration=2 yrs} in 2015, 200 for 2 yrs. [It was great, [hands healed]{S other_physical improved}, I [baked for people]{S functioning improved}]{O benefit; fluvoxamine}. Stupidly came off to try for a baby (no baby, also no husband now thx). Went back on in Jan figuring same again. [300mg, 9 months in and I'm [washing just as long]{S anxiety} as the day I started]{O no_benefit; fluvoxamine}. Dr shrugs "sometimes it's not as good second time round". Nobody put THAT on the label. [So I get a [dead crotch]{S sexual fig side_effect} AND [raw knuckles]{S other_physical}]{O no_benefit; fluvoxamine}.

=== 130-type-2-diabetes
title: Comment card
genre: feedback
layout: service feedback comment
condition: type 2 diabetes
area: general
english: American
narrator: patient
overall: partly_improved
round: 1
ledger:
  diabetes education class | support | tried | partial
  metformin | medication | ongoing | partial | gastrointestinal
  empagliflozin | medication | ongoing | partial | other_physical
  walking | lifestyle | ongoing | partial
  insulin | medication | planned | unknown
---
My uncles said you people would just scold me. You did not scold me, so first of all thank you to the front desk, and Marisol most of all.

I'm 25 and [sugar came for me early]{S diagnosis fig}, like it came for my grandfather who went out of this world one toe at a time. [Your Tuesday [class]{T diabetes education class; tried; frequency=Tuesday} taught me to read a plate the way you'd read weather]{O benefit; diabetes education class}. [With the [metformin]{T metformin; ongoing} and the [Jardiance]{T empagliflozin; ongoing} and [walking]{T walking; ongoing; frequency=after supper} the levee after supper my A1c came from 11.2 to 8.3]{O partial; metformin, empagliflozin, walking}. [I'm not [up peeing]{S other_physical improved} all night]{O benefit; overall}. [[Metformin]{T metformin; ongoing} had my [belly talking in church]{S gastrointestinal fig side_effect}]{O side_effect; metformin}, [[itch down there]{S other_physical side_effect} from the other one]{O side_effect; empagliflozin}, which nobody warns you.

But [8.3 is not 7]{O partial; overall}, and I eat like a monk. I've asked at three visits is this really [type 2]{S diagnosis clin}. I'm skinny. Somebody said [type one and a half]{S diagnosis possible}, somebody said antibodies, they drew the blood in June, and the portal's blank as a baptism sheet. Do I start the [insulin]{T insulin; planned}? Please call.

=== 180-opioid-use-disorder
title: the diagnosis is opioid use disorder severe
genre: forum
layout: post and replies by other members
condition: opioid use disorder
area: mental
english: second-language
narrator: patient
overall: improved
round: 1
ledger:
  detox | care_setting | tried | no_response
  methadone | medication | declined | unknown
  buprenorphine/naloxone | medication | stopped | partial | gastrointestinal, pain
  buprenorphine injection | medication | ongoing | response | pain
  peer group | support | ongoing | response
---
**kolya_19 wrote:**

[Opioid use disorder]{S diagnosis clin}, severe. This is what stands on my paper, I read it in the tram and put it under my jacket so the old ladies don't see. I am 19. It began with my father's [oxy]{T oxycodone (medication); other} from his [back operation]{T back surgery (procedure); other}, and finished with what everybody buys now.

First they make me [detox]{T detox; tried; duration=8 days}, 8 days, closed ward. I went out [clean]{S substance_use improved} and on day two [I was [using]{S substance_use worsened} again]{O no_benefit; detox}, and that one was nearly last because body forgot. In the clinic they told after [detox]{T detox; general} without medicine something like 8 or 9 from 10 people [go back]{S substance_use general}. Nice to say it after!

Then doctor offers [methadone]{T methadone; declined}. I said no. Each morning in the line at that window, my neighbour works opposite. So [suboxone]{T buprenorphine/naloxone; stopped; route=under tongue; dose=16 mg} under tongue, 16 mg. [It holds the [shaking]{S neurological withdrawal improved}]{O partial; buprenorphine/naloxone} but [[constipation of stone]{S gastrointestinal fig side_effect}, and the [teeth hurt]{S pain side_effect}]{O side_effect; buprenorphine/naloxone}, and honest, I was selling half sometimes and [skipping]{S substance_use}. From March I get the [injection]{T buprenorphine injection; ongoing; frequency=one time a month}, one time a month in belly. [It [burns like a wasp]{S pain fig side_effect} for one hour]{O side_effect; buprenorphine injection; neutral}.

I [work now with my uncle]{S functioning improved}, we put parquet. My sister gave me back key of the flat, she put it on the table and said nothing and went to make tea. There is also a [group]{T peer group; ongoing; frequency=on Mondays} on Mondays, nobody older than 25, we play cards mostly. [8 months not [one time]{S substance_use improved}]{O benefit; buprenorphine injection, peer group}. I am [tired]{S energy}, I don't know if from parquet or from life, but thanks to all who answered me in winter when I wrote here at 4 in the night.

**pinegrove77 replied:**

Proud of you kid. [Methadone]{T methadone; other; duration=12 yrs} for me, 12 yrs, and yeah that line at the window is no joke. Everybody's different. Don't let [NA]{T Narcotics Anonymous (support); general} people tell you the [shot]{T buprenorphine injection; general} isn't clean.

**marta_b replied:**

my boyfriend is on [subs]{T buprenorphine/naloxone; other} since a year, [teeth]{S pain other side_effect} are a problem, rinse with water after and wait 1 hr w brushing. can i ask do they give u the [shot]{T buprenorphine injection; ongoing} free??

**kolya_19 wrote:**

@marta_b yes, insurance. and [[teeth are ok]{S pain improved side_effect} now]{O tolerated; buprenorphine/naloxone} since it's no more under tongue

**hank-the-tank replied:**

[vivitrol]{T naltrexone (medication); other} here. 2nd try. first time I quit it after 3 months and [od'd]{S substance_use other} so pls dont stop early.

=== 005-panic-disorder
title: The Tuesday Surgery, item four
genre: interview
layout: radio transcript with names
condition: panic disorder
area: mental
english: second-language
narrator: interview
overall: improved
round: 1
ledger:
  lavender oil capsules | supplement | tried | no_response | gastrointestinal
  passionflower tea | supplement | ongoing | unknown
  diazepam | medication | stopped | partial | cognition
  D-cycloserine | medication | tried | unknown
  exposure therapy | psychotherapy | tried | response | neurological, other_physical
  gabapentin | medication | ongoing | response | neurological
  sleep restriction | psychotherapy | tried | partial | energy
  venlafaxine | medication | declined | unknown
---
\[Studio. Sound of the jingle fading.\]

MARGUERITE DOLE: Welcome back to the Tuesday Surgery. With me is Ilse, who is sixty-one, who restores harpsichords, and who has lived with [panic disorder]{S diagnosis clin} since the age of forty. Ilse, you use "they", have I got that right?

ILSE: That is correct, thank you. It is not difficult once one has the habit.

DOLE: What did people say to you, in the beginning?

ILSE: They said that it was the change of life. My neighbour said that it was the varnish. My brother, who is a pastor, said that it was a lack of gratitude. And the physician in the casualty department told me, I remember this very exactly, "Your heart is in order, go home and be happy." I went home. I was not able to be happy, because in the taxi [it came again]{S anxiety}.

DOLE: Describe it for somebody who has never had one.

ILSE: You are seated. You are, let us say, tuning. And then the [floor of the world is drawn away like a drawer]{S anxiety fig}. The [heart gallops]{S other_physical fig}, the [fingers are needles]{S neurological fig}, [one cannot swallow]{S other_physical}, one is completely certain [to die or to become mad]{S anxiety}. After eleven minutes it's over, and you have a string in your hand which you have broken. At the worst I had [nine in one week]{S anxiety}.

DOLE: And the nights?

ILSE: Ah. The nights. From the [attacks]{S anxiety} I [slept badly]{S sleep}, and since I [slept badly]{S sleep} there were more [attacks]{S anxiety}. I used to [lie awake from two]{S sleep} and wait. I had almost a [fear of the bed]{S anxiety}.

DOLE: You tried to manage it by yourself, I believe.

ILSE: One does. There is a [capsule of lavender oil]{T lavender oil capsules; tried; dose=eighty milligrams; duration=ten weeks}, eighty milligrams, in my country it is very respectable. [I took it for ten weeks and it gave me [eructations]{S gastrointestinal clin side_effect}, pardon me, with the taste of a grandmother's cupboard]{O side_effect; lavender oil capsules}. [For the [attacks]{S anxiety} it did not do anything]{O no_benefit; lavender oil capsules}. And [passionflower tea]{T passionflower tea; ongoing; frequency=in the evening} in the evening. I still drink it. It is warm, this is the most which I can say.

DOLE: What about medicines? [Beta blockers]{T beta blockers (medication); general}, [Valium]{T diazepam; stopped}?

ILSE: [Valium]{T diazepam; stopped}, yes. [It did stop an [attack]{S anxiety improved}]{O partial; diazepam}, but [I [could not hear the difference between two notes]{S cognition side_effect}]{O side_effect; diazepam}, and in my profession that's not acceptable. I gave it back to the pharmacist. Then they wished to give me [venlafaxine]{T venlafaxine; declined}, and I read the paper in the box and I declined, perhaps wrongly.

DOLE: And this is where the trial comes in.

ILSE: Yes. In 2019 the university searched persons for a study. It was [exposure treatment]{T exposure therapy; tried; sessions=five}, five sessions, and one hour before each session a capsule, which was either [D-cycloserine]{T D-cycloserine; tried; frequency=one hour before each session}, an old [medicine against [tuberculosis]{S diagnosis clin general}]{T D-cycloserine; tried}, or it was starch. It is supposed that it makes the learning go deeper.

DOLE: Which did you get?

ILSE: I had the [medicine]{T D-cycloserine; tried}. They told me so one year afterwards. But if it was this, or the young lady who made me run on the stairs until my [heart galloped]{S other_physical fig side_effect} and then sit and do nothing, I am not able to say. It was terrible, naturally. [After the first session I [trembled]{S neurological side_effect} for a whole evening]{O side_effect; exposure therapy}.

DOLE: But something changed?

ILSE: They measure it with a scale, from zero to twenty-eight. [At the beginning I had nineteen. After five sessions nine]{O benefit; exposure therapy, D-cycloserine}. [I could [take the tram]{S functioning improved}]{O benefit; exposure therapy}. [I could [go to the concert]{S functioning improved}, at the end of the row]{O benefit; exposure therapy}, but still.

DOLE: I'm told that the nights were slower to come right.

ILSE: The nights didn't take part in the study! A sleep doctor, she gave me [gabapentin]{T gabapentin; ongoing; dose=three hundred milligrams; frequency=at nine o'clock}, three hundred milligrams at nine o'clock. For this purpose it isn't written on the label; it is for [epilepsy]{S diagnosis clin general} and [nerve pain]{S pain clin general}. She was honest about this. And she made me [stay out of the bed until one in the morning]{T sleep restriction; tried; duration=three weeks}, for three weeks, which was barbaric. [I was [grey with tiredness]{S energy fig side_effect}]{O side_effect; sleep restriction}. [But the [hours began to grow together]{S sleep fig improved}]{O partial; sleep restriction}. [With the [gabapentin]{T gabapentin; ongoing} I [sleep until half past five]{S sleep improved}]{O benefit; gabapentin}. [A little [unsteady]{S neurological side_effect} when I rise, that is all]{O side_effect; gabapentin; neutral}.

DOLE: We have Dr Penhallow on the line. Doctor, is that usual?

PENHALLOW: Good morning. It's not a first choice. For [panic disorder]{S diagnosis clin general} we'd normally offer [CBT]{T cognitive behavioural therapy (psychotherapy); general} with [exposure]{T exposure therapy; general}, or an [SSRI]{T SSRIs (medication); general}, and most people do well, I'd say two in three. [Gabapentin]{T gabapentin; general} can cause [drowsiness]{S sleep general possible side_effect} and [dependence]{S substance_use clin general possible side_effect}, so I'd want it reviewed. The [D-cycloserine]{T D-cycloserine; general} studies have been a mixed bag.

DOLE: Ilse, where are you today?

ILSE: [My last measurement was four]{O benefit; overall}. [I have had [one attack]{S anxiety improved} since Easter, and I finished tuning the string]{O benefit; overall}. I would not like to say that I'm healed; I am a person of sixty-one years who [sleeps]{S sleep improved} and who [takes the tram]{S functioning improved}. My brother has also apologised, in his manner. He sent a jar of honey.

=== 020-asthma
title: montelukast, 4 months
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: asthma
area: general
english: British
narrator: patient
overall: partly_improved
treatment: montelukast
rating: 5/10
round: 1
ledger:
  montelukast | medication | ongoing | partial | sleep
  salbutamol | medication | ongoing | unknown
  inhaled corticosteroid | medication | ongoing | unknown
---
Reason: Ambulance off the uni astro in October, sats 84, [lips blue]{S other_physical}. [Asthma]{S diagnosis clin}. Added to my [brown inhaler]{T inhaled corticosteroid; ongoing}.

Side effects: [[Odd dreams]{S sleep side_effect}]{O side_effect; montelukast; neutral}. One about a swan. [No [mood stuff]{S mood absent side_effect}, which the leaflet bangs on about]{O tolerated; montelukast}.

Comments: One [tablet]{T montelukast; ongoing; dose=One; frequency=evening}, evening. [[Hay fever]{S diagnosis clin improved} gone, [nose works]{S other_physical improved}]{O benefit; montelukast}. [[Chest: slightly better]{S other_physical improved}]{O partial; montelukast}. [[Wheeze]{S other_physical clin} on hills same as before]{O no_benefit; montelukast}. [[Blue inhaler]{T salbutamol; ongoing} down from about 5 puffs a day to 4]{O partial; montelukast}. [Still [cough]{S other_physical} at night]{O no_benefit; montelukast}. Will carry on as theres no reason not to.

=== 302-generalised-anxiety-disorder
title: The receipt
genre: essay
layout: essay
condition: generalised anxiety disorder
area: mental
english: Australian
narrator: patient
overall: improved
round: 1
ledger:
  desvenlafaxine | medication | ongoing | response | other_physical, gastrointestinal
  psychotherapy | psychotherapy | tried | worse
  acceptance and commitment therapy | psychotherapy | ongoing | response
  meditation | mind_body | tried | no_response
  wine | other | stopped | partial | sleep, other_physical
  melatonin | supplement | tried | no_response
---
[Pristiq]{T desvenlafaxine; ongoing} sounds like something you'd spray on a shower screen. I had the script folded in my phone case for five weeks before I got it filled, and I got it filled at a chemist two suburbs away, because the girl at ours was in my year at school and I was [ashamed]{S hopelessness}. I'm still a bit [ashamed]{S hopelessness}, writing this. I'm twenty-eight, I've a permanent job with the council, nobody has ever hit me. I couldn't see what I had to be [anxious]{S anxiety} about, and that's more or less what I was [anxious]{S anxiety} about.

The name on the referral was [generalised anxiety disorder]{S diagnosis clin}. What it meant was that I [drafted every text four times]{S anxiety}. I [checked the handbrake]{S anxiety} from the letterbox, then from the bus stop. At work I'd send a two-line email about bin night and then [lie in bed going over the second line]{S anxiety} until the magpies started. My [shoulders lived up around my ears]{S other_physical fig}. I had [stomach aches]{S pain} like a kid with a maths test. I once [left a wedding]{S functioning} before the speeches because I'd [become convinced]{S anxiety} that I'd parked somebody in.

What I did about it, for a good four years, was [two glasses of white]{T wine; stopped; frequency=at six o'clock} at six o'clock, then three. [It worked a treat until about nine]{O partial; wine} and then [I'd be [wide awake at two]{S sleep side_effect} with my [heart going like the clappers]{S other_physical fig side_effect}]{O side_effect; wine}. I'm not going to make a big story of that. I stopped because of my dad.

Dad has [Parkinson's]{S diagnosis clin other}. He was diagnosed the winter I turned twenty-five, and it was me who drove him to things, since Mum doesn't do the freeway. I'd sit in those waiting rooms full of people who were properly ill, with a [tremor]{S neurological clin other} you could see from the door, with a tin of [tablets]{T Parkinson's medication (medication); other} in seven colours, and I'd be [going over an email]{S anxiety}. It seemed obscene. I told myself I had [no right to a doctor]{S hopelessness}. When I finally went it was about [sleep]{S sleep}, I said it was about [sleep]{S sleep}, and the GP, who's no fool, gave me [melatonin]{T melatonin; tried} and a form with seven questions on it. [The [melatonin]{T melatonin; tried} did nothing]{O no_benefit; melatonin}. I scored 17 on the form.

She wrote me a mental health care plan. People overseas think that this means it's free. It means you get some of it back. The first [psychologist]{T psychotherapy; tried; sessions=Four} was $240 for fifty minutes, with $96 back from Medicare three days later, so I was doing sums on the way in and on the way out. He was a very tanned man, with a salt lamp. In the second session he asked what I'd been through, and I said nothing really, and he said, "Then we'll have to find it." He thought that I'd been neglected and forgotten it. [I [went home and lay awake]{S anxiety worsened} interrogating my own mother for a month]{O worsening; psychotherapy}. Four sessions of that: $960. I've still got the receipt, I keep it in the drawer with the birthday candles. I should have complained, and what I did was apologise to him, by text, drafted four times.

I did the app as well. [Meditation]{T meditation; tried; duration=ten minutes}, ten minutes, a Scottish bloke. [All I could hear was that I was doing it wrong]{O no_benefit; meditation}.

So, five weeks with the script in my phone. I was scared of two things. I thought I'd [blow up like a balloon]{S appetite_weight fig possible side_effect}, which is a shallow thing to be scared of, and I thought that it'd [iron me flat]{S anhedonia fig possible side_effect}. The [worry]{S anxiety} is where I get my jokes from. I do five minutes of stand-up, twice a year, at a pub in Brunswick, to people I'm mostly related to; it isn't much but it's mine.

[Neither happened]{O tolerated; desvenlafaxine}. [I'm the [same size]{S appetite_weight absent side_effect}]{O tolerated; desvenlafaxine}. [I'm [still, according to my brother, a smart-arse]{S anhedonia absent side_effect}]{O tolerated; desvenlafaxine}. What I did get was [[sweaty]{S other_physical side_effect}, as in change-your-shirt-at-lunch sweaty, and a fortnight of [feeling carsick]{S gastrointestinal side_effect}]{O side_effect; desvenlafaxine}. [The [carsick]{S gastrointestinal improved side_effect} part passed]{O tolerated; desvenlafaxine}. I keep a spare top at work.

I'm on the [Pristiq]{T desvenlafaxine; ongoing; dose=50 milligrams} still, 50 milligrams, and I couldn't give you the day that it started to work. [I noticed the [stomach aches]{S pain improved} by their not being there]{O benefit; desvenlafaxine}. [Then I [slept through]{S sleep improved} a storm that took the neighbours' trampoline]{O benefit; desvenlafaxine}. So the body came good. [The [handbrake]{S anxiety} didn't. I was [calm]{S anxiety improved}, [well rested]{S sleep improved}, and still [walking back from the bus stop]{S anxiety}]{O no_benefit; desvenlafaxine}.

For that I've got Bronwyn, who does [ACT]{T acceptance and commitment therapy; ongoing} and bulk-bills one client a month, and for some reason that's me. [Acceptance and commitment therapy]{T acceptance and commitment therapy; ongoing}, in full. It's got a few too many acronyms. But she never asked me to find a reason. She had me thank the thought, out loud, "thanks, handbrake," and get on the bus with it. [I felt like a complete dill and [it's been about seven weeks since I went back to check]{S anxiety improved}]{O benefit; acceptance and commitment therapy}.

Last time, I did the seven questions again for the GP's records. [Five]{O benefit; overall}. I told Dad, in the car, on the way to his [physio]{T physiotherapy (procedure); other}. He said, "You never said you were crook, love." I said I hadn't wanted to make a fuss, next to him. He thought about that through two sets of lights with his [hand going in his lap]{S neurological other}, and said there was room for both.

=== 044-ulcerative-colitis
title: Advice, unasked for
genre: essay
layout: essay
condition: ulcerative colitis
area: general
english: American
narrator: patient
overall: unknown
round: 1
ledger:
  mesalamine | medication | tried | partial | pain
  budesonide foam | medication | tried | partial
  boswellia | supplement | stopped | partial | gastrointestinal
  slippery elm | supplement | tried | no_response
  psyllium | supplement | ongoing | partial
  prednisone | medication | tried | mixed | sleep, anger, other_physical
  infliximab | medication | declined | unknown
  prayer | support | ongoing | unknown
  iron infusion | medication | tried | response
  ustekinumab | medication | ongoing | unknown
---
My aunt Lucille said that it was the ice water. One was not to drink ice water with a hot meal, it shocked the bowel, and had I listened to her in 1988 I should not be in this position now. The deacon's wife said dairy. A gentleman who came to appraise the piano said, without being asked anything at all, that his nephew had had the very same thing and was cured by [celery juice]{T celery juice (supplement); other}. I've been advised on my large intestine in the produce aisle, in the vestibule of First Presbyterian and, on one occasion, by a notary.

I am fifty-two years old and keep the books for a small college press. I'm setting this down because no one who offered advice ever came back to ask how it had turned out, and I find that I should like to be asked.

It began in the fall of 2014 with what I took for [hemorrhoids]{S diagnosis clin possible}. By Advent I was [passing blood]{S gastrointestinal} six and eight times a day, with a [cramp low on the left side]{S pain} like a [hand wringing out a dishcloth]{S pain fig}. I learned the location of every restroom between my house and the office. I [gave up my seat in the middle of the pew]{S functioning}, and then I [gave up the pew]{S functioning}. The colonoscopy showed [left-sided ulcerative colitis]{S diagnosis clin}, moderate. Dr. Abernethy drew me a diagram on the paper that covered the table, and I am sorry now that I didn't tear it off and keep it.

He prescribed [Lialda]{T mesalamine; tried; dose=four large tablets; frequency=each morning}, four large tablets each morning, the color of old brick. [Inside of two months the [bleeding]{S gastrointestinal improved} had stopped]{O benefit; mesalamine}. [The [urgency]{S gastrointestinal clin} hadn't]{O no_benefit; mesalamine}. That distinction turned out to matter a good deal, since it is [urgency]{S gastrointestinal clin} and not [blood]{S gastrointestinal} that keeps a woman out of a pew. [The [tablets]{T mesalamine; tried} gave me [headaches]{S pain side_effect} at first]{O side_effect; mesalamine}, [which went]{O tolerated; mesalamine}. He added a [budesonide foam]{T budesonide foam; tried; frequency=at bedtime; duration=six weeks}, at bedtime, for six weeks, an indignity I will pass over. [It was of some help with the [urgency]{S gastrointestinal clin improved}. I would put it at a quarter]{O partial; budesonide foam}.

At that time I had the idea that a person ought to be able to do something for herself. My sister-in-law is an herbalist, of the sincere kind. From her I had [boswellia]{T boswellia; stopped; frequency=three times a day}, which is frankincense, three times a day in a capsule, and [slippery elm]{T slippery elm; tried}, which one stirs into water until it resembles wallpaper paste. [The [slippery elm]{T slippery elm; tried} did nothing that I could perceive]{O no_benefit; slippery elm}. [The [boswellia]{T boswellia; stopped} I believe did a little: there were perhaps two mornings in the week when I [read the newspaper through]{S functioning improved}]{O partial; boswellia}. [It also [repeated on me]{S gastrointestinal side_effect}, so that I went about smelling of Epiphany]{O side_effect; boswellia}. I gave it up when the price doubled. What I've kept is [psyllium]{T psyllium; ongoing; dose=one spoonful}, one spoonful in juice, at Dr. Abernethy's own suggestion. [It lends a certain order to things, no more]{O partial; psyllium}.

And so we went along. By the spring of 2017 I had been well enough, for long enough, that he and I sat down and agreed on an end to it. The scope was clean. I would reduce the [Lialda]{T mesalamine; stopped} to two tablets for six months and then to none, and we'd see. I signed nothing, but I remember that we shook hands. [I had nineteen good months, the first of them [frightened]{S anxiety} and the rest not]{O partial; mesalamine}. I [chaired the rummage sale]{S functioning improved}. I [went with two friends to Nova Scotia on a bus]{S functioning improved}, of all conveyances, and [thought about my insides twice]{S anxiety improved}.

[It [came back]{S gastrointestinal worsened} in January of 2019, the week of my mother's funeral]{O partial; mesalamine}, and it [came back angrier]{S gastrointestinal fig worsened}. [Blood]{S gastrointestinal} again, [fever]{S other_physical}, [eleven pounds gone]{S appetite_weight} by Lent. The [Lialda]{T mesalamine; tried} was resumed. [On this second occasion it might as well have been peppermints]{O no_benefit; mesalamine}. I was put on [prednisone]{T prednisone; tried; dose=forty milligrams}, forty milligrams. [I won't deny that it worked. I was [out of the bathroom]{S gastrointestinal improved} by the weekend]{O benefit; prednisone}. But [I [did not sleep]{S sleep side_effect}; I [spoke to a typesetter of thirty years' standing in a manner for which I later sent flowers]{S anger side_effect}; and my [face in the mirror was a pie]{S other_physical fig side_effect}]{O side_effect; prednisone}. [We reduced it over fourteen weeks, and at ten milligrams the [bleeding]{S gastrointestinal worsened} began once more]{O partial; prednisone}.

It was then that [infliximab]{T infliximab; declined} was offered me. Dr. Abernethy had retired by that time, and his successor, Dr. Rao, who is young enough to be my daughter and a good deal better organized, went through it point by point. About a third of people are in remission with it at one year; some have [reactions]{S other_physical general possible side_effect} while the [drip]{T infliximab; general} is running; one is tested first for [tuberculosis]{S diagnosis clin general possible}. I said no. I should like to give a principled reason. The truth is that my cousin Harriet was given it for her [rheumatoid arthritis]{S diagnosis clin other} and had [shingles]{S diagnosis clin other side_effect} across the face, and I saw her. It was not an argument, and Dr. Rao didn't pretend that it was; she wrote "declined, will revisit," and let me go on as I was. As I was meant [three years of [never being quite well]{S gastrointestinal}]{O no_benefit; overall}. I had an [iron infusion]{T iron infusion; tried} in 2022, because I'd become [so pale]{S other_physical} that the choir director remarked on it. [That, at least, did exactly what was promised: I could [climb to the loft]{S energy improved} again in ten days]{O benefit; iron infusion}.

I [pray]{T prayer; ongoing}, naturally. I don't list it under remedies as a rule, but someone is bound to ask.

This September Dr. Rao revisited. There are others now, she said, that were not there before. One is called [ustekinumab]{T ustekinumab; ongoing}: the first dose by vein, and after that a [small syringe]{T ustekinumab; ongoing; frequency=every eight weeks}, every eight weeks, which lives in the refrigerator door beside the capers. I had the [infusion]{T ustekinumab; ongoing} on the twenty-first of October. I gave myself nothing but a pep talk beforehand and I didn't see Harriet's face above once, or only once. They tell me to allow it until the new year. Some days this month I believe there's less [pain]{S pain improved unclear}. On Tuesday I'd have sworn to it, and on Wednesday I was [late to a budget meeting by reason of the restroom]{S gastrointestinal}, so I can't honestly enter it in either column.

My aunt Lucille is ninety-four. I telephoned to tell her about the [injection]{T ustekinumab; ongoing}. She listened all the way through, which isn't her custom, and then she asked me if they had at least let it come to room temperature.

=== 334-insomnia
title: Zopiclone 7.5
genre: review
layout: one unbroken paragraph
condition: insomnia
area: mental
english: Nigerian or South African English
narrator: patient
overall: unchanged
treatment: zopiclone
rating: 4/10
round: 1
ledger:
  zopiclone | medication | ongoing | no_response | gastrointestinal, appetite_weight
---
[Waking at 01:50]{S sleep}, watch says 4h12m total, every night since Feb. [Imovane]{T zopiclone; ongoing; dose=7.5} 7.5 for 14 nights: 4h20m mean, SD 35min. [So +8 min, thats noise boet]{O no_benefit; zopiclone}. Pharmacist says [sleepers]{T hypnotics (medication); general} add 20-30 min on average anyway. [[Metallic taste]{S gastrointestinal side_effect} from night 1, [+2.1kg]{S appetite_weight side_effect} because I [raid the fridge at 2]{S appetite_weight side_effect}]{O side_effect; zopiclone}. Loadshedding not included in model

=== 235-insomnia
title: Temazepam 10mg
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: insomnia
area: mental
english: British
narrator: patient
overall: unknown
treatment: temazepam
round: 1
ledger:
  temazepam | medication | ongoing | unknown | neurological, gastrointestinal, sleep
  sleep clinic | care_setting | declined | unknown
---
Reason for taking: Does a man of 79 need one? [Broken nights]{S sleep}, since the hip.

Side effects: [[left foot lands late on the stair]{S neurological side_effect}, [furred tongue]{S gastrointestinal side_effect}, [dreams in Welsh]{S sleep side_effect}, [heavy lids]{S sleep side_effect} to 10.15]{O side_effect; temazepam}

Comments: Five [tablets]{T temazepam; ongoing} in. Surgery proposed a [sleep clinic]{T sleep clinic; declined} in Swindon; I declined, two buses. Too early to pronounce.

=== 014-restless-legs-syndrome
title: Horizant, 16 months in, against my better judgment
genre: forum
layout: post with an update weeks later
condition: restless legs syndrome
area: general
english: American
narrator: patient
overall: improved
round: 1
ledger:
  bar of soap | other | tried | no_response
  magnesium | supplement | tried | no_response
  tonic water | other | tried | no_response
  pramipexole | medication | stopped | worse | neurological, other
  iron infusion | procedure | tried | no_response
  gabapentin enacarbil | medication | ongoing | response | neurological
---
[Horizant]{T gabapentin enacarbil; ongoing}. There, that's the answer, you can quit reading. The rest is for people like me who don't believe one word answers.

I'm 48, I tune pianos, and since about 40 I've had [two terriers, one in each shin]{S neurological fig}. They sleep all day. Around nine at night [somebody jingles the leash]{S neurological fig}. [RLS]{S diagnosis clin}, if you need letters for it. I've [walked my upstairs hallway]{S sleep} so many nights there's a path in the varnish.

[Soap under the sheet]{T bar of soap; tried}, [magnesium]{T magnesium; tried}, [tonic water]{T tonic water; tried}. [Come on. No]{O no_benefit; bar of soap, magnesium, tonic water}.

Then [Mirapex]{T pramipexole; stopped; dose=0.125} (0.125) and folks, [the [dogs lay DOWN]{S neurological fig improved}]{O benefit; pramipexole}. I told everybody. [Two years later it was 0.75 and they were [up at 3 in the afternoon]{S neurological fig worsened side_effect} and [in my arms too]{S neurological worsened side_effect}]{O worsening; pramipexole}. [Turns out it [breeds more dogs]{S neurological fig worsened side_effect}]{O worsening; pramipexole}. They've got a name for it, [augmentation]{S neurological clin side_effect}, which you'd think might go on the label in larger type. [I was also [buying vintage metronomes]{S other side_effect}, 31 of them]{O side_effect; pramipexole}, look that one up.

Getting off it was the worst eleven nights I ever put in. [I [didn't sleep]{S sleep withdrawal}, I mean zero, I [pedaled on the kitchen floor]{S neurological withdrawal}]{O withdrawal; pramipexole}. Doc gave me an [iron drip]{T iron infusion; tried} somewhere in there and [I couldn't see that it did anything but bill me]{O no_benefit; iron infusion}. Then [gabapentin]{T gabapentin enacarbil; ongoing; dose=600; frequency=at 5 pm} in the fancy wrapper, 600 at 5 pm. [Nothing for nine days. Day ten I [sat through a movie]{S functioning improved}]{O benefit; gabapentin enacarbil}. [[Woozy]{S neurological side_effect} till about eight]{O side_effect; gabapentin enacarbil; neutral}. At a year, doc and I agreed to taper and see, by the book. I was off by June 1. [[Jingle jingle]{S neurological fig} by the 20th]{O partial; gabapentin enacarbil}. So I'm back on since last week and waiting with my arms crossed.

UPDATE 6 wks: [All right. [Both of them asleep]{S neurological improved fig}, 40 nights out of 42]{O benefit; gabapentin enacarbil}. I don't trust it. I didn't trust it last time. [The hallway's been revarnished]{O benefit; overall}. Selling metronomes if anyone's interested

=== 175-hypothyroidism
title: Twenty-five with a throat like a zip
genre: forum
layout: post with an update weeks later
condition: hypothyroidism
area: general
english: British
narrator: patient
overall: unknown
round: 1
ledger:
  carbimazole | medication | tried | partial | other_physical, pain
  propranolol | medication | tried | response | other_physical
  thyroidectomy | procedure | tried | mixed | diagnosis, other_physical, neurological, energy
  calcium | supplement | tried | response
  levothyroxine | medication | ongoing | unknown
  liothyronine | medication | declined | unknown
---
So now I'm the one with the dosette box and the sensible shoes, and my nan, eighty-one, who has [type 2 diabetes]{S diagnosis other clin} and a beeping sensor on her arm, is out at salsa. I'm sat here in a fleece in a heatwave. [Cold]{S other_physical}. [Hoarse]{S other_physical}. [Hair in the plughole]{S other_physical} like something drowned.

I'd like someone to explain to me how I got swapped from one illness to its opposite and was expected to say ta very much.

Two years ago I had the [fast one]{S diagnosis fig}. [Graves]{S diagnosis clin}. I was [shaking]{S neurological}, [sweating through my binder]{S other_physical}, [eyes like a pug]{S other_physical fig}, [couldn't sit still]{S anxiety} in a call centre where sitting still is the entire job. They used the old-fashioned stuff: [carbimazole]{T carbimazole; tried}, [which [calmed it]{S other_physical improved} for ten months]{O partial; carbimazole} ([and gave me [hives]{S other_physical clin side_effect} and [sore joints]{S pain side_effect}]{O side_effect; carbimazole}), and [propranolol]{T propranolol; tried}, [which did stop the [shakes]{S neurological improved}, I'll be fair]{O benefit; propranolol}, [[icy hands]{S other_physical side_effect} or no]{O side_effect; propranolol; neutral}. Then [it came roaring back]{O partial; carbimazole}, and a surgeon with a very nice pen [took the whole gland out]{T thyroidectomy; tried}. "Definitive," he said. It's definitive alright.

[[Overactive]{S diagnosis improved}: gone]{O benefit; thyroidectomy}. In its place: [[voice like a bin lorry]{S other_physical fig side_effect}, [tingling lips]{S neurological side_effect} because my calcium fell through the floor, a [scar]{S other_physical side_effect} that strangers ask about on the tram]{O side_effect; thyroidectomy}. [[Calcium tablets]{T calcium; tried} sorted the [lips]{S neurological improved side_effect}]{O benefit; calcium}. I used to sing, by the way. Not that anybody put that on the form.

And nobody mentioned the [tired]{S energy side_effect}. [The [underactive]{S diagnosis side_effect} sort of [tired]{S energy side_effect}, where you [look at a cup]{S energy side_effect} for a while before you lift it]{O side_effect; thyroidectomy}. They started me on [levo]{T levothyroxine; ongoing; dose=75}, 75, then 100. Apparently I'm "in range". So's a sheep. Then last Tuesday the endo said there's a newer version, the [liquid]{T levothyroxine; ongoing; route=liquid}, easier to absorb, she's moved me on to that. She did offer [T3]{T liothyronine; declined} and I said no, I've been fast before, ta.

Nine days of the [liquid]{T levothyroxine; ongoing} so far. Tastes like a school glue stick. Has anyone got past this bit?

UPDATE, a month on: people keep messaging to ask if it's working. Bloods are on the 14th. Some days I [think I'm warmer]{S other_physical improved unclear} and then I notice I've got the fleece on. Nan's got a boyfriend. Ask me after the 14th.

=== 113-anorexia-nervosa
title: The tiffin that came back: a father's account
genre: relative
layout: parent
condition: anorexia nervosa
area: mental
english: Indian English
narrator: relative
overall: partly_improved
round: 1
ledger:
  multivitamin tonic | supplement | tried | no_response
  ashwagandha | supplement | tried | no_response
  hospital admission | care_setting | tried | response
  nasogastric tube feeding | procedure | not_tried | unknown
  residential treatment | care_setting | not_tried | unknown
  fluoxetine | medication | stopped | no_response | anxiety, gastrointestinal
  olanzapine | medication | ongoing | partial | sleep
  family-based treatment | psychotherapy | tried | partial
---
The [tiffin came back full]{S appetite_weight}. That was the first sign, and I regret to say that it was our maid, and not I, who noted it. My daughter was then fourteen years of age, a district-level badminton player, first in her section in mathematics, and the light of my late mother's eye. I am a retired officer of the Life Insurance Corporation. I set down these facts at the request of our [parents' circle]{T support group (support); other}, and I shall try to be orderly.

After the tiffin there were other signs. She [would eat only in her room]{S appetite_weight}. She [wore her school cardigan in the month of May]{S other_physical}. She [climbed the stairs of our building forty times of an evening]{S anxiety}, for "stamina". Her [monthly cycle ceased]{S other_physical}. Her [hair, which my wife used to oil on Sundays, came away in the comb]{S other_physical}. When we pressed her, she [wept]{S mood} and said that [she was disgusting]{S hopelessness}. We believed it to be the board examinations. Our family physician prescribed a [tonic]{T multivitamin tonic; tried}, my sister sent [ashwagandha]{T ashwagandha; tried} from Kottayam, and [neither was of the smallest use]{O no_benefit; multivitamin tonic, ashwagandha}.

It was a lady doctor at the railway hospital who used the words [anorexia nervosa]{S diagnosis clin}. I had supposed it to be an illness of foreign magazines. I have since read that it may affect up to one young woman in a hundred, that it has among the highest mortality of any mental disorder, and that about half of adolescents who receive [treatment by the family method]{T family-based treatment (psychotherapy); general} are in full remission a year later. A father reads the second figure at midnight and the third at dawn.

In August of that year her [pulse fell so low]{S other_physical} that she was [admitted]{T hospital admission; tried; duration=twenty-four days} for twenty-four days. They did not require to pass a [tube]{T nasogastric tube feeding; not_tried}; she took the feeds by mouth, with a nurse sitting beside her, and for this I remain grateful. [Her [pulse]{S other_physical improved} was restored and her [colour]{S other_physical improved} with it]{O benefit; hospital admission}. The consultant then advised a [residential unit]{T residential treatment; not_tried} at Bengaluru, of three months. I, who had spent thirty-four years in insurance, applied to my insurer in triplicate. They refused. "Behavioural condition, outside the schedule." I wrote eleven letters. I know who composes such replies; I have composed them. She did not go.

She was put upon [Fludac]{T fluoxetine; stopped; dose=twenty milligrams}, which is [fluoxetine]{T fluoxetine; stopped}, twenty milligrams. [In four months we observed no change in her eating whatsoever]{O no_benefit; fluoxetine}, and [she was more [agitated]{S anxiety clin side_effect} and complained of [burning in the stomach]{S gastrointestinal side_effect}]{O side_effect; fluoxetine}. It was withdrawn. There followed [Oleanz]{T olanzapine; ongoing; dose=2.5 mg; frequency=at bedtime}, 2.5 mg at bedtime. [This much I can say for [olanzapine]{T olanzapine; ongoing}: the [shouting within her]{S anxiety fig improved}, as she calls it, became less at table]{O partial; olanzapine}. [She [sleeps like a stone]{S sleep fig side_effect} and must be called three times]{O side_effect; olanzapine; neutral}. We had dreaded the [trembling of hands]{S neurological possible side_effect} that the leaflet describes; [there has been none]{O tolerated; olanzapine}.

The principal burden, however, was placed upon my wife and me. It is called [family-based treatment]{T family-based treatment; tried}, and was conducted over the computer by a young [psychologist]{T family-based treatment; tried} in Pune whose own child sometimes walked behind her. In plain terms, we were to serve, to sit, and not to rise until it was eaten. My wife has served food all her life with love. She was now to serve it as a constable. [For the first two months there were [plates broken]{S anger worsened} and words spoken which I shall not record]{O worsening; family-based treatment}. Then one evening in February my daughter [ate a whole appam]{S appetite_weight improved} and asked, with great irritation, whether there was another. My wife went to the kitchen and did not come out for some time. [I date our recovery, such as it is, from that appam]{O partial; family-based treatment}.

I must mention the [parents' circle]{T support group (support); other; frequency=on alternate Saturdays}. We meet on alternate Saturdays in the reading room of the YWCA: a bank manager, two schoolteachers, a person who drives an auto, and myself. The auto driver, Mr Selvam, whose [son had the same illness]{S diagnosis other}, told me on my first visit, "Sir, do not argue with it. You would not argue with [dengue]{S diagnosis general}." In all the literature I had consulted there was nothing of so much practical value. Sixteen months I have attended, and I am told that I no longer lecture.

How does the matter stand? She is sixteen. [She is [heavier by a healthy margin]{S appetite_weight improved}, though below what the chart requires]{O partial; overall}. [She has [returned to school]{S functioning improved}, not yet to badminton]{O partial; overall}. [Her [cycle]{S other_physical improved} came back in September]{O benefit; overall}. She still [cuts a chapati into sixteen pieces]{S appetite_weight}, and [on certain days she will not be looked at]{S anxiety}. Last Sunday she permitted her mother to oil her hair. It is [thin]{S other_physical}, but there is enough to plait.

The maid's name is Mary. She should have been thanked earlier, and I have now done it.

=== 068-generalised-anxiety-disorder
title: Rui's story: "four hundred notifications"
genre: article
layout: charity page
condition: generalised anxiety disorder
area: mental
english: second-language English (some grammar errors)
narrator: journalist
overall: partly_improved
round: 1
ledger:
  school counselling | psychotherapy | stopped | no_response
  chamomile tea | supplement | tried | no_response
  online cognitive behavioural therapy | psychotherapy | tried | partial
  sertraline | medication | ongoing | partial | gastrointestinal, sleep, pain
  box breathing | mind_body | ongoing | partial
  propranolol | medication | declined | unknown
  youth group | support | ongoing | unknown
---
The phone is a cheap one, with a crack across the corner like a river on a map. Rui, 16, puts it face down on our table before he sits. Then he [turns it up again, checks]{S anxiety}, and puts it down. He does this five times while we find him a glass of water.

"Sorry," he says. "It's [anxiety]{S anxiety clin}. Also it's my mum, lol."

Rui came to Bristol from Setúbal when he was eleven. He asked us not to correct his English, "bc it's my voice innit", so we haven't.

Like notifications

"U know when you have a group chat with four hundred people, and all the time is [ping, ping, ping]{S anxiety fig}? And you [can't put it on mute]{S anxiety fig}? That's my head. Ping: [you gonna fail maths]{S anxiety}. Ping: [your mum is late so probably she crashed]{S anxiety}. Ping: [why did Callum say 'ok' with a full stop]{S anxiety}. I read all of them. Every single one. Even in the shower."

It went to the body as well. He had [belly ache]{S pain} before school and [tight chest]{S other_physical}, he [bit the skin of his fingers until it bled]{S anxiety}, and he'd be [awake till two]{S sleep}, [asking his mum the same question]{S anxiety}. By the end of Year 9 he [had missed thirty-one days]{S functioning}.

What is [generalised anxiety disorder]{S diagnosis clin general}?

Everyone [worries]{S anxiety general}. When [worry]{S anxiety general} is about many things, most days, for half a year or more, and is hard to control, doctors may call it [generalised anxiety disorder]{S diagnosis clin general} ([GAD]{S diagnosis clin general}). Among teenagers in the UK around two to three in a hundred have it at any time. Young people with [GAD]{S diagnosis clin general} often:

* [need to be told again and again that things are OK]{S anxiety general}
* are [tired]{S energy general} and [grumpy]{S anger general}
* get [headaches]{S pain general} or [tummy pain]{S pain general}
* [can't concentrate]{S cognition general}
* [put off homework because it has to be perfect]{S functioning general}
* [struggle to fall asleep]{S sleep general}

The first try

The first adult he told was a [counsellor]{T school counselling; stopped} who came to his school one day a week. "She was on her laptop. She said everybody in Year 9 feel like this, and did I try [camomile tea]{T chamomile tea; tried}. I was like... miss. I have [ping]{S anxiety fig} and you give me [tea]{T chamomile tea; tried}." He did drink the [tea]{T chamomile tea; tried}. He went back three times and then stopped. "[It made zero difference, both of them]{O no_benefit; school counselling, chamomile tea}. Actually minus zero. [I [felt stupid]{S hopelessness worsened} after]{O worsening; school counselling}."

We're sorry that happened. If the first person you speak to doesn't listen, you can ask for someone else. You haven't used up your turn.

Learning where the settings are

Six months later a GP referred him to an online programme of [cognitive behavioural therapy]{T online cognitive behavioural therapy; tried; sessions=ten}, ten sessions with a real [therapist]{T online cognitive behavioural therapy; tried}, Aoife, on the end of a chat window. She never told him the [pings]{S anxiety fig} were silly. She asked him to write them down and wait one hour before reading.

"First I was thinking this is cringe. But [after like four weeks, [half of the pings was expired]{S anxiety fig improved}]{O benefit; online cognitive behavioural therapy}. Literally! The hour is over and I don't care anymore about Callum. [Was the first thing that helped me, ngl]{O benefit; online cognitive behavioural therapy}." [He [missed only two days]{S functioning improved} of the summer term]{O benefit; online cognitive behavioural therapy}. The course ended in July, as planned, with a certificate and a GIF of a sloth.

[And in November, with mock exams, [all the pings were back]{S anxiety fig}]{O partial; online cognitive behavioural therapy}. "Even more. Like the app did update. I thought, bro, I did the course. I have *certificate*."

"That isn't failing," says Dr Leila Marchetti, child psychiatrist and one of our trustees. "Of the young people who do well with [CBT]{T cognitive behavioural therapy (psychotherapy); general}, perhaps a third will have a dip in the year or two after. We'd do top-up sessions, and sometimes add medication. Combining the two has the best results in studies of this age group: around eight in ten improve, against six in ten with either one alone. What worries me more is the young person who thinks they only get one go."

Top-ups, and a [tablet]{T sertraline; ongoing}

Rui has had four top-up sessions with [Aoife's service]{T online cognitive behavioural therapy; tried; sessions=four}. In January he also started [sertraline]{T sertraline; ongoing; dose=25 milligrams}, 25 milligrams and later 50, seen every week to begin with, as every under-18 should be. [He had [runny tummy]{S gastrointestinal side_effect}, [yawning]{S sleep side_effect} and a [headache]{S pain side_effect} for the first fortnight]{O side_effect; sertraline}. [He was told to look out for [darker thoughts]{S suicidality possible side_effect}, and had none]{O tolerated; sertraline}. He was offered [propranolol]{T propranolol; declined} too, for exam days, and said no thanks: "one [tablet]{T sertraline; ongoing} is enough admin".

And now?

"[Now is like forty people in the chat, not four hundred]{O partial; sertraline, online cognitive behavioural therapy}. [Some day I [don't look till lunch]{S anxiety improved}]{O partial; sertraline, online cognitive behavioural therapy}. [But the group is not deleted u know]{O partial; overall}. [Before a test it goes [crazy]{S anxiety} still]{O partial; overall}."

His grandmother, who rings from Setúbal on Sundays, puts it another way. "She says to me, '[Before, you were asking me eleven times if I am well. [Now you ask me two]{S anxiety improved}. I almost miss it]{O partial; overall}.'"

He uses [box breathing]{T box breathing; ongoing} on the 76 bus ("[works if nobody look at me]{O partial; box breathing}"), and since March he has come to our Thursday [youth group]{T youth group; ongoing; frequency=Thursday}, where he mostly plays table tennis. We asked what he'd say to someone who's where he was in Year 9.

"Tell somebody. If they say tea, tell somebody else." The phone buzzes on the table. He looks at it for what must be ten seconds. "I can read it later," he decides, not very convinced, and puts it in his bag.

=== 198-chronic-back-pain
title: Gabapentin 300mg caps
genre: review
layout: fragments, telegram style
condition: chronic back pain
area: general
english: British
narrator: patient
overall: worse
treatment: gabapentin
rating: 2/5
round: 1
ledger:
  gabapentin | medication | ongoing | no_response | sleep, cognition
  support group | support | ongoing | partial
  facet joint injection | procedure | tried | worse | pain
  walking | lifestyle | stopped | worse
---
Sorry, typing lying down, thumbs only, forgive spelling. 34, two kids, ex hairdresser (ex because of [back]{S pain}). [Gabapentin]{T gabapentin; ongoing; dose=900; frequency=a day; duration=since May} 900 a day since May. Was dead scared of [piling weight on]{S appetite_weight possible side_effect}, my aunt did. [Not a pound]{O tolerated; gabapentin}! So that's one star. [[Half asleep]{S sleep side_effect} at the school gate, [called the dog by the baby's name]{S cognition side_effect}]{O side_effect; gabapentin}. [[Pain]{S pain worsened} though. Was a 6, now an 8]{O worsening; gabapentin}. [[Cant do stairs with a basket]{S functioning worsened}]{O worsening; overall}. [[Facet jab]{T facet joint injection; tried} in July [made it angrier]{S pain fig worsened side_effect}]{O worsening; facet joint injection}. [Walking]{T walking; stopped} round the rec, [same, paid for it after]{O worsening; walking}, jacked it in. Only good thing: Backchat, Weds [group]{T support group; ongoing; frequency=Weds} at the library, six of us on yoga mats slagging off chairs. [Doesnt help the back. Helps me]{O partial; support group}. GP rang, said up it. Hmm

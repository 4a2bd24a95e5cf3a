=== 975-obsessive-compulsive-disorder
title: "I still count, but I get the train"
genre: interview
layout: podcast transcript, names before turns
condition: OCD
area: mental
english: British
narrator: interview
split: train
overall: partly_improved
round: 3
ledger:
  counselling | psychotherapy | tried | no_response
  escitalopram | medication | tried | no_response | sexual
  clomipramine | medication | tried | mixed | gastrointestinal, other_physical, neurological
  exposure and response prevention | psychotherapy | tried | response
  fluvoxamine | medication | ongoing | partial | sleep
  risperidone | medication | stopped | no_response | appetite_weight
  deep brain stimulation | neuromodulation | not_tried | unknown
  meditation | mind_body | tried | worse | anxiety
  support group | support | ongoing | partial
---
PRESENTER: Welcome back. With me is Owen, who's 29 and works in a museum archive in Cardiff. Owen, thanks for coming in.

OWEN: Thanks for having me. I'm a bit nervous.

PRESENTER: People say "I'm a bit [OCD]{S diagnosis clin general}" about tidy desks.

OWEN: Yeah. My desk's a tip. Mine was never tidying. It was [thoughts about hurting people]{S anxiety}. [Pushing someone on the platform]{S anxiety}. So I [counted]{S anxiety}, in sevens, and if I lost count I went home. [Couldn't go on a train]{S functioning} for three years. I wasn't dangerous, I was [terrified]{S anxiety}.

PRESENTER: Who did you tell?

OWEN: A [counsellor]{T counselling; tried; sessions=six sessions} at uni, six sessions. [Nice man, made no difference at all]{O no_benefit; counselling}. He thought it was about my parents. Then my GP put me on [Lexi]{T escitalopram; tried}, [escitalopram]{T escitalopram; tried}. [[No sex drive]{S sexual side_effect}]{O side_effect; escitalopram}, [same [thoughts]{S anxiety}]{O no_benefit; escitalopram}. [Up to 20 and still nothing]{O no_benefit; escitalopram}.

PRESENTER: They often need more for [OCD]{S diagnosis clin general} than for [depression]{S diagnosis clin general}, is that right?

OWEN: That's what the psychiatrist said. Higher doses, longer wait, ten or twelve weeks. She gave me [clomipramine]{T clomipramine; tried}. It's an old one. [That did work, it turned the [volume]{S anxiety fig improved} right down]{O benefit; clomipramine}. [But the [sweating]{S other_physical side_effect}, and I was so [constipated]{S gastrointestinal side_effect} I ended up in A&E, and I'd stand up and [nearly faint]{S neurological side_effect}]{O side_effect; clomipramine}. My ECG was normal, they checked.

PRESENTER: I've read about people having [electrodes put in]{T deep brain stimulation; general}.

OWEN: [DBS]{T deep brain stimulation; not_tried}. No, God no. That's for maybe a handful of people a year. It never came up.

PRESENTER: So what came after?

OWEN: [ERP]{T exposure and response prevention; tried; sessions=Twenty sessions}, [exposure and response prevention]{T exposure and response prevention; tried}. Twenty sessions in Bristol. You do the thing you fear and you don't do the ritual. She had me stand at Temple Meads with my hands in my pockets. Not counting. I was [sick in a bin]{S gastrointestinal} the first time. [By session fifteen I was [bored]{S anxiety improved} there]{O benefit; exposure and response prevention}. [Best thing I ever did]{O benefit; exposure and response prevention}. [I [got the train to London]{S functioning improved} that summer]{O benefit; exposure and response prevention}.

PRESENTER: And that was that?

OWEN: No. [I moved house and [it all came back]{S anxiety}, about half as bad]{O partial; exposure and response prevention}. That's when they started the [fluvoxamine]{T fluvoxamine; ongoing; dose=200}. I'm on 200 now. [It keeps me [level]{S mood improved}, I'd say sixty per cent]{O partial; fluvoxamine}. [Makes me [drowsy]{S sleep side_effect}, so I have it at bedtime]{O side_effect; fluvoxamine; neutral}. They added [risperidone]{T risperidone; stopped; duration=a bit} for a bit, tiny dose. [Didn't do anything for the [counting]{S anxiety}]{O no_benefit; risperidone} and [I [ate like a teenager]{S appetite_weight fig side_effect}]{O side_effect; risperidone}, so that got stopped in the autumn.

PRESENTER: My own mother had [CBT]{T cognitive behavioural therapy (psychotherapy); other} for her [checking]{S anxiety other} and it was a miracle. What about the app stuff, [mindfulness]{T mindfulness (mind_body); general}?

OWEN: I did a [meditation]{T meditation; tried} course. Ten of us in a church hall. [For me, sitting alone with my thoughts was the last thing I needed, I came out [more wound up]{S anxiety fig worsened side_effect} than I went in]{O worsening; meditation}. My girlfriend loves it. She's got [IBS]{S diagnosis clin other}.

PRESENTER: And now?

OWEN: [I still [count]{S anxiety} on bad days]{O partial; overall}. I've a [group]{T support group; ongoing; frequency=first Monday of the month}, first Monday of the month, upstairs at a pub. [Helps to laugh about it]{O partial; support group}. One of them is on the waiting list for [ERP]{T exposure and response prevention; other}, eighteen months. [I [came here on the train]{S functioning improved}]{O benefit; overall}. Platform two.

PRESENTER: We'll put the charity's number in the show notes.

=== 976-parkinsons-disease
title: Dad and the timer
genre: relative
layout: blog post by a son, short sections
condition: Parkinson's disease
area: general
english: American
narrator: relative
split: train
overall: partly_improved
round: 3
ledger:
  propranolol | medication | tried | no_response
  pramipexole | medication | stopped | partial | mania_psychosis, functioning
  levodopa | medication | ongoing | partial | neurological, gastrointestinal
  boxing class | lifestyle | ongoing | partial
  speech therapy | other | tried | response
  amantadine | medication | tried | no_response | mania_psychosis
  deep brain stimulation | neuromodulation | declined | unknown
  melatonin | supplement | tried | partial
  coenzyme q10 | supplement | tried | no_response
---
My father turned 74 in June. He was a machinist in Dayton for 40 years and he can still tell you the tolerance on anything. I do his pillbox on Sundays. This is for other people who do the pillbox.

How it started

It was the [shaking]{S neurological} in his right hand. The family doctor called it [essential tremor]{S diagnosis clin} and gave him [propranolol]{T propranolol; tried}. [That did nothing]{O no_benefit; propranolol}. I've had a [tremor]{S neurological clin other} myself since my thirties and [propranolol]{T propranolol; other} fixes mine, so for a year we all believed it. Then his [steps got small]{S neurological} and his [face went blank]{S neurological fig}. He wasn't [sad]{S mood absent}. He just looked it. My wife was the one who said [Parkinson's]{S diagnosis clin}.

The first pills

The neurologist started him on [Mirapex]{T pramipexole; stopped}. [He [moved better]{S neurological improved} for about a year]{O partial; pramipexole}. What nobody asked about was money. [He [ordered eleven chainsaws]{S mania_psychosis side_effect} off the internet]{O side_effect; pramipexole}. [He was [up all night on a poker site]{S functioning side_effect}]{O side_effect; pramipexole}. My dad, who never bought a lottery ticket. These drugs can cause [gambling]{S functioning general possible side_effect}, [shopping]{S functioning general possible side_effect}, [hypersexuality]{S sexual clin general possible side_effect}. It's right there in the leaflet. They took him off it over three weeks and [the [shopping]{S mania_psychosis improved side_effect} quit]{O tolerated; pramipexole}. We kept one chainsaw.

The timer

Since then it's [carbidopa-levodopa]{T levodopa; ongoing; frequency=five times a day}, five times a day. The brain turns it into dopamine, which is what he's short of. [When it kicks in he [buttons his own shirt]{S functioning improved}]{O benefit; levodopa}. [When it wears off he's [glued to the floor]{S neurological fig}]{O partial; levodopa}. He has a kitchen timer on a shoelace. [He gets [wiggly]{S neurological fig side_effect} about an hour after each dose]{O side_effect; levodopa; neutral}, my kids call it [grandpa's dancing]{S neurological fig side_effect}. [There was [nausea]{S gastrointestinal clin improved side_effect} the first month, crackers took care of that]{O tolerated; levodopa}.

For the [dancing]{S neurological fig side_effect} they tried [amantadine]{T amantadine; tried}. [He [saw cats]{S mania_psychosis side_effect}]{O side_effect; amantadine}. [And he [danced]{S neurological fig side_effect} all the same]{O no_benefit; amantadine}.

Everything else

[CoQ10]{T coenzyme q10; tried}, forty dollars a bottle. [We saw no difference]{O no_benefit; coenzyme q10}. [Melatonin]{T melatonin; tried} for the [kicking and yelling in his sleep]{S sleep}. [Mom says it's [down to once a week]{S sleep improved}]{O partial; melatonin}. Four weeks of [speech therapy]{T speech therapy; tried; duration=Four weeks}, the loud kind. [I can [hear him on the phone]{S functioning improved} again, and so can the neighbors]{O benefit; speech therapy}. And [boxing]{T boxing class; ongoing}, twice a week at a gym with a room full of guys who all have it. He won't miss it. [Keeps him [steadier]{S neurological improved}]{O partial; boxing class}. [Exercise]{T exercise (lifestyle); general} is the only thing that has ever been shown to slow it down, according to the coach, who sells gloves.

The surgery question

They offered him [DBS]{T deep brain stimulation; declined}. His buddy Walt from boxing had it done at Cleveland Clinic and threw out half his pills. Dad listened to all of it and said nobody's drilling. I drove home kind of mad. It's his head.

Where we are

[He's [slower]{S neurological worsened} than last year]{O worsening; overall}. [He [falls]{S neurological} maybe once a month]{O partial; overall}. He was never [depressed]{S mood absent}, he's [cranky]{S anger}, and Mom says that's from before. His appointment is the 19th. The Reds are on at seven. The timer goes off in the fourth inning and he takes his [pill]{T levodopa; ongoing} with a beer.

=== 977-postpartum-depression
title: Interview for the health visitors' newsletter
genre: interview
layout: newsletter Q&A, bold-like question lines
condition: postpartum depression
area: mental
english: Indian English
narrator: interview
split: train
overall: improved
round: 3
ledger:
  iron | supplement | tried | no_response
  ashwagandha | supplement | tried | no_response
  sertraline | medication | stopped | response | gastrointestinal
  clonazepam | medication | declined | unknown
  interpersonal psychotherapy | psychotherapy | tried | response
  postpartum massage | mind_body | tried | partial
  brexanolone | medication | not_tried | unknown
  peer support | support | ongoing | response
---
Sunitha, 32, is a software tester in Bengaluru. Her son was born in December 2021 after a long labour. Her mother-in-law came to live with them for the first months. She asked that we print her first name.

How were the first weeks?

Everybody was happy and I was [crying in the bathroom]{S mood} with the tap on. At first they said [baby blues]{S diagnosis}. [Baby blues]{S diagnosis general} comes to most mothers and goes in two weeks. Mine was not going. I [did not feel anything for him]{S anhedonia}. I was doing all the work like a [robot]{S anhedonia fig}, feeding, washing, and thinking he would be [better off without me]{S suicidality}.

Did you have [thoughts of harming the baby]{S suicidality absent}?

Never. I know some mothers do, and they should tell somebody. For me it was only about myself. I used to [stand on the balcony]{S suicidality} longer than was needed.

What was tried at home?

My mother-in-law arranged the [massage]{T postpartum massage; tried; duration=forty days} lady, forty days. [That hour I could [relax]{S anxiety improved}, afterwards it was the same]{O partial; postpartum massage}. Also [ashwagandha]{T ashwagandha; tried} in milk, and the physician said my [haemoglobin is low]{S other_physical clin} so [iron]{T iron; tried} tablets. [[Blood became good]{S other_physical improved} but [mood]{S mood} did not become good]{O no_benefit; iron}. [Ashwagandha also did nothing for me]{O no_benefit; ashwagandha}.

When did you see a psychiatrist?

In the third month. My husband found her. She said it is [postpartum depression]{S diagnosis clin}, one in seven or eight women gets it, and it is not a weakness. She wrote [sertraline]{T sertraline; stopped; dose=50 mg} 50 mg. I was afraid for the milk. She explained that only very little goes into it. My cousin in Pune had taken [sertraline]{T sertraline; other} in her pregnancy also and her daughter is in second standard now, topping the class.

And [clonazepam]{T clonazepam; declined}? Many of our readers are given that for [sleep]{S sleep general}.

She offered it. I did not take. My father was [dependent]{S substance_use other} on [sleeping tablets]{T hypnotics (medication); other} for many years and I have seen how he [shivered]{S neurological other withdrawal} without them.

How soon was there a change?

[First ten days I had [loose motions]{S gastrointestinal side_effect} and [nausea]{S gastrointestinal clin side_effect}]{O side_effect; sertraline}. [It settled]{O tolerated; sertraline}. [After one month I was [sleeping when he slept]{S sleep improved}]{O benefit; sertraline}. [One afternoon he sneezed and I [laughed]{S anhedonia improved}, and I thought, who laughed]{O benefit; sertraline}?

Was it only the [medicine]{T sertraline; stopped}?

No, no. There was a [psychologist]{T interpersonal psychotherapy; tried; sessions=ten sessions} also, ten sessions on video. [IPT]{T interpersonal psychotherapy; tried} it is called. You talk about the people in your life and the change of role. [I learned to [ask my husband for help]{S functioning improved} without [shouting]{S anger improved}, and that changed the whole house]{O benefit; interpersonal psychotherapy}. My husband joined for one of them. He brought biscuits.

There is a new [injection]{T brexanolone; general} in America, an [infusion]{T brexanolone; general} over sixty hours. Did anyone mention it?

[Brexanolone]{T brexanolone; not_tried}? I have only read. It is not here, and the price is like a flat in Whitefield.

Are you taking anything today?

Only calcium. And I am in a [WhatsApp group of mothers]{T peer support; ongoing}. [Any time at night somebody is awake, so I do [not feel alone]{S functioning improved}]{O benefit; peer support}. Two of them take [escitalopram]{T escitalopram (medication); other}, one [could not get out of her bed]{S functioning other} and she is now [running a bakery]{S functioning other improved}. One tried three [medicines]{T medication (medication); other} and none suited her.

Do you worry about a second child?

We are asked this at every wedding. The risk is about one in three if you had it before. If it happens we know which door to knock.

How are you and your son?

[We are [good]{S mood improved}]{O benefit; overall}. [I am [back in my job]{S functioning improved} from two years]{O benefit; overall}. He is in nursery, he bites other children, they have called us for a meeting on Thursday.

=== 978-chronic-migraine
title: Wife of a migraineur
genre: relative
layout: forum-like post from a husband, unparagraphed talk
condition: chronic migraine
area: general
english: Canadian
narrator: relative
split: train
overall: improved
round: 3
ledger:
  amitriptyline | medication | tried | no_response | sleep, energy, gastrointestinal
  topiramate | medication | stopped | partial | cognition, neurological
  candesartan | medication | tried | no_response
  magnesium | supplement | tried | no_response
  riboflavin | supplement | tried | no_response
  botulinum toxin | medication | tried | partial | pain
  erenumab | medication | stopped | partial | gastrointestinal
  galcanezumab | medication | ongoing | response
  rizatriptan | medication | ongoing | response | energy
  daith piercing | other | tried | no_response
  elimination diet | lifestyle | tried | no_response
  acupuncture | mind_body | planned | unknown
---
My wife doesn't post so Im doing it for her, she's reading over my shoulder. Joanne, 43, [chronic migraine]{S diagnosis clin} since our second was born. At the worst she had [22 days a month with a headache]{S pain}, maybe 15 of them the [real thing]{S pain fig}, [throwing up]{S gastrointestinal}, [blankets on the window]{S other_physical}, [couldn't look at a phone]{S other_physical}. I learned to cook. Our kids learned to whisper.

What she's been thru, for the people who like lists:

[Ami]{T amitriptyline; tried}, [topamax]{T topiramate; stopped}, [candesartan]{T candesartan; tried}, [magnesium]{T magnesium; tried}, [B2]{T riboflavin; tried}, a [piercing in the ear]{T daith piercing; tried} (don't ask, $90), an [elimination diet]{T elimination diet; tried} where we all gave up cheese. [The [candesartan]{T candesartan; tried}, the vitamins, the ear, the cheese: zip]{O no_benefit; candesartan, magnesium, riboflavin, daith piercing, elimination diet}. [[Ami]{T amitriptyline; tried} [knocked her out]{S sleep fig side_effect} till noon, [dry mouth]{S gastrointestinal side_effect}, [groggy]{S energy side_effect}]{O side_effect; amitriptyline} [and no fewer [attacks]{S pain}]{O no_benefit; amitriptyline}. [[Topamax]{T topiramate; stopped} is the one I still get mad about]{O side_effect; topiramate}. [It did cut them, I'd say 22 down to 15]{O partial; topiramate}. But [she's an accountant and she [couldnt add]{S cognition side_effect}]{O side_effect; topiramate}. [She'd [lose words]{S cognition side_effect}, she called the dishwasher the wet cupboard]{O side_effect; topiramate}. [[Pins and needles]{S neurological fig side_effect} in her feet all day]{O side_effect; topiramate}. Her boss noticed. She weaned off over a month and [the [words came back]{S cognition improved side_effect}]{O tolerated; topiramate}, [so did the [headaches]{S pain withdrawal}]{O withdrawal; topiramate}. My own doctor has me on [topiramate]{T topiramate; other} for something else and I feel perfectly normal on it, which she finds very annoying.

Then [botox]{T botulinum toxin; tried; sessions=four rounds}, four rounds. 31 needles a time, forehead to shoulders. [Her [neck was sore]{S pain side_effect} for a week]{O side_effect; botulinum toxin}. [First two rounds were great, third so so, fourth nothing]{O partial; botulinum toxin}. The girl at the clinic says it works for maybe half of people and you shouldn't judge before the third.

The newer ones go after a thing called CGRP. It's a protein that goes up in an [attack]{S pain general}. First was [Aimovig]{T erenumab; stopped}. [[Constipated]{S gastrointestinal side_effect}, and I mean bad]{O side_effect; erenumab}. [Ten good days a month more than she had]{O partial; erenumab}. Her plan covered it for a year and then they didn't. Now she's on [Emgality]{T galcanezumab; ongoing; frequency=once a month}, I give her the [shot]{T galcanezumab; ongoing} in the leg once a month while she looks at the ceiling. [[4 days in October]{S pain improved}. Four!!]{O benefit; galcanezumab} [No side effects at all so far]{O tolerated; galcanezumab}. [For those 4 she has [Maxalt]{T rizatriptan; ongoing} and it kills it in an hour]{O benefit; rizatriptan}, [she's a [dishrag]{S energy fig side_effect} after]{O side_effect; rizatriptan; neutral}.

Someone upthread asked about [acupuncture]{T acupuncture; planned}. She's booked in for January, a friend gave her a voucher. And to northernlad who said [Emgality]{T galcanezumab; other} did nothing for him, sorry man, [hers took till the third one]{O benefit; galcanezumab}. Ask about [Ajovy]{T fremanezumab (medication); general}, or [Vyepti]{T eptinezumab (medication); general} if you've got coverage.

Side note, my mother in law had it all her life and had nothing but [aspirin]{T aspirin (medication); other} and a [dark room]{T dark room (lifestyle); other}. Joanne says to tell you all [she [went to a concert]{S functioning improved}]{O benefit; overall}. It was Blue Rodeo. She wore earplugs. We left before the encore because of parking.

=== 1305-depression-gp
title: My GP surgery
genre: feedback
layout: short online comment
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  mirtazapine | medication | ongoing | response | appetite_weight
---
Dr Hallam has been my doctor for 22 years and is retiring at Easter. When my husband died she rang me at home on her day off. She never once looked at the clock. When I got so [low]{S mood} I [wasn't washing]{S functioning} she put me on [mirtazapine]{T mirtazapine; ongoing} and saw me every fortnight till I was right. [[Sleeping]{S sleep improved} and [eating]{S appetite_weight improved} again within the month]{O benefit; mirtazapine}, [perhaps [eating]{S appetite_weight side_effect} a bit too well]{O side_effect; mirtazapine; neutral}. I take it to this day.

I don't know what the new arrangements are. The phone now says press 1 for this and 2 for that, and if you want an appointment you must ring at eight on the dot and you're number nineteen. The young man at the desk told me to download something. I am 78.

Thank you Doctor. You've been a friend.

=== 1306-bipolar-crisis
title: Crisis house
genre: feedback
layout: short online comment
condition: bipolar disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  hospital admission | care_setting | stopped | worse
  crisis house | care_setting | tried | response
  lithium | medication | ongoing | response
---
Stayed at [Elm Tree House]{T crisis house; tried; duration=eight days} for eight days in March instead of going on the ward. Own room, own key, a kitchen you can make toast in at 3am. Staff sit with you. They don't carry clipboards. Nobody took my shoelaces.

I've done the [ward]{T hospital admission; stopped} before, in 2018, and [I came out of that more [frightened]{S anxiety worsened} than I went in]{O worsening; hospital admission}. [Here I [slowed down]{S mania_psychosis fig improved} by day three without anyone sitting on me]{O benefit; crisis house}.

They also sorted out my [lithium]{T lithium; ongoing} with the pharmacy which the community team hadn't managed in a month. [I'm [steady]{S mood improved} on [lithium]{T lithium; ongoing} as long as I've actually got some]{O benefit; lithium}.

There are five beds for the whole county. Five.

=== 1307-carpal-tunnel
title: Hand clinic
genre: feedback
layout: short online comment
condition: carpal tunnel syndrome
area: general
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  wrist splints | procedure | tried | partial
  carpal tunnel release | procedure | tried | response | pain
---
In and out in under an hour. Mr Desai and his team on the Tuesday list had the radio on and we all talked about Bake Off while he did it. [Carpal tunnel op]{T carpal tunnel release; tried}, right hand, awake. [[Pins and needles]{S neurological fig improved} gone the same night]{O benefit; carpal tunnel release}. [Scar was [tender]{S pain side_effect} for a few weeks]{O side_effect; carpal tunnel release; neutral}. Before that I'd had the [splints]{T wrist splints; tried; duration=eighteen months} for eighteen months, [they helped at night and not in the day]{O partial; wrist splints}.

Negatives. Eleven months' wait. The pre-op letter asked me to bring a urine sample and nobody wanted it, I carried it about all morning. The follow up call never came. My sister had hers done at the same place and she had to go back with it, so perhaps I was lucky.

Parking £4.80.

=== 1308-self-harm-camhs
title: CAMHS - fifteen months
genre: feedback
layout: service feedback comment
condition: self-harm
area: mental
english: British
narrator: relative
split: train
overall: unchanged
round: 4
ledger:
  art therapy | psychotherapy | stopped | unknown
  school counsellor | psychotherapy | ongoing | partial
  melatonin | medication | stopped | response
  dialectical behaviour therapy for adolescents | psychotherapy | planned | unknown
---
I'm writing as a foster carer. The young person I look after is 15 and has been [harming herself]{S suicidality} since before she came to us.

Referral by social worker, rejected. Referral by school, rejected because there was "already a referral". Referral by GP, accepted, then a letter giving a list of websites to look at while you wait. One of the websites was shut.

She was seen in the fourteenth month. Assessment lasted two hours and she had to answer questions about her birth mother from a lady she had just met. The lady was kind. She was a locum and she'd left by the next time.

In between we have had: a block of [art therapy]{T art therapy; stopped; sessions=six} from a charity, six weeks, which she enjoyed and which stopped when the funding did. [Melatonin]{T melatonin; stopped} from the community paediatrician, [that got her [off to sleep]{S sleep improved}]{O benefit; melatonin}, until the prescription needed somebody to renew it and no one was sure who. And her [school counsellor]{T school counsellor; ongoing; frequency=Mondays}, on Mondays, in what used to be a stationery cupboard. [Mondays are better days]{O partial; school counsellor}. That is a fact, I keep a diary.

The plan as of last week is [DBT]{T dialectical behaviour therapy for adolescents; planned}, "when a group has enough young people in it". I pointed out that I could probably find them six in her year alone.

[The [cutting]{S suicidality} is the same as it was]{O no_benefit; overall}. She's polite about all of it. More polite than me.

=== 1309-migraine
title: Headache clinic
genre: feedback
layout: title and comment
condition: migraine
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  topiramate | medication | stopped | worse | cognition, neurological, mood
  candesartan | medication | tried | no_response
  botulinum toxin | medication | tried | no_response
  erenumab | medication | ongoing | partial | gastrointestinal
---
Four stars. It'd be five but for the booking system.

Let me explain the booking system. You can't book your next appointment when you're there. You go home, and a letter comes. If the letter comes with a date you can't do you ring a number and a recorded lady says the mailbox is full. So you turn up at the desk in person (I took a half day) and they say we can't book from here.

Now the good. Sister Bright knows more about [migraine]{S diagnosis clin} than anyone I've ever met and she gets them herself. She listened to the saga. [Topiramate]{T topiramate; stopped}, where [I [couldn't remember the word for fork]{S cognition side_effect}, my [fingers tingled]{S neurological side_effect} and I [cried at adverts]{S mood side_effect}]{O side_effect; topiramate}, and [the [heads were more often]{S pain worsened} if anything]{O worsening; topiramate}, three months then I binned it. [Candesartan]{T candesartan; tried}, and two rounds of [Botox]{T botulinum toxin; tried; sessions=two rounds} in the forehead. [Neither of those made the slightest difference]{O no_benefit; candesartan, botulinum toxin}. She said right, we've earned the next one.

That's the [pen]{T erenumab; ongoing; frequency=once a month}, once a month in the leg, [erenumab]{T erenumab; ongoing}. [From sixteen days a month down to nine or ten]{O partial; erenumab}. [Not a cure and she never said it would be]{O partial; erenumab}. [[Constipated]{S gastrointestinal side_effect}]{O side_effect; erenumab; neutral}. They're going to look at it again at six months and they can take it off you if it's not enough, which I think about a lot.

The waiting room has strip lights that flicker. In a headache clinic.

=== 1310-alcohol
title: Drug and alcohol service
genre: feedback
layout: service feedback comment
condition: alcohol use disorder
area: mental
english: British
narrator: patient
split: dev
overall: improved
round: 4
ledger:
  home detox | care_setting | tried | response
  chlordiazepoxide | medication | stopped | unknown | sleep
  acamprosate | medication | ongoing | unknown | gastrointestinal
  Alcoholics Anonymous | support | tried | no_response
  recovery group | support | ongoing | response
  residential rehab | care_setting | not_tried | unknown
---
Walked in off the street on a Monday, was seen on the Monday. You dont get that anywhere else in the NHS. Rob who did my assessment has been through it himself and you can tell, he didnt do the head tilt.

Wanted [rehab]{T residential rehab; not_tried}, was told the panel has no money till April. Fair enough, told straight. They did a [detox at home]{T home detox; tried; duration=eight days} instead. Nurse came morning and teatime for eight days with the [Librium]{T chlordiazepoxide; stopped; frequency=morning and teatime; duration=eight days} and a breathalyser and my sister slept on the settee. [[Out of it]{S sleep fig side_effect} for the first three days]{O side_effect; chlordiazepoxide; neutral}. Then they brought the dose down to nothing. [No [fits]{S neurological absent withdrawal}, no [horrors]{S mania_psychosis fig absent withdrawal}]{O tolerated; home detox}. [[Not had a drink]{S substance_use improved} since, that's 7 months and a bit]{O benefit; home detox}.

On [Campral]{T acamprosate; ongoing} now, too many [tablets]{T acamprosate; ongoing} and [they give me the [trots]{S gastrointestinal fig unclear}]{O side_effect; acamprosate}, cant honestly say if its them or me. [[AA]{T Alcoholics Anonymous; tried; sessions=four times} wasnt for me]{O no_benefit; Alcoholics Anonymous}. Went four times. My brother swears by his [meetings]{T Alcoholics Anonymous; other}. [The [Thursday group]{T recovery group; ongoing; frequency=Thursday} upstairs is what does it]{O benefit; recovery group}, [I'd have [gone under]{S substance_use fig absent} at Christmas without that lot]{O benefit; recovery group}.

Complaints: the buzzer on the door, everyone on the high street knows what it is. And why do they change your worker just when you've got used to one.

=== 1311-endometriosis
title: Gynaecology - not listened to
genre: feedback
layout: service feedback comment
condition: endometriosis
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  contraceptive pill | medication | stopped | no_response | mood
  mefenamic acid | medication | tried | no_response
  hormonal coil | medication | declined | unknown
  laparoscopy | procedure | tried | partial
  pelvic physiotherapy | procedure | planned | unknown
---
Nine years. That is how long it took from the first time I went to my GP to a consultant saying the word [endometriosis]{S diagnosis clin}. In those nine years I was told it was normal, that it was [IBS]{S diagnosis clin possible}, that it was stress, and once that it'd settle when I had a baby. I was seventeen.

What was I given? The [pill]{T contraceptive pill; stopped}, three kinds, [none made any odds]{O no_benefit; contraceptive pill} and [the last one made me so [weepy]{S mood side_effect}]{O side_effect; contraceptive pill} that I came off it. [[Mefenamic acid]{T mefenamic acid; tried}, like throwing a teaspoon of water on a house fire]{O no_benefit; mefenamic acid}. I've [fainted]{S neurological} on trains. I [lost a job]{S functioning} I loved.

The consultant wanted to put a [coil]{T hormonal coil; declined} in. I'd said no in the first letter and I said it again in the room and she wrote down "patient reluctant". I am not reluctant. I said no.

I had the [keyhole surgery]{T laparoscopy; tried} in January. The theatre staff were wonderful, the anaesthetic nurse held my hand and told me about her wedding. I was sent home at 8pm with no notes, no explanation, and a phone number for a ward which turned out to be closed. I found out what they had removed from my GP, in April. [The [pain]{S pain improved} is less, it's not gone, I still [lose a couple of days a month]{S functioning} to it]{O partial; laparoscopy}.

[Pelvic physio]{T pelvic physiotherapy; planned} has been requested. I won't hold my breath.

=== 1312-grief
title: Bereavement service
genre: feedback
layout: short online comment
condition: bereavement
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  bereavement counselling | psychotherapy | stopped | response
  zopiclone | medication | stopped | partial | cognition
---
The hospice that looked after my wife offered me [counselling]{T bereavement counselling; stopped; sessions=six}, six goes with a volunteer, and I nearly didn't go. I'm not a talker. Geoff wasn't either so we got on. He used to be a bus inspector. The first week we talked about buses.

The surgery had given me [zopiclone]{T zopiclone; stopped}, [which [knocked me out]{S sleep fig improved} for a bit and then didn't]{O partial; zopiclone}, [and I was [doolally]{S cognition fig side_effect} in the mornings]{O side_effect; zopiclone}. I put the rest down the toilet, which I'm told you shouldn't.

[By the end of Geoff I'd [been in her wardrobe]{S functioning improved}, I'd [been to the bowls]{S functioning improved}]{O benefit; bereavement counselling}. The tea is dreadful. The chairs are good. They rang me on her anniversary, I hadn't told them the date, somebody must have written it down.

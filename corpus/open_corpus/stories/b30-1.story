=== 1281-suicidal-crisis
title: Nobody rang back
genre: feedback
layout: service feedback comment
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  crisis team | care_setting | stopped | no_response
  sertraline | medication | ongoing | no_response
  diazepam | medication | not_tried | unknown
---
I want to put on record what happened between the 9th and the 14th of May. My GP referred me urgently to the [crisis team]{T crisis team; planned} because I was [suicidal]{S suicidality} and had [stopped eating]{S appetite_weight}. I was told somebody would ring within four hours. Nobody rang that day or the next. When I phoned on the Saturday the man told me there was no referral on the system and had I tried having a bath.

On Monday two ladies came to the flat. One of them kept her coat on. They asked the same questions the GP had asked and filled in a form on a laptop that kept losing its signal. I was under them for nine days and saw eight different people. I asked for some [diazepam]{T diazepam; not_tried} to get me through the nights and was told they don't give that any more. One of the nurses, Bev I think, was lovely and stayed longer than she needed to.

Then I got a text message to say I had been discharged. A text. [I was no better than when they started]{O no_benefit; crisis team}, [I still had the [thoughts]{S suicidality} every evening]{O no_benefit; crisis team}. [The [sertraline]{T sertraline; ongoing; duration=seven weeks} I have now been taking for seven weeks has not touched it either]{O no_benefit; sertraline}. The letter they sent to my GP has my date of birth wrong.

I do not want an apology from a computer. I want someone to ring me.

=== 1282-panic-disorder
title: Thank you to the Wellbeing service
genre: feedback
layout: title and comment
condition: panic disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  cognitive behavioural therapy | psychotherapy | tried | response
  propranolol | medication | stopped | partial | other_physical
---
I self referred online in January and to be fair the form was easy. Had a phone assessment after three weeks with a young lady called Priya who explained what would happen next and actually did what she said she would. Then a long wait, sixteen weeks, with one letter in the middle to say I was still on the list. That bit could be better. I'd have liked to know where I was in the queue.

My [therapist]{T cognitive behavioural therapy; tried} was Graham. We met on Thursdays above the library, twelve sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=twelve}. He was always on time, never looked at the clock and remembered what my kids were called. The homework was hard and I didn't always do it and he never made me feel like I was back at school. When I started I [couldn't go in a supermarket]{S functioning} and was having [panic attacks]{S anxiety} three or four times a week. [I have had [one]{S anxiety improved} since June and I [do the big shop]{S functioning improved} on my own]{O benefit; cognitive behavioural therapy}.

My GP had given me [propranolol]{T propranolol; stopped} to tide me over. [It [slowed my heart]{S other_physical improved} but the [fear]{S anxiety} was still there]{O partial; propranolol} and [my [hands were like ice]{S other_physical fig side_effect}]{O side_effect; propranolol}, so I packed it in when the sessions began.

The lift needs mending, there was a lady with a pram who had to wait for someone to carry it up. Other than that I can't fault it.

=== 1283-bipolar-disorder
title: Daughter's care on the ward
genre: feedback
layout: service feedback comment
condition: bipolar disorder
area: mental
english: British
narrator: relative
split: train
overall: partly_improved
round: 4
ledger:
  hospital admission | care_setting | stopped | partial
  olanzapine | medication | ongoing | mixed | energy, appetite_weight
  lithium | medication | planned | unknown
  occupational therapy | other | not_tried | unknown
---
My daughter was [sectioned]{T hospital admission; stopped; duration=five weeks} in February and spent five weeks on the acute ward, sixty two miles from home because there were no beds in our county. She is 23. We as a family were told nothing. I rang every day. Some days the phone was answered and some days it rang out, and when it was answered I was told they couldn't confirm she was a patient there. I had driven her there.

She was [not sleeping]{S sleep}, [spending money she hasn't got]{S mania_psychosis} and [thought she was going to be on the news]{S mania_psychosis}. They gave her [olanzapine]{T olanzapine; ongoing}. [Within ten days she [slept]{S sleep improved} and [the news stopped]{S mania_psychosis improved}]{O benefit; olanzapine}. [She has also [put on nearly two stone]{S appetite_weight side_effect} and [can hardly get out of a chair]{S energy side_effect}]{O side_effect; olanzapine}, and when I raised this at the discharge meeting the consultant said it was better than the alternative. That may be so. It could have been said differently.

There was meant to be [occupational therapy]{T occupational therapy; not_tried} four days a week, there is a timetable on the wall. In five weeks not one session took place. She coloured in and she smoked.

Her clothes were lost twice. Her phone charger was taken off her on the first day and never found. The student nurses were very good. The healthcare assistant who sat with her on the first night and did her hair deserves a medal.

She came home on the Friday before a bank holiday with seven days of [tablets]{T olanzapine; ongoing}. [She is [calmer]{S mania_psychosis improved}, she is [not herself]{S other fig}]{O partial; hospital admission}. They have talked about [lithium]{T lithium; planned} but that needs blood tests and nobody knows who books them.

=== 1284-low-back-pain
title: MSK physio
genre: feedback
layout: What was good / What could be improved
condition: chronic low back pain
area: general
english: British
narrator: patient
split: train
overall: improved
round: 4
ledger:
  physiotherapy | procedure | tried | response
  naproxen | medication | tried | no_response | gastrointestinal
  back exercises | lifestyle | ongoing | response
---
What was good?
Once I got there, everything. Dean the [physio]{T physiotherapy; tried; sessions=five} explained my back to me with a plastic spine and a tea towel. He did not rush. He asked what my job was (roofer) and didn't tell me to give it up. I saw him five times. He gave me three [exercises]{T back exercises; ongoing} on a sheet with little drawings, not twenty. [[Can put my own socks on]{S functioning improved} now]{O benefit; physiotherapy, back exercises}. [[Back on the ladders]{S functioning improved} since the start of October]{O benefit; overall}. I still do the three every morning while the kettle boils.

What could be improved?
The wait. I rang in April. I was told 6 to 8 weeks. It was 19. In that time I was living on [naproxen]{T naproxen; tried} off the doctor which [did nothing]{O no_benefit; naproxen} [except give me [heartburn]{S gastrointestinal side_effect}]{O side_effect; naproxen} and I [lost about four grand in work]{S functioning}. Your appointment letter came the day after the appointment. Second class stamp. I rang to explain and was told it had gone down as a did not attend and I would be put back to the bottom, and it took three calls and a complaint to get that undone.

The car park machine doesn't take cards.

Anything else?
The receptionist with the glasses on a chain is worth her weight in gold. Give her a rise.

=== 1285-borderline-personality-disorder
title: Passed from pillar to post
genre: feedback
layout: service feedback comment
condition: borderline personality disorder
area: mental
english: British
narrator: patient
split: train
overall: worse
round: 4
ledger:
  community mental health team | care_setting | ongoing | no_response
  dialectical behaviour therapy | psychotherapy | not_tried | unknown
  quetiapine | medication | tried | worse | sleep
  skills group | psychotherapy | declined | unknown
---
I have been under your [community team]{T community mental health team; ongoing; duration=three years} for three years and I have had six care coordinators. Each time one leaves I find out from the next one. Each time I have to tell the whole story from the beginning, my childhood, the lot, to somebody who is looking at a screen. [Three years and I cannot name one thing that has changed for the better]{O no_benefit; community mental health team}.

In 2022 I was told I would get [DBT]{T dialectical behaviour therapy; not_tried}. I was told it again in 2023. Last month a letter came saying the service has been "redesigned" and I no longer meet the threshold because I have not been to A&E this year. So I have to [hurt myself]{S suicidality possible} properly before anyone will help me not to do it. What I've been offered instead is a four week [emotional skills group]{T skills group; declined} on Zoom. I said no. I [don't leave my camera on]{S functioning} for my own sister.

I was given [quetiapine]{T quetiapine; tried} "to take the edge off" by a doctor I met once, for eleven minutes. [I [slept through]{S sleep side_effect} two of my son's school plays]{O side_effect; quetiapine} and [the [cutting]{S suicidality worsened} got worse not better]{O worsening; quetiapine}.

I do want to mention Femi who worked on the front desk until Christmas. He knew my name and he used to say take your time. He left as well.

I've made a formal complaint and got a reference number. That was eight weeks ago.

=== 1286-eczema
title: Dermatology outpatients
genre: feedback
layout: title and comment
condition: eczema
area: general
english: British
narrator: relative
split: dev
overall: improved
round: 4
ledger:
  emollient | medication | ongoing | partial
  hydrocortisone cream | medication | tried | no_response
  wet wraps | procedure | tried | response
  dupilumab | medication | declined | unknown
---
Brought my little boy (4) to the children's skin clinic on 3rd November. Easy to find, plenty of toys, though half the jigsaws have pieces missing. Clinic was running an hour and ten late and nobody said so until I asked.

He has had [eczema]{S diagnosis clin} since he was a baby. We had been through four tubes of [hydrocortisone]{T hydrocortisone cream; tried; sessions=four tubes} from the GP and [you might as well have used butter]{O no_benefit; hydrocortisone cream}. The GP would not refer us, I had to ask three times and in the end I paid to go private for one letter.

The nurse specialist, I think she was called Mairead, was worth every minute of the wait. She sat on the floor with him. She showed me how to do [wet wraps]{T wet wraps; tried} and drew it all out, and she gave me a direct number that is answered by a person. We did the [wraps]{T wet wraps; tried; duration=ten nights} for ten nights. [He stopped [scratching]{S other_physical improved} in his sleep]{O benefit; wet wraps}. The [greasy stuff]{T emollient; ongoing; frequency=twice a day} we carry on with twice a day, [it [keeps it down]{S other_physical improved}, it doesn't clear it]{O partial; emollient}. The doctor also mentioned an [injection]{T dupilumab; declined} called [dupilumab]{T dupilumab; declined} which his cousin has and does well on, but we said not at his age.

One thing. The letter went to our old address, even though I'd changed it with the desk twice.

=== 1287-psychosis
title: early intervention team - my brother
genre: feedback
layout: service feedback comment
condition: first-episode psychosis
area: mental
english: second-language English
narrator: relative
split: train
overall: improved
round: 4
ledger:
  early intervention team | care_setting | ongoing | response
  aripiprazole | medication | ongoing | response | anxiety
  risperidone | medication | stopped | mixed | sexual, energy
  family intervention | psychotherapy | tried | response
---
I write because people write only when they are angry. My brother was [hearing voices]{S mania_psychosis} from the age of nineteen and for one year we did not know what is it. We thought drugs. The doctor in the surgery said stress, come back in a month. We came back in a month, other doctor, he also said stress.

Then he was taken by the [early intervention team]{T early intervention team; ongoing}. [I can only say good]{O benefit; early intervention team}. The nurse comes to our house, she takes off her shoes without being asked, she speaks with my mother slowly. When they say Tuesday they come Tuesday. If they are late they call.

First [medicine]{T risperidone; stopped} was [risperidone]{T risperidone; stopped}. [[Voices]{S mania_psychosis improved} were gone]{O benefit; risperidone} but [he was [like a statue]{S energy fig side_effect} and he told me, as brother, about [problem with the girlfriend]{S sexual fig side_effect}]{O side_effect; risperidone}. He told this to the nurse also and in the same week they changed it. Now he has [aripiprazole]{T aripiprazole; ongoing}, [the [voices]{S mania_psychosis improved} did not return]{O benefit; aripiprazole}, [only he is [moving his legs]{S anxiety side_effect} a lot]{O side_effect; aripiprazole; neutral}. My aunt at home took same [tablets]{T aripiprazole (medication); other} many years and nobody asked her anything.

We had also [family meetings]{T family intervention; tried; sessions=ten}, ten of them. My father did not want. He came to all ten. [We do [not shout]{S anger improved} any more in the house]{O benefit; family intervention}.

[My brother [has started the college]{S functioning improved} in September]{O benefit; early intervention team}. Please do not close this service.

=== 1288-miscarriage-ae
title: A&E on a Sunday night
genre: feedback
layout: service feedback comment
condition: miscarriage
area: general
english: British
narrator: patient
split: train
overall: unknown
round: 4
ledger:
  paracetamol | medication | tried | no_response
  codeine | medication | tried | response
  bereavement counselling | psychotherapy | planned | unknown
---
I arrived at 21.40 with my husband. I was eleven weeks pregnant and [bleeding]{S other_physical}. The man at the desk asked me to speak up. I said it again, louder, in front of a full waiting room including two lads with a football.

We sat for six hours. There was one working toilet. I was given two [paracetamol]{T paracetamol; tried; dose=two} at midnight, [which did nothing for the [cramps]{S pain}]{O no_benefit; paracetamol}, and when my husband asked for something stronger he was told the triage nurse was on her break. At about half three a doctor came and she was the first person to say she was sorry. She gave me [codeine]{T codeine; tried} and [the [pain]{S pain improved} went down to something I could breathe through]{O benefit; codeine}. She found a side room. She brought a chair from the corridor herself.

The scan was the following afternoon in the early pregnancy unit. You walk past the antenatal pictures to get there. I don't know whose idea that was.

The midwife was gentle and clear and wrote things down for us because we weren't taking it in. She gave us a leaflet about [counselling]{T bereavement counselling; planned} and said the list was about five months. I've put my name down.

I'm not after anybody's job. I would like someone to think about the desk, and the wall with the pictures, and whether a woman who's losing a baby could be asked where it hurts somewhere other than in front of a vending machine.

=== 2260-recurrent-depression
title: Notebook, January to June
genre: essay
layout: dated diary, clipped sentences
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  fluoxetine | medication | tried | no_response
  citalopram | medication | tried | no_response
  venlafaxine | medication | tried | no_response | other_physical
  cognitive behavioural therapy | psychotherapy | tried | no_response
  mood diary | other | ongoing | unknown
  mirtazapine | medication | ongoing | partial | sleep, energy, neurological, appetite_weight
  light therapy | other | tried | no_response
  parkrun | lifestyle | ongoing | response
  vortioxetine | medication | ongoing | response | gastrointestinal
  lithium | medication | declined | unknown
  interpersonal therapy | psychotherapy | planned | unknown
---
3 Jan. New notebook because Dr Hale wants a [mood diary]{T mood diary; ongoing}. Fine, here it is. [Low]{S mood} since October, third go of it in my life. [Not opening the post]{S functioning}, [not ringing Mum back]{S functioning}, [awake at four]{S sleep} every day like clockwork.

For the record, what I've already had: [Prozac]{T fluoxetine; tried} at uni. [Citalopram]{T citalopram; tried; dose=40 mg} 40 mg. [Venlafaxine]{T venlafaxine; tried}, [which made me [sweat]{S other_physical side_effect} through my work shirts]{O side_effect; venlafaxine}. Eight sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=Eight} by phone with a nice girl in Stoke. [None of it shifted anything]{O no_benefit; fluoxetine, citalopram, venlafaxine, cognitive behavioural therapy}. Wrote that out on the form and it looked like somebody else's life.

9 Jan. On [mirtazapine]{T mirtazapine; ongoing; dose=15 mg} now, 15 mg at night. Picked it up from Boots with the cat food.

12 Jan. [Slept eleven hours and [walked into the wardrobe door]{S neurological side_effect}, [like a zombie]{S energy fig side_effect} till lunch]{O side_effect; mirtazapine}. [But I slept!!]{O benefit; mirtazapine} [First time since the clocks went back.]{O benefit; mirtazapine}

30 Jan. Up to 30 mg. [Toast, cereal, toast. [Can't stop eating]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [Trousers [don't do up]{S appetite_weight fig side_effect}]{O side_effect; mirtazapine}. [Mood the same, [grey]{S mood fig}]{O no_benefit; mirtazapine}. My sister is on the [same tablets]{T mirtazapine (medication); other} and [lost weight]{S appetite_weight other side_effect} on them, so there's no justice.

14 Feb. Bought a [SAD lamp]{T light therapy; tried}. Sat in front of it with my coffee for three weeks, [all I got was a tan line from my glasses]{O no_benefit; light therapy; neutral}. Lent it to Gareth from work.

2 Mar. Dr Hale asked about [suicidal thoughts]{S suicidality possible}. No, [nothing like that]{S suicidality fig absent}, only [wishing the day was over]{S hopelessness} by half nine. He suggested [lithium]{T lithium; planned} on top. Looked it up on the bus, blood tests for ever, [shaky hands]{S neurological possible side_effect}, [kidneys]{S other_physical possible side_effect}. Said no to [lithium]{T lithium; declined} on the phone on Friday.

9 Mar. Instead he's adding [vortioxetine]{T vortioxetine; planned}. New one, or newish. Chemist had to order it in.

13 Mar. [Vortioxetine]{T vortioxetine; ongoing; dose=10 mg}, day two, 10 mg. [[Sick]{S gastrointestinal side_effect} on the 8.12 to Crewe]{O side_effect; vortioxetine}. Not on anybody, thank God.

20 Mar. [Not [sick]{S gastrointestinal improved side_effect} any more if I eat a banana first]{O tolerated; vortioxetine}. The leaflet says [nausea]{S gastrointestinal clin possible general side_effect} goes in two weeks for most people, for once it's right.

6 April. [Something's different and I don't want to jinx it]{O partial; vortioxetine}. [I [opened the post]{S functioning improved}. All of it, including the council tax]{O benefit; vortioxetine}.

13 April. Gareth dragged me to [parkrun]{T parkrun; ongoing}. Walked most of it behind a man with a pram. [Came home and felt, I don't know, [clean]{S mood fig improved}]{O benefit; parkrun}. He swears by [cold showers]{T cold showers (lifestyle); other} as well. No thank you.

11 May. Fourth [parkrun]{T parkrun; ongoing; frequency=Saturdays}, 38 minutes. I notice that Saturdays are good now and it's not the [tablets]{T vortioxetine; ongoing}, because the Sundays are only middling. [The [run]{T parkrun; ongoing} does it]{O benefit; parkrun}. [[Laughed]{S mood improved} at something on the radio driving home, out loud, on my own]{O benefit; parkrun}.

19 May. Forgot the [vortioxetine]{T vortioxetine; ongoing} for two days when I was at Mum's. [[Dizzy]{S neurological withdrawal}, bit [snappy]{S anger withdrawal}, nothing dramatic]{O withdrawal; vortioxetine; neutral}.

1 June. Seen Dr Hale. The questionnaire was 21 in January, [today 8]{O benefit; overall}. He puts it down to the [new tablet]{T vortioxetine; ongoing} and so do I mostly. [Still [up a stone]{S appetite_weight side_effect} from the [mirtazapine]{T mirtazapine; ongoing} though, and it's only the nights it's any use for]{O partial; mirtazapine}. [I'm [not well]{S mood} yet]{O partial; overall}. [The [four o'clock waking]{S sleep improved} is gone]{O benefit; mirtazapine}, [the [not ringing people]{S functioning} isn't]{O no_benefit; overall}. On the list for [interpersonal therapy]{T interpersonal therapy; planned}, twenty weeks' wait, so maybe there will be a second notebook.

=== 2261-juvenile-arthritis
title: What it took with Ottilie
genre: relative
layout: mother's account
condition: juvenile arthritis
area: general
english: American
narrator: relative
split: train
overall: improved
round: 6
ledger:
  ibuprofen | medication | tried | no_response
  naproxen | medication | stopped | partial | gastrointestinal
  elimination diet | lifestyle | tried | no_response
  tart cherry juice | supplement | tried | no_response
  turmeric | supplement | tried | no_response
  steroid joint injections | procedure | tried | partial
  methotrexate | medication | stopped | mixed | gastrointestinal, anxiety
  folic acid | supplement | tried | unknown
  anti-nausea bands | other | tried | no_response
  physical therapy | procedure | ongoing | response
  adalimumab | medication | ongoing | response | pain
  child psychologist | psychotherapy | tried | response
  wrist splints | procedure | declined | unknown
  paraffin wax bath | other | ongoing | partial
---
My daughter was four when she started [walking down the stairs on her bottom]{S functioning}. I thought it was a game. By Thanksgiving her [left knee was the size of a grapefruit]{S other_physical fig} and she [cried when I put her tights on]{S pain}, and it took three doctors and an x-ray to get to the word [arthritis]{S diagnosis clin}. I didn't know kids could get it. About one in a thousand do.

So, the list, because moms in the waiting room always ask. [Ibuprofen]{T ibuprofen; tried} round the clock. [Naproxen]{T naproxen; stopped} after that, [which took the edge off the [morning stiffness]{S other_physical improved}]{O partial; naproxen} [until her [tummy bled]{S gastrointestinal side_effect}]{O side_effect; naproxen} and they pulled it. No dairy, no gluten, no tomatoes, that was my own [elimination diet]{T elimination diet; tried; duration=five months}, five months of it with a preschooler, ask me how fun. [Tart cherry juice]{T tart cherry juice; tried}. [Turmeric gummies]{T turmeric; tried} from my mother-in-law. [Apart from the [naproxen]{T naproxen; stopped}, nothing on that list did a single thing]{O no_benefit; ibuprofen, elimination diet, tart cherry juice, turmeric} and the diet cost us every birthday party.

They put her under for [steroid shots]{T steroid joint injections; tried; route=injection} in both knees. [She [ran across the yard]{S functioning improved} eight days later, I have it on video]{O benefit; steroid joint injections}. [It lasted until Easter]{O partial; steroid joint injections}. Then the [knee was back]{S other_physical fig} and two fingers with it.

I should say here that I was not doing great myself. I have had [depression]{S diagnosis clin other} since college and I take [Lexapro]{T escitalopram (medication); other}, and that spring I went back to my own [therapist]{T psychotherapy (psychotherapy); other} because I was [crying in the Target parking lot]{S mood other}. [Lexapro]{T escitalopram (medication); other} got me through it, I'm not ashamed. My husband went to [church]{T church (support); other} instead. It takes all kinds.

[Methotrexate]{T methotrexate; stopped; frequency=every Friday; route=injection} is the one everybody fears and I gave it to her myself, every Friday, in the thigh. [I'll be honest, it worked on the [joints]{S other_physical improved}]{O benefit; methotrexate}. [Her [sed rate]{S other_physical improved} went to normal, the fingers were fingers again]{O benefit; methotrexate}. [But she [threw up]{S gastrointestinal side_effect} every Saturday, then on Fridays before the shot, then when she just saw the yellow box]{O side_effect; methotrexate}. [She started [screaming on Thursdays]{S anxiety side_effect}]{O side_effect; methotrexate}. We had [folic acid]{T folic acid; tried}, we had those [wrist bands for seasickness]{T anti-nausea bands; tried}, [the bands were a joke]{O no_benefit; anti-nausea bands}. A [child psychologist]{T child psychologist; tried} named Dr. Amy taught her to squeeze a stress ball and blow pinwheels, and [after that the [needle]{S anxiety improved} part went okay]{O benefit; child psychologist}. [The [vomiting]{S gastrointestinal clin side_effect} didn't]{O side_effect; methotrexate}. After fourteen months we quit, the rheumatologist agreed, she said kids don't lie about that stuff.

The OT wanted [night splints]{T wrist splints; planned} for her wrists. Ottilie said no and I said no with her, [splints]{T wrist splints; declined} can wait.

Insurance made us wait nine weeks for [Humira]{T adalimumab; planned}. I was scared to death of the warning on the box, [infections]{S other_physical clin possible side_effect}, [lymphoma]{S diagnosis clin possible side_effect}. A mom in our group has a boy on [Enbrel]{T etanercept (medication); other} and she told me she'd read the same box and shut it. So we did it. [The [Humira]{T adalimumab; ongoing; frequency=every two weeks} pen [stings like a hornet]{S pain fig side_effect}]{O side_effect; adalimumab}, [the newer kind not as bad]{O tolerated; adalimumab}, every two weeks, she picks the leg. [Not one [infection]{S other_physical clin absent side_effect} so far other than the colds everybody gets]{O tolerated; adalimumab}. [Nineteen months with no [swollen joint]{S other_physical improved}]{O benefit; adalimumab}. She sees Miss Kay in [PT]{T physical therapy; ongoing; frequency=once a month} once a month to keep the muscle on and [that [left leg]{S other_physical improved} caught up with the right one because of it]{O benefit; physical therapy}. On cold mornings she puts her hands in the [wax bath]{T paraffin wax bath; ongoing}, [which loosens them some]{O partial; paraffin wax bath}, mostly she likes peeling it off.

She is nine. [She [does gymnastics]{S functioning improved}, badly]{O benefit; overall}. Kids on [biologics]{T biologics (medication); general} do better than they used to, half of them go into [remission]{S other_physical clin improved general}, and nobody can tell me if she gets to stop. I've quit asking.

=== 2262-ocd
title: Interview 7, participant R.
genre: interview
layout: research interview transcript with hesitations
condition: OCD
area: mental
english: British
narrator: interview
split: train
overall: partly_improved
round: 6
ledger:
  counselling | psychotherapy | tried | no_response
  sertraline | medication | ongoing | partial | sexual, gastrointestinal
  clomipramine | medication | stopped | mixed | gastrointestinal, other_physical
  exposure and response prevention | psychotherapy | tried | response | anxiety
  hypnotherapy | mind_body | tried | no_response
  aripiprazole | medication | tried | worse | anxiety
  hospital admission | care_setting | not_tried | unknown
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  deep brain stimulation | neuromodulation | declined | unknown
  elastic band | other | tried | worse
  ocd action group | support | ongoing | response
  mindfulness | mind_body | tried | partial
---
I: So can you, um, take me back to when you first had help for it?

R: First help. God. That would be, um, school. There was a [counsellor]{T counselling; tried}, and I, I told her about the [counting]{S anxiety} and the [taps]{S anxiety}, the bath taps, and she said try wearing an [elastic band]{T elastic band; tried} and ping it every time. So I did. [And then I had to ping it in fours]{O worsening; elastic band}. (laughs) [So that, that actually made it worse]{O worsening; elastic band}. [And the [counselling]{T counselling; tried}, no. Nothing. It was just, just biscuits really]{O no_benefit; counselling}.

I: And the medication?

R: Right. So [sertraline]{T sertraline; ongoing; dose=200}, I'm on that, 200, which is the top. I've been on it, what, six years. Um. [It, I don't know, it helps]{O partial; sertraline}? [It turns the volume down]{O partial; sertraline}. [The [thoughts]{S anxiety} are there but they're, they're [in the next room]{S anxiety fig improved}]{O partial; sertraline}. [There's the, um, the [bedroom department]{S sexual fig side_effect}, that's gone]{O side_effect; sertraline}. [And the first month was, well, I [lived in the loo]{S gastrointestinal fig side_effect}]{O side_effect; sertraline}, [that went away]{O tolerated; sertraline}.

I: Was there anything before the [sertraline]{T sertraline; ongoing}?

R: Yeah, sorry, I'm all out of order. [Clomipramine]{T clomipramine; stopped}. Which is the old one, the old [tricyclic]{T clomipramine; stopped}. [That was the best one for the [OCD]{S diagnosis clin improved}, by a mile, honestly, I was [out of the house in ten minutes]{S functioning improved}]{O benefit; clomipramine}. [But I couldn't, I was [dry as a bone]{S gastrointestinal fig side_effect} and my [heart was racing]{S other_physical side_effect}, and [constipated]{S gastrointestinal side_effect} for, well]{O side_effect; clomipramine}. And then there was a heart tracing that they didn't like, so they took me off. [Within three weeks I was [back at the taps]{S anxiety fig withdrawal}]{O withdrawal; clomipramine}.

I: Did anyone add anything to the [sertraline]{T sertraline; ongoing}?

R: [Aripiprazole]{T aripiprazole; tried; dose=5}, a tiny dose, 5. [And, um, I [couldn't sit]{S anxiety side_effect}. I mean I physically couldn't sit down, I ate my dinner [going round the table]{S anxiety side_effect}]{O side_effect; aripiprazole}. [It was, that was the worst fortnight of my life, and I've had some, the [checking]{S anxiety worsened} trebled]{O worsening; aripiprazole}. My cousin takes [Abilify]{T aripiprazole (medication); other} for, for her [bipolar]{S diagnosis clin other} and she's [right as rain]{S mood fig improved other} so. There you go.

I: And talking treatments, apart from school?

R: [ERP]{T exposure and response prevention; tried; sessions=twenty}. That's the, the, you do the thing and don't do the thing. (laughs) Exposure. Twenty sessions, with a lady called Bridget. First few I hated it, [I, I came out [shaking]{S anxiety side_effect}]{O side_effect; exposure and response prevention}. I touched the bin. I touched the bin and ate a sandwich. [And, you know, it sounds daft, but after Bridget I've [not washed my hands raw]{S anxiety improved} again]{O benefit; exposure and response prevention}. [If you asked me what worked, that worked]{O benefit; exposure and response prevention}.

I: Did you ever have an [admission]{T hospital admission; not_tried}, or...

R: [Hospital]{T hospital admission; not_tried}? No. No, never. It was never, I was never [suicidal]{S suicidality absent} or anything.

I: And some people mention [magnetic stimulation]{T transcranial magnetic stimulation; not_tried}, TM...

R: [TMS]{T transcranial magnetic stimulation; not_tried}. No, I've read about it. Not round here, you'd have to go to London and pay. And the, the [wires in the brain]{T deep brain stimulation; declined}, the professor did bring it up once and I said, no, I said I'm not that bad, am I? Do people have that?

I: A small number, yes. Anything you tried off your own bat?

R: [Hypnosis]{T hypnotherapy; tried}, sixty quid a pop, [I fell asleep]{O no_benefit; hypnotherapy; neutral}. Um. [Mindfulness]{T mindfulness; tried}, the app one. [That was all right for the, for the [tight chest]{S anxiety improved}, [not for the [thoughts]{S anxiety}]{O no_benefit; mindfulness}]{O partial; mindfulness}. And then the [group]{T ocd action group; ongoing}. There's a [group]{T ocd action group; ongoing; frequency=on Tuesdays} on Tuesdays above the library, and [I'd say, after Bridget, it's, it's that that keeps me right]{O benefit; ocd action group}. There's a man there does [ERP]{T exposure and response prevention (psychotherapy); other} on himself with a kitchen timer.

I: And how are things today, would you say?

R: Today. Um. [I [check the door]{S anxiety improved} three times, it was forty]{O partial; overall}. [I [work]{S functioning improved}, four days]{O benefit; overall}. [I've still got it, I'm not, I wouldn't say [cured]{S other absent}]{O partial; overall}. Ask me tomorrow.

=== 2263-fibromyalgia
title: Transcript 14: living with fibromyalgia
genre: interview
layout: research interview transcript with hesitations
condition: fibromyalgia
area: general
english: Irish
narrator: interview
split: dev
overall: partly_improved
round: 6
ledger:
  paracetamol | medication | tried | no_response
  codeine | medication | tried | no_response | gastrointestinal
  difene | medication | tried | no_response
  amitriptyline | medication | ongoing | mixed | sleep, gastrointestinal
  pregabalin | medication | stopped | worse | appetite_weight, cognition
  trigger point injections | procedure | tried | no_response
  physiotherapy | procedure | tried | worse
  aqua aerobics | lifestyle | ongoing | response
  pacing | lifestyle | ongoing | response
  pain management programme | care_setting | not_tried | unknown
  low dose naltrexone | medication | not_tried | unknown
  cannabis oil | supplement | declined | unknown
  electric blanket | other | ongoing | partial
  duloxetine | medication | planned | unknown
---
Interviewer: Would you mind saying when it started, Noreen?

Noreen: It was after the, after the car accident. Well, no, tell a lie, I'd say before. I was [tired]{S energy} before. But after it I had [pain]{S pain} from, from the hair of my head down. Like a [flu that never went home]{S pain fig}.

Interviewer: And what were you given at the start?

Noreen: What wasn't I given. [Paracetamol]{T paracetamol; tried}, sure, everybody gets that. [Codeine]{T codeine; tried}. [Difene]{T difene; tried}, that's the, the anti-inflammatory. [Injections]{T trigger point injections; tried} into the shoulders, the knots, a man in Galway did them. [Not a blind bit of good, any of them]{O no_benefit; paracetamol, codeine, difene, trigger point injections}, [only the [codeine]{T codeine; tried} had me [bunged up]{S gastrointestinal side_effect} for, for a month]{O side_effect; codeine}.

Interviewer: Did you get [physiotherapy]{T physiotherapy; tried}?

Noreen: I did. I had a [physio]{T physiotherapy; tried} who was mad for the weights, a lovely young fella. [And I'd be [in bed two days]{S functioning worsened} after every go]{O worsening; physiotherapy}. I told him and he, he said that's only the muscles waking up. (pause) [They weren't waking up, I was [getting worse]{S pain worsened}]{O worsening; physiotherapy}.

Interviewer: Mm. And tablets for the nerves?

Noreen: For the nerves in my, not for "nerves", I'm not a [nervous]{S anxiety absent} person. I wasn't [depressed]{S mood absent} though they all thought it. [Amitriptyline]{T amitriptyline; ongoing; dose=twenty-five; frequency=at night}, yes. I'm on that. Twenty-five at night. [I'd have to say I [sleep]{S sleep improved} now, I get my six hours]{O benefit; amitriptyline}, [and the price of it is the [mouth like sandpaper]{S gastrointestinal fig side_effect} and I'm [no good to anyone]{S sleep fig side_effect} till eleven]{O side_effect; amitriptyline}. [It's, I don't know if it does the [pain]{S pain} at all]{O no_benefit; amitriptyline}. And [Lyrica]{T pregabalin; stopped}. (laughs) [Oh [Lyrica]{T pregabalin; stopped} was desperate]{O side_effect; pregabalin}. [I [put up two stone]{S appetite_weight side_effect} and I [couldn't tell you my own phone number]{S cognition side_effect}]{O side_effect; pregabalin}. [I got [lost]{S cognition side_effect} in Dunnes]{O side_effect; pregabalin}. My husband said it's them or me, so I came off it. [And the coming off was no picnic either, I was [shaking]{S neurological withdrawal} and [crying]{S mood withdrawal} for ten days]{O withdrawal; pregabalin}. Now, my neighbour Concepta is on [Lyrica]{T pregabalin (medication); other} and it's the making of her, so I'm not saying it's bad for everyone.

Interviewer: Were you ever offered a [pain management programme]{T pain management programme; not_tried}?

Noreen: The [pain programme]{T pain management programme; not_tried}, no, that's only in Dublin, I was never sent.

Interviewer: Or [low dose naltrexone]{T low dose naltrexone; not_tried}?

Noreen: No. What's that? No, I never had that.

Interviewer: It's, some people get it privately. What about [cannabis oil]{T cannabis oil; declined}?

Noreen: My son ordered it for me off the internet. It's in the press unopened. I'd be afraid of my life I'd be stopped by the guards.

Interviewer: So what would you say has made a difference?

Noreen: The [water]{T aqua aerobics; ongoing; frequency=Mondays and Thursdays}. The, the aqua class, Mondays and Thursdays in the hotel with the girls. I thought it'd be like the [physio]{T physiotherapy; tried} and it wasn't. [You're [light as a feather]{S pain fig improved} in it, and it carries over, I'd have a good evening after]{O benefit; aqua aerobics}. [I can [hang out the wash]{S functioning improved} now, which I couldn't for two years]{O benefit; aqua aerobics}. And the [pacing]{T pacing; ongoing}, that's from a leaflet, would you believe. Do half and sit down. [I've not [crashed]{S energy fig improved} since Patrick's Day]{O benefit; pacing}. The [electric blanket]{T electric blanket; ongoing}, that's a, [it's a small comfort for the [hips]{S pain improved}, no more than that]{O partial; electric blanket}.

Interviewer: And are there any plans, anything coming up?

Noreen: She's talking about [duloxetine]{T duloxetine; planned}, starting after Christmas, if the liver bloods are all right. I'm in two minds. I'd be worried about the [stomach]{S gastrointestinal possible side_effect}.

Interviewer: Last one. If you had to, on a scale...

Noreen: Of one to ten? [I'd have been a nine and now I'm, I'd be a six]{O partial; overall}. Six and a half on a Thursday. [It's not gone, it'll never be gone]{O partial; overall}, but [I, I'm [not hiding in the bed]{S functioning improved} from it]{O benefit; overall}.

=== 2264-postpartum-psychosis
title: My wife, the winter Leo was born
genre: relative
layout: husband's account, long paragraphs
condition: postpartum psychosis
area: mental
english: American
narrator: relative
split: train
overall: improved
round: 6
ledger:
  zolpidem | medication | tried | no_response
  haloperidol | medication | tried | partial | neurological, energy
  hospital admission | care_setting | tried | response
  olanzapine | medication | stopped | response | appetite_weight, sleep
  lithium | medication | ongoing | response | neurological, other_physical
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  group therapy | psychotherapy | tried | worse
  psychotherapy | psychotherapy | ongoing | response
  postpartum doula | support | tried | response
  fish oil | supplement | ongoing | unknown
  peer support line | support | tried | partial
  protected sleep | lifestyle | ongoing | response
---
On day five she told me the baby monitor was [sending messages about her to the neighbors]{S mania_psychosis}. I laughed because I thought it was a joke. She had [slept maybe six hours in five days]{S sleep} and was [cleaning the grout at 3 a.m.]{S mania_psychosis}, [talking so fast]{S mania_psychosis} I couldn't follow, and she was happy, is the thing, she was [on top of the world]{S mania_psychosis fig}, nobody tells you that it can look happy. The OB's office called in [Ambien]{T zolpidem; tried}. [It did squat]{O no_benefit; zolpidem}. On day seven I found her [in the bathtub with her clothes on]{S mania_psychosis}, and she [asked me, very politely, which one of the babies was ours]{S mania_psychosis}.

The ER gave her a shot of [Haldol]{T haloperidol; tried; route=shot}. [It stopped the [talking]{S mania_psychosis improved}, I'll give it that]{O partial; haloperidol}, [but her [jaw locked]{S neurological side_effect} and she [moved like she was underwater]{S energy fig side_effect}]{O side_effect; haloperidol}. Then they [admitted]{T hospital admission; tried; duration=three weeks} her, three weeks, no babies allowed. I pumped her full freezer stash into bottles and drove to the ward with pictures. [I hated that place and it saved her life]{O benefit; hospital admission}, both.

In there it was [olanzapine]{T olanzapine; stopped}. [About the fourth day the [messages]{S mania_psychosis improved} went quiet]{O benefit; olanzapine}. [She [gained thirty pounds]{S appetite_weight side_effect} that winter and [slept through alarms]{S sleep side_effect}, the smoke alarm too]{O side_effect; olanzapine}. And [lithium]{T lithium; ongoing}, added the second week, which is what the books say, if [lithium]{T lithium (medication); general} works for [postpartum psychosis]{S diagnosis clin general} it works fast. [It did]{O benefit; lithium}. [By Valentine's Day I had my wife back]{O benefit; lithium, olanzapine}, a [slow]{S energy}, [sad]{S mood} version of her. A resident brought up [ECT]{T electroconvulsive therapy; not_tried} in case it didn't take and then it was not needed, so we never had to decide.

What came after nobody had warned us of. The [mania]{S mania_psychosis clin improved} went and a [depression]{S mood clin} came in. She felt she'd [failed the baby]{S hopelessness}, [wouldn't hold him]{S functioning}. Insurance covered a [postpartum group]{T group therapy; tried} at the hospital, ten women with [regular baby blues]{S mood other}, and [she came home feeling like [a freak]{S hopelessness fig worsened}]{O worsening; group therapy}. She called the [peer line]{T peer support line; tried} some nights, women who'd had the same thing, and [that was good for an hour or two]{O partial; peer support line}. What turned it was two people. A [doula]{T postpartum doula; tried; frequency=four nights a week} who came four nights a week on my mom's dime, [so that Dee [slept]{S sleep improved}, really slept]{O benefit; postpartum doula}. And Ruth, her [therapist]{T psychotherapy; ongoing}, who had her tell it all from the beginning, over and over, [until it was a thing that had happened to her and not what she was]{O benefit; psychotherapy}.

I want to put in a word about me, because I read these things back then looking for the husband. I [lost fifteen pounds]{S appetite_weight other}. I was [checking on the baby's breathing]{S anxiety other} every twenty minutes, I [flinched]{S anxiety other} when she laughed too loud. My doctor said [PTSD]{S diagnosis clin other} and I did [EMDR]{T eye movement desensitization and reprocessing (psychotherapy); other} with a guy in a strip mall, nine times, and I'm on [Zoloft]{T sertraline (medication); other}, which works fine for me. Dads are told to hang in there. Go get the [EMDR]{T eye movement desensitization and reprocessing (psychotherapy); general}.

Leo is three now. She came off the [olanzapine]{T olanzapine; stopped} when he was ten months, slowly, [and nothing came back]{O benefit; olanzapine}, [the [weight]{S appetite_weight improved side_effect} mostly went]{O tolerated; olanzapine}. She's on [lithium]{T lithium; ongoing; dose=900} 900, [her [hands shake]{S neurological side_effect} when she carries coffee and she's [thirsty]{S other_physical side_effect} all day]{O side_effect; lithium}, [no big deal, she says]{O side_effect; lithium; neutral}. She takes [fish oil]{T fish oil; ongoing} because Ruth likes it, who knows. And [nine hours in bed, with earplugs, while I do nights]{T protected sleep; ongoing; dose=nine hours}, that is treatment in our house, [the one time we got sloppy about it, over Christmas, she started [talking fast]{S mania_psychosis} again and two nights of sleep fixed it]{O benefit; protected sleep}. [She [went back to teaching]{S functioning improved} in August]{O benefit; overall}. We've decided against a second baby. One or two in a thousand, they told us, and for somebody who's had it, more like one in three.

=== 2265-vestibular-migraine
title: dizzy diary
genre: essay
layout: dated diary, lower case phone notes
condition: migraine
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  meclizine | medication | tried | no_response | sleep
  epley maneuver | procedure | tried | no_response
  prednisone | medication | tried | no_response | sleep, anger
  vestibular rehabilitation | procedure | ongoing | partial | gastrointestinal
  topiramate | medication | stopped | worse | cognition, neurological, other_physical, appetite_weight
  migraine elimination diet | lifestyle | ongoing | unknown
  magnesium | supplement | tried | no_response | gastrointestinal
  riboflavin | supplement | tried | no_response
  nortriptyline | medication | tried | partial
  fremanezumab | medication | ongoing | response | other_physical
  migraine glasses | other | tried | no_response
  ginger chews | supplement | ongoing | partial
  bag of frozen peas | other | ongoing | partial
  onabotulinumtoxina | medication | declined | unknown
---
sept 14
woke up and the [ceiling was sliding]{S neurological fig}. urgent care said ear crystals, did the [epley thing]{T epley maneuver; tried} on the table twice and sent me home with [meclizine]{T meclizine; tried}. [[slept]{S sleep side_effect} 14 hrs]{O side_effect; meclizine}, [woke up still [on the boat]{S neurological fig}]{O no_benefit; epley maneuver, meclizine}

sept 22
ent now. hearing fine. five days of [pred]{T prednisone; tried; duration=five days} for "inflammation". [[up all night]{S sleep side_effect} and [bit my husbands head off]{S anger fig side_effect} about a dishwasher]{O side_effect; prednisone}. [[spinning]{S neurological} exactly the same]{O no_benefit; prednisone}. [cant drive]{S functioning}, my sister is driving me around like im 90

oct 10
finally a neurologist. she asks do i get [headaches]{S pain}, well yeah but not WITH it. [vestibular migraine]{S diagnosis clin}. apparently half the people who have it dont get [pain]{S pain absent general} at all. she says [topamax]{T topiramate; planned}. also no red wine no aged cheese no msg no chocolate, a printout with everything i like on it

oct 19
[topamax]{T topiramate; ongoing; dose=50} 50. [[fingers buzzing]{S neurological side_effect}, seltzer [tastes like pennies]{S other_physical fig side_effect}]{O side_effect; topiramate}

nov 3
in a meeting i said "[the, the, paper machine]{S cognition side_effect}". printer. the word was printer. [[cant find words]{S cognition side_effect}, [cant add]{S cognition side_effect}, im an accountant!!]{O side_effect; topiramate} [and i am if anything [dizzier]{S neurological worsened} than in september]{O worsening; topiramate}. [[lost 8 lbs]{S appetite_weight side_effect}]{O side_effect; topiramate; neutral} without trying which everyone congratulates me on

nov 8
off it. four days and [[my words]{S cognition improved side_effect} are back]{O tolerated; topiramate}. [topamax]{T topiramate; stopped} can go to hell, [that was a month of being [dumb]{S cognition side_effect} AND [dizzy]{S neurological}]{O worsening; topiramate}

nov 20
things bought on the internet at 2 am so far: [magnesium]{T magnesium; tried} ([had me [running to the bathroom]{S gastrointestinal side_effect}]{O side_effect; magnesium}), [b2]{T riboflavin; tried} (neon pee), [pink glasses]{T migraine glasses; tried} for $89. [verdict on the lot: nope]{O no_benefit; magnesium, riboflavin, migraine glasses}. [ginger chews]{T ginger chews; ongoing} are ok, [they calm the [queasiness]{S gastrointestinal improved} a little]{O partial; ginger chews}. still on the [diet]{T migraine elimination diet; ongoing} no idea if its doing anything

dec 6
[vestibular PT]{T vestibular rehabilitation; ongoing; frequency=weekly} with a woman called jo, weekly. stand on foam, turn head, read letters. [i [threw up]{S gastrointestinal side_effect} in her trash can]{O side_effect; vestibular rehabilitation}. she says thats normal. her last patient got better in 6 weeks with [this kind of PT]{T vestibular rehabilitation (procedure); other} she says. good for them

jan 11
on [nortriptyline]{T nortriptyline; ongoing; dose=20} 20 since xmas. [some. like from 8 to 6]{O partial; nortriptyline}. [i [went to costco]{S functioning improved} for 20 min and [held on to the cart]{S neurological}]{O partial; nortriptyline}. [no [dry mouth]{S gastrointestinal absent side_effect} which the pharmacist swore id get]{O tolerated; nortriptyline}

feb 2
back of the neck, [bag of frozen peas]{T bag of frozen peas; ongoing}, dark closet. [not a cure but it shortens the bad ones]{O partial; bag of frozen peas}. dr mentioned [botox]{T onabotulinumtoxina; planned} today, 31 needles. told her i pass on the [botox]{T onabotulinumtoxina; declined}, needles in my forehead no thanks. she laughed and wrote me up for [ajovy]{T fremanezumab; planned} instead, which is... a needle. but one

feb 20
insurance said no. appeal

mar 15
they caved. first [ajovy]{T fremanezumab; ongoing; route=shot; frequency=monthly} shot, monthly, did it in the kitchen. [[red welt]{S other_physical side_effect} like a quarter for two days, itchy]{O side_effect; fremanezumab}

apr 9
not going to say it out loud. [11 days without [spinning]{S neurological improved}]{O benefit; fremanezumab}

apr 30
saying it. [its working]{O benefit; fremanezumab}. [[drove]{S functioning improved} to my moms, highway, trucks and everything]{O benefit; fremanezumab}. my mom has had [migraine]{S diagnosis clin other} for 40 yrs and only ever took [excedrin]{T excedrin (medication); other}, she wants [the shot]{T fremanezumab (medication); other} now too

may 28
jo signed me off to every other week. [[balance]{S neurological improved} is up, she measured, from 41 to 52]{O partial; vestibular rehabilitation}, [grocery store aisles [still get me]{S neurological fig}]{O partial; vestibular rehabilitation}. [two bad days this month vs twenty in november]{O benefit; overall}. [id call it 70%]{O partial; overall}. drinking one (1) glass of red wine tonight, printout be damned

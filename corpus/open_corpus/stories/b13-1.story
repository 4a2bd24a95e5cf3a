=== 521-schizophrenia
title: What I wish another mum had told me
genre: relative
layout: plain letter
condition: schizophrenia
area: mental
english: British
narrator: relative
split: train
overall: improved
round: 2
ledger:
  hospital admission | care_setting | tried | unknown
  risperidone | medication | stopped | partial | energy, neurological, gastrointestinal, sexual
  olanzapine | medication | tried | no_response | appetite_weight, sleep
  depot injection | medication | declined | unknown
  early intervention team | care_setting | stopped | response
  clozapine | medication | ongoing | response | gastrointestinal, sleep
  laxative | medication | ongoing | unknown
  metformin | medication | ongoing | partial
  cognitive behavioural therapy for psychosis | psychotherapy | planned | unknown
---
When Callum first got ill I went looking for stories from other mums and all I could find was leaflets. So this is mine. I'm a school cook, I'm no writer, bear with me.

He was nineteen and doing geography at Hull. In the February he [stopped ringing]{S functioning}. By Easter he had [taken the back off the telly]{S mania_psychosis} and was [sleeping in the day]{S sleep} with a chair against his door. He was [hearing voices]{S mania_psychosis}, two men and a woman, and he was [convinced the neighbours were filming him]{S mania_psychosis}. He wasn't [violent]{S anger absent}, he has never once been [violent]{S anger absent}, please put that in your heads. He was [terrified]{S anxiety}.

They took him into [hospital]{T hospital admission; tried; duration=nine weeks} under a section and he was there nine weeks. First they tried [risperidone]{T risperidone; stopped}. To be fair to it, [the [voices]{S mania_psychosis improved} went quieter]{O partial; risperidone}, he said it was like somebody had shut a door between him and the pub. But [he was a [zombie]{S energy fig side_effect}]{O side_effect; risperidone}. [He [shuffled]{S neurological side_effect}, he [dribbled]{S gastrointestinal side_effect}, and he told his dad, not me, that he [couldn't do anything down there]{S sexual side_effect}]{O side_effect; risperidone}. He came home in July and by September he'd been putting them in the plant pot. [Six weeks after that he was [talking to the smoke alarm]{S mania_psychosis withdrawal}]{O withdrawal; risperidone}.

Next they switched him to [olanzapine]{T olanzapine; tried; dose=20mg}, up to 20mg. [He [put on four stone]{S appetite_weight side_effect} in eight months]{O side_effect; olanzapine}. Four stone. [He'd [eat a loaf]{S appetite_weight side_effect} standing up]{O side_effect; olanzapine}. [He [slept fourteen hours]{S sleep side_effect}]{O side_effect; olanzapine}. [And the [voices]{S mania_psychosis} just carried on]{O no_benefit; olanzapine}. They offered the [depot]{T depot injection; declined} then, so that nobody would have to nag him, and he said no needles, and I backed him, and I still don't know if I was right.

I should say I was on [tablets]{T sertraline (medication); other} myself by this point. My GP put me on [sertraline]{T sertraline (medication); other} for my [nerves]{S anxiety other}. It [took the edge off]{S anxiety fig other improved}, I'm still on it, but this isn't about me. My sister swore by [Kalms]{T valerian (supplement); other}.

The people who kept us going were the [early intervention team]{T early intervention team; stopped; duration=three years}. A lad called Marcus came every Thursday and played FIFA with him. That was it. He'd sit there getting beat 5-1 and every so often he'd ask a question. [Without Marcus I don't think Callum would have [left his room]{S functioning improved} that winter]{O benefit; early intervention team}. You only get them for three years, then you're discharged back to your GP, which is a scandal.

It was Marcus that first said the word [clozapine]{T clozapine; planned}. I looked it up and wished I hadn't. It's kept for people who haven't done well on two others, because it can [drop your white cells]{S other_physical possible general side_effect}, so there are blood tests every week to begin with. It can affect the [heart]{S other_physical possible general side_effect}. It can [stop your bowels]{S gastrointestinal possible general side_effect}, which nobody laughs at once they've read about it. About one in three don't get much from it even then. I cried in the Asda car park and then I said to him, it's your body love, you choose. He said "mum I'm [so tired of them]{S mania_psychosis} talking."

He started it in the January. They put it up so slowly. [For a good while nothing]{O no_benefit; clozapine; neutral}. Then one night in May we were having our tea and [I noticed he was [looking at whoever was talking]{S cognition improved}. [Only us]{S mania_psychosis improved}]{O benefit; clozapine}. I didn't dare say anything. [By the summer he told Marcus there were [whole days with no voices]{S mania_psychosis improved} at all]{O benefit; clozapine}. [By the next spring he was [doing two mornings at the garden centre]{S functioning improved}]{O benefit; clozapine}. He's 25 now, he's on 350mg, [he [laughs]{S mood improved}, he [does my shopping]{S functioning improved}, he's [got a girlfriend]{S functioning improved} who likes snakes]{O benefit; clozapine}.

It isn't free. [He [dribbles]{S gastrointestinal side_effect} on his pillow, he's [hard to wake]{S sleep side_effect}, and he takes a [sachet]{T laxative; ongoing; frequency=every day} every day for the [constipation]{S gastrointestinal clin side_effect}]{O side_effect; clozapine}. They added [metformin]{T metformin; ongoing} for the [weight]{S appetite_weight side_effect} and [about [a stone and a half has come off]{S appetite_weight side_effect improved}]{O partial; metformin}. [His bloods have never once been amber]{O tolerated; clozapine}. He's on the list for [CBT for psychosis]{T cognitive behavioural therapy for psychosis; planned}, has been for fourteen months.

His nan had it too, we think. They called it [nerves]{S other other} and gave her [ECT]{T electroconvulsive therapy (neuromodulation); other} at Winterton in 1961 and she would never speak of it.

So that's us. [I've [got my lad back]{S functioning improved}]{O benefit; overall}. He's not the lad who went to Hull, he's a different one, slower and kinder, and he still supports Leeds.

=== 522-rheumatoid-arthritis
title: Her hands
genre: relative
layout: blog post
condition: rheumatoid arthritis
area: general
english: American
narrator: relative
split: train
overall: partly_improved
round: 2
ledger:
  ibuprofen | medication | stopped | no_response | gastrointestinal
  methotrexate | medication | tried | partial | gastrointestinal, energy, other_physical
  folic acid | supplement | tried | unknown
  prednisone | medication | ongoing | mixed | sleep, anger, appetite_weight
  hydroxychloroquine | medication | tried | no_response
  turmeric | supplement | tried | no_response
  nightshade-free diet | lifestyle | tried | no_response
  copper bracelet | other | tried | no_response
  etanercept | medication | not_tried | unknown
  adalimumab | medication | tried | partial | other_physical
  tofacitinib | medication | declined | unknown
  rituximab | medication | ongoing | response | energy
  occupational therapy | procedure | tried | response
---
My wife Denise taught piano for twenty-six years. I am putting that first because it's what she would put first. In the fall of 2015 she came downstairs and said her [fingers felt like sausages]{S other_physical fig} and could I open the coffee.

She took [Advil]{T ibuprofen; stopped; frequency=four times a day} four times a day for two months and [it never touched the [stiffness]{S other_physical}]{O no_benefit; ibuprofen}, and then [she had a [bleeding ulcer]{S gastrointestinal side_effect}]{O side_effect; ibuprofen}, so that was the end of the [Advil]{T ibuprofen; stopped}. The ulcer is how we met Dr. Patel, who looked at her knuckles instead of her stomach and sent her on to rheumatology. [RA]{S diagnosis clin}. Her blood was full of it.

Here is what I didn't know. I have [arthritis]{S diagnosis clin other} too, the regular kind, in my [knees]{S pain other} from laying carpet. I take [Tylenol]{T acetaminophen (medication); other} and get a [cortisone shot]{T cortisone injection (medication); other} every fall and it does me fine. I figured hers was the same thing. It is not the same thing. Mine is wear. Hers is her own immune system chewing on the joints, and it made her [sick all over]{S other_physical}. She [ran fevers]{S other_physical}. She was [so tired she cried]{S energy}. She could sleep ten hours and wake up [exhausted]{S energy}.

[Methotrexate]{T methotrexate; tried; frequency=every Friday} came first, every Friday, with [folic acid]{T folic acid; tried; frequency=the rest of the week} the rest of the week. [It did help some, the [swelling]{S other_physical improved} was down by half by New Year's]{O partial; methotrexate}. But [Saturdays she was [on the bathroom floor]{S gastrointestinal fig side_effect}, [nauseous]{S gastrointestinal clin side_effect} and [wiped out]{S energy fig side_effect}]{O side_effect; methotrexate}, and [her [hair came out]{S other_physical side_effect} in the shower]{O side_effect; methotrexate}. She stuck it for three years. I want that on the record. Three years of Saturdays.

To get through the flares she had [prednisone]{T prednisone; ongoing}. What a drug. [Inside of a day she could [play]{S functioning improved}]{O benefit; prednisone}. [I came home once and she was [doing Chopin]{S functioning improved} with the windows open]{O benefit; prednisone}. [She was also [up at 3 a.m.]{S sleep side_effect} [yelling at the dishwasher]{S anger side_effect}]{O side_effect; prednisone}, and [her [face got round]{S appetite_weight side_effect}]{O side_effect; prednisone}, and she hated every picture of herself from that time. She is still on 5 mg. They have tried to get her off it twice and [both times [everything locked up]{S other_physical fig withdrawal}]{O withdrawal; prednisone}.

People mean well. Her sister-in-law gave her a [copper bracelet]{T copper bracelet; tried}. The church ladies brought [turmeric]{T turmeric; tried}. She went six months with [no tomatoes, potatoes or peppers]{T nightshade-free diet; tried; duration=six months}. And the doctor, to be even-handed, added [Plaquenil]{T hydroxychloroquine; tried}. [Not one of the four made a lick of difference]{O no_benefit; copper bracelet, turmeric, nightshade-free diet, hydroxychloroquine}.

Then the biologics. The doctor wanted [Enbrel]{T etanercept; not_tried}. The insurance said no, she had to fail the one on their list first, and I spent a good part of 2019 on hold. The one on their list was [Humira]{T adalimumab; tried; frequency=every other week; route=in the thigh}, every other week in the thigh. [The first year it was a miracle]{O benefit; adalimumab}. I don't use the word loosely. [She [took back eleven students]{S functioning improved}]{O benefit; adalimumab}. [The [pain]{S pain improved} went from an eight to maybe a two]{O benefit; adalimumab}. [She did get [red welts]{S other_physical side_effect} where the needle went in]{O side_effect; adalimumab; neutral}. Then, along about month fourteen, [it quit working]{O no_benefit; adalimumab}. Her body had made antibodies to it, they said, which happens to plenty of people. [By that Thanksgiving I was [cutting her turkey]{S functioning}]{O no_benefit; adalimumab}.

They offered [Xeljanz]{T tofacitinib; declined} and she read about the [blood clots]{S other_physical possible general side_effect} and said no thank you. So since 2021 it has been [Rituxan]{T rituximab; ongoing; frequency=twice a year; route=by drip}, by drip, twice a year, in a room with recliners. I bring a thermos. The lady in the next chair gets it for [lymphoma]{S diagnosis other} and they trade paperbacks.

[She's [flattened]{S energy fig side_effect} for about two days after each one]{O side_effect; rituximab}. [No [infections]{S other_physical absent side_effect} so far, knock wood]{O tolerated; rituximab}. [And her [knuckles have gone down]{S other_physical improved} so far that last March the jeweler resized her ring again, smaller]{O benefit; rituximab}. The damage that was done stays done. Two of the fingers on the left [won't straighten]{S other_physical}. An [occupational therapist]{T occupational therapy; tried} at the county hospital showed her how to hold a knife and a pen, and [she can [button her own coat]{S functioning improved} because of that woman]{O benefit; occupational therapy}.

She [doesn't teach]{S functioning} now. She accompanies the middle school choir, mostly right hand. [She says it's enough about four days out of five]{O partial; overall}.

=== 523-bipolar-disorder
title: Seven years of my brother
genre: relative
layout: forum post for families
condition: bipolar disorder
area: mental
english: Irish
narrator: relative
split: train
overall: partly_improved
round: 2
ledger:
  fluoxetine | medication | stopped | worse | mania_psychosis, sleep
  hospital admission | care_setting | tried | unknown
  haloperidol | medication | stopped | mixed | neurological, anxiety
  lithium | medication | ongoing | response | neurological, other_physical, gastrointestinal
  quetiapine | medication | stopped | partial | energy, appetite_weight, cognition, sleep, functioning
  valproate | medication | tried | no_response | other_physical
  electroconvulsive therapy | neuromodulation | stopped | response | cognition
  lamotrigine | medication | ongoing | partial
  abstinence from alcohol | lifestyle | ongoing | response
  psychoeducation group | support | declined | unknown
---
Long one sorry. I'm the older sister, 41, the brother is 36, we'll call him D. There's only the two of us since Mam died. Posting because someone asked last week does it ever settle down and the answer is kind of.

How it started: he was [down]{S mood} after a breakup, [couldn't get out of bed]{S functioning}, gp gave him [prozac]{T fluoxetine; stopped}. Nobody asked about our uncle. [Three weeks later he was [flying]{S mania_psychosis fig side_effect}]{O worsening; fluoxetine}. [He'd [bought two horses]{S mania_psychosis side_effect}]{O worsening; fluoxetine}. [He'd [no sleep]{S sleep side_effect} in five days and [rang the President's office]{S mania_psychosis side_effect}]{O worsening; fluoxetine}. It was funny for about an hour. He ended up in [St Pat's]{T hospital admission; tried; duration=seven weeks} for seven weeks and the [prozac]{T fluoxetine; stopped} was stopped the first night.

In there they gave him [haloperidol]{T haloperidol; stopped}, [injections]{T haloperidol; stopped} first. [It did bring him [back to earth]{S mania_psychosis fig improved}, I'll give it that]{O benefit; haloperidol}. [But his [neck twisted to one side]{S neurological side_effect} and he [couldn't sit still]{S anxiety side_effect}, he [walked that corridor till his feet bled]{S anxiety side_effect}]{O side_effect; haloperidol}. They took him off it before discharge.

So then [lithium]{T lithium; ongoing; dose=800mg}. 800mg and he's on it to this day. I've read all the arguments. All I can tell you is [since then he has not had one full blown [high]{S mania_psychosis improved}]{O benefit; lithium}, that's six years in October. [His [hands shake]{S neurological side_effect}, he [drinks water like a camel]{S other_physical fig side_effect}, he'd the [runs]{S gastrointestinal side_effect} the first month]{O side_effect; lithium}. [Kidneys are grand so far]{O tolerated; lithium}. Bloods every 3 months.

The [lows]{S mood} are another story. [[lithium]{T lithium; ongoing} is brilliant for the [ceiling]{S mania_psychosis fig improved}]{O benefit; lithium} and [does damn all for the [floor]{S mood fig}]{O no_benefit; lithium}. That's how he puts it himself.

They put [quet]{T quetiapine; stopped; dose=300} on top, 300 at night. [It [knocked him out]{S sleep fig improved}, which he needed, and it took the edge off]{O partial; quetiapine}. [but the mornings!! he was like a [zombie]{S energy fig side_effect} till noon, [brain fog]{S cognition fig side_effect}, and the [belly]{S appetite_weight side_effect} on him]{O side_effect; quetiapine}. [He was [let go from the depot]{S functioning side_effect} in Ballymount for [sleeping through the alarm]{S sleep side_effect}]{O side_effect; quetiapine}. After a year of that it was tapered. Then [epilim]{T valproate; tried} for a few months, [no good to him]{O no_benefit; valproate}, [his [hair went thin]{S other_physical side_effect}]{O side_effect; valproate}.

Winter before last was the worst. I don't want to go into it. He was [suicidal]{S suicidality}, he'd [stopped eating]{S appetite_weight}, he'd [sit in the dark with the phone off]{S functioning}. Our cousin had been on [ketamine]{T ketamine (medication); other} in Galway, privately, and it did great things for her [depression]{S diagnosis clin other} so I asked about it and the consultant said not with his history. What she wanted was [ECT]{T electroconvulsive therapy; planned}. I nearly walked out. You see the films. D just said do it.

Ten sessions, twice a week. [After the fourth he [asked me for a bag of chips]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. [By the seventh he was [texting me rubbish jokes]{S mood improved} again]{O benefit; electroconvulsive therapy}. [He's [lost that Christmas]{S cognition side_effect}, he remembers nothing of it, and [names]{S cognition side_effect} still go on him]{O side_effect; electroconvulsive therapy}. He says fair swap. They finished in March.

To keep him from [sliding back]{S mood fig possible} they started [lamotrigine]{T lamotrigine; ongoing; dose=200mg}, dead slow because of the [rash]{S other_physical possible side_effect}, 200mg now. [No [rash]{S other_physical absent side_effect}, no [weight gain]{S appetite_weight absent side_effect}, no [fog]{S cognition fig absent side_effect}]{O tolerated; lamotrigine}. [He still has [bad weeks]{S mood} in Nov and Feb but they're weeks, not months]{O partial; lamotrigine}. 

And he gave up the [drink]{T abstinence from alcohol; ongoing}. Nobody told him to. [If you asked him he'd say that's done more than anything from a chemist]{O benefit; abstinence from alcohol}. I wouldn't go that far. I take [escitalopram]{T escitalopram (medication); other} myself and I still have my glass of wine.

What he wouldn't do: the [psychoeducation group]{T psychoeducation group; declined}. Said he'd sooner watch paint dry. I went to the family one instead and learned a lot, eg. that [antidepressants]{T antidepressants (medication); general} on their own can [flip people high]{S mania_psychosis fig possible general side_effect}, which would have been handy seven years ago.

Does it settle down? [He's [driving a van]{S functioning improved}]{O benefit; overall}. [He's [had the same flat for two years]{S functioning improved}]{O benefit; overall}. [He's [not the fella he was]{S functioning} at 25 and I do still check his eyes when he laughs too loud]{O partial; overall}. But he's here.

=== 524-adhd-child
title: Our girl and the drawer full of pills
genre: relative
layout: blog post with headings
condition: ADHD
area: mental
english: American
narrator: relative
split: train
overall: improved
round: 2
ledger:
  reward chart | lifestyle | tried | no_response
  elimination diet | lifestyle | stopped | no_response
  fish oil | supplement | tried | no_response
  methylphenidate | medication | stopped | mixed | appetite_weight, mood, anxiety, anhedonia
  atomoxetine | medication | stopped | no_response | gastrointestinal, suicidality, sleep
  guanfacine | medication | ongoing | partial | sleep, neurological
  lisdexamfetamine | medication | ongoing | response | appetite_weight, gastrointestinal
  melatonin | supplement | ongoing | response
  neurofeedback | neuromodulation | not_tried | unknown
  parent training | psychotherapy | tried | response
  occupational therapy | procedure | planned | unknown
---
Hannah is ten and she gave me permission to write this as long as I say that she can do a cartwheel on the beam. She can.

**Before**

Second grade was notes home. [Can't stay in her seat]{S functioning}. [Talks over people]{S functioning}. [Loses everything]{S cognition}. She wasn't [defiant]{S anger absent}, she'd come out to the car and say "Daddy I tried really hard and I was bad again." She was seven. She told her grandma her brain was like a [TV with somebody else holding the remote]{S cognition fig}.

We did what you do. A [sticker chart]{T reward chart; tried}. [No food dye, no gluten]{T elimination diet; stopped}, [fish oil]{T fish oil; tried} in the orange juice. I'm not knocking it if it worked for your kid. [For ours: zip]{O no_benefit; reward chart, elimination diet, fish oil}. We dropped the [diet]{T elimination diet; stopped} after she cried at a birthday party over a cupcake.

I have to mention here that I've got it too. Diagnosed at 39, in the same office, six weeks after her. I take [Adderall]{T amphetamine salts (medication); other} and it helps me and I also [grind my teeth]{S other_physical other side_effect} down to nubs. So I was not scared of [stimulants]{T stimulants (medication); general} the way my wife was.

**[Concerta]{T methylphenidate; stopped}**

18 mg, then 27. First week her teacher called and I braced for it and she said "I just wanted to tell you [she [finished her math]{S cognition improved}]{O benefit; methylphenidate}." [It worked, there's no other way to say it]{O benefit; methylphenidate}. [She [read a whole chapter book]{S cognition improved} in the bathtub]{O benefit; methylphenidate}.

Then 4 pm. Every day when it wore off, [the [crash]{S mood fig side_effect}]{O side_effect; methylphenidate}. [[Sobbing]{S mood side_effect} on the kitchen floor about nothing, about a sock]{O side_effect; methylphenidate}. [She [quit eating lunch]{S appetite_weight side_effect} and [lost six pounds]{S appetite_weight side_effect} off a body that didn't have six pounds]{O side_effect; methylphenidate}. [And she started [picking the skin off her thumbs]{S anxiety side_effect} till they bled]{O side_effect; methylphenidate}. My wife said "[she's [flat]{S anhedonia fig side_effect}, that's not our kid]{O side_effect; methylphenidate}." I said give it time. We gave it five months and that was enough.

**[Strattera]{T atomoxetine; stopped}**

This one builds up over weeks and works on norepinephrine. The box has a warning about [suicidal thoughts]{S suicidality possible general side_effect} in kids. The pediatrician said it was rare. [Two months in and nothing had changed at school]{O no_benefit; atomoxetine}. [She [threw up]{S gastrointestinal side_effect} on the bus, twice]{O side_effect; atomoxetine}. [She'd [fall asleep in the car]{S sleep side_effect}]{O side_effect; atomoxetine}. And one night when I was tucking her in [she asked me whether it would [hurt to be dead]{S suicidality side_effect}]{O side_effect; atomoxetine}. She had never said anything like it before. I called the after-hours line with my hands shaking and we stopped it that weekend. [It was [gone]{S suicidality side_effect improved} within days]{O tolerated; atomoxetine}, and it has not come back.

**Where we landed**

Her new doctor (developmental, eight month wait list) did it in layers. [Guanfacine]{T guanfacine; ongoing; dose=2 mg; frequency=at bedtime} first, 2 mg at bedtime. [She was [drowsy]{S sleep side_effect} and [got dizzy standing up]{S neurological side_effect} for a couple of weeks]{O side_effect; guanfacine}, [and then she wasn't]{O tolerated; guanfacine}. [It took the [meltdowns]{S anger fig improved} down from daily to maybe one a week]{O benefit; guanfacine} [but the [focus]{S cognition} was still all over the place]{O partial; guanfacine}.

So he added [Vyvanse]{T lisdexamfetamine; ongoing; dose=20 mg}, 20 mg. Same family as mine, smoother, it's an inactive thing that the body turns on slowly so there's less of a cliff. [Her [appetite]{S appetite_weight side_effect} still goes away at lunch and she gets a [stomach ache]{S gastrointestinal side_effect} some mornings]{O side_effect; lisdexamfetamine; neutral}. We feed her pancakes at 8 pm. [She [gets through a whole school day]{S functioning improved} on it]{O benefit; lisdexamfetamine}. [There's no 4 o'clock [crash]{S mood fig absent side_effect}]{O tolerated; lisdexamfetamine}. [Sleep was always bad]{S sleep}, since she was a baby, so 1 mg of [melatonin]{T melatonin; ongoing; dose=1 mg}, and [she's [out by nine]{S sleep improved}]{O benefit; melatonin}.

We also did a [parent class]{T parent training; tried; sessions=eight Tuesdays}, eight Tuesdays in a church basement. [I learned to give one instruction at a time and honestly [our house is quieter]{S functioning improved} for it]{O benefit; parent training}. A guy in the class was paying $4,000 for his son's [neurofeedback]{T neurofeedback (neuromodulation); other} and my mom asked if we'd done that. No. She's on a list for [OT]{T occupational therapy; planned} for her handwriting.

**Now**

Fourth grade. [She [got a B in math]{S cognition improved}]{O benefit; overall}. [She [has a best friend]{S functioning improved} named Priya]{O benefit; overall}. [She [raises her hand]{S functioning improved}, mostly]{O benefit; overall}. In the fall we tried a weekend without the [Vyvanse]{T lisdexamfetamine; ongoing} and by Sunday she asked for it herself. "My remote," she said.

=== 525-postpartum-depression
title: A husband's side of it
genre: relative
layout: guest post
condition: postpartum depression
area: mental
english: Canadian
narrator: relative
split: train
overall: improved
round: 2
ledger:
  zopiclone | medication | tried | partial | gastrointestinal
  sertraline | medication | stopped | partial | gastrointestinal, sexual
  public health nurse visits | support | tried | response
  placenta capsules | supplement | declined | unknown
  interpersonal therapy | psychotherapy | stopped | response
  zuranolone | medication | not_tried | unknown
  mother and baby group | support | tried | worse
  mirtazapine | medication | ongoing | response | appetite_weight, sleep
  postpartum doula | support | tried | response
  walking | lifestyle | ongoing | partial
---
Our daughter Maeve was born on a Tuesday in a snowstorm. On the Saturday I found my wife sitting on the edge of the tub at four in the morning with the tap running. She said she was waiting to [feel something]{S anhedonia}.

I'm an electrician, I fix things for a living, and I thought [baby blues]{S diagnosis possible}. I'd read the pamphlet. It said two weeks. At six weeks she was still [crying]{S mood} every afternoon, and she [wasn't sleeping]{S sleep} even when the baby slept, and she'd got it in her head that [Maeve would be better off with my mother]{S hopelessness}. She said it flat, like the weather.

The walk-in gave her [zopiclone]{T zopiclone; tried}. [She [slept four hours]{S sleep improved} at a stretch]{O partial; zopiclone} [and had a [taste like pennies]{S gastrointestinal fig side_effect} in her mouth all day]{O side_effect; zopiclone}, and it was only a ten day script. Then our own doctor got back from holidays and said the words [postpartum depression]{S diagnosis clin} and [Zoloft]{T sertraline; planned}. Andrea was nursing and she was scared of it going through the milk. He said it's one of the ones with the least of that. She started at 25 and by Canada Day it was up to 100.

Did it work? [A bit. She stopped [crying]{S mood improved}]{O partial; sertraline}. [She was [even]{S mood improved}, but she [wasn't there]{S anhedonia fig}]{O partial; sertraline}. I'd come home and she'd have done all the laundry and the baby would be clean and fed and she'd be [looking at the wall]{S anhedonia}. [She said it was like [living behind plexiglass]{S mania_psychosis fig}]{O partial; sertraline}. [Also the [runs]{S gastrointestinal side_effect} for the first while, and [no sex drive]{S sexual side_effect}, not that either of us was asking]{O side_effect; sertraline}.

Here's who helped in that stretch. A [public health nurse]{T public health nurse visits; tried; frequency=every second week} named Lorraine came every second week. She'd weigh the baby and then she'd ask Andrea straight out, any thoughts of [hurting yourself]{S suicidality possible}? [Hurting her]{S anger possible}? And Andrea would say no, I just think about [getting in the car and not stopping]{S suicidality}. Lorraine's the first person she told the truth to. [She'd be [lighter]{S mood fig improved} for a day or two after]{O benefit; public health nurse visits}. A cousin offered to have the placenta made into [capsules]{T placenta capsules; declined}. Hard pass. The [mom and baby group]{T mother and baby group; tried} at the library [just made her feel [worse about herself]{S hopelessness worsened}]{O worsening; mother and baby group}, everybody else's kid was in a sling made of bamboo.

In August my buddy in Buffalo sent me a link about the new one they've got down there, [Zurzuvae]{T zuranolone; not_tried}, two weeks and you're done. His wife had taken it and was [herself again]{S mood other improved} in ten days. We asked. Not available here yet. I may have said some things to the pharmacist.

What we got instead was a referral to a women's clinic, and [interpersonal therapy]{T interpersonal therapy; stopped; sessions=fourteen sessions}, fourteen sessions, over video with the baby on her knee. And a psychiatrist who looked at the list and said, you [can't sleep]{S sleep}, you [can't eat]{S appetite_weight}, let's switch. So in September off came the [Zoloft]{T sertraline; stopped}, over three weeks. [She had the [brain zaps]{S neurological fig withdrawal} and she was [snappy]{S anger withdrawal}]{O withdrawal; sertraline}. And on went [mirt]{T mirtazapine; ongoing; dose=15 then 30}, 15 then 30.

I remember the exact night. October 9, Thanksgiving weekend. I heard this noise on the baby monitor. [It was Andrea [singing]{S mood improved}]{O benefit; mirtazapine}. Off key, Gordon Lightfoot. I stood on the stairs in my work boots.

[She was [sleeping]{S sleep improved} within the week]{O benefit; mirtazapine}. [She was [eating]{S appetite_weight improved}, boy was she]{O benefit; mirtazapine}, [she [put on twenty pounds]{S appetite_weight side_effect} and she's [groggy]{S sleep side_effect} till her second coffee]{O side_effect; mirtazapine; neutral}. She says she'll take it. [The [plexiglass]{S mania_psychosis fig improved} went away so slowly that she can't say which day]{O benefit; mirtazapine}. [The [therapy]{T interpersonal therapy; stopped} she gives the credit for us still being married]{O benefit; interpersonal therapy}, she had a lot saved up to say and somebody taught her how to say it. That finished at Christmas. My mother paid for a [postpartum doula]{T postpartum doula; tried; frequency=two nights a week; duration=a month} two nights a week for a month, [best gift we ever got]{O benefit; postpartum doula}.

We [walk]{T walking; ongoing; frequency=after supper}, after supper, the three of us. [It helps a little]{O partial; walking}.

I [went kind of sideways]{S mood fig other} myself that winter. About one in ten dads does, it turns out. I was [drinking in the garage]{S substance_use other}. I saw a [counsellor]{T counselling (psychotherapy); other} through the union, five times, free. Use it if you've got it.

Maeve is three. [Andrea's [back at work]{S functioning improved}]{O benefit; overall}. [She's down to 15 and there's been [no dip]{S mood fig absent}]{O benefit; mirtazapine}. People ask about a second kid. We say ask us again in the spring, we always say that.

=== 526-anorexia
title: Setting the table
genre: relative
layout: newsletter piece
condition: anorexia nervosa
area: mental
english: Australian
narrator: relative
split: train
overall: improved
round: 2
ledger:
  dietitian | lifestyle | stopped | worse
  psychotherapy | psychotherapy | stopped | worse
  hospital admission | care_setting | tried | partial
  nasogastric feeding | procedure | tried | response | other_physical
  fluoxetine | medication | stopped | no_response | anxiety, sleep
  olanzapine | medication | stopped | partial | sleep, neurological
  residential treatment | care_setting | declined | unknown
  family-based treatment | psychotherapy | tried | response
  sertraline | medication | ongoing | response | gastrointestinal
---
For fourteen months I plated up six times a day. Porridge at seven with cream, not milk. I could still do you the whole week from memory. I want to write down how we got my daughter Elsie back, because while it was going on I read everything and most of it was about mothers.

She was thirteen. It began as health, that was her word, running and no lollies, and everyone said how well she looked. By the school camp in August she was [thirty-six kilos]{S appetite_weight}. She was [cold all the time]{S other_physical}, she'd [grown fine hair on her back]{S other_physical}, her [periods had stopped]{S other_physical}. She [cut a grape in four]{S appetite_weight}. She wasn't [sad]{S mood absent}, that's what fooled us, she was [lit up]{S mood fig}, like a house with every light on and nobody home.

First we were sent to a [dietitian]{T dietitian; stopped}, who made her a meal plan that she folded into a very small square. Then a [psychologist]{T psychotherapy; stopped; frequency=weekly; duration=three months}, weekly, three months, very kind, who told us to step back and not to talk about food. [She [lost another four kilos]{S appetite_weight worsened} while we were stepping back]{O worsening; psychotherapy, dietitian}. I ended both. I was not polite.

Then her [heart rate was 38]{S other_physical} and she was in [hospital]{T hospital admission; tried; duration=five weeks} in Melbourne for five weeks. They [fed her by tube]{T nasogastric feeding; tried; route=through the nose}, through the nose. [It saved her life and I won't hear otherwise]{O benefit; nasogastric feeding}. [Her [nose bled]{S other_physical side_effect}, she hated me]{O side_effect; nasogastric feeding}. There was a girl in the next bed on her ninth [admission]{T hospital admission; other}, who'd been through [DBT]{T dialectical behaviour therapy (psychotherapy); other} and [residential]{T residential treatment; other} and everything the state has to offer, and she taught Elsie two new tricks for hiding butter. [So she came home [five kilos up]{S appetite_weight improved} and [sicker in the head]{S anxiety fig worsened}]{O partial; hospital admission}.

The registrar put her on [fluoxetine]{T fluoxetine; stopped; duration=ten weeks}. Ten weeks. [Made no difference to anything]{O no_benefit; fluoxetine}, [except that she was [jittery]{S anxiety side_effect} and [up at five doing star jumps]{S sleep side_effect}]{O side_effect; fluoxetine}. I've been told since that [antidepressants]{T antidepressants (medication); general} don't do much in a starved brain, that it needs fat to work with. That one was dropped. My own mother rang to say that [Valium]{T diazepam (medication); other} got her through 1974.

Next was [olanzapine]{T olanzapine; stopped; dose=2.5 mg}, a tiny dose, 2.5 mg before dinner. They are careful not to call it a [weight gain]{S appetite_weight possible general side_effect} pill in front of the girls. [It took the [volume]{S anxiety fig improved} down]{O partial; olanzapine}. That's how she said it, there was a [voice like a netball coach]{S anxiety fig} in her head and with the [wafer]{T olanzapine; stopped} [it was [in the next room]{S anxiety fig improved}]{O partial; olanzapine}. [She was [dopey]{S sleep side_effect} at school and [dizzy]{S neurological side_effect} on stairs]{O side_effect; olanzapine}. She had it for about seven months and [we took it away over the summer holidays without any trouble]{O tolerated; olanzapine}.

But what did it was [FBT]{T family-based treatment; tried; duration=fourteen months}. [Family-based treatment]{T family-based treatment; general}, the Maudsley way. The idea is simple and horrible. The parents take over the eating completely, no negotiation, as though food were chemo, and only when the weight is back does the child get the choices back, one at a time. It works for roughly half of families, they tell you in the first session, and then they tell you to bring a picnic and make her eat one more bite than she wants to.

It was the worst year of my life. She [threw a lasagne]{S anger}. She [screamed that I was a murderer]{S anger}. She [hid toast in her bra]{S appetite_weight}. She [ran off]{S anxiety} down the Hume in her socks. My husband went part-time. Our son, who was ten, [stopped talking at meals]{S functioning other} and later saw the school [counsellor]{T counselling (psychotherapy); other} about it. I got [shingles]{S diagnosis other} and took [valaciclovir]{T valaciclovir (medication); other} with a glass of wine standing at the bench. In week twenty they offered us [residential]{T residential treatment; declined} in Queensland and I very nearly packed her bag. We said no.

Some time in the eighth month, she had toast with me. I'd gone out to hang the washing, and [when I came back in she had [made it herself]{S appetite_weight improved}, two slices, with butter to the edge]{O benefit; family-based treatment}. She didn't look at me. I didn't look at her. I put the kettle on.

[By the end she was [fifty-four kilos]{S appetite_weight improved} and [had her period back]{S other_physical improved}]{O benefit; family-based treatment}. [She [swears at referees]{S mood improved}, [eats chips out of the bag]{S appetite_weight improved}, and [leaves her plate in the sink]{S functioning improved} like a normal person]{O benefit; family-based treatment}.

When the eating was fixed there was still [anxiety]{S anxiety clin} underneath, the ordinary sort, exams and [what people thought of her]{S anxiety}. At sixteen she started on [sertraline]{T sertraline; ongoing; dose=50} and at a proper weight [that one did work]{O benefit; sertraline}. [A bit of [nausea]{S gastrointestinal clin side_effect} at the start]{O side_effect; sertraline; neutral}. She's on 50 still. She is seventeen in June and wants to be a vet, and [there's been no sign of it [coming back]{S appetite_weight absent} for two years and five months]{O benefit; overall}.

I still see the plates sometimes, when I'm nearly asleep.

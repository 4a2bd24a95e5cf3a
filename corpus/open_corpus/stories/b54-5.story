=== 2284-adhd-adult
title: attention diary (lol)
genre: essay
layout: dated diary, phone notes, abbreviations
condition: ADHD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  sertraline | medication | tried | no_response | anhedonia
  cognitive behavioural therapy | psychotherapy | tried | no_response
  lion's mane | supplement | tried | no_response
  bullet journal | other | tried | no_response
  methylphenidate | medication | stopped | mixed | appetite_weight, mood, anger
  atomoxetine | medication | declined | unknown
  lisdexamfetamine | medication | ongoing | response | gastrointestinal, sleep, other_physical
  melatonin | supplement | ongoing | response
  adhd coaching | support | tried | partial
  body doubling | other | ongoing | response
  guanfacine | medication | not_tried | unknown
  brown noise | other | ongoing | partial
  skipping rope | lifestyle | ongoing | partial
---
4 Sept. assessment done, two yrs on the list, [ADHD combined type]{S diagnosis clin}. cried on the 73 bus. not sad crying. 36 years old and i've [lost 4 passports]{S cognition}.

6 Sept. nurse wants history of "interventions" so: [sertraline]{T sertraline; tried} for what everyone thought was [anxiety]{S anxiety clin}, [CBT]{T cognitive behavioural therapy; tried} x10 ([forgot 4 of them]{S cognition}), [lions mane]{T lion's mane; tried} powder, a [bullet journal]{T bullet journal; tried} (3 pages). [literally none of it did anything for the actual problem]{O no_benefit; sertraline, cognitive behavioural therapy, lion's mane, bullet journal}, [[sertraline]{T sertraline; tried} just made me [not care]{S anhedonia side_effect} that the bin was on fire]{O side_effect; sertraline}

19 Sept. starting [concerta]{T methylphenidate; planned} tmrw. weighed and bp'd like a cow

20 Sept. OH. [its [quiet]{S cognition fig improved}. is this what you all have??]{O benefit; methylphenidate} [[did my expenses]{S functioning improved} from MAY]{O benefit; methylphenidate}

27 Sept. still on [concerta]{T methylphenidate; ongoing; dose=36}, 36 now. [[no appetite]{S appetite_weight side_effect}, i'm living on milkshakes]{O side_effect; methylphenidate}. [around 4pm it drops out of me and i'm [in bits]{S mood fig side_effect} on the sofa, [snapped]{S anger side_effect} at Bea about a spoon]{O side_effect; methylphenidate}

15 Oct. [the [crash]{S mood fig side_effect} is every day]{O side_effect; methylphenidate}. i know what i said on the 20th and it was true, [mornings a genius, evenings [a horrible cow]{S anger fig side_effect}]{O side_effect; methylphenidate}. nurse says swap. so bye [concerta]{T methylphenidate; stopped}. She offered [strattera]{T atomoxetine; declined} and i said isnt that the one that takes 6 weeks, nope. Going to be [elvanse]{T lisdexamfetamine; planned}

22 Oct. [elvanse]{T lisdexamfetamine; ongoing; dose=30} 30. [[dry mouth]{S gastrointestinal side_effect}, [cold hands]{S other_physical side_effect}]{O side_effect; lisdexamfetamine}. [smoother. like someone turned it up slow and down slow]{O benefit; lisdexamfetamine}

8 Nov. on 50. [no [crash]{S mood fig absent side_effect}]{O tolerated; lisdexamfetamine}. my brother got diagnosed after me obv (mum next, place your bets) and hes on [concerta]{T methylphenidate (medication); other} and LOVES it so who knows. about 7 in 10 ppl do ok on the first or second [stimulant]{T stimulants (medication); general} they try apparently

20 Nov. [didn't get to [sleep]{S sleep side_effect} til 3 all week]{O side_effect; lisdexamfetamine}. Nurse said [melatonin]{T melatonin; planned}

2 Dec. [melatonin]{T melatonin; ongoing; dose=2mg}, 2mg, 9pm. [i was [asleep]{S sleep improved} by half 10 like a person]{O benefit; melatonin}

14 Jan. the [coach]{T adhd coaching; tried; sessions=6} work paid for, 6 goes. she's lovely. [i did everything she said for exactly as long as she was watching]{O partial; adhd coaching}. which gave me the idea tbh → [body doubling]{T body doubling; ongoing}. you go on a video call with a stranger and both work with the sound off. [[finished my tax return]{S functioning improved} on it. FINISHED]{O benefit; body doubling}. there's a woman in Oslo who does her ironing

3 Feb. pharmacy shortage, no [elvanse]{T lisdexamfetamine; ongoing} for 9 days. [[slept 13 hours]{S sleep withdrawal}, [ate the fridge]{S appetite_weight fig withdrawal}, [lost my car in a car park]{S cognition withdrawal}, [cried]{S mood withdrawal}]{O withdrawal; lisdexamfetamine}

20 Feb. back on. fine. [[BP is a bit up]{S other_physical side_effect}]{O side_effect; lisdexamfetamine} so she mentioned [guanfacine]{T guanfacine; not_tried} but turns out adults cant get it here. [brown noise]{T brown noise; ongoing} in the headphones, [takes the edge off the open plan]{O partial; brown noise}. [skipping]{T skipping rope; ongoing; duration=ten mins} in the yard ten mins before work, [helps till about 10, neighbours hate me]{O partial; skipping rope}

30 Mar. review. what's better: [[on time]{S functioning improved}, mostly]{O benefit; overall}. [not had a [red letter]{S functioning improved} since xmas]{O benefit; overall}. [what isn't: [house]{S functioning}. [listening to the end of a sentence]{S cognition}]{O no_benefit; overall}. no [anxiety]{S anxiety clin improved} btw, turns out that was just what forgetting things feels like. [6/10 up from 3]{O partial; overall}

=== 2285-childhood-epilepsy
title: Counting to five minutes
genre: relative
layout: mother's account with her own illness beside
condition: epilepsy
area: general
english: Canadian
narrator: relative
split: train
overall: improved
round: 6
ledger:
  levetiracetam | medication | stopped | worse | anger, suicidality
  vitamin b6 | supplement | tried | partial
  valproic acid | medication | stopped | mixed | appetite_weight, other_physical, neurological
  clobazam | medication | tried | partial | other_physical, sleep
  topiramate | medication | tried | no_response | cognition
  cannabidiol | medication | tried | no_response | gastrointestinal
  ketogenic diet | lifestyle | tried | partial | gastrointestinal
  homeopathy | other | declined | unknown
  lamotrigine | medication | ongoing | partial
  vagus nerve stimulator | neuromodulation | ongoing | partial | other_physical
  midazolam spray | medication | ongoing | response | sleep
  epilepsy surgery | procedure | tried | response | neurological
  bed alarm | other | ongoing | response
  camp | support | tried | response
---
When your child has a [seizure]{S neurological} you look at the stove clock. Five minutes and you call. I can tell you what time it was for every one of Theo's, and there were, the nurse once worked it out with me, something over eleven hundred [seizures]{S neurological}.

He was six, it was pancakes, his [eyes went to the left and stayed there]{S neurological}. I'll go through the drugs quickly because other parents want to know and it's the part I'm sickest of. [Keppra]{T levetiracetam; stopped}. [It turned a sweet boy into somebody who [bit his teacher]{S anger side_effect}]{O side_effect; levetiracetam}, [he told me in the bath he [wanted to be dead]{S suicidality side_effect}, at six!, and the [seizures]{S neurological worsened} went from two a week to four]{O worsening; levetiracetam}. They had us add [B6]{T vitamin b6; tried} for the [temper]{S anger side_effect}, [which helped a smidge]{O partial; vitamin b6}. We were off that inside two months. [Keppra]{T levetiracetam (medication); general} is the most prescribed one out there and for most kids it's fine, I'm told. [Epival]{T valproic acid; stopped}: [good control, ten months with only little ones]{O benefit; valproic acid}, [but his [hair came out]{S other_physical side_effect}, he [gained 25 pounds]{S appetite_weight side_effect} and his [hands trembled]{S neurological side_effect}]{O side_effect; valproic acid}, [then his [platelets went]{S other_physical side_effect}]{O side_effect; valproic acid} and they pulled it. [Clobazam]{T clobazam; tried}, [good for a honeymoon of about six weeks]{O partial; clobazam}, [[drooling]{S other_physical side_effect}, [asleep at his desk]{S sleep side_effect}]{O side_effect; clobazam}. [Topiramate]{T topiramate; tried}. [CBD oil]{T cannabidiol; tried}, the real prescription one, [stank of strawberries and gave him [the runs]{S gastrointestinal side_effect}]{O side_effect; cannabidiol}. [Neither of those last two moved the number at all]{O no_benefit; topiramate, cannabidiol}, [except that on [topiramate]{T topiramate; tried} he [couldn't read]{S cognition side_effect} the books he'd read in the fall]{O side_effect; topiramate}.

The [keto diet]{T ketogenic diet; tried; duration=fourteen months}, fourteen months, I weighed blueberries. [Cut them by a third, maybe]{O partial; ketogenic diet}, [[constipated]{S gastrointestinal side_effect} as anything]{O side_effect; ketogenic diet}, and he stole a dinner roll at his cousin's wedding and sobbed under the table. A woman on our street, no names, brought [homeopathic drops]{T homeopathy; declined} over in a little box. I put those in the recycling.

I have [epilepsy]{S diagnosis clin other} too, I've left that until now. Mine came at nineteen, I've been on [lamotrigine]{T lamotrigine (medication); other} for twenty-two years and have [not had one]{S neurological improved other} since he was born, so you can imagine what I thought when the good doctor said, let's give [lamotrigine]{T lamotrigine; planned} a whirl. I thought, thank God, it's mine. [It did a bit]{O partial; lamotrigine}. [Nights got shorter]{O partial; lamotrigine}. He takes the [lamotrigine]{T lamotrigine; ongoing} to this day. My husband says I was more let down by that than by all the others.

[VNS]{T vagus nerve stimulator; ongoing} went in when he was ten, a battery in the chest. [His [voice wobbles]{S other_physical side_effect} when it fires]{O side_effect; vagus nerve stimulator}. [It takes the long ones and makes them short]{O partial; vagus nerve stimulator}. And for the really bad ones there's the [nose spray]{T midazolam spray; ongoing; route=nasal spray}, [midazolam]{T midazolam spray; ongoing}, [stops it in ninety seconds, every time so far]{O benefit; midazolam spray}, [then he [sleeps]{S sleep side_effect} all day]{O side_effect; midazolam spray; neutral}. [No ambulance at the house since we got it]{O benefit; midazolam spray}.

Nobody told us until he was eleven that if two drugs fail you should be sent to a surgical centre, that it's in the guidelines. Two! He'd had five. They kept him twelve days with wires in and found a spot on the right side as big as a lima bean. The word [surgery]{T epilepsy surgery; planned} had come up once before and I had left the room. A girl down the hall had her [surgery]{T epilepsy surgery (procedure); other} the week ahead of us and her dad texted a photo of her eating a popsicle.

They took it out on March 3rd, the [operation]{T epilepsy surgery; tried} was seven hours. [He lost a [wedge of his sight]{S neurological side_effect}, top left]{O side_effect; epilepsy surgery}, [he [bumps into cupboard doors]{S neurological side_effect} and makes a joke of it]{O side_effect; epilepsy surgery; neutral}. [He has had four [seizures]{S neurological improved} in twenty months]{O benefit; epilepsy surgery}. Four. He was having four before lunch.

The [mat alarm]{T bed alarm; ongoing} is still under his sheet, [I sleep because of it]{O benefit; bed alarm}. He went to a [camp]{T camp; tried; duration=a week} for a week where every kid has it, [and he came back bossy, which I'd call a cure of its own]{O benefit; camp}. I've been seeing a [counsellor]{T counselling (psychotherapy); other} through the hospital for my own [jumpiness]{S anxiety other}, every clatter in the kitchen. She's had me stop looking at the stove clock, or try.

=== 2286-schizophrenia
title: Lived experience study, transcript 5
genre: interview
layout: research interview transcript with hesitations
condition: schizophrenia
area: mental
english: British (Caribbean family)
narrator: interview
split: train
overall: improved
round: 6
ledger:
  prayer | support | tried | worse
  hospital admission | care_setting | tried | mixed
  haloperidol | medication | tried | worse | neurological
  risperidone | medication | stopped | mixed | sexual, other_physical
  depot injection | medication | stopped | partial | pain, energy
  olanzapine | medication | tried | partial | appetite_weight
  cbt for psychosis | psychotherapy | tried | no_response
  family therapy | psychotherapy | declined | unknown
  electroconvulsive therapy | neuromodulation | not_tried | unknown
  clozapine | medication | ongoing | response | gastrointestinal, sleep, appetite_weight
  hyoscine | medication | ongoing | partial
  metformin | medication | ongoing | unknown
  avatar therapy | psychotherapy | tried | response
  hearing voices group | support | ongoing | response
  one earphone | other | ongoing | response
---
INT: Thanks for, for coming back in, Marlon. You said last time it started at college.

M: Yeah. Seventeen. I was hearing, um, [there was a man]{S mania_psychosis}. Behind me, always this side. (touches ear) Saying [you're late, you're late, they know]{S mania_psychosis}. And I thought, I thought it was the [phone mast]{S mania_psychosis}. My nan took me to church. They, they [prayed over me]{T prayer; tried}, for like, hours, hands on my head. [And it, that, I came out of there thinking I was [a devil]{S hopelessness worsened}, so it made it worse, no disrespect]{O worsening; prayer}.

INT: And how did you come to get, um, treatment?

M: Police. [Sectioned]{T hospital admission; tried; duration=three months}. Three months in, in the Maudsley. [I hated it, I was scared every night, and it stopped me [jumping off something]{S suicidality possible}]{O benefit; hospital admission; mixed}. You can have both. First thing was an [injection]{T haloperidol; tried}, they hold you. [Haloperidol]{T haloperidol; tried; route=injection}. [My [tongue]{S neurological side_effect}, my, my [neck went round]{S neurological side_effect} like that, [I couldn't swallow]{S neurological side_effect}]{O side_effect; haloperidol}. [That was the, nothing has ever been as bad as that, the [voices]{S mania_psychosis} never did that to me]{O side_effect; haloperidol}.

INT: Okay. And then, were there tablets?

M: [Risperidone]{T risperidone; stopped}. [That, okay, that [turned him down]{S mania_psychosis fig improved}]{O benefit; risperidone}. [I [went back to college]{S functioning improved} on that]{O benefit; risperidone}. [But I [grew, um, breasts]{S other_physical side_effect}. I'm a twenty-year-old man. And I [couldn't, with my girlfriend]{S sexual fig side_effect}]{O side_effect; risperidone}. So I stopped it. Didn't tell no one. [Took five weeks, and then the [phone mast]{S mania_psychosis withdrawal} again, and, and [Section 3]{T hospital admission; tried}]{O withdrawal; risperidone}.

INT: What happened second time?

M: [Depot]{T depot injection; stopped}. [Depot]{T depot injection; stopped; frequency=every two weeks}, every two weeks, in the backside. [It kept me out, I'll say it kept me out, for two years]{O partial; depot injection}. [[Sore]{S pain side_effect}. [Walking through treacle]{S energy fig side_effect}]{O side_effect; depot injection}. [He was still there. He was just, he was [further down the corridor]{S mania_psychosis fig improved}]{O partial; depot injection}. They stopped it when I, when I changed consultant. Then [olanzapine]{T olanzapine; tried}, [bit better than the [depot]{T depot injection; stopped} on the [voices]{S mania_psychosis improved}]{O partial; olanzapine}, [[four stone in a year]{S appetite_weight side_effect}]{O side_effect; olanzapine}. My mum's on [olanzapine]{T olanzapine (medication); other} too by the way, she's got the same as me, she's fine on it, she's slim. I don't know how.

INT: You mentioned [CBT]{T cbt for psychosis; tried} at the, in the questionnaire.

M: [CBT]{T cbt for psychosis; tried}, yeah, yeah. For [psychosis]{S mania_psychosis clin}. He was like, what's the evidence. What's the evidence for the man. I said, I can [hear him]{S mania_psychosis}, that's the evidence. (laughs) [So, no. Sixteen weeks of that, it didn't, no]{O no_benefit; cbt for psychosis}.

INT: Did anybody offer [family therapy]{T family therapy; declined}?

M: They offered [family therapy]{T family therapy; declined}. My mum said no. I said no. She don't like people in her business.

INT: And [ECT]{T electroconvulsive therapy; not_tried}? I have to ask everyone.

M: Nah. Never had [ECT]{T electroconvulsive therapy; not_tried}. My uncle had [ECT]{T electroconvulsive therapy (neuromodulation); other}, in Jamaica, in the, the seventies. He never talked about it.

INT: So what are you on at the moment?

M: [Clozapine]{T clozapine; ongoing}. Three-fifty. Since twenty nineteen. They told me straight, bloods every week, it can [kill your white cells]{S other_physical possible side_effect}, it can [stop your bowels]{S gastrointestinal possible side_effect}. I was, I was shook. But it's, um. How do I put it. [About three months in, I was washing up. And I thought, it's just water. There's [just water]{S mania_psychosis improved}]{O benefit; clozapine}. [I [hadn't heard nothing]{S mania_psychosis improved} for fifteen years]{O benefit; clozapine}. I cried, man. [The pillow is [soaked in spit]{S gastrointestinal side_effect}, I [sleep twelve hours]{S sleep side_effect}]{O side_effect; clozapine}, I take a [little tablet]{T hyoscine; ongoing} for the [dribble]{S gastrointestinal side_effect}, [that sort of half works]{O partial; hyoscine}, and [metformin]{T metformin; ongoing} cos of the [weight]{S appetite_weight side_effect}. I'm not coming off it. Thirty per cent don't get better on the other ones, and for them [clozapine]{T clozapine (medication); general} is, is the one. They should've said that at seventeen.

INT: Is there anything else that's helped?

M: I done the [avatar]{T avatar therapy; tried; sessions=six} thing, that was research like this. You build his face on a computer and the, the doctor does his voice, and you tell him to get lost. Six times. [I was sweating. But after that, he [come back now and then]{S mania_psychosis improved}, I just say not today bruv. [I'm not scared of him]{S anxiety improved}]{O benefit; avatar therapy}. And [Hearing Voices]{T hearing voices group; ongoing; frequency=Fridays}, in Peckham, Fridays, there's a lady there who's [got hers down to one]{S mania_psychosis improved other} with [knitting]{T knitting (other); other}. [I feel like I'm not a case in there, you know, that's big]{O benefit; hearing voices group}. If I'm on the bus, [one earphone]{T one earphone; ongoing}, this side. [Reggae on low. Works like a charm]{O benefit; one earphone}.

INT: And work, day to day...

M: [I [work in a bakery]{S functioning improved}. Four a.m. Nobody talks, it's perfect]{O benefit; overall}. [Not been in [hospital]{T hospital admission; tried} since, what, six years]{O benefit; overall}.

=== 2287-irritable-bowel-syndrome
title: Loo log
genre: essay
layout: dated diary with bracketed verdicts
condition: irritable bowel syndrome
area: general
english: British
narrator: patient
split: dev
overall: partly_improved
round: 6
ledger:
  mebeverine | medication | tried | no_response
  fybogel | supplement | tried | worse
  buscopan | medication | tried | partial
  probiotics | supplement | tried | no_response
  kefir | lifestyle | tried | no_response
  squatty stool | other | tried | no_response
  colonic irrigation | procedure | tried | worse | gastrointestinal, neurological
  heated wheat bag | other | ongoing | partial
  low fodmap diet | lifestyle | ongoing | response
  loperamide | medication | ongoing | mixed | gastrointestinal
  amitriptyline | medication | stopped | partial | sleep, appetite_weight
  rifaximin | medication | not_tried | unknown
  linaclotide | medication | not_tried | unknown
  gut-directed hypnotherapy | mind_body | stopped | response
  nerva app | other | declined | unknown
  peppermint oil | supplement | ongoing | partial | gastrointestinal
---
MON 3 OCT. Bloods ok, camera ok, poo sample ok. "Good news, it's only [IBS]{S diagnosis clin}." Only. I've been [seven times today]{S gastrointestinal} and I [left a training day by the fire exit]{S functioning}.

TUES. Told to keep a log so this is it. What's been had so far, verdict in brackets: [mebeverine]{T mebeverine; tried} ([sugar pill]{O no_benefit; mebeverine}). [Fybogel]{T fybogel; tried} ([oh dear God, [blew up]{S gastrointestinal fig worsened} like a lilo, [worse pain]{S pain worsened}]{O worsening; fybogel}). [Buscopan]{T buscopan; tried} ([bit of help w/ the [cramps]{S pain improved}]{O partial; buscopan}). Useless: [probiotics]{T probiotics; tried}, [kefir]{T kefir; tried}, that [squatty plastic stool]{T squatty stool; tried}. [Not one of those was worth the money]{O no_benefit; probiotics, kefir, squatty stool}. [Colonic]{T colonic irrigation; tried}, birthday present, don't ask ([three days of [the trots]{S gastrointestinal worsened side_effect}, [dizzy]{S neurological side_effect}, and I paid for parking]{O worsening; colonic irrigation}).

SUN 16 OCT. Sunday roast at Pete's mum's. Leaned over the sink at midnight, [belly like a drum]{S gastrointestinal fig}. [Wheat bag]{T heated wheat bag; ongoing} from the microwave, [takes the worst off]{O partial; heated wheat bag}.

WED 9 NOV. Dietitian! A real one. [Low FODMAP]{T low fodmap diet; ongoing}, no onion, no garlic, no apples, no wheat, six weeks then put it back one thing at a time. What do people eat. She said three in four people get something out of [low FODMAP]{T low fodmap diet (lifestyle); general}.

FRI 25 NOV. [It's WORKING. Four days and no [bloating]{S gastrointestinal improved}, wore my jeans]{O benefit; low fodmap diet}.

SAT 10 DEC. [Went to Nando's by mistake and paid till Monday]{O partial; low fodmap diet}. [But otherwise it's the best month in three years]{O benefit; low fodmap diet}. [[Three times a day]{S gastrointestinal improved} not seven]{O benefit; low fodmap diet}.

THURS 12 JAN. Testing garlic. Garlic failed. Testing lactose. Lactose passed (yes!!). Down to avoiding onion, garlic, apples, and I'm keeping to that.

TUES 7 FEB. Big presentation. [[Imodium]{T loperamide; ongoing} x2 as always, which is the only reason I [have a job]{S functioning improved}]{O benefit; loperamide} [and then I [don't go]{S gastrointestinal side_effect} for four days and it's like [passing Lego]{S gastrointestinal fig side_effect}]{O side_effect; loperamide}. My sister (same guts) went on [Imodium]{T loperamide (medication); other} every day and swears she's fine.

MON 20 FEB. GP said what about [amitriptyline]{T amitriptyline; planned}, tiny dose, not for [depression]{S mood clin absent}, for the nerves in the gut.

FRI 10 MAR. [Ami]{T amitriptyline; ongoing; dose=10mg} 10mg. [[Out cold]{S sleep fig side_effect} by nine, [missed my stop]{S sleep side_effect}]{O side_effect; amitriptyline}.

SAT 15 APRIL. [Cramps]{S pain improved} down, I'd say by half... [wait, is it that or the no onions]{O partial; amitriptyline}. [But I've [put on 9lb]{S appetite_weight side_effect} and I [eat cereal at night]{S appetite_weight side_effect}]{O side_effect; amitriptyline}.

THURS 1 JUNE. Stopped the [ami]{T amitriptyline; stopped} three weeks ago. [No difference in the tummy, which says it all]{O no_benefit; amitriptyline; neutral}. [Slept [badly]{S sleep withdrawal} for a week]{O withdrawal; amitriptyline}. Asked about [rifaximin]{T rifaximin; not_tried} like the Americans get, GP had never heard of it being used for that and no. [Linaclotide]{T linaclotide; not_tried} is for the opposite sort so not for me.

WED 19 JULY. Waited since November for Dr Whitlock's [hypnotherapy]{T gut-directed hypnotherapy; stopped} and today was number one. Everyone said do it on the [app]{T nerva app; declined}, cheaper, but I don't want to be talked to by a phone. You lie down and put your warm hands on your belly and imagine a river. Felt a prat.

WED 23 AUG. River number six. [I [went on the train to Leeds]{S functioning improved} and didn't sit by the loo]{O benefit; gut-directed hypnotherapy}. Didn't even think about it until York.

TUES 17 OCT. Last one was a month ago. [I'd have laughed if you'd told me, but it's the thing that's made the difference, I'm not [scanning]{S anxiety improved} all day]{O benefit; gut-directed hypnotherapy}. [Pete says I'm less of a [misery]{S mood improved}]{O benefit; gut-directed hypnotherapy}. [Peppermint capsules]{T peppermint oil; ongoing} after a meal still, [they help a bit]{O partial; peppermint oil} [and you get [burps]{S gastrointestinal side_effect} like a toothpaste factory]{O side_effect; peppermint oil}.

FRI 29 DEC. Year's count: [bad days, 161 last year, 58 this]{O benefit; overall}. [Not cured, mince pies proved it]{O partial; overall}. New log please.

=== 2288-hoarding-disorder
title: The front room
genre: relative
layout: daughter's account, second half addressed to siblings
condition: hoarding disorder
area: mental
english: Irish
narrator: relative
split: train
overall: partly_improved
round: 6
ledger:
  paroxetine | medication | tried | no_response
  house clearance | other | tried | worse | mood, anger
  life coach | support | tried | no_response
  professional organiser | support | tried | partial
  selling on donedeal | other | tried | worse
  quetiapine | medication | stopped | unknown | energy
  venlafaxine | medication | ongoing | partial | other_physical
  day hospital | care_setting | declined | unknown
  bereavement counselling | psychotherapy | tried | partial
  buried in treasures workshop | support | tried | response
  cognitive behavioural therapy | psychotherapy | ongoing | response | other_physical, sleep
  one bag a day | other | ongoing | response
  rescue greyhound | other | ongoing | response
---
You'll remember it as the good room. By the time I moved home there was no room, there was [a tunnel]{S functioning fig}. Mammy had [newspapers to the ceiling]{S functioning} since Daddy died, and [eleven hoovers]{S functioning}, and she was [sleeping in the armchair in the kitchen]{S functioning} because the bed was under coats. She'd [not had a visitor]{S functioning} in four years. The [shame of it]{S hopelessness} was eating her. She'd stand on the step and pull the door behind her and talk to the postman with her foot in it.

So what was done, for the record, as we'll fight about it at Christmas.

Fergus's skip. I know you meant well. Two days while she was in hospital with the hip, a [clearance]{T house clearance; tried} and a lovely clean house. [She didn't speak for a week and then she [roared]{S anger side_effect}]{O worsening; house clearance}, [she [cried]{S mood worsened side_effect} as if it was Daddy in that skip]{O worsening; house clearance}, [and inside the year there was [more in it than before]{S functioning worsened}]{O worsening; house clearance}. They say that about [forced clear-outs]{T house clearance (other); general}, it nearly always comes back, worse. We weren't to know.

The [life coach]{T life coach; tried} Aisling found on Facebook. The [organiser]{T professional organiser; tried} off the television with the labels. Putting it all on [DoneDeal]{T selling on donedeal; tried}, remember, Declan? [She bought more on it than she sold, so scratch that]{O worsening; selling on donedeal}. [The [coach]{T life coach; tried} was no use]{O no_benefit; life coach}, [the [organiser]{T professional organiser; tried}, in fairness, did get the [hall clear]{S functioning improved} and it held till Lent]{O partial; professional organiser}.

Tablets. Dr Roche had her on [Seroxat]{T paroxetine; tried} for years after the funeral, [not a budge on the newspapers and not much on the [sadness]{S mood}]{O no_benefit; paroxetine}. A locum put her on [quetiapine]{T quetiapine; stopped} because she told him the coats "knew" her, [she was [asleep on her feet]{S energy fig side_effect}]{O side_effect; quetiapine}, and he took her off it himself a fortnight after. She wasn't [hearing things]{S mania_psychosis absent}, she was being funny. Now it's [Effexor]{T venlafaxine; ongoing; dose=150}, 150. [It has [lifted her]{S mood fig improved} somewhat]{O partial; venlafaxine}, [she's [sweating like a horse]{S other_physical fig side_effect} on it]{O side_effect; venlafaxine}. And I'd prefer if you didn't tell her it's the same thing I'm on, because it is, since the separation, and [Effexor]{T venlafaxine (medication); other} got me [up off the floor]{S mood fig improved other}. She thinks I'm the strong one.

She was to go to the [day hospital]{T day hospital; declined}. She said that she'd sooner go to Mountjoy. The [bereavement woman]{T bereavement counselling; tried} in the parish centre she did go to, six or seven Thursdays, [and she could [say his name]{S mood improved} after that without leaving the room]{O partial; bereavement counselling}. [The stuff, no]{O no_benefit; bereavement counselling}.

Here's what I want ye to hear. In spring I got her into a thing in the library, [Buried in Treasures]{T buried in treasures workshop; tried; duration=sixteen weeks}, it's a workshop, sixteen weeks, all of them the same as her. A retired bank manager with [four thousand jam jars]{S functioning other}. And out of that a [psychologist]{T cognitive behavioural therapy; ongoing; frequency=Every second Wednesday}, Niamh, who comes to the house. To the house! Every second Wednesday. It's [CBT]{T cognitive behavioural therapy; ongoing} of a sort. She never touches a thing. She says, Bernie, how bad will it be, nought to ten, if that one goes? [Mammy's [heart does be going]{S other_physical fig side_effect} and she's [up half the night]{S sleep side_effect} after]{O side_effect; cognitive behavioural therapy}. [And it goes. It's gone, and it's her hand that did it]{O benefit; cognitive behavioural therapy}. [The [workshop]{T buried in treasures workshop; tried} was the start of that, she'd never once called it a problem before]{O benefit; buried in treasures workshop}. The rule now is [one bag a day out the door]{T one bag a day; ongoing; frequency=a day} and she texts me a photo. [I've 212 photos of bags]{O benefit; one bag a day}.

And there's the [dog]{T rescue greyhound; ongoing}. Don't start, Fergus. It's a [greyhound]{T rescue greyhound; ongoing} off the track, and she took her so she'd have to clear a path to the back door. [She's [out walking]{S functioning improved} twice a day, she's [talking to people]{S functioning improved} at the canal]{O benefit; rescue greyhound}. [I'd say the [dog]{T rescue greyhound; ongoing} has done more for her [nerves]{S anxiety improved} than the chemist]{O benefit; rescue greyhound}.

[You can see the piano]{O partial; overall}. [She's [in her own bed]{S functioning improved} since August]{O benefit; overall}. [Upstairs is as bad as ever it was, and the shed, don't ask]{O no_benefit; overall}. Half of people who have it [never let anyone in]{S functioning general}. When ye come at Christmas come in twos and say nothing. Bring nothing.

=== 2289-cluster-headache
title: Headache study, telephone interview 12
genre: interview
layout: research interview transcript with hesitations
condition: cluster headache
area: general
english: American
narrator: interview
split: train
overall: partly_improved
round: 6
ledger:
  antibiotics | medication | tried | no_response
  sinus surgery | procedure | tried | no_response
  excedrin | medication | tried | no_response
  oxygen | procedure | ongoing | response
  sumatriptan injection | medication | ongoing | response | other_physical, pain
  energy drinks | other | ongoing | partial
  verapamil | medication | ongoing | partial | gastrointestinal
  prednisone | medication | tried | partial | sleep, anger
  lithium | medication | stopped | no_response | neurological, gastrointestinal
  topiramate | medication | tried | worse | cognition, mood
  galcanezumab | medication | tried | no_response
  vagus nerve stimulator | neuromodulation | not_tried | unknown
  deep brain stimulation | neuromodulation | not_tried | unknown
  psilocybin mushrooms | supplement | tried | mixed | anxiety
  occipital nerve block | procedure | tried | partial
  melatonin | supplement | ongoing | unknown
  giving up beer | lifestyle | ongoing | response
---
Q: So, uh, tell me about the first [attack]{S pain} you remember.

A: I was driving. I was, it was I-80, and it's like somebody put [a hot poker behind my left eye]{S pain fig}. And I, I pulled over and I was [banging my head on the wheel]{S pain}. My [eye's running]{S other_physical}, my [nose is running]{S other_physical}. And then forty-five minutes, it's gone. Like a, like it never happened.

Q: And who did you see?

A: ENT. Said sinuses. [Antibiotics]{T antibiotics; tried}, three rounds. He did the [surgery]{T sinus surgery; tried}. He, he roto-rootered my face. And I'm eating [Excedrin]{T excedrin; tried} the whole time like, like M&Ms. [None of that did squat. None of it. Eight years]{O no_benefit; antibiotics, sinus surgery, excedrin}. I'd have one at two a.m. on the dot and my kids would, they'd hear me [walking around the yard]{S pain}. They call these [suicide headaches]{S pain fig general}, you know that. I, I get it. I had the [shotgun out]{S suicidality} one time. I wasn't [depressed]{S mood absent}, I just wanted it out of there.

Q: I'm glad you're here. Um. When did you get the diagnosis?

A: 2014. This young neurologist, she goes, does it come the same time each night? And I, I busted out crying. [Oxygen]{T oxygen; ongoing; dose=Fifteen liters; route=mask}. That's what she gave me. A [tank and a mask]{T oxygen; ongoing}, fifteen liters. [And it was gone in, I timed it, nine minutes]{O benefit; oxygen}. [Nine minutes, no side effects, nothing]{O tolerated; oxygen}. I got one in the truck. I got one by the bed. Medicare doesn't pay for [oxygen]{T oxygen (procedure); general} for everybody, which is criminal.

Q: Are there other things you use for the [attack]{S pain} itself? Like the [shots]{T sumatriptan injection; ongoing}?

A: [Imitrex]{T sumatriptan injection; ongoing; route=shot}, the shot. [Works, works faster than the [tank]{T oxygen; ongoing}]{O benefit; sumatriptan injection}. [You get the, your [chest tightens up]{S other_physical side_effect} like a vise]{O side_effect; sumatriptan injection}, and you only get six a month. [And I, I think if you use a lot you get [more of 'em]{S pain worsened side_effect}, I know I did]{O side_effect; sumatriptan injection}. A [Red Bull]{T energy drinks; ongoing}. I'm serious. You slam one when it starts. [It, some nights, it'll take it from a ten to a six]{O partial; energy drinks}.

Q: And preventives?

A: [Verapamil]{T verapamil; ongoing; dose=480}. I'm on 480 now, I've been up to 720. [It's, I'd say cuts it down a third]{O partial; verapamil}. [[Bound up]{S gastrointestinal side_effect} like concrete]{O side_effect; verapamil}. [Prednisone]{T prednisone; tried}, every time a cycle starts, two weeks. [Shuts it off and the day you stop it's back]{O partial; prednisone}. [I'm [up all night]{S sleep side_effect}, I'm [yelling at the dog]{S anger side_effect}]{O side_effect; prednisone}. [Lithium]{T lithium; stopped}, [I [shook]{S neurological side_effect}, I [had the runs]{S gastrointestinal side_effect}]{O side_effect; lithium}, [zero effect, zero]{O no_benefit; lithium}, she took me off of that. [Topamax]{T topiramate; tried}. Oh boy.

Q: What happened with [Topamax]{T topiramate; tried}?

A: I, [I got [stupid]{S cognition side_effect}. I [forgot my PIN]{S cognition side_effect}]{O side_effect; topiramate}. [And I got, that's the only time I ever was actually [down]{S mood side_effect}, in the, in the head. And the [attacks went from three a day to five]{S pain worsened}]{O worsening; topiramate}. [I wouldn't give it to a mule]{O worsening; topiramate}.

Q: And the newer one, [Emgality]{T galcanezumab; tried}?

A: [Emgality]{T galcanezumab; tried; dose=Three syringes}. Three syringes. My buddy Ray in the Facebook group, [Emgality]{T galcanezumab (medication); other} [shut him down]{S pain fig improved other} for good, first month. So I had my hopes up. [Me, I couldn't tell you I'd had it]{O no_benefit; galcanezumab}.

Q: Did anyone ever offer you the, the [gammaCore]{T vagus nerve stimulator; not_tried}, the [nerve stimulator]{T vagus nerve stimulator; not_tried} you hold on the neck?

A: No. I've seen it on YouTube.

Q: Or [deep brain stimulation]{T deep brain stimulation; not_tried}?

A: [Deep]{T deep brain stimulation; not_tried}, what, in the brain? No! No, ma'am.

Q: And you mentioned, before we were recording...

A: Am I gonna get in trouble? Okay. [Mushrooms]{T psilocybin mushrooms; tried}. There's a, there's a whole, people do it, three doses, five days apart. [I'll tell you what, it broke the cycle. Eleven months, the longest I ever went]{O benefit; psilocybin mushrooms}. [And the second dose was the worst night of my life, I was [scared out of my skin]{S anxiety fig side_effect}, my wife had to sit on me]{O side_effect; psilocybin mushrooms}. [So would I, I don't know. It worked. I don't ever want to do it again]{O benefit; psilocybin mushrooms; mixed}.

Q: Anything else? [Injections in the back of the head]{T occipital nerve block; tried}?

A: [Nerve block]{T occipital nerve block; tried; sessions=four}, I had four. [Two good weeks each]{O partial; occipital nerve block}. I take [melatonin]{T melatonin; ongoing; dose=ten}, ten of it, she says it's in the studies. And I [quit beer]{T giving up beer; ongoing}, in a cycle one beer'll set it off in, in twenty minutes. [Without beer I don't get the daytime ones]{O benefit; giving up beer}.

Q: So where are you now?

A: I'm, I'm between. [Last cycle was seven weeks, used to be fourteen]{O partial; overall}. [I [haven't missed a day's work]{S functioning improved} this year]{O benefit; overall}. It's coming, though. It's October. I can, you can feel it [sniffing around]{S pain fig}.

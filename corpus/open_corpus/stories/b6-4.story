=== 172-adhd
title: "new" ADHD pill
genre: review
layout: one unbroken paragraph
condition: ADHD
area: mental
english: American
narrator: patient
treatment: alpha agonists
rating: 1
overall: unchanged
round: 1
ledger:
  alpha agonists | medication | ongoing | no_response | sleep, neurological, sexual
---
Backed a $90,000 bucket truck into the foremans pickup because I was [thinking about lunch]{S cognition}, thats what got me sent to the [ADHD]{S diagnosis clin} doc at 52. He puts me on this stuff. Its one of those [alpha whatevers]{T alpha agonists; ongoing}, a [blood pressure pill]{T alpha agonists; ongoing} they found a second use for so they could charge twice. TEN WEEKS. [I [lose my phone]{S cognition} the same, [interrupt my wife]{S cognition} the same, [cant finish a work order]{S functioning} to save my life]{O no_benefit; alpha agonists}. Only now [I'm [half asleep]{S sleep side_effect} while I do it, [see stars]{S neurological fig side_effect} when I climb down off the boom, and [cant get it up]{S sexual side_effect}]{O side_effect; alpha agonists}. I tell the guy and he says "give it time",I been giving it time I'm FIFTY TWO. [The only thing the [pill]{T alpha agonists; ongoing} fixed is my pressure which was FINE]{O no_benefit; alpha agonists}. They wont let you just quit it either, your BP can go thru the roof, so here I sit. [One star for the free pen]{O no_benefit; alpha agonists}.

=== 216-dissociative-disorder
title: For people who are not in the room
genre: review
layout: rating line then text
condition: dissociative disorder
area: mental
english: second-language English (some grammar errors)
narrator: patient
treatment: grounding training
rating: 4 stars
overall: improved
round: 1
ledger:
  promethazine | medication | tried | no_response
  perphenazine | medication | tried | no_response
  mineral baths | procedure | tried | no_response
  hypnosis | mind_body | tried | no_response
  lemon balm | supplement | tried | no_response
  lamotrigine | medication | stopped | unknown | other_physical
  grounding training | psychotherapy | ongoing | response
---
[4 stars]{O benefit; grounding training}, because nobody gave me this fifty years before

My [hands are not mine]{S mania_psychosis}. So I said to first doctor in 1971 and he wrote it was "[nerves]{S anxiety}". Since then it is [glass between me and the soup]{S mania_psychosis fig}, I [lose an hour, a street, one time a whole train journey to Brno]{S mania_psychosis}. They gave me [promethazine]{T promethazine; tried}, [perphenazine]{T perphenazine; tried}, [baths with sulphur]{T mineral baths; tried}, one professor with a [hypnosis]{T hypnosis; tried}, my wife [lemon balm tea]{T lemon balm; tried} every evening, God rest her. [All of them were for nothing, fifty years for nothing]{O no_benefit; promethazine, perphenazine, mineral baths, hypnosis, lemon balm}. [Lamotrigin]{T lamotrigine; stopped; duration=two week} two week, [then [red spots on all body]{S other_physical side_effect}]{O side_effect; lamotrigine}, finish.

Now is a young woman in the clinic, she teach [grounding training]{T grounding training; ongoing; frequency=twice a week}, twice a week. Ice in hand, five things which you see, name of the day. For children, I thought. [Since winter I [lost only one street]{S mania_psychosis improved}]{O benefit; grounding training}, and [the [hands]{S mania_psychosis improved}, they are my hands, ugly, old, but mine]{O benefit; grounding training}. I am angry that it costs nothing and ice was always in the world.

=== 247-migraine
title: After the trial ended my migraine is worse than before, normal??
genre: forum
layout: post with TL;DR
condition: migraine
area: general
english: second-language English (some grammar errors)
narrator: patient
overall: worse
round: 1
ledger:
  flunarizine | medication | stopped | no_response | appetite_weight
  topiramate | medication | tried | no_response | neurological, cognition
  candesartan | medication | stopped | partial | neurological
  anti-PACAP antibody | medication | stopped | partial
  rizatriptan | medication | ongoing | partial | energy
  rimegepant | medication | planned | unknown
---
Today is 19 [headache]{S pain} days this month and it is only the 24th. I am writing with one eye. Last year in the same month I had 5. I want to explain how I came from 5 to 19, and please dont write me about water and [magnesium]{T magnesium (supplement); general}, I have water.

[Migraine with aura]{S diagnosis clin} since I am 14, my mother also. The [zigzag]{S neurological}, then my [left hand sleeps]{S neurological fig}, then a [nail over the right eye]{S pain fig}, [vomiting]{S gastrointestinal} 6-10 hours. I am 31, I work in customs office, I have a screen all the day.

- 2016-2017: [flunarizine]{T flunarizine; stopped; dose=10 mg; duration=8 months} 10 mg, 8 months. [Days per month 11 -> 11]{O no_benefit; flunarizine}. [[+9 kg]{S appetite_weight side_effect}]{O side_effect; flunarizine}.
- 2018: [Topamax]{T topiramate; tried; dose=25 to 100 mg} 25 to 100 mg. [11 -> 10, this is nothing]{O no_benefit; topiramate}. [[Fingers with needles]{S neurological fig side_effect}, and I [forgot the word "passport"]{S cognition side_effect} in the customs office]{O side_effect; topiramate}.
- 2020: [candesartan]{T candesartan; stopped; dose=16 mg} 16 mg, it is for pressure but they use it. [10 -> 8]{O partial; candesartan}. [[Almost fainting]{S neurological side_effect} in the metro]{O side_effect; candesartan}, pressure 85/50, so I stopped.

Then March 2024 my neurologist puts me in a trial. It is an [antibody against PACAP]{T anti-PACAP antibody; stopped; frequency=every 4 weeks; route=infusion}, infusion every 4 weeks, 6 times. I didn't believe in it, I thought I am in the placebo group until month 3. [Month 3: 7. Month 4: 5. Month 6: 4]{O partial; anti-PACAP antibody}. [I did not have any bad effect, I was waiting for [allergy]{S other_physical possible side_effect}, [hair falling]{S other_physical possible side_effect}, and nothing came]{O tolerated; anti-PACAP antibody}.

And the trial ended 12 September, like it was on the paper. Everybody very friendly, they gave me a cup. [October 9, November 14, now 19]{O partial; anti-PACAP antibody}. I asked to continue the [infusions]{T anti-PACAP antibody; stopped}, not possible, company stopped the development "for strategic reason".

[[Rizatriptan]{T rizatriptan; ongoing; dose=10} 10 still takes away the [nail]{S pain fig improved} in maybe half of [attacks]{S pain}]{O partial; rizatriptan}, [after it I am [like wet laundry]{S energy fig side_effect}]{O side_effect; rizatriptan}. I am allowed 9 in a month so I must choose which day to have a life. Next is [rimegepant]{T rimegepant; planned; frequency=every second day} every second day, my insurance is thinking.

Is it a rebound? Is it only my illness that goes its way? The trial doctor says coincidence. I am sceptic. [I [was on sick leave]{S functioning} zero days in summer and now 11]{O worsening; overall}.

TL;DR: [three old drugs did little]{O no_benefit; flunarizine, topiramate, candesartan}, [[trial antibody]{T anti-PACAP antibody; stopped} went 8 -> 4 days, trial finished as planned, now 19]{O partial; anti-PACAP antibody}. Who else was in a PACAP study and what happened to you after?

=== 075-generalised-anxiety-disorder
title: An inventory of the chest: words for the U3A summer meeting
genre: essay
layout: speech
condition: generalised anxiety disorder
area: mental
english: British
narrator: patient
overall: partly_improved
round: 1
ledger:
  trifluoperazine | medication | stopped | no_response | neurological
  psychotherapy | psychotherapy | tried | no_response
  paroxetine | medication | stopped | partial | appetite_weight, other_physical
  diazepam | medication | declined | unknown
  duloxetine | medication | ongoing | partial | gastrointestinal, other_physical
  applied relaxation | mind_body | ongoing | partial
  singing | lifestyle | ongoing | partial
  cutting out coffee | lifestyle | ongoing | partial
---
[Six and a half out of ten]{O partial; overall}. Since the programme promises you "a talk on living with [anxiety]{S anxiety clin general}", and since I always skip to the last page myself, you may as well have the verdict first. I have had [generalised anxiety disorder]{S diagnosis clin} for about fifty-one years, I have been treated for it for forty, and at 72 I give the result six and a half.

I was a piano tuner. It's a trade in which one listens for what is slightly wrong. You strike the note and wait for the beat, the little wow-wow-wow between two strings that ought to agree. I think I was good at it because I'd been listening to my own body in that fashion since I was twenty-one, and I'd like this afternoon to tell you what I heard.

It begins under the breastbone. Not the [heart]{S other_physical absent}, as people suppose; mine goes along at seventy-two, like its owner. It's lower, two fingers above the bottom of the bone, and it is a [small cold coin]{S anxiety fig}. From there a [tightness]{S other_physical} goes outward along the fifth rib, the left a little before the right. The [shoulders rise]{S other_physical} by perhaps half an inch. The [tongue presses the roof of the mouth]{S other_physical}. The [breath stops at the collar]{S other_physical}. Then, and only then, comes the thought, and it hardly matters which: the [gas, the grandchildren, a lump, a letter from the council]{S anxiety}. I used to believe that I was [worrying]{S anxiety} and that the [worry]{S anxiety} made my body tight. After long observation I'm fairly sure that it was the other way about, and that the thought is a coat looking for a hook.

I did this for most of my waking hours. I was [never once what you'd call panicking]{S anxiety absent}. I [didn't faint]{S neurological absent} or [scream]{S anxiety absent}. I tuned eleven hundred pianos a year and I [couldn't swallow toast]{S gastrointestinal}.

In 1985 a Dr Lomax gave me [Stelazine]{T trifluoperazine; stopped; dose=2 mg}, 2 mg. It was in fashion for [nervous]{S anxiety general} women. [The [coin]{S anxiety fig} stayed where it was]{O no_benefit; trifluoperazine}. [My [right thumb developed a tremor]{S neurological side_effect}, at about four beats a second]{O side_effect; trifluoperazine}, which for a tuner is a serious matter, so that after seven weeks the [Stelazine]{T trifluoperazine; stopped; duration=seven weeks} went down the lavatory.

I was then sent to a [therapist]{T psychotherapy; tried; duration=a year; frequency=Mondays}. I went for a year, Mondays. He sat behind me, so I can tell you nothing of his face, but I know his stomach very well. In that time he offered four remarks. One was that I had chosen pianos because I was [angry]{S anger absent} with my mother. I wasn't. She couldn't play. When I mentioned the rib he asked why I was changing the subject. [I came away with a good deal of knowledge about gastric acoustics and the [coin]{S anxiety fig} exactly where I'd brought it in]{O no_benefit; psychotherapy}.

Nothing then until 2004, when my husband died, and my doctor, a sensible person named Iqbal, put me on what I shall call the white one. [Paroxetine]{T paroxetine; stopped}, if you're taking notes. It's the only time in my life that I have been able to date a change in my body to the hour. It was the nineteenth day, a Thursday, a Blüthner in Hexham. I had my head inside the case. [I noticed that I [was breathing as far as my belt]{S other_physical improved}]{O benefit; paroxetine}. I stood up to see if it would go on, and it went on. [For the better part of three years this stuff [took the coin away]{S anxiety fig improved} before noon, and shrank it after]{O partial; paroxetine}.

[It also [put three stone on me]{S appetite_weight side_effect}]{O side_effect; paroxetine}. I say "it", though I did help. I had always been a thin, tight sort of woman. [I was now [hungry]{S appetite_weight side_effect} in a new place, high, just behind the tongue, and what it wanted was [bread and dripping]{S appetite_weight side_effect}]{O side_effect; paroxetine}. [I [went from nine stone two to twelve stone three]{S appetite_weight side_effect}]{O side_effect; paroxetine}. I could no longer get under a grand. [And I [perspired]{S other_physical side_effect}, a thing I'd never done, from the backs of the knees]{O side_effect; paroxetine}. In the fourth year [the coin was [back by eleven]{S anxiety fig}, and then by ten]{O partial; paroxetine}.

There was talk of [Valium]{T diazepam; declined} to tide me over. My sister had been tided over with [Valium]{T diazepam; other} in 1972 and was never put ashore. I said no thank you.

So in 2009 we changed horses. Down with the white one over ten weeks; [that was unpleasant, I had a [sort of camera shutter going in my head]{S neurological fig withdrawal} whenever I looked sideways, but it passed]{O withdrawal; paroxetine}. Up with a green-and-blue [capsule]{T duloxetine; ongoing}, the name of which is [duloxetine]{T duloxetine; ongoing; dose=30 then 60 milligrams}, 30 then 60 milligrams. [For eight days I felt [seasick]{S gastrointestinal side_effect}, precisely as on the Shields ferry]{O side_effect; duloxetine}. [The [weight has come off]{S appetite_weight improved side_effect} again, two stone of the three]{O tolerated; paroxetine}. [I still [perspire]{S other_physical side_effect}; I've moved on to the upper lip]{O side_effect; duloxetine; neutral}.

And here my evidence becomes poor, because in that same spring I did three other things. I joined a class in [applied relaxation]{T applied relaxation; ongoing} at the health centre, taught by a retired midwife, where you learn to let go of one muscle on one breath. I gave up [coffee]{T cutting out coffee; ongoing}. And I began to [sing]{T singing; ongoing}, alto, badly, with the Tuesday choir, several of whom are sitting there looking smug. [By the autumn the [coin]{S anxiety fig improved} came on perhaps two days in five, was the size of a sixpence, and had lost its edge]{O partial; duloxetine, applied relaxation, cutting out coffee, singing}. I should love to tell you which of the four to thank. One can't tune four strings at once and say which of them cured the chord. [When I stop [singing]{T singing; ongoing} in August it is a bit worse]{O withdrawal; singing}. [When I forget the [capsule]{T duloxetine; ongoing} it is a bit worse]{O withdrawal; duloxetine}. I don't intend to try the coffee.

So, six and a half. [What I have not got is [quiet]{S anxiety fig}. At three in the morning the [tongue still goes up]{S other_physical}, and there's a letter from the council]{O partial; overall}. [What I have got is [toast]{S gastrointestinal improved}, and a [breath that reaches the belt]{S other_physical improved} on most afternoons]{O benefit; overall}, and I can hear it arrive. If you'd like to feel where the coin is, it's here. Two fingers. Most of you will have one.

=== 103-type-2-diabetes
title: metformin then Victoza
genre: review
layout: fragments, telegram style
condition: type 2 diabetes
area: general
english: British
narrator: patient
treatment: liraglutide
rating: 8
overall: improved
round: 1
ledger:
  metformin | medication | tried | partial | gastrointestinal
  liraglutide | medication | ongoing | response | gastrointestinal, pain
---
Pencil case. Thats where I keep the [pen]{T liraglutide; ongoing}, so people think its a pen pen. 16, [type 2]{S diagnosis clin}, yes [type 2]{S diagnosis clin}, yes I know thats meant to be for grandads. Didnt tell anyone at school. Hba1c 71 in yr 9. [Thirsty]{S other_physical}, [thrush]{S other_physical}, [knackered]{S energy}.
[Metformin]{T metformin; tried; dose=1g; frequency=x2} 1g x2. [Brought it to 54. Happy days. Then crept up, 60, 66]{O partial; metformin}. [[Farting in assembly]{S gastrointestinal side_effect}. Wanted to die (not really)]{O side_effect; metformin}.
Diabetes nurse: "less crisps madam". In front of my brother. Hadnt had crisps since January. Cried in Boots.
New clinic. [Victoza]{T liraglutide; ongoing; frequency=once a day; dose=0.6 then 1.2} once a day, 0.6 then 1.2. [[Sick]{S gastrointestinal side_effect} on the bus twice, [sore tum]{S pain side_effect}]{O side_effect; liraglutide}. [Stopped after 3 wks]{O tolerated; liraglutide}. [Hba1c 46!!]{O benefit; liraglutide}. [[Not thirsty]{S other_physical improved}]{O benefit; liraglutide}. [[Did the bleep test]{S functioning improved}]{O benefit; liraglutide}. [[Belt 2 holes in]{S appetite_weight improved}]{O benefit; liraglutide}.
Still hide it. Working on that.

=== 318-ptsd
title: Stellate block for PTSD done in Pune, my observations
genre: forum
layout: post and replies by other members
condition: PTSD
area: mental
english: Indian English
narrator: patient
overall: improved
round: 1
ledger:
  paroxetine | medication | stopped | partial | energy
  clonazepam | medication | tried | no_response | sleep
  ashwagandha | supplement | ongoing | partial
  trauma-focused CBT | psychotherapy | tried | partial
  stellate ganglion block | procedure | tried | response | other_physical
---
kalyani_deshmukh61 wrote:

Diagnosis: [PTSD]{S diagnosis clin}, given in 2017, some nine years after the event, which was a railway matter. I shall not describe it. I am a retired deputy stationmaster, 61, widow. I am posting because this procedure is not much known here and someone may find it useful.

Position before: [startle]{S anxiety clin} at every whistle, which in my quarters meant about forty times daily. [Could not cross an overbridge]{S functioning}. [Sleep in pieces]{S sleep}. I [observed my feelings as one observes the neighbour's TV]{S anhedonia fig}.

Treatment given: [Paroxetine]{T paroxetine; stopped; dose=Pari CR 25 mg; duration=2017 to 2020}, Pari CR 25 mg, from 2017 to 2020. [[Startle]{S anxiety clin improved} came down about half]{O partial; paroxetine}, [I was [dull]{S energy side_effect} the whole day]{O side_effect; paroxetine}. With doctor's agreement it was tapered and closed as per plan. [Within five months everything had come again to the earlier level]{O partial; paroxetine}. [[Clonazepam]{T clonazepam; tried; dose=0.5} 0.5, made me [sleep in the prayer room]{S sleep side_effect}]{O side_effect; clonazepam} and [nothing else]{O no_benefit; clonazepam}. My sister-in-law brought [ashwagandha]{T ashwagandha; ongoing} powder, I take it with milk till date; [digestion is good, and perhaps I go to [sleep]{S sleep improved} ten minutes early]{O partial; ashwagandha}. [[Trauma-focused CBT]{T trauma-focused CBT; tried; sessions=14 sittings} on video, 14 sittings, useful for the [overbridge]{S functioning improved}, not useful for the [whistle]{S anxiety}]{O partial; trauma-focused CBT}.

In August my nephew, who is an anaesthetist, arranged the [stellate ganglion block]{T stellate ganglion block; tried; started=August}. One [injection]{T stellate ganglion block; tried}, right side of neck, ultrasound guided, 20 minutes. [For six hours my [right eyelid was down]{S other_physical side_effect} and [voice was hoarse]{S other_physical side_effect}]{O side_effect; stellate ganglion block; neutral}. Next morning the 5.40 goods train passed and I noted that [I had [gone on pouring the tea]{S anxiety improved}]{O benefit; stellate ganglion block}. Second [injection]{T stellate ganglion block; tried} after three weeks. [PCL-5 was 58, now it is 21]{O benefit; stellate ganglion block}. Cost was Rs 18,000 each, kindly do not ask for my nephew's number.

I do not claim it will stay.

mihir_k wrote:
Madam did you have [Horner's]{S other_physical clin possible side_effect}? My [block]{T stellate ganglion block; other} in Chennai did nothing, only [eye redness]{S other_physical other side_effect}. I am thinking of [EMDR]{T eye movement desensitization and reprocessing (psychotherapy); other} now.

kalyani_deshmukh61 wrote:
Yes, the eyelid is that only. [Went off by dinner]{O tolerated; stellate ganglion block}. Sorry to hear about yours.

sunny_side_nagpur wrote:
Even for [panic]{S anxiety other} they are giving this? My husband is ex-army and [shouts in the night]{S sleep other}.

kalyani_deshmukh61 wrote:
I cannot advise. I can only report that [yesterday I [crossed at Khadki on foot]{S functioning improved}]{O benefit; stellate ganglion block}, there was a train below, and I was thinking about brinjals.

=== 196-depression
title: Venlafaxine? No. Agomelatine? Yes.
genre: review
layout: two paragraphs
condition: depression
area: mental
english: British
narrator: patient
treatment: agomelatine
rating: 9
overall: improved
round: 1
ledger:
  venlafaxine | medication | stopped | unknown | other_physical, sexual
  agomelatine | medication | ongoing | response
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
---
[Nine out of ten]{O benefit; agomelatine} and I'm FURIOUS it was months and months before anyone let me near it. First they had me on [venlafaxine]{T venlafaxine; stopped; dose=150}, 150, and [I [sweated through my bridesmaid dress]{S other_physical side_effect}, [lost all feeling downstairs]{S sexual side_effect} and [ground my teeth]{S other_physical side_effect} in my sleep till one cracked]{O side_effect; venlafaxine}. Binned it after 2 months. Asked for [CBT]{T cognitive behavioural therapy; not_tried}. Not "severe enough"!!! I was [eating cereal in the bath]{S functioning}.

Went private for one appointment (£240, thanks dad) and got [agomelatine]{T agomelatine; ongoing; dose=25mg; frequency=at bedtime} 25mg at bedtime. [[Asleep by 11]{S sleep improved} the first week. By the fifth I [wanted to go out]{S anhedonia improved}, like, unprompted]{O benefit; agomelatine}. [No [sweats]{S other_physical absent side_effect}, [everything works]{S sexual improved side_effect}]{O tolerated; agomelatine}. Bloods every few wks for the liver. Fine! Take my blood!

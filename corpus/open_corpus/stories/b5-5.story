=== 199-body-dysmorphic-disorder
title: 5/10, would not recommend the mirror, would recommend the medicine (mostly)
genre: forum
layout: one post
condition: body dysmorphic disorder
area: mental
english: Indian English
narrator: patient
overall: partly_improved
round: 1
ledger:
  skin lightening cream | medication | tried | no_response | other_physical
  rhinoplasty | procedure | declined | unknown
  counselling | psychotherapy | tried | worse
  fluoxetine | medication | ongoing | partial | sleep, gastrointestinal
  cognitive behavioural therapy | psychotherapy | ongoing | partial
---
[Five out of ten]{O partial; overall}, that is my review of this year, and out of those five two are for my Didi who drives me.

Intro for new people: 16, they/them, Kochi. [BDD]{S diagnosis clin}, nose department. In my head there is an [inspector]{S anxiety fig}, like the ticket examiner in the train, full uniform, and he [comes down the corridor every twenty minutes]{S anxiety fig} to check my nose. [Mirror, phone camera, back of spoon, bus window]{S anxiety}. In class 10 he was taking [five hours a day]{S anxiety}, I [stopped going to tuition]{S functioning}, I [wore mask two years after covid]{S functioning} was finished.

Two years back, first attempt. An uncle (chemist) gave [fairness cream]{T skin lightening cream; tried}, since he thought the issue was colour?? [[Burning]{S other_physical side_effect}, [peeling]{S other_physical side_effect}, one month]{O side_effect; skin lightening cream}. [Inspector did not even notice]{O no_benefit; skin lightening cream}. Then school [counsellor]{T counselling; tried}. She said "you are so good looking only" and made me look in a mirror and say it aloud. [After that the [checking]{S anxiety worsened} doubled, I am not exaggerating]{O worsening; counselling}. Papa's friend is a plastic surgeon and offered a [nose job]{T rhinoplasty; declined} at cost price. I wanted it badly!! My cousin had one, and next she was [onto her chin]{S anxiety other}. So no.

Now, new attempt. Since January, [Fludac]{T fluoxetine; ongoing; dose=60 mg}, slowly up to 60 mg. I was not believing in it, I am from a [homeopathy]{T homeopathy (supplement); general} family, we don't believe in anything that has a leaflet. This stuff took ten weeks. [For ten weeks only [loose motions]{S gastrointestinal side_effect} and [stupid o'clock waking]{S sleep side_effect}]{O side_effect; fluoxetine}. Then one day Didi pointed out we had passed the jewellery shop, the one with the mirror pillars, and I had been telling her about a frog. [The [inspector is on the train but he is in some other coach]{S anxiety fig improved}]{O partial; fluoxetine}. [[Two hours]{S anxiety improved} instead of five, I would say]{O partial; fluoxetine}.

Also [CBT]{T cognitive behavioural therapy; ongoing; frequency=online, Saturdays} online, Saturdays, different lady, she has never once told me how I look. [She has me asking three strangers for directions without mask. Done 3 out of 5]{O partial; cognitive behavioural therapy}.

I am still [sure that the nose is wrong]{S anxiety}, let me be clear. The [pill]{T fluoxetine; ongoing} did not change my opinion of nose. [It changed how often somebody asks for it]{O partial; fluoxetine}. So is that a cure or is it just a lazy inspector? Asking seriously. Answers with evidence please, no "you are beautiful" replies, I will report

=== 006-health-anxiety
title: Still google stuff but less
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: health anxiety
area: mental
english: American
narrator: patient
overall: improved
treatment: escitalopram
rating: 7/10
round: 1
ledger:
  escitalopram | medication | ongoing | partial | gastrointestinal, sleep, other_physical, appetite_weight
---
Condition: [health anxiety]{S diagnosis}

Side effects: [[stomach ache]{S gastrointestinal side_effect} (wk 1), [yawning]{S sleep side_effect}, [gained 4 lbs]{S appetite_weight side_effect}, [clammy hands]{S other_physical side_effect}]{O side_effect; escitalopram}

Comments: Pulse oximeter from CVS, I slept with it clipped on, thats how bad sophomore year got. Every [twitch]{S neurological} was [ALS]{S diagnosis possible}, every [headache]{S pain} was a [tumor]{S diagnosis possible}. Student health gave me the [pill]{T escitalopram; ongoing; started=october} in october and I was sure I'd get [serotonin syndrome]{S other_physical clin possible side_effect}, [didnt happen]{O tolerated; escitalopram}.

Its small what it does. [I still get the [thought]{S anxiety}, but theres like a two second gap and in the gap I can [put the phone down]{S anxiety improved}]{O partial; escitalopram; positive}. [Urgent care visits last semester 9, this semester 2]{O benefit; escitalopram}. Passed orgo. [Oximeter is in my moms garage]{O benefit; overall}. I'd say try this stuff if your campus place is walkable, mine is across from Panda Express which helps

=== 126-type-2-diabetes
title: Twelve months' observation
genre: review
layout: one unbroken paragraph
condition: type 2 diabetes
area: general
english: British
narrator: patient
overall: unchanged
treatment: colesevelam
rating: 4/10
round: 1
ledger:
  metformin | medication | tried | unknown | gastrointestinal
  gliclazide | medication | tried | no_response
  colesevelam | medication | stopped | no_response | gastrointestinal
---
[Type 2 diabetes]{S diagnosis clin}, diagnosed in one's sixty-first year at a supermarket kiosk, between the flowers and the lottery tickets. [Metforming]{T metformin; tried} was the first resort, and [I regret to report that it [kept me to the house]{S gastrointestinal side_effect}]{O side_effect; metformin}. I was therefore prescribed [glicazide]{T gliclazide; tried} and, off licence, as I understand, this preparation, which is a [cholesterol powder]{T colesevelam; stopped}. My consultant was candid as to the experimental nature of the enterprise. It is to be stirred into water and resembles the water in which one has rinsed a paintbrush. [[Wind]{S gastrointestinal side_effect}, a [sluggish bowel]{S gastrointestinal side_effect}, some [indigestion]{S gastrointestinal clin side_effect}]{O side_effect; colesevelam}. [No [hypos]{S other_physical absent side_effect}, which I had dreaded when driving]{O tolerated; colesevelam, gliclazide}. [HbA1c 66 at the outset; 65 at twelve months]{O no_benefit; colesevelam, gliclazide}. I have returned the remaining [sachets]{T colesevelam; stopped}, with thanks. The nurse was charming throughout.

=== 328-schizophrenia
title: Letter to my sister
genre: essay
layout: letter
condition: schizophrenia
area: mental
english: Irish
narrator: patient
overall: improved
round: 1
ledger:
  chlorpromazine | medication | stopped | no_response | sleep, other_physical
  fluphenazine | medication | tried | no_response | neurological, anhedonia
  procyclidine | medication | tried | unknown | cognition
  hospital admission | care_setting | tried | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
  olanzapine | medication | tried | no_response | appetite_weight, diagnosis
  risperidone | medication | tried | no_response | other_physical
  amisulpride | medication | tried | no_response
  clozapine | medication | ongoing | response | gastrointestinal, sleep, other_physical
  hearing voices group | support | ongoing | partial
  supported employment | support | ongoing | response
  walking | lifestyle | ongoing | unknown
---
Ballymote, the 9th of November

Dear Attracta,

I'm sorry. I've begun this in four copybooks and each one opens the same, so I'll leave it stand. Sorry for the wedding. Sorry for what I said to Declan's mother, that [she'd a wire in her hat]{S mania_psychosis}. It was twenty-four years ago in June and there isn't a week that I don't go back in and take it out of her hat again. You needn't answer. Dr. Quilligan thought it might do me good to put down for you what happened since, in order, with the dates, because you were only ever told bits, and by Mammy, who'd her own way with bits.

You'll remember the start, the summer of '97, I was twenty-one and home from the buildings in Cricklewood. I [wasn't washing]{S functioning}. I [sat in the hot press]{S functioning} because the [radio couldn't get at me there]{S mania_psychosis}. There were [two men, a Kerryman and a posh one, discussing me]{S mania_psychosis}, not to me, over me, the way vets would over a bullock. The [Guards were in the walls]{S mania_psychosis}. I never told any of ye the posh one [wanted me to walk into the lough]{S suicidality}. I'm telling you now.

They had me in [St. Enda's]{T hospital admission; tried; duration=eleven weeks; started=September 1997} from September 1997, eleven weeks. [Largactil]{T chlorpromazine; stopped; dose=300 mg}, 300 mg, and if you went into the yard for a smoke [you'd [burn like a rasher]{S other_physical fig side_effect} in ten minutes]{O side_effect; chlorpromazine}. [I [slept]{S sleep side_effect}, that's all it did, the [men talked on]{S mania_psychosis} while I slept]{O no_benefit; chlorpromazine}. In January '98 it was changed for the [needle]{T fluphenazine; tried}, [Modecate]{T fluphenazine; tried; dose=25 mg; frequency=fortnightly; duration=four years}, 25 mg fortnightly, from Nurse Tansey in the dispensary. [That was when I'd the [shuffle]{S neurological side_effect} and the [tongue going like a lizard]{S neurological fig side_effect}]{O side_effect; fluphenazine} and you saw Daddy go in to another room to eat. They gave me [Kemadrin]{T procyclidine; tried; dose=5 mg; frequency=three times a day} for it, 5 mg three times a day, and [I [couldn't remember the Hail Mary]{S cognition side_effect}]{O side_effect; procyclidine}. [I [felt nothing at Daddy's funeral]{S anhedonia side_effect}, and I was ashamed of that above all]{O side_effect; fluphenazine}. [Four years of [needles]{T fluphenazine; tried} and the [Kerryman never missed a day's work]{S mania_psychosis fig}]{O no_benefit; fluphenazine}.

So that's what was in me at your wedding. I'm not giving it as an excuse.

After that they had new ones. [Zyprexa]{T olanzapine; tried; dose=20 mg; started=August 2000} from August 2000, 20 mg. [I went from [eleven stone to seventeen]{S appetite_weight side_effect} in two winters, and they found [sugar]{S diagnosis side_effect} in the water]{O side_effect; olanzapine}. [Risperdal]{T risperidone; tried; dose=6 mg} in 2003, 6 mg. [I got [breasts]{S other_physical side_effect}, Attracta, I'd [milk]{S other_physical side_effect}, I told no one and wore two vests in July]{O side_effect; risperidone}. Then [Solian]{T amisulpride; tried; dose=800 mg} in 2006, 800 mg, [which was kinder]{O tolerated; amisulpride}, and I got the start of my front teeth fixed that year and Mammy bought the Micra. I used to drive her to Knock. She would say the rosary going over and a country and western tape coming back, and the [two men in the back seat saying what they always said]{S mania_psychosis}. [I can put the three of those in a line, [Zyprexa]{T olanzapine; tried}, [Risperdal]{T risperidone; tried}, [Solian]{T amisulpride; tried}, and tell you that not a single one shut either man's mouth]{O no_benefit; olanzapine, risperidone, amisulpride}.

In the spring of 2009 I was [very low]{S mood}, and a consultant, a locum from Galway, wanted me to have the [electric treatment]{T electroconvulsive therapy; declined}. Uncle Padraig had had it in the fifties and he came home [not knowing the names of the fields]{S cognition other}. You know that he wasn't [mental]{S diagnosis other absent} at all, he was [grieving]{S mood other}. I said no. It's the one time I ever said no in there, and they wrote it down and nothing happened to me. I was nearly disappointed.

And then in October 2010 Dr. Quilligan came. She's from Clare, small, drives like a lunatic. She asked me what the [two men]{S mania_psychosis} *sounded like*, and wrote it down, and said, "There is one we've never tried you on." It's called [clozapine]{T clozapine; ongoing}, it's as old as the hills, and it had been sitting there the whole while. I was thirteen years waiting on a thing that was in the press. She said herself she was sorry about it, and it was strange to be on the other end of a sorry.

You've to give blood for it, every week at first and now every four, in case the [white cells go]{S other_physical possible side_effect} on you. 12.5 mg the first night, up by drips to 350 by Christmas. [I [dribbled]{S gastrointestinal side_effect} so much I'd a towel on the pillow, I still do]{O side_effect; clozapine}. [I'm [stuck in the bowels]{S gastrointestinal side_effect}, I [sleep ten hours]{S sleep side_effect}, my [heart runs quick]{S other_physical side_effect}]{O side_effect; clozapine}. I was afraid of the blood thing the most. [Fifteen years and the [count]{S other_physical absent side_effect} was never once off]{O tolerated; clozapine}.

But I'll tell you about the 2nd of March 2011. It was a Wednesday. I was at the sink peeling spuds and I noticed that I could hear the tap. Only the tap. I turned it off and I could hear the clock then. I turned round to see where they'd gone. Nobody ever tells you it's [lonely]{S mood}, Attracta, I'd had them longer than I had some of my cousins. [I stood there with the peeler, and it was [so quiet]{S mania_psychosis improved}, and I bawled]{O benefit; clozapine}.

[The posh one [never came back]{S mania_psychosis improved}]{O benefit; clozapine}. [The Kerryman does be there of an evening, [far off, like a match on in another house]{S mania_psychosis fig improved}]{O benefit; clozapine}. There's a [group in Sligo]{T hearing voices group; ongoing; frequency=Thursday evenings} for people that [hear voices]{S mania_psychosis general}, Thursday evenings over the credit union. [It hasn't moved him an inch, but I'm [not ashamed]{S hopelessness improved} of him for those two hours]{O partial; hearing voices group; positive}. A woman there, Bernie, [hears her own sister]{S mania_psychosis other}. We have a laugh. We'd have to.

What else. I [walk]{T walking; ongoing} to Keash and back on account of the [sugar]{S diagnosis side_effect}. I've my own place since 2016, two rooms, over the old Hibernian. And there's a scheme that puts a [job coach]{T supported employment; ongoing; started=2019} with you, since 2019 I've a girl called Aoibhe, and [on account of her I'm [three mornings in the garden centre]{S functioning improved}]{O benefit; supported employment}, pricking out, which is putting the small ones in their own pots. I'm good at it. They've no idea what I was, or they have and they don't say.

[I [am well]{S mood improved}]{O benefit; overall}. That's a queer sentence to look at.

Anyway. I heard from Fr. Mulhern that Declan's mother is in the Nazareth home and failing. If it wouldn't upset her, or if she'd not know me, I'd like to bring her out a tray of something. Cyclamen do well indoors. Tell me if it's a bad idea and I won't be offended. I'll be here Thursday after nine, when the [group]{T hearing voices group; ongoing}'s done, and every other night, and it's grand and quiet, you could ring.

Your brother,

Colman

=== 058-chronic-back-pain
title: Give it the full six weeks
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: chronic back pain
area: general
english: American
narrator: patient
overall: partly_improved
treatment: radiofrequency ablation
rating: 7/10
round: 1
ledger:
  oxycodone | medication | not_tried | unknown
  radiofrequency ablation | procedure | tried | partial | pain, other_physical, neurological
---
Why you had it done: [facet joint pain]{S pain clin}, L4-L5, fell off a roof at 22

Problems after: [[felt sunburned from the inside]{S pain fig side_effect}, [bruise like an eggplant]{S other_physical fig side_effect}, [numb stripe on left butt cheek]{S neurological side_effect}]{O side_effect; radiofrequency ablation}

Your comments: "You're 25, you'll bounce." Every single doctor. I did not bounce. No [oxy]{T oxycodone; not_tried}, family history, wouldn't let em write it. So they cook the little nerves with a [needle]{T radiofrequency ablation; tried}, 40 min, face down, country station on the radio.

[First 3 weeks I was [worse]{S pain worsened}, [couldnt tie boots]{S functioning worsened}]{O worsening; radiofrequency ablation}, cussed out the whole practice in my head. [Week 5, [little bit easier]{S pain improved}]{O partial; radiofrequency ablation}. [Now at month 4, I can [stand through one of my kid's tee ball games]{S functioning improved}, not two]{O partial; radiofrequency ablation; positive}. [[Pain]{S pain improved} from like a 7 to a 5]{O partial; radiofrequency ablation}. Im thankful, I really am, just beat. The nurse who held my ankle, whoever you are, thanks.

=== 101-dissociative-disorder
title: Data for n=1
genre: review
layout: one unbroken paragraph
condition: dissociative disorder
area: mental
english: British
narrator: patient
overall: partly_improved
treatment: opioid antagonists
rating: 6/10
round: 1
ledger:
  antidepressants | medication | tried | no_response
  opioid antagonists | medication | ongoing | partial | gastrointestinal, sleep
---
[OSDD]{S diagnosis clin}, 37, [losing time]{S mania_psychosis} avg 11 hrs/wk by phone log before, DES 48. Two [antidepressants]{T antidepressants; tried} ([DES 47, 48]{O no_benefit; antidepressants}). This is an [opioid blocker]{T opioid antagonists; ongoing}, private script, the NHS clinic doesnt do it, £68/mth plus £140 per review, so I sold the good bike. Wk 0-4 half dose, wk 5 full. [[Cramps]{S gastrointestinal side_effect} 9 days out of 28, [lurid dreams]{S sleep side_effect} 14/28]{O side_effect; opioid antagonists}. [By wk 16 [lost time]{S mania_psychosis improved} 5.5 hrs/wk]{O partial; opioid antagonists}, [DES 36]{O partial; opioid antagonists}. [[Hearing the others argue]{S mania_psychosis}: unchanged]{O no_benefit; opioid antagonists}. [Half the hours back for the price of a Cannondale]{O partial; opioid antagonists}. If they put the fee up I'm out

=== 080-acne
title: sorry but no
genre: review
layout: one unbroken paragraph
condition: acne
area: general
english: American
narrator: patient
overall: worse
treatment: adapalene
rating: 1/5
round: 1
ledger:
  adapalene | medication | ongoing | worse | other_physical
  isotretinoin | medication | not_tried | unknown
---
Sorry, I feel kind of bad posting this bc my roommate loves hers and maybe I'm doing it wrong?? It wasn't the "[purge]{S other_physical absent side_effect}" everyone talks about, purges end, and it wasn't an [allergy]{S other_physical absent side_effect} either, I think, derm said no. [Five months of the [gel]{T adapalene; ongoing; duration=Five months} and the [cysts]{S other_physical worsened} moved down onto my neck where I never had any]{O worsening; adapalene}. [Also [peeling around the mouth]{S other_physical side_effect}, [stings]{S other_physical side_effect} with literally water]{O side_effect; adapalene}. Insurance wouldn't do [accutane]{T isotretinoin; not_tried}, so I guess I keep smearing? [I look [worse than my before pic]{S other_physical worsened}]{O worsening; adapalene}, idk

=== 281-phobia-of-flying
title: The ticket in the sugar tin
genre: essay
layout: essay
condition: phobia of needles or flying
area: mental
english: second language
narrator: patient
overall: unchanged
round: 1
ledger:
  diazepam | medication | tried | partial | cognition
  hypnosis | psychotherapy | tried | no_response
  fear of flying course | support | tried | no_response
  virtual reality exposure | psychotherapy | stopped | no_response | gastrointestinal
  propranolol | medication | ongoing | partial
  relaxation training | mind_body | tried | no_response
  swimming | lifestyle | ongoing | partial
---
In the tin with the sugar cubes there is an airplane ticket, Frankfurt to Halifax, of the year 1983, unused. My partner has put it there. "So that you see it when it's sweet," he said. He was a man of theories. I am seventy-nine years old now, I do not call myself Mister or Missus, and I have drunk my coffee for four decades above this ticket, and I have to tell you, the theory was wrong.

I am a clockmaker. What I don't see the wheels of, I don't believe. Maybe therein lies the whole matter, since in an airplane one shows you the sandwich and hides the wheels.

How it is: it begins not in the airplane. It begins three weeks before, with a [mainspring]{S anxiety fig}. You know how one winds a clock that is already wound? There comes a point, a small *no* in the fingers. [Each day someone gives me a quarter turn more]{S anxiety fig}. I [sleep in slices]{S sleep}. I [read the lists of accidents]{S anxiety}. In the last night my [teeth strike together]{S anxiety}, my [bowel is water]{S gastrointestinal fig}, and at the door of the airplane, the small oval door, the [spring goes *no*]{S anxiety fig}, and I find that I [stand again in the terminal]{S functioning} with a stranger's hand under my elbow. This happened in 1983. It happened in 1991 and in 2004. It's not [fear of dying]{S anxiety absent}. I'm not against dying. It is the [fear of the minute before]{S anxiety}.

The first remedy was [Valium]{T diazepam; tried; dose=ten milligrams}, ten milligrams, from the house doctor, for 1991. I was afraid of it almost more, because my mother had taken such [pills]{T benzodiazepines (medication); other} and [became a slave of them]{S substance_use other fig}. Well, [a [slave]{S substance_use absent side_effect fig} I did not become; I took it on six days and never missed it]{O tolerated; diazepam}. [And it truly [unwound the three weeks]{S anxiety fig improved}: I [slept]{S sleep improved}, I ate plums]{O partial; diazepam}. [At the oval door it was as if I had taken a peppermint]{O no_benefit; diazepam}. [I was only too [slow in the head]{S cognition side_effect} to make it elegantly]{O side_effect; diazepam}. The stranger in that year was a nun.

Second, a [hypnotist]{T hypnosis; tried; sessions=five times}, in Mainz, five times. He let me be a feather. [I was a feather with good knowledge of metal fatigue]{O no_benefit; hypnosis}.

Third, in 2004 the airline gave a [weekend for the fearful]{T fear of flying course; tried; duration=weekend}, in a hotel, with a retired captain who drew wings on a flip chart and taught us to [tighten and let go the muscles]{T relaxation training; tried}, foot to forehead. Everyone loved the captain. Twenty-two of us walked on Sunday to the gate. Twenty-one flew to Munich and had sparkling wine. [I do not need to say who took the train]{O no_benefit; fear of flying course, relaxation training}. Among the twenty-one was a butcher, Herr Lotz, who had [wept]{S mood other} at the flip chart; he now goes every winter to Tenerife and sends me cards, with the best intention.

After this I had peace for many years, because I did not try. People don't understand how well one can live on rails and ships. I have seen Lisbon, Bergen, Odessa, all at the speed of a sensible animal. My partner, who had a sister in Nova Scotia, did not see her again. He told me it's nothing. He died in 2017. Thus what is a [phobia]{S diagnosis clin general}? They say one in ten or more has some [fear of flying]{S anxiety general}, and perhaps three in hundred so that they [never go]{S functioning general}. They say that it can be treated in a few hours. I read this sentence often. I would like to examine it with the loupe.

For, last year, the sister became ninety, and I tried the new thing. The university has [spectacles with a cabin in them]{T virtual reality exposure; stopped; sessions=eight}. You sit on a chair that shakes. There is a picture of a stewardess with six fingers. Eight times I flew, with a young [doctor]{T virtual reality exposure; stopped} asking me for numbers: how much [fear]{S anxiety possible}, from zero to hundred? [Five, I said, since I saw the wheels]{O no_benefit; virtual reality exposure}. [I was [sick to the stomach]{S gastrointestinal side_effect} twice, from the shaking]{O side_effect; virtual reality exposure}. She was disappointed that I was not [afraid]{S anxiety absent}. I also. And so we ended it.

She gave me in addition [propranolol]{T propranolol; ongoing; dose=forty milligrams}, forty milligrams, which belongs to the heart. Here I must be just. [The [teeth are still]{S anxiety improved}, the [hands are still]{S neurological improved}]{O partial; propranolol}, I have even used it for the soldering of a hairspring. I had read that one can [faint]{S other_physical possible side_effect} from it, and I sat the first evening on the floor, as precaution, with a cushion. [I [didn't faint]{S other_physical absent side_effect}; I became bored and got up]{O tolerated; propranolol}. [But the [mainspring]{S anxiety fig} it does not reach]{O no_benefit; propranolol}. [It has stopped the ringing and left the clock]{O partial; propranolol}.

And I [swim]{T swimming; ongoing; frequency=each morning; duration=thirty lengths}. Each morning thirty lengths, this is my own medicine, nobody prescribed. [In the water I [don't count]{S anxiety improved} anything]{O partial; swimming; positive}. [It's good for the three weeks]{O partial; swimming; positive}. For the door, how should it be good? There is no door in the water.

In May I stood before it again. Gate B 44, one could smell the coffee from inside. My [hands were very quiet]{S neurological improved}, like the hands of someone else. A young man in front had a guitar. I watched him bend his head and go in, and the one behind him, and then there was the place where I'd have to be. The [spring said *no*]{S anxiety fig}. [It said it in precisely the voice of 1983]{O no_benefit; overall}.

I sent the sister a clock. She telephoned that it loses two minutes in the day. I told her how to regulate it, a quarter turn, to the left.

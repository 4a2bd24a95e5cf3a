=== 979-panic-disorder
title: Q&A with a paramedic who had panic attacks
genre: interview
layout: staff magazine, numbered questions
condition: panic disorder
area: mental
english: Australian
narrator: interview
split: train
overall: improved
round: 3
ledger:
  diazepam | medication | tried | partial | energy
  venlafaxine | medication | stopped | mixed | sexual, other_physical
  cognitive behavioural therapy | psychotherapy | tried | response
  breathing exercises | mind_body | ongoing | partial
  cutting out caffeine | lifestyle | ongoing | response
  sertraline | medication | ongoing | response
  eye movement desensitization and reprocessing | psychotherapy | planned | unknown
  cannabidiol | supplement | tried | no_response
  ketamine | medication | not_tried | unknown
---
1. You were treating people for this before you had it?

Yeah, weekly. You roll up, they reckon they're having a heart attack, the trace is normal, you say mate it's [panic]{S anxiety other}. I was decent about it but I didn't get it. Then in 2018 I'm in Coles, in the cereal, and my [heart's going like the clappers]{S other_physical fig}, my [hands are tingling]{S neurological}, I [can't get air]{S other_physical}. I [thought I was dying]{S anxiety}. I left the trolley there.

2. What did you do about it?

Nothing for eight months. I [stopped shopping]{S functioning}. Then I [stopped driving on the freeway]{S functioning}. Then a GP in Geelong gave me [Valium]{T diazepam; tried}. [Worked every time, for about three hours]{O partial; diazepam}. [I was [dopey]{S energy side_effect}]{O side_effect; diazepam} and you can't drive an ambulance on it. Fair enough too. [Benzos]{T benzodiazepines (medication); general} are for short stretches, people get [hooked]{S substance_use fig general possible side_effect}.

3. You were [off work]{S functioning}?

Fourteen weeks. WorkCover paid. My partner painted the shed and then painted it again.

4. What about [antidepressants]{T antidepressants (medication); general}?

[Effexor]{T venlafaxine; stopped; dose=150} first, 150. [It did the trick, I have to say, inside two months I'd gone from [four a day]{S anxiety improved} to none]{O benefit; venlafaxine}. [What I couldn't cop was the [sweats]{S other_physical side_effect}, and [nothing doing in the bedroom]{S sexual fig side_effect}]{O side_effect; venlafaxine}. My partner was good about it. After a year and a half I thought I'm right now, and I quit cold turkey on a camping trip, which was stupid, I of all people. [[Brain zaps]{S neurological fig withdrawal}, [spewing]{S gastrointestinal withdrawal}, [bawling at the campfire]{S mood withdrawal}]{O withdrawal; venlafaxine}. [By Christmas I was [having them]{S anxiety withdrawal} again]{O withdrawal; venlafaxine}.

5. And then?

[CBT]{T cognitive behavioural therapy; tried; sessions=10 sessions}, 10 sessions on the mental health plan. She had me breathe through a straw and spin in an office chair to bring one on deliberately. [It took the [fear]{S anxiety improved} out of it]{O benefit; cognitive behavioural therapy}. [I'd say that's what got me [back on the truck]{S functioning improved}]{O benefit; cognitive behavioural therapy}. And I'm on [Zoloft]{T sertraline; ongoing; dose=50}, 50. [I don't notice it's there]{O tolerated; sertraline}. [It's been four years without a [proper one]{S anxiety improved}]{O benefit; sertraline}.

6. Our readers would like to know about self-help.

[No coffee]{T cutting out caffeine; ongoing}. Sorry, everyone. [That alone halved it]{O benefit; cutting out caffeine}. I do the [slow breathing]{T breathing exercises; ongoing}, in four, out six. [It's alright, it gets me through the first minute]{O partial; breathing exercises}. A mate gave me [CBD oil]{T cannabidiol; tried}. [Did nothing except taste like lawn]{O no_benefit; cannabidiol}.

7. Did you ever have [ketamine]{T ketamine; not_tried} or any of the newer things suggested?

I give [ketamine]{T ketamine; general} to people with broken legs. No, no one suggested it.

8. Anything still to do?

There's a couple of jobs that [stick with me]{S anxiety fig}. A kid in a pool. I don't [dream]{S sleep absent} about it, it's not [PTSD]{S diagnosis clin absent}, but the psychologist wants to do [EMDR]{T eye movement desensitization and reprocessing; planned} on it before I do my next rural stint. Booked for February. My crewmate had [EMDR]{T eye movement desensitization and reprocessing; other} after the fires and he said he [slept]{S sleep other improved} for the first time in a year.

9. Has it made you a different paramedic?

I sit down now. On the kerb, on the bed, wherever. I say I've had that. About one in twenty people get [panic disorder]{S diagnosis clin general} at some point, so on a full shift you'll probably meet one. [I'm [good]{S mood improved}]{O benefit; overall}. My daughter starts prep next year and we've got a caravan.

=== 980-alcohol-dependence
title: Living with Graham's drinking, and without it
genre: relative
layout: wife's account for a charity site, plain paragraphs
condition: alcohol use disorder
area: mental
english: British
narrator: relative
split: train
overall: improved
round: 3
ledger:
  chlordiazepoxide | medication | tried | response
  disulfiram | medication | tried | no_response | gastrointestinal
  Alcoholics Anonymous | support | tried | no_response
  alcohol detoxification | care_setting | tried | response
  acamprosate | medication | tried | partial | gastrointestinal
  hospital admission | care_setting | tried | unknown
  counselling | psychotherapy | ongoing | response
  naltrexone | medication | ongoing | response | pain, gastrointestinal
  thiamine | supplement | ongoing | unknown
  residential rehabilitation | care_setting | not_tried | unknown
  recovery group | support | ongoing | response
---
Graham was never a [fall-down drunk]{S substance_use absent}. He had a good job in flooring and he never missed a parents' evening. He just [couldn't stop at one]{S substance_use}, and then it was [vodka in the shed]{S substance_use} at ten in the morning. We've been married 26 years. I'm a dinner lady.

I'd better say that I [drank]{S substance_use other} too, at one time. I gave it up in 2004 with [AA]{T Alcoholics Anonymous; other} and I've [not touched it]{S substance_use other improved} since. So you can imagine I thought [AA]{T Alcoholics Anonymous; planned} was the answer for Graham. He went to [AA]{T Alcoholics Anonymous; tried; duration=nine or ten months} on and off, for nine or ten months. [He came home from it and [went straight to the shed]{S substance_use}]{O no_benefit; Alcoholics Anonymous}. It isn't for everybody. Some say it helps one in three, some say less, nobody counts.

The doctor gave him [Antabuse]{T disulfiram; tried}. That's the one that makes you ill if you drink. [He [drank]{S substance_use} on top of it]{O no_benefit; disulfiram} and [was [sick as a dog]{S gastrointestinal fig side_effect}, I had to ring 999]{O side_effect; disulfiram}. Four days on a [ward]{T hospital admission; tried; duration=Four days}. They told him his liver was [scarred]{S other_physical} but not gone.

Then he did a [detox]{T alcohol detoxification; tried} at home. A nurse came every morning with the [Librium]{T chlordiazepoxide; tried}, less each day. Stopping dead can give you [fits]{S neurological general possible withdrawal}, people don't realise. He [shook]{S neurological withdrawal} and he [saw spiders]{S mania_psychosis withdrawal} on the second night. [By the Friday he was [eating soup]{S appetite_weight improved}]{O benefit; chlordiazepoxide, alcohol detoxification}. He asked what day it was. It was the Queen's funeral.

To keep him off it they prescribed [Campral]{T acamprosate; tried; frequency=three times a day}, two pills three times a day. [It gave him the [runs]{S gastrointestinal side_effect}]{O side_effect; acamprosate}. [He stayed [dry]{S substance_use improved} for five months]{O partial; acamprosate}. Then his brother died and [he [drank]{S substance_use} for three weeks]{O partial; acamprosate}. I don't blame the [tablet]{T acamprosate; tried} for that. I packed a bag and I went to my sister's. My sister's husband had been through [rehab]{T residential rehabilitation; other} privately, nine thousand pounds, and he was [drunk]{S substance_use other} in the taxi home. We asked about [rehab]{T residential rehabilitation; not_tried} for Graham through the council and there was no funding.

What he has now is [naltrexone]{T naltrexone; ongoing}. A young doctor at the drugs service suggested it. It blocks the nice part. [[Headaches]{S pain improved side_effect} and a bit of [nausea]{S gastrointestinal clin improved side_effect}, gone in a fortnight]{O tolerated; naltrexone}. [He says it's as if somebody has [turned the wanting off at the wall]{S substance_use fig improved}]{O benefit; naltrexone}. He also takes [thiamine]{T thiamine; ongoing}, for his [nerves]{S neurological} and his [memory]{S cognition}, and he sees a [counsellor]{T counselling; ongoing; frequency=every other Wednesday} called Beth every other Wednesday. [With her he has [talked about his dad]{S functioning improved}, which he never did with me]{O benefit; counselling}. [[Group]{T recovery group; ongoing} on Mondays, not the God kind, he makes the tea and he [looks forward to it]{S anhedonia improved}]{O benefit; recovery group}.

Nobody asked me, in all those years, how I was. I had my own [tablets]{T fluoxetine (medication); other}, [fluoxetine]{T fluoxetine (medication); other}, and they helped, and I had my sister.

[It's been [611 days]{S substance_use improved}]{O benefit; overall}. [His liver numbers are nearly right]{O benefit; overall}. [He [sleeps]{S sleep improved}, he's [good company]{S functioning improved}]{O benefit; overall}. The shed has got tomatoes in it. I do still look in the recycling. Last week there was a bottle in there and my stomach turned over, and it was elderflower.

=== 981-ulcerative-colitis
title: Meet our members: Tendai
genre: interview
layout: patient association newsletter, short exchange
condition: ulcerative colitis
area: general
english: British
narrator: interview
split: train
overall: improved
round: 3
ledger:
  mesalazine | medication | ongoing | partial
  prednisolone | medication | tried | partial | mood, sleep, other_physical
  azathioprine | medication | stopped | unknown | gastrointestinal
  infliximab | medication | stopped | partial
  vedolizumab | medication | stopped | no_response
  tofacitinib | medication | ongoing | response | other_physical
  low-fibre diet | lifestyle | tried | partial
  probiotics | supplement | tried | no_response
  colectomy | procedure | planned | unknown
  hypnotherapy | psychotherapy | ongoing | partial
  iron infusion | medication | tried | response
---
Tendai is 27 and a quantity surveyor in Leicester. He has been a member since 2019 and runs our under-30s quiz.

Tell us how you found out.

I was at uni, I thought it was the kebabs. [Blood in the loo]{S gastrointestinal}, fifteen times a day, [cramps like being wrung out]{S pain fig}. I [lost two stone]{S appetite_weight}. I [planned every walk by toilets]{S functioning}. A registrar did the camera and said [ulcerative colitis]{S diagnosis clin}, which I couldn't spell.

What's the difference from [Crohn's]{S diagnosis clin general}?

[UC]{S diagnosis clin general} is only the large bowel, and only the lining. [Crohn's]{S diagnosis clin general} can be anywhere. My cousin's got [Crohn's]{S diagnosis clin other}, she's had two [resections]{T bowel resection (procedure); other} and she's on [infliximab]{T infliximab; other}, doing great on it.

And what have you been on?

How long have you got? [Mesalazine]{T mesalazine; ongoing} from day one, I still take it. [Keeps things calmer when they're already calm, if that makes sense]{O partial; mesalazine}. [Pred]{T prednisolone; tried; dose=40mg} at 40mg. [Stopped the [bleeding]{S gastrointestinal improved} in a week]{O partial; prednisolone} but [[spots]{S other_physical side_effect}, [mood swings]{S mood side_effect}, [awake all night]{S sleep side_effect} cleaning skirting boards]{O side_effect; prednisolone}. [Soon as I got down to ten it was [all back]{S gastrointestinal}]{O partial; prednisolone}. [Azathioprine]{T azathioprine; stopped}: [[vomiting]{S gastrointestinal side_effect}, then [pancreatitis]{S gastrointestinal clin side_effect}]{O side_effect; azathioprine}, they took me off it from a hospital bed. [[Infliximab]{T infliximab; stopped} gave me the best year of my twenties, until my body made antibodies to it]{O partial; infliximab}. [Vedolizumab]{T vedolizumab; stopped; duration=six months}, six months. [Nothing]{O no_benefit; vedolizumab}. 

You're looking well now.

I'm on [tofacitinib]{T tofacitinib; ongoing}. It's a [tablet]{T tofacitinib; ongoing}, thank God, no more [drips]{T infliximab; stopped}. [Ten days and I [slept through]{S sleep improved}]{O benefit; tofacitinib}. [I go [twice a day]{S gastrointestinal improved}]{O benefit; tofacitinib}. [I did get [shingles]{S other_physical clin side_effect} on it, round my ribs]{O side_effect; tofacitinib}. They warn you about [clots]{S other_physical general possible side_effect} as well. [Had my bloods Tuesday, fine]{O tolerated; tofacitinib}.

Did [diet]{T low-fibre diet; tried} help?

When I'm [flaring]{S gastrointestinal} I did [low fibre]{T low-fibre diet; tried}, white toast, that sort of thing. [Eased the [cramps]{S pain improved}]{O partial; low-fibre diet}. [[Probiotics]{T probiotics; tried}, thirty quid a month, zero]{O no_benefit; probiotics}. Everyone's aunt has a cure. Mine is [aloe vera]{T aloe vera (supplement); general}. I smile and say thank you auntie.

You mentioned being [tired]{S energy}.

That was the [anaemia]{S diagnosis clin}. I [fell asleep]{S energy} on a site visit. They did an [iron infusion]{T iron infusion; tried}. [I could [climb scaffolding]{S functioning improved} again within a fortnight]{O benefit; iron infusion}.

Have you had to think about [surgery]{T colectomy; planned}?

It's been on the table twice. In the bad winter the surgeon drew the [bag]{T colectomy; planned} on my stomach with a pen. If this one stops working, that's what's next, and I'm OK with that. There's a girl on my quiz team with a [stoma]{T colectomy; other} and she [ran the Great North Run]{S functioning other improved}. About one in five or so end up with it.

And your head?

[Low]{S mood}, at times. I wasn't [depressed]{S mood absent}, I was [embarrassed]{S hopelessness}. There's an NHS [hypnotherapist]{T hypnotherapy; ongoing}, honestly, I see her once a month. [I [worry]{S anxiety improved} a bit less about toilets]{O partial; hypnotherapy}.

What would you tell someone newly diagnosed?

Get the toilet key. Tell your boss. Ask which drug comes next, so you know there is one.

What's the next quiz?

Fourth of May, in the Rutland and Derby. Capital cities and nineties football.

=== 982-schizophrenia
title: My uncle, the radio man
genre: relative
layout: niece's essay for a carers' anthology
condition: schizophrenia
area: mental
english: American
narrator: relative
split: train
overall: improved
round: 3
ledger:
  fluphenazine | medication | tried | partial | neurological
  benztropine | medication | tried | partial | gastrointestinal
  ziprasidone | medication | tried | no_response
  clozapine | medication | ongoing | response | gastrointestinal, sleep, other_physical
  supported employment | support | ongoing | response
  hospital admission | care_setting | tried | unknown
  cognitive behavioural therapy for psychosis | psychotherapy | ongoing | partial
  electroconvulsive therapy | neuromodulation | declined | unknown
  metformin | medication | planned | unknown
---
My uncle Leon lived in our basement from when I was six. He fixed radios. He also [heard people talking in them]{S mania_psychosis} when they were unplugged. As a kid I thought everybody's uncle did.

He has [schizophrenia]{S diagnosis clin}. It came on when he was 22 and in the Navy. About one in a hundred people get it, men usually earlier than women. It is not a [split personality]{S diagnosis general absent} and most people who have it are never [violent]{S anger general absent}. Leon wasn't [violent]{S anger absent}. He was [scared]{S anxiety}. He [put foil on the windows]{S mania_psychosis} and he [wouldn't eat anything my mother cooked]{S mania_psychosis}, because of the neighbors.

For years he got a [shot]{T fluphenazine; tried} at the VA, [Prolixin]{T fluphenazine; tried}. [It made the [voices]{S mania_psychosis improved} quieter]{O partial; fluphenazine}. [It also made him [stiff]{S neurological side_effect}, and he [paced]{S neurological side_effect} a groove in the carpet, and his [face didn't move]{S neurological side_effect}]{O side_effect; fluphenazine}. They added [Cogentin]{T benztropine; tried}. [The [stiffness]{S neurological improved side_effect} eased some]{O partial; benztropine} and [his [mouth was so dry]{S gastrointestinal side_effect} he carried a canteen]{O side_effect; benztropine}. I remember the canteen.

My mother is [bipolar]{S diagnosis clin other}. She's had [lithium]{T lithium (medication); other}, [Tegretol]{T carbamazepine (medication); other}, and two rounds of [shock]{T electroconvulsive therapy; other} in the eighties, and she will tell you the [shock]{T electroconvulsive therapy; other} saved her life. So she pushed for [ECT]{T electroconvulsive therapy; declined} for her brother too. Leon said they'd have to catch him first. That was the end of that.

There were [hospitals]{T hospital admission; tried}, four or five. The year I started high school he was on [Geodon]{T ziprasidone; tried}. [He [talked to the mailbox]{S mania_psychosis} that whole summer]{O no_benefit; ziprasidone}. [I don't think it touched him]{O no_benefit; ziprasidone}. My mother wrote everything down in a green notebook, what day, what pill, what he said. She was a court reporter. I have the notebook now.

In 2007 a resident read the notebook, all of it. She said he should've been offered [clozapine]{T clozapine; planned} fifteen years ago. [Clozapine]{T clozapine; general} is the drug for people who don't get better on two others. It can lower the white cells, so they take blood, weekly at first. Leon likes the blood tests. He likes the lady.

It was slow. [Around month four, he [came upstairs]{S functioning improved} and asked what was for dinner]{O benefit; clozapine}. [He sat down and [ate it]{S mania_psychosis improved}]{O benefit; clozapine}. My mother had to leave the room. He has been taking it for nineteen years. [He [drools]{S gastrointestinal side_effect} on his pillow]{O side_effect; clozapine}, [he [sleeps twelve hours]{S sleep side_effect}]{O side_effect; clozapine}, and [his [sugar is up]{S other_physical side_effect}]{O side_effect; clozapine; neutral}, so they're going to start [metformin]{T metformin; planned} at the next visit. I take [metformin]{T metformin; other} for [PCOS]{S diagnosis clin other} and told him to have it with food.

[The [radio people]{S mania_psychosis fig improved} still come by on Sundays, he says, but they don't stay]{O benefit; clozapine}. He talks about that with a [psychologist]{T cognitive behavioural therapy for psychosis; ongoing} at the clinic, [CBT for psychosis]{T cognitive behavioural therapy for psychosis; ongoing} they call it. [It's taught him to [answer back]{S mania_psychosis improved}]{O partial; cognitive behavioural therapy for psychosis}. And he has a [job coach]{T supported employment; ongoing}, Darnell, who got him into the repair shop on Euclid. [He [works]{S functioning improved} Tuesdays and Thursdays]{O benefit; supported employment}. He pays taxes and complains about it.

He's 63. [He lives in his [own apartment]{S functioning improved}, second floor, [no foil]{S mania_psychosis improved}]{O benefit; overall}. When he calls me he says this is Leon speaking, over. I say go ahead, Leon.

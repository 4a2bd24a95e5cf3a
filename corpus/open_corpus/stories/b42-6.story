=== 1833-depression
title: Complaint and thanks in one letter
genre: feedback
layout: long letter
condition: anxiety and depression
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  fluoxetine | medication | stopped | no_response
  venlafaxine | medication | stopped | mixed | sexual, other_physical
  crisis team | care_setting | stopped | worse
  hospital admission | care_setting | stopped | response
  mirtazapine | medication | ongoing | partial | appetite_weight
  pregabalin | medication | planned | unknown
  behavioural activation | psychotherapy | ongoing | response
  diazepam | medication | not_tried | unknown
---
To whom it may concern

I have never written to a hospital before. This is part complaint and part thank you and I'd be grateful if both halves went to the right people.

The complaint. In June I was referred to the [crisis team]{T crisis team; stopped} because I had [stopped eating]{S appetite_weight} and was [planning how]{S suicidality}. I had a different face at the door each day, eleven in all, and I told the same story eleven times. [By the end of that fortnight I was [more hopeless]{S hopelessness worsened} than at the beginning, because it seemed even the experts were fed up of me]{O worsening; crisis team}. I asked for [diazepam]{T diazepam; not_tried} so I could get through to the morning, and they told me they were "not that sort of service". [My [fluoxetine]{T fluoxetine; stopped; duration=two years} had been no use for two years]{O no_benefit; fluoxetine}, as I told each of the eleven, [I might as well have been taking mints]{O no_benefit; fluoxetine}. It was not changed until I was [in hospital]{T hospital admission; stopped}.

The thank you. [The five weeks on Beech put a floor under me]{O benefit; hospital admission}. [I was [eating]{S appetite_weight improved} by the second]{O benefit; hospital admission}. Dr. Rahman tried [venlafaxine]{T venlafaxine; stopped}. [It lifted the [mood]{S mood improved} well enough]{O benefit; venlafaxine} but [I was [wringing wet]{S other_physical side_effect} every night and had [no feeling below the belt]{S sexual fig side_effect}]{O side_effect; venlafaxine}, so he listened and changed it, which nobody had done. [I take [mirtazapine]{T mirtazapine; ongoing; dose=45 mg} 45 mg and I'd call myself half mended]{O partial; mirtazapine}, [half mended and [fourteen pounds heavier]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [Pregabalin]{T pregabalin; planned} was mentioned for the [nerves]{S anxiety} and I'm thinking it over.

Gareth, the OT, got me to write down [one thing a day]{T behavioural activation; ongoing}. [I [cleaned the oven]{S functioning improved}. I [rang my sister]{S functioning improved}]{O benefit; behavioural activation}. I still do it.

Yours sincerely

=== 1834-ptsd
title: Trauma service, client satisfaction, page two
genre: feedback
layout: questionnaire with statements and comments
condition: complex PTSD
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  schema therapy | psychotherapy | stopped | worse
  eye movement desensitization and reprocessing | psychotherapy | declined | unknown
  trauma-sensitive yoga | mind_body | ongoing | response
  desvenlafaxine | medication | ongoing | mixed | other_physical
  assistance dog | support | planned | unknown
---
8. [The [therapy]{T schema therapy; stopped} offered suited my needs. (Disagree)]{O no_benefit; schema therapy}
Comments: I was put in [schema therapy]{T schema therapy; stopped; duration=14 weeks} because that is what had a space. [14 weeks and I was [losing time]{S mania_psychosis fig worsened} in the car park after every one]{O worsening; schema therapy}. I told them in week five. I pulled out myself in the end. They'd also pencilled me in for [EMDR]{T eye movement desensitization and reprocessing; declined} and I wasn't having a bar of it after that.

9. I was given choices. (Neither agree nor disagree)
Comments: Choices between A and A.

10. [I noticed a change. (Agree)]{O benefit; overall}
Comments: [That's down to the [yoga]{T trauma-sensitive yoga; ongoing; frequency=Monday nights} with Trish on Monday nights at the neighbourhood house, nothing to do with you lot. I can [lie on my back with my eyes shut]{S anxiety improved} now]{O benefit; trauma-sensitive yoga}. [I [don't drink]{S substance_use improved} either, ten months]{O benefit; overall}, though [most days I [want one]{S substance_use}]{O partial; overall}.

11. Medication was explained.
Comments: My GP has me on [Pristiq]{T desvenlafaxine; ongoing; dose=100}, 100. [It stops me [going off like a cracker]{S anger fig improved} at the kids]{O benefit; desvenlafaxine}. But [miss it by half a day and I've got the [electric head]{S neurological fig withdrawal}]{O withdrawal; desvenlafaxine}, and [I [sweat like a horse]{S other_physical fig side_effect}]{O side_effect; desvenlafaxine}. Nobody there explained that, I read it on a forum.

12. Is there anything we have missed?
I've applied for a [dog]{T assistance dog; planned}. A staffy cross if they'll have it. And put a rail in the toilet.

=== 1835-parkinsons
title: Parkinson's nurse clinic
genre: feedback
layout: handwritten note, copied
condition: Parkinson's disease
area: general
english: British
narrator: relative
split: train
overall: worse
round: 5
ledger:
  co-careldopa | medication | ongoing | partial | neurological
  ropinirole | medication | stopped | unknown | substance_use, mania_psychosis
  exercise class | lifestyle | ongoing | response
  deep brain stimulation | neuromodulation | not_tried | unknown
  selegiline | medication | declined | unknown
  patch | medication | planned | unknown
---
My husband sees your nurse every four months. He says it's a waste of petrol, so I'm filling this in.

[[Madopar]{T co-careldopa; ongoing} or [Sinemet]{T co-careldopa; ongoing}, whichever it is, the [yellow tablets]{T co-careldopa; ongoing}, give him two good hours, then he [freezes]{S neurological} in the hall]{O partial; co-careldopa}. [In the two good hours he [wriggles]{S neurological side_effect}]{O side_effect; co-careldopa}. The [ropinirole]{T ropinirole; stopped} your last man tried cost us £9,000. [He was [gambling on Norwegian greyhounds]{S substance_use side_effect} till dawn and then he was [seeing children in the garden]{S mania_psychosis side_effect}]{O side_effect; ropinirole}. When it was taken off him [it all went, [no children, no bets]{S mania_psychosis improved side_effect}]{O tolerated; ropinirole}, but nobody has paid us back.

[The best part is [boxing]{T exercise class; ongoing; frequency=Tuesday}, Tuesday at the leisure centre. He comes home [standing up straight]{S neurological improved}]{O benefit; exercise class}. There's also talk of a [patch]{T patch; planned} and whatnot. [Selegiline]{T selegiline; declined} he won't entertain. The [brain operation]{T deep brain stimulation; not_tried} we asked about, too old at 78.

[He is [going downhill]{S functioning fig worsened} and we both know it]{O worsening; overall}. A kind word about that would not go amiss. The nurse is always ever so busy.

=== 1836-cancer-depression
title: Hospice family form
genre: feedback
layout: form filled in by a son
condition: cancer pain
area: general
english: American
narrator: relative
split: train
overall: unknown
round: 5
ledger:
  morphine | medication | stopped | mixed | sleep, gastrointestinal
  fentanyl patch | medication | stopped | response
  methylphenidate | medication | tried | partial
  chaplain | support | declined | unknown
  radiation | procedure | not_tried | unknown
---
How did we manage your loved one's pain?
[The liquid [morphine]{T morphine; stopped; route=liquid} handled the [pain]{S pain improved}]{O benefit; morphine}, [it also [put him under]{S sleep side_effect} and [stopped him up]{S gastrointestinal fig side_effect} for eight days]{O side_effect; morphine}. [We lost a week of talking to it]{O side_effect; morphine}. [The [patch]{T fentanyl patch; stopped} that came after was better, he was [comfortable and all there]{S pain improved}]{O benefit; fentanyl patch}. I wish we'd started with it.

Any other treatments?
One more round of [radiation]{T radiation; not_tried} was asked about by my aunt, from two states over. The answer was no and I'm glad. Dr. Weiss gave him a little [Ritalin]{T methylphenidate; tried; frequency=in the mornings} in the mornings and [that bought us four good breakfasts]{O partial; methylphenidate}.

How was his spirit?
He [wasn't depressed]{S mood absent}, he was [mad]{S anger}. He sent the [chaplain]{T chaplain; declined} away, then sent away the second one.

How are you doing?
I've [not been sleeping]{S sleep other}, [cry]{S mood other} in the truck. I got the bereavement letter. My wife tells me to go to the [group]{T bereavement group (support); other}. I might.

Things we could improve: the hold music. I mean it.

=== 1837-addiction
title: Methadone clinic, comment sheet
genre: feedback
layout: comment sheet, rough notes
condition: opioid use disorder
area: mental
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  methadone | medication | stopped | mixed | gastrointestinal, sleep, other_physical
  buprenorphine | medication | ongoing | response | sleep
  naloxone | medication | tried | response
  residential rehab | care_setting | stopped | worse
  depot buprenorphine | medication | planned | unknown
  Men's Kitchen | support | ongoing | partial
---
Staff – sound. Security man – not sound.

[The [methadone]{T methadone; stopped; duration=Six years} got me [off the gear]{S substance_use improved}]{O benefit; methadone}, I'll give it that. Six years. [It also has me [teeth gone]{S other_physical side_effect}, [constipated]{S gastrointestinal clin side_effect} for a week at a time and [asleep on the Luas]{S sleep side_effect}]{O side_effect; methadone}. And [I was [jabbing on top of it]{S substance_use} the last two, so how much good was it]{O partial; methadone}. I asked off. [The changeover to [Suboxone]{T buprenorphine; ongoing} was two days of [being turned inside out]{S other fig withdrawal}]{O withdrawal; buprenorphine, methadone}, nobody warned me properly. [Since I'm on it, [clear head]{S cognition improved}, [no goofing off]{S energy improved} and [not used]{S substance_use improved} since Patrick's Day]{O benefit; buprenorphine}. [[Sleep is in bits]{S sleep fig side_effect} though]{O side_effect; buprenorphine}.

[Rehab]{T residential rehab; stopped} in the country, you sent me in 2022. [I was [in bits]{S mood fig} the whole time, [cried for me ma]{S mood worsened}, came home and [used the same night]{S substance_use worsened}]{O worsening; residential rehab}. Left after nine days. [A fella gave me the [Narcan]{T naloxone; tried} that night or I'd be dead]{O benefit; naloxone}.

[The [Men's Kitchen]{T Men's Kitchen; ongoing; frequency=Fridays} Fridays keeps me going till the Saturday]{O partial; Men's Kitchen}. They say I'm in line for the [monthly shot]{T depot buprenorphine; planned}. Grand. Less of the security man.

=== 1838-fibromyalgia
title: Rheumatology satisfaction survey
genre: feedback
layout: survey, comment boxes
condition: fibromyalgia
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  duloxetine | medication | stopped | mixed | gastrointestinal, sleep
  pregabalin | medication | stopped | no_response | appetite_weight, neurological
  amitriptyline | medication | ongoing | partial | gastrointestinal
  hydrotherapy | procedure | stopped | response
  acceptance and commitment therapy | psychotherapy | tried | partial
  cannabis oil | supplement | stopped | no_response
  low dose naltrexone | medication | planned | unknown
  heated blanket | other | ongoing | partial
---
Q1 Were you treated with dignity? By the nurse yes. By the registrar, he looked at his watch.

Q2 Please list what has been tried and how you found it.
[[Duloxetine]{T duloxetine; stopped} – best thing for the [pain]{S pain improved} I ever had]{O benefit; duloxetine}, [[sick]{S gastrointestinal side_effect} all day and [wired]{S sleep fig side_effect} all night]{O side_effect; duloxetine}. Came off after five months.
[[Pregabalin]{T pregabalin; stopped} – [put three stone on]{S appetite_weight side_effect}, [legs went in Tesco]{S neurological fig side_effect}]{O side_effect; pregabalin}, [[pain]{S pain} didn't budge]{O no_benefit; pregabalin}. Stopped.
[[Ami]{T amitriptyline; ongoing; dose=20} – 20 at night, still on it, I [get about five hours]{S sleep improved}]{O partial; amitriptyline}, [[cotton mouth]{S gastrointestinal fig side_effect} in the morning]{O side_effect; amitriptyline}.
[[Hydro pool]{T hydrotherapy; stopped} – [moved like a girl]{S functioning fig improved}]{O benefit; hydrotherapy}, closed in 2022, thanks for that.
[[ACT]{T acceptance and commitment therapy; tried; sessions=6 sessions} – 6 sessions, I'm [less angry]{S anger improved} with my body, which [hurts]{S pain} just as much]{O partial; acceptance and commitment therapy}.
[[CBD oil]{T cannabis oil; stopped} – smells like a stable, does nothing]{O no_benefit; cannabis oil}. Bin.

Q3 What are you using now? The [ami]{T amitriptyline; ongoing}, a [heated blanket]{T heated blanket; ongoing} ([takes the [ache]{S pain improved} off till I get up]{O partial; heated blanket}), swearing.

Q4 What would you like? [LDN]{T low dose naltrexone; planned} please, I've asked the registrar and he's going to look into it. My cousin's [off her stick]{S functioning improved other} thanks to it.

Q5 Best thing: sandwiches at the front entrance.

=== 1839-depression
title: Exit survey from an online CBT service
genre: feedback
layout: star ratings and a comment
condition: anxiety and depression
area: mental
english: non-native British
narrator: patient
split: train
overall: unchanged
round: 5
ledger:
  internet-based CBT | psychotherapy | stopped | partial
  sertraline | medication | ongoing | no_response | sexual
  running | lifestyle | not_tried | unknown
  bupropion | medication | planned | unknown
---
Easy to use: 5/5
[Helped my [mood]{S mood}: 2/5]{O partial; internet-based CBT}
[Would do again: 3/5]{O partial; internet-based CBT}

Comment: The platform is beautiful and my supporter Fatima answered always within a day. I finished all seven [modules]{T internet-based CBT; stopped; sessions=seven}. [In the first weeks I was [more motivated]{S energy improved}, [washed my hair]{S functioning improved}, [wrote to a friend]{S functioning improved}]{O partial; internet-based CBT}. [After module four it fell flat, and now that the [course]{T internet-based CBT; stopped} is over I'm where I was]{O partial; internet-based CBT}. I had hoped for somebody to talk to, to be honest it's like a school.

I take [sertraline]{T sertraline; ongoing; dose=100; duration=one year} 100 since one year. [Also this, I must say, I cannot notice]{O no_benefit; sertraline}, [apart that [I can't finish]{S sexual side_effect} with my wife]{O side_effect; sertraline}. [I [was never the sort that wants to die]{S suicidality absent}, but I'm [so tired]{S energy} and [don't enjoy the food]{S anhedonia}]{O no_benefit; overall}. Fatima told me to try [running]{T running; not_tried}, I haven't. On Friday I see the doctor and I'll ask about [Wellbutrin]{T bupropion; planned}, a colleague has it and he's [cheerful again]{S mood improved other}. If there's a waiting list please write it on the website, not in small letters.

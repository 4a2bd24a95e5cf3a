=== 983-ptsd
title: Interview with a volunteer firefighter
genre: interview
layout: local paper interview, italics-free Q lines
condition: PTSD
area: mental
english: American
narrator: interview
split: train
overall: partly_improved
round: 3
ledger:
  peer support | support | tried | partial
  paroxetine | medication | tried | no_response | sexual
  venlafaxine | medication | tried | no_response | other_physical
  trazodone | medication | tried | partial | sleep
  prazosin | medication | ongoing | response | neurological
  prolonged exposure | psychotherapy | stopped | worse
  eye movement desensitization and reprocessing | psychotherapy | tried | partial
  stellate ganglion block | procedure | tried | partial | other_physical
  service dog | support | ongoing | response
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  cannabis | medication | declined | unknown
  yoga | mind_body | ongoing | partial
---
Dale Prewitt has been with the Marlow volunteer department since he was 19. The mill fire was eight years ago this month. We spoke on his porch.

Q: People around here know about the mill. Most of them don't know about after.

A: After was worse. I was [jumpy]{S anxiety}, I [couldn't stand a closed door]{S anxiety}, I [smelled it]{S anxiety} in the grocery store. [Nightmares]{S sleep} every night. I [put my fist through the pantry]{S anger}. My wife took the kids to her mother's for a while and I don't hold it against her.

Q: Was there help from the department?

A: There's a [peer team]{T peer support; tried}. Two guys came and sat here and drank my coffee. [That helped, just knowing it had a name]{O partial; peer support}. [It didn't fix it]{O no_benefit; peer support}.

Q: And doctors?

A: Doctor in town gave me [Paxil]{T paroxetine; tried}, and then the VA, because I was Guard too, they tried [Effexor]{T venlafaxine; tried}. [Couldn't tell I was on either one]{O no_benefit; paroxetine, venlafaxine}, except [with the [Paxil]{T paroxetine; tried} I had [no sex drive]{S sexual side_effect}]{O side_effect; paroxetine} and [with the other one I [sweated through my shirts]{S other_physical side_effect}]{O side_effect; venlafaxine}. My brother in law's on [Paxil]{T paroxetine; other} for [worrying]{S anxiety other} and he's as happy as a clam. [Trazodone]{T trazodone; tried} to [sleep]{S sleep}. [[Slept]{S sleep improved}, sure]{O partial; trazodone}, [woke up [hungover]{S sleep fig side_effect}]{O side_effect; trazodone}. [What did work was a [blood pressure pill]{T prazosin; ongoing}]{O benefit; prazosin}.

Q: Blood pressure?

A: [Prazosin]{T prazosin; ongoing}. It blocks adrenaline some way. [Took the [nightmares]{S sleep improved} from every night down to maybe one a month]{O benefit; prazosin}. [If I [get up too quick I'm dizzy]{S neurological side_effect}]{O side_effect; prazosin; neutral}. I take it when I let the dog out.

Q: Did you do any of the [talking therapies]{T psychotherapy (psychotherapy); general}?

A: Two. They put me in [prolonged exposure]{T prolonged exposure; stopped}, where you say it again and again on a tape. I know it's the gold standard and there's guys it has saved. [Me, I got worse, I was [drinking]{S substance_use} in the parking lot after]{O worsening; prolonged exposure}. I quit that at session five. A year later I did [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=nine of those} with a lady in Altus, nine of those. [I [can go by the mill]{S functioning improved} now]{O benefit; eye movement desensitization and reprocessing}. [It didn't do anything for the [doors]{S anxiety}]{O no_benefit; eye movement desensitization and reprocessing}.

Q: You had an [injection in your neck]{T stellate ganglion block; tried}, I heard.

A: [Stellate ganglion block]{T stellate ganglion block; tried}. They stick a needle right here and numb a nerve. [My [eye drooped]{S other_physical side_effect} for the afternoon, like they said]{O side_effect; stellate ganglion block; neutral}. [I was [calm]{S anxiety improved} for about two months, I mean really calm, and then it faded]{O partial; stellate ganglion block}. The VA won't pay for another.

Q: There's been a lot in the news about [MDMA]{T MDMA-assisted therapy; general}.

A: I put in for a [study]{T MDMA-assisted therapy; not_tried} in Dallas and they said my [heart rhythm wasn't right]{S other_physical}. So no. And I got offered a [medical card]{T cannabis; declined} and I said no to that, I drive the engine.

Q: Tell me about the [dog]{T service dog; ongoing}.

A: That's [Biscuit]{T service dog; ongoing}. She came from a program in Kansas. They train them two years. [She wakes me before it gets going]{O benefit; service dog}. [I [went to my son's graduation]{S functioning improved} with her, in a gym, with the doors shut]{O benefit; service dog}. 

Q: Anything else?

A: Don't laugh. [Yoga]{T yoga; ongoing}, Wednesdays, with the Methodist ladies. [It [loosens me up]{S anxiety fig improved}]{O partial; yoga}.

Q: Where are you with it today?

A: [It's there, but it's [not driving]{S anxiety fig improved}]{O partial; overall}. About one in five first responders has something like it, they told us. The new engine comes in August. We raised eleven thousand with the fish fry.

=== 984-dementia
title: Notes on my mother's medicines
genre: relative
layout: short dated-free notes by a daughter
condition: Alzheimer's disease
area: general
english: British
narrator: relative
split: dev
overall: worse
round: 3
ledger:
  donepezil | medication | tried | partial | sleep, gastrointestinal
  memantine | medication | ongoing | unknown
  cognitive stimulation therapy | psychotherapy | tried | partial
  mirtazapine | medication | tried | no_response
  lorazepam | medication | tried | worse | neurological, cognition
  risperidone | medication | stopped | mixed | neurological, energy
  melatonin | supplement | ongoing | partial
  music therapy | other | ongoing | response
  lecanemab | medication | not_tried | unknown
  respite care | care_setting | planned | unknown
---
Mum was a piano teacher. She is 81. I'm the one who lives nearest so I'm the one who does it. I write things down because each new person asks me the same questions, and I thought other daughters might want them.

She had been [losing words]{S cognition} for two years when the memory clinic saw her. She [got lost]{S cognition} coming back from the post office, which is at the end of her road. They said [Alzheimer's]{S diagnosis clin}, moderate. She said, well that's a nuisance.

[Aricept]{T donepezil; tried}. They start everybody on it. It doesn't cure anything; it can hold things steady for six months or a year in some people. [I think we had nearly a year when she was no worse]{O partial; donepezil}. [She had [terrible dreams]{S sleep side_effect} until they moved it to the morning]{O tolerated; donepezil}, and [her [stomach was never right]{S gastrointestinal side_effect}]{O side_effect; donepezil}. Her neighbour Jean took [Aricept]{T donepezil; other} too and [fainted]{S neurological other side_effect} in Boots.

[Memantine]{T memantine; ongoing} was added later and she still takes it. I couldn't tell you if it does a thing. The consultant couldn't either.

The group. [Cognitive stimulation]{T cognitive stimulation therapy; tried; sessions=fourteen sessions} it's called, fourteen sessions in the library. Newspapers, singing, dominoes. [She came home [chatty]{S mood improved}]{O benefit; cognitive stimulation therapy}. [By the evening she [couldn't have told you she'd been]{S cognition}]{O partial; cognitive stimulation therapy}.

The bad year. My father died in the March. She asked where he was, and I told her, and she'd [hear it new every time]{S cognition}. I stopped telling her. She was [up at night, dressed, looking for her pupils]{S sleep}. She [hit]{S anger} a carer. The GP thought she was [depressed]{S mood} and tried [mirtazapine]{T mirtazapine; tried}. [It made no odds]{O no_benefit; mirtazapine}. I was taking [mirtazapine]{T mirtazapine; other} that year myself, and it did help me, I [slept]{S sleep other improved} and I [put on a stone]{S appetite_weight other side_effect}. Out of hours gave her [lorazepam]{T lorazepam; tried}. [She was [more muddled]{S cognition worsened side_effect}]{O worsening; lorazepam} and [she [fell]{S neurological side_effect} and broke her wrist]{O side_effect; lorazepam}. Then [risperidone]{T risperidone; stopped}, a very small dose. [The [hitting]{S anger improved} stopped]{O benefit; risperidone}. [She [leaned to the left like a boat]{S neurological fig side_effect}, and she [sat]{S energy side_effect} all day]{O side_effect; risperidone}. These drugs raise the risk of [stroke]{S diagnosis general possible side_effect} in people with [dementia]{S diagnosis clin general}, and they told me so, to be fair. At the three month review they stopped it. [She [sat up straight]{S neurological improved side_effect} again within a few weeks]{O tolerated; risperidone}. [The [hitting]{S anger improved} didn't come back]{O benefit; overall}.

The night. [Melatonin]{T melatonin; ongoing} at eight. [She's [up once]{S sleep improved} now, as a rule]{O partial; melatonin}.

The new infusion. My brother rings from Toronto every time it's in the paper. [Lecanemab]{T lecanemab; not_tried}. I asked. She's too far along for it, it is for the early stage, and you need scans all the time because of [swelling in the brain]{S neurological general possible side_effect}. He has a friend whose wife is on it.

The piano. A young man comes to the day centre on Fridays, [music therapy]{T music therapy; ongoing}. [She [can't do her buttons]{S functioning}, and she [played the whole of a Schubert impromptu]{S functioning improved}]{O benefit; music therapy}. He cried and so did I.

Me. I've got a [week's respite]{T respite care; planned} booked for her in October. The forms are eleven pages. I'm going to Whitby.

[She is [further away]{S cognition fig worsened} than she was at Christmas]{O worsening; overall}. [She [doesn't always know me]{S cognition worsened}]{O worsening; overall}. She knows I'm somebody. Yesterday she told me my thumb was lazy on the scale, and it was.

=== 985-adult-adhd
title: Late to the party: a conversation about ADHD at 46
genre: interview
layout: website interview, initials, some very short answers
condition: ADHD
area: mental
english: Canadian
narrator: interview
split: train
overall: improved
round: 3
ledger:
  citalopram | medication | tried | no_response
  methylphenidate | medication | stopped | mixed | appetite_weight, anger, energy
  atomoxetine | medication | tried | no_response | gastrointestinal, sexual
  lisdexamfetamine | medication | ongoing | response | sleep, gastrointestinal
  coaching | support | tried | partial
  omega-3 | supplement | tried | no_response
  body doubling | support | ongoing | response
  clonidine | medication | ongoing | partial
  neurofeedback | neuromodulation | declined | unknown
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
TB: You're a chef. That's not a job people connect with [poor concentration]{S cognition general}.

Simone: It's the perfect job. Everything's on fire, somebody is yelling. It's the invoices. I [couldn't open mail]{S functioning}. I had [six years of taxes]{S functioning} in a banker's box.

TB: How did the diagnosis come about?

Simone: My son's. He was eight, and I'm filling in the form about him and I'm thinking, but everyone does that. He was put on [Biphentin]{T methylphenidate; other} and he came home and [did his homework]{S functioning other improved}, at the table, sitting. I phoned my mother.

TB: What had you been told before that?

Simone: [Anxiety]{S anxiety clin}. [Depression]{S diagnosis clin}. I did a year of [Celexa]{T citalopram; tried; duration=a year} in my thirties. [It didn't do a thing, because I wasn't [depressed]{S mood absent}]{O no_benefit; citalopram}, I was [drowning]{S functioning fig}.

TB: About half of adults with [ADHD]{S diagnosis clin general} get another diagnosis first, I've read.

Simone: That sounds right.

TB: What was the first [stimulant]{T stimulants (medication); general}?

Simone: [Concerta]{T methylphenidate; stopped}. [The first day, it was [quiet]{S cognition fig improved}. I [did the taxes]{S functioning improved}. All six years, in nine days]{O benefit; methylphenidate}. And [by five o'clock I was a [bear]{S anger fig side_effect}, the [crash]{S energy fig side_effect} was unreal]{O side_effect; methylphenidate}. [And I [forgot to eat]{S appetite_weight side_effect}, me, a chef]{O side_effect; methylphenidate}.

TB: So you changed?

Simone: They thought a non-stimulant might be gentler. [Strattera]{T atomoxetine; tried; duration=three months}, three months. [[Nausea]{S gastrointestinal clin side_effect}, [zero libido]{S sexual clin side_effect}]{O side_effect; atomoxetine}, [and my [head was the same soup]{S cognition fig}]{O no_benefit; atomoxetine}. My sous chef takes [Strattera]{T atomoxetine; other} and thinks it's wonderful. It's just chemistry. Now I take [Vyvanse]{T lisdexamfetamine; ongoing; dose=40}, 40. It's slower, your body has to cut it in half before it does anything.

TB: And?

Simone: [It's [even]{S mood fig improved}. No [cliff]{S energy fig absent side_effect}]{O benefit; lisdexamfetamine}. [[Dry mouth]{S gastrointestinal side_effect}, and if it goes down later than nine I'm [awake]{S sleep side_effect} till two]{O side_effect; lisdexamfetamine; neutral}. [A bit of [clonidine]{T clonidine; ongoing} at night helps there]{O partial; clonidine}.

TB: Did your [blood pressure go up]{S other_physical absent side_effect}?

Simone: [No]{O tolerated; lisdexamfetamine}. They check.

TB: What about the things without a prescription?

Simone: [Omega-3]{T omega-3; tried}. [Nope]{O no_benefit; omega-3}. A [coach]{T coaching; tried}, on Zoom, for a winter. [She got me to [use one calendar]{S functioning improved} and not five]{O partial; coaching}. I found [body doubling]{T body doubling; ongoing} on my own, my friend Kev sits there with his crossword while I do the ordering. [Works like magic]{O benefit; body doubling}. He likes the soup.

TB: [Neurofeedback]{T neurofeedback; declined}?

Simone: Somebody quoted me four thousand dollars. I bought a dishwasher.

TB: Are you seeing anyone to talk to?

Simone: I'm on a list for [CBT]{T cognitive behavioural therapy; planned}, the [ADHD]{S diagnosis clin} kind. There's stuff there. Forty-six years of being told you're not trying. I felt [stupid]{S hopelessness}. I'm not [sad]{S mood absent} about it now, I'm annoyed.

TB: Some people worry it [changes your personality]{S other general possible side_effect}.

Simone: My staff say [I'm the same, I just [finish the sentence]{S cognition improved}]{O tolerated; lisdexamfetamine}. My son's off his, by the way. He gave it up in grade ten, said he didn't like who he was on it. That's his call.

TB: What's next?

Simone: We're opening a second place on Barton Street in the fall. [My [accountant smiles at me]{S functioning improved}]{O benefit; overall}. The permits are late and for once it isn't me.

=== 986-generalized-anxiety-disorder
title: My husband the worrier
genre: relative
layout: letter to a problem page that became a column
condition: generalised anxiety disorder
area: mental
english: Australian
narrator: relative
split: train
overall: partly_improved
round: 3
ledger:
  kava | supplement | tried | no_response
  buspirone | medication | not_tried | unknown
  escitalopram | medication | tried | partial | gastrointestinal, anhedonia
  desvenlafaxine | medication | tried | no_response | other_physical
  pregabalin | medication | ongoing | partial | appetite_weight, neurological
  psychotherapy | psychotherapy | ongoing | response
  propranolol | medication | tried | response
  swimming | lifestyle | ongoing | partial
  worry diary | psychotherapy | tried | response
  antidepressants | medication | declined | unknown
---
Col and I have been married thirty years and he has [worried]{S anxiety} for all of them. I used to think it was a personality. He [worried]{S anxiety} about the gutters. He [worried]{S anxiety} about the kids' planes. He'd have a [knot in his guts]{S anxiety fig}, he was [awake at four]{S sleep} doing sums, he [checked the stove]{S anxiety}. When he was made redundant in 2020 it stopped being gutters, it was everything, and he [couldn't leave the house]{S functioning}. I found him [shaking]{S anxiety} in the laundry.

The GP called it [generalised anxiety]{S diagnosis clin}. Before that he'd bought some [kava]{T kava; tried} from the chemist, [a waste of forty bucks]{O no_benefit; kava}. I said no wonder, you're trying to put out a bushfire with a hose.

First [tablet]{T escitalopram; tried} was [Lexapro]{T escitalopram; tried}. It's one of the [SSRIs]{T SSRIs (medication); general}, first choice for this according to the pamphlet, six out of ten feel better. [Col was about a third better]{O partial; escitalopram}. [The [sleep]{S sleep improved} came good]{O benefit; escitalopram}. But [he had the [runs]{S gastrointestinal side_effect} for a month]{O side_effect; escitalopram} and later on [he was sort of [flat]{S anhedonia fig side_effect}, he [watched the grand final like it was the weather]{S anhedonia fig side_effect}]{O side_effect; escitalopram}. Then [Pristiq]{T desvenlafaxine; tried}. [[Sweating like a racehorse]{S other_physical fig side_effect}]{O side_effect; desvenlafaxine}, [no change in the [worry]{S anxiety} that I could see]{O no_benefit; desvenlafaxine}. I asked about [buspirone]{T buspirone; not_tried}, which my American cousin takes and loves, and apparently you can hardly get it here.

Now, our daughter. She got his [nerves]{S anxiety fig other}, poor love. She had [Lexapro]{T escitalopram; other} too, at nineteen, and it fixed her in six weeks, and she came off it at Easter with no bother. So when he said [tablets are useless]{O no_benefit; escitalopram, desvenlafaxine} she'd say, Dad, speak for yourself.

For his sister's funeral they gave him [propranolol]{T propranolol; tried}. [It stopped his [hands]{S anxiety improved} so he could [do the reading]{S functioning improved}]{O benefit; propranolol}.

What he takes these days is [Lyrica]{T pregabalin; ongoing; frequency=twice a day}, twice a day. [He's [easier]{S anxiety improved} on it]{O partial; pregabalin}. [He's [put on weight]{S appetite_weight side_effect}, and he's a bit [wobbly]{S neurological side_effect} on the ladder]{O side_effect; pregabalin}, which gives me something to worry about. The young doctor has mentioned trying another [antidepressant]{T antidepressants; declined} with it. Col said no thanks.

[The best of it though, and he'd tell you himself, is the [psychologist]{T psychotherapy; ongoing; frequency=once a fortnight}, once a fortnight, a young fella with a beard]{O benefit; psychotherapy}. I thought he'd hate it. The bloke got him to keep a [worry diary]{T worry diary; tried}, half an hour at five o'clock, and the rest of the day it had to wait. [Col reckons nine out of ten had gone off by five]{O benefit; worry diary}. [He [got on a plane]{S functioning improved} to see the grandkids]{O benefit; psychotherapy}. [He [leaves the stove]{S anxiety improved} alone]{O benefit; psychotherapy}. He [swims]{T swimming; ongoing} too, Tuesdays and Fridays, with the old boys, and [he's [looser]{S anxiety fig improved} afterwards]{O partial; swimming}. They have a pie.

You asked in your last column what helps the partner. I don't know. I stopped saying it'll be fine. I went to two sessions of [counselling]{T counselling (psychotherapy); other} on my own account and the woman said, whose gutters are they?

[He'll [always be a worrier]{S anxiety}]{O partial; overall}. [We [went to Tassie]{S functioning improved} in the van, three weeks]{O benefit; overall}. He [checked the tyres]{S anxiety} at every stop, and on the way home we got a flat.

=== 537-ptsd
title: Call volume
genre: essay
layout: personal essay
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 2
ledger:
  alcohol | other | stopped | worse
  paroxetine | medication | stopped | partial | sexual, anhedonia
  venlafaxine | medication | tried | no_response | other_physical
  trazodone | medication | tried | no_response
  cannabis | other | stopped | partial | cognition, anxiety
  prazosin | medication | ongoing | response | neurological
  prolonged exposure | psychotherapy | stopped | worse | sleep
  eye movement desensitization and reprocessing | psychotherapy | tried | response | energy, sleep
  stellate ganglion block | procedure | not_tried | unknown
  peer support group | support | ongoing | response
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  service dog | support | declined | unknown
  weightlifting | lifestyle | ongoing | partial
---
There is a sound an ambulance radio makes just before it speaks, a half second of open air. For fourteen years I lived inside that half second. Then I left the job and it came home with me.

I was a paramedic in Albuquerque from 2004 to 2018. I'm not going to describe the call. There was more than one anyhow, people always want there to be one. What I'll describe is the cereal aisle at Smith's, some time in the spring of 2017, where I found that I was [on the floor with my back to the shelf]{S anxiety} and my [heart going like a drum roll]{S other_physical fig}, because a kid had dropped a jar.

After that it went quickly. [Nightmares]{S sleep} every night. [Flashbacks]{S anxiety clin}. [No sleep]{S sleep}, and then [too much]{S sleep}. I was [jumpy]{S anxiety fig}, I was [on edge]{S anxiety fig}, I [yelled at my wife for closing a drawer]{S anger}. I [sat facing doors]{S anxiety}. I wasn't [sad]{S mood absent}. I want to be clear about that, because for a year everyone treated me as if I were [sad]{S mood absent}. I was [numb]{S anhedonia fig} from the neck down and [on fire]{S anxiety fig} from the neck up.

I treated it myself first, with [bourbon]{T alcohol; stopped}. [It worked until about nine p.m. and then it made everything louder]{O worsening; alcohol}. I [drank]{S substance_use} two bottles a week, then four, until Teresa took the boys to her mother's.

The VA wasn't mine, I never served. What I had was the city's employee plan, six sessions, and a doctor in a strip mall. He gave me [Paxil]{T paroxetine; stopped; dose=40}. At 40 [it took the edge off, I'll say that for it]{O partial; paroxetine}. [I [quit yelling]{S anger improved}]{O benefit; paroxetine}. [I also quit pretty much everything else: [no sex drive]{S sexual side_effect}, [no tears]{S anhedonia side_effect}, [no opinion about dinner]{S anhedonia side_effect}]{O side_effect; paroxetine}. My boys called it [Dad's screensaver]{S anhedonia fig side_effect}. When I missed two days on a camping trip [I got [brain zaps]{S neurological fig withdrawal} so bad I thought I was having a [stroke]{S neurological possible}]{O withdrawal; paroxetine}, and once I was home I tapered off for good. [[Effexor]{T venlafaxine; tried} did nothing]{O no_benefit; venlafaxine} [except [soak my shirts]{S other_physical side_effect}]{O side_effect; venlafaxine}. [Trazodone]{T trazodone; tried} for [sleep]{S sleep} [gave me the same [nightmares]{S sleep}, only I couldn't wake up from them]{O no_benefit; trazodone}. A guy from my old station gave me [gummies]{T cannabis; stopped}. [They helped me [fall asleep]{S sleep improved}]{O partial; cannabis}. [By noon the next day I was [foggy]{S cognition fig side_effect} and [paranoid]{S anxiety side_effect} about the mailman]{O side_effect; cannabis}, so that didn't last.

I had [prolonged exposure]{T prolonged exposure; stopped} with a young psychologist who recorded me telling it and sent me home with the tape. It's the gold standard, or one of them; more than half the people who finish are a lot better. I didn't finish. [Every night I played the tape the [dreams]{S sleep side_effect} got bigger]{O worsening; prolonged exposure}. I dropped out after five. She wrote "patient ambivalent." I wasn't ambivalent. I was [scared to death]{S anxiety fig}.

Two things turned it. The first was a pill so old and cheap that nobody had thought to mention it. [Prazosin]{T prazosin; ongoing}, a [blood pressure drug]{T prazosin; ongoing}. My father took it for his [prostate]{S other_physical other}! A nurse practitioner at an urgent care, who'd been Air Force, saw my eyes and asked me how I was sleeping. She started me at one milligram. [I [got up too fast]{S neurological side_effect} the first week and met the bathroom tile]{O side_effect; prazosin}. By ten milligrams I woke one morning and it was light out, and I lay there trying to work out what was wrong. [What was wrong was that I [hadn't dreamed]{S sleep improved}]{O benefit; prazosin}. [I still have the [dream]{S sleep improved}, maybe once a month now]{O partial; prazosin; positive}. [It has [lost its sound]{S sleep fig improved}]{O benefit; prazosin}.

The second was [EMDR]{T eye movement desensitization and reprocessing; tried; sessions=twenty-two}. I'd turned it down twice because it looked like a carnival trick, a woman waving two fingers. What I got was a pair of plastic buzzers, one in each hand, left right left right, and a retired school counselor named Bev who ate butterscotch. We did twenty-two sessions across a year. [After every one I was [wrecked]{S energy fig side_effect} and had [vivid dreams]{S sleep side_effect} for a day or so]{O side_effect; eye movement desensitization and reprocessing}. I don't know how it works and neither, I gather, does anyone, there are three theories. I know that somewhere around session nine I said the address out loud. I had [driven a mile out of my way]{S functioning} for six years so as not to see that street sign.

[I [drive it now]{S functioning improved}]{O benefit; eye movement desensitization and reprocessing}. There's a taqueria.

Things people ask about. I looked into the [neck injection]{T stellate ganglion block; not_tried}, the [stellate block]{T stellate ganglion block; not_tried}, and the insurance laughed. I applied to an [MDMA]{T MDMA-assisted therapy; not_tried} trial and was screened out for my blood pressure, which is funny if you think about it. They offered me a [dog]{T service dog; declined}; I have two boys and a mortgage. There's a [group]{T peer support group; ongoing; frequency=the second Wednesday} the second Wednesday, medics and dispatchers and one coroner, [and it's the only room in the state where I can [laugh]{S mood improved} properly]{O benefit; peer support group}. Half of them are on [antidepressants]{T antidepressants (medication); other} and swear by it. One has had [ketamine]{T ketamine (medication); other} six times and says it was like [defragging a hard drive]{S other fig other improved}. I [lift weights]{T weightlifting; ongoing}. [It helps about as much as it helps anybody]{O partial; weightlifting}.

I'm not fixed. [I still [sit facing the door]{S anxiety}]{O partial; overall}. [The Fourth of July I [spend in the basement]{S functioning}]{O partial; overall}. Teresa came back in 2020 and we don't say that it was on a trial basis, but it was.

Last fall I took a job teaching CPR to lifeguards and grandmothers. There's a mannequin. You push on its chest and it clicks. [My hands [do it without me]{S functioning improved}]{O benefit; overall}, and I stand there talking, and look at their faces.

=== 538-chronic-back-pain
title: On being told it was nothing
genre: essay
layout: personal essay
condition: chronic low back pain and sciatica
area: general
english: Irish
narrator: patient
split: train
overall: improved
round: 2
ledger:
  diclofenac | medication | stopped | no_response | gastrointestinal
  physiotherapy | procedure | tried | no_response
  pregabalin | medication | stopped | partial | cognition, appetite_weight, neurological
  oxycodone | medication | stopped | partial | gastrointestinal, sleep
  nerve root injection | procedure | tried | partial
  microdiscectomy | procedure | tried | partial
  TENS machine | procedure | tried | no_response
  chiropractic | procedure | tried | unknown | functioning
  spinal cord stimulator | neuromodulation | not_tried | unknown
  duloxetine | medication | declined | unknown
  pain management programme | care_setting | stopped | response
  pacing | lifestyle | ongoing | response
  mindfulness | mind_body | tried | no_response
  walking | lifestyle | ongoing | response
---
The first man told me it was nothing. The second told me it was a disc. The third, in a bow tie, said that it was both, and charged the most.

I was a plasterer. You spend thirty years with your arms over your head and a hawk in your left hand, and one wet Thursday in Athlone you bend down for a pencil. A pencil! I heard it go. There was [a hot wire from my arse to my ankle]{S pain fig}, and I lay on a client's new oak floor for two hours, apologising.

I'll give you the years in the order I swallowed them. [Difene]{T diclofenac; stopped}: [no good at all]{O no_benefit; diclofenac}, [and [heartburn]{S gastrointestinal side_effect} that would strip paint]{O side_effect; diclofenac}, so that went in the bin by the bank holiday. [Physio]{T physiotherapy; tried; duration=six weeks}, a sheet of exercises with a little stick man on it, six weeks. The stick man was smiling. [I wasn't]{O no_benefit; physiotherapy}. Then [Lyrica]{T pregabalin; stopped}. It's for nerves, it's supposed to calm down the wire. [It did dull it some]{O partial; pregabalin}. [But I'd be [floating]{S cognition fig side_effect}, I'd [walk into the jamb of a door]{S neurological side_effect} I'd plastered around myself, and I [put up two stone]{S appetite_weight side_effect}]{O side_effect; pregabalin}. My wife had it for [shingles]{S diagnosis other} and was grand on it. I came down off it over a summer, and for the most of that summer [I [didn't sleep]{S sleep withdrawal} and my [skin crawled]{S neurological fig withdrawal}]{O withdrawal; pregabalin}.

And then there was [OxyNorm]{T oxycodone; stopped}. I'll tell you what it was like, since nobody else will. [For six weeks I thought I'd been handed my life back]{O partial; oxycodone}. [It wasn't a [high]{S substance_use fig absent side_effect}]{O tolerated; oxycodone; neutral}. I've been drunk, I know high. [It was as if [somebody had come in and switched off a drill]{S pain fig improved} that had been going so long I'd stopped hearing it]{O benefit; oxycodone}. [I [carried my grandson]{S functioning improved} round the garden]{O benefit; oxycodone}. [By Christmas I needed two where I'd needed one, and by Easter four did what one had done]{O partial; oxycodone}. [I [couldn't go to the toilet]{S gastrointestinal side_effect}, I'd [nod off]{S sleep side_effect} at the lights]{O side_effect; oxycodone}. I started counting them. I'd count them in company, in my pocket, with my thumb. My own doctor, God rest him, sat me down and said Declan, is it the back you're treating now or is it the clock? I was raging with him. It took five months to come off, with him ringing me on Sundays. [I [sweated]{S other_physical withdrawal}, I [shook]{S neurological withdrawal}, I [cried]{S mood withdrawal} at a match]{O withdrawal; oxycodone}. I'd not wish it on anyone, and [I have had no [craving]{S substance_use clin absent} for it since]{O tolerated; oxycodone}, and I'm one of the lucky ones.

In between they'd had the [needles]{T nerve root injection; tried} into me. A [nerve root injection]{T nerve root injection; tried}, under the X-ray: [nine weeks of bliss, and then back to normal]{O partial; nerve root injection}. When they did a second one, [nothing]{O no_benefit; nerve root injection}. So in 2016 the bow tie [cut out the piece of disc]{T microdiscectomy; tried}, a [microdiscectomy]{T microdiscectomy; tried} as it's called. [The [wire down the leg]{S pain fig improved} was gone when I woke]{O benefit; microdiscectomy}. I could have kissed the man. [The [back itself]{S pain} stayed exactly as it was]{O partial; microdiscectomy}. It's a good operation for legs, I've since read, and a poor one for backs, and I only wish they'd put that on the wall.

I won't delay you with the [TENS machine]{T TENS machine; tried} ([tickles]{O no_benefit; TENS machine}) or the [chiropractor]{T chiropractic; tried} in Mullingar ([I [couldn't walk]{S functioning side_effect} for two days]{O side_effect; chiropractic}). There was talk of a [stimulator]{T spinal cord stimulator; not_tried}, a kind of a pacemaker for the spine, but the insurance had other notions. The brother-in-law got [one]{T spinal cord stimulator; other} in Germany and says that it's [half the pain]{S pain other improved} for the price of a car. I was offered an [antidepressant]{T duloxetine; declined}, [duloxetine]{T duloxetine; declined}, and I took great offence. I wasn't [depressed]{S mood absent}. I was [lying on a floor for four years]{S functioning}, there's a difference.

I believe now that I was a small bit [depressed]{S mood}.

What happened then was that I ran out of men. They sent me on what's called a [pain management programme]{T pain management programme; stopped; duration=four weeks}, four weeks, in Dublin, days only, and I went because I had no more excuses. There were eleven of us round a table, a psychologist, a nurse and a physio by the name of Gráinne who had a bad back herself. I thought, here we go, it's all in your head. And Gráinne said, "It's not in your head. It's in your alarm." She drew a house. She said the burglar is long gone, Declan, and the bell's still ringing, and you're standing there with your hands over your ears waiting for a man to come and fix the window.

I'd had it explained to me with plastic spines by experts, and not one had ever drawn me a house.

They don't cure you. They tell you that on the Monday. What they do is have you move, a little, every day, the same on a good day as on a bad one. [Pacing]{T pacing; ongoing}, it's called. I began with [walking]{T walking; ongoing} to the end of our lane, which is ninety yards, and I was only let do ninety yards, even on the days I could've done a mile. Next week a hundred. There was [mindfulness]{T mindfulness; tried; frequency=after the lunch} after the lunch. [I fell asleep, we all did]{O no_benefit; mindfulness; neutral}. The psychologist had me write down what I was afraid would happen if I bent over. I wrote "pencil".

I'm three years out of it. [I [walk six miles]{S functioning improved} most days]{O benefit; walking}. [I [bend]{S functioning improved}]{O benefit; pain management programme, pacing}. [The [pain]{S pain improved} would be a three, where it was an eight, and there's whole afternoons I wouldn't give it a number]{O benefit; pain management programme}. [I take nothing at all]{O benefit; overall}. I'll never plaster again. That's a grief, and I let it be one. But I've the grandson out with me on Saturdays learning to skim a wall in the shed, and when he drops the pencil, I pick it up.

=== 539-ocd
title: The tap
genre: essay
layout: personal essay
condition: OCD
area: mental
english: Indian English
narrator: patient
split: train
overall: improved
round: 2
ledger:
  temple visits | support | tried | no_response
  ashwagandha | supplement | tried | no_response
  fluvoxamine | medication | stopped | partial | gastrointestinal, sleep
  clomipramine | medication | stopped | mixed | gastrointestinal, other_physical, sexual, appetite_weight
  risperidone | medication | stopped | no_response | sexual, energy
  counselling | psychotherapy | stopped | worse
  hospital admission | care_setting | not_tried | unknown
  exposure and response prevention | psychotherapy | tried | response | anxiety, mood
  escitalopram | medication | ongoing | response | sleep
  deep transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  gamma knife surgery | procedure | declined | unknown
  online support group | support | ongoing | partial
---
In our flat in Kothrud there was municipal water from six to eight in the morning, and I used all of it. My father shaved from a mug. My mother filled her drums at five forty-five, before I woke. Nobody in that house said one word to me about it for three years, and I have still not decided if this was love.

I [washed my hands]{S anxiety}. That is the short version. I [washed in sets of seven]{S anxiety}, up to the elbow, and if anyone coughed or called my name I began again from one. If I did not, then my brother's scooter would go under a bus. I knew it was nonsense. Everybody who has [OCD]{S diagnosis clin} knows that it is nonsense; this is what makes it so tiring. I was not [mad]{S mania_psychosis absent}, I did not [hear voices]{S mania_psychosis absent}. I had a first class in statistics. I could calculate the actual probability of the bus.

My [hands bled]{S other_physical}. I [could not hold chalk]{S functioning}. I was [late for every lecture]{S functioning} and then I [stopped going to lectures]{S functioning}.

First we went to the [temple]{T temple visits; tried; frequency=eleven Saturdays}. Eleven Saturdays. Then my aunt in Nashik sent [ashwagandha]{T ashwagandha; tried}, which she takes for her [sugar]{S diagnosis fig other}. [I don't blame either one, but the tap did not notice]{O no_benefit; temple visits, ashwagandha}. It was my brother, the one on the scooter, who typed it into a cyber cafe computer and came home with a printout folded in his helmet.

The psychiatrist was at Sassoon Hospital, on the second floor, and there were ninety people outside his door. He gave me [fluvoxamine]{T fluvoxamine; stopped; dose=200 mg}. For this illness you need a large dose and a long patience, he said, ten or twelve weeks, and about four in ten don't respond to the first. [I had [loose motions]{S gastrointestinal side_effect} and [could not keep my eyes open]{S sleep side_effect} in the library]{O side_effect; fluvoxamine}. At 200 mg [something did loosen]{O partial; fluvoxamine}. [Sets of seven became [sets of five]{S anxiety improved}]{O partial; fluvoxamine}. It is hard to explain to outsiders how great a thing is five. [And there, at five, it stuck for a year]{O partial; fluvoxamine}.

So he changed me to the old one, [clomipramine]{T clomipramine; stopped}. My batchmate Sunil's mother had been on [Anafranil]{T clomipramine; other} since before we were born. [It was the stronger, I will say so always]{O benefit; clomipramine}. [In two months I [taught a tuition class]{S functioning improved}, with chalk]{O benefit; clomipramine}. [But my [mouth was like a blotting paper]{S gastrointestinal fig side_effect}, I [perspired]{S other_physical side_effect} through two shirts, I [gained eleven kilos]{S appetite_weight side_effect}, and as a newly married man I had [another difficulty]{S sexual fig side_effect} which took my wife and me eight months to mention, even to each other]{O side_effect; clomipramine}. He added a small [risperidone]{T risperidone; stopped}. [That made me a [zombie]{S energy fig side_effect}, it made the [other difficulty]{S sexual fig side_effect} total]{O side_effect; risperidone}, and [it moved nothing]{O no_benefit; risperidone}; he took it away again. When my wife wanted a child I asked to come off the other as well. Slowly, slowly, he said, and I did it in ten days. [Within the month I was [back at the tap]{S anxiety withdrawal}, and [nauseous]{S gastrointestinal clin withdrawal} while I stood there]{O withdrawal; clomipramine}.

I must be fair about [therapy]{T counselling; stopped}, because I had been to a [counsellor]{T counselling; stopped; frequency=Mondays}, too, a soft-voiced lady in Deccan, on Mondays. She told me when a bad thought came to snap a rubber band on my wrist and say STOP. [I snapped it seven times]{O worsening; counselling}. [Then I [had to snap it]{S anxiety worsened} seven times]{O worsening; counselling}. I never went back after the monsoon. There was a senior man in Mumbai, very famous, who spoke about a [gamma knife]{T gamma knife surgery; declined}, where they burn one place in the brain the size of a peppercorn. I thanked him and took the Deccan Queen home.

By then we had shifted to Bengaluru, and there is a clinic there, a special one, only for this. They asked me to be an [in-patient]{T hospital admission; not_tried}; there was no bed; I was given a trainee instead. Her name was Lakshmi and she was twenty-six. She did [ERP]{T exposure and response prevention; tried; sessions=eighteen}: [exposure and response prevention]{T exposure and response prevention; tried}, eighteen sessions. I had expected a couch. On the first day she shook my hand, then she put her palm flat on the floor of the lift, then she shook my hand again, and looked at her watch.

"Now we wait," she said.

I thought that [my chest would open]{S anxiety fig}. [I was [shaking]{S anxiety side_effect}, I was [crying]{S mood side_effect} in front of a girl younger than my sister]{O side_effect; exposure and response prevention}. In the corridor a ward boy went by with a trolley of steel plates and she wished him good morning. Twenty minutes. Thirty. She said, what number is it now? [And I looked inside for the number, and it was four]{O benefit; exposure and response prevention}. It had been ten and I had done nothing at all. I had not [washed]{S anxiety improved}. [It had simply gone down by itself, as water will, if one leaves it alone]{O benefit; exposure and response prevention}.

We did door handles. We did the shoes. We did the sentence "my brother will go under a bus," and I wrote it out on a paper and kept it in my shirt pocket through a whole wedding. [By the eighteenth I was using [one mug of water]{S anxiety improved} in the morning]{O benefit; exposure and response prevention}. Alongside they'd put me on [escitalopram]{T escitalopram; ongoing; dose=30 mg}, 30 mg, [which has kept the floor from falling]{O benefit; escitalopram} [and gives me nothing worse than [yawning]{S sleep side_effect}]{O side_effect; escitalopram; neutral}. I asked about the [magnetic helmet]{T deep transcranial magnetic stimulation; not_tried}, but they said that I didn't need it, and I was, I confess, a little disappointed.

That was nine years ago. I am a reader in the department now. There is an [online group]{T online support group; ongoing; frequency=on Sunday evenings} on Sunday evenings, and young people come there, mostly engineers, and ask whether it goes. [It helps me somewhat to be asked]{O partial; online support group}. I say that it does not go; that [it has become [a radio in the neighbour's flat]{S anxiety fig improved}]{O benefit; overall}. In exam season, or if my daughter has fever, it [comes up the stairs]{S anxiety fig} and [I find I'm [at five again]{S anxiety worsened}, for a week]{O partial; overall}. Then I go and put my hand on the floor of the lift.

My father is eighty-one. When I visit I get up before him. He comes out with his mug and I'm there at the basin, with the tap running, filling it for him.

=== 540-late-life-depression
title: Gran and the electric
genre: relative
layout: blog post
condition: psychotic depression
area: mental
english: British
narrator: relative
split: dev
overall: improved
round: 2
ledger:
  amitriptyline | medication | stopped | partial | gastrointestinal, cognition
  mirtazapine | medication | stopped | no_response | sleep
  day centre | support | declined | unknown
  haloperidol | medication | stopped | no_response | neurological, other_physical
  electroconvulsive therapy | neuromodulation | stopped | response | cognition, pain
  nortriptyline | medication | ongoing | response | gastrointestinal
  quetiapine | medication | declined | unknown
  befriender | support | ongoing | response
---
My nan brought me up from the age of six, so when she [went quiet]{S mood} I noticed, but I was twenty-three and in Leeds and I noticed over the phone.

She's 79, Jean, ex dinner lady, loud. She'd had a [bad patch]{S mood fig} once before, when my grandad died, and her doctor gave her [amitriptyline]{T amitriptyline; stopped} and [that got her through after a fashion]{O partial; amitriptyline}. [It also [bunged her up]{S gastrointestinal side_effect} and had her [putting her purse in the fridge]{S cognition side_effect}]{O side_effect; amitriptyline}. She came off that in about 2012. I only know because she kept every box.

This was different. She'd [stopped watching her programmes]{S anhedonia}. She [wasn't eating]{S appetite_weight}, she'd [gone down to six stone ten]{S appetite_weight}. She said her [bowels had turned to stone]{S mania_psychosis} and there was a [smell coming off her]{S mania_psychosis} and that the [council were going to have her put down]{S mania_psychosis}. She said it quite calmly. She was [up at four every day]{S sleep}, sat on the edge of the bed in her coat. The GP did a memory test, worried about [dementia]{S diagnosis possible}. It wasn't [dementia]{S diagnosis absent}. She got the prime minister wrong but so did I.

[Mirtazapine]{T mirtazapine; stopped} first. Everyone online says [mirt]{T mirtazapine; general} makes you [eat]{S appetite_weight general side_effect} and [sleep]{S sleep general side_effect}, my flatmate's on [mirtazapine]{T mirtazapine; other} and he's never out of the biscuits. [Nan [slept]{S sleep side_effect} all right, she slept in her dinner]{O side_effect; mirtazapine}. [Her mood never budged an inch]{O no_benefit; mirtazapine}. They suggested a [day centre]{T day centre; declined} and she said she'd [sooner be dead]{S suicidality}, which by then wasn't a joke. Next someone added [haloperidol]{T haloperidol; stopped} for the [ideas]{S mania_psychosis}. [Within a fortnight she was [stiff as a board]{S neurological fig side_effect} and [drooling]{S other_physical side_effect}]{O side_effect; haloperidol}, and [still [sure about the council]{S mania_psychosis}]{O no_benefit; haloperidol}. I kicked off on the phone and they stopped both.

In February she [quit drinking fluids]{S appetite_weight}. The consultant, Dr Adeyemi, sat me down in a side room with tissues and a fake orchid and said [ECT]{T electroconvulsive therapy; planned}. I'll be honest, I thought they'd banned it. I said she's [six stone]{S appetite_weight}, you'll kill her. He said, and I wrote it down, that in older people with [delusions]{S mania_psychosis clin general} like hers it works eight times out of ten, that it's safer than most of the tablets, and that the risk of not doing it was in the bed down the hall. There'd be [headaches]{S pain possible side_effect}. There'd likely be some [memory loss]{S cognition possible side_effect}. My uncle said over my dead body. I signed to say that I'd been consulted.

Ten of them, Tuesdays and Fridays. You'd imagine something awful. It takes about as long as making toast. [She'd come round with a [headache]{S pain side_effect}, [muddled]{S cognition side_effect}, calling me by my mum's name]{O side_effect; electroconvulsive therapy}. [After one: nothing. Two: nothing]{O no_benefit; electroconvulsive therapy; neutral}. [After the third I took her a cup of tea and she [drank it]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}, looked in the cup and said, "That's gnat's piss." I ran down the ward to find a nurse.

[By six she was [eating]{S appetite_weight improved} and she'd [had her hair set]{S functioning improved}]{O benefit; electroconvulsive therapy}. [By eight she asked me why on earth anybody would think the [council]{S mania_psychosis improved} had the money]{O benefit; electroconvulsive therapy}. [When the course finished she came home in a taxi and [told the driver his business]{S mood improved} the whole way]{O benefit; electroconvulsive therapy}.

Now the downside. [She's [lost most of that winter]{S cognition side_effect} and a bit of the year before, including my graduation]{O side_effect; electroconvulsive therapy}. We've shown her the photos. She says it looks like she had a nice time. [Apart from that her memory's [better]{S cognition improved} than it was when she was ill]{O benefit; electroconvulsive therapy}.

To keep her there she has [nortriptyline]{T nortriptyline; ongoing; dose=75}, 75. They wanted to put [quetiapine]{T quetiapine; declined} with it and she wouldn't, she'd heard it makes you [fat]{S appetite_weight possible side_effect}. [Touch wood, two and a half years and [no sign]{S mood absent} of it]{O benefit; nortriptyline}, [just a [dry mouth]{S gastrointestinal side_effect} she sorts out with Murray Mints]{O side_effect; nortriptyline; neutral}. A [befriender]{T befriender; ongoing; frequency=on Wednesdays} comes on Wednesdays, Sandra, seventy herself. [They [go to bingo]{S functioning improved}]{O benefit; befriender}. [I'd say Sandra's done as much as the [tablets]{T nortriptyline; ongoing}]{O benefit; befriender}.

I went on [duloxetine]{T duloxetine (medication); other} in the middle of all this and I'm off it now. I get asked whether I'd sign again. It isn't right for everyone, I've had messages from people it hurt and I believe them. But last week she rang me up at seven in the morning to tell me my new haircut made me look like a Lego man. She was shouting. You could hear her in the street.

=== 541-epilepsy
title: What the seizures left us
genre: relative
layout: support site story
condition: epilepsy
area: general
english: American
narrator: relative
split: train
overall: partly_improved
round: 2
ledger:
  levetiracetam | medication | stopped | mixed | anger, mood, suicidality
  vitamin B6 | supplement | tried | no_response
  oxcarbazepine | medication | stopped | no_response | other_physical, neurological
  valproate | medication | declined | unknown
  lamotrigine | medication | ongoing | partial
  ketogenic diet | lifestyle | tried | no_response | gastrointestinal
  clobazam | medication | tried | partial | sleep, anger
  midazolam nasal spray | medication | ongoing | response
  vagus nerve stimulator | neuromodulation | ongoing | response | other_physical
  cannabidiol | medication | not_tried | unknown
  surgery | procedure | declined | unknown
  psychotherapy | psychotherapy | tried | response
---
My daughter Carly was twelve the first time. We were at the dentist, of all places. I thought she was being dramatic. Then her [eyes rolled]{S neurological} and [her arm went up]{S neurological} like she had a question and she was [on the floor]{S neurological}.

Diagnosis was [focal epilepsy]{S diagnosis clin}, left temporal lobe. Doctor number one put her on [Keppra]{T levetiracetam; stopped}. It's the one they all start with, it works on both kinds and you don't need blood levels. And [it did cut them way down, from two a week to about two a month]{O benefit; levetiracetam}. [But oh my gosh the [rage]{S anger side_effect}]{O side_effect; levetiracetam}. If you're in the groups you know, they call it [Kepprage]{S anger fig general side_effect}. [My sweet kid [put her foot through a door]{S anger side_effect}]{O side_effect; levetiracetam}. [She [cried]{S mood side_effect} in the shower and [told her brother she hated being alive]{S suicidality side_effect}]{O side_effect; levetiracetam}. A mom online said try [B6]{T vitamin B6; tried}, it fixed her son. [It didn't fix ours]{O no_benefit; vitamin B6}. After seven months I said get her off this, please, and they did. [In ten days I [had my daughter back]{S anger side_effect improved}]{O tolerated; levetiracetam}.

[Trileptal]{T oxcarbazepine; stopped} next. [Her [sodium dropped]{S other_physical side_effect} so low she was [seeing double]{S neurological side_effect} at volleyball]{O side_effect; oxcarbazepine} and [the [seizures]{S neurological clin worsened} came back up to six, seven a month]{O no_benefit; oxcarbazepine}. Stopped that too. The neurologist brought up [Depakote]{T valproate; declined}. I take [Depakote]{T valproate; other} myself, for [migraine]{S diagnosis clin other}, I have for years, but they don't like it for girls because of what it can do to a [baby]{S other_physical possible general side_effect} later on, and Carly said no thank you.

[Lamictal]{T lamotrigine; ongoing; dose=400} took five months to get up to the full dose on account of the [rash]{S other_physical possible side_effect} thing. [No [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}. [It's been a steady helper, maybe forty percent fewer, never zero]{O partial; lamotrigine}. She's still on 400. During freshman year we did [keto]{T ketogenic diet; tried; duration=four months}, the real medical one, weighed on a gram scale, four months. I have nothing against it, a boy on her floor at Children's went from fifty a day to none. [For us it was [constipation]{S gastrointestinal clin side_effect}, [stomach aches]{S gastrointestinal side_effect} and a very sad birthday]{O side_effect; ketogenic diet}, [same number of [seizures]{S neurological clin}]{O no_benefit; ketogenic diet}. 

[Onfi]{T clobazam; tried; frequency=at bedtime} at bedtime was added sophomore year. [Down to three a month]{O partial; clobazam}. [She was [sleepy]{S sleep side_effect} first period and [short with everybody]{S anger side_effect}]{O side_effect; clobazam}. She carries the [nose spray]{T midazolam nasal spray; ongoing}, [Nayzilam]{T midazolam nasal spray; ongoing}, for the long ones. [I've given it four times and every time [it stopped]{S neurological improved} inside of three minutes]{O benefit; midazolam nasal spray}. If you get one thing out of this post: carry it.

Here's what nobody warned us about. It wasn't the [seizures]{S neurological clin} that shrank her life, it was the waiting for them. She [quit volleyball]{S functioning}. She [wouldn't shower with the door shut]{S anxiety}. She [slept on our floor]{S anxiety} at fifteen. She started seeing a [therapist]{T psychotherapy; tried} at the epilepsy center, Miss Dana, who has it herself, and [about two months in Carly [asked to go to a sleepover]{S functioning improved}]{O benefit; psychotherapy}. I said yes and then I sat in the car outside that house until one a.m. I've been on [Pristiq]{T desvenlafaxine (medication); other} since.

They worked her up for [surgery]{T surgery; declined}. She was a candidate, sort of, fifty-fifty odds, but the spot sits right on her words and she wants to be a court reporter. So she picked the [VNS]{T vagus nerve stimulator; planned} instead. It's a thing like a stopwatch in the chest with a wire to a nerve in the neck. It doesn't cure it, they say about half the people get about half as many. Insurance denied us twice. Third appeal, I sent a picture of her face after the bathtub.

She got it the week after junior prom. [It makes her [hoarse]{S other_physical side_effect} for thirty seconds every five minutes]{O side_effect; vagus nerve stimulator; neutral}, which on the phone is hilarious. It takes a long time to work and I'd about made my peace with it. The first six months we were [still at three]{O no_benefit; vagus nerve stimulator; neutral}. [At nine months, two]{O partial; vagus nerve stimulator}. Then she came downstairs one day in April with the calendar off the fridge, and she'd turned it back a page, and turned it back another page, and held it up to me. [They were blank]{O benefit; vagus nerve stimulator}.

[Her record is eighty-eight days]{O benefit; vagus nerve stimulator}. [When one does come it's [shorter]{S neurological improved}, she can sometimes stop it with the magnet]{O benefit; vagus nerve stimulator}. We've asked about [Epidiolex]{T cannabidiol; not_tried} and the doctor says not yet, don't mess with it.

She's nineteen. [She [lives in a dorm]{S functioning improved}, second floor, with a roommate who knows what to do]{O benefit; overall}. [She [doesn't drive]{S functioning}, and she may not ever]{O partial; overall}. [She [showers with the door shut]{S anxiety improved}, locked even]{O benefit; overall}. I stand in my own hallway some nights, two hundred miles off, listening for the water.

=== 495-ptsd
title: After the fire: a paramedic's search for sleep
genre: article
layout: newspaper feature with question headings
condition: PTSD
area: mental
english: American
narrator: journalist
overall: partly_improved
split: train
round: 2
ledger:
  paroxetine | medication | stopped | no_response | sexual, appetite_weight, anhedonia
  quetiapine | medication | stopped | mixed | cognition, appetite_weight
  alcohol | other | stopped | worse
  prolonged exposure | psychotherapy | stopped | worse
  prazosin | medication | ongoing | response | neurological
  MDMA-assisted therapy | drug_assisted_therapy | not_tried | unknown
  stellate ganglion block | procedure | tried | partial | other_physical
  eye movement desensitization and reprocessing | psychotherapy | ongoing | response | energy, sleep
  service dog | support | planned | unknown
---
SANTA ROSA — The first thing Kelly Brandt does when she enters a restaurant is [find the back door]{S anxiety}. The second is to choose the chair that faces it.

"I know how it looks," says the 41-year-old paramedic. "My husband used to think I didn't want to look at him."

Brandt was on duty the night of the fire in October 2017. Her crew made nine trips. On the seventh they were too late. She took one day off, because her own house was standing, and went back to work.

It was the following spring before anything happened. She was pumping gas, and a man next to her lit a cigarette. "I was [back on that road]{S anxiety fig}. I don't mean I [remembered it]{S anxiety absent}. I mean I was [there]{S anxiety fig}, I could [feel the heat on my teeth]{S anxiety}." She woke up most nights around two, [sheets soaked]{S other_physical}, [swinging at her husband]{S sleep}. She [stopped driving north of town]{S functioning}. She was [snapping at her daughters]{S anger} and [jumped at the toaster]{S anxiety}.

What is [PTSD]{S diagnosis clin general}?

[Post-traumatic stress disorder]{S diagnosis clin general} can follow any event in which a person's life, or someone else's, was in danger. About six in every 100 Americans will have it at some time. Among first responders the number is thought to be at least twice as high. It has four groups of symptoms:

• [reliving the event]{S anxiety general}, in [nightmares]{S sleep general} or [flashbacks]{S anxiety clin general}
• [avoiding places, people or thoughts]{S functioning general}
• [feeling numb]{S anhedonia fig general}, [guilty]{S hopelessness general} or [cut off]{S functioning fig general}
• being [on edge]{S anxiety fig general}, with [poor sleep]{S sleep general} and a [short fuse]{S anger fig general}

Which drugs are used?

Two [antidepressants]{T antidepressants (medication); general}, [sertraline]{T sertraline (medication); general} and [paroxetine]{T paroxetine; general}, are approved by the FDA for [PTSD]{S diagnosis clin general}. Between 20 and 30 percent of patients on them recover.

Brandt was not one of those. Her doctor put her on [Paxil]{T paroxetine; stopped}. "[I [gained 25 pounds]{S appetite_weight side_effect}, had [no interest in sex]{S sexual side_effect}, and I felt like a [zombie]{S anhedonia fig side_effect} at my own kid's birthday]{O side_effect; paroxetine}. [The [nightmares]{S sleep} didn't even slow down]{O no_benefit; paroxetine}." [Seroquel]{T quetiapine; stopped; frequency=at bedtime}, added at bedtime, [finally [knocked her out]{S sleep fig improved}]{O benefit; quetiapine}. [It also left her [stupid]{S cognition side_effect} until noon and [hungry]{S appetite_weight side_effect} around the clock]{O side_effect; quetiapine}, which is no good if you drive an ambulance. She threw both out in the summer of 2019. Coming off [Paxil]{T paroxetine; stopped} she does not recommend. "[I had the [zaps]{S neurological fig withdrawal}, the [sweats]{S other_physical withdrawal}, I [cried]{S mood withdrawal} for three weeks]{O withdrawal; paroxetine}."

[For a year she [got to sleep]{S sleep improved} with [bourbon]{T alcohol; stopped; duration=for a year}]{O partial; alcohol}. [It got her four hours a night and very nearly [cost her her license]{S functioning}]{O worsening; alcohol}. She quit that on her own, the day after her younger girl poured a bottle into the sink.

Can talking make it worse?

It can feel that way. In [prolonged exposure]{T prolonged exposure; general}, one of the best studied therapies, the patient tells the story again and again, records it and listens to the tape at home. Most get better. About one in three leave early.

"I did six weeks of [PE]{T prolonged exposure; stopped; duration=six weeks} with a very nice [psychologist]{T prolonged exposure; stopped} at the county," says Brandt. "[Every week I was worse]{O worsening; prolonged exposure}. [I started [throwing up]{S gastrointestinal} on the way there]{O worsening; prolonged exposure}. She told me to hang on, and I couldn't." Her partner on the rig, Manny, did the [same therapy]{T prolonged exposure; other} with the same [psychologist]{T prolonged exposure; other}, and it [turned his life around]{S functioning fig other improved}. "So it isn't the therapy. It's just, everybody's different, I guess."

[[Prazosin]{T prazosin; ongoing} was the first thing that helped]{O benefit; prazosin}. An old [blood pressure pill]{T prazosin; general}, it blocks adrenaline, and some doctors prescribe it for [bad dreams]{S sleep general}, although a big study of veterans found it no better than placebo. Brandt didn't know about the study. "[First week, I [slept five hours straight]{S sleep improved}]{O benefit; prazosin}. [The [dreams]{S sleep improved} came maybe twice a week and they were fuzzy]{O benefit; prazosin}." [She has to get up slowly or she [sees stars]{S neurological fig side_effect}]{O side_effect; prazosin; neutral}. She has taken it ever since. [It hasn't touched the [daytime stuff]{S anxiety}]{O no_benefit; prazosin}, she says.

Is [MDMA]{T MDMA-assisted therapy; general} a treatment?

Not yet. The drug known on the street as [ecstasy]{T MDMA-assisted therapy; general} has been tested together with [psychotherapy]{T psychotherapy (psychotherapy); general}, in two or three day-long sessions. In one trial 71 percent of those who got [MDMA-assisted therapy]{T MDMA-assisted therapy; general} no longer met the criteria for [PTSD]{S diagnosis clin general}, against 48 percent with the same therapy and a placebo. In August 2024 the FDA declined to approve it and asked for another study. Critics had pointed out that nearly everyone could guess which pill they got. Risks include [high blood pressure]{S other_physical general possible side_effect}, [jaw clenching]{S other_physical general possible side_effect}, [low mood]{S mood clin general possible side_effect} and, in some, [suicidal thoughts]{S suicidality general possible side_effect}.

Brandt applied in 2021 for a study of [MDMA therapy]{T MDMA-assisted therapy; planned} in San Francisco. She filled in 40 pages and did three phone interviews. Then they asked for an EKG, found an [irregular beat]{S other_physical}, and she was screened out. "I sat in the parking garage and screamed. I'd built my whole year around it."

She borrowed money, instead, for a [stellate ganglion block]{T stellate ganglion block; tried}, a [shot]{T stellate ganglion block; general} of anesthetic into a bundle of nerves in the neck. It is meant to reset the alarm system. The evidence is mixed. [Her [voice was hoarse]{S other_physical side_effect} and her [eyelid drooped]{S other_physical side_effect} for six hours]{O side_effect; stellate ganglion block; neutral}. [Then, for the first time in years, she was [calm]{S anxiety improved}]{O benefit; stellate ganglion block}. "[It was beautiful. It lasted nine days]{O partial; stellate ganglion block}." The second would have been another $1,600.

What turned the corner?

A county program for first responders began paying for [EMDR]{T eye movement desensitization and reprocessing; general} in 2022. In [EMDR]{T eye movement desensitization and reprocessing; general} the patient holds the worst moment in mind while following the therapist's fingers, or a light, from side to side. Nobody is certain how it works, and some researchers believe that the eye movements are not needed at all.

Brandt thought it was voodoo. [For the first month she came home [wiped out]{S energy fig side_effect} and had [vivid dreams]{S sleep side_effect}]{O side_effect; eye movement desensitization and reprocessing}. She nearly gave up. "Then we did the seventh trip, and my [therapist]{T eye movement desensitization and reprocessing; ongoing} says, what do you notice now? And I said, I notice I did CPR for 22 minutes. I'd never once thought about that part. I'd only thought about the end."

[She [drove up the road]{S functioning improved} that June, with Manny in the passenger seat]{O benefit; eye movement desensitization and reprocessing}. [Her score on the [PTSD]{S diagnosis clin} checklist went from 61 to 24]{O benefit; eye movement desensitization and reprocessing}. [She [sleeps through]{S sleep improved} most nights]{O benefit; eye movement desensitization and reprocessing}. [Fire season is still hard, and a smell can [undo her for a day]{S anxiety fig}]{O partial; overall}. She has cut down to one session a month.

She is on a waiting list for a [service dog]{T service dog; planned}, a yellow Lab. The list is eighteen months long.

At the restaurant, her coffee comes. A tray crashes in the kitchen, and [she [flinches]{S anxiety}, looks at the back door, and then [keeps talking]{S anxiety improved}]{O partial; overall}.

If you are in crisis, call or text 988.

=== 496-crohns-disease
title: "My bag is called Gary": life with Crohn's
genre: article
layout: hospital newsletter with subheadings and bullet lists
condition: Crohn's disease
area: general
english: British
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  exclusive enteral nutrition | lifestyle | stopped | partial
  budesonide | medication | tried | partial | other_physical, sleep
  azathioprine | medication | stopped | no_response | gastrointestinal, other_physical
  infliximab | medication | stopped | partial | other_physical
  adalimumab | medication | stopped | no_response | pain
  low-fibre diet | lifestyle | tried | partial
  CBD oil | supplement | tried | no_response
  vedolizumab | medication | planned | unknown
  bowel resection with ileostomy | procedure | tried | response | other_physical, mood, hopelessness
  counselling | psychotherapy | declined | unknown
  ustekinumab | medication | ongoing | response
  stoma reversal | procedure | declined | unknown
---
When we asked patients on Ward 14 to tell us what they would like to read about, Josh Whitlock put up his hand and said: "Poo. Nobody ever talks about poo."

So here is Josh, 26, a delivery driver from Barnsley, talking about it. He has had [Crohn's disease]{S diagnosis clin} since he was 14. At its worst he [went to the toilet 22 times a day]{S gastrointestinal}, [weighed seven stone]{S appetite_weight} and knew every garage and supermarket toilet between Leeds and Sheffield.

"[Cramps]{S pain}, [blood]{S gastrointestinal}, [running for it and not making it]{S gastrointestinal}," he says. "I carried spare pants in the van. I [stopped seeing my mates]{S functioning}. People think it's a [dodgy tummy]{S gastrointestinal general}. I've been [so tired I slept on the stairs]{S energy} because I couldn't get to the top."

WHAT IS IT?

[Crohn's]{S diagnosis clin general} is a lifelong disease in which [parts of the gut become inflamed]{S gastrointestinal general}. About 220,000 people in the UK have it. It can start at any age but often begins in the teens or twenties. Nobody knows the cause. Stress does not bring it on, and nor does curry. The usual signs are:

• [diarrhoea]{S gastrointestinal clin general}, sometimes with [blood]{S gastrointestinal general}
• [stomach pain]{S pain general}
• [losing weight]{S appetite_weight general}
• [extreme tiredness]{S energy general}
• [sore joints]{S pain general}, [mouth ulcers]{S other_physical clin general} or [red eyes]{S other_physical general}

THE EARLY YEARS

At 14 he was put on a [liquid diet]{T exclusive enteral nutrition; stopped; duration=eight weeks}: nothing but strawberry [shakes]{T exclusive enteral nutrition; stopped} for eight weeks. [It worked well enough for him to [go back to school]{S functioning improved}]{O benefit; exclusive enteral nutrition}. [Within a month of finishing the [shakes]{T exclusive enteral nutrition; stopped} he was [bleeding]{S gastrointestinal} again]{O partial; exclusive enteral nutrition}. [Budesonide]{T budesonide; tried} [calmed it for a bit]{O partial; budesonide}, and [gave him [spots]{S other_physical side_effect} and [sleepless nights]{S sleep side_effect}]{O side_effect; budesonide}, "which you don't need at 15".

[Azathioprine]{T azathioprine; stopped} was meant for the long run. [He [felt sick]{S gastrointestinal side_effect} from the day he started]{O side_effect; azathioprine}. [In the fifth month he was admitted with [pancreatitis]{S other_physical clin side_effect}]{O side_effect; azathioprine}, and it was withdrawn. [As far as the [Crohn's]{S diagnosis clin} was concerned it had done nothing]{O no_benefit; azathioprine}.

From 18 he came to our day unit every eight weeks for a drip of [infliximab]{T infliximab; stopped; frequency=every eight weeks; route=drip}. "[That was my golden spell]{O benefit; infliximab}. [I [did my HGV theory]{S functioning improved}, I [went to Zante]{S functioning improved}, I [ate a kebab]{S gastrointestinal improved}]{O benefit; infliximab}." [After two and a half years it wore off]{O partial; infliximab}. His body had made antibodies against it. [At what turned out to be the last [drip]{T infliximab; stopped} he [came out in a rash]{S other_physical side_effect} and [couldn't catch his breath]{S other_physical side_effect}]{O side_effect; infliximab}, and the nurses pulled the line.

[Humira]{T adalimumab; stopped} was next, at home, with a [pen]{T adalimumab; stopped}. [It [stung like mad]{S pain side_effect}]{O side_effect; adalimumab} and [it never got going]{O no_benefit; adalimumab}. That was binned after four months.

HOW DO THE MEDICINES WORK?

[Steroids]{T steroids (medication); general} damp down a flare fast, but they are no good for the long term. [Immunosuppressants]{T immunosuppressants (medication); general} such as [azathioprine]{T azathioprine; general} act slowly. [Biologics]{T biologics (medication); general} are given by drip or pen and block one messenger of inflammation. "About a third of patients don't respond to the first [anti-TNF]{T anti-TNF drugs (medication); general} at all," says Dr Rukhsana Iqbal, our lead gastroenterologist, "and another third lose the response over time. I wish we could tell in advance. I have a lady of 70 who has been on [infliximab]{T infliximab; other} since 2006 and she [plays bowls for the county]{S functioning other improved}."

Your nurse will talk to you about possible side effects. These include:

• [infections]{S other_physical general possible side_effect}
• [headaches]{S pain general possible side_effect}
• [reactions during the drip]{S other_physical general possible side_effect}
• rarely, [tuberculosis]{S other_physical general possible side_effect} or [lymphoma]{S other_physical clin general possible side_effect}

DOES DIET HELP?

There is no diet that suits everybody. Josh's mum [cut out fibre]{T low-fibre diet; tried} for him and [he thinks it meant fewer [cramps]{S pain improved} in a bad week]{O partial; low-fibre diet}. He spent £60 on [CBD oil]{T CBD oil; tried} from a bloke at the gym: "[Absolutely nothing, mate]{O no_benefit; CBD oil}." Please do talk to our dietitian before you leave anything out.

THE [OPERATION]{T bowel resection with ileostomy; tried}

By the autumn of 2021 he was [in so much pain that he couldn't stand up straight]{S pain}. Dr Iqbal had put him down for [vedolizumab]{T vedolizumab; planned}, but the funding form was still on somebody's desk when he was brought in by ambulance with a [blocked bowel]{S gastrointestinal}. Surgeons [removed 40cm of intestine]{T bowel resection with ileostomy; tried} and brought the end out through his tummy. He was 22.

More than half of people with [Crohn's]{S diagnosis clin general} have [surgery]{T surgery (procedure); general} at some point, though the figure is falling.

"I woke up and I wouldn't look," he says. "[I [cried]{S mood side_effect} for three days]{O side_effect; bowel resection with ileostomy}. I wasn't [suicidal]{S suicidality absent}, but I did think, well, that's me [finished with girls]{S hopelessness side_effect}." [The [skin round it was red raw]{S other_physical side_effect} for weeks]{O side_effect; bowel resection with ileostomy}. He was offered [counselling]{T counselling; declined} and told them where to go. It was the stoma nurse, Pauline, who said he ought to give it a name.

[[Gary]{T bowel resection with ileostomy; tried}, as it became known, has changed everything]{O benefit; bowel resection with ileostomy}. "[No [pain]{S pain absent}. None]{O benefit; bowel resection with ileostomy}. [I [put three stone back on]{S appetite_weight improved}]{O benefit; bowel resection with ileostomy}. [I [drive to Dover]{S functioning improved} and don't look for the toilets]{O benefit; bowel resection with ileostomy}." [The [sore skin]{S other_physical improved side_effect} settled once they found the right bag]{O tolerated; bowel resection with ileostomy}.

To keep the disease from coming back, he takes [ustekinumab]{T ustekinumab; ongoing; frequency=every twelve weeks}, an [injection]{T ustekinumab; ongoing; frequency=every twelve weeks} every twelve weeks. [His last camera test, in March, was clear]{O benefit; ustekinumab}. [No side effects that he has noticed]{O tolerated; ustekinumab}.

In theory the [stoma]{T bowel resection with ileostomy; tried} could be joined up again. The surgeon offered him a [reversal]{T stoma reversal; declined} last year. Josh said he would rather keep [Gary]{T bowel resection with ileostomy; tried}.

NOT THE SAME FOR EVERYONE

His girlfriend, Maisie, whom he met on the ward, has had a different journey. She was put on [Humira]{T adalimumab; other} at 19, it kicked in within a fortnight and she has [been well]{S gastrointestinal other improved} ever since. "She has the same thing as me, and she's never had so much as a plaster," says Josh. "That's what does your head in about it."

Our drop-in is on the first Wednesday of the month. There are biscuits, and two toilets.

=== 497-alcohol-addiction
title: The pill that is not for quitting
genre: article
layout: magazine feature with subheadings and Q&A box
condition: alcohol use disorder
area: mental
english: American
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  rehab | care_setting | stopped | partial
  Alcoholics Anonymous | support | stopped | no_response
  disulfiram | medication | stopped | partial | sleep, gastrointestinal
  acamprosate | medication | stopped | no_response | gastrointestinal
  chlordiazepoxide | medication | tried | unknown
  naltrexone | medication | ongoing | response | gastrointestinal, anhedonia, pain
  motivational interviewing | psychotherapy | ongoing | response
  gabapentin | medication | declined | unknown
  non-alcoholic beer | lifestyle | ongoing | unknown
---
Greg Pulaski took his [first drink of the day]{S substance_use} at 6:40 a.m., in the garage, out of a thermos. He was a deputy superintendent of schools. Nobody at work ever knew.

"I wasn't a [falling-down drunk]{S substance_use absent}," he says. "I had [two bottles of wine and whatever was in the thermos]{S substance_use}, I paid my taxes, I coached softball. And I was [shaking]{S neurological withdrawal} so bad by lunch that I signed letters with a stamp."

Greg, now 58, lives outside Cleveland with his second wife and a beagle. He has tried to stop [drinking]{S substance_use}, by his own count, fourteen times. [What finally worked was a generic [tablet]{T naltrexone; ongoing}]{O benefit; naltrexone} that costs him eleven dollars a month, has been on the market for this purpose since 1994, and had never been mentioned to him by any of nine doctors.

A disease, not a weakness

Roughly 29 million Americans meet the criteria for [alcohol use disorder]{S diagnosis clin general}. Fewer than one in ten get any treatment, and only about 2 percent receive a medication. Yet there are three drugs approved by the FDA. "If this were [diabetes]{S diagnosis clin general} it would be a scandal," says Dr. Leah Stromberg, an addiction physician at a hospital in Columbus. "We send people to a church basement with a cookie. Some of them do great there. What about the others?"

Greg was one of the others. He did 28 days of [rehab]{T rehab; stopped; duration=28 days; started=2006} in 2006, at a place with horses. They gave him [Librium]{T chlordiazepoxide; tried; duration=for the first week} for the first week so that he wouldn't have a [seizure]{S neurological clin possible withdrawal}. "[I came home [feeling like a million bucks]{S mood fig improved}]{O benefit; rehab}. [I was [drunk]{S substance_use} by the Fourth of July]{O partial; rehab}."

He went to [AA]{T Alcoholics Anonymous; stopped} for six years, on and off, with a sponsor named Walt. He liked the people. [It never took away the [wanting]{S substance_use}]{O no_benefit; Alcoholics Anonymous}, he says. "I'd sit there for an hour talking about drinking and I'd walk out [craving]{S substance_use} a drink." He has not been back since Walt's funeral. His brother Ray [got sober]{S substance_use other improved} in those same [rooms]{T Alcoholics Anonymous; other} in 1999 and [has not had a drop]{S substance_use other improved} since, and they no longer argue about it.

The one that makes you [sick]{S gastrointestinal general side_effect}

In 2012 his first wife gave him a choice, and he chose [Antabuse]{T disulfiram; stopped}. [Disulfiram]{T disulfiram; general} does not affect [craving]{S substance_use general}. It blocks the breakdown of alcohol, so that a single glass brings on [flushing]{S other_physical general possible side_effect}, [vomiting]{S gastrointestinal general possible side_effect} and a [pounding heart]{S other_physical general possible side_effect}. She watched him swallow it each morning. [He [stayed dry]{S substance_use improved} for seven months]{O benefit; disulfiram}. [He was [drowsy]{S sleep side_effect}, and everything [tasted like a garage door]{S gastrointestinal fig side_effect}]{O side_effect; disulfiram}. Then he learned to hide the [pill]{T disulfiram; stopped} in his cheek. They divorced the next year, and nobody watched him anymore.

[Acamprosate]{T acamprosate; stopped; frequency=three times a day} followed, two big [tablets]{T acamprosate; stopped; dose=two} three times a day. It is thought to settle the brain after someone has quit, and in studies one person in twelve [stays sober]{S substance_use general improved} because of it. Greg hadn't quit. "[All I got out of it was the [runs]{S gastrointestinal side_effect}]{O side_effect; acamprosate}. [I [drank]{S substance_use} right through it]{O no_benefit; acamprosate}." He let the prescription lapse.

Blocking the buzz

He heard about [naltrexone]{T naltrexone; planned} from his barber's daughter, a nursing student. [Naltrexone]{T naltrexone; general} blocks the brain's opioid receptors, so that a drink brings less of a reward. Many doctors prescribe it for people who have already stopped. There is another way to use it, known as the Sinclair method: take the [pill]{T naltrexone; general} an hour before drinking and let the habit slowly burn out.

Dr. Stromberg is cautious about that. "The evidence is better for daily use. But I'm a pragmatist. I had a patient, a chef, who was never going to stop on day one. He took it before his shift for eleven months, and now he [forgets to drink]{S substance_use other improved}." She adds that [naltrexone]{T naltrexone; general} is dangerous for anyone on [opioids]{T opioids (medication); general}, who will go into [sudden withdrawal]{S other general possible withdrawal}. [Nausea]{S gastrointestinal clin general possible side_effect}, [headache]{S pain general possible side_effect} and [fatigue]{S energy clin general possible side_effect} are common at first. The liver should be checked.

Greg began in January 2019. "[The first [dose]{T naltrexone; ongoing; dose=50 mg; started=January 2019}, 50 mg, I was so [nauseous]{S gastrointestinal clin side_effect} I had to lie down in the school gym]{O side_effect; naltrexone}. [Also a [headache]{S pain side_effect} from hell]{O side_effect; naltrexone}." He cut the [tablets]{T naltrexone; ongoing} in half for a week. [That took care of it]{O tolerated; naltrexone}.

[In the first month he [drank exactly as much]{S substance_use} as before]{O no_benefit; naltrexone; neutral}. In the second he noticed a glass standing on the counter, half full. "I'd never left a half glass in my life. I called my wife in to look at it. [By summer it was [a bottle a week]{S substance_use improved}]{O benefit; naltrexone}. [One day in November I realized I [hadn't had anything since Sunday]{S substance_use improved} and I hadn't been counting]{O benefit; naltrexone}."

There was a price. [For a while [nothing was much fun]{S anhedonia side_effect}]{O side_effect; naltrexone}: not the Browns, not chocolate, not sex. [He was not [depressed]{S mood absent}, he says, just [flat]{S anhedonia fig side_effect}]{O side_effect; naltrexone}. [It lifted when he began skipping the [tablet]{T naltrexone; ongoing} on days when he knew he wouldn't drink]{O tolerated; naltrexone}.

Q & A with Dr. Stromberg

Q: Is there a [shot]{T naltrexone; general}?
A: Yes. [Vivitrol]{T naltrexone; general} is the same drug, once a month. It helps people who forget. Insurance can be a fight.

Q: Does it work for everyone?
A: No. About one in eight is kept from [heavy drinking]{S substance_use general improved} who otherwise wouldn't be. That is better than many [heart pills]{T heart drugs (medication); general}.

Q: What if it doesn't?
A: We have [gabapentin]{T gabapentin; general} and [topiramate]{T topiramate (medication); general}, which are not approved for it but have some data. I offered [gabapentin]{T gabapentin; declined} to Greg when he [couldn't sleep]{S sleep}. He'd had enough [pills]{T gabapentin; declined}.

Q: Can I just stop on my own?
A: If you drink every day, please don't go cold turkey. [Seizures]{S neurological clin general possible withdrawal} and [DTs]{S mania_psychosis clin general possible withdrawal} can kill you. Get a [detox]{T detox (care_setting); general}.

What else it took

A pill does not fix a life. Since 2019 Greg has seen a [counselor]{T motivational interviewing; ongoing} who uses [motivational interviewing]{T motivational interviewing; ongoing}, and he rates her above the drug. "[She never once told me what to do, and that's why I did it]{O benefit; motivational interviewing}." He drinks [alcohol-free beer]{T non-alcoholic beer; ongoing} on the porch, which Ray disapproves of.

[He [slipped]{S substance_use fig} twice, once at his daughter's wedding and once for no reason at all]{O partial; overall}. [He has now been [sober]{S substance_use improved} for three years]{O benefit; overall}. [His [liver numbers are normal]{S other_physical improved}]{O benefit; overall}. [His hands, when he holds them out over the table, are [steady]{S neurological improved}]{O benefit; overall}.

The stamp is still in a drawer at the district office. His successor asked him what it was for.

=== 498-sleep-apnea
title: Four myths about sleep apnea
genre: article
layout: clinic web page with myth headings
condition: sleep apnoea
area: general
english: Canadian
narrator: journalist
overall: improved
split: train
round: 2
ledger:
  nasal strips | procedure | tried | no_response
  uvulopalatopharyngoplasty | procedure | tried | partial | pain
  mandibular advancement device | procedure | stopped | partial | pain
  blood pressure medication | medication | ongoing | unknown
  CPAP | procedure | ongoing | response | gastrointestinal, anxiety, other_physical
  trazodone | medication | stopped | worse | sleep
  modafinil | medication | stopped | partial | anxiety, other_physical
  sleeping on his side | lifestyle | tried | no_response
  hypoglossal nerve stimulation | neuromodulation | not_tried | unknown
  tirzepatide | medication | ongoing | partial | gastrointestinal
---
Raymond Fehr's wife moved into the sewing room in 2010. It wasn't anger. It was the noise.

"She taped me once," says Raymond, 61, who farms canola near Brandon, Manitoba. "You hear me [snoring]{S sleep} like a baler, and then there's [nothing]{S sleep}. You sit there waiting. Then it's like [somebody pulled a drowning man out]{S sleep fig}. I shut it off. I didn't care to hear the rest."

He was [falling asleep]{S sleep} at red lights, and in church, and one September afternoon in the combine. He woke up in the ditch. That got him to our clinic. His overnight test showed that he [stopped breathing]{S sleep} 58 times an hour.

[Obstructive sleep apnea]{S diagnosis clin general} affects nearly one in three men over 60 in Canada, and most don't know it. There is a lot of bad information about. Here are the myths we hear most often.

MYTH: It's only [snoring]{S sleep general}

Everybody [snores]{S sleep general} sometimes. In [apnea]{S diagnosis clin general} the [throat closes]{S sleep general}, [oxygen drops]{S other_physical general} and the brain gives an alarm, hundreds of times a night. Untreated, it is linked to:

- [high blood pressure]{S other_physical general}
- [stroke]{S neurological clin general possible} and [heart failure]{S other_physical clin general possible}
- [depression]{S diagnosis clin general possible} and [poor memory]{S cognition general possible}
- car crashes

Raymond had been [low]{S mood} and [short-tempered]{S anger} for years. He [couldn't remember his grandkids' birthdays]{S cognition}. He had [headaches]{S pain} every morning, and he figured it was age. His family doctor thought he had [insomnia]{S sleep clin possible} and gave him [trazodone]{T trazodone; stopped}. "[Well, then I was [really gone]{S sleep worsened side_effect}]{O worsening; trazodone}. [My wife said the [quiet bits]{S sleep worsened} got longer]{O worsening; trazodone}." Our nurse told him to stop it that same day.

MYTH: A gadget from the drugstore will do

Raymond tried [nasal strips]{T nasal strips; tried}, and his daughter sewed a tennis ball into the back of his T-shirt to keep him [on his side]{T sleeping on his side; tried}. [Neither one did a thing, except he hit himself with the ball]{O no_benefit; nasal strips, sleeping on his side}. For some people who only have it when lying on their back, [changing position]{T sleeping on his side; general} really can help.

In 2011 a surgeon in Winnipeg [took out his tonsils and trimmed the soft palate]{T uvulopalatopharyngoplasty; tried}. "[The worst [sore throat]{S pain side_effect} of my life, three weeks of ice cream]{O side_effect; uvulopalatopharyngoplasty}. [The [snoring]{S sleep improved} was better for a year or so]{O partial; uvulopalatopharyngoplasty}." [The [apnea]{S diagnosis clin} wasn't, as it turned out]{O no_benefit; uvulopalatopharyngoplasty}. Today that [operation]{T uvulopalatopharyngoplasty; general} is done much less often, because it works in fewer than half and the effect tends to fade.

A dentist fitted him with a [jaw splint]{T mandibular advancement device; stopped}, which holds the lower jaw forward. [His score came down from 58 to 37]{O partial; mandibular advancement device}. [It wasn't enough]{O no_benefit; mandibular advancement device}. [He [couldn't chew a steak]{S pain side_effect} until noon]{O side_effect; mandibular advancement device}. He wore it until he cracked it. [Oral appliances]{T mandibular advancement device; general} are a fair choice in mild or moderate cases, says Dr. Simone Lagacé, our sleep specialist.

MYTH: Nobody can stand [CPAP]{T CPAP; general}

[CPAP]{T CPAP; general} stands for continuous positive airway pressure. A small pump blows air through a mask and keeps the throat open. It is the most effective treatment we have, when it is worn. Up to half of new users give up in the first year. Common complaints are [dry mouth]{S gastrointestinal general possible side_effect}, a [stuffy nose]{S other_physical general possible side_effect}, [red marks on the face]{S other_physical general possible side_effect} and [feeling closed in]{S anxiety general possible side_effect}.

Raymond gave up too, the first time, after four nights. "[I ripped it off]{O side_effect; CPAP}. [I felt like I was [suffocating]{S anxiety fig side_effect}, [swallowing air]{S gastrointestinal side_effect}, my [eyes dried out]{S other_physical side_effect}]{O side_effect; CPAP}." The [machine]{T CPAP; ongoing} went under the bed. He got by on [modafinil]{T modafinil; stopped; dose=200 mg}, 200 mg, which keeps a person awake but does not treat the cause. [He [could finish a row]{S functioning improved}]{O benefit; modafinil}. [He was also [jumpy]{S anxiety side_effect}, with a [racing heart]{S other_physical side_effect}]{O side_effect; modafinil}, and his insurance stopped paying for it after a year. So did he.

What changed his mind was his brother-in-law, Len. Len got a [CPAP]{T CPAP; other} in 2015 and hated it too, and stuck with it, and by Christmas he was a [different man]{S functioning fig other improved}. Raymond came back to us. We tried a smaller [mask]{T CPAP; ongoing} that sits under the nose, turned on the humidifier, and had him wear it for half an hour a day in front of the hockey game.

"[It took me about three weeks to get used to it]{O tolerated; CPAP}. I remember the morning. [I woke up and there was no [headache]{S pain absent}]{O benefit; CPAP}. I lay there and listened for it. [I'd [slept seven hours]{S sleep improved}]{O benefit; CPAP}."

He hasn't missed a night in six years. [His [blood pressure came down]{S other_physical improved} enough to drop one of two [pills]{T blood pressure medication; ongoing}]{O benefit; CPAP}. [He [drives to Saskatoon]{S functioning improved}]{O benefit; CPAP}. [He isn't [grouchy]{S anger improved} any more]{O benefit; CPAP}, or not about small things. [On the [machine]{T CPAP; ongoing}, he has four [events]{S sleep improved} an hour instead of 58]{O benefit; CPAP}. The one time it broke down, at the lake, [he was [dozing off over his cards]{S sleep withdrawal} by the second evening]{O withdrawal; CPAP}.

MYTH: There's a pill for it now

Partly true. In late 2024 regulators in the U.S. approved [tirzepatide]{T tirzepatide; general}, a weekly [injection]{T tirzepatide; general} for weight and [diabetes]{S diagnosis clin general}, for adults with [obesity]{S appetite_weight clin general} and moderate to severe [apnea]{S diagnosis clin general}. In two trials of a year the number of events fell by about 27 an hour, compared with 5 on placebo. It is not a replacement for the [mask]{T CPAP; general} in everyone. [Nausea]{S gastrointestinal clin general possible side_effect}, [vomiting]{S gastrointestinal general possible side_effect} and [constipation]{S gastrointestinal clin general possible side_effect} are common.

Raymond's doctor started him on [Mounjaro]{T tirzepatide; ongoing; started=last spring} last spring for his [sugar]{S other_physical}. [He has [lost 30 pounds]{S appetite_weight improved}]{O benefit; tirzepatide}. [The first month he was [sick to his stomach]{S gastrointestinal side_effect} after supper]{O side_effect; tirzepatide; neutral}. Could he sleep without the [mask]{T CPAP; ongoing}? [He did a test in January: 31 an hour]{O partial; tirzepatide}. So no, not yet.

There is also an [implant that stimulates the tongue nerve]{T hypoglossal nerve stimulation; general}, like a pacemaker. Raymond asked about the [implant]{T hypoglossal nerve stimulation; not_tried}, years ago, and his [weight was too high]{S appetite_weight} to qualify.

[His wife has [moved back from the sewing room]{S functioning improved}]{O benefit; overall}. "She says it's like sleeping beside an aquarium," says Raymond. "She doesn't mind that."

Think you might have [sleep apnea]{S diagnosis clin general possible}? Take the eight-question quiz on the next page and bring it to your doctor.

=== 1373-depression
title: 36 rounds of TMS, ask me anything
genre: forum
layout: question-and-answer thread
condition: depression
area: mental
english: American
narrator: patient
overall: worse
split: train
round: 4
ledger:
  sertraline | medication | tried | partial | sexual
  duloxetine | medication | tried | no_response
  lithium | medication | tried | response | neurological, appetite_weight
  repetitive transcranial magnetic stimulation | neuromodulation | stopped | worse | pain, sleep, anxiety, neurological, suicidality
  ketamine | medication | not_tried | unknown
  psychotherapy | psychotherapy | ongoing | partial
  accelerated TMS | neuromodulation | declined | unknown
---
I finished my last session of [TMS]{T repetitive transcranial magnetic stimulation; stopped; sessions=36} in August, 36 total, and people keep DMing me, so here is a thread. 33M, Columbus, work in payroll.

**Q: What were you on before?**
[[Sertraline]{T sertraline; tried}, helped some]{O partial; sertraline}, [killed my [libido]{S sexual clin side_effect}]{O side_effect; sertraline}. [[Cymbalta]{T duloxetine; tried} nothing]{O no_benefit; duloxetine}. [Then [lithium]{T lithium; tried} on top for a year or so and that, I'll be fair, that worked, best year of my thirties]{O benefit; lithium}. [My [hands shook]{S neurological side_effect} so bad I couldn't carry coffee]{O side_effect; lithium} and [I [put on 30 lb]{S appetite_weight side_effect}]{O side_effect; lithium}.

**Q: Does it [hurt]{S pain possible side_effect}?**
[First week like a [woodpecker]{S pain fig side_effect}, then you get used to it]{O side_effect; repetitive transcranial magnetic stimulation}. [[Headaches]{S pain side_effect} every day till about session 15]{O side_effect; repetitive transcranial magnetic stimulation}. The tech was nice, we watched cooking shows.

**Q: Did you get "the dip"?**
For those who don't know, some people feel worse around week two or three and then it lifts. That's what they tell you. [I got the [dip]{S mood fig worsened}, all right]{O worsening; repetitive transcranial magnetic stimulation}. [Week three I [stopped sleeping]{S sleep side_effect}, [couldn't stop pacing]{S anxiety side_effect}, felt like [somebody left the stove on inside my head]{S anxiety fig side_effect}]{O worsening; repetitive transcranial magnetic stimulation}. They moved the coil half an inch and told me to push on. [It didn't lift]{O worsening; repetitive transcranial magnetic stimulation}.

**Q: Did it do anything for the [depression]{S diagnosis clin}?**
[No. PHQ was 19 going in and 22 coming out]{O worsening; repetitive transcranial magnetic stimulation}. [I'd never been [suicidal]{S suicidality unclear} before and now I am, on and off]{O worsening; repetitive transcranial magnetic stimulation}. Is it the [magnet]{T repetitive transcranial magnetic stimulation; stopped} or is it my life? Can't prove it either way. [I also have [ringing in the left ear]{S neurological unclear} that wasn't there in June]{O side_effect; repetitive transcranial magnetic stimulation}.

**Q: My wife had [TMS]{T repetitive transcranial magnetic stimulation (neuromodulation); other} and she's a [new person]{S mood fig other improved}. Aren't you scaring people off?**
Could be. I'm glad for her. My cousin had the [magnet]{T repetitive transcranial magnetic stimulation (neuromodulation); other} too, at the same place, and [she's back riding horses]{S functioning other improved}. It helps maybe half. Somebody has to be the other half.

**Q: No [seizure]{S neurological clin possible side_effect}?**
[No [seizure]{S neurological clin absent side_effect}]{O tolerated; repetitive transcranial magnetic stimulation}. I signed a page about it though.

**Q: What now? [Ketamine]{T ketamine; not_tried}?**
Not covered, and no. They called last month with an offer on the [fast version]{T accelerated TMS; declined; frequency=ten a day; duration=five days}, ten a day for five days. I hung up on them. I talk to a [therapist]{T psychotherapy; ongoing; frequency=weekly} weekly and [that gets me from one Wednesday to the next]{O partial; psychotherapy}. [I [took leave from work]{S functioning worsened} in October, first time ever]{O worsening; overall}.

=== 1374-rheumatoid-arthritis
title: Notes from a bad responder
genre: essay
layout: personal essay
condition: rheumatoid arthritis
area: general
english: British
narrator: patient
overall: partly_improved
split: train
round: 4
ledger:
  methotrexate | medication | tried | mixed | gastrointestinal, energy, other_physical
  folic acid | medication | tried | no_response
  sulfasalazine | medication | tried | no_response
  hydroxychloroquine | medication | tried | no_response
  methylprednisolone | medication | tried | response | sleep
  etanercept | medication | tried | partial | other_physical
  rituximab | medication | tried | response
  baricitinib | medication | ongoing | unknown | other_physical
  paraffin wax bath | procedure | ongoing | response
  tart cherry juice | supplement | tried | no_response
---
There is a phrase for people like me and I saw it upside down on the consultant's desk: inadequate responder. I was a piano teacher. I have been called worse, mostly by parents.

[Rheumatoid arthritis]{S diagnosis clin general} affects about one in a hundred people and there are now, I am told, more than a dozen drugs that can put it to sleep. It usually starts with [methotrexate]{T methotrexate (medication); general}, which is cheap and old and works well for a lot of people. My neighbour Clive has been on [methotrexate]{T methotrexate (medication); other} since 1998 and [lays patios]{S functioning improved other}.

[Methotrexate]{T methotrexate; tried; frequency=Mondays}, Mondays. [By the third month my [fingers had gone down]{S other_physical improved} and I could [span an octave]{S functioning improved}]{O benefit; methotrexate}. [And every Tuesday I lay on the bathroom floor with a flannel, [retching]{S gastrointestinal side_effect}, and every Wednesday I was [fit for nothing]{S energy fig side_effect}]{O side_effect; methotrexate}. [My [hair came out]{S other_physical side_effect} in the plughole]{O side_effect; methotrexate}. They gave me [folic acid]{T folic acid; tried} against it and then more of that, and [it might have been Smarties]{O no_benefit; folic acid}. They changed the [tablets]{T methotrexate; tried} for [injections]{T methotrexate; tried; route=injection}. [Same Tuesday]{O side_effect; methotrexate}.

[Sulfasalazine]{T sulfasalazine; tried} and [hydroxychloroquine]{T hydroxychloroquine; tried} together. [I had no side effects from either]{O tolerated; sulfasalazine, hydroxychloroquine}. [I had no effects from either]{O no_benefit; sulfasalazine, hydroxychloroquine}. For the [flares]{S other_physical} there was [Depo-Medrone]{T methylprednisolone; tried; route=in the buttock}, in the buttock, and I must say [that was glorious every time, like being thirty]{O benefit; methylprednisolone}, [though I [didn't sleep for two nights]{S sleep side_effect} and wrote letters to the council]{O side_effect; methylprednisolone; neutral}. You can only have it three times a year. A pupil's mother brought me [tart cherry juice]{T tart cherry juice; tried}. [It made the kitchen look like a crime scene and that was the extent of it]{O no_benefit; tart cherry juice}.

Next I qualified for what they call [biologics]{T biologics (medication); general}. You have to be bad enough, twice, a month apart, on a form with a drawing of a little man.

[Etanercept]{T etanercept; tried; frequency=weekly; duration=two years}, weekly, two years. [Good for the first winter]{O partial; etanercept}. [I [took my Grade 8s through their exams]{S functioning improved}]{O benefit; etanercept}. [Then it wore off in the way that a guest stops being a guest, you cannot name the day]{O partial; etanercept}. [I also had four [chest infections]{S other_physical side_effect}, one of which put me in A&E]{O side_effect; etanercept}.

[Rituximab]{T rituximab; tried; sessions=two infusions}, two [infusions]{T rituximab; tried} a fortnight apart in a room full of people having [chemotherapy]{T chemotherapy (medication); other}, who were very nice about it. [That one really worked]{O benefit; rituximab}. [Fourteen months without a [swollen joint]{S other_physical improved}]{O benefit; rituximab}. They don't repeat it at our hospital while my antibody levels are what they are, which is low. So.

Now it is [baricitinib]{T baricitinib; ongoing; duration=seven weeks}, a [pill]{T baricitinib; ongoing}, seven weeks. [It is easy to swallow and I have had [shingles]{S other_physical side_effect}]{O side_effect; baricitinib}. Too soon to say anything else.

What nobody prescribed is the [wax bath]{T paraffin wax bath; ongoing; frequency=every morning}. It was in a charity shop, £12, an electric pot in which beauticians melt paraffin. You dip your hands until they look like a waxwork's. [Every morning it [gives me my fingers]{S other_physical improved} until about eleven]{O benefit; paraffin wax bath}, and I have arranged my pupils accordingly.

[I [teach nine a week]{S functioning worsened} where I used to teach thirty]{O partial; overall}. [The left [wrist has fused]{S other_physical worsened} of its own accord]{O worsening; overall}. I saw a new doctor in September who turned the page over and wrote "partial". I felt I'd been promoted.

=== 1375-schizophrenia
title: They say I have insight now
genre: essay
layout: blog post
condition: schizophrenia
area: mental
english: British
narrator: patient
overall: partly_improved
split: train
round: 4
ledger:
  hospital admission | care_setting | stopped | worse | anxiety
  haloperidol | medication | tried | worse | neurological, anxiety
  risperidone | medication | tried | partial | sexual, other_physical
  paliperidone | medication | stopped | unknown | energy, anhedonia
  clozapine | medication | ongoing | response | other_physical, appetite_weight, gastrointestinal, energy
  hyoscine | medication | tried | partial
  metformin | medication | ongoing | no_response
  cognitive behavioural therapy for psychosis | psychotherapy | tried | no_response
  hearing voices group | support | ongoing | response
  headphones | other | ongoing | partial
---
My care coordinator wants me to write something for the trust newsletter about my recovery journey. This is what I gave her. She's not going to print it.

I'm 31. I've had [voices]{S mania_psychosis} since I was 19, three of them, two men and a girl. They used to tell me the [neighbours were boiling things to hurt me]{S mania_psychosis}. [Schizophrenia]{S diagnosis clin} was the third diagnosis and it's the one that stuck.

First [hospital]{T hospital admission; stopped; duration=seven weeks}, seven weeks. I want people to know that [I came out worse than I went in]{O worsening; hospital admission}. I was held down on the second night by five people. [I got more [frightened]{S anxiety worsened side_effect} of the staff than the [voices]{S mania_psychosis}]{O worsening; hospital admission}. That was when they gave me [haloperidol]{T haloperidol; tried; route=injection}. [My [neck twisted round]{S neurological side_effect} and [my eyes went up and stuck]{S neurological side_effect}]{O side_effect; haloperidol}. [Never been so [scared]{S anxiety side_effect} in my life, and the [voices]{S mania_psychosis} were laughing]{O worsening; haloperidol}.

[Risperidone]{T risperidone; tried; dose=6mg} after, 6mg. [The [voices went quieter]{S mania_psychosis improved}, down a corridor sort of thing]{O partial; risperidone}. [But I [leaked milk]{S other_physical side_effect}, as a bloke, and [couldn't do anything with my girlfriend]{S sexual side_effect}]{O side_effect; risperidone}. She left. I didn't blame her, I'd [stopped washing]{S functioning}.

Then they said I wasn't taking it, which some weeks I wasn't. [When I missed a few days I was [up all night]{S sleep withdrawal} and [they came back shouting]{S mania_psychosis withdrawal}]{O withdrawal; risperidone}. So I was put on the [depot]{T paliperidone; stopped; frequency=monthly; route=in the arm}, monthly in the arm. [Xeplion]{T paliperidone; stopped}. [I [slept fourteen hours]{S energy side_effect} and felt [nothing about nothing]{S anhedonia side_effect}]{O side_effect; paliperidone}. [When my nan died I [couldn't cry]{S anhedonia side_effect}]{O side_effect; paliperidone}. After two years a new doctor took me off it, fair play to him.

[CBT for psychosis]{T cognitive behavioural therapy for psychosis; tried; sessions=sixteen}, sixteen sessions. [The [psychologist]{T cognitive behavioural therapy for psychosis; tried} was lovely and it did nothing at all]{O no_benefit; cognitive behavioural therapy for psychosis}. The idea is that you look at the evidence for what they say. They had an answer for everything.

[Clozapine]{T clozapine; ongoing}. It's the one for after two others did nothing, it works for something like one in two or three, and you have a blood test every week at first because it can [wipe out your white cells]{S other_physical general possible side_effect}. [Mine have been OK]{O tolerated; clozapine}. [[Two of the three have gone]{S mania_psychosis improved}]{O benefit; clozapine}. [Only the [girl is left]{S mania_psychosis} and she mostly comments on telly]{O partial; clozapine}. [I've not been [sectioned]{S functioning improved} in four years]{O benefit; clozapine}. [The [boiling business]{S mania_psychosis fig improved}, I can see that it wasn't real, mostly]{O benefit; clozapine}.

And. [I [dribble]{S other_physical side_effect} so much I sleep on a towel]{O side_effect; clozapine}. [I'm [six stone heavier]{S appetite_weight side_effect}]{O side_effect; clozapine}. [I've been in A&E with my bowels, [blocked solid]{S gastrointestinal fig side_effect}, people die of that]{O side_effect; clozapine}. [I get up at noon and I'm [in treacle]{S energy fig side_effect} till three]{O side_effect; clozapine}. [Hyoscine]{T hyoscine; tried} under the tongue for the [spit]{S other_physical side_effect}, [it helped some nights]{O partial; hyoscine}. [Metformin]{T metformin; ongoing} for the [weight]{S appetite_weight side_effect}, [no change so far, a year in]{O no_benefit; metformin}. My mate Jaz was on [clozapine]{T clozapine (medication); other} and stopped overnight, and he was back in within a week, so I don't mess with it. [I missed two days once when I lost the box and I was [sweating]{S other_physical withdrawal} and [seeing things]{S mania_psychosis withdrawal}]{O withdrawal; clozapine}.

What I'd actually recommend is the [Hearing Voices group]{T hearing voices group; ongoing; frequency=Thursdays}, Thursdays, Methodist hall. Nobody says insight. [First place I ever [told a joke]{S functioning improved} about the girl]{O benefit; hearing voices group}. And [headphones]{T headphones; ongoing}, dub, loud. [[Drowns her out]{S mania_psychosis fig improved} for a bit]{O partial; headphones}.

So that's my journey. [I [can go to the shop]{S functioning improved}]{O benefit; overall}. [I [can't run for the bus]{S functioning unclear}]{O partial; overall}. I didn't have the illness's life and now I haven't got the other one either.

=== 1376-depression
title: What the mushrooms showed me
genre: essay
layout: personal essay
condition: depression
area: mental
english: second language
narrator: patient
overall: partly_improved
split: train
round: 4
ledger:
  escitalopram | medication | stopped | response | anhedonia, sexual
  psilocybin | medication | tried | worse | anxiety, mania_psychosis, sleep
  integration circle | support | tried | worse | hopelessness
  ayahuasca | medication | declined | unknown
  lorazepam | medication | tried | response
  carpentry | lifestyle | ongoing | partial
---
I am Danish and I write this in English because the people who sold it to me were English and maybe they will read it.

I was [depressed]{S mood} from 2011. Not dramatic. I went to the office always. I was only [grey]{S mood fig}, like the sea in November. My doctor gave me [escitalopram]{T escitalopram; stopped; dose=10 mg; duration=seven years} 10 mg and I will not lie about it, [it was good, I [could work]{S functioning improved} and [be a father]{S functioning improved}]{O benefit; escitalopram}. [In the bed [nothing happened]{S sexual fig side_effect}]{O side_effect; escitalopram} and [I [could not cry]{S anhedonia side_effect} when my father was buried]{O side_effect; escitalopram}, so after seven years I started to read.

You know what I read. [Psilocybin]{T psilocybin (medication); general} in the universities, two doses, people free for half a year. The studies are real. In the studies there are two psychologists in the room and they exclude people with [psychosis]{S mania_psychosis clin general} in the family. At the retreat in Holland there was a man called Jasper with a drum. They did not ask about family. My uncle was in the [hospital]{T hospital admission (care_setting); other} half his life.

To go there you must stop the [pills]{T escitalopram; stopped}. I stopped in two weeks and not in two months as my doctor said. [[Electric shocks]{S neurological fig withdrawal} in the head, [anger]{S anger withdrawal}, my wife took the children to her mother]{O withdrawal; escitalopram}. I told myself it is the cleaning out.

Then the [truffles]{T psilocybin; tried; dose=45 grams}, 45 grams, a tea with ginger. First hour beautiful colours. [Second hour I understood that I was [dead]{S mania_psychosis side_effect} and that I had always been, and that the drum was [counting]{S mania_psychosis side_effect}]{O side_effect; psilocybin}. [I [screamed]{S anxiety side_effect} and they put a blanket on me and said surrender]{O side_effect; psilocybin}. It was nine hours on the clock. I don't have a number for how long it was.

It did not finish. [For four months after I [was not real]{S mania_psychosis side_effect}; I looked at my hand and it was a [hand on television]{S mania_psychosis fig side_effect}]{O worsening; psilocybin}. [I [did not sleep more than two hours]{S sleep side_effect}]{O worsening; psilocybin}. [Before I was [grey]{S mood fig} and now I was [in terror]{S anxiety side_effect}, every evening when the light went]{O worsening; psilocybin}. They have an [integration circle]{T integration circle; tried; frequency=on Sundays} on Sundays by video. There I heard that I had resisted the [medicine]{T psilocybin; tried}, and that I should come for [ayahuasca]{T ayahuasca; declined} in spring, with discount. I said no thank you. [After each circle I felt [more guilty]{S hopelessness side_effect} and went to bed with my clothes on]{O worsening; integration circle}. One woman in that circle had taken the [same tea]{T psilocybin (medication); other} in the same room and [had lost her fear of dying]{S anxiety other improved}. She had [cancer]{S diagnosis other}. I believed every word of her.

The emergency doctor gave me [lorazepam]{T lorazepam; tried; duration=ten days} for ten days. [It stopped the [terror]{S anxiety improved} the first evening]{O benefit; lorazepam}. He also wished to begin the old [tablets]{T escitalopram; planned} again and I am thinking about it still, three years later, which my wife says is an answer.

[What helps is [wood]{T carpentry; ongoing}]{O partial; carpentry}. I make [cupboards]{T carpentry; ongoing} in my neighbour's garage. [When I saw and measure [the hand is mine]{S mania_psychosis fig improved}]{O partial; carpentry}. [The [television feeling]{S mania_psychosis fig} comes now perhaps once in a week]{O partial; overall}. [The [grey]{S mood fig} is here as before]{O no_benefit; overall}.

=== 1377-restless-legs
title: Ropinirole, the long version
genre: review
layout: long review
condition: restless legs syndrome
area: general
english: American
narrator: patient
overall: partly_improved
split: test
treatment: ropinirole
rating: 2/10
round: 4
ledger:
  magnesium oil | supplement | tried | no_response
  bar of soap in the bed | other | tried | no_response
  quinine | medication | not_tried | unknown
  ropinirole | medication | stopped | mixed | neurological, substance_use, gastrointestinal, functioning
  pregabalin | medication | tried | partial | neurological
  iron infusion | medication | tried | response
  methadone | medication | ongoing | response | gastrointestinal
  prunes | lifestyle | ongoing | unknown
---
If you have [RLS]{S diagnosis clin general} and your doctor hands you this, print this page out and take it with you.

I've had the [legs]{S neurological} since I was pregnant with my second, 1989. Like [soda pop under the skin]{S neurological fig}. Tried [magnesium oil]{T magnesium oil; tried}, tried the [bar of soap]{T bar of soap in the bed; tried} between the sheets. Don't laugh till you've been [up at 3]{S sleep}. [Neither one helped]{O no_benefit; magnesium oil, bar of soap in the bed}. My dad used to take a [malaria pill]{T quinine (medication); other}, can't get [quinine]{T quinine; not_tried} anymore.

[Requip]{T ropinirole; stopped; dose=0.25}, 0.25 to start. [The first night I [slept straight through]{S sleep improved} and cried in the morning]{O benefit; ropinirole}. [Heaven for two years]{O benefit; ropinirole}. [[Nausea]{S gastrointestinal clin improved side_effect} at the start but that passed in a week or so]{O tolerated; ropinirole}.

[Then it started [coming at supper]{S neurological worsened side_effect} instead of bedtime]{O worsening; ropinirole}. Doctor raised it. [Then it [came at noon, and in my ARMS]{S neurological worsened side_effect}, which I never had]{O worsening; ropinirole}. He raised it. [By 2017 I was on sixteen times what I began with and [could not sit through church]{S functioning side_effect}, [could not sit through a sandwich]{S functioning side_effect}]{O worsening; ropinirole}. There is a name for this, [augmentation]{S neurological clin side_effect}, the drug that treats it makes it spread. It happens to a large share of people over the years. It was known. Nobody told me.

And the other thing. [I [bought $11,000 of scratch tickets]{S substance_use side_effect}]{O side_effect; ropinirole}. Me, Lutheran. [I'd be in the Kwik Trip at 6 am in my robe, [couldn't stop]{S substance_use side_effect}]{O side_effect; ropinirole}. Never [gambled]{S substance_use absent side_effect} before and haven't since.

[Getting off it: twelve nights with [no sleep]{S sleep withdrawal} at all, I mean none, I [wanted to die]{S suicidality withdrawal} and I [walked the county road in the dark]{S anxiety withdrawal}]{O withdrawal; ropinirole}. [[Lyrica]{T pregabalin; tried} to cushion it, took the edge off]{O partial; pregabalin}, [[dizzy as a drunk]{S neurological fig side_effect}]{O side_effect; pregabalin}.

A specialist in Rochester checked my ferritin, it was 11, and [gave me [iron]{T iron infusion; tried; route=through the vein} through the vein, which helped more than all of the above]{O benefit; iron infusion}. I also take [methadone]{T methadone; ongoing; dose=5 mg}, yes that one, 5 mg, a baby dose. [[Legs are quiet]{S neurological fig improved} five nights out of seven]{O benefit; methadone}. [[Constipation]{S gastrointestinal clin side_effect}, [prunes]{T prunes; ongoing}]{O side_effect; methadone; neutral}.

My sister in law just got put on [ropinirole]{T ropinirole (medication); other} and says it's a miracle. I know it is, Judy.

=== 1378-depression
title: Trintellix: nothing in, nothing out
genre: review
layout: short review
condition: depression
area: mental
english: Canadian
narrator: patient
overall: unchanged
split: train
treatment: vortioxetine
rating: 4/10
round: 4
ledger:
  fluoxetine | medication | tried | no_response | other_physical
  bupropion | medication | tried | unknown | neurological
  vortioxetine | medication | ongoing | no_response
  light therapy | procedure | tried | partial
  running | lifestyle | stopped | response
  psychotherapy | psychotherapy | planned | unknown
---
I almost don't know what to write because there is nothing to report.

Seven months on [Trintellix]{T vortioxetine; ongoing; dose=20 mg; duration=seven months}, now at 20 mg. [Zero side effects]{O tolerated; vortioxetine}. [No [nausea]{S gastrointestinal clin absent side_effect}, no [weight gain]{S appetite_weight absent side_effect}, [sex]{S sexual absent side_effect} is fine, I [sleep]{S sleep absent side_effect} fine]{O tolerated; vortioxetine}. [Forgot it for four days at the cottage and didn't notice]{O tolerated; vortioxetine}. [The easiest drug I ever took]{O tolerated; vortioxetine}. [Also I'm exactly as [depressed]{S mood} as I was in April]{O no_benefit; vortioxetine}. [I still [cancel on people]{S functioning}, I still [don't care about hockey]{S anhedonia}]{O no_benefit; vortioxetine}. It costs $140 a month so I'd like to care about something.

[[Prozac]{T fluoxetine; tried} years ago, same story]{O no_benefit; fluoxetine} [with more [yawning]{S other_physical side_effect}]{O side_effect; fluoxetine; neutral}. [[Wellbutrin]{T bupropion; tried}, had a [seizure]{S neurological clin side_effect} on day 12]{O side_effect; bupropion}, never found out about the [mood]{S mood}. [[SAD lamp]{T light therapy; tried}, bit of a lift in January]{O partial; light therapy}. [The only thing that was ever really good was [running]{T running; stopped}, two winters I [felt like myself]{S mood improved}]{O benefit; running}, and then my knee.

My doctor says give it to the new year and she put me on a list for a [therapist]{T psychotherapy; planned}. My roommate is on [Trintellix]{T vortioxetine (medication); other} and [threw up]{S gastrointestinal other side_effect} for a month, then turned into a [ray of sunshine]{S mood fig improved other}. So who knows.

[4 out of 10, all 4 for not hurting me]{O tolerated; vortioxetine}.


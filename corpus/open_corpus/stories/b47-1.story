=== 2020-treatment-resistant-depression
title: "I could taste the gravy": Hollinbrook man on magnetic pulses
genre: article
layout: local newspaper, health page
condition: treatment-resistant depression
area: mental
english: British
narrator: journalist
split: train
round: 5
overall: partly_improved
ledger:
  fluoxetine | medication | tried | no_response
  citalopram | medication | tried | no_response
  venlafaxine | medication | stopped | mixed | other_physical, sexual
  mirtazapine | medication | tried | no_response | appetite_weight, sleep
  counselling | psychotherapy | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | no_response
  Tools and Talk | support | ongoing | partial
  electroconvulsive therapy | neuromodulation | declined | unknown
  intermittent theta burst stimulation | neuromodulation | stopped | partial | pain, neurological
  lithium | medication | planned | unknown
---
Barry Oldroyd drove coaches for twenty-six years. He knows every lay-by between Hollinbrook and Blackpool. What he can't tell you much about is 2021.

"[It's not there]{S cognition fig}," says the 58-year-old. "I was [in bed till dinnertime]{S functioning} or I was [sat at the kitchen table staring]{S energy}. Our Lynne did the rest. I [thought about the reservoir]{S suicidality} more than once, I'll be honest."

Barry was first told he had [depression]{S diagnosis clin} at 34, when the depot laid off half the men. It came back at 41, and at 49, and the fourth time it did not leave. Doctors call it [treatment-resistant depression]{S diagnosis clin general} when two [antidepressants]{T antidepressants (medication); general} at a proper dose have failed. About a third of people with the illness get to that point.

He had more than two. "[[Fluoxetine]{T fluoxetine; tried}, [citalopram]{T citalopram; tried}, I might as well have been sucking mints]{O no_benefit; fluoxetine, citalopram}," he says. "[[Venlafaxine]{T venlafaxine; stopped} got me [back behind the wheel]{S functioning improved} for a good two years]{O benefit; venlafaxine}, [but I was [wringing wet]{S other_physical fig side_effect} every night and [nothing doing in the bedroom]{S sexual fig side_effect}]{O side_effect; venlafaxine}. It came down to that or my marriage, so I packed it in. [Then the [mirt]{T mirtazapine; tried; dose=45mg}, 45mg. I [put on three stone]{S appetite_weight side_effect} and [slept like a dead man]{S sleep fig side_effect}]{O side_effect; mirtazapine} [and I was still [miserable]{S mood}, just bigger]{O no_benefit; mirtazapine}."

In between there was [counselling]{T counselling; tried; sessions=six} at the surgery, six sessions, and a course of [CBT]{T cognitive behavioural therapy; tried} over the telephone. "[Nice lasses. Can't say I noticed anything after]{O no_benefit; counselling, cognitive behavioural therapy}."

His consultant suggested [ECT]{T electroconvulsive therapy; declined}. Barry said no, because his own mother had it in 1974 at the old county asylum. "She [forgot the names of her sisters]{S cognition other side_effect}. It did [cheer her up]{S mood improved other}, I'll give it that."

What he said yes to was a newer machine. The unit at St Bride's has since 2023 had a [magnetic stimulator]{T intermittent theta burst stimulation (neuromodulation); general} that works with [theta burst]{T intermittent theta burst stimulation (neuromodulation); general}: short bundles of pulses, fifty a second, through a coil held above the left forehead. A session takes just over three minutes. The older kind of [magnetic stimulation]{T transcranial magnetic stimulation (neuromodulation); general} took 37.

"We think the pulses wake up a part of the brain that has gone quiet," says Dr Anneliese Mbeki-Rowe, who runs the clinic. "About half our patients get clearly better, and a third lose the [illness]{S diagnosis general improved} altogether, for a time. A [headache]{S pain possible general side_effect} is common. There is a very small risk of a [seizure]{S neurological clin possible general side_effect}, fewer than one in ten thousand sessions. It does not touch the [memory]{S cognition absent general side_effect}."

Barry had thirty sessions of the [pulses]{T intermittent theta burst stimulation; stopped; sessions=thirty; duration=six weeks} in six weeks. "[First week, like a [woodpecker on your skull]{S pain fig side_effect}, and my [eye twitched]{S neurological side_effect}]{O side_effect; intermittent theta burst stimulation}. [That wore off]{O tolerated; intermittent theta burst stimulation}. [Two weeks, nowt]{O no_benefit; intermittent theta burst stimulation}. Then one Sunday Lynne put my plate down and [I could [taste the gravy]{S anhedonia improved}]{O benefit; intermittent theta burst stimulation}. I said to her, have you done this different? She hadn't."

[By the end of the course he was [walking the dog]{S functioning improved} again and [answering the phone to his brother]{S functioning improved}]{O benefit; intermittent theta burst stimulation}. [His questionnaire score went from 24 to 8]{O benefit; intermittent theta burst stimulation}.

That was in April. [By September it had begun to slide]{O partial; intermittent theta burst stimulation}. "[Not as bad as it was. I [get up]{S functioning improved}]{O partial; overall}. [But the [mornings are heavy]{S mood fig} again and I've [stopped doing the crossword]{S anhedonia}]{O partial; overall}."

Dr Mbeki-Rowe says that this is not unusual. "Most people who respond need it again within a year. Some come for one afternoon a month." The clinic's funding at present does not cover top-ups, and Barry is on a list for a second course of the [treatment]{T intermittent theta burst stimulation; planned}. His doctor has also talked to him about [lithium]{T lithium; planned}. "She wants blood tests first, for the kidneys. I'd rather have the woodpecker."

Others on the same list have fared differently. One young woman from Denby Cross, who asked us not to print her name, stopped the [sessions]{T intermittent theta burst stimulation; other} after a week because of [migraines]{S pain clin other side_effect}. A retired teacher has been [well]{S mood improved other} for two years.

On Thursdays he goes to [Tools and Talk]{T Tools and Talk; ongoing; frequency=on Thursdays}, in the old fire station, where men mend lawnmowers. "[It gets me [out the house]{S functioning improved}]{O partial; Tools and Talk}. [It doesn't cure owt]{O no_benefit; Tools and Talk}."

Lynne, who has sat beside him all this time, is asked how he is now. She thinks about it. "[Better than two years ago. Worse than May]{O partial; overall}," she says.

=== 2021-obsessive-compulsive-disorder
title: Counting down: one woman's surgery for OCD
genre: article
layout: university hospital magazine, subheadings
condition: OCD
area: mental
english: American
narrator: journalist
split: train
round: 5
overall: partly_improved
ledger:
  sertraline | medication | tried | no_response
  paroxetine | medication | tried | no_response | sexual, appetite_weight
  clomipramine | medication | ongoing | partial | gastrointestinal, neurological
  risperidone | medication | stopped | worse | appetite_weight, energy
  exposure and response prevention | psychotherapy | ongoing | partial
  residential treatment | care_setting | stopped | partial
  inositol | supplement | tried | no_response
  gamma knife capsulotomy | procedure | declined | unknown
  deep brain stimulation | neuromodulation | ongoing | partial | mania_psychosis, sleep
---
Denise Pacheco used to [need four hours to leave her apartment]{S functioning}. There was the stove. There was the faucet, the iron that she no longer owned, and then the stairwell, which had to be [walked in multiples of six]{S anxiety}. "If a neighbor said hi I [had to go back up]{S anxiety}," says Denise, 39. "I [lost three jobs]{S functioning}. One boss cried when he let me go."

**A long road**

About one in forty Americans will have [obsessive-compulsive disorder]{S diagnosis clin general} in their lives. [Unwanted thoughts]{S anxiety general} bring [dread]{S anxiety general}, and [rituals]{S anxiety general} push the [dread]{S anxiety general} away for a minute or an hour. Most people get some relief from a [serotonin drug]{T serotonin reuptake inhibitors (medication); general}, from [exposure therapy]{T exposure and response prevention (psychotherapy); general}, or from both. Perhaps one in ten gets very little from anything.

Denise was in that tenth. [She tried [Zoloft]{T sertraline; tried}, she tried [Paxil]{T paroxetine; tried; dose=60 milligrams} to 60 milligrams, she tried a powder called [inositol]{T inositol; tried} from the vitamin store, and by her own count the [rituals]{S anxiety} shrank by "zero minutes]{O no_benefit; sertraline, paroxetine, inositol}." [The [Paxil]{T paroxetine; tried} added [30 pounds]{S appetite_weight side_effect} and [took away her interest in sex]{S sexual side_effect}]{O side_effect; paroxetine}. [[Clomipramine]{T clomipramine; ongoing}, the old one, was better than the new ones: [one hour less in the stairwell]{S anxiety improved}]{O partial; clomipramine}, [at the price of a [mouth like sandpaper]{S gastrointestinal fig side_effect} and [shaky hands]{S neurological side_effect}]{O side_effect; clomipramine}. She takes it to this day. [When [Risperdal]{T risperidone; stopped} was added on top she was [hungry all night]{S appetite_weight side_effect}, [too slow to hold a conversation]{S energy side_effect}]{O side_effect; risperidone}, [and the [counting]{S anxiety worsened} got even louder]{O worsening; risperidone}. That one lasted ten weeks.

[A [residential program]{T residential treatment; stopped; duration=ninety days} in Wisconsin, ninety days of [ERP]{T exposure and response prevention; ongoing} from breakfast to supper, let her [touch a doorknob]{S anxiety improved} and [eat in a diner]{S functioning improved}]{O benefit; residential treatment, exposure and response prevention}. [Two months after discharge the [stove]{S anxiety} had her again]{O partial; residential treatment, exposure and response prevention}.

**A wire the width of spaghetti**

Her psychiatrist mentioned two operations. The first, [gamma knife capsulotomy]{T gamma knife capsulotomy; declined}, burns a tiny spot and can't be undone. Denise passed. The second was [deep brain stimulation]{T deep brain stimulation; planned}.

In [DBS]{T deep brain stimulation (neuromodulation); general}, two thin wires are placed deep in the brain and joined under the skin to a battery in the chest. "It's a pacemaker, and like a pacemaker you can turn it down or take it out," explains neurosurgeon Philip Adeyemi-Strand. Roughly 60 percent of patients see their symptoms drop by a third or more. The risks are real: [bleeding in the brain]{S neurological possible general side_effect} in one to two of a hundred, [infection]{S other_physical possible general side_effect} in about five, and, while the settings are found, spells of [giddiness]{S mania_psychosis possible general side_effect}, [irritability]{S anger possible general side_effect} or [insomnia]{S sleep clin possible general side_effect}.

Denise had the [surgery]{T deep brain stimulation; ongoing} in February of last year. "I wasn't scared. I was more [scared of the iron]{S anxiety}."

**Too happy**

The battery was turned on three weeks later. [Within the hour she [laughed]{S mood improved} at a joke about parking]{O benefit; deep brain stimulation}. [Within the week she had [bought two kayaks]{S mania_psychosis side_effect} and was [sleeping three hours]{S sleep side_effect}]{O side_effect; deep brain stimulation}. "My sister called the clinic. She said, Denise doesn't kayak." The voltage was lowered, [and the [high]{S mania_psychosis improved side_effect} was gone by the weekend]{O tolerated; deep brain stimulation}.

After that it was slow. [Spring went by and she was still [checking]{S anxiety} as before]{O no_benefit; deep brain stimulation}. Only in summer, when her old therapist began [exposure work]{T exposure and response prevention; ongoing; frequency=twice a week} again twice a week, did something give. "[With the [device]{T deep brain stimulation; ongoing} the [exercises]{T exposure and response prevention; ongoing} sort of stick]{O benefit; deep brain stimulation, exposure and response prevention}," Denise says. "[The thought [comes and I can let it sit there]{S anxiety improved}]{O benefit; deep brain stimulation, exposure and response prevention}."

[She is down to [fifty minutes in the morning]{S anxiety improved}]{O benefit; deep brain stimulation, exposure and response prevention}. [The [depression]{S mood clin improved} that came along with it is mostly gone]{O benefit; deep brain stimulation}. [[Numbers]{S anxiety} are another matter: sixes are still sixes]{O no_benefit; deep brain stimulation}. [She [isn't working]{S functioning}]{O no_benefit; overall}.

"I would call her a responder, not a cure," says Dr. Adeyemi-Strand. Of the eleven people implanted here since 2019, seven have improved, three have not, and one asked to have the [wires]{T deep brain stimulation; other} out.

**What comes next**

The battery must be changed every four years or so; a [rechargeable one]{T deep brain stimulation (neuromodulation); general} is in trials. Denise's doctors would like to bring down her [clomipramine]{T clomipramine; ongoing} because of the [tremor]{S neurological clin side_effect}. She would rather wait. She has put in an application at the public library, shelving, three mornings. There are a lot of numbers in shelving. She has thought of that.

=== 2022-post-traumatic-stress-disorder
title: Patient story: Captain Ray and the neck shot
genre: article
layout: pain clinic's web page, patient story with questions at the end
condition: PTSD
area: mental
english: American
narrator: journalist
split: train
round: 5
overall: improved
ledger:
  paroxetine | medication | stopped | no_response | anhedonia, sexual
  prazosin | medication | ongoing | mixed | neurological, other_physical
  zolpidem | medication | stopped | worse | sleep
  prolonged exposure | psychotherapy | stopped | worse
  eye movement desensitization and reprocessing | psychotherapy | ongoing | response
  alcohol | other | stopped | worse
  Second Alarm | support | ongoing | partial
  stellate ganglion block | procedure | tried | partial | other_physical
  service dog | support | planned | unknown
---
Ray D. put in 22 years with a county fire department, the last nine as captain. He [remembers a lot of calls and wishes he didn't]{S anxiety}. After a school bus accident in 2018 his wife noticed that he [checked the locks]{S anxiety} five or six times a night. He [sat facing the door]{S anxiety} in restaurants, until he [quit going to restaurants]{S functioning}. A dropped pan could put him [on the floor]{S anxiety}. He [blew up]{S anger fig} at a Little League umpire and had to be walked to his truck.

"I had [nightmares]{S sleep} four, five nights out of seven," Ray says. "I wasn't [suicidal]{S suicidality absent}. I just [didn't see the point]{S hopelessness} in being [that tired]{S energy}."

Ray was diagnosed with [PTSD]{S diagnosis clin} in 2019. Among firefighters about one in five will have it at some time, and most never tell anyone.

**What he tried**

Ray's treatment list fills a page. [[Paxil]{T paroxetine; stopped} made him [numb]{S anhedonia fig side_effect} and [no use as a husband]{S sexual fig side_effect}]{O side_effect; paroxetine}, [and he was still up at 3 with the [bus]{S anxiety}]{O no_benefit; paroxetine}. He took himself off it. [[Ambien]{T zolpidem; stopped} got him to sleep]{O benefit; zolpidem}, [but he was found in the yard at night [hosing down the garage in his sleep]{S sleep side_effect}]{O side_effect; zolpidem} [and the [dreams]{S sleep worsened} were twice as bad when it wore off]{O worsening; zolpidem}; his wife flushed the bottle. [[Prazosin]{T prazosin; ongoing; dose=10 mg; frequency=at bedtime}, 10 mg at bedtime, cut the [nightmares]{S sleep improved} down to one a week]{O benefit; prazosin} [and [drops his blood pressure]{S other_physical side_effect} so he has to [hold on to the dresser]{S neurological side_effect}]{O side_effect; prazosin}. [[Prolonged exposure]{T prolonged exposure; stopped; sessions=four}, where you tell the worst day over and over, he left after four sessions because he was [drinking in the parking lot]{S substance_use worsened} before each one]{O worsening; prolonged exposure}. [And there was [bourbon]{T alcohol; stopped}, which by his own account "worked for about forty minutes a day and wrecked the other twenty-three hours]{O worsening; alcohol}." He put that down in March 2022.

"[None of it got to the [body part]{S anxiety}]{O no_benefit; overall}," he says. "My head knew I was home. My [neck didn't]{S anxiety fig}."

**How the block works**

The stellate ganglion is a small knot of nerves at the base of the neck, part of the fight-or-flight system. In a [stellate ganglion block]{T stellate ganglion block (procedure); general}, the physician guides a needle to it with ultrasound and injects a numbing drug. It takes ten minutes. The numbness lasts for hours; the [calm]{S anxiety improved general}, in those who get it, for weeks to months. In one controlled study, [PTSD]{S diagnosis clin general} scores fell about twice as much after two [blocks]{T stellate ganglion block (procedure); general} as after a [sham]{T sham injection (procedure); general}; another study found no difference at all.

"I tell patients six in ten feel something," says our medical director, Dr. Colleen Vartanian. "I also tell them it's not a stand-alone cure. A [droopy eyelid]{S other_physical possible general side_effect}, a [hoarse voice]{S other_physical possible general side_effect} and a [warm arm]{S other_physical possible general side_effect} are expected and pass the same day. [Seizure]{S neurological clin possible general side_effect} or a [collapsed lung]{S other_physical possible general side_effect} is very rare. We have done 900 and had neither."

**Ray's experience**

The VA doesn't cover firefighters and insurance turned it down as experimental, so Ray's union local raised the money with a fish fry. He had the first [shot]{T stellate ganglion block; tried} in October 2022.

"[My [eye drooped]{S other_physical side_effect} and I [sounded like a frog]{S other_physical fig side_effect}, big deal]{O side_effect; stellate ganglion block; neutral}. Then I'm in the recliner and my wife goes, [your [shoulders are down]{S anxiety fig improved}]{O benefit; stellate ganglion block}. [I [slept eight hours]{S sleep improved} that night and I hadn't since the nineties]{O benefit; stellate ganglion block}. [I [quit jumping]{S anxiety improved} when the dog barked]{O benefit; stellate ganglion block}."

[It held for eleven weeks]{O partial; stellate ganglion block}. [Then the [locks]{S anxiety} started up again]{O partial; stellate ganglion block}. [A second [injection]{T stellate ganglion block; tried} in January took him to June]{O partial; stellate ganglion block}. [A third did nothing]{O no_benefit; stellate ganglion block}, and he has not had another.

What changed, he believes, is what he did in those months. He went back to [therapy]{T eye movement desensitization and reprocessing; ongoing}, this time [EMDR]{T eye movement desensitization and reprocessing; ongoing}, with a woman whose father was a battalion chief. "[I could stay in the chair because my [heart wasn't going]{S other_physical absent} a hundred and forty]{O benefit; stellate ganglion block}. [We got all the way through the [bus]{S anxiety improved} and out the back]{O benefit; eye movement desensitization and reprocessing}. [I [can say it]{S anxiety improved} to you now]{O benefit; eye movement desensitization and reprocessing}, see?"

[Today Ray [coaches third base]{S functioning improved}]{O benefit; overall}. [He has a [bad night]{S sleep improved} maybe twice a month]{O benefit; overall}. Fridays he has breakfast with [Second Alarm]{T Second Alarm; ongoing; frequency=Fridays}, a table of retired firefighters who don't talk about feelings, he says, "[but you leave [lighter]{S mood fig improved}]{O partial; Second Alarm}." He's applied for a [service dog]{T service dog; planned}.

**Is it right for me?**

Not everyone with [trauma]{S anxiety general} needs a [needle]{T stellate ganglion block (procedure); general}. Talk to your doctor first if you take [blood thinners]{T anticoagulants (medication); general} or have had neck surgery. One of our patients, a nurse, had a [wonderful month]{S mood improved other} and then [crashed hard]{S mood fig other}; another says the only thing she got out of it was a [sore throat]{S pain other side_effect}. Results vary.

=== 2023-anorexia-nervosa
title: The chair by the window: a mother writes
genre: relative
layout: eating disorder charity magazine, mother's account
condition: anorexia nervosa
area: mental
english: British
narrator: relative
split: train
round: 5
overall: unchanged
ledger:
  family-based treatment | psychotherapy | stopped | partial
  meal plan | lifestyle | stopped | no_response
  olanzapine | medication | stopped | mixed | sleep, anger
  fluoxetine | medication | tried | no_response
  nasogastric feeding | procedure | tried | partial
  hospital admission | care_setting | stopped | partial
  Maudsley model treatment | psychotherapy | tried | no_response
  day programme | care_setting | stopped | worse
  dance movement therapy | mind_body | tried | unknown
  ketamine | medication | not_tried | unknown
  home treatment | care_setting | ongoing | unknown
---
I was asked to write eight hundred words about our daughter and I have started four times. I'm not a writer, I do the accounts for a builders' merchant. So this will be a list, more or less.

Immy is 20. She became [ill]{S diagnosis} at 14, in the spring, when she [gave up bread]{S appetite_weight}. Then it was dairy. She was [running in her bedroom]{S appetite_weight} at five in the morning with socks on so that we wouldn't hear. We did hear. We thought it was a phase, and I will not forgive myself for that, although the charity tells me I should.

[Anorexia]{S diagnosis clin general} is not a diet gone wrong, they tell you in the first appointment. It has the highest death rate of the mental illnesses. About half get [fully well]{S diagnosis improved general}, a third [partly]{S diagnosis improved general}, and the rest stay [ill]{S diagnosis general} for years. I remember thinking the rest would be other people.

We began with [family therapy]{T family-based treatment; stopped; duration=eleven months}, where the parents take over the food. Eleven months. My husband sat with her for two hours over a jacket potato. [She [put on nine kilos]{S appetite_weight improved} and [went back to school]{S functioning improved}]{O benefit; family-based treatment}, [and it nearly finished us, she [screamed]{S anger} that she hated me every single evening]{O side_effect; family-based treatment}. They discharged her, and [by the next Christmas she'd [lost it all]{S appetite_weight worsened} again]{O partial; family-based treatment}. The dietitian gave her a [meal plan]{T meal plan; stopped} on a laminated card. [The [card]{T meal plan; stopped} might as well have been in Dutch]{O no_benefit; meal plan}. It went in the bin.

At 16 she was in [hospital]{T hospital admission; stopped; duration=seven months} for seven months, two hundred miles off, and [fed by tube]{T nasogastric feeding; tried} for nine weeks of it. [It saved her [life]{S other_physical improved}, I know that]{O benefit; hospital admission, nasogastric feeding}. [She came home [heavier]{S appetite_weight improved} and [sadder]{S mood worsened}]{O partial; hospital admission}. [She had never [hurt herself]{S suicidality absent} before the unit, she learned that from the other girls]{O worsening; hospital admission}.

[Fluoxetine]{T fluoxetine; tried; duration=a year and a half} was tried, for the [low mood]{S mood clin}. [A year and a half, and still [crying]{S mood} into her sleeve at every meal]{O no_benefit; fluoxetine}. Then came [olanzapine]{T olanzapine; stopped; dose=5mg}, 5mg. I want to be fair to it. [It turned the [voice in her head]{S anxiety fig improved} down, she said, from a shout to a mutter]{O benefit; olanzapine}, [and for about four months she [ate a biscuit without a calculator]{S appetite_weight improved}]{O benefit; olanzapine}. [It also had her [asleep in the bath]{S sleep side_effect}, and [ratty]{S anger side_effect} as anything in the mornings]{O side_effect; olanzapine}. [She never had the [huge hunger]{S appetite_weight absent side_effect} that other patients talk about]{O tolerated; olanzapine}, but she was [terrified of gaining]{S anxiety} on it all the same, and one day I found eleven of the [little tablets]{T olanzapine; stopped} in the plant pot by the window. That was the end of that. [The [shouting]{S anxiety fig withdrawal} was back inside a fortnight]{O withdrawal; olanzapine}.

When she turned 18 the children's service let go of her and the adult one had a waiting list. A psychologist did twenty sessions of something called [MANTRA]{T Maudsley model treatment; tried; sessions=twenty} with her, which is a workbook and a kind person. [She liked it and she [lost weight]{S appetite_weight} all the way through]{O no_benefit; Maudsley model treatment}. The [day programme]{T day programme; stopped} was a mistake from the first week. [Six of them round a table, each watching who [ate least]{S appetite_weight general}, and [hers got smaller]{S appetite_weight worsened} and smaller]{O worsening; day programme}. We took her out of it after a month. There was a [dance therapist]{T dance movement therapy; tried} there whom she still mentions. I couldn't tell you whether it did anything.

I have read about everything. I have read about [ketamine]{T ketamine; not_tried} and asked for it, and was told that it isn't given for this outside a trial and that she is [too thin]{S appetite_weight} for the trial. A lady in my parents' group has a son who is [well]{S diagnosis improved other} now after a [brain stimulator]{T deep brain stimulation (neuromodulation); other}, in Canada. Another lady's daughter got [better]{S diagnosis improved other} with nothing at all, she met a boy who cooked. You smile and you say how lovely.

Dr Okonjo-Hale, who is the consultant now and the only one who rings when she says she'll ring, put it like this. "We don't have a drug for [anorexia]{S diagnosis clin general}. What we've got are [drugs]{T medication (medication); general} that make the treatment a bit more bearable, for some. [Olanzapine]{T olanzapine (medication); general} gives on average two or three pounds more than [placebo]{T placebo (medication); general} over four months. That's not nothing but it isn't recovery. The risks are [sleepiness]{S sleep possible general side_effect}, [raised sugar]{S other_physical possible general side_effect}, [stiffness]{S other_physical possible general side_effect}. What brings people back is food and time, and I can't prescribe time."

She has suggested that we try [olanzapine]{T olanzapine; declined} again at half the dose. Immy says no. For now we have the [home treatment nurses]{T home treatment; ongoing; frequency=three times a week}, three times a week, who sit with her at lunch. It only started in August so it's early to say. [Her weight is [where it was]{S appetite_weight} in August]{O no_benefit; overall}. [Her bloods are all right, her [periods have not come back]{S other_physical}]{O no_benefit; overall}, and her [bones, at 20, are those of a woman of my age]{S other_physical fig}.

[She isn't [getting worse]{S diagnosis absent}]{O no_benefit; overall; neutral}. People want more than that from a piece like this and I am sorry. She asked to read it before I sent it in. She corrected my spelling of the tablets and said I'd left out the cat, who helps. So, the cat, who helps.

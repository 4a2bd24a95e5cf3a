=== 1872-major-depression
title: Six hundred dollars an hour to feel like a coat
genre: essay
layout: first-person magazine essay with explanatory sections
condition: major depression
area: mental
english: American
narrator: patient
split: train
overall: unchanged
round: 5
ledger:
  bupropion | medication | ongoing | partial | other_physical
  escitalopram | medication | stopped | mixed | sexual
  duloxetine | medication | stopped | worse | anxiety, gastrointestinal
  brexpiprazole | medication | tried | no_response | appetite_weight
  liothyronine | medication | tried | no_response
  ketamine | medication | stopped | partial | mania_psychosis, gastrointestinal, anxiety
  esketamine | medication | not_tried | unknown
  transcranial magnetic stimulation | neuromodulation | declined | unknown
  psilocybin | drug_assisted_therapy | not_tried | unknown
  psychotherapy | psychotherapy | ongoing | unknown
  cold plunge | lifestyle | tried | no_response | other_physical
  selegiline | medication | planned | unknown
---
The brochure had a sunrise on it. I should have known.

I'm fifty, I sell commercial flooring in Dayton, and I have had [depression]{S diagnosis clin} on and off since Clinton was president. Mostly on. I go to work. I [don't do anything else]{S functioning}. I'm not a [crier]{S mood absent}. Things just [taste like paper]{S anhedonia fig}, every one of them, ball games and brisket and my own kids' graduations. I've [wished I wouldn't wake up]{S suicidality}, sure. I've never [had a plan]{S suicidality absent}.

1. Everything before

[Lexapro]{T escitalopram; stopped; duration=four years}, four years. [It gave me a floor to stand on, and I [got married]{S functioning improved} on it]{O benefit; escitalopram}. [It also took [sex]{S sexual side_effect} clean off the table]{O side_effect; escitalopram}, which you could say is how I got divorced on it too. Quit in 2009. [[Cymbalta]{T duloxetine; stopped; duration=six weeks} was six weeks of [pacing the garage]{S anxiety side_effect} and [the trots]{S gastrointestinal side_effect}]{O side_effect; duloxetine}, [and I was [darker]{S mood fig worsened} coming out than going in]{O worsening; duloxetine}. [Welly]{T bupropion; ongoing; dose=300 mg}, I mean Wellbutrin, 300 mg, is in the cabinet now, next to the floss. [It gets me out the door in the morning]{O partial; bupropion} [and makes my [ears ring]{S other_physical side_effect}]{O side_effect; bupropion}, [and that's all it does]{O partial; bupropion}. [They kept adding things to it]{O partial; bupropion}. [Rexulti]{T brexpiprazole; tried}, [thyroid hormone]{T liothyronine; tried}. [I couldn't have told you which week I started either one]{O no_benefit; brexpiprazole, liothyronine}, [except for the [belt]{S appetite_weight fig side_effect}]{O side_effect; brexpiprazole}.

My son talked me into a [cold plunge]{T cold plunge; tried} in his driveway. [I was [cold]{S other_physical side_effect}]{O side_effect; cold plunge; neutral}. [That was the extent of it]{O no_benefit; cold plunge}.

My [psychologist]{T psychotherapy; ongoing; frequency=every other Friday}, whom I like and still see every other Friday, brought up [TMS]{T transcranial magnetic stimulation; declined}. Thirty-six weekdays in a row across town. I've got a job. I said pass.

2. How it's supposed to work

[Ketamine]{T ketamine (medication); general} has put people under for surgery since 1970. In small doses it blocks a receptor called NMDA, glutamate goes up for a bit, and the cells are said to grow new connections within a day. The [antidepressants]{T antidepressants (medication); general} that everybody knows take weeks. In studies more than half of folks who've failed two drugs [feel a good deal better]{S mood improved general} the day after one [drip]{T ketamine (medication); general}. By two weeks most of them have lost it again, so they give you six, then boosters.

There's a cousin, [esketamine]{T esketamine (medication); general}, that you spray up your nose in a doctor's office and that insurance will sometimes pay for. Mine wouldn't pay for the [spray]{T esketamine; not_tried}. The [drip]{T ketamine (medication); general} isn't approved for [depression]{S diagnosis clin general} at all, so any dentist's office with a recliner can hang out a shingle. You can get [high blood pressure]{S other_physical possible general side_effect} from it, you can get [sick to your stomach]{S gastrointestinal possible general side_effect}, and if you overdo it for years it can wreck your [bladder]{S other_physical possible general side_effect}. You're not supposed to have it if you've ever been [psychotic]{S mania_psychosis clin general}.

3. The recliner

First [infusion]{T ketamine; stopped; route=infusion}: I [turned into a coat on a hook]{S mania_psychosis fig side_effect}. I don't know how else to put it. Somebody's coat, in a hallway, in 1974. [It wasn't [scary]{S anxiety absent side_effect}]{O tolerated; ketamine}. [I [puked]{S gastrointestinal side_effect} in the parking lot]{O side_effect; ketamine}. [And on the drive home, my daughter driving, I said look at that tree]{O benefit; ketamine}. She about ran off the road. [I [called two old friends]{S functioning improved} that weekend]{O benefit; ketamine}. [Food [had a taste]{S anhedonia improved}]{O benefit; ketamine}.

[By Wednesday it was gone]{O partial; ketamine}.

[Second one, four good days]{O partial; ketamine}. [Third, two]{O partial; ketamine}. [Fourth I was [under a lake and couldn't find up]{S anxiety fig side_effect}, and I yelled for the nurse]{O side_effect; ketamine}. [Fifth and sixth, I can't say I noticed much besides the bill]{O no_benefit; ketamine}. We did one booster in July. [[Paper]{S anhedonia fig}, same as before]{O no_benefit; ketamine}. $4,200 all told, and I told them that was it.

I'm not saying it's a scam. The lady in the next chair, Rhonda, had [tried to kill herself]{S suicidality other} twice, and she [hasn't had the thought]{S suicidality improved other} in a year. She gets a [drip]{T ketamine (medication); other} every five weeks. She [lights up a room]{S mood fig improved other}. It's real for her, same bag, same nurse.

4. What the doctor said

I went back and asked the anesthesiologist, Dr. Fenn, what he made of me. He was decent about it. "[You got a response and couldn't hold it]{O partial; ketamine}. That's about a third of the people I see. I don't know why and nobody does." He said older guys who've had it for decades hold it worst. He said there's a [mushroom]{T psilocybin; not_tried} study in Columbus, but they won't take you on [Wellbutrin]{T bupropion; ongoing}.

5. So

[I'm where I was]{O no_benefit; overall}. [The scale they give me said 19 in January and it says 19 today]{O no_benefit; overall}. My regular psychiatrist wants to try one of the old ones, an [MAOI]{T selegiline; planned}, [Emsam]{T selegiline; planned}, the [patch]{T selegiline; planned}. I'd have to give up the [Welly]{T bupropion; ongoing} for two weeks first, and salami, maybe. We'll see after inventory.

I do think about the tree. It was a sycamore by the Speedway on Route 48. I've driven past it probably forty times since. It's a tree.

=== 1873-agoraphobia
title: The virtual bus: headset therapy on trial in a market town
genre: article
layout: local news website feature with bold questions
condition: agoraphobia with psychosis
area: mental
english: British
narrator: journalist
split: train
overall: partly_improved
round: 5
ledger:
  aripiprazole | medication | ongoing | partial | anxiety
  amisulpride | medication | stopped | mixed | sexual, other_physical
  propranolol | medication | tried | partial
  diazepam | medication | stopped | partial
  cognitive behavioural therapy for psychosis | psychotherapy | stopped | no_response
  virtual reality therapy | psychotherapy | stopped | response | gastrointestinal
  CBD oil | supplement | tried | no_response
  Steps Forward | support | ongoing | partial
  fluoxetine | medication | planned | unknown
  headphones | other | ongoing | partial
---
Jamal Whyte can tell you how many paving slabs there are between his front door and the bus stop. It's 212. For two years he [never trod on the ninth]{S functioning}.

The 28-year-old from Grantham has [schizoaffective disorder]{S diagnosis clin}. The [voices]{S mania_psychosis} he can live with. It's the [street that he couldn't do]{S functioning}. "I thought every car was [slowing down to get a look at me]{S mania_psychosis}," he says. "My [heart would be going like the clappers]{S anxiety fig}. I'd get to the gate and my [legs would go]{S anxiety fig}." His mum did the shopping. He [had his hair cut in the bath]{S functioning}. He [didn't meet his nephew till the lad was one]{S functioning}.

**What help had he had?**

Plenty, and it would be wrong to say that none of it worked. [[Amisulpride]{T amisulpride; stopped} quietened the [voices]{S mania_psychosis improved} more than anything before or since]{O benefit; amisulpride}, [but his [breasts leaked]{S other_physical side_effect} and he [couldn't get it up]{S sexual side_effect}]{O side_effect; amisulpride}. "At twenty-four. No thank you." He was switched to [aripiprazole]{T aripiprazole; ongoing; dose=15 mg}, of which he takes 15 mg. [It holds the [voices]{S mania_psychosis improved} at about half volume]{O partial; aripiprazole} [and makes him [fidgety]{S anxiety side_effect}]{O side_effect; aripiprazole}. [It did nothing for the [gate]{S functioning fig}]{O no_benefit; aripiprazole}.

[[Diazepam]{T diazepam; stopped} [got him as far as the corner shop]{S functioning improved}, three times]{O partial; diazepam}; his GP wouldn't renew it and he didn't push. [[Propranolol]{T propranolol; tried} slowed the [heart]{S other_physical improved} but not the head]{O partial; propranolol}. A mate's [CBD oil]{T CBD oil; tried} [tasted of lawnmower and that was it]{O no_benefit; CBD oil}. He had [CBT]{T cognitive behavioural therapy for psychosis; stopped; duration=five months} at home for five months, until the funding ended. "She was brilliant, I'd talk to her all day. [I [still couldn't go out]{S functioning}]{O no_benefit; cognitive behavioural therapy for psychosis}."

**What's the [headset]{T virtual reality therapy (psychotherapy); general} for?**

In the trial that Jamal joined at the Beacon Centre, a [headset]{T virtual reality therapy (psychotherapy); general} puts you on a street, in a café, a surgery or a bus. The people in it are computer-made. A cartoon coach asks you to do small things: hold a stranger's eye, count the passengers, stay on till the next stop. It's [exposure therapy]{T exposure therapy (psychotherapy); general}, more or less, with the fear turned down to where a person can stand it. A member of staff sits in, but needn't be a therapist.

The biggest study so far, of 346 people with [psychosis]{S diagnosis clin general}, found that those given the [headset]{T virtual reality therapy (psychotherapy); general} [avoided less]{S functioning improved general} and were [less distressed]{S anxiety improved general} at six weeks. By six months the average difference had gone. But for the worst affected, who [could hardly leave the house]{S functioning general}, the benefit was large and it lasted.

"So it's not for everybody with a bit of [nerves]{S anxiety general}," says Dr Philippa Garland, the clinical psychologist who leads the work locally. "It's for the ones that everyone has stopped inviting." Some people get [travel sick]{S gastrointestinal possible general side_effect} in it. Those with [photosensitive epilepsy]{S diagnosis clin general} can't have it.

**How did it go?**

Badly, to begin with. [The first two Mondays on the [bus]{T virtual reality therapy; stopped; frequency=Mondays}, as everyone at the Beacon calls it, left Jamal [green]{S gastrointestinal fig side_effect}]{O side_effect; virtual reality therapy} [and, if anything, more [suspicious]{S mania_psychosis worsened} than before]{O worsening; virtual reality therapy}: he wondered who'd programmed it. The assistant, Lorraine, let him meet the programmer on a video call. "Little fella in a Leicester shirt. After that I was all right."

[In week four he did the virtual café without [checking the door]{S anxiety improved}]{O benefit; virtual reality therapy}. [In week five he [did slab nine]{S functioning improved}]{O benefit; virtual reality therapy}. [The actual bus, to Asda, was in the last week of the [programme]{T virtual reality therapy; stopped; duration=six weeks}]{O benefit; virtual reality therapy}, which runs to six. ["I got off with [dry hands]{S anxiety improved}]{O benefit; virtual reality therapy}," he says.

**And since?**

That was ten months ago. [He [goes into town]{S functioning improved} about twice a week]{O benefit; virtual reality therapy}. [He [took his nephew to see the trains]{S functioning improved}]{O benefit; virtual reality therapy}. [School-run time is [still no good]{S functioning}]{O partial; overall}. [In the dark evenings after Christmas he [slid]{S anxiety fig} a fair way back, and for three weeks it was [the gate]{S functioning fig} again]{O partial; virtual reality therapy}. Lorraine offered to have him in for another go; he preferred to do it with [Steps Forward]{T Steps Forward; ongoing}, a [walking group]{T Steps Forward; ongoing} for people under the mental health team, which he'd joined by then. [They [got him round the park]{S functioning improved}]{O partial; Steps Forward}. He wears big [headphones]{T headphones; ongoing} with nothing playing. [Those help a bit]{O partial; headphones}.

His psychiatrist has suggested [fluoxetine]{T fluoxetine; planned} for the [low patches]{S mood} and he's thinking it over.

**Does it work for everyone?**

No. Of the nine who finished at the Beacon, Dr Garland reckons that five are [out more]{S functioning improved other}. Kerry-Ann, 35, from Sleaford, isn't one of them. "It's a telly on your face," she says. "I could do the [pretend bus]{T virtual reality therapy (psychotherapy); other} till the cows came home. I [can't do the 56]{S functioning other}." She's now having [home visits with a dog]{T animal-assisted therapy (support); other} and says that they're worth ten headsets.

The service has money for the machines until March.

=== 1874-cluster-headache
title: The eleven o'clock train
genre: essay
layout: personal essay on a health site, with sections
condition: cluster headache
area: general
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  sinus washes | other | stopped | no_response
  tooth extraction | procedure | tried | no_response
  propranolol | medication | tried | no_response | energy
  high-flow oxygen | procedure | ongoing | response
  sumatriptan | medication | ongoing | response | other_physical
  prednisolone | medication | stopped | mixed | sleep, anger
  verapamil | medication | ongoing | partial | gastrointestinal, other_physical
  lithium | medication | stopped | worse | neurological, cognition
  vagus nerve stimulation | neuromodulation | stopped | no_response
  magic mushrooms | other | declined | unknown
  galcanezumab | medication | planned | unknown
  vitamin D | supplement | ongoing | unknown
  counselling | psychotherapy | not_tried | unknown
---
It comes at eleven at night and I could set a clock by it. My wife calls it the [eleven o'clock train]{S pain fig}. First my [nose blocks on the left]{S other_physical}. Then the [eye waters]{S other_physical} and [droops]{S other_physical}. Then somebody puts a [hot poker in behind it]{S pain fig} and leans, for an hour and ten minutes, and I [walk the kitchen]{S anxiety} and [hit my head off the fridge]{S anxiety}. After that I'm grand until two, when there's another one.

That's [cluster headache]{S diagnosis clin}. It's not a [bad headache]{S pain absent}. It isn't [migraine]{S diagnosis clin absent}, you can't lie down with it. Mine run for nine weeks, spring and autumn, and in between I [forget I have it]{S pain improved}.

THE WRONG TREES

For six years it was my sinuses. I [rinsed them]{T sinus washes; stopped; frequency=twice a day} with salt water twice a day. Then it was a tooth, so that was [pulled]{T tooth extraction; tried}, a perfectly good molar. [Neither changed a thing]{O no_benefit; sinus washes, tooth extraction}, and the little plastic [teapot]{T sinus washes; stopped} went to the charity shop. A locum said [migraine]{S diagnosis clin} and put me on [propranolol]{T propranolol; tried}. [I was [tired on the stairs]{S energy side_effect}]{O side_effect; propranolol} [and the [train]{S pain fig} ran on time]{O no_benefit; propranolol}.

In 2017 a neurologist in Beaumont let me talk for four minutes and then told me the rest of it herself.

WHAT STOPS ONE

There are two kinds of treatment, she said. One stops an [attack]{S pain general}, the other stops you getting them. [Painkillers]{T painkillers (medication); general} do neither; they're too slow. About one person in a thousand has this, three times as many men as women, and it takes on average five years before anyone puts a name on it.

For stopping, there's [oxygen]{T high-flow oxygen (procedure); general}, the pure stuff, at twelve litres or more a minute through a mask. In the main trial it had nearly four in five [free of pain]{S pain improved general} in fifteen minutes, against one in five on plain air. Nobody's quite sure why it works. You can't be near a cigarette with it. And there's [sumatriptan]{T sumatriptan (medication); general} as an injection, which is quicker, but twice a day is the limit and it's not for anyone with a [bad heart]{S diagnosis general}.

I've a [cylinder]{T high-flow oxygen; ongoing} at home and one in the van. [The [oxygen]{T high-flow oxygen; ongoing} kills about three out of four [attacks]{S pain improved}, in twelve minutes or so]{O benefit; high-flow oxygen}. [No side effects that I can find, unless you count the look of it]{O tolerated; high-flow oxygen}. The [pen]{T sumatriptan; ongoing; route=injection}, six milligrams, in the thigh, is for when I'm away. [It gives me a [tight chest]{S other_physical side_effect} and a [hot neck]{S other_physical side_effect}]{O side_effect; sumatriptan; neutral} [and in seven minutes I'm [a person again]{S pain fig improved}]{O benefit; sumatriptan}. [I'd marry it]{O benefit; sumatriptan}.

WHAT PREVENTS THEM, SUPPOSEDLY

[A fortnight of [steroids]{T prednisolone; stopped; dose=60 mg; duration=A fortnight}, 60 mg coming down, stops the [train]{S pain fig improved} dead]{O benefit; prednisolone}. [I also [don't sleep]{S sleep side_effect} and I [fought with a man about a trolley]{S anger side_effect}]{O side_effect; prednisolone}. [When the [tablets]{T prednisolone; stopped} finish it's back within the week]{O partial; prednisolone}. I had that four times and she won't give it to me any more, on account of my bones.

[Verapamil]{T verapamil; ongoing; dose=480 mg} I take from February to May and again in the autumn, 480 mg at the minute. [It has me down from four a day to two]{O benefit; verapamil}. [You'd want to like [prunes]{S gastrointestinal fig side_effect}]{O side_effect; verapamil}, [and my [ankles swell]{S other_physical side_effect}]{O side_effect; verapamil}. They do a heart tracing each time it's put up. [So far nothing has shown on it]{O tolerated; verapamil}. [She added [lithium]{T lithium; stopped} one spring: [shaking hands]{S neurological side_effect}, [couldn't count change]{S cognition side_effect}]{O side_effect; lithium}, [and the [attacks]{S pain worsened} went up to six]{O worsening; lithium}. I gave that three weeks and handed it back.

There's a [gadget]{T vagus nerve stimulation; stopped} that you hold to your neck and it buzzes the vagus nerve. In studies it helps some people whose [clusters]{S pain general} come and go, which is my sort. I'd high hopes. I rented it for a season. [It was like being licked by a cat]{O no_benefit; vagus nerve stimulation; neutral}.

A lad in the online group, Fergal, busts his with [mushrooms]{T magic mushrooms (other); other} twice a year and has had [no cluster since 2020]{S pain improved other}. He offered me a few of the [mushrooms]{T magic mushrooms; declined} in an envelope. I'm a bus inspector, so no. Another in the group did the same and had [three days of horrors]{S anxiety fig other side_effect} and his [headaches]{S pain other} anyway.

THE PART PEOPLE DON'T SAY

They call them [suicide headaches]{S diagnosis fig general}, and I'd sooner they didn't. I was never [that way]{S suicidality fig absent}. I was [afraid of the clock]{S anxiety}. From about nine I'd [stop hearing what anyone said to me]{S cognition}. My daughter asked could I not get [counselling]{T counselling; not_tried} for it, and I suppose I could have.

The neurologist, a plain-spoken Mayo woman, put it like this: "I can make the [attacks]{S pain improved general} shorter and I can make them fewer. If someone tells you they can make them never, ask what they're selling." I like that in her. She has me taking [vitamin D]{T vitamin D; ongoing} because my [level was on the floor]{S other_physical fig}. No harm, she says. I couldn't tell you if it does anything.

WHERE I AM

[This spring it was seven weeks and not nine]{O partial; overall}. [I [missed four days' work]{S functioning improved}, where it used to be thirty]{O benefit; overall}. [The [two o'clock one]{S pain} still gets me out of bed]{O no_benefit; overall}. I'm down for [galcanezumab]{T galcanezumab; planned}, the [migraine injection]{T galcanezumab; planned}, before the autumn run, if the hospital signs for it; it's licensed in America for [clusters]{S diagnosis clin} like mine but not here. In its one good trial, the [attacks]{S pain improved general} dropped by nearly nine a week against five on dummy. It can leave you [sore]{S pain possible general side_effect} where it goes in.

It's half ten now as I write this. The [cylinder]{T high-flow oxygen; ongoing} is beside the chair.

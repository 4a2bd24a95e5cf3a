=== 2027-cluster-headache
title: Man with 'suicide headaches' pleads for oxygen rule change
genre: article
layout: local newspaper, news feature
condition: cluster headache
area: general
english: British
narrator: journalist
split: train
round: 5
overall: worse
ledger:
  co-codamol | medication | tried | no_response
  tooth extraction | procedure | tried | no_response
  sumatriptan | medication | ongoing | mixed | other_physical
  oxygen | other | ongoing | response
  verapamil | medication | stopped | partial | gastrointestinal, other_physical
  prednisolone | medication | stopped | partial | sleep, anger
  topiramate | medication | tried | worse | mood, neurological
  greater occipital nerve block | procedure | tried | partial
  melatonin | supplement | tried | no_response
  vagus nerve stimulation | neuromodulation | tried | no_response
  cold shower | other | ongoing | partial
  lithium | medication | declined | unknown
  occipital nerve stimulator | neuromodulation | not_tried | unknown
---
A WENBOROUGH father of three who has [head pain]{S pain} so bad that he [bangs his skull against the garage wall]{S pain} says his life has been made harder by a change in who may have an [oxygen cylinder]{T oxygen (other); general} at home.

Neil Tattersall, 44, a gas fitter, has [chronic cluster headache]{S diagnosis clin}, a rare condition which hits about one person in a thousand. [Attacks]{S pain general} come in the same hour of the night, behind one eye, and last from fifteen minutes to three hours. Sufferers of both sexes who have given birth or broken a leg say that it is worse.

"Imagine [someone stubbing out a poker in your eye]{S pain fig}, and he comes every night at ten past one," says Neil. "My [eye streams]{S other_physical}, my [lid drops]{S other_physical}. I [can't sit down]{S anxiety}. The kids know to stay upstairs."

His trouble began in 2015. Like many he went first to the dentist. [Two good [teeth came out]{T tooth extraction; tried} for nothing]{O no_benefit; tooth extraction}. [[Co-codamol]{T co-codamol; tried} was "like throwing peas at a tank"]{O no_benefit; co-codamol}. It took three years until a neurologist at the Royal asked him which way he faced when it hurt, and Neil said he didn't face any way, he ran about. "He wrote it down on the spot. [Migraine]{S diagnosis clin general} people lie still, he told me."

Since then he has had most of what there is. [[Verapamil]{T verapamil; stopped; dose=960mg}, a heart pill, at 960mg got him down from [four attacks]{S pain improved} a day to one]{O benefit; verapamil} [and [bunged him up]{S gastrointestinal fig side_effect} for two years, until his [heart tracing went wrong]{S other_physical side_effect}]{O side_effect; verapamil} and it was halted. [[Steroids]{T prednisolone; stopped} stopped the [attacks]{S pain improved} dead, every time, and every time they were back when the dose got under 20]{O partial; prednisolone}. "[On those I [never slept]{S sleep side_effect} and I [threw a radiator]{S anger side_effect}]{O side_effect; prednisolone}," he says. He isn't allowed any more of them. [[Topiramate]{T topiramate; tried} made him [weepy]{S mood side_effect} with [tingling in the feet]{S neurological side_effect}]{O side_effect; topiramate} [and the [headaches]{S pain worsened} went up from one a night to three]{O worsening; topiramate}. [An [injection at the back of the head]{T greater occipital nerve block; tried} gave him nineteen [quiet nights]{S pain fig improved} and then, given again, none]{O partial; greater occipital nerve block}. [High-dose [melatonin]{T melatonin; tried} and a gadget held to the neck called a [vagus stimulator]{T vagus nerve stimulation; tried; duration=three months}, three months of it, were both a waste of time]{O no_benefit; melatonin, vagus nerve stimulation}, says Neil, though a lady on his online group swears by hers.

[Two things work on the night]{O benefit; sumatriptan, oxygen}. [[Sumatriptan]{T sumatriptan; ongoing; route=injection} from a pen kills it in ten minutes]{O benefit; sumatriptan}, [but his [chest goes tight]{S other_physical side_effect}]{O side_effect; sumatriptan} and he may have only two a day. [Pure [oxygen]{T oxygen; ongoing; dose=15 litres a minute} at 15 litres a minute through a mask does it in a quarter of an hour]{O benefit; oxygen} [and has no side effects at all]{O tolerated; oxygen}.

Dr Harriet Onslow-Bates, headache specialist at the Royal, explains. "[Oxygen]{T oxygen (other); general} narrows the vessels around the nerve, we believe. Seventy-eight per cent of patients are [pain free]{S pain improved general} or nearly so at fifteen minutes, against 20 per cent breathing [air]{T placebo (other); general}. The only danger is fire. You mustn't smoke near it, and plenty of cluster patients smoke."

And that is where the trouble lies. Neil smokes. Since spring the supplier assesses each home. His [four cylinders]{T oxygen; ongoing} were cut to one, which lasts for two attacks. [With five [attacks]{S pain worsened} in a night at present he's worse off than at any time since 2018]{O worsening; overall}.

"I've cut from thirty to eight. I use a vape in the van. They don't count trying." When the [cylinder]{T oxygen; ongoing} is empty he stands under a [cold shower]{T cold shower; ongoing} with his mouth open. [That takes it down "from ten to nine"]{O partial; cold shower}.

He has [not worked]{S functioning} since June, because he [can't go up a ladder after no sleep]{S functioning}. In July his wife [found a note]{S suicidality}. "I didn't want to [die]{S suicidality absent}," he says. "I wanted [one o'clock]{S pain fig} not to come." He has since had the crisis number stuck to the fridge.

A wire implanted under the scalp, an [occipital nerve stimulator]{T occipital nerve stimulator; not_tried}, was turned down by the funding panel last month for the second time. [Lithium]{T lithium; declined} was offered and Neil won't have it, as his late uncle was on it and "[shook like a leaf]{S neurological fig other side_effect}". There are [new antibody injections]{T CGRP antibodies (medication); general}, but they haven't been shown to help in the chronic kind and aren't paid for here.

A spokesman for the supplier said safety came first and that every case was reviewed after six months. Neil's review is in January.

=== 2028-alcohol-dependence
title: Meet Dougie: "I still owe the kettle fund"
genre: article
layout: recovery charity website, member story
condition: alcohol use disorder
area: mental
english: Scottish
narrator: journalist
split: train
round: 5
overall: partly_improved
ledger:
  chlordiazepoxide | medication | stopped | response | sleep
  disulfiram | medication | stopped | partial | gastrointestinal, energy
  acamprosate | medication | tried | no_response | gastrointestinal
  naltrexone | medication | stopped | worse | gastrointestinal, mood, functioning
  Alcoholics Anonymous | support | tried | no_response
  rehab | care_setting | stopped | partial
  hypnotherapy | mind_body | tried | no_response
  thiamine | supplement | ongoing | unknown
  baclofen | medication | ongoing | mixed | sleep, neurological, cognition
  Bridge Street Menders | support | ongoing | response
  matchbox diary | other | ongoing | partial
  psychotherapy | psychotherapy | planned | unknown
---
If you've ever had a bicycle fixed at Bridge Street you have probably met Dougie McInally. He is the tall one who doesn't look up. He's 52, he was a ship's cook, and he has been with us since the first winter.

Dougie started at 14 and was [drinking a bottle of vodka a day]{S substance_use} by 40. "On the boats naebody counts," he says. When he came ashore for good somebody did. His wife left with the two boys in 2014. He had the [shakes]{S neurological fig} every morning, he [saw spiders on the ceiling]{S mania_psychosis} once, and he was [yellow]{S other_physical} at his mother's funeral.

[Alcohol dependence]{S diagnosis clin general} isn't weakness. About 1 in 100 adults in Scotland need treatment for it, and only one in four of those is getting any. After a detox without anything to follow, eight out of ten are [drinking again]{S substance_use general} within a year.

Dougie knows. He's had four [detoxes]{T chlordiazepoxide; stopped}. "[[Librium]{T chlordiazepoxide; stopped; duration=seven days}, seven days, it does what it says: [nae fits]{S neurological absent}, nae [spiders]{S mania_psychosis absent}]{O benefit; chlordiazepoxide}. [You're [sleepin on your feet]{S sleep fig side_effect}]{O side_effect; chlordiazepoxide}. Then it's day eight and you're on your own."

So what did they give him for day eight? Well:

[Antabuse]{T disulfiram; stopped}. The one that makes you [boke]{S gastrointestinal general side_effect} if you drink. [It kept him [sober]{S substance_use improved} eleven months, his longest ever at the time]{O benefit; disulfiram}. [He was [wabbit]{S energy side_effect} on it and everything [tasted of coins]{S gastrointestinal side_effect}]{O side_effect; disulfiram}. He stopped the [tablets]{T disulfiram; stopped} himself one July in order to drink at a wedding, [and that was him [away again]{S substance_use fig withdrawal} till the October]{O withdrawal; disulfiram}.

[Campral]{T acamprosate; tried; duration=five months}, five months. [He had the [skitters]{S gastrointestinal side_effect}]{O side_effect; acamprosate} [and [drank right through it]{S substance_use}]{O no_benefit; acamprosate}.

[Naltrexone]{T naltrexone; stopped}. [He was [sick as a dog]{S gastrointestinal fig side_effect}, and that [low]{S mood side_effect} he [took to his bed]{S functioning side_effect}]{O side_effect; naltrexone}, [where he [drank more]{S substance_use worsened}, not less]{O worsening; naltrexone}. Three weeks and the nurse told him to chuck it.

[A [hypnotist]{T hypnotherapy; tried} in Paisley: £90]{O no_benefit; hypnotherapy}. [The [AA]{T Alcoholics Anonymous; tried}: "Grand folk, wrang shop for me, I never got past the God bit]{O no_benefit; Alcoholics Anonymous}." [Twelve weeks of [rehab]{T rehab; stopped; duration=twelve weeks} in the Borders, where he [put on weight]{S appetite_weight improved} and [laughed]{S mood improved}, and lasted nine days after the minibus dropped him home]{O partial; rehab}.

**An old muscle pill**

In 2023 Dr Catriona Bhandari at the Cowan Street service wrote him up for [baclofen]{T baclofen; ongoing; dose=60 mg}. It has been around since the sixties for [stiff muscles]{S other_physical general}. A French doctor tried it on his own drinking, wrote a book, and half of France asked for it.

"It acts on the same brake in the brain that alcohol acts on, so the [wanting]{S substance_use general improved} can ease," says Dr Bhandari. "The trials disagree. Some show a clear effect and a big one shows none. It's off-label here. We use it when the liver is too poor for the others. You can be [sleepy]{S sleep possible general side_effect}, [dizzy]{S neurological possible general side_effect}, [confused]{S cognition possible general side_effect}, and if you stop it suddenly you might [take a fit]{S neurological possible general withdrawal}. With drink on top it can be dangerous. I wouldn't give it to somebody I couldn't see weekly."

Dougie went up slowly to 60 mg. "[I cannae say I noticed anything for a month]{O no_benefit; baclofen}. [Then I went by the Spar and I was hame afore I minded I'd [gone by it]{S substance_use improved}]{O benefit; baclofen}. [The [pull]{S substance_use fig improved} wasnae there]{O benefit; baclofen}. [It's like [somebody's turned doon the wireless]{S substance_use fig improved}]{O benefit; baclofen}."

[Against that, he [nods off]{S sleep side_effect} in the middle of his tea, and he [fell off a kerb]{S neurological side_effect} last year and broke his wrist]{O side_effect; baclofen}. [He [cannae mind names]{S cognition unclear}, but that could be the forty years before]{O side_effect; baclofen; neutral}.

[And he [has drunk]{S substance_use} since]{O partial; baclofen}. He'd want us to say so. Three times: a week, a weekend, and one night in May after his elder boy cancelled. [It used to be months]{O partial; baclofen}. There's a matchbox in his shirt pocket with a [bit of card]{T matchbox diary; ongoing} in it, where he makes a stroke for every dry day. "[Gies me something tae lose]{O partial; matchbox diary}." [It says [171]{S substance_use improved}]{O partial; overall; positive}.

[What we think helps, and we would, is the [Menders]{T Bridge Street Menders; ongoing}]{O benefit; Bridge Street Menders}. Dougie came in with a burst tyre and never went home. [He [trains the young ones]{S functioning improved}, he [opens up on a Monday]{S functioning improved}]{O benefit; Bridge Street Menders}. "[If I'm on the drink I cannae true a wheel. It's as simple as that]{O benefit; Bridge Street Menders}."

Not everyone stays. Of the nine people in our first winter's photograph two have died and one is back in prison. Shirley, who made the curtains, has been [sober]{S substance_use improved other} six years on [nothing but Jesus]{T faith (support); other}, she says, and [Antabuse]{T disulfiram (medication); other}.

He still takes his [thiamine]{T thiamine; ongoing} for the [nerves]{S neurological}. His [feet are numb]{S neurological}. [The liver has [settled]{S other_physical improved}, though it won't heal]{O partial; overall}. He's on the list for a [psychologist]{T psychotherapy; planned}, about the boats and a few other matters, and has been for fourteen months. If your bike needs doing, Mondays and Thursdays.

=== 2029-parkinsons-disease
title: Bernadette and the pump
genre: relative
layout: Parkinson's charity magazine, husband's account
condition: Parkinson's disease
area: general
english: American
narrator: relative
split: train
round: 5
overall: partly_improved
ledger:
  levodopa | medication | ongoing | mixed | neurological
  pramipexole | medication | stopped | worse | substance_use, sleep
  rasagiline | medication | tried | no_response
  amantadine | medication | stopped | mixed | mania_psychosis
  mucuna | supplement | tried | worse | gastrointestinal
  boxing class | lifestyle | stopped | partial
  deep brain stimulation | neuromodulation | declined | unknown
  voice therapy | other | tried | response
  foslevodopa pump | medication | ongoing | mixed | other_physical, mania_psychosis, cognition
  quetiapine | medication | ongoing | partial | sleep
  focused ultrasound | procedure | not_tried | unknown
---
My wife Bernadette taught fourth grade in the same room for thirty-one years and she had the best handwriting in the building. That's what went first. The writing got [smaller and smaller]{S neurological}, like it was [walking away from you]{S neurological fig}. Then her [left arm quit swinging]{S neurological}. She was 56. I figured a pinched nerve.

Nearly a million Americans have [Parkinson's]{S diagnosis clin general}, our neurologist said, and no two the same. She never had the [shake]{S neurological absent} you think of. She had the [slow]{S neurological}. [Buttons]{S functioning} took ten minutes, and her [face went still]{S neurological fig} so people thought she was sore at them.

[[Carbidopa-levodopa]{T levodopa; ongoing}, the [yellow pills]{T levodopa; ongoing}, was a honeymoon. [Six good years]{S neurological improved}]{O benefit; levodopa}. [She [made pie crust]{S functioning improved}, she [danced at our son's wedding]{S functioning improved}]{O benefit; levodopa}. [Then each [pill]{T levodopa; ongoing} started wearing off before the next one]{O partial; levodopa}. You get so you can see it, about ten minutes before noon, like [somebody letting the air out]{S neurological fig}. [And when it was on, it was too on, she'd be [writhing]{S neurological side_effect} in the pew]{O side_effect; levodopa}. She's been every two hours by the clock with those, day and night.

They kept on adding another. [[Azilect]{T rasagiline; tried} — I couldn't tell if she took it or not]{O no_benefit; rasagiline}. [[Mirapex]{T pramipexole; stopped}, now. I found out from the bank. $23,000 on the [scratch-offs]{S substance_use side_effect} in five months, my wife, who cuts coupons]{O side_effect; pramipexole}. [She [dropped off at the wheel]{S sleep side_effect} on it as well]{O side_effect; pramipexole}. [And she didn't [walk one step better]{S neurological}]{O no_benefit; pramipexole}. We got her off of that in a hurry, [and for a month she was so [blue]{S mood fig withdrawal} I hid my guns]{O withdrawal; pramipexole}. [[Amantadine]{T amantadine; stopped} calmed the [writhing]{S neurological improved side_effect} real nice]{O benefit; amantadine} [but there were [children in the curtains]{S mania_psychosis side_effect}]{O side_effect; amantadine}, so that came out too. [A bean powder, [mucuna]{T mucuna; tried}, from a fella at church, [threw her timing off]{S neurological worsened} worse than it was]{O worsening; mucuna} [and she [couldn't keep supper down]{S gastrointestinal side_effect}]{O side_effect; mucuna}.

For a while she went to [Punch Back]{T boxing class; stopped}, that's a boxing class for [Parkinson's]{S diagnosis clin general}. [She [stood up straighter]{S neurological improved} for a day after and it did her good to hit something]{O partial; boxing class}. She [fell]{S neurological} in March of '23 and had to give it up. [The speech gal, with the [loud voice program]{T voice therapy; tried; duration=four weeks}, four weeks, got her so I could [hear her in the car]{S neurological improved}]{O benefit; voice therapy}.

Dr. Weintraub-Osei brought up [brain surgery]{T deep brain stimulation; declined}, the [stimulator]{T deep brain stimulation; declined}. Bernadette said nobody's drilling. My cousin Walt has one and he [golfs]{S functioning improved other}, but he [can't find a word to save his life]{S cognition other side_effect}. I asked about the [sound waves]{T focused ultrasound; not_tried}, and he said that's for [tremor]{S neurological clin general} mostly and she hasn't got any.

What she did say yes to was the [pump]{T foslevodopa pump; planned}. I'll explain it how he explained it to me. "Your wife's stomach empties when it feels like it, so the [pills]{T levodopa; ongoing} pile up. The [pump]{T foslevodopa pump (medication); general} puts a liquid form under the skin all day and night through a little tube, like [insulin]{T insulin (medication); general}. In the study people got about two and three-quarter hours more [good time]{S neurological improved general} a day. On [pills]{T levodopa (medication); general} alone it was one hour. Most everybody gets some [skin trouble]{S other_physical possible general side_effect}, one in five quits it, and some [see things]{S mania_psychosis possible general side_effect}." That's pretty near word for word, I wrote on the back of the parking ticket.

She's had it since February of this year. [The first morning she [got out of bed by herself]{S functioning improved} and scared me half to death, I woke up and she was [frying an egg]{S functioning improved}]{O benefit; foslevodopa pump}. [She'd [not turned over]{S neurological} in bed alone in two years, and now she does]{O benefit; foslevodopa pump}. [That [ten minutes before noon]{S neurological fig improved} is gone]{O benefit; foslevodopa pump}. [We're down to two [pills]{T levodopa; ongoing} a day]{O benefit; foslevodopa pump}.

[But her [belly looks like she lost a fight]{S other_physical fig side_effect}]{O side_effect; foslevodopa pump}. [[Lumps]{S other_physical side_effect}, [red]{S other_physical side_effect}, and in April one got [infected]{S other_physical side_effect} and they lanced it, and again in July]{O side_effect; foslevodopa pump}. [And the [kids in the curtains]{S mania_psychosis side_effect} moved back in by summer]{O side_effect; foslevodopa pump}. She doesn't mind them so much. I do. They turned the rate down some and gave her a quarter of a [Seroquel]{T quetiapine; ongoing; dose=quarter; frequency=at night} at night, [which sends [most of the kids]{S mania_psychosis fig improved side_effect} home]{O partial; quetiapine} [and she's [dopey]{S sleep fig side_effect} till ten]{O side_effect; quetiapine}.

There's three others on the [pump]{T foslevodopa pump; other} at our support supper. Lorraine pulled hers out in a week. Mr. Abernathy says it [gave him back his boat]{S functioning fig improved other}. The third, his wife passed on a casserole and didn't want to talk about it.

Is it worth it? The magazine asked me that. [She gets maybe [five hours a day that are hers]{S functioning fig improved}, where before there was one]{O benefit; foslevodopa pump}. [Her [memory has slipped]{S cognition worsened unclear} since Easter, and nobody'll say whether that's the [pump]{T foslevodopa pump; ongoing} or the disease]{O side_effect; foslevodopa pump}. Dr. Weintraub-Osei wants to see her on a lower rate and test the [thinking]{S cognition} in January, and if it's bad the [pump]{T foslevodopa pump; ongoing} comes off. She says over her dead body. She wrote that down for him, in her own hand, and [you could [read it]{S neurological improved} from across the room]{O benefit; foslevodopa pump}.

=== 971-major-depression
title: Five questions with a bus driver
genre: interview
layout: Q and A, question lines in full
condition: depression
area: mental
english: American
narrator: interview
split: train
overall: improved
round: 3
ledger:
  fluoxetine | medication | tried | no_response
  paroxetine | medication | tried | no_response
  bupropion | medication | tried | partial | anxiety, sleep
  cognitive behavioural therapy | psychotherapy | stopped | no_response
  nortriptyline | medication | ongoing | response | gastrointestinal, appetite_weight
  lithium | medication | ongoing | response | neurological
  electroconvulsive therapy | neuromodulation | declined | unknown
  repetitive transcranial magnetic stimulation | neuromodulation | not_tried | unknown
  walking | lifestyle | ongoing | partial
---
Ray drives the number 14 in Toledo. He is 51, married, two grown daughters. We talked at his kitchen table on a Sunday in March.

When did it start?

Looking back, probably after my dad passed, in 2011. I didn't know it was [depression]{S diagnosis clin}. I thought I was lazy. I was [tired all the time]{S energy}, I [snapped at everybody]{S anger}, I'd sit in the truck in the garage for an hour because I [couldn't face going in]{S functioning}. No [crying]{S mood absent}. People think it's [crying]{S mood general}. For me it was [nothing, just numb]{S anhedonia fig}. Then it got to where I was [looking at overpasses]{S suicidality fig}, and that's when I told my wife. She called our doctor the same day.

What did they give you?

[Prozac]{T fluoxetine; tried} first. Then [Paxil]{T paroxetine; tried}. [Neither of them did a thing for me]{O no_benefit; fluoxetine, paroxetine}. My sister was on [Paxil]{T paroxetine; other} for her [nerves]{S anxiety fig other} and she swore by it, so I figured it was me. Next was [Wellbutrin]{T bupropion; tried; dose=300}, 300. [That one gave me some [energy]{S energy improved}]{O partial; bupropion} but [I was [jittery]{S anxiety side_effect} and [up at 3 in the morning]{S sleep side_effect}]{O side_effect; bupropion}. [[Mood]{S mood} was the same]{O no_benefit; bupropion}.

You had [therapy]{T cognitive behavioural therapy; stopped} as well?

Twelve weeks of [CBT]{T cognitive behavioural therapy; stopped; duration=Twelve weeks} through the union. Nice lady. She had an office over a bank. [I filled in all the sheets and I was just as [low]{S mood} at the end as at the start]{O no_benefit; cognitive behavioural therapy}. I don't say it's bad. A guy on my route did [CBT]{T cognitive behavioural therapy; other} for his [panic attacks]{S anxiety other} and he [drives again]{S functioning other improved}.

Did anybody suggest [ECT]{T electroconvulsive therapy; declined}?

They did, when I was in the worst of it. I said no. I'd seen the movie, okay? My wife would have signed me up tomorrow. The psychiatrist told us it works for more than half of people who've failed pills, and that the main thing is [memory problems]{S cognition general possible side_effect}. I drive a bus. I need to know where I'm going.

And [magnetic stimulation]{T repetitive transcranial magnetic stimulation; not_tried}?

[TMS]{T repetitive transcranial magnetic stimulation; not_tried}? Insurance turned it down. Twice. You need to have failed four and they only counted two.

So what was the turning point?

New psychiatrist, older guy, in 2019. He says, let's go old school. He put me on [nortriptyline]{T nortriptyline; ongoing}, which is one of the old [tricyclics]{T tricyclic antidepressants (medication); general}. They've been around since the sixties. [Around week five I noticed I was [singing along with the radio]{S anhedonia improved}]{O benefit; nortriptyline}. My wife noticed before me. [[Dry mouth]{S gastrointestinal side_effect} like you wouldn't believe, so I suck on mints]{O side_effect; nortriptyline}, and [I've put on maybe [fifteen pounds]{S appetite_weight side_effect}]{O side_effect; nortriptyline}. [I'll take it]{O tolerated; nortriptyline}. Later he added a little [lithium]{T lithium; ongoing}, because I was still having [bad days]{S mood}. [Those went away]{O benefit; lithium}. [My [hands shake]{S neurological side_effect} some]{O side_effect; lithium; neutral}. He draws blood every three months.

Are you taking both today?

Every night. The two of them and a multivitamin my wife buys, that's just for health.

What else do you do for yourself?

I [walk]{T walking; ongoing} at the reservoir on my days off. [It helps a little]{O partial; walking}. If I skip a week I don't fall apart.

How are you now?

[[Good]{S mood improved}]{O benefit; overall}. [I [don't think about overpasses]{S suicidality fig improved}, I just drive under them]{O benefit; overall}. [I [coach]{S functioning improved} my grandson's tee ball]{O benefit; overall}. Some people stay on this stuff for life and that's fine with me. My retirement date is June 2029.

What would you say to other men?

Tell your wife. And ask the doctor what else there is, because there's always something else.

=== 972-bipolar-disorder
title: My brother Stephen
genre: relative
layout: continuous first-person account by a sister
condition: bipolar disorder
area: mental
english: British
narrator: relative
split: dev
overall: partly_improved
round: 3
ledger:
  citalopram | medication | tried | worse | mania_psychosis, sleep
  hospital admission | care_setting | tried | unknown
  haloperidol | medication | tried | partial | other_physical, energy
  olanzapine | medication | stopped | mixed | appetite_weight, sleep, functioning
  sodium valproate | medication | tried | no_response
  lithium | medication | declined | unknown
  quetiapine | medication | ongoing | partial | sleep
  psychoeducation group | support | planned | unknown
---
I am writing this because nobody tells you what it is like to be the sister. Stephen is 34 and I'm two years older. He has [bipolar, type one]{S diagnosis clin}, though for ten years it was called [depression]{S diagnosis clin}.

Our GP gave him [citalopram]{T citalopram; tried; started=2009} in 2009. I take [citalopram]{T citalopram; other} myself, for [anxiety]{S anxiety clin other}, and it's been fine for me. [It was not fine for Stephen]{O worsening; citalopram}. [Three weeks in he was [up all night]{S sleep side_effect} [painting the flat]{S mania_psychosis side_effect}, [talking nineteen to the dozen]{S mania_psychosis fig side_effect}, and he had [bought two cars]{S mania_psychosis side_effect}]{O worsening; citalopram}. [Antidepressants]{T antidepressants (medication); general} on their own can tip people with [bipolar]{S diagnosis clin general} into [mania]{S mania_psychosis clin general possible side_effect}. We know that now. We didn't know it then, and I don't think the GP did.

He was sectioned that August. Six weeks in [hospital]{T hospital admission; tried; duration=Six weeks}, forty miles away, and our mum drove there every day. They gave him [haloperidol]{T haloperidol; tried} to begin with. [It [slowed]{S mania_psychosis improved} him down]{O partial; haloperidol} but [his [neck twisted]{S other_physical side_effect} and he was a [zombie]{S energy fig side_effect}]{O side_effect; haloperidol}. Then [olanzapine]{T olanzapine; stopped}. [I will give that its due, within ten days he [knew who he was]{S mania_psychosis improved} and he [asked after the dog]{S anhedonia improved}]{O benefit; olanzapine}. The trouble came after. [He [gained five stone]{S appetite_weight side_effect} in a year]{O side_effect; olanzapine} and [he [slept till two]{S sleep side_effect} every afternoon]{O side_effect; olanzapine}. [He worked at a garden centre and [lost that job]{S functioning side_effect}]{O side_effect; olanzapine}. Mum used to hide the bread.

In between there was [Depakote]{T sodium valproate; tried}. [He had two [highs]{S mania_psychosis fig} on it and a very [black]{S mood fig} winter, so I can't say that it did anything]{O no_benefit; sodium valproate}.

In 2016 a new consultant, Dr Pillai, looked at his bloods and said he was on the way to [diabetes]{S diagnosis clin possible side_effect}. So the [olanzapine]{T olanzapine; stopped} had to go. She talked about [lithium]{T lithium; declined}, which she said was still the best thing we have for [bipolar]{S diagnosis clin general}. She told us that one person in three does really well on it. Our uncle took [lithium]{T lithium; other} for thirty years and ended up on [dialysis]{T dialysis (procedure); other}, so Stephen wouldn't hear of it. I understood that. I was cross as well.

What he agreed to was [quetiapine]{T quetiapine; ongoing; dose=600mg; frequency=at night}, 600mg at night. It's what he has been taking since. [It has been better, not perfect]{O partial; quetiapine}. [He has [not been back on a ward]{S functioning improved}]{O benefit; quetiapine}. [He is [groggy]{S sleep side_effect} till he has had two coffees]{O side_effect; quetiapine; neutral}. [Every spring he still gets a bit [giddy]{S mania_psychosis}, and every November he [goes to ground]{S functioning fig} and [doesn't answer my texts]{S functioning}]{O partial; quetiapine}.

A nurse has put his name down for a [group]{T psychoeducation group; planned} where they teach you your early warning signs. There's a waiting list of seven months. I went to the [carers' group]{T carers' group (support); other} instead and a woman there told me her son is on [lithium]{T lithium; other} and [clozapine]{T clozapine (medication); other} and [has his own flat]{S functioning improved other}. I came home and cried in the bath.

I don't want to make it sound all bad. [He [lost three of those stones]{S appetite_weight improved side_effect}]{O tolerated; olanzapine}. [He [does the bins]{S functioning improved} for mum, he's [funny]{S mood improved} again]{O benefit; overall}. He [turned up to my wedding]{S functioning improved} in a proper suit, left at nine, and rang the next day to say sorry for leaving at nine. His keyworker is called Dean. The rent is paid by direct debit. On Thursdays we go for chips.

=== 973-rheumatoid-arthritis
title: In conversation: Marguerite, 58
genre: interview
layout: magazine interview with short intro, initials
condition: rheumatoid arthritis
area: general
english: Australian
narrator: interview
split: train
overall: improved
round: 3
ledger:
  fish oil | supplement | tried | no_response
  turmeric | supplement | tried | no_response
  copper bracelet | other | tried | no_response
  ibuprofen | medication | tried | partial | gastrointestinal
  methotrexate | medication | ongoing | partial | gastrointestinal, energy
  folic acid | supplement | ongoing | unknown
  prednisolone | medication | stopped | mixed | sleep, appetite_weight, mood
  sulfasalazine | medication | tried | no_response | other_physical
  adalimumab | medication | tried | partial
  etanercept | medication | ongoing | response
  hydrotherapy | procedure | tried | partial
  joint replacement | procedure | planned | unknown
---
Marguerite taught primary school for 31 years. She was diagnosed at 44. We met in her garden in Ballarat, where she was repotting something, badly, she said.

HW: What were the first signs?

M: My [feet hurt]{S pain} getting out of bed. Then my hands. I [couldn't hold the chalk]{S functioning}, this was back when we still had chalk. I [couldn't do up my bra]{S functioning}. I was so [tired]{S energy} I [slept in the car]{S sleep} at lunch.

HW: Did you try anything yourself?

M: Oh, the lot. [Fish oil]{T fish oil; tried}, [turmeric]{T turmeric; tried}, a [copper bracelet]{T copper bracelet; tried} from my mother-in-law which I lost. [None of it touched the sides]{O no_benefit; fish oil, turmeric, copper bracelet}. [Nurofen]{T ibuprofen; tried} by the handful. [That took the edge off]{O partial; ibuprofen} and [gave me [heartburn]{S gastrointestinal side_effect}]{O side_effect; ibuprofen}.

HW: And then you saw a specialist.

M: A four month wait. She took blood, X-rays, all that, and said [rheumatoid arthritis]{S diagnosis clin}. She put me on [methotrexate]{T methotrexate; ongoing; frequency=once a week}, once a week, with [folic acid]{T folic acid; ongoing}, and [pred]{T prednisolone; stopped} to tide me over. [The [pred]{T prednisolone; stopped} was a wonder drug]{O benefit; prednisolone}. [I [ran up the stairs]{S functioning improved}. Me!]{O benefit; prednisolone} But [I [wasn't sleeping]{S sleep side_effect}, I was [eating like a horse]{S appetite_weight fig side_effect} and I had a [moon face]{S appetite_weight fig side_effect} in the school photo]{O side_effect; prednisolone}. [And [weepy]{S mood side_effect}]{O side_effect; prednisolone}. I've never been one for that.

HW: How long were you on it?

M: Seven months, going down a milligram at a time. [Every step down, I [ached]{S pain withdrawal}]{O withdrawal; prednisolone}. I took the last one on Melbourne Cup Day.

HW: [Methotrexate]{T methotrexate; general} has a bit of a reputation. [Hair loss]{S other_physical general possible side_effect}, [mouth ulcers]{S other_physical general possible side_effect}...

M: [My [hair's all here]{S other_physical absent side_effect}]{O tolerated; methotrexate}. [I feel [seedy]{S gastrointestinal side_effect} the day after and a bit [flat]{S energy fig side_effect}, so I take it Friday nights]{O side_effect; methotrexate; neutral}. My friend Deb had to come off it because of her liver. [It does about half the job for me]{O partial; methotrexate}.

HW: What did the other half?

M: Well, that took years. There was [sulfasalazine]{T sulfasalazine; tried}. [[Rash]{S other_physical side_effect} from head to foot]{O side_effect; sulfasalazine} and [no difference to the [knuckles]{S pain}]{O no_benefit; sulfasalazine}. Then the [biologics]{T biologics (medication); general}. They block one of the messengers the immune system uses. You have to qualify for them here, there's a form, they count your joints. I had [Humira]{T adalimumab; tried; duration=two years}, two years. [Brilliant for the first eighteen months, then it wore off]{O partial; adalimumab}. [I was [back on the couch]{S functioning}]{O no_benefit; adalimumab}. And now I have [Enbrel]{T etanercept; ongoing; frequency=every Wednesday}, I do the [jab]{T etanercept; ongoing} myself every Wednesday. Six years.

HW: Verdict?

M: [I'm [gardening]{S functioning improved}]{O benefit; etanercept}. Look at me. [Blood tests normal]{O benefit; etanercept}. [No [infections]{S other_physical absent side_effect}, touch wood]{O tolerated; etanercept}, though they warn you about [infections]{S other_physical general possible side_effect} and [TB]{S diagnosis clin general possible side_effect}. My neighbour has [psoriasis]{S diagnosis clin other} and she's on [Enbrel]{T etanercept; other} too and it hasn't done much for her [skin]{S other_physical other}.

HW: Did you see a physio at all, or do [exercise in water]{T hydrotherapy; tried}?

M: [Hydro]{T hydrotherapy; tried; duration=a term}, at the Y, for a term. [Lovely while I was in it]{O partial; hydrotherapy}. The carpark was murder.

HW: [Surgery]{T joint replacement; planned}?

M: They've told me the left thumb will want a [new joint]{T joint replacement; planned} at some stage. I'm on a list. My brother had [his hip]{T hip replacement (procedure); other} done and he was [golfing]{S functioning other improved} by Easter.

HW: Were you ever [depressed]{S mood absent} by it?

M: [Fed up]{S mood}. Not [depressed]{S mood absent}, no. I know people who were, and a couple of them got [antidepressants]{T antidepressants (medication); other} and were better for it.

HW: What's next?

M: I've got a grandchild due in May. The nursery's yellow. And I want these in the ground before it rains.

=== 974-anorexia-nervosa
title: What we didn't know about our daughter
genre: relative
layout: parent's letter with paragraphs by year
condition: anorexia nervosa
area: mental
english: American
narrator: relative
split: train
overall: partly_improved
round: 3
ledger:
  psychotherapy | psychotherapy | tried | no_response
  family-based treatment | psychotherapy | tried | partial
  residential treatment | care_setting | stopped | partial
  tube feeding | procedure | tried | partial | gastrointestinal, pain
  sertraline | medication | tried | no_response
  aripiprazole | medication | not_tried | unknown
  hydroxyzine | medication | tried | partial | sleep
  dialectical behaviour therapy | psychotherapy | ongoing | partial
  dietitian | lifestyle | ongoing | response
---
Sophomore year. Our daughter Kayleigh went vegetarian, then vegan, then "[not hungry]{S appetite_weight}." She was running cross country and the coach was thrilled with her times. By Thanksgiving she had [lost 22 pounds]{S appetite_weight}. She [wore sweatshirts in the heat]{S other_physical}, her [hair was coming out]{S other_physical} in the shower, and she [hadn't had her period]{S sexual} since July. The pediatrician weighed her in her jeans and said she was fine.

I want to be honest about what I was like. I had my own [thing with food]{S appetite_weight fig other} in college. Nobody called it [anorexia]{S diagnosis clin other} and nobody treated it, so when people asked if I saw it coming, I don't know. Maybe I didn't want to.

Junior year. We found a [therapist]{T psychotherapy; tried; frequency=once a week} in town, once a week. [Kayleigh liked her, and she [kept losing weight]{S appetite_weight worsened}]{O no_benefit; psychotherapy}. Then her [heart rate was 41]{S other_physical} and we were in the ER. They diagnosed [anorexia nervosa]{S diagnosis clin}. A dietitian handed us a folder.

We did what they call [Maudsley]{T family-based treatment; tried}, or [FBT]{T family-based treatment; tried}. In [FBT]{T family-based treatment; general} the parents take charge of every meal. About half of teenagers recover with it in the first year, that's what the handout says. I took leave from the credit union and my husband did dinners. [She [put on nine pounds]{S appetite_weight improved}]{O partial; family-based treatment}. She also [threw a plate at the wall]{S anger} and [told us she wished she was dead]{S suicidality}. I slept on her floor.

[It wasn't enough]{O no_benefit; family-based treatment}. [By February she was [back at her lowest]{S appetite_weight worsened}]{O no_benefit; family-based treatment}, so she went to [residential]{T residential treatment; stopped; duration=eleven weeks}, in Wisconsin, eleven weeks. They used a [tube]{T tube feeding; tried; duration=first two} for the first two. [She was [bloated]{S gastrointestinal side_effect} and [in pain]{S pain side_effect}]{O side_effect; tube feeding} but [it got [calories]{S appetite_weight improved} in her]{O partial; tube feeding}. The insurance approved fourteen days, then seven, then we appealed.

Medication. People ask about that all the time. No pill is approved for [anorexia]{S diagnosis clin general}. They gave her [Zoloft]{T sertraline; tried} for the [anxiety]{S anxiety clin}. [As far as we could tell it did nothing]{O no_benefit; sertraline}. I've been on [Zoloft]{T sertraline; other} since my second was born and it [keeps me human]{S functioning fig other improved}, so it's not that I'm against it. [[Hydroxyzine]{T hydroxyzine; tried; frequency=before meals} before meals [calmed]{S anxiety improved} her some]{O partial; hydroxyzine} and [made her [sleepy]{S sleep side_effect}]{O side_effect; hydroxyzine}. One doctor wanted to try [Abilify]{T aripiprazole; not_tried} and the insurance said it was off label and no.

Senior year. [She came home 18 pounds [heavier]{S appetite_weight improved} and able to [eat at a table]{S functioning improved}]{O benefit; residential treatment}. [She held it until finals]{O partial; residential treatment}. [Then the [running]{S functioning} started again at 5 am, then the [lies]{S functioning}]{O partial; residential treatment}.

What's different this time is she asked for help herself. She's in [DBT]{T dialectical behaviour therapy; ongoing; frequency=Tuesdays and a group on Saturdays} now, Tuesdays and a group on Saturdays. [She says it gives her something to do with the [panic]{S anxiety} besides [not eat]{S appetite_weight}]{O partial; dialectical behaviour therapy}. And she sees a [dietitian]{T dietitian; ongoing} named Bo who used to be a line cook. [With Bo she [ate pizza]{S appetite_weight improved}]{O benefit; dietitian}. I'd have paid any money to see that.

Her roommate from Wisconsin had [Prozac]{T fluoxetine (medication); other} and [equine therapy]{T equine therapy (other); other} and is at Purdue studying engineering. Another girl from that hallway died. I don't say that to scare anybody.

She's 19. [Her [weight]{S appetite_weight improved} is okay]{O benefit; overall}, [her [head isn't there yet]{S other fig}]{O partial; overall}. She [works at a pet store]{S functioning improved}. [Her [periods came back]{S sexual improved} in the spring]{O benefit; overall}. I buy the full fat milk and keep my mouth shut.

=== 987-borderline-personality-disorder
title: "Nobody offered me the right thing for ten years"
genre: interview
layout: recovery-college interview, question lines
condition: borderline personality disorder
area: mental
english: British
narrator: interview
split: train
overall: improved
round: 3
ledger:
  fluoxetine | medication | tried | no_response
  venlafaxine | medication | tried | no_response
  lamotrigine | medication | tried | no_response | other_physical
  quetiapine | medication | stopped | partial | energy, appetite_weight
  promethazine | medication | ongoing | partial
  psychodynamic psychotherapy | psychotherapy | stopped | worse
  dialectical behaviour therapy | psychotherapy | tried | response
  crisis team | care_setting | tried | no_response
  hospital admission | care_setting | stopped | no_response
  self-soothe box | other | ongoing | partial
  peer support work | support | ongoing | response
  electroconvulsive therapy | neuromodulation | not_tried | unknown
---
Hayley is 30 and a peer trainer at our college in Leeds. This is part of a series in which we ask trainers about what they have used.

What's your diagnosis?

[BPD]{S diagnosis clin}, or [EUPD]{S diagnosis clin}, depending who's typing. Before that [depression]{S diagnosis clin}, before that "teenager".

What was it like, for people who've never had it?

[No skin]{S mood fig}. My mate doesn't text back and I'm [certain she hates me]{S anxiety}. [Up and down ten times a day]{S mood fig}. [Empty]{S anhedonia fig}, and then [raging]{S anger}. I [cut]{S suicidality} from fourteen. I took [overdoses]{S suicidality}, four or five. I'd be in A&E and the nurse would be nice or not nice. It isn't rare, about one in a hundred.

What medication have you had?

[Fluoxetine]{T fluoxetine; tried}, [venlafaxine]{T venlafaxine; tried}, [lamotrigine]{T lamotrigine; tried}. [None of them touched it]{O no_benefit; fluoxetine, venlafaxine, lamotrigine}. [With the [lamotrigine]{T lamotrigine; tried} I came up in a [rash]{S other_physical side_effect}]{O side_effect; lamotrigine}. [Quet]{T quetiapine; stopped}, for years. [It took the edge off the [rages]{S anger improved}]{O partial; quetiapine}, but [I was a [zombie]{S energy fig side_effect} and a [size 22]{S appetite_weight side_effect}]{O side_effect; quetiapine}. There isn't any tablet licensed for [BPD]{S diagnosis clin general}, I only learned that when I started working here. My cousin's on [quet]{T quetiapine; other} for [bipolar]{S diagnosis clin other} and for her it's a lifesaver, so it's what it's for, isn't it.

Are you on anything now?

[Promethazine]{T promethazine; ongoing} if I need it, to [sleep]{S sleep}. [Does the job, mostly]{O partial; promethazine}. I weaned off the [quetiapine]{T quetiapine; stopped} with my GP in lockdown. [I [didn't sleep]{S sleep withdrawal} for three weeks]{O withdrawal; quetiapine}. [Then I [lost four stone]{S appetite_weight improved side_effect}]{O tolerated; quetiapine}.

Did you spend time in hospital?

Two [admissions]{T hospital admission; stopped}. [I came out with worse habits than I went in with, you learn off each other]{O no_benefit; hospital admission}. And the [crisis team]{T crisis team; tried}. [Have a bath, Hayley. Have a cup of tea, Hayley]{O no_benefit; crisis team}. They've got forty people each, I know.

Somebody at one of our open days talked about [ECT]{T electroconvulsive therapy; not_tried}.

That was Sheila, hers was for [depression]{S diagnosis clin other} and she says it brought her back. Not me, no. Never came up.

What about [talking therapies]{T psychotherapy (psychotherapy); general}?

The first was [psychodynamic]{T psychodynamic psychotherapy; stopped}. She'd sit there and not say anything. [I'd go home and [hurt myself]{S suicidality worsened}]{O worsening; psychodynamic psychotherapy}. I jacked it in after four months. I'm told it works for lots of people. Then two years on a waiting list for [DBT]{T dialectical behaviour therapy; planned}. [DBT]{T dialectical behaviour therapy; tried} was a year, group Tuesday and one to one Friday. It's skills, basically. Ice cubes, opposite action, all the daft names. [I [didn't cut]{S suicidality improved} after month seven]{O benefit; dialectical behaviour therapy}. [I could have a row with someone and they'd [still be there]{S functioning improved} on Monday]{O benefit; dialectical behaviour therapy}. There were eight of us. Three dropped out and one has a little boy now.

What's in your bag today?

My [box]{T self-soothe box; ongoing}. A stone, a lemon sweet, a photo of a horse. [It buys me ten minutes]{O partial; self-soothe box}.

And the job?

This? [[Working here]{T peer support work; ongoing} has done as much as any of it]{O benefit; peer support work}. Someone in the front row is nodding and you think, well, there we go.

How would you say you are?

[Most weeks I wouldn't meet the criteria]{O benefit; overall}. [I still [feel things at volume ten]{S mood fig}]{O partial; overall}. I've got a flat in Beeston, a tax bill and a lodger.

=== 988-breast-cancer-hot-flushes
title: What my mum takes, and doesn't
genre: relative
layout: daughter's blog entry, chatty
condition: breast cancer
area: general
english: British
narrator: relative
split: train
overall: improved
round: 3
ledger:
  lumpectomy | procedure | tried | response | functioning
  radiotherapy | procedure | tried | unknown | other_physical, energy
  chemotherapy | medication | declined | unknown
  tamoxifen | medication | stopped | unknown | other_physical, sleep, diagnosis
  anastrozole | medication | ongoing | unknown | other_physical, functioning
  venlafaxine | medication | tried | no_response | gastrointestinal
  gabapentin | medication | tried | partial | neurological
  black cohosh | supplement | declined | unknown
  acupuncture | mind_body | stopped | partial
  oxybutynin | medication | ongoing | response | gastrointestinal
  hormone replacement therapy | medication | not_tried | unknown
  cooling pillow | other | ongoing | partial
  physiotherapy | procedure | tried | response
---
Mum found the [lump]{S other_physical} in the shower at Center Parcs. She was 55. It was [breast cancer]{S diagnosis}, the hormone sort, grade two, and I have never driven home from anywhere so slowly.

The surgeon did a [lumpectomy]{T lumpectomy; tried} in the January. [He got it all, clear margins]{O benefit; lumpectomy}. [Her [arm wouldn't go up]{S functioning side_effect}]{O side_effect; lumpectomy} and the [physio]{T physiotherapy; tried} gave her a stick and a sheet. [Six weeks later she could [hang the washing out]{S functioning improved}]{O benefit; physiotherapy}. Then [radio]{T radiotherapy; tried; sessions=fifteen goes}, fifteen goes. [[Skin like a burnt crumpet]{S other_physical fig side_effect}, and she was [shattered]{S energy fig side_effect}]{O side_effect; radiotherapy}. They did one of those tests on the tumour and her score was low enough that [chemo]{T chemotherapy; declined} would only have added one or two per cent. She said no thank you. Her friend Pauline had [chemo]{T chemotherapy; other} the same spring, [lost every hair]{S other_physical other side_effect} and is [back ballroom dancing]{S functioning other improved}.

So, five years of [tablets]{T tamoxifen; stopped}. [Tamoxifen]{T tamoxifen; stopped}. It sits in the place where oestrogen wants to sit. It cuts the chance of it coming back by nearly half, and Mum's nurse said it so many times that we could sing it. [What the nurse didn't sing was the [hot flushes]{S other_physical side_effect}]{O side_effect; tamoxifen}. [[Twenty a day]{S other_physical side_effect}. [Soaked sheets]{S other_physical side_effect}]{O side_effect; tamoxifen}. [She was [up changing the bed at two, at four]{S sleep side_effect}]{O side_effect; tamoxifen}. Normally you'd give a woman [HRT]{T hormone replacement therapy; not_tried} for that, and she of course can't have it. I'm on [HRT]{T hormone replacement therapy; other} myself and feel guilty each time I put on the [patch]{T hormone replacement therapy; other}.

What she's had for the [flushes]{S other_physical side_effect}, with marks out of ten from the patient, who's sitting here with a cheese scone:

[[Venlafaxine]{T venlafaxine; tried}, 1]{O no_benefit; venlafaxine}. [[Sick]{S gastrointestinal side_effect} as anything]{O side_effect; venlafaxine}. She wasn't [depressed]{S mood absent}, by the way, people see the box and assume.

[[Gabapentin]{T gabapentin; tried} at night, 4]{O partial; gabapentin}. [[Walked into doors]{S neurological side_effect}]{O side_effect; gabapentin}.

[[Acupuncture]{T acupuncture; stopped} at the hospice, 6 while it lasted]{O partial; acupuncture}. It's eight sessions and then you're out.

[Black cohosh]{T black cohosh; declined}: my auntie bought it her, the pharmacist said best not, it went in the bin.

[[Pillow with gel in]{T cooling pillow; ongoing}, 5]{O partial; cooling pillow}.

[[Oxybutynin]{T oxybutynin; ongoing}, which is really a [bladder drug]{T oxybutynin; ongoing}, 9]{O benefit; oxybutynin}. [[Three or four a day]{S other_physical improved side_effect} now]{O benefit; oxybutynin}. [Her [mouth's dry]{S gastrointestinal side_effect} so she sucks Polos]{O side_effect; oxybutynin; neutral}. She's been taking it since last August and [they'll have to prise it off her]{O benefit; oxybutynin}.

[Then after two and a half years her [calf swelled up]{S other_physical side_effect}, and it was a [clot]{S diagnosis side_effect}]{O side_effect; tamoxifen}. So that was the end of the [tamoxifen]{T tamoxifen; stopped}. She's on [anastrozole]{T anastrozole; ongoing} now to finish the five years. [[Stiff]{S other_physical side_effect} in the mornings, she [gets out of the chair in stages]{S functioning side_effect}]{O side_effect; anastrozole}. [Tamoxifen]{T tamoxifen; general}, [anastrozole]{T anastrozole; general}, [letrozole]{T letrozole (medication); general}, they've all got something. [Bones]{S other_physical general possible side_effect} for one, [clots]{S diagnosis general possible side_effect} for another.

Does it work? How would you know. [[Nothing on the mammogram]{S diagnosis absent} in March]{O benefit; overall}. [She's [well]{S energy improved}]{O benefit; overall}. I was the one who [couldn't sleep]{S sleep other}, and I had some [CBT]{T cognitive behavioural therapy (psychotherapy); other} for it from work, quite good.

She would like me to add that the parking at the Infirmary is £4.20. And that she's a grandma again as of Tuesday, a boy, nine pounds, no name yet.

=== 989-insomnia
title: Sleepless in Saskatoon: a reader interview
genre: interview
layout: short-question magazine interview
condition: insomnia
area: mental
english: Canadian
narrator: interview
split: train
overall: improved
round: 3
ledger:
  melatonin | supplement | tried | no_response
  valerian | supplement | tried | no_response
  tea | supplement | tried | no_response
  zopiclone | medication | stopped | partial | cognition, gastrointestinal
  trazodone | medication | tried | no_response | energy
  quetiapine | medication | tried | no_response | appetite_weight
  doxepin | medication | tried | partial
  cannabis | medication | tried | partial | cognition
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response | energy
  sleep restriction | lifestyle | ongoing | response
  lemborexant | medication | not_tried | unknown
  CPAP | procedure | not_tried | unknown
  weighted blanket | other | ongoing | partial
---
Faye, 63, a retired court clerk, wrote to us after our October issue. We asked her to say more.

How long were you [not sleeping]{S sleep}?

Eleven years. It came in with the [change]{S other_physical fig} and it stayed. I'd go off at eleven and I was [wide awake at two]{S sleep}, every night, and then I'd [lie there]{S sleep} listening to the furnace. I wasn't [sad]{S mood absent}. I was [tired]{S energy} and [mean]{S anger}. I [fell asleep at a red light]{S sleep} on Idylwyld Drive.

What did you try on your own?

[Melatonin]{T melatonin; tried}, [valerian]{T valerian; tried}, the [tea]{T tea; tried}, the other [tea]{T tea; tried}. [May as well have been Smarties]{O no_benefit; melatonin, valerian, tea}. I still use the [weighted blanket]{T weighted blanket; ongoing}, the kids bought it. [It's a bit of a comfort]{O partial; weighted blanket}. And a neighbour gave me her [gummies]{T cannabis; tried}. [They [put me under]{S sleep fig improved} till five]{O partial; cannabis}, and [I was [stupid]{S cognition side_effect} until lunch]{O side_effect; cannabis}.

And the doctor?

[Zopiclone]{T zopiclone; stopped}. Well! [[Seven hours]{S sleep improved}. I wanted to marry him]{O benefit; zopiclone}. [Everything tasted like [pennies]{S gastrointestinal fig side_effect}]{O side_effect; zopiclone; neutral}. [Then it needed two, and then two did what none had done]{O partial; zopiclone}. [And I was [forgetting]{S cognition side_effect} things, I left a pot on]{O side_effect; zopiclone}. I was on that seven years. They tell you two weeks.

Did you have trouble getting off it?

A pharmacist did the schedule with me, a quarter tablet every two weeks. [I'd say the middle was the hardest, I was [shaky]{S neurological withdrawal} and I [cried at the Co-op]{S mood withdrawal}]{O withdrawal; zopiclone}. Took my last crumb on Labour Day 2021. My sister just quit hers in one night, from the same doctor, and had no trouble whatsoever. There's no justice.

Was anything else prescribed?

[Trazodone]{T trazodone; tried}, [Seroquel]{T quetiapine; tried}, the little dose. [Neither worked]{O no_benefit; trazodone, quetiapine}. [I was [hungover]{S energy fig side_effect} on the one]{O side_effect; trazodone} and [I [ate toast at midnight]{S appetite_weight side_effect} on the other]{O side_effect; quetiapine}. [Doxepin]{T doxepin; tried}, three milligrams, [that bought me an hour]{O partial; doxepin}. 

There are newer pills that block the wakefulness signal. Did you have one of those?

[Dayvigo]{T lemborexant; not_tried}? I asked about it. My plan doesn't cover it. My friend Lorna's on [Dayvigo]{T lemborexant; other} and it's her best friend.

Were you tested for [sleep apnea]{S diagnosis clin absent}?

Yes, with the wires. I haven't got it. My husband has, he's got the [machine]{T CPAP; other}. I never needed the [machine]{T CPAP; not_tried}, I needed him to be on it.

So what made the difference?

[CBT-I]{T cognitive behavioural therapy for insomnia; tried; duration=Six weeks}. Six weeks, online, with a girl from the university. It's the first thing they should give you, according to every guideline, and about seven or eight in ten improve, and I had to get to sixty to hear of it. The main part is you're [not allowed in bed]{T sleep restriction; ongoing}. I was permitted midnight to five thirty. [The first two weeks I was [dead on my feet]{S energy fig side_effect}]{O side_effect; cognitive behavioural therapy for insomnia}. I cleaned the oven at eleven at night, I did jigsaws. [In the third week I [slept]{S sleep improved} it right through]{O benefit; cognitive behavioural therapy for insomnia}. Then you get fifteen minutes more.

What are your hours now?

Eleven thirty to six. I keep to [the window]{T sleep restriction; ongoing}, also at Christmas. [It's [six hours]{S sleep improved} out of six and a half, most nights]{O benefit; sleep restriction}. [If I've grandchildren staying it [goes to pot]{S sleep fig worsened} for a week]{O partial; overall}.

Did you notice anything else?

[I can [read a whole chapter]{S cognition improved}]{O benefit; overall}. [I [drove to Regina]{S functioning improved}]{O benefit; overall}.

What's on your night table?

A lamp. A book about Shackleton. My glasses.

=== 990-depression-in-a-teenager
title: My son and the year of the closed door
genre: relative
layout: father's talk given at a school evening
condition: depression
area: mental
english: American
narrator: relative
split: train
overall: improved
round: 3
ledger:
  psychotherapy | psychotherapy | ongoing | response
  escitalopram | medication | tried | worse | anxiety, suicidality
  fluoxetine | medication | ongoing | response | appetite_weight
  intensive outpatient program | care_setting | stopped | partial
  vitamin d | supplement | tried | no_response
  light therapy | other | tried | no_response
  wrestling | lifestyle | ongoing | partial
  transcranial magnetic stimulation | neuromodulation | planned | unknown
  hospital admission | care_setting | tried | unknown
  aripiprazole | medication | declined | unknown
---
Good evening. My name's Victor, I do HVAC, I have two boys here. Mateo said that I can tell you this as long as I don't do his voice.

Freshman year he [closed his door]{S functioning}. You all know that door. I figured it's a phone, it's a girl. His [grades went]{S functioning}. He [quit the team]{S functioning}, he [slept all day]{S sleep}, he [stopped eating with us]{S functioning}. He wasn't [crying]{S mood absent}. He was [mean]{S anger}. About half of kids with [depression]{S diagnosis clin general}, what you see is [irritable]{S anger general}. I didn't know that. I took the door off the hinges. Don't do that.

I'll tell you about me, because it's connected. After my divorce I was on [Lexapro]{T escitalopram; other} for two years. It did me a world of good and I got off it easy. So when the pediatrician said [Lexapro]{T escitalopram; planned} for Mateo I said great, same as me.

[By day ten he [couldn't sit still]{S anxiety side_effect}]{O side_effect; escitalopram}. [He told his brother he was [thinking about the garage]{S suicidality fig side_effect}]{O worsening; escitalopram}. There's a black box on those for anybody under 25. [Agitation]{S anxiety clin general possible side_effect}, [suicidal thoughts]{S suicidality general possible side_effect}, mostly in the first weeks. It's a small number of kids. We were the small number. His brother was eleven, and he came down the stairs and told me. That's the bravest thing anybody has done in my house.

Eight days in the [hospital]{T hospital admission; tried; duration=Eight days}. They took my belt at the door, too. They wanted to add [Abilify]{T aripiprazole; declined} and his mother and I both said not yet.

After that, [IOP]{T intensive outpatient program; stopped; duration=six weeks}, three afternoons a week, six weeks. [He liked the other kids]{O partial; intensive outpatient program}. [He [got out of bed]{S functioning improved} to go]{O partial; intensive outpatient program}. [He came back to school after it and [lasted nine days]{S functioning}]{O no_benefit; intensive outpatient program}.

My mother sent [vitamin D]{T vitamin d; tried}. My ex bought a [light box]{T light therapy; tried}. [I don't think they did anything, but nobody got hurt]{O no_benefit; vitamin d, light therapy}.

The psychiatrist, second one, was an old lady with a parrot, and she started over with [Prozac]{T fluoxetine; ongoing; dose=Ten, then twenty}. Ten, then twenty. It's got the best studies in kids. I called her every day for the first two weeks and she picked up. [Nothing, nothing, nothing]{O no_benefit; fluoxetine}. [Then in week seven he [asked for seconds]{S appetite_weight improved}]{O benefit; fluoxetine}. [He [put the door back on]{S functioning improved} himself]{O benefit; fluoxetine}. He's been taking it two years in March. [He [gained a little]{S appetite_weight side_effect}, he blames my cooking]{O side_effect; fluoxetine; neutral}. [None of the [jumpy stuff]{S anxiety absent side_effect}]{O tolerated; fluoxetine}.

And he goes to a [therapist]{T psychotherapy; ongoing}, Mr. Amadi, every other week, they throw a football. [He [talks to me]{S functioning improved} on the way home]{O benefit; psychotherapy}. He's [wrestling]{T wrestling; ongoing} again, JV. [Practice days are [better]{S mood improved} days]{O partial; wrestling}.

If it ever stops working the doctor talked about [TMS]{T transcranial magnetic stimulation; planned}, it's a magnet, they've approved it for fifteen and up now. We have that in our pocket. A kid from the program did [TMS]{T transcranial magnetic stimulation; other} and his mom says it was night and day. Another kid did it and it was nothing.

People ask was it the phone, was it the divorce. I don't know. They ask if he's cured. [He has [bad weeks]{S mood}, he tells us, and they pass]{O partial; overall}. [He [passed chemistry]{S functioning improved}]{O benefit; overall}. [He's [laughing]{S anhedonia improved} at things that aren't funny]{O benefit; overall}. He's applying to Ohio State and two places I can't afford.

Questions? There's coffee in the back, the band parents made it.

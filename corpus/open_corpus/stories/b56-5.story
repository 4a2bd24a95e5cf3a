=== 2360-social-anxiety-disorder
title: I was not shy
genre: essay
layout: first-person essay, contradictory verdicts, numbered list
condition: social anxiety disorder
area: mental
english: Indian English, in the US
narrator: patient
split: train
overall: improved
round: 6
ledger:
  fluoxetine | medication | tried | no_response | sleep
  sertraline | medication | tried | no_response | gastrointestinal
  phenelzine | medication | ongoing | response | neurological, sleep, appetite_weight
  clonazepam | medication | tried | mixed | cognition
  propranolol | medication | tried | no_response
  kava | supplement | tried | no_response
  L-theanine | supplement | tried | no_response
  toastmasters | support | tried | worse
  cognitive behavioural group therapy | psychotherapy | tried | response
  acceptance and commitment therapy | psychotherapy | tried | no_response
  rejection challenges | other | ongoing | response
  cold water on wrists | other | ongoing | partial
  desi smashers | support | ongoing | response
  tyramine-free diet | lifestyle | ongoing | unknown
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
---
In my family it was called being a good girl. I didn't speak in company, I didn't ask for second helpings, I came first in class and would [rather fail the viva than open my mouth]{S functioning}. It came to America with me in 2006 in the same suitcase as the pressure cooker. In Edison, New Jersey I [ate my lunch in a toilet stall]{S functioning} for four years. I [let the phone ring]{S functioning}. I [rehearsed "here" before roll call]{S anxiety}. When a cashier said how are you I would [go red]{S other_physical}, [shake]{S neurological}, and [think of it for three days]{S anxiety}.

I was not [shy]{S anxiety absent}. Shy people warm up.

Then, because a life that size is not much of one, [the other thing]{S mood fig} came. I was [sleeping till two]{S sleep} on weekends, I [cried]{S mood} at the sound of the neighbors' parties. I was not [suicidal]{S suicidality absent}, only I had begun to think that it [wouldn't be noticed]{S hopelessness}.

A list of what did not help me, since lists are easier than talking:

1. [[Prozac]{T fluoxetine; tried} ([awake like an owl]{S sleep fig side_effect})]{O side_effect; fluoxetine}
2. [Zoloft]{T sertraline; tried; dose=two hundred}, two hundred
3. [kava]{T kava; tried} in a coconut shell, from the internet
4. [L-theanine]{T L-theanine; tried}
5. [ACT]{T acceptance and commitment therapy; tried}, where I was told to put my thoughts on leaves on a stream. I put them. They stayed on the bank.
6. [propranolol]{T propranolol; tried} before meetings

[Numbers one to six, not one of them got me through a doorway]{O no_benefit; fluoxetine, sertraline, kava, L-theanine, acceptance and commitment therapy, propranolol}. [Zoloft]{T sertraline; tried} [also [kept me in that toilet stall]{S gastrointestinal fig side_effect} for a less poetic reason]{O side_effect; sertraline}. My husband takes it for [panic]{S anxiety other} and it agrees with him completely.

Number seven was [Toastmasters]{T toastmasters; tried}, my manager's idea. [I stood up, I [forgot English]{S cognition fig}, and for a month after I [could not even answer the door to the UPS man]{S functioning worsened}]{O worsening; toastmasters}.

[Klonopin]{T clonazepam; tried} deserves honesty. [With half a [Klonopin]{T clonazepam; tried} in me I could [go to a wedding and dance]{S functioning improved}, dance!]{O benefit; clonazepam} [And next day I [couldn't remember who I danced with]{S cognition side_effect}]{O side_effect; clonazepam}. [So it worked]{O benefit; clonazepam; mixed} and I'd not give it to my sister.

Now the part for which I was asked to write. A professor in the city ran a [group]{T cognitive behavioural group therapy; tried; duration=fourteen Tuesdays} for people like me, [CBGT]{T cognitive behavioural group therapy; tried}, fourteen Tuesdays. Imagine eight people who cannot speak in a group, in a group. The first hour nobody did. Then we were made to do things: hum in the lift, drop coins in a shop, ask a stranger the way to the place we were standing in front of. [My hands [shook]{S neurological} for nine weeks and I saw no use in it]{O no_benefit; cognitive behavioural group therapy}. [In the tenth I dropped forty pennies in a Walgreens and a boy helped me and I was [bored]{S anxiety improved}]{O benefit; cognitive behavioural group therapy}. [Bored was the breakthrough]{O benefit; cognitive behavioural group therapy}. I carry on with that by myself as [rejection challenges]{T rejection challenges; ongoing; frequency=one a week}, one a week: I ask for things I'll be refused. A discount on stamps. [It keeps me [from shrinking]{S functioning fig improved}]{O benefit; rejection challenges}.

And [Nardil]{T phenelzine; ongoing}. That's [phenelzine]{T phenelzine; ongoing}, an old, old drug, my doctor is the last man in the state who prescribes it. You give up aged cheese, soy sauce, pickles ([a diet]{T tyramine-free diet; ongoing} which for a Gujarati is amputation). [I was [dizzy]{S neurological side_effect} for two months, I [gained fourteen pounds]{S appetite_weight side_effect}, I still [fall asleep at four]{S sleep side_effect} every afternoon]{O side_effect; phenelzine}. [Week five I [picked up the phone]{S functioning improved} when it rang. I just picked it up]{O benefit; phenelzine}. [The [sadness]{S mood improved} went like a guest who has seen the time]{O benefit; phenelzine}.

For small things there is [cold water on the wrists]{T cold water on wrists; ongoing} ([good for the [blushing]{S other_physical improved}, a bit]{O partial; cold water on wrists}) and, on Thursdays, [Desi Smashers]{T desi smashers; ongoing; frequency=on Thursdays}, table tennis in a church basement, where nobody can talk because of the noise. [I have [four friends]{S functioning improved} from there]{O benefit; desi smashers}. I asked about [magnets]{T transcranial magnetic stimulation; not_tried} and was told not for this.

[SSRIs]{T SSRIs (medication); general} help half of the people with [social anxiety]{S diagnosis clin general}, so start there, don't start with cheese.

[I [eat my lunch in the canteen]{S functioning improved}]{O benefit; overall}. [I still [rehearse]{S anxiety}]{O partial; overall}. [Last month I [asked for second helpings]{S functioning improved}]{O benefit; overall}.

=== 2361-menopause-insomnia
title: Hot, cross, bothered
genre: essay
layout: charity my-story page, headings, bulleted verdicts, abbreviations
condition: menopause
area: general
english: Australian
narrator: patient
split: train
overall: improved
round: 6
ledger:
  hysterectomy | procedure | tried | mixed | other_physical
  tibolone | medication | stopped | worse | pain, mood
  venlafaxine | medication | tried | partial
  gabapentin | medication | tried | no_response | neurological
  estradiol | medication | ongoing | response
  maca | supplement | tried | no_response
  wild yam cream | supplement | tried | no_response
  magnesium | supplement | tried | no_response
  flaxseed | lifestyle | tried | no_response
  melatonin | medication | tried | no_response
  stellate ganglion block | procedure | declined | unknown
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response | energy
  wet tea towel | other | ongoing | partial
  bamboo sheets | other | ongoing | response
  hot mess express | support | ongoing | response
  ocean swimming | lifestyle | ongoing | response
  testosterone cream | medication | planned | unknown
---
I went in on a Monday with [endo]{S diagnosis clin} and came out on the Wednesday with [menopause]{S diagnosis}. They'd told me, in fairness. It was on page six.

What they took

A full [hysterectomy]{T hysterectomy; tried}, both ovaries, I was 41. [The [endo pain]{S pain improved} I'd had since I was thirteen was gone before the stitches were]{O benefit; hysterectomy}, so don't let anyone tell you I regret it. [And by the Sunday I was [a furnace]{S other_physical fig side_effect}]{O side_effect; hysterectomy}. Most women get to it by a ramp. I was pushed off the jetty.

What it was like

- [Flushes]{S other_physical}: 22 a day, my daughter kept a tally on the whiteboard
- [Sleep]{S sleep}: see [flushes]{S other_physical}
- [Rage]{S anger}: I threw a lasagne
- [Dry]{S sexual}. Everything. Eyes even
- [Teary]{S mood}, then [flat]{S mood fig}, then [didn't care if I got hit by a ute]{S suicidality fig}
- [Forgot my own PIN]{S cognition}, at the servo, with a queue

What I took

[Tibolone]{T tibolone; stopped} first. [Seven weeks of [breasts like concrete]{S pain fig side_effect}]{O side_effect; tibolone} [and the [mood]{S mood worsened side_effect} was blacker than when I started]{O worsening; tibolone}, so the surgeon took me off that and sent me to a GP with a special interest (in being on holidays).

In her absence, the chemist. [Maca]{T maca; tried}, [wild yam cream]{T wild yam cream; tried}, [magnesium]{T magnesium; tried}, [melatonin]{T melatonin; tried}, and two spoons of [flaxseed]{T flaxseed; tried} on everything including a pavlova. [A hundred and eighty bucks and the tally on the whiteboard stood at 22]{O no_benefit; maca, wild yam cream, magnesium, melatonin, flaxseed}.

The locum wouldn't give [hormones]{T estradiol; not_tried} because he'd not read anything since 2002, so he gave me [antidepressants]{T venlafaxine; tried} for the [flushes]{S other_physical}, yes that's a thing. [Venlafaxine]{T venlafaxine; tried; dose=75}, 75. [[Flushes]{S other_physical improved} to about 14]{O partial; venlafaxine}, [and I'd [get the zaps]{S neurological fig withdrawal} if I was late with it]{O withdrawal; venlafaxine}. [Gabapentin]{T gabapentin; tried} at night, [walked into the door frame, [drunk]{S neurological fig side_effect}]{O side_effect; gabapentin}, [and still [hot]{S other_physical}]{O no_benefit; gabapentin}. He mentioned a [neck injection]{T stellate ganglion block; declined} they do in America. No ta.

Then my GP came home with a tan and put me on [oestrogen]{T estradiol; ongoing; route=patch}, a patch, changed Mondays and Thursdays, because at 41 your bones and your heart need it, she was quite cross. [It was day five. I looked at the whiteboard and it was blank]{O benefit; estradiol}. [The [rage]{S anger improved} just got up and left]{O benefit; estradiol}. [No [sore boobs]{S pain absent side_effect}, no [spotting]{S other_physical absent side_effect} since there's nothing to spot]{O tolerated; estradiol}. Still on [the patch]{T estradiol; ongoing}, will be till I'm 51 at least.

But [the [sleep]{S sleep} didn't come back by itself, I'd lie there cool as you like and [wide awake]{S sleep}]{O no_benefit; estradiol}. What sorted that was [CBT-I]{T cognitive behavioural therapy for insomnia; tried; duration=six weeks}, six weeks online with a sleep psych in Hobart. You're only allowed five hours in bed. [I was [a walking corpse]{S energy fig side_effect} for a fortnight]{O side_effect; cognitive behavioural therapy for insomnia}. [Then I [slept]{S sleep improved} like I was being paid]{O benefit; cognitive behavioural therapy for insomnia}.

Bits and bobs

- [Wet tea towel]{T wet tea towel; ongoing} from the freezer round the neck: [ok for the ten minutes]{O partial; wet tea towel}
- [Bamboo sheets]{T bamboo sheets; ongoing}: [worth every cent]{O benefit; bamboo sheets}
- [Hot Mess Express]{T hot mess express; ongoing}, which is nine of us and a minibus to the [ocean pool]{T ocean swimming; ongoing; frequency=Saturdays} Saturdays. Bron's on [Veoza]{T fezolinetant (medication); other}, Di does hers with [soy]{T soy (lifestyle); other}, Kath had [hypnosis]{T hypnotherapy (psychotherapy); other} and clucks when you say "deep". [I get in [cranky]{S anger} and get out [human]{S mood fig improved}]{O benefit; hot mess express, ocean swimming}

The [sex]{S sexual} isn't back. I've a script for [testosterone cream]{T testosterone cream; planned} on the fridge that I start when the pathology's in.

About eight in ten women get [flushes]{S other_physical general}, and after [surgery]{T hysterectomy (procedure); general} they're [worse]{S other_physical worsened general}. [HRT]{T hormone replacement therapy (medication); general} stops most of them. Ask before page six.

[I [remember my PIN]{S cognition improved}]{O benefit; overall}. [I've [gone back full time]{S functioning improved}]{O benefit; overall}. The lasagne's still on the ceiling, a bit.

=== 2362-bipolar-ii-disorder
title: Hypo
genre: essay
layout: first-person essay, short chapters by drug, notes to self
condition: bipolar II disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  fluoxetine | medication | tried | worse | mania_psychosis
  quetiapine | medication | stopped | mixed | sleep, appetite_weight
  valproate | medication | not_tried | unknown
  lithium | medication | tried | partial | other_physical
  lamotrigine | medication | ongoing | response | sleep
  lurasidone | medication | tried | no_response | anxiety
  psychoeducation group | psychotherapy | tried | response
  counselling | psychotherapy | tried | no_response
  SAD lamp | procedure | tried | worse | mania_psychosis
  saffron | supplement | tried | no_response
  reiki | mind_body | tried | no_response
  dark therapy | lifestyle | ongoing | response
  the traffic light sheet | other | ongoing | response
  bell ringing | other | ongoing | response
  no-buy spreadsheet | other | tried | no_response
  cricket nets with dad | support | ongoing | partial
  electroconvulsive therapy | neuromodulation | not_tried | unknown
---
My sister has "proper" [bipolar]{S diagnosis clin other}, the sectioned kind, and has been on [lithium]{T lithium (medication); other} since she was twenty. So when a psychiatrist in Norwich told me I had [bipolar two]{S diagnosis clin} I felt a bit of a fraud, like I'd come second in something.

Here's what two looks like. It looks like a very good employee. I'd have [three weeks of four hours' sleep]{S mania_psychosis} and [ideas coming out of my ears]{S mania_psychosis fig}, I redesigned the parish website, I [bought a loom]{S mania_psychosis}. I was [funny]{S mania_psychosis}. I never [heard things]{S mania_psychosis absent}, I never [thought I was Jesus]{S mania_psychosis absent}. And then [seven months under the floorboards]{S mood fig}. [Couldn't open my laptop]{S functioning}. [Couldn't taste]{S anhedonia}. [Lay on the landing]{S energy} because it was halfway to anywhere. I [looked up train times, but not to go anywhere]{S suicidality fig}.

[Fluoxetine]{T fluoxetine; tried}. I'd had it from a GP who only ever met me down. [On [fluoxetine]{T fluoxetine; tried} I went from the floorboards [through the roof]{S mania_psychosis fig side_effect} in a fortnight, it's how I came by the loom]{O worsening; fluoxetine}. Note to self: if an [antidepressant]{T antidepressants (medication); general} ever works in four days, ring someone.

[Quetiapine]{T quetiapine; stopped}. [[Quetiapine]{T quetiapine; stopped; dose=300} 300 got me [level]{S mood fig improved}, fair play]{O benefit; quetiapine}. [It also got me [sleeping through two alarms]{S sleep side_effect} and a fire drill, and [into my dad's trousers]{S appetite_weight fig side_effect}]{O side_effect; quetiapine}. Came off that over one summer and I'd do it all differently, [I didn't [sleep]{S sleep withdrawal} for nine nights]{O withdrawal; quetiapine}.

[Lithium]{T lithium; tried}. It's not that it didn't work. [It took the top and bottom off, the way you would a carrot]{O partial; lithium}. [My [thyroid packed up]{S other_physical side_effect} and I [drank from the hose]{S other_physical fig side_effect}]{O side_effect; lithium}. My sister told me to hang on. [Lithium]{T lithium (medication); other} suits her kidneys and not mine.

[Valproate]{T valproate; not_tried}, no, not for women who might have a baby, they wouldn't consider it. [Lurasidone]{T lurasidone; tried}, [I [paced the kitchen]{S anxiety side_effect}]{O side_effect; lurasidone}, [nothing to show]{O no_benefit; lurasidone}. [ECT]{T electroconvulsive therapy; not_tried} came up only because I asked if I'd ever need it. Not so far.

[Lamotrigine]{T lamotrigine; ongoing}. Eight weeks to get up to the dose because of [the rash]{S other_physical possible side_effect} you might get. I'd written it off. [Six weeks, seven weeks, nothing, [sleeping on the landing]{S energy}]{O no_benefit; lamotrigine}. [And then, not like a switch, more like someone pulling back one curtain in a house with a lot of windows, I [opened the laptop]{S functioning improved}]{O benefit; lamotrigine}. I'm on [lamotrigine]{T lamotrigine; ongoing; dose=200 mg} 200 mg, for good I hope. [[Vivid dreams]{S sleep side_effect}, mostly about sheep, I don't mind]{O side_effect; lamotrigine; neutral}.

[Not drugs, and no good]{O no_benefit; counselling, reiki, saffron, no-buy spreadsheet}: [counselling]{T counselling; tried; duration=a year} for a year with a man who asked about my mother, [reiki]{T reiki; tried}, [saffron capsules]{T saffron; tried} at thirty quid, a [no-buy spreadsheet]{T no-buy spreadsheet; tried}. [The whole bracket made as much odds as the weather]{O no_benefit; counselling, reiki, saffron, no-buy spreadsheet}. A [SAD lamp]{T SAD lamp; tried}, [which sent me [up]{S mania_psychosis fig side_effect} in three mornings flat]{O worsening; SAD lamp}, I'd love someone to have warned me.

[Not drugs, and good]{O benefit; psychoeducation group, the traffic light sheet, dark therapy, bell ringing, cricket nets with dad}:

The [psychoeducation group]{T psychoeducation group; tried; duration=ten weeks}, ten weeks in a portacabin. [It's where I learned that my [good weeks]{S mania_psychosis fig} were the warning]{O benefit; psychoeducation group}. A chap there called Bernard had [ECT]{T electroconvulsive therapy (neuromodulation); other} and was teaching himself Welsh.

My [traffic light sheet]{T the traffic light sheet; ongoing}, on the fridge: green, amber, what Tom is allowed to do on red. [Tom's had to use it twice and both times we [stopped it]{S mania_psychosis improved} at amber]{O benefit; the traffic light sheet}.

[Going dark]{T dark therapy; ongoing}: blackout blind and no screens from eight if I'm [fizzing]{S mania_psychosis fig}. [Two nights of that and I'm [down off the ceiling]{S mania_psychosis fig improved}]{O benefit; dark therapy}.

[Bell ringing]{T bell ringing; ongoing}. [You can't be anywhere but on the end of that rope, it [steadies me]{S mood fig improved}]{O benefit; bell ringing}. And [the nets]{T cricket nets with dad; ongoing; frequency=on a Sunday} with my dad on a Sunday, he bowls, he says nothing, [it's not a cure but I'd miss it]{O partial; cricket nets with dad}.

About one person in a hundred has [type two]{S diagnosis clin general}, it takes ten years on average to be told. [Lamotrigine]{T lamotrigine (medication); general} is better at the lows than the highs.

[I've not been [under the floor]{S mood fig improved} since 2021]{O benefit; overall}. [I've been [near it]{S mood fig}]{O partial; overall}. I've made one scarf.

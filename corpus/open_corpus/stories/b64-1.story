=== 2640-treatment-resistant-depression
title: Ketamine for hard-to-treat depression: Marlene's story
genre: article
layout: clinic page, headings, quotes, bullet list of side effects
condition: treatment-resistant depression
area: mental
english: American
narrator: journalist
split: train
overall: partly_improved
round: 7
ledger:
  levothyroxine | medication | ongoing | unknown
  escitalopram | medication | tried | no_response
  duloxetine | medication | stopped | no_response | other_physical
  mirtazapine | medication | ongoing | partial | appetite_weight
  psychotherapy | psychotherapy | ongoing | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
  ketamine | medication | ongoing | partial | mania_psychosis, gastrointestinal
  ondansetron | medication | tried | response
---
[Ketamine]{T ketamine; general} for hard-to-treat [depression]{S diagnosis clin general}: Marlene's story

Marlene Osgood, 58, keeps the books for a feed store outside Lincoln, Nebraska. In the winter of 2019 she [quit opening the mail]{S functioning}. By spring she was [sleeping fourteen hours]{S sleep} and her son was doing the invoices.

"I wasn't [sad]{S mood absent}, exactly. I was just [done]{S hopelessness fig}," she says.

Over the next four years she was given [Lexapro]{T escitalopram; tried}, then [Cymbalta]{T duloxetine; stopped}, then [Remeron]{T mirtazapine; ongoing}. "[The first two did nothing that I could tell]{O no_benefit; escitalopram, duloxetine}," she says. [[The Cymbalta]{T duloxetine; stopped} made her [sweat]{S other_physical side_effect} so badly]{O side_effect; duloxetine} that it was taken away after a month. [The third helped her [sleep normal hours]{S sleep improved}]{O partial; mirtazapine}, [though she [gained 20 pounds]{S appetite_weight side_effect} on it]{O side_effect; mirtazapine}. She takes it to this day, along with the [thyroid pill]{T levothyroxine; ongoing} she has been on since her forties. She also sees a [counselor]{T psychotherapy; ongoing; frequency=every other Tuesday} in town every other Tuesday.

What is [ketamine]{T ketamine; general}?

[Ketamine]{T ketamine; general} has been used as an anesthetic since the 1970s. In much smaller doses it can lift [depression]{S diagnosis clin improved general} within hours, while [antidepressants]{T antidepressants (medication); general} such as [sertraline]{T sertraline (medication); general} usually need weeks. In studies, roughly half of people who had failed two or more drugs had a meaningful drop in their scores. Without repeat doses most of them slid back within two weeks.

It does not work for everyone. "I tell folks it's a coin toss with decent odds," says Dr. Alan Prewitt, who runs the infusion room at our hospital. About one in ten stop because they dislike how it feels.

The decision

Dr. Prewitt first talked with Marlene about [ECT]{T electroconvulsive therapy; declined}. She said no because she would have needed somebody to drive her three mornings a week in calving season. An older cousin had it in the eighties and [lost most of a year]{S cognition fig other side_effect}. So she was put down for [ketamine]{T ketamine; planned} instead. Her insurance paid for none of it, and the first six visits cost $2,700.

"[During the first [infusion]{T ketamine; ongoing} I thought [I was under the floor]{S mania_psychosis fig side_effect}]{O side_effect; ketamine}," she says. "[I [threw up]{S gastrointestinal side_effect} in my purse]{O side_effect; ketamine}." After that they gave her [Zofran]{T ondansetron; tried} beforehand and [there was [no more of that]{S gastrointestinal improved side_effect}]{O benefit; ondansetron}.

[Nothing changed after one, or after two]{O no_benefit; ketamine}. The day after the fourth her son found her washing the truck. [By week three she was [back at her desk]{S functioning improved} mornings]{O benefit; ketamine}. [Her score went from 22 to 12, where anything under 5 counts as well]{O partial; ketamine}.

Possible side effects

- [feeling detached or floating]{S mania_psychosis possible general side_effect} for an hour
- [raised blood pressure]{S other_physical possible general side_effect}
- [nausea]{S gastrointestinal clin possible general side_effect}
- [dizziness]{S neurological possible general side_effect}
- with long heavy use, [bladder pain]{S pain possible general side_effect}

You should not have it if you have uncontrolled [high blood pressure]{S diagnosis general} or have ever had [psychosis]{S mania_psychosis clin general}.

Where things stand

Marlene comes in every five weeks. [It wears off around day thirty, and she gets [short-tempered]{S anger} and [stays in bed]{S functioning}]{O partial; ketamine}. Another patient of ours, Duane, [went into remission]{S diagnosis improved other} after [six infusions]{T ketamine; other; sessions=six} and has not needed one since. A third had no change at all and went on to [TMS]{T transcranial magnetic stimulation (neuromodulation); other}.

"[It's not a cure, I still have [days]{S mood fig}]{O partial; ketamine}," Marlene says. "But I do the mail." She'd like a cheaper way to pay for it, and who can blame her.

=== 2641-obstructive-sleep-apnoea
title: Sleep apnoea: Geoff and the hose
genre: article
layout: charity page, subheadings, quotes, list
condition: sleep apnoea
area: general
english: British
narrator: journalist
split: train
overall: improved
round: 7
ledger:
  ramipril | medication | ongoing | unknown
  nasal strips | procedure | tried | no_response
  mandibular advancement device | procedure | stopped | partial | pain
  amitriptyline | medication | tried | worse | energy
  losing weight | lifestyle | tried | unknown
  CPAP | procedure | ongoing | response | other_physical, gastrointestinal, anxiety
  sleep apnoea support group | support | ongoing | response
  soft palate surgery | procedure | declined | unknown
  tirzepatide | medication | not_tried | unknown
---
Living with [sleep apnoea]{S diagnosis clin general}

Geoff Tranter, 61, fits kitchens in Stockport. For about six years his wife heard him [stop breathing]{S sleep} in the night. He was [nodding off]{S sleep} at red lights and had [headaches]{S pain} every morning.

"I thought it was my age. I thought everybody was [shattered]{S energy fig} at four o'clock," he says.

What is it?

In [obstructive sleep apnoea]{S diagnosis clin general} the throat closes during sleep. People [snore]{S sleep general}, [gasp]{S sleep general} and wake, sometimes forty times an hour, without knowing. They are left [sleepy]{S sleep general} by day, and untreated it raises the risk of [stroke]{S neurological possible general} and [high blood pressure]{S other_physical possible general}. Up to 8 million people in the UK may have it and most have not been told.

Geoff takes [ramipril]{T ramipril; ongoing} for his own [blood pressure]{S diagnosis}. Looking back, that might have been a clue.

What Geoff tried first

He bought [nasal strips]{T nasal strips; tried} from the chemist, £9 a box. A dentist made a [splint]{T mandibular advancement device; stopped}, and his then GP, thinking it was [insomnia]{S sleep clin}, gave him [amitriptyline]{T amitriptyline; tried}.

"[The strips]{T nasal strips; tried} [were a waste of nine quid]{O no_benefit; nasal strips}," says Geoff. "[The splint]{T mandibular advancement device; stopped} was better. [It brought the [snoring]{S sleep improved} down]{O partial; mandibular advancement device} [but my [teeth ached]{S pain side_effect} till dinner time]{O side_effect; mandibular advancement device} and I packed it in. [The tablets were the worst of the lot, I was [like a zombie]{S energy fig side_effect} and Carol said the [gaps]{S sleep worsened} were longer]{O worsening; amitriptyline}."

Sedating medicines can make [apnoea]{S diagnosis clin general} worse, our nurses point out, so tell your doctor if you [snore]{S sleep general}.

How [CPAP]{T CPAP; general} works

A small pump pushes air through a mask and holds the throat open. Used for at least four hours a night it all but ends the [pauses]{S sleep improved general}. Around a third of people give up in the first year, mostly over the mask. Common complaints are:

- [dry mouth]{S gastrointestinal possible general side_effect} or a [blocked nose]{S other_physical possible general side_effect}
- [sore skin]{S other_physical possible general side_effect}
- [swallowing air]{S gastrointestinal possible general side_effect}
- [feeling shut in]{S anxiety fig possible general side_effect}

A mouth splint, [weight loss]{T losing weight; general} and [surgery]{T surgery (procedure); general} are other options. In America [tirzepatide]{T tirzepatide; general} has been licensed for people who are also [obese]{S appetite_weight general}. Geoff asked about that and was told that his BMI was too low. He had [dropped a stone]{T losing weight; tried} already by then.

Six weeks of swearing

A home test showed 52 pauses an hour. He was offered an [operation on his palate]{T soft palate surgery; declined}, which he turned down after a lad at work told him how much it hurt, and came home in February with [the machine]{T CPAP; ongoing}.

"[First fortnight I pulled it off every night, I [felt I was drowning]{S anxiety fig side_effect}]{O side_effect; CPAP}," he says. [He had a [red sore on the bridge of his nose]{S other_physical side_effect} and a [mouth like sandpaper]{S gastrointestinal fig side_effect}]{O side_effect; CPAP}. The clinic was on strike for part of March. When somebody finally rang back they swapped him to a mask that sits under the nostrils.

[By week six he was wearing it seven hours and his count was 3]{O benefit; CPAP}. [The [sore]{S other_physical improved side_effect} healed]{O tolerated; CPAP}. [The [headaches]{S pain improved} stopped, more or less overnight]{O benefit; CPAP}. [He [drives to Anglesey]{S functioning improved} without a nap]{O benefit; CPAP}.

He also goes to a [sleep apnoea support group]{T sleep apnoea support group; ongoing} above a library in Bolton. "[They told me more about hoses than any consultant, I would not have stuck it without them]{O benefit; sleep apnoea support group}." One member, Sunita, has never got on with [CPAP]{T CPAP; other} and manages with a [tongue stimulator]{T hypoglossal nerve stimulation (neuromodulation); other} that she had put in privately.

Remember: you must tell the DVLA if you have [sleepiness]{S sleep general} that affects your driving.

=== 2642-psoriasis
title: Biologics for psoriasis: the third one lucky?
genre: article
layout: magazine, subheadings, quotes
condition: psoriasis
area: general
english: Irish
narrator: journalist
split: train
overall: improved
round: 7
ledger:
  coal tar | medication | tried | no_response
  steroid cream | medication | tried | partial | other_physical
  gluten-free diet | lifestyle | tried | no_response
  phototherapy | procedure | tried | partial
  methotrexate | medication | stopped | worse | gastrointestinal, other_physical
  adalimumab | medication | stopped | partial
  ustekinumab | medication | tried | no_response
  secukinumab | medication | not_tried | unknown
  risankizumab | medication | ongoing | response | other_physical
  moisturiser | other | ongoing | unknown
  counselling | psychotherapy | tried | unknown
---
When the cream isn't enough

Aoife Brennan was 19 and working in a shoe shop in Ennis when the first [red patch]{S other_physical} came up behind her ear. Within a year it was on her [scalp]{S other_physical}, her shins and the small of her back, and she was hoovering the bed each morning.

"I [wore tights]{S functioning} to the beach," she says. "In July. I said I [burned easily]{S other_physical absent}."

About 73,000 people in Ireland have [psoriasis]{S diagnosis clin general}. It is not catching. The immune system tells the skin to grow too fast, and the result is [thick, scaly plaques]{S other_physical general} that can [itch]{S other_physical general}, [crack]{S other_physical general} and [bleed]{S other_physical general}. One in three will go on to have [sore joints]{S pain possible general} and one in four is [depressed]{S mood general} at some time.

The long way round

Aoife's GP began with [coal tar]{T coal tar; tried} and a [steroid cream]{T steroid cream; tried}. An aunt swore by [giving up gluten]{T gluten-free diet; tried}. "[The tar and the bread, no use, and the house stank]{O no_benefit; coal tar, gluten-free diet}," she says. [The cream cleared her [elbows]{S other_physical improved}]{O partial; steroid cream} [but [thinned the skin]{S other_physical side_effect}]{O side_effect; steroid cream} so she was told to go easy.

In 2012 she drove to Limerick three times a week to stand in a [light cabinet]{T phototherapy; tried; frequency=three times a week}. [That gave her one good summer]{O partial; phototherapy}. Then it was [methotrexate]{T methotrexate; stopped}. "[I'd be [over the toilet]{S gastrointestinal fig side_effect} every Sunday]{O side_effect; methotrexate} and [the [skin]{S other_physical worsened} got angrier if anything]{O worsening; methotrexate}." [Her [liver tests]{S other_physical side_effect} went up]{O side_effect; methotrexate} and it was stopped.

She had a few sessions with a [counsellor]{T counselling; tried} around then, through the college. Her boyfriend, now husband, is a carpenter and was laid off the same winter, and they lived on eggs.

What are biologics?

[Biologics]{T biologics (medication); general} are antibodies given by injection. Each blocks one signal in the chain of inflammation. The older ones, such as [adalimumab]{T adalimumab; general}, block TNF. [Ustekinumab]{T ustekinumab; general} blocks two signals, and the newest, like [secukinumab]{T secukinumab; general} and [risankizumab]{T risankizumab; general}, are more exact again.

"With [adalimumab]{T adalimumab; general} you'd expect half of people to be nearly [clear]{S other_physical improved general} at four months. With the newer ones it is eight in ten," says Dr Fergal Hynes, a dermatologist in Cork. "But some lose the effect, and we can't say beforehand who."

Because they damp down the immune system the main risk is [infection]{S other_physical possible general side_effect}. Patients are screened for [TB]{S diagnosis clin possible general} first. [Colds]{S other_physical possible general side_effect} and [sore injection sites]{S pain possible general side_effect} are the usual nuisance, and [cancers]{S diagnosis possible general side_effect} don't seem to be more common so far.

Three goes

[Humira]{T adalimumab; stopped} came first, in 2015. [She was [almost clear]{S other_physical improved} for eighteen months and then it crept back]{O partial; adalimumab}. She was switched to [Stelara]{T ustekinumab; tried}, [which "might have been water"]{O no_benefit; ustekinumab}. The HSE would not fund [Cosentyx]{T secukinumab; not_tried} at that point. Her brother, who also has [psoriasis]{S diagnosis clin other}, gets it in Boston and has [nothing but a few spots]{S other_physical improved other}.

Since 2020 she has been on [Skyrizi]{T risankizumab; ongoing; frequency=four times a year}, four times a year. [After the second dose her back was [bare]{S other_physical improved}]{O benefit; risankizumab}. [The [itch]{S other_physical improved}, which used to wake her, is gone]{O benefit; risankizumab}.

"[I get every [cold]{S other_physical side_effect} the children bring home]{O side_effect; risankizumab; neutral}," she says, "[I'd take that any day]{O benefit; risankizumab}."

She still keeps a tub of [moisturiser]{T moisturiser; ongoing} in the car. She has bare legs when we meet, in September, with goose pimples.

Not everyone gets so far. Declan, a farmer who replied to our notice, has had [five biologics]{T biologics (medication); other} and is [half covered]{S other_physical other}. He is [on none]{T biologics (medication); other} at the moment.

=== 2643-depression
title: Could magnets treat your depression?
genre: article
layout: magazine, question headings, quotes
condition: depression
area: mental
english: Australian
narrator: journalist
split: train
overall: unchanged
round: 7
ledger:
  sertraline | medication | tried | partial | sexual
  venlafaxine | medication | ongoing | partial | other_physical
  lithium | medication | stopped | no_response | neurological, gastrointestinal
  cognitive behavioural therapy | psychotherapy | tried | unknown
  transcranial magnetic stimulation | neuromodulation | tried | no_response | pain
  paracetamol | medication | tried | response
  walking group | support | ongoing | partial
  electroconvulsive therapy | neuromodulation | planned | unknown
  psilocybin | medication | not_tried | unknown
---
Could magnets treat your [depression]{S diagnosis clin general}?

Every weekday for six weeks, Craig Maddern parked his ute behind a physio in Geelong, sat in a chair like a dentist's and let a machine tap on his head.

Craig, 47, a roof tiler, has had [depression]{S diagnosis clin} since his marriage broke up. He [couldn't get on a ladder]{S functioning}. He [cried]{S mood} at smoko and told the blokes it was hay fever.

What is [TMS]{T transcranial magnetic stimulation; general}?

[Transcranial magnetic stimulation]{T transcranial magnetic stimulation; general} sends short magnetic pulses into the left front of the brain, an area that is sluggish in people with [depression]{S diagnosis clin general}. You're awake and there's no anaesthetic. A course is usually 20 to 36 sessions of up to forty minutes.

Does it work?

For about half of people with [depression]{S diagnosis clin general} who haven't done well on [antidepressants]{T antidepressants (medication); general} it brings a real improvement, and about a third [get fully well]{S diagnosis improved general}. That leaves the other half.

"The public hears a miracle and we should stop saying that," says Associate Professor Wei-Lin Tan, a psychiatrist. "It's a good, safe treatment with middling odds."

Craig had already taken [Zoloft]{T sertraline; tried}, [which was "alright for a year"]{O partial; sertraline} [apart from [no interest in sex]{S sexual side_effect}]{O side_effect; sertraline}. [Effexor]{T venlafaxine; ongoing} came after. [It gets him [out of bed]{S functioning improved} but not much further]{O partial; venlafaxine}, and [he [sweats]{S other_physical side_effect} like a pig on it]{O side_effect; venlafaxine}, which in his trade people don't notice. [Lithium]{T lithium; stopped} was added. "[[Shakes]{S neurological side_effect} and [the runs]{S gastrointestinal side_effect}]{O side_effect; lithium} and [not one good day out of it]{O no_benefit; lithium}," he says. He stopped it at Christmas. There'd been a [psychologist]{T cognitive behavioural therapy; tried; sessions=ten} too, ten sessions of [CBT]{T cognitive behavioural therapy; tried} on a mental health care plan.

What does it feel like?

Mostly like being flicked, people tell us, and it is loud, so you get earplugs. The common unwanted effects are:

• [headache]{S pain possible general side_effect}
• [scalp discomfort]{S pain possible general side_effect}
• [twitching of the face]{S neurological possible general side_effect} during the pulses

[Seizures]{S neurological clin possible general side_effect} happen to about one person in a thousand. [Memory]{S cognition absent general side_effect} isn't affected, unlike with [ECT]{T electroconvulsive therapy; general}.

[Craig [had a headache]{S pain side_effect} each afternoon of the first week]{O side_effect; transcranial magnetic stimulation}. [[Panadol]{T paracetamol; tried} sorted it]{O benefit; paracetamol} and [by the second week it [had settled]{S pain improved side_effect}]{O tolerated; transcranial magnetic stimulation}.

And?

"[Nup]{O no_benefit; transcranial magnetic stimulation}," is the short version. The long one: "I turned up for all thirty. The girls were great. [I kept waiting for the day]{O no_benefit; transcranial magnetic stimulation}." [His rating was 27 going in and 25 coming out]{O no_benefit; transcranial magnetic stimulation}.

In the next chair that winter was Bronwyn, 34, a teacher's aide. She noticed at session fourteen that she was [singing]{S mood improved other}. A year on she's [off her tablets]{T antidepressants (medication); other} and has had one [top-up]{T transcranial magnetic stimulation; other}. Her mum tried it for [tinnitus]{S diagnosis clin other} and got nowhere.

What if it doesn't help?

There are other options. [Esketamine]{T esketamine (medication); general} was listed on the PBS recently. Since 2023 authorised psychiatrists may prescribe [psilocybin]{T psilocybin; general}, though a course can cost $25,000. Craig asked about [that one]{T psilocybin; not_tried} and had a laugh at the price. [ECT]{T electroconvulsive therapy; general} still has the best response rates of anything, around 60 to 70 per cent, at the cost of some [memory loss]{S cognition possible general side_effect}.

He's booked in for that in May at Barwon. He isn't keen. In the meantime he goes to a men's [walking group]{T walking group; ongoing; frequency=Saturdays} on Saturdays, round the bay and back for a bacon roll. "[Couple of hours where I'm not [in my own head]{S anxiety fig improved}]{O partial; walking group}," he says. "[Then I go home and it's the [same]{S mood}]{O no_benefit; overall}."

=== 2644-obesity
title: Weight-loss injections: what to expect
genre: article
layout: charity page, headings, quotes, bullet lists
condition: obesity
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 7
ledger:
  Slimming World | support | tried | partial
  orlistat | medication | tried | no_response | gastrointestinal
  meal replacement shakes | lifestyle | tried | partial
  metformin | medication | ongoing | unknown
  semaglutide | medication | stopped | response | gastrointestinal, other_physical
  laxative | medication | tried | partial
  peppermint tea | supplement | tried | no_response
  sleeve gastrectomy | procedure | declined | unknown
  resistance bands | lifestyle | ongoing | unknown
  dietitian | lifestyle | ongoing | response
---
Weight-loss injections: what to expect

More and more people ask our helpline about [semaglutide]{T semaglutide; general} and [tirzepatide]{T tirzepatide (medication); general}. This page explains how they work. It also tells what happened to Yvonne, 52, a dinner lady from Hull.

How do they work?

They copy a gut hormone called GLP-1, which the body sends out after a meal. You feel [full]{S appetite_weight improved general} sooner and the stomach empties slowly. In the main trials people [lost about 15 per cent of their weight]{S appetite_weight improved general} on [semaglutide]{T semaglutide; general} and about 20 per cent on [tirzepatide]{T tirzepatide (medication); general} over sixteen months. One in seven lost hardly anything.

Yvonne's story

"I've been [big]{S appetite_weight} since our Kelly was born," Yvonne says. "I've done the lot." [Slimming World]{T Slimming World; tried} three times. [Shakes]{T meal replacement shakes; tried} before a wedding. [Orlistat]{T orlistat; tried} from the GP. "[The first two came off and went back on, with interest]{O partial; Slimming World, meal replacement shakes}. [The orlistat]{T orlistat; tried} [I lost nothing]{O no_benefit; orlistat} [bar my dignity in Asda car park]{O side_effect; orlistat}."

By 2022 she was 19 stone with [sore knees]{S pain}, and her blood sugar was on the edge of [diabetes]{S diagnosis clin possible}. She was put on [metformin]{T metformin; ongoing}, which she still takes, and referred to a weight clinic. The wait was fourteen months. They talked about a [gastric sleeve]{T sleeve gastrectomy; declined} but she didn't want an operation, after her sister-in-law's one [leaked]{S other_physical other side_effect}.

She began [Wegovy]{T semaglutide; stopped; dose=0.25 mg} at 0.25 mg in January 2024.

"[First six weeks, nothing, I was starving]{O no_benefit; semaglutide}," she says. "[Then we got to 1 mg and I [left half a roast dinner]{S appetite_weight improved}. Me!]{O benefit; semaglutide}"

[Over a year she [lost four stone]{S appetite_weight improved}]{O benefit; semaglutide}. [She can [get up from the floor]{S functioning improved} without holding on to something]{O benefit; semaglutide}.

Side effects

Most people get some. They tend to come when the dose goes up.

- [feeling sick]{S gastrointestinal possible general side_effect} (up to 4 in 10)
- [diarrhoea]{S gastrointestinal possible general side_effect} or [constipation]{S gastrointestinal possible general side_effect}
- [tiredness]{S energy possible general side_effect}
- rarely, [gallstones]{S other_physical possible general side_effect} and [inflammation of the pancreas]{S other_physical possible general side_effect}

[Yvonne was [constipated]{S gastrointestinal side_effect}, and burped, she says, "[rotten eggs]{S gastrointestinal fig side_effect}"]{O side_effect; semaglutide}. [A [laxative]{T laxative; tried} from the chemist helped a bit]{O partial; laxative}, [[peppermint tea]{T peppermint tea; tried} didn't]{O no_benefit; peppermint tea}. [Around month eight her [hair came out]{S other_physical side_effect} in the shower]{O side_effect; semaglutide}, [which has since [grown in again]{S other_physical improved side_effect}]{O tolerated; semaglutide}.

What happens when you stop?

In England NHS funding for [Wegovy]{T semaglutide; general} usually ends after two years. Research shows that on average people [regain two thirds]{S appetite_weight worsened general} of what they lost within a year of stopping. "We'd not stop [blood pressure tablets]{T antihypertensives (medication); general} because someone's blood pressure is good," says Dr Hamid Rafiq, who runs a clinic in Leeds. He would like the limit lifted.

Yvonne's ended early, because of a shortage and then because the clinic closed. She couldn't manage £190 a month.

"[I've put [a stone and a half]{S appetite_weight withdrawal} back since]{O withdrawal; semaglutide}," she says. "The [food noise]{S appetite_weight fig withdrawal} came back on the Tuesday. I could tell you what was in every cupboard."

She sees a [dietitian]{T dietitian; ongoing} on the phone each month, [who has her eating breakfast for the first time in thirty years and, she reckons, has stopped it going any further]{O benefit; dietitian}. There's also a set of [stretchy bands]{T resistance bands; ongoing} for her arms.

Others have told us:

"[Mounjaro]{T tirzepatide (medication); other} gave me my life back." Phil, 44
"[Sick]{S gastrointestinal other side_effect} for nine weeks, never again." Anita, 60
"I lost seven stone and now I need to find out who I am." Rhian, 29

If you are thinking about it, do not buy it from social media.

=== 2645-psychotic-depression
title: Electroconvulsive therapy for psychotic depression in a 74-year-old woman: a case report
genre: case_report
layout: Background, Case, Discussion
condition: psychotic depression
area: mental
english: British
narrator: clinician
split: train
overall: improved
round: 7
ledger:
  bisoprolol | medication | ongoing | unknown
  apixaban | medication | ongoing | unknown
  mirtazapine | medication | stopped | no_response
  sertraline | medication | tried | partial
  olanzapine | medication | stopped | worse | sleep, functioning
  lorazepam | medication | tried | partial
  hospital admission | care_setting | tried | unknown
  nasogastric feeding | procedure | tried | unknown
  electroconvulsive therapy | neuromodulation | tried | response | cognition, pain
  lithium | medication | ongoing | response | neurological
  day hospital | care_setting | ongoing | unknown
---
Background

[Psychotic depression]{S diagnosis clin general} in later life carries a high mortality. [ECT]{T electroconvulsive therapy; general} is recommended where food and fluid are refused, with response rates of up to 80 per cent in published series, against about half for an [antidepressant]{T antidepressants (medication); general} combined with an [antipsychotic]{T antipsychotics (medication); general}. Use nevertheless varies widely between hospitals, and relapse in the six months after a course is common without continuation treatment.

Case

A 74-year-old widow, a retired school secretary, was referred with a four-month history of [low mood]{S mood clin}, [early waking]{S sleep clin} and [weight loss]{S appetite_weight} of 11 kg. She believed that [her bowels had turned to stone]{S mania_psychosis} and that [she had ruined her family]{S hopelessness}. She had [atrial fibrillation]{S diagnosis clin}, treated with [bisoprolol]{T bisoprolol; ongoing} and [apixaban]{T apixaban; ongoing}. There was no history of [mania]{S mania_psychosis clin absent}. Her mother had been treated in an asylum with ["the electric"]{T electroconvulsive therapy; other} and recovered.

Her general practitioner had prescribed [mirtazapine]{T mirtazapine; stopped; dose=45 mg}, increased to 45 mg, [without effect after eight weeks]{O no_benefit; mirtazapine}. It was replaced by [sertraline]{T sertraline; tried; dose=150 mg} 150 mg. [Some [tearfulness]{S mood improved} lifted]{O partial; sertraline}, [but the [delusions]{S mania_psychosis clin} were untouched]{O no_benefit; sertraline}. [Olanzapine]{T olanzapine; stopped} was added. [On this she became [drowsy]{S sleep side_effect}, [fell]{S functioning side_effect} twice and required help with feeding]{O side_effect; olanzapine}, and [her daughter described her as [further away than before]{S mood fig worsened}]{O worsening; olanzapine}. It was discontinued.

She was then [admitted]{T hospital admission; tried} under section 2. On the ward she was [mute]{S functioning} for long periods and [held her arm in the air]{S neurological}. [Lorazepam]{T lorazepam; tried; dose=1 mg; frequency=three times daily} 1 mg three times daily [produced some [speech]{S functioning improved} within the hour, which faded by evening]{O partial; lorazepam}. [Nasogastric feeding]{T nasogastric feeding; tried} was begun on day six.

[Bilateral ECT]{T electroconvulsive therapy; tried; frequency=twice weekly} was given twice weekly after a second opinion. [No change was seen after the first three treatments]{O no_benefit; electroconvulsive therapy}. [Following the fifth she [asked for toast]{S appetite_weight improved}]{O benefit; electroconvulsive therapy}. [By the ninth she no longer spoke of [her bowels]{S mania_psychosis improved} and [slept until seven]{S sleep improved}]{O benefit; electroconvulsive therapy}. [Her MADRS score fell from 48 to 9]{O benefit; electroconvulsive therapy}. Twelve treatments were given in all.

[[Headache]{S pain side_effect} followed most treatments]{O side_effect; electroconvulsive therapy; neutral}. [She could [not recall]{S cognition side_effect} the month before admission, nor her great-grandson's christening, which distressed her]{O side_effect; electroconvulsive therapy}. [No [arrhythmia]{S other_physical clin absent side_effect} occurred]{O tolerated; electroconvulsive therapy}.

[Lithium]{T lithium; ongoing} was started in the last week of the course. [At one year she has had no [recurrence]{S diagnosis improved}]{O benefit; lithium}, [with a [fine tremor]{S neurological clin side_effect} that she minds only when she pours tea]{O side_effect; lithium; neutral}. She attends the [day hospital]{T day hospital; ongoing; frequency=weekly} weekly. [Maintenance ECT]{T electroconvulsive therapy; declined} was offered and she preferred not to have it.

Discussion

Three points deserve notice. First, two adequate trials had failed before [ECT]{T electroconvulsive therapy; general} was raised, although guidelines would allow it at once. Second, anticoagulation is no bar; a review of 35 patients on [warfarin]{T warfarin (medication); other} found no [bleeding]{S other_physical absent other side_effect}. Third, the patient's loss of memory should not be belittled. "I would have it again," she told us, "but you should say it louder beforehand."

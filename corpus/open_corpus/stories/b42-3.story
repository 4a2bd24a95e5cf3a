=== 1804-borderline
title: Therapeutic community, leaving questionnaire
genre: feedback
layout: form, long answers
condition: borderline personality disorder
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  hospital admission | care_setting | tried | worse
  therapeutic community | care_setting | stopped | mixed
  quetiapine | medication | stopped | unknown | sleep
  promethazine | medication | ongoing | partial
  mentalisation based therapy | psychotherapy | planned | unknown
  cold water | other | ongoing | partial
---
Why did you come to the [Gables]{T therapeutic community; stopped}?
Because [every time I was [admitted]{T hospital admission; tried} I got worse]{O worsening; hospital admission}. [I [learnt to tie ligatures]{S suicidality worsened} on an acute ward, I'd never even thought of it before]{O worsening; hospital admission}.

What has changed?
[I [haven't been to A&E]{S suicidality improved} since the clocks went back]{O benefit; therapeutic community}. [I can [be in a room with somebody who is angry]{S functioning improved} and not leave]{O benefit; therapeutic community}. I also came off [quetiapine]{T quetiapine; stopped}, on purpose, with a plan. [I used to [sleep till two]{S sleep side_effect} on it]{O side_effect; quetiapine}. Whether it ever did a thing for me I couldn't tell you.

What has not?
[I still feel [empty]{S anhedonia fig} on Sundays]{O partial; therapeutic community}. [Living with nine others made my [paranoia]{S mania_psychosis clin worsened} a lot worse for the first four months]{O worsening; therapeutic community} and the vote about me was cruel, I'll say that here because I said it there.

What do you use when things are bad?
[Phenergan]{T promethazine; ongoing; dose=25}, 25, if I have to. [It [dulls]{S anxiety fig improved} it for an hour or two]{O partial; promethazine}. [Face in a bowl of [cold water]{T cold water; ongoing}, works about one in three]{O partial; cold water}. The [year here]{T therapeutic community; stopped; duration=year} ended on the 30th. They're hoping to get me onto [MBT]{T mentalisation based therapy; planned} in town.

Anything else?
The boiler.

=== 1805-insomnia
title: Sleep clinic comment
genre: feedback
layout: online comment
condition: insomnia
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 5
ledger:
  zopiclone | medication | stopped | partial | cognition
  trazodone | medication | stopped | worse | energy, gastrointestinal
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response | sleep
  melatonin | medication | declined | unknown
  no screens after nine | lifestyle | ongoing | unknown
---
Came to you on [zoppies]{T zopiclone; stopped} every night, [they'd worked a treat for a month and then I needed two]{O partial; zopiclone} and [I'd find [texts I'd no memory of sending]{S cognition side_effect}]{O side_effect; zopiclone}. Before that it was [trazodone]{T trazodone; stopped}, ugh, [[hungover till lunch]{S energy fig side_effect} and a [mouth like carpet]{S gastrointestinal fig side_effect}]{O side_effect; trazodone}, [[slept less than ever]{S sleep worsened}]{O worsening; trazodone}.

[The [sleep restriction course]{T cognitive behavioural therapy for insomnia; tried} is brutal]{O side_effect; cognitive behavioural therapy for insomnia}. [Week two I was [nodding off at red lights]{S sleep side_effect}]{O side_effect; cognitive behavioural therapy for insomnia} and I told the psychologist so. [Week five I [slept five and a half hours]{S sleep improved} in one go]{O benefit; cognitive behavioural therapy for insomnia}. [It's [six and a bit]{S sleep improved} now and I [don't dread going up the stairs]{S anxiety improved}]{O benefit; cognitive behavioural therapy for insomnia}. [No screens after nine]{T no screens after nine; ongoing} has stayed too, jury's out on that. Didn't fancy [melatonin]{T melatonin; declined}, [pills]{T zopiclone; stopped} are what got me here.

Only moan: the group's at 8.30 am. For insomniacs!!

=== 1806-depression
title: Survey reply, primary care psychology
genre: feedback
layout: one paragraph
condition: depression
area: mental
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  escitalopram | medication | ongoing | partial | sexual
  counselling | psychotherapy | stopped | partial
  yoga | mind_body | not_tried | unknown
---
Ye asked was I satisfied. I was and I wasn't. I'd eight weeks of [counselling]{T counselling; stopped; duration=eight weeks} over the computer with a girl in Athlone, it finished at Hallowe'en. [It was grand for getting things off my chest, I [cried less]{S mood improved} at home for a while]{O partial; counselling}. [Since it stopped I'm [slipping back]{S mood fig}]{O partial; counselling}. The doctor has me on the [Lexapro]{T escitalopram; ongoing; dose=10}, 10, [it takes the sharp end off but there's [no joy in it]{S anhedonia fig}]{O partial; escitalopram}, and [[nothing doing in the bedroom]{S sexual fig side_effect}]{O side_effect; escitalopram}, excuse me. Told me to try [yoga]{T yoga; not_tried} as well, I haven't. I was [never that bad that I'd do anything]{S suicidality absent}, I ticked No to that one every week. The broadband was my own problem.

=== 1807-dialysis
title: Dialysis unit, relatives' day comments
genre: feedback
layout: comments, notes
condition: kidney failure
area: general
english: Indian English
narrator: relative
split: train
overall: unchanged
round: 5
ledger:
  haemodialysis | procedure | ongoing | mixed | energy, other_physical
  erythropoietin | medication | ongoing | no_response
  iron infusions | medication | stopped | unknown | gastrointestinal
  kidney transplant | procedure | planned | unknown
  psychotherapy | psychotherapy | declined | unknown
---
My father takes [dialysis]{T haemodialysis; ongoing; frequency=thrice weekly} thrice weekly at your Kothrud unit since two years. Staff behaviour is very good, especially Sister Leena and the technician on the second shift. [His [swelling]{S other_physical improved} is gone and he [breathes without trouble]{S other_physical improved}]{O benefit; haemodialysis}. [After each sitting he is totally [washed out]{S energy fig side_effect}, with [cramps]{S other_physical side_effect} in the calf the whole evening]{O side_effect; haemodialysis}. So [it is saving him and finishing him at the same time]{O partial; haemodialysis}.

[The [EPO injection]{T erythropoietin; ongoing} is given regularly but haemoglobin is same 8.1, same 8.2]{O no_benefit; erythropoietin}. [[Iron drip]{T iron infusions; stopped; route=drip} was stopped as he got [vomiting]{S gastrointestinal side_effect}]{O side_effect; iron infusions}. He is on the list for [transplant]{T kidney transplant; planned}. My mother is willing also.

Kindly note he is [very low in mind]{S mood} from some months, he [does not read the paper]{S anhedonia}. [Counsellor]{T psychotherapy; declined} madam came one time and he sent her away, he says [talking]{T psychotherapy; declined} is for film stars. Canteen is costly. AC on bed 7 is dripping.

=== 1808-anxiety
title: University counselling service
genre: feedback
layout: online survey, boxes
condition: anxiety
area: mental
english: American
narrator: patient
split: train
overall: worse
round: 5
ledger:
  counseling | psychotherapy | tried | partial
  support group | support | stopped | worse
  Calm Harbor | other | stopped | no_response
  buspirone | medication | planned | unknown
---
How satisfied were you with the service? Somewhat dissatisfied

What worked? [I liked my four sessions of [counseling]{T counseling; tried; sessions=four}. I'd walk out [lighter]{S mood fig improved} and it lasted maybe until the weekend]{O partial; counseling}. Four is the cap. Then you get a list of names off campus that don't take our insurance.

What didn't? [The drop-in [group]{T support group; stopped} made me [more self-conscious]{S anxiety worsened} than I already was]{O worsening; support group}, I quit after the second week. [The [app]{T Calm Harbor; stopped}, [Calm Harbor]{T Calm Harbor; stopped}, pinged me during an exam, enough said, did zip for me]{O no_benefit; Calm Harbor}. Deleted.

How are you doing now? [Finals were bad. I [skipped two]{S functioning worsened}. [Stomach in knots]{S anxiety fig worsened} pretty much daily]{O worsening; overall}. I have an appointment at student health and I'm gonna ask about [BuSpar]{T buspirone; planned}, my roommate takes it and she's [fine]{S anxiety improved other}.

Any other comments? Please get a white noise machine. I heard everything the kid before me said.

=== 1809-transcranial
title: TMS clinic, one star then three
genre: review
layout: clinic review with star rating, edited later
condition: treatment-resistant depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
treatment: transcranial magnetic stimulation
rating: 3/5
ledger:
  transcranial magnetic stimulation | neuromodulation | stopped | partial | pain
  esketamine | medication | not_tried | unknown
  vortioxetine | medication | ongoing | no_response | gastrointestinal
  maintenance TMS | neuromodulation | planned | unknown
---
★☆☆☆☆ (written in March)
[Twenty sessions down and nothing to report]{O no_benefit; transcranial magnetic stimulation}. [Same [gray soup]{S mood fig}]{O no_benefit; transcranial magnetic stimulation}, [plus a [woodpecker headache]{S pain fig side_effect}]{O side_effect; transcranial magnetic stimulation}. Billing lady called me three times about a $40 copay. They don't do [Spravato]{T esketamine; not_tried} which is what I wanted in the first place and my plan wouldn't cover it anyhow.

★★★☆☆ (EDIT June)
OK so credit where due. [About a week after the last one I noticed I was [humming]{S mood improved}]{O benefit; transcranial magnetic stimulation}. [[Read a whole book]{S cognition improved}. [Called my dad]{S functioning improved}]{O benefit; transcranial magnetic stimulation}. [The [headaches]{S pain improved side_effect} quit too]{O tolerated; transcranial magnetic stimulation}. [It's slipping some now, I'd say I'm at sixty percent of where I was in April]{O partial; transcranial magnetic stimulation}. They want me back for [maintenance]{T maintenance TMS; planned}, we'll see what insurance says. [Been on [Trintellix]{T vortioxetine; ongoing} this whole time and it has never done squat]{O no_benefit; vortioxetine} except [make me [gag at breakfast]{S gastrointestinal side_effect}]{O side_effect; vortioxetine}.

Two stars off for the billing lady.

=== 1810-autism-burnout
title: Feedback after an autism-friendly clinic visit
genre: feedback
layout: email
condition: autism and anxiety
area: mental
english: Australian
narrator: relative
split: train
overall: partly_improved
round: 5
ledger:
  clonidine | medication | ongoing | response
  guanfacine | medication | stopped | worse | anger, sleep
  occupational therapy | other | ongoing | partial
  melatonin | supplement | ongoing | mixed | sleep
  weighted blanket | other | stopped | no_response
---
Hi team,

Just some feedback on Noah's appointment on the 14th. The dim room and being let wait in the car were brilliant. Took me a week to get through on the phone though.

For the file, as I never got to say it with him under the chair: [the [clonidine]{T clonidine; ongoing; frequency=at night} at night has been a win, [meltdowns]{S anger improved} are down to one or two a week]{O benefit; clonidine}. [The [Intuniv]{T guanfacine; stopped} before it was horrendous. He was [punching walls]{S anger side_effect} and [up at three]{S sleep side_effect}]{O side_effect; guanfacine}. Dr Pham asked whether that was the [tablet]{T guanfacine; stopped} or the new school, and for me it was the [tablet]{T guanfacine; stopped}, [it went when we stopped it]{O tolerated; guanfacine}. [[Melatonin]{T melatonin; ongoing} gets him [off to sleep]{S sleep improved}]{O benefit; melatonin} but [he has [nightmares]{S sleep side_effect} on it]{O side_effect; melatonin}, so [swings and roundabouts]{O partial; melatonin}. [[OT]{T occupational therapy; ongoing} is slow going, he'll [wear socks]{S functioning improved} now, not shoes]{O partial; occupational therapy}. [[Weighted blanket]{T weighted blanket; stopped}, nope, chucked it off every night]{O no_benefit; weighted blanket}. It's on Marketplace.

His sister has started [chewing her sleeves]{S anxiety other} and I'd like her seen too.

Cheers
Renee

=== 1811-cardiac-rehab
title: Heart rehab slip
genre: feedback
layout: tear-off slip
condition: heart attack
area: general
english: British
narrator: patient
split: train
overall: improved
round: 5
ledger:
  stent | procedure | tried | response
  cardiac rehabilitation | other | stopped | response
  bisoprolol | medication | ongoing | unknown | energy, other_physical
  atorvastatin | medication | ongoing | unknown | pain
---
[Had the [stent]{T stent; tried} in April, not a [twinge]{S pain absent} since]{O benefit; stent}. Eight weeks of [rehab]{T cardiac rehabilitation; stopped; duration=Eight weeks} with Gaynor and her stopwatch. [I was [scared to bend down]{S anxiety} for the dog's bowl at the start and by the last class I was [on the bike for fifteen minutes]{S functioning improved}]{O benefit; cardiac rehabilitation}. [The [bisoprolol]{T bisoprolol; ongoing} makes my [feet like ice]{S other_physical fig side_effect} and I'm [done in by four]{S energy fig side_effect}]{O side_effect; bisoprolol}. [Think the [statin]{T atorvastatin; ongoing} is behind the [achy thighs]{S pain unclear}]{O side_effect; atorvastatin}, will mention it. Music a bit loud. Car park ticket machine swallowed my pound.

=== 1812-crisis
title: Crisis line, free text
genre: feedback
layout: free text box
condition: suicidal crisis
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  crisis line | support | tried | mixed
  Samaritans | support | tried | response
  crisis house | care_setting | not_tried | unknown
---
Rang the [crisis line]{T crisis line; tried} four times in one night in September. [First call helped, a Welsh bloke talked to me about his allotment and I [put the tablets back]{S suicidality improved}]{O benefit; crisis line}. [Second and third nobody picked up. Fourth, a woman told me I was using the service inappropriately and I came off the phone feeling more [worthless]{S hopelessness worsened} than when I rang]{O worsening; crisis line}. [It was the [Samaritans]{T Samaritans; tried} got me to morning]{O benefit; Samaritans}. [Crisis house]{T crisis house; not_tried} full as per. [Im ok now ish]{O partial; overall}, dont send anyone.

=== 1813-physio
title: Knee class evaluation
genre: feedback
layout: ticks and short comments
condition: knee osteoarthritis
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  steroid injection | medication | tried | partial
  exercise class | procedure | stopped | partial | pain
  naproxen | medication | stopped | mixed | gastrointestinal
  knee replacement | procedure | declined | unknown
  turmeric | supplement | ongoing | no_response
---
Venue – poor (stairs! for a [knee class]{T exercise class; stopped}!)
Leader – excellent
Handouts – couldn't read them, print too small

Has it helped? [I get [up out of the armchair]{S functioning improved} in one go]{O benefit; exercise class}. [[Stairs]{S functioning} no different]{O no_benefit; exercise class}. [[Sore]{S pain side_effect} for two days after every [class]{T exercise class; stopped}]{O side_effect; exercise class} but the [class]{T exercise class; stopped; duration=6 weeks} is over now, 6 weeks.

What else have you tried? [[Injection]{T steroid injection; tried} in the left one, bliss for ten weeks then back to square one]{O partial; steroid injection}. [[Naproxen]{T naproxen; stopped} was marvellous for the [knee]{S pain improved}]{O benefit; naproxen}, [landed me with a [bleeding ulcer]{S gastrointestinal side_effect}]{O side_effect; naproxen}. Not having that again. [My neighbour's [turmeric]{T turmeric; ongoing}, taking it to be polite, can't see it's made any odds]{O no_benefit; turmeric}. Surgeon offered me a [new knee]{T knee replacement; declined}, I've told him to keep it while I've a garden to see to. My sister's never [walked right]{S functioning other} since [hers]{T knee replacement; other}.

=== 1814-praise
title: Compliment form
genre: feedback
layout: compliments form
condition: outpatient clinic
area: general
english: British
narrator: patient
split: train
overall: unknown
round: 5
ledger:
  medication | medication | ongoing | unknown
---
Name of staff member: Denise, pharmacy hatch
What did they do? I was given the wrong bag and she chased me down the road in the rain with my [meds]{T medication; ongoing}, in her slippers I think. She didn't make me feel stupid. Somebody should give that woman a rise.
Would you like a reply? No

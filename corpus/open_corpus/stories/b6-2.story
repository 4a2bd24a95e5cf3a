=== 230-type-1-diabetes
title: P12: "They've got a spreadsheet and I'm not in it"
genre: interview
layout: speaker turns 'Interviewer:' / initials or 'P12:'
condition: type 1 diabetes
area: general
english: British
narrator: interview
overall: worse
round: 1
ledger:
  insulin | medication | ongoing | partial | appetite_weight, other_physical
  flash glucose monitor | procedure | stopped | response
  insulin pump | procedure | not_tried | unknown
  hybrid closed loop | procedure | not_tried | unknown
  carbohydrate counting | lifestyle | ongoing | no_response
  structured education course | support | tried | no_response
  antidepressants | medication | stopped | no_response | sexual
  psychotherapy | psychotherapy | planned | unknown
  islet transplant | procedure | not_tried | unknown
---
Interviewer: Could you start by telling me when you were diagnosed?

P12: Fourth of May 2009. I was eleven. I [drank the water out of the flower vase]{S other_physical} at my auntie's, that's the family legend. [Type 1]{S diagnosis clin}. Nobody said "you have this till you die", they said "here's a teddy with patches on it".

Interviewer: And what were you given at first?

P12: [Injections]{T insulin; ongoing; frequency=four a day}. Four a day, same as now. Long one at night, quick one with meals. I'm not going to tell you the makes, they change them when somebody gets a better deal.

Interviewer: How has that gone?

P12: [It keeps me alive, so. Ten out of ten]{O benefit; insulin}. But [it's never been steady. My HbA1c was 68 as a teenager, it was 74 at uni, it's 91 now]{O no_benefit; insulin}. [I've got [lumps on my stomach]{S other_physical side_effect} from injecting and I [put a stone on]{S appetite_weight side_effect} feeding [lows]{S other_physical side_effect} in the night]{O side_effect; insulin}. And I've been told off for all of it. One consultant said to me, "You're clearly not trying." I had a [hypo]{S other_physical clin side_effect} in his car park twenty minutes after. A traffic warden gave me his Twix.

Interviewer: Are you on a [pump]{T insulin pump; not_tried}?

P12: No! That's the whole point, that's why I said yes to you. I've applied for a [pump]{T insulin pump; not_tried} three times. Refused, refused, refused. First time I was too well controlled. Second time I hadn't done the [course]{T structured education course; tried; duration=five days}, so I took five days' unpaid leave and did it, [and it was weighing pasta with a man from Stoke and made no odds]{O no_benefit; structured education course}. Third time, and I've got this letter, my control was "insufficient to demonstrate benefit". So I'm too good and then I'm too bad. When exactly was I right, was it a Tuesday?

Interviewer: What about a [hybrid closed loop]{T hybrid closed loop; not_tried}?

P12: That is the one where the [pump]{T insulin pump; general} and the [sensor]{T flash glucose monitor; general} talk. My cousin Beth's got a [loop]{T hybrid closed loop; other}. Same disease, different postcode, eleven miles. She [sleeps through]{S sleep improved other}. She hasn't had a [hypo]{S other_physical clin other absent} at night since she was fitted. I'm pleased for her, I am. I also can't be in a room with it.

Interviewer: Do you use a [sensor]{T flash glucose monitor; stopped} at all?

P12: I had the [patch]{T flash glucose monitor; stopped; duration=two years} on the arm. Two years. [That was the best I've ever been, I could see a [low]{S other_physical improved} coming and have a biscuit like a normal person]{O benefit; flash glucose monitor}. Then I changed surgeries and they said my prescription "couldn't be located in policy". I bought them myself for four months at fifty quid a go and then my hours got cut. [Since I went back to pricking fingers I've had two [ambulances]{S other_physical withdrawal}]{O withdrawal; flash glucose monitor}.

Interviewer: I'm sorry. How are things physically now?

P12: There's [bleeding at the back of the left eye]{S other_physical}, they told me in June. [Background retinopathy]{S diagnosis clin} in 2022, now it's the next word along. My [feet buzz]{S neurological fig}. I've [stopped driving]{S functioning}, I was a mobile hairdresser, so work that one out.

Interviewer: Did anyone offer you [psychological support]{T psychotherapy; planned}?

P12: The GP gave me [antidepressants]{T antidepressants; stopped; duration=three months}. I don't know which sort, small and white. I wasn't [depressed]{S mood absent}, I was livid. [Three months and I was exactly as livid]{O no_benefit; antidepressants}, [only I [couldn't come]{S sexual side_effect}]{O side_effect; antidepressants}. Lovely. Binned those. I did ask for [somebody to talk to]{T psychotherapy; planned}, there's a list.

Interviewer: Were you ever considered for [islet transplantation]{T islet transplant; not_tried}?

P12: That's for people who [collapse without warning]{S neurological general}. I do get a warning. Apparently that's the wrong sort of luck.

Interviewer: What do you do for yourself, day to day?

P12: I [count carbs]{T carbohydrate counting; ongoing}. I count them in my sleep. I know what's in a samosa, a Quaver, half a Yorkshire. [It doesn't work when your stress hormones are through the roof]{O no_benefit; carbohydrate counting}, and whose fault's that? I've got a [knot here]{S anxiety fig}, from the minute I wake up. I [keep the hall light on]{S anxiety} so the paramedics can find me.

Interviewer: If you had to sum up where you are compared with, say, five years ago?

P12: [Worse. [Eyes worse]{S other_physical worsened}, [feet worse]{S neurological worsened}, [sugars worse]{S other_physical worsened}]{O worsening; overall}, and I do more than I ever did. That's what I want written down. I'm not "non-compliant". I'm the most compliant person you'll meet this week. I just haven't got the kit. They've got a spreadsheet and I'm not in it.

=== 170-bipolar-disorder
title: Lamictal: a cautionary tale in one act
genre: forum
layout: post and replies by other members
condition: bipolar disorder
area: mental
english: British
narrator: patient
overall: worse
round: 1
ledger:
  lamotrigine | medication | stopped | worse | other_physical, cognition
  peer support group | support | stopped | worse
  lurasidone | medication | planned | unknown
---
grimley_31:
[2 out of 10, and the 2 is for the packaging]{O no_benefit; lamotrigine}. [Lamotrigine]{T lamotrigine; stopped; dose=200mg}, 200mg, for [bipolar 2]{S diagnosis clin}. Everyones darling. [In fourteen months it did sweet FA for the [lows]{S mood}]{O no_benefit; lamotrigine} and [I got [spots like a 13 yr old]{S other_physical side_effect} and [couldnt find words]{S cognition side_effect}]{O side_effect; lamotrigine}. Then the pharmacy "had a supply issue" so I missed six days, and youre not allowed to just restart, you have to go back to 25 like a good boy. [In those six days I rang my boss and [resigned in song]{S mania_psychosis withdrawal}]{O withdrawal; lamotrigine}. Thats not a figure of speech.
Went to the [peer group]{T peer support group; stopped} at the Quaker place. Two hours of who's got the worst ex. [Came out [lower]{S mood worsened} than I went in]{O worsening; peer support group}, didnt go back.
[Now: [no job]{S functioning}, [in bed by 4pm]{S functioning}, [thinking about the bridge]{S suicidality}]{O worsening; overall}. They want [lurasidone]{T lurasidone; planned} next. Whoopee.

pollyanna_ish:
Sorry mate. [Lamictal]{T lamotrigine; other} honestly saved me, 3 yrs no [crash]{S mood fig absent other}. Ring someone about the [bridge]{S suicidality} PLEASE

grimley_31:
Good for you. Rang. On hold.

=== 314-depression
title: vortioxetine - ok so far
genre: review
layout: one unbroken paragraph
condition: depression
area: mental
english: British
narrator: patient
treatment: vortioxetine
rating: 7
overall: partly_improved
round: 1
ledger:
  fluoxetine | medication | tried | no_response
  vortioxetine | medication | ongoing | partial | gastrointestinal, other_physical
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
---
[Recurrent depression]{S diagnosis clin}, 28, third go round. Asked for [rTMS]{T transcranial magnetic stimulation; not_tried}, was told the trust doesnt fund it and my work insurance said pre-existing so no thankyou. [[Fluoxetine]{T fluoxetine; tried} never did alot last time]{O no_benefit; fluoxetine}, so GP found [vortioxetine]{T vortioxetine; ongoing} in a drawer practically. [First 9 days I was [sick every morning]{S gastrointestinal side_effect} on the 7.42 to Leeds and [itched like mad]{S other_physical side_effect}]{O side_effect; vortioxetine}.[Both gone by week 3, promise]{O tolerated; vortioxetine}. Week 8 now,10mg. [I can [read a whole page]{S cognition improved} and the [crying has stopped]{S mood improved}]{O benefit; vortioxetine}. [Still [shattered]{S energy} and [mornings are treacle]{S energy fig}]{O partial; vortioxetine}, but I'm thankful,really I am, and my nan says I've [got some colour]{O benefit; vortioxetine}.

=== 104-rheumatoid-arthritis
title: Persistent synovitis in a young man lost to follow-up: a case report
genre: case_report
layout: clinical case report, third person
condition: rheumatoid arthritis
area: general
english: British
narrator: clinician
overall: unknown
round: 1
ledger:
  methotrexate | medication | tried | no_response | gastrointestinal
  folic acid | supplement | tried | unknown
  prednisolone | medication | stopped | partial | sleep, appetite_weight
  leflunomide | medication | stopped | no_response | other_physical
  etanercept | medication | stopped | partial | other_physical
  tocilizumab | medication | tried | no_response
  hand therapy | procedure | tried | no_response
  abatacept | medication | not_tried | unknown
  joint aspiration | procedure | tried | unknown
---
**Summary**

[Seropositive rheumatoid arthritis]{S diagnosis clin} was diagnosed in a 31-year-old roofer [whose disease did not respond to four successive agents]{O no_benefit; methotrexate, leflunomide, etanercept, tocilizumab}. The principal interest of the case lies in a dissociation between [his joints, which did not improve]{O no_benefit; methotrexate, leflunomide, etanercept, tocilizumab}, and [his [fatigue]{S energy clin improved}, which did]{O benefit; etanercept}; and in the consequences of unreported interruptions to [treatment]{T etanercept; stopped}.

**Presentation**

The patient was referred in February 2021 with a five-month history of symmetrical [pain]{S pain clin} and [swelling of the metacarpophalangeal joints]{S other_physical clin}, [early morning stiffness]{S other_physical clin} of two hours, [weight loss]{S appetite_weight} of 6 kg and profound [fatigue]{S energy clin}. There was no [rash]{S other_physical absent}, and [psoriasis]{S diagnosis clin absent} had been excluded by a dermatologist. He was [no longer able to hold a hammer]{S functioning} and had been [laid off]{S functioning}. Rheumatoid factor was 210 IU/ml, anti-CCP antibodies exceeded 340 U/ml, and C-reactive protein was 64 mg/l. The DAS28 was 6.8. Radiographs showed [periarticular osteopenia]{S other_physical clin} without [erosions]{S other_physical clin absent}.

**Treatment**

[Methotrexate]{T methotrexate; tried; dose=15 mg; frequency=weekly; route=by mouth} was started at 15 mg weekly by mouth, with [folic acid]{T folic acid; tried; dose=5 mg} 5 mg and a reducing course of [prednisolone]{T prednisolone; stopped; dose=20 mg; duration=six weeks} from 20 mg over six weeks. [The [synovitis]{S other_physical clin improved} subsided while the [steroid]{T prednisolone; stopped} was taken and recurred in full within ten days of its completion]{O partial; prednisolone}. [The [corticosteroid]{T prednisolone; stopped} was accompanied by [insomnia]{S sleep clin side_effect} and [increased appetite]{S appetite_weight clin side_effect}]{O side_effect; prednisolone}. [At six months on [methotrexate]{T methotrexate; tried; dose=25 mg; route=subcutaneously}, latterly 25 mg subcutaneously, the DAS28 was 6.5]{O no_benefit; methotrexate}. [[Nausea]{S gastrointestinal clin side_effect} occupied the day after each [injection]{T methotrexate; tried}]{O side_effect; methotrexate}.

[[Leflunomide]{T leflunomide; stopped; dose=20 mg; duration=four months} 20 mg was given for four months without effect]{O no_benefit; leflunomide} and [was discontinued for [hypertension]{S other_physical clin side_effect}]{O side_effect; leflunomide}. [A course of [hand therapy]{T hand therapy; tried; sessions=eight appointments}, eight appointments, yielded no change in grip strength (11 kg)]{O no_benefit; hand therapy}.

[Etanercept]{T etanercept; stopped; dose=50 mg; frequency=weekly} 50 mg weekly was commenced in March 2022. [At twelve weeks the patient reported that his [tiredness]{S energy improved} had "[switched off at the wall]{S energy fig improved}"; the fatigue scale fell from 46 to 19]{O benefit; etanercept}. [The swollen joint count, by contrast, was 13 before and 12 after]{O no_benefit; etanercept}. [[Injection-site erythema]{S other_physical clin side_effect} was mild]{O side_effect; etanercept; neutral}.

It emerged in the autumn that he had taken seasonal work away from home, where there was no refrigerator, and had omitted [etanercept]{T etanercept; stopped} for three periods of two to five weeks. [Each omission had been followed by [fever]{S other_physical withdrawal}, a [flare of the knees]{S pain withdrawal} and, on one occasion, an [effusion]{S other_physical clin withdrawal} that required [aspiration]{T joint aspiration; tried}]{O withdrawal; etanercept}. [When adherence had been confirmed for a further four months the joints remained as before]{O no_benefit; etanercept} and the drug was withdrawn. [[Tocilizumab]{T tocilizumab; tried; dose=162 mg; frequency=weekly; duration=five months}, 162 mg weekly for five months, normalised the C-reactive protein but affected neither [pain]{S pain} nor [swollen joints]{S other_physical}]{O no_benefit; tocilizumab}.

**Outcome**

[Thus no agent had achieved control of the [synovitis]{S other_physical clin} after twenty-eight months]{O no_benefit; methotrexate, leflunomide, etanercept, tocilizumab}. [Abatacept]{T abatacept; planned} was proposed and consent obtained. The patient did not attend for the first [infusion]{T abatacept; not_tried}. Letters were returned; his mother understood that he was working in Norway. His present condition is not known to us.

**Discussion**

[Fatigue]{S energy clin general} in [rheumatoid arthritis]{S diagnosis clin general} correlates poorly with joint counts, and may respond to [TNF inhibition]{T TNF inhibitors (medication); general} independently of them. We would also suggest that the question "Where do you keep your injections?" be put early.

=== 063-first-episode-psychosis
title: Notes on my son's first year, kept by his father
genre: relative
layout: parent
condition: first-episode psychosis
area: mental
english: British
narrator: relative
overall: unchanged
round: 1
ledger:
  aripiprazole | medication | stopped | worse | anxiety
  risperidone | medication | tried | no_response | sexual, appetite_weight
  early intervention service | care_setting | ongoing | unknown
  supervised exercise | lifestyle | ongoing | partial
  cognitive behavioural therapy for psychosis | psychotherapy | tried | worse
  transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  amisulpride | medication | ongoing | no_response
  clozapine | medication | planned | unknown
---
The [voice]{S mania_psychosis} says "left". That was the first we knew of it: Callum, 23, walking to the bus by a [route with no right turns in it]{S mania_psychosis}, which added 2.1 miles. I'm 66 and spent my working life calibrating weighbridges. I mention it because people have remarked on the tables.

[First-episode psychosis]{S diagnosis clin}, 8 October. He believed that the [neighbours' boiler was reading out his texts]{S mania_psychosis}. He'd [stopped shaving]{S functioning}, [stopped his course]{S functioning} (mechanical engineering, second year), and [slept from 5 am to 2 pm]{S sleep}. The [early intervention team]{T early intervention service; ongoing} came within 11 days, for which full marks.

Drug 1. [Aripiprazole]{T aripiprazole; stopped; dose=5 mg}, 5 mg, 10 on day 8, 15 on day 15. [He [couldn't keep his legs still]{S anxiety side_effect}]{O side_effect; aripiprazole}. I counted: [he [crossed the kitchen 64 times in half an hour]{S anxiety side_effect}]{O side_effect; aripiprazole}. [The [voice]{S mania_psychosis worsened} went from a few times a day to [most of the day]{S mania_psychosis worsened}]{O worsening; aripiprazole}. They told us it often gets worse before it gets better. It got worse before it got stopped.

Drug 2. [Risperidone]{T risperidone; tried; dose=2 mg; duration=7 weeks}, 2 mg, then 4, then 6, for 7 weeks. [PANSS 94 at the start, 91 at the end]{O no_benefit; risperidone}. [He gained [7.4 kg]{S appetite_weight side_effect}, and told his brother, who told me, that there was [nothing doing below]{S sexual fig side_effect}]{O side_effect; risperidone}.

[CBT for psychosis]{T cognitive behavioural therapy for psychosis; tried; sessions=16 sessions}, 16 sessions with a decent young woman called Fern. [In sessions 4 to 9 he was clearly the worse for it; talking about the [voice]{S mania_psychosis} brought it on, and he [sat on the stairs with his hands over his ears]{S mania_psychosis worsened}]{O worsening; cognitive behavioural therapy for psychosis}. [By 16 he was back to where he'd been at 1]{O no_benefit; cognitive behavioural therapy for psychosis}. Fern said that this was common, and that it might bear fruit later. I've put it in the "later" column.

The device. The university wanted volunteers for [magnetic stimulation]{T transcranial magnetic stimulation; tried; frequency=1 Hz; sessions=20 sittings}, a coil held over the left side of the head, 1 Hz, 20 sittings in 4 weeks. I drove; 38 miles each way. [He had a [headache]{S pain side_effect} after the first three]{O side_effect; transcranial magnetic stimulation; neutral}. I was worried about [fits]{S neurological possible side_effect}. [There weren't any]{O tolerated; transcranial magnetic stimulation}. [In the last week he said that the [voice]{S mania_psychosis} had [moved from inside the room to the landing]{S mania_psychosis fig improved}]{O partial; transcranial magnetic stimulation}. [Eighteen days after the final sitting it moved in again]{O partial; transcranial magnetic stimulation}.

Drug 3. [Amisulpride]{T amisulpride; ongoing; dose=400 mg; frequency=twice a day}, 400 mg twice a day, since 2 June. [PANSS 90]{O no_benefit; amisulpride}.

What has done something, and I say so with an engineer's reluctance, is a lad named Joss with a whistle. The team has a [supervised exercise programme]{T supervised exercise; ongoing; frequency=45 minutes, 3 times a week}: 45 minutes, 3 times a week, circuits and then a run round the reservoir. [On those days Callum [gets up before 9]{S sleep improved} and [eats with us]{S functioning improved}]{O partial; supervised exercise}. His resting pulse has gone from 88 to 71. [The [voice]{S mania_psychosis} doesn't care for Joss one way or the other]{O no_benefit; supervised exercise}, but [Callum [laughed at something he said]{S anhedonia improved}, 19 August, about 10.40]{O partial; supervised exercise}.

[Twelve months: PANSS 94 to 90. He still [turns left]{S mania_psychosis}]{O no_benefit; overall}. [Clozapine]{T clozapine; planned} is the next thing, weekly bloods, starting in November. My brother-in-law's girl is on [clozapine]{T clozapine; other} and [drives a van for the council]{S functioning other improved}, so there's one data point.

The other day I walked his route with him, the whole way. It's quite pleasant. You go past the allotments twice.

=== 037-adhd
title: "The yoke in the biscuit tin": Fergal, 66, on a late diagnosis
genre: interview
layout: speaker turns 'Interviewer:' / initials or 'P12:'
condition: ADHD
area: mental
english: Irish
narrator: interview
overall: unknown
round: 1
ledger:
  stimulants | medication | stopped | partial | appetite_weight, other_physical, anger
  non-stimulant | medication | ongoing | unknown | gastrointestinal, sleep
  coaching | support | tried | partial
  ginkgo | supplement | tried | no_response
  fish oil | supplement | ongoing | no_response
  antidepressants | medication | not_tried | unknown
  mindfulness | mind_body | declined | unknown
---
Interviewer: You've brought something with you, I see.

FD: I have. A biscuit tin. In it you'll find nine sets of keys, a hearing aid that isn't mine, and a letter from 1974 saying I'd got the place in veterinary college. I [found the letter in 1991]{S cognition}. That's the condition for you, in a tin.

Interviewer: When did you get the diagnosis?

FD: Three years ago, at 63. My granddaughter was being assessed for the [ADHD]{S diagnosis clin other} and the woman asked were there others in the family, and the whole room turned and looked at me. I was trying to [get a bee out]{S cognition}.

Interviewer: What had it been like until then?

FD: I drove a mobile library for thirty-four years. Lovely job. I [left the library behind]{S cognition} twice. I'd [go up for a hammer and come down with a bath]{S cognition fig}. I [couldn't sit through Mass]{S anxiety}, or a film, or a wife, God rest her, she'd say so herself. They used to call it [being away with the birds]{S cognition fig}. There was no badness in it. There was a fair bit of [shame]{S hopelessness}.

Interviewer: And you were offered something for it straight away?

FD: I was given a [stimulant]{T stimulants; stopped}. Don't ask me the name, it was like a Welsh village. One at breakfast.

Interviewer: What did it do?

FD: [Well, the first morning I [did the tax]{S cognition improved}. I sat down and did it, and I got up and it was done]{O benefit; stimulants}. I rang my sister to ask was this what other people had. [I'd say for four hours of the day I was a [bishop]{S cognition fig improved}]{O partial; stimulants}. And [then around two o'clock I'd [turn]{S anger fig side_effect}. I [ate the head off the postman]{S anger fig side_effect}]{O side_effect; stimulants}. [I'd [no interest in my dinner]{S appetite_weight side_effect}, and the [heart was going like a lambeg]{S other_physical fig side_effect}]{O side_effect; stimulants}. The GP had a listen, went pale, and took away the [stimulant]{T stimulants; stopped; duration=eleven weeks}. Eleven weeks.

Interviewer: So you switched?

FD: To a [non-stimulant]{T non-stimulant; ongoing; started=since February}. You'd have to admire the naming of it. Like calling tea a non-coffee. That's since February. [I got the [dry mouth]{S gastrointestinal side_effect}, and I'm [asleep in the chair]{S sleep side_effect} by nine]{O side_effect; non-stimulant; neutral}. But I was always a great man for the chair.

Interviewer: Is it helping?

FD: I couldn't tell you. Genuinely. They say it takes months, and I lost the sheet where you tick the boxes. [My daughter thinks I'm [finishing my sentences]{S cognition improved}]{O partial; non-stimulant}. Then again she might be listening better.

Interviewer: Did you try anything before the diagnosis? Anything of your own?

FD: [Ginkgo]{T ginkgo; tried}. For the memory. I took it for a year, the days that I remembered. [Divil the difference]{O no_benefit; ginkgo}. [Fish oil]{T fish oil; ongoing} I still have, by the spoon, [and all I can say for it is that the cat follows me]{O no_benefit; fish oil}.

Interviewer: Were [antidepressants]{T antidepressants; not_tried} ever suggested?

FD: They were not. I was never [low]{S mood absent}. I was only ever late. My brother had the [depression]{S diagnosis clin other}, now, the real thing, and was on [tablets]{T antidepressants; other} for it, so I'd know the one from the other.

Interviewer: [Mindfulness]{T mindfulness; declined}? Some people find–

FD: I was offered [mindfulness]{T mindfulness; declined}. Eight Wednesdays in a leisure centre, on a mat. I said that if I was able to do that I wouldn't need to.

Interviewer: What about the [coaching]{T coaching; tried}? It came up when we arranged this.

FD: I did, I'd six sessions with a [coach]{T coaching; tried; sessions=six sessions}. A girl of about fifteen. She had one idea, and it was hooks. A hook at the door, and everything that leaves the house lives on the hook. [So I'll say this for [coaching]{T coaching; tried}: I've [not lost the keys]{S cognition improved} since Easter]{O partial; coaching}. [The rest of it, the [being late]{S functioning}, the [forms]{S cognition}, the [four books on the go]{S cognition}, is where it always was]{O no_benefit; coaching}. One hook. It's something.

Interviewer: Would you say that you're better, on the whole, than you were three years ago?

FD: Ah. Now. You'd want to ask somebody who was paying attention.

Interviewer: And if the new [tablet]{T non-stimulant; ongoing} does turn out to work?

FD: Then I might write back to the veterinary college. They said to reply by the end of the month.

=== 131-ptsd
title: EMDR therapy, second time
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: PTSD
area: mental
english: second-language English (some grammar errors)
narrator: patient
treatment: eye movement desensitization and reprocessing
rating: 9/10
overall: improved
round: 1
ledger:
  eye movement desensitization and reprocessing | psychotherapy | ongoing | response | sleep, energy, pain
---
Overall: [very good, I give nine]{O benefit; eye movement desensitization and reprocessing}

Reason: [PTSD]{S diagnosis clin} after the earthquake, I was under the school 30 hours

Side effects: [after session [very tired]{S energy side_effect}, [bad dream]{S sleep side_effect} 2 nights, [pain behind eye]{S pain side_effect}]{O side_effect; eye movement desensitization and reprocessing; neutral}

Comments: I am 79 and did not believe that a finger can help. First time in 2015, eight meetings of [EMDR]{T eye movement desensitization and reprocessing; ongoing; sessions=eight meetings; started=2015}. [The [dust smell]{S anxiety improved} went away, I could [go in cellar]{S functioning improved}]{O benefit; eye movement desensitization and reprocessing}. [After four year, there was work in our street with big machine and it came back, I [sleep with shoes on]{S anxiety} again]{O partial; eye movement desensitization and reprocessing}. So now I do second time, five meeting already. My daughter, she is nurse, she told "[papa, you [dont jump]{S anxiety improved} when the tram pass]{O benefit; eye movement desensitization and reprocessing}". [Also I [sleep barefoot]{S anxiety improved}, this is true]{O benefit; eye movement desensitization and reprocessing}. I hope it will stay. I think it stay.

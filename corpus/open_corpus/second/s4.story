=== 070-ocd
title: Inventory
genre: essay
layout: essay
condition: OCD
area: mental
english: American
narrator: patient
overall: improved
ledger:
  psychoanalysis | psychotherapy | stopped | no_response
  hospital admission | care_setting | tried | unknown
  thioridazine | medication | tried | no_response | energy, sexual
  clomipramine | medication | stopped | response | other_physical, gastrointestinal, sexual, neurological
  kava | supplement | tried | no_response | neurological
  inositol | supplement | tried | no_response | gastrointestinal
  exposure and response prevention | psychotherapy | tried | response
  fluvoxamine | medication | ongoing | response | sleep, gastrointestinal, neurological
---
I should apologize at the start to anyone expecting a story with weather in it. I was an insurance adjuster for thirty-eight years. I list losses. It is the form I am able to write in, and it suits the subject, because what I had, and to some extent have, is a [disorder of checking]{S diagnosis} whether anything has been lost.

I am seventy-two. I am neither a man nor a woman and took until sixty to put that in writing; it has nothing to do with the illness, though three doctors thought otherwise.

Item one. Onset, 1961, age nine, Toledo. My grandmother had a gas stove with five knobs. I [touched each knob]{S anxiety} at bedtime. By spring I [touched each knob five times]{S anxiety worsened}, and by the summer it was [five rounds of five]{S anxiety worsened}, and [starting over if a car went by]{S anxiety}. I did not enjoy it. I mention this because it was called, in turn, a habit, a game, and defiance.

Item two. The content. What people take for fussiness is [fear with a clerk in it]{S anxiety fig}. The [fear]{S anxiety} in my case was that I would [burn people to death by omission]{S anxiety}. There was an [image]{S anxiety}: my grandmother's quilt, brown at the edge. It arrived some four hundred times a day, in color.

Item three. First treatment. [Analysis]{T psychoanalysis; stopped; frequency=four mornings a week; duration=three years; started=1974} in Cleveland, four mornings a week for three years, from 1974. The [analyst]{T psychoanalysis; stopped} proposed that the knobs were what one would expect him to propose. I paid with my first adjuster's salary and lived on eggs. [I finished with a considerable understanding of my grandmother and [ten rounds of ten]{S anxiety worsened}]{O no_benefit; psychoanalysis}.

Item four. In 1978 I [did not leave the apartment]{S functioning} for sixteen days, since leaving [required certainty about the stove]{S anxiety}. My landlord called someone. I was [hospitalized]{T hospital admission; tried; duration=seven weeks} for seven weeks and given [Mellaril]{T thioridazine; tried}. [I [moved as if through caulk]{S energy fig side_effect}, and other matters, which I will enter only as "[retrograde]{S sexual clin side_effect}," also failed]{O side_effect; thioridazine}. [I [checked just as much]{S anxiety}; I merely [checked slowly]{S anxiety}]{O no_benefit; thioridazine}. The ward had an electric range behind a locked door, and I [asked the aides to look in on it]{S anxiety}. They were kind about it, mostly.

Item five. [Anafranil]{T clomipramine; stopped; dose=200 milligrams}. It was not sold in this country in 1986. A colleague's sister, who [washed]{S anxiety other} as I [checked]{S anxiety}, had been getting it from a pharmacist in Windsor, Ontario, and she was [using one towel a day instead of thirty]{S anxiety improved other}; I had seen the towels. I drove across the bridge with her on the first Saturday of each month, as others went for fireworks. [At 200 milligrams the [image]{S anxiety improved} fell from four hundred a day to something like one hundred]{O benefit; clomipramine}. I was able to count because I was always [counting]{S anxiety}. [The remainder of the entry is [sweat]{S other_physical side_effect}, [constipation]{S gastrointestinal clin side_effect}, [no climax]{S sexual side_effect} in nine years and a fine [tremor]{S neurological clin unclear} whose ownership was never settled]{O side_effect; clomipramine}: my mother had a [tremor]{S neurological clin other}, coffee was involved, and one neurologist thought it was [nerves]{S anxiety possible}.

[I stopped it in 1995, when my [cardiogram was found to have lengthened]{S other_physical side_effect} in a way the cardiologist disliked]{O side_effect; clomipramine}. [Within two months I was [back at the stove]{S anxiety withdrawal}]{O withdrawal; clomipramine}. [The [tremor]{S neurological clin unclear} remained, for the record, and is present now, on this pen]{O side_effect; clomipramine}.

Item six. Health food. There followed a period in which I believed in a store. [[Kava]{T kava; tried} made the [tongue numb]{S neurological side_effect}]{O side_effect; kava} and [changed nothing above it]{O no_benefit; kava}. [Inositol]{T inositol; tried; dose=eighteen grams a day; route=stirred into juice}, a sugar of sorts, was recommended at eighteen grams a day, stirred into juice. [I was [gassy]{S gastrointestinal side_effect}]{O side_effect; inositol} and [[certain of nothing]{S anxiety}]{O no_benefit; inositol}. The store closed. I do not consider the two facts connected, but I did at the time [go back to verify that it was closed]{S anxiety}.

Item seven, 2004. A psychologist named Dr. Fairweather-Ruiz, then about thirty, told me over the phone that there was a procedure, and that I would dislike it. [Exposure and response prevention]{T exposure and response prevention; tried; sessions=twenty-two times; started=2004} is simple to describe: one goes toward the feared thing and then does not do what one always does. We met twenty-two times, eight of them in my kitchen. She had me light a burner, turn it off once, and go with her to a matinee. I have no idea what the film was. I sat with both hands under my thighs and she ate licorice. [On the way home I noticed that the [quilt had gone thirty minutes without burning]{S anxiety fig improved}]{O benefit; exposure and response prevention}. Nothing had put it out. I had only stopped fanning.

[By the twenty-second meeting the [checking]{S anxiety improved} took six minutes a day, down from four and a half hours]{O benefit; exposure and response prevention}. [I had, in effect, been [handed back a part-time job's worth of hours]{S functioning fig improved}, with no instructions]{O benefit; exposure and response prevention}. I learned some Portuguese.

Item eight. She wished me to add a [medicine]{T fluvoxamine; planned} for what was left, and I resisted on the ground of Item five. In the end I began this stuff, [fluvoxamine]{T fluvoxamine; ongoing; dose=150 milligrams}, 150 milligrams, whose name I had confused for years with a toothpaste. The [pill]{T fluvoxamine; ongoing} is small and the color of a legal pad. [It has taken the sessions' result and held it in place]{O benefit; fluvoxamine}. [I [dream in plots]{S sleep side_effect} and feel [seasick]{S gastrointestinal side_effect} should I take it before breakfast]{O side_effect; fluvoxamine}. [Whether the [hand shakes more]{S neurological worsened unclear} because of it, or because it is seventy-two, is under review]{O side_effect; fluvoxamine; neutral}.

Item nine. Current condition. I [cook on gas]{S functioning improved}. I [touch the knobs once]{S anxiety improved}, which the book allows and Dr. Fairweather-Ruiz does not. On bad days, perhaps ten in the year, twice. The colleague's sister died in 2019, of something unrelated; her niece sent me a towel. [I cannot say that I am free of it]{O partial; overall}, and I would not insure a person who said so. But [an adjuster's work is to state what remains after the event, and on inspection it is [most of the house]{S functioning fig improved}]{O benefit; overall}.

=== 294-generalised-anxiety-disorder
title: The woman who packed for every weather
genre: article
layout: magazine feature with subheadings
condition: generalised anxiety disorder
area: mental
english: British
narrator: journalist
overall: improved
ledger:
  camomile tea | supplement | tried | no_response | other_physical
  app | other | tried | no_response
  citalopram | medication | tried | no_response | sexual
  counselling | psychotherapy | tried | no_response
  venlafaxine | medication | stopped | no_response | other_physical, neurological
  pregabalin | medication | stopped | no_response | cognition, neurological
  acceptance and commitment therapy | psychotherapy | tried | response
  worry time | psychotherapy | tried | response
  choir | lifestyle | tried | response
---
There is one bag on the back seat of Bethan Rosser's car, and it contains a flask. She would like this noted. Three years ago there would have been four bags: waterproofs, a first-aid kit, photocopied passports, tinned fish. "For Swindon," she says. "I was going to Swindon."

Bethan, 41, manages a garden centre on the edge of Newport and has two sons who now go to school without ringing her at break. She tells her story in a flat, amused voice, breaking off to thank people: a sister, a bus driver, a woman in HR. Then she rubs her eyes. "I'm all thanked out some days. But go on."

A LIFETIME OF BRACING

As a girl she [rehearsed house fires]{S anxiety}. In her thirties, after her second son spent a week in special care, the [rehearsing filled the day]{S anxiety worsened}. Her [shoulders were up round her ears]{S other_physical fig}, [jaw aching]{S pain}, [stomach in knots]{S anxiety fig}. She [woke at four]{S sleep} to [run through the day's disasters]{S anxiety} in order. She [couldn't follow a recipe]{S cognition}. "It wasn't [panic]{S anxiety absent}. I never had one of those [attacks]{S anxiety absent} you see on telly. It was like [living with the handbrake on]{S anxiety fig}. You still go along. You just burn."

The first GP she saw told her that all mothers worry and that she might try a nice [camomile tea]{T camomile tea; planned}. She bought the [tea]{T camomile tea; tried}. She downloaded the [app]{T app; tried; duration=eleven days} on the poster in the surgery and was congratulated by a cartoon otter for eleven days running. [The [tea]{T camomile tea; tried} made her [need the loo]{S other_physical side_effect}]{O side_effect; camomile tea} and [the otter got on her nerves]{O no_benefit; app}.

WHAT IS [GAD]{S diagnosis clin general}?

[Generalised anxiety disorder]{S diagnosis clin general} affects around one in twenty-five adults in Britain, women more often than men. The [worry]{S anxiety general} is about many things, is hard to control and has lasted for six months or more. Common signs include:

• [restlessness]{S anxiety clin general} or feeling [keyed up]{S anxiety fig general}
• [tiring easily]{S energy general}
• [trouble concentrating]{S cognition general}
• [irritability]{S anger general}
• [muscle tension]{S other_physical clin general} and [disturbed sleep]{S sleep general}

"People with [GAD]{S diagnosis clin general} are often very competent, and that hides it," says Dr. Anselm Tredwell, a consultant psychologist in Bath. "By the time they reach us they've had ten years of being told they're so organised." NICE recommends [guided self-help]{T guided self-help (psychotherapy); general} first, then [CBT]{T cognitive behavioural therapy (psychotherapy); general}, [applied relaxation]{T applied relaxation (psychotherapy); general} or an [SSRI]{T SSRIs (medication); general}. About half of those who complete a [talking therapy]{T psychotherapy (psychotherapy); general} on the NHS recover.

THE LONG MIDDLE

For Bethan the next four years were a procession. [[Citalopram]{T citalopram; tried} cost her any [interest in sex]{S sexual side_effect}]{O side_effect; citalopram} and, she says, "[[worried just the same]{S anxiety}, with the telly off]{O no_benefit; citalopram}". A workplace [counsellor]{T counselling; tried; sessions=six sessions} listened for six sessions and then, at the door, observed that some people enjoy a drama. "I sat in the Fiesta and I laughed till I cried. Enjoy it!" [She came out no better]{O no_benefit; counselling}, and would not speak to a professional for a year.

Then [venlafaxine]{T venlafaxine; stopped; dose=up to 150mg}, up to 150mg. [She [sweated through her uniform]{S other_physical side_effect} among the bedding plants]{O side_effect; venlafaxine}; [her scores hardly moved]{O no_benefit; venlafaxine}. Worse were the Sundays. [If she was late collecting her prescription, by teatime she had [electric shivers in her lips]{S neurological fig withdrawal} and a [terror with no subject]{S anxiety withdrawal}]{O withdrawal; venlafaxine}. "I honestly couldn't tell any more. Was that me, or was that the [tablet]{T venlafaxine; stopped}? [I'd be [shaking]{S neurological unclear} in Boots and I'd think, is this what I'm like, or is this what I'm on]{O side_effect; venlafaxine}?" She came off it over five months, with a set of jeweller's scales. [Pregabalin]{T pregabalin; stopped; duration=three weeks}, which followed, lasted three weeks. [She [lost her words]{S cognition side_effect}, and [walked into a trellis]{S neurological side_effect}]{O side_effect; pregabalin}.

"There was a stretch there when I'd have told you that [nothing works]{O no_benefit; overall}," she says. "[And nothing had]{O no_benefit; overall}."

A DIFFERENT QUESTION

What changed, in the spring of 2023, was a woman called Oonagh, who ran a [therapy group]{T acceptance and commitment therapy; tried; started=spring of 2023} above the library in Caerleon. The method is called [acceptance and commitment therapy]{T acceptance and commitment therapy; tried; sessions=ten evenings}. It does not argue with [worries]{S anxiety general} about whether they are true. It asks what you would be doing if they were allowed to come along.

"I said I'd go to the sea," says Bethan. "Oonagh said, well, put them in the boot and go." There were ten evenings. She was given an [appointment for worrying]{T worry time; tried; duration=twenty minutes; frequency=half past five}, twenty minutes at half past five, on the landing. To begin with she overran by an hour. [By the sixth week she was sitting on the stairs with [nothing to put down]{S anxiety fig improved}]{O benefit; worry time, acceptance and commitment therapy}.

"I thought she'd broken me," she says. "I kept checking for it, like [when a fridge stops]{S anxiety fig improved}."

She also joined the library's [choir]{T choir; tried}, which met downstairs at the same hour the following term. She can't read music. [You can't sing an alto line and [plan a flood]{S anxiety improved}, she has found, and her [jaw came undone]{S pain fig improved}]{O benefit; choir}.

IF THIS IS YOU

Dr. Tredwell suggests asking your surgery about [talking therapies]{T psychotherapy (psychotherapy); general}, which in England you can refer yourself to; [keeping caffeine for mornings]{T caffeine reduction (lifestyle); general}; and never stopping an [antidepressant]{T antidepressants (medication); general} suddenly, as [dizziness]{S neurological possible general withdrawal}, [nausea]{S gastrointestinal clin possible general withdrawal} and [rebound anxiety]{S anxiety clin possible general withdrawal} may follow. "If a clinician belittles you, that is information about the clinician," he adds. "Try the next door."

Bethan locks the car. [She [sleeps till six]{S sleep improved} now]{O benefit; overall}. [She [went to Tenby in May without looking at the forecast]{S functioning improved}]{O benefit; overall}, it rained, and everyone got wet; it was, she reports, just rain. [She is still [tired]{S energy}, in the manner of someone who has [carried four bags a long way]{S energy fig} and hasn't yet worked out what to do with her hands]{O partial; overall}. Today she has filled them with a flask and a tray of somebody else's pansies.

=== 030-obesity
title: One seat is for the trombone
genre: interview
layout: speaker turns
condition: obesity
area: general
english: American
narrator: interview
overall: unchanged
ledger:
  traffic light diet | lifestyle | tried | worse
  metformin | medication | stopped | no_response | gastrointestinal
  liraglutide | medication | not_tried | unknown
  semaglutide | medication | ongoing | partial | gastrointestinal, other_physical
  support group | support | ongoing | partial
  swimming | lifestyle | ongoing | partial
  psychotherapy | psychotherapy | planned | unknown
  bariatric surgery | procedure | not_tried | unknown
---
Interviewer: Before I switched the recorder on you were telling me about the bus.

J.T.: Right, so I'm standing there with my trombone case and this tiny kid goes, Dad, he [needs two seats]{S appetite_weight}. And the dad is dying, he's turning purple, he's like sorry man. And I said no, he's right, I need two, one's for the trombone.

Interviewer: You're laughing.

J.T.: I am now. I got off three stops early though. I walked home and [didn't answer texts]{S functioning} till Sunday.

Interviewer: When did weight become a medical thing for you?

J.T.: Third grade. The school nurse sent a letter. There was this clinic at the county hospital with cartoon vegetables on the walls and they gave my mom a chart, the [traffic light diet]{T traffic light diet; tried}. Green food, yellow food, red food. I was eight. I thought I was gonna get a ticket.

Interviewer: Did it do anything?

J.T.: [It taught me to [hide the red food]{S appetite_weight}]{O no_benefit; traffic light diet}. [I [put on eleven pounds]{S appetite_weight worsened} that summer]{O worsening; traffic light diet}. My sister did the same [diet]{T traffic light diet; other} with me and she [got skinny]{S appetite_weight improved other}, which, thanks, Dana.

Interviewer: And after that?

J.T.: Nothing for years. Then at fourteen my A1C came back at [prediabetes]{S diagnosis clin} so they put me on [metformin]{T metformin; stopped; dose=five hundred; frequency=twice a day}, five hundred twice a day. [I had the [runs]{S gastrointestinal side_effect} in every restroom of that middle school]{O side_effect; metformin}. [The sugar number barely budged and the [scale didn't move]{S appetite_weight} at all]{O no_benefit; metformin}. I quit taking it sophomore year and nobody noticed.

Interviewer: A lot of the people I speak to mention [liraglutide]{T liraglutide; not_tried}, the [daily shot]{T liraglutide; not_tried; frequency=daily}. Were you on that?

J.T.: Nope. Never even heard of that one.

Interviewer: So tell me about this year.

J.T.: Okay so, this year. In February I was [three forty-one]{S appetite_weight}. My [knees hurt]{S pain}, I [snored]{S sleep} so loud my roommate moved out, and I was [hungry like it was a job]{S appetite_weight fig}. Like, I'd be eating lunch and [scheduling the next lunch in my head]{S appetite_weight}. And I was [ashamed]{S hopelessness} of it all the time, even the scheduling. The student health doctor was the first one who said [obesity]{S diagnosis clin} was a disease and not a personality. She put in for [Wegovy]{T semaglutide; planned}. Insurance said no, she appealed, they said yes for six months.

Interviewer: You started on the lowest dose?

J.T.: Point two five a week, then point five, I'm at one milligram now. It's a [pen]{T semaglutide; ongoing; dose=one milligram; frequency=a week}, you click it into your stomach. And the same month, and this is where it gets messy, I joined the Tuesday [group]{T support group; ongoing; frequency=Tuesday} at the rec center, it's eight of us and a retired bus driver called Marv who runs it, and I also started [swimming]{T swimming; ongoing; frequency=twice a week}, twice a week, early, when it's just me and the old ladies.

Interviewer: And has it worked?

J.T.: I'm three thirty-four. [So, [seven pounds]{S appetite_weight improved} in five months]{O no_benefit; semaglutide}. My doctor was hoping for thirty. [She called it below the response threshold]{O no_benefit; semaglutide}, which I guess is doctor for meh. 

Interviewer: Seven is something.

J.T.: It's a bowling ball minus half. But listen, [the [scheduling thing's quieter]{S appetite_weight fig improved}]{O partial; semaglutide, support group, swimming}. [I'll [forget about food]{S appetite_weight improved} for like two whole hours]{O partial; semaglutide, support group, swimming}. And I couldn't tell you if that's the [shot]{T semaglutide; ongoing} or Marv or the [pool]{T swimming; ongoing}. All three started inside of nine days. Worst science experiment ever.

Interviewer: Any side effects?

J.T.: Oh man, [[burps that taste like eggs]{S gastrointestinal side_effect}]{O side_effect; semaglutide}. [[Nausea]{S gastrointestinal clin side_effect} the day after every dose increase, and a bit of [hair coming out]{S other_physical side_effect} in the shower]{O side_effect; semaglutide}. [I was scared of the [pancreas thing]{S other_physical possible side_effect}, my aunt sent me like nine videos, but my labs are fine]{O tolerated; semaglutide}.

Interviewer: What about [therapy]{T psychotherapy; planned}, or something with a [counselor]{T psychotherapy; planned}?

J.T.: I'm on the waitlist at the campus place. October, they said.

Interviewer: Has anyone brought up [surgery]{T bariatric surgery; not_tried} with you?

J.T.: Marv had the [sleeve]{T sleeve gastrectomy (procedure); other}, back in oh-nine. It went great for him, he shows you the before picture whether you ask or not. But no, nobody's offered it to me. You need a BMI and a year of paperwork and I've got a marching band schedule.

Interviewer: If somebody read the chart, they'd say nothing has changed.

J.T.: [They'd be right, pretty much]{O no_benefit; overall}. [My [knees still hurt]{S pain}]{O no_benefit; overall}. [I still [need the two seats]{S appetite_weight}]{O no_benefit; overall}. But there's a thing Marv says, which is you're not late, you're just on a different bus. It's super corny. I sort of believe it, though. I've got another appeal going in for the fall, because my six months is up on the ninth, and I think if they'd let me get to the full dose we'd see something. I really do think that.

=== 104-rheumatoid-arthritis
title: Persistent synovitis in a young man lost to follow-up: a case report
genre: case_report
layout: clinical case report, third person
condition: rheumatoid arthritis
area: general
english: British
narrator: clinician
overall: unknown
ledger:
  methotrexate | medication | tried | no_response | gastrointestinal
  folic acid | supplement | tried | unknown
  prednisolone | medication | stopped | partial | sleep, appetite_weight
  leflunomide | medication | stopped | no_response | other_physical
  hand therapy | procedure | tried | no_response
  etanercept | medication | stopped | partial | other_physical
  joint aspiration | procedure | tried | unknown
  tocilizumab | medication | tried | no_response
  abatacept | medication | not_tried | unknown
---
**Summary**

[Seropositive rheumatoid arthritis]{S diagnosis clin} was diagnosed in a 31-year-old roofer [whose disease did not respond to four successive agents]{O no_benefit; methotrexate, leflunomide, etanercept, tocilizumab}. The principal interest of the case lies in a dissociation between [his joints, which did not improve]{O no_benefit; overall}, and [his [fatigue]{S energy clin improved}, which did]{O benefit; etanercept}; and in the consequences of unreported interruptions to treatment.

**Presentation**

The patient was referred in February 2021 with a five-month history of symmetrical [pain]{S pain clin} and [swelling of the metacarpophalangeal joints]{S other_physical clin}, early [morning stiffness]{S other_physical clin} of two hours, [weight loss]{S appetite_weight} of 6 kg and profound [fatigue]{S energy clin}. There was no [rash]{S other_physical absent}, and [psoriasis]{S diagnosis clin absent} had been excluded by a dermatologist. He was [no longer able to hold a hammer]{S functioning} and had been [laid off]{S functioning}. Rheumatoid factor was 210 IU/ml, anti-CCP antibodies exceeded 340 U/ml, and C-reactive protein was 64 mg/l. The DAS28 was 6.8. Radiographs showed [periarticular osteopenia]{S other_physical clin} without [erosions]{S other_physical clin absent}.

**Treatment**

[Methotrexate]{T methotrexate; tried; dose=15 mg; frequency=weekly; route=by mouth} was started at 15 mg weekly by mouth, with [folic acid]{T folic acid; tried; dose=5 mg} 5 mg and a reducing course of [prednisolone]{T prednisolone; stopped; dose=from 20 mg; duration=six weeks} from 20 mg over six weeks. [The [synovitis]{S other_physical clin improved} subsided while the [steroid]{T prednisolone; stopped} was taken and recurred in full within ten days of its completion]{O partial; prednisolone}. [The [corticosteroid]{T prednisolone; stopped} was accompanied by [insomnia]{S sleep clin side_effect} and [increased appetite]{S appetite_weight clin side_effect}]{O side_effect; prednisolone}. [At six months on [methotrexate]{T methotrexate; tried; dose=25 mg; route=subcutaneously; duration=six months}, latterly 25 mg subcutaneously, the DAS28 was 6.5]{O no_benefit; methotrexate}. [[Nausea]{S gastrointestinal clin side_effect} occupied the day after each [injection]{T methotrexate; tried}]{O side_effect; methotrexate}.

[[Leflunomide]{T leflunomide; stopped; dose=20 mg; duration=four months} 20 mg was given for four months without effect]{O no_benefit; leflunomide} and [was discontinued for [hypertension]{S other_physical clin side_effect}]{O side_effect; leflunomide}. [A course of [hand therapy]{T hand therapy; tried; sessions=eight appointments}, eight appointments, yielded no change in grip strength (11 kg)]{O no_benefit; hand therapy}.

[Etanercept]{T etanercept; stopped; dose=50 mg; frequency=weekly; started=March 2022} 50 mg weekly was commenced in March 2022. [At twelve weeks the patient reported that his [tiredness]{S energy improved} had "[switched off at the wall]{S energy fig improved}"]{O benefit; etanercept}; [the fatigue scale fell from 46 to 19]{O benefit; etanercept}. [The swollen joint count, by contrast, was 13 before and 12 after]{O no_benefit; etanercept}. [[Injection-site erythema]{S other_physical clin side_effect} was mild]{O side_effect; etanercept; neutral}.

It emerged in the autumn that he had taken seasonal work away from home, where there was no refrigerator, and had omitted [etanercept]{T etanercept; stopped} for three periods of two to five weeks. [Each omission had been followed by [fever]{S other_physical withdrawal}, a [flare of the knees]{S other_physical clin withdrawal} and, on one occasion, an [effusion]{S other_physical clin withdrawal} that required [aspiration]{T joint aspiration; tried}]{O withdrawal; etanercept}. [When adherence had been confirmed for a further four months the joints remained as before]{O no_benefit; etanercept} and the drug was withdrawn. [[Tocilizumab]{T tocilizumab; tried; dose=162 mg; frequency=weekly; duration=five months}, 162 mg weekly for five months, normalised the C-reactive protein]{O partial; tocilizumab} but [affected neither [pain]{S pain clin} nor [swollen joints]{S other_physical}]{O no_benefit; tocilizumab}.

**Outcome**

[Thus no agent had achieved control of the [synovitis]{S other_physical clin} after twenty-eight months]{O no_benefit; methotrexate, leflunomide, etanercept, tocilizumab}. [Abatacept]{T abatacept; planned} was proposed and consent obtained. The patient did not attend for the first [infusion]{T abatacept; not_tried}. Letters were returned; his mother understood that he was working in Norway. His present condition is not known to us.

**Discussion**

[Fatigue]{S energy clin general} in [rheumatoid arthritis]{S diagnosis clin general} correlates poorly with joint counts, and may respond to [TNF inhibition]{T TNF inhibitors (medication); general} independently of them. We would also suggest that the question "Where do you keep your injections?" be put early.

=== 206-generalised-anxiety-disorder
title: Keeping count for Imogen
genre: relative
layout: parent
condition: generalised anxiety disorder
area: mental
english: Australian
narrator: relative
overall: partly_improved
ledger:
  psychotherapy | psychotherapy | stopped | worse
  melatonin | supplement | stopped | no_response
  quetiapine | medication | stopped | no_response | sleep
  kava | supplement | stopped | no_response
  weighted blanket | procedure | stopped | no_response
  escitalopram | medication | stopped | partial | pain, sexual
  desvenlafaxine | medication | ongoing | response | other_physical
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response
---
What is the standard deviation of a night's sleep? I can tell you for my daughter: 1.9 hours, over 412 nights, mean 4.6. I'm 72, a retired hydrographer, and when you can't fix a thing you measure it.

Imogen is 41 and teaches maths in Geelong. The diagnosis is [generalised anxiety disorder]{S diagnosis clin}, GAD-7 of 18 when it was first done (June 2022). What it looks like: she [rings me to check the gas]{S anxiety} at her own house. She [redoes reports that were finished]{S anxiety}. She has a [stone in the stomach]{S anxiety fig} from about 4 pm, [grinds her teeth]{S other_physical} (one crown, $1,840), and [lies awake]{S sleep} [composing apologies to people who've forgotten her]{S anxiety}.

My late husband had the same, I see now. In his day it was called [nerves]{S anxiety other} and treated with [Serepax]{T oxazepam (medication); other} and the [shed]{T shed (lifestyle); other}.

The first [psychologist]{T psychotherapy; stopped; sessions=six times; duration=10 weeks} saw her six times over 10 weeks. He ate a sandwich in session two. In session five he said that some women simply enjoy worrying. [Her GAD-7 went from 18 to 20 under that gentleman's care]{O worsening; psychotherapy} and she cancelled the rest.

Then came what I call the bathroom-cabinet period, July to December 2022: [melatonin]{T melatonin; stopped; dose=2 mg; started=July 2022; ended=December 2022} 2 mg, [Seroquel]{T quetiapine; stopped; dose=25 mg; frequency=at night} 25 mg at night (off label, GP's idea), [kava capsules]{T kava; stopped}, a [weighted blanket]{T weighted blanket; stopped} of 9 kg. I have the sheets here. [No item on that list moved either column, [sleep]{S sleep} or [worry]{S anxiety}, by more than the noise]{O no_benefit; melatonin, quetiapine, kava, weighted blanket}. [The [Seroquel]{T quetiapine; stopped} had her [dopey]{S sleep side_effect} till morning tea as well]{O side_effect; quetiapine}.

January 2023, [Lexapro]{T escitalopram; stopped; dose=5 mg; started=January 2023}, 5 mg for eight days, then 10, then 20 by April. [GAD-7: 20, 17, 13, 12]{O benefit; escitalopram}. [The [phone calls about the gas]{S anxiety improved} fell from eleven a week to four]{O benefit; escitalopram}. [[Sleep didn't budge]{S sleep}: 4.7 hours]{O no_benefit; escitalopram}. [She had [headaches]{S pain side_effect} in the first fortnight and, she told me in the car with the radio up, [no interest in that department]{S sexual fig side_effect} at all]{O side_effect; escitalopram}. That ended it, after fourteen months. [She tapered over six weeks under a new GP and there were no [zaps]{S neurological fig absent withdrawal}, though we'd both read about them]{O tolerated; escitalopram}.

Since May 2024 it's been [Pristiq]{T desvenlafaxine; ongoing; dose=50 mg, now 100; started=May 2024}, 50 mg, now 100. [GAD-7 is 9]{O benefit; desvenlafaxine}. [She [sweats through a blouse]{S other_physical side_effect} by recess and has bought seven identical ones]{O side_effect; desvenlafaxine}. [The [department, I'm informed, has reopened]{S sexual fig improved side_effect}]{O tolerated; desvenlafaxine}.

The sleep I credit elsewhere. A nurse in Ballarat ran [CBT for insomnia]{T cognitive behavioural therapy for insomnia; tried; route=by video; sessions=5 sessions} by video, 5 sessions. It begins by forbidding bed until 1 am, which I thought barbaric. [Week 2 was dreadful ([3.4 hours]{S sleep worsened})]{O worsening; cognitive behavioural therapy for insomnia}. [By week 8 she [averaged 5.9]{S sleep improved}, and she has held 5.8 since]{O benefit; cognitive behavioural therapy for insomnia}. It's not eight. [She no longer [looks up what five hours does to the heart]{S anxiety improved}]{O benefit; cognitive behavioural therapy for insomnia}, though.

[So: better, on the numbers, by about half]{O partial; overall}. She still [composes apologies]{S anxiety}. Last Sunday she rang at nine in the evening and I reached for the pencil, and she only wanted to know how to get wax out of a tablecloth. I didn't know which column that goes in.

=== 165-nicotine-dependence
title: Re: anyone quit without the famous one?
genre: forum
layout: reply to somebody's question
condition: nicotine dependence
area: mental
english: American
narrator: patient
overall: improved
ledger:
  varenicline | medication | not_tried | unknown
  nicotine patch | medication | tried | partial | other_physical, sleep
  bupropion | medication | stopped | response | sleep, gastrointestinal, neurological
  nicotine lozenge | medication | ongoing | response
  quitline | support | tried | response
---
[[412 days, 9 hrs]{S substance_use improved}]{O benefit; overall}. [1.5 packs/day]{S substance_use} x 33 years before that, so figure 360,000 cigarettes, I did the math on an overtime shift.

To your question. No [Chantix]{T varenicline; not_tried}, it was off the shelf the year I asked, so I can't speak to it. What I had:

Attempt 1 (2014): [patch]{T nicotine patch; tried; dose=21mg; duration=5 weeks; started=2014} only, 21mg. [Made it 5 weeks then [bummed one]{S substance_use} off my brother in law at a tailgate]{O partial; nicotine patch}. [[Itchy red square on the arm]{S other_physical side_effect} and [dreams about being a crab]{S sleep side_effect}]{O side_effect; nicotine patch}. 

Attempt 2 (Sept last year): 150mg [Wellbutrin]{T bupropion; stopped; dose=150mg; duration=3 days; started=Sept last year} for 3 days, 300mg after that, quit date on day 10, with the 4mg [lozenge]{T nicotine lozenge; ongoing; dose=4mg} for [cravings]{S substance_use clin}. This stuff was weird, [I didn't decide to smoke less, I just kept [finding half a cigarette in the ashtray]{S substance_use improved}]{O benefit; bupropion}. [[Cravings]{S substance_use clin improved} (I logged em, 0-10) went from 8.5 to 3 by day 24]{O benefit; bupropion, nicotine lozenge}. 

Cost of doing business: [[insomnia]{S sleep clin side_effect}, [awake 2-5am]{S sleep side_effect} most nights for 6 wks until I moved the second dose to 1pm, [cotton mouth]{S gastrointestinal fig side_effect}, [shaky]{S neurological side_effect}]{O side_effect; bupropion}. [No [seizure]{S neurological clin absent side_effect}, which is what the wife was worried about]{O tolerated; bupropion}. [Moving the dose got me [back to 6.5 hrs]{S sleep improved side_effect}]{O tolerated; bupropion}. Finished it at week 12. 

Also called the state [quitline]{T quitline; tried; sessions=4 calls}, 4 calls, [lady named Bev was worth more than she gets paid]{O benefit; quitline}.

For reference [cold turkey]{T cold turkey (lifestyle); general} works for like 3-5 out of 100 at a year, pills or [patches]{T nicotine patch; general} maybe double that, combos do best. So odds are you fail and odds are that's not about you. [I still suck on 2 [lozenges]{T nicotine lozenge; ongoing; dose=2; frequency=a day} a day but [haven't smoked]{S substance_use improved}]{O benefit; overall}. My dentist can live with it.

=== 170-bipolar-disorder
title: Lamictal: a cautionary tale in one act
genre: forum
layout: post and replies by other members
condition: bipolar disorder
area: mental
english: British
narrator: patient
overall: worse
ledger:
  lamotrigine | medication | tried | no_response | other_physical, cognition
  peer group | support | stopped | worse
  lurasidone | medication | planned | unknown
---
grimley_31:
[2 out of 10, and the 2 is for the packaging]{O no_benefit; lamotrigine}. [Lamotrigine]{T lamotrigine; tried; dose=200mg; duration=fourteen months}, 200mg, for [bipolar 2]{S diagnosis clin}. Everyones darling. [In fourteen months it did sweet FA for the [lows]{S mood}]{O no_benefit; lamotrigine} and [I got [spots]{S other_physical side_effect} like a 13 yr old and [couldnt find words]{S cognition side_effect}]{O side_effect; lamotrigine}. Then the pharmacy "had a supply issue" so I missed six days, and youre not allowed to just restart, you have to go back to 25 like a good boy. [In those six days I rang my boss and [resigned in song]{S mania_psychosis withdrawal}]{O withdrawal; lamotrigine}. Thats not a figure of speech.
Went to the [peer group]{T peer group; stopped} at the Quaker place. Two hours of who's got the worst ex. [Came out [lower]{S mood worsened} than I went in]{O worsening; peer group}, didnt go back.
[Now: [no job]{S functioning}, [in bed by 4pm]{S functioning}, [thinking about the bridge]{S suicidality}]{O worsening; overall}. They want [lurasidone]{T lurasidone; planned} next. Whoopee.

pollyanna_ish:
Sorry mate. [Lamictal]{T lamotrigine; other; duration=3 yrs} honestly saved me, 3 yrs no [crash]{S mood fig absent other}. Ring someone about the [bridge]{S suicidality} PLEASE

grimley_31:
Good for you. Rang. On hold.

=== 238-ptsd
title: PRAZOSIN after 40 years of nightmare
genre: review
layout: SHOUTS in capitals in places
condition: PTSD
area: mental
english: second-language English (some grammar errors)
treatment: prazosin
rating: 7/10
narrator: patient
overall: partly_improved
ledger:
  diazepam | medication | tried | no_response | cognition
  prazosin | medication | ongoing | response | neurological
---
[Nightmare]{S sleep} EVERY night since 1983, same road, same soldiers, [wake up shouting]{S sleep}. I am 72 now. In my country they gave me [diazepam]{T diazepam; tried; dose=10 mg; frequency=3 times a day; duration=11 years} 10 mg 3 times a day for 11 years and [it did NOT stop even one [dream]{S sleep}]{O no_benefit; diazepam}, [only I became [stupid in the day]{S cognition side_effect}]{O side_effect; diazepam}.

New doctor here gave [prazosin]{T prazosin; ongoing; dose=6 mg; frequency=at 21:00}. Start 1 mg, each week plus 1 mg, now 6 mg at 21:00. I keep a table. Before: 7 [bad nights]{S sleep} of 7. [Week 4: 5 of 7]{O partial; prazosin}. [Week 10: 2 OF 7]{O benefit; prazosin}!!! But [[jumping from a noise]{S anxiety} is the same, and I [cannot sit with back to door]{S anxiety}]{O no_benefit; prazosin}.

One problem. [I am [dizzy]{S neurological unclear} when I stand up, 98 over 60 this morning]{O side_effect; prazosin}. Is it [tablet]{T prazosin; ongoing} or is it because I [don't eat]{S appetite_weight} when I am [nervous]{S anxiety}? Doctor says maybe BOTH. I stand up SLOWLY and I continue.

=== 028-postpartum-depression
title: everyone said wait for week 6
genre: review
layout: SHOUTS in capitals in places
condition: postpartum depression
area: mental
english: second language
treatment: paroxetine
rating: 1/10
narrator: patient
overall: worse
ledger:
  paroxetine | medication | stopped | worse | other_physical, anxiety
---
"wait for week 6" said the midwife, the doctor, my mother in law, the LADY from the bank. ok so i waited!! baby is born 2 may. [ppd]{S diagnosis clin} is told to me 9 june because i look at him and its [like a neighbour baby]{S anhedonia fig}. start 10mg 12 june, 20mg 26 june. side things: [[yawn yawn yawn]{S other_physical side_effect}, [wet hair in the night]{S other_physical side_effect}, [legs want to run]{S anxiety fig side_effect}]{O side_effect; paroxetine}. [week 4 NOTHING]{O no_benefit; paroxetine}. [week 6 (24 july) [more crying]{S mood worsened} not less, and now i have also the [thinking that he is better without me]{S suicidality}]{O worsening; paroxetine}. [30mg until 20 august, same same bad]{O no_benefit; paroxetine}. they stop it. [today 3 sept i am MUCH more [down]{S mood worsened} as in june]{O worsening; overall}, im sry but its true

=== 331-high-blood-pressure
title: Lisinopril/HCTZ
genre: review
layout: one unbroken paragraph
condition: high blood pressure
area: general
english: American
treatment: lisinopril
rating: 3
narrator: patient
overall: unchanged
ledger:
  lisinopril | medication | ongoing | no_response | other_physical
  hydrochlorothiazide | medication | ongoing | no_response | other_physical
  beet powder | supplement | tried | no_response | other_physical
---
Why do they keep raising it if [it dont work]{O no_benefit; lisinopril, hydrochlorothiazide}? [168/102 before, 165/99 after 8 months of [lisinopril]{T lisinopril; ongoing; duration=8 months} and [hctz]{T hydrochlorothiazide; ongoing; duration=8 months}]{O no_benefit; lisinopril, hydrochlorothiazide}. [What I did get:[dry hacking cough]{S other_physical side_effect} all thru church and [peeing like a racehorse]{S other_physical fig side_effect}]{O side_effect; lisinopril, hydrochlorothiazide}. Wife had me on [beet powder]{T beet powder; tried; duration=a month} a month, [same numbers]{O no_benefit; beet powder}, [[pink toilet]{S other_physical side_effect}]{O side_effect; beet powder}. Asked the dr is it my kidneys, is it salt, is it him. "We'll keep an eye on it." An eye. For $140 a visit I'd like both. Nobody can tell me why and I am done asking.

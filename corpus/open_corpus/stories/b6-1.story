=== 099-postpartum-depression
title: Fathers get it too
genre: article
layout: newspaper health column
condition: postpartum depression
area: mental
english: British
narrator: journalist
overall: worse
round: 1
ledger:
  sertraline | medication | stopped | partial | sexual, gastrointestinal
  fish oil | supplement | tried | no_response
  vitamin D | supplement | tried | no_response
  fathers' group | support | tried | partial
  paroxetine | medication | not_tried | unknown
  mirtazapine | medication | ongoing | worse | sleep, appetite_weight
  interpersonal therapy | psychotherapy | planned | unknown
---
[Paternal postnatal depression]{S diagnosis clin}. That is what it says in the letter from the hospital, and Graham Tolley, who is 57 and drives a gritter for the county in winter, has read it out to his brother over the telephone and to nobody else until now.

His daughter Wren was born in January of last year. He has two grown sons from his first marriage and thought that he knew the drill. "With the lads I was useless but cheerful," he says. "This time I did everything right and felt [nothing at all]{S anhedonia}." By week five he was [sitting in the cab with the engine off]{S functioning} after his shift so as not to go indoors. He [snapped at the midwife]{S anger}, then at his wife, Simone, then at a man who was only selling windows. He [woke at three]{S sleep} whether the baby did or not, and he became [certain he would drop her on the stairs]{S anxiety}. He took to [going down them on his backside]{S functioning}.

How common is it?

[Postnatal depression]{S diagnosis clin general} affects more than one in ten mothers. Pooled surveys put the figure for fathers at 8 to 10 per cent, highest between three and six months after the birth. If the mother is [depressed]{S mood general}, the father's risk is roughly doubled. Age offers no protection. Nor, as Graham found, does having done it before.

In men the [illness]{S diagnosis general} often wears a different coat. Look out for

• [irritability]{S anger general}, or [picking rows]{S anger general}
• [staying late at work]{S functioning general} for no reason
• [drinking more]{S substance_use general} than usual
• [headaches]{S pain general} and [stomach aches]{S pain general} that no test explains
• [not wanting to hold the child]{S functioning general}
• [thoughts of disappearing]{S suicidality general}, or of the [family being better off]{S suicidality general}

The first six months

The health visitor, who had come to see Simone, gave the questionnaire to the wrong parent by accident. Simone scored 4. Graham filled it in for a joke and scored 19. His GP prescribed [sertraline]{T sertraline; stopped; dose=50 mg}, 50 mg, going up to 100 in a month.

He had been warned off by a colleague whose [wits had gone woolly]{S cognition fig other side_effect} on something similar. With an eighteen-tonne lorry to steer, that mattered. "[I had myself tested on the skid pan, week two. [Sharp as ever]{S cognition absent side_effect}]{O tolerated; sertraline}." [By Easter the [temper]{S anger improved} was under control and he could [take the stairs upright]{S anxiety improved}]{O benefit; sertraline}. [What did not shift was the [blank]{S anhedonia fig}]{O no_benefit; sertraline}. "[She'd laugh at me and I'd think, that's a noise a baby makes]{S anhedonia}."

[There were [loose bowels]{S gastrointestinal side_effect} for a fortnight]{O side_effect; sertraline; neutral}, and [he found that he was [no longer capable in bed]{S sexual side_effect}]{O side_effect; sertraline}, which he mentions to the gritter's windscreen and not to me.

Simone's sister sells wellness boxes. From her came [fish oil]{T fish oil; tried; dose=two grams; frequency=a day}, two grams a day, and [vitamin D]{T vitamin D; tried}. [He swallowed both for four months. "My joints were very well oiled," he says. "The rest of me couldn't tell"]{O no_benefit; fish oil, vitamin D}. He also went to a [dads' group]{T fathers' group; tried; frequency=Thursdays} above a library, Thursdays, tea from an urn. [It was good to hear other men say it, he allows, though the good had usually worn off by the second roundabout]{O partial; fathers' group}.

What the doctor says

Dr Oonagh Farrant runs a perinatal clinic in the Midlands. "Services were built around mothers, for sound reasons," she told me. "The consequence is that a father can attend every appointment for nine months and nobody asks him one question. [Antidepressants]{T antidepressants (medication); general} and [talking therapy]{T psychotherapy (psychotherapy); general} work in men as they do in women. What is missing is the door." She would like every father to be screened once, at three months. Trials of [interpersonal therapy]{T interpersonal therapy; general} for couples are encouraging but small, and [omega-3 capsules]{T fish oil (supplement); general}, whatever the box claims, have not beaten placebo in fathers because nobody has looked.

Where it stands

It would be tidy to finish with a picnic. In September, eight months in, Graham and his GP judged that [sertraline]{T sertraline; stopped} had done what it could. [Paroxetine]{T paroxetine; not_tried} was mentioned and dropped. He changed to [mirtazapine]{T mirtazapine; ongoing; dose=30 mg; frequency=at night}, 30 mg at night. [He [sleeps]{S sleep improved}, certainly]{O benefit; mirtazapine}. [He [sleeps through the alarm]{S sleep side_effect} and has [gained twenty-two pounds]{S appetite_weight side_effect}]{O side_effect; mirtazapine}. [The [rage]{S anger worsened} crept in again by Bonfire Night and the [blank]{S anhedonia fig worsened} spread]{O worsening; mirtazapine}; in December he was [signed off]{S functioning}, for the first time in thirty-one winters. At New Year he told Simone that he had been [looking at the reservoir]{S suicidality} in a way that he did not like.

[He is [lower now]{S mood worsened} than on the day he did the form for a joke]{O worsening; overall}. [He scored 24 last month]{O worsening; overall}. A course of [interpersonal therapy]{T interpersonal therapy; planned; sessions=sixteen sessions} has been agreed, sixteen sessions, beginning when the [therapist]{T interpersonal therapy; planned} is back from maternity leave. Graham sees the humour in that. "I'm not brave, doing this," he says. "I just thought some other daft old bloke might be sat in a lay-by, reading the paper."

If you are worried about yourself, speak to a GP or health visitor, or ring a [crisis line]{T crisis line (support); general}.

=== 286-benzodiazepine-dependence
title: To the locum who asked why I am still on them
genre: essay
layout: letter
condition: benzodiazepine dependence
area: mental
english: British
narrator: patient
overall: unchanged
round: 1
ledger:
  lorazepam | medication | stopped | mixed | substance_use
  diazepam | medication | ongoing | partial | energy, cognition
  pregabalin | medication | tried | no_response | neurological, appetite_weight
  propranolol | medication | tried | no_response
  hydroxyzine | medication | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | no_response
  valerian | supplement | tried | no_response
  tranquilliser support group | support | tried | no_response
  physiotherapy | procedure | ongoing | partial
  cranial electrotherapy stimulation | neuromodulation | tried | no_response | pain
  detoxification admission | care_setting | declined | unknown
  flumazenil | medication | not_tried | unknown
---
Dear Doctor,

I was rude to you on Tuesday and I apologise. You had seven minutes and I'd had no breakfast. But you asked me a question and then looked at your screen while I answered it, so here is the answer again, on paper, where it can't be minimised to the corner.

You asked why a woman of 61 is "still on" [diazepam]{T diazepam; ongoing}. The short version: because one of your lot put me on [lorazepam]{T lorazepam; stopped; started=1987} in 1987, when my mother died and I [shook so much I couldn't sign for the coffin]{S neurological}, and nobody took me off it.

[It worked, by the way]{O benefit; lorazepam}. People leave that out. [I took the first one at the kitchen sink and in half an hour my [hands were still]{S neurological improved} and I could peel potatoes]{O benefit; lorazepam}. I was told a month. The repeat ran for nineteen years, signed by men who never saw me. [Some time in the second year I noticed that I was [watching the clock for the next one]{S substance_use side_effect}]{O side_effect; lorazepam}, and [that if the chemist was shut I was [climbing the walls]{S anxiety fig withdrawal}]{O withdrawal; lorazepam}. [I was [hooked]{S substance_use fig side_effect}]{O side_effect; lorazepam}. I ran a school kitchen, two hundred and forty dinners a day, and [I was as [dependent]{S substance_use side_effect} as anyone you step over outside the station]{O side_effect; lorazepam}.

In 2006 a new GP, twelve years old by the look of her, announced that we'd stop. She stopped it in a fortnight. [I had a [seizure]{S neurological clin withdrawal} in the dry store, among the flour]{O withdrawal; lorazepam}. [Before that there were [nine days without sleep]{S sleep withdrawal}, [ants under the skin]{S neurological fig withdrawal}, a [smell of burning]{S mania_psychosis withdrawal} that wasn't there, and [light that hurt like a slap]{S neurological fig withdrawal}]{O withdrawal; lorazepam}. [In the hospital they swapped me to [diazepam]{T diazepam; ongoing; dose=30 mg}, 30 mg, and within a day the [ants]{S neurological fig improved withdrawal} marched off]{O benefit; diazepam}. That is the "excellent response" you'll find in my notes.

[Since then I have come down from 30 to 14]{O partial; diazepam}. You said, "So you've made no progress for six years." I'd call it the last third of a staircase with no treads. [Every time I go under 14 it starts: [jaw clamped]{S other_physical withdrawal}, the [floor tilting]{S neurological withdrawal}, [panic]{S anxiety withdrawal} in the bread aisle, [crying at the weather forecast]{S mood withdrawal}]{O withdrawal; diazepam}. I've been to 13.5 four times. I've been to 13 once, for eleven days, in March 2021, and I don't recommend it.

Now, you also asked, had I "considered alternatives". Sit down.

[Pregabalin]{T pregabalin; tried}. [Propranolol]{T propranolol; tried; dose=40 mg; frequency=three times a day}, 40 mg three times a day. [Hydroxyzine]{T hydroxyzine; tried}. A [CBT]{T cognitive behavioural therapy; tried; sessions=twelve weeks} course, twelve weeks with a nice boy who drew triangles. [Valerian]{T valerian; tried} from the health shop, that smelled of feet. A [tranquilliser support group]{T tranquilliser support group; tried} in a Methodist hall, till the woman who ran it moved to Spain. [All of it together did not buy me one milligram]{O no_benefit; pregabalin, propranolol, hydroxyzine, cognitive behavioural therapy, valerian, tranquilliser support group}. I mean that as arithmetic. [I was on 14 before the lot and 14 after]{O no_benefit; pregabalin, propranolol, hydroxyzine, cognitive behavioural therapy, valerian, tranquilliser support group}.

[And [pregabalin]{T pregabalin; tried} made me [walk like a drunk]{S neurological side_effect} and [eat like a navvy]{S appetite_weight fig side_effect}]{O side_effect; pregabalin}, so then I was an [addict]{S substance_use} with a waistline.

My niece bought me a [stimulator]{T cranial electrotherapy stimulation; tried}, four hundred pounds, two clips on the ear lobes and a box like an old Walkman. It's meant for [anxiety]{S anxiety clin general} and [sleeplessness]{S sleep general}. I wore the [clips]{T cranial electrotherapy stimulation; tried; frequency=an hour a night; duration=ten weeks} an hour a night for ten weeks. [I got [sore lobes]{S pain side_effect}]{O side_effect; cranial electrotherapy stimulation; neutral}. [The clinic had me do their questionnaire before and after: 31 and 30]{O no_benefit; cranial electrotherapy stimulation}. My niece has not asked after it and I've not volunteered.

What about [rehab]{T detoxification admission; declined}, you said. The unit at Thornley offered me a [three-week detox bed]{T detoxification admission; declined; duration=three-week} in 2019. I asked what happens in week four. They didn't know, so I didn't go. Somebody on the internet swears by a drip called [flumazenil]{T flumazenil; other}. Did I have [flumazenil]{T flumazenil; not_tried}, you wanted to know. No. It isn't done here and I've had one [fit]{S neurological withdrawal}, thank you.

There is one thing I will give its due. After my hip, the [physiotherapist]{T physiotherapy; ongoing}, Mrs Bannerjee, put me on a [programme]{T physiotherapy; ongoing}: twenty minutes on a stationary bike, bands for the shoulders, standing on one leg while the kettle boils. I do the [exercises]{T physiotherapy; ongoing; frequency=six mornings in seven} six mornings in seven. [The [tightness across my skull]{S pain improved} is perhaps a fifth less on the days I've done them]{O partial; physiotherapy}, and [I [walk to the post office without holding the railings]{S neurological improved}]{O partial; physiotherapy}. A fifth. I measured it, in a notebook, out of ten, because nobody believes a woman on [tablets]{T diazepam; ongoing}. [It hasn't moved the dose]{O no_benefit; physiotherapy}.

So what do the [tablets]{T diazepam; ongoing} do for me now? Not much, is the honest answer. [They hold off the harm that they'd do by leaving]{O partial; diazepam}. [I'm [slow]{S energy side_effect}, I [lose the ends of sentences]{S cognition side_effect}, I [haven't read a novel since the Millennium]{S cognition side_effect}]{O side_effect; diazepam}. The [anxiety]{S anxiety clin} I was given them for, I couldn't tell you whether I have it. It's been thirty-odd years since anyone could see it.

You wrote "patient not motivated". I'd be grateful if you'd cross that out. Put: [fourteen milligrams, same as the year before, same as the year before that]{O no_benefit; overall}. Put that she'd go lower for a doctor who'd still be here at the end of it.

I need the repeat by Friday.

Yours sincerely,
Maureen Addy (Mrs)

=== 206-generalised-anxiety-disorder
title: Keeping count for Imogen
genre: relative
layout: parent
condition: generalised anxiety disorder
area: mental
english: Australian
narrator: relative
overall: partly_improved
round: 1
ledger:
  psychotherapy | psychotherapy | stopped | worse
  melatonin | supplement | stopped | no_response
  quetiapine | medication | stopped | no_response | sleep
  kava | supplement | stopped | no_response
  weighted blanket | other | stopped | no_response
  escitalopram | medication | stopped | partial | sexual, pain
  desvenlafaxine | medication | ongoing | response | other_physical
  CBT for insomnia | psychotherapy | tried | partial
---
What is the standard deviation of a night's sleep? I can tell you for my daughter: 1.9 hours, over 412 nights, mean 4.6. I'm 72, a retired hydrographer, and when you can't fix a thing you measure it.

Imogen is 41 and teaches maths in Geelong. The diagnosis is [generalised anxiety disorder]{S diagnosis clin}, GAD-7 of 18 when it was first done (June 2022). What it looks like: she [rings me to check the gas]{S anxiety} at her own house. She [redoes reports]{S anxiety} that were finished. She has a [stone in the stomach]{S anxiety fig} from about 4 pm, [grinds her teeth]{S other_physical} (one crown, $1,840), and [lies awake]{S sleep} [composing apologies to people who've forgotten her]{S anxiety}.

My late husband had the same, I see now. In his day it was called [nerves]{S anxiety other} and treated with [Serepax]{T oxazepam (medication); other} and the [shed]{T shed (lifestyle); other}.

The first [psychologist]{T psychotherapy; stopped; sessions=six; duration=10 weeks} saw her six times over 10 weeks. He ate a sandwich in session two. In session five he said that some women simply enjoy [worrying]{S anxiety general}. [Her GAD-7 went from 18 to 20 under that gentleman's care]{O worsening; psychotherapy} and she cancelled the rest.

Then came what I call the bathroom-cabinet period, July to December 2022: [melatonin]{T melatonin; stopped; dose=2 mg} 2 mg, [Seroquel]{T quetiapine; stopped; dose=25 mg; frequency=at night} 25 mg at night (off label, GP's idea), [kava]{T kava; stopped} capsules, a [weighted blanket]{T weighted blanket; stopped} of 9 kg. I have the sheets here. [No item on that list moved either column, [sleep]{S sleep} or [worry]{S anxiety}, by more than the noise]{O no_benefit; melatonin, quetiapine, kava, weighted blanket}. [The [Seroquel]{T quetiapine; stopped} had her [dopey]{S sleep side_effect} till morning tea as well]{O side_effect; quetiapine}.

January 2023, [Lexapro]{T escitalopram; stopped; dose=5 mg; started=January 2023}, 5 mg for eight days, then 10, then 20 by April. [GAD-7: 20, 17, 13, 12]{O partial; escitalopram}. [The [phone calls about the gas]{S anxiety improved} fell from eleven a week to four]{O benefit; escitalopram}. [[Sleep didn't budge]{S sleep}: 4.7 hours]{O no_benefit; escitalopram}. [She had [headaches]{S pain side_effect} in the first fortnight and, she told me in the car with the radio up, [no interest in that department]{S sexual fig side_effect} at all]{O side_effect; escitalopram}. That ended it, after fourteen months. [She tapered over six weeks under a new GP and there were no [zaps]{S neurological fig absent withdrawal}, though we'd both read about them]{O tolerated; escitalopram}.

Since May 2024 it's been [Pristiq]{T desvenlafaxine; ongoing; dose=50 mg; started=May 2024}, 50 mg, now 100. [GAD-7 is 9]{O benefit; desvenlafaxine}. [She [sweats through a blouse]{S other_physical side_effect} by recess and has bought seven identical ones]{O side_effect; desvenlafaxine}. [The [department, I'm informed, has reopened]{S sexual fig improved side_effect}]{O tolerated; escitalopram}.

The [sleep]{S sleep improved} I credit elsewhere. A nurse in Ballarat ran [CBT for insomnia]{T CBT for insomnia; tried; sessions=5 sessions} by video, 5 sessions. It begins by forbidding bed until 1 am, which I thought barbaric. [Week 2 was dreadful (3.4 hours)]{O worsening; CBT for insomnia}. [By week 8 she averaged 5.9, and she has held 5.8 since]{O partial; CBT for insomnia}. It's not eight. [She no longer [looks up what five hours does to the heart]{S anxiety improved}]{O benefit; CBT for insomnia}, though.

[So: better, on the numbers, by about half]{O partial; overall}. [She still [composes apologies]{S anxiety}]{O partial; overall}. Last Sunday she rang at nine in the evening and I reached for the pencil, and she only wanted to know how to get wax out of a tablecloth. I didn't know which column that goes in.

=== 189-ocd
title: Talk given at the county mental health breakfast
genre: essay
layout: speech
condition: OCD
area: mental
english: American
narrator: patient
overall: improved
round: 1
ledger:
  clomipramine | medication | stopped | partial | gastrointestinal, other_physical
  fluvoxamine | medication | ongoing | partial | gastrointestinal
  inositol | supplement | stopped | no_response | gastrointestinal
  exposure and response prevention | psychotherapy | tried | partial
  memantine | medication | ongoing | response | neurological
  troriluzole | medication | declined | unknown
  deep brain stimulation | neuromodulation | not_tried | unknown
---
On the evening of November 9, 2011, a woman stood at the utility sink of her garage in Dayton, Ohio, and [poured undiluted bleach over both hands]{S anxiety}. She did this because a library book had been returned by somebody who coughed. She was 46. She had been [at the sink since two in the afternoon]{S anxiety}. The woman was me, and I describe her in the third person because that is how I experienced her, then and for some time after: a person I could [see from the ceiling]{S mania_psychosis}.

Good morning. I was asked to talk for ten minutes about [obsessive-compulsive disorder]{S diagnosis clin} and what has been done about mine. I am a retired title examiner. I like dates. You will get dates.

The illness first. It arrived at age nine as a [need to blink in even numbers]{S anxiety}. By high school it was [germs]{S anxiety}. By marriage it was a [conviction that I would poison people by carelessness]{S anxiety}, which means that nobody in my family was served a home-cooked chicken between 1993 and 2014. I [washed]{S anxiety} for four to seven hours a day. My knuckles [split and bled]{S other_physical}. I was [not sad]{S mood absent}, particularly. It was closer to [clerical work]{S anxiety fig}. A form came in, and it had to be processed, and there was always another form.

On February 3, 2012, I was put on [Anafranil]{T clomipramine; stopped; dose=25 mg; started=February 3, 2012}. The generic name is [clomipramine]{T clomipramine; stopped}; it is an old [tricyclic]{T clomipramine; stopped} and, I was told, the strongest thing on the shelf. I began at 25 mg and was at 225 by the end of May. [The [washing]{S anxiety improved} fell from six hours to three]{O partial; clomipramine}. [I also had a [mouth like a file folder]{S gastrointestinal fig side_effect}, [constipation]{S gastrointestinal clin side_effect} of a kind I will not detail at a breakfast, and [sweat running into my shoes]{S other_physical side_effect}]{O side_effect; clomipramine}.

On August 17 of that year my bag went to Tampa and I went to Denver. The [Anafranil]{T clomipramine; stopped} was in the bag. Four days without the [capsules]{T clomipramine; stopped} taught me something. [On day two there was [vomiting]{S gastrointestinal withdrawal}. On day three, [electric ticks behind the eyes]{S neurological fig withdrawal} whenever I turned my head]{O withdrawal; clomipramine}, [and by day four I had [washed the hotel's telephone]{S anxiety withdrawal} eleven times]{O withdrawal; clomipramine}. I have carried everything on my person ever since.

In January 2013 an EKG put an end to [clomipramine]{T clomipramine; stopped; ended=January 2013}. I crossed over to [fluvoxamine]{T fluvoxamine; ongoing; dose=50 mg}, sold then as [Luvox]{T fluvoxamine; ongoing}, 50 mg up to 300. [Three hours became two and a half]{O partial; fluvoxamine}. [Some [nausea]{S gastrointestinal clin side_effect}, nothing to report]{O side_effect; fluvoxamine; neutral}. I am on [Luvox]{T fluvoxamine; ongoing} today.

At about that time my sister-in-law sent me an article on [inositol]{T inositol; stopped}. It is a white powder related to sugar. I took eighteen grams a day, as in the article, from March 1 to June 30, 2013. [I had [gas]{S gastrointestinal side_effect} that is still spoken of]{O side_effect; inositol}. [My count of minutes at the sink, which I kept on the back of the calendar, was 148 in March and 151 in June]{O no_benefit; inositol}.

[Exposure and response prevention]{T exposure and response prevention; tried} came next, at a university clinic, twenty-two sessions between September 2013 and April 2014. For those who do not know it: one touches the thing, and one does not wash. [ERP]{T exposure and response prevention; general} is the best-supported therapy that there is for [OCD]{S diagnosis clin general}. In session one I touched a doorknob and sat with my palms up for ninety minutes, like somebody waiting to be handed a platter. [In session fourteen I [cooked a chicken]{S functioning improved}]{O benefit; exposure and response prevention}. [I got to seventy minutes a day, and there I stayed]{O partial; exposure and response prevention}. My [therapist]{T exposure and response prevention; tried} was open about her disappointment. I was not disappointed. I had never seen seventy.

The final item is a drug for which I have no business thanking psychiatry, because it was made for [Alzheimer's]{S diagnosis clin general}. [Memantine]{T memantine; ongoing}, brand name [Namenda]{T memantine; ongoing}. It acts on glutamate. It has never been approved for [OCD]{S diagnosis clin general}, and my insurer made the point twice in writing. Dr. Petrakis added it on October 12, 2018, 5 mg, and raised it weekly to 20. [For the first week the [room swayed]{S neurological side_effect} when I got up from a chair]{O side_effect; memantine; neutral}. [It quit swaying]{O tolerated; memantine}. [On December 2 I noticed that I had come in from the yard, made a sandwich and eaten it, and that the [form had not come in]{S anxiety fig improved}]{O benefit; memantine}. [My Yale-Brown score was 31 in 2012 and 22 before [Namenda]{T memantine; ongoing}; by spring it was 9]{O benefit; memantine}.

I was invited the next year to enter a study of another glutamate agent, [troriluzole]{T troriluzole; declined}. I declined, since one does not re-examine a clean title. People sometimes ask about [brain implants]{T deep brain stimulation; not_tried}. I never needed to find out.

As of this morning: [fluvoxamine]{T fluvoxamine; ongoing; dose=200 mg} 200 mg, [memantine]{T memantine; ongoing; dose=20 mg} 20 mg, [[sink time eleven minutes]{S anxiety improved}, most of which is dishes]{O benefit; overall}. [I [shook hands with nine of you]{S functioning improved} at the door]{O benefit; overall}. I did count. I expect that I always will.

Thank you. The chicken, I am told, is excellent.

=== 012-borderline-personality-disorder
title: asenapine, nine weeks
genre: review
layout: all lower case, few full stops
condition: borderline personality disorder
area: mental
english: American
narrator: patient
treatment: asenapine
rating: 6
overall: partly_improved
round: 1
ledger:
  asenapine | medication | ongoing | partial | neurological, anxiety, gastrointestinal
  valerian | supplement | stopped | no_response
---
[i should call it a qualified success, which at 57 is more than i had come to expect of any [pill]{T asenapine; ongoing}]{O partial; asenapine}
prescribed [saphris]{T asenapine; ongoing; dose=5 mg; frequency=twice a day} 5 mg twice a day for [borderline personality disorder]{S diagnosis clin}, one holds it beneath the tongue and [it [numbs the mouth]{S neurological side_effect} and [tastes of pennies]{S gastrointestinal fig side_effect}]{O side_effect; asenapine}
[the [tempests]{S anger fig improved} with my daughter have come down from daily to perhaps twice a month]{O benefit; asenapine} and [i have [not hurt myself]{S suicidality improved} since july]{O benefit; asenapine}
[the [emptiness]{S anhedonia} however is quite untouched]{O no_benefit; asenapine}
[there is also a [crawling unease in the legs]{S anxiety unclear} every evening]{O side_effect; asenapine}, whether that is the [medicine]{T asenapine; ongoing} or merely myself i honestly can not say, i [paced]{S anxiety unclear} long before i ever heard of it
a lady at church recommended [valerian tea]{T valerian; stopped}, [which accomplished nothing beyond perfuming the pantry]{O no_benefit; valerian} and i discontinued it

=== 085-chronic-back-pain
title: Has anyone here ACTUALLY gotten better or do we all just collect devices
genre: forum
layout: one post
condition: chronic back pain
area: general
english: American
narrator: patient
overall: unchanged
round: 1
ledger:
  back brace | procedure | tried | no_response | other_physical
  ibuprofen | medication | ongoing | partial | gastrointestinal
  cyclobenzaprine | medication | tried | no_response | sleep
  turmeric | supplement | tried | no_response | other_physical
  magnesium | supplement | ongoing | partial
  physical therapy | procedure | stopped | partial
  duloxetine | medication | ongoing | partial
  TENS | procedure | ongoing | partial
  nerve ablation | procedure | planned | unknown
---
Serious question, does anybody on this board have a before and after, or is it all befores? 16, they/them, Ohio. [Low back pain]{S pain clin} since a trampoline in 4th grade so yes I know I'm "too young to have a back".

The history for the nosy: at 11 they strapped me in a [plastic brace]{T back brace; tried; frequency=18 hrs a day; duration=14 months} 18 hrs a day for 14 months because of a [curve of like 19 degrees]{S other_physical}. [Did zero for the [ache]{S pain}]{O no_benefit; back brace}, [gave me a [rash in the shape of a violin]{S other_physical side_effect}]{O side_effect; back brace}. That was the old days. [Ibuprofen]{T ibuprofen; ongoing} obviously, still take it, [dulls it for maybe 2 hours]{O partial; ibuprofen} and [my [stomach hates me]{S gastrointestinal fig side_effect}]{O side_effect; ibuprofen}. [Flexeril]{T cyclobenzaprine; tried} at 14, [[slept through a whole school play I was IN]{S sleep side_effect}]{O side_effect; cyclobenzaprine}, [back same as ever]{O no_benefit; cyclobenzaprine}.

My mom is a supplements person. She did [turmeric]{T turmeric; tried} with black pepper for six months and swore I was "moving better". [I was not moving better]{O no_benefit; turmeric}, [my [hands were yellow]{S other_physical side_effect}]{O side_effect; turmeric}. Then [magnesium]{T magnesium; ongoing} glycinate.

OK so the new stuff, and this is what I need help with. In August my [pain]{S pain} doc started [duloxetine]{T duloxetine; ongoing; dose=30}, 30, and a week later I got into [PT]{T physical therapy; stopped; frequency=twice a week} twice a week w/ a person who didn't just hand me a stretchy band, AND mom upped the [magnesium]{T magnesium; ongoing}. In September [I got [down to a 4]{S pain improved} for like three weeks]{O partial; duloxetine, physical therapy, magnesium}. A 4!! [I [sat through a movie]{S functioning improved}]{O partial; duloxetine, physical therapy, magnesium}. Was that the [duloxetine]{T duloxetine; ongoing}? The [deadbugs]{T physical therapy; stopped}? The [mineral]{T magnesium; ongoing} my mom is now insufferable about? No idea, three things in one month is not an experiment and I told the doctor so. Then insurance cut [PT]{T physical therapy; stopped} off at 12 visits and [by Halloween I was [at a 7]{S pain} again which is where I live]{O partial; physical therapy}. Still on the [cymbalta]{T duloxetine; ongoing}. Still on the [magnesium]{T magnesium; ongoing}. So probably it was the [PT]{T physical therapy; stopped}?? or it wears off?? or it was just September.

I have a [TENS unit]{T TENS; ongoing} my grandpa left me, literally left me, in the will. [It feels like being licked by a battery and [takes it off my mind]{S pain improved} while it's on, then nothing]{O partial; TENS}.

They're talking about [burning the nerves]{T nerve ablation; planned} when I'm 18. Cool.

Not [depressed]{S mood absent} about it btw, everyone asks. I'm bored. I [missed 31 days of sophomore year]{S functioning} and I've [quit marching band]{S functioning}. [Net result of five years: same number, more drawers]{O no_benefit; overall}. So, afters? Anyone?

=== 119-bipolar-disorder
title: Darcy, 22: in his own words
genre: interview
layout: Q:/A: turns
condition: bipolar disorder
area: mental
english: Australian
narrator: interview
overall: improved
round: 1
ledger:
  sodium valproate | medication | tried | partial | other_physical
  olanzapine | medication | stopped | mixed | appetite_weight, sleep
  hospital admission | care_setting | tried | response
  lithium | medication | ongoing | response | neurological, other_physical
  quetiapine | medication | ongoing | response | sleep, energy
  social rhythm therapy | psychotherapy | ongoing | response
  electroconvulsive therapy | neuromodulation | not_tried | unknown
---
Q: How are you at the moment?

A: Um. Good, I think? I'm always a bit careful saying it. [I'm [working four days a week]{S functioning improved} at the nursery]{O benefit; overall}, plants not kids. [I've been [level]{S mood improved} since about March]{O benefit; overall}. My housemates would say so, anyway.

Q: And what are you taking, today?

A: [Lithium]{T lithium; ongoing; dose=1000 mg; frequency=at night}, 1000 mg at night, and [quetiapine]{T quetiapine; ongoing; dose=150}, 150. That's, yeah. That's the lot. And I see Noor, who does the [social rhythm therapy]{T social rhythm therapy; ongoing; frequency=every second Tuesday}, every second Tuesday.

Q: Can we go back? When did it begin?

A: First year uni, so 2022. July. I [wasn't sleeping]{S sleep} but I [wasn't tired]{S energy absent}, that's the weird bit, and I'd [bought eleven bikes]{S mania_psychosis}. I was going to [start a, sort of, a republic]{S mania_psychosis}? On Rottnest. I [thought the quokkas were in on it]{S mania_psychosis}. I know it sounds funny. Mum drove me in on the 19th and I was [in hospital]{T hospital admission; tried; duration=five weeks} five weeks.

Q: Was the [admission]{T hospital admission; tried} helpful?

A: I mean, [it [stopped me]{S mania_psychosis improved}]{O benefit; hospital admission}. Probably [saved my bank account]{O benefit; hospital admission}. They had me on [olanzapine]{T olanzapine; stopped; dose=20 mg}, 20 mg, and [Epilim]{T sodium valproate; tried; dose=1000}, the [valproate]{T sodium valproate; tried}, 1000. [On the [olanzapine]{T olanzapine; stopped} I was [back on the ground]{S mania_psychosis fig improved} in, I reckon, eight days]{O benefit; olanzapine}. [Then I [ate for about four months]{S appetite_weight side_effect}. I [put on 22 kilos]{S appetite_weight side_effect}, and I [slept like, fourteen hours]{S sleep side_effect}]{O side_effect; olanzapine}. So we stopped that one in November '22.

Q: And the [valproate]{T sodium valproate; tried}?

A: [That held for a while on its own]{O partial; sodium valproate}. I don't know exactly. [My [hair got thin]{S other_physical side_effect}]{O side_effect; sodium valproate}, which, I'm 22, was not ideal. And [then in June '23 I [went the other way]{S mood fig}. I [couldn't get off the bathroom floor]{S functioning}, sort of, for whole mornings. I'd [lie there and do the tiles]{S energy}]{O partial; sodium valproate}. I [thought about not being around]{S suicidality}. I didn't do anything, but, yeah. I thought about it a fair bit.

Q: Were you offered [ECT]{T electroconvulsive therapy; not_tried} at that point?

A: [ECT]{T electroconvulsive therapy; not_tried}? No. No, nobody brought that up. My nan had [shock treatment]{T electroconvulsive therapy; other} in the sixties for her [depression]{S diagnosis clin other}, so I'd have, um, I'd have needed a minute.

Q: So then [lithium]{T lithium; ongoing}.

A: Third of July 2023, 500 mg, and they did bloods every week until I was at 0.8. And here's where I can't really help you, because in the same month I started with Noor, and they'd put in the [quetiapine]{T quetiapine; ongoing; dose=50} as well, 50 to begin with. Everything at once. [By, like, October I was [getting up]{S functioning improved}. I was [interested in plants]{S anhedonia improved}, which is how I got the job]{O benefit; lithium, quetiapine, social rhythm therapy}. But which of the three it was, I honestly couldn't say. Noor says the [lithium]{T lithium; ongoing}. The psychiatrist says Noor. They're very polite about it.

Q: What do other people notice?

A: Dad's not a talker. But at Christmas he put his fork down and he goes, "[You've [stopped looking like you're listening to two conversations]{S mania_psychosis fig improved}]{O benefit; overall}." And my psychiatrist wrote in a letter, I've got it on my phone, "[[Sustained remission]{S mood clin improved} on the current regimen; the best period since onset]{O benefit; lithium, quetiapine, social rhythm therapy}." I look at that sometimes.

Q: Side effects?

A: [[Shaky hands]{S neurological side_effect}. I spill seed raising mix]{O side_effect; lithium}. [I'm [thirsty]{S other_physical side_effect}, I go through four litres]{O side_effect; lithium}. [And the [quetiapine]{T quetiapine; ongoing} [knocks me out]{S sleep side_effect}, so if I take it late I'm a [zombie]{S energy fig side_effect} at work]{O side_effect; quetiapine}. I was scared that [lithium]{T lithium; ongoing} would make me, um, [flat]{S anhedonia fig possible side_effect}. Like a [cover version of me]{S anhedonia fig possible side_effect}. [It hasn't]{O tolerated; lithium}.

Q: Has it ever stopped working?

A: Sort of. In February this year, the fires were on, I [missed sleep]{S sleep} for about a week and [I could feel it [revving]{S mania_psychosis fig} again. I was [texting people at 4 am about bees]{S mania_psychosis}]{O partial; lithium, quetiapine}. But Noor and I have a plan on the fridge, so Mum took my bank card, we put the [quetiapine]{T quetiapine; ongoing; dose=300} up to 300 for a fortnight, and [it [went off the boil]{S mania_psychosis fig improved}]{O benefit; quetiapine}. In 2022 that'd have been eleven bikes.

Q: What would you tell someone starting out?

A: Oh. I don't know if I'm the person. Maybe write down the dates? Everybody asks you for the dates.

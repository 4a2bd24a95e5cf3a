=== 319-generalised-anxiety-disorder
title: Tapering on schedule, question about the second time
genre: forum
layout: post with an update weeks later
condition: generalised anxiety disorder
area: mental
english: American
narrator: patient
overall: unknown
round: 1
ledger:
  venlafaxine | medication | ongoing | partial | anxiety, sleep, gastrointestinal, other_physical
---
Today I am three days back on [Effexor XR]{T venlafaxine; ongoing; dose=37.5; started=three days} 37.5 and typing this from the car outside my office because I want other people's numbers. 57F, paralegal.

Background. [GAD]{S diagnosis clin} diagnosed 2019. It presented as [checking the stove]{S anxiety}, a [clenched jaw]{S other_physical} and [reading every email six times before I sent it]{S anxiety}. Put on [venlafaxine]{T venlafaxine; ongoing; started=that fall} that fall. [The first two weeks were worse than the illness, [pacing the hall at 3 am]{S anxiety worsened side_effect}, [sweaty palms]{S other_physical side_effect}, [no food staying down]{S gastrointestinal side_effect}]{O side_effect; venlafaxine}. [Week four it settled, and by Christmas my [jaw had let go]{S other_physical improved}]{O benefit; venlafaxine}. I stayed on 150 for three yrs. My doctor and I agreed on an end date, wrote it down, cut down over five months. Finished last May on schedule.

[August it [came back]{S anxiety}]{O partial; venlafaxine}. Same [stove]{S anxiety}. Same [email thing]{S anxiety}.

My sister in law was on the identical [capsule]{T venlafaxine; other} for [hot flashes]{S other_physical other}. She went off it, went back on, and says it never did a thing the second go round. So that's my question, does it take the second time or not.

Update, 7 weeks later: Several of you asked. I am at 75 now. [Went through the [bad fortnight]{S anxiety worsened side_effect} again, only [insomnia]{S sleep clin side_effect} this time and no [stomach trouble]{S gastrointestinal absent side_effect}]{O side_effect; venlafaxine}. I moved offices in the middle of it and we have a new managing partner, so I honestly can't say what I'm measuring. The [stove gets checked once]{S anxiety improved} on some days. Other days I don't count. Will report at 12 weeks.

=== 287-alcohol-use-disorder
title: Got the implant. Not proud of how long it took.
genre: forum
layout: post with TL;DR
condition: alcohol use disorder
area: mental
english: British
narrator: patient
overall: improved
round: 1
ledger:
  disulfiram | medication | stopped | worse | anxiety, gastrointestinal, other_physical
  alcoholics anonymous | support | tried | no_response
  acupuncture | mind_body | tried | no_response
  hypnotherapy | psychotherapy | tried | no_response
  acamprosate | medication | tried | no_response | gastrointestinal
  naltrexone | medication | ongoing | response | energy, other_physical
---
"You [smell like a Sunday morning]{S substance_use fig}, Dad." She's nine. Thats the sentence that did it, not the bollocking at work, not my brother driving up from Hereford to shout at me in the porch.

Anyway. 41, electrician, and I'd told everyone I was "on top of it" since about 2012. I wasnt. [Half a bottle of vodka before the school run]{S substance_use}, [mints]{S substance_use}, [hands going like a sewing machine]{S neurological fig}, and the [shame sat on my chest]{S hopelessness fig} every single morning. I [lied to the GP]{S substance_use}. I lied to the practice nurse twice.

I had [Antabuse]{T disulfiram; stopped; started=2013} back in 2013, my then wife used to watch me swallow it. [I [drank on top of it]{S substance_use} one bank holiday and [went the colour of a post box]{S other_physical fig side_effect}, [heaving]{S gastrointestinal side_effect}, [thought I'd die]{S anxiety side_effect} in Argos]{O side_effect; disulfiram}. [Binned it and I [drank harder]{S substance_use worsened} after, out of spite I think]{O worsening; disulfiram}.

[Things that did sod all since]{O no_benefit; alcoholics anonymous, acupuncture, hypnotherapy, acamprosate}: [AA]{T alcoholics anonymous; tried; duration=two years} (two years on and off, lovely people), [needles]{T acupuncture; tried} in my ears, a [hypnotist]{T hypnotherapy; tried} in Leominster for £240, [Campral]{T acamprosate; tried} which [just gave me the [trots]{S gastrointestinal side_effect}]{O side_effect; acamprosate}. [None of it touched me]{O no_benefit; alcoholics anonymous, acupuncture, hypnotherapy, acamprosate}.

February this year the alcohol team got me a [naltrexone implant]{T naltrexone; ongoing; route=implant; started=February}. Little cut in the belly under local, five stitches, ten minutes. [It [itched like mad]{S other_physical side_effect} and I was [wiped out]{S energy fig side_effect} for a week]{O side_effect; naltrexone}. Then the odd thing. [I [walked past the Co-op]{S substance_use improved}]{O benefit; naltrexone}. [I got home and realised I'd [walked past the Co-op]{S substance_use improved}]{O benefit; naltrexone}. [The [pull]{S substance_use fig improved} just isn't in there with me]{O benefit; naltrexone}. [[Had two lagers at a wedding in June]{S substance_use}, [felt nothing from them]{S substance_use improved}, [left the third]{S substance_use improved}]{O benefit; naltrexone}.

[[Seven months without a spirit in the house]{S substance_use improved}]{O benefit; naltrexone}. Second [implant]{T naltrexone; ongoing; route=implant} went in September. I still [cant look my brother in the eye]{S hopelessness fig}. [I [do the school run]{S functioning improved} though, [stone cold]{S substance_use fig improved}]{O benefit; naltrexone}.

TL;DR: [[Antabuse]{T disulfiram; stopped} ten years ago made me worse]{O worsening; disulfiram}, [everything since did nothing]{O no_benefit; alcoholics anonymous, acupuncture, hypnotherapy, acamprosate}, [[implant]{T naltrexone; ongoing} works]{O benefit; naltrexone}, should of asked sooner, sorry Ellie.

=== 220-adhd
title: My mother, as observed
genre: relative
layout: adult child
condition: ADHD
area: mental
english: British
narrator: relative
overall: improved
round: 1
ledger:
  citalopram | medication | tried | no_response
  stepping stones day programme | care_setting | stopped | partial
  lisdexamfetamine | medication | ongoing | response | appetite_weight, gastrointestinal
  atomoxetine | medication | not_tried | unknown
  coaching | support | ongoing | response
---
[Elvanse]{T lisdexamfetamine; ongoing} comes in a bottle with a child-proof cap, and my mother, who is 41, keeps hers in the egg compartment of the fridge so that she'll see it. That is her own system. I have written down what I saw over four years because the clinic asked "somebody who knows her" to do so, and I turned out to be the only candidate.

She had me at nineteen. I learned early to carry the house keys, because hers were [in the bread bin, on the bus, once inside a library book]{S cognition}. She [started things]{S cognition}. There were [eleven tins of paint in our hallway and one and a half painted walls]{S functioning}. She was [sacked from three jobs for lateness]{S functioning} and [resigned from two more]{S functioning} before they could. She [cried over council tax letters]{S mood} without opening them. The doctor at our old surgery called it [depression]{S diagnosis clin} and put her on [citalopram]{T citalopram; tried; duration=two years} for two years. [I noticed no change, except that she [lost the [tablets]{T citalopram; tried}]{S cognition} too]{O no_benefit; citalopram}.

In 2021, after a [bad spring]{S mood} in which she [did not leave her bed]{S functioning} until I came in from college, she was given a place on a [day programme]{T stepping stones day programme; stopped; duration=six weeks} called Stepping Stones, six weeks, nine till three, with a minibus. It was meant for [low mood]{S mood clin general}. [She [got up]{S functioning improved} for it, and she [ate lunch]{S appetite_weight improved}]{O benefit; stepping stones day programme}. [Within a fortnight of the last day the [bed won again]{S functioning fig}]{O partial; stepping stones day programme}. But a nurse there watched her [lose four cardigans in a month]{S cognition} and said the letters [ADHD]{S diagnosis clin possible} out loud.

The wait was twenty-six months. She asked whether she could go to one of the private clinics under Right to Choose and the integrated care board refused to fund it that year. They also refused [atomoxetine]{T atomoxetine; not_tried} without a specialist's letter, so she never had that. My mother's friend Bev paid privately and was on [Elvanse]{T lisdexamfetamine; other; dose=50} 50 in nine days. Bev says she [clenches her teeth]{S other_physical other side_effect} and is [short with her husband]{S anger other side_effect}. Bev also has a [clean car]{S functioning improved other} now.

Mum started in February last year. [Thirty milligrams did nothing that I could see]{O no_benefit; lisdexamfetamine}. [At fifty she [finished the hallway]{S functioning improved}]{O benefit; lisdexamfetamine}. I came down one Saturday and it was a colour, all of it. [She [opened the post]{S functioning improved} standing up]{O benefit; lisdexamfetamine}. [She [forgets to eat]{S appetite_weight side_effect} until about four and her [mouth is always dry]{S gastrointestinal side_effect}, so there are glasses of squash everywhere]{O side_effect; lisdexamfetamine; neutral}. She also rings an [ADHD coach]{T coaching; ongoing; frequency=every other Thursday} every other Thursday, a former bus driver from Hull, [who got her [paying bills]{S functioning improved} on one day of the month]{O benefit; coaching}.

[She has [held the same job]{S functioning improved} for fifteen months]{O benefit; lisdexamfetamine, coaching}. She told me about it as if reading from a label.

What nobody has answered is the spring of 2021. The psychiatrist says it was [burnout]{S energy clin possible} from years of undiagnosed [ADHD]{S diagnosis clin}. The GP says [recurrent depression]{S diagnosis clin possible}, and that it may come round again. They have not, as far as I know, spoken to one another. I check the eggs when I visit.

=== 203-insomnia
title: Re: does anything actually work?
genre: forum
layout: reply to somebody's question
condition: insomnia
area: mental
english: American
narrator: patient
overall: partly_improved
round: 1
ledger:
  zolpidem | medication | tried | no_response | sleep
  suvorexant | medication | tried | no_response | sleep
  cognitive behavioural therapy for insomnia | psychotherapy | tried | partial | sleep, cognition
---
[Belsomra]{T suvorexant; tried}. [Since you asked what the most expensive nothing is]{O no_benefit; suvorexant}. My insurance covered [Belsomra]{T suvorexant; tried; dose=10} at 10, then 20, with a card that got it down to $80 a month for ninety days, and here is what eighty bucks buys you. [I'd get [paralyzed at the edge of sleep with my eyes open]{S sleep side_effect}, twice a week about]{O side_effect; suvorexant}. [And a [dream where I fileted my own boss]{S sleep side_effect}]{O side_effect; suvorexant; neutral}. Ok that one I didn't mind. [Sleep? [Four hours]{S sleep}, same as before]{O no_benefit; suvorexant}.

My buddy from the warehouse takes the [exact same pill]{T suvorexant; other} and [sleeps like a log]{S sleep fig other improved}, so go figure, don't let me talk you out of it.

People act like this is [tired]{S energy absent}. It isn't [tired]{S energy absent}. I was never [sleepy]{S sleep absent}, thats the joke, I could of used [sleepy]{S sleep absent}. It's [wired and dead at the same time]{S energy fig}, a [phone alarm going off inside a wall you can't get to]{S sleep fig}. And no I wasn't [anxious]{S anxiety absent}, three doctors wrote [anxiety]{S anxiety clin absent} on the chart, I just couldn't [sleep]{S sleep}. [Ambien]{T zolpidem; tried} before that which [I [drove to a Wawa]{S sleep side_effect} on, in socks]{O side_effect; zolpidem}, and [which quit working after a month]{O no_benefit; zolpidem}.

Now the thing you won't want to hear. [CBT-I]{T cognitive behavioural therapy for insomnia; tried}. I laughed at it too. Guy at the VA clinic, not even a doctor, puts me on a window from 1 am to 6 am. No naps, no lying there. [The first three weeks were the worst of my adult life]{O worsening; cognitive behavioural therapy for insomnia}. [I [nodded off on a forklift]{S sleep worsened side_effect}]{O side_effect; cognitive behavioural therapy for insomnia}, [I [called my kid by the dog's name]{S cognition side_effect}]{O side_effect; cognitive behavioural therapy for insomnia}. I cussed him out in week 2 and he just wrote it down.

Then week 5 something gave. [I'm [out by 1:20]{S sleep improved} most nights and I [get maybe five and three quarters]{S sleep improved}]{O partial; cognitive behavioural therapy for insomnia}. Is that eight? No. [I [still see 4 am]{S sleep} a couple times a week]{O partial; cognitive behavioural therapy for insomnia} and I'm still mad that it took eleven years and two [sleeping pills]{T zolpidem; tried} before somebody offered me the one thing with no side effects label and no rep buying lunch.

So yes it works, kind of, and you're gonna hate it. Nobody gets rich off a kitchen timer is why you haven't heard of it.

=== 134-treatment-resistant-depression
title: Answer to Marta67: what I took and what now
genre: forum
layout: reply to somebody's question
condition: treatment-resistant depression
area: mental
english: second-language English
narrator: patient
overall: partly_improved
round: 1
ledger:
  tricyclic antidepressants | medication | tried | no_response
  SSRIs | medication | tried | no_response
  SNRIs | medication | tried | no_response
  lithium augmentation | medication | tried | no_response | appetite_weight, neurological, functioning
  psychotherapy | psychotherapy | tried | no_response
  thyroid hormone | medication | tried | no_response | sleep, other_physical
  atypical antipsychotics | medication | ongoing | partial | appetite_weight, energy
  walking | lifestyle | ongoing | partial
  electroconvulsive therapy | neuromodulation | planned | unknown
---
[Treatment-resistant depression]{S diagnosis clin} is written in my file since 2016, with a stamp. I am 61 years old, I was teacher of mathematics, now [pension because of the illness]{S functioning}. You ask how many medicines one must try. I will answer by order, because this is how I think.

The beginning was when my younger son went to the university. I [did not wash my hair three weeks]{S functioning}. I [sat before the window of the kitchen and I looked the parking]{S functioning}. Not [crying]{S mood absent}, people expect [crying]{S mood possible general}. Inside was [like a school in July]{S anhedonia fig}, corridors, no children, the smell of floor wax. I [forgot the multiplication]{S cognition}, really, seven by eight, me.

First they gave me one from the old family, the [tricyclics]{T tricyclic antidepressants; tried; started=First}. Then [SSRI]{T SSRIs; tried}, two different. Then the kind that is double, [SNRI]{T SNRIs; tried}. Then they put [lithium]{T lithium augmentation; tried} on top, with blood tests every month. [Psychotherapy]{T psychotherapy; tried; frequency=every Tuesday} also, a young woman very kind, every Tuesday. Also [thyroid hormone]{T thyroid hormone; tried} although my thyroid is normal. [From all this I had nothing, zero, eight years of zero]{O no_benefit; tricyclic antidepressants, SSRIs, SNRIs, lithium augmentation, psychotherapy, thyroid hormone}. The side effects, yes, I had them. [With the [lithium]{T lithium augmentation; tried} my [hand trembled]{S neurological side_effect} so I [could not write on the board]{S functioning side_effect} and I [took nine kilos]{S appetite_weight side_effect}]{O side_effect; lithium augmentation}. [With the [hormone]{T thyroid hormone; tried} the [heart was galloping]{S other_physical fig side_effect} and I [slept not]{S sleep side_effect}]{O side_effect; thyroid hormone}.

Last year the new doctor, a man from Cork who speaks too quick for me, he said we add a small dose from the [antipsychotics]{T atypical antipsychotics; ongoing}. I was insulted. I said I am not [crazy]{S mania_psychosis absent}. He said the group has a bad name but in small dose it wakes up the other medicine. I take it ten months now. What it does: [in the morning the [stone is smaller]{S mood fig improved}]{O partial; atypical antipsychotics}. [I [wash]{S functioning improved}. I [do Sudoku, the difficult]{S cognition improved}]{O partial; atypical antipsychotics}. [But the [joy I did not find]{S anhedonia}, [music is still noise]{S anhedonia fig}]{O partial; atypical antipsychotics}. [Also I am [hungry like a wolf]{S appetite_weight fig side_effect} after ten o'clock in the evening, and [slow]{S energy side_effect}]{O side_effect; atypical antipsychotics}.

I [walk]{T walking; ongoing; frequency=each day; duration=forty minutes} forty minutes each day around the reservoir, it's an order I gave myself. [It helps for the two hours after]{O partial; walking}. There is a heron.

Now it is planned the [ECT]{T electroconvulsive therapy; planned; sessions=eight}, I am on the waiting list, they say January, eight times at first. You asked if I am afraid. My mother had [ECT]{T electroconvulsive therapy (neuromodulation); other} in the seventies, without anesthesia properly, and she [didn't know my name]{S cognition other side_effect} for a summer. So. But the doctor showed me the room and it is a clean room with a radio. [Memory problems]{S cognition possible general} he explained, they are usually for some weeks. I signed.

To your question how many: in my country we say the one who counts the steps doesn't see the stair. In my file there are seven. I would say to you, Marta, ask after the third already for something other than tablets. Me, nobody told this. I lost eight years because I was polite.

=== 056-schizophrenia
title: P04, coordinated care interview
genre: interview
layout: speaker turns
condition: schizophrenia
area: mental
english: American
narrator: interview
overall: improved
round: 1
ledger:
  hospital admission | care_setting | tried | partial
  haloperidol | medication | tried | mixed | neurological, other_physical
  injection | medication | tried | unknown
  olanzapine | medication | stopped | partial | appetite_weight, sleep
  aripiprazole lauroxil | medication | ongoing | response | anxiety, anhedonia
  clozapine | medication | not_tried | unknown
  supported employment | support | tried | response
  cognitive behavioural therapy for psychosis | psychotherapy | ongoing | response
  propranolol | medication | ongoing | partial
  family therapy | psychotherapy | not_tried | unknown
---
P04: The [fridge was reading my texts back to me]{S mania_psychosis}. lol. Like, that's where I'd start.

Interviewer: Please do. When was that?

P04: Spring of 2014, I was 25. I'm 37 now so do the math. I'd moved to Tucson for a guy, he left, I kept the apartment. First it was just [words under the hum]{S mania_psychosis}. Then it [had opinions]{S mania_psychosis fig}. By June [everyone on the 8 bus was in on it]{S mania_psychosis}. I [taped the vents]{S mania_psychosis}. I [stopped showering]{S functioning} cuz the water was, idk, [loud with meaning]{S mania_psychosis fig}.

Interviewer: How did you come into treatment?

P04: Cops, tbh. July 9, 2014. My landlady called. They took me in, [nineteen days inpatient]{T hospital admission; tried; duration=nineteen days; started=July 9, 2014}. And they gave me [Haldol]{T haloperidol; tried; dose=5 mg; frequency=twice a day}, 5 mg twice a day. [I'm not gonna lie, it [shut the fridge up]{S mania_psychosis fig improved} in like a week]{O benefit; haloperidol}. [But my [neck went sideways]{S neurological side_effect}. Like literally stuck, [tongue out]{S neurological side_effect}, they had to give me a [shot]{T injection; tried; route=shot} of something]{O side_effect; haloperidol}. [And [drooling]{S other_physical side_effect}, so cute]{O side_effect; haloperidol}. [The [ward]{T hospital admission; tried} itself got me fed and [sleeping]{S sleep improved}, I'll give it that]{O partial; hospital admission}.

Interviewer: What came after the [hospital]{T hospital admission; tried}?

P04: [Zyprexa]{T olanzapine; stopped; dose=10 mg; started=August 2014}, August 2014, 10 mg, then 20 by Halloween. [That one was calm]{O benefit; olanzapine}. [I also [gained 61 pounds]{S appetite_weight side_effect} in fourteen months]{O side_effect; olanzapine} and [I [slept thirteen hours]{S sleep side_effect} a day]{O side_effect; olanzapine}. My cat would sit on me to check. And [the [voices]{S mania_psychosis} never totally left, they'd come back for finals week, so to speak]{O partial; olanzapine}. I stayed on it till March 2018.

Interviewer: Was [clozapine]{T clozapine; not_tried} ever discussed?

P04: No. I read about it. Nobody brought it up so I never had it.

Interviewer: And now?

P04: The [shot]{T aripiprazole lauroxil; ongoing; dose=882; frequency=every four weeks; route=shot}. [Aristada]{T aripiprazole lauroxil; ongoing; dose=882; frequency=every four weeks; started=May 2018}, 882 every four weeks, since May 2018. Nurse named Deb, left cheek, right cheek, we alternate, she's got a chart lol. [I [haven't had a full-on voice]{S mania_psychosis improved} since February of 2020]{O benefit; aripiprazole lauroxil}. [Like it's a [radio in somebody else's house]{S mania_psychosis fig improved}. I know it's there, I'm not invited]{O benefit; aripiprazole lauroxil}.

Interviewer: Any problems with it?

P04: So this is the thing. My [legs]{S anxiety unclear}. [I [can't sit thru a movie]{S anxiety unclear}, I [rock]{S anxiety unclear}]{O side_effect; aripiprazole lauroxil}. My prescriber says [akathisia]{S anxiety clin side_effect}. Except my journals from 2013, before any meds ever, are full of me [walking the apartment]{S anxiety} all night. So is it the [shot]{T aripiprazole lauroxil; ongoing} or is it just me, the original factory settings? They gave me [propranolol]{T propranolol; ongoing; dose=20 mg} 20 mg for it in 2021. [Helps like a third]{O partial; propranolol}.

Interviewer: What about [talking treatments]{T psychotherapy (psychotherapy); general}?

P04: There's a [therapist]{T cognitive behavioural therapy for psychosis; ongoing} who does [CBT]{T cognitive behavioural therapy for psychosis; ongoing} but, like, for [psychosis]{S mania_psychosis clin}. We did this experiment with the bus. I had to ride four stops and write down what people were in fact looking at. Phones, dude. Every one of them. [It kinda [broke the spell]{S mania_psychosis fig improved}]{O benefit; cognitive behavioural therapy for psychosis}.

Interviewer: Did your family take part in [family therapy]{T family therapy; not_tried}, anything of that kind? Some programs offer it.

P04: My family's in Manila and my mom thinks it's a [spirit]{S mania_psychosis fig possible}. So no.

Interviewer: Are you working?

P04: Yeah! [Job coach]{T supported employment; tried} got me into a plant nursery, twenty hours. She came in for the first two weeks and pretended to shop. [I've [kept it]{S functioning improved} since October 2022]{O benefit; supported employment}. I do succulents. They're very low drama.

Interviewer: How would you describe how you are, overall?

P04: [Good? Fr. I [pay rent]{S functioning improved}, I [have a roommate who knows]{S functioning improved}]{O benefit; overall}. [I still [feel kinda flat]{S anhedonia fig unclear} on Sundays and again, nobody can tell me if that's the [schizophrenia]{S diagnosis clin} or the [meds]{T aripiprazole lauroxil; ongoing} or, like, Sundays]{O side_effect; aripiprazole lauroxil}.

Interviewer: Does it bother you not to know?

P04: Ngl, yeah. I asked three different doctors. One said "does it matter." It matters to me, it's my [legs]{S anxiety unclear}.

=== 089-health-anxiety
title: not what i expected at 66
genre: review
layout: all lower case
condition: health anxiety
area: mental
english: American
narrator: patient
overall: improved
treatment: SSRIs
rating: 8/10
round: 1
ledger:
  SSRIs | medication | ongoing | response | sleep, gastrointestinal, sexual
---
the blood pressure cuff lived on my kitchen table for six years and i used it [up to thirty times a day]{S anxiety}, also [felt my neck for lumps]{S anxiety} till it bruised, my doctor finally said it is [health anxiety]{S diagnosis clin} and wrote for an [ssri]{T SSRIs; ongoing}

[what it fixed
the [cuff]{S anxiety fig improved}
the [neck thing]{S anxiety improved}
[calling the nurse line at night]{S anxiety improved}]{O benefit; SSRIs}

[what it gave me
[loose stools]{S gastrointestinal side_effect} two weeks
[yawning]{S sleep side_effect}
[no interest in bed]{S sexual side_effect}, wife says at our age whatever]{O side_effect; SSRIs; neutral}

still take it every morning with the oatmeal, [i had a mole in may and i waited for the appointment [like a normal person]{S anxiety improved}]{O benefit; SSRIs}. sold the cuff for 12 dollars

=== 122-acid-reflux
title: KT, 31
genre: interview
layout: speaker turns, initials
condition: acid reflux
area: general
english: British
narrator: interview
overall: partly_improved
round: 1
ledger:
  calcium carbonate | medication | tried | no_response
  omeprazole | medication | stopped | partial | pain, gastrointestinal, sexual
  domperidone | medication | stopped | no_response | pain, other_physical
  famotidine | medication | ongoing | partial | gastrointestinal
  sodium alginate | medication | ongoing | response
  raising the bed | lifestyle | ongoing | response
  diet | lifestyle | ongoing | partial
  fundoplication | procedure | declined | unknown
  antidepressants | medication | not_tried | unknown
  oesophageal dilation | procedure | not_tried | unknown
---
Interviewer: Where would you like to begin?

KT: With my mother, I suppose. She said, "You burped at your own grandfather's funeral." And I had. Out loud, in the front pew. And then I [tasted it]{S gastrointestinal}. I was mortified.

Interviewer: How old were you?

KT: Twenty-six. I'd had it since uni but I called it [indigestion]{S gastrointestinal clin}. My flatmates called me Vesuvius, ha ha. I laughed along. It's not a glamorous thing to have, is it? Nobody does a charity run for it.

Interviewer: What was it like at its worst?

KT: [Burning]{S pain}, from here up to here. A [hot coin stuck behind the breastbone]{S pain fig}. I'd [wake up choking]{S sleep} with [acid in my nose]{S gastrointestinal}. My [voice went hoarse]{S other_physical} and I teach Year 2, so, phonics like a pirate. And I [smelt]{S other_physical}. My breath. I was sure of it. I [stopped letting people stand near me]{S functioning}. I [didn't kiss my boyfriend]{S functioning} for most of a winter and I let him think it was him.

Interviewer: Did you talk to anybody?

KT: No. I bought [Rennies]{T calcium carbonate; tried} in different shops so no one would see how many. A pack a day, easily. [They'd buy me about ten minutes]{O no_benefit; calcium carbonate}.

Interviewer: So when did you see a doctor?

KT: Five years ago in March. She was fine about it actually. [Omeprazole]{T omeprazole; stopped; dose=20; frequency=in the morning}, 20 in the morning, half an hour before food. [First week or so it was worse, I swear, more [bloating]{S gastrointestinal worsened side_effect}, more [wind]{S gastrointestinal worsened side_effect}]{O side_effect; omeprazole}. Then it settled, and [by a month the [burning]{S pain improved} had gone down to nearly nothing]{O benefit; omeprazole}. I had a curry. I nearly cried into it.

Interviewer: And you stayed on it?

KT: A year and a bit. And, um. This is the embarrassing bit.

Interviewer: You don't have to.

KT: No, it's why I said yes to this. [I [lost all interest in sex]{S sexual side_effect}]{O side_effect; omeprazole}. [And when we did, I [couldn't get there]{S sexual side_effect}. At all]{O side_effect; omeprazole}. I know people say that's the [happy pills]{T antidepressants; general}, but I wasn't on any [antidepressants]{T antidepressants (medication); not_tried}. I was on a [stomach tablet]{T omeprazole; stopped}. I felt daft even bringing it up. My GP said she'd never heard of it, and then she looked on her screen and went a bit quiet.

Interviewer: Was that why you stopped?

KT: That and the [headaches]{S pain side_effect}. [I'd a [tight band round the head]{S pain fig side_effect} every afternoon]{O side_effect; omeprazole}. So she said come off over four weeks. [Well, nobody warned me about the rebound. The [acid came back twice as high]{S gastrointestinal worsened withdrawal}, I [slept in an armchair]{S sleep withdrawal}]{O withdrawal; omeprazole}. But I'll say this, [within about two months the [other department]{S sexual fig improved side_effect} was back in business]{O tolerated; omeprazole}.

Interviewer: What did they try next?

KT: [Domperidone]{T domperidone; stopped; duration=three weeks}, for three weeks. [Did nothing for the [burn]{S pain}]{O no_benefit; domperidone} and [my [breasts hurt]{S pain side_effect} and I [leaked]{S other_physical side_effect}]{O side_effect; domperidone}. In assembly. So that went in the bin. Then [famotidine]{T famotidine; ongoing; dose=40; frequency=at night}, which is what I have now, 40 at night.

Interviewer: How does that compare?

KT: Not as strong. [The [omeprazole]{T omeprazole; stopped} took away ninety percent, and this takes away, I don't know, half]{O partial; famotidine}. [But I [feel like a woman]{S sexual improved} on it]{O tolerated; famotidine}. [I get a bit [bunged up]{S gastrointestinal side_effect}]{O side_effect; famotidine; neutral}. Fine. And [Gaviscon Advance]{T sodium alginate; ongoing; frequency=after dinner}, the pink stuff, after dinner. [It sits on top like cling film and I [don't wake up]{S sleep improved}]{O benefit; sodium alginate}.

Interviewer: Some people find changes in the way they eat or sleep useful.

KT: My boyfriend put two bricks under the head end. Proper bricks, from his dad's. [That [raised bed]{T raising the bed; ongoing} did as much as any tablet]{O benefit; raising the bed}. We slide down a bit, the cat ends up at the bottom. I [don't eat after seven]{T diet; ongoing} and [I gave up tomatoes, which helps a little]{O partial; diet}, and I miss tomatoes more than wine.

Interviewer: Has [surgery]{T fundoplication; declined} been mentioned?

KT: The consultant offered me the [wrap]{T fundoplication; declined}, a [fundoplication]{T fundoplication; declined}. I went home and read that afterwards some people [can't be sick]{S gastrointestinal possible general} or [can't burp]{S gastrointestinal possible general}. You'd think I'd jump at not burping! But I said no. Not at thirty-one. My aunt had it done and she's [bloated like a drum]{S gastrointestinal fig other side_effect}.

Interviewer: Did you ever have a camera test, or a [stretch of the gullet]{T oesophageal dilation; not_tried}?

KT: Camera, yes. [Hiatus hernia]{S diagnosis clin}, two centimetres, and no [Barrett's]{S diagnosis clin absent}. No [stretching]{T oesophageal dilation; not_tried}. I didn't need that.

Interviewer: Where are you now, would you say?

KT: Sixty percent? [I still get the [hot coin]{S pain fig} when I'm stressed or it's Ofsted, and I keep mints in every coat]{O partial; overall}. [But I [kiss people]{S functioning improved}. Well, one person]{O benefit; overall}.

Interviewer: Is there something you'd like others to hear?

KT: That you can say it out loud. I spent four years hiding wrappers in other people's bins. It's only a valve that doesn't shut. It isn't a character flaw, though my mother might disagree.

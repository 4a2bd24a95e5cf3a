=== 205-panic-disorder
title: YOUR HEALTH: The metronome on the piano
genre: article
layout: newspaper health column
condition: panic disorder
area: mental
english: American
narrator: journalist
overall: improved
ledger:
  metoprolol | medication | tried | no_response
  catheter ablation | procedure | tried | no_response
  lorazepam | medication | stopped | partial | cognition, other_physical
  sertraline | medication | ongoing | response | gastrointestinal, sexual
  capnometer | procedure | ongoing | response
  interoceptive exposure | psychotherapy | tried | response | neurological
---
A mahogany metronome stands on Professor Linden Whitlock's piano, its pendulum taped to one side. It has not been permitted to swing since 2016.

"I [could not abide anything in the house that ticked faster than I wished my heart to]{S anxiety}," the professor explains, pouring tea. Whitlock, who is 61, uses the pronoun "they," taught music theory for thirty years in Pittsburgh, and would like it known that they consider this column an experiment in candor.

It began at a faculty recital. During the Brahms, with no warning whatsoever, Whitlock's [heart leapt to what felt like two hundred beats]{S other_physical fig}. The [hands tingled]{S neurological}. The [hall withdrew to the far end of a telescope]{S mania_psychosis fig}. "I was perfectly [sure that I was dying]{S anxiety}, and my chief feeling was regret that it should be during the scherzo."

At the emergency department the tests were normal. So they were the second time, and the seventh.

What is [panic disorder]{S diagnosis clin general}?

[Panic attacks]{S anxiety clin general} are common: more than one American in four will have one sooner or later. The name [panic disorder]{S diagnosis clin general} is reserved for [attacks]{S anxiety clin general} that arrive unannounced and repeatedly, until the person begins to [live in fear of the next]{S anxiety general}. It affects two to three percent of adults in a year. An [attack]{S anxiety clin general} commonly includes:

• [pounding heart]{S other_physical general}, [sweating]{S other_physical general} or [trembling]{S neurological general}
• [shortness of breath]{S other_physical general}, [choking]{S other_physical general} or [chest pain]{S pain general}
• [dizziness]{S neurological general}, [numbness]{S neurological general} or [tingling]{S neurological general}
• a [feeling of unreality]{S mania_psychosis general}
• [fear of dying]{S anxiety general} or of [losing control]{S anxiety general}

It is treatable, and it is frequently mistaken for a [disease of the heart]{S diagnosis general}.

It was so mistaken in Whitlock's case. A cardiologist found a [minor extra pathway]{S diagnosis} on a monitor and prescribed [metoprolol]{T metoprolol; tried}; [the [attacks]{S anxiety clin} went on, at a somewhat slower tempo]{O no_benefit; metoprolol}. In the spring of 2017 a [catheter ablation]{T catheter ablation; tried; started=spring of 2017} was performed, in which a thin wire is passed up from the groin to burn the culprit tissue. The [procedure]{T catheter ablation; tried} was a technical success. [The next [attack]{S anxiety clin} took place in the recovery room]{O no_benefit; catheter ablation}.

By then the professor had [ceased to conduct]{S functioning}, [took the stairs one flight at a time with a finger on the wrist]{S anxiety}, and had [not crossed a bridge]{S functioning} in a city that has four hundred and forty-six of them.

[What did not help]{O no_benefit; metoprolol, catheter ablation}, and [what did a little]{O partial; lorazepam}:

• the [metoprolol]{T metoprolol; tried}
• the [ablation]{T catheter ablation; tried}
• [lorazepam]{T lorazepam; stopped; dose=half a milligram; frequency=as needed}, half a milligram as needed ("a very good cork")

Of the last, Whitlock is scrupulous to say that [it ended an [attack]{S anxiety clin improved} in twenty minutes]{O partial; lorazepam}. [It also [erased the names of students]{S cognition fig side_effect} and caused a [fall]{S other_physical side_effect} in the driveway]{O side_effect; lorazepam}, and was discontinued by slow steps in 2019.

What helped

A psychiatrist, at last consulted, started [sertraline]{T sertraline; ongoing; dose=25 mg} at 25 mg and raised it to 100 mg over three months. [There was a week of [loose bowels]{S gastrointestinal side_effect}, and a [diminution of ardor]{S sexual side_effect} that the professor declines to enlarge upon]{O side_effect; sertraline}. [The [attacks]{S anxiety clin improved}, which had averaged five a week, fell to one]{O benefit; sertraline}. [On the Panic Disorder Severity Scale, which runs from 0 to 28, the score went from 21 to 11]{O benefit; sertraline}.

[The remainder was done by a [box]{T capnometer; ongoing} the size of a hymnal]{O benefit; capnometer}. Whitlock was lent a [capnometer]{T capnometer; ongoing; frequency=Twice a day; duration=four weeks}, a device that measures carbon dioxide in the exhaled breath through a small tube beneath the nose. Twice a day for four weeks the patient breathes along with a tone and watches a number on the screen. Whitlock's began at 29, which is low; it indicates [overbreathing]{S other_physical clin}. [By the fourth week it stood at 38]{O benefit; capnometer}.

"Many people with [panic]{S anxiety clin general} are [chronically breathing off too much carbon dioxide]{S other_physical general}," says Dr. Ruthanne Kilbride, who directs an anxiety clinic at Three Rivers Medical Center. "The [light-headedness]{S neurological general} and the [tingling]{S neurological general} are chemistry. When a patient can watch that number rise, the symptoms stop being a mystery. I would not call the [device]{T capnometer; general} a miracle. Insurance coverage is spotty, and [cognitive behavioral therapy]{T cognitive behavioural therapy (psychotherapy); general}, with or without medication, is still where I would begin."

Dr. Kilbride added [interoceptive exposure]{T interoceptive exposure; tried}, a component of that therapy in which the feared sensations are brought on deliberately. The professor was spun in an office chair. They ran in place, and breathed through a coffee stirrer. "It was undignified, [I was sick with [dizziness]{S neurological side_effect}]{O side_effect; interoceptive exposure; neutral}, and [by the ninth repetition I was, I confess, [bored]{S anxiety improved}]{O benefit; interoceptive exposure}. One cannot be both bored and [terrified]{S anxiety absent}."

[In the summer of 2021 the score was 3]{O benefit; sertraline, capnometer, interoceptive exposure}. [Whitlock [walked across the Smithfield Street Bridge]{S functioning improved}, twice, since it was there]{O benefit; sertraline, capnometer, interoceptive exposure}.

A second movement

By agreement with the psychiatrist, the [sertraline]{T sertraline; stopped; ended=fall of 2022} was then reduced over eight months and ended in the fall of 2022. All was well until March. [Three [attacks]{S anxiety clin} came in a single week, the first of them in a bank, and the score climbed to 14]{O partial; sertraline}.

Such a course is not unusual. In studies, between a quarter and a half of patients who discontinue an effective [antidepressant]{T antidepressants (medication); general} for [panic disorder]{S diagnosis clin general} see their symptoms return inside twelve months; the figure is lower among those who have also had [psychotherapy]{T psychotherapy (psychotherapy); general}.

[Sertraline]{T sertraline; ongoing; started=April 2023} was resumed in April 2023. The [box]{T capnometer; ongoing} was borrowed again and then purchased, for $310. [At the last visit, this September, the score was 4]{O benefit; overall}. The professor expects to remain on the [tablets]{T sertraline; ongoing} indefinitely and has "made my peace with the doxology of the pill organizer."

If you or a family member has [attacks of sudden fear]{S anxiety general}, see a physician first, once, to rule out a [disorder of the heart, the thyroid or the ear]{S diagnosis general possible}. Then, Dr. Kilbride advises, believe the tests.

Before I left I inquired about the tape. Professor Whitlock considered the metronome for some time. "It could come off," they said. "I have merely grown accustomed to the quiet."

=== 280-generalised-anxiety-disorder
title: A member of ours: Mr Anselm, the man with the weather radio
genre: article
layout: newsletter portrait
condition: generalised anxiety disorder
area: mental
english: second-language English (some grammar errors)
narrator: journalist
overall: unchanged
ledger:
  valerian | supplement | tried | no_response
  autogenic training | mind_body | tried | no_response
  buspirone | medication | tried | no_response | neurological
  hydroxyzine | medication | tried | no_response | sleep
  paroxetine | medication | stopped | mixed | appetite_weight, other_physical, sleep, sexual
  bromazepam | medication | stopped | partial | cognition
  pregabalin | medication | ongoing | unknown
  cognitive behavioural therapy | psychotherapy | planned | unknown
---
"He can [find a worry in an empty drawer]{S anxiety fig}," tells his sister about him. His former chief at the railway says Anselm was the best dispatcher of the line, because he had already [feared every accident before it could happen]{S anxiety}. And the wife, who brings us plum cake, says only: "Forty years I am the one who [must ring when I arrive]{S anxiety}."

Mr Anselm himself, 66, laughs about this, but shortly. In the kitchen runs a weather radio, it runs always. For this issue our newsletter visited him in his house near the river, which flooded one time in 1987, and about this flood he knows more than the fire brigade.

What he has got is called [generalised anxiety disorder]{S diagnosis clin}. The name he received with 58 years. Before, he says, it had no name, it was just the character.

**What is it?**

About one from twenty people has in the life once a [generalised anxiety disorder]{S diagnosis clin general}. Women get it twice so often as men. Different from a [phobia]{S diagnosis clin general}, the [fear has no fixed address]{S anxiety fig general}: today it is the money, tomorrow the lungs, the day after the grandchildren. The doctors speak about it when the [worry]{S anxiety general} holds for six months or more and cannot be put away. Typical signs can be:

- [inner restlessness]{S anxiety general possible}
- [muscles which are hard like wood]{S other_physical fig general possible}
- [trouble to fall asleep]{S sleep general possible}
- [quick tiredness]{S energy general possible}
- being [irritable]{S anger general possible}
- [thoughts that slip away]{S cognition fig general possible}

Dr. Mirela Obradov, who leads the anxiety ambulance in our district hospital, says it so: "People come to me because of [back pain]{S pain general}, because of the stomach, because of the heart. The word [anxiety]{S anxiety clin general} they say in the last minute, with the hand already at the door. We have good means. With [cognitive behavioural therapy]{T cognitive behavioural therapy; general} about half of them have much fewer complaints, with medication similar many. But it needs weeks, and nobody likes weeks."

Back to Mr Anselm. With him it were the [neck]{S pain} and the [nights]{S sleep}. He [lay awake]{S sleep} and [calculated how long the pension would reach]{S anxiety} if the wife gets ill and the roof also. At the railway he had a reason to be awake, after the retirement he had none, and there it became really bad. He [stood three times in one evening on the ladder to look if the gutter is free]{S anxiety}. By the way the gutter is now from copper, this he shows us outside, twenty minutes, in the rain. A heron lives there too. But I lose the thread.

He tried first what is in the drugstore: [valerian drops]{T valerian; tried}, from the neighbor a book over [autogenic training]{T autogenic training; tried}, then from the house doctor [buspirone]{T buspirone; tried} and [hydroxyzine]{T hydroxyzine; tried}. "[The one made me [turning in the head]{S neurological side_effect}]{O side_effect; buspirone}, [the other made me [sleepy]{S sleep side_effect} in the supermarket]{O side_effect; hydroxyzine}," he says. And the whole list together? He blows over his flat hand like over dust. "[Not one of them did I feel where it counts]{O no_benefit; valerian, autogenic training, buspirone, hydroxyzine}."

Then came [paroxetine]{T paroxetine; stopped; dose=20 mg; duration=almost five years}, 20 mg, almost five years. [With this he [could let the grandchildren swim without standing in the water himself]{S anxiety improved}]{O benefit; paroxetine}. [His wife [had not to ring any more]{S anxiety improved}]{O benefit; paroxetine}. So a success? Yes and no. He had written a list for us, in his clean dispatcher's letters, what came with it: [[eleven kilos more]{S appetite_weight side_effect}, [night sweat]{S other_physical clin side_effect}, [yawning]{S sleep side_effect} in the church, [strange dreams]{S sleep side_effect} about trains without driver, "[in the bed nothing more goes]{S sexual fig side_effect}"]{O side_effect; paroxetine}. At the last point the wife goes to look for the coffee.

Two years ago he wanted to be rid of it. Instead of asking, he left the [tablets]{T paroxetine; stopped; ended=Two years ago} at home as they drove to the Baltic Sea. "[On the third day I had [electricity in the eyes]{S neurological fig withdrawal} when I looked to the side]{O withdrawal; paroxetine}," he says, "[and I have [cried]{S mood withdrawal} in front of a fish stand, a grown man, because of a mackerel]{O withdrawal; paroxetine}." [A week long he was [dizzy]{S neurological withdrawal}, [sick to the stomach]{S gastrointestinal withdrawal} and [more afraid]{S anxiety worsened withdrawal} than in all the years before]{O withdrawal; paroxetine}. In the emergency practice of the sea resort they gave him [bromazepam]{T bromazepam; stopped; duration=some days} for some days. [This stopped the [shaking]{S neurological improved withdrawal}, so long it lasted]{O partial; bromazepam}, but [he [could not anymore remember where the car stands]{S cognition side_effect}]{O side_effect; bromazepam}, and he gave the rest of the pack back.

Dr. Obradov shakes the head about such stories, but friendly. [Paroxetine]{T paroxetine; general}, she says, goes quickly out of the body; who stops it from one day to the other, can get [dizziness]{S neurological general withdrawal possible}, [electric feelings]{S neurological fig general withdrawal possible}, [nausea]{S gastrointestinal clin general withdrawal possible} and [bad sleep]{S sleep general withdrawal possible}. The rule is: down in small steps, over months, and never at the sea.

Since four weeks Mr Anselm takes now [pregabalin]{T pregabalin; ongoing; duration=four weeks; frequency=evenings and mornings}, evenings and mornings. If it does something? He looks at the radio. "Ask me in autumn." And he stands on the list for a [cognitive behavioural therapy]{T cognitive behavioural therapy; planned}, place number 31, he rings there each Monday to know if he is now 30. He has many questions about it: must one speak in a group, is it true that one must imagine the worst, and does the lady have a parking place.

**If you know this from yourself:** speak with your house doctor. Regular [walking]{T walking (lifestyle); general}, [less coffee]{T cutting down coffee (lifestyle); general}, [sleeping at fixed times]{T sleep hygiene (lifestyle); general} do no harm. Our [circle for relatives]{T support group (support); general; frequency=every second Wednesday} meets every second Wednesday, there is also plum cake.

As we go, he calls us afterwards from the door that we should take the upper road. It came no rain.

=== 140-bulimia
title: Julian's story: "One does not expect it of a chap"
genre: article
layout: charity page
condition: bulimia
area: mental
english: British
narrator: journalist
overall: improved
ledger:
  slippery elm | supplement | tried | no_response
  aloe vera | supplement | tried | no_response | gastrointestinal
  guided self-help | psychotherapy | tried | no_response
  fluoxetine | medication | ongoing | partial | anxiety, sleep, other_physical, gastrointestinal, sexual
  cognitive behavioural therapy | psychotherapy | tried | response
  regular eating | lifestyle | tried | response
  topiramate | medication | declined | unknown
---
"I do beg your pardon," says Julian, when he has asked us for the third time whether the kitchen door is shut. "It's an old habit. I am still [not easy about being overheard]{S anxiety}."

Julian is 28, a bookbinder, and gives the impression of having been born with a fountain pen. He has lived with [bulimia nervosa]{S diagnosis clin} since the Lent term of 2013.

About [bulimia]{S diagnosis clin general}

[Bulimia]{S diagnosis clin general} is an [eating disorder]{S diagnosis clin general} in which a person is caught between [eating large amounts in a short time]{S appetite_weight general} and trying to undo it, by [vomiting]{S appetite_weight general}, [laxatives]{S appetite_weight clin general}, [fasting]{S appetite_weight general} or [hard exercise]{S appetite_weight general}. Most people with it are of ordinary weight, so that friends notice nothing. Up to one in four is male. In our last survey of members, men waited on average seven years to tell anybody, against four for women.

Things that you might see

• [visits to the lavatory straight after a meal]{S appetite_weight general possible}
• [swollen cheeks]{S other_physical general possible}, [sore knuckles]{S other_physical general possible}, [worn teeth]{S other_physical general possible}
• [food that goes missing]{S appetite_weight general possible}
• [mood that turns on the scales]{S mood fig general possible}
• [tiredness]{S energy general possible}, or [cramp]{S pain general possible}, from lost salts

Julian's version began at boarding school, with rowing. A coach remarked that the boat would go faster without his lunch. "I took it as one takes advice about a tie." By the summer he was [bingeing]{S appetite_weight clin} at night from the tuck boxes of younger boys, and [being sick]{S appetite_weight} in the boathouse; by university it was twice a day, occasionally four times. The [disgrace]{S hopelessness} of those tuck boxes was worse to him than the [acid]{S gastrointestinal}. He [broke off an engagement]{S functioning} sooner than explain the grocery bill.

Remedies of his own

He tried first to mend the damage in private. From a herbalist in Ludlow he bought [slippery elm]{T slippery elm; tried; started=October 2017}, a powder that sets like wallpaper paste, in October 2017; then [aloe vera juice]{T aloe vera; tried; dose=by the litre}, by the litre. They were meant to soothe. [Neither put off a single [binge]{S appetite_weight clin}]{O no_benefit; slippery elm, aloe vera}, and [the [aloe]{T aloe vera; tried} [hastened matters at the other end]{S gastrointestinal fig side_effect}]{O side_effect; aloe vera}.

On 4 March 2020 he told his GP. He had rehearsed it as a question about teeth.

What he was offered

[Guided self-help]{T guided self-help; tried; sessions=six telephone calls; started=May 2020} came first, with a workbook and six telephone calls, from May 2020. [He filled in every page in italic and [was sick]{S appetite_weight} fourteen times a week throughout]{O no_benefit; guided self-help}.

[Fluoxetine]{T fluoxetine; ongoing; dose=20 mg; started=11 August} was added on 11 August: 20 mg, 40 from September, 60 mg from 1 October, which is the amount studied for [bulimia]{S diagnosis clin general}. [By Christmas fourteen had become six]{O partial; fluoxetine}. His diary gives the price in a single line. "[[Cannot sit]{S anxiety side_effect}. [Peculiar dreams]{S sleep side_effect}. [Hands damp]{S other_physical side_effect}. [Queasy]{S gastrointestinal side_effect} till elevenses. The [other thing]{S sexual fig side_effect}]{O side_effect; fluoxetine}." The other thing he will discuss only with reference to a third party. "[A man may find that he is willing, and keenly so, and [never arrives]{S sexual fig side_effect}]{O side_effect; fluoxetine}. One was courting. It was put to the lady that one was a [late riser]{S sexual fig side_effect}." [The first four on the list passed off by the New Year]{O tolerated; fluoxetine}. [The fifth is better at 40 mg, where he has been since June 2022, and has not gone]{O side_effect; fluoxetine; mixed}.

From February 2021 he had twenty sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=twenty sessions; started=February 2021}, and with it the dull, effective practice of [regular eating]{T regular eating; tried}: breakfast, eleven, lunch, four, supper, nine, whatever happened in between. [Six a week came down to two, then to one]{O benefit; cognitive behavioural therapy, regular eating}. [Topiramate]{T topiramate; declined} was mentioned the next year for what remained. He had read that it [dulls the wits]{S cognition fig general possible side_effect}, and asked to be excused.

What the doctor says

"People hear that there is a tablet for [bulimia]{S diagnosis clin general} and imagine that it is the treatment," says Dr Morwenna Tate, who advises our [helpline]{T helpline (support); general}. "It's a splint. In trials [fluoxetine]{T fluoxetine; general} roughly halves the [bingeing]{S appetite_weight clin general improved}, and [CBT]{T cognitive behavioural therapy; general} brings about 40 in 100 people to a full stop. And do tell us about the [sexual side effects]{S sexual clin general side_effect}. There is nothing that we haven't heard, and a good deal that we can do."

Julian today

[There was a [bad night]{S appetite_weight fig} on the 9th of last month, and one in the month before]{O partial; overall}. [He [no longer counts]{S anxiety improved} afterwards]{O benefit; overall}. He is [engaged again]{S functioning improved}, to the lady, who knows, and who says that he might be less formal about it.

He has rebound his old diary from that first term. It's in half calf, with the boat club's colours at head and tail. He didn't take anything out.

How you can help

Our [helpline]{T helpline (support); general} and our men's [online group]{T support group (support); general} are open every evening. £12 keeps a line open for an hour.

=== 004-breast-cancer
title: What the body keeps: after breast cancer
genre: interview
layout: Q:/A: turns
condition: breast cancer
area: general
english: Australian
narrator: interview
overall: partly_improved
ledger:
  lumpectomy | procedure | tried | response | pain
  doxorubicin and cyclophosphamide | medication | tried | response | other_physical, gastrointestinal
  paclitaxel | medication | tried | response | neurological
  radiotherapy | procedure | tried | response | other_physical, energy
  scalp cooling | procedure | not_tried | unknown
  goserelin | medication | ongoing | unknown | diagnosis, other_physical, sleep
  exemestane | medication | ongoing | unknown | diagnosis, other_physical, sleep, pain
  hormone replacement therapy | medication | not_tried | unknown
  oxybutynin | medication | ongoing | partial | gastrointestinal
  duloxetine | medication | stopped | no_response | sleep, appetite_weight
  exercise | lifestyle | ongoing | partial
---
Q: You're holding that mug with both hands.

A: I do that now. [If I use one, I [can't tell how hard I'm gripping]{S neurological side_effect}]{O side_effect; paclitaxel}. [The [pads of my fingers feel like they've got dried glue on them]{S neurological fig side_effect}, all ten, from the tip to the first crease]{O side_effect; paclitaxel}. It stops at the crease as if somebody ruled a line. I can feel hot and cold. [I [can't feel a tea bag string]{S neurological side_effect}]{O side_effect; paclitaxel}.

Q: That's from the [chemo]{T paclitaxel; tried}?

A: From the [paclitaxel]{T paclitaxel; tried; duration=twelve weeks}, the second lot, twelve weeks of it. I was 35, two kids under four, living in Wagga. [Stage two cancer in the left breast]{S diagnosis clin}, a [thing the size of a macadamia]{S other_physical fig}. I'd found it in the shower: hard, didn't slide. First came the [lumpectomy]{T lumpectomy; tried}, then [AC]{T doxorubicin and cyclophosphamide; tried; sessions=four rounds}, four rounds, then the [Taxol]{T paclitaxel; tried}, then [radiation]{T radiotherapy; tried}.

Q: How did each of those feel, physically?

A: [The [op]{T lumpectomy; tried} was a [pulling under the arm, like a seam sewn too short]{S pain fig side_effect}]{O side_effect; lumpectomy}. [[AC]{T doxorubicin and cyclophosphamide; tried} was [metal in my mouth]{S other_physical fig side_effect} by the Tuesday, [queasy]{S gastrointestinal side_effect} till the Friday, and my [hair came out]{S other_physical side_effect} on day sixteen in one wet handful]{O side_effect; doxorubicin and cyclophosphamide}. [With the [radiation]{T radiotherapy; tried} my [skin went the colour of rare steak]{S other_physical fig side_effect} and I was [tired]{S energy side_effect} in a heavy-kneed sort of way]{O side_effect; radiotherapy}.

Q: Did you wear the [cold cap]{T scalp cooling; not_tried} for your hair?

A: No. The unit had one machine and the health fund said it was cosmetic. So I never had it. I bought a beanie with a possum on it.

Q: And the [cancer]{S diagnosis clin} itself?

A: [The [scans have been clear]{S diagnosis improved} for two years]{O benefit; lumpectomy, doxorubicin and cyclophosphamide, paclitaxel, radiotherapy}. I want to put that first, actually, because otherwise I sound like a whinger.

Q: You don't. Tell me about the [flushes]{S other_physical side_effect}.

A: They put me into [menopause]{S diagnosis clin side_effect} on purpose: [Zoladex]{T goserelin; ongoing; route=in the belly; frequency=every 28 days} in the belly every 28 days and [exemestane]{T exemestane; ongoing; frequency=every morning} every morning. [A [flush]{S other_physical side_effect} begins behind my breastbone, about here, climbs to the ears in nine or ten seconds, sits for three minutes, and then I'm [wet]{S other_physical side_effect} and [freezing]{S other_physical side_effect}]{O side_effect; goserelin, exemestane}. I counted 14 a day and 5 a night. [I [wasn't sleeping more than ninety minutes at a go]{S sleep side_effect}]{O side_effect; goserelin, exemestane}. [And from the [exemestane]{T exemestane; ongoing}, [knees and thumbs that creak]{S pain fig side_effect} till about ten in the morning]{O side_effect; exemestane}.

Q: You couldn't take [HRT]{T hormone replacement therapy; not_tried}, I suppose?

A: Not with my kind of [tumour]{S diagnosis clin}, no, it was off the table. What my oncologist did suggest was [oxybutynin]{T oxybutynin; planned; dose=2.5 milligrams; frequency=twice a day}, which is a [bladder tablet]{T oxybutynin; planned}. Off-label. 2.5 milligrams twice a day. I said my bladder's the one thing that works.

Q: And?

A: [It's gone from 14 to about 9]{O partial; oxybutynin}. [Nights, from 5 to 3]{O partial; oxybutynin}. That's all. People want me to say it vanished. [It's a small gain, but [three wakings]{S sleep improved side_effect} is a different animal to five]{O partial; oxybutynin}. [My [tongue sticks to my teeth]{S gastrointestinal side_effect}, so I carry water]{O side_effect; oxybutynin}.

Q: Was there anything for the fingers?

A: I was in a trial. [Duloxetine]{T duloxetine; stopped; duration=twelve weeks} against placebo for [neuropathy]{S neurological clin side_effect}, twelve weeks, and they unblinded it after, so I know I had the real one. There's a questionnaire out of 44, higher is better. [I started on 21 and finished on 23]{O no_benefit; duloxetine}. They told me, kindly, that [two points is noise]{O no_benefit; duloxetine}. [It also made me [yawn all day]{S sleep side_effect} and [put me off my food]{S appetite_weight side_effect}]{O side_effect; duloxetine}. I was glad to hand the bottles back.

Q: Do you [think about it returning]{S anxiety possible}?

A: When I cough. When I lie on that side. The psychologist at the centre asked if I was [anxious]{S anxiety clin absent} and I said not exactly, I'm [listening]{S anxiety fig}. It's [like having a neighbour who might be moving house; you notice every bump]{S anxiety fig}. I don't [lie awake]{S sleep absent} over it.

Q: What are you doing now, day to day?

A: Still on the [implant]{T goserelin; ongoing; duration=till I'm forty}, till I'm forty. I do a [gym class]{T exercise; ongoing; frequency=Tuesdays and Thursdays} for cancer people, Tuesdays and Thursdays, with Gaye who's eighty and lifts more than I do. [My [grip went from 17 kilos to 22]{S functioning improved side_effect}]{O benefit; exercise}. [I [can do the kids' buttons up]{S functioning improved side_effect}]{O benefit; exercise}. [Not [earrings]{S functioning side_effect}, not yet]{O partial; exercise}. You should see me with a butterfly back: I hold my breath, I watch in the mirror, I go by what the other ear remembers.

=== 043-complicated-grief
title: Report from a widow, 79
genre: forum
layout: post with an update weeks later
condition: complicated grief
area: mental
english: American
narrator: patient
overall: partly_improved
ledger:
  valerian | supplement | tried | no_response | gastrointestinal
  chamomile | supplement | tried | no_response
  support group | support | tried | no_response
  citalopram | medication | declined | unknown
  complicated grief therapy | psychotherapy | stopped | partial | mood
  gardening | lifestyle | ongoing | partial
---
[Complicated grief therapy]{T complicated grief therapy; stopped; sessions=Sixteen sessions}. That is the actual name, I did not make it up. Sixteen sessions, Medicare paid most. I am putting this here because when I went looking I found a lot of poems and nobody telling me what they DO to you.

Walt died in the garage on a Tuesday, three years ago. Everybody's husband dies. I am not complaining about that. What I am talking about is that two years later I [still set his alarm]{S other}. I [would not let the plumber stand where he fell]{S functioning}. I [ate over the sink]{S functioning}. I [had not gone upstairs]{S functioning} since. I [talked to him]{S other} at the bank and the teller answered. I didn't [want to be dead]{S suicidality absent} exactly, I [wanted to be excused]{S suicidality fig}.

First, [what was useless]{O no_benefit; valerian, chamomile, support group}. [Valerian]{T valerian; tried}, smells like a gym bag, [gave me [gas]{S gastrointestinal side_effect}]{O side_effect; valerian}, [I [lay awake]{S sleep} and smelled it]{O no_benefit; valerian}. [[Chamomile]{T chamomile; tried}, please]{O no_benefit; chamomile}. The [church group]{T support group; tried}: eleven women and a box of tissues being passed like a collection plate. [I came home [madder]{S anger worsened} than I went]{O worsening; support group}. Doctor wanted me on [citalopram]{T citalopram; declined} and I said I am not sick, I am married.

So, the [therapy]{T complicated grief therapy; stopped}. The gal is about forty. She has you shut your eyes and tell the day, start to finish, into a recorder. Then you take the tape home and LISTEN TO IT. Every day. [I [bawled]{S mood side_effect} so hard the first week that the dog left the room]{O side_effect; complicated grief therapy}. She also has you do one nice thing for yourself daily and report. I told her I had a cookie. She wrote it down!

I also [took back the tomatoes]{T gardening; ongoing}, which were Walt's department. [Dirt helps from about eight to ten in the morning]{O partial; gardening}. That's all I'll claim for it.

Result after nine sessions: [I [moved the alarm clock to the hall closet]{S other improved}]{O partial; complicated grief therapy}. It's still plugged in. That is the whole of it so far and I've decided not to be embarrassed.

UPDATE, six weeks. Finished all sixteen. People asked am I "over it," and to those people I say take up a hobby. [I have [been upstairs]{S functioning improved}]{O partial; complicated grief therapy}. Once, to get the fan. [The [plumber came and stood in the garage and I let him]{S functioning improved}]{O benefit; complicated grief therapy}. [I still [wake at 5:10]{S sleep} for a man who's been gone three years]{O no_benefit; complicated grief therapy}. [I [don't eat at the sink anymore]{S functioning improved} except for corn]{O benefit; complicated grief therapy}. If you're asking was it worth sixteen drives to Dayton, [I'd say it moved me about a yard]{O partial; complicated grief therapy}. At my age that's a fair piece of ground.

=== 287-alcohol-use-disorder
title: Got the implant. Not proud of how long it took.
genre: forum
layout: post with TL;DR
condition: alcohol use disorder
area: mental
english: British
narrator: patient
overall: improved
ledger:
  disulfiram | medication | stopped | worse | other_physical, gastrointestinal, anxiety
  alcoholics anonymous | support | tried | no_response
  acupuncture | mind_body | tried | no_response
  hypnotherapy | psychotherapy | tried | no_response
  acamprosate | medication | tried | no_response | gastrointestinal
  naltrexone | medication | ongoing | response | other_physical, energy
---
"You [smell like a Sunday morning]{S substance_use fig}, Dad." She's nine. Thats the sentence that did it, not the bollocking at work, not my brother driving up from Hereford to shout at me in the porch.

Anyway. 41, electrician, and I'd told everyone I was "on top of it" since about 2012. I wasnt. [Half a bottle of vodka before the school run]{S substance_use}, mints, [hands going like a sewing machine]{S neurological fig}, and the [shame sat on my chest]{S hopelessness fig} every single morning. I lied to the GP. I lied to the practice nurse twice.

I had [Antabuse]{T disulfiram; stopped; started=2013} back in 2013, my then wife used to watch me swallow it. [I [drank on top of it]{S substance_use} one bank holiday and [went the colour of a post box]{S other_physical fig side_effect}, [heaving]{S gastrointestinal side_effect}, [thought I'd die]{S anxiety side_effect} in Argos]{O side_effect; disulfiram}. [Binned it and I [drank harder]{S substance_use worsened} after, out of spite I think]{O worsening; disulfiram}.

[Things that did sod all since]{O no_benefit; alcoholics anonymous, acupuncture, hypnotherapy, acamprosate}: [AA]{T alcoholics anonymous; tried; duration=two years on and off} (two years on and off, lovely people), [needles]{T acupuncture; tried} in my ears, a [hypnotist]{T hypnotherapy; tried} in Leominster for £240, [Campral]{T acamprosate; tried} [which just gave me the [trots]{S gastrointestinal side_effect}]{O side_effect; acamprosate}. [None of it touched me]{O no_benefit; alcoholics anonymous, acupuncture, hypnotherapy, acamprosate}.

February this year the alcohol team got me a [naltrexone implant]{T naltrexone; ongoing; route=implant; started=February this year}. Little cut in the belly under local, five stitches, ten minutes. [It [itched like mad]{S other_physical side_effect} and I was [wiped out]{S energy fig side_effect} for a week]{O side_effect; naltrexone}. Then the odd thing. [I [walked past the Co-op]{S substance_use improved}]{O benefit; naltrexone}. I got home and realised I'd [walked past the Co-op]{S substance_use improved}. [The [pull just isn't in there with me]{S substance_use fig improved}]{O benefit; naltrexone}. [Had two lagers at a wedding in June, [felt nothing from them]{S substance_use improved}, [left the third]{S substance_use improved}]{O benefit; naltrexone}.

[Seven months [without a spirit in the house]{S substance_use improved}]{O benefit; naltrexone}. Second [implant]{T naltrexone; ongoing; started=September} went in September. I still [cant look my brother in the eye]{S hopelessness}. [I [do the school run]{S functioning improved} though, [stone cold]{S substance_use fig improved}]{O benefit; naltrexone}.

TL;DR: [[Antabuse]{T disulfiram; stopped} ten years ago made me worse]{O worsening; disulfiram}, [everything since did nothing]{O no_benefit; alcoholics anonymous, acupuncture, hypnotherapy, acamprosate}, [[implant]{T naltrexone; ongoing} works]{O benefit; naltrexone}, should of asked sooner, sorry Ellie.

=== 211-ptsd
title: Minipress for PTSD nightmares
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: PTSD
area: mental
english: Indian English
treatment: prazosin
rating: 3
narrator: patient
overall: partly_improved
ledger:
  escitalopram | medication | ongoing | unknown
  prazosin | medication | ongoing | partial | neurological, other_physical
---
Condition treated: [PTSD]{S diagnosis clin} after bus accident at Ghat section, 2021

Side effects: [[giddiness]{S neurological side_effect} on standing (first four days, BP 96/60), [blocked nose]{S other_physical side_effect}, [palms going cold]{S other_physical side_effect} about one hour after dose]{O side_effect; prazosin}

Comments: Excuse me if my rating looks less, I am not meaning to discourage anybody. Already I am on [Nexito]{T escitalopram; ongoing}. [Minipress XL]{T prazosin; ongoing; dose=2.5; frequency=HS} 2.5 HS was added for the [dream]{S sleep}, always the same, [glass coming towards the left side of my neck]{S sleep}. [Within eight days of this stuff the [glass is stopping half way]{S sleep improved}]{O partial; prazosin}. [I used to [get up at 2.10]{S sleep} with [jaw locked]{S other_physical} and [vest wet]{S other_physical}, now it is 4.30 and [vest is dry]{S other_physical improved}]{O partial; prazosin}. [After that [sleep is not coming back]{S sleep}]{O no_benefit; prazosin}. [Daytime the [pill]{T prazosin; ongoing} does nothing, any horn and my [whole skin jumps]{S anxiety fig}]{O no_benefit; prazosin}. [Prazosin]{T prazosin; ongoing} is cheap at least. Sir has told to continue till March.

=== 226-social-anxiety-disorder
title: Incomplete data
genre: review
layout: rating line then text
condition: social anxiety disorder
area: mental
english: British
treatment: beta blockers
rating: none given
narrator: patient
overall: unknown
ledger:
  beta blockers | medication | ongoing | partial | other_physical, sleep
  antidepressants | medication | planned | unknown
  sedatives | medication | declined | unknown
---
Rating: n/a

Apologies, the site asks for stars and I do not think that I can supply any. I am a [beta blocker]{T beta blockers; ongoing; started=4 March; dose=10mg; frequency=an hour before meetings} user since 4 March: 10mg an hour before meetings, 20mg from 2 April, 40mg from 19 May. Diagnosis [social phobia]{S diagnosis clin}, age 52, archivist. Observed: [[pulse slower]{S other_physical improved}; [hands still]{S neurological improved} while passing documents]{O partial; beta blockers}. [Not observed: any change in [what I expect people to think]{S anxiety}]{O no_benefit; beta blockers}. [[Cold toes]{S other_physical side_effect}; one [vivid dream]{S sleep side_effect} a week]{O side_effect; beta blockers}. [On 6 June I [spoke at a retirement do]{S functioning improved}]{O partial; beta blockers}; [on 13 June, same dose, I [left by the fire exit]{S anxiety}]{O no_benefit; beta blockers}. The GP proposes an [antidepressant]{T antidepressants; planned; started=1 July}, begin 1 July. [Sedatives]{T sedatives; declined} I turned down. Whether one would call this better I leave open.

=== 215-osteoarthritis
title: Who are you, stomach?
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: osteoarthritis
area: general
english: second language
treatment: meloxicam
rating: 2/5
narrator: patient
overall: unchanged
ledger:
  meloxicam | medication | stopped | no_response | gastrointestinal, other_physical
---
Reason for taking: what else, the knees. [Arthrosis]{S diagnosis clin}, both

Side effects: [[burning behind the breast bone]{S gastrointestinal side_effect}, [ankles of an elephant]{S other_physical fig unclear}, [black stool]{S gastrointestinal side_effect} one time]{O side_effect; meloxicam}

Comments: Took it 5 weeks. The ankles maybe are from the [arthrosis]{S diagnosis clin} or from standing in my bakery since 30 years, who can say, the doctor could not. [For the [stomach]{S gastrointestinal side_effect} we stopped]{O side_effect; meloxicam}. [[Knees hurt]{S pain} before, [knees hurt]{S pain} during, [knees hurt]{S pain} after, they are very loyal]{O no_benefit; meloxicam}. Now I [sit on a bar stool to make the dough]{S functioning}.

=== 246-multiple-sclerosis
title: Fampyra (fampridine)
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: multiple sclerosis
area: general
english: British
treatment: fampridine
rating: 4/5
narrator: patient
overall: partly_improved
ledger:
  baclofen | medication | tried | no_response
  amantadine | medication | tried | no_response
  hyperbaric oxygen therapy | procedure | tried | no_response
  fampridine | medication | ongoing | response | other_physical, sleep
---
Taken for: [MS]{S diagnosis clin} since 1981, legs

Side effects: [[waterworks infection]{S other_physical side_effect} March 24, [poor nights]{S sleep side_effect} to begin with]{O side_effect; fampridine}

Comments: At 79 one has been promised things. [Baclofen]{T baclofen; tried; dose=10mg; frequency=x3; started=1996} 10mg x3 (1996), [amantadine]{T amantadine; tried; dose=100mg; started=2003} 100mg (2003), [oxygen tank]{T hyperbaric oxygen therapy; tried; sessions=20 goes; started=2011} 20 goes (2011). [Not one of those earned its keep]{O no_benefit; baclofen, amantadine, hyperbaric oxygen therapy}. So I laughed at this one. 10mg 12-hourly since 8.1.24. [Physio timed me: 25 feet in 19 seconds before, 13 after]{O benefit; fampridine}. [I [can get to my own gate]{S functioning improved}]{O benefit; fampridine}. Still suspicious.

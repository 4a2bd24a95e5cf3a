=== 057-depression
title: Student voices: Sorrel gives it an eight
genre: article
layout: newsletter portrait
condition: depression
area: mental
english: American
narrator: journalist
overall: improved
round: 1
ledger:
  gratitude journal | lifestyle | tried | no_response
  school counseling | psychotherapy | tried | no_response
  vitamin D | supplement | tried | no_response
  wellness app | support | tried | no_response
  essential oils | supplement | tried | no_response
  fluoxetine | medication | ongoing | response | gastrointestinal, anxiety, sleep
  interpersonal therapy | psychotherapy | ongoing | response
  esketamine | medication | not_tried | unknown
---
"[Eight out of ten]{O benefit; overall}. Would've been a nine if anyone had listened to me in seventh grade." Sorrel, who is sixteen and uses they/them, delivers the verdict on two years of fighting [depression]{S diagnosis clin} from the floor of our newsletter office, where they are stapling. They have been asked to staple gently.

Sorrel is angry, and would like that printed. [They are [not sad]{S mood improved}]{O benefit; overall}. "Everybody mixes those up," they say. "[Sad]{S mood} was before. [Sad]{S mood} was [looking at a sandwich for an hour]{S appetite_weight}. Mad is what I am because it took so long."

By the numbers

About one in five Americans between twelve and seventeen had a [major depressive episode]{S diagnosis clin general} in the most recent national survey. Fewer than half of them received any care. Among young people who are transgender or nonbinary the rates are two to three times as high, which researchers put down to how they are treated and not to who they are. A teenager who does reach a clinic has, typically, been ill for years.

What it can look like in a teen:

• [snapping at people]{S anger general}, more than [crying]{S mood general}
• [grades that slide]{S functioning general}
• [sleeping at four in the afternoon]{S sleep general} and [awake at four in the morning]{S sleep general}
• [quitting]{S anhedonia general} the thing that they loved
• [stomach aches]{S pain general} on school days
• [talk of being a burden]{S suicidality general}, or of [not being around]{S suicidality general}

Sorrel had five of the six by Thanksgiving of eighth grade. They had played the bassoon, a thing nobody does by accident. In October they [put it under the bed]{S anhedonia}. "It's a big thing to have under there. I could feel it being disappointed." They [failed Spanish]{S functioning}, which they speak at home. They [cut the inside of one arm]{S suicidality} with a compass and told the nurse it was the cat. The nurse wrote down cat.

The year of nice ideas

What came next Sorrel counts off on the teeth of the staple remover. A [gratitude journal]{T gratitude journal; tried}, assigned. Six lunch periods with the [school counselor]{T school counseling; tried; sessions=Six lunch periods}, who also coached volleyball and kept her whistle on. [Vitamin D]{T vitamin D; tried}. A [wellness app]{T wellness app; tried} with a cartoon otter. [Essential oils]{T essential oils; tried}, from an aunt, in a pouch. "[And all of it, every single one, did jack]{O no_benefit; gratitude journal, school counseling, vitamin D, wellness app, essential oils}. The otter told me I was *paw-some*. I was [writing goodbye letters]{S suicidality}, and I got a badge for logging in."

It was Sorrel's Spanish teacher who read the blank exam as something other than laziness, and telephoned their mother, in Spanish, during fourth period. They were in a pediatrician's office by three.

"This stuff"

The [pills]{T fluoxetine; ongoing} are never called by name in Sorrel's house. They live in the cupboard with the cocoa and are known as this stuff, as in, did you take this stuff. It's [fluoxetine]{T fluoxetine; ongoing; dose=10 milligrams}: 10 milligrams for the first week, 20 since. [For about twelve days it was rough, with a [sour stomach]{S gastrointestinal side_effect} in homeroom, [legs that wouldn't hold still]{S anxiety side_effect} and [yawning]{S sleep side_effect} that set off whole rows]{O side_effect; fluoxetine}. Their mother slept on the carpet by the bed that month because of the label, which warns of [suicidal thoughts]{S suicidality possible general side_effect} in the young. [By Valentine's Day the [stomach]{S gastrointestinal improved side_effect} was quiet, the [legs]{S anxiety improved side_effect} too, and the mother was back in her own room]{O tolerated; fluoxetine}.

In the same week they'd been given a [therapist]{T interpersonal therapy; ongoing} with purple clogs and no whistle, who does something called [interpersonal therapy]{T interpersonal therapy; ongoing; frequency=Wednesdays}, Wednesdays. It is less about thoughts and more about people: who you've lost, who you're fighting, who you're turning into. They worked on one sentence for a month. The sentence was for Sorrel's father, and was delivered in a Wendy's.

[Somewhere in March, Sorrel noticed that they were [hungry]{S appetite_weight improved}]{O benefit; fluoxetine, interpersonal therapy}. [Then that a [joke was funny]{S anhedonia improved}. In April the [bassoon came out from under the bed]{S anhedonia improved}]{O benefit; fluoxetine, interpersonal therapy}. [The score on the clinic's questionnaire, which had been 22, was 6]{O benefit; fluoxetine, interpersonal therapy}. As to which had done it, the cupboard or the clogs, "how would I know? I'm not two people. They gave me both on a Tuesday."

Dr. Lenore Castellane, a psychiatrist who consults to our schools, can live with that. "In the big adolescent trial the [combination]{T combined treatment (other); general} did better than either part at twelve weeks," she says. "What I'd say to principals is simpler. A kid who's [failing a class they could teach]{S functioning general} isn't a discipline matter." Most teenagers, she adds, never need anything more exotic; people have begun asking her about [ketamine sprays]{T esketamine; general} for ninth-graders. Sorrel, told of this, says no one ever brought up [ketamine]{T esketamine; not_tried} with them and could we please stay on topic.

The other two points

So, eight. What's missing? Sorrel staples for a bit. [Mornings are [gluey]{S energy fig}]{O partial; overall}. They don't trust adults with lanyards. And they lost eighth grade, "like the whole thing, like a coat on a bus."

They play second bassoon in the all-county now, and [are [passing Spanish]{S functioning improved} with a grade they consider insulting]{O benefit; overall}. There is a plan to come off this stuff after junior year, with the doctor, or not. They are writing to the school board on the subject of whistles.

If you or a friend are struggling, call or text [988]{T crisis line (support); general}. Someone will pick up, and it won't be an otter.

=== 301-anorexia-nervosa
title: The blue bowl
genre: article
layout: newspaper health column
condition: anorexia nervosa
area: mental
english: Australian
narrator: journalist
overall: improved
round: 1
ledger:
  hospital admission | care_setting | tried | partial
  nasogastric feeding | procedure | tried | partial
  antidepressants | medication | tried | no_response
  gym programme | lifestyle | tried | no_response
  antipsychotics | medication | ongoing | response | sleep, anxiety
  enhanced cognitive behavioural therapy | psychotherapy | tried | response
  meal plan | lifestyle | ongoing | response
  garden | lifestyle | ongoing | response
  family-based treatment | psychotherapy | not_tried | unknown
---
It holds four hundred millilitres to the brim, and it's the blue of a wren. Tamsin Holloway bought the bowl at a school fête in Bendigo the winter she turned seventeen, and for fifteen years it was the only dish that she would eat from. Then she [wouldn't eat]{S appetite_weight} from that. It sits on the sill of her kitchen now with three lemons in it, and the light comes through the glaze and puts a small sea on the wall.

Tamsin, who is 34 and draws maps for the forestry department, has [anorexia nervosa]{S diagnosis clin}. She'll say *has*; she dislikes the past tense, she says, as one dislikes a door that doesn't latch.

"It was very clean," she says of the beginning. "I [felt like a washed glass]{S mood fig}." By nineteen she was [thirty-eight kilos]{S appetite_weight}, [cold in January]{S other_physical}, with [down on her arms]{S other_physical} like something newly hatched. Her [periods went]{S other_physical}, then her [hair]{S other_physical}, then, one after another, her [friends]{S functioning}. She [walked at night]{S appetite_weight}, round and round the reservoir. [Frost in the bones]{S other_physical fig}, she wrote on the margin of a contour sheet. It's there still.

Not a choice, not a phase

About one Australian woman in a hundred will meet the criteria for [anorexia]{S diagnosis clin general} in her life, and perhaps one man in three hundred. It has one of the highest death rates of any psychiatric condition: five to six times that of people the same age, a fifth of it by [suicide]{S suicidality clin general}. And yet around half of patients recover wholly, and a further third in good part, often after many years. Few newspapers print that figure.

Signs that a family may notice first:

• [rules about food]{S appetite_weight general} that multiply
• [layers of clothing]{S other_physical general} in the heat
• [exercise in secret]{S appetite_weight general}, or in any weather
• [fainting]{S neurological general}, [slow pulse]{S other_physical general}
• [cooking for others]{S appetite_weight general} and never sitting down
• a [flatness]{S anhedonia fig general}, or a [temper]{S anger general}, around six o'clock

[What didn't reach her

• two [hospital stays]{T hospital admission; tried; sessions=two}, in 2009 and 2014
• the [feeding tube]{T nasogastric feeding; tried}
• the [antidepressants]{T antidepressants; tried}, three sorts
• a [gym programme]{T gym programme; tried} for building "healthy muscle", prescribed by a man in very white shoes]{O no_benefit; antidepressants, gym programme, hospital admission, nasogastric feeding}

She adds one line of mercy to that list. [The [tube]{T nasogastric feeding; tried} and the [wards]{T hospital admission; tried} put the [kilos]{S appetite_weight improved} on, and she is alive to complain of them, but each time she'd [walked the weight off]{S appetite_weight} by Easter]{O partial; hospital admission, nasogastric feeding}. [Of the [tablets]{T antidepressants; tried} she remembers nothing but the rattle]{O no_benefit; antidepressants}. [The man with the shoes simply gave her [illness]{S diagnosis} a membership card]{O no_benefit; gym programme}. Nobody suggested [family-based treatment]{T family-based treatment; not_tried}: she was too old, they said, and her family was a father on a prawn boat.

Dr Priyanka Raman, a psychiatrist who runs an outpatient service in regional Victoria, first saw Tamsin in 2021. "We used to wait for people to be ready," she told me. "Starved brains don't get ready. You feed, you treat the [terror]{S anxiety general} and you talk, all in the one season." For the [terror]{S anxiety general} she sometimes uses a low dose of an [antipsychotic]{T antipsychotics; general}, of the kind that is also known for [hunger]{S appetite_weight general possible side_effect}. "It isn't there to fatten anyone. It turns down the [noise]{S anxiety fig general}. The evidence is modest and I tell patients so."

Tamsin had no wish to be turned down. She was afraid, she says, of becoming a [cow in a wet field]{S energy fig possible side_effect}. She took the first [tablet]{T antipsychotics; ongoing; route=with a spoon of yoghurt} with a spoon of yoghurt, on a Sunday in June. [There was [sleep]{S sleep side_effect}, more than she wanted, thick as felt, and an [odd need to stand up]{S anxiety side_effect} in meetings]{O side_effect; antipsychotics}. [And in the fourth week, over toast, a [silence]{S anxiety fig improved}]{O benefit; antipsychotics}. "You know when the fridge cuts out? You hadn't known it was on."

She has learned what the [tablets]{T antipsychotics; ongoing} do by their absence. Last winter, mapping a burn above Omeo, she was snowed in for nine days with a blister strip for four. [By the seventh the fridge was humming; she'd begun to [cut her apple into sixteenths]{S appetite_weight withdrawal}, and she [lay awake counting them]{S sleep withdrawal}]{O withdrawal; antipsychotics}.

Inside that silence the other things could be heard. Forty sessions of [CBT-E]{T enhanced cognitive behavioural therapy; tried; sessions=Forty sessions}, the version of [cognitive behavioural therapy]{T enhanced cognitive behavioural therapy; tried} made for [eating disorders]{S diagnosis clin general}, with a [psychologist]{T enhanced cognitive behavioural therapy; tried} who knitted. A [meal plan]{T meal plan; ongoing; frequency=three and three}, three and three, taped inside the pantry. And what she prescribed for herself, a [garden]{T garden; ongoing}: six beds, broad beans first, since they forgive. [You can't hate a thing that you've watered, she says, and then you've got to eat it, and you do]{O benefit; garden}.

[At the last weighing she was [fifty-six]{S appetite_weight improved}]{O benefit; antipsychotics, enhanced cognitive behavioural therapy, meal plan}. [Her [periods]{S other_physical improved} came home in the spring of 2023, unannounced, like a cat]{O benefit; overall}. [She [eats in company]{S functioning improved}]{O benefit; enhanced cognitive behavioural therapy, meal plan}, though pizza is a negotiation. [Some evenings at six the [rules]{S appetite_weight} still come and stand by the table]{O partial; overall}. She lets them stand.

While I was putting my notes away she took the lemons out of the bowl, wiped it with her sleeve and ladled in soup, to well above the brim of what I'd have dared. She ate it standing at the window. Then she rinsed the blue bowl and gave it back its lemons.

=== 152-ulcerative-colitis
title: Mezavant (mesalazine), 5 months
genre: review
layout: one unbroken paragraph
condition: ulcerative colitis
area: general
english: Australian
narrator: patient
treatment: mesalazine
rating: 6/10
overall: partly_improved
round: 1
ledger:
  prednisolone | medication | stopped | partial | other_physical, mood
  mesalazine | medication | ongoing | partial | pain
---
[6/10]{O partial; mesalazine}. [Ulcerative colitis]{S diagnosis clin}, left sided, diagnosed in Feb, I am 16. [Pred]{T prednisolone; stopped; dose=40mg} 40mg first, tapered. [[Bleeding]{S gastrointestinal improved} stopped, came back at 10mg]{O partial; prednisolone}. [[Moon face]{S other_physical clin side_effect} in school photo, [cried at ads]{S mood side_effect}]{O side_effect; prednisolone}. Since then [Mezavant]{T mesalazine; ongoing; dose=4.8g; frequency=mornings}, which the chemist's label calls [mesalazine]{T mesalazine; ongoing}, 4.8g mornings. [[Toilet trips]{S gastrointestinal improved} 12 a day down to 4. [Blood]{S gastrointestinal improved} maybe once a week]{O partial; mesalazine}. [[Headaches]{S pain side_effect} first fortnight]{O side_effect; mesalazine; neutral}, [no [rash]{S other_physical absent side_effect}]{O tolerated; mesalazine}. On Year 11 camp the [tablets]{T mesalazine; ongoing} stayed in the bus, 3 days. [[Cramps]{S pain withdrawal} by the second night, [blood]{S gastrointestinal withdrawal} by the third, took two weeks to settle]{O withdrawal; mesalazine}. [Calprotectin was 1900, now 310]{O partial; mesalazine}, so that is where it stands. Big [capsules]{T mesalazine; ongoing}. Swallow with yoghurt.

=== 310-schizoaffective-disorder
title: Participant R.: a conversation about medicines
genre: interview
layout: speaker turns 'Interviewer:' / initials or 'P12:'
condition: schizoaffective disorder
area: mental
english: British
narrator: interview
overall: worse
round: 1
ledger:
  haloperidol | medication | stopped | partial | neurological
  lithium | medication | tried | partial | other_physical
  olanzapine | medication | stopped | partial | appetite_weight, sleep
  clozapine | medication | stopped | mixed | gastrointestinal, other_physical, sleep
  electroconvulsive therapy | neuromodulation | tried | partial | pain
  lurasidone | medication | ongoing | no_response | anxiety
  art therapy | psychotherapy | ongoing | partial
  chaplain | support | ongoing | partial
  avatar therapy | psychotherapy | not_tried | unknown
  depot injection | medication | declined | unknown
---
R.: Before we begin, might I ask you something? Do you wish to hear about the medicines in the order in which they were prescribed, or in the order of my regret?

Interviewer: As prescribed, I think, if that's all right.

R.: Very well. I am thirty-four years of age. I was formerly an organ scholar and I am at present nothing in particular. The condition is termed [schizoaffective disorder]{S diagnosis clin}. I should describe it as having [two lodgers who keep different hours]{S mania_psychosis fig}. The one [talks]{S mania_psychosis fig}. The other [draws the curtains]{S mood fig}.

Interviewer: Could you say a bit more about each?

R.: Certainly. The one who talks is a [gentleman's voice]{S mania_psychosis}, well educated, rather High Church, who informs me of my faults. In the bad seasons I also believe that the [hymn numbers are addressed to me]{S mania_psychosis}. The other is [melancholy]{S mood} of the plainest kind. I [do not wash]{S functioning}. I [do not eat]{S appetite_weight}. I [wish that I had not been born]{S suicidality}, without, as a rule, taking any steps.

Interviewer: And the first [medicine]{T haloperidol; stopped}?

R.: [Haloperidol]{T haloperidol; stopped; started=2013}, in 2013. [It took the gentleman down to a [mutter]{S mania_psychosis fig improved}]{O partial; haloperidol}, I grant it that. [On the third evening, however, my [neck turned to the left and would not be turned back]{S neurological side_effect}, and within the month I was [walking like a figure on a Swiss clock]{S neurological fig side_effect}]{O side_effect; haloperidol}. One cannot play pedals in that state. I gave it up.

Interviewer: What did they offer after that?

R.: [Lithium]{T lithium; tried} and [olanzapine]{T olanzapine; stopped}, as a duet. [The [lithium]{T lithium; tried} did rather well by the [curtains]{S mood fig improved}; I had two summers that I should call [cheerful]{S mood improved}]{O benefit; lithium}. [To the gentleman it was a matter of indifference]{O no_benefit; lithium}. I had been gravely warned about my kidneys, and awaited their [failure]{S other_physical possible side_effect} as one waits for a bailiff. [They are, I am told, exemplary]{O tolerated; lithium}. [My thyroid was less so: it [gave out]{S other_physical side_effect} in the fourth year]{O side_effect; lithium}, [and by then the [curtains]{S mood fig} were drawn again in any event]{O partial; lithium}.

Interviewer: And the [olanzapine]{T olanzapine; stopped}?

R.: [It quietened him by about half]{O partial; olanzapine}. [It also [doubled me]{S appetite_weight fig side_effect}. I was eleven stone and I became [seventeen]{S appetite_weight side_effect}, and I [slept as the dead are said to]{S sleep fig side_effect}]{O side_effect; olanzapine}. My surplices were let out by a Mrs Pargeter, who did it without remark. I stopped [olanzapine]{T olanzapine; stopped} of my own accord, which I am aware is poor form. [He was [declaiming]{S mania_psychosis fig withdrawal} inside a fortnight]{O withdrawal; olanzapine}.

Interviewer: Were you ever offered an [injection]{T depot injection; declined} instead, a [depot]{T depot injection; declined}?

R.: A [depot]{T depot injection; declined} was proposed. I declined. I have a dislike of being done *to*.

Interviewer: I see that you were on [clozapine]{T clozapine; stopped} for a while.

R.: For nineteen months, 2019 and 2020. I ought to speak well of it. The start was atrocious. [For six weeks the gentleman was [louder than he had ever been]{S mania_psychosis worsened}, as if he had been told that he was to be evicted]{O worsening; clozapine}. [Then, one Sunday, between the Sanctus and the Benedictus, he [left off in mid-sentence]{S mania_psychosis improved}, and for a year and more I had no company but my own]{O benefit; clozapine}. I wept. It was very spacious.

Interviewer: Why did it end?

R.: [My bowel ceased to work. That's to say, it [stopped altogether]{S gastrointestinal side_effect}; I was a week in a surgical bed]{O side_effect; clozapine}. [There had been the [dribbling]{S other_physical side_effect}, and the [fourteen hours of sleep]{S sleep side_effect}]{O side_effect; clozapine}, and one bears such things. But the surgeon was quite firm. I should have gone on with it and died, if I had been let. You may write that down.

Interviewer: Did [clozapine]{T clozapine; stopped} help the [depression]{S diagnosis clin} too?

R.: [Not in the slightest. I was [low]{S mood} in perfect silence]{O no_benefit; clozapine}. For that I had [electroconvulsive treatment]{T electroconvulsive therapy; tried; sessions=ten}, ten of them, at the infirmary, in the spring of 2021. I was terrified of [losing the repertoire]{S cognition possible side_effect}. All those notes. [I came round from the tenth and played the whole of a Bach trio sonata upon the counterpane; [nothing was missing]{S cognition absent side_effect}]{O tolerated; electroconvulsive therapy}. [A [sore jaw]{S pain side_effect}]{O side_effect; electroconvulsive therapy; neutral}. [And the [curtains]{S mood fig improved} opened for eleven weeks]{O partial; electroconvulsive therapy}.

Interviewer: Has anyone mentioned [avatar therapy]{T avatar therapy; not_tried}? Where you speak to a figure on a screen?

R.: [Avatar]{T avatar therapy; not_tried}? I have not had the pleasure. It sounds like a séance with a helpdesk.

Interviewer: So what are you taking at the moment?

R.: [Lurasidone]{T lurasidone; ongoing; dose=111 milligrams; frequency=with supper}, 111 milligrams, with supper. [So far as either lodger is concerned I might be taking a lozenge]{O no_benefit; lurasidone}. [It gives me a [fidget in the thighs]{S anxiety side_effect}]{O side_effect; lurasidone}. I attend [art therapy]{T art therapy; ongoing; frequency=on Fridays} on Fridays, where I paint organ cases, [and I will say that for those two hours he [keeps his voice down]{S mania_psychosis fig improved}]{O partial; art therapy}. And the [chaplain]{T chaplain; ongoing; frequency=every Monday} comes, every Monday. We do not speak of religion. He brings crosswords. [It is a small help]{O partial; chaplain}.

Interviewer: How would you say that you are now, compared with when you came into services?

R.: Oh, worse. [Decidedly worse, and I say so without rancour. In 2013 I had [one lodger at a time]{S mania_psychosis fig worsened}. I had a [post]{S functioning worsened}, and a room with a piano in it. At present they are [both at home all day]{S mania_psychosis fig worsened}, and I [have not touched a keyboard]{S functioning} since Candlemas]{O worsening; overall}.

Interviewer: Is there anything that we should have asked and didn't?

R.: You might have asked what he sounds like when he sings. But he doesn't, you know. In all these years, not one note.

=== 140-bulimia
title: Julian's story: "One does not expect it of a chap"
genre: article
layout: charity page
condition: bulimia
area: mental
english: British
narrator: journalist
overall: partly_improved
round: 1
ledger:
  slippery elm | supplement | tried | no_response
  aloe vera juice | supplement | tried | no_response | gastrointestinal
  fluoxetine | medication | ongoing | partial | sexual, anxiety, sleep, other_physical, gastrointestinal
  guided self-help | psychotherapy | tried | no_response
  cognitive behavioural therapy | psychotherapy | tried | response
  regular eating | lifestyle | ongoing | response
  topiramate | medication | declined | unknown
---
"I do beg your pardon," says Julian, when he has asked us for the third time whether the kitchen door is shut. "It's an old habit. I am still [not easy about being overheard]{S anxiety}."

Julian is 28, a bookbinder, and gives the impression of having been born with a fountain pen. He has lived with [bulimia nervosa]{S diagnosis clin} since the Lent term of 2013.

About [bulimia]{S diagnosis clin general}

[Bulimia]{S diagnosis clin general} is an [eating disorder]{S diagnosis clin general} in which a person is caught between [eating large amounts in a short time]{S appetite_weight general} and trying to undo it, by [vomiting]{S appetite_weight general}, [laxatives]{S appetite_weight general}, [fasting]{S appetite_weight general} or [hard exercise]{S appetite_weight general}. Most people with it are of ordinary weight, so that friends notice nothing. Up to one in four is male. In our last survey of members, men waited on average seven years to tell anybody, against four for women.

Things that you might see

• [visits to the lavatory straight after a meal]{S appetite_weight possible general}
• [swollen cheeks]{S other_physical possible general}, [sore knuckles]{S other_physical possible general}, [worn teeth]{S other_physical possible general}
• [food that goes missing]{S appetite_weight possible general}
• [mood that turns on the scales]{S mood fig possible general}
• [tiredness]{S energy possible general}, or [cramp]{S pain possible general}, from lost salts

Julian's version began at boarding school, with rowing. A coach remarked that the boat would go faster without his lunch. "I took it as one takes advice about a tie." By the summer he was [bingeing]{S appetite_weight clin} at night from the tuck boxes of younger boys, and [being sick]{S appetite_weight} in the boathouse; by university it was [twice a day, occasionally four times]{S appetite_weight}. The [disgrace]{S hopelessness} of those tuck boxes was worse to him than the [acid]{S gastrointestinal}. He [broke off an engagement]{S functioning} sooner than explain the grocery bill.

Remedies of his own

He tried first to mend the damage in private. From a herbalist in Ludlow he bought [slippery elm]{T slippery elm; tried; started=October 2017}, a powder that sets like wallpaper paste, in October 2017; then [aloe vera juice]{T aloe vera juice; tried}, by the litre. They were meant to soothe. [Neither put off a single [binge]{S appetite_weight clin}]{O no_benefit; slippery elm, aloe vera juice}, and [the [aloe]{T aloe vera juice; tried} [hastened matters at the other end]{S gastrointestinal fig side_effect}]{O side_effect; aloe vera juice}.

On 4 March 2020 he told his GP. He had rehearsed it as a question about teeth.

What he was offered

[Guided self-help]{T guided self-help; tried} came first, with a workbook and six telephone calls, from May 2020. [He filled in every page in italic and [was sick]{S appetite_weight} fourteen times a week throughout]{O no_benefit; guided self-help}.

[Fluoxetine]{T fluoxetine; ongoing; dose=20 mg; started=11 August} was added on 11 August: 20 mg, 40 from September, 60 mg from 1 October, which is the amount studied for [bulimia]{S diagnosis clin general}. [By Christmas fourteen had become six]{O partial; fluoxetine}. His diary gives the price in a single line. "[[Cannot sit]{S anxiety side_effect}. [Peculiar dreams]{S sleep side_effect}. [Hands damp]{S other_physical side_effect}. [Queasy]{S gastrointestinal side_effect} till elevenses. The [other thing]{S sexual fig side_effect}]{O side_effect; fluoxetine}." The [other thing]{S sexual fig side_effect} he will discuss only with reference to a third party. "[A man may find that he is willing, and keenly so, and [never arrives]{S sexual fig side_effect}]{O side_effect; fluoxetine}. One was courting. It was put to the lady that one was a [late riser]{S sexual fig side_effect}." [The first four on the list passed off by the New Year]{O tolerated; fluoxetine}. [The fifth is better at 40 mg, where he has been since June 2022, and has not gone]{O side_effect; fluoxetine; mixed}.

From February 2021 he had twenty sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=twenty sessions; started=February 2021}, and with it the dull, effective practice of [regular eating]{T regular eating; ongoing}: breakfast, eleven, lunch, four, supper, nine, whatever happened in between. [Six a week came down to two, then to one]{O benefit; cognitive behavioural therapy, regular eating}. [Topiramate]{T topiramate; declined} was mentioned the next year for what remained. He had read that it [dulls the wits]{S cognition fig possible general side_effect}, and asked to be excused.

What the doctor says

"People hear that there is a tablet for [bulimia]{S diagnosis clin general} and imagine that it is the treatment," says Dr Morwenna Tate, who advises our [helpline]{T helpline (support); general}. "It's a splint. In trials [fluoxetine]{T fluoxetine; general} roughly halves the [bingeing]{S appetite_weight clin improved general}, and [CBT]{T cognitive behavioural therapy; general} brings about 40 in 100 people to a full stop. And do tell us about the [sexual side effects]{S sexual clin possible general side_effect}. There is nothing that we haven't heard, and a good deal that we can do."

Julian today

[There was a [bad night]{S appetite_weight} on the 9th of last month, and one in the month before]{O partial; overall}. [He no longer [counts]{S anxiety improved} afterwards]{O benefit; overall}. He is [engaged again]{S functioning improved}, to the lady, who knows, and who says that he might be less formal about it.

He has rebound his old diary from that first term. It's in half calf, with the boat club's colours at head and tail. He didn't take anything out.

How you can help

Our [helpline]{T helpline (support); general} and our [men's online group]{T men's online group (support); general} are open every evening. £12 keeps a line open for an hour.

=== 029-rheumatoid-arthritis
title: Plaquenil, meh
genre: review
layout: one unbroken paragraph
condition: rheumatoid arthritis
area: general
english: Canadian
narrator: patient
treatment: hydroxychloroquine
rating: 3
overall: unchanged
round: 1
ledger:
  naproxen | medication | ongoing | partial | gastrointestinal
  hydroxychloroquine | medication | ongoing | no_response | sleep, gastrointestinal
  adalimumab | medication | planned | unknown
---
My hockey stick has a foam pipe thing on it so I can hold it and it STILL [slips]{S functioning}, [that's how well this is working]{O no_benefit; hydroxychloroquine}. 16, [RA]{S diagnosis clin}, yes the old lady kind. [Seven months of [Plaquenil]{T hydroxychloroquine; ongoing; duration=Seven months; dose=200mg} 200mg and [wrists]{S other_physical} are the same size,same [40 mins to unlock in the morning]{S pain}]{O no_benefit; hydroxychloroquine}. [[Gross dreams]{S sleep side_effect} and the [trots]{S gastrointestinal side_effect} tho so at least it does something]{O side_effect; hydroxychloroquine}. [[Naproxen]{T naproxen; ongoing} gets me thru math]{O partial; naproxen}, [[kills my gut]{S gastrointestinal fig side_effect}]{O side_effect; naproxen}. Rheum says [Humira]{T adalimumab; planned} next IF the province signs off, been "next" since August. Asked why me and she said "we don't know". Asked will I play again. Same answer. Cool system eh.

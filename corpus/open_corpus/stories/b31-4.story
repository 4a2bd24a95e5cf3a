=== 1342-menopause-insomnia
title: The woman who was awake for the whole of 2021
genre: article
layout: newspaper health feature
condition: menopause
area: general
english: British
narrator: journalist
split: test
overall: improved
round: 4
ledger:
  zopiclone | medication | stopped | partial | gastrointestinal, cognition
  citalopram | medication | stopped | no_response | sexual, sleep
  black cohosh | supplement | tried | no_response
  magnesium | supplement | tried | no_response
  cooling mattress pad | procedure | stopped | partial
  oestradiol patches | medication | tried | unknown | other_physical
  oestradiol gel | medication | ongoing | response
  progesterone | medication | ongoing | mixed | sleep, mood
  testosterone | medication | not_tried | unknown
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response | neurological
  vaginal oestrogen | medication | ongoing | response
  kitchen radio | other | ongoing | partial
  fezolinetant | medication | declined | unknown
---
Philippa Ames can tell you what is on the World Service at every hour of the night. The shipping forecast she considers a late programme.

"I was 51, I ran a catering firm with nine staff, and I had [forgotten how to go to sleep]{S sleep fig}," she says, sitting in the garden of her terraced house in Shrewsbury. "People tell you about the [flushes]{S other_physical}. Nobody mentioned that I'd be [up at ten to three]{S sleep} every single night for fourteen months."

It started with her periods. They became [erratic]{S other_physical} in the autumn of 2020, and by Christmas she was waking [drenched]{S other_physical} and [furious]{S anger}. She would change the sheets, lie down and [listen to her own heart]{S other_physical}. She [left a wedding cake on the roof of the van]{S cognition}. She [cancelled on friends]{S functioning}. One morning she [fell asleep at traffic lights]{S sleep} and was woken by a policeman.

Philippa's GP prescribed [zopiclone]{T zopiclone; stopped}, the [sleeping pill]{T zopiclone; stopped}. [It bought her [five hours]{S sleep improved} for the first week or so, then three]{O partial; zopiclone}, and [she disliked the [taste of coins]{S gastrointestinal fig side_effect} and the [muzziness]{S cognition side_effect}]{O side_effect; zopiclone}. [When the box ran out, she had two nights of [no sleep]{S sleep withdrawal} whatsoever]{O withdrawal; zopiclone}. A different doctor at the same practice suggested that she was [depressed]{S mood possible}.

"I said I'm not [depressed]{S mood absent}, I'm [tired]{S energy}. He gave me [citalopram]{T citalopram; stopped; duration=Four months} anyway." [It made no odds to the [flushes]{S other_physical}]{O no_benefit; citalopram}, [it gave her [dreams like car chases]{S sleep fig side_effect}, and [sex, already rare, became theoretical]{S sexual fig side_effect}]{O side_effect; citalopram}. Four months on she weaned herself off, a quarter of a tablet at a time. [There were no [zaps]{S neurological fig absent withdrawal} and no [tears]{S mood absent withdrawal}]{O tolerated; citalopram}. Her friend Bea, who was taking the same [tablet]{T citalopram; other} for [panic attacks]{S anxiety other}, tells anyone who asks that it saved her marriage.

What is going on?

The average age of [menopause]{S diagnosis general} in Britain is 51. About three women in four have some symptoms and one in four describes them as severe. Besides [hot flushes]{S other_physical general} and [night sweats]{S other_physical general}, there may be:

• [broken sleep]{S sleep possible general}
• [low mood]{S mood clin possible general} or [anxiety]{S anxiety clin possible general}
• [aching joints]{S pain possible general}
• [poor concentration]{S cognition possible general}
• [vaginal dryness]{S other_physical clin possible general}

[HRT]{T hormone replacement therapy (medication); general} is the most effective remedy for the [flushes]{S other_physical improved general}, cutting their number by around 75 per cent. "It is not a [sleeping pill]{T sleeping pills (medication); general}," cautions Dr Ruth Adeyemi, who runs a menopause service in the Midlands. "If the [sweats]{S other_physical general} are what [wakes you]{S sleep general}, you'll [sleep]{S sleep improved general}. If your brain has learnt to be [awake at three]{S sleep general}, you may need to teach it otherwise." Possible early effects of [HRT]{T hormone replacement therapy (medication); general} include [breast tenderness]{S pain possible general side_effect}, [bloating]{S gastrointestinal possible general side_effect} and [spotting]{S other_physical possible general side_effect}. Depending on the type and the length of use, there is a small extra risk of [breast cancer]{S diagnosis possible general side_effect}.

Philippa, whose mother had [breast cancer]{S diagnosis other} at 70, was wary. First she worked through the health food shop. [[Black cohosh]{T black cohosh; tried} and [magnesium]{T magnesium; tried}, she says, "were a nice way to lose sixty pounds]{O no_benefit; black cohosh, magnesium}". Her husband bought a [mattress pad that pumps cold water]{T cooling mattress pad; stopped}, [which dealt with the [puddle]{S other_physical fig improved} but not the [waking]{S sleep}]{O partial; cooling mattress pad}. It sprang a leak and is now in the shed.

[Patch]{T oestradiol patches; tried}, [gel]{T oestradiol gel; ongoing}, [coil]{T hormonal coil (medication); general}

In March 2022 she gave in. [Oestrogen patches]{T oestradiol patches; tried; started=March 2022} came first. [They would not stick, thanks to the kitchens, and left [red squares]{S other_physical side_effect} across her hips]{O side_effect; oestradiol patches}. [With the [gel]{T oestradiol gel; ongoing; dose=two pumps; frequency=each morning}, two pumps each morning, she had had her last [sweat]{S other_physical improved} by the middle of May]{O benefit; oestradiol gel}. She has been using [Oestrogel]{T oestradiol gel; ongoing} ever since. Women with a womb need a [progestogen]{T progestogens (medication); general} too, to protect its lining. Hers is [Utrogestan]{T progesterone; ongoing; dose=half the dose; frequency=every night}. "[Lovely for [drifting off]{S sleep improved}, the [drowsiness]{S sleep side_effect} is the nicest thing about it]{O benefit; progesterone}. [But twelve days a month I was [in bits]{S mood fig side_effect}, I [sobbed]{S mood side_effect} at a tyre advert]{O side_effect; progesterone}." [Taken every night at half the dose, it is, she says, liveable with]{O tolerated; progesterone}.

She asked about [testosterone]{T testosterone; not_tried}, which her sister-in-law gets privately. The surgery would not prescribe it for [sleep]{S sleep}. It is licensed in Britain for neither purpose in women, although specialists may offer it for [low desire]{S sexual general}.

[So: no [flushes]{S other_physical improved}]{O benefit; oestradiol gel}. And yet. "[I was [dry as a bone]{S other_physical fig improved}]{O benefit; oestradiol gel} [and still [wide awake at ten to three]{S sleep}]{O no_benefit; oestradiol gel, progesterone}," says Philippa.

The bed is for sleeping

[What finally shifted it was not a hormone]{O benefit; cognitive behavioural therapy for insomnia}. [CBT-I]{T cognitive behavioural therapy for insomnia (psychotherapy); general}, a form of [cognitive behavioural therapy]{T cognitive behavioural therapy (psychotherapy); general} designed for [insomnia]{S sleep clin general}, is recommended ahead of tablets, and 70 to 80 per cent of people get some benefit. There is a six-month wait for it in Shropshire. Philippa did the [course]{T cognitive behavioural therapy for insomnia; tried; duration=six weeks; route=by video} over six weeks by video with a former prison officer called Glyn.

"He told me I was allowed five hours in bed, from half past midnight. I thought he was mad. [The first ten days were the worst of the lot, I was [weaving about like a drunk]{S neurological fig side_effect}]{O side_effect; cognitive behavioural therapy for insomnia}." If she was awake for more than a quarter of an hour she had to get up. So she sat downstairs with a [radio]{T kitchen radio; ongoing} tuned to a Dutch station, which she does not understand. She still does that on the odd night. "[It takes the drama out of it]{O partial; kitchen radio}."

[In the third week, on a Sunday, she [slept from one until six]{S sleep improved} and thought that the clock had stopped]{O benefit; cognitive behavioural therapy for insomnia}. The window was widened by a quarter of an hour at a time. [Today she has [between six and a half and seven hours]{S sleep improved}, four years on]{O benefit; cognitive behavioural therapy for insomnia}.

There was one last embarrassment. "[Sandpaper]{S other_physical fig}, is all I'll say." [A [pessary]{T vaginal oestrogen; ongoing; frequency=twice a week} the size of a lentil, twice a week, put an end to that]{O benefit; vaginal oestrogen}. She has been told that she can stay on it for good.

Last winter the practice nurse, worried about her mother's history, offered to swap the [gel]{T oestradiol gel; ongoing} for [fezolinetant]{T fezolinetant; declined}, one of the new [non-hormonal drugs]{T fezolinetant; declined}. In trials it cut moderate [flushes]{S other_physical general improved} by around 60 per cent, against 40 on placebo; liver tests are needed. Philippa thanked her and kept the [gel]{T oestradiol gel; ongoing}.

The firm is down to four staff, by choice. [She [does the funerals and the christenings]{S functioning improved} and has given up weddings]{O benefit; overall}.

=== 1343-severe-asthma
title: Anatomy of a bad chest
genre: article
layout: hospital magazine patient story
condition: asthma
area: general
english: Canadian
narrator: journalist
split: train
overall: improved
round: 4
ledger:
  salbutamol | medication | ongoing | partial | neurological
  fluticasone | medication | tried | no_response | other_physical
  budesonide formoterol | medication | ongoing | partial
  montelukast | medication | stopped | worse | sleep, mood
  tiotropium | medication | tried | no_response | gastrointestinal
  Buteyko breathing | mind_body | tried | partial
  salt cave | other | tried | no_response
  intensive care | care_setting | tried | unknown
  mechanical ventilation | procedure | tried | unknown
  omalizumab | medication | tried | no_response | other_physical
  bronchial thermoplasty | procedure | declined | unknown
  prednisone | medication | stopped | mixed | appetite_weight, anger, other_physical
  alendronate | medication | tried | unknown
  mepolizumab | medication | stopped | response | pain
  dupilumab | medication | ongoing | response | other_physical
  rehoming the cats | lifestyle | declined | unknown
  Breath Crew | support | ongoing | response
---
Winston Achebe-Clarke keeps a blue plastic tackle box in the hall of his Hamilton bungalow. There are no lures in it. There is a [rescue inhaler]{T salbutamol; ongoing}, a spare, a spacer with a daughter's unicorn stickers, and a laminated sheet with the number of our severe asthma clinic.

He is 47, drives a Zamboni for the city, and for twenty years he had the kind of [asthma]{S diagnosis clin} that is described in charts as poorly controlled. "I was controlled fine," he says. "It was doing the controlling."

Cold air set it off, which is awkward in an arena. So did perfume, laughing, and both of the family's cats. He [slept propped on three pillows]{S sleep}. He [couldn't finish a bedtime story]{S functioning} for Amara, now 13, without stopping to [wheeze]{S other_physical}. In 2017 he was in [intensive care]{T intensive care; tried; duration=four days}, on a [ventilator]{T mechanical ventilation; tried; duration=four days}, for four days.

One disease, several engines

Some 3.8 million Canadians have [asthma]{S diagnosis clin general}. In most, a daily [inhaled steroid]{T inhaled corticosteroids (medication); general} keeps it quiet. Between five and ten per cent have the severe form, which goes on despite high doses. "We used to treat it as one illness," says Dr. Marguerite Lanthier, a respirologist. "Now we look for the engine: is it allergy, is it eosinophils, is it neither? The answer tells us which [biologic]{T biologics (medication); general} is worth a try." Five are covered by the province. They reduce [attacks]{S other_physical improved general} by half, on average, and common unwanted effects are [headache]{S pain possible general side_effect}, [sore throat]{S pain possible general side_effect} and a [sore arm]{S pain possible general side_effect}. Very occasionally there is an [allergic reaction]{S other_physical clin possible general side_effect}.

Nobody was looking for engines in 2004. Winston got [Flovent]{T fluticasone; tried}, the [orange puffer]{T fluticasone; tried}, [which gave him [thrush]{S other_physical clin side_effect}]{O side_effect; fluticasone} [and left the [wheeze]{S other_physical} alone]{O no_benefit; fluticasone}. He got [Ventolin]{T salbutamol; ongoing; frequency=up to fourteen puffs a day}, up to fourteen puffs a day, [good for an hour]{O partial; salbutamol}, [and his [hands trembled]{S neurological side_effect} so that he spilled the coffee]{O side_effect; salbutamol}. [Symbicort]{T budesonide formoterol; ongoing} was a step up. [It got him through summers]{O partial; budesonide formoterol}, and he is on it to this day.

[Singulair]{T montelukast; stopped} is the one that he talks about with his jaw set. "[I was [having nightmares]{S sleep side_effect} where I'd drown the kids. In the daytime [everything looked grey]{S mood fig side_effect}]{O side_effect; montelukast}. My wife looked it up and the [pill]{T montelukast; stopped} was in the garbage that night." [He'd had two trips to emergency in the six weeks that he was taking it, against one in the year before]{O worsening; montelukast}. Plenty of people take [montelukast]{T montelukast (medication); general} with no trouble at all; the label has carried a boxed warning about [mood changes]{S mood possible general side_effect} and [suicidal thoughts]{S suicidality possible general side_effect} since 2020.

[[Spiriva]{T tiotropium; tried}: [dry mouth]{S gastrointestinal side_effect}]{O side_effect; tiotropium}, [zero difference]{O no_benefit; tiotropium}. [A [breathing course]{T Buteyko breathing; tried; duration=five evenings} in a church basement, five evenings of the [Buteyko method]{T Buteyko breathing; tried}, helped him some when he [panicked]{S anxiety improved}]{O partial; Buteyko breathing}, [though an actual [attack]{S other_physical} went straight through it]{O no_benefit; Buteyko breathing}. [An hour in a [salt cave]{T salt cave; tried; duration=an hour} in Niagara Falls, a birthday gift, did nothing]{O no_benefit; salt cave}. He was advised, by everyone, to [find new homes for the cats]{T rehoming the cats; declined}. The cats stayed.

The devil he knew

[What did work was [prednisone]{T prednisone; stopped; dose=Fifty milligrams}]{O benefit; prednisone}. "[Fifty milligrams and by suppertime I could [sing]{S functioning improved}]{O benefit; prednisone}." He had eleven bursts in 2018, and by 2019 the bursts had joined up. He was on 20 mg a day for two and a half years. [He [gained 70 pounds]{S appetite_weight side_effect}]{O side_effect; prednisone}. [His [skin tore]{S other_physical side_effect} on door handles, he [snapped at the kids]{S anger side_effect}, and a fall on the rink [broke two vertebrae]{S other_physical side_effect}]{O side_effect; prednisone}. For his bones he was given [alendronate]{T alendronate; tried}.

[Any attempt to drop below ten put him back in hospital within days]{O withdrawal; prednisone}.

His father, back in Kingston, has lived with [asthma]{S diagnosis clin other} on [prednisone]{T prednisone; other} for forty years, and with [diabetes]{S diagnosis other side_effect} because of it.

Enter the needles

Our clinic tried [Xolair]{T omalizumab; tried; dose=two shots; frequency=every two weeks; duration=sixteen weeks} first, on account of the cats: two [shots]{T omalizumab; tried} every two weeks for sixteen weeks. [He had [hives]{S other_physical clin side_effect} after the second]{O side_effect; omalizumab}. [The [attacks]{S other_physical} came just as often]{O no_benefit; omalizumab}. Bloodwork then showed eosinophils at 0.9, three times the upper limit, in a man already taking [steroids]{T prednisone; stopped}. Dr. Lanthier offered [bronchial thermoplasty]{T bronchial thermoplasty; declined}, in which the muscle of the airways is heated with a wire. "I said, you want to put a toaster down there? No ma'am."

In November 2021 he had his first dose of [Nucala]{T mepolizumab; stopped}. He drove home, shovelled the drive, and waited for nothing to happen. He had got used to that.

"About ten days later I'm on the ice between periods. And there's a kid leaning over the boards, he goes, hey mister, why are you laughing? [I was [laughing]{S functioning improved} and I wasn't [coughing]{S other_physical improved}]{O benefit; mepolizumab}." [The [shots]{T mepolizumab; stopped} gave him a [headache]{S pain side_effect} on the Tuesday, gone by Wednesday]{O side_effect; mepolizumab; neutral}. [In a year and a half he had a single [attack]{S other_physical improved}]{O benefit; mepolizumab}. [It let him get off [prednisone]{T prednisone; stopped}, a milligram a month, by the spring of 2023]{O benefit; mepolizumab}. [Coming off was no picnic]{O withdrawal; prednisone}. [His [joints ached]{S pain withdrawal} and he was [bone tired]{S energy withdrawal fig} until the adrenals woke up]{O withdrawal; prednisone}.

When nasal [polyps]{S other_physical clin} began to [block his sense of smell]{S other_physical}, the clinic moved him over to [Dupixent]{T dupilumab; ongoing; frequency=every second Friday; route=in the thigh}, which treats both. He injects it himself, in the thigh, every second Friday. [His [eyes itch]{S other_physical side_effect}]{O side_effect; dupilumab; neutral}. [He has [smelled toast]{S other_physical improved}, the rink and, regrettably, the cats' litter]{O benefit; dupilumab}. [There's been no [attack]{S other_physical improved} in 26 months]{O benefit; dupilumab}. [He was told to expect [hives]{S other_physical clin possible side_effect} again and there were none]{O tolerated; dupilumab}.

On the first Saturday of the month he chairs [Breath Crew]{T Breath Crew; ongoing; frequency=first Saturday of the month}, a get-together of our clinic's patients at a Tim Hortons on Upper James. "[Before those guys I figured I was the only grown man [scared of a staircase]{S anxiety}]{O benefit; Breath Crew}." One member, Joyce, is on her third [biologic]{T biologics (medication); other} and still [short of breath]{S other_physical other}. They save her the chair near the door.

He still carries the tackle box. [In the last year he has opened it twice, both times for a goalie]{O benefit; overall}.

=== 1344-rheumatoid-arthritis
title: "My hands are my trade": a piano tuner and her rheumatoid arthritis
genre: article
layout: arthritis foundation article with patient story
condition: rheumatoid arthritis
area: general
english: American
narrator: journalist
split: train
overall: partly_improved
round: 4
ledger:
  ibuprofen | medication | tried | partial | gastrointestinal
  copper bracelet | other | tried | no_response | other_physical
  methotrexate | medication | ongoing | partial | energy, other_physical
  folic acid | supplement | ongoing | response
  hydroxychloroquine | medication | tried | no_response
  sulfasalazine | medication | stopped | unknown | other_physical
  etanercept | medication | stopped | partial
  tofacitinib | medication | not_tried | unknown
  abatacept | medication | tried | worse
  rituximab | medication | ongoing | response | energy
  hand therapy | procedure | tried | response
  paraffin bath | procedure | ongoing | response
  wrist fusion | procedure | planned | unknown
  Mediterranean diet | lifestyle | ongoing | unknown
  cortisone injection | procedure | tried | response
---
There are about 230 strings in a piano, and Odessa Lindqvist can tell from across a room when one of them is off. What she could not do, by the fall of 2016, was [turn the pin]{S functioning}.

"I'd put the tuning hammer on and lean, and my wrist would just [scream]{S pain fig}," says Lindqvist, 61, of Duluth, Minnesota. "I told customers I had a cold. I don't know what I thought a cold had to do with it."

It had begun in her feet, with what she describes as [walking on marbles]{S pain fig} every morning. Within three months her knuckles were [hot]{S other_physical} and [swollen]{S other_physical}, and [buttons took ten minutes]{S functioning}. She was [so exhausted]{S energy} that she [napped in the van]{S sleep} between jobs. Blood tests showed rheumatoid factor and an anti-CCP antibody above 250. Her rheumatologist, Dr. Hal Brandvold, gave it a name at the first visit: [rheumatoid arthritis]{S diagnosis clin}, or [RA]{S diagnosis clin}.

About 1.5 million Americans have [RA]{S diagnosis clin general}, three-quarters of them women. The immune system goes for the joint lining. Untreated, it can [erode bone]{S other_physical general} within two years.

Up to that point Lindqvist had been getting by with [Advil]{T ibuprofen; tried; dose=eight a day}, eight a day, [which dulled things till lunchtime]{O partial; ibuprofen} [and gave her an [ulcer]{S gastrointestinal clin side_effect}]{O side_effect; ibuprofen}, and with a [copper bracelet]{T copper bracelet; tried} from a cousin, [which [turned her arm green]{S other_physical side_effect}]{O side_effect; copper bracelet} [and that was the sum of its effects]{O no_benefit; copper bracelet}.

The ladder

Treatment usually begins with [methotrexate]{T methotrexate (medication); general}, taken once a week. Roughly a third of people need nothing else. Side effects may include [nausea]{S gastrointestinal clin possible general side_effect}, [mouth sores]{S other_physical possible general side_effect}, [hair loss]{S other_physical possible general side_effect} and [liver problems]{S other_physical possible general side_effect}, and patients are told to limit alcohol.

Lindqvist started on six of the [little yellow pills]{T methotrexate; ongoing}. She now injects [methotrexate]{T methotrexate; ongoing; dose=20 mg; frequency=on Sundays; route=injects}, 20 mg, on Sundays. "[Mondays I'm a [dishrag]{S energy fig side_effect}]{O side_effect; methotrexate}," she says. [Her [mouth sores]{S other_physical improved side_effect} cleared up with [folic acid]{T folic acid; ongoing; frequency=daily}]{O benefit; folic acid}, which she takes daily. [By the third month the [swelling]{S other_physical improved} was down by maybe a third]{O partial; methotrexate}. [It was not enough to [tune a spinet]{S functioning}, let alone a concert grand]{O no_benefit; methotrexate}.

Dr. Brandvold added [Plaquenil]{T hydroxychloroquine; tried} and [sulfasalazine]{T sulfasalazine; stopped} for what is known as triple therapy. [A [rash]{S other_physical side_effect} from neck to knees ended the second of those within two weeks]{O side_effect; sulfasalazine}. [The first she never noticed one way or the other]{O no_benefit; hydroxychloroquine}; "[not even a [stomach ache]{S gastrointestinal absent side_effect}]{O tolerated; hydroxychloroquine}." [A [shot of cortisone]{T cortisone injection; tried; route=in the right wrist} in the right wrist before the Christmas rush was magic]{O benefit; cortisone injection}, her word, [and it lasted through Epiphany]{O partial; cortisone injection}.

In 2018, after two appeals to her insurer, she was approved for [Enbrel]{T etanercept; stopped}. Her neighbor Pam, a barber, had gone back to [full days]{S functioning improved other} on [Enbrel]{T etanercept; other} and had sent her a card with a pair of scissors on it. "[For two years I [tuned three pianos a day]{S functioning improved}]{O benefit; etanercept}. [No [infections]{S other_physical absent side_effect}, the needle was nothing]{O tolerated; etanercept}. [Then one February it quit on me]{O partial; etanercept}. Same pen, same thigh."

This is common. Some four in ten people lose their response to a [TNF inhibitor]{T TNF inhibitors (medication); general} in time, often because they form antibodies to it. They are switched to a drug with a different target. Lindqvist asked for [Xeljanz]{T tofacitinib; not_tried}, a [pill]{T tofacitinib; not_tried}, but as a former smoker over fifty she was turned down: the class carries warnings about [heart attack]{S other_physical possible general side_effect} and [blood clots]{S other_physical possible general side_effect}. She had [Orencia infusions]{T abatacept; tried; duration=five months; route=infusions} for five months instead.

[During those [infusions]{T abatacept; tried} the [pain]{S pain worsened} moved into her neck and jaw, joints that had never been involved]{O worsening; abatacept}. [A count of [tender joints]{S pain worsened} that had stood at nine reached seventeen]{O worsening; abatacept}. She [sold the van]{S functioning worsened}.

Twice a year

What she gets now is [Rituxan]{T rituximab; ongoing; frequency=twice a year; route=by drip}, by drip, twice a year, in a recliner with a view of the ore docks. "They warned me about [chills]{S other_physical possible side_effect} and my [throat closing]{S other_physical possible side_effect}. [I ate a ham sandwich and did the crossword]{O tolerated; rituximab}. [I'm [wiped out]{S energy fig side_effect} the next day, is all]{O side_effect; rituximab; neutral}."

[The first round seemed a waste]{O no_benefit; rituximab}. Ten weeks went by. Her son had already looked up what the van would cost to replace. Then, [on an ordinary Wednesday in June, she [opened a jar of herring]{S functioning improved}]{O benefit; rituximab}.

"I looked at the lid in my hand. I put it back on and did it again."

[The [tender joints]{S pain improved} are down to three]{O benefit; rituximab}. [She [tunes two pianos a day]{S functioning improved}, four days a week, with a helper for the uprights]{O benefit; rituximab}. [When her October [infusion]{T rituximab; ongoing} was put off for a month because of a shortage of chairs, the [marbles]{S pain fig withdrawal} were back by Halloween]{O withdrawal; rituximab}.

Drugs are half of it, says Kirsten Aho, the [occupational therapist]{T hand therapy; tried} who saw Lindqvist for twelve visits of [hand therapy]{T hand therapy; tried; sessions=twelve visits}. They took apart every motion of the job. "[She got me [turning from the shoulder]{S functioning improved}, and she built up the handle with bicycle tape. I'd never have lasted without her]{O benefit; hand therapy}," Lindqvist says. In the evening she dips both hands in a [warm wax bath]{T paraffin bath; ongoing; frequency=in the evening}, the kind used in nail salons. [The [wax]{T paraffin bath; ongoing} loosens her up enough to [play]{S functioning improved}]{O benefit; paraffin bath}. She tries to eat [Mediterranean]{T Mediterranean diet; ongoing}, as far as Duluth permits. [Fish oil]{T fish oil (supplement); general} and [tart cherry juice]{T tart cherry juice (supplement); general} are popular in the foundation's forums; evidence for either is thin.

Damage that was done before cannot be undone. [Her right wrist still [grinds]{S pain}, [cold days are bad]{S pain} and she has [lost about an inch of reach]{S functioning}]{O no_benefit; overall}. A [fusion of that wrist]{T wrist fusion; planned} is set for April. It'll take away the bend and, with luck, the [pain]{S pain}. "[I'm at seventy percent]{O partial; overall}," she says. "A piano at seventy percent, you'd call me."

Talk to your doctor if you have [morning stiffness]{S other_physical general} for more than half an hour, for six weeks or longer.

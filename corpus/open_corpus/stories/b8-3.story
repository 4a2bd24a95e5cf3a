=== 107-tinnitus
title: Sound generator for ringing in ears
genre: review
layout: SHOUTS in capitals in places
condition: tinnitus
area: general
english: American
narrator: patient
overall: unknown
treatment: sound generator
rating: 3 stars
round: 1
ledger:
  lipo-flavonoid | supplement | stopped | no_response
  sound generator | procedure | ongoing | unknown
  cognitive behavioral therapy | psychotherapy | planned | unknown
---
Three stars, I suppose. Maybe two and a half? I don't like to be unfair to the little [device]{T sound generator; ongoing}, I have only had it eleven days and my daughter set it up. I am 79 and have [TINNITUS]{S diagnosis clin} in the left ear since Thanksgiving. It is not a [ringing]{S neurological absent}, people always say [ringing]{S neurological general}. It is not [crickets]{S neurological absent fig} either. It is more A [MAN VACUUMING TWO APARTMENTS OVER]{S neurological fig} and he NEVER finishes the rug. [[Lipo flavonoid]{T lipo-flavonoid; stopped} from the drugstore did NOTHING for $38 a bottle]{O no_benefit; lipo-flavonoid}, stopped that. This one plays ocean, rain, and something called pink. At night with rain on I don't know if I hear him less or if I just drop off because I am old and it's ten thirty. No [dizziness]{S neurological absent}, no [ear pain]{S pain absent}. The audiologist has me signed up in January for [CBT]{T cognitive behavioral therapy; planned} which is talking, about a NOISE, well, we shall see. Battery door is too SMALL for my [arthritis]{S diagnosis clin}. I might write again.

=== 332-gout
title: Low tide: a conversation about young men's gout
genre: interview
layout: Q:/A: turns
condition: gout
area: general
english: Australian
narrator: interview
overall: improved
round: 1
ledger:
  ibuprofen | medication | tried | partial | gastrointestinal
  indomethacin | medication | stopped | mixed | gastrointestinal, pain, neurological
  cherry juice | supplement | tried | no_response
  apple cider vinegar | supplement | tried | no_response
  prednisolone | medication | tried | response | sleep, appetite_weight
  corticosteroid injection | procedure | declined | unknown
  febuxostat | medication | not_tried | unknown
  allopurinol | medication | ongoing | partial
  colchicine | medication | tried | partial | gastrointestinal
  giving up alcohol | lifestyle | tried | partial
  pegloticase | medication | not_tried | unknown
---
Q: You've come in barefoot.

A: I go barefoot everywhere now. It's a sort of showing off. Look at them: ten toes, brown, a bit of sand, nobody home. [There's mornings I stand on the cold lino and just feel it come up through the soles and I could sing]{O benefit; overall}.

Q: How long since the last [attack]{S pain}?

A: [Fourteen months on Sunday]{O benefit; overall}.

Q: Go back to the first, if you would.

A: I was seventeen. We were out at Streaky Bay, the cray season, Uncle Mal's boat. I woke in the bunk and thought a winch had come down on my foot. There was nothing on it but a sheet, and the [sheet was made of glass]{S pain fig}. [Big toe like a plum]{S other_physical fig}, [shiny, hot]{S other_physical}. I [wept]{S mood} into a life vest. The old fellas laughed and gave me a rum. Poor kid, must've been the crays. You can't blame them, who's heard of [gout]{S diagnosis clin} in a boy?

Q: Who gave it the name?

A: No one, for three years. I got a [foot fracture]{S diagnosis possible}, I got [infection]{S diagnosis possible}, I got [growing pains]{S pain possible}. I was handed [Nurofen]{T ibuprofen; tried; dose=four; frequency=a day} by the boxful. I'd take four, and [it'd push the tide out a little way]{O partial; ibuprofen} and [I'd pay for it with a [belly full of wasps]{S gastrointestinal fig side_effect}]{O side_effect; ibuprofen}. Then a registrar in Whyalla, a tiny woman with a bicycle helmet on her desk, drew some fluid out of my ankle and let me look down the microscope. Needles. Bright, like frost on a windscreen. She said, that's what's been standing on you.

Q: And the reason, at that age?

A: [Kidneys that don't sweep]{S other_physical fig}. It's in the family, through Mum's side, my grandfather was a [cripple]{S functioning other} with it at forty.

Q: So treatment began then?

A: For the [attacks]{S pain}. [Indocid]{T indomethacin; stopped}, which is the old one, Grandad had it in the seventies. I've still got one of his tins. [It worked. By God it worked, eight hours and I could [put a sock on]{S functioning improved}]{O benefit; indomethacin}. And then the other side of the ledger. May I? I wrote them on the inside of the tin lid: [[head like a split log]{S pain fig side_effect}, [room tipping]{S neurological side_effect}, [guts on fire]{S gastrointestinal fig side_effect}, [black motions]{S gastrointestinal side_effect}, [ears hissing]{S neurological side_effect}]{O side_effect; indomethacin}. Black is blood, it turns out. So that was the end of Grandad's tin.

Q: People must have suggested remedies.

A: The whole coast suggested remedies. [Cherry juice]{T cherry juice; tried}, tart, from a lady in Port Lincoln who charged like a bull. [Cider vinegar]{T apple cider vinegar; tried}. [I drank them through four [attacks]{S pain} and I may as well have poured them over the side]{O no_benefit; cherry juice, apple cider vinegar}.

Q: Did you ever have the [injection into the joint]{T corticosteroid injection; declined}?

A: They offered it. I looked at the length of it and said no thank you. I took [prednisolone]{T prednisolone; tried; dose=35 milligrams; duration=five days}, 35 milligrams, five days. [Lovely stuff, like somebody opening a window]{O benefit; prednisolone}. [I [didn't sleep]{S sleep side_effect}, I [ate a loaf a day]{S appetite_weight side_effect} and repainted a dinghy]{O side_effect; prednisolone; neutral}.

Q: But none of that prevents the next one.

A: No. And they were [coming in sets, like swell]{S pain fig worsened}. Seven the year I was twenty. I [lost the deckhand job]{S functioning}, fair enough, you can't have a bloke who might not be able to stand. My girl at the time thought I was putting it on. I [stopped going down to the water]{S functioning}. That's when I got [low]{S mood}, not on the bad days, on the good ones, just [waiting]{S anxiety}.

Q: [Low]{S mood possible} enough to need help with it?

A: No. [Low]{S mood} enough to sell my boards.

Q: And what about [febuxostat]{T febuxostat; not_tried}? I've read it's used.

A: I was asked that by a pharmacist too. No. I've never had that one. What I was put on is the oldest of the lot, [allopurinol]{T allopurinol; ongoing}. Same registrar, she'd moved to Adelaide by then. I'd been scared off it. There's a thing on the net, your [skin comes away]{S other_physical possible side_effect}. A cousin's mate. I sat in her office and told her I'd rather have the toe.

Q: How did she persuade you?

A: She tested my blood for the gene that makes it likelier. I hadn't got it. And she said we'd go up like you'd walk into cold water. Fifty milligrams, a month, a hundred, a month. Every morning I lifted my shirt and looked for the [rash]{S other_physical possible side_effect} in the bathroom mirror. [It never came. Not a [spot]{S other_physical absent side_effect}]{O tolerated; allopurinol}. Two years I've looked.

Q: You took something alongside, to cover the start.

A: [Colgout]{T colchicine; tried; dose=one; frequency=a day; duration=six months}, one a day for six months. [It [loosened me]{S gastrointestinal side_effect}, I'll say that much in front of a microphone]{O side_effect; colchicine}. And I [gave up the grog]{T giving up alcohol; tried} in the same week. I'd been a twelve-stubby sort of boy. So there were three nets out at once. [The [attacks]{S pain improved} went from seven in a year to two, and then to none]{O benefit; allopurinol, colchicine, giving up alcohol}. Which net caught the fish, I can't tell you. Doctor says the [tablet]{T allopurinol; ongoing}. Mum says the [beer]{T giving up alcohol; tried}. [The uric acid was 0.61 and it's 0.29]{O benefit; overall}.

Q: There's a [drip]{T pegloticase; not_tried} for severe cases as well. [Pegloticase]{T pegloticase; not_tried}, I think.

A: Wouldn't know it if it bit me.

Q: Is there anything it's left behind?

A: A [lump on the left ear]{S other_physical}, here, feel it, like a grain of rice. [It used to be two]{O benefit; overall}. And a habit of [looking where I put my feet]{S anxiety}.

Q: Are you back at sea?

A: [I'm [on the prawn boats]{S functioning improved} out of Ceduna since March]{O benefit; overall}. I'm on 300 a day for good, and I take it at four in the morning with the wheelhouse light off. There's phosphorescence, some nights. The net comes up and it's all needles, millions of them, bright as anything. First time, I had to sit down. Now I put my hands straight in.

=== 033-endometriosis
title: Visanne
genre: review
layout: two paragraphs
condition: endometriosis
area: general
english: Australian
narrator: patient
overall: unknown
treatment: dienogest
round: 1
ledger:
  dienogest | medication | stopped | partial | mood, other_physical, sexual
  hot water bottle | other | ongoing | unknown
  hormonal IUD | medication | planned | unknown
---
There's a [hot water bottle]{T hot water bottle; ongoing} shaped like a koala that lives down my trackies at work, behind the counter, and I've never told anyone why. [Endo]{S diagnosis clin}. I'm 25, NB, and saying the word period in front of customers makes me want to die a bit. [[Visanne]{T dienogest; stopped; dose=2mg} 2mg did make the [stabbing]{S pain fig improved} less, maybe by half]{O partial; dienogest}.

But. [I [bled for 7 wks straight]{S other_physical side_effect}, had [zero interest in sex]{S sexual side_effect}, and [cried]{S mood side_effect} in the coolroom]{O side_effect; dienogest}. [It wasnt [sadness]{S mood absent side_effect} exactly and it wasnt [PMS]{S diagnosis clin absent}, more like [someone had wrung me out]{S mood fig side_effect}]{O side_effect; dienogest}. Stopped at month 4 and felt ashamed telling the gyno, like Id failed at swallowing. Off it 9 days so no idea what happens now. [Mirena]{T hormonal IUD; planned} booked for Feb.

=== 041-menopause
title: One good pump
genre: essay
layout: blog post with headings
condition: menopause
area: general
english: second-language English (some grammar errors)
narrator: patient
overall: improved
round: 1
ledger:
  black cohosh | supplement | tried | no_response | gastrointestinal
  sage tea | supplement | tried | no_response
  citalopram | medication | stopped | no_response | sexual, sleep
  oestradiol patch | medication | stopped | partial | other_physical
  oestradiol gel | medication | ongoing | response | pain
  progesterone | medication | ongoing | unknown | neurological, sleep, energy, mood
  testosterone | medication | declined | unknown
  vaginal oestrogen | medication | ongoing | response
  weight training | lifestyle | ongoing | response
  caffeine reduction | lifestyle | ongoing | partial
  cognitive behavioural therapy | psychotherapy | not_tried | unknown
  hormone replacement therapy | medication | ongoing | response
---
**The verdict first**

[[Gel]{T oestradiol gel; ongoing}: very good]{O benefit; oestradiol gel}. [[Patch]{T oestradiol patch; stopped}: so-so]{O partial; oestradiol patch}. [[Antidepressant]{T citalopram; stopped}: no]{O no_benefit; citalopram}. [[Tea]{T sage tea; tried}: please]{O no_benefit; sage tea}. I put it here because I am impatient person and when I was [awake in the four in the morning]{S sleep} with [wet hair]{S other_physical}, looking for answer in the internet, every woman wanted first to tell me about her journey. I am from Szeged, I live in Leeds nineteen years, I drive a bus. I have no journey. I have a route.

**How it begun**

I was forty-nine. I thought I have [malaria]{S diagnosis possible}. Really, because the [heat came from inside, like somebody opens the oven door in my chest]{S other_physical fig}, and it goes up the neck and in the face and then I am [wet]{S other_physical} and then [cold]{S other_physical}. In the uniform! In February, with the window of the cab open, and the passengers complaining. Twelve, fifteen times in a day. In the night worse. I [did not sleep more than two hours in one piece]{S sleep} for one year and half.

Then the other things. I [forgot the stop at the hospital]{S cognition}, where I stop since 2011. I [shouted on a man]{S anger} because he had a large suitcase. My [knees hurt]{S pain}, my [heart was jumping]{S other_physical fig}. I was [crying]{S mood} at the depot from nothing, and Sandra from rotas said me, "Ildi, it's the [change]{S diagnosis}, love." I said what change.

**What I took before I knew better**

[Black cohosh]{T black cohosh; tried} from the health shop, £17. [My [stomach did not like it]{S gastrointestinal fig side_effect}]{O side_effect; black cohosh}. [Sage tea]{T sage tea; tried}, my mother's idea, three cups in a day, it tastes like you lick a chicken. [The one and the other did exactly nothing]{O no_benefit; black cohosh, sage tea}.

The first doctor was a boy, maybe thirty. He did not ask how many times I wake up. He gave me a [citalopram]{T citalopram; stopped; dose=20}, 20. I said, I am not [depressed]{S mood absent}, I am [hot]{S other_physical}. He said it helps also with [hot]{S other_physical}. Okay. [For me it did not help with [hot]{S other_physical}]{O no_benefit; citalopram}. [Five months I was [sleepy]{S sleep side_effect} and [nothing below the belt]{S sexual fig side_effect}]{O side_effect; citalopram}, and my husband is a patient man but he is not a monk. I stopped slowly, like the paper says.

**The [patch]{T oestradiol patch; stopped} and the [gel]{T oestradiol gel; ongoing}**

Second doctor was a woman with grey hair and a fan on the desk, so I knew. She said [HRT]{T hormone replacement therapy; planned}. I was afraid, because my sister Zsuzsa in Hungary had the [breast cancer]{S diagnosis clin other} at forty-six. She is well now, she had the [operation]{T surgery (procedure); other} and the [tamoxifen]{T tamoxifen (medication); other} and she is [more fat]{S appetite_weight other unclear} and more rude than before, thank God. The doctor made a drawing with little people, how many get it with and without. She sent me to the genetic test also. Negative. So I said yes.

[Evorel]{T oestradiol patch; stopped; dose=50}, the [patch]{T oestradiol patch; stopped}, 50. [In three weeks the [flushes]{S other_physical clin improved} were from fifteen to maybe seven]{O partial; oestradiol patch}. But I sit nine hours and I [sweat]{S other_physical} and the [patch]{T oestradiol patch; stopped} walks. Once I found it on the seat. [And under it my [skin was red like a stamp]{S other_physical fig side_effect}, and it [itched]{S other_physical side_effect}]{O side_effect; oestradiol patch}. So after four months we changed to [Oestrogel]{T oestradiol gel; ongoing; dose=two pumps}, two pumps, later three, on the arm in the morning like you put cream for sun.

[This is the thing that worked]{O benefit; oestradiol gel}. I say it clear. [One month and the [flushes]{S other_physical clin improved} were two in a day, small ones, polite]{O benefit; oestradiol gel}. [The [head came back]{S cognition improved fig}]{O benefit; oestradiol gel}. [I [drove the whole 42 route]{S functioning improved} and [did not forget one stop]{S cognition improved}]{O benefit; oestradiol gel}. [My [breasts hurt]{S pain improved side_effect} in the beginning, this finished after six weeks]{O tolerated; oestradiol gel}.

**The [progesterone]{T progesterone; ongoing} question**

With the [gel]{T oestradiol gel (medication); general} you must take [Utrogestan]{T progesterone; ongoing; dose=100; frequency=in the evening} if you have still the womb. 100 in the evening. [It makes me [dizzy]{S neurological side_effect} if I don't go directly to bed, so I go directly to bed]{O side_effect; progesterone; neutral}.

But here I have a thing I don't understand. The [sleep]{S sleep improved}. [It was the last thing that got better, and it's now six hours]{O benefit; overall}. Is it because the [capsule]{T progesterone; ongoing} makes you [sleepy]{S sleep unclear}? Or because I'm [not boiling]{S other_physical fig improved}? [Some mornings I am also [grey]{S mood fig unclear}, [slow]{S energy unclear}, [without humour]{S mood unclear}]{O side_effect; progesterone}, and I look at the packet and ask, is it you, or is it me, who is fifty-one and gets up at 3.50? I asked the doctor. She said "could be either." For this answer I respect her.

She offered also [testosterone]{T testosterone; declined}, because of the bed. I said no, [the [shop is open again]{S sexual fig improved}]{O benefit; vaginal oestrogen}, thank you. [[Vagifem]{T vaginal oestrogen; ongoing}, the small [tablet]{T vaginal oestrogen; ongoing} for down there, was enough, it doesn't [burn]{S pain improved} any more]{O benefit; vaginal oestrogen}. Why doesn't anybody speak about this? My mother's generation just stopped wearing trousers.

**What I did myself**

I [cut the coffee]{T caffeine reduction; ongoing} from seven to two. [This helped with the [jumping heart]{S other_physical fig improved}, a bit]{O partial; caffeine reduction}. And I go to [lift the weights]{T weight training; ongoing; frequency=Monday and Thursday}, Monday and Thursday, with the young men at the leisure centre. They were afraid of me, now they hold the bar. [My [knees are quiet]{S pain fig improved} and I [carry the shopping]{S functioning improved} for upstairs neighbour]{O benefit; weight training}. People ask me did I try the [CBT]{T cognitive behavioural therapy; not_tried}, because it's in the leaflet. No. Nobody gave it to me and I talk enough at work.

**What is not fixed**

[I am [not the same sleeper]{S sleep}]{O partial; overall}. [My [hair is thin]{S other_physical} and it stays thin]{O no_benefit; overall}. [I [lose a word]{S cognition} sometimes, in two languages together, and then I [stand there with the mouth open like a carp]{S cognition fig}]{O no_benefit; overall}.

And I am angry still, for the eighteen months. Not [illness angry]{S anger absent}. Just the normal kind. I count it up sometimes at the red lights: eighteen months, two doctors, £200 in the shop, and it was a thing that comes in a bottle with a pump. They told me three times to wear layers.

=== 114-bipolar-disorder
title: On Balance: The handwriting goes first
genre: article
layout: newspaper health column
condition: bipolar disorder
area: mental
english: American
narrator: journalist
overall: improved
round: 1
ledger:
  aripiprazole | medication | tried | no_response | anxiety
  divalproex | medication | tried | partial | appetite_weight, other_physical
  electroconvulsive therapy | neuromodulation | tried | response | cognition, pain
  lithium | medication | ongoing | response | other_physical, neurological
  support group | support | ongoing | unknown
  sleep routine | lifestyle | ongoing | unknown
  interpersonal and social rhythm therapy | psychotherapy | planned | unknown
---
The [letters get larger and begin to lean]{S mania_psychosis}. By the third day [they do not stay on the line]{S mania_psychosis}. R. Castellane, a 37-year-old map librarian, has kept the index cards from two episodes, and laid out on a table they resemble a seismograph.

"That's about when I [stopped sleeping]{S sleep}," says Castellane, who uses they and them, pointing. "That's the [harpsichord]{S mania_psychosis}." They bought one, in 2019, at auction, over the phone. They don't play.

[Bipolar I disorder]{S diagnosis clin general} affects about 1 in 100 American adults, equally among men and women. A manic episode is a week or more of a changed state that others can see. The signs that clinicians look for include:

• a [feeling of unusual power or importance]{S mania_psychosis general}
• [little need for sleep]{S sleep general}
• [talking fast]{S mania_psychosis general}, [jumping between ideas]{S mania_psychosis general}
• [spending, sex or driving without the usual brakes]{S mania_psychosis general}
• in some, [delusions or voices]{S mania_psychosis clin general}

Most people with the illness will spend three times as many weeks [depressed]{S mood general} as [high]{S mania_psychosis general}. That was so here. After the harpsichord came seven months in which Castellane [lay facing a radiator]{S functioning}. They [ate what was passed to them]{S appetite_weight}. [Speech took so long to arrive that people left]{S energy}. They [intended to die]{S suicidality}, told a sister so, and the sister drove through the night from Albany.

Their mother has [glaucoma]{S diagnosis clin other}, and was at that time [losing her left field]{S neurological other}; there was a week in which the family had two patients on two floors of one hospital. "Mom's was considered the tragedy," Castellane says. "I don't mean that as a complaint. She sent me a card by orderly."

[Abilify]{T aripiprazole; tried; duration=four months} was tried for four months. [It [set their legs going under the table]{S anxiety side_effect}]{O side_effect; aripiprazole} and [left the [depression]{S mood clin} where it was]{O no_benefit; aripiprazole}. [Depakote]{T divalproex; tried; dose=1,500 milligrams}, 1,500 milligrams, [kept them from [going up]{S mania_psychosis improved fig} again]{O partial; divalproex}; [it [added 25 pounds]{S appetite_weight side_effect} and [took hair]{S other_physical side_effect}]{O side_effect; divalproex}. [It did nothing about the [radiator]{S mood fig}]{O no_benefit; divalproex}.

In January 2020 they consented to [electroconvulsive therapy]{T electroconvulsive therapy; tried; sessions=ten}: ten sessions, three a week, a bite guard, a blue paper cap. The procedure, still widely pictured as it was in 1950, takes under a minute and is done under anesthesia. Response rates in [bipolar depression]{S diagnosis clin general} run from 60 to 80 percent. [Memory for the weeks around it]{S cognition general possible side_effect} suffers in most and recovers in most.

"It's the most effective thing I can offer, and I spend half of each consultation talking about a movie," says Dr. Ilse Morrow, who directs the service at Hadley Point. "What I'd like people to ask is what comes afterward. [ECT]{T electroconvulsive therapy (neuromodulation); general} ends an episode. It doesn't prevent the next one. For that you need a [mood stabilizer]{T mood stabilizers (medication); general}, a [regular bedtime]{T sleep routine (lifestyle); general}, and someone who'll tell you to your face that you're [talking fast]{S mania_psychosis general possible}."

[After the sixth session Castellane asked for a pencil]{O benefit; electroconvulsive therapy}. [After the tenth the [depression]{S mood clin improved} was, on the hospital's scale, in remission]{O benefit; electroconvulsive therapy}. [They [have no recollection of Christmas]{S cognition side_effect} or of a cousin's wedding, and they had [headaches]{S pain side_effect}]{O side_effect; electroconvulsive therapy}. They have read the seating plan.

[Lithium]{T lithium; ongoing; dose=900 milligrams} followed, 900 milligrams. [It has held for nearly seven years]{O benefit; lithium}. [There was one [minor elevation]{S mania_psychosis clin} in 2022, caught by a colleague who noticed the cards]{O partial; lithium; neutral}. [They [drink three quarts of water a day]{S other_physical side_effect} and have a [tremor]{S neurological clin side_effect} that shows in the fine lettering]{O side_effect; lithium}; so the handwriting is different again, and that is a thing they've decided not to mind. [Their [thyroid]{S other_physical absent side_effect clin}, which can fail on the drug, has not]{O tolerated; lithium}.

On Wednesdays they attend a [support group]{T support group; ongoing; frequency=Wednesdays} in the basement of a Lutheran church, nine or ten people, a box of crullers. The moderator, a retired plumber, has been [well on [lamotrigine]{T lamotrigine (medication); other}]{S mood improved other} since 2004. No one is told what to do. Castellane [goes to bed at 10:15 and gets up at 6:15]{T sleep routine; ongoing}, weekends included. They are on a list for a [therapy]{T interpersonal and social rhythm therapy; planned} built around just that, [interpersonal and social rhythm therapy]{T interpersonal and social rhythm therapy; planned}, of which the state has four trained practitioners. The wait is given as nine months.

[They have [worked without leave]{S functioning improved} since the fall of 2020]{O benefit; overall}. The harpsichord is on loan to a middle school.

I asked what they would want readers to know. They took down a card and wrote for a moment and turned it around. The letters were small, upright and slightly shaken, and said: *Keep the receipts.*

=== 016-bulimia
title: Fluoxetine for bulimia
genre: review
layout: form with fields (Reason for taking / Side effects / Comments)
condition: bulimia
area: mental
english: British
narrator: patient
overall: improved
treatment: fluoxetine
rating: 3/5
round: 1
ledger:
  fluoxetine | medication | stopped | partial | sleep, sexual, neurological
  gym programme | lifestyle | tried | response
---
Reason for taking: [bulimia]{S diagnosis clin}

Side effects: [[broken sleep]{S sleep side_effect}, [shaky hands]{S neurological side_effect}, [slow to come]{S sexual side_effect}]{O side_effect; fluoxetine}

Comments: [Decent first time]{O benefit; fluoxetine}, [poor the second]{O no_benefit; fluoxetine}. 60mg in 2021: [went from [being sick]{S appetite_weight improved} most nights to about once a fortnight]{O benefit; fluoxetine}. Finished it as planned after a year. [[Relapsed]{S appetite_weight} last autumn]{O partial; fluoxetine}, same dose, [no change after 4 months]{O no_benefit; fluoxetine}. Came off. What did it in the end was a [supervised gym programme]{T gym programme; tried; duration=16 wks} at the eating disorder unit, 16 wks, weights not cardio, with a [physio]{T gym programme; tried}. [[Not binged]{S appetite_weight improved} since 3 March]{O benefit; gym programme}. Blokes get this too by the way.

=== 320-depression
title: Escitalopram
genre: review
layout: one unbroken paragraph
condition: depression
area: mental
english: British
narrator: patient
overall: worse
treatment: escitalopram
rating: 1/10
round: 1
ledger:
  escitalopram | medication | ongoing | worse | sexual, sleep, other_physical, gastrointestinal, neurological
---
My mate Tel says im a different bloke on it and he dont mean it nice. First go round on [Cipralex]{T escitalopram; ongoing} was 2019, 10mg, [sorted me in about a month]{O benefit; escitalopram}, [[back at the garage]{S functioning improved}, [laughing]{S mood improved}]{O benefit; escitalopram}, came off with the docs say so, lovely job. So [when it [come back]{S mood} this spring]{O partial; escitalopram} I thought easy peasy same again. Nah. [3 months of [escitalopram]{T escitalopram; ongoing} and im [lower]{S mood worsened} than when i went in]{O worsening; escitalopram}, [[dont see no one]{S functioning worsened}, [sat in the van crying]{S mood worsened} at lunch]{O worsening; escitalopram}.[Plus [night sweats]{S other_physical side_effect}, the [squits]{S gastrointestinal side_effect}, [teeth grinding]{S other_physical side_effect}, [cant get it up]{S sexual side_effect}, [up at 4 every day]{S sleep side_effect}, [restless legs]{S neurological side_effect}]{O side_effect; escitalopram}. Receptionist says next appt is the 29th. Same [tablet]{T escitalopram; ongoing} same bloke so whats that about?? Anyway dog still likes me

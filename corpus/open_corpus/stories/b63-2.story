=== 2608-multiple-sclerosis
title: 18 years, 5 DMTs - ask me anything I suppose
genre: forum
layout: post, questions and answers
condition: multiple sclerosis
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  methylprednisolone | medication | tried | response | sleep
  interferon beta-1a | medication | tried | partial | other_physical
  glatiramer | medication | tried | no_response | other_physical
  natalizumab | medication | stopped | response
  fingolimod | medication | tried | worse
  ocrelizumab | medication | ongoing | response | other_physical
  baclofen | medication | ongoing | unknown
  gabapentin | medication | tried | unknown
  Sativex | medication | not_tried | unknown
  fampridine | medication | tried | no_response
  amantadine | medication | tried | no_response
  modafinil | medication | tried | partial | anxiety
  functional electrical stimulation | neuromodulation | ongoing | response
  bladder botox | procedure | ongoing | response
  solifenacin | medication | tried | unknown | gastrointestinal
  neurophysiotherapy | procedure | ongoing | unknown
  vitamin D | supplement | ongoing | unknown
  Overcoming MS diet | lifestyle | tried | no_response
  oxygen chamber | procedure | tried | no_response
  stem cell transplant | procedure | declined | unknown
---
Someone messaged me for this so I may as well put it where everyone can see. I'm 47, [RRMS]{S diagnosis clin} since 2006, used to be a postman. Walked nine miles a day in those days.

Drugs for the [MS]{S diagnosis clin} itself. I had [Rebif]{T interferon beta-1a; tried}, then [Copaxone]{T glatiramer; tried}, then [Tysabri]{T natalizumab; stopped}, then [Gilenya]{T fingolimod; tried} and now [Ocrevus]{T ocrelizumab; ongoing; frequency=twice a year}, twice a year. [The first kept me ticking over for a while]{O partial; interferon beta-1a} [if you don't mind [flu]{S other_physical fig side_effect} every other night]{O side_effect; interferon beta-1a}. [The second was [lumps]{S other_physical side_effect} in my stomach]{O side_effect; glatiramer} and [three [relapses]{S neurological worsened}]{O no_benefit; glatiramer}. [Tysabri]{T natalizumab; stopped} was the dog's. [Five years and not one [attack]{S neurological absent}.]{O benefit; natalizumab} Then my JC number went up and they had to pull it because of [PML]{S neurological clin possible side_effect}. [On the next one I went downhill, [lost the left foot]{S neurological worsened fig} and it never came back]{O worsening; fingolimod}. [The one I'm on has held it since 2019.]{O benefit; ocrelizumab} [I [flush]{S other_physical side_effect} and [itch]{S other_physical side_effect} on the day]{O side_effect; ocrelizumab; neutral}, they give you a sandwich.

[Relapses]{S neurological clin}: [steroid drips]{T methylprednisolone; tried; duration=three days; route=infusion}, three days at a time. [Got my [eye]{S neurological improved} back twice]{O benefit; methylprednisolone}. [[Awake]{S sleep side_effect} all week]{O side_effect; methylprednisolone}, I cleaned the loft.

The rest. [Baclofen]{T baclofen; ongoing}, still on it. Had [gabapentin]{T gabapentin; tried}. [Fampyra]{T fampridine; tried}, timed walk before and after, [two seconds slower if anything]{O no_benefit; fampridine}. For the [fatigue]{S energy clin} I've done [amantadine]{T amantadine; tried} and [modafinil]{T modafinil; tried}. [Nothing from the one]{O no_benefit; amantadine}, [a few decent mornings from the other]{O partial; modafinil} but [it made me [jittery]{S anxiety side_effect}]{O side_effect; modafinil}. [Solifenacin]{T solifenacin; tried} for the [waterworks]{S other_physical fig}, [[mouth like the Sahara]{S gastrointestinal fig side_effect}]{O side_effect; solifenacin}. I have the [botox]{T bladder botox; ongoing} up there now, every nine months, [not a single [accident]{S other_physical absent} since]{O benefit; bladder botox}. And a [FES box]{T functional electrical stimulation; ongoing} on my shin. [That bit of kit gets me to the pub and back without [catching my toe]{S neurological improved}]{O benefit; functional electrical stimulation}.

Q from Tess: diet?
A: Did [Overcoming MS]{T Overcoming MS diet; tried} for a year, no bacon. [Bloods lovely, legs the same]{O no_benefit; Overcoming MS diet}. I do take the [vitamin D]{T vitamin D; ongoing}.

Q from Mick: did you ever get [Sativex]{T Sativex; not_tried}?
A: Asked, four times. Not in our area.

Q from bluebell: [HSCT]{T stem cell transplant (procedure); general}??
A: Had a chance of it in Sheffield in 2012 and bottled it, kids were small. Lad on my ward round had it and runs.

Q from Tess: oxygen?
A: [Oxygen chamber]{T oxygen chamber; tried; sessions=twenty goes}, twenty goes, nice people, good biscuits, [zilch]{O no_benefit; oxygen chamber}. I see the [neurophysio]{T neurophysiotherapy; ongoing; frequency=once a fortnight} once a fortnight. Right I've got to put the bins out.

=== 2609-menopause-essay
title: Fifty-one and three quarters
genre: essay
layout: column-like paragraphs
condition: menopause
area: general
english: Irish
narrator: patient
split: train
overall: improved
round: 7
ledger:
  black cohosh | supplement | tried | no_response
  sage | supplement | tried | no_response
  red clover | supplement | tried | no_response
  evening primrose oil | supplement | tried | no_response
  escitalopram | medication | tried | unknown | anhedonia
  clonidine | medication | tried | no_response | neurological
  estradiol | medication | ongoing | response | other_physical, pain
  progesterone | medication | ongoing | response | energy
  testosterone | medication | planned | unknown
  vaginal estrogen | medication | ongoing | response
  pilates | lifestyle | ongoing | unknown
  fezolinetant | medication | declined | unknown
  omeprazole | medication | ongoing | unknown
  fan | other | ongoing | partial
---
I was in the middle of the parish accounts when the first one came, and I thought the storage heater had exploded. [Hot flush]{S other_physical}. I was forty-eight. Nobody had told me a thing, my own mother said she never noticed hers and I believe her, she never noticed anything.

I did what you do. I bought [black cohosh]{T black cohosh; tried} and [sage]{T sage; tried}, and [red clover]{T red clover; tried} from a catalogue, and the [evening primrose]{T evening primrose oil; tried} because it was on offer. That was the guts of a year. [For all the good they did me I could have been eating the wrappers]{O no_benefit; black cohosh, sage, red clover, evening primrose oil}. The [fan]{T fan; ongoing} on my desk [did more than the lot of them]{O partial; fan}, and it's still there, Fr Brendan complains of the draught.

Meanwhile I [couldn't sleep]{S sleep}, I was [losing my keys]{S cognition} and [crying]{S mood} at the ads for the Credit Union. I [lost the rag]{S anger fig} with a girl in the bank. So I went to the doctor and the doctor, a young lad with a lovely tie, gave me [Lexapro]{T escitalopram; tried}. I was on it maybe eight months. [I [didn't feel much of anything]{S anhedonia side_effect}, good or bad]{O side_effect; escitalopram}. My sister Noreen takes that for her [nerves]{S anxiety other} and it's the making of her. He also gave me [Dixarit]{T clonidine; tried}, a little blue tablet. [[Dizzy]{S neurological side_effect} every time I stood up]{O side_effect; clonidine} [and the [flushes]{S other_physical} laughed at it]{O no_benefit; clonidine}.

I changed doctor. The new one is sixty and she didn't ask me to fill out anything, she looked at me and reached for the pad. [Patches]{T estradiol; ongoing; dose=50} at 50, and the [Utrogestan]{T progesterone; ongoing; frequency=at night} at night. You'll have read the leaflet about [breast cancer]{S diagnosis possible general side_effect} and [clots]{S other_physical possible general side_effect}. So had I. I still put it on my backside that evening.

Nothing for a fortnight. We had the boiler man in, and my nephew's wedding, where I [sweated through]{S other_physical} a silk jacket. [By week four I was [sleeping]{S sleep improved} till six.]{O benefit; estradiol, progesterone} [By week eight the [flushes]{S other_physical improved} were gone, not fewer, gone]{O benefit; estradiol}. [I'd [sore breasts]{S pain side_effect} for a month]{O side_effect; estradiol} and [the glue left [red squares]{S other_physical side_effect} on me]{O side_effect; estradiol}. [The night one makes me [drunk]{S energy fig side_effect} for an hour, which I enjoy]{O side_effect; progesterone; positive}.

The [other department]{S sexual fig} took longer, and I'll say no more only that there's a [pessary]{T vaginal estrogen; ongoing} for it and [it [no longer hurts]{S pain improved}]{O benefit; vaginal estrogen}. She's to start me on a bit of [testosterone]{T testosterone; planned} after Christmas because the [interest]{S sexual} hasn't come back. I was told there's a new non-hormone one, [Veoza]{T fezolinetant; declined}, at a fortune a month. I passed.

I do [Pilates]{T pilates; ongoing; frequency=Thursdays} on Thursdays and I take [Losec]{T omeprazole; ongoing} for my [reflux]{S gastrointestinal clin}, and can say nothing about either in this connection. I'm still [forgetting names]{S cognition}. But [I'm [not crying]{S mood absent} at the Credit Union]{O benefit; overall}, and the accounts balanced this year by four euro.

=== 2610-atrial-fibrillation
title: AF - 2nd ablation on the cards, what would you do
genre: forum
layout: two paragraphs, replies
condition: atrial fibrillation
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  metoprolol | medication | ongoing | unknown | energy
  flecainide | medication | tried | partial
  sotalol | medication | tried | no_response
  amiodarone | medication | stopped | mixed | other_physical
  dofetilide | medication | not_tried | unknown
  apixaban | medication | ongoing | unknown | other_physical
  cardioversion | procedure | tried | partial
  catheter ablation | procedure | tried | partial | pain
  second ablation | procedure | planned | unknown
  pacemaker | procedure | declined | unknown
  CPAP | procedure | ongoing | unknown
  cutting out alcohol | lifestyle | ongoing | partial
  magnesium | supplement | tried | no_response
  rosuvastatin | medication | ongoing | unknown
  Watchman | procedure | not_tried | unknown
---
66 yo retired lineman, [afib]{S diagnosis clin} since 2018. Have been shocked ([cardioversion]{T cardioversion; tried; sessions=three times}) three times, [good for a month, a week, and a day and a half in that order]{O partial; cardioversion}. Pills I have had: [metoprolol]{T metoprolol; ongoing}, [flecainide]{T flecainide; tried}, [sotalol]{T sotalol; tried}, [amiodarone]{T amiodarone; stopped}. Still take the first of those, [makes me [slow]{S energy side_effect} as molasses]{O side_effect; metoprolol}, don't know that it does much. [[Flec]{T flecainide; tried} worked as pill in the pocket til about 2020 and then it just didn't]{O partial; flecainide}. [Never got anything from the [sotalol]{T sotalol; tried}]{O no_benefit; sotalol}. They wanted me on [Tikosyn]{T dofetilide; not_tried} but my kidney number was too low so no go. [The [amio]{T amiodarone; stopped} put me in rhythm and kept me there, only one that ever did]{O benefit; amiodarone}. [Then it went and [fried my thyroid]{S other_physical fig side_effect}]{O side_effect; amiodarone} so I'm off that since Labor Day. Had an [ablation]{T catheter ablation; tried} in Oct '21. [My [chest was sore]{S pain side_effect} for ten days]{O side_effect; catheter ablation}. [14 months of nothing, I went elk hunting]{O benefit; catheter ablation}, [then one night the [fish started flopping]{S other_physical fig} again]{O partial; catheter ablation}.

Now doc says [number two]{T second ablation; planned} with this new pulsed field gizmo, March. The other guy in the practice said [pacemaker]{T pacemaker; declined} and burn the node and I told him I wasn't there yet. I wear my [CPAP]{T CPAP; ongoing}, take [Eliquis]{T apixaban; ongoing} ([[bruise]{S other_physical side_effect} if you look at me]{O side_effect; apixaban}), [Crestor]{T rosuvastatin; ongoing}. Quit [beer]{T cutting out alcohol; ongoing} two years ago and I will say [that cut the [episodes]{S other_physical improved} down by some]{O partial; cutting out alcohol}. [[Magnesium]{T magnesium; tried} all it did was keep me regular]{O no_benefit; magnesium}. Asked about the [Watchman]{T Watchman; not_tried} so I could ditch the [thinner]{T apixaban; ongoing}, Medicare said I don't bleed enough. So would you go again? Right now I'm [out of rhythm]{S other_physical} two days in ten and [winded]{S other_physical} on the ladder.

> rhythm_nan: I've had [four]{T catheter ablation; other} and I'd have a fifth.
> Dale T: [Pacemaker]{T pacemaker; other} here 2017. Wish I'd done it sooner, [fatigue]{S energy clin other improved} gone.
> heartofgold: No [palpitations]{S other_physical clin absent other} since I [gave up gluten]{T gluten free diet (lifestyle); other}. Just saying.
> OP: not giving up biscuits

=== 2611-kidney-transplant-diary
title: Fistula, bags, Kevin's kidney
genre: essay
layout: diary over four years
condition: kidney failure
area: general
english: British
narrator: patient
split: train
overall: improved
round: 7
ledger:
  ramipril | medication | stopped | unknown | other_physical
  low potassium diet | lifestyle | tried | unknown
  epoetin | medication | tried | response
  peritoneal dialysis | procedure | stopped | partial | other_physical, sleep
  haemodialysis | procedure | stopped | partial | pain, energy
  gabapentin | medication | tried | partial | sleep
  difelikefalin | medication | not_tried | unknown
  sevelamer | medication | tried | unknown | gastrointestinal
  antibiotics | medication | tried | response
  kidney transplant | procedure | tried | response | pain
  tacrolimus | medication | ongoing | unknown | neurological
  mycophenolate | medication | ongoing | unknown | gastrointestinal
  prednisolone | medication | ongoing | unknown | other_physical, sleep
  counselling | psychotherapy | tried | partial
  co-trimoxazole | medication | stopped | unknown
---
Jan 2020. Function 14 per cent. Consultant has taken me off [ramipril]{T ramipril; stopped} for good, [the [cough]{S other_physical side_effect} was that all along]{O side_effect; ramipril}. [Low potassium diet]{T low potassium diet; tried}: no bananas, no crisps, no tomatoes, boil everything twice. [Anaemia]{S other_physical clin} jab ([EPO]{T epoetin; tried}) every Friday, [can [get up the bank]{S functioning improved} to the shop again]{O benefit; epoetin}. The bus has been rerouted, typical.

Aug 2020. Started the [bags]{T peritoneal dialysis; ongoing} at home, PD, nine hours on the machine in the box room. [Better than I was]{O partial; peritoneal dialysis}, though I [feel like a water balloon]{S other_physical fig side_effect}. Alarm goes and [[I'm awake]{S sleep side_effect} all night]{O side_effect; peritoneal dialysis}.

Mar 2021. [Peritonitis]{S pain clin side_effect}. [Second time since Christmas and [pain]{S pain side_effect} like I've never had]{O side_effect; peritoneal dialysis}. [Antibiotics]{T antibiotics; tried} in the bag [cleared it]{O benefit; antibiotics} but they've stopped the [PD]{T peritoneal dialysis; stopped} and I'm going in on [haemo]{T haemodialysis; ongoing; frequency=Mon Wed Fri}, Mon Wed Fri. Taxi at 6, driver has a parrot.

June 2021. [Haemo]{T haemodialysis; ongoing}. [[Needles hurt]{S pain side_effect}]{O side_effect; haemodialysis}, [I'm [washed out]{S energy fig side_effect} till teatime]{O side_effect; haemodialysis}. [It does half a job.]{O partial; haemodialysis} The [itch]{S other_physical} is worse than any of it. Dr Okafor gave me [gabapentin]{T gabapentin; tried}, 100 after each session. [[Scratching]{S other_physical improved} about a third less]{O partial; gabapentin} and [I [slept]{S sleep side_effect} through Countdown]{O side_effect; gabapentin}. There's a new one called [Kapruvia]{T difelikefalin; not_tried}, asked about that, wasn't allowed. [Phosphate tablets]{T sevelamer; tried} with every meal, big as marbles, [make me [heave]{S gastrointestinal side_effect}]{O side_effect; sevelamer}. Bloke in the next chair, Len, had [his kidney]{T kidney transplant; other} in 1994 and it lasted till last year. I like Len.

Feb 2022. [Low]{S mood}. [Don't want to get in the taxi]{S functioning}. Saw the renal [counsellor]{T counselling; tried; sessions=six times} six times in a cupboard with a mop. [Some help, I suppose, I kept going]{O partial; counselling}.

Nov 2022. Kevin is a match! My own brother in law who can't be trusted with a strimmer. [Transplant]{T kidney transplant; planned} in the spring.

May 2023. Done on the 9th. [[Sore]{S pain side_effect} as anything]{O side_effect; kidney transplant}, Kevin worse than me. [It peed on the table they said, creatinine 118.]{O benefit; kidney transplant} No more [machine]{T haemodialysis; stopped}.

Sept 2023. Tablets, twenty-two a day to begin with. [Tacrolimus]{T tacrolimus; ongoing}, [mycophenolate]{T mycophenolate; ongoing}, [pred]{T prednisolone; ongoing}, and [Septrin]{T co-trimoxazole; stopped} which finished this week. [[Hands shake]{S neurological side_effect} so I can't do soup]{O side_effect; tacrolimus}. [The [myco]{T mycophenolate; ongoing} gives me [the runs]{S gastrointestinal side_effect}]{O side_effect; mycophenolate}. [[Pred]{T prednisolone; ongoing}: [face like a football]{S other_physical fig side_effect}, [up at 4]{S sleep side_effect}]{O side_effect; prednisolone}. Had a banana. Didn't like it.

Jan 2024. [The [itch]{S other_physical improved} went in the first week after and I never even noticed it go]{O benefit; kidney transplant}. [Back at the depot]{S functioning improved} three days. I worry about [rejection]{S other_physical possible} each time the phone rings with bloods. Len died in December, I'd have liked him to see it.

=== 2612-eczema-essay
title: Steroid creams, wet wraps and the rest of my CV
genre: essay
layout: blog paragraphs
condition: eczema
area: general
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  hydrocortisone | medication | tried | no_response
  betamethasone | medication | tried | partial | other_physical
  wet wraps | procedure | tried | partial
  bleach baths | other | tried | partial
  tacrolimus ointment | medication | tried | no_response | pain
  phototherapy | procedure | tried | partial
  prednisolone | medication | tried | partial
  ciclosporin | medication | stopped | response | other_physical
  methotrexate | medication | tried | no_response | gastrointestinal
  dupilumab | medication | stopped | mixed | other_physical
  eye drops | medication | tried | unknown
  upadacitinib | medication | ongoing | response | other_physical
  elimination diet | lifestyle | tried | no_response
  Chinese herbs | supplement | tried | worse
  QV cream | other | ongoing | unknown
  cetirizine | medication | ongoing | unknown
  habit reversal | psychotherapy | tried | partial
  abrocitinib | medication | not_tried | unknown
  desvenlafaxine | medication | ongoing | unknown
---
I'm Josh, I lay tiles, I've had [eczema]{S diagnosis clin} since I was four months old. Thirty-four years. My partner reckons I should blog it since I talk about it enough at barbecues.

As a kid it was [Sigmacort]{T hydrocortisone; tried} and later [Diprosone]{T betamethasone; tried}, Mum in the doorway with the tub. [The weak one was like putting butter on it]{O no_benefit; hydrocortisone}. [The strong one works, always has, for as long as you're putting it on]{O partial; betamethasone}, [and I've got [skin like tissue paper]{S other_physical fig side_effect} inside my elbows from it]{O side_effect; betamethasone}. She did [wet wraps]{T wet wraps; tried} in pyjamas and [bleach baths]{T bleach baths; tried} as well. [Both of them calmed it for a night or two]{O partial; wet wraps, bleach baths}. Then she took me off dairy, wheat, eggs, oranges. [That [diet]{T elimination diet; tried} did bugger all except make me the weird kid]{O no_benefit; elimination diet}. A bloke in Cabramatta boiled up [herbs]{T Chinese herbs; tried} and [I came up [weeping]{S other_physical worsened side_effect} from head to foot]{O worsening; Chinese herbs}, which was the end of the family savings that year too. Dad's ute died the same week.

At twenty I saw a proper derm. [Protopic]{T tacrolimus ointment; tried}: [[burns]{S pain side_effect} like chilli]{O side_effect; tacrolimus ointment}, [no better]{O no_benefit; tacrolimus ointment}. [Light box]{T phototherapy; tried; frequency=three times a week; duration=four months}, three times a week for four months, parking $14, [reasonable through to winter]{O partial; phototherapy}. [Pred]{T prednisolone; tried} when it got [infected]{S other_physical}, [lovely for a week then [twice as angry]{S other_physical fig}]{O partial; prednisolone}. Next was [Neoral]{T ciclosporin; stopped; duration=a year}, a year of it. [I had [normal skin]{S other_physical improved}, I wore shorts]{O benefit; ciclosporin}. [My [blood pressure]{S other_physical side_effect} went up]{O side_effect; ciclosporin} and they took me off because you can only have so much. [Methotrexate]{T methotrexate; tried} instead, [[crook in the guts]{S gastrointestinal side_effect} each Monday]{O side_effect; methotrexate} [and still [scratching]{S other_physical} till I bled]{O no_benefit; methotrexate}.

I did see a [psych]{T habit reversal; tried} about the [scratching]{S other_physical} part, [habit reversal]{T habit reversal; tried} it's called. You clench your fists and count. [It helps in the car, not in bed]{O partial; habit reversal}.

Then the big one, [Dupixent]{T dupilumab; stopped}. [Eight weeks and I was [clear]{S other_physical improved} from the neck down]{O benefit; dupilumab}. But [my eyes, mate, [red]{S other_physical side_effect} and [full of sand]{S other_physical fig side_effect}, I couldn't cut a straight line]{O side_effect; dupilumab}. Two years of [drops]{T eye drops; tried; duration=Two years} and I'd had enough. I asked for [Cibinqo]{T abrocitinib; not_tried}, that isn't subsidised here, so they swapped me to [Rinvoq]{T upadacitinib; ongoing; dose=15 mg} at 15 mg. [First night I [didn't itch]{S other_physical absent} was night three]{O benefit; upadacitinib}. [I get [pimples]{S other_physical side_effect} like I'm at school]{O side_effect; upadacitinib; neutral}. I have to have bloods, and they tell you about [shingles]{S other_physical possible side_effect} and [clots]{S other_physical possible side_effect}.

My niece is on [Dupixent]{T dupilumab; other} with no eye trouble at all so don't let me put you off.

Every day I still use [QV]{T QV cream; ongoing} out of the pump pack, and a [Zyrtec]{T cetirizine; ongoing} at night, and [Pristiq]{T desvenlafaxine; ongoing} for the [head stuff]{S mood fig}, that's a different blog. Hands are still [cracked]{S other_physical} from the grout. Nothing to be done about grout.

=== 2613-thyroid
title: Hashi's, 4 doctors, 3 brands. Long sorry
genre: forum
layout: lower-case, replies, update
condition: hypothyroidism
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 7
ledger:
  levothyroxine | medication | ongoing | partial | other_physical, anxiety
  Armour Thyroid | medication | tried | mixed | other_physical, sleep
  liothyronine | medication | ongoing | response | other_physical
  selenium | supplement | ongoing | unknown
  low dose naltrexone | medication | tried | no_response | sleep
  gluten free diet | lifestyle | tried | no_response
  iron | supplement | tried | partial | gastrointestinal
  vitamin D | supplement | ongoing | unknown
  semaglutide | medication | not_tried | unknown
  bupropion | medication | tried | unknown
  phentermine | medication | declined | unknown
  walking | lifestyle | ongoing | unknown
---
ok so im 38, two kids, medical billing so i at least know how to read a lab. [hashimotos]{S diagnosis clin} found after my second in 2015 when i was [that tired]{S energy} i [fell asleep]{S energy} in the carpool line and somebody honked. [hair in the drain]{S other_physical}, [cold]{S other_physical} in july, [35 lbs]{S appetite_weight} out of nowhere

doc 1 put me on generic [levo]{T levothyroxine; ongoing}. [tsh went from 14 to 3]{O benefit; levothyroxine} and he said your fine. i was not fine, [i was maybe 30% better]{O partial; levothyroxine} and [every time the pharmacy changed makers i'd get [heart flutters]{S other_physical side_effect} and [shaky nerves]{S anxiety side_effect}]{O side_effect; levothyroxine}. he gave me [wellbutrin]{T bupropion; tried} too, i think everybody gets that

doc 2 was functional, cash only, $400. [gluten free]{T gluten free diet; tried}, [selenium]{T selenium; ongoing}, [ldn]{T low dose naltrexone; tried}, and [armour]{T Armour Thyroid; tried}. [the [diet]{T gluten free diet; tried} was 6 months of sad pizza for nothing]{O no_benefit; gluten free diet}. [[ldn]{T low dose naltrexone; tried} gave me [wild dreams]{S sleep side_effect} and my antibodies went UP]{O no_benefit; low dose naltrexone}. the [armour]{T Armour Thyroid; tried} though... [that was the first time i felt like a person, i [cleaned the garage]{S functioning improved}]{O benefit; Armour Thyroid}. [then by week ten [heart racing]{S other_physical side_effect}, [up all night]{S sleep side_effect}]{O side_effect; Armour Thyroid} and her answer was wait it out. (we had the flood that spring, so who knows)

doc 3 checked my ferritin, it was 6. six! took [iron]{T iron; tried} for the better part of a year, [[constipated]{S gastrointestinal clin side_effect} but]{O side_effect; iron} [my [hair]{S other_physical improved} slowed down some]{O partial; iron}. he said lose weight and wanted me on [phentermine]{T phentermine; declined}, nope, my cousin went [manic]{S mania_psychosis clin other side_effect} on that. insurance wont do [ozempic]{T semaglutide; not_tried} without diabetes

doc 4 is who i see now. brand [synthroid]{T levothyroxine; ongoing; dose=100} 100 plus [cytomel]{T liothyronine; ongoing; dose=5; frequency=twice a day} 5 twice a day. she asked for [tirosint]{T levothyroxine; not_tried} first and it got denied lol

so my question is how long before the [weight]{S appetite_weight} moves

> hashigirl: it doesnt hon. [mounjaro]{T tirzepatide (medication); other} did it for me not the thyroid meds
> Brenda K: I've been on [Synthroid]{T levothyroxine; other} since 1989 and never had any issue. Take it with water, nothing else for an hour.
> mtnmama: [armour]{T Armour Thyroid; other} for life!!

update 4 months. [on just the brand i was ok, steadier]{O partial; levothyroxine}. [once the second one was in, week three maybe, [fog]{S cognition fig improved} lifted and i [stayed up for the whole movie]{S energy improved}]{O benefit; liothyronine}. [little [sweaty]{S other_physical side_effect}]{O side_effect; liothyronine; neutral}. scale hasnt budged. still taking [d]{T vitamin D; ongoing} and [walking]{T walking; ongoing} the dog at lunch, he's lost 4 lbs

=== 2614-chronic-back-pain-essay
title: L5
genre: essay
layout: one long piece, plain
condition: chronic back pain
area: general
english: British
narrator: patient
split: train
overall: worse
round: 7
ledger:
  diclofenac | medication | tried | partial | gastrointestinal
  diazepam | medication | tried | unknown
  osteopathy | procedure | tried | no_response
  physiotherapy | procedure | tried | no_response
  epidural steroid injection | procedure | tried | partial
  discectomy | procedure | tried | partial
  spinal fusion | procedure | tried | worse | pain, neurological
  oxycodone | medication | stopped | worse | gastrointestinal, mood
  morphine | medication | tried | no_response
  pregabalin | medication | tried | no_response | neurological
  nortriptyline | medication | ongoing | unknown
  spinal cord stimulator | neuromodulation | ongoing | partial
  radiofrequency denervation | procedure | tried | no_response
  pain psychologist | psychotherapy | tried | partial
  acupuncture | mind_body | tried | no_response
  ketamine infusion | procedure | not_tried | unknown
  pacing | lifestyle | ongoing | unknown
  atorvastatin | medication | ongoing | unknown
  buprenorphine | medication | ongoing | partial
---
I was a plasterer. I lifted a bag out of a van at Woolwich in 2009, a thing I had done every day since I was sixteen, and something went. It didn't even hurt that much. I finished the ceiling.

By the weekend I [couldn't put a sock on]{S functioning} and there was [pain]{S pain} down to the toes like a [hot wire]{S pain fig}. The doctor gave me [Voltarol]{T diclofenac; tried} and [Valium]{T diazepam; tried} and told me six weeks. [The [Voltarol]{T diclofenac; tried} took the top off it]{O partial; diclofenac} and [gave me an [ulcer]{S gastrointestinal side_effect}]{O side_effect; diclofenac}. Then the waiting, and I paid for an [osteopath]{T osteopathy; tried} in Eltham, £38 a go, and I had the NHS [physio]{T physiotherapy; tried}, a sheet with a stick man on it, and my wife's friend stuck [needles]{T acupuncture; tried} in me in her conservatory. [Not one of the three shifted it]{O no_benefit; osteopathy, physiotherapy, acupuncture}. A [jab in the spine]{T epidural steroid injection; tried} at Queen Mary's [bought me a month]{O partial; epidural steroid injection}.

2011 they did the [disc]{T discectomy; tried}. I'll be fair to that man. [I woke up and the [leg]{S pain improved} had gone quiet, and it stayed quiet four years]{O benefit; discectomy}. I [went back to work]{S functioning improved}. We had a caravan.

2015 it came back and a different surgeon said [fusion]{T spinal fusion; planned}, four screws and a cage. I signed. [I haven't had a day since that [operation]{T spinal fusion; tried} that was as good as the worst day before it]{O worsening; spinal fusion}. [[Pain]{S pain worsened side_effect} in both legs now, and a [left foot that's numb]{S neurological side_effect}]{O side_effect; spinal fusion}. My mate Terry had the same at the same hospital and plays golf.

So then the tablets. [Oxycodone]{T oxycodone; stopped; dose=160 a day}, up to 160 a day in the end. [At 20 it helped]{O partial; oxycodone}. [At 160 I was [in more pain]{S pain worsened side_effect} than I was at 20]{O worsening; oxycodone}, [and [bunged up]{S gastrointestinal fig side_effect}, and [crying]{S mood side_effect} at the snooker]{O side_effect; oxycodone}. I had [morphine]{T morphine; tried} before it and [pregabalin]{T pregabalin; tried} alongside, [neither worth the trip to the chemist]{O no_benefit; morphine, pregabalin}, [the second had me [walking into doors]{S neurological side_effect}]{O side_effect; pregabalin}. It took me fourteen months to come off the [oxy]{T oxycodone; stopped}. [[Sweats]{S other_physical withdrawal}, [legs jumping]{S neurological withdrawal}, [no sleep]{S sleep withdrawal} for what felt like a year]{O withdrawal; oxycodone}. What they put me on to do it, [Butrans]{T buprenorphine; ongoing}, I'm on still. [Takes a bit off, no more than that]{O partial; buprenorphine}.

They [burnt the nerves]{T radiofrequency denervation; tried} in 2018, [no joy]{O no_benefit; radiofrequency denervation}. 2020 they wired in a [stimulator]{T spinal cord stimulator; ongoing}. [That's the legs down by a third on a good day]{O partial; spinal cord stimulator}, [the back it can't reach]{O no_benefit; spinal cord stimulator}. The clinic had a [psychologist]{T pain psychologist; tried}, Welsh girl, very sharp. [I didn't want to like it but I'm less [angry]{S anger improved} than I was]{O partial; pain psychologist}. I asked her boss for [ketamine]{T ketamine infusion; not_tried} after I saw it on the telly and he laughed.

These days: [nortriptyline]{T nortriptyline; ongoing} at night, [atorvastatin]{T atorvastatin; ongoing} for my arteries, [pacing]{T pacing; ongoing} myself as they call it, which is doing nothing and being proud of it. I [can't sit]{S functioning} through a film. I [can't stand]{S functioning} through a pint. I'm [worse]{S pain worsened} than I was in 2009 and I've been under six consultants. Charlton are at home Saturday and my lad's got me a seat on the end.

=== 2615-lymphoma
title: Hodgkin, 2 years clear - all my chemo + what I'd pack
genre: forum
layout: list and replies
condition: Hodgkin lymphoma
area: general
english: Canadian
narrator: patient
split: train
overall: improved
round: 7
ledger:
  ABVD | medication | stopped | partial | gastrointestinal, other_physical
  filgrastim | medication | tried | unknown | pain
  aprepitant | medication | tried | response
  lorazepam | medication | tried | unknown
  GDP | medication | tried | response | energy
  stem cell transplant | procedure | tried | response | gastrointestinal, pain, energy, other_physical
  morphine | medication | tried | partial | other_physical
  ice chips | other | tried | no_response
  magic mouthwash | medication | tried | no_response
  brentuximab | medication | stopped | unknown | neurological
  radiation | procedure | declined | unknown
  egg freezing | procedure | not_tried | unknown
  estradiol | medication | ongoing | unknown
  exercise program | lifestyle | tried | response
  Wellspring group | support | ongoing | partial
  apixaban | medication | stopped | unknown
  gabapentin | medication | tried | no_response
  cannabis edibles | supplement | tried | partial
---
Lots of new people on here this month so hi. I'm 31F, Hamilton, [cHL]{S diagnosis clin} stage 3B, diagnosed when I thought I had [mono]{S diagnosis possible}. [Night sweats]{S other_physical}, [itchy shins]{S other_physical}, [a lump]{S other_physical} I kept blaming on my backpack.

WHAT I HAD
- [ABVD]{T ABVD; stopped}, six cycles
- [Neupogen]{T filgrastim; tried} on and off
- [Emend]{T aprepitant; tried}, [Ativan]{T lorazepam; tried}, [edibles]{T cannabis edibles; tried}
- [GDP]{T GDP; tried; sessions=x3} x3 after it relapsed
- [auto transplant]{T stem cell transplant; tried}, July 2022
- [brentuximab]{T brentuximab; stopped}, 16 planned, stopped at 12
- [Eliquis]{T apixaban; stopped; duration=six months} six months for a [clot]{S other_physical} by the PICC, finished

HOW IT WENT
[First regimen looked great on the mid scan and then eight months later the [lump]{S other_physical worsened} was back]{O partial; ABVD}. [I [threw up]{S gastrointestinal side_effect} in a Tim's parking lot after the first]{O side_effect; ABVD}, [[hair gone]{S other_physical side_effect} by Halloween]{O side_effect; ABVD}. [Of the [nausea]{S gastrointestinal clin improved} stuff the [Emend]{T aprepitant; tried} was the one that worked]{O benefit; aprepitant}, [the [edibles]{T cannabis edibles; tried} took the edge off]{O partial; cannabis edibles} and the [Ativan]{T lorazepam; tried} I don't remember, which is the point I guess. [[Neupogen]{T filgrastim; tried} made my [pelvis throb]{S pain side_effect}]{O side_effect; filgrastim}. [[GDP]{T GDP; tried} was easier than people say, just [wiped]{S energy fig side_effect}]{O side_effect; GDP; neutral} and [it got me back to clear enough to go ahead]{O benefit; GDP}.

[Transplant]{T stem cell transplant; tried}. [Worst three weeks of my life, [mouth sores]{S pain side_effect}, [the runs]{S gastrointestinal side_effect}, [couldn't lift my phone]{S energy side_effect}]{O side_effect; stem cell transplant}. The [ice chips]{T ice chips; tried} and the pink [mouthwash]{T magic mouthwash; tried}, [sorry, neither did a thing]{O no_benefit; ice chips, magic mouthwash}. [Morphine]{T morphine; tried} pump, [some relief]{O partial; morphine}, [made me so [itchy]{S other_physical side_effect}]{O side_effect; morphine}. [Clear scan at day 100 and every one since.]{O benefit; stem cell transplant}

The [BV]{T brentuximab; stopped} I can't tell you about, I was already clear. [It gave me [numb feet]{S neurological side_effect}, that's why we stopped]{O side_effect; brentuximab}. [Gabapentin]{T gabapentin; tried} for them, [didn't help]{O no_benefit; gabapentin}. They offered [radiation]{T radiation; declined} on top and my doctor and I decided against it. No time for [egg freezing]{T egg freezing; not_tried}, I was in [menopause]{S other_physical side_effect} at 30 and I'm on [estrogen patches]{T estradiol; ongoing}.

PACK: long charger, own pillow, slippers with backs, nothing that smells.

> prairie_dad: My son starts [ABVD]{T ABVD; other} Monday. Did you work?
> OP: Half days till cycle 3. Tell him to bring a hoodie.
> Lise: [nivolumab]{T nivolumab (medication); other} instead of the old stuff here, barely any [nausea]{S gastrointestinal clin absent other}. Ask about it!!
> OP: Wasn't funded first line when I went through :(
> kurtb: What got you back on your feet
> OP: [The [exercise program]{T exercise program; tried} at the Y for cancer people, I [ran 5k]{S functioning improved} by the end of it]{O benefit; exercise program}. I go to the [Wellspring group]{T Wellspring group; ongoing}, [it's OK, depends who shows up]{O partial; Wellspring group}. I still get [scared]{S anxiety} at every cough. And the feet are [numb]{S neurological side_effect} as I type this

=== 1875-generalised-anxiety-disorder
title: The last four milligrams: coming off, one drop at a time
genre: article
layout: weekend supplement feature with headings
condition: generalised anxiety disorder
area: mental
english: British
narrator: journalist
split: train
overall: improved
round: 5
ledger:
  paroxetine | medication | stopped | mixed | sexual, appetite_weight, anhedonia
  fluoxetine | medication | stopped | no_response | anxiety, sleep
  hyperbolic tapering | other | stopped | response
  diazepam | medication | declined | unknown
  Tuesday shed | support | ongoing | response
  valerian | supplement | tried | no_response
  cognitive behavioural therapy | psychotherapy | stopped | partial
  propranolol | medication | ongoing | partial | energy
  buspirone | medication | planned | unknown
---
Graham Tate measures things for a living. He's a surveyor in Hexham, 59, and on the shelf over his bread bin there's a row of oral syringes with the dates on, the smallest of which holds a single millilitre. "Eleven months, two weeks," he says. "That's what it took to get rid of [four milligrams]{T paroxetine; stopped; dose=four milligrams}."

He was given [paroxetine]{T paroxetine; stopped; dose=20 mg} in 2003, 20 mg, for what the doctor of the day called [nerves]{S anxiety} and a later one called [generalised anxiety disorder]{S diagnosis clin}. He had [worried]{S anxiety} since he was about nine: over the gas, the mortgage, [a lump that wasn't there]{S anxiety}. He'd [lie awake doing sums]{S sleep}.

**It worked, and that's the trouble**

[On the [Seroxat]{T paroxetine; stopped} he stopped [worrying]{S anxiety improved} in a month]{O benefit; paroxetine}. [He [went up scaffolding]{S functioning improved} again]{O benefit; paroxetine}. [For some years he'd have recommended it to anybody]{O benefit; paroxetine}. [What he lost he lost gradually: [the physical side of marriage]{S sexual fig side_effect}, a [waist]{S appetite_weight fig side_effect}, and the ability to [cry at his father's funeral]{S anhedonia side_effect}]{O side_effect; paroxetine}. By 2018 he reckoned he had [nothing left to be anxious about]{S anxiety improved} and would try without.

His surgery told him to halve it for two weeks and stop. [Day three he was [seasick on dry land]{S neurological fig withdrawal}]{O withdrawal; paroxetine}. [By day six there were [electric shocks behind the eyes]{S neurological fig withdrawal}, [rage at a parking meter]{S anger withdrawal}, and the [old dread]{S anxiety withdrawal}, only ten times the size]{O withdrawal; paroxetine}. "They said, there you are, it's your [anxiety]{S anxiety clin} coming back. I said I've had [anxiety]{S anxiety clin} for fifty years and it never once [fizzed]{S neurological fig absent}."

He went back on the [tablets]{T paroxetine; stopped} and [was right within a day and a half]{O benefit; paroxetine}. A second go, by way of [Prozac]{T fluoxetine; stopped; duration=five weeks}, [had him [up all night]{S sleep side_effect} and [like a cat in a sack]{S anxiety fig side_effect}]{O side_effect; fluoxetine}. [It covered none of the [shocks]{S neurological fig withdrawal}]{O no_benefit; fluoxetine}. That was dropped after five weeks. A locum offered [diazepam]{T diazepam; declined} to smooth things over, and Graham, whose aunt was [never off it]{S substance_use fig other}, said he'd sooner not. [[Valerian]{T valerian; tried} from the health shop smelled of feet, and he can't say more for it than that]{O no_benefit; valerian}.

**Why small numbers matter**

When a dose of an [SSRI]{T SSRIs (medication); general} goes from 40 mg to 20, the effect on the brain hardly alters; most of the docking points are still full. Between 5 mg and nothing, it falls off a cliff. So cuts that look fair on paper, a quarter at a time, get steeper as you go. [Hyperbolic tapering]{T hyperbolic tapering (other); general} means making each step smaller than the one before, down to crumbs, with a liquid or with strips of tiny tablets.

How many people have trouble is disputed. One pooling of studies put [withdrawal symptoms]{S other general withdrawal} at about one in three of those who stop, or one in seven once the ones on dummy pills are taken off. Severe cases were about one in thirty-five. In a Dutch survey of people using [strips]{T hyperbolic tapering (other); general}, seven in ten got off; but they had picked the method themselves, and there has been no proper comparison.

"I'd not tell everyone to do it by the drop, because most needn't," says Dr Ruth Abiola, a GP with a deprescribing clinic in Gateshead. "If you've been on it a year, four weeks may be plenty. If you've been on it fifteen and it bit you last time, go slow, and don't start in January."

**The syringes**

Graham's [liquid]{T paroxetine; stopped; route=oral} cost the NHS a good deal more than his tablets did. He [came down by a tenth of what was left]{T hyperbolic tapering; stopped; frequency=every month}, every month. [He had [dizzy]{S neurological withdrawal} days after each drop, two or three]{O withdrawal; paroxetine}. [But there were no [shocks]{S neurological fig absent withdrawal}]{O tolerated; hyperbolic tapering}, [and he never [missed a day's work]{S functioning absent withdrawal}]{O tolerated; hyperbolic tapering}. Once, at 4 mg, [he went too fast and [wept]{S mood withdrawal} over a spirit level]{O withdrawal; paroxetine}. He went back up half a step and waited. [The last of it was on 9 June last year]{O benefit; hyperbolic tapering}.

[CBT]{T cognitive behavioural therapy; stopped; sessions=eight} was laid on for the final stretch, eight of them, finishing in May. [Useful for the [lying awake]{S sleep improved}, no use at all for the gas]{O partial; cognitive behavioural therapy}. What he won't hear a word against is the [Tuesday shed]{T Tuesday shed; ongoing}, where a dozen men mend lawnmowers. [There he can [say it's a bad week]{S functioning improved} and be handed a spanner]{O benefit; Tuesday shed}.

**Was it worth it?**

[He has [lost a stone]{S appetite_weight improved side_effect}]{O tolerated; paroxetine}. [He [cried]{S anhedonia improved side_effect} at an advert for gravy]{O tolerated; paroxetine}. [The [other business]{S sexual fig side_effect} has come back only by half, and he's been warned that may be that]{O side_effect; paroxetine}. [And some of the [worry]{S anxiety withdrawal} has returned with the rest]{O withdrawal; paroxetine}: he takes [propranolol]{T propranolol; ongoing; dose=10 mg} 10 mg for site meetings, [which dulls the [thumping]{S other_physical fig improved}]{O partial; propranolol} [and leaves him [sluggish]{S energy side_effect}]{O side_effect; propranolol}. He means to ask about [buspirone]{T buspirone; planned} if the winter's bad.

**Staying on is allowed**

Not everybody should stop. Lynne, 63, from the same shed's Thursday crowd, came off [citalopram]{T citalopram (medication); other} twice, slowly, and both times was [in bed]{S functioning other} by the spring. She's back on 20 mg, [well]{S mood improved other}, and has told her surgery to stop asking. Dr Abiola has a dozen like her. "That isn't failure," she says. "It's an answer."

=== 1876-knee-osteoarthritis
title: Blocking the little arteries: a farmer, two knees and a new procedure
genre: article
layout: rural paper health page with question-and-answer box
condition: knee osteoarthritis
area: general
english: Australian
narrator: journalist
split: train
overall: partly_improved
round: 5
ledger:
  paracetamol | medication | ongoing | no_response
  meloxicam | medication | stopped | mixed | gastrointestinal
  glucosamine | supplement | stopped | no_response
  arthroscopy | procedure | tried | worse
  corticosteroid injections | procedure | stopped | partial | other_physical
  platelet-rich plasma | procedure | tried | no_response | pain
  GLA:D | procedure | stopped | partial
  exercise bike | lifestyle | ongoing | partial
  genicular artery embolisation | procedure | tried | partial | other_physical, neurological
  knee replacement | procedure | planned | unknown
  duloxetine | medication | declined | unknown
  tramadol | medication | stopped | no_response | gastrointestinal, cognition
---
Des Hanrahan can tell you what the weather's doing by [which knee is swearing at him]{S pain fig}. The left is rain. The right is everything else. The 66-year-old runs sheep outside Yass, and by last winter he was [drafting them from the ute]{S functioning} with the dog doing the running. He [couldn't kneel]{S functioning}, he [came downstairs backwards]{S functioning}, and at night the [ache]{S pain} [woke him every time he rolled over]{S sleep}.

[Osteoarthritis]{S diagnosis clin} was found in both in 2014. More than two million Australians have it. A surgeon would gladly [replace]{T knee replacement; planned} the pair, but Des has nobody to shear for him in the twelve weeks that it takes.

THE SHED CUPBOARD

[[Panadol Osteo]{T paracetamol; ongoing; dose=six a day} he swallows, six a day, "out of politeness"]{O no_benefit; paracetamol}. [[Glucosamine]{T glucosamine; stopped} he took until he noticed that the dog was on the same thing and neither of them was any quicker]{O no_benefit; glucosamine}. [[Mobic]{T meloxicam; stopped} was a beauty: he [crutched four hundred a day]{S functioning improved} on it]{O benefit; meloxicam}. [Then he [vomited blood]{S gastrointestinal side_effect} at the Goulburn sales]{O side_effect; meloxicam}, and the doctor struck it off. [[Tramadol]{T tramadol; stopped; duration=nine days} [bound him up]{S gastrointestinal fig side_effect} and left him so [muddled]{S cognition side_effect} he drenched the same mob twice]{O side_effect; tramadol}; [the [knees]{S pain}, he says, couldn't have cared less]{O no_benefit; tramadol}. Nine days of that was enough.

In 2016 somebody [cleaned out the right one]{T arthroscopy; tried} through a keyhole. [It was [crook]{S pain} before and it was a [good bit crooker]{S pain worsened} after]{O worsening; arthroscopy}. [[Cortisone needles]{T corticosteroid injections; stopped; sessions=five} gave him a month apiece, then three weeks, then a long weekend]{O partial; corticosteroid injections}, [and sent his [sugar up to sixteen]{S other_physical side_effect}]{O side_effect; corticosteroid injections}. After five they wouldn't do any more. [Platelet injections]{T platelet-rich plasma; tried}, spun out of his own blood, [cost him $1,400 and a [sore leg]{S pain side_effect}]{O side_effect; platelet-rich plasma}. [He is still waiting to feel the difference]{O no_benefit; platelet-rich plasma}. [Duloxetine]{T duloxetine; declined} was brought up, an [antidepressant]{T duloxetine; declined} that can help [joint pain]{S pain improved general}; he said he wasn't [sad]{S mood absent}, he was [lame]{S functioning}.

[To his own surprise the best of the cheap things was an [exercise class]{T GLA:D; stopped}]{O partial; GLA:D}. [GLA:D]{T GLA:D; stopped; duration=six weeks}, six weeks of it in a church hall in Canberra. "Bit of a squat, bit of a lunge. [It took two points off]{O partial; GLA:D}." When the course was over he bought a [second-hand exercise bike]{T exercise bike; ongoing}. [He's on it for the length of the ABC news, and it keeps the [stiffness]{S other_physical improved} to the first half hour]{O partial; exercise bike}.

Q: WHAT DID HE HAVE DONE?

[Genicular artery embolisation]{T genicular artery embolisation (procedure); general}. A worn joint grows extra blood vessels, with nerves tagging along. A radiologist threads a fine tube in from the groin and lets go a puff of beads that plug the smallest of these. You're awake, and home by tea time.

Q: DOES IT WORK?

In studies without a comparison group, around seven in ten people report a good drop in [pain]{S pain improved general} at a year. The two small trials against a sham procedure don't agree: one was positive, one found no gap between the groups at four months. Professor Wei-Lin Koh, who does about three a week, doesn't oversell it. "We have a promising operation and not enough evidence," she says. "I use it for the ones who are too [sore]{S pain general} for the gym and too young, or too busy, for the saw. If the knee's bone on bone, I don't."

[Bruising]{S other_physical possible general side_effect} is usual, a [patch of purple skin]{S other_physical possible general side_effect} or a [numb spot]{S neurological possible general side_effect} may turn up for some weeks, and [damage to the skin]{S other_physical possible general side_effect} that lasts is rare.

Q: AND DES?

Both knees got the [beads]{T genicular artery embolisation; tried; started=August} in August. [He went [spotted like a quail]{S other_physical fig side_effect} below the right one]{O side_effect; genicular artery embolisation}, [and there's a [dead patch]{S neurological fig side_effect} the size of a fifty-cent piece that's still there]{O side_effect; genicular artery embolisation; neutral}. [He had no [infection]{S other_physical absent side_effect}, and the groin never [hurt]{S pain absent side_effect}]{O tolerated; genicular artery embolisation}. [For three weeks he thought he'd been had]{O no_benefit; genicular artery embolisation}. [Then the [left went quiet]{S pain fig improved}]{O benefit; genicular artery embolisation}. [It has been through two wet fronts without a [word]{S pain fig improved}]{O benefit; genicular artery embolisation}.

[The right is another matter: down from eight to six, perhaps, and [no better on stairs]{S functioning}]{O partial; genicular artery embolisation}. He has put his name down to have that one [replaced]{T knee replacement; planned} after joining, when his nephew is home from the mines. [At night he [sleeps till five]{S sleep improved}]{O benefit; overall}. [He [walks the yards]{S functioning improved}, though the dog still does the hills]{O partial; overall}.

OTHERS

His neighbour Col had [both knees replaced]{T knee replacement (procedure); other} at one go and was [dancing at a wedding]{S functioning improved other} by Easter. Col's wife had hers [done]{T knee replacement (procedure); other} by the same man and [can't bend it past a right angle]{S functioning other}. Jenny Tsakiris, 54, a nurse in Queanbeyan, paid $6,000 for the [beads]{T genicular artery embolisation (procedure); other}, got four good months, and is [back where she was]{S pain other}. "I'd still do it again," she says. Des thinks about that. "She'd want her head read," he says, but he has asked for her number.

=== 2438-postpartum-depression-review
title: my sister noticed before i did
genre: review
layout: one breathless paragraph
condition: postpartum depression
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 6
treatment: sertraline
rating: 9
ledger:
  placenta capsules | supplement | tried | no_response
  evening primrose oil | supplement | tried | no_response
  pram walks | lifestyle | tried | partial
  counselling | psychotherapy | tried | no_response
  sertraline | medication | ongoing | response | gastrointestinal, anxiety, sleep, sexual
  propranolol | medication | tried | partial | energy
  mirtazapine | medication | declined | unknown
  Mums in Mind | support | stopped | response
---
had my little boy in feb 22, emergency section, and everyone said its the [baby blues]{S mood fig} but by may i was [stood at the cot at 4am checking he was breathing]{S anxiety} and thinking they [would be better off without me]{S suicidality}, i had taken [placenta capsules]{T placenta capsules; tried} (i know) and [evening primrose]{T evening primrose oil; tried} that my mother in law sent and [pram walks]{T pram walks; tried} round the lake till my shoes wore out, [the [walks]{T pram walks; tried} got me through the afternoon]{O partial; pram walks}, [the rest was rubbish]{O no_benefit; placenta capsules, evening primrose oil}, then 6 phone sessions with a [counsellor]{T counselling; tried; sessions=6 phone sessions} who kept calling me Laura ([im Lauren, no help]{O no_benefit; counselling}), so health visitor marched me to the GP and i came out with [sertraline]{T sertraline; ongoing; dose=50} 50 and was frightened of it because of breastfeeding but she said its the one they use, [first ten days were grim, [more panicky]{S anxiety worsened side_effect} than before, [the squits]{S gastrointestinal fig side_effect}, [awake]{S sleep side_effect} when the baby wasnt]{O side_effect; sertraline}, gave me a few [propranolol]{T propranolol; tried} for it, [calmed the [heart]{S other_physical improved} a bit]{O partial; propranolol} [but made me [floppy]{S energy fig side_effect}]{O side_effect; propranolol}, i said to my husband im stopping friday and then friday i forgot because we had the boiler man, and [somewhere around week five my sister said you just [laughed]{S mood improved}]{O benefit; sertraline}, [went to 100 in august after another [wobble]{S mood fig worsened}, and thats been it]{O benefit; sertraline}, [i can say i [love my son]{S anhedonia improved} without it being a line i learnt]{O benefit; sertraline}, they did offer [mirtazapine]{T mirtazapine; declined} for the [nights]{S sleep} but no thanks, bad bits, [[cant orgasm]{S sexual side_effect} to save my life]{O side_effect; sertraline}, [a [sweaty]{S other_physical absent side_effect} thing everyone warns of never came]{O tolerated; sertraline}, [i missed 4 in a row at centre parcs and [cried]{S mood withdrawal} at a duck]{O withdrawal; sertraline}, also [Mums in Mind]{T Mums in Mind; stopped} in the church hall [saved me as much as any tablet]{O benefit; Mums in Mind}, until he started nursery and i went back to the building society, one girl there was on [citalopram]{T citalopram (medication); other} and one on nothing and we all got there, im still on 100 and the GP says no rush, please tell someone

=== 2439-depression-vortioxetine-review
title: Quiet little pill
genre: review
layout: Reason, Side effects, Comments
condition: depression
area: mental
english: American
narrator: patient
split: dev
overall: partly_improved
round: 6
treatment: vortioxetine
rating: 3
ledger:
  fluoxetine | medication | tried | no_response
  L-methylfolate | supplement | tried | no_response
  light box | procedure | tried | no_response
  desvenlafaxine | medication | stopped | partial | other_physical, sexual
  transcranial magnetic stimulation | neuromodulation | tried | partial | pain
  vortioxetine | medication | ongoing | partial | gastrointestinal, other_physical
  ginger chews | supplement | tried | response
  bupropion | medication | ongoing | partial | anxiety
  esketamine | medication | not_tried | unknown
  psychodynamic therapy | psychotherapy | ongoing | response
---
Reason: [major depression]{S diagnosis clin}, 5th or 6th round

Side effects: [[Nausea]{S gastrointestinal clin side_effect}. [NAUSEA]{S gastrointestinal clin side_effect}. [Itching]{S other_physical side_effect}]{O side_effect; vortioxetine}. [No [weight gain]{S appetite_weight absent side_effect}, no [sex problems]{S sexual absent side_effect} (for me)]{O tolerated; vortioxetine}

Comments: I should begin with the list. [Prozac]{T fluoxetine; tried} in college, [Deplin]{T L-methylfolate; tried}, a [light box]{T light box; tried} the size of a microwave: [nope, nope and nope]{O no_benefit; fluoxetine, L-methylfolate, light box}. [[Pristiq]{T desvenlafaxine; stopped} was good to me for three years]{O partial; desvenlafaxine}, [[soaked sheets]{S other_physical side_effect}, [nothing below the waist]{S sexual fig side_effect}]{O side_effect; desvenlafaxine}, [then it pooped out]{O partial; desvenlafaxine} and I tapered off it (with a nail file, ask me how). [[TMS]{T transcranial magnetic stimulation; tried; sessions=36 sessions}, 36 sessions, I felt a [lift]{S mood improved} in the last week, gone by Halloween]{O partial; transcranial magnetic stimulation}, plus [it felt like a [stapler]{S pain fig side_effect}]{O side_effect; transcranial magnetic stimulation}. I asked for [Spravato]{T esketamine; not_tried}, closest clinic is 140 miles and they don't take my plan. So, [Trintellix]{T vortioxetine; ongoing; dose=10}, 10 for a month, then 20. [I kept saltines in my desk, I [threw up]{S gastrointestinal side_effect} in a parking garage]{O side_effect; vortioxetine}, [ginger chews]{T ginger chews; tried} [took care of it]{O benefit; ginger chews}, [by week 3 it passed]{O tolerated; vortioxetine}. [No [mood]{S mood} change, no mood change, no mood change]{O no_benefit; vortioxetine}. [My boss (insurance office, very beige) mentioned in April that I'd been [on time]{S functioning improved} for two weeks]{O benefit; vortioxetine}. [I went home and saw I'd [opened the mail]{S functioning improved}]{O benefit; vortioxetine}. [That's how it works, no fireworks, I'm just [less heavy]{S mood fig improved}]{O partial; vortioxetine}. [Some months I'd say 60%, in February more like 20]{O partial; vortioxetine}. [The [itching]{S other_physical side_effect} comes when I'm hot]{O side_effect; vortioxetine}. Dropped to 10 because of the price, [and was [sleeping in my clothes]{S functioning withdrawal} again inside a month]{O withdrawal; vortioxetine}, so 20 it is, $90 with the card. I'm also on [Wellbutrin]{T bupropion; ongoing} ([helps me [get going]{S energy improved}]{O partial; bupropion}, [a bit [wired]{S anxiety fig side_effect}]{O side_effect; bupropion}) and see an [analyst type]{T psychodynamic therapy; ongoing; frequency=Mondays} on Mondays. [She has done more for me than the pills, if I'm honest]{O benefit; psychodynamic therapy}. My cousin [itched]{S other_physical other side_effect} so bad on [Trintellix]{T vortioxetine; other} she quit in a week. Take it with real food, not a cracker.

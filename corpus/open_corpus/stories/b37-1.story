=== 1551-crohns-disease
title: Fifteen, and a week of nothing but shakes
genre: relative
layout: plain paragraphs
condition: Crohn's disease
area: general
english: British
narrator: relative
split: dev
overall: partly_improved
round: 4
ledger:
  peppermint oil | supplement | tried | no_response
  exclusive enteral nutrition | lifestyle | stopped | partial | gastrointestinal
  azathioprine | medication | stopped | unknown | gastrointestinal, pain
  prednisolone | medication | tried | mixed | appetite_weight, anger, sleep
  infliximab | medication | stopped | partial | other_physical
  probiotics | supplement | tried | no_response
  ileocaecal resection | procedure | tried | response | pain
  stoma | procedure | not_tried | unknown
  iron infusion | medication | tried | response
  adalimumab | medication | ongoing | partial | pain
  counselling | psychotherapy | declined | unknown
---
My son Callum is fifteen and has [Crohn's]{S diagnosis clin}. I have it as well in a manner of speaking because my sister Jan has had it since 1994, so I thought I knew what was coming. I didn't.

It began in year seven with [tummy aches]{S pain}. Our GP said it was [new-school nerves]{S anxiety absent} and gave us [peppermint capsules]{T peppermint oil; tried}. [They made his burps smell nice and that was about it]{O no_benefit; peppermint oil}. By Easter he was [running to the loo]{S gastrointestinal} nine times a day and had [lost a stone and a half]{S appetite_weight}. He had [blood in the toilet]{S gastrointestinal} and hadn't told us. They did the camera at the children's hospital, forty miles away, on a Thursday, and the consultant drew us a picture of a bowel on the back of a menu card.

Jan was put straight on [steroids]{T steroids (medication); other} in 1994, she [blew up like a balloon]{S appetite_weight fig other side_effect} and they worked like magic for her, so I asked for those. They don't start with that in children any more. They start with the [shakes]{T exclusive enteral nutrition; stopped}. [No food at all]{T exclusive enteral nutrition; stopped}, not a crisp, eight weeks of [milky drinks]{T exclusive enteral nutrition; stopped; duration=eight weeks}. The proper name is [exclusive enteral nutrition]{T exclusive enteral nutrition (lifestyle); general} and the nurse said it gets about seven in ten children into remission. His dad reckoned he'd last till Saturday.

He lasted the lot. [The first week he was [sick]{S gastrointestinal side_effect} most mornings]{O side_effect; exclusive enteral nutrition}. [Then the [pain]{S pain improved} went]{O benefit; exclusive enteral nutrition}. [By week five he was [playing five-a-side]{S functioning improved} again]{O benefit; exclusive enteral nutrition}. [Three weeks after his first roast dinner he was [back on the loo]{S gastrointestinal}]{O partial; exclusive enteral nutrition}. So if you ask me about the [no-food thing]{T exclusive enteral nutrition; stopped}, [it's brilliant while you do it]{O partial; exclusive enteral nutrition}.

In between came [azathioprine]{T azathioprine; stopped}, which Jan calls [aza]{T azathioprine (medication); other} and has taken for nineteen years without so much as a [headache]{S pain absent other side_effect}. [Callum had the [little yellow ones]{T azathioprine; stopped; duration=twelve days} for twelve days and got a [belly pain]{S pain side_effect} that had him [curled up on the kitchen floor]{S pain side_effect}]{O side_effect; azathioprine}. [It turned out to be [pancreatitis]{S gastrointestinal clin side_effect}]{O side_effect; azathioprine}. Off them that night, never to be had again, it's on a red label on his notes.

Then he did get the [pred]{T prednisolone; tried}, and [it calmed his [gut]{S gastrointestinal improved} in four days]{O benefit; prednisolone}. I'll give it that. [He also [ate everything in the house]{S appetite_weight side_effect}, [didn't sleep]{S sleep side_effect}, and [threw a remote through the patio door]{S anger side_effect}]{O side_effect; prednisolone}.

[Infliximab]{T infliximab; stopped; frequency=every eight weeks} is what we all called the [drip]{T infliximab; stopped}. Every eight weeks, a recliner, a telly, a sandwich trolley. [For a year he was a [normal boy]{S functioning improved}]{O benefit; infliximab}. [He [grew four inches]{S appetite_weight improved}]{O benefit; infliximab}. [He [went on the Normandy trip]{S functioning improved}]{O benefit; infliximab}. [Then the gaps got shorter and by the end the [drip]{T infliximab; stopped} was lasting him about nine days]{O partial; infliximab}. [At the last one he [came up in lumps]{S other_physical side_effect} and [couldn't get his breath]{S other_physical side_effect}]{O side_effect; infliximab} so they pulled the line out, and that was the end of [Remicade]{T infliximab; stopped}. My mum, who watches a lot of daytime television, bought him some [live yoghurt drinks]{T probiotics; tried} at this point, thirty quid a fortnight. [Nothing]{O no_benefit; probiotics}.

People at work say oh my cousin's got [IBS]{S diagnosis clin other}, she just [cut out bread]{T wheat-free diet (lifestyle); other}. I say lovely.

The scan showed a [narrowing]{S gastrointestinal} where the small bowel joins the big one. The surgeon was a tiny woman in clogs. She said [taking a bit out]{T ileocaecal resection; planned} was not a failure. Roughly half of people with [Crohn's]{S diagnosis clin general} will need an [operation]{T surgery (procedure); general} at some time, though fewer than there used to be. Jan has had [three bits out]{T bowel resection (procedure); other} and has a [bag]{T stoma (procedure); other}. Callum asked the surgeon straight out whether he would get a [bag]{T stoma; not_tried} and she said there was a one in ten chance of a temporary one. He didn't.

The [op]{T ileocaecal resection; tried} was on the ninth of February. Twenty-two centimetres. [He was [in a lot of pain]{S pain side_effect} for about a week]{O side_effect; ileocaecal resection}. [Since then he has not [vomited]{S gastrointestinal improved} once, and he [eats like a horse]{S appetite_weight fig improved}]{O benefit; ileocaecal resection}. He was [grey]{S other_physical} so they gave him [two bags of iron]{T iron infusion; tried; dose=two bags} too and [his [colour came back]{S other_physical improved} in a fortnight]{O benefit; iron infusion}.

To keep it away they've put him on the [pen]{T adalimumab; ongoing; frequency=every other Friday}. Jan has the [same one]{T adalimumab (medication); other} and hers did nothing for her [gut]{S gastrointestinal other} but cleared her [psoriasis]{S diagnosis clin other improved}, you could not make it up. Callum does [Humira]{T adalimumab; ongoing} himself in the thigh, every other Friday, swearing. [It [stings]{S pain side_effect} like mad]{O side_effect; adalimumab}. [The last poo sample was 310, which is better than 1,800 but not what they wanted]{O partial; adalimumab}. They offered him the [hospital counsellor]{T counselling; declined} and he said he'd rather have another camera.

[He's still [tired]{S energy}]{O partial; overall}. He's [missed forty-one days of year ten]{S functioning}. I keep a spreadsheet. I was on [citalopram]{T citalopram (medication); other} for most of this, I may as well say so, because nobody asks the mums. It did help, I stopped [crying]{S mood other improved} in the car park. I haven't told Callum.

=== 1552-childhood-epilepsy
title: The grape stuff
genre: relative
layout: plain paragraphs
condition: epilepsy
area: general
english: American
narrator: relative
split: train
overall: improved
round: 4
ledger:
  levetiracetam | medication | stopped | mixed | anger, suicidality
  vitamin B6 | supplement | tried | no_response
  valproate | medication | tried | no_response | appetite_weight, other_physical
  rectal diazepam | medication | ongoing | response | sleep
  ketogenic diet | lifestyle | stopped | response | gastrointestinal
  cannabidiol | medication | tried | no_response | sleep
  vagus nerve stimulation | neuromodulation | ongoing | partial | other_physical
  clobazam | medication | ongoing | response
  epilepsy surgery | procedure | not_tried | unknown
---
My daughter Josie had her first [seizure]{S neurological clin} in the checkout line at Costco when she was four. I thought she was choking on a sample. I'm a roofer, I don't know anything about brains, my brother Dale has had [epilepsy]{S diagnosis clin other} since a dirt bike wreck and that was the sum total of my education.

Dale takes [Keppra]{T levetiracetam (medication); other}. Has for fifteen years. Zero [seizures]{S neurological clin other improved}, holds down a job at the grain elevator, and says the only thing it ever did to him was make him a little [short]{S anger other side_effect} with our mother, which, get in line. So when the neurologist wrote Josie for [Keppra]{T levetiracetam; stopped} I figured we were done.

She got the liquid, the [grape stuff]{T levetiracetam; stopped; frequency=twice a day}, twice a day in a syringe. [And the [seizures]{S neurological clin improved} quit, I'll say that]{O benefit; levetiracetam}. [For ten weeks she didn't have a one]{O benefit; levetiracetam}. But [we didn't have Josie either]{O side_effect; levetiracetam}. [She [bit]{S anger side_effect} the dog]{O side_effect; levetiracetam}. [She [bit]{S anger side_effect} her sister]{O side_effect; levetiracetam}. [She [screamed]{S anger side_effect} for two hours over a sock]{O side_effect; levetiracetam}. [She told my wife, four years old, that she [wanted to be dead]{S suicidality side_effect}]{O side_effect; levetiracetam}. On the parents' Facebook page they call it [Kepp-rage]{S anger fig general side_effect} and somebody said try [B6]{T vitamin B6; tried; dose=50 mg}, so we crushed up 50 mg in applesauce. Lots of folks say it helped their kid. [Ours, no]{O no_benefit; vitamin B6}. By Halloween we were done with the [grape stuff]{T levetiracetam; stopped}. [About five days after the last syringe she [came and sat in my lap]{S anger improved side_effect}]{O tolerated; levetiracetam}.

But [the [seizures]{S neurological clin withdrawal} came back that same week]{O withdrawal; levetiracetam}.

Next was [Depakote sprinkles]{T valproate; tried}. [She [put on eleven pounds]{S appetite_weight side_effect} and her [hair came out in the bath]{S other_physical side_effect}]{O side_effect; valproate}. [She went right on [having three or four a day]{S neurological}]{O no_benefit; valproate}. The little ones now, the [head drops]{S neurological}. She wore a hockey helmet to kindergarten.

We had a thing we called the [butt stuff]{T rectal diazepam; ongoing}, pardon me, it's a [gel]{T rectal diazepam; ongoing} you use when a [big one]{S neurological} goes past five minutes. [Diastat]{T rectal diazepam; ongoing}. [We've used the [gel]{T rectal diazepam; ongoing} six times and it shut it down six times, inside of three minutes]{O benefit; rectal diazepam}. [She's [out cold]{S sleep fig side_effect} the rest of the day after]{O side_effect; rectal diazepam; neutral}. I carry one in the truck.

They say if two drugs don't work the odds of a third one working are down around one in twenty. Nobody told us that till the second one hadn't. That's when they bring up [diet]{T ketogenic diet; planned}.

The [butter diet]{T ketogenic diet; stopped}, Josie called it. [Keto]{T ketogenic diet; stopped}, but not like the [keto]{T ketogenic diet (lifestyle); other} my sister-in-law does for her jeans. You weigh a grape. You weigh the mayonnaise. They start you off in the hospital for four days. [She was [stopped up]{S gastrointestinal side_effect} so bad we were in the ER twice]{O side_effect; ketogenic diet}. [And at week three the [head drops]{S neurological improved} went from forty a day to two]{O benefit; ketogenic diet}. [She [learned to read]{S cognition improved} on that [diet]{T ketogenic diet; stopped}]{O benefit; ketogenic diet}. My wife ran it out of a three-ring binder for two and a half years and didn't sit down to a meal herself. My wife was on [Lexapro]{T escitalopram (medication); other} by the end of it and I was on [bourbon]{T alcohol (other); other}, and only one of those worked.

You're only supposed to do it for about two years. So it was wound down over the summer, one gram at a time. [She [held]{S neurological fig improved} till Christmas]{O benefit; ketogenic diet}. [Then [eleven in one day]{S neurological}]{O partial; ketogenic diet}.

We talked to a surgeon at the university. No [surgery]{T epilepsy surgery; not_tried} for her, it comes from both sides. Dale's aunt-in-law's boy had the [left side disconnected]{T hemispherectomy (procedure); other} and is in the marching band. Not an option for us. The [prescription CBD]{T cannabidiol; tried; duration=four months} we did try, four months. [All it did was make her [sleep till noon]{S sleep side_effect}]{O no_benefit; cannabidiol}. [Epidiolex]{T cannabidiol; tried} runs thirty-two thousand a year, by the way. The deductible reset in January.

Now she has the [battery]{T vagus nerve stimulation; ongoing}. It's a [VNS]{T vagus nerve stimulation; ongoing}, sits under the collarbone, wire up to the nerve in the neck. There's a [magnet]{T vagus nerve stimulation; ongoing} on her wrist and if she feels one coming or we see it we swipe it. [Her [voice goes wobbly]{S other_physical side_effect} every five minutes when it fires]{O side_effect; vagus nerve stimulation; neutral}. [The first year I couldn't have told you it did anything]{O no_benefit; vagus nerve stimulation}. [The second year the [big ones]{S neurological improved} got shorter]{O partial; vagus nerve stimulation}. Same time, about, they added [Onfi]{T clobazam; ongoing; dose=10; frequency=at night}, 10 at night, [and that was the one]{O benefit; clobazam}. [No [sleepiness]{S sleep absent side_effect} or anything]{O tolerated; clobazam}. [We forgot it on a camping trip, one night, and she had [two]{S neurological withdrawal} before breakfast]{O withdrawal; clobazam}.

[She's nine. [One or two a month]{S neurological improved}, all asleep]{O benefit; overall}. [The helmet's in the garage]{O benefit; overall}. [She's a [grade behind in math]{S cognition}]{O partial; overall}. Dale tells her she drives the [battery]{T vagus nerve stimulation; ongoing} and he drives the [grape stuff]{T levetiracetam (medication); other}.

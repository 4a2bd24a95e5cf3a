=== 1471-depression
title: Effexor XR. Works, but do not miss one
genre: review
layout: title line then text
condition: depression
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: venlafaxine
rating: 7/10
round: 4
ledger:
  citalopram | medication | tried | no_response
  sertraline | medication | tried | no_response
  counselling | psychotherapy | tried | no_response
  venlafaxine | medication | ongoing | response | other_physical, gastrointestinal, sexual
  fluoxetine | medication | planned | unknown
---
[Works]{O benefit; venlafaxine}, but do not miss one!!

GP went through the usual suspects first, [citalopram]{T citalopram; tried} then [sertraline]{T sertraline; tried}. [Neither made a blind bit of difference]{O no_benefit; citalopram, sertraline}, [I was still [in bed at 3 in the afternoon]{S functioning} with the curtains shut]{O no_benefit; citalopram, sertraline}. Six sessions of [counselling]{T counselling; tried; sessions=Six} at the health centre, nice lady, [got nowhere]{O no_benefit; counselling}. Then [ven]{T venlafaxine; ongoing; dose=150mg}, 75 to start and 150mg now, 3 years.

[It does what it says on the tin. I [got up]{S functioning improved}, I [went back on the buses]{S functioning improved} (I drive the 42)]{O benefit; venlafaxine}. [[Sweating]{S other_physical side_effect} yes, [constipated]{S gastrointestinal side_effect} yes, [bedroom department shut]{S sexual fig side_effect}]{O side_effect; venlafaxine}. I can live with it.

BUT. [Forgot my [tablets]{T venlafaxine; ongoing} on a weekend in Whitby and by Sunday teatime I had [electric shocks in my eyes]{S neurological fig withdrawal}, [felt sick]{S gastrointestinal withdrawal} and [wanted to thump]{S anger withdrawal} the landlady]{O withdrawal; venlafaxine}. My mate Col tried to come off [Effexor]{T venlafaxine; other} cold turkey and ended up at A&E. [SSRIs]{T SSRIs (medication); general} are bad enough to come off, they say, but [SNRIs]{T SNRIs (medication); general} have such a short half life. When I do stop the plan is to swap to [Prozac]{T fluoxetine; planned} first and taper that.

=== 1472-psoriasis
title: Two years on Humira
genre: review
layout: plain paragraph
condition: psoriasis
area: general
english: American
narrator: patient
split: train
overall: improved
treatment: adalimumab
rating: 9
round: 4
ledger:
  topical steroids | medication | tried | partial | other_physical
  coal tar shampoo | medication | tried | no_response
  phototherapy | procedure | tried | partial
  methotrexate | medication | tried | no_response | gastrointestinal, energy
  adalimumab | medication | ongoing | response | pain, other_physical
---
[Plaques]{S other_physical} on 30% of me since my divorce, elbows knees scalp and places I wont type here. Tried: [steroid creams]{T topical steroids; tried} ([worked till you stop]{O partial; topical steroids}, [[skin like tissue paper]{S other_physical fig side_effect}]{O side_effect; topical steroids}), [tar shampoo]{T coal tar shampoo; tried} ([smelled like a driveway, [flaked]{S other_physical} anyway]{O no_benefit; coal tar shampoo}), [light box]{T phototherapy; tried; frequency=3x a week} 3x a week ([[cleared]{S other_physical improved} maybe half, was all back by Halloween]{O partial; phototherapy}), [methotrexate]{T methotrexate; tried} ([no change]{O no_benefit; methotrexate}, [[puked]{S gastrointestinal side_effect} every Saturday and [dead]{S energy fig side_effect} on Sunday]{O side_effect; methotrexate}). Insurance fought me for 5 months then approved [Humira]{T adalimumab; ongoing; frequency=every 2 weeks}. [At 8 weeks I was 90% [clear]{S other_physical improved}]{O benefit; adalimumab}. [I [wore shorts to my sons game]{S functioning improved}]{O benefit; adalimumab}. One [pen]{T adalimumab; ongoing} every 2 weeks. [[Stings like a hornet]{S pain fig side_effect} if you dont let it warm up, [red lump]{S other_physical side_effect} on the thigh, and [more colds]{S other_physical side_effect} than I used to]{O side_effect; adalimumab; neutral}. [TNF blockers]{T TNF blockers (medication); general} can bring out [TB]{S diagnosis clin possible general side_effect} so they test you first. A guy in my facebook group says it quit on him in year 4. [So far so good here]{O benefit; adalimumab}. Two yrs in June.

=== 1473-panic-disorder
title: Celexa made it worse before better
genre: review
layout: dated updates
condition: panic disorder
area: mental
english: American
narrator: patient
split: dev
overall: improved
treatment: citalopram
rating: 8
round: 4
ledger:
  citalopram | medication | ongoing | response | anxiety, sleep, gastrointestinal, appetite_weight, sexual, other_physical
  alprazolam | medication | tried | response
  paper bag breathing | other | tried | worse
  cognitive behavioural therapy | psychotherapy | declined | unknown
---
day 4: OMG. [[jaw clenching]{S other_physical side_effect}, [heart racing]{S other_physical side_effect}, [pupils huge]{S other_physical side_effect}, [zero sleep]{S sleep side_effect}]{O side_effect; citalopram}. [had 3 [attacks]{S anxiety worsened side_effect} yesterday and before the [pill]{T citalopram; ongoing; dose=20mg} it was like 2 a week]{O worsening; citalopram}. is this normal???

day 11: dr gave me 6 [xanax]{T alprazolam; tried; dose=0.25} 0.25 to get over the hump. [took two, they worked in 20 min, thank god]{O benefit; alprazolam}. [still [cant eat]{S appetite_weight side_effect}, [runny stomach]{S gastrointestinal side_effect}]{O side_effect; citalopram}

wk 5. hm. [havent [had one]{S anxiety improved} since the 9th]{O benefit; citalopram}. [[drove on the interstate]{S functioning improved} with the window up]{O benefit; citalopram}

wk 16. 20mg. [[stomach stuff]{S gastrointestinal improved side_effect} all gone]{O tolerated; citalopram}, [[put on 6 pounds]{S appetite_weight side_effect} and [not interested in sex]{S sexual side_effect} whatsoever]{O side_effect; citalopram}. hubby is patient lol. [I [went to the DMV and stood in line for an hr]{S functioning improved} like a boss]{O benefit; citalopram}.

For anyone on day 4: hold on. [ADs]{T antidepressants (medication); general} can jack up [anxiety]{S anxiety clin possible general side_effect} at first. [things that were worthless]{O no_benefit; paper bag breathing}: [breathing in a paper bag]{T paper bag breathing; tried} ([made me [dizzier]{S neurological worsened}]{O worsening; paper bag breathing}). They offered [CBT]{T cognitive behavioural therapy; declined} but its 9am on tuesdays and i work nights so no.

=== 1474-contraception-acne
title: Yasmin for skin and periods
genre: review
layout: Good / Bad / Overall
condition: acne
area: general
english: British
narrator: patient
split: train
overall: partly_improved
treatment: drospirenone and ethinylestradiol
rating: 3
round: 4
ledger:
  benzoyl peroxide | medication | tried | no_response | other_physical
  lymecycline | medication | tried | partial
  drospirenone and ethinylestradiol | medication | stopped | mixed | anger, mood, sexual, pain
  copper coil | procedure | ongoing | unknown | other_physical, pain
  adapalene | medication | ongoing | partial | other_physical
  spironolactone | medication | not_tried | unknown
---
Good: [[skin cleared up]{S other_physical improved} by the third pack, like [airbrushed]{S other_physical fig improved}]{O benefit; drospirenone and ethinylestradiol}. [Periods [lighter]{S other_physical improved} and you know which day]{O benefit; drospirenone and ethinylestradiol}.

Bad: [I [turned in to a monster]{S anger fig side_effect} the week before, [crying]{S mood side_effect} at adverts and then [flat]{S mood fig side_effect}]{O side_effect; drospirenone and ethinylestradiol}. [[Zero sex drive]{S sexual side_effect} which is a very clever contraceptive ha ha]{O side_effect; drospirenone and ethinylestradiol}. [[boobs killing]{S pain fig side_effect}]{O side_effect; drospirenone and ethinylestradiol}

Overall: stopped at 11 months because my boyfriend said he missed me. [Within a fortnight i was [laughing]{S mood improved side_effect} again]{O tolerated; drospirenone and ethinylestradiol}, [within two months [spots]{S other_physical withdrawal} all along my jaw again]{O withdrawal; drospirenone and ethinylestradiol}. Got the [copper coil]{T copper coil; ongoing} now, [[heavy as hell]{S other_physical fig side_effect}, [cramps]{S pain side_effect}]{O side_effect; copper coil} but no hormones. For skin before that I'd had the [Panoxyl wash]{T benzoyl peroxide; tried} ([just [bleached my towels and peeled me]{S other_physical side_effect}]{O side_effect; benzoyl peroxide}, [did nothing for the deep ones]{O no_benefit; benzoyl peroxide}) and [lymecycline]{T lymecycline; tried} ([bit better, bit not]{O partial; lymecycline}). Asked about [spiro]{T spironolactone; not_tried} and GP said not without a derm. On [Differin]{T adapalene; ongoing} at night, [[slightly less angry]{S other_physical fig improved}]{O partial; adapalene}, [[dry]{S other_physical side_effect}]{O side_effect; adapalene}. My flatmate is on the [same pill]{T drospirenone and ethinylestradiol; other} and has no [moods]{S mood absent other} at all, cow.

=== 1475-schizophrenia
title: Abilify Maintena
genre: review
layout: plain paragraph
condition: schizophrenia
area: mental
english: British
narrator: patient
split: train
overall: improved
treatment: aripiprazole
rating: 8
round: 4
ledger:
  olanzapine | medication | tried | mixed | appetite_weight, sleep
  risperidone | medication | tried | partial | sexual, other_physical
  hospital admission | care_setting | tried | response
  haloperidol | medication | tried | worse | neurological, anxiety
  aripiprazole | medication | ongoing | response | anxiety, neurological
---
I hear [voices]{S mania_psychosis} since uni. Had the lot. [Olanzapine]{T olanzapine; tried}: [[voices]{S mania_psychosis improved} gone in two weeks]{O benefit; olanzapine}, [[four stone]{S appetite_weight side_effect} on in a year and [asleep]{S sleep side_effect} 14 hours]{O side_effect; olanzapine}. [Risperidone]{T risperidone; tried}, [[grew breasts]{S other_physical side_effect} (I am a bloke) and [couldn't get it up]{S sexual fig side_effect}]{O side_effect; risperidone}, [[voices]{S mania_psychosis improved} quieter but there]{O partial; risperidone}. In [hospital]{T hospital admission; tried} they gave me [haloperidol]{T haloperidol; tried} and [my [neck locked]{S neurological side_effect}, [eyes rolled up]{S neurological side_effect}]{O side_effect; haloperidol}, [never been so [frightened]{S anxiety side_effect}, got worse on it]{O worsening; haloperidol}. [The admission itself did me good to be fair]{O benefit; hospital admission}. Now it is the monthly [depot]{T aripiprazole; ongoing; dose=400; frequency=monthly; route=injection} of [Abilify]{T aripiprazole; ongoing}, 400, two yrs and a bit. [[Restless legs]{S neurological clin side_effect}]{O side_effect; aripiprazole}. [First three months I [walked round and round the kitchen table]{S anxiety side_effect}]{O side_effect; aripiprazole}, [that went off]{O tolerated; aripiprazole}. [No [weight gain]{S appetite_weight absent side_effect}, [lost two stone]{S appetite_weight improved side_effect} of the old]{O tolerated; aripiprazole}. [I hear [mumbling]{S mania_psychosis improved} now and then when I am [tired]{S energy}, I tell it to do one]{O benefit; aripiprazole}. [I [work in a garden centre]{S functioning improved} Tues to Fri]{O benefit; aripiprazole}. There's a lad at clinic who had to come off [Abilify]{T aripiprazole; other} because he started [gambling]{S substance_use other side_effect}. Read the leaflet.

=== 1476-asthma
title: Switched from brown inhaler to Fostair
genre: review
layout: plain paragraph
condition: asthma
area: general
english: British
narrator: patient
split: train
overall: improved
treatment: beclometasone and formoterol
rating: 5
round: 4
ledger:
  beclometasone | medication | stopped | partial | other_physical
  salbutamol | medication | ongoing | response | neurological
  montelukast | medication | stopped | unknown | sleep, anger
  beclometasone and formoterol | medication | ongoing | response | neurological
  Buteyko breathing | mind_body | tried | no_response
---
66 yr old retired dinner lady, [asthma]{S diagnosis clin} since I was a girl. The [[brown one]{T beclometasone; stopped; duration=thirty years} did me for thirty years or so I thought]{O partial; beclometasone} but [last winter I was [puffing]{S other_physical} up to bed]{O no_benefit; beclometasone} and going through a [blue one]{T salbutamol; ongoing} every ten days. Nurse tried me on [Montelukast]{T montelukast; stopped; frequency=at night} at night. [Oh dear. [Nightmares]{S sleep side_effect} about my late mother and [snapping at everybody]{S anger side_effect}]{O side_effect; montelukast}, [never again]{O side_effect; montelukast}. My grandson has it and is good as gold on it. Then they took away the [brown]{T beclometasone; stopped} and gave me the [pink]{T beclometasone and formoterol; ongoing}, [Fostair]{T beclometasone and formoterol; ongoing; frequency=two puffs morning and night} two puffs morning and night. [Well. I can [walk to the Co-op and talk at the same time]{S functioning improved}]{O benefit; beclometasone and formoterol}. [Peak flow 240 was, 360 is]{O benefit; beclometasone and formoterol}. [[Bit shaky]{S neurological side_effect} first week]{O side_effect; beclometasone and formoterol; neutral}. [Rinse out and you wont get [thrush]{S other_physical possible general side_effect}, I used to get that from the [brown]{T beclometasone; stopped}]{O side_effect; beclometasone}. [[Blue]{T salbutamol; ongoing} I have used twice since Easter]{O benefit; beclometasone and formoterol}, [works straight off]{O benefit; salbutamol} but [gives me the [trembles]{S neurological side_effect}]{O side_effect; salbutamol}. The church hall did a course of [Buteyko]{T Buteyko breathing; tried; sessions=a course}, breathing through your nose with tape on. [Waste of £40]{O no_benefit; Buteyko breathing}.

=== 1477-bipolar-depression
title: latuda
genre: review
layout: Reason / dose / time taken
condition: bipolar disorder
area: mental
english: American
narrator: patient
split: train
overall: worse
treatment: lurasidone
rating: 2
round: 4
ledger:
  quetiapine | medication | tried | partial | appetite_weight
  lamotrigine | medication | tried | unknown | other_physical
  divalproex | medication | ongoing | partial | neurological, other_physical
  lurasidone | medication | stopped | worse | anxiety, gastrointestinal, sleep, suicidality
  electroconvulsive therapy | neuromodulation | planned | unknown
---
Reason: [bipolar depression]{S diagnosis clin}
Dose: 40 then 60 with 350 calories (i got so tired of counting almonds)
Time: 2 mo

Comments- [felt like [bugs were in my bones]{S anxiety fig side_effect}. [couldnt sit thru a sitcom]{S anxiety side_effect}]{O side_effect; lurasidone}. its called [akathisia]{S anxiety clin side_effect} i learned, nobody warns you. [[threw up]{S gastrointestinal side_effect}, [slept 3 hrs]{S sleep side_effect}]{O side_effect; lurasidone}. at 60 [[i started planning it]{S suicidality side_effect}. not thinking, planning]{O worsening; lurasidone}. i was never [suicidal]{S suicidality absent} before this even at my [lowest]{S mood}. psych said ride it out. i didnt. stopped on my own on a friday & [by monday i could [sit still]{S anxiety improved side_effect}]{O tolerated; lurasidone} but [the [depression]{S mood clin worsened} is heavier than when i began]{O worsening; lurasidone}. 

other stuff ive had: [[seroquel]{T quetiapine; tried} helped a little]{O partial; quetiapine}, [[ate everything in the house]{S appetite_weight fig side_effect}]{O side_effect; quetiapine}. [[lamictal]{T lamotrigine; tried} got the [rash]{S other_physical side_effect} on day 9]{O side_effect; lamotrigine} so never found out. [[depakote]{T divalproex; ongoing} stops me going [up]{S mania_psychosis fig improved} and thats it]{O partial; divalproex}, [my [hair is thin]{S other_physical side_effect} and [hands shake]{S neurological side_effect}]{O side_effect; divalproex}. Theyre talking about [ECT]{T electroconvulsive therapy; planned} in the new yr. My mom had that in 88 and it fixed her, thats the only reason im not scared. [rated 2]{O worsening; lurasidone} bc some folks love it

=== 1478-rheumatoid-arthritis
title: Leflunomide
genre: review
layout: Side effects / Comments
condition: rheumatoid arthritis
area: general
english: second-language
narrator: patient
split: train
overall: partly_improved
treatment: leflunomide
rating: 3/5
round: 4
ledger:
  methotrexate | medication | tried | no_response | gastrointestinal, other_physical
  sulfasalazine | medication | tried | no_response | pain
  prednisolone | medication | ongoing | partial | appetite_weight, sleep
  leflunomide | medication | ongoing | partial | gastrointestinal, other_physical
  etanercept | medication | not_tried | unknown
  thermal baths | lifestyle | ongoing | partial
---
Side effects: [[diarrhea]{S gastrointestinal clin side_effect} every morning until 11 h, [hair fall]{S other_physical side_effect}, [tension high]{S other_physical side_effect}]{O side_effect; leflunomide}. [No [problem with liver]{S other_physical absent side_effect}]{O tolerated; leflunomide}.

Comments: Have [rheuma]{S diagnosis clin} since birth of second child, both hands and the feet. [MTX]{T methotrexate; tried; duration=one year} one year, [no result]{O no_benefit; methotrexate}, [only [nausea]{S gastrointestinal clin side_effect} and [sores in mouth]{S other_physical side_effect}]{O side_effect; methotrexate}. [Salazopyrin]{T sulfasalazine; tried}, [same, nothing]{O no_benefit; sulfasalazine}, [[head hurt]{S pain side_effect}]{O side_effect; sulfasalazine}. With [Arava]{T leflunomide; ongoing; dose=20 mg} 20 mg I am now seven months. [It becomes a bit better, [swelling]{S other_physical improved} in the fingers is half, but [morning stiff]{S other_physical} still one hour]{O partial; leflunomide}. [I can [hold the hair brush]{S functioning improved}, not yet the [cooking pot]{S functioning}]{O partial; leflunomide}. [Cortison]{T prednisolone; ongoing; dose=5 mg} 5 mg stays, [helps but never enough]{O partial; prednisolone}, [face is [moon]{S appetite_weight fig side_effect} and I [not sleep]{S sleep side_effect}]{O side_effect; prednisolone}. I asked for [Enbrel]{T etanercept; not_tried}, the insurance says first six months more. My cousin in Vienna got [Enbrel]{T etanercept; other} immediately and is [skiing]{S functioning improved other}!! In summer I do the [thermal bath]{T thermal baths; ongoing} in our town, [good for two days, then it is like before]{O partial; thermal baths}. The drug works slow, says the doctor, up to half year, so one must have patience.

=== 1479-depression
title: TMS 36 sessions
genre: review
layout: title line then text
condition: depression
area: mental
english: American
narrator: patient
split: test
overall: unchanged
treatment: transcranial magnetic stimulation
rating: 4
round: 4
ledger:
  duloxetine | medication | tried | no_response
  bupropion | medication | tried | no_response
  vortioxetine | medication | tried | no_response
  aripiprazole | medication | tried | no_response
  transcranial magnetic stimulation | neuromodulation | stopped | partial | pain, neurological
  esketamine | medication | planned | unknown
---
36 sessions of [woodpecker]{T transcranial magnetic stimulation; stopped; sessions=36}

[Cymbalta]{T duloxetine; tried}, [Wellbutrin]{T bupropion; tried}, [Trintellix]{T vortioxetine; tried}, [Abilify]{T aripiprazole; tried} as an add on: [I have been through the whole medicine cabinet and not one of them moved the needle]{O no_benefit; duloxetine, bupropion, vortioxetine, aripiprazole}. So my psychiatrist submitted the paperwork for [TMS]{T transcranial magnetic stimulation; planned; frequency=five days a week} and eight weeks later I was in the chair. Five days a week, 19 minutes, they put on HGTV for you.

[It feels like a [pencil being flicked at your skull]{S pain fig side_effect}]{O side_effect; transcranial magnetic stimulation}. [[headaches]{S pain side_effect} the first two weeks, [eye twitch]{S neurological side_effect}]{O side_effect; transcranial magnetic stimulation}. Nothing else. [No [memory trouble]{S cognition absent side_effect}]{O tolerated; transcranial magnetic stimulation}. The techs Dana and Luis were the best part of my day. 

[Around session 20 I [noticed birds]{S anhedonia improved}]{O benefit; transcranial magnetic stimulation}. [I [called my brother]{S functioning improved}]{O benefit; transcranial magnetic stimulation}. I thought this is it. [Then five weeks after the last session I was [back on the couch]{S functioning}]{O partial; transcranial magnetic stimulation}. [PHQ 22 before, 13 at the end, 21 now]{O partial; transcranial magnetic stimulation}. About half the people who do it get better and a third stay better, per the brochure. The lady with the slot after me is one, she sends me pictures of her garden. They could do another round but insurance wants six months in between. [Spravato]{T esketamine; planned} is the next thing. No stars for parking.

=== 1480-chronic-back-pain
title: TENS machine
genre: review
layout: plain paragraph
condition: chronic back pain
area: general
english: Irish
narrator: patient
split: train
overall: partly_improved
treatment: TENS
rating: 4/5
round: 4
ledger:
  naproxen | medication | tried | no_response | gastrointestinal
  tramadol | medication | stopped | partial | gastrointestinal, cognition
  physiotherapy | procedure | tried | partial
  epidural steroid injection | procedure | tried | no_response
  TENS | procedure | ongoing | partial | other_physical
  hot water bottle | other | ongoing | response
---
Two [slipped discs]{S diagnosis} from lifting calves. I'd the [naproxen]{T naproxen; tried} first, [sure it did nothing]{O no_benefit; naproxen} [only [burn the stomach off me]{S gastrointestinal fig side_effect}]{O side_effect; naproxen}. Then [tramadol]{T tramadol; stopped}, [took the worst off]{O partial; tramadol} but [I was [away with the fairies]{S cognition fig side_effect}, [bunged]{S gastrointestinal fig side_effect} for a week at a time]{O side_effect; tramadol} and I came off it when I drove the jeep into the gate. [God the [sweats]{S other_physical withdrawal} and the [shakes]{S neurological withdrawal} for four days]{O withdrawal; tramadol}. [Physio]{T physiotherapy; tried; sessions=8} did 8 sessions with me, [grand while it lasted]{O partial; physiotherapy}. An [injection into the spine]{T epidural steroid injection; tried} in Galway, cost a fortune, [not a thing]{O no_benefit; epidural steroid injection}. The daughter bought me the [TENS]{T TENS; ongoing} off the internet for 35 euro. I'd say [it takes the [pain]{S pain improved} from an 8 to a 5 while it's on]{O partial; TENS}. Pads two each side. [Bit of a [rash]{S other_physical side_effect} where they stick]{O side_effect; TENS; neutral}. I wear it milking, under the jacket, I do be buzzing. [At night the [hot jar]{T hot water bottle; ongoing} is as good as anything, I'm [gone in ten minutes]{S sleep fig improved}]{O benefit; hot water bottle}. The neighbour says hers is in a drawer. You may find it [tingles]{S neurological possible general side_effect} too much, turn it down. Don't use it with a pacemaker.

=== 1525-postnatal-depression
title: Re: Re: is it PND or just no sleep
genre: forum
layout: parenting board thread with quoted lines and dated replies
condition: postpartum depression
area: mental
english: Australian
narrator: patient
split: train
overall: improved
round: 4
ledger:
  placenta capsules | supplement | tried | no_response | gastrointestinal
  escitalopram | medication | stopped | worse | energy, anhedonia
  PANDA helpline | support | tried | response
  sertraline | medication | ongoing | response | sleep
  day stay | care_setting | tried | response
  mothers' group | support | tried | worse
  pram walking | lifestyle | ongoing | partial
  fish oil | supplement | not_tried | unknown
  dairy-free diet | lifestyle | not_tried | unknown
---
Started by: mumof2nowlol
3 May 2022, 3:12 am

Hi ladies sorry for the hour. DD2 is 9 weeks. I had nothing like this with DD1. I [cry in the shower]{S mood} so the toddler can't see, I [don't feel a thing when she smiles]{S anhedonia}, and I keep [picturing myself dropping her down the stairs]{S anxiety}. I'd never hurt her. I'm not [seeing things]{S mania_psychosis absent} or anything. Hubby is FIFO so I'm on my own two weeks in three.

Did the [placenta tablets]{T placenta capsules; tried}. $380. [Nothing]{O no_benefit; placenta capsules}, and [[burps]{S gastrointestinal side_effect}]{O side_effect; placenta capsules}. Doc put me on [Lexapro]{T escitalopram; stopped; dose=10; duration=three weeks} 10, three weeks ago. [I'm [flat as a tack]{S anhedonia fig worsened side_effect} and [sleeping standing up]{S energy fig side_effect}]{O side_effect; escitalopram}. [If anything the [stairs thing]{S anxiety fig worsened} is worse]{O worsening; escitalopram}. Is it the [tablet]{T escitalopram; stopped} or is it [no sleep]{S sleep}?

Kaz_Bendigo
3 May 2022, 5:50 am

Oh love. The [pictures in your head]{S anxiety fig} are [intrusive thoughts]{S anxiety clin}, so so common, I had [knives]{S anxiety other}. [Lexapro]{T escitalopram; other} was my wonder drug so don't write it off, but it's not for everyone. Have you got any help during the day?? Ring [PANDA]{T PANDA helpline; planned} when they open, seriously.

TheOtherJess
3 May 2022, 6:31 am

> Is it the [tablet]{T escitalopram; stopped} or is it [no sleep]{S sleep}?

Could be both. I did a [mother baby unit]{T mother and baby unit (care_setting); other} with my eldest, and my sister had [PND]{S diagnosis clin other} and refused all [meds]{T medication (medication); other} and it took her 2 yrs. About one in seven mums get it. Breastfeeding and most [SSRIs]{T SSRIs (medication); general} are fine together btw.

Dee_naturally
3 May 2022, 9:15 am

have you tried [fish oil]{T fish oil; not_tried}? and [cutting dairy]{T dairy-free diet; not_tried}?

mumof2nowlol
3 May 2022, 1:40 pm

No Dee I haven't, and toast with butter is the only thing keeping me going haha. Rang [PANDA]{T PANDA helpline; tried}. [Talked 50 min to a lady called Bron and [ate lunch]{S appetite_weight improved} after]{O benefit; PANDA helpline}. GP tomorrow.

mumof2nowlol
29 May 2022, 8:05 pm

Update. He took me off the [Lexi]{T escitalopram; stopped} straight away and swapped to [sertraline]{T sertraline; ongoing; dose=50}, 50 then 100. First lot: [few nights of [mad dreams]{S sleep side_effect}]{O side_effect; sertraline; neutral}. Also had five days at the [sleep school]{T day stay; tried; duration=five days}, which is really for the baby but [I [slept seven hours]{S sleep improved} and [came home a human]{S mood fig improved}]{O benefit; day stay}. [Mothers' group]{T mothers' group; tried; sessions=once}, once. All the babies sleep through apparently. [Drove home [bawling]{S mood worsened}, felt like the [worst mum in Ballarat]{S hopelessness}]{O worsening; mothers' group}.

I [walk the pram]{T pram walking; ongoing; frequency=every arvo} to the lake every arvo. [It helps for about as long as I'm walking]{O partial; pram walking}.

Kaz_Bendigo
29 May 2022, 8:44 pm

So glad!! How are the [stairs]{S anxiety fig}?

mumof2nowlol
2 July 2022, 9:30 pm

Missed this Kaz. [The [stairs are stairs]{S anxiety fig improved}]{O benefit; sertraline}. [I [laughed]{S mood improved} at her sneezing with a mouthful of pumpkin]{O benefit; sertraline}. [Still get the odd [grey day]{S mood fig} when he flies out]{O partial; overall}. GP says stay on for a year after feeling well, so that's me till next winter at least. Still feeding her, [no dramas there]{O tolerated; sertraline}.

=== 1526-eczema
title: TSW / eczema - everything I have put on my skin since 2009
genre: forum
layout: skin forum, one long list post and a few replies
condition: eczema
area: general
english: British
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  emollients | medication | ongoing | partial
  hydrocortisone | medication | tried | no_response
  betamethasone | medication | stopped | mixed | other_physical
  tacrolimus | medication | stopped | worse | pain
  kefir | supplement | tried | no_response
  dairy-free diet | lifestyle | tried | no_response
  salt baths | other | tried | worse | pain
  oat baths | other | ongoing | partial
  phototherapy | procedure | tried | partial
  chlorphenamine | medication | tried | unknown | energy
  ciclosporin | medication | stopped | response | other_physical
  dupilumab | medication | ongoing | response | other_physical
  cotton gloves | other | ongoing | unknown
  eye drops | medication | tried | response
  alitretinoin | medication | planned | unknown
---
Username: itchy_and_scratchy_show
Joined: 2017
Posted 11 Oct

Had [eczema]{S diagnosis clin} from six weeks old, I'm 34 now. People keep messaging for my list so here it is in one place. I'm not a doctor, I lay carpets.

1. [E45]{T emollients; ongoing; frequency=every day}, [Diprobase]{T emollients; ongoing; frequency=every day}, the big tub of [Epaderm]{T emollients; ongoing; frequency=every day}. Every day till I die. [Stops it [cracking]{S other_physical improved}, doesn't stop the [itch]{S other_physical}]{O partial; emollients}.
2. [Hydrocortisone]{T hydrocortisone; tried; dose=1%} 1%. [You may as well use butter]{O no_benefit; hydrocortisone}.
3. [Betnovate]{T betamethasone; stopped; duration=eight years}, on and off for eight years. [Brilliant, [cleared]{S other_physical improved} me in days]{O benefit; betamethasone}, then [I needed it more and more]{O partial; betamethasone}. [[Skin like tissue paper]{S other_physical fig side_effect} inside my elbows]{O side_effect; betamethasone}.
4. [Protopic]{T tacrolimus; stopped}. [[Burned like chip fat]{S pain fig side_effect}. Couldn't get past night four]{O side_effect; tacrolimus} and [I was [redder]{S other_physical worsened} after than before]{O worsening; tacrolimus}.
5. [Kefir]{T kefir; tried; duration=a whole summer}, drinking it AND wearing it, a whole summer. [No dairy]{T dairy-free diet; tried; duration=3 months} for 3 months (yes I know, not at the same time). [Neither made a blind bit of difference]{O no_benefit; kefir, dairy-free diet}.
6. Baths. [Dead sea salt]{T salt baths; tried}, [[screamed the house down]{S pain fig side_effect}]{O side_effect; salt baths}, [[weeping]{S other_physical worsened} for a week]{O worsening; salt baths}. [Porridge oats in a pair of my wife's tights]{T oat baths; ongoing}, [bit of relief, twenty minutes]{O partial; oat baths}.
7. [Light therapy]{T phototherapy; tried; sessions=28 goes} at the General, 28 goes stood in a tube in my goggles. [Good for the summer. Back by Bonfire Night]{O partial; phototherapy}.
8. [Piriton]{T chlorphenamine; tried} at night, [just made me [dopey]{S energy fig side_effect} on the job]{O side_effect; chlorphenamine}.

In 2016 I'd had enough of creams, read about [topical steroid]{T topical steroids (medication); general} [withdrawal]{S other general withdrawal} on here, and threw the [Betnovate]{T betamethasone; stopped} in the bin. [Worst five months of my life. [Red from the neck down]{S other_physical withdrawal}, [oozing]{S other_physical withdrawal}, [shivering]{S other_physical withdrawal} in July, [hair came out]{S other_physical withdrawal}]{O withdrawal; betamethasone}. [[Couldn't kneel]{S functioning withdrawal}, so [couldn't work]{S functioning withdrawal}]{O withdrawal; betamethasone}.

9. [Ciclosporin]{T ciclosporin; stopped; duration=11 months} after that, 11 months. [[Clear as a bell]{S other_physical fig improved}]{O benefit; ciclosporin}. [[Blood pressure went up]{S other_physical side_effect}]{O side_effect; ciclosporin} so the hospital stopped it.
10. [Dupixent]{T dupilumab; ongoing; frequency=every fortnight; started=2020} since 2020, [jab]{T dupilumab; ongoing} in the belly every fortnight. See below.

So does it work?? [It took till week 10 or so, then one night I noticed I'd [slept through]{S sleep improved}]{O benefit; dupilumab}. [I'd say 85 per cent better]{O benefit; dupilumab}. [[Eyes sore and gritty]{S other_physical side_effect} all spring]{O side_effect; dupilumab}. [[Hands never cleared]{S other_physical}]{O no_benefit; dupilumab}, still sleep in [gloves]{T cotton gloves; ongoing}.

Reply: Moira K, 11 Oct
Good list. My daughter is 8 and she's been on [methotrexate]{T methotrexate (medication); other} since March with [folic acid]{T folic acid (supplement); other} on the other days, no luck yet. Is [Dupixent]{T dupilumab; general} licensed for kids?

Reply: itchy_and_scratchy_show, 11 Oct
From 6 months now I think. You have to fail one of the tablets first, it's a cost thing.

Reply: healedbynature, 12 Oct
Never needed any of it. [Cut out sugar]{T sugar-free diet (lifestyle); other} and my [eczema]{S diagnosis clin other} went in 3 weeks. [Steroids]{T topical steroids (medication); general} are poison

Reply: skin_nurse_Ade, 12 Oct
Please be careful, healedby. Used properly, [steroid creams]{T topical steroids (medication); general} are safe for most people. [Thinning]{S other_physical general possible side_effect} comes with strong ones over years. And nobody should stop suddenly on their own.

Reply: itchy_and_scratchy_show, 14 Jan
Bumping my own thread. Hands: got seen, they want to try [alitretinoin]{T alitretinoin; planned} alongside. Waiting on bloods. [Rest of me still good]{O benefit; dupilumab}. [[Eyes settled]{S other_physical improved side_effect} with [drops]{T eye drops; tried}]{O tolerated; dupilumab, eye drops}.

=== 1527-ocd
title: sertraline at 200 and still checking (update p.2)
genre: forum
layout: forum posts lower case, no punctuation in the opener's posts
condition: OCD
area: mental
english: American
narrator: patient
split: test
overall: partly_improved
round: 4
ledger:
  fluvoxamine | medication | tried | no_response | gastrointestinal
  clomipramine | medication | tried | mixed | sleep, gastrointestinal, sexual
  psychotherapy | psychotherapy | tried | worse
  rubber band | other | tried | no_response
  inositol | supplement | tried | no_response | gastrointestinal
  sertraline | medication | ongoing | partial | other_physical
  photographing the stove | other | stopped | worse
  exposure and response prevention | psychotherapy | ongoing | response | anxiety
  risperidone | medication | declined | unknown
---
jmc_0411 \[OP\]
aug 6

so i [check]{S anxiety} the stove the garage the iron which i do not even own and the door around 40 times before work 2 hrs on a bad day been [late]{S functioning} so much they [moved me to nights]{S functioning}
[ocd]{S diagnosis clin} since 12 i am 29

meds so far
[luvox]{T fluvoxamine; tried; dose=300} 300 [[threw up]{S gastrointestinal side_effect}]{O side_effect; fluvoxamine} and [nope]{O no_benefit; fluvoxamine}
[anafranil]{T clomipramine; tried; duration=one year} one year [cut the [checking]{S anxiety improved} in half no lie]{O benefit; clomipramine} but [i was [asleep at the wheel]{S sleep fig side_effect} [constipated]{S gastrointestinal side_effect} [couldnt finish]{S sexual fig side_effect}]{O side_effect; clomipramine} wife was not thrilled
[zoloft]{T sertraline; ongoing; dose=200; started=since feb} 200 since feb [maybe 20 percent]{O partial; sertraline} and [i [sweat like a pig]{S other_physical fig side_effect}]{O side_effect; sertraline}

other
regular [talk therapy]{T psychotherapy; tried; duration=3 yrs} 3 yrs about my dad [got worse if anything because i [confessed every thought]{S anxiety} to her]{O worsening; psychotherapy}
[rubber band on the wrist]{T rubber band; tried} [inositol powder]{T inositol; tried; dose=12 g} 12 g a day [two big zeros]{O no_benefit; rubber band, inositol} well [[inositol]{T inositol; tried} gave me the [runs]{S gastrointestinal side_effect}]{O side_effect; inositol}
[taking a pic of the stove]{T photographing the stove; ongoing} on my phone before i leave

psych wants to add [risperdal]{T risperidone; planned} what do yall think

stefaniaa
aug 6

Hello. I am from Italy sorry my english. I had the same with gas. For me [fluvoxamine]{T fluvoxamine; other} was the one that works, and my brother nothing works except the [ERP]{T exposure and response prevention; other}. In this therapy you do the [fear]{S anxiety general} and you do not do the [ritual]{S anxiety clin general}. It is hard like to stop smoking. Did you do it?

jmc_0411 \[OP\]
aug 7

no never [erp]{T exposure and response prevention; not_tried} nobody in my county does it

oldhat_ron
aug 7

> [taking a pic of the stove]{T photographing the stove; ongoing}

Bud that's a [compulsion]{S anxiety clin}. I had 9,000 [pictures of my front door]{T photographing the stove; other}. It feeds it.
Plenty of people do [ERP]{T exposure and response prevention; general} over video now. And ask about weight before you start [Risperdal]{T risperidone; planned}, it can [put pounds on you]{S appetite_weight general possible side_effect} and [tics]{S neurological general possible side_effect}, though it helps about a third of folks who add it. It did zip for me.

jmc_0411 \[OP\]
aug 7

900 in mine lol ok ron looking it up

jmc_0411 \[OP\]
oct 22

update
said no to the [risperdal]{T risperidone; declined} for now
quit the [pictures]{T photographing the stove; stopped; ended=sept 1} sept 1 [they had got to 3 per burner so yeah they made it worse]{O worsening; photographing the stove}
found an [erp]{T exposure and response prevention; ongoing; sessions=7; frequency=weekly} lady in another state on video 7 so far weekly 160 a pop insurance pays none of it
first one i had to leave for the mailbox with the stove ON low and a pot of water [i about [died]{S anxiety fig side_effect}]{O side_effect; exposure and response prevention; neutral}
same [zoloft]{T sertraline; ongoing} same dose [still [sweaty]{S other_physical side_effect}]{O side_effect; sertraline}

stefaniaa
oct 23

Bravo!! And the work?

jmc_0411 \[OP\]
dec 15

week 15 [[out the door in 12 minutes]{S functioning improved}]{O benefit; exposure and response prevention} [[back on days]{S functioning improved}]{O benefit; exposure and response prevention}
missed [zoloft]{T sertraline; ongoing} for 3 days over thanksgiving forgot the bottle and [got [zaps]{S neurological fig withdrawal} and [cried]{S mood withdrawal} at a parade]{O withdrawal; sertraline} so thats staying
[garage door still gets me some nights 6 or 7 [checks]{S anxiety}]{O partial; overall} but [i know what to do about it now]{O benefit; exposure and response prevention}

=== 1528-bipolar-ii
title: Lamictal vs lithium?? plus what I've had so far
genre: forum
layout: question thread, each treatment with dose and years
condition: bipolar II disorder
area: mental
english: Canadian
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  venlafaxine | medication | stopped | worse | mania_psychosis
  quetiapine | medication | stopped | partial | appetite_weight, sleep
  valproate | medication | tried | no_response | other_physical
  evening primrose oil | supplement | tried | no_response
  lamotrigine | medication | ongoing | partial
  lithium | medication | declined | unknown
  interpersonal and social rhythm therapy | psychotherapy | tried | response
  mood app | other | stopped | no_response
  dark glasses | other | ongoing | partial
  peer group | support | not_tried | unknown
---
Posted by maritime_mel • Feb 10, 2023

Dx'd with [bipolar 2]{S diagnosis clin} in 2019 at 37 after twenty years of being told it was [depression]{S diagnosis clin}. Posting my history and a question at the bottom.

2018: [Effexor]{T venlafaxine; stopped; dose=150 mg} 150 mg. [Went [up like a rocket]{S mania_psychosis fig side_effect} for six weeks, [bought a boat]{S mania_psychosis side_effect}, [crashed]{S mood fig}]{O worsening; venlafaxine}. ER doctor pulled it. Also how I got diagnosed so, thanks I guess.

2019–20: [Seroquel]{T quetiapine; stopped; dose=300; duration=18 months} 300 at bedtime for 18 months. [[Brought me down off the ceiling]{S mania_psychosis fig improved}]{O benefit; quetiapine}. [Did not do a thing about the [lows]{S mood}]{O no_benefit; quetiapine}. [[Gained 42 lb]{S appetite_weight side_effect}, [slept till noon]{S sleep side_effect}]{O side_effect; quetiapine}.

2020: [Epival]{T valproate; tried; dose=1000; duration=8 mo} 1000, 8 mo. [No difference I could see]{O no_benefit; valproate}, [and [hair came out]{S other_physical side_effect} in clumps]{O side_effect; valproate}. [Evening primrose]{T evening primrose oil; tried} from my mother in law, [ditto minus the hair]{O no_benefit; evening primrose oil}.

2021 to present: [lamotrigine]{T lamotrigine; ongoing; dose=200}, 200. Slow start because of the [rash]{S other_physical possible side_effect} thing. [Got a [rash]{S other_physical unclear} in week 3, turned out to be the new laundry soap]{O tolerated; lamotrigine}. [My [lows]{S mood improved} are shorter, two weeks rather than two months]{O partial; lamotrigine}. [I still get them every fall]{O partial; lamotrigine}.

2021: 16 sessions of [IPSRT]{T interpersonal and social rhythm therapy; tried; sessions=16} (up, meals, people and bed at the same times every day). [Boring and the best thing I've done]{O benefit; interpersonal and social rhythm therapy}. I use [amber glasses]{T dark glasses; ongoing; frequency=after 8 pm} after 8 pm too, [they help me [get to sleep]{S sleep improved} some]{O partial; dark glasses}. [Mood app]{T mood app; stopped}, [told me I was sad on days I was sad]{O no_benefit; mood app}, deleted it.

My question: the new psych is pushing [lithium]{T lithium; planned} on top. My dad took [lithium]{T lithium; other} for 30 yrs, it kept him alive and it [wrecked his kidneys]{S other_physical fig other side_effect}. I run a daycare, I can't have [shaky hands]{S neurological possible side_effect}. Anyone on both?

Reply by Tomasz_W • Feb 10, 2023
I take the both since 2015. For me no [shaking]{S neurological absent other side_effect}, only [thirst]{S other_physical other side_effect}. [Lithium]{T lithium; general} must be checked in blood, first every week and later each three months, and you drink water. It is the only one which is shown to reduce [suicides]{S suicidality general}.

Reply by prairie.dawn • Feb 11, 2023
[Lamictal]{T lamotrigine; other} gave me the actual bad [rash]{S other_physical other side_effect} (in [hospital]{T hospital admission (care_setting); other; duration=9 days} 9 days) so [lithium]{T lithium; other} it was. My [thyroid is toast]{S other_physical fig other side_effect} but I'm here. [Synthroid]{T levothyroxine (medication); other} for that, no biggie.

Reply by maritime_mel • Feb 11, 2023
9 days, wow. I'm sorry prairie. Thanks Tomasz that's really helpful. I go back on the 28th.

Reply by maritime_mel • Mar 1, 2023
Turned the [lithium]{T lithium; declined} down, for this year anyway. He was fine about it. We're going up to 300 on the [lamotrigine]{T lamotrigine; ongoing; dose=300} and I'm signed up for the [Tuesday peer group]{T peer group; planned} at the library, starts in April.

Reply by Tomasz_W • Nov 19, 2023
How was this autumn Mel?

Reply by maritime_mel • Nov 20, 2023
Hey! [Better and worse]{O partial; overall}. [October was nothing, I barely noticed it]{O benefit; lamotrigine}. [Then in November I had [nine days in bed]{S functioning}]{O partial; lamotrigine}. [[Didn't close the daycare]{S functioning improved}, my assistant ran it]{O partial; overall}. [Group]{T peer group; not_tried} got cancelled, no facilitator. [Still no side effects to speak of]{O tolerated; lamotrigine}.

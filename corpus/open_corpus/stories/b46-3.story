=== 1998-epilepsy
title: Living by the seizure book
genre: article
layout: charity magazine, first person with boxes
condition: epilepsy
area: general
english: British
narrator: journalist
split: train
overall: partly_improved
round: 5
ledger:
  carbamazepine | medication | stopped | partial | other_physical
  sodium valproate | medication | stopped | mixed | appetite_weight, neurological, other_physical
  levetiracetam | medication | stopped | mixed | anger, mood
  brivaracetam | medication | declined | unknown |
  lamotrigine | medication | ongoing | no_response | sleep
  clobazam | medication | ongoing | partial | energy
  modified atkins diet | lifestyle | stopped | no_response | gastrointestinal
  lavender oil | supplement | tried | worse |
  epilepsy surgery | procedure | not_tried | unknown |
  vagus nerve stimulation | neuromodulation | ongoing | partial | other_physical
  cenobamate | medication | ongoing | response | sleep, neurological
  counselling | psychotherapy | tried | response |
  buccal midazolam | medication | ongoing | response |
---
Denise Acheampong, 38, teaching assistant from Leicester, has had [focal epilepsy]{S diagnosis clin} since she was fifteen. She has kept a record of every [seizure]{S neurological clin} in a row of red exercise books. Here she reads to us from them.

Book one. I was in Year 10. I'd get a [smell like burnt sugar]{S neurological fig} and then I'd [lose five minutes]{S neurological}. The teachers wrote that I was daydreaming. When I [went down in the dinner queue]{S neurological} they believed me. [Tegretol]{T carbamazepine; stopped} was first. [It halved them, from eight a month to four]{O benefit; carbamazepine}. [Then at seventeen it simply gave up and I was back at seven]{O no_benefit; carbamazepine}, [and I'd got [spots]{S other_physical side_effect} like you wouldn't believe]{O side_effect; carbamazepine}. Swapped.

Book two. [Epilim]{T sodium valproate; stopped}. [Best control I've ever had, I'm sorry to say]{O benefit; sodium valproate}. [[Fourteen months with nothing]{S neurological improved}]{O benefit; sodium valproate}. [I [passed my driving test]{S functioning improved}]{O benefit; sodium valproate}. [But I [went from a 10 to an 18]{S appetite_weight side_effect}, my [hands trembled]{S neurological side_effect}, my [hair came out]{S other_physical side_effect} in the plughole]{O side_effect; sodium valproate}. I came off the [Epilim]{T sodium valproate; stopped} because I wanted a family and it can [harm a baby]{S other_physical possible general side_effect}. Nobody had told me that till I was 24. [They were [back]{S neurological withdrawal} before the box was empty]{O withdrawal; sodium valproate}. [The [licence went in the post]{S functioning worsened withdrawal}]{O withdrawal; sodium valproate}.

Book three is thin. [Keppra]{T levetiracetam; stopped; duration=nine months}. [It worked on the [fits]{S neurological improved}, two a month if that]{O benefit; levetiracetam}. [It turned me into [somebody I wouldn't have had in the house]{S anger fig side_effect}]{O side_effect; levetiracetam}. [I [screamed at my nan]{S anger side_effect}]{O side_effect; levetiracetam}. [I [kicked a door in]{S anger side_effect}]{O side_effect; levetiracetam}. [And the [crying]{S mood side_effect}]{O side_effect; levetiracetam}. People call it [Kepp-rage]{S anger fig general side_effect}, I found out later. I lasted nine months. [Two weeks after my last [tablet]{T levetiracetam; stopped} I [apologised to everyone]{S anger side_effect improved}]{O tolerated; levetiracetam}. There's a cousin drug, [brivaracetam]{T brivaracetam; declined}, meant to be kinder, and they offered it me. No thanks.

Book four. [Lamotrigine]{T lamotrigine; ongoing; dose=400 mg}, which is where I am now with it, 400 mg. [Safe, steady]{O tolerated; lamotrigine}, [and on its own about as much use as a paper umbrella]{O no_benefit; lamotrigine}. [Five a month]{O no_benefit; lamotrigine}. [I [lie awake]{S sleep side_effect} with it]{O side_effect; lamotrigine}. They added [clobazam]{T clobazam; ongoing; frequency=at night} at night, ten milligrams. [First month: magic]{O benefit; clobazam}. [Second month: half magic]{O partial; clobazam}. [Third month: [five a week]{S neurological worsened}]{O worsening; clobazam}. [And I'm [dopey]{S energy side_effect} till the second lesson]{O side_effect; clobazam}. I am on it today only because [every attempt to take it away ended with an ambulance]{O withdrawal; clobazam}.

I'll read you a bit of that spring.

2 April: one, brief, on the sofa.
5 April: two. [Bit my tongue]{S neurological}.
6 April: started [lavender oil]{T lavender oil; tried; frequency=on the pillow} on the pillow, from my auntie. [11 April: [four in one night]{S neurological worsened}]{O worsening; lavender oil}. Wrote to auntie.
19 April: [[big one]{S neurological} in the swimming pool]{O no_benefit; overall}. Lifeguard. [Not going back]{S functioning}.
20 April to 3 May: [did not leave the house]{S functioning}.

I'd tried the [diet]{T modified atkins diet; stopped; duration=four months} as well, the grown-up version of the keto thing, four months of cream and eggs. My friend's lad went [seizure free]{S neurological improved other} on the proper [ketogenic]{T ketogenic diet (lifestyle); other} one. [I got [bunged up]{S gastrointestinal side_effect}]{O side_effect; modified atkins diet}. [The counts before and after are the same, to the number]{O no_benefit; modified atkins diet}. They looked at [surgery]{T epilepsy surgery; not_tried}, a week wired up in Birmingham, and it's coming from both sides so they can't cut.

Book five. I call it [Sid]{T vagus nerve stimulation; ongoing}. [Sid]{T vagus nerve stimulation; ongoing} is my [VNS]{T vagus nerve stimulation; ongoing}, it's under my collarbone. [He makes my [voice wobble]{S other_physical side_effect} every five minutes, which the Year 2s find hilarious]{O side_effect; vagus nerve stimulation; neutral}. [In the first year he did nothing at all]{O no_benefit; vagus nerve stimulation}. [By the second I was [getting over each one faster]{S neurological improved}, [up and making tea]{S functioning improved} where I used to [sleep the day]{S sleep}]{O partial; vagus nerve stimulation}. [And swiping the magnet stops maybe one in three]{O partial; vagus nerve stimulation}. So [Sid]{T vagus nerve stimulation; ongoing} is staying.

Book six, this one. [Cenobamate]{T cenobamate; ongoing; started=fourteen months ago}, fourteen months ago, a crumb at a time. [[Sleepy]{S sleep side_effect}, [giddy]{S neurological side_effect}, I [walked into the doorframe]{S neurological side_effect} every morning till they cut the [clobazam]{T clobazam; ongoing} by half]{O side_effect; cenobamate}. [That's passed off]{O tolerated; cenobamate}. [Now look, here's a [page with nothing on it]{S neurological fig improved}]{O benefit; cenobamate}. Here's another. [[One in March]{S neurological improved}, [one in July]{S neurological improved}]{O benefit; cenobamate}. [I [bath with the door shut]{S functioning improved}]{O benefit; cenobamate}. [I've [never slept so badly]{S sleep worsened unclear} in my life, mind, though that could be the [lamotrigine]{T lamotrigine; ongoing}]{O side_effect; cenobamate, lamotrigine}.

The thing nobody writes in the book is the [fear]{S anxiety}. I [wouldn't cross a road by myself]{S functioning}. Six weeks with the [counsellor]{T counselling; tried; duration=Six weeks} the charity found me. [I [take the 31 bus]{S functioning improved} now, on my own]{O benefit; counselling}. My partner carries the [midazolam]{T buccal midazolam; ongoing; route=squirt in the cheek}, squirt in the cheek; [it's [stopped a long one]{S neurological improved} twice]{O benefit; buccal midazolam}.

Box: about six in ten people become [seizure free]{S neurological improved general} with the first or second medicine they are given. Never stop your tablets suddenly. For [VNS]{T vagus nerve stimulation (neuromodulation); general} ask your epilepsy nurse.

=== 1999-atopic-eczema
title: 30+ years of eczema, everything I've put on it or in it
genre: forum
layout: forum post with diary and short comments
condition: eczema
area: general
english: American
narrator: patient
split: train
overall: improved
round: 5
ledger:
  hydrocortisone | medication | tried | partial |
  wet wraps | other | tried | partial |
  clobetasol | medication | stopped | mixed | other_physical
  topical steroid withdrawal | other | stopped | worse |
  prednisone | medication | stopped | partial | anger
  manuka honey | supplement | tried | worse |
  elimination diet | lifestyle | stopped | no_response |
  tacrolimus | medication | tried | mixed | pain
  bleach baths | other | ongoing | partial | other_physical
  phototherapy | procedure | stopped | partial | other_physical
  cyclosporine | medication | stopped | mixed | other_physical, gastrointestinal
  hydroxyzine | medication | ongoing | partial | sleep
  habit reversal | psychotherapy | tried | partial |
  dupilumab | medication | stopped | mixed | other_physical, functioning
  eye drops | medication | tried | unknown |
  upadacitinib | medication | ongoing | response | other_physical
  lebrikizumab | medication | planned | unknown |
---
OP (lobsterhands): Ok so. [Eczema]{S diagnosis} since 3 months old, I'm 36M, line cook til my [hands split]{S other_physical}. I've got the time today so here you go.

As a kid: [hydrocortisone]{T hydrocortisone; tried}, the weak stuff. [Sorta helped the [elbows]{S other_physical improved}]{O partial; hydrocortisone}. My mom did [wet wraps]{T wet wraps; tried; frequency=every night}, pajamas soaked in the tub every night. [Cold, miserable, and I'd [sleep til five]{S sleep improved} instead of til two]{O partial; wet wraps}.

Teens: [clobetasol]{T clobetasol; stopped; frequency=twice a day; duration=for eleven years}, the [Big C]{T clobetasol; stopped}. [[Cleared me]{S other_physical improved} in 4 days]{O benefit; clobetasol}. [I [went to prom in short sleeves]{S functioning improved}]{O benefit; clobetasol}. I used that [ointment]{T clobetasol; stopped; duration=for eleven years} twice a day for eleven years bc no one said don't. [[Stretch marks]{S other_physical side_effect}, [skin like wet paper]{S other_physical fig side_effect}, I'd [bleed]{S other_physical side_effect} off a seatbelt]{O side_effect; clobetasol}. [Took more and more of it to do less and less]{O no_benefit; clobetasol}.

2016 I read a blog and went [TSW]{T topical steroid withdrawal; stopped}, cold turkey off everything topical. Kept notes on my phone:

wk 1 [[red sleeves]{S other_physical fig withdrawal} up both arms]{O withdrawal; clobetasol}
wk 3 [[oozing]{S other_physical withdrawal}, [shaking with cold]{S other_physical withdrawal} in july]{O withdrawal; clobetasol}
wk 6 [[shed]{S other_physical withdrawal} so bad I vacuum my bed]{O withdrawal; clobetasol}. [[boss sent me home]{S functioning withdrawal}]{O withdrawal; clobetasol}
wk 7 [[lost the job]{S functioning worsened withdrawal}]{O worsening; topical steroid withdrawal}. [[dont want to be here]{S suicidality fig worsened} tbh]{O worsening; topical steroid withdrawal}
wk 11 [no better, [worse on the face]{S other_physical worsened}]{O worsening; topical steroid withdrawal}
wk 12 [ER, [staph]{S other_physical}]{O worsening; topical steroid withdrawal}

So that ended at wk 12. I know it saved some of you. [Me it just about killed]{O worsening; topical steroid withdrawal}. The ER gave me [pred]{T prednisone; stopped; duration=10 days} for 10 days. [[Angel skin]{S other_physical fig improved} for 10 days]{O benefit; prednisone}, [then [everything came roaring back]{S other_physical fig worsened} day 14]{O partial; prednisone}. [Also [picked a fight]{S anger side_effect} with a bus driver]{O side_effect; prednisone}.

Stuff my family made me do: [manuka honey]{T manuka honey; tried} ([sticky, and [itchier]{S other_physical worsened} than before]{O worsening; manuka honey}). No dairy/egg/wheat/nightshade [elimination diet]{T elimination diet; stopped; duration=7 months}, 7 months, [zip]{O no_benefit; elimination diet}. Eating eggs as I type.

[Protopic]{T tacrolimus; tried}: [[burned like hot sauce]{S pain fig side_effect} for the first week]{O side_effect; tacrolimus}, [but my [eyelids]{S other_physical improved} cleared up and stayed that way]{O benefit; tacrolimus}. [Body? nah, too big an area]{O no_benefit; tacrolimus}.

[Bleach baths]{T bleach baths; ongoing; frequency=2x a week}, 2x a week still. [Fewer [infections]{S other_physical improved}, same [itch]{S other_physical}]{O partial; bleach baths}. [[Dries me out]{S other_physical side_effect}]{O side_effect; bleach baths; neutral}.

[Light box]{T phototherapy; stopped; sessions=44 visits} at the derm, 44 visits. [Got to about half by visit 30]{O benefit; phototherapy} [but [sunburned]{S other_physical side_effect} twice]{O side_effect; phototherapy} and it's a 50 min drive. Quit. [It [crept back]{S other_physical fig withdrawal} in two months]{O withdrawal; phototherapy}.

[Cyclosporine]{T cyclosporine; stopped; dose=300 mg}, 300 mg. Holy crap. [[Slept eight hours]{S sleep improved}]{O benefit; cyclosporine}. [[Hugged people]{S functioning improved}]{O benefit; cyclosporine}. [[Blood pressure 160 over whatever]{S other_physical side_effect}, [gums puffed up]{S other_physical side_effect}, [puking]{S gastrointestinal side_effect}]{O side_effect; cyclosporine}. They only let you have [cyclo]{T cyclosporine; stopped; duration=a year} a year anyhow. [Was [back at square one]{S other_physical fig worsened} by the Super Bowl]{O partial; cyclosporine}.

[Hydroxyzine]{T hydroxyzine; ongoing; frequency=nights}, nights. [Doesn't fix the [itch]{S other_physical}, it just makes me not care]{O partial; hydroxyzine} [and [groggy]{S sleep side_effect} til ten]{O side_effect; hydroxyzine}. There was a [psychologist]{T habit reversal; tried; sessions=6 visits} for the [scratching]{S other_physical} too, 6 visits, clicker in your hand and everything. [I [scratch]{S other_physical improved} less when I'm awake]{O partial; habit reversal}. [Asleep I can't be trusted]{O no_benefit; habit reversal}.

[Dupixent]{T dupilumab; stopped; duration=Two years}. [Everybody's wonder drug and yeah for a good while it was mine]{O benefit; dupilumab}, [by wk 8 the [itch]{S other_physical improved} was a 2]{O benefit; dupilumab}. [I [got hired again]{S functioning improved}]{O benefit; dupilumab}. [Then the eyes. [Goopy]{S other_physical side_effect}, [red]{S other_physical side_effect}, [drops]{T eye drops; tried; frequency=every hour} every hour, [couldn't drive at night]{S functioning side_effect}]{O side_effect; dupilumab}. [And [red face like I'd been slapped]{S other_physical fig side_effect}]{O side_effect; dupilumab}. Two years, [first one great]{O benefit; dupilumab}, [second one hell]{O side_effect; dupilumab}. [When I quit the [shots]{T dupilumab; stopped} the [eyes]{S other_physical side_effect improved} got better inside a month]{O tolerated; dupilumab}.

Now: [Rinvoq]{T upadacitinib; ongoing; dose=15 mg; frequency=daily; started=since Feb}, 15 mg daily since Feb. [48 hours. FORTY EIGHT HOURS and I wasn't [itching]{S other_physical improved}]{O benefit; upadacitinib}. [[Zits]{S other_physical side_effect} on my back]{O side_effect; upadacitinib; neutral}, [no [eye stuff]{S other_physical absent side_effect}]{O tolerated; upadacitinib}. [I [shake hands]{S functioning improved}]{O benefit; upadacitinib}. [Did have one [bad patch]{S other_physical worsened} over Labor Day, both wrists, still don't know why]{O worsening; upadacitinib}. My doctor says if insurance drops it the next step is [Ebglyss]{T lebrikizumab; planned}.

Comments:

sudocrem_sue: my boy's on [dupixent]{T dupilumab (medication); other} and zero [eye trouble]{S other_physical absent other side_effect}, it's not everyone

ratherbescratchin: [JAKs]{T JAK inhibitors (medication); general} scare me. [blood clots]{S other_physical possible general side_effect}, no thanks

lobsterhands: fair. i'm scared of [clots]{S other_physical possible side_effect} too. i was more scared of week 7

=== 2000-chronic-back-pain
title: What the back costs
genre: essay
layout: personal essay with diary fragments
condition: chronic back pain after failed surgery
area: general
english: American
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  naproxen | medication | tried | no_response | gastrointestinal
  chiropractic | procedure | tried | worse |
  lumbar fusion | procedure | tried | worse | neurological
  oxycodone | medication | stopped | mixed | gastrointestinal, anhedonia
  epidural steroid injections | procedure | stopped | partial | sleep
  gabapentin | medication | stopped | no_response | cognition, neurological
  turmeric | supplement | tried | no_response |
  standing desk | other | tried | no_response |
  kratom | supplement | declined | unknown |
  ketamine | medication | not_tried | unknown |
  spinal cord stimulator | neuromodulation | stopped | partial | pain
  buprenorphine | medication | stopped | response | gastrointestinal
  duloxetine | medication | ongoing | mixed | sexual, other_physical
  pool exercise | lifestyle | ongoing | response |
  acceptance and commitment therapy | psychotherapy | tried | response |
  pain group | support | ongoing | partial |
---
People ask how I hurt it and they want a story with a fall in it. I was 39 and I picked a pen up off the floor of a Kinko's in Toledo.

First they gave me [naproxen]{T naproxen; tried}, and told me to wait. [I waited, I got an [ulcer]{S gastrointestinal side_effect}]{O side_effect; naproxen}, [and the [leg]{S pain} hadn't heard about it]{O no_benefit; naproxen}. A [chiropractor]{T chiropractic; tried; sessions=Three visits} on Monroe Street had me on my side and leaned. Three visits. [I walked into the third one and [was carried out]{S functioning worsened}]{O worsening; chiropractic}.

Then the surgeon. I don't want to run him down. He put two rods and six screws in me, and the [fusion]{T lumbar fusion; tried} on the X-ray is a beautiful piece of work. [Before it I had [pain in one leg]{S pain}. After it I had [pain in two]{S pain worsened}]{O worsening; lumbar fusion}, [and a [foot that slaps]{S neurological side_effect}]{O side_effect; lumbar fusion}. [I [never worked on the line again]{S functioning worsened}]{O worsening; lumbar fusion}. My brother-in-law had the same [operation]{T lumbar fusion (procedure); other} from the same man and [plays golf]{S functioning improved other}.

So came the [oxy]{T oxycodone; stopped; duration=Six years}. Six years. You will want me to say it was poison. [For the first year or so it was the only thing that [let me stand at my own stove]{S functioning improved}]{O benefit; oxycodone}. [And then it took the same amount of me every year]{O side_effect; oxycodone}. [[Bowels like concrete]{S gastrointestinal fig side_effect}, and I sat at my daughter's graduation and [felt nothing]{S anhedonia side_effect}]{O side_effect; oxycodone}. [By the end I was taking eighty milligrams to feel as bad as I did on twenty]{O no_benefit; oxycodone}. [I was never [high]{S mania_psychosis fig absent side_effect}]{O tolerated; oxycodone}. I'd like that known.

The pain clinic changed hands and the new doctor, a woman about thirty, moved me to [Suboxone]{T buprenorphine; stopped; dose=half a strip; route=under the tongue}, half a strip under the tongue. [Two days of [shivers]{S other_physical withdrawal} and [leg kicks]{S neurological withdrawal}]{O withdrawal; oxycodone}. [After that it was like somebody opened a window]{O benefit; buprenorphine}. [[Pain]{S pain improved} about the same as on the best day of the [oxy]{T oxycodone; stopped}, and I [could cry at a movie]{S anhedonia improved}]{O benefit; buprenorphine}. [[Constipated]{S gastrointestinal side_effect}, sure]{O side_effect; buprenorphine; neutral}. I came down off the [strips]{T buprenorphine; stopped; duration=two years} over two years, a sliver at a time, and [I've been [off all of it]{S substance_use improved} since the spring of last year]{O benefit; buprenorphine}.

I've gotten ahead of myself. There were the [epidurals]{T epidural steroid injections; stopped; sessions=five}, five of them. [Number one bought me eleven weeks]{O partial; epidural steroid injections}. [Number two, six]{O partial; epidural steroid injections}. [Three, two]{O partial; epidural steroid injections}. [Four and five bought me a [sleepless night]{S sleep side_effect} apiece]{O side_effect; epidural steroid injections}. I quit going. There was [gabapentin]{T gabapentin; stopped; frequency=a day}, 2,400 a day. [I [left the truck running]{S cognition side_effect} in the driveway overnight, and I [weaved like a drunk]{S neurological fig side_effect}]{O side_effect; gabapentin}. [I can't say it ever did a lick for the [burning]{S pain}]{O no_benefit; gabapentin}. Weaned off. There was [turmeric]{T turmeric; tried} and there was a [standing desk]{T standing desk; tried} in a house where nobody has desk work. [Nothing doing, either one]{O no_benefit; turmeric, standing desk}. A man at the VFW wanted to sell me [kratom]{T kratom; declined}. A clinic in Cleveland advertises [ketamine]{T ketamine; not_tried} and wants $4,000, which I don't have.

The [stimulator]{T spinal cord stimulator; stopped} was supposed to be the end of the road. They run a wire up your spine and the battery goes in your hip. During the trial week I wrote this down:

Mon. Buzzing, kind of nice. [[Leg a 4]{S pain improved}]{O benefit; spinal cord stimulator}.
Tue. [[Walked to the corner and back]{S functioning improved}]{O benefit; spinal cord stimulator}.
Thu. [[Leg a 3]{S pain improved}!]{O benefit; spinal cord stimulator}

So they put the real one in. And here's the same notebook that winter:

Dec 4. [[Leg a 6]{S pain worsened}]{O no_benefit; spinal cord stimulator}.
Dec 12. Reprogrammed. [5 for two days, then 7]{O partial; spinal cord stimulator}.
Jan 3. [[Battery pocket aches]{S pain side_effect} when I lie on it]{O side_effect; spinal cord stimulator}.
Jan 20. [[Could not get my sock on]{S functioning worsened}]{O worsening; spinal cord stimulator}.
Feb 1. Switched it off to see. [No difference]{O no_benefit; spinal cord stimulator}.

They took it out in June.

[Cymbalta]{T duloxetine; ongoing} is what I take now, 60. [It's good for the [nerves in the foot]{S pain improved}, I'd say a third off]{O partial; duloxetine}. [It's hell on a marriage, if you follow me, [nothing works down there]{S sexual fig side_effect}, and I [sweat through]{S other_physical side_effect} my shirts in February]{O side_effect; duloxetine}. [I missed three days once and had [lightning in my head]{S neurological fig withdrawal}]{O withdrawal; duloxetine}. So I guess we're stuck with each other.

If you'd told me at 39 that [the best money I ever spent would be $28 a month at the Y]{O benefit; pool exercise}. I [walk in the water]{T pool exercise; ongoing; frequency=every weekday}, up to my ribs, every weekday, with the old ladies. [Four months in I [carried in the groceries]{S functioning improved}]{O benefit; pool exercise}. [When the pool shut for repairs in August I was [back on the couch]{S functioning worsened withdrawal} in ten days]{O withdrawal; pool exercise}, [and it's taken me till now to get half of that back]{O partial; pool exercise}. Also there was a young fellow on the computer, the VA pays for it, they call it [ACT]{T acceptance and commitment therapy; tried}. I thought it would be a lot of talk about feelings. [The [pain]{S pain} didn't budge, I just [quit waiting for it to]{S hopelessness improved}]{O partial; acceptance and commitment therapy}. [I [went fishing]{S functioning improved}, [hurting]{S pain}, and [had a good time]{S mood improved}]{O benefit; acceptance and commitment therapy}. And Wednesdays a bunch of us from the old clinic sit at a Bob Evans, "the [Screw Loose Club]{T pain group; ongoing; frequency=Wednesdays}." [I come home no better in the back and [not so sour]{S mood fig improved}]{O partial; pain group}.

[Opioids]{T opioids (medication); general} help some people for a long while, and they'll [kill]{S other_physical possible general side_effect} others. I'm no doctor. [Yesterday I [stood for forty minutes]{S functioning improved} and talked to a neighbor about gutters]{O benefit; overall}. [Today I'm [paying for it]{S pain fig worsened}]{O worsening; overall}.

=== 2001-ptsd
title: An update from the night owl (PTSD, 8 years, what did and didn't)
genre: forum
layout: forum post, sections by treatment, replies
condition: PTSD
area: mental
english: British
narrator: patient
split: train
overall: partly_improved
round: 5
ledger:
  alcohol | other | stopped | worse |
  counselling | psychotherapy | stopped | no_response |
  paroxetine | medication | stopped | mixed | anhedonia, sexual
  risperidone | medication | stopped | no_response | sleep, appetite_weight
  prazosin | medication | stopped | partial | neurological
  trauma group | support | stopped | worse |
  eye movement desensitization and reprocessing | psychotherapy | stopped | response | sleep, gastrointestinal
  mirtazapine | medication | ongoing | response | appetite_weight
  propranolol | medication | ongoing | partial |
  weighted blanket | other | ongoing | partial |
  cold showers | lifestyle | stopped | no_response |
  allotment | lifestyle | ongoing | response |
  assistance dog | support | ongoing | response |
  stellate ganglion block | procedure | not_tried | unknown |
  mdma-assisted therapy | drug_assisted_therapy | planned | unknown |
---
Hiya, OwlAt3am here. Some of you remember me from the [dark days]{S mood fig}. Ex paramedic, [PTSD]{S diagnosis clin} since the job on the A46, I won't say more than that (no details, be nice to newbies). I was asked to write down what I've had. NB I'm me, you're you.

THE [BOTTLE]{T alcohol; stopped}. [Vodka]{T alcohol; stopped; duration=about two years}. Was I treating it? Course I was, for about two years. [It got me to [sleep]{S sleep improved}]{O partial; alcohol} [and then I'd be [up at 3]{S sleep} [soaked]{S other_physical} and [twice as jumpy]{S anxiety worsened}]{O worsening; alcohol}. [[Seven years dry]{S substance_use improved} this Christmas]{O benefit; overall}.

[COUNSELLING]{T counselling; stopped; sessions=six sessions}. Work sent me for six sessions. A very kind lady. [I sat there and said I was fine and went home and [checked the locks]{S anxiety}, all six weeks]{O no_benefit; counselling}. [No change]{O no_benefit; counselling}. When the six were up, that was it.

[PAROXETINE]{T paroxetine; stopped}. [Seroxat]{T paroxetine; stopped}, 40. [Took the [rage]{S anger improved} away]{O benefit; paroxetine}. [My wife will tell you it [saved the marriage]{S functioning improved}]{O benefit; paroxetine}. [It also [took everything else away]{S anhedonia fig side_effect}, I went to my dad's funeral and [felt like furniture]{S anhedonia fig side_effect}, plus [nothing below the belt]{S sexual fig side_effect}]{O side_effect; paroxetine}. [[Flashbacks]{S anxiety}: just as many]{O no_benefit; paroxetine}. [Coming off took a year and gave me [head zaps]{S neurological fig withdrawal} and [tears at the Hovis advert]{S mood withdrawal}]{O withdrawal; paroxetine}. Would not go back on it.

[RISPERIDONE]{T risperidone; stopped; duration=Three months}. Someone's bright idea as an add on. [Three months, [two stone]{S appetite_weight side_effect}, [asleep in the chair]{S sleep side_effect}]{O side_effect; risperidone}. I wasn't [psychotic]{S mania_psychosis absent} so not sure what it was for. [It did not one thing for the [nightmares]{S sleep}]{O no_benefit; risperidone}. Consultant stopped it.

[PRAZOSIN]{T prazosin; stopped}. Now this is the one for [nightmares]{S sleep general}. [First three weeks: [slept]{S sleep improved}]{O benefit; prazosin}. [I mean [slept]{S sleep improved}. Wife thought I'd died]{O benefit; prazosin}. [Then they [leaked back in]{S sleep fig worsened}, and each time we put the [praz]{T prazosin; stopped; dose=10 mg} up they'd go for a bit and come back]{O partial; prazosin}. [At 10 mg I [keeled over]{S neurological side_effect} in Lidl]{O side_effect; prazosin}. Stopped it after that.

THE [GROUP]{T trauma group; stopped}. Combat Stress style [group]{T trauma group; stopped; frequency=Mondays}, Mondays. It works for most of the lads there, one of them [hadn't left his flat]{S functioning other} in 4 yrs and now he [drives a cab]{S functioning improved other}. [Me, I came home with [everyone else's pictures in my head]{S anxiety fig worsened} as well as my own, [nightmares]{S sleep worsened} went from three a week to every night]{O worsening; trauma group}. Packed it in at week 5.

[EMDR]{T eye movement desensitization and reprocessing; stopped}. Waited nineteen months. [Psychologist]{T eye movement desensitization and reprocessing; stopped} at the trauma service, the clicker thing in each hand. I kept a diary:

Session 2: [[sick as a dog]{S gastrointestinal fig side_effect} on the bus home]{O side_effect; eye movement desensitization and reprocessing}
Session 4: [[nightmares]{S sleep worsened side_effect} x5 this week, [hit the wardrobe in my sleep]{S sleep side_effect}]{O side_effect; eye movement desensitization and reprocessing}. Wanted to jack it in.
Session 7: [the A46 was... [further off]{S anxiety fig improved}? Like on a telly in another room]{O benefit; eye movement desensitization and reprocessing}
Session 8: cancelled, therapist off sick.
Session 11: [[drove the A46]{S functioning improved}. DROVE IT]{O benefit; eye movement desensitization and reprocessing}
Session 14: last one. 

[So [EMDR]{T eye movement desensitization and reprocessing; stopped; sessions=14} gets my gold star]{O benefit; eye movement desensitization and reprocessing}. [[Flashbacks]{S anxiety improved} maybe once a fortnight now, used to be daily]{O benefit; eye movement desensitization and reprocessing}. [It hasn't stayed perfect]{O partial; eye movement desensitization and reprocessing}. [Last November, fireworks plus an inquest letter, and I [slept in the bath]{S functioning worsened} for a week, [couldn't answer the door]{S functioning worsened}]{O worsening; overall}. Been told I can have six top ups.

WHAT I'M ON. [Mirtazapine]{T mirtazapine; ongoing; frequency=nights} 30, nights. [The [mirt]{T mirtazapine; ongoing} gives me [five hours]{S sleep improved} where I had two]{O benefit; mirtazapine}, [in return for [toast at midnight]{S appetite_weight side_effect}]{O side_effect; mirtazapine; neutral}. [Propranolol]{T propranolol; ongoing; frequency=when needed}, when needed, for crowds, [stops the [heart]{S other_physical improved}, leaves the [head]{S anxiety}]{O partial; propranolol}.

ODDS AND SODS. [Weighted blanket]{T weighted blanket; ongoing}: [bit less [tossing about]{S sleep improved}]{O partial; weighted blanket}. [Cold showers]{T cold showers; stopped; duration=a month}: [a month of shouting, achieved nothing]{O no_benefit; cold showers}. Baths again now, thanks. [Allotment]{T allotment; ongoing}: laugh if you like, [it's the one place I [don't scan]{S anxiety improved}]{O benefit; allotment}. And [Biscuit]{T assistance dog; ongoing}, fully trained [assistance dog]{T assistance dog; ongoing}, Labrador, idiot. [She [wakes me before the shouting starts]{S sleep improved} and because of her I [go in shops]{S functioning improved}]{O benefit; assistance dog}.

NOT HAD. That [neck injection]{T stellate ganglion block; not_tried}, not on the NHS. [MDMA therapy]{T mdma-assisted therapy; planned}: I've put my name down for the trial in Cardiff. Nervous about being [off my face]{S mania_psychosis fig possible side_effect} to be honest.

> tin_lid: [EMDR]{T eye movement desensitization and reprocessing (psychotherapy); other} did naff all for me but [trauma CBT]{T trauma-focused cognitive behavioural therapy (psychotherapy); other} did. Keep asking if the first one doesn't take.

> Mrs_P: My husband is [on edge]{S anxiety fig other} 24/7 and refuses [tablets]{T medication (medication); other}. Any advice?

> OwlAt3am: @Mrs_P don't push. Leave the leaflet on the loo.

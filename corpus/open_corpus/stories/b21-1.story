=== 871-depression
title: Running out of things to try??
genre: forum
layout: thread with user names
condition: depression
area: mental
english: American
narrator: patient
split: train
overall: partly_improved
round: 3
ledger:
  citalopram | medication | tried | no_response
  fluoxetine | medication | tried | no_response | sexual
  venlafaxine | medication | stopped | partial | other_physical
  mirtazapine | medication | tried | partial | appetite_weight
  psychotherapy | psychotherapy | ongoing | response
  bupropion | medication | ongoing | partial | gastrointestinal
  transcranial magnetic stimulation | neuromodulation | not_tried | unknown
---
dogmom_tulsa wrote:
Hi all, long time lurker. 44, two kids, work in a school office. [Depressed]{S mood} on and off since college, this last one started after we moved in 2021.

So the list. [[Celexa]{T citalopram; tried}, [Prozac]{T fluoxetine; tried; dose=40mg}(40mg), neither of them did a thing for me]{O no_benefit; citalopram, fluoxetine} except that [on [Prozac]{T fluoxetine; tried} my [sex drive]{S sexual side_effect} went out the window]{O side_effect; fluoxetine}. Then [Effexer]{T venlafaxine; stopped}. [That one actually worked for about 8 months]{O partial; venlafaxine}, [I was [getting up in the morning]{S functioning improved} and [cooking again]{S functioning improved}]{O benefit; venlafaxine}. [I [sweated thru every shirt]{S other_physical side_effect} I own]{O side_effect; venlafaxine} but whatever. [Then it just pooped out]{O partial; venlafaxine}. My doc had me come off it over a month and [omg the [brain zaps]{S neurological fig withdrawal}]{O withdrawal; venlafaxine}. [Also [bawling at commercials]{S mood withdrawal}]{O withdrawal; venlafaxine}. Next was [Remeron]{T mirtazapine; tried}, [[slept great]{S sleep improved}]{O benefit; mirtazapine}, [[20 lbs heavier]{S appetite_weight side_effect} by Easter]{O side_effect; mirtazapine}.

Right now its [Wellbutrin]{T bupropion; ongoing; dose=300} 300 and seeing a [counselor]{T psychotherapy; ongoing; frequency=every other Tuesday} every other Tuesday. [The [counselor]{T psychotherapy; ongoing} is the best thing I've done]{O benefit; psychotherapy}. [The [Wellbutrin]{T bupropion; ongoing} gives me a little [energy]{S energy improved} and that's about it]{O partial; bupropion}. [[Dry mouth]{S gastrointestinal side_effect}]{O side_effect; bupropion; neutral}.

Insurance said no to [TMS]{T transcranial magnetic stimulation; not_tried} bc I need one more "failed trial". Anybody been here?

kayakdave wrote:
Had [TMS]{T transcranial magnetic stimulation; other} in '19, 36 sessions, cleared my [depression]{S diagnosis clin other improved} right up. Appeal it! They count on you giving up. Get your doc to do a peer to peer.

june_bug_72 wrote:
Opposite for me, [TMS]{T transcranial magnetic stimulation; other} gave me [headaches]{S pain other side_effect} and zero else. [Zoloft]{T sertraline (medication); other} was my winner. And my sister is on [Celexa]{T citalopram; other} and swears by it so who knows. They say [antidepressants]{T antidepressants (medication); general} only work for about half of people on the first try.

dogmom_tulsa wrote:
Thanks both. My doctor is out until the 14th, I'll ask the front desk for the forms. [I'm better than last winter, I'll say that, I [haven't missed work]{S functioning improved} since August. Just not all the way]{O partial; overall}.

=== 872-ulcerative-colitis
title: Anyone done well on vedo after Humira failed?
genre: forum
layout: question and replies
condition: ulcerative colitis
area: general
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  mesalazine | medication | tried | no_response
  prednisolone | medication | tried | mixed | sleep, anger, appetite_weight
  azathioprine | medication | tried | unknown | gastrointestinal, other_physical
  adalimumab | medication | stopped | partial
  vedolizumab | medication | ongoing | response
  low fibre diet | lifestyle | tried | no_response
  colectomy | procedure | not_tried | unknown
---
Posted by Marko_LS9

[UC]{S diagnosis clin} since 2016, pancolitis. Im a bus driver so you can imagine how a job with no toilet went. [Going 15 times a day]{S gastrointestinal}, [blood]{S gastrointestinal} every time, [lost two stone]{S appetite_weight}.

What I've had so far in order:

[Mezavant]{T mesalazine; tried}. [Waste of time]{O no_benefit; mesalazine}.

[Pred]{T prednisolone; tried; dose=40mg}, 40mg, more courses than I can count. [Works every time within a week]{O benefit; prednisolone}. [[Cant sleep]{S sleep side_effect}, [snappy with the kids]{S anger side_effect}, [eat everything in the house]{S appetite_weight side_effect}]{O side_effect; prednisolone}. [And as soon as I got under 10mg it all came back]{O partial; prednisolone}.

[Aza]{T azathioprine; tried; duration=three weeks}. [Three weeks of [throwing up]{S gastrointestinal side_effect}, then my [liver numbers went mental]{S other_physical fig side_effect}]{O side_effect; azathioprine}.

[Low fibre, white bread and boiled chicken diet]{T low fibre diet; tried}. [Made no odds]{O no_benefit; low fibre diet}.

[Humira]{T adalimumab; stopped; frequency=every fortnight}, [jab]{T adalimumab; stopped} every fortnight. [Honestly thought I was cured]{O benefit; adalimumab}. [[Back on full shifts]{S functioning improved}]{O benefit; adalimumab}. [Then last spring the [blood]{S gastrointestinal worsened} came back]{O partial; adalimumab}, they found antibodies, and that was the end of that one.

Started [vedolizumab]{T vedolizumab; ongoing; started=June} in June, its an [infusion]{T vedolizumab; ongoing} at the hospital, you sit there for half an hour with a biscuit. The consultant mentioned [surgery]{T colectomy; not_tried} but said we're not there yet. How long did it take for other people?

Reply from tinasmum
My daughter (17) has [Crohns]{S diagnosis clin other}. [Vedo]{T vedolizumab; other} took nearly 4 months for her, hang on in there. She was on [azathioprine]{T azathioprine; other} for years no bother at all so its so different for everyone.

Reply from gutless_gary
Had my [colon out]{T colectomy; other} in 2012 mate, best thing I ever did. [Steroids]{T prednisolone; other} [wrecked my hips]{S other_physical fig other side_effect} before that, dont let them keep handing it out.

Reply from Marko_LS9
Update for anyone who finds this. [Week 14 and I'm [going twice a day]{S gastrointestinal improved}, no [blood]{S gastrointestinal improved}]{O benefit; vedolizumab}. [Calprotectin was 1800, now 90]{O benefit; vedolizumab}. [Had a [bit of a cold]{S other_physical unclear} after the second one but nothing else to report]{O tolerated; vedolizumab}. The next one is booked for the 3rd. @gutless_gary cheers for the honesty.

=== 873-panic-disorder
title: propranolol vs SSRI for panic?
genre: forum
layout: single post, no paragraphs
condition: panic disorder
area: mental
english: British
narrator: patient
split: train
overall: improved
round: 3
ledger:
  propranolol | medication | ongoing | partial | energy
  sertraline | medication | ongoing | response | anxiety, gastrointestinal, other_physical
  diazepam | medication | tried | partial
  cognitive behavioural therapy | psychotherapy | tried | partial
  rescue remedy | supplement | tried | no_response
  pregabalin | medication | declined | unknown
---
sorry for the long post, someone asked on the other thread about [propranolol]{T propranolol; general} so heres mine. first [panic attack]{S anxiety} was on the M62 in 2018, thought i was [having a heart attack]{S anxiety fig}, [racing heart]{S other_physical}, [cant breathe]{S other_physical}, [hands tingling]{S neurological}, pulled over and rang 999. ECG normal. after that i [couldnt drive]{S functioning} at all and then [couldnt go in Asda]{S functioning} and then basically [couldnt leave the house]{S functioning}. the gp gave me six [diazepam]{T diazepam; tried} in a little bag, [they worked but six is six]{O partial; diazepam}. mum got me [rescue remedy]{T rescue remedy; tried}, [did nothing]{O no_benefit; rescue remedy}, bless her. did 8 sessions of [CBT]{T cognitive behavioural therapy; tried; sessions=8} over the phone, [it helped me understand whats going on but i was still [panicking]{S anxiety}]{O partial; cognitive behavioural therapy}. [[propranolol]{T propranolol; ongoing; dose=40mg} 40mg i still carry, it stops the [pounding]{S other_physical improved} but not the [thoughts]{S anxiety}]{O partial; propranolol}, [makes me a bit [tired]{S energy side_effect}]{O side_effect; propranolol; neutral}. [what actually sorted me is [sertralene]{T sertraline; ongoing; dose=100mg}]{O benefit; sertraline}, i take 100mg now. [first fortnight was hell, [more anxious]{S anxiety worsened side_effect} than ever, the [runs]{S gastrointestinal fig side_effect}, [jaw clenching]{S other_physical side_effect}]{O side_effect; sertraline} and everyone on here said stick with it. [week five, i [went to my nieces school play]{S functioning improved} and sat in the MIDDLE of a row]{O benefit; sertraline}. [not had a full blown [attack]{S anxiety improved} since february last year]{O benefit; sertraline}. [[driving again]{S functioning improved}, got a little yaris]{O benefit; sertraline}. i was never [depressed]{S mood absent} so i didnt get why theyd give me an [antidepressant]{T sertraline; ongoing} but its used for [anxiety]{S anxiety clin general} as well apparently. they did offer [pregabalin]{T pregabalin; declined} before that, no thanks, my brother was on [pregabalin]{T pregabalin; other} for his back and he was [like a zombie]{S energy fig other side_effect}, took him a year to get off. my mate at work is on [sertraline]{T sertraline; other} too and says it [numbed]{S anhedonia fig other side_effect} him completely so it isnt for all. x

=== 874-psoriasis
title: Skin update (long), what worked what didnt
genre: forum
layout: single post with a list
condition: psoriasis
area: general
english: Australian
narrator: patient
split: train
overall: improved
round: 3
ledger:
  coal tar | medication | tried | partial
  betamethasone | medication | tried | partial | other_physical
  calcipotriol | medication | tried | no_response | other_physical
  phototherapy | procedure | tried | partial
  methotrexate | medication | stopped | partial | gastrointestinal, energy
  acitretin | medication | declined | unknown
  gluten-free diet | lifestyle | tried | no_response
  sea swimming | lifestyle | tried | partial
  secukinumab | medication | ongoing | response
---
Username: ScalyMick
Joined: Mar 2015

Had [psoriasis]{S diagnosis clin} since I was 14, now 39. Sparky, live outside Newcastle. [Elbows, knees, scalp the lot]{S other_physical}, 30% at the worst. [Never wore shorts]{S functioning}. Thought I'd write down everything in one place because I keep getting the same messages.

Creams first:
- [Coal tar]{T coal tar; tried}. [Stinks, took a bit of the [scale]{S other_physical improved} off]{O partial; coal tar}.
- [Diprosone]{T betamethasone; tried}. [Clears it, back in a fortnight]{O partial; betamethasone}. [[Skin went thin]{S other_physical side_effect} on my arms]{O side_effect; betamethasone}.
- [Daivonex]{T calcipotriol; tried}. [Nothing]{O no_benefit; calcipotriol}, [just [stung]{S other_physical side_effect}]{O side_effect; calcipotriol}.

Other stuff:
- [UVB light box]{T phototherapy; tried; frequency=3x a week; duration=14 weeks}, 3x a week for 14 weeks. [Best my skin had ever been, and by Christmas it was all back]{O partial; phototherapy}. An hour and a half drive each way.
- [gluten free]{T gluten-free diet; tried}, 6 mths. [No difference]{O no_benefit; gluten-free diet}. Missed beer.
- [Ocean swims]{T sea swimming; tried}. [Calms the [itch]{S other_physical improved} for the day]{O partial; sea swimming}.
- [Methotrexate]{T methotrexate; stopped; dose=20mg; frequency=once a week}, 20mg once a week. [Cleared me about half]{O partial; methotrexate} but [every Sunday was [spewing]{S gastrointestinal side_effect} and [flat as a tack]{S energy fig side_effect}]{O side_effect; methotrexate}. [Liver tests stayed fine]{O tolerated; methotrexate}. Derm took me off when we wanted another baby.
- [Neotigason]{T acitretin; declined}. Said no after reading the sheet, [hair loss]{S other_physical general possible side_effect}, [cracked lips]{S other_physical general possible side_effect}, you name it.

Now: [Cosentyx]{T secukinumab; ongoing; frequency=monthly}, monthly. My old man had the same [rotten skin]{S other_physical fig other} and none of these existed back then, he did [tar baths]{T coal tar; other} till he died. Costs the government a bomb, I pay about thirty bucks.

[Within 6 weeks I was [clear]{S other_physical improved}]{O benefit; secukinumab}. [Three yrs later still [clear]{S other_physical improved} except one [spot]{S other_physical} on the shin]{O benefit; secukinumab}. [Nil side effects]{O tolerated; secukinumab}. [[Bought boardies]{S functioning improved}]{O benefit; secukinumab}.

These [biologics]{T biologics (medication); general} block one bit of the immune system, so they screen you for TB first. Ask your derm not me.

=== 875-ptsd
title: Re: is EMDR worth the wait
genre: forum
layout: thread with quotes
condition: PTSD
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 3
ledger:
  paroxetine | medication | tried | no_response | appetite_weight, anhedonia
  prazosin | medication | ongoing | response | neurological
  eye movement desensitization and reprocessing | psychotherapy | tried | response | energy, sleep
  prolonged exposure | psychotherapy | stopped | worse | anxiety, sleep
  peer support group | support | ongoing | response
  stellate ganglion block | procedure | planned | unknown
  service dog | support | not_tried | unknown
---
> Posted by kestrel_9
> Waitlist for [EMDR]{T eye movement desensitization and reprocessing (psychotherapy); other} is 7 months. VA keeps pushing [Paxil]{T paroxetine; other} at me. Did any of it work for you guys?

Posted by Ruiz_C

Army, two deployments, out since '11. I didn't get help till '17 when my wife found me [sleeping in the garage with the door locked]{S anxiety}. [Nightmares]{S sleep} every single night, [checking the perimeter]{S anxiety fig}, [couldn't do crowds]{S functioning}, [blew up at my kid]{S anger} over a balloon.

They gave me [Paxil]{T paroxetine; tried} too. [Year and a half and all I got out of it was [25 pounds]{S appetite_weight side_effect} and [no feelings]{S anhedonia side_effect}]{O no_benefit; paroxetine}. Did [PE]{T prolonged exposure; stopped}, where you tell it over and over on tape. I know guys it saved. [For me it made everything worse, [nightmares]{S sleep worsened} doubled, I was [on edge]{S anxiety fig worsened} 24/7]{O worsening; prolonged exposure}. I quit at session 5.

[Prazosin]{T prazosin; ongoing; dose=6 mg; frequency=at night} is what I'd ask about. It's an old [blood pressure pill]{T prazosin; ongoing}. I take 6 mg at night. [First night I [slept through]{S sleep improved} I thought something was wrong]{O benefit; prazosin}. [[Stand up slow]{S neurological side_effect}, is all]{O side_effect; prazosin; neutral}.

[EMDR]{T eye movement desensitization and reprocessing; tried; sessions=12}: 12 sessions, civilian lady off base. Felt like hocus pocus. [[Wiped out]{S energy fig side_effect} and [bad dreams]{S sleep side_effect} for a couple days after each one]{O side_effect; eye movement desensitization and reprocessing}. [But the main memory, it's like [somebody turned the volume down]{S anxiety fig improved}]{O benefit; eye movement desensitization and reprocessing}. [I [took my daughter to a ball game]{S functioning improved}]{O benefit; eye movement desensitization and reprocessing}. So yeah. [Worth the wait]{O benefit; eye movement desensitization and reprocessing}.

> Posted by kestrel_9
> did u do the [neck shot]{T stellate ganglion block; planned}? or the [dog]{T service dog; not_tried}?

Posted by Ruiz_C

The [SGB]{T stellate ganglion block; planned}, I'm down for it in January. My buddy had one and he's a [different guy]{S mood fig improved other}. No [dog]{T service dog; not_tried}, we rent. And get in a [vets group]{T peer support group; ongoing; frequency=Wednesdays}, I go Wednesdays. [It's the one place I [don't have my guard up]{S anxiety fig improved}]{O benefit; peer support group}.

=== 876-hypothyroidism
title: Levo and still exhausted
genre: forum
layout: thread with user names
condition: hypothyroidism
area: general
english: British
narrator: patient
split: dev
overall: partly_improved
round: 3
ledger:
  fluoxetine | medication | tried | no_response | anhedonia
  levothyroxine | medication | ongoing | partial
  iron | supplement | tried | response | gastrointestinal
  selenium | supplement | tried | no_response
  vitamin d | supplement | ongoing | unknown
  liothyronine | medication | not_tried | unknown
---
Shelley_H · 14 posts

Morning ladies (and gents). Diagnosed [underactive thyroid]{S diagnosis} in 2020 after my second, TSH was 48 which the nurse said was the highest she'd seen that week lol. I was [so tired I fell asleep in the car park at Tesco]{S energy}, [hair coming out in handfuls]{S other_physical}, [freezing all the time]{S other_physical}, [brain fog]{S cognition fig}, [put on 3 stone]{S appetite_weight}.

Before they did the bloods my GP decided I was [depressed]{S mood absent}. I wasn't. [He put me on [fluoxetine]{T fluoxetine; tried; duration=five months} for five months, just made me [numb]{S anhedonia fig side_effect} on top of [knackered]{S energy}]{O side_effect; fluoxetine}. Not blaming him, he's retired now.

So [levothyroxine]{T levothyroxine; ongoing; dose=125}, been up and down, on 125 now. [The [hair]{S other_physical improved} grew back and I'm [not cold]{S other_physical improved} any more]{O benefit; levothyroxine}. [[Weight]{S appetite_weight} hasn't shifted an ounce]{O no_benefit; levothyroxine}. [[Energy]{S energy improved} is maybe 60%]{O partial; levothyroxine}. [No side effects to speak of, I thought I'd get [palpitations]{S other_physical clin absent side_effect} like my aunt on hers but no]{O tolerated; levothyroxine}.

Things I've added. [[Iron]{T iron; tried} as my ferritin was 9, helped with the [breathlessness]{S other_physical improved}]{O benefit; iron}, [[bunged me up]{S gastrointestinal fig side_effect} something rotten]{O side_effect; iron}. [[Selenium]{T selenium; tried}, from a Facebook group, cant say I noticed owt]{O no_benefit; selenium}. [Vit D]{T vitamin d; ongoing; frequency=daily} daily as everyone up here should.

Asked the endo about [T3]{T liothyronine; not_tried}, he said not on the NHS in our area.

pennyfarthing · 802 posts

Are you taking it on an empty stomach? Coffee and [iron]{T iron; general} stop it absorbing. My TSH went from 9 to 1.5 just by moving it to bedtime, and I've been on [Levo]{T levothyroxine; other} 20 years.

Colin M · 31 posts

My wife buys [T3]{T liothyronine; other} privately, £40 a month. She says her [head's clear]{S cognition fig other improved} again. On the other hand it gave her the [shakes]{S neurological other side_effect} at first.

Shelley_H · 15 posts

Oh god I have mine with a latte at 6am!! Will try that. Next blood test is the 20th.

=== 877-social-anxiety
title: 3 years on, my honest experience
genre: forum
layout: single post
condition: social anxiety disorder
area: mental
english: Indian English
narrator: patient
split: train
overall: partly_improved
round: 3
ledger:
  paroxetine | medication | stopped | response | sexual, appetite_weight, sleep
  clonazepam | medication | tried | partial | sleep
  cognitive behavioural therapy | psychotherapy | ongoing | partial
  ashwagandha | supplement | tried | no_response
  meditation | mind_body | tried | no_response
  public speaking club | support | ongoing | response
---
Hello friends. I am 27, IT support in Pune. I used to read this forum daily when I was [at my lowest]{S mood fig} and never posted even one time, so this is my thank you.

My problem: [blushing]{S other_physical}, [voice shaking]{S neurological}, [mind going blank]{S cognition fig} on client calls. [Ate lunch in the stairwell]{S functioning} for two years. At college I [skipped my own viva]{S functioning}. My family thought I am just shy. My cousin also has [social anxiety]{S diagnosis clin other} and he took [paroxetine]{T paroxetine; other} with no effect so I had no hope from it.

First I did the home things, [ashwagandha]{T ashwagandha; tried}, [meditation]{T meditation; tried} with the app. [Both useless for me]{O no_benefit; ashwagandha, meditation}. Then psychiatrist, he wrote [Paxidep CR]{T paroxetine; stopped; dose=12.5} 12.5 and later 25, with [clonazepam]{T clonazepam; tried; dose=0.25; frequency=SOS} 0.25 SOS. [The [clonazepam]{T clonazepam; tried} took the edge off before meetings]{O partial; clonazepam} but [I was [yawning]{S sleep side_effect} in front of the boss]{O side_effect; clonazepam}. [Slowly, after two months, I noticed I am [talking to the canteen uncle]{S functioning improved}, [making small jokes]{S functioning improved}]{O benefit; paroxetine}. [I [gave a demo to 20 people]{S functioning improved}]{O benefit; paroxetine}.

Side effects I had: [[weight gain]{S appetite_weight side_effect} 9 kg, [no sex drive]{S sexual side_effect}, [vivid dreams]{S sleep side_effect}, [yawning]{S sleep side_effect}]{O side_effect; paroxetine}.

My marriage was fixed so I wanted to be off it. Tapered over four months. [[Giddiness]{S neurological withdrawal}, [nausea]{S gastrointestinal clin withdrawal}, [electric shocks in head]{S neurological fig withdrawal} for three weeks, then gone]{O withdrawal; paroxetine}. [Some of the [fear]{S anxiety worsened} has come back, not all]{O partial; paroxetine}. My [therapist]{T cognitive behavioural therapy; ongoing} and I do [CBT]{T cognitive behavioural therapy; ongoing; frequency=every second Saturday} every second Saturday, 1200 rupees. [It is slow, but [calls are manageable]{S functioning improved}]{O partial; cognitive behavioural therapy}. The company pays for a [Toastmasters]{T public speaking club; ongoing} membership also. [That has done more than anything, in March I [won best speaker ribbon]{S functioning improved}]{O benefit; public speaking club}.

[SSRIs]{T SSRIs (medication); general} are not [addictive]{S substance_use absent general side_effect} like [benzos]{T benzodiazepines (medication); general} but please don't stop suddenly. All the best to everyone.

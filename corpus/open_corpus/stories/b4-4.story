=== 078-migraine
title: Half-head pain since Indira Gandhi
genre: review
layout: form with fields
condition: migraine
area: general
english: Indian
narrator: patient
overall: unknown
treatment: flunarizine
round: 1
ledger:
  saridon | medication | tried | partial
  nimbu and salt | supplement | tried | unknown
  flunarizine | medication | stopped | partial | neurological, mood
  propranolol | medication | ongoing | unknown
---
Condition: [migraine]{S diagnosis clin}, [half-head pain]{S pain} since 1971

Bad effects: [[hands shaking]{S neurological side_effect}, [walking like a doll]{S neurological fig side_effect}, [sad without reason]{S mood side_effect}]{O side_effect; flunarizine}

My say: My neighbour Mrs. Kulkarni told tea is the culprit, my son-in-law (he is in cement) told it is mobile phone, I dont even have one. [Saridon]{T saridon; tried} I have eaten all my life, [one hour relief]{O partial; saridon}, and [nimbu with salt]{T nimbu and salt; tried}. Dr. gave [Sibelium]{T flunarizine; stopped; dose=10 mg; frequency=night; started=3rd February} 10 mg night on 3rd February. [[Attacks]{S pain improved} from 6 to 2 in March]{O partial; flunarizine}, very nice, we went to Nashik. [By 20th May I [could not lift the cup]{S neurological side_effect}]{O side_effect; flunarizine} so daughter stopped it. Now [propranolol]{T propranolol; ongoing; dose=20; started=1st June} 20 from 1st June, today is 9th only, what to tell you.

=== 213-asthma
title: 612 days
genre: review
layout: rating line then text
condition: asthma
area: general
english: American
narrator: patient
overall: improved
treatment: budesonide and formoterol
rating: 9/10
round: 1
ledger:
  fluticasone | medication | tried | no_response | other_physical
  montelukast | medication | stopped | worse | sleep
  prednisone | medication | tried | partial
  budesonide and formoterol | medication | ongoing | response | neurological
  dupilumab | medication | planned | unknown
---
Rating: 9/10 (would be 10 at a sane price)

[Today's peak flow 430, personal best 445, no [wheeze]{S other_physical absent}]{O benefit; overall}. 612 days ago it was 210 and I was typing this kind of review from urgent care. History: [Flovent]{T fluticasone; tried; frequency=2 puffs twice daily} 2 puffs twice daily x 3 years, [rescue use never under 5/wk]{O no_benefit; fluticasone}, plus [[thrush]{S other_physical clin side_effect}]{O side_effect; fluticasone}. [Singulair]{T montelukast; stopped; duration=6 weeks} ([montelukast]{T montelukast; stopped}) 6 weeks: [[nightmares]{S sleep side_effect} so bad my husband filmed me]{O side_effect; montelukast}, off. Four [prednisone]{T prednisone; tried} bursts in 2022, [each good for about 10 days]{O partial; prednisone}. Then [Symbicort]{T budesonide and formoterol; ongoing; dose=160/4.5} 160/4.5, used as both maintenance and rescue. [ACT score 11 to 23, zero ER visits, [ran a 5K]{S functioning improved}]{O benefit; budesonide and formoterol}. [[Jittery hands]{S neurological side_effect} 20 min after a dose, tolerable]{O side_effect; budesonide and formoterol; neutral}. Insurance switched me to generic [budesonide/formoterol]{T budesonide and formoterol; ongoing} in May, [same numbers]{O benefit; budesonide and formoterol}. Eos are 480 so pulm has [Dupixent]{T dupilumab; planned} prior auth pending for the [sinuses]{S other_physical}.

=== 003-bipolar-disorder
title: Level
genre: review
layout: form with fields
condition: bipolar disorder
area: mental
english: American
narrator: patient
overall: improved
treatment: valproate
round: 1
ledger:
  valproate | medication | ongoing | response | other_physical, appetite_weight, neurological
---
Why I take it: [bipolar 1]{S diagnosis clin}

Side effects: [[hair in the drain]{S other_physical side_effect}, [+20 lb]{S appetite_weight side_effect}, slight [hand tremor]{S neurological clin side_effect}]{O side_effect; valproate}

Comments: My mother says I'm [boring]{S other unclear} now and God bless her, she's right. Her brother had what I have and they found his truck. [Eight years on [Depakote ER]{T valproate; ongoing; dose=1500} (1500) and I [haven't bought a single boat]{S mania_psychosis improved}]{O benefit; valproate}. People ask is it like being [drugged]{S energy absent side_effect}. No. It isn't [happiness]{S mood absent} either and [it sure isn't [numb]{S anhedonia absent side_effect}]{O tolerated; valproate}, it's a regular Tuesday. I'm [worn out]{S energy} from having been [two people]{S mood fig}. But [I [made all my kid's games]{S functioning improved} this season]{O benefit; valproate}. Thank you to whoever invented Tuesdays.

=== 163-sickle-cell-disease
title: Hydrea and the scales??
genre: forum
layout: post and replies by other members
condition: sickle cell disease
area: general
english: Australian
narrator: patient
overall: unchanged
round: 1
ledger:
  hydroxycarbamide | medication | ongoing | no_response | gastrointestinal, other_physical, appetite_weight
  oxycodone | medication | tried | unknown
---
gumnut81 wrote:
Um, does anyone know if [Hydrea]{T hydroxycarbamide; ongoing} [puts weight on]{S appetite_weight general possible side_effect} you? I might be wrong. I'm 41, [HbSS]{S diagnosis clin}, Townsville. Started in Feb at 1000mg. [Was [spewing]{S gastrointestinal improved side_effect} for a fortnight and had [mouth ulcers]{S other_physical improved side_effect}, but that cleared up]{O tolerated; hydroxycarbamide}. [I'm [up 6 kilos]{S appetite_weight unclear} though]{O side_effect; hydroxycarbamide}. [And I've still had three [crises]{S pain} since, which is what I always had]{O no_benefit; hydroxycarbamide}. Last time the ED registrar said I "looked comfortable" and held off the [Endone]{T oxycodone; tried} for four hours. I'd been [biting my sleeve]{S pain}. Maybe I'm too quiet, I dunno.

Dazza_T wrote:
No [weight]{S appetite_weight other absent side_effect} on mine but it went to my nails, [black stripes]{S other_physical other side_effect}. [Crises]{S pain other improved} halved by month 9 so hang in. Complain about that bloke.

Marisol wrote:
[Crizanlizumab]{T crizanlizumab (medication); other} drip here, zip. Have a care plan letter in your bag, they cant argue with letterhead.

gumnut81 wrote:
Oh, thanks. Didn't know you could get a letter.

=== 249-acne
title: Graham's story: the weather report
genre: article
layout: clinic web page with patient story
condition: acne
area: general
english: British
narrator: journalist
overall: unknown
round: 1
ledger:
  benzoyl peroxide | medication | tried | no_response | other_physical
  lymecycline | medication | stopped | partial | gastrointestinal
  toothpaste | other | tried | no_response
  zinc | supplement | tried | no_response
  dairy-free diet | lifestyle | tried | no_response
  adapalene | medication | stopped | partial | other_physical, pain
  isotretinoin | medication | ongoing | partial | other_physical, pain, energy, diagnosis
  hospital admission | care_setting | tried | response
  prednisolone | medication | tried | response | sleep, appetite_weight
  psychotherapy | psychotherapy | planned | unknown
---
Patient stories
Graham and the weather

How do you tell a room full of estate agents that you [can't come to the Christmas party]{S functioning} because of your chin?

"You say you've got a stomach bug," Graham tells us. He has said it nine Decembers running. He is 37, sells houses in Stockport, and asked us to change his name, his town and the colour of his tie. We have left him the tie.

Graham has lived with [acne]{S diagnosis} since 1999, and he talks about his skin as other people talk about the sky. There are settled spells. There are [fronts coming in from the jaw]{S other_physical fig}. "I wake up and before I've opened my eyes I run a [finger along for lumps]{S anxiety}. That's my forecast. It decides whether I [do the viewings]{S functioning} or send Kayleigh."

Is [acne]{S diagnosis general} really a problem in adults?

Yes. [Acne]{S diagnosis general} isn't only for teenagers. Around one in five women and one in twelve men still have it in their thirties. It happens when hair follicles are blocked by oil and dead skin, and bacteria that normally do no harm set off [inflammation]{S other_physical clin general}. It isn't caused by [dirt]{S other general absent}, and chocolate has been treated rather unfairly.

You may notice:
- [blackheads and whiteheads]{S other_physical general possible}
- [red, tender bumps]{S other_physical general possible}
- [deep, painful nodules or cysts]{S other_physical clin general possible}
- [marks or scars]{S other_physical general possible} when these settle
- [low mood]{S mood clin general possible}, [avoiding mirrors]{S functioning general possible} or [giving up sport and swimming]{S functioning general possible}

"The last bullet is the one that we see too late," says Dr Priyanka Thorne, consultant dermatologist here at the Larkhill Skin Clinic. "Studies find that severe [acne]{S diagnosis general} roughly doubles the risk of [depression]{S diagnosis clin general possible}. When a grown man tells me he's only come about his [back]{S other_physical general}, I put my pen down."

Drizzle: 1999 to 2008

First came [benzoyl peroxide]{T benzoyl peroxide; tried; dose=5 per cent; started=October 1999} 5 per cent, in October 1999, bought by his mother. [It [bleached]{S other_physical side_effect} the pillowcase, the towel and the collar of his school shirt]{O side_effect; benzoyl peroxide}; [the [spots]{S other_physical} stayed the colour they were]{O no_benefit; benzoyl peroxide}. There was a [toothpaste]{T toothpaste; tried} year, a [zinc]{T zinc; tried} year, and a term of [no milk]{T dairy-free diet; tried}, [none of which he can recommend]{O no_benefit; toothpaste, zinc, dairy-free diet}.

In 2003 his GP prescribed [lymecycline]{T lymecycline; stopped; dose=408 mg; frequency=daily; duration=two university terms}, 408 mg daily, for two university terms. [He describes this as bright intervals]{O partial; lymecycline}. [It gave him [heartburn]{S gastrointestinal side_effect}]{O side_effect; lymecycline}, and [when the course ended the [cloud]{S other_physical fig worsened} was back by reading week]{O partial; lymecycline}.

[Differin]{T adapalene; stopped; duration=eleven months} gel, from January 2007, lasted eleven months. "[[Peeling]{S other_physical side_effect} like a birch," he says, "and [stinging]{S pain side_effect}]{O side_effect; adapalene}. [A bit less [gravel on the forehead]{S other_physical fig improved}, I suppose]{O partial; adapalene}." 

By then he had [stopped going to the lido]{S functioning}. He [cut his own hair with the light off]{S functioning}. At 22 he broke up with a girl called Fran because she had a magnifying mirror in her bathroom, and he has never told her that this was why.

The storm: 2012

[Isotretinoin]{T isotretinoin (medication); general}, better known by the old brand name [Roaccutane]{T isotretinoin (medication); general}, shrinks the oil glands. It clears or nearly clears [acne]{S diagnosis general} in about 80 per cent of people, and is reserved for severe forms because of its risks: it causes serious [birth defects]{S other clin general possible side_effect}, [dries the lips and eyes]{S other_physical general possible side_effect}, and needs monitoring of mood, blood fats and liver. Around a third of those treated will need a second course at some time.

Graham began on 40 mg on 2 April 2012. [On 27 April he woke with a [temperature]{S other_physical side_effect}, [swollen wrists]{S other_physical side_effect} and a [chest that had burst open]{S other_physical side_effect}]{O side_effect; isotretinoin}. "[I [stuck to the sheet]{S other_physical side_effect}]{O side_effect; isotretinoin}," he says, and then he says that he'd like to talk about something else for a minute, so we talk about conveyancing.

[It was [acne fulminans]{S diagnosis clin side_effect}]{O worsening; isotretinoin}, a rare and violent [flare]{S other_physical general} which can be triggered in the first weeks of [treatment]{T isotretinoin; ongoing}. [The [capsules]{T isotretinoin; ongoing} had brought on the very thing they were for, tenfold]{O worsening; isotretinoin}. He was [admitted]{T hospital admission; tried; duration=eight days} for eight days and given [prednisolone]{T prednisolone; tried; dose=40 mg; route=by mouth} 40 mg by mouth. [[Swelling]{S other_physical improved} and [fever]{S other_physical improved} were gone by the weekend]{O benefit; prednisolone, hospital admission}. [He [didn't sleep]{S sleep side_effect} and [ate nine yoghurts]{S appetite_weight side_effect} in a night]{O side_effect; prednisolone}.

A nurse dressed his back twice a day without remarking on it. He still has her name on a piece of paper.

From June 2012 he restarted [isotretinoin]{T isotretinoin; ongoing; dose=10 mg; started=June 2012} at 10 mg, under the cover of [steroids]{T prednisolone; tried}, creeping up to 30. It ended on 15 March 2013. [[Cracked lips]{S other_physical side_effect}, [nosebleeds]{S other_physical side_effect}, [aching hips]{S pain side_effect} at five-a-side, [tiredness]{S energy side_effect}]{O side_effect; isotretinoin}. [And [blue sky]{S other_physical fig improved}]{O benefit; isotretinoin}. [For six years and two months he [bought shirts in white]{S functioning improved}]{O benefit; isotretinoin}.

[The [first lump]{S other_physical worsened} came back in May 2019, on the left of the jaw, on the morning of his sister's wedding]{O partial; isotretinoin}. He is in every photograph in profile.

What can be done today

Most people will not need tablets at all. A [retinoid gel]{T topical retinoids (medication); general} combined with [benzoyl peroxide]{T benzoyl peroxide; general} for twelve weeks is where our dermatologists start. Women may be offered the [contraceptive pill]{T combined contraceptive pill (medication); general} or [spironolactone]{T spironolactone (medication); general}. [Scars]{S other_physical general} can be treated with [laser]{T laser treatment (procedure); general} or [microneedling]{T microneedling (procedure); general}, though only once the skin is calm. And support for the mind belongs with support for the skin: ask us about our psychologist.

Forecast

Graham came to us in September 2023. He is on a low dose of [isotretinoin]{T isotretinoin; ongoing; dose=10 mg; frequency=twice a week}, 10 mg twice a week, begun on 9 October, and it's too soon to say. His bloods are checked monthly; he will see the [psychologist]{T psychotherapy; planned} in the new year, "about Fran, mostly".

This year's party is on the 15th. He has been asked to do the raffle. Dr Thorne will not promise him a fine day, and he hasn't asked for one. "I've [ordered the white shirt]{S functioning improved}," he says. "It can go back within thirty days."

=== 083-crohns-disease
title: re: newly diagnosed, what all should i carry to office??
genre: forum
layout: reply to somebody's question
condition: Crohn's disease
area: general
english: Indian
narrator: patient
overall: unchanged
round: 1
ledger:
  mesalazine | medication | tried | no_response
  prednisolone | medication | tried | partial | appetite_weight, anger, other_physical
  azathioprine | medication | ongoing | partial | gastrointestinal, other_physical
  adalimumab | medication | stopped | partial | other_physical
  aloe vera juice | supplement | tried | no_response
  curcumin | supplement | tried | no_response
  kutaj | supplement | tried | no_response
  isabgol | supplement | tried | worse | pain
  ustekinumab | medication | planned | unknown
  avoiding milk | lifestyle | ongoing | partial
---
bro the most imp thing u need is a spare pant. black colour, rolled in a tiffin dabba, bottom drawer. i am dead serious. mine has saved me in 2 companies and one cousin's sangeet

37M here, Pune, IT (what else). [crohns]{S diagnosis clin} since 2014, ileum. started as [loose motions 12-15 times]{S gastrointestinal} and [blood]{S gastrointestinal}, [lost 17 kg]{S appetite_weight}, my mom thought drugs lol. first GI uncle in camp area did not even look up from his phone, said "[tension]{S anxiety possible} hai, get married". 2000 rs for that wisdom. he also told my dad outside that i am [pretending]{S other possible} to skip office. 8 months i lost bcoz of this fellow

since u asked what works, i made this list for another guy, copy pasting

**[Money down the drain]{O no_benefit; mesalazine, aloe vera juice, curcumin, kutaj, isabgol} (for ME ok):**
- [mesacol]{T mesalazine; tried}, 2 yrs
- [aloe vera juice]{T aloe vera juice; tried} from aunty's MLM
- [curcumin]{T curcumin; tried} capsules, only my tshirts became yellow
- [kutaj]{T kutaj; tried} powder from vaidya in satara. tastes like a burnt door
- [isabgol]{T isabgol; tried}, pls no, [made me [pass out from cramps]{S pain side_effect}]{O worsening; isabgol}

**[Gave me something and took it back]{O partial; prednisolone, azathioprine, adalimumab}:**
- [wysolone]{T prednisolone; tried; dose=40} 40. [10/10 for two months, ate biryani]{O partial; prednisolone}, then [every time below 10mg the [motions]{S gastrointestinal worsened} came back]{O partial; prednisolone}. [[moon face]{S other_physical clin side_effect}, [hungry 24x7]{S appetite_weight side_effect}, [fought with a cab driver]{S anger side_effect} over 5 rs]{O side_effect; prednisolone}
- [azoran]{T azathioprine; ongoing; dose=100}, 100 now. [less [bleeding]{S gastrointestinal improved} i think]{O partial; azathioprine}. [[vomiting]{S gastrointestinal side_effect} first month, [hairfall]{S other_physical side_effect}]{O side_effect; azathioprine}
- [exemptia]{T adalimumab; stopped} (its indian [adalimumab]{T adalimumab; stopped}) 14 [shots]{T adalimumab; stopped; sessions=14}, [first 5 months felt like i stole someone's [stomach]{S gastrointestinal improved}]{O benefit; adalimumab}, then antibodies came and [finished, [back to same]{S gastrointestinal worsened}]{O partial; adalimumab}. [[skin rash]{S other_physical side_effect} like map of kerala]{O side_effect; adalimumab}

also [no milk]{T avoiding milk; ongoing}, [[gas]{S gastrointestinal improved} is bit less]{O partial; avoiding milk}

so honest status: [calprotectin was 900 in 2014, last month 870]{O no_benefit; overall}. [i go [8 times a day]{S gastrointestinal}, weight same]{O no_benefit; overall}. new GI (madam at a proper hospital, looks at u and everything) has put file for [ustekinumab]{T ustekinumab; planned}, company insurance is saying pre-existing. waiting since diwali

for ur actual qn: wet wipes, ORS sachets, room freshener, download a toilet map, tell ONE person in ur team. not hr. and dont take [fibre]{T fibre (supplement); general} bcoz some influencer said. all the best yaar u will be ok, i mean i am not ok but i still got promoted

=== 100-irritable-bowel-syndrome
title: TWELVE DAYS
genre: review
layout: shouts in capitals
condition: irritable bowel syndrome
area: general
english: British
narrator: patient
overall: unchanged
treatment: linaclotide
round: 1
ledger:
  drinking more water | lifestyle | declined | unknown
  laxido | medication | tried | no_response
  hospital admission | care_setting | tried | partial
  enemas | procedure | tried | partial
  linaclotide | medication | stopped | no_response | gastrointestinal
  dietitian | lifestyle | planned | unknown
---
TWELVE DAYS. That is how long I [went without going]{S gastrointestinal} in November, aged 72, and the surgery said [drink more water]{T drinking more water; declined}. I AM NOT A POT PLANT. [Laxido]{T laxido; tried; frequency=three sachets a day} three sachets a day, [NOTHING]{O no_benefit; laxido}. Ended up in [hospital]{T hospital admission; tried; duration=four nights} four nights with two [enemas]{T enemas; tried; sessions=two}, [[cleared]{S gastrointestinal improved} for a week]{O partial; hospital admission, enemas}, [IBS]{S diagnosis clin} they tell me, as if thats a comfort. So then these, [Constella]{T linaclotide; stopped; dose=290}, 290. [For nine days not a murmer]{O no_benefit; linaclotide}, [day ten I was on the number 38 bus and [it ALL came at once]{S gastrointestinal side_effect}]{O side_effect; linaclotide}, I had to throw away a good pair of cords. [So its either the Sahara or Niagara, no in between]{O side_effect; linaclotide}. Stopped. [[Bloated as a drum]{S gastrointestinal fig}, [gripes]{S pain} every morning, SAME AS BEFORE]{O no_benefit; linaclotide}. [Dietitian]{T dietitian; planned} is on order, can see me in JUNE. June!! Two stars for the leaflet, nice big print.

=== 192-complex-ptsd
title: The woman who alphabetized the night
genre: article
layout: newsletter portrait
condition: complex PTSD
area: mental
english: American
narrator: journalist
overall: improved
round: 1
ledger:
  kava | supplement | tried | no_response
  ashwagandha | supplement | tried | no_response | gastrointestinal
  trazodone | medication | tried | partial | sleep
  paroxetine | medication | tried | partial | sexual, appetite_weight
  prolonged exposure | psychotherapy | tried | partial | sleep
  cognitive behavioural therapy for insomnia | psychotherapy | tried | response | energy
  stellate ganglion block | procedure | tried | no_response | other_physical, neurological
  kettlebell class | lifestyle | ongoing | response
  narrative exposure therapy | psychotherapy | ongoing | response
---
The woman who alphabetized the night

Every night for six years, Loretta Pugh [heard the garage door]{S anxiety}. There wasn't one. She and her husband had sold the house with the garage in 2009 and moved into a second-floor condo in Albuquerque, and still at 1:50 a.m. the [chain would start to grind]{S anxiety}, and she'd be [upright with her shoes on]{S anxiety} before she was awake.

"I own very good slippers," says Loretta, who is 57 and catalogs maps for the state. "Never wore 'em. You can't run in slippers."

By way of passing the time until morning, she put her spices in alphabetical order, then her husband's records, then, one February, the batteries.

A name with a C in front

Loretta grew up in a house where a certain car coming home meant hiding. She told three doctors about the [insomnia]{S sleep clin}, none about the car. She had [stomach cramps]{S gastrointestinal}, a [temper she calls Doreen]{S anger fig}, and [whole Saturdays she couldn't account for]{S mania_psychosis}. In 2018 a nurse practitioner gave her a checklist called the PCL-5. Scores run from 0 to 80. Loretta got 66. "I've always tested well," she says.

[Complex PTSD]{S diagnosis clin general} includes the symptoms of [PTSD]{S diagnosis clin general} and three more: [emotions that are hard to steer]{S mood general}, a [damaged sense of self]{S hopelessness general} and [trouble trusting people]{S functioning general}. In the US roughly four adults in a hundred meet criteria, and [sleep problems]{S sleep general} touch seven to nine of every ten.

"[Sleep]{S sleep general} is where trauma pays its rent," says Marcus Odell, MD, who directs a trauma and sleep clinic in Santa Fe. "Patients think that once the memories are treated the [nights]{S sleep general} will follow. Often they don't. You have to knock on that door separately."

The natural aisle

She began at the health-food store. [Kava]{T kava; tried}, in a tea that "tasted like a barn apologizing." [Ashwagandha]{T ashwagandha; tried; duration=four months} for four months. [Neither one impressed the garage door]{O no_benefit; kava, ashwagandha}, [and the second gave her the [trots]{S gastrointestinal side_effect}]{O side_effect; ashwagandha}. [Herbal products]{T herbal products (supplement); general} are widely used for [anxiety]{S anxiety clin general} and [sleep]{S sleep general}; evidence in trauma is thin, and [kava]{T kava; general} has been linked to rare [liver injury]{S other_physical clin general possible side_effect}.

[Trazodone]{T trazodone; tried; dose=100 mg} came next, 100 mg. [It did put her [under]{S sleep improved}]{O partial; trazodone}. [She'd come to at her desk at eleven with the [Louisiana Purchase printed on her cheek]{S sleep fig side_effect}]{O side_effect; trazodone}. [Paxil]{T paroxetine; tried}: "[[Doreen took up knitting]{S anger fig improved}]{O partial; paroxetine}," she allows. "[But the [marriage bed was closed for renovations]{S sexual fig side_effect} and my [pants wouldn't]{S appetite_weight side_effect}]{O side_effect; paroxetine}."

What treatment can look like

Guidelines favor [talking treatments]{T psychotherapy (psychotherapy); general} over pills. Those with the best record:

- [prolonged exposure]{T prolonged exposure; general}, in which memories are told aloud, repeatedly, and avoided places visited
- [cognitive processing therapy]{T cognitive processing therapy (psychotherapy); general}
- [EMDR]{T eye movement desensitization and reprocessing (psychotherapy); general}
- [narrative exposure therapy]{T narrative exposure therapy; general}, which lays a whole life out in order
- for nights, [CBT-I]{T cognitive behavioural therapy for insomnia; general}, a short course of behavioral rules for [insomnia]{S sleep clin general}, which helps 70 to 80 percent of those who finish

Loretta's first round of [prolonged exposure]{T prolonged exposure; tried; sessions=ten} was ten sessions at the VA, where her late-enlisted twenties entitle her. [Her score fell from 66 to 49]{O partial; prolonged exposure}. [Her [nights]{S sleep worsened side_effect} got, if anything, longer]{O side_effect; prolonged exposure}; she ran out of batteries. In 2021 she tried a [stellate ganglion block]{T stellate ganglion block; tried}, an injection beside the windpipe that quiets a bundle of nerves. [Her [eyelid drooped]{S neurological side_effect} and she was [hoarse]{S other_physical side_effect} for an afternoon]{O side_effect; stellate ganglion block}. "[Otherwise, I'd have had the same result from a nice scarf]{O no_benefit; stellate ganglion block}."

Five hours, no more

What moved things was nothing fancy. Dr. Odell's clinic put her on [CBT-I]{T cognitive behavioural therapy for insomnia; tried}. For three weeks she was allowed to be in bed from one until six. No reading there, no rehearsing. [If the [chain ground]{S anxiety}, she got up and sat in a kitchen chair, [so tired]{S energy side_effect} she once salted her coffee]{O side_effect; cognitive behavioural therapy for insomnia}.

[In week four she [slept through 1:50]{S sleep improved}]{O benefit; cognitive behavioural therapy for insomnia}. She found out from the clock and felt "stood up."

Around that time a colleague dragged her to a [kettlebell class]{T kettlebell class; ongoing}, run for women over fifty in a church basement. Loretta had not been in her own arms, as she puts it, since about fourth grade. "I swing thirty-five pounds over my head and nobody in that room can make me put it down," she says.

For the past year she has been working with a [therapist]{T narrative exposure therapy; ongoing} in [narrative exposure]{T narrative exposure therapy; ongoing}: a rope on the floor, stones for the bad, flowers for the good. There turned out to be more flowers than she'd have catalogued.

[In August she filled in the checklist again. 24]{O benefit; overall}. [She [sleeps]{S sleep improved} six and a half hours]{O benefit; cognitive behavioural therapy for insomnia}. [Doreen [visits on holidays]{S anger fig improved}]{O benefit; overall}. [The [class]{T kettlebell class; ongoing} and the rope, she thinks, did the [days]{S functioning improved}, and the kitchen chair did the [nights]{S sleep improved}]{O benefit; kettlebell class, narrative exposure therapy, cognitive behavioural therapy for insomnia}.

"[I'm still [not what you'd call restful]{S anxiety}]{O partial; overall}," says Loretta. "But I've worn through the slippers."

=== 309-premenstrual-dysphoric-disorder
title: Re: Has anyone had success with natural remedies?
genre: forum
layout: reply to somebody's question
condition: premenstrual dysphoric disorder
area: mental
english: Australian
narrator: patient
overall: partly_improved
round: 1
ledger:
  chasteberry | supplement | tried | no_response
  evening primrose oil | supplement | tried | no_response
  calcium | supplement | tried | no_response
  drospirenone and ethinylestradiol | medication | tried | no_response | mood
  fluoxetine | medication | ongoing | partial | sleep, sexual
---
Dear Lyndall,

I am presently on day nineteen of my cycle and able to write you a civil letter, which is in itself a form of evidence. I am forty-two, a conveyancer, and live near Ballarat. For some twenty years I was regarded by my family as having a [difficult temperament]{S anger}. In fact I had it for ten days in the month. On those days I [wept over cardigans]{S mood}, [quarrelled with tradesmen]{S anger} and, I regret to say, [considered the railway line]{S suicidality}. It was a locum at our practice who proposed [premenstrual dysphoric disorder]{S diagnosis clin}.

To your question. I tried the natural avenue first, with patience and at some cost: [Vitex]{T chasteberry; tried; duration=six months} for six months, [evening primrose oil]{T evening primrose oil; tried}, and [calcium]{T calcium; tried; dose=1200 mg} at 1200 mg. [None of these had any effect that I, or my long-suffering husband, could detect]{O no_benefit; chasteberry, evening primrose oil, calcium}. [The contraceptive [Yaz]{T drospirenone and ethinylestradiol; tried} was no better]{O no_benefit; drospirenone and ethinylestradiol}; [it merely spread the [gloom]{S mood side_effect} more evenly]{O side_effect; drospirenone and ethinylestradiol}.

I now take [Lovan]{T fluoxetine; ongoing; dose=20 mg; frequency=from ovulation until the second day of bleeding}, 20 mg, from ovulation until the second day of bleeding only. [The [rages]{S anger improved} have gone from ten days to perhaps four]{O partial; fluoxetine}, and [the [railway line]{S suicidality fig improved} is once more a railway line]{O benefit; fluoxetine}. [The [weeping]{S mood} persists]{O partial; fluoxetine}. [I have [odd dreams]{S sleep side_effect} and a [diminished interest in the marital side]{S sexual side_effect}]{O side_effect; fluoxetine; neutral}. I understand that about six women in ten respond to [medicines of this kind]{T SSRIs (medication); general}, and that [surgery]{T oophorectomy (procedure); general} is held in reserve. You might ask your doctor, rather than the health shop.

With kind regards,
Beverley

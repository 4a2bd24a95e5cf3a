=== 2346-bipolar-disorder
title: What I'd tell the woman who bought four kayaks
genre: essay
layout: first-person essay, second-person address, no headings
condition: bipolar I disorder
area: mental
english: American
narrator: patient
split: train
overall: improved
round: 6
ledger:
  escitalopram | medication | tried | worse | mania_psychosis, sleep
  valproate | medication | stopped | partial | other_physical, appetite_weight
  olanzapine | medication | tried | mixed | appetite_weight, energy
  lithium | medication | ongoing | response | neurological, gastrointestinal, other_physical
  hospital admission | care_setting | tried | response
  cbd gummies | supplement | tried | no_response
  mood tracking app | other | tried | no_response
  interpersonal and social rhythm therapy | psychotherapy | tried | response
  amber glasses | other | ongoing | partial
  same bedtime | lifestyle | ongoing | response
  no caffeine after noon | lifestyle | ongoing | partial
  giving credit cards to sister | other | ongoing | response
  the tuesday table | support | ongoing | response
  lamotrigine | medication | planned | unknown
  electroconvulsive therapy | neuromodulation | declined | unknown
---
You bought four kayaks. You live in Lubbock. I'm going to start there because it's funny and because nobody laughed at the time.

You'd been on [Lexapro]{T escitalopram; tried; duration=five weeks} five weeks. You'd gone in because you were [crying]{S mood} at work and [couldn't get off the bathroom floor]{S energy} on weekends, and the family doctor gave you what he gives everybody. [It lit you up like a gas station]{O worsening; escitalopram}. [You [quit sleeping]{S sleep side_effect}, you [talked so fast]{S mania_psychosis side_effect} your kids imitated you, you [thought the mayor needed your help with water]{S mania_psychosis side_effect}]{O side_effect; escitalopram}. I know you'll say you never felt better. That was [the sick part]{S mania_psychosis fig}.

Your sister Dee drove you in. Dee has [bipolar]{S diagnosis clin other} too, nobody told you that until you were wearing paper shorts. She's been on [Depakote]{T valproate (medication); other} since college and she's a paralegal. [Nine days inpatient]{T hospital admission; tried; duration=nine days}, and [whatever you say about the food, they [brought you down]{S mania_psychosis fig improved}]{O benefit; hospital admission}. [Zyprexa]{T olanzapine; tried} did it, mostly. [It [shut off the noise]{S mania_psychosis fig improved} in a weekend]{O benefit; olanzapine}. [It also put you [on the couch]{S energy fig side_effect} for the summer and [thirty-one pounds]{S appetite_weight side_effect} on your behind]{O side_effect; olanzapine}.

Then came what nobody warns you about. The bill for the kayaks, and [the low]{S mood fig}. Eight months of it. You [stopped washing your hair]{S functioning}. You [wrote a note]{S suicidality} and then [fell asleep on it]{S energy}. They brought up [ECT]{T electroconvulsive therapy; declined} and you said over my dead body, which in hindsight was a poor choice of words.

They tried [Depakote]{T valproate; stopped} since it worked on Dee. [It kept you from going [up]{S mania_psychosis fig absent}, it did nothing for the [down]{S mood fig}]{O partial; valproate}, [and your [hair came out]{S other_physical side_effect} in the drain and you [gained again]{S appetite_weight side_effect}]{O side_effect; valproate}. So that one got pulled. In between, on your own dime, [CBD gummies]{T cbd gummies; tried} and a [mood app]{T mood tracking app; tried} that sent you a sad cloud every evening at eight. [Useless, the pair of them]{O no_benefit; cbd gummies, mood tracking app}. The cloud made you want to throw the phone.

You were scared of [lithium]{T lithium; planned}. Grandpa took [lithium]{T lithium (medication); other} and [his hands shook]{S neurological other side_effect} so bad he drank coffee through a straw. You held that script in your purse for a month.

Take it. [It's slow, you'll sit there week three thinking well this is just salt]{O no_benefit; lithium; neutral}. [Then one day in October you're going to be driving and notice the sky, and that you've been [singing]{S mood improved}]{O benefit; lithium}. [You'll [pee all night]{S other_physical side_effect} and your [hands will shake a little]{S neurological side_effect}, and there's [the thirst]{S gastrointestinal side_effect}]{O side_effect; lithium; neutral}. Get your blood drawn. I've been on [lithium]{T lithium; ongoing; dose=900 milligrams; duration=six years} six years now, 900 milligrams, and [there has not been one [kayak]{S mania_psychosis fig improved}]{O benefit; lithium}.

There's a therapy called [social rhythm therapy]{T interpersonal and social rhythm therapy; tried} and it sounds like a dance class. It's a grid: when you get up, when you eat, when you first see another person. The [therapist]{T interpersonal and social rhythm therapy; tried; sessions=20 visits}, 20 visits, was about twelve years old and [she was right about everything]{O benefit; interpersonal and social rhythm therapy}. From her you'll keep the [bedtime]{T same bedtime; ongoing; frequency=every single night}, 10:15, every single night, weddings included. [I'd put it right up there with the [pills]{T lithium; ongoing}]{O benefit; same bedtime}. You'll wear [orange glasses]{T amber glasses; ongoing} after dinner and look like a welder ([helps a bit, I [get sleepy]{S sleep improved} on time]{O partial; amber glasses}). [No coffee past noon]{T no caffeine after noon; ongoing}, [that's a maybe]{O partial; no caffeine after noon}. And every March, which is your month, [Dee gets the credit cards]{T giving credit cards to sister; ongoing; frequency=every March}. [It has saved us thousands and it saved the marriage]{O benefit; giving credit cards to sister}.

Find [the Tuesday Table]{T the tuesday table; ongoing}. It's six people and a pie at Furr's. A retired cop there takes [Latuda]{T lurasidone (medication); other}, a nurse had [TMS]{T transcranial magnetic stimulation (neuromodulation); other}, nobody preaches. [You won't have to [explain yourself]{S functioning improved} there, first time in your life]{O benefit; the tuesday table}.

What I can't tell you is that it's over. [The winters still [drag]{S mood fig}]{O partial; overall}, and Dr. Patel wants to add [lamotrigine]{T lamotrigine; planned} after New Year's. Around a third of folks do really well on [lithium]{T lithium (medication); general}, that's what she told me. [But you [went back to the library]{S functioning improved}, you're the one who does story hour]{O benefit; overall}. We kept one kayak. It's in the yard. There are tomatoes in it.

=== 2347-tinnitus
title: The fridge that followed me home
genre: essay
layout: charity my-story page, headings, long list with one verdict
condition: tinnitus
area: general
english: Irish
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  betahistine | medication | tried | no_response
  prednisolone | medication | tried | no_response | sleep
  ginkgo | supplement | tried | no_response
  zinc | supplement | tried | no_response | gastrointestinal
  olive oil drops | other | tried | no_response
  cranial osteopathy | procedure | tried | no_response
  jaw splint | procedure | stopped | worse | pain
  acupuncture | mind_body | tried | no_response
  cutting out salt | lifestyle | tried | no_response
  finger drumming | other | tried | partial
  zopiclone | medication | stopped | partial | gastrointestinal
  rain sounds speaker | other | ongoing | response
  hearing aids | procedure | ongoing | partial | other_physical
  cognitive behavioural therapy | psychotherapy | tried | response
  the men's shed | support | ongoing | response
  sertraline | medication | declined | unknown
---
The night it started I got up and unplugged the fridge. I can remember the tiles cold under my feet. I stood there in my boxers and [the hum]{S other_physical} went on, and that was when I knew the fridge was me.

I'm Pat, sixty-one, carpenter, Tuam. Forty years of routers and planers and the odd bit of loud music. I'd had [a bit of deafness]{S other_physical} in the left ear, sure who hasn't. This was [a high E on a fiddle, held and held]{S other_physical fig}, day and night.

The first year

I was not well in myself that first year and I'll say it plainly. [Sleep went]{S sleep}. I was [getting two hours]{S sleep}. I [snapped the head off]{S anger fig} everyone that came into the kitchen. I [stopped going to Mass]{S functioning} because of the quiet bits. One evening in the workshop I was [thinking of ways out]{S suicidality fig}, and I put down the tools and rang my daughter. It never [went further than that]{S suicidality absent}, thank God.

Everything I put in, on or near my ears

Here's the whole sorry list. [Serc]{T betahistine; tried} from the doctor. A course of [steroids]{T prednisolone; tried; duration=ten days}, ten days, [which had me [up painting the hall at four in the morning]{S sleep side_effect}]{O side_effect; prednisolone}. [Ginkgo]{T ginkgo; tried}. [Zinc]{T zinc; tried}, [that [turned my stomach]{S gastrointestinal fig side_effect}]{O side_effect; zinc}. [Warm olive oil]{T olive oil drops; tried} off a spoon, my mother's remedy for all complaints above the neck. [Cranial osteopathy]{T cranial osteopathy; tried; sessions=four goes} in Athenry, €60 to have a man hold my head, four goes. [Needles]{T acupuncture; tried; sessions=six sessions} from a Chinese doctor in Galway, six sessions. [Gave up salt]{T cutting out salt; tried} for all of Lent and then some. [I can tell you with total confidence that the whole lot of that, every drop, pill and pin, was money down a well]{O no_benefit; betahistine, prednisolone, ginkgo, zinc, olive oil drops, cranial osteopathy, acupuncture, cutting out salt}.

The dentist said it was my jaw and made me a [splint]{T jaw splint; stopped}. [Now I had [a sore jaw]{S pain side_effect}]{O side_effect; jaw splint} [and [the note]{S other_physical fig worsened} went up a half tone, I swear to you]{O worsening; jaw splint}. I lasted five weeks and fired it in a drawer.

There's a trick on the internet where you [drum your fingers on the back of your skull]{T finger drumming; tried}. [That gave me about forty seconds of the most beautiful [silence]{S other_physical improved}]{O partial; finger drumming}. I'd be at it in the van like a madman. Forty seconds.

The doctor offered [sertraline]{T sertraline; declined} for the [mood]{S mood} and I wouldn't take it, stubborn. I took his [sleeping tablets]{T zopiclone; stopped}. [They worked grand at first, I [slept five hours]{S sleep improved} and [woke with a mouth like a tin can]{S gastrointestinal fig side_effect}, and by the third month I might as well have been eating mints]{O partial; zopiclone}. He weaned me off before Christmas and rightly so.

[What turned it]{O benefit; rain sounds speaker, hearing aids, cognitive behavioural therapy}

Three things, I'd say.

A [speaker with rain]{T rain sounds speaker; ongoing} on the locker. My wife found it. She'd [slept with one]{T rain sounds speaker (other); other} herself after her own mother died. [From the first night I was [asleep within the hour]{S sleep improved}]{O benefit; rain sounds speaker}. [I won't go on holidays without it]{O benefit; rain sounds speaker}.

Then the [hearing aids]{T hearing aids; ongoing}, which I'd been told at one place would be wasted on me. [First fortnight every crisp packet was [a bomb going off]{S other_physical fig side_effect}]{O side_effect; hearing aids}. [They don't stop [it]{S other_physical}, they give me something else to listen to]{O partial; hearing aids}. My brother in Leeds got a pair and says he'd sooner have the [ringing]{S other_physical other}.

And I was sent to a [psychologist]{T cognitive behavioural therapy; tried; sessions=ten visits}, ten visits, through the hospital. I went in thinking she'd tell me it was all in my head and she said well it is, Pat, that's where sound lives. She did [CBT]{T cognitive behavioural therapy; tried} with me. I had a sentence going round that I'd [never have peace again]{S hopelessness}, and we took that sentence asunder like an old dresser. [It's every bit as [loud]{S other_physical} now as then]{O no_benefit; cognitive behavioural therapy; neutral}. [I just don't [hate it]{S mood improved}]{O benefit; cognitive behavioural therapy}. I wouldn't have believed that sentence off anyone.

Since then

I'm at [the Men's Shed]{T the men's shed; ongoing} in town. Turns out four of the nine of us have [tinnitus]{S diagnosis clin other} and all we do is shout. [It [got me back at the bench]{S functioning improved}]{O benefit; the men's shed}. [I'm [back at Mass]{S functioning improved} too, near the choir]{O benefit; overall}. [There's bad days, a head cold or a row will bring [it]{S other_physical} up]{O partial; overall}.

About one person in seven has some [ringing]{S other_physical general}, and for most it [fades into the background]{S other_physical fig improved general} in a year or two. There's no tablet for it. [Hearing aids]{T hearing aids (procedure); general} help where there's [hearing loss]{S other_physical general}, and [CBT]{T cognitive behavioural therapy (psychotherapy); general} has the best evidence going. Keep your money out of the well.

=== 2348-ptsd
title: Triple zero
genre: essay
layout: first-person charity blog, untidy, short paragraphs
condition: PTSD
area: mental
english: Australian
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  venlafaxine | medication | tried | partial | other_physical, sexual
  paroxetine | medication | tried | no_response | energy
  prazosin | medication | ongoing | response | neurological
  employee assistance counselling | psychotherapy | tried | worse
  eye movement desensitization and reprocessing | psychotherapy | tried | response | sleep
  prolonged exposure therapy | psychotherapy | stopped | worse
  stellate ganglion block | procedure | tried | partial | other_physical
  bag of frozen peas | other | ongoing | response
  naming five red things | other | tried | no_response
  surf program | lifestyle | tried | partial
  medicinal cannabis | medication | stopped | partial | cognition
  gregorian chant | other | ongoing | response
  keeping hens | other | ongoing | response
  headset mates | support | ongoing | response
  inpatient trauma program | care_setting | not_tried | unknown
  mdma-assisted therapy | drug_assisted_therapy | planned | unknown
---
cw: calls, kids, no detail

People think [PTSD]{S diagnosis clin general} you have to have been there. I wasn't at any of it. I was in a chair in Adelaide with a headset on for eleven years and I heard it, all of it, and then the line goes dead and the next one drops in and you say ambulance emergency what is the address.

So. The one that did it was nothing special on paper. I finished the shift, had a meat pie, drove home. It was about three weeks after that I started [hearing the phone ring]{S anxiety} in the shower. Then I [couldn't be in a room with a ringing phone]{S functioning}, then any phone. [Night terrors]{S sleep}. I [thumped my husband]{S sleep} in my sleep, twice. I was [checking the kids were breathing]{S anxiety} at 1, 3 and 5. [On guard]{S anxiety fig} the whole bloody time, [jumpy as a cat]{S anxiety fig}, and when I wasn't I was [nobody home]{S anhedonia fig}.

First stop the [EAP counsellor]{T employee assistance counselling; tried; sessions=3 sessions}, work pays, 3 sessions. [She wanted me to go through the call start to finish on day one and I [vomited]{S gastrointestinal} in her pot plant, [couldn't sleep at all]{S sleep worsened} for the week after]{O worsening; employee assistance counselling}. Not her fault maybe. [Wrong tool]{O no_benefit; employee assistance counselling}.

Meds... ok. [Paroxetine]{T paroxetine; tried}, [[flat as a tack]{S energy fig side_effect}]{O side_effect; paroxetine}, [did zip]{O no_benefit; paroxetine}. [Effexor]{T venlafaxine; tried; dose=150} up to 150 [[the panic]{S anxiety improved} came down a fair bit]{O partial; venlafaxine} [but I [sweated through two shirts a day]{S other_physical side_effect} and [sex]{S sexual side_effect} was off the menu]{O side_effect; venlafaxine}. [Prazosin]{T prazosin; ongoing; frequency=at night} at night, a blood pressure tablet of all things. [First dose I stood up and [went down like a deck chair]{S neurological fig side_effect}]{O side_effect; prazosin}. [But the [terrors]{S sleep improved} stopped. Stopped!!]{O benefit; prazosin} [Hubby's [back in the bed]{S functioning improved}]{O benefit; prazosin}. [You'd have to fight me for my [prazosin]{T prazosin; ongoing}]{O benefit; prazosin}.

[Exposure therapy]{T prolonged exposure therapy; stopped} I did four of and then pulled the pin, listening to recordings of ringtones, [I was [drinking a bottle a night]{S substance_use worsened} by the end of it]{O worsening; prolonged exposure therapy}. My mate Shaz from nights did the same [program]{T prolonged exposure therapy (psychotherapy); other}, with the same psych, and she's a new woman. So.

[EMDR]{T eye movement desensitization and reprocessing; tried; sessions=14} I'd put off for ages because it looks like a scam. A lady waving two fingers. 14 of those. [After each one I had [dreams]{S sleep side_effect} you could sell tickets to]{O side_effect; eye movement desensitization and reprocessing}, [and then around the ninth I tried to get [upset]{S mood improved} about the call and it was like reaching for a stair that isn't there]{O benefit; eye movement desensitization and reprocessing}. I can [remember it]{S anxiety improved}. [It's [behind me]{S anxiety fig improved} where it's meant to be]{O benefit; eye movement desensitization and reprocessing}.

I also had a [needle in the neck]{T stellate ganglion block; tried; sessions=one}, a [stellate ganglion block]{T stellate ganglion block; tried}, just the one, on the specialist's say so. [[Droopy eye]{S other_physical side_effect} for the arvo, looked like I'd been at the port]{O side_effect; stellate ganglion block}. [I was [calm]{S anxiety improved} for about three weeks, properly, and then it leaked away]{O partial; stellate ganglion block}. Two grand. [Medicinal cannabis oil]{T medicinal cannabis; stopped} next, script and all. [It [took the edge off]{S anxiety fig improved}]{O partial; medicinal cannabis} [but I'd [lose whole afternoons]{S cognition side_effect}]{O side_effect; medicinal cannabis} and can't drive on it so I handed that back.

Home stuff that I rate:

* [frozen peas]{T bag of frozen peas; ongoing} on the chest. [When it's [coming up]{S anxiety fig} that stops it dead, better than any breathing]{O benefit; bag of frozen peas}
* [Gregorian chant]{T gregorian chant; ongoing} on the drive. I'm not religious. [No phones in it. [Shoulders come down]{S anxiety fig improved} by Gepps Cross]{O benefit; gregorian chant}
* [the chooks]{T keeping hens; ongoing}, 6 of. [They give me a reason to [be up and outside]{S functioning improved} at dawn]{O benefit; keeping hens}

and don't rate: naming [five things that are red]{T naming five red things; tried}. [In a call centre EVERYTHING is red. Never worked once]{O no_benefit; naming five red things}.

The [surf program]{T surf program; tried; duration=eight Saturdays} for first responders, eight Saturdays. [Good fun, I laughed, and come Monday I was the same]{O partial; surf program}.

I meet up with [Headset Mates]{T headset mates; ongoing; frequency=monthly} monthly, it's for call takers only, we started it ourselves because at the other groups the coppers looked at us like we were the receptionist. [I've never felt less [alone]{S functioning improved}]{O benefit; headset mates}. One of them's husband is on [ketamine]{T ketamine (medication); other} infusions for his.

There was meant to be a bed in the [inpatient program]{T inpatient trauma program; not_tried} at the vets hospital but I'm not a vet. My psychiatrist has put me up for [MDMA therapy]{T mdma-assisted therapy; planned}, you can get it here now if you've got thirty thousand or a kind insurer. Waiting to hear. I'm frightened of that and I'd go tomorrow.

[Not working on the phones again, ever]{O partial; overall}. [I [do rosters]{S functioning improved} three days a week]{O benefit; overall}. [My daughter rang me last week from school and I [picked up]{S functioning improved}]{O benefit; overall}.

=== 2349-menopause
title: Nobody said my knees
genre: essay
layout: magazine-style reader's story, headings, contradictory verdicts
condition: menopause
area: general
english: British
narrator: patient
split: train
overall: improved
round: 6
ledger:
  citalopram | medication | tried | no_response | sexual
  black cohosh | supplement | tried | no_response
  red clover | supplement | tried | no_response
  evening primrose oil | supplement | tried | no_response
  sage tablets | supplement | tried | partial
  magnet in knickers | other | tried | no_response
  soya milk | lifestyle | tried | no_response
  clonidine | medication | stopped | worse | gastrointestinal, sleep
  oestrogen patch | medication | stopped | mixed | other_physical
  oestrogen gel | medication | ongoing | response
  progesterone | medication | ongoing | unknown | sleep, mood
  testosterone gel | medication | ongoing | partial | other_physical
  vaginal oestrogen | medication | ongoing | response
  chillow pillow | other | ongoing | partial
  lifting weights | lifestyle | ongoing | response
  cutting down wine | lifestyle | ongoing | response
  hypnotherapy | psychotherapy | planned | unknown
---
I'd been told about the [flushes]{S other_physical general}. Everyone's been told about the [flushes]{S other_physical general}. Nobody said my knees. Nobody said I'd [stand in Boots and forget the word for shampoo]{S cognition}, or [cry]{S mood} at a tractor advert, or that I'd [look at my husband eating cereal]{S anger} and want to leave him for his chewing.

I was 46. I thought it was early [dementia]{S diagnosis clin possible}, because my mum.

"You're [depressed]{S mood}"

The first doctor I saw put me on [citalopram]{T citalopram; tried; duration=ten months}. I said I'm not [depressed]{S mood absent}, I'm [boiling]{S other_physical fig}. I took it for ten months like a good girl. [Not one [flush]{S other_physical} fewer]{O no_benefit; citalopram}, [and whatever was left of my [sex drive]{S sexual side_effect} left town]{O side_effect; citalopram}. My sister was on it the same year after her divorce and she [bloomed]{S mood fig improved other}, so it's horses for courses, but it was not my horse.

The health shop years

I call it the health shop years although it was eighteen months. [Black cohosh]{T black cohosh; tried}, [red clover]{T red clover; tried}, [evening primrose]{T evening primrose oil; tried}, a [magnet that you clip in your knickers]{T magnet in knickers; tried} (it stuck me to a trolley in Asda, true story), a litre of [soya milk]{T soya milk; tried; frequency=a day} a day. [Do you know what they all did? Sod all]{O no_benefit; black cohosh, red clover, evening primrose oil, magnet in knickers, soya milk}. [Sage tablets]{T sage tablets; tried} [I will grudgingly say made the [night sweats]{S other_physical improved} a bit less biblical]{O partial; sage tablets}.

A different GP gave me [clonidine]{T clonidine; stopped} because of the [breast cancer]{S diagnosis other} in the family. [Worse than useless]{O worsening; clonidine}: [[mouth like carpet]{S gastrointestinal fig side_effect}, and the little [sleep]{S sleep worsened side_effect} I'd had went too]{O side_effect; clonidine}. Stopped it over Easter.

By then I was [up five times a night]{S sleep}, changing the sheets, and I'd [dropped to three days]{S functioning} at work. [Joints like rusty gates]{S pain fig}. I said to a friend that I [didn't see the point of me]{S hopelessness}, and it was she who drove me to the menopause clinic in Leicester and sat in the corridor.

Hormones

They went through the risks with me properly. [HRT]{T hormone replacement therapy (medication); general} raises [breast cancer]{S diagnosis possible general side_effect} risk by a small amount, less than being [overweight]{S appetite_weight general} does, less than a couple of glasses of wine. I decided.

First the [patches]{T oestrogen patch; stopped}. [Within nine days I [slept through]{S sleep improved}, I rang my mother to tell her]{O benefit; oestrogen patch}. [They also [left my hip looking like a red chessboard]{S other_physical fig side_effect}, [itching]{S other_physical side_effect} enough to cry]{O side_effect; oestrogen patch}. So I was swapped to [the gel]{T oestrogen gel; ongoing; frequency=each morning}, two pumps each morning, on the thigh. [I've not had [a proper flush]{S other_physical improved} since the second week]{O benefit; oestrogen gel}. [My [knees are my knees]{S pain fig improved} again]{O benefit; oestrogen gel}. [Words are back, I can [do the crossword]{S cognition improved}]{O benefit; oestrogen gel}.

With it comes [Utrogestan]{T progesterone; ongoing; frequency=twelve nights a month}, that's the [progesterone]{T progesterone; ongoing}, twelve nights a month. I'll be honest, I dread it. [It makes me [dopey]{S sleep side_effect} and [weepy]{S mood side_effect}, a mini version of my old PMT]{O side_effect; progesterone}. You need it to protect the womb so there it is.

[Testosterone]{T testosterone gel; ongoing} is the newest, a pea of it. [Do I feel like ravishing anyone? No. Do I [mind being asked]{S sexual fig improved}? Also no]{O partial; testosterone gel}. [One [hairy patch]{S other_physical side_effect} on my calf]{O side_effect; testosterone gel; neutral}. And the thing nobody at all talks about, [vaginal oestrogen]{T vaginal oestrogen; ongoing}, a tiny tablet. [[Sitting down]{S pain improved} no longer hurts]{O benefit; vaginal oestrogen}. [They should hand it out with the bus pass]{O benefit; vaginal oestrogen}.

The rest

I [lift weights]{T lifting weights; ongoing} on a Monday with women called Sue. [It does more for my [temper]{S anger improved} than the [hormones]{T oestrogen gel; ongoing} do]{O benefit; lifting weights}. I've [cut the wine to Saturdays]{T cutting down wine; ongoing}, reluctantly, and [the [3 a.m. dread]{S anxiety improved} went with it, damn]{O benefit; cutting down wine}. I still sleep on a [Chillow]{T chillow pillow; ongoing}, which is a bag of cold water, [nice for ten minutes and then it's a bag of warm water]{O partial; chillow pillow}. [Hypnotherapy]{T hypnotherapy; planned} starts in January because the clinic is running it free.

So would I recommend it? [It's given me [my brain]{S cognition fig improved} back]{O benefit; overall} and I'd still never tell another woman what to do. Sue number two went through hers on [nothing but swimming]{T swimming (lifestyle); other} and sailed it. Sue number four can't have [hormones]{T hormone replacement therapy (medication); other} at all and gets by on [fezolinetant]{T fezolinetant (medication); other}. But somebody might have said. About the knees.

=== 2350-prolonged-grief
title: For Anil, who would have hated this
genre: essay
layout: first-person essay, memory and lists inside sentences
condition: complicated grief
area: mental
english: Indian English, in Britain
narrator: patient
split: train
overall: partly_improved
round: 6
ledger:
  escitalopram | medication | tried | no_response | anhedonia
  diazepam | medication | stopped | no_response | cognition
  bereavement counselling | psychotherapy | tried | no_response
  satsang | support | tried | no_response
  ashwagandha | supplement | tried | no_response
  gratitude journal | other | tried | no_response
  silent retreat | mind_body | tried | worse
  prolonged grief therapy | psychotherapy | tried | response
  writing letters to him | other | ongoing | response
  his cardigan | other | stopped | partial
  way to wander | support | ongoing | response
  learning to drive | other | tried | response
  head massage | mind_body | ongoing | partial
  mirtazapine | medication | ongoing | partial | appetite_weight, sleep
  medium | support | declined | unknown
---
My husband Anil died on a Thursday in the queue at the post office in Harrow, holding a parcel for his nephew. He was fifty-eight. I mention the queue because he would have been irritated to lose his place.

I am a retired pharmacist. For thirty years I told widows across a counter that it takes time, my dear. So I gave it time. I gave it one year, then two. At the end of two I was still [laying his plate]{S functioning}, I still [couldn't go into that post office or any post office]{S functioning}, I was [thirty-nine kilos]{S appetite_weight}, and I [heard his key]{S mania_psychosis} every evening at ten past six. I [did not wish to die]{S suicidality absent} exactly. I [wished not to have to wait]{S suicidality fig}.

Let me do what I used to do and list the items dispensed. [Escitalopram]{T escitalopram; tried; dose=ten milligrams, then twenty}, ten milligrams, then twenty. [Diazepam]{T diazepam; stopped} for the funeral and, I am ashamed to say, for seven months after the funeral, until my own old colleague refused to fill it and I weaned. [Ashwagandha]{T ashwagandha; tried} in milk from my sister in Baroda. A [gratitude journal]{T gratitude journal; tried} with a sunflower. [Satsang]{T satsang; tried; frequency=on Sundays} on Sundays. Six hours of [bereavement counselling]{T bereavement counselling; tried; sessions=six hours} from a kind volunteer who wept more than I did. [I tell you as a professional, no item on that list had any effect on the condition]{O no_benefit; escitalopram, diazepam, ashwagandha, gratitude journal, satsang, bereavement counselling}. [The [escitalopram]{T escitalopram; tried} made me [not cry]{S anhedonia side_effect}, which is a different thing from not being [sad]{S mood}]{O side_effect; escitalopram}. [The [diazepam]{T diazepam; stopped} I can judge only by what I don't remember, the whole of the first [Diwali]{S cognition side_effect} is gone]{O side_effect; diazepam}.

My son, who meant well, paid for a [silent retreat]{T silent retreat; tried; duration=ten days} in Herefordshire. Ten days with nobody speaking. What did he think I had at home? [I came back [worse]{S mood worsened}, I came back [unable to hear my own name without crying]{S mood worsened}]{O worsening; silent retreat}. A neighbour wanted me to see a [medium]{T medium; declined} in Pinner. I told her Anil never answered me when he was alive.

It was my daughter-in-law who found the words. [Prolonged grief disorder]{S diagnosis clin}. I was offended, I said it is not a disorder, it is arithmetic, there were two and now there is one. But I went. [Prolonged grief therapy]{T prolonged grief therapy; tried; sessions=sixteen sessions}, sixteen sessions with a young man called Tobias at the hospital. You tell the story of the day, with your eyes shut, into a recorder, and then at home you must listen to yourself. [For the first five weeks I was [in pieces]{S mood fig worsened}]{O worsening; prolonged grief therapy}. He made me go to the post office, first the outside, then the mat, then the queue. [In the twelfth week I [bought a book of second-class stamps]{S functioning improved}]{O benefit; prolonged grief therapy}. I have them framed. [The [key]{S mania_psychosis improved} stopped some time that spring, I couldn't say which evening]{O benefit; prolonged grief therapy}. [My [sessions with Tobias]{T prolonged grief therapy; tried} did what two years had not]{O benefit; prolonged grief therapy}.

[Mirtazapine]{T mirtazapine; ongoing; dose=15 mg; frequency=at night} was added for my [weight]{S appetite_weight}, 15 mg at night, and I am on it now. [I [ate]{S appetite_weight improved}. I eat]{O benefit; mirtazapine}, [in fact [my saris complain]{S appetite_weight fig side_effect}]{O side_effect; mirtazapine; neutral}. [I am [thick-headed]{S sleep fig side_effect} until my second cup]{O side_effect; mirtazapine}. [On the [sadness]{S mood} itself I would call it neutral]{O no_benefit; mirtazapine}.

Then there are the preparations of my own. I [write to him]{T writing letters to him; ongoing; frequency=every Thursday}, every Thursday, half a page, chiefly complaints about the boiler. [It puts the [missing]{S mood improved} in one place instead of everywhere]{O benefit; writing letters to him}. For a long while I slept in his [cardigan]{T his cardigan; stopped}. [It was a comfort until it began to smell of me]{O partial; his cardigan}, and then I washed it, and gave it to his brother. On Saturdays my granddaughter gives me a [champi]{T head massage; ongoing; frequency=on Saturdays} with warm coconut oil. [Those twenty minutes I am [somebody's]{S functioning fig improved}]{O partial; head massage}. And at sixty-three, because he had always done it, I [learned to drive]{T learning to drive; tried}. [I can't explain to you why passing on the third attempt helped more than any tablet, but I [came out of that car park a person]{S hopelessness fig improved}]{O benefit; learning to drive}.

I walk with a group named [Way to Wander]{T way to wander; ongoing}, widows and three widowers, who are much fought over. One of the ladies had [CBT]{T cognitive behavioural therapy (psychotherapy); other} and praises it daily; one of the gentlemen takes [sertraline]{T sertraline (medication); other}. [Because of them I [talk about him in company]{S functioning improved}, even the bad things]{O benefit; way to wander}.

Most people who are bereaved need no treatment. Perhaps one in ten gets [stuck]{S mood fig general}, and for those [antidepressants]{T antidepressants (medication); general} do little on their own. I had dispensed them for thirty years and did not know it.

[I [no longer lay the plate]{S functioning improved}]{O benefit; overall}. [I [look at the clock]{S mood} at ten past six and I suppose I always will]{O partial; overall}.

=== 2351-self-harm
title: Mia's story
genre: essay
layout: charity my-story page, content note, tips, young voice
condition: self-harm
area: mental
english: British
narrator: patient
split: dev
overall: improved
round: 6
ledger:
  school counselling | psychotherapy | tried | no_response
  fluoxetine | medication | tried | worse | suicidality, anxiety
  propranolol | medication | ongoing | partial | other_physical
  calm harm app | other | tried | partial
  ripping up yellow pages | other | tried | response
  elastic bands | other | tried | no_response
  cold showers | other | tried | no_response
  fidget ring | other | ongoing | partial
  beeswax | other | ongoing | response
  cognitive behavioural therapy | psychotherapy | tried | no_response
  mentalization-based treatment | psychotherapy | ongoing | response
  roller derby | lifestyle | ongoing | response
  crisis text line | support | tried | response
  bio oil | supplement | ongoing | no_response
  scar camouflage | procedure | planned | unknown
  hospital admission | care_setting | not_tried | unknown
---
Content note: talks about [self-harm]{S suicidality}. No methods.

hi im mia, im 22, from Stoke, and im writing this because when i was 15 i read a page like this one in the school toilets and it was the first time i knew it was a thing other people did.

why

i cant give you one reason sorry. my parents were splitting up but everyones were. i had [anxiety]{S anxiety clin}, like [proper shaking]{S anxiety} before school, [couldnt eat till 4]{S appetite_weight}, and then there was this [massive nothing]{S anhedonia fig} at night and [hurting myself]{S suicidality} was a way out of both. it wasnt for attention, i [wore long sleeves to sports day]{S functioning} for three years. i never [wanted to die]{S suicidality absent}, people get that wrong. it was so i could carry on.

stuff that people gave me

[school counsellor]{T school counselling; tried}, [she told my mum after one go so that was that, waste of time]{O no_benefit; school counselling}. CAMHS, 14 months wait, then [cbt]{T cognitive behavioural therapy; tried; sessions=8 sessions} 8 sessions with a thought diary, [i made the thoughts up on the bus]{O no_benefit; cognitive behavioural therapy}. [fluoxetine]{T fluoxetine; tried} when i was 17. [ok so this one was bad, first month [the urges]{S suicidality worsened side_effect} were like x10]{O worsening; fluoxetine} [and i was [pacing my room]{S anxiety side_effect} at night]{O side_effect; fluoxetine}. they do say that can happen under 25, its in the leaflet, [thoughts of suicide]{S suicidality possible general side_effect}, so tell someone. my best mate takes the same one and its honestly been amazing for her.

i'm still on [propranolol]{T propranolol; ongoing; dose=40mg; frequency=when i need it} 40mg when i need it for presentations and the dentist. [stops the [shaking]{S anxiety improved}, doesnt stop the [thinking]{S anxiety}]{O partial; propranolol}. [[freezing hands]{S other_physical side_effect} tho lol]{O side_effect; propranolol; neutral}

they talked about [admitting me]{T hospital admission; not_tried} once, there was no bed, i was gutted and relieved in the same minute.

the "alternatives"

everyone hands you a list of alternatives. heres mine with marks out of ten.

- [elastic bands]{T elastic bands; tried} [0/10]{O no_benefit; elastic bands}
- [cold shower]{T cold showers; tried} [1, just made me [wet and sad]{S mood}]{O no_benefit; cold showers}
- an [app]{T calm harm app; tried} called calm harm, [5, rode out [the smaller ones]{S suicidality fig improved} with it]{O partial; calm harm app}
- [ripping up the yellow pages]{T ripping up yellow pages; tried}, my nan collected them for me!! [9. noisy and you can see what youve done]{O benefit; ripping up yellow pages}
- [fidget ring]{T fidget ring; ongoing} [6, im wearing it now, good for lectures not for nights]{O partial; fidget ring}
- [lump of beeswax]{T beeswax; ongoing}, you warm it in your hand and squash it. [8 i dont know why, by the time its soft [the urge]{S suicidality improved} has usually gone]{O benefit; beeswax}

and the [text line]{T crisis text line; tried}. i used it maybe thirty times. its just a person typing are you safe. [i was, cos they asked]{O benefit; crisis text line}.

what worked worked

at 19 i moved to Manchester for uni and got put in a group for [MBT]{T mentalization-based treatment; ongoing} which is mentalization based something. basically you sit with seven people and every time you go "she hates me" the [therapist]{T mentalization-based treatment; ongoing} goes hmm, do you know that? drove me MAD. [but its the only thing thats ever got to what was underneath]{O benefit; mentalization-based treatment}. ive got till march in [the group]{T mentalization-based treatment; ongoing} and im scared of the end tbh. [i used to [do it]{S suicidality fig} most nights and in the first year of [the group]{T mentalization-based treatment; ongoing} it went to maybe once a month, then it just sort of didnt happen]{O benefit; mentalization-based treatment}

also [roller derby]{T roller derby; ongoing}. you get knocked over by a woman called Helen Killer. i have bruises i got on purpose from FUN. [its the first time ive [liked having a body]{S hopelessness improved}]{O benefit; roller derby}

scars

people dont talk about after. ive rubbed [bio oil]{T bio oil; ongoing} in for 3 years and [they look the same]{O no_benefit; bio oil}, smells nice. im booked with the [camouflage make up service]{T scar camouflage; planned} at the hospital, its for my graduation. [i go [in short sleeves to the gym]{S functioning improved} now]{O benefit; overall} and kids stare a bit and thats fine.

for parents

my mum asked to put a bit in. She says: don't count the knives, sit on the landing. She had [counselling]{T counselling (psychotherapy); other} herself in the end and [stopped shouting]{S anger improved other}. about one in five girls and one in ten boys [hurt themselves]{S suicidality general} at some point and most stop. there isnt a pill for it. [talking therapies]{T talking therapies (psychotherapy); general} work best.

now

[its [19 months]{S suicidality improved}]{O benefit; overall}. [i had [one slip]{S suicidality fig} in that, in my finals, i told the group the next day and nobody died of it]{O partial; overall}. [still [anxious]{S anxiety}, still [bite my nails]{S anxiety}]{O partial; overall}. [but [the nothing]{S anhedonia fig improved} at night has gone]{O benefit; overall} and i sleep with my window open like a normal person.

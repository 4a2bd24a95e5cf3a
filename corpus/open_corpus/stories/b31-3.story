=== 1339-psoriasis
title: Thirty years of scratching, by Declan
genre: essay
layout: patient association magazine, first person
condition: psoriasis
area: general
english: Irish
narrator: patient
split: train
overall: improved
round: 4
ledger:
  coal tar | medication | tried | partial | other_physical
  calcipotriol betamethasone foam | medication | tried | partial
  dithranol | medication | tried | mixed | other_physical
  Dead Sea trip | other | tried | partial
  narrowband UVB | procedure | tried | response
  ciclosporin | medication | stopped | mixed | neurological, other_physical
  methotrexate | medication | stopped | no_response | gastrointestinal, energy
  turmeric milk | supplement | tried | no_response
  seaweed baths | other | tried | unknown
  apremilast | medication | tried | worse | gastrointestinal, mood
  emollient | other | ongoing | partial
  secukinumab | medication | ongoing | response
  quitting alcohol | lifestyle | declined | unknown
---
Reader Declan Furlong, a postmaster from Wexford, writes:

I was nineteen when the first [patch]{S other_physical} came, on the elbow, the size of a two pound coin as it was then. By the Leaving Cert results it was [down both shins]{S other_physical} and [into the scalp]{S other_physical}. My mother thought it was the washing powder.

For those who don't have it, [psoriasis]{S diagnosis clin general} is the immune system in a hurry. Skin that should take a month to grow takes four days. About one in fifty of us has it, and up to a third of those go on to have [sore joints]{S pain general}. It isn't catching. I had that printed on a T-shirt once.

In the eighties you got [tar]{T coal tar; tried}. [Coal tar]{T coal tar; tried; frequency=every night} every night under old pyjamas. [It calmed the [itch]{S other_physical improved} a small bit]{O partial; coal tar} and [I [smelt like the Rosslare road]{S other_physical fig side_effect}]{O side_effect; coal tar}. In the county hospital they painted me with [dithranol]{T dithranol; tried}, three weeks of it. [It [cleared the shins]{S other_physical improved}, I'll give it that]{O benefit; dithranol}, [but it [burned the good skin]{S other_physical side_effect} around them and turned me [purple]{S other_physical side_effect}]{O side_effect; dithranol}. I had to sit an exam in that state. [Within two months the [plaques]{S other_physical clin} were back where they started]{O partial; dithranol}.

What nobody asked about was the rest of it. I [didn't swim for twenty-two years]{S functioning}. I [wore long sleeves in Lanzarote]{S functioning}. I wouldn't have called it [depression]{S diagnosis clin absent}, but I was [ashamed]{S hopelessness}.

A priest collected the money for me to go to the [Dead Sea]{T Dead Sea trip; tried; duration=four weeks} in 1996. Four weeks of salt and sun. [I came home [clean as a whistle]{S other_physical fig improved} and stayed so until Halloween]{O partial; Dead Sea trip}. Two Danish lads who were there got nothing from it only [sunburn]{S other_physical other side_effect}. You'd hear of people going every year. I could not afford every year.

Then [light treatment]{T narrowband UVB; tried; frequency=three mornings a week; duration=ten weeks} in Waterford, three mornings a week for ten weeks, standing in what looks like a shower with your goggles on. [Great job, [ninety per cent gone]{S other_physical improved}]{O benefit; narrowband UVB}. [I never [burned]{S other_physical absent side_effect} once]{O tolerated; narrowband UVB}. I had the [box]{T narrowband UVB; tried; sessions=twice more} twice more over the years and [it did the same each time]{O benefit; narrowband UVB}, but there's a limit on how much they let you have, on account of [skin cancer]{S diagnosis possible side_effect}.

So, tablets. [Neoral]{T ciclosporin; stopped; dose=300 mg}, 300 mg. [Inside a fortnight I was like a [newborn]{S other_physical fig improved}]{O benefit; ciclosporin}. [My [hands shook]{S neurological side_effect} and my [blood pressure went through the roof]{S other_physical fig side_effect}]{O side_effect; ciclosporin}, so they took me off it. [And the day week after, didn't it all come [roaring back]{S other_physical withdrawal fig}, twice as angry, on my face even]{O withdrawal; ciclosporin}. [Methotrexate]{T methotrexate; stopped; frequency=every Friday} every Friday. Fair play to anyone who gets on with it. My own sister is on [methotrexate]{T methotrexate; other} for her [rheumatoid]{S diagnosis clin other} and has never been better. [I was [seasick]{S gastrointestinal fig side_effect} till Sunday and [wrecked]{S energy fig side_effect} till Tuesday]{O side_effect; methotrexate}, and [for that there was not one [patch]{S other_physical} the smaller]{O no_benefit; methotrexate}. I gave it eight months before I packed it in. [[Otezla]{T apremilast; tried}, the next one, [sent me to the jacks]{S gastrointestinal side_effect} ten times a day]{O side_effect; apremilast}, [and I [got very low in myself]{S mood side_effect}]{O side_effect; apremilast}. [The [skin]{S other_physical worsened} spread to the palms during it]{O worsening; apremilast}.

In between I had every cure going. Himself in the chipper swore by [turmeric in hot milk]{T turmeric milk; tried}. [No use]{O no_benefit; turmeric milk}. I had [seaweed baths]{T seaweed baths; tried} in Enniscrone, lovely, slimy. I was told to [give up the drink]{T quitting alcohol; declined}. I did not. The one bit of home doctoring that I do stand over is [Silcock's Base]{T emollient; ongoing; frequency=every morning} out of the fridge every morning. [It keeps the [scales]{S other_physical improved} down somewhat]{O partial; emollient}. Oh, and there was a [foam]{T calcipotriol betamethasone foam; tried}, [Enstilar]{T calcipotriol betamethasone foam; tried}, [fairly good on the elbows, no good on the head]{O partial; calcipotriol betamethasone foam}.

Dr Kinsella brought up [biologics]{T secukinumab; planned} in 2019. I had to fail enough things first, which I had, with honours. I have had [Cosentyx]{T secukinumab; ongoing; frequency=one a month; route=pens} since that September, two pens, one a month now. [No [pain]{S pain absent side_effect}, no [sickness]{S gastrointestinal absent side_effect}, I hardly know I've had it]{O tolerated; secukinumab}. [Thrush]{S other_physical clin possible general side_effect} and [colds]{S other_physical possible general side_effect} are on the leaflet. [By week five there was a [drift of flakes]{S other_physical} in the bed and [under it was skin]{S other_physical improved}]{O benefit; secukinumab}. [I missed two [injections]{T secukinumab; ongoing} in the first lockdown and had a [patch on my knee]{S other_physical withdrawal} by May]{O withdrawal; secukinumab}.

[I [swam at Curracloe]{S functioning improved} last summer, in togs, at the age of 55]{O benefit; overall}. [A child looked at me and it was only because of the [whiteness]{S other_physical improved}]{O benefit; overall}.

=== 1340-epilepsy
title: Tobias, 24: "I count them in months now"
genre: essay
layout: epilepsy charity web page, first person
condition: epilepsy
area: general
english: second language (German)
narrator: patient
split: train
overall: partly_improved
round: 4
ledger:
  levetiracetam | medication | stopped | mixed | anger, mood
  lamotrigine | medication | ongoing | partial | neurological
  valproate | medication | stopped | response | appetite_weight, other_physical
  carbamazepine | medication | tried | worse
  midazolam | medication | ongoing | response | sleep
  modified Atkins diet | lifestyle | stopped | partial | gastrointestinal
  vagus nerve stimulator | neuromodulation | ongoing | partial | other_physical
  cenobamate | medication | planned | unknown
  temporal lobe surgery | procedure | not_tried | unknown
  CBD oil | supplement | tried | no_response
  smell bottle | other | ongoing | unknown
  counselling | psychotherapy | declined | unknown
---
Hello, I am Tobias. I came from Kassel to Bristol for the studies and stayed for a girl, then without the girl. I have [epilepsy]{S diagnosis clin} since I am 14.

My [seizures]{S neurological clin} are two kinds. In the [small ones]{S neurological} I [smack my lips and stare]{S neurological} and people think I am rude. In the [big ones]{S neurological} I [fall down]{S neurological} and [shake]{S neurological}. Before all tablets it was maybe three [big ones]{S neurological} in the month. I [broke one collarbone]{S other_physical} and many cups.

The first medicine was [Keppra]{T levetiracetam; stopped; dose=1500 mg; frequency=twice a day}, 1500 mg twice a day. [For the [big ones]{S neurological} [Keppra]{T levetiracetam; stopped} was very good, I had [none for five months]{S neurological improved}]{O benefit; levetiracetam}. But my mother says that she [lost her son]{S other fig side_effect} in that time. [I [threw a chair]{S anger side_effect}, I [hated everybody]{S anger side_effect}, I [cried in the tram]{S mood side_effect}]{O side_effect; levetiracetam}. They call it [Kepprage]{S anger fig general side_effect} in the forums, I am not the only one. In the studies [irritability]{S anger general possible side_effect} comes in around one of ten. My flatmate Jonas has [epilepsy]{S diagnosis clin other} also, he takes the same in a higher dose and he is the calmest person of Hesse. So I was changed slowly away from it.

[[Valproate]{T valproate; stopped} was the best for the [seizures]{S neurological clin} that I ever had, [seven months without one]{S neurological improved}]{O benefit; valproate}. [I [lost hair]{S other_physical side_effect} in the shower and [became 12 kilos more]{S appetite_weight side_effect}]{O side_effect; valproate}. When I came to England the doctor did not want to give it to a man under 55, there are new rules. [Carbamazepine]{T carbamazepine; tried} came then. [With it the [small ones]{S neurological worsened} became double, I had them [every morning in the lecture]{S neurological worsened}]{O worsening; carbamazepine}. That can happen with some types, nobody warned me of this.

Now I have [lamotrigine]{T lamotrigine; ongoing; dose=400 mg}, 400 mg. [It holds the [big ones]{S neurological improved} to one in six weeks]{O partial; lamotrigine}. [My head is clear with it, I am not [aggressive]{S anger improved side_effect}, no [rash]{S other_physical absent side_effect}]{O tolerated; lamotrigine}, only [for one hour after the morning dose I [see a bit double]{S neurological side_effect}]{O side_effect; lamotrigine; neutral}. Once I forgot the [tablets]{T lamotrigine; ongoing} at a festival, two days. [I had [three big ones]{S neurological withdrawal} in the tent and woke up in the hospital in Taunton]{O withdrawal; lamotrigine}.

Around 70 of 100 people get free of [seizures]{S neurological clin improved general} with medicine. If two medicines did not work, the chance with the third one is only small. Then one should be seen in a special centre, where they look for [surgery]{T epilepsy surgery (procedure); general}. I was there for nine days with cables on the head. My [seizures]{S neurological clin} come from both sides, so the [operation]{T temporal lobe surgery; not_tried} is not possible for me. I was very disappointed.

I did also a [diet]{T modified Atkins diet; stopped}, [modified Atkins]{T modified Atkins diet; stopped; duration=one year}, with the dietitian, one year. Egg, cream, egg. [The [small ones]{S neurological improved} were maybe one third less]{O partial; modified Atkins diet}, [I was [blocked]{S gastrointestinal side_effect} for the whole time]{O side_effect; modified Atkins diet} and I missed bread so much that I dreamed of it. I stopped with this at my 22nd birthday, with a pretzel. [Nothing bad came after]{O tolerated; modified Atkins diet}. And [[hemp oil]{T CBD oil; tried} from a shop, which made zero]{O no_benefit; CBD oil}. The prescribed [cannabidiol]{T cannabidiol (medication); general} is another thing and only for certain syndromes.

Since 2023 I have a [VNS]{T vagus nerve stimulator; ongoing; started=2023}. It is a small battery under the skin, and a lead wound round a nerve in the neck. [When it fires my [voice goes like a robot]{S other_physical fig side_effect}]{O side_effect; vagus nerve stimulator; neutral}, in presentations I say sorry, my pacemaker wants to speak. [In the first year there was no difference]{O no_benefit; vagus nerve stimulator}. [Now the [seizures are shorter]{S neurological clin improved}, and I can [speak again after ten minutes]{S cognition improved} instead of two hours]{O partial; vagus nerve stimulator}. When I feel that a [small one]{S neurological} comes I swipe with the magnet. My own trick is older: a little [bottle with lavender and Tiger Balm]{T smell bottle; ongoing}, I smell it strongly at the first sign. My grandmother's idea. I can't prove it.

My friends know where is the [Buccolam]{T midazolam; ongoing; route=in the cheek}, it goes in the cheek if I [shake]{S neurological} more than five minutes. [It was used four times and it stopped it each time]{O benefit; midazolam}. [I [sleep]{S sleep side_effect} then until next day]{O side_effect; midazolam; neutral}.

They offered me [counselling]{T counselling; declined} at the university. I said no, I prefer to talk to you, people on the internet. In January I shall begin with [cenobamate]{T cenobamate; planned}. Jonas's girlfriend is on it, [one year free]{S neurological improved other}. I make no plans. [I have my [big ones]{S neurological improved} every six weeks, earlier it was every ten days, so this is where I am]{O partial; overall}.

=== 1341-parkinsons-disease
title: Shaking hands with Malcolm
genre: essay
layout: Parkinson's charity magazine column
condition: Parkinson's disease
area: general
english: Australian
narrator: patient
split: train
overall: unchanged
round: 4
ledger:
  ropinirole | medication | stopped | mixed | other
  levodopa | medication | ongoing | response | neurological, gastrointestinal
  domperidone | medication | tried | response
  rasagiline | medication | tried | unknown
  amantadine | medication | tried | worse | mania_psychosis
  boxing class | lifestyle | ongoing | response
  LSVT LOUD | procedure | tried | partial
  metronome | other | ongoing | response
  red light helmet | other | tried | no_response
  mucuna powder | supplement | tried | no_response
  deep brain stimulation | neuromodulation | declined | unknown
  apomorphine pump | medication | planned | unknown
  singing group | support | stopped | partial
  melatonin | medication | ongoing | response
---
G'day. Malcolm here, 67, Toowoomba, thirty-one years a land surveyor. Diagnosed with [Parkinson's]{S diagnosis clin} in 2014 because my wife noticed that my [left arm had stopped swinging]{S neurological}. I told her it was never much of a swinger.

The editor wants 600 words about treatment. Here goes.

First cab off the rank was [ropinirole]{T ropinirole; stopped}. [Good for the [stiffness]{S other_physical improved}, no complaints there]{O benefit; ropinirole}. What I didn't know, and what the specialist mentioned in about four words, was that [it could turn a bloke into a [punter]{S other side_effect}]{O side_effect; ropinirole}. I'd never bet on a horse in my life. [I [went through $41,000]{S other side_effect} on my phone in the garage]{O side_effect; ropinirole}. My wife found the statements. I was taken off it over a fortnight. [I felt [flat as a tack]{S mood fig withdrawal} for two months, [couldn't see the point of a cup of tea]{S anhedonia withdrawal}]{O withdrawal; ropinirole}. [The [gambling]{S other improved side_effect} stopped dead, I'll say that]{O tolerated; ropinirole}. They reckon up to one in seven people on [dopamine agonists]{T dopamine agonists (medication); general} have some [compulsive behaviour]{S other clin possible general side_effect}: [shopping]{S other possible general side_effect}, [eating]{S appetite_weight possible general side_effect}, [sex]{S sexual possible general side_effect}, the [pokies]{S other possible general side_effect}. Ask about it. Tell your spouse.

Next was the old faithful, [Sinemet]{T levodopa; ongoing; dose=five a day}, which is [levodopa]{T levodopa; ongoing} with a minder. Five a day now. [I [threw up]{S gastrointestinal side_effect} on the first week's worth]{O side_effect; levodopa}, so they gave me [domperidone]{T domperidone; tried} and [that fixed the [nausea]{S gastrointestinal clin improved side_effect} within the hour]{O benefit; domperidone}. [With the [yellow ones]{T levodopa; ongoing} on board I can [do up my shirt]{S functioning improved}, [sign my name]{S functioning improved}, [drive the ute]{S functioning improved}]{O benefit; levodopa}. [They used to last me five hours, now it's two and a half, and then I [switch off like a fridge]{S neurological fig}]{O partial; levodopa}. [At the top of the dose I [wriggle]{S neurological side_effect}]{O side_effect; levodopa}. My grandkids call it Pop's [worm dance]{S neurological fig side_effect}. [If I'm late with one I [freeze in doorways]{S neurological withdrawal}, I've been [stuck in the Bunnings entrance]{S neurological withdrawal} with a sausage going cold]{O withdrawal; levodopa}.

[Rasagiline]{T rasagiline; tried}, took that a couple of years, couldn't tell you. [Amantadine]{T amantadine; tried} for the [wriggles]{S neurological side_effect}. [Three nights later there were [kelpies in the bedroom]{S mania_psychosis side_effect}, six of them, and I've never owned a dog]{O side_effect; amantadine}. [The [wriggles]{S neurological worsened side_effect} were if anything livelier]{O worsening; amantadine}. Kev from the group has been on [amantadine]{T amantadine; other} since Adam was a boy and swears by it.

I'll own up to the other stuff. A retired engineer in Tassie builds a [bucket with red lights]{T red light helmet; tried; duration=twenty minutes} in it, you wear it on your head for twenty minutes. There's a trial on somewhere, good luck to them. [I wore the [bucket]{T red light helmet; tried} all through the cricket season and the only one who noticed was the cat]{O no_benefit; red light helmet}. [[Mucuna powder]{T mucuna powder; tried} from a health food shop, no go]{O no_benefit; mucuna powder}.

What does help? In no order:

- [Rock Steady]{T boxing class; ongoing; frequency=Monday Wednesday Friday}, which is [boxing]{T boxing class; ongoing} for people who [shake]{S neurological general}, Monday Wednesday Friday. [My [balance]{S neurological improved} is better than it was in 2019 and the physio has it on paper]{O benefit; boxing class}. Nobody hits you.
- [Metronome app]{T metronome; ongoing} in the top pocket, 96 beats. [[Gets me through a doorway]{S functioning improved} every time]{O benefit; metronome}. My own invention, I thought, until I read that everyone else had invented it.
- [LSVT]{T LSVT LOUD; tried; sessions=16 sessions}, 16 sessions of shouting with a [speech therapist]{T LSVT LOUD; tried}. [People could [hear me]{S functioning improved} again, for about a year]{O partial; LSVT LOUD}. You're meant to keep up the homework.
- The [Tremble Tones]{T singing group; stopped}, our [singing mob]{T singing group; stopped}. [Good laugh, [voice a little stronger]{S other_physical improved}]{O partial; singing group}. It folded when Beryl died.
- [Melatonin]{T melatonin; ongoing; dose=5 mg; frequency=at night}, 5 mg at night. [I don't [punch my wife in my sleep]{S sleep improved} any more]{O benefit; melatonin}. [No [hangover]{S sleep absent side_effect} from it either]{O tolerated; melatonin}.

Neurologist's put up [DBS]{T deep brain stimulation; declined} twice, wires in the brain. Kev's missus had it done to her brother, or her brother had it done, and he's [playing bowls]{S functioning improved other}. I've said no, I'm not [frightened]{S anxiety absent} of it, I just don't fancy it. So next cab is a [pump]{T apomorphine pump; planned} that feeds [apomorphine]{T apomorphine pump; planned} in through the belly. I'm on the list for March.

People ask if I've improved. With this one you don't. [I'm about where I was three years ago, and at this club that's a trophy]{O no_benefit; overall; neutral}. The [tremor]{S neurological clin} you've seen for yourselves if you've ever had me pour.

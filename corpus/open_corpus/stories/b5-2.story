=== 097-treatment-resistant-depression
title: Member portrait: Walt, on the second shift
genre: article
layout: newsletter portrait
condition: treatment-resistant depression
area: mental
english: American
narrator: journalist
overall: partly_improved
round: 1
ledger:
  imipramine | medication | stopped | response | gastrointestinal
  paroxetine | medication | tried | no_response | sexual
  nefazodone | medication | tried | no_response
  mirtazapine | medication | tried | no_response | appetite_weight
  levomilnacipran | medication | tried | no_response | other_physical
  aripiprazole | medication | stopped | unknown | anxiety
  psychotherapy | psychotherapy | tried | no_response
  hospital admission | care_setting | tried | unknown
  electroconvulsive therapy | neuromodulation | stopped | partial | cognition, pain
  tranylcypromine | medication | ongoing | partial | neurological, sleep
  low-tyramine diet | lifestyle | ongoing | unknown
  men's group | support | ongoing | partial
  esketamine | medication | planned | unknown
---
Walt Prochazka is shelling peas into a colander when we arrive, and he does not get up, because, he explains, if he gets up he will lose count. He is at two hundred and eleven. "It's nothing," he says. "It's a thing I do so my [head stays in the kitchen]{S cognition fig improved}."

At 79 Walt is the oldest member of our [Tuesday chapter]{T men's group; ongoing; frequency=Tuesday} and the only one who brings produce. He ran a bottling line outside Dubuque for thirty-one years, mostly second shift, and he talks about his illness as he talks about the line: what jammed, when, and who was called.

[Depression]{S diagnosis clin} first stopped him in 1978. "I [couldn't read the gauges]{S cognition}. I mean I saw the needle and I [couldn't care where it was]{S anhedonia}." He [lost nineteen pounds]{S appetite_weight}, [woke at three each morning]{S sleep} and [sat in the truck]{S functioning} until it was light. The company doctor gave him [Tofranil]{T imipramine; stopped}. [His [mouth was like a sock]{S gastrointestinal fig side_effect}]{O side_effect; imipramine}, and [in five weeks he was [back on the floor]{S functioning improved}, joking with the loaders]{O benefit; imipramine}. He took it for a year, was told he was finished, and [was [fine]{S mood improved} until 1996]{O benefit; imipramine}.

When it returned, it had learned something. Over the next fourteen years Walt took [Paxil]{T paroxetine; tried}, [Serzone]{T nefazodone; tried}, [Remeron]{T mirtazapine; tried} and [Fetzima]{T levomilnacipran; tried}, each for long enough to count. [One [spoiled things with his wife]{S sexual side_effect}]{O side_effect; paroxetine}, [one had him [eating cereal out of the mixing bowl]{S appetite_weight side_effect}]{O side_effect; mirtazapine}, [one made him [stand at the toilet for minutes on end]{S other_physical side_effect}]{O side_effect; levomilnacipran}. He also drove forty miles to a [psychologist]{T psychotherapy; tried}, a man he liked, who fished. Asked what all of that did for him, he pops a pod with his thumb and says: "[Kept the pharmacy open]{O no_benefit; paroxetine, nefazodone, mirtazapine, levomilnacipran, psychotherapy}." [Abilify]{T aripiprazole; stopped} was added once, for nine days. [He [walked a groove in the hall carpet]{S anxiety fig side_effect}, [couldn't keep his legs still]{S anxiety side_effect} even in church]{O side_effect; aripiprazole}, and he threw the bottle out himself.

WHAT "TREATMENT-RESISTANT" MEANS

The phrase is used when two or more [antidepressants]{T antidepressants (medication); general}, each taken at a proper dose for six weeks or longer, have not done enough. It describes about three in ten people treated for [major depression]{S diagnosis clin general}. It is not a verdict on effort. In older adults, doctors also look for other causes before changing course:

• an [underactive thyroid]{S diagnosis general possible} or [low B12]{S other_physical general possible}
• untreated [sleep apnea]{S diagnosis clin general possible} and chronic [pain]{S pain general possible}
• early [memory disorders]{S cognition general possible}
• [alcohol]{S substance_use general possible}, and [beta blockers]{T beta blockers (medication); general} or [steroids]{T corticosteroids (medication); general} taken for something else

Options after that include adding [lithium]{T lithium (medication); general}, the older [MAOIs]{T monoamine oxidase inhibitors (medication); general}, [magnetic stimulation]{T transcranial magnetic stimulation (neuromodulation); general} and [electroconvulsive therapy]{T electroconvulsive therapy; general}, which brings remission to roughly half of the older people who have it.

"The word people hear is 'resistant,' as if they'd refused," says Dr. Leonie Abrahamsson, a geriatric psychiatrist who spoke to our chapter in the fall. "I tell them the lock is stiff. We have a ring of keys. Some of the oldest keys are the good ones."

TWO ROUNDS

In 2011 Walt's daughter found him in the pea patch in November, in his slippers, [hoeing frozen ground]{S functioning}. He had [decided that the family would manage better with the insurance]{S suicidality}. He was [admitted]{T hospital admission; tried} that night.

He had [ECT]{T electroconvulsive therapy; stopped; sessions=ten} ten times that winter, and his daughter kept a notebook. After the third he complained about the hospital coffee. After the sixth he asked what the Hawkeyes had done. He was driven home on a Thursday in sleet, with a list of exercises for his shoulder and a box of somebody else's sweaters. [By the tenth, she wrote, "[Dad is Dad]{S mood improved}]{O benefit; electroconvulsive therapy}." [There was a price: a [headache]{S pain side_effect} each time, and [most of that autumn is gone]{S cognition side_effect}]{O side_effect; electroconvulsive therapy}. "I'm told I was at a wedding," he says.

[In 2016 it [came back]{S mood worsened}, and the second course was not the first]{O partial; electroconvulsive therapy}. [Twelve [treatments]{T electroconvulsive therapy; stopped; sessions=Twelve} took him, in his words, "[from the cellar to the cellar stairs]{S mood fig improved}]{O partial; electroconvulsive therapy}." [This time the [forgetting]{S cognition clin side_effect} ran both ways and stayed into summer]{O side_effect; electroconvulsive therapy}, and he and the team agreed not to go on.

THE OLD KEY

What he takes now is older than most of his doctors: [Parnate]{T tranylcypromine; ongoing; started=2018}, begun in 2018. It comes with a [diet sheet]{T low-tyramine diet; ongoing}, no aged cheese, no tap beer, no sauerkraut, because the combination can cause a [dangerous surge in blood pressure]{S other_physical general possible side_effect}. For a Bohemian from Iowa this is not a small request. [He gets [lightheaded on the cellar steps]{S neurological side_effect} and he [sleeps five hours]{S sleep side_effect}]{O side_effect; tranylcypromine; neutral}. [The [surge]{S other_physical absent side_effect} he was warned of, and lay awake over, has not come]{O tolerated; tranylcypromine}.

"[I'd call it sixty percent]{O partial; tranylcypromine}," Walt says. "[I [get dressed]{S functioning improved}. I [do the peas]{S functioning improved}]{O partial; tranylcypromine}. [I [don't whistle]{S anhedonia}. I used to whistle]{O partial; tranylcypromine}." He is thankful for it, he says, and tired of being thankful; one can be both before lunch.

Then there is [Tuesday]{T men's group; ongoing; frequency=Tuesday}. Walt comes to the [men's group]{T men's group; ongoing} and seldom speaks. [He says it makes Tuesday a day with a handle on it]{O partial; men's group; positive}. Last month he brought in the form for [esketamine]{T esketamine; planned}, which his doctor has asked his insurer to approve, and had us read him the small print aloud.

He has finished. Four hundred and six, he says, and then looks at the bowl, and at us, and starts to put on water.

=== 316-panic-disorder
title: so my nan was right apparently
genre: forum
layout: post with TL;DR
condition: panic disorder
area: mental
english: British
narrator: patient
overall: improved
round: 1
ledger:
  propranolol | medication | ongoing | partial | other_physical
  talking therapies course | psychotherapy | tried | partial
  private therapy | psychotherapy | not_tried | unknown
  interoceptive exposure | psychotherapy | ongoing | response | neurological, gastrointestinal
  rescue remedy | supplement | tried | no_response
---
"you've got a [face like a wet weekend]{S mood fig} and you [breathe like a pug]{S other_physical fig}", thats my nan at xmas, diagnosing me before the gp did lol. 31, enby, [panic attacks]{S anxiety} since a crush at a gig in 2021, [couldnt do buses]{S functioning}, [couldnt do big tesco]{S functioning}, [couldnt do my own bathroom with the door shut]{S anxiety} at one point??

ok so. nan gave me [rescue remedy]{T rescue remedy; tried}, bless her, [it does sod all]{O no_benefit; rescue remedy} but tastes of brandy. gp gave me [propranolol]{T propranolol; ongoing; dose=10mg}, 10mg when needed. [my [heart stops doing drum n bass]{S other_physical fig improved} but my brain still [convinced im dying]{S anxiety}, just slower]{O partial; propranolol}. [[fingers like fish fingers]{S other_physical fig side_effect} tho, frozen ones]{O side_effect; propranolol}

proper [therapist]{T private therapy; not_tried} is £65/hr near me so thats a no, im on a zero hours contract 💀. got 6 wks of [online nhs thing]{T talking therapies course; tried; duration=6 wks} w a guy called Kev who types with full stops. [first few wks, meh, worksheets]{O no_benefit; talking therapies course}. but then he had me [spinning on an office chair and breathing thru a straw ON PURPOSE]{T interoceptive exposure; ongoing} to get the feelings. [felt [sick as a dog]{S gastrointestinal fig side_effect} and [well dizzy]{S neurological side_effect} doing it]{O side_effect; interoceptive exposure} and i thought this is a wind up. i do the chair every day still

three months on: [[did two stops on the 42]{S functioning improved} yesterday]{O benefit; interoceptive exposure}. TWO. not the whole route, dont get excited. [haven't had a [full attack]{S anxiety improved} since sept, only [wobbles]{S anxiety fig}]{O benefit; interoceptive exposure, overall}. nan says "[you've got your [colour back]{S mood fig improved}]{O benefit; overall}" so thats my official discharge letter

TL;DR: [10mg helps the [thumping]{S other_physical improved}]{O benefit; propranolol}, [[chair + straw]{T interoceptive exposure; ongoing} helps the [fear]{S anxiety improved}]{O benefit; interoceptive exposure}, [two bus stops is two bus stops]{O partial; interoceptive exposure; positive}

=== 195-first-episode-psychosis
title: 2 out of 5
genre: review
layout: all lower case, few full stops
condition: first-episode psychosis
area: mental
english: American
narrator: patient
overall: unchanged
treatment: lumateperone
rating: 2/5
round: 1
ledger:
  aripiprazole | medication | tried | no_response | anxiety
  lumateperone | medication | ongoing | no_response | gastrointestinal, sleep
  minocycline | medication | stopped | no_response | neurological, other_physical
---
2 stars, one of those is for the nurse

age 52, [psychosis]{S diagnosis clin} out of nowhere, [thought the transmission shop was broadcasting me]{S mania_psychosis}. [abilfy]{T aripiprazole; tried} came first, [[could not sit in a chair]{S anxiety side_effect}]{O side_effect; aripiprazole}, [and the [broadcast]{S mania_psychosis} went on]{O no_benefit; aripiprazole}. then [caplita]{T lumateperone; ongoing} (this one) plus i got put in a study with [minocyclin]{T minocycline; stopped}, an antibiotic, no idea why

so far [[dry lips and tongue]{S gastrointestinal side_effect}, [nodding off at red lights]{S sleep side_effect}]{O side_effect; lumateperone}. the [study pill]{T minocycline; stopped} gave me [[vertigo]{S neurological clin side_effect} and [gray gums]{S other_physical side_effect}]{O side_effect; minocycline} so that ended

[14 weeks in, the [shop still broadcasts]{S mania_psychosis}, [volume the same]{S mania_psychosis}, i have stopped bringing it up]{O no_benefit; lumateperone, minocycline}

=== 259-long-covid
title: Your feedback: Young People's Recovery Clinic
genre: feedback
layout: service feedback comment
condition: long covid
area: general
english: British
narrator: patient
overall: partly_improved
round: 1
ledger:
  pacing | lifestyle | ongoing | partial
  ivabradine | medication | ongoing | partial | neurological, other_physical
  salt tablets | supplement | stopped | unknown | gastrointestinal
  occupational therapy | procedure | ongoing | response
---
4/5, would be a five but the car park is a disgrace and my dad got a ticket AGAIN, and he goes on about it all the way up the A19. Anyway. Got [long covid]{S diagnosis} in year 10, [legs like wet cardboard]{S energy fig}, [heart racing]{S other_physical} just from standing in assembly, [headaches]{S pain}. Sophie the [OT]{T occupational therapy; ongoing} did my [pacing]{T pacing; ongoing} with me on a football pitch drawing cos I like football, she is a legend, [I used to [crash]{S energy improved} every wednesday and now its maybe once a month]{O partial; pacing}. [Sophie also sorted school so [I'm doing 4 GCSEs not zero]{S functioning improved}]{O benefit; occupational therapy}. The [heart tablet]{T ivabradine; ongoing} ([ivabradine]{T ivabradine; ongoing}? the orange one) [made me [see like sparkly bits]{S neurological improved side_effect} and [feel faint]{S other_physical improved side_effect} the first fortnight but thats gone off now]{O tolerated; ivabradine} and [my [pulse is 95 stood up not 140]{S other_physical improved}]{O partial; ivabradine}. [[Salt tablets]{T salt tablets; stopped} made me [throw up]{S gastrointestinal side_effect} so no]{O side_effect; salt tablets}. [Still [cant play]{S functioning}, still [shattered]{S energy} after maths]{O partial; overall}. Dont change the fish tank

=== 070-ocd
title: Inventory
genre: essay
layout: essay
condition: OCD
area: mental
english: American
narrator: patient
overall: improved
round: 1
ledger:
  psychoanalysis | psychotherapy | stopped | no_response
  thioridazine | medication | tried | no_response | energy, sexual
  hospital admission | care_setting | tried | no_response
  clomipramine | medication | stopped | response | gastrointestinal, neurological, other_physical, sexual
  kava | supplement | tried | no_response | neurological
  inositol | supplement | tried | no_response | gastrointestinal
  exposure and response prevention | psychotherapy | tried | response
  fluvoxamine | medication | ongoing | response | gastrointestinal, neurological, sleep
---
I should apologize at the start to anyone expecting a story with weather in it. I was an insurance adjuster for thirty-eight years. I list losses. It is the form I am able to write in, and it suits the subject, because what I had, and to some extent have, is a [disorder of checking]{S diagnosis} whether anything has been lost.

I am seventy-two. I am neither a man nor a woman and took until sixty to put that in writing; it has nothing to do with the illness, though three doctors thought otherwise.

Item one. Onset, 1961, age nine, Toledo. My grandmother had a gas stove with five knobs. I [touched each knob]{S anxiety} at bedtime. By spring I [touched each knob five times]{S anxiety worsened}, and by the summer it was [five rounds of five]{S anxiety worsened}, and [starting over if a car went by]{S anxiety worsened}. I did not enjoy it. I mention this because it was called, in turn, a habit, a game, and defiance.

Item two. The content. What people take for fussiness is [fear with a clerk in it]{S anxiety fig general}. The [fear]{S anxiety} in my case was that I would [burn people to death by omission]{S anxiety}. There was an [image]{S anxiety}: my grandmother's quilt, brown at the edge. It arrived some four hundred times a day, in color.

Item three. First treatment. [Analysis]{T psychoanalysis; stopped; frequency=four mornings a week; duration=three years; started=1974} in Cleveland, four mornings a week for three years, from 1974. The [analyst]{T psychoanalysis; stopped} proposed that the knobs were what one would expect him to propose. I paid with my first adjuster's salary and lived on eggs. [I finished with a considerable understanding of my grandmother and [ten rounds of ten]{S anxiety worsened}]{O no_benefit; psychoanalysis}.

Item four. In 1978 I [did not leave the apartment]{S functioning} for sixteen days, since leaving [required certainty about the stove]{S anxiety}. My landlord called someone. I was [hospitalized]{T hospital admission; tried; duration=seven weeks} for seven weeks and given [Mellaril]{T thioridazine; tried}. [I [moved as if through caulk]{S energy fig side_effect}, and other matters, which I will enter only as "[retrograde]{S sexual clin side_effect}," also failed]{O side_effect; thioridazine}. [I [checked just as much]{S anxiety}; I merely [checked slowly]{S anxiety}]{O no_benefit; thioridazine, hospital admission}. The ward had an electric range behind a locked door, and I [asked the aides to look in on it]{S anxiety}. They were kind about it, mostly.

Item five. [Anafranil]{T clomipramine; stopped; started=1986}. It was not sold in this country in 1986. A colleague's sister, who [washed]{S anxiety other} as I [checked]{S anxiety}, had been getting it from a pharmacist in Windsor, Ontario, and she was [using one towel a day instead of thirty]{S anxiety other improved}; I had seen the towels. I drove across the bridge with her on the first Saturday of each month, as others went for fireworks. [At 200 milligrams the [image]{S anxiety improved} fell from four hundred a day to something like one hundred]{O benefit; clomipramine}. I was able to count because I was always [counting]{S anxiety}. [The remainder of the entry is [sweat]{S other_physical side_effect}, [constipation]{S gastrointestinal clin side_effect}, [no climax]{S sexual side_effect} in nine years and a [fine tremor]{S neurological clin unclear} whose ownership was never settled]{O side_effect; clomipramine}: my mother had a [tremor]{S neurological clin other}, coffee was involved, and one neurologist thought it was [nerves]{S anxiety possible}.

[I stopped it in 1995, when my [cardiogram was found to have lengthened]{S other_physical clin side_effect} in a way the cardiologist disliked]{O side_effect; clomipramine}. [Within two months I was [back at the stove]{S anxiety withdrawal}]{O withdrawal; clomipramine}. [The [tremor]{S neurological clin unclear} remained, for the record, and is present now, on this pen]{O side_effect; clomipramine}.

Item six. Health food. There followed a period in which I believed in a store. [[Kava]{T kava; tried} made the [tongue numb]{S neurological side_effect}]{O side_effect; kava} and [changed nothing above it]{O no_benefit; kava}. [Inositol]{T inositol; tried; dose=eighteen grams; frequency=a day}, a sugar of sorts, was recommended at eighteen grams a day, stirred into juice. [I was [gassy]{S gastrointestinal side_effect}]{O side_effect; inositol} and [[certain of nothing]{S anxiety}]{O no_benefit; inositol}. The store closed. I do not consider the two facts connected, but I did at the time [go back to verify that it was closed]{S anxiety}.

Item seven, 2004. A [psychologist]{T exposure and response prevention; tried} named Dr. Fairweather-Ruiz, then about thirty, told me over the phone that there was a procedure, and that I would dislike it. [Exposure and response prevention]{T exposure and response prevention; tried; sessions=twenty-two} is simple to describe: one goes toward the feared thing and then does not do what one always does. We met twenty-two times, eight of them in my kitchen. She had me light a burner, turn it off once, and go with her to a matinee. I have no idea what the film was. I [sat with both hands under my thighs]{S anxiety} and she ate licorice. [On the way home I noticed that the [quilt had gone thirty minutes without burning]{S anxiety fig improved}]{O benefit; exposure and response prevention}. Nothing had put it out. I had only stopped fanning.

[By the twenty-second meeting the [checking]{S anxiety improved} took six minutes a day, down from four and a half hours]{O benefit; exposure and response prevention}. [I had, in effect, been [handed back a part-time job's worth of hours]{S functioning fig improved}, with no instructions]{O benefit; exposure and response prevention}. I learned some Portuguese.

Item eight. She wished me to add a [medicine]{T fluvoxamine; planned} for what was left, and I resisted on the ground of Item five. In the end I began this stuff, [fluvoxamine]{T fluvoxamine; ongoing; dose=150 milligrams}, 150 milligrams, whose name I had confused for years with a toothpaste. The [pill]{T fluvoxamine; ongoing} is small and the color of a legal pad. [It has taken the sessions' result and held it in place]{O benefit; fluvoxamine}. [I [dream in plots]{S sleep side_effect} and feel [seasick]{S gastrointestinal side_effect} should I take it before breakfast]{O side_effect; fluvoxamine; neutral}. [Whether the [hand shakes more]{S neurological worsened unclear} because of it, or because it is seventy-two, is under review]{O side_effect; fluvoxamine; neutral}.

Item nine. Current condition. [I [cook on gas]{S functioning improved}]{O benefit; overall}. [I [touch the knobs once]{S anxiety improved}, which the book allows and Dr. Fairweather-Ruiz does not]{O benefit; overall}. On bad days, perhaps ten in the year, [twice]{S anxiety}. The colleague's sister died in 2019, of something unrelated; her niece sent me a towel. [I cannot say that I am free of it]{O partial; overall}, and I would not insure a person who said so. But [an adjuster's work is to state what remains after the event, and on inspection it is [most of the house]{S functioning fig improved}]{O benefit; overall}.

=== 084-autistic-burnout
title: Month 19, data dump
genre: forum
layout: one post
condition: autistic burnout with depression
area: mental
english: American
narrator: patient
overall: unchanged
round: 1
ledger:
  fluoxetine | medication | tried | no_response | anhedonia
  amphetamine salts | medication | tried | no_response | sleep, energy
  vilazodone | medication | ongoing | no_response | gastrointestinal, sleep
  sensory diet | lifestyle | ongoing | unknown
  behavioral activation | psychotherapy | stopped | worse
  medical leave | lifestyle | tried | no_response
---
Lying on the laundry room tile rn because it's the only floor in the building with no hum. 4:12 pm. 31F, dx'd [autistic]{S diagnosis} at 28, [MDD]{S diagnosis clin} at 19, [burnout]{S diagnosis} since April 2025 when I [stopped being able to talk on conference calls]{S functioning}. Posting my log in case it's useful to anyone who likes logs.

Baseline month 0: PHQ-9 17. [Spoken words/day (app) ~1100, formerly ~6000]{S functioning}. [Showers 2/wk]{S functioning}. [Fridge noise = pain]{S other_physical}.

Old attempt, college: [Prozac]{T fluoxetine; tried; dose=20 -> 60}, 20 -> 60, 2 yrs. It wasn't [sadness]{S mood absent} then and isn't now, more like [power saving mode]{S energy fig}. [PHQ 18 to 16, i.e. noise]{O no_benefit; fluoxetine}. [[Laughed at nothing]{S anhedonia side_effect} for 2 yrs]{O side_effect; fluoxetine}.

New attempts:
- [Leave]{T medical leave; tried; duration=10 wks} from work, 10 wks. [Words/day 1100 -> 1350 -> 1080 the week I returned]{O no_benefit; medical leave}
- [Adderall XR]{T amphetamine salts; tried; dose=10mg} 10mg, 5 wks. [Did more tasks, same PHQ, [crashed at 6 pm sharp]{S energy side_effect}]{O no_benefit; amphetamine salts}. It was not [motivation]{S energy absent}, it was someone else's shopping cart with a motor. [[Asleep by 3 am]{S sleep side_effect}]{O side_effect; amphetamine salts}
- [Behavioral activation]{T behavioral activation; stopped; sessions=9} x9. [Therapist]{T behavioral activation; stopped} had me schedule "pleasant social activities". [[Shutdowns]{S functioning worsened} went from 2/mo to 7/mo]{O worsening; behavioral activation}. I stopped, she said I was [avoidant]{S anxiety}
- [Viibryd]{T vilazodone; ongoing; dose=40} 40 w/ food, since Feb. [[Diarrhea]{S gastrointestinal clin improved side_effect} 11 days then gone]{O tolerated; vilazodone}, [[dreams with credits at the end]{S sleep improved side_effect}, also gone by wk 6]{O tolerated; vilazodone}. [No [dead crotch]{S sexual fig absent side_effect} this time fwiw]{O tolerated; vilazodone}. [PHQ wk 0 = 17, wk 12 = 16, wk 30 = 17]{O no_benefit; vilazodone}
- [Earplugs, weighted vest, dim lights]{T sensory diet; ongoing} per OT. No metric for this one, I'd have to take them off to compare and I'm not doing that

So month 19: PHQ 17, words 1,090, [showers 2/wk]{S functioning}. [Flat line, scientifically beautiful]{O no_benefit; overall}. Not [suicidal]{S suicidality absent}, please don't send the bot. Dryer's done, it'll buzz in 9 seconds

=== 059-health-anxiety
title: The man with the thermometer
genre: relative
layout: friend who cares
condition: health anxiety
area: mental
english: Canadian
narrator: relative
overall: unknown
round: 1
ledger:
  lorazepam | medication | stopped | partial | sleep, neurological
  escitalopram | medication | tried | unknown | gastrointestinal
  day hospital programme | care_setting | stopped | partial
  cognitive behavioural therapy | psychotherapy | tried | partial
  reassurance ban | lifestyle | stopped | partial
  curling | lifestyle | ongoing | partial
  mirtazapine | medication | planned | unknown
---
A glass thermometer, mercury, in a steel case with a clip: that is what Fergus carries where other men of seventy-nine carry a comb. I've known him since the pulp mill. He has been my best friend for fifty-one years and in my estimation he has died of something in forty of them.

He was a bit that way always. When his wife Doreen passed from [pancreatic cancer]{S diagnosis other} in 2019 the hobby turned professional. He [took his temperature hourly]{S anxiety}. He [palpated things]{S anxiety}. He [phoned me from the bathtub to ask whether a mole could move]{S anxiety}. The walk-in on Simcoe Street started keeping a pen for him. In one twelvemonth he had two scopes, a stress test, an MRI of the head, and nine lots of bloods, and with every clean result he was content for about as long as a doughnut lasts. I should say it isn't comic from inside. He [lay awake listening to his pulse in the pillow]{S sleep}, he [quit driving]{S functioning} in case of the [stroke]{S diagnosis possible}, he [ate toast]{S appetite_weight}.

I'll set down what was tried, as I was the chauffeur.

Dr. Pillai gave him [Ativan]{T lorazepam; stopped; dose=half a milligram}, half a milligram. [It calmed him, I'll be fair, for an afternoon at a time]{O partial; lorazepam}. [It also [dropped him asleep in the soup at the Legion]{S sleep side_effect} and [put a stagger on him]{S neurological side_effect}]{O side_effect; lorazepam}, and a man who [staggers]{S neurological side_effect} and already suspects a [brain tumour]{S diagnosis clin possible} is not a man at peace. Off it he came. Then [Cipralex]{T escitalopram; tried}, of which he took eleven. [He read the insert, then [had everything on the insert]{S anxiety}, including one for women]{O side_effect; escitalopram}. [The [runs]{S gastrointestinal unclear} may have been real]{O side_effect; escitalopram}. I never heard a verdict on the drug itself; I don't think it got a trial you'd accept in court.

In the fall of 2022 they took him into the [day hospital]{T day hospital programme; stopped; duration=eight weeks; frequency=nine to three, five days} in Thunder Bay, nine to three, five days, eight weeks. He boarded with my sister-in-law. I'd expected basket weaving. What they had was a very stern young woman doing [CBT]{T cognitive behavioural therapy; tried}, and a [rule about reassurance]{T reassurance ban; stopped}. We, the friends, were sat down and told that each time we said "you're fine, Ferg" we were feeding a raccoon. I asked what we ought to say. "Say: that must be hard. Then talk about hockey." Nobody tells you how difficult that is with the Leafs.

They sent him home with a paper for the fridge.

WHAT CHANGED
- [temperature [once a day, not hourly]{S anxiety improved}]{O partial; day hospital programme, cognitive behavioural therapy}
- [[no walk-in]{S anxiety improved} for seven weeks]{O partial; day hospital programme, reassurance ban}
- [[drives to the rink]{S functioning improved}]{O partial; day hospital programme, cognitive behavioural therapy}

WHAT DIDN'T
- [the [mole]{S anxiety}]{O no_benefit; day hospital programme}
- [[nights]{S sleep}]{O no_benefit; day hospital programme}

The discharge doctor rang me, with Fergus's leave, and put it this way: "[He's learned to leave the alarm alone, but the [alarm's still ringing]{S anxiety fig}. I'd call it a fair result]{O partial; day hospital programme}." I thought that was handsome of him. [It stood up until the following spring, when a fellow we curled with dropped dead in the parking lot, and [out came the steel case]{S anxiety worsened}]{O partial; day hospital programme, cognitive behavioural therapy}. The [rule]{T reassurance ban; stopped} lapsed too. I was the one who lapsed it. He [rang at four in the morning]{S anxiety} and I said, you're fine, Ferg, and went back to bed.

[Curling]{T curling; ongoing} is the one thing he's never missed. [For two hours he [does not touch his neck]{S anxiety improved} once; I've watched]{O partial; curling; positive}. There's talk of [mirtazapine]{T mirtazapine; planned} for the [nights]{S sleep} and the [toast]{S appetite_weight}, and a prescription's been clipped to the paper on the fridge since August, unfilled, while he reads up.

So how is he? I've no idea. Ask him and you'll hear about a [spleen]{S anxiety}. [Some weeks he sounds to me like the fellow I worked with]{O partial; overall}, and others I'd take him back to that stern girl tomorrow if there was a bed. Then on Saturday he [asked after my knee]{S functioning improved}, the first question of the kind in years, and when I'd finished answering he said, very gently, that it must be hard, and how about those Leafs.
